//! `iotcloud` of Tencent Cloud, API version 2018-06-14.
//!
//! Endpoint: `iotcloud.tencentcloudapi.com`, or `iotcloud.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, iotcloud::v20180614::DescribeProductResource};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeProductResource::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "iotcloud",
    "2018-06-14",
    "iotcloud",
    &Endpoints::NONE,
);

/// Batches update firmware: `BatchUpdateFirmware` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=BatchUpdateFirmware>.
///
/// Errors: [`codes::FAILED_OPERATION_DEVICE_IS_UPDATING`], [`codes::RESOURCE_NOT_FOUND_FIRMWARE_NOT_EXIST`].
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

/// Binds devices: `BindDevices` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=BindDevices>.
///
/// Errors: [`codes::FAILED_OPERATION_BIND_DEVICE_OVER_LIMIT`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DEVICE_IS_NOT_GATEWAY`], [`codes::INVALID_PARAMETER_VALUE_PRODUCT_IS_NOT_GATEWAY`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_DEVICE_HAS_ALREADY_BIND_GATEWAY`],
/// [`codes::UNAUTHORIZED_OPERATION_DEVICE_IS_NOT_ENABLED`].
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
    pub skey: Option<String>,
}
operation! {
    BindDevices(gateway_product_id: String, gateway_device_name: String, product_id: String, device_names: Vec<String>)
    "BindDevices" -> Empty {
    0 "GatewayProductId" gateway_product_id, 1 "GatewayDeviceName" gateway_device_name, 2 "ProductId" product_id,
    3 "DeviceNames" device_names, 4 "Skey" skey: String
} }

/// Response of [`BindDevices`]: empty.
pub type BindDevicesOutput = Empty;

/// Cancels device firmware task: `CancelDeviceFirmwareTask` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=CancelDeviceFirmwareTask>.
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

/// Cancels task: `CancelTask` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=CancelTask>.
///
/// Errors: [`codes::FAILED_OPERATION_ASYNC_TASK_ALREADY_STARTED`], [`codes::RESOURCE_NOT_FOUND_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelTask {
    /// Required.
    pub id: String,
}
operation! { CancelTask(id: String) "CancelTask" -> Empty {
    0 "Id" id
} }

/// Response of [`CancelTask`]: empty.
pub type CancelTaskOutput = Empty;

/// Creates device: `CreateDevice` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=CreateDevice>.
///
/// Errors: [`codes::FAILED_OPERATION_TID_WHITE_LIST_NOT_OPEN`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DEFINED_PSK_NOT_BASE64`], [`codes::INVALID_PARAMETER_VALUE_DEVICE_ALREADY_EXIST`],
/// [`codes::LIMIT_EXCEEDED_DEVICE_EXCEED_LIMIT`], [`codes::UNAUTHORIZED_OPERATION_PRODUCT_CANT_HAVE_LO_RA_DEVICE`],
/// [`codes::UNAUTHORIZED_OPERATION_PRODUCT_CANT_HAVE_NORMAL_DEVICE`],
/// [`codes::UNAUTHORIZED_OPERATION_PRODUCT_CANT_HAVE_NOT_LO_RA_DEVICE`],
/// [`codes::UNAUTHORIZED_OPERATION_PRODUCT_IS_FORBIDDEN`], [`codes::UNAUTHORIZED_OPERATION_PRODUCT_NOT_SUPPORT_PSK`],
/// [`codes::UNSUPPORTED_OPERATION_SUITE_TOKEN_NO_CREATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevice {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    pub attribute: Option<Attribute>,
    /// Secret.
    pub defined_psk: Option<Secret>,
    pub isp: Option<i64>,
    pub imei: Option<String>,
    pub lora_dev_eui: Option<String>,
    pub lora_mote_type: Option<i64>,
    pub skey: Option<String>,
    /// Secret.
    pub lora_app_key: Option<Secret>,
}
operation! { CreateDevice(product_id: String, device_name: String) "CreateDevice" -> CreateDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Attribute" attribute: Attribute,
    3 "DefinedPsk" defined_psk: Secret, 4 "Isp" isp: i64, 5 "Imei" imei: String, 6 "LoraDevEui" lora_dev_eui: String,
    7 "LoraMoteType" lora_mote_type: i64, 8 "Skey" skey: String, 9 "LoraAppKey" lora_app_key: Secret
} }

/// In the request of [`CreateDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attribute {
    pub tags: Option<Vec<DeviceTag>>,
}
input! { Attribute() {
    0 "Tags" tags: Vec<DeviceTag>
} }

/// In the request of [`CreateDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceTag {
    /// Required.
    pub tag: Option<String>,
    /// Required.
    pub r#type: Option<i64>,
    /// Required.
    pub value: Option<String>,
    pub name: Option<String>,
}
input! { DeviceTag(tag: String, r#type: i64, value: String) {
    0 "Tag" tag: String, 1 "Type" r#type: i64, 2 "Value" value: String, 3 "Name" name: String
} }

/// Response of [`CreateDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceOutput {
    pub device_name: Option<String>,
    /// Secret.
    pub device_psk: Option<Secret>,
    pub device_cert: Option<String>,
    /// Secret.
    pub device_private_key: Option<Secret>,
    pub lora_dev_eui: Option<String>,
    pub lora_mote_type: Option<i64>,
    /// Secret.
    pub lora_app_key: Option<Secret>,
    pub lora_nwk_key: Option<String>,
}
model! { CreateDeviceOutput {
    0 "DeviceName" device_name: String, 1 "DevicePsk" device_psk: Secret, 2 "DeviceCert" device_cert: String,
    3 "DevicePrivateKey" device_private_key: Secret, 4 "LoraDevEui" lora_dev_eui: String,
    5 "LoraMoteType" lora_mote_type: i64, 6 "LoraAppKey" lora_app_key: Secret, 7 "LoraNwkKey" lora_nwk_key: String
} }

/// Creates lora device: `CreateLoraDevice` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=CreateLoraDevice>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEVICE_ALREADY_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoraDevice {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub device_type: String,
    pub app_eui: Option<String>,
    pub device_eui: Option<String>,
    pub app_key: Option<String>,
    /// Secret.
    pub auth_key: Option<Secret>,
    pub memo: Option<String>,
}
operation! { CreateLoraDevice(product_id: String, device_name: String, device_type: String)
    "CreateLoraDevice" -> CreateLoraDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "DeviceType" device_type, 3 "AppEui" app_eui: String,
    4 "DeviceEui" device_eui: String, 5 "AppKey" app_key: String, 6 "AuthKey" auth_key: Secret, 7 "Memo" memo: String
} }

/// Response of [`CreateLoraDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoraDeviceOutput {
    pub app_eui: Option<String>,
    pub device_eui: Option<String>,
    pub class_type: Option<String>,
    pub device_name: Option<String>,
}
model! { CreateLoraDeviceOutput {
    0 "AppEui" app_eui: String, 1 "DeviceEui" device_eui: String, 2 "ClassType" class_type: String,
    3 "DeviceName" device_name: String
} }

/// Creates multi device: `CreateMultiDevice` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=CreateMultiDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiDevice {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_names: Vec<String>,
}
operation! { CreateMultiDevice(product_id: String, device_names: Vec<String>)
    "CreateMultiDevice" -> CreateMultiDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceNames" device_names
} }

/// Response of [`CreateMultiDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiDeviceOutput {
    pub task_id: Option<String>,
}
model! { CreateMultiDeviceOutput {
    0 "TaskId" task_id: String
} }

/// Creates multi devices task: `CreateMultiDevicesTask` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=CreateMultiDevicesTask>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_PRODUCT_TYPE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiDevicesTask {
    /// Required.
    pub product_id: String,
    /// Required.
    pub parameters_type: String,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub batch_count: Option<i64>,
    pub hash: Option<String>,
}
operation! { CreateMultiDevicesTask(product_id: String, parameters_type: String)
    "CreateMultiDevicesTask" -> CreateMultiDevicesTaskOutput {
    0 "ProductId" product_id, 1 "ParametersType" parameters_type, 2 "FileName" file_name: String,
    3 "FileSize" file_size: i64, 4 "BatchCount" batch_count: i64, 5 "Hash" hash: String
} }

/// Response of [`CreateMultiDevicesTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiDevicesTaskOutput {
    pub id: Option<i64>,
}
model! { CreateMultiDevicesTaskOutput {
    0 "Id" id: i64
} }

/// Creates product: `CreateProduct` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=CreateProduct>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PRODUCT_ALREADY_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_PRODUCT_TYPE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_VALUE_TID_PRODUCT_ALREADY_EXIST`], [`codes::LIMIT_EXCEEDED_PRODUCT_EXCEED_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND_THING_MODEL_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_AUTHENTICAED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProduct {
    /// Required.
    pub product_name: String,
    pub product_properties: Option<ProductProperties>,
    pub skey: Option<String>,
}
operation! { CreateProduct(product_name: String) "CreateProduct" -> CreateProductOutput {
    0 "ProductName" product_name, 1 "ProductProperties" product_properties: ProductProperties, 2 "Skey" skey: String
} }

/// In the request of [`CreateProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductProperties {
    pub product_description: Option<String>,
    pub encryption_type: Option<String>,
    pub region: Option<String>,
    pub product_type: Option<i64>,
    pub format: Option<String>,
    pub platform: Option<String>,
    pub appeui: Option<String>,
    pub model_id: Option<String>,
    pub model_name: Option<String>,
    pub product_key: Option<String>,
    pub register_type: Option<i64>,
    /// Secret.
    pub product_secret: Option<Secret>,
    pub register_limit: Option<i64>,
}
input! { ProductProperties() {
    0 "ProductDescription" product_description: String, 1 "EncryptionType" encryption_type: String,
    2 "Region" region: String, 3 "ProductType" product_type: i64, 4 "Format" format: String,
    5 "Platform" platform: String, 6 "Appeui" appeui: String, 7 "ModelId" model_id: String,
    8 "ModelName" model_name: String, 9 "ProductKey" product_key: String, 10 "RegisterType" register_type: i64,
    11 "ProductSecret" product_secret: Secret, 12 "RegisterLimit" register_limit: i64
} }

/// Response of [`CreateProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductOutput {
    pub product_name: Option<String>,
    pub product_id: Option<String>,
    pub product_properties: Option<ProductProperties>,
}
model! { CreateProductOutput {
    0 "ProductName" product_name: String, 1 "ProductId" product_id: String,
    2 "ProductProperties" product_properties: ProductProperties
} }

/// Creates task: `CreateTask` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=CreateTask>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_PENGING_OR_PROCESSING_TASKS_EXCEED_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTask {
    /// Required.
    pub task_type: String,
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name_filter: String,
    /// Required.
    pub schedule_time_in_seconds: i64,
    /// Required.
    pub tasks: Task,
    pub max_execution_time_in_seconds: Option<i64>,
}

/// Arguments of [`CreateTask::new`].
pub struct CreateTaskRequired {
    pub task_type: String,
    pub product_id: String,
    pub device_name_filter: String,
    pub schedule_time_in_seconds: i64,
    pub tasks: Task,
}
operation! {
    CreateTask { CreateTaskRequired: task_type, product_id, device_name_filter, schedule_time_in_seconds, tasks }
    "CreateTask" -> CreateTaskOutput {
    0 "TaskType" task_type, 1 "ProductId" product_id, 2 "DeviceNameFilter" device_name_filter,
    3 "ScheduleTimeInSeconds" schedule_time_in_seconds, 4 "Tasks" tasks,
    5 "MaxExecutionTimeInSeconds" max_execution_time_in_seconds: i64
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub update_shadow_task: Option<BatchUpdateShadow>,
    pub publish_message_task: Option<BatchPublishMessage>,
}
input! { Task() {
    0 "UpdateShadowTask" update_shadow_task: BatchUpdateShadow,
    1 "PublishMessageTask" publish_message_task: BatchPublishMessage
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateShadow {
    /// Required.
    pub desired: Option<String>,
}
input! { BatchUpdateShadow(desired: String) {
    0 "Desired" desired: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchPublishMessage {
    /// Required.
    pub topic: Option<String>,
    /// Required.
    pub payload: Option<String>,
}
input! { BatchPublishMessage(topic: String, payload: String) {
    0 "Topic" topic: String, 1 "Payload" payload: String
} }

/// Response of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates task file url: `CreateTaskFileUrl` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=CreateTaskFileUrl>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
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

/// Creates topic policy: `CreateTopicPolicy` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=CreateTopicPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_PRODUCT_NOT_BIND`], [`codes::INVALID_PARAMETER_VALUE_TOPIC_POLICY_ALREADY_EXIST`],
/// [`codes::LIMIT_EXCEEDED_TOPIC_POLICY_EXCEED_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicPolicy {
    /// Required.
    pub product_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub privilege: i64,
    pub broker_subscribe: Option<BrokerSubscribe>,
}
operation! { CreateTopicPolicy(product_id: String, topic_name: String, privilege: i64) "CreateTopicPolicy" -> Empty {
    0 "ProductID" product_id, 1 "TopicName" topic_name, 2 "Privilege" privilege,
    3 "BrokerSubscribe" broker_subscribe: BrokerSubscribe
} }

/// Response of [`CreateTopicPolicy`]: empty.
pub type CreateTopicPolicyOutput = Empty;

/// In the request of [`CreateTopicPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrokerSubscribe {
    /// Required.
    pub product_id: Option<String>,
    /// Required.
    pub device_name: Option<String>,
}
input! { BrokerSubscribe(product_id: String, device_name: String) {
    0 "ProductId" product_id: String, 1 "DeviceName" device_name: String
} }

/// Creates topic rule: `CreateTopicRule` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=CreateTopicRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ACTION_NIL`], [`codes::INVALID_PARAMETER_VALUE_CHECK_FORWARD_URL_FAIL`],
/// [`codes::INVALID_PARAMETER_VALUE_CLOUD_COMPONENT_ALREADY_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_FAIL_ACTION_HAS_SAME_DEVICE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SQL`],
/// [`codes::INVALID_PARAMETER_VALUE_RULE_NUMBER_BEYOND_LIMIT`],
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

/// Deletes device: `DeleteDevice` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DeleteDevice>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
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
    pub skey: Option<String>,
}
operation! { DeleteDevice(product_id: String, device_name: String) "DeleteDevice" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Skey" skey: String
} }

/// Response of [`DeleteDevice`]: empty.
pub type DeleteDeviceOutput = Empty;

/// Deletes device resource: `DeleteDeviceResource` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DeleteDeviceResource>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_PRODUCT_EXCEED_LIMIT`], [`codes::RESOURCE_NOT_FOUND_DEVICE_RESOURCE_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_AUTHENTICAED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceResource {
    /// Required.
    pub product_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub device_name: String,
}
operation! { DeleteDeviceResource(product_id: String, name: String, device_name: String)
    "DeleteDeviceResource" -> Empty {
    0 "ProductID" product_id, 1 "Name" name, 2 "DeviceName" device_name
} }

/// Response of [`DeleteDeviceResource`]: empty.
pub type DeleteDeviceResourceOutput = Empty;

/// Deletes lora device: `DeleteLoraDevice` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DeleteLoraDevice>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoraDevice {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { DeleteLoraDevice(product_id: String, device_name: String) "DeleteLoraDevice" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`DeleteLoraDevice`]: empty.
pub type DeleteLoraDeviceOutput = Empty;

/// Deletes product: `DeleteProduct` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DeleteProduct>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`], [`codes::UNAUTHORIZED_OPERATION_DEVICES_EXIST_UNDER_PRODUCT`],
/// [`codes::UNSUPPORTED_OPERATION_GATEWAY_PRODUCT_HAS_BINDED_PRODUCT`],
/// [`codes::UNSUPPORTED_OPERATION_PRODUCT_HAS_BIND_GATEWAY`],
/// [`codes::UNSUPPORTED_OPERATION_PRODUCT_HAS_BINDED_GATEWAY_PRODUCT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProduct {
    /// Required.
    pub product_id: String,
    pub skey: Option<String>,
}
operation! { DeleteProduct(product_id: String) "DeleteProduct" -> Empty {
    0 "ProductId" product_id, 1 "Skey" skey: String
} }

/// Response of [`DeleteProduct`]: empty.
pub type DeleteProductOutput = Empty;

/// Deletes topic rule: `DeleteTopicRule` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DeleteTopicRule>.
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

/// Describes all devices: `DescribeAllDevices` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeAllDevices>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TOPIC_RULE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDevices {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}
operation! { DescribeAllDevices(offset: i64, limit: i64) "DescribeAllDevices" -> DescribeAllDevicesOutput {
    0 "Offset" offset, 1 "Limit" limit
} }
paged! { DescribeAllDevices: DeviceProperty = Offset "Offset", "Devices" devices, total "TotalCount" }

/// Response of [`DescribeAllDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDevicesOutput {
    pub total_count: Option<i64>,
    pub devices: Vec<DeviceProperty>,
}
model! { DescribeAllDevicesOutput {
    0 "TotalCount" total_count: i64, 1 "Devices" devices: Vec<DeviceProperty>
} }

/// In the response of [`DescribeAllDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceProperty {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub device_name: Option<String>,
    pub resource_id: Option<String>,
}
model! { DeviceProperty {
    0 "ProductId" product_id: String, 1 "ProductName" product_name: String, 2 "DeviceName" device_name: String,
    3 "ResourceId" resource_id: String
} }

/// Describes device: `DescribeDevice` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeDevice>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevice {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { DescribeDevice(product_id: String, device_name: String) "DescribeDevice" -> DescribeDeviceOutput {
    0 "ProductID" product_id, 1 "DeviceName" device_name
} }

/// Response of [`DescribeDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceOutput {
    pub device_name: Option<String>,
    pub online: Option<i64>,
    pub login_time: Option<i64>,
    pub version: Option<String>,
    pub last_update_time: Option<i64>,
    pub device_cert: Option<String>,
    /// Secret.
    pub device_psk: Option<Secret>,
    pub tags: Vec<DeviceTag>,
    pub device_type: Option<i64>,
    pub imei: Option<String>,
    pub isp: Option<i64>,
    pub conn_ip: Option<i64>,
    pub nbiot_device_id: Option<String>,
    pub lora_dev_eui: Option<String>,
    pub lora_mote_type: Option<i64>,
    pub log_level: Option<i64>,
    pub first_online_time: Option<i64>,
    pub last_offline_time: Option<i64>,
    pub create_time: Option<i64>,
    pub cert_state: Option<i64>,
    pub enable_state: Option<i64>,
    pub labels: Vec<DeviceLabel>,
    pub client_ip: Option<String>,
    pub firmware_update_time: Option<i64>,
}
model! { DescribeDeviceOutput {
    0 "DeviceName" device_name: String, 1 "Online" online: i64, 2 "LoginTime" login_time: i64,
    3 "Version" version: String, 4 "LastUpdateTime" last_update_time: i64, 5 "DeviceCert" device_cert: String,
    6 "DevicePsk" device_psk: Secret, 7 "Tags" tags: Vec<DeviceTag>, 8 "DeviceType" device_type: i64,
    9 "Imei" imei: String, 10 "Isp" isp: i64, 11 "ConnIP" conn_ip: i64, 12 "NbiotDeviceID" nbiot_device_id: String,
    13 "LoraDevEui" lora_dev_eui: String, 14 "LoraMoteType" lora_mote_type: i64, 15 "LogLevel" log_level: i64,
    16 "FirstOnlineTime" first_online_time: i64, 17 "LastOfflineTime" last_offline_time: i64,
    18 "CreateTime" create_time: i64, 19 "CertState" cert_state: i64, 20 "EnableState" enable_state: i64,
    21 "Labels" labels: Vec<DeviceLabel>, 22 "ClientIP" client_ip: String,
    23 "FirmwareUpdateTime" firmware_update_time: i64
} }

/// In the response of [`DescribeDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceLabel {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DeviceLabel {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes device client key: `DescribeDeviceClientKey` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeDeviceClientKey>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PRODUCT_TYPE_NOT_SUPPORT`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_CLIENT_CERT_ALREADY_GOT`], [`codes::UNSUPPORTED_OPERATION_WRONG_PRODUCT_AUTH_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceClientKey {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { DescribeDeviceClientKey(product_id: String, device_name: String)
    "DescribeDeviceClientKey" -> DescribeDeviceClientKeyOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`DescribeDeviceClientKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceClientKeyOutput {
    /// Secret.
    pub client_key: Option<Secret>,
}
model! { DescribeDeviceClientKeyOutput {
    0 "ClientKey" client_key: Secret
} }

/// Describes device resource: `DescribeDeviceResource` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeDeviceResource>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_DEVICE_RESOURCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceResource {
    /// Required.
    pub device_name: String,
    pub product_id: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeDeviceResource(device_name: String) "DescribeDeviceResource" -> DescribeDeviceResourceOutput {
    0 "DeviceName" device_name, 1 "ProductID" product_id: String, 2 "Name" name: String
} }

/// Response of [`DescribeDeviceResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceResourceOutput {
    pub result: Option<DeviceResourceInfo>,
}
model! { DescribeDeviceResourceOutput {
    0 "Result" result: DeviceResourceInfo
} }

/// In the response of [`DescribeDeviceResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceResourceInfo {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub name: Option<String>,
    pub md5: Option<String>,
    pub size: Option<i64>,
    pub update_time: Option<String>,
    pub device_name: Option<String>,
    pub status: Option<i64>,
    pub percent: Option<i64>,
}
model! { DeviceResourceInfo {
    0 "ProductID" product_id: String, 1 "ProductName" product_name: String, 2 "Name" name: String, 3 "Md5" md5: String,
    4 "Size" size: i64, 5 "UpdateTime" update_time: String, 6 "DeviceName" device_name: String, 7 "Status" status: i64,
    8 "Percent" percent: i64
} }

/// Describes device resources: `DescribeDeviceResources` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeDeviceResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceResources {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeDeviceResources(offset: i64, limit: i64)
    "DescribeDeviceResources" -> DescribeDeviceResourcesOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "ProductID" product_id: String, 3 "DeviceName" device_name: String,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String
} }
paged! { DescribeDeviceResources: DeviceResourceInfo = Offset "Offset", "Result" result, total "TotalCount" }

/// Response of [`DescribeDeviceResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceResourcesOutput {
    pub total_count: Option<i64>,
    pub result: Vec<DeviceResourceInfo>,
}
model! { DescribeDeviceResourcesOutput {
    0 "TotalCount" total_count: i64, 1 "Result" result: Vec<DeviceResourceInfo>
} }

/// Describes device shadow: `DescribeDeviceShadow` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeDeviceShadow>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PARAM_INCOMPLETE`], [`codes::RESOURCE_NOT_FOUND_DEVICE_SHADOW_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_OR_DEVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceShadow {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { DescribeDeviceShadow(product_id: String, device_name: String)
    "DescribeDeviceShadow" -> DescribeDeviceShadowOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`DescribeDeviceShadow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceShadowOutput {
    pub data: Option<String>,
}
model! { DescribeDeviceShadowOutput {
    0 "Data" data: String
} }

/// Describes devices: `DescribeDevices` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeDevices>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevices {
    /// Required.
    pub product_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub firmware_version: Option<String>,
    pub device_name: Option<String>,
    pub enable_state: Option<i64>,
}
operation! { DescribeDevices(product_id: String, offset: i64, limit: i64) "DescribeDevices" -> DescribeDevicesOutput {
    0 "ProductId" product_id, 1 "Offset" offset, 2 "Limit" limit, 3 "FirmwareVersion" firmware_version: String,
    4 "DeviceName" device_name: String, 5 "EnableState" enable_state: i64
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
    pub version: Option<String>,
    pub device_cert: Option<String>,
    /// Secret.
    pub device_psk: Option<Secret>,
    pub tags: Vec<DeviceTag>,
    pub device_type: Option<i64>,
    pub imei: Option<String>,
    pub isp: Option<i64>,
    pub nbiot_device_id: Option<String>,
    pub conn_ip: Option<i64>,
    pub last_update_time: Option<i64>,
    pub lora_dev_eui: Option<String>,
    pub lora_mote_type: Option<i64>,
    pub first_online_time: Option<i64>,
    pub last_offline_time: Option<i64>,
    pub create_time: Option<i64>,
    pub log_level: Option<i64>,
    pub cert_state: Option<i64>,
    pub enable_state: Option<i64>,
    pub labels: Vec<DeviceLabel>,
    pub client_ip: Option<String>,
    pub firmware_update_time: Option<i64>,
}
model! { DeviceInfo {
    0 "DeviceName" device_name: String, 1 "Online" online: i64, 2 "LoginTime" login_time: i64,
    3 "Version" version: String, 4 "DeviceCert" device_cert: String, 5 "DevicePsk" device_psk: Secret,
    6 "Tags" tags: Vec<DeviceTag>, 7 "DeviceType" device_type: i64, 8 "Imei" imei: String, 9 "Isp" isp: i64,
    10 "NbiotDeviceID" nbiot_device_id: String, 11 "ConnIP" conn_ip: i64, 12 "LastUpdateTime" last_update_time: i64,
    13 "LoraDevEui" lora_dev_eui: String, 14 "LoraMoteType" lora_mote_type: i64,
    15 "FirstOnlineTime" first_online_time: i64, 16 "LastOfflineTime" last_offline_time: i64,
    17 "CreateTime" create_time: i64, 18 "LogLevel" log_level: i64, 19 "CertState" cert_state: i64,
    20 "EnableState" enable_state: i64, 21 "Labels" labels: Vec<DeviceLabel>, 22 "ClientIP" client_ip: String,
    23 "FirmwareUpdateTime" firmware_update_time: i64
} }

/// Describes firmware: `DescribeFirmware` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeFirmware>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_FIRMWARE_NOT_EXIST`].
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

/// Describes firmware task: `DescribeFirmwareTask` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeFirmwareTask>.
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
}
model! { DescribeFirmwareTaskOutput {
    0 "TaskId" task_id: i64, 1 "Status" status: i64, 2 "CreateTime" create_time: i64, 3 "Type" r#type: i64,
    4 "ProductName" product_name: String, 5 "UpgradeMode" upgrade_mode: String, 6 "ProductId" product_id: String
} }

/// Describes firmware task devices: `DescribeFirmwareTaskDevices` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeFirmwareTaskDevices>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_FIRMWARE_TASK_NOT_EXIST`].
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

/// Describes firmware task distribution: `DescribeFirmwareTaskDistribution` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeFirmwareTaskDistribution>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_FIRMWARE_TASK_NOT_EXIST`].
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

/// Describes firmware task statistics: `DescribeFirmwareTaskStatistics` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeFirmwareTaskStatistics>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_FIRMWARE_TASK_NOT_EXIST`].
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

/// Describes firmware tasks: `DescribeFirmwareTasks` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeFirmwareTasks>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_FIRMWARE_TASK_NOT_EXIST`].
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

/// Describes lora device: `DescribeLoraDevice` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeLoraDevice>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEVICE_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_QUERY_DEVICE_FAIL`],
/// [`codes::INVALID_PARAMETER_VALUE_QUERY_LORA_DEVICE_FAIL`],
/// [`codes::INVALID_PARAMETER_VALUE_QUERY_NOT_LORA_DEVICE_FAIL`],
/// [`codes::INVALID_PARAMETER_VALUE_REGISTER_LORA_INFO_ERROR`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoraDevice {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { DescribeLoraDevice(product_id: String, device_name: String)
    "DescribeLoraDevice" -> DescribeLoraDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`DescribeLoraDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoraDeviceOutput {
    pub device_name: Option<String>,
    pub app_eui: Option<String>,
    pub device_eui: Option<String>,
    pub app_key: Option<String>,
    pub class_type: Option<String>,
    pub product_id: Option<String>,
}
model! { DescribeLoraDeviceOutput {
    0 "DeviceName" device_name: String, 1 "AppEui" app_eui: String, 2 "DeviceEui" device_eui: String,
    3 "AppKey" app_key: String, 4 "ClassType" class_type: String, 5 "ProductId" product_id: String
} }

/// Describes multi dev task: `DescribeMultiDevTask` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeMultiDevTask>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_ID_NOT_MATCH`], [`codes::INVALID_PARAMETER_VALUE_TASK_ID_NOT_MATCH`],
/// [`codes::RESOURCE_NOT_FOUND_CREATE_MULTI_DEVICE_TASK_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiDevTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub product_id: String,
}
operation! { DescribeMultiDevTask(task_id: String, product_id: String)
    "DescribeMultiDevTask" -> DescribeMultiDevTaskOutput {
    0 "TaskId" task_id, 1 "ProductId" product_id
} }

/// Response of [`DescribeMultiDevTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiDevTaskOutput {
    pub task_id: Option<String>,
    pub task_status: Option<i64>,
}
model! { DescribeMultiDevTaskOutput {
    0 "TaskId" task_id: String, 1 "TaskStatus" task_status: i64
} }

/// Describes multi devices: `DescribeMultiDevices` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeMultiDevices>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_ID_NOT_MATCH`], [`codes::INVALID_PARAMETER_VALUE_DEVICE_ALREADY_EXIST`],
/// [`codes::LIMIT_EXCEEDED_DEVICE_EXCEED_LIMIT`], [`codes::RESOURCE_NOT_FOUND_CREATE_MULTI_DEVICE_TASK_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_TASK_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_CREATE_MULTI_DEVICE_TASK_NOT_FINISHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiDevices {
    /// Required.
    pub product_id: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}
operation! { DescribeMultiDevices(product_id: String, task_id: String, offset: i64, limit: i64)
    "DescribeMultiDevices" -> DescribeMultiDevicesOutput {
    0 "ProductId" product_id, 1 "TaskId" task_id, 2 "Offset" offset, 3 "Limit" limit
} }
paged! { DescribeMultiDevices: MultiDevicesInfo = Offset "Offset", "DevicesInfo" devices_info }

/// Response of [`DescribeMultiDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiDevicesOutput {
    pub task_id: Option<String>,
    pub devices_info: Vec<MultiDevicesInfo>,
    pub total_dev_num: Option<i64>,
}
model! { DescribeMultiDevicesOutput {
    0 "TaskId" task_id: String, 1 "DevicesInfo" devices_info: Vec<MultiDevicesInfo>, 2 "TotalDevNum" total_dev_num: i64
} }

/// In the response of [`DescribeMultiDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiDevicesInfo {
    pub device_name: Option<String>,
    /// Secret.
    pub device_psk: Option<Secret>,
    pub device_cert: Option<String>,
    /// Secret.
    pub device_private_key: Option<Secret>,
    pub result: Option<i64>,
    pub err_msg: Option<String>,
}
model! { MultiDevicesInfo {
    0 "DeviceName" device_name: String, 1 "DevicePsk" device_psk: Secret, 2 "DeviceCert" device_cert: String,
    3 "DevicePrivateKey" device_private_key: Secret, 4 "Result" result: i64, 5 "ErrMsg" err_msg: String
} }

/// Describes product: `DescribeProduct` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeProduct>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`].
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
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub product_metadata: Option<ProductMetadata>,
    pub product_properties: Option<ProductProperties>,
}
model! { DescribeProductOutput {
    0 "ProductId" product_id: String, 1 "ProductName" product_name: String,
    2 "ProductMetadata" product_metadata: ProductMetadata, 3 "ProductProperties" product_properties: ProductProperties
} }

/// In the response of [`DescribeProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductMetadata {
    pub creation_date: Option<i64>,
}
model! { ProductMetadata {
    0 "CreationDate" creation_date: i64
} }

/// Describes product resource: `DescribeProductResource` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeProductResource>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_PRODUCT_RESOURCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductResource {
    pub product_id: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeProductResource() "DescribeProductResource" -> DescribeProductResourceOutput {
    0 "ProductID" product_id: String, 1 "Name" name: String
} }

/// Response of [`DescribeProductResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductResourceOutput {
    pub result: Option<ProductResourceInfo>,
}
model! { DescribeProductResourceOutput {
    0 "Result" result: ProductResourceInfo
} }

/// In the response of [`DescribeProductResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductResourceInfo {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub name: Option<String>,
    pub md5: Option<String>,
    pub size: Option<i64>,
    pub description: Option<String>,
    pub create_time: Option<String>,
}
model! { ProductResourceInfo {
    0 "ProductID" product_id: String, 1 "ProductName" product_name: String, 2 "Name" name: String, 3 "Md5" md5: String,
    4 "Size" size: i64, 5 "Description" description: String, 6 "CreateTime" create_time: String
} }

/// Describes product resources: `DescribeProductResources` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeProductResources>.
///
/// Errors: [`codes::FAILED_OPERATION_PRODUCT_RESOURCE_DUPLICATE`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_RESOURCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductResources {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub product_id: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeProductResources(offset: i64, limit: i64)
    "DescribeProductResources" -> DescribeProductResourcesOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "ProductID" product_id: String, 3 "Name" name: String
} }
paged! { DescribeProductResources: ProductResourceInfo = Offset "Offset", "Result" result, total "TotalCount" }

/// Response of [`DescribeProductResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductResourcesOutput {
    pub total_count: Option<i64>,
    pub result: Vec<ProductResourceInfo>,
}
model! { DescribeProductResourcesOutput {
    0 "TotalCount" total_count: i64, 1 "Result" result: Vec<ProductResourceInfo>
} }

/// Describes product task: `DescribeProductTask` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeProductTask>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_CREATE_MULTI_DEVICE_TASK_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductTask {
    /// Required.
    pub product_id: String,
    /// Required.
    pub task_id: i64,
}
operation! { DescribeProductTask(product_id: String, task_id: i64) "DescribeProductTask" -> DescribeProductTaskOutput {
    0 "ProductId" product_id, 1 "TaskId" task_id
} }

/// Response of [`DescribeProductTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductTaskOutput {
    pub task_info: Option<ProductTaskInfo>,
}
model! { DescribeProductTaskOutput {
    0 "TaskInfo" task_info: ProductTaskInfo
} }

/// In the response of [`DescribeProductTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductTaskInfo {
    pub id: Option<i64>,
    pub r#type: Option<i64>,
    pub state: Option<i64>,
    pub parameters_type: Option<String>,
    pub parameters: Option<String>,
    pub result_type: Option<String>,
    pub result: Option<String>,
    pub batch_count: Option<i64>,
    pub batch_offset: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub complete_time: Option<i64>,
}
model! { ProductTaskInfo {
    0 "Id" id: i64, 1 "Type" r#type: i64, 2 "State" state: i64, 3 "ParametersType" parameters_type: String,
    4 "Parameters" parameters: String, 5 "ResultType" result_type: String, 6 "Result" result: String,
    7 "BatchCount" batch_count: i64, 8 "BatchOffset" batch_offset: i64, 9 "CreateTime" create_time: i64,
    10 "UpdateTime" update_time: i64, 11 "CompleteTime" complete_time: i64
} }

/// Describes product tasks: `DescribeProductTasks` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeProductTasks>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductTasks {
    /// Required.
    pub product_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}
operation! { DescribeProductTasks(product_id: String, offset: i64, limit: i64)
    "DescribeProductTasks" -> DescribeProductTasksOutput {
    0 "ProductId" product_id, 1 "Offset" offset, 2 "Limit" limit
} }
paged! { DescribeProductTasks: ProductTaskInfo = Offset "Offset", "TaskInfos" task_infos, total "TotalCount" }

/// Response of [`DescribeProductTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductTasksOutput {
    pub total_count: Option<i64>,
    pub task_infos: Vec<ProductTaskInfo>,
}
model! { DescribeProductTasksOutput {
    0 "TotalCount" total_count: i64, 1 "TaskInfos" task_infos: Vec<ProductTaskInfo>
} }

/// Describes products: `DescribeProducts` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeProducts>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProducts {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}
operation! { DescribeProducts(offset: i64, limit: i64) "DescribeProducts" -> DescribeProductsOutput {
    0 "Offset" offset, 1 "Limit" limit
} }
paged! { DescribeProducts: ProductInfo = Offset "Offset", "Products" products, total "TotalCount" }

/// Response of [`DescribeProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsOutput {
    pub total_count: Option<i64>,
    pub products: Vec<ProductInfo>,
}
model! { DescribeProductsOutput {
    0 "TotalCount" total_count: i64, 1 "Products" products: Vec<ProductInfo>
} }

/// In the response of [`DescribeProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductInfo {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub product_metadata: Option<ProductMetadata>,
    pub product_properties: Option<ProductProperties>,
}
model! { ProductInfo {
    0 "ProductId" product_id: String, 1 "ProductName" product_name: String,
    2 "ProductMetadata" product_metadata: ProductMetadata, 3 "ProductProperties" product_properties: ProductProperties
} }

/// Describes push resource task statistics: `DescribePushResourceTaskStatistics` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribePushResourceTaskStatistics>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_PRODUCT_RESOURCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePushResourceTaskStatistics {
    /// Required.
    pub product_id: String,
    /// Required.
    pub name: String,
}
operation! { DescribePushResourceTaskStatistics(product_id: String, name: String)
    "DescribePushResourceTaskStatistics" -> DescribePushResourceTaskStatisticsOutput {
    0 "ProductID" product_id, 1 "Name" name
} }

/// Response of [`DescribePushResourceTaskStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePushResourceTaskStatisticsOutput {
    pub success_total: Option<i64>,
    pub failure_total: Option<i64>,
    pub upgrading_total: Option<i64>,
}
model! { DescribePushResourceTaskStatisticsOutput {
    0 "SuccessTotal" success_total: i64, 1 "FailureTotal" failure_total: i64, 2 "UpgradingTotal" upgrading_total: i64
} }

/// Describes resource tasks: `DescribeResourceTasks` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeResourceTasks>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_PRODUCT_RESOURCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTasks {
    /// Required.
    pub product_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub filters: Option<Vec<SearchKeyword>>,
}
operation! { DescribeResourceTasks(product_id: String, name: String, offset: i64, limit: i64)
    "DescribeResourceTasks" -> DescribeResourceTasksOutput {
    0 "ProductID" product_id, 1 "Name" name, 2 "Offset" offset, 3 "Limit" limit, 4 "Filters" filters: Vec<SearchKeyword>
} }
paged! { DescribeResourceTasks: FirmwareTaskInfo = Offset "Offset", "TaskInfos" task_infos, total "Total" }

/// Response of [`DescribeResourceTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTasksOutput {
    pub task_infos: Vec<FirmwareTaskInfo>,
    pub total: Option<i64>,
}
model! { DescribeResourceTasksOutput {
    0 "TaskInfos" task_infos: Vec<FirmwareTaskInfo>, 1 "Total" total: i64
} }

/// Describes task: `DescribeTask` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeTask>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTask {
    /// Required.
    pub id: String,
}
operation! { DescribeTask(id: String) "DescribeTask" -> DescribeTaskOutput {
    0 "Id" id
} }

/// Response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskOutput {
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub product_id: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub done_time: Option<i64>,
    pub schedule_time: Option<i64>,
    pub ret_code: Option<i64>,
    pub err_msg: Option<String>,
    pub percent: Option<i64>,
    pub all_device_cnt: Option<i64>,
    pub done_device_cnt: Option<i64>,
}
model! { DescribeTaskOutput {
    0 "Type" r#type: String, 1 "Id" id: String, 2 "ProductId" product_id: String, 3 "Status" status: i64,
    4 "CreateTime" create_time: i64, 5 "UpdateTime" update_time: i64, 6 "DoneTime" done_time: i64,
    7 "ScheduleTime" schedule_time: i64, 8 "RetCode" ret_code: i64, 9 "ErrMsg" err_msg: String,
    10 "Percent" percent: i64, 11 "AllDeviceCnt" all_device_cnt: i64, 12 "DoneDeviceCnt" done_device_cnt: i64
} }

/// Describes tasks: `DescribeTasks` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DescribeTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}
operation! { DescribeTasks(offset: i64, limit: i64) "DescribeTasks" -> DescribeTasksOutput {
    0 "Offset" offset, 1 "Limit" limit
} }
paged! { DescribeTasks: TaskInfo = Offset "Offset", "Tasks" tasks, total "TotalCount" }

/// Response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub total_count: Option<i64>,
    pub tasks: Vec<TaskInfo>,
}
model! { DescribeTasksOutput {
    0 "TotalCount" total_count: i64, 1 "Tasks" tasks: Vec<TaskInfo>
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInfo {
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub product_id: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub ret_code: Option<i64>,
    pub err_msg: Option<String>,
}
model! { TaskInfo {
    0 "Type" r#type: String, 1 "Id" id: String, 2 "ProductId" product_id: String, 3 "Status" status: i64,
    4 "CreateTime" create_time: i64, 5 "UpdateTime" update_time: i64, 6 "RetCode" ret_code: i64,
    7 "ErrMsg" err_msg: String
} }

/// Disables topic rule: `DisableTopicRule` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DisableTopicRule>.
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

/// Downloads device resource: `DownloadDeviceResource` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=DownloadDeviceResource>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_PRODUCT_EXCEED_LIMIT`], [`codes::RESOURCE_NOT_FOUND_DEVICE_RESOURCE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_FILE_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_AUTHENTICAED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadDeviceResource {
    /// Required.
    pub product_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub device_name: String,
}
operation! { DownloadDeviceResource(product_id: String, name: String, device_name: String)
    "DownloadDeviceResource" -> DownloadDeviceResourceOutput {
    0 "ProductID" product_id, 1 "Name" name, 2 "DeviceName" device_name
} }

/// Response of [`DownloadDeviceResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadDeviceResourceOutput {
    pub url: Option<String>,
}
model! { DownloadDeviceResourceOutput {
    0 "Url" url: String
} }

/// `EditFirmware` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=EditFirmware>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`], [`codes::RESOURCE_NOT_FOUND_DEVICE_HAS_NO_FIRMWARE`].
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
    pub fw_type: Option<String>,
}
operation! { EditFirmware(product_id: String, firmware_version: String, firmware_name: String) "EditFirmware" -> Empty {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "FirmwareName" firmware_name,
    3 "FirmwareDescription" firmware_description: String, 4 "FwType" fw_type: String
} }

/// Response of [`EditFirmware`]: empty.
pub type EditFirmwareOutput = Empty;

/// Enables topic rule: `EnableTopicRule` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=EnableTopicRule>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATION_OF_FUNCTION_ITEM`],
/// [`codes::FAILED_OPERATION_FUNCTION_FILE_NOT_EXIST`], [`codes::FAILED_OPERATION_PROXY_IPIS_NOT_ENOUGH`],
/// [`codes::FAILED_OPERATION_RULE_ALREADY_ENABLED`], [`codes::INVALID_PARAMETER_VALUE_ACTION_NIL`],
/// [`codes::INVALID_PARAMETER_VALUE_CHECK_FORWARD_URL_FAIL`],
/// [`codes::INVALID_PARAMETER_VALUE_CLOUD_COMPONENT_ALREADY_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_FAIL_ACTION_HAS_SAME_DEVICE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SQL`],
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

/// Gets cosurl: `GetCOSURL` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=GetCOSURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCOSURL {
    /// Required.
    pub product_id: String,
    /// Required.
    pub firmware_version: String,
}
operation! { GetCOSURL(product_id: String, firmware_version: String) "GetCOSURL" -> GetCOSURLOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version
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

/// Gets user resource info: `GetUserResourceInfo` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=GetUserResourceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserResourceInfo {}
operation! { GetUserResourceInfo() "GetUserResourceInfo" -> GetUserResourceInfoOutput {} }

/// Response of [`GetUserResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserResourceInfoOutput {
    pub used_size: Option<i64>,
    pub limit: Option<i64>,
}
model! { GetUserResourceInfoOutput {
    0 "UsedSize" used_size: i64, 1 "Limit" limit: i64
} }

/// Lists log: `ListLog` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=ListLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLog {
    /// Required.
    pub min_time: i64,
    /// Required.
    pub max_time: i64,
    pub keywords: Option<String>,
    pub context: Option<String>,
    pub max_num: Option<i64>,
}
operation! { ListLog(min_time: i64, max_time: i64) "ListLog" -> ListLogOutput {
    0 "MinTime" min_time, 1 "MaxTime" max_time, 2 "Keywords" keywords: String, 3 "Context" context: String,
    4 "MaxNum" max_num: i64
} }
paged! { ListLog: CLSLogItem = Token "Context", "Results" results, next "Context" }

/// Response of [`ListLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogOutput {
    pub context: Option<String>,
    pub listover: Option<bool>,
    pub results: Vec<CLSLogItem>,
    pub total_count: Option<i64>,
}
model! { ListLogOutput {
    0 "Context" context: String, 1 "Listover" listover: bool, 2 "Results" results: Vec<CLSLogItem>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CLSLogItem {
    pub content: Option<String>,
    pub devicename: Option<String>,
    pub productid: Option<String>,
    pub requestid: Option<String>,
    pub result: Option<String>,
    pub scene: Option<String>,
    pub time: Option<String>,
    pub userid: Option<String>,
}
model! { CLSLogItem {
    0 "Content" content: String, 1 "Devicename" devicename: String, 2 "Productid" productid: String,
    3 "Requestid" requestid: String, 4 "Result" result: String, 5 "Scene" scene: String, 6 "Time" time: String,
    7 "Userid" userid: String
} }

/// Lists log payload: `ListLogPayload` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=ListLogPayload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogPayload {
    /// Required.
    pub min_time: i64,
    /// Required.
    pub max_time: i64,
    /// Required.
    pub keywords: String,
    pub context: Option<String>,
    pub max_num: Option<i64>,
}
operation! { ListLogPayload(min_time: i64, max_time: i64, keywords: String) "ListLogPayload" -> ListLogPayloadOutput {
    0 "MinTime" min_time, 1 "MaxTime" max_time, 2 "Keywords" keywords, 3 "Context" context: String,
    4 "MaxNum" max_num: i64
} }
paged! { ListLogPayload: PayloadLogItem = Token "Context", "Results" results, next "Context" }

/// Response of [`ListLogPayload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogPayloadOutput {
    pub context: Option<String>,
    pub listover: Option<bool>,
    pub results: Vec<PayloadLogItem>,
}
model! { ListLogPayloadOutput {
    0 "Context" context: String, 1 "Listover" listover: bool, 2 "Results" results: Vec<PayloadLogItem>
} }

/// In the response of [`ListLogPayload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayloadLogItem {
    pub uin: Option<String>,
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub src_type: Option<String>,
    pub src_name: Option<String>,
    pub topic: Option<String>,
    pub payload_fmt_type: Option<String>,
    pub payload: Option<String>,
    pub request_id: Option<String>,
    pub date_time: Option<String>,
}
model! { PayloadLogItem {
    0 "Uin" uin: String, 1 "ProductID" product_id: String, 2 "DeviceName" device_name: String,
    3 "SrcType" src_type: String, 4 "SrcName" src_name: String, 5 "Topic" topic: String,
    6 "PayloadFmtType" payload_fmt_type: String, 7 "Payload" payload: String, 8 "RequestID" request_id: String,
    9 "DateTime" date_time: String
} }

/// Lists sdk log: `ListSDKLog` of `iotcloud` 2018-06-14.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=ListSDKLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSDKLog {
    /// Required.
    pub min_time: i64,
    /// Required.
    pub max_time: i64,
    /// Required.
    pub keywords: String,
    pub context: Option<String>,
    pub max_num: Option<i64>,
}
operation! { ListSDKLog(min_time: i64, max_time: i64, keywords: String) "ListSDKLog" -> ListSDKLogOutput {
    0 "MinTime" min_time, 1 "MaxTime" max_time, 2 "Keywords" keywords, 3 "Context" context: String,
    4 "MaxNum" max_num: i64
} }
paged! { ListSDKLog: SDKLogItem = Token "Context", "Results" results, next "Context" }

/// Response of [`ListSDKLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSDKLogOutput {
    pub context: Option<String>,
    pub listover: Option<bool>,
    pub results: Vec<SDKLogItem>,
}
model! { ListSDKLogOutput {
    0 "Context" context: String, 1 "Listover" listover: bool, 2 "Results" results: Vec<SDKLogItem>
} }

/// In the response of [`ListSDKLog`].
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

/// Publishes as device: `PublishAsDevice` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=PublishAsDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishAsDevice {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub port: i64,
    /// Required.
    pub payload: String,
}
operation! { PublishAsDevice(product_id: String, device_name: String, port: i64, payload: String)
    "PublishAsDevice" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Port" port, 3 "Payload" payload
} }

/// Response of [`PublishAsDevice`]: empty.
pub type PublishAsDeviceOutput = Empty;

/// Publishes broadcast message: `PublishBroadcastMessage` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=PublishBroadcastMessage>.
///
/// Errors: [`codes::FAILED_OPERATION_BROADCAST_TASK_IS_RUNNING`], [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PAYLOAD_OVER_LIMIT`].
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

/// Publishes message: `PublishMessage` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=PublishMessage>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_DEVICE_ALREADY_DISABLED`],
/// [`codes::FAILED_OPERATION_DEVICE_NO_SUBSCRIPTION`], [`codes::FAILED_OPERATION_DEVICE_OFFLINE`],
/// [`codes::FAILED_OPERATION_INVALID_MSG_LEN`], [`codes::FAILED_OPERATION_INVALID_TOPIC_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_PAYLOAD_OVER_LIMIT`], [`codes::LIMIT_EXCEEDED_MESSAGE_SAVED`],
/// [`codes::LIMIT_EXCEEDED_OFFLINE_MESSAGE_EXCEED_LIMIT`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_PRODUCT_OR_DEVICE_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_DEVICE_IS_NOT_ENABLED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishMessage {
    /// Required.
    pub topic: String,
    /// Required.
    pub payload: String,
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    pub qos: Option<i64>,
    pub payload_encoding: Option<String>,
}
operation! { PublishMessage(topic: String, payload: String, product_id: String, device_name: String)
    "PublishMessage" -> Empty {
    0 "Topic" topic, 1 "Payload" payload, 2 "ProductId" product_id, 3 "DeviceName" device_name, 4 "Qos" qos: i64,
    5 "PayloadEncoding" payload_encoding: String
} }

/// Response of [`PublishMessage`]: empty.
pub type PublishMessageOutput = Empty;

/// Publishes rrpc message: `PublishRRPCMessage` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=PublishRRPCMessage>.
///
/// Errors: [`codes::FAILED_OPERATION_DEVICE_ALREADY_DISABLED`], [`codes::FAILED_OPERATION_DEVICE_NO_SUBSCRIPTION`],
/// [`codes::FAILED_OPERATION_DEVICE_OFFLINE`], [`codes::FAILED_OPERATION_RRPC_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_VALUE_PAYLOAD_OVER_LIMIT`], [`codes::LIMIT_EXCEEDED_OFFLINE_MESSAGE_EXCEED_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`].
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

/// Publishes to device: `PublishToDevice` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=PublishToDevice>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishToDevice {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub port: i64,
    /// Required.
    pub payload: String,
}
operation! { PublishToDevice(product_id: String, device_name: String, port: i64, payload: String)
    "PublishToDevice" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Port" port, 3 "Payload" payload
} }

/// Response of [`PublishToDevice`]: empty.
pub type PublishToDeviceOutput = Empty;

/// Replaces topic rule: `ReplaceTopicRule` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=ReplaceTopicRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ACTION_NIL`], [`codes::INVALID_PARAMETER_VALUE_CHECK_FORWARD_URL_FAIL`],
/// [`codes::INVALID_PARAMETER_VALUE_CLOUD_COMPONENT_ALREADY_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_FAIL_ACTION_HAS_SAME_DEVICE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SQL`],
/// [`codes::INVALID_PARAMETER_VALUE_OPERATION_DENIED`],
/// [`codes::INVALID_PARAMETER_VALUE_REPUBLISH_TOPIC_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_RULE_NUMBER_BEYOND_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TOPIC_RULE_ALREADY_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_TOPIC_RULE_SQL_NOT_EDITED`],
/// [`codes::INVALID_PARAMETER_VALUE_UPDATE_TOPIC_RULE_DB_FAIL`], [`codes::RESOURCE_NOT_FOUND_TOPIC_RULE_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_PERMISSION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceTopicRule {
    /// Required.
    pub rule_name: String,
    /// Required.
    pub topic_rule_payload: TopicRulePayload,
    pub modify_type: Option<i64>,
    pub action_index: Option<i64>,
}
operation! { ReplaceTopicRule(rule_name: String, topic_rule_payload: TopicRulePayload) "ReplaceTopicRule" -> Empty {
    0 "RuleName" rule_name, 1 "TopicRulePayload" topic_rule_payload, 2 "ModifyType" modify_type: i64,
    3 "ActionIndex" action_index: i64
} }

/// Response of [`ReplaceTopicRule`]: empty.
pub type ReplaceTopicRuleOutput = Empty;

/// Resets device state: `ResetDeviceState` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=ResetDeviceState>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PRODUCT_TYPE_NOT_SUPPORT`],
/// [`codes::UNAUTHORIZED_OPERATION_DEVICE_IS_NOT_ENABLED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDeviceState {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_names: Vec<String>,
}
operation! { ResetDeviceState(product_id: String, device_names: Vec<String>)
    "ResetDeviceState" -> ResetDeviceStateOutput {
    0 "ProductId" product_id, 1 "DeviceNames" device_names
} }

/// Response of [`ResetDeviceState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDeviceStateOutput {
    pub success_count: Option<i64>,
    pub reset_device_results: Vec<ResetDeviceResult>,
}
model! { ResetDeviceStateOutput {
    0 "SuccessCount" success_count: i64, 1 "ResetDeviceResults" reset_device_results: Vec<ResetDeviceResult>
} }

/// In the response of [`ResetDeviceState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDeviceResult {
    pub device_name: Option<String>,
    pub success: Option<bool>,
    pub reason: Option<String>,
}
model! { ResetDeviceResult {
    0 "DeviceName" device_name: String, 1 "Success" success: bool, 2 "Reason" reason: String
} }

/// Retries device firmware task: `RetryDeviceFirmwareTask` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=RetryDeviceFirmwareTask>.
///
/// Errors: [`codes::FAILED_OPERATION_DEVICE_FIRMWARE_TASK_ALREAD_DONE`],
/// [`codes::FAILED_OPERATION_DEVICE_RUNNING_OTHER_OTA_TASK`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_FIRMWARE_TASK_NOT_EXIST`].
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

/// Sets products forbidden status: `SetProductsForbiddenStatus` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=SetProductsForbiddenStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetProductsForbiddenStatus {
    /// Required.
    pub product_id: Vec<String>,
    /// Required.
    pub status: i64,
}
operation! { SetProductsForbiddenStatus(product_id: Vec<String>, status: i64) "SetProductsForbiddenStatus" -> Empty {
    0 "ProductID" product_id, 1 "Status" status
} }

/// Response of [`SetProductsForbiddenStatus`]: empty.
pub type SetProductsForbiddenStatusOutput = Empty;

/// Unbinds devices: `UnbindDevices` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=UnbindDevices>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`].
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
    pub skey: Option<String>,
}
operation! {
    UnbindDevices(gateway_product_id: String, gateway_device_name: String, product_id: String, device_names: Vec<String>)
    "UnbindDevices" -> Empty {
    0 "GatewayProductId" gateway_product_id, 1 "GatewayDeviceName" gateway_device_name, 2 "ProductId" product_id,
    3 "DeviceNames" device_names, 4 "Skey" skey: String
} }

/// Response of [`UnbindDevices`]: empty.
pub type UnbindDevicesOutput = Empty;

/// Updates device available state: `UpdateDeviceAvailableState` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=UpdateDeviceAvailableState>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_DEVICE_HAS_ALREADY_BIND_GATEWAY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeviceAvailableState {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub enable_state: i64,
}
operation! { UpdateDeviceAvailableState(product_id: String, device_name: String, enable_state: i64)
    "UpdateDeviceAvailableState" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "EnableState" enable_state
} }

/// Response of [`UpdateDeviceAvailableState`]: empty.
pub type UpdateDeviceAvailableStateOutput = Empty;

/// Updates device shadow: `UpdateDeviceShadow` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=UpdateDeviceShadow>.
///
/// Errors: [`codes::FAILED_OPERATION_UPDATE_VERSION_NOT_MATCH`], [`codes::INVALID_PARAMETER_VALUE_INVALID_JSON`],
/// [`codes::INVALID_PARAMETER_VALUE_JSON_HAS_INVALID_NODE`], [`codes::INVALID_PARAMETER_VALUE_JSON_SIZE_EXCEED_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_MERGE_ABLE`], [`codes::INVALID_PARAMETER_VALUE_PREFIX_INVALID`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_SHADOW_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_PRODUCT_OR_DEVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeviceShadow {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub state: String,
    /// Required.
    pub shadow_version: i64,
    pub prefix: Option<String>,
}
operation! { UpdateDeviceShadow(product_id: String, device_name: String, state: String, shadow_version: i64)
    "UpdateDeviceShadow" -> UpdateDeviceShadowOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "State" state, 3 "ShadowVersion" shadow_version,
    4 "Prefix" prefix: String
} }

/// Response of [`UpdateDeviceShadow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeviceShadowOutput {
    pub data: Option<String>,
}
model! { UpdateDeviceShadowOutput {
    0 "Data" data: String
} }

/// Updates devices enable state: `UpdateDevicesEnableState` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=UpdateDevicesEnableState>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PRODUCT_TYPE_NOT_SUPPORT`], [`codes::RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_DEVICE_HAS_ALREADY_BIND_GATEWAY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDevicesEnableState {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_names: Vec<String>,
    /// Required.
    pub status: i64,
}
operation! { UpdateDevicesEnableState(product_id: String, device_names: Vec<String>, status: i64)
    "UpdateDevicesEnableState" -> Empty {
    0 "ProductID" product_id, 1 "DeviceNames" device_names, 2 "Status" status
} }

/// Response of [`UpdateDevicesEnableState`]: empty.
pub type UpdateDevicesEnableStateOutput = Empty;

/// Updates product dynamic register: `UpdateProductDynamicRegister` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=UpdateProductDynamicRegister>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PRODUCT_TYPE_NOT_SUPPORT`],
/// [`codes::UNAUTHORIZED_OPERATION_PRODUCT_IS_FORBIDDEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProductDynamicRegister {
    /// Required.
    pub product_id: String,
    /// Required.
    pub register_type: i64,
    /// Required.
    pub register_limit: i64,
}
operation! { UpdateProductDynamicRegister(product_id: String, register_type: i64, register_limit: i64)
    "UpdateProductDynamicRegister" -> UpdateProductDynamicRegisterOutput {
    0 "ProductId" product_id, 1 "RegisterType" register_type, 2 "RegisterLimit" register_limit
} }

/// Response of [`UpdateProductDynamicRegister`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProductDynamicRegisterOutput {
    pub register_type: Option<i64>,
    /// Secret.
    pub product_secret: Option<Secret>,
    pub register_limit: Option<i64>,
}
model! { UpdateProductDynamicRegisterOutput {
    0 "RegisterType" register_type: i64, 1 "ProductSecret" product_secret: Secret, 2 "RegisterLimit" register_limit: i64
} }

/// Updates topic policy: `UpdateTopicPolicy` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=UpdateTopicPolicy>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOPIC_POLICY_ALREADY_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_TOPIC_POLICY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTopicPolicy {
    /// Required.
    pub product_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub new_topic_name: String,
    /// Required.
    pub privilege: i64,
    pub broker_subscribe: Option<BrokerSubscribe>,
}
operation! { UpdateTopicPolicy(product_id: String, topic_name: String, new_topic_name: String, privilege: i64)
    "UpdateTopicPolicy" -> Empty {
    0 "ProductID" product_id, 1 "TopicName" topic_name, 2 "NewTopicName" new_topic_name, 3 "Privilege" privilege,
    4 "BrokerSubscribe" broker_subscribe: BrokerSubscribe
} }

/// Response of [`UpdateTopicPolicy`]: empty.
pub type UpdateTopicPolicyOutput = Empty;

/// `UploadFirmware` of `iotcloud` 2018-06-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotcloud&Version=2018-06-14&Action=UploadFirmware>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_FIRMWARE_ALREADY_EXIST`],
/// [`codes::LIMIT_EXCEEDED_FIRMWARE_EXCEED_LIMIT`].
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

codes! {
    FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_ASYNC_TASK_ALREADY_STARTED "FailedOperation.AsyncTaskAlreadyStarted",
    FAILED_OPERATION_BIND_DEVICE_OVER_LIMIT "FailedOperation.BindDeviceOverLimit",
    FAILED_OPERATION_BROADCAST_TASK_IS_RUNNING "FailedOperation.BroadcastTaskIsRunning",
    FAILED_OPERATION_DEVICE_ALREADY_DISABLED "FailedOperation.DeviceAlreadyDisabled",
    FAILED_OPERATION_DEVICE_FIRMWARE_TASK_ALREAD_DONE "FailedOperation.DeviceFirmwareTaskAlreadDone",
    FAILED_OPERATION_DEVICE_IS_UPDATING "FailedOperation.DeviceIsUpdating",
    FAILED_OPERATION_DEVICE_NO_SUBSCRIPTION "FailedOperation.DeviceNoSubscription",
    FAILED_OPERATION_DEVICE_OFFLINE "FailedOperation.DeviceOffline",
    FAILED_OPERATION_DEVICE_RUNNING_OTHER_OTA_TASK "FailedOperation.DeviceRunningOtherOtaTask",
    FAILED_OPERATION_DUPLICATION_OF_FUNCTION_ITEM "FailedOperation.DuplicationOfFunctionItem",
    FAILED_OPERATION_FUNCTION_FILE_NOT_EXIST "FailedOperation.FunctionFileNotExist",
    FAILED_OPERATION_INVALID_MSG_LEN "FailedOperation.InvalidMsgLen",
    FAILED_OPERATION_INVALID_TOPIC_NAME "FailedOperation.InvalidTopicName",
    FAILED_OPERATION_PRODUCT_NOT_BIND "FailedOperation.ProductNotBind",
    FAILED_OPERATION_PRODUCT_RESOURCE_DUPLICATE "FailedOperation.ProductResourceDuplicate",
    FAILED_OPERATION_PROXY_IPIS_NOT_ENOUGH "FailedOperation.ProxyIPIsNotEnough",
    FAILED_OPERATION_RRPC_TIMEOUT "FailedOperation.RRPCTimeout",
    FAILED_OPERATION_RULE_ALREADY_DISABLED "FailedOperation.RuleAlreadyDisabled",
    FAILED_OPERATION_RULE_ALREADY_ENABLED "FailedOperation.RuleAlreadyEnabled",
    FAILED_OPERATION_TASK_ID_NOT_MATCH "FailedOperation.TaskIDNotMatch",
    FAILED_OPERATION_TID_WHITE_LIST_NOT_OPEN "FailedOperation.TidWhiteListNotOpen",
    FAILED_OPERATION_UPDATE_VERSION_NOT_MATCH "FailedOperation.UpdateVersionNotMatch", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_DB_OPERATION_ERROR "InternalError.DBOperationError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ACTION_NIL "InvalidParameterValue.ActionNil",
    INVALID_PARAMETER_VALUE_CHECK_FORWARD_URL_FAIL "InvalidParameterValue.CheckForwardURLFail",
    INVALID_PARAMETER_VALUE_CLOUD_COMPONENT_ALREADY_EXIST "InvalidParameterValue.CloudComponentAlreadyExist",
    INVALID_PARAMETER_VALUE_DEFINED_PSK_NOT_BASE64 "InvalidParameterValue.DefinedPskNotBase64",
    INVALID_PARAMETER_VALUE_DEVICE_ALREADY_EXIST "InvalidParameterValue.DeviceAlreadyExist",
    INVALID_PARAMETER_VALUE_DEVICE_IS_NOT_GATEWAY "InvalidParameterValue.DeviceIsNotGateway",
    INVALID_PARAMETER_VALUE_DEVICE_NOT_EXIST "InvalidParameterValue.DeviceNotExist",
    INVALID_PARAMETER_VALUE_FAIL_ACTION_HAS_SAME_DEVICE "InvalidParameterValue.FailActionHasSameDevice",
    INVALID_PARAMETER_VALUE_FIRMWARE_ALREADY_EXIST "InvalidParameterValue.FirmwareAlreadyExist",
    INVALID_PARAMETER_VALUE_INVALID_JSON "InvalidParameterValue.InvalidJSON",
    INVALID_PARAMETER_VALUE_INVALID_SQL "InvalidParameterValue.InvalidSQL",
    INVALID_PARAMETER_VALUE_JSON_HAS_INVALID_NODE "InvalidParameterValue.JSONHasInvalidNode",
    INVALID_PARAMETER_VALUE_JSON_SIZE_EXCEED_LIMIT "InvalidParameterValue.JSONSizeExceedLimit",
    INVALID_PARAMETER_VALUE_NOT_MERGE_ABLE "InvalidParameterValue.NotMergeAble",
    INVALID_PARAMETER_VALUE_OPERATION_DENIED "InvalidParameterValue.OperationDenied",
    INVALID_PARAMETER_VALUE_PARAM_INCOMPLETE "InvalidParameterValue.ParamIncomplete",
    INVALID_PARAMETER_VALUE_PAYLOAD_OVER_LIMIT "InvalidParameterValue.PayloadOverLimit",
    INVALID_PARAMETER_VALUE_PREFIX_INVALID "InvalidParameterValue.PrefixInvalid",
    INVALID_PARAMETER_VALUE_PRODUCT_ALREADY_EXIST "InvalidParameterValue.ProductAlreadyExist",
    INVALID_PARAMETER_VALUE_PRODUCT_IS_NOT_GATEWAY "InvalidParameterValue.ProductIsNotGateway",
    INVALID_PARAMETER_VALUE_PRODUCT_TYPE_NOT_SUPPORT "InvalidParameterValue.ProductTypeNotSupport",
    INVALID_PARAMETER_VALUE_QUERY_DEVICE_FAIL "InvalidParameterValue.QueryDeviceFail",
    INVALID_PARAMETER_VALUE_QUERY_LORA_DEVICE_FAIL "InvalidParameterValue.QueryLoraDeviceFail",
    INVALID_PARAMETER_VALUE_QUERY_NOT_LORA_DEVICE_FAIL "InvalidParameterValue.QueryNotLoraDeviceFail",
    INVALID_PARAMETER_VALUE_REGISTER_LORA_INFO_ERROR "InvalidParameterValue.RegisterLoraInfoError",
    INVALID_PARAMETER_VALUE_REPUBLISH_TOPIC_FORMAT_ERROR "InvalidParameterValue.RepublishTopicFormatError",
    INVALID_PARAMETER_VALUE_RULE_NUMBER_BEYOND_LIMIT "InvalidParameterValue.RuleNumberBeyondLimit",
    INVALID_PARAMETER_VALUE_TASK_ID_NOT_MATCH "InvalidParameterValue.TaskIDNotMatch",
    INVALID_PARAMETER_VALUE_TID_PRODUCT_ALREADY_EXIST "InvalidParameterValue.TidProductAlreadyExist",
    INVALID_PARAMETER_VALUE_TOPIC_POLICY_ALREADY_EXIST "InvalidParameterValue.TopicPolicyAlreadyExist",
    INVALID_PARAMETER_VALUE_TOPIC_RULE_ALREADY_EXIST "InvalidParameterValue.TopicRuleAlreadyExist",
    INVALID_PARAMETER_VALUE_TOPIC_RULE_SQL_NOT_EDITED "InvalidParameterValue.TopicRuleSqlNotEdited",
    INVALID_PARAMETER_VALUE_UPDATE_TOPIC_RULE_DB_FAIL "InvalidParameterValue.UpdateTopicRuleDBFail",
    LIMIT_EXCEEDED_DEVICE_EXCEED_LIMIT "LimitExceeded.DeviceExceedLimit",
    LIMIT_EXCEEDED_FIRMWARE_EXCEED_LIMIT "LimitExceeded.FirmwareExceedLimit",
    LIMIT_EXCEEDED_MESSAGE_SAVED "LimitExceeded.MessageSaved",
    LIMIT_EXCEEDED_OFFLINE_MESSAGE_EXCEED_LIMIT "LimitExceeded.OfflineMessageExceedLimit",
    LIMIT_EXCEEDED_PENGING_OR_PROCESSING_TASKS_EXCEED_LIMIT "LimitExceeded.PengingOrProcessingTasksExceedLimit",
    LIMIT_EXCEEDED_PRODUCT_EXCEED_LIMIT "LimitExceeded.ProductExceedLimit",
    LIMIT_EXCEEDED_TOPIC_POLICY_EXCEED_LIMIT "LimitExceeded.TopicPolicyExceedLimit",
    RESOURCE_NOT_FOUND_CREATE_MULTI_DEVICE_TASK_NOT_EXIST "ResourceNotFound.CreateMultiDeviceTaskNotExist",
    RESOURCE_NOT_FOUND_DEVICE_FIRMWARE_TASK_NOT_EXIST "ResourceNotFound.DeviceFirmwareTaskNotExist",
    RESOURCE_NOT_FOUND_DEVICE_HAS_NO_FIRMWARE "ResourceNotFound.DeviceHasNoFirmware",
    RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST "ResourceNotFound.DeviceNotExist",
    RESOURCE_NOT_FOUND_DEVICE_RESOURCE_NOT_EXIST "ResourceNotFound.DeviceResourceNotExist",
    RESOURCE_NOT_FOUND_DEVICE_SHADOW_NOT_EXIST "ResourceNotFound.DeviceShadowNotExist",
    RESOURCE_NOT_FOUND_FIRMWARE_NOT_EXIST "ResourceNotFound.FirmwareNotExist",
    RESOURCE_NOT_FOUND_FIRMWARE_TASK_NOT_EXIST "ResourceNotFound.FirmwareTaskNotExist",
    RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST "ResourceNotFound.ProductNotExist",
    RESOURCE_NOT_FOUND_PRODUCT_OR_DEVICE_NOT_EXIST "ResourceNotFound.ProductOrDeviceNotExist",
    RESOURCE_NOT_FOUND_PRODUCT_RESOURCE_NOT_EXIST "ResourceNotFound.ProductResourceNotExist",
    RESOURCE_NOT_FOUND_RESOURCE_FILE_NOT_EXIST "ResourceNotFound.ResourceFileNotExist",
    RESOURCE_NOT_FOUND_TASK_NOT_EXIST "ResourceNotFound.TaskNotExist",
    RESOURCE_NOT_FOUND_THING_MODEL_NOT_EXIST "ResourceNotFound.ThingModelNotExist",
    RESOURCE_NOT_FOUND_TOPIC_POLICY_NOT_EXIST "ResourceNotFound.TopicPolicyNotExist",
    RESOURCE_NOT_FOUND_TOPIC_RULE_NOT_EXIST "ResourceNotFound.TopicRuleNotExist",
    UNAUTHORIZED_OPERATION_CREATE_MULTI_DEVICE_TASK_NOT_FINISHED "UnauthorizedOperation.CreateMultiDeviceTaskNotFinished",
    UNAUTHORIZED_OPERATION_DEVICE_HAS_ALREADY_BIND_GATEWAY "UnauthorizedOperation.DeviceHasAlreadyBindGateway",
    UNAUTHORIZED_OPERATION_DEVICE_IS_NOT_ENABLED "UnauthorizedOperation.DeviceIsNotEnabled",
    UNAUTHORIZED_OPERATION_DEVICES_EXIST_UNDER_PRODUCT "UnauthorizedOperation.DevicesExistUnderProduct",
    UNAUTHORIZED_OPERATION_GATEWAY_HAS_BINDED_DEVICES "UnauthorizedOperation.GatewayHasBindedDevices",
    UNAUTHORIZED_OPERATION_PERMISSION_DENIED "UnauthorizedOperation.PermissionDenied",
    UNAUTHORIZED_OPERATION_PRODUCT_CANT_HAVE_LO_RA_DEVICE "UnauthorizedOperation.ProductCantHaveLoRaDevice",
    UNAUTHORIZED_OPERATION_PRODUCT_CANT_HAVE_NORMAL_DEVICE "UnauthorizedOperation.ProductCantHaveNormalDevice",
    UNAUTHORIZED_OPERATION_PRODUCT_CANT_HAVE_NOT_LO_RA_DEVICE "UnauthorizedOperation.ProductCantHaveNotLoRaDevice",
    UNAUTHORIZED_OPERATION_PRODUCT_IS_FORBIDDEN "UnauthorizedOperation.ProductIsForbidden",
    UNAUTHORIZED_OPERATION_PRODUCT_NOT_SUPPORT_PSK "UnauthorizedOperation.ProductNotSupportPSK",
    UNAUTHORIZED_OPERATION_USER_NOT_AUTHENTICAED "UnauthorizedOperation.UserNotAuthenticaed",
    UNSUPPORTED_OPERATION_CLIENT_CERT_ALREADY_GOT "UnsupportedOperation.ClientCertAlreadyGot",
    UNSUPPORTED_OPERATION_DEVICE_OTA_TASK_IN_PROGRESS "UnsupportedOperation.DeviceOtaTaskInProgress",
    UNSUPPORTED_OPERATION_GATEWAY_PRODUCT_HAS_BINDED_PRODUCT "UnsupportedOperation.GatewayProductHasBindedProduct",
    UNSUPPORTED_OPERATION_PRODUCT_HAS_BIND_GATEWAY "UnsupportedOperation.ProductHasBindGateway",
    UNSUPPORTED_OPERATION_PRODUCT_HAS_BINDED_GATEWAY_PRODUCT "UnsupportedOperation.ProductHasBindedGatewayProduct",
    UNSUPPORTED_OPERATION_SUITE_TOKEN_NO_CREATE "UnsupportedOperation.SuiteTokenNoCreate",
    UNSUPPORTED_OPERATION_WRONG_PRODUCT_AUTH_TYPE "UnsupportedOperation.WrongProductAuthType"
}

#[cfg(feature = "unstable-registry")]
register! {
    BatchUpdateFirmware, BindDevices, CancelDeviceFirmwareTask, CancelTask, CreateDevice, CreateLoraDevice,
    CreateMultiDevice, CreateMultiDevicesTask, CreateProduct, CreateTask, CreateTaskFileUrl, CreateTopicPolicy,
    CreateTopicRule, DeleteDevice, DeleteDeviceResource, DeleteLoraDevice, DeleteProduct, DeleteTopicRule,
    DescribeAllDevices, DescribeDevice, DescribeDeviceClientKey, DescribeDeviceResource, DescribeDeviceResources,
    DescribeDeviceShadow, DescribeDevices, DescribeFirmware, DescribeFirmwareTask, DescribeFirmwareTaskDevices,
    DescribeFirmwareTaskDistribution, DescribeFirmwareTaskStatistics, DescribeFirmwareTasks, DescribeLoraDevice,
    DescribeMultiDevTask, DescribeMultiDevices, DescribeProduct, DescribeProductResource, DescribeProductResources,
    DescribeProductTask, DescribeProductTasks, DescribeProducts, DescribePushResourceTaskStatistics,
    DescribeResourceTasks, DescribeTask, DescribeTasks, DisableTopicRule, DownloadDeviceResource, EditFirmware,
    EnableTopicRule, GetCOSURL, GetUserResourceInfo, ListLog, ListLogPayload, ListSDKLog, PublishAsDevice,
    PublishBroadcastMessage, PublishMessage, PublishRRPCMessage, PublishToDevice, ReplaceTopicRule, ResetDeviceState,
    RetryDeviceFirmwareTask, SetProductsForbiddenStatus, UnbindDevices, UpdateDeviceAvailableState, UpdateDeviceShadow,
    UpdateDevicesEnableState, UpdateProductDynamicRegister, UpdateTopicPolicy, UploadFirmware
}
