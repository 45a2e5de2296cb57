//! `hologram` 2022-06-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "hologram", version: "2022-06-01", code: "hologram", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindLeaderInstance {
    pub region_id: Option<String>,
    pub leader_instance_id: Option<String>,
    pub instance_id: String,
}
operation! { BindLeaderInstance(instance_id: String) "BindLeaderInstance" -> BindLeaderInstanceOutput {
    0 "RegionId" region_id: String, 1 "leaderInstanceId" leader_instance_id: String, 2 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/bindReadOnly", body: BodyStyle::Json, } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub instance_id: Option<String>,
    pub new_resource_group_id: Option<String>,
}
operation! { ChangeResourceGroup() "ChangeResourceGroup" -> ChangeResourceGroupOutput {
    0 "instanceId" instance_id: String, 1 "newResourceGroupId" new_resource_group_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/api/v1/tag/changeResourceGroup", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroupOutput {
    pub data: Option<bool>,
}
model! { ChangeResourceGroupOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatabase {
    pub database_name: Option<String>,
    pub permission_model: Option<String>,
    pub instance_id: String,
}
operation! { CreateDatabase(instance_id: String) "CreateDatabase" -> CreateDatabaseOutput {
    0 "databaseName" database_name: String, 1 "permissionModel" permission_model: String, 2 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/createDatabase", body: BodyStyle::Json, } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalDatabase {
    pub comment: Option<String>,
    pub database_name: Option<String>,
    pub default_user_mapping: Option<String>,
    pub external_config: Option<Vec<CreateExternalDatabaseExternalConfig>>,
    pub metastore_type: Option<String>,
    pub instance_id: String,
}
operation! { CreateExternalDatabase(instance_id: String) "CreateExternalDatabase" -> CreateExternalDatabaseOutput {
    0 "comment" comment: String, 1 "databaseName" database_name: String,
    2 "defaultUserMapping" default_user_mapping: String,
    3 "externalConfig" external_config: Vec<CreateExternalDatabaseExternalConfig>,
    4 "metastoreType" metastore_type: String, 5 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/createExternalDatabase", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalDatabaseExternalConfig {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateExternalDatabaseExternalConfig() {
    0 "key" key: String, 1 "value" value: String
} }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHoloWarehouse {
    pub cluster_count: Option<i64>,
    pub cpu: String,
    pub name: String,
    pub instance_id: String,
}
operation! { CreateHoloWarehouse(cpu: String, name: String, instance_id: String)
    "CreateHoloWarehouse" -> CreateHoloWarehouseOutput {
    0 "clusterCount" cluster_count: i64, 1 "cpu" cpu, 2 "name" name, 3 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/createHoloWarehouse", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHoloWarehouseOutput {
    pub data: Option<bool>,
}
model! { CreateHoloWarehouseOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub auto_pay: Option<bool>,
    pub auto_renew: Option<bool>,
    pub charge_type: String,
    pub cold_storage_size: Option<i64>,
    pub cpu: Option<i64>,
    pub duration: Option<i64>,
    pub enable_serverless_computing: Option<bool>,
    /// 2 to 50.
    pub gateway_count: Option<i64>,
    pub initial_databases: Option<String>,
    pub instance_name: String,
    pub instance_type: String,
    pub leader_instance_id: Option<String>,
    pub pricing_cycle: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub storage_size: Option<i64>,
    pub storage_type: Option<String>,
    pub v_switch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}

/// What [`CreateInstance::new`] takes.
pub struct CreateInstanceRequired {
    pub charge_type: String,
    pub instance_name: String,
    pub instance_type: String,
    pub region_id: String,
    pub v_switch_id: String,
    pub vpc_id: String,
    pub zone_id: String,
}
operation! { CreateInstance{CreateInstanceRequired: charge_type, instance_name, instance_type, region_id, v_switch_id, vpc_id, zone_id}
    "CreateInstance" -> CreateInstanceOutput {
    0 "autoPay" auto_pay: bool, 1 "autoRenew" auto_renew: bool, 2 "chargeType" charge_type,
    3 "coldStorageSize" cold_storage_size: i64, 4 "cpu" cpu: i64, 5 "duration" duration: i64,
    6 "enableServerlessComputing" enable_serverless_computing: bool, 7 "gatewayCount" gateway_count: i64,
    8 "initialDatabases" initial_databases: String, 9 "instanceName" instance_name, 10 "instanceType" instance_type,
    11 "leaderInstanceId" leader_instance_id: String, 12 "pricingCycle" pricing_cycle: String, 13 "regionId" region_id,
    14 "resourceGroupId" resource_group_id: String, 15 "storageSize" storage_size: i64,
    16 "storageType" storage_type: String, 17 "vSwitchId" v_switch_id, 18 "vpcId" vpc_id, 19 "zoneId" zone_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
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
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None }
] { path: "/api/v1/instances/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub data: Option<CreateInstanceData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
}
model! { CreateInstanceOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code
} }

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
    0 "Code" code, 1 "InstanceId" instance_id, 2 "Message" message, 3 "OrderId" order_id, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateManualBackup {
    pub region_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { CreateManualBackup() "CreateManualBackup" -> CreateManualBackupOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/api/v1/backups/manual", body: BodyStyle::Json, } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelService {
    pub api_key: Option<Secret>,
    pub cpu: Option<i64>,
    pub gpu: Option<i64>,
    pub gpu_memory: Option<i64>,
    pub memory: Option<i64>,
    pub model_params: Option<String>,
    pub model_service_name: String,
    pub model_type: String,
    pub provider: Option<String>,
    pub service_count: Option<i64>,
    pub task_type: Option<String>,
    pub instance_id: String,
}
operation! { CreateModelService(model_service_name: String, model_type: String, instance_id: String)
    "CreateModelService" -> CreateModelServiceOutput {
    0 "apiKey" api_key: Secret, 1 "cpu" cpu: i64, 2 "gpu" gpu: i64, 3 "gpuMemory" gpu_memory: i64,
    4 "memory" memory: i64, 5 "modelParams" model_params: String, 6 "modelServiceName" model_service_name,
    7 "modelType" model_type, 8 "provider" provider: String, 9 "serviceCount" service_count: i64,
    10 "taskType" task_type: String, 11 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
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
    Mark { index: 11, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/createModelService", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelServiceOutput {
    pub data: Option<bool>,
}
model! { CreateModelServiceOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    pub super_user: Option<bool>,
    pub user_name: Option<String>,
    pub instance_id: String,
}
operation! { CreateUser(instance_id: String) "CreateUser" -> CreateUserOutput {
    0 "superUser" super_user: bool, 1 "userName" user_name: String, 2 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/createUser", body: BodyStyle::Json, } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWarehouse {
    pub region_id: Option<String>,
    pub config: Option<String>,
    pub cpu: Option<String>,
    pub warehouse_name: Option<String>,
    pub instance_id: String,
}
operation! { CreateWarehouse(instance_id: String) "CreateWarehouse" -> CreateWarehouseOutput {
    0 "RegionId" region_id: String, 1 "config" config: String, 2 "cpu" cpu: String,
    3 "warehouseName" warehouse_name: String, 4 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/api/v1/warehouse/{instanceId}/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWarehouseOutput {
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { CreateWarehouseOutput {
    0 "Data" data, 1 "ErrorMessage" error_message, 2 "HttpStatusCode" http_status_code, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWarehouseScheduleTask {
    pub description: Option<String>,
    pub elastic_cu: i64,
    pub end_time: String,
    pub start_time: String,
    pub warehouse_id: i64,
    pub instance_id: String,
}

/// What [`CreateWarehouseScheduleTask::new`] takes.
pub struct CreateWarehouseScheduleTaskRequired {
    pub elastic_cu: i64,
    pub end_time: String,
    pub start_time: String,
    pub warehouse_id: i64,
    pub instance_id: String,
}
operation! { CreateWarehouseScheduleTask{CreateWarehouseScheduleTaskRequired: elastic_cu, end_time, start_time, warehouse_id, instance_id}
    "CreateWarehouseScheduleTask" -> CreateWarehouseScheduleTaskOutput {
    0 "description" description: String, 1 "elasticCu" elastic_cu, 2 "endTime" end_time, 3 "startTime" start_time,
    4 "warehouseId" warehouse_id, 5 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/createWarehouseScheduleTask", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWarehouseScheduleTaskOutput {
    pub data: Option<String>,
}
model! { CreateWarehouseScheduleTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupData {
    pub region_id: Option<String>,
    pub id: String,
}
operation! { DeleteBackupData(id: String) "DeleteBackupData" -> DeleteBackupDataOutput {
    0 "RegionId" region_id: String, 1 "id" id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/backups/{id}/delete", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHoloWarehouse {
    pub name: String,
    pub instance_id: String,
}
operation! { DeleteHoloWarehouse(name: String, instance_id: String) "DeleteHoloWarehouse" -> DeleteHoloWarehouseOutput {
    0 "name" name, 1 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/deleteHoloWarehouse", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHoloWarehouseOutput {
    pub data: Option<bool>,
}
model! { DeleteHoloWarehouseOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub region_id: Option<String>,
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> DeleteInstanceOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/delete", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelResource {
    pub ai_instance_id: Option<String>,
    pub instance_id: String,
}
operation! { DeleteModelResource(instance_id: String) "DeleteModelResource" -> DeleteModelResourceOutput {
    0 "aiInstanceId" ai_instance_id: String, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/instances/{instanceId}/deleteModelResource", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelResourceOutput {
    pub data: Option<bool>,
}
model! { DeleteModelResourceOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelService {
    pub model_service_name: Option<String>,
    pub instance_id: String,
}
operation! { DeleteModelService(instance_id: String) "DeleteModelService" -> DeleteModelServiceOutput {
    0 "modelServiceName" model_service_name: String, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/instances/{instanceId}/deleteModelService", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelServiceOutput {
    pub data: Option<bool>,
}
model! { DeleteModelServiceOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWarehouseScheduleTask {
    pub id: String,
    pub warehouse_id: Option<String>,
    pub instance_id: String,
}
operation! { DeleteWarehouseScheduleTask(id: String, instance_id: String)
    "DeleteWarehouseScheduleTask" -> DeleteWarehouseScheduleTaskOutput {
    0 "id" id, 1 "warehouseId" warehouse_id: String, 2 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/deleteWarehouseScheduleTask", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWarehouseScheduleTaskOutput {
    pub data: Option<bool>,
}
model! { DeleteWarehouseScheduleTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub region_id: Option<String>,
    pub tags_only: Option<bool>,
}
operation! { DescribeTags() "DescribeTags" -> DescribeTagsOutput {
    0 "RegionId" region_id: String, 1 "tagsOnly" tags_only: bool
} { method: "GET", path: "/api/v1/tag", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
    pub tag_resources: Option<Vec<DescribeTagsTagResources>>,
}
model! { DescribeTagsOutput {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "HttpStatusCode" http_status_code, 3 "Success" success,
    4 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
model! { DescribeTagsTagResources {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableExecuteStatement {
    pub instance_id: String,
}
operation! { DisableExecuteStatement(instance_id: String) "DisableExecuteStatement" -> DisableExecuteStatementOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/disableExecuteStatement", } }

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
    0 "data" data, 1 "errorCode" error_code, 2 "errorMessage" error_message, 3 "httpStatusCode" http_status_code,
    4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableHiveAccess {
    pub region_id: Option<String>,
    pub instance_id: String,
}
operation! { DisableHiveAccess(instance_id: String) "DisableHiveAccess" -> DisableHiveAccessOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/disableHiveAccess", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableOperationEvent {
    pub id: String,
    pub instance_id: String,
}
operation! { DisableOperationEvent(id: String, instance_id: String)
    "DisableOperationEvent" -> DisableOperationEventOutput {
    0 "id" id, 1 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/disableOperationEvent", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableOperationEventOutput {
    pub data: Option<bool>,
}
model! { DisableOperationEventOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSSL {
    pub instance_id: String,
}
operation! { DisableSSL(instance_id: String) "DisableSSL" -> DisableSSLOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/disableSSL", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSupportAccount {
    pub region_id: Option<String>,
    pub instance_id: String,
}
operation! { DisableSupportAccount(instance_id: String) "DisableSupportAccount" -> DisableSupportAccountOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/supportAccount/disable", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableWarehouseAutoScale {
    pub name: Option<String>,
    pub instance_id: String,
}
operation! { DisableWarehouseAutoScale(instance_id: String)
    "DisableWarehouseAutoScale" -> DisableWarehouseAutoScaleOutput {
    0 "name" name: String, 1 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/instances/{instanceId}/disableWarehouseAutoScale", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableWarehouseAutoScaleOutput {
    pub data: Option<bool>,
}
model! { DisableWarehouseAutoScaleOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscardUpgrade {
    pub region_id: Option<String>,
    pub instance_id: String,
}
operation! { DiscardUpgrade(instance_id: String) "DiscardUpgrade" -> DiscardUpgradeOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/upgrade/discard", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscardUpgradeOutput {
    pub data: Option<Vec<DiscardUpgradeData>>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { DiscardUpgradeOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscardUpgradeData {
    pub fail_reason: Option<String>,
    pub reason_key: Option<String>,
    pub success: Option<bool>,
}
model! { DiscardUpgradeData {
    0 "FailReason" fail_reason, 1 "ReasonKey" reason_key, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropUser {
    pub super_user: Option<String>,
    pub user_name: Option<String>,
    pub instance_id: String,
}
operation! { DropUser(instance_id: String) "DropUser" -> DropUserOutput {
    0 "superUser" super_user: String, 1 "userName" user_name: String, 2 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/dropUser", body: BodyStyle::Json, } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableExecuteStatement {
    pub instance_id: String,
}
operation! { EnableExecuteStatement(instance_id: String) "EnableExecuteStatement" -> EnableExecuteStatementOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/enableExecuteStatement", } }

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
    0 "data" data, 1 "errorCode" error_code, 2 "errorMessage" error_message, 3 "httpStatusCode" http_status_code,
    4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHiveAccess {
    pub region_id: Option<String>,
    pub instance_id: String,
}
operation! { EnableHiveAccess(instance_id: String) "EnableHiveAccess" -> EnableHiveAccessOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/enableHiveAccess", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSSL {
    pub instance_id: String,
}
operation! { EnableSSL(instance_id: String) "EnableSSL" -> EnableSSLOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/enableSSL", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSupportAccount {
    pub region_id: Option<String>,
    pub enabled: Option<bool>,
    pub expire_time: Option<String>,
    pub password: Option<Secret>,
    pub instance_id: String,
}
operation! { EnableSupportAccount(instance_id: String) "EnableSupportAccount" -> EnableSupportAccountOutput {
    0 "RegionId" region_id: String, 1 "enabled" enabled: bool, 2 "expireTime" expire_time: String,
    3 "password" password: Secret, 4 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/supportAccount/enable", body: BodyStyle::Json, } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWarehouseAutoScale {
    pub max_cluster_count: Option<String>,
    pub name: Option<String>,
    pub instance_id: String,
}
operation! { EnableWarehouseAutoScale(instance_id: String)
    "EnableWarehouseAutoScale" -> EnableWarehouseAutoScaleOutput {
    0 "maxClusterCount" max_cluster_count: String, 1 "name" name: String, 2 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/enableWarehouseAutoScale", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWarehouseAutoScaleOutput {
    pub data: Option<String>,
}
model! { EnableWarehouseAutoScaleOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatement {
    pub db_name: Option<String>,
    pub max_bytes: Option<i64>,
    pub max_rows: Option<i64>,
    pub parameters: Option<Vec<Value>>,
    pub query_timeout: Option<i64>,
    pub sql: Option<String>,
    pub instance_id: String,
}
operation! { ExecuteStatement(instance_id: String) "ExecuteStatement" -> ExecuteStatementOutput {
    0 "dbName" db_name: String, 1 "maxBytes" max_bytes: i64, 2 "maxRows" max_rows: i64,
    3 "parameters" parameters: Vec<Value>, 4 "queryTimeout" query_timeout: i64, 5 "sql" sql: String,
    6 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/executeStatement", body: BodyStyle::Json, } }

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
    0 "data" data, 1 "errorCode" error_code, 2 "errorMessage" error_message, 3 "httpStatusCode" http_status_code,
    4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementData {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub results: Option<Vec<ExecuteStatementResults>>,
    pub success: Option<bool>,
}
model! { ExecuteStatementData {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "results" results, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementResults {
    pub column_metadata: Option<Vec<ExecuteStatementColumnMetadata>>,
    pub count: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub query_id: Option<String>,
    pub records: Option<Vec<Vec<String>>>,
    pub sql: Option<String>,
    pub success: Option<bool>,
    pub truncated: Option<bool>,
    pub update_count: Option<i64>,
}
model! { ExecuteStatementResults {
    0 "columnMetadata" column_metadata, 1 "count" count, 2 "errorCode" error_code, 3 "errorMessage" error_message,
    4 "queryId" query_id, 5 "records" records, 6 "sql" sql, 7 "success" success, 8 "truncated" truncated,
    9 "updateCount" update_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteStatementColumnMetadata {
    pub name: Option<String>,
    pub nullable: Option<bool>,
    pub r#type: Option<String>,
}
model! { ExecuteStatementColumnMetadata {
    0 "name" name, 1 "nullable" nullable, 2 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificateAttribute {
    pub instance_id: String,
}
operation! { GetCertificateAttribute(instance_id: String) "GetCertificateAttribute" -> GetCertificateAttributeOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{instanceId}/certificateAttribute", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificateAttributeOutput {
    pub certificate_attribute_dto: Option<GetCertificateAttributeCertificateAttributeDto>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { GetCertificateAttributeOutput {
    0 "CertificateAttributeDto" certificate_attribute_dto, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message,
    3 "HttpStatusCode" http_status_code, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCertificateAttributeCertificateAttributeDto {
    pub enable_ssl: Option<bool>,
    pub expiration_time: Option<i64>,
    pub status: Option<String>,
}
model! { GetCertificateAttributeCertificateAttributeDto {
    0 "enableSSL" enable_ssl, 1 "expirationTime" expiration_time, 2 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecuteStatementEnabled {
    pub instance_id: String,
}
operation! { GetExecuteStatementEnabled(instance_id: String)
    "GetExecuteStatementEnabled" -> GetExecuteStatementEnabledOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{instanceId}/executeStatementEnabled", } }

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
    0 "data" data, 1 "errorCode" error_code, 2 "errorMessage" error_message, 3 "httpStatusCode" http_status_code,
    4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHoloWebLoginSetting {
    pub region_id: Option<String>,
    pub instance_id: String,
}
operation! { GetHoloWebLoginSetting(instance_id: String) "GetHoloWebLoginSetting" -> GetHoloWebLoginSettingOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{instanceId}/getHoloWebLoginSetting", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHoloWebLoginSettingData {
    pub allow_external_accounts_login: Option<bool>,
}
model! { GetHoloWebLoginSettingData {
    0 "AllowExternalAccountsLogin" allow_external_accounts_login
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
] { method: "GET", path: "/api/v1/instances/{instanceId}", } }

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
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "HttpStatusCode" http_status_code,
    3 "Instance" instance, 4 "Success" success
} }

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
    pub endpoints: Option<Vec<GetInstanceEndpoints>>,
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
    pub tags: Option<Vec<GetInstanceTags>>,
    pub version: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetInstanceInstance {
    0 "AutoRenewal" auto_renewal, 1 "ColdStorage" cold_storage, 2 "CommodityCode" commodity_code,
    3 "ComputeNodeCount" compute_node_count, 4 "Cpu" cpu, 5 "CreationTime" creation_time, 6 "Disk" disk,
    7 "EnableHiveAccess" enable_hive_access, 8 "EnableSSL" enable_ssl, 9 "EnableServerless" enable_serverless,
    10 "Endpoints" endpoints, 11 "ExpirationTime" expiration_time, 12 "GatewayCount" gateway_count,
    13 "GatewayCpu" gateway_cpu, 14 "GatewayMemory" gateway_memory, 15 "InstanceChargeType" instance_charge_type,
    16 "InstanceId" instance_id, 17 "InstanceName" instance_name, 18 "InstanceOwner" instance_owner,
    19 "InstanceStatus" instance_status, 20 "InstanceType" instance_type, 21 "LeaderInstanceId" leader_instance_id,
    22 "Memory" memory, 23 "RegionId" region_id, 24 "ReplicaRole" replica_role, 25 "ResourceGroupId" resource_group_id,
    26 "StorageType" storage_type, 27 "SuspendReason" suspend_reason, 28 "Tags" tags, 29 "Version" version,
    30 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceEndpoints {
    pub alternative_endpoints: Option<String>,
    pub enabled: Option<bool>,
    pub endpoint: Option<String>,
    pub r#type: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { GetInstanceEndpoints {
    0 "AlternativeEndpoints" alternative_endpoints, 1 "Enabled" enabled, 2 "Endpoint" endpoint, 3 "Type" r#type,
    4 "VSwitchId" v_switch_id, 5 "VpcId" vpc_id, 6 "VpcInstanceId" vpc_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetInstanceTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceModel {
    pub instance_id: String,
}
operation! { GetInstanceModel(instance_id: String) "GetInstanceModel" -> GetInstanceModelOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{instanceId}/getInstanceModel", } }

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
    pub model_service_list: Option<Vec<GetInstanceModelModelServiceList>>,
    pub node_count: Option<i64>,
    pub region_id: Option<String>,
    pub resource_type: Option<String>,
    pub status: Option<String>,
}
model! { GetInstanceModelOutput {
    0 "aiInstanceId" ai_instance_id, 1 "autoRenewal" auto_renewal, 2 "chargeType" charge_type,
    3 "commodityCode" commodity_code, 4 "cpu" cpu, 5 "cpuUsed" cpu_used, 6 "expirationTime" expiration_time,
    7 "gpu" gpu, 8 "gpuMemory" gpu_memory, 9 "gpuMemoryUsed" gpu_memory_used, 10 "gpuUsed" gpu_used, 11 "memory" memory,
    12 "memoryUsed" memory_used, 13 "modelServiceList" model_service_list, 14 "nodeCount" node_count,
    15 "regionId" region_id, 16 "resourceType" resource_type, 17 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceModelModelServiceList {
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
    0 "apiKey" api_key, 1 "cpu" cpu, 2 "gpu" gpu, 3 "gpuMemory" gpu_memory, 4 "instanceRegion" instance_region,
    5 "memory" memory, 6 "message" message, 7 "modelName" model_name, 8 "modelParams" model_params,
    9 "modelType" model_type, 10 "provider" provider, 11 "serviceCount" service_count,
    12 "serviceDeployRegion" service_deploy_region, 13 "status" status, 14 "taskType" task_type, 15 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLastUpgradeRecord {
    pub instance_id: String,
}
operation! { GetLastUpgradeRecord(instance_id: String) "GetLastUpgradeRecord" -> GetLastUpgradeRecordOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{instanceId}/lastUpgradeRecord", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLastUpgradeRecordOutput {
    pub data: Option<GetLastUpgradeRecordData>,
}
model! { GetLastUpgradeRecordOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLastUpgradeRecordData {
    pub from_version: Option<String>,
    pub start_readonly_time: Option<String>,
    pub stop_readonly_time: Option<String>,
    pub to_version: Option<String>,
}
model! { GetLastUpgradeRecordData {
    0 "fromVersion" from_version, 1 "startReadonlyTime" start_readonly_time, 2 "stopReadonlyTime" stop_readonly_time,
    3 "toVersion" to_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRootCertificate {
    pub instance_id: String,
}
operation! { GetRootCertificate(instance_id: String) "GetRootCertificate" -> GetRootCertificateOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{instanceId}/rootCertificate", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScheduledBackupConfigData {
    pub enabled: Option<i64>,
    pub task_parameter: Option<String>,
    pub task_type: Option<String>,
}
model! { GetScheduledBackupConfigData {
    0 "Enabled" enabled, 1 "TaskParameter" task_parameter, 2 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeStatus {
    pub region_id: Option<String>,
    pub instance_id: String,
}
operation! { GetUpgradeStatus(instance_id: String) "GetUpgradeStatus" -> GetUpgradeStatusOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{instanceId}/upgrade/status", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeStatusOutput {
    pub data: Option<Vec<GetUpgradeStatusData>>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { GetUpgradeStatusOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

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
    0 "Details" details, 1 "FromVersion" from_version, 2 "PrepareFinishTime" prepare_finish_time, 3 "Status" status,
    4 "ToVersion" to_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeable {
    pub region_id: Option<String>,
    pub instance_id: String,
}
operation! { GetUpgradeable(instance_id: String) "GetUpgradeable" -> GetUpgradeableOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{instanceId}/upgradeable", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeableOutput {
    pub data: Option<Vec<GetUpgradeableData>>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { GetUpgradeableOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeableData {
    pub fail_reason: Option<String>,
    pub reason_key: Option<String>,
    pub success: Option<bool>,
}
model! { GetUpgradeableData {
    0 "FailReason" fail_reason, 1 "ReasonKey" reason_key, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWarehouseDetail {
    pub instance_id: String,
}
operation! { GetWarehouseDetail(instance_id: String) "GetWarehouseDetail" -> GetWarehouseDetailOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{instanceId}/getWarehouseDetail", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWarehouseDetailOutput {
    pub warehouse_detail: Option<GetWarehouseDetailWarehouseDetail>,
}
model! { GetWarehouseDetailOutput {
    0 "WarehouseDetail" warehouse_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWarehouseDetailWarehouseDetail {
    pub auto_elastic_cpu: Option<String>,
    pub remaining_cpu: Option<String>,
    pub reserved_cpu: Option<String>,
    pub timed_elastic_cpu: Option<String>,
    pub warehouse_list: Option<Vec<GetWarehouseDetailWarehouseList>>,
}
model! { GetWarehouseDetailWarehouseDetail {
    0 "AutoElasticCpu" auto_elastic_cpu, 1 "RemainingCpu" remaining_cpu, 2 "ReservedCpu" reserved_cpu,
    3 "TimedElasticCpu" timed_elastic_cpu, 4 "WarehouseList" warehouse_list
} }

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
    0 "AutoScaleType" auto_scale_type, 1 "ClusterCount" cluster_count, 2 "ClusterCpu" cluster_cpu, 3 "Cpu" cpu,
    4 "DefaultWarehouse" default_warehouse, 5 "ElasticCpu" elastic_cpu, 6 "ElasticType" elastic_type, 7 "Id" id,
    8 "InitClusterCount" init_cluster_count, 9 "MaxClusterCount" max_cluster_count, 10 "Mem" mem, 11 "Name" name,
    12 "NodeCount" node_count, 13 "RebalanceStatus" rebalance_status, 14 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantDatabasePermission {
    pub database_name: Option<String>,
    pub privileges: Option<Vec<String>>,
    pub user_name: Option<String>,
    pub instance_id: String,
}
operation! { GrantDatabasePermission(instance_id: String) "GrantDatabasePermission" -> GrantDatabasePermissionOutput {
    0 "databaseName" database_name: String, 1 "privileges" privileges: Vec<String>, 2 "userName" user_name: String,
    3 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/grantDatabasePermission", body: BodyStyle::Json, } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantSchemaPermission {
    pub database_name: Option<String>,
    pub privileges: Option<Vec<String>>,
    pub schema_name: Option<String>,
    pub user_name: Option<String>,
    pub instance_id: String,
}
operation! { GrantSchemaPermission(instance_id: String) "GrantSchemaPermission" -> GrantSchemaPermissionOutput {
    0 "databaseName" database_name: String, 1 "privileges" privileges: Vec<String>, 2 "schemaName" schema_name: String,
    3 "userName" user_name: String, 4 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/grantSchemaPermission", body: BodyStyle::Json, } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

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
    pub instance_id: String,
}
operation! { GrantTablePermission(instance_id: String) "GrantTablePermission" -> GrantTablePermissionOutput {
    0 "allTable" all_table: bool, 1 "columnNames" column_names: Vec<String>, 2 "databaseName" database_name: String,
    3 "privileges" privileges: Vec<String>, 4 "schemaName" schema_name: String, 5 "tableName" table_name: String,
    6 "userName" user_name: String, 7 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/grantTablePermission", body: BodyStyle::Json, } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackupData {
    pub backup_type: Option<String>,
    pub instance_id: Option<String>,
}
operation! { ListBackupData() "ListBackupData" -> ListBackupDataOutput {
    0 "backupType" backup_type: String, 1 "instanceId" instance_id: String
} { method: "GET", path: "/api/v1/backups", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackupDataOutput {
    pub backup_data_list: Option<Vec<ListBackupDataBackupDataList>>,
}
model! { ListBackupDataOutput {
    0 "BackupDataList" backup_data_list
} }

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
    0 "BackupType" backup_type, 1 "ColdDataSize" cold_data_size, 2 "DataDesc" data_desc, 3 "DataGran" data_gran,
    4 "DataSize" data_size, 5 "DataTime" data_time, 6 "EndTime" end_time, 7 "Id" id, 8 "InstanceId" instance_id,
    9 "InstanceName" instance_name, 10 "InstanceRegion" instance_region, 11 "InstanceType" instance_type,
    12 "InstanceZoneId" instance_zone_id, 13 "SnapshotRegion" snapshot_region, 14 "SnapshotZoneId" snapshot_zone_id,
    15 "StartTime" start_time, 16 "Status" status, 17 "TriggerType" trigger_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabases {
    pub external: Option<bool>,
    pub instance_id: String,
}
operation! { ListDatabases(instance_id: String) "ListDatabases" -> ListDatabasesOutput {
    0 "external" external: bool, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{instanceId}/listDatabases", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesOutput {
    pub database_list: Option<Vec<ListDatabasesDatabaseList>>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { ListDatabasesOutput {
    0 "DatabaseList" database_list, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message,
    3 "HttpStatusCode" http_status_code, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasesDatabaseList {
    pub external: Option<bool>,
    pub name: Option<String>,
    pub permission_model: Option<String>,
    pub privilege: Option<String>,
}
model! { ListDatabasesDatabaseList {
    0 "External" external, 1 "Name" name, 2 "PermissionModel" permission_model, 3 "Privilege" privilege
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFollowerInstances {
    pub region_id: Option<String>,
    pub instance_id: String,
}
operation! { ListFollowerInstances(instance_id: String) "ListFollowerInstances" -> ListFollowerInstancesOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{instanceId}/listFollowerInstances", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFollowerInstancesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub instance_list: Option<Vec<ListFollowerInstancesInstanceList>>,
    pub success: Option<String>,
}
model! { ListFollowerInstancesOutput {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "HttpStatusCode" http_status_code,
    3 "InstanceList" instance_list, 4 "Success" success
} }

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
    pub tags: Option<Vec<ListFollowerInstancesTags>>,
}
model! { ListFollowerInstancesInstanceList {
    0 "ChargeType" charge_type, 1 "CommodityCode" commodity_code, 2 "CreationTime" creation_time,
    3 "ExpirationTime" expiration_time, 4 "InstanceId" instance_id, 5 "InstanceName" instance_name,
    6 "InstanceStatus" instance_status, 7 "InstanceType" instance_type, 8 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFollowerInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListFollowerInstancesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceModel {}
operation! { ListInstanceModel() "ListInstanceModel" -> ListInstanceModelOutput {} { method: "GET", path: "/api/v1/instances/rpc/listInstanceModel", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceModelOutput {
    pub instance_model_list: Option<Vec<ListInstanceModelInstanceModelList>>,
}
model! { ListInstanceModelOutput {
    0 "instanceModelList" instance_model_list
} }

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
    0 "aiInstanceId" ai_instance_id, 1 "aiSpec" ai_spec, 2 "autoRenewal" auto_renewal, 3 "chargeType" charge_type,
    4 "commodityCode" commodity_code, 5 "cpu" cpu, 6 "cpuUsed" cpu_used, 7 "expirationTime" expiration_time,
    8 "gpu" gpu, 9 "gpuMemory" gpu_memory, 10 "gpuMemoryUsed" gpu_memory_used, 11 "gpuUsed" gpu_used,
    12 "holoInstanceId" holo_instance_id, 13 "holoInstanceName" holo_instance_name, 14 "memory" memory,
    15 "memoryUsed" memory_used, 16 "nodeCount" node_count, 17 "regionId" region_id, 18 "resourceType" resource_type,
    19 "status" status
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/instances", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListInstancesTag() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub instance_list: Option<Vec<ListInstancesInstanceList>>,
    pub success: Option<String>,
}
model! { ListInstancesOutput {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "HttpStatusCode" http_status_code,
    3 "InstanceList" instance_list, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstanceList {
    pub commodity_code: Option<String>,
    pub creation_time: Option<String>,
    pub enable_hive_access: Option<String>,
    pub enable_ssl: Option<String>,
    pub endpoints: Option<Vec<ListInstancesEndpoints>>,
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
    pub tags: Option<Vec<ListInstancesTags>>,
    pub version: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListInstancesInstanceList {
    0 "CommodityCode" commodity_code, 1 "CreationTime" creation_time, 2 "EnableHiveAccess" enable_hive_access,
    3 "EnableSSL" enable_ssl, 4 "Endpoints" endpoints, 5 "ExpirationTime" expiration_time,
    6 "InstanceChargeType" instance_charge_type, 7 "InstanceId" instance_id, 8 "InstanceName" instance_name,
    9 "InstanceStatus" instance_status, 10 "InstanceType" instance_type, 11 "LeaderInstanceId" leader_instance_id,
    12 "RegionId" region_id, 13 "ResourceGroupId" resource_group_id, 14 "StorageType" storage_type,
    15 "SuspendReason" suspend_reason, 16 "Tags" tags, 17 "Version" version, 18 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesEndpoints {
    pub enabled: Option<bool>,
    pub endpoint: Option<String>,
    pub r#type: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { ListInstancesEndpoints {
    0 "Enabled" enabled, 1 "Endpoint" endpoint, 2 "Type" r#type, 3 "VSwitchId" v_switch_id, 4 "VpcId" vpc_id,
    5 "VpcInstanceId" vpc_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListInstancesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLeaderInstances {
    pub region_id: Option<String>,
    pub instance_id: String,
}
operation! { ListLeaderInstances(instance_id: String) "ListLeaderInstances" -> ListLeaderInstancesOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{instanceId}/primaryInstances", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLeaderInstancesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub instance_list: Option<Vec<ListLeaderInstancesInstanceList>>,
    pub success: Option<String>,
}
model! { ListLeaderInstancesOutput {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "HttpStatusCode" http_status_code,
    3 "InstanceList" instance_list, 4 "Success" success
} }

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
    pub tags: Option<Vec<ListLeaderInstancesTags>>,
}
model! { ListLeaderInstancesInstanceList {
    0 "BindingCode" binding_code, 1 "ChargeType" charge_type, 2 "CommodityCode" commodity_code,
    3 "CreationTime" creation_time, 4 "ExpirationTime" expiration_time, 5 "InstanceId" instance_id,
    6 "InstanceName" instance_name, 7 "InstanceStatus" instance_status, 8 "InstanceType" instance_type, 9 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLeaderInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListLeaderInstancesTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationZones {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub instance_id: String,
}
operation! { ListMigrationZones(instance_id: String) "ListMigrationZones" -> ListMigrationZonesOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "instanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{instanceId}/listMigrationZones", } }
paged! { ListMigrationZones: ListMigrationZonesZoneList = Token "nextToken", "zoneList" zone_list, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationZonesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub zone_list: Option<Vec<ListMigrationZonesZoneList>>,
}
model! { ListMigrationZonesOutput {
    0 "maxResults" max_results, 1 "nextToken" next_token, 2 "zoneList" zone_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationZonesZoneList {
    pub available: Option<bool>,
    pub zone_id: Option<String>,
}
model! { ListMigrationZonesZoneList {
    0 "available" available, 1 "zoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelCatalog {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub instance_id: String,
}
operation! { ListModelCatalog(instance_id: String) "ListModelCatalog" -> ListModelCatalogOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "instanceId" instance_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{instanceId}/listModelCatalog", } }
paged! { ListModelCatalog: ListModelCatalogModelList = Token "nextToken", "modelList" model_list, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelCatalogOutput {
    pub max_results: Option<i64>,
    pub model_list: Option<Vec<ListModelCatalogModelList>>,
    pub next_token: Option<String>,
}
model! { ListModelCatalogOutput {
    0 "maxResults" max_results, 1 "modelList" model_list, 2 "nextToken" next_token
} }

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
    0 "defaultParams" default_params, 1 "extra" extra, 2 "modelType" model_type, 3 "paramsExample" params_example,
    4 "provider" provider, 5 "serviceDeployRegion" service_deploy_region, 6 "taskType" task_type
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] { path: "/api/v1/instances/listOperationEvents", body: BodyStyle::Json, } }
paged! { ListOperationEvents: ListOperationEventsData = Number "pageNumber", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationEventsOutput {
    pub data: Option<Vec<ListOperationEventsData>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListOperationEventsOutput {
    0 "Data" data, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationEventsData {
    pub cancelable: Option<bool>,
    pub change_schedule_time: Option<bool>,
    pub detail: Option<String>,
    pub event_name: Option<String>,
    pub event_type: Option<String>,
    pub follower_instances: Option<Vec<ListOperationEventsFollowerInstances>>,
    pub id: Option<String>,
    pub instance_name: Option<String>,
    pub maintain_window: Option<String>,
    pub resource_id: Option<String>,
    pub schedule_time: Option<String>,
    pub state: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListOperationEventsData {
    0 "Cancelable" cancelable, 1 "ChangeScheduleTime" change_schedule_time, 2 "Detail" detail, 3 "EventName" event_name,
    4 "EventType" event_type, 5 "FollowerInstances" follower_instances, 6 "Id" id, 7 "InstanceName" instance_name,
    8 "MaintainWindow" maintain_window, 9 "ResourceId" resource_id, 10 "ScheduleTime" schedule_time, 11 "State" state,
    12 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationEventsFollowerInstances {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
}
model! { ListOperationEventsFollowerInstances {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegions {}
operation! { ListRegions() "ListRegions" -> ListRegionsOutput {} { method: "GET", path: "/api/v1/regions/listRegions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsOutput {
    pub regions: Option<Vec<ListRegionsRegions>>,
}
model! { ListRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsRegions {
    pub region_id: Option<String>,
}
model! { ListRegionsRegions {
    0 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpgradeReleaseVersions {
    pub region_id: Option<String>,
    pub instance_id: String,
}
operation! { ListUpgradeReleaseVersions(instance_id: String)
    "ListUpgradeReleaseVersions" -> ListUpgradeReleaseVersionsOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{instanceId}/upgrade/listReleaseVersions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpgradeReleaseVersionsOutput {
    pub data: Option<Vec<ListUpgradeReleaseVersionsData>>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { ListUpgradeReleaseVersionsOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpgradeReleaseVersionsData {
    pub release_notes_url: Option<String>,
    pub r#type: Option<String>,
    pub upgrade_strategy: Option<Vec<String>>,
    pub version: Option<String>,
}
model! { ListUpgradeReleaseVersionsData {
    0 "ReleaseNotesUrl" release_notes_url, 1 "Type" r#type, 2 "UpgradeStrategy" upgrade_strategy, 3 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWarehouseScheduleEvent {
    pub elastic_type: Option<String>,
    pub end_time: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
    pub instance_id: String,
}
operation! { ListWarehouseScheduleEvent(instance_id: String)
    "ListWarehouseScheduleEvent" -> ListWarehouseScheduleEventOutput {
    0 "elasticType" elastic_type: String, 1 "endTime" end_time: i64, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "startTime" start_time: i64, 5 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/listWarehouseScheduleEvent", body: BodyStyle::Json, } }
paged! { ListWarehouseScheduleEvent: ListWarehouseScheduleEventEventList =
    Number "pageNumber", "EventList" event_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWarehouseScheduleEventOutput {
    pub event_list: Option<Vec<ListWarehouseScheduleEventEventList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListWarehouseScheduleEventOutput {
    0 "EventList" event_list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "ClusterCount" cluster_count, 1 "ClusterCpu" cluster_cpu, 2 "ElasticCpu" elastic_cpu,
    3 "ElasticType" elastic_type, 4 "EventName" event_name, 5 "EventTime" event_time, 6 "FailedReason" failed_reason,
    7 "InitClusterCount" init_cluster_count, 8 "OriginalElasticCpu" original_elastic_cpu, 9 "ReservedCpu" reserved_cpu,
    10 "Result" result, 11 "WarehouseName" warehouse_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWarehouseScheduleTask {
    pub instance_id: String,
}
operation! { ListWarehouseScheduleTask(instance_id: String)
    "ListWarehouseScheduleTask" -> ListWarehouseScheduleTaskOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{instanceId}/listWarehouseScheduleTask", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWarehouseScheduleTaskOutput {
    pub schedule_task_list: Option<Vec<ListWarehouseScheduleTaskScheduleTaskList>>,
}
model! { ListWarehouseScheduleTaskOutput {
    0 "ScheduleTaskList" schedule_task_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWarehouseScheduleTaskScheduleTaskList {
    pub elastic_type: Option<String>,
    pub plans: Option<Vec<ListWarehouseScheduleTaskPlans>>,
    pub reserved_cpu: Option<i64>,
    pub status: Option<String>,
    pub warehouse_id: Option<String>,
    pub warehouse_name: Option<String>,
}
model! { ListWarehouseScheduleTaskScheduleTaskList {
    0 "ElasticType" elastic_type, 1 "Plans" plans, 2 "ReservedCpu" reserved_cpu, 3 "Status" status,
    4 "WarehouseId" warehouse_id, 5 "WarehouseName" warehouse_name
} }

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
    0 "Description" description, 1 "ElasticCu" elastic_cu, 2 "EndTime" end_time, 3 "Id" id, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWarehouses {
    pub instance_id: String,
}
operation! { ListWarehouses(instance_id: String) "ListWarehouses" -> ListWarehousesOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{instanceId}/listWarehouses", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWarehousesOutput {
    pub warehouse_list: Option<Vec<ListWarehousesWarehouseList>>,
}
model! { ListWarehousesOutput {
    0 "WarehouseList" warehouse_list
} }

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
    0 "Cpu" cpu, 1 "Id" id, 2 "Mem" mem, 3 "Name" name, 4 "NodeCount" node_count, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateInstanceZone {
    pub zone_id: Option<String>,
    pub instance_id: String,
}
operation! { MigrateInstanceZone(instance_id: String) "MigrateInstanceZone" -> MigrateInstanceZoneOutput {
    0 "zoneId" zone_id: String, 1 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PATCH", path: "/api/v1/instances/{instanceId}/migrateInstanceZone", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateInstanceZoneOutput {
    pub data: Option<bool>,
}
model! { MigrateInstanceZoneOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrepareUpgrade {
    pub region_id: Option<String>,
    pub dry_run: Option<bool>,
    pub version: Option<String>,
    pub instance_id: String,
}
operation! { PrepareUpgrade(instance_id: String) "PrepareUpgrade" -> PrepareUpgradeOutput {
    0 "RegionId" region_id: String, 1 "dryRun" dry_run: bool, 2 "version" version: String, 3 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/upgrade/prepare", body: BodyStyle::Json, } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrepareUpgradeData {
    pub fail_reason: Option<String>,
    pub reason_key: Option<String>,
    pub success: Option<bool>,
}
model! { PrepareUpgradeData {
    0 "FailReason" fail_reason, 1 "ReasonKey" reason_key, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebalanceHoloWarehouse {
    pub name: String,
    pub instance_id: String,
}
operation! { RebalanceHoloWarehouse(name: String, instance_id: String)
    "RebalanceHoloWarehouse" -> RebalanceHoloWarehouseOutput {
    0 "name" name, 1 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/rebalanceHoloWarehouse", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebalanceHoloWarehouseOutput {
    pub data: Option<String>,
}
model! { RebalanceHoloWarehouseOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameHoloWarehouse {
    pub name: String,
    pub new_warehouse_name: String,
    pub instance_id: String,
}
operation! { RenameHoloWarehouse(name: String, new_warehouse_name: String, instance_id: String)
    "RenameHoloWarehouse" -> RenameHoloWarehouseOutput {
    0 "name" name, 1 "newWarehouseName" new_warehouse_name, 2 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/renameHoloWarehouse", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameHoloWarehouseOutput {
    pub data: Option<bool>,
}
model! { RenameHoloWarehouseOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    pub auto_renew: Option<bool>,
    pub duration: i64,
    pub instance_id: String,
}
operation! { RenewInstance(duration: i64, instance_id: String) "RenewInstance" -> RenewInstanceOutput {
    0 "autoRenew" auto_renew: bool, 1 "duration" duration, 2 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/renew", body: BodyStyle::Json, } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { RenewInstanceData {
    0 "Code" code, 1 "Message" message, 2 "OrderId" order_id, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewSSLCertificate {
    pub instance_id: String,
}
operation! { RenewSSLCertificate(instance_id: String) "RenewSSLCertificate" -> RenewSSLCertificateOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/renewSSLCertificate", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartHoloWarehouse {
    pub name: String,
    pub instance_id: String,
}
operation! { RestartHoloWarehouse(name: String, instance_id: String)
    "RestartHoloWarehouse" -> RestartHoloWarehouseOutput {
    0 "name" name, 1 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/restartHoloWarehouse", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartHoloWarehouseOutput {
    pub data: Option<bool>,
}
model! { RestartHoloWarehouseOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstance {
    pub instance_id: String,
}
operation! { RestartInstance(instance_id: String) "RestartInstance" -> RestartInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/restart", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeHoloWarehouse {
    pub name: String,
    pub instance_id: String,
}
operation! { ResumeHoloWarehouse(name: String, instance_id: String) "ResumeHoloWarehouse" -> ResumeHoloWarehouseOutput {
    0 "name" name, 1 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/resumeHoloWarehouse", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeHoloWarehouseOutput {
    pub data: Option<bool>,
}
model! { ResumeHoloWarehouseOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeInstance {
    pub instance_id: String,
}
operation! { ResumeInstance(instance_id: String) "ResumeInstance" -> ResumeInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/resume", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeDatabasePermission {
    pub database_name: Option<String>,
    pub privileges: Option<Vec<String>>,
    pub user_name: Option<String>,
    pub instance_id: String,
}
operation! { RevokeDatabasePermission(instance_id: String)
    "RevokeDatabasePermission" -> RevokeDatabasePermissionOutput {
    0 "databaseName" database_name: String, 1 "privileges" privileges: Vec<String>, 2 "userName" user_name: String,
    3 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/instances/{instanceId}/revokeDatabasePermission", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeDatabasePermissionOutput {
    pub data: Option<bool>,
}
model! { RevokeDatabasePermissionOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeSchemaPermission {
    pub database_name: Option<String>,
    pub privileges: Option<Vec<String>>,
    pub schema_name: Option<String>,
    pub user_name: Option<String>,
    pub instance_id: String,
}
operation! { RevokeSchemaPermission(instance_id: String) "RevokeSchemaPermission" -> RevokeSchemaPermissionOutput {
    0 "databaseName" database_name: String, 1 "privileges" privileges: Vec<String>, 2 "schemaName" schema_name: String,
    3 "userName" user_name: String, 4 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/instances/{instanceId}/revokeSchemaPermission", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeSchemaPermissionOutput {
    pub data: Option<bool>,
}
model! { RevokeSchemaPermissionOutput {
    0 "data" data
} }

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
    pub instance_id: String,
}
operation! { RevokeTablePermission(instance_id: String) "RevokeTablePermission" -> RevokeTablePermissionOutput {
    0 "allTable" all_table: bool, 1 "columnNames" column_names: Vec<String>, 2 "databaseName" database_name: String,
    3 "privileges" privileges: Vec<String>, 4 "schemaName" schema_name: String, 5 "tableName" table_name: String,
    6 "userName" user_name: String, 7 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/instances/{instanceId}/revokeTablePermission", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeTablePermissionOutput {
    pub data: Option<bool>,
}
model! { RevokeTablePermissionOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleHoloWarehouse {
    pub cluster_count: Option<i64>,
    pub cpu: i64,
    pub name: String,
    pub instance_id: String,
}
operation! { ScaleHoloWarehouse(cpu: i64, name: String, instance_id: String)
    "ScaleHoloWarehouse" -> ScaleHoloWarehouseOutput {
    0 "clusterCount" cluster_count: i64, 1 "cpu" cpu, 2 "name" name, 3 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/scaleHoloWarehouse", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleHoloWarehouseOutput {
    pub data: Option<bool>,
}
model! { ScaleHoloWarehouseOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInstance {
    pub cold_storage_size: Option<i64>,
    pub cpu: Option<i64>,
    pub enable_serverless_computing: Option<bool>,
    pub gateway_count: Option<i64>,
    pub scale_type: String,
    pub storage_size: Option<i64>,
    pub instance_id: String,
}
operation! { ScaleInstance(scale_type: String, instance_id: String) "ScaleInstance" -> ScaleInstanceOutput {
    0 "coldStorageSize" cold_storage_size: i64, 1 "cpu" cpu: i64,
    2 "enableServerlessComputing" enable_serverless_computing: bool, 3 "gatewayCount" gateway_count: i64,
    4 "scaleType" scale_type, 5 "storageSize" storage_size: i64, 6 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/scale", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInstanceOutput {
    pub data: Option<ScaleInstanceData>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<String>,
}
model! { ScaleInstanceOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInstanceData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { ScaleInstanceData {
    0 "Code" code, 1 "Message" message, 2 "OrderId" order_id, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstance {
    pub instance_id: String,
}
operation! { StopInstance(instance_id: String) "StopInstance" -> StopInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/stop", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendHoloWarehouse {
    pub name: String,
    pub instance_id: String,
}
operation! { SuspendHoloWarehouse(name: String, instance_id: String)
    "SuspendHoloWarehouse" -> SuspendHoloWarehouseOutput {
    0 "name" name, 1 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/suspendHoloWarehouse", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendHoloWarehouseOutput {
    pub data: Option<String>,
}
model! { SuspendHoloWarehouseOutput {
    0 "Data" data
} }

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
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/api/v1/tag", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTags() {
    0 "key" key: String, 1 "value" value: String
} }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindLeaderInstance {
    pub region_id: Option<String>,
    pub instance_id: String,
}
operation! { UnBindLeaderInstance(instance_id: String) "UnBindLeaderInstance" -> UnBindLeaderInstanceOutput {
    0 "RegionId" region_id: String, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/unBindReadOnly", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

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
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/api/v1/tag/unTag", body: BodyStyle::Json, } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoUpgrade {
    pub auto_upgrade: Option<String>,
    pub instance_id: String,
}
operation! { UpdateAutoUpgrade(instance_id: String) "UpdateAutoUpgrade" -> UpdateAutoUpgradeOutput {
    0 "autoUpgrade" auto_upgrade: String, 1 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/autoUpgrade", body: BodyStyle::Json, } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBackupDataDesc {
    pub region_id: Option<String>,
    pub desc: Option<String>,
    pub instance_id: Option<String>,
    pub id: String,
}
operation! { UpdateBackupDataDesc(id: String) "UpdateBackupDataDesc" -> UpdateBackupDataDescOutput {
    0 "RegionId" region_id: String, 1 "desc" desc: String, 2 "instanceId" instance_id: String, 3 "id" id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v1/backups/{id}/desc", body: BodyStyle::Json, } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHoloWebLoginSetting {
    pub region_id: Option<String>,
    pub allow_external_accounts_login: Option<bool>,
    pub instance_id: String,
}
operation! { UpdateHoloWebLoginSetting(instance_id: String)
    "UpdateHoloWebLoginSetting" -> UpdateHoloWebLoginSettingOutput {
    0 "RegionId" region_id: String, 1 "allowExternalAccountsLogin" allow_external_accounts_login: bool,
    2 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/updateHoloWebLoginSetting", body: BodyStyle::Json, } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceName {
    pub instance_name: Option<String>,
    pub instance_id: String,
}
operation! { UpdateInstanceName(instance_id: String) "UpdateInstanceName" -> UpdateInstanceNameOutput {
    0 "instanceName" instance_name: String, 1 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/instanceName", body: BodyStyle::Json, } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceNetworkType {
    pub any_tunnel_to_single_tunnel: Option<String>,
    pub network_types: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_owner_id: Option<String>,
    pub vpc_region_id: Option<String>,
    pub instance_id: String,
}
operation! { UpdateInstanceNetworkType(instance_id: String)
    "UpdateInstanceNetworkType" -> UpdateInstanceNetworkTypeOutput {
    0 "anyTunnelToSingleTunnel" any_tunnel_to_single_tunnel: String, 1 "networkTypes" network_types: String,
    2 "vSwitchId" v_switch_id: String, 3 "vpcId" vpc_id: String, 4 "vpcOwnerId" vpc_owner_id: String,
    5 "vpcRegionId" vpc_region_id: String, 6 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/network", body: BodyStyle::Json, } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstancePort {
    pub port: Option<i64>,
    pub instance_id: String,
}
operation! { UpdateInstancePort(instance_id: String) "UpdateInstancePort" -> UpdateInstancePortOutput {
    0 "port" port: i64, 1 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/updatePort", body: BodyStyle::Json, } }

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
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "HttpStatusCode" http_status_code, 3 "Success" success,
    4 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMaintenanceWindow {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub instance_id: String,
}
operation! { UpdateMaintenanceWindow(instance_id: String) "UpdateMaintenanceWindow" -> UpdateMaintenanceWindowOutput {
    0 "endTime" end_time: String, 1 "startTime" start_time: String, 2 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/maintenanceWindow", body: BodyStyle::Json, } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelService {
    pub cpu: Option<i64>,
    pub gpu: Option<i64>,
    pub memory: Option<i64>,
    pub model_service_name: String,
    pub model_type: Option<String>,
    pub service_count: Option<i64>,
    pub instance_id: String,
}
operation! { UpdateModelService(model_service_name: String, instance_id: String)
    "UpdateModelService" -> UpdateModelServiceOutput {
    0 "cpu" cpu: i64, 1 "gpu" gpu: i64, 2 "memory" memory: i64, 3 "modelServiceName" model_service_name,
    4 "modelType" model_type: String, 5 "serviceCount" service_count: i64, 6 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "PATCH", path: "/api/v1/instances/{instanceId}/updateModelService", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelServiceOutput {
    pub data: Option<bool>,
}
model! { UpdateModelServiceOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOperationEventScheduleTime {
    pub id: String,
    pub schedule_time: String,
    pub instance_id: String,
}
operation! { UpdateOperationEventScheduleTime(id: String, schedule_time: String, instance_id: String)
    "UpdateOperationEventScheduleTime" -> UpdateOperationEventScheduleTimeOutput {
    0 "id" id, 1 "scheduleTime" schedule_time, 2 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/updateOperationEventScheduleTime", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOperationEventScheduleTimeOutput {
    pub data: Option<bool>,
}
model! { UpdateOperationEventScheduleTimeOutput {
    0 "Data" data
} }

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
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] { path: "/api/v1/backups/scheduledConfig", body: BodyStyle::Json, } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWarehouseScheduleTask {
    pub elastic_cu: Option<i64>,
    pub end_time: Option<String>,
    pub id: Option<String>,
    pub start_time: Option<String>,
    pub warehouse_id: i64,
    pub instance_id: String,
}
operation! { UpdateWarehouseScheduleTask(warehouse_id: i64, instance_id: String)
    "UpdateWarehouseScheduleTask" -> UpdateWarehouseScheduleTaskOutput {
    0 "elasticCu" elastic_cu: i64, 1 "endTime" end_time: String, 2 "id" id: String, 3 "startTime" start_time: String,
    4 "warehouseId" warehouse_id, 5 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/updateWarehouseScheduleTask", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWarehouseScheduleTaskOutput {
    pub data: Option<bool>,
}
model! { UpdateWarehouseScheduleTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstance {
    pub region_id: Option<String>,
    pub r#type: Option<String>,
    pub upgrade_time: Option<String>,
    pub instance_id: String,
}
operation! { UpgradeInstance(instance_id: String) "UpgradeInstance" -> UpgradeInstanceOutput {
    0 "RegionId" region_id: String, 1 "type" r#type: String, 2 "upgradeTime" upgrade_time: String,
    3 "instanceId" instance_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{instanceId}/upgrade", } }

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
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HttpStatusCode" http_status_code,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceData {
    pub fail_reason: Option<String>,
    pub reason_key: Option<String>,
    pub success: Option<bool>,
}
model! { UpgradeInstanceData {
    0 "FailReason" fail_reason, 1 "ReasonKey" reason_key, 2 "Success" success
} }

#[cfg(feature = "reflect")]
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
