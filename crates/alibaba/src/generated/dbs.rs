//! `dbs` 2019-03-06.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "dbs-api.cn-hangzhou.aliyuncs.com",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "dbs", version: "2019-03-06", code: "dbs", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureBackupPlan {
    pub auto_start_backup: Option<bool>,
    pub backup_gateway_id: Option<i64>,
    pub backup_log_interval_seconds: Option<i64>,
    pub backup_objects: Option<String>,
    pub backup_period: Option<String>,
    pub backup_plan_id: String,
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
    pub source_endpoint_instance_type: String,
    pub source_endpoint_oracle_sid: Option<String>,
    pub source_endpoint_password: Option<Secret>,
    pub source_endpoint_port: Option<i64>,
    pub source_endpoint_region: Option<String>,
    pub source_endpoint_user_name: Option<String>,
}
operation! { ConfigureBackupPlan(backup_plan_id: String, backup_plan_name: String, source_endpoint_instance_type: String)
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
    0 "BackupPlanId" backup_plan_id, 1 "ErrCode" err_code, 2 "ErrMessage" err_message,
    3 "HttpStatusCode" http_status_code, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndStartBackupPlan {
    pub backup_gateway_id: Option<i64>,
    pub backup_log_interval_seconds: Option<i64>,
    pub backup_method: String,
    pub backup_objects: Option<String>,
    pub backup_period: Option<String>,
    pub backup_plan_id: Option<String>,
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
    pub database_type: String,
    pub duplication_archive_period: Option<i64>,
    pub duplication_infrequent_access_period: Option<i64>,
    pub enable_backup_log: Option<bool>,
    pub from_app: Option<String>,
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
    pub source_endpoint_instance_type: String,
    pub source_endpoint_oracle_sid: Option<String>,
    pub source_endpoint_password: Option<Secret>,
    pub source_endpoint_port: Option<i64>,
    pub source_endpoint_region: Option<String>,
    pub source_endpoint_user_name: Option<String>,
    pub storage_region: Option<String>,
    pub storage_type: Option<String>,
    pub used_time: Option<i64>,
}

/// What [`CreateAndStartBackupPlan::new`] takes.
pub struct CreateAndStartBackupPlanRequired {
    pub backup_method: String,
    pub backup_plan_name: String,
    pub database_type: String,
    pub instance_class: String,
    pub source_endpoint_instance_type: String,
}
operation! { CreateAndStartBackupPlan{CreateAndStartBackupPlanRequired: backup_method, backup_plan_name, database_type, instance_class, source_endpoint_instance_type}
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
    0 "BackupPlanId" backup_plan_id, 1 "CreateBackupSet" create_backup_set, 2 "ErrCode" err_code,
    3 "ErrMessage" err_message, 4 "HttpStatusCode" http_status_code, 5 "OrderId" order_id, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupPlan {
    pub backup_method: String,
    pub client_token: Option<String>,
    pub database_region: Option<String>,
    pub database_type: String,
    pub from_app: Option<String>,
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
    0 "BackupPlanId" backup_plan_id, 1 "ErrCode" err_code, 2 "ErrMessage" err_message,
    3 "HttpStatusCode" http_status_code, 4 "OrderId" order_id, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFullBackupSetDownload {
    pub backup_set_data_format: Option<String>,
    pub backup_set_id: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
}
operation! { CreateFullBackupSetDownload(backup_set_id: String)
    "CreateFullBackupSetDownload" -> CreateFullBackupSetDownloadOutput {
    0 "BackupSetDataFormat" backup_set_data_format: String, 1 "BackupSetId" backup_set_id,
    2 "ClientToken" client_token: String, 3 "OwnerId" owner_id: String
} }

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
    0 "BackupSetDownloadTaskId" backup_set_download_task_id, 1 "ErrCode" err_code, 2 "ErrMessage" err_message,
    3 "HttpStatusCode" http_status_code, 4 "Success" success
} }

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
    0 "ErrCode" err_code, 1 "ErrMessage" err_message, 2 "HttpStatusCode" http_status_code, 3 "Success" success,
    4 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncrementBackupSetDownload {
    pub backup_set_data_format: Option<String>,
    pub backup_set_id: String,
    pub backup_set_name: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
}
operation! { CreateIncrementBackupSetDownload(backup_set_id: String, backup_set_name: String)
    "CreateIncrementBackupSetDownload" -> CreateIncrementBackupSetDownloadOutput {
    0 "BackupSetDataFormat" backup_set_data_format: String, 1 "BackupSetId" backup_set_id,
    2 "BackupSetName" backup_set_name, 3 "ClientToken" client_token: String, 4 "OwnerId" owner_id: String
} }

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
    0 "BackupSetDownloadTaskId" backup_set_download_task_id, 1 "ErrCode" err_code, 2 "ErrMessage" err_message,
    3 "HttpStatusCode" http_status_code, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRestoreTask {
    pub backup_gateway_id: Option<i64>,
    pub backup_plan_id: String,
    pub backup_set_id: Option<String>,
    pub client_token: Option<String>,
    pub cross_aliyun_id: Option<String>,
    pub cross_role_name: Option<String>,
    pub destination_endpoint_database_name: Option<String>,
    pub destination_endpoint_ip: Option<String>,
    pub destination_endpoint_instance_id: Option<String>,
    pub destination_endpoint_instance_type: String,
    pub destination_endpoint_oracle_sid: Option<String>,
    pub destination_endpoint_password: Option<Secret>,
    pub destination_endpoint_port: Option<i64>,
    pub destination_endpoint_region: Option<String>,
    pub destination_endpoint_user_name: Option<String>,
    pub duplicate_conflict: Option<String>,
    pub owner_id: Option<String>,
    pub restore_dir: Option<String>,
    pub restore_home: Option<String>,
    pub restore_objects: Option<String>,
    pub restore_task_name: String,
    pub restore_time: Option<i64>,
}
operation! { CreateRestoreTask(backup_plan_id: String, destination_endpoint_instance_type: String, restore_task_name: String)
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
    0 "ErrCode" err_code, 1 "ErrMessage" err_message, 2 "HttpStatusCode" http_status_code,
    3 "RestoreTaskId" restore_task_id, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupGatewayList {
    pub client_token: Option<String>,
    pub identifier: Option<String>,
    pub owner_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub region: String,
}
operation! { DescribeBackupGatewayList(region: String) "DescribeBackupGatewayList" -> DescribeBackupGatewayListOutput {
    0 "ClientToken" client_token: String, 1 "Identifier" identifier: String, 2 "OwnerId" owner_id: String,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64, 5 "Region" region
} }
paged! { DescribeBackupGatewayList: DescribeBackupGatewayListBackupGateway =
    Number "PageNum", "Items.BackupGateway" items.backup_gateway, total "TotalElements"
}

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
    0 "ErrCode" err_code, 1 "ErrMessage" err_message, 2 "HttpStatusCode" http_status_code, 3 "Items" items,
    4 "PageNum" page_num, 5 "PageSize" page_size, 6 "Success" success, 7 "TotalElements" total_elements,
    8 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupGatewayListItems {
    pub backup_gateway: Option<Vec<DescribeBackupGatewayListBackupGateway>>,
}
model! { DescribeBackupGatewayListItems {
    0 "BackupGateway" backup_gateway
} }

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
    0 "BackupGatewayCreateTime" backup_gateway_create_time, 1 "BackupGatewayId" backup_gateway_id,
    2 "BackupGatewayStatus" backup_gateway_status, 3 "DisplayName" display_name, 4 "Identifier" identifier,
    5 "LastHeartbeatTime" last_heartbeat_time, 6 "Region" region, 7 "SourceEndpointHostname" source_endpoint_hostname,
    8 "SourceEndpointInternetIP" source_endpoint_internet_ip, 9 "SourceEndpointIntranetIP" source_endpoint_intranet_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlanBilling {
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
    0 "ErrCode" err_code, 1 "ErrMessage" err_message, 2 "HttpStatusCode" http_status_code, 3 "Item" item,
    4 "Success" success
} }

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
    0 "BuyChargeType" buy_charge_type, 1 "BuyCreateTimestamp" buy_create_timestamp,
    2 "BuyExpiredTimestamp" buy_expired_timestamp, 3 "BuySpec" buy_spec, 4 "ContStorageSize" cont_storage_size,
    5 "FullStorageSize" full_storage_size, 6 "IsExpired" is_expired, 7 "IsFreeBytesUnlimited" is_free_bytes_unlimited,
    8 "PaiedBytes" paied_bytes, 9 "QuotaEndTimestamp" quota_end_timestamp,
    10 "QuotaStartTimestamp" quota_start_timestamp, 11 "TotalFreeBytes" total_free_bytes,
    12 "UsedFullBytes" used_full_bytes, 13 "UsedIncrementBytes" used_increment_bytes
} }

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
    Number "PageNum", "Items.BackupPlanDetail" items.backup_plan_detail, total "TotalElements"
}

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
    0 "ErrCode" err_code, 1 "ErrMessage" err_message, 2 "HttpStatusCode" http_status_code, 3 "Items" items,
    4 "PageNum" page_num, 5 "PageSize" page_size, 6 "Success" success, 7 "TotalElements" total_elements,
    8 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupPlanListItems {
    pub backup_plan_detail: Option<Vec<DescribeBackupPlanListBackupPlanDetail>>,
}
model! { DescribeBackupPlanListItems {
    0 "BackupPlanDetail" backup_plan_detail
} }

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
    0 "BackupGatewayId" backup_gateway_id, 1 "BackupMethod" backup_method, 2 "BackupObjects" backup_objects,
    3 "BackupPeriod" backup_period, 4 "BackupPlanCreateTime" backup_plan_create_time, 5 "BackupPlanId" backup_plan_id,
    6 "BackupPlanName" backup_plan_name, 7 "BackupPlanStatus" backup_plan_status,
    8 "BackupRetentionPeriod" backup_retention_period, 9 "BackupSetDownloadDir" backup_set_download_dir,
    10 "BackupSetDownloadFullDataFormat" backup_set_download_full_data_format,
    11 "BackupSetDownloadGatewayId" backup_set_download_gateway_id,
    12 "BackupSetDownloadIncrementDataFormat" backup_set_download_increment_data_format,
    13 "BackupSetDownloadTargetType" backup_set_download_target_type, 14 "BackupStartTime" backup_start_time,
    15 "BackupStorageType" backup_storage_type, 16 "BeginTimestampForRestore" begin_timestamp_for_restore,
    17 "CrossAliyunId" cross_aliyun_id, 18 "CrossRoleName" cross_role_name, 19 "DatabaseType" database_type,
    20 "DuplicationArchivePeriod" duplication_archive_period,
    21 "DuplicationInfrequentAccessPeriod" duplication_infrequent_access_period, 22 "EnableBackupLog" enable_backup_log,
    23 "EndTimestampForRestore" end_timestamp_for_restore, 24 "ErrMessage" err_message,
    25 "InstanceClass" instance_class, 26 "OSSBucketName" oss_bucket_name, 27 "OSSBucketRegion" oss_bucket_region,
    28 "OpenBackupSetAutoDownload" open_backup_set_auto_download, 29 "ResourceGroupId" resource_group_id,
    30 "SourceEndpointDatabaseName" source_endpoint_database_name,
    31 "SourceEndpointInstanceID" source_endpoint_instance_id,
    32 "SourceEndpointInstanceType" source_endpoint_instance_type, 33 "SourceEndpointIpPort" source_endpoint_ip_port,
    34 "SourceEndpointOracleSID" source_endpoint_oracle_sid, 35 "SourceEndpointRegion" source_endpoint_region,
    36 "SourceEndpointUserName" source_endpoint_user_name
} }

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
    Number "PageNum", "Items.BackupSetDownloadTaskDetail" items.backup_set_download_task_detail, total "TotalElements"
}

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
    0 "ErrCode" err_code, 1 "ErrMessage" err_message, 2 "HttpStatusCode" http_status_code, 3 "Items" items,
    4 "PageNum" page_num, 5 "PageSize" page_size, 6 "Success" success, 7 "TotalElements" total_elements,
    8 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupSetDownloadTaskListItems {
    pub backup_set_download_task_detail: Option<Vec<DescribeBackupSetDownloadTaskListBackupSetDownloadTaskDetail>>,
}
model! { DescribeBackupSetDownloadTaskListItems {
    0 "BackupSetDownloadTaskDetail" backup_set_download_task_detail
} }

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
    0 "BackupGatewayId" backup_gateway_id, 1 "BackupPlanId" backup_plan_id, 2 "BackupSetCode" backup_set_code,
    3 "BackupSetDataFormat" backup_set_data_format, 4 "BackupSetDataSize" backup_set_data_size,
    5 "BackupSetDbType" backup_set_db_type, 6 "BackupSetDownloadCreateTime" backup_set_download_create_time,
    7 "BackupSetDownloadDir" backup_set_download_dir, 8 "BackupSetDownloadFinishTime" backup_set_download_finish_time,
    9 "BackupSetDownloadInternetUrl" backup_set_download_internet_url,
    10 "BackupSetDownloadIntranetUrl" backup_set_download_intranet_url,
    11 "BackupSetDownloadStatus" backup_set_download_status,
    12 "BackupSetDownloadTargetType" backup_set_download_target_type,
    13 "BackupSetDownloadTaskId" backup_set_download_task_id,
    14 "BackupSetDownloadTaskName" backup_set_download_task_name, 15 "BackupSetDownloadWay" backup_set_download_way,
    16 "BackupSetId" backup_set_id, 17 "BackupSetJobType" backup_set_job_type, 18 "ErrMessage" err_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDLAService {
    pub backup_plan_id: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
}
operation! { DescribeDLAService(backup_plan_id: String) "DescribeDLAService" -> DescribeDLAServiceOutput {
    0 "BackupPlanId" backup_plan_id, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String
} }

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
    0 "AutoAdd" auto_add, 1 "ErrCode" err_code, 2 "ErrMessage" err_message, 3 "HaveJobFailed" have_job_failed,
    4 "HttpStatusCode" http_status_code, 5 "State" state, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFullBackupList {
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
    Number "PageNum", "Items.FullBackupFile" items.full_backup_file, total "TotalElements"
}

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
    0 "ErrCode" err_code, 1 "ErrMessage" err_message, 2 "HttpStatusCode" http_status_code, 3 "Items" items,
    4 "PageNum" page_num, 5 "PageSize" page_size, 6 "Success" success, 7 "TotalElements" total_elements,
    8 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFullBackupListItems {
    pub full_backup_file: Option<Vec<DescribeFullBackupListFullBackupFile>>,
}
model! { DescribeFullBackupListItems {
    0 "FullBackupFile" full_backup_file
} }

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
    0 "BackupObjects" backup_objects, 1 "BackupSetExpiredTime" backup_set_expired_time, 2 "BackupSetId" backup_set_id,
    3 "BackupSize" backup_size, 4 "BackupStatus" backup_status, 5 "CreateTime" create_time, 6 "EndTime" end_time,
    7 "ErrMessage" err_message, 8 "FinishTime" finish_time, 9 "SourceEndpointIpPort" source_endpoint_ip_port,
    10 "StartTime" start_time, 11 "StorageMethod" storage_method
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIncrementBackupList {
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
    Number "PageNum", "Items.IncrementBackupFile" items.increment_backup_file, total "TotalElements"
}

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
    0 "ErrCode" err_code, 1 "ErrMessage" err_message, 2 "HttpStatusCode" http_status_code, 3 "Items" items,
    4 "PageNum" page_num, 5 "PageSize" page_size, 6 "Success" success, 7 "TotalElements" total_elements,
    8 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIncrementBackupListItems {
    pub increment_backup_file: Option<Vec<DescribeIncrementBackupListIncrementBackupFile>>,
}
model! { DescribeIncrementBackupListItems {
    0 "IncrementBackupFile" increment_backup_file
} }

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
    0 "BackupSetExpiredTime" backup_set_expired_time, 1 "BackupSetId" backup_set_id,
    2 "BackupSetJobId" backup_set_job_id, 3 "BackupSize" backup_size, 4 "BackupStatus" backup_status,
    5 "EndTime" end_time, 6 "SourceEndpointIpPort" source_endpoint_ip_port, 7 "StartTime" start_time,
    8 "StorageMethod" storage_method
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobErrorCode {
    pub client_token: Option<String>,
    pub language: Option<String>,
    pub owner_id: Option<String>,
    pub task_id: String,
}
operation! { DescribeJobErrorCode(task_id: String) "DescribeJobErrorCode" -> DescribeJobErrorCodeOutput {
    0 "ClientToken" client_token: String, 1 "Language" language: String, 2 "OwnerId" owner_id: String,
    3 "TaskId" task_id
} }

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
    0 "ErrCode" err_code, 1 "ErrMessage" err_message, 2 "HttpStatusCode" http_status_code, 3 "Item" item,
    4 "Success" success
} }

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
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "JobId" job_id, 3 "JobState" job_state,
    4 "JobType" job_type, 5 "Language" language
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeCidrList {
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    pub region: String,
}
operation! { DescribeNodeCidrList(region: String) "DescribeNodeCidrList" -> DescribeNodeCidrListOutput {
    0 "ClientToken" client_token: String, 1 "OwnerId" owner_id: String, 2 "Region" region
} }

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
    0 "ErrCode" err_code, 1 "ErrMessage" err_message, 2 "HttpStatusCode" http_status_code, 3 "InternetIPs" internet_ips,
    4 "IntranetIPs" intranet_ips, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeCidrListInternetIPs {
    pub internet_ip: Option<Vec<String>>,
}
model! { DescribeNodeCidrListInternetIPs {
    0 "InternetIP" internet_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeCidrListIntranetIPs {
    pub intranet_ip: Option<Vec<String>>,
}
model! { DescribeNodeCidrListIntranetIPs {
    0 "IntranetIP" intranet_ip
} }

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
    0 "ErrCode" err_code, 1 "ErrMessage" err_message, 2 "HttpStatusCode" http_status_code, 3 "Items" items,
    4 "Progress" progress, 5 "Status" status, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckProgressListItems {
    pub pre_check_progress_detail: Option<Vec<DescribePreCheckProgressListPreCheckProgressDetail>>,
}
model! { DescribePreCheckProgressListItems {
    0 "PreCheckProgressDetail" pre_check_progress_detail
} }

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
    0 "BootTime" boot_time, 1 "ErrMsg" err_msg, 2 "FinishTime" finish_time, 3 "Item" item, 4 "JobId" job_id,
    5 "Names" names, 6 "OrderNum" order_num, 7 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "ClientToken" client_token: String, 1 "OwnerId" owner_id: String
} }

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
    0 "ErrCode" err_code, 1 "ErrMessage" err_message, 2 "HttpStatusCode" http_status_code, 3 "Regions" regions,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region_code: Option<Vec<String>>,
}
model! { DescribeRegionsRegions {
    0 "RegionCode" region_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreRangeInfo {
    pub backup_plan_id: String,
    pub begin_timestamp_for_restore: i64,
    pub client_token: Option<String>,
    pub end_timestamp_for_restore: i64,
    pub owner_id: Option<String>,
    pub recently_restore: Option<bool>,
}
operation! { DescribeRestoreRangeInfo(backup_plan_id: String, begin_timestamp_for_restore: i64, end_timestamp_for_restore: i64)
    "DescribeRestoreRangeInfo" -> DescribeRestoreRangeInfoOutput {
    0 "BackupPlanId" backup_plan_id, 1 "BeginTimestampForRestore" begin_timestamp_for_restore,
    2 "ClientToken" client_token: String, 3 "EndTimestampForRestore" end_timestamp_for_restore,
    4 "OwnerId" owner_id: String, 5 "RecentlyRestore" recently_restore: bool
} }

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
    0 "ErrCode" err_code, 1 "ErrMessage" err_message, 2 "HttpStatusCode" http_status_code, 3 "Items" items,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreRangeInfoItems {
    pub dbs_recover_range: Option<Vec<DescribeRestoreRangeInfoDBSRecoverRange>>,
}
model! { DescribeRestoreRangeInfoItems {
    0 "DBSRecoverRange" dbs_recover_range
} }

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
    0 "BeginTimestampForRestore" begin_timestamp_for_restore, 1 "EndTimestampForRestore" end_timestamp_for_restore,
    2 "FullBackupList" full_backup_list, 3 "RangeType" range_type,
    4 "SourceEndpointInstanceID" source_endpoint_instance_id,
    5 "SourceEndpointInstanceType" source_endpoint_instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreRangeInfoFullBackupList {
    pub full_backup_detail: Option<Vec<DescribeRestoreRangeInfoFullBackupDetail>>,
}
model! { DescribeRestoreRangeInfoFullBackupList {
    0 "FullBackupDetail" full_backup_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreRangeInfoFullBackupDetail {
    pub backup_set_id: Option<String>,
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
model! { DescribeRestoreRangeInfoFullBackupDetail {
    0 "BackupSetId" backup_set_id, 1 "EndTime" end_time, 2 "StartTime" start_time
} }

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
    Number "PageNum", "Items.RestoreTaskDetail" items.restore_task_detail, total "TotalElements"
}

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
    0 "ErrCode" err_code, 1 "ErrMessage" err_message, 2 "HttpStatusCode" http_status_code, 3 "Items" items,
    4 "PageNum" page_num, 5 "PageSize" page_size, 6 "Success" success, 7 "TotalElements" total_elements,
    8 "TotalPages" total_pages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTaskListItems {
    pub restore_task_detail: Option<Vec<DescribeRestoreTaskListRestoreTaskDetail>>,
}
model! { DescribeRestoreTaskListItems {
    0 "RestoreTaskDetail" restore_task_detail
} }

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
    0 "BackupGatewayId" backup_gateway_id, 1 "BackupPlanId" backup_plan_id, 2 "BackupSetId" backup_set_id,
    3 "ContinuousRestoreProgress" continuous_restore_progress, 4 "CrossAliyunId" cross_aliyun_id,
    5 "CrossRoleName" cross_role_name, 6 "DestinationEndpointDatabaseName" destination_endpoint_database_name,
    7 "DestinationEndpointInstanceID" destination_endpoint_instance_id,
    8 "DestinationEndpointInstanceType" destination_endpoint_instance_type,
    9 "DestinationEndpointIpPort" destination_endpoint_ip_port,
    10 "DestinationEndpointOracleSID" destination_endpoint_oracle_sid,
    11 "DestinationEndpointRegion" destination_endpoint_region,
    12 "DestinationEndpointUserName" destination_endpoint_user_name, 13 "ErrMessage" err_message,
    14 "FullDataRestoreProgress" full_data_restore_progress,
    15 "FullStruAfterRestoreProgress" full_stru_after_restore_progress,
    16 "FullStruforeRestoreProgress" full_strufore_restore_progress, 17 "RestoreDir" restore_dir,
    18 "RestoreObjects" restore_objects, 19 "RestoreStatus" restore_status,
    20 "RestoreTaskCreateTime" restore_task_create_time, 21 "RestoreTaskFinishTime" restore_task_finish_time,
    22 "RestoreTaskId" restore_task_id, 23 "RestoreTaskName" restore_task_name, 24 "RestoreTime" restore_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableBackupLog {
    pub backup_plan_id: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
}
operation! { DisableBackupLog(backup_plan_id: String) "DisableBackupLog" -> DisableBackupLogOutput {
    0 "BackupPlanId" backup_plan_id, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String
} }

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
    0 "BackupPlanId" backup_plan_id, 1 "ErrCode" err_code, 2 "ErrMessage" err_message,
    3 "HttpStatusCode" http_status_code, 4 "NeedPrecheck" need_precheck, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableBackupLog {
    pub backup_plan_id: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
}
operation! { EnableBackupLog(backup_plan_id: String) "EnableBackupLog" -> EnableBackupLogOutput {
    0 "BackupPlanId" backup_plan_id, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String
} }

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
    0 "BackupPlanId" backup_plan_id, 1 "ErrCode" err_code, 2 "ErrMessage" err_message,
    3 "HttpStatusCode" http_status_code, 4 "NeedPrecheck" need_precheck, 5 "Success" success
} }

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
    0 "DbList" db_list, 1 "ErrCode" err_code, 2 "ErrMessage" err_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBListFromAgentDbList {
    pub db_name: Option<Vec<String>>,
}
model! { GetDBListFromAgentDbList {
    0 "dbName" db_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeDbsServiceLinkedRole {}
operation! { InitializeDbsServiceLinkedRole() "InitializeDbsServiceLinkedRole" -> InitializeDbsServiceLinkedRoleOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeDbsServiceLinkedRoleOutput {
    pub data: Option<String>,
    pub err_message: Option<String>,
    pub error_code: Option<String>,
    pub success: Option<String>,
}
model! { InitializeDbsServiceLinkedRoleOutput {
    0 "Data" data, 1 "ErrMessage" err_message, 2 "ErrorCode" error_code, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupObjects {
    pub backup_objects: String,
    pub backup_plan_id: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
}
operation! { ModifyBackupObjects(backup_objects: String, backup_plan_id: String)
    "ModifyBackupObjects" -> ModifyBackupObjectsOutput {
    0 "BackupObjects" backup_objects, 1 "BackupPlanId" backup_plan_id, 2 "ClientToken" client_token: String,
    3 "OwnerId" owner_id: String
} }

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
    0 "BackupPlanId" backup_plan_id, 1 "ErrCode" err_code, 2 "ErrMessage" err_message,
    3 "HttpStatusCode" http_status_code, 4 "NeedPrecheck" need_precheck, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupPlanName {
    pub backup_plan_id: String,
    pub backup_plan_name: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
}
operation! { ModifyBackupPlanName(backup_plan_id: String, backup_plan_name: String)
    "ModifyBackupPlanName" -> ModifyBackupPlanNameOutput {
    0 "BackupPlanId" backup_plan_id, 1 "BackupPlanName" backup_plan_name, 2 "ClientToken" client_token: String,
    3 "OwnerId" owner_id: String
} }

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
    0 "BackupPlanId" backup_plan_id, 1 "ErrCode" err_code, 2 "ErrMessage" err_message,
    3 "HttpStatusCode" http_status_code, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupSetDownloadRules {
    pub backup_gateway_id: Option<i64>,
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
    0 "BackupPlanId" backup_plan_id, 1 "ErrCode" err_code, 2 "ErrMessage" err_message,
    3 "HttpStatusCode" http_status_code, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupSourceEndpoint {
    pub backup_gateway_id: Option<i64>,
    pub backup_objects: Option<String>,
    pub backup_plan_id: String,
    pub client_token: Option<String>,
    pub cross_aliyun_id: Option<String>,
    pub cross_role_name: Option<String>,
    pub owner_id: Option<String>,
    pub source_endpoint_database_name: Option<String>,
    pub source_endpoint_ip: Option<String>,
    pub source_endpoint_instance_id: Option<String>,
    pub source_endpoint_instance_type: String,
    pub source_endpoint_oracle_sid: Option<String>,
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
    0 "BackupPlanId" backup_plan_id, 1 "ErrCode" err_code, 2 "ErrMessage" err_message,
    3 "HttpStatusCode" http_status_code, 4 "NeedPrecheck" need_precheck, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupStrategy {
    pub backup_log_interval_seconds: Option<i64>,
    pub backup_period: String,
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
    0 "BackupPlanId" backup_plan_id, 1 "ErrCode" err_code, 2 "ErrMessage" err_message,
    3 "HttpStatusCode" http_status_code, 4 "NeedPrecheck" need_precheck, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStorageStrategy {
    pub backup_plan_id: String,
    pub backup_retention_period: i64,
    pub client_token: Option<String>,
    pub duplication_archive_period: i64,
    pub duplication_infrequent_access_period: i64,
    pub owner_id: Option<String>,
}
operation! { ModifyStorageStrategy(backup_plan_id: String, backup_retention_period: i64, duplication_archive_period: i64, duplication_infrequent_access_period: i64)
    "ModifyStorageStrategy" -> ModifyStorageStrategyOutput {
    0 "BackupPlanId" backup_plan_id, 1 "BackupRetentionPeriod" backup_retention_period,
    2 "ClientToken" client_token: String, 3 "DuplicationArchivePeriod" duplication_archive_period,
    4 "DuplicationInfrequentAccessPeriod" duplication_infrequent_access_period, 5 "OwnerId" owner_id: String
} }

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
    0 "BackupPlanId" backup_plan_id, 1 "ErrCode" err_code, 2 "ErrMessage" err_message,
    3 "HttpStatusCode" http_status_code, 4 "NeedPrecheck" need_precheck, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseBackupPlan {
    pub backup_plan_id: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
}
operation! { ReleaseBackupPlan(backup_plan_id: String) "ReleaseBackupPlan" -> ReleaseBackupPlanOutput {
    0 "BackupPlanId" backup_plan_id, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String
} }

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
    0 "BackupPlanId" backup_plan_id, 1 "ErrCode" err_code, 2 "ErrMessage" err_message,
    3 "HttpStatusCode" http_status_code, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewBackupPlan {
    pub backup_plan_id: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    pub period: String,
    pub used_time: i64,
}
operation! { RenewBackupPlan(backup_plan_id: String, period: String, used_time: i64)
    "RenewBackupPlan" -> RenewBackupPlanOutput {
    0 "BackupPlanId" backup_plan_id, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String,
    3 "Period" period, 4 "UsedTime" used_time
} }

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
    0 "BackupPlanId" backup_plan_id, 1 "ErrCode" err_code, 2 "ErrMessage" err_message,
    3 "HttpStatusCode" http_status_code, 4 "OrderId" order_id, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBackupPlan {
    pub backup_plan_id: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
}
operation! { StartBackupPlan(backup_plan_id: String) "StartBackupPlan" -> StartBackupPlanOutput {
    0 "BackupPlanId" backup_plan_id, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String
} }

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
    0 "BackupPlanId" backup_plan_id, 1 "CreatedFullBackupsetId" created_full_backupset_id, 2 "ErrCode" err_code,
    3 "ErrMessage" err_message, 4 "HttpStatusCode" http_status_code, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRestoreTask {
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    pub restore_task_id: String,
}
operation! { StartRestoreTask(restore_task_id: String) "StartRestoreTask" -> StartRestoreTaskOutput {
    0 "ClientToken" client_token: String, 1 "OwnerId" owner_id: String, 2 "RestoreTaskId" restore_task_id
} }

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
    0 "ErrCode" err_code, 1 "ErrMessage" err_message, 2 "HttpStatusCode" http_status_code,
    3 "RestoreTaskId" restore_task_id, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopBackupPlan {
    pub backup_plan_id: String,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    pub stop_method: String,
}
operation! { StopBackupPlan(backup_plan_id: String, stop_method: String) "StopBackupPlan" -> StopBackupPlanOutput {
    0 "BackupPlanId" backup_plan_id, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String,
    3 "StopMethod" stop_method
} }

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
    0 "BackupPlanId" backup_plan_id, 1 "ErrCode" err_code, 2 "ErrMessage" err_message,
    3 "HttpStatusCode" http_status_code, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeBackupPlan {
    pub backup_plan_id: String,
    pub client_token: Option<String>,
    pub instance_class: String,
    pub owner_id: Option<String>,
}
operation! { UpgradeBackupPlan(backup_plan_id: String, instance_class: String)
    "UpgradeBackupPlan" -> UpgradeBackupPlanOutput {
    0 "BackupPlanId" backup_plan_id, 1 "ClientToken" client_token: String, 2 "InstanceClass" instance_class,
    3 "OwnerId" owner_id: String
} }

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
    0 "BackupPlanId" backup_plan_id, 1 "ErrCode" err_code, 2 "ErrMessage" err_message,
    3 "HttpStatusCode" http_status_code, 4 "OrderId" order_id, 5 "Success" success
} }

#[cfg(feature = "reflect")]
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
