//! `iot` 2018-01-23.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "iot", version: "2018-01-23", code: "iot", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateRule {
    pub rule_id: String,
}
operation! { ActivateRule(rule_id: String) "ActivateRule" -> Empty {
    0 "RuleId" rule_id
} }

pub type ActivateRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDevice {
    pub product_id: String,
    pub device_name: String,
}
operation! { AddDevice(product_id: String, device_name: String) "AddDevice" -> AddDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDeviceOutput {
    pub device: Option<Device>,
}
model! { AddDeviceOutput {
    0 "Device" device
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Device {
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub device_secret: Option<Secret>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
    pub device_info: Option<String>,
}
model! { Device {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "DeviceSecret" device_secret, 3 "UpdateTime" update_time,
    4 "CreateTime" create_time, 5 "DeviceInfo" device_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProduct {
    pub name: String,
    pub description: String,
    pub data_template: Option<Vec<DataTemplate>>,
    pub data_protocol: Option<String>,
    pub auth_type: Option<u64>,
    pub comm_protocol: Option<String>,
    pub device_type: Option<String>,
}
operation! { AddProduct(name: String, description: String) "AddProduct" -> AddProductOutput {
    0 "Name" name, 1 "Description" description, 2 "DataTemplate" data_template: Vec<DataTemplate>,
    3 "DataProtocol" data_protocol: String, 4 "AuthType" auth_type: u64, 5 "CommProtocol" comm_protocol: String,
    6 "DeviceType" device_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataTemplate {
    pub number: Option<NumberData>,
    pub string: Option<StringData>,
    pub r#enum: Option<EnumData>,
    pub bool: Option<BoolData>,
}
input! { DataTemplate() {
    0 "Number" number: NumberData, 1 "String" string: StringData, 2 "Enum" r#enum: EnumData, 3 "Bool" bool: BoolData
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumberData {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub mode: Option<String>,
    pub range: Option<Vec<f64>>,
}
input! { NumberData(name: String, desc: String, mode: String, range: Vec<f64>) {
    0 "Name" name: String, 1 "Desc" desc: String, 2 "Mode" mode: String, 3 "Range" range: Vec<f64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StringData {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub mode: Option<String>,
    pub range: Option<Vec<u64>>,
}
input! { StringData(name: String, desc: String, mode: String, range: Vec<u64>) {
    0 "Name" name: String, 1 "Desc" desc: String, 2 "Mode" mode: String, 3 "Range" range: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnumData {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub mode: Option<String>,
    pub range: Option<Vec<String>>,
}
input! { EnumData(name: String, desc: String, mode: String, range: Vec<String>) {
    0 "Name" name: String, 1 "Desc" desc: String, 2 "Mode" mode: String, 3 "Range" range: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoolData {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub mode: Option<String>,
    pub range: Option<Vec<bool>>,
}
input! { BoolData(name: String, desc: String, mode: String, range: Vec<bool>) {
    0 "Name" name: String, 1 "Desc" desc: String, 2 "Mode" mode: String, 3 "Range" range: Vec<bool>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProductOutput {
    pub product: Option<Product>,
}
model! { AddProductOutput {
    0 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Product {
    pub product_id: Option<String>,
    pub product_key: Option<String>,
    pub app_id: Option<u64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub standard: Option<u64>,
    pub auth_type: Option<u64>,
    pub deleted: Option<u64>,
    pub message: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub data_template: Option<Vec<DataTemplate>>,
    pub data_protocol: Option<String>,
    pub username: Option<String>,
    pub password: Option<Secret>,
    pub comm_protocol: Option<String>,
    pub qps: Option<u64>,
    pub region: Option<String>,
    pub device_type: Option<String>,
    pub associated_products: Option<Vec<String>>,
}
model! { Product {
    0 "ProductId" product_id, 1 "ProductKey" product_key, 2 "AppId" app_id, 3 "Name" name, 4 "Description" description,
    5 "Domain" domain, 6 "Standard" standard, 7 "AuthType" auth_type, 8 "Deleted" deleted, 9 "Message" message,
    10 "CreateTime" create_time, 11 "UpdateTime" update_time, 12 "DataTemplate" data_template,
    13 "DataProtocol" data_protocol, 14 "Username" username, 15 "Password" password, 16 "CommProtocol" comm_protocol,
    17 "Qps" qps, 18 "Region" region, 19 "DeviceType" device_type, 20 "AssociatedProducts" associated_products
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRule {
    pub name: String,
    pub description: String,
    pub query: Option<RuleQuery>,
    pub actions: Option<Vec<Action>>,
    pub data_type: Option<u64>,
}
operation! { AddRule(name: String, description: String) "AddRule" -> AddRuleOutput {
    0 "Name" name, 1 "Description" description, 2 "Query" query: RuleQuery, 3 "Actions" actions: Vec<Action>,
    4 "DataType" data_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleQuery {
    pub field: Option<String>,
    pub condition: Option<String>,
    pub topic: Option<String>,
    pub product_id: Option<String>,
}
input! { RuleQuery(field: String, condition: String) {
    0 "Field" field: String, 1 "Condition" condition: String, 2 "Topic" topic: String, 3 "ProductId" product_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Action {
    pub topic: Option<TopicAction>,
    pub service: Option<ServiceAction>,
    pub ckafka: Option<CkafkaAction>,
}
input! { Action() {
    0 "Topic" topic: TopicAction, 1 "Service" service: ServiceAction, 2 "Ckafka" ckafka: CkafkaAction
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicAction {
    pub topic: Option<String>,
}
input! { TopicAction(topic: String) {
    0 "Topic" topic: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceAction {
    pub url: Option<String>,
}
input! { ServiceAction(url: String) {
    0 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CkafkaAction {
    pub instance_id: Option<String>,
    pub topic_name: Option<String>,
    pub region: Option<String>,
}
input! { CkafkaAction(instance_id: String, topic_name: String, region: String) {
    0 "InstanceId" instance_id: String, 1 "TopicName" topic_name: String, 2 "Region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRuleOutput {
    pub rule: Option<RuleItem>,
}
model! { AddRuleOutput {
    0 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleItem {
    pub rule_id: Option<String>,
    pub app_id: Option<u64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub query: Option<RuleQuery>,
    pub actions: Option<Vec<Action>>,
    pub active: Option<u64>,
    pub deleted: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub msg_order: Option<u64>,
    pub data_type: Option<u64>,
}
model! { RuleItem {
    0 "RuleId" rule_id, 1 "AppId" app_id, 2 "Name" name, 3 "Description" description, 4 "Query" query,
    5 "Actions" actions, 6 "Active" active, 7 "Deleted" deleted, 8 "CreateTime" create_time, 9 "UpdateTime" update_time,
    10 "MsgOrder" msg_order, 11 "DataType" data_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTopic {
    pub product_id: String,
    pub topic_name: String,
}
operation! { AddTopic(product_id: String, topic_name: String) "AddTopic" -> AddTopicOutput {
    0 "ProductId" product_id, 1 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTopicOutput {
    pub topic: Option<Topic>,
}
model! { AddTopicOutput {
    0 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Topic {
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub product_id: Option<String>,
    pub msg_life: Option<u64>,
    pub msg_size: Option<u64>,
    pub msg_count: Option<u64>,
    pub deleted: Option<u64>,
    pub path: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { Topic {
    0 "TopicId" topic_id, 1 "TopicName" topic_name, 2 "ProductId" product_id, 3 "MsgLife" msg_life,
    4 "MsgSize" msg_size, 5 "MsgCount" msg_count, 6 "Deleted" deleted, 7 "Path" path, 8 "CreateTime" create_time,
    9 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAddUser {
    pub user_name: String,
    pub password: Secret,
}
operation! { AppAddUser(user_name: String, password: Secret) "AppAddUser" -> AppAddUserOutput {
    0 "UserName" user_name, 1 "Password" password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAddUserOutput {
    pub app_user: Option<AppUser>,
}
model! { AppAddUserOutput {
    0 "AppUser" app_user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppUser {
    pub application_id: Option<String>,
    pub user_name: Option<String>,
    pub nick_name: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { AppUser {
    0 "ApplicationId" application_id, 1 "UserName" user_name, 2 "NickName" nick_name, 3 "CreateTime" create_time,
    4 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppDeleteDevice {
    pub access_token: Secret,
    pub product_id: String,
    pub device_name: String,
}
operation! { AppDeleteDevice(access_token: Secret, product_id: String, device_name: String) "AppDeleteDevice" -> Empty {
    0 "AccessToken" access_token, 1 "ProductId" product_id, 2 "DeviceName" device_name
} }

pub type AppDeleteDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetDevice {
    pub access_token: Secret,
    pub product_id: String,
    pub device_name: String,
}
operation! { AppGetDevice(access_token: Secret, product_id: String, device_name: String)
    "AppGetDevice" -> AppGetDeviceOutput {
    0 "AccessToken" access_token, 1 "ProductId" product_id, 2 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetDeviceOutput {
    pub app_device: Option<AppDeviceDetail>,
}
model! { AppGetDeviceOutput {
    0 "AppDevice" app_device
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppDeviceDetail {
    pub device_id: Option<String>,
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub alias_name: Option<String>,
    pub region: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub device_info: Option<String>,
    pub data_template: Option<Vec<DataTemplate>>,
}
model! { AppDeviceDetail {
    0 "DeviceId" device_id, 1 "ProductId" product_id, 2 "DeviceName" device_name, 3 "AliasName" alias_name,
    4 "Region" region, 5 "CreateTime" create_time, 6 "UpdateTime" update_time, 7 "DeviceInfo" device_info,
    8 "DataTemplate" data_template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetDeviceData {
    pub access_token: Secret,
    pub product_id: String,
    pub device_name: String,
}
operation! { AppGetDeviceData(access_token: Secret, product_id: String, device_name: String)
    "AppGetDeviceData" -> AppGetDeviceDataOutput {
    0 "AccessToken" access_token, 1 "ProductId" product_id, 2 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetDeviceDataOutput {
    pub device_data: Option<String>,
}
model! { AppGetDeviceDataOutput {
    0 "DeviceData" device_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetDeviceStatuses {
    pub access_token: Secret,
    pub device_ids: Vec<String>,
}
operation! { AppGetDeviceStatuses(access_token: Secret, device_ids: Vec<String>)
    "AppGetDeviceStatuses" -> AppGetDeviceStatusesOutput {
    0 "AccessToken" access_token, 1 "DeviceIds" device_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetDeviceStatusesOutput {
    pub device_statuses: Option<Vec<DeviceStatus>>,
}
model! { AppGetDeviceStatusesOutput {
    0 "DeviceStatuses" device_statuses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceStatus {
    pub device_name: Option<String>,
    pub status: Option<String>,
    pub first_online: Option<String>,
    pub last_online: Option<String>,
    pub online_times: Option<u64>,
}
model! { DeviceStatus {
    0 "DeviceName" device_name, 1 "Status" status, 2 "FirstOnline" first_online, 3 "LastOnline" last_online,
    4 "OnlineTimes" online_times
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetDevices {
    pub access_token: Secret,
}
operation! { AppGetDevices(access_token: Secret) "AppGetDevices" -> AppGetDevicesOutput {
    0 "AccessToken" access_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetDevicesOutput {
    pub devices: Option<Vec<AppDevice>>,
}
model! { AppGetDevicesOutput {
    0 "Devices" devices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppDevice {
    pub device_id: Option<String>,
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub alias_name: Option<String>,
    pub region: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { AppDevice {
    0 "DeviceId" device_id, 1 "ProductId" product_id, 2 "DeviceName" device_name, 3 "AliasName" alias_name,
    4 "Region" region, 5 "CreateTime" create_time, 6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetToken {
    pub user_name: String,
    pub password: Secret,
    pub expire: Option<u64>,
}
operation! { AppGetToken(user_name: String, password: Secret) "AppGetToken" -> AppGetTokenOutput {
    0 "UserName" user_name, 1 "Password" password, 2 "Expire" expire: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetTokenOutput {
    pub access_token: Option<Secret>,
}
model! { AppGetTokenOutput {
    0 "AccessToken" access_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetUser {
    pub access_token: Secret,
}
operation! { AppGetUser(access_token: Secret) "AppGetUser" -> AppGetUserOutput {
    0 "AccessToken" access_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetUserOutput {
    pub app_user: Option<AppUser>,
}
model! { AppGetUserOutput {
    0 "AppUser" app_user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppIssueDeviceControl {
    pub access_token: Secret,
    pub product_id: String,
    pub device_name: String,
    pub control_data: String,
    pub metadata: Option<bool>,
}
operation! { AppIssueDeviceControl(access_token: Secret, product_id: String, device_name: String, control_data: String)
    "AppIssueDeviceControl" -> Empty {
    0 "AccessToken" access_token, 1 "ProductId" product_id, 2 "DeviceName" device_name, 3 "ControlData" control_data,
    4 "Metadata" metadata: bool
} }

pub type AppIssueDeviceControlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppResetPassword {
    pub access_token: Secret,
    pub old_password: Secret,
    pub new_password: Secret,
}
operation! { AppResetPassword(access_token: Secret, old_password: Secret, new_password: Secret)
    "AppResetPassword" -> Empty {
    0 "AccessToken" access_token, 1 "OldPassword" old_password, 2 "NewPassword" new_password
} }

pub type AppResetPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppSecureAddDevice {
    pub access_token: Secret,
    pub device_signature: Secret,
}
operation! { AppSecureAddDevice(access_token: Secret, device_signature: Secret)
    "AppSecureAddDevice" -> AppSecureAddDeviceOutput {
    0 "AccessToken" access_token, 1 "DeviceSignature" device_signature
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppSecureAddDeviceOutput {
    pub app_device: Option<AppDevice>,
}
model! { AppSecureAddDeviceOutput {
    0 "AppDevice" app_device
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppUpdateDevice {
    pub access_token: Secret,
    pub product_id: String,
    pub device_name: String,
    pub alias_name: Option<String>,
}
operation! { AppUpdateDevice(access_token: Secret, product_id: String, device_name: String)
    "AppUpdateDevice" -> AppUpdateDeviceOutput {
    0 "AccessToken" access_token, 1 "ProductId" product_id, 2 "DeviceName" device_name, 3 "AliasName" alias_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppUpdateDeviceOutput {
    pub app_device: Option<AppDevice>,
}
model! { AppUpdateDeviceOutput {
    0 "AppDevice" app_device
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppUpdateUser {
    pub access_token: Secret,
    pub nick_name: Option<String>,
}
operation! { AppUpdateUser(access_token: Secret) "AppUpdateUser" -> AppUpdateUserOutput {
    0 "AccessToken" access_token, 1 "NickName" nick_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppUpdateUserOutput {
    pub app_user: Option<AppUser>,
}
model! { AppUpdateUserOutput {
    0 "AppUser" app_user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSubDeviceToGatewayProduct {
    pub sub_device_product_id: String,
    pub gateway_product_id: String,
}
operation! { AssociateSubDeviceToGatewayProduct(sub_device_product_id: String, gateway_product_id: String)
    "AssociateSubDeviceToGatewayProduct" -> Empty {
    0 "SubDeviceProductId" sub_device_product_id, 1 "GatewayProductId" gateway_product_id
} }

pub type AssociateSubDeviceToGatewayProductOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateRule {
    pub rule_id: String,
}
operation! { DeactivateRule(rule_id: String) "DeactivateRule" -> Empty {
    0 "RuleId" rule_id
} }

pub type DeactivateRuleOutput = Empty;

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
pub struct DeleteProduct {
    pub product_id: String,
}
operation! { DeleteProduct(product_id: String) "DeleteProduct" -> Empty {
    0 "ProductId" product_id
} }

pub type DeleteProductOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRule {
    pub rule_id: String,
}
operation! { DeleteRule(rule_id: String) "DeleteRule" -> Empty {
    0 "RuleId" rule_id
} }

pub type DeleteRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopic {
    pub topic_id: String,
    pub product_id: String,
}
operation! { DeleteTopic(topic_id: String, product_id: String) "DeleteTopic" -> Empty {
    0 "TopicId" topic_id, 1 "ProductId" product_id
} }

pub type DeleteTopicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataHistory {
    pub product_id: String,
    pub device_names: Vec<String>,
    pub start_time: String,
    pub end_time: String,
    pub size: Option<u64>,
    pub order: Option<String>,
    pub scroll_id: Option<String>,
}
operation! { GetDataHistory(product_id: String, device_names: Vec<String>, start_time: String, end_time: String)
    "GetDataHistory" -> GetDataHistoryOutput {
    0 "ProductId" product_id, 1 "DeviceNames" device_names, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "Size" size: u64, 5 "Order" order: String, 6 "ScrollId" scroll_id: String
} }
paged! { GetDataHistory: DataHistoryEntry = Token "ScrollId", "DataHistory" data_history, next "ScrollId" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataHistoryOutput {
    pub data_history: Option<Vec<DataHistoryEntry>>,
    pub scroll_id: Option<String>,
    pub scroll_timeout: Option<u64>,
}
model! { GetDataHistoryOutput {
    0 "DataHistory" data_history, 1 "ScrollId" scroll_id, 2 "ScrollTimeout" scroll_timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHistoryEntry {
    pub id: Option<String>,
    pub timestamp: Option<u64>,
    pub device_name: Option<String>,
    pub data: Option<String>,
}
model! { DataHistoryEntry {
    0 "Id" id, 1 "Timestamp" timestamp, 2 "DeviceName" device_name, 3 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDebugLog {
    pub product_id: String,
    pub device_names: Vec<String>,
    pub start_time: String,
    pub end_time: String,
    pub size: Option<u64>,
    pub order: Option<String>,
    pub scroll_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { GetDebugLog(product_id: String, device_names: Vec<String>, start_time: String, end_time: String)
    "GetDebugLog" -> GetDebugLogOutput {
    0 "ProductId" product_id, 1 "DeviceNames" device_names, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "Size" size: u64, 5 "Order" order: String, 6 "ScrollId" scroll_id: String, 7 "Type" r#type: String
} }
paged! { GetDebugLog: DebugLogEntry = Token "ScrollId", "DebugLog" debug_log, next "ScrollId" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDebugLogOutput {
    pub debug_log: Option<Vec<DebugLogEntry>>,
    pub scroll_id: Option<String>,
    pub scroll_timeout: Option<u64>,
}
model! { GetDebugLogOutput {
    0 "DebugLog" debug_log, 1 "ScrollId" scroll_id, 2 "ScrollTimeout" scroll_timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugLogEntry {
    pub id: Option<String>,
    pub event: Option<String>,
    pub log_type: Option<String>,
    pub timestamp: Option<u64>,
    pub result: Option<String>,
    pub data: Option<String>,
    pub topic: Option<String>,
    pub device_name: Option<String>,
}
model! { DebugLogEntry {
    0 "Id" id, 1 "Event" event, 2 "LogType" log_type, 3 "Timestamp" timestamp, 4 "Result" result, 5 "Data" data,
    6 "Topic" topic, 7 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevice {
    pub product_id: String,
    pub device_name: String,
}
operation! { GetDevice(product_id: String, device_name: String) "GetDevice" -> GetDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceOutput {
    pub device: Option<Device>,
}
model! { GetDeviceOutput {
    0 "Device" device
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceData {
    pub product_id: String,
    pub device_name: String,
}
operation! { GetDeviceData(product_id: String, device_name: String) "GetDeviceData" -> GetDeviceDataOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceDataOutput {
    pub device_data: Option<String>,
}
model! { GetDeviceDataOutput {
    0 "DeviceData" device_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceLog {
    pub product_id: String,
    pub device_names: Vec<String>,
    pub start_time: String,
    pub end_time: String,
    pub size: Option<u64>,
    pub order: Option<String>,
    pub scroll_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { GetDeviceLog(product_id: String, device_names: Vec<String>, start_time: String, end_time: String)
    "GetDeviceLog" -> GetDeviceLogOutput {
    0 "ProductId" product_id, 1 "DeviceNames" device_names, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "Size" size: u64, 5 "Order" order: String, 6 "ScrollId" scroll_id: String, 7 "Type" r#type: String
} }
paged! { GetDeviceLog: DeviceLogEntry = Token "ScrollId", "DeviceLog" device_log, next "ScrollId" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceLogOutput {
    pub device_log: Option<Vec<DeviceLogEntry>>,
    pub scroll_id: Option<String>,
    pub scroll_timeout: Option<u64>,
}
model! { GetDeviceLogOutput {
    0 "DeviceLog" device_log, 1 "ScrollId" scroll_id, 2 "ScrollTimeout" scroll_timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceLogEntry {
    pub id: Option<String>,
    pub msg: Option<String>,
    pub code: Option<String>,
    pub timestamp: Option<u64>,
    pub device_name: Option<String>,
    pub method: Option<String>,
}
model! { DeviceLogEntry {
    0 "Id" id, 1 "Msg" msg, 2 "Code" code, 3 "Timestamp" timestamp, 4 "DeviceName" device_name, 5 "Method" method
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceSignatures {
    pub product_id: String,
    pub device_names: Vec<String>,
    pub expire: Option<u64>,
}
operation! { GetDeviceSignatures(product_id: String, device_names: Vec<String>)
    "GetDeviceSignatures" -> GetDeviceSignaturesOutput {
    0 "ProductId" product_id, 1 "DeviceNames" device_names, 2 "Expire" expire: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceSignaturesOutput {
    pub device_signatures: Option<Vec<DeviceSignature>>,
}
model! { GetDeviceSignaturesOutput {
    0 "DeviceSignatures" device_signatures
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceSignature {
    pub device_name: Option<String>,
    pub device_signature: Option<Secret>,
}
model! { DeviceSignature {
    0 "DeviceName" device_name, 1 "DeviceSignature" device_signature
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceStatistics {
    pub products: Option<Vec<String>>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
}
operation! { GetDeviceStatistics() "GetDeviceStatistics" -> GetDeviceStatisticsOutput {
    0 "Products" products: Vec<String>, 1 "StartDate" start_date: String, 2 "EndDate" end_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceStatisticsOutput {
    pub device_statistics: Option<Vec<DeviceStatData>>,
}
model! { GetDeviceStatisticsOutput {
    0 "DeviceStatistics" device_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceStatData {
    pub datetime: Option<String>,
    pub device_online: Option<u64>,
    pub device_active: Option<u64>,
    pub device_total: Option<u64>,
}
model! { DeviceStatData {
    0 "Datetime" datetime, 1 "DeviceOnline" device_online, 2 "DeviceActive" device_active, 3 "DeviceTotal" device_total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceStatuses {
    pub product_id: String,
    pub device_names: Vec<String>,
}
operation! { GetDeviceStatuses(product_id: String, device_names: Vec<String>)
    "GetDeviceStatuses" -> GetDeviceStatusesOutput {
    0 "ProductId" product_id, 1 "DeviceNames" device_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceStatusesOutput {
    pub device_statuses: Option<Vec<DeviceStatus>>,
}
model! { GetDeviceStatusesOutput {
    0 "DeviceStatuses" device_statuses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevices {
    pub product_id: String,
    pub offset: Option<u64>,
    pub length: Option<u64>,
    pub keyword: Option<String>,
}
operation! { GetDevices(product_id: String) "GetDevices" -> GetDevicesOutput {
    0 "ProductId" product_id, 1 "Offset" offset: u64, 2 "Length" length: u64, 3 "Keyword" keyword: String
} }
paged! { GetDevices: DeviceEntry = Offset "Offset", "Devices" devices, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevicesOutput {
    pub devices: Option<Vec<DeviceEntry>>,
    pub total: Option<u64>,
}
model! { GetDevicesOutput {
    0 "Devices" devices, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceEntry {
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub device_secret: Option<Secret>,
    pub create_time: Option<String>,
}
model! { DeviceEntry {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "DeviceSecret" device_secret, 3 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProduct {
    pub product_id: String,
}
operation! { GetProduct(product_id: String) "GetProduct" -> GetProductOutput {
    0 "ProductId" product_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductOutput {
    pub product: Option<Product>,
}
model! { GetProductOutput {
    0 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProducts {
    pub offset: Option<u64>,
    pub length: Option<u64>,
}
operation! { GetProducts() "GetProducts" -> GetProductsOutput {
    0 "Offset" offset: u64, 1 "Length" length: u64
} }
paged! { GetProducts: ProductEntry = Offset "Offset", "Products" products, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductsOutput {
    pub products: Option<Vec<ProductEntry>>,
    pub total: Option<u64>,
}
model! { GetProductsOutput {
    0 "Products" products, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductEntry {
    pub product_id: Option<String>,
    pub product_key: Option<String>,
    pub app_id: Option<u64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub auth_type: Option<u64>,
    pub data_protocol: Option<String>,
    pub deleted: Option<u64>,
    pub message: Option<String>,
    pub create_time: Option<String>,
    pub comm_protocol: Option<String>,
    pub region: Option<String>,
    pub device_type: Option<String>,
}
model! { ProductEntry {
    0 "ProductId" product_id, 1 "ProductKey" product_key, 2 "AppId" app_id, 3 "Name" name, 4 "Description" description,
    5 "Domain" domain, 6 "AuthType" auth_type, 7 "DataProtocol" data_protocol, 8 "Deleted" deleted, 9 "Message" message,
    10 "CreateTime" create_time, 11 "CommProtocol" comm_protocol, 12 "Region" region, 13 "DeviceType" device_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRule {
    pub rule_id: String,
}
operation! { GetRule(rule_id: String) "GetRule" -> GetRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleOutput {
    pub rule: Option<RuleItem>,
}
model! { GetRuleOutput {
    0 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRules {
    pub offset: Option<u64>,
    pub length: Option<u64>,
}
operation! { GetRules() "GetRules" -> GetRulesOutput {
    0 "Offset" offset: u64, 1 "Length" length: u64
} }
paged! { GetRules: RuleItem = Offset "Offset", "Rules" rules, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRulesOutput {
    pub rules: Option<Vec<RuleItem>>,
    pub total: Option<u64>,
}
model! { GetRulesOutput {
    0 "Rules" rules, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopic {
    pub topic_id: String,
    pub product_id: String,
}
operation! { GetTopic(topic_id: String, product_id: String) "GetTopic" -> GetTopicOutput {
    0 "TopicId" topic_id, 1 "ProductId" product_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicOutput {
    pub topic: Option<Topic>,
}
model! { GetTopicOutput {
    0 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopics {
    pub product_id: String,
    pub offset: Option<u64>,
    pub length: Option<u64>,
}
operation! { GetTopics(product_id: String) "GetTopics" -> GetTopicsOutput {
    0 "ProductId" product_id, 1 "Offset" offset: u64, 2 "Length" length: u64
} }
paged! { GetTopics: Topic = Offset "Offset", "Topics" topics, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicsOutput {
    pub topics: Option<Vec<Topic>>,
    pub total: Option<u64>,
}
model! { GetTopicsOutput {
    0 "Topics" topics, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssueDeviceControl {
    pub product_id: String,
    pub device_name: String,
    pub control_data: String,
    pub metadata: Option<bool>,
}
operation! { IssueDeviceControl(product_id: String, device_name: String, control_data: String)
    "IssueDeviceControl" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ControlData" control_data, 3 "Metadata" metadata: bool
} }

pub type IssueDeviceControlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishMsg {
    pub topic: String,
    pub message: String,
    pub qos: Option<i64>,
}
operation! { PublishMsg(topic: String, message: String) "PublishMsg" -> Empty {
    0 "Topic" topic, 1 "Message" message, 2 "Qos" qos: i64
} }

pub type PublishMsgOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDevice {
    pub product_id: String,
    pub device_name: String,
}
operation! { ResetDevice(product_id: String, device_name: String) "ResetDevice" -> ResetDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDeviceOutput {
    pub device: Option<Device>,
}
model! { ResetDeviceOutput {
    0 "Device" device
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateSubDeviceFromGatewayProduct {
    pub sub_device_product_id: String,
    pub gateway_product_id: String,
}
operation! { UnassociateSubDeviceFromGatewayProduct(sub_device_product_id: String, gateway_product_id: String)
    "UnassociateSubDeviceFromGatewayProduct" -> Empty {
    0 "SubDeviceProductId" sub_device_product_id, 1 "GatewayProductId" gateway_product_id
} }

pub type UnassociateSubDeviceFromGatewayProductOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProduct {
    pub product_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub data_template: Option<Vec<DataTemplate>>,
}
operation! { UpdateProduct(product_id: String) "UpdateProduct" -> UpdateProductOutput {
    0 "ProductId" product_id, 1 "Name" name: String, 2 "Description" description: String,
    3 "DataTemplate" data_template: Vec<DataTemplate>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProductOutput {
    pub product: Option<Product>,
}
model! { UpdateProductOutput {
    0 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRule {
    pub rule_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub query: Option<RuleQuery>,
    pub actions: Option<Vec<Action>>,
    pub data_type: Option<u64>,
}
operation! { UpdateRule(rule_id: String) "UpdateRule" -> UpdateRuleOutput {
    0 "RuleId" rule_id, 1 "Name" name: String, 2 "Description" description: String, 3 "Query" query: RuleQuery,
    4 "Actions" actions: Vec<Action>, 5 "DataType" data_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleOutput {
    pub rule: Option<RuleItem>,
}
model! { UpdateRuleOutput {
    0 "Rule" rule
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR_IOT_ACTION_SYSTEM_ERROR: &str = "InternalError.IotActionSystemError";
    pub const INTERNAL_ERROR_IOT_DB_ERROR: &str = "InternalError.IotDbError";
    pub const INTERNAL_ERROR_IOT_LOG_SYSTEM_ERROR: &str = "InternalError.IotLogSystemError";
    pub const INTERNAL_ERROR_IOT_SHADOW_SYSTEM_ERROR: &str = "InternalError.IotShadowSystemError";
    pub const INTERNAL_ERROR_IOT_SYSTEM_ERROR: &str = "InternalError.IotSystemError";
    pub const INTERNAL_ERROR_MQIOT_SYSTEM_ERROR: &str = "InternalError.MqiotSystemError";
    pub const INTERNAL_ERROR_MQRULE_SYSTEM_ERROR: &str = "InternalError.MqruleSystemError";
    pub const INVALID_PARAMETER_IOT_APPLICATION_INVALID_PASSWORD: &str =
        "InvalidParameter.IotApplicationInvalidPassword";
    pub const INVALID_PARAMETER_IOT_APPLICATION_INVALID_USER_PASSWORD: &str =
        "InvalidParameter.IotApplicationInvalidUserPassword";
    pub const INVALID_PARAMETER_IOT_EXPIRED_ACCESS_TOKEN: &str = "InvalidParameter.IotExpiredAccessToken";
    pub const INVALID_PARAMETER_IOT_EXPIRED_SIGNATURE: &str = "InvalidParameter.IotExpiredSignature";
    pub const INVALID_PARAMETER_IOT_INVALID_ACCESS_TOKEN: &str = "InvalidParameter.IotInvalidAccessToken";
    pub const INVALID_PARAMETER_IOT_INVALID_SIGNATURE: &str = "InvalidParameter.IotInvalidSignature";
    pub const INVALID_PARAMETER_IOT_PARAM_ERROR: &str = "InvalidParameter.IotParamError";
    pub const INVALID_PARAMETER_IOT_PRODUCT_EMPTY_DATA_TEMPLATE: &str = "InvalidParameter.IotProductEmptyDataTemplate";
    pub const INVALID_PARAMETER_IOT_PRODUCT_INVALID_AUTH_TYPE: &str = "InvalidParameter.IotProductInvalidAuthType";
    pub const INVALID_PARAMETER_IOT_PRODUCT_INVALID_DATA_PROTOCOL: &str =
        "InvalidParameter.IotProductInvalidDataProtocol";
    pub const INVALID_PARAMETER_IOT_PRODUCT_INVALID_DATA_TEMPLATE: &str =
        "InvalidParameter.IotProductInvalidDataTemplate";
    pub const INVALID_PARAMETER_IOT_PRODUCT_INVALID_DATA_TEMPLATE_RANGE: &str =
        "InvalidParameter.IotProductInvalidDataTemplateRange";
    pub const INVALID_PARAMETER_IOT_PRODUCT_INVALID_GATEWAY_PRODUCT_ID: &str =
        "InvalidParameter.IotProductInvalidGatewayProductId";
    pub const INVALID_PARAMETER_IOT_PRODUCT_INVALID_SUB_DEVICE_PRODUCT_ID: &str =
        "InvalidParameter.IotProductInvalidSubDeviceProductId";
    pub const INVALID_PARAMETER_IOT_STAT_INVALID_DATE: &str = "InvalidParameter.IotStatInvalidDate";
    pub const LIMIT_EXCEEDED_IOT_BATCH_TOO_MANY: &str = "LimitExceeded.IotBatchTooMany";
    pub const LIMIT_EXCEEDED_IOT_DEVICE_OP_TOO_OFTEN: &str = "LimitExceeded.IotDeviceOpTooOften";
    pub const LIMIT_EXCEEDED_IOT_PRODUCT_OP_TOO_OFTEN: &str = "LimitExceeded.IotProductOpTooOften";
    pub const LIMIT_EXCEEDED_IOT_PRODUCT_TOO_MANY_TOPICS: &str = "LimitExceeded.IotProductTooManyTopics";
    pub const LIMIT_EXCEEDED_IOT_RULE_OP_TOO_MANY: &str = "LimitExceeded.IotRuleOpTooMany";
    pub const LIMIT_EXCEEDED_IOT_RULE_OP_TOO_OFTEN: &str = "LimitExceeded.IotRuleOpTooOften";
    pub const LIMIT_EXCEEDED_IOT_TOPIC_OP_TOO_OFTEN: &str = "LimitExceeded.IotTopicOpTooOften";
    pub const LIMIT_EXCEEDED_IOT_USER_TOO_MANY_PRODUCTS: &str = "LimitExceeded.IotUserTooManyProducts";
    pub const RESOURCE_IN_USE_IOT_APPLICATION_DEVICE_EXISTS: &str = "ResourceInUse.IotApplicationDeviceExists";
    pub const RESOURCE_IN_USE_IOT_APPLICATION_USER_EXISTS: &str = "ResourceInUse.IotApplicationUserExists";
    pub const RESOURCE_IN_USE_IOT_DEVICE_EXISTS: &str = "ResourceInUse.IotDeviceExists";
    pub const RESOURCE_IN_USE_IOT_OP_IN_PROGRESS: &str = "ResourceInUse.IotOpInProgress";
    pub const RESOURCE_IN_USE_IOT_PRODUCT_EXISTS: &str = "ResourceInUse.IotProductExists";
    pub const RESOURCE_IN_USE_IOT_RULE_EXISTS: &str = "ResourceInUse.IotRuleExists";
    pub const RESOURCE_IN_USE_IOT_TOPIC_EXISTS: &str = "ResourceInUse.IotTopicExists";
    pub const RESOURCE_IN_USE_MQIOT_RESOURCE_EXISTS: &str = "ResourceInUse.MqiotResourceExists";
    pub const RESOURCE_NOT_FOUND_IOT_APPLICATION_DEVICE_NOT_EXISTS: &str =
        "ResourceNotFound.IotApplicationDeviceNotExists";
    pub const RESOURCE_NOT_FOUND_IOT_APPLICATION_NOT_EXISTS: &str = "ResourceNotFound.IotApplicationNotExists";
    pub const RESOURCE_NOT_FOUND_IOT_APPLICATION_USER_NOT_EXISTS: &str = "ResourceNotFound.IotApplicationUserNotExists";
    pub const RESOURCE_NOT_FOUND_IOT_DEVICE_NOT_EXISTS: &str = "ResourceNotFound.IotDeviceNotExists";
    pub const RESOURCE_NOT_FOUND_IOT_PRODUCT_NOT_EXISTS: &str = "ResourceNotFound.IotProductNotExists";
    pub const RESOURCE_NOT_FOUND_IOT_RULE_NOT_EXISTS: &str = "ResourceNotFound.IotRuleNotExists";
    pub const RESOURCE_NOT_FOUND_IOT_SUB_ACCOUNT_NOT_EXISTS: &str = "ResourceNotFound.IotSubAccountNotExists";
    pub const RESOURCE_NOT_FOUND_IOT_TOPIC_NOT_EXISTS: &str = "ResourceNotFound.IotTopicNotExists";
    pub const RESOURCE_NOT_FOUND_IOT_USER_NOT_EXISTS: &str = "ResourceNotFound.IotUserNotExists";
    pub const RESOURCE_NOT_FOUND_MQRULE_RULE_ID_NOT_EXISTS: &str = "ResourceNotFound.MqruleRuleIdNotExists";
    pub const RESOURCE_UNAVAILABLE_IOT_RULE_IS_ACTIVE: &str = "ResourceUnavailable.IotRuleIsActive";
    pub const RESOURCE_UNAVAILABLE_IOT_RULE_NO_ACTION: &str = "ResourceUnavailable.IotRuleNoAction";
    pub const RESOURCE_UNAVAILABLE_IOT_RULE_NO_QUERY: &str = "ResourceUnavailable.IotRuleNoQuery";
    pub const RESOURCE_UNAVAILABLE_MQIOT_RESOURCE_NOT_EXISTS: &str = "ResourceUnavailable.MqiotResourceNotExists";
    pub const UNAUTHORIZED_OPERATION_IOT_USER_IS_SUSPENDED: &str = "UnauthorizedOperation.IotUserIsSuspended";
}

#[cfg(feature = "reflect")]
register! {
    ActivateRule, AddDevice, AddProduct, AddRule, AddTopic, AppAddUser, AppDeleteDevice, AppGetDevice, AppGetDeviceData,
    AppGetDeviceStatuses, AppGetDevices, AppGetToken, AppGetUser, AppIssueDeviceControl, AppResetPassword,
    AppSecureAddDevice, AppUpdateDevice, AppUpdateUser, AssociateSubDeviceToGatewayProduct, DeactivateRule,
    DeleteDevice, DeleteProduct, DeleteRule, DeleteTopic, GetDataHistory, GetDebugLog, GetDevice, GetDeviceData,
    GetDeviceLog, GetDeviceSignatures, GetDeviceStatistics, GetDeviceStatuses, GetDevices, GetProduct, GetProducts,
    GetRule, GetRules, GetTopic, GetTopics, IssueDeviceControl, PublishMsg, ResetDevice,
    UnassociateSubDeviceFromGatewayProduct, UpdateProduct, UpdateRule
}
