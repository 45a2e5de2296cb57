//! `iotvideo` of Tencent Cloud, API version 2021-11-25.
//!
//! Endpoint: `iotvideo.tencentcloudapi.com`, or `iotvideo.<region>.tencentcloudapi.com`. Other versions: [`v20191126`],
//! [`v20201215`]. Operations: <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, iotvideo::DescribeFreeCloudStorageNum};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeFreeCloudStorageNum::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20191126;
pub mod v20201215;

static SERVICE: Service<'_> = Service::new(
    "iotvideo",
    "2021-11-25",
    "iotvideo",
    &Endpoints::NONE,
);

/// Applies ai model: `ApplyAIModel` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=ApplyAIModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAIModel {
    /// Required.
    pub model_id: String,
    /// Required.
    pub product_id: String,
}
operation! { ApplyAIModel(model_id: String, product_id: String) "ApplyAIModel" -> Empty {
    0 "ModelId" model_id, 1 "ProductId" product_id
} }

/// Response of [`ApplyAIModel`]: empty.
pub type ApplyAIModelOutput = Empty;

/// Batches update firmware: `BatchUpdateFirmware` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=BatchUpdateFirmware>.
///
/// Errors: [`codes::FAILED_OPERATION_DEVICE_IS_UPDATING`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::RESOURCE_NOT_FOUND_FIRMWARE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateFirmware {
    /// Required.
    pub product_id: String,
    /// Required.
    pub firmware_version: String,
    pub firmware_ori_version: Option<String>,
    pub upgrade_method: Option<i64>,
    pub file_name: Option<String>,
    pub file_md5: Option<String>,
    pub file_size: Option<i64>,
    pub device_names: Option<Vec<String>>,
    pub timeout_interval: Option<i64>,
}
operation! { BatchUpdateFirmware(product_id: String, firmware_version: String)
    "BatchUpdateFirmware" -> BatchUpdateFirmwareOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "FirmwareOriVersion" firmware_ori_version: String,
    3 "UpgradeMethod" upgrade_method: i64, 4 "FileName" file_name: String, 5 "FileMd5" file_md5: String,
    6 "FileSize" file_size: i64, 7 "DeviceNames" device_names: Vec<String>, 8 "TimeoutInterval" timeout_interval: i64
} }

/// Response of [`BatchUpdateFirmware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateFirmwareOutput {
    pub task_id: Option<i64>,
}
model! { BatchUpdateFirmwareOutput {
    0 "TaskId" task_id: i64
} }

/// Binds cloud storage user: `BindCloudStorageUser` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=BindCloudStorageUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindCloudStorageUser {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub user_id: String,
}
operation! { BindCloudStorageUser(product_id: String, device_name: String, user_id: String)
    "BindCloudStorageUser" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "UserId" user_id
} }

/// Response of [`BindCloudStorageUser`]: empty.
pub type BindCloudStorageUserOutput = Empty;

/// `CallDeviceActionAsync` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=CallDeviceActionAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallDeviceActionAsync {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub action_id: String,
    pub input_params: Option<String>,
}
operation! { CallDeviceActionAsync(product_id: String, device_name: String, action_id: String)
    "CallDeviceActionAsync" -> CallDeviceActionAsyncOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ActionId" action_id, 3 "InputParams" input_params: String
} }

/// Response of [`CallDeviceActionAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallDeviceActionAsyncOutput {
    pub client_token: Option<String>,
    pub status: Option<String>,
}
model! { CallDeviceActionAsyncOutput {
    0 "ClientToken" client_token: String, 1 "Status" status: String
} }

/// `CallDeviceActionSync` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=CallDeviceActionSync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallDeviceActionSync {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub action_id: String,
    pub input_params: Option<String>,
}
operation! { CallDeviceActionSync(product_id: String, device_name: String, action_id: String)
    "CallDeviceActionSync" -> CallDeviceActionSyncOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ActionId" action_id, 3 "InputParams" input_params: String
} }

/// Response of [`CallDeviceActionSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallDeviceActionSyncOutput {
    pub client_token: Option<String>,
    pub output_params: Option<String>,
    pub status: Option<String>,
}
model! { CallDeviceActionSyncOutput {
    0 "ClientToken" client_token: String, 1 "OutputParams" output_params: String, 2 "Status" status: String
} }

/// `CallTRTCDevice` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=CallTRTCDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallTRTCDevice {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { CallTRTCDevice(product_id: String, device_name: String) "CallTRTCDevice" -> CallTRTCDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`CallTRTCDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallTRTCDeviceOutput {
    pub trtc_params: Option<TRTCParams>,
}
model! { CallTRTCDeviceOutput {
    0 "TRTCParams" trtc_params: TRTCParams
} }

/// In the response of [`CallTRTCDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TRTCParams {
    pub sdk_app_id: Option<i64>,
    pub user_id: Option<String>,
    pub user_sig: Option<String>,
    pub str_room_id: Option<String>,
    /// Secret.
    pub private_map_key: Option<Secret>,
}
model! { TRTCParams {
    0 "SDKAppId" sdk_app_id: i64, 1 "UserId" user_id: String, 2 "UserSig" user_sig: String,
    3 "StrRoomId" str_room_id: String, 4 "PrivateMapKey" private_map_key: Secret
} }

/// Cancels ai model application: `CancelAIModelApplication` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=CancelAIModelApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAIModelApplication {
    /// Required.
    pub model_id: String,
    /// Required.
    pub product_id: String,
}
operation! { CancelAIModelApplication(model_id: String, product_id: String) "CancelAIModelApplication" -> Empty {
    0 "ModelId" model_id, 1 "ProductId" product_id
} }

/// Response of [`CancelAIModelApplication`]: empty.
pub type CancelAIModelApplicationOutput = Empty;

/// Cancels device firmware task: `CancelDeviceFirmwareTask` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=CancelDeviceFirmwareTask>.
///
/// Errors: [`codes::FAILED_OPERATION_DEVICE_FIRMWARE_TASK_ALREAD_DONE`],
/// [`codes::FAILED_OPERATION_DEVICE_RUNNING_OTHER_OTA_TASK`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_FIRMWARE_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDeviceFirmwareTask {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub firmware_version: String,
    /// Required.
    pub task_id: i64,
}
operation! { CancelDeviceFirmwareTask(product_id: String, device_name: String, firmware_version: String, task_id: i64)
    "CancelDeviceFirmwareTask" -> Empty {
    0 "ProductID" product_id, 1 "DeviceName" device_name, 2 "FirmwareVersion" firmware_version, 3 "TaskId" task_id
} }

/// Response of [`CancelDeviceFirmwareTask`]: empty.
pub type CancelDeviceFirmwareTaskOutput = Empty;

/// Changes p2p route: `ChangeP2PRoute` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=ChangeP2PRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeP2PRoute {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub route_id: i64,
}
operation! { ChangeP2PRoute(product_id: String, device_name: String, route_id: i64) "ChangeP2PRoute" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "RouteId" route_id
} }

/// Response of [`ChangeP2PRoute`]: empty.
pub type ChangeP2PRouteOutput = Empty;

/// Checks forward auth: `CheckForwardAuth` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=CheckForwardAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckForwardAuth {
    /// Required.
    pub skey: String,
    /// Required.
    pub queue_type: i64,
}
operation! { CheckForwardAuth(skey: String, queue_type: i64) "CheckForwardAuth" -> CheckForwardAuthOutput {
    0 "Skey" skey, 1 "QueueType" queue_type
} }

/// Response of [`CheckForwardAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckForwardAuthOutput {
    pub endpoint: Option<String>,
    pub result: Option<i64>,
    pub productid: Option<String>,
    pub err_msg: Option<String>,
    pub queue_type: Option<i64>,
}
model! { CheckForwardAuthOutput {
    0 "Endpoint" endpoint: String, 1 "Result" result: i64, 2 "Productid" productid: String, 3 "ErrMsg" err_msg: String,
    4 "QueueType" queue_type: i64
} }

/// `ControlDeviceData` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=ControlDeviceData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDeviceData {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub data: String,
    pub method: Option<String>,
    pub data_timestamp: Option<i64>,
}
operation! { ControlDeviceData(product_id: String, device_name: String, data: String)
    "ControlDeviceData" -> ControlDeviceDataOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Data" data, 3 "Method" method: String,
    4 "DataTimestamp" data_timestamp: i64
} }

/// Response of [`ControlDeviceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDeviceDataOutput {
    pub data: Option<String>,
    pub result: Option<String>,
}
model! { ControlDeviceDataOutput {
    0 "Data" data: String, 1 "Result" result: String
} }

/// Creates ai detection: `CreateAIDetection` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=CreateAIDetection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIDetection {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub model_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
}

/// Arguments of [`CreateAIDetection::new`].
pub struct CreateAIDetectionRequired {
    pub product_id: String,
    pub device_name: String,
    pub model_id: String,
    pub start_time: i64,
    pub end_time: i64,
}
operation! { CreateAIDetection { CreateAIDetectionRequired: product_id, device_name, model_id, start_time, end_time }
    "CreateAIDetection" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ModelId" model_id, 3 "StartTime" start_time,
    4 "EndTime" end_time
} }

/// Response of [`CreateAIDetection`]: empty.
pub type CreateAIDetectionOutput = Empty;

/// Creates batch: `CreateBatch` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=CreateBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatch {
    /// Required.
    pub product_id: String,
    /// Required.
    pub dev_num: i64,
    /// Required.
    pub dev_pre: String,
}
operation! { CreateBatch(product_id: String, dev_num: i64, dev_pre: String) "CreateBatch" -> CreateBatchOutput {
    0 "ProductId" product_id, 1 "DevNum" dev_num, 2 "DevPre" dev_pre
} }

/// Response of [`CreateBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchOutput {
    pub batch_id: Option<i64>,
}
model! { CreateBatchOutput {
    0 "BatchId" batch_id: i64
} }

/// Creates cos credentials: `CreateCOSCredentials` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=CreateCOSCredentials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCOSCredentials {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { CreateCOSCredentials(product_id: String, device_name: String)
    "CreateCOSCredentials" -> CreateCOSCredentialsOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`CreateCOSCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCOSCredentialsOutput {
    pub storage_bucket: Option<String>,
    pub storage_region: Option<String>,
    pub storage_path: Option<String>,
    pub secret_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    /// Secret.
    pub token: Option<Secret>,
    pub expired_time: Option<i64>,
}
model! { CreateCOSCredentialsOutput {
    0 "StorageBucket" storage_bucket: String, 1 "StorageRegion" storage_region: String,
    2 "StoragePath" storage_path: String, 3 "SecretID" secret_id: String, 4 "SecretKey" secret_key: Secret,
    5 "Token" token: Secret, 6 "ExpiredTime" expired_time: i64
} }

/// Creates cloud storage: `CreateCloudStorage` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=CreateCloudStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudStorage {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub package_id: String,
    pub r#override: Option<i64>,
    pub package_queue: Option<String>,
    pub order_id: Option<String>,
    pub channel_id: Option<i64>,
    pub storage_region: Option<String>,
}
operation! { CreateCloudStorage(product_id: String, device_name: String, package_id: String)
    "CreateCloudStorage" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "PackageId" package_id, 3 "Override" r#override: i64,
    4 "PackageQueue" package_queue: String, 5 "OrderId" order_id: String, 6 "ChannelId" channel_id: i64,
    7 "StorageRegion" storage_region: String
} }

/// Response of [`CreateCloudStorage`]: empty.
pub type CreateCloudStorageOutput = Empty;

/// Creates data forward: `CreateDataForward` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=CreateDataForward>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataForward {
    /// Required.
    pub product_id: String,
    /// Required.
    pub forward_addr: String,
    pub data_chose: Option<i64>,
}
operation! { CreateDataForward(product_id: String, forward_addr: String) "CreateDataForward" -> Empty {
    0 "ProductId" product_id, 1 "ForwardAddr" forward_addr, 2 "DataChose" data_chose: i64
} }

/// Response of [`CreateDataForward`]: empty.
pub type CreateDataForwardOutput = Empty;

/// Creates device channel: `CreateDeviceChannel` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=CreateDeviceChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceChannel {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub channel_id: i64,
}
operation! { CreateDeviceChannel(product_id: String, device_name: String, channel_id: i64)
    "CreateDeviceChannel" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ChannelId" channel_id
} }

/// Response of [`CreateDeviceChannel`]: empty.
pub type CreateDeviceChannelOutput = Empty;

/// Creates forward rule: `CreateForwardRule` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=CreateForwardRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardRule {
    /// Required.
    pub product_id: String,
    /// Required.
    pub msg_type: i64,
    /// Required.
    pub skey: String,
    /// Required.
    pub queue_region: String,
    /// Required.
    pub queue_type: i64,
    pub consecretid: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub queue_id: Option<String>,
    pub queue_name: Option<String>,
}

/// Arguments of [`CreateForwardRule::new`].
pub struct CreateForwardRuleRequired {
    pub product_id: String,
    pub msg_type: i64,
    pub skey: String,
    pub queue_region: String,
    pub queue_type: i64,
}
operation! { CreateForwardRule { CreateForwardRuleRequired: product_id, msg_type, skey, queue_region, queue_type }
    "CreateForwardRule" -> CreateForwardRuleOutput {
    0 "ProductID" product_id, 1 "MsgType" msg_type, 2 "Skey" skey, 3 "QueueRegion" queue_region,
    4 "QueueType" queue_type, 5 "Consecretid" consecretid: String, 6 "InstanceId" instance_id: String,
    7 "InstanceName" instance_name: String, 8 "QueueID" queue_id: String, 9 "QueueName" queue_name: String
} }

/// Response of [`CreateForwardRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateForwardRuleOutput {
    pub endpoint: Option<String>,
    pub queue_name: Option<String>,
    pub product_id: Option<String>,
    pub msg_type: Option<i64>,
    pub result: Option<i64>,
    pub role_name: Option<String>,
    pub role_id: Option<i64>,
    pub queue_region: Option<String>,
    pub queue_type: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub err_msg: Option<String>,
}
model! { CreateForwardRuleOutput {
    0 "Endpoint" endpoint: String, 1 "QueueName" queue_name: String, 2 "ProductID" product_id: String,
    3 "MsgType" msg_type: i64, 4 "Result" result: i64, 5 "RoleName" role_name: String, 6 "RoleID" role_id: i64,
    7 "QueueRegion" queue_region: String, 8 "QueueType" queue_type: i64, 9 "InstanceId" instance_id: String,
    10 "InstanceName" instance_name: String, 11 "ErrMsg" err_msg: String
} }

/// Creates free cloud storage: `CreateFreeCloudStorage` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=CreateFreeCloudStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFreeCloudStorage {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub package_id: String,
    pub r#override: Option<i64>,
    pub package_queue: Option<String>,
    pub order_id: Option<String>,
    pub channel_id: Option<i64>,
    pub storage_region: Option<String>,
}
operation! { CreateFreeCloudStorage(product_id: String, device_name: String, package_id: String)
    "CreateFreeCloudStorage" -> CreateFreeCloudStorageOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "PackageId" package_id, 3 "Override" r#override: i64,
    4 "PackageQueue" package_queue: String, 5 "OrderId" order_id: String, 6 "ChannelId" channel_id: i64,
    7 "StorageRegion" storage_region: String
} }

/// Response of [`CreateFreeCloudStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFreeCloudStorageOutput {
    pub price: Option<i64>,
    pub amount: Option<i64>,
}
model! { CreateFreeCloudStorageOutput {
    0 "Price" price: i64, 1 "Amount" amount: i64
} }

/// Creates product: `CreateProduct` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=CreateProduct>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProduct {
    /// Required.
    pub product_name: String,
    /// Required.
    pub device_type: i64,
    /// Required.
    pub product_vaild_years: i64,
    /// Required.
    pub features: Vec<String>,
    /// Required.
    pub chip_manufacture_id: String,
    /// Required.
    pub chip_id: String,
    /// Required.
    pub product_description: String,
    /// Required.
    pub chip_os: String,
    pub encryption_type: Option<i64>,
    pub category_id: Option<i64>,
    pub net_type: Option<String>,
}

/// Arguments of [`CreateProduct::new`].
pub struct CreateProductRequired {
    pub product_name: String,
    pub device_type: i64,
    pub product_vaild_years: i64,
    pub features: Vec<String>,
    pub chip_manufacture_id: String,
    pub chip_id: String,
    pub product_description: String,
    pub chip_os: String,
}
operation! {
    CreateProduct { CreateProductRequired: product_name, device_type, product_vaild_years, features, chip_manufacture_id, chip_id, product_description, chip_os }
    "CreateProduct" -> CreateProductOutput {
    0 "ProductName" product_name, 1 "DeviceType" device_type, 2 "ProductVaildYears" product_vaild_years,
    3 "Features" features, 4 "ChipManufactureId" chip_manufacture_id, 5 "ChipId" chip_id,
    6 "ProductDescription" product_description, 7 "ChipOs" chip_os, 8 "EncryptionType" encryption_type: i64,
    9 "CategoryId" category_id: i64, 10 "NetType" net_type: String
} }

/// Response of [`CreateProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductOutput {
    pub data: Option<VideoProduct>,
}
model! { CreateProductOutput {
    0 "Data" data: VideoProduct
} }

/// In the response of [`CreateProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoProduct {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub device_type: Option<i64>,
    pub encryption_type: Option<i64>,
    pub features: Vec<String>,
    pub chip_os: Option<String>,
    pub chip_manufacture_id: Option<String>,
    pub chip_id: Option<String>,
    pub product_description: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub net_type: Option<String>,
    pub category_id: Option<i64>,
    pub product_vaild_years: Option<i64>,
}
model! { VideoProduct {
    0 "ProductId" product_id: String, 1 "ProductName" product_name: String, 2 "DeviceType" device_type: i64,
    3 "EncryptionType" encryption_type: i64, 4 "Features" features: Vec<String>, 5 "ChipOs" chip_os: String,
    6 "ChipManufactureId" chip_manufacture_id: String, 7 "ChipId" chip_id: String,
    8 "ProductDescription" product_description: String, 9 "CreateTime" create_time: i64,
    10 "UpdateTime" update_time: i64, 11 "NetType" net_type: String, 12 "CategoryId" category_id: i64,
    13 "ProductVaildYears" product_vaild_years: i64
} }

/// Creates task file url: `CreateTaskFileUrl` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=CreateTaskFileUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFileUrl {
    /// Required.
    pub product_id: String,
}
operation! { CreateTaskFileUrl(product_id: String) "CreateTaskFileUrl" -> CreateTaskFileUrlOutput {
    0 "ProductId" product_id
} }

/// Response of [`CreateTaskFileUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFileUrlOutput {
    pub url: Option<String>,
    pub file_name: Option<String>,
}
model! { CreateTaskFileUrlOutput {
    0 "Url" url: String, 1 "FileName" file_name: String
} }

/// Deletes cloud storage event: `DeleteCloudStorageEvent` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DeleteCloudStorageEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudStorageEvent {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub event_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub user_id: Option<String>,
    pub channel_id: Option<i64>,
}

/// Arguments of [`DeleteCloudStorageEvent::new`].
pub struct DeleteCloudStorageEventRequired {
    pub product_id: String,
    pub device_name: String,
    pub event_id: String,
    pub start_time: i64,
    pub end_time: i64,
}
operation! {
    DeleteCloudStorageEvent { DeleteCloudStorageEventRequired: product_id, device_name, event_id, start_time, end_time }
    "DeleteCloudStorageEvent" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "EventId" event_id, 3 "StartTime" start_time,
    4 "EndTime" end_time, 5 "UserId" user_id: String, 6 "ChannelId" channel_id: i64
} }

/// Response of [`DeleteCloudStorageEvent`]: empty.
pub type DeleteCloudStorageEventOutput = Empty;

/// Deletes device: `DeleteDevice` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DeleteDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDevice {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { DeleteDevice(product_id: String, device_name: String) "DeleteDevice" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`DeleteDevice`]: empty.
pub type DeleteDeviceOutput = Empty;

/// Deletes firmware: `DeleteFirmware` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DeleteFirmware>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_NOT_FOUND_FIRMWARE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFirmware {
    /// Required.
    pub product_id: String,
    /// Required.
    pub firmware_version: String,
}
operation! { DeleteFirmware(product_id: String, firmware_version: String) "DeleteFirmware" -> Empty {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version
} }

/// Response of [`DeleteFirmware`]: empty.
pub type DeleteFirmwareOutput = Empty;

/// Deletes forward rule: `DeleteForwardRule` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DeleteForwardRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardRule {
    /// Required.
    pub product_id: String,
    /// Required.
    pub skey: String,
    /// Required.
    pub queue_type: i64,
    /// Required.
    pub queue_name: String,
}
operation! { DeleteForwardRule(product_id: String, skey: String, queue_type: i64, queue_name: String)
    "DeleteForwardRule" -> DeleteForwardRuleOutput {
    0 "ProductID" product_id, 1 "Skey" skey, 2 "QueueType" queue_type, 3 "QueueName" queue_name
} }

/// Response of [`DeleteForwardRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteForwardRuleOutput {
    pub endpoint: Option<String>,
    pub queue_name: Option<String>,
    pub product_id: Option<String>,
    pub result: Option<i64>,
    pub err_msg: Option<String>,
}
model! { DeleteForwardRuleOutput {
    0 "Endpoint" endpoint: String, 1 "QueueName" queue_name: String, 2 "ProductID" product_id: String,
    3 "Result" result: i64, 4 "ErrMsg" err_msg: String
} }

/// Deletes product: `DeleteProduct` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DeleteProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProduct {
    /// Required.
    pub product_id: String,
}
operation! { DeleteProduct(product_id: String) "DeleteProduct" -> Empty {
    0 "ProductId" product_id
} }

/// Response of [`DeleteProduct`]: empty.
pub type DeleteProductOutput = Empty;

/// Describes ai model applications: `DescribeAIModelApplications` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeAIModelApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModelApplications {
    /// Required.
    pub model_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub product_id: Option<String>,
}
operation! { DescribeAIModelApplications(model_id: String, limit: i64, offset: i64)
    "DescribeAIModelApplications" -> DescribeAIModelApplicationsOutput {
    0 "ModelId" model_id, 1 "Limit" limit, 2 "Offset" offset, 3 "ProductId" product_id: String
} }
paged! { DescribeAIModelApplications: AIModelApplication =
    Offset "Offset", "Applications" applications, total "TotalCount" }

/// Response of [`DescribeAIModelApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModelApplicationsOutput {
    pub total_count: Option<i64>,
    pub applications: Vec<AIModelApplication>,
}
model! { DescribeAIModelApplicationsOutput {
    0 "TotalCount" total_count: i64, 1 "Applications" applications: Vec<AIModelApplication>
} }

/// In the response of [`DescribeAIModelApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIModelApplication {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub status: Option<i64>,
}
model! { AIModelApplication {
    0 "ProductId" product_id: String, 1 "ProductName" product_name: String, 2 "Status" status: i64
} }

/// Describes ai model channel: `DescribeAIModelChannel` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeAIModelChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModelChannel {
    /// Required.
    pub model_id: String,
    /// Required.
    pub product_id: String,
}
operation! { DescribeAIModelChannel(model_id: String, product_id: String)
    "DescribeAIModelChannel" -> DescribeAIModelChannelOutput {
    0 "ModelId" model_id, 1 "ProductId" product_id
} }

/// Response of [`DescribeAIModelChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModelChannelOutput {
    pub r#type: Option<String>,
    pub forward_address: Option<String>,
    pub forward_key: Option<String>,
    pub ckafka_region: Option<String>,
    pub ckafka_instance: Option<String>,
    pub ckafka_topic: Option<String>,
}
model! { DescribeAIModelChannelOutput {
    0 "Type" r#type: String, 1 "ForwardAddress" forward_address: String, 2 "ForwardKey" forward_key: String,
    3 "CKafkaRegion" ckafka_region: String, 4 "CKafkaInstance" ckafka_instance: String,
    5 "CKafkaTopic" ckafka_topic: String
} }

/// Describes ai model usage: `DescribeAIModelUsage` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeAIModelUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModelUsage {
    /// Required.
    pub model_id: String,
    /// Required.
    pub product_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}
operation! { DescribeAIModelUsage(model_id: String, product_id: String, offset: i64, limit: i64)
    "DescribeAIModelUsage" -> DescribeAIModelUsageOutput {
    0 "ModelId" model_id, 1 "ProductId" product_id, 2 "Offset" offset, 3 "Limit" limit
} }
paged! { DescribeAIModelUsage: AIModelUsageInfo = Offset "Offset", "UsageInfo" usage_info, total "TotalCount" }

/// Response of [`DescribeAIModelUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModelUsageOutput {
    pub total_count: Option<i64>,
    pub usage_info: Vec<AIModelUsageInfo>,
}
model! { DescribeAIModelUsageOutput {
    0 "TotalCount" total_count: i64, 1 "UsageInfo" usage_info: Vec<AIModelUsageInfo>
} }

/// In the response of [`DescribeAIModelUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIModelUsageInfo {
    pub create_time: Option<i64>,
    pub total: Option<i64>,
    pub used: Option<i64>,
}
model! { AIModelUsageInfo {
    0 "CreateTime" create_time: i64, 1 "Total" total: i64, 2 "Used" used: i64
} }

/// Describes ai models: `DescribeAIModels` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeAIModels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModels {
    /// Required.
    pub model_id: String,
    /// Required.
    pub status: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}
operation! { DescribeAIModels(model_id: String, status: i64, offset: i64, limit: i64)
    "DescribeAIModels" -> DescribeAIModelsOutput {
    0 "ModelId" model_id, 1 "Status" status, 2 "Offset" offset, 3 "Limit" limit
} }
paged! { DescribeAIModels: AIModelInfo = Offset "Offset", "Models" models, total "TotalCount" }

/// Response of [`DescribeAIModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIModelsOutput {
    pub total_count: Option<i64>,
    pub models: Vec<AIModelInfo>,
}
model! { DescribeAIModelsOutput {
    0 "TotalCount" total_count: i64, 1 "Models" models: Vec<AIModelInfo>
} }

/// In the response of [`DescribeAIModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIModelInfo {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub status: Option<i64>,
    pub total: Option<i64>,
    pub used: Option<i64>,
    pub apply_time: Option<i64>,
    pub approval_time: Option<i64>,
}
model! { AIModelInfo {
    0 "ProductId" product_id: String, 1 "ProductName" product_name: String, 2 "Status" status: i64,
    3 "Total" total: i64, 4 "Used" used: i64, 5 "ApplyTime" apply_time: i64, 6 "ApprovalTime" approval_time: i64
} }

/// Describes account: `DescribeAccount` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeAccount>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccount {
    /// Required.
    pub account_type: i64,
}
operation! { DescribeAccount(account_type: i64) "DescribeAccount" -> DescribeAccountOutput {
    0 "AccountType" account_type
} }

/// Response of [`DescribeAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountOutput {
    pub uin: Option<String>,
    pub bill_type: Option<i64>,
    pub bill_mode: Option<i64>,
}
model! { DescribeAccountOutput {
    0 "Uin" uin: String, 1 "BillType" bill_type: i64, 2 "BillMode" bill_mode: i64
} }

/// Describes balance: `DescribeBalance` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeBalance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBalance {
    /// Required.
    pub account_type: i64,
}
operation! { DescribeBalance(account_type: i64) "DescribeBalance" -> DescribeBalanceOutput {
    0 "AccountType" account_type
} }

/// Response of [`DescribeBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBalanceOutput {
    pub balance: Option<i64>,
}
model! { DescribeBalanceOutput {
    0 "Balance" balance: i64
} }

/// Describes balance transactions: `DescribeBalanceTransactions` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeBalanceTransactions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBalanceTransactions {
    /// Required.
    pub account_type: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub operation: Option<String>,
}
operation! { DescribeBalanceTransactions(account_type: i64, offset: i64, limit: i64)
    "DescribeBalanceTransactions" -> DescribeBalanceTransactionsOutput {
    0 "AccountType" account_type, 1 "Offset" offset, 2 "Limit" limit, 3 "Operation" operation: String
} }
paged! { DescribeBalanceTransactions: BalanceTransaction =
    Offset "Offset", "Transactions" transactions, total "TotalCount" }

/// Response of [`DescribeBalanceTransactions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBalanceTransactionsOutput {
    pub total_count: Option<i64>,
    pub transactions: Vec<BalanceTransaction>,
}
model! { DescribeBalanceTransactionsOutput {
    0 "TotalCount" total_count: i64, 1 "Transactions" transactions: Vec<BalanceTransaction>
} }

/// In the response of [`DescribeBalanceTransactions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BalanceTransaction {
    pub account_type: Option<i64>,
    pub operation: Option<String>,
    pub deal_id: Option<String>,
    pub amount: Option<i64>,
    pub balance: Option<i64>,
    pub operation_time: Option<i64>,
}
model! { BalanceTransaction {
    0 "AccountType" account_type: i64, 1 "Operation" operation: String, 2 "DealId" deal_id: String,
    3 "Amount" amount: i64, 4 "Balance" balance: i64, 5 "OperationTime" operation_time: i64
} }

/// Describes batch: `DescribeBatch` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatch {
    /// Required.
    pub batch_id: i64,
}
operation! { DescribeBatch(batch_id: i64) "DescribeBatch" -> DescribeBatchOutput {
    0 "BatchId" batch_id
} }

/// Response of [`DescribeBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOutput {
    pub data: Option<VideoBatch>,
}
model! { DescribeBatchOutput {
    0 "Data" data: VideoBatch
} }

/// In the response of [`DescribeBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoBatch {
    pub id: Option<i64>,
    pub user_id: Option<String>,
    pub product_id: Option<String>,
    pub status: Option<i64>,
    pub dev_pre: Option<String>,
    pub dev_num: Option<i64>,
    pub dev_num_created: Option<i64>,
    pub batch_url: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { VideoBatch {
    0 "Id" id: i64, 1 "UserId" user_id: String, 2 "ProductId" product_id: String, 3 "Status" status: i64,
    4 "DevPre" dev_pre: String, 5 "DevNum" dev_num: i64, 6 "DevNumCreated" dev_num_created: i64,
    7 "BatchURL" batch_url: String, 8 "CreateTime" create_time: i64, 9 "UpdateTime" update_time: i64
} }

/// Describes batchs: `DescribeBatchs` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeBatchs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchs {
    /// Required.
    pub product_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { DescribeBatchs(product_id: String, limit: i64, offset: i64) "DescribeBatchs" -> DescribeBatchsOutput {
    0 "ProductId" product_id, 1 "Limit" limit, 2 "Offset" offset
} }
paged! { DescribeBatchs: VideoBatch = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`DescribeBatchs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchsOutput {
    pub total_count: Option<i64>,
    pub data: Vec<VideoBatch>,
}
model! { DescribeBatchsOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<VideoBatch>
} }

/// Describes bonuses: `DescribeBonuses` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeBonuses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBonuses {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}
operation! { DescribeBonuses(offset: i64, limit: i64) "DescribeBonuses" -> DescribeBonusesOutput {
    0 "Offset" offset, 1 "Limit" limit
} }
paged! { DescribeBonuses: BonusInfo = Offset "Offset", "Bonuses" bonuses, total "TotalCount" }

/// Response of [`DescribeBonuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBonusesOutput {
    pub total_count: Option<i64>,
    pub bonuses: Vec<BonusInfo>,
}
model! { DescribeBonusesOutput {
    0 "TotalCount" total_count: i64, 1 "Bonuses" bonuses: Vec<BonusInfo>
} }

/// In the response of [`DescribeBonuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BonusInfo {
    pub bonus_id: Option<i64>,
    pub user_id: Option<String>,
    pub package_id: Option<String>,
    pub total: Option<i64>,
    pub used: Option<i64>,
    pub expire_time: Option<i64>,
    pub create_time: Option<i64>,
    pub status: Option<i64>,
}
model! { BonusInfo {
    0 "BonusId" bonus_id: i64, 1 "UserId" user_id: String, 2 "PackageId" package_id: String, 3 "Total" total: i64,
    4 "Used" used: i64, 5 "ExpireTime" expire_time: i64, 6 "CreateTime" create_time: i64, 7 "Status" status: i64
} }

/// Describes category: `DescribeCategory` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategory {
    /// Required.
    pub id: i64,
}
operation! { DescribeCategory(id: i64) "DescribeCategory" -> DescribeCategoryOutput {
    0 "Id" id
} }

/// Response of [`DescribeCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategoryOutput {
    pub data: Option<ProductTemplate>,
}
model! { DescribeCategoryOutput {
    0 "Data" data: ProductTemplate
} }

/// In the response of [`DescribeCategory`].
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
    0 "Id" id: i64, 1 "CategoryKey" category_key: String, 2 "CategoryName" category_name: String,
    3 "ParentId" parent_id: i64, 4 "ModelTemplate" model_template: String, 5 "ListOrder" list_order: i64,
    6 "IconUrl" icon_url: String, 7 "IconUrlGrid" icon_url_grid: String
} }

/// Describes cloud storage: `DescribeCloudStorage` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeCloudStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorage {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    pub user_id: Option<String>,
    pub channel_id: Option<i64>,
}
operation! { DescribeCloudStorage(product_id: String, device_name: String)
    "DescribeCloudStorage" -> DescribeCloudStorageOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "UserId" user_id: String, 3 "ChannelId" channel_id: i64
} }

/// Response of [`DescribeCloudStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageOutput {
    pub status: Option<i64>,
    pub r#type: Option<i64>,
    pub expire_time: Option<i64>,
    pub shift_duration: Option<i64>,
    pub user_id: Option<String>,
}
model! { DescribeCloudStorageOutput {
    0 "Status" status: i64, 1 "Type" r#type: i64, 2 "ExpireTime" expire_time: i64,
    3 "ShiftDuration" shift_duration: i64, 4 "UserId" user_id: String
} }

/// Describes cloud storage date: `DescribeCloudStorageDate` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeCloudStorageDate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageDate {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    pub user_id: Option<String>,
    pub channel_id: Option<i64>,
}
operation! { DescribeCloudStorageDate(product_id: String, device_name: String)
    "DescribeCloudStorageDate" -> DescribeCloudStorageDateOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "UserId" user_id: String, 3 "ChannelId" channel_id: i64
} }

/// Response of [`DescribeCloudStorageDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageDateOutput {
    pub data: Vec<String>,
}
model! { DescribeCloudStorageDateOutput {
    0 "Data" data: Vec<String>
} }

/// Describes cloud storage events: `DescribeCloudStorageEvents` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeCloudStorageEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageEvents {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub context: Option<String>,
    pub size: Option<i64>,
    pub event_id: Option<String>,
    pub user_id: Option<String>,
    pub channel_id: Option<i64>,
}
operation! { DescribeCloudStorageEvents(product_id: String, device_name: String)
    "DescribeCloudStorageEvents" -> DescribeCloudStorageEventsOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "StartTime" start_time: i64, 3 "EndTime" end_time: i64,
    4 "Context" context: String, 5 "Size" size: i64, 6 "EventId" event_id: String, 7 "UserId" user_id: String,
    8 "ChannelId" channel_id: i64
} }
paged! { DescribeCloudStorageEvents: CloudStorageEvent = Token "Context", "Events" events, next "Context" }

/// Response of [`DescribeCloudStorageEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageEventsOutput {
    pub events: Vec<CloudStorageEvent>,
    pub context: Option<String>,
    pub listover: Option<bool>,
    pub total: Option<i64>,
    pub video_url: Option<String>,
}
model! { DescribeCloudStorageEventsOutput {
    0 "Events" events: Vec<CloudStorageEvent>, 1 "Context" context: String, 2 "Listover" listover: bool,
    3 "Total" total: i64, 4 "VideoURL" video_url: String
} }

/// In the response of [`DescribeCloudStorageEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStorageEvent {
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub thumbnail: Option<String>,
    pub event_id: Option<String>,
    pub upload_status: Option<String>,
    pub data: Option<String>,
}
model! { CloudStorageEvent {
    0 "StartTime" start_time: i64, 1 "EndTime" end_time: i64, 2 "Thumbnail" thumbnail: String,
    3 "EventId" event_id: String, 4 "UploadStatus" upload_status: String, 5 "Data" data: String
} }

/// Describes cloud storage multi thumbnail: `DescribeCloudStorageMultiThumbnail` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeCloudStorageMultiThumbnail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageMultiThumbnail {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub multi_thumbnail: String,
}
operation! { DescribeCloudStorageMultiThumbnail(product_id: String, device_name: String, multi_thumbnail: String)
    "DescribeCloudStorageMultiThumbnail" -> DescribeCloudStorageMultiThumbnailOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "MultiThumbnail" multi_thumbnail
} }

/// Response of [`DescribeCloudStorageMultiThumbnail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageMultiThumbnailOutput {
    pub thumbnail_url_info_list: Vec<ThumbnailURLInfoList>,
}
model! { DescribeCloudStorageMultiThumbnailOutput {
    0 "ThumbnailURLInfoList" thumbnail_url_info_list: Vec<ThumbnailURLInfoList>
} }

/// In the response of [`DescribeCloudStorageMultiThumbnail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThumbnailURLInfoList {
    pub thumbnail_url: Option<String>,
    pub expire_time: Option<i64>,
}
model! { ThumbnailURLInfoList {
    0 "ThumbnailURL" thumbnail_url: String, 1 "ExpireTime" expire_time: i64
} }

/// Describes cloud storage order: `DescribeCloudStorageOrder` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeCloudStorageOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageOrder {
    /// Required.
    pub order_id: String,
}
operation! { DescribeCloudStorageOrder(order_id: String)
    "DescribeCloudStorageOrder" -> DescribeCloudStorageOrderOutput {
    0 "OrderId" order_id
} }

/// Response of [`DescribeCloudStorageOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageOrderOutput {
    pub start_time: Option<i64>,
    pub expire_time: Option<i64>,
    pub package_id: Option<String>,
    pub status: Option<i64>,
    pub channel_id: Option<i64>,
    pub price: Option<i64>,
    pub amount: Option<i64>,
}
model! { DescribeCloudStorageOrderOutput {
    0 "StartTime" start_time: i64, 1 "ExpireTime" expire_time: i64, 2 "PackageId" package_id: String,
    3 "Status" status: i64, 4 "ChannelId" channel_id: i64, 5 "Price" price: i64, 6 "Amount" amount: i64
} }

/// Describes cloud storage package consume details: `DescribeCloudStoragePackageConsumeDetails` of `iotvideo`
/// 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeCloudStoragePackageConsumeDetails>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStoragePackageConsumeDetails {
    /// Required. `YYYY-MM-DD`.
    pub start_date: String,
    /// Required. `YYYY-MM-DD`.
    pub end_date: String,
}
operation! { DescribeCloudStoragePackageConsumeDetails(start_date: String, end_date: String)
    "DescribeCloudStoragePackageConsumeDetails" -> Empty {
    0 "StartDate" start_date, 1 "EndDate" end_date
} }

/// Response of [`DescribeCloudStoragePackageConsumeDetails`]: empty.
pub type DescribeCloudStoragePackageConsumeDetailsOutput = Empty;

/// Describes cloud storage package consume stats: `DescribeCloudStoragePackageConsumeStats` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeCloudStoragePackageConsumeStats>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStoragePackageConsumeStats {
    /// Required. `YYYY-MM-DD`.
    pub start_date: String,
    /// Required. `YYYY-MM-DD`.
    pub end_date: String,
}
operation! { DescribeCloudStoragePackageConsumeStats(start_date: String, end_date: String)
    "DescribeCloudStoragePackageConsumeStats" -> DescribeCloudStoragePackageConsumeStatsOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date
} }

/// Response of [`DescribeCloudStoragePackageConsumeStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStoragePackageConsumeStatsOutput {
    pub stats: Vec<PackageConsumeStat>,
}
model! { DescribeCloudStoragePackageConsumeStatsOutput {
    0 "Stats" stats: Vec<PackageConsumeStat>
} }

/// In the response of [`DescribeCloudStoragePackageConsumeStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageConsumeStat {
    pub package_id: Option<String>,
    pub package_name: Option<String>,
    pub cnt: Option<i64>,
    pub price: Option<i64>,
    pub source: Option<i64>,
}
model! { PackageConsumeStat {
    0 "PackageId" package_id: String, 1 "PackageName" package_name: String, 2 "Cnt" cnt: i64, 3 "Price" price: i64,
    4 "Source" source: i64
} }

/// Describes cloud storage stream data: `DescribeCloudStorageStreamData` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeCloudStorageStreamData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageStreamData {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeCloudStorageStreamData(product_id: String, device_name: String, start_time: i64)
    "DescribeCloudStorageStreamData" -> DescribeCloudStorageStreamDataOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "StartTime" start_time
} }

/// Response of [`DescribeCloudStorageStreamData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageStreamDataOutput {
    pub video_stream: Option<String>,
    pub audio_stream: Option<String>,
}
model! { DescribeCloudStorageStreamDataOutput {
    0 "VideoStream" video_stream: String, 1 "AudioStream" audio_stream: String
} }

/// Describes cloud storage thumbnail: `DescribeCloudStorageThumbnail` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeCloudStorageThumbnail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageThumbnail {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub thumbnail: String,
}
operation! { DescribeCloudStorageThumbnail(product_id: String, device_name: String, thumbnail: String)
    "DescribeCloudStorageThumbnail" -> DescribeCloudStorageThumbnailOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Thumbnail" thumbnail
} }

/// Response of [`DescribeCloudStorageThumbnail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageThumbnailOutput {
    pub thumbnail_url: Option<String>,
    pub expire_time: Option<i64>,
}
model! { DescribeCloudStorageThumbnailOutput {
    0 "ThumbnailURL" thumbnail_url: String, 1 "ExpireTime" expire_time: i64
} }

/// Describes cloud storage thumbnail list: `DescribeCloudStorageThumbnailList` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeCloudStorageThumbnailList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageThumbnailList {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub thumbnail_list: Vec<String>,
}
operation! { DescribeCloudStorageThumbnailList(product_id: String, device_name: String, thumbnail_list: Vec<String>)
    "DescribeCloudStorageThumbnailList" -> DescribeCloudStorageThumbnailListOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ThumbnailList" thumbnail_list
} }

/// Response of [`DescribeCloudStorageThumbnailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageThumbnailListOutput {
    pub thumbnail_url_info_list: Vec<ThumbnailURLInfoList>,
}
model! { DescribeCloudStorageThumbnailListOutput {
    0 "ThumbnailURLInfoList" thumbnail_url_info_list: Vec<ThumbnailURLInfoList>
} }

/// Describes cloud storage time: `DescribeCloudStorageTime` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeCloudStorageTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageTime {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub date: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub user_id: Option<String>,
    pub channel_id: Option<i64>,
}
operation! { DescribeCloudStorageTime(product_id: String, device_name: String, date: String)
    "DescribeCloudStorageTime" -> DescribeCloudStorageTimeOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Date" date, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: i64, 5 "UserId" user_id: String, 6 "ChannelId" channel_id: i64
} }

/// Response of [`DescribeCloudStorageTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageTimeOutput {
    pub data: Option<CloudStorageTimeData>,
}
model! { DescribeCloudStorageTimeOutput {
    0 "Data" data: CloudStorageTimeData
} }

/// In the response of [`DescribeCloudStorageTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStorageTimeData {
    pub time_list: Vec<CloudStorageTimeInfo>,
    pub video_url: Option<String>,
}
model! { CloudStorageTimeData {
    0 "TimeList" time_list: Vec<CloudStorageTimeInfo>, 1 "VideoURL" video_url: String
} }

/// In the response of [`DescribeCloudStorageTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStorageTimeInfo {
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
model! { CloudStorageTimeInfo {
    0 "StartTime" start_time: i64, 1 "EndTime" end_time: i64
} }

/// Describes cloud storage users: `DescribeCloudStorageUsers` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeCloudStorageUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageUsers {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { DescribeCloudStorageUsers(product_id: String, device_name: String, limit: i64, offset: i64)
    "DescribeCloudStorageUsers" -> DescribeCloudStorageUsersOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Limit" limit, 3 "Offset" offset
} }
paged! { DescribeCloudStorageUsers: CloudStorageUserInfo = Offset "Offset", "Users" users, total "TotalCount" }

/// Response of [`DescribeCloudStorageUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageUsersOutput {
    pub total_count: Option<i64>,
    pub users: Vec<CloudStorageUserInfo>,
}
model! { DescribeCloudStorageUsersOutput {
    0 "TotalCount" total_count: i64, 1 "Users" users: Vec<CloudStorageUserInfo>
} }

/// In the response of [`DescribeCloudStorageUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStorageUserInfo {
    pub user_id: Option<String>,
}
model! { CloudStorageUserInfo {
    0 "UserId" user_id: String
} }

/// Describes cs report count data info: `DescribeCsReportCountDataInfo` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeCsReportCountDataInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCsReportCountDataInfo {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub channel_id: Option<i64>,
}
operation! { DescribeCsReportCountDataInfo(product_id: String, device_name: String, start_time: i64, end_time: i64)
    "DescribeCsReportCountDataInfo" -> DescribeCsReportCountDataInfoOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "ChannelId" channel_id: i64
} }

/// Response of [`DescribeCsReportCountDataInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCsReportCountDataInfoOutput {
    pub data: Option<CountDataInfo>,
}
model! { DescribeCsReportCountDataInfoOutput {
    0 "Data" data: CountDataInfo
} }

/// In the response of [`DescribeCsReportCountDataInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountDataInfo {
    pub video_exception_num: Option<i64>,
    pub video_success_num: Option<i64>,
    pub video_success_rate: Option<String>,
    pub event_exception_num: Option<i64>,
    pub event_success_num: Option<i64>,
    pub event_success_rate: Option<String>,
}
model! { CountDataInfo {
    0 "VideoExceptionNum" video_exception_num: i64, 1 "VideoSuccessNum" video_success_num: i64,
    2 "VideoSuccessRate" video_success_rate: String, 3 "EventExceptionNum" event_exception_num: i64,
    4 "EventSuccessNum" event_success_num: i64, 5 "EventSuccessRate" event_success_rate: String
} }

/// Describes data forward list: `DescribeDataForwardList` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeDataForwardList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataForwardList {
    /// Required.
    pub product_ids: String,
}
operation! { DescribeDataForwardList(product_ids: String) "DescribeDataForwardList" -> DescribeDataForwardListOutput {
    0 "ProductIds" product_ids
} }

/// Response of [`DescribeDataForwardList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataForwardListOutput {
    pub data_forward_list: Vec<DataForward>,
}
model! { DescribeDataForwardListOutput {
    0 "DataForwardList" data_forward_list: Vec<DataForward>
} }

/// In the response of [`DescribeDataForwardList`].
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
    0 "ProductId" product_id: String, 1 "ForwardAddr" forward_addr: String, 2 "Status" status: i64,
    3 "CreateTime" create_time: i64, 4 "UpdateTime" update_time: i64, 5 "DataChose" data_chose: i64
} }

/// Describes device: `DescribeDevice` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevice {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { DescribeDevice(product_id: String, device_name: String) "DescribeDevice" -> DescribeDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`DescribeDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceOutput {
    pub device_name: Option<String>,
    pub online: Option<i64>,
    pub login_time: Option<i64>,
    /// Secret.
    pub device_psk: Option<Secret>,
    pub enable_state: Option<i64>,
    pub expire_time: Option<i64>,
    pub log_level: Option<i64>,
}
model! { DescribeDeviceOutput {
    0 "DeviceName" device_name: String, 1 "Online" online: i64, 2 "LoginTime" login_time: i64,
    3 "DevicePsk" device_psk: Secret, 4 "EnableState" enable_state: i64, 5 "ExpireTime" expire_time: i64,
    6 "LogLevel" log_level: i64
} }

/// Describes device action history: `DescribeDeviceActionHistory` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeDeviceActionHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceActionHistory {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub min_time: i64,
    /// Required.
    pub max_time: i64,
    pub action_id: Option<String>,
    pub limit: Option<i64>,
    pub context: Option<String>,
}
operation! { DescribeDeviceActionHistory(product_id: String, device_name: String, min_time: i64, max_time: i64)
    "DescribeDeviceActionHistory" -> DescribeDeviceActionHistoryOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "MinTime" min_time, 3 "MaxTime" max_time,
    4 "ActionId" action_id: String, 5 "Limit" limit: i64, 6 "Context" context: String
} }
paged! { DescribeDeviceActionHistory: ActionHistory =
    Token "Context", "ActionHistories" action_histories, next "Context" }

/// Response of [`DescribeDeviceActionHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceActionHistoryOutput {
    pub total_counts: Option<i64>,
    pub action_histories: Vec<ActionHistory>,
    pub context: Option<String>,
    pub listover: Option<bool>,
}
model! { DescribeDeviceActionHistoryOutput {
    0 "TotalCounts" total_counts: i64, 1 "ActionHistories" action_histories: Vec<ActionHistory>,
    2 "Context" context: String, 3 "Listover" listover: bool
} }

/// In the response of [`DescribeDeviceActionHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionHistory {
    pub device_name: Option<String>,
    pub action_id: Option<String>,
    pub action_name: Option<String>,
    pub req_time: Option<i64>,
    pub rsp_time: Option<i64>,
    pub input_params: Option<String>,
    pub output_params: Option<String>,
    pub calling: Option<String>,
    pub client_token: Option<String>,
    pub status: Option<String>,
}
model! { ActionHistory {
    0 "DeviceName" device_name: String, 1 "ActionId" action_id: String, 2 "ActionName" action_name: String,
    3 "ReqTime" req_time: i64, 4 "RspTime" rsp_time: i64, 5 "InputParams" input_params: String,
    6 "OutputParams" output_params: String, 7 "Calling" calling: String, 8 "ClientToken" client_token: String,
    9 "Status" status: String
} }

/// Describes device comm log: `DescribeDeviceCommLog` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeDeviceCommLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCommLog {
    /// Required.
    pub min_time: i64,
    /// Required.
    pub max_time: i64,
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    pub limit: Option<i64>,
    pub context: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeDeviceCommLog(min_time: i64, max_time: i64, product_id: String, device_name: String)
    "DescribeDeviceCommLog" -> DescribeDeviceCommLogOutput {
    0 "MinTime" min_time, 1 "MaxTime" max_time, 2 "ProductId" product_id, 3 "DeviceName" device_name,
    4 "Limit" limit: i64, 5 "Context" context: String, 6 "Type" r#type: String
} }
paged! { DescribeDeviceCommLog: DeviceCommLogItem = Token "Context", "Results" results, next "Context" }

/// Response of [`DescribeDeviceCommLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCommLogOutput {
    pub listover: Option<bool>,
    pub context: Option<String>,
    pub results: Vec<DeviceCommLogItem>,
}
model! { DescribeDeviceCommLogOutput {
    0 "Listover" listover: bool, 1 "Context" context: String, 2 "Results" results: Vec<DeviceCommLogItem>
} }

/// In the response of [`DescribeDeviceCommLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceCommLogItem {
    pub time: Option<String>,
    pub r#type: Option<String>,
    pub data: Option<String>,
}
model! { DeviceCommLogItem {
    0 "Time" time: String, 1 "Type" r#type: String, 2 "Data" data: String
} }

/// Describes device data: `DescribeDeviceData` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeDeviceData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceData {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { DescribeDeviceData(product_id: String, device_name: String)
    "DescribeDeviceData" -> DescribeDeviceDataOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`DescribeDeviceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceDataOutput {
    pub data: Option<String>,
}
model! { DescribeDeviceDataOutput {
    0 "Data" data: String
} }

/// Describes device data history: `DescribeDeviceDataHistory` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeDeviceDataHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceDataHistory {
    /// Required.
    pub min_time: i64,
    /// Required.
    pub max_time: i64,
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub field_name: String,
    pub limit: Option<Vec<i64>>,
    pub context: Option<String>,
}

/// Arguments of [`DescribeDeviceDataHistory::new`].
pub struct DescribeDeviceDataHistoryRequired {
    pub min_time: i64,
    pub max_time: i64,
    pub product_id: String,
    pub device_name: String,
    pub field_name: String,
}
operation! {
    DescribeDeviceDataHistory { DescribeDeviceDataHistoryRequired: min_time, max_time, product_id, device_name, field_name }
    "DescribeDeviceDataHistory" -> DescribeDeviceDataHistoryOutput {
    0 "MinTime" min_time, 1 "MaxTime" max_time, 2 "ProductId" product_id, 3 "DeviceName" device_name,
    4 "FieldName" field_name, 5 "Limit" limit: Vec<i64>, 6 "Context" context: String
} }
paged! { DescribeDeviceDataHistory: DeviceDataHistoryItem = Token "Context", "Results" results, next "Context" }

/// Response of [`DescribeDeviceDataHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceDataHistoryOutput {
    pub field_name: Option<String>,
    pub listover: Option<bool>,
    pub context: Option<String>,
    pub results: Vec<DeviceDataHistoryItem>,
}
model! { DescribeDeviceDataHistoryOutput {
    0 "FieldName" field_name: String, 1 "Listover" listover: bool, 2 "Context" context: String,
    3 "Results" results: Vec<DeviceDataHistoryItem>
} }

/// In the response of [`DescribeDeviceDataHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceDataHistoryItem {
    pub time: Option<String>,
    pub value: Option<String>,
}
model! { DeviceDataHistoryItem {
    0 "Time" time: String, 1 "Value" value: String
} }

/// Describes device data stats: `DescribeDeviceDataStats` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeDeviceDataStats>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceDataStats {
    /// Required.
    pub start_date: String,
    /// Required.
    pub end_date: String,
    pub product_id: Option<String>,
}
operation! { DescribeDeviceDataStats(start_date: String, end_date: String)
    "DescribeDeviceDataStats" -> DescribeDeviceDataStatsOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date, 2 "ProductId" product_id: String
} }

/// Response of [`DescribeDeviceDataStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceDataStatsOutput {
    pub register_cnt: Option<i64>,
    pub data: Vec<DeviceCntStats>,
    pub total: Option<i64>,
}
model! { DescribeDeviceDataStatsOutput {
    0 "RegisterCnt" register_cnt: i64, 1 "Data" data: Vec<DeviceCntStats>, 2 "Total" total: i64
} }

/// In the response of [`DescribeDeviceDataStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceCntStats {
    pub date: Option<String>,
    pub new_register_cnt: Option<i64>,
    pub new_activate_cnt: Option<i64>,
    pub active_cnt: Option<i64>,
}
model! { DeviceCntStats {
    0 "Date" date: String, 1 "NewRegisterCnt" new_register_cnt: i64, 2 "NewActivateCnt" new_activate_cnt: i64,
    3 "ActiveCnt" active_cnt: i64
} }

/// Describes device event history: `DescribeDeviceEventHistory` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeDeviceEventHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceEventHistory {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    pub r#type: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub context: Option<String>,
    pub size: Option<i64>,
    pub event_id: Option<String>,
}
operation! { DescribeDeviceEventHistory(product_id: String, device_name: String)
    "DescribeDeviceEventHistory" -> DescribeDeviceEventHistoryOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Type" r#type: String, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: i64, 5 "Context" context: String, 6 "Size" size: i64, 7 "EventId" event_id: String
} }
paged! { DescribeDeviceEventHistory: EventHistoryItem = Token "Context", "EventHistory" event_history, next "Context" }

/// Response of [`DescribeDeviceEventHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceEventHistoryOutput {
    pub context: Option<String>,
    pub total: Option<i64>,
    pub listover: Option<bool>,
    pub event_history: Vec<EventHistoryItem>,
}
model! { DescribeDeviceEventHistoryOutput {
    0 "Context" context: String, 1 "Total" total: i64, 2 "Listover" listover: bool,
    3 "EventHistory" event_history: Vec<EventHistoryItem>
} }

/// In the response of [`DescribeDeviceEventHistory`].
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
    0 "TimeStamp" time_stamp: i64, 1 "ProductId" product_id: String, 2 "DeviceName" device_name: String,
    3 "EventId" event_id: String, 4 "Type" r#type: String, 5 "Data" data: String
} }

/// Describes device packages: `DescribeDevicePackages` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeDevicePackages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePackages {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub cs_user_id: Option<String>,
    pub channel_id: Option<i64>,
}
operation! { DescribeDevicePackages(product_id: String, device_name: String, limit: i64, offset: i64)
    "DescribeDevicePackages" -> DescribeDevicePackagesOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Limit" limit, 3 "Offset" offset,
    4 "CSUserId" cs_user_id: String, 5 "ChannelId" channel_id: i64
} }
paged! { DescribeDevicePackages: PackageInfo = Offset "Offset", "Packages" packages, total "TotalCount" }

/// Response of [`DescribeDevicePackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePackagesOutput {
    pub total_count: Option<i64>,
    pub packages: Vec<PackageInfo>,
}
model! { DescribeDevicePackagesOutput {
    0 "TotalCount" total_count: i64, 1 "Packages" packages: Vec<PackageInfo>
} }

/// In the response of [`DescribeDevicePackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageInfo {
    pub status: Option<i64>,
    pub cs_type: Option<i64>,
    pub cs_shift_duration: Option<i64>,
    pub cs_expired_time: Option<i64>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
    pub package_id: Option<String>,
    pub order_id: Option<String>,
    pub channel_id: Option<i64>,
    pub cs_user_id: Option<String>,
}
model! { PackageInfo {
    0 "Status" status: i64, 1 "CSType" cs_type: i64, 2 "CSShiftDuration" cs_shift_duration: i64,
    3 "CSExpiredTime" cs_expired_time: i64, 4 "CreatedAt" created_at: i64, 5 "UpdatedAt" updated_at: i64,
    6 "PackageId" package_id: String, 7 "OrderId" order_id: String, 8 "ChannelId" channel_id: i64,
    9 "CSUserId" cs_user_id: String
} }

/// Describes device status log: `DescribeDeviceStatusLog` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeDeviceStatusLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceStatusLog {
    /// Required.
    pub min_time: i64,
    /// Required.
    pub max_time: i64,
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    pub limit: Option<i64>,
    pub context: Option<String>,
}
operation! { DescribeDeviceStatusLog(min_time: i64, max_time: i64, product_id: String, device_name: String)
    "DescribeDeviceStatusLog" -> DescribeDeviceStatusLogOutput {
    0 "MinTime" min_time, 1 "MaxTime" max_time, 2 "ProductId" product_id, 3 "DeviceName" device_name,
    4 "Limit" limit: i64, 5 "Context" context: String
} }
paged! { DescribeDeviceStatusLog: DeviceStatusLogItem = Token "Context", "Results" results, next "Context" }

/// Response of [`DescribeDeviceStatusLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceStatusLogOutput {
    pub listover: Option<bool>,
    pub context: Option<String>,
    pub results: Vec<DeviceStatusLogItem>,
    pub total_count: Option<i64>,
}
model! { DescribeDeviceStatusLogOutput {
    0 "Listover" listover: bool, 1 "Context" context: String, 2 "Results" results: Vec<DeviceStatusLogItem>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDeviceStatusLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceStatusLogItem {
    pub time: Option<String>,
    pub r#type: Option<String>,
    pub data: Option<String>,
}
model! { DeviceStatusLogItem {
    0 "Time" time: String, 1 "Type" r#type: String, 2 "Data" data: String
} }

/// Describes devices: `DescribeDevices` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevices {
    /// Required.
    pub product_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub device_name: Option<String>,
}
operation! { DescribeDevices(product_id: String, offset: i64, limit: i64) "DescribeDevices" -> DescribeDevicesOutput {
    0 "ProductId" product_id, 1 "Offset" offset, 2 "Limit" limit, 3 "DeviceName" device_name: String
} }
paged! { DescribeDevices: DeviceInfo = Offset "Offset", "Devices" devices, total "TotalCount" }

/// Response of [`DescribeDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesOutput {
    pub total_count: Option<i64>,
    pub devices: Vec<DeviceInfo>,
}
model! { DescribeDevicesOutput {
    0 "TotalCount" total_count: i64, 1 "Devices" devices: Vec<DeviceInfo>
} }

/// In the response of [`DescribeDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    pub device_name: Option<String>,
    pub online: Option<i64>,
    pub login_time: Option<i64>,
    /// Secret.
    pub device_psk: Option<Secret>,
    pub enable_state: Option<i64>,
    pub expire_time: Option<i64>,
    pub log_level: Option<i64>,
}
model! { DeviceInfo {
    0 "DeviceName" device_name: String, 1 "Online" online: i64, 2 "LoginTime" login_time: i64,
    3 "DevicePsk" device_psk: Secret, 4 "EnableState" enable_state: i64, 5 "ExpireTime" expire_time: i64,
    6 "LogLevel" log_level: i64
} }

/// Describes firmware: `DescribeFirmware` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeFirmware>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_FIRMWARE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmware {
    /// Required.
    pub product_id: String,
    /// Required.
    pub firmware_version: String,
}
operation! { DescribeFirmware(product_id: String, firmware_version: String)
    "DescribeFirmware" -> DescribeFirmwareOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version
} }

/// Response of [`DescribeFirmware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareOutput {
    pub version: Option<String>,
    pub product_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub md5sum: Option<String>,
    pub createtime: Option<i64>,
    pub product_name: Option<String>,
    pub fw_type: Option<String>,
}
model! { DescribeFirmwareOutput {
    0 "Version" version: String, 1 "ProductId" product_id: String, 2 "Name" name: String,
    3 "Description" description: String, 4 "Md5sum" md5sum: String, 5 "Createtime" createtime: i64,
    6 "ProductName" product_name: String, 7 "FwType" fw_type: String
} }

/// Describes firmware task: `DescribeFirmwareTask` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeFirmwareTask>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_FIRMWARE_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTask {
    /// Required.
    pub product_id: String,
    /// Required.
    pub firmware_version: String,
    /// Required.
    pub task_id: i64,
}
operation! { DescribeFirmwareTask(product_id: String, firmware_version: String, task_id: i64)
    "DescribeFirmwareTask" -> DescribeFirmwareTaskOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "TaskId" task_id
} }

/// Response of [`DescribeFirmwareTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTaskOutput {
    pub task_id: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<i64>,
    pub r#type: Option<i64>,
    pub product_name: Option<String>,
    pub upgrade_mode: Option<String>,
    pub product_id: Option<String>,
    pub original_version: Option<String>,
}
model! { DescribeFirmwareTaskOutput {
    0 "TaskId" task_id: i64, 1 "Status" status: i64, 2 "CreateTime" create_time: i64, 3 "Type" r#type: i64,
    4 "ProductName" product_name: String, 5 "UpgradeMode" upgrade_mode: String, 6 "ProductId" product_id: String,
    7 "OriginalVersion" original_version: String
} }

/// Describes firmware task devices: `DescribeFirmwareTaskDevices` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeFirmwareTaskDevices>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTaskDevices {
    /// Required.
    pub product_id: String,
    pub firmware_version: Option<String>,
    pub filters: Option<Vec<SearchKeyword>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeFirmwareTaskDevices(product_id: String)
    "DescribeFirmwareTaskDevices" -> DescribeFirmwareTaskDevicesOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version: String, 2 "Filters" filters: Vec<SearchKeyword>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeFirmwareTaskDevices: DeviceUpdateStatus = Offset "Offset", "Devices" devices, total "Total" }

/// In the request of [`DescribeFirmwareTaskDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchKeyword {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SearchKeyword(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeFirmwareTaskDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTaskDevicesOutput {
    pub total: Option<i64>,
    pub devices: Vec<DeviceUpdateStatus>,
}
model! { DescribeFirmwareTaskDevicesOutput {
    0 "Total" total: i64, 1 "Devices" devices: Vec<DeviceUpdateStatus>
} }

/// In the response of [`DescribeFirmwareTaskDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceUpdateStatus {
    pub device_name: Option<String>,
    pub last_process_time: Option<i64>,
    pub status: Option<i64>,
    pub err_msg: Option<String>,
    pub retcode: Option<i64>,
    pub dst_version: Option<String>,
    pub percent: Option<i64>,
    pub ori_version: Option<String>,
    pub task_id: Option<i64>,
}
model! { DeviceUpdateStatus {
    0 "DeviceName" device_name: String, 1 "LastProcessTime" last_process_time: i64, 2 "Status" status: i64,
    3 "ErrMsg" err_msg: String, 4 "Retcode" retcode: i64, 5 "DstVersion" dst_version: String, 6 "Percent" percent: i64,
    7 "OriVersion" ori_version: String, 8 "TaskId" task_id: i64
} }

/// Describes firmware task distribution: `DescribeFirmwareTaskDistribution` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeFirmwareTaskDistribution>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTaskDistribution {
    /// Required.
    pub product_id: String,
    /// Required.
    pub firmware_version: String,
    /// Required.
    pub task_id: i64,
}
operation! { DescribeFirmwareTaskDistribution(product_id: String, firmware_version: String, task_id: i64)
    "DescribeFirmwareTaskDistribution" -> DescribeFirmwareTaskDistributionOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "TaskId" task_id
} }

/// Response of [`DescribeFirmwareTaskDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTaskDistributionOutput {
    pub status_infos: Vec<StatusStatistic>,
}
model! { DescribeFirmwareTaskDistributionOutput {
    0 "StatusInfos" status_infos: Vec<StatusStatistic>
} }

/// In the response of [`DescribeFirmwareTaskDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusStatistic {
    pub status: Option<i64>,
    pub total: Option<i64>,
}
model! { StatusStatistic {
    0 "Status" status: i64, 1 "Total" total: i64
} }

/// Describes firmware task statistics: `DescribeFirmwareTaskStatistics` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeFirmwareTaskStatistics>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTaskStatistics {
    /// Required.
    pub product_id: String,
    /// Required.
    pub firmware_version: String,
}
operation! { DescribeFirmwareTaskStatistics(product_id: String, firmware_version: String)
    "DescribeFirmwareTaskStatistics" -> DescribeFirmwareTaskStatisticsOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version
} }

/// Response of [`DescribeFirmwareTaskStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTaskStatisticsOutput {
    pub success_total: Option<i64>,
    pub failure_total: Option<i64>,
    pub upgrading_total: Option<i64>,
}
model! { DescribeFirmwareTaskStatisticsOutput {
    0 "SuccessTotal" success_total: i64, 1 "FailureTotal" failure_total: i64, 2 "UpgradingTotal" upgrading_total: i64
} }

/// Describes firmware tasks: `DescribeFirmwareTasks` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeFirmwareTasks>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTasks {
    /// Required.
    pub product_id: String,
    /// Required.
    pub firmware_version: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub filters: Option<Vec<SearchKeyword>>,
}
operation! { DescribeFirmwareTasks(product_id: String, firmware_version: String, offset: i64, limit: i64)
    "DescribeFirmwareTasks" -> DescribeFirmwareTasksOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "Offset" offset, 3 "Limit" limit,
    4 "Filters" filters: Vec<SearchKeyword>
} }
paged! { DescribeFirmwareTasks: FirmwareTaskInfo = Offset "Offset", "TaskInfos" task_infos, total "Total" }

/// Response of [`DescribeFirmwareTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTasksOutput {
    pub task_infos: Vec<FirmwareTaskInfo>,
    pub total: Option<i64>,
}
model! { DescribeFirmwareTasksOutput {
    0 "TaskInfos" task_infos: Vec<FirmwareTaskInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeFirmwareTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirmwareTaskInfo {
    pub task_id: Option<i64>,
    pub status: Option<i64>,
    pub r#type: Option<i64>,
    pub create_time: Option<i64>,
}
model! { FirmwareTaskInfo {
    0 "TaskId" task_id: i64, 1 "Status" status: i64, 2 "Type" r#type: i64, 3 "CreateTime" create_time: i64
} }

/// Describes forward rule: `DescribeForwardRule` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeForwardRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardRule {
    /// Required.
    pub product_id: String,
    /// Required.
    pub skey: String,
    /// Required.
    pub queue_type: i64,
    pub consecretid: Option<String>,
}
operation! { DescribeForwardRule(product_id: String, skey: String, queue_type: i64)
    "DescribeForwardRule" -> DescribeForwardRuleOutput {
    0 "ProductID" product_id, 1 "Skey" skey, 2 "QueueType" queue_type, 3 "Consecretid" consecretid: String
} }

/// Response of [`DescribeForwardRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeForwardRuleOutput {
    pub endpoint: Option<String>,
    pub queue_name: Option<String>,
    pub product_id: Option<String>,
    pub msg_type: Option<i64>,
    pub result: Option<i64>,
    pub role_name: Option<String>,
    pub role_id: Option<i64>,
    pub queue_region: Option<String>,
    pub queue_type: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub err_msg: Option<String>,
}
model! { DescribeForwardRuleOutput {
    0 "Endpoint" endpoint: String, 1 "QueueName" queue_name: String, 2 "ProductID" product_id: String,
    3 "MsgType" msg_type: i64, 4 "Result" result: i64, 5 "RoleName" role_name: String, 6 "RoleID" role_id: i64,
    7 "QueueRegion" queue_region: String, 8 "QueueType" queue_type: i64, 9 "InstanceId" instance_id: String,
    10 "InstanceName" instance_name: String, 11 "ErrMsg" err_msg: String
} }

/// Describes free cloud storage num: `DescribeFreeCloudStorageNum` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeFreeCloudStorageNum>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeCloudStorageNum {}
operation! { DescribeFreeCloudStorageNum() "DescribeFreeCloudStorageNum" -> DescribeFreeCloudStorageNumOutput {} }

/// Response of [`DescribeFreeCloudStorageNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFreeCloudStorageNumOutput {
    pub package_infos: Vec<CloudStoragePackageInfo>,
}
model! { DescribeFreeCloudStorageNumOutput {
    0 "PackageInfos" package_infos: Vec<CloudStoragePackageInfo>
} }

/// In the response of [`DescribeFreeCloudStorageNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStoragePackageInfo {
    pub package_id: Option<String>,
    pub package_name: Option<String>,
    pub num: Option<i64>,
    pub used_num: Option<i64>,
}
model! { CloudStoragePackageInfo {
    0 "PackageId" package_id: String, 1 "PackageName" package_name: String, 2 "Num" num: i64, 3 "UsedNum" used_num: i64
} }

/// Describes message data stats: `DescribeMessageDataStats` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeMessageDataStats>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageDataStats {
    /// Required.
    pub start_date: String,
    /// Required.
    pub end_date: String,
    pub product_id: Option<String>,
}
operation! { DescribeMessageDataStats(start_date: String, end_date: String)
    "DescribeMessageDataStats" -> DescribeMessageDataStatsOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date, 2 "ProductId" product_id: String
} }

/// Response of [`DescribeMessageDataStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageDataStatsOutput {
    pub data: Vec<MessageCntStats>,
    pub total: Option<i64>,
}
model! { DescribeMessageDataStatsOutput {
    0 "Data" data: Vec<MessageCntStats>, 1 "Total" total: i64
} }

/// In the response of [`DescribeMessageDataStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageCntStats {
    pub date: Option<String>,
    pub up_msg_cnt: Option<i64>,
    pub down_msg_cnt: Option<i64>,
    pub ntp_msg_cnt: Option<i64>,
}
model! { MessageCntStats {
    0 "Date" date: String, 1 "UpMsgCnt" up_msg_cnt: i64, 2 "DownMsgCnt" down_msg_cnt: i64,
    3 "NtpMsgCnt" ntp_msg_cnt: i64
} }

/// Describes model definition: `DescribeModelDefinition` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeModelDefinition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelDefinition {
    /// Required.
    pub product_id: String,
}
operation! { DescribeModelDefinition(product_id: String) "DescribeModelDefinition" -> DescribeModelDefinitionOutput {
    0 "ProductId" product_id
} }

/// Response of [`DescribeModelDefinition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelDefinitionOutput {
    pub model: Option<ProductModelDefinition>,
}
model! { DescribeModelDefinitionOutput {
    0 "Model" model: ProductModelDefinition
} }

/// In the response of [`DescribeModelDefinition`].
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
    0 "ProductId" product_id: String, 1 "ModelDefine" model_define: String, 2 "UpdateTime" update_time: i64,
    3 "CreateTime" create_time: i64, 4 "CategoryModel" category_model: String, 5 "NetTypeModel" net_type_model: String
} }

/// Describes p2p info: `DescribeP2PInfo` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeP2PInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeP2PInfo {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { DescribeP2PInfo(product_id: String, device_name: String) "DescribeP2PInfo" -> DescribeP2PInfoOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`DescribeP2PInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeP2PInfoOutput {
    pub p2p_info: Option<String>,
    pub report_time: Option<i64>,
}
model! { DescribeP2PInfoOutput {
    0 "P2PInfo" p2p_info: String, 1 "ReportTime" report_time: i64
} }

/// Describes p2p route: `DescribeP2PRoute` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeP2PRoute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeP2PRoute {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { DescribeP2PRoute(product_id: String, device_name: String) "DescribeP2PRoute" -> DescribeP2PRouteOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`DescribeP2PRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeP2PRouteOutput {
    pub route_id: Option<i64>,
}
model! { DescribeP2PRouteOutput {
    0 "RouteId" route_id: i64
} }

/// Describes package consume task: `DescribePackageConsumeTask` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribePackageConsumeTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageConsumeTask {
    /// Required.
    pub task_id: i64,
}
operation! { DescribePackageConsumeTask(task_id: i64) "DescribePackageConsumeTask" -> DescribePackageConsumeTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribePackageConsumeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageConsumeTaskOutput {
    pub url: Option<String>,
}
model! { DescribePackageConsumeTaskOutput {
    0 "URL" url: String
} }

/// Describes package consume tasks: `DescribePackageConsumeTasks` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribePackageConsumeTasks>.
///
/// Errors: [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageConsumeTasks {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { DescribePackageConsumeTasks(limit: i64, offset: i64)
    "DescribePackageConsumeTasks" -> DescribePackageConsumeTasksOutput {
    0 "Limit" limit, 1 "Offset" offset
} }
paged! { DescribePackageConsumeTasks: PackageConsumeTask = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribePackageConsumeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageConsumeTasksOutput {
    pub total_count: Option<i64>,
    pub list: Vec<PackageConsumeTask>,
}
model! { DescribePackageConsumeTasksOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<PackageConsumeTask>
} }

/// In the response of [`DescribePackageConsumeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageConsumeTask {
    pub task_id: Option<i64>,
    pub create_time: Option<String>,
    pub state: Option<i64>,
}
model! { PackageConsumeTask {
    0 "TaskId" task_id: i64, 1 "CreateTime" create_time: String, 2 "State" state: i64
} }

/// Describes product: `DescribeProduct` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProduct {
    /// Required.
    pub product_id: String,
}
operation! { DescribeProduct(product_id: String) "DescribeProduct" -> DescribeProductOutput {
    0 "ProductId" product_id
} }

/// Response of [`DescribeProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductOutput {
    pub data: Option<VideoProduct>,
}
model! { DescribeProductOutput {
    0 "Data" data: VideoProduct
} }

/// Describes product dynamic register: `DescribeProductDynamicRegister` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeProductDynamicRegister>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductDynamicRegister {
    /// Required.
    pub product_id: String,
}
operation! { DescribeProductDynamicRegister(product_id: String)
    "DescribeProductDynamicRegister" -> DescribeProductDynamicRegisterOutput {
    0 "ProductId" product_id
} }

/// Response of [`DescribeProductDynamicRegister`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductDynamicRegisterOutput {
    pub register_type: Option<i64>,
    /// Secret.
    pub product_secret: Option<Secret>,
    pub register_limit: Option<i64>,
}
model! { DescribeProductDynamicRegisterOutput {
    0 "RegisterType" register_type: i64, 1 "ProductSecret" product_secret: Secret, 2 "RegisterLimit" register_limit: i64
} }

/// Describes products: `DescribeProducts` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeProducts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProducts {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { DescribeProducts(limit: i64, offset: i64) "DescribeProducts" -> DescribeProductsOutput {
    0 "Limit" limit, 1 "Offset" offset
} }
paged! { DescribeProducts: VideoProduct = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`DescribeProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsOutput {
    pub total_count: Option<i64>,
    pub data: Vec<VideoProduct>,
}
model! { DescribeProductsOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<VideoProduct>
} }

/// Describes push channel: `DescribePushChannel` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribePushChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePushChannel {
    /// Required.
    pub product_id: String,
}
operation! { DescribePushChannel(product_id: String) "DescribePushChannel" -> DescribePushChannelOutput {
    0 "ProductId" product_id
} }

/// Response of [`DescribePushChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePushChannelOutput {
    pub r#type: Option<String>,
    pub forward_address: Option<String>,
    pub forward_key: Option<String>,
    pub ckafka_region: Option<String>,
    pub ckafka_instance: Option<String>,
    pub ckafka_topic: Option<String>,
}
model! { DescribePushChannelOutput {
    0 "Type" r#type: String, 1 "ForwardAddress" forward_address: String, 2 "ForwardKey" forward_key: String,
    3 "CKafkaRegion" ckafka_region: String, 4 "CKafkaInstance" ckafka_instance: String,
    5 "CKafkaTopic" ckafka_topic: String
} }

/// Describes sdk log: `DescribeSDKLog` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeSDKLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDKLog {
    /// Required.
    pub min_time: i64,
    /// Required.
    pub max_time: i64,
    /// Required.
    pub keywords: String,
    pub context: Option<String>,
    pub max_num: Option<i64>,
}
operation! { DescribeSDKLog(min_time: i64, max_time: i64, keywords: String) "DescribeSDKLog" -> DescribeSDKLogOutput {
    0 "MinTime" min_time, 1 "MaxTime" max_time, 2 "Keywords" keywords, 3 "Context" context: String,
    4 "MaxNum" max_num: i64
} }
paged! { DescribeSDKLog: SDKLogItem = Token "Context", "Results" results, next "Context" }

/// Response of [`DescribeSDKLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSDKLogOutput {
    pub context: Option<String>,
    pub listover: Option<bool>,
    pub results: Vec<SDKLogItem>,
}
model! { DescribeSDKLogOutput {
    0 "Context" context: String, 1 "Listover" listover: bool, 2 "Results" results: Vec<SDKLogItem>
} }

/// In the response of [`DescribeSDKLog`].
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
    0 "ProductID" product_id: String, 1 "DeviceName" device_name: String, 2 "Level" level: String,
    3 "DateTime" date_time: String, 4 "Content" content: String
} }

/// Describes user: `DescribeUser` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=DescribeUser>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_PERMISSION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUser {}
operation! { DescribeUser() "DescribeUser" -> Empty {} }

/// Response of [`DescribeUser`]: empty.
pub type DescribeUserOutput = Empty;

/// `EditFirmware` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=EditFirmware>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_DEVICE_HAS_NO_FIRMWARE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditFirmware {
    /// Required.
    pub product_id: String,
    /// Required.
    pub firmware_version: String,
    /// Required.
    pub firmware_name: String,
    pub firmware_description: Option<String>,
}
operation! { EditFirmware(product_id: String, firmware_version: String, firmware_name: String) "EditFirmware" -> Empty {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "FirmwareName" firmware_name,
    3 "FirmwareDescription" firmware_description: String
} }

/// Response of [`EditFirmware`]: empty.
pub type EditFirmwareOutput = Empty;

/// `GenSingleDeviceSignatureOfPublic` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=GenSingleDeviceSignatureOfPublic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenSingleDeviceSignatureOfPublic {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub expire: i64,
}
operation! { GenSingleDeviceSignatureOfPublic(product_id: String, device_name: String, expire: i64)
    "GenSingleDeviceSignatureOfPublic" -> GenSingleDeviceSignatureOfPublicOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Expire" expire
} }

/// Response of [`GenSingleDeviceSignatureOfPublic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenSingleDeviceSignatureOfPublicOutput {
    pub device_signature: Option<DeviceSignatureInfo>,
}
model! { GenSingleDeviceSignatureOfPublicOutput {
    0 "DeviceSignature" device_signature: DeviceSignatureInfo
} }

/// In the response of [`GenSingleDeviceSignatureOfPublic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceSignatureInfo {
    pub device_name: Option<String>,
    /// Secret.
    pub device_signature: Option<Secret>,
}
model! { DeviceSignatureInfo {
    0 "DeviceName" device_name: String, 1 "DeviceSignature" device_signature: Secret
} }

/// Generates signed video url: `GenerateSignedVideoURL` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=GenerateSignedVideoURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSignedVideoURL {
    /// Required.
    pub video_url: String,
    /// Required.
    pub expire_time: i64,
    pub channel_id: Option<i64>,
}
operation! { GenerateSignedVideoURL(video_url: String, expire_time: i64)
    "GenerateSignedVideoURL" -> GenerateSignedVideoURLOutput {
    0 "VideoURL" video_url, 1 "ExpireTime" expire_time, 2 "ChannelId" channel_id: i64
} }

/// Response of [`GenerateSignedVideoURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateSignedVideoURLOutput {
    /// Secret.
    pub signed_video_url: Option<Secret>,
}
model! { GenerateSignedVideoURLOutput {
    0 "SignedVideoURL" signed_video_url: Secret
} }

/// Gets all firmware version: `GetAllFirmwareVersion` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=GetAllFirmwareVersion>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllFirmwareVersion {
    /// Required.
    pub product_id: String,
}
operation! { GetAllFirmwareVersion(product_id: String) "GetAllFirmwareVersion" -> GetAllFirmwareVersionOutput {
    0 "ProductID" product_id
} }

/// Response of [`GetAllFirmwareVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllFirmwareVersionOutput {
    pub version: Vec<String>,
}
model! { GetAllFirmwareVersionOutput {
    0 "Version" version: Vec<String>
} }

/// Gets firmware url: `GetFirmwareURL` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=GetFirmwareURL>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFirmwareURL {
    /// Required.
    pub product_id: String,
    /// Required.
    pub firmware_version: String,
}
operation! { GetFirmwareURL(product_id: String, firmware_version: String) "GetFirmwareURL" -> GetFirmwareURLOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version
} }

/// Response of [`GetFirmwareURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFirmwareURLOutput {
    pub url: Option<String>,
}
model! { GetFirmwareURLOutput {
    0 "Url" url: String
} }

/// Imports model definition: `ImportModelDefinition` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=ImportModelDefinition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportModelDefinition {
    /// Required.
    pub product_id: String,
    /// Required.
    pub model_schema: String,
}
operation! { ImportModelDefinition(product_id: String, model_schema: String) "ImportModelDefinition" -> Empty {
    0 "ProductId" product_id, 1 "ModelSchema" model_schema
} }

/// Response of [`ImportModelDefinition`]: empty.
pub type ImportModelDefinitionOutput = Empty;

/// `InheritCloudStorageUser` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=InheritCloudStorageUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InheritCloudStorageUser {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub to_user_id: String,
}
operation! { InheritCloudStorageUser(product_id: String, device_name: String, user_id: String, to_user_id: String)
    "InheritCloudStorageUser" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "UserId" user_id, 3 "ToUserId" to_user_id
} }

/// Response of [`InheritCloudStorageUser`]: empty.
pub type InheritCloudStorageUserOutput = Empty;

/// Lists firmwares: `ListFirmwares` of `iotvideo` 2021-11-25.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=ListFirmwares>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFirmwares {
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    pub product_id: Option<String>,
    pub filters: Option<Vec<SearchKeyword>>,
}
operation! { ListFirmwares(page_num: i64, page_size: i64) "ListFirmwares" -> ListFirmwaresOutput {
    0 "PageNum" page_num, 1 "PageSize" page_size, 2 "ProductID" product_id: String,
    3 "Filters" filters: Vec<SearchKeyword>
} }
paged! { ListFirmwares: FirmwareInfo = Number "PageNum", "Firmwares" firmwares, total "TotalCount" }

/// Response of [`ListFirmwares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFirmwaresOutput {
    pub total_count: Option<i64>,
    pub firmwares: Vec<FirmwareInfo>,
}
model! { ListFirmwaresOutput {
    0 "TotalCount" total_count: i64, 1 "Firmwares" firmwares: Vec<FirmwareInfo>
} }

/// In the response of [`ListFirmwares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FirmwareInfo {
    pub version: Option<String>,
    pub md5sum: Option<String>,
    pub create_time: Option<i64>,
    pub product_name: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub product_id: Option<String>,
    pub fw_type: Option<String>,
}
model! { FirmwareInfo {
    0 "Version" version: String, 1 "Md5sum" md5sum: String, 2 "CreateTime" create_time: i64,
    3 "ProductName" product_name: String, 4 "Name" name: String, 5 "Description" description: String,
    6 "ProductId" product_id: String, 7 "FwType" fw_type: String
} }

/// Modifies data forward: `ModifyDataForward` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=ModifyDataForward>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataForward {
    /// Required.
    pub product_id: String,
    /// Required.
    pub forward_addr: String,
    pub data_chose: Option<i64>,
}
operation! { ModifyDataForward(product_id: String, forward_addr: String) "ModifyDataForward" -> Empty {
    0 "ProductId" product_id, 1 "ForwardAddr" forward_addr, 2 "DataChose" data_chose: i64
} }

/// Response of [`ModifyDataForward`]: empty.
pub type ModifyDataForwardOutput = Empty;

/// Modifies data forward status: `ModifyDataForwardStatus` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=ModifyDataForwardStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataForwardStatus {
    /// Required.
    pub product_id: String,
    /// Required.
    pub status: i64,
}
operation! { ModifyDataForwardStatus(product_id: String, status: i64) "ModifyDataForwardStatus" -> Empty {
    0 "ProductId" product_id, 1 "Status" status
} }

/// Response of [`ModifyDataForwardStatus`]: empty.
pub type ModifyDataForwardStatusOutput = Empty;

/// Modifies device: `ModifyDevice` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=ModifyDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDevice {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    pub enable_state: Option<i64>,
}
operation! { ModifyDevice(product_id: String, device_name: String) "ModifyDevice" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "EnableState" enable_state: i64
} }

/// Response of [`ModifyDevice`]: empty.
pub type ModifyDeviceOutput = Empty;

/// Modifies device log level: `ModifyDeviceLogLevel` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=ModifyDeviceLogLevel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceLogLevel {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub log_level: i64,
}
operation! { ModifyDeviceLogLevel(product_id: String, device_name: String, log_level: i64)
    "ModifyDeviceLogLevel" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "LogLevel" log_level
} }

/// Response of [`ModifyDeviceLogLevel`]: empty.
pub type ModifyDeviceLogLevelOutput = Empty;

/// Modifies forward rule: `ModifyForwardRule` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=ModifyForwardRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardRule {
    /// Required.
    pub product_id: String,
    /// Required.
    pub msg_type: i64,
    /// Required.
    pub skey: String,
    /// Required.
    pub queue_region: String,
    /// Required.
    pub queue_type: i64,
    pub consecretid: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub queue_id: Option<String>,
    pub queue_name: Option<String>,
}

/// Arguments of [`ModifyForwardRule::new`].
pub struct ModifyForwardRuleRequired {
    pub product_id: String,
    pub msg_type: i64,
    pub skey: String,
    pub queue_region: String,
    pub queue_type: i64,
}
operation! { ModifyForwardRule { ModifyForwardRuleRequired: product_id, msg_type, skey, queue_region, queue_type }
    "ModifyForwardRule" -> ModifyForwardRuleOutput {
    0 "ProductID" product_id, 1 "MsgType" msg_type, 2 "Skey" skey, 3 "QueueRegion" queue_region,
    4 "QueueType" queue_type, 5 "Consecretid" consecretid: String, 6 "InstanceId" instance_id: String,
    7 "InstanceName" instance_name: String, 8 "QueueID" queue_id: String, 9 "QueueName" queue_name: String
} }

/// Response of [`ModifyForwardRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyForwardRuleOutput {
    pub endpoint: Option<String>,
    pub product_id: Option<String>,
    pub result: Option<i64>,
    pub err_msg: Option<String>,
    pub queue_type: Option<i64>,
}
model! { ModifyForwardRuleOutput {
    0 "Endpoint" endpoint: String, 1 "ProductID" product_id: String, 2 "Result" result: i64, 3 "ErrMsg" err_msg: String,
    4 "QueueType" queue_type: i64
} }

/// Modifies model definition: `ModifyModelDefinition` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=ModifyModelDefinition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModelDefinition {
    /// Required.
    pub product_id: String,
    /// Required.
    pub model_schema: String,
}
operation! { ModifyModelDefinition(product_id: String, model_schema: String) "ModifyModelDefinition" -> Empty {
    0 "ProductId" product_id, 1 "ModelSchema" model_schema
} }

/// Response of [`ModifyModelDefinition`]: empty.
pub type ModifyModelDefinitionOutput = Empty;

/// Modifies product: `ModifyProduct` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=ModifyProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProduct {
    /// Required.
    pub product_id: String,
    pub product_name: Option<String>,
    pub product_description: Option<String>,
}
operation! { ModifyProduct(product_id: String) "ModifyProduct" -> Empty {
    0 "ProductId" product_id, 1 "ProductName" product_name: String, 2 "ProductDescription" product_description: String
} }

/// Response of [`ModifyProduct`]: empty.
pub type ModifyProductOutput = Empty;

/// Modifies product dynamic register: `ModifyProductDynamicRegister` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=ModifyProductDynamicRegister>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProductDynamicRegister {
    /// Required.
    pub product_id: String,
    /// Required.
    pub register_type: i64,
    /// Required.
    pub register_limit: i64,
}
operation! { ModifyProductDynamicRegister(product_id: String, register_type: i64, register_limit: i64)
    "ModifyProductDynamicRegister" -> ModifyProductDynamicRegisterOutput {
    0 "ProductId" product_id, 1 "RegisterType" register_type, 2 "RegisterLimit" register_limit
} }

/// Response of [`ModifyProductDynamicRegister`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProductDynamicRegisterOutput {
    pub register_type: Option<i64>,
    /// Secret.
    pub product_secret: Option<Secret>,
    pub register_limit: Option<i64>,
}
model! { ModifyProductDynamicRegisterOutput {
    0 "RegisterType" register_type: i64, 1 "ProductSecret" product_secret: Secret, 2 "RegisterLimit" register_limit: i64
} }

/// Modifies push channel: `ModifyPushChannel` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=ModifyPushChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPushChannel {
    /// Required.
    pub product_id: String,
    /// Required.
    pub r#type: String,
    pub forward_address: Option<String>,
    pub forward_key: Option<String>,
    pub ckafka_region: Option<String>,
    pub ckafka_instance: Option<String>,
    pub ckafka_topic: Option<String>,
}
operation! { ModifyPushChannel(product_id: String, r#type: String) "ModifyPushChannel" -> Empty {
    0 "ProductId" product_id, 1 "Type" r#type, 2 "ForwardAddress" forward_address: String,
    3 "ForwardKey" forward_key: String, 4 "CKafkaRegion" ckafka_region: String,
    5 "CKafkaInstance" ckafka_instance: String, 6 "CKafkaTopic" ckafka_topic: String
} }

/// Response of [`ModifyPushChannel`]: empty.
pub type ModifyPushChannelOutput = Empty;

/// Publishes message: `PublishMessage` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=PublishMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishMessage {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub topic: String,
    /// Required.
    pub payload: String,
    pub qos: Option<i64>,
    pub payload_encoding: Option<String>,
}
operation! { PublishMessage(product_id: String, device_name: String, topic: String, payload: String)
    "PublishMessage" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Topic" topic, 3 "Payload" payload, 4 "Qos" qos: i64,
    5 "PayloadEncoding" payload_encoding: String
} }

/// Response of [`PublishMessage`]: empty.
pub type PublishMessageOutput = Empty;

/// Reports alive device: `ReportAliveDevice` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=ReportAliveDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportAliveDevice {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { ReportAliveDevice(product_id: String, device_name: String) "ReportAliveDevice" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`ReportAliveDevice`]: empty.
pub type ReportAliveDeviceOutput = Empty;

/// Resets cloud storage: `ResetCloudStorage` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=ResetCloudStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetCloudStorage {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    pub channel_id: Option<i64>,
    pub user_id: Option<String>,
}
operation! { ResetCloudStorage(product_id: String, device_name: String) "ResetCloudStorage" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ChannelId" channel_id: i64, 3 "UserId" user_id: String
} }

/// Response of [`ResetCloudStorage`]: empty.
pub type ResetCloudStorageOutput = Empty;

/// Resets cloud storage event: `ResetCloudStorageEvent` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=ResetCloudStorageEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetCloudStorageEvent {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    pub user_id: Option<String>,
    pub channel_id: Option<i64>,
}
operation! { ResetCloudStorageEvent(product_id: String, device_name: String) "ResetCloudStorageEvent" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "UserId" user_id: String, 3 "ChannelId" channel_id: i64
} }

/// Response of [`ResetCloudStorageEvent`]: empty.
pub type ResetCloudStorageEventOutput = Empty;

/// Retries device firmware task: `RetryDeviceFirmwareTask` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=RetryDeviceFirmwareTask>.
///
/// Errors: [`codes::FAILED_OPERATION_DEVICE_FIRMWARE_TASK_ALREAD_DONE`],
/// [`codes::FAILED_OPERATION_DEVICE_RUNNING_OTHER_OTA_TASK`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_FIRMWARE_TASK_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_FIRMWARE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryDeviceFirmwareTask {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub firmware_version: String,
    /// Required.
    pub task_id: i64,
}
operation! { RetryDeviceFirmwareTask(product_id: String, device_name: String, firmware_version: String, task_id: i64)
    "RetryDeviceFirmwareTask" -> Empty {
    0 "ProductID" product_id, 1 "DeviceName" device_name, 2 "FirmwareVersion" firmware_version, 3 "TaskId" task_id
} }

/// Response of [`RetryDeviceFirmwareTask`]: empty.
pub type RetryDeviceFirmwareTaskOutput = Empty;

/// Sets forward auth: `SetForwardAuth` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=SetForwardAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetForwardAuth {
    /// Required.
    pub skey: String,
    /// Required.
    pub queue_type: i64,
}
operation! { SetForwardAuth(skey: String, queue_type: i64) "SetForwardAuth" -> SetForwardAuthOutput {
    0 "Skey" skey, 1 "QueueType" queue_type
} }

/// Response of [`SetForwardAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetForwardAuthOutput {
    pub endpoint: Option<String>,
    pub result: Option<i64>,
    pub role_name: Option<String>,
    pub role_id: Option<i64>,
    pub queue_type: Option<i64>,
    pub err_msg: Option<String>,
}
model! { SetForwardAuthOutput {
    0 "Endpoint" endpoint: String, 1 "Result" result: i64, 2 "RoleName" role_name: String, 3 "RoleID" role_id: i64,
    4 "QueueType" queue_type: i64, 5 "ErrMsg" err_msg: String
} }

/// `TransferCloudStorage` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=TransferCloudStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferCloudStorage {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub to_device_name: String,
    pub to_product_id: Option<String>,
}
operation! { TransferCloudStorage(product_id: String, device_name: String, to_device_name: String)
    "TransferCloudStorage" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ToDeviceName" to_device_name,
    3 "ToProductId" to_product_id: String
} }

/// Response of [`TransferCloudStorage`]: empty.
pub type TransferCloudStorageOutput = Empty;

/// Updates ai model channel: `UpdateAIModelChannel` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=UpdateAIModelChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAIModelChannel {
    /// Required.
    pub model_id: String,
    /// Required.
    pub product_id: String,
    /// Required.
    pub r#type: String,
    pub forward_address: Option<String>,
    pub forward_key: Option<String>,
    pub ckafka_region: Option<String>,
    pub ckafka_instance: Option<String>,
    pub ckafka_topic: Option<String>,
}
operation! { UpdateAIModelChannel(model_id: String, product_id: String, r#type: String)
    "UpdateAIModelChannel" -> UpdateAIModelChannelOutput {
    0 "ModelId" model_id, 1 "ProductId" product_id, 2 "Type" r#type, 3 "ForwardAddress" forward_address: String,
    4 "ForwardKey" forward_key: String, 5 "CKafkaRegion" ckafka_region: String,
    6 "CKafkaInstance" ckafka_instance: String, 7 "CKafkaTopic" ckafka_topic: String
} }

/// Response of [`UpdateAIModelChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAIModelChannelOutput {
    pub forward_key: Option<String>,
}
model! { UpdateAIModelChannelOutput {
    0 "ForwardKey" forward_key: String
} }

/// `UploadFirmware` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=UploadFirmware>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_FIRMWARE_ALREADY_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFirmware {
    /// Required.
    pub product_id: String,
    /// Required.
    pub firmware_version: String,
    /// Required.
    pub md5sum: String,
    /// Required.
    pub file_size: i64,
    pub firmware_name: Option<String>,
    pub firmware_description: Option<String>,
    pub fw_type: Option<String>,
}
operation! { UploadFirmware(product_id: String, firmware_version: String, md5sum: String, file_size: i64)
    "UploadFirmware" -> Empty {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "Md5sum" md5sum, 3 "FileSize" file_size,
    4 "FirmwareName" firmware_name: String, 5 "FirmwareDescription" firmware_description: String,
    6 "FwType" fw_type: String
} }

/// Response of [`UploadFirmware`]: empty.
pub type UploadFirmwareOutput = Empty;

/// `WakeUpDevice` of `iotvideo` 2021-11-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2021-11-25&Action=WakeUpDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WakeUpDevice {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { WakeUpDevice(product_id: String, device_name: String) "WakeUpDevice" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`WakeUpDevice`]: empty.
pub type WakeUpDeviceOutput = Empty;

codes! {
    FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_DEVICE_FIRMWARE_TASK_ALREAD_DONE "FailedOperation.DeviceFirmwareTaskAlreadDone",
    FAILED_OPERATION_DEVICE_IS_UPDATING "FailedOperation.DeviceIsUpdating",
    FAILED_OPERATION_DEVICE_RUNNING_OTHER_OTA_TASK "FailedOperation.DeviceRunningOtherOtaTask",
    FAILED_OPERATION_PERMISSION_DENIED "FailedOperation.PermissionDenied", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_DB_OPERATION_ERROR "InternalError.DBOperationError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_FIRMWARE_ALREADY_EXIST "InvalidParameterValue.FirmwareAlreadyExist",
    RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_DEVICE_FIRMWARE_TASK_NOT_EXIST "ResourceNotFound.DeviceFirmwareTaskNotExist",
    RESOURCE_NOT_FOUND_DEVICE_HAS_NO_FIRMWARE "ResourceNotFound.DeviceHasNoFirmware",
    RESOURCE_NOT_FOUND_FIRMWARE_NOT_EXIST "ResourceNotFound.FirmwareNotExist",
    RESOURCE_NOT_FOUND_FIRMWARE_TASK_NOT_EXIST "ResourceNotFound.FirmwareTaskNotExist",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
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
