//! `dbs` of Alibaba Cloud, API version 2019-03-06.
//!
//! Endpoint: a table of 23 regions, else `dbs-api.cn-hangzhou.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Dbs/2019-03-06/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, dbs::DescribeBackupPlanList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeBackupPlanList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "dbs-api.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "dbs-api.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "dbs-api.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "dbs-api.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "dbs-api.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "dbs-api.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "dbs-api.cn-hangzhou.aliyuncs.com"),
        ("cn-chengdu", "dbs-api.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "dbs-api.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "dbs-api.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "dbs-api.cn-hangzhou.aliyuncs.com"),
        ("cn-huhehaote", "dbs-api.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "dbs-api.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "dbs-api.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai-finance-1", "dbs-api.cn-hangzhou.aliyuncs.com"),
        ("cn-shenzhen", "dbs-api.cn-hangzhou.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "dbs-api.cn-hangzhou.aliyuncs.com"),
        ("cn-zhangjiakou", "dbs-api.cn-hangzhou.aliyuncs.com"),
        ("eu-central-1", "dbs-api.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "dbs-api.eu-west-1.aliyuncs.com"),
        ("me-east-1", "dbs-api.me-east-1.aliyuncs.com"),
        ("us-east-1", "dbs-api.cn-hangzhou.aliyuncs.com"),
        ("us-west-1", "dbs-api.cn-hangzhou.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "dbs-api-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "dbs-api-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "dbs-api-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "dbs-api-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "dbs-api-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "dbs-api-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "dbs-api-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "dbs-api-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "dbs-api-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "dbs-api-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "dbs-api-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "dbs-api-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "dbs-api-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "dbs-api-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "dbs-api-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "dbs-api-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "dbs-api-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "dbs-api-vpc.eu-west-1.aliyuncs.com"),
        ("us-east-1", "dbs-api-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "dbs-api-vpc.us-west-1.aliyuncs.com"),
    ],
    "dbs-api.cn-hangzhou.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("dbs", "2019-03-06", "dbs", &ENDPOINTS);

/// Configures backup plan: `ConfigureBackupPlan` of `dbs` 2019-03-06.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/ConfigureBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureBackupPlan {
    pub auto_start_backup: Option<bool>,
    pub backup_gateway_id: Option<i64>,
    pub backup_log_interval_seconds: Option<i64>,
    pub backup_objects: Option<String>,
    pub backup_period: Option<String>,
    /// Required.
    pub backup_plan_id: String,
    /// Required.
    pub backup_plan_name: String,
    pub backup_rate_limit: Option<i64>,
    pub backup_retention_period: Option<i64>,
    pub backup_speed_limit: Option<i64>,
    pub backup_start_time: Option<String>,
    pub backup_storage_type: Option<String>,
    pub backup_strategy_type: Option<String>,
    pub client_token: Option<String>,
    pub cross_aliyun_id: Option<String>,
    pub cross_role_name: Option<String>,
    pub duplication_archive_period: Option<i64>,
    pub duplication_infrequent_access_period: Option<i64>,
    pub enable_backup_log: Option<bool>,
    pub oss_bucket_name: Option<String>,
    pub owner_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub source_endpoint_database_name: Option<String>,
    pub source_endpoint_ip: Option<String>,
    pub source_endpoint_instance_id: Option<String>,
    /// Required.
    pub source_endpoint_instance_type: String,
    pub source_endpoint_oracle_sid: Option<String>,
    /// Secret.
    pub source_endpoint_password: Option<Secret>,
    pub source_endpoint_port: Option<i64>,
    pub source_endpoint_region: Option<String>,
    pub source_endpoint_user_name: Option<String>,
}
operation! {
    ConfigureBackupPlan(backup_plan_id: String, backup_plan_name: String, source_endpoint_instance_type: String)
    "ConfigureBackupPlan" -> ConfigureBackupPlanOutput {
    0 "AutoStartBackup" auto_start_backup: bool, 1 "BackupGatewayId" backup_gateway_id: i64,
    2 "BackupLogIntervalSeconds" backup_log_interval_seconds: i64, 3 "BackupObjects" backup_objects: String,
    4 "BackupPeriod" backup_period: String, 5 "BackupPlanId" backup_plan_id, 6 "BackupPlanName" backup_plan_name,
    7 "BackupRateLimit" backup_rate_limit: i64, 8 "BackupRetentionPeriod" backup_retention_period: i64,
    9 "BackupSpeedLimit" backup_speed_limit: i64, 10 "BackupStartTime" backup_start_time: String,
    11 "BackupStorageType" backup_storage_type: String, 12 "BackupStrategyType" backup_strategy_type: String,
    13 "ClientToken" client_token: String, 14 "CrossAliyunId" cross_aliyun_id: String,
    15 "CrossRoleName" cross_role_name: String, 16 "DuplicationArchivePeriod" duplication_archive_period: i64,
    17 "DuplicationInfrequentAccessPeriod" duplication_infrequent_access_period: i64,
    18 "EnableBackupLog" enable_backup_log: bool, 19 "OSSBucketName" oss_bucket_name: String,
    20 "OwnerId" owner_id: String, 21 "ResourceGroupId" resource_group_id: String,
    22 "SourceEndpointDatabaseName" source_endpoint_database_name: String,
    23 "SourceEndpointIP" source_endpoint_ip: String, 24 "SourceEndpointInstanceID" source_endpoint_instance_id: String,
    25 "SourceEndpointInstanceType" source_endpoint_instance_type,
    26 "SourceEndpointOracleSID" source_endpoint_oracle_sid: String,
    27 "SourceEndpointPassword" source_endpoint_password: Secret, 28 "SourceEndpointPort" source_endpoint_port: i64,
    29 "SourceEndpointRegion" source_endpoint_region: String,
    30 "SourceEndpointUserName" source_endpoint_user_name: String
} }

/// Response of [`ConfigureBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureBackupPlanOutput {
    pub backup_plan_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ConfigureBackupPlanOutput {
    0 "BackupPlanId" backup_plan_id: String, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Creates and start backup plan: `CreateAndStartBackupPlan` of `dbs` 2019-03-06.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/CreateAndStartBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndStartBackupPlan {
    pub backup_gateway_id: Option<i64>,
    pub backup_log_interval_seconds: Option<i64>,
    /// Required.
    pub backup_method: String,
    pub backup_objects: Option<String>,
    pub backup_period: Option<String>,
    pub backup_plan_id: Option<String>,
    /// Required.
    pub backup_plan_name: String,
    pub backup_rate_limit: Option<i64>,
    pub backup_retention_period: Option<i64>,
    pub backup_speed_limit: Option<i64>,
    pub backup_start_time: Option<String>,
    pub backup_storage_type: Option<String>,
    pub backup_strategy_type: Option<String>,
    pub client_token: Option<String>,
    pub cross_aliyun_id: Option<String>,
    pub cross_role_name: Option<String>,
    pub database_region: Option<String>,
    /// Required.
    pub database_type: String,
    pub duplication_archive_period: Option<i64>,
    pub duplication_infrequent_access_period: Option<i64>,
    pub enable_backup_log: Option<bool>,
    pub from_app: Option<String>,
    /// Required.
    pub instance_class: String,
    pub instance_type: Option<String>,
    pub oss_bucket_name: Option<String>,
    pub owner_id: Option<String>,
    pub pay_type: Option<String>,
    pub period: Option<String>,
    pub region: Option<String>,
    pub resource_group_id: Option<String>,
    pub source_endpoint_database_name: Option<String>,
    pub source_endpoint_ip: Option<String>,
    pub source_endpoint_instance_id: Option<String>,
    /// Required.
    pub source_endpoint_instance_type: String,
    pub source_endpoint_oracle_sid: Option<String>,
    /// Secret.
    pub source_endpoint_password: Option<Secret>,
    pub source_endpoint_port: Option<i64>,
    pub source_endpoint_region: Option<String>,
    pub source_endpoint_user_name: Option<String>,
    pub storage_region: Option<String>,
    pub storage_type: Option<String>,
    pub used_time: Option<i64>,
}

/// Arguments of [`CreateAndStartBackupPlan::new`].
pub struct CreateAndStartBackupPlanRequired {
    pub backup_method: String,
    pub backup_plan_name: String,
    pub database_type: String,
    pub instance_class: String,
    pub source_endpoint_instance_type: String,
}
operation! {
    CreateAndStartBackupPlan { CreateAndStartBackupPlanRequired: backup_method, backup_plan_name, database_type, instance_class, source_endpoint_instance_type }
    "CreateAndStartBackupPlan" -> CreateAndStartBackupPlanOutput {
    0 "BackupGatewayId" backup_gateway_id: i64, 1 "BackupLogIntervalSeconds" backup_log_interval_seconds: i64,
    2 "BackupMethod" backup_method, 3 "BackupObjects" backup_objects: String, 4 "BackupPeriod" backup_period: String,
    5 "BackupPlanId" backup_plan_id: String, 6 "BackupPlanName" backup_plan_name,
    7 "BackupRateLimit" backup_rate_limit: i64, 8 "BackupRetentionPeriod" backup_retention_period: i64,
    9 "BackupSpeedLimit" backup_speed_limit: i64, 10 "BackupStartTime" backup_start_time: String,
    11 "BackupStorageType" backup_storage_type: String, 12 "BackupStrategyType" backup_strategy_type: String,
    13 "ClientToken" client_token: String, 14 "CrossAliyunId" cross_aliyun_id: String,
    15 "CrossRoleName" cross_role_name: String, 16 "DatabaseRegion" database_region: String,
    17 "DatabaseType" database_type, 18 "DuplicationArchivePeriod" duplication_archive_period: i64,
    19 "DuplicationInfrequentAccessPeriod" duplication_infrequent_access_period: i64,
    20 "EnableBackupLog" enable_backup_log: bool, 21 "FromApp" from_app: String, 22 "InstanceClass" instance_class,
    23 "InstanceType" instance_type: String, 24 "OSSBucketName" oss_bucket_name: String, 25 "OwnerId" owner_id: String,
    26 "PayType" pay_type: String, 27 "Period" period: String, 28 "Region" region: String,
    29 "ResourceGroupId" resource_group_id: String,
    30 "SourceEndpointDatabaseName" source_endpoint_database_name: String,
    31 "SourceEndpointIP" source_endpoint_ip: String, 32 "SourceEndpointInstanceID" source_endpoint_instance_id: String,
    33 "SourceEndpointInstanceType" source_endpoint_instance_type,
    34 "SourceEndpointOracleSID" source_endpoint_oracle_sid: String,
    35 "SourceEndpointPassword" source_endpoint_password: Secret, 36 "SourceEndpointPort" source_endpoint_port: i64,
    37 "SourceEndpointRegion" source_endpoint_region: String,
    38 "SourceEndpointUserName" source_endpoint_user_name: String, 39 "StorageRegion" storage_region: String,
    40 "StorageType" storage_type: String, 41 "UsedTime" used_time: i64
} }

/// Response of [`CreateAndStartBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndStartBackupPlanOutput {
    pub backup_plan_id: Option<String>,
    pub create_backup_set: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAndStartBackupPlanOutput {
    0 "BackupPlanId" backup_plan_id: String, 1 "CreateBackupSet" create_backup_set: bool, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "OrderId" order_id: String,
    6 "Success" success: bool
} }

/// Creates backup plan: `CreateBackupPlan` of `dbs` 2019-03-06.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/CreateBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupPlan {
    /// Required.
    pub backup_method: String,
    pub client_token: Option<String>,
    pub database_region: Option<String>,
    /// Required.
    pub database_type: String,
    pub from_app: Option<String>,
    /// Required.
    pub instance_class: String,
    pub instance_type: Option<String>,
    pub owner_id: Option<String>,
    pub pay_type: Option<String>,
    pub period: Option<String>,
    pub region: Option<String>,
    pub resource_group_id: Option<String>,
    pub storage_region: Option<String>,
    pub storage_type: Option<String>,
    pub used_time: Option<i64>,
}
operation! { CreateBackupPlan(backup_method: String, database_type: String, instance_class: String)
    "CreateBackupPlan" -> CreateBackupPlanOutput {
    0 "BackupMethod" backup_method, 1 "ClientToken" client_token: String, 2 "DatabaseRegion" database_region: String,
    3 "DatabaseType" database_type, 4 "FromApp" from_app: String, 5 "InstanceClass" instance_class,
    6 "InstanceType" instance_type: String, 7 "OwnerId" owner_id: String, 8 "PayType" pay_type: String,
    9 "Period" period: String, 10 "Region" region: String, 11 "ResourceGroupId" resource_group_id: String,
    12 "StorageRegion" storage_region: String, 13 "StorageType" storage_type: String, 14 "UsedTime" used_time: i64
} }

/// Response of [`CreateBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupPlanOutput {
    pub backup_plan_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBackupPlanOutput {
    0 "BackupPlanId" backup_plan_id: String, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "OrderId" order_id: String, 5 "Success" success: bool
} }

/// Creates full backup set download: `CreateFullBackupSetDownload` of `dbs` 2019-03-06.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/CreateFullBackupSetDownload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFullBackupSetDownload {
    pub backup_set_data_format: Option<String>,
    /// Required.
    pub backup_set_id: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
}
operation! { CreateFullBackupSetDownload(backup_set_id: String)
    "CreateFullBackupSetDownload" -> CreateFullBackupSetDownloadOutput {
    0 "BackupSetDataFormat" backup_set_data_format: String, 1 "BackupSetId" backup_set_id,
    2 "ClientToken" client_token: String, 3 "OwnerId" owner_id: String
} }

/// Response of [`CreateFullBackupSetDownload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFullBackupSetDownloadOutput {
    pub backup_set_download_task_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateFullBackupSetDownloadOutput {
    0 "BackupSetDownloadTaskId" backup_set_download_task_id: String, 1 "ErrCode" err_code: String,
    2 "ErrMessage" err_message: String, 3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Creates get db list from agent task: `CreateGetDBListFromAgentTask` of `dbs` 2019-03-06.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/CreateGetDBListFromAgentTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGetDBListFromAgentTask {
    pub backup_gateway_id: Option<i64>,
    pub client_token: Option<String>,
    pub database_type: Option<String>,
    pub owner_id: Option<String>,
    pub source_endpoint_ip: Option<String>,
    pub source_endpoint_port: Option<i64>,
    pub source_endpoint_region: Option<String>,
}
operation! { CreateGetDBListFromAgentTask() "CreateGetDBListFromAgentTask" -> CreateGetDBListFromAgentTaskOutput {
    0 "BackupGatewayId" backup_gateway_id: i64, 1 "ClientToken" client_token: String,
    2 "DatabaseType" database_type: String, 3 "OwnerId" owner_id: String,
    4 "SourceEndpointIP" source_endpoint_ip: String, 5 "SourceEndpointPort" source_endpoint_port: i64,
    6 "SourceEndpointRegion" source_endpoint_region: String
} }

/// Response of [`CreateGetDBListFromAgentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGetDBListFromAgentTaskOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub task_id: Option<i64>,
}
model! { CreateGetDBListFromAgentTaskOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Success" success: bool, 4 "TaskId" task_id: i64
} }

/// Creates increment backup set download: `CreateIncrementBackupSetDownload` of `dbs` 2019-03-06.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/CreateIncrementBackupSetDownload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncrementBackupSetDownload {
    pub backup_set_data_format: Option<String>,
    /// Required.
    pub backup_set_id: String,
    /// Required.
    pub backup_set_name: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
}
operation! { CreateIncrementBackupSetDownload(backup_set_id: String, backup_set_name: String)
    "CreateIncrementBackupSetDownload" -> CreateIncrementBackupSetDownloadOutput {
    0 "BackupSetDataFormat" backup_set_data_format: String, 1 "BackupSetId" backup_set_id,
    2 "BackupSetName" backup_set_name, 3 "ClientToken" client_token: String, 4 "OwnerId" owner_id: String
} }

/// Response of [`CreateIncrementBackupSetDownload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncrementBackupSetDownloadOutput {
    pub backup_set_download_task_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateIncrementBackupSetDownloadOutput {
    0 "BackupSetDownloadTaskId" backup_set_download_task_id: String, 1 "ErrCode" err_code: String,
    2 "ErrMessage" err_message: String, 3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Creates restore task: `CreateRestoreTask` of `dbs` 2019-03-06.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/CreateRestoreTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRestoreTask {
    pub backup_gateway_id: Option<i64>,
    /// Required.
    pub backup_plan_id: String,
    pub backup_set_id: Option<String>,
    pub client_token: Option<String>,
    pub cross_aliyun_id: Option<String>,
    pub cross_role_name: Option<String>,
    pub destination_endpoint_database_name: Option<String>,
    pub destination_endpoint_ip: Option<String>,
    pub destination_endpoint_instance_id: Option<String>,
    /// Required.
    pub destination_endpoint_instance_type: String,
    pub destination_endpoint_oracle_sid: Option<String>,
    /// Secret.
    pub destination_endpoint_password: Option<Secret>,
    pub destination_endpoint_port: Option<i64>,
    pub destination_endpoint_region: Option<String>,
    pub destination_endpoint_user_name: Option<String>,
    pub duplicate_conflict: Option<String>,
    pub owner_id: Option<String>,
    pub restore_dir: Option<String>,
    pub restore_home: Option<String>,
    pub restore_objects: Option<String>,
    /// Required.
    pub restore_task_name: String,
    pub restore_time: Option<i64>,
}
operation! {
    CreateRestoreTask(backup_plan_id: String, destination_endpoint_instance_type: String, restore_task_name: String)
    "CreateRestoreTask" -> CreateRestoreTaskOutput {
    0 "BackupGatewayId" backup_gateway_id: i64, 1 "BackupPlanId" backup_plan_id, 2 "BackupSetId" backup_set_id: String,
    3 "ClientToken" client_token: String, 4 "CrossAliyunId" cross_aliyun_id: String,
    5 "CrossRoleName" cross_role_name: String,
    6 "DestinationEndpointDatabaseName" destination_endpoint_database_name: String,
    7 "DestinationEndpointIP" destination_endpoint_ip: String,
    8 "DestinationEndpointInstanceID" destination_endpoint_instance_id: String,
    9 "DestinationEndpointInstanceType" destination_endpoint_instance_type,
    10 "DestinationEndpointOracleSID" destination_endpoint_oracle_sid: String,
    11 "DestinationEndpointPassword" destination_endpoint_password: Secret,
    12 "DestinationEndpointPort" destination_endpoint_port: i64,
    13 "DestinationEndpointRegion" destination_endpoint_region: String,
    14 "DestinationEndpointUserName" destination_endpoint_user_name: String,
    15 "DuplicateConflict" duplicate_conflict: String, 16 "OwnerId" owner_id: String,
    17 "RestoreDir" restore_dir: String, 18 "RestoreHome" restore_home: String,
    19 "RestoreObjects" restore_objects: String, 20 "RestoreTaskName" restore_task_name,
    21 "RestoreTime" restore_time: i64
} }

/// Response of [`CreateRestoreTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRestoreTaskOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub restore_task_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateRestoreTaskOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "RestoreTaskId" restore_task_id: String, 4 "Success" success: bool
} }

/// Describes backup gateway list: `DescribeBackupGatewayList` of `dbs` 2019-03-06.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/DescribeBackupGatewayList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupGatewayList {
    pub client_token: Option<String>,
    pub identifier: Option<String>,
    pub owner_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region: String,
}
operation! { DescribeBackupGatewayList(region: String) "DescribeBackupGatewayList" -> DescribeBackupGatewayListOutput {
    0 "ClientToken" client_token: String, 1 "Identifier" identifier: String, 2 "OwnerId" owner_id: String,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64, 5 "Region" region
} }
paged! { DescribeBackupGatewayList: DescribeBackupGatewayListBackupGateway =
    Number "PageNum", "Items.BackupGateway" items.backup_gateway, total "TotalElements" }

/// Response of [`DescribeBackupGatewayList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupGatewayListOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub items: Option<DescribeBackupGatewayListItems>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeBackupGatewayListOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Items" items: DescribeBackupGatewayListItems, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalElements" total_elements: i64, 8 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeBackupGatewayList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupGatewayListItems {
    pub backup_gateway: Vec<DescribeBackupGatewayListBackupGateway>,
}
model! { DescribeBackupGatewayListItems {
    0 "BackupGateway" backup_gateway: Vec<DescribeBackupGatewayListBackupGateway>
} }

/// In the response of [`DescribeBackupGatewayList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupGatewayListBackupGateway {
    pub backup_gateway_create_time: Option<i64>,
    pub backup_gateway_id: Option<String>,
    pub backup_gateway_status: Option<String>,
    pub display_name: Option<String>,
    pub identifier: Option<String>,
    pub last_heartbeat_time: Option<i64>,
    pub region: Option<String>,
    pub source_endpoint_hostname: Option<String>,
    pub source_endpoint_internet_ip: Option<String>,
    pub source_endpoint_intranet_ip: Option<String>,
}
model! { DescribeBackupGatewayListBackupGateway {
    0 "BackupGatewayCreateTime" backup_gateway_create_time: i64, 1 "BackupGatewayId" backup_gateway_id: String,
    2 "BackupGatewayStatus" backup_gateway_status: String, 3 "DisplayName" display_name: String,
    4 "Identifier" identifier: String, 5 "LastHeartbeatTime" last_heartbeat_time: i64, 6 "Region" region: String,
    7 "SourceEndpointHostname" source_endpoint_hostname: String,
    8 "SourceEndpointInternetIP" source_endpoint_internet_ip: String,
    9 "SourceEndpointIntranetIP" source_endpoint_intranet_ip: String
} }

/// Describes backup plan billing: `DescribeBackupPlanBilling` of `dbs` 2019-03-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dbs/2019-03-06/DescribeBackupPlanBilling>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlanBilling {
    /// Required.
    pub backup_plan_id: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    pub show_storage_type: Option<bool>,
}
operation! { DescribeBackupPlanBilling(backup_plan_id: String)
    "DescribeBackupPlanBilling" -> DescribeBackupPlanBillingOutput {
    0 "BackupPlanId" backup_plan_id, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String,
    3 "ShowStorageType" show_storage_type: bool
} }

/// Response of [`DescribeBackupPlanBilling`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlanBillingOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub item: Option<DescribeBackupPlanBillingItem>,
    pub success: Option<bool>,
}
model! { DescribeBackupPlanBillingOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Item" item: DescribeBackupPlanBillingItem, 4 "Success" success: bool
} }

/// In the response of [`DescribeBackupPlanBilling`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlanBillingItem {
    pub buy_charge_type: Option<String>,
    pub buy_create_timestamp: Option<i64>,
    pub buy_expired_timestamp: Option<i64>,
    pub buy_spec: Option<String>,
    pub cont_storage_size: Option<i64>,
    pub full_storage_size: Option<i64>,
    pub is_expired: Option<bool>,
    pub is_free_bytes_unlimited: Option<bool>,
    pub paied_bytes: Option<i64>,
    pub quota_end_timestamp: Option<i64>,
    pub quota_start_timestamp: Option<i64>,
    pub total_free_bytes: Option<i64>,
    pub used_full_bytes: Option<i64>,
    pub used_increment_bytes: Option<i64>,
}
model! { DescribeBackupPlanBillingItem {
    0 "BuyChargeType" buy_charge_type: String, 1 "BuyCreateTimestamp" buy_create_timestamp: i64,
    2 "BuyExpiredTimestamp" buy_expired_timestamp: i64, 3 "BuySpec" buy_spec: String,
    4 "ContStorageSize" cont_storage_size: i64, 5 "FullStorageSize" full_storage_size: i64,
    6 "IsExpired" is_expired: bool, 7 "IsFreeBytesUnlimited" is_free_bytes_unlimited: bool,
    8 "PaiedBytes" paied_bytes: i64, 9 "QuotaEndTimestamp" quota_end_timestamp: i64,
    10 "QuotaStartTimestamp" quota_start_timestamp: i64, 11 "TotalFreeBytes" total_free_bytes: i64,
    12 "UsedFullBytes" used_full_bytes: i64, 13 "UsedIncrementBytes" used_increment_bytes: i64
} }

/// Describes backup plan list: `DescribeBackupPlanList` of `dbs` 2019-03-06.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/DescribeBackupPlanList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlanList {
    pub backup_plan_id: Option<String>,
    pub backup_plan_name: Option<String>,
    pub backup_plan_status: Option<String>,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub region: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeBackupPlanList() "DescribeBackupPlanList" -> DescribeBackupPlanListOutput {
    0 "BackupPlanId" backup_plan_id: String, 1 "BackupPlanName" backup_plan_name: String,
    2 "BackupPlanStatus" backup_plan_status: String, 3 "ClientToken" client_token: String, 4 "OwnerId" owner_id: String,
    5 "PageNum" page_num: i64, 6 "PageSize" page_size: i64, 7 "Region" region: String,
    8 "ResourceGroupId" resource_group_id: String
} }
paged! { DescribeBackupPlanList: DescribeBackupPlanListBackupPlanDetail =
    Number "PageNum", "Items.BackupPlanDetail" items.backup_plan_detail, total "TotalElements" }

/// Response of [`DescribeBackupPlanList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlanListOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub items: Option<DescribeBackupPlanListItems>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeBackupPlanListOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Items" items: DescribeBackupPlanListItems, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalElements" total_elements: i64, 8 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeBackupPlanList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlanListItems {
    pub backup_plan_detail: Vec<DescribeBackupPlanListBackupPlanDetail>,
}
model! { DescribeBackupPlanListItems {
    0 "BackupPlanDetail" backup_plan_detail: Vec<DescribeBackupPlanListBackupPlanDetail>
} }

/// In the response of [`DescribeBackupPlanList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlanListBackupPlanDetail {
    pub backup_gateway_id: Option<i64>,
    pub backup_method: Option<String>,
    pub backup_objects: Option<String>,
    pub backup_period: Option<String>,
    pub backup_plan_create_time: Option<i64>,
    pub backup_plan_id: Option<String>,
    pub backup_plan_name: Option<String>,
    pub backup_plan_status: Option<String>,
    pub backup_retention_period: Option<i64>,
    pub backup_set_download_dir: Option<String>,
    pub backup_set_download_full_data_format: Option<String>,
    pub backup_set_download_gateway_id: Option<i64>,
    pub backup_set_download_increment_data_format: Option<String>,
    pub backup_set_download_target_type: Option<String>,
    pub backup_start_time: Option<String>,
    pub backup_storage_type: Option<String>,
    pub begin_timestamp_for_restore: Option<i64>,
    pub cross_aliyun_id: Option<String>,
    pub cross_role_name: Option<String>,
    pub database_type: Option<String>,
    pub duplication_archive_period: Option<i64>,
    pub duplication_infrequent_access_period: Option<i64>,
    pub enable_backup_log: Option<bool>,
    pub end_timestamp_for_restore: Option<i64>,
    pub err_message: Option<String>,
    pub instance_class: Option<String>,
    pub oss_bucket_name: Option<String>,
    pub oss_bucket_region: Option<String>,
    pub open_backup_set_auto_download: Option<bool>,
    pub resource_group_id: Option<String>,
    pub source_endpoint_database_name: Option<String>,
    pub source_endpoint_instance_id: Option<String>,
    pub source_endpoint_instance_type: Option<String>,
    pub source_endpoint_ip_port: Option<String>,
    pub source_endpoint_oracle_sid: Option<String>,
    pub source_endpoint_region: Option<String>,
    pub source_endpoint_user_name: Option<String>,
}
model! { DescribeBackupPlanListBackupPlanDetail {
    0 "BackupGatewayId" backup_gateway_id: i64, 1 "BackupMethod" backup_method: String,
    2 "BackupObjects" backup_objects: String, 3 "BackupPeriod" backup_period: String,
    4 "BackupPlanCreateTime" backup_plan_create_time: i64, 5 "BackupPlanId" backup_plan_id: String,
    6 "BackupPlanName" backup_plan_name: String, 7 "BackupPlanStatus" backup_plan_status: String,
    8 "BackupRetentionPeriod" backup_retention_period: i64, 9 "BackupSetDownloadDir" backup_set_download_dir: String,
    10 "BackupSetDownloadFullDataFormat" backup_set_download_full_data_format: String,
    11 "BackupSetDownloadGatewayId" backup_set_download_gateway_id: i64,
    12 "BackupSetDownloadIncrementDataFormat" backup_set_download_increment_data_format: String,
    13 "BackupSetDownloadTargetType" backup_set_download_target_type: String,
    14 "BackupStartTime" backup_start_time: String, 15 "BackupStorageType" backup_storage_type: String,
    16 "BeginTimestampForRestore" begin_timestamp_for_restore: i64, 17 "CrossAliyunId" cross_aliyun_id: String,
    18 "CrossRoleName" cross_role_name: String, 19 "DatabaseType" database_type: String,
    20 "DuplicationArchivePeriod" duplication_archive_period: i64,
    21 "DuplicationInfrequentAccessPeriod" duplication_infrequent_access_period: i64,
    22 "EnableBackupLog" enable_backup_log: bool, 23 "EndTimestampForRestore" end_timestamp_for_restore: i64,
    24 "ErrMessage" err_message: String, 25 "InstanceClass" instance_class: String,
    26 "OSSBucketName" oss_bucket_name: String, 27 "OSSBucketRegion" oss_bucket_region: String,
    28 "OpenBackupSetAutoDownload" open_backup_set_auto_download: bool, 29 "ResourceGroupId" resource_group_id: String,
    30 "SourceEndpointDatabaseName" source_endpoint_database_name: String,
    31 "SourceEndpointInstanceID" source_endpoint_instance_id: String,
    32 "SourceEndpointInstanceType" source_endpoint_instance_type: String,
    33 "SourceEndpointIpPort" source_endpoint_ip_port: String,
    34 "SourceEndpointOracleSID" source_endpoint_oracle_sid: String,
    35 "SourceEndpointRegion" source_endpoint_region: String,
    36 "SourceEndpointUserName" source_endpoint_user_name: String
} }

/// Describes backup set download task list: `DescribeBackupSetDownloadTaskList` of `dbs` 2019-03-06.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/DescribeBackupSetDownloadTaskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetDownloadTaskList {
    pub backup_plan_id: Option<String>,
    pub backup_set_download_task_id: Option<String>,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeBackupSetDownloadTaskList()
    "DescribeBackupSetDownloadTaskList" -> DescribeBackupSetDownloadTaskListOutput {
    0 "BackupPlanId" backup_plan_id: String, 1 "BackupSetDownloadTaskId" backup_set_download_task_id: String,
    2 "ClientToken" client_token: String, 3 "OwnerId" owner_id: String, 4 "PageNum" page_num: i64,
    5 "PageSize" page_size: i64
} }
paged! { DescribeBackupSetDownloadTaskList: DescribeBackupSetDownloadTaskListBackupSetDownloadTaskDetail =
    Number "PageNum", "Items.BackupSetDownloadTaskDetail" items.backup_set_download_task_detail, total "TotalElements" }

/// Response of [`DescribeBackupSetDownloadTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetDownloadTaskListOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub items: Option<DescribeBackupSetDownloadTaskListItems>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeBackupSetDownloadTaskListOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Items" items: DescribeBackupSetDownloadTaskListItems, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalElements" total_elements: i64, 8 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeBackupSetDownloadTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetDownloadTaskListItems {
    pub backup_set_download_task_detail: Vec<
        DescribeBackupSetDownloadTaskListBackupSetDownloadTaskDetail,
    >,
}
model! { DescribeBackupSetDownloadTaskListItems {
    0 "BackupSetDownloadTaskDetail" backup_set_download_task_detail: Vec<DescribeBackupSetDownloadTaskListBackupSetDownloadTaskDetail>
} }

/// In the response of [`DescribeBackupSetDownloadTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetDownloadTaskListBackupSetDownloadTaskDetail {
    pub backup_gateway_id: Option<i64>,
    pub backup_plan_id: Option<String>,
    pub backup_set_code: Option<String>,
    pub backup_set_data_format: Option<String>,
    pub backup_set_data_size: Option<i64>,
    pub backup_set_db_type: Option<String>,
    pub backup_set_download_create_time: Option<i64>,
    pub backup_set_download_dir: Option<String>,
    pub backup_set_download_finish_time: Option<i64>,
    pub backup_set_download_internet_url: Option<String>,
    pub backup_set_download_intranet_url: Option<String>,
    pub backup_set_download_status: Option<String>,
    pub backup_set_download_target_type: Option<String>,
    pub backup_set_download_task_id: Option<String>,
    pub backup_set_download_task_name: Option<String>,
    pub backup_set_download_way: Option<String>,
    pub backup_set_id: Option<String>,
    pub backup_set_job_type: Option<String>,
    pub err_message: Option<String>,
}
model! { DescribeBackupSetDownloadTaskListBackupSetDownloadTaskDetail {
    0 "BackupGatewayId" backup_gateway_id: i64, 1 "BackupPlanId" backup_plan_id: String,
    2 "BackupSetCode" backup_set_code: String, 3 "BackupSetDataFormat" backup_set_data_format: String,
    4 "BackupSetDataSize" backup_set_data_size: i64, 5 "BackupSetDbType" backup_set_db_type: String,
    6 "BackupSetDownloadCreateTime" backup_set_download_create_time: i64,
    7 "BackupSetDownloadDir" backup_set_download_dir: String,
    8 "BackupSetDownloadFinishTime" backup_set_download_finish_time: i64,
    9 "BackupSetDownloadInternetUrl" backup_set_download_internet_url: String,
    10 "BackupSetDownloadIntranetUrl" backup_set_download_intranet_url: String,
    11 "BackupSetDownloadStatus" backup_set_download_status: String,
    12 "BackupSetDownloadTargetType" backup_set_download_target_type: String,
    13 "BackupSetDownloadTaskId" backup_set_download_task_id: String,
    14 "BackupSetDownloadTaskName" backup_set_download_task_name: String,
    15 "BackupSetDownloadWay" backup_set_download_way: String, 16 "BackupSetId" backup_set_id: String,
    17 "BackupSetJobType" backup_set_job_type: String, 18 "ErrMessage" err_message: String
} }

/// Describes dla service: `DescribeDLAService` of `dbs` 2019-03-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dbs/2019-03-06/DescribeDLAService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLAService {
    /// Required.
    pub backup_plan_id: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
}
operation! { DescribeDLAService(backup_plan_id: String) "DescribeDLAService" -> DescribeDLAServiceOutput {
    0 "BackupPlanId" backup_plan_id, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String
} }

/// Response of [`DescribeDLAService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLAServiceOutput {
    pub auto_add: Option<bool>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub have_job_failed: Option<bool>,
    pub http_status_code: Option<i64>,
    pub state: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeDLAServiceOutput {
    0 "AutoAdd" auto_add: bool, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HaveJobFailed" have_job_failed: bool, 4 "HttpStatusCode" http_status_code: i64, 5 "State" state: String,
    6 "Success" success: bool
} }

/// Describes full backup list: `DescribeFullBackupList` of `dbs` 2019-03-06.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/DescribeFullBackupList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFullBackupList {
    /// Required.
    pub backup_plan_id: String,
    pub backup_set_id: Option<String>,
    pub client_token: Option<String>,
    pub end_timestamp: Option<i64>,
    pub owner_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub show_storage_type: Option<bool>,
    pub start_timestamp: Option<i64>,
}
operation! { DescribeFullBackupList(backup_plan_id: String) "DescribeFullBackupList" -> DescribeFullBackupListOutput {
    0 "BackupPlanId" backup_plan_id, 1 "BackupSetId" backup_set_id: String, 2 "ClientToken" client_token: String,
    3 "EndTimestamp" end_timestamp: i64, 4 "OwnerId" owner_id: String, 5 "PageNum" page_num: i64,
    6 "PageSize" page_size: i64, 7 "ShowStorageType" show_storage_type: bool, 8 "StartTimestamp" start_timestamp: i64
} }
paged! { DescribeFullBackupList: DescribeFullBackupListFullBackupFile =
    Number "PageNum", "Items.FullBackupFile" items.full_backup_file, total "TotalElements" }

/// Response of [`DescribeFullBackupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFullBackupListOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub items: Option<DescribeFullBackupListItems>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeFullBackupListOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Items" items: DescribeFullBackupListItems, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalElements" total_elements: i64, 8 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeFullBackupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFullBackupListItems {
    pub full_backup_file: Vec<DescribeFullBackupListFullBackupFile>,
}
model! { DescribeFullBackupListItems {
    0 "FullBackupFile" full_backup_file: Vec<DescribeFullBackupListFullBackupFile>
} }

/// In the response of [`DescribeFullBackupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFullBackupListFullBackupFile {
    pub backup_objects: Option<String>,
    pub backup_set_expired_time: Option<i64>,
    pub backup_set_id: Option<String>,
    pub backup_size: Option<i64>,
    pub backup_status: Option<String>,
    pub create_time: Option<i64>,
    pub end_time: Option<i64>,
    pub err_message: Option<String>,
    pub finish_time: Option<i64>,
    pub source_endpoint_ip_port: Option<String>,
    pub start_time: Option<i64>,
    pub storage_method: Option<String>,
}
model! { DescribeFullBackupListFullBackupFile {
    0 "BackupObjects" backup_objects: String, 1 "BackupSetExpiredTime" backup_set_expired_time: i64,
    2 "BackupSetId" backup_set_id: String, 3 "BackupSize" backup_size: i64, 4 "BackupStatus" backup_status: String,
    5 "CreateTime" create_time: i64, 6 "EndTime" end_time: i64, 7 "ErrMessage" err_message: String,
    8 "FinishTime" finish_time: i64, 9 "SourceEndpointIpPort" source_endpoint_ip_port: String,
    10 "StartTime" start_time: i64, 11 "StorageMethod" storage_method: String
} }

/// Describes increment backup list: `DescribeIncrementBackupList` of `dbs` 2019-03-06.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/DescribeIncrementBackupList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIncrementBackupList {
    /// Required.
    pub backup_plan_id: String,
    pub client_token: Option<String>,
    pub end_timestamp: Option<i64>,
    pub owner_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub show_storage_type: Option<bool>,
    pub start_timestamp: Option<i64>,
}
operation! { DescribeIncrementBackupList(backup_plan_id: String)
    "DescribeIncrementBackupList" -> DescribeIncrementBackupListOutput {
    0 "BackupPlanId" backup_plan_id, 1 "ClientToken" client_token: String, 2 "EndTimestamp" end_timestamp: i64,
    3 "OwnerId" owner_id: String, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64,
    6 "ShowStorageType" show_storage_type: bool, 7 "StartTimestamp" start_timestamp: i64
} }
paged! { DescribeIncrementBackupList: DescribeIncrementBackupListIncrementBackupFile =
    Number "PageNum", "Items.IncrementBackupFile" items.increment_backup_file, total "TotalElements" }

/// Response of [`DescribeIncrementBackupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIncrementBackupListOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub items: Option<DescribeIncrementBackupListItems>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeIncrementBackupListOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Items" items: DescribeIncrementBackupListItems, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalElements" total_elements: i64, 8 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeIncrementBackupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIncrementBackupListItems {
    pub increment_backup_file: Vec<DescribeIncrementBackupListIncrementBackupFile>,
}
model! { DescribeIncrementBackupListItems {
    0 "IncrementBackupFile" increment_backup_file: Vec<DescribeIncrementBackupListIncrementBackupFile>
} }

/// In the response of [`DescribeIncrementBackupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIncrementBackupListIncrementBackupFile {
    pub backup_set_expired_time: Option<i64>,
    pub backup_set_id: Option<String>,
    pub backup_set_job_id: Option<String>,
    pub backup_size: Option<i64>,
    pub backup_status: Option<String>,
    pub end_time: Option<i64>,
    pub source_endpoint_ip_port: Option<String>,
    pub start_time: Option<i64>,
    pub storage_method: Option<String>,
}
model! { DescribeIncrementBackupListIncrementBackupFile {
    0 "BackupSetExpiredTime" backup_set_expired_time: i64, 1 "BackupSetId" backup_set_id: String,
    2 "BackupSetJobId" backup_set_job_id: String, 3 "BackupSize" backup_size: i64,
    4 "BackupStatus" backup_status: String, 5 "EndTime" end_time: i64,
    6 "SourceEndpointIpPort" source_endpoint_ip_port: String, 7 "StartTime" start_time: i64,
    8 "StorageMethod" storage_method: String
} }

/// Describes job error code: `DescribeJobErrorCode` of `dbs` 2019-03-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dbs/2019-03-06/DescribeJobErrorCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobErrorCode {
    pub client_token: Option<String>,
    pub language: Option<String>,
    pub owner_id: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { DescribeJobErrorCode(task_id: String) "DescribeJobErrorCode" -> DescribeJobErrorCodeOutput {
    0 "ClientToken" client_token: String, 1 "Language" language: String, 2 "OwnerId" owner_id: String,
    3 "TaskId" task_id
} }

/// Response of [`DescribeJobErrorCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobErrorCodeOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub item: Option<DescribeJobErrorCodeItem>,
    pub success: Option<bool>,
}
model! { DescribeJobErrorCodeOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Item" item: DescribeJobErrorCodeItem, 4 "Success" success: bool
} }

/// In the response of [`DescribeJobErrorCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobErrorCodeItem {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub job_id: Option<String>,
    pub job_state: Option<String>,
    pub job_type: Option<String>,
    pub language: Option<String>,
}
model! { DescribeJobErrorCodeItem {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "JobId" job_id: String,
    3 "JobState" job_state: String, 4 "JobType" job_type: String, 5 "Language" language: String
} }

/// Describes node cidr list: `DescribeNodeCidrList` of `dbs` 2019-03-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dbs/2019-03-06/DescribeNodeCidrList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeCidrList {
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    /// Required.
    pub region: String,
}
operation! { DescribeNodeCidrList(region: String) "DescribeNodeCidrList" -> DescribeNodeCidrListOutput {
    0 "ClientToken" client_token: String, 1 "OwnerId" owner_id: String, 2 "Region" region
} }

/// Response of [`DescribeNodeCidrList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeCidrListOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub internet_ips: Option<DescribeNodeCidrListInternetIPs>,
    pub intranet_ips: Option<DescribeNodeCidrListIntranetIPs>,
    pub success: Option<bool>,
}
model! { DescribeNodeCidrListOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "InternetIPs" internet_ips: DescribeNodeCidrListInternetIPs,
    4 "IntranetIPs" intranet_ips: DescribeNodeCidrListIntranetIPs, 5 "Success" success: bool
} }

/// In the response of [`DescribeNodeCidrList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeCidrListInternetIPs {
    pub internet_ip: Vec<String>,
}
model! { DescribeNodeCidrListInternetIPs {
    0 "InternetIP" internet_ip: Vec<String>
} }

/// In the response of [`DescribeNodeCidrList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeCidrListIntranetIPs {
    pub intranet_ip: Vec<String>,
}
model! { DescribeNodeCidrListIntranetIPs {
    0 "IntranetIP" intranet_ip: Vec<String>
} }

/// Describes pre check progress list: `DescribePreCheckProgressList` of `dbs` 2019-03-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dbs/2019-03-06/DescribePreCheckProgressList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckProgressList {
    pub backup_plan_id: Option<String>,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    pub restore_task_id: Option<String>,
}
operation! { DescribePreCheckProgressList() "DescribePreCheckProgressList" -> DescribePreCheckProgressListOutput {
    0 "BackupPlanId" backup_plan_id: String, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String,
    3 "RestoreTaskId" restore_task_id: String
} }

/// Response of [`DescribePreCheckProgressList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckProgressListOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub items: Option<DescribePreCheckProgressListItems>,
    pub progress: Option<i64>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { DescribePreCheckProgressListOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Items" items: DescribePreCheckProgressListItems, 4 "Progress" progress: i64, 5 "Status" status: String,
    6 "Success" success: bool
} }

/// In the response of [`DescribePreCheckProgressList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckProgressListItems {
    pub pre_check_progress_detail: Vec<
        DescribePreCheckProgressListPreCheckProgressDetail,
    >,
}
model! { DescribePreCheckProgressListItems {
    0 "PreCheckProgressDetail" pre_check_progress_detail: Vec<DescribePreCheckProgressListPreCheckProgressDetail>
} }

/// In the response of [`DescribePreCheckProgressList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckProgressListPreCheckProgressDetail {
    pub boot_time: Option<i64>,
    pub err_msg: Option<String>,
    pub finish_time: Option<i64>,
    pub item: Option<String>,
    pub job_id: Option<String>,
    pub names: Option<String>,
    pub order_num: Option<String>,
    pub state: Option<String>,
}
model! { DescribePreCheckProgressListPreCheckProgressDetail {
    0 "BootTime" boot_time: i64, 1 "ErrMsg" err_msg: String, 2 "FinishTime" finish_time: i64, 3 "Item" item: String,
    4 "JobId" job_id: String, 5 "Names" names: String, 6 "OrderNum" order_num: String, 7 "State" state: String
} }

/// Describes regions: `DescribeRegions` of `dbs` 2019-03-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dbs/2019-03-06/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "ClientToken" client_token: String, 1 "OwnerId" owner_id: String
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub regions: Option<DescribeRegionsRegions>,
    pub success: Option<bool>,
}
model! { DescribeRegionsOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Regions" regions: DescribeRegionsRegions, 4 "Success" success: bool
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region_code: Vec<String>,
}
model! { DescribeRegionsRegions {
    0 "RegionCode" region_code: Vec<String>
} }

/// Describes restore range info: `DescribeRestoreRangeInfo` of `dbs` 2019-03-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dbs/2019-03-06/DescribeRestoreRangeInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreRangeInfo {
    /// Required.
    pub backup_plan_id: String,
    /// Required.
    pub begin_timestamp_for_restore: i64,
    pub client_token: Option<String>,
    /// Required.
    pub end_timestamp_for_restore: i64,
    pub owner_id: Option<String>,
    pub recently_restore: Option<bool>,
}
operation! {
    DescribeRestoreRangeInfo(backup_plan_id: String, begin_timestamp_for_restore: i64, end_timestamp_for_restore: i64)
    "DescribeRestoreRangeInfo" -> DescribeRestoreRangeInfoOutput {
    0 "BackupPlanId" backup_plan_id, 1 "BeginTimestampForRestore" begin_timestamp_for_restore,
    2 "ClientToken" client_token: String, 3 "EndTimestampForRestore" end_timestamp_for_restore,
    4 "OwnerId" owner_id: String, 5 "RecentlyRestore" recently_restore: bool
} }

/// Response of [`DescribeRestoreRangeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreRangeInfoOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub items: Option<DescribeRestoreRangeInfoItems>,
    pub success: Option<bool>,
}
model! { DescribeRestoreRangeInfoOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Items" items: DescribeRestoreRangeInfoItems, 4 "Success" success: bool
} }

/// In the response of [`DescribeRestoreRangeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreRangeInfoItems {
    pub dbs_recover_range: Vec<DescribeRestoreRangeInfoDBSRecoverRange>,
}
model! { DescribeRestoreRangeInfoItems {
    0 "DBSRecoverRange" dbs_recover_range: Vec<DescribeRestoreRangeInfoDBSRecoverRange>
} }

/// In the response of [`DescribeRestoreRangeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreRangeInfoDBSRecoverRange {
    pub begin_timestamp_for_restore: Option<i64>,
    pub end_timestamp_for_restore: Option<i64>,
    pub full_backup_list: Option<DescribeRestoreRangeInfoFullBackupList>,
    pub range_type: Option<String>,
    pub source_endpoint_instance_id: Option<String>,
    pub source_endpoint_instance_type: Option<String>,
}
model! { DescribeRestoreRangeInfoDBSRecoverRange {
    0 "BeginTimestampForRestore" begin_timestamp_for_restore: i64,
    1 "EndTimestampForRestore" end_timestamp_for_restore: i64,
    2 "FullBackupList" full_backup_list: DescribeRestoreRangeInfoFullBackupList, 3 "RangeType" range_type: String,
    4 "SourceEndpointInstanceID" source_endpoint_instance_id: String,
    5 "SourceEndpointInstanceType" source_endpoint_instance_type: String
} }

/// In the response of [`DescribeRestoreRangeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreRangeInfoFullBackupList {
    pub full_backup_detail: Vec<DescribeRestoreRangeInfoFullBackupDetail>,
}
model! { DescribeRestoreRangeInfoFullBackupList {
    0 "FullBackupDetail" full_backup_detail: Vec<DescribeRestoreRangeInfoFullBackupDetail>
} }

/// In the response of [`DescribeRestoreRangeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreRangeInfoFullBackupDetail {
    pub backup_set_id: Option<String>,
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
model! { DescribeRestoreRangeInfoFullBackupDetail {
    0 "BackupSetId" backup_set_id: String, 1 "EndTime" end_time: i64, 2 "StartTime" start_time: i64
} }

/// Describes restore task list: `DescribeRestoreTaskList` of `dbs` 2019-03-06.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/DescribeRestoreTaskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTaskList {
    pub backup_plan_id: Option<String>,
    pub client_token: Option<String>,
    pub end_timestamp: Option<i64>,
    pub owner_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub restore_task_id: Option<String>,
    pub start_timestamp: Option<i64>,
}
operation! { DescribeRestoreTaskList() "DescribeRestoreTaskList" -> DescribeRestoreTaskListOutput {
    0 "BackupPlanId" backup_plan_id: String, 1 "ClientToken" client_token: String, 2 "EndTimestamp" end_timestamp: i64,
    3 "OwnerId" owner_id: String, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64,
    6 "RestoreTaskId" restore_task_id: String, 7 "StartTimestamp" start_timestamp: i64
} }
paged! { DescribeRestoreTaskList: DescribeRestoreTaskListRestoreTaskDetail =
    Number "PageNum", "Items.RestoreTaskDetail" items.restore_task_detail, total "TotalElements" }

/// Response of [`DescribeRestoreTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTaskListOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub items: Option<DescribeRestoreTaskListItems>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeRestoreTaskListOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Items" items: DescribeRestoreTaskListItems, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalElements" total_elements: i64, 8 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeRestoreTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTaskListItems {
    pub restore_task_detail: Vec<DescribeRestoreTaskListRestoreTaskDetail>,
}
model! { DescribeRestoreTaskListItems {
    0 "RestoreTaskDetail" restore_task_detail: Vec<DescribeRestoreTaskListRestoreTaskDetail>
} }

/// In the response of [`DescribeRestoreTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTaskListRestoreTaskDetail {
    pub backup_gateway_id: Option<i64>,
    pub backup_plan_id: Option<String>,
    pub backup_set_id: Option<String>,
    pub continuous_restore_progress: Option<i64>,
    pub cross_aliyun_id: Option<String>,
    pub cross_role_name: Option<String>,
    pub destination_endpoint_database_name: Option<String>,
    pub destination_endpoint_instance_id: Option<String>,
    pub destination_endpoint_instance_type: Option<String>,
    pub destination_endpoint_ip_port: Option<String>,
    pub destination_endpoint_oracle_sid: Option<String>,
    pub destination_endpoint_region: Option<String>,
    pub destination_endpoint_user_name: Option<String>,
    pub err_message: Option<String>,
    pub full_data_restore_progress: Option<i64>,
    pub full_stru_after_restore_progress: Option<i64>,
    pub full_strufore_restore_progress: Option<i64>,
    pub restore_dir: Option<String>,
    pub restore_objects: Option<String>,
    pub restore_status: Option<String>,
    pub restore_task_create_time: Option<i64>,
    pub restore_task_finish_time: Option<i64>,
    pub restore_task_id: Option<String>,
    pub restore_task_name: Option<String>,
    pub restore_time: Option<i64>,
}
model! { DescribeRestoreTaskListRestoreTaskDetail {
    0 "BackupGatewayId" backup_gateway_id: i64, 1 "BackupPlanId" backup_plan_id: String,
    2 "BackupSetId" backup_set_id: String, 3 "ContinuousRestoreProgress" continuous_restore_progress: i64,
    4 "CrossAliyunId" cross_aliyun_id: String, 5 "CrossRoleName" cross_role_name: String,
    6 "DestinationEndpointDatabaseName" destination_endpoint_database_name: String,
    7 "DestinationEndpointInstanceID" destination_endpoint_instance_id: String,
    8 "DestinationEndpointInstanceType" destination_endpoint_instance_type: String,
    9 "DestinationEndpointIpPort" destination_endpoint_ip_port: String,
    10 "DestinationEndpointOracleSID" destination_endpoint_oracle_sid: String,
    11 "DestinationEndpointRegion" destination_endpoint_region: String,
    12 "DestinationEndpointUserName" destination_endpoint_user_name: String, 13 "ErrMessage" err_message: String,
    14 "FullDataRestoreProgress" full_data_restore_progress: i64,
    15 "FullStruAfterRestoreProgress" full_stru_after_restore_progress: i64,
    16 "FullStruforeRestoreProgress" full_strufore_restore_progress: i64, 17 "RestoreDir" restore_dir: String,
    18 "RestoreObjects" restore_objects: String, 19 "RestoreStatus" restore_status: String,
    20 "RestoreTaskCreateTime" restore_task_create_time: i64, 21 "RestoreTaskFinishTime" restore_task_finish_time: i64,
    22 "RestoreTaskId" restore_task_id: String, 23 "RestoreTaskName" restore_task_name: String,
    24 "RestoreTime" restore_time: i64
} }

/// Disables backup log: `DisableBackupLog` of `dbs` 2019-03-06.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/DisableBackupLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableBackupLog {
    /// Required.
    pub backup_plan_id: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
}
operation! { DisableBackupLog(backup_plan_id: String) "DisableBackupLog" -> DisableBackupLogOutput {
    0 "BackupPlanId" backup_plan_id, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String
} }

/// Response of [`DisableBackupLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableBackupLogOutput {
    pub backup_plan_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub need_precheck: Option<bool>,
    pub success: Option<bool>,
}
model! { DisableBackupLogOutput {
    0 "BackupPlanId" backup_plan_id: String, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "NeedPrecheck" need_precheck: bool, 5 "Success" success: bool
} }

/// Enables backup log: `EnableBackupLog` of `dbs` 2019-03-06.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/EnableBackupLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableBackupLog {
    /// Required.
    pub backup_plan_id: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
}
operation! { EnableBackupLog(backup_plan_id: String) "EnableBackupLog" -> EnableBackupLogOutput {
    0 "BackupPlanId" backup_plan_id, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String
} }

/// Response of [`EnableBackupLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableBackupLogOutput {
    pub backup_plan_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub need_precheck: Option<bool>,
    pub success: Option<bool>,
}
model! { EnableBackupLogOutput {
    0 "BackupPlanId" backup_plan_id: String, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "NeedPrecheck" need_precheck: bool, 5 "Success" success: bool
} }

/// Gets db list from agent: `GetDBListFromAgent` of `dbs` 2019-03-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dbs/2019-03-06/GetDBListFromAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBListFromAgent {
    pub backup_gateway_id: Option<i64>,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    pub source_endpoint_region: Option<String>,
    pub task_id: Option<i64>,
}
operation! { GetDBListFromAgent() "GetDBListFromAgent" -> GetDBListFromAgentOutput {
    0 "BackupGatewayId" backup_gateway_id: i64, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String,
    3 "SourceEndpointRegion" source_endpoint_region: String, 4 "TaskId" task_id: i64
} }

/// Response of [`GetDBListFromAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBListFromAgentOutput {
    pub db_list: Option<GetDBListFromAgentDbList>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetDBListFromAgentOutput {
    0 "DbList" db_list: GetDBListFromAgentDbList, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// In the response of [`GetDBListFromAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBListFromAgentDbList {
    pub db_name: Vec<String>,
}
model! { GetDBListFromAgentDbList {
    0 "dbName" db_name: Vec<String>
} }

/// Initializes dbs service linked role: `InitializeDbsServiceLinkedRole` of `dbs` 2019-03-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dbs/2019-03-06/InitializeDbsServiceLinkedRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeDbsServiceLinkedRole {}
operation! { InitializeDbsServiceLinkedRole() "InitializeDbsServiceLinkedRole" -> InitializeDbsServiceLinkedRoleOutput {} }

/// Response of [`InitializeDbsServiceLinkedRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeDbsServiceLinkedRoleOutput {
    pub data: Option<String>,
    pub err_message: Option<String>,
    pub error_code: Option<String>,
    pub success: Option<String>,
}
model! { InitializeDbsServiceLinkedRoleOutput {
    0 "Data" data: String, 1 "ErrMessage" err_message: String, 2 "ErrorCode" error_code: String,
    3 "Success" success: String
} }

/// Modifies backup objects: `ModifyBackupObjects` of `dbs` 2019-03-06.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/ModifyBackupObjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupObjects {
    /// Required.
    pub backup_objects: String,
    /// Required.
    pub backup_plan_id: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
}
operation! { ModifyBackupObjects(backup_objects: String, backup_plan_id: String)
    "ModifyBackupObjects" -> ModifyBackupObjectsOutput {
    0 "BackupObjects" backup_objects, 1 "BackupPlanId" backup_plan_id, 2 "ClientToken" client_token: String,
    3 "OwnerId" owner_id: String
} }

/// Response of [`ModifyBackupObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupObjectsOutput {
    pub backup_plan_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub need_precheck: Option<bool>,
    pub success: Option<bool>,
}
model! { ModifyBackupObjectsOutput {
    0 "BackupPlanId" backup_plan_id: String, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "NeedPrecheck" need_precheck: bool, 5 "Success" success: bool
} }

/// Modifies backup plan name: `ModifyBackupPlanName` of `dbs` 2019-03-06.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/ModifyBackupPlanName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPlanName {
    /// Required.
    pub backup_plan_id: String,
    /// Required.
    pub backup_plan_name: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
}
operation! { ModifyBackupPlanName(backup_plan_id: String, backup_plan_name: String)
    "ModifyBackupPlanName" -> ModifyBackupPlanNameOutput {
    0 "BackupPlanId" backup_plan_id, 1 "BackupPlanName" backup_plan_name, 2 "ClientToken" client_token: String,
    3 "OwnerId" owner_id: String
} }

/// Response of [`ModifyBackupPlanName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPlanNameOutput {
    pub backup_plan_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyBackupPlanNameOutput {
    0 "BackupPlanId" backup_plan_id: String, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Modifies backup set download rules: `ModifyBackupSetDownloadRules` of `dbs` 2019-03-06.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/ModifyBackupSetDownloadRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupSetDownloadRules {
    pub backup_gateway_id: Option<i64>,
    /// Required.
    pub backup_plan_id: String,
    pub backup_set_download_dir: Option<String>,
    pub backup_set_download_target_type: Option<String>,
    pub backup_set_download_target_type_location: Option<String>,
    pub client_token: Option<String>,
    pub full_data_format: Option<String>,
    pub increment_data_format: Option<String>,
    pub open_auto_download: Option<bool>,
    pub owner_id: Option<String>,
}
operation! { ModifyBackupSetDownloadRules(backup_plan_id: String)
    "ModifyBackupSetDownloadRules" -> ModifyBackupSetDownloadRulesOutput {
    0 "BackupGatewayId" backup_gateway_id: i64, 1 "BackupPlanId" backup_plan_id,
    2 "BackupSetDownloadDir" backup_set_download_dir: String,
    3 "BackupSetDownloadTargetType" backup_set_download_target_type: String,
    4 "BackupSetDownloadTargetTypeLocation" backup_set_download_target_type_location: String,
    5 "ClientToken" client_token: String, 6 "FullDataFormat" full_data_format: String,
    7 "IncrementDataFormat" increment_data_format: String, 8 "OpenAutoDownload" open_auto_download: bool,
    9 "OwnerId" owner_id: String
} }

/// Response of [`ModifyBackupSetDownloadRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupSetDownloadRulesOutput {
    pub backup_plan_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyBackupSetDownloadRulesOutput {
    0 "BackupPlanId" backup_plan_id: String, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Modifies backup source endpoint: `ModifyBackupSourceEndpoint` of `dbs` 2019-03-06.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/ModifyBackupSourceEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupSourceEndpoint {
    pub backup_gateway_id: Option<i64>,
    pub backup_objects: Option<String>,
    /// Required.
    pub backup_plan_id: String,
    pub client_token: Option<String>,
    pub cross_aliyun_id: Option<String>,
    pub cross_role_name: Option<String>,
    pub owner_id: Option<String>,
    pub source_endpoint_database_name: Option<String>,
    pub source_endpoint_ip: Option<String>,
    pub source_endpoint_instance_id: Option<String>,
    /// Required.
    pub source_endpoint_instance_type: String,
    pub source_endpoint_oracle_sid: Option<String>,
    /// Secret.
    pub source_endpoint_password: Option<Secret>,
    pub source_endpoint_port: Option<i64>,
    pub source_endpoint_region: Option<String>,
    pub source_endpoint_user_name: Option<String>,
}
operation! { ModifyBackupSourceEndpoint(backup_plan_id: String, source_endpoint_instance_type: String)
    "ModifyBackupSourceEndpoint" -> ModifyBackupSourceEndpointOutput {
    0 "BackupGatewayId" backup_gateway_id: i64, 1 "BackupObjects" backup_objects: String,
    2 "BackupPlanId" backup_plan_id, 3 "ClientToken" client_token: String, 4 "CrossAliyunId" cross_aliyun_id: String,
    5 "CrossRoleName" cross_role_name: String, 6 "OwnerId" owner_id: String,
    7 "SourceEndpointDatabaseName" source_endpoint_database_name: String,
    8 "SourceEndpointIP" source_endpoint_ip: String, 9 "SourceEndpointInstanceID" source_endpoint_instance_id: String,
    10 "SourceEndpointInstanceType" source_endpoint_instance_type,
    11 "SourceEndpointOracleSID" source_endpoint_oracle_sid: String,
    12 "SourceEndpointPassword" source_endpoint_password: Secret, 13 "SourceEndpointPort" source_endpoint_port: i64,
    14 "SourceEndpointRegion" source_endpoint_region: String,
    15 "SourceEndpointUserName" source_endpoint_user_name: String
} }

/// Response of [`ModifyBackupSourceEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupSourceEndpointOutput {
    pub backup_plan_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub need_precheck: Option<bool>,
    pub success: Option<bool>,
}
model! { ModifyBackupSourceEndpointOutput {
    0 "BackupPlanId" backup_plan_id: String, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "NeedPrecheck" need_precheck: bool, 5 "Success" success: bool
} }

/// Modifies backup strategy: `ModifyBackupStrategy` of `dbs` 2019-03-06.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/ModifyBackupStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupStrategy {
    pub backup_log_interval_seconds: Option<i64>,
    /// Required.
    pub backup_period: String,
    /// Required.
    pub backup_plan_id: String,
    pub backup_start_time: Option<String>,
    pub backup_strategy_type: Option<String>,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
}
operation! { ModifyBackupStrategy(backup_period: String, backup_plan_id: String)
    "ModifyBackupStrategy" -> ModifyBackupStrategyOutput {
    0 "BackupLogIntervalSeconds" backup_log_interval_seconds: i64, 1 "BackupPeriod" backup_period,
    2 "BackupPlanId" backup_plan_id, 3 "BackupStartTime" backup_start_time: String,
    4 "BackupStrategyType" backup_strategy_type: String, 5 "ClientToken" client_token: String,
    6 "OwnerId" owner_id: String
} }

/// Response of [`ModifyBackupStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupStrategyOutput {
    pub backup_plan_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub need_precheck: Option<bool>,
    pub success: Option<bool>,
}
model! { ModifyBackupStrategyOutput {
    0 "BackupPlanId" backup_plan_id: String, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "NeedPrecheck" need_precheck: bool, 5 "Success" success: bool
} }

/// Modifies storage strategy: `ModifyStorageStrategy` of `dbs` 2019-03-06.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/ModifyStorageStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStorageStrategy {
    /// Required.
    pub backup_plan_id: String,
    /// Required.
    pub backup_retention_period: i64,
    pub client_token: Option<String>,
    /// Required.
    pub duplication_archive_period: i64,
    /// Required.
    pub duplication_infrequent_access_period: i64,
    pub owner_id: Option<String>,
}
operation! {
    ModifyStorageStrategy(backup_plan_id: String, backup_retention_period: i64, duplication_archive_period: i64, duplication_infrequent_access_period: i64)
    "ModifyStorageStrategy" -> ModifyStorageStrategyOutput {
    0 "BackupPlanId" backup_plan_id, 1 "BackupRetentionPeriod" backup_retention_period,
    2 "ClientToken" client_token: String, 3 "DuplicationArchivePeriod" duplication_archive_period,
    4 "DuplicationInfrequentAccessPeriod" duplication_infrequent_access_period, 5 "OwnerId" owner_id: String
} }

/// Response of [`ModifyStorageStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStorageStrategyOutput {
    pub backup_plan_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub need_precheck: Option<bool>,
    pub success: Option<bool>,
}
model! { ModifyStorageStrategyOutput {
    0 "BackupPlanId" backup_plan_id: String, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "NeedPrecheck" need_precheck: bool, 5 "Success" success: bool
} }

/// Releases backup plan: `ReleaseBackupPlan` of `dbs` 2019-03-06.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/ReleaseBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseBackupPlan {
    /// Required.
    pub backup_plan_id: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
}
operation! { ReleaseBackupPlan(backup_plan_id: String) "ReleaseBackupPlan" -> ReleaseBackupPlanOutput {
    0 "BackupPlanId" backup_plan_id, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String
} }

/// Response of [`ReleaseBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseBackupPlanOutput {
    pub backup_plan_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ReleaseBackupPlanOutput {
    0 "BackupPlanId" backup_plan_id: String, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// Renews backup plan: `RenewBackupPlan` of `dbs` 2019-03-06.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/RenewBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewBackupPlan {
    /// Required.
    pub backup_plan_id: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    /// Required.
    pub period: String,
    /// Required.
    pub used_time: i64,
}
operation! { RenewBackupPlan(backup_plan_id: String, period: String, used_time: i64)
    "RenewBackupPlan" -> RenewBackupPlanOutput {
    0 "BackupPlanId" backup_plan_id, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String,
    3 "Period" period, 4 "UsedTime" used_time
} }

/// Response of [`RenewBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewBackupPlanOutput {
    pub backup_plan_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { RenewBackupPlanOutput {
    0 "BackupPlanId" backup_plan_id: String, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "OrderId" order_id: String, 5 "Success" success: bool
} }

/// Starts backup plan: `StartBackupPlan` of `dbs` 2019-03-06.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/StartBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBackupPlan {
    /// Required.
    pub backup_plan_id: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
}
operation! { StartBackupPlan(backup_plan_id: String) "StartBackupPlan" -> StartBackupPlanOutput {
    0 "BackupPlanId" backup_plan_id, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String
} }

/// Response of [`StartBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBackupPlanOutput {
    pub backup_plan_id: Option<String>,
    pub created_full_backupset_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { StartBackupPlanOutput {
    0 "BackupPlanId" backup_plan_id: String, 1 "CreatedFullBackupsetId" created_full_backupset_id: String,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "Success" success: bool
} }

/// Starts restore task: `StartRestoreTask` of `dbs` 2019-03-06.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/StartRestoreTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRestoreTask {
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    /// Required.
    pub restore_task_id: String,
}
operation! { StartRestoreTask(restore_task_id: String) "StartRestoreTask" -> StartRestoreTaskOutput {
    0 "ClientToken" client_token: String, 1 "OwnerId" owner_id: String, 2 "RestoreTaskId" restore_task_id
} }

/// Response of [`StartRestoreTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRestoreTaskOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub restore_task_id: Option<String>,
    pub success: Option<bool>,
}
model! { StartRestoreTaskOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "RestoreTaskId" restore_task_id: String, 4 "Success" success: bool
} }

/// Stops backup plan: `StopBackupPlan` of `dbs` 2019-03-06.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/StopBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopBackupPlan {
    /// Required.
    pub backup_plan_id: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    /// Required.
    pub stop_method: String,
}
operation! { StopBackupPlan(backup_plan_id: String, stop_method: String) "StopBackupPlan" -> StopBackupPlanOutput {
    0 "BackupPlanId" backup_plan_id, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String,
    3 "StopMethod" stop_method
} }

/// Response of [`StopBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopBackupPlanOutput {
    pub backup_plan_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { StopBackupPlanOutput {
    0 "BackupPlanId" backup_plan_id: String, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// `UpgradeBackupPlan` of `dbs` 2019-03-06.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dbs/2019-03-06/UpgradeBackupPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeBackupPlan {
    /// Required.
    pub backup_plan_id: String,
    pub client_token: Option<String>,
    /// Required.
    pub instance_class: String,
    pub owner_id: Option<String>,
}
operation! { UpgradeBackupPlan(backup_plan_id: String, instance_class: String)
    "UpgradeBackupPlan" -> UpgradeBackupPlanOutput {
    0 "BackupPlanId" backup_plan_id, 1 "ClientToken" client_token: String, 2 "InstanceClass" instance_class,
    3 "OwnerId" owner_id: String
} }

/// Response of [`UpgradeBackupPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeBackupPlanOutput {
    pub backup_plan_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { UpgradeBackupPlanOutput {
    0 "BackupPlanId" backup_plan_id: String, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "OrderId" order_id: String, 5 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    ConfigureBackupPlan, CreateAndStartBackupPlan, CreateBackupPlan, CreateFullBackupSetDownload,
    CreateGetDBListFromAgentTask, CreateIncrementBackupSetDownload, CreateRestoreTask, DescribeBackupGatewayList,
    DescribeBackupPlanBilling, DescribeBackupPlanList, DescribeBackupSetDownloadTaskList, DescribeDLAService,
    DescribeFullBackupList, DescribeIncrementBackupList, DescribeJobErrorCode, DescribeNodeCidrList,
    DescribePreCheckProgressList, DescribeRegions, DescribeRestoreRangeInfo, DescribeRestoreTaskList, DisableBackupLog,
    EnableBackupLog, GetDBListFromAgent, InitializeDbsServiceLinkedRole, ModifyBackupObjects, ModifyBackupPlanName,
    ModifyBackupSetDownloadRules, ModifyBackupSourceEndpoint, ModifyBackupStrategy, ModifyStorageStrategy,
    ReleaseBackupPlan, RenewBackupPlan, StartBackupPlan, StartRestoreTask, StopBackupPlan, UpgradeBackupPlan
}
