//! `iot` of Tencent Cloud, API version 2018-01-23.
//!
//! Endpoint: `iot.tencentcloudapi.com`, or `iot.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, iot::GetDeviceStatistics};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetDeviceStatistics::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("iot", "2018-01-23", "iot", &Endpoints::NONE);

/// Activates rule: `ActivateRule` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=ActivateRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_IOT_ACTION_SYSTEM_ERROR`], [`codes::INTERNAL_ERROR_MQRULE_SYSTEM_ERROR`],
/// [`codes::LIMIT_EXCEEDED_IOT_RULE_OP_TOO_OFTEN`], [`codes::RESOURCE_NOT_FOUND_IOT_RULE_NOT_EXISTS`],
/// [`codes::RESOURCE_UNAVAILABLE_IOT_RULE_IS_ACTIVE`], [`codes::RESOURCE_UNAVAILABLE_IOT_RULE_NO_ACTION`],
/// [`codes::RESOURCE_UNAVAILABLE_IOT_RULE_NO_QUERY`], [`codes::UNAUTHORIZED_OPERATION_IOT_USER_IS_SUSPENDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateRule {
    /// Required.
    pub rule_id: String,
}
operation! { ActivateRule(rule_id: String) "ActivateRule" -> Empty {
    0 "RuleId" rule_id
} }

/// Response of [`ActivateRule`]: empty.
pub type ActivateRuleOutput = Empty;

/// Adds device: `AddDevice` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=AddDevice>.
///
/// Errors: [`codes::INTERNAL_ERROR_IOT_DB_ERROR`], [`codes::INTERNAL_ERROR_IOT_SHADOW_SYSTEM_ERROR`],
/// [`codes::LIMIT_EXCEEDED_IOT_DEVICE_OP_TOO_OFTEN`], [`codes::RESOURCE_IN_USE_IOT_DEVICE_EXISTS`],
/// [`codes::RESOURCE_IN_USE_MQIOT_RESOURCE_EXISTS`], [`codes::UNAUTHORIZED_OPERATION_IOT_USER_IS_SUSPENDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDevice {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { AddDevice(product_id: String, device_name: String) "AddDevice" -> AddDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`AddDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDeviceOutput {
    pub device: Option<Device>,
}
model! { AddDeviceOutput {
    0 "Device" device: Device
} }

/// In the response of [`AddDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Device {
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    /// Secret.
    pub device_secret: Option<Secret>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub device_info: Option<String>,
}
model! { Device {
    0 "ProductId" product_id: String, 1 "DeviceName" device_name: String, 2 "DeviceSecret" device_secret: Secret,
    3 "UpdateTime" update_time: String, 4 "CreateTime" create_time: String, 5 "DeviceInfo" device_info: String
} }

/// Adds product: `AddProduct` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=AddProduct>.
///
/// Errors: [`codes::INTERNAL_ERROR_IOT_SHADOW_SYSTEM_ERROR`], [`codes::INTERNAL_ERROR_MQIOT_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_IOT_PRODUCT_INVALID_DATA_TEMPLATE`],
/// [`codes::INVALID_PARAMETER_IOT_PRODUCT_INVALID_DATA_TEMPLATE_RANGE`],
/// [`codes::LIMIT_EXCEEDED_IOT_PRODUCT_OP_TOO_OFTEN`], [`codes::LIMIT_EXCEEDED_IOT_USER_TOO_MANY_PRODUCTS`],
/// [`codes::RESOURCE_IN_USE_IOT_PRODUCT_EXISTS`], [`codes::RESOURCE_IN_USE_MQIOT_RESOURCE_EXISTS`],
/// [`codes::UNAUTHORIZED_OPERATION_IOT_USER_IS_SUSPENDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProduct {
    /// Required.
    pub name: String,
    /// Required.
    pub description: String,
    pub data_template: Option<Vec<DataTemplate>>,
    pub data_protocol: Option<String>,
    pub auth_type: Option<i64>,
    pub comm_protocol: Option<String>,
    pub device_type: Option<String>,
}
operation! { AddProduct(name: String, description: String) "AddProduct" -> AddProductOutput {
    0 "Name" name, 1 "Description" description, 2 "DataTemplate" data_template: Vec<DataTemplate>,
    3 "DataProtocol" data_protocol: String, 4 "AuthType" auth_type: i64, 5 "CommProtocol" comm_protocol: String,
    6 "DeviceType" device_type: String
} }

/// In the request of [`AddProduct`].
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

/// In the request of [`AddProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumberData {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub desc: Option<String>,
    /// Required.
    pub mode: Option<String>,
    /// Required.
    pub range: Option<Vec<f64>>,
}
input! { NumberData(name: String, desc: String, mode: String, range: Vec<f64>) {
    0 "Name" name: String, 1 "Desc" desc: String, 2 "Mode" mode: String, 3 "Range" range: Vec<f64>
} }

/// In the request of [`AddProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StringData {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub desc: Option<String>,
    /// Required.
    pub mode: Option<String>,
    /// Required.
    pub range: Option<Vec<i64>>,
}
input! { StringData(name: String, desc: String, mode: String, range: Vec<i64>) {
    0 "Name" name: String, 1 "Desc" desc: String, 2 "Mode" mode: String, 3 "Range" range: Vec<i64>
} }

/// In the request of [`AddProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnumData {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub desc: Option<String>,
    /// Required.
    pub mode: Option<String>,
    /// Required.
    pub range: Option<Vec<String>>,
}
input! { EnumData(name: String, desc: String, mode: String, range: Vec<String>) {
    0 "Name" name: String, 1 "Desc" desc: String, 2 "Mode" mode: String, 3 "Range" range: Vec<String>
} }

/// In the request of [`AddProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoolData {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub desc: Option<String>,
    /// Required.
    pub mode: Option<String>,
    /// Required.
    pub range: Option<Vec<bool>>,
}
input! { BoolData(name: String, desc: String, mode: String, range: Vec<bool>) {
    0 "Name" name: String, 1 "Desc" desc: String, 2 "Mode" mode: String, 3 "Range" range: Vec<bool>
} }

/// Response of [`AddProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProductOutput {
    pub product: Option<Product>,
}
model! { AddProductOutput {
    0 "Product" product: Product
} }

/// In the response of [`AddProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Product {
    pub product_id: Option<String>,
    pub product_key: Option<String>,
    pub app_id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub standard: Option<i64>,
    pub auth_type: Option<i64>,
    pub deleted: Option<i64>,
    pub message: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub data_template: Vec<DataTemplate>,
    pub data_protocol: Option<String>,
    pub username: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub comm_protocol: Option<String>,
    pub qps: Option<i64>,
    pub region: Option<String>,
    pub device_type: Option<String>,
    pub associated_products: Vec<String>,
}
model! { Product {
    0 "ProductId" product_id: String, 1 "ProductKey" product_key: String, 2 "AppId" app_id: i64, 3 "Name" name: String,
    4 "Description" description: String, 5 "Domain" domain: String, 6 "Standard" standard: i64,
    7 "AuthType" auth_type: i64, 8 "Deleted" deleted: i64, 9 "Message" message: String,
    10 "CreateTime" create_time: String, 11 "UpdateTime" update_time: String,
    12 "DataTemplate" data_template: Vec<DataTemplate>, 13 "DataProtocol" data_protocol: String,
    14 "Username" username: String, 15 "Password" password: Secret, 16 "CommProtocol" comm_protocol: String,
    17 "Qps" qps: i64, 18 "Region" region: String, 19 "DeviceType" device_type: String,
    20 "AssociatedProducts" associated_products: Vec<String>
} }

/// Adds rule: `AddRule` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=AddRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_IOT_PRODUCT_EMPTY_DATA_TEMPLATE`],
/// [`codes::INVALID_PARAMETER_IOT_PRODUCT_INVALID_DATA_PROTOCOL`], [`codes::LIMIT_EXCEEDED_IOT_RULE_OP_TOO_MANY`],
/// [`codes::LIMIT_EXCEEDED_IOT_RULE_OP_TOO_OFTEN`], [`codes::RESOURCE_IN_USE_IOT_RULE_EXISTS`],
/// [`codes::UNAUTHORIZED_OPERATION_IOT_USER_IS_SUSPENDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRule {
    /// Required.
    pub name: String,
    /// Required.
    pub description: String,
    pub query: Option<RuleQuery>,
    pub actions: Option<Vec<Action>>,
    pub data_type: Option<i64>,
}
operation! { AddRule(name: String, description: String) "AddRule" -> AddRuleOutput {
    0 "Name" name, 1 "Description" description, 2 "Query" query: RuleQuery, 3 "Actions" actions: Vec<Action>,
    4 "DataType" data_type: i64
} }

/// In the request of [`AddRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleQuery {
    /// Required.
    pub field: Option<String>,
    /// Required.
    pub condition: Option<String>,
    pub topic: Option<String>,
    pub product_id: Option<String>,
}
input! { RuleQuery(field: String, condition: String) {
    0 "Field" field: String, 1 "Condition" condition: String, 2 "Topic" topic: String, 3 "ProductId" product_id: String
} }

/// In the request of [`AddRule`].
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

/// In the request of [`AddRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicAction {
    /// Required.
    pub topic: Option<String>,
}
input! { TopicAction(topic: String) {
    0 "Topic" topic: String
} }

/// In the request of [`AddRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceAction {
    /// Required.
    pub url: Option<String>,
}
input! { ServiceAction(url: String) {
    0 "Url" url: String
} }

/// In the request of [`AddRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CkafkaAction {
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub topic_name: Option<String>,
    /// Required.
    pub region: Option<String>,
}
input! { CkafkaAction(instance_id: String, topic_name: String, region: String) {
    0 "InstanceId" instance_id: String, 1 "TopicName" topic_name: String, 2 "Region" region: String
} }

/// Response of [`AddRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRuleOutput {
    pub rule: Option<RuleItem>,
}
model! { AddRuleOutput {
    0 "Rule" rule: RuleItem
} }

/// In the response of [`AddRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleItem {
    pub rule_id: Option<String>,
    pub app_id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub query: Option<RuleQuery>,
    pub actions: Vec<Action>,
    pub active: Option<i64>,
    pub deleted: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub msg_order: Option<i64>,
    pub data_type: Option<i64>,
}
model! { RuleItem {
    0 "RuleId" rule_id: String, 1 "AppId" app_id: i64, 2 "Name" name: String, 3 "Description" description: String,
    4 "Query" query: RuleQuery, 5 "Actions" actions: Vec<Action>, 6 "Active" active: i64, 7 "Deleted" deleted: i64,
    8 "CreateTime" create_time: String, 9 "UpdateTime" update_time: String, 10 "MsgOrder" msg_order: i64,
    11 "DataType" data_type: i64
} }

/// Adds topic: `AddTopic` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=AddTopic>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_IOT_PRODUCT_TOO_MANY_TOPICS`], [`codes::LIMIT_EXCEEDED_IOT_TOPIC_OP_TOO_OFTEN`],
/// [`codes::RESOURCE_IN_USE_IOT_TOPIC_EXISTS`], [`codes::UNAUTHORIZED_OPERATION_IOT_USER_IS_SUSPENDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTopic {
    /// Required.
    pub product_id: String,
    /// Required.
    pub topic_name: String,
}
operation! { AddTopic(product_id: String, topic_name: String) "AddTopic" -> AddTopicOutput {
    0 "ProductId" product_id, 1 "TopicName" topic_name
} }

/// Response of [`AddTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTopicOutput {
    pub topic: Option<Topic>,
}
model! { AddTopicOutput {
    0 "Topic" topic: Topic
} }

/// In the response of [`AddTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Topic {
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub product_id: Option<String>,
    pub msg_life: Option<i64>,
    pub msg_size: Option<i64>,
    pub msg_count: Option<i64>,
    pub deleted: Option<i64>,
    pub path: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
}
model! { Topic {
    0 "TopicId" topic_id: String, 1 "TopicName" topic_name: String, 2 "ProductId" product_id: String,
    3 "MsgLife" msg_life: i64, 4 "MsgSize" msg_size: i64, 5 "MsgCount" msg_count: i64, 6 "Deleted" deleted: i64,
    7 "Path" path: String, 8 "CreateTime" create_time: String, 9 "UpdateTime" update_time: String
} }

/// `AppAddUser` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=AppAddUser>.
///
/// Errors: [`codes::INTERNAL_ERROR_IOT_SYSTEM_ERROR`], [`codes::RESOURCE_IN_USE_IOT_APPLICATION_USER_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAddUser {
    /// Required.
    pub user_name: String,
    /// Required. Secret.
    pub password: Secret,
}
operation! { AppAddUser(user_name: String, password: Secret) "AppAddUser" -> AppAddUserOutput {
    0 "UserName" user_name, 1 "Password" password
} }

/// Response of [`AppAddUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAddUserOutput {
    pub app_user: Option<AppUser>,
}
model! { AppAddUserOutput {
    0 "AppUser" app_user: AppUser
} }

/// In the response of [`AppAddUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppUser {
    pub application_id: Option<String>,
    pub user_name: Option<String>,
    pub nick_name: Option<String>,
    /// `YYYY-MM-DD`.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD`.
    pub update_time: Option<String>,
}
model! { AppUser {
    0 "ApplicationId" application_id: String, 1 "UserName" user_name: String, 2 "NickName" nick_name: String,
    3 "CreateTime" create_time: String, 4 "UpdateTime" update_time: String
} }

/// `AppDeleteDevice` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=AppDeleteDevice>.
///
/// Errors: [`codes::INVALID_PARAMETER_IOT_EXPIRED_ACCESS_TOKEN`],
/// [`codes::INVALID_PARAMETER_IOT_INVALID_ACCESS_TOKEN`],
/// [`codes::RESOURCE_NOT_FOUND_IOT_APPLICATION_DEVICE_NOT_EXISTS`],
/// [`codes::RESOURCE_NOT_FOUND_IOT_APPLICATION_USER_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppDeleteDevice {
    /// Required. Secret.
    pub access_token: Secret,
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { AppDeleteDevice(access_token: Secret, product_id: String, device_name: String) "AppDeleteDevice" -> Empty {
    0 "AccessToken" access_token, 1 "ProductId" product_id, 2 "DeviceName" device_name
} }

/// Response of [`AppDeleteDevice`]: empty.
pub type AppDeleteDeviceOutput = Empty;

/// `AppGetDevice` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=AppGetDevice>.
///
/// Errors: [`codes::INVALID_PARAMETER_IOT_EXPIRED_ACCESS_TOKEN`],
/// [`codes::INVALID_PARAMETER_IOT_INVALID_ACCESS_TOKEN`],
/// [`codes::RESOURCE_NOT_FOUND_IOT_APPLICATION_USER_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetDevice {
    /// Required. Secret.
    pub access_token: Secret,
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { AppGetDevice(access_token: Secret, product_id: String, device_name: String)
    "AppGetDevice" -> AppGetDeviceOutput {
    0 "AccessToken" access_token, 1 "ProductId" product_id, 2 "DeviceName" device_name
} }

/// Response of [`AppGetDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetDeviceOutput {
    pub app_device: Option<AppDeviceDetail>,
}
model! { AppGetDeviceOutput {
    0 "AppDevice" app_device: AppDeviceDetail
} }

/// In the response of [`AppGetDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppDeviceDetail {
    pub device_id: Option<String>,
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub alias_name: Option<String>,
    pub region: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub device_info: Option<String>,
    pub data_template: Vec<DataTemplate>,
}
model! { AppDeviceDetail {
    0 "DeviceId" device_id: String, 1 "ProductId" product_id: String, 2 "DeviceName" device_name: String,
    3 "AliasName" alias_name: String, 4 "Region" region: String, 5 "CreateTime" create_time: String,
    6 "UpdateTime" update_time: String, 7 "DeviceInfo" device_info: String,
    8 "DataTemplate" data_template: Vec<DataTemplate>
} }

/// `AppGetDeviceData` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=AppGetDeviceData>.
///
/// Errors: [`codes::INVALID_PARAMETER_IOT_EXPIRED_ACCESS_TOKEN`],
/// [`codes::INVALID_PARAMETER_IOT_INVALID_ACCESS_TOKEN`],
/// [`codes::RESOURCE_NOT_FOUND_IOT_APPLICATION_DEVICE_NOT_EXISTS`],
/// [`codes::RESOURCE_NOT_FOUND_IOT_APPLICATION_USER_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetDeviceData {
    /// Required. Secret.
    pub access_token: Secret,
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { AppGetDeviceData(access_token: Secret, product_id: String, device_name: String)
    "AppGetDeviceData" -> AppGetDeviceDataOutput {
    0 "AccessToken" access_token, 1 "ProductId" product_id, 2 "DeviceName" device_name
} }

/// Response of [`AppGetDeviceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetDeviceDataOutput {
    pub device_data: Option<String>,
}
model! { AppGetDeviceDataOutput {
    0 "DeviceData" device_data: String
} }

/// `AppGetDeviceStatuses` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=AppGetDeviceStatuses>.
///
/// Errors: [`codes::INVALID_PARAMETER_IOT_EXPIRED_ACCESS_TOKEN`],
/// [`codes::INVALID_PARAMETER_IOT_INVALID_ACCESS_TOKEN`], [`codes::LIMIT_EXCEEDED_IOT_BATCH_TOO_MANY`],
/// [`codes::RESOURCE_NOT_FOUND_IOT_APPLICATION_DEVICE_NOT_EXISTS`],
/// [`codes::RESOURCE_NOT_FOUND_IOT_APPLICATION_USER_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetDeviceStatuses {
    /// Required. Secret.
    pub access_token: Secret,
    /// Required.
    pub device_ids: Vec<String>,
}
operation! { AppGetDeviceStatuses(access_token: Secret, device_ids: Vec<String>)
    "AppGetDeviceStatuses" -> AppGetDeviceStatusesOutput {
    0 "AccessToken" access_token, 1 "DeviceIds" device_ids
} }

/// Response of [`AppGetDeviceStatuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetDeviceStatusesOutput {
    pub device_statuses: Vec<DeviceStatus>,
}
model! { AppGetDeviceStatusesOutput {
    0 "DeviceStatuses" device_statuses: Vec<DeviceStatus>
} }

/// In the response of [`AppGetDeviceStatuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceStatus {
    pub device_name: Option<String>,
    pub status: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub first_online: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_online: Option<String>,
    pub online_times: Option<i64>,
}
model! { DeviceStatus {
    0 "DeviceName" device_name: String, 1 "Status" status: String, 2 "FirstOnline" first_online: String,
    3 "LastOnline" last_online: String, 4 "OnlineTimes" online_times: i64
} }

/// `AppGetDevices` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=AppGetDevices>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_IOT_APPLICATION_USER_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetDevices {
    /// Required. Secret.
    pub access_token: Secret,
}
operation! { AppGetDevices(access_token: Secret) "AppGetDevices" -> AppGetDevicesOutput {
    0 "AccessToken" access_token
} }

/// Response of [`AppGetDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetDevicesOutput {
    pub devices: Vec<AppDevice>,
}
model! { AppGetDevicesOutput {
    0 "Devices" devices: Vec<AppDevice>
} }

/// In the response of [`AppGetDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppDevice {
    pub device_id: Option<String>,
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    pub alias_name: Option<String>,
    pub region: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
}
model! { AppDevice {
    0 "DeviceId" device_id: String, 1 "ProductId" product_id: String, 2 "DeviceName" device_name: String,
    3 "AliasName" alias_name: String, 4 "Region" region: String, 5 "CreateTime" create_time: String,
    6 "UpdateTime" update_time: String
} }

/// `AppGetToken` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=AppGetToken>.
///
/// Errors: [`codes::INTERNAL_ERROR_IOT_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_IOT_APPLICATION_INVALID_USER_PASSWORD`],
/// [`codes::RESOURCE_NOT_FOUND_IOT_APPLICATION_USER_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetToken {
    /// Required.
    pub user_name: String,
    /// Required. Secret.
    pub password: Secret,
    pub expire: Option<i64>,
}
operation! { AppGetToken(user_name: String, password: Secret) "AppGetToken" -> AppGetTokenOutput {
    0 "UserName" user_name, 1 "Password" password, 2 "Expire" expire: i64
} }

/// Response of [`AppGetToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetTokenOutput {
    /// Secret.
    pub access_token: Option<Secret>,
}
model! { AppGetTokenOutput {
    0 "AccessToken" access_token: Secret
} }

/// `AppGetUser` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=AppGetUser>.
///
/// Errors: [`codes::INTERNAL_ERROR_IOT_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_IOT_EXPIRED_ACCESS_TOKEN`],
/// [`codes::INVALID_PARAMETER_IOT_INVALID_ACCESS_TOKEN`],
/// [`codes::RESOURCE_NOT_FOUND_IOT_APPLICATION_USER_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetUser {
    /// Required. Secret.
    pub access_token: Secret,
}
operation! { AppGetUser(access_token: Secret) "AppGetUser" -> AppGetUserOutput {
    0 "AccessToken" access_token
} }

/// Response of [`AppGetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetUserOutput {
    pub app_user: Option<AppUser>,
}
model! { AppGetUserOutput {
    0 "AppUser" app_user: AppUser
} }

/// `AppIssueDeviceControl` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=AppIssueDeviceControl>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_IOT_APPLICATION_DEVICE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppIssueDeviceControl {
    /// Required. Secret.
    pub access_token: Secret,
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub control_data: String,
    pub metadata: Option<bool>,
}
operation! {
    AppIssueDeviceControl(access_token: Secret, product_id: String, device_name: String, control_data: String)
    "AppIssueDeviceControl" -> Empty {
    0 "AccessToken" access_token, 1 "ProductId" product_id, 2 "DeviceName" device_name, 3 "ControlData" control_data,
    4 "Metadata" metadata: bool
} }

/// Response of [`AppIssueDeviceControl`]: empty.
pub type AppIssueDeviceControlOutput = Empty;

/// `AppResetPassword` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=AppResetPassword>.
///
/// Errors: [`codes::INVALID_PARAMETER_IOT_APPLICATION_INVALID_PASSWORD`],
/// [`codes::RESOURCE_NOT_FOUND_IOT_APPLICATION_USER_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppResetPassword {
    /// Required. Secret.
    pub access_token: Secret,
    /// Required. Secret.
    pub old_password: Secret,
    /// Required. Secret.
    pub new_password: Secret,
}
operation! { AppResetPassword(access_token: Secret, old_password: Secret, new_password: Secret)
    "AppResetPassword" -> Empty {
    0 "AccessToken" access_token, 1 "OldPassword" old_password, 2 "NewPassword" new_password
} }

/// Response of [`AppResetPassword`]: empty.
pub type AppResetPasswordOutput = Empty;

/// `AppSecureAddDevice` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=AppSecureAddDevice>.
///
/// Errors: [`codes::INVALID_PARAMETER_IOT_EXPIRED_ACCESS_TOKEN`], [`codes::INVALID_PARAMETER_IOT_EXPIRED_SIGNATURE`],
/// [`codes::INVALID_PARAMETER_IOT_INVALID_ACCESS_TOKEN`], [`codes::INVALID_PARAMETER_IOT_INVALID_SIGNATURE`],
/// [`codes::RESOURCE_IN_USE_IOT_APPLICATION_DEVICE_EXISTS`],
/// [`codes::RESOURCE_NOT_FOUND_IOT_APPLICATION_USER_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppSecureAddDevice {
    /// Required. Secret.
    pub access_token: Secret,
    /// Required. Secret.
    pub device_signature: Secret,
}
operation! { AppSecureAddDevice(access_token: Secret, device_signature: Secret)
    "AppSecureAddDevice" -> AppSecureAddDeviceOutput {
    0 "AccessToken" access_token, 1 "DeviceSignature" device_signature
} }

/// Response of [`AppSecureAddDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppSecureAddDeviceOutput {
    pub app_device: Option<AppDevice>,
}
model! { AppSecureAddDeviceOutput {
    0 "AppDevice" app_device: AppDevice
} }

/// `AppUpdateDevice` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=AppUpdateDevice>.
///
/// Errors: [`codes::INVALID_PARAMETER_IOT_EXPIRED_ACCESS_TOKEN`],
/// [`codes::INVALID_PARAMETER_IOT_INVALID_ACCESS_TOKEN`],
/// [`codes::RESOURCE_NOT_FOUND_IOT_APPLICATION_DEVICE_NOT_EXISTS`],
/// [`codes::RESOURCE_NOT_FOUND_IOT_APPLICATION_USER_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppUpdateDevice {
    /// Required. Secret.
    pub access_token: Secret,
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    pub alias_name: Option<String>,
}
operation! { AppUpdateDevice(access_token: Secret, product_id: String, device_name: String)
    "AppUpdateDevice" -> AppUpdateDeviceOutput {
    0 "AccessToken" access_token, 1 "ProductId" product_id, 2 "DeviceName" device_name, 3 "AliasName" alias_name: String
} }

/// Response of [`AppUpdateDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppUpdateDeviceOutput {
    pub app_device: Option<AppDevice>,
}
model! { AppUpdateDeviceOutput {
    0 "AppDevice" app_device: AppDevice
} }

/// `AppUpdateUser` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=AppUpdateUser>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_IOT_APPLICATION_USER_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppUpdateUser {
    /// Required. Secret.
    pub access_token: Secret,
    pub nick_name: Option<String>,
}
operation! { AppUpdateUser(access_token: Secret) "AppUpdateUser" -> AppUpdateUserOutput {
    0 "AccessToken" access_token, 1 "NickName" nick_name: String
} }

/// Response of [`AppUpdateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppUpdateUserOutput {
    pub app_user: Option<AppUser>,
}
model! { AppUpdateUserOutput {
    0 "AppUser" app_user: AppUser
} }

/// Associates sub device to gateway product: `AssociateSubDeviceToGatewayProduct` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=AssociateSubDeviceToGatewayProduct>.
///
/// Errors: [`codes::INVALID_PARAMETER_IOT_PRODUCT_INVALID_GATEWAY_PRODUCT_ID`],
/// [`codes::INVALID_PARAMETER_IOT_PRODUCT_INVALID_SUB_DEVICE_PRODUCT_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSubDeviceToGatewayProduct {
    /// Required.
    pub sub_device_product_id: String,
    /// Required.
    pub gateway_product_id: String,
}
operation! { AssociateSubDeviceToGatewayProduct(sub_device_product_id: String, gateway_product_id: String)
    "AssociateSubDeviceToGatewayProduct" -> Empty {
    0 "SubDeviceProductId" sub_device_product_id, 1 "GatewayProductId" gateway_product_id
} }

/// Response of [`AssociateSubDeviceToGatewayProduct`]: empty.
pub type AssociateSubDeviceToGatewayProductOutput = Empty;

/// Deactivates rule: `DeactivateRule` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=DeactivateRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_IOT_ACTION_SYSTEM_ERROR`], [`codes::LIMIT_EXCEEDED_IOT_RULE_OP_TOO_OFTEN`],
/// [`codes::RESOURCE_NOT_FOUND_IOT_RULE_NOT_EXISTS`], [`codes::RESOURCE_NOT_FOUND_MQRULE_RULE_ID_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateRule {
    /// Required.
    pub rule_id: String,
}
operation! { DeactivateRule(rule_id: String) "DeactivateRule" -> Empty {
    0 "RuleId" rule_id
} }

/// Response of [`DeactivateRule`]: empty.
pub type DeactivateRuleOutput = Empty;

/// Deletes device: `DeleteDevice` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=DeleteDevice>.
///
/// Errors: [`codes::INTERNAL_ERROR_IOT_SHADOW_SYSTEM_ERROR`], [`codes::LIMIT_EXCEEDED_IOT_DEVICE_OP_TOO_OFTEN`],
/// [`codes::RESOURCE_NOT_FOUND_IOT_DEVICE_NOT_EXISTS`], [`codes::RESOURCE_UNAVAILABLE_MQIOT_RESOURCE_NOT_EXISTS`].
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

/// Deletes product: `DeleteProduct` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=DeleteProduct>.
///
/// Errors: [`codes::INTERNAL_ERROR_IOT_SHADOW_SYSTEM_ERROR`], [`codes::INTERNAL_ERROR_MQIOT_SYSTEM_ERROR`],
/// [`codes::LIMIT_EXCEEDED_IOT_PRODUCT_OP_TOO_OFTEN`], [`codes::RESOURCE_IN_USE_IOT_DEVICE_EXISTS`],
/// [`codes::RESOURCE_IN_USE_IOT_RULE_EXISTS`].
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

/// Deletes rule: `DeleteRule` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=DeleteRule>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_IOT_RULE_OP_TOO_OFTEN`], [`codes::RESOURCE_NOT_FOUND_IOT_RULE_NOT_EXISTS`],
/// [`codes::RESOURCE_UNAVAILABLE_IOT_RULE_IS_ACTIVE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRule {
    /// Required.
    pub rule_id: String,
}
operation! { DeleteRule(rule_id: String) "DeleteRule" -> Empty {
    0 "RuleId" rule_id
} }

/// Response of [`DeleteRule`]: empty.
pub type DeleteRuleOutput = Empty;

/// Deletes topic: `DeleteTopic` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=DeleteTopic>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_IOT_TOPIC_OP_TOO_OFTEN`], [`codes::RESOURCE_NOT_FOUND_IOT_TOPIC_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopic {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub product_id: String,
}
operation! { DeleteTopic(topic_id: String, product_id: String) "DeleteTopic" -> Empty {
    0 "TopicId" topic_id, 1 "ProductId" product_id
} }

/// Response of [`DeleteTopic`]: empty.
pub type DeleteTopicOutput = Empty;

/// Gets data history: `GetDataHistory` of `iot` 2018-01-23.
///
/// POST. Reads only. Pages by token (`ScrollId`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=GetDataHistory>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_IOT_BATCH_TOO_MANY`], [`codes::RESOURCE_NOT_FOUND_IOT_DEVICE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataHistory {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_names: Vec<String>,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    pub size: Option<i64>,
    pub order: Option<String>,
    pub scroll_id: Option<String>,
}
operation! { GetDataHistory(product_id: String, device_names: Vec<String>, start_time: String, end_time: String)
    "GetDataHistory" -> GetDataHistoryOutput {
    0 "ProductId" product_id, 1 "DeviceNames" device_names, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "Size" size: i64, 5 "Order" order: String, 6 "ScrollId" scroll_id: String
} }
paged! { GetDataHistory: DataHistoryEntry = Token "ScrollId", "DataHistory" data_history, next "ScrollId" }

/// Response of [`GetDataHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataHistoryOutput {
    pub data_history: Vec<DataHistoryEntry>,
    pub scroll_id: Option<String>,
    pub scroll_timeout: Option<i64>,
}
model! { GetDataHistoryOutput {
    0 "DataHistory" data_history: Vec<DataHistoryEntry>, 1 "ScrollId" scroll_id: String,
    2 "ScrollTimeout" scroll_timeout: i64
} }

/// In the response of [`GetDataHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataHistoryEntry {
    pub id: Option<String>,
    pub timestamp: Option<i64>,
    pub device_name: Option<String>,
    pub data: Option<String>,
}
model! { DataHistoryEntry {
    0 "Id" id: String, 1 "Timestamp" timestamp: i64, 2 "DeviceName" device_name: String, 3 "Data" data: String
} }

/// Gets debug log: `GetDebugLog` of `iot` 2018-01-23.
///
/// POST. Reads only. Pages by token (`ScrollId`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=GetDebugLog>.
///
/// Errors: [`codes::INTERNAL_ERROR_IOT_LOG_SYSTEM_ERROR`], [`codes::LIMIT_EXCEEDED_IOT_BATCH_TOO_MANY`],
/// [`codes::RESOURCE_NOT_FOUND_IOT_DEVICE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDebugLog {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_names: Vec<String>,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    pub size: Option<i64>,
    pub order: Option<String>,
    pub scroll_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { GetDebugLog(product_id: String, device_names: Vec<String>, start_time: String, end_time: String)
    "GetDebugLog" -> GetDebugLogOutput {
    0 "ProductId" product_id, 1 "DeviceNames" device_names, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "Size" size: i64, 5 "Order" order: String, 6 "ScrollId" scroll_id: String, 7 "Type" r#type: String
} }
paged! { GetDebugLog: DebugLogEntry = Token "ScrollId", "DebugLog" debug_log, next "ScrollId" }

/// Response of [`GetDebugLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDebugLogOutput {
    pub debug_log: Vec<DebugLogEntry>,
    pub scroll_id: Option<String>,
    pub scroll_timeout: Option<i64>,
}
model! { GetDebugLogOutput {
    0 "DebugLog" debug_log: Vec<DebugLogEntry>, 1 "ScrollId" scroll_id: String, 2 "ScrollTimeout" scroll_timeout: i64
} }

/// In the response of [`GetDebugLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugLogEntry {
    pub id: Option<String>,
    pub event: Option<String>,
    pub log_type: Option<String>,
    pub timestamp: Option<i64>,
    pub result: Option<String>,
    pub data: Option<String>,
    pub topic: Option<String>,
    pub device_name: Option<String>,
}
model! { DebugLogEntry {
    0 "Id" id: String, 1 "Event" event: String, 2 "LogType" log_type: String, 3 "Timestamp" timestamp: i64,
    4 "Result" result: String, 5 "Data" data: String, 6 "Topic" topic: String, 7 "DeviceName" device_name: String
} }

/// Gets device: `GetDevice` of `iot` 2018-01-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=GetDevice>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_IOT_DEVICE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevice {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { GetDevice(product_id: String, device_name: String) "GetDevice" -> GetDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`GetDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceOutput {
    pub device: Option<Device>,
}
model! { GetDeviceOutput {
    0 "Device" device: Device
} }

/// Gets device data: `GetDeviceData` of `iot` 2018-01-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=GetDeviceData>.
///
/// Errors: [`codes::INTERNAL_ERROR_IOT_SHADOW_SYSTEM_ERROR`], [`codes::RESOURCE_NOT_FOUND_IOT_DEVICE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceData {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { GetDeviceData(product_id: String, device_name: String) "GetDeviceData" -> GetDeviceDataOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`GetDeviceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceDataOutput {
    pub device_data: Option<String>,
}
model! { GetDeviceDataOutput {
    0 "DeviceData" device_data: String
} }

/// Gets device log: `GetDeviceLog` of `iot` 2018-01-23.
///
/// POST. Reads only. Pages by token (`ScrollId`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=GetDeviceLog>.
///
/// Errors: [`codes::INTERNAL_ERROR_IOT_LOG_SYSTEM_ERROR`], [`codes::LIMIT_EXCEEDED_IOT_BATCH_TOO_MANY`],
/// [`codes::RESOURCE_NOT_FOUND_IOT_DEVICE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceLog {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_names: Vec<String>,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    pub size: Option<i64>,
    pub order: Option<String>,
    pub scroll_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { GetDeviceLog(product_id: String, device_names: Vec<String>, start_time: String, end_time: String)
    "GetDeviceLog" -> GetDeviceLogOutput {
    0 "ProductId" product_id, 1 "DeviceNames" device_names, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "Size" size: i64, 5 "Order" order: String, 6 "ScrollId" scroll_id: String, 7 "Type" r#type: String
} }
paged! { GetDeviceLog: DeviceLogEntry = Token "ScrollId", "DeviceLog" device_log, next "ScrollId" }

/// Response of [`GetDeviceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceLogOutput {
    pub device_log: Vec<DeviceLogEntry>,
    pub scroll_id: Option<String>,
    pub scroll_timeout: Option<i64>,
}
model! { GetDeviceLogOutput {
    0 "DeviceLog" device_log: Vec<DeviceLogEntry>, 1 "ScrollId" scroll_id: String, 2 "ScrollTimeout" scroll_timeout: i64
} }

/// In the response of [`GetDeviceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceLogEntry {
    pub id: Option<String>,
    pub msg: Option<String>,
    pub code: Option<String>,
    pub timestamp: Option<i64>,
    pub device_name: Option<String>,
    pub method: Option<String>,
}
model! { DeviceLogEntry {
    0 "Id" id: String, 1 "Msg" msg: String, 2 "Code" code: String, 3 "Timestamp" timestamp: i64,
    4 "DeviceName" device_name: String, 5 "Method" method: String
} }

/// Gets device signatures: `GetDeviceSignatures` of `iot` 2018-01-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=GetDeviceSignatures>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_IOT_BATCH_TOO_MANY`], [`codes::RESOURCE_NOT_FOUND_IOT_DEVICE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceSignatures {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_names: Vec<String>,
    pub expire: Option<i64>,
}
operation! { GetDeviceSignatures(product_id: String, device_names: Vec<String>)
    "GetDeviceSignatures" -> GetDeviceSignaturesOutput {
    0 "ProductId" product_id, 1 "DeviceNames" device_names, 2 "Expire" expire: i64
} }

/// Response of [`GetDeviceSignatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceSignaturesOutput {
    pub device_signatures: Vec<DeviceSignature>,
}
model! { GetDeviceSignaturesOutput {
    0 "DeviceSignatures" device_signatures: Vec<DeviceSignature>
} }

/// In the response of [`GetDeviceSignatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceSignature {
    pub device_name: Option<String>,
    /// Secret.
    pub device_signature: Option<Secret>,
}
model! { DeviceSignature {
    0 "DeviceName" device_name: String, 1 "DeviceSignature" device_signature: Secret
} }

/// Gets device statistics: `GetDeviceStatistics` of `iot` 2018-01-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=GetDeviceStatistics>.
///
/// Errors: [`codes::INTERNAL_ERROR_IOT_DB_ERROR`], [`codes::INVALID_PARAMETER_IOT_STAT_INVALID_DATE`],
/// [`codes::LIMIT_EXCEEDED_IOT_BATCH_TOO_MANY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceStatistics {
    pub products: Option<Vec<String>>,
    /// `YYYY-MM-DD`.
    pub start_date: Option<String>,
    /// `YYYY-MM-DD`.
    pub end_date: Option<String>,
}
operation! { GetDeviceStatistics() "GetDeviceStatistics" -> GetDeviceStatisticsOutput {
    0 "Products" products: Vec<String>, 1 "StartDate" start_date: String, 2 "EndDate" end_date: String
} }

/// Response of [`GetDeviceStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceStatisticsOutput {
    pub device_statistics: Vec<DeviceStatData>,
}
model! { GetDeviceStatisticsOutput {
    0 "DeviceStatistics" device_statistics: Vec<DeviceStatData>
} }

/// In the response of [`GetDeviceStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceStatData {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub datetime: Option<String>,
    pub device_online: Option<i64>,
    pub device_active: Option<i64>,
    pub device_total: Option<i64>,
}
model! { DeviceStatData {
    0 "Datetime" datetime: String, 1 "DeviceOnline" device_online: i64, 2 "DeviceActive" device_active: i64,
    3 "DeviceTotal" device_total: i64
} }

/// Gets device statuses: `GetDeviceStatuses` of `iot` 2018-01-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=GetDeviceStatuses>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_IOT_BATCH_TOO_MANY`], [`codes::RESOURCE_NOT_FOUND_IOT_DEVICE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceStatuses {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_names: Vec<String>,
}
operation! { GetDeviceStatuses(product_id: String, device_names: Vec<String>)
    "GetDeviceStatuses" -> GetDeviceStatusesOutput {
    0 "ProductId" product_id, 1 "DeviceNames" device_names
} }

/// Response of [`GetDeviceStatuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceStatusesOutput {
    pub device_statuses: Vec<DeviceStatus>,
}
model! { GetDeviceStatusesOutput {
    0 "DeviceStatuses" device_statuses: Vec<DeviceStatus>
} }

/// Gets devices: `GetDevices` of `iot` 2018-01-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=GetDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevices {
    /// Required.
    pub product_id: String,
    pub offset: Option<i64>,
    pub length: Option<i64>,
    pub keyword: Option<String>,
}
operation! { GetDevices(product_id: String) "GetDevices" -> GetDevicesOutput {
    0 "ProductId" product_id, 1 "Offset" offset: i64, 2 "Length" length: i64, 3 "Keyword" keyword: String
} }
paged! { GetDevices: DeviceEntry = Offset "Offset", "Devices" devices, total "Total" }

/// Response of [`GetDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevicesOutput {
    pub devices: Vec<DeviceEntry>,
    pub total: Option<i64>,
}
model! { GetDevicesOutput {
    0 "Devices" devices: Vec<DeviceEntry>, 1 "Total" total: i64
} }

/// In the response of [`GetDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceEntry {
    pub product_id: Option<String>,
    pub device_name: Option<String>,
    /// Secret.
    pub device_secret: Option<Secret>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
}
model! { DeviceEntry {
    0 "ProductId" product_id: String, 1 "DeviceName" device_name: String, 2 "DeviceSecret" device_secret: Secret,
    3 "CreateTime" create_time: String
} }

/// Gets product: `GetProduct` of `iot` 2018-01-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=GetProduct>.
///
/// Errors: [`codes::INTERNAL_ERROR_IOT_SYSTEM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProduct {
    /// Required.
    pub product_id: String,
}
operation! { GetProduct(product_id: String) "GetProduct" -> GetProductOutput {
    0 "ProductId" product_id
} }

/// Response of [`GetProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductOutput {
    pub product: Option<Product>,
}
model! { GetProductOutput {
    0 "Product" product: Product
} }

/// Gets products: `GetProducts` of `iot` 2018-01-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=GetProducts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProducts {
    pub offset: Option<i64>,
    pub length: Option<i64>,
}
operation! { GetProducts() "GetProducts" -> GetProductsOutput {
    0 "Offset" offset: i64, 1 "Length" length: i64
} }
paged! { GetProducts: ProductEntry = Offset "Offset", "Products" products, total "Total" }

/// Response of [`GetProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductsOutput {
    pub products: Vec<ProductEntry>,
    pub total: Option<i64>,
}
model! { GetProductsOutput {
    0 "Products" products: Vec<ProductEntry>, 1 "Total" total: i64
} }

/// In the response of [`GetProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductEntry {
    pub product_id: Option<String>,
    pub product_key: Option<String>,
    pub app_id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub auth_type: Option<i64>,
    pub data_protocol: Option<String>,
    pub deleted: Option<i64>,
    pub message: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub comm_protocol: Option<String>,
    pub region: Option<String>,
    pub device_type: Option<String>,
}
model! { ProductEntry {
    0 "ProductId" product_id: String, 1 "ProductKey" product_key: String, 2 "AppId" app_id: i64, 3 "Name" name: String,
    4 "Description" description: String, 5 "Domain" domain: String, 6 "AuthType" auth_type: i64,
    7 "DataProtocol" data_protocol: String, 8 "Deleted" deleted: i64, 9 "Message" message: String,
    10 "CreateTime" create_time: String, 11 "CommProtocol" comm_protocol: String, 12 "Region" region: String,
    13 "DeviceType" device_type: String
} }

/// Gets rule: `GetRule` of `iot` 2018-01-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=GetRule>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_IOT_RULE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRule {
    /// Required.
    pub rule_id: String,
}
operation! { GetRule(rule_id: String) "GetRule" -> GetRuleOutput {
    0 "RuleId" rule_id
} }

/// Response of [`GetRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleOutput {
    pub rule: Option<RuleItem>,
}
model! { GetRuleOutput {
    0 "Rule" rule: RuleItem
} }

/// Gets rules: `GetRules` of `iot` 2018-01-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=GetRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRules {
    pub offset: Option<i64>,
    pub length: Option<i64>,
}
operation! { GetRules() "GetRules" -> GetRulesOutput {
    0 "Offset" offset: i64, 1 "Length" length: i64
} }
paged! { GetRules: RuleItem = Offset "Offset", "Rules" rules, total "Total" }

/// Response of [`GetRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRulesOutput {
    pub rules: Vec<RuleItem>,
    pub total: Option<i64>,
}
model! { GetRulesOutput {
    0 "Rules" rules: Vec<RuleItem>, 1 "Total" total: i64
} }

/// Gets topic: `GetTopic` of `iot` 2018-01-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=GetTopic>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_IOT_TOPIC_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopic {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub product_id: String,
}
operation! { GetTopic(topic_id: String, product_id: String) "GetTopic" -> GetTopicOutput {
    0 "TopicId" topic_id, 1 "ProductId" product_id
} }

/// Response of [`GetTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicOutput {
    pub topic: Option<Topic>,
}
model! { GetTopicOutput {
    0 "Topic" topic: Topic
} }

/// Gets topics: `GetTopics` of `iot` 2018-01-23.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=GetTopics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopics {
    /// Required.
    pub product_id: String,
    pub offset: Option<i64>,
    pub length: Option<i64>,
}
operation! { GetTopics(product_id: String) "GetTopics" -> GetTopicsOutput {
    0 "ProductId" product_id, 1 "Offset" offset: i64, 2 "Length" length: i64
} }
paged! { GetTopics: Topic = Offset "Offset", "Topics" topics, total "Total" }

/// Response of [`GetTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicsOutput {
    pub topics: Vec<Topic>,
    pub total: Option<i64>,
}
model! { GetTopicsOutput {
    0 "Topics" topics: Vec<Topic>, 1 "Total" total: i64
} }

/// `IssueDeviceControl` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=IssueDeviceControl>.
///
/// Errors: [`codes::INTERNAL_ERROR_IOT_SHADOW_SYSTEM_ERROR`], [`codes::RESOURCE_NOT_FOUND_IOT_DEVICE_NOT_EXISTS`],
/// [`codes::UNAUTHORIZED_OPERATION_IOT_USER_IS_SUSPENDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssueDeviceControl {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
    /// Required.
    pub control_data: String,
    pub metadata: Option<bool>,
}
operation! { IssueDeviceControl(product_id: String, device_name: String, control_data: String)
    "IssueDeviceControl" -> Empty {
    0 "ProductId" product_id, 1 "DeviceName" device_name, 2 "ControlData" control_data, 3 "Metadata" metadata: bool
} }

/// Response of [`IssueDeviceControl`]: empty.
pub type IssueDeviceControlOutput = Empty;

/// Publishes msg: `PublishMsg` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=PublishMsg>.
///
/// Errors: [`codes::INTERNAL_ERROR_MQIOT_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_IOT_PRODUCT_INVALID_AUTH_TYPE`],
/// [`codes::RESOURCE_NOT_FOUND_IOT_DEVICE_NOT_EXISTS`], [`codes::RESOURCE_NOT_FOUND_IOT_TOPIC_NOT_EXISTS`],
/// [`codes::RESOURCE_UNAVAILABLE_MQIOT_RESOURCE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishMsg {
    /// Required.
    pub topic: String,
    /// Required.
    pub message: String,
    pub qos: Option<i64>,
}
operation! { PublishMsg(topic: String, message: String) "PublishMsg" -> Empty {
    0 "Topic" topic, 1 "Message" message, 2 "Qos" qos: i64
} }

/// Response of [`PublishMsg`]: empty.
pub type PublishMsgOutput = Empty;

/// Resets device: `ResetDevice` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=ResetDevice>.
///
/// Errors: [`codes::INTERNAL_ERROR_MQIOT_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_IOT_PRODUCT_INVALID_AUTH_TYPE`],
/// [`codes::RESOURCE_NOT_FOUND_IOT_DEVICE_NOT_EXISTS`], [`codes::RESOURCE_NOT_FOUND_IOT_TOPIC_NOT_EXISTS`],
/// [`codes::RESOURCE_UNAVAILABLE_MQIOT_RESOURCE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDevice {
    /// Required.
    pub product_id: String,
    /// Required.
    pub device_name: String,
}
operation! { ResetDevice(product_id: String, device_name: String) "ResetDevice" -> ResetDeviceOutput {
    0 "ProductId" product_id, 1 "DeviceName" device_name
} }

/// Response of [`ResetDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDeviceOutput {
    pub device: Option<Device>,
}
model! { ResetDeviceOutput {
    0 "Device" device: Device
} }

/// `UnassociateSubDeviceFromGatewayProduct` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=UnassociateSubDeviceFromGatewayProduct>.
///
/// Errors: [`codes::INVALID_PARAMETER_IOT_PRODUCT_INVALID_GATEWAY_PRODUCT_ID`],
/// [`codes::INVALID_PARAMETER_IOT_PRODUCT_INVALID_SUB_DEVICE_PRODUCT_ID`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassociateSubDeviceFromGatewayProduct {
    /// Required.
    pub sub_device_product_id: String,
    /// Required.
    pub gateway_product_id: String,
}
operation! { UnassociateSubDeviceFromGatewayProduct(sub_device_product_id: String, gateway_product_id: String)
    "UnassociateSubDeviceFromGatewayProduct" -> Empty {
    0 "SubDeviceProductId" sub_device_product_id, 1 "GatewayProductId" gateway_product_id
} }

/// Response of [`UnassociateSubDeviceFromGatewayProduct`]: empty.
pub type UnassociateSubDeviceFromGatewayProductOutput = Empty;

/// Updates product: `UpdateProduct` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=UpdateProduct>.
///
/// Errors: [`codes::INVALID_PARAMETER_IOT_PRODUCT_INVALID_DATA_TEMPLATE`],
/// [`codes::INVALID_PARAMETER_IOT_PRODUCT_INVALID_DATA_TEMPLATE_RANGE`],
/// [`codes::UNAUTHORIZED_OPERATION_IOT_USER_IS_SUSPENDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProduct {
    /// Required.
    pub product_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub data_template: Option<Vec<DataTemplate>>,
}
operation! { UpdateProduct(product_id: String) "UpdateProduct" -> UpdateProductOutput {
    0 "ProductId" product_id, 1 "Name" name: String, 2 "Description" description: String,
    3 "DataTemplate" data_template: Vec<DataTemplate>
} }

/// Response of [`UpdateProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProductOutput {
    pub product: Option<Product>,
}
model! { UpdateProductOutput {
    0 "Product" product: Product
} }

/// Updates rule: `UpdateRule` of `iot` 2018-01-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iot&Version=2018-01-23&Action=UpdateRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_IOT_PRODUCT_EMPTY_DATA_TEMPLATE`],
/// [`codes::INVALID_PARAMETER_IOT_PRODUCT_INVALID_DATA_PROTOCOL`], [`codes::LIMIT_EXCEEDED_IOT_RULE_OP_TOO_OFTEN`],
/// [`codes::RESOURCE_NOT_FOUND_IOT_RULE_NOT_EXISTS`], [`codes::RESOURCE_NOT_FOUND_IOT_SUB_ACCOUNT_NOT_EXISTS`],
/// [`codes::RESOURCE_UNAVAILABLE_IOT_RULE_IS_ACTIVE`], [`codes::UNAUTHORIZED_OPERATION_IOT_USER_IS_SUSPENDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRule {
    /// Required.
    pub rule_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub query: Option<RuleQuery>,
    pub actions: Option<Vec<Action>>,
    pub data_type: Option<i64>,
}
operation! { UpdateRule(rule_id: String) "UpdateRule" -> UpdateRuleOutput {
    0 "RuleId" rule_id, 1 "Name" name: String, 2 "Description" description: String, 3 "Query" query: RuleQuery,
    4 "Actions" actions: Vec<Action>, 5 "DataType" data_type: i64
} }

/// Response of [`UpdateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleOutput {
    pub rule: Option<RuleItem>,
}
model! { UpdateRuleOutput {
    0 "Rule" rule: RuleItem
} }

codes! {
    INTERNAL_ERROR_IOT_ACTION_SYSTEM_ERROR "InternalError.IotActionSystemError",
    INTERNAL_ERROR_IOT_DB_ERROR "InternalError.IotDbError",
    INTERNAL_ERROR_IOT_LOG_SYSTEM_ERROR "InternalError.IotLogSystemError",
    INTERNAL_ERROR_IOT_SHADOW_SYSTEM_ERROR "InternalError.IotShadowSystemError",
    INTERNAL_ERROR_IOT_SYSTEM_ERROR "InternalError.IotSystemError",
    INTERNAL_ERROR_MQIOT_SYSTEM_ERROR "InternalError.MqiotSystemError",
    INTERNAL_ERROR_MQRULE_SYSTEM_ERROR "InternalError.MqruleSystemError",
    INVALID_PARAMETER_IOT_APPLICATION_INVALID_PASSWORD "InvalidParameter.IotApplicationInvalidPassword",
    INVALID_PARAMETER_IOT_APPLICATION_INVALID_USER_PASSWORD "InvalidParameter.IotApplicationInvalidUserPassword",
    INVALID_PARAMETER_IOT_EXPIRED_ACCESS_TOKEN "InvalidParameter.IotExpiredAccessToken",
    INVALID_PARAMETER_IOT_EXPIRED_SIGNATURE "InvalidParameter.IotExpiredSignature",
    INVALID_PARAMETER_IOT_INVALID_ACCESS_TOKEN "InvalidParameter.IotInvalidAccessToken",
    INVALID_PARAMETER_IOT_INVALID_SIGNATURE "InvalidParameter.IotInvalidSignature",
    INVALID_PARAMETER_IOT_PARAM_ERROR "InvalidParameter.IotParamError",
    INVALID_PARAMETER_IOT_PRODUCT_EMPTY_DATA_TEMPLATE "InvalidParameter.IotProductEmptyDataTemplate",
    INVALID_PARAMETER_IOT_PRODUCT_INVALID_AUTH_TYPE "InvalidParameter.IotProductInvalidAuthType",
    INVALID_PARAMETER_IOT_PRODUCT_INVALID_DATA_PROTOCOL "InvalidParameter.IotProductInvalidDataProtocol",
    INVALID_PARAMETER_IOT_PRODUCT_INVALID_DATA_TEMPLATE "InvalidParameter.IotProductInvalidDataTemplate",
    INVALID_PARAMETER_IOT_PRODUCT_INVALID_DATA_TEMPLATE_RANGE "InvalidParameter.IotProductInvalidDataTemplateRange",
    INVALID_PARAMETER_IOT_PRODUCT_INVALID_GATEWAY_PRODUCT_ID "InvalidParameter.IotProductInvalidGatewayProductId",
    INVALID_PARAMETER_IOT_PRODUCT_INVALID_SUB_DEVICE_PRODUCT_ID "InvalidParameter.IotProductInvalidSubDeviceProductId",
    INVALID_PARAMETER_IOT_STAT_INVALID_DATE "InvalidParameter.IotStatInvalidDate",
    LIMIT_EXCEEDED_IOT_BATCH_TOO_MANY "LimitExceeded.IotBatchTooMany",
    LIMIT_EXCEEDED_IOT_DEVICE_OP_TOO_OFTEN "LimitExceeded.IotDeviceOpTooOften",
    LIMIT_EXCEEDED_IOT_PRODUCT_OP_TOO_OFTEN "LimitExceeded.IotProductOpTooOften",
    LIMIT_EXCEEDED_IOT_PRODUCT_TOO_MANY_TOPICS "LimitExceeded.IotProductTooManyTopics",
    LIMIT_EXCEEDED_IOT_RULE_OP_TOO_MANY "LimitExceeded.IotRuleOpTooMany",
    LIMIT_EXCEEDED_IOT_RULE_OP_TOO_OFTEN "LimitExceeded.IotRuleOpTooOften",
    LIMIT_EXCEEDED_IOT_TOPIC_OP_TOO_OFTEN "LimitExceeded.IotTopicOpTooOften",
    LIMIT_EXCEEDED_IOT_USER_TOO_MANY_PRODUCTS "LimitExceeded.IotUserTooManyProducts",
    RESOURCE_IN_USE_IOT_APPLICATION_DEVICE_EXISTS "ResourceInUse.IotApplicationDeviceExists",
    RESOURCE_IN_USE_IOT_APPLICATION_USER_EXISTS "ResourceInUse.IotApplicationUserExists",
    RESOURCE_IN_USE_IOT_DEVICE_EXISTS "ResourceInUse.IotDeviceExists",
    RESOURCE_IN_USE_IOT_OP_IN_PROGRESS "ResourceInUse.IotOpInProgress",
    RESOURCE_IN_USE_IOT_PRODUCT_EXISTS "ResourceInUse.IotProductExists",
    RESOURCE_IN_USE_IOT_RULE_EXISTS "ResourceInUse.IotRuleExists",
    RESOURCE_IN_USE_IOT_TOPIC_EXISTS "ResourceInUse.IotTopicExists",
    RESOURCE_IN_USE_MQIOT_RESOURCE_EXISTS "ResourceInUse.MqiotResourceExists",
    RESOURCE_NOT_FOUND_IOT_APPLICATION_DEVICE_NOT_EXISTS "ResourceNotFound.IotApplicationDeviceNotExists",
    RESOURCE_NOT_FOUND_IOT_APPLICATION_NOT_EXISTS "ResourceNotFound.IotApplicationNotExists",
    RESOURCE_NOT_FOUND_IOT_APPLICATION_USER_NOT_EXISTS "ResourceNotFound.IotApplicationUserNotExists",
    RESOURCE_NOT_FOUND_IOT_DEVICE_NOT_EXISTS "ResourceNotFound.IotDeviceNotExists",
    RESOURCE_NOT_FOUND_IOT_PRODUCT_NOT_EXISTS "ResourceNotFound.IotProductNotExists",
    RESOURCE_NOT_FOUND_IOT_RULE_NOT_EXISTS "ResourceNotFound.IotRuleNotExists",
    RESOURCE_NOT_FOUND_IOT_SUB_ACCOUNT_NOT_EXISTS "ResourceNotFound.IotSubAccountNotExists",
    RESOURCE_NOT_FOUND_IOT_TOPIC_NOT_EXISTS "ResourceNotFound.IotTopicNotExists",
    RESOURCE_NOT_FOUND_IOT_USER_NOT_EXISTS "ResourceNotFound.IotUserNotExists",
    RESOURCE_NOT_FOUND_MQRULE_RULE_ID_NOT_EXISTS "ResourceNotFound.MqruleRuleIdNotExists",
    RESOURCE_UNAVAILABLE_IOT_RULE_IS_ACTIVE "ResourceUnavailable.IotRuleIsActive",
    RESOURCE_UNAVAILABLE_IOT_RULE_NO_ACTION "ResourceUnavailable.IotRuleNoAction",
    RESOURCE_UNAVAILABLE_IOT_RULE_NO_QUERY "ResourceUnavailable.IotRuleNoQuery",
    RESOURCE_UNAVAILABLE_MQIOT_RESOURCE_NOT_EXISTS "ResourceUnavailable.MqiotResourceNotExists",
    UNAUTHORIZED_OPERATION_IOT_USER_IS_SUSPENDED "UnauthorizedOperation.IotUserIsSuspended"
}

#[cfg(feature = "unstable-registry")]
register! {
    ActivateRule, AddDevice, AddProduct, AddRule, AddTopic, AppAddUser, AppDeleteDevice, AppGetDevice, AppGetDeviceData,
    AppGetDeviceStatuses, AppGetDevices, AppGetToken, AppGetUser, AppIssueDeviceControl, AppResetPassword,
    AppSecureAddDevice, AppUpdateDevice, AppUpdateUser, AssociateSubDeviceToGatewayProduct, DeactivateRule,
    DeleteDevice, DeleteProduct, DeleteRule, DeleteTopic, GetDataHistory, GetDebugLog, GetDevice, GetDeviceData,
    GetDeviceLog, GetDeviceSignatures, GetDeviceStatistics, GetDeviceStatuses, GetDevices, GetProduct, GetProducts,
    GetRule, GetRules, GetTopic, GetTopics, IssueDeviceControl, PublishMsg, ResetDevice,
    UnassociateSubDeviceFromGatewayProduct, UpdateProduct, UpdateRule
}
