//! `hologram` of Alibaba Cloud, API version 2022-06-01.
//!
//! Endpoint: a table of 16 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/hologram/2022-06-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, hologram::DescribeTags};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeTags::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "hologram.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "hologram.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "hologram.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "hologram.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "hologram.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "hologram.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "hologram.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "hologram.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "hologram.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "hologram.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "hologram.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "hologram.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-zhangjiakou", "hologram.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "hologram.eu-central-1.aliyuncs.com"),
        ("us-east-1", "hologram.us-east-1.aliyuncs.com"),
        ("us-west-1", "hologram.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "hologram-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "hologram-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "hologram-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "hologram-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "hologram-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "hologram-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "hologram-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "hologram-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "hologram-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "hologram-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "hologram-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "hologram-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-zhangjiakou", "hologram-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "hologram-vpc.eu-central-1.aliyuncs.com"),
        ("us-east-1", "hologram-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "hologram-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "hologram",
    "2022-06-01",
    "hologram",
    &ENDPOINTS,
);

/// Binds leader instance: `BindLeaderInstance` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/bindReadOnly`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/BindLeaderInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindLeaderInstance {
    pub region_id: Option<String>,
    pub leader_instance_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { BindLeaderInstance(instance_id: String) "BindLeaderInstance" -> BindLeaderInstanceOutput {
    0 "RegionId" region_id: String, 1 "leaderInstanceId" leader_instance_id: String, 2 "instanceId" instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/bindReadOnly", body: BodyStyle::Json, } }

/// Response of [`BindLeaderInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindLeaderInstanceOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { BindLeaderInstanceOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// Changes resource group: `ChangeResourceGroup` of `hologram` 2022-06-01.
///
/// POST `/api/v1/tag/changeResourceGroup`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub instance_id: Option<String>,
    pub new_resource_group_id: Option<String>,
}
operation! { ChangeResourceGroup() "ChangeResourceGroup" -> ChangeResourceGroupOutput {
    0 "instanceId" instance_id: String, 1 "newResourceGroupId" new_resource_group_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/v1/tag/changeResourceGroup", body: BodyStyle::Json, } }

/// Response of [`ChangeResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroupOutput {
    pub data: Option<bool>,
}
model! { ChangeResourceGroupOutput {
    0 "Data" data: bool
} }

/// Creates database: `CreateDatabase` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/createDatabase`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/CreateDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabase {
    pub database_name: Option<String>,
    pub permission_model: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { CreateDatabase(instance_id: String) "CreateDatabase" -> CreateDatabaseOutput {
    0 "databaseName" database_name: String, 1 "permissionModel" permission_model: String, 2 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/createDatabase", body: BodyStyle::Json, } }

/// Response of [`CreateDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabaseOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { CreateDatabaseOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: String
} }

/// Creates external database: `CreateExternalDatabase` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/createExternalDatabase`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/CreateExternalDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalDatabase {
    pub comment: Option<String>,
    pub database_name: Option<String>,
    pub default_user_mapping: Option<String>,
    pub external_config: Option<Vec<CreateExternalDatabaseExternalConfig>>,
    pub metastore_type: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { CreateExternalDatabase(instance_id: String) "CreateExternalDatabase" -> CreateExternalDatabaseOutput {
    0 "comment" comment: String, 1 "databaseName" database_name: String,
    2 "defaultUserMapping" default_user_mapping: String,
    3 "externalConfig" external_config: Vec<CreateExternalDatabaseExternalConfig>,
    4 "metastoreType" metastore_type: String, 5 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/createExternalDatabase", body: BodyStyle::Json, } }

/// In the request of [`CreateExternalDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalDatabaseExternalConfig {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateExternalDatabaseExternalConfig() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`CreateExternalDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalDatabaseOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { CreateExternalDatabaseOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: String
} }

/// Creates holo warehouse: `CreateHoloWarehouse` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/createHoloWarehouse`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/CreateHoloWarehouse>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHoloWarehouse {
    pub cluster_count: Option<i64>,
    /// Required.
    pub cpu: String,
    /// Required.
    pub name: String,
    /// Required.
    pub instance_id: String,
}
operation! { CreateHoloWarehouse(cpu: String, name: String, instance_id: String)
    "CreateHoloWarehouse" -> CreateHoloWarehouseOutput {
    0 "clusterCount" cluster_count: i64, 1 "cpu" cpu, 2 "name" name, 3 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/createHoloWarehouse", body: BodyStyle::Json, } }

/// Response of [`CreateHoloWarehouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHoloWarehouseOutput {
    pub data: Option<bool>,
}
model! { CreateHoloWarehouseOutput {
    0 "Data" data: bool
} }

/// Creates instance: `CreateInstance` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/create`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    /// Required.
    pub charge_type: String,
    pub cold_storage_size: Option<i64>,
    pub cpu: Option<i64>,
    pub duration: Option<i64>,
    pub enable_serverless_computing: Option<bool>,
    /// 2 to 50.
    pub gateway_count: Option<i64>,
    pub initial_databases: Option<String>,
    /// Required.
    pub instance_name: String,
    /// Required.
    pub instance_type: String,
    pub leader_instance_id: Option<String>,
    pub pricing_cycle: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub storage_size: Option<i64>,
    pub storage_type: Option<String>,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`CreateInstance::new`].
pub struct CreateInstanceRequired {
    pub charge_type: String,
    pub instance_name: String,
    pub instance_type: String,
    pub region_id: String,
    pub vswitch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}
operation! {
    CreateInstance { CreateInstanceRequired: charge_type, instance_name, instance_type, region_id, vswitch_id, vpc_id, zone_id }
    "CreateInstance" -> CreateInstanceOutput {
    0 "autoPay" auto_pay: bool, 1 "autoRenew" auto_renew: bool, 2 "chargeType" charge_type,
    3 "coldStorageSize" cold_storage_size: i64, 4 "cpu" cpu: i64, 5 "duration" duration: i64,
    6 "enableServerlessComputing" enable_serverless_computing: bool, 7 "gatewayCount" gateway_count: i64,
    8 "initialDatabases" initial_databases: String, 9 "instanceName" instance_name, 10 "instanceType" instance_type,
    11 "leaderInstanceId" leader_instance_id: String, 12 "pricingCycle" pricing_cycle: String, 13 "regionId" region_id,
    14 "resourceGroupId" resource_group_id: String, 15 "storageSize" storage_size: i64,
    16 "storageType" storage_type: String, 17 "vSwitchId" vswitch_id, 18 "vpcId" vpc_id, 19 "zoneId" zone_id
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
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None)
] { path: "/api/v1/instances/create", body: BodyStyle::Json, } }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub data: Option<CreateInstanceData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
}
model! { CreateInstanceOutput {
    0 "Data" data: CreateInstanceData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String
} }

/// In the response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceData {
    pub code: Option<String>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub success: Option<String>,
}
model! { CreateInstanceData {
    0 "Code" code: String, 1 "InstanceId" instance_id: String, 2 "Message" message: String,
    3 "OrderId" order_id: String, 4 "Success" success: String
} }

/// Creates manual backup: `CreateManualBackup` of `hologram` 2022-06-01.
///
/// POST `/api/v1/backups/manual`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/CreateManualBackup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateManualBackup {
    pub region_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { CreateManualBackup() "CreateManualBackup" -> CreateManualBackupOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id: String
} [
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/v1/backups/manual", body: BodyStyle::Json, } }

/// Response of [`CreateManualBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateManualBackupOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { CreateManualBackupOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// Creates model service: `CreateModelService` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/createModelService`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/CreateModelService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelService {
    /// Secret.
    pub api_key: Option<Secret>,
    pub cpu: Option<i64>,
    pub gpu: Option<i64>,
    pub gpu_memory: Option<i64>,
    pub memory: Option<i64>,
    pub model_params: Option<String>,
    /// Required.
    pub model_service_name: String,
    /// Required.
    pub model_type: String,
    pub provider: Option<String>,
    pub service_count: Option<i64>,
    pub task_type: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { CreateModelService(model_service_name: String, model_type: String, instance_id: String)
    "CreateModelService" -> CreateModelServiceOutput {
    0 "apiKey" api_key: Secret, 1 "cpu" cpu: i64, 2 "gpu" gpu: i64, 3 "gpuMemory" gpu_memory: i64,
    4 "memory" memory: i64, 5 "modelParams" model_params: String, 6 "modelServiceName" model_service_name,
    7 "modelType" model_type, 8 "provider" provider: String, 9 "serviceCount" service_count: i64,
    10 "taskType" task_type: String, 11 "instanceId" instance_id
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
    Mark::new(11, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/createModelService", body: BodyStyle::Json, } }

/// Response of [`CreateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelServiceOutput {
    pub data: Option<bool>,
}
model! { CreateModelServiceOutput {
    0 "data" data: bool
} }

/// Creates user: `CreateUser` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/createUser`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/CreateUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    pub super_user: Option<bool>,
    pub user_name: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { CreateUser(instance_id: String) "CreateUser" -> CreateUserOutput {
    0 "superUser" super_user: bool, 1 "userName" user_name: String, 2 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/createUser", body: BodyStyle::Json, } }

/// Response of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { CreateUserOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: String
} }

/// Creates warehouse: `CreateWarehouse` of `hologram` 2022-06-01.
///
/// POST `/api/v1/warehouse/{instanceId}/create`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/CreateWarehouse>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWarehouse {
    pub region_id: Option<String>,
    pub config: Option<String>,
    pub cpu: Option<String>,
    pub warehouse_name: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { CreateWarehouse(instance_id: String) "CreateWarehouse" -> CreateWarehouseOutput {
    0 "RegionId" region_id: String, 1 "config" config: String, 2 "cpu" cpu: String,
    3 "warehouseName" warehouse_name: String, 4 "instanceId" instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/api/v1/warehouse/{instanceId}/create", body: BodyStyle::Json, } }

/// Response of [`CreateWarehouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWarehouseOutput {
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { CreateWarehouseOutput {
    0 "Data" data: bool, 1 "ErrorMessage" error_message: String, 2 "HttpStatusCode" http_status_code: String,
    3 "Success" success: String
} }

/// Creates warehouse schedule task: `CreateWarehouseScheduleTask` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/createWarehouseScheduleTask`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/CreateWarehouseScheduleTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWarehouseScheduleTask {
    pub description: Option<String>,
    /// Required.
    pub elastic_cu: i64,
    /// Required.
    pub end_time: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub warehouse_id: i64,
    /// Required.
    pub instance_id: String,
}

/// Arguments of [`CreateWarehouseScheduleTask::new`].
pub struct CreateWarehouseScheduleTaskRequired {
    pub elastic_cu: i64,
    pub end_time: String,
    pub start_time: String,
    pub warehouse_id: i64,
    pub instance_id: String,
}
operation! {
    CreateWarehouseScheduleTask { CreateWarehouseScheduleTaskRequired: elastic_cu, end_time, start_time, warehouse_id, instance_id }
    "CreateWarehouseScheduleTask" -> CreateWarehouseScheduleTaskOutput {
    0 "description" description: String, 1 "elasticCu" elastic_cu, 2 "endTime" end_time, 3 "startTime" start_time,
    4 "warehouseId" warehouse_id, 5 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/createWarehouseScheduleTask", body: BodyStyle::Json, } }

/// Response of [`CreateWarehouseScheduleTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWarehouseScheduleTaskOutput {
    pub data: Option<String>,
}
model! { CreateWarehouseScheduleTaskOutput {
    0 "Data" data: String
} }

/// Deletes backup data: `DeleteBackupData` of `hologram` 2022-06-01.
///
/// POST `/api/v1/backups/{id}/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/DeleteBackupData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupData {
    pub region_id: Option<String>,
    /// Required.
    pub id: String,
}
operation! { DeleteBackupData(id: String) "DeleteBackupData" -> DeleteBackupDataOutput {
    0 "RegionId" region_id: String, 1 "id" id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/backups/{id}/delete", } }

/// Response of [`DeleteBackupData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupDataOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteBackupDataOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// Deletes holo warehouse: `DeleteHoloWarehouse` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/deleteHoloWarehouse`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/DeleteHoloWarehouse>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHoloWarehouse {
    /// Required.
    pub name: String,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteHoloWarehouse(name: String, instance_id: String) "DeleteHoloWarehouse" -> DeleteHoloWarehouseOutput {
    0 "name" name, 1 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/deleteHoloWarehouse", body: BodyStyle::Json, } }

/// Response of [`DeleteHoloWarehouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHoloWarehouseOutput {
    pub data: Option<bool>,
}
model! { DeleteHoloWarehouseOutput {
    0 "Data" data: bool
} }

/// Deletes instance: `DeleteInstance` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/DeleteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub region_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> DeleteInstanceOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/delete", } }

/// Response of [`DeleteInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteInstanceOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// Deletes model resource: `DeleteModelResource` of `hologram` 2022-06-01.
///
/// DELETE `/api/v1/instances/{instanceId}/deleteModelResource`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/DeleteModelResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelResource {
    pub ai_instance_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteModelResource(instance_id: String) "DeleteModelResource" -> DeleteModelResourceOutput {
    0 "aiInstanceId" ai_instance_id: String, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/instances/{instanceId}/deleteModelResource", } }

/// Response of [`DeleteModelResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelResourceOutput {
    pub data: Option<bool>,
}
model! { DeleteModelResourceOutput {
    0 "data" data: bool
} }

/// Deletes model service: `DeleteModelService` of `hologram` 2022-06-01.
///
/// DELETE `/api/v1/instances/{instanceId}/deleteModelService`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/DeleteModelService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelService {
    pub model_service_name: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteModelService(instance_id: String) "DeleteModelService" -> DeleteModelServiceOutput {
    0 "modelServiceName" model_service_name: String, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/instances/{instanceId}/deleteModelService", } }

/// Response of [`DeleteModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelServiceOutput {
    pub data: Option<bool>,
}
model! { DeleteModelServiceOutput {
    0 "data" data: bool
} }

/// Deletes warehouse schedule task: `DeleteWarehouseScheduleTask` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/deleteWarehouseScheduleTask`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/DeleteWarehouseScheduleTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWarehouseScheduleTask {
    /// Required.
    pub id: String,
    pub warehouse_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteWarehouseScheduleTask(id: String, instance_id: String)
    "DeleteWarehouseScheduleTask" -> DeleteWarehouseScheduleTaskOutput {
    0 "id" id, 1 "warehouseId" warehouse_id: String, 2 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/deleteWarehouseScheduleTask", body: BodyStyle::Json, } }

/// Response of [`DeleteWarehouseScheduleTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWarehouseScheduleTaskOutput {
    pub data: Option<bool>,
}
model! { DeleteWarehouseScheduleTaskOutput {
    0 "Data" data: bool
} }

/// Describes tags: `DescribeTags` of `hologram` 2022-06-01.
///
/// GET `/api/v1/tag`. Reads only. See <https://api.alibabacloud.com/document/hologram/2022-06-01/DescribeTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub region_id: Option<String>,
    pub tags_only: Option<bool>,
}
operation! { DescribeTags() "DescribeTags" -> DescribeTagsOutput {
    0 "RegionId" region_id: String, 1 "tagsOnly" tags_only: bool
} { method: "GET", path: "/api/v1/tag", } }

/// Response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
    pub tag_resources: Vec<DescribeTagsTagResources>,
}
model! { DescribeTagsOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "HttpStatusCode" http_status_code: String, 3 "Success" success: bool,
    4 "TagResources" tag_resources: Vec<DescribeTagsTagResources>
} }

/// In the response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Vec<String>,
}
model! { DescribeTagsTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: Vec<String>
} }

/// Disables execute statement: `DisableExecuteStatement` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/disableExecuteStatement`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/DisableExecuteStatement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableExecuteStatement {
    /// Required.
    pub instance_id: String,
}
operation! { DisableExecuteStatement(instance_id: String) "DisableExecuteStatement" -> DisableExecuteStatementOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/disableExecuteStatement", } }

/// Response of [`DisableExecuteStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableExecuteStatementOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { DisableExecuteStatementOutput {
    0 "data" data: bool, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpStatusCode" http_status_code: String, 4 "success" success: bool
} }

/// Disables hive access: `DisableHiveAccess` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/disableHiveAccess`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/DisableHiveAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableHiveAccess {
    pub region_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DisableHiveAccess(instance_id: String) "DisableHiveAccess" -> DisableHiveAccessOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/disableHiveAccess", } }

/// Response of [`DisableHiveAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableHiveAccessOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { DisableHiveAccessOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// Disables operation event: `DisableOperationEvent` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/disableOperationEvent`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/DisableOperationEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableOperationEvent {
    /// Required.
    pub id: String,
    /// Required.
    pub instance_id: String,
}
operation! { DisableOperationEvent(id: String, instance_id: String)
    "DisableOperationEvent" -> DisableOperationEventOutput {
    0 "id" id, 1 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/disableOperationEvent", body: BodyStyle::Json, } }

/// Response of [`DisableOperationEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableOperationEventOutput {
    pub data: Option<bool>,
}
model! { DisableOperationEventOutput {
    0 "Data" data: bool
} }

/// Disables ssl: `DisableSSL` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/disableSSL`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/DisableSSL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSSL {
    /// Required.
    pub instance_id: String,
}
operation! { DisableSSL(instance_id: String) "DisableSSL" -> DisableSSLOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/disableSSL", } }

/// Response of [`DisableSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSSLOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { DisableSSLOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: String
} }

/// Disables support account: `DisableSupportAccount` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/supportAccount/disable`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/DisableSupportAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSupportAccount {
    pub region_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DisableSupportAccount(instance_id: String) "DisableSupportAccount" -> DisableSupportAccountOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/supportAccount/disable", } }

/// Response of [`DisableSupportAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSupportAccountOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { DisableSupportAccountOutput {
    0 "Data" data: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// Disables warehouse auto scale: `DisableWarehouseAutoScale` of `hologram` 2022-06-01.
///
/// PUT `/api/v1/instances/{instanceId}/disableWarehouseAutoScale`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/DisableWarehouseAutoScale>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableWarehouseAutoScale {
    pub name: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DisableWarehouseAutoScale(instance_id: String)
    "DisableWarehouseAutoScale" -> DisableWarehouseAutoScaleOutput {
    0 "name" name: String, 1 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/instances/{instanceId}/disableWarehouseAutoScale", body: BodyStyle::Json, } }

/// Response of [`DisableWarehouseAutoScale`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableWarehouseAutoScaleOutput {
    pub data: Option<bool>,
}
model! { DisableWarehouseAutoScaleOutput {
    0 "data" data: bool
} }

/// `DiscardUpgrade` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/upgrade/discard`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/DiscardUpgrade>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscardUpgrade {
    pub region_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DiscardUpgrade(instance_id: String) "DiscardUpgrade" -> DiscardUpgradeOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/upgrade/discard", } }

/// Response of [`DiscardUpgrade`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscardUpgradeOutput {
    pub data: Vec<DiscardUpgradeData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { DiscardUpgradeOutput {
    0 "Data" data: Vec<DiscardUpgradeData>, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// In the response of [`DiscardUpgrade`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscardUpgradeData {
    pub fail_reason: Option<String>,
    pub reason_key: Option<String>,
    pub success: Option<bool>,
}
model! { DiscardUpgradeData {
    0 "FailReason" fail_reason: String, 1 "ReasonKey" reason_key: String, 2 "Success" success: bool
} }

/// `DropUser` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/dropUser`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/DropUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropUser {
    pub super_user: Option<String>,
    pub user_name: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DropUser(instance_id: String) "DropUser" -> DropUserOutput {
    0 "superUser" super_user: String, 1 "userName" user_name: String, 2 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/dropUser", body: BodyStyle::Json, } }

/// Response of [`DropUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropUserOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { DropUserOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: String
} }

/// Enables execute statement: `EnableExecuteStatement` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/enableExecuteStatement`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/EnableExecuteStatement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableExecuteStatement {
    /// Required.
    pub instance_id: String,
}
operation! { EnableExecuteStatement(instance_id: String) "EnableExecuteStatement" -> EnableExecuteStatementOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/enableExecuteStatement", } }

/// Response of [`EnableExecuteStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableExecuteStatementOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { EnableExecuteStatementOutput {
    0 "data" data: bool, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpStatusCode" http_status_code: String, 4 "success" success: bool
} }

/// Enables hive access: `EnableHiveAccess` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/enableHiveAccess`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/EnableHiveAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHiveAccess {
    pub region_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { EnableHiveAccess(instance_id: String) "EnableHiveAccess" -> EnableHiveAccessOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/enableHiveAccess", } }

/// Response of [`EnableHiveAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHiveAccessOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { EnableHiveAccessOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// Enables ssl: `EnableSSL` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/enableSSL`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/EnableSSL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSSL {
    /// Required.
    pub instance_id: String,
}
operation! { EnableSSL(instance_id: String) "EnableSSL" -> EnableSSLOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/enableSSL", } }

/// Response of [`EnableSSL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSSLOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { EnableSSLOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// Enables support account: `EnableSupportAccount` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/supportAccount/enable`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/EnableSupportAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSupportAccount {
    pub region_id: Option<String>,
    pub enabled: Option<bool>,
    pub expire_time: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
    pub instance_id: String,
}
operation! { EnableSupportAccount(instance_id: String) "EnableSupportAccount" -> EnableSupportAccountOutput {
    0 "RegionId" region_id: String, 1 "enabled" enabled: bool, 2 "expireTime" expire_time: String,
    3 "password" password: Secret, 4 "instanceId" instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/supportAccount/enable", body: BodyStyle::Json, } }

/// Response of [`EnableSupportAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSupportAccountOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { EnableSupportAccountOutput {
    0 "Data" data: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// Enables warehouse auto scale: `EnableWarehouseAutoScale` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/enableWarehouseAutoScale`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/EnableWarehouseAutoScale>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWarehouseAutoScale {
    pub max_cluster_count: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { EnableWarehouseAutoScale(instance_id: String)
    "EnableWarehouseAutoScale" -> EnableWarehouseAutoScaleOutput {
    0 "maxClusterCount" max_cluster_count: String, 1 "name" name: String, 2 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/enableWarehouseAutoScale", body: BodyStyle::Json, } }

/// Response of [`EnableWarehouseAutoScale`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWarehouseAutoScaleOutput {
    pub data: Option<String>,
}
model! { EnableWarehouseAutoScaleOutput {
    0 "data" data: String
} }

/// Executes statement: `ExecuteStatement` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/executeStatement`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/ExecuteStatement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatement {
    pub db_name: Option<String>,
    pub max_bytes: Option<i64>,
    pub max_rows: Option<i64>,
    pub parameters: Option<Vec<Value>>,
    pub query_timeout: Option<i64>,
    pub sql: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ExecuteStatement(instance_id: String) "ExecuteStatement" -> ExecuteStatementOutput {
    0 "dbName" db_name: String, 1 "maxBytes" max_bytes: i64, 2 "maxRows" max_rows: i64,
    3 "parameters" parameters: Vec<Value>, 4 "queryTimeout" query_timeout: i64, 5 "sql" sql: String,
    6 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/executeStatement", body: BodyStyle::Json, } }

/// Response of [`ExecuteStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementOutput {
    pub data: Option<ExecuteStatementData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { ExecuteStatementOutput {
    0 "data" data: ExecuteStatementData, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpStatusCode" http_status_code: String, 4 "success" success: String
} }

/// In the response of [`ExecuteStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementData {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub results: Vec<ExecuteStatementResults>,
    pub success: Option<bool>,
}
model! { ExecuteStatementData {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "results" results: Vec<ExecuteStatementResults>, 3 "success" success: bool
} }

/// In the response of [`ExecuteStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementResults {
    pub column_metadata: Vec<ExecuteStatementColumnMetadata>,
    pub count: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub query_id: Option<String>,
    pub records: Vec<Vec<String>>,
    pub sql: Option<String>,
    pub success: Option<bool>,
    pub truncated: Option<bool>,
    pub update_count: Option<i64>,
}
model! { ExecuteStatementResults {
    0 "columnMetadata" column_metadata: Vec<ExecuteStatementColumnMetadata>, 1 "count" count: i64,
    2 "errorCode" error_code: String, 3 "errorMessage" error_message: String, 4 "queryId" query_id: String,
    5 "records" records: Vec<Vec<String>>, 6 "sql" sql: String, 7 "success" success: bool,
    8 "truncated" truncated: bool, 9 "updateCount" update_count: i64
} }

/// In the response of [`ExecuteStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementColumnMetadata {
    pub name: Option<String>,
    pub nullable: Option<bool>,
    pub r#type: Option<String>,
}
model! { ExecuteStatementColumnMetadata {
    0 "name" name: String, 1 "nullable" nullable: bool, 2 "type" r#type: String
} }

/// Gets certificate attribute: `GetCertificateAttribute` of `hologram` 2022-06-01.
///
/// GET `/api/v1/instances/{instanceId}/certificateAttribute`. Reads only. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/GetCertificateAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificateAttribute {
    /// Required.
    pub instance_id: String,
}
operation! { GetCertificateAttribute(instance_id: String) "GetCertificateAttribute" -> GetCertificateAttributeOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{instanceId}/certificateAttribute", } }

/// Response of [`GetCertificateAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificateAttributeOutput {
    pub certificate_attribute_dto: Option<
        GetCertificateAttributeCertificateAttributeDto,
    >,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { GetCertificateAttributeOutput {
    0 "CertificateAttributeDto" certificate_attribute_dto: GetCertificateAttributeCertificateAttributeDto,
    1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// In the response of [`GetCertificateAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificateAttributeCertificateAttributeDto {
    pub enable_ssl: Option<bool>,
    pub expiration_time: Option<i64>,
    pub status: Option<String>,
}
model! { GetCertificateAttributeCertificateAttributeDto {
    0 "enableSSL" enable_ssl: bool, 1 "expirationTime" expiration_time: i64, 2 "status" status: String
} }

/// Gets execute statement enabled: `GetExecuteStatementEnabled` of `hologram` 2022-06-01.
///
/// GET `/api/v1/instances/{instanceId}/executeStatementEnabled`. Reads only. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/GetExecuteStatementEnabled>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecuteStatementEnabled {
    /// Required.
    pub instance_id: String,
}
operation! { GetExecuteStatementEnabled(instance_id: String)
    "GetExecuteStatementEnabled" -> GetExecuteStatementEnabledOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{instanceId}/executeStatementEnabled", } }

/// Response of [`GetExecuteStatementEnabled`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecuteStatementEnabledOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { GetExecuteStatementEnabledOutput {
    0 "data" data: bool, 1 "errorCode" error_code: String, 2 "errorMessage" error_message: String,
    3 "httpStatusCode" http_status_code: String, 4 "success" success: bool
} }

/// Gets holo web login setting: `GetHoloWebLoginSetting` of `hologram` 2022-06-01.
///
/// GET `/api/v1/instances/{instanceId}/getHoloWebLoginSetting`. Reads only. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/GetHoloWebLoginSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHoloWebLoginSetting {
    pub region_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { GetHoloWebLoginSetting(instance_id: String) "GetHoloWebLoginSetting" -> GetHoloWebLoginSettingOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{instanceId}/getHoloWebLoginSetting", } }

/// Response of [`GetHoloWebLoginSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHoloWebLoginSettingOutput {
    pub data: Option<GetHoloWebLoginSettingData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { GetHoloWebLoginSettingOutput {
    0 "Data" data: GetHoloWebLoginSettingData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// In the response of [`GetHoloWebLoginSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHoloWebLoginSettingData {
    pub allow_external_accounts_login: Option<bool>,
}
model! { GetHoloWebLoginSettingData {
    0 "AllowExternalAccountsLogin" allow_external_accounts_login: bool
} }

/// Gets instance: `GetInstance` of `hologram` 2022-06-01.
///
/// GET `/api/v1/instances/{instanceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/GetInstance>.
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
] { method: "GET", path: "/api/v1/instances/{instanceId}", } }

/// Response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub instance: Option<GetInstanceInstance>,
    pub success: Option<bool>,
}
model! { GetInstanceOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "HttpStatusCode" http_status_code: String, 3 "Instance" instance: GetInstanceInstance, 4 "Success" success: bool
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceInstance {
    pub auto_renewal: Option<String>,
    pub cold_storage: Option<i64>,
    pub commodity_code: Option<String>,
    pub compute_node_count: Option<i64>,
    pub cpu: Option<i64>,
    pub creation_time: Option<String>,
    pub disk: Option<String>,
    pub enable_hive_access: Option<String>,
    pub enable_ssl: Option<bool>,
    pub enable_serverless: Option<bool>,
    pub endpoints: Vec<GetInstanceEndpoints>,
    pub expiration_time: Option<String>,
    pub gateway_count: Option<i64>,
    pub gateway_cpu: Option<i64>,
    pub gateway_memory: Option<i64>,
    pub instance_charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_owner: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub leader_instance_id: Option<String>,
    pub memory: Option<i64>,
    pub region_id: Option<String>,
    pub replica_role: Option<String>,
    pub resource_group_id: Option<String>,
    pub storage_type: Option<String>,
    pub suspend_reason: Option<String>,
    pub tags: Vec<GetInstanceTags>,
    pub version: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetInstanceInstance {
    0 "AutoRenewal" auto_renewal: String, 1 "ColdStorage" cold_storage: i64, 2 "CommodityCode" commodity_code: String,
    3 "ComputeNodeCount" compute_node_count: i64, 4 "Cpu" cpu: i64, 5 "CreationTime" creation_time: String,
    6 "Disk" disk: String, 7 "EnableHiveAccess" enable_hive_access: String, 8 "EnableSSL" enable_ssl: bool,
    9 "EnableServerless" enable_serverless: bool, 10 "Endpoints" endpoints: Vec<GetInstanceEndpoints>,
    11 "ExpirationTime" expiration_time: String, 12 "GatewayCount" gateway_count: i64, 13 "GatewayCpu" gateway_cpu: i64,
    14 "GatewayMemory" gateway_memory: i64, 15 "InstanceChargeType" instance_charge_type: String,
    16 "InstanceId" instance_id: String, 17 "InstanceName" instance_name: String,
    18 "InstanceOwner" instance_owner: String, 19 "InstanceStatus" instance_status: String,
    20 "InstanceType" instance_type: String, 21 "LeaderInstanceId" leader_instance_id: String, 22 "Memory" memory: i64,
    23 "RegionId" region_id: String, 24 "ReplicaRole" replica_role: String,
    25 "ResourceGroupId" resource_group_id: String, 26 "StorageType" storage_type: String,
    27 "SuspendReason" suspend_reason: String, 28 "Tags" tags: Vec<GetInstanceTags>, 29 "Version" version: String,
    30 "ZoneId" zone_id: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceEndpoints {
    pub alternative_endpoints: Option<String>,
    pub enabled: Option<bool>,
    pub endpoint: Option<String>,
    pub r#type: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { GetInstanceEndpoints {
    0 "AlternativeEndpoints" alternative_endpoints: String, 1 "Enabled" enabled: bool, 2 "Endpoint" endpoint: String,
    3 "Type" r#type: String, 4 "VSwitchId" vswitch_id: String, 5 "VpcId" vpc_id: String,
    6 "VpcInstanceId" vpc_instance_id: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetInstanceTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets instance model: `GetInstanceModel` of `hologram` 2022-06-01.
///
/// GET `/api/v1/instances/{instanceId}/getInstanceModel`. Reads only. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/GetInstanceModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceModel {
    /// Required.
    pub instance_id: String,
}
operation! { GetInstanceModel(instance_id: String) "GetInstanceModel" -> GetInstanceModelOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{instanceId}/getInstanceModel", } }

/// Response of [`GetInstanceModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceModelOutput {
    pub ai_instance_id: Option<String>,
    pub auto_renewal: Option<bool>,
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub cpu: Option<i64>,
    pub cpu_used: Option<i64>,
    pub expiration_time: Option<String>,
    pub gpu: Option<i64>,
    pub gpu_memory: Option<i64>,
    pub gpu_memory_used: Option<i64>,
    pub gpu_used: Option<i64>,
    pub memory: Option<i64>,
    pub memory_used: Option<i64>,
    pub model_service_list: Vec<GetInstanceModelModelServiceList>,
    pub node_count: Option<i64>,
    pub region_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
}
model! { GetInstanceModelOutput {
    0 "aiInstanceId" ai_instance_id: String, 1 "autoRenewal" auto_renewal: bool, 2 "chargeType" charge_type: String,
    3 "commodityCode" commodity_code: String, 4 "cpu" cpu: i64, 5 "cpuUsed" cpu_used: i64,
    6 "expirationTime" expiration_time: String, 7 "gpu" gpu: i64, 8 "gpuMemory" gpu_memory: i64,
    9 "gpuMemoryUsed" gpu_memory_used: i64, 10 "gpuUsed" gpu_used: i64, 11 "memory" memory: i64,
    12 "memoryUsed" memory_used: i64, 13 "modelServiceList" model_service_list: Vec<GetInstanceModelModelServiceList>,
    14 "nodeCount" node_count: i64, 15 "regionId" region_id: String, 16 "resourceType" resource_type: String,
    17 "status" status: String
} }

/// In the response of [`GetInstanceModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceModelModelServiceList {
    /// Secret.
    pub api_key: Option<Secret>,
    pub cpu: Option<i64>,
    pub gpu: Option<i64>,
    pub gpu_memory: Option<i64>,
    pub instance_region: Option<String>,
    pub memory: Option<i64>,
    pub message: Option<String>,
    pub model_name: Option<String>,
    pub model_params: Option<String>,
    pub model_type: Option<String>,
    pub provider: Option<String>,
    pub service_count: Option<i64>,
    pub service_deploy_region: Option<String>,
    pub status: Option<String>,
    pub task_type: Option<String>,
    pub version: Option<String>,
}
model! { GetInstanceModelModelServiceList {
    0 "apiKey" api_key: Secret, 1 "cpu" cpu: i64, 2 "gpu" gpu: i64, 3 "gpuMemory" gpu_memory: i64,
    4 "instanceRegion" instance_region: String, 5 "memory" memory: i64, 6 "message" message: String,
    7 "modelName" model_name: String, 8 "modelParams" model_params: String, 9 "modelType" model_type: String,
    10 "provider" provider: String, 11 "serviceCount" service_count: i64,
    12 "serviceDeployRegion" service_deploy_region: String, 13 "status" status: String, 14 "taskType" task_type: String,
    15 "version" version: String
} }

/// Gets last upgrade record: `GetLastUpgradeRecord` of `hologram` 2022-06-01.
///
/// GET `/api/v1/instances/{instanceId}/lastUpgradeRecord`. Reads only. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/GetLastUpgradeRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLastUpgradeRecord {
    /// Required.
    pub instance_id: String,
}
operation! { GetLastUpgradeRecord(instance_id: String) "GetLastUpgradeRecord" -> GetLastUpgradeRecordOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{instanceId}/lastUpgradeRecord", } }

/// Response of [`GetLastUpgradeRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLastUpgradeRecordOutput {
    pub data: Option<GetLastUpgradeRecordData>,
}
model! { GetLastUpgradeRecordOutput {
    0 "data" data: GetLastUpgradeRecordData
} }

/// In the response of [`GetLastUpgradeRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLastUpgradeRecordData {
    pub from_version: Option<String>,
    pub start_readonly_time: Option<String>,
    pub stop_readonly_time: Option<String>,
    pub to_version: Option<String>,
}
model! { GetLastUpgradeRecordData {
    0 "fromVersion" from_version: String, 1 "startReadonlyTime" start_readonly_time: String,
    2 "stopReadonlyTime" stop_readonly_time: String, 3 "toVersion" to_version: String
} }

/// Gets root certificate: `GetRootCertificate` of `hologram` 2022-06-01.
///
/// GET `/api/v1/instances/{instanceId}/rootCertificate`. Reads only. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/GetRootCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRootCertificate {
    /// Required.
    pub instance_id: String,
}
operation! { GetRootCertificate(instance_id: String) "GetRootCertificate" -> GetRootCertificateOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{instanceId}/rootCertificate", } }

/// Response of [`GetRootCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRootCertificateOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { GetRootCertificateOutput {
    0 "Data" data: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// Gets scheduled backup config: `GetScheduledBackupConfig` of `hologram` 2022-06-01.
///
/// GET `/api/v1/backups/scheduledConfig`. Reads only. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/GetScheduledBackupConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScheduledBackupConfig {
    pub region_id: Option<String>,
    pub instance_id: Option<String>,
    pub schedule_type: Option<String>,
}
operation! { GetScheduledBackupConfig() "GetScheduledBackupConfig" -> GetScheduledBackupConfigOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id: String, 2 "scheduleType" schedule_type: String
} { method: "GET", path: "/api/v1/backups/scheduledConfig", } }

/// Response of [`GetScheduledBackupConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScheduledBackupConfigOutput {
    pub data: Option<GetScheduledBackupConfigData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { GetScheduledBackupConfigOutput {
    0 "Data" data: GetScheduledBackupConfigData, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// In the response of [`GetScheduledBackupConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScheduledBackupConfigData {
    pub enabled: Option<i64>,
    pub task_parameter: Option<String>,
    pub task_type: Option<String>,
}
model! { GetScheduledBackupConfigData {
    0 "Enabled" enabled: i64, 1 "TaskParameter" task_parameter: String, 2 "TaskType" task_type: String
} }

/// Gets upgrade status: `GetUpgradeStatus` of `hologram` 2022-06-01.
///
/// GET `/api/v1/instances/{instanceId}/upgrade/status`. Reads only. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/GetUpgradeStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeStatus {
    pub region_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { GetUpgradeStatus(instance_id: String) "GetUpgradeStatus" -> GetUpgradeStatusOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{instanceId}/upgrade/status", } }

/// Response of [`GetUpgradeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeStatusOutput {
    pub data: Vec<GetUpgradeStatusData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { GetUpgradeStatusOutput {
    0 "Data" data: Vec<GetUpgradeStatusData>, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// In the response of [`GetUpgradeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeStatusData {
    pub details: Option<String>,
    pub from_version: Option<String>,
    pub prepare_finish_time: Option<String>,
    pub status: Option<String>,
    pub to_version: Option<String>,
}
model! { GetUpgradeStatusData {
    0 "Details" details: String, 1 "FromVersion" from_version: String,
    2 "PrepareFinishTime" prepare_finish_time: String, 3 "Status" status: String, 4 "ToVersion" to_version: String
} }

/// Gets upgradeable: `GetUpgradeable` of `hologram` 2022-06-01.
///
/// GET `/api/v1/instances/{instanceId}/upgradeable`. Reads only. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/GetUpgradeable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeable {
    pub region_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { GetUpgradeable(instance_id: String) "GetUpgradeable" -> GetUpgradeableOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{instanceId}/upgradeable", } }

/// Response of [`GetUpgradeable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeableOutput {
    pub data: Vec<GetUpgradeableData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { GetUpgradeableOutput {
    0 "Data" data: Vec<GetUpgradeableData>, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// In the response of [`GetUpgradeable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeableData {
    pub fail_reason: Option<String>,
    pub reason_key: Option<String>,
    pub success: Option<bool>,
}
model! { GetUpgradeableData {
    0 "FailReason" fail_reason: String, 1 "ReasonKey" reason_key: String, 2 "Success" success: bool
} }

/// Gets warehouse detail: `GetWarehouseDetail` of `hologram` 2022-06-01.
///
/// GET `/api/v1/instances/{instanceId}/getWarehouseDetail`. Reads only. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/GetWarehouseDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWarehouseDetail {
    /// Required.
    pub instance_id: String,
}
operation! { GetWarehouseDetail(instance_id: String) "GetWarehouseDetail" -> GetWarehouseDetailOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{instanceId}/getWarehouseDetail", } }

/// Response of [`GetWarehouseDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWarehouseDetailOutput {
    pub warehouse_detail: Option<GetWarehouseDetailWarehouseDetail>,
}
model! { GetWarehouseDetailOutput {
    0 "WarehouseDetail" warehouse_detail: GetWarehouseDetailWarehouseDetail
} }

/// In the response of [`GetWarehouseDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWarehouseDetailWarehouseDetail {
    pub auto_elastic_cpu: Option<String>,
    pub remaining_cpu: Option<String>,
    pub reserved_cpu: Option<String>,
    pub timed_elastic_cpu: Option<String>,
    pub warehouse_list: Vec<GetWarehouseDetailWarehouseList>,
}
model! { GetWarehouseDetailWarehouseDetail {
    0 "AutoElasticCpu" auto_elastic_cpu: String, 1 "RemainingCpu" remaining_cpu: String,
    2 "ReservedCpu" reserved_cpu: String, 3 "TimedElasticCpu" timed_elastic_cpu: String,
    4 "WarehouseList" warehouse_list: Vec<GetWarehouseDetailWarehouseList>
} }

/// In the response of [`GetWarehouseDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWarehouseDetailWarehouseList {
    pub auto_scale_type: Option<String>,
    pub cluster_count: Option<String>,
    pub cluster_cpu: Option<String>,
    pub cpu: Option<i64>,
    pub default_warehouse: Option<bool>,
    pub elastic_cpu: Option<i64>,
    pub elastic_type: Option<String>,
    pub id: Option<i64>,
    pub init_cluster_count: Option<String>,
    pub max_cluster_count: Option<String>,
    pub mem: Option<i64>,
    pub name: Option<String>,
    pub node_count: Option<i64>,
    pub rebalance_status: Option<String>,
    pub status: Option<String>,
}
model! { GetWarehouseDetailWarehouseList {
    0 "AutoScaleType" auto_scale_type: String, 1 "ClusterCount" cluster_count: String,
    2 "ClusterCpu" cluster_cpu: String, 3 "Cpu" cpu: i64, 4 "DefaultWarehouse" default_warehouse: bool,
    5 "ElasticCpu" elastic_cpu: i64, 6 "ElasticType" elastic_type: String, 7 "Id" id: i64,
    8 "InitClusterCount" init_cluster_count: String, 9 "MaxClusterCount" max_cluster_count: String, 10 "Mem" mem: i64,
    11 "Name" name: String, 12 "NodeCount" node_count: i64, 13 "RebalanceStatus" rebalance_status: String,
    14 "Status" status: String
} }

/// Grants database permission: `GrantDatabasePermission` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/grantDatabasePermission`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/GrantDatabasePermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantDatabasePermission {
    pub database_name: Option<String>,
    pub privileges: Option<Vec<String>>,
    pub user_name: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { GrantDatabasePermission(instance_id: String) "GrantDatabasePermission" -> GrantDatabasePermissionOutput {
    0 "databaseName" database_name: String, 1 "privileges" privileges: Vec<String>, 2 "userName" user_name: String,
    3 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/grantDatabasePermission", body: BodyStyle::Json, } }

/// Response of [`GrantDatabasePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantDatabasePermissionOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { GrantDatabasePermissionOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: String
} }

/// Grants schema permission: `GrantSchemaPermission` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/grantSchemaPermission`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/GrantSchemaPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantSchemaPermission {
    pub database_name: Option<String>,
    pub privileges: Option<Vec<String>>,
    pub schema_name: Option<String>,
    pub user_name: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { GrantSchemaPermission(instance_id: String) "GrantSchemaPermission" -> GrantSchemaPermissionOutput {
    0 "databaseName" database_name: String, 1 "privileges" privileges: Vec<String>, 2 "schemaName" schema_name: String,
    3 "userName" user_name: String, 4 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/grantSchemaPermission", body: BodyStyle::Json, } }

/// Response of [`GrantSchemaPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantSchemaPermissionOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { GrantSchemaPermissionOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: String
} }

/// Grants table permission: `GrantTablePermission` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/grantTablePermission`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/GrantTablePermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantTablePermission {
    pub all_table: Option<bool>,
    pub column_names: Option<Vec<String>>,
    pub database_name: Option<String>,
    pub privileges: Option<Vec<String>>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub user_name: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { GrantTablePermission(instance_id: String) "GrantTablePermission" -> GrantTablePermissionOutput {
    0 "allTable" all_table: bool, 1 "columnNames" column_names: Vec<String>, 2 "databaseName" database_name: String,
    3 "privileges" privileges: Vec<String>, 4 "schemaName" schema_name: String, 5 "tableName" table_name: String,
    6 "userName" user_name: String, 7 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/grantTablePermission", body: BodyStyle::Json, } }

/// Response of [`GrantTablePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantTablePermissionOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { GrantTablePermissionOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: String
} }

/// Lists backup data: `ListBackupData` of `hologram` 2022-06-01.
///
/// GET `/api/v1/backups`. Reads only. See <https://api.alibabacloud.com/document/hologram/2022-06-01/ListBackupData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackupData {
    pub backup_type: Option<String>,
    pub instance_id: Option<String>,
}
operation! { ListBackupData() "ListBackupData" -> ListBackupDataOutput {
    0 "backupType" backup_type: String, 1 "instanceId" instance_id: String
} { method: "GET", path: "/api/v1/backups", } }

/// Response of [`ListBackupData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackupDataOutput {
    pub backup_data_list: Vec<ListBackupDataBackupDataList>,
}
model! { ListBackupDataOutput {
    0 "BackupDataList" backup_data_list: Vec<ListBackupDataBackupDataList>
} }

/// In the response of [`ListBackupData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackupDataBackupDataList {
    pub backup_type: Option<String>,
    pub cold_data_size: Option<i64>,
    pub data_desc: Option<String>,
    pub data_gran: Option<String>,
    pub data_size: Option<i64>,
    pub data_time: Option<String>,
    pub end_time: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_region: Option<String>,
    pub instance_type: Option<String>,
    pub instance_zone_id: Option<String>,
    pub snapshot_region: Option<String>,
    pub snapshot_zone_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub trigger_type: Option<String>,
}
model! { ListBackupDataBackupDataList {
    0 "BackupType" backup_type: String, 1 "ColdDataSize" cold_data_size: i64, 2 "DataDesc" data_desc: String,
    3 "DataGran" data_gran: String, 4 "DataSize" data_size: i64, 5 "DataTime" data_time: String,
    6 "EndTime" end_time: String, 7 "Id" id: i64, 8 "InstanceId" instance_id: String,
    9 "InstanceName" instance_name: String, 10 "InstanceRegion" instance_region: String,
    11 "InstanceType" instance_type: String, 12 "InstanceZoneId" instance_zone_id: String,
    13 "SnapshotRegion" snapshot_region: String, 14 "SnapshotZoneId" snapshot_zone_id: String,
    15 "StartTime" start_time: String, 16 "Status" status: String, 17 "TriggerType" trigger_type: String
} }

/// Lists databases: `ListDatabases` of `hologram` 2022-06-01.
///
/// GET `/api/v1/instances/{instanceId}/listDatabases`. Reads only. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/ListDatabases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabases {
    pub external: Option<bool>,
    /// Required.
    pub instance_id: String,
}
operation! { ListDatabases(instance_id: String) "ListDatabases" -> ListDatabasesOutput {
    0 "external" external: bool, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{instanceId}/listDatabases", } }

/// Response of [`ListDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesOutput {
    pub database_list: Vec<ListDatabasesDatabaseList>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { ListDatabasesOutput {
    0 "DatabaseList" database_list: Vec<ListDatabasesDatabaseList>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "HttpStatusCode" http_status_code: String, 4 "Success" success: String
} }

/// In the response of [`ListDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesDatabaseList {
    pub external: Option<bool>,
    pub name: Option<String>,
    pub permission_model: Option<String>,
    pub privilege: Option<String>,
}
model! { ListDatabasesDatabaseList {
    0 "External" external: bool, 1 "Name" name: String, 2 "PermissionModel" permission_model: String,
    3 "Privilege" privilege: String
} }

/// Lists follower instances: `ListFollowerInstances` of `hologram` 2022-06-01.
///
/// GET `/api/v1/instances/{instanceId}/listFollowerInstances`. Reads only. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/ListFollowerInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFollowerInstances {
    pub region_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListFollowerInstances(instance_id: String) "ListFollowerInstances" -> ListFollowerInstancesOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{instanceId}/listFollowerInstances", } }

/// Response of [`ListFollowerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFollowerInstancesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub instance_list: Vec<ListFollowerInstancesInstanceList>,
    pub success: Option<String>,
}
model! { ListFollowerInstancesOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "HttpStatusCode" http_status_code: String, 3 "InstanceList" instance_list: Vec<ListFollowerInstancesInstanceList>,
    4 "Success" success: String
} }

/// In the response of [`ListFollowerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFollowerInstancesInstanceList {
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub creation_time: Option<String>,
    pub expiration_time: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub tags: Vec<ListFollowerInstancesTags>,
}
model! { ListFollowerInstancesInstanceList {
    0 "ChargeType" charge_type: String, 1 "CommodityCode" commodity_code: String,
    2 "CreationTime" creation_time: String, 3 "ExpirationTime" expiration_time: String,
    4 "InstanceId" instance_id: String, 5 "InstanceName" instance_name: String,
    6 "InstanceStatus" instance_status: String, 7 "InstanceType" instance_type: String,
    8 "Tags" tags: Vec<ListFollowerInstancesTags>
} }

/// In the response of [`ListFollowerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFollowerInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListFollowerInstancesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists instance model: `ListInstanceModel` of `hologram` 2022-06-01.
///
/// GET `/api/v1/instances/rpc/listInstanceModel`. Reads only. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/ListInstanceModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceModel {}
operation! { ListInstanceModel() "ListInstanceModel" -> ListInstanceModelOutput {}
    { method: "GET", path: "/api/v1/instances/rpc/listInstanceModel", } }

/// Response of [`ListInstanceModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceModelOutput {
    pub instance_model_list: Vec<ListInstanceModelInstanceModelList>,
}
model! { ListInstanceModelOutput {
    0 "instanceModelList" instance_model_list: Vec<ListInstanceModelInstanceModelList>
} }

/// In the response of [`ListInstanceModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceModelInstanceModelList {
    pub ai_instance_id: Option<String>,
    pub ai_spec: Option<String>,
    pub auto_renewal: Option<bool>,
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub cpu: Option<i64>,
    pub cpu_used: Option<i64>,
    pub expiration_time: Option<String>,
    pub gpu: Option<i64>,
    pub gpu_memory: Option<i64>,
    pub gpu_memory_used: Option<i64>,
    pub gpu_used: Option<i64>,
    pub holo_instance_id: Option<String>,
    pub holo_instance_name: Option<String>,
    pub memory: Option<i64>,
    pub memory_used: Option<i64>,
    pub node_count: Option<i64>,
    pub region_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
}
model! { ListInstanceModelInstanceModelList {
    0 "aiInstanceId" ai_instance_id: String, 1 "aiSpec" ai_spec: String, 2 "autoRenewal" auto_renewal: bool,
    3 "chargeType" charge_type: String, 4 "commodityCode" commodity_code: String, 5 "cpu" cpu: i64,
    6 "cpuUsed" cpu_used: i64, 7 "expirationTime" expiration_time: String, 8 "gpu" gpu: i64,
    9 "gpuMemory" gpu_memory: i64, 10 "gpuMemoryUsed" gpu_memory_used: i64, 11 "gpuUsed" gpu_used: i64,
    12 "holoInstanceId" holo_instance_id: String, 13 "holoInstanceName" holo_instance_name: String,
    14 "memory" memory: i64, 15 "memoryUsed" memory_used: i64, 16 "nodeCount" node_count: i64,
    17 "regionId" region_id: String, 18 "resourceType" resource_type: String, 19 "status" status: String
} }

/// Lists instances: `ListInstances` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances`. Reads only. See <https://api.alibabacloud.com/document/hologram/2022-06-01/ListInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub cms_instance_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListInstancesTag>>,
}
operation! { ListInstances() "ListInstances" -> ListInstancesOutput {
    0 "cmsInstanceType" cms_instance_type: String, 1 "resourceGroupId" resource_group_id: String,
    2 "tag" tag: Vec<ListInstancesTag>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/instances", body: BodyStyle::Json, } }

/// In the request of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListInstancesTag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub instance_list: Vec<ListInstancesInstanceList>,
    pub success: Option<String>,
}
model! { ListInstancesOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "HttpStatusCode" http_status_code: String, 3 "InstanceList" instance_list: Vec<ListInstancesInstanceList>,
    4 "Success" success: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstanceList {
    pub commodity_code: Option<String>,
    pub creation_time: Option<String>,
    pub enable_hive_access: Option<String>,
    pub enable_ssl: Option<String>,
    pub endpoints: Vec<ListInstancesEndpoints>,
    pub expiration_time: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub leader_instance_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub storage_type: Option<String>,
    pub suspend_reason: Option<String>,
    pub tags: Vec<ListInstancesTags>,
    pub version: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListInstancesInstanceList {
    0 "CommodityCode" commodity_code: String, 1 "CreationTime" creation_time: String,
    2 "EnableHiveAccess" enable_hive_access: String, 3 "EnableSSL" enable_ssl: String,
    4 "Endpoints" endpoints: Vec<ListInstancesEndpoints>, 5 "ExpirationTime" expiration_time: String,
    6 "InstanceChargeType" instance_charge_type: String, 7 "InstanceId" instance_id: String,
    8 "InstanceName" instance_name: String, 9 "InstanceStatus" instance_status: String,
    10 "InstanceType" instance_type: String, 11 "LeaderInstanceId" leader_instance_id: String,
    12 "RegionId" region_id: String, 13 "ResourceGroupId" resource_group_id: String,
    14 "StorageType" storage_type: String, 15 "SuspendReason" suspend_reason: String,
    16 "Tags" tags: Vec<ListInstancesTags>, 17 "Version" version: String, 18 "ZoneId" zone_id: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesEndpoints {
    pub enabled: Option<bool>,
    pub endpoint: Option<String>,
    pub r#type: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { ListInstancesEndpoints {
    0 "Enabled" enabled: bool, 1 "Endpoint" endpoint: String, 2 "Type" r#type: String, 3 "VSwitchId" vswitch_id: String,
    4 "VpcId" vpc_id: String, 5 "VpcInstanceId" vpc_instance_id: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListInstancesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists leader instances: `ListLeaderInstances` of `hologram` 2022-06-01.
///
/// GET `/api/v1/instances/{instanceId}/primaryInstances`. Reads only. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/ListLeaderInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLeaderInstances {
    pub region_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListLeaderInstances(instance_id: String) "ListLeaderInstances" -> ListLeaderInstancesOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{instanceId}/primaryInstances", } }

/// Response of [`ListLeaderInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLeaderInstancesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub instance_list: Vec<ListLeaderInstancesInstanceList>,
    pub success: Option<String>,
}
model! { ListLeaderInstancesOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "HttpStatusCode" http_status_code: String, 3 "InstanceList" instance_list: Vec<ListLeaderInstancesInstanceList>,
    4 "Success" success: String
} }

/// In the response of [`ListLeaderInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLeaderInstancesInstanceList {
    pub binding_code: Option<String>,
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub creation_time: Option<String>,
    pub expiration_time: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub tags: Vec<ListLeaderInstancesTags>,
}
model! { ListLeaderInstancesInstanceList {
    0 "BindingCode" binding_code: String, 1 "ChargeType" charge_type: String, 2 "CommodityCode" commodity_code: String,
    3 "CreationTime" creation_time: String, 4 "ExpirationTime" expiration_time: String,
    5 "InstanceId" instance_id: String, 6 "InstanceName" instance_name: String,
    7 "InstanceStatus" instance_status: String, 8 "InstanceType" instance_type: String,
    9 "Tags" tags: Vec<ListLeaderInstancesTags>
} }

/// In the response of [`ListLeaderInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLeaderInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListLeaderInstancesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists migration zones: `ListMigrationZones` of `hologram` 2022-06-01.
///
/// GET `/api/v1/instances/{instanceId}/listMigrationZones`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/ListMigrationZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationZones {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListMigrationZones(instance_id: String) "ListMigrationZones" -> ListMigrationZonesOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "instanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{instanceId}/listMigrationZones", } }
paged! { ListMigrationZones: ListMigrationZonesZoneList = Token "nextToken", "zoneList" zone_list, next "nextToken" }

/// Response of [`ListMigrationZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationZonesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub zone_list: Vec<ListMigrationZonesZoneList>,
}
model! { ListMigrationZonesOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String,
    2 "zoneList" zone_list: Vec<ListMigrationZonesZoneList>
} }

/// In the response of [`ListMigrationZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationZonesZoneList {
    pub available: Option<bool>,
    pub zone_id: Option<String>,
}
model! { ListMigrationZonesZoneList {
    0 "available" available: bool, 1 "zoneId" zone_id: String
} }

/// Lists model catalog: `ListModelCatalog` of `hologram` 2022-06-01.
///
/// GET `/api/v1/instances/{instanceId}/listModelCatalog`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/ListModelCatalog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelCatalog {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListModelCatalog(instance_id: String) "ListModelCatalog" -> ListModelCatalogOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "instanceId" instance_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{instanceId}/listModelCatalog", } }
paged! { ListModelCatalog: ListModelCatalogModelList = Token "nextToken", "modelList" model_list, next "nextToken" }

/// Response of [`ListModelCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelCatalogOutput {
    pub max_results: Option<i64>,
    pub model_list: Vec<ListModelCatalogModelList>,
    pub next_token: Option<String>,
}
model! { ListModelCatalogOutput {
    0 "maxResults" max_results: i64, 1 "modelList" model_list: Vec<ListModelCatalogModelList>,
    2 "nextToken" next_token: String
} }

/// In the response of [`ListModelCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelCatalogModelList {
    pub default_params: Option<String>,
    pub extra: Option<String>,
    pub model_type: Option<String>,
    pub params_example: Option<String>,
    pub provider: Option<String>,
    pub service_deploy_region: Option<String>,
    pub task_type: Option<String>,
}
model! { ListModelCatalogModelList {
    0 "defaultParams" default_params: String, 1 "extra" extra: String, 2 "modelType" model_type: String,
    3 "paramsExample" params_example: String, 4 "provider" provider: String,
    5 "serviceDeployRegion" service_deploy_region: String, 6 "taskType" task_type: String
} }

/// Lists operation events: `ListOperationEvents` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/listOperationEvents`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/ListOperationEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationEvents {
    pub event_name: Option<String>,
    pub event_name_desc: Option<bool>,
    pub event_type: Option<String>,
    pub instance_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub schedule_time_desc: Option<bool>,
    pub state: Option<String>,
}
operation! { ListOperationEvents() "ListOperationEvents" -> ListOperationEventsOutput {
    0 "eventName" event_name: String, 1 "eventNameDesc" event_name_desc: bool, 2 "eventType" event_type: String,
    3 "instanceId" instance_id: String, 4 "pageNumber" page_number: i64, 5 "pageSize" page_size: i64,
    6 "scheduleTimeDesc" schedule_time_desc: bool, 7 "state" state: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { path: "/api/v1/instances/listOperationEvents", body: BodyStyle::Json, } }
paged! { ListOperationEvents: ListOperationEventsData = Number "pageNumber", "Data" data, total "TotalCount" }

/// Response of [`ListOperationEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationEventsOutput {
    pub data: Vec<ListOperationEventsData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListOperationEventsOutput {
    0 "Data" data: Vec<ListOperationEventsData>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListOperationEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationEventsData {
    pub cancelable: Option<bool>,
    pub change_schedule_time: Option<bool>,
    pub detail: Option<String>,
    pub event_name: Option<String>,
    pub event_type: Option<String>,
    pub follower_instances: Vec<ListOperationEventsFollowerInstances>,
    pub id: Option<String>,
    pub instance_name: Option<String>,
    pub maintain_window: Option<String>,
    pub resource_id: Option<String>,
    pub schedule_time: Option<String>,
    pub state: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListOperationEventsData {
    0 "Cancelable" cancelable: bool, 1 "ChangeScheduleTime" change_schedule_time: bool, 2 "Detail" detail: String,
    3 "EventName" event_name: String, 4 "EventType" event_type: String,
    5 "FollowerInstances" follower_instances: Vec<ListOperationEventsFollowerInstances>, 6 "Id" id: String,
    7 "InstanceName" instance_name: String, 8 "MaintainWindow" maintain_window: String,
    9 "ResourceId" resource_id: String, 10 "ScheduleTime" schedule_time: String, 11 "State" state: String,
    12 "ZoneId" zone_id: String
} }

/// In the response of [`ListOperationEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationEventsFollowerInstances {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
}
model! { ListOperationEventsFollowerInstances {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String
} }

/// Lists regions: `ListRegions` of `hologram` 2022-06-01.
///
/// GET `/api/v1/regions/listRegions`. Reads only. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/ListRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegions {}
operation! { ListRegions() "ListRegions" -> ListRegionsOutput {}
    { method: "GET", path: "/api/v1/regions/listRegions", } }

/// Response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsOutput {
    pub regions: Vec<ListRegionsRegions>,
}
model! { ListRegionsOutput {
    0 "Regions" regions: Vec<ListRegionsRegions>
} }

/// In the response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsRegions {
    pub region_id: Option<String>,
}
model! { ListRegionsRegions {
    0 "RegionId" region_id: String
} }

/// Lists upgrade release versions: `ListUpgradeReleaseVersions` of `hologram` 2022-06-01.
///
/// GET `/api/v1/instances/{instanceId}/upgrade/listReleaseVersions`. Reads only. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/ListUpgradeReleaseVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpgradeReleaseVersions {
    pub region_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListUpgradeReleaseVersions(instance_id: String)
    "ListUpgradeReleaseVersions" -> ListUpgradeReleaseVersionsOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{instanceId}/upgrade/listReleaseVersions", } }

/// Response of [`ListUpgradeReleaseVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpgradeReleaseVersionsOutput {
    pub data: Vec<ListUpgradeReleaseVersionsData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { ListUpgradeReleaseVersionsOutput {
    0 "Data" data: Vec<ListUpgradeReleaseVersionsData>, 1 "ErrorCode" error_code: String,
    2 "ErrorMessage" error_message: String, 3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// In the response of [`ListUpgradeReleaseVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpgradeReleaseVersionsData {
    pub release_notes_url: Option<String>,
    pub r#type: Option<String>,
    pub upgrade_strategy: Vec<String>,
    pub version: Option<String>,
}
model! { ListUpgradeReleaseVersionsData {
    0 "ReleaseNotesUrl" release_notes_url: String, 1 "Type" r#type: String,
    2 "UpgradeStrategy" upgrade_strategy: Vec<String>, 3 "Version" version: String
} }

/// Lists warehouse schedule event: `ListWarehouseScheduleEvent` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/listWarehouseScheduleEvent`. Reads only. Pages by page number (`pageNumber`).
/// See <https://api.alibabacloud.com/document/hologram/2022-06-01/ListWarehouseScheduleEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWarehouseScheduleEvent {
    pub elastic_type: Option<String>,
    pub end_time: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { ListWarehouseScheduleEvent(instance_id: String)
    "ListWarehouseScheduleEvent" -> ListWarehouseScheduleEventOutput {
    0 "elasticType" elastic_type: String, 1 "endTime" end_time: i64, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "startTime" start_time: i64, 5 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/listWarehouseScheduleEvent", body: BodyStyle::Json, } }
paged! { ListWarehouseScheduleEvent: ListWarehouseScheduleEventEventList =
    Number "pageNumber", "EventList" event_list, total "TotalCount" }

/// Response of [`ListWarehouseScheduleEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWarehouseScheduleEventOutput {
    pub event_list: Vec<ListWarehouseScheduleEventEventList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListWarehouseScheduleEventOutput {
    0 "EventList" event_list: Vec<ListWarehouseScheduleEventEventList>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListWarehouseScheduleEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWarehouseScheduleEventEventList {
    pub cluster_count: Option<i64>,
    pub cluster_cpu: Option<i64>,
    pub elastic_cpu: Option<i64>,
    pub elastic_type: Option<String>,
    pub event_name: Option<String>,
    pub event_time: Option<String>,
    pub failed_reason: Option<String>,
    pub init_cluster_count: Option<i64>,
    pub original_elastic_cpu: Option<i64>,
    pub reserved_cpu: Option<i64>,
    pub result: Option<String>,
    pub warehouse_name: Option<String>,
}
model! { ListWarehouseScheduleEventEventList {
    0 "ClusterCount" cluster_count: i64, 1 "ClusterCpu" cluster_cpu: i64, 2 "ElasticCpu" elastic_cpu: i64,
    3 "ElasticType" elastic_type: String, 4 "EventName" event_name: String, 5 "EventTime" event_time: String,
    6 "FailedReason" failed_reason: String, 7 "InitClusterCount" init_cluster_count: i64,
    8 "OriginalElasticCpu" original_elastic_cpu: i64, 9 "ReservedCpu" reserved_cpu: i64, 10 "Result" result: String,
    11 "WarehouseName" warehouse_name: String
} }

/// Lists warehouse schedule task: `ListWarehouseScheduleTask` of `hologram` 2022-06-01.
///
/// GET `/api/v1/instances/{instanceId}/listWarehouseScheduleTask`. Reads only. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/ListWarehouseScheduleTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWarehouseScheduleTask {
    /// Required.
    pub instance_id: String,
}
operation! { ListWarehouseScheduleTask(instance_id: String)
    "ListWarehouseScheduleTask" -> ListWarehouseScheduleTaskOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{instanceId}/listWarehouseScheduleTask", } }

/// Response of [`ListWarehouseScheduleTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWarehouseScheduleTaskOutput {
    pub schedule_task_list: Vec<ListWarehouseScheduleTaskScheduleTaskList>,
}
model! { ListWarehouseScheduleTaskOutput {
    0 "ScheduleTaskList" schedule_task_list: Vec<ListWarehouseScheduleTaskScheduleTaskList>
} }

/// In the response of [`ListWarehouseScheduleTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWarehouseScheduleTaskScheduleTaskList {
    pub elastic_type: Option<String>,
    pub plans: Vec<ListWarehouseScheduleTaskPlans>,
    pub reserved_cpu: Option<i64>,
    pub status: Option<String>,
    pub warehouse_id: Option<String>,
    pub warehouse_name: Option<String>,
}
model! { ListWarehouseScheduleTaskScheduleTaskList {
    0 "ElasticType" elastic_type: String, 1 "Plans" plans: Vec<ListWarehouseScheduleTaskPlans>,
    2 "ReservedCpu" reserved_cpu: i64, 3 "Status" status: String, 4 "WarehouseId" warehouse_id: String,
    5 "WarehouseName" warehouse_name: String
} }

/// In the response of [`ListWarehouseScheduleTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWarehouseScheduleTaskPlans {
    pub description: Option<String>,
    pub elastic_cu: Option<i64>,
    pub end_time: Option<String>,
    pub id: Option<String>,
    pub start_time: Option<String>,
}
model! { ListWarehouseScheduleTaskPlans {
    0 "Description" description: String, 1 "ElasticCu" elastic_cu: i64, 2 "EndTime" end_time: String, 3 "Id" id: String,
    4 "StartTime" start_time: String
} }

/// Lists warehouses: `ListWarehouses` of `hologram` 2022-06-01.
///
/// GET `/api/v1/instances/{instanceId}/listWarehouses`. Reads only. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/ListWarehouses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWarehouses {
    /// Required.
    pub instance_id: String,
}
operation! { ListWarehouses(instance_id: String) "ListWarehouses" -> ListWarehousesOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{instanceId}/listWarehouses", } }

/// Response of [`ListWarehouses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWarehousesOutput {
    pub warehouse_list: Vec<ListWarehousesWarehouseList>,
}
model! { ListWarehousesOutput {
    0 "WarehouseList" warehouse_list: Vec<ListWarehousesWarehouseList>
} }

/// In the response of [`ListWarehouses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWarehousesWarehouseList {
    pub cpu: Option<i64>,
    pub id: Option<i64>,
    pub mem: Option<i64>,
    pub name: Option<String>,
    pub node_count: Option<i64>,
    pub status: Option<String>,
}
model! { ListWarehousesWarehouseList {
    0 "Cpu" cpu: i64, 1 "Id" id: i64, 2 "Mem" mem: i64, 3 "Name" name: String, 4 "NodeCount" node_count: i64,
    5 "Status" status: String
} }

/// Migrates instance zone: `MigrateInstanceZone` of `hologram` 2022-06-01.
///
/// PATCH `/api/v1/instances/{instanceId}/migrateInstanceZone`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/MigrateInstanceZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateInstanceZone {
    pub zone_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { MigrateInstanceZone(instance_id: String) "MigrateInstanceZone" -> MigrateInstanceZoneOutput {
    0 "zoneId" zone_id: String, 1 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PATCH", path: "/api/v1/instances/{instanceId}/migrateInstanceZone", body: BodyStyle::Json, } }

/// Response of [`MigrateInstanceZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateInstanceZoneOutput {
    pub data: Option<bool>,
}
model! { MigrateInstanceZoneOutput {
    0 "data" data: bool
} }

/// `PrepareUpgrade` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/upgrade/prepare`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/PrepareUpgrade>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrepareUpgrade {
    pub region_id: Option<String>,
    pub dry_run: Option<bool>,
    pub version: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { PrepareUpgrade(instance_id: String) "PrepareUpgrade" -> PrepareUpgradeOutput {
    0 "RegionId" region_id: String, 1 "dryRun" dry_run: bool, 2 "version" version: String, 3 "instanceId" instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/upgrade/prepare", body: BodyStyle::Json, } }

/// Response of [`PrepareUpgrade`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrepareUpgradeOutput {
    pub data: Option<PrepareUpgradeData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { PrepareUpgradeOutput {
    0 "Data" data: PrepareUpgradeData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// In the response of [`PrepareUpgrade`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrepareUpgradeData {
    pub fail_reason: Option<String>,
    pub reason_key: Option<String>,
    pub success: Option<bool>,
}
model! { PrepareUpgradeData {
    0 "FailReason" fail_reason: String, 1 "ReasonKey" reason_key: String, 2 "Success" success: bool
} }

/// `RebalanceHoloWarehouse` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/rebalanceHoloWarehouse`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/RebalanceHoloWarehouse>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebalanceHoloWarehouse {
    /// Required.
    pub name: String,
    /// Required.
    pub instance_id: String,
}
operation! { RebalanceHoloWarehouse(name: String, instance_id: String)
    "RebalanceHoloWarehouse" -> RebalanceHoloWarehouseOutput {
    0 "name" name, 1 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/rebalanceHoloWarehouse", body: BodyStyle::Json, } }

/// Response of [`RebalanceHoloWarehouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebalanceHoloWarehouseOutput {
    pub data: Option<String>,
}
model! { RebalanceHoloWarehouseOutput {
    0 "Data" data: String
} }

/// `RenameHoloWarehouse` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/renameHoloWarehouse`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/RenameHoloWarehouse>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameHoloWarehouse {
    /// Required.
    pub name: String,
    /// Required.
    pub new_warehouse_name: String,
    /// Required.
    pub instance_id: String,
}
operation! { RenameHoloWarehouse(name: String, new_warehouse_name: String, instance_id: String)
    "RenameHoloWarehouse" -> RenameHoloWarehouseOutput {
    0 "name" name, 1 "newWarehouseName" new_warehouse_name, 2 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/renameHoloWarehouse", body: BodyStyle::Json, } }

/// Response of [`RenameHoloWarehouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameHoloWarehouseOutput {
    pub data: Option<bool>,
}
model! { RenameHoloWarehouseOutput {
    0 "Data" data: bool
} }

/// Renews instance: `RenewInstance` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/renew`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/RenewInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    pub auto_renew: Option<bool>,
    /// Required.
    pub duration: i64,
    /// Required.
    pub instance_id: String,
}
operation! { RenewInstance(duration: i64, instance_id: String) "RenewInstance" -> RenewInstanceOutput {
    0 "autoRenew" auto_renew: bool, 1 "duration" duration, 2 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/renew", body: BodyStyle::Json, } }

/// Response of [`RenewInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    pub data: Option<RenewInstanceData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { RenewInstanceOutput {
    0 "Data" data: RenewInstanceData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: String
} }

/// In the response of [`RenewInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { RenewInstanceData {
    0 "Code" code: String, 1 "Message" message: String, 2 "OrderId" order_id: String, 3 "Success" success: bool
} }

/// Renews ssl certificate: `RenewSSLCertificate` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/renewSSLCertificate`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/RenewSSLCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewSSLCertificate {
    /// Required.
    pub instance_id: String,
}
operation! { RenewSSLCertificate(instance_id: String) "RenewSSLCertificate" -> RenewSSLCertificateOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/renewSSLCertificate", } }

/// Response of [`RenewSSLCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewSSLCertificateOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { RenewSSLCertificateOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// Restarts holo warehouse: `RestartHoloWarehouse` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/restartHoloWarehouse`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/RestartHoloWarehouse>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartHoloWarehouse {
    /// Required.
    pub name: String,
    /// Required.
    pub instance_id: String,
}
operation! { RestartHoloWarehouse(name: String, instance_id: String)
    "RestartHoloWarehouse" -> RestartHoloWarehouseOutput {
    0 "name" name, 1 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/restartHoloWarehouse", body: BodyStyle::Json, } }

/// Response of [`RestartHoloWarehouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartHoloWarehouseOutput {
    pub data: Option<bool>,
}
model! { RestartHoloWarehouseOutput {
    0 "Data" data: bool
} }

/// Restarts instance: `RestartInstance` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/restart`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/RestartInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstance {
    /// Required.
    pub instance_id: String,
}
operation! { RestartInstance(instance_id: String) "RestartInstance" -> RestartInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/restart", } }

/// Response of [`RestartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { RestartInstanceOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// Resumes holo warehouse: `ResumeHoloWarehouse` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/resumeHoloWarehouse`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/ResumeHoloWarehouse>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeHoloWarehouse {
    /// Required.
    pub name: String,
    /// Required.
    pub instance_id: String,
}
operation! { ResumeHoloWarehouse(name: String, instance_id: String) "ResumeHoloWarehouse" -> ResumeHoloWarehouseOutput {
    0 "name" name, 1 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/resumeHoloWarehouse", body: BodyStyle::Json, } }

/// Response of [`ResumeHoloWarehouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeHoloWarehouseOutput {
    pub data: Option<bool>,
}
model! { ResumeHoloWarehouseOutput {
    0 "Data" data: bool
} }

/// Resumes instance: `ResumeInstance` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/resume`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/ResumeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeInstance {
    /// Required.
    pub instance_id: String,
}
operation! { ResumeInstance(instance_id: String) "ResumeInstance" -> ResumeInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/resume", } }

/// Response of [`ResumeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeInstanceOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { ResumeInstanceOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// Revokes database permission: `RevokeDatabasePermission` of `hologram` 2022-06-01.
///
/// PUT `/api/v1/instances/{instanceId}/revokeDatabasePermission`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/RevokeDatabasePermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeDatabasePermission {
    pub database_name: Option<String>,
    pub privileges: Option<Vec<String>>,
    pub user_name: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { RevokeDatabasePermission(instance_id: String)
    "RevokeDatabasePermission" -> RevokeDatabasePermissionOutput {
    0 "databaseName" database_name: String, 1 "privileges" privileges: Vec<String>, 2 "userName" user_name: String,
    3 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/instances/{instanceId}/revokeDatabasePermission", body: BodyStyle::Json, } }

/// Response of [`RevokeDatabasePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeDatabasePermissionOutput {
    pub data: Option<bool>,
}
model! { RevokeDatabasePermissionOutput {
    0 "data" data: bool
} }

/// Revokes schema permission: `RevokeSchemaPermission` of `hologram` 2022-06-01.
///
/// PUT `/api/v1/instances/{instanceId}/revokeSchemaPermission`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/RevokeSchemaPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeSchemaPermission {
    pub database_name: Option<String>,
    pub privileges: Option<Vec<String>>,
    pub schema_name: Option<String>,
    pub user_name: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { RevokeSchemaPermission(instance_id: String) "RevokeSchemaPermission" -> RevokeSchemaPermissionOutput {
    0 "databaseName" database_name: String, 1 "privileges" privileges: Vec<String>, 2 "schemaName" schema_name: String,
    3 "userName" user_name: String, 4 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/instances/{instanceId}/revokeSchemaPermission", body: BodyStyle::Json, } }

/// Response of [`RevokeSchemaPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeSchemaPermissionOutput {
    pub data: Option<bool>,
}
model! { RevokeSchemaPermissionOutput {
    0 "data" data: bool
} }

/// Revokes table permission: `RevokeTablePermission` of `hologram` 2022-06-01.
///
/// PUT `/api/v1/instances/{instanceId}/revokeTablePermission`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/RevokeTablePermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeTablePermission {
    pub all_table: Option<bool>,
    pub column_names: Option<Vec<String>>,
    pub database_name: Option<String>,
    pub privileges: Option<Vec<String>>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub user_name: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { RevokeTablePermission(instance_id: String) "RevokeTablePermission" -> RevokeTablePermissionOutput {
    0 "allTable" all_table: bool, 1 "columnNames" column_names: Vec<String>, 2 "databaseName" database_name: String,
    3 "privileges" privileges: Vec<String>, 4 "schemaName" schema_name: String, 5 "tableName" table_name: String,
    6 "userName" user_name: String, 7 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/instances/{instanceId}/revokeTablePermission", body: BodyStyle::Json, } }

/// Response of [`RevokeTablePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeTablePermissionOutput {
    pub data: Option<bool>,
}
model! { RevokeTablePermissionOutput {
    0 "data" data: bool
} }

/// Scales holo warehouse: `ScaleHoloWarehouse` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/scaleHoloWarehouse`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/ScaleHoloWarehouse>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleHoloWarehouse {
    pub cluster_count: Option<i64>,
    /// Required.
    pub cpu: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub instance_id: String,
}
operation! { ScaleHoloWarehouse(cpu: i64, name: String, instance_id: String)
    "ScaleHoloWarehouse" -> ScaleHoloWarehouseOutput {
    0 "clusterCount" cluster_count: i64, 1 "cpu" cpu, 2 "name" name, 3 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/scaleHoloWarehouse", body: BodyStyle::Json, } }

/// Response of [`ScaleHoloWarehouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleHoloWarehouseOutput {
    pub data: Option<bool>,
}
model! { ScaleHoloWarehouseOutput {
    0 "Data" data: bool
} }

/// Scales instance: `ScaleInstance` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/scale`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/ScaleInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInstance {
    pub cold_storage_size: Option<i64>,
    pub cpu: Option<i64>,
    pub enable_serverless_computing: Option<bool>,
    pub gateway_count: Option<i64>,
    /// Required.
    pub scale_type: String,
    pub storage_size: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { ScaleInstance(scale_type: String, instance_id: String) "ScaleInstance" -> ScaleInstanceOutput {
    0 "coldStorageSize" cold_storage_size: i64, 1 "cpu" cpu: i64,
    2 "enableServerlessComputing" enable_serverless_computing: bool, 3 "gatewayCount" gateway_count: i64,
    4 "scaleType" scale_type, 5 "storageSize" storage_size: i64, 6 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/scale", body: BodyStyle::Json, } }

/// Response of [`ScaleInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInstanceOutput {
    pub data: Option<ScaleInstanceData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
}
model! { ScaleInstanceOutput {
    0 "Data" data: ScaleInstanceData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String
} }

/// In the response of [`ScaleInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInstanceData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { ScaleInstanceData {
    0 "Code" code: String, 1 "Message" message: String, 2 "OrderId" order_id: String, 3 "Success" success: bool
} }

/// Stops instance: `StopInstance` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/StopInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstance {
    /// Required.
    pub instance_id: String,
}
operation! { StopInstance(instance_id: String) "StopInstance" -> StopInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/stop", } }

/// Response of [`StopInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstanceOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { StopInstanceOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// `SuspendHoloWarehouse` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/suspendHoloWarehouse`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/SuspendHoloWarehouse>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendHoloWarehouse {
    /// Required.
    pub name: String,
    /// Required.
    pub instance_id: String,
}
operation! { SuspendHoloWarehouse(name: String, instance_id: String)
    "SuspendHoloWarehouse" -> SuspendHoloWarehouseOutput {
    0 "name" name, 1 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/suspendHoloWarehouse", body: BodyStyle::Json, } }

/// Response of [`SuspendHoloWarehouse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendHoloWarehouseOutput {
    pub data: Option<String>,
}
model! { SuspendHoloWarehouseOutput {
    0 "Data" data: String
} }

/// `TagResources` of `hologram` 2022-06-01.
///
/// POST `/api/v1/tag`. Changes data. See <https://api.alibabacloud.com/document/hologram/2022-06-01/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub region_id: Option<String>,
    pub resource_type: Option<String>,
    pub category: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub tag_owner_uid: Option<i64>,
    pub tags: Option<Vec<TagResourcesTags>>,
}
operation! { TagResources() "TagResources" -> TagResourcesOutput {
    0 "RegionId" region_id: String, 1 "ResourceType" resource_type: String, 2 "category" category: String,
    3 "resourceIds" resource_ids: Vec<String>, 4 "tagOwnerUid" tag_owner_uid: i64, 5 "tags" tags: Vec<TagResourcesTags>
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/v1/tag", body: BodyStyle::Json, } }

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTags() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { TagResourcesOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// `UnBindLeaderInstance` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/unBindReadOnly`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/UnBindLeaderInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindLeaderInstance {
    pub region_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UnBindLeaderInstance(instance_id: String) "UnBindLeaderInstance" -> UnBindLeaderInstanceOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/unBindReadOnly", } }

/// Response of [`UnBindLeaderInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindLeaderInstanceOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { UnBindLeaderInstanceOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// `UntagResources` of `hologram` 2022-06-01.
///
/// POST `/api/v1/tag/unTag`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub region_id: Option<String>,
    pub category: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub tag_keys: Option<Vec<String>>,
    pub tag_owner_uid: Option<i64>,
}
operation! { UntagResources() "UntagResources" -> UntagResourcesOutput {
    0 "RegionId" region_id: String, 1 "category" category: String, 2 "resourceIds" resource_ids: Vec<String>,
    3 "resourceType" resource_type: String, 4 "tagKeys" tag_keys: Vec<String>, 5 "tagOwnerUid" tag_owner_uid: i64
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/v1/tag/unTag", body: BodyStyle::Json, } }

/// Response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { UntagResourcesOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// Updates auto upgrade: `UpdateAutoUpgrade` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/autoUpgrade`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/UpdateAutoUpgrade>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoUpgrade {
    pub auto_upgrade: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateAutoUpgrade(instance_id: String) "UpdateAutoUpgrade" -> UpdateAutoUpgradeOutput {
    0 "autoUpgrade" auto_upgrade: String, 1 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/autoUpgrade", body: BodyStyle::Json, } }

/// Response of [`UpdateAutoUpgrade`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoUpgradeOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAutoUpgradeOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// Updates backup data desc: `UpdateBackupDataDesc` of `hologram` 2022-06-01.
///
/// POST `/api/v1/backups/{id}/desc`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/UpdateBackupDataDesc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBackupDataDesc {
    pub region_id: Option<String>,
    pub desc: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub id: String,
}
operation! { UpdateBackupDataDesc(id: String) "UpdateBackupDataDesc" -> UpdateBackupDataDescOutput {
    0 "RegionId" region_id: String, 1 "desc" desc: String, 2 "instanceId" instance_id: String, 3 "id" id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v1/backups/{id}/desc", body: BodyStyle::Json, } }

/// Response of [`UpdateBackupDataDesc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBackupDataDescOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateBackupDataDescOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// Updates holo web login setting: `UpdateHoloWebLoginSetting` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/updateHoloWebLoginSetting`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/UpdateHoloWebLoginSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHoloWebLoginSetting {
    pub region_id: Option<String>,
    pub allow_external_accounts_login: Option<bool>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateHoloWebLoginSetting(instance_id: String)
    "UpdateHoloWebLoginSetting" -> UpdateHoloWebLoginSettingOutput {
    0 "RegionId" region_id: String, 1 "allowExternalAccountsLogin" allow_external_accounts_login: bool,
    2 "instanceId" instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/updateHoloWebLoginSetting", body: BodyStyle::Json, } }

/// Response of [`UpdateHoloWebLoginSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHoloWebLoginSettingOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateHoloWebLoginSettingOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// Updates instance name: `UpdateInstanceName` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/instanceName`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/UpdateInstanceName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceName {
    pub instance_name: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateInstanceName(instance_id: String) "UpdateInstanceName" -> UpdateInstanceNameOutput {
    0 "instanceName" instance_name: String, 1 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/instanceName", body: BodyStyle::Json, } }

/// Response of [`UpdateInstanceName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceNameOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateInstanceNameOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// Updates instance network type: `UpdateInstanceNetworkType` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/network`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/UpdateInstanceNetworkType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceNetworkType {
    pub any_tunnel_to_single_tunnel: Option<String>,
    pub network_types: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_owner_id: Option<String>,
    pub vpc_region_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateInstanceNetworkType(instance_id: String)
    "UpdateInstanceNetworkType" -> UpdateInstanceNetworkTypeOutput {
    0 "anyTunnelToSingleTunnel" any_tunnel_to_single_tunnel: String, 1 "networkTypes" network_types: String,
    2 "vSwitchId" vswitch_id: String, 3 "vpcId" vpc_id: String, 4 "vpcOwnerId" vpc_owner_id: String,
    5 "vpcRegionId" vpc_region_id: String, 6 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/network", body: BodyStyle::Json, } }

/// Response of [`UpdateInstanceNetworkType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceNetworkTypeOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateInstanceNetworkTypeOutput {
    0 "Data" data: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// Updates instance port: `UpdateInstancePort` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/updatePort`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/UpdateInstancePort>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstancePort {
    pub port: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateInstancePort(instance_id: String) "UpdateInstancePort" -> UpdateInstancePortOutput {
    0 "port" port: i64, 1 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/updatePort", body: BodyStyle::Json, } }

/// Response of [`UpdateInstancePort`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstancePortOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
    pub data: Option<bool>,
}
model! { UpdateInstancePortOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "HttpStatusCode" http_status_code: String, 3 "Success" success: String, 4 "data" data: bool
} }

/// Updates maintenance window: `UpdateMaintenanceWindow` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/maintenanceWindow`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/UpdateMaintenanceWindow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMaintenanceWindow {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateMaintenanceWindow(instance_id: String) "UpdateMaintenanceWindow" -> UpdateMaintenanceWindowOutput {
    0 "endTime" end_time: String, 1 "startTime" start_time: String, 2 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/maintenanceWindow", body: BodyStyle::Json, } }

/// Response of [`UpdateMaintenanceWindow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMaintenanceWindowOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateMaintenanceWindowOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// Updates model service: `UpdateModelService` of `hologram` 2022-06-01.
///
/// PATCH `/api/v1/instances/{instanceId}/updateModelService`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/UpdateModelService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelService {
    pub cpu: Option<i64>,
    pub gpu: Option<i64>,
    pub memory: Option<i64>,
    /// Required.
    pub model_service_name: String,
    pub model_type: Option<String>,
    pub service_count: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateModelService(model_service_name: String, instance_id: String)
    "UpdateModelService" -> UpdateModelServiceOutput {
    0 "cpu" cpu: i64, 1 "gpu" gpu: i64, 2 "memory" memory: i64, 3 "modelServiceName" model_service_name,
    4 "modelType" model_type: String, 5 "serviceCount" service_count: i64, 6 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "PATCH", path: "/api/v1/instances/{instanceId}/updateModelService", body: BodyStyle::Json, } }

/// Response of [`UpdateModelService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelServiceOutput {
    pub data: Option<bool>,
}
model! { UpdateModelServiceOutput {
    0 "data" data: bool
} }

/// Updates operation event schedule time: `UpdateOperationEventScheduleTime` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/updateOperationEventScheduleTime`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/UpdateOperationEventScheduleTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOperationEventScheduleTime {
    /// Required.
    pub id: String,
    /// Required.
    pub schedule_time: String,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateOperationEventScheduleTime(id: String, schedule_time: String, instance_id: String)
    "UpdateOperationEventScheduleTime" -> UpdateOperationEventScheduleTimeOutput {
    0 "id" id, 1 "scheduleTime" schedule_time, 2 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/updateOperationEventScheduleTime", body: BodyStyle::Json, } }

/// Response of [`UpdateOperationEventScheduleTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOperationEventScheduleTimeOutput {
    pub data: Option<bool>,
}
model! { UpdateOperationEventScheduleTimeOutput {
    0 "Data" data: bool
} }

/// Updates scheduled backup config: `UpdateScheduledBackupConfig` of `hologram` 2022-06-01.
///
/// POST `/api/v1/backups/scheduledConfig`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/UpdateScheduledBackupConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScheduledBackupConfig {
    pub region_id: Option<String>,
    pub data_keep_quantity: Option<i64>,
    pub dst_region: Option<String>,
    pub enabled: Option<bool>,
    pub hour: Option<i64>,
    pub instance_id: Option<String>,
    pub manual_data_keep_quantity: Option<i64>,
    pub schedule_type: Option<String>,
    pub week: Option<String>,
    pub zone_id: Option<String>,
}
operation! { UpdateScheduledBackupConfig() "UpdateScheduledBackupConfig" -> UpdateScheduledBackupConfigOutput {
    0 "RegionId" region_id: String, 1 "dataKeepQuantity" data_keep_quantity: i64, 2 "dstRegion" dst_region: String,
    3 "enabled" enabled: bool, 4 "hour" hour: i64, 5 "instanceId" instance_id: String,
    6 "manualDataKeepQuantity" manual_data_keep_quantity: i64, 7 "scheduleType" schedule_type: String,
    8 "week" week: String, 9 "zoneId" zone_id: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] { path: "/api/v1/backups/scheduledConfig", body: BodyStyle::Json, } }

/// Response of [`UpdateScheduledBackupConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScheduledBackupConfigOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateScheduledBackupConfigOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// Updates warehouse schedule task: `UpdateWarehouseScheduleTask` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/updateWarehouseScheduleTask`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/UpdateWarehouseScheduleTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWarehouseScheduleTask {
    pub elastic_cu: Option<i64>,
    pub end_time: Option<String>,
    pub id: Option<String>,
    pub start_time: Option<String>,
    /// Required.
    pub warehouse_id: i64,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateWarehouseScheduleTask(warehouse_id: i64, instance_id: String)
    "UpdateWarehouseScheduleTask" -> UpdateWarehouseScheduleTaskOutput {
    0 "elasticCu" elastic_cu: i64, 1 "endTime" end_time: String, 2 "id" id: String, 3 "startTime" start_time: String,
    4 "warehouseId" warehouse_id, 5 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/updateWarehouseScheduleTask", body: BodyStyle::Json, } }

/// Response of [`UpdateWarehouseScheduleTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWarehouseScheduleTaskOutput {
    pub data: Option<bool>,
}
model! { UpdateWarehouseScheduleTaskOutput {
    0 "Data" data: bool
} }

/// `UpgradeInstance` of `hologram` 2022-06-01.
///
/// POST `/api/v1/instances/{instanceId}/upgrade`. Changes data. See
/// <https://api.alibabacloud.com/document/hologram/2022-06-01/UpgradeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstance {
    pub region_id: Option<String>,
    pub r#type: Option<String>,
    pub upgrade_time: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpgradeInstance(instance_id: String) "UpgradeInstance" -> UpgradeInstanceOutput {
    0 "RegionId" region_id: String, 1 "type" r#type: String, 2 "upgradeTime" upgrade_time: String,
    3 "instanceId" instance_id
} [
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v1/instances/{instanceId}/upgrade", } }

/// Response of [`UpgradeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceOutput {
    pub data: Option<UpgradeInstanceData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { UpgradeInstanceOutput {
    0 "Data" data: UpgradeInstanceData, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// In the response of [`UpgradeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceData {
    pub fail_reason: Option<String>,
    pub reason_key: Option<String>,
    pub success: Option<bool>,
}
model! { UpgradeInstanceData {
    0 "FailReason" fail_reason: String, 1 "ReasonKey" reason_key: String, 2 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    BindLeaderInstance, ChangeResourceGroup, CreateDatabase, CreateExternalDatabase, CreateHoloWarehouse,
    CreateInstance, CreateManualBackup, CreateModelService, CreateUser, CreateWarehouse, CreateWarehouseScheduleTask,
    DeleteBackupData, DeleteHoloWarehouse, DeleteInstance, DeleteModelResource, DeleteModelService,
    DeleteWarehouseScheduleTask, DescribeTags, DisableExecuteStatement, DisableHiveAccess, DisableOperationEvent,
    DisableSSL, DisableSupportAccount, DisableWarehouseAutoScale, DiscardUpgrade, DropUser, EnableExecuteStatement,
    EnableHiveAccess, EnableSSL, EnableSupportAccount, EnableWarehouseAutoScale, ExecuteStatement,
    GetCertificateAttribute, GetExecuteStatementEnabled, GetHoloWebLoginSetting, GetInstance, GetInstanceModel,
    GetLastUpgradeRecord, GetRootCertificate, GetScheduledBackupConfig, GetUpgradeStatus, GetUpgradeable,
    GetWarehouseDetail, GrantDatabasePermission, GrantSchemaPermission, GrantTablePermission, ListBackupData,
    ListDatabases, ListFollowerInstances, ListInstanceModel, ListInstances, ListLeaderInstances, ListMigrationZones,
    ListModelCatalog, ListOperationEvents, ListRegions, ListUpgradeReleaseVersions, ListWarehouseScheduleEvent,
    ListWarehouseScheduleTask, ListWarehouses, MigrateInstanceZone, PrepareUpgrade, RebalanceHoloWarehouse,
    RenameHoloWarehouse, RenewInstance, RenewSSLCertificate, RestartHoloWarehouse, RestartInstance, ResumeHoloWarehouse,
    ResumeInstance, RevokeDatabasePermission, RevokeSchemaPermission, RevokeTablePermission, ScaleHoloWarehouse,
    ScaleInstance, StopInstance, SuspendHoloWarehouse, TagResources, UnBindLeaderInstance, UntagResources,
    UpdateAutoUpgrade, UpdateBackupDataDesc, UpdateHoloWebLoginSetting, UpdateInstanceName, UpdateInstanceNetworkType,
    UpdateInstancePort, UpdateMaintenanceWindow, UpdateModelService, UpdateOperationEventScheduleTime,
    UpdateScheduledBackupConfig, UpdateWarehouseScheduleTask, UpgradeInstance
}
