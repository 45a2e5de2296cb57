//! `iotexplorer` 2019-04-23.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "iotexplorer", version: "2019-04-23", code: "iotexplorer", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateTWeCallLicense {
    pub pkg_type: i64,
    /// Deprecated.
    pub mini_program_app_id: Option<String>,
    pub device_list: Option<Vec<TWeCallInfo>>,
}
operation! { ActivateTWeCallLicense(pkg_type: i64) "ActivateTWeCallLicense" -> ActivateTWeCallLicenseOutput {
    0 "PkgType" pkg_type, 1 "MiniProgramAppId" mini_program_app_id: String, 2 "DeviceList" device_list: Vec<TWeCallInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TWeCallInfo {
    pub sn: Option<String>,
    /// Deprecated.
    pub model_id: Option<String>,
    /// Deprecated.
    pub active_num: Option<i64>,
}
input! { TWeCallInfo(sn: String) {
    0 "Sn" sn: String, 1 "ModelId" model_id: String, 2 "ActiveNum" active_num: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateTWeCallLicenseOutput {
    /// Deprecated.
    pub device_list: Option<Vec<DeviceActiveResult>>,
    pub failure_list: Option<Vec<DeviceActiveResult>>,
    pub success_list: Option<Vec<DeviceActiveResult>>,
}
model! { ActivateTWeCallLicenseOutput {
    0 "DeviceList" device_list, 1 "FailureList" failure_list, 2 "SuccessList" success_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceActiveResult {
    /// Deprecated.
    pub model_id: Option<String>,
    pub sn: Option<String>,
    pub err_code: Option<u64>,
    pub err_message: Option<String>,
    pub expire_time: Option<i64>,
}
model! { DeviceActiveResult {
    0 "ModelId" model_id, 1 "Sn" sn, 2 "ErrCode" err_code, 3 "ErrMessage" err_message, 4 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateTWeTalk {
    pub service_type: i64,
    pub device_ids: Option<Vec<String>>,
}
operation! { ActivateTWeTalk(service_type: i64) "ActivateTWeTalk" -> ActivateTWeTalkOutput {
    0 "ServiceType" service_type, 1 "DeviceIds" device_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateTWeTalkOutput {
    pub failure_records: Option<Vec<TalkActivationInfo>>,
    pub success_records: Option<Vec<TalkActivationInfo>>,
}
model! { ActivateTWeTalkOutput {
    0 "FailureRecords" failure_records, 1 "SuccessRecords" success_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkActivationInfo {
    pub device_id: Option<String>,
    pub err_code: Option<i64>,
    pub err_message: Option<String>,
    pub expire_time: Option<i64>,
}
model! { TalkActivationInfo {
    0 "DeviceId" device_id, 1 "ErrCode" err_code, 2 "ErrMessage" err_message, 3 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateTWeSeeRecognitionTask {
    pub inputs: Vec<CreateVisionRecognitionTaskInput>,
}
operation! { BatchCreateTWeSeeRecognitionTask(inputs: Vec<CreateVisionRecognitionTaskInput>)
    "BatchCreateTWeSeeRecognitionTask" -> BatchCreateTWeSeeRecognitionTaskOutput {
    0 "Inputs" inputs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVisionRecognitionTaskInput {
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub input_url: Option<String>,
    pub input_base64: Option<String>,
    pub channel_id: Option<u64>,
    pub custom_id: Option<String>,
    pub enable_search: Option<bool>,
    pub start_time_ms: Option<u64>,
    pub end_time_ms: Option<u64>,
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
    3 "InputBase64" input_base64: String, 4 "ChannelId" channel_id: u64, 5 "CustomId" custom_id: String,
    6 "EnableSearch" enable_search: bool, 7 "StartTimeMs" start_time_ms: u64, 8 "EndTimeMs" end_time_ms: u64,
    9 "Config" config: String, 10 "IsCustomDevice" is_custom_device: bool, 11 "InputType" input_type: String,
    12 "SummaryQOS" summary_qos: String, 13 "SummaryConfig" summary_config: VisionSummaryConfig,
    14 "ServiceType" service_type: String, 15 "ObjectDetectConfig" object_detect_config: VisionObjectDetectConfig
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisionCustomDetectQuery {
    pub key: Option<String>,
    pub query: Option<String>,
}
input! { VisionCustomDetectQuery(key: String, query: String) {
    0 "Key" key: String, 1 "Query" query: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeeDetectContinuousConfig {
    pub detect_type: Option<String>,
    pub daily_start_time: Option<i64>,
    pub daily_end_time: Option<i64>,
    pub interval: Option<i64>,
}
input! { SeeDetectContinuousConfig(detect_type: String, daily_start_time: i64, daily_end_time: i64, interval: i64) {
    0 "DetectType" detect_type: String, 1 "DailyStartTime" daily_start_time: i64, 2 "DailyEndTime" daily_end_time: i64,
    3 "Interval" interval: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisionObjectDetectConfig {
    pub detect_types: Option<Vec<String>>,
}
input! { VisionObjectDetectConfig() {
    0 "DetectTypes" detect_types: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateTWeSeeRecognitionTaskOutput {
    pub outputs: Option<Vec<CreateVisionRecognitionTaskOutput>>,
}
model! { BatchCreateTWeSeeRecognitionTaskOutput {
    0 "Outputs" outputs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVisionRecognitionTaskOutput {
    pub created: Option<bool>,
    pub task_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { CreateVisionRecognitionTaskOutput {
    0 "Created" created, 1 "TaskId" task_id, 2 "ErrorCode" error_code, 3 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchInvokeTWeSeeRecognitionTask {
    pub inputs: Vec<CreateVisionRecognitionTaskInput>,
}
operation! { BatchInvokeTWeSeeRecognitionTask(inputs: Vec<CreateVisionRecognitionTaskInput>)
    "BatchInvokeTWeSeeRecognitionTask" -> BatchInvokeTWeSeeRecognitionTaskOutput {
    0 "Inputs" inputs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchInvokeTWeSeeRecognitionTaskOutput {
    pub outputs: Option<Vec<InvokeVisionRecognitionTaskOutput>>,
}
model! { BatchInvokeTWeSeeRecognitionTaskOutput {
    0 "Outputs" outputs
} }

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
    0 "Completed" completed, 1 "TaskId" task_id, 2 "ErrorCode" error_code, 3 "ErrorMessage" error_message,
    4 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisionRecognitionResult {
    pub status: Option<i64>,
    pub detected_classifications: Option<Vec<String>>,
    pub summary: Option<String>,
    pub alternative_summary: Option<String>,
    pub error_code: Option<String>,
    pub detected_objects: Option<Vec<VisionDetectedObject>>,
}
model! { VisionRecognitionResult {
    0 "Status" status, 1 "DetectedClassifications" detected_classifications, 2 "Summary" summary,
    3 "AlternativeSummary" alternative_summary, 4 "ErrorCode" error_code, 5 "DetectedObjects" detected_objects
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisionDetectedObject {
    pub time: Option<f64>,
    pub class_name: Option<String>,
    pub bounding_box: Option<Vec<f64>>,
    pub confidence: Option<f64>,
}
model! { VisionDetectedObject {
    0 "Time" time, 1 "ClassName" class_name, 2 "BoundingBox" bounding_box, 3 "Confidence" confidence
} }

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
    pub timeout_interval: Option<u64>,
    pub r#type: Option<i64>,
    pub delay_time: Option<i64>,
    pub override_mode: Option<u64>,
    pub max_retry_num: Option<u64>,
    pub retry_interval: Option<u64>,
    pub fw_type: Option<String>,
    pub task_user_define: Option<String>,
    pub rate_limit: Option<i64>,
}
operation! { BatchUpdateFirmware(product_id: String, firmware_version: String)
    "BatchUpdateFirmware" -> BatchUpdateFirmwareOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "FirmwareOriVersion" firmware_ori_version: String,
    3 "UpgradeMethod" upgrade_method: u64, 4 "FileName" file_name: String, 5 "FileMd5" file_md5: String,
    6 "FileSize" file_size: u64, 7 "DeviceNames" device_names: Vec<String>, 8 "TimeoutInterval" timeout_interval: u64,
    9 "Type" r#type: i64, 10 "DelayTime" delay_time: i64, 11 "OverrideMode" override_mode: u64,
    12 "MaxRetryNum" max_retry_num: u64, 13 "RetryInterval" retry_interval: u64, 14 "FwType" fw_type: String,
    15 "TaskUserDefine" task_user_define: String, 16 "RateLimit" rate_limit: i64
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
pub struct BindDevices {
    pub gateway_product_id: String,
    pub gateway_device_name: String,
    pub product_id: String,
    pub device_names: Vec<String>,
}
operation! { BindDevices(gateway_product_id: String, gateway_device_name: String, product_id: String, device_names: Vec<String>)
    "BindDevices" -> Empty {
    0 "GatewayProductId" gateway_product_id, 1 "GatewayDeviceName" gateway_device_name, 2 "ProductId" product_id,
    3 "DeviceNames" device_names
} }

pub type BindDevicesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindProducts {
    pub gateway_product_id: String,
    pub product_ids: Vec<String>,
}
operation! { BindProducts(gateway_product_id: String, product_ids: Vec<String>) "BindProducts" -> Empty {
    0 "GatewayProductId" gateway_product_id, 1 "ProductIds" product_ids
} }

pub type BindProductsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindTWeTalkAIBot {
    pub bot_id: String,
    pub product_id: String,
}
operation! { BindTWeTalkAIBot(bot_id: String, product_id: String) "BindTWeTalkAIBot" -> Empty {
    0 "BotId" bot_id, 1 "ProductId" product_id
} }

pub type BindTWeTalkAIBotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindTWeTalkAgent {
    pub product_id: String,
    pub agent_id: String,
    pub binding_scope: String,
    pub device_name: Option<String>,
    pub priority: Option<i64>,
}
operation! { BindTWeTalkAgent(product_id: String, agent_id: String, binding_scope: String) "BindTWeTalkAgent" -> Empty {
    0 "ProductId" product_id, 1 "AgentId" agent_id, 2 "BindingScope" binding_scope, 3 "DeviceName" device_name: String,
    4 "Priority" priority: i64
} }

pub type BindTWeTalkAgentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindUserDevice {
    pub app_key: String,
    pub product_id: String,
    pub device_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindUserDeviceOutput {
    pub user_id: Option<String>,
    pub family_id: Option<String>,
}
model! { BindUserDeviceOutput {
    0 "UserID" user_id, 1 "FamilyId" family_id
} }

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
pub struct CallDeviceRRPCSync {
    pub product_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallDeviceRRPCSyncOutput {
    pub client_token: Option<String>,
    pub status: Option<String>,
    pub message_id: Option<u64>,
    pub payload_base64: Option<String>,
    pub reply_topic: Option<String>,
}
model! { CallDeviceRRPCSyncOutput {
    0 "ClientToken" client_token, 1 "Status" status, 2 "MessageId" message_id, 3 "PayloadBase64" payload_base64,
    4 "ReplyTopic" reply_topic
} }

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
pub struct CheckFirmwareUpdate {
    pub product_id: String,
    pub device_name: String,
}
operation! { CheckFirmwareUpdate(product_id: String, device_name: String)
    "CheckFirmwareUpdate" -> CheckFirmwareUpdateOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFirmwareUpdateOutput {
    pub current_version: Option<String>,
    pub dst_version: Option<String>,
}
model! { CheckFirmwareUpdateOutput {
    0 "CurrentVersion" current_version, 1 "DstVersion" dst_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDeviceData {
    pub product_id: String,
    pub device_name: String,
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
pub struct CreateAISearchTaskAsync {
    pub product_id: String,
    pub device_name: String,
    pub query: String,
    pub summary_lang: Option<String>,
    pub channel_id: Option<u64>,
}
operation! { CreateAISearchTaskAsync(product_id: String, device_name: String, query: String)
    "CreateAISearchTaskAsync" -> CreateAISearchTaskAsyncOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Query" query, 3 "SummaryLang" summary_lang: String,
    4 "ChannelId" channel_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAISearchTaskAsyncOutput {
    pub task_id: Option<String>,
}
model! { CreateAISearchTaskAsyncOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchProduction {
    pub project_id: String,
    pub product_id: String,
    pub burn_method: i64,
    pub generation_method: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchProductionOutput {
    pub project_id: Option<String>,
    pub product_id: Option<String>,
    pub batch_production_id: Option<String>,
}
model! { CreateBatchProductionOutput {
    0 "ProjectId" project_id, 1 "ProductId" product_id, 2 "BatchProductionId" batch_production_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudStorageAIService {
    pub product_id: String,
    pub device_name: String,
    pub package_id: String,
    pub channel_id: Option<u64>,
    pub order_id: Option<String>,
}
operation! { CreateCloudStorageAIService(product_id: String, device_name: String, package_id: String)
    "CreateCloudStorageAIService" -> CreateCloudStorageAIServiceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "PackageId" package_id, 3 "ChannelId" channel_id: u64,
    4 "OrderId" order_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudStorageAIServiceOutput {
    pub order_id: Option<String>,
}
model! { CreateCloudStorageAIServiceOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudStorageAIServiceTask {
    pub product_id: String,
    pub device_name: String,
    pub service_type: String,
    pub start_time: u64,
    pub end_time: u64,
    pub channel_id: Option<u64>,
    pub config: Option<String>,
    pub roi: Option<String>,
    pub video_urls: Option<Vec<String>>,
    pub custom_id: Option<String>,
}

/// What [`CreateCloudStorageAIServiceTask::new`] takes.
pub struct CreateCloudStorageAIServiceTaskRequired {
    pub product_id: String,
    pub device_name: String,
    pub service_type: String,
    pub start_time: u64,
    pub end_time: u64,
}
operation! { CreateCloudStorageAIServiceTask{CreateCloudStorageAIServiceTaskRequired: product_id, device_name, service_type, start_time, end_time}
    "CreateCloudStorageAIServiceTask" -> CreateCloudStorageAIServiceTaskOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "StartTime" start_time,
    4 "EndTime" end_time, 5 "ChannelId" channel_id: u64, 6 "Config" config: String, 7 "ROI" roi: String,
    8 "VideoURLs" video_urls: Vec<String>, 9 "CustomId" custom_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudStorageAIServiceTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateCloudStorageAIServiceTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevice {
    pub product_id: String,
    pub device_name: String,
    pub dev_addr: Option<String>,
    pub app_key: Option<String>,
    pub dev_eui: Option<String>,
    pub app_s_key: Option<String>,
    pub nwk_s_key: Option<String>,
    pub defined_psk: Option<Secret>,
}
operation! { CreateDevice(product_id: String, device_name: String) "CreateDevice" -> CreateDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "DevAddr" dev_addr: String, 3 "AppKey" app_key: String,
    4 "DevEUI" dev_eui: String, 5 "AppSKey" app_s_key: String, 6 "NwkSKey" nwk_s_key: String,
    7 "DefinedPsk" defined_psk: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceOutput {
    pub data: Option<DeviceData>,
}
model! { CreateDeviceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceData {
    pub device_cert: Option<String>,
    pub device_name: Option<String>,
    pub device_private_key: Option<Secret>,
    pub device_psk: Option<Secret>,
}
model! { DeviceData {
    0 "DeviceCert" device_cert, 1 "DeviceName" device_name, 2 "DevicePrivateKey" device_private_key,
    3 "DevicePsk" device_psk
} }

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
pub struct CreateDevicePublishSDPAnswer {
    pub product_id: String,
    pub device_name: String,
    pub sdp_offer: String,
}
operation! { CreateDevicePublishSDPAnswer(product_id: String, device_name: String, sdp_offer: String)
    "CreateDevicePublishSDPAnswer" -> CreateDevicePublishSDPAnswerOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "SDPOffer" sdp_offer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevicePublishSDPAnswerOutput {
    pub sdp_answer: Option<String>,
}
model! { CreateDevicePublishSDPAnswerOutput {
    0 "SDPAnswer" sdp_answer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceSDPAnswer {
    pub product_id: String,
    pub device_name: String,
    pub sdp_offer: String,
    pub requester_tag: Option<String>,
    pub enable_sub_pub: Option<u64>,
}
operation! { CreateDeviceSDPAnswer(product_id: String, device_name: String, sdp_offer: String)
    "CreateDeviceSDPAnswer" -> CreateDeviceSDPAnswerOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "SDPOffer" sdp_offer,
    3 "RequesterTag" requester_tag: String, 4 "EnableSubPub" enable_sub_pub: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceSDPAnswerOutput {
    pub sdp_answer: Option<String>,
}
model! { CreateDeviceSDPAnswerOutput {
    0 "SDPAnswer" sdp_answer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalSourceAIServiceTask {
    pub product_id: String,
    pub service_type: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalSourceAIServiceTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateExternalSourceAIServiceTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFenceBind {
    pub fence_id: i64,
    pub items: Vec<FenceBindProductItem>,
}
operation! { CreateFenceBind(fence_id: i64, items: Vec<FenceBindProductItem>) "CreateFenceBind" -> Empty {
    0 "FenceId" fence_id, 1 "Items" items
} }

pub type CreateFenceBindOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FenceBindProductItem {
    pub devices: Option<Vec<FenceBindDeviceItem>>,
    pub product_id: Option<String>,
}
input! { FenceBindProductItem(devices: Vec<FenceBindDeviceItem>, product_id: String) {
    0 "Devices" devices: Vec<FenceBindDeviceItem>, 1 "ProductId" product_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FenceBindDeviceItem {
    pub device_name: Option<String>,
    pub alert_condition: Option<String>,
    pub fence_enable: Option<bool>,
    pub method: Option<String>,
}
input! { FenceBindDeviceItem(device_name: String, alert_condition: String, fence_enable: bool, method: String) {
    0 "DeviceName" device_name: String, 1 "AlertCondition" alert_condition: String, 2 "FenceEnable" fence_enable: bool,
    3 "Method" method: String
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
pub struct CreateIotVideoCloudStorage {
    pub product_id: String,
    pub device_name: String,
    pub package_id: String,
    pub r#override: Option<u64>,
    pub package_queue: Option<String>,
    pub order_id: Option<String>,
    pub channel_id: Option<u64>,
    pub storage_region: Option<String>,
}
operation! { CreateIotVideoCloudStorage(product_id: String, device_name: String, package_id: String)
    "CreateIotVideoCloudStorage" -> CreateIotVideoCloudStorageOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "PackageId" package_id, 3 "Override" r#override: u64,
    4 "PackageQueue" package_queue: String, 5 "OrderId" order_id: String, 6 "ChannelId" channel_id: u64,
    7 "StorageRegion" storage_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIotVideoCloudStorageOutput {
    pub price: Option<u64>,
    pub amount: Option<u64>,
}
model! { CreateIotVideoCloudStorageOutput {
    0 "Price" price, 1 "Amount" amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoRaFrequency {
    pub freq_name: Option<String>,
    pub channels_data_up: Option<Vec<u64>>,
    pub channels_data_rx1: Option<Vec<u64>>,
    pub channels_data_rx2: Option<Vec<u64>>,
    pub channels_join_up: Option<Vec<u64>>,
    pub channels_join_rx1: Option<Vec<u64>>,
    pub channels_join_rx2: Option<Vec<u64>>,
    pub description: Option<String>,
}
operation! { CreateLoRaFrequency() "CreateLoRaFrequency" -> CreateLoRaFrequencyOutput {
    0 "FreqName" freq_name: String, 1 "ChannelsDataUp" channels_data_up: Vec<u64>,
    2 "ChannelsDataRX1" channels_data_rx1: Vec<u64>, 3 "ChannelsDataRX2" channels_data_rx2: Vec<u64>,
    4 "ChannelsJoinUp" channels_join_up: Vec<u64>, 5 "ChannelsJoinRX1" channels_join_rx1: Vec<u64>,
    6 "ChannelsJoinRX2" channels_join_rx2: Vec<u64>, 7 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoRaFrequencyOutput {
    pub data: Option<LoRaFrequencyEntry>,
}
model! { CreateLoRaFrequencyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoRaFrequencyEntry {
    pub freq_id: Option<String>,
    pub freq_name: Option<String>,
    pub description: Option<String>,
    pub channels_data_up: Option<Vec<u64>>,
    pub channels_data_rx1: Option<Vec<u64>>,
    pub channels_data_rx2: Option<Vec<u64>>,
    pub channels_join_up: Option<Vec<u64>>,
    pub channels_join_rx1: Option<Vec<u64>>,
    pub channels_join_rx2: Option<Vec<u64>>,
    pub create_time: Option<i64>,
}
model! { LoRaFrequencyEntry {
    0 "FreqId" freq_id, 1 "FreqName" freq_name, 2 "Description" description, 3 "ChannelsDataUp" channels_data_up,
    4 "ChannelsDataRX1" channels_data_rx1, 5 "ChannelsDataRX2" channels_data_rx2, 6 "ChannelsJoinUp" channels_join_up,
    7 "ChannelsJoinRX1" channels_join_rx1, 8 "ChannelsJoinRX2" channels_join_rx2, 9 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoRaGateway {
    pub gateway_id: String,
    pub name: String,
    pub description: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoRaGatewayLocation {
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub accuracy: Option<f64>,
    pub altitude: Option<f64>,
}
input! { LoRaGatewayLocation(latitude: f64, longitude: f64) {
    0 "Latitude" latitude: f64, 1 "Longitude" longitude: f64, 2 "Accuracy" accuracy: f64, 3 "Altitude" altitude: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoRaGatewayOutput {
    pub gateway: Option<LoRaGatewayItem>,
}
model! { CreateLoRaGatewayOutput {
    0 "Gateway" gateway
} }

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
    0 "GatewayId" gateway_id, 1 "IsPublic" is_public, 2 "Description" description, 3 "Name" name, 4 "Position" position,
    5 "PositionDetails" position_details, 6 "Location" location, 7 "UpdatedAt" updated_at, 8 "CreatedAt" created_at,
    9 "LastSeenAt" last_seen_at, 10 "FrequencyId" frequency_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOtaModule {
    pub product_id: String,
    pub fw_type: String,
    pub name: Option<String>,
    pub remark: Option<String>,
}
operation! { CreateOtaModule(product_id: String, fw_type: String) "CreateOtaModule" -> Empty {
    0 "ProductID" product_id, 1 "FwType" fw_type, 2 "Name" name: String, 3 "Remark" remark: String
} }

pub type CreateOtaModuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePositionFence {
    pub space_id: String,
    pub fence_name: String,
    pub fence_area: String,
    pub fence_desc: Option<String>,
}
operation! { CreatePositionFence(space_id: String, fence_name: String, fence_area: String)
    "CreatePositionFence" -> Empty {
    0 "SpaceId" space_id, 1 "FenceName" fence_name, 2 "FenceArea" fence_area, 3 "FenceDesc" fence_desc: String
} }

pub type CreatePositionFenceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePositionSpace {
    pub project_id: String,
    pub space_name: String,
    pub authorize_type: i64,
    pub product_id_list: Vec<String>,
    pub description: Option<String>,
    pub icon: Option<String>,
}
operation! { CreatePositionSpace(project_id: String, space_name: String, authorize_type: i64, product_id_list: Vec<String>)
    "CreatePositionSpace" -> CreatePositionSpaceOutput {
    0 "ProjectId" project_id, 1 "SpaceName" space_name, 2 "AuthorizeType" authorize_type,
    3 "ProductIdList" product_id_list, 4 "Description" description: String, 5 "Icon" icon: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePositionSpaceOutput {
    pub space_id: Option<String>,
}
model! { CreatePositionSpaceOutput {
    0 "SpaceId" space_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    pub project_name: String,
    pub project_desc: String,
    pub instance_id: Option<String>,
}
operation! { CreateProject(project_name: String, project_desc: String) "CreateProject" -> CreateProjectOutput {
    0 "ProjectName" project_name, 1 "ProjectDesc" project_desc, 2 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub project: Option<ProjectEntry>,
}
model! { CreateProjectOutput {
    0 "Project" project
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectEntry {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub project_desc: Option<String>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
}
model! { ProjectEntry {
    0 "ProjectId" project_id, 1 "ProjectName" project_name, 2 "ProjectDesc" project_desc, 3 "CreateTime" create_time,
    4 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStudioProduct {
    pub product_name: String,
    pub category_id: i64,
    pub product_type: i64,
    pub encryption_type: String,
    pub net_type: String,
    pub data_protocol: i64,
    pub product_desc: String,
    pub project_id: String,
    pub rate: Option<String>,
    pub period: Option<String>,
}

/// What [`CreateStudioProduct::new`] takes.
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
operation! { CreateStudioProduct{CreateStudioProductRequired: product_name, category_id, product_type, encryption_type, net_type, data_protocol, product_desc, project_id}
    "CreateStudioProduct" -> CreateStudioProductOutput {
    0 "ProductName" product_name, 1 "CategoryId" category_id, 2 "ProductType" product_type,
    3 "EncryptionType" encryption_type, 4 "NetType" net_type, 5 "DataProtocol" data_protocol,
    6 "ProductDesc" product_desc, 7 "ProjectId" project_id, 8 "Rate" rate: String, 9 "Period" period: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStudioProductOutput {
    pub product: Option<ProductEntry>,
}
model! { CreateStudioProductOutput {
    0 "Product" product
} }

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
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub region: Option<String>,
    pub product_type: Option<i64>,
    pub project_id: Option<String>,
    pub module_id: Option<i64>,
    pub enable_product_script: Option<String>,
    pub create_user_id: Option<i64>,
    pub creator_nick_name: Option<String>,
    pub bind_strategy: Option<u64>,
    pub device_count: Option<i64>,
    pub rate: Option<String>,
    pub period: Option<String>,
    pub is_interconnection: Option<i64>,
}
model! { ProductEntry {
    0 "ProductId" product_id, 1 "ProductName" product_name, 2 "CategoryId" category_id,
    3 "EncryptionType" encryption_type, 4 "NetType" net_type, 5 "DataProtocol" data_protocol,
    6 "ProductDesc" product_desc, 7 "DevStatus" dev_status, 8 "CreateTime" create_time, 9 "UpdateTime" update_time,
    10 "Region" region, 11 "ProductType" product_type, 12 "ProjectId" project_id, 13 "ModuleId" module_id,
    14 "EnableProductScript" enable_product_script, 15 "CreateUserId" create_user_id,
    16 "CreatorNickName" creator_nick_name, 17 "BindStrategy" bind_strategy, 18 "DeviceCount" device_count,
    19 "Rate" rate, 20 "Period" period, 21 "IsInterconnection" is_interconnection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTRTCSignaturesWithRoomId {
    pub trtc_user_ids: Vec<String>,
    pub room_id: String,
}
operation! { CreateTRTCSignaturesWithRoomId(trtc_user_ids: Vec<String>, room_id: String)
    "CreateTRTCSignaturesWithRoomId" -> CreateTRTCSignaturesWithRoomIdOutput {
    0 "TRTCUserIds" trtc_user_ids, 1 "RoomId" room_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTRTCSignaturesWithRoomIdOutput {
    pub trtc_param_list: Option<Vec<TRTCParams>>,
}
model! { CreateTRTCSignaturesWithRoomIdOutput {
    0 "TRTCParamList" trtc_param_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TRTCParams {
    pub sdk_app_id: Option<i64>,
    pub user_id: Option<String>,
    pub user_sig: Option<String>,
    pub str_room_id: Option<String>,
    pub private_key: Option<Secret>,
}
model! { TRTCParams {
    0 "SdkAppId" sdk_app_id, 1 "UserId" user_id, 2 "UserSig" user_sig, 3 "StrRoomId" str_room_id,
    4 "PrivateKey" private_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeeCallback {
    pub r#type: String,
    pub callback_url: String,
    pub callback_token: Option<Secret>,
}
operation! { CreateTWeSeeCallback(r#type: String, callback_url: String)
    "CreateTWeSeeCallback" -> CreateTWeSeeCallbackOutput {
    0 "Type" r#type, 1 "CallbackUrl" callback_url, 2 "CallbackToken" callback_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeeCallbackOutput {
    pub callback_id: Option<String>,
}
model! { CreateTWeSeeCallbackOutput {
    0 "CallbackId" callback_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeeDirectUploadCredential {
    pub product_id: String,
    pub device_name: String,
    pub service_type: String,
    pub channel_id: Option<u64>,
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
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "ChannelId" channel_id: u64,
    4 "CallbackId" callback_id: String, 5 "ComprehensionConfig" comprehension_config: SeeComprehensionConfig,
    6 "CustomId" custom_id: String, 7 "DurationSeconds" duration_seconds: i64, 8 "MaxInvokeCount" max_invoke_count: i64,
    9 "StorageRegion" storage_region: String, 10 "UploadMethod" upload_method: String,
    11 "UploadTarget" upload_target: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeeDirectUploadCredentialOutput {
    pub expired_time: Option<i64>,
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
    pub storage_bucket: Option<String>,
    pub storage_path: Option<String>,
    pub storage_region: Option<String>,
    pub token: Option<Secret>,
}
model! { CreateTWeSeeDirectUploadCredentialOutput {
    0 "ExpiredTime" expired_time, 1 "SecretId" secret_id, 2 "SecretKey" secret_key, 3 "StorageBucket" storage_bucket,
    4 "StoragePath" storage_path, 5 "StorageRegion" storage_region, 6 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeePostPaidService {
    pub service_type: String,
}
operation! { CreateTWeSeePostPaidService(service_type: String)
    "CreateTWeSeePostPaidService" -> CreateTWeSeePostPaidServiceOutput {
    0 "ServiceType" service_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeePostPaidServiceOutput {
    pub order_id: Option<String>,
    pub resource_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateTWeSeePostPaidServiceOutput {
    0 "OrderId" order_id, 1 "ResourceId" resource_id, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeeRecognitionTask {
    pub product_id: String,
    pub device_name: String,
    pub input_url: String,
    pub channel_id: Option<u64>,
    pub custom_id: Option<String>,
    pub enable_search: Option<bool>,
    pub start_time_ms: Option<u64>,
    pub end_time_ms: Option<u64>,
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
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "InputURL" input_url, 3 "ChannelId" channel_id: u64,
    4 "CustomId" custom_id: String, 5 "EnableSearch" enable_search: bool, 6 "StartTimeMs" start_time_ms: u64,
    7 "EndTimeMs" end_time_ms: u64, 8 "Config" config: String, 9 "IsCustomDevice" is_custom_device: bool,
    10 "InputType" input_type: String, 11 "SummaryQOS" summary_qos: String,
    12 "SummaryConfig" summary_config: VisionSummaryConfig, 13 "ServiceType" service_type: String,
    14 "ObjectDetectConfig" object_detect_config: VisionObjectDetectConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeeRecognitionTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateTWeSeeRecognitionTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeeRecognitionTaskWithFile {
    pub product_id: String,
    pub device_name: String,
    pub input_base64: String,
    pub channel_id: Option<u64>,
    pub custom_id: Option<String>,
    pub enable_search: Option<bool>,
    pub start_time_ms: Option<u64>,
    pub end_time_ms: Option<u64>,
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
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "InputBase64" input_base64, 3 "ChannelId" channel_id: u64,
    4 "CustomId" custom_id: String, 5 "EnableSearch" enable_search: bool, 6 "StartTimeMs" start_time_ms: u64,
    7 "EndTimeMs" end_time_ms: u64, 8 "Config" config: String, 9 "IsCustomDevice" is_custom_device: bool,
    10 "InputType" input_type: String, 11 "SummaryQOS" summary_qos: String,
    12 "SummaryConfig" summary_config: VisionSummaryConfig, 13 "ServiceType" service_type: String,
    14 "ObjectDetectConfig" object_detect_config: VisionObjectDetectConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeeRecognitionTaskWithFileOutput {
    pub task_id: Option<String>,
}
model! { CreateTWeSeeRecognitionTaskWithFileOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeeService {
    pub service: String,
}
operation! { CreateTWeSeeService(service: String) "CreateTWeSeeService" -> Empty {
    0 "Service" service
} }

pub type CreateTWeSeeServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeSeeSubscription {
    pub product_id: String,
    pub device_name: String,
    pub service_type: String,
    pub service_tier: String,
    pub period: i64,
    pub channel_id: Option<u64>,
    pub custom_order_id: Option<String>,
    pub renew_flag: Option<String>,
}

/// What [`CreateTWeSeeSubscription::new`] takes.
pub struct CreateTWeSeeSubscriptionRequired {
    pub product_id: String,
    pub device_name: String,
    pub service_type: String,
    pub service_tier: String,
    pub period: i64,
}
operation! { CreateTWeSeeSubscription{CreateTWeSeeSubscriptionRequired: product_id, device_name, service_type, service_tier, period}
    "CreateTWeSeeSubscription" -> CreateTWeSeeSubscriptionOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "ServiceTier" service_tier,
    4 "Period" period, 5 "ChannelId" channel_id: u64, 6 "CustomOrderId" custom_order_id: String,
    7 "RenewFlag" renew_flag: String
} }

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
    0 "OrderId" order_id, 1 "Status" status, 2 "ResourceId" resource_id, 3 "OriginalPrice" original_price,
    4 "DiscountPrice" discount_price, 5 "Currency" currency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeTalkAIBot {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdleResponseInfo {
    pub retry_count: Option<i64>,
    pub message: Option<String>,
}
input! { IdleResponseInfo() {
    0 "RetryCount" retry_count: i64, 1 "Message" message: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeTalkAIBotOutput {
    pub bot_id: Option<String>,
}
model! { CreateTWeTalkAIBotOutput {
    0 "BotId" bot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeTalkAgent {
    pub stt_config: TalkSTTConfig,
    pub llm_config: TalkLLMConfig,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkSTTConfig {
    pub r#type: Option<String>,
    pub trtc: Option<TalkSTTTRTC>,
}
input! { TalkSTTConfig(r#type: String) {
    0 "Type" r#type: String, 1 "TRTC" trtc: TalkSTTTRTC
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkLLMConfig {
    pub r#type: Option<String>,
    pub system_prompt: Option<String>,
    pub temperature: Option<f64>,
    pub history: Option<i64>,
    pub timeout: Option<i64>,
    pub base_url: Option<String>,
    pub model: Option<String>,
    pub api_key: Option<Secret>,
    pub extra_body: Option<String>,
    pub adp: Option<ADPConfig>,
}
input! { TalkLLMConfig(r#type: String) {
    0 "Type" r#type: String, 1 "SystemPrompt" system_prompt: String, 2 "Temperature" temperature: f64,
    3 "History" history: i64, 4 "Timeout" timeout: i64, 5 "BaseUrl" base_url: String, 6 "Model" model: String,
    7 "ApiKey" api_key: Secret, 8 "ExtraBody" extra_body: String, 9 "ADP" adp: ADPConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ADPConfig {
    pub app_key: Option<String>,
}
input! { ADPConfig() {
    0 "AppKey" app_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkTTSConfig {
    pub r#type: Option<String>,
    pub flow: Option<TalkTTSFlow>,
}
input! { TalkTTSConfig(r#type: String) {
    0 "Type" r#type: String, 1 "Flow" flow: TalkTTSFlow
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkTTSFlow {
    pub voice_id: Option<String>,
    pub speed: Option<f64>,
}
input! { TalkTTSFlow(voice_id: String) {
    0 "VoiceId" voice_id: String, 1 "Speed" speed: f64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkMemoryConfig {
    pub enabled: Option<bool>,
}
input! { TalkMemoryConfig() {
    0 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkIOTTool {
    pub name: Option<String>,
    pub description: Option<String>,
    pub parameters: Option<String>,
    pub required: Option<Vec<String>>,
}
input! { TalkIOTTool(name: String, description: String, parameters: String) {
    0 "Name" name: String, 1 "Description" description: String, 2 "Parameters" parameters: String,
    3 "Required" required: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkWebhookTool {
    pub name: Option<String>,
    pub description: Option<String>,
    pub parameters: Option<String>,
    pub endpoint: Option<TalkWebhookEndpoint>,
    pub required: Option<Vec<String>>,
    pub auth: Option<TalkWebhookAuth>,
}
input! { TalkWebhookTool(name: String, description: String, parameters: String, endpoint: TalkWebhookEndpoint) {
    0 "Name" name: String, 1 "Description" description: String, 2 "Parameters" parameters: String,
    3 "Endpoint" endpoint: TalkWebhookEndpoint, 4 "Required" required: Vec<String>, 5 "Auth" auth: TalkWebhookAuth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkWebhookEndpoint {
    pub url: Option<String>,
    pub timeout: Option<i64>,
}
input! { TalkWebhookEndpoint(url: String) {
    0 "Url" url: String, 1 "Timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkWebhookAuth {
    pub r#type: Option<String>,
    pub sign_key: Option<Secret>,
    pub headers: Option<String>,
    pub bearer_token: Option<Secret>,
}
input! { TalkWebhookAuth(r#type: String) {
    0 "Type" r#type: String, 1 "SignKey" sign_key: Secret, 2 "Headers" headers: String,
    3 "BearerToken" bearer_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkEventCallbackConfig {
    pub enabled: Option<bool>,
    pub topic: Option<String>,
}
input! { TalkEventCallbackConfig() {
    0 "Enabled" enabled: bool, 1 "Topic" topic: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeTalkAgentOutput {
    pub agent_id: Option<String>,
}
model! { CreateTWeTalkAgentOutput {
    0 "AgentId" agent_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeTalkProductConfig {
    pub product_id: String,
    pub system_prompt: String,
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

pub type CreateTWeTalkProductConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTWeTalkProductConfigV2 {
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

pub type CreateTWeTalkProductConfigV2Output = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicPolicy {
    pub product_id: String,
    pub topic_name: String,
    pub privilege: u64,
}
operation! { CreateTopicPolicy(product_id: String, topic_name: String, privilege: u64) "CreateTopicPolicy" -> Empty {
    0 "ProductId" product_id, 1 "TopicName" topic_name, 2 "Privilege" privilege
} }

pub type CreateTopicPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicRule {
    pub rule_name: String,
    pub topic_rule_payload: TopicRulePayload,
}
operation! { CreateTopicRule(rule_name: String, topic_rule_payload: TopicRulePayload) "CreateTopicRule" -> Empty {
    0 "RuleName" rule_name, 1 "TopicRulePayload" topic_rule_payload
} }

pub type CreateTopicRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicRulePayload {
    pub sql: Option<String>,
    pub actions: Option<String>,
    pub description: Option<String>,
    pub rule_disabled: Option<bool>,
}
input! { TopicRulePayload(sql: String) {
    0 "Sql" sql: String, 1 "Actions" actions: String, 2 "Description" description: String,
    3 "RuleDisabled" rule_disabled: bool
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
    pub force_delete: Option<bool>,
}
operation! { DeleteDevice(product_id: String, device_name: String) "DeleteDevice" -> DeleteDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ForceDelete" force_delete: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { DeleteDeviceOutput {
    0 "ResultCode" result_code, 1 "ResultMessage" result_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceSDP {
    pub product_id: String,
    pub device_name: String,
}
operation! { DeleteDeviceSDP(product_id: String, device_name: String) "DeleteDeviceSDP" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

pub type DeleteDeviceSDPOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDevices {
    pub devices_items: Vec<DevicesItem>,
}
operation! { DeleteDevices(devices_items: Vec<DevicesItem>) "DeleteDevices" -> DeleteDevicesOutput {
    0 "DevicesItems" devices_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicesItem {
    pub product_id: Option<String>,
    pub device_name: Option<String>,
}
input! { DevicesItem(product_id: String, device_name: String) {
    0 "ProductId" product_id: String, 1 "DeviceName" device_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDevicesOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { DeleteDevicesOutput {
    0 "ResultCode" result_code, 1 "ResultMessage" result_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFenceBind {
    pub fence_id: i64,
    pub items: Vec<FenceBindProductItem>,
}
operation! { DeleteFenceBind(fence_id: i64, items: Vec<FenceBindProductItem>) "DeleteFenceBind" -> Empty {
    0 "FenceId" fence_id, 1 "Items" items
} }

pub type DeleteFenceBindOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoRaFrequency {
    pub freq_id: Option<String>,
}
operation! { DeleteLoRaFrequency() "DeleteLoRaFrequency" -> Empty {
    0 "FreqId" freq_id: String
} }

pub type DeleteLoRaFrequencyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoRaGateway {
    pub gateway_id: String,
}
operation! { DeleteLoRaGateway(gateway_id: String) "DeleteLoRaGateway" -> Empty {
    0 "GatewayId" gateway_id
} }

pub type DeleteLoRaGatewayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOtaModule {
    pub product_id: String,
    pub fw_type: String,
}
operation! { DeleteOtaModule(product_id: String, fw_type: String) "DeleteOtaModule" -> Empty {
    0 "ProductID" product_id, 1 "FwType" fw_type
} }

pub type DeleteOtaModuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePositionFence {
    pub space_id: String,
    pub fence_id: i64,
}
operation! { DeletePositionFence(space_id: String, fence_id: i64) "DeletePositionFence" -> Empty {
    0 "SpaceId" space_id, 1 "FenceId" fence_id
} }

pub type DeletePositionFenceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePositionSpace {
    pub space_id: String,
}
operation! { DeletePositionSpace(space_id: String) "DeletePositionSpace" -> Empty {
    0 "SpaceId" space_id
} }

pub type DeletePositionSpaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    pub project_id: String,
}
operation! { DeleteProject(project_id: String) "DeleteProject" -> Empty {
    0 "ProjectId" project_id
} }

pub type DeleteProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStudioProduct {
    pub product_id: String,
}
operation! { DeleteStudioProduct(product_id: String) "DeleteStudioProduct" -> Empty {
    0 "ProductId" product_id
} }

pub type DeleteStudioProductOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTWeSeeCallback {
    pub callback_id: String,
}
operation! { DeleteTWeSeeCallback(callback_id: String) "DeleteTWeSeeCallback" -> Empty {
    0 "CallbackId" callback_id
} }

pub type DeleteTWeSeeCallbackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTWeSeeTasksByCondition {
    pub product_id: String,
    pub device_name: String,
    pub service_category: String,
    pub conditions: Vec<SeeDeleteTaskCondition>,
    pub channel_id: Option<u64>,
}
operation! { DeleteTWeSeeTasksByCondition(product_id: String, device_name: String, service_category: String, conditions: Vec<SeeDeleteTaskCondition>)
    "DeleteTWeSeeTasksByCondition" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceCategory" service_category,
    3 "Conditions" conditions, 4 "ChannelId" channel_id: u64
} }

pub type DeleteTWeSeeTasksByConditionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeeDeleteTaskCondition {
    pub r#type: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { SeeDeleteTaskCondition(r#type: String, values: Vec<String>) {
    0 "Type" r#type: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTWeTalkAIBot {
    pub bot_id: String,
}
operation! { DeleteTWeTalkAIBot(bot_id: String) "DeleteTWeTalkAIBot" -> Empty {
    0 "BotId" bot_id
} }

pub type DeleteTWeTalkAIBotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTWeTalkAgent {
    pub agent_id: String,
}
operation! { DeleteTWeTalkAgent(agent_id: String) "DeleteTWeTalkAgent" -> Empty {
    0 "AgentId" agent_id
} }

pub type DeleteTWeTalkAgentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTWeTalkProductConfigV2 {
    pub product_id: String,
    pub device_name: Option<String>,
    pub target_language: Option<String>,
}
operation! { DeleteTWeTalkProductConfigV2(product_id: String) "DeleteTWeTalkProductConfigV2" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name: String, 2 "TargetLanguage" target_language: String
} }

pub type DeleteTWeTalkProductConfigV2Output = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopicPolicy {
    pub product_id: String,
    pub topic_name: String,
}
operation! { DeleteTopicPolicy(product_id: String, topic_name: String) "DeleteTopicPolicy" -> Empty {
    0 "ProductId" product_id, 1 "TopicName" topic_name
} }

pub type DeleteTopicPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopicRule {
    pub rule_name: String,
}
operation! { DeleteTopicRule(rule_name: String) "DeleteTopicRule" -> Empty {
    0 "RuleName" rule_name
} }

pub type DeleteTopicRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAISearchTaskAsync {
    pub task_id: String,
}
operation! { DescribeAISearchTaskAsync(task_id: String) "DescribeAISearchTaskAsync" -> DescribeAISearchTaskAsyncOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAISearchTaskAsyncOutput {
    pub status: Option<i64>,
    pub data: Option<AISearchInfo>,
}
model! { DescribeAISearchTaskAsyncOutput {
    0 "Status" status, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchInfo {
    pub summary: Option<String>,
    pub targets: Option<Vec<TargetInfo>>,
    pub video_url: Option<String>,
}
model! { AISearchInfo {
    0 "Summary" summary, 1 "Targets" targets, 2 "VideoURL" video_url
} }

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
    pub channel_id: Option<u64>,
    pub thumbnail: Option<String>,
}
model! { TargetInfo {
    0 "Id" id, 1 "ProductId" product_id, 2 "DeviceName" device_name, 3 "StartTimeMs" start_time_ms,
    4 "EndTimeMs" end_time_ms, 5 "EventId" event_id, 6 "Summary" summary, 7 "ChannelId" channel_id,
    8 "Thumbnail" thumbnail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActivateDevice {
    pub instance_id: String,
}
operation! { DescribeActivateDevice(instance_id: String) "DescribeActivateDevice" -> DescribeActivateDeviceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActivateDeviceOutput {
    pub data: Option<ActivateDeviceInfo>,
}
model! { DescribeActivateDeviceOutput {
    0 "Data" data
} }

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
    0 "InstanceId" instance_id, 1 "InstanceType" instance_type, 2 "DeviceActivationDetails" device_activation_details,
    3 "RegisteredDeviceType" registered_device_type, 4 "RegisteredDeviceNetType" registered_device_net_type
} }

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
    0 "TotalDeviceNum" total_device_num, 1 "UsedDeviceNum" used_device_num, 2 "TotalNormalLicense" total_normal_license,
    3 "UsedNormalLicense" used_normal_license, 4 "TotalBluetoothLicense" total_bluetooth_license,
    5 "UsedBluetoothLicense" used_bluetooth_license, 6 "TotalFreeLicense" total_free_license,
    7 "UsedFreeLicense" used_free_license
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisteredDeviceTypeInfo {
    pub normal_device_num: Option<i64>,
    pub gateway_device_num: Option<i64>,
    pub sub_device_num: Option<i64>,
    pub video_device_num: Option<i64>,
}
model! { RegisteredDeviceTypeInfo {
    0 "NormalDeviceNum" normal_device_num, 1 "GatewayDeviceNum" gateway_device_num, 2 "SubDeviceNum" sub_device_num,
    3 "VideoDeviceNum" video_device_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisteredDeviceNetTypeInfo {
    pub normal_device_num: Option<i64>,
    pub bluetooth_device_num: Option<i64>,
}
model! { RegisteredDeviceNetTypeInfo {
    0 "NormalDeviceNum" normal_device_num, 1 "BluetoothDeviceNum" bluetooth_device_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActivateLicenseService {
    pub instance_id: String,
    pub license_type: Option<String>,
}
operation! { DescribeActivateLicenseService(instance_id: String)
    "DescribeActivateLicenseService" -> DescribeActivateLicenseServiceOutput {
    0 "InstanceId" instance_id, 1 "LicenseType" license_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActivateLicenseServiceOutput {
    pub data: Option<Vec<LicenseServiceNumInfo>>,
}
model! { DescribeActivateLicenseServiceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseServiceNumInfo {
    pub license_type: Option<String>,
    pub total_num: Option<i64>,
    pub used_num: Option<i64>,
    pub t_we_call_license: Option<Vec<TWeCallLicenseInfo>>,
}
model! { LicenseServiceNumInfo {
    0 "LicenseType" license_type, 1 "TotalNum" total_num, 2 "UsedNum" used_num, 3 "TWeCallLicense" t_we_call_license
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TWeCallLicenseInfo {
    pub t_we_call_type: Option<String>,
    pub total_num: Option<i64>,
    pub used_num: Option<i64>,
}
model! { TWeCallLicenseInfo {
    0 "TWeCallType" t_we_call_type, 1 "TotalNum" total_num, 2 "UsedNum" used_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchProduction {
    pub product_id: String,
    pub batch_production_id: String,
}
operation! { DescribeBatchProduction(product_id: String, batch_production_id: String)
    "DescribeBatchProduction" -> DescribeBatchProductionOutput {
    0 "ProductId" product_id, 1 "BatchProductionId" batch_production_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchProductionOutput {
    pub batch_cnt: Option<i64>,
    pub burn_method: Option<i64>,
    pub create_time: Option<i64>,
    pub download_url: Option<Secret>,
    pub generation_method: Option<i64>,
    pub upload_url: Option<Secret>,
    pub success_count: Option<i64>,
    pub last_failed_reason: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeBatchProductionOutput {
    0 "BatchCnt" batch_cnt, 1 "BurnMethod" burn_method, 2 "CreateTime" create_time, 3 "DownloadUrl" download_url,
    4 "GenerationMethod" generation_method, 5 "UploadUrl" upload_url, 6 "SuccessCount" success_count,
    7 "LastFailedReason" last_failed_reason, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindedProducts {
    pub gateway_product_id: String,
    pub offset: i64,
    pub limit: i64,
    pub product_source: Option<i64>,
}
operation! { DescribeBindedProducts(gateway_product_id: String, offset: i64, limit: i64)
    "DescribeBindedProducts" -> DescribeBindedProductsOutput {
    0 "GatewayProductId" gateway_product_id, 1 "Offset" offset, 2 "Limit" limit, 3 "ProductSource" product_source: i64
} }
paged! { DescribeBindedProducts: BindProductInfo = Offset "Offset", "Products" products, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindedProductsOutput {
    pub products: Option<Vec<BindProductInfo>>,
    pub total: Option<i64>,
}
model! { DescribeBindedProductsOutput {
    0 "Products" products, 1 "Total" total
} }

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
    0 "ProductId" product_id, 1 "ProductName" product_name, 2 "ProjectId" project_id, 3 "DataProtocol" data_protocol,
    4 "CategoryId" category_id, 5 "ProductType" product_type, 6 "NetType" net_type, 7 "DevStatus" dev_status,
    8 "ProductOwnerName" product_owner_name
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
pub struct DescribeCloudStorageAIService {
    pub product_id: String,
    pub device_name: String,
    pub service_type: String,
    pub channel_id: Option<u64>,
    pub user_id: Option<String>,
}
operation! { DescribeCloudStorageAIService(product_id: String, device_name: String, service_type: String)
    "DescribeCloudStorageAIService" -> DescribeCloudStorageAIServiceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "ChannelId" channel_id: u64,
    4 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageAIServiceOutput {
    pub r#type: Option<u64>,
    pub status: Option<u64>,
    pub expire_time: Option<u64>,
    pub user_id: Option<String>,
    pub enabled: Option<bool>,
    pub config: Option<String>,
    pub roi: Option<String>,
    pub package_id: Option<String>,
}
model! { DescribeCloudStorageAIServiceOutput {
    0 "Type" r#type, 1 "Status" status, 2 "ExpireTime" expire_time, 3 "UserId" user_id, 4 "Enabled" enabled,
    5 "Config" config, 6 "ROI" roi, 7 "PackageId" package_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageAIServiceCallback {
    pub product_id: String,
}
operation! { DescribeCloudStorageAIServiceCallback(product_id: String)
    "DescribeCloudStorageAIServiceCallback" -> DescribeCloudStorageAIServiceCallbackOutput {
    0 "ProductId" product_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageAIServiceCallbackOutput {
    pub r#type: Option<String>,
    pub callback_url: Option<String>,
    pub callback_token: Option<Secret>,
}
model! { DescribeCloudStorageAIServiceCallbackOutput {
    0 "Type" r#type, 1 "CallbackUrl" callback_url, 2 "CallbackToken" callback_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageAIServiceTask {
    pub task_id: String,
    pub file_url_expire_time: Option<i64>,
}
operation! { DescribeCloudStorageAIServiceTask(task_id: String)
    "DescribeCloudStorageAIServiceTask" -> DescribeCloudStorageAIServiceTaskOutput {
    0 "TaskId" task_id, 1 "FileURLExpireTime" file_url_expire_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageAIServiceTaskOutput {
    pub task_info: Option<CloudStorageAIServiceTask>,
}
model! { DescribeCloudStorageAIServiceTaskOutput {
    0 "TaskInfo" task_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStorageAIServiceTask {
    pub task_id: Option<String>,
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub channel_id: Option<u64>,
    pub service_type: Option<String>,
    pub start_time: Option<i64>,
    pub start_time_ms: Option<i64>,
    pub end_time: Option<i64>,
    pub end_time_ms: Option<i64>,
    pub status: Option<u64>,
    pub result: Option<String>,
    pub files: Option<Vec<String>>,
    pub files_info: Option<Vec<CloudStorageAIServiceTaskFileInfo>>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub custom_id: Option<String>,
}
model! { CloudStorageAIServiceTask {
    0 "TaskId" task_id, 1 "ProductId" product_id, 2 "DeviceName" device_name, 3 "ChannelId" channel_id,
    4 "ServiceType" service_type, 5 "StartTime" start_time, 6 "StartTimeMs" start_time_ms, 7 "EndTime" end_time,
    8 "EndTimeMs" end_time_ms, 9 "Status" status, 10 "Result" result, 11 "Files" files, 12 "FilesInfo" files_info,
    13 "CreateTime" create_time, 14 "UpdateTime" update_time, 15 "CustomId" custom_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStorageAIServiceTaskFileInfo {
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub download_url: Option<Secret>,
    pub mime_type: Option<String>,
    pub video_meta_info: Option<CloudStorageAIServiceTaskVideoMetaInfo>,
    pub labels: Option<Vec<CloudStorageAIServiceTaskFileLabel>>,
}
model! { CloudStorageAIServiceTaskFileInfo {
    0 "FileName" file_name, 1 "FileSize" file_size, 2 "DownloadURL" download_url, 3 "MimeType" mime_type,
    4 "VideoMetaInfo" video_meta_info, 5 "Labels" labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStorageAIServiceTaskVideoMetaInfo {
    pub thumbnail_file_name: Option<String>,
    pub duration_milli_seconds: Option<i64>,
}
model! { CloudStorageAIServiceTaskVideoMetaInfo {
    0 "ThumbnailFileName" thumbnail_file_name, 1 "DurationMilliSeconds" duration_milli_seconds
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStorageAIServiceTaskFileLabel {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { CloudStorageAIServiceTaskFileLabel {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageAIServiceTasks {
    pub product_id: String,
    pub device_name: String,
    pub service_type: String,
    pub limit: u64,
    pub offset: Option<u64>,
    pub status: Option<u64>,
    pub user_id: Option<String>,
    pub channel_id: Option<u64>,
    pub device_names: Option<Vec<String>>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub file_url_expire_time: Option<i64>,
}
operation! { DescribeCloudStorageAIServiceTasks(product_id: String, device_name: String, service_type: String, limit: u64)
    "DescribeCloudStorageAIServiceTasks" -> DescribeCloudStorageAIServiceTasksOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "Limit" limit,
    4 "Offset" offset: u64, 5 "Status" status: u64, 6 "UserId" user_id: String, 7 "ChannelId" channel_id: u64,
    8 "DeviceNames" device_names: Vec<String>, 9 "StartTime" start_time: i64, 10 "EndTime" end_time: i64,
    11 "FileURLExpireTime" file_url_expire_time: i64
} }
paged! { DescribeCloudStorageAIServiceTasks: CloudStorageAIServiceTask = Offset "Offset", "Tasks" tasks, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageAIServiceTasksOutput {
    pub tasks: Option<Vec<CloudStorageAIServiceTask>>,
    pub total: Option<u64>,
}
model! { DescribeCloudStorageAIServiceTasksOutput {
    0 "Tasks" tasks, 1 "Total" total
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
pub struct DescribeCloudStorageEventsWithAITasks {
    pub product_id: String,
    pub device_name: String,
    pub service_types: Vec<String>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub context: Option<String>,
    pub size: Option<u64>,
    pub event_id: Option<String>,
    pub user_id: Option<String>,
    pub channel_id: Option<u64>,
}
operation! { DescribeCloudStorageEventsWithAITasks(product_id: String, device_name: String, service_types: Vec<String>)
    "DescribeCloudStorageEventsWithAITasks" -> DescribeCloudStorageEventsWithAITasksOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceTypes" service_types, 3 "StartTime" start_time: u64,
    4 "EndTime" end_time: u64, 5 "Context" context: String, 6 "Size" size: u64, 7 "EventId" event_id: String,
    8 "UserId" user_id: String, 9 "ChannelId" channel_id: u64
} }
paged! { DescribeCloudStorageEventsWithAITasks: CloudStorageEventWithAITasks =
    Token "Context", "Events" events, next "Context"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudStorageEventsWithAITasksOutput {
    pub events: Option<Vec<CloudStorageEventWithAITasks>>,
    pub context: Option<String>,
    pub listover: Option<bool>,
    pub total: Option<u64>,
    pub video_url: Option<String>,
}
model! { DescribeCloudStorageEventsWithAITasksOutput {
    0 "Events" events, 1 "Context" context, 2 "Listover" listover, 3 "Total" total, 4 "VideoURL" video_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStorageEventWithAITasks {
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub thumbnail: Option<String>,
    pub event_id: Option<String>,
    pub upload_status: Option<String>,
    pub data: Option<String>,
    pub ai_tasks: Option<Vec<CloudStorageAIServiceTask>>,
}
model! { CloudStorageEventWithAITasks {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Thumbnail" thumbnail, 3 "EventId" event_id,
    4 "UploadStatus" upload_status, 5 "Data" data, 6 "AITasks" ai_tasks
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
pub struct DescribeDevice {
    pub product_id: String,
    pub device_name: String,
    pub device_id: Option<String>,
}
operation! { DescribeDevice(product_id: String, device_name: String) "DescribeDevice" -> DescribeDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "DeviceId" device_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceOutput {
    pub device: Option<DeviceInfo>,
}
model! { DescribeDeviceOutput {
    0 "Device" device
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    pub device_name: Option<String>,
    pub status: Option<i64>,
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
    0 "DeviceName" device_name, 1 "Status" status, 2 "DevicePsk" device_psk, 3 "FirstOnlineTime" first_online_time,
    4 "LoginTime" login_time, 5 "CreateTime" create_time, 6 "Version" version, 7 "DeviceCert" device_cert,
    8 "LogLevel" log_level, 9 "DevAddr" dev_addr, 10 "AppKey" app_key, 11 "DevEUI" dev_eui, 12 "AppSKey" app_s_key,
    13 "NwkSKey" nwk_s_key, 14 "CreateUserId" create_user_id, 15 "CreatorNickName" creator_nick_name,
    16 "EnableState" enable_state, 17 "ProductId" product_id, 18 "ProductName" product_name,
    19 "DeviceType" device_type, 20 "IsLora" is_lora
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceBindGateway {
    pub product_id: String,
    pub device_name: String,
}
operation! { DescribeDeviceBindGateway(product_id: String, device_name: String)
    "DescribeDeviceBindGateway" -> DescribeDeviceBindGatewayOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

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
    0 "GatewayProductId" gateway_product_id, 1 "GatewayDeviceName" gateway_device_name, 2 "GatewayName" gateway_name,
    3 "GatewayProductOwnerName" gateway_product_owner_name, 4 "GatewayProductOwnerUin" gateway_product_owner_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceData {
    pub product_id: String,
    pub device_name: String,
    pub device_id: Option<String>,
}
operation! { DescribeDeviceData(product_id: String, device_name: String)
    "DescribeDeviceData" -> DescribeDeviceDataOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "DeviceId" device_id: String
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
    pub limit: Option<i64>,
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
    4 "FieldName" field_name, 5 "Limit" limit: i64, 6 "Context" context: String
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
pub struct DescribeDeviceFirmWare {
    pub product_id: String,
    pub device_name: String,
}
operation! { DescribeDeviceFirmWare(product_id: String, device_name: String)
    "DescribeDeviceFirmWare" -> DescribeDeviceFirmWareOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceFirmWareOutput {
    pub data: Option<String>,
}
model! { DescribeDeviceFirmWareOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceFirmwares {
    pub product_id: String,
    pub device_name: String,
}
operation! { DescribeDeviceFirmwares(product_id: String, device_name: String)
    "DescribeDeviceFirmwares" -> DescribeDeviceFirmwaresOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceFirmwaresOutput {
    pub firmwares: Option<Vec<DeviceFirmwareInfo>>,
}
model! { DescribeDeviceFirmwaresOutput {
    0 "Firmwares" firmwares
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceFirmwareInfo {
    pub fw_type: Option<String>,
    pub version: Option<String>,
    pub update_time: Option<u64>,
}
model! { DeviceFirmwareInfo {
    0 "FwType" fw_type, 1 "Version" version, 2 "UpdateTime" update_time
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
pub struct DescribeDevicePositionList {
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
    Offset "Offset", "Positions" positions, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicePositionListOutput {
    pub positions: Option<Vec<ProductDevicesPositionItem>>,
    pub total: Option<i64>,
}
model! { DescribeDevicePositionListOutput {
    0 "Positions" positions, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductDevicesPositionItem {
    pub items: Option<Vec<DevicePositionItem>>,
    pub product_id: Option<String>,
    pub total: Option<i64>,
}
model! { ProductDevicesPositionItem {
    0 "Items" items, 1 "ProductId" product_id, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicePositionItem {
    pub device_name: Option<String>,
    pub create_time: Option<i64>,
    pub longitude: Option<f64>,
    pub latitude: Option<f64>,
}
model! { DevicePositionItem {
    0 "DeviceName" device_name, 1 "CreateTime" create_time, 2 "Longitude" longitude, 3 "Latitude" latitude
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFenceBindList {
    pub fence_id: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeFenceBindList(fence_id: i64) "DescribeFenceBindList" -> DescribeFenceBindListOutput {
    0 "FenceId" fence_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeFenceBindList: FenceBindProductItem = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFenceBindListOutput {
    pub list: Option<Vec<FenceBindProductItem>>,
    pub total: Option<i64>,
}
model! { DescribeFenceBindListOutput {
    0 "List" list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFenceEventList {
    pub start_time: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFenceEventListOutput {
    pub list: Option<Vec<FenceEventItem>>,
    pub total: Option<i64>,
}
model! { DescribeFenceEventListOutput {
    0 "List" list, 1 "Total" total
} }

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
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "FenceId" fence_id, 3 "AlertType" alert_type, 4 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FenceAlarmPoint {
    pub alarm_time: Option<i64>,
    pub longitude: Option<f64>,
    pub latitude: Option<f64>,
}
model! { FenceAlarmPoint {
    0 "AlarmTime" alarm_time, 1 "Longitude" longitude, 2 "Latitude" latitude
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmware {
    pub product_id: String,
    pub firmware_version: String,
    pub fw_type: Option<String>,
}
operation! { DescribeFirmware(product_id: String, firmware_version: String)
    "DescribeFirmware" -> DescribeFirmwareOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "FwType" fw_type: String
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
    pub user_defined: Option<String>,
}
model! { DescribeFirmwareOutput {
    0 "Version" version, 1 "ProductId" product_id, 2 "Name" name, 3 "Description" description, 4 "Md5sum" md5sum,
    5 "Createtime" createtime, 6 "ProductName" product_name, 7 "FwType" fw_type, 8 "UserDefined" user_defined
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
    pub create_user_id: Option<u64>,
    pub creator_nick_name: Option<String>,
    pub delay_time: Option<u64>,
    pub timeout_interval: Option<u64>,
    pub upgrade_method: Option<u64>,
    pub max_retry_num: Option<u64>,
    pub fw_type: Option<String>,
    pub retry_interval: Option<u64>,
    pub override_mode: Option<u64>,
    pub task_user_define: Option<String>,
    pub rate_limit: Option<i64>,
}
model! { DescribeFirmwareTaskOutput {
    0 "TaskId" task_id, 1 "Status" status, 2 "CreateTime" create_time, 3 "Type" r#type, 4 "ProductName" product_name,
    5 "UpgradeMode" upgrade_mode, 6 "ProductId" product_id, 7 "OriginalVersion" original_version,
    8 "CreateUserId" create_user_id, 9 "CreatorNickName" creator_nick_name, 10 "DelayTime" delay_time,
    11 "TimeoutInterval" timeout_interval, 12 "UpgradeMethod" upgrade_method, 13 "MaxRetryNum" max_retry_num,
    14 "FwType" fw_type, 15 "RetryInterval" retry_interval, 16 "OverrideMode" override_mode,
    17 "TaskUserDefine" task_user_define, 18 "RateLimit" rate_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTaskDevices {
    pub product_id: String,
    pub firmware_version: String,
    pub filters: Option<Vec<SearchKeyword>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub fw_type: Option<String>,
}
operation! { DescribeFirmwareTaskDevices(product_id: String, firmware_version: String)
    "DescribeFirmwareTaskDevices" -> DescribeFirmwareTaskDevicesOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "Filters" filters: Vec<SearchKeyword>,
    3 "Offset" offset: u64, 4 "Limit" limit: u64, 5 "FwType" fw_type: String
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
    pub fw_type: Option<String>,
    pub retry_num: Option<u64>,
}
model! { DeviceUpdateStatus {
    0 "DeviceName" device_name, 1 "LastProcessTime" last_process_time, 2 "Status" status, 3 "ErrMsg" err_msg,
    4 "Retcode" retcode, 5 "DstVersion" dst_version, 6 "Percent" percent, 7 "OriVersion" ori_version,
    8 "TaskId" task_id, 9 "FwType" fw_type, 10 "RetryNum" retry_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareTasks {
    pub product_id: String,
    pub firmware_version: String,
    pub offset: u64,
    pub limit: u64,
    pub filters: Option<Vec<SearchKeyword>>,
    pub fw_type: Option<String>,
}
operation! { DescribeFirmwareTasks(product_id: String, firmware_version: String, offset: u64, limit: u64)
    "DescribeFirmwareTasks" -> DescribeFirmwareTasksOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "Offset" offset, 3 "Limit" limit,
    4 "Filters" filters: Vec<SearchKeyword>, 5 "FwType" fw_type: String
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
    pub creator_nick_name: Option<String>,
    pub create_user_id: Option<i64>,
    pub cron_time: Option<i64>,
    pub fw_type: Option<String>,
}
model! { FirmwareTaskInfo {
    0 "TaskId" task_id, 1 "Status" status, 2 "Type" r#type, 3 "CreateTime" create_time,
    4 "CreatorNickName" creator_nick_name, 5 "CreateUserId" create_user_id, 6 "CronTime" cron_time, 7 "FwType" fw_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareUpdateStatus {
    pub product_id: String,
    pub device_name: String,
}
operation! { DescribeFirmwareUpdateStatus(product_id: String, device_name: String)
    "DescribeFirmwareUpdateStatus" -> DescribeFirmwareUpdateStatusOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirmwareUpdateStatusOutput {
    pub ori_version: Option<String>,
    pub dst_version: Option<String>,
    pub status: Option<i64>,
    pub percent: Option<i64>,
}
model! { DescribeFirmwareUpdateStatusOutput {
    0 "OriVersion" ori_version, 1 "DstVersion" dst_version, 2 "Status" status, 3 "Percent" percent
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
pub struct DescribeGatewayBindDevices {
    pub gateway_product_id: String,
    pub gateway_device_name: String,
    pub product_id: String,
    pub offset: i64,
    pub limit: i64,
}

/// What [`DescribeGatewayBindDevices::new`] takes.
pub struct DescribeGatewayBindDevicesRequired {
    pub gateway_product_id: String,
    pub gateway_device_name: String,
    pub product_id: String,
    pub offset: i64,
    pub limit: i64,
}
operation! { DescribeGatewayBindDevices{DescribeGatewayBindDevicesRequired: gateway_product_id, gateway_device_name, product_id, offset, limit}
    "DescribeGatewayBindDevices" -> DescribeGatewayBindDevicesOutput {
    0 "GatewayProductId" gateway_product_id, 1 "GatewayDeviceName" gateway_device_name, 2 "ProductId" product_id,
    3 "Offset" offset, 4 "Limit" limit
} }
paged! { DescribeGatewayBindDevices: BindDeviceInfo = Offset "Offset", "Devices" devices, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayBindDevicesOutput {
    pub devices: Option<Vec<BindDeviceInfo>>,
    pub total: Option<i64>,
    pub product_name: Option<String>,
}
model! { DescribeGatewayBindDevicesOutput {
    0 "Devices" devices, 1 "Total" total, 2 "ProductName" product_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDeviceInfo {
    pub product_id: Option<String>,
    pub device_name: Option<String>,
}
model! { BindDeviceInfo {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaySubDeviceList {
    pub gateway_product_id: String,
    pub gateway_device_name: String,
    pub offset: u64,
    pub limit: u64,
}
operation! { DescribeGatewaySubDeviceList(gateway_product_id: String, gateway_device_name: String, offset: u64, limit: u64)
    "DescribeGatewaySubDeviceList" -> DescribeGatewaySubDeviceListOutput {
    0 "GatewayProductId" gateway_product_id, 1 "GatewayDeviceName" gateway_device_name, 2 "Offset" offset,
    3 "Limit" limit
} }
paged! { DescribeGatewaySubDeviceList: FamilySubDevice = Offset "Offset", "DeviceList" device_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaySubDeviceListOutput {
    pub total: Option<i64>,
    pub device_list: Option<Vec<FamilySubDevice>>,
}
model! { DescribeGatewaySubDeviceListOutput {
    0 "Total" total, 1 "DeviceList" device_list
} }

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
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
}
model! { FamilySubDevice {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "DeviceId" device_id, 3 "AliasName" alias_name,
    4 "FamilyId" family_id, 5 "RoomId" room_id, 6 "IconUrl" icon_url, 7 "IconUrlGrid" icon_url_grid,
    8 "CreateTime" create_time, 9 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaySubProducts {
    pub gateway_product_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub project_id: Option<String>,
    pub product_source: Option<i64>,
}
operation! { DescribeGatewaySubProducts(gateway_product_id: String)
    "DescribeGatewaySubProducts" -> DescribeGatewaySubProductsOutput {
    0 "GatewayProductId" gateway_product_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "ProjectId" project_id: String, 4 "ProductSource" product_source: i64
} }
paged! { DescribeGatewaySubProducts: BindProductInfo = Offset "Offset", "Products" products, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaySubProductsOutput {
    pub products: Option<Vec<BindProductInfo>>,
    pub total: Option<u64>,
}
model! { DescribeGatewaySubProductsOutput {
    0 "Products" products, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    pub instance_id: String,
    pub include: Option<Vec<String>>,
    pub project_id: Option<String>,
    pub product_id: Option<String>,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "InstanceId" instance_id, 1 "Include" include: Vec<String>, 2 "ProjectId" project_id: String,
    3 "ProductId" product_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOutput {
    pub data: Option<InstanceDetail>,
}
model! { DescribeInstanceOutput {
    0 "Data" data
} }

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
    pub create_time: Option<String>,
    pub update_time: Option<String>,
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
    0 "InstanceId" instance_id, 1 "InstanceType" instance_type, 2 "Region" region, 3 "ZoneId" zone_id,
    4 "TotalDeviceNum" total_device_num, 5 "UsedDeviceNum" used_device_num, 6 "ProjectNum" project_num,
    7 "ProductNum" product_num, 8 "CreateTime" create_time, 9 "UpdateTime" update_time, 10 "ExpireTime" expire_time,
    11 "TotalDevice" total_device, 12 "ActivateDevice" activate_device, 13 "Description" description,
    14 "Status" status, 15 "UpDownTPS" up_down_tps, 16 "UpDownCurrentTPS" up_down_current_tps,
    17 "ForwardTPS" forward_tps, 18 "ForwardCurrentTPS" forward_current_tps, 19 "CellNum" cell_num,
    20 "BillingTag" billing_tag, 21 "EverydayFreeMessageCount" everyday_free_message_count,
    22 "MaxDeviceOnlineCount" max_device_online_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseOverview {
    pub instance_id: String,
}
operation! { DescribeLicenseOverview(instance_id: String) "DescribeLicenseOverview" -> DescribeLicenseOverviewOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseOverviewOutput {
    pub data: Option<Vec<LicenseOverview>>,
}
model! { DescribeLicenseOverviewOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseOverview {
    pub activation_license: Option<Vec<ActivationLicense>>,
    pub license_type: Option<String>,
}
model! { LicenseOverview {
    0 "ActivationLicense" activation_license, 1 "LicenseType" license_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivationLicense {
    pub service_type: Option<String>,
    pub total_license_num: Option<i64>,
    pub used_license_num: Option<i64>,
    pub period: Option<String>,
}
model! { ActivationLicense {
    0 "ServiceType" service_type, 1 "TotalLicenseNum" total_license_num, 2 "UsedLicenseNum" used_license_num,
    3 "Period" period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoRaFrequency {
    pub freq_id: Option<String>,
}
operation! { DescribeLoRaFrequency() "DescribeLoRaFrequency" -> DescribeLoRaFrequencyOutput {
    0 "FreqId" freq_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoRaFrequencyOutput {
    pub data: Option<LoRaFrequencyEntry>,
}
model! { DescribeLoRaFrequencyOutput {
    0 "Data" data
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
pub struct DescribePositionFenceList {
    pub space_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePositionFenceList(space_id: String)
    "DescribePositionFenceList" -> DescribePositionFenceListOutput {
    0 "SpaceId" space_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribePositionFenceList: PositionFenceInfo = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePositionFenceListOutput {
    pub list: Option<Vec<PositionFenceInfo>>,
    pub total: Option<i64>,
}
model! { DescribePositionFenceListOutput {
    0 "List" list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PositionFenceInfo {
    pub geo_fence: Option<PositionFenceItem>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { PositionFenceInfo {
    0 "GeoFence" geo_fence, 1 "CreateTime" create_time, 2 "UpdateTime" update_time
} }

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
    0 "FenceId" fence_id, 1 "SpaceId" space_id, 2 "FenceName" fence_name, 3 "FenceDesc" fence_desc,
    4 "FenceArea" fence_area
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductCloudStorageAIService {
    pub product_id: String,
}
operation! { DescribeProductCloudStorageAIService(product_id: String)
    "DescribeProductCloudStorageAIService" -> DescribeProductCloudStorageAIServiceOutput {
    0 "ProductId" product_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductCloudStorageAIServiceOutput {
    pub enabled: Option<bool>,
    pub available: Option<bool>,
}
model! { DescribeProductCloudStorageAIServiceOutput {
    0 "Enabled" enabled, 1 "Available" available
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
pub struct DescribeProject {
    pub project_id: String,
}
operation! { DescribeProject(project_id: String) "DescribeProject" -> DescribeProjectOutput {
    0 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectOutput {
    pub project: Option<ProjectEntryEx>,
}
model! { DescribeProjectOutput {
    0 "Project" project
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectEntryEx {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub project_desc: Option<String>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub product_count: Option<u64>,
    pub native_app_count: Option<u64>,
    pub web_app_count: Option<u64>,
    pub instance_id: Option<String>,
    pub application_count: Option<u64>,
    pub device_count: Option<u64>,
    pub enable_open_state: Option<u64>,
}
model! { ProjectEntryEx {
    0 "ProjectId" project_id, 1 "ProjectName" project_name, 2 "ProjectDesc" project_desc, 3 "CreateTime" create_time,
    4 "UpdateTime" update_time, 5 "ProductCount" product_count, 6 "NativeAppCount" native_app_count,
    7 "WebAppCount" web_app_count, 8 "InstanceId" instance_id, 9 "ApplicationCount" application_count,
    10 "DeviceCount" device_count, 11 "EnableOpenState" enable_open_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceFenceEventList {
    pub space_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSpaceFenceEventList(space_id: String, start_time: i64, end_time: i64)
    "DescribeSpaceFenceEventList" -> DescribeSpaceFenceEventListOutput {
    0 "SpaceId" space_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeSpaceFenceEventList: FenceEventItem = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceFenceEventListOutput {
    pub list: Option<Vec<FenceEventItem>>,
    pub total: Option<i64>,
}
model! { DescribeSpaceFenceEventListOutput {
    0 "List" list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStudioProduct {
    pub product_id: String,
}
operation! { DescribeStudioProduct(product_id: String) "DescribeStudioProduct" -> DescribeStudioProductOutput {
    0 "ProductId" product_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStudioProductOutput {
    pub product: Option<ProductEntry>,
}
model! { DescribeStudioProductOutput {
    0 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribedTopicPolicy {
    pub product_id: String,
    pub device_name: String,
}
operation! { DescribeSubscribedTopicPolicy(product_id: String, device_name: String)
    "DescribeSubscribedTopicPolicy" -> DescribeSubscribedTopicPolicyOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribedTopicPolicyOutput {
    pub topics: Option<Vec<SubscribedTopicItem>>,
}
model! { DescribeSubscribedTopicPolicyOutput {
    0 "Topics" topics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribedTopicItem {
    pub topic_name: Option<String>,
}
model! { SubscribedTopicItem {
    0 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeeCallback {
    pub callback_id: String,
}
operation! { DescribeTWeSeeCallback(callback_id: String) "DescribeTWeSeeCallback" -> DescribeTWeSeeCallbackOutput {
    0 "CallbackId" callback_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeeCallbackOutput {
    pub callback_info: Option<SeeCallbackInfo>,
}
model! { DescribeTWeSeeCallbackOutput {
    0 "CallbackInfo" callback_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeeCallbackInfo {
    pub callback_id: Option<String>,
    pub callback_token: Option<Secret>,
    pub callback_url: Option<String>,
    pub create_time: Option<i64>,
    pub r#type: Option<String>,
    pub update_time: Option<i64>,
}
model! { SeeCallbackInfo {
    0 "CallbackId" callback_id, 1 "CallbackToken" callback_token, 2 "CallbackUrl" callback_url,
    3 "CreateTime" create_time, 4 "Type" r#type, 5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeeConfig {
    pub product_id: String,
    pub device_name: String,
    pub user_id: Option<String>,
    pub channel_id: Option<u64>,
}
operation! { DescribeTWeSeeConfig(product_id: String, device_name: String)
    "DescribeTWeSeeConfig" -> DescribeTWeSeeConfigOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "UserId" user_id: String, 3 "ChannelId" channel_id: u64
} }

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
    0 "EnableSummary" enable_summary, 1 "EnableSearch" enable_search, 2 "Config" config,
    3 "SummaryConfig" summary_config, 4 "EventIdFilterConfig" event_id_filter_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeeEventIdFilterConfig {
    pub include_only: Option<Vec<String>>,
    pub exclude: Option<Vec<String>>,
}
input! { SeeEventIdFilterConfig() {
    0 "IncludeOnly" include_only: Vec<String>, 1 "Exclude" exclude: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeePostPaidService {
    pub service_type: String,
}
operation! { DescribeTWeSeePostPaidService(service_type: String)
    "DescribeTWeSeePostPaidService" -> DescribeTWeSeePostPaidServiceOutput {
    0 "ServiceType" service_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeePostPaidServiceOutput {
    pub resource_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeTWeSeePostPaidServiceOutput {
    0 "ResourceId" resource_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeeRecognitionTask {
    pub task_id: String,
    pub file_url_expire_time: Option<i64>,
}
operation! { DescribeTWeSeeRecognitionTask(task_id: String)
    "DescribeTWeSeeRecognitionTask" -> DescribeTWeSeeRecognitionTaskOutput {
    0 "TaskId" task_id, 1 "FileURLExpireTime" file_url_expire_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeeRecognitionTaskOutput {
    pub task_info: Option<VisionRecognitionTask>,
}
model! { DescribeTWeSeeRecognitionTaskOutput {
    0 "TaskInfo" task_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisionRecognitionTask {
    pub task_id: Option<String>,
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub channel_id: Option<u64>,
    pub start_time: Option<i64>,
    pub start_time_ms: Option<i64>,
    pub end_time: Option<i64>,
    pub end_time_ms: Option<i64>,
    pub status: Option<u64>,
    pub result: Option<VisionRecognitionResult>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub custom_id: Option<String>,
    pub files: Option<Vec<String>>,
    pub files_info: Option<Vec<CloudStorageAIServiceTaskFileInfo>>,
}
model! { VisionRecognitionTask {
    0 "TaskId" task_id, 1 "ProductId" product_id, 2 "DeviceName" device_name, 3 "ChannelId" channel_id,
    4 "StartTime" start_time, 5 "StartTimeMs" start_time_ms, 6 "EndTime" end_time, 7 "EndTimeMs" end_time_ms,
    8 "Status" status, 9 "Result" result, 10 "CreateTime" create_time, 11 "UpdateTime" update_time,
    12 "CustomId" custom_id, 13 "Files" files, 14 "FilesInfo" files_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeeSubscription {
    pub product_id: String,
    pub device_name: String,
    pub service_type: String,
    pub channel_id: Option<u64>,
}
operation! { DescribeTWeSeeSubscription(product_id: String, device_name: String, service_type: String)
    "DescribeTWeSeeSubscription" -> DescribeTWeSeeSubscriptionOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "ChannelId" channel_id: u64
} }

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
    0 "ResourceId" resource_id, 1 "ServiceTier" service_tier, 2 "ExpireTime" expire_time, 3 "Enabled" enabled,
    4 "Status" status, 5 "ComprehensionConfig" comprehension_config, 6 "CompHighlightConfig" comp_highlight_config,
    7 "EventIdFilterConfig" event_id_filter_config, 8 "QuotaBasic" quota_basic, 9 "QuotaUsedBasic" quota_used_basic,
    10 "QuotaAdvanced" quota_advanced, 11 "QuotaUsedAdvanced" quota_used_advanced,
    12 "QuotaRefreshTime" quota_refresh_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeeTask {
    pub task_id: String,
}
operation! { DescribeTWeSeeTask(task_id: String) "DescribeTWeSeeTask" -> DescribeTWeSeeTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeeTaskOutput {
    pub task_info: Option<SeeTaskInfo>,
}
model! { DescribeTWeSeeTaskOutput {
    0 "TaskInfo" task_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeeTaskInfo {
    pub task_id: Option<String>,
    pub status: Option<u64>,
    pub metadata: Option<SeeTaskMetadata>,
    pub service_category: Option<String>,
    pub service_type: Option<String>,
    pub service_tier: Option<String>,
    pub comprehension_result: Option<SeeComprehensionResult>,
    pub comp_highlight_result: Option<SeeCompHighlightResult>,
    pub detect_continuous_result: Option<SeeDetectContinuousResult>,
    pub cost_basic: Option<i64>,
    pub cost_advanced: Option<i64>,
    pub files: Option<Vec<String>>,
    pub files_info: Option<Vec<CloudStorageAIServiceTaskFileInfo>>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub cosuri: Option<String>,
}
model! { SeeTaskInfo {
    0 "TaskId" task_id, 1 "Status" status, 2 "Metadata" metadata, 3 "ServiceCategory" service_category,
    4 "ServiceType" service_type, 5 "ServiceTier" service_tier, 6 "ComprehensionResult" comprehension_result,
    7 "CompHighlightResult" comp_highlight_result, 8 "DetectContinuousResult" detect_continuous_result,
    9 "CostBasic" cost_basic, 10 "CostAdvanced" cost_advanced, 11 "Files" files, 12 "FilesInfo" files_info,
    13 "CreateTime" create_time, 14 "UpdateTime" update_time, 15 "COSURI" cosuri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeeTaskMetadata {
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub channel_id: Option<u64>,
    pub start_time_ms: Option<i64>,
    pub end_time_ms: Option<i64>,
    pub custom_id: Option<String>,
}
input! { SeeTaskMetadata() {
    0 "ProductId" product_id: String, 1 "DeviceName" device_name: String, 2 "ChannelId" channel_id: u64,
    3 "StartTimeMs" start_time_ms: i64, 4 "EndTimeMs" end_time_ms: i64, 5 "CustomId" custom_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeeComprehensionResult {
    pub detected_classifications: Option<Vec<String>>,
    pub summary: Option<String>,
    pub alternative_summary: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub keywords: Option<Vec<String>>,
}
model! { SeeComprehensionResult {
    0 "DetectedClassifications" detected_classifications, 1 "Summary" summary,
    2 "AlternativeSummary" alternative_summary, 3 "ErrorCode" error_code, 4 "ErrorMsg" error_msg, 5 "Keywords" keywords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeeCompHighlightResult {
    pub summary: Option<String>,
}
model! { SeeCompHighlightResult {
    0 "Summary" summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeeDetectContinuousResult {
    pub is_continuous_in_range: Option<bool>,
}
model! { SeeDetectContinuousResult {
    0 "IsContinuousInRange" is_continuous_in_range
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeSeeTaskStatisticsOutput {
    pub stat_data: Option<Vec<SeeStatItem>>,
}
model! { DescribeTWeSeeTaskStatisticsOutput {
    0 "StatData" stat_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeeStatItem {
    pub time: Option<String>,
    pub count: Option<i64>,
    pub cost_basic: Option<i64>,
    pub cost_advanced: Option<i64>,
}
model! { SeeStatItem {
    0 "Time" time, 1 "Count" count, 2 "CostBasic" cost_basic, 3 "CostAdvanced" cost_advanced
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkAIBot {
    pub bot_id: String,
}
operation! { DescribeTWeTalkAIBot(bot_id: String) "DescribeTWeTalkAIBot" -> DescribeTWeTalkAIBotOutput {
    0 "BotId" bot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkAIBotOutput {
    pub data: Option<TalkAIBotInfo>,
}
model! { DescribeTWeTalkAIBotOutput {
    0 "Data" data
} }

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
    pub bound_products: Option<Vec<TalkProductInfo>>,
    pub custom_tools: Option<String>,
    pub webhook_tools: Option<String>,
    pub bot_type: Option<String>,
    pub rag_config: Option<String>,
}
model! { TalkAIBotInfo {
    0 "Uin" uin, 1 "AppId" app_id, 2 "InstanceId" instance_id, 3 "BotId" bot_id, 4 "Name" name,
    5 "Description" description, 6 "TargetLanguage" target_language, 7 "STTConfig" stt_config, 8 "LLMConfig" llm_config,
    9 "TTSConfig" tts_config, 10 "AgentConfig" agent_config, 11 "ProductList" product_list, 12 "CreateTime" create_time,
    13 "UpdateTime" update_time, 14 "BoundProducts" bound_products, 15 "CustomTools" custom_tools,
    16 "WebhookTools" webhook_tools, 17 "BotType" bot_type, 18 "RAGConfig" rag_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkProductInfo {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
}
model! { TalkProductInfo {
    0 "ProductId" product_id, 1 "ProductName" product_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkAgent {
    pub agent_id: String,
}
operation! { DescribeTWeTalkAgent(agent_id: String) "DescribeTWeTalkAgent" -> DescribeTWeTalkAgentOutput {
    0 "AgentId" agent_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkAgentOutput {
    pub data: Option<TalkAgentInfo>,
}
model! { DescribeTWeTalkAgentOutput {
    0 "Data" data
} }

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
    pub iot_tools: Option<Vec<TalkIOTTool>>,
    pub webhook_tools: Option<Vec<TalkWebhookTool>>,
    pub metadata: Option<String>,
    pub bindings: Option<Vec<TalkAgentBinding>>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub event_callback_config: Option<TalkEventCallbackConfig>,
}
model! { TalkAgentInfo {
    0 "Uin" uin, 1 "AppId" app_id, 2 "InstanceId" instance_id, 3 "AgentId" agent_id, 4 "Name" name,
    5 "Description" description, 6 "STTConfig" stt_config, 7 "LLMConfig" llm_config, 8 "TTSConfig" tts_config,
    9 "ConversationConfig" conversation_config, 10 "MemoryConfig" memory_config, 11 "IOTTools" iot_tools,
    12 "WebhookTools" webhook_tools, 13 "Metadata" metadata, 14 "Bindings" bindings, 15 "CreateTime" create_time,
    16 "UpdateTime" update_time, 17 "EventCallbackConfig" event_callback_config
} }

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
    0 "BindingScope" binding_scope, 1 "ProductId" product_id, 2 "DeviceName" device_name, 3 "AgentId" agent_id,
    4 "Priority" priority, 5 "CreateTime" create_time, 6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkAgentBinding {
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub binding_scope: Option<String>,
    pub agent_id: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeTWeTalkAgentBinding() "DescribeTWeTalkAgentBinding" -> DescribeTWeTalkAgentBindingOutput {
    0 "ProductId" product_id: String, 1 "DeviceName" device_name: String, 2 "BindingScope" binding_scope: String,
    3 "AgentId" agent_id: String, 4 "Offset" offset: u64, 5 "Limit" limit: u64
} }
paged! { DescribeTWeTalkAgentBinding: TalkAgentBinding = Offset "Offset", "Bindings" bindings, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkAgentBindingOutput {
    pub total_count: Option<i64>,
    pub bindings: Option<Vec<TalkAgentBinding>>,
}
model! { DescribeTWeTalkAgentBindingOutput {
    0 "TotalCount" total_count, 1 "Bindings" bindings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkAgentList {
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub binding_scope: Option<String>,
    pub agent_id: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeTWeTalkAgentList() "DescribeTWeTalkAgentList" -> DescribeTWeTalkAgentListOutput {
    0 "ProductId" product_id: String, 1 "DeviceName" device_name: String, 2 "BindingScope" binding_scope: String,
    3 "AgentId" agent_id: String, 4 "InstanceId" instance_id: String, 5 "Name" name: String, 6 "Offset" offset: u64,
    7 "Limit" limit: u64
} }
paged! { DescribeTWeTalkAgentList: TalkAgentInfo = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkAgentListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<TalkAgentInfo>>,
}
model! { DescribeTWeTalkAgentListOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkProductConfig {
    pub product_id: String,
    pub target_language: Option<String>,
}
operation! { DescribeTWeTalkProductConfig(product_id: String)
    "DescribeTWeTalkProductConfig" -> DescribeTWeTalkProductConfigOutput {
    0 "ProductId" product_id, 1 "TargetLanguage" target_language: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkProductConfigOutput {
    pub data: Option<TalkProductConfigInfo>,
}
model! { DescribeTWeTalkProductConfigOutput {
    0 "Data" data
} }

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
    0 "ProductId" product_id, 1 "TargetLanguage" target_language, 2 "SystemPrompt" system_prompt,
    3 "GreetingMessage" greeting_message, 4 "VoiceType" voice_type, 5 "CreateTime" create_time,
    6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkProductConfigV2 {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTWeTalkProductConfigV2Output {
    pub data: Option<TalkProductConfigV2Info>,
}
model! { DescribeTWeTalkProductConfigV2Output {
    0 "Data" data
} }

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
    0 "Uin" uin, 1 "AppId" app_id, 2 "ProductId" product_id, 3 "DeviceName" device_name, 4 "ConfigName" config_name,
    5 "TargetLanguage" target_language, 6 "BasicConfig" basic_config, 7 "STTConfig" stt_config,
    8 "LLMConfig" llm_config, 9 "TTSConfig" tts_config, 10 "ConversationConfig" conversation_config,
    11 "Version" version, 12 "CreateTime" create_time, 13 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicPolicy {
    pub product_id: String,
    pub topic_name: String,
}
operation! { DescribeTopicPolicy(product_id: String, topic_name: String)
    "DescribeTopicPolicy" -> DescribeTopicPolicyOutput {
    0 "ProductId" product_id, 1 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicPolicyOutput {
    pub product_id: Option<String>,
    pub topic_name: Option<String>,
    pub privilege: Option<u64>,
}
model! { DescribeTopicPolicyOutput {
    0 "ProductId" product_id, 1 "TopicName" topic_name, 2 "Privilege" privilege
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicRule {
    pub rule_name: String,
}
operation! { DescribeTopicRule(rule_name: String) "DescribeTopicRule" -> DescribeTopicRuleOutput {
    0 "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicRuleOutput {
    pub rule: Option<TopicRule>,
    pub cam_tag: Option<Vec<CamTag>>,
}
model! { DescribeTopicRuleOutput {
    0 "Rule" rule, 1 "CamTag" cam_tag
} }

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
    0 "RuleName" rule_name, 1 "Sql" sql, 2 "Description" description, 3 "Actions" actions,
    4 "RuleDisabled" rule_disabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CamTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { CamTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnbindedDevices {
    pub product_id: String,
    pub offset: i64,
    pub limit: i64,
}
operation! { DescribeUnbindedDevices(product_id: String, offset: i64, limit: i64)
    "DescribeUnbindedDevices" -> DescribeUnbindedDevicesOutput {
    0 "ProductId" product_id, 1 "Offset" offset, 2 "Limit" limit
} }
paged! { DescribeUnbindedDevices: BindDeviceInfo = Offset "Offset", "UnbindedDevices" unbinded_devices, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnbindedDevicesOutput {
    pub unbinded_devices: Option<Vec<BindDeviceInfo>>,
    pub total: Option<i64>,
}
model! { DescribeUnbindedDevicesOutput {
    0 "UnbindedDevices" unbinded_devices, 1 "Total" total
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoLicense {
    pub instance_id: String,
}
operation! { DescribeVideoLicense(instance_id: String) "DescribeVideoLicense" -> DescribeVideoLicenseOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoLicenseOutput {
    pub license: Option<Vec<VideoLicenseEntity>>,
}
model! { DescribeVideoLicenseOutput {
    0 "License" license
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoLicenseEntity {
    pub r#type: Option<String>,
    pub total_count: Option<i64>,
    pub used_count: Option<i64>,
    pub expires_soon_count: Option<i64>,
}
model! { VideoLicenseEntity {
    0 "Type" r#type, 1 "TotalCount" total_count, 2 "UsedCount" used_count, 3 "ExpiresSoonCount" expires_soon_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyTWeSeeSubscription {
    pub product_id: String,
    pub device_name: String,
    pub service_type: String,
    pub channel_id: Option<u64>,
}
operation! { DestroyTWeSeeSubscription(product_id: String, device_name: String, service_type: String)
    "DestroyTWeSeeSubscription" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "ChannelId" channel_id: u64
} }

pub type DestroyTWeSeeSubscriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectBindDeviceInFamily {
    pub iot_app_id: String,
    pub user_id: String,
    pub family_id: String,
    pub product_id: String,
    pub device_name: String,
    pub room_id: Option<String>,
}

/// What [`DirectBindDeviceInFamily::new`] takes.
pub struct DirectBindDeviceInFamilyRequired {
    pub iot_app_id: String,
    pub user_id: String,
    pub family_id: String,
    pub product_id: String,
    pub device_name: String,
}
operation! { DirectBindDeviceInFamily{DirectBindDeviceInFamilyRequired: iot_app_id, user_id, family_id, product_id, device_name}
    "DirectBindDeviceInFamily" -> DirectBindDeviceInFamilyOutput {
    0 "IotAppID" iot_app_id, 1 "UserID" user_id, 2 "FamilyId" family_id, 3 "ProductId" product_id,
    4 "DeviceName" device_name, 5 "RoomId" room_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectBindDeviceInFamilyOutput {
    pub app_device_info: Option<AppDeviceInfo>,
}
model! { DirectBindDeviceInFamilyOutput {
    0 "AppDeviceInfo" app_device_info
} }

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
    0 "DeviceId" device_id, 1 "ProductId" product_id, 2 "DeviceName" device_name, 3 "AliasName" alias_name,
    4 "IconUrl" icon_url, 5 "FamilyId" family_id, 6 "RoomId" room_id, 7 "DeviceType" device_type,
    8 "CreateTime" create_time, 9 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableTopicRule {
    pub rule_name: String,
}
operation! { DisableTopicRule(rule_name: String) "DisableTopicRule" -> Empty {
    0 "RuleName" rule_name
} }

pub type DisableTopicRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DismissRoomByStrRoomIdFromTRTC {
    pub room_id: String,
}
operation! { DismissRoomByStrRoomIdFromTRTC(room_id: String) "DismissRoomByStrRoomIdFromTRTC" -> Empty {
    0 "RoomId" room_id
} }

pub type DismissRoomByStrRoomIdFromTRTCOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableTopicRule {
    pub rule_name: String,
}
operation! { EnableTopicRule(rule_name: String) "EnableTopicRule" -> Empty {
    0 "RuleName" rule_name
} }

pub type EnableTopicRuleOutput = Empty;

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
pub struct GenerateCloudStorageAIServiceTaskFileURL {
    pub task_id: String,
    pub file_name: String,
    pub expire_time: Option<u64>,
}
operation! { GenerateCloudStorageAIServiceTaskFileURL(task_id: String, file_name: String)
    "GenerateCloudStorageAIServiceTaskFileURL" -> GenerateCloudStorageAIServiceTaskFileURLOutput {
    0 "TaskId" task_id, 1 "FileName" file_name, 2 "ExpireTime" expire_time: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCloudStorageAIServiceTaskFileURLOutput {
    pub file_url: Option<String>,
    pub expire_time: Option<u64>,
}
model! { GenerateCloudStorageAIServiceTaskFileURLOutput {
    0 "FileURL" file_url, 1 "ExpireTime" expire_time
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
pub struct GetAuthMiniProgramAppList {
    pub mini_program_app_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { GetAuthMiniProgramAppList() "GetAuthMiniProgramAppList" -> GetAuthMiniProgramAppListOutput {
    0 "MiniProgramAppId" mini_program_app_id: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { GetAuthMiniProgramAppList: AuthMiniProgramAppInfo =
    Offset "Offset", "MiniProgramList" mini_program_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthMiniProgramAppListOutput {
    pub mini_program_list: Option<Vec<AuthMiniProgramAppInfo>>,
    pub total: Option<i64>,
}
model! { GetAuthMiniProgramAppListOutput {
    0 "MiniProgramList" mini_program_list, 1 "Total" total
} }

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
    0 "MiniProgramAppId" mini_program_app_id, 1 "CreateTime" create_time, 2 "MiniProgramName" mini_program_name,
    3 "LicenseNum" license_num, 4 "IotAppId" iot_app_id, 5 "IotAppName" iot_app_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchProductionsList {
    pub project_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { GetBatchProductionsList(project_id: String) "GetBatchProductionsList" -> GetBatchProductionsListOutput {
    0 "ProjectId" project_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { GetBatchProductionsList: BatchProductionInfo =
    Offset "Offset", "BatchProductions" batch_productions, total "TotalCnt"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchProductionsListOutput {
    pub batch_productions: Option<Vec<BatchProductionInfo>>,
    pub total_cnt: Option<i64>,
}
model! { GetBatchProductionsListOutput {
    0 "BatchProductions" batch_productions, 1 "TotalCnt" total_cnt
} }

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
    0 "BatchProductionId" batch_production_id, 1 "ProductId" product_id, 2 "BurnMethod" burn_method,
    3 "CreateTime" create_time, 4 "ProductName" product_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCOSURL {
    pub product_id: String,
    pub firmware_version: String,
    pub file_size: Option<u64>,
    pub fw_type: Option<String>,
}
operation! { GetCOSURL(product_id: String, firmware_version: String) "GetCOSURL" -> GetCOSURLOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "FileSize" file_size: u64,
    3 "FwType" fw_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCOSURLOutput {
    pub url: Option<String>,
}
model! { GetCOSURLOutput {
    0 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceList {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceListOutput {
    pub devices: Option<Vec<DeviceInfo>>,
    pub total: Option<i64>,
}
model! { GetDeviceListOutput {
    0 "Devices" devices, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceLocationHistory {
    pub product_id: String,
    pub device_name: String,
    pub start_time: i64,
    pub end_time: i64,
    pub coordinate_type: Option<i64>,
}
operation! { GetDeviceLocationHistory(product_id: String, device_name: String, start_time: i64, end_time: i64)
    "GetDeviceLocationHistory" -> GetDeviceLocationHistoryOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "CoordinateType" coordinate_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceLocationHistoryOutput {
    pub positions: Option<Vec<PositionItem>>,
}
model! { GetDeviceLocationHistoryOutput {
    0 "Positions" positions
} }

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
    0 "CreateTime" create_time, 1 "Longitude" longitude, 2 "Latitude" latitude, 3 "LocationType" location_type,
    4 "Accuracy" accuracy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceSumStatistics {
    pub project_id: String,
    pub product_ids: Option<Vec<String>>,
}
operation! { GetDeviceSumStatistics(project_id: String) "GetDeviceSumStatistics" -> GetDeviceSumStatisticsOutput {
    0 "ProjectId" project_id, 1 "ProductIds" product_ids: Vec<String>
} }

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
    0 "ActivationCount" activation_count, 1 "OnlineCount" online_count, 2 "ActivationBeforeDay" activation_before_day,
    3 "ActiveBeforeDay" active_before_day, 4 "ActivationWeekDayCount" activation_week_day_count,
    5 "ActiveWeekDayCount" active_week_day_count, 6 "ActivationBeforeWeekDayCount" activation_before_week_day_count,
    7 "ActiveBeforeWeekDayCount" active_before_week_day_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFamilyDeviceUserList {
    pub product_id: String,
    pub device_name: String,
}
operation! { GetFamilyDeviceUserList(product_id: String, device_name: String)
    "GetFamilyDeviceUserList" -> GetFamilyDeviceUserListOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFamilyDeviceUserListOutput {
    pub user_list: Option<Vec<DeviceUser>>,
}
model! { GetFamilyDeviceUserListOutput {
    0 "UserList" user_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceUser {
    pub user_id: Option<String>,
    pub role: Option<i64>,
    pub family_id: Option<String>,
    pub family_name: Option<String>,
}
model! { DeviceUser {
    0 "UserId" user_id, 1 "Role" role, 2 "FamilyId" family_id, 3 "FamilyName" family_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewaySubDeviceList {
    pub gateway_product_id: String,
    pub gateway_device_name: String,
    pub offset: u64,
    pub limit: u64,
}
operation! { GetGatewaySubDeviceList(gateway_product_id: String, gateway_device_name: String, offset: u64, limit: u64)
    "GetGatewaySubDeviceList" -> GetGatewaySubDeviceListOutput {
    0 "GatewayProductId" gateway_product_id, 1 "GatewayDeviceName" gateway_device_name, 2 "Offset" offset,
    3 "Limit" limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewaySubDeviceListOutput {
    pub total: Option<i64>,
    pub device_list: Option<FamilySubDevice>,
}
model! { GetGatewaySubDeviceListOutput {
    0 "Total" total, 1 "DeviceList" device_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoRaGatewayList {
    pub is_community: bool,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { GetLoRaGatewayList(is_community: bool) "GetLoRaGatewayList" -> GetLoRaGatewayListOutput {
    0 "IsCommunity" is_community, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { GetLoRaGatewayList: LoRaGatewayItem = Offset "Offset", "Gateways" gateways, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoRaGatewayListOutput {
    pub total: Option<u64>,
    pub gateways: Option<Vec<LoRaGatewayItem>>,
}
model! { GetLoRaGatewayListOutput {
    0 "Total" total, 1 "Gateways" gateways
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPositionSpaceList {
    pub project_id: String,
    pub offset: i64,
    pub limit: i64,
}
operation! { GetPositionSpaceList(project_id: String, offset: i64, limit: i64)
    "GetPositionSpaceList" -> GetPositionSpaceListOutput {
    0 "ProjectId" project_id, 1 "Offset" offset, 2 "Limit" limit
} }
paged! { GetPositionSpaceList: PositionSpaceInfo = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPositionSpaceListOutput {
    pub list: Option<Vec<PositionSpaceInfo>>,
    pub total: Option<i64>,
}
model! { GetPositionSpaceListOutput {
    0 "List" list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PositionSpaceInfo {
    pub project_id: Option<String>,
    pub space_id: Option<String>,
    pub space_name: Option<String>,
    pub authorize_type: Option<i64>,
    pub description: Option<String>,
    pub product_id_list: Option<Vec<String>>,
    pub icon: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub zoom: Option<u64>,
}
model! { PositionSpaceInfo {
    0 "ProjectId" project_id, 1 "SpaceId" space_id, 2 "SpaceName" space_name, 3 "AuthorizeType" authorize_type,
    4 "Description" description, 5 "ProductIdList" product_id_list, 6 "Icon" icon, 7 "CreateTime" create_time,
    8 "UpdateTime" update_time, 9 "Zoom" zoom
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectListOutput {
    pub projects: Option<Vec<ProjectEntryEx>>,
    pub total: Option<i64>,
}
model! { GetProjectListOutput {
    0 "Projects" projects, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStudioProductList {
    pub project_id: Option<String>,
    pub dev_status: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { GetStudioProductList() "GetStudioProductList" -> GetStudioProductListOutput {
    0 "ProjectId" project_id: String, 1 "DevStatus" dev_status: String, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { GetStudioProductList: ProductEntry = Offset "Offset", "Products" products, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStudioProductListOutput {
    pub products: Option<Vec<ProductEntry>>,
    pub total: Option<i64>,
}
model! { GetStudioProductListOutput {
    0 "Products" products, 1 "Total" total
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTWeCallActiveStatusOutput {
    pub t_we_call_active_infos: Option<Vec<TWeCallActiveInfo>>,
}
model! { GetTWeCallActiveStatusOutput {
    0 "TWeCallActiveInfos" t_we_call_active_infos
} }

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
    0 "ModelId" model_id, 1 "Sn" sn, 2 "ExpireTime" expire_time, 3 "PkgType" pkg_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTWeTalkAIBotList {
    pub bot_id: Option<String>,
    pub name: Option<String>,
    pub product_id: Option<String>,
    pub instance_id: Option<String>,
    pub include_credentials: Option<bool>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { GetTWeTalkAIBotList() "GetTWeTalkAIBotList" -> GetTWeTalkAIBotListOutput {
    0 "BotId" bot_id: String, 1 "Name" name: String, 2 "ProductId" product_id: String,
    3 "InstanceId" instance_id: String, 4 "IncludeCredentials" include_credentials: bool, 5 "Offset" offset: u64,
    6 "Limit" limit: u64
} }
paged! { GetTWeTalkAIBotList: TalkAIBotInfo = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTWeTalkAIBotListOutput {
    pub data: Option<Vec<TalkAIBotInfo>>,
    pub total_count: Option<i64>,
}
model! { GetTWeTalkAIBotListOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

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
    Offset "Offset", "ActiveRecords" active_records, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTWeTalkActiveRecordListOutput {
    pub active_records: Option<Vec<TalkActivateRecordLogInfo>>,
    pub total: Option<i64>,
}
model! { GetTWeTalkActiveRecordListOutput {
    0 "ActiveRecords" active_records, 1 "Total" total
} }

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
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ActiveTime" active_time, 3 "ExpireTime" expire_time,
    4 "ServiceType" service_type, 5 "Status" status, 6 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTWeTalkActiveStatus {
    pub device_ids: Option<Vec<String>>,
}
operation! { GetTWeTalkActiveStatus() "GetTWeTalkActiveStatus" -> GetTWeTalkActiveStatusOutput {
    0 "DeviceIds" device_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTWeTalkActiveStatusOutput {
    pub talk_activation_records: Option<Vec<TalkActivationStatusInfo>>,
}
model! { GetTWeTalkActiveStatusOutput {
    0 "TalkActivationRecords" talk_activation_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalkActivationStatusInfo {
    pub device_id: Option<String>,
    pub expire_time: Option<i64>,
    pub service_type: Option<i64>,
}
model! { TalkActivationStatusInfo {
    0 "DeviceId" device_id, 1 "ExpireTime" expire_time, 2 "ServiceType" service_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTWeTalkProductConfigList {
    pub product_id: Option<String>,
    pub target_language: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { GetTWeTalkProductConfigList() "GetTWeTalkProductConfigList" -> GetTWeTalkProductConfigListOutput {
    0 "ProductId" product_id: String, 1 "TargetLanguage" target_language: String, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { GetTWeTalkProductConfigList: TalkProductConfigInfo = Offset "Offset", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTWeTalkProductConfigListOutput {
    pub data: Option<Vec<TalkProductConfigInfo>>,
    pub total: Option<i64>,
}
model! { GetTWeTalkProductConfigListOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTWeTalkProductConfigListV2 {
    pub product_id: String,
    pub device_name: Option<String>,
    pub target_language: Option<String>,
    pub include_credentials: Option<bool>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { GetTWeTalkProductConfigListV2(product_id: String)
    "GetTWeTalkProductConfigListV2" -> GetTWeTalkProductConfigListV2Output {
    0 "ProductId" product_id, 1 "DeviceName" device_name: String, 2 "TargetLanguage" target_language: String,
    3 "IncludeCredentials" include_credentials: bool, 4 "Offset" offset: u64, 5 "Limit" limit: u64
} }
paged! { GetTWeTalkProductConfigListV2: TalkProductConfigV2Info = Offset "Offset", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTWeTalkProductConfigListV2Output {
    pub data: Option<Vec<TalkProductConfigV2Info>>,
    pub total: Option<i64>,
}
model! { GetTWeTalkProductConfigListV2Output {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicRuleList {
    pub page_num: i64,
    pub page_size: i64,
}
operation! { GetTopicRuleList(page_num: i64, page_size: i64) "GetTopicRuleList" -> GetTopicRuleListOutput {
    0 "PageNum" page_num, 1 "PageSize" page_size
} }
paged! { GetTopicRuleList: TopicRuleInfo = Number "PageNum", "Rules" rules, total "TotalCnt" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicRuleListOutput {
    pub total_cnt: Option<i64>,
    pub rules: Option<Vec<TopicRuleInfo>>,
}
model! { GetTopicRuleListOutput {
    0 "TotalCnt" total_cnt, 1 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicRuleInfo {
    pub rule_name: Option<String>,
    pub description: Option<String>,
    pub created_at: Option<i64>,
    pub rule_disabled: Option<bool>,
}
model! { TopicRuleInfo {
    0 "RuleName" rule_name, 1 "Description" description, 2 "CreatedAt" created_at, 3 "RuleDisabled" rule_disabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWechatDeviceTicket {
    pub product_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWechatDeviceTicketOutput {
    pub wx_device_info: Option<WXDeviceInfo>,
}
model! { GetWechatDeviceTicketOutput {
    0 "WXDeviceInfo" wx_device_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WXDeviceInfo {
    pub device_id: Option<String>,
    pub wx_io_t_device_info: Option<WXIoTDeviceInfo>,
}
model! { WXDeviceInfo {
    0 "DeviceId" device_id, 1 "WXIoTDeviceInfo" wx_io_t_device_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WXIoTDeviceInfo {
    pub sn: Option<String>,
    pub sn_ticket: Option<Secret>,
    pub model_id: Option<String>,
}
model! { WXIoTDeviceInfo {
    0 "SN" sn, 1 "SNTicket" sn_ticket, 2 "ModelId" model_id
} }

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
pub struct InquireTWeSeeSubscriptionCreatePrice {
    pub service_type: String,
    pub service_tier: String,
    pub period: i64,
}
operation! { InquireTWeSeeSubscriptionCreatePrice(service_type: String, service_tier: String, period: i64)
    "InquireTWeSeeSubscriptionCreatePrice" -> InquireTWeSeeSubscriptionCreatePriceOutput {
    0 "ServiceType" service_type, 1 "ServiceTier" service_tier, 2 "Period" period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquireTWeSeeSubscriptionCreatePriceOutput {
    pub original_price: Option<String>,
    pub discount_price: Option<String>,
    pub currency: Option<String>,
}
model! { InquireTWeSeeSubscriptionCreatePriceOutput {
    0 "OriginalPrice" original_price, 1 "DiscountPrice" discount_price, 2 "Currency" currency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquireTWeSeeSubscriptionRenewPrice {
    pub product_id: String,
    pub device_name: String,
    pub service_type: String,
    pub period: i64,
    pub channel_id: Option<u64>,
}
operation! { InquireTWeSeeSubscriptionRenewPrice(product_id: String, device_name: String, service_type: String, period: i64)
    "InquireTWeSeeSubscriptionRenewPrice" -> InquireTWeSeeSubscriptionRenewPriceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "Period" period,
    4 "ChannelId" channel_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquireTWeSeeSubscriptionRenewPriceOutput {
    pub original_price: Option<String>,
    pub discount_price: Option<String>,
    pub currency: Option<String>,
}
model! { InquireTWeSeeSubscriptionRenewPriceOutput {
    0 "OriginalPrice" original_price, 1 "DiscountPrice" discount_price, 2 "Currency" currency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeAISearchService {
    pub product_id: String,
    pub device_name: String,
    pub query: String,
    pub summary_lang: Option<String>,
    pub channel_id: Option<u64>,
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
    4 "ChannelId" channel_id: u64, 5 "EnableSummary" enable_summary: bool, 6 "StartTimeMs" start_time_ms: i64,
    7 "EndTimeMs" end_time_ms: i64, 8 "TimeZone" time_zone: String, 9 "SearchMode" search_mode: i64,
    10 "Limit" limit: i64, 11 "VectorSearchRadius" vector_search_radius: f64,
    12 "VectorSearchTopK" vector_search_top_k: i64, 13 "Order" order: String, 14 "WithTaskInfo" with_task_info: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeAISearchServiceOutput {
    pub summary: Option<String>,
    pub targets: Option<Vec<TargetInfo>>,
    pub video_url: Option<String>,
}
model! { InvokeAISearchServiceOutput {
    0 "Summary" summary, 1 "Targets" targets, 2 "VideoURL" video_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeCloudStorageAIServiceTask {
    pub product_id: String,
    pub device_name: String,
    pub service_type: String,
    pub start_time: u64,
    pub end_time: u64,
    pub channel_id: Option<u64>,
    pub config: Option<String>,
    pub roi: Option<String>,
    pub video_urls: Option<Vec<String>>,
    pub custom_id: Option<String>,
}

/// What [`InvokeCloudStorageAIServiceTask::new`] takes.
pub struct InvokeCloudStorageAIServiceTaskRequired {
    pub product_id: String,
    pub device_name: String,
    pub service_type: String,
    pub start_time: u64,
    pub end_time: u64,
}
operation! { InvokeCloudStorageAIServiceTask{InvokeCloudStorageAIServiceTaskRequired: product_id, device_name, service_type, start_time, end_time}
    "InvokeCloudStorageAIServiceTask" -> InvokeCloudStorageAIServiceTaskOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "StartTime" start_time,
    4 "EndTime" end_time, 5 "ChannelId" channel_id: u64, 6 "Config" config: String, 7 "ROI" roi: String,
    8 "VideoURLs" video_urls: Vec<String>, 9 "CustomId" custom_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeCloudStorageAIServiceTaskOutput {
    pub completed: Option<bool>,
    pub task_id: Option<String>,
    pub task_info: Option<CloudStorageAIServiceTask>,
}
model! { InvokeCloudStorageAIServiceTaskOutput {
    0 "Completed" completed, 1 "TaskId" task_id, 2 "TaskInfo" task_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeExternalSourceAIServiceTask {
    pub product_id: String,
    pub service_type: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeExternalSourceAIServiceTaskOutput {
    pub completed: Option<bool>,
    pub task_id: Option<String>,
    pub task_info: Option<CloudStorageAIServiceTask>,
}
model! { InvokeExternalSourceAIServiceTaskOutput {
    0 "Completed" completed, 1 "TaskId" task_id, 2 "TaskInfo" task_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeTWeSeeComprehension {
    pub input_url: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeTWeSeeComprehensionOutput {
    pub task_id: Option<String>,
    pub status: Option<u64>,
    pub comprehension_result: Option<SeeComprehensionResult>,
    pub cost_basic: Option<i64>,
    pub cost_advanced: Option<i64>,
}
model! { InvokeTWeSeeComprehensionOutput {
    0 "TaskId" task_id, 1 "Status" status, 2 "ComprehensionResult" comprehension_result, 3 "CostBasic" cost_basic,
    4 "CostAdvanced" cost_advanced
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeTWeSeeRecognitionTask {
    pub product_id: String,
    pub device_name: String,
    pub input_url: String,
    pub custom_id: Option<String>,
    pub enable_search: Option<bool>,
    pub start_time_ms: Option<u64>,
    pub end_time_ms: Option<u64>,
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
    4 "EnableSearch" enable_search: bool, 5 "StartTimeMs" start_time_ms: u64, 6 "EndTimeMs" end_time_ms: u64,
    7 "Config" config: String, 8 "IsCustomDevice" is_custom_device: bool, 9 "InputType" input_type: String,
    10 "SummaryQOS" summary_qos: String, 11 "SummaryConfig" summary_config: VisionSummaryConfig,
    12 "ServiceType" service_type: String, 13 "ObjectDetectConfig" object_detect_config: VisionObjectDetectConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeTWeSeeRecognitionTaskOutput {
    pub task_id: Option<String>,
    pub completed: Option<bool>,
    pub result: Option<VisionRecognitionResult>,
}
model! { InvokeTWeSeeRecognitionTaskOutput {
    0 "TaskId" task_id, 1 "Completed" completed, 2 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeTWeSeeRecognitionTaskWithFile {
    pub product_id: String,
    pub device_name: String,
    pub input_base64: String,
    pub channel_id: Option<u64>,
    pub custom_id: Option<String>,
    pub enable_search: Option<bool>,
    pub start_time_ms: Option<u64>,
    pub end_time_ms: Option<u64>,
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
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "InputBase64" input_base64, 3 "ChannelId" channel_id: u64,
    4 "CustomId" custom_id: String, 5 "EnableSearch" enable_search: bool, 6 "StartTimeMs" start_time_ms: u64,
    7 "EndTimeMs" end_time_ms: u64, 8 "Config" config: String, 9 "IsCustomDevice" is_custom_device: bool,
    10 "InputType" input_type: String, 11 "SummaryQOS" summary_qos: String,
    12 "SummaryConfig" summary_config: VisionSummaryConfig, 13 "ServiceType" service_type: String,
    14 "ObjectDetectConfig" object_detect_config: VisionObjectDetectConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeTWeSeeRecognitionTaskWithFileOutput {
    pub task_id: Option<String>,
    pub completed: Option<bool>,
    pub result: Option<VisionRecognitionResult>,
}
model! { InvokeTWeSeeRecognitionTaskWithFileOutput {
    0 "TaskId" task_id, 1 "Completed" completed, 2 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeVideosKeywordsAnalyzer {
    pub product_id: String,
    pub device_name: String,
    pub start_time_ms: i64,
    pub end_time_ms: i64,
    pub keywords_max_num: Option<u64>,
    pub keywords_lang: Option<String>,
}
operation! { InvokeVideosKeywordsAnalyzer(product_id: String, device_name: String, start_time_ms: i64, end_time_ms: i64)
    "InvokeVideosKeywordsAnalyzer" -> InvokeVideosKeywordsAnalyzerOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "StartTimeMs" start_time_ms, 3 "EndTimeMs" end_time_ms,
    4 "KeywordsMaxNum" keywords_max_num: u64, 5 "KeywordsLang" keywords_lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeVideosKeywordsAnalyzerOutput {
    pub keywords: Option<Vec<String>>,
}
model! { InvokeVideosKeywordsAnalyzerOutput {
    0 "Keywords" keywords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventHistory {
    pub product_id: String,
    pub device_name: String,
    pub r#type: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<u64>,
    pub context: Option<String>,
    pub size: Option<i64>,
    pub event_id: Option<String>,
}
operation! { ListEventHistory(product_id: String, device_name: String) "ListEventHistory" -> ListEventHistoryOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Type" r#type: String, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: u64, 5 "Context" context: String, 6 "Size" size: i64, 7 "EventId" event_id: String
} }
paged! { ListEventHistory: EventHistoryItem = Token "Context", "EventHistory" event_history, next "Context" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventHistoryOutput {
    pub context: Option<String>,
    pub total: Option<i64>,
    pub listover: Option<bool>,
    pub event_history: Option<Vec<EventHistoryItem>>,
}
model! { ListEventHistoryOutput {
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
    pub create_user_id: Option<i64>,
    pub creator_nick_name: Option<String>,
    pub user_defined: Option<String>,
}
model! { FirmwareInfo {
    0 "Version" version, 1 "Md5sum" md5sum, 2 "CreateTime" create_time, 3 "ProductName" product_name, 4 "Name" name,
    5 "Description" description, 6 "ProductId" product_id, 7 "FwType" fw_type, 8 "CreateUserId" create_user_id,
    9 "CreatorNickName" creator_nick_name, 10 "UserDefined" user_defined
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOtaModules {
    pub page_num: u64,
    pub page_size: u64,
    pub filters: Option<Vec<SearchKeyword>>,
}
operation! { ListOtaModules(page_num: u64, page_size: u64) "ListOtaModules" -> ListOtaModulesOutput {
    0 "PageNum" page_num, 1 "PageSize" page_size, 2 "Filters" filters: Vec<SearchKeyword>
} }
paged! { ListOtaModules: OtaModuleInfo = Number "PageNum", "Modules" modules, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOtaModulesOutput {
    pub total_count: Option<u64>,
    pub modules: Option<Vec<OtaModuleInfo>>,
}
model! { ListOtaModulesOutput {
    0 "TotalCount" total_count, 1 "Modules" modules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtaModuleInfo {
    pub create_time: Option<u64>,
    pub product_name: Option<String>,
    pub name: Option<String>,
    pub product_id: Option<String>,
    pub fw_type: Option<String>,
    pub is_build_in: Option<bool>,
    pub remark: Option<String>,
}
model! { OtaModuleInfo {
    0 "CreateTime" create_time, 1 "ProductName" product_name, 2 "Name" name, 3 "ProductID" product_id,
    4 "FwType" fw_type, 5 "IsBuildIn" is_build_in, 6 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductOtaModules {
    pub product_id: String,
}
operation! { ListProductOtaModules(product_id: String) "ListProductOtaModules" -> ListProductOtaModulesOutput {
    0 "ProductID" product_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductOtaModulesOutput {
    pub modules: Option<Vec<OtaModuleInfo>>,
}
model! { ListProductOtaModulesOutput {
    0 "Modules" modules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTWeSeeCallback {
    pub limit: u64,
    pub offset: Option<u64>,
}
operation! { ListTWeSeeCallback(limit: u64) "ListTWeSeeCallback" -> ListTWeSeeCallbackOutput {
    0 "Limit" limit, 1 "Offset" offset: u64
} }
paged! { ListTWeSeeCallback: SeeCallbackInfo = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTWeSeeCallbackOutput {
    pub list: Option<Vec<SeeCallbackInfo>>,
    pub total: Option<u64>,
}
model! { ListTWeSeeCallbackOutput {
    0 "List" list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTWeSeeTasks {
    pub product_id: String,
    pub device_name: String,
    pub service_category: String,
    pub limit: u64,
    pub offset: Option<u64>,
    pub service_types: Option<Vec<String>>,
    pub channel_id: Option<u64>,
    pub start_time_ms: Option<i64>,
    pub end_time_ms: Option<i64>,
    pub status: Option<i64>,
    pub file_url_expire_time: Option<i64>,
    pub filters: Option<Vec<VisionRecognitionTaskFilter>>,
}
operation! { ListTWeSeeTasks(product_id: String, device_name: String, service_category: String, limit: u64)
    "ListTWeSeeTasks" -> ListTWeSeeTasksOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceCategory" service_category, 3 "Limit" limit,
    4 "Offset" offset: u64, 5 "ServiceTypes" service_types: Vec<String>, 6 "ChannelId" channel_id: u64,
    7 "StartTimeMs" start_time_ms: i64, 8 "EndTimeMs" end_time_ms: i64, 9 "Status" status: i64,
    10 "FileURLExpireTime" file_url_expire_time: i64, 11 "Filters" filters: Vec<VisionRecognitionTaskFilter>
} }
paged! { ListTWeSeeTasks: SeeTaskInfo = Offset "Offset", "Tasks" tasks, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisionRecognitionTaskFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { VisionRecognitionTaskFilter(key: String, values: Vec<String>) {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTWeSeeTasksOutput {
    pub tasks: Option<Vec<SeeTaskInfo>>,
    pub total: Option<u64>,
}
model! { ListTWeSeeTasksOutput {
    0 "Tasks" tasks, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicPolicy {
    pub product_id: String,
}
operation! { ListTopicPolicy(product_id: String) "ListTopicPolicy" -> ListTopicPolicyOutput {
    0 "ProductId" product_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicPolicyOutput {
    pub topics: Option<Vec<TopicItem>>,
}
model! { ListTopicPolicyOutput {
    0 "Topics" topics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicItem {
    pub topic_name: Option<String>,
    pub privilege: Option<u64>,
}
model! { TopicItem {
    0 "TopicName" topic_name, 1 "Privilege" privilege
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplication {
    pub iot_app_id: String,
    pub app_name: Option<String>,
    pub description: Option<String>,
    pub products: Option<String>,
    pub push_secret_id: Option<String>,
    pub push_secret_key: Option<Secret>,
    pub push_environment: Option<String>,
    pub tpn_si_os_access_id: Option<String>,
    pub tpn_si_os_secret_key: Option<Secret>,
    pub tpn_si_os_push_environment: Option<String>,
    pub tpns_android_access_id: Option<String>,
    pub tpns_android_secret_key: Option<Secret>,
    pub tpn_si_os_region: Option<String>,
    pub tpns_android_region: Option<String>,
    pub turn_key_switch: Option<i64>,
}
operation! { ModifyApplication(iot_app_id: String) "ModifyApplication" -> ModifyApplicationOutput {
    0 "IotAppID" iot_app_id, 1 "AppName" app_name: String, 2 "Description" description: String,
    3 "Products" products: String, 4 "PushSecretID" push_secret_id: String, 5 "PushSecretKey" push_secret_key: Secret,
    6 "PushEnvironment" push_environment: String, 7 "TPNSiOSAccessID" tpn_si_os_access_id: String,
    8 "TPNSiOSSecretKey" tpn_si_os_secret_key: Secret, 9 "TPNSiOSPushEnvironment" tpn_si_os_push_environment: String,
    10 "TPNSAndroidAccessID" tpns_android_access_id: String, 11 "TPNSAndroidSecretKey" tpns_android_secret_key: Secret,
    12 "TPNSiOSRegion" tpn_si_os_region: String, 13 "TPNSAndroidRegion" tpns_android_region: String,
    14 "TurnKeySwitch" turn_key_switch: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationOutput {
    pub application: Option<IotApplication>,
}
model! { ModifyApplicationOutput {
    0 "Application" application
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IotApplication {
    pub iot_app_id: Option<String>,
    pub app_name: Option<String>,
    pub description: Option<String>,
    pub dev_mode: Option<i64>,
    pub ios_app_key: Option<String>,
    pub ios_app_secret: Option<Secret>,
    pub android_app_key: Option<String>,
    pub android_app_secret: Option<Secret>,
    pub products: Option<String>,
    pub create_time: Option<String>,
    pub project_id: Option<String>,
    pub push_secret_id: Option<String>,
    pub push_secret_key: Option<Secret>,
    pub push_environment: Option<String>,
    pub mini_program_app_key: Option<String>,
    pub mini_program_app_secret: Option<Secret>,
    pub tpn_si_os_access_id: Option<String>,
    pub tpn_si_os_secret_key: Option<Secret>,
    pub tpn_si_os_push_environment: Option<String>,
    pub tpns_android_access_id: Option<String>,
    pub tpns_android_secret_key: Option<Secret>,
    pub tpn_si_os_region: Option<String>,
    pub tpns_android_region: Option<String>,
    pub self_sms_app_id: Option<String>,
    pub self_sms_app_key: Option<Secret>,
    pub self_sms_sign: Option<String>,
    pub self_sms_template_id: Option<i64>,
    pub wechat_notify_status: Option<i64>,
    pub interconnection_products: Option<String>,
}
model! { IotApplication {
    0 "IotAppID" iot_app_id, 1 "AppName" app_name, 2 "Description" description, 3 "DevMode" dev_mode,
    4 "IOSAppKey" ios_app_key, 5 "IOSAppSecret" ios_app_secret, 6 "AndroidAppKey" android_app_key,
    7 "AndroidAppSecret" android_app_secret, 8 "Products" products, 9 "CreateTime" create_time,
    10 "ProjectId" project_id, 11 "PushSecretID" push_secret_id, 12 "PushSecretKey" push_secret_key,
    13 "PushEnvironment" push_environment, 14 "MiniProgramAppKey" mini_program_app_key,
    15 "MiniProgramAppSecret" mini_program_app_secret, 16 "TPNSiOSAccessID" tpn_si_os_access_id,
    17 "TPNSiOSSecretKey" tpn_si_os_secret_key, 18 "TPNSiOSPushEnvironment" tpn_si_os_push_environment,
    19 "TPNSAndroidAccessID" tpns_android_access_id, 20 "TPNSAndroidSecretKey" tpns_android_secret_key,
    21 "TPNSiOSRegion" tpn_si_os_region, 22 "TPNSAndroidRegion" tpns_android_region, 23 "SelfSmsAppId" self_sms_app_id,
    24 "SelfSmsAppKey" self_sms_app_key, 25 "SelfSmsSign" self_sms_sign, 26 "SelfSmsTemplateId" self_sms_template_id,
    27 "WechatNotifyStatus" wechat_notify_status, 28 "InterconnectionProducts" interconnection_products
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudStorageAIService {
    pub product_id: String,
    pub device_name: String,
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

pub type ModifyCloudStorageAIServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiarySHLConfig {
    pub start_offset: Option<u64>,
    pub play_speed: Option<u64>,
    pub mini_extract: Option<u64>,
    pub out_duration: Option<u64>,
}
input! { DiarySHLConfig() {
    0 "StartOffset" start_offset: u64, 1 "PlaySpeed" play_speed: u64, 2 "MiniExtract" mini_extract: u64,
    3 "OutDuration" out_duration: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudStorageAIServiceCallback {
    pub product_id: String,
    pub r#type: String,
    pub callback_url: Option<String>,
    pub callback_token: Option<Secret>,
}
operation! { ModifyCloudStorageAIServiceCallback(product_id: String, r#type: String)
    "ModifyCloudStorageAIServiceCallback" -> Empty {
    0 "ProductId" product_id, 1 "Type" r#type, 2 "CallbackUrl" callback_url: String,
    3 "CallbackToken" callback_token: Secret
} }

pub type ModifyCloudStorageAIServiceCallbackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFenceBind {
    pub fence_id: i64,
    pub items: Vec<FenceBindProductItem>,
}
operation! { ModifyFenceBind(fence_id: i64, items: Vec<FenceBindProductItem>) "ModifyFenceBind" -> Empty {
    0 "FenceId" fence_id, 1 "Items" items
} }

pub type ModifyFenceBindOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoRaFrequency {
    pub freq_id: Option<String>,
    pub freq_name: Option<String>,
    pub description: Option<String>,
    pub channels_data_up: Option<Vec<u64>>,
    pub channels_data_rx1: Option<Vec<u64>>,
    pub channels_data_rx2: Option<Vec<u64>>,
    pub channels_join_up: Option<Vec<u64>>,
    pub channels_join_rx1: Option<Vec<u64>>,
    pub channels_join_rx2: Option<Vec<u64>>,
}
operation! { ModifyLoRaFrequency() "ModifyLoRaFrequency" -> ModifyLoRaFrequencyOutput {
    0 "FreqId" freq_id: String, 1 "FreqName" freq_name: String, 2 "Description" description: String,
    3 "ChannelsDataUp" channels_data_up: Vec<u64>, 4 "ChannelsDataRX1" channels_data_rx1: Vec<u64>,
    5 "ChannelsDataRX2" channels_data_rx2: Vec<u64>, 6 "ChannelsJoinUp" channels_join_up: Vec<u64>,
    7 "ChannelsJoinRX1" channels_join_rx1: Vec<u64>, 8 "ChannelsJoinRX2" channels_join_rx2: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoRaFrequencyOutput {
    pub data: Option<LoRaFrequencyEntry>,
}
model! { ModifyLoRaFrequencyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoRaGateway {
    pub description: String,
    pub gateway_id: String,
    pub location: LoRaGatewayLocation,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoRaGatewayOutput {
    pub gateway: Option<LoRaGatewayItem>,
}
model! { ModifyLoRaGatewayOutput {
    0 "Gateway" gateway
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
pub struct ModifyPositionFence {}
operation! { ModifyPositionFence() "ModifyPositionFence" -> Empty {} }

pub type ModifyPositionFenceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPositionSpace {
    pub space_id: String,
    pub space_name: String,
    pub authorize_type: i64,
    pub product_id_list: Vec<String>,
    pub description: Option<String>,
    pub icon: Option<String>,
}
operation! { ModifyPositionSpace(space_id: String, space_name: String, authorize_type: i64, product_id_list: Vec<String>)
    "ModifyPositionSpace" -> Empty {
    0 "SpaceId" space_id, 1 "SpaceName" space_name, 2 "AuthorizeType" authorize_type, 3 "ProductIdList" product_id_list,
    4 "Description" description: String, 5 "Icon" icon: String
} }

pub type ModifyPositionSpaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProductCloudStorageAIService {
    pub product_id: String,
    pub enabled: Option<bool>,
}
operation! { ModifyProductCloudStorageAIService(product_id: String) "ModifyProductCloudStorageAIService" -> Empty {
    0 "ProductId" product_id, 1 "Enabled" enabled: bool
} }

pub type ModifyProductCloudStorageAIServiceOutput = Empty;

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
pub struct ModifyProject {
    pub project_id: String,
    pub project_name: String,
    pub project_desc: String,
}
operation! { ModifyProject(project_id: String, project_name: String, project_desc: String)
    "ModifyProject" -> ModifyProjectOutput {
    0 "ProjectId" project_id, 1 "ProjectName" project_name, 2 "ProjectDesc" project_desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProjectOutput {
    pub project: Option<ProjectEntry>,
}
model! { ModifyProjectOutput {
    0 "Project" project
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySpaceProperty {
    pub space_id: String,
    pub product_id: String,
    pub data: String,
}
operation! { ModifySpaceProperty(space_id: String, product_id: String, data: String) "ModifySpaceProperty" -> Empty {
    0 "SpaceId" space_id, 1 "ProductId" product_id, 2 "Data" data
} }

pub type ModifySpacePropertyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStudioProduct {
    pub product_id: String,
    pub product_name: String,
    pub product_desc: String,
    pub module_id: i64,
    pub enable_product_script: Option<String>,
    pub bind_strategy: Option<u64>,
}
operation! { ModifyStudioProduct(product_id: String, product_name: String, product_desc: String, module_id: i64)
    "ModifyStudioProduct" -> ModifyStudioProductOutput {
    0 "ProductId" product_id, 1 "ProductName" product_name, 2 "ProductDesc" product_desc, 3 "ModuleId" module_id,
    4 "EnableProductScript" enable_product_script: String, 5 "BindStrategy" bind_strategy: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStudioProductOutput {
    pub product: Option<ProductEntry>,
}
model! { ModifyStudioProductOutput {
    0 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTWeSeeCallback {
    pub callback_id: String,
    pub callback_url: String,
    pub r#type: String,
    pub callback_token: Option<Secret>,
}
operation! { ModifyTWeSeeCallback(callback_id: String, callback_url: String, r#type: String)
    "ModifyTWeSeeCallback" -> Empty {
    0 "CallbackId" callback_id, 1 "CallbackUrl" callback_url, 2 "Type" r#type, 3 "CallbackToken" callback_token: Secret
} }

pub type ModifyTWeSeeCallbackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTWeSeeConfig {
    pub product_id: String,
    pub device_name: String,
    pub user_id: Option<String>,
    pub channel_id: Option<u64>,
    pub enable_summary: Option<bool>,
    pub enable_search: Option<bool>,
    pub config: Option<String>,
    pub summary_config: Option<VisionSummaryConfig>,
    pub event_id_filter_config: Option<SeeEventIdFilterConfig>,
}
operation! { ModifyTWeSeeConfig(product_id: String, device_name: String) "ModifyTWeSeeConfig" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "UserId" user_id: String, 3 "ChannelId" channel_id: u64,
    4 "EnableSummary" enable_summary: bool, 5 "EnableSearch" enable_search: bool, 6 "Config" config: String,
    7 "SummaryConfig" summary_config: VisionSummaryConfig,
    8 "EventIdFilterConfig" event_id_filter_config: SeeEventIdFilterConfig
} }

pub type ModifyTWeSeeConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTWeSeeSubscription {
    pub product_id: String,
    pub device_name: String,
    pub service_type: String,
    pub channel_id: Option<u64>,
    pub enabled: Option<bool>,
    pub comprehension_config: Option<SeeComprehensionConfig>,
    pub comp_highlight_config: Option<SeeCompHighlightConfig>,
    pub event_id_filter_config: Option<SeeEventIdFilterConfig>,
}
operation! { ModifyTWeSeeSubscription(product_id: String, device_name: String, service_type: String)
    "ModifyTWeSeeSubscription" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "ChannelId" channel_id: u64,
    4 "Enabled" enabled: bool, 5 "ComprehensionConfig" comprehension_config: SeeComprehensionConfig,
    6 "CompHighlightConfig" comp_highlight_config: SeeCompHighlightConfig,
    7 "EventIdFilterConfig" event_id_filter_config: SeeEventIdFilterConfig
} }

pub type ModifyTWeSeeSubscriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTWeSeeSubscriptionRenewFlag {
    pub product_id: String,
    pub device_name: String,
    pub service_type: String,
    pub renew_flag: String,
    pub channel_id: Option<u64>,
}
operation! { ModifyTWeSeeSubscriptionRenewFlag(product_id: String, device_name: String, service_type: String, renew_flag: String)
    "ModifyTWeSeeSubscriptionRenewFlag" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "RenewFlag" renew_flag,
    4 "ChannelId" channel_id: u64
} }

pub type ModifyTWeSeeSubscriptionRenewFlagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTWeTalkAIBot {
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

pub type ModifyTWeTalkAIBotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTWeTalkAgent {
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

pub type ModifyTWeTalkAgentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTWeTalkProductConfig {
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

pub type ModifyTWeTalkProductConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTWeTalkProductConfigV2 {
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

pub type ModifyTWeTalkProductConfigV2Output = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTopicPolicy {
    pub product_id: String,
    pub topic_name: String,
    pub new_topic_name: String,
    pub privilege: u64,
}
operation! { ModifyTopicPolicy(product_id: String, topic_name: String, new_topic_name: String, privilege: u64)
    "ModifyTopicPolicy" -> Empty {
    0 "ProductId" product_id, 1 "TopicName" topic_name, 2 "NewTopicName" new_topic_name, 3 "Privilege" privilege
} }

pub type ModifyTopicPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTopicRule {
    pub rule_name: String,
    pub topic_rule_payload: TopicRulePayload,
}
operation! { ModifyTopicRule(rule_name: String, topic_rule_payload: TopicRulePayload) "ModifyTopicRule" -> Empty {
    0 "RuleName" rule_name, 1 "TopicRulePayload" topic_rule_payload
} }

pub type ModifyTopicRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseTWeCallDevice {
    pub device_list: Option<Vec<TWeCallInfo>>,
}
operation! { PauseTWeCallDevice() "PauseTWeCallDevice" -> Empty {
    0 "DeviceList" device_list: Vec<TWeCallInfo>
} }

pub type PauseTWeCallDeviceOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishBroadcastMessage {
    pub product_id: String,
    pub payload: String,
    pub qos: i64,
    pub payload_encoding: Option<String>,
}
operation! { PublishBroadcastMessage(product_id: String, payload: String, qos: i64)
    "PublishBroadcastMessage" -> PublishBroadcastMessageOutput {
    0 "ProductId" product_id, 1 "Payload" payload, 2 "Qos" qos, 3 "PayloadEncoding" payload_encoding: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishBroadcastMessageOutput {
    pub task_id: Option<i64>,
}
model! { PublishBroadcastMessageOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFirmwareUpdateMessage {
    pub product_id: String,
    pub device_name: Option<String>,
    pub fw_type: Option<String>,
}
operation! { PublishFirmwareUpdateMessage(product_id: String)
    "PublishFirmwareUpdateMessage" -> PublishFirmwareUpdateMessageOutput {
    0 "ProductID" product_id, 1 "DeviceName" device_name: String, 2 "FwType" fw_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFirmwareUpdateMessageOutput {
    pub status: Option<String>,
}
model! { PublishFirmwareUpdateMessageOutput {
    0 "Status" status
} }

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

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRRPCMessage {
    pub product_id: String,
    pub device_name: String,
    pub payload: String,
}
operation! { PublishRRPCMessage(product_id: String, device_name: String, payload: String)
    "PublishRRPCMessage" -> PublishRRPCMessageOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Payload" payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRRPCMessageOutput {
    pub message_id: Option<i64>,
    pub payload_base64: Option<String>,
}
model! { PublishRRPCMessageOutput {
    0 "MessageId" message_id, 1 "PayloadBase64" payload_base64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseStudioProduct {
    pub product_id: String,
    pub dev_status: String,
}
operation! { ReleaseStudioProduct(product_id: String, dev_status: String) "ReleaseStudioProduct" -> Empty {
    0 "ProductId" product_id, 1 "DevStatus" dev_status
} }

pub type ReleaseStudioProductOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserByRoomIdFromTRTC {
    pub room_id: String,
    pub trtc_user_ids: Vec<String>,
}
operation! { RemoveUserByRoomIdFromTRTC(room_id: String, trtc_user_ids: Vec<String>)
    "RemoveUserByRoomIdFromTRTC" -> Empty {
    0 "RoomId" room_id, 1 "TRTCUserIds" trtc_user_ids
} }

pub type RemoveUserByRoomIdFromTRTCOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewTWeSeeSubscription {
    pub product_id: String,
    pub device_name: String,
    pub service_type: String,
    pub period: i64,
    pub channel_id: Option<u64>,
    pub custom_order_id: Option<String>,
}
operation! { RenewTWeSeeSubscription(product_id: String, device_name: String, service_type: String, period: i64)
    "RenewTWeSeeSubscription" -> RenewTWeSeeSubscriptionOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "Period" period,
    4 "ChannelId" channel_id: u64, 5 "CustomOrderId" custom_order_id: String
} }

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
    0 "OrderId" order_id, 1 "Status" status, 2 "ResourceId" resource_id, 3 "OriginalPrice" original_price,
    4 "DiscountPrice" discount_price, 5 "Currency" currency
} }

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
pub struct ResetCloudStorageAIService {
    pub product_id: String,
    pub device_name: String,
    pub service_type: String,
    pub channel_id: Option<u64>,
    pub user_id: Option<String>,
}
operation! { ResetCloudStorageAIService(product_id: String, device_name: String, service_type: String)
    "ResetCloudStorageAIService" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "ChannelId" channel_id: u64,
    4 "UserId" user_id: String
} }

pub type ResetCloudStorageAIServiceOutput = Empty;

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
pub struct ResetTWeCallDevice {
    pub device_list: Option<Vec<TWeCallInfo>>,
}
operation! { ResetTWeCallDevice() "ResetTWeCallDevice" -> Empty {
    0 "DeviceList" device_list: Vec<TWeCallInfo>
} }

pub type ResetTWeCallDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeWeCallDevice {
    pub device_list: Option<Vec<TWeCallInfo>>,
}
operation! { ResumeWeCallDevice() "ResumeWeCallDevice" -> Empty {
    0 "DeviceList" device_list: Vec<TWeCallInfo>
} }

pub type ResumeWeCallDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeBindUserDevice {
    pub app_key: String,
    pub product_id: String,
    pub device_name: String,
    pub open_id: String,
    pub family_name: Option<String>,
}
operation! { RevokeBindUserDevice(app_key: String, product_id: String, device_name: String, open_id: String)
    "RevokeBindUserDevice" -> Empty {
    0 "AppKey" app_key, 1 "ProductId" product_id, 2 "DeviceName" device_name, 3 "OpenID" open_id,
    4 "FamilyName" family_name: String
} }

pub type RevokeBindUserDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeShareDeviceFromUser {
    pub app_key: String,
    pub product_id: String,
    pub device_name: String,
    pub owner_open_id: String,
    pub to_open_id: String,
}

/// What [`RevokeShareDeviceFromUser::new`] takes.
pub struct RevokeShareDeviceFromUserRequired {
    pub app_key: String,
    pub product_id: String,
    pub device_name: String,
    pub owner_open_id: String,
    pub to_open_id: String,
}
operation! { RevokeShareDeviceFromUser{RevokeShareDeviceFromUserRequired: app_key, product_id, device_name, owner_open_id, to_open_id}
    "RevokeShareDeviceFromUser" -> Empty {
    0 "AppKey" app_key, 1 "ProductId" product_id, 2 "DeviceName" device_name, 3 "OwnerOpenID" owner_open_id,
    4 "ToOpenID" to_open_id
} }

pub type RevokeShareDeviceFromUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPositionSpace {
    pub project_id: String,
    pub space_name: String,
    pub offset: i64,
    pub limit: i64,
}
operation! { SearchPositionSpace(project_id: String, space_name: String, offset: i64, limit: i64)
    "SearchPositionSpace" -> SearchPositionSpaceOutput {
    0 "ProjectId" project_id, 1 "SpaceName" space_name, 2 "Offset" offset, 3 "Limit" limit
} }
paged! { SearchPositionSpace: PositionSpaceInfo = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPositionSpaceOutput {
    pub list: Option<Vec<PositionSpaceInfo>>,
    pub total: Option<i64>,
}
model! { SearchPositionSpaceOutput {
    0 "List" list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchStudioProduct {
    pub project_id: Option<String>,
    pub product_name: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub dev_status: Option<String>,
    pub product_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { SearchStudioProduct() "SearchStudioProduct" -> SearchStudioProductOutput {
    0 "ProjectId" project_id: String, 1 "ProductName" product_name: String, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "DevStatus" dev_status: String, 5 "ProductId" product_id: String,
    6 "Filters" filters: Vec<Filter>
} }
paged! { SearchStudioProduct: ProductEntry = Offset "Offset", "Products" products, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchStudioProductOutput {
    pub products: Option<Vec<ProductEntry>>,
    pub total: Option<i64>,
}
model! { SearchStudioProductOutput {
    0 "Products" products, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTopicRule {
    pub rule_name: String,
}
operation! { SearchTopicRule(rule_name: String) "SearchTopicRule" -> SearchTopicRuleOutput {
    0 "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTopicRuleOutput {
    pub total_cnt: Option<i64>,
    pub rules: Option<Vec<TopicRuleInfo>>,
}
model! { SearchTopicRuleOutput {
    0 "TotalCnt" total_cnt, 1 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareDeviceToUser {
    pub app_key: String,
    pub product_id: String,
    pub device_name: String,
    pub owner_open_id: String,
    pub to_open_id: String,
    pub to_nick_name: Option<String>,
}

/// What [`ShareDeviceToUser::new`] takes.
pub struct ShareDeviceToUserRequired {
    pub app_key: String,
    pub product_id: String,
    pub device_name: String,
    pub owner_open_id: String,
    pub to_open_id: String,
}
operation! { ShareDeviceToUser{ShareDeviceToUserRequired: app_key, product_id, device_name, owner_open_id, to_open_id}
    "ShareDeviceToUser" -> ShareDeviceToUserOutput {
    0 "AppKey" app_key, 1 "ProductId" product_id, 2 "DeviceName" device_name, 3 "OwnerOpenID" owner_open_id,
    4 "ToOpenID" to_open_id, 5 "ToNickName" to_nick_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareDeviceToUserOutput {
    pub owner_user_id: Option<String>,
    pub to_user_id: Option<String>,
}
model! { ShareDeviceToUserOutput {
    0 "OwnerUserID" owner_user_id, 1 "ToUserID" to_user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateTWeSeeSubscription {
    pub product_id: String,
    pub device_name: String,
    pub service_type: String,
    pub channel_id: Option<u64>,
}
operation! { TerminateTWeSeeSubscription(product_id: String, device_name: String, service_type: String)
    "TerminateTWeSeeSubscription" -> TerminateTWeSeeSubscriptionOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ServiceType" service_type, 3 "ChannelId" channel_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateTWeSeeSubscriptionOutput {
    pub order_id: Option<String>,
    pub status: Option<String>,
    pub price: Option<String>,
    pub currency: Option<String>,
}
model! { TerminateTWeSeeSubscriptionOutput {
    0 "OrderId" order_id, 1 "Status" status, 2 "Price" price, 3 "Currency" currency
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
pub struct TransferTWeCallDevice {
    pub transfer_in_device: Option<String>,
    pub transfer_out_device: Option<String>,
}
operation! { TransferTWeCallDevice() "TransferTWeCallDevice" -> Empty {
    0 "TransferInDevice" transfer_in_device: String, 1 "TransferOutDevice" transfer_out_device: String
} }

pub type TransferTWeCallDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindDevices {
    pub gateway_product_id: String,
    pub gateway_device_name: String,
    pub product_id: String,
    pub device_names: Vec<String>,
}
operation! { UnbindDevices(gateway_product_id: String, gateway_device_name: String, product_id: String, device_names: Vec<String>)
    "UnbindDevices" -> Empty {
    0 "GatewayProductId" gateway_product_id, 1 "GatewayDeviceName" gateway_device_name, 2 "ProductId" product_id,
    3 "DeviceNames" device_names
} }

pub type UnbindDevicesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindProducts {
    pub gateway_product_id: String,
    pub product_ids: Vec<String>,
}
operation! { UnbindProducts(gateway_product_id: String, product_ids: Vec<String>)
    "UnbindProducts" -> UnbindProductsOutput {
    0 "GatewayProductId" gateway_product_id, 1 "ProductIds" product_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindProductsOutput {
    pub gateway_device_names: Option<Vec<String>>,
}
model! { UnbindProductsOutput {
    0 "GatewayDeviceNames" gateway_device_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindTWeTalkAIBot {
    pub bot_id: String,
    pub product_id: String,
}
operation! { UnbindTWeTalkAIBot(bot_id: String, product_id: String) "UnbindTWeTalkAIBot" -> Empty {
    0 "BotId" bot_id, 1 "ProductId" product_id
} }

pub type UnbindTWeTalkAIBotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindTWeTalkAgent {
    pub product_id: String,
    pub agent_id: String,
    pub device_name: Option<String>,
    pub binding_scope: Option<String>,
}
operation! { UnbindTWeTalkAgent(product_id: String, agent_id: String) "UnbindTWeTalkAgent" -> Empty {
    0 "ProductId" product_id, 1 "AgentId" agent_id, 2 "DeviceName" device_name: String,
    3 "BindingScope" binding_scope: String
} }

pub type UnbindTWeTalkAgentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeviceTWeCallAuthorizeStatus {
    pub status: Option<u64>,
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub wechat_open_id: Option<String>,
}
operation! { UpdateDeviceTWeCallAuthorizeStatus() "UpdateDeviceTWeCallAuthorizeStatus" -> Empty {
    0 "Status" status: u64, 1 "ProductId" product_id: String, 2 "DeviceName" device_name: String,
    3 "WechatOpenId" wechat_open_id: String
} }

pub type UpdateDeviceTWeCallAuthorizeStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDevicesEnableState {
    pub devices_items: Vec<DevicesItem>,
    pub status: i64,
}
operation! { UpdateDevicesEnableState(devices_items: Vec<DevicesItem>, status: i64)
    "UpdateDevicesEnableState" -> UpdateDevicesEnableStateOutput {
    0 "DevicesItems" devices_items, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDevicesEnableStateOutput {
    pub result_code: Option<String>,
    pub result_message: Option<String>,
}
model! { UpdateDevicesEnableStateOutput {
    0 "ResultCode" result_code, 1 "ResultMessage" result_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFirmware {
    pub product_id: String,
    pub device_name: String,
    pub firmware_version: String,
    pub firmware_ori_version: String,
    pub upgrade_method: Option<u64>,
}
operation! { UpdateFirmware(product_id: String, device_name: String, firmware_version: String, firmware_ori_version: String)
    "UpdateFirmware" -> Empty {
    0 "ProductID" product_id, 1 "DeviceName" device_name, 2 "FirmwareVersion" firmware_version,
    3 "FirmwareOriVersion" firmware_ori_version, 4 "UpgradeMethod" upgrade_method: u64
} }

pub type UpdateFirmwareOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOtaModule {
    pub product_id: String,
    pub fw_type: String,
    pub name: Option<String>,
    pub remark: Option<String>,
}
operation! { UpdateOtaModule(product_id: String, fw_type: String) "UpdateOtaModule" -> Empty {
    0 "ProductID" product_id, 1 "FwType" fw_type, 2 "Name" name: String, 3 "Remark" remark: String
} }

pub type UpdateOtaModuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOtaTaskStatus {
    pub product_id: String,
    pub task_id: i64,
    pub status: i64,
}
operation! { UpdateOtaTaskStatus(product_id: String, task_id: i64, status: i64) "UpdateOtaTaskStatus" -> Empty {
    0 "ProductId" product_id, 1 "TaskId" task_id, 2 "Status" status
} }

pub type UpdateOtaTaskStatusOutput = Empty;

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
    pub firmware_user_defined: Option<String>,
}
operation! { UploadFirmware(product_id: String, firmware_version: String, md5sum: String, file_size: u64)
    "UploadFirmware" -> Empty {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "Md5sum" md5sum, 3 "FileSize" file_size,
    4 "FirmwareName" firmware_name: String, 5 "FirmwareDescription" firmware_description: String,
    6 "FwType" fw_type: String, 7 "FirmwareUserDefined" firmware_user_defined: String
} }

pub type UploadFirmwareOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ACTION_UNREACHABLE: &str = "FailedOperation.ActionUnreachable";
    pub const FAILED_OPERATION_ANOTHER_OPERATION_IS_RUNNING: &str = "FailedOperation.AnotherOperationIsRunning";
    pub const FAILED_OPERATION_BALANCE_INSUFFICIENT: &str = "FailedOperation.BalanceInsufficient";
    pub const FAILED_OPERATION_BROADCAST_TASK_IS_RUNNING: &str = "FailedOperation.BroadcastTaskIsRunning";
    pub const FAILED_OPERATION_CLOUD_STORAGE_AI_PACKAGE_EXPIRE_TIME_EXCEEDED: &str =
        "FailedOperation.CloudStorageAIPackageExpireTimeExceeded";
    pub const FAILED_OPERATION_CLOUD_STORAGE_AI_SERVICE_NOT_ENABLED: &str =
        "FailedOperation.CloudStorageAIServiceNotEnabled";
    pub const FAILED_OPERATION_CLOUD_STORAGE_AI_SERVICE_TASK_ALREADY_EXISTS: &str =
        "FailedOperation.CloudStorageAIServiceTaskAlreadyExists";
    pub const FAILED_OPERATION_CLOUD_STORAGE_PACKAGE_REQUIRED: &str = "FailedOperation.CloudStoragePackageRequired";
    pub const FAILED_OPERATION_CREATE_ORDER_FAILED: &str = "FailedOperation.CreateOrderFailed";
    pub const FAILED_OPERATION_CUSTOM_ORDER_ID_ALREADY_EXIST: &str = "FailedOperation.CustomOrderIdAlreadyExist";
    pub const FAILED_OPERATION_DELIVER_ORDER_FAILED: &str = "FailedOperation.DeliverOrderFailed";
    pub const FAILED_OPERATION_DEVICE_ALREADY_DISABLED: &str = "FailedOperation.DeviceAlreadyDisabled";
    pub const FAILED_OPERATION_DEVICE_FIRMWARE_IS_UPDATED: &str = "FailedOperation.DeviceFirmwareIsUpdated";
    pub const FAILED_OPERATION_DEVICE_INFO_OUTDATED: &str = "FailedOperation.DeviceInfoOutdated";
    pub const FAILED_OPERATION_DEVICE_IS_UPDATING: &str = "FailedOperation.DeviceIsUpdating";
    pub const FAILED_OPERATION_DEVICE_NO_SUBSCRIPTION: &str = "FailedOperation.DeviceNoSubscription";
    pub const FAILED_OPERATION_DEVICE_OFFLINE: &str = "FailedOperation.DeviceOffline";
    pub const FAILED_OPERATION_OTHER_UPDATE_TASK_EXIST: &str = "FailedOperation.OtherUpdateTaskExist";
    pub const FAILED_OPERATION_PRODUCT_IOT_VIDEO_SERVICE_NOT_ENABLED: &str =
        "FailedOperation.ProductIotVideoServiceNotEnabled";
    pub const FAILED_OPERATION_PRODUCT_NOT_RELEASED: &str = "FailedOperation.ProductNotReleased";
    pub const FAILED_OPERATION_RRPC_TIMEOUT: &str = "FailedOperation.RRPCTimeout";
    pub const FAILED_OPERATION_REQUEST_TRTC_FAIL: &str = "FailedOperation.RequestTRTCFail";
    pub const FAILED_OPERATION_RULE_ALREADY_DISABLED: &str = "FailedOperation.RuleAlreadyDisabled";
    pub const FAILED_OPERATION_RULE_ALREADY_ENABLED: &str = "FailedOperation.RuleAlreadyEnabled";
    pub const FAILED_OPERATION_SEE_POST_PAID_SERVICE_ALREADY_EXISTS: &str =
        "FailedOperation.SeePostPaidServiceAlreadyExists";
    pub const FAILED_OPERATION_SEE_POST_PAID_SERVICE_ISOLATED: &str = "FailedOperation.SeePostPaidServiceIsolated";
    pub const FAILED_OPERATION_SEE_POST_PAID_SERVICE_ISOLATED_BY_ACCOUNT: &str =
        "FailedOperation.SeePostPaidServiceIsolatedByAccount";
    pub const FAILED_OPERATION_SEE_POST_PAID_SERVICE_NOT_EXISTS: &str = "FailedOperation.SeePostPaidServiceNotExists";
    pub const FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_ALREADY_EXISTS: &str =
        "FailedOperation.SeePrePaidSubscriptionAlreadyExists";
    pub const FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_CONFLICTS: &str =
        "FailedOperation.SeePrePaidSubscriptionConflicts";
    pub const FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_DURATION_EXCEEDED: &str =
        "FailedOperation.SeePrePaidSubscriptionDurationExceeded";
    pub const FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_END_TIME_EXCEEDED: &str =
        "FailedOperation.SeePrePaidSubscriptionEndTimeExceeded";
    pub const FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_INVALID_STATUS: &str =
        "FailedOperation.SeePrePaidSubscriptionInvalidStatus";
    pub const FAILED_OPERATION_SEE_PRE_PAID_SUBSCRIPTION_ISOLATED: &str =
        "FailedOperation.SeePrePaidSubscriptionIsolated";
    pub const FAILED_OPERATION_SEE_SUBSCRIPTION_NOT_ISOLATED: &str = "FailedOperation.SeeSubscriptionNotIsolated";
    pub const FAILED_OPERATION_SOME_PRODUCT_IS_ALREADY_BINDED: &str = "FailedOperation.SomeProductIsAlreadyBinded";
    pub const FAILED_OPERATION_TARGET_DEVICE_HAS_ENABLED_WE_SEE_CONFIG: &str =
        "FailedOperation.TargetDeviceHasEnabledWeSeeConfig";
    pub const FAILED_OPERATION_TIMEOUT: &str = "FailedOperation.Timeout";
    pub const FAILED_OPERATION_WE_SEE_SERVICE_NOT_ENABLED: &str = "FailedOperation.WeSeeServiceNotEnabled";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DB_OPERATION_ERROR: &str = "InternalError.DBOperationError";
    pub const INTERNAL_ERROR_DB_OPERTAION_ERROR: &str = "InternalError.DBOpertaionError";
    pub const INTERNAL_ERROR_INTERNAL_LO_RA_SERVER_ERROR: &str = "InternalError.InternalLoRaServerError";
    pub const INTERNAL_ERROR_INTERNAL_RPC_ERROR: &str = "InternalError.InternalRPCError";
    pub const INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION: &str = "InternalError.InternalServerException";
    pub const INTERNAL_ERROR_INTERNAL_SERVER_EXCEPTION_DB: &str = "InternalError.InternalServerExceptionDB";
    pub const INTERNAL_ERROR_TIMEOUT: &str = "InternalError.Timeout";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ACTION_INPUT_PARAMS_INVALID: &str = "InvalidParameter.ActionInputParamsInvalid";
    pub const INVALID_PARAMETER_FIRMWARE_ALREADY_EXIST: &str = "InvalidParameter.FirmwareAlreadyExist";
    pub const INVALID_PARAMETER_PRODUCT_IS_NOT_GATEWAY: &str = "InvalidParameter.ProductIsNotGateway";
    pub const INVALID_PARAMETER_ROOM_ID_EXIST: &str = "InvalidParameter.RoomIdExist";
    pub const INVALID_PARAMETER_USER_ID_OVER_LIMIT: &str = "InvalidParameter.UserIdOverLimit";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ACTION_NIL: &str = "InvalidParameterValue.ActionNil";
    pub const INVALID_PARAMETER_VALUE_ACTION_NIL_OR_NOT_EXIST: &str = "InvalidParameterValue.ActionNilOrNotExist";
    pub const INVALID_PARAMETER_VALUE_APP_DESCRIPTION_TOO_LONG: &str = "InvalidParameterValue.AppDescriptionTooLong";
    pub const INVALID_PARAMETER_VALUE_APP_EXISTS: &str = "InvalidParameterValue.AppExists";
    pub const INVALID_PARAMETER_VALUE_APP_NAME_TOO_LONG: &str = "InvalidParameterValue.AppNameTooLong";
    pub const INVALID_PARAMETER_VALUE_APP_NO_PERMISSION: &str = "InvalidParameterValue.AppNoPermission";
    pub const INVALID_PARAMETER_VALUE_APP_NOT_EXISTS: &str = "InvalidParameterValue.AppNotExists";
    pub const INVALID_PARAMETER_VALUE_CHECK_FORWARD_URL_FAIL: &str = "InvalidParameterValue.CheckForwardURLFail";
    pub const INVALID_PARAMETER_VALUE_CLOUD_STORAGE_AI_PACKAGE_ID_NOT_EXIST: &str =
        "InvalidParameterValue.CloudStorageAIPackageIdNotExist";
    pub const INVALID_PARAMETER_VALUE_DEVICE_ALREADY_EXIST: &str = "InvalidParameterValue.DeviceAlreadyExist";
    pub const INVALID_PARAMETER_VALUE_DEVICE_HAS_NOT_BIND_GATEWAY: &str =
        "InvalidParameterValue.DeviceHasNotBindGateway";
    pub const INVALID_PARAMETER_VALUE_DEVICE_IS_NOT_GATEWAY: &str = "InvalidParameterValue.DeviceIsNotGateway";
    pub const INVALID_PARAMETER_VALUE_DEVICE_NAME_INVALID: &str = "InvalidParameterValue.DeviceNameInvalid";
    pub const INVALID_PARAMETER_VALUE_DEVICE_NOT_EXIST: &str = "InvalidParameterValue.DeviceNotExist";
    pub const INVALID_PARAMETER_VALUE_ERR_LL_SYNC_BROADCAST_DEVICE_NAME_LENGTH_EXCEED: &str =
        "InvalidParameterValue.ErrLLSyncBroadcastDeviceNameLengthExceed";
    pub const INVALID_PARAMETER_VALUE_ERROR_TASK_NOT_EXIST: &str = "InvalidParameterValue.ErrorTaskNotExist";
    pub const INVALID_PARAMETER_VALUE_FAIL_ACTION_HAS_SAME_DEVICE: &str =
        "InvalidParameterValue.FailActionHasSameDevice";
    pub const INVALID_PARAMETER_VALUE_FIRMWARE_ALREADY_EXIST: &str = "InvalidParameterValue.FirmwareAlreadyExist";
    pub const INVALID_PARAMETER_VALUE_FORWARD_REDIRECT_DENIED: &str = "InvalidParameterValue.ForwardRedirectDenied";
    pub const INVALID_PARAMETER_VALUE_GET_PRODUCTS_LIST_ERROR: &str = "InvalidParameterValue.GetProductsListError";
    pub const INVALID_PARAMETER_VALUE_INVALID_APP_KEY: &str = "InvalidParameterValue.InvalidAppKey";
    pub const INVALID_PARAMETER_VALUE_INVALID_CALLBACK_TOKEN: &str = "InvalidParameterValue.InvalidCallbackToken";
    pub const INVALID_PARAMETER_VALUE_INVALID_CALLBACK_URL: &str = "InvalidParameterValue.InvalidCallbackUrl";
    pub const INVALID_PARAMETER_VALUE_INVALID_SQL: &str = "InvalidParameterValue.InvalidSQL";
    pub const INVALID_PARAMETER_VALUE_INVALID_URL: &str = "InvalidParameterValue.InvalidURL";
    pub const INVALID_PARAMETER_VALUE_LO_RA_FREQ_PARMS_ERROR: &str = "InvalidParameterValue.LoRaFreqParmsError";
    pub const INVALID_PARAMETER_VALUE_MODEL_DEFINE_DONT_MATCH_TEMPLATE: &str =
        "InvalidParameterValue.ModelDefineDontMatchTemplate";
    pub const INVALID_PARAMETER_VALUE_MODEL_DEFINE_DUP_ID: &str = "InvalidParameterValue.ModelDefineDupID";
    pub const INVALID_PARAMETER_VALUE_MODEL_DEFINE_ERROR_MODEL: &str = "InvalidParameterValue.ModelDefineErrorModel";
    pub const INVALID_PARAMETER_VALUE_MODEL_DEFINE_ERROR_TYPE: &str = "InvalidParameterValue.ModelDefineErrorType";
    pub const INVALID_PARAMETER_VALUE_MODEL_DEFINE_EVENT_PARAMS_DUP_ID: &str =
        "InvalidParameterValue.ModelDefineEventParamsDupID";
    pub const INVALID_PARAMETER_VALUE_MODEL_DEFINE_EVENT_PARAMS_EXCEED_LIMIT: &str =
        "InvalidParameterValue.ModelDefineEventParamsExceedLimit";
    pub const INVALID_PARAMETER_VALUE_MODEL_DEFINE_EVENT_PROP_ERROR: &str =
        "InvalidParameterValue.ModelDefineEventPropError";
    pub const INVALID_PARAMETER_VALUE_MODEL_DEFINE_EVENT_PROP_NAME_ERROR: &str =
        "InvalidParameterValue.ModelDefineEventPropNameError";
    pub const INVALID_PARAMETER_VALUE_MODEL_DEFINE_EVENT_TYPE_ERROR: &str =
        "InvalidParameterValue.ModelDefineEventTypeError";
    pub const INVALID_PARAMETER_VALUE_MODEL_DEFINE_INVALID: &str = "InvalidParameterValue.ModelDefineInvalid";
    pub const INVALID_PARAMETER_VALUE_MODEL_DEFINE_NIL: &str = "InvalidParameterValue.ModelDefineNil";
    pub const INVALID_PARAMETER_VALUE_MODEL_DEFINE_PROP_BOOL_MAPPING_ERROR: &str =
        "InvalidParameterValue.ModelDefinePropBoolMappingError";
    pub const INVALID_PARAMETER_VALUE_MODEL_DEFINE_PROP_ENUM_MAPPING_ERROR: &str =
        "InvalidParameterValue.ModelDefinePropEnumMappingError";
    pub const INVALID_PARAMETER_VALUE_MODEL_DEFINE_PROP_RANGE_ERROR: &str =
        "InvalidParameterValue.ModelDefinePropRangeError";
    pub const INVALID_PARAMETER_VALUE_MODEL_DEFINE_PROP_RANGE_OVERFLOW: &str =
        "InvalidParameterValue.ModelDefinePropRangeOverflow";
    pub const INVALID_PARAMETER_VALUE_MODEL_PROPERTY_NOT_EXIST: &str = "InvalidParameterValue.ModelPropertyNotExist";
    pub const INVALID_PARAMETER_VALUE_MSG_CONTENT_INVALID: &str = "InvalidParameterValue.MsgContentInvalid";
    pub const INVALID_PARAMETER_VALUE_MSG_LEVEL_INVALID: &str = "InvalidParameterValue.MsgLevelInvalid";
    pub const INVALID_PARAMETER_VALUE_MSG_TITLE_INVALID: &str = "InvalidParameterValue.MsgTitleInvalid";
    pub const INVALID_PARAMETER_VALUE_MSG_TYPE_INVALID: &str = "InvalidParameterValue.MsgTypeInvalid";
    pub const INVALID_PARAMETER_VALUE_NO_PERMISSION: &str = "InvalidParameterValue.NoPermission";
    pub const INVALID_PARAMETER_VALUE_OPERATION_DENIED: &str = "InvalidParameterValue.OperationDenied";
    pub const INVALID_PARAMETER_VALUE_PAYLOAD_OVER_LIMIT: &str = "InvalidParameterValue.PayloadOverLimit";
    pub const INVALID_PARAMETER_VALUE_PRODUCT_ALREADY_EXIST: &str = "InvalidParameterValue.ProductAlreadyExist";
    pub const INVALID_PARAMETER_VALUE_PRODUCT_ID_INVALID: &str = "InvalidParameterValue.ProductIDInvalid";
    pub const INVALID_PARAMETER_VALUE_PRODUCT_IS_NOT_GATEWAY: &str = "InvalidParameterValue.ProductIsNotGateway";
    pub const INVALID_PARAMETER_VALUE_PRODUCT_PARMS_ERROR: &str = "InvalidParameterValue.ProductParmsError";
    pub const INVALID_PARAMETER_VALUE_PROJECT_PARMS_ERROR: &str = "InvalidParameterValue.ProjectParmsError";
    pub const INVALID_PARAMETER_VALUE_PUSH_ENVIRONMENT_INVALID: &str = "InvalidParameterValue.PushEnvironmentInvalid";
    pub const INVALID_PARAMETER_VALUE_REPUBLISH_TOPIC_FORMAT_ERROR: &str =
        "InvalidParameterValue.RepublishTopicFormatError";
    pub const INVALID_PARAMETER_VALUE_RULE_NUMBER_BEYOND_LIMIT: &str = "InvalidParameterValue.RuleNumberBeyondLimit";
    pub const INVALID_PARAMETER_VALUE_SELECT_KEY_FROM_BINARY_PAYLOAD: &str =
        "InvalidParameterValue.SelectKeyFromBinaryPayload";
    pub const INVALID_PARAMETER_VALUE_SHARE_DEVICE_TO_SELF: &str = "InvalidParameterValue.ShareDeviceToSelf";
    pub const INVALID_PARAMETER_VALUE_START_TIME_LATER_END_TIME: &str = "InvalidParameterValue.StartTimeLaterEndTime";
    pub const INVALID_PARAMETER_VALUE_TPNS_ANDROID_VALIDATION_FAILED: &str =
        "InvalidParameterValue.TPNSAndroidValidationFailed";
    pub const INVALID_PARAMETER_VALUE_TPN_SI_OS_VALIDATION_FAILED: &str =
        "InvalidParameterValue.TPNSiOSValidationFailed";
    pub const INVALID_PARAMETER_VALUE_TOPIC_MISMATCH: &str = "InvalidParameterValue.TopicMismatch";
    pub const INVALID_PARAMETER_VALUE_TOPIC_POLICY_ALREADY_EXIST: &str =
        "InvalidParameterValue.TopicPolicyAlreadyExist";
    pub const INVALID_PARAMETER_VALUE_TOPIC_RULE_ALREADY_EXIST: &str = "InvalidParameterValue.TopicRuleAlreadyExist";
    pub const INVALID_PARAMETER_VALUE_TOPIC_RULE_SQL_NOT_EDITED: &str = "InvalidParameterValue.TopicRuleSqlNotEdited";
    pub const INVALID_PARAMETER_VALUE_UPDATE_TOPIC_RULE_DB_FAIL: &str = "InvalidParameterValue.UpdateTopicRuleDBFail";
    pub const INVALID_PARAMETER_VALUE_USER_ID_INVALID: &str = "InvalidParameterValue.UserIDInvalid";
    pub const INVALID_PARAMETER_VALUE_VPN_PARMS_ERROR: &str = "InvalidParameterValue.VPNParmsError";
    pub const LIMIT_EXCEEDED_APPLICATION_EXCEED_LIMIT: &str = "LimitExceeded.ApplicationExceedLimit";
    pub const LIMIT_EXCEEDED_BATCH_PRODUCTION_EXCEED_LIMIT: &str = "LimitExceeded.BatchProductionExceedLimit";
    pub const LIMIT_EXCEEDED_BATCH_PRODUCTION_NULL: &str = "LimitExceeded.BatchProductionNull";
    pub const LIMIT_EXCEEDED_BIND_PRODUCTS_EXCEED_LIMIT: &str = "LimitExceeded.BindProductsExceedLimit";
    pub const LIMIT_EXCEEDED_DEVICE_EXCEED_LIMIT: &str = "LimitExceeded.DeviceExceedLimit";
    pub const LIMIT_EXCEEDED_DEVICE_LICENSE_LIMIT_EXCEEDED: &str = "LimitExceeded.DeviceLicenseLimitExceeded";
    pub const LIMIT_EXCEEDED_FIRMWARE_EXCEED_LIMIT: &str = "LimitExceeded.FirmwareExceedLimit";
    pub const LIMIT_EXCEEDED_MESSAGE_SAVED: &str = "LimitExceeded.MessageSaved";
    pub const LIMIT_EXCEEDED_PRODUCT_EXCEED_LIMIT: &str = "LimitExceeded.ProductExceedLimit";
    pub const LIMIT_EXCEEDED_PROJECT_EXCEED_LIMIT: &str = "LimitExceeded.ProjectExceedLimit";
    pub const LIMIT_EXCEEDED_RETURN_RESOURCE_LIMIT_EXCEEDED: &str = "LimitExceeded.ReturnResourceLimitExceeded";
    pub const LIMIT_EXCEEDED_STUDIO_LO_RA_FREQ_EXCEED_LIMIT: &str = "LimitExceeded.StudioLoRaFreqExceedLimit";
    pub const LIMIT_EXCEEDED_STUDIO_PRODUCT_EXCEED_LIMIT: &str = "LimitExceeded.StudioProductExceedLimit";
    pub const LIMIT_EXCEEDED_THING_MODEL_EXCEED_LIMIT: &str = "LimitExceeded.ThingModelExceedLimit";
    pub const LIMIT_EXCEEDED_TOPIC_POLICY_EXCEED_LIMIT: &str = "LimitExceeded.TopicPolicyExceedLimit";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_MODEL_DEFINE_EVENT_TYPE_ERROR: &str = "MissingParameter.ModelDefineEventTypeError";
    pub const OPERATION_DENIED_INSTANCE_NOT_BELONG_TO_USER: &str = "OperationDenied.InstanceNotBelongToUser";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_INSUFFICIENT_BATCH_PRODUCTION_IS_RUNNING: &str = "ResourceInsufficient.BatchProductionIsRunning";
    pub const RESOURCE_INSUFFICIENT_CLOUD_STORAGE_AI_SERVICE_TASK_QUOTA_INSUFFICIENT: &str =
        "ResourceInsufficient.CloudStorageAIServiceTaskQuotaInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_APP_NOT_EXISTS: &str = "ResourceNotFound.AppNotExists";
    pub const RESOURCE_NOT_FOUND_BATCH_PRODUCTION_NOT_EXIST: &str = "ResourceNotFound.BatchProductionNotExist";
    pub const RESOURCE_NOT_FOUND_CANNOT_GET_FROM_URL: &str = "ResourceNotFound.CannotGetFromUrl";
    pub const RESOURCE_NOT_FOUND_CLOUD_STORAGE_AI_SERVICE_TASK: &str = "ResourceNotFound.CloudStorageAIServiceTask";
    pub const RESOURCE_NOT_FOUND_CLOUD_STORAGE_AI_SERVICE_TASK_FILE: &str =
        "ResourceNotFound.CloudStorageAIServiceTaskFile";
    pub const RESOURCE_NOT_FOUND_DEVICE_CHANNEL_NOT_EXIST: &str = "ResourceNotFound.DeviceChannelNotExist";
    pub const RESOURCE_NOT_FOUND_DEVICE_DUP_KEY_EXIST: &str = "ResourceNotFound.DeviceDupKeyExist";
    pub const RESOURCE_NOT_FOUND_DEVICE_FIRM_WARE_NOT_EXIST: &str = "ResourceNotFound.DeviceFirmWareNotExist";
    pub const RESOURCE_NOT_FOUND_DEVICE_HAS_NO_FIRMWARE: &str = "ResourceNotFound.DeviceHasNoFirmware";
    pub const RESOURCE_NOT_FOUND_DEVICE_NOT_BIND: &str = "ResourceNotFound.DeviceNotBind";
    pub const RESOURCE_NOT_FOUND_DEVICE_NOT_BOUND: &str = "ResourceNotFound.DeviceNotBound";
    pub const RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST: &str = "ResourceNotFound.DeviceNotExist";
    pub const RESOURCE_NOT_FOUND_DEVICE_SHADOW_NOT_EXIST: &str = "ResourceNotFound.DeviceShadowNotExist";
    pub const RESOURCE_NOT_FOUND_FENCE_BIND_NOT_EXIST: &str = "ResourceNotFound.FenceBindNotExist";
    pub const RESOURCE_NOT_FOUND_FENCE_NOT_EXIST: &str = "ResourceNotFound.FenceNotExist";
    pub const RESOURCE_NOT_FOUND_FIRMWARE_NOT_EXIST: &str = "ResourceNotFound.FirmwareNotExist";
    pub const RESOURCE_NOT_FOUND_FIRMWARE_TASK_NOT_EXIST: &str = "ResourceNotFound.FirmwareTaskNotExist";
    pub const RESOURCE_NOT_FOUND_GATEWAY_DUP_KEY_EXIST: &str = "ResourceNotFound.GatewayDupKeyExist";
    pub const RESOURCE_NOT_FOUND_GATEWAY_NOT_EXIST: &str = "ResourceNotFound.GatewayNotExist";
    pub const RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST: &str = "ResourceNotFound.InstanceNotExist";
    pub const RESOURCE_NOT_FOUND_MODULE_NOT_EXIST: &str = "ResourceNotFound.ModuleNotExist";
    pub const RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST: &str = "ResourceNotFound.ProductNotExist";
    pub const RESOURCE_NOT_FOUND_PRODUCT_OR_DEVICE_NOT_EXIST: &str = "ResourceNotFound.ProductOrDeviceNotExist";
    pub const RESOURCE_NOT_FOUND_PRODUCT_RESOURCE_NOT_EXIST: &str = "ResourceNotFound.ProductResourceNotExist";
    pub const RESOURCE_NOT_FOUND_PROJECT_NOT_EXIST: &str = "ResourceNotFound.ProjectNotExist";
    pub const RESOURCE_NOT_FOUND_SEE_CALLBACK_NOT_EXIST: &str = "ResourceNotFound.SeeCallbackNotExist";
    pub const RESOURCE_NOT_FOUND_SEE_POST_PAID_SERVICE_NOT_EXIST: &str = "ResourceNotFound.SeePostPaidServiceNotExist";
    pub const RESOURCE_NOT_FOUND_SEE_PRE_PAID_SUBSCRIPTION_NOT_EXIST: &str =
        "ResourceNotFound.SeePrePaidSubscriptionNotExist";
    pub const RESOURCE_NOT_FOUND_SEE_TASK_NOT_EXIST: &str = "ResourceNotFound.SeeTaskNotExist";
    pub const RESOURCE_NOT_FOUND_SPACE_NOT_EXIST: &str = "ResourceNotFound.SpaceNotExist";
    pub const RESOURCE_NOT_FOUND_STUDIO_LO_RA_FREQ_NOT_EXIST: &str = "ResourceNotFound.StudioLoRaFreqNotExist";
    pub const RESOURCE_NOT_FOUND_STUDIO_PRODUCT_NOT_EXIST: &str = "ResourceNotFound.StudioProductNotExist";
    pub const RESOURCE_NOT_FOUND_TOPIC_POLICY_NOT_EXIST: &str = "ResourceNotFound.TopicPolicyNotExist";
    pub const RESOURCE_NOT_FOUND_TOPIC_RULE_NOT_EXIST: &str = "ResourceNotFound.TopicRuleNotExist";
    pub const RESOURCE_UNAVAILABLE_WE_SEE_SERVICE_ISOLATED: &str = "ResourceUnavailable.WeSeeServiceIsolated";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_APP_NO_PERMISSION_TO_STUDIO_PRODUCT: &str =
        "UnauthorizedOperation.APPNoPermissionToStudioProduct";
    pub const UNAUTHORIZED_OPERATION_API_CREATE_AI_TASK_NOT_IN_WHITELIST: &str =
        "UnauthorizedOperation.ApiCreateAITaskNotInWhitelist";
    pub const UNAUTHORIZED_OPERATION_APP_NO_PERMISSION: &str = "UnauthorizedOperation.AppNoPermission";
    pub const UNAUTHORIZED_OPERATION_CERTIFICATION_NEED_UPGRADE: &str =
        "UnauthorizedOperation.CertificationNeedUpgrade";
    pub const UNAUTHORIZED_OPERATION_DEVICE_HAS_ALREADY_BIND_GATEWAY: &str =
        "UnauthorizedOperation.DeviceHasAlreadyBindGateway";
    pub const UNAUTHORIZED_OPERATION_DEVICE_IS_NOT_ENABLED: &str = "UnauthorizedOperation.DeviceIsNotEnabled";
    pub const UNAUTHORIZED_OPERATION_GATEWAY_HAS_BINDED_DEVICES: &str = "UnauthorizedOperation.GatewayHasBindedDevices";
    pub const UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_FAMILY: &str = "UnauthorizedOperation.NoPermissionToFamily";
    pub const UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_INSTANCE: &str = "UnauthorizedOperation.NoPermissionToInstance";
    pub const UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_PAY: &str = "UnauthorizedOperation.NoPermissionToPay";
    pub const UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_PROJECT: &str = "UnauthorizedOperation.NoPermissionToProject";
    pub const UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_SHARE_DEVICE: &str =
        "UnauthorizedOperation.NoPermissionToShareDevice";
    pub const UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_STUDIO_FENCE: &str =
        "UnauthorizedOperation.NoPermissionToStudioFence";
    pub const UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_STUDIO_INSTANCE: &str =
        "UnauthorizedOperation.NoPermissionToStudioInstance";
    pub const UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_STUDIO_PRODUCT: &str =
        "UnauthorizedOperation.NoPermissionToStudioProduct";
    pub const UNAUTHORIZED_OPERATION_NO_PERMISSION_TO_TRTC_ROOM: &str = "UnauthorizedOperation.NoPermissionToTRTCRoom";
    pub const UNAUTHORIZED_OPERATION_NO_VERIFIED: &str = "UnauthorizedOperation.NoVerified";
    pub const UNAUTHORIZED_OPERATION_NOT_CERTIFICATION: &str = "UnauthorizedOperation.NotCertification";
    pub const UNAUTHORIZED_OPERATION_PERMISSION_DENIED: &str = "UnauthorizedOperation.PermissionDenied";
    pub const UNAUTHORIZED_OPERATION_PRODUCT_NOT_SUPPORT_PSK: &str = "UnauthorizedOperation.ProductNotSupportPSK";
    pub const UNAUTHORIZED_OPERATION_USER_LICENSE_EXCEED_LIMIT: &str = "UnauthorizedOperation.UserLicenseExceedLimit";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_BINDS_EXIST_UNDER_FENCE: &str = "UnsupportedOperation.BindsExistUnderFence";
    pub const UNSUPPORTED_OPERATION_CANNOT_RE_BIND_FAMILY: &str = "UnsupportedOperation.CannotReBindFamily";
    pub const UNSUPPORTED_OPERATION_CAPABILITY_NOT_SUPPORTED_IN_SEE_SERVICE_TYPE: &str =
        "UnsupportedOperation.CapabilityNotSupportedInSeeServiceType";
    pub const UNSUPPORTED_OPERATION_CLOUD_STORAGE_PACKAGE_TIME_MISMATCH: &str =
        "UnsupportedOperation.CloudStoragePackageTimeMismatch";
    pub const UNSUPPORTED_OPERATION_CLOUD_STORAGE_PACKAGE_TYPE_MISMATCH: &str =
        "UnsupportedOperation.CloudStoragePackageTypeMismatch";
    pub const UNSUPPORTED_OPERATION_DEVICE_DUP_KEY_EXIST: &str = "UnsupportedOperation.DeviceDupKeyExist";
    pub const UNSUPPORTED_OPERATION_DEVICE_EXCEED_LIMIT: &str = "UnsupportedOperation.DeviceExceedLimit";
    pub const UNSUPPORTED_OPERATION_DEVICE_OTA_TASK_IN_PROGRESS: &str = "UnsupportedOperation.DeviceOtaTaskInProgress";
    pub const UNSUPPORTED_OPERATION_DEVICE_TYPE: &str = "UnsupportedOperation.DeviceType";
    pub const UNSUPPORTED_OPERATION_DEVICES_EXIST_UNDER_PRODUCT: &str = "UnsupportedOperation.DevicesExistUnderProduct";
    pub const UNSUPPORTED_OPERATION_DOES_NOT_SELL_IN_THIS_REGION: &str = "UnsupportedOperation.DoesNotSellInThisRegion";
    pub const UNSUPPORTED_OPERATION_ENABLE_SAAS_SERVICE_EXIST_UNDER_PROJECT: &str =
        "UnsupportedOperation.EnableSaasServiceExistUnderProject";
    pub const UNSUPPORTED_OPERATION_EXIST_BINDED_DEVICES_UNDER_GATEWAY_PRODUCT: &str =
        "UnsupportedOperation.ExistBindedDevicesUnderGatewayProduct";
    pub const UNSUPPORTED_OPERATION_FENCE_DUP_KEY_EXIST: &str = "UnsupportedOperation.FenceDupKeyExist";
    pub const UNSUPPORTED_OPERATION_FENCE_EXIST_UNDER_SPACE: &str = "UnsupportedOperation.FenceExistUnderSpace";
    pub const UNSUPPORTED_OPERATION_GATEWAY_PRODUCT_HAS_BINDED_PRODUCT: &str =
        "UnsupportedOperation.GatewayProductHasBindedProduct";
    pub const UNSUPPORTED_OPERATION_INSTANCE_ISOLATED: &str = "UnsupportedOperation.InstanceIsolated";
    pub const UNSUPPORTED_OPERATION_LO_RA_FREQ_DUP_KEY_EXIST: &str = "UnsupportedOperation.LoRaFreqDupKeyExist";
    pub const UNSUPPORTED_OPERATION_LO_RA_NO_UP_LINK: &str = "UnsupportedOperation.LoRaNoUpLink";
    pub const UNSUPPORTED_OPERATION_LO_RA_NOT_ACTIVATE: &str = "UnsupportedOperation.LoRaNotActivate";
    pub const UNSUPPORTED_OPERATION_NO_PERMISSION_TO_RELEASED_PRODUCT: &str =
        "UnsupportedOperation.NoPermissionToReleasedProduct";
    pub const UNSUPPORTED_OPERATION_NODES_EXIST_UNDER_VPN: &str = "UnsupportedOperation.NodesExistUnderVPN";
    pub const UNSUPPORTED_OPERATION_POOL_EXIST_UNDER_PROJECT: &str = "UnsupportedOperation.PoolExistUnderProject";
    pub const UNSUPPORTED_OPERATION_PRODUCT_DUP_KEY_EXIST: &str = "UnsupportedOperation.ProductDupKeyExist";
    pub const UNSUPPORTED_OPERATION_PRODUCT_EXIST_UNDER_PROJECT: &str = "UnsupportedOperation.ProductExistUnderProject";
    pub const UNSUPPORTED_OPERATION_PRODUCT_HAS_BINDED_GATE_WAY_PRODUCT: &str =
        "UnsupportedOperation.ProductHasBindedGateWayProduct";
    pub const UNSUPPORTED_OPERATION_PRODUCT_HAS_SHARED: &str = "UnsupportedOperation.ProductHasShared";
    pub const UNSUPPORTED_OPERATION_PRODUCT_IS_SUB_PRODUCT: &str = "UnsupportedOperation.ProductIsSubProduct";
    pub const UNSUPPORTED_OPERATION_PROJECT_DUP_KEY_EXIST: &str = "UnsupportedOperation.ProjectDupKeyExist";
    pub const UNSUPPORTED_OPERATION_SPACE_DUP_KEY_EXIST: &str = "UnsupportedOperation.SpaceDupKeyExist";
    pub const UNSUPPORTED_OPERATION_STAFF_POOL_DUP_NAME_EXIST: &str = "UnsupportedOperation.StaffPoolDupNameExist";
    pub const UNSUPPORTED_OPERATION_STUDIO_LO_RA_FREQ_IN_USED: &str = "UnsupportedOperation.StudioLoRaFreqInUsed";
    pub const UNSUPPORTED_OPERATION_TRTC_SERVICE_NOT_OPEN: &str = "UnsupportedOperation.TRTCServiceNotOpen";
    pub const UNSUPPORTED_OPERATION_UNPAID_ORDER: &str = "UnsupportedOperation.UnpaidOrder";
    pub const UNSUPPORTED_OPERATION_VPN_DUP_KEY_EXIST: &str = "UnsupportedOperation.VPNDupKeyExist";
    pub const UNSUPPORTED_OPERATION_VIDEO_ACCOUNT_NOT_EXIST: &str = "UnsupportedOperation.VideoAccountNotExist";
    pub const UNSUPPORTED_OPERATION_VIDEO_INSUFFICIENT_LICENSES: &str =
        "UnsupportedOperation.VideoInsufficientLicenses";
    pub const UNSUPPORTED_OPERATION_VIDEO_PRODUCT_NOT_EXIST: &str = "UnsupportedOperation.VideoProductNotExist";
    pub const UNSUPPORTED_OPERATION_VIRTUAL_DEVICE_CANNOT_BIND: &str = "UnsupportedOperation.VirtualDeviceCannotBind";
}

#[cfg(feature = "reflect")]
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
