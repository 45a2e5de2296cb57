//! `iotexplorer` of Tencent Cloud, API version 2019-04-23.
//!
//! Endpoint: `iotexplorer.tencentcloudapi.com`, or `iotexplorer.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, iotexplorer::DescribeFreeCloudStorageNum};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeFreeCloudStorageNum::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "iotexplorer",
    "2019-04-23",
    "iotexplorer",
    &Endpoints::NONE,
);

/// Activates twe call license: `ActivateTWeCallLicense` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ActivateTWeCallLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateTWeCallLicense {
    /// Required.
    pub pkg_type: i64,
    /// Deprecated.
    pub mini_program_app_id: Option<String>,
    pub device_list: Option<Vec<TWeCallInfo>>,
}
operation! { ActivateTWeCallLicense(pkg_type: i64) "ActivateTWeCallLicense" -> ActivateTWeCallLicenseOutput {
    0 "PkgType" pkg_type, 1 "MiniProgramAppId" mini_program_app_id: String, 2 "DeviceList" device_list: Vec<TWeCallInfo>
} }

/// In the request of [`ActivateTWeCallLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TWeCallInfo {
    /// Required.
    pub sn: Option<String>,
    /// Deprecated.
    pub model_id: Option<String>,
    /// Deprecated.
    pub active_num: Option<i64>,
}
input! { TWeCallInfo(sn: String) {
    0 "Sn" sn: String, 1 "ModelId" model_id: String, 2 "ActiveNum" active_num: i64
} }

/// Response of [`ActivateTWeCallLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateTWeCallLicenseOutput {
    /// Deprecated.
    pub device_list: Vec<DeviceActiveResult>,
    pub failure_list: Vec<DeviceActiveResult>,
    pub success_list: Vec<DeviceActiveResult>,
}
model! { ActivateTWeCallLicenseOutput {
    0 "DeviceList" device_list: Vec<DeviceActiveResult>, 1 "FailureList" failure_list: Vec<DeviceActiveResult>,
    2 "SuccessList" success_list: Vec<DeviceActiveResult>
} }

/// In the response of [`ActivateTWeCallLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceActiveResult {
    /// Deprecated.
    pub model_id: Option<String>,
    pub sn: Option<String>,
    pub err_code: Option<i64>,
    pub err_message: Option<String>,
    pub expire_time: Option<i64>,
}
model! { DeviceActiveResult {
    0 "ModelId" model_id: String, 1 "Sn" sn: String, 2 "ErrCode" err_code: i64, 3 "ErrMessage" err_message: String,
    4 "ExpireTime" expire_time: i64
} }

/// Activates twe talk: `ActivateTWeTalk` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ActivateTWeTalk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateTWeTalk {
    /// Required.
    pub service_type: i64,
    pub device_ids: Option<Vec<String>>,
}
operation! { ActivateTWeTalk(service_type: i64) "ActivateTWeTalk" -> ActivateTWeTalkOutput {
    0 "ServiceType" service_type, 1 "DeviceIds" device_ids: Vec<String>
} }

/// Response of [`ActivateTWeTalk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateTWeTalkOutput {
    pub failure_records: Vec<TalkActivationInfo>,
    pub success_records: Vec<TalkActivationInfo>,
}
model! { ActivateTWeTalkOutput {
    0 "FailureRecords" failure_records: Vec<TalkActivationInfo>,
    1 "SuccessRecords" success_records: Vec<TalkActivationInfo>
} }

/// In the response of [`ActivateTWeTalk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkActivationInfo {
    pub device_id: Option<String>,
    pub err_code: Option<i64>,
    pub err_message: Option<String>,
    pub expire_time: Option<i64>,
}
model! { TalkActivationInfo {
    0 "DeviceId" device_id: String, 1 "ErrCode" err_code: i64, 2 "ErrMessage" err_message: String,
    3 "ExpireTime" expire_time: i64
} }

/// Batches create twe see recognition task: `BatchCreateTWeSeeRecognitionTask` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=BatchCreateTWeSeeRecognitionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateTWeSeeRecognitionTask {
    /// Required.
    pub inputs: Vec<CreateVisionRecognitionTaskInput>,
}
operation! { BatchCreateTWeSeeRecognitionTask(inputs: Vec<CreateVisionRecognitionTaskInput>)
    "BatchCreateTWeSeeRecognitionTask" -> BatchCreateTWeSeeRecognitionTaskOutput {
    0 "Inputs" inputs
} }

/// In the request of [`BatchCreateTWeSeeRecognitionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVisionRecognitionTaskInput {
    /// Required.
    pub product_id: Option<String>,
    /// Required.
    pub device_name: Option<String>,
    pub input_url: Option<String>,
    pub input_base64: Option<String>,
    pub channel_id: Option<i64>,
    pub custom_id: Option<String>,
    pub enable_search: Option<bool>,
    pub start_time_ms: Option<i64>,
    pub end_time_ms: Option<i64>,
    pub config: Option<String>,
    pub is_custom_device: Option<bool>,
    pub input_type: Option<String>,
    pub summary_qos: Option<String>,
    pub summary_config: Option<VisionSummaryConfig>,
    pub service_type: Option<String>,
    pub object_detect_config: Option<VisionObjectDetectConfig>,
}
input! { CreateVisionRecognitionTaskInput(product_id: String, device_name: String) {
    0 "ProductId" product_id: String, 1 "DeviceName" device_name: String, 2 "InputURL" input_url: String,
    3 "InputBase64" input_base64: String, 4 "ChannelId" channel_id: i64, 5 "CustomId" custom_id: String,
    6 "EnableSearch" enable_search: bool, 7 "StartTimeMs" start_time_ms: i64, 8 "EndTimeMs" end_time_ms: i64,
    9 "Config" config: String, 10 "IsCustomDevice" is_custom_device: bool, 11 "InputType" input_type: String,
    12 "SummaryQOS" summary_qos: String, 13 "SummaryConfig" summary_config: VisionSummaryConfig,
    14 "ServiceType" service_type: String, 15 "ObjectDetectConfig" object_detect_config: VisionObjectDetectConfig
} }

/// In the request of [`BatchCreateTWeSeeRecognitionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisionSummaryConfig {
    pub output_lang: Option<String>,
    pub alternative_output_lang: Option<String>,
    pub multi_camera_layout: Option<String>,
    pub detect_types: Option<Vec<String>>,
    pub custom_detect_queries: Option<Vec<VisionCustomDetectQuery>>,
    pub detect_continuous: Option<Vec<SeeDetectContinuousConfig>>,
    pub summary_prompt: Option<String>,
}
input! { VisionSummaryConfig() {
    0 "OutputLang" output_lang: String, 1 "AlternativeOutputLang" alternative_output_lang: String,
    2 "MultiCameraLayout" multi_camera_layout: String, 3 "DetectTypes" detect_types: Vec<String>,
    4 "CustomDetectQueries" custom_detect_queries: Vec<VisionCustomDetectQuery>,
    5 "DetectContinuous" detect_continuous: Vec<SeeDetectContinuousConfig>, 6 "SummaryPrompt" summary_prompt: String
} }

/// In the request of [`BatchCreateTWeSeeRecognitionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisionCustomDetectQuery {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub query: Option<String>,
}
input! { VisionCustomDetectQuery(key: String, query: String) {
    0 "Key" key: String, 1 "Query" query: String
} }

/// In the request of [`BatchCreateTWeSeeRecognitionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeeDetectContinuousConfig {
    /// Required.
    pub detect_type: Option<String>,
    /// Required.
    pub daily_start_time: Option<i64>,
    /// Required.
    pub daily_end_time: Option<i64>,
    /// Required.
    pub interval: Option<i64>,
}
input! { SeeDetectContinuousConfig(detect_type: String, daily_start_time: i64, daily_end_time: i64, interval: i64) {
    0 "DetectType" detect_type: String, 1 "DailyStartTime" daily_start_time: i64, 2 "DailyEndTime" daily_end_time: i64,
    3 "Interval" interval: i64
} }

/// In the request of [`BatchCreateTWeSeeRecognitionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisionObjectDetectConfig {
    pub detect_types: Option<Vec<String>>,
}
input! { VisionObjectDetectConfig() {
    0 "DetectTypes" detect_types: Vec<String>
} }

/// Response of [`BatchCreateTWeSeeRecognitionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateTWeSeeRecognitionTaskOutput {
    pub outputs: Vec<CreateVisionRecognitionTaskOutput>,
}
model! { BatchCreateTWeSeeRecognitionTaskOutput {
    0 "Outputs" outputs: Vec<CreateVisionRecognitionTaskOutput>
} }

/// In the response of [`BatchCreateTWeSeeRecognitionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVisionRecognitionTaskOutput {
    pub created: Option<bool>,
    pub task_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { CreateVisionRecognitionTaskOutput {
    0 "Created" created: bool, 1 "TaskId" task_id: String, 2 "ErrorCode" error_code: String,
    3 "ErrorMessage" error_message: String
} }

/// Batches invoke twe see recognition task: `BatchInvokeTWeSeeRecognitionTask` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=BatchInvokeTWeSeeRecognitionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchInvokeTWeSeeRecognitionTask {
    /// Required.
    pub inputs: Vec<CreateVisionRecognitionTaskInput>,
}
operation! { BatchInvokeTWeSeeRecognitionTask(inputs: Vec<CreateVisionRecognitionTaskInput>)
    "BatchInvokeTWeSeeRecognitionTask" -> BatchInvokeTWeSeeRecognitionTaskOutput {
    0 "Inputs" inputs
} }

/// Response of [`BatchInvokeTWeSeeRecognitionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchInvokeTWeSeeRecognitionTaskOutput {
    pub outputs: Vec<InvokeVisionRecognitionTaskOutput>,
}
model! { BatchInvokeTWeSeeRecognitionTaskOutput {
    0 "Outputs" outputs: Vec<InvokeVisionRecognitionTaskOutput>
} }

/// In the response of [`BatchInvokeTWeSeeRecognitionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeVisionRecognitionTaskOutput {
    pub completed: Option<bool>,
    pub task_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<VisionRecognitionResult>,
}
model! { InvokeVisionRecognitionTaskOutput {
    0 "Completed" completed: bool, 1 "TaskId" task_id: String, 2 "ErrorCode" error_code: String,
    3 "ErrorMessage" error_message: String, 4 "Result" result: VisionRecognitionResult
} }

/// In the response of [`BatchInvokeTWeSeeRecognitionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisionRecognitionResult {
    pub status: Option<i64>,
    pub detected_classifications: Vec<String>,
    pub summary: Option<String>,
    pub alternative_summary: Option<String>,
    pub error_code: Option<String>,
    pub detected_objects: Vec<VisionDetectedObject>,
}
model! { VisionRecognitionResult {
    0 "Status" status: i64, 1 "DetectedClassifications" detected_classifications: Vec<String>,
    2 "Summary" summary: String, 3 "AlternativeSummary" alternative_summary: String, 4 "ErrorCode" error_code: String,
    5 "DetectedObjects" detected_objects: Vec<VisionDetectedObject>
} }

/// In the response of [`BatchInvokeTWeSeeRecognitionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisionDetectedObject {
    pub time: Option<f64>,
    pub class_name: Option<String>,
    pub bounding_box: Vec<f64>,
    pub confidence: Option<f64>,
}
model! { VisionDetectedObject {
    0 "Time" time: f64, 1 "ClassName" class_name: String, 2 "BoundingBox" bounding_box: Vec<f64>,
    3 "Confidence" confidence: f64
} }

/// Batches update firmware: `BatchUpdateFirmware` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=BatchUpdateFirmware>.
///
/// Errors: [`codes::FAILED_OPERATION_DEVICE_IS_UPDATING`], [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`],
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
    pub r#type: Option<i64>,
    pub delay_time: Option<i64>,
    pub override_mode: Option<i64>,
    pub max_retry_num: Option<i64>,
    pub retry_interval: Option<i64>,
    pub fw_type: Option<String>,
    pub task_user_define: Option<String>,
    pub rate_limit: Option<i64>,
}
operation! { BatchUpdateFirmware(product_id: String, firmware_version: String)
    "BatchUpdateFirmware" -> BatchUpdateFirmwareOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "FirmwareOriVersion" firmware_ori_version: String,
    3 "UpgradeMethod" upgrade_method: i64, 4 "FileName" file_name: String, 5 "FileMd5" file_md5: String,
    6 "FileSize" file_size: i64, 7 "DeviceNames" device_names: Vec<String>, 8 "TimeoutInterval" timeout_interval: i64,
    9 "Type" r#type: i64, 10 "DelayTime" delay_time: i64, 11 "OverrideMode" override_mode: i64,
    12 "MaxRetryNum" max_retry_num: i64, 13 "RetryInterval" retry_interval: i64, 14 "FwType" fw_type: String,
    15 "TaskUserDefine" task_user_define: String, 16 "RateLimit" rate_limit: i64
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

/// Binds cloud storage user: `BindCloudStorageUser` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=BindCloudStorageUser>.
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

/// Binds devices: `BindDevices` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=BindDevices>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEVICE_IS_NOT_GATEWAY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDevices {
    /// Required.
    pub gateway_product_id: String,
    /// Required.
    pub gateway_device_name: String,
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_names: Vec<String>,
}
operation! {
    BindDevices(gateway_product_id: String, gateway_device_name: String, product_id: String, device_names: Vec<String>)
    "BindDevices" -> Empty {
    0 "GatewayProductId" gateway_product_id, 1 "GatewayDeviceName" gateway_device_name, 2 "ProductId" product_id,
    3 "DeviceNames" device_names
} }

/// Response of [`BindDevices`]: empty.
pub type BindDevicesOutput = Empty;

/// Binds products: `BindProducts` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=BindProducts>.
///
/// Errors: [`codes::FAILED_OPERATION_SOME_PRODUCT_IS_ALREADY_BINDED`],
/// [`codes::INVALID_PARAMETER_PRODUCT_IS_NOT_GATEWAY`], [`codes::INVALID_PARAMETER_VALUE_PRODUCT_IS_NOT_GATEWAY`],
/// [`codes::LIMIT_EXCEEDED_BIND_PRODUCTS_EXCEED_LIMIT`], [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PROJECT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindProducts {
    /// Required.
    pub gateway_product_id: String,
    /// Required.
    pub product_ids: Vec<String>,
}
operation! { BindProducts(gateway_product_id: String, product_ids: Vec<String>) "BindProducts" -> Empty {
    0 "GatewayProductId" gateway_product_id, 1 "ProductIds" product_ids
} }

/// Response of [`BindProducts`]: empty.
pub type BindProductsOutput = Empty;

/// Binds twe talk ai bot: `BindTWeTalkAIBot` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=BindTWeTalkAIBot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindTWeTalkAIBot {
    /// Required.
    pub bot_id: String,
    /// Required.
    pub product_id: String,
}
operation! { BindTWeTalkAIBot(bot_id: String, product_id: String) "BindTWeTalkAIBot" -> Empty {
    0 "BotId" bot_id, 1 "ProductId" product_id
} }

/// Response of [`BindTWeTalkAIBot`]: empty.
pub type BindTWeTalkAIBotOutput = Empty;

/// Binds twe talk agent: `BindTWeTalkAgent` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=BindTWeTalkAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindTWeTalkAgent {
    /// Required.
    pub product_id: String,
    /// Required.
    pub agent_id: String,
    /// Required.
    pub binding_scope: String,
    pub device_name: Option<String>,
    pub priority: Option<i64>,
}
operation! { BindTWeTalkAgent(product_id: String, agent_id: String, binding_scope: String) "BindTWeTalkAgent" -> Empty {
    0 "ProductId" product_id, 1 "AgentId" agent_id, 2 "BindingScope" binding_scope, 3 "DeviceName" device_name: String,
    4 "Priority" priority: i64
} }

/// Response of [`BindTWeTalkAgent`]: empty.
pub type BindTWeTalkAgentOutput = Empty;

/// Binds user device: `BindUserDevice` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=BindUserDevice>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_KEY`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_PRODUCT_IS_SUB_PRODUCT`],
/// [`codes::UNSUPPORTED_OPERATION_VIRTUAL_DEVICE_CANNOT_BIND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindUserDevice {
    /// Required.
    pub app_key: String,
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub open_id: String,
    pub family_name: Option<String>,
    pub room_id: Option<String>,
    pub nick_name: Option<String>,
}
operation! { BindUserDevice(app_key: String, product_id: String, device_name: String, open_id: String)
    "BindUserDevice" -> BindUserDeviceOutput {
    0 "AppKey" app_key, 1 "ProductId" product_id, 2 "DeviceName" device_name, 3 "OpenID" open_id,
    4 "FamilyName" family_name: String, 5 "RoomId" room_id: String, 6 "NickName" nick_name: String
} }

/// Response of [`BindUserDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindUserDeviceOutput {
    pub user_id: Option<String>,
    pub family_id: Option<String>,
}
model! { BindUserDeviceOutput {
    0 "UserID" user_id: String, 1 "FamilyId" family_id: String
} }

/// `CallDeviceActionAsync` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CallDeviceActionAsync>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION_UNREACHABLE`], [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_ACTION_INPUT_PARAMS_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_ACTION_NIL_OR_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_NIL`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_PROPERTY_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`].
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

/// `CallDeviceActionSync` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CallDeviceActionSync>.
///
/// Errors: [`codes::FAILED_OPERATION_ACTION_UNREACHABLE`], [`codes::FAILED_OPERATION_TIMEOUT`],
/// [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_ACTION_INPUT_PARAMS_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_ACTION_NIL_OR_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_NIL`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_PROPERTY_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`].
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

/// `CallDeviceRRPCSync` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CallDeviceRRPCSync>.
///
/// Errors: [`codes::FAILED_OPERATION_DEVICE_NO_SUBSCRIPTION`], [`codes::FAILED_OPERATION_RRPC_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_VALUE_TOPIC_MISMATCH`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallDeviceRRPCSync {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    pub payload: Option<String>,
    pub encoding: Option<String>,
    pub topic: Option<String>,
    pub reply_topic: Option<String>,
}
operation! { CallDeviceRRPCSync(product_id: String, device_name: String)
    "CallDeviceRRPCSync" -> CallDeviceRRPCSyncOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Payload" payload: String, 3 "Encoding" encoding: String,
    4 "Topic" topic: String, 5 "ReplyTopic" reply_topic: String
} }

/// Response of [`CallDeviceRRPCSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallDeviceRRPCSyncOutput {
    pub client_token: Option<String>,
    pub status: Option<String>,
    pub message_id: Option<i64>,
    pub payload_base64: Option<String>,
    pub reply_topic: Option<String>,
}
model! { CallDeviceRRPCSyncOutput {
    0 "ClientToken" client_token: String, 1 "Status" status: String, 2 "MessageId" message_id: i64,
    3 "PayloadBase64" payload_base64: String, 4 "ReplyTopic" reply_topic: String
} }

/// Changes p2p route: `ChangeP2PRoute` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ChangeP2PRoute>.
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

/// Checks firmware update: `CheckFirmwareUpdate` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CheckFirmwareUpdate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFirmwareUpdate {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { CheckFirmwareUpdate(product_id: String, device_name: String)
    "CheckFirmwareUpdate" -> CheckFirmwareUpdateOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`CheckFirmwareUpdate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFirmwareUpdateOutput {
    pub current_version: Option<String>,
    pub dst_version: Option<String>,
}
model! { CheckFirmwareUpdateOutput {
    0 "CurrentVersion" current_version: String, 1 "DstVersion" dst_version: String
} }

/// `ControlDeviceData` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ControlDeviceData>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_EVENT_PROP_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_INVALID`], [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_NIL`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_PRODUCT_OR_DEVICE_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_VERIFIED`], [`codes::UNSUPPORTED_OPERATION_LO_RA_NO_UP_LINK`],
/// [`codes::UNSUPPORTED_OPERATION_LO_RA_NOT_ACTIVATE`].
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
    pub device_id: Option<String>,
    pub data_timestamp: Option<i64>,
}
operation! { ControlDeviceData(product_id: String, device_name: String, data: String)
    "ControlDeviceData" -> ControlDeviceDataOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Data" data, 3 "Method" method: String,
    4 "DeviceId" device_id: String, 5 "DataTimestamp" data_timestamp: i64
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

/// Creates ai search task async: `CreateAISearchTaskAsync` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateAISearchTaskAsync>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_EVENT_PROP_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_INVALID`], [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_NIL`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_PRODUCT_OR_DEVICE_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_VERIFIED`], [`codes::UNSUPPORTED_OPERATION_LO_RA_NO_UP_LINK`],
/// [`codes::UNSUPPORTED_OPERATION_LO_RA_NOT_ACTIVATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAISearchTaskAsync {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub query: String,
    pub summary_lang: Option<String>,
    pub channel_id: Option<i64>,
}
operation! { CreateAISearchTaskAsync(product_id: String, device_name: String, query: String)
    "CreateAISearchTaskAsync" -> CreateAISearchTaskAsyncOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Query" query, 3 "SummaryLang" summary_lang: String,
    4 "ChannelId" channel_id: i64
} }

/// Response of [`CreateAISearchTaskAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAISearchTaskAsyncOutput {
    pub task_id: Option<String>,
}
model! { CreateAISearchTaskAsyncOutput {
    0 "TaskId" task_id: String
} }

/// Creates batch production: `CreateBatchProduction` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateBatchProduction>.
///
/// Errors: [`codes::FAILED_OPERATION_PRODUCT_NOT_RELEASED`], [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ERR_LL_SYNC_BROADCAST_DEVICE_NAME_LENGTH_EXCEED`],
/// [`codes::LIMIT_EXCEEDED_BATCH_PRODUCTION_EXCEED_LIMIT`], [`codes::LIMIT_EXCEEDED_BATCH_PRODUCTION_NULL`],
/// [`codes::RESOURCE_INSUFFICIENT_BATCH_PRODUCTION_IS_RUNNING`], [`codes::RESOURCE_NOT_FOUND_CANNOT_GET_FROM_URL`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_DUP_KEY_EXIST`], [`codes::RESOURCE_NOT_FOUND_PROJECT_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_PROJECT`], [`codes::UNSUPPORTED_OPERATION_DEVICE_EXCEED_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchProduction {
    /// Required.
    pub project_id: String,
    /// Required.
    pub product_id: String,
    /// Required.
    pub burn_method: i64,
    /// Required.
    pub generation_method: i64,
    /// Secret.
    pub upload_url: Option<Secret>,
    pub batch_cnt: Option<i64>,
    pub generation_qr_code: Option<i64>,
}
operation! { CreateBatchProduction(project_id: String, product_id: String, burn_method: i64, generation_method: i64)
    "CreateBatchProduction" -> CreateBatchProductionOutput {
    0 "ProjectId" project_id, 1 "ProductId" product_id, 2 "BurnMethod" burn_method,
    3 "GenerationMethod" generation_method, 4 "UploadUrl" upload_url: Secret, 5 "BatchCnt" batch_cnt: i64,
    6 "GenerationQRCode" generation_qr_code: i64
} }

/// Response of [`CreateBatchProduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchProductionOutput {
    pub project_id: Option<String>,
    pub product_id: Option<String>,
    pub batch_production_id: Option<String>,
}
model! { CreateBatchProductionOutput {
    0 "ProjectId" project_id: String, 1 "ProductId" product_id: String,
    2 "BatchProductionId" batch_production_id: String
} }

/// Creates cloud storage ai service: `CreateCloudStorageAIService` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateCloudStorageAIService>.
///
/// Errors: [`codes::FAILED_OPERATION_ANOTHER_OPERATION_IS_RUNNING`],
/// [`codes::FAILED_OPERATION_CLOUD_STORAGE_AI_PACKAGE_EXPIRE_TIME_EXCEEDED`],
/// [`codes::FAILED_OPERATION_CLOUD_STORAGE_AI_SERVICE_NOT_ENABLED`],
/// [`codes::FAILED_OPERATION_CLOUD_STORAGE_PACKAGE_REQUIRED`],
/// [`codes::FAILED_OPERATION_PRODUCT_IOT_VIDEO_SERVICE_NOT_ENABLED`],
/// [`codes::INVALID_PARAMETER_VALUE_CLOUD_STORAGE_AI_PACKAGE_ID_NOT_EXIST`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_CLOUD_STORAGE_PACKAGE_TIME_MISMATCH`],
/// [`codes::UNSUPPORTED_OPERATION_CLOUD_STORAGE_PACKAGE_TYPE_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudStorageAIService {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub package_id: String,
    pub channel_id: Option<i64>,
    pub order_id: Option<String>,
}
operation! { CreateCloudStorageAIService(product_id: String, device_name: String, package_id: String)
    "CreateCloudStorageAIService" -> CreateCloudStorageAIServiceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "PackageId" package_id, 3 "ChannelId" channel_id: i64,
    4 "OrderId" order_id: String
} }

/// Response of [`CreateCloudStorageAIService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudStorageAIServiceOutput {
    pub order_id: Option<String>,
}
model! { CreateCloudStorageAIServiceOutput {
    0 "OrderId" order_id: String
} }

/// Creates cloud storage ai service task: `CreateCloudStorageAIServiceTask` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateCloudStorageAIServiceTask>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CLOUD_STORAGE_AI_SERVICE_TASK_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_PRODUCT_IOT_VIDEO_SERVICE_NOT_ENABLED`],
/// [`codes::FAILED_OPERATION_WE_SEE_SERVICE_NOT_ENABLED`],
/// [`codes::RESOURCE_INSUFFICIENT_CLOUD_STORAGE_AI_SERVICE_TASK_QUOTA_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE_WE_SEE_SERVICE_ISOLATED`],
/// [`codes::UNAUTHORIZED_OPERATION_API_CREATE_AI_TASK_NOT_IN_WHITELIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudStorageAIServiceTask {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub service_type: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub channel_id: Option<i64>,
    pub config: Option<String>,
    pub roi: Option<String>,
    pub video_urls: Option<Vec<String>>,
    pub custom_id: Option<String>,
}

/// Arguments of [`CreateCloudStorageAIServiceTask::new`].
pub struct CreateCloudStorageAIServiceTaskRequired {
    pub product_id: String,
    pub device_name: String,
    pub service_type: String,
    pub start_time: i64,
    pub end_time: i64,
}
operation! {
    CreateCloudStorageAIServiceTask { CreateCloudStorageAIServiceTaskRequired: product_id, device_name, service_type, start_time, end_time }
    "CreateCloudStorageAIServiceTask" -> CreateCloudStorageAIServiceTaskOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "StartTime" start_time,
    4 "EndTime" end_time, 5 "ChannelId" channel_id: i64, 6 "Config" config: String, 7 "ROI" roi: String,
    8 "VideoURLs" video_urls: Vec<String>, 9 "CustomId" custom_id: String
} }

/// Response of [`CreateCloudStorageAIServiceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudStorageAIServiceTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateCloudStorageAIServiceTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates device: `CreateDevice` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateDevice>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`],
/// [`codes::INVALID_PARAMETER_VALUE_DEVICE_ALREADY_EXIST`], [`codes::LIMIT_EXCEEDED_DEVICE_EXCEED_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_DEVICE_LICENSE_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_PRODUCT_NOT_SUPPORT_PSK`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_LICENSE_EXCEED_LIMIT`], [`codes::UNSUPPORTED_OPERATION_DEVICE_DUP_KEY_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_DEVICE_EXCEED_LIMIT`], [`codes::UNSUPPORTED_OPERATION_VIDEO_ACCOUNT_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_VIDEO_INSUFFICIENT_LICENSES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevice {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    pub dev_addr: Option<String>,
    pub app_key: Option<String>,
    pub dev_eui: Option<String>,
    pub app_s_key: Option<String>,
    pub nwk_s_key: Option<String>,
    /// Secret.
    pub defined_psk: Option<Secret>,
}
operation! { CreateDevice(product_id: String, device_name: String) "CreateDevice" -> CreateDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "DevAddr" dev_addr: String, 3 "AppKey" app_key: String,
    4 "DevEUI" dev_eui: String, 5 "AppSKey" app_s_key: String, 6 "NwkSKey" nwk_s_key: String,
    7 "DefinedPsk" defined_psk: Secret
} }

/// Response of [`CreateDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceOutput {
    pub data: Option<DeviceData>,
}
model! { CreateDeviceOutput {
    0 "Data" data: DeviceData
} }

/// In the response of [`CreateDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceData {
    pub device_cert: Option<String>,
    pub device_name: Option<String>,
    /// Secret.
    pub device_private_key: Option<Secret>,
    /// Secret.
    pub device_psk: Option<Secret>,
}
model! { DeviceData {
    0 "DeviceCert" device_cert: String, 1 "DeviceName" device_name: String,
    2 "DevicePrivateKey" device_private_key: Secret, 3 "DevicePsk" device_psk: Secret
} }

/// Creates device channel: `CreateDeviceChannel` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateDeviceChannel>.
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

/// Creates device publish sdp answer: `CreateDevicePublishSDPAnswer` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateDevicePublishSDPAnswer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevicePublishSDPAnswer {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub sdp_offer: String,
}
operation! { CreateDevicePublishSDPAnswer(product_id: String, device_name: String, sdp_offer: String)
    "CreateDevicePublishSDPAnswer" -> CreateDevicePublishSDPAnswerOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "SDPOffer" sdp_offer
} }

/// Response of [`CreateDevicePublishSDPAnswer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevicePublishSDPAnswerOutput {
    pub sdp_answer: Option<String>,
}
model! { CreateDevicePublishSDPAnswerOutput {
    0 "SDPAnswer" sdp_answer: String
} }

/// Creates device sdp answer: `CreateDeviceSDPAnswer` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateDeviceSDPAnswer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceSDPAnswer {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub sdp_offer: String,
    pub requester_tag: Option<String>,
    pub enable_sub_pub: Option<i64>,
}
operation! { CreateDeviceSDPAnswer(product_id: String, device_name: String, sdp_offer: String)
    "CreateDeviceSDPAnswer" -> CreateDeviceSDPAnswerOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "SDPOffer" sdp_offer,
    3 "RequesterTag" requester_tag: String, 4 "EnableSubPub" enable_sub_pub: i64
} }

/// Response of [`CreateDeviceSDPAnswer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceSDPAnswerOutput {
    pub sdp_answer: Option<String>,
}
model! { CreateDeviceSDPAnswerOutput {
    0 "SDPAnswer" sdp_answer: String
} }

/// Creates external source ai service task: `CreateExternalSourceAIServiceTask` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateExternalSourceAIServiceTask>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CLOUD_STORAGE_AI_SERVICE_TASK_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_PRODUCT_IOT_VIDEO_SERVICE_NOT_ENABLED`],
/// [`codes::FAILED_OPERATION_WE_SEE_SERVICE_NOT_ENABLED`],
/// [`codes::RESOURCE_INSUFFICIENT_CLOUD_STORAGE_AI_SERVICE_TASK_QUOTA_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE_WE_SEE_SERVICE_ISOLATED`],
/// [`codes::UNAUTHORIZED_OPERATION_API_CREATE_AI_TASK_NOT_IN_WHITELIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalSourceAIServiceTask {
    /// Required.
    pub product_id: String,
    /// Required.
    pub service_type: String,
    /// Required.
    pub video_urls: Vec<String>,
    pub custom_id: Option<String>,
    pub config: Option<String>,
    pub roi: Option<String>,
}
operation! { CreateExternalSourceAIServiceTask(product_id: String, service_type: String, video_urls: Vec<String>)
    "CreateExternalSourceAIServiceTask" -> CreateExternalSourceAIServiceTaskOutput {
    0 "ProductId" product_id, 1 "ServiceType" service_type, 2 "VideoURLs" video_urls, 3 "CustomId" custom_id: String,
    4 "Config" config: String, 5 "ROI" roi: String
} }

/// Response of [`CreateExternalSourceAIServiceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalSourceAIServiceTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateExternalSourceAIServiceTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates fence bind: `CreateFenceBind` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateFenceBind>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_STUDIO_FENCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFenceBind {
    /// Required.
    pub fence_id: i64,
    /// Required.
    pub items: Vec<FenceBindProductItem>,
}
operation! { CreateFenceBind(fence_id: i64, items: Vec<FenceBindProductItem>) "CreateFenceBind" -> Empty {
    0 "FenceId" fence_id, 1 "Items" items
} }

/// Response of [`CreateFenceBind`]: empty.
pub type CreateFenceBindOutput = Empty;

/// In the request of [`CreateFenceBind`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FenceBindProductItem {
    /// Required.
    pub devices: Option<Vec<FenceBindDeviceItem>>,
    /// Required.
    pub product_id: Option<String>,
}
input! { FenceBindProductItem(devices: Vec<FenceBindDeviceItem>, product_id: String) {
    0 "Devices" devices: Vec<FenceBindDeviceItem>, 1 "ProductId" product_id: String
} }

/// In the request of [`CreateFenceBind`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FenceBindDeviceItem {
    /// Required.
    pub device_name: Option<String>,
    /// Required.
    pub alert_condition: Option<String>,
    /// Required.
    pub fence_enable: Option<bool>,
    /// Required.
    pub method: Option<String>,
}
input! { FenceBindDeviceItem(device_name: String, alert_condition: String, fence_enable: bool, method: String) {
    0 "DeviceName" device_name: String, 1 "AlertCondition" alert_condition: String, 2 "FenceEnable" fence_enable: bool,
    3 "Method" method: String
} }

/// Creates free cloud storage: `CreateFreeCloudStorage` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateFreeCloudStorage>.
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

/// Creates iot video cloud storage: `CreateIotVideoCloudStorage` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateIotVideoCloudStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIotVideoCloudStorage {
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
operation! { CreateIotVideoCloudStorage(product_id: String, device_name: String, package_id: String)
    "CreateIotVideoCloudStorage" -> CreateIotVideoCloudStorageOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "PackageId" package_id, 3 "Override" r#override: i64,
    4 "PackageQueue" package_queue: String, 5 "OrderId" order_id: String, 6 "ChannelId" channel_id: i64,
    7 "StorageRegion" storage_region: String
} }

/// Response of [`CreateIotVideoCloudStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIotVideoCloudStorageOutput {
    pub price: Option<i64>,
    pub amount: Option<i64>,
}
model! { CreateIotVideoCloudStorageOutput {
    0 "Price" price: i64, 1 "Amount" amount: i64
} }

/// Creates lo ra frequency: `CreateLoRaFrequency` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateLoRaFrequency>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LO_RA_FREQ_PARMS_ERROR`],
/// [`codes::LIMIT_EXCEEDED_STUDIO_LO_RA_FREQ_EXCEED_LIMIT`], [`codes::UNSUPPORTED_OPERATION_LO_RA_FREQ_DUP_KEY_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoRaFrequency {
    pub freq_name: Option<String>,
    pub channels_data_up: Option<Vec<i64>>,
    pub channels_data_rx1: Option<Vec<i64>>,
    pub channels_data_rx2: Option<Vec<i64>>,
    pub channels_join_up: Option<Vec<i64>>,
    pub channels_join_rx1: Option<Vec<i64>>,
    pub channels_join_rx2: Option<Vec<i64>>,
    pub description: Option<String>,
}
operation! { CreateLoRaFrequency() "CreateLoRaFrequency" -> CreateLoRaFrequencyOutput {
    0 "FreqName" freq_name: String, 1 "ChannelsDataUp" channels_data_up: Vec<i64>,
    2 "ChannelsDataRX1" channels_data_rx1: Vec<i64>, 3 "ChannelsDataRX2" channels_data_rx2: Vec<i64>,
    4 "ChannelsJoinUp" channels_join_up: Vec<i64>, 5 "ChannelsJoinRX1" channels_join_rx1: Vec<i64>,
    6 "ChannelsJoinRX2" channels_join_rx2: Vec<i64>, 7 "Description" description: String
} }

/// Response of [`CreateLoRaFrequency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoRaFrequencyOutput {
    pub data: Option<LoRaFrequencyEntry>,
}
model! { CreateLoRaFrequencyOutput {
    0 "Data" data: LoRaFrequencyEntry
} }

/// In the response of [`CreateLoRaFrequency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoRaFrequencyEntry {
    pub freq_id: Option<String>,
    pub freq_name: Option<String>,
    pub description: Option<String>,
    pub channels_data_up: Vec<i64>,
    pub channels_data_rx1: Vec<i64>,
    pub channels_data_rx2: Vec<i64>,
    pub channels_join_up: Vec<i64>,
    pub channels_join_rx1: Vec<i64>,
    pub channels_join_rx2: Vec<i64>,
    pub create_time: Option<i64>,
}
model! { LoRaFrequencyEntry {
    0 "FreqId" freq_id: String, 1 "FreqName" freq_name: String, 2 "Description" description: String,
    3 "ChannelsDataUp" channels_data_up: Vec<i64>, 4 "ChannelsDataRX1" channels_data_rx1: Vec<i64>,
    5 "ChannelsDataRX2" channels_data_rx2: Vec<i64>, 6 "ChannelsJoinUp" channels_join_up: Vec<i64>,
    7 "ChannelsJoinRX1" channels_join_rx1: Vec<i64>, 8 "ChannelsJoinRX2" channels_join_rx2: Vec<i64>,
    9 "CreateTime" create_time: i64
} }

/// Creates lo ra gateway: `CreateLoRaGateway` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateLoRaGateway>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_LO_RA_SERVER_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_GATEWAY_DUP_KEY_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoRaGateway {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub description: String,
    /// Required.
    pub location: LoRaGatewayLocation,
    pub position: Option<String>,
    pub position_details: Option<String>,
    pub is_public: Option<bool>,
    pub frequency_id: Option<String>,
}
operation! { CreateLoRaGateway(gateway_id: String, name: String, description: String, location: LoRaGatewayLocation)
    "CreateLoRaGateway" -> CreateLoRaGatewayOutput {
    0 "GatewayId" gateway_id, 1 "Name" name, 2 "Description" description, 3 "Location" location,
    4 "Position" position: String, 5 "PositionDetails" position_details: String, 6 "IsPublic" is_public: bool,
    7 "FrequencyId" frequency_id: String
} }

/// In the request of [`CreateLoRaGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoRaGatewayLocation {
    /// Required.
    pub latitude: Option<f64>,
    /// Required.
    pub longitude: Option<f64>,
    pub accuracy: Option<f64>,
    pub altitude: Option<f64>,
}
input! { LoRaGatewayLocation(latitude: f64, longitude: f64) {
    0 "Latitude" latitude: f64, 1 "Longitude" longitude: f64, 2 "Accuracy" accuracy: f64, 3 "Altitude" altitude: f64
} }

/// Response of [`CreateLoRaGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoRaGatewayOutput {
    pub gateway: Option<LoRaGatewayItem>,
}
model! { CreateLoRaGatewayOutput {
    0 "Gateway" gateway: LoRaGatewayItem
} }

/// In the response of [`CreateLoRaGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoRaGatewayItem {
    pub gateway_id: Option<String>,
    pub is_public: Option<bool>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub position: Option<String>,
    pub position_details: Option<String>,
    pub location: Option<LoRaGatewayLocation>,
    pub updated_at: Option<String>,
    pub created_at: Option<String>,
    pub last_seen_at: Option<String>,
    pub frequency_id: Option<String>,
}
model! { LoRaGatewayItem {
    0 "GatewayId" gateway_id: String, 1 "IsPublic" is_public: bool, 2 "Description" description: String,
    3 "Name" name: String, 4 "Position" position: String, 5 "PositionDetails" position_details: String,
    6 "Location" location: LoRaGatewayLocation, 7 "UpdatedAt" updated_at: String, 8 "CreatedAt" created_at: String,
    9 "LastSeenAt" last_seen_at: String, 10 "FrequencyId" frequency_id: String
} }

/// Creates ota module: `CreateOtaModule` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateOtaModule>.
///
/// Errors: [`codes::INVALID_PARAMETER_FIRMWARE_ALREADY_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_FIRMWARE_ALREADY_EXIST`], [`codes::LIMIT_EXCEEDED_FIRMWARE_EXCEED_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOtaModule {
    /// Required.
    pub product_id: String,
    /// Required.
    pub fw_type: String,
    pub name: Option<String>,
    pub remark: Option<String>,
}
operation! { CreateOtaModule(product_id: String, fw_type: String) "CreateOtaModule" -> Empty {
    0 "ProductID" product_id, 1 "FwType" fw_type, 2 "Name" name: String, 3 "Remark" remark: String
} }

/// Response of [`CreateOtaModule`]: empty.
pub type CreateOtaModuleOutput = Empty;

/// Creates position fence: `CreatePositionFence` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreatePositionFence>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`], [`codes::RESOURCE_NOT_FOUND_SPACE_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_FENCE_DUP_KEY_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePositionFence {
    /// Required.
    pub space_id: String,
    /// Required.
    pub fence_name: String,
    /// Required.
    pub fence_area: String,
    pub fence_desc: Option<String>,
}
operation! { CreatePositionFence(space_id: String, fence_name: String, fence_area: String)
    "CreatePositionFence" -> Empty {
    0 "SpaceId" space_id, 1 "FenceName" fence_name, 2 "FenceArea" fence_area, 3 "FenceDesc" fence_desc: String
} }

/// Response of [`CreatePositionFence`]: empty.
pub type CreatePositionFenceOutput = Empty;

/// Creates position space: `CreatePositionSpace` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreatePositionSpace>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`], [`codes::RESOURCE_NOT_FOUND_PROJECT_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_SPACE_DUP_KEY_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePositionSpace {
    /// Required.
    pub project_id: String,
    /// Required.
    pub space_name: String,
    /// Required.
    pub authorize_type: i64,
    /// Required.
    pub product_id_list: Vec<String>,
    pub description: Option<String>,
    pub icon: Option<String>,
}
operation! {
    CreatePositionSpace(project_id: String, space_name: String, authorize_type: i64, product_id_list: Vec<String>)
    "CreatePositionSpace" -> CreatePositionSpaceOutput {
    0 "ProjectId" project_id, 1 "SpaceName" space_name, 2 "AuthorizeType" authorize_type,
    3 "ProductIdList" product_id_list, 4 "Description" description: String, 5 "Icon" icon: String
} }

/// Response of [`CreatePositionSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePositionSpaceOutput {
    pub space_id: Option<String>,
}
model! { CreatePositionSpaceOutput {
    0 "SpaceId" space_id: String
} }

/// Creates project: `CreateProject` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateProject>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`], [`codes::INVALID_PARAMETER_VALUE_PROJECT_PARMS_ERROR`],
/// [`codes::LIMIT_EXCEEDED_PROJECT_EXCEED_LIMIT`], [`codes::RESOURCE_NOT_FOUND_DEVICE_DUP_KEY_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_MODULE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PROJECT_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_PROJECT`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_STUDIO_INSTANCE`],
/// [`codes::UNSUPPORTED_OPERATION_DEVICES_EXIST_UNDER_PRODUCT`],
/// [`codes::UNSUPPORTED_OPERATION_POOL_EXIST_UNDER_PROJECT`], [`codes::UNSUPPORTED_OPERATION_PROJECT_DUP_KEY_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_UNPAID_ORDER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    /// Required.
    pub project_name: String,
    /// Required.
    pub project_desc: String,
    pub instance_id: Option<String>,
}
operation! { CreateProject(project_name: String, project_desc: String) "CreateProject" -> CreateProjectOutput {
    0 "ProjectName" project_name, 1 "ProjectDesc" project_desc, 2 "InstanceId" instance_id: String
} }

/// Response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub project: Option<ProjectEntry>,
}
model! { CreateProjectOutput {
    0 "Project" project: ProjectEntry
} }

/// In the response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectEntry {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub project_desc: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { ProjectEntry {
    0 "ProjectId" project_id: String, 1 "ProjectName" project_name: String, 2 "ProjectDesc" project_desc: String,
    3 "CreateTime" create_time: i64, 4 "UpdateTime" update_time: i64
} }

/// Creates studio product: `CreateStudioProduct` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateStudioProduct>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_NIL`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_PROP_BOOL_MAPPING_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_PROP_ENUM_MAPPING_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_PROP_RANGE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_PROP_RANGE_OVERFLOW`],
/// [`codes::INVALID_PARAMETER_VALUE_PRODUCT_ALREADY_EXIST`], [`codes::INVALID_PARAMETER_VALUE_PRODUCT_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_PRODUCT_PARMS_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PROJECT_PARMS_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_ID_INVALID`], [`codes::LIMIT_EXCEEDED_PRODUCT_EXCEED_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_STUDIO_PRODUCT_EXCEED_LIMIT`], [`codes::LIMIT_EXCEEDED_THING_MODEL_EXCEED_LIMIT`],
/// [`codes::MISSING_PARAMETER_MODEL_DEFINE_EVENT_TYPE_ERROR`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PROJECT_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_PROJECT`],
/// [`codes::UNSUPPORTED_OPERATION_DEVICES_EXIST_UNDER_PRODUCT`],
/// [`codes::UNSUPPORTED_OPERATION_PRODUCT_DUP_KEY_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_PRODUCT_EXIST_UNDER_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStudioProduct {
    /// Required.
    pub product_name: String,
    /// Required.
    pub category_id: i64,
    /// Required.
    pub product_type: i64,
    /// Required.
    pub encryption_type: String,
    /// Required.
    pub net_type: String,
    /// Required.
    pub data_protocol: i64,
    /// Required.
    pub product_desc: String,
    /// Required.
    pub project_id: String,
    pub rate: Option<String>,
    pub period: Option<String>,
}

/// Arguments of [`CreateStudioProduct::new`].
pub struct CreateStudioProductRequired {
    pub product_name: String,
    pub category_id: i64,
    pub product_type: i64,
    pub encryption_type: String,
    pub net_type: String,
    pub data_protocol: i64,
    pub product_desc: String,
    pub project_id: String,
}
operation! {
    CreateStudioProduct { CreateStudioProductRequired: product_name, category_id, product_type, encryption_type, net_type, data_protocol, product_desc, project_id }
    "CreateStudioProduct" -> CreateStudioProductOutput {
    0 "ProductName" product_name, 1 "CategoryId" category_id, 2 "ProductType" product_type,
    3 "EncryptionType" encryption_type, 4 "NetType" net_type, 5 "DataProtocol" data_protocol,
    6 "ProductDesc" product_desc, 7 "ProjectId" project_id, 8 "Rate" rate: String, 9 "Period" period: String
} }

/// Response of [`CreateStudioProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStudioProductOutput {
    pub product: Option<ProductEntry>,
}
model! { CreateStudioProductOutput {
    0 "Product" product: ProductEntry
} }

/// In the response of [`CreateStudioProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductEntry {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub category_id: Option<i64>,
    pub encryption_type: Option<String>,
    pub net_type: Option<String>,
    pub data_protocol: Option<i64>,
    pub product_desc: Option<String>,
    pub dev_status: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub region: Option<String>,
    pub product_type: Option<i64>,
    pub project_id: Option<String>,
    pub module_id: Option<i64>,
    pub enable_product_script: Option<String>,
    pub create_user_id: Option<i64>,
    pub creator_nick_name: Option<String>,
    pub bind_strategy: Option<i64>,
    pub device_count: Option<i64>,
    pub rate: Option<String>,
    pub period: Option<String>,
    pub is_interconnection: Option<i64>,
}
model! { ProductEntry {
    0 "ProductId" product_id: String, 1 "ProductName" product_name: String, 2 "CategoryId" category_id: i64,
    3 "EncryptionType" encryption_type: String, 4 "NetType" net_type: String, 5 "DataProtocol" data_protocol: i64,
    6 "ProductDesc" product_desc: String, 7 "DevStatus" dev_status: String, 8 "CreateTime" create_time: i64,
    9 "UpdateTime" update_time: i64, 10 "Region" region: String, 11 "ProductType" product_type: i64,
    12 "ProjectId" project_id: String, 13 "ModuleId" module_id: i64,
    14 "EnableProductScript" enable_product_script: String, 15 "CreateUserId" create_user_id: i64,
    16 "CreatorNickName" creator_nick_name: String, 17 "BindStrategy" bind_strategy: i64,
    18 "DeviceCount" device_count: i64, 19 "Rate" rate: String, 20 "Period" period: String,
    21 "IsInterconnection" is_interconnection: i64
} }

/// Creates trtc signatures with room id: `CreateTRTCSignaturesWithRoomId` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateTRTCSignaturesWithRoomId>.
///
/// Errors: [`codes::INVALID_PARAMETER_ROOM_ID_EXIST`], [`codes::INVALID_PARAMETER_USER_ID_OVER_LIMIT`],
/// [`codes::UNSUPPORTED_OPERATION_TRTC_SERVICE_NOT_OPEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTRTCSignaturesWithRoomId {
    /// Required.
    pub trtc_user_ids: Vec<String>,
    /// Required.
    pub room_id: String,
}
operation! { CreateTRTCSignaturesWithRoomId(trtc_user_ids: Vec<String>, room_id: String)
    "CreateTRTCSignaturesWithRoomId" -> CreateTRTCSignaturesWithRoomIdOutput {
    0 "TRTCUserIds" trtc_user_ids, 1 "RoomId" room_id
} }

/// Response of [`CreateTRTCSignaturesWithRoomId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTRTCSignaturesWithRoomIdOutput {
    pub trtc_param_list: Vec<TRTCParams>,
}
model! { CreateTRTCSignaturesWithRoomIdOutput {
    0 "TRTCParamList" trtc_param_list: Vec<TRTCParams>
} }

/// In the response of [`CreateTRTCSignaturesWithRoomId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TRTCParams {
    pub sdk_app_id: Option<i64>,
    pub user_id: Option<String>,
    pub user_sig: Option<String>,
    pub str_room_id: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
}
model! { TRTCParams {
    0 "SdkAppId" sdk_app_id: i64, 1 "UserId" user_id: String, 2 "UserSig" user_sig: String,
    3 "StrRoomId" str_room_id: String, 4 "PrivateKey" private_key: Secret
} }

/// Creates twe see callback: `CreateTWeSeeCallback` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateTWeSeeCallback>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_CALLBACK_TOKEN`], [`codes::INVALID_PARAMETER_VALUE_INVALID_URL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeeCallback {
    /// Required.
    pub r#type: String,
    /// Required.
    pub callback_url: String,
    /// Secret.
    pub callback_token: Option<Secret>,
}
operation! { CreateTWeSeeCallback(r#type: String, callback_url: String)
    "CreateTWeSeeCallback" -> CreateTWeSeeCallbackOutput {
    0 "Type" r#type, 1 "CallbackUrl" callback_url, 2 "CallbackToken" callback_token: Secret
} }

/// Response of [`CreateTWeSeeCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeeCallbackOutput {
    pub callback_id: Option<String>,
}
model! { CreateTWeSeeCallbackOutput {
    0 "CallbackId" callback_id: String
} }

/// Creates twe see direct upload credential: `CreateTWeSeeDirectUploadCredential` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateTWeSeeDirectUploadCredential>.
///
/// Errors: [`codes::FAILED_OPERATION_SEE_POST_PAID_SERVICE_ISOLATED`],
/// [`codes::FAILED_OPERATION_SEE_POST_PAID_SERVICE_ISOLATED_BY_ACCOUNT`],
/// [`codes::FAILED_OPERATION_SEE_POST_PAID_SERVICE_NOT_EXISTS`], [`codes::RESOURCE_NOT_FOUND_SEE_CALLBACK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeeDirectUploadCredential {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub service_type: String,
    pub channel_id: Option<i64>,
    pub callback_id: Option<String>,
    pub comprehension_config: Option<SeeComprehensionConfig>,
    pub custom_id: Option<String>,
    pub duration_seconds: Option<i64>,
    pub max_invoke_count: Option<i64>,
    pub storage_region: Option<String>,
    pub upload_method: Option<String>,
    pub upload_target: Option<String>,
}
operation! { CreateTWeSeeDirectUploadCredential(product_id: String, device_name: String, service_type: String)
    "CreateTWeSeeDirectUploadCredential" -> CreateTWeSeeDirectUploadCredentialOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "ChannelId" channel_id: i64,
    4 "CallbackId" callback_id: String, 5 "ComprehensionConfig" comprehension_config: SeeComprehensionConfig,
    6 "CustomId" custom_id: String, 7 "DurationSeconds" duration_seconds: i64, 8 "MaxInvokeCount" max_invoke_count: i64,
    9 "StorageRegion" storage_region: String, 10 "UploadMethod" upload_method: String,
    11 "UploadTarget" upload_target: String
} }

/// In the request of [`CreateTWeSeeDirectUploadCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeeComprehensionConfig {
    pub detect_types: Option<Vec<String>>,
    pub enable_search: Option<bool>,
    pub output_lang: Option<String>,
    pub alternative_output_lang: Option<String>,
    pub multi_camera_layout: Option<String>,
    pub custom_detect_queries: Option<Vec<VisionCustomDetectQuery>>,
    pub max_duration: Option<i64>,
    pub enable_keywords: Option<bool>,
    pub summary_prompt: Option<String>,
}
input! { SeeComprehensionConfig() {
    0 "DetectTypes" detect_types: Vec<String>, 1 "EnableSearch" enable_search: bool, 2 "OutputLang" output_lang: String,
    3 "AlternativeOutputLang" alternative_output_lang: String, 4 "MultiCameraLayout" multi_camera_layout: String,
    5 "CustomDetectQueries" custom_detect_queries: Vec<VisionCustomDetectQuery>, 6 "MaxDuration" max_duration: i64,
    7 "EnableKeywords" enable_keywords: bool, 8 "SummaryPrompt" summary_prompt: String
} }

/// Response of [`CreateTWeSeeDirectUploadCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeeDirectUploadCredentialOutput {
    pub expired_time: Option<i64>,
    pub secret_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub storage_bucket: Option<String>,
    pub storage_path: Option<String>,
    pub storage_region: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { CreateTWeSeeDirectUploadCredentialOutput {
    0 "ExpiredTime" expired_time: i64, 1 "SecretId" secret_id: String, 2 "SecretKey" secret_key: Secret,
    3 "StorageBucket" storage_bucket: String, 4 "StoragePath" storage_path: String,
    5 "StorageRegion" storage_region: String, 6 "Token" token: Secret
} }

/// Creates twe see post paid service: `CreateTWeSeePostPaidService` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateTWeSeePostPaidService>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_ANOTHER_OPERATION_IS_RUNNING`],
/// [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`], [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`],
/// [`codes::FAILED_OPERATION_SEE_POST_PAID_SERVICE_ALREADY_EXISTS`],
/// [`codes::UNAUTHORIZED_OPERATION_CERTIFICATION_NEED_UPGRADE`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_PAY`], [`codes::UNAUTHORIZED_OPERATION_NOT_CERTIFICATION`],
/// [`codes::UNSUPPORTED_OPERATION_DOES_NOT_SELL_IN_THIS_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeePostPaidService {
    /// Required.
    pub service_type: String,
}
operation! { CreateTWeSeePostPaidService(service_type: String)
    "CreateTWeSeePostPaidService" -> CreateTWeSeePostPaidServiceOutput {
    0 "ServiceType" service_type
} }

/// Response of [`CreateTWeSeePostPaidService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeePostPaidServiceOutput {
    pub order_id: Option<String>,
    pub resource_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateTWeSeePostPaidServiceOutput {
    0 "OrderId" order_id: String, 1 "ResourceId" resource_id: String, 2 "Status" status: String
} }

/// Creates twe see recognition task: `CreateTWeSeeRecognitionTask` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateTWeSeeRecognitionTask>.
///
/// Errors: [`codes::FAILED_OPERATION_WE_SEE_SERVICE_NOT_ENABLED`],
/// [`codes::RESOURCE_INSUFFICIENT_CLOUD_STORAGE_AI_SERVICE_TASK_QUOTA_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE_WE_SEE_SERVICE_ISOLATED`],
/// [`codes::UNAUTHORIZED_OPERATION_API_CREATE_AI_TASK_NOT_IN_WHITELIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeeRecognitionTask {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub input_url: String,
    pub channel_id: Option<i64>,
    pub custom_id: Option<String>,
    pub enable_search: Option<bool>,
    pub start_time_ms: Option<i64>,
    pub end_time_ms: Option<i64>,
    pub config: Option<String>,
    pub is_custom_device: Option<bool>,
    pub input_type: Option<String>,
    pub summary_qos: Option<String>,
    pub summary_config: Option<VisionSummaryConfig>,
    pub service_type: Option<String>,
    pub object_detect_config: Option<VisionObjectDetectConfig>,
}
operation! { CreateTWeSeeRecognitionTask(product_id: String, device_name: String, input_url: String)
    "CreateTWeSeeRecognitionTask" -> CreateTWeSeeRecognitionTaskOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "InputURL" input_url, 3 "ChannelId" channel_id: i64,
    4 "CustomId" custom_id: String, 5 "EnableSearch" enable_search: bool, 6 "StartTimeMs" start_time_ms: i64,
    7 "EndTimeMs" end_time_ms: i64, 8 "Config" config: String, 9 "IsCustomDevice" is_custom_device: bool,
    10 "InputType" input_type: String, 11 "SummaryQOS" summary_qos: String,
    12 "SummaryConfig" summary_config: VisionSummaryConfig, 13 "ServiceType" service_type: String,
    14 "ObjectDetectConfig" object_detect_config: VisionObjectDetectConfig
} }

/// Response of [`CreateTWeSeeRecognitionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeeRecognitionTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateTWeSeeRecognitionTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates twe see recognition task with file: `CreateTWeSeeRecognitionTaskWithFile` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateTWeSeeRecognitionTaskWithFile>.
///
/// Errors: [`codes::FAILED_OPERATION_WE_SEE_SERVICE_NOT_ENABLED`],
/// [`codes::RESOURCE_INSUFFICIENT_CLOUD_STORAGE_AI_SERVICE_TASK_QUOTA_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE_WE_SEE_SERVICE_ISOLATED`],
/// [`codes::UNAUTHORIZED_OPERATION_API_CREATE_AI_TASK_NOT_IN_WHITELIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeeRecognitionTaskWithFile {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub input_base64: String,
    pub channel_id: Option<i64>,
    pub custom_id: Option<String>,
    pub enable_search: Option<bool>,
    pub start_time_ms: Option<i64>,
    pub end_time_ms: Option<i64>,
    pub config: Option<String>,
    pub is_custom_device: Option<bool>,
    pub input_type: Option<String>,
    pub summary_qos: Option<String>,
    pub summary_config: Option<VisionSummaryConfig>,
    pub service_type: Option<String>,
    pub object_detect_config: Option<VisionObjectDetectConfig>,
}
operation! { CreateTWeSeeRecognitionTaskWithFile(product_id: String, device_name: String, input_base64: String)
    "CreateTWeSeeRecognitionTaskWithFile" -> CreateTWeSeeRecognitionTaskWithFileOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "InputBase64" input_base64, 3 "ChannelId" channel_id: i64,
    4 "CustomId" custom_id: String, 5 "EnableSearch" enable_search: bool, 6 "StartTimeMs" start_time_ms: i64,
    7 "EndTimeMs" end_time_ms: i64, 8 "Config" config: String, 9 "IsCustomDevice" is_custom_device: bool,
    10 "InputType" input_type: String, 11 "SummaryQOS" summary_qos: String,
    12 "SummaryConfig" summary_config: VisionSummaryConfig, 13 "ServiceType" service_type: String,
    14 "ObjectDetectConfig" object_detect_config: VisionObjectDetectConfig
} }

/// Response of [`CreateTWeSeeRecognitionTaskWithFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeeRecognitionTaskWithFileOutput {
    pub task_id: Option<String>,
}
model! { CreateTWeSeeRecognitionTaskWithFileOutput {
    0 "TaskId" task_id: String
} }

/// Creates twe see service: `CreateTWeSeeService` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateTWeSeeService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeeService {
    /// Required.
    pub service: String,
}
operation! { CreateTWeSeeService(service: String) "CreateTWeSeeService" -> Empty {
    0 "Service" service
} }

/// Response of [`CreateTWeSeeService`]: empty.
pub type CreateTWeSeeServiceOutput = Empty;

/// Creates twe see subscription: `CreateTWeSeeSubscription` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateTWeSeeSubscription>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_ANOTHER_OPERATION_IS_RUNNING`],
/// [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`], [`codes::FAILED_OPERATION_CLOUD_STORAGE_PACKAGE_REQUIRED`],
/// [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`], [`codes::FAILED_OPERATION_CUSTOM_ORDER_ID_ALREADY_EXIST`],
/// [`codes::FAILED_OPERATION_DELIVER_ORDER_FAILED`],
/// [`codes::FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_CONFLICTS`],
/// [`codes::FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_DURATION_EXCEEDED`],
/// [`codes::FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_END_TIME_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_CHANNEL_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_CERTIFICATION_NEED_UPGRADE`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_PAY`], [`codes::UNAUTHORIZED_OPERATION_NOT_CERTIFICATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeeSubscription {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub service_type: String,
    /// Required.
    pub service_tier: String,
    /// Required.
    pub period: i64,
    pub channel_id: Option<i64>,
    pub custom_order_id: Option<String>,
    pub renew_flag: Option<String>,
}

/// Arguments of [`CreateTWeSeeSubscription::new`].
pub struct CreateTWeSeeSubscriptionRequired {
    pub product_id: String,
    pub device_name: String,
    pub service_type: String,
    pub service_tier: String,
    pub period: i64,
}
operation! {
    CreateTWeSeeSubscription { CreateTWeSeeSubscriptionRequired: product_id, device_name, service_type, service_tier, period }
    "CreateTWeSeeSubscription" -> CreateTWeSeeSubscriptionOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "ServiceTier" service_tier,
    4 "Period" period, 5 "ChannelId" channel_id: i64, 6 "CustomOrderId" custom_order_id: String,
    7 "RenewFlag" renew_flag: String
} }

/// Response of [`CreateTWeSeeSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeeSubscriptionOutput {
    pub order_id: Option<String>,
    pub status: Option<String>,
    pub resource_id: Option<String>,
    pub original_price: Option<String>,
    pub discount_price: Option<String>,
    pub currency: Option<String>,
}
model! { CreateTWeSeeSubscriptionOutput {
    0 "OrderId" order_id: String, 1 "Status" status: String, 2 "ResourceId" resource_id: String,
    3 "OriginalPrice" original_price: String, 4 "DiscountPrice" discount_price: String, 5 "Currency" currency: String
} }

/// Creates twe talk ai bot: `CreateTWeTalkAIBot` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateTWeTalkAIBot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeTalkAIBot {
    /// Required.
    pub name: String,
    pub description: Option<String>,
    pub target_language: Option<String>,
    pub stt_config: Option<TalkSTTConfigInfo>,
    pub llm_config: Option<TalkLLMConfigInfo>,
    pub tts_config: Option<TalkTTSConfigInfo>,
    pub agent_config: Option<TalkAgentConfigInfo>,
    pub instance_id: Option<String>,
    pub custom_tools: Option<String>,
    pub webhook_tools: Option<String>,
    pub bot_type: Option<String>,
    pub rag_config: Option<String>,
}
operation! { CreateTWeTalkAIBot(name: String) "CreateTWeTalkAIBot" -> CreateTWeTalkAIBotOutput {
    0 "Name" name, 1 "Description" description: String, 2 "TargetLanguage" target_language: String,
    3 "STTConfig" stt_config: TalkSTTConfigInfo, 4 "LLMConfig" llm_config: TalkLLMConfigInfo,
    5 "TTSConfig" tts_config: TalkTTSConfigInfo, 6 "AgentConfig" agent_config: TalkAgentConfigInfo,
    7 "InstanceId" instance_id: String, 8 "CustomTools" custom_tools: String, 9 "WebhookTools" webhook_tools: String,
    10 "BotType" bot_type: String, 11 "RAGConfig" rag_config: String
} }

/// In the request of [`CreateTWeTalkAIBot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkSTTConfigInfo {
    pub stt_type: Option<String>,
    pub enabled: Option<bool>,
    pub config: Option<String>,
}
input! { TalkSTTConfigInfo() {
    0 "STTType" stt_type: String, 1 "Enabled" enabled: bool, 2 "Config" config: String
} }

/// In the request of [`CreateTWeTalkAIBot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkLLMConfigInfo {
    pub llm_type: Option<String>,
    pub enabled: Option<bool>,
    pub model: Option<String>,
    pub streaming: Option<bool>,
    pub config: Option<String>,
    pub temperature: Option<f64>,
    pub max_tokens: Option<i64>,
    pub top_p: Option<f64>,
    pub tools: Option<Vec<String>>,
}
input! { TalkLLMConfigInfo() {
    0 "LLMType" llm_type: String, 1 "Enabled" enabled: bool, 2 "Model" model: String, 3 "Streaming" streaming: bool,
    4 "Config" config: String, 5 "Temperature" temperature: f64, 6 "MaxTokens" max_tokens: i64, 7 "TopP" top_p: f64,
    8 "Tools" tools: Vec<String>
} }

/// In the request of [`CreateTWeTalkAIBot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkTTSConfigInfo {
    pub tts_type: Option<String>,
    pub enabled: Option<bool>,
    pub config: Option<String>,
    pub speed: Option<f64>,
    pub volume: Option<f64>,
    pub pitch: Option<f64>,
}
input! { TalkTTSConfigInfo() {
    0 "TTSType" tts_type: String, 1 "Enabled" enabled: bool, 2 "Config" config: String, 3 "Speed" speed: f64,
    4 "Volume" volume: f64, 5 "Pitch" pitch: f64
} }

/// In the request of [`CreateTWeTalkAIBot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkAgentConfigInfo {
    pub session_timeout: Option<i64>,
    pub interruption_enabled: Option<bool>,
    pub max_context_tokens: Option<i64>,
    pub idle_detection: Option<TalkIdleDetectionConfigInfo>,
    pub emotion_enabled: Option<bool>,
    pub semantic_vad_enabled: Option<bool>,
    pub semantic_vad_sensitivity: Option<i64>,
    pub silence_time: Option<i64>,
    pub noise_filter_enabled: Option<bool>,
    pub long_term_memory_enabled: Option<bool>,
    pub system_prompt: Option<String>,
    pub greeting_message: Option<String>,
    pub default_voice_type: Option<i64>,
    pub fast_voice_type: Option<String>,
    pub subtitle_callback_url: Option<String>,
    /// Secret.
    pub subtitle_callback_sign_key: Option<Secret>,
    pub subtitle_callback_timeout: Option<i64>,
}
input! { TalkAgentConfigInfo() {
    0 "SessionTimeout" session_timeout: i64, 1 "InterruptionEnabled" interruption_enabled: bool,
    2 "MaxContextTokens" max_context_tokens: i64, 3 "IdleDetection" idle_detection: TalkIdleDetectionConfigInfo,
    4 "EmotionEnabled" emotion_enabled: bool, 5 "SemanticVADEnabled" semantic_vad_enabled: bool,
    6 "SemanticVADSensitivity" semantic_vad_sensitivity: i64, 7 "SilenceTime" silence_time: i64,
    8 "NoiseFilterEnabled" noise_filter_enabled: bool, 9 "LongTermMemoryEnabled" long_term_memory_enabled: bool,
    10 "SystemPrompt" system_prompt: String, 11 "GreetingMessage" greeting_message: String,
    12 "DefaultVoiceType" default_voice_type: i64, 13 "FastVoiceType" fast_voice_type: String,
    14 "SubtitleCallbackUrl" subtitle_callback_url: String,
    15 "SubtitleCallbackSignKey" subtitle_callback_sign_key: Secret,
    16 "SubtitleCallbackTimeout" subtitle_callback_timeout: i64
} }

/// In the request of [`CreateTWeTalkAIBot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkIdleDetectionConfigInfo {
    pub enabled: Option<bool>,
    pub timeout_seconds: Option<f64>,
    pub max_retries: Option<i64>,
    pub idle_responses: Option<Vec<IdleResponseInfo>>,
}
input! { TalkIdleDetectionConfigInfo() {
    0 "Enabled" enabled: bool, 1 "TimeoutSeconds" timeout_seconds: f64, 2 "MaxRetries" max_retries: i64,
    3 "IdleResponses" idle_responses: Vec<IdleResponseInfo>
} }

/// In the request of [`CreateTWeTalkAIBot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdleResponseInfo {
    pub retry_count: Option<i64>,
    pub message: Option<String>,
}
input! { IdleResponseInfo() {
    0 "RetryCount" retry_count: i64, 1 "Message" message: String
} }

/// Response of [`CreateTWeTalkAIBot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeTalkAIBotOutput {
    pub bot_id: Option<String>,
}
model! { CreateTWeTalkAIBotOutput {
    0 "BotId" bot_id: String
} }

/// Creates twe talk agent: `CreateTWeTalkAgent` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateTWeTalkAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeTalkAgent {
    /// Required.
    pub stt_config: TalkSTTConfig,
    /// Required.
    pub llm_config: TalkLLMConfig,
    /// Required.
    pub tts_config: TalkTTSConfig,
    pub name: Option<String>,
    pub instance_id: Option<String>,
    pub description: Option<String>,
    pub conversation_config: Option<TalkConversationConfig>,
    pub memory_config: Option<TalkMemoryConfig>,
    pub iot_tools: Option<Vec<TalkIOTTool>>,
    pub webhook_tools: Option<Vec<TalkWebhookTool>>,
    pub metadata: Option<String>,
    pub event_callback_config: Option<TalkEventCallbackConfig>,
}
operation! { CreateTWeTalkAgent(stt_config: TalkSTTConfig, llm_config: TalkLLMConfig, tts_config: TalkTTSConfig)
    "CreateTWeTalkAgent" -> CreateTWeTalkAgentOutput {
    0 "STTConfig" stt_config, 1 "LLMConfig" llm_config, 2 "TTSConfig" tts_config, 3 "Name" name: String,
    4 "InstanceId" instance_id: String, 5 "Description" description: String,
    6 "ConversationConfig" conversation_config: TalkConversationConfig,
    7 "MemoryConfig" memory_config: TalkMemoryConfig, 8 "IOTTools" iot_tools: Vec<TalkIOTTool>,
    9 "WebhookTools" webhook_tools: Vec<TalkWebhookTool>, 10 "Metadata" metadata: String,
    11 "EventCallbackConfig" event_callback_config: TalkEventCallbackConfig
} }

/// In the request of [`CreateTWeTalkAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkSTTConfig {
    /// Required.
    pub r#type: Option<String>,
    pub trtc: Option<TalkSTTTRTC>,
}
input! { TalkSTTConfig(r#type: String) {
    0 "Type" r#type: String, 1 "TRTC" trtc: TalkSTTTRTC
} }

/// In the request of [`CreateTWeTalkAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkSTTTRTC {
    pub language: Option<String>,
    pub vad_silence_time: Option<i64>,
    pub vad_level: Option<i64>,
}
input! { TalkSTTTRTC() {
    0 "Language" language: String, 1 "VADSilenceTime" vad_silence_time: i64, 2 "VADLevel" vad_level: i64
} }

/// In the request of [`CreateTWeTalkAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkLLMConfig {
    /// Required.
    pub r#type: Option<String>,
    pub system_prompt: Option<String>,
    pub temperature: Option<f64>,
    pub history: Option<i64>,
    pub timeout: Option<i64>,
    pub base_url: Option<String>,
    pub model: Option<String>,
    /// Secret.
    pub api_key: Option<Secret>,
    pub extra_body: Option<String>,
    pub adp: Option<ADPConfig>,
}
input! { TalkLLMConfig(r#type: String) {
    0 "Type" r#type: String, 1 "SystemPrompt" system_prompt: String, 2 "Temperature" temperature: f64,
    3 "History" history: i64, 4 "Timeout" timeout: i64, 5 "BaseUrl" base_url: String, 6 "Model" model: String,
    7 "ApiKey" api_key: Secret, 8 "ExtraBody" extra_body: String, 9 "ADP" adp: ADPConfig
} }

/// In the request of [`CreateTWeTalkAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ADPConfig {
    pub app_key: Option<String>,
}
input! { ADPConfig() {
    0 "AppKey" app_key: String
} }

/// In the request of [`CreateTWeTalkAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkTTSConfig {
    /// Required.
    pub r#type: Option<String>,
    pub flow: Option<TalkTTSFlow>,
}
input! { TalkTTSConfig(r#type: String) {
    0 "Type" r#type: String, 1 "Flow" flow: TalkTTSFlow
} }

/// In the request of [`CreateTWeTalkAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkTTSFlow {
    /// Required.
    pub voice_id: Option<String>,
    pub speed: Option<f64>,
}
input! { TalkTTSFlow(voice_id: String) {
    0 "VoiceId" voice_id: String, 1 "Speed" speed: f64
} }

/// In the request of [`CreateTWeTalkAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkConversationConfig {
    pub welcome_message: Option<String>,
    pub welcome_message_priority: Option<i64>,
    pub interrupt_mode: Option<i64>,
    pub interrupt_word_list: Option<Vec<String>>,
}
input! { TalkConversationConfig() {
    0 "WelcomeMessage" welcome_message: String, 1 "WelcomeMessagePriority" welcome_message_priority: i64,
    2 "InterruptMode" interrupt_mode: i64, 3 "InterruptWordList" interrupt_word_list: Vec<String>
} }

/// In the request of [`CreateTWeTalkAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkMemoryConfig {
    pub enabled: Option<bool>,
}
input! { TalkMemoryConfig() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`CreateTWeTalkAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkIOTTool {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub description: Option<String>,
    /// Required.
    pub parameters: Option<String>,
    pub required: Option<Vec<String>>,
}
input! { TalkIOTTool(name: String, description: String, parameters: String) {
    0 "Name" name: String, 1 "Description" description: String, 2 "Parameters" parameters: String,
    3 "Required" required: Vec<String>
} }

/// In the request of [`CreateTWeTalkAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkWebhookTool {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub description: Option<String>,
    /// Required.
    pub parameters: Option<String>,
    /// Required.
    pub endpoint: Option<TalkWebhookEndpoint>,
    pub required: Option<Vec<String>>,
    pub auth: Option<TalkWebhookAuth>,
}
input! { TalkWebhookTool(name: String, description: String, parameters: String, endpoint: TalkWebhookEndpoint) {
    0 "Name" name: String, 1 "Description" description: String, 2 "Parameters" parameters: String,
    3 "Endpoint" endpoint: TalkWebhookEndpoint, 4 "Required" required: Vec<String>, 5 "Auth" auth: TalkWebhookAuth
} }

/// In the request of [`CreateTWeTalkAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkWebhookEndpoint {
    /// Required.
    pub url: Option<String>,
    pub timeout: Option<i64>,
}
input! { TalkWebhookEndpoint(url: String) {
    0 "Url" url: String, 1 "Timeout" timeout: i64
} }

/// In the request of [`CreateTWeTalkAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkWebhookAuth {
    /// Required.
    pub r#type: Option<String>,
    /// Secret.
    pub sign_key: Option<Secret>,
    pub headers: Option<String>,
    /// Secret.
    pub bearer_token: Option<Secret>,
}
input! { TalkWebhookAuth(r#type: String) {
    0 "Type" r#type: String, 1 "SignKey" sign_key: Secret, 2 "Headers" headers: String,
    3 "BearerToken" bearer_token: Secret
} }

/// In the request of [`CreateTWeTalkAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkEventCallbackConfig {
    pub enabled: Option<bool>,
    pub topic: Option<String>,
}
input! { TalkEventCallbackConfig() {
    0 "Enabled" enabled: bool, 1 "Topic" topic: String
} }

/// Response of [`CreateTWeTalkAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeTalkAgentOutput {
    pub agent_id: Option<String>,
}
model! { CreateTWeTalkAgentOutput {
    0 "AgentId" agent_id: String
} }

/// Creates twe talk product config: `CreateTWeTalkProductConfig` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateTWeTalkProductConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeTalkProductConfig {
    /// Required.
    pub product_id: String,
    /// Required.
    pub system_prompt: String,
    /// Required.
    pub greeting_message: String,
    pub voice_type: Option<i64>,
    pub fast_voice_type: Option<String>,
    pub target_language: Option<String>,
}
operation! { CreateTWeTalkProductConfig(product_id: String, system_prompt: String, greeting_message: String)
    "CreateTWeTalkProductConfig" -> Empty {
    0 "ProductId" product_id, 1 "SystemPrompt" system_prompt, 2 "GreetingMessage" greeting_message,
    3 "VoiceType" voice_type: i64, 4 "FastVoiceType" fast_voice_type: String, 5 "TargetLanguage" target_language: String
} }

/// Response of [`CreateTWeTalkProductConfig`]: empty.
pub type CreateTWeTalkProductConfigOutput = Empty;

/// Creates twe talk product config v2: `CreateTWeTalkProductConfigV2` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateTWeTalkProductConfigV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeTalkProductConfigV2 {
    /// Required.
    pub product_id: String,
    pub device_name: Option<String>,
    pub target_language: Option<String>,
    pub config_name: Option<String>,
    pub basic_config: Option<TalkBasicConfigInfo>,
    pub stt_config: Option<TalkSTTConfigInfo>,
    pub llm_config: Option<TalkLLMConfigInfo>,
    pub tts_config: Option<TalkTTSConfigInfo>,
    pub conversation_config: Option<TalkConversationConfigInfo>,
}
operation! { CreateTWeTalkProductConfigV2(product_id: String) "CreateTWeTalkProductConfigV2" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name: String, 2 "TargetLanguage" target_language: String,
    3 "ConfigName" config_name: String, 4 "BasicConfig" basic_config: TalkBasicConfigInfo,
    5 "STTConfig" stt_config: TalkSTTConfigInfo, 6 "LLMConfig" llm_config: TalkLLMConfigInfo,
    7 "TTSConfig" tts_config: TalkTTSConfigInfo, 8 "ConversationConfig" conversation_config: TalkConversationConfigInfo
} }

/// Response of [`CreateTWeTalkProductConfigV2`]: empty.
pub type CreateTWeTalkProductConfigV2Output = Empty;

/// In the request of [`CreateTWeTalkProductConfigV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkBasicConfigInfo {
    pub system_prompt: Option<String>,
    pub greeting_message: Option<String>,
    pub default_voice_type: Option<i64>,
    pub fast_voice_type: Option<String>,
}
input! { TalkBasicConfigInfo() {
    0 "SystemPrompt" system_prompt: String, 1 "GreetingMessage" greeting_message: String,
    2 "DefaultVoiceType" default_voice_type: i64, 3 "FastVoiceType" fast_voice_type: String
} }

/// In the request of [`CreateTWeTalkProductConfigV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkConversationConfigInfo {
    pub session_timeout: Option<i64>,
    pub interruption_enabled: Option<bool>,
    pub max_context_tokens: Option<i64>,
    pub idle_detection: Option<TalkIdleDetectionConfigInfo>,
    pub emotion_enabled: Option<bool>,
    pub semantic_vad_enabled: Option<bool>,
    pub noise_filter_enabled: Option<bool>,
}
input! { TalkConversationConfigInfo() {
    0 "SessionTimeout" session_timeout: i64, 1 "InterruptionEnabled" interruption_enabled: bool,
    2 "MaxContextTokens" max_context_tokens: i64, 3 "IdleDetection" idle_detection: TalkIdleDetectionConfigInfo,
    4 "EmotionEnabled" emotion_enabled: bool, 5 "SemanticVADEnabled" semantic_vad_enabled: bool,
    6 "NoiseFilterEnabled" noise_filter_enabled: bool
} }

/// Creates topic policy: `CreateTopicPolicy` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateTopicPolicy>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOPIC_POLICY_ALREADY_EXIST`],
/// [`codes::LIMIT_EXCEEDED_TOPIC_POLICY_EXCEED_LIMIT`], [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicPolicy {
    /// Required.
    pub product_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub privilege: i64,
}
operation! { CreateTopicPolicy(product_id: String, topic_name: String, privilege: i64) "CreateTopicPolicy" -> Empty {
    0 "ProductId" product_id, 1 "TopicName" topic_name, 2 "Privilege" privilege
} }

/// Response of [`CreateTopicPolicy`]: empty.
pub type CreateTopicPolicyOutput = Empty;

/// Creates topic rule: `CreateTopicRule` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=CreateTopicRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ACTION_NIL`], [`codes::INVALID_PARAMETER_VALUE_CHECK_FORWARD_URL_FAIL`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SQL`], [`codes::INVALID_PARAMETER_VALUE_RULE_NUMBER_BEYOND_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TOPIC_RULE_ALREADY_EXIST`], [`codes::UNAUTHORIZED_OPERATION_PERMISSION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicRule {
    /// Required.
    pub rule_name: String,
    /// Required.
    pub topic_rule_payload: TopicRulePayload,
}
operation! { CreateTopicRule(rule_name: String, topic_rule_payload: TopicRulePayload) "CreateTopicRule" -> Empty {
    0 "RuleName" rule_name, 1 "TopicRulePayload" topic_rule_payload
} }

/// Response of [`CreateTopicRule`]: empty.
pub type CreateTopicRuleOutput = Empty;

/// In the request of [`CreateTopicRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicRulePayload {
    /// Required.
    pub sql: Option<String>,
    pub actions: Option<String>,
    pub description: Option<String>,
    pub rule_disabled: Option<bool>,
}
input! { TopicRulePayload(sql: String) {
    0 "Sql" sql: String, 1 "Actions" actions: String, 2 "Description" description: String,
    3 "RuleDisabled" rule_disabled: bool
} }

/// Deletes cloud storage event: `DeleteCloudStorageEvent` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DeleteCloudStorageEvent>.
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

/// Deletes device: `DeleteDevice` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DeleteDevice>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_DEVICE_HAS_ALREADY_BIND_GATEWAY`],
/// [`codes::UNAUTHORIZED_OPERATION_GATEWAY_HAS_BINDED_DEVICES`],
/// [`codes::UNSUPPORTED_OPERATION_DEVICE_OTA_TASK_IN_PROGRESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDevice {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    pub force_delete: Option<bool>,
}
operation! { DeleteDevice(product_id: String, device_name: String) "DeleteDevice" -> DeleteDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ForceDelete" force_delete: bool
} }

/// Response of [`DeleteDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { DeleteDeviceOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Deletes device sdp: `DeleteDeviceSDP` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DeleteDeviceSDP>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceSDP {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { DeleteDeviceSDP(product_id: String, device_name: String) "DeleteDeviceSDP" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`DeleteDeviceSDP`]: empty.
pub type DeleteDeviceSDPOutput = Empty;

/// Deletes devices: `DeleteDevices` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DeleteDevices>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_DEVICE_HAS_ALREADY_BIND_GATEWAY`],
/// [`codes::UNAUTHORIZED_OPERATION_GATEWAY_HAS_BINDED_DEVICES`],
/// [`codes::UNSUPPORTED_OPERATION_DEVICE_OTA_TASK_IN_PROGRESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDevices {
    /// Required.
    pub devices_items: Vec<DevicesItem>,
}
operation! { DeleteDevices(devices_items: Vec<DevicesItem>) "DeleteDevices" -> DeleteDevicesOutput {
    0 "DevicesItems" devices_items
} }

/// In the request of [`DeleteDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicesItem {
    /// Required.
    pub product_id: Option<String>,
    /// Required.
    pub device_name: Option<String>,
}
input! { DevicesItem(product_id: String, device_name: String) {
    0 "ProductId" product_id: String, 1 "DeviceName" device_name: String
} }

/// Response of [`DeleteDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDevicesOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { DeleteDevicesOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Deletes fence bind: `DeleteFenceBind` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DeleteFenceBind>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`], [`codes::RESOURCE_NOT_FOUND_FENCE_BIND_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_STUDIO_FENCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFenceBind {
    /// Required.
    pub fence_id: i64,
    /// Required.
    pub items: Vec<FenceBindProductItem>,
}
operation! { DeleteFenceBind(fence_id: i64, items: Vec<FenceBindProductItem>) "DeleteFenceBind" -> Empty {
    0 "FenceId" fence_id, 1 "Items" items
} }

/// Response of [`DeleteFenceBind`]: empty.
pub type DeleteFenceBindOutput = Empty;

/// Deletes lo ra frequency: `DeleteLoRaFrequency` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DeleteLoRaFrequency>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_STUDIO_LO_RA_FREQ_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_NODES_EXIST_UNDER_VPN`], [`codes::UNSUPPORTED_OPERATION_STUDIO_LO_RA_FREQ_IN_USED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoRaFrequency {
    pub freq_id: Option<String>,
}
operation! { DeleteLoRaFrequency() "DeleteLoRaFrequency" -> Empty {
    0 "FreqId" freq_id: String
} }

/// Response of [`DeleteLoRaFrequency`]: empty.
pub type DeleteLoRaFrequencyOutput = Empty;

/// Deletes lo ra gateway: `DeleteLoRaGateway` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DeleteLoRaGateway>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::RESOURCE_NOT_FOUND_GATEWAY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoRaGateway {
    /// Required.
    pub gateway_id: String,
}
operation! { DeleteLoRaGateway(gateway_id: String) "DeleteLoRaGateway" -> Empty {
    0 "GatewayId" gateway_id
} }

/// Response of [`DeleteLoRaGateway`]: empty.
pub type DeleteLoRaGatewayOutput = Empty;

/// Deletes ota module: `DeleteOtaModule` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DeleteOtaModule>.
///
/// Errors: [`codes::INVALID_PARAMETER_FIRMWARE_ALREADY_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_FIRMWARE_ALREADY_EXIST`], [`codes::LIMIT_EXCEEDED_FIRMWARE_EXCEED_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOtaModule {
    /// Required.
    pub product_id: String,
    /// Required.
    pub fw_type: String,
}
operation! { DeleteOtaModule(product_id: String, fw_type: String) "DeleteOtaModule" -> Empty {
    0 "ProductID" product_id, 1 "FwType" fw_type
} }

/// Response of [`DeleteOtaModule`]: empty.
pub type DeleteOtaModuleOutput = Empty;

/// Deletes position fence: `DeletePositionFence` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DeletePositionFence>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`], [`codes::RESOURCE_NOT_FOUND_FENCE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_SPACE_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_STUDIO_FENCE`],
/// [`codes::UNSUPPORTED_OPERATION_BINDS_EXIST_UNDER_FENCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePositionFence {
    /// Required.
    pub space_id: String,
    /// Required.
    pub fence_id: i64,
}
operation! { DeletePositionFence(space_id: String, fence_id: i64) "DeletePositionFence" -> Empty {
    0 "SpaceId" space_id, 1 "FenceId" fence_id
} }

/// Response of [`DeletePositionFence`]: empty.
pub type DeletePositionFenceOutput = Empty;

/// Deletes position space: `DeletePositionSpace` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DeletePositionSpace>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_SPACE_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION_FENCE_EXIST_UNDER_SPACE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePositionSpace {
    /// Required.
    pub space_id: String,
}
operation! { DeletePositionSpace(space_id: String) "DeletePositionSpace" -> Empty {
    0 "SpaceId" space_id
} }

/// Response of [`DeletePositionSpace`]: empty.
pub type DeletePositionSpaceOutput = Empty;

/// Deletes project: `DeleteProject` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DeleteProject>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_PROJECT_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_ENABLE_SAAS_SERVICE_EXIST_UNDER_PROJECT`],
/// [`codes::UNSUPPORTED_OPERATION_POOL_EXIST_UNDER_PROJECT`],
/// [`codes::UNSUPPORTED_OPERATION_PRODUCT_EXIST_UNDER_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    /// Required.
    pub project_id: String,
}
operation! { DeleteProject(project_id: String) "DeleteProject" -> Empty {
    0 "ProjectId" project_id
} }

/// Response of [`DeleteProject`]: empty.
pub type DeleteProjectOutput = Empty;

/// Deletes studio product: `DeleteStudioProduct` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DeleteStudioProduct>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`],
/// [`codes::UNSUPPORTED_OPERATION_DEVICES_EXIST_UNDER_PRODUCT`],
/// [`codes::UNSUPPORTED_OPERATION_GATEWAY_PRODUCT_HAS_BINDED_PRODUCT`],
/// [`codes::UNSUPPORTED_OPERATION_PRODUCT_HAS_BINDED_GATE_WAY_PRODUCT`],
/// [`codes::UNSUPPORTED_OPERATION_PRODUCT_HAS_SHARED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStudioProduct {
    /// Required.
    pub product_id: String,
}
operation! { DeleteStudioProduct(product_id: String) "DeleteStudioProduct" -> Empty {
    0 "ProductId" product_id
} }

/// Response of [`DeleteStudioProduct`]: empty.
pub type DeleteStudioProductOutput = Empty;

/// Deletes twe see callback: `DeleteTWeSeeCallback` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DeleteTWeSeeCallback>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_SEE_CALLBACK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTWeSeeCallback {
    /// Required.
    pub callback_id: String,
}
operation! { DeleteTWeSeeCallback(callback_id: String) "DeleteTWeSeeCallback" -> Empty {
    0 "CallbackId" callback_id
} }

/// Response of [`DeleteTWeSeeCallback`]: empty.
pub type DeleteTWeSeeCallbackOutput = Empty;

/// Deletes twe see tasks by condition: `DeleteTWeSeeTasksByCondition` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DeleteTWeSeeTasksByCondition>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_PRODUCT_IOT_VIDEO_SERVICE_NOT_ENABLED`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_CHANNEL_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTWeSeeTasksByCondition {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub service_category: String,
    /// Required.
    pub conditions: Vec<SeeDeleteTaskCondition>,
    pub channel_id: Option<i64>,
}
operation! {
    DeleteTWeSeeTasksByCondition(product_id: String, device_name: String, service_category: String, conditions: Vec<SeeDeleteTaskCondition>)
    "DeleteTWeSeeTasksByCondition" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceCategory" service_category,
    3 "Conditions" conditions, 4 "ChannelId" channel_id: i64
} }

/// Response of [`DeleteTWeSeeTasksByCondition`]: empty.
pub type DeleteTWeSeeTasksByConditionOutput = Empty;

/// In the request of [`DeleteTWeSeeTasksByCondition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeeDeleteTaskCondition {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { SeeDeleteTaskCondition(r#type: String, values: Vec<String>) {
    0 "Type" r#type: String, 1 "Values" values: Vec<String>
} }

/// Deletes twe talk ai bot: `DeleteTWeTalkAIBot` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DeleteTWeTalkAIBot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTWeTalkAIBot {
    /// Required.
    pub bot_id: String,
}
operation! { DeleteTWeTalkAIBot(bot_id: String) "DeleteTWeTalkAIBot" -> Empty {
    0 "BotId" bot_id
} }

/// Response of [`DeleteTWeTalkAIBot`]: empty.
pub type DeleteTWeTalkAIBotOutput = Empty;

/// Deletes twe talk agent: `DeleteTWeTalkAgent` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DeleteTWeTalkAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTWeTalkAgent {
    /// Required.
    pub agent_id: String,
}
operation! { DeleteTWeTalkAgent(agent_id: String) "DeleteTWeTalkAgent" -> Empty {
    0 "AgentId" agent_id
} }

/// Response of [`DeleteTWeTalkAgent`]: empty.
pub type DeleteTWeTalkAgentOutput = Empty;

/// Deletes twe talk product config v2: `DeleteTWeTalkProductConfigV2` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DeleteTWeTalkProductConfigV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTWeTalkProductConfigV2 {
    /// Required.
    pub product_id: String,
    pub device_name: Option<String>,
    pub target_language: Option<String>,
}
operation! { DeleteTWeTalkProductConfigV2(product_id: String) "DeleteTWeTalkProductConfigV2" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name: String, 2 "TargetLanguage" target_language: String
} }

/// Response of [`DeleteTWeTalkProductConfigV2`]: empty.
pub type DeleteTWeTalkProductConfigV2Output = Empty;

/// Deletes topic policy: `DeleteTopicPolicy` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DeleteTopicPolicy>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TOPIC_POLICY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopicPolicy {
    /// Required.
    pub product_id: String,
    /// Required.
    pub topic_name: String,
}
operation! { DeleteTopicPolicy(product_id: String, topic_name: String) "DeleteTopicPolicy" -> Empty {
    0 "ProductId" product_id, 1 "TopicName" topic_name
} }

/// Response of [`DeleteTopicPolicy`]: empty.
pub type DeleteTopicPolicyOutput = Empty;

/// Deletes topic rule: `DeleteTopicRule` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DeleteTopicRule>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TOPIC_RULE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopicRule {
    /// Required.
    pub rule_name: String,
}
operation! { DeleteTopicRule(rule_name: String) "DeleteTopicRule" -> Empty {
    0 "RuleName" rule_name
} }

/// Response of [`DeleteTopicRule`]: empty.
pub type DeleteTopicRuleOutput = Empty;

/// Describes ai search task async: `DescribeAISearchTaskAsync` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeAISearchTaskAsync>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TOPIC_RULE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAISearchTaskAsync {
    /// Required.
    pub task_id: String,
}
operation! { DescribeAISearchTaskAsync(task_id: String) "DescribeAISearchTaskAsync" -> DescribeAISearchTaskAsyncOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeAISearchTaskAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAISearchTaskAsyncOutput {
    pub status: Option<i64>,
    pub data: Option<AISearchInfo>,
}
model! { DescribeAISearchTaskAsyncOutput {
    0 "Status" status: i64, 1 "Data" data: AISearchInfo
} }

/// In the response of [`DescribeAISearchTaskAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchInfo {
    pub summary: Option<String>,
    pub targets: Vec<TargetInfo>,
    pub video_url: Option<String>,
}
model! { AISearchInfo {
    0 "Summary" summary: String, 1 "Targets" targets: Vec<TargetInfo>, 2 "VideoURL" video_url: String
} }

/// In the response of [`DescribeAISearchTaskAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetInfo {
    pub id: Option<String>,
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub start_time_ms: Option<i64>,
    pub end_time_ms: Option<i64>,
    pub event_id: Option<String>,
    pub summary: Option<String>,
    pub channel_id: Option<i64>,
    pub thumbnail: Option<String>,
}
model! { TargetInfo {
    0 "Id" id: String, 1 "ProductId" product_id: String, 2 "DeviceName" device_name: String,
    3 "StartTimeMs" start_time_ms: i64, 4 "EndTimeMs" end_time_ms: i64, 5 "EventId" event_id: String,
    6 "Summary" summary: String, 7 "ChannelId" channel_id: i64, 8 "Thumbnail" thumbnail: String
} }

/// Describes activate device: `DescribeActivateDevice` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeActivateDevice>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_INSTANCE`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_STUDIO_INSTANCE`], [`codes::UNSUPPORTED_OPERATION_UNPAID_ORDER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActivateDevice {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeActivateDevice(instance_id: String) "DescribeActivateDevice" -> DescribeActivateDeviceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeActivateDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActivateDeviceOutput {
    pub data: Option<ActivateDeviceInfo>,
}
model! { DescribeActivateDeviceOutput {
    0 "Data" data: ActivateDeviceInfo
} }

/// In the response of [`DescribeActivateDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateDeviceInfo {
    pub instance_id: Option<String>,
    pub instance_type: Option<i64>,
    pub device_activation_details: Option<DeviceActivationDetail>,
    pub registered_device_type: Option<RegisteredDeviceTypeInfo>,
    pub registered_device_net_type: Option<RegisteredDeviceNetTypeInfo>,
}
model! { ActivateDeviceInfo {
    0 "InstanceId" instance_id: String, 1 "InstanceType" instance_type: i64,
    2 "DeviceActivationDetails" device_activation_details: DeviceActivationDetail,
    3 "RegisteredDeviceType" registered_device_type: RegisteredDeviceTypeInfo,
    4 "RegisteredDeviceNetType" registered_device_net_type: RegisteredDeviceNetTypeInfo
} }

/// In the response of [`DescribeActivateDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceActivationDetail {
    pub total_device_num: Option<i64>,
    pub used_device_num: Option<i64>,
    pub total_normal_license: Option<i64>,
    pub used_normal_license: Option<i64>,
    pub total_bluetooth_license: Option<i64>,
    pub used_bluetooth_license: Option<i64>,
    pub total_free_license: Option<i64>,
    pub used_free_license: Option<i64>,
}
model! { DeviceActivationDetail {
    0 "TotalDeviceNum" total_device_num: i64, 1 "UsedDeviceNum" used_device_num: i64,
    2 "TotalNormalLicense" total_normal_license: i64, 3 "UsedNormalLicense" used_normal_license: i64,
    4 "TotalBluetoothLicense" total_bluetooth_license: i64, 5 "UsedBluetoothLicense" used_bluetooth_license: i64,
    6 "TotalFreeLicense" total_free_license: i64, 7 "UsedFreeLicense" used_free_license: i64
} }

/// In the response of [`DescribeActivateDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisteredDeviceTypeInfo {
    pub normal_device_num: Option<i64>,
    pub gateway_device_num: Option<i64>,
    pub sub_device_num: Option<i64>,
    pub video_device_num: Option<i64>,
}
model! { RegisteredDeviceTypeInfo {
    0 "NormalDeviceNum" normal_device_num: i64, 1 "GatewayDeviceNum" gateway_device_num: i64,
    2 "SubDeviceNum" sub_device_num: i64, 3 "VideoDeviceNum" video_device_num: i64
} }

/// In the response of [`DescribeActivateDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisteredDeviceNetTypeInfo {
    pub normal_device_num: Option<i64>,
    pub bluetooth_device_num: Option<i64>,
}
model! { RegisteredDeviceNetTypeInfo {
    0 "NormalDeviceNum" normal_device_num: i64, 1 "BluetoothDeviceNum" bluetooth_device_num: i64
} }

/// Describes activate license service: `DescribeActivateLicenseService` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeActivateLicenseService>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_INSTANCE`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_STUDIO_INSTANCE`], [`codes::UNSUPPORTED_OPERATION_UNPAID_ORDER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActivateLicenseService {
    /// Required.
    pub instance_id: String,
    pub license_type: Option<String>,
}
operation! { DescribeActivateLicenseService(instance_id: String)
    "DescribeActivateLicenseService" -> DescribeActivateLicenseServiceOutput {
    0 "InstanceId" instance_id, 1 "LicenseType" license_type: String
} }

/// Response of [`DescribeActivateLicenseService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActivateLicenseServiceOutput {
    pub data: Vec<LicenseServiceNumInfo>,
}
model! { DescribeActivateLicenseServiceOutput {
    0 "Data" data: Vec<LicenseServiceNumInfo>
} }

/// In the response of [`DescribeActivateLicenseService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseServiceNumInfo {
    pub license_type: Option<String>,
    pub total_num: Option<i64>,
    pub used_num: Option<i64>,
    pub twe_call_license: Vec<TWeCallLicenseInfo>,
}
model! { LicenseServiceNumInfo {
    0 "LicenseType" license_type: String, 1 "TotalNum" total_num: i64, 2 "UsedNum" used_num: i64,
    3 "TWeCallLicense" twe_call_license: Vec<TWeCallLicenseInfo>
} }

/// In the response of [`DescribeActivateLicenseService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TWeCallLicenseInfo {
    pub twe_call_type: Option<String>,
    pub total_num: Option<i64>,
    pub used_num: Option<i64>,
}
model! { TWeCallLicenseInfo {
    0 "TWeCallType" twe_call_type: String, 1 "TotalNum" total_num: i64, 2 "UsedNum" used_num: i64
} }

/// Describes batch production: `DescribeBatchProduction` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeBatchProduction>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION`],
/// [`codes::RESOURCE_NOT_FOUND_BATCH_PRODUCTION_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchProduction {
    /// Required.
    pub product_id: String,
    /// Required.
    pub batch_production_id: String,
}
operation! { DescribeBatchProduction(product_id: String, batch_production_id: String)
    "DescribeBatchProduction" -> DescribeBatchProductionOutput {
    0 "ProductId" product_id, 1 "BatchProductionId" batch_production_id
} }

/// Response of [`DescribeBatchProduction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchProductionOutput {
    pub batch_cnt: Option<i64>,
    pub burn_method: Option<i64>,
    pub create_time: Option<i64>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub generation_method: Option<i64>,
    /// Secret.
    pub upload_url: Option<Secret>,
    pub success_count: Option<i64>,
    pub last_failed_reason: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeBatchProductionOutput {
    0 "BatchCnt" batch_cnt: i64, 1 "BurnMethod" burn_method: i64, 2 "CreateTime" create_time: i64,
    3 "DownloadUrl" download_url: Secret, 4 "GenerationMethod" generation_method: i64, 5 "UploadUrl" upload_url: Secret,
    6 "SuccessCount" success_count: i64, 7 "LastFailedReason" last_failed_reason: String, 8 "Status" status: i64
} }

/// Describes binded products: `DescribeBindedProducts` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeBindedProducts>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindedProducts {
    /// Required.
    pub gateway_product_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub product_source: Option<i64>,
}
operation! { DescribeBindedProducts(gateway_product_id: String, offset: i64, limit: i64)
    "DescribeBindedProducts" -> DescribeBindedProductsOutput {
    0 "GatewayProductId" gateway_product_id, 1 "Offset" offset, 2 "Limit" limit, 3 "ProductSource" product_source: i64
} }
paged! { DescribeBindedProducts: BindProductInfo = Offset "Offset", "Products" products, total "Total" }

/// Response of [`DescribeBindedProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindedProductsOutput {
    pub products: Vec<BindProductInfo>,
    pub total: Option<i64>,
}
model! { DescribeBindedProductsOutput {
    0 "Products" products: Vec<BindProductInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeBindedProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindProductInfo {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub project_id: Option<String>,
    pub data_protocol: Option<i64>,
    pub category_id: Option<i64>,
    pub product_type: Option<i64>,
    pub net_type: Option<String>,
    pub dev_status: Option<String>,
    pub product_owner_name: Option<String>,
}
model! { BindProductInfo {
    0 "ProductId" product_id: String, 1 "ProductName" product_name: String, 2 "ProjectId" project_id: String,
    3 "DataProtocol" data_protocol: i64, 4 "CategoryId" category_id: i64, 5 "ProductType" product_type: i64,
    6 "NetType" net_type: String, 7 "DevStatus" dev_status: String, 8 "ProductOwnerName" product_owner_name: String
} }

/// Describes cloud storage: `DescribeCloudStorage` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeCloudStorage>.
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

/// Describes cloud storage ai service: `DescribeCloudStorageAIService` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeCloudStorageAIService>.
///
/// Errors: [`codes::FAILED_OPERATION_PRODUCT_IOT_VIDEO_SERVICE_NOT_ENABLED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageAIService {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub service_type: String,
    pub channel_id: Option<i64>,
    pub user_id: Option<String>,
}
operation! { DescribeCloudStorageAIService(product_id: String, device_name: String, service_type: String)
    "DescribeCloudStorageAIService" -> DescribeCloudStorageAIServiceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "ChannelId" channel_id: i64,
    4 "UserId" user_id: String
} }

/// Response of [`DescribeCloudStorageAIService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageAIServiceOutput {
    pub r#type: Option<i64>,
    pub status: Option<i64>,
    pub expire_time: Option<i64>,
    pub user_id: Option<String>,
    pub enabled: Option<bool>,
    pub config: Option<String>,
    pub roi: Option<String>,
    pub package_id: Option<String>,
}
model! { DescribeCloudStorageAIServiceOutput {
    0 "Type" r#type: i64, 1 "Status" status: i64, 2 "ExpireTime" expire_time: i64, 3 "UserId" user_id: String,
    4 "Enabled" enabled: bool, 5 "Config" config: String, 6 "ROI" roi: String, 7 "PackageId" package_id: String
} }

/// Describes cloud storage ai service callback: `DescribeCloudStorageAIServiceCallback` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeCloudStorageAIServiceCallback>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_STORAGE_AI_SERVICE_NOT_ENABLED`],
/// [`codes::FAILED_OPERATION_PRODUCT_IOT_VIDEO_SERVICE_NOT_ENABLED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageAIServiceCallback {
    /// Required.
    pub product_id: String,
}
operation! { DescribeCloudStorageAIServiceCallback(product_id: String)
    "DescribeCloudStorageAIServiceCallback" -> DescribeCloudStorageAIServiceCallbackOutput {
    0 "ProductId" product_id
} }

/// Response of [`DescribeCloudStorageAIServiceCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageAIServiceCallbackOutput {
    pub r#type: Option<String>,
    pub callback_url: Option<String>,
    /// Secret.
    pub callback_token: Option<Secret>,
}
model! { DescribeCloudStorageAIServiceCallbackOutput {
    0 "Type" r#type: String, 1 "CallbackUrl" callback_url: String, 2 "CallbackToken" callback_token: Secret
} }

/// Describes cloud storage ai service task: `DescribeCloudStorageAIServiceTask` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeCloudStorageAIServiceTask>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::RESOURCE_NOT_FOUND_CLOUD_STORAGE_AI_SERVICE_TASK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageAIServiceTask {
    /// Required.
    pub task_id: String,
    pub file_url_expire_time: Option<i64>,
}
operation! { DescribeCloudStorageAIServiceTask(task_id: String)
    "DescribeCloudStorageAIServiceTask" -> DescribeCloudStorageAIServiceTaskOutput {
    0 "TaskId" task_id, 1 "FileURLExpireTime" file_url_expire_time: i64
} }

/// Response of [`DescribeCloudStorageAIServiceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageAIServiceTaskOutput {
    pub task_info: Option<CloudStorageAIServiceTask>,
}
model! { DescribeCloudStorageAIServiceTaskOutput {
    0 "TaskInfo" task_info: CloudStorageAIServiceTask
} }

/// In the response of [`DescribeCloudStorageAIServiceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStorageAIServiceTask {
    pub task_id: Option<String>,
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub channel_id: Option<i64>,
    pub service_type: Option<String>,
    pub start_time: Option<i64>,
    pub start_time_ms: Option<i64>,
    pub end_time: Option<i64>,
    pub end_time_ms: Option<i64>,
    pub status: Option<i64>,
    pub result: Option<String>,
    pub files: Vec<String>,
    pub files_info: Vec<CloudStorageAIServiceTaskFileInfo>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub custom_id: Option<String>,
}
model! { CloudStorageAIServiceTask {
    0 "TaskId" task_id: String, 1 "ProductId" product_id: String, 2 "DeviceName" device_name: String,
    3 "ChannelId" channel_id: i64, 4 "ServiceType" service_type: String, 5 "StartTime" start_time: i64,
    6 "StartTimeMs" start_time_ms: i64, 7 "EndTime" end_time: i64, 8 "EndTimeMs" end_time_ms: i64,
    9 "Status" status: i64, 10 "Result" result: String, 11 "Files" files: Vec<String>,
    12 "FilesInfo" files_info: Vec<CloudStorageAIServiceTaskFileInfo>, 13 "CreateTime" create_time: i64,
    14 "UpdateTime" update_time: i64, 15 "CustomId" custom_id: String
} }

/// In the response of [`DescribeCloudStorageAIServiceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStorageAIServiceTaskFileInfo {
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub mime_type: Option<String>,
    pub video_meta_info: Option<CloudStorageAIServiceTaskVideoMetaInfo>,
    pub labels: Vec<CloudStorageAIServiceTaskFileLabel>,
}
model! { CloudStorageAIServiceTaskFileInfo {
    0 "FileName" file_name: String, 1 "FileSize" file_size: i64, 2 "DownloadURL" download_url: Secret,
    3 "MimeType" mime_type: String, 4 "VideoMetaInfo" video_meta_info: CloudStorageAIServiceTaskVideoMetaInfo,
    5 "Labels" labels: Vec<CloudStorageAIServiceTaskFileLabel>
} }

/// In the response of [`DescribeCloudStorageAIServiceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStorageAIServiceTaskVideoMetaInfo {
    pub thumbnail_file_name: Option<String>,
    pub duration_milli_seconds: Option<i64>,
}
model! { CloudStorageAIServiceTaskVideoMetaInfo {
    0 "ThumbnailFileName" thumbnail_file_name: String, 1 "DurationMilliSeconds" duration_milli_seconds: i64
} }

/// In the response of [`DescribeCloudStorageAIServiceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStorageAIServiceTaskFileLabel {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { CloudStorageAIServiceTaskFileLabel {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes cloud storage ai service tasks: `DescribeCloudStorageAIServiceTasks` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeCloudStorageAIServiceTasks>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_PRODUCT_IOT_VIDEO_SERVICE_NOT_ENABLED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageAIServiceTasks {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub service_type: String,
    /// Required.
    pub limit: i64,
    pub offset: Option<i64>,
    pub status: Option<i64>,
    pub user_id: Option<String>,
    pub channel_id: Option<i64>,
    pub device_names: Option<Vec<String>>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub file_url_expire_time: Option<i64>,
}
operation! {
    DescribeCloudStorageAIServiceTasks(product_id: String, device_name: String, service_type: String, limit: i64)
    "DescribeCloudStorageAIServiceTasks" -> DescribeCloudStorageAIServiceTasksOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "Limit" limit,
    4 "Offset" offset: i64, 5 "Status" status: i64, 6 "UserId" user_id: String, 7 "ChannelId" channel_id: i64,
    8 "DeviceNames" device_names: Vec<String>, 9 "StartTime" start_time: i64, 10 "EndTime" end_time: i64,
    11 "FileURLExpireTime" file_url_expire_time: i64
} }
paged! { DescribeCloudStorageAIServiceTasks: CloudStorageAIServiceTask = Offset "Offset", "Tasks" tasks, total "Total" }

/// Response of [`DescribeCloudStorageAIServiceTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageAIServiceTasksOutput {
    pub tasks: Vec<CloudStorageAIServiceTask>,
    pub total: Option<i64>,
}
model! { DescribeCloudStorageAIServiceTasksOutput {
    0 "Tasks" tasks: Vec<CloudStorageAIServiceTask>, 1 "Total" total: i64
} }

/// Describes cloud storage date: `DescribeCloudStorageDate` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeCloudStorageDate>.
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

/// Describes cloud storage events: `DescribeCloudStorageEvents` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeCloudStorageEvents>.
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

/// Describes cloud storage events with ai tasks: `DescribeCloudStorageEventsWithAITasks` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeCloudStorageEventsWithAITasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageEventsWithAITasks {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub service_types: Vec<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub context: Option<String>,
    pub size: Option<i64>,
    pub event_id: Option<String>,
    pub user_id: Option<String>,
    pub channel_id: Option<i64>,
}
operation! {
    DescribeCloudStorageEventsWithAITasks(product_id: String, device_name: String, service_types: Vec<String>)
    "DescribeCloudStorageEventsWithAITasks" -> DescribeCloudStorageEventsWithAITasksOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceTypes" service_types, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: i64, 5 "Context" context: String, 6 "Size" size: i64, 7 "EventId" event_id: String,
    8 "UserId" user_id: String, 9 "ChannelId" channel_id: i64
} }
paged! { DescribeCloudStorageEventsWithAITasks: CloudStorageEventWithAITasks =
    Token "Context", "Events" events, next "Context" }

/// Response of [`DescribeCloudStorageEventsWithAITasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageEventsWithAITasksOutput {
    pub events: Vec<CloudStorageEventWithAITasks>,
    pub context: Option<String>,
    pub listover: Option<bool>,
    pub total: Option<i64>,
    pub video_url: Option<String>,
}
model! { DescribeCloudStorageEventsWithAITasksOutput {
    0 "Events" events: Vec<CloudStorageEventWithAITasks>, 1 "Context" context: String, 2 "Listover" listover: bool,
    3 "Total" total: i64, 4 "VideoURL" video_url: String
} }

/// In the response of [`DescribeCloudStorageEventsWithAITasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStorageEventWithAITasks {
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub thumbnail: Option<String>,
    pub event_id: Option<String>,
    pub upload_status: Option<String>,
    pub data: Option<String>,
    pub ai_tasks: Vec<CloudStorageAIServiceTask>,
}
model! { CloudStorageEventWithAITasks {
    0 "StartTime" start_time: i64, 1 "EndTime" end_time: i64, 2 "Thumbnail" thumbnail: String,
    3 "EventId" event_id: String, 4 "UploadStatus" upload_status: String, 5 "Data" data: String,
    6 "AITasks" ai_tasks: Vec<CloudStorageAIServiceTask>
} }

/// Describes cloud storage multi thumbnail: `DescribeCloudStorageMultiThumbnail` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeCloudStorageMultiThumbnail>.
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

/// Describes cloud storage order: `DescribeCloudStorageOrder` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeCloudStorageOrder>.
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

/// Describes cloud storage package consume details: `DescribeCloudStoragePackageConsumeDetails` of `iotexplorer`
/// 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeCloudStoragePackageConsumeDetails>.
///
/// Errors: [`codes::UNKNOWN_PARAMETER`].
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

/// Describes cloud storage package consume stats: `DescribeCloudStoragePackageConsumeStats` of `iotexplorer`
/// 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeCloudStoragePackageConsumeStats>.
///
/// Errors: [`codes::UNKNOWN_PARAMETER`].
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

/// Describes cloud storage stream data: `DescribeCloudStorageStreamData` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeCloudStorageStreamData>.
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

/// Describes cloud storage thumbnail: `DescribeCloudStorageThumbnail` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeCloudStorageThumbnail>.
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

/// Describes cloud storage thumbnail list: `DescribeCloudStorageThumbnailList` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeCloudStorageThumbnailList>.
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

/// Describes cloud storage time: `DescribeCloudStorageTime` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeCloudStorageTime>.
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

/// Describes cloud storage users: `DescribeCloudStorageUsers` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeCloudStorageUsers>.
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

/// Describes cs report count data info: `DescribeCsReportCountDataInfo` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeCsReportCountDataInfo>.
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

/// Describes device: `DescribeDevice` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeDevice>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevice {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    pub device_id: Option<String>,
}
operation! { DescribeDevice(product_id: String, device_name: String) "DescribeDevice" -> DescribeDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "DeviceId" device_id: String
} }

/// Response of [`DescribeDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceOutput {
    pub device: Option<DeviceInfo>,
}
model! { DescribeDeviceOutput {
    0 "Device" device: DeviceInfo
} }

/// In the response of [`DescribeDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    pub device_name: Option<String>,
    pub status: Option<i64>,
    /// Secret.
    pub device_psk: Option<Secret>,
    pub first_online_time: Option<i64>,
    pub login_time: Option<i64>,
    pub create_time: Option<i64>,
    pub version: Option<String>,
    pub device_cert: Option<String>,
    pub log_level: Option<i64>,
    pub dev_addr: Option<String>,
    pub app_key: Option<String>,
    pub dev_eui: Option<String>,
    pub app_s_key: Option<String>,
    pub nwk_s_key: Option<String>,
    pub create_user_id: Option<i64>,
    pub creator_nick_name: Option<String>,
    pub enable_state: Option<i64>,
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub device_type: Option<String>,
    pub is_lora: Option<bool>,
}
model! { DeviceInfo {
    0 "DeviceName" device_name: String, 1 "Status" status: i64, 2 "DevicePsk" device_psk: Secret,
    3 "FirstOnlineTime" first_online_time: i64, 4 "LoginTime" login_time: i64, 5 "CreateTime" create_time: i64,
    6 "Version" version: String, 7 "DeviceCert" device_cert: String, 8 "LogLevel" log_level: i64,
    9 "DevAddr" dev_addr: String, 10 "AppKey" app_key: String, 11 "DevEUI" dev_eui: String,
    12 "AppSKey" app_s_key: String, 13 "NwkSKey" nwk_s_key: String, 14 "CreateUserId" create_user_id: i64,
    15 "CreatorNickName" creator_nick_name: String, 16 "EnableState" enable_state: i64,
    17 "ProductId" product_id: String, 18 "ProductName" product_name: String, 19 "DeviceType" device_type: String,
    20 "IsLora" is_lora: bool
} }

/// Describes device bind gateway: `DescribeDeviceBindGateway` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeDeviceBindGateway>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::INTERNAL_ERROR_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_VALUE_DEVICE_HAS_NOT_BIND_GATEWAY`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceBindGateway {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { DescribeDeviceBindGateway(product_id: String, device_name: String)
    "DescribeDeviceBindGateway" -> DescribeDeviceBindGatewayOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`DescribeDeviceBindGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceBindGatewayOutput {
    pub gateway_product_id: Option<String>,
    pub gateway_device_name: Option<String>,
    pub gateway_name: Option<String>,
    pub gateway_product_owner_name: Option<String>,
    pub gateway_product_owner_uin: Option<String>,
}
model! { DescribeDeviceBindGatewayOutput {
    0 "GatewayProductId" gateway_product_id: String, 1 "GatewayDeviceName" gateway_device_name: String,
    2 "GatewayName" gateway_name: String, 3 "GatewayProductOwnerName" gateway_product_owner_name: String,
    4 "GatewayProductOwnerUin" gateway_product_owner_uin: String
} }

/// Describes device data: `DescribeDeviceData` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeDeviceData>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_SHADOW_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_OR_DEVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceData {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    pub device_id: Option<String>,
}
operation! { DescribeDeviceData(product_id: String, device_name: String)
    "DescribeDeviceData" -> DescribeDeviceDataOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "DeviceId" device_id: String
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

/// Describes device data history: `DescribeDeviceDataHistory` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeDeviceDataHistory>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`].
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
    pub limit: Option<i64>,
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
    4 "FieldName" field_name, 5 "Limit" limit: i64, 6 "Context" context: String
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

/// Describes device firm ware: `DescribeDeviceFirmWare` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeDeviceFirmWare>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_DEVICE_FIRM_WARE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_PRODUCT_OR_DEVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceFirmWare {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { DescribeDeviceFirmWare(product_id: String, device_name: String)
    "DescribeDeviceFirmWare" -> DescribeDeviceFirmWareOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`DescribeDeviceFirmWare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceFirmWareOutput {
    pub data: Option<String>,
}
model! { DescribeDeviceFirmWareOutput {
    0 "Data" data: String
} }

/// Describes device firmwares: `DescribeDeviceFirmwares` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeDeviceFirmwares>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEVICE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceFirmwares {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { DescribeDeviceFirmwares(product_id: String, device_name: String)
    "DescribeDeviceFirmwares" -> DescribeDeviceFirmwaresOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`DescribeDeviceFirmwares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceFirmwaresOutput {
    pub firmwares: Vec<DeviceFirmwareInfo>,
}
model! { DescribeDeviceFirmwaresOutput {
    0 "Firmwares" firmwares: Vec<DeviceFirmwareInfo>
} }

/// In the response of [`DescribeDeviceFirmwares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceFirmwareInfo {
    pub fw_type: Option<String>,
    pub version: Option<String>,
    pub update_time: Option<i64>,
}
model! { DeviceFirmwareInfo {
    0 "FwType" fw_type: String, 1 "Version" version: String, 2 "UpdateTime" update_time: i64
} }

/// Describes device packages: `DescribeDevicePackages` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeDevicePackages>.
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

/// Describes device position list: `DescribeDevicePositionList` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeDevicePositionList>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PRODUCT_ID_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePositionList {
    /// Required.
    pub product_id_list: Vec<String>,
    pub coordinate_type: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDevicePositionList(product_id_list: Vec<String>)
    "DescribeDevicePositionList" -> DescribeDevicePositionListOutput {
    0 "ProductIdList" product_id_list, 1 "CoordinateType" coordinate_type: i64, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeDevicePositionList: ProductDevicesPositionItem =
    Offset "Offset", "Positions" positions, total "Total" }

/// Response of [`DescribeDevicePositionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePositionListOutput {
    pub positions: Vec<ProductDevicesPositionItem>,
    pub total: Option<i64>,
}
model! { DescribeDevicePositionListOutput {
    0 "Positions" positions: Vec<ProductDevicesPositionItem>, 1 "Total" total: i64
} }

/// In the response of [`DescribeDevicePositionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductDevicesPositionItem {
    pub items: Vec<DevicePositionItem>,
    pub product_id: Option<String>,
    pub total: Option<i64>,
}
model! { ProductDevicesPositionItem {
    0 "Items" items: Vec<DevicePositionItem>, 1 "ProductId" product_id: String, 2 "Total" total: i64
} }

/// In the response of [`DescribeDevicePositionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicePositionItem {
    pub device_name: Option<String>,
    pub create_time: Option<i64>,
    pub longitude: Option<f64>,
    pub latitude: Option<f64>,
}
model! { DevicePositionItem {
    0 "DeviceName" device_name: String, 1 "CreateTime" create_time: i64, 2 "Longitude" longitude: f64,
    3 "Latitude" latitude: f64
} }

/// Describes fence bind list: `DescribeFenceBindList` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeFenceBindList>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`], [`codes::RESOURCE_NOT_FOUND_FENCE_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_STUDIO_FENCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFenceBindList {
    /// Required.
    pub fence_id: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeFenceBindList(fence_id: i64) "DescribeFenceBindList" -> DescribeFenceBindListOutput {
    0 "FenceId" fence_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeFenceBindList: FenceBindProductItem = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeFenceBindList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFenceBindListOutput {
    pub list: Vec<FenceBindProductItem>,
    pub total: Option<i64>,
}
model! { DescribeFenceBindListOutput {
    0 "List" list: Vec<FenceBindProductItem>, 1 "Total" total: i64
} }

/// Describes fence event list: `DescribeFenceEventList` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeFenceEventList>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_LATER_END_TIME`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_FENCE_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_STUDIO_FENCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFenceEventList {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub fence_id: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub product_id: Option<String>,
    pub device_name: Option<String>,
}
operation! { DescribeFenceEventList(start_time: i64, end_time: i64)
    "DescribeFenceEventList" -> DescribeFenceEventListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "FenceId" fence_id: i64, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "ProductId" product_id: String, 6 "DeviceName" device_name: String
} }
paged! { DescribeFenceEventList: FenceEventItem = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeFenceEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFenceEventListOutput {
    pub list: Vec<FenceEventItem>,
    pub total: Option<i64>,
}
model! { DescribeFenceEventListOutput {
    0 "List" list: Vec<FenceEventItem>, 1 "Total" total: i64
} }

/// In the response of [`DescribeFenceEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FenceEventItem {
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub fence_id: Option<i64>,
    pub alert_type: Option<String>,
    pub data: Option<FenceAlarmPoint>,
}
model! { FenceEventItem {
    0 "ProductId" product_id: String, 1 "DeviceName" device_name: String, 2 "FenceId" fence_id: i64,
    3 "AlertType" alert_type: String, 4 "Data" data: FenceAlarmPoint
} }

/// In the response of [`DescribeFenceEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FenceAlarmPoint {
    pub alarm_time: Option<i64>,
    pub longitude: Option<f64>,
    pub latitude: Option<f64>,
}
model! { FenceAlarmPoint {
    0 "AlarmTime" alarm_time: i64, 1 "Longitude" longitude: f64, 2 "Latitude" latitude: f64
} }

/// Describes firmware: `DescribeFirmware` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeFirmware>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::RESOURCE_NOT_FOUND_FIRMWARE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmware {
    /// Required.
    pub product_id: String,
    /// Required.
    pub firmware_version: String,
    pub fw_type: Option<String>,
}
operation! { DescribeFirmware(product_id: String, firmware_version: String)
    "DescribeFirmware" -> DescribeFirmwareOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "FwType" fw_type: String
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
    pub user_defined: Option<String>,
}
model! { DescribeFirmwareOutput {
    0 "Version" version: String, 1 "ProductId" product_id: String, 2 "Name" name: String,
    3 "Description" description: String, 4 "Md5sum" md5sum: String, 5 "Createtime" createtime: i64,
    6 "ProductName" product_name: String, 7 "FwType" fw_type: String, 8 "UserDefined" user_defined: String
} }

/// Describes firmware task: `DescribeFirmwareTask` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeFirmwareTask>.
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
    pub create_user_id: Option<i64>,
    pub creator_nick_name: Option<String>,
    pub delay_time: Option<i64>,
    pub timeout_interval: Option<i64>,
    pub upgrade_method: Option<i64>,
    pub max_retry_num: Option<i64>,
    pub fw_type: Option<String>,
    pub retry_interval: Option<i64>,
    pub override_mode: Option<i64>,
    pub task_user_define: Option<String>,
    pub rate_limit: Option<i64>,
}
model! { DescribeFirmwareTaskOutput {
    0 "TaskId" task_id: i64, 1 "Status" status: i64, 2 "CreateTime" create_time: i64, 3 "Type" r#type: i64,
    4 "ProductName" product_name: String, 5 "UpgradeMode" upgrade_mode: String, 6 "ProductId" product_id: String,
    7 "OriginalVersion" original_version: String, 8 "CreateUserId" create_user_id: i64,
    9 "CreatorNickName" creator_nick_name: String, 10 "DelayTime" delay_time: i64,
    11 "TimeoutInterval" timeout_interval: i64, 12 "UpgradeMethod" upgrade_method: i64,
    13 "MaxRetryNum" max_retry_num: i64, 14 "FwType" fw_type: String, 15 "RetryInterval" retry_interval: i64,
    16 "OverrideMode" override_mode: i64, 17 "TaskUserDefine" task_user_define: String, 18 "RateLimit" rate_limit: i64
} }

/// Describes firmware task devices: `DescribeFirmwareTaskDevices` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeFirmwareTaskDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTaskDevices {
    /// Required.
    pub product_id: String,
    /// Required.
    pub firmware_version: String,
    pub filters: Option<Vec<SearchKeyword>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub fw_type: Option<String>,
}
operation! { DescribeFirmwareTaskDevices(product_id: String, firmware_version: String)
    "DescribeFirmwareTaskDevices" -> DescribeFirmwareTaskDevicesOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "Filters" filters: Vec<SearchKeyword>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "FwType" fw_type: String
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
    pub fw_type: Option<String>,
    pub retry_num: Option<i64>,
}
model! { DeviceUpdateStatus {
    0 "DeviceName" device_name: String, 1 "LastProcessTime" last_process_time: i64, 2 "Status" status: i64,
    3 "ErrMsg" err_msg: String, 4 "Retcode" retcode: i64, 5 "DstVersion" dst_version: String, 6 "Percent" percent: i64,
    7 "OriVersion" ori_version: String, 8 "TaskId" task_id: i64, 9 "FwType" fw_type: String,
    10 "RetryNum" retry_num: i64
} }

/// Describes firmware tasks: `DescribeFirmwareTasks` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeFirmwareTasks>.
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
    pub fw_type: Option<String>,
}
operation! { DescribeFirmwareTasks(product_id: String, firmware_version: String, offset: i64, limit: i64)
    "DescribeFirmwareTasks" -> DescribeFirmwareTasksOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "Offset" offset, 3 "Limit" limit,
    4 "Filters" filters: Vec<SearchKeyword>, 5 "FwType" fw_type: String
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
    pub creator_nick_name: Option<String>,
    pub create_user_id: Option<i64>,
    pub cron_time: Option<i64>,
    pub fw_type: Option<String>,
}
model! { FirmwareTaskInfo {
    0 "TaskId" task_id: i64, 1 "Status" status: i64, 2 "Type" r#type: i64, 3 "CreateTime" create_time: i64,
    4 "CreatorNickName" creator_nick_name: String, 5 "CreateUserId" create_user_id: i64, 6 "CronTime" cron_time: i64,
    7 "FwType" fw_type: String
} }

/// Describes firmware update status: `DescribeFirmwareUpdateStatus` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeFirmwareUpdateStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_NO_PERMISSION`], [`codes::UNAUTHORIZED_OPERATION_PERMISSION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareUpdateStatus {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { DescribeFirmwareUpdateStatus(product_id: String, device_name: String)
    "DescribeFirmwareUpdateStatus" -> DescribeFirmwareUpdateStatusOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`DescribeFirmwareUpdateStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareUpdateStatusOutput {
    pub ori_version: Option<String>,
    pub dst_version: Option<String>,
    pub status: Option<i64>,
    pub percent: Option<i64>,
}
model! { DescribeFirmwareUpdateStatusOutput {
    0 "OriVersion" ori_version: String, 1 "DstVersion" dst_version: String, 2 "Status" status: i64,
    3 "Percent" percent: i64
} }

/// Describes free cloud storage num: `DescribeFreeCloudStorageNum` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeFreeCloudStorageNum>.
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

/// Describes gateway bind devices: `DescribeGatewayBindDevices` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeGatewayBindDevices>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayBindDevices {
    /// Required.
    pub gateway_product_id: String,
    /// Required.
    pub gateway_device_name: String,
    /// Required.
    pub product_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}

/// Arguments of [`DescribeGatewayBindDevices::new`].
pub struct DescribeGatewayBindDevicesRequired {
    pub gateway_product_id: String,
    pub gateway_device_name: String,
    pub product_id: String,
    pub offset: i64,
    pub limit: i64,
}
operation! {
    DescribeGatewayBindDevices { DescribeGatewayBindDevicesRequired: gateway_product_id, gateway_device_name, product_id, offset, limit }
    "DescribeGatewayBindDevices" -> DescribeGatewayBindDevicesOutput {
    0 "GatewayProductId" gateway_product_id, 1 "GatewayDeviceName" gateway_device_name, 2 "ProductId" product_id,
    3 "Offset" offset, 4 "Limit" limit
} }
paged! { DescribeGatewayBindDevices: BindDeviceInfo = Offset "Offset", "Devices" devices, total "Total" }

/// Response of [`DescribeGatewayBindDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayBindDevicesOutput {
    pub devices: Vec<BindDeviceInfo>,
    pub total: Option<i64>,
    pub product_name: Option<String>,
}
model! { DescribeGatewayBindDevicesOutput {
    0 "Devices" devices: Vec<BindDeviceInfo>, 1 "Total" total: i64, 2 "ProductName" product_name: String
} }

/// In the response of [`DescribeGatewayBindDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDeviceInfo {
    pub product_id: Option<String>,
    pub device_name: Option<String>,
}
model! { BindDeviceInfo {
    0 "ProductId" product_id: String, 1 "DeviceName" device_name: String
} }

/// Describes gateway sub device list: `DescribeGatewaySubDeviceList` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeGatewaySubDeviceList>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_BIND`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_INSTANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaySubDeviceList {
    /// Required.
    pub gateway_product_id: String,
    /// Required.
    pub gateway_device_name: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}
operation! {
    DescribeGatewaySubDeviceList(gateway_product_id: String, gateway_device_name: String, offset: i64, limit: i64)
    "DescribeGatewaySubDeviceList" -> DescribeGatewaySubDeviceListOutput {
    0 "GatewayProductId" gateway_product_id, 1 "GatewayDeviceName" gateway_device_name, 2 "Offset" offset,
    3 "Limit" limit
} }
paged! { DescribeGatewaySubDeviceList: FamilySubDevice = Offset "Offset", "DeviceList" device_list, total "Total" }

/// Response of [`DescribeGatewaySubDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaySubDeviceListOutput {
    pub total: Option<i64>,
    pub device_list: Vec<FamilySubDevice>,
}
model! { DescribeGatewaySubDeviceListOutput {
    0 "Total" total: i64, 1 "DeviceList" device_list: Vec<FamilySubDevice>
} }

/// In the response of [`DescribeGatewaySubDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FamilySubDevice {
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub device_id: Option<String>,
    pub alias_name: Option<String>,
    pub family_id: Option<String>,
    pub room_id: Option<String>,
    pub icon_url: Option<String>,
    pub icon_url_grid: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { FamilySubDevice {
    0 "ProductId" product_id: String, 1 "DeviceName" device_name: String, 2 "DeviceId" device_id: String,
    3 "AliasName" alias_name: String, 4 "FamilyId" family_id: String, 5 "RoomId" room_id: String,
    6 "IconUrl" icon_url: String, 7 "IconUrlGrid" icon_url_grid: String, 8 "CreateTime" create_time: i64,
    9 "UpdateTime" update_time: i64
} }

/// Describes gateway sub products: `DescribeGatewaySubProducts` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeGatewaySubProducts>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_STAFF_POOL_DUP_NAME_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaySubProducts {
    /// Required.
    pub gateway_product_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub project_id: Option<String>,
    pub product_source: Option<i64>,
}
operation! { DescribeGatewaySubProducts(gateway_product_id: String)
    "DescribeGatewaySubProducts" -> DescribeGatewaySubProductsOutput {
    0 "GatewayProductId" gateway_product_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "ProjectId" project_id: String, 4 "ProductSource" product_source: i64
} }
paged! { DescribeGatewaySubProducts: BindProductInfo = Offset "Offset", "Products" products, total "Total" }

/// Response of [`DescribeGatewaySubProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaySubProductsOutput {
    pub products: Vec<BindProductInfo>,
    pub total: Option<i64>,
}
model! { DescribeGatewaySubProductsOutput {
    0 "Products" products: Vec<BindProductInfo>, 1 "Total" total: i64
} }

/// Describes instance: `DescribeInstance` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeInstance>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`],
/// [`codes::OPERATION_DENIED_INSTANCE_NOT_BELONG_TO_USER`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_INSTANCE`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_STUDIO_INSTANCE`], [`codes::UNSUPPORTED_OPERATION_UNPAID_ORDER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    /// Required.
    pub instance_id: String,
    pub include: Option<Vec<String>>,
    pub project_id: Option<String>,
    pub product_id: Option<String>,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "InstanceId" instance_id, 1 "Include" include: Vec<String>, 2 "ProjectId" project_id: String,
    3 "ProductId" product_id: String
} }

/// Response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOutput {
    pub data: Option<InstanceDetail>,
}
model! { DescribeInstanceOutput {
    0 "Data" data: InstanceDetail
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetail {
    pub instance_id: Option<String>,
    pub instance_type: Option<i64>,
    pub region: Option<String>,
    pub zone_id: Option<String>,
    pub total_device_num: Option<i64>,
    pub used_device_num: Option<i64>,
    pub project_num: Option<i64>,
    pub product_num: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
    /// RFC 3339 time.
    pub expire_time: Option<String>,
    pub total_device: Option<i64>,
    pub activate_device: Option<i64>,
    pub description: Option<String>,
    pub status: Option<i64>,
    pub up_down_tps: Option<i64>,
    pub up_down_current_tps: Option<i64>,
    pub forward_tps: Option<i64>,
    pub forward_current_tps: Option<i64>,
    pub cell_num: Option<i64>,
    pub billing_tag: Option<String>,
    pub everyday_free_message_count: Option<i64>,
    pub max_device_online_count: Option<i64>,
}
model! { InstanceDetail {
    0 "InstanceId" instance_id: String, 1 "InstanceType" instance_type: i64, 2 "Region" region: String,
    3 "ZoneId" zone_id: String, 4 "TotalDeviceNum" total_device_num: i64, 5 "UsedDeviceNum" used_device_num: i64,
    6 "ProjectNum" project_num: i64, 7 "ProductNum" product_num: i64, 8 "CreateTime" create_time: String,
    9 "UpdateTime" update_time: String, 10 "ExpireTime" expire_time: String, 11 "TotalDevice" total_device: i64,
    12 "ActivateDevice" activate_device: i64, 13 "Description" description: String, 14 "Status" status: i64,
    15 "UpDownTPS" up_down_tps: i64, 16 "UpDownCurrentTPS" up_down_current_tps: i64, 17 "ForwardTPS" forward_tps: i64,
    18 "ForwardCurrentTPS" forward_current_tps: i64, 19 "CellNum" cell_num: i64, 20 "BillingTag" billing_tag: String,
    21 "EverydayFreeMessageCount" everyday_free_message_count: i64,
    22 "MaxDeviceOnlineCount" max_device_online_count: i64
} }

/// Describes license overview: `DescribeLicenseOverview` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeLicenseOverview>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_INSTANCE`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_STUDIO_INSTANCE`], [`codes::UNSUPPORTED_OPERATION_UNPAID_ORDER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseOverview {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeLicenseOverview(instance_id: String) "DescribeLicenseOverview" -> DescribeLicenseOverviewOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeLicenseOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseOverviewOutput {
    pub data: Vec<LicenseOverview>,
}
model! { DescribeLicenseOverviewOutput {
    0 "Data" data: Vec<LicenseOverview>
} }

/// In the response of [`DescribeLicenseOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseOverview {
    pub activation_license: Vec<ActivationLicense>,
    pub license_type: Option<String>,
}
model! { LicenseOverview {
    0 "ActivationLicense" activation_license: Vec<ActivationLicense>, 1 "LicenseType" license_type: String
} }

/// In the response of [`DescribeLicenseOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivationLicense {
    pub service_type: Option<String>,
    pub total_license_num: Option<i64>,
    pub used_license_num: Option<i64>,
    pub period: Option<String>,
}
model! { ActivationLicense {
    0 "ServiceType" service_type: String, 1 "TotalLicenseNum" total_license_num: i64,
    2 "UsedLicenseNum" used_license_num: i64, 3 "Period" period: String
} }

/// Describes lo ra frequency: `DescribeLoRaFrequency` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeLoRaFrequency>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_STUDIO_LO_RA_FREQ_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoRaFrequency {
    pub freq_id: Option<String>,
}
operation! { DescribeLoRaFrequency() "DescribeLoRaFrequency" -> DescribeLoRaFrequencyOutput {
    0 "FreqId" freq_id: String
} }

/// Response of [`DescribeLoRaFrequency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoRaFrequencyOutput {
    pub data: Option<LoRaFrequencyEntry>,
}
model! { DescribeLoRaFrequencyOutput {
    0 "Data" data: LoRaFrequencyEntry
} }

/// Describes model definition: `DescribeModelDefinition` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeModelDefinition>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DEVICE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_DONT_MATCH_TEMPLATE`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_DUP_ID`], [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_ERROR_MODEL`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_ERROR_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_EVENT_PARAMS_DUP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_EVENT_PARAMS_EXCEED_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_EVENT_PROP_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_INVALID`], [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_NIL`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_PROP_BOOL_MAPPING_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_PROP_ENUM_MAPPING_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_PROP_RANGE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_PROP_RANGE_OVERFLOW`],
/// [`codes::INVALID_PARAMETER_VALUE_PRODUCT_ID_INVALID`], [`codes::INVALID_PARAMETER_VALUE_PRODUCT_PARMS_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_PRODUCT_OR_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PROJECT_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_PROJECT`].
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

/// Describes p2p route: `DescribeP2PRoute` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeP2PRoute>.
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

/// Describes package consume task: `DescribePackageConsumeTask` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribePackageConsumeTask>.
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

/// Describes package consume tasks: `DescribePackageConsumeTasks` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribePackageConsumeTasks>.
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

/// Describes position fence list: `DescribePositionFenceList` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribePositionFenceList>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`], [`codes::RESOURCE_NOT_FOUND_SPACE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePositionFenceList {
    /// Required.
    pub space_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePositionFenceList(space_id: String)
    "DescribePositionFenceList" -> DescribePositionFenceListOutput {
    0 "SpaceId" space_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribePositionFenceList: PositionFenceInfo = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribePositionFenceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePositionFenceListOutput {
    pub list: Vec<PositionFenceInfo>,
    pub total: Option<i64>,
}
model! { DescribePositionFenceListOutput {
    0 "List" list: Vec<PositionFenceInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribePositionFenceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PositionFenceInfo {
    pub geo_fence: Option<PositionFenceItem>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { PositionFenceInfo {
    0 "GeoFence" geo_fence: PositionFenceItem, 1 "CreateTime" create_time: i64, 2 "UpdateTime" update_time: i64
} }

/// In the response of [`DescribePositionFenceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PositionFenceItem {
    pub fence_id: Option<i64>,
    pub space_id: Option<String>,
    pub fence_name: Option<String>,
    pub fence_desc: Option<String>,
    pub fence_area: Option<String>,
}
model! { PositionFenceItem {
    0 "FenceId" fence_id: i64, 1 "SpaceId" space_id: String, 2 "FenceName" fence_name: String,
    3 "FenceDesc" fence_desc: String, 4 "FenceArea" fence_area: String
} }

/// Describes product cloud storage ai service: `DescribeProductCloudStorageAIService` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeProductCloudStorageAIService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductCloudStorageAIService {
    /// Required.
    pub product_id: String,
}
operation! { DescribeProductCloudStorageAIService(product_id: String)
    "DescribeProductCloudStorageAIService" -> DescribeProductCloudStorageAIServiceOutput {
    0 "ProductId" product_id
} }

/// Response of [`DescribeProductCloudStorageAIService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductCloudStorageAIServiceOutput {
    pub enabled: Option<bool>,
    pub available: Option<bool>,
}
model! { DescribeProductCloudStorageAIServiceOutput {
    0 "Enabled" enabled: bool, 1 "Available" available: bool
} }

/// Describes product dynamic register: `DescribeProductDynamicRegister` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeProductDynamicRegister>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`].
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

/// Describes project: `DescribeProject` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeProject>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_PROJECT_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProject {
    /// Required.
    pub project_id: String,
}
operation! { DescribeProject(project_id: String) "DescribeProject" -> DescribeProjectOutput {
    0 "ProjectId" project_id
} }

/// Response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectOutput {
    pub project: Option<ProjectEntryEx>,
}
model! { DescribeProjectOutput {
    0 "Project" project: ProjectEntryEx
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectEntryEx {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub project_desc: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub product_count: Option<i64>,
    pub native_app_count: Option<i64>,
    pub web_app_count: Option<i64>,
    pub instance_id: Option<String>,
    pub application_count: Option<i64>,
    pub device_count: Option<i64>,
    pub enable_open_state: Option<i64>,
}
model! { ProjectEntryEx {
    0 "ProjectId" project_id: String, 1 "ProjectName" project_name: String, 2 "ProjectDesc" project_desc: String,
    3 "CreateTime" create_time: i64, 4 "UpdateTime" update_time: i64, 5 "ProductCount" product_count: i64,
    6 "NativeAppCount" native_app_count: i64, 7 "WebAppCount" web_app_count: i64, 8 "InstanceId" instance_id: String,
    9 "ApplicationCount" application_count: i64, 10 "DeviceCount" device_count: i64,
    11 "EnableOpenState" enable_open_state: i64
} }

/// Describes space fence event list: `DescribeSpaceFenceEventList` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeSpaceFenceEventList>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_LATER_END_TIME`], [`codes::RESOURCE_NOT_FOUND_SPACE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceFenceEventList {
    /// Required.
    pub space_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSpaceFenceEventList(space_id: String, start_time: i64, end_time: i64)
    "DescribeSpaceFenceEventList" -> DescribeSpaceFenceEventListOutput {
    0 "SpaceId" space_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeSpaceFenceEventList: FenceEventItem = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeSpaceFenceEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceFenceEventListOutput {
    pub list: Vec<FenceEventItem>,
    pub total: Option<i64>,
}
model! { DescribeSpaceFenceEventListOutput {
    0 "List" list: Vec<FenceEventItem>, 1 "Total" total: i64
} }

/// Describes studio product: `DescribeStudioProduct` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeStudioProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStudioProduct {
    /// Required.
    pub product_id: String,
}
operation! { DescribeStudioProduct(product_id: String) "DescribeStudioProduct" -> DescribeStudioProductOutput {
    0 "ProductId" product_id
} }

/// Response of [`DescribeStudioProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStudioProductOutput {
    pub product: Option<ProductEntry>,
}
model! { DescribeStudioProductOutput {
    0 "Product" product: ProductEntry
} }

/// Describes subscribed topic policy: `DescribeSubscribedTopicPolicy` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeSubscribedTopicPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribedTopicPolicy {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { DescribeSubscribedTopicPolicy(product_id: String, device_name: String)
    "DescribeSubscribedTopicPolicy" -> DescribeSubscribedTopicPolicyOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`DescribeSubscribedTopicPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribedTopicPolicyOutput {
    pub topics: Vec<SubscribedTopicItem>,
}
model! { DescribeSubscribedTopicPolicyOutput {
    0 "Topics" topics: Vec<SubscribedTopicItem>
} }

/// In the response of [`DescribeSubscribedTopicPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribedTopicItem {
    pub topic_name: Option<String>,
}
model! { SubscribedTopicItem {
    0 "TopicName" topic_name: String
} }

/// Describes twe see callback: `DescribeTWeSeeCallback` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeTWeSeeCallback>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_SEE_CALLBACK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeeCallback {
    /// Required.
    pub callback_id: String,
}
operation! { DescribeTWeSeeCallback(callback_id: String) "DescribeTWeSeeCallback" -> DescribeTWeSeeCallbackOutput {
    0 "CallbackId" callback_id
} }

/// Response of [`DescribeTWeSeeCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeeCallbackOutput {
    pub callback_info: Option<SeeCallbackInfo>,
}
model! { DescribeTWeSeeCallbackOutput {
    0 "CallbackInfo" callback_info: SeeCallbackInfo
} }

/// In the response of [`DescribeTWeSeeCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeeCallbackInfo {
    pub callback_id: Option<String>,
    /// Secret.
    pub callback_token: Option<Secret>,
    pub callback_url: Option<String>,
    pub create_time: Option<i64>,
    pub r#type: Option<String>,
    pub update_time: Option<i64>,
}
model! { SeeCallbackInfo {
    0 "CallbackId" callback_id: String, 1 "CallbackToken" callback_token: Secret, 2 "CallbackUrl" callback_url: String,
    3 "CreateTime" create_time: i64, 4 "Type" r#type: String, 5 "UpdateTime" update_time: i64
} }

/// Describes twe see config: `DescribeTWeSeeConfig` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeTWeSeeConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_PRODUCT_IOT_VIDEO_SERVICE_NOT_ENABLED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeeConfig {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    pub user_id: Option<String>,
    pub channel_id: Option<i64>,
}
operation! { DescribeTWeSeeConfig(product_id: String, device_name: String)
    "DescribeTWeSeeConfig" -> DescribeTWeSeeConfigOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "UserId" user_id: String, 3 "ChannelId" channel_id: i64
} }

/// Response of [`DescribeTWeSeeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeeConfigOutput {
    pub enable_summary: Option<bool>,
    pub enable_search: Option<bool>,
    pub config: Option<String>,
    pub summary_config: Option<VisionSummaryConfig>,
    pub event_id_filter_config: Option<SeeEventIdFilterConfig>,
}
model! { DescribeTWeSeeConfigOutput {
    0 "EnableSummary" enable_summary: bool, 1 "EnableSearch" enable_search: bool, 2 "Config" config: String,
    3 "SummaryConfig" summary_config: VisionSummaryConfig,
    4 "EventIdFilterConfig" event_id_filter_config: SeeEventIdFilterConfig
} }

/// In the request of [`DescribeTWeSeeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeeEventIdFilterConfig {
    pub include_only: Option<Vec<String>>,
    pub exclude: Option<Vec<String>>,
}
input! { SeeEventIdFilterConfig() {
    0 "IncludeOnly" include_only: Vec<String>, 1 "Exclude" exclude: Vec<String>
} }

/// Describes twe see post paid service: `DescribeTWeSeePostPaidService` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeTWeSeePostPaidService>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_SEE_POST_PAID_SERVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeePostPaidService {
    /// Required.
    pub service_type: String,
}
operation! { DescribeTWeSeePostPaidService(service_type: String)
    "DescribeTWeSeePostPaidService" -> DescribeTWeSeePostPaidServiceOutput {
    0 "ServiceType" service_type
} }

/// Response of [`DescribeTWeSeePostPaidService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeePostPaidServiceOutput {
    pub resource_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeTWeSeePostPaidServiceOutput {
    0 "ResourceId" resource_id: String, 1 "Status" status: String
} }

/// Describes twe see recognition task: `DescribeTWeSeeRecognitionTask` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeTWeSeeRecognitionTask>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_CLOUD_STORAGE_AI_SERVICE_TASK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeeRecognitionTask {
    /// Required.
    pub task_id: String,
    pub file_url_expire_time: Option<i64>,
}
operation! { DescribeTWeSeeRecognitionTask(task_id: String)
    "DescribeTWeSeeRecognitionTask" -> DescribeTWeSeeRecognitionTaskOutput {
    0 "TaskId" task_id, 1 "FileURLExpireTime" file_url_expire_time: i64
} }

/// Response of [`DescribeTWeSeeRecognitionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeeRecognitionTaskOutput {
    pub task_info: Option<VisionRecognitionTask>,
}
model! { DescribeTWeSeeRecognitionTaskOutput {
    0 "TaskInfo" task_info: VisionRecognitionTask
} }

/// In the response of [`DescribeTWeSeeRecognitionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisionRecognitionTask {
    pub task_id: Option<String>,
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub channel_id: Option<i64>,
    pub start_time: Option<i64>,
    pub start_time_ms: Option<i64>,
    pub end_time: Option<i64>,
    pub end_time_ms: Option<i64>,
    pub status: Option<i64>,
    pub result: Option<VisionRecognitionResult>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub custom_id: Option<String>,
    pub files: Vec<String>,
    pub files_info: Vec<CloudStorageAIServiceTaskFileInfo>,
}
model! { VisionRecognitionTask {
    0 "TaskId" task_id: String, 1 "ProductId" product_id: String, 2 "DeviceName" device_name: String,
    3 "ChannelId" channel_id: i64, 4 "StartTime" start_time: i64, 5 "StartTimeMs" start_time_ms: i64,
    6 "EndTime" end_time: i64, 7 "EndTimeMs" end_time_ms: i64, 8 "Status" status: i64,
    9 "Result" result: VisionRecognitionResult, 10 "CreateTime" create_time: i64, 11 "UpdateTime" update_time: i64,
    12 "CustomId" custom_id: String, 13 "Files" files: Vec<String>,
    14 "FilesInfo" files_info: Vec<CloudStorageAIServiceTaskFileInfo>
} }

/// Describes twe see subscription: `DescribeTWeSeeSubscription` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeTWeSeeSubscription>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_DEVICE_CHANNEL_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_SEE_PRE_PAID_SUBSCRIPTION_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeeSubscription {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub service_type: String,
    pub channel_id: Option<i64>,
}
operation! { DescribeTWeSeeSubscription(product_id: String, device_name: String, service_type: String)
    "DescribeTWeSeeSubscription" -> DescribeTWeSeeSubscriptionOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "ChannelId" channel_id: i64
} }

/// Response of [`DescribeTWeSeeSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeeSubscriptionOutput {
    pub resource_id: Option<String>,
    pub service_tier: Option<String>,
    pub expire_time: Option<i64>,
    pub enabled: Option<bool>,
    pub status: Option<String>,
    pub comprehension_config: Option<SeeComprehensionConfig>,
    pub comp_highlight_config: Option<SeeCompHighlightConfig>,
    pub event_id_filter_config: Option<SeeEventIdFilterConfig>,
    pub quota_basic: Option<i64>,
    pub quota_used_basic: Option<i64>,
    pub quota_advanced: Option<i64>,
    pub quota_used_advanced: Option<i64>,
    pub quota_refresh_time: Option<i64>,
}
model! { DescribeTWeSeeSubscriptionOutput {
    0 "ResourceId" resource_id: String, 1 "ServiceTier" service_tier: String, 2 "ExpireTime" expire_time: i64,
    3 "Enabled" enabled: bool, 4 "Status" status: String,
    5 "ComprehensionConfig" comprehension_config: SeeComprehensionConfig,
    6 "CompHighlightConfig" comp_highlight_config: SeeCompHighlightConfig,
    7 "EventIdFilterConfig" event_id_filter_config: SeeEventIdFilterConfig, 8 "QuotaBasic" quota_basic: i64,
    9 "QuotaUsedBasic" quota_used_basic: i64, 10 "QuotaAdvanced" quota_advanced: i64,
    11 "QuotaUsedAdvanced" quota_used_advanced: i64, 12 "QuotaRefreshTime" quota_refresh_time: i64
} }

/// In the request of [`DescribeTWeSeeSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeeCompHighlightConfig {
    pub disable_highlight: Option<bool>,
    pub detect_types: Option<Vec<String>>,
    pub enable_summary: Option<bool>,
    pub key_frames_num: Option<i64>,
}
input! { SeeCompHighlightConfig() {
    0 "DisableHighlight" disable_highlight: bool, 1 "DetectTypes" detect_types: Vec<String>,
    2 "EnableSummary" enable_summary: bool, 3 "KeyFramesNum" key_frames_num: i64
} }

/// Describes twe see task: `DescribeTWeSeeTask` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeTWeSeeTask>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_SEE_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeeTask {
    /// Required.
    pub task_id: String,
}
operation! { DescribeTWeSeeTask(task_id: String) "DescribeTWeSeeTask" -> DescribeTWeSeeTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeTWeSeeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeeTaskOutput {
    pub task_info: Option<SeeTaskInfo>,
}
model! { DescribeTWeSeeTaskOutput {
    0 "TaskInfo" task_info: SeeTaskInfo
} }

/// In the response of [`DescribeTWeSeeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeeTaskInfo {
    pub task_id: Option<String>,
    pub status: Option<i64>,
    pub metadata: Option<SeeTaskMetadata>,
    pub service_category: Option<String>,
    pub service_type: Option<String>,
    pub service_tier: Option<String>,
    pub comprehension_result: Option<SeeComprehensionResult>,
    pub comp_highlight_result: Option<SeeCompHighlightResult>,
    pub detect_continuous_result: Option<SeeDetectContinuousResult>,
    pub cost_basic: Option<i64>,
    pub cost_advanced: Option<i64>,
    pub files: Vec<String>,
    pub files_info: Vec<CloudStorageAIServiceTaskFileInfo>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub cosuri: Option<String>,
}
model! { SeeTaskInfo {
    0 "TaskId" task_id: String, 1 "Status" status: i64, 2 "Metadata" metadata: SeeTaskMetadata,
    3 "ServiceCategory" service_category: String, 4 "ServiceType" service_type: String,
    5 "ServiceTier" service_tier: String, 6 "ComprehensionResult" comprehension_result: SeeComprehensionResult,
    7 "CompHighlightResult" comp_highlight_result: SeeCompHighlightResult,
    8 "DetectContinuousResult" detect_continuous_result: SeeDetectContinuousResult, 9 "CostBasic" cost_basic: i64,
    10 "CostAdvanced" cost_advanced: i64, 11 "Files" files: Vec<String>,
    12 "FilesInfo" files_info: Vec<CloudStorageAIServiceTaskFileInfo>, 13 "CreateTime" create_time: i64,
    14 "UpdateTime" update_time: i64, 15 "COSURI" cosuri: String
} }

/// In the request of [`DescribeTWeSeeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeeTaskMetadata {
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub channel_id: Option<i64>,
    pub start_time_ms: Option<i64>,
    pub end_time_ms: Option<i64>,
    pub custom_id: Option<String>,
}
input! { SeeTaskMetadata() {
    0 "ProductId" product_id: String, 1 "DeviceName" device_name: String, 2 "ChannelId" channel_id: i64,
    3 "StartTimeMs" start_time_ms: i64, 4 "EndTimeMs" end_time_ms: i64, 5 "CustomId" custom_id: String
} }

/// In the response of [`DescribeTWeSeeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeeComprehensionResult {
    pub detected_classifications: Vec<String>,
    pub summary: Option<String>,
    pub alternative_summary: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub keywords: Vec<String>,
}
model! { SeeComprehensionResult {
    0 "DetectedClassifications" detected_classifications: Vec<String>, 1 "Summary" summary: String,
    2 "AlternativeSummary" alternative_summary: String, 3 "ErrorCode" error_code: String,
    4 "ErrorMsg" error_msg: String, 5 "Keywords" keywords: Vec<String>
} }

/// In the response of [`DescribeTWeSeeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeeCompHighlightResult {
    pub summary: Option<String>,
}
model! { SeeCompHighlightResult {
    0 "Summary" summary: String
} }

/// In the response of [`DescribeTWeSeeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeeDetectContinuousResult {
    pub is_continuous_in_range: Option<bool>,
}
model! { SeeDetectContinuousResult {
    0 "IsContinuousInRange" is_continuous_in_range: bool
} }

/// Describes twe see task statistics: `DescribeTWeSeeTaskStatistics` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeTWeSeeTaskStatistics>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeeTaskStatistics {
    pub service_type: Option<String>,
    pub service_tier: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub interval: Option<i64>,
}
operation! { DescribeTWeSeeTaskStatistics() "DescribeTWeSeeTaskStatistics" -> DescribeTWeSeeTaskStatisticsOutput {
    0 "ServiceType" service_type: String, 1 "ServiceTier" service_tier: String, 2 "StartTime" start_time: i64,
    3 "EndTime" end_time: i64, 4 "Interval" interval: i64
} }

/// Response of [`DescribeTWeSeeTaskStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeeTaskStatisticsOutput {
    pub stat_data: Vec<SeeStatItem>,
}
model! { DescribeTWeSeeTaskStatisticsOutput {
    0 "StatData" stat_data: Vec<SeeStatItem>
} }

/// In the response of [`DescribeTWeSeeTaskStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeeStatItem {
    pub time: Option<String>,
    pub count: Option<i64>,
    pub cost_basic: Option<i64>,
    pub cost_advanced: Option<i64>,
}
model! { SeeStatItem {
    0 "Time" time: String, 1 "Count" count: i64, 2 "CostBasic" cost_basic: i64, 3 "CostAdvanced" cost_advanced: i64
} }

/// Describes twe talk ai bot: `DescribeTWeTalkAIBot` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeTWeTalkAIBot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkAIBot {
    /// Required.
    pub bot_id: String,
}
operation! { DescribeTWeTalkAIBot(bot_id: String) "DescribeTWeTalkAIBot" -> DescribeTWeTalkAIBotOutput {
    0 "BotId" bot_id
} }

/// Response of [`DescribeTWeTalkAIBot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkAIBotOutput {
    pub data: Option<TalkAIBotInfo>,
}
model! { DescribeTWeTalkAIBotOutput {
    0 "Data" data: TalkAIBotInfo
} }

/// In the response of [`DescribeTWeTalkAIBot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkAIBotInfo {
    pub uin: Option<i64>,
    pub app_id: Option<i64>,
    pub instance_id: Option<String>,
    pub bot_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub target_language: Option<String>,
    pub stt_config: Option<TalkSTTConfigInfo>,
    pub llm_config: Option<TalkLLMConfigInfo>,
    pub tts_config: Option<TalkTTSConfigInfo>,
    pub agent_config: Option<TalkAgentConfigInfo>,
    /// Deprecated.
    pub product_list: Option<TalkProductInfo>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub bound_products: Vec<TalkProductInfo>,
    pub custom_tools: Option<String>,
    pub webhook_tools: Option<String>,
    pub bot_type: Option<String>,
    pub rag_config: Option<String>,
}
model! { TalkAIBotInfo {
    0 "Uin" uin: i64, 1 "AppId" app_id: i64, 2 "InstanceId" instance_id: String, 3 "BotId" bot_id: String,
    4 "Name" name: String, 5 "Description" description: String, 6 "TargetLanguage" target_language: String,
    7 "STTConfig" stt_config: TalkSTTConfigInfo, 8 "LLMConfig" llm_config: TalkLLMConfigInfo,
    9 "TTSConfig" tts_config: TalkTTSConfigInfo, 10 "AgentConfig" agent_config: TalkAgentConfigInfo,
    11 "ProductList" product_list: TalkProductInfo, 12 "CreateTime" create_time: i64, 13 "UpdateTime" update_time: i64,
    14 "BoundProducts" bound_products: Vec<TalkProductInfo>, 15 "CustomTools" custom_tools: String,
    16 "WebhookTools" webhook_tools: String, 17 "BotType" bot_type: String, 18 "RAGConfig" rag_config: String
} }

/// In the response of [`DescribeTWeTalkAIBot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkProductInfo {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
}
model! { TalkProductInfo {
    0 "ProductId" product_id: String, 1 "ProductName" product_name: String
} }

/// Describes twe talk agent: `DescribeTWeTalkAgent` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeTWeTalkAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkAgent {
    /// Required.
    pub agent_id: String,
}
operation! { DescribeTWeTalkAgent(agent_id: String) "DescribeTWeTalkAgent" -> DescribeTWeTalkAgentOutput {
    0 "AgentId" agent_id
} }

/// Response of [`DescribeTWeTalkAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkAgentOutput {
    pub data: Option<TalkAgentInfo>,
}
model! { DescribeTWeTalkAgentOutput {
    0 "Data" data: TalkAgentInfo
} }

/// In the response of [`DescribeTWeTalkAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkAgentInfo {
    pub uin: Option<i64>,
    pub app_id: Option<i64>,
    pub instance_id: Option<String>,
    pub agent_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub stt_config: Option<TalkSTTConfig>,
    pub llm_config: Option<TalkLLMConfig>,
    pub tts_config: Option<TalkTTSConfig>,
    pub conversation_config: Option<TalkConversationConfig>,
    pub memory_config: Option<TalkMemoryConfig>,
    pub iot_tools: Vec<TalkIOTTool>,
    pub webhook_tools: Vec<TalkWebhookTool>,
    pub metadata: Option<String>,
    pub bindings: Vec<TalkAgentBinding>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub event_callback_config: Option<TalkEventCallbackConfig>,
}
model! { TalkAgentInfo {
    0 "Uin" uin: i64, 1 "AppId" app_id: i64, 2 "InstanceId" instance_id: String, 3 "AgentId" agent_id: String,
    4 "Name" name: String, 5 "Description" description: String, 6 "STTConfig" stt_config: TalkSTTConfig,
    7 "LLMConfig" llm_config: TalkLLMConfig, 8 "TTSConfig" tts_config: TalkTTSConfig,
    9 "ConversationConfig" conversation_config: TalkConversationConfig,
    10 "MemoryConfig" memory_config: TalkMemoryConfig, 11 "IOTTools" iot_tools: Vec<TalkIOTTool>,
    12 "WebhookTools" webhook_tools: Vec<TalkWebhookTool>, 13 "Metadata" metadata: String,
    14 "Bindings" bindings: Vec<TalkAgentBinding>, 15 "CreateTime" create_time: i64, 16 "UpdateTime" update_time: i64,
    17 "EventCallbackConfig" event_callback_config: TalkEventCallbackConfig
} }

/// In the response of [`DescribeTWeTalkAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkAgentBinding {
    pub binding_scope: Option<String>,
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub agent_id: Option<String>,
    pub priority: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { TalkAgentBinding {
    0 "BindingScope" binding_scope: String, 1 "ProductId" product_id: String, 2 "DeviceName" device_name: String,
    3 "AgentId" agent_id: String, 4 "Priority" priority: i64, 5 "CreateTime" create_time: i64,
    6 "UpdateTime" update_time: i64
} }

/// Describes twe talk agent binding: `DescribeTWeTalkAgentBinding` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeTWeTalkAgentBinding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkAgentBinding {
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub binding_scope: Option<String>,
    pub agent_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTWeTalkAgentBinding() "DescribeTWeTalkAgentBinding" -> DescribeTWeTalkAgentBindingOutput {
    0 "ProductId" product_id: String, 1 "DeviceName" device_name: String, 2 "BindingScope" binding_scope: String,
    3 "AgentId" agent_id: String, 4 "Offset" offset: i64, 5 "Limit" limit: i64
} }
paged! { DescribeTWeTalkAgentBinding: TalkAgentBinding = Offset "Offset", "Bindings" bindings, total "TotalCount" }

/// Response of [`DescribeTWeTalkAgentBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkAgentBindingOutput {
    pub total_count: Option<i64>,
    pub bindings: Vec<TalkAgentBinding>,
}
model! { DescribeTWeTalkAgentBindingOutput {
    0 "TotalCount" total_count: i64, 1 "Bindings" bindings: Vec<TalkAgentBinding>
} }

/// Describes twe talk agent list: `DescribeTWeTalkAgentList` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeTWeTalkAgentList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkAgentList {
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub binding_scope: Option<String>,
    pub agent_id: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTWeTalkAgentList() "DescribeTWeTalkAgentList" -> DescribeTWeTalkAgentListOutput {
    0 "ProductId" product_id: String, 1 "DeviceName" device_name: String, 2 "BindingScope" binding_scope: String,
    3 "AgentId" agent_id: String, 4 "InstanceId" instance_id: String, 5 "Name" name: String, 6 "Offset" offset: i64,
    7 "Limit" limit: i64
} }
paged! { DescribeTWeTalkAgentList: TalkAgentInfo = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`DescribeTWeTalkAgentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkAgentListOutput {
    pub total_count: Option<i64>,
    pub data: Vec<TalkAgentInfo>,
}
model! { DescribeTWeTalkAgentListOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<TalkAgentInfo>
} }

/// Describes twe talk product config: `DescribeTWeTalkProductConfig` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeTWeTalkProductConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkProductConfig {
    /// Required.
    pub product_id: String,
    pub target_language: Option<String>,
}
operation! { DescribeTWeTalkProductConfig(product_id: String)
    "DescribeTWeTalkProductConfig" -> DescribeTWeTalkProductConfigOutput {
    0 "ProductId" product_id, 1 "TargetLanguage" target_language: String
} }

/// Response of [`DescribeTWeTalkProductConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkProductConfigOutput {
    pub data: Option<TalkProductConfigInfo>,
}
model! { DescribeTWeTalkProductConfigOutput {
    0 "Data" data: TalkProductConfigInfo
} }

/// In the response of [`DescribeTWeTalkProductConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkProductConfigInfo {
    pub product_id: Option<String>,
    pub target_language: Option<String>,
    pub system_prompt: Option<String>,
    pub greeting_message: Option<String>,
    pub voice_type: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { TalkProductConfigInfo {
    0 "ProductId" product_id: String, 1 "TargetLanguage" target_language: String,
    2 "SystemPrompt" system_prompt: String, 3 "GreetingMessage" greeting_message: String, 4 "VoiceType" voice_type: i64,
    5 "CreateTime" create_time: i64, 6 "UpdateTime" update_time: i64
} }

/// Describes twe talk product config v2: `DescribeTWeTalkProductConfigV2` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeTWeTalkProductConfigV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkProductConfigV2 {
    /// Required.
    pub product_id: String,
    pub device_name: Option<String>,
    pub target_language: Option<String>,
    pub include_credentials: Option<bool>,
}
operation! { DescribeTWeTalkProductConfigV2(product_id: String)
    "DescribeTWeTalkProductConfigV2" -> DescribeTWeTalkProductConfigV2Output {
    0 "ProductId" product_id, 1 "DeviceName" device_name: String, 2 "TargetLanguage" target_language: String,
    3 "IncludeCredentials" include_credentials: bool
} }

/// Response of [`DescribeTWeTalkProductConfigV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkProductConfigV2Output {
    pub data: Option<TalkProductConfigV2Info>,
}
model! { DescribeTWeTalkProductConfigV2Output {
    0 "Data" data: TalkProductConfigV2Info
} }

/// In the response of [`DescribeTWeTalkProductConfigV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkProductConfigV2Info {
    pub uin: Option<i64>,
    pub app_id: Option<i64>,
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub config_name: Option<String>,
    pub target_language: Option<String>,
    pub basic_config: Option<TalkBasicConfigInfo>,
    pub stt_config: Option<TalkSTTConfigInfo>,
    pub llm_config: Option<TalkLLMConfigInfo>,
    pub tts_config: Option<TalkTTSConfigInfo>,
    pub conversation_config: Option<TalkConversationConfigInfo>,
    pub version: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { TalkProductConfigV2Info {
    0 "Uin" uin: i64, 1 "AppId" app_id: i64, 2 "ProductId" product_id: String, 3 "DeviceName" device_name: String,
    4 "ConfigName" config_name: String, 5 "TargetLanguage" target_language: String,
    6 "BasicConfig" basic_config: TalkBasicConfigInfo, 7 "STTConfig" stt_config: TalkSTTConfigInfo,
    8 "LLMConfig" llm_config: TalkLLMConfigInfo, 9 "TTSConfig" tts_config: TalkTTSConfigInfo,
    10 "ConversationConfig" conversation_config: TalkConversationConfigInfo, 11 "Version" version: i64,
    12 "CreateTime" create_time: i64, 13 "UpdateTime" update_time: i64
} }

/// Describes topic policy: `DescribeTopicPolicy` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeTopicPolicy>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TOPIC_POLICY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicPolicy {
    /// Required.
    pub product_id: String,
    /// Required.
    pub topic_name: String,
}
operation! { DescribeTopicPolicy(product_id: String, topic_name: String)
    "DescribeTopicPolicy" -> DescribeTopicPolicyOutput {
    0 "ProductId" product_id, 1 "TopicName" topic_name
} }

/// Response of [`DescribeTopicPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicPolicyOutput {
    pub product_id: Option<String>,
    pub topic_name: Option<String>,
    pub privilege: Option<i64>,
}
model! { DescribeTopicPolicyOutput {
    0 "ProductId" product_id: String, 1 "TopicName" topic_name: String, 2 "Privilege" privilege: i64
} }

/// Describes topic rule: `DescribeTopicRule` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeTopicRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ACTION_NIL`], [`codes::INVALID_PARAMETER_VALUE_RULE_NUMBER_BEYOND_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TOPIC_RULE_SQL_NOT_EDITED`], [`codes::RESOURCE_NOT_FOUND_TOPIC_RULE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicRule {
    /// Required.
    pub rule_name: String,
}
operation! { DescribeTopicRule(rule_name: String) "DescribeTopicRule" -> DescribeTopicRuleOutput {
    0 "RuleName" rule_name
} }

/// Response of [`DescribeTopicRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicRuleOutput {
    pub rule: Option<TopicRule>,
    pub cam_tag: Vec<CamTag>,
}
model! { DescribeTopicRuleOutput {
    0 "Rule" rule: TopicRule, 1 "CamTag" cam_tag: Vec<CamTag>
} }

/// In the response of [`DescribeTopicRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicRule {
    pub rule_name: Option<String>,
    pub sql: Option<String>,
    pub description: Option<String>,
    pub actions: Option<String>,
    pub rule_disabled: Option<bool>,
}
model! { TopicRule {
    0 "RuleName" rule_name: String, 1 "Sql" sql: String, 2 "Description" description: String,
    3 "Actions" actions: String, 4 "RuleDisabled" rule_disabled: bool
} }

/// In the response of [`DescribeTopicRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CamTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { CamTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes unbinded devices: `DescribeUnbindedDevices` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeUnbindedDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnbindedDevices {
    /// Required.
    pub product_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}
operation! { DescribeUnbindedDevices(product_id: String, offset: i64, limit: i64)
    "DescribeUnbindedDevices" -> DescribeUnbindedDevicesOutput {
    0 "ProductId" product_id, 1 "Offset" offset, 2 "Limit" limit
} }
paged! { DescribeUnbindedDevices: BindDeviceInfo = Offset "Offset", "UnbindedDevices" unbinded_devices, total "Total" }

/// Response of [`DescribeUnbindedDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnbindedDevicesOutput {
    pub unbinded_devices: Vec<BindDeviceInfo>,
    pub total: Option<i64>,
}
model! { DescribeUnbindedDevicesOutput {
    0 "UnbindedDevices" unbinded_devices: Vec<BindDeviceInfo>, 1 "Total" total: i64
} }

/// Describes video license: `DescribeVideoLicense` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DescribeVideoLicense>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoLicense {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeVideoLicense(instance_id: String) "DescribeVideoLicense" -> DescribeVideoLicenseOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeVideoLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoLicenseOutput {
    pub license: Vec<VideoLicenseEntity>,
}
model! { DescribeVideoLicenseOutput {
    0 "License" license: Vec<VideoLicenseEntity>
} }

/// In the response of [`DescribeVideoLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoLicenseEntity {
    pub r#type: Option<String>,
    pub total_count: Option<i64>,
    pub used_count: Option<i64>,
    pub expires_soon_count: Option<i64>,
}
model! { VideoLicenseEntity {
    0 "Type" r#type: String, 1 "TotalCount" total_count: i64, 2 "UsedCount" used_count: i64,
    3 "ExpiresSoonCount" expires_soon_count: i64
} }

/// Destroys twe see subscription: `DestroyTWeSeeSubscription` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DestroyTWeSeeSubscription>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_ANOTHER_OPERATION_IS_RUNNING`],
/// [`codes::FAILED_OPERATION_SEE_SUBSCRIPTION_NOT_ISOLATED`], [`codes::RESOURCE_NOT_FOUND_DEVICE_CHANNEL_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_SEE_PRE_PAID_SUBSCRIPTION_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyTWeSeeSubscription {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub service_type: String,
    pub channel_id: Option<i64>,
}
operation! { DestroyTWeSeeSubscription(product_id: String, device_name: String, service_type: String)
    "DestroyTWeSeeSubscription" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "ChannelId" channel_id: i64
} }

/// Response of [`DestroyTWeSeeSubscription`]: empty.
pub type DestroyTWeSeeSubscriptionOutput = Empty;

/// `DirectBindDeviceInFamily` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DirectBindDeviceInFamily>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_PRODUCT_OR_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_RESOURCE_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_APP_NO_PERMISSION_TO_STUDIO_PRODUCT`],
/// [`codes::UNAUTHORIZED_OPERATION_APP_NO_PERMISSION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_FAMILY`],
/// [`codes::UNSUPPORTED_OPERATION_CANNOT_RE_BIND_FAMILY`], [`codes::UNSUPPORTED_OPERATION_DEVICE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectBindDeviceInFamily {
    /// Required.
    pub iot_app_id: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub family_id: String,
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    pub room_id: Option<String>,
}

/// Arguments of [`DirectBindDeviceInFamily::new`].
pub struct DirectBindDeviceInFamilyRequired {
    pub iot_app_id: String,
    pub user_id: String,
    pub family_id: String,
    pub product_id: String,
    pub device_name: String,
}
operation! {
    DirectBindDeviceInFamily { DirectBindDeviceInFamilyRequired: iot_app_id, user_id, family_id, product_id, device_name }
    "DirectBindDeviceInFamily" -> DirectBindDeviceInFamilyOutput {
    0 "IotAppID" iot_app_id, 1 "UserID" user_id, 2 "FamilyId" family_id, 3 "ProductId" product_id,
    4 "DeviceName" device_name, 5 "RoomId" room_id: String
} }

/// Response of [`DirectBindDeviceInFamily`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectBindDeviceInFamilyOutput {
    pub app_device_info: Option<AppDeviceInfo>,
}
model! { DirectBindDeviceInFamilyOutput {
    0 "AppDeviceInfo" app_device_info: AppDeviceInfo
} }

/// In the response of [`DirectBindDeviceInFamily`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppDeviceInfo {
    pub device_id: Option<String>,
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub alias_name: Option<String>,
    pub icon_url: Option<String>,
    pub family_id: Option<String>,
    pub room_id: Option<String>,
    pub device_type: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { AppDeviceInfo {
    0 "DeviceId" device_id: String, 1 "ProductId" product_id: String, 2 "DeviceName" device_name: String,
    3 "AliasName" alias_name: String, 4 "IconUrl" icon_url: String, 5 "FamilyId" family_id: String,
    6 "RoomId" room_id: String, 7 "DeviceType" device_type: i64, 8 "CreateTime" create_time: i64,
    9 "UpdateTime" update_time: i64
} }

/// Disables topic rule: `DisableTopicRule` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DisableTopicRule>.
///
/// Errors: [`codes::FAILED_OPERATION_RULE_ALREADY_DISABLED`], [`codes::INVALID_PARAMETER_VALUE_ACTION_NIL`],
/// [`codes::INVALID_PARAMETER_VALUE_RULE_NUMBER_BEYOND_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TOPIC_RULE_SQL_NOT_EDITED`], [`codes::RESOURCE_NOT_FOUND_TOPIC_RULE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableTopicRule {
    /// Required.
    pub rule_name: String,
}
operation! { DisableTopicRule(rule_name: String) "DisableTopicRule" -> Empty {
    0 "RuleName" rule_name
} }

/// Response of [`DisableTopicRule`]: empty.
pub type DisableTopicRuleOutput = Empty;

/// `DismissRoomByStrRoomIdFromTRTC` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=DismissRoomByStrRoomIdFromTRTC>.
///
/// Errors: [`codes::FAILED_OPERATION_REQUEST_TRTC_FAIL`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_TRTC_ROOM`],
/// [`codes::UNSUPPORTED_OPERATION_TRTC_SERVICE_NOT_OPEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DismissRoomByStrRoomIdFromTRTC {
    /// Required.
    pub room_id: String,
}
operation! { DismissRoomByStrRoomIdFromTRTC(room_id: String) "DismissRoomByStrRoomIdFromTRTC" -> Empty {
    0 "RoomId" room_id
} }

/// Response of [`DismissRoomByStrRoomIdFromTRTC`]: empty.
pub type DismissRoomByStrRoomIdFromTRTCOutput = Empty;

/// Enables topic rule: `EnableTopicRule` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=EnableTopicRule>.
///
/// Errors: [`codes::FAILED_OPERATION_RULE_ALREADY_ENABLED`], [`codes::INVALID_PARAMETER_VALUE_ACTION_NIL`],
/// [`codes::INVALID_PARAMETER_VALUE_CHECK_FORWARD_URL_FAIL`],
/// [`codes::INVALID_PARAMETER_VALUE_FORWARD_REDIRECT_DENIED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SQL`],
/// [`codes::INVALID_PARAMETER_VALUE_RULE_NUMBER_BEYOND_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TOPIC_RULE_SQL_NOT_EDITED`], [`codes::RESOURCE_NOT_FOUND_TOPIC_RULE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableTopicRule {
    /// Required.
    pub rule_name: String,
}
operation! { EnableTopicRule(rule_name: String) "EnableTopicRule" -> Empty {
    0 "RuleName" rule_name
} }

/// Response of [`EnableTopicRule`]: empty.
pub type EnableTopicRuleOutput = Empty;

/// `GenSingleDeviceSignatureOfPublic` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GenSingleDeviceSignatureOfPublic>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_OR_DEVICE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_PROJECT_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_PROJECT`].
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

/// Generates cloud storage ai service task file url: `GenerateCloudStorageAIServiceTaskFileURL` of `iotexplorer`
/// 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GenerateCloudStorageAIServiceTaskFileURL>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_CLOUD_STORAGE_AI_SERVICE_TASK`],
/// [`codes::RESOURCE_NOT_FOUND_CLOUD_STORAGE_AI_SERVICE_TASK_FILE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCloudStorageAIServiceTaskFileURL {
    /// Required.
    pub task_id: String,
    /// Required.
    pub file_name: String,
    pub expire_time: Option<i64>,
}
operation! { GenerateCloudStorageAIServiceTaskFileURL(task_id: String, file_name: String)
    "GenerateCloudStorageAIServiceTaskFileURL" -> GenerateCloudStorageAIServiceTaskFileURLOutput {
    0 "TaskId" task_id, 1 "FileName" file_name, 2 "ExpireTime" expire_time: i64
} }

/// Response of [`GenerateCloudStorageAIServiceTaskFileURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCloudStorageAIServiceTaskFileURLOutput {
    pub file_url: Option<String>,
    pub expire_time: Option<i64>,
}
model! { GenerateCloudStorageAIServiceTaskFileURLOutput {
    0 "FileURL" file_url: String, 1 "ExpireTime" expire_time: i64
} }

/// Generates signed video url: `GenerateSignedVideoURL` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GenerateSignedVideoURL>.
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

/// Gets auth mini program app list: `GetAuthMiniProgramAppList` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GetAuthMiniProgramAppList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthMiniProgramAppList {
    pub mini_program_app_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { GetAuthMiniProgramAppList() "GetAuthMiniProgramAppList" -> GetAuthMiniProgramAppListOutput {
    0 "MiniProgramAppId" mini_program_app_id: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { GetAuthMiniProgramAppList: AuthMiniProgramAppInfo =
    Offset "Offset", "MiniProgramList" mini_program_list, total "Total" }

/// Response of [`GetAuthMiniProgramAppList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthMiniProgramAppListOutput {
    pub mini_program_list: Vec<AuthMiniProgramAppInfo>,
    pub total: Option<i64>,
}
model! { GetAuthMiniProgramAppListOutput {
    0 "MiniProgramList" mini_program_list: Vec<AuthMiniProgramAppInfo>, 1 "Total" total: i64
} }

/// In the response of [`GetAuthMiniProgramAppList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthMiniProgramAppInfo {
    pub mini_program_app_id: Option<String>,
    pub create_time: Option<i64>,
    pub mini_program_name: Option<String>,
    pub license_num: Option<i64>,
    pub iot_app_id: Option<String>,
    pub iot_app_name: Option<String>,
}
model! { AuthMiniProgramAppInfo {
    0 "MiniProgramAppId" mini_program_app_id: String, 1 "CreateTime" create_time: i64,
    2 "MiniProgramName" mini_program_name: String, 3 "LicenseNum" license_num: i64, 4 "IotAppId" iot_app_id: String,
    5 "IotAppName" iot_app_name: String
} }

/// Gets batch productions list: `GetBatchProductionsList` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GetBatchProductionsList>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::RESOURCE_NOT_FOUND_PROJECT_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchProductionsList {
    /// Required.
    pub project_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { GetBatchProductionsList(project_id: String) "GetBatchProductionsList" -> GetBatchProductionsListOutput {
    0 "ProjectId" project_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { GetBatchProductionsList: BatchProductionInfo =
    Offset "Offset", "BatchProductions" batch_productions, total "TotalCnt" }

/// Response of [`GetBatchProductionsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchProductionsListOutput {
    pub batch_productions: Vec<BatchProductionInfo>,
    pub total_cnt: Option<i64>,
}
model! { GetBatchProductionsListOutput {
    0 "BatchProductions" batch_productions: Vec<BatchProductionInfo>, 1 "TotalCnt" total_cnt: i64
} }

/// In the response of [`GetBatchProductionsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchProductionInfo {
    pub batch_production_id: Option<String>,
    pub product_id: Option<String>,
    pub burn_method: Option<i64>,
    pub create_time: Option<i64>,
    pub product_name: Option<String>,
}
model! { BatchProductionInfo {
    0 "BatchProductionId" batch_production_id: String, 1 "ProductId" product_id: String,
    2 "BurnMethod" burn_method: i64, 3 "CreateTime" create_time: i64, 4 "ProductName" product_name: String
} }

/// Gets cosurl: `GetCOSURL` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GetCOSURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCOSURL {
    /// Required.
    pub product_id: String,
    /// Required.
    pub firmware_version: String,
    pub file_size: Option<i64>,
    pub fw_type: Option<String>,
}
operation! { GetCOSURL(product_id: String, firmware_version: String) "GetCOSURL" -> GetCOSURLOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "FileSize" file_size: i64,
    3 "FwType" fw_type: String
} }

/// Response of [`GetCOSURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCOSURLOutput {
    pub url: Option<String>,
}
model! { GetCOSURLOutput {
    0 "Url" url: String
} }

/// Gets device list: `GetDeviceList` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GetDeviceList>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_GET_PRODUCTS_LIST_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PROJECT_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceList {
    /// Required.
    pub product_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub firmware_version: Option<String>,
    pub fw_type: Option<String>,
    pub device_name: Option<String>,
    pub project_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { GetDeviceList(product_id: String) "GetDeviceList" -> GetDeviceListOutput {
    0 "ProductId" product_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "FirmwareVersion" firmware_version: String, 4 "FwType" fw_type: String, 5 "DeviceName" device_name: String,
    6 "ProjectId" project_id: String, 7 "Filters" filters: Vec<Filter>
} }
paged! { GetDeviceList: DeviceInfo = Offset "Offset", "Devices" devices, total "Total" }

/// In the request of [`GetDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`GetDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceListOutput {
    pub devices: Vec<DeviceInfo>,
    pub total: Option<i64>,
}
model! { GetDeviceListOutput {
    0 "Devices" devices: Vec<DeviceInfo>, 1 "Total" total: i64
} }

/// Gets device location history: `GetDeviceLocationHistory` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GetDeviceLocationHistory>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_LATER_END_TIME`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceLocationHistory {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub coordinate_type: Option<i64>,
}
operation! { GetDeviceLocationHistory(product_id: String, device_name: String, start_time: i64, end_time: i64)
    "GetDeviceLocationHistory" -> GetDeviceLocationHistoryOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "CoordinateType" coordinate_type: i64
} }

/// Response of [`GetDeviceLocationHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceLocationHistoryOutput {
    pub positions: Vec<PositionItem>,
}
model! { GetDeviceLocationHistoryOutput {
    0 "Positions" positions: Vec<PositionItem>
} }

/// In the response of [`GetDeviceLocationHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PositionItem {
    pub create_time: Option<i64>,
    pub longitude: Option<f64>,
    pub latitude: Option<f64>,
    pub location_type: Option<String>,
    pub accuracy: Option<f64>,
}
model! { PositionItem {
    0 "CreateTime" create_time: i64, 1 "Longitude" longitude: f64, 2 "Latitude" latitude: f64,
    3 "LocationType" location_type: String, 4 "Accuracy" accuracy: f64
} }

/// Gets device sum statistics: `GetDeviceSumStatistics` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GetDeviceSumStatistics>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_PROJECT_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceSumStatistics {
    /// Required.
    pub project_id: String,
    pub product_ids: Option<Vec<String>>,
}
operation! { GetDeviceSumStatistics(project_id: String) "GetDeviceSumStatistics" -> GetDeviceSumStatisticsOutput {
    0 "ProjectId" project_id, 1 "ProductIds" product_ids: Vec<String>
} }

/// Response of [`GetDeviceSumStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceSumStatisticsOutput {
    pub activation_count: Option<i64>,
    pub online_count: Option<i64>,
    pub activation_before_day: Option<i64>,
    pub active_before_day: Option<i64>,
    pub activation_week_day_count: Option<i64>,
    pub active_week_day_count: Option<i64>,
    pub activation_before_week_day_count: Option<i64>,
    pub active_before_week_day_count: Option<i64>,
}
model! { GetDeviceSumStatisticsOutput {
    0 "ActivationCount" activation_count: i64, 1 "OnlineCount" online_count: i64,
    2 "ActivationBeforeDay" activation_before_day: i64, 3 "ActiveBeforeDay" active_before_day: i64,
    4 "ActivationWeekDayCount" activation_week_day_count: i64, 5 "ActiveWeekDayCount" active_week_day_count: i64,
    6 "ActivationBeforeWeekDayCount" activation_before_week_day_count: i64,
    7 "ActiveBeforeWeekDayCount" active_before_week_day_count: i64
} }

/// Gets family device user list: `GetFamilyDeviceUserList` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GetFamilyDeviceUserList>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`],
/// [`codes::INVALID_PARAMETER_VALUE_DEVICE_NAME_INVALID`], [`codes::INVALID_PARAMETER_VALUE_DEVICE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_PRODUCT_ID_INVALID`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_BIND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFamilyDeviceUserList {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { GetFamilyDeviceUserList(product_id: String, device_name: String)
    "GetFamilyDeviceUserList" -> GetFamilyDeviceUserListOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`GetFamilyDeviceUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFamilyDeviceUserListOutput {
    pub user_list: Vec<DeviceUser>,
}
model! { GetFamilyDeviceUserListOutput {
    0 "UserList" user_list: Vec<DeviceUser>
} }

/// In the response of [`GetFamilyDeviceUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceUser {
    pub user_id: Option<String>,
    pub role: Option<i64>,
    pub family_id: Option<String>,
    pub family_name: Option<String>,
}
model! { DeviceUser {
    0 "UserId" user_id: String, 1 "Role" role: i64, 2 "FamilyId" family_id: String, 3 "FamilyName" family_name: String
} }

/// Gets gateway sub device list: `GetGatewaySubDeviceList` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GetGatewaySubDeviceList>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_BIND`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_INSTANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewaySubDeviceList {
    /// Required.
    pub gateway_product_id: String,
    /// Required.
    pub gateway_device_name: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}
operation! { GetGatewaySubDeviceList(gateway_product_id: String, gateway_device_name: String, offset: i64, limit: i64)
    "GetGatewaySubDeviceList" -> GetGatewaySubDeviceListOutput {
    0 "GatewayProductId" gateway_product_id, 1 "GatewayDeviceName" gateway_device_name, 2 "Offset" offset,
    3 "Limit" limit
} }

/// Response of [`GetGatewaySubDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewaySubDeviceListOutput {
    pub total: Option<i64>,
    pub device_list: Option<FamilySubDevice>,
}
model! { GetGatewaySubDeviceListOutput {
    0 "Total" total: i64, 1 "DeviceList" device_list: FamilySubDevice
} }

/// Gets lo ra gateway list: `GetLoRaGatewayList` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GetLoRaGatewayList>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoRaGatewayList {
    /// Required.
    pub is_community: bool,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { GetLoRaGatewayList(is_community: bool) "GetLoRaGatewayList" -> GetLoRaGatewayListOutput {
    0 "IsCommunity" is_community, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { GetLoRaGatewayList: LoRaGatewayItem = Offset "Offset", "Gateways" gateways, total "Total" }

/// Response of [`GetLoRaGatewayList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoRaGatewayListOutput {
    pub total: Option<i64>,
    pub gateways: Vec<LoRaGatewayItem>,
}
model! { GetLoRaGatewayListOutput {
    0 "Total" total: i64, 1 "Gateways" gateways: Vec<LoRaGatewayItem>
} }

/// Gets position space list: `GetPositionSpaceList` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GetPositionSpaceList>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPositionSpaceList {
    /// Required.
    pub project_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}
operation! { GetPositionSpaceList(project_id: String, offset: i64, limit: i64)
    "GetPositionSpaceList" -> GetPositionSpaceListOutput {
    0 "ProjectId" project_id, 1 "Offset" offset, 2 "Limit" limit
} }
paged! { GetPositionSpaceList: PositionSpaceInfo = Offset "Offset", "List" list, total "Total" }

/// Response of [`GetPositionSpaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPositionSpaceListOutput {
    pub list: Vec<PositionSpaceInfo>,
    pub total: Option<i64>,
}
model! { GetPositionSpaceListOutput {
    0 "List" list: Vec<PositionSpaceInfo>, 1 "Total" total: i64
} }

/// In the response of [`GetPositionSpaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PositionSpaceInfo {
    pub project_id: Option<String>,
    pub space_id: Option<String>,
    pub space_name: Option<String>,
    pub authorize_type: Option<i64>,
    pub description: Option<String>,
    pub product_id_list: Vec<String>,
    pub icon: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub zoom: Option<i64>,
}
model! { PositionSpaceInfo {
    0 "ProjectId" project_id: String, 1 "SpaceId" space_id: String, 2 "SpaceName" space_name: String,
    3 "AuthorizeType" authorize_type: i64, 4 "Description" description: String,
    5 "ProductIdList" product_id_list: Vec<String>, 6 "Icon" icon: String, 7 "CreateTime" create_time: i64,
    8 "UpdateTime" update_time: i64, 9 "Zoom" zoom: i64
} }

/// Gets project list: `GetProjectList` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GetProjectList>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_INSTANCE`], [`codes::UNAUTHORIZED_OPERATION_NO_VERIFIED`],
/// [`codes::UNSUPPORTED_OPERATION_UNPAID_ORDER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub instance_id: Option<String>,
    pub project_id: Option<String>,
    pub product_id: Option<String>,
    pub includes: Option<Vec<String>>,
    pub project_name: Option<String>,
}
operation! { GetProjectList() "GetProjectList" -> GetProjectListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "InstanceId" instance_id: String, 3 "ProjectId" project_id: String,
    4 "ProductId" product_id: String, 5 "Includes" includes: Vec<String>, 6 "ProjectName" project_name: String
} }
paged! { GetProjectList: ProjectEntryEx = Offset "Offset", "Projects" projects, total "Total" }

/// Response of [`GetProjectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectListOutput {
    pub projects: Vec<ProjectEntryEx>,
    pub total: Option<i64>,
}
model! { GetProjectListOutput {
    0 "Projects" projects: Vec<ProjectEntryEx>, 1 "Total" total: i64
} }

/// Gets studio product list: `GetStudioProductList` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GetStudioProductList>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PRODUCT_PARMS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStudioProductList {
    pub project_id: Option<String>,
    pub dev_status: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { GetStudioProductList() "GetStudioProductList" -> GetStudioProductListOutput {
    0 "ProjectId" project_id: String, 1 "DevStatus" dev_status: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { GetStudioProductList: ProductEntry = Offset "Offset", "Products" products, total "Total" }

/// Response of [`GetStudioProductList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStudioProductListOutput {
    pub products: Vec<ProductEntry>,
    pub total: Option<i64>,
}
model! { GetStudioProductListOutput {
    0 "Products" products: Vec<ProductEntry>, 1 "Total" total: i64
} }

/// Gets twe call active status: `GetTWeCallActiveStatus` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GetTWeCallActiveStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTWeCallActiveStatus {
    /// Deprecated.
    pub mini_program_app_id: Option<String>,
    pub device_list: Option<Vec<TWeCallInfo>>,
}
operation! { GetTWeCallActiveStatus() "GetTWeCallActiveStatus" -> GetTWeCallActiveStatusOutput {
    0 "MiniProgramAppId" mini_program_app_id: String, 1 "DeviceList" device_list: Vec<TWeCallInfo>
} }

/// Response of [`GetTWeCallActiveStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTWeCallActiveStatusOutput {
    pub twe_call_active_infos: Vec<TWeCallActiveInfo>,
}
model! { GetTWeCallActiveStatusOutput {
    0 "TWeCallActiveInfos" twe_call_active_infos: Vec<TWeCallActiveInfo>
} }

/// In the response of [`GetTWeCallActiveStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TWeCallActiveInfo {
    /// Deprecated.
    pub model_id: Option<String>,
    pub sn: Option<String>,
    pub expire_time: Option<i64>,
    pub pkg_type: Option<i64>,
}
model! { TWeCallActiveInfo {
    0 "ModelId" model_id: String, 1 "Sn" sn: String, 2 "ExpireTime" expire_time: i64, 3 "PkgType" pkg_type: i64
} }

/// Gets twe talk ai bot list: `GetTWeTalkAIBotList` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GetTWeTalkAIBotList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTWeTalkAIBotList {
    pub bot_id: Option<String>,
    pub name: Option<String>,
    pub product_id: Option<String>,
    pub instance_id: Option<String>,
    pub include_credentials: Option<bool>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { GetTWeTalkAIBotList() "GetTWeTalkAIBotList" -> GetTWeTalkAIBotListOutput {
    0 "BotId" bot_id: String, 1 "Name" name: String, 2 "ProductId" product_id: String,
    3 "InstanceId" instance_id: String, 4 "IncludeCredentials" include_credentials: bool, 5 "Offset" offset: i64,
    6 "Limit" limit: i64
} }
paged! { GetTWeTalkAIBotList: TalkAIBotInfo = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`GetTWeTalkAIBotList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTWeTalkAIBotListOutput {
    pub data: Vec<TalkAIBotInfo>,
    pub total_count: Option<i64>,
}
model! { GetTWeTalkAIBotListOutput {
    0 "Data" data: Vec<TalkAIBotInfo>, 1 "TotalCount" total_count: i64
} }

/// Gets twe talk active record list: `GetTWeTalkActiveRecordList` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GetTWeTalkActiveRecordList>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTWeTalkActiveRecordList {
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub service_type: Option<Vec<i64>>,
}
operation! { GetTWeTalkActiveRecordList() "GetTWeTalkActiveRecordList" -> GetTWeTalkActiveRecordListOutput {
    0 "StartTime" start_time: i64, 1 "EndTime" end_time: i64, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "ProductId" product_id: String, 5 "DeviceName" device_name: String, 6 "ServiceType" service_type: Vec<i64>
} }
paged! { GetTWeTalkActiveRecordList: TalkActivateRecordLogInfo =
    Offset "Offset", "ActiveRecords" active_records, total "Total" }

/// Response of [`GetTWeTalkActiveRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTWeTalkActiveRecordListOutput {
    pub active_records: Vec<TalkActivateRecordLogInfo>,
    pub total: Option<i64>,
}
model! { GetTWeTalkActiveRecordListOutput {
    0 "ActiveRecords" active_records: Vec<TalkActivateRecordLogInfo>, 1 "Total" total: i64
} }

/// In the response of [`GetTWeTalkActiveRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkActivateRecordLogInfo {
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub active_time: Option<i64>,
    pub expire_time: Option<i64>,
    pub service_type: Option<i64>,
    pub status: Option<i64>,
    pub error_msg: Option<String>,
}
model! { TalkActivateRecordLogInfo {
    0 "ProductId" product_id: String, 1 "DeviceName" device_name: String, 2 "ActiveTime" active_time: i64,
    3 "ExpireTime" expire_time: i64, 4 "ServiceType" service_type: i64, 5 "Status" status: i64,
    6 "ErrorMsg" error_msg: String
} }

/// Gets twe talk active status: `GetTWeTalkActiveStatus` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GetTWeTalkActiveStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTWeTalkActiveStatus {
    pub device_ids: Option<Vec<String>>,
}
operation! { GetTWeTalkActiveStatus() "GetTWeTalkActiveStatus" -> GetTWeTalkActiveStatusOutput {
    0 "DeviceIds" device_ids: Vec<String>
} }

/// Response of [`GetTWeTalkActiveStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTWeTalkActiveStatusOutput {
    pub talk_activation_records: Vec<TalkActivationStatusInfo>,
}
model! { GetTWeTalkActiveStatusOutput {
    0 "TalkActivationRecords" talk_activation_records: Vec<TalkActivationStatusInfo>
} }

/// In the response of [`GetTWeTalkActiveStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkActivationStatusInfo {
    pub device_id: Option<String>,
    pub expire_time: Option<i64>,
    pub service_type: Option<i64>,
}
model! { TalkActivationStatusInfo {
    0 "DeviceId" device_id: String, 1 "ExpireTime" expire_time: i64, 2 "ServiceType" service_type: i64
} }

/// Gets twe talk product config list: `GetTWeTalkProductConfigList` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GetTWeTalkProductConfigList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTWeTalkProductConfigList {
    pub product_id: Option<String>,
    pub target_language: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { GetTWeTalkProductConfigList() "GetTWeTalkProductConfigList" -> GetTWeTalkProductConfigListOutput {
    0 "ProductId" product_id: String, 1 "TargetLanguage" target_language: String, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { GetTWeTalkProductConfigList: TalkProductConfigInfo = Offset "Offset", "Data" data, total "Total" }

/// Response of [`GetTWeTalkProductConfigList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTWeTalkProductConfigListOutput {
    pub data: Vec<TalkProductConfigInfo>,
    pub total: Option<i64>,
}
model! { GetTWeTalkProductConfigListOutput {
    0 "Data" data: Vec<TalkProductConfigInfo>, 1 "Total" total: i64
} }

/// Gets twe talk product config list v2: `GetTWeTalkProductConfigListV2` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GetTWeTalkProductConfigListV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTWeTalkProductConfigListV2 {
    /// Required.
    pub product_id: String,
    pub device_name: Option<String>,
    pub target_language: Option<String>,
    pub include_credentials: Option<bool>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { GetTWeTalkProductConfigListV2(product_id: String)
    "GetTWeTalkProductConfigListV2" -> GetTWeTalkProductConfigListV2Output {
    0 "ProductId" product_id, 1 "DeviceName" device_name: String, 2 "TargetLanguage" target_language: String,
    3 "IncludeCredentials" include_credentials: bool, 4 "Offset" offset: i64, 5 "Limit" limit: i64
} }
paged! { GetTWeTalkProductConfigListV2: TalkProductConfigV2Info = Offset "Offset", "Data" data, total "Total" }

/// Response of [`GetTWeTalkProductConfigListV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTWeTalkProductConfigListV2Output {
    pub data: Vec<TalkProductConfigV2Info>,
    pub total: Option<i64>,
}
model! { GetTWeTalkProductConfigListV2Output {
    0 "Data" data: Vec<TalkProductConfigV2Info>, 1 "Total" total: i64
} }

/// Gets topic rule list: `GetTopicRuleList` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GetTopicRuleList>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TOPIC_RULE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicRuleList {
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
}
operation! { GetTopicRuleList(page_num: i64, page_size: i64) "GetTopicRuleList" -> GetTopicRuleListOutput {
    0 "PageNum" page_num, 1 "PageSize" page_size
} }
paged! { GetTopicRuleList: TopicRuleInfo = Number "PageNum", "Rules" rules, total "TotalCnt" }

/// Response of [`GetTopicRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicRuleListOutput {
    pub total_cnt: Option<i64>,
    pub rules: Vec<TopicRuleInfo>,
}
model! { GetTopicRuleListOutput {
    0 "TotalCnt" total_cnt: i64, 1 "Rules" rules: Vec<TopicRuleInfo>
} }

/// In the response of [`GetTopicRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicRuleInfo {
    pub rule_name: Option<String>,
    pub description: Option<String>,
    pub created_at: Option<i64>,
    pub rule_disabled: Option<bool>,
}
model! { TopicRuleInfo {
    0 "RuleName" rule_name: String, 1 "Description" description: String, 2 "CreatedAt" created_at: i64,
    3 "RuleDisabled" rule_disabled: bool
} }

/// Gets wechat device ticket: `GetWechatDeviceTicket` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=GetWechatDeviceTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWechatDeviceTicket {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    pub is_third_app: Option<i64>,
    pub model_id: Option<String>,
    pub mini_program_app_id: Option<String>,
}
operation! { GetWechatDeviceTicket(product_id: String, device_name: String)
    "GetWechatDeviceTicket" -> GetWechatDeviceTicketOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "IsThirdApp" is_third_app: i64,
    3 "ModelId" model_id: String, 4 "MiniProgramAppId" mini_program_app_id: String
} }

/// Response of [`GetWechatDeviceTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWechatDeviceTicketOutput {
    pub wx_device_info: Option<WXDeviceInfo>,
}
model! { GetWechatDeviceTicketOutput {
    0 "WXDeviceInfo" wx_device_info: WXDeviceInfo
} }

/// In the response of [`GetWechatDeviceTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WXDeviceInfo {
    pub device_id: Option<String>,
    pub wx_iot_device_info: Option<WXIoTDeviceInfo>,
}
model! { WXDeviceInfo {
    0 "DeviceId" device_id: String, 1 "WXIoTDeviceInfo" wx_iot_device_info: WXIoTDeviceInfo
} }

/// In the response of [`GetWechatDeviceTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WXIoTDeviceInfo {
    pub sn: Option<String>,
    /// Secret.
    pub sn_ticket: Option<Secret>,
    pub model_id: Option<String>,
}
model! { WXIoTDeviceInfo {
    0 "SN" sn: String, 1 "SNTicket" sn_ticket: Secret, 2 "ModelId" model_id: String
} }

/// `InheritCloudStorageUser` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=InheritCloudStorageUser>.
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

/// Asks for twe see subscription create price: `InquireTWeSeeSubscriptionCreatePrice` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=InquireTWeSeeSubscriptionCreatePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquireTWeSeeSubscriptionCreatePrice {
    /// Required.
    pub service_type: String,
    /// Required.
    pub service_tier: String,
    /// Required.
    pub period: i64,
}
operation! { InquireTWeSeeSubscriptionCreatePrice(service_type: String, service_tier: String, period: i64)
    "InquireTWeSeeSubscriptionCreatePrice" -> InquireTWeSeeSubscriptionCreatePriceOutput {
    0 "ServiceType" service_type, 1 "ServiceTier" service_tier, 2 "Period" period
} }

/// Response of [`InquireTWeSeeSubscriptionCreatePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquireTWeSeeSubscriptionCreatePriceOutput {
    pub original_price: Option<String>,
    pub discount_price: Option<String>,
    pub currency: Option<String>,
}
model! { InquireTWeSeeSubscriptionCreatePriceOutput {
    0 "OriginalPrice" original_price: String, 1 "DiscountPrice" discount_price: String, 2 "Currency" currency: String
} }

/// Asks for twe see subscription renew price: `InquireTWeSeeSubscriptionRenewPrice` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=InquireTWeSeeSubscriptionRenewPrice>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_STORAGE_PACKAGE_REQUIRED`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_CHANNEL_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_SEE_PRE_PAID_SUBSCRIPTION_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquireTWeSeeSubscriptionRenewPrice {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub service_type: String,
    /// Required.
    pub period: i64,
    pub channel_id: Option<i64>,
}
operation! {
    InquireTWeSeeSubscriptionRenewPrice(product_id: String, device_name: String, service_type: String, period: i64)
    "InquireTWeSeeSubscriptionRenewPrice" -> InquireTWeSeeSubscriptionRenewPriceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "Period" period,
    4 "ChannelId" channel_id: i64
} }

/// Response of [`InquireTWeSeeSubscriptionRenewPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquireTWeSeeSubscriptionRenewPriceOutput {
    pub original_price: Option<String>,
    pub discount_price: Option<String>,
    pub currency: Option<String>,
}
model! { InquireTWeSeeSubscriptionRenewPriceOutput {
    0 "OriginalPrice" original_price: String, 1 "DiscountPrice" discount_price: String, 2 "Currency" currency: String
} }

/// Invokes ai search service: `InvokeAISearchService` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=InvokeAISearchService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeAISearchService {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub query: String,
    pub summary_lang: Option<String>,
    pub channel_id: Option<i64>,
    pub enable_summary: Option<bool>,
    pub start_time_ms: Option<i64>,
    pub end_time_ms: Option<i64>,
    pub time_zone: Option<String>,
    pub search_mode: Option<i64>,
    pub limit: Option<i64>,
    pub vector_search_radius: Option<f64>,
    pub vector_search_top_k: Option<i64>,
    pub order: Option<String>,
    pub with_task_info: Option<bool>,
}
operation! { InvokeAISearchService(product_id: String, device_name: String, query: String)
    "InvokeAISearchService" -> InvokeAISearchServiceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Query" query, 3 "SummaryLang" summary_lang: String,
    4 "ChannelId" channel_id: i64, 5 "EnableSummary" enable_summary: bool, 6 "StartTimeMs" start_time_ms: i64,
    7 "EndTimeMs" end_time_ms: i64, 8 "TimeZone" time_zone: String, 9 "SearchMode" search_mode: i64,
    10 "Limit" limit: i64, 11 "VectorSearchRadius" vector_search_radius: f64,
    12 "VectorSearchTopK" vector_search_top_k: i64, 13 "Order" order: String, 14 "WithTaskInfo" with_task_info: bool
} }

/// Response of [`InvokeAISearchService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeAISearchServiceOutput {
    pub summary: Option<String>,
    pub targets: Vec<TargetInfo>,
    pub video_url: Option<String>,
}
model! { InvokeAISearchServiceOutput {
    0 "Summary" summary: String, 1 "Targets" targets: Vec<TargetInfo>, 2 "VideoURL" video_url: String
} }

/// Invokes cloud storage ai service task: `InvokeCloudStorageAIServiceTask` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=InvokeCloudStorageAIServiceTask>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CLOUD_STORAGE_AI_SERVICE_TASK_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_PRODUCT_IOT_VIDEO_SERVICE_NOT_ENABLED`],
/// [`codes::FAILED_OPERATION_WE_SEE_SERVICE_NOT_ENABLED`],
/// [`codes::RESOURCE_INSUFFICIENT_CLOUD_STORAGE_AI_SERVICE_TASK_QUOTA_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE_WE_SEE_SERVICE_ISOLATED`],
/// [`codes::UNAUTHORIZED_OPERATION_API_CREATE_AI_TASK_NOT_IN_WHITELIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeCloudStorageAIServiceTask {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub service_type: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub channel_id: Option<i64>,
    pub config: Option<String>,
    pub roi: Option<String>,
    pub video_urls: Option<Vec<String>>,
    pub custom_id: Option<String>,
}

/// Arguments of [`InvokeCloudStorageAIServiceTask::new`].
pub struct InvokeCloudStorageAIServiceTaskRequired {
    pub product_id: String,
    pub device_name: String,
    pub service_type: String,
    pub start_time: i64,
    pub end_time: i64,
}
operation! {
    InvokeCloudStorageAIServiceTask { InvokeCloudStorageAIServiceTaskRequired: product_id, device_name, service_type, start_time, end_time }
    "InvokeCloudStorageAIServiceTask" -> InvokeCloudStorageAIServiceTaskOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "StartTime" start_time,
    4 "EndTime" end_time, 5 "ChannelId" channel_id: i64, 6 "Config" config: String, 7 "ROI" roi: String,
    8 "VideoURLs" video_urls: Vec<String>, 9 "CustomId" custom_id: String
} }

/// Response of [`InvokeCloudStorageAIServiceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeCloudStorageAIServiceTaskOutput {
    pub completed: Option<bool>,
    pub task_id: Option<String>,
    pub task_info: Option<CloudStorageAIServiceTask>,
}
model! { InvokeCloudStorageAIServiceTaskOutput {
    0 "Completed" completed: bool, 1 "TaskId" task_id: String, 2 "TaskInfo" task_info: CloudStorageAIServiceTask
} }

/// Invokes external source ai service task: `InvokeExternalSourceAIServiceTask` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=InvokeExternalSourceAIServiceTask>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_CLOUD_STORAGE_AI_SERVICE_TASK_ALREADY_EXISTS`],
/// [`codes::FAILED_OPERATION_PRODUCT_IOT_VIDEO_SERVICE_NOT_ENABLED`],
/// [`codes::FAILED_OPERATION_WE_SEE_SERVICE_NOT_ENABLED`],
/// [`codes::RESOURCE_INSUFFICIENT_CLOUD_STORAGE_AI_SERVICE_TASK_QUOTA_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE_WE_SEE_SERVICE_ISOLATED`],
/// [`codes::UNAUTHORIZED_OPERATION_API_CREATE_AI_TASK_NOT_IN_WHITELIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeExternalSourceAIServiceTask {
    /// Required.
    pub product_id: String,
    /// Required.
    pub service_type: String,
    /// Required.
    pub video_urls: Vec<String>,
    pub custom_id: Option<String>,
    pub config: Option<String>,
    pub roi: Option<String>,
}
operation! { InvokeExternalSourceAIServiceTask(product_id: String, service_type: String, video_urls: Vec<String>)
    "InvokeExternalSourceAIServiceTask" -> InvokeExternalSourceAIServiceTaskOutput {
    0 "ProductId" product_id, 1 "ServiceType" service_type, 2 "VideoURLs" video_urls, 3 "CustomId" custom_id: String,
    4 "Config" config: String, 5 "ROI" roi: String
} }

/// Response of [`InvokeExternalSourceAIServiceTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeExternalSourceAIServiceTaskOutput {
    pub completed: Option<bool>,
    pub task_id: Option<String>,
    pub task_info: Option<CloudStorageAIServiceTask>,
}
model! { InvokeExternalSourceAIServiceTaskOutput {
    0 "Completed" completed: bool, 1 "TaskId" task_id: String, 2 "TaskInfo" task_info: CloudStorageAIServiceTask
} }

/// Invokes twe see comprehension: `InvokeTWeSeeComprehension` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=InvokeTWeSeeComprehension>.
///
/// Errors: [`codes::FAILED_OPERATION_SEE_POST_PAID_SERVICE_ISOLATED`],
/// [`codes::FAILED_OPERATION_SEE_POST_PAID_SERVICE_ISOLATED_BY_ACCOUNT`],
/// [`codes::FAILED_OPERATION_SEE_POST_PAID_SERVICE_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_INVALID_URL`],
/// [`codes::RESOURCE_NOT_FOUND_SEE_CALLBACK_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_CAPABILITY_NOT_SUPPORTED_IN_SEE_SERVICE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeTWeSeeComprehension {
    /// Required.
    pub input_url: String,
    /// Required.
    pub service_type: String,
    pub metadata: Option<SeeTaskMetadata>,
    pub comprehension_config: Option<SeeComprehensionConfig>,
    pub wait_result_timeout: Option<i64>,
    pub callback_id: Option<String>,
}
operation! { InvokeTWeSeeComprehension(input_url: String, service_type: String)
    "InvokeTWeSeeComprehension" -> InvokeTWeSeeComprehensionOutput {
    0 "InputURL" input_url, 1 "ServiceType" service_type, 2 "Metadata" metadata: SeeTaskMetadata,
    3 "ComprehensionConfig" comprehension_config: SeeComprehensionConfig,
    4 "WaitResultTimeout" wait_result_timeout: i64, 5 "CallbackId" callback_id: String
} }

/// Response of [`InvokeTWeSeeComprehension`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeTWeSeeComprehensionOutput {
    pub task_id: Option<String>,
    pub status: Option<i64>,
    pub comprehension_result: Option<SeeComprehensionResult>,
    pub cost_basic: Option<i64>,
    pub cost_advanced: Option<i64>,
}
model! { InvokeTWeSeeComprehensionOutput {
    0 "TaskId" task_id: String, 1 "Status" status: i64,
    2 "ComprehensionResult" comprehension_result: SeeComprehensionResult, 3 "CostBasic" cost_basic: i64,
    4 "CostAdvanced" cost_advanced: i64
} }

/// Invokes twe see recognition task: `InvokeTWeSeeRecognitionTask` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=InvokeTWeSeeRecognitionTask>.
///
/// Errors: [`codes::FAILED_OPERATION_WE_SEE_SERVICE_NOT_ENABLED`],
/// [`codes::RESOURCE_INSUFFICIENT_CLOUD_STORAGE_AI_SERVICE_TASK_QUOTA_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE_WE_SEE_SERVICE_ISOLATED`],
/// [`codes::UNAUTHORIZED_OPERATION_API_CREATE_AI_TASK_NOT_IN_WHITELIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeTWeSeeRecognitionTask {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub input_url: String,
    pub custom_id: Option<String>,
    pub enable_search: Option<bool>,
    pub start_time_ms: Option<i64>,
    pub end_time_ms: Option<i64>,
    pub config: Option<String>,
    pub is_custom_device: Option<bool>,
    pub input_type: Option<String>,
    pub summary_qos: Option<String>,
    pub summary_config: Option<VisionSummaryConfig>,
    pub service_type: Option<String>,
    pub object_detect_config: Option<VisionObjectDetectConfig>,
}
operation! { InvokeTWeSeeRecognitionTask(product_id: String, device_name: String, input_url: String)
    "InvokeTWeSeeRecognitionTask" -> InvokeTWeSeeRecognitionTaskOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "InputURL" input_url, 3 "CustomId" custom_id: String,
    4 "EnableSearch" enable_search: bool, 5 "StartTimeMs" start_time_ms: i64, 6 "EndTimeMs" end_time_ms: i64,
    7 "Config" config: String, 8 "IsCustomDevice" is_custom_device: bool, 9 "InputType" input_type: String,
    10 "SummaryQOS" summary_qos: String, 11 "SummaryConfig" summary_config: VisionSummaryConfig,
    12 "ServiceType" service_type: String, 13 "ObjectDetectConfig" object_detect_config: VisionObjectDetectConfig
} }

/// Response of [`InvokeTWeSeeRecognitionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeTWeSeeRecognitionTaskOutput {
    pub task_id: Option<String>,
    pub completed: Option<bool>,
    pub result: Option<VisionRecognitionResult>,
}
model! { InvokeTWeSeeRecognitionTaskOutput {
    0 "TaskId" task_id: String, 1 "Completed" completed: bool, 2 "Result" result: VisionRecognitionResult
} }

/// Invokes twe see recognition task with file: `InvokeTWeSeeRecognitionTaskWithFile` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=InvokeTWeSeeRecognitionTaskWithFile>.
///
/// Errors: [`codes::FAILED_OPERATION_WE_SEE_SERVICE_NOT_ENABLED`],
/// [`codes::RESOURCE_INSUFFICIENT_CLOUD_STORAGE_AI_SERVICE_TASK_QUOTA_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE_WE_SEE_SERVICE_ISOLATED`],
/// [`codes::UNAUTHORIZED_OPERATION_API_CREATE_AI_TASK_NOT_IN_WHITELIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeTWeSeeRecognitionTaskWithFile {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub input_base64: String,
    pub channel_id: Option<i64>,
    pub custom_id: Option<String>,
    pub enable_search: Option<bool>,
    pub start_time_ms: Option<i64>,
    pub end_time_ms: Option<i64>,
    pub config: Option<String>,
    pub is_custom_device: Option<bool>,
    pub input_type: Option<String>,
    pub summary_qos: Option<String>,
    pub summary_config: Option<VisionSummaryConfig>,
    pub service_type: Option<String>,
    pub object_detect_config: Option<VisionObjectDetectConfig>,
}
operation! { InvokeTWeSeeRecognitionTaskWithFile(product_id: String, device_name: String, input_base64: String)
    "InvokeTWeSeeRecognitionTaskWithFile" -> InvokeTWeSeeRecognitionTaskWithFileOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "InputBase64" input_base64, 3 "ChannelId" channel_id: i64,
    4 "CustomId" custom_id: String, 5 "EnableSearch" enable_search: bool, 6 "StartTimeMs" start_time_ms: i64,
    7 "EndTimeMs" end_time_ms: i64, 8 "Config" config: String, 9 "IsCustomDevice" is_custom_device: bool,
    10 "InputType" input_type: String, 11 "SummaryQOS" summary_qos: String,
    12 "SummaryConfig" summary_config: VisionSummaryConfig, 13 "ServiceType" service_type: String,
    14 "ObjectDetectConfig" object_detect_config: VisionObjectDetectConfig
} }

/// Response of [`InvokeTWeSeeRecognitionTaskWithFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeTWeSeeRecognitionTaskWithFileOutput {
    pub task_id: Option<String>,
    pub completed: Option<bool>,
    pub result: Option<VisionRecognitionResult>,
}
model! { InvokeTWeSeeRecognitionTaskWithFileOutput {
    0 "TaskId" task_id: String, 1 "Completed" completed: bool, 2 "Result" result: VisionRecognitionResult
} }

/// Invokes videos keywords analyzer: `InvokeVideosKeywordsAnalyzer` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=InvokeVideosKeywordsAnalyzer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeVideosKeywordsAnalyzer {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub start_time_ms: i64,
    /// Required.
    pub end_time_ms: i64,
    pub keywords_max_num: Option<i64>,
    pub keywords_lang: Option<String>,
}
operation! {
    InvokeVideosKeywordsAnalyzer(product_id: String, device_name: String, start_time_ms: i64, end_time_ms: i64)
    "InvokeVideosKeywordsAnalyzer" -> InvokeVideosKeywordsAnalyzerOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "StartTimeMs" start_time_ms, 3 "EndTimeMs" end_time_ms,
    4 "KeywordsMaxNum" keywords_max_num: i64, 5 "KeywordsLang" keywords_lang: String
} }

/// Response of [`InvokeVideosKeywordsAnalyzer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeVideosKeywordsAnalyzerOutput {
    pub keywords: Vec<String>,
}
model! { InvokeVideosKeywordsAnalyzerOutput {
    0 "Keywords" keywords: Vec<String>
} }

/// Lists event history: `ListEventHistory` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ListEventHistory>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PRODUCT_ALREADY_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_PRODUCT_ID_INVALID`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_PRODUCT_OR_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PROJECT_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_APP_NO_PERMISSION_TO_STUDIO_PRODUCT`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventHistory {
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
operation! { ListEventHistory(product_id: String, device_name: String) "ListEventHistory" -> ListEventHistoryOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Type" r#type: String, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: i64, 5 "Context" context: String, 6 "Size" size: i64, 7 "EventId" event_id: String
} }
paged! { ListEventHistory: EventHistoryItem = Token "Context", "EventHistory" event_history, next "Context" }

/// Response of [`ListEventHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventHistoryOutput {
    pub context: Option<String>,
    pub total: Option<i64>,
    pub listover: Option<bool>,
    pub event_history: Vec<EventHistoryItem>,
}
model! { ListEventHistoryOutput {
    0 "Context" context: String, 1 "Total" total: i64, 2 "Listover" listover: bool,
    3 "EventHistory" event_history: Vec<EventHistoryItem>
} }

/// In the response of [`ListEventHistory`].
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

/// Lists firmwares: `ListFirmwares` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ListFirmwares>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`].
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
    pub create_user_id: Option<i64>,
    pub creator_nick_name: Option<String>,
    pub user_defined: Option<String>,
}
model! { FirmwareInfo {
    0 "Version" version: String, 1 "Md5sum" md5sum: String, 2 "CreateTime" create_time: i64,
    3 "ProductName" product_name: String, 4 "Name" name: String, 5 "Description" description: String,
    6 "ProductId" product_id: String, 7 "FwType" fw_type: String, 8 "CreateUserId" create_user_id: i64,
    9 "CreatorNickName" creator_nick_name: String, 10 "UserDefined" user_defined: String
} }

/// Lists ota modules: `ListOtaModules` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ListOtaModules>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOtaModules {
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    pub filters: Option<Vec<SearchKeyword>>,
}
operation! { ListOtaModules(page_num: i64, page_size: i64) "ListOtaModules" -> ListOtaModulesOutput {
    0 "PageNum" page_num, 1 "PageSize" page_size, 2 "Filters" filters: Vec<SearchKeyword>
} }
paged! { ListOtaModules: OtaModuleInfo = Number "PageNum", "Modules" modules, total "TotalCount" }

/// Response of [`ListOtaModules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOtaModulesOutput {
    pub total_count: Option<i64>,
    pub modules: Vec<OtaModuleInfo>,
}
model! { ListOtaModulesOutput {
    0 "TotalCount" total_count: i64, 1 "Modules" modules: Vec<OtaModuleInfo>
} }

/// In the response of [`ListOtaModules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtaModuleInfo {
    pub create_time: Option<i64>,
    pub product_name: Option<String>,
    pub name: Option<String>,
    pub product_id: Option<String>,
    pub fw_type: Option<String>,
    pub is_build_in: Option<bool>,
    pub remark: Option<String>,
}
model! { OtaModuleInfo {
    0 "CreateTime" create_time: i64, 1 "ProductName" product_name: String, 2 "Name" name: String,
    3 "ProductID" product_id: String, 4 "FwType" fw_type: String, 5 "IsBuildIn" is_build_in: bool,
    6 "Remark" remark: String
} }

/// Lists product ota modules: `ListProductOtaModules` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ListProductOtaModules>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductOtaModules {
    /// Required.
    pub product_id: String,
}
operation! { ListProductOtaModules(product_id: String) "ListProductOtaModules" -> ListProductOtaModulesOutput {
    0 "ProductID" product_id
} }

/// Response of [`ListProductOtaModules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductOtaModulesOutput {
    pub modules: Vec<OtaModuleInfo>,
}
model! { ListProductOtaModulesOutput {
    0 "Modules" modules: Vec<OtaModuleInfo>
} }

/// Lists twe see callback: `ListTWeSeeCallback` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ListTWeSeeCallback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTWeSeeCallback {
    /// Required.
    pub limit: i64,
    pub offset: Option<i64>,
}
operation! { ListTWeSeeCallback(limit: i64) "ListTWeSeeCallback" -> ListTWeSeeCallbackOutput {
    0 "Limit" limit, 1 "Offset" offset: i64
} }
paged! { ListTWeSeeCallback: SeeCallbackInfo = Offset "Offset", "List" list, total "Total" }

/// Response of [`ListTWeSeeCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTWeSeeCallbackOutput {
    pub list: Vec<SeeCallbackInfo>,
    pub total: Option<i64>,
}
model! { ListTWeSeeCallbackOutput {
    0 "List" list: Vec<SeeCallbackInfo>, 1 "Total" total: i64
} }

/// Lists twe see tasks: `ListTWeSeeTasks` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ListTWeSeeTasks>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_PRODUCT_IOT_VIDEO_SERVICE_NOT_ENABLED`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_CHANNEL_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTWeSeeTasks {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub service_category: String,
    /// Required.
    pub limit: i64,
    pub offset: Option<i64>,
    pub service_types: Option<Vec<String>>,
    pub channel_id: Option<i64>,
    pub start_time_ms: Option<i64>,
    pub end_time_ms: Option<i64>,
    pub status: Option<i64>,
    pub file_url_expire_time: Option<i64>,
    pub filters: Option<Vec<VisionRecognitionTaskFilter>>,
}
operation! { ListTWeSeeTasks(product_id: String, device_name: String, service_category: String, limit: i64)
    "ListTWeSeeTasks" -> ListTWeSeeTasksOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceCategory" service_category, 3 "Limit" limit,
    4 "Offset" offset: i64, 5 "ServiceTypes" service_types: Vec<String>, 6 "ChannelId" channel_id: i64,
    7 "StartTimeMs" start_time_ms: i64, 8 "EndTimeMs" end_time_ms: i64, 9 "Status" status: i64,
    10 "FileURLExpireTime" file_url_expire_time: i64, 11 "Filters" filters: Vec<VisionRecognitionTaskFilter>
} }
paged! { ListTWeSeeTasks: SeeTaskInfo = Offset "Offset", "Tasks" tasks, total "Total" }

/// In the request of [`ListTWeSeeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisionRecognitionTaskFilter {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { VisionRecognitionTaskFilter(key: String, values: Vec<String>) {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// Response of [`ListTWeSeeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTWeSeeTasksOutput {
    pub tasks: Vec<SeeTaskInfo>,
    pub total: Option<i64>,
}
model! { ListTWeSeeTasksOutput {
    0 "Tasks" tasks: Vec<SeeTaskInfo>, 1 "Total" total: i64
} }

/// Lists topic policy: `ListTopicPolicy` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ListTopicPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicPolicy {
    /// Required.
    pub product_id: String,
}
operation! { ListTopicPolicy(product_id: String) "ListTopicPolicy" -> ListTopicPolicyOutput {
    0 "ProductId" product_id
} }

/// Response of [`ListTopicPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicPolicyOutput {
    pub topics: Vec<TopicItem>,
}
model! { ListTopicPolicyOutput {
    0 "Topics" topics: Vec<TopicItem>
} }

/// In the response of [`ListTopicPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicItem {
    pub topic_name: Option<String>,
    pub privilege: Option<i64>,
}
model! { TopicItem {
    0 "TopicName" topic_name: String, 1 "Privilege" privilege: i64
} }

/// Modifies application: `ModifyApplication` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyApplication>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_APP_DESCRIPTION_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_APP_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_APP_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_APP_NO_PERMISSION`], [`codes::INVALID_PARAMETER_VALUE_APP_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_PUSH_ENVIRONMENT_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_TPNS_ANDROID_VALIDATION_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_TPNS_IOS_VALIDATION_FAILED`], [`codes::RESOURCE_NOT_FOUND_APP_NOT_EXISTS`],
/// [`codes::UNAUTHORIZED_OPERATION_APP_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplication {
    /// Required.
    pub iot_app_id: String,
    pub app_name: Option<String>,
    pub description: Option<String>,
    pub products: Option<String>,
    pub push_secret_id: Option<String>,
    /// Secret.
    pub push_secret_key: Option<Secret>,
    pub push_environment: Option<String>,
    pub tpns_ios_access_id: Option<String>,
    /// Secret.
    pub tpns_ios_secret_key: Option<Secret>,
    pub tpns_ios_push_environment: Option<String>,
    pub tpns_android_access_id: Option<String>,
    /// Secret.
    pub tpns_android_secret_key: Option<Secret>,
    pub tpns_ios_region: Option<String>,
    pub tpns_android_region: Option<String>,
    pub turn_key_switch: Option<i64>,
}
operation! { ModifyApplication(iot_app_id: String) "ModifyApplication" -> ModifyApplicationOutput {
    0 "IotAppID" iot_app_id, 1 "AppName" app_name: String, 2 "Description" description: String,
    3 "Products" products: String, 4 "PushSecretID" push_secret_id: String, 5 "PushSecretKey" push_secret_key: Secret,
    6 "PushEnvironment" push_environment: String, 7 "TPNSiOSAccessID" tpns_ios_access_id: String,
    8 "TPNSiOSSecretKey" tpns_ios_secret_key: Secret, 9 "TPNSiOSPushEnvironment" tpns_ios_push_environment: String,
    10 "TPNSAndroidAccessID" tpns_android_access_id: String, 11 "TPNSAndroidSecretKey" tpns_android_secret_key: Secret,
    12 "TPNSiOSRegion" tpns_ios_region: String, 13 "TPNSAndroidRegion" tpns_android_region: String,
    14 "TurnKeySwitch" turn_key_switch: i64
} }

/// Response of [`ModifyApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationOutput {
    pub application: Option<IotApplication>,
}
model! { ModifyApplicationOutput {
    0 "Application" application: IotApplication
} }

/// In the response of [`ModifyApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IotApplication {
    pub iot_app_id: Option<String>,
    pub app_name: Option<String>,
    pub description: Option<String>,
    pub dev_mode: Option<i64>,
    pub ios_app_key: Option<String>,
    /// Secret.
    pub ios_app_secret: Option<Secret>,
    pub android_app_key: Option<String>,
    /// Secret.
    pub android_app_secret: Option<Secret>,
    pub products: Option<String>,
    pub create_time: Option<String>,
    pub project_id: Option<String>,
    pub push_secret_id: Option<String>,
    /// Secret.
    pub push_secret_key: Option<Secret>,
    pub push_environment: Option<String>,
    pub mini_program_app_key: Option<String>,
    /// Secret.
    pub mini_program_app_secret: Option<Secret>,
    pub tpns_ios_access_id: Option<String>,
    /// Secret.
    pub tpns_ios_secret_key: Option<Secret>,
    pub tpns_ios_push_environment: Option<String>,
    pub tpns_android_access_id: Option<String>,
    /// Secret.
    pub tpns_android_secret_key: Option<Secret>,
    pub tpns_ios_region: Option<String>,
    pub tpns_android_region: Option<String>,
    pub self_sms_app_id: Option<String>,
    /// Secret.
    pub self_sms_app_key: Option<Secret>,
    pub self_sms_sign: Option<String>,
    pub self_sms_template_id: Option<i64>,
    pub wechat_notify_status: Option<i64>,
    pub interconnection_products: Option<String>,
}
model! { IotApplication {
    0 "IotAppID" iot_app_id: String, 1 "AppName" app_name: String, 2 "Description" description: String,
    3 "DevMode" dev_mode: i64, 4 "IOSAppKey" ios_app_key: String, 5 "IOSAppSecret" ios_app_secret: Secret,
    6 "AndroidAppKey" android_app_key: String, 7 "AndroidAppSecret" android_app_secret: Secret,
    8 "Products" products: String, 9 "CreateTime" create_time: String, 10 "ProjectId" project_id: String,
    11 "PushSecretID" push_secret_id: String, 12 "PushSecretKey" push_secret_key: Secret,
    13 "PushEnvironment" push_environment: String, 14 "MiniProgramAppKey" mini_program_app_key: String,
    15 "MiniProgramAppSecret" mini_program_app_secret: Secret, 16 "TPNSiOSAccessID" tpns_ios_access_id: String,
    17 "TPNSiOSSecretKey" tpns_ios_secret_key: Secret, 18 "TPNSiOSPushEnvironment" tpns_ios_push_environment: String,
    19 "TPNSAndroidAccessID" tpns_android_access_id: String, 20 "TPNSAndroidSecretKey" tpns_android_secret_key: Secret,
    21 "TPNSiOSRegion" tpns_ios_region: String, 22 "TPNSAndroidRegion" tpns_android_region: String,
    23 "SelfSmsAppId" self_sms_app_id: String, 24 "SelfSmsAppKey" self_sms_app_key: Secret,
    25 "SelfSmsSign" self_sms_sign: String, 26 "SelfSmsTemplateId" self_sms_template_id: i64,
    27 "WechatNotifyStatus" wechat_notify_status: i64, 28 "InterconnectionProducts" interconnection_products: String
} }

/// Modifies cloud storage ai service: `ModifyCloudStorageAIService` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyCloudStorageAIService>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_STORAGE_AI_SERVICE_NOT_ENABLED`],
/// [`codes::FAILED_OPERATION_PRODUCT_IOT_VIDEO_SERVICE_NOT_ENABLED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudStorageAIService {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub service_type: String,
    pub enabled: Option<bool>,
    pub roi: Option<String>,
    pub config: Option<String>,
    pub shl_config: Option<DiarySHLConfig>,
}
operation! { ModifyCloudStorageAIService(product_id: String, device_name: String, service_type: String)
    "ModifyCloudStorageAIService" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "Enabled" enabled: bool,
    4 "ROI" roi: String, 5 "Config" config: String, 6 "SHLConfig" shl_config: DiarySHLConfig
} }

/// Response of [`ModifyCloudStorageAIService`]: empty.
pub type ModifyCloudStorageAIServiceOutput = Empty;

/// In the request of [`ModifyCloudStorageAIService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiarySHLConfig {
    pub start_offset: Option<i64>,
    pub play_speed: Option<i64>,
    pub mini_extract: Option<i64>,
    pub out_duration: Option<i64>,
}
input! { DiarySHLConfig() {
    0 "StartOffset" start_offset: i64, 1 "PlaySpeed" play_speed: i64, 2 "MiniExtract" mini_extract: i64,
    3 "OutDuration" out_duration: i64
} }

/// Modifies cloud storage ai service callback: `ModifyCloudStorageAIServiceCallback` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyCloudStorageAIServiceCallback>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_STORAGE_AI_SERVICE_NOT_ENABLED`],
/// [`codes::FAILED_OPERATION_PRODUCT_IOT_VIDEO_SERVICE_NOT_ENABLED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CALLBACK_TOKEN`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CALLBACK_URL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudStorageAIServiceCallback {
    /// Required.
    pub product_id: String,
    /// Required.
    pub r#type: String,
    pub callback_url: Option<String>,
    /// Secret.
    pub callback_token: Option<Secret>,
}
operation! { ModifyCloudStorageAIServiceCallback(product_id: String, r#type: String)
    "ModifyCloudStorageAIServiceCallback" -> Empty {
    0 "ProductId" product_id, 1 "Type" r#type, 2 "CallbackUrl" callback_url: String,
    3 "CallbackToken" callback_token: Secret
} }

/// Response of [`ModifyCloudStorageAIServiceCallback`]: empty.
pub type ModifyCloudStorageAIServiceCallbackOutput = Empty;

/// Modifies fence bind: `ModifyFenceBind` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyFenceBind>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`], [`codes::RESOURCE_NOT_FOUND_FENCE_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_STUDIO_FENCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFenceBind {
    /// Required.
    pub fence_id: i64,
    /// Required.
    pub items: Vec<FenceBindProductItem>,
}
operation! { ModifyFenceBind(fence_id: i64, items: Vec<FenceBindProductItem>) "ModifyFenceBind" -> Empty {
    0 "FenceId" fence_id, 1 "Items" items
} }

/// Response of [`ModifyFenceBind`]: empty.
pub type ModifyFenceBindOutput = Empty;

/// Modifies lo ra frequency: `ModifyLoRaFrequency` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyLoRaFrequency>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LO_RA_FREQ_PARMS_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_VPN_PARMS_ERROR`], [`codes::RESOURCE_NOT_FOUND_STUDIO_LO_RA_FREQ_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_LO_RA_FREQ_DUP_KEY_EXIST`], [`codes::UNSUPPORTED_OPERATION_VPN_DUP_KEY_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoRaFrequency {
    pub freq_id: Option<String>,
    pub freq_name: Option<String>,
    pub description: Option<String>,
    pub channels_data_up: Option<Vec<i64>>,
    pub channels_data_rx1: Option<Vec<i64>>,
    pub channels_data_rx2: Option<Vec<i64>>,
    pub channels_join_up: Option<Vec<i64>>,
    pub channels_join_rx1: Option<Vec<i64>>,
    pub channels_join_rx2: Option<Vec<i64>>,
}
operation! { ModifyLoRaFrequency() "ModifyLoRaFrequency" -> ModifyLoRaFrequencyOutput {
    0 "FreqId" freq_id: String, 1 "FreqName" freq_name: String, 2 "Description" description: String,
    3 "ChannelsDataUp" channels_data_up: Vec<i64>, 4 "ChannelsDataRX1" channels_data_rx1: Vec<i64>,
    5 "ChannelsDataRX2" channels_data_rx2: Vec<i64>, 6 "ChannelsJoinUp" channels_join_up: Vec<i64>,
    7 "ChannelsJoinRX1" channels_join_rx1: Vec<i64>, 8 "ChannelsJoinRX2" channels_join_rx2: Vec<i64>
} }

/// Response of [`ModifyLoRaFrequency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoRaFrequencyOutput {
    pub data: Option<LoRaFrequencyEntry>,
}
model! { ModifyLoRaFrequencyOutput {
    0 "Data" data: LoRaFrequencyEntry
} }

/// Modifies lo ra gateway: `ModifyLoRaGateway` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyLoRaGateway>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_LO_RA_SERVER_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_GATEWAY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoRaGateway {
    /// Required.
    pub description: String,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub location: LoRaGatewayLocation,
    /// Required.
    pub name: String,
    pub is_public: Option<bool>,
    pub position: Option<String>,
    pub position_details: Option<String>,
    pub frequency_id: Option<String>,
}
operation! { ModifyLoRaGateway(description: String, gateway_id: String, location: LoRaGatewayLocation, name: String)
    "ModifyLoRaGateway" -> ModifyLoRaGatewayOutput {
    0 "Description" description, 1 "GatewayId" gateway_id, 2 "Location" location, 3 "Name" name,
    4 "IsPublic" is_public: bool, 5 "Position" position: String, 6 "PositionDetails" position_details: String,
    7 "FrequencyId" frequency_id: String
} }

/// Response of [`ModifyLoRaGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoRaGatewayOutput {
    pub gateway: Option<LoRaGatewayItem>,
}
model! { ModifyLoRaGatewayOutput {
    0 "Gateway" gateway: LoRaGatewayItem
} }

/// Modifies model definition: `ModifyModelDefinition` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyModelDefinition>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_APP_DESCRIPTION_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_APP_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_APP_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_APP_NO_PERMISSION`], [`codes::INVALID_PARAMETER_VALUE_APP_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_DEVICE_NAME_INVALID`], [`codes::INVALID_PARAMETER_VALUE_ERROR_TASK_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_DONT_MATCH_TEMPLATE`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_DUP_ID`], [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_ERROR_MODEL`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_ERROR_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_EVENT_PARAMS_DUP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_EVENT_PARAMS_EXCEED_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_EVENT_PROP_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_EVENT_PROP_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_EVENT_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_INVALID`], [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_NIL`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_PROP_BOOL_MAPPING_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_PROP_ENUM_MAPPING_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_PROP_RANGE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_PROP_RANGE_OVERFLOW`],
/// [`codes::INVALID_PARAMETER_VALUE_MSG_CONTENT_INVALID`], [`codes::INVALID_PARAMETER_VALUE_MSG_LEVEL_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_MSG_TITLE_INVALID`], [`codes::INVALID_PARAMETER_VALUE_MSG_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_PRODUCT_ALREADY_EXIST`], [`codes::INVALID_PARAMETER_VALUE_PRODUCT_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_PRODUCT_PARMS_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PROJECT_PARMS_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_ID_INVALID`], [`codes::LIMIT_EXCEEDED_APPLICATION_EXCEED_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_PROJECT_EXCEED_LIMIT`], [`codes::LIMIT_EXCEEDED_STUDIO_PRODUCT_EXCEED_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_THING_MODEL_EXCEED_LIMIT`], [`codes::MISSING_PARAMETER_MODEL_DEFINE_EVENT_TYPE_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_PROJECT_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_APP_NO_PERMISSION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_PROJECT`],
/// [`codes::UNSUPPORTED_OPERATION_PRODUCT_EXIST_UNDER_PROJECT`].
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

/// Modifies position fence: `ModifyPositionFence` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyPositionFence>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`], [`codes::RESOURCE_NOT_FOUND_FENCE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_SPACE_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_STUDIO_FENCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPositionFence {}
operation! { ModifyPositionFence() "ModifyPositionFence" -> Empty {} }

/// Response of [`ModifyPositionFence`]: empty.
pub type ModifyPositionFenceOutput = Empty;

/// Modifies position space: `ModifyPositionSpace` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyPositionSpace>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`], [`codes::RESOURCE_NOT_FOUND_SPACE_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_SPACE_DUP_KEY_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPositionSpace {
    /// Required.
    pub space_id: String,
    /// Required.
    pub space_name: String,
    /// Required.
    pub authorize_type: i64,
    /// Required.
    pub product_id_list: Vec<String>,
    pub description: Option<String>,
    pub icon: Option<String>,
}
operation! {
    ModifyPositionSpace(space_id: String, space_name: String, authorize_type: i64, product_id_list: Vec<String>)
    "ModifyPositionSpace" -> Empty {
    0 "SpaceId" space_id, 1 "SpaceName" space_name, 2 "AuthorizeType" authorize_type, 3 "ProductIdList" product_id_list,
    4 "Description" description: String, 5 "Icon" icon: String
} }

/// Response of [`ModifyPositionSpace`]: empty.
pub type ModifyPositionSpaceOutput = Empty;

/// Modifies product cloud storage ai service: `ModifyProductCloudStorageAIService` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyProductCloudStorageAIService>.
///
/// Errors: [`codes::FAILED_OPERATION_PRODUCT_IOT_VIDEO_SERVICE_NOT_ENABLED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProductCloudStorageAIService {
    /// Required.
    pub product_id: String,
    pub enabled: Option<bool>,
}
operation! { ModifyProductCloudStorageAIService(product_id: String) "ModifyProductCloudStorageAIService" -> Empty {
    0 "ProductId" product_id, 1 "Enabled" enabled: bool
} }

/// Response of [`ModifyProductCloudStorageAIService`]: empty.
pub type ModifyProductCloudStorageAIServiceOutput = Empty;

/// Modifies product dynamic register: `ModifyProductDynamicRegister` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyProductDynamicRegister>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`],
/// [`codes::UNSUPPORTED_OPERATION_NO_PERMISSION_TO_RELEASED_PRODUCT`].
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

/// Modifies project: `ModifyProject` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyProject>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_PARMS_ERROR`], [`codes::RESOURCE_NOT_FOUND_PROJECT_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_PROJECT`], [`codes::UNSUPPORTED_OPERATION_PROJECT_DUP_KEY_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProject {
    /// Required.
    pub project_id: String,
    /// Required.
    pub project_name: String,
    /// Required.
    pub project_desc: String,
}
operation! { ModifyProject(project_id: String, project_name: String, project_desc: String)
    "ModifyProject" -> ModifyProjectOutput {
    0 "ProjectId" project_id, 1 "ProjectName" project_name, 2 "ProjectDesc" project_desc
} }

/// Response of [`ModifyProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProjectOutput {
    pub project: Option<ProjectEntry>,
}
model! { ModifyProjectOutput {
    0 "Project" project: ProjectEntry
} }

/// Modifies space property: `ModifySpaceProperty` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifySpaceProperty>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`], [`codes::RESOURCE_NOT_FOUND_SPACE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySpaceProperty {
    /// Required.
    pub space_id: String,
    /// Required.
    pub product_id: String,
    /// Required.
    pub data: String,
}
operation! { ModifySpaceProperty(space_id: String, product_id: String, data: String) "ModifySpaceProperty" -> Empty {
    0 "SpaceId" space_id, 1 "ProductId" product_id, 2 "Data" data
} }

/// Response of [`ModifySpaceProperty`]: empty.
pub type ModifySpacePropertyOutput = Empty;

/// Modifies studio product: `ModifyStudioProduct` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyStudioProduct>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`],
/// [`codes::INVALID_PARAMETER_VALUE_MODEL_DEFINE_DONT_MATCH_TEMPLATE`],
/// [`codes::INVALID_PARAMETER_VALUE_PRODUCT_ALREADY_EXIST`], [`codes::INVALID_PARAMETER_VALUE_PRODUCT_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_PRODUCT_PARMS_ERROR`], [`codes::LIMIT_EXCEEDED_STUDIO_PRODUCT_EXCEED_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_PRODUCT_OR_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PROJECT_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_PROJECT`],
/// [`codes::UNSUPPORTED_OPERATION_VIDEO_PRODUCT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStudioProduct {
    /// Required.
    pub product_id: String,
    /// Required.
    pub product_name: String,
    /// Required.
    pub product_desc: String,
    /// Required.
    pub module_id: i64,
    pub enable_product_script: Option<String>,
    pub bind_strategy: Option<i64>,
}
operation! { ModifyStudioProduct(product_id: String, product_name: String, product_desc: String, module_id: i64)
    "ModifyStudioProduct" -> ModifyStudioProductOutput {
    0 "ProductId" product_id, 1 "ProductName" product_name, 2 "ProductDesc" product_desc, 3 "ModuleId" module_id,
    4 "EnableProductScript" enable_product_script: String, 5 "BindStrategy" bind_strategy: i64
} }

/// Response of [`ModifyStudioProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStudioProductOutput {
    pub product: Option<ProductEntry>,
}
model! { ModifyStudioProductOutput {
    0 "Product" product: ProductEntry
} }

/// Modifies twe see callback: `ModifyTWeSeeCallback` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyTWeSeeCallback>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_CALLBACK_TOKEN`], [`codes::INVALID_PARAMETER_VALUE_INVALID_URL`],
/// [`codes::RESOURCE_NOT_FOUND_SEE_CALLBACK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTWeSeeCallback {
    /// Required.
    pub callback_id: String,
    /// Required.
    pub callback_url: String,
    /// Required.
    pub r#type: String,
    /// Secret.
    pub callback_token: Option<Secret>,
}
operation! { ModifyTWeSeeCallback(callback_id: String, callback_url: String, r#type: String)
    "ModifyTWeSeeCallback" -> Empty {
    0 "CallbackId" callback_id, 1 "CallbackUrl" callback_url, 2 "Type" r#type, 3 "CallbackToken" callback_token: Secret
} }

/// Response of [`ModifyTWeSeeCallback`]: empty.
pub type ModifyTWeSeeCallbackOutput = Empty;

/// Modifies twe see config: `ModifyTWeSeeConfig` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyTWeSeeConfig>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_PRODUCT_IOT_VIDEO_SERVICE_NOT_ENABLED`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTWeSeeConfig {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    pub user_id: Option<String>,
    pub channel_id: Option<i64>,
    pub enable_summary: Option<bool>,
    pub enable_search: Option<bool>,
    pub config: Option<String>,
    pub summary_config: Option<VisionSummaryConfig>,
    pub event_id_filter_config: Option<SeeEventIdFilterConfig>,
}
operation! { ModifyTWeSeeConfig(product_id: String, device_name: String) "ModifyTWeSeeConfig" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "UserId" user_id: String, 3 "ChannelId" channel_id: i64,
    4 "EnableSummary" enable_summary: bool, 5 "EnableSearch" enable_search: bool, 6 "Config" config: String,
    7 "SummaryConfig" summary_config: VisionSummaryConfig,
    8 "EventIdFilterConfig" event_id_filter_config: SeeEventIdFilterConfig
} }

/// Response of [`ModifyTWeSeeConfig`]: empty.
pub type ModifyTWeSeeConfigOutput = Empty;

/// Modifies twe see subscription: `ModifyTWeSeeSubscription` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyTWeSeeSubscription>.
///
/// Errors: [`codes::FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_INVALID_STATUS`],
/// [`codes::FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_ISOLATED`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_CHANNEL_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_SEE_PRE_PAID_SUBSCRIPTION_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTWeSeeSubscription {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub service_type: String,
    pub channel_id: Option<i64>,
    pub enabled: Option<bool>,
    pub comprehension_config: Option<SeeComprehensionConfig>,
    pub comp_highlight_config: Option<SeeCompHighlightConfig>,
    pub event_id_filter_config: Option<SeeEventIdFilterConfig>,
}
operation! { ModifyTWeSeeSubscription(product_id: String, device_name: String, service_type: String)
    "ModifyTWeSeeSubscription" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "ChannelId" channel_id: i64,
    4 "Enabled" enabled: bool, 5 "ComprehensionConfig" comprehension_config: SeeComprehensionConfig,
    6 "CompHighlightConfig" comp_highlight_config: SeeCompHighlightConfig,
    7 "EventIdFilterConfig" event_id_filter_config: SeeEventIdFilterConfig
} }

/// Response of [`ModifyTWeSeeSubscription`]: empty.
pub type ModifyTWeSeeSubscriptionOutput = Empty;

/// Modifies twe see subscription renew flag: `ModifyTWeSeeSubscriptionRenewFlag` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyTWeSeeSubscriptionRenewFlag>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_ANOTHER_OPERATION_IS_RUNNING`],
/// [`codes::FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_INVALID_STATUS`],
/// [`codes::FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_ISOLATED`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_CHANNEL_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_SEE_PRE_PAID_SUBSCRIPTION_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTWeSeeSubscriptionRenewFlag {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub service_type: String,
    /// Required.
    pub renew_flag: String,
    pub channel_id: Option<i64>,
}
operation! {
    ModifyTWeSeeSubscriptionRenewFlag(product_id: String, device_name: String, service_type: String, renew_flag: String)
    "ModifyTWeSeeSubscriptionRenewFlag" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "RenewFlag" renew_flag,
    4 "ChannelId" channel_id: i64
} }

/// Response of [`ModifyTWeSeeSubscriptionRenewFlag`]: empty.
pub type ModifyTWeSeeSubscriptionRenewFlagOutput = Empty;

/// Modifies twe talk ai bot: `ModifyTWeTalkAIBot` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyTWeTalkAIBot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTWeTalkAIBot {
    /// Required.
    pub bot_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub target_language: Option<String>,
    pub stt_config: Option<TalkSTTConfigInfo>,
    pub llm_config: Option<TalkLLMConfigInfo>,
    pub tts_config: Option<TalkTTSConfigInfo>,
    pub agent_config: Option<TalkAgentConfigInfo>,
    pub custom_tools: Option<String>,
    pub webhook_tools: Option<String>,
    pub bot_type: Option<String>,
    pub rag_config: Option<String>,
}
operation! { ModifyTWeTalkAIBot(bot_id: String) "ModifyTWeTalkAIBot" -> Empty {
    0 "BotId" bot_id, 1 "Name" name: String, 2 "Description" description: String,
    3 "TargetLanguage" target_language: String, 4 "STTConfig" stt_config: TalkSTTConfigInfo,
    5 "LLMConfig" llm_config: TalkLLMConfigInfo, 6 "TTSConfig" tts_config: TalkTTSConfigInfo,
    7 "AgentConfig" agent_config: TalkAgentConfigInfo, 8 "CustomTools" custom_tools: String,
    9 "WebhookTools" webhook_tools: String, 10 "BotType" bot_type: String, 11 "RAGConfig" rag_config: String
} }

/// Response of [`ModifyTWeTalkAIBot`]: empty.
pub type ModifyTWeTalkAIBotOutput = Empty;

/// Modifies twe talk agent: `ModifyTWeTalkAgent` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyTWeTalkAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTWeTalkAgent {
    /// Required.
    pub agent_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub stt_config: Option<TalkSTTConfig>,
    pub llm_config: Option<TalkLLMConfig>,
    pub tts_config: Option<TalkTTSConfig>,
    pub conversation_config: Option<TalkConversationConfig>,
    pub memory_config: Option<TalkMemoryConfig>,
    pub iot_tools: Option<Vec<TalkIOTTool>>,
    pub webhook_tools: Option<Vec<TalkWebhookTool>>,
    pub metadata: Option<String>,
    pub event_callback_config: Option<TalkEventCallbackConfig>,
}
operation! { ModifyTWeTalkAgent(agent_id: String) "ModifyTWeTalkAgent" -> Empty {
    0 "AgentId" agent_id, 1 "Name" name: String, 2 "Description" description: String,
    3 "STTConfig" stt_config: TalkSTTConfig, 4 "LLMConfig" llm_config: TalkLLMConfig,
    5 "TTSConfig" tts_config: TalkTTSConfig, 6 "ConversationConfig" conversation_config: TalkConversationConfig,
    7 "MemoryConfig" memory_config: TalkMemoryConfig, 8 "IOTTools" iot_tools: Vec<TalkIOTTool>,
    9 "WebhookTools" webhook_tools: Vec<TalkWebhookTool>, 10 "Metadata" metadata: String,
    11 "EventCallbackConfig" event_callback_config: TalkEventCallbackConfig
} }

/// Response of [`ModifyTWeTalkAgent`]: empty.
pub type ModifyTWeTalkAgentOutput = Empty;

/// Modifies twe talk product config: `ModifyTWeTalkProductConfig` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyTWeTalkProductConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTWeTalkProductConfig {
    /// Required.
    pub product_id: String,
    pub system_prompt: Option<String>,
    pub greeting_message: Option<String>,
    pub voice_type: Option<i64>,
    pub fast_voice_type: Option<String>,
    pub target_language: Option<String>,
}
operation! { ModifyTWeTalkProductConfig(product_id: String) "ModifyTWeTalkProductConfig" -> Empty {
    0 "ProductId" product_id, 1 "SystemPrompt" system_prompt: String, 2 "GreetingMessage" greeting_message: String,
    3 "VoiceType" voice_type: i64, 4 "FastVoiceType" fast_voice_type: String, 5 "TargetLanguage" target_language: String
} }

/// Response of [`ModifyTWeTalkProductConfig`]: empty.
pub type ModifyTWeTalkProductConfigOutput = Empty;

/// Modifies twe talk product config v2: `ModifyTWeTalkProductConfigV2` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyTWeTalkProductConfigV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTWeTalkProductConfigV2 {
    /// Required.
    pub product_id: String,
    pub device_name: Option<String>,
    pub target_language: Option<String>,
    pub config_name: Option<String>,
    pub basic_config: Option<TalkBasicConfigInfo>,
    pub stt_config: Option<TalkSTTConfigInfo>,
    pub llm_config: Option<TalkLLMConfigInfo>,
    pub tts_config: Option<TalkTTSConfigInfo>,
    pub conversation_config: Option<TalkConversationConfigInfo>,
}
operation! { ModifyTWeTalkProductConfigV2(product_id: String) "ModifyTWeTalkProductConfigV2" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name: String, 2 "TargetLanguage" target_language: String,
    3 "ConfigName" config_name: String, 4 "BasicConfig" basic_config: TalkBasicConfigInfo,
    5 "STTConfig" stt_config: TalkSTTConfigInfo, 6 "LLMConfig" llm_config: TalkLLMConfigInfo,
    7 "TTSConfig" tts_config: TalkTTSConfigInfo, 8 "ConversationConfig" conversation_config: TalkConversationConfigInfo
} }

/// Response of [`ModifyTWeTalkProductConfigV2`]: empty.
pub type ModifyTWeTalkProductConfigV2Output = Empty;

/// Modifies topic policy: `ModifyTopicPolicy` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyTopicPolicy>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOPIC_POLICY_ALREADY_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_TOPIC_POLICY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTopicPolicy {
    /// Required.
    pub product_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub new_topic_name: String,
    /// Required.
    pub privilege: i64,
}
operation! { ModifyTopicPolicy(product_id: String, topic_name: String, new_topic_name: String, privilege: i64)
    "ModifyTopicPolicy" -> Empty {
    0 "ProductId" product_id, 1 "TopicName" topic_name, 2 "NewTopicName" new_topic_name, 3 "Privilege" privilege
} }

/// Response of [`ModifyTopicPolicy`]: empty.
pub type ModifyTopicPolicyOutput = Empty;

/// Modifies topic rule: `ModifyTopicRule` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ModifyTopicRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CHECK_FORWARD_URL_FAIL`],
/// [`codes::INVALID_PARAMETER_VALUE_FAIL_ACTION_HAS_SAME_DEVICE`],
/// [`codes::INVALID_PARAMETER_VALUE_FORWARD_REDIRECT_DENIED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SQL`],
/// [`codes::INVALID_PARAMETER_VALUE_OPERATION_DENIED`],
/// [`codes::INVALID_PARAMETER_VALUE_REPUBLISH_TOPIC_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_SELECT_KEY_FROM_BINARY_PAYLOAD`],
/// [`codes::INVALID_PARAMETER_VALUE_TOPIC_RULE_ALREADY_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_TOPIC_RULE_SQL_NOT_EDITED`],
/// [`codes::INVALID_PARAMETER_VALUE_UPDATE_TOPIC_RULE_DB_FAIL`], [`codes::RESOURCE_NOT_FOUND_TOPIC_RULE_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_PERMISSION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTopicRule {
    /// Required.
    pub rule_name: String,
    /// Required.
    pub topic_rule_payload: TopicRulePayload,
}
operation! { ModifyTopicRule(rule_name: String, topic_rule_payload: TopicRulePayload) "ModifyTopicRule" -> Empty {
    0 "RuleName" rule_name, 1 "TopicRulePayload" topic_rule_payload
} }

/// Response of [`ModifyTopicRule`]: empty.
pub type ModifyTopicRuleOutput = Empty;

/// Pauses twe call device: `PauseTWeCallDevice` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=PauseTWeCallDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseTWeCallDevice {
    pub device_list: Option<Vec<TWeCallInfo>>,
}
operation! { PauseTWeCallDevice() "PauseTWeCallDevice" -> Empty {
    0 "DeviceList" device_list: Vec<TWeCallInfo>
} }

/// Response of [`PauseTWeCallDevice`]: empty.
pub type PauseTWeCallDeviceOutput = Empty;

/// Publishes broadcast message: `PublishBroadcastMessage` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=PublishBroadcastMessage>.
///
/// Errors: [`codes::FAILED_OPERATION_BROADCAST_TASK_IS_RUNNING`],
/// [`codes::INVALID_PARAMETER_VALUE_PAYLOAD_OVER_LIMIT`], [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishBroadcastMessage {
    /// Required.
    pub product_id: String,
    /// Required.
    pub payload: String,
    /// Required.
    pub qos: i64,
    pub payload_encoding: Option<String>,
}
operation! { PublishBroadcastMessage(product_id: String, payload: String, qos: i64)
    "PublishBroadcastMessage" -> PublishBroadcastMessageOutput {
    0 "ProductId" product_id, 1 "Payload" payload, 2 "Qos" qos, 3 "PayloadEncoding" payload_encoding: String
} }

/// Response of [`PublishBroadcastMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishBroadcastMessageOutput {
    pub task_id: Option<i64>,
}
model! { PublishBroadcastMessageOutput {
    0 "TaskId" task_id: i64
} }

/// Publishes firmware update message: `PublishFirmwareUpdateMessage` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=PublishFirmwareUpdateMessage>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_DEVICE_INFO_OUTDATED`],
/// [`codes::FAILED_OPERATION_DEVICE_OFFLINE`], [`codes::INVALID_PARAMETER_VALUE_NO_PERMISSION`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_PRODUCT_RESOURCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFirmwareUpdateMessage {
    /// Required.
    pub product_id: String,
    pub device_name: Option<String>,
    pub fw_type: Option<String>,
}
operation! { PublishFirmwareUpdateMessage(product_id: String)
    "PublishFirmwareUpdateMessage" -> PublishFirmwareUpdateMessageOutput {
    0 "ProductID" product_id, 1 "DeviceName" device_name: String, 2 "FwType" fw_type: String
} }

/// Response of [`PublishFirmwareUpdateMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFirmwareUpdateMessageOutput {
    pub status: Option<String>,
}
model! { PublishFirmwareUpdateMessageOutput {
    0 "Status" status: String
} }

/// Publishes message: `PublishMessage` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=PublishMessage>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_DEVICE_ALREADY_DISABLED`],
/// [`codes::FAILED_OPERATION_DEVICE_NO_SUBSCRIPTION`], [`codes::FAILED_OPERATION_DEVICE_OFFLINE`],
/// [`codes::LIMIT_EXCEEDED_MESSAGE_SAVED`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_PRODUCT_OR_DEVICE_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_LO_RA_NO_UP_LINK`], [`codes::UNSUPPORTED_OPERATION_LO_RA_NOT_ACTIVATE`].
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

/// Publishes rrpc message: `PublishRRPCMessage` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=PublishRRPCMessage>.
///
/// Errors: [`codes::FAILED_OPERATION_DEVICE_NO_SUBSCRIPTION`], [`codes::FAILED_OPERATION_DEVICE_OFFLINE`],
/// [`codes::FAILED_OPERATION_RRPC_TIMEOUT`], [`codes::INVALID_PARAMETER_VALUE_PAYLOAD_OVER_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRRPCMessage {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub payload: String,
}
operation! { PublishRRPCMessage(product_id: String, device_name: String, payload: String)
    "PublishRRPCMessage" -> PublishRRPCMessageOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Payload" payload
} }

/// Response of [`PublishRRPCMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRRPCMessageOutput {
    pub message_id: Option<i64>,
    pub payload_base64: Option<String>,
}
model! { PublishRRPCMessageOutput {
    0 "MessageId" message_id: i64, 1 "PayloadBase64" payload_base64: String
} }

/// Releases studio product: `ReleaseStudioProduct` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ReleaseStudioProduct>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseStudioProduct {
    /// Required.
    pub product_id: String,
    /// Required.
    pub dev_status: String,
}
operation! { ReleaseStudioProduct(product_id: String, dev_status: String) "ReleaseStudioProduct" -> Empty {
    0 "ProductId" product_id, 1 "DevStatus" dev_status
} }

/// Response of [`ReleaseStudioProduct`]: empty.
pub type ReleaseStudioProductOutput = Empty;

/// Removes user by room id from trtc: `RemoveUserByRoomIdFromTRTC` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=RemoveUserByRoomIdFromTRTC>.
///
/// Errors: [`codes::FAILED_OPERATION_REQUEST_TRTC_FAIL`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_TRTC_ROOM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserByRoomIdFromTRTC {
    /// Required.
    pub room_id: String,
    /// Required.
    pub trtc_user_ids: Vec<String>,
}
operation! { RemoveUserByRoomIdFromTRTC(room_id: String, trtc_user_ids: Vec<String>)
    "RemoveUserByRoomIdFromTRTC" -> Empty {
    0 "RoomId" room_id, 1 "TRTCUserIds" trtc_user_ids
} }

/// Response of [`RemoveUserByRoomIdFromTRTC`]: empty.
pub type RemoveUserByRoomIdFromTRTCOutput = Empty;

/// Renews twe see subscription: `RenewTWeSeeSubscription` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=RenewTWeSeeSubscription>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_ANOTHER_OPERATION_IS_RUNNING`],
/// [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`], [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`],
/// [`codes::FAILED_OPERATION_CUSTOM_ORDER_ID_ALREADY_EXIST`],
/// [`codes::FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_DURATION_EXCEEDED`],
/// [`codes::FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_END_TIME_EXCEEDED`],
/// [`codes::FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_INVALID_STATUS`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_CHANNEL_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_SEE_PRE_PAID_SUBSCRIPTION_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_CERTIFICATION_NEED_UPGRADE`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_PAY`], [`codes::UNAUTHORIZED_OPERATION_NOT_CERTIFICATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewTWeSeeSubscription {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub service_type: String,
    /// Required.
    pub period: i64,
    pub channel_id: Option<i64>,
    pub custom_order_id: Option<String>,
}
operation! { RenewTWeSeeSubscription(product_id: String, device_name: String, service_type: String, period: i64)
    "RenewTWeSeeSubscription" -> RenewTWeSeeSubscriptionOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "Period" period,
    4 "ChannelId" channel_id: i64, 5 "CustomOrderId" custom_order_id: String
} }

/// Response of [`RenewTWeSeeSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewTWeSeeSubscriptionOutput {
    pub order_id: Option<String>,
    pub status: Option<String>,
    pub resource_id: Option<String>,
    pub original_price: Option<String>,
    pub discount_price: Option<String>,
    pub currency: Option<String>,
}
model! { RenewTWeSeeSubscriptionOutput {
    0 "OrderId" order_id: String, 1 "Status" status: String, 2 "ResourceId" resource_id: String,
    3 "OriginalPrice" original_price: String, 4 "DiscountPrice" discount_price: String, 5 "Currency" currency: String
} }

/// Resets cloud storage: `ResetCloudStorage` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ResetCloudStorage>.
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

/// Resets cloud storage ai service: `ResetCloudStorageAIService` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ResetCloudStorageAIService>.
///
/// Errors: [`codes::FAILED_OPERATION_PRODUCT_IOT_VIDEO_SERVICE_NOT_ENABLED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetCloudStorageAIService {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub service_type: String,
    pub channel_id: Option<i64>,
    pub user_id: Option<String>,
}
operation! { ResetCloudStorageAIService(product_id: String, device_name: String, service_type: String)
    "ResetCloudStorageAIService" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "ChannelId" channel_id: i64,
    4 "UserId" user_id: String
} }

/// Response of [`ResetCloudStorageAIService`]: empty.
pub type ResetCloudStorageAIServiceOutput = Empty;

/// Resets cloud storage event: `ResetCloudStorageEvent` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ResetCloudStorageEvent>.
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

/// Resets twe call device: `ResetTWeCallDevice` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ResetTWeCallDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetTWeCallDevice {
    pub device_list: Option<Vec<TWeCallInfo>>,
}
operation! { ResetTWeCallDevice() "ResetTWeCallDevice" -> Empty {
    0 "DeviceList" device_list: Vec<TWeCallInfo>
} }

/// Response of [`ResetTWeCallDevice`]: empty.
pub type ResetTWeCallDeviceOutput = Empty;

/// Resumes we call device: `ResumeWeCallDevice` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ResumeWeCallDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeWeCallDevice {
    pub device_list: Option<Vec<TWeCallInfo>>,
}
operation! { ResumeWeCallDevice() "ResumeWeCallDevice" -> Empty {
    0 "DeviceList" device_list: Vec<TWeCallInfo>
} }

/// Response of [`ResumeWeCallDevice`]: empty.
pub type ResumeWeCallDeviceOutput = Empty;

/// Revokes bind user device: `RevokeBindUserDevice` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=RevokeBindUserDevice>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_KEY`], [`codes::UNSUPPORTED_OPERATION_PRODUCT_IS_SUB_PRODUCT`],
/// [`codes::UNSUPPORTED_OPERATION_VIRTUAL_DEVICE_CANNOT_BIND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeBindUserDevice {
    /// Required.
    pub app_key: String,
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub open_id: String,
    pub family_name: Option<String>,
}
operation! { RevokeBindUserDevice(app_key: String, product_id: String, device_name: String, open_id: String)
    "RevokeBindUserDevice" -> Empty {
    0 "AppKey" app_key, 1 "ProductId" product_id, 2 "DeviceName" device_name, 3 "OpenID" open_id,
    4 "FamilyName" family_name: String
} }

/// Response of [`RevokeBindUserDevice`]: empty.
pub type RevokeBindUserDeviceOutput = Empty;

/// Revokes share device from user: `RevokeShareDeviceFromUser` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=RevokeShareDeviceFromUser>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_KEY`], [`codes::INVALID_PARAMETER_VALUE_SHARE_DEVICE_TO_SELF`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_SHARE_DEVICE`],
/// [`codes::UNSUPPORTED_OPERATION_PRODUCT_IS_SUB_PRODUCT`],
/// [`codes::UNSUPPORTED_OPERATION_VIRTUAL_DEVICE_CANNOT_BIND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeShareDeviceFromUser {
    /// Required.
    pub app_key: String,
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub owner_open_id: String,
    /// Required.
    pub to_open_id: String,
}

/// Arguments of [`RevokeShareDeviceFromUser::new`].
pub struct RevokeShareDeviceFromUserRequired {
    pub app_key: String,
    pub product_id: String,
    pub device_name: String,
    pub owner_open_id: String,
    pub to_open_id: String,
}
operation! {
    RevokeShareDeviceFromUser { RevokeShareDeviceFromUserRequired: app_key, product_id, device_name, owner_open_id, to_open_id }
    "RevokeShareDeviceFromUser" -> Empty {
    0 "AppKey" app_key, 1 "ProductId" product_id, 2 "DeviceName" device_name, 3 "OwnerOpenID" owner_open_id,
    4 "ToOpenID" to_open_id
} }

/// Response of [`RevokeShareDeviceFromUser`]: empty.
pub type RevokeShareDeviceFromUserOutput = Empty;

/// Searches position space: `SearchPositionSpace` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=SearchPositionSpace>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB`], [`codes::RESOURCE_NOT_FOUND_PROJECT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPositionSpace {
    /// Required.
    pub project_id: String,
    /// Required.
    pub space_name: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}
operation! { SearchPositionSpace(project_id: String, space_name: String, offset: i64, limit: i64)
    "SearchPositionSpace" -> SearchPositionSpaceOutput {
    0 "ProjectId" project_id, 1 "SpaceName" space_name, 2 "Offset" offset, 3 "Limit" limit
} }
paged! { SearchPositionSpace: PositionSpaceInfo = Offset "Offset", "List" list, total "Total" }

/// Response of [`SearchPositionSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPositionSpaceOutput {
    pub list: Vec<PositionSpaceInfo>,
    pub total: Option<i64>,
}
model! { SearchPositionSpaceOutput {
    0 "List" list: Vec<PositionSpaceInfo>, 1 "Total" total: i64
} }

/// Searches studio product: `SearchStudioProduct` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=SearchStudioProduct>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PRODUCT_PARMS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchStudioProduct {
    pub project_id: Option<String>,
    pub product_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub dev_status: Option<String>,
    pub product_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { SearchStudioProduct() "SearchStudioProduct" -> SearchStudioProductOutput {
    0 "ProjectId" project_id: String, 1 "ProductName" product_name: String, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "DevStatus" dev_status: String, 5 "ProductId" product_id: String,
    6 "Filters" filters: Vec<Filter>
} }
paged! { SearchStudioProduct: ProductEntry = Offset "Offset", "Products" products, total "Total" }

/// Response of [`SearchStudioProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchStudioProductOutput {
    pub products: Vec<ProductEntry>,
    pub total: Option<i64>,
}
model! { SearchStudioProductOutput {
    0 "Products" products: Vec<ProductEntry>, 1 "Total" total: i64
} }

/// Searches topic rule: `SearchTopicRule` of `iotexplorer` 2019-04-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=SearchTopicRule>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TOPIC_RULE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTopicRule {
    /// Required.
    pub rule_name: String,
}
operation! { SearchTopicRule(rule_name: String) "SearchTopicRule" -> SearchTopicRuleOutput {
    0 "RuleName" rule_name
} }

/// Response of [`SearchTopicRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTopicRuleOutput {
    pub total_cnt: Option<i64>,
    pub rules: Vec<TopicRuleInfo>,
}
model! { SearchTopicRuleOutput {
    0 "TotalCnt" total_cnt: i64, 1 "Rules" rules: Vec<TopicRuleInfo>
} }

/// `ShareDeviceToUser` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=ShareDeviceToUser>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_KEY`], [`codes::INVALID_PARAMETER_VALUE_SHARE_DEVICE_TO_SELF`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_BOUND`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_SHARE_DEVICE`],
/// [`codes::UNSUPPORTED_OPERATION_PRODUCT_IS_SUB_PRODUCT`],
/// [`codes::UNSUPPORTED_OPERATION_VIRTUAL_DEVICE_CANNOT_BIND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareDeviceToUser {
    /// Required.
    pub app_key: String,
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub owner_open_id: String,
    /// Required.
    pub to_open_id: String,
    pub to_nick_name: Option<String>,
}

/// Arguments of [`ShareDeviceToUser::new`].
pub struct ShareDeviceToUserRequired {
    pub app_key: String,
    pub product_id: String,
    pub device_name: String,
    pub owner_open_id: String,
    pub to_open_id: String,
}
operation! {
    ShareDeviceToUser { ShareDeviceToUserRequired: app_key, product_id, device_name, owner_open_id, to_open_id }
    "ShareDeviceToUser" -> ShareDeviceToUserOutput {
    0 "AppKey" app_key, 1 "ProductId" product_id, 2 "DeviceName" device_name, 3 "OwnerOpenID" owner_open_id,
    4 "ToOpenID" to_open_id, 5 "ToNickName" to_nick_name: String
} }

/// Response of [`ShareDeviceToUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareDeviceToUserOutput {
    pub owner_user_id: Option<String>,
    pub to_user_id: Option<String>,
}
model! { ShareDeviceToUserOutput {
    0 "OwnerUserID" owner_user_id: String, 1 "ToUserID" to_user_id: String
} }

/// `TerminateTWeSeeSubscription` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=TerminateTWeSeeSubscription>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_ANOTHER_OPERATION_IS_RUNNING`],
/// [`codes::FAILED_OPERATION_CREATE_ORDER_FAILED`], [`codes::LIMIT_EXCEEDED_RETURN_RESOURCE_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_CHANNEL_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_SEE_PRE_PAID_SUBSCRIPTION_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateTWeSeeSubscription {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub service_type: String,
    pub channel_id: Option<i64>,
}
operation! { TerminateTWeSeeSubscription(product_id: String, device_name: String, service_type: String)
    "TerminateTWeSeeSubscription" -> TerminateTWeSeeSubscriptionOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "ChannelId" channel_id: i64
} }

/// Response of [`TerminateTWeSeeSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateTWeSeeSubscriptionOutput {
    pub order_id: Option<String>,
    pub status: Option<String>,
    pub price: Option<String>,
    pub currency: Option<String>,
}
model! { TerminateTWeSeeSubscriptionOutput {
    0 "OrderId" order_id: String, 1 "Status" status: String, 2 "Price" price: String, 3 "Currency" currency: String
} }

/// `TransferCloudStorage` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=TransferCloudStorage>.
///
/// Errors: [`codes::FAILED_OPERATION_TARGET_DEVICE_HAS_ENABLED_WE_SEE_CONFIG`].
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

/// `TransferTWeCallDevice` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=TransferTWeCallDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferTWeCallDevice {
    pub transfer_in_device: Option<String>,
    pub transfer_out_device: Option<String>,
}
operation! { TransferTWeCallDevice() "TransferTWeCallDevice" -> Empty {
    0 "TransferInDevice" transfer_in_device: String, 1 "TransferOutDevice" transfer_out_device: String
} }

/// Response of [`TransferTWeCallDevice`]: empty.
pub type TransferTWeCallDeviceOutput = Empty;

/// Unbinds devices: `UnbindDevices` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=UnbindDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindDevices {
    /// Required.
    pub gateway_product_id: String,
    /// Required.
    pub gateway_device_name: String,
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_names: Vec<String>,
}
operation! {
    UnbindDevices(gateway_product_id: String, gateway_device_name: String, product_id: String, device_names: Vec<String>)
    "UnbindDevices" -> Empty {
    0 "GatewayProductId" gateway_product_id, 1 "GatewayDeviceName" gateway_device_name, 2 "ProductId" product_id,
    3 "DeviceNames" device_names
} }

/// Response of [`UnbindDevices`]: empty.
pub type UnbindDevicesOutput = Empty;

/// Unbinds products: `UnbindProducts` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=UnbindProducts>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_EXIST_BINDED_DEVICES_UNDER_GATEWAY_PRODUCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindProducts {
    /// Required.
    pub gateway_product_id: String,
    /// Required.
    pub product_ids: Vec<String>,
}
operation! { UnbindProducts(gateway_product_id: String, product_ids: Vec<String>)
    "UnbindProducts" -> UnbindProductsOutput {
    0 "GatewayProductId" gateway_product_id, 1 "ProductIds" product_ids
} }

/// Response of [`UnbindProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindProductsOutput {
    pub gateway_device_names: Vec<String>,
}
model! { UnbindProductsOutput {
    0 "GatewayDeviceNames" gateway_device_names: Vec<String>
} }

/// Unbinds twe talk ai bot: `UnbindTWeTalkAIBot` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=UnbindTWeTalkAIBot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindTWeTalkAIBot {
    /// Required.
    pub bot_id: String,
    /// Required.
    pub product_id: String,
}
operation! { UnbindTWeTalkAIBot(bot_id: String, product_id: String) "UnbindTWeTalkAIBot" -> Empty {
    0 "BotId" bot_id, 1 "ProductId" product_id
} }

/// Response of [`UnbindTWeTalkAIBot`]: empty.
pub type UnbindTWeTalkAIBotOutput = Empty;

/// Unbinds twe talk agent: `UnbindTWeTalkAgent` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=UnbindTWeTalkAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindTWeTalkAgent {
    /// Required.
    pub product_id: String,
    /// Required.
    pub agent_id: String,
    pub device_name: Option<String>,
    pub binding_scope: Option<String>,
}
operation! { UnbindTWeTalkAgent(product_id: String, agent_id: String) "UnbindTWeTalkAgent" -> Empty {
    0 "ProductId" product_id, 1 "AgentId" agent_id, 2 "DeviceName" device_name: String,
    3 "BindingScope" binding_scope: String
} }

/// Response of [`UnbindTWeTalkAgent`]: empty.
pub type UnbindTWeTalkAgentOutput = Empty;

/// Updates device twe call authorize status: `UpdateDeviceTWeCallAuthorizeStatus` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=UpdateDeviceTWeCallAuthorizeStatus>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_PRODUCT_RESOURCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeviceTWeCallAuthorizeStatus {
    pub status: Option<i64>,
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub wechat_open_id: Option<String>,
}
operation! { UpdateDeviceTWeCallAuthorizeStatus() "UpdateDeviceTWeCallAuthorizeStatus" -> Empty {
    0 "Status" status: i64, 1 "ProductId" product_id: String, 2 "DeviceName" device_name: String,
    3 "WechatOpenId" wechat_open_id: String
} }

/// Response of [`UpdateDeviceTWeCallAuthorizeStatus`]: empty.
pub type UpdateDeviceTWeCallAuthorizeStatusOutput = Empty;

/// Updates devices enable state: `UpdateDevicesEnableState` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=UpdateDevicesEnableState>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_DEVICE_HAS_ALREADY_BIND_GATEWAY`],
/// [`codes::UNAUTHORIZED_OPERATION_GATEWAY_HAS_BINDED_DEVICES`],
/// [`codes::UNSUPPORTED_OPERATION_DEVICE_OTA_TASK_IN_PROGRESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDevicesEnableState {
    /// Required.
    pub devices_items: Vec<DevicesItem>,
    /// Required.
    pub status: i64,
}
operation! { UpdateDevicesEnableState(devices_items: Vec<DevicesItem>, status: i64)
    "UpdateDevicesEnableState" -> UpdateDevicesEnableStateOutput {
    0 "DevicesItems" devices_items, 1 "Status" status
} }

/// Response of [`UpdateDevicesEnableState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDevicesEnableStateOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { UpdateDevicesEnableStateOutput {
    0 "ResultCode" result_code: String, 1 "ResultMessage" result_message: String
} }

/// Updates firmware: `UpdateFirmware` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=UpdateFirmware>.
///
/// Errors: [`codes::FAILED_OPERATION_DEVICE_FIRMWARE_IS_UPDATED`], [`codes::FAILED_OPERATION_DEVICE_INFO_OUTDATED`],
/// [`codes::FAILED_OPERATION_OTHER_UPDATE_TASK_EXIST`], [`codes::INTERNAL_ERROR_DB_OPERTAION_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_HAS_NO_FIRMWARE`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_FIRMWARE_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_DEVICE_IS_NOT_ENABLED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFirmware {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub firmware_version: String,
    /// Required.
    pub firmware_ori_version: String,
    pub upgrade_method: Option<i64>,
}
operation! {
    UpdateFirmware(product_id: String, device_name: String, firmware_version: String, firmware_ori_version: String)
    "UpdateFirmware" -> Empty {
    0 "ProductID" product_id, 1 "DeviceName" device_name, 2 "FirmwareVersion" firmware_version,
    3 "FirmwareOriVersion" firmware_ori_version, 4 "UpgradeMethod" upgrade_method: i64
} }

/// Response of [`UpdateFirmware`]: empty.
pub type UpdateFirmwareOutput = Empty;

/// Updates ota module: `UpdateOtaModule` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=UpdateOtaModule>.
///
/// Errors: [`codes::INVALID_PARAMETER_FIRMWARE_ALREADY_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_FIRMWARE_ALREADY_EXIST`], [`codes::LIMIT_EXCEEDED_FIRMWARE_EXCEED_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOtaModule {
    /// Required.
    pub product_id: String,
    /// Required.
    pub fw_type: String,
    pub name: Option<String>,
    pub remark: Option<String>,
}
operation! { UpdateOtaModule(product_id: String, fw_type: String) "UpdateOtaModule" -> Empty {
    0 "ProductID" product_id, 1 "FwType" fw_type, 2 "Name" name: String, 3 "Remark" remark: String
} }

/// Response of [`UpdateOtaModule`]: empty.
pub type UpdateOtaModuleOutput = Empty;

/// Updates ota task status: `UpdateOtaTaskStatus` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=UpdateOtaTaskStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_FIRMWARE_ALREADY_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_FIRMWARE_ALREADY_EXIST`], [`codes::LIMIT_EXCEEDED_FIRMWARE_EXCEED_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOtaTaskStatus {
    /// Required.
    pub product_id: String,
    /// Required.
    pub task_id: i64,
    /// Required.
    pub status: i64,
}
operation! { UpdateOtaTaskStatus(product_id: String, task_id: i64, status: i64) "UpdateOtaTaskStatus" -> Empty {
    0 "ProductId" product_id, 1 "TaskId" task_id, 2 "Status" status
} }

/// Response of [`UpdateOtaTaskStatus`]: empty.
pub type UpdateOtaTaskStatusOutput = Empty;

/// `UploadFirmware` of `iotexplorer` 2019-04-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotexplorer&Version=2019-04-23&Action=UploadFirmware>.
///
/// Errors: [`codes::INVALID_PARAMETER_FIRMWARE_ALREADY_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_FIRMWARE_ALREADY_EXIST`], [`codes::LIMIT_EXCEEDED_FIRMWARE_EXCEED_LIMIT`].
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
    pub firmware_user_defined: Option<String>,
}
operation! { UploadFirmware(product_id: String, firmware_version: String, md5sum: String, file_size: i64)
    "UploadFirmware" -> Empty {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "Md5sum" md5sum, 3 "FileSize" file_size,
    4 "FirmwareName" firmware_name: String, 5 "FirmwareDescription" firmware_description: String,
    6 "FwType" fw_type: String, 7 "FirmwareUserDefined" firmware_user_defined: String
} }

/// Response of [`UploadFirmware`]: empty.
pub type UploadFirmwareOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_ACTION_UNREACHABLE "FailedOperation.ActionUnreachable",
    FAILED_OPERATION_ANOTHER_OPERATION_IS_RUNNING "FailedOperation.AnotherOperationIsRunning",
    FAILED_OPERATION_BALANCE_INSUFFICIENT "FailedOperation.BalanceInsufficient",
    FAILED_OPERATION_BROADCAST_TASK_IS_RUNNING "FailedOperation.BroadcastTaskIsRunning",
    FAILED_OPERATION_CLOUD_STORAGE_AI_PACKAGE_EXPIRE_TIME_EXCEEDED "FailedOperation.CloudStorageAIPackageExpireTimeExceeded",
    FAILED_OPERATION_CLOUD_STORAGE_AI_SERVICE_NOT_ENABLED "FailedOperation.CloudStorageAIServiceNotEnabled",
    FAILED_OPERATION_CLOUD_STORAGE_AI_SERVICE_TASK_ALREADY_EXISTS "FailedOperation.CloudStorageAIServiceTaskAlreadyExists",
    FAILED_OPERATION_CLOUD_STORAGE_PACKAGE_REQUIRED "FailedOperation.CloudStoragePackageRequired",
    FAILED_OPERATION_CREATE_ORDER_FAILED "FailedOperation.CreateOrderFailed",
    FAILED_OPERATION_CUSTOM_ORDER_ID_ALREADY_EXIST "FailedOperation.CustomOrderIdAlreadyExist",
    FAILED_OPERATION_DELIVER_ORDER_FAILED "FailedOperation.DeliverOrderFailed",
    FAILED_OPERATION_DEVICE_ALREADY_DISABLED "FailedOperation.DeviceAlreadyDisabled",
    FAILED_OPERATION_DEVICE_FIRMWARE_IS_UPDATED "FailedOperation.DeviceFirmwareIsUpdated",
    FAILED_OPERATION_DEVICE_INFO_OUTDATED "FailedOperation.DeviceInfoOutdated",
    FAILED_OPERATION_DEVICE_IS_UPDATING "FailedOperation.DeviceIsUpdating",
    FAILED_OPERATION_DEVICE_NO_SUBSCRIPTION "FailedOperation.DeviceNoSubscription",
    FAILED_OPERATION_DEVICE_OFFLINE "FailedOperation.DeviceOffline",
    FAILED_OPERATION_OTHER_UPDATE_TASK_EXIST "FailedOperation.OtherUpdateTaskExist",
    FAILED_OPERATION_PRODUCT_IOT_VIDEO_SERVICE_NOT_ENABLED "FailedOperation.ProductIotVideoServiceNotEnabled",
    FAILED_OPERATION_PRODUCT_NOT_RELEASED "FailedOperation.ProductNotReleased",
    FAILED_OPERATION_RRPC_TIMEOUT "FailedOperation.RRPCTimeout",
    FAILED_OPERATION_REQUEST_TRTC_FAIL "FailedOperation.RequestTRTCFail",
    FAILED_OPERATION_RULE_ALREADY_DISABLED "FailedOperation.RuleAlreadyDisabled",
    FAILED_OPERATION_RULE_ALREADY_ENABLED "FailedOperation.RuleAlreadyEnabled",
    FAILED_OPERATION_SEE_POST_PAID_SERVICE_ALREADY_EXISTS "FailedOperation.SeePostPaidServiceAlreadyExists",
    FAILED_OPERATION_SEE_POST_PAID_SERVICE_ISOLATED "FailedOperation.SeePostPaidServiceIsolated",
    FAILED_OPERATION_SEE_POST_PAID_SERVICE_ISOLATED_BY_ACCOUNT "FailedOperation.SeePostPaidServiceIsolatedByAccount",
    FAILED_OPERATION_SEE_POST_PAID_SERVICE_NOT_EXISTS "FailedOperation.SeePostPaidServiceNotExists",
    FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_ALREADY_EXISTS "FailedOperation.SeePrePaidSubscriptionAlreadyExists",
    FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_CONFLICTS "FailedOperation.SeePrePaidSubscriptionConflicts",
    FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_DURATION_EXCEEDED "FailedOperation.SeePrePaidSubscriptionDurationExceeded",
    FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_END_TIME_EXCEEDED "FailedOperation.SeePrePaidSubscriptionEndTimeExceeded",
    FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_INVALID_STATUS "FailedOperation.SeePrePaidSubscriptionInvalidStatus",
    FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_ISOLATED "FailedOperation.SeePrePaidSubscriptionIsolated",
    FAILED_OPERATION_SEE_SUBSCRIPTION_NOT_ISOLATED "FailedOperation.SeeSubscriptionNotIsolated",
    FAILED_OPERATION_SOME_PRODUCT_IS_ALREADY_BINDED "FailedOperation.SomeProductIsAlreadyBinded",
    FAILED_OPERATION_TARGET_DEVICE_HAS_ENABLED_WE_SEE_CONFIG "FailedOperation.TargetDeviceHasEnabledWeSeeConfig",
    FAILED_OPERATION_TIMEOUT "FailedOperation.Timeout",
    FAILED_OPERATION_WE_SEE_SERVICE_NOT_ENABLED "FailedOperation.WeSeeServiceNotEnabled",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_DB_OPERATION_ERROR "InternalError.DBOperationError",
    INTERNAL_ERROR_DB_OPERTAION_ERROR "InternalError.DBOpertaionError",
    INTERNAL_ERROR_INTERNAL_LO_RA_SERVER_ERROR "InternalError.InternalLoRaServerError",
    INTERNAL_ERROR_INTERNAL_RPC_ERROR "InternalError.InternalRPCError",
    INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION "InternalError.InternalServerException",
    INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB "InternalError.InternalServerExceptionDB",
    INTERNAL_ERROR_TIMEOUT "InternalError.Timeout", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_ACTION_INPUT_PARAMS_INVALID "InvalidParameter.ActionInputParamsInvalid",
    INVALID_PARAMETER_FIRMWARE_ALREADY_EXIST "InvalidParameter.FirmwareAlreadyExist",
    INVALID_PARAMETER_PRODUCT_IS_NOT_GATEWAY "InvalidParameter.ProductIsNotGateway",
    INVALID_PARAMETER_ROOM_ID_EXIST "InvalidParameter.RoomIdExist",
    INVALID_PARAMETER_USER_ID_OVER_LIMIT "InvalidParameter.UserIdOverLimit",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ACTION_NIL "InvalidParameterValue.ActionNil",
    INVALID_PARAMETER_VALUE_ACTION_NIL_OR_NOT_EXIST "InvalidParameterValue.ActionNilOrNotExist",
    INVALID_PARAMETER_VALUE_APP_DESCRIPTION_TOO_LONG "InvalidParameterValue.AppDescriptionTooLong",
    INVALID_PARAMETER_VALUE_APP_EXISTS "InvalidParameterValue.AppExists",
    INVALID_PARAMETER_VALUE_APP_NAME_TOO_LONG "InvalidParameterValue.AppNameTooLong",
    INVALID_PARAMETER_VALUE_APP_NO_PERMISSION "InvalidParameterValue.AppNoPermission",
    INVALID_PARAMETER_VALUE_APP_NOT_EXISTS "InvalidParameterValue.AppNotExists",
    INVALID_PARAMETER_VALUE_CHECK_FORWARD_URL_FAIL "InvalidParameterValue.CheckForwardURLFail",
    INVALID_PARAMETER_VALUE_CLOUD_STORAGE_AI_PACKAGE_ID_NOT_EXIST "InvalidParameterValue.CloudStorageAIPackageIdNotExist",
    INVALID_PARAMETER_VALUE_DEVICE_ALREADY_EXIST "InvalidParameterValue.DeviceAlreadyExist",
    INVALID_PARAMETER_VALUE_DEVICE_HAS_NOT_BIND_GATEWAY "InvalidParameterValue.DeviceHasNotBindGateway",
    INVALID_PARAMETER_VALUE_DEVICE_IS_NOT_GATEWAY "InvalidParameterValue.DeviceIsNotGateway",
    INVALID_PARAMETER_VALUE_DEVICE_NAME_INVALID "InvalidParameterValue.DeviceNameInvalid",
    INVALID_PARAMETER_VALUE_DEVICE_NOT_EXIST "InvalidParameterValue.DeviceNotExist",
    INVALID_PARAMETER_VALUE_ERR_LL_SYNC_BROADCAST_DEVICE_NAME_LENGTH_EXCEED "InvalidParameterValue.ErrLLSyncBroadcastDeviceNameLengthExceed",
    INVALID_PARAMETER_VALUE_ERROR_TASK_NOT_EXIST "InvalidParameterValue.ErrorTaskNotExist",
    INVALID_PARAMETER_VALUE_FAIL_ACTION_HAS_SAME_DEVICE "InvalidParameterValue.FailActionHasSameDevice",
    INVALID_PARAMETER_VALUE_FIRMWARE_ALREADY_EXIST "InvalidParameterValue.FirmwareAlreadyExist",
    INVALID_PARAMETER_VALUE_FORWARD_REDIRECT_DENIED "InvalidParameterValue.ForwardRedirectDenied",
    INVALID_PARAMETER_VALUE_GET_PRODUCTS_LIST_ERROR "InvalidParameterValue.GetProductsListError",
    INVALID_PARAMETER_VALUE_INVALID_APP_KEY "InvalidParameterValue.InvalidAppKey",
    INVALID_PARAMETER_VALUE_INVALID_CALLBACK_TOKEN "InvalidParameterValue.InvalidCallbackToken",
    INVALID_PARAMETER_VALUE_INVALID_CALLBACK_URL "InvalidParameterValue.InvalidCallbackUrl",
    INVALID_PARAMETER_VALUE_INVALID_SQL "InvalidParameterValue.InvalidSQL",
    INVALID_PARAMETER_VALUE_INVALID_URL "InvalidParameterValue.InvalidURL",
    INVALID_PARAMETER_VALUE_LO_RA_FREQ_PARMS_ERROR "InvalidParameterValue.LoRaFreqParmsError",
    INVALID_PARAMETER_VALUE_MODEL_DEFINE_DONT_MATCH_TEMPLATE "InvalidParameterValue.ModelDefineDontMatchTemplate",
    INVALID_PARAMETER_VALUE_MODEL_DEFINE_DUP_ID "InvalidParameterValue.ModelDefineDupID",
    INVALID_PARAMETER_VALUE_MODEL_DEFINE_ERROR_MODEL "InvalidParameterValue.ModelDefineErrorModel",
    INVALID_PARAMETER_VALUE_MODEL_DEFINE_ERROR_TYPE "InvalidParameterValue.ModelDefineErrorType",
    INVALID_PARAMETER_VALUE_MODEL_DEFINE_EVENT_PARAMS_DUP_ID "InvalidParameterValue.ModelDefineEventParamsDupID",
    INVALID_PARAMETER_VALUE_MODEL_DEFINE_EVENT_PARAMS_EXCEED_LIMIT "InvalidParameterValue.ModelDefineEventParamsExceedLimit",
    INVALID_PARAMETER_VALUE_MODEL_DEFINE_EVENT_PROP_ERROR "InvalidParameterValue.ModelDefineEventPropError",
    INVALID_PARAMETER_VALUE_MODEL_DEFINE_EVENT_PROP_NAME_ERROR "InvalidParameterValue.ModelDefineEventPropNameError",
    INVALID_PARAMETER_VALUE_MODEL_DEFINE_EVENT_TYPE_ERROR "InvalidParameterValue.ModelDefineEventTypeError",
    INVALID_PARAMETER_VALUE_MODEL_DEFINE_INVALID "InvalidParameterValue.ModelDefineInvalid",
    INVALID_PARAMETER_VALUE_MODEL_DEFINE_NIL "InvalidParameterValue.ModelDefineNil",
    INVALID_PARAMETER_VALUE_MODEL_DEFINE_PROP_BOOL_MAPPING_ERROR "InvalidParameterValue.ModelDefinePropBoolMappingError",
    INVALID_PARAMETER_VALUE_MODEL_DEFINE_PROP_ENUM_MAPPING_ERROR "InvalidParameterValue.ModelDefinePropEnumMappingError",
    INVALID_PARAMETER_VALUE_MODEL_DEFINE_PROP_RANGE_ERROR "InvalidParameterValue.ModelDefinePropRangeError",
    INVALID_PARAMETER_VALUE_MODEL_DEFINE_PROP_RANGE_OVERFLOW "InvalidParameterValue.ModelDefinePropRangeOverflow",
    INVALID_PARAMETER_VALUE_MODEL_PROPERTY_NOT_EXIST "InvalidParameterValue.ModelPropertyNotExist",
    INVALID_PARAMETER_VALUE_MSG_CONTENT_INVALID "InvalidParameterValue.MsgContentInvalid",
    INVALID_PARAMETER_VALUE_MSG_LEVEL_INVALID "InvalidParameterValue.MsgLevelInvalid",
    INVALID_PARAMETER_VALUE_MSG_TITLE_INVALID "InvalidParameterValue.MsgTitleInvalid",
    INVALID_PARAMETER_VALUE_MSG_TYPE_INVALID "InvalidParameterValue.MsgTypeInvalid",
    INVALID_PARAMETER_VALUE_NO_PERMISSION "InvalidParameterValue.NoPermission",
    INVALID_PARAMETER_VALUE_OPERATION_DENIED "InvalidParameterValue.OperationDenied",
    INVALID_PARAMETER_VALUE_PAYLOAD_OVER_LIMIT "InvalidParameterValue.PayloadOverLimit",
    INVALID_PARAMETER_VALUE_PRODUCT_ALREADY_EXIST "InvalidParameterValue.ProductAlreadyExist",
    INVALID_PARAMETER_VALUE_PRODUCT_ID_INVALID "InvalidParameterValue.ProductIDInvalid",
    INVALID_PARAMETER_VALUE_PRODUCT_IS_NOT_GATEWAY "InvalidParameterValue.ProductIsNotGateway",
    INVALID_PARAMETER_VALUE_PRODUCT_PARMS_ERROR "InvalidParameterValue.ProductParmsError",
    INVALID_PARAMETER_VALUE_PROJECT_PARMS_ERROR "InvalidParameterValue.ProjectParmsError",
    INVALID_PARAMETER_VALUE_PUSH_ENVIRONMENT_INVALID "InvalidParameterValue.PushEnvironmentInvalid",
    INVALID_PARAMETER_VALUE_REPUBLISH_TOPIC_FORMAT_ERROR "InvalidParameterValue.RepublishTopicFormatError",
    INVALID_PARAMETER_VALUE_RULE_NUMBER_BEYOND_LIMIT "InvalidParameterValue.RuleNumberBeyondLimit",
    INVALID_PARAMETER_VALUE_SELECT_KEY_FROM_BINARY_PAYLOAD "InvalidParameterValue.SelectKeyFromBinaryPayload",
    INVALID_PARAMETER_VALUE_SHARE_DEVICE_TO_SELF "InvalidParameterValue.ShareDeviceToSelf",
    INVALID_PARAMETER_VALUE_START_TIME_LATER_END_TIME "InvalidParameterValue.StartTimeLaterEndTime",
    INVALID_PARAMETER_VALUE_TPNS_ANDROID_VALIDATION_FAILED "InvalidParameterValue.TPNSAndroidValidationFailed",
    INVALID_PARAMETER_VALUE_TPNS_IOS_VALIDATION_FAILED "InvalidParameterValue.TPNSiOSValidationFailed",
    INVALID_PARAMETER_VALUE_TOPIC_MISMATCH "InvalidParameterValue.TopicMismatch",
    INVALID_PARAMETER_VALUE_TOPIC_POLICY_ALREADY_EXIST "InvalidParameterValue.TopicPolicyAlreadyExist",
    INVALID_PARAMETER_VALUE_TOPIC_RULE_ALREADY_EXIST "InvalidParameterValue.TopicRuleAlreadyExist",
    INVALID_PARAMETER_VALUE_TOPIC_RULE_SQL_NOT_EDITED "InvalidParameterValue.TopicRuleSqlNotEdited",
    INVALID_PARAMETER_VALUE_UPDATE_TOPIC_RULE_DB_FAIL "InvalidParameterValue.UpdateTopicRuleDBFail",
    INVALID_PARAMETER_VALUE_USER_ID_INVALID "InvalidParameterValue.UserIDInvalid",
    INVALID_PARAMETER_VALUE_VPN_PARMS_ERROR "InvalidParameterValue.VPNParmsError",
    LIMIT_EXCEEDED_APPLICATION_EXCEED_LIMIT "LimitExceeded.ApplicationExceedLimit",
    LIMIT_EXCEEDED_BATCH_PRODUCTION_EXCEED_LIMIT "LimitExceeded.BatchProductionExceedLimit",
    LIMIT_EXCEEDED_BATCH_PRODUCTION_NULL "LimitExceeded.BatchProductionNull",
    LIMIT_EXCEEDED_BIND_PRODUCTS_EXCEED_LIMIT "LimitExceeded.BindProductsExceedLimit",
    LIMIT_EXCEEDED_DEVICE_EXCEED_LIMIT "LimitExceeded.DeviceExceedLimit",
    LIMIT_EXCEEDED_DEVICE_LICENSE_LIMIT_EXCEEDED "LimitExceeded.DeviceLicenseLimitExceeded",
    LIMIT_EXCEEDED_FIRMWARE_EXCEED_LIMIT "LimitExceeded.FirmwareExceedLimit",
    LIMIT_EXCEEDED_MESSAGE_SAVED "LimitExceeded.MessageSaved",
    LIMIT_EXCEEDED_PRODUCT_EXCEED_LIMIT "LimitExceeded.ProductExceedLimit",
    LIMIT_EXCEEDED_PROJECT_EXCEED_LIMIT "LimitExceeded.ProjectExceedLimit",
    LIMIT_EXCEEDED_RETURN_RESOURCE_LIMIT_EXCEEDED "LimitExceeded.ReturnResourceLimitExceeded",
    LIMIT_EXCEEDED_STUDIO_LO_RA_FREQ_EXCEED_LIMIT "LimitExceeded.StudioLoRaFreqExceedLimit",
    LIMIT_EXCEEDED_STUDIO_PRODUCT_EXCEED_LIMIT "LimitExceeded.StudioProductExceedLimit",
    LIMIT_EXCEEDED_THING_MODEL_EXCEED_LIMIT "LimitExceeded.ThingModelExceedLimit",
    LIMIT_EXCEEDED_TOPIC_POLICY_EXCEED_LIMIT "LimitExceeded.TopicPolicyExceedLimit",
    MISSING_PARAMETER "MissingParameter",
    MISSING_PARAMETER_MODEL_DEFINE_EVENT_TYPE_ERROR "MissingParameter.ModelDefineEventTypeError",
    OPERATION_DENIED_INSTANCE_NOT_BELONG_TO_USER "OperationDenied.InstanceNotBelongToUser",
    RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_INSUFFICIENT_BATCH_PRODUCTION_IS_RUNNING "ResourceInsufficient.BatchProductionIsRunning",
    RESOURCE_INSUFFICIENT_CLOUD_STORAGE_AI_SERVICE_TASK_QUOTA_INSUFFICIENT "ResourceInsufficient.CloudStorageAIServiceTaskQuotaInsufficient",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_APP_NOT_EXISTS "ResourceNotFound.AppNotExists",
    RESOURCE_NOT_FOUND_BATCH_PRODUCTION_NOT_EXIST "ResourceNotFound.BatchProductionNotExist",
    RESOURCE_NOT_FOUND_CANNOT_GET_FROM_URL "ResourceNotFound.CannotGetFromUrl",
    RESOURCE_NOT_FOUND_CLOUD_STORAGE_AI_SERVICE_TASK "ResourceNotFound.CloudStorageAIServiceTask",
    RESOURCE_NOT_FOUND_CLOUD_STORAGE_AI_SERVICE_TASK_FILE "ResourceNotFound.CloudStorageAIServiceTaskFile",
    RESOURCE_NOT_FOUND_DEVICE_CHANNEL_NOT_EXIST "ResourceNotFound.DeviceChannelNotExist",
    RESOURCE_NOT_FOUND_DEVICE_DUP_KEY_EXIST "ResourceNotFound.DeviceDupKeyExist",
    RESOURCE_NOT_FOUND_DEVICE_FIRM_WARE_NOT_EXIST "ResourceNotFound.DeviceFirmWareNotExist",
    RESOURCE_NOT_FOUND_DEVICE_HAS_NO_FIRMWARE "ResourceNotFound.DeviceHasNoFirmware",
    RESOURCE_NOT_FOUND_DEVICE_NOT_BIND "ResourceNotFound.DeviceNotBind",
    RESOURCE_NOT_FOUND_DEVICE_NOT_BOUND "ResourceNotFound.DeviceNotBound",
    RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST "ResourceNotFound.DeviceNotExist",
    RESOURCE_NOT_FOUND_DEVICE_SHADOW_NOT_EXIST "ResourceNotFound.DeviceShadowNotExist",
    RESOURCE_NOT_FOUND_FENCE_BIND_NOT_EXIST "ResourceNotFound.FenceBindNotExist",
    RESOURCE_NOT_FOUND_FENCE_NOT_EXIST "ResourceNotFound.FenceNotExist",
    RESOURCE_NOT_FOUND_FIRMWARE_NOT_EXIST "ResourceNotFound.FirmwareNotExist",
    RESOURCE_NOT_FOUND_FIRMWARE_TASK_NOT_EXIST "ResourceNotFound.FirmwareTaskNotExist",
    RESOURCE_NOT_FOUND_GATEWAY_DUP_KEY_EXIST "ResourceNotFound.GatewayDupKeyExist",
    RESOURCE_NOT_FOUND_GATEWAY_NOT_EXIST "ResourceNotFound.GatewayNotExist",
    RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST "ResourceNotFound.InstanceNotExist",
    RESOURCE_NOT_FOUND_MODULE_NOT_EXIST "ResourceNotFound.ModuleNotExist",
    RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST "ResourceNotFound.ProductNotExist",
    RESOURCE_NOT_FOUND_PRODUCT_OR_DEVICE_NOT_EXIST "ResourceNotFound.ProductOrDeviceNotExist",
    RESOURCE_NOT_FOUND_PRODUCT_RESOURCE_NOT_EXIST "ResourceNotFound.ProductResourceNotExist",
    RESOURCE_NOT_FOUND_PROJECT_NOT_EXIST "ResourceNotFound.ProjectNotExist",
    RESOURCE_NOT_FOUND_SEE_CALLBACK_NOT_EXIST "ResourceNotFound.SeeCallbackNotExist",
    RESOURCE_NOT_FOUND_SEE_POST_PAID_SERVICE_NOT_EXIST "ResourceNotFound.SeePostPaidServiceNotExist",
    RESOURCE_NOT_FOUND_SEE_PRE_PAID_SUBSCRIPTION_NOT_EXIST "ResourceNotFound.SeePrePaidSubscriptionNotExist",
    RESOURCE_NOT_FOUND_SEE_TASK_NOT_EXIST "ResourceNotFound.SeeTaskNotExist",
    RESOURCE_NOT_FOUND_SPACE_NOT_EXIST "ResourceNotFound.SpaceNotExist",
    RESOURCE_NOT_FOUND_STUDIO_LO_RA_FREQ_NOT_EXIST "ResourceNotFound.StudioLoRaFreqNotExist",
    RESOURCE_NOT_FOUND_STUDIO_PRODUCT_NOT_EXIST "ResourceNotFound.StudioProductNotExist",
    RESOURCE_NOT_FOUND_TOPIC_POLICY_NOT_EXIST "ResourceNotFound.TopicPolicyNotExist",
    RESOURCE_NOT_FOUND_TOPIC_RULE_NOT_EXIST "ResourceNotFound.TopicRuleNotExist",
    RESOURCE_UNAVAILABLE_WE_SEE_SERVICE_ISOLATED "ResourceUnavailable.WeSeeServiceIsolated",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_APP_NO_PERMISSION_TO_STUDIO_PRODUCT "UnauthorizedOperation.APPNoPermissionToStudioProduct",
    UNAUTHORIZED_OPERATION_API_CREATE_AI_TASK_NOT_IN_WHITELIST "UnauthorizedOperation.ApiCreateAITaskNotInWhitelist",
    UNAUTHORIZED_OPERATION_APP_NO_PERMISSION "UnauthorizedOperation.AppNoPermission",
    UNAUTHORIZED_OPERATION_CERTIFICATION_NEED_UPGRADE "UnauthorizedOperation.CertificationNeedUpgrade",
    UNAUTHORIZED_OPERATION_DEVICE_HAS_ALREADY_BIND_GATEWAY "UnauthorizedOperation.DeviceHasAlreadyBindGateway",
    UNAUTHORIZED_OPERATION_DEVICE_IS_NOT_ENABLED "UnauthorizedOperation.DeviceIsNotEnabled",
    UNAUTHORIZED_OPERATION_GATEWAY_HAS_BINDED_DEVICES "UnauthorizedOperation.GatewayHasBindedDevices",
    UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_FAMILY "UnauthorizedOperation.NoPermissionToFamily",
    UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_INSTANCE "UnauthorizedOperation.NoPermissionToInstance",
    UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_PAY "UnauthorizedOperation.NoPermissionToPay",
    UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_PROJECT "UnauthorizedOperation.NoPermissionToProject",
    UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_SHARE_DEVICE "UnauthorizedOperation.NoPermissionToShareDevice",
    UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_STUDIO_FENCE "UnauthorizedOperation.NoPermissionToStudioFence",
    UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_STUDIO_INSTANCE "UnauthorizedOperation.NoPermissionToStudioInstance",
    UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_STUDIO_PRODUCT "UnauthorizedOperation.NoPermissionToStudioProduct",
    UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_TRTC_ROOM "UnauthorizedOperation.NoPermissionToTRTCRoom",
    UNAUTHORIZED_OPERATION_NO_VERIFIED "UnauthorizedOperation.NoVerified",
    UNAUTHORIZED_OPERATION_NOT_CERTIFICATION "UnauthorizedOperation.NotCertification",
    UNAUTHORIZED_OPERATION_PERMISSION_DENIED "UnauthorizedOperation.PermissionDenied",
    UNAUTHORIZED_OPERATION_PRODUCT_NOT_SUPPORT_PSK "UnauthorizedOperation.ProductNotSupportPSK",
    UNAUTHORIZED_OPERATION_USER_LICENSE_EXCEED_LIMIT "UnauthorizedOperation.UserLicenseExceedLimit",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_BINDS_EXIST_UNDER_FENCE "UnsupportedOperation.BindsExistUnderFence",
    UNSUPPORTED_OPERATION_CANNOT_RE_BIND_FAMILY "UnsupportedOperation.CannotReBindFamily",
    UNSUPPORTED_OPERATION_CAPABILITY_NOT_SUPPORTED_IN_SEE_SERVICE_TYPE "UnsupportedOperation.CapabilityNotSupportedInSeeServiceType",
    UNSUPPORTED_OPERATION_CLOUD_STORAGE_PACKAGE_TIME_MISMATCH "UnsupportedOperation.CloudStoragePackageTimeMismatch",
    UNSUPPORTED_OPERATION_CLOUD_STORAGE_PACKAGE_TYPE_MISMATCH "UnsupportedOperation.CloudStoragePackageTypeMismatch",
    UNSUPPORTED_OPERATION_DEVICE_DUP_KEY_EXIST "UnsupportedOperation.DeviceDupKeyExist",
    UNSUPPORTED_OPERATION_DEVICE_EXCEED_LIMIT "UnsupportedOperation.DeviceExceedLimit",
    UNSUPPORTED_OPERATION_DEVICE_OTA_TASK_IN_PROGRESS "UnsupportedOperation.DeviceOtaTaskInProgress",
    UNSUPPORTED_OPERATION_DEVICE_TYPE "UnsupportedOperation.DeviceType",
    UNSUPPORTED_OPERATION_DEVICES_EXIST_UNDER_PRODUCT "UnsupportedOperation.DevicesExistUnderProduct",
    UNSUPPORTED_OPERATION_DOES_NOT_SELL_IN_THIS_REGION "UnsupportedOperation.DoesNotSellInThisRegion",
    UNSUPPORTED_OPERATION_ENABLE_SAAS_SERVICE_EXIST_UNDER_PROJECT "UnsupportedOperation.EnableSaasServiceExistUnderProject",
    UNSUPPORTED_OPERATION_EXIST_BINDED_DEVICES_UNDER_GATEWAY_PRODUCT "UnsupportedOperation.ExistBindedDevicesUnderGatewayProduct",
    UNSUPPORTED_OPERATION_FENCE_DUP_KEY_EXIST "UnsupportedOperation.FenceDupKeyExist",
    UNSUPPORTED_OPERATION_FENCE_EXIST_UNDER_SPACE "UnsupportedOperation.FenceExistUnderSpace",
    UNSUPPORTED_OPERATION_GATEWAY_PRODUCT_HAS_BINDED_PRODUCT "UnsupportedOperation.GatewayProductHasBindedProduct",
    UNSUPPORTED_OPERATION_INSTANCE_ISOLATED "UnsupportedOperation.InstanceIsolated",
    UNSUPPORTED_OPERATION_LO_RA_FREQ_DUP_KEY_EXIST "UnsupportedOperation.LoRaFreqDupKeyExist",
    UNSUPPORTED_OPERATION_LO_RA_NO_UP_LINK "UnsupportedOperation.LoRaNoUpLink",
    UNSUPPORTED_OPERATION_LO_RA_NOT_ACTIVATE "UnsupportedOperation.LoRaNotActivate",
    UNSUPPORTED_OPERATION_NO_PERMISSION_TO_RELEASED_PRODUCT "UnsupportedOperation.NoPermissionToReleasedProduct",
    UNSUPPORTED_OPERATION_NODES_EXIST_UNDER_VPN "UnsupportedOperation.NodesExistUnderVPN",
    UNSUPPORTED_OPERATION_POOL_EXIST_UNDER_PROJECT "UnsupportedOperation.PoolExistUnderProject",
    UNSUPPORTED_OPERATION_PRODUCT_DUP_KEY_EXIST "UnsupportedOperation.ProductDupKeyExist",
    UNSUPPORTED_OPERATION_PRODUCT_EXIST_UNDER_PROJECT "UnsupportedOperation.ProductExistUnderProject",
    UNSUPPORTED_OPERATION_PRODUCT_HAS_BINDED_GATE_WAY_PRODUCT "UnsupportedOperation.ProductHasBindedGateWayProduct",
    UNSUPPORTED_OPERATION_PRODUCT_HAS_SHARED "UnsupportedOperation.ProductHasShared",
    UNSUPPORTED_OPERATION_PRODUCT_IS_SUB_PRODUCT "UnsupportedOperation.ProductIsSubProduct",
    UNSUPPORTED_OPERATION_PROJECT_DUP_KEY_EXIST "UnsupportedOperation.ProjectDupKeyExist",
    UNSUPPORTED_OPERATION_SPACE_DUP_KEY_EXIST "UnsupportedOperation.SpaceDupKeyExist",
    UNSUPPORTED_OPERATION_STAFF_POOL_DUP_NAME_EXIST "UnsupportedOperation.StaffPoolDupNameExist",
    UNSUPPORTED_OPERATION_STUDIO_LO_RA_FREQ_IN_USED "UnsupportedOperation.StudioLoRaFreqInUsed",
    UNSUPPORTED_OPERATION_TRTC_SERVICE_NOT_OPEN "UnsupportedOperation.TRTCServiceNotOpen",
    UNSUPPORTED_OPERATION_UNPAID_ORDER "UnsupportedOperation.UnpaidOrder",
    UNSUPPORTED_OPERATION_VPN_DUP_KEY_EXIST "UnsupportedOperation.VPNDupKeyExist",
    UNSUPPORTED_OPERATION_VIDEO_ACCOUNT_NOT_EXIST "UnsupportedOperation.VideoAccountNotExist",
    UNSUPPORTED_OPERATION_VIDEO_INSUFFICIENT_LICENSES "UnsupportedOperation.VideoInsufficientLicenses",
    UNSUPPORTED_OPERATION_VIDEO_PRODUCT_NOT_EXIST "UnsupportedOperation.VideoProductNotExist",
    UNSUPPORTED_OPERATION_VIRTUAL_DEVICE_CANNOT_BIND "UnsupportedOperation.VirtualDeviceCannotBind"
}

#[cfg(feature = "unstable-registry")]
register! {
    ActivateTWeCallLicense, ActivateTWeTalk, BatchCreateTWeSeeRecognitionTask, BatchInvokeTWeSeeRecognitionTask,
    BatchUpdateFirmware, BindCloudStorageUser, BindDevices, BindProducts, BindTWeTalkAIBot, BindTWeTalkAgent,
    BindUserDevice, CallDeviceActionAsync, CallDeviceActionSync, CallDeviceRRPCSync, ChangeP2PRoute,
    CheckFirmwareUpdate, ControlDeviceData, CreateAISearchTaskAsync, CreateBatchProduction, CreateCloudStorageAIService,
    CreateCloudStorageAIServiceTask, CreateDevice, CreateDeviceChannel, CreateDevicePublishSDPAnswer,
    CreateDeviceSDPAnswer, CreateExternalSourceAIServiceTask, CreateFenceBind, CreateFreeCloudStorage,
    CreateIotVideoCloudStorage, CreateLoRaFrequency, CreateLoRaGateway, CreateOtaModule, CreatePositionFence,
    CreatePositionSpace, CreateProject, CreateStudioProduct, CreateTRTCSignaturesWithRoomId, CreateTWeSeeCallback,
    CreateTWeSeeDirectUploadCredential, CreateTWeSeePostPaidService, CreateTWeSeeRecognitionTask,
    CreateTWeSeeRecognitionTaskWithFile, CreateTWeSeeService, CreateTWeSeeSubscription, CreateTWeTalkAIBot,
    CreateTWeTalkAgent, CreateTWeTalkProductConfig, CreateTWeTalkProductConfigV2, CreateTopicPolicy, CreateTopicRule,
    DeleteCloudStorageEvent, DeleteDevice, DeleteDeviceSDP, DeleteDevices, DeleteFenceBind, DeleteLoRaFrequency,
    DeleteLoRaGateway, DeleteOtaModule, DeletePositionFence, DeletePositionSpace, DeleteProject, DeleteStudioProduct,
    DeleteTWeSeeCallback, DeleteTWeSeeTasksByCondition, DeleteTWeTalkAIBot, DeleteTWeTalkAgent,
    DeleteTWeTalkProductConfigV2, DeleteTopicPolicy, DeleteTopicRule, DescribeAISearchTaskAsync, DescribeActivateDevice,
    DescribeActivateLicenseService, DescribeBatchProduction, DescribeBindedProducts, DescribeCloudStorage,
    DescribeCloudStorageAIService, DescribeCloudStorageAIServiceCallback, DescribeCloudStorageAIServiceTask,
    DescribeCloudStorageAIServiceTasks, DescribeCloudStorageDate, DescribeCloudStorageEvents,
    DescribeCloudStorageEventsWithAITasks, DescribeCloudStorageMultiThumbnail, DescribeCloudStorageOrder,
    DescribeCloudStoragePackageConsumeDetails, DescribeCloudStoragePackageConsumeStats, DescribeCloudStorageStreamData,
    DescribeCloudStorageThumbnail, DescribeCloudStorageThumbnailList, DescribeCloudStorageTime,
    DescribeCloudStorageUsers, DescribeCsReportCountDataInfo, DescribeDevice, DescribeDeviceBindGateway,
    DescribeDeviceData, DescribeDeviceDataHistory, DescribeDeviceFirmWare, DescribeDeviceFirmwares,
    DescribeDevicePackages, DescribeDevicePositionList, DescribeFenceBindList, DescribeFenceEventList, DescribeFirmware,
    DescribeFirmwareTask, DescribeFirmwareTaskDevices, DescribeFirmwareTasks, DescribeFirmwareUpdateStatus,
    DescribeFreeCloudStorageNum, DescribeGatewayBindDevices, DescribeGatewaySubDeviceList, DescribeGatewaySubProducts,
    DescribeInstance, DescribeLicenseOverview, DescribeLoRaFrequency, DescribeModelDefinition, DescribeP2PRoute,
    DescribePackageConsumeTask, DescribePackageConsumeTasks, DescribePositionFenceList,
    DescribeProductCloudStorageAIService, DescribeProductDynamicRegister, DescribeProject, DescribeSpaceFenceEventList,
    DescribeStudioProduct, DescribeSubscribedTopicPolicy, DescribeTWeSeeCallback, DescribeTWeSeeConfig,
    DescribeTWeSeePostPaidService, DescribeTWeSeeRecognitionTask, DescribeTWeSeeSubscription, DescribeTWeSeeTask,
    DescribeTWeSeeTaskStatistics, DescribeTWeTalkAIBot, DescribeTWeTalkAgent, DescribeTWeTalkAgentBinding,
    DescribeTWeTalkAgentList, DescribeTWeTalkProductConfig, DescribeTWeTalkProductConfigV2, DescribeTopicPolicy,
    DescribeTopicRule, DescribeUnbindedDevices, DescribeVideoLicense, DestroyTWeSeeSubscription,
    DirectBindDeviceInFamily, DisableTopicRule, DismissRoomByStrRoomIdFromTRTC, EnableTopicRule,
    GenSingleDeviceSignatureOfPublic, GenerateCloudStorageAIServiceTaskFileURL, GenerateSignedVideoURL,
    GetAuthMiniProgramAppList, GetBatchProductionsList, GetCOSURL, GetDeviceList, GetDeviceLocationHistory,
    GetDeviceSumStatistics, GetFamilyDeviceUserList, GetGatewaySubDeviceList, GetLoRaGatewayList, GetPositionSpaceList,
    GetProjectList, GetStudioProductList, GetTWeCallActiveStatus, GetTWeTalkAIBotList, GetTWeTalkActiveRecordList,
    GetTWeTalkActiveStatus, GetTWeTalkProductConfigList, GetTWeTalkProductConfigListV2, GetTopicRuleList,
    GetWechatDeviceTicket, InheritCloudStorageUser, InquireTWeSeeSubscriptionCreatePrice,
    InquireTWeSeeSubscriptionRenewPrice, InvokeAISearchService, InvokeCloudStorageAIServiceTask,
    InvokeExternalSourceAIServiceTask, InvokeTWeSeeComprehension, InvokeTWeSeeRecognitionTask,
    InvokeTWeSeeRecognitionTaskWithFile, InvokeVideosKeywordsAnalyzer, ListEventHistory, ListFirmwares, ListOtaModules,
    ListProductOtaModules, ListTWeSeeCallback, ListTWeSeeTasks, ListTopicPolicy, ModifyApplication,
    ModifyCloudStorageAIService, ModifyCloudStorageAIServiceCallback, ModifyFenceBind, ModifyLoRaFrequency,
    ModifyLoRaGateway, ModifyModelDefinition, ModifyPositionFence, ModifyPositionSpace,
    ModifyProductCloudStorageAIService, ModifyProductDynamicRegister, ModifyProject, ModifySpaceProperty,
    ModifyStudioProduct, ModifyTWeSeeCallback, ModifyTWeSeeConfig, ModifyTWeSeeSubscription,
    ModifyTWeSeeSubscriptionRenewFlag, ModifyTWeTalkAIBot, ModifyTWeTalkAgent, ModifyTWeTalkProductConfig,
    ModifyTWeTalkProductConfigV2, ModifyTopicPolicy, ModifyTopicRule, PauseTWeCallDevice, PublishBroadcastMessage,
    PublishFirmwareUpdateMessage, PublishMessage, PublishRRPCMessage, ReleaseStudioProduct, RemoveUserByRoomIdFromTRTC,
    RenewTWeSeeSubscription, ResetCloudStorage, ResetCloudStorageAIService, ResetCloudStorageEvent, ResetTWeCallDevice,
    ResumeWeCallDevice, RevokeBindUserDevice, RevokeShareDeviceFromUser, SearchPositionSpace, SearchStudioProduct,
    SearchTopicRule, ShareDeviceToUser, TerminateTWeSeeSubscription, TransferCloudStorage, TransferTWeCallDevice,
    UnbindDevices, UnbindProducts, UnbindTWeTalkAIBot, UnbindTWeTalkAgent, UpdateDeviceTWeCallAuthorizeStatus,
    UpdateDevicesEnableState, UpdateFirmware, UpdateOtaModule, UpdateOtaTaskStatus, UploadFirmware
}
