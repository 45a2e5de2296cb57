//! `iotvideo` 2021-11-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20191126;
pub mod v20201215;

static SERVICE: Service =
    Service { name: "iotvideo", version: "2021-11-25", code: "iotvideo", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAIModel {
    pub model_id: String,
    pub product_id: String,
}
operation! { ApplyAIModel(model_id: String, product_id: String) "ApplyAIModel" -> Empty {
    0 "ModelId" model_id, 1 "ProductId" product_id
} }

pub type ApplyAIModelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateFirmware {
    pub product_id: String,
    pub firmware_version: String,
    pub firmware_ori_version: Option<String>,
    pub upgrade_method: Option<u64>,
    pub file_name: Option<String>,
    pub file_md5: Option<String>,
    pub file_size: Option<u64>,
    pub device_names: Option<Vec<String>>,
    pub timeout_interval: Option<i64>,
}
operation! { BatchUpdateFirmware(product_id: String, firmware_version: String)
    "BatchUpdateFirmware" -> BatchUpdateFirmwareOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "FirmwareOriVersion" firmware_ori_version: String,
    3 "UpgradeMethod" upgrade_method: u64, 4 "FileName" file_name: String, 5 "FileMd5" file_md5: String,
    6 "FileSize" file_size: u64, 7 "DeviceNames" device_names: Vec<String>, 8 "TimeoutInterval" timeout_interval: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateFirmwareOutput {
    pub task_id: Option<u64>,
}
model! { BatchUpdateFirmwareOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindCloudStorageUser {
    pub product_id: String,
    pub device_name: String,
    pub user_id: String,
}
operation! { BindCloudStorageUser(product_id: String, device_name: String, user_id: String)
    "BindCloudStorageUser" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "UserId" user_id
} }

pub type BindCloudStorageUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallDeviceActionAsync {
    pub product_id: String,
    pub device_name: String,
    pub action_id: String,
    pub input_params: Option<String>,
}
operation! { CallDeviceActionAsync(product_id: String, device_name: String, action_id: String)
    "CallDeviceActionAsync" -> CallDeviceActionAsyncOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ActionId" action_id, 3 "InputParams" input_params: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallDeviceActionAsyncOutput {
    pub client_token: Option<String>,
    pub status: Option<String>,
}
model! { CallDeviceActionAsyncOutput {
    0 "ClientToken" client_token, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallDeviceActionSync {
    pub product_id: String,
    pub device_name: String,
    pub action_id: String,
    pub input_params: Option<String>,
}
operation! { CallDeviceActionSync(product_id: String, device_name: String, action_id: String)
    "CallDeviceActionSync" -> CallDeviceActionSyncOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ActionId" action_id, 3 "InputParams" input_params: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallDeviceActionSyncOutput {
    pub client_token: Option<String>,
    pub output_params: Option<String>,
    pub status: Option<String>,
}
model! { CallDeviceActionSyncOutput {
    0 "ClientToken" client_token, 1 "OutputParams" output_params, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallTRTCDevice {
    pub product_id: String,
    pub device_name: String,
}
operation! { CallTRTCDevice(product_id: String, device_name: String) "CallTRTCDevice" -> CallTRTCDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallTRTCDeviceOutput {
    pub trtc_params: Option<TRTCParams>,
}
model! { CallTRTCDeviceOutput {
    0 "TRTCParams" trtc_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TRTCParams {
    pub sdk_app_id: Option<i64>,
    pub user_id: Option<String>,
    pub user_sig: Option<String>,
    pub str_room_id: Option<String>,
    pub private_map_key: Option<Secret>,
}
model! { TRTCParams {
    0 "SDKAppId" sdk_app_id, 1 "UserId" user_id, 2 "UserSig" user_sig, 3 "StrRoomId" str_room_id,
    4 "PrivateMapKey" private_map_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAIModelApplication {
    pub model_id: String,
    pub product_id: String,
}
operation! { CancelAIModelApplication(model_id: String, product_id: String) "CancelAIModelApplication" -> Empty {
    0 "ModelId" model_id, 1 "ProductId" product_id
} }

pub type CancelAIModelApplicationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDeviceFirmwareTask {
    pub product_id: String,
    pub device_name: String,
    pub firmware_version: String,
    pub task_id: u64,
}
operation! { CancelDeviceFirmwareTask(product_id: String, device_name: String, firmware_version: String, task_id: u64)
    "CancelDeviceFirmwareTask" -> Empty {
    0 "ProductID" product_id, 1 "DeviceName" device_name, 2 "FirmwareVersion" firmware_version, 3 "TaskId" task_id
} }

pub type CancelDeviceFirmwareTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeP2PRoute {
    pub product_id: String,
    pub device_name: String,
    pub route_id: u64,
}
operation! { ChangeP2PRoute(product_id: String, device_name: String, route_id: u64) "ChangeP2PRoute" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "RouteId" route_id
} }

pub type ChangeP2PRouteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckForwardAuth {
    pub skey: String,
    pub queue_type: u64,
}
operation! { CheckForwardAuth(skey: String, queue_type: u64) "CheckForwardAuth" -> CheckForwardAuthOutput {
    0 "Skey" skey, 1 "QueueType" queue_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckForwardAuthOutput {
    pub endpoint: Option<String>,
    pub result: Option<u64>,
    pub productid: Option<String>,
    pub err_msg: Option<String>,
    pub queue_type: Option<u64>,
}
model! { CheckForwardAuthOutput {
    0 "Endpoint" endpoint, 1 "Result" result, 2 "Productid" productid, 3 "ErrMsg" err_msg, 4 "QueueType" queue_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDeviceData {
    pub product_id: String,
    pub device_name: String,
    pub data: String,
    pub method: Option<String>,
    pub data_timestamp: Option<i64>,
}
operation! { ControlDeviceData(product_id: String, device_name: String, data: String)
    "ControlDeviceData" -> ControlDeviceDataOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Data" data, 3 "Method" method: String,
    4 "DataTimestamp" data_timestamp: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDeviceDataOutput {
    pub data: Option<String>,
    pub result: Option<String>,
}
model! { ControlDeviceDataOutput {
    0 "Data" data, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIDetection {
    pub product_id: String,
    pub device_name: String,
    pub model_id: String,
    pub start_time: u64,
    pub end_time: u64,
}

/// What [`CreateAIDetection::new`] takes.
pub struct CreateAIDetectionRequired {
    pub product_id: String,
    pub device_name: String,
    pub model_id: String,
    pub start_time: u64,
    pub end_time: u64,
}
operation! { CreateAIDetection{CreateAIDetectionRequired: product_id, device_name, model_id, start_time, end_time}
    "CreateAIDetection" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ModelId" model_id, 3 "StartTime" start_time,
    4 "EndTime" end_time
} }

pub type CreateAIDetectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatch {
    pub product_id: String,
    pub dev_num: u64,
    pub dev_pre: String,
}
operation! { CreateBatch(product_id: String, dev_num: u64, dev_pre: String) "CreateBatch" -> CreateBatchOutput {
    0 "ProductId" product_id, 1 "DevNum" dev_num, 2 "DevPre" dev_pre
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchOutput {
    pub batch_id: Option<u64>,
}
model! { CreateBatchOutput {
    0 "BatchId" batch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCOSCredentials {
    pub product_id: String,
    pub device_name: String,
}
operation! { CreateCOSCredentials(product_id: String, device_name: String)
    "CreateCOSCredentials" -> CreateCOSCredentialsOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCOSCredentialsOutput {
    pub storage_bucket: Option<String>,
    pub storage_region: Option<String>,
    pub storage_path: Option<String>,
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
    pub token: Option<Secret>,
    pub expired_time: Option<u64>,
}
model! { CreateCOSCredentialsOutput {
    0 "StorageBucket" storage_bucket, 1 "StorageRegion" storage_region, 2 "StoragePath" storage_path,
    3 "SecretID" secret_id, 4 "SecretKey" secret_key, 5 "Token" token, 6 "ExpiredTime" expired_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudStorage {
    pub product_id: String,
    pub device_name: String,
    pub package_id: String,
    pub r#override: Option<u64>,
    pub package_queue: Option<String>,
    pub order_id: Option<String>,
    pub channel_id: Option<u64>,
    pub storage_region: Option<String>,
}
operation! { CreateCloudStorage(product_id: String, device_name: String, package_id: String)
    "CreateCloudStorage" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "PackageId" package_id, 3 "Override" r#override: u64,
    4 "PackageQueue" package_queue: String, 5 "OrderId" order_id: String, 6 "ChannelId" channel_id: u64,
    7 "StorageRegion" storage_region: String
} }

pub type CreateCloudStorageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataForward {
    pub product_id: String,
    pub forward_addr: String,
    pub data_chose: Option<i64>,
}
operation! { CreateDataForward(product_id: String, forward_addr: String) "CreateDataForward" -> Empty {
    0 "ProductId" product_id, 1 "ForwardAddr" forward_addr, 2 "DataChose" data_chose: i64
} }

pub type CreateDataForwardOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceChannel {
    pub product_id: String,
    pub device_name: String,
    pub channel_id: u64,
}
operation! { CreateDeviceChannel(product_id: String, device_name: String, channel_id: u64)
    "CreateDeviceChannel" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ChannelId" channel_id
} }

pub type CreateDeviceChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardRule {
    pub product_id: String,
    pub msg_type: u64,
    pub skey: String,
    pub queue_region: String,
    pub queue_type: u64,
    pub consecretid: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub queue_id: Option<String>,
    pub queue_name: Option<String>,
}

/// What [`CreateForwardRule::new`] takes.
pub struct CreateForwardRuleRequired {
    pub product_id: String,
    pub msg_type: u64,
    pub skey: String,
    pub queue_region: String,
    pub queue_type: u64,
}
operation! { CreateForwardRule{CreateForwardRuleRequired: product_id, msg_type, skey, queue_region, queue_type}
    "CreateForwardRule" -> CreateForwardRuleOutput {
    0 "ProductID" product_id, 1 "MsgType" msg_type, 2 "Skey" skey, 3 "QueueRegion" queue_region,
    4 "QueueType" queue_type, 5 "Consecretid" consecretid: String, 6 "InstanceId" instance_id: String,
    7 "InstanceName" instance_name: String, 8 "QueueID" queue_id: String, 9 "QueueName" queue_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardRuleOutput {
    pub endpoint: Option<String>,
    pub queue_name: Option<String>,
    pub product_id: Option<String>,
    pub msg_type: Option<u64>,
    pub result: Option<u64>,
    pub role_name: Option<String>,
    pub role_id: Option<u64>,
    pub queue_region: Option<String>,
    pub queue_type: Option<u64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub err_msg: Option<String>,
}
model! { CreateForwardRuleOutput {
    0 "Endpoint" endpoint, 1 "QueueName" queue_name, 2 "ProductID" product_id, 3 "MsgType" msg_type, 4 "Result" result,
    5 "RoleName" role_name, 6 "RoleID" role_id, 7 "QueueRegion" queue_region, 8 "QueueType" queue_type,
    9 "InstanceId" instance_id, 10 "InstanceName" instance_name, 11 "ErrMsg" err_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFreeCloudStorage {
    pub product_id: String,
    pub device_name: String,
    pub package_id: String,
    pub r#override: Option<u64>,
    pub package_queue: Option<String>,
    pub order_id: Option<String>,
    pub channel_id: Option<u64>,
    pub storage_region: Option<String>,
}
operation! { CreateFreeCloudStorage(product_id: String, device_name: String, package_id: String)
    "CreateFreeCloudStorage" -> CreateFreeCloudStorageOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "PackageId" package_id, 3 "Override" r#override: u64,
    4 "PackageQueue" package_queue: String, 5 "OrderId" order_id: String, 6 "ChannelId" channel_id: u64,
    7 "StorageRegion" storage_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFreeCloudStorageOutput {
    pub price: Option<u64>,
    pub amount: Option<u64>,
}
model! { CreateFreeCloudStorageOutput {
    0 "Price" price, 1 "Amount" amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProduct {
    pub product_name: String,
    pub device_type: u64,
    pub product_vaild_years: u64,
    pub features: Vec<String>,
    pub chip_manufacture_id: String,
    pub chip_id: String,
    pub product_description: String,
    pub chip_os: String,
    pub encryption_type: Option<u64>,
    pub category_id: Option<u64>,
    pub net_type: Option<String>,
}

/// What [`CreateProduct::new`] takes.
pub struct CreateProductRequired {
    pub product_name: String,
    pub device_type: u64,
    pub product_vaild_years: u64,
    pub features: Vec<String>,
    pub chip_manufacture_id: String,
    pub chip_id: String,
    pub product_description: String,
    pub chip_os: String,
}
operation! { CreateProduct{CreateProductRequired: product_name, device_type, product_vaild_years, features, chip_manufacture_id, chip_id, product_description, chip_os}
    "CreateProduct" -> CreateProductOutput {
    0 "ProductName" product_name, 1 "DeviceType" device_type, 2 "ProductVaildYears" product_vaild_years,
    3 "Features" features, 4 "ChipManufactureId" chip_manufacture_id, 5 "ChipId" chip_id,
    6 "ProductDescription" product_description, 7 "ChipOs" chip_os, 8 "EncryptionType" encryption_type: u64,
    9 "CategoryId" category_id: u64, 10 "NetType" net_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductOutput {
    pub data: Option<VideoProduct>,
}
model! { CreateProductOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoProduct {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub device_type: Option<u64>,
    pub encryption_type: Option<u64>,
    pub features: Option<Vec<String>>,
    pub chip_os: Option<String>,
    pub chip_manufacture_id: Option<String>,
    pub chip_id: Option<String>,
    pub product_description: Option<String>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub net_type: Option<String>,
    pub category_id: Option<u64>,
    pub product_vaild_years: Option<u64>,
}
model! { VideoProduct {
    0 "ProductId" product_id, 1 "ProductName" product_name, 2 "DeviceType" device_type,
    3 "EncryptionType" encryption_type, 4 "Features" features, 5 "ChipOs" chip_os,
    6 "ChipManufactureId" chip_manufacture_id, 7 "ChipId" chip_id, 8 "ProductDescription" product_description,
    9 "CreateTime" create_time, 10 "UpdateTime" update_time, 11 "NetType" net_type, 12 "CategoryId" category_id,
    13 "ProductVaildYears" product_vaild_years
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFileUrl {
    pub product_id: String,
}
operation! { CreateTaskFileUrl(product_id: String) "CreateTaskFileUrl" -> CreateTaskFileUrlOutput {
    0 "ProductId" product_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFileUrlOutput {
    pub url: Option<String>,
    pub file_name: Option<String>,
}
model! { CreateTaskFileUrlOutput {
    0 "Url" url, 1 "FileName" file_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudStorageEvent {
    pub product_id: String,
    pub device_name: String,
    pub event_id: String,
    pub start_time: u64,
    pub end_time: u64,
    pub user_id: Option<String>,
    pub channel_id: Option<u64>,
}

/// What [`DeleteCloudStorageEvent::new`] takes.
pub struct DeleteCloudStorageEventRequired {
    pub product_id: String,
    pub device_name: String,
    pub event_id: String,
    pub start_time: u64,
    pub end_time: u64,
}
operation! { DeleteCloudStorageEvent{DeleteCloudStorageEventRequired: product_id, device_name, event_id, start_time, end_time}
    "DeleteCloudStorageEvent" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "EventId" event_id, 3 "StartTime" start_time,
    4 "EndTime" end_time, 5 "UserId" user_id: String, 6 "ChannelId" channel_id: u64
} }

pub type DeleteCloudStorageEventOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDevice {
    pub product_id: String,
    pub device_name: String,
}
operation! { DeleteDevice(product_id: String, device_name: String) "DeleteDevice" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

pub type DeleteDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFirmware {
    pub product_id: String,
    pub firmware_version: String,
}
operation! { DeleteFirmware(product_id: String, firmware_version: String) "DeleteFirmware" -> Empty {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version
} }

pub type DeleteFirmwareOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardRule {
    pub product_id: String,
    pub skey: String,
    pub queue_type: u64,
    pub queue_name: String,
}
operation! { DeleteForwardRule(product_id: String, skey: String, queue_type: u64, queue_name: String)
    "DeleteForwardRule" -> DeleteForwardRuleOutput {
    0 "ProductID" product_id, 1 "Skey" skey, 2 "QueueType" queue_type, 3 "QueueName" queue_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardRuleOutput {
    pub endpoint: Option<String>,
    pub queue_name: Option<String>,
    pub product_id: Option<String>,
    pub result: Option<u64>,
    pub err_msg: Option<String>,
}
model! { DeleteForwardRuleOutput {
    0 "Endpoint" endpoint, 1 "QueueName" queue_name, 2 "ProductID" product_id, 3 "Result" result, 4 "ErrMsg" err_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProduct {
    pub product_id: String,
}
operation! { DeleteProduct(product_id: String) "DeleteProduct" -> Empty {
    0 "ProductId" product_id
} }

pub type DeleteProductOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModelApplications {
    pub model_id: String,
    pub limit: u64,
    pub offset: u64,
    pub product_id: Option<String>,
}
operation! { DescribeAIModelApplications(model_id: String, limit: u64, offset: u64)
    "DescribeAIModelApplications" -> DescribeAIModelApplicationsOutput {
    0 "ModelId" model_id, 1 "Limit" limit, 2 "Offset" offset, 3 "ProductId" product_id: String
} }
paged! { DescribeAIModelApplications: AIModelApplication =
    Offset "Offset", "Applications" applications, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModelApplicationsOutput {
    pub total_count: Option<u64>,
    pub applications: Option<Vec<AIModelApplication>>,
}
model! { DescribeAIModelApplicationsOutput {
    0 "TotalCount" total_count, 1 "Applications" applications
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIModelApplication {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub status: Option<u64>,
}
model! { AIModelApplication {
    0 "ProductId" product_id, 1 "ProductName" product_name, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModelChannel {
    pub model_id: String,
    pub product_id: String,
}
operation! { DescribeAIModelChannel(model_id: String, product_id: String)
    "DescribeAIModelChannel" -> DescribeAIModelChannelOutput {
    0 "ModelId" model_id, 1 "ProductId" product_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModelChannelOutput {
    pub r#type: Option<String>,
    pub forward_address: Option<String>,
    pub forward_key: Option<String>,
    pub c_kafka_region: Option<String>,
    pub c_kafka_instance: Option<String>,
    pub c_kafka_topic: Option<String>,
}
model! { DescribeAIModelChannelOutput {
    0 "Type" r#type, 1 "ForwardAddress" forward_address, 2 "ForwardKey" forward_key, 3 "CKafkaRegion" c_kafka_region,
    4 "CKafkaInstance" c_kafka_instance, 5 "CKafkaTopic" c_kafka_topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModelUsage {
    pub model_id: String,
    pub product_id: String,
    pub offset: u64,
    pub limit: u64,
}
operation! { DescribeAIModelUsage(model_id: String, product_id: String, offset: u64, limit: u64)
    "DescribeAIModelUsage" -> DescribeAIModelUsageOutput {
    0 "ModelId" model_id, 1 "ProductId" product_id, 2 "Offset" offset, 3 "Limit" limit
} }
paged! { DescribeAIModelUsage: AIModelUsageInfo = Offset "Offset", "UsageInfo" usage_info, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModelUsageOutput {
    pub total_count: Option<u64>,
    pub usage_info: Option<Vec<AIModelUsageInfo>>,
}
model! { DescribeAIModelUsageOutput {
    0 "TotalCount" total_count, 1 "UsageInfo" usage_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIModelUsageInfo {
    pub create_time: Option<u64>,
    pub total: Option<u64>,
    pub used: Option<u64>,
}
model! { AIModelUsageInfo {
    0 "CreateTime" create_time, 1 "Total" total, 2 "Used" used
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModels {
    pub model_id: String,
    pub status: u64,
    pub offset: u64,
    pub limit: u64,
}
operation! { DescribeAIModels(model_id: String, status: u64, offset: u64, limit: u64)
    "DescribeAIModels" -> DescribeAIModelsOutput {
    0 "ModelId" model_id, 1 "Status" status, 2 "Offset" offset, 3 "Limit" limit
} }
paged! { DescribeAIModels: AIModelInfo = Offset "Offset", "Models" models, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModelsOutput {
    pub total_count: Option<u64>,
    pub models: Option<Vec<AIModelInfo>>,
}
model! { DescribeAIModelsOutput {
    0 "TotalCount" total_count, 1 "Models" models
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIModelInfo {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub status: Option<u64>,
    pub total: Option<u64>,
    pub used: Option<u64>,
    pub apply_time: Option<u64>,
    pub approval_time: Option<u64>,
}
model! { AIModelInfo {
    0 "ProductId" product_id, 1 "ProductName" product_name, 2 "Status" status, 3 "Total" total, 4 "Used" used,
    5 "ApplyTime" apply_time, 6 "ApprovalTime" approval_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccount {
    pub account_type: u64,
}
operation! { DescribeAccount(account_type: u64) "DescribeAccount" -> DescribeAccountOutput {
    0 "AccountType" account_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountOutput {
    pub uin: Option<String>,
    pub bill_type: Option<u64>,
    pub bill_mode: Option<u64>,
}
model! { DescribeAccountOutput {
    0 "Uin" uin, 1 "BillType" bill_type, 2 "BillMode" bill_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBalance {
    pub account_type: u64,
}
operation! { DescribeBalance(account_type: u64) "DescribeBalance" -> DescribeBalanceOutput {
    0 "AccountType" account_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBalanceOutput {
    pub balance: Option<u64>,
}
model! { DescribeBalanceOutput {
    0 "Balance" balance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBalanceTransactions {
    pub account_type: u64,
    pub offset: u64,
    pub limit: u64,
    pub operation: Option<String>,
}
operation! { DescribeBalanceTransactions(account_type: u64, offset: u64, limit: u64)
    "DescribeBalanceTransactions" -> DescribeBalanceTransactionsOutput {
    0 "AccountType" account_type, 1 "Offset" offset, 2 "Limit" limit, 3 "Operation" operation: String
} }
paged! { DescribeBalanceTransactions: BalanceTransaction =
    Offset "Offset", "Transactions" transactions, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBalanceTransactionsOutput {
    pub total_count: Option<u64>,
    pub transactions: Option<Vec<BalanceTransaction>>,
}
model! { DescribeBalanceTransactionsOutput {
    0 "TotalCount" total_count, 1 "Transactions" transactions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BalanceTransaction {
    pub account_type: Option<u64>,
    pub operation: Option<String>,
    pub deal_id: Option<String>,
    pub amount: Option<u64>,
    pub balance: Option<u64>,
    pub operation_time: Option<i64>,
}
model! { BalanceTransaction {
    0 "AccountType" account_type, 1 "Operation" operation, 2 "DealId" deal_id, 3 "Amount" amount, 4 "Balance" balance,
    5 "OperationTime" operation_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatch {
    pub batch_id: u64,
}
operation! { DescribeBatch(batch_id: u64) "DescribeBatch" -> DescribeBatchOutput {
    0 "BatchId" batch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOutput {
    pub data: Option<VideoBatch>,
}
model! { DescribeBatchOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoBatch {
    pub id: Option<u64>,
    pub user_id: Option<String>,
    pub product_id: Option<String>,
    pub status: Option<u64>,
    pub dev_pre: Option<String>,
    pub dev_num: Option<u64>,
    pub dev_num_created: Option<u64>,
    pub batch_url: Option<String>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
}
model! { VideoBatch {
    0 "Id" id, 1 "UserId" user_id, 2 "ProductId" product_id, 3 "Status" status, 4 "DevPre" dev_pre, 5 "DevNum" dev_num,
    6 "DevNumCreated" dev_num_created, 7 "BatchURL" batch_url, 8 "CreateTime" create_time, 9 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchs {
    pub product_id: String,
    pub limit: u64,
    pub offset: u64,
}
operation! { DescribeBatchs(product_id: String, limit: u64, offset: u64) "DescribeBatchs" -> DescribeBatchsOutput {
    0 "ProductId" product_id, 1 "Limit" limit, 2 "Offset" offset
} }
paged! { DescribeBatchs: VideoBatch = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchsOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<VideoBatch>>,
}
model! { DescribeBatchsOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBonuses {
    pub offset: u64,
    pub limit: u64,
}
operation! { DescribeBonuses(offset: u64, limit: u64) "DescribeBonuses" -> DescribeBonusesOutput {
    0 "Offset" offset, 1 "Limit" limit
} }
paged! { DescribeBonuses: BonusInfo = Offset "Offset", "Bonuses" bonuses, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBonusesOutput {
    pub total_count: Option<u64>,
    pub bonuses: Option<Vec<BonusInfo>>,
}
model! { DescribeBonusesOutput {
    0 "TotalCount" total_count, 1 "Bonuses" bonuses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BonusInfo {
    pub bonus_id: Option<u64>,
    pub user_id: Option<String>,
    pub package_id: Option<String>,
    pub total: Option<u64>,
    pub used: Option<u64>,
    pub expire_time: Option<i64>,
    pub create_time: Option<i64>,
    pub status: Option<u64>,
}
model! { BonusInfo {
    0 "BonusId" bonus_id, 1 "UserId" user_id, 2 "PackageId" package_id, 3 "Total" total, 4 "Used" used,
    5 "ExpireTime" expire_time, 6 "CreateTime" create_time, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategory {
    pub id: i64,
}
operation! { DescribeCategory(id: i64) "DescribeCategory" -> DescribeCategoryOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategoryOutput {
    pub data: Option<ProductTemplate>,
}
model! { DescribeCategoryOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductTemplate {
    pub id: Option<i64>,
    pub category_key: Option<String>,
    pub category_name: Option<String>,
    pub parent_id: Option<i64>,
    pub model_template: Option<String>,
    pub list_order: Option<i64>,
    pub icon_url: Option<String>,
    pub icon_url_grid: Option<String>,
}
model! { ProductTemplate {
    0 "Id" id, 1 "CategoryKey" category_key, 2 "CategoryName" category_name, 3 "ParentId" parent_id,
    4 "ModelTemplate" model_template, 5 "ListOrder" list_order, 6 "IconUrl" icon_url, 7 "IconUrlGrid" icon_url_grid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorage {
    pub product_id: String,
    pub device_name: String,
    pub user_id: Option<String>,
    pub channel_id: Option<u64>,
}
operation! { DescribeCloudStorage(product_id: String, device_name: String)
    "DescribeCloudStorage" -> DescribeCloudStorageOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "UserId" user_id: String, 3 "ChannelId" channel_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageOutput {
    pub status: Option<u64>,
    pub r#type: Option<u64>,
    pub expire_time: Option<u64>,
    pub shift_duration: Option<u64>,
    pub user_id: Option<String>,
}
model! { DescribeCloudStorageOutput {
    0 "Status" status, 1 "Type" r#type, 2 "ExpireTime" expire_time, 3 "ShiftDuration" shift_duration, 4 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageDate {
    pub product_id: String,
    pub device_name: String,
    pub user_id: Option<String>,
    pub channel_id: Option<u64>,
}
operation! { DescribeCloudStorageDate(product_id: String, device_name: String)
    "DescribeCloudStorageDate" -> DescribeCloudStorageDateOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "UserId" user_id: String, 3 "ChannelId" channel_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageDateOutput {
    pub data: Option<Vec<String>>,
}
model! { DescribeCloudStorageDateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageEvents {
    pub product_id: String,
    pub device_name: String,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub context: Option<String>,
    pub size: Option<u64>,
    pub event_id: Option<String>,
    pub user_id: Option<String>,
    pub channel_id: Option<u64>,
}
operation! { DescribeCloudStorageEvents(product_id: String, device_name: String)
    "DescribeCloudStorageEvents" -> DescribeCloudStorageEventsOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "StartTime" start_time: u64, 3 "EndTime" end_time: u64,
    4 "Context" context: String, 5 "Size" size: u64, 6 "EventId" event_id: String, 7 "UserId" user_id: String,
    8 "ChannelId" channel_id: u64
} }
paged! { DescribeCloudStorageEvents: CloudStorageEvent = Token "Context", "Events" events, next "Context" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageEventsOutput {
    pub events: Option<Vec<CloudStorageEvent>>,
    pub context: Option<String>,
    pub listover: Option<bool>,
    pub total: Option<u64>,
    pub video_url: Option<String>,
}
model! { DescribeCloudStorageEventsOutput {
    0 "Events" events, 1 "Context" context, 2 "Listover" listover, 3 "Total" total, 4 "VideoURL" video_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStorageEvent {
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub thumbnail: Option<String>,
    pub event_id: Option<String>,
    pub upload_status: Option<String>,
    pub data: Option<String>,
}
model! { CloudStorageEvent {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Thumbnail" thumbnail, 3 "EventId" event_id,
    4 "UploadStatus" upload_status, 5 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageMultiThumbnail {
    pub product_id: String,
    pub device_name: String,
    pub multi_thumbnail: String,
}
operation! { DescribeCloudStorageMultiThumbnail(product_id: String, device_name: String, multi_thumbnail: String)
    "DescribeCloudStorageMultiThumbnail" -> DescribeCloudStorageMultiThumbnailOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "MultiThumbnail" multi_thumbnail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageMultiThumbnailOutput {
    pub thumbnail_url_info_list: Option<Vec<ThumbnailURLInfoList>>,
}
model! { DescribeCloudStorageMultiThumbnailOutput {
    0 "ThumbnailURLInfoList" thumbnail_url_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThumbnailURLInfoList {
    pub thumbnail_url: Option<String>,
    pub expire_time: Option<i64>,
}
model! { ThumbnailURLInfoList {
    0 "ThumbnailURL" thumbnail_url, 1 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageOrder {
    pub order_id: String,
}
operation! { DescribeCloudStorageOrder(order_id: String)
    "DescribeCloudStorageOrder" -> DescribeCloudStorageOrderOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageOrderOutput {
    pub start_time: Option<u64>,
    pub expire_time: Option<u64>,
    pub package_id: Option<String>,
    pub status: Option<u64>,
    pub channel_id: Option<u64>,
    pub price: Option<u64>,
    pub amount: Option<u64>,
}
model! { DescribeCloudStorageOrderOutput {
    0 "StartTime" start_time, 1 "ExpireTime" expire_time, 2 "PackageId" package_id, 3 "Status" status,
    4 "ChannelId" channel_id, 5 "Price" price, 6 "Amount" amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStoragePackageConsumeDetails {
    pub start_date: String,
    pub end_date: String,
}
operation! { DescribeCloudStoragePackageConsumeDetails(start_date: String, end_date: String)
    "DescribeCloudStoragePackageConsumeDetails" -> Empty {
    0 "StartDate" start_date, 1 "EndDate" end_date
} }

pub type DescribeCloudStoragePackageConsumeDetailsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStoragePackageConsumeStats {
    pub start_date: String,
    pub end_date: String,
}
operation! { DescribeCloudStoragePackageConsumeStats(start_date: String, end_date: String)
    "DescribeCloudStoragePackageConsumeStats" -> DescribeCloudStoragePackageConsumeStatsOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStoragePackageConsumeStatsOutput {
    pub stats: Option<Vec<PackageConsumeStat>>,
}
model! { DescribeCloudStoragePackageConsumeStatsOutput {
    0 "Stats" stats
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageConsumeStat {
    pub package_id: Option<String>,
    pub package_name: Option<String>,
    pub cnt: Option<u64>,
    pub price: Option<i64>,
    pub source: Option<i64>,
}
model! { PackageConsumeStat {
    0 "PackageId" package_id, 1 "PackageName" package_name, 2 "Cnt" cnt, 3 "Price" price, 4 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageStreamData {
    pub product_id: String,
    pub device_name: String,
    pub start_time: u64,
}
operation! { DescribeCloudStorageStreamData(product_id: String, device_name: String, start_time: u64)
    "DescribeCloudStorageStreamData" -> DescribeCloudStorageStreamDataOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageStreamDataOutput {
    pub video_stream: Option<String>,
    pub audio_stream: Option<String>,
}
model! { DescribeCloudStorageStreamDataOutput {
    0 "VideoStream" video_stream, 1 "AudioStream" audio_stream
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageThumbnail {
    pub product_id: String,
    pub device_name: String,
    pub thumbnail: String,
}
operation! { DescribeCloudStorageThumbnail(product_id: String, device_name: String, thumbnail: String)
    "DescribeCloudStorageThumbnail" -> DescribeCloudStorageThumbnailOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Thumbnail" thumbnail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageThumbnailOutput {
    pub thumbnail_url: Option<String>,
    pub expire_time: Option<i64>,
}
model! { DescribeCloudStorageThumbnailOutput {
    0 "ThumbnailURL" thumbnail_url, 1 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageThumbnailList {
    pub product_id: String,
    pub device_name: String,
    pub thumbnail_list: Vec<String>,
}
operation! { DescribeCloudStorageThumbnailList(product_id: String, device_name: String, thumbnail_list: Vec<String>)
    "DescribeCloudStorageThumbnailList" -> DescribeCloudStorageThumbnailListOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ThumbnailList" thumbnail_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageThumbnailListOutput {
    pub thumbnail_url_info_list: Option<Vec<ThumbnailURLInfoList>>,
}
model! { DescribeCloudStorageThumbnailListOutput {
    0 "ThumbnailURLInfoList" thumbnail_url_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageTime {
    pub product_id: String,
    pub device_name: String,
    pub date: String,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub user_id: Option<String>,
    pub channel_id: Option<u64>,
}
operation! { DescribeCloudStorageTime(product_id: String, device_name: String, date: String)
    "DescribeCloudStorageTime" -> DescribeCloudStorageTimeOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Date" date, 3 "StartTime" start_time: u64,
    4 "EndTime" end_time: u64, 5 "UserId" user_id: String, 6 "ChannelId" channel_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageTimeOutput {
    pub data: Option<CloudStorageTimeData>,
}
model! { DescribeCloudStorageTimeOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStorageTimeData {
    pub time_list: Option<Vec<CloudStorageTimeInfo>>,
    pub video_url: Option<String>,
}
model! { CloudStorageTimeData {
    0 "TimeList" time_list, 1 "VideoURL" video_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStorageTimeInfo {
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
}
model! { CloudStorageTimeInfo {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageUsers {
    pub product_id: String,
    pub device_name: String,
    pub limit: u64,
    pub offset: u64,
}
operation! { DescribeCloudStorageUsers(product_id: String, device_name: String, limit: u64, offset: u64)
    "DescribeCloudStorageUsers" -> DescribeCloudStorageUsersOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Limit" limit, 3 "Offset" offset
} }
paged! { DescribeCloudStorageUsers: CloudStorageUserInfo = Offset "Offset", "Users" users, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageUsersOutput {
    pub total_count: Option<u64>,
    pub users: Option<Vec<CloudStorageUserInfo>>,
}
model! { DescribeCloudStorageUsersOutput {
    0 "TotalCount" total_count, 1 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStorageUserInfo {
    pub user_id: Option<String>,
}
model! { CloudStorageUserInfo {
    0 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCsReportCountDataInfo {
    pub product_id: String,
    pub device_name: String,
    pub start_time: u64,
    pub end_time: u64,
    pub channel_id: Option<u64>,
}
operation! { DescribeCsReportCountDataInfo(product_id: String, device_name: String, start_time: u64, end_time: u64)
    "DescribeCsReportCountDataInfo" -> DescribeCsReportCountDataInfoOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "ChannelId" channel_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCsReportCountDataInfoOutput {
    pub data: Option<CountDataInfo>,
}
model! { DescribeCsReportCountDataInfoOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountDataInfo {
    pub video_exception_num: Option<u64>,
    pub video_success_num: Option<u64>,
    pub video_success_rate: Option<String>,
    pub event_exception_num: Option<u64>,
    pub event_success_num: Option<u64>,
    pub event_success_rate: Option<String>,
}
model! { CountDataInfo {
    0 "VideoExceptionNum" video_exception_num, 1 "VideoSuccessNum" video_success_num,
    2 "VideoSuccessRate" video_success_rate, 3 "EventExceptionNum" event_exception_num,
    4 "EventSuccessNum" event_success_num, 5 "EventSuccessRate" event_success_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataForwardList {
    pub product_ids: String,
}
operation! { DescribeDataForwardList(product_ids: String) "DescribeDataForwardList" -> DescribeDataForwardListOutput {
    0 "ProductIds" product_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataForwardListOutput {
    pub data_forward_list: Option<Vec<DataForward>>,
}
model! { DescribeDataForwardListOutput {
    0 "DataForwardList" data_forward_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataForward {
    pub product_id: Option<String>,
    pub forward_addr: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub data_chose: Option<i64>,
}
model! { DataForward {
    0 "ProductId" product_id, 1 "ForwardAddr" forward_addr, 2 "Status" status, 3 "CreateTime" create_time,
    4 "UpdateTime" update_time, 5 "DataChose" data_chose
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevice {
    pub product_id: String,
    pub device_name: String,
}
operation! { DescribeDevice(product_id: String, device_name: String) "DescribeDevice" -> DescribeDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceOutput {
    pub device_name: Option<String>,
    pub online: Option<u64>,
    pub login_time: Option<u64>,
    pub device_psk: Option<Secret>,
    pub enable_state: Option<u64>,
    pub expire_time: Option<u64>,
    pub log_level: Option<u64>,
}
model! { DescribeDeviceOutput {
    0 "DeviceName" device_name, 1 "Online" online, 2 "LoginTime" login_time, 3 "DevicePsk" device_psk,
    4 "EnableState" enable_state, 5 "ExpireTime" expire_time, 6 "LogLevel" log_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceActionHistory {
    pub product_id: String,
    pub device_name: String,
    pub min_time: u64,
    pub max_time: u64,
    pub action_id: Option<String>,
    pub limit: Option<u64>,
    pub context: Option<String>,
}
operation! { DescribeDeviceActionHistory(product_id: String, device_name: String, min_time: u64, max_time: u64)
    "DescribeDeviceActionHistory" -> DescribeDeviceActionHistoryOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "MinTime" min_time, 3 "MaxTime" max_time,
    4 "ActionId" action_id: String, 5 "Limit" limit: u64, 6 "Context" context: String
} }
paged! { DescribeDeviceActionHistory: ActionHistory =
    Token "Context", "ActionHistories" action_histories, next "Context"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceActionHistoryOutput {
    pub total_counts: Option<u64>,
    pub action_histories: Option<Vec<ActionHistory>>,
    pub context: Option<String>,
    pub listover: Option<bool>,
}
model! { DescribeDeviceActionHistoryOutput {
    0 "TotalCounts" total_counts, 1 "ActionHistories" action_histories, 2 "Context" context, 3 "Listover" listover
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionHistory {
    pub device_name: Option<String>,
    pub action_id: Option<String>,
    pub action_name: Option<String>,
    pub req_time: Option<u64>,
    pub rsp_time: Option<u64>,
    pub input_params: Option<String>,
    pub output_params: Option<String>,
    pub calling: Option<String>,
    pub client_token: Option<String>,
    pub status: Option<String>,
}
model! { ActionHistory {
    0 "DeviceName" device_name, 1 "ActionId" action_id, 2 "ActionName" action_name, 3 "ReqTime" req_time,
    4 "RspTime" rsp_time, 5 "InputParams" input_params, 6 "OutputParams" output_params, 7 "Calling" calling,
    8 "ClientToken" client_token, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCommLog {
    pub min_time: u64,
    pub max_time: u64,
    pub product_id: String,
    pub device_name: String,
    pub limit: Option<u64>,
    pub context: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeDeviceCommLog(min_time: u64, max_time: u64, product_id: String, device_name: String)
    "DescribeDeviceCommLog" -> DescribeDeviceCommLogOutput {
    0 "MinTime" min_time, 1 "MaxTime" max_time, 2 "ProductId" product_id, 3 "DeviceName" device_name,
    4 "Limit" limit: u64, 5 "Context" context: String, 6 "Type" r#type: String
} }
paged! { DescribeDeviceCommLog: DeviceCommLogItem = Token "Context", "Results" results, next "Context" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCommLogOutput {
    pub listover: Option<bool>,
    pub context: Option<String>,
    pub results: Option<Vec<DeviceCommLogItem>>,
}
model! { DescribeDeviceCommLogOutput {
    0 "Listover" listover, 1 "Context" context, 2 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceCommLogItem {
    pub time: Option<String>,
    pub r#type: Option<String>,
    pub data: Option<String>,
}
model! { DeviceCommLogItem {
    0 "Time" time, 1 "Type" r#type, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceData {
    pub product_id: String,
    pub device_name: String,
}
operation! { DescribeDeviceData(product_id: String, device_name: String)
    "DescribeDeviceData" -> DescribeDeviceDataOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceDataOutput {
    pub data: Option<String>,
}
model! { DescribeDeviceDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceDataHistory {
    pub min_time: u64,
    pub max_time: u64,
    pub product_id: String,
    pub device_name: String,
    pub field_name: String,
    pub limit: Option<Vec<u64>>,
    pub context: Option<String>,
}

/// What [`DescribeDeviceDataHistory::new`] takes.
pub struct DescribeDeviceDataHistoryRequired {
    pub min_time: u64,
    pub max_time: u64,
    pub product_id: String,
    pub device_name: String,
    pub field_name: String,
}
operation! { DescribeDeviceDataHistory{DescribeDeviceDataHistoryRequired: min_time, max_time, product_id, device_name, field_name}
    "DescribeDeviceDataHistory" -> DescribeDeviceDataHistoryOutput {
    0 "MinTime" min_time, 1 "MaxTime" max_time, 2 "ProductId" product_id, 3 "DeviceName" device_name,
    4 "FieldName" field_name, 5 "Limit" limit: Vec<u64>, 6 "Context" context: String
} }
paged! { DescribeDeviceDataHistory: DeviceDataHistoryItem = Token "Context", "Results" results, next "Context" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceDataHistoryOutput {
    pub field_name: Option<String>,
    pub listover: Option<bool>,
    pub context: Option<String>,
    pub results: Option<Vec<DeviceDataHistoryItem>>,
}
model! { DescribeDeviceDataHistoryOutput {
    0 "FieldName" field_name, 1 "Listover" listover, 2 "Context" context, 3 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceDataHistoryItem {
    pub time: Option<String>,
    pub value: Option<String>,
}
model! { DeviceDataHistoryItem {
    0 "Time" time, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceDataStats {
    pub start_date: String,
    pub end_date: String,
    pub product_id: Option<String>,
}
operation! { DescribeDeviceDataStats(start_date: String, end_date: String)
    "DescribeDeviceDataStats" -> DescribeDeviceDataStatsOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date, 2 "ProductId" product_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceDataStatsOutput {
    pub register_cnt: Option<u64>,
    pub data: Option<Vec<DeviceCntStats>>,
    pub total: Option<i64>,
}
model! { DescribeDeviceDataStatsOutput {
    0 "RegisterCnt" register_cnt, 1 "Data" data, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceCntStats {
    pub date: Option<String>,
    pub new_register_cnt: Option<u64>,
    pub new_activate_cnt: Option<u64>,
    pub active_cnt: Option<u64>,
}
model! { DeviceCntStats {
    0 "Date" date, 1 "NewRegisterCnt" new_register_cnt, 2 "NewActivateCnt" new_activate_cnt, 3 "ActiveCnt" active_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceEventHistory {
    pub product_id: String,
    pub device_name: String,
    pub r#type: Option<String>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub context: Option<String>,
    pub size: Option<u64>,
    pub event_id: Option<String>,
}
operation! { DescribeDeviceEventHistory(product_id: String, device_name: String)
    "DescribeDeviceEventHistory" -> DescribeDeviceEventHistoryOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Type" r#type: String, 3 "StartTime" start_time: u64,
    4 "EndTime" end_time: u64, 5 "Context" context: String, 6 "Size" size: u64, 7 "EventId" event_id: String
} }
paged! { DescribeDeviceEventHistory: EventHistoryItem = Token "Context", "EventHistory" event_history, next "Context" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceEventHistoryOutput {
    pub context: Option<String>,
    pub total: Option<u64>,
    pub listover: Option<bool>,
    pub event_history: Option<Vec<EventHistoryItem>>,
}
model! { DescribeDeviceEventHistoryOutput {
    0 "Context" context, 1 "Total" total, 2 "Listover" listover, 3 "EventHistory" event_history
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventHistoryItem {
    pub time_stamp: Option<i64>,
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub event_id: Option<String>,
    pub r#type: Option<String>,
    pub data: Option<String>,
}
model! { EventHistoryItem {
    0 "TimeStamp" time_stamp, 1 "ProductId" product_id, 2 "DeviceName" device_name, 3 "EventId" event_id,
    4 "Type" r#type, 5 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePackages {
    pub product_id: String,
    pub device_name: String,
    pub limit: u64,
    pub offset: u64,
    pub cs_user_id: Option<String>,
    pub channel_id: Option<u64>,
}
operation! { DescribeDevicePackages(product_id: String, device_name: String, limit: u64, offset: u64)
    "DescribeDevicePackages" -> DescribeDevicePackagesOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Limit" limit, 3 "Offset" offset,
    4 "CSUserId" cs_user_id: String, 5 "ChannelId" channel_id: u64
} }
paged! { DescribeDevicePackages: PackageInfo = Offset "Offset", "Packages" packages, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePackagesOutput {
    pub total_count: Option<u64>,
    pub packages: Option<Vec<PackageInfo>>,
}
model! { DescribeDevicePackagesOutput {
    0 "TotalCount" total_count, 1 "Packages" packages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageInfo {
    pub status: Option<u64>,
    pub cs_type: Option<u64>,
    pub cs_shift_duration: Option<u64>,
    pub cs_expired_time: Option<i64>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
    pub package_id: Option<String>,
    pub order_id: Option<String>,
    pub channel_id: Option<u64>,
    pub cs_user_id: Option<String>,
}
model! { PackageInfo {
    0 "Status" status, 1 "CSType" cs_type, 2 "CSShiftDuration" cs_shift_duration, 3 "CSExpiredTime" cs_expired_time,
    4 "CreatedAt" created_at, 5 "UpdatedAt" updated_at, 6 "PackageId" package_id, 7 "OrderId" order_id,
    8 "ChannelId" channel_id, 9 "CSUserId" cs_user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceStatusLog {
    pub min_time: u64,
    pub max_time: u64,
    pub product_id: String,
    pub device_name: String,
    pub limit: Option<i64>,
    pub context: Option<String>,
}
operation! { DescribeDeviceStatusLog(min_time: u64, max_time: u64, product_id: String, device_name: String)
    "DescribeDeviceStatusLog" -> DescribeDeviceStatusLogOutput {
    0 "MinTime" min_time, 1 "MaxTime" max_time, 2 "ProductId" product_id, 3 "DeviceName" device_name,
    4 "Limit" limit: i64, 5 "Context" context: String
} }
paged! { DescribeDeviceStatusLog: DeviceStatusLogItem = Token "Context", "Results" results, next "Context" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceStatusLogOutput {
    pub listover: Option<bool>,
    pub context: Option<String>,
    pub results: Option<Vec<DeviceStatusLogItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeDeviceStatusLogOutput {
    0 "Listover" listover, 1 "Context" context, 2 "Results" results, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceStatusLogItem {
    pub time: Option<String>,
    pub r#type: Option<String>,
    pub data: Option<String>,
}
model! { DeviceStatusLogItem {
    0 "Time" time, 1 "Type" r#type, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevices {
    pub product_id: String,
    pub offset: u64,
    pub limit: u64,
    pub device_name: Option<String>,
}
operation! { DescribeDevices(product_id: String, offset: u64, limit: u64) "DescribeDevices" -> DescribeDevicesOutput {
    0 "ProductId" product_id, 1 "Offset" offset, 2 "Limit" limit, 3 "DeviceName" device_name: String
} }
paged! { DescribeDevices: DeviceInfo = Offset "Offset", "Devices" devices, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesOutput {
    pub total_count: Option<u64>,
    pub devices: Option<Vec<DeviceInfo>>,
}
model! { DescribeDevicesOutput {
    0 "TotalCount" total_count, 1 "Devices" devices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    pub device_name: Option<String>,
    pub online: Option<u64>,
    pub login_time: Option<u64>,
    pub device_psk: Option<Secret>,
    pub enable_state: Option<u64>,
    pub expire_time: Option<u64>,
    pub log_level: Option<u64>,
}
model! { DeviceInfo {
    0 "DeviceName" device_name, 1 "Online" online, 2 "LoginTime" login_time, 3 "DevicePsk" device_psk,
    4 "EnableState" enable_state, 5 "ExpireTime" expire_time, 6 "LogLevel" log_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmware {
    pub product_id: String,
    pub firmware_version: String,
}
operation! { DescribeFirmware(product_id: String, firmware_version: String)
    "DescribeFirmware" -> DescribeFirmwareOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareOutput {
    pub version: Option<String>,
    pub product_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub md5sum: Option<String>,
    pub createtime: Option<u64>,
    pub product_name: Option<String>,
    pub fw_type: Option<String>,
}
model! { DescribeFirmwareOutput {
    0 "Version" version, 1 "ProductId" product_id, 2 "Name" name, 3 "Description" description, 4 "Md5sum" md5sum,
    5 "Createtime" createtime, 6 "ProductName" product_name, 7 "FwType" fw_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTask {
    pub product_id: String,
    pub firmware_version: String,
    pub task_id: u64,
}
operation! { DescribeFirmwareTask(product_id: String, firmware_version: String, task_id: u64)
    "DescribeFirmwareTask" -> DescribeFirmwareTaskOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTaskOutput {
    pub task_id: Option<u64>,
    pub status: Option<i64>,
    pub create_time: Option<i64>,
    pub r#type: Option<i64>,
    pub product_name: Option<String>,
    pub upgrade_mode: Option<String>,
    pub product_id: Option<String>,
    pub original_version: Option<String>,
}
model! { DescribeFirmwareTaskOutput {
    0 "TaskId" task_id, 1 "Status" status, 2 "CreateTime" create_time, 3 "Type" r#type, 4 "ProductName" product_name,
    5 "UpgradeMode" upgrade_mode, 6 "ProductId" product_id, 7 "OriginalVersion" original_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTaskDevices {
    pub product_id: String,
    pub firmware_version: Option<String>,
    pub filters: Option<Vec<SearchKeyword>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeFirmwareTaskDevices(product_id: String)
    "DescribeFirmwareTaskDevices" -> DescribeFirmwareTaskDevicesOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version: String, 2 "Filters" filters: Vec<SearchKeyword>,
    3 "Offset" offset: u64, 4 "Limit" limit: u64
} }
paged! { DescribeFirmwareTaskDevices: DeviceUpdateStatus = Offset "Offset", "Devices" devices, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchKeyword {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SearchKeyword(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTaskDevicesOutput {
    pub total: Option<u64>,
    pub devices: Option<Vec<DeviceUpdateStatus>>,
}
model! { DescribeFirmwareTaskDevicesOutput {
    0 "Total" total, 1 "Devices" devices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceUpdateStatus {
    pub device_name: Option<String>,
    pub last_process_time: Option<u64>,
    pub status: Option<u64>,
    pub err_msg: Option<String>,
    pub retcode: Option<i64>,
    pub dst_version: Option<String>,
    pub percent: Option<u64>,
    pub ori_version: Option<String>,
    pub task_id: Option<u64>,
}
model! { DeviceUpdateStatus {
    0 "DeviceName" device_name, 1 "LastProcessTime" last_process_time, 2 "Status" status, 3 "ErrMsg" err_msg,
    4 "Retcode" retcode, 5 "DstVersion" dst_version, 6 "Percent" percent, 7 "OriVersion" ori_version, 8 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTaskDistribution {
    pub product_id: String,
    pub firmware_version: String,
    pub task_id: u64,
}
operation! { DescribeFirmwareTaskDistribution(product_id: String, firmware_version: String, task_id: u64)
    "DescribeFirmwareTaskDistribution" -> DescribeFirmwareTaskDistributionOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTaskDistributionOutput {
    pub status_infos: Option<Vec<StatusStatistic>>,
}
model! { DescribeFirmwareTaskDistributionOutput {
    0 "StatusInfos" status_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusStatistic {
    pub status: Option<u64>,
    pub total: Option<u64>,
}
model! { StatusStatistic {
    0 "Status" status, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTaskStatistics {
    pub product_id: String,
    pub firmware_version: String,
}
operation! { DescribeFirmwareTaskStatistics(product_id: String, firmware_version: String)
    "DescribeFirmwareTaskStatistics" -> DescribeFirmwareTaskStatisticsOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTaskStatisticsOutput {
    pub success_total: Option<u64>,
    pub failure_total: Option<u64>,
    pub upgrading_total: Option<u64>,
}
model! { DescribeFirmwareTaskStatisticsOutput {
    0 "SuccessTotal" success_total, 1 "FailureTotal" failure_total, 2 "UpgradingTotal" upgrading_total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTasks {
    pub product_id: String,
    pub firmware_version: String,
    pub offset: u64,
    pub limit: u64,
    pub filters: Option<Vec<SearchKeyword>>,
}
operation! { DescribeFirmwareTasks(product_id: String, firmware_version: String, offset: u64, limit: u64)
    "DescribeFirmwareTasks" -> DescribeFirmwareTasksOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "Offset" offset, 3 "Limit" limit,
    4 "Filters" filters: Vec<SearchKeyword>
} }
paged! { DescribeFirmwareTasks: FirmwareTaskInfo = Offset "Offset", "TaskInfos" task_infos, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTasksOutput {
    pub task_infos: Option<Vec<FirmwareTaskInfo>>,
    pub total: Option<u64>,
}
model! { DescribeFirmwareTasksOutput {
    0 "TaskInfos" task_infos, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirmwareTaskInfo {
    pub task_id: Option<u64>,
    pub status: Option<i64>,
    pub r#type: Option<i64>,
    pub create_time: Option<i64>,
}
model! { FirmwareTaskInfo {
    0 "TaskId" task_id, 1 "Status" status, 2 "Type" r#type, 3 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardRule {
    pub product_id: String,
    pub skey: String,
    pub queue_type: u64,
    pub consecretid: Option<String>,
}
operation! { DescribeForwardRule(product_id: String, skey: String, queue_type: u64)
    "DescribeForwardRule" -> DescribeForwardRuleOutput {
    0 "ProductID" product_id, 1 "Skey" skey, 2 "QueueType" queue_type, 3 "Consecretid" consecretid: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardRuleOutput {
    pub endpoint: Option<String>,
    pub queue_name: Option<String>,
    pub product_id: Option<String>,
    pub msg_type: Option<u64>,
    pub result: Option<u64>,
    pub role_name: Option<String>,
    pub role_id: Option<u64>,
    pub queue_region: Option<String>,
    pub queue_type: Option<u64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub err_msg: Option<String>,
}
model! { DescribeForwardRuleOutput {
    0 "Endpoint" endpoint, 1 "QueueName" queue_name, 2 "ProductID" product_id, 3 "MsgType" msg_type, 4 "Result" result,
    5 "RoleName" role_name, 6 "RoleID" role_id, 7 "QueueRegion" queue_region, 8 "QueueType" queue_type,
    9 "InstanceId" instance_id, 10 "InstanceName" instance_name, 11 "ErrMsg" err_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeCloudStorageNum {}
operation! { DescribeFreeCloudStorageNum() "DescribeFreeCloudStorageNum" -> DescribeFreeCloudStorageNumOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeCloudStorageNumOutput {
    pub package_infos: Option<Vec<CloudStoragePackageInfo>>,
}
model! { DescribeFreeCloudStorageNumOutput {
    0 "PackageInfos" package_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStoragePackageInfo {
    pub package_id: Option<String>,
    pub package_name: Option<String>,
    pub num: Option<i64>,
    pub used_num: Option<i64>,
}
model! { CloudStoragePackageInfo {
    0 "PackageId" package_id, 1 "PackageName" package_name, 2 "Num" num, 3 "UsedNum" used_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageDataStats {
    pub start_date: String,
    pub end_date: String,
    pub product_id: Option<String>,
}
operation! { DescribeMessageDataStats(start_date: String, end_date: String)
    "DescribeMessageDataStats" -> DescribeMessageDataStatsOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date, 2 "ProductId" product_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageDataStatsOutput {
    pub data: Option<Vec<MessageCntStats>>,
    pub total: Option<i64>,
}
model! { DescribeMessageDataStatsOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageCntStats {
    pub date: Option<String>,
    pub up_msg_cnt: Option<u64>,
    pub down_msg_cnt: Option<u64>,
    pub ntp_msg_cnt: Option<u64>,
}
model! { MessageCntStats {
    0 "Date" date, 1 "UpMsgCnt" up_msg_cnt, 2 "DownMsgCnt" down_msg_cnt, 3 "NtpMsgCnt" ntp_msg_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelDefinition {
    pub product_id: String,
}
operation! { DescribeModelDefinition(product_id: String) "DescribeModelDefinition" -> DescribeModelDefinitionOutput {
    0 "ProductId" product_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelDefinitionOutput {
    pub model: Option<ProductModelDefinition>,
}
model! { DescribeModelDefinitionOutput {
    0 "Model" model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductModelDefinition {
    pub product_id: Option<String>,
    pub model_define: Option<String>,
    pub update_time: Option<i64>,
    pub create_time: Option<i64>,
    pub category_model: Option<String>,
    pub net_type_model: Option<String>,
}
model! { ProductModelDefinition {
    0 "ProductId" product_id, 1 "ModelDefine" model_define, 2 "UpdateTime" update_time, 3 "CreateTime" create_time,
    4 "CategoryModel" category_model, 5 "NetTypeModel" net_type_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeP2PInfo {
    pub product_id: String,
    pub device_name: String,
}
operation! { DescribeP2PInfo(product_id: String, device_name: String) "DescribeP2PInfo" -> DescribeP2PInfoOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeP2PInfoOutput {
    pub p2p_info: Option<String>,
    pub report_time: Option<i64>,
}
model! { DescribeP2PInfoOutput {
    0 "P2PInfo" p2p_info, 1 "ReportTime" report_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeP2PRoute {
    pub product_id: String,
    pub device_name: String,
}
operation! { DescribeP2PRoute(product_id: String, device_name: String) "DescribeP2PRoute" -> DescribeP2PRouteOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeP2PRouteOutput {
    pub route_id: Option<u64>,
}
model! { DescribeP2PRouteOutput {
    0 "RouteId" route_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageConsumeTask {
    pub task_id: i64,
}
operation! { DescribePackageConsumeTask(task_id: i64) "DescribePackageConsumeTask" -> DescribePackageConsumeTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageConsumeTaskOutput {
    pub url: Option<String>,
}
model! { DescribePackageConsumeTaskOutput {
    0 "URL" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageConsumeTasks {
    pub limit: u64,
    pub offset: u64,
}
operation! { DescribePackageConsumeTasks(limit: u64, offset: u64)
    "DescribePackageConsumeTasks" -> DescribePackageConsumeTasksOutput {
    0 "Limit" limit, 1 "Offset" offset
} }
paged! { DescribePackageConsumeTasks: PackageConsumeTask = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageConsumeTasksOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<PackageConsumeTask>>,
}
model! { DescribePackageConsumeTasksOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageConsumeTask {
    pub task_id: Option<i64>,
    pub create_time: Option<String>,
    pub state: Option<i64>,
}
model! { PackageConsumeTask {
    0 "TaskId" task_id, 1 "CreateTime" create_time, 2 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProduct {
    pub product_id: String,
}
operation! { DescribeProduct(product_id: String) "DescribeProduct" -> DescribeProductOutput {
    0 "ProductId" product_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductOutput {
    pub data: Option<VideoProduct>,
}
model! { DescribeProductOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductDynamicRegister {
    pub product_id: String,
}
operation! { DescribeProductDynamicRegister(product_id: String)
    "DescribeProductDynamicRegister" -> DescribeProductDynamicRegisterOutput {
    0 "ProductId" product_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductDynamicRegisterOutput {
    pub register_type: Option<u64>,
    pub product_secret: Option<Secret>,
    pub register_limit: Option<u64>,
}
model! { DescribeProductDynamicRegisterOutput {
    0 "RegisterType" register_type, 1 "ProductSecret" product_secret, 2 "RegisterLimit" register_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProducts {
    pub limit: u64,
    pub offset: u64,
}
operation! { DescribeProducts(limit: u64, offset: u64) "DescribeProducts" -> DescribeProductsOutput {
    0 "Limit" limit, 1 "Offset" offset
} }
paged! { DescribeProducts: VideoProduct = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<VideoProduct>>,
}
model! { DescribeProductsOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePushChannel {
    pub product_id: String,
}
operation! { DescribePushChannel(product_id: String) "DescribePushChannel" -> DescribePushChannelOutput {
    0 "ProductId" product_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePushChannelOutput {
    pub r#type: Option<String>,
    pub forward_address: Option<String>,
    pub forward_key: Option<String>,
    pub c_kafka_region: Option<String>,
    pub c_kafka_instance: Option<String>,
    pub c_kafka_topic: Option<String>,
}
model! { DescribePushChannelOutput {
    0 "Type" r#type, 1 "ForwardAddress" forward_address, 2 "ForwardKey" forward_key, 3 "CKafkaRegion" c_kafka_region,
    4 "CKafkaInstance" c_kafka_instance, 5 "CKafkaTopic" c_kafka_topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDKLog {
    pub min_time: u64,
    pub max_time: u64,
    pub keywords: String,
    pub context: Option<String>,
    pub max_num: Option<u64>,
}
operation! { DescribeSDKLog(min_time: u64, max_time: u64, keywords: String) "DescribeSDKLog" -> DescribeSDKLogOutput {
    0 "MinTime" min_time, 1 "MaxTime" max_time, 2 "Keywords" keywords, 3 "Context" context: String,
    4 "MaxNum" max_num: u64
} }
paged! { DescribeSDKLog: SDKLogItem = Token "Context", "Results" results, next "Context" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDKLogOutput {
    pub context: Option<String>,
    pub listover: Option<bool>,
    pub results: Option<Vec<SDKLogItem>>,
}
model! { DescribeSDKLogOutput {
    0 "Context" context, 1 "Listover" listover, 2 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SDKLogItem {
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub level: Option<String>,
    pub date_time: Option<String>,
    pub content: Option<String>,
}
model! { SDKLogItem {
    0 "ProductID" product_id, 1 "DeviceName" device_name, 2 "Level" level, 3 "DateTime" date_time, 4 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUser {}
operation! { DescribeUser() "DescribeUser" -> Empty {} }

pub type DescribeUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditFirmware {
    pub product_id: String,
    pub firmware_version: String,
    pub firmware_name: String,
    pub firmware_description: Option<String>,
}
operation! { EditFirmware(product_id: String, firmware_version: String, firmware_name: String) "EditFirmware" -> Empty {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "FirmwareName" firmware_name,
    3 "FirmwareDescription" firmware_description: String
} }

pub type EditFirmwareOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenSingleDeviceSignatureOfPublic {
    pub product_id: String,
    pub device_name: String,
    pub expire: i64,
}
operation! { GenSingleDeviceSignatureOfPublic(product_id: String, device_name: String, expire: i64)
    "GenSingleDeviceSignatureOfPublic" -> GenSingleDeviceSignatureOfPublicOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Expire" expire
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenSingleDeviceSignatureOfPublicOutput {
    pub device_signature: Option<DeviceSignatureInfo>,
}
model! { GenSingleDeviceSignatureOfPublicOutput {
    0 "DeviceSignature" device_signature
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceSignatureInfo {
    pub device_name: Option<String>,
    pub device_signature: Option<Secret>,
}
model! { DeviceSignatureInfo {
    0 "DeviceName" device_name, 1 "DeviceSignature" device_signature
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSignedVideoURL {
    pub video_url: String,
    pub expire_time: u64,
    pub channel_id: Option<u64>,
}
operation! { GenerateSignedVideoURL(video_url: String, expire_time: u64)
    "GenerateSignedVideoURL" -> GenerateSignedVideoURLOutput {
    0 "VideoURL" video_url, 1 "ExpireTime" expire_time, 2 "ChannelId" channel_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSignedVideoURLOutput {
    pub signed_video_url: Option<Secret>,
}
model! { GenerateSignedVideoURLOutput {
    0 "SignedVideoURL" signed_video_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllFirmwareVersion {
    pub product_id: String,
}
operation! { GetAllFirmwareVersion(product_id: String) "GetAllFirmwareVersion" -> GetAllFirmwareVersionOutput {
    0 "ProductID" product_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllFirmwareVersionOutput {
    pub version: Option<Vec<String>>,
}
model! { GetAllFirmwareVersionOutput {
    0 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFirmwareURL {
    pub product_id: String,
    pub firmware_version: String,
}
operation! { GetFirmwareURL(product_id: String, firmware_version: String) "GetFirmwareURL" -> GetFirmwareURLOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFirmwareURLOutput {
    pub url: Option<String>,
}
model! { GetFirmwareURLOutput {
    0 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportModelDefinition {
    pub product_id: String,
    pub model_schema: String,
}
operation! { ImportModelDefinition(product_id: String, model_schema: String) "ImportModelDefinition" -> Empty {
    0 "ProductId" product_id, 1 "ModelSchema" model_schema
} }

pub type ImportModelDefinitionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InheritCloudStorageUser {
    pub product_id: String,
    pub device_name: String,
    pub user_id: String,
    pub to_user_id: String,
}
operation! { InheritCloudStorageUser(product_id: String, device_name: String, user_id: String, to_user_id: String)
    "InheritCloudStorageUser" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "UserId" user_id, 3 "ToUserId" to_user_id
} }

pub type InheritCloudStorageUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFirmwares {
    pub page_num: u64,
    pub page_size: u64,
    pub product_id: Option<String>,
    pub filters: Option<Vec<SearchKeyword>>,
}
operation! { ListFirmwares(page_num: u64, page_size: u64) "ListFirmwares" -> ListFirmwaresOutput {
    0 "PageNum" page_num, 1 "PageSize" page_size, 2 "ProductID" product_id: String,
    3 "Filters" filters: Vec<SearchKeyword>
} }
paged! { ListFirmwares: FirmwareInfo = Number "PageNum", "Firmwares" firmwares, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFirmwaresOutput {
    pub total_count: Option<u64>,
    pub firmwares: Option<Vec<FirmwareInfo>>,
}
model! { ListFirmwaresOutput {
    0 "TotalCount" total_count, 1 "Firmwares" firmwares
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirmwareInfo {
    pub version: Option<String>,
    pub md5sum: Option<String>,
    pub create_time: Option<u64>,
    pub product_name: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub product_id: Option<String>,
    pub fw_type: Option<String>,
}
model! { FirmwareInfo {
    0 "Version" version, 1 "Md5sum" md5sum, 2 "CreateTime" create_time, 3 "ProductName" product_name, 4 "Name" name,
    5 "Description" description, 6 "ProductId" product_id, 7 "FwType" fw_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataForward {
    pub product_id: String,
    pub forward_addr: String,
    pub data_chose: Option<i64>,
}
operation! { ModifyDataForward(product_id: String, forward_addr: String) "ModifyDataForward" -> Empty {
    0 "ProductId" product_id, 1 "ForwardAddr" forward_addr, 2 "DataChose" data_chose: i64
} }

pub type ModifyDataForwardOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataForwardStatus {
    pub product_id: String,
    pub status: i64,
}
operation! { ModifyDataForwardStatus(product_id: String, status: i64) "ModifyDataForwardStatus" -> Empty {
    0 "ProductId" product_id, 1 "Status" status
} }

pub type ModifyDataForwardStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDevice {
    pub product_id: String,
    pub device_name: String,
    pub enable_state: Option<u64>,
}
operation! { ModifyDevice(product_id: String, device_name: String) "ModifyDevice" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "EnableState" enable_state: u64
} }

pub type ModifyDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceLogLevel {
    pub product_id: String,
    pub device_name: String,
    pub log_level: u64,
}
operation! { ModifyDeviceLogLevel(product_id: String, device_name: String, log_level: u64)
    "ModifyDeviceLogLevel" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "LogLevel" log_level
} }

pub type ModifyDeviceLogLevelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardRule {
    pub product_id: String,
    pub msg_type: u64,
    pub skey: String,
    pub queue_region: String,
    pub queue_type: u64,
    pub consecretid: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub queue_id: Option<String>,
    pub queue_name: Option<String>,
}

/// What [`ModifyForwardRule::new`] takes.
pub struct ModifyForwardRuleRequired {
    pub product_id: String,
    pub msg_type: u64,
    pub skey: String,
    pub queue_region: String,
    pub queue_type: u64,
}
operation! { ModifyForwardRule{ModifyForwardRuleRequired: product_id, msg_type, skey, queue_region, queue_type}
    "ModifyForwardRule" -> ModifyForwardRuleOutput {
    0 "ProductID" product_id, 1 "MsgType" msg_type, 2 "Skey" skey, 3 "QueueRegion" queue_region,
    4 "QueueType" queue_type, 5 "Consecretid" consecretid: String, 6 "InstanceId" instance_id: String,
    7 "InstanceName" instance_name: String, 8 "QueueID" queue_id: String, 9 "QueueName" queue_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardRuleOutput {
    pub endpoint: Option<String>,
    pub product_id: Option<String>,
    pub result: Option<u64>,
    pub err_msg: Option<String>,
    pub queue_type: Option<u64>,
}
model! { ModifyForwardRuleOutput {
    0 "Endpoint" endpoint, 1 "ProductID" product_id, 2 "Result" result, 3 "ErrMsg" err_msg, 4 "QueueType" queue_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelDefinition {
    pub product_id: String,
    pub model_schema: String,
}
operation! { ModifyModelDefinition(product_id: String, model_schema: String) "ModifyModelDefinition" -> Empty {
    0 "ProductId" product_id, 1 "ModelSchema" model_schema
} }

pub type ModifyModelDefinitionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProduct {
    pub product_id: String,
    pub product_name: Option<String>,
    pub product_description: Option<String>,
}
operation! { ModifyProduct(product_id: String) "ModifyProduct" -> Empty {
    0 "ProductId" product_id, 1 "ProductName" product_name: String, 2 "ProductDescription" product_description: String
} }

pub type ModifyProductOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProductDynamicRegister {
    pub product_id: String,
    pub register_type: u64,
    pub register_limit: u64,
}
operation! { ModifyProductDynamicRegister(product_id: String, register_type: u64, register_limit: u64)
    "ModifyProductDynamicRegister" -> ModifyProductDynamicRegisterOutput {
    0 "ProductId" product_id, 1 "RegisterType" register_type, 2 "RegisterLimit" register_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProductDynamicRegisterOutput {
    pub register_type: Option<u64>,
    pub product_secret: Option<Secret>,
    pub register_limit: Option<u64>,
}
model! { ModifyProductDynamicRegisterOutput {
    0 "RegisterType" register_type, 1 "ProductSecret" product_secret, 2 "RegisterLimit" register_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPushChannel {
    pub product_id: String,
    pub r#type: String,
    pub forward_address: Option<String>,
    pub forward_key: Option<String>,
    pub c_kafka_region: Option<String>,
    pub c_kafka_instance: Option<String>,
    pub c_kafka_topic: Option<String>,
}
operation! { ModifyPushChannel(product_id: String, r#type: String) "ModifyPushChannel" -> Empty {
    0 "ProductId" product_id, 1 "Type" r#type, 2 "ForwardAddress" forward_address: String,
    3 "ForwardKey" forward_key: String, 4 "CKafkaRegion" c_kafka_region: String,
    5 "CKafkaInstance" c_kafka_instance: String, 6 "CKafkaTopic" c_kafka_topic: String
} }

pub type ModifyPushChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishMessage {
    pub product_id: String,
    pub device_name: String,
    pub topic: String,
    pub payload: String,
    pub qos: Option<u64>,
    pub payload_encoding: Option<String>,
}
operation! { PublishMessage(product_id: String, device_name: String, topic: String, payload: String)
    "PublishMessage" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Topic" topic, 3 "Payload" payload, 4 "Qos" qos: u64,
    5 "PayloadEncoding" payload_encoding: String
} }

pub type PublishMessageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportAliveDevice {
    pub product_id: String,
    pub device_name: String,
}
operation! { ReportAliveDevice(product_id: String, device_name: String) "ReportAliveDevice" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

pub type ReportAliveDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetCloudStorage {
    pub product_id: String,
    pub device_name: String,
    pub channel_id: Option<u64>,
    pub user_id: Option<String>,
}
operation! { ResetCloudStorage(product_id: String, device_name: String) "ResetCloudStorage" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ChannelId" channel_id: u64, 3 "UserId" user_id: String
} }

pub type ResetCloudStorageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetCloudStorageEvent {
    pub product_id: String,
    pub device_name: String,
    pub user_id: Option<String>,
    pub channel_id: Option<u64>,
}
operation! { ResetCloudStorageEvent(product_id: String, device_name: String) "ResetCloudStorageEvent" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "UserId" user_id: String, 3 "ChannelId" channel_id: u64
} }

pub type ResetCloudStorageEventOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryDeviceFirmwareTask {
    pub product_id: String,
    pub device_name: String,
    pub firmware_version: String,
    pub task_id: u64,
}
operation! { RetryDeviceFirmwareTask(product_id: String, device_name: String, firmware_version: String, task_id: u64)
    "RetryDeviceFirmwareTask" -> Empty {
    0 "ProductID" product_id, 1 "DeviceName" device_name, 2 "FirmwareVersion" firmware_version, 3 "TaskId" task_id
} }

pub type RetryDeviceFirmwareTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetForwardAuth {
    pub skey: String,
    pub queue_type: u64,
}
operation! { SetForwardAuth(skey: String, queue_type: u64) "SetForwardAuth" -> SetForwardAuthOutput {
    0 "Skey" skey, 1 "QueueType" queue_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetForwardAuthOutput {
    pub endpoint: Option<String>,
    pub result: Option<u64>,
    pub role_name: Option<String>,
    pub role_id: Option<u64>,
    pub queue_type: Option<u64>,
    pub err_msg: Option<String>,
}
model! { SetForwardAuthOutput {
    0 "Endpoint" endpoint, 1 "Result" result, 2 "RoleName" role_name, 3 "RoleID" role_id, 4 "QueueType" queue_type,
    5 "ErrMsg" err_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferCloudStorage {
    pub product_id: String,
    pub device_name: String,
    pub to_device_name: String,
    pub to_product_id: Option<String>,
}
operation! { TransferCloudStorage(product_id: String, device_name: String, to_device_name: String)
    "TransferCloudStorage" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ToDeviceName" to_device_name,
    3 "ToProductId" to_product_id: String
} }

pub type TransferCloudStorageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAIModelChannel {
    pub model_id: String,
    pub product_id: String,
    pub r#type: String,
    pub forward_address: Option<String>,
    pub forward_key: Option<String>,
    pub c_kafka_region: Option<String>,
    pub c_kafka_instance: Option<String>,
    pub c_kafka_topic: Option<String>,
}
operation! { UpdateAIModelChannel(model_id: String, product_id: String, r#type: String)
    "UpdateAIModelChannel" -> UpdateAIModelChannelOutput {
    0 "ModelId" model_id, 1 "ProductId" product_id, 2 "Type" r#type, 3 "ForwardAddress" forward_address: String,
    4 "ForwardKey" forward_key: String, 5 "CKafkaRegion" c_kafka_region: String,
    6 "CKafkaInstance" c_kafka_instance: String, 7 "CKafkaTopic" c_kafka_topic: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAIModelChannelOutput {
    pub forward_key: Option<String>,
}
model! { UpdateAIModelChannelOutput {
    0 "ForwardKey" forward_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFirmware {
    pub product_id: String,
    pub firmware_version: String,
    pub md5sum: String,
    pub file_size: u64,
    pub firmware_name: Option<String>,
    pub firmware_description: Option<String>,
    pub fw_type: Option<String>,
}
operation! { UploadFirmware(product_id: String, firmware_version: String, md5sum: String, file_size: u64)
    "UploadFirmware" -> Empty {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "Md5sum" md5sum, 3 "FileSize" file_size,
    4 "FirmwareName" firmware_name: String, 5 "FirmwareDescription" firmware_description: String,
    6 "FwType" fw_type: String
} }

pub type UploadFirmwareOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WakeUpDevice {
    pub product_id: String,
    pub device_name: String,
}
operation! { WakeUpDevice(product_id: String, device_name: String) "WakeUpDevice" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

pub type WakeUpDeviceOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_DEVICE_FIRMWARE_TASK_ALREAD_DONE: &str = "FailedOperation.DeviceFirmwareTaskAlreadDone";
    pub const FAILED_OPERATION_DEVICE_IS_UPDATING: &str = "FailedOperation.DeviceIsUpdating";
    pub const FAILED_OPERATION_DEVICE_RUNNING_OTHER_OTA_TASK: &str = "FailedOperation.DeviceRunningOtherOtaTask";
    pub const FAILED_OPERATION_PERMISSION_DENIED: &str = "FailedOperation.PermissionDenied";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DB_OPERATION_ERROR: &str = "InternalError.DBOperationError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_FIRMWARE_ALREADY_EXIST: &str = "InvalidParameterValue.FirmwareAlreadyExist";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_DEVICE_FIRMWARE_TASK_NOT_EXIST: &str = "ResourceNotFound.DeviceFirmwareTaskNotExist";
    pub const RESOURCE_NOT_FOUND_DEVICE_HAS_NO_FIRMWARE: &str = "ResourceNotFound.DeviceHasNoFirmware";
    pub const RESOURCE_NOT_FOUND_FIRMWARE_NOT_EXIST: &str = "ResourceNotFound.FirmwareNotExist";
    pub const RESOURCE_NOT_FOUND_FIRMWARE_TASK_NOT_EXIST: &str = "ResourceNotFound.FirmwareTaskNotExist";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    ApplyAIModel, BatchUpdateFirmware, BindCloudStorageUser, CallDeviceActionAsync, CallDeviceActionSync,
    CallTRTCDevice, CancelAIModelApplication, CancelDeviceFirmwareTask, ChangeP2PRoute, CheckForwardAuth,
    ControlDeviceData, CreateAIDetection, CreateBatch, CreateCOSCredentials, CreateCloudStorage, CreateDataForward,
    CreateDeviceChannel, CreateForwardRule, CreateFreeCloudStorage, CreateProduct, CreateTaskFileUrl,
    DeleteCloudStorageEvent, DeleteDevice, DeleteFirmware, DeleteForwardRule, DeleteProduct,
    DescribeAIModelApplications, DescribeAIModelChannel, DescribeAIModelUsage, DescribeAIModels, DescribeAccount,
    DescribeBalance, DescribeBalanceTransactions, DescribeBatch, DescribeBatchs, DescribeBonuses, DescribeCategory,
    DescribeCloudStorage, DescribeCloudStorageDate, DescribeCloudStorageEvents, DescribeCloudStorageMultiThumbnail,
    DescribeCloudStorageOrder, DescribeCloudStoragePackageConsumeDetails, DescribeCloudStoragePackageConsumeStats,
    DescribeCloudStorageStreamData, DescribeCloudStorageThumbnail, DescribeCloudStorageThumbnailList,
    DescribeCloudStorageTime, DescribeCloudStorageUsers, DescribeCsReportCountDataInfo, DescribeDataForwardList,
    DescribeDevice, DescribeDeviceActionHistory, DescribeDeviceCommLog, DescribeDeviceData, DescribeDeviceDataHistory,
    DescribeDeviceDataStats, DescribeDeviceEventHistory, DescribeDevicePackages, DescribeDeviceStatusLog,
    DescribeDevices, DescribeFirmware, DescribeFirmwareTask, DescribeFirmwareTaskDevices,
    DescribeFirmwareTaskDistribution, DescribeFirmwareTaskStatistics, DescribeFirmwareTasks, DescribeForwardRule,
    DescribeFreeCloudStorageNum, DescribeMessageDataStats, DescribeModelDefinition, DescribeP2PInfo, DescribeP2PRoute,
    DescribePackageConsumeTask, DescribePackageConsumeTasks, DescribeProduct, DescribeProductDynamicRegister,
    DescribeProducts, DescribePushChannel, DescribeSDKLog, DescribeUser, EditFirmware, GenSingleDeviceSignatureOfPublic,
    GenerateSignedVideoURL, GetAllFirmwareVersion, GetFirmwareURL, ImportModelDefinition, InheritCloudStorageUser,
    ListFirmwares, ModifyDataForward, ModifyDataForwardStatus, ModifyDevice, ModifyDeviceLogLevel, ModifyForwardRule,
    ModifyModelDefinition, ModifyProduct, ModifyProductDynamicRegister, ModifyPushChannel, PublishMessage,
    ReportAliveDevice, ResetCloudStorage, ResetCloudStorageEvent, RetryDeviceFirmwareTask, SetForwardAuth,
    TransferCloudStorage, UpdateAIModelChannel, UploadFirmware, WakeUpDevice
}
