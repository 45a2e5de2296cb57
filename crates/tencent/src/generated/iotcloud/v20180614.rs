//! `iotcloud` 2018-06-14.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "iotcloud", version: "2018-06-14", code: "iotcloud", endpoints: &Endpoints::NONE };

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
}
operation! { BatchUpdateFirmware(product_id: String, firmware_version: String)
    "BatchUpdateFirmware" -> BatchUpdateFirmwareOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "FirmwareOriVersion" firmware_ori_version: String,
    3 "UpgradeMethod" upgrade_method: u64, 4 "FileName" file_name: String, 5 "FileMd5" file_md5: String,
    6 "FileSize" file_size: u64, 7 "DeviceNames" device_names: Vec<String>, 8 "TimeoutInterval" timeout_interval: u64
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
pub struct BindDevices {
    pub gateway_product_id: String,
    pub gateway_device_name: String,
    pub product_id: String,
    pub device_names: Vec<String>,
    pub skey: Option<String>,
}
operation! { BindDevices(gateway_product_id: String, gateway_device_name: String, product_id: String, device_names: Vec<String>)
    "BindDevices" -> Empty {
    0 "GatewayProductId" gateway_product_id, 1 "GatewayDeviceName" gateway_device_name, 2 "ProductId" product_id,
    3 "DeviceNames" device_names, 4 "Skey" skey: String
} }

pub type BindDevicesOutput = Empty;

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
pub struct CancelTask {
    pub id: String,
}
operation! { CancelTask(id: String) "CancelTask" -> Empty {
    0 "Id" id
} }

pub type CancelTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevice {
    pub product_id: String,
    pub device_name: String,
    pub attribute: Option<Attribute>,
    pub defined_psk: Option<Secret>,
    pub isp: Option<u64>,
    pub imei: Option<String>,
    pub lora_dev_eui: Option<String>,
    pub lora_mote_type: Option<u64>,
    pub skey: Option<String>,
    pub lora_app_key: Option<Secret>,
}
operation! { CreateDevice(product_id: String, device_name: String) "CreateDevice" -> CreateDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Attribute" attribute: Attribute,
    3 "DefinedPsk" defined_psk: Secret, 4 "Isp" isp: u64, 5 "Imei" imei: String, 6 "LoraDevEui" lora_dev_eui: String,
    7 "LoraMoteType" lora_mote_type: u64, 8 "Skey" skey: String, 9 "LoraAppKey" lora_app_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attribute {
    pub tags: Option<Vec<DeviceTag>>,
}
input! { Attribute() {
    0 "Tags" tags: Vec<DeviceTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceTag {
    pub tag: Option<String>,
    pub r#type: Option<u64>,
    pub value: Option<String>,
    pub name: Option<String>,
}
input! { DeviceTag(tag: String, r#type: u64, value: String) {
    0 "Tag" tag: String, 1 "Type" r#type: u64, 2 "Value" value: String, 3 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceOutput {
    pub device_name: Option<String>,
    pub device_psk: Option<Secret>,
    pub device_cert: Option<String>,
    pub device_private_key: Option<Secret>,
    pub lora_dev_eui: Option<String>,
    pub lora_mote_type: Option<u64>,
    pub lora_app_key: Option<Secret>,
    pub lora_nwk_key: Option<String>,
}
model! { CreateDeviceOutput {
    0 "DeviceName" device_name, 1 "DevicePsk" device_psk, 2 "DeviceCert" device_cert,
    3 "DevicePrivateKey" device_private_key, 4 "LoraDevEui" lora_dev_eui, 5 "LoraMoteType" lora_mote_type,
    6 "LoraAppKey" lora_app_key, 7 "LoraNwkKey" lora_nwk_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoraDevice {
    pub product_id: String,
    pub device_name: String,
    pub device_type: String,
    pub app_eui: Option<String>,
    pub device_eui: Option<String>,
    pub app_key: Option<String>,
    pub auth_key: Option<Secret>,
    pub memo: Option<String>,
}
operation! { CreateLoraDevice(product_id: String, device_name: String, device_type: String)
    "CreateLoraDevice" -> CreateLoraDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "DeviceType" device_type, 3 "AppEui" app_eui: String,
    4 "DeviceEui" device_eui: String, 5 "AppKey" app_key: String, 6 "AuthKey" auth_key: Secret, 7 "Memo" memo: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoraDeviceOutput {
    pub app_eui: Option<String>,
    pub device_eui: Option<String>,
    pub class_type: Option<String>,
    pub device_name: Option<String>,
}
model! { CreateLoraDeviceOutput {
    0 "AppEui" app_eui, 1 "DeviceEui" device_eui, 2 "ClassType" class_type, 3 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiDevice {
    pub product_id: String,
    pub device_names: Vec<String>,
}
operation! { CreateMultiDevice(product_id: String, device_names: Vec<String>)
    "CreateMultiDevice" -> CreateMultiDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceNames" device_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiDeviceOutput {
    pub task_id: Option<String>,
}
model! { CreateMultiDeviceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiDevicesTask {
    pub product_id: String,
    pub parameters_type: String,
    pub file_name: Option<String>,
    pub file_size: Option<u64>,
    pub batch_count: Option<u64>,
    pub hash: Option<String>,
}
operation! { CreateMultiDevicesTask(product_id: String, parameters_type: String)
    "CreateMultiDevicesTask" -> CreateMultiDevicesTaskOutput {
    0 "ProductId" product_id, 1 "ParametersType" parameters_type, 2 "FileName" file_name: String,
    3 "FileSize" file_size: u64, 4 "BatchCount" batch_count: u64, 5 "Hash" hash: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMultiDevicesTaskOutput {
    pub id: Option<u64>,
}
model! { CreateMultiDevicesTaskOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProduct {
    pub product_name: String,
    pub product_properties: Option<ProductProperties>,
    pub skey: Option<String>,
}
operation! { CreateProduct(product_name: String) "CreateProduct" -> CreateProductOutput {
    0 "ProductName" product_name, 1 "ProductProperties" product_properties: ProductProperties, 2 "Skey" skey: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductProperties {
    pub product_description: Option<String>,
    pub encryption_type: Option<String>,
    pub region: Option<String>,
    pub product_type: Option<u64>,
    pub format: Option<String>,
    pub platform: Option<String>,
    pub appeui: Option<String>,
    pub model_id: Option<String>,
    pub model_name: Option<String>,
    pub product_key: Option<String>,
    pub register_type: Option<u64>,
    pub product_secret: Option<Secret>,
    pub register_limit: Option<u64>,
}
input! { ProductProperties() {
    0 "ProductDescription" product_description: String, 1 "EncryptionType" encryption_type: String,
    2 "Region" region: String, 3 "ProductType" product_type: u64, 4 "Format" format: String,
    5 "Platform" platform: String, 6 "Appeui" appeui: String, 7 "ModelId" model_id: String,
    8 "ModelName" model_name: String, 9 "ProductKey" product_key: String, 10 "RegisterType" register_type: u64,
    11 "ProductSecret" product_secret: Secret, 12 "RegisterLimit" register_limit: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductOutput {
    pub product_name: Option<String>,
    pub product_id: Option<String>,
    pub product_properties: Option<ProductProperties>,
}
model! { CreateProductOutput {
    0 "ProductName" product_name, 1 "ProductId" product_id, 2 "ProductProperties" product_properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTask {
    pub task_type: String,
    pub product_id: String,
    pub device_name_filter: String,
    pub schedule_time_in_seconds: u64,
    pub tasks: Task,
    pub max_execution_time_in_seconds: Option<u64>,
}

/// What [`CreateTask::new`] takes.
pub struct CreateTaskRequired {
    pub task_type: String,
    pub product_id: String,
    pub device_name_filter: String,
    pub schedule_time_in_seconds: u64,
    pub tasks: Task,
}
operation! { CreateTask{CreateTaskRequired: task_type, product_id, device_name_filter, schedule_time_in_seconds, tasks}
    "CreateTask" -> CreateTaskOutput {
    0 "TaskType" task_type, 1 "ProductId" product_id, 2 "DeviceNameFilter" device_name_filter,
    3 "ScheduleTimeInSeconds" schedule_time_in_seconds, 4 "Tasks" tasks,
    5 "MaxExecutionTimeInSeconds" max_execution_time_in_seconds: u64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateShadow {
    pub desired: Option<String>,
}
input! { BatchUpdateShadow(desired: String) {
    0 "Desired" desired: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchPublishMessage {
    pub topic: Option<String>,
    pub payload: Option<String>,
}
input! { BatchPublishMessage(topic: String, payload: String) {
    0 "Topic" topic: String, 1 "Payload" payload: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateTaskOutput {
    0 "TaskId" task_id
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
pub struct CreateTopicPolicy {
    pub product_id: String,
    pub topic_name: String,
    pub privilege: u64,
    pub broker_subscribe: Option<BrokerSubscribe>,
}
operation! { CreateTopicPolicy(product_id: String, topic_name: String, privilege: u64) "CreateTopicPolicy" -> Empty {
    0 "ProductID" product_id, 1 "TopicName" topic_name, 2 "Privilege" privilege,
    3 "BrokerSubscribe" broker_subscribe: BrokerSubscribe
} }

pub type CreateTopicPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrokerSubscribe {
    pub product_id: Option<String>,
    pub device_name: Option<String>,
}
input! { BrokerSubscribe(product_id: String, device_name: String) {
    0 "ProductId" product_id: String, 1 "DeviceName" device_name: String
} }

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
pub struct DeleteDevice {
    pub product_id: String,
    pub device_name: String,
    pub skey: Option<String>,
}
operation! { DeleteDevice(product_id: String, device_name: String) "DeleteDevice" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Skey" skey: String
} }

pub type DeleteDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceResource {
    pub product_id: String,
    pub name: String,
    pub device_name: String,
}
operation! { DeleteDeviceResource(product_id: String, name: String, device_name: String)
    "DeleteDeviceResource" -> Empty {
    0 "ProductID" product_id, 1 "Name" name, 2 "DeviceName" device_name
} }

pub type DeleteDeviceResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoraDevice {
    pub product_id: String,
    pub device_name: String,
}
operation! { DeleteLoraDevice(product_id: String, device_name: String) "DeleteLoraDevice" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

pub type DeleteLoraDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProduct {
    pub product_id: String,
    pub skey: Option<String>,
}
operation! { DeleteProduct(product_id: String) "DeleteProduct" -> Empty {
    0 "ProductId" product_id, 1 "Skey" skey: String
} }

pub type DeleteProductOutput = Empty;

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
pub struct DescribeAllDevices {
    pub offset: u64,
    pub limit: u64,
}
operation! { DescribeAllDevices(offset: u64, limit: u64) "DescribeAllDevices" -> DescribeAllDevicesOutput {
    0 "Offset" offset, 1 "Limit" limit
} }
paged! { DescribeAllDevices: DeviceProperty = Offset "Offset", "Devices" devices, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllDevicesOutput {
    pub total_count: Option<i64>,
    pub devices: Option<Vec<DeviceProperty>>,
}
model! { DescribeAllDevicesOutput {
    0 "TotalCount" total_count, 1 "Devices" devices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceProperty {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub device_name: Option<String>,
    pub resource_id: Option<String>,
}
model! { DeviceProperty {
    0 "ProductId" product_id, 1 "ProductName" product_name, 2 "DeviceName" device_name, 3 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevice {
    pub product_id: String,
    pub device_name: String,
}
operation! { DescribeDevice(product_id: String, device_name: String) "DescribeDevice" -> DescribeDeviceOutput {
    0 "ProductID" product_id, 1 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceOutput {
    pub device_name: Option<String>,
    pub online: Option<u64>,
    pub login_time: Option<u64>,
    pub version: Option<String>,
    pub last_update_time: Option<u64>,
    pub device_cert: Option<String>,
    pub device_psk: Option<Secret>,
    pub tags: Option<Vec<DeviceTag>>,
    pub device_type: Option<u64>,
    pub imei: Option<String>,
    pub isp: Option<u64>,
    pub conn_ip: Option<u64>,
    pub nbiot_device_id: Option<String>,
    pub lora_dev_eui: Option<String>,
    pub lora_mote_type: Option<u64>,
    pub log_level: Option<u64>,
    pub first_online_time: Option<u64>,
    pub last_offline_time: Option<u64>,
    pub create_time: Option<u64>,
    pub cert_state: Option<u64>,
    pub enable_state: Option<u64>,
    pub labels: Option<Vec<DeviceLabel>>,
    pub client_ip: Option<String>,
    pub firmware_update_time: Option<u64>,
}
model! { DescribeDeviceOutput {
    0 "DeviceName" device_name, 1 "Online" online, 2 "LoginTime" login_time, 3 "Version" version,
    4 "LastUpdateTime" last_update_time, 5 "DeviceCert" device_cert, 6 "DevicePsk" device_psk, 7 "Tags" tags,
    8 "DeviceType" device_type, 9 "Imei" imei, 10 "Isp" isp, 11 "ConnIP" conn_ip, 12 "NbiotDeviceID" nbiot_device_id,
    13 "LoraDevEui" lora_dev_eui, 14 "LoraMoteType" lora_mote_type, 15 "LogLevel" log_level,
    16 "FirstOnlineTime" first_online_time, 17 "LastOfflineTime" last_offline_time, 18 "CreateTime" create_time,
    19 "CertState" cert_state, 20 "EnableState" enable_state, 21 "Labels" labels, 22 "ClientIP" client_ip,
    23 "FirmwareUpdateTime" firmware_update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceLabel {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DeviceLabel {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceClientKey {
    pub product_id: String,
    pub device_name: String,
}
operation! { DescribeDeviceClientKey(product_id: String, device_name: String)
    "DescribeDeviceClientKey" -> DescribeDeviceClientKeyOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceClientKeyOutput {
    pub client_key: Option<Secret>,
}
model! { DescribeDeviceClientKeyOutput {
    0 "ClientKey" client_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceResource {
    pub device_name: String,
    pub product_id: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeDeviceResource(device_name: String) "DescribeDeviceResource" -> DescribeDeviceResourceOutput {
    0 "DeviceName" device_name, 1 "ProductID" product_id: String, 2 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceResourceOutput {
    pub result: Option<DeviceResourceInfo>,
}
model! { DescribeDeviceResourceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceResourceInfo {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub name: Option<String>,
    pub md5: Option<String>,
    pub size: Option<u64>,
    pub update_time: Option<String>,
    pub device_name: Option<String>,
    pub status: Option<u64>,
    pub percent: Option<u64>,
}
model! { DeviceResourceInfo {
    0 "ProductID" product_id, 1 "ProductName" product_name, 2 "Name" name, 3 "Md5" md5, 4 "Size" size,
    5 "UpdateTime" update_time, 6 "DeviceName" device_name, 7 "Status" status, 8 "Percent" percent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceResources {
    pub offset: u64,
    pub limit: u64,
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeDeviceResources(offset: u64, limit: u64)
    "DescribeDeviceResources" -> DescribeDeviceResourcesOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "ProductID" product_id: String, 3 "DeviceName" device_name: String,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String
} }
paged! { DescribeDeviceResources: DeviceResourceInfo = Offset "Offset", "Result" result, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceResourcesOutput {
    pub total_count: Option<u64>,
    pub result: Option<Vec<DeviceResourceInfo>>,
}
model! { DescribeDeviceResourcesOutput {
    0 "TotalCount" total_count, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceShadow {
    pub product_id: String,
    pub device_name: String,
}
operation! { DescribeDeviceShadow(product_id: String, device_name: String)
    "DescribeDeviceShadow" -> DescribeDeviceShadowOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceShadowOutput {
    pub data: Option<String>,
}
model! { DescribeDeviceShadowOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevices {
    pub product_id: String,
    pub offset: u64,
    pub limit: u64,
    pub firmware_version: Option<String>,
    pub device_name: Option<String>,
    pub enable_state: Option<u64>,
}
operation! { DescribeDevices(product_id: String, offset: u64, limit: u64) "DescribeDevices" -> DescribeDevicesOutput {
    0 "ProductId" product_id, 1 "Offset" offset, 2 "Limit" limit, 3 "FirmwareVersion" firmware_version: String,
    4 "DeviceName" device_name: String, 5 "EnableState" enable_state: u64
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
    pub version: Option<String>,
    pub device_cert: Option<String>,
    pub device_psk: Option<Secret>,
    pub tags: Option<Vec<DeviceTag>>,
    pub device_type: Option<u64>,
    pub imei: Option<String>,
    pub isp: Option<u64>,
    pub nbiot_device_id: Option<String>,
    pub conn_ip: Option<u64>,
    pub last_update_time: Option<u64>,
    pub lora_dev_eui: Option<String>,
    pub lora_mote_type: Option<u64>,
    pub first_online_time: Option<u64>,
    pub last_offline_time: Option<u64>,
    pub create_time: Option<u64>,
    pub log_level: Option<u64>,
    pub cert_state: Option<u64>,
    pub enable_state: Option<u64>,
    pub labels: Option<Vec<DeviceLabel>>,
    pub client_ip: Option<String>,
    pub firmware_update_time: Option<u64>,
}
model! { DeviceInfo {
    0 "DeviceName" device_name, 1 "Online" online, 2 "LoginTime" login_time, 3 "Version" version,
    4 "DeviceCert" device_cert, 5 "DevicePsk" device_psk, 6 "Tags" tags, 7 "DeviceType" device_type, 8 "Imei" imei,
    9 "Isp" isp, 10 "NbiotDeviceID" nbiot_device_id, 11 "ConnIP" conn_ip, 12 "LastUpdateTime" last_update_time,
    13 "LoraDevEui" lora_dev_eui, 14 "LoraMoteType" lora_mote_type, 15 "FirstOnlineTime" first_online_time,
    16 "LastOfflineTime" last_offline_time, 17 "CreateTime" create_time, 18 "LogLevel" log_level,
    19 "CertState" cert_state, 20 "EnableState" enable_state, 21 "Labels" labels, 22 "ClientIP" client_ip,
    23 "FirmwareUpdateTime" firmware_update_time
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
}
model! { DescribeFirmwareTaskOutput {
    0 "TaskId" task_id, 1 "Status" status, 2 "CreateTime" create_time, 3 "Type" r#type, 4 "ProductName" product_name,
    5 "UpgradeMode" upgrade_mode, 6 "ProductId" product_id
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
pub struct DescribeLoraDevice {
    pub product_id: String,
    pub device_name: String,
}
operation! { DescribeLoraDevice(product_id: String, device_name: String)
    "DescribeLoraDevice" -> DescribeLoraDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

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
    0 "DeviceName" device_name, 1 "AppEui" app_eui, 2 "DeviceEui" device_eui, 3 "AppKey" app_key,
    4 "ClassType" class_type, 5 "ProductId" product_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiDevTask {
    pub task_id: String,
    pub product_id: String,
}
operation! { DescribeMultiDevTask(task_id: String, product_id: String)
    "DescribeMultiDevTask" -> DescribeMultiDevTaskOutput {
    0 "TaskId" task_id, 1 "ProductId" product_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiDevTaskOutput {
    pub task_id: Option<String>,
    pub task_status: Option<u64>,
}
model! { DescribeMultiDevTaskOutput {
    0 "TaskId" task_id, 1 "TaskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiDevices {
    pub product_id: String,
    pub task_id: String,
    pub offset: u64,
    pub limit: u64,
}
operation! { DescribeMultiDevices(product_id: String, task_id: String, offset: u64, limit: u64)
    "DescribeMultiDevices" -> DescribeMultiDevicesOutput {
    0 "ProductId" product_id, 1 "TaskId" task_id, 2 "Offset" offset, 3 "Limit" limit
} }
paged! { DescribeMultiDevices: MultiDevicesInfo = Offset "Offset", "DevicesInfo" devices_info }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiDevicesOutput {
    pub task_id: Option<String>,
    pub devices_info: Option<Vec<MultiDevicesInfo>>,
    pub total_dev_num: Option<u64>,
}
model! { DescribeMultiDevicesOutput {
    0 "TaskId" task_id, 1 "DevicesInfo" devices_info, 2 "TotalDevNum" total_dev_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiDevicesInfo {
    pub device_name: Option<String>,
    pub device_psk: Option<Secret>,
    pub device_cert: Option<String>,
    pub device_private_key: Option<Secret>,
    pub result: Option<u64>,
    pub err_msg: Option<String>,
}
model! { MultiDevicesInfo {
    0 "DeviceName" device_name, 1 "DevicePsk" device_psk, 2 "DeviceCert" device_cert,
    3 "DevicePrivateKey" device_private_key, 4 "Result" result, 5 "ErrMsg" err_msg
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
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub product_metadata: Option<ProductMetadata>,
    pub product_properties: Option<ProductProperties>,
}
model! { DescribeProductOutput {
    0 "ProductId" product_id, 1 "ProductName" product_name, 2 "ProductMetadata" product_metadata,
    3 "ProductProperties" product_properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductMetadata {
    pub creation_date: Option<u64>,
}
model! { ProductMetadata {
    0 "CreationDate" creation_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductResource {
    pub product_id: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeProductResource() "DescribeProductResource" -> DescribeProductResourceOutput {
    0 "ProductID" product_id: String, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductResourceOutput {
    pub result: Option<ProductResourceInfo>,
}
model! { DescribeProductResourceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductResourceInfo {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub name: Option<String>,
    pub md5: Option<String>,
    pub size: Option<u64>,
    pub description: Option<String>,
    pub create_time: Option<String>,
}
model! { ProductResourceInfo {
    0 "ProductID" product_id, 1 "ProductName" product_name, 2 "Name" name, 3 "Md5" md5, 4 "Size" size,
    5 "Description" description, 6 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductResources {
    pub offset: u64,
    pub limit: u64,
    pub product_id: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeProductResources(offset: u64, limit: u64)
    "DescribeProductResources" -> DescribeProductResourcesOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "ProductID" product_id: String, 3 "Name" name: String
} }
paged! { DescribeProductResources: ProductResourceInfo = Offset "Offset", "Result" result, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductResourcesOutput {
    pub total_count: Option<u64>,
    pub result: Option<Vec<ProductResourceInfo>>,
}
model! { DescribeProductResourcesOutput {
    0 "TotalCount" total_count, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductTask {
    pub product_id: String,
    pub task_id: u64,
}
operation! { DescribeProductTask(product_id: String, task_id: u64) "DescribeProductTask" -> DescribeProductTaskOutput {
    0 "ProductId" product_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductTaskOutput {
    pub task_info: Option<ProductTaskInfo>,
}
model! { DescribeProductTaskOutput {
    0 "TaskInfo" task_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductTaskInfo {
    pub id: Option<u64>,
    pub r#type: Option<u64>,
    pub state: Option<u64>,
    pub parameters_type: Option<String>,
    pub parameters: Option<String>,
    pub result_type: Option<String>,
    pub result: Option<String>,
    pub batch_count: Option<u64>,
    pub batch_offset: Option<u64>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub complete_time: Option<u64>,
}
model! { ProductTaskInfo {
    0 "Id" id, 1 "Type" r#type, 2 "State" state, 3 "ParametersType" parameters_type, 4 "Parameters" parameters,
    5 "ResultType" result_type, 6 "Result" result, 7 "BatchCount" batch_count, 8 "BatchOffset" batch_offset,
    9 "CreateTime" create_time, 10 "UpdateTime" update_time, 11 "CompleteTime" complete_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductTasks {
    pub product_id: String,
    pub offset: u64,
    pub limit: u64,
}
operation! { DescribeProductTasks(product_id: String, offset: u64, limit: u64)
    "DescribeProductTasks" -> DescribeProductTasksOutput {
    0 "ProductId" product_id, 1 "Offset" offset, 2 "Limit" limit
} }
paged! { DescribeProductTasks: ProductTaskInfo = Offset "Offset", "TaskInfos" task_infos, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductTasksOutput {
    pub total_count: Option<u64>,
    pub task_infos: Option<Vec<ProductTaskInfo>>,
}
model! { DescribeProductTasksOutput {
    0 "TotalCount" total_count, 1 "TaskInfos" task_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProducts {
    pub offset: u64,
    pub limit: u64,
}
operation! { DescribeProducts(offset: u64, limit: u64) "DescribeProducts" -> DescribeProductsOutput {
    0 "Offset" offset, 1 "Limit" limit
} }
paged! { DescribeProducts: ProductInfo = Offset "Offset", "Products" products, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsOutput {
    pub total_count: Option<u64>,
    pub products: Option<Vec<ProductInfo>>,
}
model! { DescribeProductsOutput {
    0 "TotalCount" total_count, 1 "Products" products
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductInfo {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub product_metadata: Option<ProductMetadata>,
    pub product_properties: Option<ProductProperties>,
}
model! { ProductInfo {
    0 "ProductId" product_id, 1 "ProductName" product_name, 2 "ProductMetadata" product_metadata,
    3 "ProductProperties" product_properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePushResourceTaskStatistics {
    pub product_id: String,
    pub name: String,
}
operation! { DescribePushResourceTaskStatistics(product_id: String, name: String)
    "DescribePushResourceTaskStatistics" -> DescribePushResourceTaskStatisticsOutput {
    0 "ProductID" product_id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePushResourceTaskStatisticsOutput {
    pub success_total: Option<u64>,
    pub failure_total: Option<u64>,
    pub upgrading_total: Option<u64>,
}
model! { DescribePushResourceTaskStatisticsOutput {
    0 "SuccessTotal" success_total, 1 "FailureTotal" failure_total, 2 "UpgradingTotal" upgrading_total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTasks {
    pub product_id: String,
    pub name: String,
    pub offset: u64,
    pub limit: u64,
    pub filters: Option<Vec<SearchKeyword>>,
}
operation! { DescribeResourceTasks(product_id: String, name: String, offset: u64, limit: u64)
    "DescribeResourceTasks" -> DescribeResourceTasksOutput {
    0 "ProductID" product_id, 1 "Name" name, 2 "Offset" offset, 3 "Limit" limit, 4 "Filters" filters: Vec<SearchKeyword>
} }
paged! { DescribeResourceTasks: FirmwareTaskInfo = Offset "Offset", "TaskInfos" task_infos, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTasksOutput {
    pub task_infos: Option<Vec<FirmwareTaskInfo>>,
    pub total: Option<u64>,
}
model! { DescribeResourceTasksOutput {
    0 "TaskInfos" task_infos, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTask {
    pub id: String,
}
operation! { DescribeTask(id: String) "DescribeTask" -> DescribeTaskOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskOutput {
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub product_id: Option<String>,
    pub status: Option<u64>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub done_time: Option<u64>,
    pub schedule_time: Option<u64>,
    pub ret_code: Option<u64>,
    pub err_msg: Option<String>,
    pub percent: Option<u64>,
    pub all_device_cnt: Option<u64>,
    pub done_device_cnt: Option<u64>,
}
model! { DescribeTaskOutput {
    0 "Type" r#type, 1 "Id" id, 2 "ProductId" product_id, 3 "Status" status, 4 "CreateTime" create_time,
    5 "UpdateTime" update_time, 6 "DoneTime" done_time, 7 "ScheduleTime" schedule_time, 8 "RetCode" ret_code,
    9 "ErrMsg" err_msg, 10 "Percent" percent, 11 "AllDeviceCnt" all_device_cnt, 12 "DoneDeviceCnt" done_device_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub offset: u64,
    pub limit: u64,
}
operation! { DescribeTasks(offset: u64, limit: u64) "DescribeTasks" -> DescribeTasksOutput {
    0 "Offset" offset, 1 "Limit" limit
} }
paged! { DescribeTasks: TaskInfo = Offset "Offset", "Tasks" tasks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub total_count: Option<u64>,
    pub tasks: Option<Vec<TaskInfo>>,
}
model! { DescribeTasksOutput {
    0 "TotalCount" total_count, 1 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInfo {
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub product_id: Option<String>,
    pub status: Option<u64>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub ret_code: Option<u64>,
    pub err_msg: Option<String>,
}
model! { TaskInfo {
    0 "Type" r#type, 1 "Id" id, 2 "ProductId" product_id, 3 "Status" status, 4 "CreateTime" create_time,
    5 "UpdateTime" update_time, 6 "RetCode" ret_code, 7 "ErrMsg" err_msg
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
pub struct DownloadDeviceResource {
    pub product_id: String,
    pub name: String,
    pub device_name: String,
}
operation! { DownloadDeviceResource(product_id: String, name: String, device_name: String)
    "DownloadDeviceResource" -> DownloadDeviceResourceOutput {
    0 "ProductID" product_id, 1 "Name" name, 2 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadDeviceResourceOutput {
    pub url: Option<String>,
}
model! { DownloadDeviceResourceOutput {
    0 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditFirmware {
    pub product_id: String,
    pub firmware_version: String,
    pub firmware_name: String,
    pub firmware_description: Option<String>,
    pub fw_type: Option<String>,
}
operation! { EditFirmware(product_id: String, firmware_version: String, firmware_name: String) "EditFirmware" -> Empty {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version, 2 "FirmwareName" firmware_name,
    3 "FirmwareDescription" firmware_description: String, 4 "FwType" fw_type: String
} }

pub type EditFirmwareOutput = Empty;

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
pub struct GetCOSURL {
    pub product_id: String,
    pub firmware_version: String,
}
operation! { GetCOSURL(product_id: String, firmware_version: String) "GetCOSURL" -> GetCOSURLOutput {
    0 "ProductID" product_id, 1 "FirmwareVersion" firmware_version
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
pub struct GetUserResourceInfo {}
operation! { GetUserResourceInfo() "GetUserResourceInfo" -> GetUserResourceInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserResourceInfoOutput {
    pub used_size: Option<u64>,
    pub limit: Option<u64>,
}
model! { GetUserResourceInfoOutput {
    0 "UsedSize" used_size, 1 "Limit" limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLog {
    pub min_time: u64,
    pub max_time: u64,
    pub keywords: Option<String>,
    pub context: Option<String>,
    pub max_num: Option<i64>,
}
operation! { ListLog(min_time: u64, max_time: u64) "ListLog" -> ListLogOutput {
    0 "MinTime" min_time, 1 "MaxTime" max_time, 2 "Keywords" keywords: String, 3 "Context" context: String,
    4 "MaxNum" max_num: i64
} }
paged! { ListLog: CLSLogItem = Token "Context", "Results" results, next "Context" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogOutput {
    pub context: Option<String>,
    pub listover: Option<bool>,
    pub results: Option<Vec<CLSLogItem>>,
    pub total_count: Option<u64>,
}
model! { ListLogOutput {
    0 "Context" context, 1 "Listover" listover, 2 "Results" results, 3 "TotalCount" total_count
} }

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
    0 "Content" content, 1 "Devicename" devicename, 2 "Productid" productid, 3 "Requestid" requestid, 4 "Result" result,
    5 "Scene" scene, 6 "Time" time, 7 "Userid" userid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogPayload {
    pub min_time: u64,
    pub max_time: u64,
    pub keywords: String,
    pub context: Option<String>,
    pub max_num: Option<i64>,
}
operation! { ListLogPayload(min_time: u64, max_time: u64, keywords: String) "ListLogPayload" -> ListLogPayloadOutput {
    0 "MinTime" min_time, 1 "MaxTime" max_time, 2 "Keywords" keywords, 3 "Context" context: String,
    4 "MaxNum" max_num: i64
} }
paged! { ListLogPayload: PayloadLogItem = Token "Context", "Results" results, next "Context" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLogPayloadOutput {
    pub context: Option<String>,
    pub listover: Option<bool>,
    pub results: Option<Vec<PayloadLogItem>>,
}
model! { ListLogPayloadOutput {
    0 "Context" context, 1 "Listover" listover, 2 "Results" results
} }

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
    0 "Uin" uin, 1 "ProductID" product_id, 2 "DeviceName" device_name, 3 "SrcType" src_type, 4 "SrcName" src_name,
    5 "Topic" topic, 6 "PayloadFmtType" payload_fmt_type, 7 "Payload" payload, 8 "RequestID" request_id,
    9 "DateTime" date_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSDKLog {
    pub min_time: u64,
    pub max_time: u64,
    pub keywords: String,
    pub context: Option<String>,
    pub max_num: Option<u64>,
}
operation! { ListSDKLog(min_time: u64, max_time: u64, keywords: String) "ListSDKLog" -> ListSDKLogOutput {
    0 "MinTime" min_time, 1 "MaxTime" max_time, 2 "Keywords" keywords, 3 "Context" context: String,
    4 "MaxNum" max_num: u64
} }
paged! { ListSDKLog: SDKLogItem = Token "Context", "Results" results, next "Context" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSDKLogOutput {
    pub context: Option<String>,
    pub listover: Option<bool>,
    pub results: Option<Vec<SDKLogItem>>,
}
model! { ListSDKLogOutput {
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
pub struct PublishAsDevice {
    pub product_id: String,
    pub device_name: String,
    pub port: u64,
    pub payload: String,
}
operation! { PublishAsDevice(product_id: String, device_name: String, port: u64, payload: String)
    "PublishAsDevice" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Port" port, 3 "Payload" payload
} }

pub type PublishAsDeviceOutput = Empty;

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
pub struct PublishMessage {
    pub topic: String,
    pub payload: String,
    pub product_id: String,
    pub device_name: String,
    pub qos: Option<u64>,
    pub payload_encoding: Option<String>,
}
operation! { PublishMessage(topic: String, payload: String, product_id: String, device_name: String)
    "PublishMessage" -> Empty {
    0 "Topic" topic, 1 "Payload" payload, 2 "ProductId" product_id, 3 "DeviceName" device_name, 4 "Qos" qos: u64,
    5 "PayloadEncoding" payload_encoding: String
} }

pub type PublishMessageOutput = Empty;

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
pub struct PublishToDevice {
    pub product_id: String,
    pub device_name: String,
    pub port: u64,
    pub payload: String,
}
operation! { PublishToDevice(product_id: String, device_name: String, port: u64, payload: String)
    "PublishToDevice" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "Port" port, 3 "Payload" payload
} }

pub type PublishToDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceTopicRule {
    pub rule_name: String,
    pub topic_rule_payload: TopicRulePayload,
    pub modify_type: Option<u64>,
    pub action_index: Option<u64>,
}
operation! { ReplaceTopicRule(rule_name: String, topic_rule_payload: TopicRulePayload) "ReplaceTopicRule" -> Empty {
    0 "RuleName" rule_name, 1 "TopicRulePayload" topic_rule_payload, 2 "ModifyType" modify_type: u64,
    3 "ActionIndex" action_index: u64
} }

pub type ReplaceTopicRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDeviceState {
    pub product_id: String,
    pub device_names: Vec<String>,
}
operation! { ResetDeviceState(product_id: String, device_names: Vec<String>)
    "ResetDeviceState" -> ResetDeviceStateOutput {
    0 "ProductId" product_id, 1 "DeviceNames" device_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDeviceStateOutput {
    pub success_count: Option<u64>,
    pub reset_device_results: Option<Vec<ResetDeviceResult>>,
}
model! { ResetDeviceStateOutput {
    0 "SuccessCount" success_count, 1 "ResetDeviceResults" reset_device_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDeviceResult {
    pub device_name: Option<String>,
    pub success: Option<bool>,
    pub reason: Option<String>,
}
model! { ResetDeviceResult {
    0 "DeviceName" device_name, 1 "Success" success, 2 "Reason" reason
} }

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
pub struct SetProductsForbiddenStatus {
    pub product_id: Vec<String>,
    pub status: u64,
}
operation! { SetProductsForbiddenStatus(product_id: Vec<String>, status: u64) "SetProductsForbiddenStatus" -> Empty {
    0 "ProductID" product_id, 1 "Status" status
} }

pub type SetProductsForbiddenStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindDevices {
    pub gateway_product_id: String,
    pub gateway_device_name: String,
    pub product_id: String,
    pub device_names: Vec<String>,
    pub skey: Option<String>,
}
operation! { UnbindDevices(gateway_product_id: String, gateway_device_name: String, product_id: String, device_names: Vec<String>)
    "UnbindDevices" -> Empty {
    0 "GatewayProductId" gateway_product_id, 1 "GatewayDeviceName" gateway_device_name, 2 "ProductId" product_id,
    3 "DeviceNames" device_names, 4 "Skey" skey: String
} }

pub type UnbindDevicesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeviceAvailableState {
    pub product_id: String,
    pub device_name: String,
    pub enable_state: u64,
}
operation! { UpdateDeviceAvailableState(product_id: String, device_name: String, enable_state: u64)
    "UpdateDeviceAvailableState" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "EnableState" enable_state
} }

pub type UpdateDeviceAvailableStateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeviceShadow {
    pub product_id: String,
    pub device_name: String,
    pub state: String,
    pub shadow_version: u64,
    pub prefix: Option<String>,
}
operation! { UpdateDeviceShadow(product_id: String, device_name: String, state: String, shadow_version: u64)
    "UpdateDeviceShadow" -> UpdateDeviceShadowOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "State" state, 3 "ShadowVersion" shadow_version,
    4 "Prefix" prefix: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeviceShadowOutput {
    pub data: Option<String>,
}
model! { UpdateDeviceShadowOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDevicesEnableState {
    pub product_id: String,
    pub device_names: Vec<String>,
    pub status: u64,
}
operation! { UpdateDevicesEnableState(product_id: String, device_names: Vec<String>, status: u64)
    "UpdateDevicesEnableState" -> Empty {
    0 "ProductID" product_id, 1 "DeviceNames" device_names, 2 "Status" status
} }

pub type UpdateDevicesEnableStateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProductDynamicRegister {
    pub product_id: String,
    pub register_type: u64,
    pub register_limit: u64,
}
operation! { UpdateProductDynamicRegister(product_id: String, register_type: u64, register_limit: u64)
    "UpdateProductDynamicRegister" -> UpdateProductDynamicRegisterOutput {
    0 "ProductId" product_id, 1 "RegisterType" register_type, 2 "RegisterLimit" register_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProductDynamicRegisterOutput {
    pub register_type: Option<u64>,
    pub product_secret: Option<Secret>,
    pub register_limit: Option<u64>,
}
model! { UpdateProductDynamicRegisterOutput {
    0 "RegisterType" register_type, 1 "ProductSecret" product_secret, 2 "RegisterLimit" register_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTopicPolicy {
    pub product_id: String,
    pub topic_name: String,
    pub new_topic_name: String,
    pub privilege: u64,
    pub broker_subscribe: Option<BrokerSubscribe>,
}
operation! { UpdateTopicPolicy(product_id: String, topic_name: String, new_topic_name: String, privilege: u64)
    "UpdateTopicPolicy" -> Empty {
    0 "ProductID" product_id, 1 "TopicName" topic_name, 2 "NewTopicName" new_topic_name, 3 "Privilege" privilege,
    4 "BrokerSubscribe" broker_subscribe: BrokerSubscribe
} }

pub type UpdateTopicPolicyOutput = Empty;

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

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ASYNC_TASK_ALREADY_STARTED: &str = "FailedOperation.AsyncTaskAlreadyStarted";
    pub const FAILED_OPERATION_BIND_DEVICE_OVER_LIMIT: &str = "FailedOperation.BindDeviceOverLimit";
    pub const FAILED_OPERATION_BROADCAST_TASK_IS_RUNNING: &str = "FailedOperation.BroadcastTaskIsRunning";
    pub const FAILED_OPERATION_DEVICE_ALREADY_DISABLED: &str = "FailedOperation.DeviceAlreadyDisabled";
    pub const FAILED_OPERATION_DEVICE_FIRMWARE_TASK_ALREAD_DONE: &str = "FailedOperation.DeviceFirmwareTaskAlreadDone";
    pub const FAILED_OPERATION_DEVICE_IS_UPDATING: &str = "FailedOperation.DeviceIsUpdating";
    pub const FAILED_OPERATION_DEVICE_NO_SUBSCRIPTION: &str = "FailedOperation.DeviceNoSubscription";
    pub const FAILED_OPERATION_DEVICE_OFFLINE: &str = "FailedOperation.DeviceOffline";
    pub const FAILED_OPERATION_DEVICE_RUNNING_OTHER_OTA_TASK: &str = "FailedOperation.DeviceRunningOtherOtaTask";
    pub const FAILED_OPERATION_DUPLICATION_OF_FUNCTION_ITEM: &str = "FailedOperation.DuplicationOfFunctionItem";
    pub const FAILED_OPERATION_FUNCTION_FILE_NOT_EXIST: &str = "FailedOperation.FunctionFileNotExist";
    pub const FAILED_OPERATION_INVALID_MSG_LEN: &str = "FailedOperation.InvalidMsgLen";
    pub const FAILED_OPERATION_INVALID_TOPIC_NAME: &str = "FailedOperation.InvalidTopicName";
    pub const FAILED_OPERATION_PRODUCT_NOT_BIND: &str = "FailedOperation.ProductNotBind";
    pub const FAILED_OPERATION_PRODUCT_RESOURCE_DUPLICATE: &str = "FailedOperation.ProductResourceDuplicate";
    pub const FAILED_OPERATION_PROXY_IPIS_NOT_ENOUGH: &str = "FailedOperation.ProxyIPIsNotEnough";
    pub const FAILED_OPERATION_RRPC_TIMEOUT: &str = "FailedOperation.RRPCTimeout";
    pub const FAILED_OPERATION_RULE_ALREADY_DISABLED: &str = "FailedOperation.RuleAlreadyDisabled";
    pub const FAILED_OPERATION_RULE_ALREADY_ENABLED: &str = "FailedOperation.RuleAlreadyEnabled";
    pub const FAILED_OPERATION_TASK_ID_NOT_MATCH: &str = "FailedOperation.TaskIDNotMatch";
    pub const FAILED_OPERATION_TID_WHITE_LIST_NOT_OPEN: &str = "FailedOperation.TidWhiteListNotOpen";
    pub const FAILED_OPERATION_UPDATE_VERSION_NOT_MATCH: &str = "FailedOperation.UpdateVersionNotMatch";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DB_OPERATION_ERROR: &str = "InternalError.DBOperationError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ACTION_NIL: &str = "InvalidParameterValue.ActionNil";
    pub const INVALID_PARAMETER_VALUE_CHECK_FORWARD_URL_FAIL: &str = "InvalidParameterValue.CheckForwardURLFail";
    pub const INVALID_PARAMETER_VALUE_CLOUD_COMPONENT_ALREADY_EXIST: &str =
        "InvalidParameterValue.CloudComponentAlreadyExist";
    pub const INVALID_PARAMETER_VALUE_DEFINED_PSK_NOT_BASE64: &str = "InvalidParameterValue.DefinedPskNotBase64";
    pub const INVALID_PARAMETER_VALUE_DEVICE_ALREADY_EXIST: &str = "InvalidParameterValue.DeviceAlreadyExist";
    pub const INVALID_PARAMETER_VALUE_DEVICE_IS_NOT_GATEWAY: &str = "InvalidParameterValue.DeviceIsNotGateway";
    pub const INVALID_PARAMETER_VALUE_DEVICE_NOT_EXIST: &str = "InvalidParameterValue.DeviceNotExist";
    pub const INVALID_PARAMETER_VALUE_FAIL_ACTION_HAS_SAME_DEVICE: &str =
        "InvalidParameterValue.FailActionHasSameDevice";
    pub const INVALID_PARAMETER_VALUE_FIRMWARE_ALREADY_EXIST: &str = "InvalidParameterValue.FirmwareAlreadyExist";
    pub const INVALID_PARAMETER_VALUE_INVALID_JSON: &str = "InvalidParameterValue.InvalidJSON";
    pub const INVALID_PARAMETER_VALUE_INVALID_SQL: &str = "InvalidParameterValue.InvalidSQL";
    pub const INVALID_PARAMETER_VALUE_JSON_HAS_INVALID_NODE: &str = "InvalidParameterValue.JSONHasInvalidNode";
    pub const INVALID_PARAMETER_VALUE_JSON_SIZE_EXCEED_LIMIT: &str = "InvalidParameterValue.JSONSizeExceedLimit";
    pub const INVALID_PARAMETER_VALUE_NOT_MERGE_ABLE: &str = "InvalidParameterValue.NotMergeAble";
    pub const INVALID_PARAMETER_VALUE_OPERATION_DENIED: &str = "InvalidParameterValue.OperationDenied";
    pub const INVALID_PARAMETER_VALUE_PARAM_INCOMPLETE: &str = "InvalidParameterValue.ParamIncomplete";
    pub const INVALID_PARAMETER_VALUE_PAYLOAD_OVER_LIMIT: &str = "InvalidParameterValue.PayloadOverLimit";
    pub const INVALID_PARAMETER_VALUE_PREFIX_INVALID: &str = "InvalidParameterValue.PrefixInvalid";
    pub const INVALID_PARAMETER_VALUE_PRODUCT_ALREADY_EXIST: &str = "InvalidParameterValue.ProductAlreadyExist";
    pub const INVALID_PARAMETER_VALUE_PRODUCT_IS_NOT_GATEWAY: &str = "InvalidParameterValue.ProductIsNotGateway";
    pub const INVALID_PARAMETER_VALUE_PRODUCT_TYPE_NOT_SUPPORT: &str = "InvalidParameterValue.ProductTypeNotSupport";
    pub const INVALID_PARAMETER_VALUE_QUERY_DEVICE_FAIL: &str = "InvalidParameterValue.QueryDeviceFail";
    pub const INVALID_PARAMETER_VALUE_QUERY_LORA_DEVICE_FAIL: &str = "InvalidParameterValue.QueryLoraDeviceFail";
    pub const INVALID_PARAMETER_VALUE_QUERY_NOT_LORA_DEVICE_FAIL: &str = "InvalidParameterValue.QueryNotLoraDeviceFail";
    pub const INVALID_PARAMETER_VALUE_REGISTER_LORA_INFO_ERROR: &str = "InvalidParameterValue.RegisterLoraInfoError";
    pub const INVALID_PARAMETER_VALUE_REPUBLISH_TOPIC_FORMAT_ERROR: &str =
        "InvalidParameterValue.RepublishTopicFormatError";
    pub const INVALID_PARAMETER_VALUE_RULE_NUMBER_BEYOND_LIMIT: &str = "InvalidParameterValue.RuleNumberBeyondLimit";
    pub const INVALID_PARAMETER_VALUE_TASK_ID_NOT_MATCH: &str = "InvalidParameterValue.TaskIDNotMatch";
    pub const INVALID_PARAMETER_VALUE_TID_PRODUCT_ALREADY_EXIST: &str = "InvalidParameterValue.TidProductAlreadyExist";
    pub const INVALID_PARAMETER_VALUE_TOPIC_POLICY_ALREADY_EXIST: &str =
        "InvalidParameterValue.TopicPolicyAlreadyExist";
    pub const INVALID_PARAMETER_VALUE_TOPIC_RULE_ALREADY_EXIST: &str = "InvalidParameterValue.TopicRuleAlreadyExist";
    pub const INVALID_PARAMETER_VALUE_TOPIC_RULE_SQL_NOT_EDITED: &str = "InvalidParameterValue.TopicRuleSqlNotEdited";
    pub const INVALID_PARAMETER_VALUE_UPDATE_TOPIC_RULE_DB_FAIL: &str = "InvalidParameterValue.UpdateTopicRuleDBFail";
    pub const LIMIT_EXCEEDED_DEVICE_EXCEED_LIMIT: &str = "LimitExceeded.DeviceExceedLimit";
    pub const LIMIT_EXCEEDED_FIRMWARE_EXCEED_LIMIT: &str = "LimitExceeded.FirmwareExceedLimit";
    pub const LIMIT_EXCEEDED_MESSAGE_SAVED: &str = "LimitExceeded.MessageSaved";
    pub const LIMIT_EXCEEDED_OFFLINE_MESSAGE_EXCEED_LIMIT: &str = "LimitExceeded.OfflineMessageExceedLimit";
    pub const LIMIT_EXCEEDED_PENGING_OR_PROCESSING_TASKS_EXCEED_LIMIT: &str =
        "LimitExceeded.PengingOrProcessingTasksExceedLimit";
    pub const LIMIT_EXCEEDED_PRODUCT_EXCEED_LIMIT: &str = "LimitExceeded.ProductExceedLimit";
    pub const LIMIT_EXCEEDED_TOPIC_POLICY_EXCEED_LIMIT: &str = "LimitExceeded.TopicPolicyExceedLimit";
    pub const RESOURCE_NOT_FOUND_CREATE_MULTI_DEVICE_TASK_NOT_EXIST: &str =
        "ResourceNotFound.CreateMultiDeviceTaskNotExist";
    pub const RESOURCE_NOT_FOUND_DEVICE_FIRMWARE_TASK_NOT_EXIST: &str = "ResourceNotFound.DeviceFirmwareTaskNotExist";
    pub const RESOURCE_NOT_FOUND_DEVICE_HAS_NO_FIRMWARE: &str = "ResourceNotFound.DeviceHasNoFirmware";
    pub const RESOURCE_NOT_FOUND_DEVICE_NOT_EXIST: &str = "ResourceNotFound.DeviceNotExist";
    pub const RESOURCE_NOT_FOUND_DEVICE_RESOURCE_NOT_EXIST: &str = "ResourceNotFound.DeviceResourceNotExist";
    pub const RESOURCE_NOT_FOUND_DEVICE_SHADOW_NOT_EXIST: &str = "ResourceNotFound.DeviceShadowNotExist";
    pub const RESOURCE_NOT_FOUND_FIRMWARE_NOT_EXIST: &str = "ResourceNotFound.FirmwareNotExist";
    pub const RESOURCE_NOT_FOUND_FIRMWARE_TASK_NOT_EXIST: &str = "ResourceNotFound.FirmwareTaskNotExist";
    pub const RESOURCE_NOT_FOUND_PRODUCT_NOT_EXIST: &str = "ResourceNotFound.ProductNotExist";
    pub const RESOURCE_NOT_FOUND_PRODUCT_OR_DEVICE_NOT_EXIST: &str = "ResourceNotFound.ProductOrDeviceNotExist";
    pub const RESOURCE_NOT_FOUND_PRODUCT_RESOURCE_NOT_EXIST: &str = "ResourceNotFound.ProductResourceNotExist";
    pub const RESOURCE_NOT_FOUND_RESOURCE_FILE_NOT_EXIST: &str = "ResourceNotFound.ResourceFileNotExist";
    pub const RESOURCE_NOT_FOUND_TASK_NOT_EXIST: &str = "ResourceNotFound.TaskNotExist";
    pub const RESOURCE_NOT_FOUND_THING_MODEL_NOT_EXIST: &str = "ResourceNotFound.ThingModelNotExist";
    pub const RESOURCE_NOT_FOUND_TOPIC_POLICY_NOT_EXIST: &str = "ResourceNotFound.TopicPolicyNotExist";
    pub const RESOURCE_NOT_FOUND_TOPIC_RULE_NOT_EXIST: &str = "ResourceNotFound.TopicRuleNotExist";
    pub const UNAUTHORIZED_OPERATION_CREATE_MULTI_DEVICE_TASK_NOT_FINISHED: &str =
        "UnauthorizedOperation.CreateMultiDeviceTaskNotFinished";
    pub const UNAUTHORIZED_OPERATION_DEVICE_HAS_ALREADY_BIND_GATEWAY: &str =
        "UnauthorizedOperation.DeviceHasAlreadyBindGateway";
    pub const UNAUTHORIZED_OPERATION_DEVICE_IS_NOT_ENABLED: &str = "UnauthorizedOperation.DeviceIsNotEnabled";
    pub const UNAUTHORIZED_OPERATION_DEVICES_EXIST_UNDER_PRODUCT: &str =
        "UnauthorizedOperation.DevicesExistUnderProduct";
    pub const UNAUTHORIZED_OPERATION_GATEWAY_HAS_BINDED_DEVICES: &str = "UnauthorizedOperation.GatewayHasBindedDevices";
    pub const UNAUTHORIZED_OPERATION_PERMISSION_DENIED: &str = "UnauthorizedOperation.PermissionDenied";
    pub const UNAUTHORIZED_OPERATION_PRODUCT_CANT_HAVE_LO_RA_DEVICE: &str =
        "UnauthorizedOperation.ProductCantHaveLoRaDevice";
    pub const UNAUTHORIZED_OPERATION_PRODUCT_CANT_HAVE_NORMAL_DEVICE: &str =
        "UnauthorizedOperation.ProductCantHaveNormalDevice";
    pub const UNAUTHORIZED_OPERATION_PRODUCT_CANT_HAVE_NOT_LO_RA_DEVICE: &str =
        "UnauthorizedOperation.ProductCantHaveNotLoRaDevice";
    pub const UNAUTHORIZED_OPERATION_PRODUCT_IS_FORBIDDEN: &str = "UnauthorizedOperation.ProductIsForbidden";
    pub const UNAUTHORIZED_OPERATION_PRODUCT_NOT_SUPPORT_PSK: &str = "UnauthorizedOperation.ProductNotSupportPSK";
    pub const UNAUTHORIZED_OPERATION_USER_NOT_AUTHENTICAED: &str = "UnauthorizedOperation.UserNotAuthenticaed";
    pub const UNSUPPORTED_OPERATION_CLIENT_CERT_ALREADY_GOT: &str = "UnsupportedOperation.ClientCertAlreadyGot";
    pub const UNSUPPORTED_OPERATION_DEVICE_OTA_TASK_IN_PROGRESS: &str = "UnsupportedOperation.DeviceOtaTaskInProgress";
    pub const UNSUPPORTED_OPERATION_GATEWAY_PRODUCT_HAS_BINDED_PRODUCT: &str =
        "UnsupportedOperation.GatewayProductHasBindedProduct";
    pub const UNSUPPORTED_OPERATION_PRODUCT_HAS_BIND_GATEWAY: &str = "UnsupportedOperation.ProductHasBindGateway";
    pub const UNSUPPORTED_OPERATION_PRODUCT_HAS_BINDED_GATEWAY_PRODUCT: &str =
        "UnsupportedOperation.ProductHasBindedGatewayProduct";
    pub const UNSUPPORTED_OPERATION_SUITE_TOKEN_NO_CREATE: &str = "UnsupportedOperation.SuiteTokenNoCreate";
    pub const UNSUPPORTED_OPERATION_WRONG_PRODUCT_AUTH_TYPE: &str = "UnsupportedOperation.WrongProductAuthType";
}

#[cfg(feature = "reflect")]
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
