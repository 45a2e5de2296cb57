//! `es` of Tencent Cloud, API version 2018-04-16.
//!
//! Endpoint: `es.tencentcloudapi.com`, or `es.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, es::v20180416::DescribeCosBackupStrategyViews};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCosBackupStrategyViews::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("es", "2018-04-16", "es", &Endpoints::NONE);

/// Checks migrate index meta data: `CheckMigrateIndexMetaData` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=CheckMigrateIndexMetaData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMigrateIndexMetaData {
    /// Required.
    pub serverless_id: String,
    /// Required.
    pub snapshot: String,
    pub cos_bucket: Option<String>,
    pub base_path: Option<String>,
    pub cluster_instance_id: Option<String>,
    pub common_index_arr: Option<Vec<String>>,
    pub data_stream_arr: Option<Vec<String>>,
}
operation! { CheckMigrateIndexMetaData(serverless_id: String, snapshot: String)
    "CheckMigrateIndexMetaData" -> CheckMigrateIndexMetaDataOutput {
    0 "ServerlessId" serverless_id, 1 "Snapshot" snapshot, 2 "CosBucket" cos_bucket: String,
    3 "BasePath" base_path: String, 4 "ClusterInstanceId" cluster_instance_id: String,
    5 "CommonIndexArr" common_index_arr: Vec<String>, 6 "DataStreamArr" data_stream_arr: Vec<String>
} }

/// Response of [`CheckMigrateIndexMetaData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMigrateIndexMetaDataOutput {
    pub mapping_time_field_check_failed_index_arr: Vec<String>,
    pub mapping_time_type_check_failed_index_arr: Vec<String>,
    pub setting_check_failed_index_arr: Vec<String>,
}
model! { CheckMigrateIndexMetaDataOutput {
    0 "MappingTimeFieldCheckFailedIndexArr" mapping_time_field_check_failed_index_arr: Vec<String>,
    1 "MappingTimeTypeCheckFailedIndexArr" mapping_time_type_check_failed_index_arr: Vec<String>,
    2 "SettingCheckFailedIndexArr" setting_check_failed_index_arr: Vec<String>
} }

/// Checks update instance: `CheckUpdateInstance` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=CheckUpdateInstance>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CLUSTER_RESOURCE_LIMIT_ERROR`],
/// [`codes::FAILED_OPERATION_DISK_COUNT_PARAM_ERROR`], [`codes::FAILED_OPERATION_ERROR_CLUSTER_STATE`],
/// [`codes::FAILED_OPERATION_ERROR_CLUSTER_STATE_NO_REPLICATION`],
/// [`codes::FAILED_OPERATION_ERROR_CLUSTER_STATE_UNHEALTH`],
/// [`codes::FAILED_OPERATION_UNSUPPORTED_LOCAL_DISK_ROLL_UP_SCALE_UP_OR_DOWN`],
/// [`codes::FAILED_OPERATION_UNSUPPORTED_RESET_NODE_TYPE_AND_SCALE_OUT_DISK`],
/// [`codes::FAILED_OPERATION_UNSUPPORTED_REST_SCALE_DOWN_AND_MODIFY_DISK`],
/// [`codes::FAILED_OPERATION_UNSUPPORTED_REVERSE_REGULATION_NODE_TYPE_AND_DISK`],
/// [`codes::INVALID_PARAMETER_INVALID_COS_BACKUP_INFO`], [`codes::INVALID_PARAMETER_INVALID_DISK_COUNT`],
/// [`codes::INVALID_PARAMETER_INVALID_DISK_ENCRYPT`], [`codes::INVALID_PARAMETER_INVALID_DISK_SIZE`],
/// [`codes::INVALID_PARAMETER_INVALID_DISK_TYPE`], [`codes::INVALID_PARAMETER_INVALID_ES_ACL`],
/// [`codes::INVALID_PARAMETER_INVALID_KIBANA_PRIVATE_PORT`], [`codes::INVALID_PARAMETER_INVALID_MULTI_ZONE_INFO`],
/// [`codes::INVALID_PARAMETER_INVALID_NODE_NUM`], [`codes::INVALID_PARAMETER_INVALID_NODE_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_PRIVATE_ACCESS`], [`codes::INVALID_PARAMETER_INVALID_PUBLIC_ACCESS`],
/// [`codes::INVALID_PARAMETER_INVALID_SCALE_DISK_SAFE_FACTOR`], [`codes::INVALID_PARAMETER_INVALID_SCENE_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_SUBNET_ID`], [`codes::INVALID_PARAMETER_INVALID_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_UIN`], [`codes::INVALID_PARAMETER_INVALID_UPDATE_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_ZONE`], [`codes::INVALID_PARAMETER_VALUE_CONFIG_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_ES_CONFIG_TYPE`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DEADLINE`], [`codes::INVALID_PARAMETER_VALUE_PASSWORD`],
/// [`codes::LIMIT_EXCEEDED_RESOURCE_LIMIT`], [`codes::LIMIT_EXCEEDED_UPDATE_ITEM_LIMIT`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_INSUFFICIENT_DISK`], [`codes::RESOURCE_INSUFFICIENT_SUBNET`],
/// [`codes::RESOURCE_INSUFFICIENT_SUBNET_IP`], [`codes::RESOURCE_INSUFFICIENT_ZONE`],
/// [`codes::RESOURCE_NOT_FOUND_CVM_INFO_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_NODE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DISK_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_NET_WORK_INFO_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_OSS_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_WHITE_LIST_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_UIN_NOT_IN_WHITE_LIST`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_BASIC_SECURITY_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_CHANGE_NODE_TYPE`], [`codes::UNSUPPORTED_OPERATION_CLUSTER_SHARD_NUM`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_STATE_CLOSE`], [`codes::UNSUPPORTED_OPERATION_CLUSTER_STATE_NO_REPLICATION`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_STATE_UN_HEALTH`], [`codes::UNSUPPORTED_OPERATION_CVM_STATE_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_DATA_NODE_JVM_HEAP_TOO_SMALL`], [`codes::UNSUPPORTED_OPERATION_DISK_NOT_PORTABLE`],
/// [`codes::UNSUPPORTED_OPERATION_DISK_STATE_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_DISK_TYPE_CHANGE_PATH_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_HETERO_SCALING_EXECUTING`],
/// [`codes::UNSUPPORTED_OPERATION_INDEX_SETTINGS_REQUIRE_SET`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_LICENSE_ERROR`], [`codes::UNSUPPORTED_OPERATION_LOCAL_DISK`],
/// [`codes::UNSUPPORTED_OPERATION_MULTI_ZONES_UPGRADE`], [`codes::UNSUPPORTED_OPERATION_NOT_DATA_DISK`],
/// [`codes::UNSUPPORTED_OPERATION_PLUGIN`], [`codes::UNSUPPORTED_OPERATION_SCALE_DOWN_TOO_MUCH`],
/// [`codes::UNSUPPORTED_OPERATION_SCALE_IN_TOO_MUCH`],
/// [`codes::UNSUPPORTED_OPERATION_SINGLE_NODE_CLUSTER_NOT_SUPPORT`],
/// [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_NORMAL`], [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_SUPPORT`],
/// [`codes::UNSUPPORTED_OPERATION_SWITCH_PRIVATE_LINK`], [`codes::UNSUPPORTED_OPERATION_TOTAL_STORAGE`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUpdateInstance {
    /// Required.
    pub instance_id: String,
    pub node_num: Option<i64>,
    pub node_type: Option<String>,
    pub disk_size: Option<i64>,
    pub master_node_num: Option<i64>,
    pub master_node_type: Option<String>,
    pub node_info_list: Option<Vec<NodeInfo>>,
    pub force_restart: Option<bool>,
    pub scale_type: Option<i64>,
    pub multi_zone_info: Option<Vec<ZoneDetail>>,
    pub web_node_type_info: Option<WebNodeTypeInfo>,
    pub cos_backup: Option<CosBackup>,
    pub read_write_mode: Option<i64>,
}
operation! { CheckUpdateInstance(instance_id: String) "CheckUpdateInstance" -> CheckUpdateInstanceOutput {
    0 "InstanceId" instance_id, 1 "NodeNum" node_num: i64, 2 "NodeType" node_type: String, 3 "DiskSize" disk_size: i64,
    4 "MasterNodeNum" master_node_num: i64, 5 "MasterNodeType" master_node_type: String,
    6 "NodeInfoList" node_info_list: Vec<NodeInfo>, 7 "ForceRestart" force_restart: bool, 8 "ScaleType" scale_type: i64,
    9 "MultiZoneInfo" multi_zone_info: Vec<ZoneDetail>, 10 "WebNodeTypeInfo" web_node_type_info: WebNodeTypeInfo,
    11 "CosBackup" cos_backup: CosBackup, 12 "ReadWriteMode" read_write_mode: i64
} }

/// In the request of [`CheckUpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeInfo {
    /// Required.
    pub node_num: Option<i64>,
    /// Required.
    pub node_type: Option<String>,
    pub r#type: Option<String>,
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub local_disk_info: Option<LocalDiskInfo>,
    pub disk_count: Option<i64>,
    pub disk_encrypt: Option<i64>,
    pub kms_key_id: Option<String>,
    pub kms_key_name: Option<String>,
    pub cpu_num: Option<i64>,
    pub mem_size: Option<i64>,
    pub disk_enhance: Option<i64>,
    pub gpu_info: Option<GpuInfo>,
}
input! { NodeInfo(node_num: i64, node_type: String) {
    0 "NodeNum" node_num: i64, 1 "NodeType" node_type: String, 2 "Type" r#type: String, 3 "DiskType" disk_type: String,
    4 "DiskSize" disk_size: i64, 5 "LocalDiskInfo" local_disk_info: LocalDiskInfo, 6 "DiskCount" disk_count: i64,
    7 "DiskEncrypt" disk_encrypt: i64, 8 "KmsKeyId" kms_key_id: String, 9 "KmsKeyName" kms_key_name: String,
    10 "CpuNum" cpu_num: i64, 11 "MemSize" mem_size: i64, 12 "DiskEnhance" disk_enhance: i64,
    13 "GpuInfo" gpu_info: GpuInfo
} }

/// In the request of [`CheckUpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalDiskInfo {
    /// Required.
    pub local_disk_type: Option<String>,
    /// Required.
    pub local_disk_size: Option<i64>,
    /// Required.
    pub local_disk_count: Option<i64>,
}
input! { LocalDiskInfo(local_disk_type: String, local_disk_size: i64, local_disk_count: i64) {
    0 "LocalDiskType" local_disk_type: String, 1 "LocalDiskSize" local_disk_size: i64,
    2 "LocalDiskCount" local_disk_count: i64
} }

/// In the request of [`CheckUpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GpuInfo {
    pub gpu_count: Option<i64>,
    pub gpu_type: Option<String>,
}
input! { GpuInfo() {
    0 "GpuCount" gpu_count: i64, 1 "GpuType" gpu_type: String
} }

/// In the request of [`CheckUpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneDetail {
    /// Required.
    pub zone: Option<String>,
    /// Required.
    pub subnet_id: Option<String>,
    pub hidden: Option<bool>,
}
input! { ZoneDetail(zone: String, subnet_id: String) {
    0 "Zone" zone: String, 1 "SubnetId" subnet_id: String, 2 "Hidden" hidden: bool
} }

/// In the request of [`CheckUpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebNodeTypeInfo {
    /// Required.
    pub node_num: Option<i64>,
    /// Required.
    pub node_type: Option<String>,
}
input! { WebNodeTypeInfo(node_num: i64, node_type: String) {
    0 "NodeNum" node_num: i64, 1 "NodeType" node_type: String
} }

/// In the request of [`CheckUpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosBackup {
    /// Required.
    pub is_auto_backup: Option<bool>,
    /// Required.
    pub backup_time: Option<String>,
    pub snapshot_name: Option<String>,
    pub es_repository_type: Option<i64>,
    pub paas_es_repository: Option<String>,
    pub user_es_repository: Option<String>,
    pub cos_base_path: Option<String>,
    pub storage_duration: Option<i64>,
    pub auto_backup_interval: Option<i64>,
    pub cos_retention: Option<i64>,
    pub retain_until_date: Option<String>,
    pub retention_grace_time: Option<i64>,
    pub remote_cos: Option<i64>,
    pub remote_cos_region: Option<String>,
    pub strategy_name: Option<String>,
    pub indices: Option<String>,
    pub multi_az: Option<i64>,
    pub max_snapshot_per_sec: Option<String>,
    pub max_restore_per_sec: Option<String>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
}
input! { CosBackup(is_auto_backup: bool, backup_time: String) {
    0 "IsAutoBackup" is_auto_backup: bool, 1 "BackupTime" backup_time: String, 2 "SnapshotName" snapshot_name: String,
    3 "EsRepositoryType" es_repository_type: i64, 4 "PaasEsRepository" paas_es_repository: String,
    5 "UserEsRepository" user_es_repository: String, 6 "CosBasePath" cos_base_path: String,
    7 "StorageDuration" storage_duration: i64, 8 "AutoBackupInterval" auto_backup_interval: i64,
    9 "CosRetention" cos_retention: i64, 10 "RetainUntilDate" retain_until_date: String,
    11 "RetentionGraceTime" retention_grace_time: i64, 12 "RemoteCos" remote_cos: i64,
    13 "RemoteCosRegion" remote_cos_region: String, 14 "StrategyName" strategy_name: String,
    15 "Indices" indices: String, 16 "MultiAz" multi_az: i64, 17 "MaxSnapshotPerSec" max_snapshot_per_sec: String,
    18 "MaxRestorePerSec" max_restore_per_sec: String, 19 "CreateTime" create_time: String,
    20 "InstanceId" instance_id: String
} }

/// Response of [`CheckUpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUpdateInstanceOutput {
    pub allow_update: Option<bool>,
    pub err_msg: Option<String>,
    pub need_set_shards: Option<bool>,
    pub enable_schedule_recover_group_task: Option<bool>,
}
model! { CheckUpdateInstanceOutput {
    0 "AllowUpdate" allow_update: bool, 1 "ErrMsg" err_msg: String, 2 "NeedSetShards" need_set_shards: bool,
    3 "EnableScheduleRecoverGroupTask" enable_schedule_recover_group_task: bool
} }

/// Creates auto back up strategy: `CreateAutoBackUpStrategy` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=CreateAutoBackUpStrategy>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_ES_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_REGION`], [`codes::INVALID_PARAMETER_INVALID_UIN`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_PLUGIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoBackUpStrategy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cos_backup: CosBackup,
}
operation! { CreateAutoBackUpStrategy(instance_id: String, cos_backup: CosBackup)
    "CreateAutoBackUpStrategy" -> CreateAutoBackUpStrategyOutput {
    0 "InstanceId" instance_id, 1 "CosBackup" cos_backup
} }

/// Response of [`CreateAutoBackUpStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoBackUpStrategyOutput {
    pub status: Option<bool>,
}
model! { CreateAutoBackUpStrategyOutput {
    0 "Status" status: bool
} }

/// Creates cluster snapshot: `CreateClusterSnapshot` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=CreateClusterSnapshot>.
///
/// Errors: [`codes::FAILED_OPERATION_ERROR_CLUSTER_STATE`], [`codes::INVALID_PARAMETER_INVALID_ES_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_UIN`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_INFO_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_PLUGIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterSnapshot {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub snapshot_name: String,
    pub indices: Option<String>,
    pub es_repository_type: Option<i64>,
    pub user_es_repository: Option<String>,
    pub storage_duration: Option<i64>,
    pub cos_retention: Option<i64>,
    pub retain_until_date: Option<String>,
    pub retention_grace_time: Option<i64>,
    pub remote_cos: Option<i64>,
    pub remote_cos_region: Option<String>,
    pub multi_az: Option<i64>,
    pub max_snapshot_per_sec: Option<String>,
}
operation! { CreateClusterSnapshot(instance_id: String, snapshot_name: String)
    "CreateClusterSnapshot" -> CreateClusterSnapshotOutput {
    0 "InstanceId" instance_id, 1 "SnapshotName" snapshot_name, 2 "Indices" indices: String,
    3 "EsRepositoryType" es_repository_type: i64, 4 "UserEsRepository" user_es_repository: String,
    5 "StorageDuration" storage_duration: i64, 6 "CosRetention" cos_retention: i64,
    7 "RetainUntilDate" retain_until_date: String, 8 "RetentionGraceTime" retention_grace_time: i64,
    9 "RemoteCos" remote_cos: i64, 10 "RemoteCosRegion" remote_cos_region: String, 11 "MultiAz" multi_az: i64,
    12 "MaxSnapshotPerSec" max_snapshot_per_sec: String
} }

/// Response of [`CreateClusterSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterSnapshotOutput {
    pub instance_id: Option<String>,
}
model! { CreateClusterSnapshotOutput {
    0 "InstanceId" instance_id: String
} }

/// Creates collector: `CreateCollector` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=CreateCollector>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UN_AUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_CLUSTER_RESOURCE_LIMIT_ERROR`], [`codes::FAILED_OPERATION_NO_PAYMENT`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCollector {
    /// Required.
    pub collector_name: String,
    /// Required.
    pub collector_version: String,
    /// Required.
    pub collector_type: String,
    /// Required.
    pub output_instance: CollectorOutputInstance,
    pub collector_configs: Option<Vec<CollectorConfigInfo>>,
    pub cvm_instance_ids: Option<Vec<String>>,
    pub target_type: Option<String>,
    pub container_cluster_id: Option<String>,
    pub collector_targets: Option<Vec<CollectorTarget>>,
    pub tag_list: Option<Vec<TagInfo>>,
}
operation! {
    CreateCollector(collector_name: String, collector_version: String, collector_type: String, output_instance: CollectorOutputInstance)
    "CreateCollector" -> CreateCollectorOutput {
    0 "CollectorName" collector_name, 1 "CollectorVersion" collector_version, 2 "CollectorType" collector_type,
    3 "OutputInstance" output_instance, 4 "CollectorConfigs" collector_configs: Vec<CollectorConfigInfo>,
    5 "CVMInstanceIds" cvm_instance_ids: Vec<String>, 6 "TargetType" target_type: String,
    7 "ContainerClusterId" container_cluster_id: String, 8 "CollectorTargets" collector_targets: Vec<CollectorTarget>,
    9 "TagList" tag_list: Vec<TagInfo>
} }

/// In the request of [`CreateCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectorOutputInstance {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub instance_id: Option<String>,
    pub es_user_name: Option<String>,
    /// Secret.
    pub es_user_passwd: Option<Secret>,
    pub enable_monitoring: Option<i64>,
    pub enable_dashboard: Option<i64>,
    pub kafka_endpoint: Option<String>,
    pub kafka_topic: Option<String>,
    pub kafka_version: Option<String>,
    pub ses_topic_id: Option<String>,
    pub ses_topic_name: Option<String>,
    pub ses_topic_address: Option<String>,
    pub ses_topic_user_name: Option<String>,
    /// Secret.
    pub ses_topic_passwd: Option<Secret>,
    pub logstash_listen_port: Option<i64>,
}
input! { CollectorOutputInstance(r#type: String, instance_id: String) {
    0 "Type" r#type: String, 1 "InstanceId" instance_id: String, 2 "ESUserName" es_user_name: String,
    3 "ESUserPasswd" es_user_passwd: Secret, 4 "EnableMonitoring" enable_monitoring: i64,
    5 "EnableDashboard" enable_dashboard: i64, 6 "KafkaEndpoint" kafka_endpoint: String,
    7 "KafkaTopic" kafka_topic: String, 8 "KafkaVersion" kafka_version: String, 9 "SesTopicId" ses_topic_id: String,
    10 "SesTopicName" ses_topic_name: String, 11 "SesTopicAddress" ses_topic_address: String,
    12 "SesTopicUserName" ses_topic_user_name: String, 13 "SesTopicPasswd" ses_topic_passwd: Secret,
    14 "LogstashListenPort" logstash_listen_port: i64
} }

/// In the request of [`CreateCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectorConfigInfo {
    /// Required.
    pub file_name: Option<String>,
    /// Required.
    pub file_content: Option<String>,
}
input! { CollectorConfigInfo(file_name: String, file_content: String) {
    0 "FileName" file_name: String, 1 "FileContent" file_content: String
} }

/// In the request of [`CreateCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectorTarget {
    /// Required.
    pub target_name: Option<String>,
    pub namespaces: Option<Namespaces>,
    pub pod_labels: Option<Vec<PodLabel>>,
    pub container_name: Option<String>,
    pub index_prefix: Option<String>,
    pub log_filters: Option<String>,
    pub config_content: Option<String>,
    pub kafka_topic: Option<String>,
    pub index_alias: Option<String>,
    pub input_type: Option<String>,
    pub input_path: Option<String>,
    pub inputs_tail_files: Option<bool>,
}
input! { CollectorTarget(target_name: String) {
    0 "TargetName" target_name: String, 1 "Namespaces" namespaces: Namespaces, 2 "PodLabels" pod_labels: Vec<PodLabel>,
    3 "ContainerName" container_name: String, 4 "IndexPrefix" index_prefix: String, 5 "LogFilters" log_filters: String,
    6 "ConfigContent" config_content: String, 7 "KafkaTopic" kafka_topic: String, 8 "IndexAlias" index_alias: String,
    9 "InputType" input_type: String, 10 "InputPath" input_path: String, 11 "InputsTailFiles" inputs_tail_files: bool
} }

/// In the request of [`CreateCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Namespaces {
    /// Required.
    pub include: Option<Vec<String>>,
    /// Required.
    pub exclude: Option<Vec<String>>,
}
input! { Namespaces(include: Vec<String>, exclude: Vec<String>) {
    0 "Include" include: Vec<String>, 1 "Exclude" exclude: Vec<String>
} }

/// In the request of [`CreateCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodLabel {
    /// Required.
    pub label_key: Option<String>,
    /// Required.
    pub label_value: Option<String>,
}
input! { PodLabel(label_key: String, label_value: String) {
    0 "LabelKey" label_key: String, 1 "LabelValue" label_value: String
} }

/// In the request of [`CreateCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { TagInfo(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateCollector`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCollectorOutput {
    pub collector_id: Option<String>,
}
model! { CreateCollectorOutput {
    0 "CollectorId" collector_id: String
} }

/// Creates cos migrate to serverless instance: `CreateCosMigrateToServerlessInstance` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=CreateCosMigrateToServerlessInstance>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_COS_MIGRATE`],
/// [`codes::INVALID_PARAMETER_INVALID_SERVERLESS_ID`], [`codes::RESOURCE_NOT_FOUND_ES_INFO_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_NORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosMigrateToServerlessInstance {
    /// Required.
    pub snapshot: String,
    /// Required.
    pub serverless_id: String,
    pub cos_bucket: Option<String>,
    pub base_path: Option<String>,
    pub cluster_instance_id: Option<String>,
    pub common_index_arr: Option<Vec<String>>,
    pub data_stream_arr: Option<Vec<String>>,
}
operation! { CreateCosMigrateToServerlessInstance(snapshot: String, serverless_id: String)
    "CreateCosMigrateToServerlessInstance" -> CreateCosMigrateToServerlessInstanceOutput {
    0 "Snapshot" snapshot, 1 "ServerlessId" serverless_id, 2 "CosBucket" cos_bucket: String,
    3 "BasePath" base_path: String, 4 "ClusterInstanceId" cluster_instance_id: String,
    5 "CommonIndexArr" common_index_arr: Vec<String>, 6 "DataStreamArr" data_stream_arr: Vec<String>
} }

/// Response of [`CreateCosMigrateToServerlessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosMigrateToServerlessInstanceOutput {
    pub task_id: Option<String>,
}
model! { CreateCosMigrateToServerlessInstanceOutput {
    0 "TaskId" task_id: String
} }

/// Creates index: `CreateIndex` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=CreateIndex>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_ES_VERSION`], [`codes::INVALID_PARAMETER_INVALID_INDEX_META_JSON`],
/// [`codes::INVALID_PARAMETER_INVALID_INDEX_NAME`], [`codes::INVALID_PARAMETER_INVALID_INDEX_TYPE`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndex {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub index_type: String,
    /// Required.
    pub index_name: String,
    /// Required.
    pub index_meta_json: String,
    pub username: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
}
operation! { CreateIndex(instance_id: String, index_type: String, index_name: String, index_meta_json: String)
    "CreateIndex" -> Empty {
    0 "InstanceId" instance_id, 1 "IndexType" index_type, 2 "IndexName" index_name, 3 "IndexMetaJson" index_meta_json,
    4 "Username" username: String, 5 "Password" password: Secret
} }

/// Response of [`CreateIndex`]: empty.
pub type CreateIndexOutput = Empty;

/// Creates instance: `CreateInstance` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=CreateInstance>.
///
/// Errors: [`codes::AUTH_FAILURE_UN_AUTH_CREATE_INSTANCE`], [`codes::AUTH_FAILURE_UN_AUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_CDC_QUOTA_INSUFFICIENT`], [`codes::FAILED_OPERATION_CLUSTER_RESOURCE_LIMIT_ERROR`],
/// [`codes::FAILED_OPERATION_DISK_COUNT_PARAM_ERROR`], [`codes::FAILED_OPERATION_NO_PAYMENT`],
/// [`codes::FAILED_OPERATION_NODE_NUM_AND_ZONE_ERROR`], [`codes::FAILED_OPERATION_NOT_AUTHENTICATED`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTO_VOUCHER`], [`codes::INVALID_PARAMETER_INVALID_DEPLOY_MODE`],
/// [`codes::INVALID_PARAMETER_INVALID_DISK_COUNT`], [`codes::INVALID_PARAMETER_INVALID_DISK_ENCRYPT`],
/// [`codes::INVALID_PARAMETER_INVALID_DISK_ENHANCE`], [`codes::INVALID_PARAMETER_INVALID_ES_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_MULTI_ZONE_INFO`], [`codes::INVALID_PARAMETER_INVALID_NODE_NUM`],
/// [`codes::INVALID_PARAMETER_INVALID_NODE_TYPE`], [`codes::INVALID_PARAMETER_INVALID_OP_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_OPERATION_DURATION`], [`codes::INVALID_PARAMETER_INVALID_REGION`],
/// [`codes::INVALID_PARAMETER_INVALID_TAG_LIST`], [`codes::INVALID_PARAMETER_INVALID_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_VOUCHER_IDS`], [`codes::INVALID_PARAMETER_INVALID_ZONE`],
/// [`codes::INVALID_PARAMETER_VALUE_CHARGE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_RENEW_FLAG`],
/// [`codes::LIMIT_EXCEEDED_CLUSTER_NUM`], [`codes::LIMIT_EXCEEDED_RESOURCE_LIMIT`], [`codes::RESOURCE_IN_USE_ORDER`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_INSUFFICIENT_BALANCE`],
/// [`codes::RESOURCE_INSUFFICIENT_HIDDEN_ZONE`], [`codes::RESOURCE_INSUFFICIENT_SUBNET`],
/// [`codes::RESOURCE_INSUFFICIENT_ZONE`], [`codes::RESOURCE_NOT_FOUND_DISK_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TRADE_CGW_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_VPC_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_WHITE_LIST_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_UIN_NOT_IN_WHITE_LIST`],
/// [`codes::UNSUPPORTED_OPERATION_BASIC_SECURITY_TYPE`], [`codes::UNSUPPORTED_OPERATION_LICENSE_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_AGREEMENT`], [`codes::UNSUPPORTED_OPERATION_SINGLE_NODE_CLUSTER_NOT_SUPPORT`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    /// Required.
    pub zone: String,
    /// Required.
    pub es_version: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required. Secret.
    pub password: Secret,
    pub instance_name: Option<String>,
    pub node_num: Option<i64>,
    pub charge_type: Option<String>,
    pub charge_period: Option<i64>,
    pub renew_flag: Option<String>,
    pub node_type: Option<String>,
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub time_unit: Option<String>,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<Vec<String>>,
    pub enable_dedicated_master: Option<bool>,
    pub master_node_num: Option<i64>,
    pub master_node_type: Option<String>,
    pub master_node_disk_size: Option<i64>,
    pub cluster_name_in_conf: Option<String>,
    pub deploy_mode: Option<i64>,
    pub multi_zone_info: Option<Vec<ZoneDetail>>,
    pub license_type: Option<String>,
    pub node_info_list: Option<Vec<NodeInfo>>,
    pub tag_list: Option<Vec<TagInfo>>,
    pub basic_security_type: Option<i64>,
    pub scene_type: Option<i64>,
    pub web_node_type_info: Option<WebNodeTypeInfo>,
    pub protocol: Option<String>,
    pub operation_duration: Option<OperationDuration>,
    pub enable_hybrid_storage: Option<bool>,
    pub disk_enhance: Option<i64>,
    pub enable_diagnose: Option<bool>,
    pub enable_cos_backup: Option<bool>,
    pub cdc_id: Option<String>,
    pub disaster_recover_group_affinity: Option<i64>,
    pub sub_product_code: Option<String>,
    pub read_write_mode: Option<i64>,
    pub enable_schedule_recover_group: Option<bool>,
    pub enable_schedule_operation_duration: Option<EnableScheduleOperationDuration>,
    pub auto_scale_disk_info_list: Option<Vec<AutoScaleDiskInfo>>,
    pub enable_kibana_public_access: Option<String>,
    pub alarm_policy_ids: Option<Vec<String>>,
}

/// Arguments of [`CreateInstance::new`].
pub struct CreateInstanceRequired {
    pub zone: String,
    pub es_version: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub password: Secret,
}
operation! { CreateInstance { CreateInstanceRequired: zone, es_version, vpc_id, subnet_id, password }
    "CreateInstance" -> CreateInstanceOutput {
    0 "Zone" zone, 1 "EsVersion" es_version, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id, 4 "Password" password,
    5 "InstanceName" instance_name: String, 6 "NodeNum" node_num: i64, 7 "ChargeType" charge_type: String,
    8 "ChargePeriod" charge_period: i64, 9 "RenewFlag" renew_flag: String, 10 "NodeType" node_type: String,
    11 "DiskType" disk_type: String, 12 "DiskSize" disk_size: i64, 13 "TimeUnit" time_unit: String,
    14 "AutoVoucher" auto_voucher: i64, 15 "VoucherIds" voucher_ids: Vec<String>,
    16 "EnableDedicatedMaster" enable_dedicated_master: bool, 17 "MasterNodeNum" master_node_num: i64,
    18 "MasterNodeType" master_node_type: String, 19 "MasterNodeDiskSize" master_node_disk_size: i64,
    20 "ClusterNameInConf" cluster_name_in_conf: String, 21 "DeployMode" deploy_mode: i64,
    22 "MultiZoneInfo" multi_zone_info: Vec<ZoneDetail>, 23 "LicenseType" license_type: String,
    24 "NodeInfoList" node_info_list: Vec<NodeInfo>, 25 "TagList" tag_list: Vec<TagInfo>,
    26 "BasicSecurityType" basic_security_type: i64, 27 "SceneType" scene_type: i64,
    28 "WebNodeTypeInfo" web_node_type_info: WebNodeTypeInfo, 29 "Protocol" protocol: String,
    30 "OperationDuration" operation_duration: OperationDuration, 31 "EnableHybridStorage" enable_hybrid_storage: bool,
    32 "DiskEnhance" disk_enhance: i64, 33 "EnableDiagnose" enable_diagnose: bool,
    34 "EnableCosBackup" enable_cos_backup: bool, 35 "CdcId" cdc_id: String,
    36 "DisasterRecoverGroupAffinity" disaster_recover_group_affinity: i64,
    37 "SubProductCode" sub_product_code: String, 38 "ReadWriteMode" read_write_mode: i64,
    39 "EnableScheduleRecoverGroup" enable_schedule_recover_group: bool,
    40 "EnableScheduleOperationDuration" enable_schedule_operation_duration: EnableScheduleOperationDuration,
    41 "AutoScaleDiskInfoList" auto_scale_disk_info_list: Vec<AutoScaleDiskInfo>,
    42 "EnableKibanaPublicAccess" enable_kibana_public_access: String, 43 "AlarmPolicyIds" alarm_policy_ids: Vec<String>
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationDuration {
    /// Required.
    pub periods: Option<Vec<i64>>,
    /// Required.
    pub time_start: Option<String>,
    /// Required.
    pub time_end: Option<String>,
    /// Required.
    pub time_zone: Option<String>,
}
input! { OperationDuration(periods: Vec<i64>, time_start: String, time_end: String, time_zone: String) {
    0 "Periods" periods: Vec<i64>, 1 "TimeStart" time_start: String, 2 "TimeEnd" time_end: String,
    3 "TimeZone" time_zone: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableScheduleOperationDuration {
    pub periods: Option<Vec<String>>,
    pub time_start: Option<String>,
    pub time_end: Option<String>,
    pub time_zone: Option<String>,
}
input! { EnableScheduleOperationDuration() {
    0 "Periods" periods: Vec<String>, 1 "TimeStart" time_start: String, 2 "TimeEnd" time_end: String,
    3 "TimeZone" time_zone: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScaleDiskInfo {
    pub node_type: Option<String>,
    pub scale_type: Option<i64>,
    pub threshold: Option<i64>,
    pub duration: Option<i64>,
    pub percent_size: Option<i64>,
    pub fix_size: Option<i64>,
    pub max_size: Option<i64>,
}
input! { AutoScaleDiskInfo() {
    0 "NodeType" node_type: String, 1 "ScaleType" scale_type: i64, 2 "Threshold" threshold: i64,
    3 "Duration" duration: i64, 4 "PercentSize" percent_size: i64, 5 "FixSize" fix_size: i64, 6 "MaxSize" max_size: i64
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub instance_id: Option<String>,
    pub deal_name: Option<String>,
}
model! { CreateInstanceOutput {
    0 "InstanceId" instance_id: String, 1 "DealName" deal_name: String
} }

/// Creates logstash instance: `CreateLogstashInstance` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=CreateLogstashInstance>.
///
/// Errors: [`codes::AUTH_FAILURE_UN_AUTH_CREATE_INSTANCE`], [`codes::AUTH_FAILURE_UN_AUTH_DESCRIBE_INSTANCES`],
/// [`codes::AUTH_FAILURE_UN_AUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CLOSE_DATA_TIER`],
/// [`codes::FAILED_OPERATION_CLUSTER_RESOURCE_LIMIT_ERROR`], [`codes::FAILED_OPERATION_ES_DICTIONARY_INFO_ERROR`],
/// [`codes::FAILED_OPERATION_FILE_NAME_ERROR`], [`codes::FAILED_OPERATION_FILE_SIZE_ERROR`],
/// [`codes::FAILED_OPERATION_GET_TAG_INFO_ERROR`], [`codes::FAILED_OPERATION_NO_PAYMENT`],
/// [`codes::FAILED_OPERATION_NODE_NUM_AND_ZONE_ERROR`], [`codes::FAILED_OPERATION_PASSWORD`],
/// [`codes::FAILED_OPERATION_REFUND_ERROR`], [`codes::FAILED_OPERATION_REQUEST_TIME_OUT`],
/// [`codes::FAILED_OPERATION_TRADE_SIGN_ERROR`], [`codes::INVALID_PARAMETER_GC`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTO_VOUCHER`], [`codes::INVALID_PARAMETER_INVALID_BACKENDS`],
/// [`codes::INVALID_PARAMETER_INVALID_DEPLOY_MODE`], [`codes::INVALID_PARAMETER_INVALID_DISK_ENHANCE`],
/// [`codes::INVALID_PARAMETER_INVALID_DNS`], [`codes::INVALID_PARAMETER_INVALID_ES_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_INDEX_META_JSON`], [`codes::INVALID_PARAMETER_INVALID_INDEX_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_INDEX_OPTIONS_FIELD`], [`codes::INVALID_PARAMETER_INVALID_INDEX_POLICY_FIELD`],
/// [`codes::INVALID_PARAMETER_INVALID_INDEX_SETTINGS_FIELD`], [`codes::INVALID_PARAMETER_INVALID_INDEX_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_INSTANCE_OPERATION_DURATIONS`], [`codes::INVALID_PARAMETER_INVALID_LOG_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_LOGSTASH_VERSION`], [`codes::INVALID_PARAMETER_INVALID_NODE_NAMES`],
/// [`codes::INVALID_PARAMETER_INVALID_NODE_TYPE_STORAGE_INFO`],
/// [`codes::INVALID_PARAMETER_INVALID_OPERATION_DURATION`], [`codes::INVALID_PARAMETER_INVALID_PARA`],
/// [`codes::INVALID_PARAMETER_INVALID_RESTART_MODE`], [`codes::INVALID_PARAMETER_INVALID_RESTART_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_SAMPLE_JSON`], [`codes::INVALID_PARAMETER_INVALID_SECURITY_GROUP_IDS`],
/// [`codes::INVALID_PARAMETER_INVALID_SUBNET_UID_LIST`], [`codes::INVALID_PARAMETER_INVALID_TARGET_INDEX_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_TARGET_NODE_TYPES`], [`codes::INVALID_PARAMETER_INVALID_TIME_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_TRACE_UUID`], [`codes::INVALID_PARAMETER_INVALID_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_UPDATE_META_JSON`], [`codes::INVALID_PARAMETER_INVALID_VOUCHER_IDS`],
/// [`codes::INVALID_PARAMETER_VALUE_CHARGE_PERIOD`], [`codes::INVALID_PARAMETER_VALUE_CHARGE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_CHECK_ONLY`], [`codes::INVALID_PARAMETER_VALUE_CONFIG_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_ENABLE_DOUBLE_ENI`], [`codes::INVALID_PARAMETER_VALUE_ES_PORT`],
/// [`codes::INVALID_PARAMETER_VALUE_ES_VIP`], [`codes::INVALID_PARAMETER_VALUE_INSTALL_BUNDLE_LIST`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTALL_PLUGIN_LIST`], [`codes::INVALID_PARAMETER_VALUE_INVALID_JDK`],
/// [`codes::INVALID_PARAMETER_VALUE_PLUGIN_TYPE`], [`codes::INVALID_PARAMETER_VALUE_REMOVE_BUNDLE_LIST`],
/// [`codes::INVALID_PARAMETER_VALUE_REMOVE_PLUGIN_LIST`], [`codes::INVALID_PARAMETER_VALUE_RENEW_FLAG`],
/// [`codes::INVALID_PARAMETER_VALUE_TARGET_PATH`], [`codes::INVALID_PARAMETER_VALUE_TIME_UNIT`],
/// [`codes::INVALID_PARAMETER_VALUE_UPGRADE_MODE`], [`codes::LIMIT_EXCEEDED_CLUSTER_NUM`],
/// [`codes::LIMIT_EXCEEDED_DIAGNOSE_COUNT`], [`codes::LIMIT_EXCEEDED_DISK_COUNT`],
/// [`codes::LIMIT_EXCEEDED_NODE_NUM_OR_INDICES`], [`codes::LIMIT_EXCEEDED_PLUGIN_INSTALL`], [`codes::REGION_ERROR`],
/// [`codes::RESOURCE_IN_USE_DIAGNOSE`], [`codes::RESOURCE_IN_USE_ORDER`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_INSUFFICIENT_BALANCE`], [`codes::RESOURCE_INSUFFICIENT_CVM`],
/// [`codes::RESOURCE_INSUFFICIENT_CVM_QUOTA`], [`codes::RESOURCE_INSUFFICIENT_SUBNET`],
/// [`codes::RESOURCE_NOT_FOUND_ACCOUNT_INFO_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_BARAD_METRIC_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_CAM_INFO_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_CLB_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_COS_INFO_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DIAGNOSE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_KMS_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_STS_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_SECURITY_GROUP_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_TRADE_CGW_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_VPC_INFO_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_AUDIT_STATUS_CONFLICT`],
/// [`codes::UNSUPPORTED_OPERATION_COS_BACK_UP`], [`codes::UNSUPPORTED_OPERATION_DIAGNOSE_JOB`],
/// [`codes::UNSUPPORTED_OPERATION_DIAGNOSE_NOT_OPEN`], [`codes::UNSUPPORTED_OPERATION_DISK_USE`],
/// [`codes::UNSUPPORTED_OPERATION_EDIT_LIST_LENGTH`], [`codes::UNSUPPORTED_OPERATION_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_AGREEMENT`], [`codes::UNSUPPORTED_OPERATION_PASS_LOGSTASH_ID`],
/// [`codes::UNSUPPORTED_OPERATION_PLUGIN`], [`codes::UNSUPPORTED_OPERATION_PROTOCOL`],
/// [`codes::UNSUPPORTED_OPERATION_READ_RATE`], [`codes::UNSUPPORTED_OPERATION_RESTART_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_NORMAL`], [`codes::UNSUPPORTED_OPERATION_UPDATE_DISK_ENCRYPT`],
/// [`codes::UNSUPPORTED_OPERATION_UPDATE_DISK_TYPE`], [`codes::UNSUPPORTED_OPERATION_UPDATE_NODE_NUM_AND_NODE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_WEB_SERVICE_TYPE`], [`codes::UNSUPPORTED_OPERATION_WRITE_RATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogstashInstance {
    /// Required.
    pub instance_name: String,
    /// Required.
    pub zone: String,
    /// Required.
    pub logstash_version: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    pub node_num: Option<i64>,
    pub charge_type: Option<String>,
    pub charge_period: Option<i64>,
    pub time_unit: Option<String>,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<Vec<String>>,
    pub renew_flag: Option<String>,
    pub node_type: Option<String>,
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub license_type: Option<String>,
    pub tag_list: Option<Vec<TagInfo>>,
    pub operation_duration: Option<OperationDuration>,
    pub multi_zone_info: Option<Vec<ZoneDetail>>,
    pub deploy_mode: Option<i64>,
}

/// Arguments of [`CreateLogstashInstance::new`].
pub struct CreateLogstashInstanceRequired {
    pub instance_name: String,
    pub zone: String,
    pub logstash_version: String,
    pub vpc_id: String,
    pub subnet_id: String,
}
operation! {
    CreateLogstashInstance { CreateLogstashInstanceRequired: instance_name, zone, logstash_version, vpc_id, subnet_id }
    "CreateLogstashInstance" -> CreateLogstashInstanceOutput {
    0 "InstanceName" instance_name, 1 "Zone" zone, 2 "LogstashVersion" logstash_version, 3 "VpcId" vpc_id,
    4 "SubnetId" subnet_id, 5 "NodeNum" node_num: i64, 6 "ChargeType" charge_type: String,
    7 "ChargePeriod" charge_period: i64, 8 "TimeUnit" time_unit: String, 9 "AutoVoucher" auto_voucher: i64,
    10 "VoucherIds" voucher_ids: Vec<String>, 11 "RenewFlag" renew_flag: String, 12 "NodeType" node_type: String,
    13 "DiskType" disk_type: String, 14 "DiskSize" disk_size: i64, 15 "LicenseType" license_type: String,
    16 "TagList" tag_list: Vec<TagInfo>, 17 "OperationDuration" operation_duration: OperationDuration,
    18 "MultiZoneInfo" multi_zone_info: Vec<ZoneDetail>, 19 "DeployMode" deploy_mode: i64
} }

/// Response of [`CreateLogstashInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogstashInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateLogstashInstanceOutput {
    0 "InstanceId" instance_id: String
} }

/// Creates serverless instance: `CreateServerlessInstance` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=CreateServerlessInstance>.
///
/// Errors: [`codes::AUTH_FAILURE_UN_AUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CLUSTER_RESOURCE_LIMIT_ERROR`],
/// [`codes::FAILED_OPERATION_DISK_COUNT_PARAM_ERROR`], [`codes::FAILED_OPERATION_NO_PAYMENT`],
/// [`codes::FAILED_OPERATION_NOT_AUTHENTICATED`], [`codes::INVALID_PARAMETER_INDEX_NAME_EXIST`],
/// [`codes::INVALID_PARAMETER_INDEX_NAME_INVALID`], [`codes::INVALID_PARAMETER_INVALID_OP_TYPE`],
/// [`codes::INVALID_PARAMETER_USERNAME_EXIST`], [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_INDEX_COUNT`],
/// [`codes::LIMIT_EXCEEDED_INDEX_CREATE`], [`codes::LIMIT_EXCEEDED_SPACE_COUNT`],
/// [`codes::LIMIT_EXCEEDED_SPACE_CREATE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_INSUFFICIENT_BALANCE`],
/// [`codes::RESOURCE_INSUFFICIENT_HIDDEN_ZONE`], [`codes::RESOURCE_INSUFFICIENT_SUBNET`],
/// [`codes::RESOURCE_NOT_FOUND_TRADE_CGW_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerlessInstance {
    /// Required.
    pub index_name: String,
    pub zone: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub index_meta_json: Option<String>,
    pub space_id: Option<String>,
    pub username: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub serverless_di: Option<ServerlessDi>,
    pub auto_get_ip: Option<i64>,
    pub tag_list: Option<Vec<TagInfo>>,
    pub kibana_white_ip_list: Option<Vec<String>>,
}
operation! { CreateServerlessInstance(index_name: String) "CreateServerlessInstance" -> CreateServerlessInstanceOutput {
    0 "IndexName" index_name, 1 "Zone" zone: String, 2 "VpcId" vpc_id: String, 3 "SubnetId" subnet_id: String,
    4 "IndexMetaJson" index_meta_json: String, 5 "SpaceId" space_id: String, 6 "Username" username: String,
    7 "Password" password: Secret, 8 "ServerlessDi" serverless_di: ServerlessDi, 9 "AutoGetIp" auto_get_ip: i64,
    10 "TagList" tag_list: Vec<TagInfo>, 11 "KibanaWhiteIpList" kibana_white_ip_list: Vec<String>
} }

/// In the request of [`CreateServerlessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerlessDi {
    pub di_source_type: Option<String>,
    pub di_source_cvm: Option<DiSourceCvm>,
    pub di_source_tke: Option<DiSourceTke>,
}
input! { ServerlessDi() {
    0 "DiSourceType" di_source_type: String, 1 "DiSourceCvm" di_source_cvm: DiSourceCvm,
    2 "DiSourceTke" di_source_tke: DiSourceTke
} }

/// In the request of [`CreateServerlessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiSourceCvm {
    pub vpc_id: Option<String>,
    pub cvm_ids: Option<Vec<String>>,
    pub log_paths: Option<Vec<String>>,
}
input! { DiSourceCvm() {
    0 "VpcId" vpc_id: String, 1 "CvmIds" cvm_ids: Vec<String>, 2 "LogPaths" log_paths: Vec<String>
} }

/// In the request of [`CreateServerlessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiSourceTke {
    pub vpc_id: Option<String>,
    pub tke_id: Option<String>,
    pub include_namespaces: Option<Vec<String>>,
    pub exclude_namespaces: Option<Vec<String>>,
    pub container_name: Option<String>,
    pub log_filters: Option<String>,
    pub config_content: Option<String>,
    pub pod_label: Option<Vec<DiSourceTkePodLabel>>,
    pub input_type: Option<String>,
    pub input_path: Option<String>,
}
input! { DiSourceTke() {
    0 "VpcId" vpc_id: String, 1 "TkeId" tke_id: String, 2 "IncludeNamespaces" include_namespaces: Vec<String>,
    3 "ExcludeNamespaces" exclude_namespaces: Vec<String>, 4 "ContainerName" container_name: String,
    5 "LogFilters" log_filters: String, 6 "ConfigContent" config_content: String,
    7 "PodLabel" pod_label: Vec<DiSourceTkePodLabel>, 8 "InputType" input_type: String, 9 "InputPath" input_path: String
} }

/// In the request of [`CreateServerlessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiSourceTkePodLabel {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DiSourceTkePodLabel() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateServerlessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerlessInstanceOutput {
    pub instance_id: Option<String>,
    pub deal_name: Option<String>,
}
model! { CreateServerlessInstanceOutput {
    0 "InstanceId" instance_id: String, 1 "DealName" deal_name: String
} }

/// Creates serverless space v2: `CreateServerlessSpaceV2` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=CreateServerlessSpaceV2>.
///
/// Errors: [`codes::AUTH_FAILURE_UN_AUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_CLUSTER_RESOURCE_LIMIT_ERROR`], [`codes::FAILED_OPERATION_DISK_COUNT_PARAM_ERROR`],
/// [`codes::FAILED_OPERATION_NO_PAYMENT`], [`codes::FAILED_OPERATION_NOT_AUTHENTICATED`],
/// [`codes::INVALID_PARAMETER_INVALID_REGION`], [`codes::INVALID_PARAMETER_SPACE_NAME_EXIST`],
/// [`codes::INVALID_PARAMETER_SPACE_NAME_INVALID`], [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_INDEX_COUNT`],
/// [`codes::LIMIT_EXCEEDED_INDEX_CREATE`], [`codes::LIMIT_EXCEEDED_SPACE_COUNT`],
/// [`codes::LIMIT_EXCEEDED_SPACE_CREATE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_INSUFFICIENT_BALANCE`],
/// [`codes::RESOURCE_INSUFFICIENT_CLB`], [`codes::RESOURCE_INSUFFICIENT_ES`],
/// [`codes::RESOURCE_INSUFFICIENT_HIDDEN_ZONE`], [`codes::RESOURCE_INSUFFICIENT_SUBNET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerlessSpaceV2 {
    /// Required.
    pub vpc_info: Vec<VpcInfo>,
    pub space_name: Option<String>,
    pub zone: Option<String>,
    pub kibana_white_ip_list: Option<Vec<String>>,
    pub zone_id: Option<i64>,
    pub tag_list: Option<Vec<TagInfo>>,
}
operation! { CreateServerlessSpaceV2(vpc_info: Vec<VpcInfo>)
    "CreateServerlessSpaceV2" -> CreateServerlessSpaceV2Output {
    0 "VpcInfo" vpc_info, 1 "SpaceName" space_name: String, 2 "Zone" zone: String,
    3 "KibanaWhiteIpList" kibana_white_ip_list: Vec<String>, 4 "ZoneId" zone_id: i64, 5 "TagList" tag_list: Vec<TagInfo>
} }

/// In the request of [`CreateServerlessSpaceV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcInfo {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub vpc_uid: Option<i64>,
    pub subnet_uid: Option<i64>,
    pub available_ip_address_count: Option<i64>,
}
input! { VpcInfo() {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "VpcUid" vpc_uid: i64, 3 "SubnetUid" subnet_uid: i64,
    4 "AvailableIpAddressCount" available_ip_address_count: i64
} }

/// Response of [`CreateServerlessSpaceV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerlessSpaceV2Output {
    pub space_id: Option<String>,
}
model! { CreateServerlessSpaceV2Output {
    0 "SpaceId" space_id: String
} }

/// Deletes auto back up strategy: `DeleteAutoBackUpStrategy` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DeleteAutoBackUpStrategy>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_UIN`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoBackUpStrategy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub strategy_name: Vec<String>,
}
operation! { DeleteAutoBackUpStrategy(instance_id: String, strategy_name: Vec<String>)
    "DeleteAutoBackUpStrategy" -> DeleteAutoBackUpStrategyOutput {
    0 "InstanceId" instance_id, 1 "StrategyName" strategy_name
} }

/// Response of [`DeleteAutoBackUpStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoBackUpStrategyOutput {
    pub status: Option<bool>,
}
model! { DeleteAutoBackUpStrategyOutput {
    0 "Status" status: bool
} }

/// Deletes cluster snapshot: `DeleteClusterSnapshot` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DeleteClusterSnapshot>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_UIN`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterSnapshot {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub repository_name: String,
    /// Required.
    pub snapshot_name: String,
}
operation! { DeleteClusterSnapshot(instance_id: String, repository_name: String, snapshot_name: String)
    "DeleteClusterSnapshot" -> DeleteClusterSnapshotOutput {
    0 "InstanceId" instance_id, 1 "RepositoryName" repository_name, 2 "SnapshotName" snapshot_name
} }

/// Response of [`DeleteClusterSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterSnapshotOutput {
    pub instance_id: Option<String>,
}
model! { DeleteClusterSnapshotOutput {
    0 "InstanceId" instance_id: String
} }

/// Deletes index: `DeleteIndex` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DeleteIndex>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_ES_VERSION`], [`codes::INVALID_PARAMETER_INVALID_INDEX_TYPE`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndex {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub index_type: String,
    /// Required.
    pub index_name: String,
    pub username: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub backing_index_name: Option<String>,
    pub index_phrase: Option<String>,
}
operation! { DeleteIndex(instance_id: String, index_type: String, index_name: String) "DeleteIndex" -> Empty {
    0 "InstanceId" instance_id, 1 "IndexType" index_type, 2 "IndexName" index_name, 3 "Username" username: String,
    4 "Password" password: Secret, 5 "BackingIndexName" backing_index_name: String, 6 "IndexPhrase" index_phrase: String
} }

/// Response of [`DeleteIndex`]: empty.
pub type DeleteIndexOutput = Empty;

/// Deletes instance: `DeleteInstance` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DeleteInstance>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_OPEN_DESTROY_PROTECTION`],
/// [`codes::FAILED_OPERATION_REFUND_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CHARGE_TYPE`],
/// [`codes::RESOURCE_NOT_FOUND_TRADE_CGW_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_HETERO_SCALING_EXECUTING`],
/// [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    /// Required.
    pub instance_id: String,
    pub lock_enabled: Option<bool>,
    pub lock_duration: Option<i64>,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "LockEnabled" lock_enabled: bool, 2 "LockDuration" lock_duration: i64
} }

/// Response of [`DeleteInstance`]: empty.
pub type DeleteInstanceOutput = Empty;

/// Deletes logstash instance: `DeleteLogstashInstance` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DeleteLogstashInstance>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogstashInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteLogstashInstance(instance_id: String) "DeleteLogstashInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteLogstashInstance`]: empty.
pub type DeleteLogstashInstanceOutput = Empty;

/// Deletes logstash pipelines: `DeleteLogstashPipelines` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DeleteLogstashPipelines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogstashPipelines {
    /// Required.
    pub instance_id: String,
    pub pipeline_ids: Option<Vec<String>>,
}
operation! { DeleteLogstashPipelines(instance_id: String) "DeleteLogstashPipelines" -> Empty {
    0 "InstanceId" instance_id, 1 "PipelineIds" pipeline_ids: Vec<String>
} }

/// Response of [`DeleteLogstashPipelines`]: empty.
pub type DeleteLogstashPipelinesOutput = Empty;

/// Deletes serverless instance: `DeleteServerlessInstance` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DeleteServerlessInstance>.
///
/// Errors: [`codes::AUTH_FAILURE_UN_AUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CLUSTER_RESOURCE_LIMIT_ERROR`],
/// [`codes::FAILED_OPERATION_DISK_COUNT_PARAM_ERROR`], [`codes::FAILED_OPERATION_NO_PAYMENT`],
/// [`codes::FAILED_OPERATION_NOT_AUTHENTICATED`], [`codes::INVALID_PARAMETER_INVALID_SERVERLESS_ID`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_INSUFFICIENT_BALANCE`],
/// [`codes::RESOURCE_INSUFFICIENT_HIDDEN_ZONE`], [`codes::RESOURCE_INSUFFICIENT_SUBNET`],
/// [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_NORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServerlessInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteServerlessInstance(instance_id: String) "DeleteServerlessInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteServerlessInstance`]: empty.
pub type DeleteServerlessInstanceOutput = Empty;

/// Deletes serverless space user: `DeleteServerlessSpaceUser` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DeleteServerlessSpaceUser>.
///
/// Errors: [`codes::AUTH_FAILURE_UN_AUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CLUSTER_RESOURCE_LIMIT_ERROR`],
/// [`codes::FAILED_OPERATION_DISK_COUNT_PARAM_ERROR`], [`codes::FAILED_OPERATION_NO_PAYMENT`],
/// [`codes::FAILED_OPERATION_NOT_AUTHENTICATED`], [`codes::INVALID_PARAMETER_USERNAME_EXIST`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_INDEX_COUNT`], [`codes::LIMIT_EXCEEDED_INDEX_CREATE`],
/// [`codes::LIMIT_EXCEEDED_SPACE_COUNT`], [`codes::LIMIT_EXCEEDED_SPACE_CREATE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_INSUFFICIENT_BALANCE`], [`codes::RESOURCE_INSUFFICIENT_HIDDEN_ZONE`],
/// [`codes::RESOURCE_INSUFFICIENT_SUBNET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServerlessSpaceUser {
    /// Required.
    pub space_id: String,
    /// Required.
    pub username: String,
}
operation! { DeleteServerlessSpaceUser(space_id: String, username: String) "DeleteServerlessSpaceUser" -> Empty {
    0 "SpaceId" space_id, 1 "Username" username
} }

/// Response of [`DeleteServerlessSpaceUser`]: empty.
pub type DeleteServerlessSpaceUserOutput = Empty;

/// Describes auto back up strategy: `DescribeAutoBackUpStrategy` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeAutoBackUpStrategy>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_UIN`], [`codes::RESOURCE_NOT_FOUND_COS_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoBackUpStrategy {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeAutoBackUpStrategy(instance_id: String)
    "DescribeAutoBackUpStrategy" -> DescribeAutoBackUpStrategyOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeAutoBackUpStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoBackUpStrategyOutput {
    pub cos_backup_list: Vec<CosBackup>,
}
model! { DescribeAutoBackUpStrategyOutput {
    0 "CosBackupList" cos_backup_list: Vec<CosBackup>
} }

/// Describes auto scale disk info: `DescribeAutoScaleDiskInfo` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeAutoScaleDiskInfo>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_UIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScaleDiskInfo {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeAutoScaleDiskInfo(instance_id: String)
    "DescribeAutoScaleDiskInfo" -> DescribeAutoScaleDiskInfoOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeAutoScaleDiskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScaleDiskInfoOutput {
    pub auto_scale_disk_info_list: Vec<AutoScaleDiskInfo>,
    pub status: Option<i64>,
}
model! { DescribeAutoScaleDiskInfoOutput {
    0 "AutoScaleDiskInfoList" auto_scale_disk_info_list: Vec<AutoScaleDiskInfo>, 1 "Status" status: i64
} }

/// Describes cluster disk range: `DescribeClusterDiskRange` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeClusterDiskRange>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_UIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDiskRange {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeClusterDiskRange(instance_id: String)
    "DescribeClusterDiskRange" -> DescribeClusterDiskRangeOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeClusterDiskRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDiskRangeOutput {
    pub node_type_disk_size_range_list: Vec<NodeTypeDiskSizeRange>,
}
model! { DescribeClusterDiskRangeOutput {
    0 "NodeTypeDiskSizeRangeList" node_type_disk_size_range_list: Vec<NodeTypeDiskSizeRange>
} }

/// In the response of [`DescribeClusterDiskRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeTypeDiskSizeRange {
    pub node_type: Option<String>,
    pub r#type: Option<String>,
    pub disk_type: Option<String>,
    pub min: Option<i64>,
    pub med: Option<i64>,
    pub max: Option<i64>,
    pub disk_count_min: Option<i64>,
    pub disk_count_max: Option<i64>,
    pub disk_encrypt: Option<i64>,
    pub disk_enhance: Option<i64>,
    pub is_lvm: Option<i64>,
    pub is_local_disk_type: Option<bool>,
}
model! { NodeTypeDiskSizeRange {
    0 "NodeType" node_type: String, 1 "Type" r#type: String, 2 "DiskType" disk_type: String, 3 "Min" min: i64,
    4 "Med" med: i64, 5 "Max" max: i64, 6 "DiskCountMin" disk_count_min: i64, 7 "DiskCountMax" disk_count_max: i64,
    8 "DiskEncrypt" disk_encrypt: i64, 9 "DiskEnhance" disk_enhance: i64, 10 "IsLvm" is_lvm: i64,
    11 "IsLocalDiskType" is_local_disk_type: bool
} }

/// Describes cluster snapshot: `DescribeClusterSnapshot` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeClusterSnapshot>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_RESPONSE_PACKAGE_OVERSIZE`], [`codes::LIMIT_EXCEEDED_RESPONSE_TIMEOUT`],
/// [`codes::RESOURCE_NOT_FOUND_COS_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterSnapshot {
    /// Required.
    pub instance_id: String,
    pub repository_name: Option<String>,
    pub snapshot_name: Option<String>,
}
operation! { DescribeClusterSnapshot(instance_id: String) "DescribeClusterSnapshot" -> DescribeClusterSnapshotOutput {
    0 "InstanceId" instance_id, 1 "RepositoryName" repository_name: String, 2 "SnapshotName" snapshot_name: String
} }

/// Response of [`DescribeClusterSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterSnapshotOutput {
    pub instance_id: Option<String>,
    pub snapshots: Vec<Snapshots>,
    pub repository_name: Option<String>,
}
model! { DescribeClusterSnapshotOutput {
    0 "InstanceId" instance_id: String, 1 "Snapshots" snapshots: Vec<Snapshots>,
    2 "RepositoryName" repository_name: String
} }

/// In the response of [`DescribeClusterSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Snapshots {
    pub snapshot_name: Option<String>,
    pub uuid: Option<String>,
    pub repository: Option<String>,
    pub version: Option<String>,
    pub indices: Vec<String>,
    pub data_streams: Vec<String>,
    pub state: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub duration_in_millis: Option<i64>,
    pub total_shards: Option<i64>,
    pub failed_shards: Option<i64>,
    pub successful_shards: Option<i64>,
    pub failures: Vec<Failures>,
    pub user_back_up: Option<String>,
    pub es_repository_type: Option<i64>,
    pub paas_es_repository: Option<String>,
    pub user_es_repository: Option<String>,
    pub storage_duration: Option<i64>,
    pub auto_backup_interval: Option<i64>,
    pub cos_retention: Option<i64>,
    pub retain_until_date: Option<String>,
    pub retention_grace_time: Option<i64>,
    pub is_locked: Option<i64>,
    pub remote_cos: Option<i64>,
    pub remote_cos_region: Option<String>,
    pub cos_encryption: Option<i64>,
    pub kms_key: Option<String>,
    pub strategy_name: Option<String>,
    pub multi_az: Option<i64>,
    pub max_snapshot_per_sec: Option<String>,
    pub instance_id: Option<String>,
}
model! { Snapshots {
    0 "SnapshotName" snapshot_name: String, 1 "Uuid" uuid: String, 2 "Repository" repository: String,
    3 "Version" version: String, 4 "Indices" indices: Vec<String>, 5 "DataStreams" data_streams: Vec<String>,
    6 "State" state: String, 7 "StartTime" start_time: String, 8 "EndTime" end_time: String,
    9 "DurationInMillis" duration_in_millis: i64, 10 "TotalShards" total_shards: i64,
    11 "FailedShards" failed_shards: i64, 12 "SuccessfulShards" successful_shards: i64,
    13 "Failures" failures: Vec<Failures>, 14 "UserBackUp" user_back_up: String,
    15 "EsRepositoryType" es_repository_type: i64, 16 "PaasEsRepository" paas_es_repository: String,
    17 "UserEsRepository" user_es_repository: String, 18 "StorageDuration" storage_duration: i64,
    19 "AutoBackupInterval" auto_backup_interval: i64, 20 "CosRetention" cos_retention: i64,
    21 "RetainUntilDate" retain_until_date: String, 22 "RetentionGraceTime" retention_grace_time: i64,
    23 "IsLocked" is_locked: i64, 24 "RemoteCos" remote_cos: i64, 25 "RemoteCosRegion" remote_cos_region: String,
    26 "CosEncryption" cos_encryption: i64, 27 "KmsKey" kms_key: String, 28 "StrategyName" strategy_name: String,
    29 "MultiAz" multi_az: i64, 30 "MaxSnapshotPerSec" max_snapshot_per_sec: String, 31 "InstanceId" instance_id: String
} }

/// In the response of [`DescribeClusterSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Failures {
    pub index: Option<String>,
    pub shard_id: Option<i64>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { Failures {
    0 "Index" index: String, 1 "ShardId" shard_id: i64, 2 "Reason" reason: String, 3 "Status" status: String
} }

/// Describes cos backup strategy views: `DescribeCosBackupStrategyViews` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeCosBackupStrategyViews>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_UIN`], [`codes::RESOURCE_NOT_FOUND_COS_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosBackupStrategyViews {
    pub instance_id: Option<Vec<String>>,
}
operation! { DescribeCosBackupStrategyViews() "DescribeCosBackupStrategyViews" -> DescribeCosBackupStrategyViewsOutput {
    0 "InstanceId" instance_id: Vec<String>
} }

/// Response of [`DescribeCosBackupStrategyViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosBackupStrategyViewsOutput {
    pub cos_backup_list: Vec<CosBackup>,
}
model! { DescribeCosBackupStrategyViewsOutput {
    0 "CosBackupList" cos_backup_list: Vec<CosBackup>
} }

/// Describes diagnose: `DescribeDiagnose` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeDiagnose>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_REGION`], [`codes::INVALID_PARAMETER_INVALID_TIME_PARAM`],
/// [`codes::RESOURCE_NOT_FOUND_DIAGNOSE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_DIAGNOSE_NOT_OPEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnose {
    /// Required.
    pub instance_id: String,
    pub date: Option<String>,
    pub limit: Option<i64>,
}
operation! { DescribeDiagnose(instance_id: String) "DescribeDiagnose" -> DescribeDiagnoseOutput {
    0 "InstanceId" instance_id, 1 "Date" date: String, 2 "Limit" limit: i64
} }

/// Response of [`DescribeDiagnose`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnoseOutput {
    pub total: Option<i64>,
    pub diagnose_results: Vec<DiagnoseResult>,
}
model! { DescribeDiagnoseOutput {
    0 "Total" total: i64, 1 "DiagnoseResults" diagnose_results: Vec<DiagnoseResult>
} }

/// In the response of [`DescribeDiagnose`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseResult {
    pub instance_id: Option<String>,
    pub request_id: Option<String>,
    pub create_time: Option<String>,
    pub completed: Option<bool>,
    pub score: Option<i64>,
    pub job_type: Option<i64>,
    pub job_param: Option<JobParam>,
    pub job_results: Vec<DiagnoseJobResult>,
}
model! { DiagnoseResult {
    0 "InstanceId" instance_id: String, 1 "RequestId" request_id: String, 2 "CreateTime" create_time: String,
    3 "Completed" completed: bool, 4 "Score" score: i64, 5 "JobType" job_type: i64, 6 "JobParam" job_param: JobParam,
    7 "JobResults" job_results: Vec<DiagnoseJobResult>
} }

/// In the response of [`DescribeDiagnose`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobParam {
    pub jobs: Vec<String>,
    pub indices: Option<String>,
    pub interval: Option<i64>,
}
model! { JobParam {
    0 "Jobs" jobs: Vec<String>, 1 "Indices" indices: String, 2 "Interval" interval: i64
} }

/// In the response of [`DescribeDiagnose`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseJobResult {
    pub job_name: Option<String>,
    pub status: Option<i64>,
    pub score: Option<i64>,
    pub summary: Option<String>,
    pub advise: Option<String>,
    pub detail: Option<String>,
    pub metric_details: Vec<MetricDetail>,
    pub log_details: Vec<LogDetail>,
    pub setting_details: Vec<SettingDetail>,
}
model! { DiagnoseJobResult {
    0 "JobName" job_name: String, 1 "Status" status: i64, 2 "Score" score: i64, 3 "Summary" summary: String,
    4 "Advise" advise: String, 5 "Detail" detail: String, 6 "MetricDetails" metric_details: Vec<MetricDetail>,
    7 "LogDetails" log_details: Vec<LogDetail>, 8 "SettingDetails" setting_details: Vec<SettingDetail>
} }

/// In the response of [`DescribeDiagnose`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricDetail {
    pub key: Option<String>,
    pub metrics: Vec<Metric>,
}
model! { MetricDetail {
    0 "Key" key: String, 1 "Metrics" metrics: Vec<Metric>
} }

/// In the response of [`DescribeDiagnose`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metric {
    pub dimensions: Vec<Dimension>,
    pub value: Option<f64>,
}
model! { Metric {
    0 "Dimensions" dimensions: Vec<Dimension>, 1 "Value" value: f64
} }

/// In the response of [`DescribeDiagnose`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dimension {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { Dimension {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeDiagnose`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogDetail {
    pub key: Option<String>,
    pub advise: Option<String>,
    pub count: Option<i64>,
}
model! { LogDetail {
    0 "Key" key: String, 1 "Advise" advise: String, 2 "Count" count: i64
} }

/// In the response of [`DescribeDiagnose`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SettingDetail {
    pub key: Option<String>,
    pub value: Option<String>,
    pub advise: Option<String>,
}
model! { SettingDetail {
    0 "Key" key: String, 1 "Value" value: String, 2 "Advise" advise: String
} }

/// Describes es instance event lists: `DescribeEsInstanceEventLists` of `es` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeEsInstanceEventLists>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_UIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsInstanceEventLists {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub instance_ids: Option<Vec<String>>,
    pub event_types: Option<Vec<i64>>,
    pub event_status: Option<Vec<i64>>,
}
operation! { DescribeEsInstanceEventLists(limit: i64, offset: i64, start_time: String, end_time: String)
    "DescribeEsInstanceEventLists" -> DescribeEsInstanceEventListsOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "InstanceIds" instance_ids: Vec<String>, 5 "EventTypes" event_types: Vec<i64>,
    6 "EventStatus" event_status: Vec<i64>
} }
paged! { DescribeEsInstanceEventLists: EventDataInfoOverview =
    Offset "Offset", "EventDataInfoList" event_data_info_list, total "TotalCount" }

/// Response of [`DescribeEsInstanceEventLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsInstanceEventListsOutput {
    pub total_count: Option<i64>,
    pub event_data_info_list: Vec<EventDataInfoOverview>,
}
model! { DescribeEsInstanceEventListsOutput {
    0 "TotalCount" total_count: i64, 1 "EventDataInfoList" event_data_info_list: Vec<EventDataInfoOverview>
} }

/// In the response of [`DescribeEsInstanceEventLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventDataInfoOverview {
    pub event_type: Option<i64>,
    pub event_task_id: Option<i64>,
    pub event_name: Option<String>,
    pub event_importance: Option<i64>,
    pub event_content: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub node_id: Option<String>,
    pub node_role: Option<String>,
    pub event_status: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub sub_event_type: Option<i64>,
    pub sub_event_name: Option<String>,
}
model! { EventDataInfoOverview {
    0 "EventType" event_type: i64, 1 "EventTaskId" event_task_id: i64, 2 "EventName" event_name: String,
    3 "EventImportance" event_importance: i64, 4 "EventContent" event_content: String,
    5 "InstanceId" instance_id: String, 6 "InstanceName" instance_name: String, 7 "NodeId" node_id: String,
    8 "NodeRole" node_role: String, 9 "EventStatus" event_status: i64, 10 "StartTime" start_time: String,
    11 "EndTime" end_time: String, 12 "SubEventType" sub_event_type: i64, 13 "SubEventName" sub_event_name: String
} }

/// Describes event data detail: `DescribeEventDataDetail` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeEventDataDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_UIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDataDetail {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub event_type: i64,
    /// Required.
    pub event_task_id: i64,
}
operation! { DescribeEventDataDetail(instance_id: String, event_type: i64, event_task_id: i64)
    "DescribeEventDataDetail" -> DescribeEventDataDetailOutput {
    0 "InstanceId" instance_id, 1 "EventType" event_type, 2 "EventTaskId" event_task_id
} }

/// Response of [`DescribeEventDataDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDataDetailOutput {
    pub event_data_detail: Option<EventDataDetail>,
}
model! { DescribeEventDataDetailOutput {
    0 "EventDataDetail" event_data_detail: EventDataDetail
} }

/// In the response of [`DescribeEventDataDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventDataDetail {
    pub event_name: Option<String>,
    pub event_importance: Option<i64>,
    pub event_content: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub node_id: Option<String>,
    pub node_role: Option<String>,
    pub event_status: Option<i64>,
    pub event_type: Option<i64>,
    pub event_task_id: Option<i64>,
    pub event_isolation_status: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub sub_event_type: Option<i64>,
    pub cvm_repair_id: Option<String>,
    pub process_type: Option<String>,
    pub sub_event_name: Option<String>,
}
model! { EventDataDetail {
    0 "EventName" event_name: String, 1 "EventImportance" event_importance: i64, 2 "EventContent" event_content: String,
    3 "InstanceId" instance_id: String, 4 "InstanceName" instance_name: String, 5 "NodeId" node_id: String,
    6 "NodeRole" node_role: String, 7 "EventStatus" event_status: i64, 8 "EventType" event_type: i64,
    9 "EventTaskId" event_task_id: i64, 10 "EventIsolationStatus" event_isolation_status: i64,
    11 "StartTime" start_time: String, 12 "EndTime" end_time: String, 13 "SubEventType" sub_event_type: i64,
    14 "CvmRepairId" cvm_repair_id: String, 15 "ProcessType" process_type: String,
    16 "SubEventName" sub_event_name: String
} }

/// Describes event info list: `DescribeEventInfoList` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeEventInfoList>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventInfoList {}
operation! { DescribeEventInfoList() "DescribeEventInfoList" -> DescribeEventInfoListOutput {} }

/// Response of [`DescribeEventInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventInfoListOutput {
    pub event_type_info_list: Vec<EventTypeInfo>,
}
model! { DescribeEventInfoListOutput {
    0 "EventTypeInfoList" event_type_info_list: Vec<EventTypeInfo>
} }

/// In the response of [`DescribeEventInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventTypeInfo {
    pub event_type: Option<i64>,
    pub event_type_name: Option<String>,
}
model! { EventTypeInfo {
    0 "EventType" event_type: i64, 1 "EventTypeName" event_type_name: String
} }

/// Describes force merge task: `DescribeForceMergeTask` of `es` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeForceMergeTask>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForceMergeTask {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeForceMergeTask(instance_id: String) "DescribeForceMergeTask" -> DescribeForceMergeTaskOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeForceMergeTask: CrontabTaskInfo =
    Offset "Offset", "CrontabTaskInfo" crontab_task_info, total "TotalCount" }

/// Response of [`DescribeForceMergeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForceMergeTaskOutput {
    pub crontab_task_info: Vec<CrontabTaskInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeForceMergeTaskOutput {
    0 "CrontabTaskInfo" crontab_task_info: Vec<CrontabTaskInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeForceMergeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrontabTaskInfo {
    pub task_id: Option<i64>,
    pub region_id: Option<i64>,
    pub instance_id: Option<i64>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
    pub task_time: Option<String>,
    pub target: Option<String>,
    pub last_exec_time: Option<String>,
    pub state: Option<String>,
    pub task_status: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub task_detail: Option<String>,
    pub only_expunge_deletes: Option<bool>,
    pub max_mum_segments: Option<i64>,
}
model! { CrontabTaskInfo {
    0 "TaskId" task_id: i64, 1 "RegionId" region_id: i64, 2 "InstanceId" instance_id: i64,
    3 "TaskName" task_name: String, 4 "TaskType" task_type: String, 5 "TaskTime" task_time: String,
    6 "Target" target: String, 7 "LastExecTime" last_exec_time: String, 8 "State" state: String,
    9 "TaskStatus" task_status: i64, 10 "CreateTime" create_time: String, 11 "UpdateTime" update_time: String,
    12 "TaskDetail" task_detail: String, 13 "OnlyExpungeDeletes" only_expunge_deletes: bool,
    14 "MaxMumSegments" max_mum_segments: i64
} }

/// Describes index list: `DescribeIndexList` of `es` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeIndexList>.
///
/// Errors: [`codes::FAILED_OPERATION_REQUEST_TIME_OUT`], [`codes::INVALID_PARAMETER_INVALID_ES_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_INDEX_TYPE`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexList {
    /// Required.
    pub index_type: String,
    pub instance_id: Option<String>,
    pub index_name: Option<String>,
    pub username: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by: Option<String>,
    pub index_status_list: Option<Vec<String>>,
    pub order: Option<String>,
}
operation! { DescribeIndexList(index_type: String) "DescribeIndexList" -> DescribeIndexListOutput {
    0 "IndexType" index_type, 1 "InstanceId" instance_id: String, 2 "IndexName" index_name: String,
    3 "Username" username: String, 4 "Password" password: Secret, 5 "Offset" offset: i64, 6 "Limit" limit: i64,
    7 "OrderBy" order_by: String, 8 "IndexStatusList" index_status_list: Vec<String>, 9 "Order" order: String
} }
paged! { DescribeIndexList: IndexMetaField = Offset "Offset", "IndexMetaFields" index_meta_fields, total "TotalCount" }

/// Response of [`DescribeIndexList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexListOutput {
    pub index_meta_fields: Vec<IndexMetaField>,
    pub total_count: Option<i64>,
}
model! { DescribeIndexListOutput {
    0 "IndexMetaFields" index_meta_fields: Vec<IndexMetaField>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeIndexList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndexMetaField {
    pub index_type: Option<String>,
    pub index_name: Option<String>,
    pub index_meta_json: Option<String>,
    pub index_status: Option<String>,
    pub index_storage: Option<i64>,
    pub index_create_time: Option<String>,
    pub backing_indices: Vec<BackingIndexMetaField>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_version: Option<String>,
    pub index_policy_field: Option<IndexPolicyField>,
    pub index_options_field: Option<IndexOptionsField>,
    pub index_settings_field: Option<IndexSettingsField>,
    pub index_aliases_field: Vec<String>,
    pub app_id: Option<i64>,
    pub index_docs: Option<i64>,
}
model! { IndexMetaField {
    0 "IndexType" index_type: String, 1 "IndexName" index_name: String, 2 "IndexMetaJson" index_meta_json: String,
    3 "IndexStatus" index_status: String, 4 "IndexStorage" index_storage: i64,
    5 "IndexCreateTime" index_create_time: String, 6 "BackingIndices" backing_indices: Vec<BackingIndexMetaField>,
    7 "ClusterId" cluster_id: String, 8 "ClusterName" cluster_name: String, 9 "ClusterVersion" cluster_version: String,
    10 "IndexPolicyField" index_policy_field: IndexPolicyField,
    11 "IndexOptionsField" index_options_field: IndexOptionsField,
    12 "IndexSettingsField" index_settings_field: IndexSettingsField,
    13 "IndexAliasesField" index_aliases_field: Vec<String>, 14 "AppId" app_id: i64, 15 "IndexDocs" index_docs: i64
} }

/// In the response of [`DescribeIndexList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackingIndexMetaField {
    pub index_name: Option<String>,
    pub index_status: Option<String>,
    pub index_storage: Option<i64>,
    pub index_phrase: Option<String>,
    pub index_create_time: Option<String>,
    pub index_uuid: Option<String>,
}
model! { BackingIndexMetaField {
    0 "IndexName" index_name: String, 1 "IndexStatus" index_status: String, 2 "IndexStorage" index_storage: i64,
    3 "IndexPhrase" index_phrase: String, 4 "IndexCreateTime" index_create_time: String,
    5 "IndexUuid" index_uuid: String
} }

/// In the response of [`DescribeIndexList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndexPolicyField {
    pub warm_enable: Option<String>,
    pub warm_min_age: Option<String>,
    pub cold_enable: Option<String>,
    pub cold_min_age: Option<String>,
    pub frozen_enable: Option<String>,
    pub frozen_min_age: Option<String>,
    pub cold_action: Option<String>,
}
model! { IndexPolicyField {
    0 "WarmEnable" warm_enable: String, 1 "WarmMinAge" warm_min_age: String, 2 "ColdEnable" cold_enable: String,
    3 "ColdMinAge" cold_min_age: String, 4 "FrozenEnable" frozen_enable: String,
    5 "FrozenMinAge" frozen_min_age: String, 6 "ColdAction" cold_action: String
} }

/// In the response of [`DescribeIndexList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndexOptionsField {
    pub expire_max_age: Option<String>,
    pub expire_max_size: Option<String>,
    pub rollover_max_age: Option<String>,
    pub rollover_dynamic: Option<String>,
    pub shard_num_dynamic: Option<String>,
    pub timestamp_field: Option<String>,
    pub write_mode: Option<String>,
    pub full_offloaded_enable: Option<String>,
    pub full_offloaded_max_age: Option<String>,
    pub full_offloaded_retrieve_max_age: Option<String>,
}
model! { IndexOptionsField {
    0 "ExpireMaxAge" expire_max_age: String, 1 "ExpireMaxSize" expire_max_size: String,
    2 "RolloverMaxAge" rollover_max_age: String, 3 "RolloverDynamic" rollover_dynamic: String,
    4 "ShardNumDynamic" shard_num_dynamic: String, 5 "TimestampField" timestamp_field: String,
    6 "WriteMode" write_mode: String, 7 "FullOffloadedEnable" full_offloaded_enable: String,
    8 "FullOffloadedMaxAge" full_offloaded_max_age: String,
    9 "FullOffloadedRetrieveMaxAge" full_offloaded_retrieve_max_age: String
} }

/// In the response of [`DescribeIndexList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndexSettingsField {
    pub number_of_shards: Option<String>,
    pub number_of_replicas: Option<String>,
    pub refresh_interval: Option<String>,
}
model! { IndexSettingsField {
    0 "NumberOfShards" number_of_shards: String, 1 "NumberOfReplicas" number_of_replicas: String,
    2 "RefreshInterval" refresh_interval: String
} }

/// Describes index meta: `DescribeIndexMeta` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeIndexMeta>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_ES_VERSION`], [`codes::INVALID_PARAMETER_INVALID_INDEX_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_INDEX_TYPE`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexMeta {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub index_type: String,
    /// Required.
    pub index_name: String,
    pub username: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
}
operation! { DescribeIndexMeta(instance_id: String, index_type: String, index_name: String)
    "DescribeIndexMeta" -> DescribeIndexMetaOutput {
    0 "InstanceId" instance_id, 1 "IndexType" index_type, 2 "IndexName" index_name, 3 "Username" username: String,
    4 "Password" password: Secret
} }

/// Response of [`DescribeIndexMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexMetaOutput {
    pub index_meta_field: Option<IndexMetaField>,
}
model! { DescribeIndexMetaOutput {
    0 "IndexMetaField" index_meta_field: IndexMetaField
} }

/// Describes instance logs: `DescribeInstanceLogs` of `es` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeInstanceLogs>.
///
/// Errors: [`codes::FAILED_OPERATION_REQUEST_TIME_OUT`], [`codes::INVALID_PARAMETER_INVALID_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_LOG_TYPE`], [`codes::INVALID_PARAMETER_INVALID_OFFSET`],
/// [`codes::INVALID_PARAMETER_INVALID_ORDER_BY_KEY`], [`codes::INVALID_PARAMETER_INVALID_QUERY_STRING`],
/// [`codes::INVALID_PARAMETER_INVALID_REGION`], [`codes::INVALID_PARAMETER_INVALID_TIME_PARAM`],
/// [`codes::LIMIT_EXCEEDED_RESPONSE_PACKAGE_OVERSIZE`], [`codes::LIMIT_EXCEEDED_RESPONSE_TIMEOUT`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogs {
    /// Required.
    pub instance_id: String,
    pub log_type: Option<i64>,
    pub search_key: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by_type: Option<i64>,
    pub log_levels: Option<Vec<String>>,
    pub node_ids: Option<Vec<String>>,
    pub index_name: Option<String>,
    pub shard_id: Option<String>,
    pub query_cost: Option<i64>,
}
operation! { DescribeInstanceLogs(instance_id: String) "DescribeInstanceLogs" -> DescribeInstanceLogsOutput {
    0 "InstanceId" instance_id, 1 "LogType" log_type: i64, 2 "SearchKey" search_key: String,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "Offset" offset: i64, 6 "Limit" limit: i64,
    7 "OrderByType" order_by_type: i64, 8 "LogLevels" log_levels: Vec<String>, 9 "NodeIds" node_ids: Vec<String>,
    10 "IndexName" index_name: String, 11 "ShardId" shard_id: String, 12 "QueryCost" query_cost: i64
} }
paged! { DescribeInstanceLogs: InstanceLog = Offset "Offset", "InstanceLogList" instance_log_list, total "TotalCount" }

/// Response of [`DescribeInstanceLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogsOutput {
    pub total_count: Option<i64>,
    pub instance_log_list: Vec<InstanceLog>,
}
model! { DescribeInstanceLogsOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceLogList" instance_log_list: Vec<InstanceLog>
} }

/// In the response of [`DescribeInstanceLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceLog {
    pub time: Option<String>,
    pub level: Option<String>,
    pub ip: Option<String>,
    pub message: Option<String>,
    pub node_id: Option<String>,
    pub index_name: Option<String>,
    pub shard: Option<String>,
    pub query_cost: Option<String>,
}
model! { InstanceLog {
    0 "Time" time: String, 1 "Level" level: String, 2 "Ip" ip: String, 3 "Message" message: String,
    4 "NodeID" node_id: String, 5 "IndexName" index_name: String, 6 "Shard" shard: String,
    7 "QueryCost" query_cost: String
} }

/// Describes instance operations: `DescribeInstanceOperations` of `es` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeInstanceOperations>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_LIMIT`], [`codes::INVALID_PARAMETER_INVALID_TIME_PARAM`],
/// [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOperations {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}

/// Arguments of [`DescribeInstanceOperations::new`].
pub struct DescribeInstanceOperationsRequired {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub offset: i64,
    pub limit: i64,
}
operation! {
    DescribeInstanceOperations { DescribeInstanceOperationsRequired: instance_id, start_time, end_time, offset, limit }
    "DescribeInstanceOperations" -> DescribeInstanceOperationsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Offset" offset, 4 "Limit" limit
} }
paged! { DescribeInstanceOperations: Operation = Offset "Offset", "Operations" operations, total "TotalCount" }

/// Response of [`DescribeInstanceOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOperationsOutput {
    pub total_count: Option<i64>,
    pub operations: Vec<Operation>,
}
model! { DescribeInstanceOperationsOutput {
    0 "TotalCount" total_count: i64, 1 "Operations" operations: Vec<Operation>
} }

/// In the response of [`DescribeInstanceOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Operation {
    pub id: Option<i64>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
    pub detail: Option<OperationDetail>,
    pub result: Option<String>,
    pub tasks: Vec<TaskDetail>,
    pub progress: Option<f64>,
    pub rollback_tag: Option<i64>,
    pub sub_account_uin: Option<String>,
    pub auto_scale_tag: Option<i64>,
    pub suspended_reason: Option<String>,
}
model! { Operation {
    0 "Id" id: i64, 1 "StartTime" start_time: String, 2 "Type" r#type: String, 3 "Detail" detail: OperationDetail,
    4 "Result" result: String, 5 "Tasks" tasks: Vec<TaskDetail>, 6 "Progress" progress: f64,
    7 "RollbackTag" rollback_tag: i64, 8 "SubAccountUin" sub_account_uin: String, 9 "AutoScaleTag" auto_scale_tag: i64,
    10 "SuspendedReason" suspended_reason: String
} }

/// In the response of [`DescribeInstanceOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationDetail {
    pub old_info: Vec<KeyValue>,
    pub new_info: Vec<KeyValue>,
}
model! { OperationDetail {
    0 "OldInfo" old_info: Vec<KeyValue>, 1 "NewInfo" new_info: Vec<KeyValue>
} }

/// In the response of [`DescribeInstanceOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValue {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { KeyValue {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeInstanceOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDetail {
    pub name: Option<String>,
    pub progress: Option<f64>,
    pub finish_time: Option<String>,
    pub sub_tasks: Vec<SubTaskDetail>,
    pub elapsed_time: Option<i64>,
    pub process_info: Option<ProcessDetail>,
}
model! { TaskDetail {
    0 "Name" name: String, 1 "Progress" progress: f64, 2 "FinishTime" finish_time: String,
    3 "SubTasks" sub_tasks: Vec<SubTaskDetail>, 4 "ElapsedTime" elapsed_time: i64,
    5 "ProcessInfo" process_info: ProcessDetail
} }

/// In the response of [`DescribeInstanceOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubTaskDetail {
    pub name: Option<String>,
    pub result: Option<bool>,
    pub err_msg: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<i64>,
    pub failed_indices: Vec<String>,
    pub finish_time: Option<String>,
    pub level: Option<i64>,
}
model! { SubTaskDetail {
    0 "Name" name: String, 1 "Result" result: bool, 2 "ErrMsg" err_msg: String, 3 "Type" r#type: String,
    4 "Status" status: i64, 5 "FailedIndices" failed_indices: Vec<String>, 6 "FinishTime" finish_time: String,
    7 "Level" level: i64
} }

/// In the response of [`DescribeInstanceOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessDetail {
    pub completed: Option<i64>,
    pub remain: Option<i64>,
    pub total: Option<i64>,
    pub task_type: Option<i64>,
    pub estimated_time_remaining: Option<i64>,
}
model! { ProcessDetail {
    0 "Completed" completed: i64, 1 "Remain" remain: i64, 2 "Total" total: i64, 3 "TaskType" task_type: i64,
    4 "EstimatedTimeRemaining" estimated_time_remaining: i64
} }

/// Describes instance plugin list: `DescribeInstancePluginList` of `es` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeInstancePluginList>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CONFIG_INFO`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePluginList {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub plugin_type: Option<i64>,
}
operation! { DescribeInstancePluginList(instance_id: String)
    "DescribeInstancePluginList" -> DescribeInstancePluginListOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "OrderBy" order_by: String,
    4 "OrderByType" order_by_type: String, 5 "PluginType" plugin_type: i64
} }
paged! { DescribeInstancePluginList: DescribeInstancePluginInfo =
    Offset "Offset", "PluginList" plugin_list, total "TotalCount" }

/// Response of [`DescribeInstancePluginList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePluginListOutput {
    pub total_count: Option<i64>,
    pub plugin_list: Vec<DescribeInstancePluginInfo>,
}
model! { DescribeInstancePluginListOutput {
    0 "TotalCount" total_count: i64, 1 "PluginList" plugin_list: Vec<DescribeInstancePluginInfo>
} }

/// In the response of [`DescribeInstancePluginList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePluginInfo {
    pub plugin_name: Option<String>,
    pub plugin_version: Option<String>,
    pub plugin_desc: Option<String>,
    pub status: Option<i64>,
    pub removable: Option<bool>,
    pub plugin_type: Option<i64>,
    pub plugin_update_time: Option<String>,
}
model! { DescribeInstancePluginInfo {
    0 "PluginName" plugin_name: String, 1 "PluginVersion" plugin_version: String, 2 "PluginDesc" plugin_desc: String,
    3 "Status" status: i64, 4 "Removable" removable: bool, 5 "PluginType" plugin_type: i64,
    6 "PluginUpdateTime" plugin_update_time: String
} }

/// Describes instances: `DescribeInstances` of `es` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeInstances>.
///
/// Errors: [`codes::AUTH_FAILURE_UN_AUTH_DESCRIBE_INSTANCES`], [`codes::AUTH_FAILURE_UN_AUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_GET_TAG_INFO_ERROR`], [`codes::INVALID_PARAMETER_INVALID_IP`],
/// [`codes::INVALID_PARAMETER_INVALID_IP_LIST`], [`codes::INVALID_PARAMETER_INVALID_LIMIT`],
/// [`codes::INVALID_PARAMETER_INVALID_NODE_TYPE`], [`codes::INVALID_PARAMETER_INVALID_OFFSET`],
/// [`codes::INVALID_PARAMETER_INVALID_ORDER_BY_KEY`], [`codes::INVALID_PARAMETER_INVALID_ORDER_BY_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_REGION`], [`codes::INVALID_PARAMETER_INVALID_TAG_INFO`],
/// [`codes::INVALID_PARAMETER_INVALID_TAG_LIST`], [`codes::INVALID_PARAMETER_INVALID_ZONE`],
/// [`codes::RESOURCE_NOT_FOUND_CAM_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub zone: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub instance_names: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by_key: Option<i64>,
    pub order_by_type: Option<i64>,
    pub tag_list: Option<Vec<TagInfo>>,
    pub ip_list: Option<Vec<String>>,
    pub zone_list: Option<Vec<String>>,
    pub health_status: Option<Vec<i64>>,
    pub vpc_ids: Option<Vec<String>>,
    pub cdc_id: Option<String>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "Zone" zone: String, 1 "InstanceIds" instance_ids: Vec<String>, 2 "InstanceNames" instance_names: Vec<String>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "OrderByKey" order_by_key: i64, 6 "OrderByType" order_by_type: i64,
    7 "TagList" tag_list: Vec<TagInfo>, 8 "IpList" ip_list: Vec<String>, 9 "ZoneList" zone_list: Vec<String>,
    10 "HealthStatus" health_status: Vec<i64>, 11 "VpcIds" vpc_ids: Vec<String>, 12 "CdcId" cdc_id: String
} }
paged! { DescribeInstances: InstanceInfo = Offset "Offset", "InstanceList" instance_list, total "TotalCount" }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_list: Vec<InstanceInfo>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceList" instance_list: Vec<InstanceInfo>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub vpc_uid: Option<String>,
    pub subnet_uid: Option<String>,
    pub status: Option<i64>,
    pub renew_flag: Option<String>,
    pub charge_type: Option<String>,
    pub charge_period: Option<i64>,
    pub node_type: Option<String>,
    pub node_num: Option<i64>,
    pub cpu_num: Option<i64>,
    pub mem_size: Option<i64>,
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub es_domain: Option<String>,
    pub es_vip: Option<String>,
    pub es_port: Option<i64>,
    pub kibana_url: Option<String>,
    pub es_version: Option<String>,
    pub es_config: Option<String>,
    pub es_acl: Option<EsAcl>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub deadline: Option<String>,
    pub instance_type: Option<i64>,
    pub ik_config: Option<EsDictionaryInfo>,
    pub master_node_info: Option<MasterNodeInfo>,
    pub cos_backup: Option<CosBackup>,
    pub allow_cos_backup: Option<bool>,
    pub tag_list: Vec<TagInfo>,
    pub license_type: Option<String>,
    pub real_license_type: Option<String>,
    pub enable_hot_warm_mode: Option<bool>,
    pub warm_node_type: Option<String>,
    pub warm_node_num: Option<i64>,
    pub warm_cpu_num: Option<i64>,
    pub warm_mem_size: Option<i64>,
    pub warm_disk_type: Option<String>,
    pub warm_disk_size: Option<i64>,
    pub node_info_list: Vec<NodeInfo>,
    pub es_public_url: Option<String>,
    pub multi_zone_info: Vec<ZoneDetail>,
    pub deploy_mode: Option<i64>,
    pub public_access: Option<String>,
    pub es_public_acl: Option<EsAcl>,
    pub kibana_private_url: Option<String>,
    pub kibana_public_access: Option<String>,
    pub kibana_private_access: Option<String>,
    pub security_type: Option<i64>,
    pub scene_type: Option<i64>,
    pub kibana_config: Option<String>,
    pub kibana_node_info: Option<KibanaNodeInfo>,
    pub web_node_type_info: Option<WebNodeTypeInfo>,
    pub jdk: Option<String>,
    pub protocol: Option<String>,
    pub security_groups: Vec<String>,
    pub cold_node_type: Option<String>,
    pub cold_node_num: Option<i64>,
    pub cold_cpu_num: Option<i64>,
    pub cold_mem_size: Option<i64>,
    pub cold_disk_type: Option<String>,
    pub cold_disk_size: Option<i64>,
    pub frozen_node_type: Option<String>,
    pub frozen_node_num: Option<i64>,
    pub frozen_cpu_num: Option<i64>,
    pub frozen_mem_size: Option<i64>,
    pub frozen_disk_type: Option<String>,
    pub frozen_disk_size: Option<i64>,
    pub health_status: Option<i64>,
    pub es_private_url: Option<String>,
    pub es_private_domain: Option<String>,
    pub es_config_sets: Vec<EsConfigSetInfo>,
    pub operation_duration: Option<OperationDuration>,
    pub optional_web_service_infos: Vec<OptionalWebServiceInfo>,
    pub auto_index_enabled: Option<bool>,
    pub enable_hybrid_storage: Option<bool>,
    pub process_percent: Option<f64>,
    pub kibana_altering_public_access: Option<String>,
    pub has_kernel_upgrade: Option<bool>,
    pub cdc_id: Option<String>,
    pub kibana_private_vip: Option<String>,
    pub custom_kibana_private_url: Option<String>,
    pub outbound_public_acls: Vec<OutboundPublicAcl>,
    pub net_connect_scheme: Option<String>,
    pub disaster_recover_group_affinity: Option<i64>,
    pub sub_product_code: Option<String>,
    pub cos_bucket_storage_size: Option<i64>,
    pub read_write_mode: Option<i64>,
    pub enable_schedule_recover_group: Option<bool>,
    pub enable_schedule_operation_duration: Option<EnableScheduleOperationDuration>,
    pub enable_destroy_protection: Option<String>,
    pub show_kibana_ip_port: Option<String>,
    pub is_cdz_lite: Option<bool>,
    pub es_private_tcp_url: Option<String>,
    pub is_in_recycle_bin: Option<bool>,
    pub recycle_lock_enabled: Option<bool>,
    pub may_destroy_point: Option<String>,
    pub delay_destroy_interval: Option<i64>,
    pub enable_auto_replace: Option<i64>,
    pub open_mtls: Option<i64>,
    pub server_cert_source: Option<String>,
}
model! { InstanceInfo {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Region" region: String,
    3 "Zone" zone: String, 4 "AppId" app_id: i64, 5 "Uin" uin: String, 6 "VpcUid" vpc_uid: String,
    7 "SubnetUid" subnet_uid: String, 8 "Status" status: i64, 9 "RenewFlag" renew_flag: String,
    10 "ChargeType" charge_type: String, 11 "ChargePeriod" charge_period: i64, 12 "NodeType" node_type: String,
    13 "NodeNum" node_num: i64, 14 "CpuNum" cpu_num: i64, 15 "MemSize" mem_size: i64, 16 "DiskType" disk_type: String,
    17 "DiskSize" disk_size: i64, 18 "EsDomain" es_domain: String, 19 "EsVip" es_vip: String, 20 "EsPort" es_port: i64,
    21 "KibanaUrl" kibana_url: String, 22 "EsVersion" es_version: String, 23 "EsConfig" es_config: String,
    24 "EsAcl" es_acl: EsAcl, 25 "CreateTime" create_time: String, 26 "UpdateTime" update_time: String,
    27 "Deadline" deadline: String, 28 "InstanceType" instance_type: i64, 29 "IkConfig" ik_config: EsDictionaryInfo,
    30 "MasterNodeInfo" master_node_info: MasterNodeInfo, 31 "CosBackup" cos_backup: CosBackup,
    32 "AllowCosBackup" allow_cos_backup: bool, 33 "TagList" tag_list: Vec<TagInfo>,
    34 "LicenseType" license_type: String, 35 "RealLicenseType" real_license_type: String,
    36 "EnableHotWarmMode" enable_hot_warm_mode: bool, 37 "WarmNodeType" warm_node_type: String,
    38 "WarmNodeNum" warm_node_num: i64, 39 "WarmCpuNum" warm_cpu_num: i64, 40 "WarmMemSize" warm_mem_size: i64,
    41 "WarmDiskType" warm_disk_type: String, 42 "WarmDiskSize" warm_disk_size: i64,
    43 "NodeInfoList" node_info_list: Vec<NodeInfo>, 44 "EsPublicUrl" es_public_url: String,
    45 "MultiZoneInfo" multi_zone_info: Vec<ZoneDetail>, 46 "DeployMode" deploy_mode: i64,
    47 "PublicAccess" public_access: String, 48 "EsPublicAcl" es_public_acl: EsAcl,
    49 "KibanaPrivateUrl" kibana_private_url: String, 50 "KibanaPublicAccess" kibana_public_access: String,
    51 "KibanaPrivateAccess" kibana_private_access: String, 52 "SecurityType" security_type: i64,
    53 "SceneType" scene_type: i64, 54 "KibanaConfig" kibana_config: String,
    55 "KibanaNodeInfo" kibana_node_info: KibanaNodeInfo, 56 "WebNodeTypeInfo" web_node_type_info: WebNodeTypeInfo,
    57 "Jdk" jdk: String, 58 "Protocol" protocol: String, 59 "SecurityGroups" security_groups: Vec<String>,
    60 "ColdNodeType" cold_node_type: String, 61 "ColdNodeNum" cold_node_num: i64, 62 "ColdCpuNum" cold_cpu_num: i64,
    63 "ColdMemSize" cold_mem_size: i64, 64 "ColdDiskType" cold_disk_type: String,
    65 "ColdDiskSize" cold_disk_size: i64, 66 "FrozenNodeType" frozen_node_type: String,
    67 "FrozenNodeNum" frozen_node_num: i64, 68 "FrozenCpuNum" frozen_cpu_num: i64,
    69 "FrozenMemSize" frozen_mem_size: i64, 70 "FrozenDiskType" frozen_disk_type: String,
    71 "FrozenDiskSize" frozen_disk_size: i64, 72 "HealthStatus" health_status: i64,
    73 "EsPrivateUrl" es_private_url: String, 74 "EsPrivateDomain" es_private_domain: String,
    75 "EsConfigSets" es_config_sets: Vec<EsConfigSetInfo>,
    76 "OperationDuration" operation_duration: OperationDuration,
    77 "OptionalWebServiceInfos" optional_web_service_infos: Vec<OptionalWebServiceInfo>,
    78 "AutoIndexEnabled" auto_index_enabled: bool, 79 "EnableHybridStorage" enable_hybrid_storage: bool,
    80 "ProcessPercent" process_percent: f64, 81 "KibanaAlteringPublicAccess" kibana_altering_public_access: String,
    82 "HasKernelUpgrade" has_kernel_upgrade: bool, 83 "CdcId" cdc_id: String,
    84 "KibanaPrivateVip" kibana_private_vip: String, 85 "CustomKibanaPrivateUrl" custom_kibana_private_url: String,
    86 "OutboundPublicAcls" outbound_public_acls: Vec<OutboundPublicAcl>,
    87 "NetConnectScheme" net_connect_scheme: String,
    88 "DisasterRecoverGroupAffinity" disaster_recover_group_affinity: i64,
    89 "SubProductCode" sub_product_code: String, 90 "CosBucketStorageSize" cos_bucket_storage_size: i64,
    91 "ReadWriteMode" read_write_mode: i64, 92 "EnableScheduleRecoverGroup" enable_schedule_recover_group: bool,
    93 "EnableScheduleOperationDuration" enable_schedule_operation_duration: EnableScheduleOperationDuration,
    94 "EnableDestroyProtection" enable_destroy_protection: String, 95 "ShowKibanaIpPort" show_kibana_ip_port: String,
    96 "IsCdzLite" is_cdz_lite: bool, 97 "EsPrivateTcpUrl" es_private_tcp_url: String,
    98 "IsInRecycleBin" is_in_recycle_bin: bool, 99 "RecycleLockEnabled" recycle_lock_enabled: bool,
    100 "MayDestroyPoint" may_destroy_point: String, 101 "DelayDestroyInterval" delay_destroy_interval: i64,
    102 "EnableAutoReplace" enable_auto_replace: i64, 103 "OpenMTLS" open_mtls: i64,
    104 "ServerCertSource" server_cert_source: String
} }

/// In the request of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EsAcl {
    pub black_ip_list: Option<Vec<String>>,
    pub white_ip_list: Option<Vec<String>>,
}
input! { EsAcl() {
    0 "BlackIpList" black_ip_list: Vec<String>, 1 "WhiteIpList" white_ip_list: Vec<String>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EsDictionaryInfo {
    pub main_dict: Vec<DictInfo>,
    pub stopwords: Vec<DictInfo>,
    pub qq_dict: Vec<DictInfo>,
    pub synonym: Vec<DictInfo>,
    pub update_type: Option<String>,
    pub ansj_main: Vec<DictInfo>,
    pub ansj_stop: Vec<DictInfo>,
    pub ansj_ambiguity: Vec<DictInfo>,
    pub ansj_synonyms: Vec<DictInfo>,
}
model! { EsDictionaryInfo {
    0 "MainDict" main_dict: Vec<DictInfo>, 1 "Stopwords" stopwords: Vec<DictInfo>, 2 "QQDict" qq_dict: Vec<DictInfo>,
    3 "Synonym" synonym: Vec<DictInfo>, 4 "UpdateType" update_type: String, 5 "AnsjMain" ansj_main: Vec<DictInfo>,
    6 "AnsjStop" ansj_stop: Vec<DictInfo>, 7 "AnsjAmbiguity" ansj_ambiguity: Vec<DictInfo>,
    8 "AnsjSynonyms" ansj_synonyms: Vec<DictInfo>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DictInfo {
    pub key: Option<String>,
    pub name: Option<String>,
    pub size: Option<i64>,
}
model! { DictInfo {
    0 "Key" key: String, 1 "Name" name: String, 2 "Size" size: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MasterNodeInfo {
    pub enable_dedicated_master: Option<bool>,
    pub master_node_type: Option<String>,
    pub master_node_num: Option<i64>,
    pub master_node_cpu_num: Option<i64>,
    pub master_node_mem_size: Option<i64>,
    pub master_node_disk_size: Option<i64>,
    pub master_node_disk_type: Option<String>,
}
model! { MasterNodeInfo {
    0 "EnableDedicatedMaster" enable_dedicated_master: bool, 1 "MasterNodeType" master_node_type: String,
    2 "MasterNodeNum" master_node_num: i64, 3 "MasterNodeCpuNum" master_node_cpu_num: i64,
    4 "MasterNodeMemSize" master_node_mem_size: i64, 5 "MasterNodeDiskSize" master_node_disk_size: i64,
    6 "MasterNodeDiskType" master_node_disk_type: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KibanaNodeInfo {
    pub kibana_node_type: Option<String>,
    pub kibana_node_num: Option<i64>,
    pub kibana_node_cpu_num: Option<i64>,
    pub kibana_node_mem_size: Option<i64>,
    pub kibana_node_disk_type: Option<String>,
    pub kibana_node_disk_size: Option<i64>,
}
model! { KibanaNodeInfo {
    0 "KibanaNodeType" kibana_node_type: String, 1 "KibanaNodeNum" kibana_node_num: i64,
    2 "KibanaNodeCpuNum" kibana_node_cpu_num: i64, 3 "KibanaNodeMemSize" kibana_node_mem_size: i64,
    4 "KibanaNodeDiskType" kibana_node_disk_type: String, 5 "KibanaNodeDiskSize" kibana_node_disk_size: i64
} }

/// In the request of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EsConfigSetInfo {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub es_config: Option<String>,
}
input! { EsConfigSetInfo(r#type: String, es_config: String) {
    0 "Type" r#type: String, 1 "EsConfig" es_config: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionalWebServiceInfo {
    pub r#type: Option<String>,
    pub status: Option<i64>,
    pub public_url: Option<String>,
    pub private_url: Option<String>,
    pub public_access: Option<String>,
    pub private_access: Option<String>,
    pub version: Option<String>,
    pub private_vip: Option<String>,
    pub custom_private_url: Option<String>,
}
model! { OptionalWebServiceInfo {
    0 "Type" r#type: String, 1 "Status" status: i64, 2 "PublicUrl" public_url: String,
    3 "PrivateUrl" private_url: String, 4 "PublicAccess" public_access: String,
    5 "PrivateAccess" private_access: String, 6 "Version" version: String, 7 "PrivateVip" private_vip: String,
    8 "CustomPrivateUrl" custom_private_url: String
} }

/// In the request of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutboundPublicAcl {
    /// Required.
    pub node_type: Option<String>,
    pub white_host_list: Option<Vec<String>>,
}
input! { OutboundPublicAcl(node_type: String) {
    0 "NodeType" node_type: String, 1 "WhiteHostList" white_host_list: Vec<String>
} }

/// Describes logstash instance logs: `DescribeLogstashInstanceLogs` of `es` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeLogstashInstanceLogs>.
///
/// Errors: [`codes::FAILED_OPERATION_REQUEST_TIME_OUT`], [`codes::INVALID_PARAMETER_INVALID_QUERY_STRING`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashInstanceLogs {
    /// Required.
    pub instance_id: String,
    pub log_type: Option<i64>,
    pub search_key: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by_type: Option<i64>,
}
operation! { DescribeLogstashInstanceLogs(instance_id: String)
    "DescribeLogstashInstanceLogs" -> DescribeLogstashInstanceLogsOutput {
    0 "InstanceId" instance_id, 1 "LogType" log_type: i64, 2 "SearchKey" search_key: String,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "Offset" offset: i64, 6 "Limit" limit: i64,
    7 "OrderByType" order_by_type: i64
} }
paged! { DescribeLogstashInstanceLogs: InstanceLog =
    Offset "Offset", "InstanceLogList" instance_log_list, total "TotalCount" }

/// Response of [`DescribeLogstashInstanceLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashInstanceLogsOutput {
    pub total_count: Option<i64>,
    pub instance_log_list: Vec<InstanceLog>,
}
model! { DescribeLogstashInstanceLogsOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceLogList" instance_log_list: Vec<InstanceLog>
} }

/// Describes logstash instance operations: `DescribeLogstashInstanceOperations` of `es` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeLogstashInstanceOperations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashInstanceOperations {
    /// Required.
    pub instance_id: String,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeLogstashInstanceOperations(instance_id: String)
    "DescribeLogstashInstanceOperations" -> DescribeLogstashInstanceOperationsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeLogstashInstanceOperations: Operation = Offset "Offset", "Operations" operations, total "TotalCount" }

/// Response of [`DescribeLogstashInstanceOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashInstanceOperationsOutput {
    pub total_count: Option<i64>,
    pub operations: Vec<Operation>,
}
model! { DescribeLogstashInstanceOperationsOutput {
    0 "TotalCount" total_count: i64, 1 "Operations" operations: Vec<Operation>
} }

/// Describes logstash instances: `DescribeLogstashInstances` of `es` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeLogstashInstances>.
///
/// Errors: [`codes::AUTH_FAILURE_UN_AUTHORIZED_OPERATION`], [`codes::LIMIT_EXCEEDED_RESPONSE_PACKAGE_OVERSIZE`],
/// [`codes::LIMIT_EXCEEDED_RESPONSE_TIMEOUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashInstances {
    pub zone: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub instance_names: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by_key: Option<i64>,
    pub order_by_type: Option<i64>,
    pub vpc_ids: Option<Vec<String>>,
    pub tag_list: Option<Vec<TagInfo>>,
}
operation! { DescribeLogstashInstances() "DescribeLogstashInstances" -> DescribeLogstashInstancesOutput {
    0 "Zone" zone: String, 1 "InstanceIds" instance_ids: Vec<String>, 2 "InstanceNames" instance_names: Vec<String>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "OrderByKey" order_by_key: i64, 6 "OrderByType" order_by_type: i64,
    7 "VpcIds" vpc_ids: Vec<String>, 8 "TagList" tag_list: Vec<TagInfo>
} }
paged! { DescribeLogstashInstances: LogstashInstanceInfo =
    Offset "Offset", "InstanceList" instance_list, total "TotalCount" }

/// Response of [`DescribeLogstashInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_list: Vec<LogstashInstanceInfo>,
}
model! { DescribeLogstashInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceList" instance_list: Vec<LogstashInstanceInfo>
} }

/// In the response of [`DescribeLogstashInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashInstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub status: Option<i64>,
    pub charge_type: Option<String>,
    pub charge_period: Option<i64>,
    pub renew_flag: Option<String>,
    pub node_type: Option<String>,
    pub node_num: Option<i64>,
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub logstash_version: Option<String>,
    pub license_type: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub deadline: Option<String>,
    pub nodes: Vec<LogstashNodeInfo>,
    pub binded_es_instance_id: Option<String>,
    pub yml_config: Option<String>,
    pub extended_files: Vec<LogstashExtendedFile>,
    pub operation_duration: Option<OperationDuration>,
    pub cpu_num: Option<i64>,
    pub tag_list: Vec<TagInfo>,
    pub mem_size: Option<i64>,
    pub deploy_mode: Option<i64>,
    pub multi_zone_info: Vec<ZoneDetail>,
    pub user_dns_ip: Option<String>,
}
model! { LogstashInstanceInfo {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Region" region: String,
    3 "Zone" zone: String, 4 "AppId" app_id: i64, 5 "Uin" uin: String, 6 "VpcId" vpc_id: String,
    7 "SubnetId" subnet_id: String, 8 "Status" status: i64, 9 "ChargeType" charge_type: String,
    10 "ChargePeriod" charge_period: i64, 11 "RenewFlag" renew_flag: String, 12 "NodeType" node_type: String,
    13 "NodeNum" node_num: i64, 14 "DiskType" disk_type: String, 15 "DiskSize" disk_size: i64,
    16 "LogstashVersion" logstash_version: String, 17 "LicenseType" license_type: String,
    18 "CreateTime" create_time: String, 19 "UpdateTime" update_time: String, 20 "Deadline" deadline: String,
    21 "Nodes" nodes: Vec<LogstashNodeInfo>, 22 "BindedESInstanceId" binded_es_instance_id: String,
    23 "YMLConfig" yml_config: String, 24 "ExtendedFiles" extended_files: Vec<LogstashExtendedFile>,
    25 "OperationDuration" operation_duration: OperationDuration, 26 "CpuNum" cpu_num: i64,
    27 "TagList" tag_list: Vec<TagInfo>, 28 "MemSize" mem_size: i64, 29 "DeployMode" deploy_mode: i64,
    30 "MultiZoneInfo" multi_zone_info: Vec<ZoneDetail>, 31 "UserDnsIp" user_dns_ip: String
} }

/// In the response of [`DescribeLogstashInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashNodeInfo {
    pub node_id: Option<String>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub zone: Option<String>,
}
model! { LogstashNodeInfo {
    0 "NodeId" node_id: String, 1 "Ip" ip: String, 2 "Port" port: i64, 3 "Zone" zone: String
} }

/// In the request of [`DescribeLogstashInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashExtendedFile {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub size: Option<i64>,
}
input! { LogstashExtendedFile(name: String, size: i64) {
    0 "Name" name: String, 1 "Size" size: i64
} }

/// Describes logstash pipelines: `DescribeLogstashPipelines` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeLogstashPipelines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashPipelines {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeLogstashPipelines(instance_id: String)
    "DescribeLogstashPipelines" -> DescribeLogstashPipelinesOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeLogstashPipelines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashPipelinesOutput {
    pub total_count: Option<i64>,
    pub logstash_pipeline_list: Vec<LogstashPipelineInfo>,
}
model! { DescribeLogstashPipelinesOutput {
    0 "TotalCount" total_count: i64, 1 "LogstashPipelineList" logstash_pipeline_list: Vec<LogstashPipelineInfo>
} }

/// In the response of [`DescribeLogstashPipelines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashPipelineInfo {
    pub pipeline_id: Option<String>,
    pub pipeline_desc: Option<String>,
    pub config: Option<String>,
    pub status: Option<i64>,
    pub workers: Option<i64>,
    pub batch_size: Option<i64>,
    pub batch_delay: Option<i64>,
    pub queue_type: Option<String>,
    pub queue_max_bytes: Option<String>,
    pub queue_check_point_writes: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { LogstashPipelineInfo {
    0 "PipelineId" pipeline_id: String, 1 "PipelineDesc" pipeline_desc: String, 2 "Config" config: String,
    3 "Status" status: i64, 4 "Workers" workers: i64, 5 "BatchSize" batch_size: i64, 6 "BatchDelay" batch_delay: i64,
    7 "QueueType" queue_type: String, 8 "QueueMaxBytes" queue_max_bytes: String,
    9 "QueueCheckPointWrites" queue_check_point_writes: i64, 10 "CreateTime" create_time: String,
    11 "UpdateTime" update_time: String
} }

/// Describes logstash views: `DescribeLogstashViews` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeLogstashViews>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashViews {
    /// Required.
    pub logstash_instance_id: String,
}
operation! { DescribeLogstashViews(logstash_instance_id: String)
    "DescribeLogstashViews" -> DescribeLogstashViewsOutput {
    0 "LogstashInstanceId" logstash_instance_id
} }

/// Response of [`DescribeLogstashViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashViewsOutput {
    pub nodes_view: Vec<LogstashNodeView>,
}
model! { DescribeLogstashViewsOutput {
    0 "NodesView" nodes_view: Vec<LogstashNodeView>
} }

/// In the response of [`DescribeLogstashViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashNodeView {
    pub node_id: Option<String>,
    pub node_ip: Option<String>,
    pub node_http_ip: Option<String>,
    pub zone: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_usage: Option<f64>,
    pub mem_size: Option<i64>,
    pub mem_usage: Option<f64>,
    pub jvm_mem_usage: Option<f64>,
    pub cpu_num: Option<i64>,
    pub cpu_usage: Option<f64>,
}
model! { LogstashNodeView {
    0 "NodeId" node_id: String, 1 "NodeIp" node_ip: String, 2 "NodeHttpIp" node_http_ip: String, 3 "Zone" zone: String,
    4 "DiskSize" disk_size: i64, 5 "DiskUsage" disk_usage: f64, 6 "MemSize" mem_size: i64, 7 "MemUsage" mem_usage: f64,
    8 "JvmMemUsage" jvm_mem_usage: f64, 9 "CpuNum" cpu_num: i64, 10 "CpuUsage" cpu_usage: f64
} }

/// Describes regions: `DescribeRegions` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeRegions>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_REGION`], [`codes::INVALID_PARAMETER_VALUE_CONFIG_INFO`],
/// [`codes::RESOURCE_NOT_FOUND_ACCOUNT_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub total_count: Option<i64>,
    pub region_set: Vec<RegionsData>,
}
model! { DescribeRegionsOutput {
    0 "TotalCount" total_count: i64, 1 "RegionSet" region_set: Vec<RegionsData>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionsData {
    pub region: Option<String>,
    pub region_name: Option<String>,
}
model! { RegionsData {
    0 "Region" region: String, 1 "RegionName" region_name: String
} }

/// Describes request instance policy: `DescribeRequestInstancePolicy` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeRequestInstancePolicy>.
///
/// Errors: [`codes::AUTH_FAILURE_UN_AUTH_CREATE_INSTANCE`], [`codes::AUTH_FAILURE_UN_AUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_DISK_COUNT_PARAM_ERROR`], [`codes::FAILED_OPERATION_NO_PAYMENT`],
/// [`codes::FAILED_OPERATION_NODE_NUM_AND_ZONE_ERROR`], [`codes::FAILED_OPERATION_NOT_AUTHENTICATED`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTO_VOUCHER`], [`codes::INVALID_PARAMETER_INVALID_DEPLOY_MODE`],
/// [`codes::INVALID_PARAMETER_INVALID_DISK_COUNT`], [`codes::INVALID_PARAMETER_INVALID_DISK_ENCRYPT`],
/// [`codes::INVALID_PARAMETER_INVALID_DISK_ENHANCE`], [`codes::INVALID_PARAMETER_INVALID_ES_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_NODE_NUM`], [`codes::INVALID_PARAMETER_INVALID_NODE_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_OP_TYPE`], [`codes::INVALID_PARAMETER_INVALID_OPERATION_DURATION`],
/// [`codes::INVALID_PARAMETER_INVALID_REGION`], [`codes::INVALID_PARAMETER_INVALID_TAG_LIST`],
/// [`codes::INVALID_PARAMETER_INVALID_TYPE`], [`codes::INVALID_PARAMETER_INVALID_VOUCHER_IDS`],
/// [`codes::INVALID_PARAMETER_VALUE_CHARGE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_RENEW_FLAG`],
/// [`codes::LIMIT_EXCEEDED_CLUSTER_NUM`], [`codes::LIMIT_EXCEEDED_RESOURCE_LIMIT`], [`codes::RESOURCE_IN_USE_ORDER`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_INSUFFICIENT_BALANCE`],
/// [`codes::RESOURCE_INSUFFICIENT_HIDDEN_ZONE`], [`codes::RESOURCE_INSUFFICIENT_SUBNET`],
/// [`codes::RESOURCE_INSUFFICIENT_ZONE`], [`codes::RESOURCE_NOT_FOUND_DISK_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TRADE_CGW_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_VPC_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_WHITE_LIST_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_UIN_NOT_IN_WHITE_LIST`],
/// [`codes::UNSUPPORTED_OPERATION_BASIC_SECURITY_TYPE`], [`codes::UNSUPPORTED_OPERATION_LICENSE_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_SINGLE_NODE_CLUSTER_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestInstancePolicy {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeRequestInstancePolicy(instance_id: String)
    "DescribeRequestInstancePolicy" -> DescribeRequestInstancePolicyOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeRequestInstancePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestInstancePolicyOutput {
    pub get_paths: Vec<String>,
    pub post_paths: Vec<String>,
    pub put_paths: Vec<String>,
    pub is_default: Option<bool>,
    pub update_time: Option<String>,
    pub operator: Option<String>,
}
model! { DescribeRequestInstancePolicyOutput {
    0 "GetPaths" get_paths: Vec<String>, 1 "PostPaths" post_paths: Vec<String>, 2 "PutPaths" put_paths: Vec<String>,
    3 "IsDefault" is_default: bool, 4 "UpdateTime" update_time: String, 5 "Operator" operator: String
} }

/// Describes serverless instances: `DescribeServerlessInstances` of `es` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeServerlessInstances>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UN_AUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_ERROR_CLUSTER_STATE`], [`codes::FAILED_OPERATION_ERROR_CLUSTER_STATE_UNHEALTH`],
/// [`codes::INVALID_PARAMETER_INVALID_SERVERLESS_ID`], [`codes::INVALID_PARAMETER_INVALID_SPACE_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_TAG_INFO`], [`codes::INVALID_PARAMETER_INVALID_TAG_LIST`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::MISSING_PARAMETER`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_CAM_INFO_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessInstances {
    pub instance_ids: Option<Vec<String>>,
    pub index_names: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by: Option<String>,
    pub index_status_list: Option<Vec<String>>,
    pub order: Option<String>,
    pub space_ids: Option<Vec<String>>,
    pub di_source_types: Option<Vec<String>>,
    pub tag_list: Option<Vec<TagInfo>>,
}
operation! { DescribeServerlessInstances() "DescribeServerlessInstances" -> DescribeServerlessInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "IndexNames" index_names: Vec<String>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "OrderBy" order_by: String, 5 "IndexStatusList" index_status_list: Vec<String>,
    6 "Order" order: String, 7 "SpaceIds" space_ids: Vec<String>, 8 "DiSourceTypes" di_source_types: Vec<String>,
    9 "TagList" tag_list: Vec<TagInfo>
} }
paged! { DescribeServerlessInstances: ServerlessIndexMetaField =
    Offset "Offset", "IndexMetaFields" index_meta_fields, total "TotalCount" }

/// Response of [`DescribeServerlessInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessInstancesOutput {
    pub index_meta_fields: Vec<ServerlessIndexMetaField>,
    pub total_count: Option<i64>,
}
model! { DescribeServerlessInstancesOutput {
    0 "IndexMetaFields" index_meta_fields: Vec<ServerlessIndexMetaField>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeServerlessInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerlessIndexMetaField {
    pub app_id: Option<i64>,
    pub index_name: Option<String>,
    pub index_meta_json: Option<String>,
    pub index_docs: Option<i64>,
    pub index_storage: Option<i64>,
    pub index_create_time: Option<String>,
    pub instance_id: Option<String>,
    pub index_options_field: Option<ServerlessIndexOptionsField>,
    pub index_settings_field: Option<ServerlessIndexSettingsField>,
    pub index_network_field: Option<ServerlessIndexNetworkField>,
    pub kibana_url: Option<String>,
    pub kibana_private_url: Option<String>,
    pub index_access_url: Option<String>,
    pub status: Option<i64>,
    pub space_id: Option<String>,
    pub space_name: Option<String>,
    pub storage_type: Option<i64>,
    pub tag_list: Vec<TagInfo>,
    pub index_traffic: Option<f64>,
}
model! { ServerlessIndexMetaField {
    0 "AppId" app_id: i64, 1 "IndexName" index_name: String, 2 "IndexMetaJson" index_meta_json: String,
    3 "IndexDocs" index_docs: i64, 4 "IndexStorage" index_storage: i64, 5 "IndexCreateTime" index_create_time: String,
    6 "InstanceId" instance_id: String, 7 "IndexOptionsField" index_options_field: ServerlessIndexOptionsField,
    8 "IndexSettingsField" index_settings_field: ServerlessIndexSettingsField,
    9 "IndexNetworkField" index_network_field: ServerlessIndexNetworkField, 10 "KibanaUrl" kibana_url: String,
    11 "KibanaPrivateUrl" kibana_private_url: String, 12 "IndexAccessUrl" index_access_url: String,
    13 "Status" status: i64, 14 "SpaceId" space_id: String, 15 "SpaceName" space_name: String,
    16 "StorageType" storage_type: i64, 17 "TagList" tag_list: Vec<TagInfo>, 18 "IndexTraffic" index_traffic: f64
} }

/// In the response of [`DescribeServerlessInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerlessIndexOptionsField {
    pub expire_max_age: Option<String>,
    pub timestamp_field: Option<String>,
    pub sink_cycle_age: Option<String>,
    pub standard_storage_age: Option<String>,
}
model! { ServerlessIndexOptionsField {
    0 "ExpireMaxAge" expire_max_age: String, 1 "TimestampField" timestamp_field: String,
    2 "SinkCycleAge" sink_cycle_age: String, 3 "StandardStorageAge" standard_storage_age: String
} }

/// In the response of [`DescribeServerlessInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerlessIndexSettingsField {
    pub number_of_shards: Option<String>,
    pub refresh_interval: Option<String>,
    pub custom_setting: Option<String>,
}
model! { ServerlessIndexSettingsField {
    0 "NumberOfShards" number_of_shards: String, 1 "RefreshInterval" refresh_interval: String,
    2 "CustomSetting" custom_setting: String
} }

/// In the response of [`DescribeServerlessInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerlessIndexNetworkField {
    pub region: Option<String>,
    pub zone: Option<String>,
    pub vpc_uid: Option<String>,
    pub subnet_uid: Option<String>,
    pub username: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
}
model! { ServerlessIndexNetworkField {
    0 "Region" region: String, 1 "Zone" zone: String, 2 "VpcUid" vpc_uid: String, 3 "SubnetUid" subnet_uid: String,
    4 "Username" username: String, 5 "Password" password: Secret
} }

/// Describes serverless metrics: `DescribeServerlessMetrics` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeServerlessMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessMetrics {
    pub space_id: Option<String>,
    pub index_id: Option<String>,
    pub metric_type: Option<Vec<String>>,
    pub duration_type: Option<i64>,
    pub batch_index_list: Option<Vec<String>>,
}
operation! { DescribeServerlessMetrics() "DescribeServerlessMetrics" -> DescribeServerlessMetricsOutput {
    0 "SpaceId" space_id: String, 1 "IndexId" index_id: String, 2 "MetricType" metric_type: Vec<String>,
    3 "DurationType" duration_type: i64, 4 "BatchIndexList" batch_index_list: Vec<String>
} }

/// Response of [`DescribeServerlessMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessMetricsOutput {
    pub storage: Option<f64>,
    pub index_traffic: Option<f64>,
    pub read_req_times: Option<i64>,
    pub write_req_times: Option<i64>,
    pub doc_count: Option<i64>,
    pub metric_map_list: Vec<MetricMapByIndexId>,
}
model! { DescribeServerlessMetricsOutput {
    0 "Storage" storage: f64, 1 "IndexTraffic" index_traffic: f64, 2 "ReadReqTimes" read_req_times: i64,
    3 "WriteReqTimes" write_req_times: i64, 4 "DocCount" doc_count: i64,
    5 "MetricMapList" metric_map_list: Vec<MetricMapByIndexId>
} }

/// In the response of [`DescribeServerlessMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricMapByIndexId {
    pub index_id: Option<String>,
    pub metric_all_data: Option<MetricAllData>,
}
model! { MetricMapByIndexId {
    0 "IndexId" index_id: String, 1 "MetricAllData" metric_all_data: MetricAllData
} }

/// In the response of [`DescribeServerlessMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricAllData {
    pub index_traffic: Option<f64>,
    pub storage: Option<f64>,
    pub read_req_times: Option<i64>,
    pub write_req_times: Option<i64>,
    pub doc_count: Option<i64>,
}
model! { MetricAllData {
    0 "IndexTraffic" index_traffic: f64, 1 "Storage" storage: f64, 2 "ReadReqTimes" read_req_times: i64,
    3 "WriteReqTimes" write_req_times: i64, 4 "DocCount" doc_count: i64
} }

/// Describes serverless space user: `DescribeServerlessSpaceUser` of `es` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeServerlessSpaceUser>.
///
/// Errors: [`codes::AUTH_FAILURE_UN_AUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CLUSTER_RESOURCE_LIMIT_ERROR`],
/// [`codes::FAILED_OPERATION_DISK_COUNT_PARAM_ERROR`], [`codes::FAILED_OPERATION_GET_USER`],
/// [`codes::FAILED_OPERATION_NO_PAYMENT`], [`codes::FAILED_OPERATION_NOT_AUTHENTICATED`],
/// [`codes::INVALID_PARAMETER_INVALID_SPACE_ID`], [`codes::INVALID_PARAMETER_USERNAME_EXIST`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_INDEX_COUNT`], [`codes::LIMIT_EXCEEDED_INDEX_CREATE`],
/// [`codes::LIMIT_EXCEEDED_SPACE_COUNT`], [`codes::LIMIT_EXCEEDED_SPACE_CREATE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_INSUFFICIENT_BALANCE`], [`codes::RESOURCE_INSUFFICIENT_HIDDEN_ZONE`],
/// [`codes::RESOURCE_INSUFFICIENT_SUBNET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessSpaceUser {
    /// Required.
    pub space_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub user_names: Option<Vec<String>>,
    pub user_types: Option<Vec<i64>>,
    pub privilege_types: Option<Vec<i64>>,
}
operation! { DescribeServerlessSpaceUser(space_id: String)
    "DescribeServerlessSpaceUser" -> DescribeServerlessSpaceUserOutput {
    0 "SpaceId" space_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "UserNames" user_names: Vec<String>,
    4 "UserTypes" user_types: Vec<i64>, 5 "PrivilegeTypes" privilege_types: Vec<i64>
} }
paged! { DescribeServerlessSpaceUser: ServerlessSpaceUser =
    Offset "Offset", "ServerlessSpaceUsers" serverless_space_users, total "TotalCount" }

/// Response of [`DescribeServerlessSpaceUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessSpaceUserOutput {
    pub serverless_space_users: Vec<ServerlessSpaceUser>,
    pub total_count: Option<i64>,
}
model! { DescribeServerlessSpaceUserOutput {
    0 "ServerlessSpaceUsers" serverless_space_users: Vec<ServerlessSpaceUser>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeServerlessSpaceUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerlessSpaceUser {
    pub username: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub create_time: Option<String>,
    pub status: Option<i64>,
    pub indices_scope: Vec<String>,
    pub privilege_type: Option<i64>,
}
model! { ServerlessSpaceUser {
    0 "Username" username: String, 1 "Password" password: Secret, 2 "CreateTime" create_time: String,
    3 "Status" status: i64, 4 "IndicesScope" indices_scope: Vec<String>, 5 "PrivilegeType" privilege_type: i64
} }

/// Describes serverless spaces: `DescribeServerlessSpaces` of `es` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeServerlessSpaces>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UN_AUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_ERROR_CLUSTER_STATE`], [`codes::FAILED_OPERATION_ERROR_CLUSTER_STATE_UNHEALTH`],
/// [`codes::FAILED_OPERATION_GET_TAG_INFO_ERROR`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::MISSING_PARAMETER`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_CAM_INFO_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessSpaces {
    pub space_ids: Option<Vec<String>>,
    pub space_names: Option<Vec<String>>,
    pub order: Option<String>,
    pub order_by: Option<String>,
    pub vpc_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub tag_list: Option<Vec<TagInfo>>,
}
operation! { DescribeServerlessSpaces() "DescribeServerlessSpaces" -> DescribeServerlessSpacesOutput {
    0 "SpaceIds" space_ids: Vec<String>, 1 "SpaceNames" space_names: Vec<String>, 2 "Order" order: String,
    3 "OrderBy" order_by: String, 4 "VpcIds" vpc_ids: Vec<String>, 5 "Offset" offset: i64, 6 "Limit" limit: i64,
    7 "TagList" tag_list: Vec<TagInfo>
} }
paged! { DescribeServerlessSpaces: ServerlessSpace =
    Offset "Offset", "ServerlessSpaces" serverless_spaces, total "TotalCount" }

/// Response of [`DescribeServerlessSpaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessSpacesOutput {
    pub total_count: Option<i64>,
    pub serverless_spaces: Vec<ServerlessSpace>,
}
model! { DescribeServerlessSpacesOutput {
    0 "TotalCount" total_count: i64, 1 "ServerlessSpaces" serverless_spaces: Vec<ServerlessSpace>
} }

/// In the response of [`DescribeServerlessSpaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerlessSpace {
    pub space_id: Option<String>,
    pub space_name: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub index_count: Option<i64>,
    pub kibana_url: Option<String>,
    pub kibana_private_url: Option<String>,
    pub index_access_url: Option<String>,
    pub kibana_public_acl: Option<EsAcl>,
    pub kibana_embed_url: Option<String>,
    pub di_data_list: Option<DiData>,
    pub vpc_info: Vec<VpcInfo>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub enable_kibana_public_access: Option<i64>,
    pub enable_kibana_private_access: Option<i64>,
    pub app_id: Option<i64>,
    pub kibana_language: Option<String>,
    pub cluster_type: Option<i64>,
    pub tag_list: Vec<TagInfo>,
    pub enable_mcp_access: Option<i64>,
    pub mcp_access: Option<String>,
}
model! { ServerlessSpace {
    0 "SpaceId" space_id: String, 1 "SpaceName" space_name: String, 2 "Status" status: i64,
    3 "CreateTime" create_time: String, 4 "IndexCount" index_count: i64, 5 "KibanaUrl" kibana_url: String,
    6 "KibanaPrivateUrl" kibana_private_url: String, 7 "IndexAccessUrl" index_access_url: String,
    8 "KibanaPublicAcl" kibana_public_acl: EsAcl, 9 "KibanaEmbedUrl" kibana_embed_url: String,
    10 "DiDataList" di_data_list: DiData, 11 "VpcInfo" vpc_info: Vec<VpcInfo>, 12 "Region" region: String,
    13 "Zone" zone: String, 14 "EnableKibanaPublicAccess" enable_kibana_public_access: i64,
    15 "EnableKibanaPrivateAccess" enable_kibana_private_access: i64, 16 "AppId" app_id: i64,
    17 "KibanaLanguage" kibana_language: String, 18 "ClusterType" cluster_type: i64,
    19 "TagList" tag_list: Vec<TagInfo>, 20 "EnableMcpAccess" enable_mcp_access: i64, 21 "McpAccess" mcp_access: String
} }

/// In the response of [`DescribeServerlessSpaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiData {
    pub di_id: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<i64>,
    pub di_data_source_cvm: Option<DiDataSourceCvm>,
    pub di_data_source_tke: Option<DiDataSourceTke>,
    pub di_data_sink_serverless: Option<DiDataSinkServerless>,
    pub di_data_source_type: Option<String>,
}
model! { DiData {
    0 "DiId" di_id: String, 1 "CreateTime" create_time: String, 2 "Status" status: i64,
    3 "DiDataSourceCvm" di_data_source_cvm: DiDataSourceCvm, 4 "DiDataSourceTke" di_data_source_tke: DiDataSourceTke,
    5 "DiDataSinkServerless" di_data_sink_serverless: DiDataSinkServerless,
    6 "DiDataSourceType" di_data_source_type: String
} }

/// In the response of [`DescribeServerlessSpaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiDataSourceCvm {
    pub vpc_id: Option<String>,
    pub log_paths: Vec<String>,
    pub cvm_instances: Vec<DiDataSourceCvmInstance>,
    pub collector_id: Option<String>,
}
model! { DiDataSourceCvm {
    0 "VpcId" vpc_id: String, 1 "LogPaths" log_paths: Vec<String>,
    2 "CvmInstances" cvm_instances: Vec<DiDataSourceCvmInstance>, 3 "CollectorId" collector_id: String
} }

/// In the response of [`DescribeServerlessSpaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiDataSourceCvmInstance {
    pub instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub err_msg: Option<String>,
}
model! { DiDataSourceCvmInstance {
    0 "InstanceId" instance_id: String, 1 "VpcId" vpc_id: String, 2 "SubnetId" subnet_id: String,
    3 "ErrMsg" err_msg: String
} }

/// In the response of [`DescribeServerlessSpaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiDataSourceTke {
    pub vpc_id: Option<String>,
    pub tke_id: Option<String>,
    pub collector_id: Option<String>,
    pub collector_name: Option<String>,
    pub collector_type: Option<String>,
    pub collector_version: Option<String>,
    pub include_namespaces: Vec<String>,
    pub exclude_namespaces: Vec<String>,
    pub pod_label_keys: Vec<String>,
    pub pod_label_values: Vec<String>,
    pub container_name: Option<String>,
    pub config_content: Option<String>,
    pub input_type: Option<String>,
    pub input_path: Option<String>,
}
model! { DiDataSourceTke {
    0 "VpcId" vpc_id: String, 1 "TkeId" tke_id: String, 2 "CollectorId" collector_id: String,
    3 "CollectorName" collector_name: String, 4 "CollectorType" collector_type: String,
    5 "CollectorVersion" collector_version: String, 6 "IncludeNamespaces" include_namespaces: Vec<String>,
    7 "ExcludeNamespaces" exclude_namespaces: Vec<String>, 8 "PodLabelKeys" pod_label_keys: Vec<String>,
    9 "PodLabelValues" pod_label_values: Vec<String>, 10 "ContainerName" container_name: String,
    11 "ConfigContent" config_content: String, 12 "InputType" input_type: String, 13 "InputPath" input_path: String
} }

/// In the response of [`DescribeServerlessSpaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiDataSinkServerless {
    pub serverless_id: Option<String>,
}
model! { DiDataSinkServerless {
    0 "ServerlessId" serverless_id: String
} }

/// Describes snapshot views: `DescribeSnapshotViews` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeSnapshotViews>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_UIN`],
/// [`codes::LIMIT_EXCEEDED_RESPONSE_TIMEOUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotViews {
    pub instance_id: Option<Vec<String>>,
    pub state: Option<Vec<String>>,
    pub user_back_up: Option<String>,
    pub duration: Option<i64>,
}
operation! { DescribeSnapshotViews() "DescribeSnapshotViews" -> DescribeSnapshotViewsOutput {
    0 "InstanceId" instance_id: Vec<String>, 1 "State" state: Vec<String>, 2 "UserBackUp" user_back_up: String,
    3 "Duration" duration: i64
} }

/// Response of [`DescribeSnapshotViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotViewsOutput {
    pub snapshots: Vec<Snapshots>,
    pub failed_msgs: Vec<String>,
}
model! { DescribeSnapshotViewsOutput {
    0 "Snapshots" snapshots: Vec<Snapshots>, 1 "FailedMsgs" failed_msgs: Vec<String>
} }

/// Describes space kibana tools: `DescribeSpaceKibanaTools` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeSpaceKibanaTools>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceKibanaTools {
    /// Required.
    pub space_id: String,
}
operation! { DescribeSpaceKibanaTools(space_id: String) "DescribeSpaceKibanaTools" -> DescribeSpaceKibanaToolsOutput {
    0 "SpaceId" space_id
} }

/// Response of [`DescribeSpaceKibanaTools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceKibanaToolsOutput {
    /// Secret.
    pub kibana_token: Option<Secret>,
    pub expire_time: Option<i64>,
}
model! { DescribeSpaceKibanaToolsOutput {
    0 "KibanaToken" kibana_token: Secret, 1 "ExpireTime" expire_time: i64
} }

/// Describes upgrade: `DescribeUpgrade` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeUpgrade>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_ES_VERSION`], [`codes::UNSUPPORTED_OPERATION_LICENSE_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_NORMAL`], [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgrade {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeUpgrade(instance_id: String) "DescribeUpgrade" -> DescribeUpgradeOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeUpgrade`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeOutput {
    pub es_versions: Vec<String>,
    pub es_licenses: Vec<String>,
    pub es_sub_products: Vec<String>,
    pub es_real_licenses: Vec<String>,
}
model! { DescribeUpgradeOutput {
    0 "EsVersions" es_versions: Vec<String>, 1 "EsLicenses" es_licenses: Vec<String>,
    2 "EsSubProducts" es_sub_products: Vec<String>, 3 "EsRealLicenses" es_real_licenses: Vec<String>
} }

/// Describes user cos snapshot list: `DescribeUserCosSnapshotList` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeUserCosSnapshotList>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_USER_COS_SNAPSHOT_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCosSnapshotList {
    pub cos_bucket: Option<String>,
    pub base_path: Option<String>,
    pub cluster_instance_id: Option<String>,
    pub paas_es_repository: Option<String>,
}
operation! { DescribeUserCosSnapshotList() "DescribeUserCosSnapshotList" -> DescribeUserCosSnapshotListOutput {
    0 "CosBucket" cos_bucket: String, 1 "BasePath" base_path: String, 2 "ClusterInstanceId" cluster_instance_id: String,
    3 "PaasEsRepository" paas_es_repository: String
} }

/// Response of [`DescribeUserCosSnapshotList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCosSnapshotListOutput {
    pub cos_snapshot_info_list: Vec<CosSnapShotInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeUserCosSnapshotListOutput {
    0 "CosSnapshotInfoList" cos_snapshot_info_list: Vec<CosSnapShotInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeUserCosSnapshotList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosSnapShotInfo {
    pub cos_bucket: Option<String>,
    pub base_path: Option<String>,
    pub snapshot_name: Option<String>,
    pub state: Option<String>,
    pub version: Option<String>,
    pub common_index_arr: Vec<CommonIndexInfo>,
    pub data_stream_arr: Vec<DataStreamInfo>,
}
model! { CosSnapShotInfo {
    0 "CosBucket" cos_bucket: String, 1 "BasePath" base_path: String, 2 "SnapshotName" snapshot_name: String,
    3 "State" state: String, 4 "Version" version: String, 5 "CommonIndexArr" common_index_arr: Vec<CommonIndexInfo>,
    6 "DataStreamArr" data_stream_arr: Vec<DataStreamInfo>
} }

/// In the response of [`DescribeUserCosSnapshotList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonIndexInfo {
    pub index_name: Option<String>,
    pub is_shard_complete: Option<i64>,
}
model! { CommonIndexInfo {
    0 "IndexName" index_name: String, 1 "IsShardComplete" is_shard_complete: i64
} }

/// In the response of [`DescribeUserCosSnapshotList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataStreamInfo {
    pub data_stream_name: Option<String>,
    pub is_shard_complete: Option<i64>,
}
model! { DataStreamInfo {
    0 "DataStreamName" data_stream_name: String, 1 "IsShardComplete" is_shard_complete: i64
} }

/// Describes views: `DescribeViews` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DescribeViews>.
///
/// Errors: [`codes::AUTH_FAILURE_UN_AUTH_CREATE_INSTANCE`], [`codes::RESOURCE_NOT_FOUND_CAM_INFO_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_ERROR`], [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeViews {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeViews(instance_id: String) "DescribeViews" -> DescribeViewsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeViewsOutput {
    pub cluster_view: Option<ClusterView>,
    pub nodes_view: Vec<NodeView>,
    pub kibanas_view: Vec<KibanaView>,
}
model! { DescribeViewsOutput {
    0 "ClusterView" cluster_view: ClusterView, 1 "NodesView" nodes_view: Vec<NodeView>,
    2 "KibanasView" kibanas_view: Vec<KibanaView>
} }

/// In the response of [`DescribeViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterView {
    pub health: Option<f64>,
    pub visible: Option<f64>,
    pub r#break: Option<f64>,
    pub avg_disk_usage: Option<f64>,
    pub avg_mem_usage: Option<f64>,
    pub avg_cpu_usage: Option<f64>,
    pub total_disk_size: Option<i64>,
    pub target_node_types: Vec<String>,
    pub node_num: Option<i64>,
    pub total_node_num: Option<i64>,
    pub data_node_num: Option<i64>,
    pub index_num: Option<i64>,
    pub doc_num: Option<i64>,
    pub disk_used_in_bytes: Option<i64>,
    pub shard_num: Option<i64>,
    pub primary_shard_num: Option<i64>,
    pub relocating_shard_num: Option<i64>,
    pub initializing_shard_num: Option<i64>,
    pub unassigned_shard_num: Option<i64>,
    pub total_cos_storage: Option<i64>,
    pub searchable_snapshot_cos_bucket: Option<String>,
    pub searchable_snapshot_cos_app_id: Option<String>,
}
model! { ClusterView {
    0 "Health" health: f64, 1 "Visible" visible: f64, 2 "Break" r#break: f64, 3 "AvgDiskUsage" avg_disk_usage: f64,
    4 "AvgMemUsage" avg_mem_usage: f64, 5 "AvgCpuUsage" avg_cpu_usage: f64, 6 "TotalDiskSize" total_disk_size: i64,
    7 "TargetNodeTypes" target_node_types: Vec<String>, 8 "NodeNum" node_num: i64, 9 "TotalNodeNum" total_node_num: i64,
    10 "DataNodeNum" data_node_num: i64, 11 "IndexNum" index_num: i64, 12 "DocNum" doc_num: i64,
    13 "DiskUsedInBytes" disk_used_in_bytes: i64, 14 "ShardNum" shard_num: i64,
    15 "PrimaryShardNum" primary_shard_num: i64, 16 "RelocatingShardNum" relocating_shard_num: i64,
    17 "InitializingShardNum" initializing_shard_num: i64, 18 "UnassignedShardNum" unassigned_shard_num: i64,
    19 "TotalCosStorage" total_cos_storage: i64,
    20 "SearchableSnapshotCosBucket" searchable_snapshot_cos_bucket: String,
    21 "SearchableSnapshotCosAppId" searchable_snapshot_cos_app_id: String
} }

/// In the response of [`DescribeViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeView {
    pub node_id: Option<String>,
    pub node_ip: Option<String>,
    pub visible: Option<f64>,
    pub r#break: Option<f64>,
    pub disk_size: Option<i64>,
    pub disk_usage: Option<f64>,
    pub mem_size: Option<i64>,
    pub mem_usage: Option<f64>,
    pub cpu_num: Option<i64>,
    pub cpu_usage: Option<f64>,
    pub zone: Option<String>,
    pub node_role: Option<String>,
    pub node_http_ip: Option<String>,
    pub jvm_mem_usage: Option<f64>,
    pub shard_num: Option<i64>,
    pub disk_ids: Vec<String>,
    pub hidden: Option<bool>,
    pub is_coordination_node: Option<bool>,
    pub cvm_status: Option<String>,
    pub cvm_disaster_recover_group_id: Option<String>,
    pub cvm_disaster_recover_group_status: Option<i64>,
}
model! { NodeView {
    0 "NodeId" node_id: String, 1 "NodeIp" node_ip: String, 2 "Visible" visible: f64, 3 "Break" r#break: f64,
    4 "DiskSize" disk_size: i64, 5 "DiskUsage" disk_usage: f64, 6 "MemSize" mem_size: i64, 7 "MemUsage" mem_usage: f64,
    8 "CpuNum" cpu_num: i64, 9 "CpuUsage" cpu_usage: f64, 10 "Zone" zone: String, 11 "NodeRole" node_role: String,
    12 "NodeHttpIp" node_http_ip: String, 13 "JvmMemUsage" jvm_mem_usage: f64, 14 "ShardNum" shard_num: i64,
    15 "DiskIds" disk_ids: Vec<String>, 16 "Hidden" hidden: bool, 17 "IsCoordinationNode" is_coordination_node: bool,
    18 "CVMStatus" cvm_status: String, 19 "CVMDisasterRecoverGroupId" cvm_disaster_recover_group_id: String,
    20 "CVMDisasterRecoverGroupStatus" cvm_disaster_recover_group_status: i64
} }

/// In the response of [`DescribeViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KibanaView {
    pub ip: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_usage: Option<f64>,
    pub mem_size: Option<i64>,
    pub mem_usage: Option<f64>,
    pub cpu_num: Option<i64>,
    pub cpu_usage: Option<f64>,
    pub zone: Option<String>,
    pub node_id: Option<String>,
    pub user_ip: Option<String>,
}
model! { KibanaView {
    0 "Ip" ip: String, 1 "DiskSize" disk_size: i64, 2 "DiskUsage" disk_usage: f64, 3 "MemSize" mem_size: i64,
    4 "MemUsage" mem_usage: f64, 5 "CpuNum" cpu_num: i64, 6 "CpuUsage" cpu_usage: f64, 7 "Zone" zone: String,
    8 "NodeId" node_id: String, 9 "UserIp" user_ip: String
} }

/// `DiagnoseInstance` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=DiagnoseInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_REGION`], [`codes::LIMIT_EXCEEDED_DIAGNOSE_COUNT`],
/// [`codes::RESOURCE_IN_USE_DIAGNOSE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_NOT_FOUND_DIAGNOSE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_DIAGNOSE_JOB`],
/// [`codes::UNSUPPORTED_OPERATION_DIAGNOSE_NOT_OPEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseInstance {
    /// Required.
    pub instance_id: String,
    pub diagnose_jobs: Option<Vec<String>>,
    pub diagnose_indices: Option<String>,
}
operation! { DiagnoseInstance(instance_id: String) "DiagnoseInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "DiagnoseJobs" diagnose_jobs: Vec<String>,
    2 "DiagnoseIndices" diagnose_indices: String
} }

/// Response of [`DiagnoseInstance`]: empty.
pub type DiagnoseInstanceOutput = Empty;

/// Exports ip trace log: `ExportIpTraceLog` of `es` 2018-04-16.
///
/// POST. Changes data. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=ExportIpTraceLog>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_ABNORMAL_DATA_FORMAT`],
/// [`codes::INVALID_PARAMETER_INVALID_LOG_TYPE`], [`codes::INVALID_PARAMETER_INVALID_QUERY_STRING`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME_PARAM`], [`codes::INVALID_PARAMETER_INVALID_UIN`],
/// [`codes::RESOURCE_NOT_FOUND_INDEX_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportIpTraceLog {
    /// Required.
    pub instance_id: String,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub remote_ip: Option<Vec<String>>,
    pub trace_type: Option<Vec<String>>,
    pub net_type: Option<Vec<String>>,
    pub req_type_or_rsp_status: Option<Vec<String>>,
    pub search_key: Option<String>,
    pub uri: Option<String>,
    pub node_ip: Option<Vec<String>>,
}
operation! { ExportIpTraceLog(instance_id: String) "ExportIpTraceLog" -> ExportIpTraceLogOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "RemoteIp" remote_ip: Vec<String>, 6 "TraceType" trace_type: Vec<String>,
    7 "NetType" net_type: Vec<String>, 8 "ReqTypeOrRspStatus" req_type_or_rsp_status: Vec<String>,
    9 "SearchKey" search_key: String, 10 "Uri" uri: String, 11 "NodeIp" node_ip: Vec<String>
} }
paged! { ExportIpTraceLog: IpTimePair = Offset "Offset", "IpTraceList" ip_trace_list }

/// Response of [`ExportIpTraceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportIpTraceLogOutput {
    pub ip_trace_list: Vec<IpTimePair>,
}
model! { ExportIpTraceLogOutput {
    0 "IpTraceList" ip_trace_list: Vec<IpTimePair>
} }

/// In the response of [`ExportIpTraceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpTimePair {
    pub ip: Option<String>,
    pub timestamp: Option<i64>,
    pub node_ip: Option<String>,
}
model! { IpTimePair {
    0 "Ip" ip: String, 1 "Timestamp" timestamp: i64, 2 "NodeIp" node_ip: String
} }

/// Gets diagnose settings: `GetDiagnoseSettings` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=GetDiagnoseSettings>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_REGION`], [`codes::INVALID_PARAMETER_VALUE_CONFIG_INFO`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnoseSettings {
    /// Required.
    pub instance_id: String,
}
operation! { GetDiagnoseSettings(instance_id: String) "GetDiagnoseSettings" -> GetDiagnoseSettingsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetDiagnoseSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnoseSettingsOutput {
    pub diagnose_job_metas: Vec<DiagnoseJobMeta>,
    pub status: Option<i64>,
    pub cron_time: Option<String>,
    pub count: Option<i64>,
    pub max_count: Option<i64>,
}
model! { GetDiagnoseSettingsOutput {
    0 "DiagnoseJobMetas" diagnose_job_metas: Vec<DiagnoseJobMeta>, 1 "Status" status: i64,
    2 "CronTime" cron_time: String, 3 "Count" count: i64, 4 "MaxCount" max_count: i64
} }

/// In the response of [`GetDiagnoseSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseJobMeta {
    pub job_name: Option<String>,
    pub job_zh_name: Option<String>,
    pub job_description: Option<String>,
}
model! { DiagnoseJobMeta {
    0 "JobName" job_name: String, 1 "JobZhName" job_zh_name: String, 2 "JobDescription" job_description: String
} }

/// Gets ip trace status: `GetIpTraceStatus` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=GetIpTraceStatus>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_ABNORMAL_DATA_FORMAT`],
/// [`codes::INVALID_PARAMETER_INVALID_UIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpTraceStatus {
    pub instance_id: Option<String>,
}
operation! { GetIpTraceStatus() "GetIpTraceStatus" -> GetIpTraceStatusOutput {
    0 "InstanceId" instance_id: String
} }

/// Response of [`GetIpTraceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpTraceStatusOutput {
    pub open_ip_trace: Option<bool>,
    pub duration_time: Option<i64>,
    pub ip_trace_config: Option<IpTraceConfig>,
    pub last_start_time: Option<String>,
    pub last_end_time: Option<String>,
    pub filter_kibana_ip: Option<bool>,
}
model! { GetIpTraceStatusOutput {
    0 "OpenIpTrace" open_ip_trace: bool, 1 "DurationTime" duration_time: i64,
    2 "IpTraceConfig" ip_trace_config: IpTraceConfig, 3 "LastStartTime" last_start_time: String,
    4 "LastEndTime" last_end_time: String, 5 "FilterKibanaIp" filter_kibana_ip: bool
} }

/// In the request of [`GetIpTraceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpTraceConfig {
    pub enable_request: Option<bool>,
    pub enable_response: Option<bool>,
    pub enable_request_body: Option<bool>,
    pub enable_response_body: Option<bool>,
    pub remote_ip_include: Option<Vec<String>>,
    pub remote_ip_exclude: Option<Vec<String>>,
    pub uri_include: Option<Vec<String>>,
    pub uri_exclude: Option<Vec<String>>,
}
input! { IpTraceConfig() {
    0 "EnableRequest" enable_request: bool, 1 "EnableResponse" enable_response: bool,
    2 "EnableRequestBody" enable_request_body: bool, 3 "EnableResponseBody" enable_response_body: bool,
    4 "RemoteIpInclude" remote_ip_include: Vec<String>, 5 "RemoteIpExclude" remote_ip_exclude: Vec<String>,
    6 "UriInclude" uri_include: Vec<String>, 7 "UriExclude" uri_exclude: Vec<String>
} }

/// Gets request target node types: `GetRequestTargetNodeTypes` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=GetRequestTargetNodeTypes>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestTargetNodeTypes {
    /// Required.
    pub instance_id: String,
}
operation! { GetRequestTargetNodeTypes(instance_id: String)
    "GetRequestTargetNodeTypes" -> GetRequestTargetNodeTypesOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetRequestTargetNodeTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestTargetNodeTypesOutput {
    pub target_node_types: Vec<String>,
}
model! { GetRequestTargetNodeTypesOutput {
    0 "TargetNodeTypes" target_node_types: Vec<String>
} }

/// Asks for price renew instance: `InquirePriceRenewInstance` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=InquirePriceRenewInstance>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TRADE_CGW_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewInstance {
    /// Required.
    pub instance_id: String,
}
operation! { InquirePriceRenewInstance(instance_id: String)
    "InquirePriceRenewInstance" -> InquirePriceRenewInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`InquirePriceRenewInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewInstanceOutput {
    pub original_price: Option<f64>,
    pub discount_price: Option<f64>,
    pub discount: Option<f64>,
    pub currency: Option<String>,
}
model! { InquirePriceRenewInstanceOutput {
    0 "OriginalPrice" original_price: f64, 1 "DiscountPrice" discount_price: f64, 2 "Discount" discount: f64,
    3 "Currency" currency: String
} }

/// Installs instance model: `InstallInstanceModel` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=InstallInstanceModel>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_ES_VERSION`], [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_NORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallInstanceModel {
    /// Required.
    pub instance_id: String,
    pub usr_cos_model_url_list: Option<Vec<String>>,
    pub model_names: Option<Vec<String>>,
    pub task_types: Option<Vec<String>>,
    pub hugging_face_model_names: Option<Vec<String>>,
    pub model_description: Option<String>,
    pub model_source_type: Option<String>,
    pub uploaded_cos_paths: Option<Vec<String>>,
}
operation! { InstallInstanceModel(instance_id: String) "InstallInstanceModel" -> InstallInstanceModelOutput {
    0 "InstanceId" instance_id, 1 "UsrCosModelUrlList" usr_cos_model_url_list: Vec<String>,
    2 "ModelNames" model_names: Vec<String>, 3 "TaskTypes" task_types: Vec<String>,
    4 "HuggingFaceModelNames" hugging_face_model_names: Vec<String>, 5 "ModelDescription" model_description: String,
    6 "ModelSourceType" model_source_type: String, 7 "UploadedCosPaths" uploaded_cos_paths: Vec<String>
} }

/// Response of [`InstallInstanceModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallInstanceModelOutput {
    pub flow_id: Option<String>,
    pub err_msg: Option<String>,
}
model! { InstallInstanceModelOutput {
    0 "FlowId" flow_id: String, 1 "ErrMsg" err_msg: String
} }

/// Modifies auto back up common info: `ModifyAutoBackUpCommonInfo` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=ModifyAutoBackUpCommonInfo>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_ES_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_REGION`], [`codes::INVALID_PARAMETER_INVALID_UIN`],
/// [`codes::RESOURCE_NOT_FOUND_COS_INFO_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoBackUpCommonInfo {}
operation! { ModifyAutoBackUpCommonInfo() "ModifyAutoBackUpCommonInfo" -> Empty {} }

/// Response of [`ModifyAutoBackUpCommonInfo`]: empty.
pub type ModifyAutoBackUpCommonInfoOutput = Empty;

/// Modifies auto back up strategy: `ModifyAutoBackUpStrategy` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=ModifyAutoBackUpStrategy>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_ES_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_REGION`], [`codes::INVALID_PARAMETER_INVALID_UIN`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_PLUGIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoBackUpStrategy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub strategy_name: String,
    /// Required.
    pub cos_backup: CosBackup,
}
operation! { ModifyAutoBackUpStrategy(instance_id: String, strategy_name: String, cos_backup: CosBackup)
    "ModifyAutoBackUpStrategy" -> ModifyAutoBackUpStrategyOutput {
    0 "InstanceId" instance_id, 1 "StrategyName" strategy_name, 2 "CosBackup" cos_backup
} }

/// Response of [`ModifyAutoBackUpStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoBackUpStrategyOutput {
    pub status: Option<bool>,
}
model! { ModifyAutoBackUpStrategyOutput {
    0 "Status" status: bool
} }

/// Modifies auto scale disk info: `ModifyAutoScaleDiskInfo` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=ModifyAutoScaleDiskInfo>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_UIN`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_LOCAL_DISK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScaleDiskInfo {
    /// Required.
    pub instance_id: String,
    pub auto_scale_disk_info_list: Option<Vec<AutoScaleDiskInfo>>,
    pub delete_node_type_list: Option<Vec<String>>,
}
operation! { ModifyAutoScaleDiskInfo(instance_id: String) "ModifyAutoScaleDiskInfo" -> ModifyAutoScaleDiskInfoOutput {
    0 "InstanceId" instance_id, 1 "AutoScaleDiskInfoList" auto_scale_disk_info_list: Vec<AutoScaleDiskInfo>,
    2 "DeleteNodeTypeList" delete_node_type_list: Vec<String>
} }

/// Response of [`ModifyAutoScaleDiskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScaleDiskInfoOutput {
    pub status: Option<bool>,
}
model! { ModifyAutoScaleDiskInfoOutput {
    0 "Status" status: bool
} }

/// Modifies es vip security group: `ModifyEsVipSecurityGroup` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=ModifyEsVipSecurityGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SECURITY_GROUP_IDS`],
/// [`codes::RESOURCE_NOT_FOUND_SECURITY_GROUP_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEsVipSecurityGroup {
    /// Required.
    pub instance_id: String,
    pub security_group_ids: Option<Vec<String>>,
}
operation! { ModifyEsVipSecurityGroup(instance_id: String) "ModifyEsVipSecurityGroup" -> Empty {
    0 "InstanceId" instance_id, 1 "SecurityGroupIds" security_group_ids: Vec<String>
} }

/// Response of [`ModifyEsVipSecurityGroup`]: empty.
pub type ModifyEsVipSecurityGroupOutput = Empty;

/// Queries ip trace log: `QueryIpTraceLog` of `es` 2018-04-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=QueryIpTraceLog>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_REQUEST_TIME_OUT`],
/// [`codes::INVALID_PARAMETER_INVALID_LOG_TYPE`], [`codes::INVALID_PARAMETER_INVALID_QUERY_STRING`],
/// [`codes::INVALID_PARAMETER_INVALID_TIME_PARAM`], [`codes::INVALID_PARAMETER_INVALID_UIN`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIpTraceLog {
    /// Required.
    pub instance_id: String,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub remote_ip: Option<Vec<String>>,
    pub trace_type: Option<Vec<String>>,
    pub net_type: Option<Vec<String>>,
    pub req_type_or_rsp_status: Option<Vec<String>>,
    pub search_key: Option<String>,
    pub uri: Option<String>,
    pub node_ip: Option<Vec<String>>,
}
operation! { QueryIpTraceLog(instance_id: String) "QueryIpTraceLog" -> QueryIpTraceLogOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "RemoteIp" remote_ip: Vec<String>, 6 "TraceType" trace_type: Vec<String>,
    7 "NetType" net_type: Vec<String>, 8 "ReqTypeOrRspStatus" req_type_or_rsp_status: Vec<String>,
    9 "SearchKey" search_key: String, 10 "Uri" uri: String, 11 "NodeIp" node_ip: Vec<String>
} }
paged! { QueryIpTraceLog: IpTraceLogEntry = Offset "Offset", "IpTraceLogList" ip_trace_log_list, total "Total" }

/// Response of [`QueryIpTraceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIpTraceLogOutput {
    pub total: Option<i64>,
    pub ip_trace_log_list: Vec<IpTraceLogEntry>,
}
model! { QueryIpTraceLogOutput {
    0 "Total" total: i64, 1 "IpTraceLogList" ip_trace_log_list: Vec<IpTraceLogEntry>
} }

/// In the response of [`QueryIpTraceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpTraceLogEntry {
    pub timestamp: Option<String>,
    pub remote_ip: Option<String>,
    pub trace_type: Option<String>,
    pub net_type: Option<String>,
    pub message: Option<String>,
    pub uri: Option<String>,
    pub public_ip: Option<String>,
    pub req_type_or_rsp_status: Option<String>,
    pub node_ip: Option<String>,
}
model! { IpTraceLogEntry {
    0 "Timestamp" timestamp: String, 1 "RemoteIp" remote_ip: String, 2 "TraceType" trace_type: String,
    3 "NetType" net_type: String, 4 "Message" message: String, 5 "Uri" uri: String, 6 "PublicIp" public_ip: String,
    7 "ReqTypeOrRspStatus" req_type_or_rsp_status: String, 8 "NodeIp" node_ip: String
} }

/// Queries zone resource: `QueryZoneResource` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=QueryZoneResource>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_NODE_TYPE`], [`codes::INVALID_PARAMETER_INVALID_OP_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_REGION`], [`codes::INVALID_PARAMETER_INVALID_ZONE`],
/// [`codes::INVALID_PARAMETER_VALUE_CHARGE_TYPE`], [`codes::RESOURCE_INSUFFICIENT_HIDDEN_ZONE`],
/// [`codes::RESOURCE_NOT_FOUND_DISK_INFO_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_OSS_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_WHITE_LIST_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryZoneResource {
    /// Required.
    pub zones: Vec<String>,
    /// Required.
    pub opt_type: String,
    pub instance_id: Option<String>,
    pub deploy_mode: Option<i64>,
    pub charge_type: Option<String>,
    pub es_version: Option<String>,
    pub cdc_id: Option<String>,
}
operation! { QueryZoneResource(zones: Vec<String>, opt_type: String) "QueryZoneResource" -> QueryZoneResourceOutput {
    0 "Zones" zones, 1 "OptType" opt_type, 2 "InstanceId" instance_id: String, 3 "DeployMode" deploy_mode: i64,
    4 "ChargeType" charge_type: String, 5 "EsVersion" es_version: String, 6 "CdcId" cdc_id: String
} }

/// Response of [`QueryZoneResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryZoneResourceOutput {
    pub zone_resources: Vec<ZoneResource>,
}
model! { QueryZoneResourceOutput {
    0 "ZoneResources" zone_resources: Vec<ZoneResource>
} }

/// In the response of [`QueryZoneResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneResource {
    pub zone_name: Option<String>,
    pub available: Option<bool>,
    pub node_type_list: Vec<NodeTypeResource>,
    pub avail_node_families: Vec<String>,
}
model! { ZoneResource {
    0 "ZoneName" zone_name: String, 1 "Available" available: bool,
    2 "NodeTypeList" node_type_list: Vec<NodeTypeResource>, 3 "AvailNodeFamilies" avail_node_families: Vec<String>
} }

/// In the response of [`QueryZoneResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeTypeResource {
    pub node_type_name: Option<String>,
    pub available: Option<bool>,
    pub node_type_info: Option<NodeTypeInfo>,
    pub ssd_available: Option<bool>,
    pub ssd_disk_size_range: Option<DiskSizeRange>,
    pub sata_available: Option<bool>,
    pub sata_disk_size_range: Option<DiskSizeRange>,
    pub ssd_sold_out_reason: Option<String>,
    pub sata_sold_out_reason: Option<String>,
    pub local_disk_info: Option<LocalDiskInfo>,
    pub disk_count_range: Option<DiskCountRange>,
    pub h_ssd_available: Option<bool>,
    pub h_ssd_sold_out_reason: Option<String>,
    pub h_ssd_disk_size_range: Option<DiskSizeRange>,
    pub throughput_available: Option<bool>,
    pub throughput_sold_out_reason: Option<String>,
    pub throughput_disk_size_range: Option<DiskSizeRange>,
    pub big_data_available: Option<bool>,
    pub big_data_sold_out_reason: Option<String>,
    pub big_data_disk_size_range: Option<DiskSizeRange>,
    pub high_io_available: Option<bool>,
    pub high_io_sold_out_reason: Option<String>,
    pub high_io_disk_size_range: Option<DiskSizeRange>,
    pub bssd_available: Option<bool>,
    pub bssd_sold_out_reason: Option<String>,
    pub bssd_disk_size_range: Option<DiskSizeRange>,
    pub gpu_info: Option<GpuInfo>,
}
model! { NodeTypeResource {
    0 "NodeTypeName" node_type_name: String, 1 "Available" available: bool,
    2 "NodeTypeInfo" node_type_info: NodeTypeInfo, 3 "SsdAvailable" ssd_available: bool,
    4 "SsdDiskSizeRange" ssd_disk_size_range: DiskSizeRange, 5 "SataAvailable" sata_available: bool,
    6 "SataDiskSizeRange" sata_disk_size_range: DiskSizeRange, 7 "SsdSoldOutReason" ssd_sold_out_reason: String,
    8 "SataSoldOutReason" sata_sold_out_reason: String, 9 "LocalDiskInfo" local_disk_info: LocalDiskInfo,
    10 "DiskCountRange" disk_count_range: DiskCountRange, 11 "HSsdAvailable" h_ssd_available: bool,
    12 "HSsdSoldOutReason" h_ssd_sold_out_reason: String, 13 "HSsdDiskSizeRange" h_ssd_disk_size_range: DiskSizeRange,
    14 "ThroughputAvailable" throughput_available: bool,
    15 "ThroughputSoldOutReason" throughput_sold_out_reason: String,
    16 "ThroughputDiskSizeRange" throughput_disk_size_range: DiskSizeRange,
    17 "BigDataAvailable" big_data_available: bool, 18 "BigDataSoldOutReason" big_data_sold_out_reason: String,
    19 "BigDataDiskSizeRange" big_data_disk_size_range: DiskSizeRange, 20 "HighIOAvailable" high_io_available: bool,
    21 "HighIOSoldOutReason" high_io_sold_out_reason: String,
    22 "HighIODiskSizeRange" high_io_disk_size_range: DiskSizeRange, 23 "BssdAvailable" bssd_available: bool,
    24 "BssdSoldOutReason" bssd_sold_out_reason: String, 25 "BssdDiskSizeRange" bssd_disk_size_range: DiskSizeRange,
    26 "GpuInfo" gpu_info: GpuInfo
} }

/// In the response of [`QueryZoneResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeTypeInfo {
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
    pub desc: Option<String>,
}
model! { NodeTypeInfo {
    0 "Cpu" cpu: i64, 1 "Mem" mem: i64, 2 "Desc" desc: String
} }

/// In the response of [`QueryZoneResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskSizeRange {
    pub min: Option<i64>,
    pub sml: Option<i64>,
    pub med: Option<i64>,
    pub max: Option<i64>,
    pub disk_count_min: Option<i64>,
    pub disk_count_max: Option<i64>,
}
model! { DiskSizeRange {
    0 "Min" min: i64, 1 "Sml" sml: i64, 2 "Med" med: i64, 3 "Max" max: i64, 4 "DiskCountMin" disk_count_min: i64,
    5 "DiskCountMax" disk_count_max: i64
} }

/// In the response of [`QueryZoneResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskCountRange {
    pub min: Option<i64>,
    pub max: Option<i64>,
}
model! { DiskCountRange {
    0 "Min" min: i64, 1 "Max" max: i64
} }

/// Queries zone resource for logstash: `QueryZoneResourceForLogstash` of `es` 2018-04-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=QueryZoneResourceForLogstash>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryZoneResourceForLogstash {
    /// Required.
    pub zones: Vec<String>,
    pub charge_type: Option<String>,
}
operation! { QueryZoneResourceForLogstash(zones: Vec<String>)
    "QueryZoneResourceForLogstash" -> QueryZoneResourceForLogstashOutput {
    0 "Zones" zones, 1 "ChargeType" charge_type: String
} }

/// Response of [`QueryZoneResourceForLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryZoneResourceForLogstashOutput {
    pub zone_resources: Vec<LogstashZoneResource>,
}
model! { QueryZoneResourceForLogstashOutput {
    0 "ZoneResources" zone_resources: Vec<LogstashZoneResource>
} }

/// In the response of [`QueryZoneResourceForLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashZoneResource {
    pub zone_name: Option<String>,
    pub available: Option<bool>,
    pub node_type_list: Vec<LogstashNodeTypeResource>,
    pub avail_node_families: Vec<String>,
}
model! { LogstashZoneResource {
    0 "ZoneName" zone_name: String, 1 "Available" available: bool,
    2 "NodeTypeList" node_type_list: Vec<LogstashNodeTypeResource>,
    3 "AvailNodeFamilies" avail_node_families: Vec<String>
} }

/// In the response of [`QueryZoneResourceForLogstash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashNodeTypeResource {
    pub node_type_name: Option<String>,
    pub available: Option<bool>,
    pub node_type_info: Option<NodeTypeInfo>,
    pub ssd_available: Option<bool>,
    pub ssd_disk_size_range: Option<DiskSizeRange>,
    pub sata_available: Option<bool>,
    pub sata_disk_size_range: Option<DiskSizeRange>,
    pub ssd_sold_out_reason: Option<String>,
    pub sata_sold_out_reason: Option<String>,
    pub local_disk_info: Option<LocalDiskInfo>,
    pub disk_count_range: Option<DiskCountRange>,
    pub h_ssd_available: Option<bool>,
    pub h_ssd_sold_out_reason: Option<String>,
    pub h_ssd_disk_size_range: Option<DiskSizeRange>,
    pub throughput_available: Option<bool>,
    pub throughput_sold_out_reason: Option<String>,
    pub throughput_disk_size_range: Option<DiskSizeRange>,
    pub big_data_available: Option<bool>,
    pub big_data_sold_out_reason: Option<String>,
    pub big_data_disk_size_range: Option<DiskSizeRange>,
    pub high_io_available: Option<bool>,
    pub high_io_sold_out_reason: Option<String>,
    pub high_io_disk_size_range: Option<DiskSizeRange>,
    pub bssd_available: Option<bool>,
    pub bssd_sold_out_reason: Option<String>,
    pub bssd_disk_size_range: Option<DiskSizeRange>,
    pub gpu_info: Option<GpuInfo>,
}
model! { LogstashNodeTypeResource {
    0 "NodeTypeName" node_type_name: String, 1 "Available" available: bool,
    2 "NodeTypeInfo" node_type_info: NodeTypeInfo, 3 "SsdAvailable" ssd_available: bool,
    4 "SsdDiskSizeRange" ssd_disk_size_range: DiskSizeRange, 5 "SataAvailable" sata_available: bool,
    6 "SataDiskSizeRange" sata_disk_size_range: DiskSizeRange, 7 "SsdSoldOutReason" ssd_sold_out_reason: String,
    8 "SataSoldOutReason" sata_sold_out_reason: String, 9 "LocalDiskInfo" local_disk_info: LocalDiskInfo,
    10 "DiskCountRange" disk_count_range: DiskCountRange, 11 "HSsdAvailable" h_ssd_available: bool,
    12 "HSsdSoldOutReason" h_ssd_sold_out_reason: String, 13 "HSsdDiskSizeRange" h_ssd_disk_size_range: DiskSizeRange,
    14 "ThroughputAvailable" throughput_available: bool,
    15 "ThroughputSoldOutReason" throughput_sold_out_reason: String,
    16 "ThroughputDiskSizeRange" throughput_disk_size_range: DiskSizeRange,
    17 "BigDataAvailable" big_data_available: bool, 18 "BigDataSoldOutReason" big_data_sold_out_reason: String,
    19 "BigDataDiskSizeRange" big_data_disk_size_range: DiskSizeRange, 20 "HighIOAvailable" high_io_available: bool,
    21 "HighIOSoldOutReason" high_io_sold_out_reason: String,
    22 "HighIODiskSizeRange" high_io_disk_size_range: DiskSizeRange, 23 "BssdAvailable" bssd_available: bool,
    24 "BssdSoldOutReason" bssd_sold_out_reason: String, 25 "BssdDiskSizeRange" bssd_disk_size_range: DiskSizeRange,
    26 "GpuInfo" gpu_info: GpuInfo
} }

/// `RequestInstances` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=RequestInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestInstances {}
operation! { RequestInstances() "RequestInstances" -> Empty {} }

/// Response of [`RequestInstances`]: empty.
pub type RequestInstancesOutput = Empty;

/// `RequestInstancesByGet` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=RequestInstancesByGet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestInstancesByGet {
    /// Required.
    pub instance_id: String,
    pub uri: Option<String>,
    pub caller: Option<String>,
}
operation! { RequestInstancesByGet(instance_id: String) "RequestInstancesByGet" -> RequestInstancesByGetOutput {
    0 "InstanceId" instance_id, 1 "Uri" uri: String, 2 "Caller" caller: String
} }

/// Response of [`RequestInstancesByGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestInstancesByGetOutput {
    pub detail: Option<String>,
}
model! { RequestInstancesByGetOutput {
    0 "Detail" detail: String
} }

/// Restarts instance: `RestartInstance` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=RestartInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_ERROR_CLUSTER_STATE`], [`codes::INVALID_PARAMETER_INVALID_ES_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_INFO`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_INFO_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_STATE_NO_REPLICATION`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_STATE_UN_HEALTH`], [`codes::UNSUPPORTED_OPERATION_CVM_STATUS_STOPPED`],
/// [`codes::UNSUPPORTED_OPERATION_DISK_FREE_SPACE_INSUFFICIENT`],
/// [`codes::UNSUPPORTED_OPERATION_HETERO_SCALING_EXECUTING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_NORMAL`], [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstance {
    /// Required.
    pub instance_id: String,
    pub force_restart: Option<bool>,
    pub restart_mode: Option<i64>,
    pub upgrade_kernel: Option<bool>,
}
operation! { RestartInstance(instance_id: String) "RestartInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "ForceRestart" force_restart: bool, 2 "RestartMode" restart_mode: i64,
    3 "UpgradeKernel" upgrade_kernel: bool
} }

/// Response of [`RestartInstance`]: empty.
pub type RestartInstanceOutput = Empty;

/// Restarts kibana: `RestartKibana` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=RestartKibana>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_ERROR`], [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_NORMAL`],
/// [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartKibana {
    /// Required.
    pub instance_id: String,
}
operation! { RestartKibana(instance_id: String) "RestartKibana" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`RestartKibana`]: empty.
pub type RestartKibanaOutput = Empty;

/// Restarts logstash instance: `RestartLogstashInstance` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=RestartLogstashInstance>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartLogstashInstance {
    /// Required.
    pub instance_id: String,
    pub r#type: Option<i64>,
}
operation! { RestartLogstashInstance(instance_id: String) "RestartLogstashInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "Type" r#type: i64
} }

/// Response of [`RestartLogstashInstance`]: empty.
pub type RestartLogstashInstanceOutput = Empty;

/// Restarts nodes: `RestartNodes` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=RestartNodes>.
///
/// Errors: [`codes::FAILED_OPERATION_ERROR_CLUSTER_STATE`], [`codes::INVALID_PARAMETER_INVALID_IP_LIST`],
/// [`codes::INVALID_PARAMETER_INVALID_NODE_NAMES`], [`codes::INVALID_PARAMETER_INVALID_RESTART_MODE`],
/// [`codes::INVALID_PARAMETER_INVALID_SUBNET_UID_LIST`], [`codes::RESOURCE_INSUFFICIENT_CVM`],
/// [`codes::RESOURCE_INSUFFICIENT_SUBNET_IP`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_INFO_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_STATE_NO_REPLICATION`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_STATE_UN_HEALTH`],
/// [`codes::UNSUPPORTED_OPERATION_DISK_FREE_SPACE_INSUFFICIENT`],
/// [`codes::UNSUPPORTED_OPERATION_HETERO_SCALING_EXECUTING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_RESTART_MODE`], [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_NORMAL`],
/// [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartNodes {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_names: Vec<String>,
    pub force_restart: Option<bool>,
    pub restart_mode: Option<String>,
    pub is_offline: Option<bool>,
    pub cvm_delay_online_time: Option<i64>,
    pub shard_allocation_concurrents: Option<i64>,
    pub shard_allocation_bytes: Option<i64>,
    pub enable_schedule_recover_group: Option<bool>,
    pub enable_schedule_operation_duration: Option<EnableScheduleOperationDuration>,
    pub event_type_ids: Option<Vec<String>>,
}
operation! { RestartNodes(instance_id: String, node_names: Vec<String>) "RestartNodes" -> Empty {
    0 "InstanceId" instance_id, 1 "NodeNames" node_names, 2 "ForceRestart" force_restart: bool,
    3 "RestartMode" restart_mode: String, 4 "IsOffline" is_offline: bool,
    5 "CvmDelayOnlineTime" cvm_delay_online_time: i64, 6 "ShardAllocationConcurrents" shard_allocation_concurrents: i64,
    7 "ShardAllocationBytes" shard_allocation_bytes: i64,
    8 "EnableScheduleRecoverGroup" enable_schedule_recover_group: bool,
    9 "EnableScheduleOperationDuration" enable_schedule_operation_duration: EnableScheduleOperationDuration,
    10 "EventTypeIds" event_type_ids: Vec<String>
} }

/// Response of [`RestartNodes`]: empty.
pub type RestartNodesOutput = Empty;

/// Restores cluster snapshot: `RestoreClusterSnapshot` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=RestoreClusterSnapshot>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_ES_VERSION`], [`codes::INVALID_PARAMETER_VALUE_PASSWORD`],
/// [`codes::RESOURCE_NOT_FOUND_COS_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreClusterSnapshot {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub repository_name: String,
    /// Required.
    pub snapshot_name: String,
    /// Required.
    pub target_instance_id: String,
    /// Required. Secret.
    pub password: Secret,
    pub index_settings: Option<String>,
    pub include_global_state: Option<Vec<String>>,
    pub indices: Option<String>,
    pub partial: Option<String>,
    pub max_restore_per_sec: Option<String>,
}

/// Arguments of [`RestoreClusterSnapshot::new`].
pub struct RestoreClusterSnapshotRequired {
    pub instance_id: String,
    pub repository_name: String,
    pub snapshot_name: String,
    pub target_instance_id: String,
    pub password: Secret,
}
operation! {
    RestoreClusterSnapshot { RestoreClusterSnapshotRequired: instance_id, repository_name, snapshot_name, target_instance_id, password }
    "RestoreClusterSnapshot" -> RestoreClusterSnapshotOutput {
    0 "InstanceId" instance_id, 1 "RepositoryName" repository_name, 2 "SnapshotName" snapshot_name,
    3 "TargetInstanceId" target_instance_id, 4 "Password" password, 5 "IndexSettings" index_settings: String,
    6 "IncludeGlobalState" include_global_state: Vec<String>, 7 "Indices" indices: String, 8 "Partial" partial: String,
    9 "MaxRestorePerSec" max_restore_per_sec: String
} }

/// Response of [`RestoreClusterSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreClusterSnapshotOutput {
    pub instance_id: Option<String>,
}
model! { RestoreClusterSnapshotOutput {
    0 "InstanceId" instance_id: String
} }

/// Saves and deploy logstash pipeline: `SaveAndDeployLogstashPipeline` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=SaveAndDeployLogstashPipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAndDeployLogstashPipeline {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub pipeline: LogstashPipeline,
    pub op_type: Option<i64>,
}
operation! { SaveAndDeployLogstashPipeline(instance_id: String, pipeline: LogstashPipeline)
    "SaveAndDeployLogstashPipeline" -> Empty {
    0 "InstanceId" instance_id, 1 "Pipeline" pipeline, 2 "OpType" op_type: i64
} }

/// Response of [`SaveAndDeployLogstashPipeline`]: empty.
pub type SaveAndDeployLogstashPipelineOutput = Empty;

/// In the request of [`SaveAndDeployLogstashPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashPipeline {
    pub pipeline_id: Option<String>,
    pub pipeline_desc: Option<String>,
    pub config: Option<String>,
    pub workers: Option<i64>,
    pub batch_size: Option<i64>,
    pub batch_delay: Option<i64>,
    pub queue_type: Option<String>,
    pub queue_max_bytes: Option<String>,
    pub queue_check_point_writes: Option<i64>,
}
input! { LogstashPipeline() {
    0 "PipelineId" pipeline_id: String, 1 "PipelineDesc" pipeline_desc: String, 2 "Config" config: String,
    3 "Workers" workers: i64, 4 "BatchSize" batch_size: i64, 5 "BatchDelay" batch_delay: i64,
    6 "QueueType" queue_type: String, 7 "QueueMaxBytes" queue_max_bytes: String,
    8 "QueueCheckPointWrites" queue_check_point_writes: i64
} }

/// Starts logstash pipelines: `StartLogstashPipelines` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=StartLogstashPipelines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLogstashPipelines {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub pipeline_ids: Vec<String>,
}
operation! { StartLogstashPipelines(instance_id: String, pipeline_ids: Vec<String>) "StartLogstashPipelines" -> Empty {
    0 "InstanceId" instance_id, 1 "PipelineIds" pipeline_ids
} }

/// Response of [`StartLogstashPipelines`]: empty.
pub type StartLogstashPipelinesOutput = Empty;

/// Stops logstash pipelines: `StopLogstashPipelines` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=StopLogstashPipelines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLogstashPipelines {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub pipeline_ids: Vec<String>,
}
operation! { StopLogstashPipelines(instance_id: String, pipeline_ids: Vec<String>) "StopLogstashPipelines" -> Empty {
    0 "InstanceId" instance_id, 1 "PipelineIds" pipeline_ids
} }

/// Response of [`StopLogstashPipelines`]: empty.
pub type StopLogstashPipelinesOutput = Empty;

/// Updates diagnose settings: `UpdateDiagnoseSettings` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=UpdateDiagnoseSettings>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_REGION`], [`codes::INVALID_PARAMETER_INVALID_TIME_PARAM`],
/// [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDiagnoseSettings {
    /// Required.
    pub instance_id: String,
    pub status: Option<i64>,
    pub cron_time: Option<String>,
}
operation! { UpdateDiagnoseSettings(instance_id: String) "UpdateDiagnoseSettings" -> Empty {
    0 "InstanceId" instance_id, 1 "Status" status: i64, 2 "CronTime" cron_time: String
} }

/// Response of [`UpdateDiagnoseSettings`]: empty.
pub type UpdateDiagnoseSettingsOutput = Empty;

/// Updates dictionaries: `UpdateDictionaries` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=UpdateDictionaries>.
///
/// Errors: [`codes::FAILED_OPERATION_ES_DICTIONARY_INFO_ERROR`], [`codes::INVALID_PARAMETER_INVALID_UPDATE_TYPE`],
/// [`codes::LIMIT_EXCEEDED_UPDATE_ITEM_LIMIT`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_COS_INFO_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_WHITE_LIST_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_STATE_NO_REPLICATION`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_STATE_UN_HEALTH`], [`codes::UNSUPPORTED_OPERATION_HETERO_SCALING_EXECUTING`],
/// [`codes::UNSUPPORTED_OPERATION_PLUGIN`], [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_NORMAL`],
/// [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDictionaries {
    /// Required.
    pub instance_id: String,
    pub ik_main_dicts: Option<Vec<String>>,
    pub ik_stopwords: Option<Vec<String>>,
    pub synonym: Option<Vec<String>>,
    pub qq_dict: Option<Vec<String>>,
    pub update_type: Option<i64>,
    pub force_restart: Option<bool>,
}
operation! { UpdateDictionaries(instance_id: String) "UpdateDictionaries" -> Empty {
    0 "InstanceId" instance_id, 1 "IkMainDicts" ik_main_dicts: Vec<String>, 2 "IkStopwords" ik_stopwords: Vec<String>,
    3 "Synonym" synonym: Vec<String>, 4 "QQDict" qq_dict: Vec<String>, 5 "UpdateType" update_type: i64,
    6 "ForceRestart" force_restart: bool
} }

/// Response of [`UpdateDictionaries`]: empty.
pub type UpdateDictionariesOutput = Empty;

/// Updates index: `UpdateIndex` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=UpdateIndex>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_ES_VERSION`], [`codes::INVALID_PARAMETER_INVALID_INDEX_META_JSON`],
/// [`codes::INVALID_PARAMETER_INVALID_INDEX_TYPE`], [`codes::INVALID_PARAMETER_INVALID_UPDATE_META_JSON`],
/// [`codes::LIMIT_EXCEEDED_UPDATE_ITEM_LIMIT`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_INFO_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIndex {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub index_type: String,
    /// Required.
    pub index_name: String,
    pub update_meta_json: Option<String>,
    pub username: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub rollover_backing_index: Option<bool>,
    pub mount_index: Option<bool>,
    pub index_uuid: Option<String>,
    pub backing_index_name: Option<String>,
}
operation! { UpdateIndex(instance_id: String, index_type: String, index_name: String) "UpdateIndex" -> Empty {
    0 "InstanceId" instance_id, 1 "IndexType" index_type, 2 "IndexName" index_name,
    3 "UpdateMetaJson" update_meta_json: String, 4 "Username" username: String, 5 "Password" password: Secret,
    6 "RolloverBackingIndex" rollover_backing_index: bool, 7 "MountIndex" mount_index: bool,
    8 "IndexUuid" index_uuid: String, 9 "BackingIndexName" backing_index_name: String
} }

/// Response of [`UpdateIndex`]: empty.
pub type UpdateIndexOutput = Empty;

/// Updates instance: `UpdateInstance` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=UpdateInstance>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CDC_QUOTA_INSUFFICIENT`],
/// [`codes::FAILED_OPERATION_ERROR_CLUSTER_STATE`], [`codes::FAILED_OPERATION_ES_DICTIONARY_INFO_ERROR`],
/// [`codes::FAILED_OPERATION_NO_PAYMENT`], [`codes::FAILED_OPERATION_NOT_AUTHENTICATED`],
/// [`codes::FAILED_OPERATION_UNSUPPORTED_LOCAL_DISK_ROLL_UP_SCALE_UP_OR_DOWN`],
/// [`codes::FAILED_OPERATION_UNSUPPORTED_RESET_NODE_TYPE_AND_SCALE_OUT_DISK`],
/// [`codes::FAILED_OPERATION_UNSUPPORTED_REST_SCALE_DOWN_AND_MODIFY_DISK`],
/// [`codes::FAILED_OPERATION_UNSUPPORTED_REVERSE_REGULATION_NODE_TYPE_AND_DISK`],
/// [`codes::INVALID_PARAMETER_INVALID_AUTO_VOUCHER`], [`codes::INVALID_PARAMETER_INVALID_CLUSTER_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_COS_BACKUP_INFO`], [`codes::INVALID_PARAMETER_INVALID_DISK_COUNT`],
/// [`codes::INVALID_PARAMETER_INVALID_DISK_ENCRYPT`], [`codes::INVALID_PARAMETER_INVALID_DISK_SIZE`],
/// [`codes::INVALID_PARAMETER_INVALID_DISK_TYPE`], [`codes::INVALID_PARAMETER_INVALID_ES_ACL`],
/// [`codes::INVALID_PARAMETER_INVALID_KIBANA_PRIVATE_PORT`], [`codes::INVALID_PARAMETER_INVALID_MULTI_ZONE_INFO`],
/// [`codes::INVALID_PARAMETER_INVALID_NODE_NUM`], [`codes::INVALID_PARAMETER_INVALID_NODE_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_OPERATION_DURATION`], [`codes::INVALID_PARAMETER_INVALID_PRIVATE_ACCESS`],
/// [`codes::INVALID_PARAMETER_INVALID_PUBLIC_ACCESS`], [`codes::INVALID_PARAMETER_INVALID_REGION`],
/// [`codes::INVALID_PARAMETER_INVALID_RESTART_TYPE`], [`codes::INVALID_PARAMETER_INVALID_SUBNET_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_TYPE`], [`codes::INVALID_PARAMETER_INVALID_UPDATE_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_VOUCHER_IDS`], [`codes::INVALID_PARAMETER_INVALID_ZONE`],
/// [`codes::INVALID_PARAMETER_VALUE_CHARGE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_CONFIG_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_ES_CONFIG_TYPE`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DEADLINE`], [`codes::INVALID_PARAMETER_VALUE_PASSWORD`],
/// [`codes::LIMIT_EXCEEDED_UPDATE_ITEM_LIMIT`], [`codes::RESOURCE_IN_USE_ORDER`],
/// [`codes::RESOURCE_INSUFFICIENT_BALANCE`], [`codes::RESOURCE_INSUFFICIENT_CVM`],
/// [`codes::RESOURCE_INSUFFICIENT_SUBNET`], [`codes::RESOURCE_INSUFFICIENT_SUBNET_IP`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_INFO_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DISK_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TRADE_CGW_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_VPC_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_WHITE_LIST_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_UIN_NOT_IN_WHITE_LIST`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_BASIC_SECURITY_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_CHANGE_NODE_TYPE`], [`codes::UNSUPPORTED_OPERATION_CLOSE_HTTPS_WITH_SAML`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_SHARD_NUM`], [`codes::UNSUPPORTED_OPERATION_CLUSTER_STATE_CLOSE`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_STATE_NO_REPLICATION`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_STATE_UN_HEALTH`], [`codes::UNSUPPORTED_OPERATION_CVM_STATE_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_CVM_STATUS_STOPPED`], [`codes::UNSUPPORTED_OPERATION_DISK_NOT_PORTABLE`],
/// [`codes::UNSUPPORTED_OPERATION_DISK_STATE_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_DISK_TYPE_CHANGE_PATH_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_HETERO_SCALING_EXECUTING`],
/// [`codes::UNSUPPORTED_OPERATION_INDEX_SETTINGS_REQUIRE_SET`],
/// [`codes::UNSUPPORTED_OPERATION_KERNEL_NOT_SUPPORT_GPU`], [`codes::UNSUPPORTED_OPERATION_LICENSE_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_MULTI_ZONES_UPGRADE`], [`codes::UNSUPPORTED_OPERATION_NOT_DATA_DISK`],
/// [`codes::UNSUPPORTED_OPERATION_PLUGIN`], [`codes::UNSUPPORTED_OPERATION_SCALE_DOWN_TOO_MUCH`],
/// [`codes::UNSUPPORTED_OPERATION_SINGLE_NODE_CLUSTER_NOT_SUPPORT`],
/// [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_NORMAL`], [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_SUPPORT`],
/// [`codes::UNSUPPORTED_OPERATION_UPDATE_DISK_TYPE`], [`codes::UNSUPPORTED_OPERATION_WEB_SERVICE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstance {
    /// Required.
    pub instance_id: String,
    pub instance_name: Option<String>,
    pub node_num: Option<i64>,
    pub es_config: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub es_acl: Option<EsAcl>,
    pub disk_size: Option<i64>,
    pub node_type: Option<String>,
    pub master_node_num: Option<i64>,
    pub master_node_type: Option<String>,
    pub master_node_disk_size: Option<i64>,
    pub force_restart: Option<bool>,
    pub cos_backup: Option<CosBackup>,
    pub node_info_list: Option<Vec<NodeInfo>>,
    pub public_access: Option<String>,
    pub es_public_acl: Option<EsPublicAcl>,
    pub kibana_public_access: Option<String>,
    pub kibana_private_access: Option<String>,
    pub basic_security_type: Option<i64>,
    pub kibana_private_port: Option<i64>,
    pub scale_type: Option<i64>,
    pub multi_zone_info: Option<Vec<ZoneDetail>>,
    pub scene_type: Option<i64>,
    pub kibana_config: Option<String>,
    pub web_node_type_info: Option<WebNodeTypeInfo>,
    pub switch_private_link: Option<String>,
    pub enable_cerebro: Option<bool>,
    pub cerebro_public_access: Option<String>,
    pub cerebro_private_access: Option<String>,
    pub es_config_set: Option<EsConfigSetInfo>,
    pub operation_duration: Option<OperationDurationUpdated>,
    pub kibana_altering_public_access: Option<String>,
    pub kibana_private_domain: Option<String>,
    pub cerebro_private_domain: Option<String>,
    pub protocol: Option<String>,
    pub outbound_public_acls: Option<Vec<OutboundPublicAcl>>,
    pub outbound_public_access: Option<String>,
    pub cvm_delay_online_time: Option<i64>,
    pub shard_allocation_concurrents: Option<i64>,
    pub shard_allocation_bytes: Option<i64>,
    pub read_write_mode: Option<i64>,
    pub enable_schedule_recover_group: Option<bool>,
    pub enable_schedule_operation_duration: Option<EnableScheduleOperationDuration>,
    pub enable_destroy_protection: Option<String>,
    pub auto_scale_disk_info_list: Option<Vec<AutoScaleDiskInfo>>,
    pub auto_scale_disk_delete_node_type_list: Option<Vec<String>>,
    pub other_config: Option<OtherConfig>,
}
operation! { UpdateInstance(instance_id: String) "UpdateInstance" -> UpdateInstanceOutput {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name: String, 2 "NodeNum" node_num: i64,
    3 "EsConfig" es_config: String, 4 "Password" password: Secret, 5 "EsAcl" es_acl: EsAcl, 6 "DiskSize" disk_size: i64,
    7 "NodeType" node_type: String, 8 "MasterNodeNum" master_node_num: i64, 9 "MasterNodeType" master_node_type: String,
    10 "MasterNodeDiskSize" master_node_disk_size: i64, 11 "ForceRestart" force_restart: bool,
    12 "CosBackup" cos_backup: CosBackup, 13 "NodeInfoList" node_info_list: Vec<NodeInfo>,
    14 "PublicAccess" public_access: String, 15 "EsPublicAcl" es_public_acl: EsPublicAcl,
    16 "KibanaPublicAccess" kibana_public_access: String, 17 "KibanaPrivateAccess" kibana_private_access: String,
    18 "BasicSecurityType" basic_security_type: i64, 19 "KibanaPrivatePort" kibana_private_port: i64,
    20 "ScaleType" scale_type: i64, 21 "MultiZoneInfo" multi_zone_info: Vec<ZoneDetail>, 22 "SceneType" scene_type: i64,
    23 "KibanaConfig" kibana_config: String, 24 "WebNodeTypeInfo" web_node_type_info: WebNodeTypeInfo,
    25 "SwitchPrivateLink" switch_private_link: String, 26 "EnableCerebro" enable_cerebro: bool,
    27 "CerebroPublicAccess" cerebro_public_access: String, 28 "CerebroPrivateAccess" cerebro_private_access: String,
    29 "EsConfigSet" es_config_set: EsConfigSetInfo,
    30 "OperationDuration" operation_duration: OperationDurationUpdated,
    31 "KibanaAlteringPublicAccess" kibana_altering_public_access: String,
    32 "KibanaPrivateDomain" kibana_private_domain: String, 33 "CerebroPrivateDomain" cerebro_private_domain: String,
    34 "Protocol" protocol: String, 35 "OutboundPublicAcls" outbound_public_acls: Vec<OutboundPublicAcl>,
    36 "OutboundPublicAccess" outbound_public_access: String, 37 "CvmDelayOnlineTime" cvm_delay_online_time: i64,
    38 "ShardAllocationConcurrents" shard_allocation_concurrents: i64,
    39 "ShardAllocationBytes" shard_allocation_bytes: i64, 40 "ReadWriteMode" read_write_mode: i64,
    41 "EnableScheduleRecoverGroup" enable_schedule_recover_group: bool,
    42 "EnableScheduleOperationDuration" enable_schedule_operation_duration: EnableScheduleOperationDuration,
    43 "EnableDestroyProtection" enable_destroy_protection: String,
    44 "AutoScaleDiskInfoList" auto_scale_disk_info_list: Vec<AutoScaleDiskInfo>,
    45 "AutoScaleDiskDeleteNodeTypeList" auto_scale_disk_delete_node_type_list: Vec<String>,
    46 "OtherConfig" other_config: OtherConfig
} }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EsPublicAcl {
    pub black_ip_list: Option<Vec<String>>,
    pub white_ip_list: Option<Vec<String>>,
}
input! { EsPublicAcl() {
    0 "BlackIpList" black_ip_list: Vec<String>, 1 "WhiteIpList" white_ip_list: Vec<String>
} }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationDurationUpdated {
    /// Required.
    pub periods: Option<Vec<i64>>,
    /// Required.
    pub time_start: Option<String>,
    /// Required.
    pub time_end: Option<String>,
    /// Required.
    pub time_zone: Option<String>,
    pub more_instances: Option<Vec<String>>,
}
input! { OperationDurationUpdated(periods: Vec<i64>, time_start: String, time_end: String, time_zone: String) {
    0 "Periods" periods: Vec<i64>, 1 "TimeStart" time_start: String, 2 "TimeEnd" time_end: String,
    3 "TimeZone" time_zone: String, 4 "MoreInstances" more_instances: Vec<String>
} }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherConfig {
    pub es_config: Option<String>,
    pub jvm_heap_config: Option<String>,
}
input! { OtherConfig() {
    0 "EsConfig" es_config: String, 1 "JvmHeapConfig" jvm_heap_config: String
} }

/// Response of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceOutput {
    pub deal_name: Option<String>,
}
model! { UpdateInstanceOutput {
    0 "DealName" deal_name: String
} }

/// Updates instance public access: `UpdateInstancePublicAccess` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=UpdateInstancePublicAccess>.
///
/// Errors: [`codes::FAILED_OPERATION_ES_DICTIONARY_INFO_ERROR`],
/// [`codes::FAILED_OPERATION_UNSUPPORTED_LOCAL_DISK_ROLL_UP_SCALE_UP_OR_DOWN`],
/// [`codes::FAILED_OPERATION_UNSUPPORTED_RESET_NODE_TYPE_AND_SCALE_OUT_DISK`],
/// [`codes::FAILED_OPERATION_UNSUPPORTED_REST_SCALE_DOWN_AND_MODIFY_DISK`],
/// [`codes::FAILED_OPERATION_UNSUPPORTED_REVERSE_REGULATION_NODE_TYPE_AND_DISK`],
/// [`codes::INVALID_PARAMETER_INVALID_COS_BACKUP_INFO`], [`codes::INVALID_PARAMETER_INVALID_DISK_COUNT`],
/// [`codes::INVALID_PARAMETER_INVALID_DISK_ENCRYPT`], [`codes::INVALID_PARAMETER_INVALID_DISK_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_ES_ACL`], [`codes::INVALID_PARAMETER_INVALID_KIBANA_PRIVATE_PORT`],
/// [`codes::INVALID_PARAMETER_INVALID_MULTI_ZONE_INFO`], [`codes::INVALID_PARAMETER_INVALID_NODE_NUM`],
/// [`codes::INVALID_PARAMETER_INVALID_NODE_TYPE`], [`codes::INVALID_PARAMETER_INVALID_PRIVATE_ACCESS`],
/// [`codes::INVALID_PARAMETER_INVALID_PUBLIC_ACCESS`], [`codes::INVALID_PARAMETER_INVALID_SCENE_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_TYPE`], [`codes::INVALID_PARAMETER_INVALID_UPDATE_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_ZONE`], [`codes::INVALID_PARAMETER_VALUE_ES_CONFIG_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DEADLINE`],
/// [`codes::INVALID_PARAMETER_VALUE_PASSWORD`], [`codes::LIMIT_EXCEEDED_RESOURCE_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_UPDATE_ITEM_LIMIT`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DISK_INFO_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_NET_WORK_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_VPC_INFO_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_WHITE_LIST_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_UIN_NOT_IN_WHITE_LIST`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_BASIC_SECURITY_TYPE`], [`codes::UNSUPPORTED_OPERATION_CHANGE_NODE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_ERROR`], [`codes::UNSUPPORTED_OPERATION_MULTI_ZONES_UPGRADE`],
/// [`codes::UNSUPPORTED_OPERATION_PLUGIN`], [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_NORMAL`],
/// [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_SUPPORT`], [`codes::UNSUPPORTED_OPERATION_SWITCH_PRIVATE_LINK`],
/// [`codes::UNSUPPORTED_OPERATION_WEB_SERVICE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstancePublicAccess {
    /// Required.
    pub instance_id: String,
    pub instance_name: Option<String>,
    pub node_num: Option<i64>,
    pub es_config: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub es_acl: Option<EsAcl>,
    pub disk_size: Option<i64>,
    pub node_type: Option<String>,
    pub master_node_num: Option<i64>,
    pub master_node_type: Option<String>,
    pub master_node_disk_size: Option<i64>,
    pub force_restart: Option<bool>,
    pub cos_backup: Option<CosBackup>,
    pub node_info_list: Option<Vec<NodeInfo>>,
    pub public_access: Option<String>,
    pub es_public_acl: Option<EsPublicAcl>,
    pub kibana_public_access: Option<String>,
    pub kibana_private_access: Option<String>,
    pub basic_security_type: Option<i64>,
    pub kibana_private_port: Option<i64>,
    pub scale_type: Option<i64>,
    pub multi_zone_info: Option<Vec<ZoneDetail>>,
    pub scene_type: Option<i64>,
    pub kibana_config: Option<String>,
    pub web_node_type_info: Option<WebNodeTypeInfo>,
    pub switch_private_link: Option<String>,
    pub enable_cerebro: Option<bool>,
    pub cerebro_public_access: Option<String>,
    pub cerebro_private_access: Option<String>,
    pub es_config_set: Option<EsConfigSetInfo>,
    pub operation_duration: Option<OperationDurationUpdated>,
    pub kibana_altering_public_access: Option<Vec<String>>,
}
operation! { UpdateInstancePublicAccess(instance_id: String)
    "UpdateInstancePublicAccess" -> UpdateInstancePublicAccessOutput {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name: String, 2 "NodeNum" node_num: i64,
    3 "EsConfig" es_config: String, 4 "Password" password: Secret, 5 "EsAcl" es_acl: EsAcl, 6 "DiskSize" disk_size: i64,
    7 "NodeType" node_type: String, 8 "MasterNodeNum" master_node_num: i64, 9 "MasterNodeType" master_node_type: String,
    10 "MasterNodeDiskSize" master_node_disk_size: i64, 11 "ForceRestart" force_restart: bool,
    12 "CosBackup" cos_backup: CosBackup, 13 "NodeInfoList" node_info_list: Vec<NodeInfo>,
    14 "PublicAccess" public_access: String, 15 "EsPublicAcl" es_public_acl: EsPublicAcl,
    16 "KibanaPublicAccess" kibana_public_access: String, 17 "KibanaPrivateAccess" kibana_private_access: String,
    18 "BasicSecurityType" basic_security_type: i64, 19 "KibanaPrivatePort" kibana_private_port: i64,
    20 "ScaleType" scale_type: i64, 21 "MultiZoneInfo" multi_zone_info: Vec<ZoneDetail>, 22 "SceneType" scene_type: i64,
    23 "KibanaConfig" kibana_config: String, 24 "WebNodeTypeInfo" web_node_type_info: WebNodeTypeInfo,
    25 "SwitchPrivateLink" switch_private_link: String, 26 "EnableCerebro" enable_cerebro: bool,
    27 "CerebroPublicAccess" cerebro_public_access: String, 28 "CerebroPrivateAccess" cerebro_private_access: String,
    29 "EsConfigSet" es_config_set: EsConfigSetInfo,
    30 "OperationDuration" operation_duration: OperationDurationUpdated,
    31 "KibanaAlteringPublicAccess" kibana_altering_public_access: Vec<String>
} }

/// Response of [`UpdateInstancePublicAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstancePublicAccessOutput {
    pub deal_name: Option<String>,
}
model! { UpdateInstancePublicAccessOutput {
    0 "DealName" deal_name: String
} }

/// Updates ip trace status: `UpdateIpTraceStatus` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=UpdateIpTraceStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_SETTING_IP_TRACE_ERROR`], [`codes::INVALID_PARAMETER_INVALID_ES_VERSION`],
/// [`codes::INVALID_PARAMETER_INVALID_IP`], [`codes::INVALID_PARAMETER_INVALID_TIME_PARAM`],
/// [`codes::INVALID_PARAMETER_INVALID_UIN`], [`codes::UNSUPPORTED_OPERATION_KERNEL_NOT_SUPPORT`],
/// [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIpTraceStatus {
    pub instance_id: Option<String>,
    pub open_ip_trace: Option<bool>,
    pub duration_time: Option<i64>,
    pub ip_trace_config: Option<IpTraceConfig>,
    pub filter_kibana_ip: Option<bool>,
}
operation! { UpdateIpTraceStatus() "UpdateIpTraceStatus" -> Empty {
    0 "InstanceId" instance_id: String, 1 "OpenIpTrace" open_ip_trace: bool, 2 "DurationTime" duration_time: i64,
    3 "IpTraceConfig" ip_trace_config: IpTraceConfig, 4 "FilterKibanaIp" filter_kibana_ip: bool
} }

/// Response of [`UpdateIpTraceStatus`]: empty.
pub type UpdateIpTraceStatusOutput = Empty;

/// Updates jdk: `UpdateJdk` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=UpdateJdk>.
///
/// Errors: [`codes::INVALID_PARAMETER_GC`], [`codes::INVALID_PARAMETER_VALUE_INVALID_JDK`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_INFO_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_OSS_INFO_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_STATE_NO_REPLICATION`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_STATE_UN_HEALTH`], [`codes::UNSUPPORTED_OPERATION_HETERO_SCALING_EXECUTING`],
/// [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJdk {
    /// Required.
    pub instance_id: String,
    pub jdk: Option<String>,
    pub gc: Option<String>,
    pub force_restart: Option<bool>,
}
operation! { UpdateJdk(instance_id: String) "UpdateJdk" -> Empty {
    0 "InstanceId" instance_id, 1 "Jdk" jdk: String, 2 "Gc" gc: String, 3 "ForceRestart" force_restart: bool
} }

/// Response of [`UpdateJdk`]: empty.
pub type UpdateJdkOutput = Empty;

/// Updates logstash instance: `UpdateLogstashInstance` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=UpdateLogstashInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_RESOURCE_LIMIT_ERROR`], [`codes::FAILED_OPERATION_ERROR_CLUSTER_STATE`],
/// [`codes::FAILED_OPERATION_NO_PAYMENT`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_IN_USE_ORDER`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_INSUFFICIENT_BALANCE`], [`codes::RESOURCE_INSUFFICIENT_SUBNET`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogstashInstance {
    /// Required.
    pub instance_id: String,
    pub node_num: Option<i64>,
    pub yml_config: Option<String>,
    pub user_dns_ip: Option<String>,
    pub binded_es: Option<LogstashBindedES>,
    pub instance_name: Option<String>,
    pub extended_files: Option<Vec<LogstashExtendedFile>>,
    pub node_type: Option<String>,
    pub disk_size: Option<i64>,
    pub operation_duration: Option<OperationDurationUpdated>,
    pub multi_zone_info: Option<Vec<ZoneDetail>>,
}
operation! { UpdateLogstashInstance(instance_id: String) "UpdateLogstashInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "NodeNum" node_num: i64, 2 "YMLConfig" yml_config: String,
    3 "UserDnsIp" user_dns_ip: String, 4 "BindedES" binded_es: LogstashBindedES, 5 "InstanceName" instance_name: String,
    6 "ExtendedFiles" extended_files: Vec<LogstashExtendedFile>, 7 "NodeType" node_type: String,
    8 "DiskSize" disk_size: i64, 9 "OperationDuration" operation_duration: OperationDurationUpdated,
    10 "MultiZoneInfo" multi_zone_info: Vec<ZoneDetail>
} }

/// Response of [`UpdateLogstashInstance`]: empty.
pub type UpdateLogstashInstanceOutput = Empty;

/// In the request of [`UpdateLogstashInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashBindedES {
    /// Required.
    pub es_instance_id: Option<String>,
    /// Required.
    pub es_user_name: Option<String>,
    /// Required. Secret.
    pub es_password: Option<Secret>,
}
input! { LogstashBindedES(es_instance_id: String, es_user_name: String, es_password: Secret) {
    0 "ESInstanceId" es_instance_id: String, 1 "ESUserName" es_user_name: String, 2 "ESPassword" es_password: Secret
} }

/// Updates logstash pipeline desc: `UpdateLogstashPipelineDesc` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=UpdateLogstashPipelineDesc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogstashPipelineDesc {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub pipeline_id: String,
    /// Required.
    pub pipeline_desc: String,
}
operation! { UpdateLogstashPipelineDesc(instance_id: String, pipeline_id: String, pipeline_desc: String)
    "UpdateLogstashPipelineDesc" -> Empty {
    0 "InstanceId" instance_id, 1 "PipelineId" pipeline_id, 2 "PipelineDesc" pipeline_desc
} }

/// Response of [`UpdateLogstashPipelineDesc`]: empty.
pub type UpdateLogstashPipelineDescOutput = Empty;

/// Updates plugins: `UpdatePlugins` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=UpdatePlugins>.
///
/// Errors: [`codes::FAILED_OPERATION_FILE_NAME_ERROR`], [`codes::FAILED_OPERATION_FILE_SIZE_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_REGION`], [`codes::INVALID_PARAMETER_VALUE_CONFIG_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTALL_PLUGIN_LIST`], [`codes::INVALID_PARAMETER_VALUE_PLUGIN_TYPE`],
/// [`codes::LIMIT_EXCEEDED_PLUGIN_INSTALL`], [`codes::LIMIT_EXCEEDED_UPDATE_ITEM_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_INFO_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_COS_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_WHITE_LIST_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_HETERO_SCALING_EXECUTING`],
/// [`codes::UNSUPPORTED_OPERATION_PLUGIN`], [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_NORMAL`],
/// [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePlugins {
    /// Required.
    pub instance_id: String,
    pub install_plugin_list: Option<Vec<String>>,
    pub remove_plugin_list: Option<Vec<String>>,
    pub force_restart: Option<bool>,
    pub force_update: Option<bool>,
    pub plugin_type: Option<i64>,
}
operation! { UpdatePlugins(instance_id: String) "UpdatePlugins" -> Empty {
    0 "InstanceId" instance_id, 1 "InstallPluginList" install_plugin_list: Vec<String>,
    2 "RemovePluginList" remove_plugin_list: Vec<String>, 3 "ForceRestart" force_restart: bool,
    4 "ForceUpdate" force_update: bool, 5 "PluginType" plugin_type: i64
} }

/// Response of [`UpdatePlugins`]: empty.
pub type UpdatePluginsOutput = Empty;

/// Updates request target node types: `UpdateRequestTargetNodeTypes` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=UpdateRequestTargetNodeTypes>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_NODE_TYPE`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_ERROR`], [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRequestTargetNodeTypes {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub target_node_types: Vec<String>,
}
operation! { UpdateRequestTargetNodeTypes(instance_id: String, target_node_types: Vec<String>)
    "UpdateRequestTargetNodeTypes" -> Empty {
    0 "InstanceId" instance_id, 1 "TargetNodeTypes" target_node_types
} }

/// Response of [`UpdateRequestTargetNodeTypes`]: empty.
pub type UpdateRequestTargetNodeTypesOutput = Empty;

/// Updates serverless instance: `UpdateServerlessInstance` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=UpdateServerlessInstance>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UN_AUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_ACCESS_CONTROL_LIST`], [`codes::FAILED_OPERATION_ERROR_CLUSTER_STATE`],
/// [`codes::FAILED_OPERATION_ERROR_CLUSTER_STATE_UNHEALTH`], [`codes::FAILED_OPERATION_SPACE_LANGUAGE`],
/// [`codes::FAILED_OPERATION_UNSUPPORTED_OPEN_LOW_FREQUENCY`], [`codes::FAILED_OPERATION_UPDATE_VPC`],
/// [`codes::INVALID_PARAMETER_INVALID_ES_ACL`], [`codes::INVALID_PARAMETER_INVALID_INDEX_META_JSON`],
/// [`codes::INVALID_PARAMETER_INVALID_OP_TYPE`], [`codes::INVALID_PARAMETER_INVALID_PRIVATE_ACCESS`],
/// [`codes::INVALID_PARAMETER_INVALID_PUBLIC_ACCESS`], [`codes::INVALID_PARAMETER_INVALID_SERVERLESS_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_UPDATE_META_JSON`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE_ISOLATED_STATUS`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_UIN_NOT_IN_WHITE_LIST`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerlessInstance {
    /// Required.
    pub instance_id: String,
    pub update_meta_json: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub kibana_private_access: Option<String>,
    pub kibana_public_access: Option<String>,
    pub kibana_public_acl: Option<KibanaPublicAcl>,
}
operation! { UpdateServerlessInstance(instance_id: String) "UpdateServerlessInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "UpdateMetaJson" update_meta_json: String, 2 "Password" password: Secret,
    3 "KibanaPrivateAccess" kibana_private_access: String, 4 "KibanaPublicAccess" kibana_public_access: String,
    5 "KibanaPublicAcl" kibana_public_acl: KibanaPublicAcl
} }

/// Response of [`UpdateServerlessInstance`]: empty.
pub type UpdateServerlessInstanceOutput = Empty;

/// In the request of [`UpdateServerlessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KibanaPublicAcl {
    pub white_ip_list: Option<Vec<String>>,
}
input! { KibanaPublicAcl() {
    0 "WhiteIpList" white_ip_list: Vec<String>
} }

/// Updates serverless space: `UpdateServerlessSpace` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=UpdateServerlessSpace>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UN_AUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_ACCESS_CONTROL_LIST`], [`codes::FAILED_OPERATION_ERROR_CLUSTER_STATE`],
/// [`codes::FAILED_OPERATION_ERROR_CLUSTER_STATE_UNHEALTH`], [`codes::INVALID_PARAMETER_INVALID_NODE_NAMES`],
/// [`codes::INVALID_PARAMETER_INVALID_OP_TYPE`], [`codes::INVALID_PARAMETER_INVALID_PUBLIC_ACCESS`],
/// [`codes::INVALID_PARAMETER_INVALID_REGION`], [`codes::INVALID_PARAMETER_INVALID_SPACE_ID`],
/// [`codes::INVALID_PARAMETER_INVALID_SPACE_NAMES`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::MISSING_PARAMETER`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_INSUFFICIENT_SUBNET_IP`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_NORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerlessSpace {
    /// Required.
    pub space_id: String,
    pub space_name: Option<String>,
    pub kibana_private_access: Option<String>,
    pub kibana_public_access: Option<String>,
    pub kibana_public_acl: Option<EsAcl>,
}
operation! { UpdateServerlessSpace(space_id: String) "UpdateServerlessSpace" -> Empty {
    0 "SpaceId" space_id, 1 "SpaceName" space_name: String, 2 "KibanaPrivateAccess" kibana_private_access: String,
    3 "KibanaPublicAccess" kibana_public_access: String, 4 "KibanaPublicAcl" kibana_public_acl: EsAcl
} }

/// Response of [`UpdateServerlessSpace`]: empty.
pub type UpdateServerlessSpaceOutput = Empty;

/// `UpgradeInstance` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=UpgradeInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_ERROR_CLUSTER_STATE`], [`codes::FAILED_OPERATION_NO_PAYMENT`],
/// [`codes::INVALID_PARAMETER_INVALID_ES_VERSION`], [`codes::INVALID_PARAMETER_INVALID_NODE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_INFO`], [`codes::INVALID_PARAMETER_VALUE_UPGRADE_MODE`],
/// [`codes::LIMIT_EXCEEDED_NODE_NUM_OR_INDICES`], [`codes::LIMIT_EXCEEDED_RESOURCE_LIMIT`],
/// [`codes::RESOURCE_INSUFFICIENT_BALANCE`], [`codes::RESOURCE_INSUFFICIENT_SUBNET_IP`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_INFO_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_WHITE_LIST_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_UIN_NOT_IN_WHITE_LIST`], [`codes::UNSUPPORTED_OPERATION_CLUSTER_STATE_CLOSE`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_STATE_NO_REPLICATION`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_STATE_UN_HEALTH`], [`codes::UNSUPPORTED_OPERATION_COS_BACK_UP`],
/// [`codes::UNSUPPORTED_OPERATION_HETERO_SCALING_EXECUTING`],
/// [`codes::UNSUPPORTED_OPERATION_INDEX_SETTINGS_REQUIRE_SET`], [`codes::UNSUPPORTED_OPERATION_LICENSE_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_PLUGIN`], [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub es_version: String,
    pub check_only: Option<bool>,
    pub license_type: Option<String>,
    pub basic_security_type: Option<i64>,
    pub upgrade_mode: Option<String>,
    pub cos_backup: Option<bool>,
    pub skip_check_force_restart: Option<bool>,
    pub cvm_delay_online_time: Option<i64>,
    pub shard_allocation_concurrents: Option<i64>,
    pub shard_allocation_bytes: Option<i64>,
    pub enable_schedule_recover_group: Option<bool>,
    pub enable_schedule_operation_duration: Option<EnableScheduleOperationDuration>,
}
operation! { UpgradeInstance(instance_id: String, es_version: String) "UpgradeInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "EsVersion" es_version, 2 "CheckOnly" check_only: bool,
    3 "LicenseType" license_type: String, 4 "BasicSecurityType" basic_security_type: i64,
    5 "UpgradeMode" upgrade_mode: String, 6 "CosBackup" cos_backup: bool,
    7 "SkipCheckForceRestart" skip_check_force_restart: bool, 8 "CvmDelayOnlineTime" cvm_delay_online_time: i64,
    9 "ShardAllocationConcurrents" shard_allocation_concurrents: i64,
    10 "ShardAllocationBytes" shard_allocation_bytes: i64,
    11 "EnableScheduleRecoverGroup" enable_schedule_recover_group: bool,
    12 "EnableScheduleOperationDuration" enable_schedule_operation_duration: EnableScheduleOperationDuration
} }

/// Response of [`UpgradeInstance`]: empty.
pub type UpgradeInstanceOutput = Empty;

/// `UpgradeLicense` of `es` 2018-04-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=es&Version=2018-04-16&Action=UpgradeLicense>.
///
/// Errors: [`codes::FAILED_OPERATION_ES_DICTIONARY_INFO_ERROR`], [`codes::FAILED_OPERATION_NO_PAYMENT`],
/// [`codes::FAILED_OPERATION_NOT_AUTHENTICATED`], [`codes::INVALID_PARAMETER_INVALID_AUTO_VOUCHER`],
/// [`codes::INVALID_PARAMETER_INVALID_COS_BACKUP_INFO`], [`codes::INVALID_PARAMETER_INVALID_DISK_COUNT`],
/// [`codes::INVALID_PARAMETER_INVALID_DISK_SIZE`], [`codes::INVALID_PARAMETER_INVALID_DISK_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_ES_VERSION`], [`codes::INVALID_PARAMETER_INVALID_KIBANA_PRIVATE_PORT`],
/// [`codes::INVALID_PARAMETER_INVALID_NODE_NUM`], [`codes::INVALID_PARAMETER_INVALID_NODE_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_OP_TYPE`], [`codes::INVALID_PARAMETER_INVALID_PRIVATE_ACCESS`],
/// [`codes::INVALID_PARAMETER_INVALID_RESTART_TYPE`], [`codes::INVALID_PARAMETER_INVALID_TYPE`],
/// [`codes::INVALID_PARAMETER_INVALID_VOUCHER_IDS`], [`codes::INVALID_PARAMETER_VALUE_CHARGE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_INFO`], [`codes::INVALID_PARAMETER_VALUE_ES_CONFIG_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DEADLINE`],
/// [`codes::LIMIT_EXCEEDED_UPDATE_ITEM_LIMIT`], [`codes::RESOURCE_IN_USE_ORDER`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_INSUFFICIENT_BALANCE`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_NODE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DISK_INFO_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TRADE_CGW_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_UIN_NOT_IN_WHITE_LIST`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_BASIC_SECURITY_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_STATE_NO_REPLICATION`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_STATE_UN_HEALTH`], [`codes::UNSUPPORTED_OPERATION_HETERO_SCALING_EXECUTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_ERROR`], [`codes::UNSUPPORTED_OPERATION_LICENSE_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_LOCAL_DISK`], [`codes::UNSUPPORTED_OPERATION_MULTI_ZONES_UPGRADE`],
/// [`codes::UNSUPPORTED_OPERATION_PLUGIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeLicense {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub license_type: String,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<Vec<String>>,
    pub basic_security_type: Option<i64>,
    pub force_restart: Option<bool>,
}
operation! { UpgradeLicense(instance_id: String, license_type: String) "UpgradeLicense" -> UpgradeLicenseOutput {
    0 "InstanceId" instance_id, 1 "LicenseType" license_type, 2 "AutoVoucher" auto_voucher: i64,
    3 "VoucherIds" voucher_ids: Vec<String>, 4 "BasicSecurityType" basic_security_type: i64,
    5 "ForceRestart" force_restart: bool
} }

/// Response of [`UpgradeLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeLicenseOutput {
    pub deal_name: Option<String>,
}
model! { UpgradeLicenseOutput {
    0 "DealName" deal_name: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UN_AUTH_CREATE_INSTANCE "AuthFailure.UnAuthCreateInstance",
    AUTH_FAILURE_UN_AUTH_DESCRIBE_INSTANCES "AuthFailure.UnAuthDescribeInstances",
    AUTH_FAILURE_UN_AUTHORIZED_OPERATION "AuthFailure.UnAuthorizedOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_ABNORMAL_DATA_FORMAT "FailedOperation.AbnormalDataFormat",
    FAILED_OPERATION_ACCESS_CONTROL_LIST "FailedOperation.AccessControlList",
    FAILED_OPERATION_CDC_QUOTA_INSUFFICIENT "FailedOperation.CdcQuotaInsufficient",
    FAILED_OPERATION_CLOSE_DATA_TIER "FailedOperation.CloseDataTier",
    FAILED_OPERATION_CLUSTER_RESOURCE_LIMIT_ERROR "FailedOperation.ClusterResourceLimitError",
    FAILED_OPERATION_COS_MIGRATE "FailedOperation.CosMigrate",
    FAILED_OPERATION_DISK_COUNT_PARAM_ERROR "FailedOperation.DiskCountParamError",
    FAILED_OPERATION_ERROR_CLUSTER_STATE "FailedOperation.ErrorClusterState",
    FAILED_OPERATION_ERROR_CLUSTER_STATE_NO_REPLICATION "FailedOperation.ErrorClusterStateNoReplication",
    FAILED_OPERATION_ERROR_CLUSTER_STATE_UNHEALTH "FailedOperation.ErrorClusterStateUnhealth",
    FAILED_OPERATION_ES_DICTIONARY_INFO_ERROR "FailedOperation.EsDictionaryInfoError",
    FAILED_OPERATION_FILE_NAME_ERROR "FailedOperation.FileNameError",
    FAILED_OPERATION_FILE_SIZE_ERROR "FailedOperation.FileSizeError",
    FAILED_OPERATION_GET_TAG_INFO_ERROR "FailedOperation.GetTagInfoError",
    FAILED_OPERATION_GET_USER "FailedOperation.GetUser",
    FAILED_OPERATION_GET_USER_COS_SNAPSHOT_LIST "FailedOperation.GetUserCosSnapshotList",
    FAILED_OPERATION_NO_PAYMENT "FailedOperation.NoPayment",
    FAILED_OPERATION_NODE_NUM_AND_ZONE_ERROR "FailedOperation.NodeNumAndZoneError",
    FAILED_OPERATION_NOT_AUTHENTICATED "FailedOperation.NotAuthenticated",
    FAILED_OPERATION_OPEN_DESTROY_PROTECTION "FailedOperation.OpenDestroyProtection",
    FAILED_OPERATION_PASSWORD "FailedOperation.Password", FAILED_OPERATION_REFUND_ERROR "FailedOperation.RefundError",
    FAILED_OPERATION_REQUEST_TIME_OUT "FailedOperation.RequestTimeOut",
    FAILED_OPERATION_SETTING_IP_TRACE_ERROR "FailedOperation.SettingIpTraceError",
    FAILED_OPERATION_SPACE_LANGUAGE "FailedOperation.SpaceLanguage",
    FAILED_OPERATION_TRADE_SIGN_ERROR "FailedOperation.TradeSignError",
    FAILED_OPERATION_UNSUPPORTED_LOCAL_DISK_ROLL_UP_SCALE_UP_OR_DOWN "FailedOperation.UnsupportedLocalDiskRollUpScaleUpOrDown",
    FAILED_OPERATION_UNSUPPORTED_OPEN_LOW_FREQUENCY "FailedOperation.UnsupportedOpenLowFrequency",
    FAILED_OPERATION_UNSUPPORTED_RESET_NODE_TYPE_AND_SCALE_OUT_DISK "FailedOperation.UnsupportedResetNodeTypeAndScaleOutDisk",
    FAILED_OPERATION_UNSUPPORTED_REST_SCALE_DOWN_AND_MODIFY_DISK "FailedOperation.UnsupportedRestScaleDownAndModifyDisk",
    FAILED_OPERATION_UNSUPPORTED_REVERSE_REGULATION_NODE_TYPE_AND_DISK "FailedOperation.UnsupportedReverseRegulationNodeTypeAndDisk",
    FAILED_OPERATION_UPDATE_VPC "FailedOperation.UpdateVpc", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_GC "InvalidParameter.GC",
    INVALID_PARAMETER_INDEX_NAME_EXIST "InvalidParameter.IndexNameExist",
    INVALID_PARAMETER_INDEX_NAME_INVALID "InvalidParameter.IndexNameInvalid",
    INVALID_PARAMETER_INVALID_APP_ID "InvalidParameter.InvalidAppId",
    INVALID_PARAMETER_INVALID_AUTO_VOUCHER "InvalidParameter.InvalidAutoVoucher",
    INVALID_PARAMETER_INVALID_BACKENDS "InvalidParameter.InvalidBackends",
    INVALID_PARAMETER_INVALID_CLUSTER_NAME "InvalidParameter.InvalidClusterName",
    INVALID_PARAMETER_INVALID_COS_BACKUP_INFO "InvalidParameter.InvalidCosBackupInfo",
    INVALID_PARAMETER_INVALID_DEPLOY_MODE "InvalidParameter.InvalidDeployMode",
    INVALID_PARAMETER_INVALID_DISK_COUNT "InvalidParameter.InvalidDiskCount",
    INVALID_PARAMETER_INVALID_DISK_ENCRYPT "InvalidParameter.InvalidDiskEncrypt",
    INVALID_PARAMETER_INVALID_DISK_ENHANCE "InvalidParameter.InvalidDiskEnhance",
    INVALID_PARAMETER_INVALID_DISK_SIZE "InvalidParameter.InvalidDiskSize",
    INVALID_PARAMETER_INVALID_DISK_TYPE "InvalidParameter.InvalidDiskType",
    INVALID_PARAMETER_INVALID_DNS "InvalidParameter.InvalidDns",
    INVALID_PARAMETER_INVALID_ES_ACL "InvalidParameter.InvalidEsACL",
    INVALID_PARAMETER_INVALID_ES_VERSION "InvalidParameter.InvalidEsVersion",
    INVALID_PARAMETER_INVALID_INDEX_META_JSON "InvalidParameter.InvalidIndexMetaJson",
    INVALID_PARAMETER_INVALID_INDEX_NAME "InvalidParameter.InvalidIndexName",
    INVALID_PARAMETER_INVALID_INDEX_OPTIONS_FIELD "InvalidParameter.InvalidIndexOptionsField",
    INVALID_PARAMETER_INVALID_INDEX_POLICY_FIELD "InvalidParameter.InvalidIndexPolicyField",
    INVALID_PARAMETER_INVALID_INDEX_SETTINGS_FIELD "InvalidParameter.InvalidIndexSettingsField",
    INVALID_PARAMETER_INVALID_INDEX_TYPE "InvalidParameter.InvalidIndexType",
    INVALID_PARAMETER_INVALID_INSTANCE_ID "InvalidParameter.InvalidInstanceId",
    INVALID_PARAMETER_INVALID_INSTANCE_OPERATION_DURATIONS "InvalidParameter.InvalidInstanceOperationDurations",
    INVALID_PARAMETER_INVALID_IP "InvalidParameter.InvalidIp",
    INVALID_PARAMETER_INVALID_IP_LIST "InvalidParameter.InvalidIpList",
    INVALID_PARAMETER_INVALID_KIBANA_PRIVATE_PORT "InvalidParameter.InvalidKibanaPrivatePort",
    INVALID_PARAMETER_INVALID_LIMIT "InvalidParameter.InvalidLimit",
    INVALID_PARAMETER_INVALID_LOG_TYPE "InvalidParameter.InvalidLogType",
    INVALID_PARAMETER_INVALID_LOGSTASH_VERSION "InvalidParameter.InvalidLogstashVersion",
    INVALID_PARAMETER_INVALID_MULTI_ZONE_INFO "InvalidParameter.InvalidMultiZoneInfo",
    INVALID_PARAMETER_INVALID_NODE_NAMES "InvalidParameter.InvalidNodeNames",
    INVALID_PARAMETER_INVALID_NODE_NUM "InvalidParameter.InvalidNodeNum",
    INVALID_PARAMETER_INVALID_NODE_TYPE "InvalidParameter.InvalidNodeType",
    INVALID_PARAMETER_INVALID_NODE_TYPE_STORAGE_INFO "InvalidParameter.InvalidNodeTypeStorageInfo",
    INVALID_PARAMETER_INVALID_OFFSET "InvalidParameter.InvalidOffset",
    INVALID_PARAMETER_INVALID_OP_TYPE "InvalidParameter.InvalidOpType",
    INVALID_PARAMETER_INVALID_OPERATION_DURATION "InvalidParameter.InvalidOperationDuration",
    INVALID_PARAMETER_INVALID_ORDER_BY_KEY "InvalidParameter.InvalidOrderByKey",
    INVALID_PARAMETER_INVALID_ORDER_BY_TYPE "InvalidParameter.InvalidOrderByType",
    INVALID_PARAMETER_INVALID_PARA "InvalidParameter.InvalidPara",
    INVALID_PARAMETER_INVALID_PRIVATE_ACCESS "InvalidParameter.InvalidPrivateAccess",
    INVALID_PARAMETER_INVALID_PUBLIC_ACCESS "InvalidParameter.InvalidPublicAccess",
    INVALID_PARAMETER_INVALID_QUERY_STRING "InvalidParameter.InvalidQueryString",
    INVALID_PARAMETER_INVALID_REGION "InvalidParameter.InvalidRegion",
    INVALID_PARAMETER_INVALID_RESTART_MODE "InvalidParameter.InvalidRestartMode",
    INVALID_PARAMETER_INVALID_RESTART_TYPE "InvalidParameter.InvalidRestartType",
    INVALID_PARAMETER_INVALID_SAMPLE_JSON "InvalidParameter.InvalidSampleJson",
    INVALID_PARAMETER_INVALID_SCALE_DISK_SAFE_FACTOR "InvalidParameter.InvalidScaleDiskSafeFactor",
    INVALID_PARAMETER_INVALID_SCENE_TYPE "InvalidParameter.InvalidSceneType",
    INVALID_PARAMETER_INVALID_SECURITY_GROUP_IDS "InvalidParameter.InvalidSecurityGroupIds",
    INVALID_PARAMETER_INVALID_SERVERLESS_ID "InvalidParameter.InvalidServerlessId",
    INVALID_PARAMETER_INVALID_SPACE_ID "InvalidParameter.InvalidSpaceId",
    INVALID_PARAMETER_INVALID_SPACE_NAMES "InvalidParameter.InvalidSpaceNames",
    INVALID_PARAMETER_INVALID_SUBNET_ID "InvalidParameter.InvalidSubnetId",
    INVALID_PARAMETER_INVALID_SUBNET_UID_LIST "InvalidParameter.InvalidSubnetUidList",
    INVALID_PARAMETER_INVALID_TAG_INFO "InvalidParameter.InvalidTagInfo",
    INVALID_PARAMETER_INVALID_TAG_LIST "InvalidParameter.InvalidTagList",
    INVALID_PARAMETER_INVALID_TARGET_INDEX_NAME "InvalidParameter.InvalidTargetIndexName",
    INVALID_PARAMETER_INVALID_TARGET_NODE_TYPES "InvalidParameter.InvalidTargetNodeTypes",
    INVALID_PARAMETER_INVALID_TIME_PARAM "InvalidParameter.InvalidTimeParam",
    INVALID_PARAMETER_INVALID_TRACE_UUID "InvalidParameter.InvalidTraceUuid",
    INVALID_PARAMETER_INVALID_TYPE "InvalidParameter.InvalidType",
    INVALID_PARAMETER_INVALID_UIN "InvalidParameter.InvalidUin",
    INVALID_PARAMETER_INVALID_UPDATE_META_JSON "InvalidParameter.InvalidUpdateMetaJson",
    INVALID_PARAMETER_INVALID_UPDATE_TYPE "InvalidParameter.InvalidUpdateType",
    INVALID_PARAMETER_INVALID_VOUCHER_IDS "InvalidParameter.InvalidVoucherIds",
    INVALID_PARAMETER_INVALID_ZONE "InvalidParameter.InvalidZone",
    INVALID_PARAMETER_SPACE_NAME_EXIST "InvalidParameter.SpaceNameExist",
    INVALID_PARAMETER_SPACE_NAME_INVALID "InvalidParameter.SpaceNameInvalid",
    INVALID_PARAMETER_USERNAME_EXIST "InvalidParameter.UsernameExist", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_CHARGE_PERIOD "InvalidParameterValue.ChargePeriod",
    INVALID_PARAMETER_VALUE_CHARGE_TYPE "InvalidParameterValue.ChargeType",
    INVALID_PARAMETER_VALUE_CHECK_ONLY "InvalidParameterValue.CheckOnly",
    INVALID_PARAMETER_VALUE_CONFIG_INFO "InvalidParameterValue.ConfigInfo",
    INVALID_PARAMETER_VALUE_ENABLE_DOUBLE_ENI "InvalidParameterValue.EnableDoubleEni",
    INVALID_PARAMETER_VALUE_ES_CONFIG_TYPE "InvalidParameterValue.EsConfigType",
    INVALID_PARAMETER_VALUE_ES_PORT "InvalidParameterValue.EsPort",
    INVALID_PARAMETER_VALUE_ES_VIP "InvalidParameterValue.EsVip",
    INVALID_PARAMETER_VALUE_INSTALL_BUNDLE_LIST "InvalidParameterValue.InstallBundleList",
    INVALID_PARAMETER_VALUE_INSTALL_PLUGIN_LIST "InvalidParameterValue.InstallPluginList",
    INVALID_PARAMETER_VALUE_INSTANCE_NAME "InvalidParameterValue.InstanceName",
    INVALID_PARAMETER_VALUE_INVALID_DEADLINE "InvalidParameterValue.InvalidDeadline",
    INVALID_PARAMETER_VALUE_INVALID_JDK "InvalidParameterValue.InvalidJDK",
    INVALID_PARAMETER_VALUE_PASSWORD "InvalidParameterValue.Password",
    INVALID_PARAMETER_VALUE_PLUGIN_TYPE "InvalidParameterValue.PluginType",
    INVALID_PARAMETER_VALUE_REMOVE_BUNDLE_LIST "InvalidParameterValue.RemoveBundleList",
    INVALID_PARAMETER_VALUE_REMOVE_PLUGIN_LIST "InvalidParameterValue.RemovePluginList",
    INVALID_PARAMETER_VALUE_RENEW_FLAG "InvalidParameterValue.RenewFlag",
    INVALID_PARAMETER_VALUE_TARGET_PATH "InvalidParameterValue.TargetPath",
    INVALID_PARAMETER_VALUE_TIME_UNIT "InvalidParameterValue.TimeUnit",
    INVALID_PARAMETER_VALUE_UPGRADE_MODE "InvalidParameterValue.UpgradeMode", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_CLUSTER_NUM "LimitExceeded.ClusterNum", LIMIT_EXCEEDED_DIAGNOSE_COUNT "LimitExceeded.DiagnoseCount",
    LIMIT_EXCEEDED_DISK_COUNT "LimitExceeded.DiskCount", LIMIT_EXCEEDED_INDEX_COUNT "LimitExceeded.IndexCount",
    LIMIT_EXCEEDED_INDEX_CREATE "LimitExceeded.IndexCreate",
    LIMIT_EXCEEDED_NODE_NUM_OR_INDICES "LimitExceeded.NodeNumOrIndices",
    LIMIT_EXCEEDED_PLUGIN_INSTALL "LimitExceeded.PluginInstall",
    LIMIT_EXCEEDED_RESOURCE_LIMIT "LimitExceeded.ResourceLimit",
    LIMIT_EXCEEDED_RESPONSE_PACKAGE_OVERSIZE "LimitExceeded.ResponsePackageOversize",
    LIMIT_EXCEEDED_RESPONSE_TIMEOUT "LimitExceeded.ResponseTimeout",
    LIMIT_EXCEEDED_SPACE_COUNT "LimitExceeded.SpaceCount", LIMIT_EXCEEDED_SPACE_CREATE "LimitExceeded.SpaceCreate",
    LIMIT_EXCEEDED_UPDATE_ITEM_LIMIT "LimitExceeded.UpdateItemLimit", MISSING_PARAMETER "MissingParameter",
    REGION_ERROR "RegionError", REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_IN_USE_DIAGNOSE "ResourceInUse.Diagnose", RESOURCE_IN_USE_ISOLATED_STATUS "ResourceInUse.IsolatedStatus",
    RESOURCE_IN_USE_ORDER "ResourceInUse.Order", RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_INSUFFICIENT_BALANCE "ResourceInsufficient.Balance", RESOURCE_INSUFFICIENT_CVM "ResourceInsufficient.CVM",
    RESOURCE_INSUFFICIENT_CVM_QUOTA "ResourceInsufficient.CVMQuota",
    RESOURCE_INSUFFICIENT_CLB "ResourceInsufficient.Clb", RESOURCE_INSUFFICIENT_DISK "ResourceInsufficient.Disk",
    RESOURCE_INSUFFICIENT_ES "ResourceInsufficient.Es",
    RESOURCE_INSUFFICIENT_HIDDEN_ZONE "ResourceInsufficient.HiddenZone",
    RESOURCE_INSUFFICIENT_SUBNET "ResourceInsufficient.Subnet",
    RESOURCE_INSUFFICIENT_SUBNET_IP "ResourceInsufficient.SubnetIp",
    RESOURCE_INSUFFICIENT_ZONE "ResourceInsufficient.Zone", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_ACCOUNT_INFO_NOT_FOUND "ResourceNotFound.AccountInfoNotFound",
    RESOURCE_NOT_FOUND_BARAD_METRIC_NOT_FOUND "ResourceNotFound.BaradMetricNotFound",
    RESOURCE_NOT_FOUND_CAM_INFO_NOT_FOUND "ResourceNotFound.CAMInfoNotFound",
    RESOURCE_NOT_FOUND_CLB_NOT_FOUND "ResourceNotFound.CLBNotFound",
    RESOURCE_NOT_FOUND_CVM_INFO_NOT_FOUND "ResourceNotFound.CVMInfoNotFound",
    RESOURCE_NOT_FOUND_CLUSTER_INFO_NOT_FOUND "ResourceNotFound.ClusterInfoNotFound",
    RESOURCE_NOT_FOUND_COS_INFO_NOT_FOUND "ResourceNotFound.CosInfoNotFound",
    RESOURCE_NOT_FOUND_DB_INFO_NOT_FOUND "ResourceNotFound.DBInfoNotFound",
    RESOURCE_NOT_FOUND_DATA_NODE_NOT_FOUND "ResourceNotFound.DataNodeNotFound",
    RESOURCE_NOT_FOUND_DIAGNOSE_NOT_FOUND "ResourceNotFound.DiagnoseNotFound",
    RESOURCE_NOT_FOUND_DISK_INFO_NOT_FOUND "ResourceNotFound.DiskInfoNotFound",
    RESOURCE_NOT_FOUND_ES_INFO_NOT_FOUND "ResourceNotFound.EsInfoNotFound",
    RESOURCE_NOT_FOUND_INDEX_INFO_NOT_FOUND "ResourceNotFound.IndexInfoNotFound",
    RESOURCE_NOT_FOUND_KMS_NOT_FOUND "ResourceNotFound.KMSNotFound",
    RESOURCE_NOT_FOUND_NET_WORK_INFO_NOT_FOUND "ResourceNotFound.NetWorkInfoNotFound",
    RESOURCE_NOT_FOUND_OSS_INFO_NOT_FOUND "ResourceNotFound.OssInfoNotFound",
    RESOURCE_NOT_FOUND_STS_NOT_FOUND "ResourceNotFound.STSNotFound",
    RESOURCE_NOT_FOUND_SECURITY_GROUP_NOT_FOUND "ResourceNotFound.SecurityGroupNotFound",
    RESOURCE_NOT_FOUND_TRADE_CGW_NOT_FOUND "ResourceNotFound.TradeCgwNotFound",
    RESOURCE_NOT_FOUND_VPC_INFO_NOT_FOUND "ResourceNotFound.VPCInfoNotFound",
    RESOURCE_NOT_FOUND_WHITE_LIST_NOT_FOUND "ResourceNotFound.WhiteListNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_UIN_NOT_IN_WHITE_LIST "UnauthorizedOperation.UinNotInWhiteList",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_AUDIT_STATUS_CONFLICT "UnsupportedOperation.AuditStatusConflict",
    UNSUPPORTED_OPERATION_BASIC_SECURITY_TYPE "UnsupportedOperation.BasicSecurityType",
    UNSUPPORTED_OPERATION_CHANGE_NODE_TYPE "UnsupportedOperation.ChangeNodeType",
    UNSUPPORTED_OPERATION_CLOSE_HTTPS_WITH_SAML "UnsupportedOperation.CloseHttpsWithSaml",
    UNSUPPORTED_OPERATION_CLUSTER_SHARD_NUM "UnsupportedOperation.ClusterShardNum",
    UNSUPPORTED_OPERATION_CLUSTER_STATE_CLOSE "UnsupportedOperation.ClusterStateClose",
    UNSUPPORTED_OPERATION_CLUSTER_STATE_NO_REPLICATION "UnsupportedOperation.ClusterStateNoReplication",
    UNSUPPORTED_OPERATION_CLUSTER_STATE_UN_HEALTH "UnsupportedOperation.ClusterStateUnHealth",
    UNSUPPORTED_OPERATION_COS_BACK_UP "UnsupportedOperation.CosBackUp",
    UNSUPPORTED_OPERATION_CVM_STATE_NOT_SUPPORTED "UnsupportedOperation.CvmStateNotSupported",
    UNSUPPORTED_OPERATION_CVM_STATUS_STOPPED "UnsupportedOperation.CvmStatusStopped",
    UNSUPPORTED_OPERATION_DATA_NODE_JVM_HEAP_TOO_SMALL "UnsupportedOperation.DataNodeJvmHeapTooSmall",
    UNSUPPORTED_OPERATION_DIAGNOSE_JOB "UnsupportedOperation.DiagnoseJob",
    UNSUPPORTED_OPERATION_DIAGNOSE_NOT_OPEN "UnsupportedOperation.DiagnoseNotOpen",
    UNSUPPORTED_OPERATION_DISK_FREE_SPACE_INSUFFICIENT "UnsupportedOperation.DiskFreeSpaceInsufficient",
    UNSUPPORTED_OPERATION_DISK_NOT_PORTABLE "UnsupportedOperation.DiskNotPortable",
    UNSUPPORTED_OPERATION_DISK_STATE_NOT_SUPPORTED "UnsupportedOperation.DiskStateNotSupported",
    UNSUPPORTED_OPERATION_DISK_TYPE_CHANGE_PATH_NOT_SUPPORTED "UnsupportedOperation.DiskTypeChangePathNotSupported",
    UNSUPPORTED_OPERATION_DISK_USE "UnsupportedOperation.DiskUse",
    UNSUPPORTED_OPERATION_EDIT_LIST_LENGTH "UnsupportedOperation.EditListLength",
    UNSUPPORTED_OPERATION_HETERO_SCALING_EXECUTING "UnsupportedOperation.HeteroScalingExecuting",
    UNSUPPORTED_OPERATION_INDEX_SETTINGS_REQUIRE_SET "UnsupportedOperation.IndexSettingsRequireSet",
    UNSUPPORTED_OPERATION_INSTANCE_TYPE_ERROR "UnsupportedOperation.InstanceTypeError",
    UNSUPPORTED_OPERATION_KERNEL_NOT_SUPPORT "UnsupportedOperation.KernelNotSupport",
    UNSUPPORTED_OPERATION_KERNEL_NOT_SUPPORT_GPU "UnsupportedOperation.KernelNotSupportGpu",
    UNSUPPORTED_OPERATION_LICENSE_ERROR "UnsupportedOperation.LicenseError",
    UNSUPPORTED_OPERATION_LOCAL_DISK "UnsupportedOperation.LocalDisk",
    UNSUPPORTED_OPERATION_MIGRATE "UnsupportedOperation.Migrate",
    UNSUPPORTED_OPERATION_MULTI_ZONES_UPGRADE "UnsupportedOperation.MultiZonesUpgrade",
    UNSUPPORTED_OPERATION_NOT_AGREEMENT "UnsupportedOperation.NotAgreement",
    UNSUPPORTED_OPERATION_NOT_DATA_DISK "UnsupportedOperation.NotDataDisk",
    UNSUPPORTED_OPERATION_PASS_LOGSTASH_ID "UnsupportedOperation.PassLogstashId",
    UNSUPPORTED_OPERATION_PLUGIN "UnsupportedOperation.Plugin",
    UNSUPPORTED_OPERATION_PROTOCOL "UnsupportedOperation.Protocol",
    UNSUPPORTED_OPERATION_READ_RATE "UnsupportedOperation.ReadRate",
    UNSUPPORTED_OPERATION_RESTART_MODE "UnsupportedOperation.RestartMode",
    UNSUPPORTED_OPERATION_SCALE_DOWN_TOO_MUCH "UnsupportedOperation.ScaleDownTooMuch",
    UNSUPPORTED_OPERATION_SCALE_IN_TOO_MUCH "UnsupportedOperation.ScaleInTooMuch",
    UNSUPPORTED_OPERATION_SINGLE_NODE_CLUSTER_NOT_SUPPORT "UnsupportedOperation.SingleNodeClusterNotSupport",
    UNSUPPORTED_OPERATION_STATUS_NOT_NORMAL "UnsupportedOperation.StatusNotNormal",
    UNSUPPORTED_OPERATION_STATUS_NOT_SUPPORT "UnsupportedOperation.StatusNotSupport",
    UNSUPPORTED_OPERATION_SWITCH_PRIVATE_LINK "UnsupportedOperation.SwitchPrivateLink",
    UNSUPPORTED_OPERATION_TOTAL_STORAGE "UnsupportedOperation.TotalStorage",
    UNSUPPORTED_OPERATION_UPDATE_DISK_ENCRYPT "UnsupportedOperation.UpdateDiskEncrypt",
    UNSUPPORTED_OPERATION_UPDATE_DISK_TYPE "UnsupportedOperation.UpdateDiskType",
    UNSUPPORTED_OPERATION_UPDATE_NODE_NUM_AND_NODE_TYPE "UnsupportedOperation.UpdateNodeNumAndNodeType",
    UNSUPPORTED_OPERATION_VPC_INFO_NOT_FOUND "UnsupportedOperation.VPCInfoNotFound",
    UNSUPPORTED_OPERATION_WEB_SERVICE_TYPE "UnsupportedOperation.WebServiceType",
    UNSUPPORTED_OPERATION_WRITE_RATE "UnsupportedOperation.WriteRate"
}

#[cfg(feature = "unstable-registry")]
register! {
    CheckMigrateIndexMetaData, CheckUpdateInstance, CreateAutoBackUpStrategy, CreateClusterSnapshot, CreateCollector,
    CreateCosMigrateToServerlessInstance, CreateIndex, CreateInstance, CreateLogstashInstance, CreateServerlessInstance,
    CreateServerlessSpaceV2, DeleteAutoBackUpStrategy, DeleteClusterSnapshot, DeleteIndex, DeleteInstance,
    DeleteLogstashInstance, DeleteLogstashPipelines, DeleteServerlessInstance, DeleteServerlessSpaceUser,
    DescribeAutoBackUpStrategy, DescribeAutoScaleDiskInfo, DescribeClusterDiskRange, DescribeClusterSnapshot,
    DescribeCosBackupStrategyViews, DescribeDiagnose, DescribeEsInstanceEventLists, DescribeEventDataDetail,
    DescribeEventInfoList, DescribeForceMergeTask, DescribeIndexList, DescribeIndexMeta, DescribeInstanceLogs,
    DescribeInstanceOperations, DescribeInstancePluginList, DescribeInstances, DescribeLogstashInstanceLogs,
    DescribeLogstashInstanceOperations, DescribeLogstashInstances, DescribeLogstashPipelines, DescribeLogstashViews,
    DescribeRegions, DescribeRequestInstancePolicy, DescribeServerlessInstances, DescribeServerlessMetrics,
    DescribeServerlessSpaceUser, DescribeServerlessSpaces, DescribeSnapshotViews, DescribeSpaceKibanaTools,
    DescribeUpgrade, DescribeUserCosSnapshotList, DescribeViews, DiagnoseInstance, ExportIpTraceLog,
    GetDiagnoseSettings, GetIpTraceStatus, GetRequestTargetNodeTypes, InquirePriceRenewInstance, InstallInstanceModel,
    ModifyAutoBackUpCommonInfo, ModifyAutoBackUpStrategy, ModifyAutoScaleDiskInfo, ModifyEsVipSecurityGroup,
    QueryIpTraceLog, QueryZoneResource, QueryZoneResourceForLogstash, RequestInstances, RequestInstancesByGet,
    RestartInstance, RestartKibana, RestartLogstashInstance, RestartNodes, RestoreClusterSnapshot,
    SaveAndDeployLogstashPipeline, StartLogstashPipelines, StopLogstashPipelines, UpdateDiagnoseSettings,
    UpdateDictionaries, UpdateIndex, UpdateInstance, UpdateInstancePublicAccess, UpdateIpTraceStatus, UpdateJdk,
    UpdateLogstashInstance, UpdateLogstashPipelineDesc, UpdatePlugins, UpdateRequestTargetNodeTypes,
    UpdateServerlessInstance, UpdateServerlessSpace, UpgradeInstance, UpgradeLicense
}
