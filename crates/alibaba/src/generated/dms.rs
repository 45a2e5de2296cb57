//! `dms` of Alibaba Cloud, API version 2025-04-14.
//!
//! Endpoint: a table of 8 regions, else `dms.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Dms/2025-04-14/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, dms::CheckDataAgentMemoryConfig};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckDataAgentMemoryConfig::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "dms.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "dms.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "dms.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "dms.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "dms.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "dms.cn-shenzhen.aliyuncs.com"),
        ("us-east-1", "dms.us-east-1.aliyuncs.com"),
        ("us-west-1", "dms.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "dms-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "dms-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "dms-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "dms-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "dms-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "dms-vpc.cn-shenzhen.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("dms", "2025-04-14", "dms", &ENDPOINTS);

/// Adds user to data agent workspace: `AddUserToDataAgentWorkspace` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/AddUserToDataAgentWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToDataAgentWorkspace {
    pub dms_unit: Option<String>,
    pub member_id: Option<String>,
    pub role_name: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { AddUserToDataAgentWorkspace() "AddUserToDataAgentWorkspace" -> AddUserToDataAgentWorkspaceOutput {
    0 "DMSUnit" dms_unit: String, 1 "MemberId" member_id: String, 2 "RoleName" role_name: String,
    3 "WorkspaceId" workspace_id: String
} }

/// Response of [`AddUserToDataAgentWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToDataAgentWorkspaceOutput {
    pub data: Option<AddUserToDataAgentWorkspaceData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddUserToDataAgentWorkspaceOutput {
    0 "Data" data: AddUserToDataAgentWorkspaceData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`AddUserToDataAgentWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToDataAgentWorkspaceData {
    pub join_time: Option<i64>,
    pub member_id: Option<String>,
    pub role_name: Option<String>,
    pub running_task_number: Option<i64>,
    pub total_task_number: Option<i64>,
    pub user_name: Option<String>,
}
model! { AddUserToDataAgentWorkspaceData {
    0 "JoinTime" join_time: i64, 1 "MemberId" member_id: String, 2 "RoleName" role_name: String,
    3 "RunningTaskNumber" running_task_number: i64, 4 "TotalTaskNumber" total_task_number: i64,
    5 "UserName" user_name: String
} }

/// Batches create data lake partitions: `BatchCreateDataLakePartitions` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/BatchCreateDataLakePartitions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateDataLakePartitions {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    pub if_not_exists: Option<bool>,
    pub need_result: Option<bool>,
    /// Required.
    pub table_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
    /// Required.
    pub partition_inputs: Vec<DLPartitionInput>,
}
operation! {
    BatchCreateDataLakePartitions(catalog_name: String, db_name: String, table_name: String, partition_inputs: Vec<DLPartitionInput>)
    "BatchCreateDataLakePartitions" -> BatchCreateDataLakePartitionsOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "IfNotExists" if_not_exists: bool,
    3 "NeedResult" need_result: bool, 4 "TableName" table_name, 5 "Tid" tid: i64, 6 "WorkspaceId" workspace_id: i64,
    7 "PartitionInputs" partition_inputs
} [
    Mark::new(7, Location::Body, Style::Json)
] }

/// In the request of [`BatchCreateDataLakePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLPartitionInput {
    pub create_time: Option<i64>,
    pub last_access_time: Option<i64>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub storage_descriptor: Option<DLStorageDescriptor>,
    pub values: Option<Vec<String>>,
}
input! { DLPartitionInput() {
    0 "CreateTime" create_time: i64, 1 "LastAccessTime" last_access_time: i64,
    2 "Parameters" parameters: BTreeMap<String, String>, 3 "StorageDescriptor" storage_descriptor: DLStorageDescriptor,
    4 "Values" values: Vec<String>
} }

/// In the request of [`BatchCreateDataLakePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLStorageDescriptor {
    pub bucket_cols: Option<Vec<String>>,
    pub columns: Option<Vec<DLColumn>>,
    pub input_format: Option<String>,
    pub is_compressed: Option<bool>,
    pub location: Option<String>,
    pub num_buckets: Option<i64>,
    pub original_columns: Option<Vec<DLColumn>>,
    pub output_format: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub serde_info: Option<DLSerdeInfo>,
    pub skewed_info: Option<DLSkewedInfo>,
    pub sort_cols: Option<Vec<DLOrder>>,
}
input! { DLStorageDescriptor() {
    0 "BucketCols" bucket_cols: Vec<String>, 1 "Columns" columns: Vec<DLColumn>, 2 "InputFormat" input_format: String,
    3 "IsCompressed" is_compressed: bool, 4 "Location" location: String, 5 "NumBuckets" num_buckets: i64,
    6 "OriginalColumns" original_columns: Vec<DLColumn>, 7 "OutputFormat" output_format: String,
    8 "Parameters" parameters: BTreeMap<String, Value>, 9 "SerdeInfo" serde_info: DLSerdeInfo,
    10 "SkewedInfo" skewed_info: DLSkewedInfo, 11 "SortCols" sort_cols: Vec<DLOrder>
} }

/// In the request of [`BatchCreateDataLakePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLColumn {
    pub comment: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { DLColumn() {
    0 "Comment" comment: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// In the request of [`BatchCreateDataLakePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLSerdeInfo {
    pub description: Option<String>,
    pub deserializer_class: Option<String>,
    pub name: Option<String>,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub serde_type: Option<i64>,
    pub serialization_lib: Option<String>,
    pub serializer_class: Option<String>,
}
input! { DLSerdeInfo() {
    0 "Description" description: String, 1 "DeserializerClass" deserializer_class: String, 2 "Name" name: String,
    3 "Parameters" parameters: BTreeMap<String, Value>, 4 "SerdeType" serde_type: i64,
    5 "SerializationLib" serialization_lib: String, 6 "SerializerClass" serializer_class: String
} }

/// In the request of [`BatchCreateDataLakePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLSkewedInfo {
    pub skewed_col_names: Option<Vec<String>>,
    pub skewed_col_value_location_maps: Option<BTreeMap<String, Value>>,
    pub skewed_col_values: Option<Vec<Vec<String>>>,
}
input! { DLSkewedInfo() {
    0 "SkewedColNames" skewed_col_names: Vec<String>,
    1 "SkewedColValueLocationMaps" skewed_col_value_location_maps: BTreeMap<String, Value>,
    2 "SkewedColValues" skewed_col_values: Vec<Vec<String>>
} }

/// In the request of [`BatchCreateDataLakePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLOrder {
    pub col: Option<String>,
    pub order: Option<i64>,
}
input! { DLOrder() {
    0 "Col" col: String, 1 "Order" order: i64
} }

/// Response of [`BatchCreateDataLakePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateDataLakePartitionsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub partitions: Vec<DLPartition>,
    pub success: Option<String>,
}
model! { BatchCreateDataLakePartitionsOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "Partitions" partitions: Vec<DLPartition>, 3 "Success" success: String
} }

/// In the response of [`BatchCreateDataLakePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLPartition {
    pub catalog_name: Option<String>,
    pub create_time: Option<i64>,
    pub db_name: Option<String>,
    pub last_access_time: Option<i64>,
    pub parameters: BTreeMap<String, String>,
    pub sd: Option<DLStorageDescriptor>,
    pub table_name: Option<String>,
    pub values: Vec<String>,
}
model! { DLPartition {
    0 "CatalogName" catalog_name: String, 1 "CreateTime" create_time: i64, 2 "DbName" db_name: String,
    3 "LastAccessTime" last_access_time: i64, 4 "Parameters" parameters: BTreeMap<String, String>,
    5 "Sd" sd: DLStorageDescriptor, 6 "TableName" table_name: String, 7 "Values" values: Vec<String>
} }

/// Batches delete data lake partitions: `BatchDeleteDataLakePartitions` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/BatchDeleteDataLakePartitions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDataLakePartitions {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    pub if_exists: Option<bool>,
    /// Required.
    pub partition_values_list: Vec<Vec<String>>,
    /// Required.
    pub table_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! {
    BatchDeleteDataLakePartitions(catalog_name: String, db_name: String, partition_values_list: Vec<Vec<String>>, table_name: String)
    "BatchDeleteDataLakePartitions" -> BatchDeleteDataLakePartitionsOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "IfExists" if_exists: bool,
    3 "PartitionValuesList" partition_values_list, 4 "TableName" table_name, 5 "Tid" tid: i64,
    6 "WorkspaceId" workspace_id: i64
} }

/// Response of [`BatchDeleteDataLakePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDataLakePartitionsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub partition_errors: Vec<PartitionError>,
    pub success: Option<String>,
}
model! { BatchDeleteDataLakePartitionsOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "PartitionErrors" partition_errors: Vec<PartitionError>, 3 "Success" success: String
} }

/// In the response of [`BatchDeleteDataLakePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartitionError {
    pub error_detail: Option<String>,
    pub values: Vec<String>,
}
model! { PartitionError {
    0 "ErrorDetail" error_detail: String, 1 "Values" values: Vec<String>
} }

/// Batches update data lake partitions: `BatchUpdateDataLakePartitions` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/BatchUpdateDataLakePartitions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateDataLakePartitions {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub table_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
    /// Required.
    pub partition_inputs: Vec<DLPartitionInput>,
}
operation! {
    BatchUpdateDataLakePartitions(catalog_name: String, db_name: String, table_name: String, partition_inputs: Vec<DLPartitionInput>)
    "BatchUpdateDataLakePartitions" -> BatchUpdateDataLakePartitionsOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "TableName" table_name, 3 "Tid" tid: i64,
    4 "WorkspaceId" workspace_id: i64, 5 "PartitionInputs" partition_inputs
} [
    Mark::new(5, Location::Body, Style::Json)
] }

/// Response of [`BatchUpdateDataLakePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateDataLakePartitionsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub partition_errors: Vec<PartitionError>,
    pub success: Option<bool>,
}
model! { BatchUpdateDataLakePartitionsOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "PartitionErrors" partition_errors: Vec<PartitionError>, 3 "Success" success: bool
} }

/// Checks data agent memory config: `CheckDataAgentMemoryConfig` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/CheckDataAgentMemoryConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDataAgentMemoryConfig {
    pub dms_unit: Option<String>,
}
operation! { CheckDataAgentMemoryConfig() "CheckDataAgentMemoryConfig" -> CheckDataAgentMemoryConfigOutput {
    0 "DMSUnit" dms_unit: String
} }

/// Response of [`CheckDataAgentMemoryConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDataAgentMemoryConfigOutput {
    pub data: Option<CheckDataAgentMemoryConfigData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckDataAgentMemoryConfigOutput {
    0 "Data" data: CheckDataAgentMemoryConfigData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`CheckDataAgentMemoryConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDataAgentMemoryConfigData {
    pub enabled: Option<bool>,
    pub recall_enabled: Option<bool>,
}
model! { CheckDataAgentMemoryConfigData {
    0 "Enabled" enabled: bool, 1 "RecallEnabled" recall_enabled: bool
} }

/// `ConfigAirflow` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/ConfigAirflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigAirflow {
    /// Required.
    pub airflow_id: String,
    /// Required.
    pub custom_airflow_cfg: Vec<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ConfigAirflow(airflow_id: String, custom_airflow_cfg: Vec<String>, workspace_id: String)
    "ConfigAirflow" -> ConfigAirflowOutput {
    0 "AirflowId" airflow_id, 1 "CustomAirflowCfg" custom_airflow_cfg, 2 "WorkspaceId" workspace_id
} [
    Mark::new(1, Location::Default, Style::Simple)
] }

/// Response of [`ConfigAirflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigAirflowOutput {
    pub access_denied_detail: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub root: Option<ConfigAirflowRoot>,
    pub success: Option<bool>,
}
model! { ConfigAirflowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "ErrorCode" error_code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Root" root: ConfigAirflowRoot,
    5 "Success" success: bool
} }

/// In the response of [`ConfigAirflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigAirflowRoot {
    pub airflow_id: Option<String>,
    pub airflow_name: Option<String>,
    pub app_spec: Option<String>,
    pub app_type: Option<String>,
    pub custom_airflow_cfg: Vec<String>,
    pub dags_dir: Option<String>,
    pub deploy_error_msg: Option<String>,
    pub description: Option<String>,
    pub gmt_created: Option<String>,
    pub oss_bucket_name: Option<String>,
    pub oss_path: Option<String>,
    pub plugins_dir: Option<String>,
    pub requirement_file: Option<String>,
    pub security_group_id: Option<String>,
    pub startup_file: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub worker_serverless_replicas: Option<i64>,
    pub workspace_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ConfigAirflowRoot {
    0 "AirflowId" airflow_id: String, 1 "AirflowName" airflow_name: String, 2 "AppSpec" app_spec: String,
    3 "AppType" app_type: String, 4 "CustomAirflowCfg" custom_airflow_cfg: Vec<String>, 5 "DagsDir" dags_dir: String,
    6 "DeployErrorMsg" deploy_error_msg: String, 7 "Description" description: String,
    8 "GmtCreated" gmt_created: String, 9 "OssBucketName" oss_bucket_name: String, 10 "OssPath" oss_path: String,
    11 "PluginsDir" plugins_dir: String, 12 "RequirementFile" requirement_file: String,
    13 "SecurityGroupId" security_group_id: String, 14 "StartupFile" startup_file: String, 15 "Status" status: String,
    16 "VSwitchId" vswitch_id: String, 17 "VpcId" vpc_id: String,
    18 "WorkerServerlessReplicas" worker_serverless_replicas: i64, 19 "WorkspaceId" workspace_id: String,
    20 "ZoneId" zone_id: String
} }

/// `ConfigDataAgentMemory` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/ConfigDataAgentMemory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigDataAgentMemory {
    pub dms_unit: Option<String>,
    pub enabled: Option<bool>,
    pub recall_enabled: Option<bool>,
}
operation! { ConfigDataAgentMemory() "ConfigDataAgentMemory" -> ConfigDataAgentMemoryOutput {
    0 "DMSUnit" dms_unit: String, 1 "Enabled" enabled: bool, 2 "RecallEnabled" recall_enabled: bool
} }

/// Response of [`ConfigDataAgentMemory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigDataAgentMemoryOutput {
    pub data: Option<ConfigDataAgentMemoryData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ConfigDataAgentMemoryOutput {
    0 "Data" data: ConfigDataAgentMemoryData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`ConfigDataAgentMemory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigDataAgentMemoryData {
    pub enabled: Option<bool>,
    pub recall_enabled: Option<bool>,
}
model! { ConfigDataAgentMemoryData {
    0 "Enabled" enabled: bool, 1 "RecallEnabled" recall_enabled: bool
} }

/// Creates airflow: `CreateAirflow` of `dms` 2025-04-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/CreateAirflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAirflow {
    /// Required.
    pub airflow_name: String,
    pub airflow_version: Option<String>,
    /// Required.
    pub app_spec: String,
    pub client_token: Option<String>,
    pub dags_dir: Option<String>,
    pub data_mount_info_list: Option<Vec<DataMountInfo>>,
    pub description: Option<String>,
    pub enable_serverless: Option<bool>,
    pub graceful_shutdown_timeout: Option<i64>,
    /// Required.
    pub oss_bucket_name: String,
    /// Required.
    pub oss_path: String,
    pub plugins_dir: Option<String>,
    pub requirement_file: Option<String>,
    /// Required.
    pub security_group_id: String,
    pub startup_file: Option<String>,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub worker_serverless_replicas: i64,
    /// Required.
    pub workspace_id: String,
    pub zone_id: Option<String>,
}

/// Arguments of [`CreateAirflow::new`].
pub struct CreateAirflowRequired {
    pub airflow_name: String,
    pub app_spec: String,
    pub oss_bucket_name: String,
    pub oss_path: String,
    pub security_group_id: String,
    pub vswitch_id: String,
    pub vpc_id: String,
    pub worker_serverless_replicas: i64,
    pub workspace_id: String,
}
operation! {
    CreateAirflow { CreateAirflowRequired: airflow_name, app_spec, oss_bucket_name, oss_path, security_group_id, vswitch_id, vpc_id, worker_serverless_replicas, workspace_id }
    "CreateAirflow" -> CreateAirflowOutput {
    0 "AirflowName" airflow_name, 1 "AirflowVersion" airflow_version: String, 2 "AppSpec" app_spec,
    3 "ClientToken" client_token: String, 4 "DagsDir" dags_dir: String,
    5 "DataMountInfoList" data_mount_info_list: Vec<DataMountInfo>, 6 "Description" description: String,
    7 "EnableServerless" enable_serverless: bool, 8 "GracefulShutdownTimeout" graceful_shutdown_timeout: i64,
    9 "OssBucketName" oss_bucket_name, 10 "OssPath" oss_path, 11 "PluginsDir" plugins_dir: String,
    12 "RequirementFile" requirement_file: String, 13 "SecurityGroupId" security_group_id,
    14 "StartupFile" startup_file: String, 15 "VSwitchId" vswitch_id, 16 "VpcId" vpc_id,
    17 "WorkerServerlessReplicas" worker_serverless_replicas, 18 "WorkspaceId" workspace_id, 19 "ZoneId" zone_id: String
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`CreateAirflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataMountInfo {
    pub mount_folder_name: Option<String>,
    pub oss_bucket: Option<String>,
    pub prefix: Option<String>,
    pub read_only: Option<bool>,
}
input! { DataMountInfo() {
    0 "MountFolderName" mount_folder_name: String, 1 "OssBucket" oss_bucket: String, 2 "Prefix" prefix: String,
    3 "ReadOnly" read_only: bool
} }

/// Response of [`CreateAirflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAirflowOutput {
    pub access_denied_detail: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub root: Option<CreateAirflowRoot>,
    pub success: Option<bool>,
}
model! { CreateAirflowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "ErrorCode" error_code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Root" root: CreateAirflowRoot,
    5 "Success" success: bool
} }

/// In the response of [`CreateAirflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAirflowRoot {
    pub airflow_id: Option<String>,
    pub airflow_name: Option<String>,
    pub airflow_version: Option<String>,
    pub app_spec: Option<String>,
    pub app_type: Option<String>,
    pub custom_airflow_cfg: Vec<String>,
    pub dags_dir: Option<String>,
    pub data_mount_info_list: Vec<DataMountInfo>,
    pub deploy_error_msg: Option<String>,
    pub description: Option<String>,
    pub enable_serverless: Option<bool>,
    pub gmt_created: Option<String>,
    pub graceful_shutdown_timeout: Option<i64>,
    pub oss_bucket_name: Option<String>,
    pub oss_path: Option<String>,
    pub plugins_dir: Option<String>,
    pub requirement_file: Option<String>,
    pub security_group_id: Option<String>,
    pub startup_file: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub worker_serverless_replicas: Option<i64>,
    pub workspace_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { CreateAirflowRoot {
    0 "AirflowId" airflow_id: String, 1 "AirflowName" airflow_name: String, 2 "AirflowVersion" airflow_version: String,
    3 "AppSpec" app_spec: String, 4 "AppType" app_type: String, 5 "CustomAirflowCfg" custom_airflow_cfg: Vec<String>,
    6 "DagsDir" dags_dir: String, 7 "DataMountInfoList" data_mount_info_list: Vec<DataMountInfo>,
    8 "DeployErrorMsg" deploy_error_msg: String, 9 "Description" description: String,
    10 "EnableServerless" enable_serverless: bool, 11 "GmtCreated" gmt_created: String,
    12 "GracefulShutdownTimeout" graceful_shutdown_timeout: i64, 13 "OssBucketName" oss_bucket_name: String,
    14 "OssPath" oss_path: String, 15 "PluginsDir" plugins_dir: String, 16 "RequirementFile" requirement_file: String,
    17 "SecurityGroupId" security_group_id: String, 18 "StartupFile" startup_file: String, 19 "Status" status: String,
    20 "VSwitchId" vswitch_id: String, 21 "VpcId" vpc_id: String,
    22 "WorkerServerlessReplicas" worker_serverless_replicas: i64, 23 "WorkspaceId" workspace_id: String,
    24 "ZoneId" zone_id: String
} }

/// Creates airflow login token: `CreateAirflowLoginToken` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/CreateAirflowLoginToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAirflowLoginToken {
    /// Required.
    pub airflow_id: String,
}
operation! { CreateAirflowLoginToken(airflow_id: String) "CreateAirflowLoginToken" -> CreateAirflowLoginTokenOutput {
    0 "AirflowId" airflow_id
} }

/// Response of [`CreateAirflowLoginToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAirflowLoginTokenOutput {
    pub code: Option<String>,
    pub data: Option<CreateAirflowLoginTokenData>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAirflowLoginTokenOutput {
    0 "Code" code: String, 1 "Data" data: CreateAirflowLoginTokenData, 2 "ErrorCode" error_code: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`CreateAirflowLoginToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAirflowLoginTokenData {
    pub host: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { CreateAirflowLoginTokenData {
    0 "Host" host: String, 1 "Token" token: Secret
} }

/// Creates custom agent: `CreateCustomAgent` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/CreateCustomAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAgent {
    pub callback_config: Option<CreateCustomAgentCallbackConfig>,
    pub dms_unit: Option<String>,
    pub data_json: Option<String>,
    pub description: Option<String>,
    pub execution_config: Option<CreateCustomAgentExecutionConfig>,
    pub instruction: Option<String>,
    pub knowledge: Option<String>,
    pub knowledge_config_list: Option<Vec<CreateCustomAgentKnowledgeConfigList>>,
    pub knowledge_semantic_config_list: Option<
        Vec<CreateCustomAgentKnowledgeSemanticConfigList>,
    >,
    pub name: Option<String>,
    pub related_session_id: Option<String>,
    pub schedule_task_config: Option<CreateCustomAgentScheduleTaskConfig>,
    pub text_report_config: Option<String>,
    pub web_report_config: Option<String>,
    pub web_report_theme: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { CreateCustomAgent() "CreateCustomAgent" -> CreateCustomAgentOutput {
    0 "CallbackConfig" callback_config: CreateCustomAgentCallbackConfig, 1 "DMSUnit" dms_unit: String,
    2 "DataJson" data_json: String, 3 "Description" description: String,
    4 "ExecutionConfig" execution_config: CreateCustomAgentExecutionConfig, 5 "Instruction" instruction: String,
    6 "Knowledge" knowledge: String,
    7 "KnowledgeConfigList" knowledge_config_list: Vec<CreateCustomAgentKnowledgeConfigList>,
    8 "KnowledgeSemanticConfigList" knowledge_semantic_config_list: Vec<CreateCustomAgentKnowledgeSemanticConfigList>,
    9 "Name" name: String, 10 "RelatedSessionId" related_session_id: String,
    11 "ScheduleTaskConfig" schedule_task_config: CreateCustomAgentScheduleTaskConfig,
    12 "TextReportConfig" text_report_config: String, 13 "WebReportConfig" web_report_config: String,
    14 "WebReportTheme" web_report_theme: String, 15 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(11, Location::Default, Style::Json)
] }

/// In the request of [`CreateCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAgentCallbackConfig {
    pub callback_args: Option<String>,
    pub callback_prompt: Option<String>,
    pub callback_time: Option<i64>,
    pub tool_id: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateCustomAgentCallbackConfig() {
    0 "CallbackArgs" callback_args: String, 1 "CallbackPrompt" callback_prompt: String,
    2 "CallbackTime" callback_time: i64, 3 "ToolId" tool_id: String, 4 "Type" r#type: String
} }

/// In the request of [`CreateCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAgentExecutionConfig {
    pub forbidden_append_data_source: Option<bool>,
    pub skip_ask_human: Option<bool>,
    pub skip_plan: Option<bool>,
    pub skip_sql_confirm: Option<bool>,
    pub skip_web_report_confirm: Option<bool>,
}
input! { CreateCustomAgentExecutionConfig() {
    0 "ForbiddenAppendDataSource" forbidden_append_data_source: bool, 1 "SkipAskHuman" skip_ask_human: bool,
    2 "SkipPlan" skip_plan: bool, 3 "SkipSqlConfirm" skip_sql_confirm: bool,
    4 "SkipWebReportConfirm" skip_web_report_confirm: bool
} }

/// In the request of [`CreateCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAgentKnowledgeConfigList {
    pub access_type: Option<String>,
    pub kb_uuid: Option<String>,
    pub mcp_server_id: Option<String>,
}
input! { CreateCustomAgentKnowledgeConfigList() {
    0 "AccessType" access_type: String, 1 "KbUuid" kb_uuid: String, 2 "McpServerId" mcp_server_id: String
} }

/// In the request of [`CreateCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAgentKnowledgeSemanticConfigList {
    pub db_id: Option<String>,
    pub instance_id: Option<String>,
    pub knowledge_uuid: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateCustomAgentKnowledgeSemanticConfigList() {
    0 "DbId" db_id: String, 1 "InstanceId" instance_id: String, 2 "KnowledgeUuid" knowledge_uuid: String,
    3 "Type" r#type: String
} }

/// In the request of [`CreateCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAgentScheduleTaskConfig {
    pub cron_expression: Option<String>,
    pub query: Option<String>,
    pub related_session_id: Option<String>,
}
input! { CreateCustomAgentScheduleTaskConfig() {
    0 "CronExpression" cron_expression: String, 1 "Query" query: String, 2 "RelatedSessionId" related_session_id: String
} }

/// Response of [`CreateCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAgentOutput {
    pub data: Option<CreateCustomAgentData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateCustomAgentOutput {
    0 "Data" data: CreateCustomAgentData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAgentData {
    pub aliyun_parent_uid: Option<String>,
    pub aliyun_uid: Option<String>,
    pub callback_config: Option<CreateCustomAgentDataCallbackConfig>,
    pub creator_user_name: Option<String>,
    pub custom_agent_id: Option<String>,
    pub dms_unit: Option<String>,
    pub data_json: Option<String>,
    pub description: Option<String>,
    /// On the wire: `DmsUnit`.
    pub dms_unit_2: Option<String>,
    pub execution_config: Option<CreateCustomAgentDataExecutionConfig>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub instruction: Option<String>,
    pub is_schedule_task: Option<bool>,
    pub knowledge: Option<String>,
    pub knowledge_config_list: Vec<CreateCustomAgentDataKnowledgeConfigList>,
    pub knowledge_semantic_config_list: Vec<
        CreateCustomAgentDataKnowledgeSemanticConfigList,
    >,
    pub modifier: Option<String>,
    pub modifier_user_name: Option<String>,
    pub name: Option<String>,
    pub next_runtime: Option<i64>,
    pub offline_time: Option<String>,
    pub region: Option<String>,
    pub related_session_id: Option<String>,
    pub release_time: Option<String>,
    pub schedule_task_config: Option<CreateCustomAgentDataScheduleTaskConfig>,
    pub status: Option<String>,
    pub text_report_config: Option<String>,
    pub web_report_config: Option<String>,
    pub web_report_theme: Option<String>,
    pub workspace_id: Option<String>,
}
model! { CreateCustomAgentData {
    0 "AliyunParentUid" aliyun_parent_uid: String, 1 "AliyunUid" aliyun_uid: String,
    2 "CallbackConfig" callback_config: CreateCustomAgentDataCallbackConfig,
    3 "CreatorUserName" creator_user_name: String, 4 "CustomAgentId" custom_agent_id: String,
    5 "DMSUnit" dms_unit: String, 6 "DataJson" data_json: String, 7 "Description" description: String,
    8 "DmsUnit" dms_unit_2: String, 9 "ExecutionConfig" execution_config: CreateCustomAgentDataExecutionConfig,
    10 "GmtCreated" gmt_created: String, 11 "GmtModified" gmt_modified: String, 12 "Instruction" instruction: String,
    13 "IsScheduleTask" is_schedule_task: bool, 14 "Knowledge" knowledge: String,
    15 "KnowledgeConfigList" knowledge_config_list: Vec<CreateCustomAgentDataKnowledgeConfigList>,
    16 "KnowledgeSemanticConfigList" knowledge_semantic_config_list: Vec<CreateCustomAgentDataKnowledgeSemanticConfigList>,
    17 "Modifier" modifier: String, 18 "ModifierUserName" modifier_user_name: String, 19 "Name" name: String,
    20 "NextRuntime" next_runtime: i64, 21 "OfflineTime" offline_time: String, 22 "Region" region: String,
    23 "RelatedSessionId" related_session_id: String, 24 "ReleaseTime" release_time: String,
    25 "ScheduleTaskConfig" schedule_task_config: CreateCustomAgentDataScheduleTaskConfig, 26 "Status" status: String,
    27 "TextReportConfig" text_report_config: String, 28 "WebReportConfig" web_report_config: String,
    29 "WebReportTheme" web_report_theme: String, 30 "WorkspaceId" workspace_id: String
} }

/// In the response of [`CreateCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAgentDataCallbackConfig {
    pub callback_args: Option<String>,
    pub callback_prompt: Option<String>,
    pub callback_time: Option<i64>,
    pub tool_id: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateCustomAgentDataCallbackConfig {
    0 "CallbackArgs" callback_args: String, 1 "CallbackPrompt" callback_prompt: String,
    2 "CallbackTime" callback_time: i64, 3 "ToolId" tool_id: String, 4 "Type" r#type: String
} }

/// In the response of [`CreateCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAgentDataExecutionConfig {
    pub forbidden_append_data_source: Option<bool>,
    pub skip_ask_human: Option<bool>,
    pub skip_plan: Option<bool>,
    pub skip_sql_confirm: Option<bool>,
    pub skip_web_report_confirm: Option<bool>,
}
model! { CreateCustomAgentDataExecutionConfig {
    0 "ForbiddenAppendDataSource" forbidden_append_data_source: bool, 1 "SkipAskHuman" skip_ask_human: bool,
    2 "SkipPlan" skip_plan: bool, 3 "SkipSqlConfirm" skip_sql_confirm: bool,
    4 "SkipWebReportConfirm" skip_web_report_confirm: bool
} }

/// In the response of [`CreateCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAgentDataKnowledgeConfigList {
    pub access_type: Option<String>,
    pub kb_uuid: Option<String>,
    pub mcp_server_id: Option<String>,
}
model! { CreateCustomAgentDataKnowledgeConfigList {
    0 "AccessType" access_type: String, 1 "KbUuid" kb_uuid: String, 2 "McpServerId" mcp_server_id: String
} }

/// In the response of [`CreateCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAgentDataKnowledgeSemanticConfigList {
    pub db_id: Option<String>,
    pub instance_id: Option<String>,
    pub knowledge_uuid: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateCustomAgentDataKnowledgeSemanticConfigList {
    0 "DbId" db_id: String, 1 "InstanceId" instance_id: String, 2 "KnowledgeUuid" knowledge_uuid: String,
    3 "Type" r#type: String
} }

/// In the response of [`CreateCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomAgentDataScheduleTaskConfig {
    pub cron_expression: Option<String>,
    pub query: Option<String>,
    pub related_session_id: Option<String>,
}
model! { CreateCustomAgentDataScheduleTaskConfig {
    0 "CronExpression" cron_expression: String, 1 "Query" query: String, 2 "RelatedSessionId" related_session_id: String
} }

/// Creates data agent accuracy test: `CreateDataAgentAccuracyTest` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/CreateDataAgentAccuracyTest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAgentAccuracyTest {
    pub custom_agent_id: Option<String>,
    pub dataset: Option<String>,
    pub datasource: Option<String>,
    pub desc: Option<String>,
    pub dms_unit: Option<String>,
    pub evaluation_prompt: Option<String>,
    pub file_id: Option<String>,
    pub language: Option<String>,
    pub max_concurrent: Option<i64>,
    pub mode: Option<i64>,
    pub name: Option<String>,
    pub need_delete: Option<bool>,
    pub region_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { CreateDataAgentAccuracyTest() "CreateDataAgentAccuracyTest" -> CreateDataAgentAccuracyTestOutput {
    0 "CustomAgentId" custom_agent_id: String, 1 "Dataset" dataset: String, 2 "Datasource" datasource: String,
    3 "Desc" desc: String, 4 "DmsUnit" dms_unit: String, 5 "EvaluationPrompt" evaluation_prompt: String,
    6 "FileId" file_id: String, 7 "Language" language: String, 8 "MaxConcurrent" max_concurrent: i64,
    9 "Mode" mode: i64, 10 "Name" name: String, 11 "NeedDelete" need_delete: bool, 12 "RegionId" region_id: String,
    13 "WorkspaceId" workspace_id: String
} }

/// Response of [`CreateDataAgentAccuracyTest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAgentAccuracyTestOutput {
    pub data: Option<CreateDataAgentAccuracyTestData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<String>,
}
model! { CreateDataAgentAccuracyTestOutput {
    0 "Data" data: CreateDataAgentAccuracyTestData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: String
} }

/// In the response of [`CreateDataAgentAccuracyTest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAgentAccuracyTestData {
    pub accuracy_test_ins_id: Option<String>,
}
model! { CreateDataAgentAccuracyTestData {
    0 "AccuracyTestInsId" accuracy_test_ins_id: String
} }

/// Creates data agent knowledge base: `CreateDataAgentKnowledgeBase` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/CreateDataAgentKnowledgeBase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAgentKnowledgeBase {
    pub dms_unit: Option<String>,
    pub description: Option<String>,
    pub from_kb_uuid: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateDataAgentKnowledgeBase(name: String, workspace_id: String)
    "CreateDataAgentKnowledgeBase" -> CreateDataAgentKnowledgeBaseOutput {
    0 "DMSUnit" dms_unit: String, 1 "Description" description: String, 2 "FromKbUuid" from_kb_uuid: String,
    3 "Name" name, 4 "WorkspaceId" workspace_id
} }

/// Response of [`CreateDataAgentKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAgentKnowledgeBaseOutput {
    pub data: Option<CreateDataAgentKnowledgeBaseData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDataAgentKnowledgeBaseOutput {
    0 "Data" data: CreateDataAgentKnowledgeBaseData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateDataAgentKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAgentKnowledgeBaseData {
    pub kb_uuid: Option<String>,
}
model! { CreateDataAgentKnowledgeBaseData {
    0 "KbUuid" kb_uuid: String
} }

/// Creates data agent session: `CreateDataAgentSession` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/CreateDataAgentSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAgentSession {
    pub dms_unit: Option<String>,
    pub file: Option<String>,
    pub session_config: Option<CreateDataAgentSessionSessionConfig>,
    pub title: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { CreateDataAgentSession() "CreateDataAgentSession" -> CreateDataAgentSessionOutput {
    0 "DMSUnit" dms_unit: String, 1 "File" file: String,
    2 "SessionConfig" session_config: CreateDataAgentSessionSessionConfig, 3 "Title" title: String,
    4 "WorkspaceId" workspace_id: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`CreateDataAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAgentSessionSessionConfig {
    pub custom_agent_id: Option<String>,
    pub custom_agent_stage: Option<String>,
    pub enable_search: Option<bool>,
    /// Secret.
    pub encrypt_key: Option<Secret>,
    pub encrypt_type: Option<String>,
    pub kb_uuid_list: Option<Vec<String>>,
    pub language: Option<String>,
    pub mcp_server_ids: Option<Vec<String>>,
    pub mode: Option<String>,
    pub report_page_width: Option<i64>,
    pub report_water_mark: Option<String>,
    pub user_oss_bucket: Option<String>,
}
input! { CreateDataAgentSessionSessionConfig() {
    0 "CustomAgentId" custom_agent_id: String, 1 "CustomAgentStage" custom_agent_stage: String,
    2 "EnableSearch" enable_search: bool, 3 "EncryptKey" encrypt_key: Secret, 4 "EncryptType" encrypt_type: String,
    5 "KbUuidList" kb_uuid_list: Vec<String>, 6 "Language" language: String,
    7 "McpServerIds" mcp_server_ids: Vec<String>, 8 "Mode" mode: String, 9 "ReportPageWidth" report_page_width: i64,
    10 "ReportWaterMark" report_water_mark: String, 11 "UserOssBucket" user_oss_bucket: String
} }

/// Response of [`CreateDataAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAgentSessionOutput {
    pub data: Option<CreateDataAgentSessionData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDataAgentSessionOutput {
    0 "Data" data: CreateDataAgentSessionData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateDataAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAgentSessionData {
    pub agent_id: Option<String>,
    pub agent_status: Option<String>,
    pub create_time: Option<i64>,
    pub file: Option<String>,
    pub saved: Option<bool>,
    pub session_config: Option<CreateDataAgentSessionDataSessionConfig>,
    pub session_id: Option<String>,
    pub session_status: Option<String>,
    pub title: Option<String>,
}
model! { CreateDataAgentSessionData {
    0 "AgentId" agent_id: String, 1 "AgentStatus" agent_status: String, 2 "CreateTime" create_time: i64,
    3 "File" file: String, 4 "Saved" saved: bool,
    5 "SessionConfig" session_config: CreateDataAgentSessionDataSessionConfig, 6 "SessionId" session_id: String,
    7 "SessionStatus" session_status: String, 8 "Title" title: String
} }

/// In the response of [`CreateDataAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAgentSessionDataSessionConfig {
    pub custom_agent_id: Option<String>,
    pub custom_agent_stage: Option<String>,
    pub enable_search: Option<bool>,
    /// Secret.
    pub encrypt_key: Option<Secret>,
    pub encrypt_type: Option<String>,
    pub kb_uuid_list: Vec<String>,
    pub language: Option<String>,
    pub mcp_server_ids: Vec<String>,
    pub mode: Option<String>,
    pub report_page_width: Option<i64>,
    pub report_water_mark: Option<String>,
    pub user_oss_bucket: Option<String>,
}
model! { CreateDataAgentSessionDataSessionConfig {
    0 "CustomAgentId" custom_agent_id: String, 1 "CustomAgentStage" custom_agent_stage: String,
    2 "EnableSearch" enable_search: bool, 3 "EncryptKey" encrypt_key: Secret, 4 "EncryptType" encrypt_type: String,
    5 "KbUuidList" kb_uuid_list: Vec<String>, 6 "Language" language: String,
    7 "McpServerIds" mcp_server_ids: Vec<String>, 8 "Mode" mode: String, 9 "ReportPageWidth" report_page_width: i64,
    10 "ReportWaterMark" report_water_mark: String, 11 "UserOssBucket" user_oss_bucket: String
} }

/// Creates data agent workspace: `CreateDataAgentWorkspace` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/CreateDataAgentWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAgentWorkspace {
    pub dms_unit: Option<String>,
    pub is_session_share_enabled: Option<bool>,
    pub workspace_desc: Option<String>,
    pub workspace_name: Option<String>,
}
operation! { CreateDataAgentWorkspace() "CreateDataAgentWorkspace" -> CreateDataAgentWorkspaceOutput {
    0 "DMSUnit" dms_unit: String, 1 "IsSessionShareEnabled" is_session_share_enabled: bool,
    2 "WorkspaceDesc" workspace_desc: String, 3 "WorkspaceName" workspace_name: String
} }

/// Response of [`CreateDataAgentWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAgentWorkspaceOutput {
    pub data: Option<CreateDataAgentWorkspaceData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDataAgentWorkspaceOutput {
    0 "Data" data: CreateDataAgentWorkspaceData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateDataAgentWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAgentWorkspaceData {
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub is_session_share_enabled: Option<bool>,
    pub modify_time: Option<i64>,
    pub role_name: Option<String>,
    pub total_member: Option<i64>,
    pub r#type: Option<String>,
    pub workspace_desc: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
    pub workspace_status: Option<String>,
}
model! { CreateDataAgentWorkspaceData {
    0 "CreateTime" create_time: i64, 1 "Creator" creator: String,
    2 "IsSessionShareEnabled" is_session_share_enabled: bool, 3 "ModifyTime" modify_time: i64,
    4 "RoleName" role_name: String, 5 "TotalMember" total_member: i64, 6 "Type" r#type: String,
    7 "WorkspaceDesc" workspace_desc: String, 8 "WorkspaceId" workspace_id: String,
    9 "WorkspaceName" workspace_name: String, 10 "WorkspaceStatus" workspace_status: String
} }

/// Creates data lake database: `CreateDataLakeDatabase` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/CreateDataLakeDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataLakeDatabase {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    pub description: Option<String>,
    /// Required.
    pub location: String,
    pub parameters: Option<BTreeMap<String, String>>,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { CreateDataLakeDatabase(catalog_name: String, db_name: String, location: String)
    "CreateDataLakeDatabase" -> CreateDataLakeDatabaseOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "Description" description: String, 3 "Location" location,
    4 "Parameters" parameters: BTreeMap<String, String>, 5 "Tid" tid: i64, 6 "WorkspaceId" workspace_id: i64
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`CreateDataLakeDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataLakeDatabaseOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDataLakeDatabaseOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Creates data lake function: `CreateDataLakeFunction` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/CreateDataLakeFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataLakeFunction {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
    /// Required.
    pub function_input: DLFunctionInput,
}
operation! { CreateDataLakeFunction(catalog_name: String, db_name: String, function_input: DLFunctionInput)
    "CreateDataLakeFunction" -> CreateDataLakeFunctionOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "Tid" tid: i64, 3 "WorkspaceId" workspace_id: i64,
    4 "FunctionInput" function_input
} [
    Mark::new(4, Location::Body, Style::Json)
] }

/// In the request of [`CreateDataLakeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLFunctionInput {
    pub class_name: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<i64>,
    pub function_name: Option<String>,
    pub function_type: Option<String>,
    pub modifier_id: Option<i64>,
    pub owner_name: Option<String>,
    pub owner_type: Option<String>,
    pub resource_uris: Option<Vec<DLResourceUri>>,
}
input! { DLFunctionInput() {
    0 "ClassName" class_name: String, 1 "CreateTime" create_time: i64, 2 "CreatorId" creator_id: i64,
    3 "FunctionName" function_name: String, 4 "FunctionType" function_type: String, 5 "ModifierId" modifier_id: i64,
    6 "OwnerName" owner_name: String, 7 "OwnerType" owner_type: String,
    8 "ResourceUris" resource_uris: Vec<DLResourceUri>
} }

/// In the request of [`CreateDataLakeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLResourceUri {
    pub resource_type: Option<String>,
    pub uri: Option<String>,
}
input! { DLResourceUri() {
    0 "ResourceType" resource_type: String, 1 "Uri" uri: String
} }

/// Response of [`CreateDataLakeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataLakeFunctionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub function: Option<DLFunction>,
    pub success: Option<bool>,
}
model! { CreateDataLakeFunctionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Function" function: DLFunction,
    3 "Success" success: bool
} }

/// In the response of [`CreateDataLakeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLFunction {
    pub catalog_name: Option<String>,
    pub class_name: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<i64>,
    pub db_name: Option<String>,
    pub function_name: Option<String>,
    pub function_type: Option<String>,
    pub modifier_id: Option<i64>,
    pub owner_name: Option<String>,
    pub owner_type: Option<String>,
    pub resource_uris: Vec<DLResourceUri>,
}
model! { DLFunction {
    0 "CatalogName" catalog_name: String, 1 "ClassName" class_name: String, 2 "CreateTime" create_time: i64,
    3 "CreatorId" creator_id: i64, 4 "DbName" db_name: String, 5 "FunctionName" function_name: String,
    6 "FunctionType" function_type: String, 7 "ModifierId" modifier_id: i64, 8 "OwnerName" owner_name: String,
    9 "OwnerType" owner_type: String, 10 "ResourceUris" resource_uris: Vec<DLResourceUri>
} }

/// Creates data lake partition: `CreateDataLakePartition` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/CreateDataLakePartition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataLakePartition {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    pub if_not_exists: Option<bool>,
    pub need_result: Option<bool>,
    /// Required.
    pub table_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
    /// Required.
    pub partition_input: DLPartitionInput,
}
operation! {
    CreateDataLakePartition(catalog_name: String, db_name: String, table_name: String, partition_input: DLPartitionInput)
    "CreateDataLakePartition" -> CreateDataLakePartitionOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "IfNotExists" if_not_exists: bool,
    3 "NeedResult" need_result: bool, 4 "TableName" table_name, 5 "Tid" tid: i64, 6 "WorkspaceId" workspace_id: i64,
    7 "PartitionInput" partition_input
} [
    Mark::new(7, Location::Body, Style::Json)
] }

/// Response of [`CreateDataLakePartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataLakePartitionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub partition: Option<DLPartition>,
    pub success: Option<bool>,
}
model! { CreateDataLakePartitionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Partition" partition: DLPartition,
    3 "Success" success: bool
} }

/// Creates data lake table: `CreateDataLakeTable` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/CreateDataLakeTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataLakeTable {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
    /// Required.
    pub table_input: DLTableInput,
}
operation! { CreateDataLakeTable(catalog_name: String, db_name: String, table_input: DLTableInput)
    "CreateDataLakeTable" -> CreateDataLakeTableOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "Tid" tid: i64, 3 "WorkspaceId" workspace_id: i64,
    4 "TableInput" table_input
} [
    Mark::new(4, Location::Body, Style::Json)
] }

/// In the request of [`CreateDataLakeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLTableInput {
    pub create_time: Option<i64>,
    pub creator_id: Option<i64>,
    pub description: Option<String>,
    pub last_access_time: Option<i64>,
    pub location: Option<String>,
    pub modifier_id: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_type: Option<String>,
    pub parameters: Option<BTreeMap<String, String>>,
    pub partition_keys: Option<Vec<DLColumn>>,
    pub retention: Option<i64>,
    pub storage_descriptor: Option<DLStorageDescriptor>,
    pub table_type: Option<String>,
    pub view_expanded_text: Option<String>,
    pub view_original_text: Option<String>,
}
input! { DLTableInput() {
    0 "CreateTime" create_time: i64, 1 "CreatorId" creator_id: i64, 2 "Description" description: String,
    3 "LastAccessTime" last_access_time: i64, 4 "Location" location: String, 5 "ModifierId" modifier_id: i64,
    6 "Name" name: String, 7 "Owner" owner: String, 8 "OwnerType" owner_type: String,
    9 "Parameters" parameters: BTreeMap<String, String>, 10 "PartitionKeys" partition_keys: Vec<DLColumn>,
    11 "Retention" retention: i64, 12 "StorageDescriptor" storage_descriptor: DLStorageDescriptor,
    13 "TableType" table_type: String, 14 "ViewExpandedText" view_expanded_text: String,
    15 "ViewOriginalText" view_original_text: String
} }

/// Response of [`CreateDataLakeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataLakeTableOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub table: Option<DLTable>,
}
model! { CreateDataLakeTableOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "Table" table: DLTable
} }

/// In the response of [`CreateDataLakeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLTable {
    pub catalog_name: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<i64>,
    pub db_id: Option<i64>,
    pub db_name: Option<String>,
    pub description: Option<String>,
    pub last_access_time: Option<i64>,
    pub location: Option<String>,
    pub modifier_id: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_type: Option<String>,
    pub parameters: BTreeMap<String, Value>,
    pub partition_keys: Vec<DLColumn>,
    pub retention: Option<i64>,
    pub storage_descriptor: Option<DLStorageDescriptor>,
    pub table_type: Option<String>,
    pub view_expanded_text: Option<String>,
    pub view_original_text: Option<String>,
}
model! { DLTable {
    0 "CatalogName" catalog_name: String, 1 "CreateTime" create_time: i64, 2 "CreatorId" creator_id: i64,
    3 "DbId" db_id: i64, 4 "DbName" db_name: String, 5 "Description" description: String,
    6 "LastAccessTime" last_access_time: i64, 7 "Location" location: String, 8 "ModifierId" modifier_id: i64,
    9 "Name" name: String, 10 "Owner" owner: String, 11 "OwnerType" owner_type: String,
    12 "Parameters" parameters: BTreeMap<String, Value>, 13 "PartitionKeys" partition_keys: Vec<DLColumn>,
    14 "Retention" retention: i64, 15 "StorageDescriptor" storage_descriptor: DLStorageDescriptor,
    16 "TableType" table_type: String, 17 "ViewExpandedText" view_expanded_text: String,
    18 "ViewOriginalText" view_original_text: String
} }

/// Deletes airflow: `DeleteAirflow` of `dms` 2025-04-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/DeleteAirflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAirflow {
    /// Required.
    pub airflow_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteAirflow(airflow_id: String, workspace_id: String) "DeleteAirflow" -> DeleteAirflowOutput {
    0 "AirflowId" airflow_id, 1 "ClientToken" client_token: String, 2 "WorkspaceId" workspace_id
} }

/// Response of [`DeleteAirflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAirflowOutput {
    pub access_denied_detail: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub root: Option<DeleteAirflowRoot>,
    pub success: Option<bool>,
}
model! { DeleteAirflowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "ErrorCode" error_code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Root" root: DeleteAirflowRoot,
    5 "Success" success: bool
} }

/// In the response of [`DeleteAirflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAirflowRoot {
    pub responses: Vec<DeleteAirflowResponses>,
}
model! { DeleteAirflowRoot {
    0 "Responses" responses: Vec<DeleteAirflowResponses>
} }

/// In the response of [`DeleteAirflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAirflowResponses {
    pub success: Option<bool>,
    pub uuid: Option<String>,
}
model! { DeleteAirflowResponses {
    0 "Success" success: bool, 1 "Uuid" uuid: String
} }

/// Deletes custom agent: `DeleteCustomAgent` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/DeleteCustomAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomAgent {
    /// Required.
    pub custom_agent_id: String,
    pub workspace_id: Option<String>,
}
operation! { DeleteCustomAgent(custom_agent_id: String) "DeleteCustomAgent" -> DeleteCustomAgentOutput {
    0 "CustomAgentId" custom_agent_id, 1 "WorkspaceId" workspace_id: String
} }

/// Response of [`DeleteCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomAgentOutput {
    pub data: Option<DeleteCustomAgentData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCustomAgentOutput {
    0 "Data" data: DeleteCustomAgentData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`DeleteCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomAgentData {
    pub custom_agent_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCustomAgentData {
    0 "CustomAgentId" custom_agent_id: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes data agent: `DeleteDataAgent` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/DeleteDataAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataAgent {
    pub dms_unit: Option<String>,
}
operation! { DeleteDataAgent() "DeleteDataAgent" -> DeleteDataAgentOutput {
    0 "DMSUnit" dms_unit: String
} }

/// Response of [`DeleteDataAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataAgentOutput {
    pub data: Option<DeleteDataAgentData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDataAgentOutput {
    0 "Data" data: DeleteDataAgentData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`DeleteDataAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataAgentData {
    pub agent_id: Option<String>,
    pub agent_status: Option<String>,
}
model! { DeleteDataAgentData {
    0 "AgentId" agent_id: String, 1 "AgentStatus" agent_status: String
} }

/// Deletes data agent accuracy test: `DeleteDataAgentAccuracyTest` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/DeleteDataAgentAccuracyTest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataAgentAccuracyTest {
    pub accuracy_test_ins_id: Option<String>,
    pub dms_unit: Option<String>,
    pub region_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { DeleteDataAgentAccuracyTest() "DeleteDataAgentAccuracyTest" -> DeleteDataAgentAccuracyTestOutput {
    0 "AccuracyTestInsId" accuracy_test_ins_id: String, 1 "DmsUnit" dms_unit: String, 2 "RegionId" region_id: String,
    3 "WorkspaceId" workspace_id: String
} }

/// Response of [`DeleteDataAgentAccuracyTest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataAgentAccuracyTestOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<String>,
}
model! { DeleteDataAgentAccuracyTestOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: String
} }

/// Deletes data agent knowledge base: `DeleteDataAgentKnowledgeBase` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/DeleteDataAgentKnowledgeBase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataAgentKnowledgeBase {
    pub dms_unit: Option<String>,
    /// Required.
    pub kb_uuid: String,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteDataAgentKnowledgeBase(kb_uuid: String, workspace_id: String)
    "DeleteDataAgentKnowledgeBase" -> DeleteDataAgentKnowledgeBaseOutput {
    0 "DMSUnit" dms_unit: String, 1 "KbUuid" kb_uuid, 2 "WorkspaceId" workspace_id
} }

/// Response of [`DeleteDataAgentKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataAgentKnowledgeBaseOutput {
    pub data: Option<DeleteDataAgentKnowledgeBaseData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDataAgentKnowledgeBaseOutput {
    0 "Data" data: DeleteDataAgentKnowledgeBaseData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`DeleteDataAgentKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataAgentKnowledgeBaseData {
    pub kb_uuid: Option<String>,
}
model! { DeleteDataAgentKnowledgeBaseData {
    0 "KbUuid" kb_uuid: String
} }

/// Deletes data agent mcp: `DeleteDataAgentMcp` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/DeleteDataAgentMcp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataAgentMcp {
    pub mcp_server_ids: Option<Vec<String>>,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteDataAgentMcp(workspace_id: String) "DeleteDataAgentMcp" -> DeleteDataAgentMcpOutput {
    0 "McpServerIds" mcp_server_ids: Vec<String>, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeleteDataAgentMcp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataAgentMcpOutput {
    pub data: Option<Value>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDataAgentMcpOutput {
    0 "Data" data: Value, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Deletes data agent memory: `DeleteDataAgentMemory` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/DeleteDataAgentMemory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataAgentMemory {
    pub dms_unit: Option<String>,
    pub uuid: Option<String>,
}
operation! { DeleteDataAgentMemory() "DeleteDataAgentMemory" -> DeleteDataAgentMemoryOutput {
    0 "DMSUnit" dms_unit: String, 1 "Uuid" uuid: String
} }

/// Response of [`DeleteDataAgentMemory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataAgentMemoryOutput {
    pub data: Option<DeleteDataAgentMemoryData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDataAgentMemoryOutput {
    0 "Data" data: DeleteDataAgentMemoryData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`DeleteDataAgentMemory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataAgentMemoryData {
    pub job_id: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDataAgentMemoryData {
    0 "JobId" job_id: String, 1 "Success" success: bool
} }

/// Deletes data agent workspace: `DeleteDataAgentWorkspace` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/DeleteDataAgentWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataAgentWorkspace {
    pub dms_unit: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { DeleteDataAgentWorkspace() "DeleteDataAgentWorkspace" -> DeleteDataAgentWorkspaceOutput {
    0 "DMSUnit" dms_unit: String, 1 "WorkspaceId" workspace_id: String
} }

/// Response of [`DeleteDataAgentWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataAgentWorkspaceOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDataAgentWorkspaceOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes data lake database: `DeleteDataLakeDatabase` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/DeleteDataLakeDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLakeDatabase {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { DeleteDataLakeDatabase(catalog_name: String, db_name: String)
    "DeleteDataLakeDatabase" -> DeleteDataLakeDatabaseOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "Tid" tid: i64, 3 "WorkspaceId" workspace_id: i64
} }

/// Response of [`DeleteDataLakeDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLakeDatabaseOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDataLakeDatabaseOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes data lake function: `DeleteDataLakeFunction` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/DeleteDataLakeFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLakeFunction {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub function_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { DeleteDataLakeFunction(catalog_name: String, db_name: String, function_name: String)
    "DeleteDataLakeFunction" -> DeleteDataLakeFunctionOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "FunctionName" function_name, 3 "Tid" tid: i64,
    4 "WorkspaceId" workspace_id: i64
} }

/// Response of [`DeleteDataLakeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLakeFunctionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDataLakeFunctionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes data lake partition: `DeleteDataLakePartition` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/DeleteDataLakePartition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLakePartition {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    pub if_exists: Option<bool>,
    /// Required.
    pub partition_values: Vec<String>,
    /// Required.
    pub table_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! {
    DeleteDataLakePartition(catalog_name: String, db_name: String, partition_values: Vec<String>, table_name: String)
    "DeleteDataLakePartition" -> DeleteDataLakePartitionOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "IfExists" if_exists: bool,
    3 "PartitionValues" partition_values, 4 "TableName" table_name, 5 "Tid" tid: i64, 6 "WorkspaceId" workspace_id: i64
} [
    Mark::new(3, Location::Default, Style::Simple)
] }

/// Response of [`DeleteDataLakePartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLakePartitionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDataLakePartitionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes data lake table: `DeleteDataLakeTable` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/DeleteDataLakeTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLakeTable {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub table_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { DeleteDataLakeTable(catalog_name: String, db_name: String, table_name: String)
    "DeleteDataLakeTable" -> DeleteDataLakeTableOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "TableName" table_name, 3 "Tid" tid: i64,
    4 "WorkspaceId" workspace_id: i64
} }

/// Response of [`DeleteDataLakeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataLakeTableOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDataLakeTableOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes document: `DeleteDocument` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/DeleteDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocument {
    /// Required.
    pub document_name: String,
    /// Required.
    pub kb_uuid: String,
}
operation! { DeleteDocument(document_name: String, kb_uuid: String) "DeleteDocument" -> DeleteDocumentOutput {
    0 "DocumentName" document_name, 1 "KbUuid" kb_uuid
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocumentOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDocumentOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Deletes document chunks: `DeleteDocumentChunks` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/DeleteDocumentChunks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocumentChunks {
    /// Required.
    pub chunk_ids: Vec<String>,
    /// Required.
    pub document_name: String,
    /// Required.
    pub kb_uuid: String,
}
operation! { DeleteDocumentChunks(chunk_ids: Vec<String>, document_name: String, kb_uuid: String)
    "DeleteDocumentChunks" -> DeleteDocumentChunksOutput {
    0 "ChunkIds" chunk_ids, 1 "DocumentName" document_name, 2 "KbUuid" kb_uuid
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteDocumentChunks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocumentChunksOutput {
    pub data: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDocumentChunksOutput {
    0 "Data" data: i64, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Deletes file upload: `DeleteFileUpload` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/DeleteFileUpload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileUpload {
    pub call_from: Option<String>,
    pub dms_unit: Option<String>,
    /// Required.
    pub file_id: String,
}
operation! { DeleteFileUpload(file_id: String) "DeleteFileUpload" -> DeleteFileUploadOutput {
    0 "CallFrom" call_from: String, 1 "DmsUnit" dms_unit: String, 2 "FileId" file_id
} }

/// Response of [`DeleteFileUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileUploadOutput {
    pub data: Option<DeleteFileUploadData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteFileUploadOutput {
    0 "Data" data: DeleteFileUploadData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`DeleteFileUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileUploadData {
    pub file_id: Option<String>,
}
model! { DeleteFileUploadData {
    0 "FileId" file_id: String
} }

/// Deletes workspace code: `DeleteWorkspaceCode` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/DeleteWorkspaceCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceCode {
    /// Required.
    pub path: String,
    pub repo: Option<String>,
    pub symlink: Option<bool>,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteWorkspaceCode(path: String, workspace_id: String)
    "DeleteWorkspaceCode" -> DeleteWorkspaceCodeOutput {
    0 "Path" path, 1 "Repo" repo: String, 2 "Symlink" symlink: bool, 3 "WorkspaceId" workspace_id
} }

/// Response of [`DeleteWorkspaceCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceCodeOutput {
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteWorkspaceCodeOutput {
    0 "ErrorCode" error_code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Describes custom agent: `DescribeCustomAgent` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/DescribeCustomAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomAgent {
    pub custom_agent_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { DescribeCustomAgent() "DescribeCustomAgent" -> DescribeCustomAgentOutput {
    0 "CustomAgentId" custom_agent_id: String, 1 "WorkspaceId" workspace_id: String
} }

/// Response of [`DescribeCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomAgentOutput {
    pub data: Option<DescribeCustomAgentData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCustomAgentOutput {
    0 "Data" data: DescribeCustomAgentData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomAgentData {
    pub aliyun_parent_uid: Option<String>,
    pub aliyun_uid: Option<String>,
    pub callback_config: Option<DescribeCustomAgentCallbackConfig>,
    pub creator_user_name: Option<String>,
    pub custom_agent_id: Option<String>,
    pub dms_unit: Option<String>,
    pub data_json: Option<String>,
    pub default_agent: Option<i64>,
    pub description: Option<String>,
    /// On the wire: `DmsUnit`.
    pub dms_unit_2: Option<String>,
    pub execution_config: Option<DescribeCustomAgentExecutionConfig>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub instruction: Option<String>,
    pub is_schedule_task: Option<bool>,
    pub knowledge: Option<String>,
    pub knowledge_config_list: Vec<DescribeCustomAgentKnowledgeConfigList>,
    pub knowledge_semantic_config_list: Vec<
        DescribeCustomAgentKnowledgeSemanticConfigList,
    >,
    pub modifier: Option<String>,
    pub modifier_user_name: Option<String>,
    pub name: Option<String>,
    pub next_runtime: Option<i64>,
    pub offline_time: Option<String>,
    pub region: Option<String>,
    pub related_session_id: Option<String>,
    pub release_time: Option<String>,
    pub schedule_task_config: Option<DescribeCustomAgentScheduleTaskConfig>,
    pub status: Option<String>,
    pub text_report_config: Option<String>,
    pub web_report_config: Option<String>,
    pub web_report_theme: Option<String>,
    pub workspace_id: Option<String>,
}
model! { DescribeCustomAgentData {
    0 "AliyunParentUid" aliyun_parent_uid: String, 1 "AliyunUid" aliyun_uid: String,
    2 "CallbackConfig" callback_config: DescribeCustomAgentCallbackConfig,
    3 "CreatorUserName" creator_user_name: String, 4 "CustomAgentId" custom_agent_id: String,
    5 "DMSUnit" dms_unit: String, 6 "DataJson" data_json: String, 7 "DefaultAgent" default_agent: i64,
    8 "Description" description: String, 9 "DmsUnit" dms_unit_2: String,
    10 "ExecutionConfig" execution_config: DescribeCustomAgentExecutionConfig, 11 "GmtCreated" gmt_created: String,
    12 "GmtModified" gmt_modified: String, 13 "Instruction" instruction: String,
    14 "IsScheduleTask" is_schedule_task: bool, 15 "Knowledge" knowledge: String,
    16 "KnowledgeConfigList" knowledge_config_list: Vec<DescribeCustomAgentKnowledgeConfigList>,
    17 "KnowledgeSemanticConfigList" knowledge_semantic_config_list: Vec<DescribeCustomAgentKnowledgeSemanticConfigList>,
    18 "Modifier" modifier: String, 19 "ModifierUserName" modifier_user_name: String, 20 "Name" name: String,
    21 "NextRuntime" next_runtime: i64, 22 "OfflineTime" offline_time: String, 23 "Region" region: String,
    24 "RelatedSessionId" related_session_id: String, 25 "ReleaseTime" release_time: String,
    26 "ScheduleTaskConfig" schedule_task_config: DescribeCustomAgentScheduleTaskConfig, 27 "Status" status: String,
    28 "TextReportConfig" text_report_config: String, 29 "WebReportConfig" web_report_config: String,
    30 "WebReportTheme" web_report_theme: String, 31 "WorkspaceId" workspace_id: String
} }

/// In the response of [`DescribeCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomAgentCallbackConfig {
    pub callback_args: Option<String>,
    pub callback_prompt: Option<String>,
    pub callback_time: Option<i64>,
    pub tool_id: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeCustomAgentCallbackConfig {
    0 "CallbackArgs" callback_args: String, 1 "CallbackPrompt" callback_prompt: String,
    2 "CallbackTime" callback_time: i64, 3 "ToolId" tool_id: String, 4 "Type" r#type: String
} }

/// In the response of [`DescribeCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomAgentExecutionConfig {
    pub forbidden_append_data_source: Option<bool>,
    pub skip_ask_human: Option<bool>,
    pub skip_plan: Option<bool>,
    pub skip_sql_confirm: Option<bool>,
    pub skip_web_report_confirm: Option<bool>,
}
model! { DescribeCustomAgentExecutionConfig {
    0 "ForbiddenAppendDataSource" forbidden_append_data_source: bool, 1 "SkipAskHuman" skip_ask_human: bool,
    2 "SkipPlan" skip_plan: bool, 3 "SkipSqlConfirm" skip_sql_confirm: bool,
    4 "SkipWebReportConfirm" skip_web_report_confirm: bool
} }

/// In the response of [`DescribeCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomAgentKnowledgeConfigList {
    pub access_type: Option<String>,
    pub kb_uuid: Option<String>,
    pub mcp_server_id: Option<String>,
}
model! { DescribeCustomAgentKnowledgeConfigList {
    0 "AccessType" access_type: String, 1 "KbUuid" kb_uuid: String, 2 "McpServerId" mcp_server_id: String
} }

/// In the response of [`DescribeCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomAgentKnowledgeSemanticConfigList {
    pub db_id: Option<String>,
    pub instance_id: Option<String>,
    pub knowledge_uuid: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeCustomAgentKnowledgeSemanticConfigList {
    0 "DbId" db_id: String, 1 "InstanceId" instance_id: String, 2 "KnowledgeUuid" knowledge_uuid: String,
    3 "Type" r#type: String
} }

/// In the response of [`DescribeCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomAgentScheduleTaskConfig {
    pub cron_expression: Option<String>,
    pub query: Option<String>,
    pub related_session_id: Option<String>,
}
model! { DescribeCustomAgentScheduleTaskConfig {
    0 "CronExpression" cron_expression: String, 1 "Query" query: String, 2 "RelatedSessionId" related_session_id: String
} }

/// Describes data agent metrics: `DescribeDataAgentMetrics` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/DescribeDataAgentMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataAgentMetrics {
    /// Required.
    pub end_time: i64,
    pub metric_names: Option<String>,
    /// Required.
    pub metric_type: String,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeDataAgentMetrics(end_time: i64, metric_type: String, start_time: i64)
    "DescribeDataAgentMetrics" -> DescribeDataAgentMetricsOutput {
    0 "EndTime" end_time, 1 "MetricNames" metric_names: String, 2 "MetricType" metric_type, 3 "StartTime" start_time
} }

/// Response of [`DescribeDataAgentMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataAgentMetricsOutput {
    pub data: Option<DescribeDataAgentMetricsData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeDataAgentMetricsOutput {
    0 "Data" data: DescribeDataAgentMetricsData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeDataAgentMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataAgentMetricsData {
    pub end_time: Option<i64>,
    pub metric_type: Option<String>,
    pub metrics: Vec<DescribeDataAgentMetricsMetrics>,
    pub start_time: Option<i64>,
}
model! { DescribeDataAgentMetricsData {
    0 "EndTime" end_time: i64, 1 "MetricType" metric_type: String,
    2 "Metrics" metrics: Vec<DescribeDataAgentMetricsMetrics>, 3 "StartTime" start_time: i64
} }

/// In the response of [`DescribeDataAgentMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataAgentMetricsMetrics {
    pub error_message: Option<String>,
    pub metric_name: Option<String>,
    pub success: Option<bool>,
    pub value: Option<String>,
}
model! { DescribeDataAgentMetricsMetrics {
    0 "ErrorMessage" error_message: String, 1 "MetricName" metric_name: String, 2 "Success" success: bool,
    3 "Value" value: String
} }

/// Describes data agent session: `DescribeDataAgentSession` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/DescribeDataAgentSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataAgentSession {
    pub dms_unit: Option<String>,
    pub session_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { DescribeDataAgentSession() "DescribeDataAgentSession" -> DescribeDataAgentSessionOutput {
    0 "DMSUnit" dms_unit: String, 1 "SessionId" session_id: String, 2 "WorkspaceId" workspace_id: String
} }

/// Response of [`DescribeDataAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataAgentSessionOutput {
    pub data: Option<DescribeDataAgentSessionData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeDataAgentSessionOutput {
    0 "Data" data: DescribeDataAgentSessionData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeDataAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataAgentSessionData {
    pub agent_id: Option<String>,
    pub agent_status: Option<String>,
    pub artifacts: Vec<DescribeDataAgentSessionArtifacts>,
    pub chat_history_locations: Vec<DescribeDataAgentSessionChatHistoryLocations>,
    pub create_time: Option<i64>,
    pub data_sources: Vec<DescribeDataAgentSessionDataSources>,
    pub favorite_in_workspace: Option<String>,
    pub file: Option<String>,
    pub recall_results: Vec<DescribeDataAgentSessionRecallResults>,
    pub saved: Option<bool>,
    pub session_config: Option<DescribeDataAgentSessionSessionConfig>,
    pub session_id: Option<String>,
    pub session_status: Option<String>,
    pub title: Option<String>,
    pub user_id: Option<String>,
}
model! { DescribeDataAgentSessionData {
    0 "AgentId" agent_id: String, 1 "AgentStatus" agent_status: String,
    2 "Artifacts" artifacts: Vec<DescribeDataAgentSessionArtifacts>,
    3 "ChatHistoryLocations" chat_history_locations: Vec<DescribeDataAgentSessionChatHistoryLocations>,
    4 "CreateTime" create_time: i64, 5 "DataSources" data_sources: Vec<DescribeDataAgentSessionDataSources>,
    6 "FavoriteInWorkspace" favorite_in_workspace: String, 7 "File" file: String,
    8 "RecallResults" recall_results: Vec<DescribeDataAgentSessionRecallResults>, 9 "Saved" saved: bool,
    10 "SessionConfig" session_config: DescribeDataAgentSessionSessionConfig, 11 "SessionId" session_id: String,
    12 "SessionStatus" session_status: String, 13 "Title" title: String, 14 "UserId" user_id: String
} }

/// In the response of [`DescribeDataAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataAgentSessionArtifacts {
    pub description: Option<String>,
    pub finish_time: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub receive_time: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDataAgentSessionArtifacts {
    0 "Description" description: String, 1 "FinishTime" finish_time: String, 2 "Id" id: String, 3 "Name" name: String,
    4 "ReceiveTime" receive_time: String, 5 "StartTime" start_time: String, 6 "Status" status: String,
    7 "Type" r#type: String
} }

/// In the response of [`DescribeDataAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataAgentSessionChatHistoryLocations {
    pub key: Option<String>,
    pub url: Option<String>,
}
model! { DescribeDataAgentSessionChatHistoryLocations {
    0 "Key" key: String, 1 "Url" url: String
} }

/// In the response of [`DescribeDataAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataAgentSessionDataSources {
    pub category: Option<String>,
    pub detail: Option<String>,
}
model! { DescribeDataAgentSessionDataSources {
    0 "Category" category: String, 1 "Detail" detail: String
} }

/// In the response of [`DescribeDataAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataAgentSessionRecallResults {
    pub content: Option<String>,
    pub score: Option<f64>,
    pub r#type: Option<String>,
}
model! { DescribeDataAgentSessionRecallResults {
    0 "Content" content: String, 1 "Score" score: f64, 2 "Type" r#type: String
} }

/// In the response of [`DescribeDataAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataAgentSessionSessionConfig {
    pub custom_agent_id: Option<String>,
    pub custom_agent_stage: Option<String>,
    pub enable_search: Option<bool>,
    /// Secret.
    pub encrypt_key: Option<Secret>,
    pub encrypt_type: Option<String>,
    pub kb_uuid_list: Vec<String>,
    pub language: Option<String>,
    pub mcp_server_ids: Vec<String>,
    pub mode: Option<String>,
    pub report_page_width: Option<i64>,
    pub report_water_mark: Option<String>,
    pub user_oss_bucket: Option<String>,
}
model! { DescribeDataAgentSessionSessionConfig {
    0 "CustomAgentId" custom_agent_id: String, 1 "CustomAgentStage" custom_agent_stage: String,
    2 "EnableSearch" enable_search: bool, 3 "EncryptKey" encrypt_key: Secret, 4 "EncryptType" encrypt_type: String,
    5 "KbUuidList" kb_uuid_list: Vec<String>, 6 "Language" language: String,
    7 "McpServerIds" mcp_server_ids: Vec<String>, 8 "Mode" mode: String, 9 "ReportPageWidth" report_page_width: i64,
    10 "ReportWaterMark" report_water_mark: String, 11 "UserOssBucket" user_oss_bucket: String
} }

/// Describes document: `DescribeDocument` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/DescribeDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocument {
    /// Required.
    pub document_name: String,
    /// Required.
    pub kb_uuid: String,
}
operation! { DescribeDocument(document_name: String, kb_uuid: String) "DescribeDocument" -> DescribeDocumentOutput {
    0 "DocumentName" document_name, 1 "KbUuid" kb_uuid
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocumentOutput {
    pub data: Option<DescribeDocumentData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeDocumentOutput {
    0 "Data" data: DescribeDocumentData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocumentData {
    pub description: Option<String>,
    pub docs_count: Option<i64>,
    pub document_loader_name: Option<String>,
    pub file_ext: Option<String>,
    pub file_size: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub kb_uuid: Option<String>,
    pub keywords: Option<String>,
    pub name: Option<String>,
    pub state: Option<i64>,
    pub summary: Option<String>,
    pub text_splitter_name: Option<String>,
}
model! { DescribeDocumentData {
    0 "Description" description: String, 1 "DocsCount" docs_count: i64,
    2 "DocumentLoaderName" document_loader_name: String, 3 "FileExt" file_ext: String, 4 "FileSize" file_size: i64,
    5 "GmtCreate" gmt_create: String, 6 "GmtModified" gmt_modified: String, 7 "KbUuid" kb_uuid: String,
    8 "Keywords" keywords: String, 9 "Name" name: String, 10 "State" state: i64, 11 "Summary" summary: String,
    12 "TextSplitterName" text_splitter_name: String
} }

/// Describes file upload signature: `DescribeFileUploadSignature` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/DescribeFileUploadSignature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileUploadSignature {
    pub call_from: Option<String>,
    pub dms_unit: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { DescribeFileUploadSignature() "DescribeFileUploadSignature" -> DescribeFileUploadSignatureOutput {
    0 "CallFrom" call_from: String, 1 "DmsUnit" dms_unit: String, 2 "WorkspaceId" workspace_id: String
} }

/// Response of [`DescribeFileUploadSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileUploadSignatureOutput {
    pub data: Option<DescribeFileUploadSignatureData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeFileUploadSignatureOutput {
    0 "Data" data: DescribeFileUploadSignatureData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeFileUploadSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileUploadSignatureData {
    /// Secret.
    pub oss_credential: Option<Secret>,
    pub oss_date: Option<String>,
    /// Secret.
    pub oss_security_token: Option<Secret>,
    /// Secret.
    pub oss_signature: Option<Secret>,
    pub oss_signature_version: Option<String>,
    pub policy: Option<String>,
    pub upload_dir: Option<String>,
    pub upload_host: Option<String>,
}
model! { DescribeFileUploadSignatureData {
    0 "OssCredential" oss_credential: Secret, 1 "OssDate" oss_date: String,
    2 "OssSecurityToken" oss_security_token: Secret, 3 "OssSignature" oss_signature: Secret,
    4 "OssSignatureVersion" oss_signature_version: String, 5 "Policy" policy: String, 6 "UploadDir" upload_dir: String,
    7 "UploadHost" upload_host: String
} }

/// Describes knowledge base stats: `DescribeKnowledgeBaseStats` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/DescribeKnowledgeBaseStats>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeBaseStats {
    /// Required.
    pub kb_uuid: String,
}
operation! { DescribeKnowledgeBaseStats(kb_uuid: String)
    "DescribeKnowledgeBaseStats" -> DescribeKnowledgeBaseStatsOutput {
    0 "KbUuid" kb_uuid
} }

/// Response of [`DescribeKnowledgeBaseStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeBaseStatsOutput {
    pub data: Option<DescribeKnowledgeBaseStatsData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeKnowledgeBaseStatsOutput {
    0 "Data" data: DescribeKnowledgeBaseStatsData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeKnowledgeBaseStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeBaseStatsData {
    pub document_count: Option<i64>,
    pub kb_hits: Option<i64>,
    pub kb_uuid: Option<String>,
    pub total_chunk_count: Option<i64>,
    pub total_file_size: Option<i64>,
}
model! { DescribeKnowledgeBaseStatsData {
    0 "DocumentCount" document_count: i64, 1 "KbHits" kb_hits: i64, 2 "KbUuid" kb_uuid: String,
    3 "TotalChunkCount" total_chunk_count: i64, 4 "TotalFileSize" total_file_size: i64
} }

/// Describes knowledge base upload signature: `DescribeKnowledgeBaseUploadSignature` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/DescribeKnowledgeBaseUploadSignature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeBaseUploadSignature {
    /// Required.
    pub kb_uuid: String,
}
operation! { DescribeKnowledgeBaseUploadSignature(kb_uuid: String)
    "DescribeKnowledgeBaseUploadSignature" -> DescribeKnowledgeBaseUploadSignatureOutput {
    0 "KbUuid" kb_uuid
} }

/// Response of [`DescribeKnowledgeBaseUploadSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeBaseUploadSignatureOutput {
    pub data: Option<DescribeKnowledgeBaseUploadSignatureData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeKnowledgeBaseUploadSignatureOutput {
    0 "Data" data: DescribeKnowledgeBaseUploadSignatureData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeKnowledgeBaseUploadSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKnowledgeBaseUploadSignatureData {
    /// Secret.
    pub oss_credential: Option<Secret>,
    pub oss_date: Option<String>,
    /// Secret.
    pub oss_security_token: Option<Secret>,
    /// Secret.
    pub oss_signature: Option<Secret>,
    pub oss_signature_version: Option<String>,
    pub policy: Option<String>,
    pub upload_dir: Option<String>,
    pub upload_host: Option<String>,
}
model! { DescribeKnowledgeBaseUploadSignatureData {
    0 "OssCredential" oss_credential: Secret, 1 "OssDate" oss_date: String,
    2 "OssSecurityToken" oss_security_token: Secret, 3 "OssSignature" oss_signature: Secret,
    4 "OssSignatureVersion" oss_signature_version: String, 5 "Policy" policy: String, 6 "UploadDir" upload_dir: String,
    7 "UploadHost" upload_host: String
} }

/// `FileUploadCallback` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/FileUploadCallback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUploadCallback {
    pub call_from: Option<String>,
    pub dms_unit: Option<String>,
    pub file_size: Option<i64>,
    /// Required.
    pub filename: String,
    pub oss_bucket: Option<String>,
    /// Required.
    pub upload_location: String,
    pub workspace_id: Option<String>,
}
operation! { FileUploadCallback(filename: String, upload_location: String)
    "FileUploadCallback" -> FileUploadCallbackOutput {
    0 "CallFrom" call_from: String, 1 "DmsUnit" dms_unit: String, 2 "FileSize" file_size: i64, 3 "Filename" filename,
    4 "OssBucket" oss_bucket: String, 5 "UploadLocation" upload_location, 6 "WorkspaceId" workspace_id: String
} }

/// Response of [`FileUploadCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUploadCallbackOutput {
    pub data: Option<FileUploadCallbackData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { FileUploadCallbackOutput {
    0 "Data" data: FileUploadCallbackData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`FileUploadCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUploadCallbackData {
    pub file_id: Option<String>,
}
model! { FileUploadCallbackData {
    0 "FileId" file_id: String
} }

/// Gets agentic agent by install token: `GetAgenticAgentByInstallToken` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/GetAgenticAgentByInstallToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgenticAgentByInstallToken {
    /// Required. Secret. At most 256 characters.
    pub install_token: Secret,
}
operation! { GetAgenticAgentByInstallToken(install_token: Secret)
    "GetAgenticAgentByInstallToken" -> GetAgenticAgentByInstallTokenOutput {
    0 "InstallToken" install_token
} }

/// Response of [`GetAgenticAgentByInstallToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgenticAgentByInstallTokenOutput {
    pub data: Option<GetAgenticAgentByInstallTokenData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAgenticAgentByInstallTokenOutput {
    0 "Data" data: GetAgenticAgentByInstallTokenData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetAgenticAgentByInstallToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgenticAgentByInstallTokenData {
    pub active_api_key_prefixes: Vec<String>,
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub agent_type: Option<String>,
    pub created_at: Option<String>,
    pub creation_type: Option<String>,
    pub description: Option<String>,
    pub owner_id: Option<String>,
    pub status: Option<String>,
}
model! { GetAgenticAgentByInstallTokenData {
    0 "ActiveApiKeyPrefixes" active_api_key_prefixes: Vec<String>, 1 "AgentId" agent_id: String,
    2 "AgentName" agent_name: String, 3 "AgentType" agent_type: String, 4 "CreatedAt" created_at: String,
    5 "CreationType" creation_type: String, 6 "Description" description: String, 7 "OwnerId" owner_id: String,
    8 "Status" status: String
} }

/// Gets airflow: `GetAirflow` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/GetAirflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAirflow {
    /// Required.
    pub airflow_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetAirflow(airflow_id: String, workspace_id: String) "GetAirflow" -> GetAirflowOutput {
    0 "AirflowId" airflow_id, 1 "WorkspaceId" workspace_id
} }

/// Response of [`GetAirflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAirflowOutput {
    pub access_denied_detail: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub root: Option<GetAirflowRoot>,
    pub success: Option<bool>,
}
model! { GetAirflowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "ErrorCode" error_code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Root" root: GetAirflowRoot,
    5 "Success" success: bool
} }

/// In the response of [`GetAirflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAirflowRoot {
    pub airflow_id: Option<String>,
    pub airflow_name: Option<String>,
    pub app_spec: Option<String>,
    pub app_type: Option<String>,
    pub custom_airflow_cfg: Vec<String>,
    pub dags_dir: Option<String>,
    pub deploy_error_msg: Option<String>,
    pub description: Option<String>,
    pub gmt_created: Option<String>,
    pub oss_bucket_name: Option<String>,
    pub oss_path: Option<String>,
    pub plugins_dir: Option<String>,
    pub region_id: Option<String>,
    pub requirement_file: Option<String>,
    pub security_group_id: Option<String>,
    pub startup_file: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub worker_serverless_replicas: Option<i64>,
    pub workspace_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetAirflowRoot {
    0 "AirflowId" airflow_id: String, 1 "AirflowName" airflow_name: String, 2 "AppSpec" app_spec: String,
    3 "AppType" app_type: String, 4 "CustomAirflowCfg" custom_airflow_cfg: Vec<String>, 5 "DagsDir" dags_dir: String,
    6 "DeployErrorMsg" deploy_error_msg: String, 7 "Description" description: String,
    8 "GmtCreated" gmt_created: String, 9 "OssBucketName" oss_bucket_name: String, 10 "OssPath" oss_path: String,
    11 "PluginsDir" plugins_dir: String, 12 "RegionId" region_id: String, 13 "RequirementFile" requirement_file: String,
    14 "SecurityGroupId" security_group_id: String, 15 "StartupFile" startup_file: String, 16 "Status" status: String,
    17 "VSwitchId" vswitch_id: String, 18 "VpcId" vpc_id: String,
    19 "WorkerServerlessReplicas" worker_serverless_replicas: i64, 20 "WorkspaceId" workspace_id: String,
    21 "ZoneId" zone_id: String
} }

/// Gets chat content: `GetChatContent` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/GetChatContent>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatContent {
    pub agent_id: Option<String>,
    pub checkpoint: Option<String>,
    pub dms_unit: Option<String>,
    pub session_id: Option<String>,
}
operation! { GetChatContent() "GetChatContent" -> GetChatContentOutput {
    0 "AgentId" agent_id: String, 1 "Checkpoint" checkpoint: String, 2 "DMSUnit" dms_unit: String,
    3 "SessionId" session_id: String
} }

/// Response of [`GetChatContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatContentOutput {
    pub category: Option<String>,
    pub checkpoint: Option<i64>,
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub event_type: Option<String>,
    pub level: Option<i64>,
    pub timestamp: Option<String>,
}
model! { GetChatContentOutput {
    0 "category" category: String, 1 "checkpoint" checkpoint: i64, 2 "content" content: String,
    3 "content_type" content_type: String, 4 "event_type" event_type: String, 5 "level" level: i64,
    6 "timestamp" timestamp: String
} }

/// Gets data agent mcp: `GetDataAgentMcp` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/GetDataAgentMcp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataAgentMcp {
    /// Required.
    pub mcp_server_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetDataAgentMcp(mcp_server_id: String, workspace_id: String) "GetDataAgentMcp" -> GetDataAgentMcpOutput {
    0 "McpServerId" mcp_server_id, 1 "WorkspaceId" workspace_id
} }

/// Response of [`GetDataAgentMcp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataAgentMcpOutput {
    pub data: Option<Value>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataAgentMcpOutput {
    0 "Data" data: Value, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Gets data agent sub account info: `GetDataAgentSubAccountInfo` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/GetDataAgentSubAccountInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataAgentSubAccountInfo {
    pub dms_unit: Option<String>,
    pub sub_account_id: Option<String>,
}
operation! { GetDataAgentSubAccountInfo() "GetDataAgentSubAccountInfo" -> GetDataAgentSubAccountInfoOutput {
    0 "DmsUnit" dms_unit: String, 1 "SubAccountId" sub_account_id: String
} }

/// Response of [`GetDataAgentSubAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataAgentSubAccountInfoOutput {
    pub data: Option<GetDataAgentSubAccountInfoData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataAgentSubAccountInfoOutput {
    0 "Data" data: GetDataAgentSubAccountInfoData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetDataAgentSubAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataAgentSubAccountInfoData {
    pub create_date: Option<i64>,
    pub main_account_id: Option<String>,
    pub update_date: Option<i64>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { GetDataAgentSubAccountInfoData {
    0 "CreateDate" create_date: i64, 1 "MainAccountId" main_account_id: String, 2 "UpdateDate" update_date: i64,
    3 "UserId" user_id: String, 4 "UserName" user_name: String
} }

/// Gets data agent task model usage: `GetDataAgentTaskModelUsage` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/GetDataAgentTaskModelUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataAgentTaskModelUsage {
    pub begin_time: Option<i64>,
    pub dms_unit: Option<String>,
    pub end_time: Option<i64>,
    pub pay_level: Option<String>,
    pub region_id: Option<String>,
}
operation! { GetDataAgentTaskModelUsage() "GetDataAgentTaskModelUsage" -> GetDataAgentTaskModelUsageOutput {
    0 "BeginTime" begin_time: i64, 1 "DMSUnit" dms_unit: String, 2 "EndTime" end_time: i64,
    3 "PayLevel" pay_level: String, 4 "RegionId" region_id: String
} }

/// Response of [`GetDataAgentTaskModelUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataAgentTaskModelUsageOutput {
    pub data: Option<GetDataAgentTaskModelUsageData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<String>,
}
model! { GetDataAgentTaskModelUsageOutput {
    0 "Data" data: GetDataAgentTaskModelUsageData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: String
} }

/// In the response of [`GetDataAgentTaskModelUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataAgentTaskModelUsageData {
    pub acceleration_ratio: Option<f64>,
    pub rate_limited_session_count: Option<i64>,
    pub total_llm_wait_duration: Option<f64>,
    pub total_session_count: Option<i64>,
    pub peak_tpm: Option<i64>,
    pub total_call_count: Option<i64>,
    pub total_token_consumed: Option<i64>,
    pub used_models: Option<i64>,
}
model! { GetDataAgentTaskModelUsageData {
    0 "AccelerationRatio" acceleration_ratio: f64, 1 "RateLimitedSessionCount" rate_limited_session_count: i64,
    2 "TotalLlmWaitDuration" total_llm_wait_duration: f64, 3 "TotalSessionCount" total_session_count: i64,
    4 "peakTpm" peak_tpm: i64, 5 "totalCallCount" total_call_count: i64,
    6 "totalTokenConsumed" total_token_consumed: i64, 7 "usedModels" used_models: i64
} }

/// Gets data agent task model usage metrics: `GetDataAgentTaskModelUsageMetrics` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/GetDataAgentTaskModelUsageMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataAgentTaskModelUsageMetrics {
    pub begin_time: Option<String>,
    pub dms_unit: Option<String>,
    pub end_time: Option<String>,
    pub pay_level: Option<String>,
    pub region_id: Option<String>,
}
operation! { GetDataAgentTaskModelUsageMetrics()
    "GetDataAgentTaskModelUsageMetrics" -> GetDataAgentTaskModelUsageMetricsOutput {
    0 "BeginTime" begin_time: String, 1 "DMSUnit" dms_unit: String, 2 "EndTime" end_time: String,
    3 "PayLevel" pay_level: String, 4 "RegionId" region_id: String
} }

/// Response of [`GetDataAgentTaskModelUsageMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataAgentTaskModelUsageMetricsOutput {
    pub data: Vec<GetDataAgentTaskModelUsageMetricsData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataAgentTaskModelUsageMetricsOutput {
    0 "Data" data: Vec<GetDataAgentTaskModelUsageMetricsData>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetDataAgentTaskModelUsageMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataAgentTaskModelUsageMetricsData {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub tpm: Option<i64>,
}
model! { GetDataAgentTaskModelUsageMetricsData {
    0 "BeginTime" begin_time: i64, 1 "EndTime" end_time: i64, 2 "Tpm" tpm: i64
} }

/// Gets data agent workspace info: `GetDataAgentWorkspaceInfo` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/GetDataAgentWorkspaceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataAgentWorkspaceInfo {
    pub dms_unit: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { GetDataAgentWorkspaceInfo() "GetDataAgentWorkspaceInfo" -> GetDataAgentWorkspaceInfoOutput {
    0 "DMSUnit" dms_unit: String, 1 "WorkspaceId" workspace_id: String
} }

/// Response of [`GetDataAgentWorkspaceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataAgentWorkspaceInfoOutput {
    pub data: Option<GetDataAgentWorkspaceInfoData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataAgentWorkspaceInfoOutput {
    0 "Data" data: GetDataAgentWorkspaceInfoData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetDataAgentWorkspaceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataAgentWorkspaceInfoData {
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub is_session_share_enabled: Option<bool>,
    pub modify_time: Option<String>,
    pub role_name: Option<String>,
    pub total_member: Option<String>,
    pub r#type: Option<String>,
    pub workspace_desc: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
    pub workspace_status: Option<String>,
}
model! { GetDataAgentWorkspaceInfoData {
    0 "CreateTime" create_time: String, 1 "Creator" creator: String,
    2 "IsSessionShareEnabled" is_session_share_enabled: bool, 3 "ModifyTime" modify_time: String,
    4 "RoleName" role_name: String, 5 "TotalMember" total_member: String, 6 "Type" r#type: String,
    7 "WorkspaceDesc" workspace_desc: String, 8 "WorkspaceId" workspace_id: String,
    9 "WorkspaceName" workspace_name: String, 10 "WorkspaceStatus" workspace_status: String
} }

/// Gets data lake catalog: `GetDataLakeCatalog` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/GetDataLakeCatalog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataLakeCatalog {
    /// Required.
    pub catalog_name: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { GetDataLakeCatalog(catalog_name: String) "GetDataLakeCatalog" -> GetDataLakeCatalogOutput {
    0 "CatalogName" catalog_name, 1 "Tid" tid: i64, 2 "WorkspaceId" workspace_id: i64
} }

/// Response of [`GetDataLakeCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataLakeCatalogOutput {
    pub catalog: Option<DLCatalog>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataLakeCatalogOutput {
    0 "Catalog" catalog: DLCatalog, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetDataLakeCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLCatalog {
    pub description: Option<String>,
    pub location: Option<String>,
    pub name: Option<String>,
}
model! { DLCatalog {
    0 "Description" description: String, 1 "Location" location: String, 2 "Name" name: String
} }

/// Gets data lake database: `GetDataLakeDatabase` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/GetDataLakeDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataLakeDatabase {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub name: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { GetDataLakeDatabase(catalog_name: String, name: String)
    "GetDataLakeDatabase" -> GetDataLakeDatabaseOutput {
    0 "CatalogName" catalog_name, 1 "Name" name, 2 "Tid" tid: i64, 3 "WorkspaceId" workspace_id: i64
} }

/// Response of [`GetDataLakeDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataLakeDatabaseOutput {
    pub database: Option<DLDatabase>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataLakeDatabaseOutput {
    0 "Database" database: DLDatabase, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetDataLakeDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLDatabase {
    pub catalog_name: Option<String>,
    pub db_id: Option<i64>,
    pub description: Option<String>,
    pub location: Option<String>,
    pub name: Option<String>,
    pub parameters: BTreeMap<String, Value>,
}
model! { DLDatabase {
    0 "CatalogName" catalog_name: String, 1 "DbId" db_id: i64, 2 "Description" description: String,
    3 "Location" location: String, 4 "Name" name: String, 5 "Parameters" parameters: BTreeMap<String, Value>
} }

/// Gets data lake function: `GetDataLakeFunction` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/GetDataLakeFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataLakeFunction {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub function_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { GetDataLakeFunction(catalog_name: String, db_name: String, function_name: String)
    "GetDataLakeFunction" -> GetDataLakeFunctionOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "FunctionName" function_name, 3 "Tid" tid: i64,
    4 "WorkspaceId" workspace_id: i64
} }

/// Response of [`GetDataLakeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataLakeFunctionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub function: Option<DLFunction>,
    pub success: Option<bool>,
}
model! { GetDataLakeFunctionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Function" function: DLFunction,
    3 "Success" success: bool
} }

/// Gets data lake partition: `GetDataLakePartition` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/GetDataLakePartition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataLakePartition {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub partition_values: Vec<String>,
    /// Required.
    pub table_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! {
    GetDataLakePartition(catalog_name: String, db_name: String, partition_values: Vec<String>, table_name: String)
    "GetDataLakePartition" -> GetDataLakePartitionOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "PartitionValues" partition_values, 3 "TableName" table_name,
    4 "Tid" tid: i64, 5 "WorkspaceId" workspace_id: i64
} [
    Mark::new(2, Location::Default, Style::Simple)
] }

/// Response of [`GetDataLakePartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataLakePartitionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub partition: Option<DLPartition>,
    pub success: Option<bool>,
}
model! { GetDataLakePartitionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Partition" partition: DLPartition,
    3 "Success" success: bool
} }

/// Gets data lake table: `GetDataLakeTable` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/GetDataLakeTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataLakeTable {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub name: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { GetDataLakeTable(catalog_name: String, db_name: String, name: String)
    "GetDataLakeTable" -> GetDataLakeTableOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "Name" name, 3 "Tid" tid: i64, 4 "WorkspaceId" workspace_id: i64
} }

/// Response of [`GetDataLakeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataLakeTableOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<String>,
    pub table: Option<DLTable>,
}
model! { GetDataLakeTableOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: String,
    3 "Table" table: DLTable
} }

/// Gets list mcp server tools result: `GetListMcpServerToolsResult` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/GetListMcpServerToolsResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListMcpServerToolsResult {
    pub dms_unit: Option<String>,
    pub mcp_server_uuid: Option<String>,
    pub session_id: Option<String>,
}
operation! { GetListMcpServerToolsResult() "GetListMcpServerToolsResult" -> GetListMcpServerToolsResultOutput {
    0 "DMSUnit" dms_unit: String, 1 "McpServerUuid" mcp_server_uuid: String, 2 "SessionId" session_id: String
} }

/// Response of [`GetListMcpServerToolsResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListMcpServerToolsResultOutput {
    pub data: Option<GetListMcpServerToolsResultData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<String>,
}
model! { GetListMcpServerToolsResultOutput {
    0 "Data" data: GetListMcpServerToolsResultData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: String
} }

/// In the response of [`GetListMcpServerToolsResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListMcpServerToolsResultData {
    pub accessible: Option<bool>,
    pub state: Option<String>,
    pub tools: Vec<GetListMcpServerToolsResultTools>,
}
model! { GetListMcpServerToolsResultData {
    0 "Accessible" accessible: bool, 1 "State" state: String, 2 "Tools" tools: Vec<GetListMcpServerToolsResultTools>
} }

/// In the response of [`GetListMcpServerToolsResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetListMcpServerToolsResultTools {
    pub description: Option<String>,
    pub input_schema: Option<String>,
    pub name: Option<String>,
}
model! { GetListMcpServerToolsResultTools {
    0 "Description" description: String, 1 "InputSchema" input_schema: String, 2 "Name" name: String
} }

/// Gets notebook and submit task: `GetNotebookAndSubmitTask` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/GetNotebookAndSubmitTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNotebookAndSubmitTask {
    pub workspace_id: Option<String>,
    /// Required.
    pub params: String,
    /// Required.
    pub path: String,
    pub retry: Option<i64>,
    /// Required.
    pub session_id: String,
}
operation! { GetNotebookAndSubmitTask(params: String, path: String, session_id: String)
    "GetNotebookAndSubmitTask" -> GetNotebookAndSubmitTaskOutput {
    0 "WorkspaceId" workspace_id: String, 1 "Params" params, 2 "Path" path, 3 "Retry" retry: i64,
    4 "SessionId" session_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`GetNotebookAndSubmitTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNotebookAndSubmitTaskOutput {
    pub code: Option<String>,
    pub err_msg: Option<String>,
    pub http_status_code: Option<i64>,
    pub session_id: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { GetNotebookAndSubmitTaskOutput {
    0 "Code" code: String, 1 "ErrMsg" err_msg: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "SessionId" session_id: String, 4 "Success" success: bool, 5 "TaskId" task_id: String
} }

/// Gets notebook task status: `GetNotebookTaskStatus` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/GetNotebookTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNotebookTaskStatus {
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { GetNotebookTaskStatus() "GetNotebookTaskStatus" -> GetNotebookTaskStatusOutput {
    0 "SessionId" session_id: String, 1 "TaskId" task_id: String, 2 "WorkspaceId" workspace_id: String
} }

/// Response of [`GetNotebookTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNotebookTaskStatusOutput {
    pub code: Option<String>,
    pub data: Option<GetNotebookTaskStatusData>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetNotebookTaskStatusOutput {
    0 "Code" code: String, 1 "Data" data: GetNotebookTaskStatusData, 2 "ErrorCode" error_code: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`GetNotebookTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNotebookTaskStatusData {
    pub notebook_schedule_preview_url: Option<String>,
    pub progress: Option<String>,
    pub result: Option<String>,
    pub status: Option<String>,
}
model! { GetNotebookTaskStatusData {
    0 "NotebookSchedulePreviewUrl" notebook_schedule_preview_url: String, 1 "Progress" progress: String,
    2 "Result" result: String, 3 "Status" status: String
} }

/// Gets sql console operation log: `GetSqlConsoleOperationLog` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/GetSqlConsoleOperationLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlConsoleOperationLog {
    /// Required.
    pub end_time: String,
    pub instance_id: Option<i64>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub schema: Option<String>,
    pub sql_type: Option<String>,
    /// Required.
    pub start_time: String,
    pub username: Option<String>,
}
operation! { GetSqlConsoleOperationLog(end_time: String, page_number: i64, page_size: i64, start_time: String)
    "GetSqlConsoleOperationLog" -> GetSqlConsoleOperationLogOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id: i64, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "Schema" schema: String, 5 "SqlType" sql_type: String, 6 "StartTime" start_time, 7 "Username" username: String
} }
paged! { GetSqlConsoleOperationLog: GetSqlConsoleOperationLogData =
    Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`GetSqlConsoleOperationLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlConsoleOperationLogOutput {
    pub data: Vec<GetSqlConsoleOperationLogData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { GetSqlConsoleOperationLogOutput {
    0 "Data" data: Vec<GetSqlConsoleOperationLogData>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`GetSqlConsoleOperationLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlConsoleOperationLogData {
    pub affect_rows: Option<i64>,
    pub cost: Option<i64>,
    pub database_search_name: Option<String>,
    pub error: Option<String>,
    pub schema: Option<String>,
    pub sql: Option<String>,
    pub sql_type: Option<String>,
    pub start_time: Option<String>,
    pub success: Option<bool>,
    pub username: Option<String>,
}
model! { GetSqlConsoleOperationLogData {
    0 "AffectRows" affect_rows: i64, 1 "Cost" cost: i64, 2 "DatabaseSearchName" database_search_name: String,
    3 "Error" error: String, 4 "Schema" schema: String, 5 "Sql" sql: String, 6 "SqlType" sql_type: String,
    7 "StartTime" start_time: String, 8 "Success" success: bool, 9 "Username" username: String
} }

/// Gets workspace code: `GetWorkspaceCode` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/GetWorkspaceCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceCode {
    pub iac: Option<String>,
    /// Required.
    pub path: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetWorkspaceCode(path: String, workspace_id: String) "GetWorkspaceCode" -> GetWorkspaceCodeOutput {
    0 "Iac" iac: String, 1 "Path" path, 2 "WorkspaceId" workspace_id
} }

/// Response of [`GetWorkspaceCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceCodeOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetWorkspaceCodeOutput {
    0 "Data" data: String, 1 "ErrorCode" error_code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Gets workspace code publish setting: `GetWorkspaceCodePublishSetting` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/GetWorkspaceCodePublishSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceCodePublishSetting {
    /// Required.
    pub workspace_id: String,
}
operation! { GetWorkspaceCodePublishSetting(workspace_id: String)
    "GetWorkspaceCodePublishSetting" -> GetWorkspaceCodePublishSettingOutput {
    0 "WorkspaceId" workspace_id
} }

/// Response of [`GetWorkspaceCodePublishSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceCodePublishSettingOutput {
    pub code: Option<String>,
    pub data: Option<GetWorkspaceCodePublishSettingData>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { GetWorkspaceCodePublishSettingOutput {
    0 "Code" code: String, 1 "Data" data: GetWorkspaceCodePublishSettingData, 2 "ErrorCode" error_code: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String
} }

/// In the response of [`GetWorkspaceCodePublishSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceCodePublishSettingData {
    pub exclude: Vec<String>,
    pub lock_repo_branch: Option<bool>,
    pub repos: Vec<GetWorkspaceCodePublishSettingRepos>,
}
model! { GetWorkspaceCodePublishSettingData {
    0 "Exclude" exclude: Vec<String>, 1 "LockRepoBranch" lock_repo_branch: bool,
    2 "Repos" repos: Vec<GetWorkspaceCodePublishSettingRepos>
} }

/// In the response of [`GetWorkspaceCodePublishSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceCodePublishSettingRepos {
    pub branch: Option<String>,
    pub path: Option<String>,
    pub repo: Option<String>,
}
model! { GetWorkspaceCodePublishSettingRepos {
    0 "Branch" branch: String, 1 "Path" path: String, 2 "Repo" repo: String
} }

/// Gets workspace quota: `GetWorkspaceQuota` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/GetWorkspaceQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceQuota {
    /// Required.
    pub workspace_id: String,
}
operation! { GetWorkspaceQuota(workspace_id: String) "GetWorkspaceQuota" -> GetWorkspaceQuotaOutput {
    0 "WorkspaceId" workspace_id
} }

/// Response of [`GetWorkspaceQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceQuotaOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<GetWorkspaceQuotaData>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetWorkspaceQuotaOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: GetWorkspaceQuotaData,
    2 "ErrorCode" error_code: String, 3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String,
    5 "Success" success: bool
} }

/// In the response of [`GetWorkspaceQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceQuotaData {
    pub cu_quota: Option<i64>,
    pub cu_quota_usage: Option<i64>,
    pub instance_id: Option<String>,
    pub notebook_free_quota_available: Option<i64>,
    pub notebook_free_quota_total: Option<i64>,
    pub status: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetWorkspaceQuotaData {
    0 "CuQuota" cu_quota: i64, 1 "CuQuotaUsage" cu_quota_usage: i64, 2 "InstanceId" instance_id: String,
    3 "NotebookFreeQuotaAvailable" notebook_free_quota_available: i64,
    4 "NotebookFreeQuotaTotal" notebook_free_quota_total: i64, 5 "Status" status: String,
    6 "WorkspaceId" workspace_id: String
} }

/// Inits workspace system mcp server: `InitWorkspaceSystemMcpServer` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/InitWorkspaceSystemMcpServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitWorkspaceSystemMcpServer {
    /// Required.
    pub workspace_id: String,
}
operation! { InitWorkspaceSystemMcpServer(workspace_id: String)
    "InitWorkspaceSystemMcpServer" -> InitWorkspaceSystemMcpServerOutput {
    0 "WorkspaceId" workspace_id
} }

/// Response of [`InitWorkspaceSystemMcpServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitWorkspaceSystemMcpServerOutput {
    pub data: Option<Value>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { InitWorkspaceSystemMcpServerOutput {
    0 "Data" data: Value, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Installs data agent mcp: `InstallDataAgentMcp` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/InstallDataAgentMcp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallDataAgentMcp {
    pub description: Option<String>,
    pub endpoint: Option<String>,
    pub from_json: Option<String>,
    pub headers: Option<String>,
    pub name: Option<String>,
    pub need_uid_in_header: Option<bool>,
    pub net_type: Option<String>,
    pub transport_type: Option<String>,
    pub vpc_id: Option<String>,
    pub vsw_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { InstallDataAgentMcp() "InstallDataAgentMcp" -> InstallDataAgentMcpOutput {
    0 "Description" description: String, 1 "Endpoint" endpoint: String, 2 "FromJson" from_json: String,
    3 "Headers" headers: String, 4 "Name" name: String, 5 "NeedUidInHeader" need_uid_in_header: bool,
    6 "NetType" net_type: String, 7 "TransportType" transport_type: String, 8 "VpcId" vpc_id: String,
    9 "VswId" vsw_id: String, 10 "WorkspaceId" workspace_id: String
} }

/// Response of [`InstallDataAgentMcp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallDataAgentMcpOutput {
    pub data: Option<Value>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { InstallDataAgentMcpOutput {
    0 "Data" data: Value, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Lists airflow versions: `ListAirflowVersions` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/ListAirflowVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAirflowVersions {
    /// Required.
    pub workspace_id: String,
}
operation! { ListAirflowVersions(workspace_id: String) "ListAirflowVersions" -> ListAirflowVersionsOutput {
    0 "WorkspaceId" workspace_id
} }

/// Response of [`ListAirflowVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAirflowVersionsOutput {
    pub access_denied_detail: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub root: Vec<String>,
    pub success: Option<bool>,
}
model! { ListAirflowVersionsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "ErrorCode" error_code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Root" root: Vec<String>,
    5 "Success" success: bool
} }

/// Lists airflows: `ListAirflows` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/ListAirflows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAirflows {
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_index: Option<i64>,
    pub skip: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListAirflows(workspace_id: String) "ListAirflows" -> ListAirflowsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PageIndex" page_index: i64,
    3 "Skip" skip: i64, 4 "WorkspaceId" workspace_id
} }
paged! { ListAirflows: ListAirflowsList = Token "NextToken", "Root.List" root.list, next "NextToken" }

/// Response of [`ListAirflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAirflowsOutput {
    pub access_denied_detail: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub root: Option<ListAirflowsRoot>,
    pub success: Option<bool>,
}
model! { ListAirflowsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "ErrorCode" error_code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "MaxResults" max_results: i64, 4 "Message" message: String,
    5 "NextToken" next_token: String, 6 "Root" root: ListAirflowsRoot, 7 "Success" success: bool
} }

/// In the response of [`ListAirflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAirflowsRoot {
    pub list: Vec<ListAirflowsList>,
    pub total_count: Option<i64>,
}
model! { ListAirflowsRoot {
    0 "List" list: Vec<ListAirflowsList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListAirflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAirflowsList {
    pub airflow_id: Option<String>,
    pub airflow_name: Option<String>,
    pub app_spec: Option<String>,
    pub app_type: Option<String>,
    pub custom_airflow_cfg: Vec<String>,
    pub dags_dir: Option<String>,
    pub deploy_error_msg: Option<String>,
    pub description: Option<String>,
    pub gmt_created: Option<String>,
    pub oss_bucket_name: Option<String>,
    pub oss_path: Option<String>,
    pub plugins_dir: Option<String>,
    pub requirement_file: Option<String>,
    pub security_group_id: Option<String>,
    pub startup_file: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub worker_serverless_replicas: Option<i64>,
    pub workspace_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListAirflowsList {
    0 "AirflowId" airflow_id: String, 1 "AirflowName" airflow_name: String, 2 "AppSpec" app_spec: String,
    3 "AppType" app_type: String, 4 "CustomAirflowCfg" custom_airflow_cfg: Vec<String>, 5 "DagsDir" dags_dir: String,
    6 "DeployErrorMsg" deploy_error_msg: String, 7 "Description" description: String,
    8 "GmtCreated" gmt_created: String, 9 "OssBucketName" oss_bucket_name: String, 10 "OssPath" oss_path: String,
    11 "PluginsDir" plugins_dir: String, 12 "RequirementFile" requirement_file: String,
    13 "SecurityGroupId" security_group_id: String, 14 "StartupFile" startup_file: String, 15 "Status" status: String,
    16 "VSwitchId" vswitch_id: String, 17 "VpcId" vpc_id: String,
    18 "WorkerServerlessReplicas" worker_serverless_replicas: i64, 19 "WorkspaceId" workspace_id: String,
    20 "ZoneId" zone_id: String
} }

/// Lists custom agent: `ListCustomAgent` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/ListCustomAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAgent {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_all_released: Option<bool>,
    pub search_key: Option<String>,
    pub status: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListCustomAgent() "ListCustomAgent" -> ListCustomAgentOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "QueryAllReleased" query_all_released: bool,
    3 "SearchKey" search_key: String, 4 "Status" status: String, 5 "WorkspaceId" workspace_id: String
} }
paged! { ListCustomAgent: ListCustomAgentContent =
    Number "PageNumber", "Data.Content" data.content, total "Data.TotalElements" }

/// Response of [`ListCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAgentOutput {
    pub data: Option<ListCustomAgentData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCustomAgentOutput {
    0 "Data" data: ListCustomAgentData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAgentData {
    pub content: Vec<ListCustomAgentContent>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListCustomAgentData {
    0 "Content" content: Vec<ListCustomAgentContent>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalElements" total_elements: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`ListCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAgentContent {
    pub aliyun_parent_id: Option<String>,
    pub aliyun_uid: Option<String>,
    pub callback_config: Option<ListCustomAgentCallbackConfig>,
    pub creator_user_name: Option<String>,
    pub custom_agent_id: Option<String>,
    pub dms_unit: Option<String>,
    pub data_json: Option<String>,
    pub default_agent: Option<i64>,
    pub description: Option<String>,
    /// On the wire: `DmsUnit`.
    pub dms_unit_2: Option<String>,
    pub execution_config: Option<ListCustomAgentExecutionConfig>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub instruction: Option<String>,
    pub is_schedule_task: Option<bool>,
    pub knowledge: Option<String>,
    pub knowledge_config_list: Vec<ListCustomAgentKnowledgeConfigList>,
    pub knowledge_semantic_config_list: Vec<ListCustomAgentKnowledgeSemanticConfigList>,
    pub modifier: Option<String>,
    pub modifier_user_name: Option<String>,
    pub name: Option<String>,
    pub next_runtime: Option<i64>,
    pub offline_time: Option<String>,
    pub region: Option<String>,
    pub related_session_id: Option<String>,
    pub release_time: Option<String>,
    pub schedule_task_config: Option<ListCustomAgentScheduleTaskConfig>,
    pub status: Option<String>,
    pub text_report_config: Option<String>,
    pub web_report_config: Option<String>,
    pub web_report_theme: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListCustomAgentContent {
    0 "AliyunParentId" aliyun_parent_id: String, 1 "AliyunUid" aliyun_uid: String,
    2 "CallbackConfig" callback_config: ListCustomAgentCallbackConfig, 3 "CreatorUserName" creator_user_name: String,
    4 "CustomAgentId" custom_agent_id: String, 5 "DMSUnit" dms_unit: String, 6 "DataJson" data_json: String,
    7 "DefaultAgent" default_agent: i64, 8 "Description" description: String, 9 "DmsUnit" dms_unit_2: String,
    10 "ExecutionConfig" execution_config: ListCustomAgentExecutionConfig, 11 "GmtCreated" gmt_created: String,
    12 "GmtModified" gmt_modified: String, 13 "Instruction" instruction: String,
    14 "IsScheduleTask" is_schedule_task: bool, 15 "Knowledge" knowledge: String,
    16 "KnowledgeConfigList" knowledge_config_list: Vec<ListCustomAgentKnowledgeConfigList>,
    17 "KnowledgeSemanticConfigList" knowledge_semantic_config_list: Vec<ListCustomAgentKnowledgeSemanticConfigList>,
    18 "Modifier" modifier: String, 19 "ModifierUserName" modifier_user_name: String, 20 "Name" name: String,
    21 "NextRuntime" next_runtime: i64, 22 "OfflineTime" offline_time: String, 23 "Region" region: String,
    24 "RelatedSessionId" related_session_id: String, 25 "ReleaseTime" release_time: String,
    26 "ScheduleTaskConfig" schedule_task_config: ListCustomAgentScheduleTaskConfig, 27 "Status" status: String,
    28 "TextReportConfig" text_report_config: String, 29 "WebReportConfig" web_report_config: String,
    30 "WebReportTheme" web_report_theme: String, 31 "WorkspaceId" workspace_id: String
} }

/// In the response of [`ListCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAgentCallbackConfig {
    pub callback_args: Option<String>,
    pub callback_prompt: Option<String>,
    pub callback_time: Option<i64>,
    pub tool_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ListCustomAgentCallbackConfig {
    0 "CallbackArgs" callback_args: String, 1 "CallbackPrompt" callback_prompt: String,
    2 "CallbackTime" callback_time: i64, 3 "ToolId" tool_id: String, 4 "Type" r#type: String
} }

/// In the response of [`ListCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAgentExecutionConfig {
    pub forbidden_append_data_source: Option<bool>,
    pub skip_ask_human: Option<bool>,
    pub skip_plan: Option<bool>,
    pub skip_sql_confirm: Option<bool>,
    pub skip_web_report_confirm: Option<bool>,
}
model! { ListCustomAgentExecutionConfig {
    0 "ForbiddenAppendDataSource" forbidden_append_data_source: bool, 1 "SkipAskHuman" skip_ask_human: bool,
    2 "SkipPlan" skip_plan: bool, 3 "SkipSqlConfirm" skip_sql_confirm: bool,
    4 "SkipWebReportConfirm" skip_web_report_confirm: bool
} }

/// In the response of [`ListCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAgentKnowledgeConfigList {
    pub access_type: Option<String>,
    pub kb_uuid: Option<String>,
    pub mcp_server_id: Option<String>,
}
model! { ListCustomAgentKnowledgeConfigList {
    0 "AccessType" access_type: String, 1 "KbUuid" kb_uuid: String, 2 "McpServerId" mcp_server_id: String
} }

/// In the response of [`ListCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAgentKnowledgeSemanticConfigList {
    pub db_id: Option<String>,
    pub instance_id: Option<String>,
    pub knowledge_uuid: Option<String>,
    pub r#type: Option<String>,
}
model! { ListCustomAgentKnowledgeSemanticConfigList {
    0 "DbId" db_id: String, 1 "InstanceId" instance_id: String, 2 "KnowledgeUuid" knowledge_uuid: String,
    3 "Type" r#type: String
} }

/// In the response of [`ListCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAgentScheduleTaskConfig {
    pub cron_expression: Option<String>,
    pub query: Option<String>,
    pub related_session_id: Option<String>,
}
model! { ListCustomAgentScheduleTaskConfig {
    0 "CronExpression" cron_expression: String, 1 "Query" query: String, 2 "RelatedSessionId" related_session_id: String
} }

/// Lists data agent accuracy test instances: `ListDataAgentAccuracyTestInstances` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/ListDataAgentAccuracyTestInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentAccuracyTestInstances {
    pub accuracy_test_ins_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListDataAgentAccuracyTestInstances()
    "ListDataAgentAccuracyTestInstances" -> ListDataAgentAccuracyTestInstancesOutput {
    0 "AccuracyTestInsId" accuracy_test_ins_id: String, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "PageNumber" page_number: String, 4 "PageSize" page_size: String,
    5 "WorkspaceId" workspace_id: String
} }
paged! { ListDataAgentAccuracyTestInstances: ListDataAgentAccuracyTestInstancesData =
    Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListDataAgentAccuracyTestInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentAccuracyTestInstancesOutput {
    pub data: Vec<ListDataAgentAccuracyTestInstancesData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub success: Option<String>,
    pub timestamp: Option<String>,
    pub total: Option<String>,
}
model! { ListDataAgentAccuracyTestInstancesOutput {
    0 "Data" data: Vec<ListDataAgentAccuracyTestInstancesData>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "PageNumber" page_number: String, 6 "PageSize" page_size: String, 7 "Success" success: String,
    8 "Timestamp" timestamp: String, 9 "Total" total: String
} }

/// In the response of [`ListDataAgentAccuracyTestInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentAccuracyTestInstancesData {
    pub accuracy_test_ins_id: Option<String>,
    pub agent_id: Option<String>,
    pub creator: Option<String>,
    pub datasource: Option<String>,
    pub file_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub language: Option<String>,
    pub max_concurrent: Option<String>,
    pub mode: Option<i64>,
    pub name: Option<String>,
    pub need_delete: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListDataAgentAccuracyTestInstancesData {
    0 "AccuracyTestInsId" accuracy_test_ins_id: String, 1 "AgentId" agent_id: String, 2 "Creator" creator: String,
    3 "Datasource" datasource: String, 4 "FileId" file_id: String, 5 "GmtCreate" gmt_create: String,
    6 "GmtModified" gmt_modified: String, 7 "Language" language: String, 8 "MaxConcurrent" max_concurrent: String,
    9 "Mode" mode: i64, 10 "Name" name: String, 11 "NeedDelete" need_delete: String,
    12 "WorkspaceId" workspace_id: String
} }

/// Lists data agent accuracy test results: `ListDataAgentAccuracyTestResults` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/ListDataAgentAccuracyTestResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentAccuracyTestResults {
    pub accuracy_test_ins_id: Option<String>,
    pub accuracy_test_result_id: Option<String>,
    pub accuracy_test_subtask_id: Option<String>,
    pub accuracy_test_task_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub region_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListDataAgentAccuracyTestResults()
    "ListDataAgentAccuracyTestResults" -> ListDataAgentAccuracyTestResultsOutput {
    0 "AccuracyTestInsId" accuracy_test_ins_id: String, 1 "AccuracyTestResultId" accuracy_test_result_id: String,
    2 "AccuracyTestSubtaskId" accuracy_test_subtask_id: String, 3 "AccuracyTestTaskId" accuracy_test_task_id: String,
    4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String, 6 "PageNumber" page_number: String,
    7 "PageSize" page_size: String, 8 "RegionId" region_id: String, 9 "WorkspaceId" workspace_id: String
} }
paged! { ListDataAgentAccuracyTestResults: ListDataAgentAccuracyTestResultsContent =
    Token "NextToken", "Data.Content" data.content, next "NextToken" }

/// Response of [`ListDataAgentAccuracyTestResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentAccuracyTestResultsOutput {
    pub data: Option<ListDataAgentAccuracyTestResultsData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListDataAgentAccuracyTestResultsOutput {
    0 "Data" data: ListDataAgentAccuracyTestResultsData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "Success" success: bool
} }

/// In the response of [`ListDataAgentAccuracyTestResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentAccuracyTestResultsData {
    pub accuracy_rate: Option<f64>,
    pub accuracy_test_task_id: Option<String>,
    pub content: Vec<ListDataAgentAccuracyTestResultsContent>,
    pub correct_count: Option<i64>,
    pub failed_count: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pending_count: Option<String>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListDataAgentAccuracyTestResultsData {
    0 "AccuracyRate" accuracy_rate: f64, 1 "AccuracyTestTaskId" accuracy_test_task_id: String,
    2 "Content" content: Vec<ListDataAgentAccuracyTestResultsContent>, 3 "CorrectCount" correct_count: i64,
    4 "FailedCount" failed_count: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "PendingCount" pending_count: String, 8 "TotalElements" total_elements: i64, 9 "TotalPages" total_pages: i64
} }

/// In the response of [`ListDataAgentAccuracyTestResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentAccuracyTestResultsContent {
    pub accuracy_test_task_id: Option<String>,
    pub agent_result: Option<String>,
    pub agent_sql: Option<String>,
    pub answer_result: Option<String>,
    pub answer_sql: Option<String>,
    pub is_true: Option<bool>,
    pub question: Option<String>,
    pub reason: Option<String>,
    pub recommendation: Option<String>,
    pub result_id: Option<String>,
    pub session_id: Option<String>,
    pub subtask_id: Option<String>,
}
model! { ListDataAgentAccuracyTestResultsContent {
    0 "AccuracyTestTaskId" accuracy_test_task_id: String, 1 "AgentResult" agent_result: String,
    2 "AgentSql" agent_sql: String, 3 "AnswerResult" answer_result: String, 4 "AnswerSql" answer_sql: String,
    5 "IsTrue" is_true: bool, 6 "Question" question: String, 7 "Reason" reason: String,
    8 "Recommendation" recommendation: String, 9 "ResultId" result_id: String, 10 "SessionId" session_id: String,
    11 "SubtaskId" subtask_id: String
} }

/// Lists data agent accuracy test tasks: `ListDataAgentAccuracyTestTasks` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/ListDataAgentAccuracyTestTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentAccuracyTestTasks {
    pub accuracy_test_ins_id: Option<String>,
    pub accuracy_test_task_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListDataAgentAccuracyTestTasks() "ListDataAgentAccuracyTestTasks" -> ListDataAgentAccuracyTestTasksOutput {
    0 "AccuracyTestInsId" accuracy_test_ins_id: String, 1 "AccuracyTestTaskId" accuracy_test_task_id: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "PageNumber" page_number: String,
    5 "PageSize" page_size: String, 6 "WorkspaceId" workspace_id: String
} }
paged! { ListDataAgentAccuracyTestTasks: ListDataAgentAccuracyTestTasksData =
    Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListDataAgentAccuracyTestTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentAccuracyTestTasksOutput {
    pub data: Vec<ListDataAgentAccuracyTestTasksData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListDataAgentAccuracyTestTasksOutput {
    0 "Data" data: Vec<ListDataAgentAccuracyTestTasksData>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "Success" success: bool, 8 "Total" total: i64
} }

/// In the response of [`ListDataAgentAccuracyTestTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentAccuracyTestTasksData {
    pub accuracy_test_ins_id: Option<String>,
    pub accuracy_test_task_id: Option<String>,
    pub finished_task_number: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub max_concurrent: Option<i64>,
    pub need_delete: Option<bool>,
    pub status: Option<i64>,
    pub total_task_number: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { ListDataAgentAccuracyTestTasksData {
    0 "AccuracyTestInsId" accuracy_test_ins_id: String, 1 "AccuracyTestTaskId" accuracy_test_task_id: String,
    2 "FinishedTaskNumber" finished_task_number: i64, 3 "GmtCreate" gmt_create: String,
    4 "GmtModified" gmt_modified: String, 5 "MaxConcurrent" max_concurrent: i64, 6 "NeedDelete" need_delete: bool,
    7 "Status" status: i64, 8 "TotalTaskNumber" total_task_number: i64, 9 "WorkspaceId" workspace_id: String
} }

/// Lists data agent mcp: `ListDataAgentMcp` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/ListDataAgentMcp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentMcp {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub ready_only: Option<bool>,
    pub search_key: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListDataAgentMcp(workspace_id: String) "ListDataAgentMcp" -> ListDataAgentMcpOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ReadyOnly" ready_only: bool, 5 "SearchKey" search_key: String,
    6 "Type" r#type: String, 7 "WorkspaceId" workspace_id
} }

/// Response of [`ListDataAgentMcp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentMcpOutput {
    pub data: Option<ListDataAgentMcpData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListDataAgentMcpOutput {
    0 "Data" data: ListDataAgentMcpData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "Success" success: bool
} }

/// In the response of [`ListDataAgentMcp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentMcpData {
    pub content: Option<Value>,
    pub page_number: Option<f64>,
    pub page_size: Option<f64>,
    pub total_elements: Option<f64>,
    pub total_pages: Option<f64>,
}
model! { ListDataAgentMcpData {
    0 "Content" content: Value, 1 "PageNumber" page_number: f64, 2 "PageSize" page_size: f64,
    3 "TotalElements" total_elements: f64, 4 "TotalPages" total_pages: f64
} }

/// Lists data agent memory: `ListDataAgentMemory` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/ListDataAgentMemory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentMemory {
    pub content_pattern: Option<String>,
    pub dms_unit: Option<String>,
    pub from_id: Option<String>,
    pub mem_from: Option<String>,
    pub order: Option<String>,
    pub order_by: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub query_all: Option<bool>,
}
operation! { ListDataAgentMemory() "ListDataAgentMemory" -> ListDataAgentMemoryOutput {
    0 "ContentPattern" content_pattern: String, 1 "DMSUnit" dms_unit: String, 2 "FromId" from_id: String,
    3 "MemFrom" mem_from: String, 4 "Order" order: String, 5 "OrderBy" order_by: String, 6 "PageNum" page_num: i64,
    7 "PageSize" page_size: i64, 8 "QueryAll" query_all: bool
} }
paged! { ListDataAgentMemory: ListDataAgentMemoryDataData =
    Number "PageNum", "Data.Data" data.data, total "Data.Total" }

/// Response of [`ListDataAgentMemory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentMemoryOutput {
    pub code: Option<String>,
    pub data: Option<ListDataAgentMemoryData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub timestamp: Option<String>,
}
model! { ListDataAgentMemoryOutput {
    0 "Code" code: String, 1 "Data" data: ListDataAgentMemoryData, 2 "ErrorCode" error_code: String,
    3 "ErrorMessage" error_message: String, 4 "Success" success: bool, 5 "Timestamp" timestamp: String
} }

/// In the response of [`ListDataAgentMemory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentMemoryData {
    pub data: Vec<ListDataAgentMemoryDataData>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListDataAgentMemoryData {
    0 "Data" data: Vec<ListDataAgentMemoryDataData>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`ListDataAgentMemory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentMemoryDataData {
    pub content: Option<String>,
    pub from_id: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub hint_level: Option<i64>,
    pub mem_from: Option<String>,
    pub status: Option<String>,
    pub uuid: Option<String>,
}
model! { ListDataAgentMemoryDataData {
    0 "Content" content: String, 1 "FromId" from_id: String, 2 "GmtCreated" gmt_created: String,
    3 "GmtModified" gmt_modified: String, 4 "HintLevel" hint_level: i64, 5 "MemFrom" mem_from: String,
    6 "Status" status: String, 7 "Uuid" uuid: String
} }

/// Lists data agent session: `ListDataAgentSession` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/ListDataAgentSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentSession {
    pub create_end_time: Option<i64>,
    pub create_start_time: Option<i64>,
    pub creator_id: Option<String>,
    pub custom_agent_id: Option<String>,
    pub dms_unit: Option<String>,
    pub is_saved: Option<bool>,
    pub mode: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_type: Option<String>,
    pub title: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListDataAgentSession() "ListDataAgentSession" -> ListDataAgentSessionOutput {
    0 "CreateEndTime" create_end_time: i64, 1 "CreateStartTime" create_start_time: i64,
    2 "CreatorId" creator_id: String, 3 "CustomAgentId" custom_agent_id: String, 4 "DMSUnit" dms_unit: String,
    5 "IsSaved" is_saved: bool, 6 "Mode" mode: String, 7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64,
    9 "QueryType" query_type: String, 10 "Title" title: String, 11 "WorkspaceId" workspace_id: String
} }
paged! { ListDataAgentSession: ListDataAgentSessionData = Number "PageNumber", "Data" data, total "Total" }

/// Response of [`ListDataAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentSessionOutput {
    pub data: Vec<ListDataAgentSessionData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListDataAgentSessionOutput {
    0 "Data" data: Vec<ListDataAgentSessionData>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "Success" success: bool, 6 "Total" total: i64, 7 "TotalPages" total_pages: i64
} }

/// In the response of [`ListDataAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentSessionData {
    pub agent_id: Option<String>,
    pub agent_status: Option<String>,
    pub create_time: Option<i64>,
    pub favorite_in_workspace: Option<bool>,
    pub file: Option<String>,
    pub saved: Option<bool>,
    pub session_config: Option<ListDataAgentSessionSessionConfig>,
    pub session_id: Option<String>,
    pub session_status: Option<String>,
    pub title: Option<String>,
    pub user_id: Option<String>,
}
model! { ListDataAgentSessionData {
    0 "AgentId" agent_id: String, 1 "AgentStatus" agent_status: String, 2 "CreateTime" create_time: i64,
    3 "FavoriteInWorkspace" favorite_in_workspace: bool, 4 "File" file: String, 5 "Saved" saved: bool,
    6 "SessionConfig" session_config: ListDataAgentSessionSessionConfig, 7 "SessionId" session_id: String,
    8 "SessionStatus" session_status: String, 9 "Title" title: String, 10 "UserId" user_id: String
} }

/// In the response of [`ListDataAgentSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentSessionSessionConfig {
    pub custom_agent_id: Option<String>,
    pub custom_agent_stage: Option<String>,
    pub enable_search: Option<bool>,
    pub language: Option<String>,
    pub mode: Option<String>,
    pub user_oss_bucket: Option<String>,
}
model! { ListDataAgentSessionSessionConfig {
    0 "CustomAgentId" custom_agent_id: String, 1 "CustomAgentStage" custom_agent_stage: String,
    2 "EnableSearch" enable_search: bool, 3 "Language" language: String, 4 "Mode" mode: String,
    5 "UserOssBucket" user_oss_bucket: String
} }

/// Lists data agent workspace: `ListDataAgentWorkspace` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/ListDataAgentWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentWorkspace {
    pub creator: Option<String>,
    pub dms_unit: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order: Option<String>,
    pub order_by: Option<String>,
    /// Required.
    pub page_number: String,
    /// Required.
    pub page_size: String,
    pub workspace_name: Option<String>,
    /// Required.
    pub workspace_type: String,
}
operation! { ListDataAgentWorkspace(page_number: String, page_size: String, workspace_type: String)
    "ListDataAgentWorkspace" -> ListDataAgentWorkspaceOutput {
    0 "Creator" creator: String, 1 "DMSUnit" dms_unit: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "Order" order: String, 5 "OrderBy" order_by: String, 6 "PageNumber" page_number,
    7 "PageSize" page_size, 8 "WorkspaceName" workspace_name: String, 9 "WorkspaceType" workspace_type
} }
paged! { ListDataAgentWorkspace: ListDataAgentWorkspaceContent =
    Token "NextToken", "Data.Content" data.content, next "NextToken" }

/// Response of [`ListDataAgentWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentWorkspaceOutput {
    pub data: Option<ListDataAgentWorkspaceData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<String>,
}
model! { ListDataAgentWorkspaceOutput {
    0 "Data" data: ListDataAgentWorkspaceData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "Success" success: String
} }

/// In the response of [`ListDataAgentWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentWorkspaceData {
    pub content: Vec<ListDataAgentWorkspaceContent>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListDataAgentWorkspaceData {
    0 "Content" content: Vec<ListDataAgentWorkspaceContent>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalElements" total_elements: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`ListDataAgentWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentWorkspaceContent {
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub description: Option<String>,
    pub is_session_share_enabled: Option<bool>,
    pub modify_time: Option<i64>,
    pub role_name: Option<String>,
    pub running_session_count: Option<i64>,
    pub total_member: Option<i64>,
    pub total_session_count: Option<i64>,
    pub r#type: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
    pub workspace_status: Option<String>,
}
model! { ListDataAgentWorkspaceContent {
    0 "CreateTime" create_time: i64, 1 "Creator" creator: String, 2 "CreatorName" creator_name: String,
    3 "Description" description: String, 4 "IsSessionShareEnabled" is_session_share_enabled: bool,
    5 "ModifyTime" modify_time: i64, 6 "RoleName" role_name: String, 7 "RunningSessionCount" running_session_count: i64,
    8 "TotalMember" total_member: i64, 9 "TotalSessionCount" total_session_count: i64, 10 "Type" r#type: String,
    11 "WorkspaceId" workspace_id: String, 12 "WorkspaceName" workspace_name: String,
    13 "WorkspaceStatus" workspace_status: String
} }

/// Lists data agent workspace member: `ListDataAgentWorkspaceMember` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/ListDataAgentWorkspaceMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentWorkspaceMember {
    pub dms_unit: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order: Option<String>,
    pub order_by: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_member_id: Option<String>,
    pub search_role_name: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListDataAgentWorkspaceMember() "ListDataAgentWorkspaceMember" -> ListDataAgentWorkspaceMemberOutput {
    0 "DMSUnit" dms_unit: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Order" order: String, 4 "OrderBy" order_by: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "SearchMemberId" search_member_id: String, 8 "SearchRoleName" search_role_name: String,
    9 "WorkspaceId" workspace_id: String
} }
paged! { ListDataAgentWorkspaceMember: ListDataAgentWorkspaceMemberContent =
    Token "NextToken", "Data.Content" data.content, next "Data.NextToken" }

/// Response of [`ListDataAgentWorkspaceMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentWorkspaceMemberOutput {
    pub data: Option<ListDataAgentWorkspaceMemberData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDataAgentWorkspaceMemberOutput {
    0 "Data" data: ListDataAgentWorkspaceMemberData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`ListDataAgentWorkspaceMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentWorkspaceMemberData {
    pub content: Vec<ListDataAgentWorkspaceMemberContent>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListDataAgentWorkspaceMemberData {
    0 "Content" content: Vec<ListDataAgentWorkspaceMemberContent>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "TotalElements" total_elements: i64, 6 "TotalPages" total_pages: i64
} }

/// In the response of [`ListDataAgentWorkspaceMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataAgentWorkspaceMemberContent {
    pub join_time: Option<String>,
    pub member_id: Option<String>,
    pub role_name: Option<String>,
    pub running_task_number: Option<i64>,
    pub total_task_number: Option<i64>,
    pub user_name: Option<String>,
}
model! { ListDataAgentWorkspaceMemberContent {
    0 "JoinTime" join_time: String, 1 "MemberId" member_id: String, 2 "RoleName" role_name: String,
    3 "RunningTaskNumber" running_task_number: i64, 4 "TotalTaskNumber" total_task_number: i64,
    5 "UserName" user_name: String
} }

/// Lists data center database: `ListDataCenterDatabase` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/ListDataCenterDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataCenterDatabase {
    pub call_from: Option<String>,
    pub dms_unit: Option<String>,
    pub import_type: Option<String>,
    pub language: Option<String>,
    pub search_key: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListDataCenterDatabase() "ListDataCenterDatabase" -> ListDataCenterDatabaseOutput {
    0 "CallFrom" call_from: String, 1 "DmsUnit" dms_unit: String, 2 "ImportType" import_type: String,
    3 "Language" language: String, 4 "SearchKey" search_key: String, 5 "WorkspaceId" workspace_id: String
} }

/// Response of [`ListDataCenterDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataCenterDatabaseOutput {
    pub data: Vec<ListDataCenterDatabaseData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDataCenterDatabaseOutput {
    0 "Data" data: Vec<ListDataCenterDatabaseData>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`ListDataCenterDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataCenterDatabaseData {
    pub database_desc: Option<String>,
    pub database_name: Option<String>,
    pub db_id: Option<String>,
    pub db_type: Option<String>,
    pub desc_update_time: Option<String>,
    pub dms_db_id: Option<i64>,
    pub dms_instance_id: Option<i64>,
    pub download_link: Option<String>,
    pub gmt_created: Option<String>,
    pub import_type: Option<String>,
    pub instance_name: Option<String>,
    pub intranet_download_link: Option<String>,
    pub is_internal: Option<String>,
    pub oss_bucket: Option<String>,
    pub size: Option<i64>,
    pub use_user_oss_bucket: Option<bool>,
}
model! { ListDataCenterDatabaseData {
    0 "DatabaseDesc" database_desc: String, 1 "DatabaseName" database_name: String, 2 "DbId" db_id: String,
    3 "DbType" db_type: String, 4 "DescUpdateTime" desc_update_time: String, 5 "DmsDbId" dms_db_id: i64,
    6 "DmsInstanceId" dms_instance_id: i64, 7 "DownloadLink" download_link: String, 8 "GmtCreated" gmt_created: String,
    9 "ImportType" import_type: String, 10 "InstanceName" instance_name: String,
    11 "IntranetDownloadLink" intranet_download_link: String, 12 "IsInternal" is_internal: String,
    13 "OssBucket" oss_bucket: String, 14 "Size" size: i64, 15 "UseUserOssBucket" use_user_oss_bucket: bool
} }

/// Lists data center table: `ListDataCenterTable` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/ListDataCenterTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataCenterTable {
    pub call_from: Option<String>,
    pub database_name: Option<String>,
    pub dms_unit: Option<String>,
    pub import_type: Option<String>,
    pub instance_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_key: Option<String>,
    pub table_name: Option<String>,
}
operation! { ListDataCenterTable() "ListDataCenterTable" -> ListDataCenterTableOutput {
    0 "CallFrom" call_from: String, 1 "DatabaseName" database_name: String, 2 "DmsUnit" dms_unit: String,
    3 "ImportType" import_type: String, 4 "InstanceName" instance_name: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "SearchKey" search_key: String, 8 "TableName" table_name: String
} }
paged! { ListDataCenterTable: ListDataCenterTableContent =
    Number "PageNumber", "Data.Content" data.content, total "Data.TotalElements" }

/// Response of [`ListDataCenterTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataCenterTableOutput {
    pub data: Option<ListDataCenterTableData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDataCenterTableOutput {
    0 "Data" data: ListDataCenterTableData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListDataCenterTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataCenterTableData {
    pub content: Vec<ListDataCenterTableContent>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListDataCenterTableData {
    0 "Content" content: Vec<ListDataCenterTableContent>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalElements" total_elements: i64, 4 "TotalPages" total_pages: i64
} }

/// In the response of [`ListDataCenterTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataCenterTableContent {
    pub database_name: Option<String>,
    pub desc_update_time: Option<String>,
    pub dms_db_id: Option<i64>,
    pub dms_instance_id: Option<i64>,
    pub gmt_created: Option<String>,
    pub import_type: Option<String>,
    pub instance_name: Option<String>,
    pub table_desc: Option<String>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
}
model! { ListDataCenterTableContent {
    0 "DatabaseName" database_name: String, 1 "DescUpdateTime" desc_update_time: String, 2 "DmsDbId" dms_db_id: i64,
    3 "DmsInstanceId" dms_instance_id: i64, 4 "GmtCreated" gmt_created: String, 5 "ImportType" import_type: String,
    6 "InstanceName" instance_name: String, 7 "TableDesc" table_desc: String, 8 "TableId" table_id: String,
    9 "TableName" table_name: String
} }

/// Lists data lake catalog: `ListDataLakeCatalog` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/ListDataLakeCatalog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeCatalog {
    pub search_key: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { ListDataLakeCatalog() "ListDataLakeCatalog" -> ListDataLakeCatalogOutput {
    0 "SearchKey" search_key: String, 1 "Tid" tid: i64, 2 "WorkspaceId" workspace_id: i64
} }

/// Response of [`ListDataLakeCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeCatalogOutput {
    pub cata_log_list: Vec<DLCatalog>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDataLakeCatalogOutput {
    0 "CataLogList" cata_log_list: Vec<DLCatalog>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Lists data lake database: `ListDataLakeDatabase` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/ListDataLakeDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeDatabase {
    /// Required.
    pub catalog_name: String,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub search_key: Option<String>,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { ListDataLakeDatabase(catalog_name: String) "ListDataLakeDatabase" -> ListDataLakeDatabaseOutput {
    0 "CatalogName" catalog_name, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "SearchKey" search_key: String, 4 "Tid" tid: i64, 5 "WorkspaceId" workspace_id: i64
} }
paged! { ListDataLakeDatabase: DLDatabase = Token "NextToken", "DatabaseList" database_list, next "NextToken" }

/// Response of [`ListDataLakeDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeDatabaseOutput {
    pub database_list: Vec<DLDatabase>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListDataLakeDatabaseOutput {
    0 "DatabaseList" database_list: Vec<DLDatabase>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "Success" success: bool
} }

/// Lists data lake function: `ListDataLakeFunction` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/ListDataLakeFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeFunction {
    /// Required.
    pub catalog_name: String,
    pub db_name: Option<String>,
    pub function_name_pattern: Option<String>,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { ListDataLakeFunction(catalog_name: String) "ListDataLakeFunction" -> ListDataLakeFunctionOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name: String, 2 "FunctionNamePattern" function_name_pattern: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "Tid" tid: i64,
    6 "WorkspaceId" workspace_id: i64
} }
paged! { ListDataLakeFunction: DLFunction = Token "NextToken", "FunctionList" function_list, next "NextToken" }

/// Response of [`ListDataLakeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeFunctionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub function_list: Vec<DLFunction>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListDataLakeFunctionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "FunctionList" function_list: Vec<DLFunction>, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "Success" success: bool
} }

/// Lists data lake function name: `ListDataLakeFunctionName` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/ListDataLakeFunctionName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeFunctionName {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    pub function_name_pattern: Option<String>,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { ListDataLakeFunctionName(catalog_name: String, db_name: String)
    "ListDataLakeFunctionName" -> ListDataLakeFunctionNameOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "FunctionNamePattern" function_name_pattern: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "Tid" tid: i64,
    6 "WorkspaceId" workspace_id: i64
} }
paged! { ListDataLakeFunctionName: String = Token "NextToken", "FunctionNameList" function_name_list, next "NextToken" }

/// Response of [`ListDataLakeFunctionName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeFunctionNameOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub function_name_list: Vec<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListDataLakeFunctionNameOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "FunctionNameList" function_name_list: Vec<String>, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "Success" success: bool
} }

/// Lists data lake partition: `ListDataLakePartition` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/ListDataLakePartition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakePartition {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub table_name: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
    pub part_names: Option<Vec<String>>,
}
operation! { ListDataLakePartition(catalog_name: String, db_name: String, table_name: String)
    "ListDataLakePartition" -> ListDataLakePartitionOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String,
    4 "TableName" table_name, 5 "Tid" tid: i64, 6 "WorkspaceId" workspace_id: i64, 7 "PartNames" part_names: Vec<String>
} [
    Mark::new(7, Location::Body, Style::Json)
] }
paged! { ListDataLakePartition: DLPartition = Token "NextToken", "PartitionList" partition_list, next "NextToken" }

/// Response of [`ListDataLakePartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakePartitionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub partition_list: Vec<DLPartition>,
    pub success: Option<bool>,
}
model! { ListDataLakePartitionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PartitionList" partition_list: Vec<DLPartition>, 5 "Success" success: bool
} }

/// Lists data lake partition by filter: `ListDataLakePartitionByFilter` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/ListDataLakePartitionByFilter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakePartitionByFilter {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub table_name: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
    /// Required.
    pub filter: String,
}
operation! { ListDataLakePartitionByFilter(catalog_name: String, db_name: String, table_name: String, filter: String)
    "ListDataLakePartitionByFilter" -> ListDataLakePartitionByFilterOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String,
    4 "TableName" table_name, 5 "Tid" tid: i64, 6 "WorkspaceId" workspace_id: i64, 7 "Filter" filter
} [
    Mark::new(7, Location::Body, Style::None)
] }
paged! { ListDataLakePartitionByFilter: DLPartition =
    Token "NextToken", "PartitionList" partition_list, next "NextToken" }

/// Response of [`ListDataLakePartitionByFilter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakePartitionByFilterOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub partition_list: Vec<DLPartition>,
    pub success: Option<bool>,
}
model! { ListDataLakePartitionByFilterOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PartitionList" partition_list: Vec<DLPartition>, 5 "Success" success: bool
} }

/// Lists data lake partition name: `ListDataLakePartitionName` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/ListDataLakePartitionName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakePartitionName {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub table_name: String,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { ListDataLakePartitionName(catalog_name: String, db_name: String, table_name: String)
    "ListDataLakePartitionName" -> ListDataLakePartitionNameOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String,
    4 "TableName" table_name, 5 "Tid" tid: i64, 6 "WorkspaceId" workspace_id: i64
} }
paged! { ListDataLakePartitionName: String =
    Token "NextToken", "PartitionNameList" partition_name_list, next "NextToken" }

/// Response of [`ListDataLakePartitionName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakePartitionNameOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub partition_name_list: Vec<String>,
    pub success: Option<bool>,
}
model! { ListDataLakePartitionNameOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PartitionNameList" partition_name_list: Vec<String>, 5 "Success" success: bool
} }

/// Lists data lake table: `ListDataLakeTable` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/ListDataLakeTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeTable {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub table_name_pattern: Option<String>,
    pub table_type: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { ListDataLakeTable(catalog_name: String, db_name: String) "ListDataLakeTable" -> ListDataLakeTableOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String,
    4 "TableNamePattern" table_name_pattern: String, 5 "TableType" table_type: String, 6 "Tid" tid: i64,
    7 "WorkspaceId" workspace_id: i64
} }
paged! { ListDataLakeTable: DLTable = Token "NextToken", "TableList" table_list, next "NextToken" }

/// Response of [`ListDataLakeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeTableOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub table_list: Vec<DLTable>,
}
model! { ListDataLakeTableOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "Success" success: bool, 5 "TableList" table_list: Vec<DLTable>
} }

/// Lists data lake table name: `ListDataLakeTableName` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/ListDataLakeTableName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeTableName {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub table_name_pattern: Option<String>,
    pub table_type: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { ListDataLakeTableName(catalog_name: String, db_name: String)
    "ListDataLakeTableName" -> ListDataLakeTableNameOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String,
    4 "TableNamePattern" table_name_pattern: String, 5 "TableType" table_type: String, 6 "Tid" tid: i64,
    7 "WorkspaceId" workspace_id: i64
} }
paged! { ListDataLakeTableName: String = Token "NextToken", "TableNameList" table_name_list, next "NextToken" }

/// Response of [`ListDataLakeTableName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeTableNameOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub table_name_list: Vec<String>,
}
model! { ListDataLakeTableNameOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "Success" success: bool, 5 "TableNameList" table_name_list: Vec<String>
} }

/// Lists data lake tablebase info: `ListDataLakeTablebaseInfo` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/ListDataLakeTablebaseInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeTablebaseInfo {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    /// At least 1.
    pub page: Option<i64>,
    /// 0 to 200.
    pub rows: Option<i64>,
    pub search_key: Option<String>,
    /// 1 to 9223372036854775807.
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { ListDataLakeTablebaseInfo(catalog_name: String, db_name: String)
    "ListDataLakeTablebaseInfo" -> ListDataLakeTablebaseInfoOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "Page" page: i64, 3 "Rows" rows: i64,
    4 "SearchKey" search_key: String, 5 "Tid" tid: i64, 6 "WorkspaceId" workspace_id: i64
} }
paged! { ListDataLakeTablebaseInfo: DLTablebaseInfo =
    Number "Page", "TablebaseInfoList" tablebase_info_list, total "TotalCount" }

/// Response of [`ListDataLakeTablebaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataLakeTablebaseInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub tablebase_info_list: Vec<DLTablebaseInfo>,
    pub total_count: Option<String>,
}
model! { ListDataLakeTablebaseInfoOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "TablebaseInfoList" tablebase_info_list: Vec<DLTablebaseInfo>, 4 "TotalCount" total_count: String
} }

/// In the response of [`ListDataLakeTablebaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLTablebaseInfo {
    pub catalog_name: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<i64>,
    pub db_id: Option<i64>,
    pub db_name: Option<String>,
    pub description: Option<String>,
    pub last_access_time: Option<i64>,
    pub location: Option<String>,
    pub modifier_id: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_type: Option<String>,
    pub parameters: BTreeMap<String, Value>,
    pub partition_keys: Vec<DLColumn>,
    pub retention: Option<i64>,
    pub table_type: Option<String>,
    pub view_expanded_text: Option<String>,
    pub view_original_text: Option<String>,
}
model! { DLTablebaseInfo {
    0 "CatalogName" catalog_name: String, 1 "CreateTime" create_time: i64, 2 "CreatorId" creator_id: i64,
    3 "DbId" db_id: i64, 4 "DbName" db_name: String, 5 "Description" description: String,
    6 "LastAccessTime" last_access_time: i64, 7 "Location" location: String, 8 "ModifierId" modifier_id: i64,
    9 "Name" name: String, 10 "Owner" owner: String, 11 "OwnerType" owner_type: String,
    12 "Parameters" parameters: BTreeMap<String, Value>, 13 "PartitionKeys" partition_keys: Vec<DLColumn>,
    14 "Retention" retention: i64, 15 "TableType" table_type: String, 16 "ViewExpandedText" view_expanded_text: String,
    17 "ViewOriginalText" view_original_text: String
} }

/// Lists document chunks: `ListDocumentChunks` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/ListDocumentChunks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocumentChunks {
    pub chunk_title_pattern: Option<String>,
    pub document_name: Option<String>,
    /// Required.
    pub kb_uuid: String,
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub sort_field_name: Option<String>,
    pub sort_order: Option<String>,
}
operation! { ListDocumentChunks(kb_uuid: String) "ListDocumentChunks" -> ListDocumentChunksOutput {
    0 "ChunkTitlePattern" chunk_title_pattern: String, 1 "DocumentName" document_name: String, 2 "KbUuid" kb_uuid,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "SortFieldName" sort_field_name: String,
    6 "SortOrder" sort_order: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListDocumentChunks: OneMetaKnowledgeBaseChunk = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListDocumentChunks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocumentChunksOutput {
    pub data: Vec<OneMetaKnowledgeBaseChunk>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListDocumentChunksOutput {
    0 "Data" data: Vec<OneMetaKnowledgeBaseChunk>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "Success" success: bool, 6 "TotalCount" total_count: i64
} }

/// In the response of [`ListDocumentChunks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OneMetaKnowledgeBaseChunk {
    pub chunk_mtime: Option<String>,
    pub chunk_title: Option<String>,
    pub content: Option<String>,
    pub doc_name: Option<String>,
    pub id: Option<String>,
}
model! { OneMetaKnowledgeBaseChunk {
    0 "ChunkMtime" chunk_mtime: String, 1 "ChunkTitle" chunk_title: String, 2 "Content" content: String,
    3 "DocName" doc_name: String, 4 "Id" id: String
} }

/// Lists documents: `ListDocuments` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/ListDocuments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocuments {
    pub filters: Option<String>,
    /// Required.
    pub kb_uuid: String,
    pub max_results: Option<i64>,
    pub name_pattern: Option<String>,
    pub next_token: Option<String>,
    pub sort_field_name: Option<String>,
    pub sort_order: Option<String>,
}
operation! { ListDocuments(kb_uuid: String) "ListDocuments" -> ListDocumentsOutput {
    0 "Filters" filters: String, 1 "KbUuid" kb_uuid, 2 "MaxResults" max_results: i64,
    3 "NamePattern" name_pattern: String, 4 "NextToken" next_token: String, 5 "SortFieldName" sort_field_name: String,
    6 "SortOrder" sort_order: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListDocuments: OneMetaKnowledgeBaseDocument = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocumentsOutput {
    pub data: Vec<OneMetaKnowledgeBaseDocument>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListDocumentsOutput {
    0 "Data" data: Vec<OneMetaKnowledgeBaseDocument>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "Success" success: bool, 6 "TotalCount" total_count: i64
} }

/// In the response of [`ListDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OneMetaKnowledgeBaseDocument {
    pub description: Option<String>,
    pub docs_count: Option<i64>,
    pub document_loader_name: Option<String>,
    pub file_ext: Option<String>,
    pub file_size: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub kb_uuid: Option<String>,
    pub keywords: Option<String>,
    pub name: Option<String>,
    pub state: Option<i64>,
    pub summary: Option<String>,
    pub text_splitter_name: Option<String>,
}
model! { OneMetaKnowledgeBaseDocument {
    0 "Description" description: String, 1 "DocsCount" docs_count: i64,
    2 "DocumentLoaderName" document_loader_name: String, 3 "FileExt" file_ext: String, 4 "FileSize" file_size: i64,
    5 "GmtCreate" gmt_create: String, 6 "GmtModified" gmt_modified: String, 7 "KbUuid" kb_uuid: String,
    8 "Keywords" keywords: String, 9 "Name" name: String, 10 "State" state: i64, 11 "Summary" summary: String,
    12 "TextSplitterName" text_splitter_name: String
} }

/// Lists file upload: `ListFileUpload` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/ListFileUpload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileUpload {
    pub call_from: Option<String>,
    pub dms_unit: Option<String>,
    pub download_link_expire: Option<i64>,
    pub file_category: Option<String>,
    pub file_from: Option<String>,
    pub file_id: Option<String>,
    pub session_id: Option<String>,
    pub sort_column: Option<String>,
    pub sort_direction: Option<String>,
}
operation! { ListFileUpload() "ListFileUpload" -> ListFileUploadOutput {
    0 "CallFrom" call_from: String, 1 "DmsUnit" dms_unit: String, 2 "DownloadLinkExpire" download_link_expire: i64,
    3 "FileCategory" file_category: String, 4 "FileFrom" file_from: String, 5 "FileId" file_id: String,
    6 "SessionId" session_id: String, 7 "SortColumn" sort_column: String, 8 "SortDirection" sort_direction: String
} }

/// Response of [`ListFileUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileUploadOutput {
    pub data: Vec<ListFileUploadData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListFileUploadOutput {
    0 "Data" data: Vec<ListFileUploadData>, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListFileUpload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileUploadData {
    pub aliyun_parent_uid: Option<String>,
    pub aliyun_uid: Option<String>,
    pub download_link: Option<String>,
    pub file_category: Option<String>,
    pub file_from: Option<String>,
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub file_type: Option<String>,
    pub gmt_created: Option<String>,
    pub intranet_download_link: Option<String>,
    pub region: Option<String>,
    pub session_id: Option<String>,
    pub upload_location: Option<String>,
}
model! { ListFileUploadData {
    0 "AliyunParentUid" aliyun_parent_uid: String, 1 "AliyunUid" aliyun_uid: String,
    2 "DownloadLink" download_link: String, 3 "FileCategory" file_category: String, 4 "FileFrom" file_from: String,
    5 "FileId" file_id: String, 6 "FileName" file_name: String, 7 "FileSize" file_size: i64,
    8 "FileType" file_type: String, 9 "GmtCreated" gmt_created: String,
    10 "IntranetDownloadLink" intranet_download_link: String, 11 "Region" region: String,
    12 "SessionId" session_id: String, 13 "UploadLocation" upload_location: String
} }

/// Lists knowledge bases: `ListKnowledgeBases` of `dms` 2025-04-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/ListKnowledgeBases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKnowledgeBases {
    pub filters: Option<String>,
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub name_pattern: Option<String>,
    pub next_token: Option<String>,
    pub sort_field_name: Option<String>,
    pub sort_order: Option<String>,
    /// Required.
    pub tag: String,
}
operation! { ListKnowledgeBases(tag: String) "ListKnowledgeBases" -> ListKnowledgeBasesOutput {
    0 "Filters" filters: String, 1 "MaxResults" max_results: i64, 2 "NamePattern" name_pattern: String,
    3 "NextToken" next_token: String, 4 "SortFieldName" sort_field_name: String, 5 "SortOrder" sort_order: String,
    6 "Tag" tag
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListKnowledgeBases: OneMetaKnowledgeBase = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListKnowledgeBases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKnowledgeBasesOutput {
    pub data: Vec<OneMetaKnowledgeBase>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListKnowledgeBasesOutput {
    0 "Data" data: Vec<OneMetaKnowledgeBase>, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`ListKnowledgeBases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OneMetaKnowledgeBase {
    pub creator: Option<String>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub extra_info: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub kb_uuid: Option<String>,
    pub name: Option<String>,
    pub state: Option<i64>,
    pub tag: Option<String>,
}
model! { OneMetaKnowledgeBase {
    0 "Creator" creator: String, 1 "Description" description: String, 2 "Domain" domain: String,
    3 "ExtraInfo" extra_info: String, 4 "GmtCreate" gmt_create: String, 5 "GmtModified" gmt_modified: String,
    6 "KbUuid" kb_uuid: String, 7 "Name" name: String, 8 "State" state: i64, 9 "Tag" tag: String
} }

/// Lists workspace code: `ListWorkspaceCode` of `dms` 2025-04-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dms/2025-04-14/ListWorkspaceCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceCode {
    /// Required.
    pub path: String,
    /// Required.
    pub workspace_id: String,
}
operation! { ListWorkspaceCode(path: String, workspace_id: String) "ListWorkspaceCode" -> ListWorkspaceCodeOutput {
    0 "Path" path, 1 "WorkspaceId" workspace_id
} }

/// Response of [`ListWorkspaceCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceCodeOutput {
    pub data: Option<ListWorkspaceCodeData>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListWorkspaceCodeOutput {
    0 "Data" data: ListWorkspaceCodeData, 1 "ErrorCode" error_code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListWorkspaceCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceCodeData {
    pub list: Vec<ListWorkspaceCodeList>,
}
model! { ListWorkspaceCodeData {
    0 "List" list: Vec<ListWorkspaceCodeList>
} }

/// In the response of [`ListWorkspaceCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceCodeList {
    pub is_dir: Option<bool>,
    pub mtime: Option<String>,
    pub name: Option<String>,
    pub size: Option<i64>,
    pub symlink: Option<String>,
}
model! { ListWorkspaceCodeList {
    0 "IsDir" is_dir: bool, 1 "Mtime" mtime: String, 2 "Name" name: String, 3 "Size" size: i64,
    4 "Symlink" symlink: String
} }

/// Modifies custom agent: `ModifyCustomAgent` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/ModifyCustomAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomAgent {
    pub callback_config: Option<ModifyCustomAgentCallbackConfig>,
    /// Required.
    pub custom_agent_id: String,
    pub dms_unit: Option<String>,
    pub data_json: Option<String>,
    pub description: Option<String>,
    pub execution_config: Option<ModifyCustomAgentExecutionConfig>,
    pub instruction: Option<String>,
    pub knowledge: Option<String>,
    pub knowledge_config_list: Option<Vec<ModifyCustomAgentKnowledgeConfigList>>,
    pub knowledge_semantic_config_list: Option<
        Vec<ModifyCustomAgentKnowledgeSemanticConfigList>,
    >,
    pub name: Option<String>,
    pub related_session_id: Option<String>,
    pub schedule_task_config: Option<ModifyCustomAgentScheduleTaskConfig>,
    pub text_report_config: Option<String>,
    pub web_report_config: Option<String>,
    pub web_report_theme: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ModifyCustomAgent(custom_agent_id: String) "ModifyCustomAgent" -> ModifyCustomAgentOutput {
    0 "CallbackConfig" callback_config: ModifyCustomAgentCallbackConfig, 1 "CustomAgentId" custom_agent_id,
    2 "DMSUnit" dms_unit: String, 3 "DataJson" data_json: String, 4 "Description" description: String,
    5 "ExecutionConfig" execution_config: ModifyCustomAgentExecutionConfig, 6 "Instruction" instruction: String,
    7 "Knowledge" knowledge: String,
    8 "KnowledgeConfigList" knowledge_config_list: Vec<ModifyCustomAgentKnowledgeConfigList>,
    9 "KnowledgeSemanticConfigList" knowledge_semantic_config_list: Vec<ModifyCustomAgentKnowledgeSemanticConfigList>,
    10 "Name" name: String, 11 "RelatedSessionId" related_session_id: String,
    12 "ScheduleTaskConfig" schedule_task_config: ModifyCustomAgentScheduleTaskConfig,
    13 "TextReportConfig" text_report_config: String, 14 "WebReportConfig" web_report_config: String,
    15 "WebReportTheme" web_report_theme: String, 16 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json),
    Mark::new(12, Location::Default, Style::Json)
] }

/// In the request of [`ModifyCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomAgentCallbackConfig {
    pub callback_args: Option<String>,
    pub callback_prompt: Option<String>,
    pub callback_time: Option<i64>,
    pub tool_id: Option<String>,
    pub r#type: Option<String>,
}
input! { ModifyCustomAgentCallbackConfig() {
    0 "CallbackArgs" callback_args: String, 1 "CallbackPrompt" callback_prompt: String,
    2 "CallbackTime" callback_time: i64, 3 "ToolId" tool_id: String, 4 "Type" r#type: String
} }

/// In the request of [`ModifyCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomAgentExecutionConfig {
    pub forbidden_append_data_source: Option<bool>,
    pub skip_ask_human: Option<bool>,
    pub skip_plan: Option<bool>,
    pub skip_sql_confirm: Option<bool>,
    pub skip_web_report_confirm: Option<bool>,
}
input! { ModifyCustomAgentExecutionConfig() {
    0 "ForbiddenAppendDataSource" forbidden_append_data_source: bool, 1 "SkipAskHuman" skip_ask_human: bool,
    2 "SkipPlan" skip_plan: bool, 3 "SkipSqlConfirm" skip_sql_confirm: bool,
    4 "SkipWebReportConfirm" skip_web_report_confirm: bool
} }

/// In the request of [`ModifyCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomAgentKnowledgeConfigList {
    pub access_type: Option<String>,
    pub kb_uuid: Option<String>,
    pub mcp_server_id: Option<String>,
}
input! { ModifyCustomAgentKnowledgeConfigList() {
    0 "AccessType" access_type: String, 1 "KbUuid" kb_uuid: String, 2 "McpServerId" mcp_server_id: String
} }

/// In the request of [`ModifyCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomAgentKnowledgeSemanticConfigList {
    pub db_id: Option<String>,
    pub instance_id: Option<String>,
    pub knowledge_uuid: Option<String>,
    pub r#type: Option<String>,
}
input! { ModifyCustomAgentKnowledgeSemanticConfigList() {
    0 "DbId" db_id: String, 1 "InstanceId" instance_id: String, 2 "KnowledgeUuid" knowledge_uuid: String,
    3 "Type" r#type: String
} }

/// In the request of [`ModifyCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomAgentScheduleTaskConfig {
    pub cron_expression: Option<String>,
    pub query: Option<String>,
    pub related_session_id: Option<String>,
}
input! { ModifyCustomAgentScheduleTaskConfig() {
    0 "CronExpression" cron_expression: String, 1 "Query" query: String, 2 "RelatedSessionId" related_session_id: String
} }

/// Response of [`ModifyCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomAgentOutput {
    pub data: Option<ModifyCustomAgentData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyCustomAgentOutput {
    0 "Data" data: ModifyCustomAgentData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`ModifyCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomAgentData {
    pub aliyun_parent_uid: Option<String>,
    pub aliyun_uid: Option<String>,
    pub callback_config: Option<ModifyCustomAgentDataCallbackConfig>,
    pub creator_user_name: Option<String>,
    pub custom_agent_id: Option<String>,
    pub dms_unit: Option<String>,
    pub data_json: Option<String>,
    pub description: Option<String>,
    /// On the wire: `DmsUnit`.
    pub dms_unit_2: Option<String>,
    pub execution_config: Option<ModifyCustomAgentDataExecutionConfig>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub instruction: Option<String>,
    pub is_schedule_task: Option<bool>,
    pub knowledge: Option<String>,
    pub knowledge_config_list: Vec<ModifyCustomAgentDataKnowledgeConfigList>,
    pub knowledge_semantic_config_list: Vec<
        ModifyCustomAgentDataKnowledgeSemanticConfigList,
    >,
    pub modifier: Option<String>,
    pub modifier_user_name: Option<String>,
    pub name: Option<String>,
    pub next_runtime: Option<i64>,
    pub offline_time: Option<String>,
    pub region: Option<String>,
    pub related_session_id: Option<String>,
    pub release_time: Option<String>,
    pub schedule_task_config: Option<ModifyCustomAgentDataScheduleTaskConfig>,
    pub status: Option<String>,
    pub text_report_config: Option<String>,
    pub web_report_config: Option<String>,
    pub web_report_theme: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ModifyCustomAgentData {
    0 "AliyunParentUid" aliyun_parent_uid: String, 1 "AliyunUid" aliyun_uid: String,
    2 "CallbackConfig" callback_config: ModifyCustomAgentDataCallbackConfig,
    3 "CreatorUserName" creator_user_name: String, 4 "CustomAgentId" custom_agent_id: String,
    5 "DMSUnit" dms_unit: String, 6 "DataJson" data_json: String, 7 "Description" description: String,
    8 "DmsUnit" dms_unit_2: String, 9 "ExecutionConfig" execution_config: ModifyCustomAgentDataExecutionConfig,
    10 "GmtCreated" gmt_created: String, 11 "GmtModified" gmt_modified: String, 12 "Instruction" instruction: String,
    13 "IsScheduleTask" is_schedule_task: bool, 14 "Knowledge" knowledge: String,
    15 "KnowledgeConfigList" knowledge_config_list: Vec<ModifyCustomAgentDataKnowledgeConfigList>,
    16 "KnowledgeSemanticConfigList" knowledge_semantic_config_list: Vec<ModifyCustomAgentDataKnowledgeSemanticConfigList>,
    17 "Modifier" modifier: String, 18 "ModifierUserName" modifier_user_name: String, 19 "Name" name: String,
    20 "NextRuntime" next_runtime: i64, 21 "OfflineTime" offline_time: String, 22 "Region" region: String,
    23 "RelatedSessionId" related_session_id: String, 24 "ReleaseTime" release_time: String,
    25 "ScheduleTaskConfig" schedule_task_config: ModifyCustomAgentDataScheduleTaskConfig, 26 "Status" status: String,
    27 "TextReportConfig" text_report_config: String, 28 "WebReportConfig" web_report_config: String,
    29 "WebReportTheme" web_report_theme: String, 30 "WorkspaceId" workspace_id: String
} }

/// In the response of [`ModifyCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomAgentDataCallbackConfig {
    pub callback_args: Option<String>,
    pub callback_prompt: Option<String>,
    pub callback_time: Option<i64>,
    pub tool_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ModifyCustomAgentDataCallbackConfig {
    0 "CallbackArgs" callback_args: String, 1 "CallbackPrompt" callback_prompt: String,
    2 "CallbackTime" callback_time: i64, 3 "ToolId" tool_id: String, 4 "Type" r#type: String
} }

/// In the response of [`ModifyCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomAgentDataExecutionConfig {
    pub forbidden_append_data_source: Option<bool>,
    pub skip_ask_human: Option<bool>,
    pub skip_plan: Option<bool>,
    pub skip_sql_confirm: Option<bool>,
    pub skip_web_report_confirm: Option<bool>,
}
model! { ModifyCustomAgentDataExecutionConfig {
    0 "ForbiddenAppendDataSource" forbidden_append_data_source: bool, 1 "SkipAskHuman" skip_ask_human: bool,
    2 "SkipPlan" skip_plan: bool, 3 "SkipSqlConfirm" skip_sql_confirm: bool,
    4 "SkipWebReportConfirm" skip_web_report_confirm: bool
} }

/// In the response of [`ModifyCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomAgentDataKnowledgeConfigList {
    pub access_type: Option<String>,
    pub kb_uuid: Option<String>,
    pub mcp_server_id: Option<String>,
}
model! { ModifyCustomAgentDataKnowledgeConfigList {
    0 "AccessType" access_type: String, 1 "KbUuid" kb_uuid: String, 2 "McpServerId" mcp_server_id: String
} }

/// In the response of [`ModifyCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomAgentDataKnowledgeSemanticConfigList {
    pub db_id: Option<String>,
    pub instance_id: Option<String>,
    pub knowledge_uuid: Option<String>,
    pub r#type: Option<String>,
}
model! { ModifyCustomAgentDataKnowledgeSemanticConfigList {
    0 "DbId" db_id: String, 1 "InstanceId" instance_id: String, 2 "KnowledgeUuid" knowledge_uuid: String,
    3 "Type" r#type: String
} }

/// In the response of [`ModifyCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomAgentDataScheduleTaskConfig {
    pub cron_expression: Option<String>,
    pub query: Option<String>,
    pub related_session_id: Option<String>,
}
model! { ModifyCustomAgentDataScheduleTaskConfig {
    0 "CronExpression" cron_expression: String, 1 "Query" query: String, 2 "RelatedSessionId" related_session_id: String
} }

/// Modifies data agent mcp: `ModifyDataAgentMcp` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/ModifyDataAgentMcp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataAgentMcp {
    pub description: Option<String>,
    pub enable: Option<bool>,
    pub endpoint: Option<String>,
    pub headers: Option<String>,
    /// Required.
    pub mcp_server_id: String,
    pub name: Option<String>,
    pub need_uid_in_header: Option<bool>,
    pub transport_type: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ModifyDataAgentMcp(mcp_server_id: String, workspace_id: String)
    "ModifyDataAgentMcp" -> ModifyDataAgentMcpOutput {
    0 "Description" description: String, 1 "Enable" enable: bool, 2 "Endpoint" endpoint: String,
    3 "Headers" headers: String, 4 "McpServerId" mcp_server_id, 5 "Name" name: String,
    6 "NeedUidInHeader" need_uid_in_header: bool, 7 "TransportType" transport_type: String, 8 "WorkspaceId" workspace_id
} }

/// Response of [`ModifyDataAgentMcp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataAgentMcpOutput {
    pub data: Option<Value>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyDataAgentMcpOutput {
    0 "Data" data: Value, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// `OperateCustomAgent` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/OperateCustomAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateCustomAgent {
    /// Required.
    pub custom_agent_id: String,
    /// Required.
    pub operate_type: String,
    pub workspace_id: Option<String>,
}
operation! { OperateCustomAgent(custom_agent_id: String, operate_type: String)
    "OperateCustomAgent" -> OperateCustomAgentOutput {
    0 "CustomAgentId" custom_agent_id, 1 "OperateType" operate_type, 2 "WorkspaceId" workspace_id: String
} }

/// Response of [`OperateCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateCustomAgentOutput {
    pub data: Option<OperateCustomAgentData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateCustomAgentOutput {
    0 "Data" data: OperateCustomAgentData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`OperateCustomAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateCustomAgentData {
    pub custom_agent_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateCustomAgentData {
    0 "CustomAgentId" custom_agent_id: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `RedeployAirflow` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/RedeployAirflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedeployAirflow {
    /// Required.
    pub airflow_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { RedeployAirflow(airflow_id: String, workspace_id: String) "RedeployAirflow" -> RedeployAirflowOutput {
    0 "AirflowId" airflow_id, 1 "WorkspaceId" workspace_id
} }

/// Response of [`RedeployAirflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedeployAirflowOutput {
    pub access_denied_detail: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub root: Option<bool>,
    pub success: Option<bool>,
}
model! { RedeployAirflowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "ErrorCode" error_code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Root" root: bool,
    5 "Success" success: bool
} }

/// Removes user to data agent workspace: `RemoveUserToDataAgentWorkspace` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/RemoveUserToDataAgentWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserToDataAgentWorkspace {
    pub dms_unit: Option<String>,
    pub member_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { RemoveUserToDataAgentWorkspace() "RemoveUserToDataAgentWorkspace" -> RemoveUserToDataAgentWorkspaceOutput {
    0 "DMSUnit" dms_unit: String, 1 "MemberId" member_id: String, 2 "WorkspaceId" workspace_id: String
} }

/// Response of [`RemoveUserToDataAgentWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserToDataAgentWorkspaceOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveUserToDataAgentWorkspaceOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// `RetrieveKnowledgeBase` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/RetrieveKnowledgeBase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrieveKnowledgeBase {
    pub filter: Option<String>,
    pub hybrid_search: Option<String>,
    pub hybrid_search_args: Option<String>,
    pub include_metadata_fields: Option<String>,
    pub include_vector: Option<bool>,
    /// Required.
    pub kb_uuid: String,
    pub metrics: Option<String>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    /// Required.
    pub query: String,
    pub recall_window: Option<String>,
    pub rerank_factor: Option<f64>,
    pub top_k: Option<i64>,
}
operation! { RetrieveKnowledgeBase(kb_uuid: String, query: String)
    "RetrieveKnowledgeBase" -> RetrieveKnowledgeBaseOutput {
    0 "Filter" filter: String, 1 "HybridSearch" hybrid_search: String, 2 "HybridSearchArgs" hybrid_search_args: String,
    3 "IncludeMetadataFields" include_metadata_fields: String, 4 "IncludeVector" include_vector: bool,
    5 "KbUuid" kb_uuid, 6 "Metrics" metrics: String, 7 "Offset" offset: i64, 8 "OrderBy" order_by: String,
    9 "Query" query, 10 "RecallWindow" recall_window: String, 11 "RerankFactor" rerank_factor: f64, 12 "TopK" top_k: i64
} [
    Mark::new(0, Location::Body, Style::None),
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
    Mark::new(12, Location::Body, Style::None)
] }

/// Response of [`RetrieveKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrieveKnowledgeBaseOutput {
    pub data: Option<RetrieveKnowledgeBaseData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RetrieveKnowledgeBaseOutput {
    0 "Data" data: RetrieveKnowledgeBaseData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`RetrieveKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrieveKnowledgeBaseData {
    pub matches: Vec<RetrieveKnowledgeBaseMatches>,
    pub results: Vec<RetrieveKnowledgeBaseResults>,
}
model! { RetrieveKnowledgeBaseData {
    0 "Matches" matches: Vec<RetrieveKnowledgeBaseMatches>, 1 "Results" results: Vec<RetrieveKnowledgeBaseResults>
} }

/// In the response of [`RetrieveKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrieveKnowledgeBaseMatches {
    pub content: Option<String>,
    pub file_name: Option<String>,
    pub id: Option<String>,
    pub loader_metadata: Option<String>,
    pub metadata: BTreeMap<String, Value>,
}
model! { RetrieveKnowledgeBaseMatches {
    0 "Content" content: String, 1 "FileName" file_name: String, 2 "Id" id: String,
    3 "LoaderMetadata" loader_metadata: String, 4 "Metadata" metadata: BTreeMap<String, Value>
} }

/// In the response of [`RetrieveKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrieveKnowledgeBaseResults {
    pub content: Option<String>,
    pub file_name: Option<String>,
    pub id: Option<String>,
    pub loader_metadata: Option<String>,
    pub metadata: BTreeMap<String, Value>,
    pub rerank_score: Option<f64>,
    pub retrieval_source: Option<i64>,
    pub score: Option<f64>,
    pub vector: Vec<f64>,
}
model! { RetrieveKnowledgeBaseResults {
    0 "Content" content: String, 1 "FileName" file_name: String, 2 "Id" id: String,
    3 "LoaderMetadata" loader_metadata: String, 4 "Metadata" metadata: BTreeMap<String, Value>,
    5 "RerankScore" rerank_score: f64, 6 "RetrievalSource" retrieval_source: i64, 7 "Score" score: f64,
    8 "Vector" vector: Vec<f64>
} }

/// Saves workspace code: `SaveWorkspaceCode` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/SaveWorkspaceCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveWorkspaceCode {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub content: String,
    pub force: Option<bool>,
    pub iac: Option<bool>,
    pub mtime: Option<String>,
    /// Required.
    pub path: String,
    pub repo: Option<String>,
}
operation! { SaveWorkspaceCode(workspace_id: String, content: String, path: String)
    "SaveWorkspaceCode" -> SaveWorkspaceCodeOutput {
    0 "WorkspaceId" workspace_id, 1 "Content" content, 2 "Force" force: bool, 3 "Iac" iac: bool,
    4 "Mtime" mtime: String, 5 "Path" path, 6 "Repo" repo: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`SaveWorkspaceCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveWorkspaceCodeOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveWorkspaceCodeOutput {
    0 "Data" data: String, 1 "ErrorCode" error_code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Sends chat message: `SendChatMessage` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/SendChatMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatMessage {
    pub agent_id: Option<String>,
    pub dms_unit: Option<String>,
    pub data_source: Option<SendChatMessageDataSource>,
    pub data_sources: Option<Vec<SendChatMessageDataSources>>,
    /// Required.
    pub message: String,
    pub message_type: Option<String>,
    pub parent_session_id: Option<String>,
    pub question: Option<String>,
    pub quoted_message: Option<String>,
    pub reply_to: Option<String>,
    pub session_config: Option<SendChatMessageSessionConfig>,
    pub session_id: Option<String>,
    pub task_config: Option<SendChatMessageTaskConfig>,
    pub user_oss_bucket: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { SendChatMessage(message: String) "SendChatMessage" -> SendChatMessageOutput {
    0 "AgentId" agent_id: String, 1 "DMSUnit" dms_unit: String, 2 "DataSource" data_source: SendChatMessageDataSource,
    3 "DataSources" data_sources: Vec<SendChatMessageDataSources>, 4 "Message" message,
    5 "MessageType" message_type: String, 6 "ParentSessionId" parent_session_id: String, 7 "Question" question: String,
    8 "QuotedMessage" quoted_message: String, 9 "ReplyTo" reply_to: String,
    10 "SessionConfig" session_config: SendChatMessageSessionConfig, 11 "SessionId" session_id: String,
    12 "TaskConfig" task_config: SendChatMessageTaskConfig, 13 "UserOssBucket" user_oss_bucket: String,
    14 "WorkspaceId" workspace_id: String
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json),
    Mark::new(12, Location::Default, Style::Json)
] }

/// In the request of [`SendChatMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatMessageDataSource {
    pub data_source_id: Option<String>,
    pub data_source_type: Option<String>,
    pub database: Option<String>,
    pub db_name: Option<String>,
    pub dms_database_id: Option<String>,
    pub dms_instance_id: Option<String>,
    pub engine: Option<String>,
    pub file_id: Option<String>,
    pub location: Option<String>,
    pub permission: Option<SendChatMessagePermission>,
    pub region_id: Option<String>,
    pub tables: Option<Vec<String>>,
}
input! { SendChatMessageDataSource() {
    0 "DataSourceId" data_source_id: String, 1 "DataSourceType" data_source_type: String, 2 "Database" database: String,
    3 "DbName" db_name: String, 4 "DmsDatabaseId" dms_database_id: String, 5 "DmsInstanceId" dms_instance_id: String,
    6 "Engine" engine: String, 7 "FileId" file_id: String, 8 "Location" location: String,
    9 "Permission" permission: SendChatMessagePermission, 10 "RegionId" region_id: String,
    11 "Tables" tables: Vec<String>
} }

/// In the request of [`SendChatMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatMessagePermission {
    pub tables: Option<Vec<SendChatMessageTables>>,
}
input! { SendChatMessagePermission() {
    0 "Tables" tables: Vec<SendChatMessageTables>
} }

/// In the request of [`SendChatMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatMessageTables {
    pub allowed_columns: Option<Vec<String>>,
    pub required_row_filter: Option<String>,
    pub table_name: Option<String>,
}
input! { SendChatMessageTables() {
    0 "AllowedColumns" allowed_columns: Vec<String>, 1 "RequiredRowFilter" required_row_filter: String,
    2 "TableName" table_name: String
} }

/// In the request of [`SendChatMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatMessageDataSources {
    pub data_source_id: Option<String>,
    pub data_source_type: Option<String>,
    pub database: Option<String>,
    pub db_name: Option<String>,
    pub dms_database_id: Option<String>,
    pub dms_instance_id: Option<String>,
    pub engine: Option<String>,
    pub file_id: Option<String>,
    pub location: Option<String>,
    pub permission: Option<SendChatMessageDataSourcesPermission>,
    pub region_id: Option<String>,
    pub tables: Option<Vec<String>>,
}
input! { SendChatMessageDataSources() {
    0 "DataSourceId" data_source_id: String, 1 "DataSourceType" data_source_type: String, 2 "Database" database: String,
    3 "DbName" db_name: String, 4 "DmsDatabaseId" dms_database_id: String, 5 "DmsInstanceId" dms_instance_id: String,
    6 "Engine" engine: String, 7 "FileId" file_id: String, 8 "Location" location: String,
    9 "Permission" permission: SendChatMessageDataSourcesPermission, 10 "RegionId" region_id: String,
    11 "Tables" tables: Vec<String>
} }

/// In the request of [`SendChatMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatMessageDataSourcesPermission {
    pub tables: Option<Vec<SendChatMessagePermissionTables>>,
}
input! { SendChatMessageDataSourcesPermission() {
    0 "Tables" tables: Vec<SendChatMessagePermissionTables>
} }

/// In the request of [`SendChatMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatMessagePermissionTables {
    pub allowed_columns: Option<Vec<String>>,
    pub required_row_filter: Option<String>,
    pub table_name: Option<String>,
}
input! { SendChatMessagePermissionTables() {
    0 "AllowedColumns" allowed_columns: Vec<String>, 1 "RequiredRowFilter" required_row_filter: String,
    2 "TableName" table_name: String
} }

/// In the request of [`SendChatMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatMessageSessionConfig {
    pub custom_agent_id: Option<String>,
    pub custom_agent_stage: Option<String>,
    pub enable_search: Option<String>,
    pub kb_uuid_list: Option<String>,
    pub language: Option<String>,
    pub mcp_server_ids: Option<String>,
    pub mode: Option<String>,
    pub plan_mode: Option<String>,
    pub report_water_mark: Option<String>,
    pub skip_ask_human: Option<bool>,
    pub skip_plan: Option<bool>,
    pub skip_sql_confirm: Option<bool>,
    pub skip_web_report_confirm: Option<bool>,
}
input! { SendChatMessageSessionConfig() {
    0 "CustomAgentId" custom_agent_id: String, 1 "CustomAgentStage" custom_agent_stage: String,
    2 "EnableSearch" enable_search: String, 3 "KbUuidList" kb_uuid_list: String, 4 "Language" language: String,
    5 "McpServerIds" mcp_server_ids: String, 6 "Mode" mode: String, 7 "PlanMode" plan_mode: String,
    8 "ReportWaterMark" report_water_mark: String, 9 "SkipAskHuman" skip_ask_human: bool, 10 "SkipPlan" skip_plan: bool,
    11 "SkipSqlConfirm" skip_sql_confirm: bool, 12 "SkipWebReportConfirm" skip_web_report_confirm: bool
} }

/// In the request of [`SendChatMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatMessageTaskConfig {
    pub report_config: Option<SendChatMessageReportConfig>,
}
input! { SendChatMessageTaskConfig() {
    0 "ReportConfig" report_config: SendChatMessageReportConfig
} }

/// In the request of [`SendChatMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatMessageReportConfig {
    pub report_prompt: Option<String>,
    pub report_theme: Option<String>,
    pub report_type: Option<String>,
}
input! { SendChatMessageReportConfig() {
    0 "ReportPrompt" report_prompt: String, 1 "ReportTheme" report_theme: String, 2 "ReportType" report_type: String
} }

/// Response of [`SendChatMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatMessageOutput {
    pub data: Option<SendChatMessageData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<String>,
}
model! { SendChatMessageOutput {
    0 "Data" data: SendChatMessageData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: String
} }

/// In the response of [`SendChatMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendChatMessageData {
    pub agent_id: Option<String>,
    pub message: Option<String>,
    pub message_id: Option<String>,
    pub session_id: Option<String>,
}
model! { SendChatMessageData {
    0 "AgentId" agent_id: String, 1 "Message" message: String, 2 "MessageId" message_id: String,
    3 "SessionId" session_id: String
} }

/// Sets workspace code publish setting: `SetWorkspaceCodePublishSetting` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/SetWorkspaceCodePublishSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWorkspaceCodePublishSetting {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub config: String,
}
operation! { SetWorkspaceCodePublishSetting(workspace_id: String, config: String)
    "SetWorkspaceCodePublishSetting" -> SetWorkspaceCodePublishSettingOutput {
    0 "WorkspaceId" workspace_id, 1 "Config" config
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SetWorkspaceCodePublishSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWorkspaceCodePublishSettingOutput {
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SetWorkspaceCodePublishSettingOutput {
    0 "ErrorCode" error_code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Sets workspace quota: `SetWorkspaceQuota` of `dms` 2025-04-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/SetWorkspaceQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWorkspaceQuota {
    pub auto_pay: Option<bool>,
    pub client_token: Option<String>,
    /// Required.
    pub cu_quota: i64,
    /// Required.
    pub region: String,
    /// Required.
    pub workspace_id: String,
}
operation! { SetWorkspaceQuota(cu_quota: i64, region: String, workspace_id: String)
    "SetWorkspaceQuota" -> SetWorkspaceQuotaOutput {
    0 "AutoPay" auto_pay: bool, 1 "ClientToken" client_token: String, 2 "CuQuota" cu_quota, 3 "Region" region,
    4 "WorkspaceId" workspace_id
} }

/// Response of [`SetWorkspaceQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWorkspaceQuotaOutput {
    pub access_denied_detail: Option<String>,
    pub data: Option<SetWorkspaceQuotaData>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SetWorkspaceQuotaOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Data" data: SetWorkspaceQuotaData,
    2 "ErrorCode" error_code: String, 3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String,
    5 "Success" success: bool
} }

/// In the response of [`SetWorkspaceQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWorkspaceQuotaData {
    pub cu_quota: Option<i64>,
    pub cu_quota_usage: Option<i64>,
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
    pub state: Option<String>,
    pub status: Option<String>,
    pub workspace_id: Option<String>,
}
model! { SetWorkspaceQuotaData {
    0 "CuQuota" cu_quota: i64, 1 "CuQuotaUsage" cu_quota_usage: i64, 2 "InstanceId" instance_id: String,
    3 "OrderId" order_id: String, 4 "State" state: String, 5 "Status" status: String,
    6 "WorkspaceId" workspace_id: String
} }

/// Starts data agent accuracy test task: `StartDataAgentAccuracyTestTask` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/StartDataAgentAccuracyTestTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDataAgentAccuracyTestTask {
    pub accuracy_test_ins_id: Option<String>,
    pub csv_file: Option<String>,
    pub dms_unit: Option<String>,
    pub region_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { StartDataAgentAccuracyTestTask() "StartDataAgentAccuracyTestTask" -> StartDataAgentAccuracyTestTaskOutput {
    0 "AccuracyTestInsId" accuracy_test_ins_id: String, 1 "CsvFile" csv_file: String, 2 "DmsUnit" dms_unit: String,
    3 "RegionId" region_id: String, 4 "WorkspaceId" workspace_id: String
} }

/// Response of [`StartDataAgentAccuracyTestTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDataAgentAccuracyTestTaskOutput {
    pub data: Option<StartDataAgentAccuracyTestTaskData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<String>,
}
model! { StartDataAgentAccuracyTestTaskOutput {
    0 "Data" data: StartDataAgentAccuracyTestTaskData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: String
} }

/// In the response of [`StartDataAgentAccuracyTestTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDataAgentAccuracyTestTaskData {
    pub accuracy_test_task_id: Option<String>,
}
model! { StartDataAgentAccuracyTestTaskData {
    0 "AccuracyTestTaskId" accuracy_test_task_id: String
} }

/// Starts list mcp server tools: `StartListMcpServerTools` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/StartListMcpServerTools>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartListMcpServerTools {
    pub dms_unit: Option<String>,
    pub language: Option<String>,
    pub mcp_server_uuid: Option<String>,
}
operation! { StartListMcpServerTools() "StartListMcpServerTools" -> StartListMcpServerToolsOutput {
    0 "DMSUnit" dms_unit: String, 1 "Language" language: String, 2 "McpServerUuid" mcp_server_uuid: String
} }

/// Response of [`StartListMcpServerTools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartListMcpServerToolsOutput {
    pub data: Option<StartListMcpServerToolsData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { StartListMcpServerToolsOutput {
    0 "Data" data: StartListMcpServerToolsData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`StartListMcpServerTools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartListMcpServerToolsData {
    pub session_id: Option<String>,
    pub start_timestamp: Option<String>,
}
model! { StartListMcpServerToolsData {
    0 "SessionId" session_id: String, 1 "StartTimestamp" start_timestamp: String
} }

/// Stops data agent accuracy test task: `StopDataAgentAccuracyTestTask` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/StopDataAgentAccuracyTestTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDataAgentAccuracyTestTask {
    pub accuracy_test_task_id: Option<String>,
    pub region_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { StopDataAgentAccuracyTestTask() "StopDataAgentAccuracyTestTask" -> StopDataAgentAccuracyTestTaskOutput {
    0 "AccuracyTestTaskId" accuracy_test_task_id: String, 1 "RegionId" region_id: String,
    2 "WorkspaceId" workspace_id: String
} }

/// Response of [`StopDataAgentAccuracyTestTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDataAgentAccuracyTestTaskOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { StopDataAgentAccuracyTestTaskOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates airflow: `UpdateAirflow` of `dms` 2025-04-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dms/2025-04-14/UpdateAirflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAirflow {
    /// Required.
    pub airflow_id: String,
    pub airflow_name: Option<String>,
    pub app_spec: Option<String>,
    pub client_token: Option<String>,
    pub dags_dir: Option<String>,
    pub data_mount_info_list: Option<Vec<DataMountInfo>>,
    pub description: Option<String>,
    pub enable_serverless: Option<bool>,
    pub graceful_shutdown_timeout: Option<i64>,
    pub plugins_dir: Option<String>,
    pub requirement_file: Option<String>,
    pub startup_file: Option<String>,
    pub worker_serverless_replicas: Option<i64>,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateAirflow(airflow_id: String, workspace_id: String) "UpdateAirflow" -> UpdateAirflowOutput {
    0 "AirflowId" airflow_id, 1 "AirflowName" airflow_name: String, 2 "AppSpec" app_spec: String,
    3 "ClientToken" client_token: String, 4 "DagsDir" dags_dir: String,
    5 "DataMountInfoList" data_mount_info_list: Vec<DataMountInfo>, 6 "Description" description: String,
    7 "EnableServerless" enable_serverless: bool, 8 "GracefulShutdownTimeout" graceful_shutdown_timeout: i64,
    9 "PluginsDir" plugins_dir: String, 10 "RequirementFile" requirement_file: String,
    11 "StartupFile" startup_file: String, 12 "WorkerServerlessReplicas" worker_serverless_replicas: i64,
    13 "WorkspaceId" workspace_id
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`UpdateAirflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAirflowOutput {
    pub access_denied_detail: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub root: Option<UpdateAirflowRoot>,
    pub success: Option<bool>,
}
model! { UpdateAirflowOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "ErrorCode" error_code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Root" root: UpdateAirflowRoot,
    5 "Success" success: bool
} }

/// In the response of [`UpdateAirflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAirflowRoot {
    pub airflow_name: Option<String>,
    pub airflow_version: Option<String>,
    pub app_spec: Option<String>,
    pub app_type: Option<String>,
    pub custom_airflow_cfg: Vec<String>,
    pub dags_dir: Option<String>,
    pub data_mount_info_list: Vec<DataMountInfo>,
    pub deploy_error_msg: Option<String>,
    pub description: Option<String>,
    pub enable_serverless: Option<bool>,
    pub environments: Option<String>,
    pub gmt_created: Option<String>,
    pub graceful_shutdown_timeout: Option<i64>,
    pub oss_bucket_name: Option<String>,
    pub oss_path: Option<String>,
    pub plugins_dir: Option<String>,
    pub requirement_file: Option<String>,
    pub requirements: Option<String>,
    pub security_group_id: Option<String>,
    pub startup_file: Option<String>,
    pub status: Option<String>,
    pub uuid: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub worker_serverless_replicas: Option<i64>,
    pub workspace_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { UpdateAirflowRoot {
    0 "AirflowName" airflow_name: String, 1 "AirflowVersion" airflow_version: String, 2 "AppSpec" app_spec: String,
    3 "AppType" app_type: String, 4 "CustomAirflowCfg" custom_airflow_cfg: Vec<String>, 5 "DagsDir" dags_dir: String,
    6 "DataMountInfoList" data_mount_info_list: Vec<DataMountInfo>, 7 "DeployErrorMsg" deploy_error_msg: String,
    8 "Description" description: String, 9 "EnableServerless" enable_serverless: bool,
    10 "Environments" environments: String, 11 "GmtCreated" gmt_created: String,
    12 "GracefulShutdownTimeout" graceful_shutdown_timeout: i64, 13 "OssBucketName" oss_bucket_name: String,
    14 "OssPath" oss_path: String, 15 "PluginsDir" plugins_dir: String, 16 "RequirementFile" requirement_file: String,
    17 "Requirements" requirements: String, 18 "SecurityGroupId" security_group_id: String,
    19 "StartupFile" startup_file: String, 20 "Status" status: String, 21 "Uuid" uuid: String,
    22 "VSwitchId" vswitch_id: String, 23 "VpcId" vpc_id: String,
    24 "WorkerServerlessReplicas" worker_serverless_replicas: i64, 25 "WorkspaceId" workspace_id: String,
    26 "ZoneId" zone_id: String
} }

/// Updates data agent accuracy test: `UpdateDataAgentAccuracyTest` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/UpdateDataAgentAccuracyTest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataAgentAccuracyTest {
    pub accuracy_test_ins_id: Option<String>,
    pub customer_agent_id: Option<String>,
    pub dataset: Option<String>,
    pub datasource: Option<String>,
    pub desc: Option<String>,
    pub dms_unit: Option<String>,
    pub evaluation_prompt: Option<String>,
    pub file_id: Option<String>,
    pub max_concurrent: Option<i64>,
    pub mode: Option<i64>,
    pub name: Option<String>,
    pub need_delete: Option<bool>,
    pub region_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { UpdateDataAgentAccuracyTest() "UpdateDataAgentAccuracyTest" -> UpdateDataAgentAccuracyTestOutput {
    0 "AccuracyTestInsId" accuracy_test_ins_id: String, 1 "CustomerAgentId" customer_agent_id: String,
    2 "Dataset" dataset: String, 3 "Datasource" datasource: String, 4 "Desc" desc: String, 5 "DmsUnit" dms_unit: String,
    6 "EvaluationPrompt" evaluation_prompt: String, 7 "FileId" file_id: String, 8 "MaxConcurrent" max_concurrent: i64,
    9 "Mode" mode: i64, 10 "Name" name: String, 11 "NeedDelete" need_delete: bool, 12 "RegionId" region_id: String,
    13 "WorkspaceId" workspace_id: String
} }

/// Response of [`UpdateDataAgentAccuracyTest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataAgentAccuracyTestOutput {
    pub data: Option<UpdateDataAgentAccuracyTestData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<String>,
}
model! { UpdateDataAgentAccuracyTestOutput {
    0 "Data" data: UpdateDataAgentAccuracyTestData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: String
} }

/// In the response of [`UpdateDataAgentAccuracyTest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataAgentAccuracyTestData {
    pub accuracy_test: Option<String>,
    pub agent_id: Option<String>,
    pub dataset: Option<String>,
    pub datasource: Option<String>,
    pub desc: Option<String>,
    pub evaluation_prompt: Option<String>,
    pub file_id: Option<String>,
    pub max_concurrent: Option<i64>,
    pub mode: Option<i64>,
    pub name: Option<String>,
    pub need_delete: Option<bool>,
    pub workspace_id: Option<String>,
}
model! { UpdateDataAgentAccuracyTestData {
    0 "AccuracyTest" accuracy_test: String, 1 "AgentId" agent_id: String, 2 "Dataset" dataset: String,
    3 "Datasource" datasource: String, 4 "Desc" desc: String, 5 "EvaluationPrompt" evaluation_prompt: String,
    6 "FileId" file_id: String, 7 "MaxConcurrent" max_concurrent: i64, 8 "Mode" mode: i64, 9 "Name" name: String,
    10 "NeedDelete" need_delete: bool, 11 "WorkspaceId" workspace_id: String
} }

/// Updates data agent memory: `UpdateDataAgentMemory` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/UpdateDataAgentMemory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataAgentMemory {
    pub content: Option<String>,
    pub dms_unit: Option<String>,
    pub from_id: Option<String>,
    pub mem_from: Option<String>,
    pub uuid: Option<String>,
}
operation! { UpdateDataAgentMemory() "UpdateDataAgentMemory" -> UpdateDataAgentMemoryOutput {
    0 "Content" content: String, 1 "DMSUnit" dms_unit: String, 2 "FromId" from_id: String, 3 "MemFrom" mem_from: String,
    4 "Uuid" uuid: String
} }

/// Response of [`UpdateDataAgentMemory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataAgentMemoryOutput {
    pub data: Option<UpdateDataAgentMemoryData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDataAgentMemoryOutput {
    0 "Data" data: UpdateDataAgentMemoryData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`UpdateDataAgentMemory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataAgentMemoryData {
    pub job_id: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDataAgentMemoryData {
    0 "JobId" job_id: String, 1 "Success" success: bool
} }

/// Updates data agent space info: `UpdateDataAgentSpaceInfo` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/UpdateDataAgentSpaceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataAgentSpaceInfo {
    pub dms_unit: Option<String>,
    pub is_session_share_enabled: Option<bool>,
    pub workspace_desc: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
operation! { UpdateDataAgentSpaceInfo() "UpdateDataAgentSpaceInfo" -> UpdateDataAgentSpaceInfoOutput {
    0 "DMSUnit" dms_unit: String, 1 "IsSessionShareEnabled" is_session_share_enabled: bool,
    2 "WorkspaceDesc" workspace_desc: String, 3 "WorkspaceId" workspace_id: String,
    4 "WorkspaceName" workspace_name: String
} }

/// Response of [`UpdateDataAgentSpaceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataAgentSpaceInfoOutput {
    pub data: Option<UpdateDataAgentSpaceInfoData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<String>,
}
model! { UpdateDataAgentSpaceInfoOutput {
    0 "Data" data: UpdateDataAgentSpaceInfoData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: String
} }

/// In the response of [`UpdateDataAgentSpaceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataAgentSpaceInfoData {
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub is_session_share_enabled: Option<bool>,
    pub modify_time: Option<String>,
    pub role_name: Option<String>,
    pub total_member: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
    pub workspace_status: Option<String>,
}
model! { UpdateDataAgentSpaceInfoData {
    0 "CreateTime" create_time: String, 1 "Creator" creator: String, 2 "Description" description: String,
    3 "IsSessionShareEnabled" is_session_share_enabled: bool, 4 "ModifyTime" modify_time: String,
    5 "RoleName" role_name: String, 6 "TotalMember" total_member: String, 7 "WorkspaceId" workspace_id: String,
    8 "WorkspaceName" workspace_name: String, 9 "WorkspaceStatus" workspace_status: String
} }

/// Updates data agent workspace member role: `UpdateDataAgentWorkspaceMemberRole` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/UpdateDataAgentWorkspaceMemberRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataAgentWorkspaceMemberRole {
    pub dms_unit: Option<String>,
    pub member_id: Option<String>,
    pub role_name: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { UpdateDataAgentWorkspaceMemberRole()
    "UpdateDataAgentWorkspaceMemberRole" -> UpdateDataAgentWorkspaceMemberRoleOutput {
    0 "DMSUnit" dms_unit: String, 1 "MemberId" member_id: String, 2 "RoleName" role_name: String,
    3 "WorkspaceId" workspace_id: String
} }

/// Response of [`UpdateDataAgentWorkspaceMemberRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataAgentWorkspaceMemberRoleOutput {
    pub data: Option<UpdateDataAgentWorkspaceMemberRoleData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDataAgentWorkspaceMemberRoleOutput {
    0 "Data" data: UpdateDataAgentWorkspaceMemberRoleData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`UpdateDataAgentWorkspaceMemberRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataAgentWorkspaceMemberRoleData {
    pub join_time: Option<i64>,
    pub member_id: Option<String>,
    pub role_name: Option<String>,
    pub running_task_number: Option<i64>,
    pub total_task_number: Option<i64>,
    pub user_name: Option<String>,
}
model! { UpdateDataAgentWorkspaceMemberRoleData {
    0 "JoinTime" join_time: i64, 1 "MemberId" member_id: String, 2 "RoleName" role_name: String,
    3 "RunningTaskNumber" running_task_number: i64, 4 "TotalTaskNumber" total_task_number: i64,
    5 "UserName" user_name: String
} }

/// Updates data lake database: `UpdateDataLakeDatabase` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/UpdateDataLakeDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataLakeDatabase {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    pub description: Option<String>,
    /// Required.
    pub location: String,
    pub parameters: Option<BTreeMap<String, String>>,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { UpdateDataLakeDatabase(catalog_name: String, db_name: String, location: String)
    "UpdateDataLakeDatabase" -> UpdateDataLakeDatabaseOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "Description" description: String, 3 "Location" location,
    4 "Parameters" parameters: BTreeMap<String, String>, 5 "Tid" tid: i64, 6 "WorkspaceId" workspace_id: i64
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`UpdateDataLakeDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataLakeDatabaseOutput {
    pub database: Option<DLDatabase>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDataLakeDatabaseOutput {
    0 "Database" database: DLDatabase, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Updates data lake function: `UpdateDataLakeFunction` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/UpdateDataLakeFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataLakeFunction {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub function_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
    /// Required.
    pub function_input: DLFunctionInput,
}
operation! {
    UpdateDataLakeFunction(catalog_name: String, db_name: String, function_name: String, function_input: DLFunctionInput)
    "UpdateDataLakeFunction" -> UpdateDataLakeFunctionOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "FunctionName" function_name, 3 "Tid" tid: i64,
    4 "WorkspaceId" workspace_id: i64, 5 "FunctionInput" function_input
} [
    Mark::new(5, Location::Body, Style::Json)
] }

/// Response of [`UpdateDataLakeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataLakeFunctionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub function: Option<DLFunction>,
    pub success: Option<bool>,
}
model! { UpdateDataLakeFunctionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Function" function: DLFunction,
    3 "Success" success: bool
} }

/// Updates data lake partition: `UpdateDataLakePartition` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/UpdateDataLakePartition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataLakePartition {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    /// Required.
    pub table_name: String,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
    /// Required.
    pub partition_input: DLPartitionInput,
}
operation! {
    UpdateDataLakePartition(catalog_name: String, db_name: String, table_name: String, partition_input: DLPartitionInput)
    "UpdateDataLakePartition" -> UpdateDataLakePartitionOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "TableName" table_name, 3 "Tid" tid: i64,
    4 "WorkspaceId" workspace_id: i64, 5 "PartitionInput" partition_input
} [
    Mark::new(5, Location::Body, Style::Json)
] }

/// Response of [`UpdateDataLakePartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataLakePartitionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDataLakePartitionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates data lake table: `UpdateDataLakeTable` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/UpdateDataLakeTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataLakeTable {
    /// Required.
    pub catalog_name: String,
    /// Required.
    pub db_name: String,
    pub table_name: Option<String>,
    pub tid: Option<i64>,
    pub workspace_id: Option<i64>,
    /// Required.
    pub table_input: DLTableInput,
}
operation! { UpdateDataLakeTable(catalog_name: String, db_name: String, table_input: DLTableInput)
    "UpdateDataLakeTable" -> UpdateDataLakeTableOutput {
    0 "CatalogName" catalog_name, 1 "DbName" db_name, 2 "TableName" table_name: String, 3 "Tid" tid: i64,
    4 "WorkspaceId" workspace_id: i64, 5 "TableInput" table_input
} [
    Mark::new(5, Location::Body, Style::Json)
] }

/// Response of [`UpdateDataLakeTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataLakeTableOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub table: Option<DLTable>,
}
model! { UpdateDataLakeTableOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "Table" table: DLTable
} }

/// Updates document: `UpdateDocument` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/UpdateDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDocument {
    /// Required.
    pub document_name: String,
    /// Required.
    pub kb_uuid: String,
    /// Required.
    pub new_description: String,
}
operation! { UpdateDocument(document_name: String, kb_uuid: String, new_description: String)
    "UpdateDocument" -> UpdateDocumentOutput {
    0 "DocumentName" document_name, 1 "KbUuid" kb_uuid, 2 "NewDescription" new_description
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDocumentOutput {
    pub data: Option<OneMetaKnowledgeBaseDocument>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDocumentOutput {
    0 "Data" data: OneMetaKnowledgeBaseDocument, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Updates knowledge base: `UpdateKnowledgeBase` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/UpdateKnowledgeBase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeBase {
    pub description: Option<String>,
    /// Required.
    pub kb_uuid: String,
    pub name: Option<String>,
}
operation! { UpdateKnowledgeBase(kb_uuid: String) "UpdateKnowledgeBase" -> UpdateKnowledgeBaseOutput {
    0 "Description" description: String, 1 "KbUuid" kb_uuid, 2 "Name" name: String
} }

/// Response of [`UpdateKnowledgeBase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKnowledgeBaseOutput {
    pub data: Option<OneMetaKnowledgeBase>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateKnowledgeBaseOutput {
    0 "Data" data: OneMetaKnowledgeBase, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// `UploadDocument` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/UploadDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadDocument {
    pub chunk_overlap: Option<i64>,
    pub chunk_size: Option<i64>,
    pub description: Option<String>,
    pub document_loader_name: Option<String>,
    /// Required.
    pub file_name: String,
    /// Required.
    pub kb_uuid: String,
    /// Required.
    pub location: String,
    pub separators: Option<Vec<String>>,
    pub splitter_model: Option<String>,
    pub text_splitter_name: Option<String>,
    pub vl_enhance: Option<bool>,
    pub zh_title_enhance: Option<bool>,
}
operation! { UploadDocument(file_name: String, kb_uuid: String, location: String)
    "UploadDocument" -> UploadDocumentOutput {
    0 "ChunkOverlap" chunk_overlap: i64, 1 "ChunkSize" chunk_size: i64, 2 "Description" description: String,
    3 "DocumentLoaderName" document_loader_name: String, 4 "FileName" file_name, 5 "KbUuid" kb_uuid,
    6 "Location" location, 7 "Separators" separators: Vec<String>, 8 "SplitterModel" splitter_model: String,
    9 "TextSplitterName" text_splitter_name: String, 10 "VlEnhance" vl_enhance: bool,
    11 "ZhTitleEnhance" zh_title_enhance: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }

/// Response of [`UploadDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadDocumentOutput {
    pub data: Option<OneMetaKnowledgeBaseDocument>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UploadDocumentOutput {
    0 "Data" data: OneMetaKnowledgeBaseDocument, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// `UpsertDocumentChunks` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/UpsertDocumentChunks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertDocumentChunks {
    /// Required.
    pub chunks: String,
    /// Required.
    pub document_name: String,
    /// Required.
    pub kb_uuid: String,
}
operation! { UpsertDocumentChunks(chunks: String, document_name: String, kb_uuid: String)
    "UpsertDocumentChunks" -> UpsertDocumentChunksOutput {
    0 "Chunks" chunks, 1 "DocumentName" document_name, 2 "KbUuid" kb_uuid
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpsertDocumentChunks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertDocumentChunksOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpsertDocumentChunksOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// `WorkspaceActionLog` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/WorkspaceActionLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceActionLog {
    /// Required.
    pub key: String,
    /// Required.
    pub workspace_id: String,
}
operation! { WorkspaceActionLog(key: String, workspace_id: String) "WorkspaceActionLog" -> WorkspaceActionLogOutput {
    0 "Key" key, 1 "WorkspaceId" workspace_id
} }

/// Response of [`WorkspaceActionLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceActionLogOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { WorkspaceActionLogOutput {
    0 "Data" data: String, 1 "ErrorCode" error_code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// `WorkspaceActionStatus` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/WorkspaceActionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceActionStatus {
    /// Required.
    pub key: String,
    /// Required.
    pub workspace_id: String,
}
operation! { WorkspaceActionStatus(key: String, workspace_id: String)
    "WorkspaceActionStatus" -> WorkspaceActionStatusOutput {
    0 "Key" key, 1 "WorkspaceId" workspace_id
} }

/// Response of [`WorkspaceActionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceActionStatusOutput {
    pub data: Option<WorkspaceActionStatusData>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { WorkspaceActionStatusOutput {
    0 "Data" data: WorkspaceActionStatusData, 1 "ErrorCode" error_code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`WorkspaceActionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceActionStatusData {
    pub data: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { WorkspaceActionStatusData {
    0 "Data" data: String, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String, 3 "Status" status: String
} }

/// `WorkspaceCodePublish` of `dms` 2025-04-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dms/2025-04-14/WorkspaceCodePublish>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceCodePublish {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub config: String,
}
operation! { WorkspaceCodePublish(workspace_id: String, config: String)
    "WorkspaceCodePublish" -> WorkspaceCodePublishOutput {
    0 "WorkspaceId" workspace_id, 1 "Config" config
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`WorkspaceCodePublish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceCodePublishOutput {
    pub data: Option<WorkspaceCodePublishData>,
    pub error_code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { WorkspaceCodePublishOutput {
    0 "Data" data: WorkspaceCodePublishData, 1 "ErrorCode" error_code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`WorkspaceCodePublish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceCodePublishData {
    pub key: Option<String>,
}
model! { WorkspaceCodePublishData {
    0 "Key" key: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddUserToDataAgentWorkspace, BatchCreateDataLakePartitions, BatchDeleteDataLakePartitions,
    BatchUpdateDataLakePartitions, CheckDataAgentMemoryConfig, ConfigAirflow, ConfigDataAgentMemory, CreateAirflow,
    CreateAirflowLoginToken, CreateCustomAgent, CreateDataAgentAccuracyTest, CreateDataAgentKnowledgeBase,
    CreateDataAgentSession, CreateDataAgentWorkspace, CreateDataLakeDatabase, CreateDataLakeFunction,
    CreateDataLakePartition, CreateDataLakeTable, DeleteAirflow, DeleteCustomAgent, DeleteDataAgent,
    DeleteDataAgentAccuracyTest, DeleteDataAgentKnowledgeBase, DeleteDataAgentMcp, DeleteDataAgentMemory,
    DeleteDataAgentWorkspace, DeleteDataLakeDatabase, DeleteDataLakeFunction, DeleteDataLakePartition,
    DeleteDataLakeTable, DeleteDocument, DeleteDocumentChunks, DeleteFileUpload, DeleteWorkspaceCode,
    DescribeCustomAgent, DescribeDataAgentMetrics, DescribeDataAgentSession, DescribeDocument,
    DescribeFileUploadSignature, DescribeKnowledgeBaseStats, DescribeKnowledgeBaseUploadSignature, FileUploadCallback,
    GetAgenticAgentByInstallToken, GetAirflow, GetChatContent, GetDataAgentMcp, GetDataAgentSubAccountInfo,
    GetDataAgentTaskModelUsage, GetDataAgentTaskModelUsageMetrics, GetDataAgentWorkspaceInfo, GetDataLakeCatalog,
    GetDataLakeDatabase, GetDataLakeFunction, GetDataLakePartition, GetDataLakeTable, GetListMcpServerToolsResult,
    GetNotebookAndSubmitTask, GetNotebookTaskStatus, GetSqlConsoleOperationLog, GetWorkspaceCode,
    GetWorkspaceCodePublishSetting, GetWorkspaceQuota, InitWorkspaceSystemMcpServer, InstallDataAgentMcp,
    ListAirflowVersions, ListAirflows, ListCustomAgent, ListDataAgentAccuracyTestInstances,
    ListDataAgentAccuracyTestResults, ListDataAgentAccuracyTestTasks, ListDataAgentMcp, ListDataAgentMemory,
    ListDataAgentSession, ListDataAgentWorkspace, ListDataAgentWorkspaceMember, ListDataCenterDatabase,
    ListDataCenterTable, ListDataLakeCatalog, ListDataLakeDatabase, ListDataLakeFunction, ListDataLakeFunctionName,
    ListDataLakePartition, ListDataLakePartitionByFilter, ListDataLakePartitionName, ListDataLakeTable,
    ListDataLakeTableName, ListDataLakeTablebaseInfo, ListDocumentChunks, ListDocuments, ListFileUpload,
    ListKnowledgeBases, ListWorkspaceCode, ModifyCustomAgent, ModifyDataAgentMcp, OperateCustomAgent, RedeployAirflow,
    RemoveUserToDataAgentWorkspace, RetrieveKnowledgeBase, SaveWorkspaceCode, SendChatMessage,
    SetWorkspaceCodePublishSetting, SetWorkspaceQuota, StartDataAgentAccuracyTestTask, StartListMcpServerTools,
    StopDataAgentAccuracyTestTask, UpdateAirflow, UpdateDataAgentAccuracyTest, UpdateDataAgentMemory,
    UpdateDataAgentSpaceInfo, UpdateDataAgentWorkspaceMemberRole, UpdateDataLakeDatabase, UpdateDataLakeFunction,
    UpdateDataLakePartition, UpdateDataLakeTable, UpdateDocument, UpdateKnowledgeBase, UploadDocument,
    UpsertDocumentChunks, WorkspaceActionLog, WorkspaceActionStatus, WorkspaceCodePublish
}
