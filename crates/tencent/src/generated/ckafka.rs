//! `ckafka` of Tencent Cloud, API version 2019-08-19.
//!
//! Endpoint: `ckafka.tencentcloudapi.com`, or `ckafka.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ckafka::DescribeCkafkaZone};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCkafkaZone::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "ckafka",
    "2019-08-19",
    "ckafka",
    &Endpoints::NONE,
);

/// Associates routes security group: `AssociateRoutesSecurityGroup` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=AssociateRoutesSecurityGroup>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateRoutesSecurityGroup {
    /// Required.
    pub instance_routes: Vec<InstanceRoute>,
    /// Required.
    pub security_group_id: String,
}
operation! { AssociateRoutesSecurityGroup(instance_routes: Vec<InstanceRoute>, security_group_id: String)
    "AssociateRoutesSecurityGroup" -> AssociateRoutesSecurityGroupOutput {
    0 "InstanceRoutes" instance_routes, 1 "SecurityGroupId" security_group_id
} }

/// In the request of [`AssociateRoutesSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceRoute {
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub route_id: Option<i64>,
}
input! { InstanceRoute(instance_id: String, route_id: i64) {
    0 "InstanceId" instance_id: String, 1 "RouteId" route_id: i64
} }

/// Response of [`AssociateRoutesSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateRoutesSecurityGroupOutput {
    pub result: Option<SecurityGroupRouteOperateResp>,
}
model! { AssociateRoutesSecurityGroupOutput {
    0 "Result" result: SecurityGroupRouteOperateResp
} }

/// In the response of [`AssociateRoutesSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupRouteOperateResp {
    pub return_code: Option<String>,
    pub return_message: Option<String>,
}
model! { SecurityGroupRouteOperateResp {
    0 "ReturnCode" return_code: String, 1 "ReturnMessage" return_message: String
} }

/// Authorizes token: `AuthorizeToken` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=AuthorizeToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeToken {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user: String,
    /// Required. Secret.
    pub tokens: Secret,
}
operation! { AuthorizeToken(instance_id: String, user: String, tokens: Secret)
    "AuthorizeToken" -> AuthorizeTokenOutput {
    0 "InstanceId" instance_id, 1 "User" user, 2 "Tokens" tokens
} }

/// Response of [`AuthorizeToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeTokenOutput {
    pub result: Option<i64>,
}
model! { AuthorizeTokenOutput {
    0 "Result" result: i64
} }

/// Batches create acl: `BatchCreateAcl` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=BatchCreateAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateAcl {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub resource_type: i64,
    /// Required.
    pub resource_names: Vec<String>,
    /// Required.
    pub rule_list: Vec<AclRuleInfo>,
}
operation! {
    BatchCreateAcl(instance_id: String, resource_type: i64, resource_names: Vec<String>, rule_list: Vec<AclRuleInfo>)
    "BatchCreateAcl" -> BatchCreateAclOutput {
    0 "InstanceId" instance_id, 1 "ResourceType" resource_type, 2 "ResourceNames" resource_names, 3 "RuleList" rule_list
} }

/// In the request of [`BatchCreateAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AclRuleInfo {
    /// Required.
    pub operation: Option<String>,
    /// Required.
    pub permission_type: Option<String>,
    /// Required.
    pub host: Option<String>,
    /// Required.
    pub principal: Option<String>,
}
input! { AclRuleInfo(operation: String, permission_type: String, host: String, principal: String) {
    0 "Operation" operation: String, 1 "PermissionType" permission_type: String, 2 "Host" host: String,
    3 "Principal" principal: String
} }

/// Response of [`BatchCreateAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateAclOutput {
    pub result: Option<i64>,
}
model! { BatchCreateAclOutput {
    0 "Result" result: i64
} }

/// Batches modify group offsets: `BatchModifyGroupOffsets` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=BatchModifyGroupOffsets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyGroupOffsets {
    /// Required.
    pub group_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub partitions: Vec<Partitions>,
    pub topic_name: Option<Vec<String>>,
}
operation! { BatchModifyGroupOffsets(group_name: String, instance_id: String, partitions: Vec<Partitions>)
    "BatchModifyGroupOffsets" -> BatchModifyGroupOffsetsOutput {
    0 "GroupName" group_name, 1 "InstanceId" instance_id, 2 "Partitions" partitions,
    3 "TopicName" topic_name: Vec<String>
} }

/// In the request of [`BatchModifyGroupOffsets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Partitions {
    /// Required.
    pub partition: Option<i64>,
    /// Required.
    pub offset: Option<i64>,
}
input! { Partitions(partition: i64, offset: i64) {
    0 "Partition" partition: i64, 1 "Offset" offset: i64
} }

/// Response of [`BatchModifyGroupOffsets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyGroupOffsetsOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { BatchModifyGroupOffsetsOutput {
    0 "Result" result: JgwOperateResponse
} }

/// In the response of [`BatchModifyGroupOffsets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JgwOperateResponse {
    pub return_code: Option<String>,
    pub return_message: Option<String>,
    pub data: Option<OperateResponseData>,
}
model! { JgwOperateResponse {
    0 "ReturnCode" return_code: String, 1 "ReturnMessage" return_message: String, 2 "Data" data: OperateResponseData
} }

/// In the response of [`BatchModifyGroupOffsets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateResponseData {
    pub flow_id: Option<i64>,
    pub route_dto: Option<RouteDTO>,
}
model! { OperateResponseData {
    0 "FlowId" flow_id: i64, 1 "RouteDTO" route_dto: RouteDTO
} }

/// In the response of [`BatchModifyGroupOffsets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteDTO {
    pub route_id: Option<i64>,
}
model! { RouteDTO {
    0 "RouteId" route_id: i64
} }

/// Batches modify topic attributes: `BatchModifyTopicAttributes` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=BatchModifyTopicAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyTopicAttributes {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic: Vec<BatchModifyTopicInfo>,
}
operation! { BatchModifyTopicAttributes(instance_id: String, topic: Vec<BatchModifyTopicInfo>)
    "BatchModifyTopicAttributes" -> BatchModifyTopicAttributesOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic
} }

/// In the request of [`BatchModifyTopicAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyTopicInfo {
    /// Required.
    pub topic_name: Option<String>,
    pub partition_num: Option<i64>,
    pub note: Option<String>,
    pub replica_num: Option<i64>,
    pub clean_up_policy: Option<String>,
    pub min_insync_replicas: Option<i64>,
    pub unclean_leader_election_enable: Option<bool>,
    pub retention_ms: Option<i64>,
    pub retention_bytes: Option<i64>,
    pub segment_ms: Option<i64>,
    pub max_message_bytes: Option<i64>,
    pub log_msg_timestamp_type: Option<String>,
}
input! { BatchModifyTopicInfo(topic_name: String) {
    0 "TopicName" topic_name: String, 1 "PartitionNum" partition_num: i64, 2 "Note" note: String,
    3 "ReplicaNum" replica_num: i64, 4 "CleanUpPolicy" clean_up_policy: String,
    5 "MinInsyncReplicas" min_insync_replicas: i64,
    6 "UncleanLeaderElectionEnable" unclean_leader_election_enable: bool, 7 "RetentionMs" retention_ms: i64,
    8 "RetentionBytes" retention_bytes: i64, 9 "SegmentMs" segment_ms: i64, 10 "MaxMessageBytes" max_message_bytes: i64,
    11 "LogMsgTimestampType" log_msg_timestamp_type: String
} }

/// Response of [`BatchModifyTopicAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyTopicAttributesOutput {
    pub result: Vec<BatchModifyTopicResultDTO>,
}
model! { BatchModifyTopicAttributesOutput {
    0 "Result" result: Vec<BatchModifyTopicResultDTO>
} }

/// In the response of [`BatchModifyTopicAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyTopicResultDTO {
    pub instance_id: Option<String>,
    pub topic_name: Option<String>,
    pub return_code: Option<String>,
    pub message: Option<String>,
}
model! { BatchModifyTopicResultDTO {
    0 "InstanceId" instance_id: String, 1 "TopicName" topic_name: String, 2 "ReturnCode" return_code: String,
    3 "Message" message: String
} }

/// Cancels authorization token: `CancelAuthorizationToken` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=CancelAuthorizationToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAuthorizationToken {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user: String,
    /// Required. Secret.
    pub tokens: Secret,
}
operation! { CancelAuthorizationToken(instance_id: String, user: String, tokens: Secret)
    "CancelAuthorizationToken" -> CancelAuthorizationTokenOutput {
    0 "InstanceId" instance_id, 1 "User" user, 2 "Tokens" tokens
} }

/// Response of [`CancelAuthorizationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAuthorizationTokenOutput {
    pub result: Option<i64>,
}
model! { CancelAuthorizationTokenOutput {
    0 "Result" result: i64
} }

/// Checks cdc cluster: `CheckCdcCluster` of `ckafka` 2019-08-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=CheckCdcCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCdcCluster {
    /// Required.
    pub task_id: i64,
}
operation! { CheckCdcCluster(task_id: i64) "CheckCdcCluster" -> CheckCdcClusterOutput {
    0 "TaskId" task_id
} }

/// Response of [`CheckCdcCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCdcClusterOutput {
    pub result: Option<String>,
}
model! { CheckCdcClusterOutput {
    0 "Result" result: String
} }

/// Creates acl: `CreateAcl` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=CreateAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAcl {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub resource_type: i64,
    /// Required.
    pub operation: i64,
    /// Required.
    pub permission_type: i64,
    pub resource_name: Option<String>,
    pub host: Option<String>,
    pub principal: Option<String>,
    pub resource_name_list: Option<String>,
}
operation! { CreateAcl(instance_id: String, resource_type: i64, operation: i64, permission_type: i64)
    "CreateAcl" -> CreateAclOutput {
    0 "InstanceId" instance_id, 1 "ResourceType" resource_type, 2 "Operation" operation,
    3 "PermissionType" permission_type, 4 "ResourceName" resource_name: String, 5 "Host" host: String,
    6 "Principal" principal: String, 7 "ResourceNameList" resource_name_list: String
} }

/// Response of [`CreateAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { CreateAclOutput {
    0 "Result" result: JgwOperateResponse
} }

/// Creates acl rule: `CreateAclRule` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=CreateAclRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub pattern_type: String,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub rule_list: Vec<AclRuleInfo>,
    pub pattern: Option<String>,
    pub is_applied: Option<i64>,
    pub comment: Option<String>,
}

/// Arguments of [`CreateAclRule::new`].
pub struct CreateAclRuleRequired {
    pub instance_id: String,
    pub resource_type: String,
    pub pattern_type: String,
    pub rule_name: String,
    pub rule_list: Vec<AclRuleInfo>,
}
operation! { CreateAclRule { CreateAclRuleRequired: instance_id, resource_type, pattern_type, rule_name, rule_list }
    "CreateAclRule" -> CreateAclRuleOutput {
    0 "InstanceId" instance_id, 1 "ResourceType" resource_type, 2 "PatternType" pattern_type, 3 "RuleName" rule_name,
    4 "RuleList" rule_list, 5 "Pattern" pattern: String, 6 "IsApplied" is_applied: i64, 7 "Comment" comment: String
} }

/// Response of [`CreateAclRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclRuleOutput {
    pub result: Option<i64>,
}
model! { CreateAclRuleOutput {
    0 "Result" result: i64
} }

/// Creates cdc cluster: `CreateCdcCluster` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=CreateCdcCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdcCluster {
    /// Required.
    pub cdc_id: String,
    /// Required.
    pub cdc_vpc_id: String,
    /// Required.
    pub cdc_subnet_id: String,
    /// Required.
    pub zone_id: i64,
    /// Required.
    pub bandwidth: i64,
    /// Required.
    pub disk_size: i64,
    /// Required.
    pub disk_type: String,
    /// Required.
    pub system_disk_type: String,
}

/// Arguments of [`CreateCdcCluster::new`].
pub struct CreateCdcClusterRequired {
    pub cdc_id: String,
    pub cdc_vpc_id: String,
    pub cdc_subnet_id: String,
    pub zone_id: i64,
    pub bandwidth: i64,
    pub disk_size: i64,
    pub disk_type: String,
    pub system_disk_type: String,
}
operation! {
    CreateCdcCluster { CreateCdcClusterRequired: cdc_id, cdc_vpc_id, cdc_subnet_id, zone_id, bandwidth, disk_size, disk_type, system_disk_type }
    "CreateCdcCluster" -> CreateCdcClusterOutput {
    0 "CdcId" cdc_id, 1 "CdcVpcId" cdc_vpc_id, 2 "CdcSubnetId" cdc_subnet_id, 3 "ZoneId" zone_id,
    4 "Bandwidth" bandwidth, 5 "DiskSize" disk_size, 6 "DiskType" disk_type, 7 "SystemDiskType" system_disk_type
} }

/// Response of [`CreateCdcCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdcClusterOutput {
    pub result: Option<CdcClusterResponse>,
}
model! { CreateCdcClusterOutput {
    0 "Result" result: CdcClusterResponse
} }

/// In the response of [`CreateCdcCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdcClusterResponse {
    pub task_id: Option<i64>,
}
model! { CdcClusterResponse {
    0 "TaskId" task_id: i64
} }

/// Creates connect resource: `CreateConnectResource` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=CreateConnectResource>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectResource {
    /// Required.
    pub resource_name: String,
    /// Required.
    pub r#type: String,
    pub description: Option<String>,
    pub dts_connect_param: Option<DtsConnectParam>,
    pub mongo_db_connect_param: Option<MongoDBConnectParam>,
    pub es_connect_param: Option<EsConnectParam>,
    pub click_house_connect_param: Option<ClickHouseConnectParam>,
    pub mysql_connect_param: Option<MySQLConnectParam>,
    pub postgresql_connect_param: Option<PostgreSQLConnectParam>,
    pub maria_db_connect_param: Option<MariaDBConnectParam>,
    pub sqlserver_connect_param: Option<SQLServerConnectParam>,
    pub doris_connect_param: Option<DorisConnectParam>,
    pub kafka_connect_param: Option<KafkaConnectParam>,
    pub mqtt_connect_param: Option<MqttConnectParam>,
    pub iceberg_connect_param: Option<IcebergConnectParam>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateConnectResource(resource_name: String, r#type: String)
    "CreateConnectResource" -> CreateConnectResourceOutput {
    0 "ResourceName" resource_name, 1 "Type" r#type, 2 "Description" description: String,
    3 "DtsConnectParam" dts_connect_param: DtsConnectParam,
    4 "MongoDBConnectParam" mongo_db_connect_param: MongoDBConnectParam,
    5 "EsConnectParam" es_connect_param: EsConnectParam,
    6 "ClickHouseConnectParam" click_house_connect_param: ClickHouseConnectParam,
    7 "MySQLConnectParam" mysql_connect_param: MySQLConnectParam,
    8 "PostgreSQLConnectParam" postgresql_connect_param: PostgreSQLConnectParam,
    9 "MariaDBConnectParam" maria_db_connect_param: MariaDBConnectParam,
    10 "SQLServerConnectParam" sqlserver_connect_param: SQLServerConnectParam,
    11 "DorisConnectParam" doris_connect_param: DorisConnectParam,
    12 "KafkaConnectParam" kafka_connect_param: KafkaConnectParam,
    13 "MqttConnectParam" mqtt_connect_param: MqttConnectParam,
    14 "IcebergConnectParam" iceberg_connect_param: IcebergConnectParam, 15 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreateConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DtsConnectParam {
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub group_id: Option<String>,
    /// Required.
    pub user_name: Option<String>,
    /// Required. Secret.
    pub password: Option<Secret>,
    /// Required.
    pub resource: Option<String>,
    /// Required.
    pub topic: Option<String>,
    pub is_update: Option<bool>,
}

/// Arguments of [`DtsConnectParam::new`].
pub struct DtsConnectParamRequired {
    pub port: i64,
    pub group_id: String,
    pub user_name: String,
    pub password: Secret,
    pub resource: String,
    pub topic: String,
}
input! { DtsConnectParam { DtsConnectParamRequired: port, group_id, user_name, password, resource, topic } {
    0 "Port" port: i64, 1 "GroupId" group_id: String, 2 "UserName" user_name: String, 3 "Password" password: Secret,
    4 "Resource" resource: String, 5 "Topic" topic: String, 6 "IsUpdate" is_update: bool
} }

/// In the request of [`CreateConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MongoDBConnectParam {
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub user_name: Option<String>,
    /// Required. Secret.
    pub password: Option<Secret>,
    /// Required.
    pub resource: Option<String>,
    /// Required.
    pub self_built: Option<bool>,
    pub service_vip: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub is_update: Option<bool>,
}

/// Arguments of [`MongoDBConnectParam::new`].
pub struct MongoDBConnectParamRequired {
    pub port: i64,
    pub user_name: String,
    pub password: Secret,
    pub resource: String,
    pub self_built: bool,
}
input! { MongoDBConnectParam { MongoDBConnectParamRequired: port, user_name, password, resource, self_built } {
    0 "Port" port: i64, 1 "UserName" user_name: String, 2 "Password" password: Secret, 3 "Resource" resource: String,
    4 "SelfBuilt" self_built: bool, 5 "ServiceVip" service_vip: String, 6 "UniqVpcId" uniq_vpc_id: String,
    7 "IsUpdate" is_update: bool
} }

/// In the request of [`CreateConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EsConnectParam {
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub user_name: Option<String>,
    /// Required. Secret.
    pub password: Option<Secret>,
    /// Required.
    pub resource: Option<String>,
    /// Required.
    pub self_built: Option<bool>,
    pub service_vip: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub is_update: Option<bool>,
    pub es_type: Option<String>,
    pub es_version: Option<String>,
    pub endpoint_url: Option<String>,
    pub protocol: Option<String>,
}

/// Arguments of [`EsConnectParam::new`].
pub struct EsConnectParamRequired {
    pub port: i64,
    pub user_name: String,
    pub password: Secret,
    pub resource: String,
    pub self_built: bool,
}
input! { EsConnectParam { EsConnectParamRequired: port, user_name, password, resource, self_built } {
    0 "Port" port: i64, 1 "UserName" user_name: String, 2 "Password" password: Secret, 3 "Resource" resource: String,
    4 "SelfBuilt" self_built: bool, 5 "ServiceVip" service_vip: String, 6 "UniqVpcId" uniq_vpc_id: String,
    7 "IsUpdate" is_update: bool, 8 "EsType" es_type: String, 9 "EsVersion" es_version: String,
    10 "EndpointUrl" endpoint_url: String, 11 "Protocol" protocol: String
} }

/// In the request of [`CreateConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClickHouseConnectParam {
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub user_name: Option<String>,
    /// Required. Secret.
    pub password: Option<Secret>,
    /// Required.
    pub resource: Option<String>,
    /// Required.
    pub self_built: Option<bool>,
    pub service_vip: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub is_update: Option<bool>,
}

/// Arguments of [`ClickHouseConnectParam::new`].
pub struct ClickHouseConnectParamRequired {
    pub port: i64,
    pub user_name: String,
    pub password: Secret,
    pub resource: String,
    pub self_built: bool,
}
input! { ClickHouseConnectParam { ClickHouseConnectParamRequired: port, user_name, password, resource, self_built } {
    0 "Port" port: i64, 1 "UserName" user_name: String, 2 "Password" password: Secret, 3 "Resource" resource: String,
    4 "SelfBuilt" self_built: bool, 5 "ServiceVip" service_vip: String, 6 "UniqVpcId" uniq_vpc_id: String,
    7 "IsUpdate" is_update: bool
} }

/// In the request of [`CreateConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MySQLConnectParam {
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub user_name: Option<String>,
    /// Required. Secret.
    pub password: Option<Secret>,
    /// Required.
    pub resource: Option<String>,
    pub service_vip: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub is_update: Option<bool>,
    pub cluster_id: Option<String>,
    pub self_built: Option<bool>,
}
input! { MySQLConnectParam(port: i64, user_name: String, password: Secret, resource: String) {
    0 "Port" port: i64, 1 "UserName" user_name: String, 2 "Password" password: Secret, 3 "Resource" resource: String,
    4 "ServiceVip" service_vip: String, 5 "UniqVpcId" uniq_vpc_id: String, 6 "IsUpdate" is_update: bool,
    7 "ClusterId" cluster_id: String, 8 "SelfBuilt" self_built: bool
} }

/// In the request of [`CreateConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostgreSQLConnectParam {
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub user_name: Option<String>,
    /// Required. Secret.
    pub password: Option<Secret>,
    /// Required.
    pub resource: Option<String>,
    pub service_vip: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub cluster_id: Option<String>,
    pub is_update: Option<bool>,
    pub self_built: Option<bool>,
}
input! { PostgreSQLConnectParam(port: i64, user_name: String, password: Secret, resource: String) {
    0 "Port" port: i64, 1 "UserName" user_name: String, 2 "Password" password: Secret, 3 "Resource" resource: String,
    4 "ServiceVip" service_vip: String, 5 "UniqVpcId" uniq_vpc_id: String, 6 "ClusterId" cluster_id: String,
    7 "IsUpdate" is_update: bool, 8 "SelfBuilt" self_built: bool
} }

/// In the request of [`CreateConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MariaDBConnectParam {
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub user_name: Option<String>,
    /// Required. Secret.
    pub password: Option<Secret>,
    /// Required.
    pub resource: Option<String>,
    pub service_vip: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub is_update: Option<bool>,
}
input! { MariaDBConnectParam(port: i64, user_name: String, password: Secret, resource: String) {
    0 "Port" port: i64, 1 "UserName" user_name: String, 2 "Password" password: Secret, 3 "Resource" resource: String,
    4 "ServiceVip" service_vip: String, 5 "UniqVpcId" uniq_vpc_id: String, 6 "IsUpdate" is_update: bool
} }

/// In the request of [`CreateConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SQLServerConnectParam {
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub user_name: Option<String>,
    /// Required. Secret.
    pub password: Option<Secret>,
    /// Required.
    pub resource: Option<String>,
    pub service_vip: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub is_update: Option<bool>,
}
input! { SQLServerConnectParam(port: i64, user_name: String, password: Secret, resource: String) {
    0 "Port" port: i64, 1 "UserName" user_name: String, 2 "Password" password: Secret, 3 "Resource" resource: String,
    4 "ServiceVip" service_vip: String, 5 "UniqVpcId" uniq_vpc_id: String, 6 "IsUpdate" is_update: bool
} }

/// In the request of [`CreateConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DorisConnectParam {
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub user_name: Option<String>,
    /// Required. Secret.
    pub password: Option<Secret>,
    /// Required.
    pub resource: Option<String>,
    pub service_vip: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub is_update: Option<bool>,
    pub self_built: Option<bool>,
    pub be_port: Option<i64>,
}
input! { DorisConnectParam(port: i64, user_name: String, password: Secret, resource: String) {
    0 "Port" port: i64, 1 "UserName" user_name: String, 2 "Password" password: Secret, 3 "Resource" resource: String,
    4 "ServiceVip" service_vip: String, 5 "UniqVpcId" uniq_vpc_id: String, 6 "IsUpdate" is_update: bool,
    7 "SelfBuilt" self_built: bool, 8 "BePort" be_port: i64
} }

/// In the request of [`CreateConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KafkaConnectParam {
    pub resource: Option<String>,
    pub self_built: Option<bool>,
    pub is_update: Option<bool>,
    pub broker_address: Option<String>,
    pub region: Option<String>,
    pub network_type: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub service_vip: Option<String>,
    pub port: Option<i64>,
    pub cross_net_resource_unique_id: Option<String>,
    pub cross_net_vpc_sub_net_id: Option<String>,
}
input! { KafkaConnectParam() {
    0 "Resource" resource: String, 1 "SelfBuilt" self_built: bool, 2 "IsUpdate" is_update: bool,
    3 "BrokerAddress" broker_address: String, 4 "Region" region: String, 5 "NetworkType" network_type: String,
    6 "UniqVpcId" uniq_vpc_id: String, 7 "ServiceVip" service_vip: String, 8 "Port" port: i64,
    9 "CrossNetResourceUniqueId" cross_net_resource_unique_id: String,
    10 "CrossNetVpcSubNetId" cross_net_vpc_sub_net_id: String
} }

/// In the request of [`CreateConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MqttConnectParam {
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub user_name: Option<String>,
    /// Required. Secret.
    pub password: Option<Secret>,
    /// Required.
    pub resource: Option<String>,
    /// Required.
    pub service_vip: Option<String>,
    /// Required.
    pub uniq_vpc_id: Option<String>,
    pub self_built: Option<bool>,
    pub is_update: Option<bool>,
    pub region: Option<String>,
    pub ip: Option<String>,
}

/// Arguments of [`MqttConnectParam::new`].
pub struct MqttConnectParamRequired {
    pub port: i64,
    pub user_name: String,
    pub password: Secret,
    pub resource: String,
    pub service_vip: String,
    pub uniq_vpc_id: String,
}
input! { MqttConnectParam { MqttConnectParamRequired: port, user_name, password, resource, service_vip, uniq_vpc_id } {
    0 "Port" port: i64, 1 "UserName" user_name: String, 2 "Password" password: Secret, 3 "Resource" resource: String,
    4 "ServiceVip" service_vip: String, 5 "UniqVpcId" uniq_vpc_id: String, 6 "SelfBuilt" self_built: bool,
    7 "IsUpdate" is_update: bool, 8 "Region" region: String, 9 "Ip" ip: String
} }

/// In the request of [`CreateConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IcebergConnectParam {
    pub service_vip: Option<String>,
    pub resource: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub auth_type: Option<String>,
    pub eni_id_list: Option<Vec<String>>,
    pub catalog_type: Option<String>,
    pub key_tab_content: Option<String>,
    pub krb5_conf_content: Option<String>,
    pub kerberos_user_principal: Option<String>,
    pub kerberos_principal: Option<String>,
    pub is_update: Option<bool>,
}
input! { IcebergConnectParam() {
    0 "ServiceVip" service_vip: String, 1 "Resource" resource: String, 2 "UniqVpcId" uniq_vpc_id: String,
    3 "AuthType" auth_type: String, 4 "EniIdList" eni_id_list: Vec<String>, 5 "CatalogType" catalog_type: String,
    6 "KeyTabContent" key_tab_content: String, 7 "KRB5ConfContent" krb5_conf_content: String,
    8 "KerberosUserPrincipal" kerberos_user_principal: String, 9 "KerberosPrincipal" kerberos_principal: String,
    10 "IsUpdate" is_update: bool
} }

/// In the request of [`CreateConnectResource`].
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

/// Response of [`CreateConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectResourceOutput {
    pub result: Option<ConnectResourceResourceIdResp>,
}
model! { CreateConnectResourceOutput {
    0 "Result" result: ConnectResourceResourceIdResp
} }

/// In the response of [`CreateConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectResourceResourceIdResp {
    pub resource_id: Option<String>,
}
model! { ConnectResourceResourceIdResp {
    0 "ResourceId" resource_id: String
} }

/// Creates consumer: `CreateConsumer` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=CreateConsumer>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumer {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub group_name: String,
    pub topic_name: Option<String>,
    pub topic_name_list: Option<Vec<String>>,
}
operation! { CreateConsumer(instance_id: String, group_name: String) "CreateConsumer" -> CreateConsumerOutput {
    0 "InstanceId" instance_id, 1 "GroupName" group_name, 2 "TopicName" topic_name: String,
    3 "TopicNameList" topic_name_list: Vec<String>
} }

/// Response of [`CreateConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { CreateConsumerOutput {
    0 "Result" result: JgwOperateResponse
} }

/// Creates datahub task: `CreateDatahubTask` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=CreateDatahubTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatahubTask {
    /// Required.
    pub task_name: String,
    /// Required.
    pub task_type: String,
    pub source_resource: Option<DatahubResource>,
    pub target_resource: Option<DatahubResource>,
    pub transform_param: Option<TransformParam>,
    /// Deprecated.
    pub private_link_param: Option<PrivateLinkParam>,
    pub schema_id: Option<String>,
    pub transforms_param: Option<TransformsParam>,
    pub task_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub description: Option<String>,
}
operation! { CreateDatahubTask(task_name: String, task_type: String) "CreateDatahubTask" -> CreateDatahubTaskOutput {
    0 "TaskName" task_name, 1 "TaskType" task_type, 2 "SourceResource" source_resource: DatahubResource,
    3 "TargetResource" target_resource: DatahubResource, 4 "TransformParam" transform_param: TransformParam,
    5 "PrivateLinkParam" private_link_param: PrivateLinkParam, 6 "SchemaId" schema_id: String,
    7 "TransformsParam" transforms_param: TransformsParam, 8 "TaskId" task_id: String, 9 "Tags" tags: Vec<Tag>,
    10 "Description" description: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatahubResource {
    /// Required.
    pub r#type: Option<String>,
    pub kafka_param: Option<KafkaParam>,
    pub event_bus_param: Option<EventBusParam>,
    pub mongo_db_param: Option<MongoDBParam>,
    pub es_param: Option<EsParam>,
    pub tdw_param: Option<TdwParam>,
    pub dts_param: Option<DtsParam>,
    pub click_house_param: Option<ClickHouseParam>,
    pub cls_param: Option<ClsParam>,
    pub cos_param: Option<CosParam>,
    pub mysql_param: Option<MySQLParam>,
    pub postgresql_param: Option<PostgreSQLParam>,
    pub topic_param: Option<TopicParam>,
    pub maria_db_param: Option<MariaDBParam>,
    pub sqlserver_param: Option<SQLServerParam>,
    pub ctsdb_param: Option<CtsdbParam>,
    pub scf_param: Option<ScfParam>,
    pub mqtt_param: Option<MqttParam>,
    pub iceberg_param: Option<IcebergParam>,
}
input! { DatahubResource(r#type: String) {
    0 "Type" r#type: String, 1 "KafkaParam" kafka_param: KafkaParam, 2 "EventBusParam" event_bus_param: EventBusParam,
    3 "MongoDBParam" mongo_db_param: MongoDBParam, 4 "EsParam" es_param: EsParam, 5 "TdwParam" tdw_param: TdwParam,
    6 "DtsParam" dts_param: DtsParam, 7 "ClickHouseParam" click_house_param: ClickHouseParam,
    8 "ClsParam" cls_param: ClsParam, 9 "CosParam" cos_param: CosParam, 10 "MySQLParam" mysql_param: MySQLParam,
    11 "PostgreSQLParam" postgresql_param: PostgreSQLParam, 12 "TopicParam" topic_param: TopicParam,
    13 "MariaDBParam" maria_db_param: MariaDBParam, 14 "SQLServerParam" sqlserver_param: SQLServerParam,
    15 "CtsdbParam" ctsdb_param: CtsdbParam, 16 "ScfParam" scf_param: ScfParam, 17 "MqttParam" mqtt_param: MqttParam,
    18 "IcebergParam" iceberg_param: IcebergParam
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KafkaParam {
    /// Required.
    pub self_built: Option<bool>,
    /// Required.
    pub resource: Option<String>,
    pub topic: Option<String>,
    pub offset_type: Option<String>,
    pub start_time: Option<i64>,
    pub resource_name: Option<String>,
    pub zone_id: Option<i64>,
    pub topic_id: Option<String>,
    pub partition_num: Option<i64>,
    pub enable_toleration: Option<bool>,
    pub qps_limit: Option<i64>,
    pub table_mappings: Option<Vec<TableMapping>>,
    pub use_table_mapping: Option<bool>,
    pub use_auto_create_topic: Option<bool>,
    pub compression_type: Option<String>,
    pub msg_multiple: Option<i64>,
    pub connector_sync_type: Option<String>,
    pub keep_partition: Option<bool>,
    pub topic_regular_expression: Option<String>,
    pub prefix: Option<String>,
    pub separator: Option<String>,
    pub topic_list: Option<Vec<String>>,
}
input! { KafkaParam(self_built: bool, resource: String) {
    0 "SelfBuilt" self_built: bool, 1 "Resource" resource: String, 2 "Topic" topic: String,
    3 "OffsetType" offset_type: String, 4 "StartTime" start_time: i64, 5 "ResourceName" resource_name: String,
    6 "ZoneId" zone_id: i64, 7 "TopicId" topic_id: String, 8 "PartitionNum" partition_num: i64,
    9 "EnableToleration" enable_toleration: bool, 10 "QpsLimit" qps_limit: i64,
    11 "TableMappings" table_mappings: Vec<TableMapping>, 12 "UseTableMapping" use_table_mapping: bool,
    13 "UseAutoCreateTopic" use_auto_create_topic: bool, 14 "CompressionType" compression_type: String,
    15 "MsgMultiple" msg_multiple: i64, 16 "ConnectorSyncType" connector_sync_type: String,
    17 "KeepPartition" keep_partition: bool, 18 "TopicRegularExpression" topic_regular_expression: String,
    19 "Prefix" prefix: String, 20 "Separator" separator: String, 21 "TopicList" topic_list: Vec<String>
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableMapping {
    /// Required.
    pub database: Option<String>,
    /// Required.
    pub table: Option<String>,
    /// Required.
    pub topic: Option<String>,
    /// Required.
    pub topic_id: Option<String>,
}
input! { TableMapping(database: String, table: String, topic: String, topic_id: String) {
    0 "Database" database: String, 1 "Table" table: String, 2 "Topic" topic: String, 3 "TopicId" topic_id: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventBusParam {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub self_built: Option<bool>,
    /// Required.
    pub resource: Option<String>,
    pub namespace: Option<String>,
    pub function_name: Option<String>,
    pub qualifier: Option<String>,
}
input! { EventBusParam(r#type: String, self_built: bool, resource: String) {
    0 "Type" r#type: String, 1 "SelfBuilt" self_built: bool, 2 "Resource" resource: String,
    3 "Namespace" namespace: String, 4 "FunctionName" function_name: String, 5 "Qualifier" qualifier: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MongoDBParam {
    /// Required.
    pub database: Option<String>,
    /// Required.
    pub collection: Option<String>,
    /// Required.
    pub copy_existing: Option<bool>,
    /// Required.
    pub resource: Option<String>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub listening_event: Option<String>,
    pub read_preference: Option<String>,
    pub pipeline: Option<String>,
    pub self_built: Option<bool>,
}
input! { MongoDBParam(database: String, collection: String, copy_existing: bool, resource: String) {
    0 "Database" database: String, 1 "Collection" collection: String, 2 "CopyExisting" copy_existing: bool,
    3 "Resource" resource: String, 4 "Ip" ip: String, 5 "Port" port: i64, 6 "UserName" user_name: String,
    7 "Password" password: Secret, 8 "ListeningEvent" listening_event: String,
    9 "ReadPreference" read_preference: String, 10 "Pipeline" pipeline: String, 11 "SelfBuilt" self_built: bool
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EsParam {
    /// Required.
    pub resource: Option<String>,
    pub port: Option<i64>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub self_built: Option<bool>,
    pub service_vip: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub drop_invalid_message: Option<bool>,
    pub index: Option<String>,
    pub date_format: Option<String>,
    pub content_key: Option<String>,
    pub drop_invalid_json_message: Option<bool>,
    pub document_id_field: Option<String>,
    pub index_type: Option<String>,
    pub drop_cls: Option<DropCls>,
    pub database_primary_key: Option<String>,
    pub drop_dlq: Option<FailureParam>,
    pub record_mapping_list: Option<Vec<EsRecordMapping>>,
    pub date_field: Option<String>,
    pub record_mapping_mode: Option<String>,
    pub protocol: Option<String>,
}
input! { EsParam(resource: String) {
    0 "Resource" resource: String, 1 "Port" port: i64, 2 "UserName" user_name: String, 3 "Password" password: Secret,
    4 "SelfBuilt" self_built: bool, 5 "ServiceVip" service_vip: String, 6 "UniqVpcId" uniq_vpc_id: String,
    7 "DropInvalidMessage" drop_invalid_message: bool, 8 "Index" index: String, 9 "DateFormat" date_format: String,
    10 "ContentKey" content_key: String, 11 "DropInvalidJsonMessage" drop_invalid_json_message: bool,
    12 "DocumentIdField" document_id_field: String, 13 "IndexType" index_type: String, 14 "DropCls" drop_cls: DropCls,
    15 "DatabasePrimaryKey" database_primary_key: String, 16 "DropDlq" drop_dlq: FailureParam,
    17 "RecordMappingList" record_mapping_list: Vec<EsRecordMapping>, 18 "DateField" date_field: String,
    19 "RecordMappingMode" record_mapping_mode: String, 20 "Protocol" protocol: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropCls {
    pub drop_invalid_message_to_cls: Option<bool>,
    pub drop_cls_region: Option<String>,
    pub drop_cls_owneruin: Option<String>,
    pub drop_cls_topic_id: Option<String>,
    pub drop_cls_log_set: Option<String>,
}
input! { DropCls() {
    0 "DropInvalidMessageToCls" drop_invalid_message_to_cls: bool, 1 "DropClsRegion" drop_cls_region: String,
    2 "DropClsOwneruin" drop_cls_owneruin: String, 3 "DropClsTopicId" drop_cls_topic_id: String,
    4 "DropClsLogSet" drop_cls_log_set: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailureParam {
    /// Required.
    pub r#type: Option<String>,
    pub kafka_param: Option<KafkaParam>,
    pub retry_interval: Option<i64>,
    pub max_retry_attempts: Option<i64>,
    pub topic_param: Option<TopicParam>,
    pub dlq_type: Option<String>,
}
input! { FailureParam(r#type: String) {
    0 "Type" r#type: String, 1 "KafkaParam" kafka_param: KafkaParam, 2 "RetryInterval" retry_interval: i64,
    3 "MaxRetryAttempts" max_retry_attempts: i64, 4 "TopicParam" topic_param: TopicParam, 5 "DlqType" dlq_type: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicParam {
    /// Required.
    pub resource: Option<String>,
    pub offset_type: Option<String>,
    pub start_time: Option<i64>,
    pub topic_id: Option<String>,
    pub compression_type: Option<String>,
    pub use_auto_create_topic: Option<bool>,
    pub msg_multiple: Option<i64>,
}
input! { TopicParam(resource: String) {
    0 "Resource" resource: String, 1 "OffsetType" offset_type: String, 2 "StartTime" start_time: i64,
    3 "TopicId" topic_id: String, 4 "CompressionType" compression_type: String,
    5 "UseAutoCreateTopic" use_auto_create_topic: bool, 6 "MsgMultiple" msg_multiple: i64
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EsRecordMapping {
    pub column_name: Option<String>,
    pub json_key: Option<String>,
}
input! { EsRecordMapping() {
    0 "ColumnName" column_name: String, 1 "JsonKey" json_key: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TdwParam {
    /// Required.
    pub bid: Option<String>,
    /// Required.
    pub tid: Option<String>,
    pub is_domestic: Option<bool>,
    pub tdw_host: Option<String>,
    pub tdw_port: Option<i64>,
}
input! { TdwParam(bid: String, tid: String) {
    0 "Bid" bid: String, 1 "Tid" tid: String, 2 "IsDomestic" is_domestic: bool, 3 "TdwHost" tdw_host: String,
    4 "TdwPort" tdw_port: i64
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DtsParam {
    /// Required.
    pub resource: Option<String>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub topic: Option<String>,
    pub group_id: Option<String>,
    pub group_user: Option<String>,
    /// Secret.
    pub group_password: Option<Secret>,
    pub tran_sql: Option<bool>,
}
input! { DtsParam(resource: String) {
    0 "Resource" resource: String, 1 "Ip" ip: String, 2 "Port" port: i64, 3 "Topic" topic: String,
    4 "GroupId" group_id: String, 5 "GroupUser" group_user: String, 6 "GroupPassword" group_password: Secret,
    7 "TranSql" tran_sql: bool
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClickHouseParam {
    /// Required.
    pub cluster: Option<String>,
    /// Required.
    pub database: Option<String>,
    /// Required.
    pub table: Option<String>,
    /// Required.
    pub schema: Option<Vec<ClickHouseSchema>>,
    /// Required.
    pub resource: Option<String>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub service_vip: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub self_built: Option<bool>,
    pub drop_invalid_message: Option<bool>,
    pub r#type: Option<String>,
    pub drop_cls: Option<DropCls>,
    pub batch_size: Option<i64>,
    pub consumer_fetch_min_bytes: Option<i64>,
    pub consumer_fetch_max_wait_ms: Option<i64>,
}

/// Arguments of [`ClickHouseParam::new`].
pub struct ClickHouseParamRequired {
    pub cluster: String,
    pub database: String,
    pub table: String,
    pub schema: Vec<ClickHouseSchema>,
    pub resource: String,
}
input! { ClickHouseParam { ClickHouseParamRequired: cluster, database, table, schema, resource } {
    0 "Cluster" cluster: String, 1 "Database" database: String, 2 "Table" table: String,
    3 "Schema" schema: Vec<ClickHouseSchema>, 4 "Resource" resource: String, 5 "Ip" ip: String, 6 "Port" port: i64,
    7 "UserName" user_name: String, 8 "Password" password: Secret, 9 "ServiceVip" service_vip: String,
    10 "UniqVpcId" uniq_vpc_id: String, 11 "SelfBuilt" self_built: bool,
    12 "DropInvalidMessage" drop_invalid_message: bool, 13 "Type" r#type: String, 14 "DropCls" drop_cls: DropCls,
    15 "BatchSize" batch_size: i64, 16 "ConsumerFetchMinBytes" consumer_fetch_min_bytes: i64,
    17 "ConsumerFetchMaxWaitMs" consumer_fetch_max_wait_ms: i64
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClickHouseSchema {
    /// Required.
    pub column_name: Option<String>,
    /// Required.
    pub json_key: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub allow_null: Option<bool>,
}
input! { ClickHouseSchema(column_name: String, json_key: String, r#type: String, allow_null: bool) {
    0 "ColumnName" column_name: String, 1 "JsonKey" json_key: String, 2 "Type" r#type: String,
    3 "AllowNull" allow_null: bool
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClsParam {
    /// Required.
    pub decode_json: Option<bool>,
    /// Required.
    pub resource: Option<String>,
    pub log_set: Option<String>,
    pub content_key: Option<String>,
    pub time_field: Option<String>,
}
input! { ClsParam(decode_json: bool, resource: String) {
    0 "DecodeJson" decode_json: bool, 1 "Resource" resource: String, 2 "LogSet" log_set: String,
    3 "ContentKey" content_key: String, 4 "TimeField" time_field: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosParam {
    /// Required.
    pub bucket_name: Option<String>,
    /// Required.
    pub region: Option<String>,
    pub object_key: Option<String>,
    pub aggregate_batch_size: Option<i64>,
    pub aggregate_interval: Option<i64>,
    pub format_output_type: Option<String>,
    pub object_key_prefix: Option<String>,
    pub directory_time_format: Option<String>,
}
input! { CosParam(bucket_name: String, region: String) {
    0 "BucketName" bucket_name: String, 1 "Region" region: String, 2 "ObjectKey" object_key: String,
    3 "AggregateBatchSize" aggregate_batch_size: i64, 4 "AggregateInterval" aggregate_interval: i64,
    5 "FormatOutputType" format_output_type: String, 6 "ObjectKeyPrefix" object_key_prefix: String,
    7 "DirectoryTimeFormat" directory_time_format: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MySQLParam {
    /// Required.
    pub database: Option<String>,
    /// Required.
    pub table: Option<String>,
    /// Required.
    pub resource: Option<String>,
    pub snapshot_mode: Option<String>,
    pub ddl_topic: Option<String>,
    pub data_source_monitor_mode: Option<String>,
    pub data_source_monitor_resource: Option<String>,
    pub data_source_increment_mode: Option<String>,
    pub data_source_increment_column: Option<String>,
    pub data_source_start_from: Option<String>,
    pub data_target_insert_mode: Option<String>,
    pub data_target_primary_key_field: Option<String>,
    pub data_target_record_mapping: Option<Vec<RecordMapping>>,
    pub topic_regex: Option<String>,
    pub topic_replacement: Option<String>,
    pub key_columns: Option<String>,
    pub drop_invalid_message: Option<bool>,
    pub drop_cls: Option<DropCls>,
    pub output_format: Option<String>,
    pub is_table_prefix: Option<bool>,
    pub include_content_changes: Option<String>,
    pub include_query: Option<bool>,
    pub record_with_schema: Option<bool>,
    pub signal_database: Option<String>,
    pub is_table_regular: Option<bool>,
    pub signal_table: Option<String>,
    pub date_time_zone: Option<String>,
    pub self_built: Option<bool>,
}
input! { MySQLParam(database: String, table: String, resource: String) {
    0 "Database" database: String, 1 "Table" table: String, 2 "Resource" resource: String,
    3 "SnapshotMode" snapshot_mode: String, 4 "DdlTopic" ddl_topic: String,
    5 "DataSourceMonitorMode" data_source_monitor_mode: String,
    6 "DataSourceMonitorResource" data_source_monitor_resource: String,
    7 "DataSourceIncrementMode" data_source_increment_mode: String,
    8 "DataSourceIncrementColumn" data_source_increment_column: String,
    9 "DataSourceStartFrom" data_source_start_from: String, 10 "DataTargetInsertMode" data_target_insert_mode: String,
    11 "DataTargetPrimaryKeyField" data_target_primary_key_field: String,
    12 "DataTargetRecordMapping" data_target_record_mapping: Vec<RecordMapping>, 13 "TopicRegex" topic_regex: String,
    14 "TopicReplacement" topic_replacement: String, 15 "KeyColumns" key_columns: String,
    16 "DropInvalidMessage" drop_invalid_message: bool, 17 "DropCls" drop_cls: DropCls,
    18 "OutputFormat" output_format: String, 19 "IsTablePrefix" is_table_prefix: bool,
    20 "IncludeContentChanges" include_content_changes: String, 21 "IncludeQuery" include_query: bool,
    22 "RecordWithSchema" record_with_schema: bool, 23 "SignalDatabase" signal_database: String,
    24 "IsTableRegular" is_table_regular: bool, 25 "SignalTable" signal_table: String,
    26 "DateTimeZone" date_time_zone: String, 27 "SelfBuilt" self_built: bool
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordMapping {
    pub json_key: Option<String>,
    pub r#type: Option<String>,
    pub allow_null: Option<bool>,
    pub column_name: Option<String>,
    pub extra_info: Option<String>,
    pub column_size: Option<String>,
    pub decimal_digits: Option<String>,
    pub auto_increment: Option<bool>,
    pub default_value: Option<String>,
}
input! { RecordMapping() {
    0 "JsonKey" json_key: String, 1 "Type" r#type: String, 2 "AllowNull" allow_null: bool,
    3 "ColumnName" column_name: String, 4 "ExtraInfo" extra_info: String, 5 "ColumnSize" column_size: String,
    6 "DecimalDigits" decimal_digits: String, 7 "AutoIncrement" auto_increment: bool,
    8 "DefaultValue" default_value: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostgreSQLParam {
    /// Required.
    pub database: Option<String>,
    /// Required.
    pub table: Option<String>,
    /// Required.
    pub resource: Option<String>,
    /// Required.
    pub plugin_name: Option<String>,
    pub snapshot_mode: Option<String>,
    pub data_format: Option<String>,
    pub data_target_insert_mode: Option<String>,
    pub data_target_primary_key_field: Option<String>,
    pub data_target_record_mapping: Option<Vec<RecordMapping>>,
    pub drop_invalid_message: Option<bool>,
    pub is_table_regular: Option<bool>,
    pub key_columns: Option<String>,
    pub record_with_schema: Option<bool>,
}
input! { PostgreSQLParam(database: String, table: String, resource: String, plugin_name: String) {
    0 "Database" database: String, 1 "Table" table: String, 2 "Resource" resource: String,
    3 "PluginName" plugin_name: String, 4 "SnapshotMode" snapshot_mode: String, 5 "DataFormat" data_format: String,
    6 "DataTargetInsertMode" data_target_insert_mode: String,
    7 "DataTargetPrimaryKeyField" data_target_primary_key_field: String,
    8 "DataTargetRecordMapping" data_target_record_mapping: Vec<RecordMapping>,
    9 "DropInvalidMessage" drop_invalid_message: bool, 10 "IsTableRegular" is_table_regular: bool,
    11 "KeyColumns" key_columns: String, 12 "RecordWithSchema" record_with_schema: bool
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MariaDBParam {
    /// Required.
    pub database: Option<String>,
    /// Required.
    pub table: Option<String>,
    /// Required.
    pub resource: Option<String>,
    pub snapshot_mode: Option<String>,
    pub key_columns: Option<String>,
    pub is_table_prefix: Option<bool>,
    pub output_format: Option<String>,
    pub include_content_changes: Option<String>,
    pub include_query: Option<bool>,
    pub record_with_schema: Option<bool>,
}
input! { MariaDBParam(database: String, table: String, resource: String) {
    0 "Database" database: String, 1 "Table" table: String, 2 "Resource" resource: String,
    3 "SnapshotMode" snapshot_mode: String, 4 "KeyColumns" key_columns: String, 5 "IsTablePrefix" is_table_prefix: bool,
    6 "OutputFormat" output_format: String, 7 "IncludeContentChanges" include_content_changes: String,
    8 "IncludeQuery" include_query: bool, 9 "RecordWithSchema" record_with_schema: bool
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SQLServerParam {
    /// Required.
    pub database: Option<String>,
    /// Required.
    pub table: Option<String>,
    /// Required.
    pub resource: Option<String>,
    pub snapshot_mode: Option<String>,
}
input! { SQLServerParam(database: String, table: String, resource: String) {
    0 "Database" database: String, 1 "Table" table: String, 2 "Resource" resource: String,
    3 "SnapshotMode" snapshot_mode: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CtsdbParam {
    pub resource: Option<String>,
    pub ctsdb_metric: Option<String>,
}
input! { CtsdbParam() {
    0 "Resource" resource: String, 1 "CtsdbMetric" ctsdb_metric: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScfParam {
    /// Required.
    pub function_name: Option<String>,
    pub namespace: Option<String>,
    pub qualifier: Option<String>,
    pub batch_size: Option<i64>,
    pub max_retries: Option<i64>,
}
input! { ScfParam(function_name: String) {
    0 "FunctionName" function_name: String, 1 "Namespace" namespace: String, 2 "Qualifier" qualifier: String,
    3 "BatchSize" batch_size: i64, 4 "MaxRetries" max_retries: i64
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MqttParam {
    /// Required.
    pub topics: Option<String>,
    /// Required.
    pub clean_session: Option<bool>,
    pub resource: Option<String>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub qos: Option<i64>,
    pub max_tasks: Option<i64>,
    pub service_vip: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub self_built: Option<bool>,
    pub sql_filter: Option<String>,
}
input! { MqttParam(topics: String, clean_session: bool) {
    0 "Topics" topics: String, 1 "CleanSession" clean_session: bool, 2 "Resource" resource: String, 3 "Ip" ip: String,
    4 "Port" port: i64, 5 "UserName" user_name: String, 6 "Password" password: Secret, 7 "Qos" qos: i64,
    8 "MaxTasks" max_tasks: i64, 9 "ServiceVip" service_vip: String, 10 "UniqVpcId" uniq_vpc_id: String,
    11 "SelfBuilt" self_built: bool, 12 "SqlFilter" sql_filter: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IcebergParam {
    pub resource: Option<String>,
    pub database: Option<String>,
    pub table_name: Option<String>,
    pub scheme_type: Option<String>,
    pub enable_field_extension: Option<bool>,
    pub upsert_mode: Option<String>,
    pub primary_keys: Option<String>,
}
input! { IcebergParam() {
    0 "Resource" resource: String, 1 "Database" database: String, 2 "TableName" table_name: String,
    3 "SchemeType" scheme_type: String, 4 "EnableFieldExtension" enable_field_extension: bool,
    5 "UpsertMode" upsert_mode: String, 6 "PrimaryKeys" primary_keys: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformParam {
    /// Required.
    pub analysis_format: Option<String>,
    /// Required.
    pub output_format: Option<String>,
    /// Required.
    pub failure_param: Option<FailureParam>,
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub source_type: Option<String>,
    pub regex: Option<String>,
    pub map_param: Option<Vec<MapParam>>,
    pub filter_param: Option<Vec<FilterMapParam>>,
    pub result: Option<String>,
    pub analyse_result: Option<Vec<MapParam>>,
    pub use_event_bus: Option<bool>,
}

/// Arguments of [`TransformParam::new`].
pub struct TransformParamRequired {
    pub analysis_format: String,
    pub output_format: String,
    pub failure_param: FailureParam,
    pub content: String,
    pub source_type: String,
}
input! {
    TransformParam { TransformParamRequired: analysis_format, output_format, failure_param, content, source_type } {
    0 "AnalysisFormat" analysis_format: String, 1 "OutputFormat" output_format: String,
    2 "FailureParam" failure_param: FailureParam, 3 "Content" content: String, 4 "SourceType" source_type: String,
    5 "Regex" regex: String, 6 "MapParam" map_param: Vec<MapParam>, 7 "FilterParam" filter_param: Vec<FilterMapParam>,
    8 "Result" result: String, 9 "AnalyseResult" analyse_result: Vec<MapParam>, 10 "UseEventBus" use_event_bus: bool
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MapParam {
    /// Required.
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { MapParam(key: String) {
    0 "Key" key: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterMapParam {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub match_mode: Option<String>,
    /// Required.
    pub value: Option<String>,
    pub r#type: Option<String>,
}
input! { FilterMapParam(key: String, match_mode: String, value: String) {
    0 "Key" key: String, 1 "MatchMode" match_mode: String, 2 "Value" value: String, 3 "Type" r#type: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateLinkParam {
    /// Required.
    pub service_vip: Option<String>,
    /// Required.
    pub uniq_vpc_id: Option<String>,
}
input! { PrivateLinkParam(service_vip: String, uniq_vpc_id: String) {
    0 "ServiceVip" service_vip: String, 1 "UniqVpcId" uniq_vpc_id: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformsParam {
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub field_chain: Option<Vec<FieldParam>>,
    pub filter_param: Option<Vec<FilterMapParam>>,
    pub failure_param: Option<FailureParam>,
    pub result: Option<String>,
    pub source_type: Option<String>,
    pub output_format: Option<String>,
    pub row_param: Option<RowParam>,
    pub keep_metadata: Option<bool>,
    pub batch_analyse: Option<BatchAnalyseParam>,
}
input! { TransformsParam(content: String, field_chain: Vec<FieldParam>) {
    0 "Content" content: String, 1 "FieldChain" field_chain: Vec<FieldParam>,
    2 "FilterParam" filter_param: Vec<FilterMapParam>, 3 "FailureParam" failure_param: FailureParam,
    4 "Result" result: String, 5 "SourceType" source_type: String, 6 "OutputFormat" output_format: String,
    7 "RowParam" row_param: RowParam, 8 "KeepMetadata" keep_metadata: bool,
    9 "BatchAnalyse" batch_analyse: BatchAnalyseParam
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldParam {
    /// Required.
    pub analyse: Option<AnalyseParam>,
    pub secondary_analyse: Option<SecondaryAnalyseParam>,
    pub smt: Option<Vec<SMTParam>>,
    pub result: Option<String>,
    pub analyse_result: Option<Vec<SMTParam>>,
    pub secondary_analyse_result: Option<Vec<SMTParam>>,
    pub analyse_json_result: Option<String>,
    pub secondary_analyse_json_result: Option<String>,
}
input! { FieldParam(analyse: AnalyseParam) {
    0 "Analyse" analyse: AnalyseParam, 1 "SecondaryAnalyse" secondary_analyse: SecondaryAnalyseParam,
    2 "SMT" smt: Vec<SMTParam>, 3 "Result" result: String, 4 "AnalyseResult" analyse_result: Vec<SMTParam>,
    5 "SecondaryAnalyseResult" secondary_analyse_result: Vec<SMTParam>,
    6 "AnalyseJsonResult" analyse_json_result: String,
    7 "SecondaryAnalyseJsonResult" secondary_analyse_json_result: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseParam {
    /// Required.
    pub format: Option<String>,
    pub regex: Option<String>,
    pub input_value_type: Option<String>,
    pub input_value: Option<String>,
}
input! { AnalyseParam(format: String) {
    0 "Format" format: String, 1 "Regex" regex: String, 2 "InputValueType" input_value_type: String,
    3 "InputValue" input_value: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecondaryAnalyseParam {
    /// Required.
    pub regex: Option<String>,
}
input! { SecondaryAnalyseParam(regex: String) {
    0 "Regex" regex: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SMTParam {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub operate: Option<String>,
    /// Required.
    pub scheme_type: Option<String>,
    pub value: Option<String>,
    pub value_operate: Option<ValueParam>,
    pub original_value: Option<String>,
    pub value_operates: Option<Vec<ValueParam>>,
}
input! { SMTParam(key: String, operate: String, scheme_type: String) {
    0 "Key" key: String, 1 "Operate" operate: String, 2 "SchemeType" scheme_type: String, 3 "Value" value: String,
    4 "ValueOperate" value_operate: ValueParam, 5 "OriginalValue" original_value: String,
    6 "ValueOperates" value_operates: Vec<ValueParam>
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueParam {
    /// Required.
    pub r#type: Option<String>,
    pub replace: Option<ReplaceParam>,
    pub substr: Option<SubstrParam>,
    pub date: Option<DateParam>,
    pub regex_replace: Option<RegexReplaceParam>,
    pub split: Option<SplitParam>,
    pub kv: Option<KVParam>,
    pub result: Option<String>,
    pub json_path_replace: Option<JsonPathReplaceParam>,
    pub url_decode: Option<UrlDecodeParam>,
    pub lowercase: Option<LowercaseParam>,
}
input! { ValueParam(r#type: String) {
    0 "Type" r#type: String, 1 "Replace" replace: ReplaceParam, 2 "Substr" substr: SubstrParam,
    3 "Date" date: DateParam, 4 "RegexReplace" regex_replace: RegexReplaceParam, 5 "Split" split: SplitParam,
    6 "KV" kv: KVParam, 7 "Result" result: String, 8 "JsonPathReplace" json_path_replace: JsonPathReplaceParam,
    9 "UrlDecode" url_decode: UrlDecodeParam, 10 "Lowercase" lowercase: LowercaseParam
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceParam {
    /// Required.
    pub old_value: Option<String>,
    /// Required.
    pub new_value: Option<String>,
}
input! { ReplaceParam(old_value: String, new_value: String) {
    0 "OldValue" old_value: String, 1 "NewValue" new_value: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubstrParam {
    /// Required.
    pub start: Option<i64>,
    /// Required.
    pub end: Option<i64>,
}
input! { SubstrParam(start: i64, end: i64) {
    0 "Start" start: i64, 1 "End" end: i64
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DateParam {
    pub format: Option<String>,
    pub target_type: Option<String>,
    pub time_zone: Option<String>,
}
input! { DateParam() {
    0 "Format" format: String, 1 "TargetType" target_type: String, 2 "TimeZone" time_zone: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegexReplaceParam {
    /// Required.
    pub regex: Option<String>,
    /// Required.
    pub new_value: Option<String>,
}
input! { RegexReplaceParam(regex: String, new_value: String) {
    0 "Regex" regex: String, 1 "NewValue" new_value: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitParam {
    /// Required.
    pub regex: Option<String>,
}
input! { SplitParam(regex: String) {
    0 "Regex" regex: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KVParam {
    /// Required.
    pub delimiter: Option<String>,
    /// Required.
    pub regex: Option<String>,
    pub keep_original_key: Option<String>,
}
input! { KVParam(delimiter: String, regex: String) {
    0 "Delimiter" delimiter: String, 1 "Regex" regex: String, 2 "KeepOriginalKey" keep_original_key: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JsonPathReplaceParam {
    /// Required.
    pub old_value: Option<String>,
    /// Required.
    pub new_value: Option<String>,
}
input! { JsonPathReplaceParam(old_value: String, new_value: String) {
    0 "OldValue" old_value: String, 1 "NewValue" new_value: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlDecodeParam {
    pub charset_name: Option<String>,
}
input! { UrlDecodeParam() {
    0 "CharsetName" charset_name: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LowercaseParam {}
input! { LowercaseParam() {} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RowParam {
    /// Required.
    pub row_content: Option<String>,
    pub key_value_delimiter: Option<String>,
    pub entry_delimiter: Option<String>,
}
input! { RowParam(row_content: String) {
    0 "RowContent" row_content: String, 1 "KeyValueDelimiter" key_value_delimiter: String,
    2 "EntryDelimiter" entry_delimiter: String
} }

/// In the request of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAnalyseParam {
    /// Required.
    pub format: Option<String>,
}
input! { BatchAnalyseParam(format: String) {
    0 "Format" format: String
} }

/// Response of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatahubTaskOutput {
    pub result: Option<CreateDatahubTaskRes>,
}
model! { CreateDatahubTaskOutput {
    0 "Result" result: CreateDatahubTaskRes
} }

/// In the response of [`CreateDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatahubTaskRes {
    pub task_id: Option<String>,
    pub datahub_id: Option<String>,
}
model! { CreateDatahubTaskRes {
    0 "TaskId" task_id: String, 1 "DatahubId" datahub_id: String
} }

/// Creates datahub topic: `CreateDatahubTopic` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=CreateDatahubTopic>.
///
/// Errors: [`codes::INVALID_PARAMETER_TOPIC_EXIST`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatahubTopic {
    /// Required.
    pub name: String,
    /// Required.
    pub partition_num: i64,
    /// Required.
    pub retention_ms: i64,
    pub note: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateDatahubTopic(name: String, partition_num: i64, retention_ms: i64)
    "CreateDatahubTopic" -> CreateDatahubTopicOutput {
    0 "Name" name, 1 "PartitionNum" partition_num, 2 "RetentionMs" retention_ms, 3 "Note" note: String,
    4 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateDatahubTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatahubTopicOutput {
    pub result: Option<DatahubTopicResp>,
}
model! { CreateDatahubTopicOutput {
    0 "Result" result: DatahubTopicResp
} }

/// In the response of [`CreateDatahubTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatahubTopicResp {
    pub topic_name: Option<String>,
    pub topic_id: Option<String>,
}
model! { DatahubTopicResp {
    0 "TopicName" topic_name: String, 1 "TopicId" topic_id: String
} }

/// Creates instance pre: `CreateInstancePre` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=CreateInstancePre>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancePre {
    /// Required.
    pub instance_name: String,
    /// Required.
    pub zone_id: i64,
    /// Required.
    pub period: String,
    /// Required.
    pub instance_type: i64,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    pub msg_retention_time: Option<i64>,
    pub cluster_id: Option<i64>,
    pub renew_flag: Option<i64>,
    pub kafka_version: Option<String>,
    pub specifications_type: Option<String>,
    pub disk_size: Option<i64>,
    pub band_width: Option<i64>,
    pub partition: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub disk_type: Option<String>,
    pub multi_zone_flag: Option<bool>,
    pub zone_ids: Option<Vec<i64>>,
    pub public_network_monthly: Option<i64>,
    pub instance_num: Option<i64>,
    pub auto_voucher: Option<i64>,
    pub elastic_bandwidth_switch: Option<i64>,
    pub custom_ssl_cert_id: Option<String>,
    pub store_quantity_type: Option<i64>,
}

/// Arguments of [`CreateInstancePre::new`].
pub struct CreateInstancePreRequired {
    pub instance_name: String,
    pub zone_id: i64,
    pub period: String,
    pub instance_type: i64,
    pub vpc_id: String,
    pub subnet_id: String,
}
operation! {
    CreateInstancePre { CreateInstancePreRequired: instance_name, zone_id, period, instance_type, vpc_id, subnet_id }
    "CreateInstancePre" -> CreateInstancePreOutput {
    0 "InstanceName" instance_name, 1 "ZoneId" zone_id, 2 "Period" period, 3 "InstanceType" instance_type,
    4 "VpcId" vpc_id, 5 "SubnetId" subnet_id, 6 "MsgRetentionTime" msg_retention_time: i64,
    7 "ClusterId" cluster_id: i64, 8 "RenewFlag" renew_flag: i64, 9 "KafkaVersion" kafka_version: String,
    10 "SpecificationsType" specifications_type: String, 11 "DiskSize" disk_size: i64, 12 "BandWidth" band_width: i64,
    13 "Partition" partition: i64, 14 "Tags" tags: Vec<Tag>, 15 "DiskType" disk_type: String,
    16 "MultiZoneFlag" multi_zone_flag: bool, 17 "ZoneIds" zone_ids: Vec<i64>,
    18 "PublicNetworkMonthly" public_network_monthly: i64, 19 "InstanceNum" instance_num: i64,
    20 "AutoVoucher" auto_voucher: i64, 21 "ElasticBandwidthSwitch" elastic_bandwidth_switch: i64,
    22 "CustomSSLCertId" custom_ssl_cert_id: String, 23 "StoreQuantityType" store_quantity_type: i64
} }

/// Response of [`CreateInstancePre`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancePreOutput {
    pub result: Option<CreateInstancePreResp>,
}
model! { CreateInstancePreOutput {
    0 "Result" result: CreateInstancePreResp
} }

/// In the response of [`CreateInstancePre`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancePreResp {
    pub return_code: Option<String>,
    pub return_message: Option<String>,
    pub data: Option<CreateInstancePreData>,
    /// Deprecated.
    pub delete_route_timestamp: Option<String>,
}
model! { CreateInstancePreResp {
    0 "ReturnCode" return_code: String, 1 "ReturnMessage" return_message: String, 2 "Data" data: CreateInstancePreData,
    3 "DeleteRouteTimestamp" delete_route_timestamp: String
} }

/// In the response of [`CreateInstancePre`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancePreData {
    pub flow_id: Option<i64>,
    pub deal_names: Vec<String>,
    pub instance_id: Option<String>,
    pub deal_name_instance_id_mapping: Vec<DealInstanceDTO>,
    pub event_id: Option<String>,
}
model! { CreateInstancePreData {
    0 "FlowId" flow_id: i64, 1 "DealNames" deal_names: Vec<String>, 2 "InstanceId" instance_id: String,
    3 "DealNameInstanceIdMapping" deal_name_instance_id_mapping: Vec<DealInstanceDTO>, 4 "EventId" event_id: String
} }

/// In the response of [`CreateInstancePre`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DealInstanceDTO {
    pub deal_name: Option<String>,
    pub instance_id_list: Vec<String>,
}
model! { DealInstanceDTO {
    0 "DealName" deal_name: String, 1 "InstanceIdList" instance_id_list: Vec<String>
} }

/// Creates meta and data sync datahub task: `CreateMetaAndDataSyncDatahubTask` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=CreateMetaAndDataSyncDatahubTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaAndDataSyncDatahubTask {
    /// Required.
    pub task_name: String,
    /// Required.
    pub source_resource_id: String,
    /// Required.
    pub target_resource_id: String,
    pub tags: Option<Vec<Tag>>,
    pub offset_type: Option<String>,
    pub topic_regular_expression: Option<String>,
    pub topic_list: Option<Vec<String>>,
    pub prefix: Option<String>,
    pub separator: Option<String>,
    pub description: Option<String>,
}
operation! {
    CreateMetaAndDataSyncDatahubTask(task_name: String, source_resource_id: String, target_resource_id: String)
    "CreateMetaAndDataSyncDatahubTask" -> CreateMetaAndDataSyncDatahubTaskOutput {
    0 "TaskName" task_name, 1 "SourceResourceId" source_resource_id, 2 "TargetResourceId" target_resource_id,
    3 "Tags" tags: Vec<Tag>, 4 "OffsetType" offset_type: String,
    5 "TopicRegularExpression" topic_regular_expression: String, 6 "TopicList" topic_list: Vec<String>,
    7 "Prefix" prefix: String, 8 "Separator" separator: String, 9 "Description" description: String
} }

/// Response of [`CreateMetaAndDataSyncDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaAndDataSyncDatahubTaskOutput {
    pub result: Option<CreateDatahubTaskRes>,
}
model! { CreateMetaAndDataSyncDatahubTaskOutput {
    0 "Result" result: CreateDatahubTaskRes
} }

/// Creates meta data and offset sync datahub task: `CreateMetaDataAndOffsetSyncDatahubTask` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=CreateMetaDataAndOffsetSyncDatahubTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaDataAndOffsetSyncDatahubTask {
    /// Required.
    pub task_name: String,
    /// Required.
    pub source_resource_id: String,
    /// Required.
    pub target_resource_id: String,
    pub description: Option<String>,
    pub offset_type: Option<String>,
    pub topic_regular_expression: Option<String>,
    pub topic_list: Option<Vec<String>>,
    pub prefix: Option<String>,
    pub separator: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! {
    CreateMetaDataAndOffsetSyncDatahubTask(task_name: String, source_resource_id: String, target_resource_id: String)
    "CreateMetaDataAndOffsetSyncDatahubTask" -> CreateMetaDataAndOffsetSyncDatahubTaskOutput {
    0 "TaskName" task_name, 1 "SourceResourceId" source_resource_id, 2 "TargetResourceId" target_resource_id,
    3 "Description" description: String, 4 "OffsetType" offset_type: String,
    5 "TopicRegularExpression" topic_regular_expression: String, 6 "TopicList" topic_list: Vec<String>,
    7 "Prefix" prefix: String, 8 "Separator" separator: String, 9 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateMetaDataAndOffsetSyncDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaDataAndOffsetSyncDatahubTaskOutput {
    pub result: Option<CreateDatahubTaskRes>,
}
model! { CreateMetaDataAndOffsetSyncDatahubTaskOutput {
    0 "Result" result: CreateDatahubTaskRes
} }

/// Creates meta sync datahub task: `CreateMetaSyncDatahubTask` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=CreateMetaSyncDatahubTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaSyncDatahubTask {
    /// Required.
    pub task_name: String,
    /// Required.
    pub source_resource_id: String,
    /// Required.
    pub target_resource_id: String,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateMetaSyncDatahubTask(task_name: String, source_resource_id: String, target_resource_id: String)
    "CreateMetaSyncDatahubTask" -> CreateMetaSyncDatahubTaskOutput {
    0 "TaskName" task_name, 1 "SourceResourceId" source_resource_id, 2 "TargetResourceId" target_resource_id,
    3 "Description" description: String, 4 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateMetaSyncDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetaSyncDatahubTaskOutput {
    pub result: Option<CreateDatahubTaskRes>,
}
model! { CreateMetaSyncDatahubTaskOutput {
    0 "Result" result: CreateDatahubTaskRes
} }

/// Creates partition: `CreatePartition` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=CreatePartition>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePartition {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub partition_num: i64,
}
operation! { CreatePartition(instance_id: String, topic_name: String, partition_num: i64)
    "CreatePartition" -> CreatePartitionOutput {
    0 "InstanceId" instance_id, 1 "TopicName" topic_name, 2 "PartitionNum" partition_num
} }

/// Response of [`CreatePartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePartitionOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { CreatePartitionOutput {
    0 "Result" result: JgwOperateResponse
} }

/// Creates post paid instance: `CreatePostPaidInstance` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=CreatePostPaidInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostPaidInstance {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    pub instance_name: Option<String>,
    pub instance_type: Option<i64>,
    pub msg_retention_time: Option<i64>,
    pub cluster_id: Option<i64>,
    pub kafka_version: Option<String>,
    pub specifications_type: Option<String>,
    pub disk_type: Option<String>,
    pub band_width: Option<i64>,
    pub disk_size: Option<i64>,
    pub partition: Option<i64>,
    pub topic_num: Option<i64>,
    pub zone_id: Option<i64>,
    pub multi_zone_flag: Option<bool>,
    pub zone_ids: Option<Vec<i64>>,
    pub instance_num: Option<i64>,
    pub public_network_monthly: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub elastic_bandwidth_switch: Option<i64>,
    pub custom_ssl_cert_id: Option<String>,
    pub store_quantity_type: Option<i64>,
}
operation! { CreatePostPaidInstance(vpc_id: String, subnet_id: String)
    "CreatePostPaidInstance" -> CreatePostPaidInstanceOutput {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "InstanceName" instance_name: String,
    3 "InstanceType" instance_type: i64, 4 "MsgRetentionTime" msg_retention_time: i64, 5 "ClusterId" cluster_id: i64,
    6 "KafkaVersion" kafka_version: String, 7 "SpecificationsType" specifications_type: String,
    8 "DiskType" disk_type: String, 9 "BandWidth" band_width: i64, 10 "DiskSize" disk_size: i64,
    11 "Partition" partition: i64, 12 "TopicNum" topic_num: i64, 13 "ZoneId" zone_id: i64,
    14 "MultiZoneFlag" multi_zone_flag: bool, 15 "ZoneIds" zone_ids: Vec<i64>, 16 "InstanceNum" instance_num: i64,
    17 "PublicNetworkMonthly" public_network_monthly: i64, 18 "Tags" tags: Vec<Tag>,
    19 "ElasticBandwidthSwitch" elastic_bandwidth_switch: i64, 20 "CustomSSLCertId" custom_ssl_cert_id: String,
    21 "StoreQuantityType" store_quantity_type: i64
} }

/// Response of [`CreatePostPaidInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostPaidInstanceOutput {
    pub result: Option<CreateInstancePostResp>,
}
model! { CreatePostPaidInstanceOutput {
    0 "Result" result: CreateInstancePostResp
} }

/// In the response of [`CreatePostPaidInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancePostResp {
    pub return_code: Option<String>,
    pub return_message: Option<String>,
    pub data: Option<CreateInstancePostData>,
}
model! { CreateInstancePostResp {
    0 "ReturnCode" return_code: String, 1 "ReturnMessage" return_message: String, 2 "Data" data: CreateInstancePostData
} }

/// In the response of [`CreatePostPaidInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancePostData {
    pub flow_id: Option<i64>,
    pub deal_names: Vec<String>,
    pub instance_id: Option<String>,
    pub deal_name_instance_id_mapping: Vec<DealInstanceDTO>,
    pub event_id: Option<String>,
}
model! { CreateInstancePostData {
    0 "FlowId" flow_id: i64, 1 "DealNames" deal_names: Vec<String>, 2 "InstanceId" instance_id: String,
    3 "DealNameInstanceIdMapping" deal_name_instance_id_mapping: Vec<DealInstanceDTO>, 4 "EventId" event_id: String
} }

/// Creates prometheus: `CreatePrometheus` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=CreatePrometheus>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheus {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
}
operation! { CreatePrometheus(instance_id: String, vpc_id: String, subnet_id: String)
    "CreatePrometheus" -> CreatePrometheusOutput {
    0 "InstanceId" instance_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id
} }

/// Response of [`CreatePrometheus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusOutput {
    pub result: Option<PrometheusResult>,
}
model! { CreatePrometheusOutput {
    0 "Result" result: PrometheusResult
} }

/// In the response of [`CreatePrometheus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusResult {
    pub return_code: Option<String>,
    pub return_message: Option<String>,
    pub data: Option<OperateResponseData>,
}
model! { PrometheusResult {
    0 "ReturnCode" return_code: String, 1 "ReturnMessage" return_message: String, 2 "Data" data: OperateResponseData
} }

/// Creates route: `CreateRoute` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=CreateRoute>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_ROUTE_OVER_LIMIT`], [`codes::LIMIT_EXCEEDED_ROUTE_SASL_OVER_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoute {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub vip_type: i64,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub access_type: Option<i64>,
    pub auth_flag: Option<i64>,
    pub caller_appid: Option<i64>,
    pub public_network: Option<i64>,
    pub ip: Option<String>,
    pub note: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub ip_whitelist: Option<Vec<IpWhitelistDTO>>,
}
operation! { CreateRoute(instance_id: String, vip_type: i64) "CreateRoute" -> CreateRouteOutput {
    0 "InstanceId" instance_id, 1 "VipType" vip_type, 2 "VpcId" vpc_id: String, 3 "SubnetId" subnet_id: String,
    4 "AccessType" access_type: i64, 5 "AuthFlag" auth_flag: i64, 6 "CallerAppid" caller_appid: i64,
    7 "PublicNetwork" public_network: i64, 8 "Ip" ip: String, 9 "Note" note: String,
    10 "SecurityGroupIds" security_group_ids: Vec<String>, 11 "IpWhitelist" ip_whitelist: Vec<IpWhitelistDTO>
} }

/// In the request of [`CreateRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpWhitelistDTO {
    pub cidr_block: Option<String>,
    pub policy_description: Option<String>,
}
input! { IpWhitelistDTO() {
    0 "CidrBlock" cidr_block: String, 1 "PolicyDescription" policy_description: String
} }

/// Response of [`CreateRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { CreateRouteOutput {
    0 "Result" result: JgwOperateResponse
} }

/// Creates throttle rule: `CreateThrottleRule` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=CreateThrottleRule>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateThrottleRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub throttle_type: i64,
    pub group_name_list: Option<Vec<String>>,
    pub consume_throttle: Option<i64>,
    pub produce_throttle: Option<i64>,
    pub client_id_list: Option<Vec<String>>,
    pub user_name_list: Option<Vec<String>>,
    pub topic_name_list: Option<Vec<String>>,
}
operation! { CreateThrottleRule(instance_id: String, throttle_type: i64)
    "CreateThrottleRule" -> CreateThrottleRuleOutput {
    0 "InstanceId" instance_id, 1 "ThrottleType" throttle_type, 2 "GroupNameList" group_name_list: Vec<String>,
    3 "ConsumeThrottle" consume_throttle: i64, 4 "ProduceThrottle" produce_throttle: i64,
    5 "ClientIdList" client_id_list: Vec<String>, 6 "UserNameList" user_name_list: Vec<String>,
    7 "TopicNameList" topic_name_list: Vec<String>
} }

/// Response of [`CreateThrottleRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateThrottleRuleOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { CreateThrottleRuleOutput {
    0 "Result" result: JgwOperateResponse
} }

/// Creates token: `CreateToken` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=CreateToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateToken {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user: String,
}
operation! { CreateToken(instance_id: String, user: String) "CreateToken" -> CreateTokenOutput {
    0 "InstanceId" instance_id, 1 "User" user
} }

/// Response of [`CreateToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenOutput {
    pub result: Option<String>,
}
model! { CreateTokenOutput {
    0 "Result" result: String
} }

/// Creates topic: `CreateTopic` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=CreateTopic>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOPIC_NAME_ALREADY_EXIST`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopic {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub partition_num: i64,
    /// Required.
    pub replica_num: i64,
    pub enable_white_list: Option<i64>,
    pub ip_white_list: Option<Vec<String>>,
    pub clean_up_policy: Option<String>,
    pub note: Option<String>,
    pub min_insync_replicas: Option<i64>,
    pub unclean_leader_election_enable: Option<i64>,
    pub retention_ms: Option<i64>,
    pub segment_ms: Option<i64>,
    pub max_message_bytes: Option<i64>,
    pub enable_acl_rule: Option<i64>,
    pub acl_rule_name: Option<String>,
    pub retention_bytes: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub log_msg_timestamp_type: Option<String>,
}
operation! { CreateTopic(instance_id: String, topic_name: String, partition_num: i64, replica_num: i64)
    "CreateTopic" -> CreateTopicOutput {
    0 "InstanceId" instance_id, 1 "TopicName" topic_name, 2 "PartitionNum" partition_num, 3 "ReplicaNum" replica_num,
    4 "EnableWhiteList" enable_white_list: i64, 5 "IpWhiteList" ip_white_list: Vec<String>,
    6 "CleanUpPolicy" clean_up_policy: String, 7 "Note" note: String, 8 "MinInsyncReplicas" min_insync_replicas: i64,
    9 "UncleanLeaderElectionEnable" unclean_leader_election_enable: i64, 10 "RetentionMs" retention_ms: i64,
    11 "SegmentMs" segment_ms: i64, 12 "MaxMessageBytes" max_message_bytes: i64,
    13 "EnableAclRule" enable_acl_rule: i64, 14 "AclRuleName" acl_rule_name: String,
    15 "RetentionBytes" retention_bytes: i64, 16 "Tags" tags: Vec<Tag>,
    17 "LogMsgTimestampType" log_msg_timestamp_type: String
} }

/// Response of [`CreateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicOutput {
    pub result: Option<CreateTopicResp>,
}
model! { CreateTopicOutput {
    0 "Result" result: CreateTopicResp
} }

/// In the response of [`CreateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicResp {
    pub topic_id: Option<String>,
}
model! { CreateTopicResp {
    0 "TopicId" topic_id: String
} }

/// Creates topic ip white list: `CreateTopicIpWhiteList` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=CreateTopicIpWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicIpWhiteList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub ip_white_list: Vec<String>,
}
operation! { CreateTopicIpWhiteList(instance_id: String, topic_name: String, ip_white_list: Vec<String>)
    "CreateTopicIpWhiteList" -> CreateTopicIpWhiteListOutput {
    0 "InstanceId" instance_id, 1 "TopicName" topic_name, 2 "IpWhiteList" ip_white_list
} }

/// Response of [`CreateTopicIpWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicIpWhiteListOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { CreateTopicIpWhiteListOutput {
    0 "Result" result: JgwOperateResponse
} }

/// Creates user: `CreateUser` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=CreateUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Secret.
    pub password: Option<Secret>,
}
operation! { CreateUser(instance_id: String, name: String) "CreateUser" -> CreateUserOutput {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "Password" password: Secret
} }

/// Response of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { CreateUserOutput {
    0 "Result" result: JgwOperateResponse
} }

/// Deletes acl: `DeleteAcl` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DeleteAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAcl {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub resource_type: i64,
    /// Required.
    pub resource_name: String,
    /// Required.
    pub operation: i64,
    /// Required.
    pub permission_type: i64,
    pub host: Option<String>,
    pub principal: Option<String>,
}

/// Arguments of [`DeleteAcl::new`].
pub struct DeleteAclRequired {
    pub instance_id: String,
    pub resource_type: i64,
    pub resource_name: String,
    pub operation: i64,
    pub permission_type: i64,
}
operation! { DeleteAcl { DeleteAclRequired: instance_id, resource_type, resource_name, operation, permission_type }
    "DeleteAcl" -> DeleteAclOutput {
    0 "InstanceId" instance_id, 1 "ResourceType" resource_type, 2 "ResourceName" resource_name, 3 "Operation" operation,
    4 "PermissionType" permission_type, 5 "Host" host: String, 6 "Principal" principal: String
} }

/// Response of [`DeleteAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAclOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { DeleteAclOutput {
    0 "Result" result: JgwOperateResponse
} }

/// Deletes acl rule: `DeleteAclRule` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DeleteAclRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAclRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub rule_name: String,
}
operation! { DeleteAclRule(instance_id: String, rule_name: String) "DeleteAclRule" -> DeleteAclRuleOutput {
    0 "InstanceId" instance_id, 1 "RuleName" rule_name
} }

/// Response of [`DeleteAclRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAclRuleOutput {
    pub result: Option<i64>,
}
model! { DeleteAclRuleOutput {
    0 "Result" result: i64
} }

/// Deletes connect resource: `DeleteConnectResource` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DeleteConnectResource>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConnectResource {
    /// Required.
    pub resource_id: String,
}
operation! { DeleteConnectResource(resource_id: String) "DeleteConnectResource" -> DeleteConnectResourceOutput {
    0 "ResourceId" resource_id
} }

/// Response of [`DeleteConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConnectResourceOutput {
    pub result: Option<ConnectResourceResourceIdResp>,
}
model! { DeleteConnectResourceOutput {
    0 "Result" result: ConnectResourceResourceIdResp
} }

/// Deletes datahub task: `DeleteDatahubTask` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DeleteDatahubTask>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatahubTask {
    /// Required.
    pub task_id: String,
}
operation! { DeleteDatahubTask(task_id: String) "DeleteDatahubTask" -> DeleteDatahubTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`DeleteDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatahubTaskOutput {
    pub result: Option<DatahubTaskIdRes>,
}
model! { DeleteDatahubTaskOutput {
    0 "Result" result: DatahubTaskIdRes
} }

/// In the response of [`DeleteDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatahubTaskIdRes {
    pub task_id: Option<String>,
    pub datahub_id: Option<String>,
}
model! { DatahubTaskIdRes {
    0 "TaskId" task_id: String, 1 "DatahubId" datahub_id: String
} }

/// Deletes datahub topic: `DeleteDatahubTopic` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DeleteDatahubTopic>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatahubTopic {
    /// Required.
    pub name: String,
}
operation! { DeleteDatahubTopic(name: String) "DeleteDatahubTopic" -> DeleteDatahubTopicOutput {
    0 "Name" name
} }

/// Response of [`DeleteDatahubTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatahubTopicOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { DeleteDatahubTopicOutput {
    0 "Result" result: JgwOperateResponse
} }

/// Deletes group: `DeleteGroup` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DeleteGroup>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub group: String,
}
operation! { DeleteGroup(instance_id: String, group: String) "DeleteGroup" -> DeleteGroupOutput {
    0 "InstanceId" instance_id, 1 "Group" group
} }

/// Response of [`DeleteGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { DeleteGroupOutput {
    0 "Result" result: JgwOperateResponse
} }

/// Deletes group subscribe topic: `DeleteGroupSubscribeTopic` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DeleteGroupSubscribeTopic>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupSubscribeTopic {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub group: String,
    /// Required.
    pub topic: String,
}
operation! { DeleteGroupSubscribeTopic(instance_id: String, group: String, topic: String)
    "DeleteGroupSubscribeTopic" -> DeleteGroupSubscribeTopicOutput {
    0 "InstanceId" instance_id, 1 "Group" group, 2 "Topic" topic
} }

/// Response of [`DeleteGroupSubscribeTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupSubscribeTopicOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { DeleteGroupSubscribeTopicOutput {
    0 "Result" result: JgwOperateResponse
} }

/// Deletes instance post: `DeleteInstancePost` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DeleteInstancePost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstancePost {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInstancePost(instance_id: String) "DeleteInstancePost" -> DeleteInstancePostOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteInstancePost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstancePostOutput {
    pub result: Option<InstanceDeleteResponse>,
}
model! { DeleteInstancePostOutput {
    0 "Result" result: InstanceDeleteResponse
} }

/// In the response of [`DeleteInstancePost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDeleteResponse {
    pub flow_id: Option<i64>,
}
model! { InstanceDeleteResponse {
    0 "FlowId" flow_id: i64
} }

/// Deletes instance pre: `DeleteInstancePre` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DeleteInstancePre>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstancePre {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInstancePre(instance_id: String) "DeleteInstancePre" -> DeleteInstancePreOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteInstancePre`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstancePreOutput {
    pub result: Option<CreateInstancePreResp>,
}
model! { DeleteInstancePreOutput {
    0 "Result" result: CreateInstancePreResp
} }

/// Deletes route: `DeleteRoute` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DeleteRoute>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoute {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub route_id: i64,
    pub caller_appid: Option<i64>,
    pub delete_route_time: Option<String>,
}
operation! { DeleteRoute(instance_id: String, route_id: i64) "DeleteRoute" -> DeleteRouteOutput {
    0 "InstanceId" instance_id, 1 "RouteId" route_id, 2 "CallerAppid" caller_appid: i64,
    3 "DeleteRouteTime" delete_route_time: String
} }

/// Response of [`DeleteRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { DeleteRouteOutput {
    0 "Result" result: JgwOperateResponse
} }

/// Deletes route trigger time: `DeleteRouteTriggerTime` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DeleteRouteTriggerTime>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteTriggerTime {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub delay_time: String,
}
operation! { DeleteRouteTriggerTime(instance_id: String, delay_time: String) "DeleteRouteTriggerTime" -> Empty {
    0 "InstanceId" instance_id, 1 "DelayTime" delay_time
} }

/// Response of [`DeleteRouteTriggerTime`]: empty.
pub type DeleteRouteTriggerTimeOutput = Empty;

/// Deletes throttle rule: `DeleteThrottleRule` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DeleteThrottleRule>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteThrottleRule {
    /// Required.
    pub throttle_rule_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteThrottleRule(throttle_rule_id: String, instance_id: String)
    "DeleteThrottleRule" -> DeleteThrottleRuleOutput {
    0 "ThrottleRuleId" throttle_rule_id, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteThrottleRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteThrottleRuleOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { DeleteThrottleRuleOutput {
    0 "Result" result: JgwOperateResponse
} }

/// Deletes topic: `DeleteTopic` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DeleteTopic>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_FREQUENCY_TOPIC_DELETE_OPERATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopic {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic_name: String,
}
operation! { DeleteTopic(instance_id: String, topic_name: String) "DeleteTopic" -> DeleteTopicOutput {
    0 "InstanceId" instance_id, 1 "TopicName" topic_name
} }

/// Response of [`DeleteTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopicOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { DeleteTopicOutput {
    0 "Result" result: JgwOperateResponse
} }

/// Deletes user: `DeleteUser` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DeleteUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
}
operation! { DeleteUser(instance_id: String, name: String) "DeleteUser" -> DeleteUserOutput {
    0 "InstanceId" instance_id, 1 "Name" name
} }

/// Response of [`DeleteUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { DeleteUserOutput {
    0 "Result" result: JgwOperateResponse
} }

/// Describes acl: `DescribeACL` of `ckafka` 2019-08-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeACL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACL {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub resource_type: i64,
    pub resource_name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    /// Deprecated.
    pub search_word: Option<String>,
}
operation! { DescribeACL(instance_id: String, resource_type: i64) "DescribeACL" -> DescribeACLOutput {
    0 "InstanceId" instance_id, 1 "ResourceType" resource_type, 2 "ResourceName" resource_name: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "SearchWord" search_word: String
} }
paged! { DescribeACL: Acl = Offset "Offset", "Result.AclList" result.acl_list, total "Result.TotalCount" }

/// Response of [`DescribeACL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeACLOutput {
    pub result: Option<AclResponse>,
}
model! { DescribeACLOutput {
    0 "Result" result: AclResponse
} }

/// In the response of [`DescribeACL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AclResponse {
    pub total_count: Option<i64>,
    pub acl_list: Vec<Acl>,
}
model! { AclResponse {
    0 "TotalCount" total_count: i64, 1 "AclList" acl_list: Vec<Acl>
} }

/// In the response of [`DescribeACL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Acl {
    pub resource_type: Option<i64>,
    pub resource_name: Option<String>,
    pub principal: Option<String>,
    pub host: Option<String>,
    pub operation: Option<i64>,
    pub permission_type: Option<i64>,
}
model! { Acl {
    0 "ResourceType" resource_type: i64, 1 "ResourceName" resource_name: String, 2 "Principal" principal: String,
    3 "Host" host: String, 4 "Operation" operation: i64, 5 "PermissionType" permission_type: i64
} }

/// Describes access policy: `DescribeAccessPolicy` of `ckafka` 2019-08-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeAccessPolicy>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`], [`codes::REGION_ERROR`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub route_id: i64,
}
operation! { DescribeAccessPolicy(instance_id: String, route_id: i64)
    "DescribeAccessPolicy" -> DescribeAccessPolicyOutput {
    0 "InstanceId" instance_id, 1 "RouteId" route_id
} }

/// Response of [`DescribeAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPolicyOutput {
    pub result: Option<ExternalAccessInfoWrapper>,
}
model! { DescribeAccessPolicyOutput {
    0 "Result" result: ExternalAccessInfoWrapper
} }

/// In the response of [`DescribeAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalAccessInfoWrapper {
    pub total_count: Option<i64>,
    pub ip_whitelist: Vec<IpWhitelistDTO>,
}
model! { ExternalAccessInfoWrapper {
    0 "TotalCount" total_count: i64, 1 "IpWhitelist" ip_whitelist: Vec<IpWhitelistDTO>
} }

/// Describes acl rule: `DescribeAclRule` of `ckafka` 2019-08-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeAclRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclRule {
    /// Required.
    pub instance_id: String,
    pub rule_name: Option<String>,
    pub pattern_type: Option<String>,
    pub is_simplified: Option<bool>,
}
operation! { DescribeAclRule(instance_id: String) "DescribeAclRule" -> DescribeAclRuleOutput {
    0 "InstanceId" instance_id, 1 "RuleName" rule_name: String, 2 "PatternType" pattern_type: String,
    3 "IsSimplified" is_simplified: bool
} }

/// Response of [`DescribeAclRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclRuleOutput {
    pub result: Option<AclRuleResp>,
}
model! { DescribeAclRuleOutput {
    0 "Result" result: AclRuleResp
} }

/// In the response of [`DescribeAclRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AclRuleResp {
    pub total_count: Option<i64>,
    pub acl_rule_list: Vec<AclRule>,
}
model! { AclRuleResp {
    0 "TotalCount" total_count: i64, 1 "AclRuleList" acl_rule_list: Vec<AclRule>
} }

/// In the response of [`DescribeAclRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AclRule {
    pub rule_name: Option<String>,
    pub instance_id: Option<String>,
    pub pattern_type: Option<String>,
    pub pattern: Option<String>,
    pub resource_type: Option<String>,
    pub acl_list: Option<String>,
    pub create_time_stamp: Option<String>,
    pub is_applied: Option<i64>,
    pub update_time_stamp: Option<String>,
    pub comment: Option<String>,
    pub topic_name: Option<String>,
    pub topic_count: Option<i64>,
    pub pattern_type_title: Option<String>,
}
model! { AclRule {
    0 "RuleName" rule_name: String, 1 "InstanceId" instance_id: String, 2 "PatternType" pattern_type: String,
    3 "Pattern" pattern: String, 4 "ResourceType" resource_type: String, 5 "AclList" acl_list: String,
    6 "CreateTimeStamp" create_time_stamp: String, 7 "IsApplied" is_applied: i64,
    8 "UpdateTimeStamp" update_time_stamp: String, 9 "Comment" comment: String, 10 "TopicName" topic_name: String,
    11 "TopicCount" topic_count: i64, 12 "PatternTypeTitle" pattern_type_title: String
} }

/// Describes ckafka version: `DescribeCkafkaVersion` of `ckafka` 2019-08-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeCkafkaVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCkafkaVersion {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeCkafkaVersion(instance_id: String) "DescribeCkafkaVersion" -> DescribeCkafkaVersionOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeCkafkaVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCkafkaVersionOutput {
    pub result: Option<InstanceVersion>,
}
model! { DescribeCkafkaVersionOutput {
    0 "Result" result: InstanceVersion
} }

/// In the response of [`DescribeCkafkaVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceVersion {
    pub kafka_version: Option<String>,
    pub cur_broker_version: Option<String>,
    pub latest_broker_version: Vec<LatestBrokerVersion>,
    pub allow_upgrade_high_version: Option<bool>,
    pub high_version_set: Vec<String>,
    pub allow_auto_delete_timestamp: Option<bool>,
    pub allow_modify_txn_id_expiration: Option<bool>,
}
model! { InstanceVersion {
    0 "KafkaVersion" kafka_version: String, 1 "CurBrokerVersion" cur_broker_version: String,
    2 "LatestBrokerVersion" latest_broker_version: Vec<LatestBrokerVersion>,
    3 "AllowUpgradeHighVersion" allow_upgrade_high_version: bool, 4 "HighVersionSet" high_version_set: Vec<String>,
    5 "AllowAutoDeleteTimestamp" allow_auto_delete_timestamp: bool,
    6 "AllowModifyTxnIdExpiration" allow_modify_txn_id_expiration: bool
} }

/// In the response of [`DescribeCkafkaVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LatestBrokerVersion {
    pub kafka_version: Option<String>,
    pub broker_version: Option<String>,
}
model! { LatestBrokerVersion {
    0 "KafkaVersion" kafka_version: String, 1 "BrokerVersion" broker_version: String
} }

/// Describes ckafka zone: `DescribeCkafkaZone` of `ckafka` 2019-08-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeCkafkaZone>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCkafkaZone {
    pub cdc_id: Option<String>,
}
operation! { DescribeCkafkaZone() "DescribeCkafkaZone" -> DescribeCkafkaZoneOutput {
    0 "CdcId" cdc_id: String
} }

/// Response of [`DescribeCkafkaZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCkafkaZoneOutput {
    pub result: Option<ZoneResponse>,
}
model! { DescribeCkafkaZoneOutput {
    0 "Result" result: ZoneResponse
} }

/// In the response of [`DescribeCkafkaZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneResponse {
    pub zone_list: Vec<ZoneInfo>,
    pub max_buy_instance_num: Option<i64>,
    pub max_bandwidth: Option<i64>,
    pub unit_price: Option<Price>,
    pub message_price: Option<Price>,
    pub cluster_info: Vec<ClusterInfo>,
    pub standard: Option<String>,
    pub standard_s2: Option<String>,
    pub profession: Option<String>,
    pub physical: Option<String>,
    pub public_network: Option<String>,
    pub public_network_limit: Option<String>,
    pub request_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub force_check_tag: Option<bool>,
}
model! { ZoneResponse {
    0 "ZoneList" zone_list: Vec<ZoneInfo>, 1 "MaxBuyInstanceNum" max_buy_instance_num: i64,
    2 "MaxBandwidth" max_bandwidth: i64, 3 "UnitPrice" unit_price: Price, 4 "MessagePrice" message_price: Price,
    5 "ClusterInfo" cluster_info: Vec<ClusterInfo>, 6 "Standard" standard: String, 7 "StandardS2" standard_s2: String,
    8 "Profession" profession: String, 9 "Physical" physical: String, 10 "PublicNetwork" public_network: String,
    11 "PublicNetworkLimit" public_network_limit: String, 12 "RequestId" request_id: String, 13 "Offset" offset: i64,
    14 "Limit" limit: i64, 15 "ForceCheckTag" force_check_tag: bool
} }

/// In the response of [`DescribeCkafkaZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone_id: Option<String>,
    pub is_internal_app: Option<i64>,
    pub app_id: Option<i64>,
    pub flag: Option<bool>,
    pub zone_name: Option<String>,
    pub zone_status: Option<i64>,
    /// Deprecated.
    pub exflag: Option<String>,
    pub sold_out: Option<String>,
    pub sales_info: Vec<SaleInfo>,
    pub extra_flag: Option<String>,
}
model! { ZoneInfo {
    0 "ZoneId" zone_id: String, 1 "IsInternalApp" is_internal_app: i64, 2 "AppId" app_id: i64, 3 "Flag" flag: bool,
    4 "ZoneName" zone_name: String, 5 "ZoneStatus" zone_status: i64, 6 "Exflag" exflag: String,
    7 "SoldOut" sold_out: String, 8 "SalesInfo" sales_info: Vec<SaleInfo>, 9 "ExtraFlag" extra_flag: String
} }

/// In the response of [`DescribeCkafkaZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleInfo {
    pub flag: Option<bool>,
    pub version: Option<String>,
    pub platform: Option<String>,
    pub sold_out: Option<bool>,
}
model! { SaleInfo {
    0 "Flag" flag: bool, 1 "Version" version: String, 2 "Platform" platform: String, 3 "SoldOut" sold_out: bool
} }

/// In the response of [`DescribeCkafkaZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub real_total_cost: Option<f64>,
    pub total_cost: Option<f64>,
}
model! { Price {
    0 "RealTotalCost" real_total_cost: f64, 1 "TotalCost" total_cost: f64
} }

/// In the response of [`DescribeCkafkaZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterInfo {
    pub cluster_id: Option<i64>,
    pub cluster_name: Option<String>,
    pub max_disk_size: Option<i64>,
    pub max_band_width: Option<i64>,
    pub available_disk_size: Option<i64>,
    pub available_band_width: Option<i64>,
    pub zone_id: Option<i64>,
    pub zone_ids: Vec<i64>,
}
model! { ClusterInfo {
    0 "ClusterId" cluster_id: i64, 1 "ClusterName" cluster_name: String, 2 "MaxDiskSize" max_disk_size: i64,
    3 "MaxBandWidth" max_band_width: i64, 4 "AvailableDiskSize" available_disk_size: i64,
    5 "AvailableBandWidth" available_band_width: i64, 6 "ZoneId" zone_id: i64, 7 "ZoneIds" zone_ids: Vec<i64>
} }

/// Describes connect resource: `DescribeConnectResource` of `ckafka` 2019-08-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeConnectResource>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectResource {
    /// Required.
    pub resource_id: String,
}
operation! { DescribeConnectResource(resource_id: String) "DescribeConnectResource" -> DescribeConnectResourceOutput {
    0 "ResourceId" resource_id
} }

/// Response of [`DescribeConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectResourceOutput {
    pub result: Option<DescribeConnectResourceResp>,
}
model! { DescribeConnectResourceOutput {
    0 "Result" result: DescribeConnectResourceResp
} }

/// In the response of [`DescribeConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectResourceResp {
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub error_message: Option<String>,
    pub current_step: Option<String>,
    pub step_list: Vec<String>,
    pub mysql_connect_param: Option<MySQLConnectParam>,
    pub postgresql_connect_param: Option<PostgreSQLConnectParam>,
    pub dts_connect_param: Option<DtsConnectParam>,
    pub mongo_db_connect_param: Option<MongoDBConnectParam>,
    pub es_connect_param: Option<EsConnectParam>,
    pub click_house_connect_param: Option<ClickHouseConnectParam>,
    pub maria_db_connect_param: Option<MariaDBConnectParam>,
    pub sqlserver_connect_param: Option<SQLServerConnectParam>,
    pub ctsdb_connect_param: Option<CtsdbConnectParam>,
    pub doris_connect_param: Option<DorisConnectParam>,
    pub kafka_connect_param: Option<KafkaConnectParam>,
    pub mqtt_connect_param: Option<MqttConnectParam>,
    pub iceberg_connect_param: Option<IcebergConnectParam>,
    pub tags: Vec<Tag>,
    pub iceberg_databases: Vec<IcebergDatabaseInfo>,
}
model! { DescribeConnectResourceResp {
    0 "ResourceId" resource_id: String, 1 "ResourceName" resource_name: String, 2 "Description" description: String,
    3 "Type" r#type: String, 4 "Status" status: i64, 5 "CreateTime" create_time: String,
    6 "ErrorMessage" error_message: String, 7 "CurrentStep" current_step: String, 8 "StepList" step_list: Vec<String>,
    9 "MySQLConnectParam" mysql_connect_param: MySQLConnectParam,
    10 "PostgreSQLConnectParam" postgresql_connect_param: PostgreSQLConnectParam,
    11 "DtsConnectParam" dts_connect_param: DtsConnectParam,
    12 "MongoDBConnectParam" mongo_db_connect_param: MongoDBConnectParam,
    13 "EsConnectParam" es_connect_param: EsConnectParam,
    14 "ClickHouseConnectParam" click_house_connect_param: ClickHouseConnectParam,
    15 "MariaDBConnectParam" maria_db_connect_param: MariaDBConnectParam,
    16 "SQLServerConnectParam" sqlserver_connect_param: SQLServerConnectParam,
    17 "CtsdbConnectParam" ctsdb_connect_param: CtsdbConnectParam,
    18 "DorisConnectParam" doris_connect_param: DorisConnectParam,
    19 "KafkaConnectParam" kafka_connect_param: KafkaConnectParam,
    20 "MqttConnectParam" mqtt_connect_param: MqttConnectParam,
    21 "IcebergConnectParam" iceberg_connect_param: IcebergConnectParam, 22 "Tags" tags: Vec<Tag>,
    23 "IcebergDatabases" iceberg_databases: Vec<IcebergDatabaseInfo>
} }

/// In the response of [`DescribeConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CtsdbConnectParam {
    pub port: Option<i64>,
    pub service_vip: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub resource: Option<String>,
}
model! { CtsdbConnectParam {
    0 "Port" port: i64, 1 "ServiceVip" service_vip: String, 2 "UniqVpcId" uniq_vpc_id: String,
    3 "UserName" user_name: String, 4 "Password" password: Secret, 5 "Resource" resource: String
} }

/// In the response of [`DescribeConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IcebergDatabaseInfo {
    pub name: Option<String>,
    pub tables: Vec<String>,
}
model! { IcebergDatabaseInfo {
    0 "Name" name: String, 1 "Tables" tables: Vec<String>
} }

/// Describes connect resources: `DescribeConnectResources` of `ckafka` 2019-08-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeConnectResources>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectResources {
    pub r#type: Option<String>,
    pub search_word: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub resource_region: Option<String>,
}
operation! { DescribeConnectResources() "DescribeConnectResources" -> DescribeConnectResourcesOutput {
    0 "Type" r#type: String, 1 "SearchWord" search_word: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "ResourceRegion" resource_region: String
} }
paged! { DescribeConnectResources: DescribeConnectResourceItem =
    Offset "Offset", "Result.ConnectResourceList" result.connect_resource_list, total "Result.TotalCount" }

/// Response of [`DescribeConnectResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectResourcesOutput {
    pub result: Option<DescribeConnectResourcesResp>,
}
model! { DescribeConnectResourcesOutput {
    0 "Result" result: DescribeConnectResourcesResp
} }

/// In the response of [`DescribeConnectResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectResourcesResp {
    pub total_count: Option<i64>,
    pub connect_resource_list: Vec<DescribeConnectResourceItem>,
}
model! { DescribeConnectResourcesResp {
    0 "TotalCount" total_count: i64, 1 "ConnectResourceList" connect_resource_list: Vec<DescribeConnectResourceItem>
} }

/// In the response of [`DescribeConnectResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectResourceItem {
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub error_message: Option<String>,
    pub datahub_task_count: Option<i64>,
    pub current_step: Option<String>,
    pub task_progress: Option<f64>,
    pub step_list: Vec<String>,
    pub dts_connect_param: Option<DtsConnectParam>,
    pub mongo_db_connect_param: Option<MongoDBConnectParam>,
    pub es_connect_param: Option<EsConnectParam>,
    pub click_house_connect_param: Option<ClickHouseConnectParam>,
    pub mysql_connect_param: Option<MySQLConnectParam>,
    pub postgresql_connect_param: Option<PostgreSQLConnectParam>,
    pub maria_db_connect_param: Option<MariaDBConnectParam>,
    pub sqlserver_connect_param: Option<SQLServerConnectParam>,
    pub ctsdb_connect_param: Option<CtsdbConnectParam>,
    pub doris_connect_param: Option<DorisConnectParam>,
    pub kafka_connect_param: Option<KafkaConnectParam>,
    pub mqtt_connect_param: Option<MqttConnectParam>,
    pub iceberg_connect_param: Option<IcebergConnectParam>,
    pub tags: Vec<Tag>,
}
model! { DescribeConnectResourceItem {
    0 "ResourceId" resource_id: String, 1 "ResourceName" resource_name: String, 2 "Description" description: String,
    3 "Type" r#type: String, 4 "Status" status: i64, 5 "CreateTime" create_time: String,
    6 "ErrorMessage" error_message: String, 7 "DatahubTaskCount" datahub_task_count: i64,
    8 "CurrentStep" current_step: String, 9 "TaskProgress" task_progress: f64, 10 "StepList" step_list: Vec<String>,
    11 "DtsConnectParam" dts_connect_param: DtsConnectParam,
    12 "MongoDBConnectParam" mongo_db_connect_param: MongoDBConnectParam,
    13 "EsConnectParam" es_connect_param: EsConnectParam,
    14 "ClickHouseConnectParam" click_house_connect_param: ClickHouseConnectParam,
    15 "MySQLConnectParam" mysql_connect_param: MySQLConnectParam,
    16 "PostgreSQLConnectParam" postgresql_connect_param: PostgreSQLConnectParam,
    17 "MariaDBConnectParam" maria_db_connect_param: MariaDBConnectParam,
    18 "SQLServerConnectParam" sqlserver_connect_param: SQLServerConnectParam,
    19 "CtsdbConnectParam" ctsdb_connect_param: CtsdbConnectParam,
    20 "DorisConnectParam" doris_connect_param: DorisConnectParam,
    21 "KafkaConnectParam" kafka_connect_param: KafkaConnectParam,
    22 "MqttConnectParam" mqtt_connect_param: MqttConnectParam,
    23 "IcebergConnectParam" iceberg_connect_param: IcebergConnectParam, 24 "Tags" tags: Vec<Tag>
} }

/// Describes consumer group: `DescribeConsumerGroup` of `ckafka` 2019-08-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroup {
    /// Required.
    pub instance_id: String,
    pub group_name: Option<String>,
    pub topic_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeConsumerGroup(instance_id: String) "DescribeConsumerGroup" -> DescribeConsumerGroupOutput {
    0 "InstanceId" instance_id, 1 "GroupName" group_name: String, 2 "TopicName" topic_name: String,
    3 "Limit" limit: i64, 4 "Offset" offset: i64
} }

/// Response of [`DescribeConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroupOutput {
    pub result: Option<ConsumerGroupResponse>,
}
model! { DescribeConsumerGroupOutput {
    0 "Result" result: ConsumerGroupResponse
} }

/// In the response of [`DescribeConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerGroupResponse {
    pub total_count: Option<i64>,
    pub topic_list: Vec<ConsumerGroupTopic>,
    pub group_list: Vec<ConsumerGroup>,
    pub total_partition: Option<i64>,
    pub partition_list_for_monitor: Vec<Partition>,
    pub total_topic: Option<i64>,
    pub topic_list_for_monitor: Vec<ConsumerGroupTopic>,
    pub group_list_for_monitor: Vec<Group>,
}
model! { ConsumerGroupResponse {
    0 "TotalCount" total_count: i64, 1 "TopicList" topic_list: Vec<ConsumerGroupTopic>,
    2 "GroupList" group_list: Vec<ConsumerGroup>, 3 "TotalPartition" total_partition: i64,
    4 "PartitionListForMonitor" partition_list_for_monitor: Vec<Partition>, 5 "TotalTopic" total_topic: i64,
    6 "TopicListForMonitor" topic_list_for_monitor: Vec<ConsumerGroupTopic>,
    7 "GroupListForMonitor" group_list_for_monitor: Vec<Group>
} }

/// In the response of [`DescribeConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerGroupTopic {
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
}
model! { ConsumerGroupTopic {
    0 "TopicId" topic_id: String, 1 "TopicName" topic_name: String
} }

/// In the response of [`DescribeConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerGroup {
    pub consumer_group_name: Option<String>,
    pub subscribed_info: Vec<SubscribedInfo>,
}
model! { ConsumerGroup {
    0 "ConsumerGroupName" consumer_group_name: String, 1 "SubscribedInfo" subscribed_info: Vec<SubscribedInfo>
} }

/// In the response of [`DescribeConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribedInfo {
    pub topic_name: Option<String>,
    pub partition: Vec<i64>,
    pub partition_offset: Vec<PartitionOffset>,
    pub topic_id: Option<String>,
}
model! { SubscribedInfo {
    0 "TopicName" topic_name: String, 1 "Partition" partition: Vec<i64>,
    2 "PartitionOffset" partition_offset: Vec<PartitionOffset>, 3 "TopicId" topic_id: String
} }

/// In the response of [`DescribeConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartitionOffset {
    pub partition: Option<String>,
    pub offset: Option<i64>,
}
model! { PartitionOffset {
    0 "Partition" partition: String, 1 "Offset" offset: i64
} }

/// In the response of [`DescribeConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Partition {
    pub partition_id: Option<i64>,
}
model! { Partition {
    0 "PartitionId" partition_id: i64
} }

/// In the response of [`DescribeConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Group {
    pub group_name: Option<String>,
}
model! { Group {
    0 "GroupName" group_name: String
} }

/// Describes cvm info: `DescribeCvmInfo` of `ckafka` 2019-08-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeCvmInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCvmInfo {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeCvmInfo(instance_id: String) "DescribeCvmInfo" -> DescribeCvmInfoOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeCvmInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCvmInfoOutput {
    pub result: Option<ListCvmAndIpInfoRsp>,
}
model! { DescribeCvmInfoOutput {
    0 "Result" result: ListCvmAndIpInfoRsp
} }

/// In the response of [`DescribeCvmInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCvmAndIpInfoRsp {
    pub cvm_list: Vec<CvmAndIpInfo>,
    pub total_count: Option<i64>,
}
model! { ListCvmAndIpInfoRsp {
    0 "CvmList" cvm_list: Vec<CvmAndIpInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCvmInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CvmAndIpInfo {
    pub ckafka_instance_id: Option<String>,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
}
model! { CvmAndIpInfo {
    0 "CkafkaInstanceId" ckafka_instance_id: String, 1 "InstanceId" instance_id: String, 2 "Ip" ip: String
} }

/// Describes datahub group offsets: `DescribeDatahubGroupOffsets` of `ckafka` 2019-08-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeDatahubGroupOffsets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatahubGroupOffsets {
    /// Required.
    pub name: String,
    /// Required.
    pub group: String,
    pub search_word: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDatahubGroupOffsets(name: String, group: String)
    "DescribeDatahubGroupOffsets" -> DescribeDatahubGroupOffsetsOutput {
    0 "Name" name, 1 "Group" group, 2 "SearchWord" search_word: String, 3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeDatahubGroupOffsets: GroupOffsetTopic =
    Offset "Offset", "Result.TopicList" result.topic_list, total "Result.TotalCount" }

/// Response of [`DescribeDatahubGroupOffsets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatahubGroupOffsetsOutput {
    pub result: Option<GroupOffsetResponse>,
}
model! { DescribeDatahubGroupOffsetsOutput {
    0 "Result" result: GroupOffsetResponse
} }

/// In the response of [`DescribeDatahubGroupOffsets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupOffsetResponse {
    pub total_count: Option<i64>,
    pub topic_list: Vec<GroupOffsetTopic>,
}
model! { GroupOffsetResponse {
    0 "TotalCount" total_count: i64, 1 "TopicList" topic_list: Vec<GroupOffsetTopic>
} }

/// In the response of [`DescribeDatahubGroupOffsets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupOffsetTopic {
    pub topic: Option<String>,
    pub partitions: Vec<GroupOffsetPartition>,
}
model! { GroupOffsetTopic {
    0 "Topic" topic: String, 1 "Partitions" partitions: Vec<GroupOffsetPartition>
} }

/// In the response of [`DescribeDatahubGroupOffsets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupOffsetPartition {
    pub partition: Option<i64>,
    pub offset: Option<i64>,
    pub metadata: Option<String>,
    pub error_code: Option<i64>,
    pub log_end_offset: Option<i64>,
    pub lag: Option<i64>,
}
model! { GroupOffsetPartition {
    0 "Partition" partition: i64, 1 "Offset" offset: i64, 2 "Metadata" metadata: String, 3 "ErrorCode" error_code: i64,
    4 "LogEndOffset" log_end_offset: i64, 5 "Lag" lag: i64
} }

/// Describes datahub task: `DescribeDatahubTask` of `ckafka` 2019-08-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeDatahubTask>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatahubTask {
    /// Required.
    pub task_id: String,
}
operation! { DescribeDatahubTask(task_id: String) "DescribeDatahubTask" -> DescribeDatahubTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatahubTaskOutput {
    pub result: Option<DescribeDatahubTaskRes>,
}
model! { DescribeDatahubTaskOutput {
    0 "Result" result: DescribeDatahubTaskRes
} }

/// In the response of [`DescribeDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatahubTaskRes {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
    pub status: Option<i64>,
    pub source_resource: Option<DatahubResource>,
    pub target_resource: Option<DatahubResource>,
    pub connections: Vec<Connection>,
    pub create_time: Option<String>,
    pub transform_param: Option<TransformParam>,
    pub datahub_id: Option<String>,
    pub schema_id: Option<String>,
    pub schema_name: Option<String>,
    pub transforms_param: Option<TransformsParam>,
    pub error_message: Option<String>,
    pub tags: Vec<Tag>,
    pub description: Option<String>,
    pub isolate_status: Option<i64>,
    pub task_max: Option<i64>,
    pub sync_throttle_limit: Option<i64>,
    pub auto_expand_flag: Option<bool>,
    pub warn_message: Option<String>,
}
model! { DescribeDatahubTaskRes {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "TaskType" task_type: String, 3 "Status" status: i64,
    4 "SourceResource" source_resource: DatahubResource, 5 "TargetResource" target_resource: DatahubResource,
    6 "Connections" connections: Vec<Connection>, 7 "CreateTime" create_time: String,
    8 "TransformParam" transform_param: TransformParam, 9 "DatahubId" datahub_id: String,
    10 "SchemaId" schema_id: String, 11 "SchemaName" schema_name: String,
    12 "TransformsParam" transforms_param: TransformsParam, 13 "ErrorMessage" error_message: String,
    14 "Tags" tags: Vec<Tag>, 15 "Description" description: String, 16 "IsolateStatus" isolate_status: i64,
    17 "TaskMax" task_max: i64, 18 "SyncThrottleLimit" sync_throttle_limit: i64,
    19 "AutoExpandFlag" auto_expand_flag: bool, 20 "WarnMessage" warn_message: String
} }

/// In the response of [`DescribeDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Connection {
    pub topic_name: Option<String>,
    pub group_id: Option<String>,
    pub topic_id: Option<String>,
}
model! { Connection {
    0 "TopicName" topic_name: String, 1 "GroupId" group_id: String, 2 "TopicId" topic_id: String
} }

/// Describes datahub tasks: `DescribeDatahubTasks` of `ckafka` 2019-08-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeDatahubTasks>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatahubTasks {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub search_word: Option<String>,
    pub target_type: Option<String>,
    pub task_type: Option<String>,
    pub source_type: Option<String>,
    pub resource: Option<String>,
}
operation! { DescribeDatahubTasks() "DescribeDatahubTasks" -> DescribeDatahubTasksOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "SearchWord" search_word: String,
    3 "TargetType" target_type: String, 4 "TaskType" task_type: String, 5 "SourceType" source_type: String,
    6 "Resource" resource: String
} }
paged! { DescribeDatahubTasks: DatahubTaskInfo =
    Offset "Offset", "Result.TaskList" result.task_list, total "Result.TotalCount" }

/// Response of [`DescribeDatahubTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatahubTasksOutput {
    pub result: Option<DescribeDatahubTasksRes>,
}
model! { DescribeDatahubTasksOutput {
    0 "Result" result: DescribeDatahubTasksRes
} }

/// In the response of [`DescribeDatahubTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatahubTasksRes {
    pub total_count: Option<i64>,
    pub task_list: Vec<DatahubTaskInfo>,
}
model! { DescribeDatahubTasksRes {
    0 "TotalCount" total_count: i64, 1 "TaskList" task_list: Vec<DatahubTaskInfo>
} }

/// In the response of [`DescribeDatahubTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatahubTaskInfo {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
    pub status: Option<i64>,
    pub source_resource: Option<DatahubResource>,
    pub target_resource: Option<DatahubResource>,
    pub create_time: Option<String>,
    pub error_message: Option<String>,
    pub task_progress: Option<f64>,
    pub task_current_step: Option<String>,
    pub datahub_id: Option<String>,
    pub step_list: Vec<String>,
    pub description: Option<String>,
    pub task_max: Option<i64>,
    pub sync_throttle_limit: Option<i64>,
    pub auto_expand_flag: Option<bool>,
    pub warn_message: Option<String>,
}
model! { DatahubTaskInfo {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "TaskType" task_type: String, 3 "Status" status: i64,
    4 "SourceResource" source_resource: DatahubResource, 5 "TargetResource" target_resource: DatahubResource,
    6 "CreateTime" create_time: String, 7 "ErrorMessage" error_message: String, 8 "TaskProgress" task_progress: f64,
    9 "TaskCurrentStep" task_current_step: String, 10 "DatahubId" datahub_id: String,
    11 "StepList" step_list: Vec<String>, 12 "Description" description: String, 13 "TaskMax" task_max: i64,
    14 "SyncThrottleLimit" sync_throttle_limit: i64, 15 "AutoExpandFlag" auto_expand_flag: bool,
    16 "WarnMessage" warn_message: String
} }

/// Describes datahub topic: `DescribeDatahubTopic` of `ckafka` 2019-08-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeDatahubTopic>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatahubTopic {
    /// Required.
    pub name: String,
}
operation! { DescribeDatahubTopic(name: String) "DescribeDatahubTopic" -> DescribeDatahubTopicOutput {
    0 "Name" name
} }

/// Response of [`DescribeDatahubTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatahubTopicOutput {
    pub result: Option<DescribeDatahubTopicResp>,
}
model! { DescribeDatahubTopicOutput {
    0 "Result" result: DescribeDatahubTopicResp
} }

/// In the response of [`DescribeDatahubTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatahubTopicResp {
    pub name: Option<String>,
    pub topic_name: Option<String>,
    pub topic_id: Option<String>,
    pub partition_num: Option<i64>,
    pub retention_ms: Option<i64>,
    pub note: Option<String>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub status: Option<i64>,
    pub address: Option<String>,
}
model! { DescribeDatahubTopicResp {
    0 "Name" name: String, 1 "TopicName" topic_name: String, 2 "TopicId" topic_id: String,
    3 "PartitionNum" partition_num: i64, 4 "RetentionMs" retention_ms: i64, 5 "Note" note: String,
    6 "UserName" user_name: String, 7 "Password" password: Secret, 8 "Status" status: i64, 9 "Address" address: String
} }

/// Describes datahub topics: `DescribeDatahubTopics` of `ckafka` 2019-08-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeDatahubTopics>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatahubTopics {
    pub search_word: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub query_from_connect_resource: Option<bool>,
    pub connect_resource_id: Option<String>,
    pub topic_regular_expression: Option<String>,
}
operation! { DescribeDatahubTopics() "DescribeDatahubTopics" -> DescribeDatahubTopicsOutput {
    0 "SearchWord" search_word: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "QueryFromConnectResource" query_from_connect_resource: bool, 4 "ConnectResourceId" connect_resource_id: String,
    5 "TopicRegularExpression" topic_regular_expression: String
} }
paged! { DescribeDatahubTopics: DatahubTopicDTO =
    Offset "Offset", "Result.TopicList" result.topic_list, total "Result.TotalCount" }

/// Response of [`DescribeDatahubTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatahubTopicsOutput {
    pub result: Option<DescribeDatahubTopicsResp>,
}
model! { DescribeDatahubTopicsOutput {
    0 "Result" result: DescribeDatahubTopicsResp
} }

/// In the response of [`DescribeDatahubTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatahubTopicsResp {
    pub total_count: Option<i64>,
    pub topic_list: Vec<DatahubTopicDTO>,
}
model! { DescribeDatahubTopicsResp {
    0 "TotalCount" total_count: i64, 1 "TopicList" topic_list: Vec<DatahubTopicDTO>
} }

/// In the response of [`DescribeDatahubTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatahubTopicDTO {
    pub name: Option<String>,
    pub topic_name: Option<String>,
    pub topic_id: Option<String>,
    pub partition_num: Option<i64>,
    pub retention_ms: Option<i64>,
    pub note: Option<String>,
    pub status: Option<i64>,
}
model! { DatahubTopicDTO {
    0 "Name" name: String, 1 "TopicName" topic_name: String, 2 "TopicId" topic_id: String,
    3 "PartitionNum" partition_num: i64, 4 "RetentionMs" retention_ms: i64, 5 "Note" note: String,
    6 "Status" status: i64
} }

/// Describes group: `DescribeGroup` of `ckafka` 2019-08-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroup {
    /// Required.
    pub instance_id: String,
    pub search_word: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeGroup(instance_id: String) "DescribeGroup" -> DescribeGroupOutput {
    0 "InstanceId" instance_id, 1 "SearchWord" search_word: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeGroup: DescribeGroupItem =
    Offset "Offset", "Result.GroupList" result.group_list, total "Result.TotalCount" }

/// In the request of [`DescribeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupOutput {
    pub result: Option<GroupResponse>,
}
model! { DescribeGroupOutput {
    0 "Result" result: GroupResponse
} }

/// In the response of [`DescribeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupResponse {
    pub total_count: Option<i64>,
    pub group_list: Vec<DescribeGroupItem>,
    pub group_count_quota: Option<i64>,
}
model! { GroupResponse {
    0 "TotalCount" total_count: i64, 1 "GroupList" group_list: Vec<DescribeGroupItem>,
    2 "GroupCountQuota" group_count_quota: i64
} }

/// In the response of [`DescribeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupItem {
    pub group: Option<String>,
    pub protocol: Option<String>,
}
model! { DescribeGroupItem {
    0 "Group" group: String, 1 "Protocol" protocol: String
} }

/// Describes group info: `DescribeGroupInfo` of `ckafka` 2019-08-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeGroupInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupInfo {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub group_list: Vec<String>,
}
operation! { DescribeGroupInfo(instance_id: String, group_list: Vec<String>)
    "DescribeGroupInfo" -> DescribeGroupInfoOutput {
    0 "InstanceId" instance_id, 1 "GroupList" group_list
} }

/// Response of [`DescribeGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupInfoOutput {
    pub result: Vec<GroupInfoResponse>,
}
model! { DescribeGroupInfoOutput {
    0 "Result" result: Vec<GroupInfoResponse>
} }

/// In the response of [`DescribeGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfoResponse {
    pub error_code: Option<String>,
    pub state: Option<String>,
    pub protocol_type: Option<String>,
    pub protocol: Option<String>,
    pub members: Vec<GroupInfoMember>,
    pub group: Option<String>,
}
model! { GroupInfoResponse {
    0 "ErrorCode" error_code: String, 1 "State" state: String, 2 "ProtocolType" protocol_type: String,
    3 "Protocol" protocol: String, 4 "Members" members: Vec<GroupInfoMember>, 5 "Group" group: String
} }

/// In the response of [`DescribeGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfoMember {
    pub member_id: Option<String>,
    pub client_id: Option<String>,
    pub client_host: Option<String>,
    pub assignment: Option<Assignment>,
}
model! { GroupInfoMember {
    0 "MemberId" member_id: String, 1 "ClientId" client_id: String, 2 "ClientHost" client_host: String,
    3 "Assignment" assignment: Assignment
} }

/// In the response of [`DescribeGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Assignment {
    pub version: Option<i64>,
    pub topics: Vec<GroupInfoTopics>,
}
model! { Assignment {
    0 "Version" version: i64, 1 "Topics" topics: Vec<GroupInfoTopics>
} }

/// In the response of [`DescribeGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfoTopics {
    pub topic: Option<String>,
    pub partitions: Vec<i64>,
}
model! { GroupInfoTopics {
    0 "Topic" topic: String, 1 "Partitions" partitions: Vec<i64>
} }

/// Describes group offsets: `DescribeGroupOffsets` of `ckafka` 2019-08-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeGroupOffsets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupOffsets {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub group: String,
    pub topics: Option<Vec<String>>,
    pub search_word: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeGroupOffsets(instance_id: String, group: String)
    "DescribeGroupOffsets" -> DescribeGroupOffsetsOutput {
    0 "InstanceId" instance_id, 1 "Group" group, 2 "Topics" topics: Vec<String>, 3 "SearchWord" search_word: String,
    4 "Offset" offset: i64, 5 "Limit" limit: i64
} }
paged! { DescribeGroupOffsets: GroupOffsetTopic =
    Offset "Offset", "Result.TopicList" result.topic_list, total "Result.TotalCount" }

/// Response of [`DescribeGroupOffsets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupOffsetsOutput {
    pub result: Option<GroupOffsetResponse>,
}
model! { DescribeGroupOffsetsOutput {
    0 "Result" result: GroupOffsetResponse
} }

/// Describes instance attributes: `DescribeInstanceAttributes` of `ckafka` 2019-08-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeInstanceAttributes>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributes {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceAttributes(instance_id: String)
    "DescribeInstanceAttributes" -> DescribeInstanceAttributesOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAttributesOutput {
    pub result: Option<InstanceAttributesResponse>,
}
model! { DescribeInstanceAttributesOutput {
    0 "Result" result: InstanceAttributesResponse
} }

/// In the response of [`DescribeInstanceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAttributesResponse {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub vip_list: Vec<VipEntity>,
    pub vip: Option<String>,
    pub vport: Option<String>,
    pub status: Option<i64>,
    pub bandwidth: Option<i64>,
    pub disk_size: Option<i64>,
    pub zone_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub healthy: Option<i64>,
    pub healthy_message: Option<String>,
    pub create_time: Option<i64>,
    pub msg_retention_time: Option<i64>,
    pub config: Option<InstanceConfigDO>,
    pub remainder_partitions: Option<i64>,
    pub remainder_topics: Option<i64>,
    pub created_partitions: Option<i64>,
    pub created_topics: Option<i64>,
    pub tags: Vec<Tag>,
    pub expire_time: Option<i64>,
    pub zone_ids: Vec<i64>,
    pub version: Option<String>,
    pub max_group_num: Option<i64>,
    pub cvm: Option<i64>,
    pub instance_type: Option<String>,
    pub features: Vec<String>,
    pub retention_time_config: Option<DynamicRetentionTime>,
    pub max_connection: Option<i64>,
    pub public_network: Option<i64>,
    pub delete_route_timestamp: Option<String>,
    pub remaining_partitions: Option<i64>,
    pub remaining_topics: Option<i64>,
    pub dynamic_disk_config: Option<DynamicDiskConfig>,
    pub system_maintenance_time: Option<String>,
    pub max_message_byte: Option<i64>,
    pub instance_charge_type: Option<String>,
    pub elastic_bandwidth_switch: Option<i64>,
    pub elastic_bandwidth_open_status: Option<i64>,
    pub cluster_type: Option<String>,
    pub free_partition_number: Option<i64>,
    pub elastic_float_bandwidth: Option<i64>,
    pub custom_cert_id: Option<String>,
    pub unclean_leader_election_enable: Option<i64>,
    pub delete_protection_enable: Option<i64>,
    pub retention_bytes: Option<i64>,
    pub transactional_id_expiration_ms: Option<i64>,
}
model! { InstanceAttributesResponse {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "VipList" vip_list: Vec<VipEntity>,
    3 "Vip" vip: String, 4 "Vport" vport: String, 5 "Status" status: i64, 6 "Bandwidth" bandwidth: i64,
    7 "DiskSize" disk_size: i64, 8 "ZoneId" zone_id: i64, 9 "VpcId" vpc_id: String, 10 "SubnetId" subnet_id: String,
    11 "Healthy" healthy: i64, 12 "HealthyMessage" healthy_message: String, 13 "CreateTime" create_time: i64,
    14 "MsgRetentionTime" msg_retention_time: i64, 15 "Config" config: InstanceConfigDO,
    16 "RemainderPartitions" remainder_partitions: i64, 17 "RemainderTopics" remainder_topics: i64,
    18 "CreatedPartitions" created_partitions: i64, 19 "CreatedTopics" created_topics: i64, 20 "Tags" tags: Vec<Tag>,
    21 "ExpireTime" expire_time: i64, 22 "ZoneIds" zone_ids: Vec<i64>, 23 "Version" version: String,
    24 "MaxGroupNum" max_group_num: i64, 25 "Cvm" cvm: i64, 26 "InstanceType" instance_type: String,
    27 "Features" features: Vec<String>, 28 "RetentionTimeConfig" retention_time_config: DynamicRetentionTime,
    29 "MaxConnection" max_connection: i64, 30 "PublicNetwork" public_network: i64,
    31 "DeleteRouteTimestamp" delete_route_timestamp: String, 32 "RemainingPartitions" remaining_partitions: i64,
    33 "RemainingTopics" remaining_topics: i64, 34 "DynamicDiskConfig" dynamic_disk_config: DynamicDiskConfig,
    35 "SystemMaintenanceTime" system_maintenance_time: String, 36 "MaxMessageByte" max_message_byte: i64,
    37 "InstanceChargeType" instance_charge_type: String, 38 "ElasticBandwidthSwitch" elastic_bandwidth_switch: i64,
    39 "ElasticBandwidthOpenStatus" elastic_bandwidth_open_status: i64, 40 "ClusterType" cluster_type: String,
    41 "FreePartitionNumber" free_partition_number: i64, 42 "ElasticFloatBandwidth" elastic_float_bandwidth: i64,
    43 "CustomCertId" custom_cert_id: String, 44 "UncleanLeaderElectionEnable" unclean_leader_election_enable: i64,
    45 "DeleteProtectionEnable" delete_protection_enable: i64, 46 "RetentionBytes" retention_bytes: i64,
    47 "TransactionalIdExpirationMs" transactional_id_expiration_ms: i64
} }

/// In the response of [`DescribeInstanceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipEntity {
    pub vip: Option<String>,
    pub vport: Option<String>,
}
model! { VipEntity {
    0 "Vip" vip: String, 1 "Vport" vport: String
} }

/// In the response of [`DescribeInstanceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceConfigDO {
    pub auto_create_topics_enable: Option<bool>,
    pub default_num_partitions: Option<i64>,
    pub default_replication_factor: Option<i64>,
}
model! { InstanceConfigDO {
    0 "AutoCreateTopicsEnable" auto_create_topics_enable: bool, 1 "DefaultNumPartitions" default_num_partitions: i64,
    2 "DefaultReplicationFactor" default_replication_factor: i64
} }

/// In the request of [`DescribeInstanceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicRetentionTime {
    pub enable: Option<i64>,
    pub disk_quota_percentage: Option<i64>,
    pub step_forward_percentage: Option<i64>,
    pub bottom_retention: Option<i64>,
}
input! { DynamicRetentionTime() {
    0 "Enable" enable: i64, 1 "DiskQuotaPercentage" disk_quota_percentage: i64,
    2 "StepForwardPercentage" step_forward_percentage: i64, 3 "BottomRetention" bottom_retention: i64
} }

/// In the request of [`DescribeInstanceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicDiskConfig {
    pub enable: Option<i64>,
    pub step_forward_percentage: Option<i64>,
    pub disk_quota_percentage: Option<i64>,
    pub max_disk_space: Option<i64>,
}
input! { DynamicDiskConfig() {
    0 "Enable" enable: i64, 1 "StepForwardPercentage" step_forward_percentage: i64,
    2 "DiskQuotaPercentage" disk_quota_percentage: i64, 3 "MaxDiskSpace" max_disk_space: i64
} }

/// Describes instances: `DescribeInstances` of `ckafka` 2019-08-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeInstances>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub instance_id: Option<String>,
    pub search_word: Option<String>,
    pub status: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    /// Deprecated.
    pub tag_key: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "InstanceId" instance_id: String, 1 "SearchWord" search_word: String, 2 "Status" status: Vec<i64>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "TagKey" tag_key: String, 6 "VpcId" vpc_id: String
} }
paged! { DescribeInstances: Instance =
    Offset "Offset", "Result.InstanceList" result.instance_list, total "Result.TotalCount" }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub result: Option<InstanceResponse>,
}
model! { DescribeInstancesOutput {
    0 "Result" result: InstanceResponse
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceResponse {
    pub instance_list: Vec<Instance>,
    pub total_count: Option<i64>,
}
model! { InstanceResponse {
    0 "InstanceList" instance_list: Vec<Instance>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub status: Option<i64>,
    pub if_community: Option<bool>,
}
model! { Instance {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Status" status: i64,
    3 "IfCommunity" if_community: bool
} }

/// Describes instances detail: `DescribeInstancesDetail` of `ckafka` 2019-08-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeInstancesDetail>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDetail {
    pub instance_id: Option<String>,
    pub search_word: Option<String>,
    pub status: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub tag_key: Option<String>,
    pub filters: Option<Vec<Filter>>,
    /// Deprecated.
    pub instance_ids: Option<String>,
    pub instance_id_list: Option<Vec<String>>,
    pub tag_list: Option<Vec<Tag>>,
}
operation! { DescribeInstancesDetail() "DescribeInstancesDetail" -> DescribeInstancesDetailOutput {
    0 "InstanceId" instance_id: String, 1 "SearchWord" search_word: String, 2 "Status" status: Vec<i64>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "TagKey" tag_key: String, 6 "Filters" filters: Vec<Filter>,
    7 "InstanceIds" instance_ids: String, 8 "InstanceIdList" instance_id_list: Vec<String>,
    9 "TagList" tag_list: Vec<Tag>
} }
paged! { DescribeInstancesDetail: InstanceDetail =
    Offset "Offset", "Result.InstanceList" result.instance_list, total "Result.TotalCount" }

/// Response of [`DescribeInstancesDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDetailOutput {
    pub result: Option<InstanceDetailResponse>,
}
model! { DescribeInstancesDetailOutput {
    0 "Result" result: InstanceDetailResponse
} }

/// In the response of [`DescribeInstancesDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetailResponse {
    pub total_count: Option<i64>,
    pub instance_list: Vec<InstanceDetail>,
}
model! { InstanceDetailResponse {
    0 "TotalCount" total_count: i64, 1 "InstanceList" instance_list: Vec<InstanceDetail>
} }

/// In the response of [`DescribeInstancesDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetail {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<String>,
    pub vip_list: Vec<VipEntity>,
    pub status: Option<i64>,
    pub bandwidth: Option<i64>,
    pub disk_size: Option<i64>,
    pub zone_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub renew_flag: Option<i64>,
    pub healthy: Option<i64>,
    pub healthy_message: Option<String>,
    pub create_time: Option<i64>,
    pub expire_time: Option<i64>,
    pub is_internal: Option<i64>,
    pub topic_num: Option<i64>,
    pub tags: Vec<Tag>,
    pub version: Option<String>,
    pub zone_ids: Vec<i64>,
    pub cvm: Option<i64>,
    pub instance_type: Option<String>,
    pub disk_type: Option<String>,
    pub max_topic_number: Option<i64>,
    pub max_partition_number: Option<i64>,
    pub rebalance_time: Option<String>,
    pub partition_number: Option<i64>,
    pub public_network_charge_type: Option<String>,
    pub public_network: Option<i64>,
    pub cluster_type: Option<String>,
    pub features: Vec<String>,
    pub retention_bytes: Option<i64>,
}
model! { InstanceDetail {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Vip" vip: String,
    3 "Vport" vport: String, 4 "VipList" vip_list: Vec<VipEntity>, 5 "Status" status: i64, 6 "Bandwidth" bandwidth: i64,
    7 "DiskSize" disk_size: i64, 8 "ZoneId" zone_id: i64, 9 "VpcId" vpc_id: String, 10 "SubnetId" subnet_id: String,
    11 "RenewFlag" renew_flag: i64, 12 "Healthy" healthy: i64, 13 "HealthyMessage" healthy_message: String,
    14 "CreateTime" create_time: i64, 15 "ExpireTime" expire_time: i64, 16 "IsInternal" is_internal: i64,
    17 "TopicNum" topic_num: i64, 18 "Tags" tags: Vec<Tag>, 19 "Version" version: String,
    20 "ZoneIds" zone_ids: Vec<i64>, 21 "Cvm" cvm: i64, 22 "InstanceType" instance_type: String,
    23 "DiskType" disk_type: String, 24 "MaxTopicNumber" max_topic_number: i64,
    25 "MaxPartitionNumber" max_partition_number: i64, 26 "RebalanceTime" rebalance_time: String,
    27 "PartitionNumber" partition_number: i64, 28 "PublicNetworkChargeType" public_network_charge_type: String,
    29 "PublicNetwork" public_network: i64, 30 "ClusterType" cluster_type: String, 31 "Features" features: Vec<String>,
    32 "RetentionBytes" retention_bytes: i64
} }

/// Describes modify type: `DescribeModifyType` of `ckafka` 2019-08-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeModifyType>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_ROUTE_OVER_LIMIT`], [`codes::LIMIT_EXCEEDED_ROUTE_SASL_OVER_LIMIT`],
/// [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyType {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub band_width: i64,
    /// Required.
    pub disk_size: i64,
    /// Required.
    pub disk_type: String,
    /// Required.
    pub partition: i64,
    /// Required.
    pub topic: i64,
    /// Required.
    pub r#type: String,
    pub modify_entry: Option<String>,
    pub modify_zone: Option<bool>,
}

/// Arguments of [`DescribeModifyType::new`].
pub struct DescribeModifyTypeRequired {
    pub instance_id: String,
    pub band_width: i64,
    pub disk_size: i64,
    pub disk_type: String,
    pub partition: i64,
    pub topic: i64,
    pub r#type: String,
}
operation! {
    DescribeModifyType { DescribeModifyTypeRequired: instance_id, band_width, disk_size, disk_type, partition, topic, r#type }
    "DescribeModifyType" -> DescribeModifyTypeOutput {
    0 "InstanceId" instance_id, 1 "BandWidth" band_width, 2 "DiskSize" disk_size, 3 "DiskType" disk_type,
    4 "Partition" partition, 5 "Topic" topic, 6 "Type" r#type, 7 "ModifyEntry" modify_entry: String,
    8 "ModifyZone" modify_zone: bool
} }

/// Response of [`DescribeModifyType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyTypeOutput {
    pub result: Option<DescModifyType>,
}
model! { DescribeModifyTypeOutput {
    0 "Result" result: DescModifyType
} }

/// In the response of [`DescribeModifyType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescModifyType {
    pub modify_type: Option<i64>,
    pub migrate_flag: Option<bool>,
}
model! { DescModifyType {
    0 "ModifyType" modify_type: i64, 1 "MigrateFlag" migrate_flag: bool
} }

/// Describes prometheus: `DescribePrometheus` of `ckafka` 2019-08-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribePrometheus>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheus {
    /// Required.
    pub instance_id: String,
}
operation! { DescribePrometheus(instance_id: String) "DescribePrometheus" -> DescribePrometheusOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribePrometheus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusOutput {
    pub result: Vec<PrometheusDTO>,
}
model! { DescribePrometheusOutput {
    0 "Result" result: Vec<PrometheusDTO>
} }

/// In the response of [`DescribePrometheus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusDTO {
    pub r#type: Option<String>,
    pub source_ip: Option<String>,
    pub source_port: Option<i64>,
    pub broker_ip: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
}
model! { PrometheusDTO {
    0 "Type" r#type: String, 1 "SourceIp" source_ip: String, 2 "SourcePort" source_port: i64,
    3 "BrokerIp" broker_ip: String, 4 "VpcId" vpc_id: String, 5 "SubnetId" subnet_id: String
} }

/// Describes region: `DescribeRegion` of `ckafka` 2019-08-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegion {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub business: Option<String>,
    pub cdc_id: Option<String>,
}
operation! { DescribeRegion() "DescribeRegion" -> DescribeRegionOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Business" business: String, 3 "CdcId" cdc_id: String
} }
paged! { DescribeRegion: Region = Offset "Offset", "Result" result }

/// Response of [`DescribeRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionOutput {
    pub result: Vec<Region>,
}
model! { DescribeRegionOutput {
    0 "Result" result: Vec<Region>
} }

/// In the response of [`DescribeRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Region {
    pub region_id: Option<i64>,
    pub region_name: Option<String>,
    pub area_name: Option<String>,
    pub region_code: Option<String>,
    pub region_code_v3: Option<String>,
    pub support: Option<String>,
    pub ipv6: Option<i64>,
    pub multi_zone: Option<i64>,
}
model! { Region {
    0 "RegionId" region_id: i64, 1 "RegionName" region_name: String, 2 "AreaName" area_name: String,
    3 "RegionCode" region_code: String, 4 "RegionCodeV3" region_code_v3: String, 5 "Support" support: String,
    6 "Ipv6" ipv6: i64, 7 "MultiZone" multi_zone: i64
} }

/// Describes route: `DescribeRoute` of `ckafka` 2019-08-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeRoute>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoute {
    /// Required.
    pub instance_id: String,
    pub route_id: Option<i64>,
    pub main_route_flag: Option<bool>,
}
operation! { DescribeRoute(instance_id: String) "DescribeRoute" -> DescribeRouteOutput {
    0 "InstanceId" instance_id, 1 "RouteId" route_id: i64, 2 "MainRouteFlag" main_route_flag: bool
} }

/// Response of [`DescribeRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteOutput {
    pub result: Option<RouteResponse>,
}
model! { DescribeRouteOutput {
    0 "Result" result: RouteResponse
} }

/// In the response of [`DescribeRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteResponse {
    pub routers: Vec<Route>,
}
model! { RouteResponse {
    0 "Routers" routers: Vec<Route>
} }

/// In the response of [`DescribeRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Route {
    pub access_type: Option<i64>,
    pub route_id: Option<i64>,
    pub vip_type: Option<i64>,
    pub vip_list: Vec<VipEntity>,
    pub domain: Option<String>,
    pub domain_port: Option<i64>,
    pub delete_timestamp: Option<String>,
    pub subnet: Option<String>,
    pub broker_vip_list: Vec<VipEntity>,
    pub vpc_id: Option<String>,
    pub note: Option<String>,
    pub status: Option<i64>,
}
model! { Route {
    0 "AccessType" access_type: i64, 1 "RouteId" route_id: i64, 2 "VipType" vip_type: i64,
    3 "VipList" vip_list: Vec<VipEntity>, 4 "Domain" domain: String, 5 "DomainPort" domain_port: i64,
    6 "DeleteTimestamp" delete_timestamp: String, 7 "Subnet" subnet: String,
    8 "BrokerVipList" broker_vip_list: Vec<VipEntity>, 9 "VpcId" vpc_id: String, 10 "Note" note: String,
    11 "Status" status: i64
} }

/// Describes security group routes: `DescribeSecurityGroupRoutes` of `ckafka` 2019-08-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeSecurityGroupRoutes>.
///
/// Errors: [`codes::INVALID_FILTER`], [`codes::LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupRoutes {
    pub instance_route: Option<InstanceRoute>,
    pub filters: Option<Vec<RouteFilter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_word: Option<String>,
}
operation! { DescribeSecurityGroupRoutes() "DescribeSecurityGroupRoutes" -> DescribeSecurityGroupRoutesOutput {
    0 "InstanceRoute" instance_route: InstanceRoute, 1 "Filters" filters: Vec<RouteFilter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "SearchWord" search_word: String
} }
paged! { DescribeSecurityGroupRoutes: SecurityGroupRoute =
    Offset "Offset", "Result.SecurityGroupRoutes" result.security_group_routes, total "Result.TotalCount" }

/// In the request of [`DescribeSecurityGroupRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteFilter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub relation: Option<String>,
}
input! { RouteFilter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "Relation" relation: String
} }

/// Response of [`DescribeSecurityGroupRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupRoutesOutput {
    pub result: Option<SecurityGroupRouteResp>,
}
model! { DescribeSecurityGroupRoutesOutput {
    0 "Result" result: SecurityGroupRouteResp
} }

/// In the response of [`DescribeSecurityGroupRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupRouteResp {
    pub total_count: Option<i64>,
    pub security_group_routes: Vec<SecurityGroupRoute>,
}
model! { SecurityGroupRouteResp {
    0 "TotalCount" total_count: i64, 1 "SecurityGroupRoutes" security_group_routes: Vec<SecurityGroupRoute>
} }

/// In the response of [`DescribeSecurityGroupRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupRoute {
    pub instance_route: Option<InstanceRoute>,
    pub security_group_ids: Vec<String>,
    pub instance_name: Option<String>,
    pub vpc_id: Option<String>,
    pub vip: Option<String>,
}
model! { SecurityGroupRoute {
    0 "InstanceRoute" instance_route: InstanceRoute, 1 "SecurityGroupIds" security_group_ids: Vec<String>,
    2 "InstanceName" instance_name: String, 3 "VpcId" vpc_id: String, 4 "Vip" vip: String
} }

/// Describes task status: `DescribeTaskStatus` of `ckafka` 2019-08-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatus {
    /// Required.
    pub flow_id: i64,
}
operation! { DescribeTaskStatus(flow_id: i64) "DescribeTaskStatus" -> DescribeTaskStatusOutput {
    0 "FlowId" flow_id
} }

/// Response of [`DescribeTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatusOutput {
    pub result: Option<TaskStatusResponse>,
}
model! { DescribeTaskStatusOutput {
    0 "Result" result: TaskStatusResponse
} }

/// In the response of [`DescribeTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskStatusResponse {
    pub status: Option<i64>,
    pub output: Option<String>,
}
model! { TaskStatusResponse {
    0 "Status" status: i64, 1 "Output" output: String
} }

/// Describes throttle rules: `DescribeThrottleRules` of `ckafka` 2019-08-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeThrottleRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThrottleRules {
    /// Required.
    pub instance_id: String,
    pub search_word: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub throttle_dimension: Option<i64>,
}
operation! { DescribeThrottleRules(instance_id: String) "DescribeThrottleRules" -> DescribeThrottleRulesOutput {
    0 "InstanceId" instance_id, 1 "SearchWord" search_word: String, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "ThrottleDimension" throttle_dimension: i64
} }
paged! { DescribeThrottleRules: ThrottleRuleDetail =
    Offset "Offset", "Result.ThrottleRuleList" result.throttle_rule_list, total "Result.TotalCount" }

/// Response of [`DescribeThrottleRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThrottleRulesOutput {
    pub result: Option<ThrottleRuleResult>,
}
model! { DescribeThrottleRulesOutput {
    0 "Result" result: ThrottleRuleResult
} }

/// In the response of [`DescribeThrottleRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThrottleRuleResult {
    pub total_count: Option<i64>,
    pub throttle_rule_list: Vec<ThrottleRuleDetail>,
}
model! { ThrottleRuleResult {
    0 "TotalCount" total_count: i64, 1 "ThrottleRuleList" throttle_rule_list: Vec<ThrottleRuleDetail>
} }

/// In the response of [`DescribeThrottleRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThrottleRuleDetail {
    pub throttle_rule_id: Option<i64>,
    pub throttle_type: Option<i64>,
    pub client_id: Option<String>,
    pub user_name: Option<String>,
    pub consume_throttle: Option<i64>,
    pub update_time: Option<String>,
    pub topic_name: Option<String>,
    pub topic_id: Option<String>,
}
model! { ThrottleRuleDetail {
    0 "ThrottleRuleId" throttle_rule_id: i64, 1 "ThrottleType" throttle_type: i64, 2 "ClientId" client_id: String,
    3 "UserName" user_name: String, 4 "ConsumeThrottle" consume_throttle: i64, 5 "UpdateTime" update_time: String,
    6 "TopicName" topic_name: String, 7 "TopicId" topic_id: String
} }

/// Describes topic: `DescribeTopic` of `ckafka` 2019-08-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeTopic>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopic {
    /// Required.
    pub instance_id: String,
    pub search_word: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub acl_rule_name: Option<String>,
}
operation! { DescribeTopic(instance_id: String) "DescribeTopic" -> DescribeTopicOutput {
    0 "InstanceId" instance_id, 1 "SearchWord" search_word: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "AclRuleName" acl_rule_name: String
} }
paged! { DescribeTopic: Topic = Offset "Offset", "Result.TopicList" result.topic_list, total "Result.TotalCount" }

/// Response of [`DescribeTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicOutput {
    pub result: Option<TopicResult>,
}
model! { DescribeTopicOutput {
    0 "Result" result: TopicResult
} }

/// In the response of [`DescribeTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicResult {
    pub topic_list: Vec<Topic>,
    pub total_count: Option<i64>,
}
model! { TopicResult {
    0 "TopicList" topic_list: Vec<Topic>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Topic {
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub note: Option<String>,
}
model! { Topic {
    0 "TopicId" topic_id: String, 1 "TopicName" topic_name: String, 2 "Note" note: String
} }

/// Describes topic attributes: `DescribeTopicAttributes` of `ckafka` 2019-08-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeTopicAttributes>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicAttributes {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic_name: String,
}
operation! { DescribeTopicAttributes(instance_id: String, topic_name: String)
    "DescribeTopicAttributes" -> DescribeTopicAttributesOutput {
    0 "InstanceId" instance_id, 1 "TopicName" topic_name
} }

/// Response of [`DescribeTopicAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicAttributesOutput {
    pub result: Option<TopicAttributesResponse>,
}
model! { DescribeTopicAttributesOutput {
    0 "Result" result: TopicAttributesResponse
} }

/// In the response of [`DescribeTopicAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicAttributesResponse {
    pub topic_id: Option<String>,
    pub create_time: Option<i64>,
    pub note: Option<String>,
    pub partition_num: Option<i64>,
    pub enable_white_list: Option<i64>,
    pub ip_white_list: Vec<String>,
    pub config: Option<Config>,
    pub partitions: Vec<TopicPartitionDO>,
    pub enable_acl_rule: Option<i64>,
    pub acl_rule_list: Vec<AclRule>,
    pub quota_config: Option<InstanceQuotaConfigResp>,
    pub replica_num: Option<i64>,
}
model! { TopicAttributesResponse {
    0 "TopicId" topic_id: String, 1 "CreateTime" create_time: i64, 2 "Note" note: String,
    3 "PartitionNum" partition_num: i64, 4 "EnableWhiteList" enable_white_list: i64,
    5 "IpWhiteList" ip_white_list: Vec<String>, 6 "Config" config: Config,
    7 "Partitions" partitions: Vec<TopicPartitionDO>, 8 "EnableAclRule" enable_acl_rule: i64,
    9 "AclRuleList" acl_rule_list: Vec<AclRule>, 10 "QuotaConfig" quota_config: InstanceQuotaConfigResp,
    11 "ReplicaNum" replica_num: i64
} }

/// In the response of [`DescribeTopicAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    pub retention: Option<i64>,
    pub min_insync_replicas: Option<i64>,
    pub clean_up_policy: Option<String>,
    pub segment_ms: Option<i64>,
    pub unclean_leader_election_enable: Option<i64>,
    pub segment_bytes: Option<i64>,
    pub max_message_bytes: Option<i64>,
    pub retention_bytes: Option<i64>,
    pub log_msg_timestamp_type: Option<String>,
}
model! { Config {
    0 "Retention" retention: i64, 1 "MinInsyncReplicas" min_insync_replicas: i64,
    2 "CleanUpPolicy" clean_up_policy: String, 3 "SegmentMs" segment_ms: i64,
    4 "UncleanLeaderElectionEnable" unclean_leader_election_enable: i64, 5 "SegmentBytes" segment_bytes: i64,
    6 "MaxMessageBytes" max_message_bytes: i64, 7 "RetentionBytes" retention_bytes: i64,
    8 "LogMsgTimestampType" log_msg_timestamp_type: String
} }

/// In the response of [`DescribeTopicAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicPartitionDO {
    pub partition: Option<i64>,
    pub leader_status: Option<i64>,
    pub isr_num: Option<i64>,
    pub replica_num: Option<i64>,
}
model! { TopicPartitionDO {
    0 "Partition" partition: i64, 1 "LeaderStatus" leader_status: i64, 2 "IsrNum" isr_num: i64,
    3 "ReplicaNum" replica_num: i64
} }

/// In the response of [`DescribeTopicAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceQuotaConfigResp {
    pub quota_producer_byte_rate: Option<i64>,
    pub quota_consumer_byte_rate: Option<i64>,
}
model! { InstanceQuotaConfigResp {
    0 "QuotaProducerByteRate" quota_producer_byte_rate: i64, 1 "QuotaConsumerByteRate" quota_consumer_byte_rate: i64
} }

/// Describes topic detail: `DescribeTopicDetail` of `ckafka` 2019-08-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeTopicDetail>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicDetail {
    /// Required.
    pub instance_id: String,
    pub search_word: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub acl_rule_name: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub search_word_ignore_case_flag: Option<bool>,
}
operation! { DescribeTopicDetail(instance_id: String) "DescribeTopicDetail" -> DescribeTopicDetailOutput {
    0 "InstanceId" instance_id, 1 "SearchWord" search_word: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "AclRuleName" acl_rule_name: String, 5 "OrderBy" order_by: String, 6 "OrderType" order_type: i64,
    7 "Filters" filters: Vec<Filter>, 8 "SearchWordIgnoreCaseFlag" search_word_ignore_case_flag: bool
} }
paged! { DescribeTopicDetail: TopicDetail =
    Offset "Offset", "Result.TopicList" result.topic_list, total "Result.TotalCount" }

/// Response of [`DescribeTopicDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicDetailOutput {
    pub result: Option<TopicDetailResponse>,
}
model! { DescribeTopicDetailOutput {
    0 "Result" result: TopicDetailResponse
} }

/// In the response of [`DescribeTopicDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicDetailResponse {
    pub topic_list: Vec<TopicDetail>,
    pub total_count: Option<i64>,
}
model! { TopicDetailResponse {
    0 "TopicList" topic_list: Vec<TopicDetail>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTopicDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicDetail {
    pub topic_name: Option<String>,
    pub topic_id: Option<String>,
    pub partition_num: Option<i64>,
    pub replica_num: Option<i64>,
    pub note: Option<String>,
    pub create_time: Option<i64>,
    pub enable_white_list: Option<bool>,
    pub ip_white_list_count: Option<i64>,
    pub forward_cos_bucket: Option<String>,
    pub forward_status: Option<i64>,
    pub forward_interval: Option<i64>,
    pub config: Option<Config>,
    pub retention_time_config: Option<TopicRetentionTimeConfigRsp>,
    pub status: Option<i64>,
    pub tags: Vec<Tag>,
}
model! { TopicDetail {
    0 "TopicName" topic_name: String, 1 "TopicId" topic_id: String, 2 "PartitionNum" partition_num: i64,
    3 "ReplicaNum" replica_num: i64, 4 "Note" note: String, 5 "CreateTime" create_time: i64,
    6 "EnableWhiteList" enable_white_list: bool, 7 "IpWhiteListCount" ip_white_list_count: i64,
    8 "ForwardCosBucket" forward_cos_bucket: String, 9 "ForwardStatus" forward_status: i64,
    10 "ForwardInterval" forward_interval: i64, 11 "Config" config: Config,
    12 "RetentionTimeConfig" retention_time_config: TopicRetentionTimeConfigRsp, 13 "Status" status: i64,
    14 "Tags" tags: Vec<Tag>
} }

/// In the response of [`DescribeTopicDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicRetentionTimeConfigRsp {
    pub expect: Option<i64>,
    pub current: Option<i64>,
    pub mod_time_stamp: Option<i64>,
}
model! { TopicRetentionTimeConfigRsp {
    0 "Expect" expect: i64, 1 "Current" current: i64, 2 "ModTimeStamp" mod_time_stamp: i64
} }

/// Describes topic flow ranking: `DescribeTopicFlowRanking` of `ckafka` 2019-08-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeTopicFlowRanking>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicFlowRanking {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ranking_type: String,
    /// RFC 3339 time.
    pub begin_date: Option<String>,
    /// RFC 3339 time.
    pub end_date: Option<String>,
    pub broker_ip: Option<String>,
}
operation! { DescribeTopicFlowRanking(instance_id: String, ranking_type: String)
    "DescribeTopicFlowRanking" -> DescribeTopicFlowRankingOutput {
    0 "InstanceId" instance_id, 1 "RankingType" ranking_type, 2 "BeginDate" begin_date: String,
    3 "EndDate" end_date: String, 4 "BrokerIp" broker_ip: String
} }

/// Response of [`DescribeTopicFlowRanking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicFlowRankingOutput {
    pub result: Option<TopicFlowRankingResult>,
}
model! { DescribeTopicFlowRankingOutput {
    0 "Result" result: TopicFlowRankingResult
} }

/// In the response of [`DescribeTopicFlowRanking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicFlowRankingResult {
    pub topic_flow: Vec<TopicFlowRanking>,
    pub consume_speed: Vec<ConsumerGroupSpeed>,
    pub topic_message_heap: Vec<TopicMessageHeapRanking>,
    pub broker_ip: Vec<String>,
    pub broker_topic_data: Vec<BrokerTopicData>,
    pub broker_topic_flow_data: Vec<BrokerTopicFlowData>,
}
model! { TopicFlowRankingResult {
    0 "TopicFlow" topic_flow: Vec<TopicFlowRanking>, 1 "ConsumeSpeed" consume_speed: Vec<ConsumerGroupSpeed>,
    2 "TopicMessageHeap" topic_message_heap: Vec<TopicMessageHeapRanking>, 3 "BrokerIp" broker_ip: Vec<String>,
    4 "BrokerTopicData" broker_topic_data: Vec<BrokerTopicData>,
    5 "BrokerTopicFlowData" broker_topic_flow_data: Vec<BrokerTopicFlowData>
} }

/// In the response of [`DescribeTopicFlowRanking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicFlowRanking {
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub partition_num: Option<i64>,
    pub replica_num: Option<i64>,
    pub topic_traffic: Option<String>,
    pub message_heap: Option<i64>,
}
model! { TopicFlowRanking {
    0 "TopicId" topic_id: String, 1 "TopicName" topic_name: String, 2 "PartitionNum" partition_num: i64,
    3 "ReplicaNum" replica_num: i64, 4 "TopicTraffic" topic_traffic: String, 5 "MessageHeap" message_heap: i64
} }

/// In the response of [`DescribeTopicFlowRanking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerGroupSpeed {
    pub consumer_group_name: Option<String>,
    pub speed: Option<i64>,
}
model! { ConsumerGroupSpeed {
    0 "ConsumerGroupName" consumer_group_name: String, 1 "Speed" speed: i64
} }

/// In the response of [`DescribeTopicFlowRanking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicMessageHeapRanking {
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub partition_num: Option<i64>,
    pub replica_num: Option<i64>,
    pub topic_traffic: Option<String>,
    pub message_heap: Option<i64>,
}
model! { TopicMessageHeapRanking {
    0 "TopicId" topic_id: String, 1 "TopicName" topic_name: String, 2 "PartitionNum" partition_num: i64,
    3 "ReplicaNum" replica_num: i64, 4 "TopicTraffic" topic_traffic: String, 5 "MessageHeap" message_heap: i64
} }

/// In the response of [`DescribeTopicFlowRanking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrokerTopicData {
    pub topic_name: Option<String>,
    pub topic_id: Option<String>,
    pub data_size: Option<i64>,
}
model! { BrokerTopicData {
    0 "TopicName" topic_name: String, 1 "TopicId" topic_id: String, 2 "DataSize" data_size: i64
} }

/// In the response of [`DescribeTopicFlowRanking`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrokerTopicFlowData {
    pub topic_name: Option<String>,
    pub topic_id: Option<String>,
    pub topic_traffic: Option<String>,
}
model! { BrokerTopicFlowData {
    0 "TopicName" topic_name: String, 1 "TopicId" topic_id: String, 2 "TopicTraffic" topic_traffic: String
} }

/// Describes topic produce connection: `DescribeTopicProduceConnection` of `ckafka` 2019-08-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeTopicProduceConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicProduceConnection {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic_name: String,
}
operation! { DescribeTopicProduceConnection(instance_id: String, topic_name: String)
    "DescribeTopicProduceConnection" -> DescribeTopicProduceConnectionOutput {
    0 "InstanceId" instance_id, 1 "TopicName" topic_name
} }

/// Response of [`DescribeTopicProduceConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicProduceConnectionOutput {
    pub result: Vec<DescribeConnectInfoResultDTO>,
}
model! { DescribeTopicProduceConnectionOutput {
    0 "Result" result: Vec<DescribeConnectInfoResultDTO>
} }

/// In the response of [`DescribeTopicProduceConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectInfoResultDTO {
    pub ip_addr: Option<String>,
    pub time: Option<String>,
    pub is_un_support_version: Option<bool>,
}
model! { DescribeConnectInfoResultDTO {
    0 "IpAddr" ip_addr: String, 1 "Time" time: String, 2 "IsUnSupportVersion" is_un_support_version: bool
} }

/// Describes topic subscribe group: `DescribeTopicSubscribeGroup` of `ckafka` 2019-08-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeTopicSubscribeGroup>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicSubscribeGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic_name: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTopicSubscribeGroup(instance_id: String, topic_name: String)
    "DescribeTopicSubscribeGroup" -> DescribeTopicSubscribeGroupOutput {
    0 "InstanceId" instance_id, 1 "TopicName" topic_name, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeTopicSubscribeGroup: GroupInfoResponse =
    Offset "Offset", "Result.GroupsInfo" result.groups_info, total "Result.TotalCount" }

/// Response of [`DescribeTopicSubscribeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicSubscribeGroupOutput {
    pub result: Option<TopicSubscribeGroup>,
}
model! { DescribeTopicSubscribeGroupOutput {
    0 "Result" result: TopicSubscribeGroup
} }

/// In the response of [`DescribeTopicSubscribeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicSubscribeGroup {
    pub total_count: Option<i64>,
    pub status_count_info: Option<String>,
    pub groups_info: Vec<GroupInfoResponse>,
    pub status: Option<i64>,
}
model! { TopicSubscribeGroup {
    0 "TotalCount" total_count: i64, 1 "StatusCountInfo" status_count_info: String,
    2 "GroupsInfo" groups_info: Vec<GroupInfoResponse>, 3 "Status" status: i64
} }

/// Describes topic sync replica: `DescribeTopicSyncReplica` of `ckafka` 2019-08-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeTopicSyncReplica>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicSyncReplica {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic_name: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub out_of_sync_replica_only: Option<bool>,
}
operation! { DescribeTopicSyncReplica(instance_id: String, topic_name: String)
    "DescribeTopicSyncReplica" -> DescribeTopicSyncReplicaOutput {
    0 "InstanceId" instance_id, 1 "TopicName" topic_name, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "OutOfSyncReplicaOnly" out_of_sync_replica_only: bool
} }
paged! { DescribeTopicSyncReplica: TopicInSyncReplicaInfo =
    Offset "Offset", "Result.TopicInSyncReplicaList" result.topic_in_sync_replica_list, total "Result.TotalCount" }

/// Response of [`DescribeTopicSyncReplica`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicSyncReplicaOutput {
    pub result: Option<TopicInSyncReplicaResult>,
}
model! { DescribeTopicSyncReplicaOutput {
    0 "Result" result: TopicInSyncReplicaResult
} }

/// In the response of [`DescribeTopicSyncReplica`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicInSyncReplicaResult {
    pub topic_in_sync_replica_list: Vec<TopicInSyncReplicaInfo>,
    pub total_count: Option<i64>,
}
model! { TopicInSyncReplicaResult {
    0 "TopicInSyncReplicaList" topic_in_sync_replica_list: Vec<TopicInSyncReplicaInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTopicSyncReplica`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicInSyncReplicaInfo {
    pub partition: Option<String>,
    pub leader: Option<i64>,
    pub replica: Option<String>,
    pub in_sync_replica: Option<String>,
    pub begin_offset: Option<i64>,
    pub end_offset: Option<i64>,
    pub message_count: Option<i64>,
    pub out_of_sync_replica: Option<String>,
}
model! { TopicInSyncReplicaInfo {
    0 "Partition" partition: String, 1 "Leader" leader: i64, 2 "Replica" replica: String,
    3 "InSyncReplica" in_sync_replica: String, 4 "BeginOffset" begin_offset: i64, 5 "EndOffset" end_offset: i64,
    6 "MessageCount" message_count: i64, 7 "OutOfSyncReplica" out_of_sync_replica: String
} }

/// Describes type instances: `DescribeTypeInstances` of `ckafka` 2019-08-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeTypeInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTypeInstances {
    pub instance_id: Option<String>,
    pub search_word: Option<String>,
    pub status: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub tag_key: Option<String>,
}
operation! { DescribeTypeInstances() "DescribeTypeInstances" -> DescribeTypeInstancesOutput {
    0 "InstanceId" instance_id: String, 1 "SearchWord" search_word: String, 2 "Status" status: Vec<i64>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "TagKey" tag_key: String
} }
paged! { DescribeTypeInstances: Instance =
    Offset "Offset", "Result.InstanceList" result.instance_list, total "Result.TotalCount" }

/// Response of [`DescribeTypeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTypeInstancesOutput {
    pub result: Option<InstanceResponse>,
}
model! { DescribeTypeInstancesOutput {
    0 "Result" result: InstanceResponse
} }

/// Describes user: `DescribeUser` of `ckafka` 2019-08-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DescribeUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUser {
    /// Required.
    pub instance_id: String,
    pub search_word: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeUser(instance_id: String) "DescribeUser" -> DescribeUserOutput {
    0 "InstanceId" instance_id, 1 "SearchWord" search_word: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeUser: User = Offset "Offset", "Result.Users" result.users, total "Result.TotalCount" }

/// Response of [`DescribeUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOutput {
    pub result: Option<UserResponse>,
}
model! { DescribeUserOutput {
    0 "Result" result: UserResponse
} }

/// In the response of [`DescribeUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserResponse {
    pub users: Vec<User>,
    pub total_count: Option<i64>,
}
model! { UserResponse {
    0 "Users" users: Vec<User>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    pub user_id: Option<i64>,
    pub name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
}
model! { User {
    0 "UserId" user_id: i64, 1 "Name" name: String, 2 "CreateTime" create_time: String,
    3 "UpdateTime" update_time: String
} }

/// Disassociates routes security group: `DisassociateRoutesSecurityGroup` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=DisassociateRoutesSecurityGroup>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateRoutesSecurityGroup {
    /// Required.
    pub instance_routes: Vec<InstanceRoute>,
    /// Required.
    pub security_group_id: String,
}
operation! { DisassociateRoutesSecurityGroup(instance_routes: Vec<InstanceRoute>, security_group_id: String)
    "DisassociateRoutesSecurityGroup" -> DisassociateRoutesSecurityGroupOutput {
    0 "InstanceRoutes" instance_routes, 1 "SecurityGroupId" security_group_id
} }

/// Response of [`DisassociateRoutesSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateRoutesSecurityGroupOutput {
    pub result: Option<SecurityGroupRouteOperateResp>,
}
model! { DisassociateRoutesSecurityGroupOutput {
    0 "Result" result: SecurityGroupRouteOperateResp
} }

/// Fetches datahub message by offset: `FetchDatahubMessageByOffset` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=FetchDatahubMessageByOffset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchDatahubMessageByOffset {
    /// Required.
    pub name: String,
    /// Required.
    pub partition: i64,
    /// Required.
    pub offset: i64,
}
operation! { FetchDatahubMessageByOffset(name: String, partition: i64, offset: i64)
    "FetchDatahubMessageByOffset" -> FetchDatahubMessageByOffsetOutput {
    0 "Name" name, 1 "Partition" partition, 2 "Offset" offset
} }

/// Response of [`FetchDatahubMessageByOffset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchDatahubMessageByOffsetOutput {
    pub result: Option<ConsumerRecord>,
}
model! { FetchDatahubMessageByOffsetOutput {
    0 "Result" result: ConsumerRecord
} }

/// In the response of [`FetchDatahubMessageByOffset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerRecord {
    pub topic: Option<String>,
    pub partition: Option<i64>,
    pub offset: Option<i64>,
    pub key: Option<String>,
    pub value: Option<String>,
    pub timestamp: Option<i64>,
    pub headers: Option<String>,
}
model! { ConsumerRecord {
    0 "Topic" topic: String, 1 "Partition" partition: i64, 2 "Offset" offset: i64, 3 "Key" key: String,
    4 "Value" value: String, 5 "Timestamp" timestamp: i64, 6 "Headers" headers: String
} }

/// Fetches latest datahub message list: `FetchLatestDatahubMessageList` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=FetchLatestDatahubMessageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchLatestDatahubMessageList {
    /// Required.
    pub name: String,
    /// Required.
    pub partition: i64,
    pub offset: Option<i64>,
    pub message_count: Option<i64>,
}
operation! { FetchLatestDatahubMessageList(name: String, partition: i64)
    "FetchLatestDatahubMessageList" -> FetchLatestDatahubMessageListOutput {
    0 "Name" name, 1 "Partition" partition, 2 "Offset" offset: i64, 3 "MessageCount" message_count: i64
} }

/// Response of [`FetchLatestDatahubMessageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchLatestDatahubMessageListOutput {
    pub result: Vec<ConsumerRecord>,
}
model! { FetchLatestDatahubMessageListOutput {
    0 "Result" result: Vec<ConsumerRecord>
} }

/// Fetches message by offset: `FetchMessageByOffset` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=FetchMessageByOffset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchMessageByOffset {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic: String,
    /// Required.
    pub partition: i64,
    /// Required.
    pub offset: i64,
}
operation! { FetchMessageByOffset(instance_id: String, topic: String, partition: i64, offset: i64)
    "FetchMessageByOffset" -> FetchMessageByOffsetOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "Partition" partition, 3 "Offset" offset
} }

/// Response of [`FetchMessageByOffset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchMessageByOffsetOutput {
    pub result: Option<ConsumerRecord>,
}
model! { FetchMessageByOffsetOutput {
    0 "Result" result: ConsumerRecord
} }

/// Fetches message list by offset: `FetchMessageListByOffset` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=FetchMessageListByOffset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchMessageListByOffset {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic: String,
    /// Required.
    pub partition: i64,
    /// Required.
    pub offset: i64,
    pub single_partition_record_number: Option<i64>,
}
operation! { FetchMessageListByOffset(instance_id: String, topic: String, partition: i64, offset: i64)
    "FetchMessageListByOffset" -> FetchMessageListByOffsetOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "Partition" partition, 3 "Offset" offset,
    4 "SinglePartitionRecordNumber" single_partition_record_number: i64
} }

/// Response of [`FetchMessageListByOffset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchMessageListByOffsetOutput {
    pub result: Vec<ConsumerRecord>,
}
model! { FetchMessageListByOffsetOutput {
    0 "Result" result: Vec<ConsumerRecord>
} }

/// Fetches message list by timestamp: `FetchMessageListByTimestamp` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=FetchMessageListByTimestamp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchMessageListByTimestamp {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic: String,
    pub partition: Option<i64>,
    pub start_time: Option<i64>,
    pub single_partition_record_number: Option<i64>,
}
operation! { FetchMessageListByTimestamp(instance_id: String, topic: String)
    "FetchMessageListByTimestamp" -> FetchMessageListByTimestampOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "Partition" partition: i64, 3 "StartTime" start_time: i64,
    4 "SinglePartitionRecordNumber" single_partition_record_number: i64
} }

/// Response of [`FetchMessageListByTimestamp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchMessageListByTimestampOutput {
    pub result: Vec<ConsumerRecord>,
}
model! { FetchMessageListByTimestampOutput {
    0 "Result" result: Vec<ConsumerRecord>
} }

/// Asks for ckafka price: `InquireCkafkaPrice` of `ckafka` 2019-08-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=InquireCkafkaPrice>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquireCkafkaPrice {
    /// Required.
    pub instance_type: String,
    pub instance_charge_param: Option<InstanceChargeParam>,
    pub instance_num: Option<i64>,
    pub bandwidth: Option<i64>,
    pub inquiry_disk_param: Option<InquiryDiskParam>,
    pub message_retention: Option<i64>,
    pub topic: Option<i64>,
    pub partition: Option<i64>,
    pub zone_ids: Option<Vec<i64>>,
    pub category_action: Option<String>,
    pub bill_type: Option<String>,
    pub public_network_param: Option<InquiryPublicNetworkParam>,
    pub instance_id: Option<String>,
}
operation! { InquireCkafkaPrice(instance_type: String) "InquireCkafkaPrice" -> InquireCkafkaPriceOutput {
    0 "InstanceType" instance_type, 1 "InstanceChargeParam" instance_charge_param: InstanceChargeParam,
    2 "InstanceNum" instance_num: i64, 3 "Bandwidth" bandwidth: i64,
    4 "InquiryDiskParam" inquiry_disk_param: InquiryDiskParam, 5 "MessageRetention" message_retention: i64,
    6 "Topic" topic: i64, 7 "Partition" partition: i64, 8 "ZoneIds" zone_ids: Vec<i64>,
    9 "CategoryAction" category_action: String, 10 "BillType" bill_type: String,
    11 "PublicNetworkParam" public_network_param: InquiryPublicNetworkParam, 12 "InstanceId" instance_id: String
} }

/// In the request of [`InquireCkafkaPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargeParam {
    pub instance_charge_type: Option<String>,
    pub instance_charge_period: Option<i64>,
}
input! { InstanceChargeParam() {
    0 "InstanceChargeType" instance_charge_type: String, 1 "InstanceChargePeriod" instance_charge_period: i64
} }

/// In the request of [`InquireCkafkaPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryDiskParam {
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
}
input! { InquiryDiskParam() {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: i64
} }

/// In the request of [`InquireCkafkaPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPublicNetworkParam {
    pub public_network_charge_type: Option<String>,
    pub public_network_monthly: Option<i64>,
}
input! { InquiryPublicNetworkParam() {
    0 "PublicNetworkChargeType" public_network_charge_type: String, 1 "PublicNetworkMonthly" public_network_monthly: i64
} }

/// Response of [`InquireCkafkaPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquireCkafkaPriceOutput {
    pub result: Option<InquireCkafkaPriceResp>,
}
model! { InquireCkafkaPriceOutput {
    0 "Result" result: InquireCkafkaPriceResp
} }

/// In the response of [`InquireCkafkaPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquireCkafkaPriceResp {
    pub instance_price: Option<InquiryPrice>,
    pub public_network_bandwidth_price: Option<InquiryPrice>,
}
model! { InquireCkafkaPriceResp {
    0 "InstancePrice" instance_price: InquiryPrice,
    1 "PublicNetworkBandwidthPrice" public_network_bandwidth_price: InquiryPrice
} }

/// In the response of [`InquireCkafkaPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPrice {
    pub unit_price: Option<f64>,
    pub unit_price_discount: Option<f64>,
    pub original_price: Option<f64>,
    pub discount_price: Option<f64>,
    pub discount: Option<f64>,
    pub goods_num: Option<i64>,
    pub currency: Option<String>,
    pub disk_type: Option<String>,
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
    pub value: Option<i64>,
    pub detail_prices: Option<InquiryDetailPrice>,
}
model! { InquiryPrice {
    0 "UnitPrice" unit_price: f64, 1 "UnitPriceDiscount" unit_price_discount: f64,
    2 "OriginalPrice" original_price: f64, 3 "DiscountPrice" discount_price: f64, 4 "Discount" discount: f64,
    5 "GoodsNum" goods_num: i64, 6 "Currency" currency: String, 7 "DiskType" disk_type: String,
    8 "TimeSpan" time_span: i64, 9 "TimeUnit" time_unit: String, 10 "Value" value: i64,
    11 "DetailPrices" detail_prices: InquiryDetailPrice
} }

/// In the response of [`InquireCkafkaPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryDetailPrice {
    pub bandwidth_price: Option<InquiryBasePrice>,
    pub disk_price: Option<InquiryBasePrice>,
    pub partition_price: Option<InquiryBasePrice>,
    pub topic_price: Option<InquiryBasePrice>,
    pub instance_type_price: Option<InquiryBasePrice>,
}
model! { InquiryDetailPrice {
    0 "BandwidthPrice" bandwidth_price: InquiryBasePrice, 1 "DiskPrice" disk_price: InquiryBasePrice,
    2 "PartitionPrice" partition_price: InquiryBasePrice, 3 "TopicPrice" topic_price: InquiryBasePrice,
    4 "InstanceTypePrice" instance_type_price: InquiryBasePrice
} }

/// In the response of [`InquireCkafkaPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryBasePrice {
    pub unit_price: Option<f64>,
    pub unit_price_discount: Option<f64>,
    pub original_price: Option<f64>,
    pub discount_price: Option<f64>,
    pub discount: Option<f64>,
    pub goods_num: Option<i64>,
    pub currency: Option<String>,
    pub disk_type: Option<String>,
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
    pub value: Option<i64>,
}
model! { InquiryBasePrice {
    0 "UnitPrice" unit_price: f64, 1 "UnitPriceDiscount" unit_price_discount: f64,
    2 "OriginalPrice" original_price: f64, 3 "DiscountPrice" discount_price: f64, 4 "Discount" discount: f64,
    5 "GoodsNum" goods_num: i64, 6 "Currency" currency: String, 7 "DiskType" disk_type: String,
    8 "TimeSpan" time_span: i64, 9 "TimeUnit" time_unit: String, 10 "Value" value: i64
} }

/// `InstanceScalingDown` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=InstanceScalingDown>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceScalingDown {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub upgrade_strategy: i64,
    pub disk_size: Option<i64>,
    pub band_width: Option<i64>,
    pub partition: Option<i64>,
}
operation! { InstanceScalingDown(instance_id: String, upgrade_strategy: i64)
    "InstanceScalingDown" -> InstanceScalingDownOutput {
    0 "InstanceId" instance_id, 1 "UpgradeStrategy" upgrade_strategy, 2 "DiskSize" disk_size: i64,
    3 "BandWidth" band_width: i64, 4 "Partition" partition: i64
} }

/// Response of [`InstanceScalingDown`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceScalingDownOutput {
    pub result: Option<ScalingDownResp>,
}
model! { InstanceScalingDownOutput {
    0 "Result" result: ScalingDownResp
} }

/// In the response of [`InstanceScalingDown`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScalingDownResp {
    pub deal_names: Vec<String>,
}
model! { ScalingDownResp {
    0 "DealNames" deal_names: Vec<String>
} }

/// `IsolatedInstancePre` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=IsolatedInstancePre>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolatedInstancePre {
    /// Required.
    pub instance_id: String,
}
operation! { IsolatedInstancePre(instance_id: String) "IsolatedInstancePre" -> IsolatedInstancePreOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`IsolatedInstancePre`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolatedInstancePreOutput {
    pub result: Option<CreateInstancePreResp>,
}
model! { IsolatedInstancePreOutput {
    0 "Result" result: CreateInstancePreResp
} }

/// Modifies access policy: `ModifyAccessPolicy` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=ModifyAccessPolicy>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`], [`codes::REGION_ERROR`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub route_id: i64,
    pub ip_whitelist: Option<Vec<IpWhitelistDTO>>,
}
operation! { ModifyAccessPolicy(instance_id: String, route_id: i64) "ModifyAccessPolicy" -> ModifyAccessPolicyOutput {
    0 "InstanceId" instance_id, 1 "RouteId" route_id, 2 "IpWhitelist" ip_whitelist: Vec<IpWhitelistDTO>
} }

/// Response of [`ModifyAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessPolicyOutput {
    pub result: Option<String>,
}
model! { ModifyAccessPolicyOutput {
    0 "Result" result: String
} }

/// Modifies acl rule: `ModifyAclRule` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=ModifyAclRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAclRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub rule_name: String,
    pub is_applied: Option<i64>,
}
operation! { ModifyAclRule(instance_id: String, rule_name: String) "ModifyAclRule" -> ModifyAclRuleOutput {
    0 "InstanceId" instance_id, 1 "RuleName" rule_name, 2 "IsApplied" is_applied: i64
} }

/// Response of [`ModifyAclRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAclRuleOutput {
    pub result: Option<i64>,
}
model! { ModifyAclRuleOutput {
    0 "Result" result: i64
} }

/// Modifies connect resource: `ModifyConnectResource` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=ModifyConnectResource>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConnectResource {
    /// Required.
    pub resource_id: String,
    pub resource_name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub dts_connect_param: Option<DtsModifyConnectParam>,
    pub mongo_db_connect_param: Option<MongoDBModifyConnectParam>,
    pub es_connect_param: Option<EsModifyConnectParam>,
    pub click_house_connect_param: Option<ClickHouseModifyConnectParam>,
    pub mysql_connect_param: Option<MySQLModifyConnectParam>,
    pub postgresql_connect_param: Option<PostgreSQLModifyConnectParam>,
    pub maria_db_connect_param: Option<MariaDBModifyConnectParam>,
    pub sqlserver_connect_param: Option<SQLServerModifyConnectParam>,
    pub ctsdb_connect_param: Option<CtsdbModifyConnectParam>,
    pub doris_connect_param: Option<DorisModifyConnectParam>,
    pub kafka_connect_param: Option<KafkaConnectParam>,
    pub mqtt_connect_param: Option<MqttConnectParam>,
    pub iceberg_connect_param: Option<IcebergConnectParam>,
}
operation! { ModifyConnectResource(resource_id: String) "ModifyConnectResource" -> ModifyConnectResourceOutput {
    0 "ResourceId" resource_id, 1 "ResourceName" resource_name: String, 2 "Description" description: String,
    3 "Type" r#type: String, 4 "DtsConnectParam" dts_connect_param: DtsModifyConnectParam,
    5 "MongoDBConnectParam" mongo_db_connect_param: MongoDBModifyConnectParam,
    6 "EsConnectParam" es_connect_param: EsModifyConnectParam,
    7 "ClickHouseConnectParam" click_house_connect_param: ClickHouseModifyConnectParam,
    8 "MySQLConnectParam" mysql_connect_param: MySQLModifyConnectParam,
    9 "PostgreSQLConnectParam" postgresql_connect_param: PostgreSQLModifyConnectParam,
    10 "MariaDBConnectParam" maria_db_connect_param: MariaDBModifyConnectParam,
    11 "SQLServerConnectParam" sqlserver_connect_param: SQLServerModifyConnectParam,
    12 "CtsdbConnectParam" ctsdb_connect_param: CtsdbModifyConnectParam,
    13 "DorisConnectParam" doris_connect_param: DorisModifyConnectParam,
    14 "KafkaConnectParam" kafka_connect_param: KafkaConnectParam,
    15 "MqttConnectParam" mqtt_connect_param: MqttConnectParam,
    16 "IcebergConnectParam" iceberg_connect_param: IcebergConnectParam
} }

/// In the request of [`ModifyConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DtsModifyConnectParam {
    /// Required.
    pub resource: Option<String>,
    pub port: Option<i64>,
    pub group_id: Option<String>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub is_update: Option<bool>,
    pub topic: Option<String>,
}
input! { DtsModifyConnectParam(resource: String) {
    0 "Resource" resource: String, 1 "Port" port: i64, 2 "GroupId" group_id: String, 3 "UserName" user_name: String,
    4 "Password" password: Secret, 5 "IsUpdate" is_update: bool, 6 "Topic" topic: String
} }

/// In the request of [`ModifyConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MongoDBModifyConnectParam {
    /// Required.
    pub resource: Option<String>,
    pub port: Option<i64>,
    pub service_vip: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub self_built: Option<bool>,
    pub is_update: Option<bool>,
}
input! { MongoDBModifyConnectParam(resource: String) {
    0 "Resource" resource: String, 1 "Port" port: i64, 2 "ServiceVip" service_vip: String,
    3 "UniqVpcId" uniq_vpc_id: String, 4 "UserName" user_name: String, 5 "Password" password: Secret,
    6 "SelfBuilt" self_built: bool, 7 "IsUpdate" is_update: bool
} }

/// In the request of [`ModifyConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EsModifyConnectParam {
    /// Required.
    pub resource: Option<String>,
    pub port: Option<i64>,
    pub service_vip: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub self_built: Option<bool>,
    pub is_update: Option<bool>,
    pub es_type: Option<String>,
    pub es_version: Option<String>,
    pub endpoint_url: Option<String>,
    pub protocol: Option<String>,
}
input! { EsModifyConnectParam(resource: String) {
    0 "Resource" resource: String, 1 "Port" port: i64, 2 "ServiceVip" service_vip: String,
    3 "UniqVpcId" uniq_vpc_id: String, 4 "UserName" user_name: String, 5 "Password" password: Secret,
    6 "SelfBuilt" self_built: bool, 7 "IsUpdate" is_update: bool, 8 "EsType" es_type: String,
    9 "EsVersion" es_version: String, 10 "EndpointUrl" endpoint_url: String, 11 "Protocol" protocol: String
} }

/// In the request of [`ModifyConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClickHouseModifyConnectParam {
    /// Required.
    pub resource: Option<String>,
    pub port: Option<i64>,
    pub service_vip: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub self_built: Option<bool>,
    pub is_update: Option<bool>,
}
input! { ClickHouseModifyConnectParam(resource: String) {
    0 "Resource" resource: String, 1 "Port" port: i64, 2 "ServiceVip" service_vip: String,
    3 "UniqVpcId" uniq_vpc_id: String, 4 "UserName" user_name: String, 5 "Password" password: Secret,
    6 "SelfBuilt" self_built: bool, 7 "IsUpdate" is_update: bool
} }

/// In the request of [`ModifyConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MySQLModifyConnectParam {
    /// Required.
    pub resource: Option<String>,
    pub port: Option<i64>,
    pub service_vip: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub is_update: Option<bool>,
    pub cluster_id: Option<String>,
    pub self_built: Option<bool>,
}
input! { MySQLModifyConnectParam(resource: String) {
    0 "Resource" resource: String, 1 "Port" port: i64, 2 "ServiceVip" service_vip: String,
    3 "UniqVpcId" uniq_vpc_id: String, 4 "UserName" user_name: String, 5 "Password" password: Secret,
    6 "IsUpdate" is_update: bool, 7 "ClusterId" cluster_id: String, 8 "SelfBuilt" self_built: bool
} }

/// In the request of [`ModifyConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostgreSQLModifyConnectParam {
    /// Required.
    pub resource: Option<String>,
    pub port: Option<i64>,
    pub service_vip: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub cluster_id: Option<String>,
    pub is_update: Option<bool>,
    pub self_built: Option<bool>,
}
input! { PostgreSQLModifyConnectParam(resource: String) {
    0 "Resource" resource: String, 1 "Port" port: i64, 2 "ServiceVip" service_vip: String,
    3 "UniqVpcId" uniq_vpc_id: String, 4 "UserName" user_name: String, 5 "Password" password: Secret,
    6 "ClusterId" cluster_id: String, 7 "IsUpdate" is_update: bool, 8 "SelfBuilt" self_built: bool
} }

/// In the request of [`ModifyConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MariaDBModifyConnectParam {
    /// Required.
    pub resource: Option<String>,
    pub port: Option<i64>,
    pub service_vip: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub is_update: Option<bool>,
}
input! { MariaDBModifyConnectParam(resource: String) {
    0 "Resource" resource: String, 1 "Port" port: i64, 2 "ServiceVip" service_vip: String,
    3 "UniqVpcId" uniq_vpc_id: String, 4 "UserName" user_name: String, 5 "Password" password: Secret,
    6 "IsUpdate" is_update: bool
} }

/// In the request of [`ModifyConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SQLServerModifyConnectParam {
    /// Required.
    pub resource: Option<String>,
    pub port: Option<i64>,
    pub service_vip: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub is_update: Option<bool>,
}
input! { SQLServerModifyConnectParam(resource: String) {
    0 "Resource" resource: String, 1 "Port" port: i64, 2 "ServiceVip" service_vip: String,
    3 "UniqVpcId" uniq_vpc_id: String, 4 "UserName" user_name: String, 5 "Password" password: Secret,
    6 "IsUpdate" is_update: bool
} }

/// In the request of [`ModifyConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CtsdbModifyConnectParam {
    pub port: Option<i64>,
    pub service_vip: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub resource: Option<String>,
}
input! { CtsdbModifyConnectParam() {
    0 "Port" port: i64, 1 "ServiceVip" service_vip: String, 2 "UniqVpcId" uniq_vpc_id: String,
    3 "UserName" user_name: String, 4 "Password" password: Secret, 5 "Resource" resource: String
} }

/// In the request of [`ModifyConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DorisModifyConnectParam {
    /// Required.
    pub resource: Option<String>,
    pub port: Option<i64>,
    pub service_vip: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub is_update: Option<bool>,
    pub self_built: Option<bool>,
    pub be_port: Option<i64>,
}
input! { DorisModifyConnectParam(resource: String) {
    0 "Resource" resource: String, 1 "Port" port: i64, 2 "ServiceVip" service_vip: String,
    3 "UniqVpcId" uniq_vpc_id: String, 4 "UserName" user_name: String, 5 "Password" password: Secret,
    6 "IsUpdate" is_update: bool, 7 "SelfBuilt" self_built: bool, 8 "BePort" be_port: i64
} }

/// Response of [`ModifyConnectResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConnectResourceOutput {
    pub result: Option<ConnectResourceResourceIdResp>,
}
model! { ModifyConnectResourceOutput {
    0 "Result" result: ConnectResourceResourceIdResp
} }

/// Modifies datahub task: `ModifyDatahubTask` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=ModifyDatahubTask>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatahubTask {
    /// Required.
    pub task_id: String,
    pub task_name: Option<String>,
    pub description: Option<String>,
    pub tasks_max: Option<i64>,
    pub sync_throttle_limit: Option<i64>,
    pub auto_expand_flag: Option<bool>,
}
operation! { ModifyDatahubTask(task_id: String) "ModifyDatahubTask" -> ModifyDatahubTaskOutput {
    0 "TaskId" task_id, 1 "TaskName" task_name: String, 2 "Description" description: String,
    3 "TasksMax" tasks_max: i64, 4 "SyncThrottleLimit" sync_throttle_limit: i64,
    5 "AutoExpandFlag" auto_expand_flag: bool
} }

/// Response of [`ModifyDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatahubTaskOutput {
    pub result: Option<DatahubTaskIdRes>,
}
model! { ModifyDatahubTaskOutput {
    0 "Result" result: DatahubTaskIdRes
} }

/// Modifies datahub topic: `ModifyDatahubTopic` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=ModifyDatahubTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatahubTopic {
    /// Required.
    pub name: String,
    /// Required.
    pub retention_ms: i64,
    pub note: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { ModifyDatahubTopic(name: String, retention_ms: i64) "ModifyDatahubTopic" -> ModifyDatahubTopicOutput {
    0 "Name" name, 1 "RetentionMs" retention_ms, 2 "Note" note: String, 3 "Tags" tags: Vec<Tag>
} }

/// Response of [`ModifyDatahubTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatahubTopicOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { ModifyDatahubTopicOutput {
    0 "Result" result: JgwOperateResponse
} }

/// Modifies group offsets: `ModifyGroupOffsets` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=ModifyGroupOffsets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroupOffsets {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub group: String,
    /// Required.
    pub strategy: i64,
    /// Required.
    pub topics: Vec<String>,
    pub shift: Option<i64>,
    pub shift_timestamp: Option<i64>,
    pub offset: Option<i64>,
    pub partitions: Option<Vec<i64>>,
}
operation! { ModifyGroupOffsets(instance_id: String, group: String, strategy: i64, topics: Vec<String>)
    "ModifyGroupOffsets" -> ModifyGroupOffsetsOutput {
    0 "InstanceId" instance_id, 1 "Group" group, 2 "Strategy" strategy, 3 "Topics" topics, 4 "Shift" shift: i64,
    5 "ShiftTimestamp" shift_timestamp: i64, 6 "Offset" offset: i64, 7 "Partitions" partitions: Vec<i64>
} }

/// Response of [`ModifyGroupOffsets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroupOffsetsOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { ModifyGroupOffsetsOutput {
    0 "Result" result: JgwOperateResponse
} }

/// Modifies instance attributes: `ModifyInstanceAttributes` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=ModifyInstanceAttributes>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttributes {
    /// Required.
    pub instance_id: String,
    pub msg_retention_time: Option<i64>,
    pub instance_name: Option<String>,
    pub config: Option<ModifyInstanceAttributesConfig>,
    pub dynamic_retention_config: Option<DynamicRetentionTime>,
    pub rebalance_time: Option<i64>,
    pub public_network: Option<i64>,
    /// Deprecated.
    pub dynamic_disk_config: Option<DynamicDiskConfig>,
    pub max_message_byte: Option<i64>,
    pub unclean_leader_election_enable: Option<i64>,
    pub delete_protection_enable: Option<i64>,
    pub retention_bytes: Option<i64>,
    pub admin_security: Option<bool>,
    pub transactional_id_expiration_ms: Option<i64>,
}
operation! { ModifyInstanceAttributes(instance_id: String)
    "ModifyInstanceAttributes" -> ModifyInstanceAttributesOutput {
    0 "InstanceId" instance_id, 1 "MsgRetentionTime" msg_retention_time: i64, 2 "InstanceName" instance_name: String,
    3 "Config" config: ModifyInstanceAttributesConfig,
    4 "DynamicRetentionConfig" dynamic_retention_config: DynamicRetentionTime, 5 "RebalanceTime" rebalance_time: i64,
    6 "PublicNetwork" public_network: i64, 7 "DynamicDiskConfig" dynamic_disk_config: DynamicDiskConfig,
    8 "MaxMessageByte" max_message_byte: i64, 9 "UncleanLeaderElectionEnable" unclean_leader_election_enable: i64,
    10 "DeleteProtectionEnable" delete_protection_enable: i64, 11 "RetentionBytes" retention_bytes: i64,
    12 "AdminSecurity" admin_security: bool, 13 "TransactionalIdExpirationMs" transactional_id_expiration_ms: i64
} }

/// In the request of [`ModifyInstanceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttributesConfig {
    pub auto_create_topic_enable: Option<bool>,
    pub default_num_partitions: Option<i64>,
    pub default_replication_factor: Option<i64>,
}
input! { ModifyInstanceAttributesConfig() {
    0 "AutoCreateTopicEnable" auto_create_topic_enable: bool, 1 "DefaultNumPartitions" default_num_partitions: i64,
    2 "DefaultReplicationFactor" default_replication_factor: i64
} }

/// Response of [`ModifyInstanceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttributesOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { ModifyInstanceAttributesOutput {
    0 "Result" result: JgwOperateResponse
} }

/// Modifies instance pre: `ModifyInstancePre` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=ModifyInstancePre>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancePre {
    /// Required.
    pub instance_id: String,
    pub disk_size: Option<i64>,
    pub band_width: Option<i64>,
    pub partition: Option<i64>,
}
operation! { ModifyInstancePre(instance_id: String) "ModifyInstancePre" -> ModifyInstancePreOutput {
    0 "InstanceId" instance_id, 1 "DiskSize" disk_size: i64, 2 "BandWidth" band_width: i64, 3 "Partition" partition: i64
} }

/// Response of [`ModifyInstancePre`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancePreOutput {
    pub result: Option<CreateInstancePreResp>,
}
model! { ModifyInstancePreOutput {
    0 "Result" result: CreateInstancePreResp
} }

/// Modifies password: `ModifyPassword` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=ModifyPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPassword {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required. Secret.
    pub password: Secret,
    /// Required. Secret.
    pub password_new: Secret,
}
operation! { ModifyPassword(instance_id: String, name: String, password: Secret, password_new: Secret)
    "ModifyPassword" -> ModifyPasswordOutput {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "Password" password, 3 "PasswordNew" password_new
} }

/// Response of [`ModifyPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPasswordOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { ModifyPasswordOutput {
    0 "Result" result: JgwOperateResponse
} }

/// Modifies route security groups: `ModifyRouteSecurityGroups` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=ModifyRouteSecurityGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRouteSecurityGroups {
    /// Required.
    pub instance_route: InstanceRoute,
    pub security_group_ids: Option<Vec<String>>,
}
operation! { ModifyRouteSecurityGroups(instance_route: InstanceRoute)
    "ModifyRouteSecurityGroups" -> ModifyRouteSecurityGroupsOutput {
    0 "InstanceRoute" instance_route, 1 "SecurityGroupIds" security_group_ids: Vec<String>
} }

/// Response of [`ModifyRouteSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRouteSecurityGroupsOutput {
    pub result: Option<SecurityGroupRouteOperateResp>,
}
model! { ModifyRouteSecurityGroupsOutput {
    0 "Result" result: SecurityGroupRouteOperateResp
} }

/// Modifies routine maintenance task: `ModifyRoutineMaintenanceTask` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=ModifyRoutineMaintenanceTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRoutineMaintenanceTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub maintenance_type: String,
    /// Required.
    pub maintenance_subtype: String,
    pub topic_name: Option<String>,
    pub configure_threshold: Option<i64>,
    pub configure_step_size: Option<i64>,
    pub configure_limit: Option<i64>,
    pub planned_time: Option<i64>,
    pub extra_config: Option<String>,
    pub status: Option<i64>,
    pub week: Option<String>,
}
operation! { ModifyRoutineMaintenanceTask(instance_id: String, maintenance_type: String, maintenance_subtype: String)
    "ModifyRoutineMaintenanceTask" -> ModifyRoutineMaintenanceTaskOutput {
    0 "InstanceId" instance_id, 1 "MaintenanceType" maintenance_type, 2 "MaintenanceSubtype" maintenance_subtype,
    3 "TopicName" topic_name: String, 4 "ConfigureThreshold" configure_threshold: i64,
    5 "ConfigureStepSize" configure_step_size: i64, 6 "ConfigureLimit" configure_limit: i64,
    7 "PlannedTime" planned_time: i64, 8 "ExtraConfig" extra_config: String, 9 "Status" status: i64,
    10 "Week" week: String
} }

/// Response of [`ModifyRoutineMaintenanceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRoutineMaintenanceTaskOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { ModifyRoutineMaintenanceTaskOutput {
    0 "Result" result: JgwOperateResponse
} }

/// Modifies throttle rule: `ModifyThrottleRule` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=ModifyThrottleRule>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyThrottleRule {
    /// Required.
    pub throttle_rule_id: i64,
    /// Required.
    pub instance_id: String,
    pub consume_throttle: Option<i64>,
}
operation! { ModifyThrottleRule(throttle_rule_id: i64, instance_id: String)
    "ModifyThrottleRule" -> ModifyThrottleRuleOutput {
    0 "ThrottleRuleId" throttle_rule_id, 1 "InstanceId" instance_id, 2 "ConsumeThrottle" consume_throttle: i64
} }

/// Response of [`ModifyThrottleRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyThrottleRuleOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { ModifyThrottleRuleOutput {
    0 "Result" result: JgwOperateResponse
} }

/// Modifies topic attributes: `ModifyTopicAttributes` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=ModifyTopicAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTopicAttributes {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic_name: String,
    pub note: Option<String>,
    pub enable_white_list: Option<i64>,
    pub min_insync_replicas: Option<i64>,
    pub unclean_leader_election_enable: Option<i64>,
    pub retention_ms: Option<i64>,
    pub max_message_bytes: Option<i64>,
    pub segment_ms: Option<i64>,
    pub clean_up_policy: Option<String>,
    pub ip_white_list: Option<Vec<String>>,
    pub enable_acl_rule: Option<i64>,
    pub acl_rule_name: Option<String>,
    pub retention_bytes: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub quota_producer_byte_rate: Option<i64>,
    pub quota_consumer_byte_rate: Option<i64>,
    pub replica_num: Option<i64>,
    pub log_msg_timestamp_type: Option<String>,
}
operation! { ModifyTopicAttributes(instance_id: String, topic_name: String)
    "ModifyTopicAttributes" -> ModifyTopicAttributesOutput {
    0 "InstanceId" instance_id, 1 "TopicName" topic_name, 2 "Note" note: String,
    3 "EnableWhiteList" enable_white_list: i64, 4 "MinInsyncReplicas" min_insync_replicas: i64,
    5 "UncleanLeaderElectionEnable" unclean_leader_election_enable: i64, 6 "RetentionMs" retention_ms: i64,
    7 "MaxMessageBytes" max_message_bytes: i64, 8 "SegmentMs" segment_ms: i64,
    9 "CleanUpPolicy" clean_up_policy: String, 10 "IpWhiteList" ip_white_list: Vec<String>,
    11 "EnableAclRule" enable_acl_rule: i64, 12 "AclRuleName" acl_rule_name: String,
    13 "RetentionBytes" retention_bytes: i64, 14 "Tags" tags: Vec<Tag>,
    15 "QuotaProducerByteRate" quota_producer_byte_rate: i64, 16 "QuotaConsumerByteRate" quota_consumer_byte_rate: i64,
    17 "ReplicaNum" replica_num: i64, 18 "LogMsgTimestampType" log_msg_timestamp_type: String
} }

/// Response of [`ModifyTopicAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTopicAttributesOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { ModifyTopicAttributesOutput {
    0 "Result" result: JgwOperateResponse
} }

/// Pauses datahub task: `PauseDatahubTask` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=PauseDatahubTask>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseDatahubTask {
    /// Required.
    pub task_id: String,
}
operation! { PauseDatahubTask(task_id: String) "PauseDatahubTask" -> PauseDatahubTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`PauseDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseDatahubTaskOutput {
    pub result: Option<DatahubTaskIdRes>,
}
model! { PauseDatahubTaskOutput {
    0 "Result" result: DatahubTaskIdRes
} }

/// Renews ckafka instance: `RenewCkafkaInstance` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=RenewCkafkaInstance>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCkafkaInstance {
    /// Required.
    pub instance_id: String,
    pub time_span: Option<i64>,
}
operation! { RenewCkafkaInstance(instance_id: String) "RenewCkafkaInstance" -> RenewCkafkaInstanceOutput {
    0 "InstanceId" instance_id, 1 "TimeSpan" time_span: i64
} }

/// Response of [`RenewCkafkaInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCkafkaInstanceOutput {
    pub result: Option<RenewCkafkaInstanceResp>,
}
model! { RenewCkafkaInstanceOutput {
    0 "Result" result: RenewCkafkaInstanceResp
} }

/// In the response of [`RenewCkafkaInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCkafkaInstanceResp {
    pub big_deal_id: Option<String>,
    pub deal_name: Option<String>,
}
model! { RenewCkafkaInstanceResp {
    0 "BigDealId" big_deal_id: String, 1 "DealName" deal_name: String
} }

/// Restarts datahub task: `RestartDatahubTask` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=RestartDatahubTask>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDatahubTask {
    /// Required.
    pub task_id: String,
}
operation! { RestartDatahubTask(task_id: String) "RestartDatahubTask" -> RestartDatahubTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`RestartDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDatahubTaskOutput {
    pub result: Option<DatahubTaskIdRes>,
}
model! { RestartDatahubTaskOutput {
    0 "Result" result: DatahubTaskIdRes
} }

/// Resumes datahub task: `ResumeDatahubTask` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=ResumeDatahubTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeDatahubTask {
    /// Required.
    pub task_id: String,
}
operation! { ResumeDatahubTask(task_id: String) "ResumeDatahubTask" -> ResumeDatahubTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`ResumeDatahubTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeDatahubTaskOutput {
    pub result: Option<DatahubTaskIdRes>,
}
model! { ResumeDatahubTaskOutput {
    0 "Result" result: DatahubTaskIdRes
} }

/// Sends message: `SendMessage` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=SendMessage>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::OPERATION_DENIED_RESOURCE_TASK_PAUSED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_KAFKA_STORAGE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessage {
    /// Required.
    pub data_hub_id: String,
    /// Required.
    pub message: Vec<BatchContent>,
}
operation! { SendMessage(data_hub_id: String, message: Vec<BatchContent>) "SendMessage" -> SendMessageOutput {
    0 "DataHubId" data_hub_id, 1 "Message" message
} }

/// In the request of [`SendMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchContent {
    /// Required.
    pub body: Option<String>,
    pub key: Option<String>,
}
input! { BatchContent(body: String) {
    0 "Body" body: String, 1 "Key" key: String
} }

/// Response of [`SendMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageOutput {
    pub message_id: Vec<String>,
}
model! { SendMessageOutput {
    0 "MessageId" message_id: Vec<String>
} }

/// `UpgradeBrokerVersion` of `ckafka` 2019-08-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ckafka&Version=2019-08-19&Action=UpgradeBrokerVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeBrokerVersion {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub source_version: String,
    /// Required.
    pub target_version: String,
    pub delay_time_stamp: Option<String>,
}
operation! { UpgradeBrokerVersion(instance_id: String, r#type: i64, source_version: String, target_version: String)
    "UpgradeBrokerVersion" -> UpgradeBrokerVersionOutput {
    0 "InstanceId" instance_id, 1 "Type" r#type, 2 "SourceVersion" source_version, 3 "TargetVersion" target_version,
    4 "DelayTimeStamp" delay_time_stamp: String
} }

/// Response of [`UpgradeBrokerVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeBrokerVersionOutput {
    pub result: Option<JgwOperateResponse>,
}
model! { UpgradeBrokerVersionOutput {
    0 "Result" result: JgwOperateResponse
} }

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    INTERNAL_ERROR "InternalError", INVALID_FILTER "InvalidFilter", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_TOPIC_EXIST "InvalidParameter.TopicExist", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST "InvalidParameterValue.InstanceNotExist",
    INVALID_PARAMETER_VALUE_NOT_ALLOWED_EMPTY "InvalidParameterValue.NotAllowedEmpty",
    INVALID_PARAMETER_VALUE_REPETITION_VALUE "InvalidParameterValue.RepetitionValue",
    INVALID_PARAMETER_VALUE_SUBNET_ID_INVALID "InvalidParameterValue.SubnetIdInvalid",
    INVALID_PARAMETER_VALUE_SUBNET_NOT_BELONG_TO_ZONE "InvalidParameterValue.SubnetNotBelongToZone",
    INVALID_PARAMETER_VALUE_TOPIC_NAME_ALREADY_EXIST "InvalidParameterValue.TopicNameAlreadyExist",
    INVALID_PARAMETER_VALUE_VPC_ID_INVALID "InvalidParameterValue.VpcIdInvalid",
    INVALID_PARAMETER_VALUE_WRONG_ACTION "InvalidParameterValue.WrongAction",
    INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORT "InvalidParameterValue.ZoneNotSupport", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_ROUTE_OVER_LIMIT "LimitExceeded.RouteOverLimit",
    LIMIT_EXCEEDED_ROUTE_SASL_OVER_LIMIT "LimitExceeded.RouteSASLOverLimit", MISSING_PARAMETER "MissingParameter",
    OPERATION_DENIED "OperationDenied", OPERATION_DENIED_RESOURCE_TASK_PAUSED "OperationDenied.ResourceTaskPaused",
    REGION_ERROR "RegionError", REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_KAFKA_STORAGE_ERROR "ResourceUnavailable.KafkaStorageError",
    RESOURCES_SOLD_OUT "ResourcesSoldOut", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_BATCH_DEL_INSTANCE_LIMIT "UnsupportedOperation.BatchDelInstanceLimit",
    UNSUPPORTED_OPERATION_FREQUENCY_TOPIC_DELETE_OPERATE "UnsupportedOperation.FrequencyTopicDeleteOperate",
    UNSUPPORTED_OPERATION_OSS_REJECT "UnsupportedOperation.OssReject"
}

#[cfg(feature = "unstable-registry")]
register! {
    AssociateRoutesSecurityGroup, AuthorizeToken, BatchCreateAcl, BatchModifyGroupOffsets, BatchModifyTopicAttributes,
    CancelAuthorizationToken, CheckCdcCluster, CreateAcl, CreateAclRule, CreateCdcCluster, CreateConnectResource,
    CreateConsumer, CreateDatahubTask, CreateDatahubTopic, CreateInstancePre, CreateMetaAndDataSyncDatahubTask,
    CreateMetaDataAndOffsetSyncDatahubTask, CreateMetaSyncDatahubTask, CreatePartition, CreatePostPaidInstance,
    CreatePrometheus, CreateRoute, CreateThrottleRule, CreateToken, CreateTopic, CreateTopicIpWhiteList, CreateUser,
    DeleteAcl, DeleteAclRule, DeleteConnectResource, DeleteDatahubTask, DeleteDatahubTopic, DeleteGroup,
    DeleteGroupSubscribeTopic, DeleteInstancePost, DeleteInstancePre, DeleteRoute, DeleteRouteTriggerTime,
    DeleteThrottleRule, DeleteTopic, DeleteUser, DescribeACL, DescribeAccessPolicy, DescribeAclRule,
    DescribeCkafkaVersion, DescribeCkafkaZone, DescribeConnectResource, DescribeConnectResources, DescribeConsumerGroup,
    DescribeCvmInfo, DescribeDatahubGroupOffsets, DescribeDatahubTask, DescribeDatahubTasks, DescribeDatahubTopic,
    DescribeDatahubTopics, DescribeGroup, DescribeGroupInfo, DescribeGroupOffsets, DescribeInstanceAttributes,
    DescribeInstances, DescribeInstancesDetail, DescribeModifyType, DescribePrometheus, DescribeRegion, DescribeRoute,
    DescribeSecurityGroupRoutes, DescribeTaskStatus, DescribeThrottleRules, DescribeTopic, DescribeTopicAttributes,
    DescribeTopicDetail, DescribeTopicFlowRanking, DescribeTopicProduceConnection, DescribeTopicSubscribeGroup,
    DescribeTopicSyncReplica, DescribeTypeInstances, DescribeUser, DisassociateRoutesSecurityGroup,
    FetchDatahubMessageByOffset, FetchLatestDatahubMessageList, FetchMessageByOffset, FetchMessageListByOffset,
    FetchMessageListByTimestamp, InquireCkafkaPrice, InstanceScalingDown, IsolatedInstancePre, ModifyAccessPolicy,
    ModifyAclRule, ModifyConnectResource, ModifyDatahubTask, ModifyDatahubTopic, ModifyGroupOffsets,
    ModifyInstanceAttributes, ModifyInstancePre, ModifyPassword, ModifyRouteSecurityGroups,
    ModifyRoutineMaintenanceTask, ModifyThrottleRule, ModifyTopicAttributes, PauseDatahubTask, RenewCkafkaInstance,
    RestartDatahubTask, ResumeDatahubTask, SendMessage, UpgradeBrokerVersion
}
