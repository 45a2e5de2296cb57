//! `es` 2018-04-16.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "es", version: "2018-04-16", code: "es", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMigrateIndexMetaData {
    pub serverless_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMigrateIndexMetaDataOutput {
    pub mapping_time_field_check_failed_index_arr: Option<Vec<String>>,
    pub mapping_time_type_check_failed_index_arr: Option<Vec<String>>,
    pub setting_check_failed_index_arr: Option<Vec<String>>,
}
model! { CheckMigrateIndexMetaDataOutput {
    0 "MappingTimeFieldCheckFailedIndexArr" mapping_time_field_check_failed_index_arr,
    1 "MappingTimeTypeCheckFailedIndexArr" mapping_time_type_check_failed_index_arr,
    2 "SettingCheckFailedIndexArr" setting_check_failed_index_arr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUpdateInstance {
    pub instance_id: String,
    pub node_num: Option<u64>,
    pub node_type: Option<String>,
    pub disk_size: Option<u64>,
    pub master_node_num: Option<u64>,
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
    0 "InstanceId" instance_id, 1 "NodeNum" node_num: u64, 2 "NodeType" node_type: String, 3 "DiskSize" disk_size: u64,
    4 "MasterNodeNum" master_node_num: u64, 5 "MasterNodeType" master_node_type: String,
    6 "NodeInfoList" node_info_list: Vec<NodeInfo>, 7 "ForceRestart" force_restart: bool, 8 "ScaleType" scale_type: i64,
    9 "MultiZoneInfo" multi_zone_info: Vec<ZoneDetail>, 10 "WebNodeTypeInfo" web_node_type_info: WebNodeTypeInfo,
    11 "CosBackup" cos_backup: CosBackup, 12 "ReadWriteMode" read_write_mode: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeInfo {
    pub node_num: Option<u64>,
    pub node_type: Option<String>,
    pub r#type: Option<String>,
    pub disk_type: Option<String>,
    pub disk_size: Option<u64>,
    pub local_disk_info: Option<LocalDiskInfo>,
    pub disk_count: Option<u64>,
    pub disk_encrypt: Option<u64>,
    pub kms_key_id: Option<String>,
    pub kms_key_name: Option<String>,
    pub cpu_num: Option<u64>,
    pub mem_size: Option<i64>,
    pub disk_enhance: Option<i64>,
    pub gpu_info: Option<GpuInfo>,
}
input! { NodeInfo(node_num: u64, node_type: String) {
    0 "NodeNum" node_num: u64, 1 "NodeType" node_type: String, 2 "Type" r#type: String, 3 "DiskType" disk_type: String,
    4 "DiskSize" disk_size: u64, 5 "LocalDiskInfo" local_disk_info: LocalDiskInfo, 6 "DiskCount" disk_count: u64,
    7 "DiskEncrypt" disk_encrypt: u64, 8 "KmsKeyId" kms_key_id: String, 9 "KmsKeyName" kms_key_name: String,
    10 "CpuNum" cpu_num: u64, 11 "MemSize" mem_size: i64, 12 "DiskEnhance" disk_enhance: i64,
    13 "GpuInfo" gpu_info: GpuInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalDiskInfo {
    pub local_disk_type: Option<String>,
    pub local_disk_size: Option<u64>,
    pub local_disk_count: Option<u64>,
}
input! { LocalDiskInfo(local_disk_type: String, local_disk_size: u64, local_disk_count: u64) {
    0 "LocalDiskType" local_disk_type: String, 1 "LocalDiskSize" local_disk_size: u64,
    2 "LocalDiskCount" local_disk_count: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GpuInfo {
    pub gpu_count: Option<i64>,
    pub gpu_type: Option<String>,
}
input! { GpuInfo() {
    0 "GpuCount" gpu_count: i64, 1 "GpuType" gpu_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneDetail {
    pub zone: Option<String>,
    pub subnet_id: Option<String>,
    pub hidden: Option<bool>,
}
input! { ZoneDetail(zone: String, subnet_id: String) {
    0 "Zone" zone: String, 1 "SubnetId" subnet_id: String, 2 "Hidden" hidden: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebNodeTypeInfo {
    pub node_num: Option<u64>,
    pub node_type: Option<String>,
}
input! { WebNodeTypeInfo(node_num: u64, node_type: String) {
    0 "NodeNum" node_num: u64, 1 "NodeType" node_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosBackup {
    pub is_auto_backup: Option<bool>,
    pub backup_time: Option<String>,
    pub snapshot_name: Option<String>,
    pub es_repository_type: Option<u64>,
    pub paas_es_repository: Option<String>,
    pub user_es_repository: Option<String>,
    pub cos_base_path: Option<String>,
    pub storage_duration: Option<u64>,
    pub auto_backup_interval: Option<u64>,
    pub cos_retention: Option<u64>,
    pub retain_until_date: Option<String>,
    pub retention_grace_time: Option<u64>,
    pub remote_cos: Option<u64>,
    pub remote_cos_region: Option<String>,
    pub strategy_name: Option<String>,
    pub indices: Option<String>,
    pub multi_az: Option<u64>,
    pub max_snapshot_per_sec: Option<String>,
    pub max_restore_per_sec: Option<String>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
}
input! { CosBackup(is_auto_backup: bool, backup_time: String) {
    0 "IsAutoBackup" is_auto_backup: bool, 1 "BackupTime" backup_time: String, 2 "SnapshotName" snapshot_name: String,
    3 "EsRepositoryType" es_repository_type: u64, 4 "PaasEsRepository" paas_es_repository: String,
    5 "UserEsRepository" user_es_repository: String, 6 "CosBasePath" cos_base_path: String,
    7 "StorageDuration" storage_duration: u64, 8 "AutoBackupInterval" auto_backup_interval: u64,
    9 "CosRetention" cos_retention: u64, 10 "RetainUntilDate" retain_until_date: String,
    11 "RetentionGraceTime" retention_grace_time: u64, 12 "RemoteCos" remote_cos: u64,
    13 "RemoteCosRegion" remote_cos_region: String, 14 "StrategyName" strategy_name: String,
    15 "Indices" indices: String, 16 "MultiAz" multi_az: u64, 17 "MaxSnapshotPerSec" max_snapshot_per_sec: String,
    18 "MaxRestorePerSec" max_restore_per_sec: String, 19 "CreateTime" create_time: String,
    20 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUpdateInstanceOutput {
    pub allow_update: Option<bool>,
    pub err_msg: Option<String>,
    pub need_set_shards: Option<bool>,
    pub enable_schedule_recover_group_task: Option<bool>,
}
model! { CheckUpdateInstanceOutput {
    0 "AllowUpdate" allow_update, 1 "ErrMsg" err_msg, 2 "NeedSetShards" need_set_shards,
    3 "EnableScheduleRecoverGroupTask" enable_schedule_recover_group_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoBackUpStrategy {
    pub instance_id: String,
    pub cos_backup: CosBackup,
}
operation! { CreateAutoBackUpStrategy(instance_id: String, cos_backup: CosBackup)
    "CreateAutoBackUpStrategy" -> CreateAutoBackUpStrategyOutput {
    0 "InstanceId" instance_id, 1 "CosBackup" cos_backup
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoBackUpStrategyOutput {
    pub status: Option<bool>,
}
model! { CreateAutoBackUpStrategyOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterSnapshot {
    pub instance_id: String,
    pub snapshot_name: String,
    pub indices: Option<String>,
    pub es_repository_type: Option<u64>,
    pub user_es_repository: Option<String>,
    pub storage_duration: Option<u64>,
    pub cos_retention: Option<u64>,
    pub retain_until_date: Option<String>,
    pub retention_grace_time: Option<u64>,
    pub remote_cos: Option<u64>,
    pub remote_cos_region: Option<String>,
    pub multi_az: Option<u64>,
    pub max_snapshot_per_sec: Option<String>,
}
operation! { CreateClusterSnapshot(instance_id: String, snapshot_name: String)
    "CreateClusterSnapshot" -> CreateClusterSnapshotOutput {
    0 "InstanceId" instance_id, 1 "SnapshotName" snapshot_name, 2 "Indices" indices: String,
    3 "EsRepositoryType" es_repository_type: u64, 4 "UserEsRepository" user_es_repository: String,
    5 "StorageDuration" storage_duration: u64, 6 "CosRetention" cos_retention: u64,
    7 "RetainUntilDate" retain_until_date: String, 8 "RetentionGraceTime" retention_grace_time: u64,
    9 "RemoteCos" remote_cos: u64, 10 "RemoteCosRegion" remote_cos_region: String, 11 "MultiAz" multi_az: u64,
    12 "MaxSnapshotPerSec" max_snapshot_per_sec: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterSnapshotOutput {
    pub instance_id: Option<String>,
}
model! { CreateClusterSnapshotOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCollector {
    pub collector_name: String,
    pub collector_version: String,
    pub collector_type: String,
    pub output_instance: CollectorOutputInstance,
    pub collector_configs: Option<Vec<CollectorConfigInfo>>,
    pub cvm_instance_ids: Option<Vec<String>>,
    pub target_type: Option<String>,
    pub container_cluster_id: Option<String>,
    pub collector_targets: Option<Vec<CollectorTarget>>,
    pub tag_list: Option<Vec<TagInfo>>,
}
operation! { CreateCollector(collector_name: String, collector_version: String, collector_type: String, output_instance: CollectorOutputInstance)
    "CreateCollector" -> CreateCollectorOutput {
    0 "CollectorName" collector_name, 1 "CollectorVersion" collector_version, 2 "CollectorType" collector_type,
    3 "OutputInstance" output_instance, 4 "CollectorConfigs" collector_configs: Vec<CollectorConfigInfo>,
    5 "CVMInstanceIds" cvm_instance_ids: Vec<String>, 6 "TargetType" target_type: String,
    7 "ContainerClusterId" container_cluster_id: String, 8 "CollectorTargets" collector_targets: Vec<CollectorTarget>,
    9 "TagList" tag_list: Vec<TagInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectorOutputInstance {
    pub r#type: Option<String>,
    pub instance_id: Option<String>,
    pub es_user_name: Option<String>,
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
    pub ses_topic_passwd: Option<Secret>,
    pub logstash_listen_port: Option<u64>,
}
input! { CollectorOutputInstance(r#type: String, instance_id: String) {
    0 "Type" r#type: String, 1 "InstanceId" instance_id: String, 2 "ESUserName" es_user_name: String,
    3 "ESUserPasswd" es_user_passwd: Secret, 4 "EnableMonitoring" enable_monitoring: i64,
    5 "EnableDashboard" enable_dashboard: i64, 6 "KafkaEndpoint" kafka_endpoint: String,
    7 "KafkaTopic" kafka_topic: String, 8 "KafkaVersion" kafka_version: String, 9 "SesTopicId" ses_topic_id: String,
    10 "SesTopicName" ses_topic_name: String, 11 "SesTopicAddress" ses_topic_address: String,
    12 "SesTopicUserName" ses_topic_user_name: String, 13 "SesTopicPasswd" ses_topic_passwd: Secret,
    14 "LogstashListenPort" logstash_listen_port: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectorConfigInfo {
    pub file_name: Option<String>,
    pub file_content: Option<String>,
}
input! { CollectorConfigInfo(file_name: String, file_content: String) {
    0 "FileName" file_name: String, 1 "FileContent" file_content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectorTarget {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Namespaces {
    pub include: Option<Vec<String>>,
    pub exclude: Option<Vec<String>>,
}
input! { Namespaces(include: Vec<String>, exclude: Vec<String>) {
    0 "Include" include: Vec<String>, 1 "Exclude" exclude: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodLabel {
    pub label_key: Option<String>,
    pub label_value: Option<String>,
}
input! { PodLabel(label_key: String, label_value: String) {
    0 "LabelKey" label_key: String, 1 "LabelValue" label_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagInfo(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCollectorOutput {
    pub collector_id: Option<String>,
}
model! { CreateCollectorOutput {
    0 "CollectorId" collector_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosMigrateToServerlessInstance {
    pub snapshot: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosMigrateToServerlessInstanceOutput {
    pub task_id: Option<String>,
}
model! { CreateCosMigrateToServerlessInstanceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndex {
    pub instance_id: String,
    pub index_type: String,
    pub index_name: String,
    pub index_meta_json: String,
    pub username: Option<String>,
    pub password: Option<Secret>,
}
operation! { CreateIndex(instance_id: String, index_type: String, index_name: String, index_meta_json: String)
    "CreateIndex" -> Empty {
    0 "InstanceId" instance_id, 1 "IndexType" index_type, 2 "IndexName" index_name, 3 "IndexMetaJson" index_meta_json,
    4 "Username" username: String, 5 "Password" password: Secret
} }

pub type CreateIndexOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub zone: String,
    pub es_version: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub password: Secret,
    pub instance_name: Option<String>,
    pub node_num: Option<u64>,
    pub charge_type: Option<String>,
    pub charge_period: Option<u64>,
    pub renew_flag: Option<String>,
    pub node_type: Option<String>,
    pub disk_type: Option<String>,
    pub disk_size: Option<u64>,
    pub time_unit: Option<String>,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<Vec<String>>,
    pub enable_dedicated_master: Option<bool>,
    pub master_node_num: Option<u64>,
    pub master_node_type: Option<String>,
    pub master_node_disk_size: Option<u64>,
    pub cluster_name_in_conf: Option<String>,
    pub deploy_mode: Option<u64>,
    pub multi_zone_info: Option<Vec<ZoneDetail>>,
    pub license_type: Option<String>,
    pub node_info_list: Option<Vec<NodeInfo>>,
    pub tag_list: Option<Vec<TagInfo>>,
    pub basic_security_type: Option<u64>,
    pub scene_type: Option<i64>,
    pub web_node_type_info: Option<WebNodeTypeInfo>,
    pub protocol: Option<String>,
    pub operation_duration: Option<OperationDuration>,
    pub enable_hybrid_storage: Option<bool>,
    pub disk_enhance: Option<u64>,
    pub enable_diagnose: Option<bool>,
    pub enable_cos_backup: Option<bool>,
    pub cdc_id: Option<String>,
    pub disaster_recover_group_affinity: Option<u64>,
    pub sub_product_code: Option<String>,
    pub read_write_mode: Option<i64>,
    pub enable_schedule_recover_group: Option<bool>,
    pub enable_schedule_operation_duration: Option<EnableScheduleOperationDuration>,
    pub auto_scale_disk_info_list: Option<Vec<AutoScaleDiskInfo>>,
    pub enable_kibana_public_access: Option<String>,
    pub alarm_policy_ids: Option<Vec<String>>,
}

/// What [`CreateInstance::new`] takes.
pub struct CreateInstanceRequired {
    pub zone: String,
    pub es_version: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub password: Secret,
}
operation! { CreateInstance{CreateInstanceRequired: zone, es_version, vpc_id, subnet_id, password}
    "CreateInstance" -> CreateInstanceOutput {
    0 "Zone" zone, 1 "EsVersion" es_version, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id, 4 "Password" password,
    5 "InstanceName" instance_name: String, 6 "NodeNum" node_num: u64, 7 "ChargeType" charge_type: String,
    8 "ChargePeriod" charge_period: u64, 9 "RenewFlag" renew_flag: String, 10 "NodeType" node_type: String,
    11 "DiskType" disk_type: String, 12 "DiskSize" disk_size: u64, 13 "TimeUnit" time_unit: String,
    14 "AutoVoucher" auto_voucher: i64, 15 "VoucherIds" voucher_ids: Vec<String>,
    16 "EnableDedicatedMaster" enable_dedicated_master: bool, 17 "MasterNodeNum" master_node_num: u64,
    18 "MasterNodeType" master_node_type: String, 19 "MasterNodeDiskSize" master_node_disk_size: u64,
    20 "ClusterNameInConf" cluster_name_in_conf: String, 21 "DeployMode" deploy_mode: u64,
    22 "MultiZoneInfo" multi_zone_info: Vec<ZoneDetail>, 23 "LicenseType" license_type: String,
    24 "NodeInfoList" node_info_list: Vec<NodeInfo>, 25 "TagList" tag_list: Vec<TagInfo>,
    26 "BasicSecurityType" basic_security_type: u64, 27 "SceneType" scene_type: i64,
    28 "WebNodeTypeInfo" web_node_type_info: WebNodeTypeInfo, 29 "Protocol" protocol: String,
    30 "OperationDuration" operation_duration: OperationDuration, 31 "EnableHybridStorage" enable_hybrid_storage: bool,
    32 "DiskEnhance" disk_enhance: u64, 33 "EnableDiagnose" enable_diagnose: bool,
    34 "EnableCosBackup" enable_cos_backup: bool, 35 "CdcId" cdc_id: String,
    36 "DisasterRecoverGroupAffinity" disaster_recover_group_affinity: u64,
    37 "SubProductCode" sub_product_code: String, 38 "ReadWriteMode" read_write_mode: i64,
    39 "EnableScheduleRecoverGroup" enable_schedule_recover_group: bool,
    40 "EnableScheduleOperationDuration" enable_schedule_operation_duration: EnableScheduleOperationDuration,
    41 "AutoScaleDiskInfoList" auto_scale_disk_info_list: Vec<AutoScaleDiskInfo>,
    42 "EnableKibanaPublicAccess" enable_kibana_public_access: String, 43 "AlarmPolicyIds" alarm_policy_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationDuration {
    pub periods: Option<Vec<u64>>,
    pub time_start: Option<String>,
    pub time_end: Option<String>,
    pub time_zone: Option<String>,
}
input! { OperationDuration(periods: Vec<u64>, time_start: String, time_end: String, time_zone: String) {
    0 "Periods" periods: Vec<u64>, 1 "TimeStart" time_start: String, 2 "TimeEnd" time_end: String,
    3 "TimeZone" time_zone: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScaleDiskInfo {
    pub node_type: Option<String>,
    pub scale_type: Option<u64>,
    pub threshold: Option<u64>,
    pub duration: Option<u64>,
    pub percent_size: Option<u64>,
    pub fix_size: Option<u64>,
    pub max_size: Option<u64>,
}
input! { AutoScaleDiskInfo() {
    0 "NodeType" node_type: String, 1 "ScaleType" scale_type: u64, 2 "Threshold" threshold: u64,
    3 "Duration" duration: u64, 4 "PercentSize" percent_size: u64, 5 "FixSize" fix_size: u64, 6 "MaxSize" max_size: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub instance_id: Option<String>,
    pub deal_name: Option<String>,
}
model! { CreateInstanceOutput {
    0 "InstanceId" instance_id, 1 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogstashInstance {
    pub instance_name: String,
    pub zone: String,
    pub logstash_version: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub node_num: Option<u64>,
    pub charge_type: Option<String>,
    pub charge_period: Option<u64>,
    pub time_unit: Option<String>,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<Vec<String>>,
    pub renew_flag: Option<String>,
    pub node_type: Option<String>,
    pub disk_type: Option<String>,
    pub disk_size: Option<u64>,
    pub license_type: Option<String>,
    pub tag_list: Option<Vec<TagInfo>>,
    pub operation_duration: Option<OperationDuration>,
    pub multi_zone_info: Option<Vec<ZoneDetail>>,
    pub deploy_mode: Option<u64>,
}

/// What [`CreateLogstashInstance::new`] takes.
pub struct CreateLogstashInstanceRequired {
    pub instance_name: String,
    pub zone: String,
    pub logstash_version: String,
    pub vpc_id: String,
    pub subnet_id: String,
}
operation! { CreateLogstashInstance{CreateLogstashInstanceRequired: instance_name, zone, logstash_version, vpc_id, subnet_id}
    "CreateLogstashInstance" -> CreateLogstashInstanceOutput {
    0 "InstanceName" instance_name, 1 "Zone" zone, 2 "LogstashVersion" logstash_version, 3 "VpcId" vpc_id,
    4 "SubnetId" subnet_id, 5 "NodeNum" node_num: u64, 6 "ChargeType" charge_type: String,
    7 "ChargePeriod" charge_period: u64, 8 "TimeUnit" time_unit: String, 9 "AutoVoucher" auto_voucher: i64,
    10 "VoucherIds" voucher_ids: Vec<String>, 11 "RenewFlag" renew_flag: String, 12 "NodeType" node_type: String,
    13 "DiskType" disk_type: String, 14 "DiskSize" disk_size: u64, 15 "LicenseType" license_type: String,
    16 "TagList" tag_list: Vec<TagInfo>, 17 "OperationDuration" operation_duration: OperationDuration,
    18 "MultiZoneInfo" multi_zone_info: Vec<ZoneDetail>, 19 "DeployMode" deploy_mode: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogstashInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateLogstashInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerlessInstance {
    pub index_name: String,
    pub zone: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub index_meta_json: Option<String>,
    pub space_id: Option<String>,
    pub username: Option<String>,
    pub password: Option<Secret>,
    pub serverless_di: Option<ServerlessDi>,
    pub auto_get_ip: Option<u64>,
    pub tag_list: Option<Vec<TagInfo>>,
    pub kibana_white_ip_list: Option<Vec<String>>,
}
operation! { CreateServerlessInstance(index_name: String) "CreateServerlessInstance" -> CreateServerlessInstanceOutput {
    0 "IndexName" index_name, 1 "Zone" zone: String, 2 "VpcId" vpc_id: String, 3 "SubnetId" subnet_id: String,
    4 "IndexMetaJson" index_meta_json: String, 5 "SpaceId" space_id: String, 6 "Username" username: String,
    7 "Password" password: Secret, 8 "ServerlessDi" serverless_di: ServerlessDi, 9 "AutoGetIp" auto_get_ip: u64,
    10 "TagList" tag_list: Vec<TagInfo>, 11 "KibanaWhiteIpList" kibana_white_ip_list: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiSourceTkePodLabel {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DiSourceTkePodLabel() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerlessInstanceOutput {
    pub instance_id: Option<String>,
    pub deal_name: Option<String>,
}
model! { CreateServerlessInstanceOutput {
    0 "InstanceId" instance_id, 1 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerlessSpaceV2 {
    pub vpc_info: Vec<VpcInfo>,
    pub space_name: Option<String>,
    pub zone: Option<String>,
    pub kibana_white_ip_list: Option<Vec<String>>,
    pub zone_id: Option<u64>,
    pub tag_list: Option<Vec<TagInfo>>,
}
operation! { CreateServerlessSpaceV2(vpc_info: Vec<VpcInfo>)
    "CreateServerlessSpaceV2" -> CreateServerlessSpaceV2Output {
    0 "VpcInfo" vpc_info, 1 "SpaceName" space_name: String, 2 "Zone" zone: String,
    3 "KibanaWhiteIpList" kibana_white_ip_list: Vec<String>, 4 "ZoneId" zone_id: u64, 5 "TagList" tag_list: Vec<TagInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcInfo {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub vpc_uid: Option<u64>,
    pub subnet_uid: Option<u64>,
    pub available_ip_address_count: Option<i64>,
}
input! { VpcInfo() {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "VpcUid" vpc_uid: u64, 3 "SubnetUid" subnet_uid: u64,
    4 "AvailableIpAddressCount" available_ip_address_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServerlessSpaceV2Output {
    pub space_id: Option<String>,
}
model! { CreateServerlessSpaceV2Output {
    0 "SpaceId" space_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoBackUpStrategy {
    pub instance_id: String,
    pub strategy_name: Vec<String>,
}
operation! { DeleteAutoBackUpStrategy(instance_id: String, strategy_name: Vec<String>)
    "DeleteAutoBackUpStrategy" -> DeleteAutoBackUpStrategyOutput {
    0 "InstanceId" instance_id, 1 "StrategyName" strategy_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoBackUpStrategyOutput {
    pub status: Option<bool>,
}
model! { DeleteAutoBackUpStrategyOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterSnapshot {
    pub instance_id: String,
    pub repository_name: String,
    pub snapshot_name: String,
}
operation! { DeleteClusterSnapshot(instance_id: String, repository_name: String, snapshot_name: String)
    "DeleteClusterSnapshot" -> DeleteClusterSnapshotOutput {
    0 "InstanceId" instance_id, 1 "RepositoryName" repository_name, 2 "SnapshotName" snapshot_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterSnapshotOutput {
    pub instance_id: Option<String>,
}
model! { DeleteClusterSnapshotOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndex {
    pub instance_id: String,
    pub index_type: String,
    pub index_name: String,
    pub username: Option<String>,
    pub password: Option<Secret>,
    pub backing_index_name: Option<String>,
    pub index_phrase: Option<String>,
}
operation! { DeleteIndex(instance_id: String, index_type: String, index_name: String) "DeleteIndex" -> Empty {
    0 "InstanceId" instance_id, 1 "IndexType" index_type, 2 "IndexName" index_name, 3 "Username" username: String,
    4 "Password" password: Secret, 5 "BackingIndexName" backing_index_name: String, 6 "IndexPhrase" index_phrase: String
} }

pub type DeleteIndexOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub instance_id: String,
    pub lock_enabled: Option<bool>,
    pub lock_duration: Option<i64>,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "LockEnabled" lock_enabled: bool, 2 "LockDuration" lock_duration: i64
} }

pub type DeleteInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogstashInstance {
    pub instance_id: String,
}
operation! { DeleteLogstashInstance(instance_id: String) "DeleteLogstashInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type DeleteLogstashInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogstashPipelines {
    pub instance_id: String,
    pub pipeline_ids: Option<Vec<String>>,
}
operation! { DeleteLogstashPipelines(instance_id: String) "DeleteLogstashPipelines" -> Empty {
    0 "InstanceId" instance_id, 1 "PipelineIds" pipeline_ids: Vec<String>
} }

pub type DeleteLogstashPipelinesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServerlessInstance {
    pub instance_id: String,
}
operation! { DeleteServerlessInstance(instance_id: String) "DeleteServerlessInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type DeleteServerlessInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServerlessSpaceUser {
    pub space_id: String,
    pub username: String,
}
operation! { DeleteServerlessSpaceUser(space_id: String, username: String) "DeleteServerlessSpaceUser" -> Empty {
    0 "SpaceId" space_id, 1 "Username" username
} }

pub type DeleteServerlessSpaceUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoBackUpStrategy {
    pub instance_id: String,
}
operation! { DescribeAutoBackUpStrategy(instance_id: String)
    "DescribeAutoBackUpStrategy" -> DescribeAutoBackUpStrategyOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoBackUpStrategyOutput {
    pub cos_backup_list: Option<Vec<CosBackup>>,
}
model! { DescribeAutoBackUpStrategyOutput {
    0 "CosBackupList" cos_backup_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScaleDiskInfo {
    pub instance_id: String,
}
operation! { DescribeAutoScaleDiskInfo(instance_id: String)
    "DescribeAutoScaleDiskInfo" -> DescribeAutoScaleDiskInfoOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScaleDiskInfoOutput {
    pub auto_scale_disk_info_list: Option<Vec<AutoScaleDiskInfo>>,
    pub status: Option<u64>,
}
model! { DescribeAutoScaleDiskInfoOutput {
    0 "AutoScaleDiskInfoList" auto_scale_disk_info_list, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDiskRange {
    pub instance_id: String,
}
operation! { DescribeClusterDiskRange(instance_id: String)
    "DescribeClusterDiskRange" -> DescribeClusterDiskRangeOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDiskRangeOutput {
    pub node_type_disk_size_range_list: Option<Vec<NodeTypeDiskSizeRange>>,
}
model! { DescribeClusterDiskRangeOutput {
    0 "NodeTypeDiskSizeRangeList" node_type_disk_size_range_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeTypeDiskSizeRange {
    pub node_type: Option<String>,
    pub r#type: Option<String>,
    pub disk_type: Option<String>,
    pub min: Option<u64>,
    pub med: Option<u64>,
    pub max: Option<u64>,
    pub disk_count_min: Option<u64>,
    pub disk_count_max: Option<u64>,
    pub disk_encrypt: Option<u64>,
    pub disk_enhance: Option<u64>,
    pub is_lvm: Option<u64>,
    pub is_local_disk_type: Option<bool>,
}
model! { NodeTypeDiskSizeRange {
    0 "NodeType" node_type, 1 "Type" r#type, 2 "DiskType" disk_type, 3 "Min" min, 4 "Med" med, 5 "Max" max,
    6 "DiskCountMin" disk_count_min, 7 "DiskCountMax" disk_count_max, 8 "DiskEncrypt" disk_encrypt,
    9 "DiskEnhance" disk_enhance, 10 "IsLvm" is_lvm, 11 "IsLocalDiskType" is_local_disk_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterSnapshot {
    pub instance_id: String,
    pub repository_name: Option<String>,
    pub snapshot_name: Option<String>,
}
operation! { DescribeClusterSnapshot(instance_id: String) "DescribeClusterSnapshot" -> DescribeClusterSnapshotOutput {
    0 "InstanceId" instance_id, 1 "RepositoryName" repository_name: String, 2 "SnapshotName" snapshot_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterSnapshotOutput {
    pub instance_id: Option<String>,
    pub snapshots: Option<Vec<Snapshots>>,
    pub repository_name: Option<String>,
}
model! { DescribeClusterSnapshotOutput {
    0 "InstanceId" instance_id, 1 "Snapshots" snapshots, 2 "RepositoryName" repository_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Snapshots {
    pub snapshot_name: Option<String>,
    pub uuid: Option<String>,
    pub repository: Option<String>,
    pub version: Option<String>,
    pub indices: Option<Vec<String>>,
    pub data_streams: Option<Vec<String>>,
    pub state: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub duration_in_millis: Option<i64>,
    pub total_shards: Option<i64>,
    pub failed_shards: Option<i64>,
    pub successful_shards: Option<i64>,
    pub failures: Option<Vec<Failures>>,
    pub user_back_up: Option<String>,
    pub es_repository_type: Option<u64>,
    pub paas_es_repository: Option<String>,
    pub user_es_repository: Option<String>,
    pub storage_duration: Option<u64>,
    pub auto_backup_interval: Option<u64>,
    pub cos_retention: Option<u64>,
    pub retain_until_date: Option<String>,
    pub retention_grace_time: Option<u64>,
    pub is_locked: Option<u64>,
    pub remote_cos: Option<u64>,
    pub remote_cos_region: Option<String>,
    pub cos_encryption: Option<u64>,
    pub kms_key: Option<String>,
    pub strategy_name: Option<String>,
    pub multi_az: Option<u64>,
    pub max_snapshot_per_sec: Option<String>,
    pub instance_id: Option<String>,
}
model! { Snapshots {
    0 "SnapshotName" snapshot_name, 1 "Uuid" uuid, 2 "Repository" repository, 3 "Version" version, 4 "Indices" indices,
    5 "DataStreams" data_streams, 6 "State" state, 7 "StartTime" start_time, 8 "EndTime" end_time,
    9 "DurationInMillis" duration_in_millis, 10 "TotalShards" total_shards, 11 "FailedShards" failed_shards,
    12 "SuccessfulShards" successful_shards, 13 "Failures" failures, 14 "UserBackUp" user_back_up,
    15 "EsRepositoryType" es_repository_type, 16 "PaasEsRepository" paas_es_repository,
    17 "UserEsRepository" user_es_repository, 18 "StorageDuration" storage_duration,
    19 "AutoBackupInterval" auto_backup_interval, 20 "CosRetention" cos_retention,
    21 "RetainUntilDate" retain_until_date, 22 "RetentionGraceTime" retention_grace_time, 23 "IsLocked" is_locked,
    24 "RemoteCos" remote_cos, 25 "RemoteCosRegion" remote_cos_region, 26 "CosEncryption" cos_encryption,
    27 "KmsKey" kms_key, 28 "StrategyName" strategy_name, 29 "MultiAz" multi_az,
    30 "MaxSnapshotPerSec" max_snapshot_per_sec, 31 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Failures {
    pub index: Option<String>,
    pub shard_id: Option<i64>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { Failures {
    0 "Index" index, 1 "ShardId" shard_id, 2 "Reason" reason, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosBackupStrategyViews {
    pub instance_id: Option<Vec<String>>,
}
operation! { DescribeCosBackupStrategyViews() "DescribeCosBackupStrategyViews" -> DescribeCosBackupStrategyViewsOutput {
    0 "InstanceId" instance_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosBackupStrategyViewsOutput {
    pub cos_backup_list: Option<Vec<CosBackup>>,
}
model! { DescribeCosBackupStrategyViewsOutput {
    0 "CosBackupList" cos_backup_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnose {
    pub instance_id: String,
    pub date: Option<String>,
    pub limit: Option<i64>,
}
operation! { DescribeDiagnose(instance_id: String) "DescribeDiagnose" -> DescribeDiagnoseOutput {
    0 "InstanceId" instance_id, 1 "Date" date: String, 2 "Limit" limit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnoseOutput {
    pub total: Option<i64>,
    pub diagnose_results: Option<Vec<DiagnoseResult>>,
}
model! { DescribeDiagnoseOutput {
    0 "Total" total, 1 "DiagnoseResults" diagnose_results
} }

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
    pub job_results: Option<Vec<DiagnoseJobResult>>,
}
model! { DiagnoseResult {
    0 "InstanceId" instance_id, 1 "RequestId" request_id, 2 "CreateTime" create_time, 3 "Completed" completed,
    4 "Score" score, 5 "JobType" job_type, 6 "JobParam" job_param, 7 "JobResults" job_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobParam {
    pub jobs: Option<Vec<String>>,
    pub indices: Option<String>,
    pub interval: Option<u64>,
}
model! { JobParam {
    0 "Jobs" jobs, 1 "Indices" indices, 2 "Interval" interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseJobResult {
    pub job_name: Option<String>,
    pub status: Option<i64>,
    pub score: Option<i64>,
    pub summary: Option<String>,
    pub advise: Option<String>,
    pub detail: Option<String>,
    pub metric_details: Option<Vec<MetricDetail>>,
    pub log_details: Option<Vec<LogDetail>>,
    pub setting_details: Option<Vec<SettingDetail>>,
}
model! { DiagnoseJobResult {
    0 "JobName" job_name, 1 "Status" status, 2 "Score" score, 3 "Summary" summary, 4 "Advise" advise, 5 "Detail" detail,
    6 "MetricDetails" metric_details, 7 "LogDetails" log_details, 8 "SettingDetails" setting_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricDetail {
    pub key: Option<String>,
    pub metrics: Option<Vec<Metric>>,
}
model! { MetricDetail {
    0 "Key" key, 1 "Metrics" metrics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metric {
    pub dimensions: Option<Vec<Dimension>>,
    pub value: Option<f64>,
}
model! { Metric {
    0 "Dimensions" dimensions, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dimension {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { Dimension {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogDetail {
    pub key: Option<String>,
    pub advise: Option<String>,
    pub count: Option<i64>,
}
model! { LogDetail {
    0 "Key" key, 1 "Advise" advise, 2 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SettingDetail {
    pub key: Option<String>,
    pub value: Option<String>,
    pub advise: Option<String>,
}
model! { SettingDetail {
    0 "Key" key, 1 "Value" value, 2 "Advise" advise
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsInstanceEventLists {
    pub limit: i64,
    pub offset: i64,
    pub start_time: String,
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
    Offset "Offset", "EventDataInfoList" event_data_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsInstanceEventListsOutput {
    pub total_count: Option<i64>,
    pub event_data_info_list: Option<Vec<EventDataInfoOverview>>,
}
model! { DescribeEsInstanceEventListsOutput {
    0 "TotalCount" total_count, 1 "EventDataInfoList" event_data_info_list
} }

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
    0 "EventType" event_type, 1 "EventTaskId" event_task_id, 2 "EventName" event_name,
    3 "EventImportance" event_importance, 4 "EventContent" event_content, 5 "InstanceId" instance_id,
    6 "InstanceName" instance_name, 7 "NodeId" node_id, 8 "NodeRole" node_role, 9 "EventStatus" event_status,
    10 "StartTime" start_time, 11 "EndTime" end_time, 12 "SubEventType" sub_event_type, 13 "SubEventName" sub_event_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDataDetail {
    pub instance_id: String,
    pub event_type: i64,
    pub event_task_id: i64,
}
operation! { DescribeEventDataDetail(instance_id: String, event_type: i64, event_task_id: i64)
    "DescribeEventDataDetail" -> DescribeEventDataDetailOutput {
    0 "InstanceId" instance_id, 1 "EventType" event_type, 2 "EventTaskId" event_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDataDetailOutput {
    pub event_data_detail: Option<EventDataDetail>,
}
model! { DescribeEventDataDetailOutput {
    0 "EventDataDetail" event_data_detail
} }

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
    0 "EventName" event_name, 1 "EventImportance" event_importance, 2 "EventContent" event_content,
    3 "InstanceId" instance_id, 4 "InstanceName" instance_name, 5 "NodeId" node_id, 6 "NodeRole" node_role,
    7 "EventStatus" event_status, 8 "EventType" event_type, 9 "EventTaskId" event_task_id,
    10 "EventIsolationStatus" event_isolation_status, 11 "StartTime" start_time, 12 "EndTime" end_time,
    13 "SubEventType" sub_event_type, 14 "CvmRepairId" cvm_repair_id, 15 "ProcessType" process_type,
    16 "SubEventName" sub_event_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventInfoList {}
operation! { DescribeEventInfoList() "DescribeEventInfoList" -> DescribeEventInfoListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventInfoListOutput {
    pub event_type_info_list: Option<Vec<EventTypeInfo>>,
}
model! { DescribeEventInfoListOutput {
    0 "EventTypeInfoList" event_type_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventTypeInfo {
    pub event_type: Option<i64>,
    pub event_type_name: Option<String>,
}
model! { EventTypeInfo {
    0 "EventType" event_type, 1 "EventTypeName" event_type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForceMergeTask {
    pub instance_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeForceMergeTask(instance_id: String) "DescribeForceMergeTask" -> DescribeForceMergeTaskOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeForceMergeTask: CrontabTaskInfo =
    Offset "Offset", "CrontabTaskInfo" crontab_task_info, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForceMergeTaskOutput {
    pub crontab_task_info: Option<Vec<CrontabTaskInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeForceMergeTaskOutput {
    0 "CrontabTaskInfo" crontab_task_info, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrontabTaskInfo {
    pub task_id: Option<u64>,
    pub region_id: Option<u64>,
    pub instance_id: Option<u64>,
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
    pub max_mum_segments: Option<u64>,
}
model! { CrontabTaskInfo {
    0 "TaskId" task_id, 1 "RegionId" region_id, 2 "InstanceId" instance_id, 3 "TaskName" task_name,
    4 "TaskType" task_type, 5 "TaskTime" task_time, 6 "Target" target, 7 "LastExecTime" last_exec_time, 8 "State" state,
    9 "TaskStatus" task_status, 10 "CreateTime" create_time, 11 "UpdateTime" update_time, 12 "TaskDetail" task_detail,
    13 "OnlyExpungeDeletes" only_expunge_deletes, 14 "MaxMumSegments" max_mum_segments
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexList {
    pub index_type: String,
    pub instance_id: Option<String>,
    pub index_name: Option<String>,
    pub username: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexListOutput {
    pub index_meta_fields: Option<Vec<IndexMetaField>>,
    pub total_count: Option<i64>,
}
model! { DescribeIndexListOutput {
    0 "IndexMetaFields" index_meta_fields, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndexMetaField {
    pub index_type: Option<String>,
    pub index_name: Option<String>,
    pub index_meta_json: Option<String>,
    pub index_status: Option<String>,
    pub index_storage: Option<i64>,
    pub index_create_time: Option<String>,
    pub backing_indices: Option<Vec<BackingIndexMetaField>>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_version: Option<String>,
    pub index_policy_field: Option<IndexPolicyField>,
    pub index_options_field: Option<IndexOptionsField>,
    pub index_settings_field: Option<IndexSettingsField>,
    pub index_aliases_field: Option<Vec<String>>,
    pub app_id: Option<u64>,
    pub index_docs: Option<u64>,
}
model! { IndexMetaField {
    0 "IndexType" index_type, 1 "IndexName" index_name, 2 "IndexMetaJson" index_meta_json, 3 "IndexStatus" index_status,
    4 "IndexStorage" index_storage, 5 "IndexCreateTime" index_create_time, 6 "BackingIndices" backing_indices,
    7 "ClusterId" cluster_id, 8 "ClusterName" cluster_name, 9 "ClusterVersion" cluster_version,
    10 "IndexPolicyField" index_policy_field, 11 "IndexOptionsField" index_options_field,
    12 "IndexSettingsField" index_settings_field, 13 "IndexAliasesField" index_aliases_field, 14 "AppId" app_id,
    15 "IndexDocs" index_docs
} }

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
    0 "IndexName" index_name, 1 "IndexStatus" index_status, 2 "IndexStorage" index_storage,
    3 "IndexPhrase" index_phrase, 4 "IndexCreateTime" index_create_time, 5 "IndexUuid" index_uuid
} }

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
    0 "WarmEnable" warm_enable, 1 "WarmMinAge" warm_min_age, 2 "ColdEnable" cold_enable, 3 "ColdMinAge" cold_min_age,
    4 "FrozenEnable" frozen_enable, 5 "FrozenMinAge" frozen_min_age, 6 "ColdAction" cold_action
} }

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
    0 "ExpireMaxAge" expire_max_age, 1 "ExpireMaxSize" expire_max_size, 2 "RolloverMaxAge" rollover_max_age,
    3 "RolloverDynamic" rollover_dynamic, 4 "ShardNumDynamic" shard_num_dynamic, 5 "TimestampField" timestamp_field,
    6 "WriteMode" write_mode, 7 "FullOffloadedEnable" full_offloaded_enable,
    8 "FullOffloadedMaxAge" full_offloaded_max_age, 9 "FullOffloadedRetrieveMaxAge" full_offloaded_retrieve_max_age
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndexSettingsField {
    pub number_of_shards: Option<String>,
    pub number_of_replicas: Option<String>,
    pub refresh_interval: Option<String>,
}
model! { IndexSettingsField {
    0 "NumberOfShards" number_of_shards, 1 "NumberOfReplicas" number_of_replicas, 2 "RefreshInterval" refresh_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexMeta {
    pub instance_id: String,
    pub index_type: String,
    pub index_name: String,
    pub username: Option<String>,
    pub password: Option<Secret>,
}
operation! { DescribeIndexMeta(instance_id: String, index_type: String, index_name: String)
    "DescribeIndexMeta" -> DescribeIndexMetaOutput {
    0 "InstanceId" instance_id, 1 "IndexType" index_type, 2 "IndexName" index_name, 3 "Username" username: String,
    4 "Password" password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexMetaOutput {
    pub index_meta_field: Option<IndexMetaField>,
}
model! { DescribeIndexMetaOutput {
    0 "IndexMetaField" index_meta_field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogs {
    pub instance_id: String,
    pub log_type: Option<u64>,
    pub search_key: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_by_type: Option<u64>,
    pub log_levels: Option<Vec<String>>,
    pub node_ids: Option<Vec<String>>,
    pub index_name: Option<String>,
    pub shard_id: Option<String>,
    pub query_cost: Option<u64>,
}
operation! { DescribeInstanceLogs(instance_id: String) "DescribeInstanceLogs" -> DescribeInstanceLogsOutput {
    0 "InstanceId" instance_id, 1 "LogType" log_type: u64, 2 "SearchKey" search_key: String,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "Offset" offset: u64, 6 "Limit" limit: u64,
    7 "OrderByType" order_by_type: u64, 8 "LogLevels" log_levels: Vec<String>, 9 "NodeIds" node_ids: Vec<String>,
    10 "IndexName" index_name: String, 11 "ShardId" shard_id: String, 12 "QueryCost" query_cost: u64
} }
paged! { DescribeInstanceLogs: InstanceLog = Offset "Offset", "InstanceLogList" instance_log_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogsOutput {
    pub total_count: Option<u64>,
    pub instance_log_list: Option<Vec<InstanceLog>>,
}
model! { DescribeInstanceLogsOutput {
    0 "TotalCount" total_count, 1 "InstanceLogList" instance_log_list
} }

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
    0 "Time" time, 1 "Level" level, 2 "Ip" ip, 3 "Message" message, 4 "NodeID" node_id, 5 "IndexName" index_name,
    6 "Shard" shard, 7 "QueryCost" query_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOperations {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub offset: u64,
    pub limit: u64,
}

/// What [`DescribeInstanceOperations::new`] takes.
pub struct DescribeInstanceOperationsRequired {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub offset: u64,
    pub limit: u64,
}
operation! { DescribeInstanceOperations{DescribeInstanceOperationsRequired: instance_id, start_time, end_time, offset, limit}
    "DescribeInstanceOperations" -> DescribeInstanceOperationsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Offset" offset, 4 "Limit" limit
} }
paged! { DescribeInstanceOperations: Operation = Offset "Offset", "Operations" operations, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOperationsOutput {
    pub total_count: Option<u64>,
    pub operations: Option<Vec<Operation>>,
}
model! { DescribeInstanceOperationsOutput {
    0 "TotalCount" total_count, 1 "Operations" operations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Operation {
    pub id: Option<u64>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
    pub detail: Option<OperationDetail>,
    pub result: Option<String>,
    pub tasks: Option<Vec<TaskDetail>>,
    pub progress: Option<f64>,
    pub rollback_tag: Option<i64>,
    pub sub_account_uin: Option<String>,
    pub auto_scale_tag: Option<u64>,
    pub suspended_reason: Option<String>,
}
model! { Operation {
    0 "Id" id, 1 "StartTime" start_time, 2 "Type" r#type, 3 "Detail" detail, 4 "Result" result, 5 "Tasks" tasks,
    6 "Progress" progress, 7 "RollbackTag" rollback_tag, 8 "SubAccountUin" sub_account_uin,
    9 "AutoScaleTag" auto_scale_tag, 10 "SuspendedReason" suspended_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationDetail {
    pub old_info: Option<Vec<KeyValue>>,
    pub new_info: Option<Vec<KeyValue>>,
}
model! { OperationDetail {
    0 "OldInfo" old_info, 1 "NewInfo" new_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValue {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { KeyValue {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDetail {
    pub name: Option<String>,
    pub progress: Option<f64>,
    pub finish_time: Option<String>,
    pub sub_tasks: Option<Vec<SubTaskDetail>>,
    pub elapsed_time: Option<i64>,
    pub process_info: Option<ProcessDetail>,
}
model! { TaskDetail {
    0 "Name" name, 1 "Progress" progress, 2 "FinishTime" finish_time, 3 "SubTasks" sub_tasks,
    4 "ElapsedTime" elapsed_time, 5 "ProcessInfo" process_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubTaskDetail {
    pub name: Option<String>,
    pub result: Option<bool>,
    pub err_msg: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<i64>,
    pub failed_indices: Option<Vec<String>>,
    pub finish_time: Option<String>,
    pub level: Option<i64>,
}
model! { SubTaskDetail {
    0 "Name" name, 1 "Result" result, 2 "ErrMsg" err_msg, 3 "Type" r#type, 4 "Status" status,
    5 "FailedIndices" failed_indices, 6 "FinishTime" finish_time, 7 "Level" level
} }

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
    0 "Completed" completed, 1 "Remain" remain, 2 "Total" total, 3 "TaskType" task_type,
    4 "EstimatedTimeRemaining" estimated_time_remaining
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePluginList {
    pub instance_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub plugin_type: Option<i64>,
}
operation! { DescribeInstancePluginList(instance_id: String)
    "DescribeInstancePluginList" -> DescribeInstancePluginListOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "OrderBy" order_by: String,
    4 "OrderByType" order_by_type: String, 5 "PluginType" plugin_type: i64
} }
paged! { DescribeInstancePluginList: DescribeInstancePluginInfo =
    Offset "Offset", "PluginList" plugin_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePluginListOutput {
    pub total_count: Option<u64>,
    pub plugin_list: Option<Vec<DescribeInstancePluginInfo>>,
}
model! { DescribeInstancePluginListOutput {
    0 "TotalCount" total_count, 1 "PluginList" plugin_list
} }

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
    0 "PluginName" plugin_name, 1 "PluginVersion" plugin_version, 2 "PluginDesc" plugin_desc, 3 "Status" status,
    4 "Removable" removable, 5 "PluginType" plugin_type, 6 "PluginUpdateTime" plugin_update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub zone: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub instance_names: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_by_key: Option<u64>,
    pub order_by_type: Option<u64>,
    pub tag_list: Option<Vec<TagInfo>>,
    pub ip_list: Option<Vec<String>>,
    pub zone_list: Option<Vec<String>>,
    pub health_status: Option<Vec<i64>>,
    pub vpc_ids: Option<Vec<String>>,
    pub cdc_id: Option<String>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "Zone" zone: String, 1 "InstanceIds" instance_ids: Vec<String>, 2 "InstanceNames" instance_names: Vec<String>,
    3 "Offset" offset: u64, 4 "Limit" limit: u64, 5 "OrderByKey" order_by_key: u64, 6 "OrderByType" order_by_type: u64,
    7 "TagList" tag_list: Vec<TagInfo>, 8 "IpList" ip_list: Vec<String>, 9 "ZoneList" zone_list: Vec<String>,
    10 "HealthStatus" health_status: Vec<i64>, 11 "VpcIds" vpc_ids: Vec<String>, 12 "CdcId" cdc_id: String
} }
paged! { DescribeInstances: InstanceInfo = Offset "Offset", "InstanceList" instance_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<u64>,
    pub instance_list: Option<Vec<InstanceInfo>>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count, 1 "InstanceList" instance_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub app_id: Option<u64>,
    pub uin: Option<String>,
    pub vpc_uid: Option<String>,
    pub subnet_uid: Option<String>,
    pub status: Option<i64>,
    pub renew_flag: Option<String>,
    pub charge_type: Option<String>,
    pub charge_period: Option<u64>,
    pub node_type: Option<String>,
    pub node_num: Option<u64>,
    pub cpu_num: Option<u64>,
    pub mem_size: Option<u64>,
    pub disk_type: Option<String>,
    pub disk_size: Option<u64>,
    pub es_domain: Option<String>,
    pub es_vip: Option<String>,
    pub es_port: Option<u64>,
    pub kibana_url: Option<String>,
    pub es_version: Option<String>,
    pub es_config: Option<String>,
    pub es_acl: Option<EsAcl>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub deadline: Option<String>,
    pub instance_type: Option<u64>,
    pub ik_config: Option<EsDictionaryInfo>,
    pub master_node_info: Option<MasterNodeInfo>,
    pub cos_backup: Option<CosBackup>,
    pub allow_cos_backup: Option<bool>,
    pub tag_list: Option<Vec<TagInfo>>,
    pub license_type: Option<String>,
    pub real_license_type: Option<String>,
    pub enable_hot_warm_mode: Option<bool>,
    pub warm_node_type: Option<String>,
    pub warm_node_num: Option<u64>,
    pub warm_cpu_num: Option<u64>,
    pub warm_mem_size: Option<u64>,
    pub warm_disk_type: Option<String>,
    pub warm_disk_size: Option<u64>,
    pub node_info_list: Option<Vec<NodeInfo>>,
    pub es_public_url: Option<String>,
    pub multi_zone_info: Option<Vec<ZoneDetail>>,
    pub deploy_mode: Option<u64>,
    pub public_access: Option<String>,
    pub es_public_acl: Option<EsAcl>,
    pub kibana_private_url: Option<String>,
    pub kibana_public_access: Option<String>,
    pub kibana_private_access: Option<String>,
    pub security_type: Option<u64>,
    pub scene_type: Option<i64>,
    pub kibana_config: Option<String>,
    pub kibana_node_info: Option<KibanaNodeInfo>,
    pub web_node_type_info: Option<WebNodeTypeInfo>,
    pub jdk: Option<String>,
    pub protocol: Option<String>,
    pub security_groups: Option<Vec<String>>,
    pub cold_node_type: Option<String>,
    pub cold_node_num: Option<u64>,
    pub cold_cpu_num: Option<u64>,
    pub cold_mem_size: Option<u64>,
    pub cold_disk_type: Option<String>,
    pub cold_disk_size: Option<u64>,
    pub frozen_node_type: Option<String>,
    pub frozen_node_num: Option<u64>,
    pub frozen_cpu_num: Option<u64>,
    pub frozen_mem_size: Option<u64>,
    pub frozen_disk_type: Option<String>,
    pub frozen_disk_size: Option<u64>,
    pub health_status: Option<i64>,
    pub es_private_url: Option<String>,
    pub es_private_domain: Option<String>,
    pub es_config_sets: Option<Vec<EsConfigSetInfo>>,
    pub operation_duration: Option<OperationDuration>,
    pub optional_web_service_infos: Option<Vec<OptionalWebServiceInfo>>,
    pub auto_index_enabled: Option<bool>,
    pub enable_hybrid_storage: Option<bool>,
    pub process_percent: Option<f64>,
    pub kibana_altering_public_access: Option<String>,
    pub has_kernel_upgrade: Option<bool>,
    pub cdc_id: Option<String>,
    pub kibana_private_vip: Option<String>,
    pub custom_kibana_private_url: Option<String>,
    pub outbound_public_acls: Option<Vec<OutboundPublicAcl>>,
    pub net_connect_scheme: Option<String>,
    pub disaster_recover_group_affinity: Option<u64>,
    pub sub_product_code: Option<String>,
    pub cos_bucket_storage_size: Option<u64>,
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
    pub open_mtls: Option<u64>,
    pub server_cert_source: Option<String>,
}
model! { InstanceInfo {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "Region" region, 3 "Zone" zone, 4 "AppId" app_id,
    5 "Uin" uin, 6 "VpcUid" vpc_uid, 7 "SubnetUid" subnet_uid, 8 "Status" status, 9 "RenewFlag" renew_flag,
    10 "ChargeType" charge_type, 11 "ChargePeriod" charge_period, 12 "NodeType" node_type, 13 "NodeNum" node_num,
    14 "CpuNum" cpu_num, 15 "MemSize" mem_size, 16 "DiskType" disk_type, 17 "DiskSize" disk_size,
    18 "EsDomain" es_domain, 19 "EsVip" es_vip, 20 "EsPort" es_port, 21 "KibanaUrl" kibana_url,
    22 "EsVersion" es_version, 23 "EsConfig" es_config, 24 "EsAcl" es_acl, 25 "CreateTime" create_time,
    26 "UpdateTime" update_time, 27 "Deadline" deadline, 28 "InstanceType" instance_type, 29 "IkConfig" ik_config,
    30 "MasterNodeInfo" master_node_info, 31 "CosBackup" cos_backup, 32 "AllowCosBackup" allow_cos_backup,
    33 "TagList" tag_list, 34 "LicenseType" license_type, 35 "RealLicenseType" real_license_type,
    36 "EnableHotWarmMode" enable_hot_warm_mode, 37 "WarmNodeType" warm_node_type, 38 "WarmNodeNum" warm_node_num,
    39 "WarmCpuNum" warm_cpu_num, 40 "WarmMemSize" warm_mem_size, 41 "WarmDiskType" warm_disk_type,
    42 "WarmDiskSize" warm_disk_size, 43 "NodeInfoList" node_info_list, 44 "EsPublicUrl" es_public_url,
    45 "MultiZoneInfo" multi_zone_info, 46 "DeployMode" deploy_mode, 47 "PublicAccess" public_access,
    48 "EsPublicAcl" es_public_acl, 49 "KibanaPrivateUrl" kibana_private_url,
    50 "KibanaPublicAccess" kibana_public_access, 51 "KibanaPrivateAccess" kibana_private_access,
    52 "SecurityType" security_type, 53 "SceneType" scene_type, 54 "KibanaConfig" kibana_config,
    55 "KibanaNodeInfo" kibana_node_info, 56 "WebNodeTypeInfo" web_node_type_info, 57 "Jdk" jdk, 58 "Protocol" protocol,
    59 "SecurityGroups" security_groups, 60 "ColdNodeType" cold_node_type, 61 "ColdNodeNum" cold_node_num,
    62 "ColdCpuNum" cold_cpu_num, 63 "ColdMemSize" cold_mem_size, 64 "ColdDiskType" cold_disk_type,
    65 "ColdDiskSize" cold_disk_size, 66 "FrozenNodeType" frozen_node_type, 67 "FrozenNodeNum" frozen_node_num,
    68 "FrozenCpuNum" frozen_cpu_num, 69 "FrozenMemSize" frozen_mem_size, 70 "FrozenDiskType" frozen_disk_type,
    71 "FrozenDiskSize" frozen_disk_size, 72 "HealthStatus" health_status, 73 "EsPrivateUrl" es_private_url,
    74 "EsPrivateDomain" es_private_domain, 75 "EsConfigSets" es_config_sets, 76 "OperationDuration" operation_duration,
    77 "OptionalWebServiceInfos" optional_web_service_infos, 78 "AutoIndexEnabled" auto_index_enabled,
    79 "EnableHybridStorage" enable_hybrid_storage, 80 "ProcessPercent" process_percent,
    81 "KibanaAlteringPublicAccess" kibana_altering_public_access, 82 "HasKernelUpgrade" has_kernel_upgrade,
    83 "CdcId" cdc_id, 84 "KibanaPrivateVip" kibana_private_vip, 85 "CustomKibanaPrivateUrl" custom_kibana_private_url,
    86 "OutboundPublicAcls" outbound_public_acls, 87 "NetConnectScheme" net_connect_scheme,
    88 "DisasterRecoverGroupAffinity" disaster_recover_group_affinity, 89 "SubProductCode" sub_product_code,
    90 "CosBucketStorageSize" cos_bucket_storage_size, 91 "ReadWriteMode" read_write_mode,
    92 "EnableScheduleRecoverGroup" enable_schedule_recover_group,
    93 "EnableScheduleOperationDuration" enable_schedule_operation_duration,
    94 "EnableDestroyProtection" enable_destroy_protection, 95 "ShowKibanaIpPort" show_kibana_ip_port,
    96 "IsCdzLite" is_cdz_lite, 97 "EsPrivateTcpUrl" es_private_tcp_url, 98 "IsInRecycleBin" is_in_recycle_bin,
    99 "RecycleLockEnabled" recycle_lock_enabled, 100 "MayDestroyPoint" may_destroy_point,
    101 "DelayDestroyInterval" delay_destroy_interval, 102 "EnableAutoReplace" enable_auto_replace,
    103 "OpenMTLS" open_mtls, 104 "ServerCertSource" server_cert_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EsAcl {
    pub black_ip_list: Option<Vec<String>>,
    pub white_ip_list: Option<Vec<String>>,
}
input! { EsAcl() {
    0 "BlackIpList" black_ip_list: Vec<String>, 1 "WhiteIpList" white_ip_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EsDictionaryInfo {
    pub main_dict: Option<Vec<DictInfo>>,
    pub stopwords: Option<Vec<DictInfo>>,
    pub qq_dict: Option<Vec<DictInfo>>,
    pub synonym: Option<Vec<DictInfo>>,
    pub update_type: Option<String>,
    pub ansj_main: Option<Vec<DictInfo>>,
    pub ansj_stop: Option<Vec<DictInfo>>,
    pub ansj_ambiguity: Option<Vec<DictInfo>>,
    pub ansj_synonyms: Option<Vec<DictInfo>>,
}
model! { EsDictionaryInfo {
    0 "MainDict" main_dict, 1 "Stopwords" stopwords, 2 "QQDict" qq_dict, 3 "Synonym" synonym,
    4 "UpdateType" update_type, 5 "AnsjMain" ansj_main, 6 "AnsjStop" ansj_stop, 7 "AnsjAmbiguity" ansj_ambiguity,
    8 "AnsjSynonyms" ansj_synonyms
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DictInfo {
    pub key: Option<String>,
    pub name: Option<String>,
    pub size: Option<u64>,
}
model! { DictInfo {
    0 "Key" key, 1 "Name" name, 2 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MasterNodeInfo {
    pub enable_dedicated_master: Option<bool>,
    pub master_node_type: Option<String>,
    pub master_node_num: Option<u64>,
    pub master_node_cpu_num: Option<u64>,
    pub master_node_mem_size: Option<u64>,
    pub master_node_disk_size: Option<u64>,
    pub master_node_disk_type: Option<String>,
}
model! { MasterNodeInfo {
    0 "EnableDedicatedMaster" enable_dedicated_master, 1 "MasterNodeType" master_node_type,
    2 "MasterNodeNum" master_node_num, 3 "MasterNodeCpuNum" master_node_cpu_num,
    4 "MasterNodeMemSize" master_node_mem_size, 5 "MasterNodeDiskSize" master_node_disk_size,
    6 "MasterNodeDiskType" master_node_disk_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KibanaNodeInfo {
    pub kibana_node_type: Option<String>,
    pub kibana_node_num: Option<u64>,
    pub kibana_node_cpu_num: Option<u64>,
    pub kibana_node_mem_size: Option<u64>,
    pub kibana_node_disk_type: Option<String>,
    pub kibana_node_disk_size: Option<u64>,
}
model! { KibanaNodeInfo {
    0 "KibanaNodeType" kibana_node_type, 1 "KibanaNodeNum" kibana_node_num, 2 "KibanaNodeCpuNum" kibana_node_cpu_num,
    3 "KibanaNodeMemSize" kibana_node_mem_size, 4 "KibanaNodeDiskType" kibana_node_disk_type,
    5 "KibanaNodeDiskSize" kibana_node_disk_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EsConfigSetInfo {
    pub r#type: Option<String>,
    pub es_config: Option<String>,
}
input! { EsConfigSetInfo(r#type: String, es_config: String) {
    0 "Type" r#type: String, 1 "EsConfig" es_config: String
} }

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
    0 "Type" r#type, 1 "Status" status, 2 "PublicUrl" public_url, 3 "PrivateUrl" private_url,
    4 "PublicAccess" public_access, 5 "PrivateAccess" private_access, 6 "Version" version, 7 "PrivateVip" private_vip,
    8 "CustomPrivateUrl" custom_private_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutboundPublicAcl {
    pub node_type: Option<String>,
    pub white_host_list: Option<Vec<String>>,
}
input! { OutboundPublicAcl(node_type: String) {
    0 "NodeType" node_type: String, 1 "WhiteHostList" white_host_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashInstanceLogs {
    pub instance_id: String,
    pub log_type: Option<u64>,
    pub search_key: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_by_type: Option<u64>,
}
operation! { DescribeLogstashInstanceLogs(instance_id: String)
    "DescribeLogstashInstanceLogs" -> DescribeLogstashInstanceLogsOutput {
    0 "InstanceId" instance_id, 1 "LogType" log_type: u64, 2 "SearchKey" search_key: String,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "Offset" offset: u64, 6 "Limit" limit: u64,
    7 "OrderByType" order_by_type: u64
} }
paged! { DescribeLogstashInstanceLogs: InstanceLog =
    Offset "Offset", "InstanceLogList" instance_log_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashInstanceLogsOutput {
    pub total_count: Option<u64>,
    pub instance_log_list: Option<Vec<InstanceLog>>,
}
model! { DescribeLogstashInstanceLogsOutput {
    0 "TotalCount" total_count, 1 "InstanceLogList" instance_log_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashInstanceOperations {
    pub instance_id: String,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeLogstashInstanceOperations(instance_id: String)
    "DescribeLogstashInstanceOperations" -> DescribeLogstashInstanceOperationsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String, 3 "Offset" offset: u64,
    4 "Limit" limit: u64
} }
paged! { DescribeLogstashInstanceOperations: Operation = Offset "Offset", "Operations" operations, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashInstanceOperationsOutput {
    pub total_count: Option<u64>,
    pub operations: Option<Vec<Operation>>,
}
model! { DescribeLogstashInstanceOperationsOutput {
    0 "TotalCount" total_count, 1 "Operations" operations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashInstances {
    pub zone: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub instance_names: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_by_key: Option<u64>,
    pub order_by_type: Option<u64>,
    pub vpc_ids: Option<Vec<String>>,
    pub tag_list: Option<Vec<TagInfo>>,
}
operation! { DescribeLogstashInstances() "DescribeLogstashInstances" -> DescribeLogstashInstancesOutput {
    0 "Zone" zone: String, 1 "InstanceIds" instance_ids: Vec<String>, 2 "InstanceNames" instance_names: Vec<String>,
    3 "Offset" offset: u64, 4 "Limit" limit: u64, 5 "OrderByKey" order_by_key: u64, 6 "OrderByType" order_by_type: u64,
    7 "VpcIds" vpc_ids: Vec<String>, 8 "TagList" tag_list: Vec<TagInfo>
} }
paged! { DescribeLogstashInstances: LogstashInstanceInfo =
    Offset "Offset", "InstanceList" instance_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashInstancesOutput {
    pub total_count: Option<u64>,
    pub instance_list: Option<Vec<LogstashInstanceInfo>>,
}
model! { DescribeLogstashInstancesOutput {
    0 "TotalCount" total_count, 1 "InstanceList" instance_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashInstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub app_id: Option<u64>,
    pub uin: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub status: Option<i64>,
    pub charge_type: Option<String>,
    pub charge_period: Option<u64>,
    pub renew_flag: Option<String>,
    pub node_type: Option<String>,
    pub node_num: Option<u64>,
    pub disk_type: Option<String>,
    pub disk_size: Option<u64>,
    pub logstash_version: Option<String>,
    pub license_type: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub deadline: Option<String>,
    pub nodes: Option<Vec<LogstashNodeInfo>>,
    pub binded_es_instance_id: Option<String>,
    pub yml_config: Option<String>,
    pub extended_files: Option<Vec<LogstashExtendedFile>>,
    pub operation_duration: Option<OperationDuration>,
    pub cpu_num: Option<u64>,
    pub tag_list: Option<Vec<TagInfo>>,
    pub mem_size: Option<u64>,
    pub deploy_mode: Option<u64>,
    pub multi_zone_info: Option<Vec<ZoneDetail>>,
    pub user_dns_ip: Option<String>,
}
model! { LogstashInstanceInfo {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "Region" region, 3 "Zone" zone, 4 "AppId" app_id,
    5 "Uin" uin, 6 "VpcId" vpc_id, 7 "SubnetId" subnet_id, 8 "Status" status, 9 "ChargeType" charge_type,
    10 "ChargePeriod" charge_period, 11 "RenewFlag" renew_flag, 12 "NodeType" node_type, 13 "NodeNum" node_num,
    14 "DiskType" disk_type, 15 "DiskSize" disk_size, 16 "LogstashVersion" logstash_version,
    17 "LicenseType" license_type, 18 "CreateTime" create_time, 19 "UpdateTime" update_time, 20 "Deadline" deadline,
    21 "Nodes" nodes, 22 "BindedESInstanceId" binded_es_instance_id, 23 "YMLConfig" yml_config,
    24 "ExtendedFiles" extended_files, 25 "OperationDuration" operation_duration, 26 "CpuNum" cpu_num,
    27 "TagList" tag_list, 28 "MemSize" mem_size, 29 "DeployMode" deploy_mode, 30 "MultiZoneInfo" multi_zone_info,
    31 "UserDnsIp" user_dns_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashNodeInfo {
    pub node_id: Option<String>,
    pub ip: Option<String>,
    pub port: Option<u64>,
    pub zone: Option<String>,
}
model! { LogstashNodeInfo {
    0 "NodeId" node_id, 1 "Ip" ip, 2 "Port" port, 3 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashExtendedFile {
    pub name: Option<String>,
    pub size: Option<u64>,
}
input! { LogstashExtendedFile(name: String, size: u64) {
    0 "Name" name: String, 1 "Size" size: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashPipelines {
    pub instance_id: String,
}
operation! { DescribeLogstashPipelines(instance_id: String)
    "DescribeLogstashPipelines" -> DescribeLogstashPipelinesOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashPipelinesOutput {
    pub total_count: Option<u64>,
    pub logstash_pipeline_list: Option<Vec<LogstashPipelineInfo>>,
}
model! { DescribeLogstashPipelinesOutput {
    0 "TotalCount" total_count, 1 "LogstashPipelineList" logstash_pipeline_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashPipelineInfo {
    pub pipeline_id: Option<String>,
    pub pipeline_desc: Option<String>,
    pub config: Option<String>,
    pub status: Option<i64>,
    pub workers: Option<u64>,
    pub batch_size: Option<u64>,
    pub batch_delay: Option<u64>,
    pub queue_type: Option<String>,
    pub queue_max_bytes: Option<String>,
    pub queue_check_point_writes: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { LogstashPipelineInfo {
    0 "PipelineId" pipeline_id, 1 "PipelineDesc" pipeline_desc, 2 "Config" config, 3 "Status" status,
    4 "Workers" workers, 5 "BatchSize" batch_size, 6 "BatchDelay" batch_delay, 7 "QueueType" queue_type,
    8 "QueueMaxBytes" queue_max_bytes, 9 "QueueCheckPointWrites" queue_check_point_writes, 10 "CreateTime" create_time,
    11 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashViews {
    pub logstash_instance_id: String,
}
operation! { DescribeLogstashViews(logstash_instance_id: String)
    "DescribeLogstashViews" -> DescribeLogstashViewsOutput {
    0 "LogstashInstanceId" logstash_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogstashViewsOutput {
    pub nodes_view: Option<Vec<LogstashNodeView>>,
}
model! { DescribeLogstashViewsOutput {
    0 "NodesView" nodes_view
} }

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
    0 "NodeId" node_id, 1 "NodeIp" node_ip, 2 "NodeHttpIp" node_http_ip, 3 "Zone" zone, 4 "DiskSize" disk_size,
    5 "DiskUsage" disk_usage, 6 "MemSize" mem_size, 7 "MemUsage" mem_usage, 8 "JvmMemUsage" jvm_mem_usage,
    9 "CpuNum" cpu_num, 10 "CpuUsage" cpu_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub total_count: Option<u64>,
    pub region_set: Option<Vec<RegionsData>>,
}
model! { DescribeRegionsOutput {
    0 "TotalCount" total_count, 1 "RegionSet" region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionsData {
    pub region: Option<String>,
    pub region_name: Option<String>,
}
model! { RegionsData {
    0 "Region" region, 1 "RegionName" region_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestInstancePolicy {
    pub instance_id: String,
}
operation! { DescribeRequestInstancePolicy(instance_id: String)
    "DescribeRequestInstancePolicy" -> DescribeRequestInstancePolicyOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRequestInstancePolicyOutput {
    pub get_paths: Option<Vec<String>>,
    pub post_paths: Option<Vec<String>>,
    pub put_paths: Option<Vec<String>>,
    pub is_default: Option<bool>,
    pub update_time: Option<String>,
    pub operator: Option<String>,
}
model! { DescribeRequestInstancePolicyOutput {
    0 "GetPaths" get_paths, 1 "PostPaths" post_paths, 2 "PutPaths" put_paths, 3 "IsDefault" is_default,
    4 "UpdateTime" update_time, 5 "Operator" operator
} }

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
    Offset "Offset", "IndexMetaFields" index_meta_fields, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessInstancesOutput {
    pub index_meta_fields: Option<Vec<ServerlessIndexMetaField>>,
    pub total_count: Option<i64>,
}
model! { DescribeServerlessInstancesOutput {
    0 "IndexMetaFields" index_meta_fields, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerlessIndexMetaField {
    pub app_id: Option<u64>,
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
    pub tag_list: Option<Vec<TagInfo>>,
    pub index_traffic: Option<f64>,
}
model! { ServerlessIndexMetaField {
    0 "AppId" app_id, 1 "IndexName" index_name, 2 "IndexMetaJson" index_meta_json, 3 "IndexDocs" index_docs,
    4 "IndexStorage" index_storage, 5 "IndexCreateTime" index_create_time, 6 "InstanceId" instance_id,
    7 "IndexOptionsField" index_options_field, 8 "IndexSettingsField" index_settings_field,
    9 "IndexNetworkField" index_network_field, 10 "KibanaUrl" kibana_url, 11 "KibanaPrivateUrl" kibana_private_url,
    12 "IndexAccessUrl" index_access_url, 13 "Status" status, 14 "SpaceId" space_id, 15 "SpaceName" space_name,
    16 "StorageType" storage_type, 17 "TagList" tag_list, 18 "IndexTraffic" index_traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerlessIndexOptionsField {
    pub expire_max_age: Option<String>,
    pub timestamp_field: Option<String>,
    pub sink_cycle_age: Option<String>,
    pub standard_storage_age: Option<String>,
}
model! { ServerlessIndexOptionsField {
    0 "ExpireMaxAge" expire_max_age, 1 "TimestampField" timestamp_field, 2 "SinkCycleAge" sink_cycle_age,
    3 "StandardStorageAge" standard_storage_age
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerlessIndexSettingsField {
    pub number_of_shards: Option<String>,
    pub refresh_interval: Option<String>,
    pub custom_setting: Option<String>,
}
model! { ServerlessIndexSettingsField {
    0 "NumberOfShards" number_of_shards, 1 "RefreshInterval" refresh_interval, 2 "CustomSetting" custom_setting
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerlessIndexNetworkField {
    pub region: Option<String>,
    pub zone: Option<String>,
    pub vpc_uid: Option<String>,
    pub subnet_uid: Option<String>,
    pub username: Option<String>,
    pub password: Option<Secret>,
}
model! { ServerlessIndexNetworkField {
    0 "Region" region, 1 "Zone" zone, 2 "VpcUid" vpc_uid, 3 "SubnetUid" subnet_uid, 4 "Username" username,
    5 "Password" password
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessMetricsOutput {
    pub storage: Option<f64>,
    pub index_traffic: Option<f64>,
    pub read_req_times: Option<i64>,
    pub write_req_times: Option<i64>,
    pub doc_count: Option<i64>,
    pub metric_map_list: Option<Vec<MetricMapByIndexId>>,
}
model! { DescribeServerlessMetricsOutput {
    0 "Storage" storage, 1 "IndexTraffic" index_traffic, 2 "ReadReqTimes" read_req_times,
    3 "WriteReqTimes" write_req_times, 4 "DocCount" doc_count, 5 "MetricMapList" metric_map_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricMapByIndexId {
    pub index_id: Option<String>,
    pub metric_all_data: Option<MetricAllData>,
}
model! { MetricMapByIndexId {
    0 "IndexId" index_id, 1 "MetricAllData" metric_all_data
} }

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
    0 "IndexTraffic" index_traffic, 1 "Storage" storage, 2 "ReadReqTimes" read_req_times,
    3 "WriteReqTimes" write_req_times, 4 "DocCount" doc_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessSpaceUser {
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
    Offset "Offset", "ServerlessSpaceUsers" serverless_space_users, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessSpaceUserOutput {
    pub serverless_space_users: Option<Vec<ServerlessSpaceUser>>,
    pub total_count: Option<i64>,
}
model! { DescribeServerlessSpaceUserOutput {
    0 "ServerlessSpaceUsers" serverless_space_users, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerlessSpaceUser {
    pub username: Option<String>,
    pub password: Option<Secret>,
    pub create_time: Option<String>,
    pub status: Option<i64>,
    pub indices_scope: Option<Vec<String>>,
    pub privilege_type: Option<i64>,
}
model! { ServerlessSpaceUser {
    0 "Username" username, 1 "Password" password, 2 "CreateTime" create_time, 3 "Status" status,
    4 "IndicesScope" indices_scope, 5 "PrivilegeType" privilege_type
} }

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
    Offset "Offset", "ServerlessSpaces" serverless_spaces, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessSpacesOutput {
    pub total_count: Option<i64>,
    pub serverless_spaces: Option<Vec<ServerlessSpace>>,
}
model! { DescribeServerlessSpacesOutput {
    0 "TotalCount" total_count, 1 "ServerlessSpaces" serverless_spaces
} }

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
    pub vpc_info: Option<Vec<VpcInfo>>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub enable_kibana_public_access: Option<i64>,
    pub enable_kibana_private_access: Option<i64>,
    pub app_id: Option<u64>,
    pub kibana_language: Option<String>,
    pub cluster_type: Option<i64>,
    pub tag_list: Option<Vec<TagInfo>>,
    pub enable_mcp_access: Option<i64>,
    pub mcp_access: Option<String>,
}
model! { ServerlessSpace {
    0 "SpaceId" space_id, 1 "SpaceName" space_name, 2 "Status" status, 3 "CreateTime" create_time,
    4 "IndexCount" index_count, 5 "KibanaUrl" kibana_url, 6 "KibanaPrivateUrl" kibana_private_url,
    7 "IndexAccessUrl" index_access_url, 8 "KibanaPublicAcl" kibana_public_acl, 9 "KibanaEmbedUrl" kibana_embed_url,
    10 "DiDataList" di_data_list, 11 "VpcInfo" vpc_info, 12 "Region" region, 13 "Zone" zone,
    14 "EnableKibanaPublicAccess" enable_kibana_public_access,
    15 "EnableKibanaPrivateAccess" enable_kibana_private_access, 16 "AppId" app_id, 17 "KibanaLanguage" kibana_language,
    18 "ClusterType" cluster_type, 19 "TagList" tag_list, 20 "EnableMcpAccess" enable_mcp_access,
    21 "McpAccess" mcp_access
} }

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
    0 "DiId" di_id, 1 "CreateTime" create_time, 2 "Status" status, 3 "DiDataSourceCvm" di_data_source_cvm,
    4 "DiDataSourceTke" di_data_source_tke, 5 "DiDataSinkServerless" di_data_sink_serverless,
    6 "DiDataSourceType" di_data_source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiDataSourceCvm {
    pub vpc_id: Option<String>,
    pub log_paths: Option<Vec<String>>,
    pub cvm_instances: Option<Vec<DiDataSourceCvmInstance>>,
    pub collector_id: Option<String>,
}
model! { DiDataSourceCvm {
    0 "VpcId" vpc_id, 1 "LogPaths" log_paths, 2 "CvmInstances" cvm_instances, 3 "CollectorId" collector_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiDataSourceCvmInstance {
    pub instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub err_msg: Option<String>,
}
model! { DiDataSourceCvmInstance {
    0 "InstanceId" instance_id, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "ErrMsg" err_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiDataSourceTke {
    pub vpc_id: Option<String>,
    pub tke_id: Option<String>,
    pub collector_id: Option<String>,
    pub collector_name: Option<String>,
    pub collector_type: Option<String>,
    pub collector_version: Option<String>,
    pub include_namespaces: Option<Vec<String>>,
    pub exclude_namespaces: Option<Vec<String>>,
    pub pod_label_keys: Option<Vec<String>>,
    pub pod_label_values: Option<Vec<String>>,
    pub container_name: Option<String>,
    pub config_content: Option<String>,
    pub input_type: Option<String>,
    pub input_path: Option<String>,
}
model! { DiDataSourceTke {
    0 "VpcId" vpc_id, 1 "TkeId" tke_id, 2 "CollectorId" collector_id, 3 "CollectorName" collector_name,
    4 "CollectorType" collector_type, 5 "CollectorVersion" collector_version, 6 "IncludeNamespaces" include_namespaces,
    7 "ExcludeNamespaces" exclude_namespaces, 8 "PodLabelKeys" pod_label_keys, 9 "PodLabelValues" pod_label_values,
    10 "ContainerName" container_name, 11 "ConfigContent" config_content, 12 "InputType" input_type,
    13 "InputPath" input_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiDataSinkServerless {
    pub serverless_id: Option<String>,
}
model! { DiDataSinkServerless {
    0 "ServerlessId" serverless_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotViews {
    pub instance_id: Option<Vec<String>>,
    pub state: Option<Vec<String>>,
    pub user_back_up: Option<String>,
    pub duration: Option<u64>,
}
operation! { DescribeSnapshotViews() "DescribeSnapshotViews" -> DescribeSnapshotViewsOutput {
    0 "InstanceId" instance_id: Vec<String>, 1 "State" state: Vec<String>, 2 "UserBackUp" user_back_up: String,
    3 "Duration" duration: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotViewsOutput {
    pub snapshots: Option<Vec<Snapshots>>,
    pub failed_msgs: Option<Vec<String>>,
}
model! { DescribeSnapshotViewsOutput {
    0 "Snapshots" snapshots, 1 "FailedMsgs" failed_msgs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceKibanaTools {
    pub space_id: String,
}
operation! { DescribeSpaceKibanaTools(space_id: String) "DescribeSpaceKibanaTools" -> DescribeSpaceKibanaToolsOutput {
    0 "SpaceId" space_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceKibanaToolsOutput {
    pub kibana_token: Option<Secret>,
    pub expire_time: Option<i64>,
}
model! { DescribeSpaceKibanaToolsOutput {
    0 "KibanaToken" kibana_token, 1 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgrade {
    pub instance_id: String,
}
operation! { DescribeUpgrade(instance_id: String) "DescribeUpgrade" -> DescribeUpgradeOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeOutput {
    pub es_versions: Option<Vec<String>>,
    pub es_licenses: Option<Vec<String>>,
    pub es_sub_products: Option<Vec<String>>,
    pub es_real_licenses: Option<Vec<String>>,
}
model! { DescribeUpgradeOutput {
    0 "EsVersions" es_versions, 1 "EsLicenses" es_licenses, 2 "EsSubProducts" es_sub_products,
    3 "EsRealLicenses" es_real_licenses
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCosSnapshotListOutput {
    pub cos_snapshot_info_list: Option<Vec<CosSnapShotInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeUserCosSnapshotListOutput {
    0 "CosSnapshotInfoList" cos_snapshot_info_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosSnapShotInfo {
    pub cos_bucket: Option<String>,
    pub base_path: Option<String>,
    pub snapshot_name: Option<String>,
    pub state: Option<String>,
    pub version: Option<String>,
    pub common_index_arr: Option<Vec<CommonIndexInfo>>,
    pub data_stream_arr: Option<Vec<DataStreamInfo>>,
}
model! { CosSnapShotInfo {
    0 "CosBucket" cos_bucket, 1 "BasePath" base_path, 2 "SnapshotName" snapshot_name, 3 "State" state,
    4 "Version" version, 5 "CommonIndexArr" common_index_arr, 6 "DataStreamArr" data_stream_arr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonIndexInfo {
    pub index_name: Option<String>,
    pub is_shard_complete: Option<i64>,
}
model! { CommonIndexInfo {
    0 "IndexName" index_name, 1 "IsShardComplete" is_shard_complete
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataStreamInfo {
    pub data_stream_name: Option<String>,
    pub is_shard_complete: Option<i64>,
}
model! { DataStreamInfo {
    0 "DataStreamName" data_stream_name, 1 "IsShardComplete" is_shard_complete
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeViews {
    pub instance_id: String,
}
operation! { DescribeViews(instance_id: String) "DescribeViews" -> DescribeViewsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeViewsOutput {
    pub cluster_view: Option<ClusterView>,
    pub nodes_view: Option<Vec<NodeView>>,
    pub kibanas_view: Option<Vec<KibanaView>>,
}
model! { DescribeViewsOutput {
    0 "ClusterView" cluster_view, 1 "NodesView" nodes_view, 2 "KibanasView" kibanas_view
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterView {
    pub health: Option<f64>,
    pub visible: Option<f64>,
    pub r#break: Option<f64>,
    pub avg_disk_usage: Option<f64>,
    pub avg_mem_usage: Option<f64>,
    pub avg_cpu_usage: Option<f64>,
    pub total_disk_size: Option<u64>,
    pub target_node_types: Option<Vec<String>>,
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
    0 "Health" health, 1 "Visible" visible, 2 "Break" r#break, 3 "AvgDiskUsage" avg_disk_usage,
    4 "AvgMemUsage" avg_mem_usage, 5 "AvgCpuUsage" avg_cpu_usage, 6 "TotalDiskSize" total_disk_size,
    7 "TargetNodeTypes" target_node_types, 8 "NodeNum" node_num, 9 "TotalNodeNum" total_node_num,
    10 "DataNodeNum" data_node_num, 11 "IndexNum" index_num, 12 "DocNum" doc_num,
    13 "DiskUsedInBytes" disk_used_in_bytes, 14 "ShardNum" shard_num, 15 "PrimaryShardNum" primary_shard_num,
    16 "RelocatingShardNum" relocating_shard_num, 17 "InitializingShardNum" initializing_shard_num,
    18 "UnassignedShardNum" unassigned_shard_num, 19 "TotalCosStorage" total_cos_storage,
    20 "SearchableSnapshotCosBucket" searchable_snapshot_cos_bucket,
    21 "SearchableSnapshotCosAppId" searchable_snapshot_cos_app_id
} }

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
    pub disk_ids: Option<Vec<String>>,
    pub hidden: Option<bool>,
    pub is_coordination_node: Option<bool>,
    pub cvm_status: Option<String>,
    pub cvm_disaster_recover_group_id: Option<String>,
    pub cvm_disaster_recover_group_status: Option<i64>,
}
model! { NodeView {
    0 "NodeId" node_id, 1 "NodeIp" node_ip, 2 "Visible" visible, 3 "Break" r#break, 4 "DiskSize" disk_size,
    5 "DiskUsage" disk_usage, 6 "MemSize" mem_size, 7 "MemUsage" mem_usage, 8 "CpuNum" cpu_num, 9 "CpuUsage" cpu_usage,
    10 "Zone" zone, 11 "NodeRole" node_role, 12 "NodeHttpIp" node_http_ip, 13 "JvmMemUsage" jvm_mem_usage,
    14 "ShardNum" shard_num, 15 "DiskIds" disk_ids, 16 "Hidden" hidden, 17 "IsCoordinationNode" is_coordination_node,
    18 "CVMStatus" cvm_status, 19 "CVMDisasterRecoverGroupId" cvm_disaster_recover_group_id,
    20 "CVMDisasterRecoverGroupStatus" cvm_disaster_recover_group_status
} }

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
    0 "Ip" ip, 1 "DiskSize" disk_size, 2 "DiskUsage" disk_usage, 3 "MemSize" mem_size, 4 "MemUsage" mem_usage,
    5 "CpuNum" cpu_num, 6 "CpuUsage" cpu_usage, 7 "Zone" zone, 8 "NodeId" node_id, 9 "UserIp" user_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseInstance {
    pub instance_id: String,
    pub diagnose_jobs: Option<Vec<String>>,
    pub diagnose_indices: Option<String>,
}
operation! { DiagnoseInstance(instance_id: String) "DiagnoseInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "DiagnoseJobs" diagnose_jobs: Vec<String>,
    2 "DiagnoseIndices" diagnose_indices: String
} }

pub type DiagnoseInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportIpTraceLog {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportIpTraceLogOutput {
    pub ip_trace_list: Option<Vec<IpTimePair>>,
}
model! { ExportIpTraceLogOutput {
    0 "IpTraceList" ip_trace_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpTimePair {
    pub ip: Option<String>,
    pub timestamp: Option<i64>,
    pub node_ip: Option<String>,
}
model! { IpTimePair {
    0 "Ip" ip, 1 "Timestamp" timestamp, 2 "NodeIp" node_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnoseSettings {
    pub instance_id: String,
}
operation! { GetDiagnoseSettings(instance_id: String) "GetDiagnoseSettings" -> GetDiagnoseSettingsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiagnoseSettingsOutput {
    pub diagnose_job_metas: Option<Vec<DiagnoseJobMeta>>,
    pub status: Option<i64>,
    pub cron_time: Option<String>,
    pub count: Option<i64>,
    pub max_count: Option<i64>,
}
model! { GetDiagnoseSettingsOutput {
    0 "DiagnoseJobMetas" diagnose_job_metas, 1 "Status" status, 2 "CronTime" cron_time, 3 "Count" count,
    4 "MaxCount" max_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseJobMeta {
    pub job_name: Option<String>,
    pub job_zh_name: Option<String>,
    pub job_description: Option<String>,
}
model! { DiagnoseJobMeta {
    0 "JobName" job_name, 1 "JobZhName" job_zh_name, 2 "JobDescription" job_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpTraceStatus {
    pub instance_id: Option<String>,
}
operation! { GetIpTraceStatus() "GetIpTraceStatus" -> GetIpTraceStatusOutput {
    0 "InstanceId" instance_id: String
} }

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
    0 "OpenIpTrace" open_ip_trace, 1 "DurationTime" duration_time, 2 "IpTraceConfig" ip_trace_config,
    3 "LastStartTime" last_start_time, 4 "LastEndTime" last_end_time, 5 "FilterKibanaIp" filter_kibana_ip
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestTargetNodeTypes {
    pub instance_id: String,
}
operation! { GetRequestTargetNodeTypes(instance_id: String)
    "GetRequestTargetNodeTypes" -> GetRequestTargetNodeTypesOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestTargetNodeTypesOutput {
    pub target_node_types: Option<Vec<String>>,
}
model! { GetRequestTargetNodeTypesOutput {
    0 "TargetNodeTypes" target_node_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewInstance {
    pub instance_id: String,
}
operation! { InquirePriceRenewInstance(instance_id: String)
    "InquirePriceRenewInstance" -> InquirePriceRenewInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewInstanceOutput {
    pub original_price: Option<f64>,
    pub discount_price: Option<f64>,
    pub discount: Option<f64>,
    pub currency: Option<String>,
}
model! { InquirePriceRenewInstanceOutput {
    0 "OriginalPrice" original_price, 1 "DiscountPrice" discount_price, 2 "Discount" discount, 3 "Currency" currency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallInstanceModel {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallInstanceModelOutput {
    pub flow_id: Option<String>,
    pub err_msg: Option<String>,
}
model! { InstallInstanceModelOutput {
    0 "FlowId" flow_id, 1 "ErrMsg" err_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoBackUpCommonInfo {}
operation! { ModifyAutoBackUpCommonInfo() "ModifyAutoBackUpCommonInfo" -> Empty {} }

pub type ModifyAutoBackUpCommonInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoBackUpStrategy {
    pub instance_id: String,
    pub strategy_name: String,
    pub cos_backup: CosBackup,
}
operation! { ModifyAutoBackUpStrategy(instance_id: String, strategy_name: String, cos_backup: CosBackup)
    "ModifyAutoBackUpStrategy" -> ModifyAutoBackUpStrategyOutput {
    0 "InstanceId" instance_id, 1 "StrategyName" strategy_name, 2 "CosBackup" cos_backup
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoBackUpStrategyOutput {
    pub status: Option<bool>,
}
model! { ModifyAutoBackUpStrategyOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScaleDiskInfo {
    pub instance_id: String,
    pub auto_scale_disk_info_list: Option<Vec<AutoScaleDiskInfo>>,
    pub delete_node_type_list: Option<Vec<String>>,
}
operation! { ModifyAutoScaleDiskInfo(instance_id: String) "ModifyAutoScaleDiskInfo" -> ModifyAutoScaleDiskInfoOutput {
    0 "InstanceId" instance_id, 1 "AutoScaleDiskInfoList" auto_scale_disk_info_list: Vec<AutoScaleDiskInfo>,
    2 "DeleteNodeTypeList" delete_node_type_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScaleDiskInfoOutput {
    pub status: Option<bool>,
}
model! { ModifyAutoScaleDiskInfoOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEsVipSecurityGroup {
    pub instance_id: String,
    pub security_group_ids: Option<Vec<String>>,
}
operation! { ModifyEsVipSecurityGroup(instance_id: String) "ModifyEsVipSecurityGroup" -> Empty {
    0 "InstanceId" instance_id, 1 "SecurityGroupIds" security_group_ids: Vec<String>
} }

pub type ModifyEsVipSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIpTraceLog {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIpTraceLogOutput {
    pub total: Option<i64>,
    pub ip_trace_log_list: Option<Vec<IpTraceLogEntry>>,
}
model! { QueryIpTraceLogOutput {
    0 "Total" total, 1 "IpTraceLogList" ip_trace_log_list
} }

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
    0 "Timestamp" timestamp, 1 "RemoteIp" remote_ip, 2 "TraceType" trace_type, 3 "NetType" net_type,
    4 "Message" message, 5 "Uri" uri, 6 "PublicIp" public_ip, 7 "ReqTypeOrRspStatus" req_type_or_rsp_status,
    8 "NodeIp" node_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryZoneResource {
    pub zones: Vec<String>,
    pub opt_type: String,
    pub instance_id: Option<String>,
    pub deploy_mode: Option<u64>,
    pub charge_type: Option<String>,
    pub es_version: Option<String>,
    pub cdc_id: Option<String>,
}
operation! { QueryZoneResource(zones: Vec<String>, opt_type: String) "QueryZoneResource" -> QueryZoneResourceOutput {
    0 "Zones" zones, 1 "OptType" opt_type, 2 "InstanceId" instance_id: String, 3 "DeployMode" deploy_mode: u64,
    4 "ChargeType" charge_type: String, 5 "EsVersion" es_version: String, 6 "CdcId" cdc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryZoneResourceOutput {
    pub zone_resources: Option<Vec<ZoneResource>>,
}
model! { QueryZoneResourceOutput {
    0 "ZoneResources" zone_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneResource {
    pub zone_name: Option<String>,
    pub available: Option<bool>,
    pub node_type_list: Option<Vec<NodeTypeResource>>,
    pub avail_node_families: Option<Vec<String>>,
}
model! { ZoneResource {
    0 "ZoneName" zone_name, 1 "Available" available, 2 "NodeTypeList" node_type_list,
    3 "AvailNodeFamilies" avail_node_families
} }

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
    0 "NodeTypeName" node_type_name, 1 "Available" available, 2 "NodeTypeInfo" node_type_info,
    3 "SsdAvailable" ssd_available, 4 "SsdDiskSizeRange" ssd_disk_size_range, 5 "SataAvailable" sata_available,
    6 "SataDiskSizeRange" sata_disk_size_range, 7 "SsdSoldOutReason" ssd_sold_out_reason,
    8 "SataSoldOutReason" sata_sold_out_reason, 9 "LocalDiskInfo" local_disk_info, 10 "DiskCountRange" disk_count_range,
    11 "HSsdAvailable" h_ssd_available, 12 "HSsdSoldOutReason" h_ssd_sold_out_reason,
    13 "HSsdDiskSizeRange" h_ssd_disk_size_range, 14 "ThroughputAvailable" throughput_available,
    15 "ThroughputSoldOutReason" throughput_sold_out_reason, 16 "ThroughputDiskSizeRange" throughput_disk_size_range,
    17 "BigDataAvailable" big_data_available, 18 "BigDataSoldOutReason" big_data_sold_out_reason,
    19 "BigDataDiskSizeRange" big_data_disk_size_range, 20 "HighIOAvailable" high_io_available,
    21 "HighIOSoldOutReason" high_io_sold_out_reason, 22 "HighIODiskSizeRange" high_io_disk_size_range,
    23 "BssdAvailable" bssd_available, 24 "BssdSoldOutReason" bssd_sold_out_reason,
    25 "BssdDiskSizeRange" bssd_disk_size_range, 26 "GpuInfo" gpu_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeTypeInfo {
    pub cpu: Option<u64>,
    pub mem: Option<u64>,
    pub desc: Option<String>,
}
model! { NodeTypeInfo {
    0 "Cpu" cpu, 1 "Mem" mem, 2 "Desc" desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskSizeRange {
    pub min: Option<u64>,
    pub sml: Option<u64>,
    pub med: Option<u64>,
    pub max: Option<u64>,
    pub disk_count_min: Option<u64>,
    pub disk_count_max: Option<u64>,
}
model! { DiskSizeRange {
    0 "Min" min, 1 "Sml" sml, 2 "Med" med, 3 "Max" max, 4 "DiskCountMin" disk_count_min, 5 "DiskCountMax" disk_count_max
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskCountRange {
    pub min: Option<u64>,
    pub max: Option<u64>,
}
model! { DiskCountRange {
    0 "Min" min, 1 "Max" max
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryZoneResourceForLogstash {
    pub zones: Vec<String>,
    pub charge_type: Option<String>,
}
operation! { QueryZoneResourceForLogstash(zones: Vec<String>)
    "QueryZoneResourceForLogstash" -> QueryZoneResourceForLogstashOutput {
    0 "Zones" zones, 1 "ChargeType" charge_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryZoneResourceForLogstashOutput {
    pub zone_resources: Option<Vec<LogstashZoneResource>>,
}
model! { QueryZoneResourceForLogstashOutput {
    0 "ZoneResources" zone_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashZoneResource {
    pub zone_name: Option<String>,
    pub available: Option<bool>,
    pub node_type_list: Option<Vec<LogstashNodeTypeResource>>,
    pub avail_node_families: Option<Vec<String>>,
}
model! { LogstashZoneResource {
    0 "ZoneName" zone_name, 1 "Available" available, 2 "NodeTypeList" node_type_list,
    3 "AvailNodeFamilies" avail_node_families
} }

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
    0 "NodeTypeName" node_type_name, 1 "Available" available, 2 "NodeTypeInfo" node_type_info,
    3 "SsdAvailable" ssd_available, 4 "SsdDiskSizeRange" ssd_disk_size_range, 5 "SataAvailable" sata_available,
    6 "SataDiskSizeRange" sata_disk_size_range, 7 "SsdSoldOutReason" ssd_sold_out_reason,
    8 "SataSoldOutReason" sata_sold_out_reason, 9 "LocalDiskInfo" local_disk_info, 10 "DiskCountRange" disk_count_range,
    11 "HSsdAvailable" h_ssd_available, 12 "HSsdSoldOutReason" h_ssd_sold_out_reason,
    13 "HSsdDiskSizeRange" h_ssd_disk_size_range, 14 "ThroughputAvailable" throughput_available,
    15 "ThroughputSoldOutReason" throughput_sold_out_reason, 16 "ThroughputDiskSizeRange" throughput_disk_size_range,
    17 "BigDataAvailable" big_data_available, 18 "BigDataSoldOutReason" big_data_sold_out_reason,
    19 "BigDataDiskSizeRange" big_data_disk_size_range, 20 "HighIOAvailable" high_io_available,
    21 "HighIOSoldOutReason" high_io_sold_out_reason, 22 "HighIODiskSizeRange" high_io_disk_size_range,
    23 "BssdAvailable" bssd_available, 24 "BssdSoldOutReason" bssd_sold_out_reason,
    25 "BssdDiskSizeRange" bssd_disk_size_range, 26 "GpuInfo" gpu_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestInstances {}
operation! { RequestInstances() "RequestInstances" -> Empty {} }

pub type RequestInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestInstancesByGet {
    pub instance_id: String,
    pub uri: Option<String>,
    pub caller: Option<String>,
}
operation! { RequestInstancesByGet(instance_id: String) "RequestInstancesByGet" -> RequestInstancesByGetOutput {
    0 "InstanceId" instance_id, 1 "Uri" uri: String, 2 "Caller" caller: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestInstancesByGetOutput {
    pub detail: Option<String>,
}
model! { RequestInstancesByGetOutput {
    0 "Detail" detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstance {
    pub instance_id: String,
    pub force_restart: Option<bool>,
    pub restart_mode: Option<i64>,
    pub upgrade_kernel: Option<bool>,
}
operation! { RestartInstance(instance_id: String) "RestartInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "ForceRestart" force_restart: bool, 2 "RestartMode" restart_mode: i64,
    3 "UpgradeKernel" upgrade_kernel: bool
} }

pub type RestartInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartKibana {
    pub instance_id: String,
}
operation! { RestartKibana(instance_id: String) "RestartKibana" -> Empty {
    0 "InstanceId" instance_id
} }

pub type RestartKibanaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartLogstashInstance {
    pub instance_id: String,
    pub r#type: Option<i64>,
}
operation! { RestartLogstashInstance(instance_id: String) "RestartLogstashInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "Type" r#type: i64
} }

pub type RestartLogstashInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartNodes {
    pub instance_id: String,
    pub node_names: Vec<String>,
    pub force_restart: Option<bool>,
    pub restart_mode: Option<String>,
    pub is_offline: Option<bool>,
    pub cvm_delay_online_time: Option<u64>,
    pub shard_allocation_concurrents: Option<u64>,
    pub shard_allocation_bytes: Option<u64>,
    pub enable_schedule_recover_group: Option<bool>,
    pub enable_schedule_operation_duration: Option<EnableScheduleOperationDuration>,
    pub event_type_ids: Option<Vec<String>>,
}
operation! { RestartNodes(instance_id: String, node_names: Vec<String>) "RestartNodes" -> Empty {
    0 "InstanceId" instance_id, 1 "NodeNames" node_names, 2 "ForceRestart" force_restart: bool,
    3 "RestartMode" restart_mode: String, 4 "IsOffline" is_offline: bool,
    5 "CvmDelayOnlineTime" cvm_delay_online_time: u64, 6 "ShardAllocationConcurrents" shard_allocation_concurrents: u64,
    7 "ShardAllocationBytes" shard_allocation_bytes: u64,
    8 "EnableScheduleRecoverGroup" enable_schedule_recover_group: bool,
    9 "EnableScheduleOperationDuration" enable_schedule_operation_duration: EnableScheduleOperationDuration,
    10 "EventTypeIds" event_type_ids: Vec<String>
} }

pub type RestartNodesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreClusterSnapshot {
    pub instance_id: String,
    pub repository_name: String,
    pub snapshot_name: String,
    pub target_instance_id: String,
    pub password: Secret,
    pub index_settings: Option<String>,
    pub include_global_state: Option<Vec<String>>,
    pub indices: Option<String>,
    pub partial: Option<String>,
    pub max_restore_per_sec: Option<String>,
}

/// What [`RestoreClusterSnapshot::new`] takes.
pub struct RestoreClusterSnapshotRequired {
    pub instance_id: String,
    pub repository_name: String,
    pub snapshot_name: String,
    pub target_instance_id: String,
    pub password: Secret,
}
operation! { RestoreClusterSnapshot{RestoreClusterSnapshotRequired: instance_id, repository_name, snapshot_name, target_instance_id, password}
    "RestoreClusterSnapshot" -> RestoreClusterSnapshotOutput {
    0 "InstanceId" instance_id, 1 "RepositoryName" repository_name, 2 "SnapshotName" snapshot_name,
    3 "TargetInstanceId" target_instance_id, 4 "Password" password, 5 "IndexSettings" index_settings: String,
    6 "IncludeGlobalState" include_global_state: Vec<String>, 7 "Indices" indices: String, 8 "Partial" partial: String,
    9 "MaxRestorePerSec" max_restore_per_sec: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreClusterSnapshotOutput {
    pub instance_id: Option<String>,
}
model! { RestoreClusterSnapshotOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAndDeployLogstashPipeline {
    pub instance_id: String,
    pub pipeline: LogstashPipeline,
    pub op_type: Option<u64>,
}
operation! { SaveAndDeployLogstashPipeline(instance_id: String, pipeline: LogstashPipeline)
    "SaveAndDeployLogstashPipeline" -> Empty {
    0 "InstanceId" instance_id, 1 "Pipeline" pipeline, 2 "OpType" op_type: u64
} }

pub type SaveAndDeployLogstashPipelineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashPipeline {
    pub pipeline_id: Option<String>,
    pub pipeline_desc: Option<String>,
    pub config: Option<String>,
    pub workers: Option<u64>,
    pub batch_size: Option<u64>,
    pub batch_delay: Option<u64>,
    pub queue_type: Option<String>,
    pub queue_max_bytes: Option<String>,
    pub queue_check_point_writes: Option<u64>,
}
input! { LogstashPipeline() {
    0 "PipelineId" pipeline_id: String, 1 "PipelineDesc" pipeline_desc: String, 2 "Config" config: String,
    3 "Workers" workers: u64, 4 "BatchSize" batch_size: u64, 5 "BatchDelay" batch_delay: u64,
    6 "QueueType" queue_type: String, 7 "QueueMaxBytes" queue_max_bytes: String,
    8 "QueueCheckPointWrites" queue_check_point_writes: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLogstashPipelines {
    pub instance_id: String,
    pub pipeline_ids: Vec<String>,
}
operation! { StartLogstashPipelines(instance_id: String, pipeline_ids: Vec<String>) "StartLogstashPipelines" -> Empty {
    0 "InstanceId" instance_id, 1 "PipelineIds" pipeline_ids
} }

pub type StartLogstashPipelinesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLogstashPipelines {
    pub instance_id: String,
    pub pipeline_ids: Vec<String>,
}
operation! { StopLogstashPipelines(instance_id: String, pipeline_ids: Vec<String>) "StopLogstashPipelines" -> Empty {
    0 "InstanceId" instance_id, 1 "PipelineIds" pipeline_ids
} }

pub type StopLogstashPipelinesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDiagnoseSettings {
    pub instance_id: String,
    pub status: Option<i64>,
    pub cron_time: Option<String>,
}
operation! { UpdateDiagnoseSettings(instance_id: String) "UpdateDiagnoseSettings" -> Empty {
    0 "InstanceId" instance_id, 1 "Status" status: i64, 2 "CronTime" cron_time: String
} }

pub type UpdateDiagnoseSettingsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDictionaries {
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

pub type UpdateDictionariesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIndex {
    pub instance_id: String,
    pub index_type: String,
    pub index_name: String,
    pub update_meta_json: Option<String>,
    pub username: Option<String>,
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

pub type UpdateIndexOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstance {
    pub instance_id: String,
    pub instance_name: Option<String>,
    pub node_num: Option<u64>,
    pub es_config: Option<String>,
    pub password: Option<Secret>,
    pub es_acl: Option<EsAcl>,
    pub disk_size: Option<u64>,
    pub node_type: Option<String>,
    pub master_node_num: Option<u64>,
    pub master_node_type: Option<String>,
    pub master_node_disk_size: Option<u64>,
    pub force_restart: Option<bool>,
    pub cos_backup: Option<CosBackup>,
    pub node_info_list: Option<Vec<NodeInfo>>,
    pub public_access: Option<String>,
    pub es_public_acl: Option<EsPublicAcl>,
    pub kibana_public_access: Option<String>,
    pub kibana_private_access: Option<String>,
    pub basic_security_type: Option<i64>,
    pub kibana_private_port: Option<u64>,
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
    pub cvm_delay_online_time: Option<u64>,
    pub shard_allocation_concurrents: Option<u64>,
    pub shard_allocation_bytes: Option<u64>,
    pub read_write_mode: Option<i64>,
    pub enable_schedule_recover_group: Option<bool>,
    pub enable_schedule_operation_duration: Option<EnableScheduleOperationDuration>,
    pub enable_destroy_protection: Option<String>,
    pub auto_scale_disk_info_list: Option<Vec<AutoScaleDiskInfo>>,
    pub auto_scale_disk_delete_node_type_list: Option<Vec<String>>,
    pub other_config: Option<OtherConfig>,
}
operation! { UpdateInstance(instance_id: String) "UpdateInstance" -> UpdateInstanceOutput {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name: String, 2 "NodeNum" node_num: u64,
    3 "EsConfig" es_config: String, 4 "Password" password: Secret, 5 "EsAcl" es_acl: EsAcl, 6 "DiskSize" disk_size: u64,
    7 "NodeType" node_type: String, 8 "MasterNodeNum" master_node_num: u64, 9 "MasterNodeType" master_node_type: String,
    10 "MasterNodeDiskSize" master_node_disk_size: u64, 11 "ForceRestart" force_restart: bool,
    12 "CosBackup" cos_backup: CosBackup, 13 "NodeInfoList" node_info_list: Vec<NodeInfo>,
    14 "PublicAccess" public_access: String, 15 "EsPublicAcl" es_public_acl: EsPublicAcl,
    16 "KibanaPublicAccess" kibana_public_access: String, 17 "KibanaPrivateAccess" kibana_private_access: String,
    18 "BasicSecurityType" basic_security_type: i64, 19 "KibanaPrivatePort" kibana_private_port: u64,
    20 "ScaleType" scale_type: i64, 21 "MultiZoneInfo" multi_zone_info: Vec<ZoneDetail>, 22 "SceneType" scene_type: i64,
    23 "KibanaConfig" kibana_config: String, 24 "WebNodeTypeInfo" web_node_type_info: WebNodeTypeInfo,
    25 "SwitchPrivateLink" switch_private_link: String, 26 "EnableCerebro" enable_cerebro: bool,
    27 "CerebroPublicAccess" cerebro_public_access: String, 28 "CerebroPrivateAccess" cerebro_private_access: String,
    29 "EsConfigSet" es_config_set: EsConfigSetInfo,
    30 "OperationDuration" operation_duration: OperationDurationUpdated,
    31 "KibanaAlteringPublicAccess" kibana_altering_public_access: String,
    32 "KibanaPrivateDomain" kibana_private_domain: String, 33 "CerebroPrivateDomain" cerebro_private_domain: String,
    34 "Protocol" protocol: String, 35 "OutboundPublicAcls" outbound_public_acls: Vec<OutboundPublicAcl>,
    36 "OutboundPublicAccess" outbound_public_access: String, 37 "CvmDelayOnlineTime" cvm_delay_online_time: u64,
    38 "ShardAllocationConcurrents" shard_allocation_concurrents: u64,
    39 "ShardAllocationBytes" shard_allocation_bytes: u64, 40 "ReadWriteMode" read_write_mode: i64,
    41 "EnableScheduleRecoverGroup" enable_schedule_recover_group: bool,
    42 "EnableScheduleOperationDuration" enable_schedule_operation_duration: EnableScheduleOperationDuration,
    43 "EnableDestroyProtection" enable_destroy_protection: String,
    44 "AutoScaleDiskInfoList" auto_scale_disk_info_list: Vec<AutoScaleDiskInfo>,
    45 "AutoScaleDiskDeleteNodeTypeList" auto_scale_disk_delete_node_type_list: Vec<String>,
    46 "OtherConfig" other_config: OtherConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EsPublicAcl {
    pub black_ip_list: Option<Vec<String>>,
    pub white_ip_list: Option<Vec<String>>,
}
input! { EsPublicAcl() {
    0 "BlackIpList" black_ip_list: Vec<String>, 1 "WhiteIpList" white_ip_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationDurationUpdated {
    pub periods: Option<Vec<u64>>,
    pub time_start: Option<String>,
    pub time_end: Option<String>,
    pub time_zone: Option<String>,
    pub more_instances: Option<Vec<String>>,
}
input! { OperationDurationUpdated(periods: Vec<u64>, time_start: String, time_end: String, time_zone: String) {
    0 "Periods" periods: Vec<u64>, 1 "TimeStart" time_start: String, 2 "TimeEnd" time_end: String,
    3 "TimeZone" time_zone: String, 4 "MoreInstances" more_instances: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherConfig {
    pub es_config: Option<String>,
    pub jvm_heap_config: Option<String>,
}
input! { OtherConfig() {
    0 "EsConfig" es_config: String, 1 "JvmHeapConfig" jvm_heap_config: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceOutput {
    pub deal_name: Option<String>,
}
model! { UpdateInstanceOutput {
    0 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstancePublicAccess {
    pub instance_id: String,
    pub instance_name: Option<String>,
    pub node_num: Option<u64>,
    pub es_config: Option<String>,
    pub password: Option<Secret>,
    pub es_acl: Option<EsAcl>,
    pub disk_size: Option<u64>,
    pub node_type: Option<String>,
    pub master_node_num: Option<u64>,
    pub master_node_type: Option<String>,
    pub master_node_disk_size: Option<u64>,
    pub force_restart: Option<bool>,
    pub cos_backup: Option<CosBackup>,
    pub node_info_list: Option<Vec<NodeInfo>>,
    pub public_access: Option<String>,
    pub es_public_acl: Option<EsPublicAcl>,
    pub kibana_public_access: Option<String>,
    pub kibana_private_access: Option<String>,
    pub basic_security_type: Option<i64>,
    pub kibana_private_port: Option<u64>,
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
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name: String, 2 "NodeNum" node_num: u64,
    3 "EsConfig" es_config: String, 4 "Password" password: Secret, 5 "EsAcl" es_acl: EsAcl, 6 "DiskSize" disk_size: u64,
    7 "NodeType" node_type: String, 8 "MasterNodeNum" master_node_num: u64, 9 "MasterNodeType" master_node_type: String,
    10 "MasterNodeDiskSize" master_node_disk_size: u64, 11 "ForceRestart" force_restart: bool,
    12 "CosBackup" cos_backup: CosBackup, 13 "NodeInfoList" node_info_list: Vec<NodeInfo>,
    14 "PublicAccess" public_access: String, 15 "EsPublicAcl" es_public_acl: EsPublicAcl,
    16 "KibanaPublicAccess" kibana_public_access: String, 17 "KibanaPrivateAccess" kibana_private_access: String,
    18 "BasicSecurityType" basic_security_type: i64, 19 "KibanaPrivatePort" kibana_private_port: u64,
    20 "ScaleType" scale_type: i64, 21 "MultiZoneInfo" multi_zone_info: Vec<ZoneDetail>, 22 "SceneType" scene_type: i64,
    23 "KibanaConfig" kibana_config: String, 24 "WebNodeTypeInfo" web_node_type_info: WebNodeTypeInfo,
    25 "SwitchPrivateLink" switch_private_link: String, 26 "EnableCerebro" enable_cerebro: bool,
    27 "CerebroPublicAccess" cerebro_public_access: String, 28 "CerebroPrivateAccess" cerebro_private_access: String,
    29 "EsConfigSet" es_config_set: EsConfigSetInfo,
    30 "OperationDuration" operation_duration: OperationDurationUpdated,
    31 "KibanaAlteringPublicAccess" kibana_altering_public_access: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstancePublicAccessOutput {
    pub deal_name: Option<String>,
}
model! { UpdateInstancePublicAccessOutput {
    0 "DealName" deal_name
} }

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

pub type UpdateIpTraceStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJdk {
    pub instance_id: String,
    pub jdk: Option<String>,
    pub gc: Option<String>,
    pub force_restart: Option<bool>,
}
operation! { UpdateJdk(instance_id: String) "UpdateJdk" -> Empty {
    0 "InstanceId" instance_id, 1 "Jdk" jdk: String, 2 "Gc" gc: String, 3 "ForceRestart" force_restart: bool
} }

pub type UpdateJdkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogstashInstance {
    pub instance_id: String,
    pub node_num: Option<u64>,
    pub yml_config: Option<String>,
    pub user_dns_ip: Option<String>,
    pub binded_es: Option<LogstashBindedES>,
    pub instance_name: Option<String>,
    pub extended_files: Option<Vec<LogstashExtendedFile>>,
    pub node_type: Option<String>,
    pub disk_size: Option<u64>,
    pub operation_duration: Option<OperationDurationUpdated>,
    pub multi_zone_info: Option<Vec<ZoneDetail>>,
}
operation! { UpdateLogstashInstance(instance_id: String) "UpdateLogstashInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "NodeNum" node_num: u64, 2 "YMLConfig" yml_config: String,
    3 "UserDnsIp" user_dns_ip: String, 4 "BindedES" binded_es: LogstashBindedES, 5 "InstanceName" instance_name: String,
    6 "ExtendedFiles" extended_files: Vec<LogstashExtendedFile>, 7 "NodeType" node_type: String,
    8 "DiskSize" disk_size: u64, 9 "OperationDuration" operation_duration: OperationDurationUpdated,
    10 "MultiZoneInfo" multi_zone_info: Vec<ZoneDetail>
} }

pub type UpdateLogstashInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogstashBindedES {
    pub es_instance_id: Option<String>,
    pub es_user_name: Option<String>,
    pub es_password: Option<Secret>,
}
input! { LogstashBindedES(es_instance_id: String, es_user_name: String, es_password: Secret) {
    0 "ESInstanceId" es_instance_id: String, 1 "ESUserName" es_user_name: String, 2 "ESPassword" es_password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLogstashPipelineDesc {
    pub instance_id: String,
    pub pipeline_id: String,
    pub pipeline_desc: String,
}
operation! { UpdateLogstashPipelineDesc(instance_id: String, pipeline_id: String, pipeline_desc: String)
    "UpdateLogstashPipelineDesc" -> Empty {
    0 "InstanceId" instance_id, 1 "PipelineId" pipeline_id, 2 "PipelineDesc" pipeline_desc
} }

pub type UpdateLogstashPipelineDescOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePlugins {
    pub instance_id: String,
    pub install_plugin_list: Option<Vec<String>>,
    pub remove_plugin_list: Option<Vec<String>>,
    pub force_restart: Option<bool>,
    pub force_update: Option<bool>,
    pub plugin_type: Option<u64>,
}
operation! { UpdatePlugins(instance_id: String) "UpdatePlugins" -> Empty {
    0 "InstanceId" instance_id, 1 "InstallPluginList" install_plugin_list: Vec<String>,
    2 "RemovePluginList" remove_plugin_list: Vec<String>, 3 "ForceRestart" force_restart: bool,
    4 "ForceUpdate" force_update: bool, 5 "PluginType" plugin_type: u64
} }

pub type UpdatePluginsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRequestTargetNodeTypes {
    pub instance_id: String,
    pub target_node_types: Vec<String>,
}
operation! { UpdateRequestTargetNodeTypes(instance_id: String, target_node_types: Vec<String>)
    "UpdateRequestTargetNodeTypes" -> Empty {
    0 "InstanceId" instance_id, 1 "TargetNodeTypes" target_node_types
} }

pub type UpdateRequestTargetNodeTypesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerlessInstance {
    pub instance_id: String,
    pub update_meta_json: Option<String>,
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

pub type UpdateServerlessInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KibanaPublicAcl {
    pub white_ip_list: Option<Vec<String>>,
}
input! { KibanaPublicAcl() {
    0 "WhiteIpList" white_ip_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServerlessSpace {
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

pub type UpdateServerlessSpaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstance {
    pub instance_id: String,
    pub es_version: String,
    pub check_only: Option<bool>,
    pub license_type: Option<String>,
    pub basic_security_type: Option<u64>,
    pub upgrade_mode: Option<String>,
    pub cos_backup: Option<bool>,
    pub skip_check_force_restart: Option<bool>,
    pub cvm_delay_online_time: Option<u64>,
    pub shard_allocation_concurrents: Option<u64>,
    pub shard_allocation_bytes: Option<u64>,
    pub enable_schedule_recover_group: Option<bool>,
    pub enable_schedule_operation_duration: Option<EnableScheduleOperationDuration>,
}
operation! { UpgradeInstance(instance_id: String, es_version: String) "UpgradeInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "EsVersion" es_version, 2 "CheckOnly" check_only: bool,
    3 "LicenseType" license_type: String, 4 "BasicSecurityType" basic_security_type: u64,
    5 "UpgradeMode" upgrade_mode: String, 6 "CosBackup" cos_backup: bool,
    7 "SkipCheckForceRestart" skip_check_force_restart: bool, 8 "CvmDelayOnlineTime" cvm_delay_online_time: u64,
    9 "ShardAllocationConcurrents" shard_allocation_concurrents: u64,
    10 "ShardAllocationBytes" shard_allocation_bytes: u64,
    11 "EnableScheduleRecoverGroup" enable_schedule_recover_group: bool,
    12 "EnableScheduleOperationDuration" enable_schedule_operation_duration: EnableScheduleOperationDuration
} }

pub type UpgradeInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeLicense {
    pub instance_id: String,
    pub license_type: String,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<Vec<String>>,
    pub basic_security_type: Option<u64>,
    pub force_restart: Option<bool>,
}
operation! { UpgradeLicense(instance_id: String, license_type: String) "UpgradeLicense" -> UpgradeLicenseOutput {
    0 "InstanceId" instance_id, 1 "LicenseType" license_type, 2 "AutoVoucher" auto_voucher: i64,
    3 "VoucherIds" voucher_ids: Vec<String>, 4 "BasicSecurityType" basic_security_type: u64,
    5 "ForceRestart" force_restart: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeLicenseOutput {
    pub deal_name: Option<String>,
}
model! { UpgradeLicenseOutput {
    0 "DealName" deal_name
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_UN_AUTH_CREATE_INSTANCE: &str = "AuthFailure.UnAuthCreateInstance";
    pub const AUTH_FAILURE_UN_AUTH_DESCRIBE_INSTANCES: &str = "AuthFailure.UnAuthDescribeInstances";
    pub const AUTH_FAILURE_UN_AUTHORIZED_OPERATION: &str = "AuthFailure.UnAuthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ABNORMAL_DATA_FORMAT: &str = "FailedOperation.AbnormalDataFormat";
    pub const FAILED_OPERATION_ACCESS_CONTROL_LIST: &str = "FailedOperation.AccessControlList";
    pub const FAILED_OPERATION_CDC_QUOTA_INSUFFICIENT: &str = "FailedOperation.CdcQuotaInsufficient";
    pub const FAILED_OPERATION_CLOSE_DATA_TIER: &str = "FailedOperation.CloseDataTier";
    pub const FAILED_OPERATION_CLUSTER_RESOURCE_LIMIT_ERROR: &str = "FailedOperation.ClusterResourceLimitError";
    pub const FAILED_OPERATION_COS_MIGRATE: &str = "FailedOperation.CosMigrate";
    pub const FAILED_OPERATION_DISK_COUNT_PARAM_ERROR: &str = "FailedOperation.DiskCountParamError";
    pub const FAILED_OPERATION_ERROR_CLUSTER_STATE: &str = "FailedOperation.ErrorClusterState";
    pub const FAILED_OPERATION_ERROR_CLUSTER_STATE_NO_REPLICATION: &str =
        "FailedOperation.ErrorClusterStateNoReplication";
    pub const FAILED_OPERATION_ERROR_CLUSTER_STATE_UNHEALTH: &str = "FailedOperation.ErrorClusterStateUnhealth";
    pub const FAILED_OPERATION_ES_DICTIONARY_INFO_ERROR: &str = "FailedOperation.EsDictionaryInfoError";
    pub const FAILED_OPERATION_FILE_NAME_ERROR: &str = "FailedOperation.FileNameError";
    pub const FAILED_OPERATION_FILE_SIZE_ERROR: &str = "FailedOperation.FileSizeError";
    pub const FAILED_OPERATION_GET_TAG_INFO_ERROR: &str = "FailedOperation.GetTagInfoError";
    pub const FAILED_OPERATION_GET_USER: &str = "FailedOperation.GetUser";
    pub const FAILED_OPERATION_GET_USER_COS_SNAPSHOT_LIST: &str = "FailedOperation.GetUserCosSnapshotList";
    pub const FAILED_OPERATION_NO_PAYMENT: &str = "FailedOperation.NoPayment";
    pub const FAILED_OPERATION_NODE_NUM_AND_ZONE_ERROR: &str = "FailedOperation.NodeNumAndZoneError";
    pub const FAILED_OPERATION_NOT_AUTHENTICATED: &str = "FailedOperation.NotAuthenticated";
    pub const FAILED_OPERATION_OPEN_DESTROY_PROTECTION: &str = "FailedOperation.OpenDestroyProtection";
    pub const FAILED_OPERATION_PASSWORD: &str = "FailedOperation.Password";
    pub const FAILED_OPERATION_REFUND_ERROR: &str = "FailedOperation.RefundError";
    pub const FAILED_OPERATION_REQUEST_TIME_OUT: &str = "FailedOperation.RequestTimeOut";
    pub const FAILED_OPERATION_SETTING_IP_TRACE_ERROR: &str = "FailedOperation.SettingIpTraceError";
    pub const FAILED_OPERATION_SPACE_LANGUAGE: &str = "FailedOperation.SpaceLanguage";
    pub const FAILED_OPERATION_TRADE_SIGN_ERROR: &str = "FailedOperation.TradeSignError";
    pub const FAILED_OPERATION_UNSUPPORTED_LOCAL_DISK_ROLL_UP_SCALE_UP_OR_DOWN: &str =
        "FailedOperation.UnsupportedLocalDiskRollUpScaleUpOrDown";
    pub const FAILED_OPERATION_UNSUPPORTED_OPEN_LOW_FREQUENCY: &str = "FailedOperation.UnsupportedOpenLowFrequency";
    pub const FAILED_OPERATION_UNSUPPORTED_RESET_NODE_TYPE_AND_SCALE_OUT_DISK: &str =
        "FailedOperation.UnsupportedResetNodeTypeAndScaleOutDisk";
    pub const FAILED_OPERATION_UNSUPPORTED_REST_SCALE_DOWN_AND_MODIFY_DISK: &str =
        "FailedOperation.UnsupportedRestScaleDownAndModifyDisk";
    pub const FAILED_OPERATION_UNSUPPORTED_REVERSE_REGULATION_NODE_TYPE_AND_DISK: &str =
        "FailedOperation.UnsupportedReverseRegulationNodeTypeAndDisk";
    pub const FAILED_OPERATION_UPDATE_VPC: &str = "FailedOperation.UpdateVpc";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_GC: &str = "InvalidParameter.GC";
    pub const INVALID_PARAMETER_INDEX_NAME_EXIST: &str = "InvalidParameter.IndexNameExist";
    pub const INVALID_PARAMETER_INDEX_NAME_INVALID: &str = "InvalidParameter.IndexNameInvalid";
    pub const INVALID_PARAMETER_INVALID_APP_ID: &str = "InvalidParameter.InvalidAppId";
    pub const INVALID_PARAMETER_INVALID_AUTO_VOUCHER: &str = "InvalidParameter.InvalidAutoVoucher";
    pub const INVALID_PARAMETER_INVALID_BACKENDS: &str = "InvalidParameter.InvalidBackends";
    pub const INVALID_PARAMETER_INVALID_CLUSTER_NAME: &str = "InvalidParameter.InvalidClusterName";
    pub const INVALID_PARAMETER_INVALID_COS_BACKUP_INFO: &str = "InvalidParameter.InvalidCosBackupInfo";
    pub const INVALID_PARAMETER_INVALID_DEPLOY_MODE: &str = "InvalidParameter.InvalidDeployMode";
    pub const INVALID_PARAMETER_INVALID_DISK_COUNT: &str = "InvalidParameter.InvalidDiskCount";
    pub const INVALID_PARAMETER_INVALID_DISK_ENCRYPT: &str = "InvalidParameter.InvalidDiskEncrypt";
    pub const INVALID_PARAMETER_INVALID_DISK_ENHANCE: &str = "InvalidParameter.InvalidDiskEnhance";
    pub const INVALID_PARAMETER_INVALID_DISK_SIZE: &str = "InvalidParameter.InvalidDiskSize";
    pub const INVALID_PARAMETER_INVALID_DISK_TYPE: &str = "InvalidParameter.InvalidDiskType";
    pub const INVALID_PARAMETER_INVALID_DNS: &str = "InvalidParameter.InvalidDns";
    pub const INVALID_PARAMETER_INVALID_ES_ACL: &str = "InvalidParameter.InvalidEsACL";
    pub const INVALID_PARAMETER_INVALID_ES_VERSION: &str = "InvalidParameter.InvalidEsVersion";
    pub const INVALID_PARAMETER_INVALID_INDEX_META_JSON: &str = "InvalidParameter.InvalidIndexMetaJson";
    pub const INVALID_PARAMETER_INVALID_INDEX_NAME: &str = "InvalidParameter.InvalidIndexName";
    pub const INVALID_PARAMETER_INVALID_INDEX_OPTIONS_FIELD: &str = "InvalidParameter.InvalidIndexOptionsField";
    pub const INVALID_PARAMETER_INVALID_INDEX_POLICY_FIELD: &str = "InvalidParameter.InvalidIndexPolicyField";
    pub const INVALID_PARAMETER_INVALID_INDEX_SETTINGS_FIELD: &str = "InvalidParameter.InvalidIndexSettingsField";
    pub const INVALID_PARAMETER_INVALID_INDEX_TYPE: &str = "InvalidParameter.InvalidIndexType";
    pub const INVALID_PARAMETER_INVALID_INSTANCE_ID: &str = "InvalidParameter.InvalidInstanceId";
    pub const INVALID_PARAMETER_INVALID_INSTANCE_OPERATION_DURATIONS: &str =
        "InvalidParameter.InvalidInstanceOperationDurations";
    pub const INVALID_PARAMETER_INVALID_IP: &str = "InvalidParameter.InvalidIp";
    pub const INVALID_PARAMETER_INVALID_IP_LIST: &str = "InvalidParameter.InvalidIpList";
    pub const INVALID_PARAMETER_INVALID_KIBANA_PRIVATE_PORT: &str = "InvalidParameter.InvalidKibanaPrivatePort";
    pub const INVALID_PARAMETER_INVALID_LIMIT: &str = "InvalidParameter.InvalidLimit";
    pub const INVALID_PARAMETER_INVALID_LOG_TYPE: &str = "InvalidParameter.InvalidLogType";
    pub const INVALID_PARAMETER_INVALID_LOGSTASH_VERSION: &str = "InvalidParameter.InvalidLogstashVersion";
    pub const INVALID_PARAMETER_INVALID_MULTI_ZONE_INFO: &str = "InvalidParameter.InvalidMultiZoneInfo";
    pub const INVALID_PARAMETER_INVALID_NODE_NAMES: &str = "InvalidParameter.InvalidNodeNames";
    pub const INVALID_PARAMETER_INVALID_NODE_NUM: &str = "InvalidParameter.InvalidNodeNum";
    pub const INVALID_PARAMETER_INVALID_NODE_TYPE: &str = "InvalidParameter.InvalidNodeType";
    pub const INVALID_PARAMETER_INVALID_NODE_TYPE_STORAGE_INFO: &str = "InvalidParameter.InvalidNodeTypeStorageInfo";
    pub const INVALID_PARAMETER_INVALID_OFFSET: &str = "InvalidParameter.InvalidOffset";
    pub const INVALID_PARAMETER_INVALID_OP_TYPE: &str = "InvalidParameter.InvalidOpType";
    pub const INVALID_PARAMETER_INVALID_OPERATION_DURATION: &str = "InvalidParameter.InvalidOperationDuration";
    pub const INVALID_PARAMETER_INVALID_ORDER_BY_KEY: &str = "InvalidParameter.InvalidOrderByKey";
    pub const INVALID_PARAMETER_INVALID_ORDER_BY_TYPE: &str = "InvalidParameter.InvalidOrderByType";
    pub const INVALID_PARAMETER_INVALID_PARA: &str = "InvalidParameter.InvalidPara";
    pub const INVALID_PARAMETER_INVALID_PRIVATE_ACCESS: &str = "InvalidParameter.InvalidPrivateAccess";
    pub const INVALID_PARAMETER_INVALID_PUBLIC_ACCESS: &str = "InvalidParameter.InvalidPublicAccess";
    pub const INVALID_PARAMETER_INVALID_QUERY_STRING: &str = "InvalidParameter.InvalidQueryString";
    pub const INVALID_PARAMETER_INVALID_REGION: &str = "InvalidParameter.InvalidRegion";
    pub const INVALID_PARAMETER_INVALID_RESTART_MODE: &str = "InvalidParameter.InvalidRestartMode";
    pub const INVALID_PARAMETER_INVALID_RESTART_TYPE: &str = "InvalidParameter.InvalidRestartType";
    pub const INVALID_PARAMETER_INVALID_SAMPLE_JSON: &str = "InvalidParameter.InvalidSampleJson";
    pub const INVALID_PARAMETER_INVALID_SCALE_DISK_SAFE_FACTOR: &str = "InvalidParameter.InvalidScaleDiskSafeFactor";
    pub const INVALID_PARAMETER_INVALID_SCENE_TYPE: &str = "InvalidParameter.InvalidSceneType";
    pub const INVALID_PARAMETER_INVALID_SECURITY_GROUP_IDS: &str = "InvalidParameter.InvalidSecurityGroupIds";
    pub const INVALID_PARAMETER_INVALID_SERVERLESS_ID: &str = "InvalidParameter.InvalidServerlessId";
    pub const INVALID_PARAMETER_INVALID_SPACE_ID: &str = "InvalidParameter.InvalidSpaceId";
    pub const INVALID_PARAMETER_INVALID_SPACE_NAMES: &str = "InvalidParameter.InvalidSpaceNames";
    pub const INVALID_PARAMETER_INVALID_SUBNET_ID: &str = "InvalidParameter.InvalidSubnetId";
    pub const INVALID_PARAMETER_INVALID_SUBNET_UID_LIST: &str = "InvalidParameter.InvalidSubnetUidList";
    pub const INVALID_PARAMETER_INVALID_TAG_INFO: &str = "InvalidParameter.InvalidTagInfo";
    pub const INVALID_PARAMETER_INVALID_TAG_LIST: &str = "InvalidParameter.InvalidTagList";
    pub const INVALID_PARAMETER_INVALID_TARGET_INDEX_NAME: &str = "InvalidParameter.InvalidTargetIndexName";
    pub const INVALID_PARAMETER_INVALID_TARGET_NODE_TYPES: &str = "InvalidParameter.InvalidTargetNodeTypes";
    pub const INVALID_PARAMETER_INVALID_TIME_PARAM: &str = "InvalidParameter.InvalidTimeParam";
    pub const INVALID_PARAMETER_INVALID_TRACE_UUID: &str = "InvalidParameter.InvalidTraceUuid";
    pub const INVALID_PARAMETER_INVALID_TYPE: &str = "InvalidParameter.InvalidType";
    pub const INVALID_PARAMETER_INVALID_UIN: &str = "InvalidParameter.InvalidUin";
    pub const INVALID_PARAMETER_INVALID_UPDATE_META_JSON: &str = "InvalidParameter.InvalidUpdateMetaJson";
    pub const INVALID_PARAMETER_INVALID_UPDATE_TYPE: &str = "InvalidParameter.InvalidUpdateType";
    pub const INVALID_PARAMETER_INVALID_VOUCHER_IDS: &str = "InvalidParameter.InvalidVoucherIds";
    pub const INVALID_PARAMETER_INVALID_ZONE: &str = "InvalidParameter.InvalidZone";
    pub const INVALID_PARAMETER_SPACE_NAME_EXIST: &str = "InvalidParameter.SpaceNameExist";
    pub const INVALID_PARAMETER_SPACE_NAME_INVALID: &str = "InvalidParameter.SpaceNameInvalid";
    pub const INVALID_PARAMETER_USERNAME_EXIST: &str = "InvalidParameter.UsernameExist";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_CHARGE_PERIOD: &str = "InvalidParameterValue.ChargePeriod";
    pub const INVALID_PARAMETER_VALUE_CHARGE_TYPE: &str = "InvalidParameterValue.ChargeType";
    pub const INVALID_PARAMETER_VALUE_CHECK_ONLY: &str = "InvalidParameterValue.CheckOnly";
    pub const INVALID_PARAMETER_VALUE_CONFIG_INFO: &str = "InvalidParameterValue.ConfigInfo";
    pub const INVALID_PARAMETER_VALUE_ENABLE_DOUBLE_ENI: &str = "InvalidParameterValue.EnableDoubleEni";
    pub const INVALID_PARAMETER_VALUE_ES_CONFIG_TYPE: &str = "InvalidParameterValue.EsConfigType";
    pub const INVALID_PARAMETER_VALUE_ES_PORT: &str = "InvalidParameterValue.EsPort";
    pub const INVALID_PARAMETER_VALUE_ES_VIP: &str = "InvalidParameterValue.EsVip";
    pub const INVALID_PARAMETER_VALUE_INSTALL_BUNDLE_LIST: &str = "InvalidParameterValue.InstallBundleList";
    pub const INVALID_PARAMETER_VALUE_INSTALL_PLUGIN_LIST: &str = "InvalidParameterValue.InstallPluginList";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_NAME: &str = "InvalidParameterValue.InstanceName";
    pub const INVALID_PARAMETER_VALUE_INVALID_DEADLINE: &str = "InvalidParameterValue.InvalidDeadline";
    pub const INVALID_PARAMETER_VALUE_INVALID_JDK: &str = "InvalidParameterValue.InvalidJDK";
    pub const INVALID_PARAMETER_VALUE_PASSWORD: &str = "InvalidParameterValue.Password";
    pub const INVALID_PARAMETER_VALUE_PLUGIN_TYPE: &str = "InvalidParameterValue.PluginType";
    pub const INVALID_PARAMETER_VALUE_REMOVE_BUNDLE_LIST: &str = "InvalidParameterValue.RemoveBundleList";
    pub const INVALID_PARAMETER_VALUE_REMOVE_PLUGIN_LIST: &str = "InvalidParameterValue.RemovePluginList";
    pub const INVALID_PARAMETER_VALUE_RENEW_FLAG: &str = "InvalidParameterValue.RenewFlag";
    pub const INVALID_PARAMETER_VALUE_TARGET_PATH: &str = "InvalidParameterValue.TargetPath";
    pub const INVALID_PARAMETER_VALUE_TIME_UNIT: &str = "InvalidParameterValue.TimeUnit";
    pub const INVALID_PARAMETER_VALUE_UPGRADE_MODE: &str = "InvalidParameterValue.UpgradeMode";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_CLUSTER_NUM: &str = "LimitExceeded.ClusterNum";
    pub const LIMIT_EXCEEDED_DIAGNOSE_COUNT: &str = "LimitExceeded.DiagnoseCount";
    pub const LIMIT_EXCEEDED_DISK_COUNT: &str = "LimitExceeded.DiskCount";
    pub const LIMIT_EXCEEDED_INDEX_COUNT: &str = "LimitExceeded.IndexCount";
    pub const LIMIT_EXCEEDED_INDEX_CREATE: &str = "LimitExceeded.IndexCreate";
    pub const LIMIT_EXCEEDED_NODE_NUM_OR_INDICES: &str = "LimitExceeded.NodeNumOrIndices";
    pub const LIMIT_EXCEEDED_PLUGIN_INSTALL: &str = "LimitExceeded.PluginInstall";
    pub const LIMIT_EXCEEDED_RESOURCE_LIMIT: &str = "LimitExceeded.ResourceLimit";
    pub const LIMIT_EXCEEDED_RESPONSE_PACKAGE_OVERSIZE: &str = "LimitExceeded.ResponsePackageOversize";
    pub const LIMIT_EXCEEDED_RESPONSE_TIMEOUT: &str = "LimitExceeded.ResponseTimeout";
    pub const LIMIT_EXCEEDED_SPACE_COUNT: &str = "LimitExceeded.SpaceCount";
    pub const LIMIT_EXCEEDED_SPACE_CREATE: &str = "LimitExceeded.SpaceCreate";
    pub const LIMIT_EXCEEDED_UPDATE_ITEM_LIMIT: &str = "LimitExceeded.UpdateItemLimit";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const REGION_ERROR: &str = "RegionError";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_IN_USE_DIAGNOSE: &str = "ResourceInUse.Diagnose";
    pub const RESOURCE_IN_USE_ISOLATED_STATUS: &str = "ResourceInUse.IsolatedStatus";
    pub const RESOURCE_IN_USE_ORDER: &str = "ResourceInUse.Order";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_INSUFFICIENT_BALANCE: &str = "ResourceInsufficient.Balance";
    pub const RESOURCE_INSUFFICIENT_CVM: &str = "ResourceInsufficient.CVM";
    pub const RESOURCE_INSUFFICIENT_CVM_QUOTA: &str = "ResourceInsufficient.CVMQuota";
    pub const RESOURCE_INSUFFICIENT_CLB: &str = "ResourceInsufficient.Clb";
    pub const RESOURCE_INSUFFICIENT_DISK: &str = "ResourceInsufficient.Disk";
    pub const RESOURCE_INSUFFICIENT_ES: &str = "ResourceInsufficient.Es";
    pub const RESOURCE_INSUFFICIENT_HIDDEN_ZONE: &str = "ResourceInsufficient.HiddenZone";
    pub const RESOURCE_INSUFFICIENT_SUBNET: &str = "ResourceInsufficient.Subnet";
    pub const RESOURCE_INSUFFICIENT_SUBNET_IP: &str = "ResourceInsufficient.SubnetIp";
    pub const RESOURCE_INSUFFICIENT_ZONE: &str = "ResourceInsufficient.Zone";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_ACCOUNT_INFO_NOT_FOUND: &str = "ResourceNotFound.AccountInfoNotFound";
    pub const RESOURCE_NOT_FOUND_BARAD_METRIC_NOT_FOUND: &str = "ResourceNotFound.BaradMetricNotFound";
    pub const RESOURCE_NOT_FOUND_CAM_INFO_NOT_FOUND: &str = "ResourceNotFound.CAMInfoNotFound";
    pub const RESOURCE_NOT_FOUND_CLB_NOT_FOUND: &str = "ResourceNotFound.CLBNotFound";
    pub const RESOURCE_NOT_FOUND_CVM_INFO_NOT_FOUND: &str = "ResourceNotFound.CVMInfoNotFound";
    pub const RESOURCE_NOT_FOUND_CLUSTER_INFO_NOT_FOUND: &str = "ResourceNotFound.ClusterInfoNotFound";
    pub const RESOURCE_NOT_FOUND_COS_INFO_NOT_FOUND: &str = "ResourceNotFound.CosInfoNotFound";
    pub const RESOURCE_NOT_FOUND_DB_INFO_NOT_FOUND: &str = "ResourceNotFound.DBInfoNotFound";
    pub const RESOURCE_NOT_FOUND_DATA_NODE_NOT_FOUND: &str = "ResourceNotFound.DataNodeNotFound";
    pub const RESOURCE_NOT_FOUND_DIAGNOSE_NOT_FOUND: &str = "ResourceNotFound.DiagnoseNotFound";
    pub const RESOURCE_NOT_FOUND_DISK_INFO_NOT_FOUND: &str = "ResourceNotFound.DiskInfoNotFound";
    pub const RESOURCE_NOT_FOUND_ES_INFO_NOT_FOUND: &str = "ResourceNotFound.EsInfoNotFound";
    pub const RESOURCE_NOT_FOUND_INDEX_INFO_NOT_FOUND: &str = "ResourceNotFound.IndexInfoNotFound";
    pub const RESOURCE_NOT_FOUND_KMS_NOT_FOUND: &str = "ResourceNotFound.KMSNotFound";
    pub const RESOURCE_NOT_FOUND_NET_WORK_INFO_NOT_FOUND: &str = "ResourceNotFound.NetWorkInfoNotFound";
    pub const RESOURCE_NOT_FOUND_OSS_INFO_NOT_FOUND: &str = "ResourceNotFound.OssInfoNotFound";
    pub const RESOURCE_NOT_FOUND_STS_NOT_FOUND: &str = "ResourceNotFound.STSNotFound";
    pub const RESOURCE_NOT_FOUND_SECURITY_GROUP_NOT_FOUND: &str = "ResourceNotFound.SecurityGroupNotFound";
    pub const RESOURCE_NOT_FOUND_TRADE_CGW_NOT_FOUND: &str = "ResourceNotFound.TradeCgwNotFound";
    pub const RESOURCE_NOT_FOUND_VPC_INFO_NOT_FOUND: &str = "ResourceNotFound.VPCInfoNotFound";
    pub const RESOURCE_NOT_FOUND_WHITE_LIST_NOT_FOUND: &str = "ResourceNotFound.WhiteListNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_UIN_NOT_IN_WHITE_LIST: &str = "UnauthorizedOperation.UinNotInWhiteList";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_AUDIT_STATUS_CONFLICT: &str = "UnsupportedOperation.AuditStatusConflict";
    pub const UNSUPPORTED_OPERATION_BASIC_SECURITY_TYPE: &str = "UnsupportedOperation.BasicSecurityType";
    pub const UNSUPPORTED_OPERATION_CHANGE_NODE_TYPE: &str = "UnsupportedOperation.ChangeNodeType";
    pub const UNSUPPORTED_OPERATION_CLOSE_HTTPS_WITH_SAML: &str = "UnsupportedOperation.CloseHttpsWithSaml";
    pub const UNSUPPORTED_OPERATION_CLUSTER_SHARD_NUM: &str = "UnsupportedOperation.ClusterShardNum";
    pub const UNSUPPORTED_OPERATION_CLUSTER_STATE_CLOSE: &str = "UnsupportedOperation.ClusterStateClose";
    pub const UNSUPPORTED_OPERATION_CLUSTER_STATE_NO_REPLICATION: &str =
        "UnsupportedOperation.ClusterStateNoReplication";
    pub const UNSUPPORTED_OPERATION_CLUSTER_STATE_UN_HEALTH: &str = "UnsupportedOperation.ClusterStateUnHealth";
    pub const UNSUPPORTED_OPERATION_COS_BACK_UP: &str = "UnsupportedOperation.CosBackUp";
    pub const UNSUPPORTED_OPERATION_CVM_STATE_NOT_SUPPORTED: &str = "UnsupportedOperation.CvmStateNotSupported";
    pub const UNSUPPORTED_OPERATION_CVM_STATUS_STOPPED: &str = "UnsupportedOperation.CvmStatusStopped";
    pub const UNSUPPORTED_OPERATION_DATA_NODE_JVM_HEAP_TOO_SMALL: &str = "UnsupportedOperation.DataNodeJvmHeapTooSmall";
    pub const UNSUPPORTED_OPERATION_DIAGNOSE_JOB: &str = "UnsupportedOperation.DiagnoseJob";
    pub const UNSUPPORTED_OPERATION_DIAGNOSE_NOT_OPEN: &str = "UnsupportedOperation.DiagnoseNotOpen";
    pub const UNSUPPORTED_OPERATION_DISK_FREE_SPACE_INSUFFICIENT: &str =
        "UnsupportedOperation.DiskFreeSpaceInsufficient";
    pub const UNSUPPORTED_OPERATION_DISK_NOT_PORTABLE: &str = "UnsupportedOperation.DiskNotPortable";
    pub const UNSUPPORTED_OPERATION_DISK_STATE_NOT_SUPPORTED: &str = "UnsupportedOperation.DiskStateNotSupported";
    pub const UNSUPPORTED_OPERATION_DISK_TYPE_CHANGE_PATH_NOT_SUPPORTED: &str =
        "UnsupportedOperation.DiskTypeChangePathNotSupported";
    pub const UNSUPPORTED_OPERATION_DISK_USE: &str = "UnsupportedOperation.DiskUse";
    pub const UNSUPPORTED_OPERATION_EDIT_LIST_LENGTH: &str = "UnsupportedOperation.EditListLength";
    pub const UNSUPPORTED_OPERATION_HETERO_SCALING_EXECUTING: &str = "UnsupportedOperation.HeteroScalingExecuting";
    pub const UNSUPPORTED_OPERATION_INDEX_SETTINGS_REQUIRE_SET: &str = "UnsupportedOperation.IndexSettingsRequireSet";
    pub const UNSUPPORTED_OPERATION_INSTANCE_TYPE_ERROR: &str = "UnsupportedOperation.InstanceTypeError";
    pub const UNSUPPORTED_OPERATION_KERNEL_NOT_SUPPORT: &str = "UnsupportedOperation.KernelNotSupport";
    pub const UNSUPPORTED_OPERATION_KERNEL_NOT_SUPPORT_GPU: &str = "UnsupportedOperation.KernelNotSupportGpu";
    pub const UNSUPPORTED_OPERATION_LICENSE_ERROR: &str = "UnsupportedOperation.LicenseError";
    pub const UNSUPPORTED_OPERATION_LOCAL_DISK: &str = "UnsupportedOperation.LocalDisk";
    pub const UNSUPPORTED_OPERATION_MIGRATE: &str = "UnsupportedOperation.Migrate";
    pub const UNSUPPORTED_OPERATION_MULTI_ZONES_UPGRADE: &str = "UnsupportedOperation.MultiZonesUpgrade";
    pub const UNSUPPORTED_OPERATION_NOT_AGREEMENT: &str = "UnsupportedOperation.NotAgreement";
    pub const UNSUPPORTED_OPERATION_NOT_DATA_DISK: &str = "UnsupportedOperation.NotDataDisk";
    pub const UNSUPPORTED_OPERATION_PASS_LOGSTASH_ID: &str = "UnsupportedOperation.PassLogstashId";
    pub const UNSUPPORTED_OPERATION_PLUGIN: &str = "UnsupportedOperation.Plugin";
    pub const UNSUPPORTED_OPERATION_PROTOCOL: &str = "UnsupportedOperation.Protocol";
    pub const UNSUPPORTED_OPERATION_READ_RATE: &str = "UnsupportedOperation.ReadRate";
    pub const UNSUPPORTED_OPERATION_RESTART_MODE: &str = "UnsupportedOperation.RestartMode";
    pub const UNSUPPORTED_OPERATION_SCALE_DOWN_TOO_MUCH: &str = "UnsupportedOperation.ScaleDownTooMuch";
    pub const UNSUPPORTED_OPERATION_SCALE_IN_TOO_MUCH: &str = "UnsupportedOperation.ScaleInTooMuch";
    pub const UNSUPPORTED_OPERATION_SINGLE_NODE_CLUSTER_NOT_SUPPORT: &str =
        "UnsupportedOperation.SingleNodeClusterNotSupport";
    pub const UNSUPPORTED_OPERATION_STATUS_NOT_NORMAL: &str = "UnsupportedOperation.StatusNotNormal";
    pub const UNSUPPORTED_OPERATION_STATUS_NOT_SUPPORT: &str = "UnsupportedOperation.StatusNotSupport";
    pub const UNSUPPORTED_OPERATION_SWITCH_PRIVATE_LINK: &str = "UnsupportedOperation.SwitchPrivateLink";
    pub const UNSUPPORTED_OPERATION_TOTAL_STORAGE: &str = "UnsupportedOperation.TotalStorage";
    pub const UNSUPPORTED_OPERATION_UPDATE_DISK_ENCRYPT: &str = "UnsupportedOperation.UpdateDiskEncrypt";
    pub const UNSUPPORTED_OPERATION_UPDATE_DISK_TYPE: &str = "UnsupportedOperation.UpdateDiskType";
    pub const UNSUPPORTED_OPERATION_UPDATE_NODE_NUM_AND_NODE_TYPE: &str =
        "UnsupportedOperation.UpdateNodeNumAndNodeType";
    pub const UNSUPPORTED_OPERATION_VPC_INFO_NOT_FOUND: &str = "UnsupportedOperation.VPCInfoNotFound";
    pub const UNSUPPORTED_OPERATION_WEB_SERVICE_TYPE: &str = "UnsupportedOperation.WebServiceType";
    pub const UNSUPPORTED_OPERATION_WRITE_RATE: &str = "UnsupportedOperation.WriteRate";
}

#[cfg(feature = "reflect")]
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
