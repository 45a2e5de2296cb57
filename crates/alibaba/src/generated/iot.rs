//! `iot` of Alibaba Cloud, API version 2018-01-20.
//!
//! Endpoint: a table of 47 regions, else `iot.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Iot/2018-01-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, iot::GetDeviceStatus};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetDeviceStatus::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-2-pop", "iot.aliyuncs.com"),
        ("ap-south-1", "iot.aliyuncs.com"),
        ("ap-southeast-2", "iot.aliyuncs.com"),
        ("ap-southeast-3", "iot.aliyuncs.com"),
        ("ap-southeast-5", "iot.aliyuncs.com"),
        ("cn-beijing-finance-1", "iot.aliyuncs.com"),
        ("cn-beijing-finance-pop", "iot.aliyuncs.com"),
        ("cn-beijing-gov-1", "iot.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "iot.aliyuncs.com"),
        ("cn-chengdu", "iot.aliyuncs.com"),
        ("cn-edge-1", "iot.aliyuncs.com"),
        ("cn-fujian", "iot.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "iot.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "iot.aliyuncs.com"),
        ("cn-hangzhou-finance", "iot.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "iot.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "iot.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "iot.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "iot.aliyuncs.com"),
        ("cn-hangzhou-test-306", "iot.aliyuncs.com"),
        ("cn-hongkong", "iot.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "iot.aliyuncs.com"),
        ("cn-huhehaote", "iot.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "iot.aliyuncs.com"),
        ("cn-qingdao", "iot.aliyuncs.com"),
        ("cn-qingdao-nebula", "iot.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "iot.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "iot.aliyuncs.com"),
        ("cn-shanghai-finance-1", "iot.aliyuncs.com"),
        ("cn-shanghai-inner", "iot.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "iot.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "iot.aliyuncs.com"),
        ("cn-shenzhen-inner", "iot.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "iot.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "iot.aliyuncs.com"),
        ("cn-wuhan", "iot.aliyuncs.com"),
        ("cn-wulanchabu", "iot.aliyuncs.com"),
        ("cn-yushanfang", "iot.aliyuncs.com"),
        ("cn-zhangbei", "iot.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "iot.aliyuncs.com"),
        ("cn-zhangjiakou", "iot.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "iot.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "iot.aliyuncs.com"),
        ("eu-west-1", "iot.aliyuncs.com"),
        ("eu-west-1-oxs", "iot.aliyuncs.com"),
        ("me-east-1", "iot.aliyuncs.com"),
        ("rus-west-1-pop", "iot.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "iot-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "iot-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "iot-vpc.cn-beijing.aliyuncs.com"),
        ("cn-shenzhen", "iot-vpc.cn-shenzhen.aliyuncs.com"),
        ("eu-central-1", "iot-vpc.eu-central-1.aliyuncs.com"),
        ("us-east-1", "iot-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "iot-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("iot", "2018-01-20", "iot", &ENDPOINTS);

/// Adds data for api source: `AddDataForApiSource` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/AddDataForApiSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataForApiSource {
    /// Required.
    pub api_id: String,
    /// Required.
    pub content: String,
    /// Required.
    pub iot_instance_id: String,
}
operation! { AddDataForApiSource(api_id: String, content: String, iot_instance_id: String)
    "AddDataForApiSource" -> AddDataForApiSourceOutput {
    0 "ApiId" api_id, 1 "Content" content, 2 "IotInstanceId" iot_instance_id
} }

/// Response of [`AddDataForApiSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataForApiSourceOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddDataForApiSourceOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Adds device to share promotion: `AddDeviceToSharePromotion` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/AddDeviceToSharePromotion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDeviceToSharePromotion {
    /// Required.
    pub device_simple_info_list: Vec<AddDeviceToSharePromotionDeviceSimpleInfoList>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub share_promotion_activity_id: String,
    /// Required.
    pub share_task_code: String,
}
operation! {
    AddDeviceToSharePromotion(device_simple_info_list: Vec<AddDeviceToSharePromotionDeviceSimpleInfoList>, share_promotion_activity_id: String, share_task_code: String)
    "AddDeviceToSharePromotion" -> AddDeviceToSharePromotionOutput {
    0 "DeviceSimpleInfoList" device_simple_info_list, 1 "IotInstanceId" iot_instance_id: String,
    2 "SharePromotionActivityId" share_promotion_activity_id, 3 "ShareTaskCode" share_task_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`AddDeviceToSharePromotion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDeviceToSharePromotionDeviceSimpleInfoList {
    /// Required.
    pub device_name: Option<String>,
    /// Required.
    pub product_key: Option<String>,
}
input! { AddDeviceToSharePromotionDeviceSimpleInfoList(device_name: String, product_key: String) {
    0 "DeviceName" device_name: String, 1 "ProductKey" product_key: String
} }

/// Response of [`AddDeviceToSharePromotion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDeviceToSharePromotionOutput {
    pub code: Option<String>,
    pub data: Option<AddDeviceToSharePromotionData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddDeviceToSharePromotionOutput {
    0 "Code" code: String, 1 "Data" data: AddDeviceToSharePromotionData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`AddDeviceToSharePromotion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDeviceToSharePromotionData {
    pub fail_device_simple_info_list: Option<
        AddDeviceToSharePromotionFailDeviceSimpleInfoList,
    >,
}
model! { AddDeviceToSharePromotionData {
    0 "FailDeviceSimpleInfoList" fail_device_simple_info_list: AddDeviceToSharePromotionFailDeviceSimpleInfoList
} }

/// In the response of [`AddDeviceToSharePromotion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDeviceToSharePromotionFailDeviceSimpleInfoList {
    pub item: Vec<AddDeviceToSharePromotionItem>,
}
model! { AddDeviceToSharePromotionFailDeviceSimpleInfoList {
    0 "item" item: Vec<AddDeviceToSharePromotionItem>
} }

/// In the response of [`AddDeviceToSharePromotion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDeviceToSharePromotionItem {
    pub device_name: Option<String>,
    pub fail_code: Option<i64>,
    pub fail_reason: Option<String>,
    pub product_key: Option<String>,
}
model! { AddDeviceToSharePromotionItem {
    0 "DeviceName" device_name: String, 1 "FailCode" fail_code: i64, 2 "FailReason" fail_reason: String,
    3 "ProductKey" product_key: String
} }

/// Adds power station: `AddPowerStation` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/AddPowerStation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPowerStation {
    /// Required.
    pub algorithm_instance_uid: String,
    pub description: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    /// Required.
    pub power_station_name: String,
    /// Required.
    pub rated_power: i64,
}
operation! {
    AddPowerStation(algorithm_instance_uid: String, iot_instance_id: String, power_station_name: String, rated_power: i64)
    "AddPowerStation" -> AddPowerStationOutput {
    0 "AlgorithmInstanceUid" algorithm_instance_uid, 1 "Description" description: String,
    2 "IotInstanceId" iot_instance_id, 3 "PowerStationName" power_station_name, 4 "RatedPower" rated_power
} }

/// Response of [`AddPowerStation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPowerStationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddPowerStationOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Adds share task device: `AddShareTaskDevice` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/AddShareTaskDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShareTaskDevice {
    pub iot_id_list: Option<Vec<String>>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    /// Required.
    pub share_task_id: String,
}
operation! { AddShareTaskDevice(share_task_id: String) "AddShareTaskDevice" -> AddShareTaskDeviceOutput {
    0 "IotIdList" iot_id_list: Vec<String>, 1 "IotInstanceId" iot_instance_id: String,
    2 "ProductKey" product_key: String, 3 "ShareTaskId" share_task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`AddShareTaskDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShareTaskDeviceOutput {
    pub code: Option<String>,
    pub data: Option<AddShareTaskDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddShareTaskDeviceOutput {
    0 "Code" code: String, 1 "Data" data: AddShareTaskDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`AddShareTaskDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddShareTaskDeviceData {
    pub fail_sum: Option<i64>,
    pub failed_result_csv_file: Option<String>,
    pub progress: Option<i64>,
    pub progress_id: Option<String>,
    pub success_sum: Option<i64>,
}
model! { AddShareTaskDeviceData {
    0 "FailSum" fail_sum: i64, 1 "FailedResultCsvFile" failed_result_csv_file: String, 2 "Progress" progress: i64,
    3 "ProgressId" progress_id: String, 4 "SuccessSum" success_sum: i64
} }

/// `AsyncRRpc` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/AsyncRRpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncRRpc {
    /// Required.
    pub device_name: String,
    pub ext_info: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    pub topic_full_name: Option<String>,
    /// Required.
    pub message_content: String,
}
operation! { AsyncRRpc(device_name: String, product_key: String, message_content: String)
    "AsyncRRpc" -> AsyncRRpcOutput {
    0 "DeviceName" device_name, 1 "ExtInfo" ext_info: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key, 4 "TopicFullName" topic_full_name: String, 5 "MessageContent" message_content
} [
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`AsyncRRpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncRRpcOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub message_id: Option<i64>,
    pub success: Option<bool>,
}
model! { AsyncRRpcOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "MessageId" message_id: i64,
    3 "Success" success: bool
} }

/// Attaches destination: `AttachDestination` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/AttachDestination>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDestination {
    /// Required. 0 to 999999999999.
    pub destination_id: i64,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub is_failover: bool,
    /// Required. 1 to 999999999.
    pub parser_id: i64,
}
operation! { AttachDestination(destination_id: i64, is_failover: bool, parser_id: i64)
    "AttachDestination" -> AttachDestinationOutput {
    0 "DestinationId" destination_id, 1 "IotInstanceId" iot_instance_id: String, 2 "IsFailover" is_failover,
    3 "ParserId" parser_id
} }

/// Response of [`AttachDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDestinationOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AttachDestinationOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Attaches parser data source: `AttachParserDataSource` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/AttachParserDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachParserDataSource {
    /// Required. 0 to 9999999.
    pub data_source_id: i64,
    pub iot_instance_id: Option<String>,
    /// Required. 1 to 99999999999.
    pub parser_id: i64,
}
operation! { AttachParserDataSource(data_source_id: i64, parser_id: i64)
    "AttachParserDataSource" -> AttachParserDataSourceOutput {
    0 "DataSourceId" data_source_id, 1 "IotInstanceId" iot_instance_id: String, 2 "ParserId" parser_id
} }

/// Response of [`AttachParserDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachParserDataSourceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AttachParserDataSourceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Batches add data for api source: `BatchAddDataForApiSource` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchAddDataForApiSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddDataForApiSource {
    /// Required.
    pub api_id: String,
    /// Required.
    pub content_list: String,
    /// Required.
    pub iot_instance_id: String,
}
operation! { BatchAddDataForApiSource(api_id: String, content_list: String, iot_instance_id: String)
    "BatchAddDataForApiSource" -> BatchAddDataForApiSourceOutput {
    0 "ApiId" api_id, 1 "ContentList" content_list, 2 "IotInstanceId" iot_instance_id
} }

/// Response of [`BatchAddDataForApiSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddDataForApiSourceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchAddDataForApiSourceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Batches add device group relations: `BatchAddDeviceGroupRelations` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchAddDeviceGroupRelations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddDeviceGroupRelations {
    pub device: Option<Vec<BatchAddDeviceGroupRelationsDevice>>,
    /// Required.
    pub group_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { BatchAddDeviceGroupRelations(group_id: String)
    "BatchAddDeviceGroupRelations" -> BatchAddDeviceGroupRelationsOutput {
    0 "Device" device: Vec<BatchAddDeviceGroupRelationsDevice>, 1 "GroupId" group_id,
    2 "IotInstanceId" iot_instance_id: String
} }

/// In the request of [`BatchAddDeviceGroupRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddDeviceGroupRelationsDevice {
    /// Required.
    pub device_name: Option<String>,
    /// Required.
    pub product_key: Option<String>,
}
input! { BatchAddDeviceGroupRelationsDevice(device_name: String, product_key: String) {
    0 "DeviceName" device_name: String, 1 "ProductKey" product_key: String
} }

/// Response of [`BatchAddDeviceGroupRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddDeviceGroupRelationsOutput {
    pub already_related_group_device_count: Option<i64>,
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub exceed_ten_group_device_count: Option<i64>,
    pub success: Option<bool>,
    pub success_added_device_count: Option<i64>,
    pub valid_device_count: Option<i64>,
}
model! { BatchAddDeviceGroupRelationsOutput {
    0 "AlreadyRelatedGroupDeviceCount" already_related_group_device_count: i64, 1 "Code" code: String,
    2 "ErrorMessage" error_message: String, 3 "ExceedTenGroupDeviceCount" exceed_ten_group_device_count: i64,
    4 "Success" success: bool, 5 "SuccessAddedDeviceCount" success_added_device_count: i64,
    6 "ValidDeviceCount" valid_device_count: i64
} }

/// Batches add thing topo: `BatchAddThingTopo` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchAddThingTopo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddThingTopo {
    /// Required.
    pub gw_device_name: String,
    /// Required.
    pub gw_product_key: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub topo_add_item: Vec<BatchAddThingTopoTopoAddItem>,
}
operation! {
    BatchAddThingTopo(gw_device_name: String, gw_product_key: String, topo_add_item: Vec<BatchAddThingTopoTopoAddItem>)
    "BatchAddThingTopo" -> BatchAddThingTopoOutput {
    0 "GwDeviceName" gw_device_name, 1 "GwProductKey" gw_product_key, 2 "IotInstanceId" iot_instance_id: String,
    3 "TopoAddItem" topo_add_item
} }

/// In the request of [`BatchAddThingTopo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddThingTopoTopoAddItem {
    pub client_id: Option<String>,
    /// Required.
    pub device_name: Option<String>,
    /// Required.
    pub product_key: Option<String>,
    /// Required.
    pub sign: Option<String>,
    /// Required.
    pub sign_method: Option<String>,
    pub timestamp: Option<String>,
}
input! { BatchAddThingTopoTopoAddItem(device_name: String, product_key: String, sign: String, sign_method: String) {
    0 "ClientId" client_id: String, 1 "DeviceName" device_name: String, 2 "ProductKey" product_key: String,
    3 "Sign" sign: String, 4 "SignMethod" sign_method: String, 5 "Timestamp" timestamp: String
} }

/// Response of [`BatchAddThingTopo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddThingTopoOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchAddThingTopoOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Batches bind device to edge instance with driver: `BatchBindDeviceToEdgeInstanceWithDriver` of `iot` 2018-01-20.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchBindDeviceToEdgeInstanceWithDriver>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindDeviceToEdgeInstanceWithDriver {
    /// Required.
    pub driver_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub iot_ids: Vec<String>,
    pub iot_instance_id: Option<String>,
}
operation! { BatchBindDeviceToEdgeInstanceWithDriver(driver_id: String, instance_id: String, iot_ids: Vec<String>)
    "BatchBindDeviceToEdgeInstanceWithDriver" -> BatchBindDeviceToEdgeInstanceWithDriverOutput {
    0 "DriverId" driver_id, 1 "InstanceId" instance_id, 2 "IotIds" iot_ids, 3 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`BatchBindDeviceToEdgeInstanceWithDriver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindDeviceToEdgeInstanceWithDriverOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchBindDeviceToEdgeInstanceWithDriverOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Batches bind devices into project: `BatchBindDevicesIntoProject` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchBindDevicesIntoProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindDevicesIntoProject {
    /// Required.
    pub devices: Vec<BatchBindDevicesIntoProjectDevices>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub project_id: String,
}
operation! { BatchBindDevicesIntoProject(devices: Vec<BatchBindDevicesIntoProjectDevices>, project_id: String)
    "BatchBindDevicesIntoProject" -> BatchBindDevicesIntoProjectOutput {
    0 "Devices" devices, 1 "IotInstanceId" iot_instance_id: String, 2 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`BatchBindDevicesIntoProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindDevicesIntoProjectDevices {
    /// Required.
    pub device_name: Option<String>,
    /// Required.
    pub product_key: Option<String>,
}
input! { BatchBindDevicesIntoProjectDevices(device_name: String, product_key: String) {
    0 "DeviceName" device_name: String, 1 "ProductKey" product_key: String
} }

/// Response of [`BatchBindDevicesIntoProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindDevicesIntoProjectOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchBindDevicesIntoProjectOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Batches bind products into project: `BatchBindProductsIntoProject` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchBindProductsIntoProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindProductsIntoProject {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_keys: Vec<String>,
    /// Required.
    pub project_id: String,
}
operation! { BatchBindProductsIntoProject(product_keys: Vec<String>, project_id: String)
    "BatchBindProductsIntoProject" -> BatchBindProductsIntoProjectOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKeys" product_keys, 2 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`BatchBindProductsIntoProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchBindProductsIntoProjectOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchBindProductsIntoProjectOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Batches check device names: `BatchCheckDeviceNames` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchCheckDeviceNames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckDeviceNames {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    pub device_name: Option<Vec<String>>,
    pub device_name_list: Option<Vec<BatchCheckDeviceNamesDeviceNameList>>,
}
operation! { BatchCheckDeviceNames(product_key: String) "BatchCheckDeviceNames" -> BatchCheckDeviceNamesOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key, 2 "DeviceName" device_name: Vec<String>,
    3 "DeviceNameList" device_name_list: Vec<BatchCheckDeviceNamesDeviceNameList>
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`BatchCheckDeviceNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckDeviceNamesDeviceNameList {
    pub device_name: Option<String>,
    pub device_nickname: Option<String>,
}
input! { BatchCheckDeviceNamesDeviceNameList() {
    0 "DeviceName" device_name: String, 1 "DeviceNickname" device_nickname: String
} }

/// Response of [`BatchCheckDeviceNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckDeviceNamesOutput {
    pub code: Option<String>,
    pub data: Option<BatchCheckDeviceNamesData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchCheckDeviceNamesOutput {
    0 "Code" code: String, 1 "Data" data: BatchCheckDeviceNamesData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`BatchCheckDeviceNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckDeviceNamesData {
    pub apply_id: Option<i64>,
    pub invalid_detail_list: Option<BatchCheckDeviceNamesInvalidDetailList>,
    pub invalid_device_name_list: Option<BatchCheckDeviceNamesInvalidDeviceNameList>,
    pub invalid_device_nickname_list: Option<
        BatchCheckDeviceNamesInvalidDeviceNicknameList,
    >,
    pub repeated_device_name_list: Option<BatchCheckDeviceNamesRepeatedDeviceNameList>,
}
model! { BatchCheckDeviceNamesData {
    0 "ApplyId" apply_id: i64, 1 "InvalidDetailList" invalid_detail_list: BatchCheckDeviceNamesInvalidDetailList,
    2 "InvalidDeviceNameList" invalid_device_name_list: BatchCheckDeviceNamesInvalidDeviceNameList,
    3 "InvalidDeviceNicknameList" invalid_device_nickname_list: BatchCheckDeviceNamesInvalidDeviceNicknameList,
    4 "RepeatedDeviceNameList" repeated_device_name_list: BatchCheckDeviceNamesRepeatedDeviceNameList
} }

/// In the response of [`BatchCheckDeviceNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckDeviceNamesInvalidDetailList {
    pub invalid_detail_list: Vec<
        BatchCheckDeviceNamesInvalidDetailListInvalidDetailList,
    >,
}
model! { BatchCheckDeviceNamesInvalidDetailList {
    0 "InvalidDetailList" invalid_detail_list: Vec<BatchCheckDeviceNamesInvalidDetailListInvalidDetailList>
} }

/// In the response of [`BatchCheckDeviceNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckDeviceNamesInvalidDetailListInvalidDetailList {
    pub device_name: Option<String>,
    pub error_msg: Option<String>,
    pub nick_name: Option<String>,
}
model! { BatchCheckDeviceNamesInvalidDetailListInvalidDetailList {
    0 "DeviceName" device_name: String, 1 "ErrorMsg" error_msg: String, 2 "NickName" nick_name: String
} }

/// In the response of [`BatchCheckDeviceNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckDeviceNamesInvalidDeviceNameList {
    pub invalid_device_name: Vec<String>,
}
model! { BatchCheckDeviceNamesInvalidDeviceNameList {
    0 "InvalidDeviceName" invalid_device_name: Vec<String>
} }

/// In the response of [`BatchCheckDeviceNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckDeviceNamesInvalidDeviceNicknameList {
    pub invalid_device_nickname: Vec<String>,
}
model! { BatchCheckDeviceNamesInvalidDeviceNicknameList {
    0 "InvalidDeviceNickname" invalid_device_nickname: Vec<String>
} }

/// In the response of [`BatchCheckDeviceNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckDeviceNamesRepeatedDeviceNameList {
    pub repeat_devie_name_list: Vec<String>,
}
model! { BatchCheckDeviceNamesRepeatedDeviceNameList {
    0 "RepeatDevieNameList" repeat_devie_name_list: Vec<String>
} }

/// Batches check import device: `BatchCheckImportDevice` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchCheckImportDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckImportDevice {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    /// Required.
    pub device_list: Vec<BatchCheckImportDeviceDeviceList>,
}
operation! { BatchCheckImportDevice(product_key: String, device_list: Vec<BatchCheckImportDeviceDeviceList>)
    "BatchCheckImportDevice" -> BatchCheckImportDeviceOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key, 2 "DeviceList" device_list
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`BatchCheckImportDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckImportDeviceDeviceList {
    /// Required.
    pub device_name: Option<String>,
    /// Required. Secret.
    pub device_secret: Option<Secret>,
    pub sn: Option<String>,
}
input! { BatchCheckImportDeviceDeviceList(device_name: String, device_secret: Secret) {
    0 "DeviceName" device_name: String, 1 "DeviceSecret" device_secret: Secret, 2 "Sn" sn: String
} }

/// Response of [`BatchCheckImportDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckImportDeviceOutput {
    pub code: Option<String>,
    pub data: Option<BatchCheckImportDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchCheckImportDeviceOutput {
    0 "Code" code: String, 1 "Data" data: BatchCheckImportDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`BatchCheckImportDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckImportDeviceData {
    pub invalid_detail_list: Vec<BatchCheckImportDeviceInvalidDetailList>,
    pub invalid_device_name_list: Vec<String>,
    /// Secret.
    pub invalid_device_secret_list: Vec<Secret>,
    pub invalid_sn_list: Vec<String>,
    pub repeated_device_name_list: Vec<String>,
}
model! { BatchCheckImportDeviceData {
    0 "InvalidDetailList" invalid_detail_list: Vec<BatchCheckImportDeviceInvalidDetailList>,
    1 "InvalidDeviceNameList" invalid_device_name_list: Vec<String>,
    2 "InvalidDeviceSecretList" invalid_device_secret_list: Vec<Secret>, 3 "InvalidSnList" invalid_sn_list: Vec<String>,
    4 "RepeatedDeviceNameList" repeated_device_name_list: Vec<String>
} }

/// In the response of [`BatchCheckImportDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckImportDeviceInvalidDetailList {
    pub device_name: Option<String>,
    /// Secret.
    pub device_secret: Option<Secret>,
    pub error_msg: Option<String>,
    pub sn: Option<String>,
}
model! { BatchCheckImportDeviceInvalidDetailList {
    0 "DeviceName" device_name: String, 1 "DeviceSecret" device_secret: Secret, 2 "ErrorMsg" error_msg: String,
    3 "Sn" sn: String
} }

/// Batches check vehicle device: `BatchCheckVehicleDevice` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchCheckVehicleDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckVehicleDevice {
    /// Required.
    pub iot_instance_id: String,
    /// Required.
    pub product_key: String,
    /// Required.
    pub device_list: Vec<BatchCheckVehicleDeviceDeviceList>,
}
operation! {
    BatchCheckVehicleDevice(iot_instance_id: String, product_key: String, device_list: Vec<BatchCheckVehicleDeviceDeviceList>)
    "BatchCheckVehicleDevice" -> BatchCheckVehicleDeviceOutput {
    0 "IotInstanceId" iot_instance_id, 1 "ProductKey" product_key, 2 "DeviceList" device_list
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`BatchCheckVehicleDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckVehicleDeviceDeviceList {
    pub device_id: Option<String>,
    pub device_model: Option<String>,
    pub device_name: Option<String>,
    /// Secret.
    pub device_secret: Option<Secret>,
    pub manufacturer: Option<String>,
}
input! { BatchCheckVehicleDeviceDeviceList() {
    0 "DeviceId" device_id: String, 1 "DeviceModel" device_model: String, 2 "DeviceName" device_name: String,
    3 "DeviceSecret" device_secret: Secret, 4 "Manufacturer" manufacturer: String
} }

/// Response of [`BatchCheckVehicleDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckVehicleDeviceOutput {
    pub code: Option<String>,
    pub data: Option<BatchCheckVehicleDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchCheckVehicleDeviceOutput {
    0 "Code" code: String, 1 "Data" data: BatchCheckVehicleDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`BatchCheckVehicleDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckVehicleDeviceData {
    pub invalid_detail_list: Vec<BatchCheckVehicleDeviceInvalidDetailList>,
    pub invalid_device_id_list: Vec<String>,
    pub invalid_device_model_list: Vec<String>,
    pub invalid_device_name_list: Vec<String>,
    pub invalid_manufacturer_list: Vec<String>,
    pub repeated_device_id_list: Vec<String>,
    pub repeated_device_name_list: Vec<String>,
}
model! { BatchCheckVehicleDeviceData {
    0 "InvalidDetailList" invalid_detail_list: Vec<BatchCheckVehicleDeviceInvalidDetailList>,
    1 "InvalidDeviceIdList" invalid_device_id_list: Vec<String>,
    2 "InvalidDeviceModelList" invalid_device_model_list: Vec<String>,
    3 "InvalidDeviceNameList" invalid_device_name_list: Vec<String>,
    4 "InvalidManufacturerList" invalid_manufacturer_list: Vec<String>,
    5 "RepeatedDeviceIdList" repeated_device_id_list: Vec<String>,
    6 "RepeatedDeviceNameList" repeated_device_name_list: Vec<String>
} }

/// In the response of [`BatchCheckVehicleDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckVehicleDeviceInvalidDetailList {
    pub device_id: Option<String>,
    pub device_model: Option<String>,
    pub device_name: Option<String>,
    pub error_msg: Option<String>,
    pub manufacturer: Option<String>,
}
model! { BatchCheckVehicleDeviceInvalidDetailList {
    0 "DeviceId" device_id: String, 1 "DeviceModel" device_model: String, 2 "DeviceName" device_name: String,
    3 "ErrorMsg" error_msg: String, 4 "Manufacturer" manufacturer: String
} }

/// Batches clear edge instance device config: `BatchClearEdgeInstanceDeviceConfig` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchClearEdgeInstanceDeviceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchClearEdgeInstanceDeviceConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub iot_ids: Vec<String>,
    pub iot_instance_id: Option<String>,
}
operation! { BatchClearEdgeInstanceDeviceConfig(instance_id: String, iot_ids: Vec<String>)
    "BatchClearEdgeInstanceDeviceConfig" -> BatchClearEdgeInstanceDeviceConfigOutput {
    0 "InstanceId" instance_id, 1 "IotIds" iot_ids, 2 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`BatchClearEdgeInstanceDeviceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchClearEdgeInstanceDeviceConfigOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchClearEdgeInstanceDeviceConfigOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Batches create sound code label: `BatchCreateSoundCodeLabel` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchCreateSoundCodeLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateSoundCodeLabel {
    pub description: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub schedule_code: String,
    /// Required. 1 to 200.
    pub total: i64,
}
operation! { BatchCreateSoundCodeLabel(schedule_code: String, total: i64)
    "BatchCreateSoundCodeLabel" -> BatchCreateSoundCodeLabelOutput {
    0 "Description" description: String, 1 "IotInstanceId" iot_instance_id: String, 2 "ScheduleCode" schedule_code,
    3 "Total" total
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`BatchCreateSoundCodeLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateSoundCodeLabelOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchCreateSoundCodeLabelOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Batches create sound code label with labels: `BatchCreateSoundCodeLabelWithLabels` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchCreateSoundCodeLabelWithLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateSoundCodeLabelWithLabels {
    pub description: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub labels: Vec<String>,
    /// Required.
    pub schedule_code: String,
}
operation! { BatchCreateSoundCodeLabelWithLabels(labels: Vec<String>, schedule_code: String)
    "BatchCreateSoundCodeLabelWithLabels" -> BatchCreateSoundCodeLabelWithLabelsOutput {
    0 "Description" description: String, 1 "IotInstanceId" iot_instance_id: String, 2 "Labels" labels,
    3 "ScheduleCode" schedule_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`BatchCreateSoundCodeLabelWithLabels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateSoundCodeLabelWithLabelsOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchCreateSoundCodeLabelWithLabelsOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Batches delete device group relations: `BatchDeleteDeviceGroupRelations` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchDeleteDeviceGroupRelations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDeviceGroupRelations {
    pub device: Option<Vec<BatchDeleteDeviceGroupRelationsDevice>>,
    /// Required.
    pub group_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { BatchDeleteDeviceGroupRelations(group_id: String)
    "BatchDeleteDeviceGroupRelations" -> BatchDeleteDeviceGroupRelationsOutput {
    0 "Device" device: Vec<BatchDeleteDeviceGroupRelationsDevice>, 1 "GroupId" group_id,
    2 "IotInstanceId" iot_instance_id: String
} }

/// In the request of [`BatchDeleteDeviceGroupRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDeviceGroupRelationsDevice {
    /// Required.
    pub device_name: Option<String>,
    /// Required.
    pub product_key: Option<String>,
}
input! { BatchDeleteDeviceGroupRelationsDevice(device_name: String, product_key: String) {
    0 "DeviceName" device_name: String, 1 "ProductKey" product_key: String
} }

/// Response of [`BatchDeleteDeviceGroupRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDeviceGroupRelationsOutput {
    pub already_related_group_device_count: Option<i64>,
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub success_device_count: Option<i64>,
    pub valid_device_count: Option<i64>,
}
model! { BatchDeleteDeviceGroupRelationsOutput {
    0 "AlreadyRelatedGroupDeviceCount" already_related_group_device_count: i64, 1 "Code" code: String,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool, 4 "SuccessDeviceCount" success_device_count: i64,
    5 "ValidDeviceCount" valid_device_count: i64
} }

/// Batches delete edge instance channel: `BatchDeleteEdgeInstanceChannel` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchDeleteEdgeInstanceChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteEdgeInstanceChannel {
    /// Required.
    pub channel_ids: Vec<String>,
    /// Required.
    pub driver_id: String,
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { BatchDeleteEdgeInstanceChannel(channel_ids: Vec<String>, driver_id: String, instance_id: String)
    "BatchDeleteEdgeInstanceChannel" -> BatchDeleteEdgeInstanceChannelOutput {
    0 "ChannelIds" channel_ids, 1 "DriverId" driver_id, 2 "InstanceId" instance_id,
    3 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`BatchDeleteEdgeInstanceChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteEdgeInstanceChannelOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchDeleteEdgeInstanceChannelOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Batches get device bind status: `BatchGetDeviceBindStatus` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchGetDeviceBindStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetDeviceBindStatus {
    /// Required.
    pub iot_ids: Vec<String>,
    pub iot_instance_id: Option<String>,
}
operation! { BatchGetDeviceBindStatus(iot_ids: Vec<String>)
    "BatchGetDeviceBindStatus" -> BatchGetDeviceBindStatusOutput {
    0 "IotIds" iot_ids, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`BatchGetDeviceBindStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetDeviceBindStatusOutput {
    pub code: Option<String>,
    pub data: Vec<BatchGetDeviceBindStatusData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchGetDeviceBindStatusOutput {
    0 "Code" code: String, 1 "Data" data: Vec<BatchGetDeviceBindStatusData>, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`BatchGetDeviceBindStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetDeviceBindStatusData {
    pub bind_status: Option<i64>,
    pub instance_id: Option<String>,
    pub iot_id: Option<String>,
}
model! { BatchGetDeviceBindStatusData {
    0 "BindStatus" bind_status: i64, 1 "InstanceId" instance_id: String, 2 "IotId" iot_id: String
} }

/// Batches get device state: `BatchGetDeviceState` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchGetDeviceState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetDeviceState {
    pub device_name: Option<Vec<String>>,
    pub iot_id: Option<Vec<String>>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { BatchGetDeviceState() "BatchGetDeviceState" -> BatchGetDeviceStateOutput {
    0 "DeviceName" device_name: Vec<String>, 1 "IotId" iot_id: Vec<String>, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String
} }

/// Response of [`BatchGetDeviceState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetDeviceStateOutput {
    pub code: Option<String>,
    pub device_status_list: Option<BatchGetDeviceStateDeviceStatusList>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchGetDeviceStateOutput {
    0 "Code" code: String, 1 "DeviceStatusList" device_status_list: BatchGetDeviceStateDeviceStatusList,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`BatchGetDeviceState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetDeviceStateDeviceStatusList {
    pub device_status: Vec<BatchGetDeviceStateDeviceStatus>,
}
model! { BatchGetDeviceStateDeviceStatusList {
    0 "DeviceStatus" device_status: Vec<BatchGetDeviceStateDeviceStatus>
} }

/// In the response of [`BatchGetDeviceState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetDeviceStateDeviceStatus {
    pub as_address: Option<String>,
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub last_online_time: Option<String>,
    pub status: Option<String>,
    pub timestamp: Option<i64>,
}
model! { BatchGetDeviceStateDeviceStatus {
    0 "AsAddress" as_address: String, 1 "DeviceId" device_id: String, 2 "DeviceName" device_name: String,
    3 "IotId" iot_id: String, 4 "LastOnlineTime" last_online_time: String, 5 "Status" status: String,
    6 "Timestamp" timestamp: i64
} }

/// Batches get edge driver: `BatchGetEdgeDriver` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchGetEdgeDriver>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeDriver {
    /// Required.
    pub driver_ids: Vec<String>,
    pub iot_instance_id: Option<String>,
}
operation! { BatchGetEdgeDriver(driver_ids: Vec<String>) "BatchGetEdgeDriver" -> BatchGetEdgeDriverOutput {
    0 "DriverIds" driver_ids, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`BatchGetEdgeDriver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeDriverOutput {
    pub code: Option<String>,
    pub driver_list: Vec<BatchGetEdgeDriverDriverList>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchGetEdgeDriverOutput {
    0 "Code" code: String, 1 "DriverList" driver_list: Vec<BatchGetEdgeDriverDriverList>,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`BatchGetEdgeDriver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeDriverDriverList {
    pub cpu_arch: Option<String>,
    pub driver_id: Option<String>,
    pub driver_name: Option<String>,
    pub driver_protocol: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub gmt_modified_timestamp: Option<i64>,
    pub is_built_in: Option<bool>,
    pub runtime: Option<String>,
    pub r#type: Option<i64>,
}
model! { BatchGetEdgeDriverDriverList {
    0 "CpuArch" cpu_arch: String, 1 "DriverId" driver_id: String, 2 "DriverName" driver_name: String,
    3 "DriverProtocol" driver_protocol: String, 4 "GmtCreateTimestamp" gmt_create_timestamp: i64,
    5 "GmtModifiedTimestamp" gmt_modified_timestamp: i64, 6 "IsBuiltIn" is_built_in: bool, 7 "Runtime" runtime: String,
    8 "Type" r#type: i64
} }

/// Batches get edge instance channel: `BatchGetEdgeInstanceChannel` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchGetEdgeInstanceChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeInstanceChannel {
    /// Required.
    pub channel_ids: Vec<String>,
    /// Required.
    pub driver_id: String,
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { BatchGetEdgeInstanceChannel(channel_ids: Vec<String>, driver_id: String, instance_id: String)
    "BatchGetEdgeInstanceChannel" -> BatchGetEdgeInstanceChannelOutput {
    0 "ChannelIds" channel_ids, 1 "DriverId" driver_id, 2 "InstanceId" instance_id,
    3 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`BatchGetEdgeInstanceChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeInstanceChannelOutput {
    pub code: Option<String>,
    pub data: Option<BatchGetEdgeInstanceChannelData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchGetEdgeInstanceChannelOutput {
    0 "Code" code: String, 1 "Data" data: BatchGetEdgeInstanceChannelData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`BatchGetEdgeInstanceChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeInstanceChannelData {
    pub channel: Vec<BatchGetEdgeInstanceChannelChannel>,
}
model! { BatchGetEdgeInstanceChannelData {
    0 "Channel" channel: Vec<BatchGetEdgeInstanceChannelChannel>
} }

/// In the response of [`BatchGetEdgeInstanceChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeInstanceChannelChannel {
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
    pub config_list: Option<BatchGetEdgeInstanceChannelConfigList>,
}
model! { BatchGetEdgeInstanceChannelChannel {
    0 "ChannelId" channel_id: String, 1 "ChannelName" channel_name: String,
    2 "ConfigList" config_list: BatchGetEdgeInstanceChannelConfigList
} }

/// In the response of [`BatchGetEdgeInstanceChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeInstanceChannelConfigList {
    pub config: Vec<BatchGetEdgeInstanceChannelConfig>,
}
model! { BatchGetEdgeInstanceChannelConfigList {
    0 "Config" config: Vec<BatchGetEdgeInstanceChannelConfig>
} }

/// In the response of [`BatchGetEdgeInstanceChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeInstanceChannelConfig {
    pub config_id: Option<String>,
    pub content: Option<String>,
    pub format: Option<String>,
    pub key: Option<String>,
}
model! { BatchGetEdgeInstanceChannelConfig {
    0 "ConfigId" config_id: String, 1 "Content" content: String, 2 "Format" format: String, 3 "Key" key: String
} }

/// Batches get edge instance device channel: `BatchGetEdgeInstanceDeviceChannel` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchGetEdgeInstanceDeviceChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeInstanceDeviceChannel {
    /// Required.
    pub driver_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub iot_ids: Vec<String>,
    pub iot_instance_id: Option<String>,
}
operation! { BatchGetEdgeInstanceDeviceChannel(driver_id: String, instance_id: String, iot_ids: Vec<String>)
    "BatchGetEdgeInstanceDeviceChannel" -> BatchGetEdgeInstanceDeviceChannelOutput {
    0 "DriverId" driver_id, 1 "InstanceId" instance_id, 2 "IotIds" iot_ids, 3 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`BatchGetEdgeInstanceDeviceChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeInstanceDeviceChannelOutput {
    pub code: Option<String>,
    pub device_channel_list: Vec<BatchGetEdgeInstanceDeviceChannelDeviceChannelList>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchGetEdgeInstanceDeviceChannelOutput {
    0 "Code" code: String,
    1 "DeviceChannelList" device_channel_list: Vec<BatchGetEdgeInstanceDeviceChannelDeviceChannelList>,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`BatchGetEdgeInstanceDeviceChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeInstanceDeviceChannelDeviceChannelList {
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
    pub iot_id: Option<String>,
}
model! { BatchGetEdgeInstanceDeviceChannelDeviceChannelList {
    0 "ChannelId" channel_id: String, 1 "ChannelName" channel_name: String, 2 "IotId" iot_id: String
} }

/// Batches get edge instance device config: `BatchGetEdgeInstanceDeviceConfig` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchGetEdgeInstanceDeviceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeInstanceDeviceConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub iot_ids: Vec<String>,
    pub iot_instance_id: Option<String>,
}
operation! { BatchGetEdgeInstanceDeviceConfig(instance_id: String, iot_ids: Vec<String>)
    "BatchGetEdgeInstanceDeviceConfig" -> BatchGetEdgeInstanceDeviceConfigOutput {
    0 "InstanceId" instance_id, 1 "IotIds" iot_ids, 2 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`BatchGetEdgeInstanceDeviceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeInstanceDeviceConfigOutput {
    pub code: Option<String>,
    pub device_config_list: Vec<BatchGetEdgeInstanceDeviceConfigDeviceConfigList>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchGetEdgeInstanceDeviceConfigOutput {
    0 "Code" code: String,
    1 "DeviceConfigList" device_config_list: Vec<BatchGetEdgeInstanceDeviceConfigDeviceConfigList>,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`BatchGetEdgeInstanceDeviceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeInstanceDeviceConfigDeviceConfigList {
    pub config: Option<BatchGetEdgeInstanceDeviceConfigConfig>,
    pub iot_id: Option<String>,
}
model! { BatchGetEdgeInstanceDeviceConfigDeviceConfigList {
    0 "Config" config: BatchGetEdgeInstanceDeviceConfigConfig, 1 "IotId" iot_id: String
} }

/// In the response of [`BatchGetEdgeInstanceDeviceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeInstanceDeviceConfigConfig {
    pub content: Option<String>,
    pub format: Option<String>,
}
model! { BatchGetEdgeInstanceDeviceConfigConfig {
    0 "Content" content: String, 1 "Format" format: String
} }

/// Batches get edge instance device driver: `BatchGetEdgeInstanceDeviceDriver` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchGetEdgeInstanceDeviceDriver>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeInstanceDeviceDriver {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub iot_ids: Vec<String>,
    pub iot_instance_id: Option<String>,
}
operation! { BatchGetEdgeInstanceDeviceDriver(instance_id: String, iot_ids: Vec<String>)
    "BatchGetEdgeInstanceDeviceDriver" -> BatchGetEdgeInstanceDeviceDriverOutput {
    0 "InstanceId" instance_id, 1 "IotIds" iot_ids, 2 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`BatchGetEdgeInstanceDeviceDriver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeInstanceDeviceDriverOutput {
    pub code: Option<String>,
    pub device_driver_list: Vec<BatchGetEdgeInstanceDeviceDriverDeviceDriverList>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchGetEdgeInstanceDeviceDriverOutput {
    0 "Code" code: String,
    1 "DeviceDriverList" device_driver_list: Vec<BatchGetEdgeInstanceDeviceDriverDeviceDriverList>,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`BatchGetEdgeInstanceDeviceDriver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeInstanceDeviceDriverDeviceDriverList {
    pub driver_id: Option<String>,
    pub iot_id: Option<String>,
}
model! { BatchGetEdgeInstanceDeviceDriverDeviceDriverList {
    0 "DriverId" driver_id: String, 1 "IotId" iot_id: String
} }

/// Batches get edge instance driver configs: `BatchGetEdgeInstanceDriverConfigs` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchGetEdgeInstanceDriverConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeInstanceDriverConfigs {
    /// Required.
    pub driver_ids: Vec<String>,
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { BatchGetEdgeInstanceDriverConfigs(driver_ids: Vec<String>, instance_id: String)
    "BatchGetEdgeInstanceDriverConfigs" -> BatchGetEdgeInstanceDriverConfigsOutput {
    0 "DriverIds" driver_ids, 1 "InstanceId" instance_id, 2 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`BatchGetEdgeInstanceDriverConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeInstanceDriverConfigsOutput {
    pub code: Option<String>,
    pub driver_config_list: Vec<BatchGetEdgeInstanceDriverConfigsDriverConfigList>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchGetEdgeInstanceDriverConfigsOutput {
    0 "Code" code: String,
    1 "DriverConfigList" driver_config_list: Vec<BatchGetEdgeInstanceDriverConfigsDriverConfigList>,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`BatchGetEdgeInstanceDriverConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeInstanceDriverConfigsDriverConfigList {
    pub config_list: Vec<BatchGetEdgeInstanceDriverConfigsConfigList>,
    pub driver_id: Option<String>,
}
model! { BatchGetEdgeInstanceDriverConfigsDriverConfigList {
    0 "ConfigList" config_list: Vec<BatchGetEdgeInstanceDriverConfigsConfigList>, 1 "DriverId" driver_id: String
} }

/// In the response of [`BatchGetEdgeInstanceDriverConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEdgeInstanceDriverConfigsConfigList {
    pub config_id: Option<String>,
    pub content: Option<String>,
    pub format: Option<String>,
    pub key: Option<String>,
}
model! { BatchGetEdgeInstanceDriverConfigsConfigList {
    0 "ConfigId" config_id: String, 1 "Content" content: String, 2 "Format" format: String, 3 "Key" key: String
} }

/// Batches gray migration device: `BatchGrayMigrationDevice` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchGrayMigrationDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGrayMigrationDevice {
    /// Required.
    pub product_key: String,
    /// Required.
    pub device_names: Vec<String>,
}
operation! { BatchGrayMigrationDevice(product_key: String, device_names: Vec<String>)
    "BatchGrayMigrationDevice" -> BatchGrayMigrationDeviceOutput {
    0 "ProductKey" product_key, 1 "DeviceNames" device_names
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`BatchGrayMigrationDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGrayMigrationDeviceOutput {
    pub code: Option<String>,
    pub data: Option<BatchGrayMigrationDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchGrayMigrationDeviceOutput {
    0 "Code" code: String, 1 "Data" data: BatchGrayMigrationDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`BatchGrayMigrationDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGrayMigrationDeviceData {
    pub details: Option<BatchGrayMigrationDeviceDetails>,
}
model! { BatchGrayMigrationDeviceData {
    0 "Details" details: BatchGrayMigrationDeviceDetails
} }

/// In the response of [`BatchGrayMigrationDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGrayMigrationDeviceDetails {
    pub item: Vec<BatchGrayMigrationDeviceItem>,
}
model! { BatchGrayMigrationDeviceDetails {
    0 "item" item: Vec<BatchGrayMigrationDeviceItem>
} }

/// In the response of [`BatchGrayMigrationDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGrayMigrationDeviceItem {
    pub code: Option<i64>,
    pub device_name: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { BatchGrayMigrationDeviceItem {
    0 "Code" code: i64, 1 "DeviceName" device_name: String, 2 "Message" message: String, 3 "Status" status: String
} }

/// Batches import device: `BatchImportDevice` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchImportDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportDevice {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    /// Required.
    pub device_list: Vec<BatchImportDeviceDeviceList>,
}
operation! { BatchImportDevice(product_key: String, device_list: Vec<BatchImportDeviceDeviceList>)
    "BatchImportDevice" -> BatchImportDeviceOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key, 2 "DeviceList" device_list
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`BatchImportDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportDeviceDeviceList {
    /// Required.
    pub device_name: Option<String>,
    /// Required. Secret.
    pub device_secret: Option<Secret>,
    pub sn: Option<String>,
}
input! { BatchImportDeviceDeviceList(device_name: String, device_secret: Secret) {
    0 "DeviceName" device_name: String, 1 "DeviceSecret" device_secret: Secret, 2 "Sn" sn: String
} }

/// Response of [`BatchImportDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportDeviceOutput {
    pub code: Option<String>,
    pub data: Option<BatchImportDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchImportDeviceOutput {
    0 "Code" code: String, 1 "Data" data: BatchImportDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`BatchImportDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportDeviceData {
    pub apply_id: Option<i64>,
    pub invalid_detail_list: Option<BatchImportDeviceInvalidDetailList>,
    pub invalid_device_name_list: Option<BatchImportDeviceInvalidDeviceNameList>,
    pub invalid_device_secret_list: Option<BatchImportDeviceInvalidDeviceSecretList>,
    pub invalid_sn_list: Option<BatchImportDeviceInvalidSnList>,
    pub repeated_device_name_list: Option<BatchImportDeviceRepeatedDeviceNameList>,
}
model! { BatchImportDeviceData {
    0 "ApplyId" apply_id: i64, 1 "InvalidDetailList" invalid_detail_list: BatchImportDeviceInvalidDetailList,
    2 "InvalidDeviceNameList" invalid_device_name_list: BatchImportDeviceInvalidDeviceNameList,
    3 "InvalidDeviceSecretList" invalid_device_secret_list: BatchImportDeviceInvalidDeviceSecretList,
    4 "InvalidSnList" invalid_sn_list: BatchImportDeviceInvalidSnList,
    5 "RepeatedDeviceNameList" repeated_device_name_list: BatchImportDeviceRepeatedDeviceNameList
} }

/// In the response of [`BatchImportDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportDeviceInvalidDetailList {
    pub invalid_detail_list: Vec<BatchImportDeviceInvalidDetailListInvalidDetailList>,
}
model! { BatchImportDeviceInvalidDetailList {
    0 "InvalidDetailList" invalid_detail_list: Vec<BatchImportDeviceInvalidDetailListInvalidDetailList>
} }

/// In the response of [`BatchImportDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportDeviceInvalidDetailListInvalidDetailList {
    pub device_name: Option<String>,
    /// Secret.
    pub device_secret: Option<Secret>,
    pub error_msg: Option<String>,
    pub sn: Option<String>,
}
model! { BatchImportDeviceInvalidDetailListInvalidDetailList {
    0 "DeviceName" device_name: String, 1 "DeviceSecret" device_secret: Secret, 2 "ErrorMsg" error_msg: String,
    3 "Sn" sn: String
} }

/// In the response of [`BatchImportDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportDeviceInvalidDeviceNameList {
    pub invalid_device_name: Vec<String>,
}
model! { BatchImportDeviceInvalidDeviceNameList {
    0 "invalidDeviceName" invalid_device_name: Vec<String>
} }

/// In the response of [`BatchImportDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportDeviceInvalidDeviceSecretList {
    /// Secret.
    pub invalid_device_secret: Vec<Secret>,
}
model! { BatchImportDeviceInvalidDeviceSecretList {
    0 "invalidDeviceSecret" invalid_device_secret: Vec<Secret>
} }

/// In the response of [`BatchImportDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportDeviceInvalidSnList {
    pub invalid_sn: Vec<String>,
}
model! { BatchImportDeviceInvalidSnList {
    0 "invalidSn" invalid_sn: Vec<String>
} }

/// In the response of [`BatchImportDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportDeviceRepeatedDeviceNameList {
    pub repeated_device_name: Vec<String>,
}
model! { BatchImportDeviceRepeatedDeviceNameList {
    0 "repeatedDeviceName" repeated_device_name: Vec<String>
} }

/// Batches import vehicle device: `BatchImportVehicleDevice` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchImportVehicleDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportVehicleDevice {
    /// Required.
    pub iot_instance_id: String,
    /// Required.
    pub product_key: String,
    /// Required.
    pub device_list: Vec<BatchImportVehicleDeviceDeviceList>,
}
operation! {
    BatchImportVehicleDevice(iot_instance_id: String, product_key: String, device_list: Vec<BatchImportVehicleDeviceDeviceList>)
    "BatchImportVehicleDevice" -> BatchImportVehicleDeviceOutput {
    0 "IotInstanceId" iot_instance_id, 1 "ProductKey" product_key, 2 "DeviceList" device_list
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`BatchImportVehicleDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportVehicleDeviceDeviceList {
    pub device_id: Option<String>,
    pub device_model: Option<String>,
    pub device_name: Option<String>,
    /// Secret.
    pub device_secret: Option<Secret>,
    pub manufacturer: Option<String>,
}
input! { BatchImportVehicleDeviceDeviceList() {
    0 "DeviceId" device_id: String, 1 "DeviceModel" device_model: String, 2 "DeviceName" device_name: String,
    3 "DeviceSecret" device_secret: Secret, 4 "Manufacturer" manufacturer: String
} }

/// Response of [`BatchImportVehicleDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportVehicleDeviceOutput {
    pub code: Option<String>,
    pub data: Option<BatchImportVehicleDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchImportVehicleDeviceOutput {
    0 "Code" code: String, 1 "Data" data: BatchImportVehicleDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`BatchImportVehicleDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportVehicleDeviceData {
    pub apply_id: Option<i64>,
    pub invalid_detail_list: Option<BatchImportVehicleDeviceInvalidDetailList>,
    pub invalid_device_id_list: Option<BatchImportVehicleDeviceInvalidDeviceIdList>,
    pub invalid_device_model_list: Option<
        BatchImportVehicleDeviceInvalidDeviceModelList,
    >,
    pub invalid_device_name_list: Option<BatchImportVehicleDeviceInvalidDeviceNameList>,
    pub invalid_manufacturer_list: Option<
        BatchImportVehicleDeviceInvalidManufacturerList,
    >,
    pub repeated_device_id_list: Option<BatchImportVehicleDeviceRepeatedDeviceIdList>,
    pub repeated_device_name_list: Option<
        BatchImportVehicleDeviceRepeatedDeviceNameList,
    >,
}
model! { BatchImportVehicleDeviceData {
    0 "ApplyId" apply_id: i64, 1 "InvalidDetailList" invalid_detail_list: BatchImportVehicleDeviceInvalidDetailList,
    2 "InvalidDeviceIdList" invalid_device_id_list: BatchImportVehicleDeviceInvalidDeviceIdList,
    3 "InvalidDeviceModelList" invalid_device_model_list: BatchImportVehicleDeviceInvalidDeviceModelList,
    4 "InvalidDeviceNameList" invalid_device_name_list: BatchImportVehicleDeviceInvalidDeviceNameList,
    5 "InvalidManufacturerList" invalid_manufacturer_list: BatchImportVehicleDeviceInvalidManufacturerList,
    6 "RepeatedDeviceIdList" repeated_device_id_list: BatchImportVehicleDeviceRepeatedDeviceIdList,
    7 "RepeatedDeviceNameList" repeated_device_name_list: BatchImportVehicleDeviceRepeatedDeviceNameList
} }

/// In the response of [`BatchImportVehicleDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportVehicleDeviceInvalidDetailList {
    pub invalid_detail_list: Vec<
        BatchImportVehicleDeviceInvalidDetailListInvalidDetailList,
    >,
}
model! { BatchImportVehicleDeviceInvalidDetailList {
    0 "InvalidDetailList" invalid_detail_list: Vec<BatchImportVehicleDeviceInvalidDetailListInvalidDetailList>
} }

/// In the response of [`BatchImportVehicleDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportVehicleDeviceInvalidDetailListInvalidDetailList {
    pub device_id: Option<String>,
    pub device_model: Option<String>,
    pub device_name: Option<String>,
    pub error_msg: Option<String>,
    pub manufacturer: Option<String>,
}
model! { BatchImportVehicleDeviceInvalidDetailListInvalidDetailList {
    0 "DeviceId" device_id: String, 1 "DeviceModel" device_model: String, 2 "DeviceName" device_name: String,
    3 "ErrorMsg" error_msg: String, 4 "Manufacturer" manufacturer: String
} }

/// In the response of [`BatchImportVehicleDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportVehicleDeviceInvalidDeviceIdList {
    pub invalid_device_id_list: Vec<String>,
}
model! { BatchImportVehicleDeviceInvalidDeviceIdList {
    0 "invalidDeviceIdList" invalid_device_id_list: Vec<String>
} }

/// In the response of [`BatchImportVehicleDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportVehicleDeviceInvalidDeviceModelList {
    pub invalid_device_model_list: Vec<String>,
}
model! { BatchImportVehicleDeviceInvalidDeviceModelList {
    0 "invalidDeviceModelList" invalid_device_model_list: Vec<String>
} }

/// In the response of [`BatchImportVehicleDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportVehicleDeviceInvalidDeviceNameList {
    pub invalid_device_name_list: Vec<String>,
}
model! { BatchImportVehicleDeviceInvalidDeviceNameList {
    0 "InvalidDeviceNameList" invalid_device_name_list: Vec<String>
} }

/// In the response of [`BatchImportVehicleDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportVehicleDeviceInvalidManufacturerList {
    pub invalid_manufacturer_list: Vec<String>,
}
model! { BatchImportVehicleDeviceInvalidManufacturerList {
    0 "invalidManufacturerList" invalid_manufacturer_list: Vec<String>
} }

/// In the response of [`BatchImportVehicleDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportVehicleDeviceRepeatedDeviceIdList {
    pub repeated_device_id_list: Vec<String>,
}
model! { BatchImportVehicleDeviceRepeatedDeviceIdList {
    0 "repeatedDeviceIdList" repeated_device_id_list: Vec<String>
} }

/// In the response of [`BatchImportVehicleDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportVehicleDeviceRepeatedDeviceNameList {
    pub repeated_device_name_list: Vec<String>,
}
model! { BatchImportVehicleDeviceRepeatedDeviceNameList {
    0 "RepeatedDeviceNameList" repeated_device_name_list: Vec<String>
} }

/// Batches pub: `BatchPub` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchPub>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchPub {
    pub content_type: Option<String>,
    pub correlation_data: Option<String>,
    /// Required.
    pub device_name: Vec<String>,
    pub iot_instance_id: Option<String>,
    pub message_expiry_interval: Option<i64>,
    pub payload_format_indicator: Option<i64>,
    /// Required.
    pub product_key: String,
    pub qos: Option<i64>,
    pub response_topic_template_name: Option<String>,
    pub retained: Option<bool>,
    pub topic_short_name: Option<String>,
    pub topic_template_name: Option<String>,
    pub user_prop: Option<Vec<BatchPubUserProp>>,
    /// Required.
    pub message_content: String,
}
operation! { BatchPub(device_name: Vec<String>, product_key: String, message_content: String)
    "BatchPub" -> BatchPubOutput {
    0 "ContentType" content_type: String, 1 "CorrelationData" correlation_data: String, 2 "DeviceName" device_name,
    3 "IotInstanceId" iot_instance_id: String, 4 "MessageExpiryInterval" message_expiry_interval: i64,
    5 "PayloadFormatIndicator" payload_format_indicator: i64, 6 "ProductKey" product_key, 7 "Qos" qos: i64,
    8 "ResponseTopicTemplateName" response_topic_template_name: String, 9 "Retained" retained: bool,
    10 "TopicShortName" topic_short_name: String, 11 "TopicTemplateName" topic_template_name: String,
    12 "UserProp" user_prop: Vec<BatchPubUserProp>, 13 "MessageContent" message_content
} [
    Mark::new(13, Location::Body, Style::None)
] }

/// In the request of [`BatchPub`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchPubUserProp {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { BatchPubUserProp() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`BatchPub`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchPubOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchPubOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Batches query device detail: `BatchQueryDeviceDetail` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchQueryDeviceDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryDeviceDetail {
    /// Required.
    pub device_name: Vec<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { BatchQueryDeviceDetail(device_name: Vec<String>, product_key: String)
    "BatchQueryDeviceDetail" -> BatchQueryDeviceDetailOutput {
    0 "DeviceName" device_name, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key
} }

/// Response of [`BatchQueryDeviceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryDeviceDetailOutput {
    pub code: Option<String>,
    pub data: Option<BatchQueryDeviceDetailData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchQueryDeviceDetailOutput {
    0 "Code" code: String, 1 "Data" data: BatchQueryDeviceDetailData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`BatchQueryDeviceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryDeviceDetailData {
    pub data: Vec<BatchQueryDeviceDetailDataData>,
}
model! { BatchQueryDeviceDetailData {
    0 "Data" data: Vec<BatchQueryDeviceDetailDataData>
} }

/// In the response of [`BatchQueryDeviceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryDeviceDetailDataData {
    pub device_name: Option<String>,
    /// Secret.
    pub device_secret: Option<Secret>,
    pub firmware_version: Option<String>,
    pub gmt_active: Option<String>,
    pub gmt_create: Option<String>,
    pub iot_id: Option<String>,
    pub nickname: Option<String>,
    pub node_type: Option<i64>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub utc_active: Option<String>,
    pub utc_create: Option<String>,
}
model! { BatchQueryDeviceDetailDataData {
    0 "DeviceName" device_name: String, 1 "DeviceSecret" device_secret: Secret,
    2 "FirmwareVersion" firmware_version: String, 3 "GmtActive" gmt_active: String, 4 "GmtCreate" gmt_create: String,
    5 "IotId" iot_id: String, 6 "Nickname" nickname: String, 7 "NodeType" node_type: i64,
    8 "ProductKey" product_key: String, 9 "ProductName" product_name: String, 10 "Region" region: String,
    11 "Status" status: String, 12 "UtcActive" utc_active: String, 13 "UtcCreate" utc_create: String
} }

/// Batches register device: `BatchRegisterDevice` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchRegisterDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRegisterDevice {
    /// Required.
    pub count: i64,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { BatchRegisterDevice(count: i64, product_key: String) "BatchRegisterDevice" -> BatchRegisterDeviceOutput {
    0 "Count" count, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key
} }

/// Response of [`BatchRegisterDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRegisterDeviceOutput {
    pub code: Option<String>,
    pub data: Option<BatchRegisterDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchRegisterDeviceOutput {
    0 "Code" code: String, 1 "Data" data: BatchRegisterDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`BatchRegisterDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRegisterDeviceData {
    pub apply_id: Option<i64>,
}
model! { BatchRegisterDeviceData {
    0 "ApplyId" apply_id: i64
} }

/// Batches register device with apply id: `BatchRegisterDeviceWithApplyId` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchRegisterDeviceWithApplyId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRegisterDeviceWithApplyId {
    /// Required.
    pub apply_id: i64,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { BatchRegisterDeviceWithApplyId(apply_id: i64, product_key: String)
    "BatchRegisterDeviceWithApplyId" -> BatchRegisterDeviceWithApplyIdOutput {
    0 "ApplyId" apply_id, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key
} }

/// Response of [`BatchRegisterDeviceWithApplyId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRegisterDeviceWithApplyIdOutput {
    pub code: Option<String>,
    pub data: Option<BatchRegisterDeviceWithApplyIdData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchRegisterDeviceWithApplyIdOutput {
    0 "Code" code: String, 1 "Data" data: BatchRegisterDeviceWithApplyIdData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`BatchRegisterDeviceWithApplyId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRegisterDeviceWithApplyIdData {
    pub apply_id: Option<i64>,
}
model! { BatchRegisterDeviceWithApplyIdData {
    0 "ApplyId" apply_id: i64
} }

/// Batches set edge instance device channel: `BatchSetEdgeInstanceDeviceChannel` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchSetEdgeInstanceDeviceChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetEdgeInstanceDeviceChannel {
    /// Required.
    pub channel_id: String,
    /// Required.
    pub driver_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub iot_ids: Vec<String>,
    pub iot_instance_id: Option<String>,
}
operation! {
    BatchSetEdgeInstanceDeviceChannel(channel_id: String, driver_id: String, instance_id: String, iot_ids: Vec<String>)
    "BatchSetEdgeInstanceDeviceChannel" -> BatchSetEdgeInstanceDeviceChannelOutput {
    0 "ChannelId" channel_id, 1 "DriverId" driver_id, 2 "InstanceId" instance_id, 3 "IotIds" iot_ids,
    4 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`BatchSetEdgeInstanceDeviceChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetEdgeInstanceDeviceChannelOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchSetEdgeInstanceDeviceChannelOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Batches set edge instance device config: `BatchSetEdgeInstanceDeviceConfig` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchSetEdgeInstanceDeviceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetEdgeInstanceDeviceConfig {
    /// Required.
    pub device_configs: Vec<BatchSetEdgeInstanceDeviceConfigDeviceConfigs>,
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
}
operation! {
    BatchSetEdgeInstanceDeviceConfig(device_configs: Vec<BatchSetEdgeInstanceDeviceConfigDeviceConfigs>, instance_id: String)
    "BatchSetEdgeInstanceDeviceConfig" -> BatchSetEdgeInstanceDeviceConfigOutput {
    0 "DeviceConfigs" device_configs, 1 "InstanceId" instance_id, 2 "IotInstanceId" iot_instance_id: String
} }

/// In the request of [`BatchSetEdgeInstanceDeviceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetEdgeInstanceDeviceConfigDeviceConfigs {
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub iot_id: Option<String>,
}
input! { BatchSetEdgeInstanceDeviceConfigDeviceConfigs(content: String, iot_id: String) {
    0 "Content" content: String, 1 "IotId" iot_id: String
} }

/// Response of [`BatchSetEdgeInstanceDeviceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetEdgeInstanceDeviceConfigOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchSetEdgeInstanceDeviceConfigOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Batches unbind device from edge instance: `BatchUnbindDeviceFromEdgeInstance` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchUnbindDeviceFromEdgeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindDeviceFromEdgeInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub iot_ids: Vec<String>,
    pub iot_instance_id: Option<String>,
}
operation! { BatchUnbindDeviceFromEdgeInstance(instance_id: String, iot_ids: Vec<String>)
    "BatchUnbindDeviceFromEdgeInstance" -> BatchUnbindDeviceFromEdgeInstanceOutput {
    0 "InstanceId" instance_id, 1 "IotIds" iot_ids, 2 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`BatchUnbindDeviceFromEdgeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindDeviceFromEdgeInstanceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchUnbindDeviceFromEdgeInstanceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Batches unbind project devices: `BatchUnbindProjectDevices` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchUnbindProjectDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindProjectDevices {
    /// Required.
    pub devices: Vec<BatchUnbindProjectDevicesDevices>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub project_id: String,
}
operation! { BatchUnbindProjectDevices(devices: Vec<BatchUnbindProjectDevicesDevices>, project_id: String)
    "BatchUnbindProjectDevices" -> BatchUnbindProjectDevicesOutput {
    0 "Devices" devices, 1 "IotInstanceId" iot_instance_id: String, 2 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`BatchUnbindProjectDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindProjectDevicesDevices {
    /// Required.
    pub device_name: Option<String>,
    /// Required.
    pub product_key: Option<String>,
}
input! { BatchUnbindProjectDevicesDevices(device_name: String, product_key: String) {
    0 "DeviceName" device_name: String, 1 "ProductKey" product_key: String
} }

/// Response of [`BatchUnbindProjectDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindProjectDevicesOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchUnbindProjectDevicesOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Batches unbind project products: `BatchUnbindProjectProducts` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchUnbindProjectProducts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindProjectProducts {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_keys: Vec<String>,
    /// Required.
    pub project_id: String,
}
operation! { BatchUnbindProjectProducts(product_keys: Vec<String>, project_id: String)
    "BatchUnbindProjectProducts" -> BatchUnbindProjectProductsOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKeys" product_keys, 2 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`BatchUnbindProjectProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUnbindProjectProductsOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchUnbindProjectProductsOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Batches update device nickname: `BatchUpdateDeviceNickname` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BatchUpdateDeviceNickname>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateDeviceNickname {
    /// Required.
    pub device_nickname_info: Vec<BatchUpdateDeviceNicknameDeviceNicknameInfo>,
    pub iot_instance_id: Option<String>,
}
operation! { BatchUpdateDeviceNickname(device_nickname_info: Vec<BatchUpdateDeviceNicknameDeviceNicknameInfo>)
    "BatchUpdateDeviceNickname" -> BatchUpdateDeviceNicknameOutput {
    0 "DeviceNicknameInfo" device_nickname_info, 1 "IotInstanceId" iot_instance_id: String
} }

/// In the request of [`BatchUpdateDeviceNickname`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateDeviceNicknameDeviceNicknameInfo {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub nickname: Option<String>,
    pub product_key: Option<String>,
}
input! { BatchUpdateDeviceNicknameDeviceNicknameInfo() {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "Nickname" nickname: String,
    3 "ProductKey" product_key: String
} }

/// Response of [`BatchUpdateDeviceNickname`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateDeviceNicknameOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchUpdateDeviceNicknameOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Binds application to edge instance: `BindApplicationToEdgeInstance` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BindApplicationToEdgeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindApplicationToEdgeInstance {
    /// Required.
    pub application_id: String,
    /// Required.
    pub application_version: String,
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { BindApplicationToEdgeInstance(application_id: String, application_version: String, instance_id: String)
    "BindApplicationToEdgeInstance" -> BindApplicationToEdgeInstanceOutput {
    0 "ApplicationId" application_id, 1 "ApplicationVersion" application_version, 2 "InstanceId" instance_id,
    3 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`BindApplicationToEdgeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindApplicationToEdgeInstanceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BindApplicationToEdgeInstanceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Binds driver to edge instance: `BindDriverToEdgeInstance` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BindDriverToEdgeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDriverToEdgeInstance {
    /// Required.
    pub driver_id: String,
    pub driver_version: Option<String>,
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
    pub order_id: Option<String>,
}
operation! { BindDriverToEdgeInstance(driver_id: String, instance_id: String)
    "BindDriverToEdgeInstance" -> BindDriverToEdgeInstanceOutput {
    0 "DriverId" driver_id, 1 "DriverVersion" driver_version: String, 2 "InstanceId" instance_id,
    3 "IotInstanceId" iot_instance_id: String, 4 "OrderId" order_id: String
} }

/// Response of [`BindDriverToEdgeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDriverToEdgeInstanceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BindDriverToEdgeInstanceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Binds gateway to edge instance: `BindGatewayToEdgeInstance` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BindGatewayToEdgeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindGatewayToEdgeInstance {
    pub device_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { BindGatewayToEdgeInstance(instance_id: String)
    "BindGatewayToEdgeInstance" -> BindGatewayToEdgeInstanceOutput {
    0 "DeviceName" device_name: String, 1 "InstanceId" instance_id, 2 "IotId" iot_id: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "ProductKey" product_key: String
} }

/// Response of [`BindGatewayToEdgeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindGatewayToEdgeInstanceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BindGatewayToEdgeInstanceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Binds license device: `BindLicenseDevice` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BindLicenseDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindLicenseDevice {
    pub iot_instance_id: Option<String>,
    /// Required. Secret.
    pub license_code: Secret,
    /// Required.
    pub product_key: String,
    pub device_name_list: Option<Vec<String>>,
    pub iot_id_list: Option<Vec<String>>,
}
operation! { BindLicenseDevice(license_code: Secret, product_key: String)
    "BindLicenseDevice" -> BindLicenseDeviceOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "LicenseCode" license_code, 2 "ProductKey" product_key,
    3 "DeviceNameList" device_name_list: Vec<String>, 4 "IotIdList" iot_id_list: Vec<String>
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`BindLicenseDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindLicenseDeviceOutput {
    pub code: Option<String>,
    pub data: Option<BindLicenseDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BindLicenseDeviceOutput {
    0 "Code" code: String, 1 "Data" data: BindLicenseDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`BindLicenseDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindLicenseDeviceData {
    pub check_progress_id: Option<String>,
    pub fail_sum: Option<i64>,
    pub progress: Option<i64>,
    pub result_csv_file: Option<String>,
    pub success_sum: Option<i64>,
}
model! { BindLicenseDeviceData {
    0 "CheckProgressId" check_progress_id: String, 1 "FailSum" fail_sum: i64, 2 "Progress" progress: i64,
    3 "ResultCsvFile" result_csv_file: String, 4 "SuccessSum" success_sum: i64
} }

/// Binds license product: `BindLicenseProduct` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BindLicenseProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindLicenseProduct {
    pub iot_instance_id: Option<String>,
    /// Required. Secret.
    pub license_code: Secret,
    /// Required.
    pub product_key: String,
}
operation! { BindLicenseProduct(license_code: Secret, product_key: String)
    "BindLicenseProduct" -> BindLicenseProductOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "LicenseCode" license_code, 2 "ProductKey" product_key
} }

/// Response of [`BindLicenseProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindLicenseProductOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BindLicenseProductOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Binds role to edge instance: `BindRoleToEdgeInstance` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BindRoleToEdgeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindRoleToEdgeInstance {
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub role_arn: String,
    /// Required.
    pub role_name: String,
}
operation! { BindRoleToEdgeInstance(instance_id: String, role_arn: String, role_name: String)
    "BindRoleToEdgeInstance" -> BindRoleToEdgeInstanceOutput {
    0 "InstanceId" instance_id, 1 "IotInstanceId" iot_instance_id: String, 2 "RoleArn" role_arn, 3 "RoleName" role_name
} }

/// Response of [`BindRoleToEdgeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindRoleToEdgeInstanceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BindRoleToEdgeInstanceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Binds scene rule to edge instance: `BindSceneRuleToEdgeInstance` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/BindSceneRuleToEdgeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSceneRuleToEdgeInstance {
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub rule_id: String,
}
operation! { BindSceneRuleToEdgeInstance(instance_id: String, rule_id: String)
    "BindSceneRuleToEdgeInstance" -> BindSceneRuleToEdgeInstanceOutput {
    0 "InstanceId" instance_id, 1 "IotInstanceId" iot_instance_id: String, 2 "RuleId" rule_id
} }

/// Response of [`BindSceneRuleToEdgeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSceneRuleToEdgeInstanceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BindSceneRuleToEdgeInstanceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Cancels job: `CancelJob` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CancelJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelJob {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub job_id: String,
}
operation! { CancelJob(job_id: String) "CancelJob" -> CancelJobOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "JobId" job_id
} }

/// Response of [`CancelJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelJobOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelJobOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Cancels ota strategy by job: `CancelOTAStrategyByJob` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CancelOTAStrategyByJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOTAStrategyByJob {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub job_id: String,
}
operation! { CancelOTAStrategyByJob(job_id: String) "CancelOTAStrategyByJob" -> CancelOTAStrategyByJobOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "JobId" job_id
} }

/// Response of [`CancelOTAStrategyByJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOTAStrategyByJobOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelOTAStrategyByJobOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Cancels ota task by device: `CancelOTATaskByDevice` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CancelOTATaskByDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOTATaskByDevice {
    /// Required.
    pub device_name: Vec<String>,
    /// Required.
    pub firmware_id: String,
    pub iot_instance_id: Option<String>,
    pub job_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { CancelOTATaskByDevice(device_name: Vec<String>, firmware_id: String, product_key: String)
    "CancelOTATaskByDevice" -> CancelOTATaskByDeviceOutput {
    0 "DeviceName" device_name, 1 "FirmwareId" firmware_id, 2 "IotInstanceId" iot_instance_id: String,
    3 "JobId" job_id: String, 4 "ProductKey" product_key
} }

/// Response of [`CancelOTATaskByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOTATaskByDeviceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelOTATaskByDeviceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Cancels ota task by job: `CancelOTATaskByJob` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CancelOTATaskByJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOTATaskByJob {
    pub cancel_in_progress_task: Option<bool>,
    pub cancel_notified_task: Option<bool>,
    pub cancel_queued_task: Option<bool>,
    pub cancel_scheduled_task: Option<bool>,
    pub cancel_unconfirmed_task: Option<bool>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub job_id: String,
}
operation! { CancelOTATaskByJob(job_id: String) "CancelOTATaskByJob" -> CancelOTATaskByJobOutput {
    0 "CancelInProgressTask" cancel_in_progress_task: bool, 1 "CancelNotifiedTask" cancel_notified_task: bool,
    2 "CancelQueuedTask" cancel_queued_task: bool, 3 "CancelScheduledTask" cancel_scheduled_task: bool,
    4 "CancelUnconfirmedTask" cancel_unconfirmed_task: bool, 5 "IotInstanceId" iot_instance_id: String, 6 "JobId" job_id
} }

/// Response of [`CancelOTATaskByJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOTATaskByJobOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelOTATaskByJobOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Cancels release product: `CancelReleaseProduct` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CancelReleaseProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelReleaseProduct {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { CancelReleaseProduct(product_key: String) "CancelReleaseProduct" -> CancelReleaseProductOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key
} }

/// Response of [`CancelReleaseProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelReleaseProductOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelReleaseProductOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Checks bind license device progress: `CheckBindLicenseDeviceProgress` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CheckBindLicenseDeviceProgress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBindLicenseDeviceProgress {
    /// Required.
    pub check_progress_id: String,
    pub iot_instance_id: Option<String>,
    /// Required. Secret.
    pub license_code: Secret,
    /// Required.
    pub product_key: String,
}
operation! { CheckBindLicenseDeviceProgress(check_progress_id: String, license_code: Secret, product_key: String)
    "CheckBindLicenseDeviceProgress" -> CheckBindLicenseDeviceProgressOutput {
    0 "CheckProgressId" check_progress_id, 1 "IotInstanceId" iot_instance_id: String, 2 "LicenseCode" license_code,
    3 "ProductKey" product_key
} }

/// Response of [`CheckBindLicenseDeviceProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBindLicenseDeviceProgressOutput {
    pub code: Option<String>,
    pub data: Option<CheckBindLicenseDeviceProgressData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckBindLicenseDeviceProgressOutput {
    0 "Code" code: String, 1 "Data" data: CheckBindLicenseDeviceProgressData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`CheckBindLicenseDeviceProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBindLicenseDeviceProgressData {
    pub fail_sum: Option<i64>,
    pub progress: Option<i64>,
    pub result_csv_file: Option<String>,
    pub success_sum: Option<i64>,
}
model! { CheckBindLicenseDeviceProgressData {
    0 "FailSum" fail_sum: i64, 1 "Progress" progress: i64, 2 "ResultCsvFile" result_csv_file: String,
    3 "SuccessSum" success_sum: i64
} }

/// Clears device desired property: `ClearDeviceDesiredProperty` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ClearDeviceDesiredProperty>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearDeviceDesiredProperty {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    pub identifies: Option<Vec<String>>,
}
operation! { ClearDeviceDesiredProperty() "ClearDeviceDesiredProperty" -> ClearDeviceDesiredPropertyOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String, 4 "Identifies" identifies: Vec<String>
} [
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`ClearDeviceDesiredProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearDeviceDesiredPropertyOutput {
    pub code: Option<String>,
    pub data: Option<ClearDeviceDesiredPropertyData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ClearDeviceDesiredPropertyOutput {
    0 "Code" code: String, 1 "Data" data: ClearDeviceDesiredPropertyData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`ClearDeviceDesiredProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearDeviceDesiredPropertyData {
    pub versions: Option<String>,
}
model! { ClearDeviceDesiredPropertyData {
    0 "Versions" versions: String
} }

/// Clears edge instance driver configs: `ClearEdgeInstanceDriverConfigs` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ClearEdgeInstanceDriverConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearEdgeInstanceDriverConfigs {
    /// Required.
    pub driver_id: String,
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { ClearEdgeInstanceDriverConfigs(driver_id: String, instance_id: String)
    "ClearEdgeInstanceDriverConfigs" -> ClearEdgeInstanceDriverConfigsOutput {
    0 "DriverId" driver_id, 1 "InstanceId" instance_id, 2 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`ClearEdgeInstanceDriverConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearEdgeInstanceDriverConfigsOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ClearEdgeInstanceDriverConfigsOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Closes device tunnel: `CloseDeviceTunnel` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CloseDeviceTunnel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseDeviceTunnel {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub tunnel_id: String,
}
operation! { CloseDeviceTunnel(tunnel_id: String) "CloseDeviceTunnel" -> CloseDeviceTunnelOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "TunnelId" tunnel_id
} }

/// Response of [`CloseDeviceTunnel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseDeviceTunnelOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CloseDeviceTunnelOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Closes edge instance deployment: `CloseEdgeInstanceDeployment` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CloseEdgeInstanceDeployment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseEdgeInstanceDeployment {
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { CloseEdgeInstanceDeployment(instance_id: String)
    "CloseEdgeInstanceDeployment" -> CloseEdgeInstanceDeploymentOutput {
    0 "InstanceId" instance_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`CloseEdgeInstanceDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseEdgeInstanceDeploymentOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CloseEdgeInstanceDeploymentOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Confirms ota task: `ConfirmOTATask` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ConfirmOTATask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmOTATask {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub task_id: Vec<String>,
}
operation! { ConfirmOTATask(task_id: Vec<String>) "ConfirmOTATask" -> ConfirmOTATaskOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "TaskId" task_id
} }

/// Response of [`ConfirmOTATask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmOTATaskOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ConfirmOTATaskOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Copies thing model: `CopyThingModel` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CopyThingModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyThingModel {
    pub iot_instance_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub source_model_version: Option<String>,
    /// Required.
    pub source_product_key: String,
    /// Required.
    pub target_product_key: String,
}
operation! { CopyThingModel(source_product_key: String, target_product_key: String)
    "CopyThingModel" -> CopyThingModelOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ResourceGroupId" resource_group_id: String,
    2 "SourceModelVersion" source_model_version: String, 3 "SourceProductKey" source_product_key,
    4 "TargetProductKey" target_product_key
} }

/// Response of [`CopyThingModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyThingModelOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CopyThingModelOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Copies thing model async: `CopyThingModelAsync` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CopyThingModelAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyThingModelAsync {
    pub iot_instance_id: Option<String>,
    pub source_model_version: Option<String>,
    /// Required.
    pub source_product_key: String,
    /// Required.
    pub target_product_key: String,
}
operation! { CopyThingModelAsync(source_product_key: String, target_product_key: String)
    "CopyThingModelAsync" -> CopyThingModelAsyncOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "SourceModelVersion" source_model_version: String,
    2 "SourceProductKey" source_product_key, 3 "TargetProductKey" target_product_key
} }

/// Response of [`CopyThingModelAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyThingModelAsyncOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CopyThingModelAsyncOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Counts speech broadcast hour: `CountSpeechBroadcastHour` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CountSpeechBroadcastHour>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountSpeechBroadcastHour {
    /// Required.
    pub query_date_time_hour: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub share_task_code: String,
}
operation! { CountSpeechBroadcastHour(query_date_time_hour: String, share_task_code: String)
    "CountSpeechBroadcastHour" -> CountSpeechBroadcastHourOutput {
    0 "QueryDateTimeHour" query_date_time_hour, 1 "IotInstanceId" iot_instance_id: String,
    2 "ShareTaskCode" share_task_code
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CountSpeechBroadcastHour`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountSpeechBroadcastHourOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CountSpeechBroadcastHourOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Creates consumer group: `CreateConsumerGroup` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroup {
    /// Required.
    pub group_name: String,
    pub iot_instance_id: Option<String>,
}
operation! { CreateConsumerGroup(group_name: String) "CreateConsumerGroup" -> CreateConsumerGroupOutput {
    0 "GroupName" group_name, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`CreateConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroupOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub group_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateConsumerGroupOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "GroupId" group_id: String,
    3 "Success" success: bool
} }

/// Creates consumer group subscribe relation: `CreateConsumerGroupSubscribeRelation` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateConsumerGroupSubscribeRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroupSubscribeRelation {
    /// Required.
    pub consumer_group_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { CreateConsumerGroupSubscribeRelation(consumer_group_id: String, product_key: String)
    "CreateConsumerGroupSubscribeRelation" -> CreateConsumerGroupSubscribeRelationOutput {
    0 "ConsumerGroupId" consumer_group_id, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key
} }

/// Response of [`CreateConsumerGroupSubscribeRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroupSubscribeRelationOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateConsumerGroupSubscribeRelationOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Creates data api service: `CreateDataAPIService` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateDataAPIService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAPIService {
    /// Required.
    pub api_path: String,
    pub desc: Option<String>,
    /// Required.
    pub display_name: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub origin_sql: String,
    pub request_param: Option<Vec<CreateDataAPIServiceRequestParam>>,
    pub response_param: Option<Vec<CreateDataAPIServiceResponseParam>>,
    /// Required.
    pub template_sql: String,
}
operation! { CreateDataAPIService(api_path: String, display_name: String, origin_sql: String, template_sql: String)
    "CreateDataAPIService" -> CreateDataAPIServiceOutput {
    0 "ApiPath" api_path, 1 "Desc" desc: String, 2 "DisplayName" display_name,
    3 "IotInstanceId" iot_instance_id: String, 4 "OriginSql" origin_sql,
    5 "RequestParam" request_param: Vec<CreateDataAPIServiceRequestParam>,
    6 "ResponseParam" response_param: Vec<CreateDataAPIServiceResponseParam>, 7 "TemplateSql" template_sql
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// In the request of [`CreateDataAPIService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAPIServiceRequestParam {
    pub desc: Option<String>,
    pub example: Option<String>,
    pub name: Option<String>,
    pub required: Option<bool>,
    pub r#type: Option<String>,
}
input! { CreateDataAPIServiceRequestParam() {
    0 "Desc" desc: String, 1 "Example" example: String, 2 "Name" name: String, 3 "Required" required: bool,
    4 "Type" r#type: String
} }

/// In the request of [`CreateDataAPIService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAPIServiceResponseParam {
    pub desc: Option<String>,
    pub example: Option<String>,
    pub name: Option<String>,
    pub required: Option<bool>,
    pub r#type: Option<String>,
}
input! { CreateDataAPIServiceResponseParam() {
    0 "Desc" desc: String, 1 "Example" example: String, 2 "Name" name: String, 3 "Required" required: bool,
    4 "Type" r#type: String
} }

/// Response of [`CreateDataAPIService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAPIServiceOutput {
    pub code: Option<String>,
    pub data: Option<CreateDataAPIServiceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDataAPIServiceOutput {
    0 "Code" code: String, 1 "Data" data: CreateDataAPIServiceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateDataAPIService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAPIServiceData {
    pub api_srn: Option<String>,
    pub create_time: Option<i64>,
    pub last_update_time: Option<i64>,
}
model! { CreateDataAPIServiceData {
    0 "ApiSrn" api_srn: String, 1 "CreateTime" create_time: i64, 2 "LastUpdateTime" last_update_time: i64
} }

/// Creates data source item: `CreateDataSourceItem` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateDataSourceItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceItem {
    /// Required. 0 to 999999999999.
    pub data_source_id: i64,
    pub device_name: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    pub scope_type: Option<String>,
    /// Required.
    pub topic: String,
}
operation! { CreateDataSourceItem(data_source_id: i64, topic: String)
    "CreateDataSourceItem" -> CreateDataSourceItemOutput {
    0 "DataSourceId" data_source_id, 1 "DeviceName" device_name: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String, 4 "ScopeType" scope_type: String, 5 "Topic" topic
} }

/// Response of [`CreateDataSourceItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceItemOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDataSourceItemOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Creates destination: `CreateDestination` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateDestination>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDestination {
    /// Required.
    pub configuration: String,
    pub description: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: String,
}
operation! { CreateDestination(configuration: String, name: String, r#type: String)
    "CreateDestination" -> CreateDestinationOutput {
    0 "Configuration" configuration, 1 "Description" description: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "Name" name, 4 "Type" r#type
} }

/// Response of [`CreateDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDestinationOutput {
    pub code: Option<String>,
    pub destination: Option<CreateDestinationDestination>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDestinationOutput {
    0 "Code" code: String, 1 "Destination" destination: CreateDestinationDestination,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDestinationDestination {
    pub configuration: Option<String>,
    pub destination_id: Option<i64>,
    pub is_failover: Option<bool>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub utc_created: Option<String>,
}
model! { CreateDestinationDestination {
    0 "Configuration" configuration: String, 1 "DestinationId" destination_id: i64, 2 "IsFailover" is_failover: bool,
    3 "Name" name: String, 4 "Type" r#type: String, 5 "UtcCreated" utc_created: String
} }

/// Creates device distribute job: `CreateDeviceDistributeJob` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateDeviceDistributeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceDistributeJob {
    /// Required.
    pub device_name: Vec<String>,
    /// Required.
    pub product_key: String,
    /// Required.
    pub source_instance_id: String,
    /// Required.
    pub strategy: i64,
    pub target_aliyun_id: Option<String>,
    /// Required.
    pub target_instance_config: Vec<CreateDeviceDistributeJobTargetInstanceConfig>,
    pub target_uid: Option<String>,
}

/// Arguments of [`CreateDeviceDistributeJob::new`].
pub struct CreateDeviceDistributeJobRequired {
    pub device_name: Vec<String>,
    pub product_key: String,
    pub source_instance_id: String,
    pub strategy: i64,
    pub target_instance_config: Vec<CreateDeviceDistributeJobTargetInstanceConfig>,
}
operation! {
    CreateDeviceDistributeJob { CreateDeviceDistributeJobRequired: device_name, product_key, source_instance_id, strategy, target_instance_config }
    "CreateDeviceDistributeJob" -> CreateDeviceDistributeJobOutput {
    0 "DeviceName" device_name, 1 "ProductKey" product_key, 2 "SourceInstanceId" source_instance_id,
    3 "Strategy" strategy, 4 "TargetAliyunId" target_aliyun_id: String, 5 "TargetInstanceConfig" target_instance_config,
    6 "TargetUid" target_uid: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// In the request of [`CreateDeviceDistributeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceDistributeJobTargetInstanceConfig {
    /// Required.
    pub target_instance_id: Option<String>,
}
input! { CreateDeviceDistributeJobTargetInstanceConfig(target_instance_id: String) {
    0 "TargetInstanceId" target_instance_id: String
} }

/// Response of [`CreateDeviceDistributeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceDistributeJobOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub job_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDeviceDistributeJobOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "JobId" job_id: String, 3 "Success" success: bool
} }

/// Creates device dynamic group: `CreateDeviceDynamicGroup` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateDeviceDynamicGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceDynamicGroup {
    /// Required.
    pub dynamic_group_expression: String,
    pub group_desc: Option<String>,
    /// Required.
    pub group_name: String,
    /// Required.
    pub iot_instance_id: String,
}
operation! { CreateDeviceDynamicGroup(dynamic_group_expression: String, group_name: String, iot_instance_id: String)
    "CreateDeviceDynamicGroup" -> CreateDeviceDynamicGroupOutput {
    0 "DynamicGroupExpression" dynamic_group_expression, 1 "GroupDesc" group_desc: String, 2 "GroupName" group_name,
    3 "IotInstanceId" iot_instance_id
} }

/// Response of [`CreateDeviceDynamicGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceDynamicGroupOutput {
    pub code: Option<String>,
    pub data: Option<CreateDeviceDynamicGroupData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDeviceDynamicGroupOutput {
    0 "Code" code: String, 1 "Data" data: CreateDeviceDynamicGroupData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateDeviceDynamicGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceDynamicGroupData {
    pub dynamic_group_expression: Option<String>,
    pub group_desc: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub utc_create: Option<String>,
}
model! { CreateDeviceDynamicGroupData {
    0 "DynamicGroupExpression" dynamic_group_expression: String, 1 "GroupDesc" group_desc: String,
    2 "GroupId" group_id: String, 3 "GroupName" group_name: String, 4 "UtcCreate" utc_create: String
} }

/// Creates device group: `CreateDeviceGroup` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceGroup {
    pub group_desc: Option<String>,
    /// Required.
    pub group_name: String,
    pub iot_instance_id: Option<String>,
    pub super_group_id: Option<String>,
}
operation! { CreateDeviceGroup(group_name: String) "CreateDeviceGroup" -> CreateDeviceGroupOutput {
    0 "GroupDesc" group_desc: String, 1 "GroupName" group_name, 2 "IotInstanceId" iot_instance_id: String,
    3 "SuperGroupId" super_group_id: String
} }

/// Response of [`CreateDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceGroupOutput {
    pub code: Option<String>,
    pub data: Option<CreateDeviceGroupData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDeviceGroupOutput {
    0 "Code" code: String, 1 "Data" data: CreateDeviceGroupData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceGroupData {
    pub group_desc: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub utc_create: Option<String>,
}
model! { CreateDeviceGroupData {
    0 "GroupDesc" group_desc: String, 1 "GroupId" group_id: String, 2 "GroupName" group_name: String,
    3 "UtcCreate" utc_create: String
} }

/// Creates device tunnel: `CreateDeviceTunnel` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateDeviceTunnel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceTunnel {
    pub description: Option<String>,
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    pub udi: Option<String>,
}
operation! { CreateDeviceTunnel() "CreateDeviceTunnel" -> CreateDeviceTunnelOutput {
    0 "Description" description: String, 1 "DeviceName" device_name: String, 2 "IotId" iot_id: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "ProductKey" product_key: String, 5 "Udi" udi: String
} }

/// Response of [`CreateDeviceTunnel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceTunnelOutput {
    pub code: Option<String>,
    pub data: Option<CreateDeviceTunnelData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDeviceTunnelOutput {
    0 "Code" code: String, 1 "Data" data: CreateDeviceTunnelData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateDeviceTunnel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceTunnelData {
    /// Secret.
    pub source_access_token: Option<Secret>,
    pub source_uri: Option<String>,
    pub tunnel_id: Option<String>,
}
model! { CreateDeviceTunnelData {
    0 "SourceAccessToken" source_access_token: Secret, 1 "SourceURI" source_uri: String, 2 "TunnelId" tunnel_id: String
} }

/// Creates download data job: `CreateDownloadDataJob` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateDownloadDataJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDownloadDataJob {
    /// Required.
    pub download_data_type: String,
    pub end_time: Option<i64>,
    pub file_config: Option<BTreeMap<String, Value>>,
    pub start_time: Option<i64>,
    /// Required.
    pub table_name: String,
    pub iot_instance_id: Option<String>,
}
operation! { CreateDownloadDataJob(download_data_type: String, table_name: String)
    "CreateDownloadDataJob" -> CreateDownloadDataJobOutput {
    0 "DownloadDataType" download_data_type, 1 "EndTime" end_time: i64,
    2 "FileConfig" file_config: BTreeMap<String, Value>, 3 "StartTime" start_time: i64, 4 "TableName" table_name,
    5 "IotInstanceId" iot_instance_id: String
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CreateDownloadDataJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDownloadDataJobOutput {
    pub code: Option<String>,
    pub data: Option<CreateDownloadDataJobData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDownloadDataJobOutput {
    0 "Code" code: String, 1 "Data" data: CreateDownloadDataJobData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateDownloadDataJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDownloadDataJobData {
    pub async_execute: Option<bool>,
    pub csv_file_name: Option<String>,
    pub csv_url: Option<String>,
    pub long_job_id: Option<String>,
    pub status: Option<i64>,
}
model! { CreateDownloadDataJobData {
    0 "AsyncExecute" async_execute: bool, 1 "CsvFileName" csv_file_name: String, 2 "CsvUrl" csv_url: String,
    3 "LongJobId" long_job_id: String, 4 "Status" status: i64
} }

/// Creates edge driver: `CreateEdgeDriver` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateEdgeDriver>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeDriver {
    pub cpu_arch: Option<String>,
    /// Required.
    pub driver_name: String,
    /// Required.
    pub driver_protocol: String,
    pub iot_instance_id: Option<String>,
    pub is_built_in: Option<bool>,
    /// Required.
    pub runtime: String,
}
operation! { CreateEdgeDriver(driver_name: String, driver_protocol: String, runtime: String)
    "CreateEdgeDriver" -> CreateEdgeDriverOutput {
    0 "CpuArch" cpu_arch: String, 1 "DriverName" driver_name, 2 "DriverProtocol" driver_protocol,
    3 "IotInstanceId" iot_instance_id: String, 4 "IsBuiltIn" is_built_in: bool, 5 "Runtime" runtime
} }

/// Response of [`CreateEdgeDriver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeDriverOutput {
    pub code: Option<String>,
    pub driver_id: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateEdgeDriverOutput {
    0 "Code" code: String, 1 "DriverId" driver_id: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Creates edge driver version: `CreateEdgeDriverVersion` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateEdgeDriverVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeDriverVersion {
    pub argument: Option<String>,
    pub config_check_rule: Option<String>,
    pub container_config: Option<String>,
    pub description: Option<String>,
    pub driver_config: Option<String>,
    /// Required.
    pub driver_id: String,
    /// Required.
    pub driver_version: String,
    /// Required.
    pub edge_version: String,
    pub iot_instance_id: Option<String>,
    pub source_config: Option<String>,
}
operation! { CreateEdgeDriverVersion(driver_id: String, driver_version: String, edge_version: String)
    "CreateEdgeDriverVersion" -> CreateEdgeDriverVersionOutput {
    0 "Argument" argument: String, 1 "ConfigCheckRule" config_check_rule: String,
    2 "ContainerConfig" container_config: String, 3 "Description" description: String,
    4 "DriverConfig" driver_config: String, 5 "DriverId" driver_id, 6 "DriverVersion" driver_version,
    7 "EdgeVersion" edge_version, 8 "IotInstanceId" iot_instance_id: String, 9 "SourceConfig" source_config: String
} }

/// Response of [`CreateEdgeDriverVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeDriverVersionOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateEdgeDriverVersionOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Creates edge instance: `CreateEdgeInstance` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateEdgeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeInstance {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub name: String,
    pub spec: Option<i64>,
    pub tags: Option<String>,
}
operation! { CreateEdgeInstance(name: String) "CreateEdgeInstance" -> CreateEdgeInstanceOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "Name" name, 2 "Spec" spec: i64, 3 "Tags" tags: String
} }

/// Response of [`CreateEdgeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeInstanceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub instance_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateEdgeInstanceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "InstanceId" instance_id: String,
    3 "Success" success: bool
} }

/// Creates edge instance channel: `CreateEdgeInstanceChannel` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateEdgeInstanceChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeInstanceChannel {
    /// Required.
    pub channel_name: String,
    /// Required.
    pub configs: Vec<CreateEdgeInstanceChannelConfigs>,
    /// Required.
    pub driver_id: String,
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
}
operation! {
    CreateEdgeInstanceChannel(channel_name: String, configs: Vec<CreateEdgeInstanceChannelConfigs>, driver_id: String, instance_id: String)
    "CreateEdgeInstanceChannel" -> CreateEdgeInstanceChannelOutput {
    0 "ChannelName" channel_name, 1 "Configs" configs, 2 "DriverId" driver_id, 3 "InstanceId" instance_id,
    4 "IotInstanceId" iot_instance_id: String
} }

/// In the request of [`CreateEdgeInstanceChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeInstanceChannelConfigs {
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub format: Option<String>,
    pub key: Option<String>,
}
input! { CreateEdgeInstanceChannelConfigs(content: String, format: String) {
    0 "Content" content: String, 1 "Format" format: String, 2 "Key" key: String
} }

/// Response of [`CreateEdgeInstanceChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeInstanceChannelOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateEdgeInstanceChannelOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Creates edge instance deployment: `CreateEdgeInstanceDeployment` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateEdgeInstanceDeployment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeInstanceDeployment {
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { CreateEdgeInstanceDeployment(instance_id: String, r#type: String)
    "CreateEdgeInstanceDeployment" -> CreateEdgeInstanceDeploymentOutput {
    0 "InstanceId" instance_id, 1 "IotInstanceId" iot_instance_id: String, 2 "Type" r#type
} }

/// Response of [`CreateEdgeInstanceDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeInstanceDeploymentOutput {
    pub code: Option<String>,
    pub deployment_id: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateEdgeInstanceDeploymentOutput {
    0 "Code" code: String, 1 "DeploymentId" deployment_id: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Creates edge instance message routing: `CreateEdgeInstanceMessageRouting` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateEdgeInstanceMessageRouting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeInstanceMessageRouting {
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
    pub name: Option<String>,
    pub source_data: Option<String>,
    /// Required.
    pub source_type: String,
    pub target_data: Option<String>,
    pub target_iot_hub_qos: Option<i64>,
    /// Required.
    pub target_type: String,
    pub topic_filter: Option<String>,
}
operation! { CreateEdgeInstanceMessageRouting(instance_id: String, source_type: String, target_type: String)
    "CreateEdgeInstanceMessageRouting" -> CreateEdgeInstanceMessageRoutingOutput {
    0 "InstanceId" instance_id, 1 "IotInstanceId" iot_instance_id: String, 2 "Name" name: String,
    3 "SourceData" source_data: String, 4 "SourceType" source_type, 5 "TargetData" target_data: String,
    6 "TargetIotHubQos" target_iot_hub_qos: i64, 7 "TargetType" target_type, 8 "TopicFilter" topic_filter: String
} }

/// Response of [`CreateEdgeInstanceMessageRouting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeInstanceMessageRoutingOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub route_id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateEdgeInstanceMessageRoutingOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "RouteId" route_id: i64, 3 "Success" success: bool
} }

/// Creates edge oss pre signed address: `CreateEdgeOssPreSignedAddress` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateEdgeOssPreSignedAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeOssPreSignedAddress {
    /// Required.
    pub file_name: String,
    pub instance_id: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_version: String,
    /// Required.
    pub r#type: String,
}
operation! {
    CreateEdgeOssPreSignedAddress(file_name: String, resource_id: String, resource_version: String, r#type: String)
    "CreateEdgeOssPreSignedAddress" -> CreateEdgeOssPreSignedAddressOutput {
    0 "FileName" file_name, 1 "InstanceId" instance_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ResourceId" resource_id, 4 "ResourceVersion" resource_version, 5 "Type" r#type
} }

/// Response of [`CreateEdgeOssPreSignedAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeOssPreSignedAddressOutput {
    pub code: Option<String>,
    pub data: Option<CreateEdgeOssPreSignedAddressData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateEdgeOssPreSignedAddressOutput {
    0 "Code" code: String, 1 "Data" data: CreateEdgeOssPreSignedAddressData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateEdgeOssPreSignedAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeOssPreSignedAddressData {
    pub oss_address: Option<String>,
    /// Secret.
    pub oss_pre_signed_address: Option<Secret>,
}
model! { CreateEdgeOssPreSignedAddressData {
    0 "OssAddress" oss_address: String, 1 "OssPreSignedAddress" oss_pre_signed_address: Secret
} }

/// Creates job: `CreateJob` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJob {
    pub description: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub job_document: String,
    pub job_file: Option<BTreeMap<String, Value>>,
    /// Required.
    pub job_name: String,
    pub rollout_config: Option<BTreeMap<String, Value>>,
    pub scheduled_time: Option<i64>,
    /// Required.
    pub target_config: BTreeMap<String, Value>,
    pub timeout_config: Option<BTreeMap<String, Value>>,
    /// Required.
    pub r#type: String,
}
operation! { CreateJob(job_document: String, job_name: String, target_config: BTreeMap<String, Value>, r#type: String)
    "CreateJob" -> CreateJobOutput {
    0 "Description" description: String, 1 "IotInstanceId" iot_instance_id: String, 2 "JobDocument" job_document,
    3 "JobFile" job_file: BTreeMap<String, Value>, 4 "JobName" job_name,
    5 "RolloutConfig" rollout_config: BTreeMap<String, Value>, 6 "ScheduledTime" scheduled_time: i64,
    7 "TargetConfig" target_config, 8 "TimeoutConfig" timeout_config: BTreeMap<String, Value>, 9 "Type" r#type
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json)
] }

/// Response of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub job_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateJobOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "JobId" job_id: String, 3 "Success" success: bool
} }

/// Creates lo ra nodes task: `CreateLoRaNodesTask` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateLoRaNodesTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoRaNodesTask {
    /// Required.
    pub device_info: Vec<CreateLoRaNodesTaskDeviceInfo>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { CreateLoRaNodesTask(device_info: Vec<CreateLoRaNodesTaskDeviceInfo>, product_key: String)
    "CreateLoRaNodesTask" -> CreateLoRaNodesTaskOutput {
    0 "DeviceInfo" device_info, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key
} }

/// In the request of [`CreateLoRaNodesTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoRaNodesTaskDeviceInfo {
    pub dev_eui: Option<String>,
    /// Secret.
    pub pin_code: Option<Secret>,
}
input! { CreateLoRaNodesTaskDeviceInfo() {
    0 "DevEui" dev_eui: String, 1 "PinCode" pin_code: Secret
} }

/// Response of [`CreateLoRaNodesTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoRaNodesTaskOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { CreateLoRaNodesTaskOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Creates ota dynamic upgrade job: `CreateOTADynamicUpgradeJob` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateOTADynamicUpgradeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOTADynamicUpgradeJob {
    pub download_protocol: Option<String>,
    pub dynamic_mode: Option<i64>,
    /// Required.
    pub firmware_id: String,
    pub group_id: Option<String>,
    pub group_type: Option<String>,
    pub iot_instance_id: Option<String>,
    pub maximum_per_minute: Option<i64>,
    pub multi_module_mode: Option<bool>,
    pub need_confirm: Option<bool>,
    pub need_push: Option<bool>,
    pub overwrite_mode: Option<i64>,
    /// Required.
    pub product_key: String,
    pub retry_count: Option<i64>,
    pub retry_interval: Option<i64>,
    pub src_version: Option<Vec<String>>,
    pub tag: Option<Vec<CreateOTADynamicUpgradeJobTag>>,
    pub timeout_in_minutes: Option<i64>,
}
operation! { CreateOTADynamicUpgradeJob(firmware_id: String, product_key: String)
    "CreateOTADynamicUpgradeJob" -> CreateOTADynamicUpgradeJobOutput {
    0 "DownloadProtocol" download_protocol: String, 1 "DynamicMode" dynamic_mode: i64, 2 "FirmwareId" firmware_id,
    3 "GroupId" group_id: String, 4 "GroupType" group_type: String, 5 "IotInstanceId" iot_instance_id: String,
    6 "MaximumPerMinute" maximum_per_minute: i64, 7 "MultiModuleMode" multi_module_mode: bool,
    8 "NeedConfirm" need_confirm: bool, 9 "NeedPush" need_push: bool, 10 "OverwriteMode" overwrite_mode: i64,
    11 "ProductKey" product_key, 12 "RetryCount" retry_count: i64, 13 "RetryInterval" retry_interval: i64,
    14 "SrcVersion" src_version: Vec<String>, 15 "Tag" tag: Vec<CreateOTADynamicUpgradeJobTag>,
    16 "TimeoutInMinutes" timeout_in_minutes: i64
} }

/// In the request of [`CreateOTADynamicUpgradeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOTADynamicUpgradeJobTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { CreateOTADynamicUpgradeJobTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateOTADynamicUpgradeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOTADynamicUpgradeJobOutput {
    pub code: Option<String>,
    pub data: Option<CreateOTADynamicUpgradeJobData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateOTADynamicUpgradeJobOutput {
    0 "Code" code: String, 1 "Data" data: CreateOTADynamicUpgradeJobData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateOTADynamicUpgradeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOTADynamicUpgradeJobData {
    pub job_id: Option<String>,
    pub utc_create: Option<String>,
}
model! { CreateOTADynamicUpgradeJobData {
    0 "JobId" job_id: String, 1 "UtcCreate" utc_create: String
} }

/// Creates ota firmware: `CreateOTAFirmware` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateOTAFirmware>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOTAFirmware {
    /// Required.
    pub dest_version: String,
    pub firmware_desc: Option<String>,
    /// Required.
    pub firmware_name: String,
    pub firmware_sign: Option<String>,
    pub firmware_size: Option<i64>,
    pub firmware_url: Option<String>,
    pub iot_instance_id: Option<String>,
    pub module_name: Option<String>,
    pub multi_files: Option<Vec<CreateOTAFirmwareMultiFiles>>,
    pub need_to_verify: Option<bool>,
    pub product_key: Option<String>,
    pub sign_method: Option<String>,
    pub src_version: Option<String>,
    pub r#type: Option<i64>,
    pub udi: Option<String>,
}
operation! { CreateOTAFirmware(dest_version: String, firmware_name: String)
    "CreateOTAFirmware" -> CreateOTAFirmwareOutput {
    0 "DestVersion" dest_version, 1 "FirmwareDesc" firmware_desc: String, 2 "FirmwareName" firmware_name,
    3 "FirmwareSign" firmware_sign: String, 4 "FirmwareSize" firmware_size: i64, 5 "FirmwareUrl" firmware_url: String,
    6 "IotInstanceId" iot_instance_id: String, 7 "ModuleName" module_name: String,
    8 "MultiFiles" multi_files: Vec<CreateOTAFirmwareMultiFiles>, 9 "NeedToVerify" need_to_verify: bool,
    10 "ProductKey" product_key: String, 11 "SignMethod" sign_method: String, 12 "SrcVersion" src_version: String,
    13 "Type" r#type: i64, 14 "Udi" udi: String
} }

/// In the request of [`CreateOTAFirmware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOTAFirmwareMultiFiles {
    pub file_md5: Option<String>,
    pub name: Option<String>,
    pub sign_value: Option<String>,
    pub size: Option<i64>,
    pub url: Option<String>,
}
input! { CreateOTAFirmwareMultiFiles() {
    0 "FileMd5" file_md5: String, 1 "Name" name: String, 2 "SignValue" sign_value: String, 3 "Size" size: i64,
    4 "Url" url: String
} }

/// Response of [`CreateOTAFirmware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOTAFirmwareOutput {
    pub code: Option<String>,
    pub data: Option<CreateOTAFirmwareData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateOTAFirmwareOutput {
    0 "Code" code: String, 1 "Data" data: CreateOTAFirmwareData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateOTAFirmware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOTAFirmwareData {
    pub firmware_id: Option<String>,
    pub utc_create: Option<String>,
}
model! { CreateOTAFirmwareData {
    0 "FirmwareId" firmware_id: String, 1 "UtcCreate" utc_create: String
} }

/// Creates ota module: `CreateOTAModule` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateOTAModule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOTAModule {
    pub alias_name: Option<String>,
    pub desc: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub module_name: String,
    /// Required.
    pub product_key: String,
}
operation! { CreateOTAModule(module_name: String, product_key: String) "CreateOTAModule" -> CreateOTAModuleOutput {
    0 "AliasName" alias_name: String, 1 "Desc" desc: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ModuleName" module_name, 4 "ProductKey" product_key
} }

/// Response of [`CreateOTAModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOTAModuleOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateOTAModuleOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Creates ota static upgrade job: `CreateOTAStaticUpgradeJob` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateOTAStaticUpgradeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOTAStaticUpgradeJob {
    pub dn_list_file_url: Option<String>,
    pub download_protocol: Option<String>,
    /// Required.
    pub firmware_id: String,
    pub gray_percent: Option<String>,
    pub group_id: Option<String>,
    pub group_type: Option<String>,
    pub iot_instance_id: Option<String>,
    pub maximum_per_minute: Option<i64>,
    pub multi_module_mode: Option<bool>,
    pub need_confirm: Option<bool>,
    pub need_push: Option<bool>,
    pub overwrite_mode: Option<i64>,
    /// Required.
    pub product_key: String,
    pub retry_count: Option<i64>,
    pub retry_interval: Option<i64>,
    pub schedule_finish_time: Option<i64>,
    pub schedule_time: Option<i64>,
    pub src_version: Option<Vec<String>>,
    pub tag: Option<Vec<CreateOTAStaticUpgradeJobTag>>,
    pub target_device_name: Option<Vec<String>>,
    /// Required.
    pub target_selection: String,
    pub timeout_in_minutes: Option<i64>,
}
operation! { CreateOTAStaticUpgradeJob(firmware_id: String, product_key: String, target_selection: String)
    "CreateOTAStaticUpgradeJob" -> CreateOTAStaticUpgradeJobOutput {
    0 "DnListFileUrl" dn_list_file_url: String, 1 "DownloadProtocol" download_protocol: String,
    2 "FirmwareId" firmware_id, 3 "GrayPercent" gray_percent: String, 4 "GroupId" group_id: String,
    5 "GroupType" group_type: String, 6 "IotInstanceId" iot_instance_id: String,
    7 "MaximumPerMinute" maximum_per_minute: i64, 8 "MultiModuleMode" multi_module_mode: bool,
    9 "NeedConfirm" need_confirm: bool, 10 "NeedPush" need_push: bool, 11 "OverwriteMode" overwrite_mode: i64,
    12 "ProductKey" product_key, 13 "RetryCount" retry_count: i64, 14 "RetryInterval" retry_interval: i64,
    15 "ScheduleFinishTime" schedule_finish_time: i64, 16 "ScheduleTime" schedule_time: i64,
    17 "SrcVersion" src_version: Vec<String>, 18 "Tag" tag: Vec<CreateOTAStaticUpgradeJobTag>,
    19 "TargetDeviceName" target_device_name: Vec<String>, 20 "TargetSelection" target_selection,
    21 "TimeoutInMinutes" timeout_in_minutes: i64
} }

/// In the request of [`CreateOTAStaticUpgradeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOTAStaticUpgradeJobTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { CreateOTAStaticUpgradeJobTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateOTAStaticUpgradeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOTAStaticUpgradeJobOutput {
    pub code: Option<String>,
    pub data: Option<CreateOTAStaticUpgradeJobData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateOTAStaticUpgradeJobOutput {
    0 "Code" code: String, 1 "Data" data: CreateOTAStaticUpgradeJobData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateOTAStaticUpgradeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOTAStaticUpgradeJobData {
    pub job_id: Option<String>,
    pub utc_create: Option<String>,
}
model! { CreateOTAStaticUpgradeJobData {
    0 "JobId" job_id: String, 1 "UtcCreate" utc_create: String
} }

/// Creates ota verify job: `CreateOTAVerifyJob` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateOTAVerifyJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOTAVerifyJob {
    pub download_protocol: Option<String>,
    /// Required.
    pub firmware_id: String,
    pub iot_instance_id: Option<String>,
    pub need_confirm: Option<bool>,
    pub need_push: Option<bool>,
    /// Required.
    pub product_key: String,
    pub tag: Option<Vec<CreateOTAVerifyJobTag>>,
    /// Required.
    pub target_device_name: Vec<String>,
    pub timeout_in_minutes: Option<i64>,
}
operation! { CreateOTAVerifyJob(firmware_id: String, product_key: String, target_device_name: Vec<String>)
    "CreateOTAVerifyJob" -> CreateOTAVerifyJobOutput {
    0 "DownloadProtocol" download_protocol: String, 1 "FirmwareId" firmware_id,
    2 "IotInstanceId" iot_instance_id: String, 3 "NeedConfirm" need_confirm: bool, 4 "NeedPush" need_push: bool,
    5 "ProductKey" product_key, 6 "Tag" tag: Vec<CreateOTAVerifyJobTag>, 7 "TargetDeviceName" target_device_name,
    8 "TimeoutInMinutes" timeout_in_minutes: i64
} }

/// In the request of [`CreateOTAVerifyJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOTAVerifyJobTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { CreateOTAVerifyJobTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateOTAVerifyJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOTAVerifyJobOutput {
    pub code: Option<String>,
    pub data: Option<CreateOTAVerifyJobData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateOTAVerifyJobOutput {
    0 "Code" code: String, 1 "Data" data: CreateOTAVerifyJobData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateOTAVerifyJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOTAVerifyJobData {
    pub job_id: Option<String>,
    pub utc_create: Option<String>,
}
model! { CreateOTAVerifyJobData {
    0 "JobId" job_id: String, 1 "UtcCreate" utc_create: String
} }

/// Creates parser: `CreateParser` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateParser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParser {
    pub description: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub name: String,
}
operation! { CreateParser(name: String) "CreateParser" -> CreateParserOutput {
    0 "Description" description: String, 1 "IotInstanceId" iot_instance_id: String, 2 "Name" name
} }

/// Response of [`CreateParser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParserOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub parser_id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateParserOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "ParserId" parser_id: i64,
    3 "Success" success: bool
} }

/// Creates parser data source: `CreateParserDataSource` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateParserDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParserDataSource {
    pub description: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub name: String,
}
operation! { CreateParserDataSource(name: String) "CreateParserDataSource" -> CreateParserDataSourceOutput {
    0 "Description" description: String, 1 "IotInstanceId" iot_instance_id: String, 2 "Name" name
} }

/// Response of [`CreateParserDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParserDataSourceOutput {
    pub code: Option<String>,
    pub data_source: Option<CreateParserDataSourceDataSource>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateParserDataSourceOutput {
    0 "Code" code: String, 1 "DataSource" data_source: CreateParserDataSourceDataSource,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateParserDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParserDataSourceDataSource {
    pub data_source_id: Option<i64>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub utc_created: Option<String>,
}
model! { CreateParserDataSourceDataSource {
    0 "DataSourceId" data_source_id: i64, 1 "Description" description: String, 2 "Name" name: String,
    3 "UtcCreated" utc_created: String
} }

/// Creates product: `CreateProduct` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProduct {
    pub aliyun_commodity_code: Option<String>,
    pub auth_type: Option<String>,
    pub category_key: Option<String>,
    pub data_format: Option<i64>,
    pub description: Option<String>,
    pub id2: Option<bool>,
    pub iot_instance_id: Option<String>,
    pub join_permission_id: Option<String>,
    pub net_type: Option<String>,
    /// Required.
    pub node_type: i64,
    /// Required.
    pub product_name: String,
    pub protocol_type: Option<String>,
    pub publish_auto: Option<bool>,
    pub resource_group_id: Option<String>,
    pub validate_type: Option<i64>,
}
operation! { CreateProduct(node_type: i64, product_name: String) "CreateProduct" -> CreateProductOutput {
    0 "AliyunCommodityCode" aliyun_commodity_code: String, 1 "AuthType" auth_type: String,
    2 "CategoryKey" category_key: String, 3 "DataFormat" data_format: i64, 4 "Description" description: String,
    5 "Id2" id2: bool, 6 "IotInstanceId" iot_instance_id: String, 7 "JoinPermissionId" join_permission_id: String,
    8 "NetType" net_type: String, 9 "NodeType" node_type, 10 "ProductName" product_name,
    11 "ProtocolType" protocol_type: String, 12 "PublishAuto" publish_auto: bool,
    13 "ResourceGroupId" resource_group_id: String, 14 "ValidateType" validate_type: i64
} }

/// Response of [`CreateProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductOutput {
    pub code: Option<String>,
    pub data: Option<CreateProductData>,
    pub error_message: Option<String>,
    pub product_key: Option<String>,
    pub success: Option<bool>,
}
model! { CreateProductOutput {
    0 "Code" code: String, 1 "Data" data: CreateProductData, 2 "ErrorMessage" error_message: String,
    3 "ProductKey" product_key: String, 4 "Success" success: bool
} }

/// In the response of [`CreateProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductData {
    pub aliyun_commodity_code: Option<String>,
    pub auth_type: Option<String>,
    pub data_format: Option<i64>,
    pub description: Option<String>,
    pub id2: Option<bool>,
    pub node_type: Option<i64>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
    /// Secret.
    pub product_secret: Option<Secret>,
    pub protocol_type: Option<String>,
}
model! { CreateProductData {
    0 "AliyunCommodityCode" aliyun_commodity_code: String, 1 "AuthType" auth_type: String,
    2 "DataFormat" data_format: i64, 3 "Description" description: String, 4 "Id2" id2: bool,
    5 "NodeType" node_type: i64, 6 "ProductKey" product_key: String, 7 "ProductName" product_name: String,
    8 "ProductSecret" product_secret: Secret, 9 "ProtocolType" protocol_type: String
} }

/// Creates product distribute job: `CreateProductDistributeJob` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateProductDistributeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductDistributeJob {
    /// Required.
    pub product_key: String,
    /// Required.
    pub source_instance_id: String,
    pub target_aliyun_id: Option<String>,
    /// Required.
    pub target_instance_id: String,
    pub target_uid: Option<String>,
}
operation! { CreateProductDistributeJob(product_key: String, source_instance_id: String, target_instance_id: String)
    "CreateProductDistributeJob" -> CreateProductDistributeJobOutput {
    0 "ProductKey" product_key, 1 "SourceInstanceId" source_instance_id, 2 "TargetAliyunId" target_aliyun_id: String,
    3 "TargetInstanceId" target_instance_id, 4 "TargetUid" target_uid: String
} }

/// Response of [`CreateProductDistributeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductDistributeJobOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub job_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateProductDistributeJobOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "JobId" job_id: String, 3 "Success" success: bool
} }

/// Creates product tags: `CreateProductTags` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateProductTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductTags {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    /// Required.
    pub product_tag: Vec<CreateProductTagsProductTag>,
}
operation! { CreateProductTags(product_key: String, product_tag: Vec<CreateProductTagsProductTag>)
    "CreateProductTags" -> CreateProductTagsOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key, 2 "ProductTag" product_tag
} }

/// In the request of [`CreateProductTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductTagsProductTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { CreateProductTagsProductTag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateProductTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductTagsOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub invalid_product_tags: Option<CreateProductTagsInvalidProductTags>,
    pub success: Option<bool>,
}
model! { CreateProductTagsOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String,
    2 "InvalidProductTags" invalid_product_tags: CreateProductTagsInvalidProductTags, 3 "Success" success: bool
} }

/// In the response of [`CreateProductTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductTagsInvalidProductTags {
    pub product_tag: Vec<CreateProductTagsInvalidProductTagsProductTag>,
}
model! { CreateProductTagsInvalidProductTags {
    0 "ProductTag" product_tag: Vec<CreateProductTagsInvalidProductTagsProductTag>
} }

/// In the response of [`CreateProductTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductTagsInvalidProductTagsProductTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { CreateProductTagsInvalidProductTagsProductTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Creates product topic: `CreateProductTopic` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateProductTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductTopic {
    pub codec: Option<String>,
    pub desc: Option<String>,
    pub enable_proxy_subscribe: Option<bool>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub operation: String,
    /// Required.
    pub product_key: String,
    /// Required.
    pub topic_short_name: String,
}
operation! { CreateProductTopic(operation: String, product_key: String, topic_short_name: String)
    "CreateProductTopic" -> CreateProductTopicOutput {
    0 "Codec" codec: String, 1 "Desc" desc: String, 2 "EnableProxySubscribe" enable_proxy_subscribe: bool,
    3 "IotInstanceId" iot_instance_id: String, 4 "Operation" operation, 5 "ProductKey" product_key,
    6 "TopicShortName" topic_short_name
} }

/// Response of [`CreateProductTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductTopicOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub topic_id: Option<i64>,
}
model! { CreateProductTopicOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool, 3 "TopicId" topic_id: i64
} }

/// Creates rule: `CreateRule` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRule {
    pub data_type: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub name: String,
    pub product_key: Option<String>,
    pub resource_group_id: Option<String>,
    pub rule_desc: Option<String>,
    pub select: Option<String>,
    pub short_topic: Option<String>,
    pub topic: Option<String>,
    pub topic_type: Option<i64>,
    pub r#where: Option<String>,
}
operation! { CreateRule(name: String) "CreateRule" -> CreateRuleOutput {
    0 "DataType" data_type: String, 1 "IotInstanceId" iot_instance_id: String, 2 "Name" name,
    3 "ProductKey" product_key: String, 4 "ResourceGroupId" resource_group_id: String, 5 "RuleDesc" rule_desc: String,
    6 "Select" select: String, 7 "ShortTopic" short_topic: String, 8 "Topic" topic: String,
    9 "TopicType" topic_type: i64, 10 "Where" r#where: String
} }

/// Response of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub rule_id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateRuleOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "RuleId" rule_id: i64, 3 "Success" success: bool
} }

/// Creates rule action: `CreateRuleAction` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateRuleAction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleAction {
    /// Required.
    pub configuration: String,
    pub error_action_flag: Option<bool>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub r#type: String,
}
operation! { CreateRuleAction(configuration: String, rule_id: i64, r#type: String)
    "CreateRuleAction" -> CreateRuleActionOutput {
    0 "Configuration" configuration, 1 "ErrorActionFlag" error_action_flag: bool,
    2 "IotInstanceId" iot_instance_id: String, 3 "RuleId" rule_id, 4 "Type" r#type
} }

/// Response of [`CreateRuleAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleActionOutput {
    pub action_id: Option<i64>,
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateRuleActionOutput {
    0 "ActionId" action_id: i64, 1 "Code" code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Creates scene rule: `CreateSceneRule` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateSceneRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneRule {
    pub iot_instance_id: Option<String>,
    pub rule_content: Option<String>,
    pub rule_description: Option<String>,
    /// Required.
    pub rule_name: String,
}
operation! { CreateSceneRule(rule_name: String) "CreateSceneRule" -> CreateSceneRuleOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "RuleContent" rule_content: String,
    2 "RuleDescription" rule_description: String, 3 "RuleName" rule_name
} }

/// Response of [`CreateSceneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneRuleOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub rule_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSceneRuleOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "RuleId" rule_id: String, 3 "Success" success: bool
} }

/// Creates schedule period: `CreateSchedulePeriod` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateSchedulePeriod>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchedulePeriod {
    /// Required.
    pub description: String,
    /// Required.
    pub end_time: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub schedule_code: String,
    /// Required.
    pub sound_code_content: String,
    /// Required.
    pub start_time: String,
}

/// Arguments of [`CreateSchedulePeriod::new`].
pub struct CreateSchedulePeriodRequired {
    pub description: String,
    pub end_time: String,
    pub schedule_code: String,
    pub sound_code_content: String,
    pub start_time: String,
}
operation! {
    CreateSchedulePeriod { CreateSchedulePeriodRequired: description, end_time, schedule_code, sound_code_content, start_time }
    "CreateSchedulePeriod" -> CreateSchedulePeriodOutput {
    0 "Description" description, 1 "EndTime" end_time, 2 "IotInstanceId" iot_instance_id: String,
    3 "ScheduleCode" schedule_code, 4 "SoundCodeContent" sound_code_content, 5 "StartTime" start_time
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CreateSchedulePeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchedulePeriodOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSchedulePeriodOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Creates share promotion activity: `CreateSharePromotionActivity` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateSharePromotionActivity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSharePromotionActivity {
    pub end_time: Option<i64>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub share_promotion_activity_name: String,
    pub start_time: Option<i64>,
}
operation! { CreateSharePromotionActivity(share_promotion_activity_name: String)
    "CreateSharePromotionActivity" -> CreateSharePromotionActivityOutput {
    0 "EndTime" end_time: i64, 1 "IotInstanceId" iot_instance_id: String,
    2 "SharePromotionActivityName" share_promotion_activity_name, 3 "StartTime" start_time: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateSharePromotionActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSharePromotionActivityOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSharePromotionActivityOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Creates share promotion speech model: `CreateSharePromotionSpeechModel` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateSharePromotionSpeechModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSharePromotionSpeechModel {
    /// Required.
    pub audio_format: String,
    /// Required.
    pub biz_code: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub share_promotion_activity_id: String,
    /// Required.
    pub share_task_code: String,
    /// Required.
    pub speech_model_type: String,
    /// -500 to 500.
    pub speech_rate: Option<i64>,
    /// Required.
    pub text: String,
    /// Required.
    pub voice: String,
    /// 0 to 100.
    pub volume: Option<i64>,
}

/// Arguments of [`CreateSharePromotionSpeechModel::new`].
pub struct CreateSharePromotionSpeechModelRequired {
    pub audio_format: String,
    pub biz_code: String,
    pub share_promotion_activity_id: String,
    pub share_task_code: String,
    pub speech_model_type: String,
    pub text: String,
    pub voice: String,
}
operation! {
    CreateSharePromotionSpeechModel { CreateSharePromotionSpeechModelRequired: audio_format, biz_code, share_promotion_activity_id, share_task_code, speech_model_type, text, voice }
    "CreateSharePromotionSpeechModel" -> CreateSharePromotionSpeechModelOutput {
    0 "AudioFormat" audio_format, 1 "BizCode" biz_code, 2 "IotInstanceId" iot_instance_id: String,
    3 "SharePromotionActivityId" share_promotion_activity_id, 4 "ShareTaskCode" share_task_code,
    5 "SpeechModelType" speech_model_type, 6 "SpeechRate" speech_rate: i64, 7 "Text" text, 8 "Voice" voice,
    9 "Volume" volume: i64
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
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`CreateSharePromotionSpeechModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSharePromotionSpeechModelOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSharePromotionSpeechModelOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Creates sound code: `CreateSoundCode` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateSoundCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSoundCode {
    /// Required.
    pub duration: i64,
    pub iot_instance_id: Option<String>,
    pub name: Option<String>,
    pub open_type: Option<String>,
    /// Required.
    pub sound_code_content: String,
}
operation! { CreateSoundCode(duration: i64, sound_code_content: String) "CreateSoundCode" -> CreateSoundCodeOutput {
    0 "Duration" duration, 1 "IotInstanceId" iot_instance_id: String, 2 "Name" name: String,
    3 "OpenType" open_type: String, 4 "SoundCodeContent" sound_code_content
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CreateSoundCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSoundCodeOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSoundCodeOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Creates sound code label: `CreateSoundCodeLabel` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateSoundCodeLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSoundCodeLabel {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub label: String,
    /// Required.
    pub schedule_code: String,
}
operation! { CreateSoundCodeLabel(label: String, schedule_code: String)
    "CreateSoundCodeLabel" -> CreateSoundCodeLabelOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "Label" label, 2 "ScheduleCode" schedule_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateSoundCodeLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSoundCodeLabelOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSoundCodeLabelOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Creates sound code schedule: `CreateSoundCodeSchedule` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateSoundCodeSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSoundCodeSchedule {
    pub description: Option<String>,
    /// Required.
    pub end_date: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub name: String,
    pub open_type: Option<String>,
    /// Required.
    pub start_date: String,
}
operation! { CreateSoundCodeSchedule(end_date: String, name: String, start_date: String)
    "CreateSoundCodeSchedule" -> CreateSoundCodeScheduleOutput {
    0 "Description" description: String, 1 "EndDate" end_date, 2 "IotInstanceId" iot_instance_id: String, 3 "Name" name,
    4 "OpenType" open_type: String, 5 "StartDate" start_date
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CreateSoundCodeSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSoundCodeScheduleOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSoundCodeScheduleOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Creates speech: `CreateSpeech` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateSpeech>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpeech {
    pub audio_format: Option<String>,
    pub biz_code: Option<String>,
    pub enable_sound_code: Option<bool>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub project_code: String,
    pub sound_code_config: Option<BTreeMap<String, Value>>,
    /// -500 to 500.
    pub speech_rate: Option<i64>,
    pub speech_type: Option<String>,
    pub text: Option<String>,
    /// Required.
    pub voice: String,
    /// 0 to 100.
    pub volume: Option<i64>,
}
operation! { CreateSpeech(project_code: String, voice: String) "CreateSpeech" -> CreateSpeechOutput {
    0 "AudioFormat" audio_format: String, 1 "BizCode" biz_code: String, 2 "EnableSoundCode" enable_sound_code: bool,
    3 "IotInstanceId" iot_instance_id: String, 4 "ProjectCode" project_code,
    5 "SoundCodeConfig" sound_code_config: BTreeMap<String, Value>, 6 "SpeechRate" speech_rate: i64,
    7 "SpeechType" speech_type: String, 8 "Text" text: String, 9 "Voice" voice, 10 "Volume" volume: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// Response of [`CreateSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpeechOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSpeechOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Creates studio app domain open: `CreateStudioAppDomainOpen` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateStudioAppDomainOpen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStudioAppDomainOpen {
    /// Required.
    pub app_id: String,
    /// Required.
    pub host: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub protocol: String,
}
operation! { CreateStudioAppDomainOpen(app_id: String, host: String, project_id: String, protocol: String)
    "CreateStudioAppDomainOpen" -> CreateStudioAppDomainOpenOutput {
    0 "AppId" app_id, 1 "Host" host, 2 "IotInstanceId" iot_instance_id: String, 3 "ProjectId" project_id,
    4 "Protocol" protocol
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CreateStudioAppDomainOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStudioAppDomainOpenOutput {
    pub code: Option<String>,
    pub data: Option<CreateStudioAppDomainOpenData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateStudioAppDomainOpenOutput {
    0 "Code" code: String, 1 "Data" data: CreateStudioAppDomainOpenData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateStudioAppDomainOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStudioAppDomainOpenData {
    pub app_id: Option<String>,
    pub host: Option<String>,
    pub id: Option<i64>,
    pub is_beian: Option<String>,
    pub project_id: Option<String>,
    pub protocol: Option<String>,
    pub tenant_id: Option<String>,
}
model! { CreateStudioAppDomainOpenData {
    0 "AppId" app_id: String, 1 "Host" host: String, 2 "Id" id: i64, 3 "IsBeian" is_beian: String,
    4 "ProjectId" project_id: String, 5 "Protocol" protocol: String, 6 "TenantId" tenant_id: String
} }

/// Creates subscribe relation: `CreateSubscribeRelation` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateSubscribeRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscribeRelation {
    pub consumer_group_ids: Option<Vec<String>>,
    pub device_data_flag: Option<bool>,
    pub device_life_cycle_flag: Option<bool>,
    pub device_status_change_flag: Option<bool>,
    pub device_tag_flag: Option<bool>,
    pub device_topo_life_cycle_flag: Option<bool>,
    pub found_device_list_flag: Option<bool>,
    pub iot_instance_id: Option<String>,
    pub mns_configuration: Option<String>,
    pub ota_event_flag: Option<bool>,
    pub ota_job_flag: Option<bool>,
    pub ota_version_flag: Option<bool>,
    /// Required.
    pub product_key: String,
    pub subscribe_flags: Option<String>,
    pub thing_history_flag: Option<bool>,
    pub r#type: Option<String>,
}
operation! { CreateSubscribeRelation(product_key: String) "CreateSubscribeRelation" -> CreateSubscribeRelationOutput {
    0 "ConsumerGroupIds" consumer_group_ids: Vec<String>, 1 "DeviceDataFlag" device_data_flag: bool,
    2 "DeviceLifeCycleFlag" device_life_cycle_flag: bool, 3 "DeviceStatusChangeFlag" device_status_change_flag: bool,
    4 "DeviceTagFlag" device_tag_flag: bool, 5 "DeviceTopoLifeCycleFlag" device_topo_life_cycle_flag: bool,
    6 "FoundDeviceListFlag" found_device_list_flag: bool, 7 "IotInstanceId" iot_instance_id: String,
    8 "MnsConfiguration" mns_configuration: String, 9 "OtaEventFlag" ota_event_flag: bool,
    10 "OtaJobFlag" ota_job_flag: bool, 11 "OtaVersionFlag" ota_version_flag: bool, 12 "ProductKey" product_key,
    13 "SubscribeFlags" subscribe_flags: String, 14 "ThingHistoryFlag" thing_history_flag: bool,
    15 "Type" r#type: String
} }

/// Response of [`CreateSubscribeRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscribeRelationOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSubscribeRelationOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Creates thing model: `CreateThingModel` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateThingModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateThingModel {
    pub function_block_id: Option<String>,
    pub function_block_name: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    pub thing_model_json: Option<String>,
}
operation! { CreateThingModel(product_key: String) "CreateThingModel" -> CreateThingModelOutput {
    0 "FunctionBlockId" function_block_id: String, 1 "FunctionBlockName" function_block_name: String,
    2 "IotInstanceId" iot_instance_id: String, 3 "ProductKey" product_key, 4 "ThingModelJson" thing_model_json: String
} }

/// Response of [`CreateThingModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateThingModelOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateThingModelOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Creates thing script: `CreateThingScript` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateThingScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateThingScript {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    /// Required.
    pub script_content: String,
    /// Required.
    pub script_type: String,
}
operation! { CreateThingScript(product_key: String, script_content: String, script_type: String)
    "CreateThingScript" -> CreateThingScriptOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key, 2 "ScriptContent" script_content,
    3 "ScriptType" script_type
} }

/// Response of [`CreateThingScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateThingScriptOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateThingScriptOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Creates topic config: `CreateTopicConfig` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateTopicConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicConfig {
    pub codec: Option<String>,
    pub description: Option<String>,
    pub enable_broadcast: Option<bool>,
    pub enable_proxy_subscribe: Option<bool>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub operation: String,
    /// Required.
    pub product_key: String,
    /// Required.
    pub topic_full_name: String,
}
operation! { CreateTopicConfig(operation: String, product_key: String, topic_full_name: String)
    "CreateTopicConfig" -> CreateTopicConfigOutput {
    0 "Codec" codec: String, 1 "Description" description: String, 2 "EnableBroadcast" enable_broadcast: bool,
    3 "EnableProxySubscribe" enable_proxy_subscribe: bool, 4 "IotInstanceId" iot_instance_id: String,
    5 "Operation" operation, 6 "ProductKey" product_key, 7 "TopicFullName" topic_full_name
} }

/// Response of [`CreateTopicConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicConfigOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTopicConfigOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates topic route table: `CreateTopicRouteTable` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/CreateTopicRouteTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicRouteTable {
    /// Required.
    pub dst_topic: Vec<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub src_topic: String,
}
operation! { CreateTopicRouteTable(dst_topic: Vec<String>, src_topic: String)
    "CreateTopicRouteTable" -> CreateTopicRouteTableOutput {
    0 "DstTopic" dst_topic, 1 "IotInstanceId" iot_instance_id: String, 2 "SrcTopic" src_topic
} }

/// Response of [`CreateTopicRouteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicRouteTableOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub failure_topics: Option<CreateTopicRouteTableFailureTopics>,
    pub is_all_succeed: Option<bool>,
    pub success: Option<bool>,
}
model! { CreateTopicRouteTableOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String,
    2 "FailureTopics" failure_topics: CreateTopicRouteTableFailureTopics, 3 "IsAllSucceed" is_all_succeed: bool,
    4 "Success" success: bool
} }

/// In the response of [`CreateTopicRouteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicRouteTableFailureTopics {
    pub topic: Vec<BTreeMap<String, Value>>,
}
model! { CreateTopicRouteTableFailureTopics {
    0 "Topic" topic: Vec<BTreeMap<String, Value>>
} }

/// Deletes client ids: `DeleteClientIds` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteClientIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClientIds {
    /// Required.
    pub iot_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { DeleteClientIds(iot_id: String) "DeleteClientIds" -> DeleteClientIdsOutput {
    0 "IotId" iot_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`DeleteClientIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClientIdsOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteClientIdsOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes consumer group: `DeleteConsumerGroup` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroup {
    /// Required.
    pub group_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { DeleteConsumerGroup(group_id: String) "DeleteConsumerGroup" -> DeleteConsumerGroupOutput {
    0 "GroupId" group_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`DeleteConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroupOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteConsumerGroupOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes consumer group subscribe relation: `DeleteConsumerGroupSubscribeRelation` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteConsumerGroupSubscribeRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroupSubscribeRelation {
    /// Required.
    pub consumer_group_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { DeleteConsumerGroupSubscribeRelation(consumer_group_id: String, product_key: String)
    "DeleteConsumerGroupSubscribeRelation" -> DeleteConsumerGroupSubscribeRelationOutput {
    0 "ConsumerGroupId" consumer_group_id, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key
} }

/// Response of [`DeleteConsumerGroupSubscribeRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroupSubscribeRelationOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteConsumerGroupSubscribeRelationOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes data source item: `DeleteDataSourceItem` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteDataSourceItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceItem {
    /// Required. 0 to 99999999.
    pub data_source_id: i64,
    /// Required. 0 to 99999999.
    pub data_source_item_id: i64,
    pub iot_instance_id: Option<String>,
}
operation! { DeleteDataSourceItem(data_source_id: i64, data_source_item_id: i64)
    "DeleteDataSourceItem" -> DeleteDataSourceItemOutput {
    0 "DataSourceId" data_source_id, 1 "DataSourceItemId" data_source_item_id, 2 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`DeleteDataSourceItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceItemOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDataSourceItemOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes destination: `DeleteDestination` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteDestination>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDestination {
    /// Required. 0 to 9999999.
    pub destination_id: i64,
    pub iot_instance_id: Option<String>,
}
operation! { DeleteDestination(destination_id: i64) "DeleteDestination" -> DeleteDestinationOutput {
    0 "DestinationId" destination_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`DeleteDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDestinationOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDestinationOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes device: `DeleteDevice` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDevice {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { DeleteDevice() "DeleteDevice" -> DeleteDeviceOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String
} }

/// Response of [`DeleteDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDeviceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes device distribute job: `DeleteDeviceDistributeJob` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteDeviceDistributeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceDistributeJob {
    /// Required.
    pub job_id: String,
}
operation! { DeleteDeviceDistributeJob(job_id: String) "DeleteDeviceDistributeJob" -> DeleteDeviceDistributeJobOutput {
    0 "JobId" job_id
} }

/// Response of [`DeleteDeviceDistributeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceDistributeJobOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDeviceDistributeJobOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes device dynamic group: `DeleteDeviceDynamicGroup` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteDeviceDynamicGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceDynamicGroup {
    /// Required.
    pub group_id: String,
    /// Required.
    pub iot_instance_id: String,
}
operation! { DeleteDeviceDynamicGroup(group_id: String, iot_instance_id: String)
    "DeleteDeviceDynamicGroup" -> DeleteDeviceDynamicGroupOutput {
    0 "GroupId" group_id, 1 "IotInstanceId" iot_instance_id
} }

/// Response of [`DeleteDeviceDynamicGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceDynamicGroupOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDeviceDynamicGroupOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes device file: `DeleteDeviceFile` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteDeviceFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceFile {
    pub device_name: Option<String>,
    /// Required.
    pub file_id: String,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { DeleteDeviceFile(file_id: String) "DeleteDeviceFile" -> DeleteDeviceFileOutput {
    0 "DeviceName" device_name: String, 1 "FileId" file_id, 2 "IotId" iot_id: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "ProductKey" product_key: String
} }

/// Response of [`DeleteDeviceFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceFileOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDeviceFileOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes device group: `DeleteDeviceGroup` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceGroup {
    /// Required.
    pub group_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { DeleteDeviceGroup(group_id: String) "DeleteDeviceGroup" -> DeleteDeviceGroupOutput {
    0 "GroupId" group_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`DeleteDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceGroupOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDeviceGroupOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes device prop: `DeleteDeviceProp` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteDeviceProp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceProp {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    /// Required.
    pub prop_key: String,
}
operation! { DeleteDeviceProp(prop_key: String) "DeleteDeviceProp" -> DeleteDevicePropOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String, 4 "PropKey" prop_key
} }

/// Response of [`DeleteDeviceProp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDevicePropOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDevicePropOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes device speech: `DeleteDeviceSpeech` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteDeviceSpeech>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceSpeech {
    /// Required.
    pub device_speech_list: Vec<DeleteDeviceSpeechDeviceSpeechList>,
    /// Required.
    pub iot_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { DeleteDeviceSpeech(device_speech_list: Vec<DeleteDeviceSpeechDeviceSpeechList>, iot_id: String)
    "DeleteDeviceSpeech" -> DeleteDeviceSpeechOutput {
    0 "DeviceSpeechList" device_speech_list, 1 "IotId" iot_id, 2 "IotInstanceId" iot_instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`DeleteDeviceSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceSpeechDeviceSpeechList {
    /// Required.
    pub audio_format: Option<String>,
    /// Required.
    pub biz_code: Option<String>,
}
input! { DeleteDeviceSpeechDeviceSpeechList(audio_format: String, biz_code: String) {
    0 "AudioFormat" audio_format: String, 1 "BizCode" biz_code: String
} }

/// Response of [`DeleteDeviceSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceSpeechOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDeviceSpeechOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes device tunnel: `DeleteDeviceTunnel` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteDeviceTunnel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceTunnel {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub tunnel_id: String,
}
operation! { DeleteDeviceTunnel(tunnel_id: String) "DeleteDeviceTunnel" -> DeleteDeviceTunnelOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "TunnelId" tunnel_id
} }

/// Response of [`DeleteDeviceTunnel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceTunnelOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDeviceTunnelOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes edge driver: `DeleteEdgeDriver` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteEdgeDriver>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeDriver {
    /// Required.
    pub driver_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { DeleteEdgeDriver(driver_id: String) "DeleteEdgeDriver" -> DeleteEdgeDriverOutput {
    0 "DriverId" driver_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`DeleteEdgeDriver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeDriverOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteEdgeDriverOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes edge driver version: `DeleteEdgeDriverVersion` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteEdgeDriverVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeDriverVersion {
    /// Required.
    pub driver_id: String,
    /// Required.
    pub driver_version: String,
    pub iot_instance_id: Option<String>,
}
operation! { DeleteEdgeDriverVersion(driver_id: String, driver_version: String)
    "DeleteEdgeDriverVersion" -> DeleteEdgeDriverVersionOutput {
    0 "DriverId" driver_id, 1 "DriverVersion" driver_version, 2 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`DeleteEdgeDriverVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeDriverVersionOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteEdgeDriverVersionOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes edge instance: `DeleteEdgeInstance` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteEdgeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeInstance {
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { DeleteEdgeInstance(instance_id: String) "DeleteEdgeInstance" -> DeleteEdgeInstanceOutput {
    0 "InstanceId" instance_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`DeleteEdgeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeInstanceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteEdgeInstanceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes edge instance message routing: `DeleteEdgeInstanceMessageRouting` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteEdgeInstanceMessageRouting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeInstanceMessageRouting {
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
    /// Required. 0 to 9223372036854775807.
    pub route_id: i64,
}
operation! { DeleteEdgeInstanceMessageRouting(instance_id: String, route_id: i64)
    "DeleteEdgeInstanceMessageRouting" -> DeleteEdgeInstanceMessageRoutingOutput {
    0 "InstanceId" instance_id, 1 "IotInstanceId" iot_instance_id: String, 2 "RouteId" route_id
} }

/// Response of [`DeleteEdgeInstanceMessageRouting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeInstanceMessageRoutingOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteEdgeInstanceMessageRoutingOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes job: `DeleteJob` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJob {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub job_id: String,
}
operation! { DeleteJob(job_id: String) "DeleteJob" -> DeleteJobOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "JobId" job_id
} }

/// Response of [`DeleteJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteJobOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes ota firmware: `DeleteOTAFirmware` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteOTAFirmware>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOTAFirmware {
    /// Required.
    pub firmware_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { DeleteOTAFirmware(firmware_id: String) "DeleteOTAFirmware" -> DeleteOTAFirmwareOutput {
    0 "FirmwareId" firmware_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`DeleteOTAFirmware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOTAFirmwareOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteOTAFirmwareOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes ota module: `DeleteOTAModule` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteOTAModule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOTAModule {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub module_name: String,
    /// Required.
    pub product_key: String,
}
operation! { DeleteOTAModule(module_name: String, product_key: String) "DeleteOTAModule" -> DeleteOTAModuleOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ModuleName" module_name, 2 "ProductKey" product_key
} }

/// Response of [`DeleteOTAModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOTAModuleOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteOTAModuleOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes parser: `DeleteParser` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteParser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParser {
    pub iot_instance_id: Option<String>,
    /// Required. 0 to 9999999999.
    pub parser_id: i64,
}
operation! { DeleteParser(parser_id: i64) "DeleteParser" -> DeleteParserOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ParserId" parser_id
} }

/// Response of [`DeleteParser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParserOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteParserOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes parser data source: `DeleteParserDataSource` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteParserDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParserDataSource {
    /// Required. 0 to 999999999.
    pub data_source_id: i64,
    pub iot_instance_id: Option<String>,
}
operation! { DeleteParserDataSource(data_source_id: i64) "DeleteParserDataSource" -> DeleteParserDataSourceOutput {
    0 "DataSourceId" data_source_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`DeleteParserDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParserDataSourceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteParserDataSourceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes power station: `DeletePowerStation` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeletePowerStation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePowerStation {
    /// Required.
    pub algorithm_instance_uid: String,
    /// Required.
    pub iot_instance_id: String,
    /// Required.
    pub power_station_uid: String,
}
operation! { DeletePowerStation(algorithm_instance_uid: String, iot_instance_id: String, power_station_uid: String)
    "DeletePowerStation" -> DeletePowerStationOutput {
    0 "AlgorithmInstanceUid" algorithm_instance_uid, 1 "IotInstanceId" iot_instance_id,
    2 "PowerStationUid" power_station_uid
} }

/// Response of [`DeletePowerStation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePowerStationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeletePowerStationOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Deletes product: `DeleteProduct` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProduct {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { DeleteProduct(product_key: String) "DeleteProduct" -> DeleteProductOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key
} }

/// Response of [`DeleteProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProductOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteProductOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes product tags: `DeleteProductTags` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteProductTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProductTags {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    /// Required.
    pub product_tag_key: Vec<String>,
}
operation! { DeleteProductTags(product_key: String, product_tag_key: Vec<String>)
    "DeleteProductTags" -> DeleteProductTagsOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key, 2 "ProductTagKey" product_tag_key
} }

/// Response of [`DeleteProductTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProductTagsOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteProductTagsOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes product topic: `DeleteProductTopic` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteProductTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProductTopic {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub topic_id: String,
}
operation! { DeleteProductTopic(topic_id: String) "DeleteProductTopic" -> DeleteProductTopicOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "TopicId" topic_id
} }

/// Response of [`DeleteProductTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProductTopicOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteProductTopicOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes rule: `DeleteRule` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRule {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub rule_id: i64,
}
operation! { DeleteRule(rule_id: i64) "DeleteRule" -> DeleteRuleOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "RuleId" rule_id
} }

/// Response of [`DeleteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRuleOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteRuleOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes rule action: `DeleteRuleAction` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteRuleAction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRuleAction {
    /// Required.
    pub action_id: i64,
    pub iot_instance_id: Option<String>,
}
operation! { DeleteRuleAction(action_id: i64) "DeleteRuleAction" -> DeleteRuleActionOutput {
    0 "ActionId" action_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`DeleteRuleAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRuleActionOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteRuleActionOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes scene rule: `DeleteSceneRule` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteSceneRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSceneRule {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub rule_id: String,
}
operation! { DeleteSceneRule(rule_id: String) "DeleteSceneRule" -> DeleteSceneRuleOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "RuleId" rule_id
} }

/// Response of [`DeleteSceneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSceneRuleOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSceneRuleOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes schedule period: `DeleteSchedulePeriod` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteSchedulePeriod>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSchedulePeriod {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub period_code: String,
}
operation! { DeleteSchedulePeriod(period_code: String) "DeleteSchedulePeriod" -> DeleteSchedulePeriodOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "PeriodCode" period_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteSchedulePeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSchedulePeriodOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSchedulePeriodOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes share task device: `DeleteShareTaskDevice` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteShareTaskDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShareTaskDevice {
    pub iot_id_list: Option<Vec<String>>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub share_task_id: String,
}
operation! { DeleteShareTaskDevice(share_task_id: String) "DeleteShareTaskDevice" -> DeleteShareTaskDeviceOutput {
    0 "IotIdList" iot_id_list: Vec<String>, 1 "IotInstanceId" iot_instance_id: String, 2 "ShareTaskId" share_task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteShareTaskDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShareTaskDeviceOutput {
    pub code: Option<String>,
    pub data: Option<DeleteShareTaskDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteShareTaskDeviceOutput {
    0 "Code" code: String, 1 "Data" data: DeleteShareTaskDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`DeleteShareTaskDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShareTaskDeviceData {
    pub progress: Option<i64>,
    pub progress_id: Option<String>,
}
model! { DeleteShareTaskDeviceData {
    0 "Progress" progress: i64, 1 "ProgressId" progress_id: String
} }

/// Deletes sound code: `DeleteSoundCode` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteSoundCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSoundCode {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub sound_code: String,
}
operation! { DeleteSoundCode(sound_code: String) "DeleteSoundCode" -> DeleteSoundCodeOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "SoundCode" sound_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteSoundCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSoundCodeOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSoundCodeOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes sound code label: `DeleteSoundCodeLabel` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteSoundCodeLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSoundCodeLabel {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub sound_code: String,
}
operation! { DeleteSoundCodeLabel(sound_code: String) "DeleteSoundCodeLabel" -> DeleteSoundCodeLabelOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "SoundCode" sound_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteSoundCodeLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSoundCodeLabelOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSoundCodeLabelOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes sound code schedule: `DeleteSoundCodeSchedule` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteSoundCodeSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSoundCodeSchedule {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub schedule_code: String,
}
operation! { DeleteSoundCodeSchedule(schedule_code: String) "DeleteSoundCodeSchedule" -> DeleteSoundCodeScheduleOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ScheduleCode" schedule_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteSoundCodeSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSoundCodeScheduleOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSoundCodeScheduleOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes speech: `DeleteSpeech` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteSpeech>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSpeech {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub speech_code_list: Vec<String>,
}
operation! { DeleteSpeech(speech_code_list: Vec<String>) "DeleteSpeech" -> DeleteSpeechOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "SpeechCodeList" speech_code_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSpeechOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSpeechOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes studio app domain open: `DeleteStudioAppDomainOpen` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteStudioAppDomainOpen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStudioAppDomainOpen {
    /// Required.
    pub app_id: String,
    /// Required. At least 1.
    pub domain_id: i64,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub project_id: String,
}
operation! { DeleteStudioAppDomainOpen(app_id: String, domain_id: i64, project_id: String)
    "DeleteStudioAppDomainOpen" -> DeleteStudioAppDomainOpenOutput {
    0 "AppId" app_id, 1 "DomainId" domain_id, 2 "IotInstanceId" iot_instance_id: String, 3 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteStudioAppDomainOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStudioAppDomainOpenOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteStudioAppDomainOpenOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Deletes subscribe relation: `DeleteSubscribeRelation` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteSubscribeRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubscribeRelation {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    /// Required.
    pub r#type: String,
}
operation! { DeleteSubscribeRelation(product_key: String, r#type: String)
    "DeleteSubscribeRelation" -> DeleteSubscribeRelationOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key, 2 "Type" r#type
} }

/// Response of [`DeleteSubscribeRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubscribeRelationOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSubscribeRelationOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes thing model: `DeleteThingModel` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteThingModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteThingModel {
    pub event_identifier: Option<Vec<String>>,
    pub function_block_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    pub property_identifier: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
    pub service_identifier: Option<Vec<String>>,
}
operation! { DeleteThingModel() "DeleteThingModel" -> DeleteThingModelOutput {
    0 "EventIdentifier" event_identifier: Vec<String>, 1 "FunctionBlockId" function_block_id: String,
    2 "IotInstanceId" iot_instance_id: String, 3 "ProductKey" product_key: String,
    4 "PropertyIdentifier" property_identifier: Vec<String>, 5 "ResourceGroupId" resource_group_id: String,
    6 "ServiceIdentifier" service_identifier: Vec<String>
} }

/// Response of [`DeleteThingModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteThingModelOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteThingModelOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes topic config: `DeleteTopicConfig` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteTopicConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopicConfig {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    /// Required.
    pub topic_full_name: String,
}
operation! { DeleteTopicConfig(product_key: String, topic_full_name: String)
    "DeleteTopicConfig" -> DeleteTopicConfigOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key, 2 "TopicFullName" topic_full_name
} }

/// Response of [`DeleteTopicConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopicConfigOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteTopicConfigOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes topic route table: `DeleteTopicRouteTable` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteTopicRouteTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopicRouteTable {
    /// Required.
    pub dst_topic: Vec<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub src_topic: String,
}
operation! { DeleteTopicRouteTable(dst_topic: Vec<String>, src_topic: String)
    "DeleteTopicRouteTable" -> DeleteTopicRouteTableOutput {
    0 "DstTopic" dst_topic, 1 "IotInstanceId" iot_instance_id: String, 2 "SrcTopic" src_topic
} }

/// Response of [`DeleteTopicRouteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopicRouteTableOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub failure_topics: Option<DeleteTopicRouteTableFailureTopics>,
    pub is_all_succeed: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteTopicRouteTableOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String,
    2 "FailureTopics" failure_topics: DeleteTopicRouteTableFailureTopics, 3 "IsAllSucceed" is_all_succeed: bool,
    4 "Success" success: bool
} }

/// In the response of [`DeleteTopicRouteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopicRouteTableFailureTopics {
    pub topic: Vec<BTreeMap<String, Value>>,
}
model! { DeleteTopicRouteTableFailureTopics {
    0 "Topic" topic: Vec<BTreeMap<String, Value>>
} }

/// Deletes user define table data by primary key: `DeleteUserDefineTableDataByPrimaryKey` of `iot` 2018-01-20.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/DeleteUserDefineTableDataByPrimaryKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserDefineTableDataByPrimaryKey {
    /// Required.
    pub conditions: BTreeMap<String, Value>,
    /// Required.
    pub iot_instance_id: String,
    /// Required.
    pub table_identifier: String,
}
operation! {
    DeleteUserDefineTableDataByPrimaryKey(conditions: BTreeMap<String, Value>, iot_instance_id: String, table_identifier: String)
    "DeleteUserDefineTableDataByPrimaryKey" -> DeleteUserDefineTableDataByPrimaryKeyOutput {
    0 "Conditions" conditions, 1 "IotInstanceId" iot_instance_id, 2 "TableIdentifier" table_identifier
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeleteUserDefineTableDataByPrimaryKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserDefineTableDataByPrimaryKeyOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteUserDefineTableDataByPrimaryKeyOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Detaches destination: `DetachDestination` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DetachDestination>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDestination {
    /// Required. 0 to 999999999999.
    pub destination_id: i64,
    pub iot_instance_id: Option<String>,
    /// Required. 1 to 9999999999.
    pub parser_id: i64,
}
operation! { DetachDestination(destination_id: i64, parser_id: i64) "DetachDestination" -> DetachDestinationOutput {
    0 "DestinationId" destination_id, 1 "IotInstanceId" iot_instance_id: String, 2 "ParserId" parser_id
} }

/// Response of [`DetachDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDestinationOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DetachDestinationOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Detaches parser data source: `DetachParserDataSource` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DetachParserDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachParserDataSource {
    /// Required. 0 to 99999999.
    pub data_source_id: i64,
    pub iot_instance_id: Option<String>,
    /// Required. 1 to 999999999999.
    pub parser_id: i64,
}
operation! { DetachParserDataSource(data_source_id: i64, parser_id: i64)
    "DetachParserDataSource" -> DetachParserDataSourceOutput {
    0 "DataSourceId" data_source_id, 1 "IotInstanceId" iot_instance_id: String, 2 "ParserId" parser_id
} }

/// Response of [`DetachParserDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachParserDataSourceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DetachParserDataSourceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Disables device tunnel: `DisableDeviceTunnel` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DisableDeviceTunnel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDeviceTunnel {
    /// Required.
    pub device_name: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { DisableDeviceTunnel(device_name: String, product_key: String)
    "DisableDeviceTunnel" -> DisableDeviceTunnelOutput {
    0 "DeviceName" device_name, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key
} }

/// Response of [`DisableDeviceTunnel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDeviceTunnelOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableDeviceTunnelOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Disables device tunnel share: `DisableDeviceTunnelShare` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DisableDeviceTunnelShare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDeviceTunnelShare {
    /// Required.
    pub device_name: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { DisableDeviceTunnelShare(device_name: String, product_key: String)
    "DisableDeviceTunnelShare" -> DisableDeviceTunnelShareOutput {
    0 "DeviceName" device_name, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key
} }

/// Response of [`DisableDeviceTunnelShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDeviceTunnelShareOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableDeviceTunnelShareOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Disables scene rule: `DisableSceneRule` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DisableSceneRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSceneRule {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub rule_id: String,
}
operation! { DisableSceneRule(rule_id: String) "DisableSceneRule" -> DisableSceneRuleOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "RuleId" rule_id
} }

/// Response of [`DisableSceneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSceneRuleOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableSceneRuleOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Disables thing: `DisableThing` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/DisableThing>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableThing {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { DisableThing() "DisableThing" -> DisableThingOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String
} }

/// Response of [`DisableThing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableThingOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableThingOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Enables device tunnel: `EnableDeviceTunnel` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/EnableDeviceTunnel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDeviceTunnel {
    /// Required.
    pub device_name: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { EnableDeviceTunnel(device_name: String, product_key: String)
    "EnableDeviceTunnel" -> EnableDeviceTunnelOutput {
    0 "DeviceName" device_name, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key
} }

/// Response of [`EnableDeviceTunnel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDeviceTunnelOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableDeviceTunnelOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Enables device tunnel share: `EnableDeviceTunnelShare` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/EnableDeviceTunnelShare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDeviceTunnelShare {
    /// Required.
    pub device_name: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { EnableDeviceTunnelShare(device_name: String, product_key: String)
    "EnableDeviceTunnelShare" -> EnableDeviceTunnelShareOutput {
    0 "DeviceName" device_name, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key
} }

/// Response of [`EnableDeviceTunnelShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDeviceTunnelShareOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableDeviceTunnelShareOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Enables scene rule: `EnableSceneRule` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/EnableSceneRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSceneRule {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub rule_id: String,
}
operation! { EnableSceneRule(rule_id: String) "EnableSceneRule" -> EnableSceneRuleOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "RuleId" rule_id
} }

/// Response of [`EnableSceneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSceneRuleOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableSceneRuleOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Enables thing: `EnableThing` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/EnableThing>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableThing {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { EnableThing() "EnableThing" -> EnableThingOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String
} }

/// Response of [`EnableThing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableThingOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableThingOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Generates device name list url: `GenerateDeviceNameListURL` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GenerateDeviceNameListURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDeviceNameListURL {
    pub iot_instance_id: Option<String>,
}
operation! { GenerateDeviceNameListURL() "GenerateDeviceNameListURL" -> GenerateDeviceNameListURLOutput {
    0 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`GenerateDeviceNameListURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDeviceNameListURLOutput {
    pub code: Option<String>,
    pub data: Option<GenerateDeviceNameListURLData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GenerateDeviceNameListURLOutput {
    0 "Code" code: String, 1 "Data" data: GenerateDeviceNameListURLData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GenerateDeviceNameListURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDeviceNameListURLData {
    pub access_key_id: Option<String>,
    pub file_url: Option<String>,
    pub host: Option<String>,
    pub key: Option<String>,
    pub object_storage: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    pub utc_create: Option<String>,
}
model! { GenerateDeviceNameListURLData {
    0 "AccessKeyId" access_key_id: String, 1 "FileUrl" file_url: String, 2 "Host" host: String, 3 "Key" key: String,
    4 "ObjectStorage" object_storage: String, 5 "Policy" policy: String, 6 "Signature" signature: Secret,
    7 "UtcCreate" utc_create: String
} }

/// Generates file upload url: `GenerateFileUploadURL` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GenerateFileUploadURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateFileUploadURL {
    /// Required.
    pub biz_code: String,
    pub file_name: Option<String>,
    /// Required.
    pub file_suffix: String,
    pub iot_instance_id: Option<String>,
}
operation! { GenerateFileUploadURL(biz_code: String, file_suffix: String)
    "GenerateFileUploadURL" -> GenerateFileUploadURLOutput {
    0 "BizCode" biz_code, 1 "FileName" file_name: String, 2 "FileSuffix" file_suffix,
    3 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`GenerateFileUploadURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateFileUploadURLOutput {
    pub code: Option<String>,
    pub data: Option<GenerateFileUploadURLData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GenerateFileUploadURLOutput {
    0 "Code" code: String, 1 "Data" data: GenerateFileUploadURLData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GenerateFileUploadURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateFileUploadURLData {
    pub host: Option<String>,
    pub key: Option<String>,
    pub object_storage: Option<String>,
    pub oss_access_key_id: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
}
model! { GenerateFileUploadURLData {
    0 "Host" host: String, 1 "Key" key: String, 2 "ObjectStorage" object_storage: String,
    3 "OssAccessKeyId" oss_access_key_id: String, 4 "Policy" policy: String, 5 "Signature" signature: Secret
} }

/// Generates ota upload url: `GenerateOTAUploadURL` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GenerateOTAUploadURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOTAUploadURL {
    pub file_suffix: Option<String>,
    pub iot_instance_id: Option<String>,
}
operation! { GenerateOTAUploadURL() "GenerateOTAUploadURL" -> GenerateOTAUploadURLOutput {
    0 "FileSuffix" file_suffix: String, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`GenerateOTAUploadURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOTAUploadURLOutput {
    pub code: Option<String>,
    pub data: Option<GenerateOTAUploadURLData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GenerateOTAUploadURLOutput {
    0 "Code" code: String, 1 "Data" data: GenerateOTAUploadURLData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GenerateOTAUploadURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOTAUploadURLData {
    pub firmware_url: Option<String>,
    pub host: Option<String>,
    pub key: Option<String>,
    pub oss_access_key_id: Option<String>,
    pub object_storage: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    pub utc_create: Option<String>,
}
model! { GenerateOTAUploadURLData {
    0 "FirmwareUrl" firmware_url: String, 1 "Host" host: String, 2 "Key" key: String,
    3 "OSSAccessKeyId" oss_access_key_id: String, 4 "ObjectStorage" object_storage: String, 5 "Policy" policy: String,
    6 "Signature" signature: Secret, 7 "UtcCreate" utc_create: String
} }

/// Gets data api service detail: `GetDataAPIServiceDetail` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetDataAPIServiceDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataAPIServiceDetail {
    /// Required.
    pub api_srn: String,
    pub iot_instance_id: Option<String>,
}
operation! { GetDataAPIServiceDetail(api_srn: String) "GetDataAPIServiceDetail" -> GetDataAPIServiceDetailOutput {
    0 "ApiSrn" api_srn, 1 "IotInstanceId" iot_instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetDataAPIServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataAPIServiceDetailOutput {
    pub code: Option<String>,
    pub data: Option<GetDataAPIServiceDetailData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataAPIServiceDetailOutput {
    0 "Code" code: String, 1 "Data" data: GetDataAPIServiceDetailData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetDataAPIServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataAPIServiceDetailData {
    pub api_path: Option<String>,
    pub api_srn: Option<String>,
    pub create_time: Option<i64>,
    pub date_format: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub last_update_time: Option<i64>,
    pub request_method: Option<String>,
    pub request_protocol: Option<String>,
    pub sql_template_dto: Option<GetDataAPIServiceDetailSqlTemplateDTO>,
    pub status: Option<i64>,
}
model! { GetDataAPIServiceDetailData {
    0 "ApiPath" api_path: String, 1 "ApiSrn" api_srn: String, 2 "CreateTime" create_time: i64,
    3 "DateFormat" date_format: String, 4 "Description" description: String, 5 "DisplayName" display_name: String,
    6 "LastUpdateTime" last_update_time: i64, 7 "RequestMethod" request_method: String,
    8 "RequestProtocol" request_protocol: String,
    9 "SqlTemplateDTO" sql_template_dto: GetDataAPIServiceDetailSqlTemplateDTO, 10 "Status" status: i64
} }

/// In the response of [`GetDataAPIServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataAPIServiceDetailSqlTemplateDTO {
    pub origin_sql: Option<String>,
    pub request_params: Option<GetDataAPIServiceDetailRequestParams>,
    pub response_params: Option<GetDataAPIServiceDetailResponseParams>,
    pub template_sql: Option<String>,
}
model! { GetDataAPIServiceDetailSqlTemplateDTO {
    0 "OriginSql" origin_sql: String, 1 "RequestParams" request_params: GetDataAPIServiceDetailRequestParams,
    2 "ResponseParams" response_params: GetDataAPIServiceDetailResponseParams, 3 "TemplateSql" template_sql: String
} }

/// In the response of [`GetDataAPIServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataAPIServiceDetailRequestParams {
    pub request_params: Vec<GetDataAPIServiceDetailRequestParamsRequestParams>,
}
model! { GetDataAPIServiceDetailRequestParams {
    0 "RequestParams" request_params: Vec<GetDataAPIServiceDetailRequestParamsRequestParams>
} }

/// In the response of [`GetDataAPIServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataAPIServiceDetailRequestParamsRequestParams {
    pub desc: Option<String>,
    pub example: Option<String>,
    pub name: Option<String>,
    pub required: Option<bool>,
    pub r#type: Option<String>,
}
model! { GetDataAPIServiceDetailRequestParamsRequestParams {
    0 "Desc" desc: String, 1 "Example" example: String, 2 "Name" name: String, 3 "Required" required: bool,
    4 "Type" r#type: String
} }

/// In the response of [`GetDataAPIServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataAPIServiceDetailResponseParams {
    pub response_params: Vec<GetDataAPIServiceDetailResponseParamsResponseParams>,
}
model! { GetDataAPIServiceDetailResponseParams {
    0 "ResponseParams" response_params: Vec<GetDataAPIServiceDetailResponseParamsResponseParams>
} }

/// In the response of [`GetDataAPIServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataAPIServiceDetailResponseParamsResponseParams {
    pub desc: Option<String>,
    pub example: Option<String>,
    pub name: Option<String>,
    pub required: Option<bool>,
    pub r#type: Option<String>,
}
model! { GetDataAPIServiceDetailResponseParamsResponseParams {
    0 "Desc" desc: String, 1 "Example" example: String, 2 "Name" name: String, 3 "Required" required: bool,
    4 "Type" r#type: String
} }

/// Gets destination: `GetDestination` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetDestination>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDestination {
    /// Required. 0 to 9999999.
    pub destination_id: i64,
    pub iot_instance_id: Option<String>,
}
operation! { GetDestination(destination_id: i64) "GetDestination" -> GetDestinationOutput {
    0 "DestinationId" destination_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`GetDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDestinationOutput {
    pub code: Option<String>,
    pub destination: Option<GetDestinationDestination>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDestinationOutput {
    0 "Code" code: String, 1 "Destination" destination: GetDestinationDestination,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDestinationDestination {
    pub configuration: Option<String>,
    pub destination_id: Option<String>,
    pub is_failover: Option<bool>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub utc_created: Option<String>,
}
model! { GetDestinationDestination {
    0 "Configuration" configuration: String, 1 "DestinationId" destination_id: String, 2 "IsFailover" is_failover: bool,
    3 "Name" name: String, 4 "Status" status: String, 5 "Type" r#type: String, 6 "UtcCreated" utc_created: String
} }

/// Gets device shadow: `GetDeviceShadow` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetDeviceShadow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceShadow {
    /// Required.
    pub device_name: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { GetDeviceShadow(device_name: String, product_key: String) "GetDeviceShadow" -> GetDeviceShadowOutput {
    0 "DeviceName" device_name, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key
} }

/// Response of [`GetDeviceShadow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceShadowOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub shadow_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDeviceShadowOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "ShadowMessage" shadow_message: String,
    3 "Success" success: bool
} }

/// Gets device status: `GetDeviceStatus` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetDeviceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceStatus {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { GetDeviceStatus() "GetDeviceStatus" -> GetDeviceStatusOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String
} }

/// Response of [`GetDeviceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceStatusOutput {
    pub code: Option<String>,
    pub data: Option<GetDeviceStatusData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDeviceStatusOutput {
    0 "Code" code: String, 1 "Data" data: GetDeviceStatusData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetDeviceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceStatusData {
    pub status: Option<String>,
    pub timestamp: Option<i64>,
}
model! { GetDeviceStatusData {
    0 "Status" status: String, 1 "Timestamp" timestamp: i64
} }

/// Gets device tunnel share status: `GetDeviceTunnelShareStatus` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetDeviceTunnelShareStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceTunnelShareStatus {
    /// Required.
    pub device_name: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { GetDeviceTunnelShareStatus(device_name: String, product_key: String)
    "GetDeviceTunnelShareStatus" -> GetDeviceTunnelShareStatusOutput {
    0 "DeviceName" device_name, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key
} }

/// Response of [`GetDeviceTunnelShareStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceTunnelShareStatusOutput {
    pub code: Option<String>,
    pub data: Option<GetDeviceTunnelShareStatusData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDeviceTunnelShareStatusOutput {
    0 "Code" code: String, 1 "Data" data: GetDeviceTunnelShareStatusData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetDeviceTunnelShareStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceTunnelShareStatusData {
    pub gmt_opened: Option<i64>,
    pub is_open: Option<bool>,
    /// Secret.
    pub password: Option<Secret>,
    pub share_id: Option<String>,
}
model! { GetDeviceTunnelShareStatusData {
    0 "GmtOpened" gmt_opened: i64, 1 "IsOpen" is_open: bool, 2 "Password" password: Secret, 3 "ShareId" share_id: String
} }

/// Gets device tunnel status: `GetDeviceTunnelStatus` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetDeviceTunnelStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceTunnelStatus {
    /// Required.
    pub device_name: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { GetDeviceTunnelStatus(device_name: String, product_key: String)
    "GetDeviceTunnelStatus" -> GetDeviceTunnelStatusOutput {
    0 "DeviceName" device_name, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key
} }

/// Response of [`GetDeviceTunnelStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceTunnelStatusOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDeviceTunnelStatusOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Gets download file: `GetDownloadFile` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetDownloadFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDownloadFile {
    /// Required.
    pub long_job_id: String,
    pub context: Option<BTreeMap<String, Value>>,
    pub iot_instance_id: Option<String>,
}
operation! { GetDownloadFile(long_job_id: String) "GetDownloadFile" -> GetDownloadFileOutput {
    0 "LongJobId" long_job_id, 1 "Context" context: BTreeMap<String, Value>, 2 "IotInstanceId" iot_instance_id: String
} [
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetDownloadFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDownloadFileOutput {
    pub code: Option<String>,
    pub data: Option<GetDownloadFileData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDownloadFileOutput {
    0 "Code" code: String, 1 "Data" data: GetDownloadFileData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetDownloadFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDownloadFileData {
    pub async_execute: Option<bool>,
    pub begin_time: Option<i64>,
    pub csv_file_name: Option<String>,
    pub csv_url: Option<String>,
    pub dataset_id: Option<String>,
    pub end_time: Option<i64>,
    pub header: Vec<GetDownloadFileHeader>,
    pub long_job_id: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub preview_size: Option<i64>,
    pub query_setting: Option<GetDownloadFileQuerySetting>,
    pub result: Vec<BTreeMap<String, Value>>,
    pub result_data_in_string: Option<String>,
    pub status: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetDownloadFileData {
    0 "AsyncExecute" async_execute: bool, 1 "BeginTime" begin_time: i64, 2 "CsvFileName" csv_file_name: String,
    3 "CsvUrl" csv_url: String, 4 "DatasetId" dataset_id: String, 5 "EndTime" end_time: i64,
    6 "Header" header: Vec<GetDownloadFileHeader>, 7 "LongJobId" long_job_id: String, 8 "PageNo" page_no: i64,
    9 "PageSize" page_size: i64, 10 "PreviewSize" preview_size: i64,
    11 "QuerySetting" query_setting: GetDownloadFileQuerySetting, 12 "Result" result: Vec<BTreeMap<String, Value>>,
    13 "ResultDataInString" result_data_in_string: String, 14 "Status" status: i64, 15 "TotalCount" total_count: i64
} }

/// In the response of [`GetDownloadFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDownloadFileHeader {
    pub alias: Option<String>,
    pub dim_date_class: Option<String>,
    pub field_name: Option<String>,
    pub field_type: Option<String>,
    pub geo_class: Option<String>,
    pub time_class: Option<String>,
    pub type_class: Option<String>,
}
model! { GetDownloadFileHeader {
    0 "Alias" alias: String, 1 "DimDateClass" dim_date_class: String, 2 "FieldName" field_name: String,
    3 "FieldType" field_type: String, 4 "GeoClass" geo_class: String, 5 "TimeClass" time_class: String,
    6 "TypeClass" type_class: String
} }

/// In the response of [`GetDownloadFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDownloadFileQuerySetting {
    pub ast_expr: Vec<GetDownloadFileAstExpr>,
    pub selected_headers: Vec<GetDownloadFileSelectedHeaders>,
}
model! { GetDownloadFileQuerySetting {
    0 "AstExpr" ast_expr: Vec<GetDownloadFileAstExpr>,
    1 "SelectedHeaders" selected_headers: Vec<GetDownloadFileSelectedHeaders>
} }

/// In the response of [`GetDownloadFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDownloadFileAstExpr {
    pub expr: Option<String>,
    pub expr_type: Option<String>,
}
model! { GetDownloadFileAstExpr {
    0 "Expr" expr: String, 1 "ExprType" expr_type: String
} }

/// In the response of [`GetDownloadFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDownloadFileSelectedHeaders {
    pub alias: Option<String>,
    pub dim_date_class: Option<String>,
    pub field_name: Option<String>,
    pub field_type: Option<String>,
    pub geo_class: Option<String>,
    pub time_class: Option<String>,
}
model! { GetDownloadFileSelectedHeaders {
    0 "Alias" alias: String, 1 "DimDateClass" dim_date_class: String, 2 "FieldName" field_name: String,
    3 "FieldType" field_type: String, 4 "GeoClass" geo_class: String, 5 "TimeClass" time_class: String
} }

/// Gets edge driver version: `GetEdgeDriverVersion` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetEdgeDriverVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeDriverVersion {
    /// Required.
    pub driver_id: String,
    /// Required.
    pub driver_version: String,
    pub iot_instance_id: Option<String>,
}
operation! { GetEdgeDriverVersion(driver_id: String, driver_version: String)
    "GetEdgeDriverVersion" -> GetEdgeDriverVersionOutput {
    0 "DriverId" driver_id, 1 "DriverVersion" driver_version, 2 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`GetEdgeDriverVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeDriverVersionOutput {
    pub code: Option<String>,
    pub data: Option<GetEdgeDriverVersionData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetEdgeDriverVersionOutput {
    0 "Code" code: String, 1 "Data" data: GetEdgeDriverVersionData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetEdgeDriverVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeDriverVersionData {
    pub argument: Option<String>,
    pub config_check_rule: Option<String>,
    pub container_config: Option<String>,
    pub description: Option<String>,
    pub driver_config: Option<String>,
    pub driver_id: Option<String>,
    pub driver_version: Option<String>,
    pub edge_version: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub gmt_modified_timestamp: Option<i64>,
    pub source_config: Option<String>,
    pub version_state: Option<String>,
}
model! { GetEdgeDriverVersionData {
    0 "Argument" argument: String, 1 "ConfigCheckRule" config_check_rule: String,
    2 "ContainerConfig" container_config: String, 3 "Description" description: String,
    4 "DriverConfig" driver_config: String, 5 "DriverId" driver_id: String, 6 "DriverVersion" driver_version: String,
    7 "EdgeVersion" edge_version: String, 8 "GmtCreateTimestamp" gmt_create_timestamp: i64,
    9 "GmtModifiedTimestamp" gmt_modified_timestamp: i64, 10 "SourceConfig" source_config: String,
    11 "VersionState" version_state: String
} }

/// Gets edge instance: `GetEdgeInstance` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetEdgeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeInstance {
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { GetEdgeInstance(instance_id: String) "GetEdgeInstance" -> GetEdgeInstanceOutput {
    0 "InstanceId" instance_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`GetEdgeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeInstanceOutput {
    pub code: Option<String>,
    pub data: Option<GetEdgeInstanceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetEdgeInstanceOutput {
    0 "Code" code: String, 1 "Data" data: GetEdgeInstanceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetEdgeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeInstanceData {
    pub biz_enable: Option<bool>,
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub gmt_modified: Option<String>,
    pub gmt_modified_timestamp: Option<i64>,
    pub instance_id: Option<String>,
    pub latest_deployment_status: Option<i64>,
    pub latest_deployment_type: Option<String>,
    pub name: Option<String>,
    pub role_arn: Option<String>,
    pub role_attach_time: Option<String>,
    pub role_attach_timestamp: Option<i64>,
    pub role_name: Option<String>,
    pub spec: Option<i64>,
    pub tags: Option<String>,
    pub r#type: Option<String>,
}
model! { GetEdgeInstanceData {
    0 "BizEnable" biz_enable: bool, 1 "GmtCreate" gmt_create: String, 2 "GmtCreateTimestamp" gmt_create_timestamp: i64,
    3 "GmtModified" gmt_modified: String, 4 "GmtModifiedTimestamp" gmt_modified_timestamp: i64,
    5 "InstanceId" instance_id: String, 6 "LatestDeploymentStatus" latest_deployment_status: i64,
    7 "LatestDeploymentType" latest_deployment_type: String, 8 "Name" name: String, 9 "RoleArn" role_arn: String,
    10 "RoleAttachTime" role_attach_time: String, 11 "RoleAttachTimestamp" role_attach_timestamp: i64,
    12 "RoleName" role_name: String, 13 "Spec" spec: i64, 14 "Tags" tags: String, 15 "Type" r#type: String
} }

/// Gets edge instance deployment: `GetEdgeInstanceDeployment` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetEdgeInstanceDeployment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeInstanceDeployment {
    /// Required.
    pub deployment_id: String,
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { GetEdgeInstanceDeployment(deployment_id: String, instance_id: String)
    "GetEdgeInstanceDeployment" -> GetEdgeInstanceDeploymentOutput {
    0 "DeploymentId" deployment_id, 1 "InstanceId" instance_id, 2 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`GetEdgeInstanceDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeInstanceDeploymentOutput {
    pub code: Option<String>,
    pub data: Option<GetEdgeInstanceDeploymentData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetEdgeInstanceDeploymentOutput {
    0 "Code" code: String, 1 "Data" data: GetEdgeInstanceDeploymentData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetEdgeInstanceDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeInstanceDeploymentData {
    pub deployment_id: Option<String>,
    pub description: Option<String>,
    pub gmt_completed: Option<String>,
    pub gmt_completed_timestamp: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub gmt_modified: Option<String>,
    pub gmt_modified_timestamp: Option<i64>,
    pub status: Option<i64>,
    pub task_list: Vec<GetEdgeInstanceDeploymentTaskList>,
    pub r#type: Option<String>,
}
model! { GetEdgeInstanceDeploymentData {
    0 "DeploymentId" deployment_id: String, 1 "Description" description: String, 2 "GmtCompleted" gmt_completed: String,
    3 "GmtCompletedTimestamp" gmt_completed_timestamp: i64, 4 "GmtCreate" gmt_create: String,
    5 "GmtCreateTimestamp" gmt_create_timestamp: i64, 6 "GmtModified" gmt_modified: String,
    7 "GmtModifiedTimestamp" gmt_modified_timestamp: i64, 8 "Status" status: i64,
    9 "TaskList" task_list: Vec<GetEdgeInstanceDeploymentTaskList>, 10 "Type" r#type: String
} }

/// In the response of [`GetEdgeInstanceDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeInstanceDeploymentTaskList {
    pub gateway_id: Option<String>,
    pub gmt_completed: Option<String>,
    pub gmt_completed_timestamp: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub gmt_modified: Option<String>,
    pub gmt_modified_timestamp: Option<i64>,
    pub resource_snapshot_list: Vec<GetEdgeInstanceDeploymentResourceSnapshotList>,
    pub stage: Option<i64>,
    pub status: Option<i64>,
    pub task_id: Option<String>,
}
model! { GetEdgeInstanceDeploymentTaskList {
    0 "GatewayId" gateway_id: String, 1 "GmtCompleted" gmt_completed: String,
    2 "GmtCompletedTimestamp" gmt_completed_timestamp: i64, 3 "GmtCreate" gmt_create: String,
    4 "GmtCreateTimestamp" gmt_create_timestamp: i64, 5 "GmtModified" gmt_modified: String,
    6 "GmtModifiedTimestamp" gmt_modified_timestamp: i64,
    7 "ResourceSnapshotList" resource_snapshot_list: Vec<GetEdgeInstanceDeploymentResourceSnapshotList>,
    8 "Stage" stage: i64, 9 "Status" status: i64, 10 "TaskId" task_id: String
} }

/// In the response of [`GetEdgeInstanceDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeInstanceDeploymentResourceSnapshotList {
    pub gmt_completed: Option<String>,
    pub gmt_completed_timestamp: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub gmt_modified: Option<String>,
    pub gmt_modified_timestamp: Option<i64>,
    pub log: Option<String>,
    pub operate_type: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub snapshot_id: Option<String>,
    pub stage: Option<i64>,
    pub status: Option<i64>,
}
model! { GetEdgeInstanceDeploymentResourceSnapshotList {
    0 "GmtCompleted" gmt_completed: String, 1 "GmtCompletedTimestamp" gmt_completed_timestamp: i64,
    2 "GmtCreate" gmt_create: String, 3 "GmtCreateTimestamp" gmt_create_timestamp: i64,
    4 "GmtModified" gmt_modified: String, 5 "GmtModifiedTimestamp" gmt_modified_timestamp: i64, 6 "Log" log: String,
    7 "OperateType" operate_type: i64, 8 "ResourceId" resource_id: String, 9 "ResourceName" resource_name: String,
    10 "ResourceType" resource_type: String, 11 "SnapshotId" snapshot_id: String, 12 "Stage" stage: i64,
    13 "Status" status: i64
} }

/// Gets edge instance message routing: `GetEdgeInstanceMessageRouting` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetEdgeInstanceMessageRouting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeInstanceMessageRouting {
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
    /// Required. 0 to 9223372036854775807.
    pub route_id: i64,
}
operation! { GetEdgeInstanceMessageRouting(instance_id: String, route_id: i64)
    "GetEdgeInstanceMessageRouting" -> GetEdgeInstanceMessageRoutingOutput {
    0 "InstanceId" instance_id, 1 "IotInstanceId" iot_instance_id: String, 2 "RouteId" route_id
} }

/// Response of [`GetEdgeInstanceMessageRouting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeInstanceMessageRoutingOutput {
    pub code: Option<String>,
    pub data: Option<GetEdgeInstanceMessageRoutingData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetEdgeInstanceMessageRoutingOutput {
    0 "Code" code: String, 1 "Data" data: GetEdgeInstanceMessageRoutingData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetEdgeInstanceMessageRouting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeInstanceMessageRoutingData {
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub gmt_modified: Option<String>,
    pub gmt_modified_timestamp: Option<i64>,
    pub name: Option<String>,
    pub route_context: Option<GetEdgeInstanceMessageRoutingRouteContext>,
    pub source_data: Option<String>,
    pub source_type: Option<String>,
    pub target_data: Option<String>,
    pub target_type: Option<String>,
    pub topic_filter: Option<String>,
}
model! { GetEdgeInstanceMessageRoutingData {
    0 "GmtCreate" gmt_create: String, 1 "GmtCreateTimestamp" gmt_create_timestamp: i64,
    2 "GmtModified" gmt_modified: String, 3 "GmtModifiedTimestamp" gmt_modified_timestamp: i64, 4 "Name" name: String,
    5 "RouteContext" route_context: GetEdgeInstanceMessageRoutingRouteContext, 6 "SourceData" source_data: String,
    7 "SourceType" source_type: String, 8 "TargetData" target_data: String, 9 "TargetType" target_type: String,
    10 "TopicFilter" topic_filter: String
} }

/// In the response of [`GetEdgeInstanceMessageRouting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEdgeInstanceMessageRoutingRouteContext {
    pub qos: Option<String>,
    pub source_application_name: Option<String>,
    pub source_fc_function_name: Option<String>,
    pub source_fc_service_name: Option<String>,
    pub target_application_name: Option<String>,
    pub target_fc_function_name: Option<String>,
    pub target_fc_service_name: Option<String>,
}
model! { GetEdgeInstanceMessageRoutingRouteContext {
    0 "Qos" qos: String, 1 "SourceApplicationName" source_application_name: String,
    2 "SourceFcFunctionName" source_fc_function_name: String, 3 "SourceFcServiceName" source_fc_service_name: String,
    4 "TargetApplicationName" target_application_name: String, 5 "TargetFcFunctionName" target_fc_function_name: String,
    6 "TargetFcServiceName" target_fc_service_name: String
} }

/// Gets gateway by sub device: `GetGatewayBySubDevice` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetGatewayBySubDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayBySubDevice {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { GetGatewayBySubDevice() "GetGatewayBySubDevice" -> GetGatewayBySubDeviceOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String
} }

/// Response of [`GetGatewayBySubDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayBySubDeviceOutput {
    pub code: Option<String>,
    pub data: Option<GetGatewayBySubDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetGatewayBySubDeviceOutput {
    0 "Code" code: String, 1 "Data" data: GetGatewayBySubDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetGatewayBySubDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGatewayBySubDeviceData {
    pub device_name: Option<String>,
    /// Secret.
    pub device_secret: Option<Secret>,
    pub firmware_version: Option<String>,
    pub gmt_active: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_online: Option<String>,
    pub ip_address: Option<String>,
    pub node_type: Option<String>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
    pub status: Option<String>,
    pub utc_active: Option<String>,
    pub utc_create: Option<String>,
    pub utc_online: Option<String>,
    pub iot_id: Option<String>,
    pub region: Option<String>,
}
model! { GetGatewayBySubDeviceData {
    0 "DeviceName" device_name: String, 1 "DeviceSecret" device_secret: Secret,
    2 "FirmwareVersion" firmware_version: String, 3 "GmtActive" gmt_active: String, 4 "GmtCreate" gmt_create: String,
    5 "GmtOnline" gmt_online: String, 6 "IpAddress" ip_address: String, 7 "NodeType" node_type: String,
    8 "ProductKey" product_key: String, 9 "ProductName" product_name: String, 10 "Status" status: String,
    11 "UtcActive" utc_active: String, 12 "UtcCreate" utc_create: String, 13 "UtcOnline" utc_online: String,
    14 "iotId" iot_id: String, 15 "region" region: String
} }

/// Gets lora nodes task: `GetLoraNodesTask` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetLoraNodesTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoraNodesTask {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { GetLoraNodesTask(task_id: String) "GetLoraNodesTask" -> GetLoraNodesTaskOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "TaskId" task_id
} }

/// Response of [`GetLoraNodesTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoraNodesTaskOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub success_count: Option<i64>,
    pub success_dev_euis: Option<GetLoraNodesTaskSuccessDevEuis>,
    pub task_id: Option<String>,
    pub task_state: Option<String>,
    pub total_count: Option<i64>,
}
model! { GetLoraNodesTaskOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "SuccessCount" success_count: i64, 4 "SuccessDevEuis" success_dev_euis: GetLoraNodesTaskSuccessDevEuis,
    5 "TaskId" task_id: String, 6 "TaskState" task_state: String, 7 "TotalCount" total_count: i64
} }

/// In the response of [`GetLoraNodesTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoraNodesTaskSuccessDevEuis {
    pub success_dev_eui: Vec<String>,
}
model! { GetLoraNodesTaskSuccessDevEuis {
    0 "SuccessDevEui" success_dev_eui: Vec<String>
} }

/// Gets parser: `GetParser` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetParser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParser {
    pub iot_instance_id: Option<String>,
    /// Required. 0 to 999999999.
    pub parser_id: i64,
}
operation! { GetParser(parser_id: i64) "GetParser" -> GetParserOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ParserId" parser_id
} }

/// Response of [`GetParser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParserOutput {
    pub code: Option<String>,
    pub data: Option<GetParserData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetParserOutput {
    0 "Code" code: String, 1 "Data" data: GetParserData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetParser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParserData {
    pub data_source_id: Option<i64>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub parser_id: Option<i64>,
    pub script: Option<String>,
    pub script_draft: Option<String>,
    pub status: Option<String>,
    pub utc_created: Option<String>,
    pub utc_modified: Option<String>,
}
model! { GetParserData {
    0 "DataSourceId" data_source_id: i64, 1 "Description" description: String, 2 "Name" name: String,
    3 "ParserId" parser_id: i64, 4 "Script" script: String, 5 "ScriptDraft" script_draft: String,
    6 "Status" status: String, 7 "UtcCreated" utc_created: String, 8 "UtcModified" utc_modified: String
} }

/// Gets parser data source: `GetParserDataSource` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetParserDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParserDataSource {
    /// Required. 0 to 9999999.
    pub data_source_id: i64,
    pub iot_instance_id: Option<String>,
}
operation! { GetParserDataSource(data_source_id: i64) "GetParserDataSource" -> GetParserDataSourceOutput {
    0 "DataSourceId" data_source_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`GetParserDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParserDataSourceOutput {
    pub code: Option<String>,
    pub data_source: Option<GetParserDataSourceDataSource>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetParserDataSourceOutput {
    0 "Code" code: String, 1 "DataSource" data_source: GetParserDataSourceDataSource,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`GetParserDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParserDataSourceDataSource {
    pub create_user_id: Option<i64>,
    pub data_source_id: Option<i64>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub utc_created: Option<String>,
}
model! { GetParserDataSourceDataSource {
    0 "CreateUserId" create_user_id: i64, 1 "DataSourceId" data_source_id: i64, 2 "Description" description: String,
    3 "Name" name: String, 4 "UtcCreated" utc_created: String
} }

/// Gets rule: `GetRule` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRule {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub rule_id: i64,
}
operation! { GetRule(rule_id: i64) "GetRule" -> GetRuleOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "RuleId" rule_id
} }

/// Response of [`GetRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub rule_info: Option<GetRuleRuleInfo>,
    pub success: Option<bool>,
}
model! { GetRuleOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "RuleInfo" rule_info: GetRuleRuleInfo,
    3 "Success" success: bool
} }

/// In the response of [`GetRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleRuleInfo {
    pub create_user_id: Option<i64>,
    pub created: Option<String>,
    pub data_type: Option<String>,
    pub id: Option<i64>,
    pub modified: Option<String>,
    pub name: Option<String>,
    pub product_key: Option<String>,
    pub rule_desc: Option<String>,
    pub select: Option<String>,
    pub short_topic: Option<String>,
    pub status: Option<String>,
    pub topic: Option<String>,
    pub topic_type: Option<i64>,
    pub utc_created: Option<String>,
    pub utc_modified: Option<String>,
    pub r#where: Option<String>,
}
model! { GetRuleRuleInfo {
    0 "CreateUserId" create_user_id: i64, 1 "Created" created: String, 2 "DataType" data_type: String, 3 "Id" id: i64,
    4 "Modified" modified: String, 5 "Name" name: String, 6 "ProductKey" product_key: String,
    7 "RuleDesc" rule_desc: String, 8 "Select" select: String, 9 "ShortTopic" short_topic: String,
    10 "Status" status: String, 11 "Topic" topic: String, 12 "TopicType" topic_type: i64,
    13 "UtcCreated" utc_created: String, 14 "UtcModified" utc_modified: String, 15 "Where" r#where: String
} }

/// Gets rule action: `GetRuleAction` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetRuleAction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleAction {
    /// Required.
    pub action_id: i64,
    pub iot_instance_id: Option<String>,
}
operation! { GetRuleAction(action_id: i64) "GetRuleAction" -> GetRuleActionOutput {
    0 "ActionId" action_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`GetRuleAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleActionOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub rule_action_info: Option<GetRuleActionRuleActionInfo>,
    pub success: Option<bool>,
}
model! { GetRuleActionOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String,
    2 "RuleActionInfo" rule_action_info: GetRuleActionRuleActionInfo, 3 "Success" success: bool
} }

/// In the response of [`GetRuleAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleActionRuleActionInfo {
    pub configuration: Option<String>,
    pub error_action_flag: Option<bool>,
    pub id: Option<i64>,
    pub rule_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetRuleActionRuleActionInfo {
    0 "Configuration" configuration: String, 1 "ErrorActionFlag" error_action_flag: bool, 2 "Id" id: i64,
    3 "RuleId" rule_id: i64, 4 "Type" r#type: String
} }

/// Gets scene rule: `GetSceneRule` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetSceneRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSceneRule {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub rule_id: String,
}
operation! { GetSceneRule(rule_id: String) "GetSceneRule" -> GetSceneRuleOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "RuleId" rule_id
} }

/// Response of [`GetSceneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSceneRuleOutput {
    pub code: Option<String>,
    pub data: Option<GetSceneRuleData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSceneRuleOutput {
    0 "Code" code: String, 1 "Data" data: GetSceneRuleData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetSceneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSceneRuleData {
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub rule_content: Option<String>,
    pub rule_description: Option<String>,
    pub rule_name: Option<String>,
    pub rule_status: Option<i64>,
}
model! { GetSceneRuleData {
    0 "GmtCreate" gmt_create: i64, 1 "GmtModified" gmt_modified: i64, 2 "RuleContent" rule_content: String,
    3 "RuleDescription" rule_description: String, 4 "RuleName" rule_name: String, 5 "RuleStatus" rule_status: i64
} }

/// Gets share speech model audio: `GetShareSpeechModelAudio` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetShareSpeechModelAudio>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShareSpeechModelAudio {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub share_task_id: String,
    /// Required.
    pub speech_model_code_list: Vec<String>,
}
operation! { GetShareSpeechModelAudio(share_task_id: String, speech_model_code_list: Vec<String>)
    "GetShareSpeechModelAudio" -> GetShareSpeechModelAudioOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ShareTaskId" share_task_id,
    2 "SpeechModelCodeList" speech_model_code_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetShareSpeechModelAudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShareSpeechModelAudioOutput {
    pub code: Option<String>,
    pub data: Option<GetShareSpeechModelAudioData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetShareSpeechModelAudioOutput {
    0 "Code" code: String, 1 "Data" data: GetShareSpeechModelAudioData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetShareSpeechModelAudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShareSpeechModelAudioData {
    pub data: Vec<String>,
}
model! { GetShareSpeechModelAudioData {
    0 "data" data: Vec<String>
} }

/// Gets share task by device open: `GetShareTaskByDeviceOpen` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetShareTaskByDeviceOpen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShareTaskByDeviceOpen {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { GetShareTaskByDeviceOpen() "GetShareTaskByDeviceOpen" -> GetShareTaskByDeviceOpenOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetShareTaskByDeviceOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetShareTaskByDeviceOpenOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetShareTaskByDeviceOpenOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Gets sound code audio: `GetSoundCodeAudio` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetSoundCodeAudio>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSoundCodeAudio {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub sound_code_list: Vec<String>,
}
operation! { GetSoundCodeAudio(sound_code_list: Vec<String>) "GetSoundCodeAudio" -> GetSoundCodeAudioOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "SoundCodeList" sound_code_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetSoundCodeAudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSoundCodeAudioOutput {
    pub code: Option<String>,
    pub data: Option<GetSoundCodeAudioData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSoundCodeAudioOutput {
    0 "Code" code: String, 1 "Data" data: GetSoundCodeAudioData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetSoundCodeAudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSoundCodeAudioData {
    pub items: Vec<String>,
}
model! { GetSoundCodeAudioData {
    0 "Items" items: Vec<String>
} }

/// Gets sound code schedule: `GetSoundCodeSchedule` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetSoundCodeSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSoundCodeSchedule {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub schedule_code: String,
}
operation! { GetSoundCodeSchedule(schedule_code: String) "GetSoundCodeSchedule" -> GetSoundCodeScheduleOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ScheduleCode" schedule_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetSoundCodeSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSoundCodeScheduleOutput {
    pub code: Option<String>,
    pub data: Option<GetSoundCodeScheduleData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSoundCodeScheduleOutput {
    0 "Code" code: String, 1 "Data" data: GetSoundCodeScheduleData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetSoundCodeSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSoundCodeScheduleData {
    pub description: Option<String>,
    pub end_date: Option<String>,
    pub end_time: Option<String>,
    pub gmt_create: Option<i64>,
    pub name: Option<String>,
    pub open_type: Option<String>,
    pub schedule_code: Option<String>,
    pub start_date: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { GetSoundCodeScheduleData {
    0 "Description" description: String, 1 "EndDate" end_date: String, 2 "EndTime" end_time: String,
    3 "GmtCreate" gmt_create: i64, 4 "Name" name: String, 5 "OpenType" open_type: String,
    6 "ScheduleCode" schedule_code: String, 7 "StartDate" start_date: String, 8 "StartTime" start_time: String,
    9 "Status" status: String
} }

/// Gets speech device detail: `GetSpeechDeviceDetail` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetSpeechDeviceDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpeechDeviceDetail {
    /// Required.
    pub iot_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { GetSpeechDeviceDetail(iot_id: String) "GetSpeechDeviceDetail" -> GetSpeechDeviceDetailOutput {
    0 "IotId" iot_id, 1 "IotInstanceId" iot_instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetSpeechDeviceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpeechDeviceDetailOutput {
    pub code: Option<String>,
    pub data: Option<GetSpeechDeviceDetailData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSpeechDeviceDetailOutput {
    0 "Code" code: String, 1 "Data" data: GetSpeechDeviceDetailData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetSpeechDeviceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpeechDeviceDetailData {
    pub available_space: Option<f64>,
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub product_key: Option<String>,
    pub speech_list_update_time: Option<i64>,
    pub status: Option<String>,
    pub total_space: Option<f64>,
}
model! { GetSpeechDeviceDetailData {
    0 "AvailableSpace" available_space: f64, 1 "DeviceName" device_name: String, 2 "IotId" iot_id: String,
    3 "ProductKey" product_key: String, 4 "SpeechListUpdateTime" speech_list_update_time: i64,
    5 "Status" status: String, 6 "TotalSpace" total_space: f64
} }

/// Gets speech license device statistics: `GetSpeechLicenseDeviceStatistics` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetSpeechLicenseDeviceStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpeechLicenseDeviceStatistics {
    pub iot_instance_id: Option<String>,
}
operation! { GetSpeechLicenseDeviceStatistics()
    "GetSpeechLicenseDeviceStatistics" -> GetSpeechLicenseDeviceStatisticsOutput {
    0 "IotInstanceId" iot_instance_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetSpeechLicenseDeviceStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpeechLicenseDeviceStatisticsOutput {
    pub code: Option<String>,
    pub data: Option<GetSpeechLicenseDeviceStatisticsData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSpeechLicenseDeviceStatisticsOutput {
    0 "Code" code: String, 1 "Data" data: GetSpeechLicenseDeviceStatisticsData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetSpeechLicenseDeviceStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpeechLicenseDeviceStatisticsData {
    pub available_quota: Option<i64>,
    pub expired_quota: Option<i64>,
    pub expiring_quota: Option<i64>,
}
model! { GetSpeechLicenseDeviceStatisticsData {
    0 "AvailableQuota" available_quota: i64, 1 "ExpiredQuota" expired_quota: i64, 2 "ExpiringQuota" expiring_quota: i64
} }

/// Gets speech voice: `GetSpeechVoice` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetSpeechVoice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpeechVoice {}
operation! { GetSpeechVoice() "GetSpeechVoice" -> GetSpeechVoiceOutput {} }

/// Response of [`GetSpeechVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpeechVoiceOutput {
    pub code: Option<String>,
    pub data: Option<GetSpeechVoiceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSpeechVoiceOutput {
    0 "Code" code: String, 1 "Data" data: GetSpeechVoiceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetSpeechVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpeechVoiceData {
    pub items: Vec<GetSpeechVoiceItems>,
}
model! { GetSpeechVoiceData {
    0 "Items" items: Vec<GetSpeechVoiceItems>
} }

/// In the response of [`GetSpeechVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpeechVoiceItems {
    pub label: Option<String>,
    pub value: Option<String>,
    pub voice_list: Option<GetSpeechVoiceVoiceList>,
}
model! { GetSpeechVoiceItems {
    0 "Label" label: String, 1 "Value" value: String, 2 "VoiceList" voice_list: GetSpeechVoiceVoiceList
} }

/// In the response of [`GetSpeechVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpeechVoiceVoiceList {
    pub items: Vec<GetSpeechVoiceVoiceListItems>,
}
model! { GetSpeechVoiceVoiceList {
    0 "Items" items: Vec<GetSpeechVoiceVoiceListItems>
} }

/// In the response of [`GetSpeechVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpeechVoiceVoiceListItems {
    pub label: Option<String>,
    pub value: Option<String>,
}
model! { GetSpeechVoiceVoiceListItems {
    0 "Label" label: String, 1 "Value" value: String
} }

/// Gets studio app token open: `GetStudioAppTokenOpen` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetStudioAppTokenOpen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStudioAppTokenOpen {
    /// Required.
    pub app_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub project_id: String,
}
operation! { GetStudioAppTokenOpen(app_id: String, project_id: String)
    "GetStudioAppTokenOpen" -> GetStudioAppTokenOpenOutput {
    0 "AppId" app_id, 1 "IotInstanceId" iot_instance_id: String, 2 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetStudioAppTokenOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStudioAppTokenOpenOutput {
    pub code: Option<String>,
    pub data: Option<GetStudioAppTokenOpenData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetStudioAppTokenOpenOutput {
    0 "Code" code: String, 1 "Data" data: GetStudioAppTokenOpenData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetStudioAppTokenOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStudioAppTokenOpenData {
    pub biz_id: Option<String>,
    pub biz_type: Option<String>,
    pub is_enable: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
model! { GetStudioAppTokenOpenData {
    0 "BizId" biz_id: String, 1 "BizType" biz_type: String, 2 "IsEnable" is_enable: String, 3 "Token" token: Secret,
    4 "Type" r#type: String
} }

/// Gets thing model status inner: `GetThingModelStatusInner` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetThingModelStatusInner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThingModelStatusInner {
    /// Required.
    pub ins_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { GetThingModelStatusInner(ins_id: String, product_key: String)
    "GetThingModelStatusInner" -> GetThingModelStatusInnerOutput {
    0 "InsId" ins_id, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key
} }

/// Response of [`GetThingModelStatusInner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThingModelStatusInnerOutput {
    pub code: Option<i64>,
    pub data: Option<GetThingModelStatusInnerData>,
    pub localized_msg: Option<String>,
    pub message: Option<String>,
}
model! { GetThingModelStatusInnerOutput {
    0 "Code" code: i64, 1 "Data" data: GetThingModelStatusInnerData, 2 "LocalizedMsg" localized_msg: String,
    3 "Message" message: String
} }

/// In the response of [`GetThingModelStatusInner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThingModelStatusInnerData {
    pub info: Option<String>,
    pub instance_id: Option<String>,
    pub modified_time: Option<i64>,
    pub out_time: Option<i64>,
    pub product_key: Option<String>,
    pub rbac_tenant_id: Option<String>,
    pub status: Option<i64>,
}
model! { GetThingModelStatusInnerData {
    0 "Info" info: String, 1 "InstanceId" instance_id: String, 2 "ModifiedTime" modified_time: i64,
    3 "OutTime" out_time: i64, 4 "ProductKey" product_key: String, 5 "RbacTenantId" rbac_tenant_id: String,
    6 "Status" status: i64
} }

/// Gets thing model tsl: `GetThingModelTsl` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetThingModelTsl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThingModelTsl {
    pub function_block_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub model_version: Option<String>,
    pub product_key: Option<String>,
    pub simple: Option<bool>,
}
operation! { GetThingModelTsl() "GetThingModelTsl" -> GetThingModelTslOutput {
    0 "FunctionBlockId" function_block_id: String, 1 "IotInstanceId" iot_instance_id: String,
    2 "ModelVersion" model_version: String, 3 "ProductKey" product_key: String, 4 "Simple" simple: bool
} }

/// Response of [`GetThingModelTsl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThingModelTslOutput {
    pub code: Option<String>,
    pub data: Option<GetThingModelTslData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetThingModelTslOutput {
    0 "Code" code: String, 1 "Data" data: GetThingModelTslData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetThingModelTsl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThingModelTslData {
    pub tsl_str: Option<String>,
    pub tsl_uri: Option<String>,
}
model! { GetThingModelTslData {
    0 "TslStr" tsl_str: String, 1 "TslUri" tsl_uri: String
} }

/// Gets thing model tsl published: `GetThingModelTslPublished` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetThingModelTslPublished>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThingModelTslPublished {
    pub function_block_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub model_version: Option<String>,
    /// Required.
    pub product_key: String,
    pub resource_group_id: Option<String>,
    pub simple: Option<bool>,
}
operation! { GetThingModelTslPublished(product_key: String)
    "GetThingModelTslPublished" -> GetThingModelTslPublishedOutput {
    0 "FunctionBlockId" function_block_id: String, 1 "IotInstanceId" iot_instance_id: String,
    2 "ModelVersion" model_version: String, 3 "ProductKey" product_key, 4 "ResourceGroupId" resource_group_id: String,
    5 "Simple" simple: bool
} }

/// Response of [`GetThingModelTslPublished`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThingModelTslPublishedOutput {
    pub code: Option<String>,
    pub data: Option<GetThingModelTslPublishedData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetThingModelTslPublishedOutput {
    0 "Code" code: String, 1 "Data" data: GetThingModelTslPublishedData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetThingModelTslPublished`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThingModelTslPublishedData {
    pub tsl_str: Option<String>,
    pub tsl_uri: Option<String>,
}
model! { GetThingModelTslPublishedData {
    0 "TslStr" tsl_str: String, 1 "TslUri" tsl_uri: String
} }

/// Gets thing script: `GetThingScript` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetThingScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThingScript {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { GetThingScript(product_key: String) "GetThingScript" -> GetThingScriptOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key
} }

/// Response of [`GetThingScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThingScriptOutput {
    pub code: Option<String>,
    pub data: Option<GetThingScriptData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetThingScriptOutput {
    0 "Code" code: String, 1 "Data" data: GetThingScriptData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetThingScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThingScriptData {
    pub script_type: Option<String>,
    pub script_url: Option<String>,
}
model! { GetThingScriptData {
    0 "ScriptType" script_type: String, 1 "ScriptUrl" script_url: String
} }

/// Gets thing template: `GetThingTemplate` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GetThingTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThingTemplate {
    pub category_key: Option<String>,
    pub iot_instance_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { GetThingTemplate() "GetThingTemplate" -> GetThingTemplateOutput {
    0 "CategoryKey" category_key: String, 1 "IotInstanceId" iot_instance_id: String,
    2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`GetThingTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThingTemplateOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub thing_model_json: Option<String>,
}
model! { GetThingTemplateOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "ThingModelJSON" thing_model_json: String
} }

/// Gets thing topo: `GetThingTopo` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/GetThingTopo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThingTopo {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub product_key: Option<String>,
}
operation! { GetThingTopo(page_no: i64, page_size: i64) "GetThingTopo" -> GetThingTopoOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "PageNo" page_no, 4 "PageSize" page_size, 5 "ProductKey" product_key: String
} }
paged! { GetThingTopo: GetThingTopoDeviceInfo =
    Number "PageNo", "Data.List.deviceInfo" data.list.device_info, total "Data.Total" }

/// Response of [`GetThingTopo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThingTopoOutput {
    pub code: Option<String>,
    pub data: Option<GetThingTopoData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetThingTopoOutput {
    0 "Code" code: String, 1 "Data" data: GetThingTopoData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetThingTopo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThingTopoData {
    pub current_page: Option<i64>,
    pub list: Option<GetThingTopoList>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetThingTopoData {
    0 "CurrentPage" current_page: i64, 1 "List" list: GetThingTopoList, 2 "PageCount" page_count: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`GetThingTopo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThingTopoList {
    pub device_info: Vec<GetThingTopoDeviceInfo>,
}
model! { GetThingTopoList {
    0 "deviceInfo" device_info: Vec<GetThingTopoDeviceInfo>
} }

/// In the response of [`GetThingTopo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetThingTopoDeviceInfo {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub product_key: Option<String>,
}
model! { GetThingTopoDeviceInfo {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "ProductKey" product_key: String
} }

/// `GisQueryDeviceLocation` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GisQueryDeviceLocation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GisQueryDeviceLocation {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub thing_list: Vec<GisQueryDeviceLocationThingList>,
}
operation! { GisQueryDeviceLocation(thing_list: Vec<GisQueryDeviceLocationThingList>)
    "GisQueryDeviceLocation" -> GisQueryDeviceLocationOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ThingList" thing_list
} }

/// In the request of [`GisQueryDeviceLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GisQueryDeviceLocationThingList {
    pub device_name: Option<String>,
    pub product_key: Option<String>,
}
input! { GisQueryDeviceLocationThingList() {
    0 "DeviceName" device_name: String, 1 "ProductKey" product_key: String
} }

/// Response of [`GisQueryDeviceLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GisQueryDeviceLocationOutput {
    pub code: Option<String>,
    pub data: Vec<GisQueryDeviceLocationData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GisQueryDeviceLocationOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GisQueryDeviceLocationData>, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GisQueryDeviceLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GisQueryDeviceLocationData {
    pub adcode: Option<i64>,
    pub city: Option<String>,
    pub coordinate_system: Option<i64>,
    pub country: Option<String>,
    pub device_name: Option<String>,
    pub ip: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub product_key: Option<String>,
    pub province: Option<String>,
}
model! { GisQueryDeviceLocationData {
    0 "Adcode" adcode: i64, 1 "City" city: String, 2 "CoordinateSystem" coordinate_system: i64,
    3 "Country" country: String, 4 "DeviceName" device_name: String, 5 "Ip" ip: String, 6 "Latitude" latitude: f64,
    7 "Longitude" longitude: f64, 8 "ProductKey" product_key: String, 9 "Province" province: String
} }

/// `GisSearchDeviceTrace` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/GisSearchDeviceTrace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GisSearchDeviceTrace {
    /// Required.
    pub device_name: String,
    /// Required.
    pub end_time: i64,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub map_match: i64,
    /// Required.
    pub product_key: String,
    /// Required.
    pub start_time: i64,
}

/// Arguments of [`GisSearchDeviceTrace::new`].
pub struct GisSearchDeviceTraceRequired {
    pub device_name: String,
    pub end_time: i64,
    pub map_match: i64,
    pub product_key: String,
    pub start_time: i64,
}
operation! {
    GisSearchDeviceTrace { GisSearchDeviceTraceRequired: device_name, end_time, map_match, product_key, start_time }
    "GisSearchDeviceTrace" -> GisSearchDeviceTraceOutput {
    0 "DeviceName" device_name, 1 "EndTime" end_time, 2 "IotInstanceId" iot_instance_id: String, 3 "MapMatch" map_match,
    4 "ProductKey" product_key, 5 "StartTime" start_time
} }

/// Response of [`GisSearchDeviceTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GisSearchDeviceTraceOutput {
    pub code: Option<String>,
    pub data: Option<GisSearchDeviceTraceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GisSearchDeviceTraceOutput {
    0 "Code" code: String, 1 "Data" data: GisSearchDeviceTraceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GisSearchDeviceTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GisSearchDeviceTraceData {
    pub device_name: Option<String>,
    pub points: Vec<GisSearchDeviceTracePoints>,
    pub product_key: Option<String>,
}
model! { GisSearchDeviceTraceData {
    0 "DeviceName" device_name: String, 1 "Points" points: Vec<GisSearchDeviceTracePoints>,
    2 "ProductKey" product_key: String
} }

/// In the response of [`GisSearchDeviceTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GisSearchDeviceTracePoints {
    pub locate_time: Option<i64>,
    pub location: Option<String>,
}
model! { GisSearchDeviceTracePoints {
    0 "LocateTime" locate_time: i64, 1 "Location" location: String
} }

/// Imports dt data: `ImportDTData` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ImportDTData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportDTData {
    /// Required.
    pub dt_instance_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub items: Vec<ImportDTDataItems>,
    /// Required.
    pub product_key: String,
}
operation! { ImportDTData(dt_instance_id: String, items: Vec<ImportDTDataItems>, product_key: String)
    "ImportDTData" -> ImportDTDataOutput {
    0 "DTInstanceId" dt_instance_id, 1 "IotInstanceId" iot_instance_id: String, 2 "Items" items,
    3 "ProductKey" product_key
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// In the request of [`ImportDTData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportDTDataItems {
    /// Required.
    pub device_name: Option<String>,
    /// Required.
    pub params: Option<String>,
}
input! { ImportDTDataItems(device_name: String, params: String) {
    0 "DeviceName" device_name: String, 1 "Params" params: String
} }

/// Response of [`ImportDTData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportDTDataOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ImportDTDataOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Imports device: `ImportDevice` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ImportDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportDevice {
    /// Required.
    pub device_name: String,
    /// Required. Secret.
    pub device_secret: Secret,
    pub iot_instance_id: Option<String>,
    pub nickname: Option<String>,
    /// Required.
    pub product_key: String,
    pub sn: Option<String>,
}
operation! { ImportDevice(device_name: String, device_secret: Secret, product_key: String)
    "ImportDevice" -> ImportDeviceOutput {
    0 "DeviceName" device_name, 1 "DeviceSecret" device_secret, 2 "IotInstanceId" iot_instance_id: String,
    3 "Nickname" nickname: String, 4 "ProductKey" product_key, 5 "Sn" sn: String
} }

/// Response of [`ImportDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportDeviceOutput {
    pub code: Option<String>,
    pub data: Option<ImportDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ImportDeviceOutput {
    0 "Code" code: String, 1 "Data" data: ImportDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`ImportDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportDeviceData {
    pub device_name: Option<String>,
    /// Secret.
    pub device_secret: Option<Secret>,
    pub iot_id: Option<String>,
    pub nickname: Option<String>,
    pub product_key: Option<String>,
    pub sn: Option<String>,
}
model! { ImportDeviceData {
    0 "DeviceName" device_name: String, 1 "DeviceSecret" device_secret: Secret, 2 "IotId" iot_id: String,
    3 "Nickname" nickname: String, 4 "ProductKey" product_key: String, 5 "Sn" sn: String
} }

/// Imports thing model tsl: `ImportThingModelTsl` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ImportThingModelTsl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportThingModelTsl {
    pub function_block_id: Option<String>,
    pub function_block_name: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    pub resource_group_id: Option<String>,
    pub tsl_str: Option<String>,
    pub tsl_url: Option<String>,
}
operation! { ImportThingModelTsl(product_key: String) "ImportThingModelTsl" -> ImportThingModelTslOutput {
    0 "FunctionBlockId" function_block_id: String, 1 "FunctionBlockName" function_block_name: String,
    2 "IotInstanceId" iot_instance_id: String, 3 "ProductKey" product_key,
    4 "ResourceGroupId" resource_group_id: String, 5 "TslStr" tsl_str: String, 6 "TslUrl" tsl_url: String
} }

/// Response of [`ImportThingModelTsl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportThingModelTslOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ImportThingModelTslOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Invokes data api service: `InvokeDataAPIService` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/InvokeDataAPIService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeDataAPIService {
    /// Required.
    pub api_srn: String,
    pub iot_instance_id: Option<String>,
    pub param: Option<Vec<InvokeDataAPIServiceParam>>,
}
operation! { InvokeDataAPIService(api_srn: String) "InvokeDataAPIService" -> InvokeDataAPIServiceOutput {
    0 "ApiSrn" api_srn, 1 "IotInstanceId" iot_instance_id: String, 2 "Param" param: Vec<InvokeDataAPIServiceParam>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`InvokeDataAPIService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeDataAPIServiceParam {
    pub list_param_type: Option<String>,
    pub list_param_value: Option<Vec<String>>,
    pub param_name: Option<String>,
    pub param_type: Option<String>,
    pub param_value: Option<String>,
}
input! { InvokeDataAPIServiceParam() {
    0 "ListParamType" list_param_type: String, 1 "ListParamValue" list_param_value: Vec<String>,
    2 "ParamName" param_name: String, 3 "ParamType" param_type: String, 4 "ParamValue" param_value: String
} }

/// Response of [`InvokeDataAPIService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeDataAPIServiceOutput {
    pub code: Option<String>,
    pub data: Option<InvokeDataAPIServiceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { InvokeDataAPIServiceOutput {
    0 "Code" code: String, 1 "Data" data: InvokeDataAPIServiceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`InvokeDataAPIService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeDataAPIServiceData {
    pub api_srn: Option<String>,
    pub field_name_list: Option<InvokeDataAPIServiceFieldNameList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub result_list: Option<InvokeDataAPIServiceResultList>,
    pub total_size: Option<i64>,
}
model! { InvokeDataAPIServiceData {
    0 "ApiSrn" api_srn: String, 1 "FieldNameList" field_name_list: InvokeDataAPIServiceFieldNameList,
    2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64, 4 "ResultList" result_list: InvokeDataAPIServiceResultList,
    5 "TotalSize" total_size: i64
} }

/// In the response of [`InvokeDataAPIService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeDataAPIServiceFieldNameList {
    pub field_name_list: Vec<String>,
}
model! { InvokeDataAPIServiceFieldNameList {
    0 "FieldNameList" field_name_list: Vec<String>
} }

/// In the response of [`InvokeDataAPIService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeDataAPIServiceResultList {
    pub result_list: Vec<BTreeMap<String, Value>>,
}
model! { InvokeDataAPIServiceResultList {
    0 "ResultList" result_list: Vec<BTreeMap<String, Value>>
} }

/// Invokes thing service: `InvokeThingService` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/InvokeThingService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeThingService {
    /// Required.
    pub args: String,
    pub device_name: Option<String>,
    /// Required.
    pub identifier: String,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    /// 0 to 1.
    pub qos: Option<i64>,
}
operation! { InvokeThingService(args: String, identifier: String) "InvokeThingService" -> InvokeThingServiceOutput {
    0 "Args" args, 1 "DeviceName" device_name: String, 2 "Identifier" identifier, 3 "IotId" iot_id: String,
    4 "IotInstanceId" iot_instance_id: String, 5 "ProductKey" product_key: String, 6 "Qos" qos: i64
} }

/// Response of [`InvokeThingService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeThingServiceOutput {
    pub code: Option<String>,
    pub data: Option<InvokeThingServiceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { InvokeThingServiceOutput {
    0 "Code" code: String, 1 "Data" data: InvokeThingServiceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`InvokeThingService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeThingServiceData {
    pub message_id: Option<String>,
    pub result: Option<String>,
}
model! { InvokeThingServiceData {
    0 "MessageId" message_id: String, 1 "Result" result: String
} }

/// Invokes things service: `InvokeThingsService` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/InvokeThingsService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeThingsService {
    /// Required.
    pub args: String,
    /// Required.
    pub device_name: Vec<String>,
    /// Required.
    pub identifier: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    /// 0 to 1.
    pub qos: Option<i64>,
}
operation! { InvokeThingsService(args: String, device_name: Vec<String>, identifier: String, product_key: String)
    "InvokeThingsService" -> InvokeThingsServiceOutput {
    0 "Args" args, 1 "DeviceName" device_name, 2 "Identifier" identifier, 3 "IotInstanceId" iot_instance_id: String,
    4 "ProductKey" product_key, 5 "Qos" qos: i64
} }

/// Response of [`InvokeThingsService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeThingsServiceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { InvokeThingsServiceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Lists analytics data: `ListAnalyticsData` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ListAnalyticsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnalyticsData {
    /// Required.
    pub api_path: String,
    pub condition: Option<Vec<ListAnalyticsDataCondition>>,
    /// Required.
    pub iot_instance_id: String,
    pub iso_id: Option<String>,
    /// 1 to 1000.
    pub page_num: Option<i64>,
    /// 1 to 20000.
    pub page_size: Option<i64>,
}
operation! { ListAnalyticsData(api_path: String, iot_instance_id: String)
    "ListAnalyticsData" -> ListAnalyticsDataOutput {
    0 "ApiPath" api_path, 1 "Condition" condition: Vec<ListAnalyticsDataCondition>, 2 "IotInstanceId" iot_instance_id,
    3 "IsoId" iso_id: String, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64
} }

/// In the request of [`ListAnalyticsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnalyticsDataCondition {
    pub between_end: Option<String>,
    pub between_start: Option<String>,
    /// Required.
    pub field_name: Option<String>,
    /// Required.
    pub operate: Option<String>,
    pub value: Option<String>,
}
input! { ListAnalyticsDataCondition(field_name: String, operate: String) {
    0 "BetweenEnd" between_end: String, 1 "BetweenStart" between_start: String, 2 "FieldName" field_name: String,
    3 "Operate" operate: String, 4 "Value" value: String
} }

/// Response of [`ListAnalyticsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnalyticsDataOutput {
    pub code: Option<String>,
    pub data: Option<ListAnalyticsDataData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAnalyticsDataOutput {
    0 "Code" code: String, 1 "Data" data: ListAnalyticsDataData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListAnalyticsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnalyticsDataData {
    pub count: Option<i64>,
    pub has_next: Option<bool>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub result_json: Option<String>,
}
model! { ListAnalyticsDataData {
    0 "Count" count: i64, 1 "HasNext" has_next: bool, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64,
    4 "ResultJson" result_json: String
} }

/// Lists data source item: `ListDataSourceItem` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/ListDataSourceItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceItem {
    /// Required. 0 to 9223372036854775807.
    pub data_source_id: i64,
    pub iot_instance_id: Option<String>,
    /// Required. 1 to 100000.
    pub page: i64,
    /// Required. 1 to 100.
    pub page_size: i64,
    pub search_name: Option<String>,
}
operation! { ListDataSourceItem(data_source_id: i64, page: i64, page_size: i64)
    "ListDataSourceItem" -> ListDataSourceItemOutput {
    0 "DataSourceId" data_source_id, 1 "IotInstanceId" iot_instance_id: String, 2 "Page" page, 3 "PageSize" page_size,
    4 "SearchName" search_name: String
} }
paged! { ListDataSourceItem: ListDataSourceItemDataSourceItem =
    Number "Page", "DataSourceItems.dataSourceItem" data_source_items.data_source_item, total "Total" }

/// Response of [`ListDataSourceItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceItemOutput {
    pub code: Option<String>,
    pub data_source_items: Option<ListDataSourceItemDataSourceItems>,
    pub error_message: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListDataSourceItemOutput {
    0 "Code" code: String, 1 "DataSourceItems" data_source_items: ListDataSourceItemDataSourceItems,
    2 "ErrorMessage" error_message: String, 3 "Page" page: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool,
    6 "Total" total: i64
} }

/// In the response of [`ListDataSourceItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceItemDataSourceItems {
    pub data_source_item: Vec<ListDataSourceItemDataSourceItem>,
}
model! { ListDataSourceItemDataSourceItems {
    0 "dataSourceItem" data_source_item: Vec<ListDataSourceItemDataSourceItem>
} }

/// In the response of [`ListDataSourceItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceItemDataSourceItem {
    pub data_source_item_id: Option<i64>,
    pub device_name: Option<String>,
    pub product_key: Option<String>,
    pub scope_type: Option<String>,
    pub topic: Option<String>,
}
model! { ListDataSourceItemDataSourceItem {
    0 "DataSourceItemId" data_source_item_id: i64, 1 "DeviceName" device_name: String,
    2 "ProductKey" product_key: String, 3 "ScopeType" scope_type: String, 4 "Topic" topic: String
} }

/// Lists destination: `ListDestination` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/ListDestination>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDestination {
    pub iot_instance_id: Option<String>,
    /// Required. 1 to 9999999.
    pub page: i64,
    /// Required. 1 to 100.
    pub page_size: i64,
    pub search_name: Option<String>,
    pub types: Option<Vec<String>>,
}
operation! { ListDestination(page: i64, page_size: i64) "ListDestination" -> ListDestinationOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "Page" page, 2 "PageSize" page_size,
    3 "SearchName" search_name: String, 4 "Types" types: Vec<String>
} }
paged! { ListDestination: ListDestinationDestinationsDestinations =
    Number "Page", "Destinations.destinations" destinations.destinations, total "Total" }

/// Response of [`ListDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDestinationOutput {
    pub code: Option<String>,
    pub destinations: Option<ListDestinationDestinations>,
    pub error_message: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListDestinationOutput {
    0 "Code" code: String, 1 "Destinations" destinations: ListDestinationDestinations,
    2 "ErrorMessage" error_message: String, 3 "Page" page: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool,
    6 "Total" total: i64
} }

/// In the response of [`ListDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDestinationDestinations {
    pub destinations: Vec<ListDestinationDestinationsDestinations>,
}
model! { ListDestinationDestinations {
    0 "destinations" destinations: Vec<ListDestinationDestinationsDestinations>
} }

/// In the response of [`ListDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDestinationDestinationsDestinations {
    pub configuration: Option<String>,
    pub description: Option<String>,
    pub destination_id: Option<i64>,
    pub is_failover: Option<bool>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub utc_created: Option<String>,
}
model! { ListDestinationDestinationsDestinations {
    0 "Configuration" configuration: String, 1 "Description" description: String, 2 "DestinationId" destination_id: i64,
    3 "IsFailover" is_failover: bool, 4 "Name" name: String, 5 "Status" status: String, 6 "Type" r#type: String,
    7 "UtcCreated" utc_created: String
} }

/// Lists device distribute job: `ListDeviceDistributeJob` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/ListDeviceDistributeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceDistributeJob {
    pub current_page: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub page_size: i64,
    pub product_key: Option<String>,
    pub status: Option<i64>,
    pub target_uid: Option<String>,
    pub job_id: Option<String>,
}
operation! { ListDeviceDistributeJob(page_size: i64) "ListDeviceDistributeJob" -> ListDeviceDistributeJobOutput {
    0 "CurrentPage" current_page: i64, 1 "NextToken" next_token: String, 2 "PageSize" page_size,
    3 "ProductKey" product_key: String, 4 "Status" status: i64, 5 "TargetUid" target_uid: String,
    6 "JobId" job_id: String
} [
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListDeviceDistributeJob: ListDeviceDistributeJobItems =
    Token "NextToken", "Data.JobInfo.items" data.job_info.items, next "Data.NextToken" }

/// Response of [`ListDeviceDistributeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceDistributeJobOutput {
    pub code: Option<String>,
    pub data: Option<ListDeviceDistributeJobData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDeviceDistributeJobOutput {
    0 "Code" code: String, 1 "Data" data: ListDeviceDistributeJobData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListDeviceDistributeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceDistributeJobData {
    pub job_info: Option<ListDeviceDistributeJobJobInfo>,
    pub next_token: Option<String>,
    pub total: Option<i64>,
}
model! { ListDeviceDistributeJobData {
    0 "JobInfo" job_info: ListDeviceDistributeJobJobInfo, 1 "NextToken" next_token: String, 2 "Total" total: i64
} }

/// In the response of [`ListDeviceDistributeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceDistributeJobJobInfo {
    pub items: Vec<ListDeviceDistributeJobItems>,
}
model! { ListDeviceDistributeJobJobInfo {
    0 "items" items: Vec<ListDeviceDistributeJobItems>
} }

/// In the response of [`ListDeviceDistributeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceDistributeJobItems {
    pub gmt_create: Option<i64>,
    pub job_id: Option<String>,
    pub product_key: Option<String>,
    pub source_instance_id: Option<String>,
    pub source_instance_name: Option<String>,
    pub source_region: Option<String>,
    pub source_uid: Option<String>,
    pub status: Option<i64>,
    pub strategy: Option<i64>,
    pub target_instance_configs: Option<ListDeviceDistributeJobTargetInstanceConfigs>,
    pub target_uid: Option<String>,
    pub total: Option<i64>,
}
model! { ListDeviceDistributeJobItems {
    0 "GmtCreate" gmt_create: i64, 1 "JobId" job_id: String, 2 "ProductKey" product_key: String,
    3 "SourceInstanceId" source_instance_id: String, 4 "SourceInstanceName" source_instance_name: String,
    5 "SourceRegion" source_region: String, 6 "SourceUid" source_uid: String, 7 "Status" status: i64,
    8 "Strategy" strategy: i64,
    9 "TargetInstanceConfigs" target_instance_configs: ListDeviceDistributeJobTargetInstanceConfigs,
    10 "TargetUid" target_uid: String, 11 "Total" total: i64
} }

/// In the response of [`ListDeviceDistributeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceDistributeJobTargetInstanceConfigs {
    pub target_instance_configs: Vec<
        ListDeviceDistributeJobTargetInstanceConfigsTargetInstanceConfigs,
    >,
}
model! { ListDeviceDistributeJobTargetInstanceConfigs {
    0 "targetInstanceConfigs" target_instance_configs: Vec<ListDeviceDistributeJobTargetInstanceConfigsTargetInstanceConfigs>
} }

/// In the response of [`ListDeviceDistributeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceDistributeJobTargetInstanceConfigsTargetInstanceConfigs {
    pub target_instance_id: Option<String>,
    pub target_instance_name: Option<String>,
    pub target_region: Option<String>,
}
model! { ListDeviceDistributeJobTargetInstanceConfigsTargetInstanceConfigs {
    0 "TargetInstanceId" target_instance_id: String, 1 "TargetInstanceName" target_instance_name: String,
    2 "TargetRegion" target_region: String
} }

/// Lists distributed device: `ListDistributedDevice` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/ListDistributedDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributedDevice {
    /// Required. At least 1.
    pub current_page: i64,
    pub device_name: Option<String>,
    /// Required. 1 to 200.
    pub page_size: i64,
    pub product_key: Option<String>,
    pub source_instance_id: Option<String>,
    pub target_uid: Option<String>,
}
operation! { ListDistributedDevice(current_page: i64, page_size: i64)
    "ListDistributedDevice" -> ListDistributedDeviceOutput {
    0 "CurrentPage" current_page, 1 "DeviceName" device_name: String, 2 "PageSize" page_size,
    3 "ProductKey" product_key: String, 4 "SourceInstanceId" source_instance_id: String,
    5 "TargetUid" target_uid: String
} }
paged! { ListDistributedDevice: ListDistributedDeviceItems =
    Number "CurrentPage", "Data.Info.items" data.info.items, total "Data.Total" }

/// Response of [`ListDistributedDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributedDeviceOutput {
    pub code: Option<String>,
    pub data: Option<ListDistributedDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDistributedDeviceOutput {
    0 "Code" code: String, 1 "Data" data: ListDistributedDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListDistributedDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributedDeviceData {
    pub info: Option<ListDistributedDeviceInfo>,
    pub total: Option<i64>,
}
model! { ListDistributedDeviceData {
    0 "Info" info: ListDistributedDeviceInfo, 1 "Total" total: i64
} }

/// In the response of [`ListDistributedDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributedDeviceInfo {
    pub items: Vec<ListDistributedDeviceItems>,
}
model! { ListDistributedDeviceInfo {
    0 "items" items: Vec<ListDistributedDeviceItems>
} }

/// In the response of [`ListDistributedDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributedDeviceItems {
    pub device_name: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub product_key: Option<String>,
    pub source_instance_id: Option<String>,
    pub source_instance_name: Option<String>,
    pub source_region: Option<String>,
    pub source_uid: Option<String>,
    pub target_aliyun_id: Option<String>,
    pub target_instance_id: Option<String>,
    pub target_instance_name: Option<String>,
    pub target_region: Option<String>,
    pub target_uid: Option<String>,
}
model! { ListDistributedDeviceItems {
    0 "DeviceName" device_name: String, 1 "GmtCreate" gmt_create: i64, 2 "GmtModified" gmt_modified: i64,
    3 "ProductKey" product_key: String, 4 "SourceInstanceId" source_instance_id: String,
    5 "SourceInstanceName" source_instance_name: String, 6 "SourceRegion" source_region: String,
    7 "SourceUid" source_uid: String, 8 "TargetAliyunId" target_aliyun_id: String,
    9 "TargetInstanceId" target_instance_id: String, 10 "TargetInstanceName" target_instance_name: String,
    11 "TargetRegion" target_region: String, 12 "TargetUid" target_uid: String
} }

/// Lists distributed product: `ListDistributedProduct` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/ListDistributedProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributedProduct {
    /// Required. At least 1.
    pub current_page: i64,
    /// Required. 1 to 200.
    pub page_size: i64,
    pub product_key: Option<String>,
    pub source_instance_id: Option<String>,
    pub target_instance_id: Option<String>,
    pub target_uid: Option<String>,
}
operation! { ListDistributedProduct(current_page: i64, page_size: i64)
    "ListDistributedProduct" -> ListDistributedProductOutput {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "ProductKey" product_key: String,
    3 "SourceInstanceId" source_instance_id: String, 4 "TargetInstanceId" target_instance_id: String,
    5 "TargetUid" target_uid: String
} }
paged! { ListDistributedProduct: ListDistributedProductItems =
    Number "CurrentPage", "Data.Info.items" data.info.items, total "Data.Total" }

/// Response of [`ListDistributedProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributedProductOutput {
    pub code: Option<String>,
    pub data: Option<ListDistributedProductData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDistributedProductOutput {
    0 "Code" code: String, 1 "Data" data: ListDistributedProductData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListDistributedProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributedProductData {
    pub info: Option<ListDistributedProductInfo>,
    pub total: Option<i64>,
}
model! { ListDistributedProductData {
    0 "Info" info: ListDistributedProductInfo, 1 "Total" total: i64
} }

/// In the response of [`ListDistributedProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributedProductInfo {
    pub items: Vec<ListDistributedProductItems>,
}
model! { ListDistributedProductInfo {
    0 "items" items: Vec<ListDistributedProductItems>
} }

/// In the response of [`ListDistributedProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistributedProductItems {
    pub gmt_create: Option<i64>,
    pub product_key: Option<String>,
    pub source_instance_id: Option<String>,
    pub source_instance_name: Option<String>,
    pub source_region: Option<String>,
    pub source_uid: Option<String>,
    pub target_aliyun_id: Option<String>,
    pub target_instance_id: Option<String>,
    pub target_instance_name: Option<String>,
    pub target_region: Option<String>,
    pub target_uid: Option<String>,
}
model! { ListDistributedProductItems {
    0 "GmtCreate" gmt_create: i64, 1 "ProductKey" product_key: String, 2 "SourceInstanceId" source_instance_id: String,
    3 "SourceInstanceName" source_instance_name: String, 4 "SourceRegion" source_region: String,
    5 "SourceUid" source_uid: String, 6 "TargetAliyunId" target_aliyun_id: String,
    7 "TargetInstanceId" target_instance_id: String, 8 "TargetInstanceName" target_instance_name: String,
    9 "TargetRegion" target_region: String, 10 "TargetUid" target_uid: String
} }

/// Lists job: `ListJob` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/ListJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJob {
    /// Required.
    pub current_page: i64,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub page_size: i64,
    pub status: Option<String>,
}
operation! { ListJob(current_page: i64, page_size: i64) "ListJob" -> ListJobOutput {
    0 "CurrentPage" current_page, 1 "IotInstanceId" iot_instance_id: String, 2 "PageSize" page_size,
    3 "Status" status: String
} }
paged! { ListJob: ListJobDataData = Number "CurrentPage", "Data.data" data.data, total "Total" }

/// Response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobOutput {
    pub code: Option<String>,
    pub data: Option<ListJobData>,
    pub error_message: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListJobOutput {
    0 "Code" code: String, 1 "Data" data: ListJobData, 2 "ErrorMessage" error_message: String, 3 "Page" page: i64,
    4 "PageSize" page_size: i64, 5 "Success" success: bool, 6 "Total" total: i64
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobData {
    pub data: Vec<ListJobDataData>,
}
model! { ListJobData {
    0 "data" data: Vec<ListJobDataData>
} }

/// In the response of [`ListJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobDataData {
    pub description: Option<String>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub scheduled_time: Option<i64>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub utc_create: Option<String>,
    pub utc_modified: Option<String>,
}
model! { ListJobDataData {
    0 "Description" description: String, 1 "JobId" job_id: String, 2 "JobName" job_name: String,
    3 "ScheduledTime" scheduled_time: i64, 4 "Status" status: String, 5 "Type" r#type: String,
    6 "UtcCreate" utc_create: String, 7 "UtcModified" utc_modified: String
} }

/// Lists ota firmware: `ListOTAFirmware` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/ListOTAFirmware>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAFirmware {
    /// Required.
    pub current_page: i64,
    pub dest_version: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub page_size: i64,
    pub product_key: Option<String>,
}
operation! { ListOTAFirmware(current_page: i64, page_size: i64) "ListOTAFirmware" -> ListOTAFirmwareOutput {
    0 "CurrentPage" current_page, 1 "DestVersion" dest_version: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "PageSize" page_size, 4 "ProductKey" product_key: String
} }
paged! { ListOTAFirmware: ListOTAFirmwareSimpleFirmwareInfo =
    Number "CurrentPage", "FirmwareInfo.SimpleFirmwareInfo" firmware_info.simple_firmware_info, total "Total" }

/// Response of [`ListOTAFirmware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAFirmwareOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub error_message: Option<String>,
    pub firmware_info: Option<ListOTAFirmwareFirmwareInfo>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListOTAFirmwareOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64, 2 "ErrorMessage" error_message: String,
    3 "FirmwareInfo" firmware_info: ListOTAFirmwareFirmwareInfo, 4 "PageCount" page_count: i64,
    5 "PageSize" page_size: i64, 6 "Success" success: bool, 7 "Total" total: i64
} }

/// In the response of [`ListOTAFirmware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAFirmwareFirmwareInfo {
    pub simple_firmware_info: Vec<ListOTAFirmwareSimpleFirmwareInfo>,
}
model! { ListOTAFirmwareFirmwareInfo {
    0 "SimpleFirmwareInfo" simple_firmware_info: Vec<ListOTAFirmwareSimpleFirmwareInfo>
} }

/// In the response of [`ListOTAFirmware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAFirmwareSimpleFirmwareInfo {
    pub dest_version: Option<String>,
    pub firmware_desc: Option<String>,
    pub firmware_id: Option<String>,
    pub firmware_name: Option<String>,
    pub firmware_sign: Option<String>,
    pub firmware_size: Option<i64>,
    pub module_name: Option<String>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
    pub sign_method: Option<String>,
    pub src_version: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<i64>,
    pub utc_create: Option<String>,
    pub utc_modified: Option<String>,
}
model! { ListOTAFirmwareSimpleFirmwareInfo {
    0 "DestVersion" dest_version: String, 1 "FirmwareDesc" firmware_desc: String, 2 "FirmwareId" firmware_id: String,
    3 "FirmwareName" firmware_name: String, 4 "FirmwareSign" firmware_sign: String, 5 "FirmwareSize" firmware_size: i64,
    6 "ModuleName" module_name: String, 7 "ProductKey" product_key: String, 8 "ProductName" product_name: String,
    9 "SignMethod" sign_method: String, 10 "SrcVersion" src_version: String, 11 "Status" status: i64,
    12 "Type" r#type: i64, 13 "UtcCreate" utc_create: String, 14 "UtcModified" utc_modified: String
} }

/// Lists ota job by device: `ListOTAJobByDevice` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/ListOTAJobByDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAJobByDevice {
    /// Required.
    pub current_page: i64,
    /// Required.
    pub device_name: String,
    /// Required.
    pub firmware_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub product_key: String,
}

/// Arguments of [`ListOTAJobByDevice::new`].
pub struct ListOTAJobByDeviceRequired {
    pub current_page: i64,
    pub device_name: String,
    pub firmware_id: String,
    pub page_size: i64,
    pub product_key: String,
}
operation! {
    ListOTAJobByDevice { ListOTAJobByDeviceRequired: current_page, device_name, firmware_id, page_size, product_key }
    "ListOTAJobByDevice" -> ListOTAJobByDeviceOutput {
    0 "CurrentPage" current_page, 1 "DeviceName" device_name, 2 "FirmwareId" firmware_id,
    3 "IotInstanceId" iot_instance_id: String, 4 "PageSize" page_size, 5 "ProductKey" product_key
} }
paged! { ListOTAJobByDevice: ListOTAJobByDeviceSimpleOTAJobInfo =
    Number "CurrentPage", "Data.SimpleOTAJobInfo" data.simple_ota_job_info, total "Total" }

/// Response of [`ListOTAJobByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAJobByDeviceOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub data: Option<ListOTAJobByDeviceData>,
    pub error_message: Option<String>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListOTAJobByDeviceOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64, 2 "Data" data: ListOTAJobByDeviceData,
    3 "ErrorMessage" error_message: String, 4 "PageCount" page_count: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "Total" total: i64
} }

/// In the response of [`ListOTAJobByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAJobByDeviceData {
    pub simple_ota_job_info: Vec<ListOTAJobByDeviceSimpleOTAJobInfo>,
}
model! { ListOTAJobByDeviceData {
    0 "SimpleOTAJobInfo" simple_ota_job_info: Vec<ListOTAJobByDeviceSimpleOTAJobInfo>
} }

/// In the response of [`ListOTAJobByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAJobByDeviceSimpleOTAJobInfo {
    pub firmware_id: Option<String>,
    pub job_id: Option<String>,
    pub job_status: Option<String>,
    pub job_type: Option<String>,
    pub product_key: Option<String>,
    pub selection_type: Option<String>,
    pub tags: Option<ListOTAJobByDeviceTags>,
    pub target_selection: Option<String>,
    pub utc_create: Option<String>,
    pub utc_end_time: Option<String>,
    pub utc_modified: Option<String>,
    pub utc_start_time: Option<String>,
}
model! { ListOTAJobByDeviceSimpleOTAJobInfo {
    0 "FirmwareId" firmware_id: String, 1 "JobId" job_id: String, 2 "JobStatus" job_status: String,
    3 "JobType" job_type: String, 4 "ProductKey" product_key: String, 5 "SelectionType" selection_type: String,
    6 "Tags" tags: ListOTAJobByDeviceTags, 7 "TargetSelection" target_selection: String,
    8 "UtcCreate" utc_create: String, 9 "UtcEndTime" utc_end_time: String, 10 "UtcModified" utc_modified: String,
    11 "UtcStartTime" utc_start_time: String
} }

/// In the response of [`ListOTAJobByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAJobByDeviceTags {
    pub ota_tag_dto: Vec<ListOTAJobByDeviceOtaTagDTO>,
}
model! { ListOTAJobByDeviceTags {
    0 "OtaTagDTO" ota_tag_dto: Vec<ListOTAJobByDeviceOtaTagDTO>
} }

/// In the response of [`ListOTAJobByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAJobByDeviceOtaTagDTO {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListOTAJobByDeviceOtaTagDTO {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists ota job by firmware: `ListOTAJobByFirmware` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/ListOTAJobByFirmware>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAJobByFirmware {
    /// Required.
    pub current_page: i64,
    /// Required.
    pub firmware_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub page_size: i64,
}
operation! { ListOTAJobByFirmware(current_page: i64, firmware_id: String, page_size: i64)
    "ListOTAJobByFirmware" -> ListOTAJobByFirmwareOutput {
    0 "CurrentPage" current_page, 1 "FirmwareId" firmware_id, 2 "IotInstanceId" iot_instance_id: String,
    3 "PageSize" page_size
} }
paged! { ListOTAJobByFirmware: ListOTAJobByFirmwareSimpleOTAJobInfo =
    Number "CurrentPage", "Data.SimpleOTAJobInfo" data.simple_ota_job_info, total "Total" }

/// Response of [`ListOTAJobByFirmware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAJobByFirmwareOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub data: Option<ListOTAJobByFirmwareData>,
    pub error_message: Option<String>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListOTAJobByFirmwareOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64, 2 "Data" data: ListOTAJobByFirmwareData,
    3 "ErrorMessage" error_message: String, 4 "PageCount" page_count: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "Total" total: i64
} }

/// In the response of [`ListOTAJobByFirmware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAJobByFirmwareData {
    pub simple_ota_job_info: Vec<ListOTAJobByFirmwareSimpleOTAJobInfo>,
}
model! { ListOTAJobByFirmwareData {
    0 "SimpleOTAJobInfo" simple_ota_job_info: Vec<ListOTAJobByFirmwareSimpleOTAJobInfo>
} }

/// In the response of [`ListOTAJobByFirmware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAJobByFirmwareSimpleOTAJobInfo {
    pub firmware_id: Option<String>,
    pub job_id: Option<String>,
    pub job_status: Option<String>,
    pub job_type: Option<String>,
    pub product_key: Option<String>,
    pub selection_type: Option<String>,
    pub tags: Option<ListOTAJobByFirmwareTags>,
    pub target_selection: Option<String>,
    pub utc_create: Option<String>,
    pub utc_end_time: Option<String>,
    pub utc_modified: Option<String>,
    pub utc_start_time: Option<String>,
}
model! { ListOTAJobByFirmwareSimpleOTAJobInfo {
    0 "FirmwareId" firmware_id: String, 1 "JobId" job_id: String, 2 "JobStatus" job_status: String,
    3 "JobType" job_type: String, 4 "ProductKey" product_key: String, 5 "SelectionType" selection_type: String,
    6 "Tags" tags: ListOTAJobByFirmwareTags, 7 "TargetSelection" target_selection: String,
    8 "UtcCreate" utc_create: String, 9 "UtcEndTime" utc_end_time: String, 10 "UtcModified" utc_modified: String,
    11 "UtcStartTime" utc_start_time: String
} }

/// In the response of [`ListOTAJobByFirmware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAJobByFirmwareTags {
    pub ota_tag_dto: Vec<ListOTAJobByFirmwareOtaTagDTO>,
}
model! { ListOTAJobByFirmwareTags {
    0 "OtaTagDTO" ota_tag_dto: Vec<ListOTAJobByFirmwareOtaTagDTO>
} }

/// In the response of [`ListOTAJobByFirmware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAJobByFirmwareOtaTagDTO {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListOTAJobByFirmwareOtaTagDTO {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists ota module by product: `ListOTAModuleByProduct` of `iot` 2018-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ListOTAModuleByProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAModuleByProduct {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { ListOTAModuleByProduct(product_key: String) "ListOTAModuleByProduct" -> ListOTAModuleByProductOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key
} { method: "GET", } }

/// Response of [`ListOTAModuleByProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAModuleByProductOutput {
    pub code: Option<String>,
    pub data: Vec<ListOTAModuleByProductData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListOTAModuleByProductOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListOTAModuleByProductData>, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListOTAModuleByProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAModuleByProductData {
    pub alias_name: Option<String>,
    pub desc: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub module_name: Option<String>,
    pub product_key: Option<String>,
}
model! { ListOTAModuleByProductData {
    0 "AliasName" alias_name: String, 1 "Desc" desc: String, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "ModuleName" module_name: String, 5 "ProductKey" product_key: String
} }

/// Lists ota module versions by device: `ListOTAModuleVersionsByDevice` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/ListOTAModuleVersionsByDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAModuleVersionsByDevice {
    /// Required.
    pub current_page: i64,
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub page_size: i64,
    pub product_key: Option<String>,
}
operation! { ListOTAModuleVersionsByDevice(current_page: i64, page_size: i64)
    "ListOTAModuleVersionsByDevice" -> ListOTAModuleVersionsByDeviceOutput {
    0 "CurrentPage" current_page, 1 "DeviceName" device_name: String, 2 "IotId" iot_id: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "PageSize" page_size, 5 "ProductKey" product_key: String
} }
paged! { ListOTAModuleVersionsByDevice: ListOTAModuleVersionsByDeviceSimpleOTAModuleInfo =
    Number "CurrentPage", "Data.SimpleOTAModuleInfo" data.simple_ota_module_info, total "Total" }

/// Response of [`ListOTAModuleVersionsByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAModuleVersionsByDeviceOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub data: Option<ListOTAModuleVersionsByDeviceData>,
    pub error_message: Option<String>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListOTAModuleVersionsByDeviceOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64, 2 "Data" data: ListOTAModuleVersionsByDeviceData,
    3 "ErrorMessage" error_message: String, 4 "PageCount" page_count: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "Total" total: i64
} }

/// In the response of [`ListOTAModuleVersionsByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAModuleVersionsByDeviceData {
    pub simple_ota_module_info: Vec<ListOTAModuleVersionsByDeviceSimpleOTAModuleInfo>,
}
model! { ListOTAModuleVersionsByDeviceData {
    0 "SimpleOTAModuleInfo" simple_ota_module_info: Vec<ListOTAModuleVersionsByDeviceSimpleOTAModuleInfo>
} }

/// In the response of [`ListOTAModuleVersionsByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAModuleVersionsByDeviceSimpleOTAModuleInfo {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub module_name: Option<String>,
    pub module_version: Option<String>,
    pub product_key: Option<String>,
}
model! { ListOTAModuleVersionsByDeviceSimpleOTAModuleInfo {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "ModuleName" module_name: String,
    3 "ModuleVersion" module_version: String, 4 "ProductKey" product_key: String
} }

/// Lists ota task by job: `ListOTATaskByJob` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/ListOTATaskByJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTATaskByJob {
    pub current_page: Option<i64>,
    pub device_names: Option<Vec<String>>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub job_id: String,
    pub page_size: Option<i64>,
    pub task_status: Option<String>,
}
operation! { ListOTATaskByJob(job_id: String) "ListOTATaskByJob" -> ListOTATaskByJobOutput {
    0 "CurrentPage" current_page: i64, 1 "DeviceNames" device_names: Vec<String>,
    2 "IotInstanceId" iot_instance_id: String, 3 "JobId" job_id, 4 "PageSize" page_size: i64,
    5 "TaskStatus" task_status: String
} }
paged! { ListOTATaskByJob: ListOTATaskByJobSimpleOTATaskInfo =
    Number "CurrentPage", "Data.SimpleOTATaskInfo" data.simple_ota_task_info, total "Total" }

/// Response of [`ListOTATaskByJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTATaskByJobOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub data: Option<ListOTATaskByJobData>,
    pub error_message: Option<String>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListOTATaskByJobOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64, 2 "Data" data: ListOTATaskByJobData,
    3 "ErrorMessage" error_message: String, 4 "PageCount" page_count: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "Total" total: i64
} }

/// In the response of [`ListOTATaskByJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTATaskByJobData {
    pub simple_ota_task_info: Vec<ListOTATaskByJobSimpleOTATaskInfo>,
}
model! { ListOTATaskByJobData {
    0 "SimpleOTATaskInfo" simple_ota_task_info: Vec<ListOTATaskByJobSimpleOTATaskInfo>
} }

/// In the response of [`ListOTATaskByJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTATaskByJobSimpleOTATaskInfo {
    pub dest_version: Option<String>,
    pub device_name: Option<String>,
    pub firmware_id: Option<String>,
    pub iot_id: Option<String>,
    pub job_id: Option<String>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
    pub progress: Option<String>,
    pub src_version: Option<String>,
    pub task_desc: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    pub timeout: Option<String>,
    pub utc_create: Option<String>,
    pub utc_modified: Option<String>,
}
model! { ListOTATaskByJobSimpleOTATaskInfo {
    0 "DestVersion" dest_version: String, 1 "DeviceName" device_name: String, 2 "FirmwareId" firmware_id: String,
    3 "IotId" iot_id: String, 4 "JobId" job_id: String, 5 "ProductKey" product_key: String,
    6 "ProductName" product_name: String, 7 "Progress" progress: String, 8 "SrcVersion" src_version: String,
    9 "TaskDesc" task_desc: String, 10 "TaskId" task_id: String, 11 "TaskStatus" task_status: String,
    12 "Timeout" timeout: String, 13 "UtcCreate" utc_create: String, 14 "UtcModified" utc_modified: String
} }

/// Lists ota unfinished task by device: `ListOTAUnfinishedTaskByDevice` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ListOTAUnfinishedTaskByDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAUnfinishedTaskByDevice {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub module_name: Option<String>,
    pub product_key: Option<String>,
    pub task_status: Option<String>,
    pub task_status_list: Option<Vec<String>>,
}
operation! { ListOTAUnfinishedTaskByDevice() "ListOTAUnfinishedTaskByDevice" -> ListOTAUnfinishedTaskByDeviceOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ModuleName" module_name: String, 4 "ProductKey" product_key: String, 5 "TaskStatus" task_status: String,
    6 "TaskStatusList" task_status_list: Vec<String>
} }

/// Response of [`ListOTAUnfinishedTaskByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAUnfinishedTaskByDeviceOutput {
    pub code: Option<String>,
    pub data: Option<ListOTAUnfinishedTaskByDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListOTAUnfinishedTaskByDeviceOutput {
    0 "Code" code: String, 1 "Data" data: ListOTAUnfinishedTaskByDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListOTAUnfinishedTaskByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAUnfinishedTaskByDeviceData {
    pub simple_ota_task_info: Vec<ListOTAUnfinishedTaskByDeviceSimpleOTATaskInfo>,
}
model! { ListOTAUnfinishedTaskByDeviceData {
    0 "SimpleOTATaskInfo" simple_ota_task_info: Vec<ListOTAUnfinishedTaskByDeviceSimpleOTATaskInfo>
} }

/// In the response of [`ListOTAUnfinishedTaskByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOTAUnfinishedTaskByDeviceSimpleOTATaskInfo {
    pub dest_version: Option<String>,
    pub device_name: Option<String>,
    pub firmware_id: Option<String>,
    pub iot_id: Option<String>,
    pub job_id: Option<String>,
    pub module_name: Option<String>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
    pub src_version: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
    pub utc_create: Option<String>,
    pub utc_modified: Option<String>,
}
model! { ListOTAUnfinishedTaskByDeviceSimpleOTATaskInfo {
    0 "DestVersion" dest_version: String, 1 "DeviceName" device_name: String, 2 "FirmwareId" firmware_id: String,
    3 "IotId" iot_id: String, 4 "JobId" job_id: String, 5 "ModuleName" module_name: String,
    6 "ProductKey" product_key: String, 7 "ProductName" product_name: String, 8 "SrcVersion" src_version: String,
    9 "TaskId" task_id: String, 10 "TaskStatus" task_status: String, 11 "UtcCreate" utc_create: String,
    12 "UtcModified" utc_modified: String
} }

/// Lists parser: `ListParser` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/ListParser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParser {
    /// Required. 1 to 100.
    pub current_page: i64,
    pub iot_instance_id: Option<String>,
    /// Required. 0 to 100.
    pub page_size: i64,
    pub search_name: Option<String>,
}
operation! { ListParser(current_page: i64, page_size: i64) "ListParser" -> ListParserOutput {
    0 "CurrentPage" current_page, 1 "IotInstanceId" iot_instance_id: String, 2 "PageSize" page_size,
    3 "SearchName" search_name: String
} }
paged! { ListParser: ListParserParserList = Number "CurrentPage", "Data.ParserList" data.parser_list, total "Total" }

/// Response of [`ListParser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParserOutput {
    pub code: Option<String>,
    pub data: Option<ListParserData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListParserOutput {
    0 "Code" code: String, 1 "Data" data: ListParserData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool, 4 "Total" total: i64
} }

/// In the response of [`ListParser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParserData {
    pub parser_list: Vec<ListParserParserList>,
}
model! { ListParserData {
    0 "ParserList" parser_list: Vec<ListParserParserList>
} }

/// In the response of [`ListParser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParserParserList {
    pub description: Option<String>,
    pub name: Option<String>,
    pub parser_id: Option<i64>,
    pub status: Option<String>,
    pub utc_created: Option<String>,
    pub utc_modified: Option<String>,
}
model! { ListParserParserList {
    0 "Description" description: String, 1 "Name" name: String, 2 "ParserId" parser_id: i64, 3 "Status" status: String,
    4 "UtcCreated" utc_created: String, 5 "UtcModified" utc_modified: String
} }

/// Lists parser data source: `ListParserDataSource` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/ListParserDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParserDataSource {
    pub iot_instance_id: Option<String>,
    /// Required. 1 to 999999.
    pub page: i64,
    /// Required. 1 to 100.
    pub page_size: i64,
    pub search_name: Option<String>,
}
operation! { ListParserDataSource(page: i64, page_size: i64) "ListParserDataSource" -> ListParserDataSourceOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "Page" page, 2 "PageSize" page_size, 3 "SearchName" search_name: String
} }
paged! { ListParserDataSource: ListParserDataSourceDataSource =
    Number "Page", "Data.DataSource" data.data_source, total "Total" }

/// Response of [`ListParserDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParserDataSourceOutput {
    pub code: Option<String>,
    pub data: Option<ListParserDataSourceData>,
    pub error_message: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListParserDataSourceOutput {
    0 "Code" code: String, 1 "Data" data: ListParserDataSourceData, 2 "ErrorMessage" error_message: String,
    3 "Page" page: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool, 6 "Total" total: i64
} }

/// In the response of [`ListParserDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParserDataSourceData {
    pub data_source: Vec<ListParserDataSourceDataSource>,
}
model! { ListParserDataSourceData {
    0 "DataSource" data_source: Vec<ListParserDataSourceDataSource>
} }

/// In the response of [`ListParserDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParserDataSourceDataSource {
    pub data_source_id: Option<i64>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub utc_created: Option<String>,
}
model! { ListParserDataSourceDataSource {
    0 "DataSourceId" data_source_id: i64, 1 "Description" description: String, 2 "Name" name: String,
    3 "UtcCreated" utc_created: String
} }

/// Lists parser destination: `ListParserDestination` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ListParserDestination>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParserDestination {
    pub iot_instance_id: Option<String>,
    pub is_failover: Option<bool>,
    /// Required. 0 to 9999999999.
    pub parser_id: i64,
}
operation! { ListParserDestination(parser_id: i64) "ListParserDestination" -> ListParserDestinationOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "IsFailover" is_failover: bool, 2 "ParserId" parser_id
} }

/// Response of [`ListParserDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParserDestinationOutput {
    pub code: Option<String>,
    pub data: Option<ListParserDestinationData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListParserDestinationOutput {
    0 "Code" code: String, 1 "Data" data: ListParserDestinationData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListParserDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParserDestinationData {
    pub destinations: Vec<ListParserDestinationDestinations>,
}
model! { ListParserDestinationData {
    0 "destinations" destinations: Vec<ListParserDestinationDestinations>
} }

/// In the response of [`ListParserDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParserDestinationDestinations {
    pub configuration: Option<String>,
    pub destination_id: Option<i64>,
    pub is_failover: Option<bool>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub utc_created: Option<String>,
    pub utc_modified: Option<String>,
}
model! { ListParserDestinationDestinations {
    0 "Configuration" configuration: String, 1 "DestinationId" destination_id: i64, 2 "IsFailover" is_failover: bool,
    3 "Name" name: String, 4 "Type" r#type: String, 5 "UtcCreated" utc_created: String,
    6 "UtcModified" utc_modified: String
} }

/// Lists power station: `ListPowerStation` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/ListPowerStation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPowerStation {
    /// Required.
    pub algorithm_instance_uid: String,
    /// Required.
    pub iot_instance_id: String,
    /// Required. 1 to 999999999999.
    pub page_no: i64,
    /// Required. 1 to 100.
    pub page_size: i64,
    pub power_station_name: Option<String>,
}
operation! { ListPowerStation(algorithm_instance_uid: String, iot_instance_id: String, page_no: i64, page_size: i64)
    "ListPowerStation" -> ListPowerStationOutput {
    0 "AlgorithmInstanceUid" algorithm_instance_uid, 1 "IotInstanceId" iot_instance_id, 2 "PageNo" page_no,
    3 "PageSize" page_size, 4 "PowerStationName" power_station_name: String
} }
paged! { ListPowerStation: ListPowerStationDataList =
    Number "PageNo", "Data.DataList" data.data_list, total "Data.Total" }

/// Response of [`ListPowerStation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPowerStationOutput {
    pub code: Option<String>,
    pub data: Option<ListPowerStationData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListPowerStationOutput {
    0 "Code" code: String, 1 "Data" data: ListPowerStationData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListPowerStation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPowerStationData {
    pub data_list: Vec<ListPowerStationDataList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListPowerStationData {
    0 "DataList" data_list: Vec<ListPowerStationDataList>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`ListPowerStation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPowerStationDataList {
    pub algo_instance_uid: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub power_station_uid: Option<String>,
    pub rated_power: Option<i64>,
}
model! { ListPowerStationDataList {
    0 "AlgoInstanceUid" algo_instance_uid: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "PowerStationUid" power_station_uid: String, 4 "RatedPower" rated_power: i64
} }

/// Lists product by tags: `ListProductByTags` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ListProductByTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductByTags {
    pub current_page: Option<i64>,
    pub iot_instance_id: Option<String>,
    pub page_size: Option<i64>,
    /// Required.
    pub product_tag: Vec<ListProductByTagsProductTag>,
}
operation! { ListProductByTags(product_tag: Vec<ListProductByTagsProductTag>)
    "ListProductByTags" -> ListProductByTagsOutput {
    0 "CurrentPage" current_page: i64, 1 "IotInstanceId" iot_instance_id: String, 2 "PageSize" page_size: i64,
    3 "ProductTag" product_tag
} }

/// In the request of [`ListProductByTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductByTagsProductTag {
    /// Required.
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { ListProductByTagsProductTag(tag_key: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`ListProductByTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductByTagsOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub product_infos: Option<ListProductByTagsProductInfos>,
    pub success: Option<bool>,
}
model! { ListProductByTagsOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String,
    2 "ProductInfos" product_infos: ListProductByTagsProductInfos, 3 "Success" success: bool
} }

/// In the response of [`ListProductByTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductByTagsProductInfos {
    pub product_info: Vec<ListProductByTagsProductInfo>,
}
model! { ListProductByTagsProductInfos {
    0 "ProductInfo" product_info: Vec<ListProductByTagsProductInfo>
} }

/// In the response of [`ListProductByTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductByTagsProductInfo {
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub node_type: Option<i64>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
}
model! { ListProductByTagsProductInfo {
    0 "CreateTime" create_time: i64, 1 "Description" description: String, 2 "NodeType" node_type: i64,
    3 "ProductKey" product_key: String, 4 "ProductName" product_name: String
} }

/// Lists product tags: `ListProductTags` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ListProductTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductTags {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { ListProductTags(product_key: String) "ListProductTags" -> ListProductTagsOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key
} }

/// Response of [`ListProductTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductTagsOutput {
    pub code: Option<String>,
    pub data: Option<ListProductTagsData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListProductTagsOutput {
    0 "Code" code: String, 1 "Data" data: ListProductTagsData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListProductTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductTagsData {
    pub product_tag: Vec<ListProductTagsProductTag>,
}
model! { ListProductTagsData {
    0 "ProductTag" product_tag: Vec<ListProductTagsProductTag>
} }

/// In the response of [`ListProductTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductTagsProductTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListProductTagsProductTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists rule: `ListRule` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/ListRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRule {
    /// Required.
    pub current_page: i64,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub page_size: i64,
    pub resource_group_id: Option<String>,
}
operation! { ListRule(current_page: i64, page_size: i64) "ListRule" -> ListRuleOutput {
    0 "CurrentPage" current_page, 1 "IotInstanceId" iot_instance_id: String, 2 "PageSize" page_size,
    3 "ResourceGroupId" resource_group_id: String
} }
paged! { ListRule: ListRuleRuleInfo = Number "CurrentPage", "Data.RuleInfo" data.rule_info, total "Total" }

/// Response of [`ListRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuleOutput {
    pub code: Option<String>,
    pub data: Option<ListRuleData>,
    pub error_message: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListRuleOutput {
    0 "Code" code: String, 1 "Data" data: ListRuleData, 2 "ErrorMessage" error_message: String, 3 "Page" page: i64,
    4 "PageSize" page_size: i64, 5 "Success" success: bool, 6 "Total" total: i64
} }

/// In the response of [`ListRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuleData {
    pub rule_info: Vec<ListRuleRuleInfo>,
}
model! { ListRuleData {
    0 "RuleInfo" rule_info: Vec<ListRuleRuleInfo>
} }

/// In the response of [`ListRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuleRuleInfo {
    pub create_user_id: Option<i64>,
    pub created: Option<String>,
    pub data_type: Option<String>,
    pub id: Option<i64>,
    pub modified: Option<String>,
    pub name: Option<String>,
    pub product_key: Option<String>,
    pub rule_desc: Option<String>,
    pub select: Option<String>,
    pub short_topic: Option<String>,
    pub status: Option<String>,
    pub topic: Option<String>,
    pub utc_created: Option<String>,
    pub utc_modified: Option<String>,
    pub r#where: Option<String>,
}
model! { ListRuleRuleInfo {
    0 "CreateUserId" create_user_id: i64, 1 "Created" created: String, 2 "DataType" data_type: String, 3 "Id" id: i64,
    4 "Modified" modified: String, 5 "Name" name: String, 6 "ProductKey" product_key: String,
    7 "RuleDesc" rule_desc: String, 8 "Select" select: String, 9 "ShortTopic" short_topic: String,
    10 "Status" status: String, 11 "Topic" topic: String, 12 "UtcCreated" utc_created: String,
    13 "UtcModified" utc_modified: String, 14 "Where" r#where: String
} }

/// Lists rule actions: `ListRuleActions` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ListRuleActions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuleActions {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub rule_id: i64,
}
operation! { ListRuleActions(rule_id: i64) "ListRuleActions" -> ListRuleActionsOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "RuleId" rule_id
} }

/// Response of [`ListRuleActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuleActionsOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub rule_action_list: Option<ListRuleActionsRuleActionList>,
    pub success: Option<bool>,
}
model! { ListRuleActionsOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String,
    2 "RuleActionList" rule_action_list: ListRuleActionsRuleActionList, 3 "Success" success: bool
} }

/// In the response of [`ListRuleActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuleActionsRuleActionList {
    pub rule_action_info: Vec<ListRuleActionsRuleActionInfo>,
}
model! { ListRuleActionsRuleActionList {
    0 "RuleActionInfo" rule_action_info: Vec<ListRuleActionsRuleActionInfo>
} }

/// In the response of [`ListRuleActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuleActionsRuleActionInfo {
    pub configuration: Option<String>,
    pub error_action_flag: Option<bool>,
    pub id: Option<i64>,
    pub rule_id: Option<i64>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListRuleActionsRuleActionInfo {
    0 "Configuration" configuration: String, 1 "ErrorActionFlag" error_action_flag: bool, 2 "Id" id: i64,
    3 "RuleId" rule_id: i64, 4 "Status" status: String, 5 "Type" r#type: String
} }

/// Lists task: `ListTask` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See <https://api.alibabacloud.com/document/Iot/2018-01-20/ListTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTask {
    pub device: Option<BTreeMap<String, Value>>,
    pub iot_instance_id: Option<String>,
    pub job_id: Option<String>,
    /// Required. 1 to 50.
    pub limit: i64,
    pub next_token: Option<String>,
    pub status: Option<String>,
}
operation! { ListTask(limit: i64) "ListTask" -> ListTaskOutput {
    0 "Device" device: BTreeMap<String, Value>, 1 "IotInstanceId" iot_instance_id: String, 2 "JobId" job_id: String,
    3 "Limit" limit, 4 "NextToken" next_token: String, 5 "Status" status: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }
paged! { ListTask: ListTaskDataData = Token "NextToken", "Data.data" data.data, next "NextToken" }

/// Response of [`ListTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskOutput {
    pub code: Option<String>,
    pub data: Option<ListTaskData>,
    pub error_message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListTaskOutput {
    0 "Code" code: String, 1 "Data" data: ListTaskData, 2 "ErrorMessage" error_message: String,
    3 "NextToken" next_token: String, 4 "Success" success: bool
} }

/// In the response of [`ListTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskData {
    pub data: Vec<ListTaskDataData>,
}
model! { ListTaskData {
    0 "data" data: Vec<ListTaskDataData>
} }

/// In the response of [`ListTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskDataData {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub product_key: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub utc_modified: Option<String>,
    pub utc_queue_time: Option<String>,
}
model! { ListTaskDataData {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "JobId" job_id: String,
    3 "JobName" job_name: String, 4 "ProductKey" product_key: String, 5 "Progress" progress: String,
    6 "Status" status: String, 7 "TaskId" task_id: String, 8 "UtcModified" utc_modified: String,
    9 "UtcQueueTime" utc_queue_time: String
} }

/// Lists thing model version: `ListThingModelVersion` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ListThingModelVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListThingModelVersion {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { ListThingModelVersion(product_key: String) "ListThingModelVersion" -> ListThingModelVersionOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key
} }

/// Response of [`ListThingModelVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListThingModelVersionOutput {
    pub code: Option<String>,
    pub data: Option<ListThingModelVersionData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListThingModelVersionOutput {
    0 "Code" code: String, 1 "Data" data: ListThingModelVersionData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListThingModelVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListThingModelVersionData {
    pub model_versions: Vec<ListThingModelVersionModelVersions>,
}
model! { ListThingModelVersionData {
    0 "ModelVersions" model_versions: Vec<ListThingModelVersionModelVersions>
} }

/// In the response of [`ListThingModelVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListThingModelVersionModelVersions {
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub model_version: Option<String>,
}
model! { ListThingModelVersionModelVersions {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: i64, 2 "ModelVersion" model_version: String
} }

/// Lists thing templates: `ListThingTemplates` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ListThingTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListThingTemplates {
    pub iot_instance_id: Option<String>,
}
operation! { ListThingTemplates() "ListThingTemplates" -> ListThingTemplatesOutput {
    0 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`ListThingTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListThingTemplatesOutput {
    pub code: Option<String>,
    pub data: Vec<ListThingTemplatesData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListThingTemplatesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListThingTemplatesData>, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListThingTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListThingTemplatesData {
    pub category_key: Option<String>,
    pub category_name: Option<String>,
}
model! { ListThingTemplatesData {
    0 "CategoryKey" category_key: String, 1 "CategoryName" category_name: String
} }

/// Modifies ota firmware: `ModifyOTAFirmware` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ModifyOTAFirmware>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOTAFirmware {
    pub firmware_desc: Option<String>,
    /// Required.
    pub firmware_id: String,
    pub firmware_name: Option<String>,
    pub firmware_udi: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { ModifyOTAFirmware(firmware_id: String, product_key: String)
    "ModifyOTAFirmware" -> ModifyOTAFirmwareOutput {
    0 "FirmwareDesc" firmware_desc: String, 1 "FirmwareId" firmware_id, 2 "FirmwareName" firmware_name: String,
    3 "FirmwareUdi" firmware_udi: String, 4 "IotInstanceId" iot_instance_id: String, 5 "ProductKey" product_key
} }

/// Response of [`ModifyOTAFirmware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOTAFirmwareOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyOTAFirmwareOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Modifies power station: `ModifyPowerStation` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ModifyPowerStation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPowerStation {
    /// Required.
    pub algorithm_instance_uid: String,
    pub description: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    pub power_station_name: Option<String>,
    /// Required.
    pub power_station_uid: String,
    /// Required.
    pub rated_power: i64,
}
operation! {
    ModifyPowerStation(algorithm_instance_uid: String, iot_instance_id: String, power_station_uid: String, rated_power: i64)
    "ModifyPowerStation" -> ModifyPowerStationOutput {
    0 "AlgorithmInstanceUid" algorithm_instance_uid, 1 "Description" description: String,
    2 "IotInstanceId" iot_instance_id, 3 "PowerStationName" power_station_name: String,
    4 "PowerStationUid" power_station_uid, 5 "RatedPower" rated_power
} }

/// Response of [`ModifyPowerStation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPowerStationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyPowerStationOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Notifies add thing topo: `NotifyAddThingTopo` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/NotifyAddThingTopo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifyAddThingTopo {
    pub device_list_str: Option<String>,
    pub gw_device_name: Option<String>,
    pub gw_iot_id: Option<String>,
    pub gw_product_key: Option<String>,
    pub iot_instance_id: Option<String>,
}
operation! { NotifyAddThingTopo() "NotifyAddThingTopo" -> NotifyAddThingTopoOutput {
    0 "DeviceListStr" device_list_str: String, 1 "GwDeviceName" gw_device_name: String, 2 "GwIotId" gw_iot_id: String,
    3 "GwProductKey" gw_product_key: String, 4 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`NotifyAddThingTopo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifyAddThingTopoOutput {
    pub code: Option<String>,
    pub data: Option<NotifyAddThingTopoData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { NotifyAddThingTopoOutput {
    0 "Code" code: String, 1 "Data" data: NotifyAddThingTopoData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`NotifyAddThingTopo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifyAddThingTopoData {
    pub message_id: Option<String>,
}
model! { NotifyAddThingTopoData {
    0 "MessageId" message_id: String
} }

/// Opens iot service: `OpenIotService` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/OpenIotService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenIotService {
    pub owner_id: Option<i64>,
}
operation! { OpenIotService() "OpenIotService" -> OpenIotServiceOutput {
    0 "OwnerId" owner_id: i64
} }

/// Response of [`OpenIotService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenIotServiceOutput {
    pub order_id: Option<String>,
}
model! { OpenIotServiceOutput {
    0 "OrderId" order_id: String
} }

/// `PackageSoundCodeLabelBatchAudio` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/PackageSoundCodeLabelBatchAudio>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageSoundCodeLabelBatchAudio {
    /// Required.
    pub batch_code: String,
    pub iot_instance_id: Option<String>,
}
operation! { PackageSoundCodeLabelBatchAudio(batch_code: String)
    "PackageSoundCodeLabelBatchAudio" -> PackageSoundCodeLabelBatchAudioOutput {
    0 "BatchCode" batch_code, 1 "IotInstanceId" iot_instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`PackageSoundCodeLabelBatchAudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageSoundCodeLabelBatchAudioOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { PackageSoundCodeLabelBatchAudioOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// `PageQuerySharedSpeechOpen` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/PageQuerySharedSpeechOpen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageQuerySharedSpeechOpen {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub page_id: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub product_key: Option<String>,
    pub share_task_code: Option<String>,
    pub status: Option<i64>,
}
operation! { PageQuerySharedSpeechOpen() "PageQuerySharedSpeechOpen" -> PageQuerySharedSpeechOpenOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "PageId" page_id: i64, 4 "PageSize" page_size: i64, 5 "ProductKey" product_key: String,
    6 "ShareTaskCode" share_task_code: String, 7 "Status" status: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`PageQuerySharedSpeechOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageQuerySharedSpeechOpenOutput {
    pub code: Option<String>,
    pub data: Option<PageQuerySharedSpeechOpenData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { PageQuerySharedSpeechOpenOutput {
    0 "Code" code: String, 1 "Data" data: PageQuerySharedSpeechOpenData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`PageQuerySharedSpeechOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageQuerySharedSpeechOpenData {
    pub page_id: Option<i64>,
    pub page_size: Option<i64>,
    pub result_data: Option<PageQuerySharedSpeechOpenResultData>,
    pub total: Option<i64>,
}
model! { PageQuerySharedSpeechOpenData {
    0 "PageId" page_id: i64, 1 "PageSize" page_size: i64,
    2 "ResultData" result_data: PageQuerySharedSpeechOpenResultData, 3 "Total" total: i64
} }

/// In the response of [`PageQuerySharedSpeechOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageQuerySharedSpeechOpenResultData {
    pub data: Vec<PageQuerySharedSpeechOpenResultDataData>,
}
model! { PageQuerySharedSpeechOpenResultData {
    0 "Data" data: Vec<PageQuerySharedSpeechOpenResultDataData>
} }

/// In the response of [`PageQuerySharedSpeechOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageQuerySharedSpeechOpenResultDataData {
    pub audio_format: Option<String>,
    pub biz_code: Option<String>,
    pub code: Option<String>,
    pub speech_rate: Option<i64>,
    pub status: Option<i64>,
    pub text: Option<String>,
    pub voice: Option<String>,
    pub volume: Option<i64>,
}
model! { PageQuerySharedSpeechOpenResultDataData {
    0 "AudioFormat" audio_format: String, 1 "BizCode" biz_code: String, 2 "Code" code: String,
    3 "SpeechRate" speech_rate: i64, 4 "Status" status: i64, 5 "Text" text: String, 6 "Voice" voice: String,
    7 "Volume" volume: i64
} }

/// `PageQuerySpeechBroadcastHour` of `iot` 2018-01-20.
///
/// POST. Changes data. Pages by token (`PageToken`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/PageQuerySpeechBroadcastHour>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageQuerySpeechBroadcastHour {
    /// Required.
    pub query_date_time_hour: String,
    pub iot_instance_id: Option<String>,
    /// 1 to 2000.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    /// Required.
    pub share_task_code: String,
}
operation! { PageQuerySpeechBroadcastHour(query_date_time_hour: String, share_task_code: String)
    "PageQuerySpeechBroadcastHour" -> PageQuerySpeechBroadcastHourOutput {
    0 "QueryDateTimeHour" query_date_time_hour, 1 "IotInstanceId" iot_instance_id: String, 2 "PageSize" page_size: i64,
    3 "PageToken" page_token: String, 4 "ShareTaskCode" share_task_code
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { PageQuerySpeechBroadcastHour: PageQuerySpeechBroadcastHourResultDataData =
    Token "PageToken", "Data.ResultData.Data" data.result_data.data, next "Data.PageToken" }

/// Response of [`PageQuerySpeechBroadcastHour`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageQuerySpeechBroadcastHourOutput {
    pub code: Option<String>,
    pub data: Option<PageQuerySpeechBroadcastHourData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { PageQuerySpeechBroadcastHourOutput {
    0 "Code" code: String, 1 "Data" data: PageQuerySpeechBroadcastHourData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`PageQuerySpeechBroadcastHour`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageQuerySpeechBroadcastHourData {
    pub page_id: Option<i64>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub result_data: Option<PageQuerySpeechBroadcastHourResultData>,
    pub total: Option<i64>,
}
model! { PageQuerySpeechBroadcastHourData {
    0 "PageId" page_id: i64, 1 "PageSize" page_size: i64, 2 "PageToken" page_token: String,
    3 "ResultData" result_data: PageQuerySpeechBroadcastHourResultData, 4 "Total" total: i64
} }

/// In the response of [`PageQuerySpeechBroadcastHour`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageQuerySpeechBroadcastHourResultData {
    pub data: Vec<PageQuerySpeechBroadcastHourResultDataData>,
}
model! { PageQuerySpeechBroadcastHourResultData {
    0 "Data" data: Vec<PageQuerySpeechBroadcastHourResultDataData>
} }

/// In the response of [`PageQuerySpeechBroadcastHour`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageQuerySpeechBroadcastHourResultDataData {
    pub code: Option<i64>,
    pub device_name: Option<String>,
    pub msg: Option<String>,
    pub product_key: Option<String>,
    pub share_task_code: Option<String>,
    pub speech_id: Option<String>,
    pub speechs: Option<String>,
    pub start_time: Option<i64>,
}
model! { PageQuerySpeechBroadcastHourResultDataData {
    0 "Code" code: i64, 1 "DeviceName" device_name: String, 2 "Msg" msg: String, 3 "ProductKey" product_key: String,
    4 "ShareTaskCode" share_task_code: String, 5 "SpeechId" speech_id: String, 6 "Speechs" speechs: String,
    7 "StartTime" start_time: i64
} }

/// `PrintByTemplate` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/PrintByTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrintByTemplate {
    pub device_name: Option<String>,
    pub history_print_topic: Option<bool>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub params_json_string: Option<String>,
    pub product_key: Option<String>,
    /// Required.
    pub template_biz_code: String,
}
operation! { PrintByTemplate(template_biz_code: String) "PrintByTemplate" -> PrintByTemplateOutput {
    0 "DeviceName" device_name: String, 1 "HistoryPrintTopic" history_print_topic: bool, 2 "IotId" iot_id: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "ParamsJsonString" params_json_string: String,
    5 "ProductKey" product_key: String, 6 "TemplateBizCode" template_biz_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`PrintByTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrintByTemplateOutput {
    pub code: Option<String>,
    pub data: Option<PrintByTemplateData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { PrintByTemplateOutput {
    0 "Code" code: String, 1 "Data" data: PrintByTemplateData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`PrintByTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrintByTemplateData {
    pub device_error_code: Option<String>,
    pub device_error_message: Option<String>,
    pub id: Option<String>,
    pub max_retry_count: Option<i64>,
    pub retry_count: Option<i64>,
    pub success: Option<bool>,
}
model! { PrintByTemplateData {
    0 "DeviceErrorCode" device_error_code: String, 1 "DeviceErrorMessage" device_error_message: String,
    2 "Id" id: String, 3 "MaxRetryCount" max_retry_count: i64, 4 "RetryCount" retry_count: i64,
    5 "Success" success: bool
} }

/// `Pub` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/Pub>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pub {
    pub content_type: Option<String>,
    pub correlation_data: Option<String>,
    pub device_name: Option<String>,
    pub iot_instance_id: Option<String>,
    pub message_expiry_interval: Option<i64>,
    pub payload_format_indicator: Option<i64>,
    /// Required.
    pub product_key: String,
    pub qos: Option<i64>,
    pub response_topic: Option<String>,
    pub retained: Option<bool>,
    pub topic_alias: Option<i64>,
    /// Required.
    pub topic_full_name: String,
    pub user_prop: Option<Vec<PubUserProp>>,
    /// Required.
    pub message_content: String,
}
operation! { Pub(product_key: String, topic_full_name: String, message_content: String) "Pub" -> PubOutput {
    0 "ContentType" content_type: String, 1 "CorrelationData" correlation_data: String,
    2 "DeviceName" device_name: String, 3 "IotInstanceId" iot_instance_id: String,
    4 "MessageExpiryInterval" message_expiry_interval: i64, 5 "PayloadFormatIndicator" payload_format_indicator: i64,
    6 "ProductKey" product_key, 7 "Qos" qos: i64, 8 "ResponseTopic" response_topic: String, 9 "Retained" retained: bool,
    10 "TopicAlias" topic_alias: i64, 11 "TopicFullName" topic_full_name, 12 "UserProp" user_prop: Vec<PubUserProp>,
    13 "MessageContent" message_content
} [
    Mark::new(13, Location::Body, Style::None)
] }

/// In the request of [`Pub`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PubUserProp {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { PubUserProp() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`Pub`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PubOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub message_id: Option<String>,
    pub success: Option<bool>,
}
model! { PubOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "MessageId" message_id: String,
    3 "Success" success: bool
} }

/// `PubBroadcast` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/PubBroadcast>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PubBroadcast {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub message_content: String,
    /// Required.
    pub product_key: String,
    pub topic_full_name: Option<String>,
}
operation! { PubBroadcast(message_content: String, product_key: String) "PubBroadcast" -> PubBroadcastOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "MessageContent" message_content, 2 "ProductKey" product_key,
    3 "TopicFullName" topic_full_name: String
} }

/// Response of [`PubBroadcast`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PubBroadcastOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub message_id: Option<i64>,
    pub success: Option<bool>,
}
model! { PubBroadcastOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "MessageId" message_id: i64,
    3 "Success" success: bool
} }

/// Publishes script: `PublishScript` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/PublishScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishScript {
    pub iot_instance_id: Option<String>,
    /// Required. 0 to 99999999.
    pub parser_id: i64,
}
operation! { PublishScript(parser_id: i64) "PublishScript" -> PublishScriptOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ParserId" parser_id
} }

/// Response of [`PublishScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishScriptOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub syntax_error_msg: Option<String>,
}
model! { PublishScriptOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "SyntaxErrorMsg" syntax_error_msg: String
} }

/// Publishes studio app: `PublishStudioApp` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/PublishStudioApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishStudioApp {
    /// Required.
    pub app_id: String,
    pub description: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub project_id: String,
}
operation! { PublishStudioApp(app_id: String, project_id: String) "PublishStudioApp" -> PublishStudioAppOutput {
    0 "AppId" app_id, 1 "Description" description: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`PublishStudioApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishStudioAppOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { PublishStudioAppOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Publishes thing model: `PublishThingModel` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/PublishThingModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishThingModel {
    pub description: Option<String>,
    pub iot_instance_id: Option<String>,
    pub model_version: Option<String>,
    /// Required.
    pub product_key: String,
    pub resource_group_id: Option<String>,
}
operation! { PublishThingModel(product_key: String) "PublishThingModel" -> PublishThingModelOutput {
    0 "Description" description: String, 1 "IotInstanceId" iot_instance_id: String,
    2 "ModelVersion" model_version: String, 3 "ProductKey" product_key, 4 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`PublishThingModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishThingModelOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { PublishThingModelOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Publishes thing model async: `PublishThingModelAsync` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/PublishThingModelAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishThingModelAsync {
    pub description: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    pub thing_model_version: Option<String>,
}
operation! { PublishThingModelAsync(product_key: String) "PublishThingModelAsync" -> PublishThingModelAsyncOutput {
    0 "Description" description: String, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key,
    3 "ThingModelVersion" thing_model_version: String
} }

/// Response of [`PublishThingModelAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishThingModelAsyncOutput {
    pub code: Option<i64>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { PublishThingModelAsyncOutput {
    0 "Code" code: i64, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Publishes thing model async inner: `PublishThingModelAsyncInner` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/PublishThingModelAsyncInner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishThingModelAsyncInner {
    /// Required.
    pub ins_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { PublishThingModelAsyncInner(ins_id: String, product_key: String)
    "PublishThingModelAsyncInner" -> PublishThingModelAsyncInnerOutput {
    0 "InsId" ins_id, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key
} }

/// Response of [`PublishThingModelAsyncInner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishThingModelAsyncInnerOutput {
    pub code: Option<i64>,
    pub localized_msg: Option<String>,
    pub message: Option<String>,
}
model! { PublishThingModelAsyncInnerOutput {
    0 "Code" code: i64, 1 "LocalizedMsg" localized_msg: String, 2 "Message" message: String
} }

/// Pushes speech: `PushSpeech` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/PushSpeech>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushSpeech {
    pub group_id: Option<String>,
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    /// Required.
    pub project_code: String,
    /// Required.
    pub push_mode: String,
    /// Required.
    pub speech_code_list: Vec<String>,
}
operation! { PushSpeech(project_code: String, push_mode: String, speech_code_list: Vec<String>)
    "PushSpeech" -> PushSpeechOutput {
    0 "GroupId" group_id: String, 1 "DeviceName" device_name: String, 2 "IotId" iot_id: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "ProductKey" product_key: String, 5 "ProjectCode" project_code,
    6 "PushMode" push_mode, 7 "SpeechCodeList" speech_code_list
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`PushSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushSpeechOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { PushSpeechOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Queries batch register device status: `QueryBatchRegisterDeviceStatus` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryBatchRegisterDeviceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchRegisterDeviceStatus {
    /// Required.
    pub apply_id: i64,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { QueryBatchRegisterDeviceStatus(apply_id: i64, product_key: String)
    "QueryBatchRegisterDeviceStatus" -> QueryBatchRegisterDeviceStatusOutput {
    0 "ApplyId" apply_id, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key
} }

/// Response of [`QueryBatchRegisterDeviceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchRegisterDeviceStatusOutput {
    pub code: Option<String>,
    pub data: Option<QueryBatchRegisterDeviceStatusData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryBatchRegisterDeviceStatusOutput {
    0 "Code" code: String, 1 "Data" data: QueryBatchRegisterDeviceStatusData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryBatchRegisterDeviceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchRegisterDeviceStatusData {
    pub invalid_detail_list: Option<QueryBatchRegisterDeviceStatusInvalidDetailList>,
    pub invalid_list: Option<QueryBatchRegisterDeviceStatusInvalidList>,
    pub status: Option<String>,
    pub valid_list: Option<QueryBatchRegisterDeviceStatusValidList>,
}
model! { QueryBatchRegisterDeviceStatusData {
    0 "InvalidDetailList" invalid_detail_list: QueryBatchRegisterDeviceStatusInvalidDetailList,
    1 "InvalidList" invalid_list: QueryBatchRegisterDeviceStatusInvalidList, 2 "Status" status: String,
    3 "ValidList" valid_list: QueryBatchRegisterDeviceStatusValidList
} }

/// In the response of [`QueryBatchRegisterDeviceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchRegisterDeviceStatusInvalidDetailList {
    pub invalid_detail_list: Vec<
        QueryBatchRegisterDeviceStatusInvalidDetailListInvalidDetailList,
    >,
}
model! { QueryBatchRegisterDeviceStatusInvalidDetailList {
    0 "invalidDetailList" invalid_detail_list: Vec<QueryBatchRegisterDeviceStatusInvalidDetailListInvalidDetailList>
} }

/// In the response of [`QueryBatchRegisterDeviceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchRegisterDeviceStatusInvalidDetailListInvalidDetailList {
    pub device_name: Option<String>,
    pub error_msg: Option<String>,
    pub nick_name: Option<String>,
}
model! { QueryBatchRegisterDeviceStatusInvalidDetailListInvalidDetailList {
    0 "DeviceName" device_name: String, 1 "ErrorMsg" error_msg: String, 2 "NickName" nick_name: String
} }

/// In the response of [`QueryBatchRegisterDeviceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchRegisterDeviceStatusInvalidList {
    pub name: Vec<String>,
}
model! { QueryBatchRegisterDeviceStatusInvalidList {
    0 "Name" name: Vec<String>
} }

/// In the response of [`QueryBatchRegisterDeviceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBatchRegisterDeviceStatusValidList {
    pub name: Vec<String>,
}
model! { QueryBatchRegisterDeviceStatusValidList {
    0 "Name" name: Vec<String>
} }

/// Queries cert url by apply id: `QueryCertUrlByApplyId` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryCertUrlByApplyId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCertUrlByApplyId {
    /// Required.
    pub apply_id: i64,
    pub iot_instance_id: Option<String>,
}
operation! { QueryCertUrlByApplyId(apply_id: i64) "QueryCertUrlByApplyId" -> QueryCertUrlByApplyIdOutput {
    0 "ApplyId" apply_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`QueryCertUrlByApplyId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCertUrlByApplyIdOutput {
    pub cert_url: Option<String>,
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryCertUrlByApplyIdOutput {
    0 "CertUrl" cert_url: String, 1 "Code" code: String, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Queries client ids: `QueryClientIds` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryClientIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClientIds {
    /// Required.
    pub iot_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { QueryClientIds(iot_id: String) "QueryClientIds" -> QueryClientIdsOutput {
    0 "IotId" iot_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`QueryClientIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClientIdsOutput {
    pub code: Option<String>,
    pub data: Option<QueryClientIdsData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryClientIdsOutput {
    0 "Code" code: String, 1 "Data" data: QueryClientIdsData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryClientIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClientIdsData {
    pub dynamic_reg_client_ids: Vec<QueryClientIdsDynamicRegClientIds>,
    pub iot_id: Option<String>,
}
model! { QueryClientIdsData {
    0 "DynamicRegClientIds" dynamic_reg_client_ids: Vec<QueryClientIdsDynamicRegClientIds>, 1 "IotId" iot_id: String
} }

/// In the response of [`QueryClientIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryClientIdsDynamicRegClientIds {
    pub client_id: Option<String>,
    pub create_time: Option<i64>,
}
model! { QueryClientIdsDynamicRegClientIds {
    0 "ClientId" client_id: String, 1 "CreateTime" create_time: i64
} }

/// Queries consumer group by group id: `QueryConsumerGroupByGroupId` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryConsumerGroupByGroupId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConsumerGroupByGroupId {
    /// Required.
    pub group_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { QueryConsumerGroupByGroupId(group_id: String)
    "QueryConsumerGroupByGroupId" -> QueryConsumerGroupByGroupIdOutput {
    0 "GroupId" group_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`QueryConsumerGroupByGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConsumerGroupByGroupIdOutput {
    pub code: Option<String>,
    pub data: Option<QueryConsumerGroupByGroupIdData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryConsumerGroupByGroupIdOutput {
    0 "Code" code: String, 1 "Data" data: QueryConsumerGroupByGroupIdData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryConsumerGroupByGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConsumerGroupByGroupIdData {
    pub create_time: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { QueryConsumerGroupByGroupIdData {
    0 "CreateTime" create_time: String, 1 "GroupId" group_id: String, 2 "GroupName" group_name: String
} }

/// Queries consumer group list: `QueryConsumerGroupList` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryConsumerGroupList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConsumerGroupList {
    /// Required.
    pub current_page: i64,
    pub fuzzy: Option<bool>,
    pub group_name: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub page_size: i64,
    pub sub_biz_code: Option<String>,
    pub r#type: Option<String>,
}
operation! { QueryConsumerGroupList(current_page: i64, page_size: i64)
    "QueryConsumerGroupList" -> QueryConsumerGroupListOutput {
    0 "CurrentPage" current_page, 1 "Fuzzy" fuzzy: bool, 2 "GroupName" group_name: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "PageSize" page_size, 5 "SubBizCode" sub_biz_code: String,
    6 "Type" r#type: String
} }
paged! { QueryConsumerGroupList: QueryConsumerGroupListConsumerGroupDTO =
    Number "CurrentPage", "Data.ConsumerGroupDTO" data.consumer_group_dto, total "Total" }

/// Response of [`QueryConsumerGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConsumerGroupListOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub data: Option<QueryConsumerGroupListData>,
    pub error_message: Option<String>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { QueryConsumerGroupListOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64, 2 "Data" data: QueryConsumerGroupListData,
    3 "ErrorMessage" error_message: String, 4 "PageCount" page_count: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "Total" total: i64
} }

/// In the response of [`QueryConsumerGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConsumerGroupListData {
    pub consumer_group_dto: Vec<QueryConsumerGroupListConsumerGroupDTO>,
}
model! { QueryConsumerGroupListData {
    0 "ConsumerGroupDTO" consumer_group_dto: Vec<QueryConsumerGroupListConsumerGroupDTO>
} }

/// In the response of [`QueryConsumerGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConsumerGroupListConsumerGroupDTO {
    pub create_time: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { QueryConsumerGroupListConsumerGroupDTO {
    0 "CreateTime" create_time: String, 1 "GroupId" group_id: String, 2 "GroupName" group_name: String
} }

/// Queries consumer group status: `QueryConsumerGroupStatus` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryConsumerGroupStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConsumerGroupStatus {
    /// Required.
    pub group_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { QueryConsumerGroupStatus(group_id: String) "QueryConsumerGroupStatus" -> QueryConsumerGroupStatusOutput {
    0 "GroupId" group_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`QueryConsumerGroupStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConsumerGroupStatusOutput {
    pub accumulated_consume_count_per_minute: Option<i64>,
    pub accumulation_count: Option<i64>,
    pub client_connection_status_list: Option<
        QueryConsumerGroupStatusClientConnectionStatusList,
    >,
    pub code: Option<String>,
    pub consumer_speed: Option<i64>,
    pub error_message: Option<String>,
    pub last_consumer_time: Option<String>,
    pub real_time_consume_count_per_minute: Option<i64>,
    pub success: Option<bool>,
}
model! { QueryConsumerGroupStatusOutput {
    0 "AccumulatedConsumeCountPerMinute" accumulated_consume_count_per_minute: i64,
    1 "AccumulationCount" accumulation_count: i64,
    2 "ClientConnectionStatusList" client_connection_status_list: QueryConsumerGroupStatusClientConnectionStatusList,
    3 "Code" code: String, 4 "ConsumerSpeed" consumer_speed: i64, 5 "ErrorMessage" error_message: String,
    6 "LastConsumerTime" last_consumer_time: String,
    7 "RealTimeConsumeCountPerMinute" real_time_consume_count_per_minute: i64, 8 "Success" success: bool
} }

/// In the response of [`QueryConsumerGroupStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConsumerGroupStatusClientConnectionStatusList {
    pub consumer_group_client_connection_info: Vec<
        QueryConsumerGroupStatusConsumerGroupClientConnectionInfo,
    >,
}
model! { QueryConsumerGroupStatusClientConnectionStatusList {
    0 "ConsumerGroupClientConnectionInfo" consumer_group_client_connection_info: Vec<QueryConsumerGroupStatusConsumerGroupClientConnectionInfo>
} }

/// In the response of [`QueryConsumerGroupStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConsumerGroupStatusConsumerGroupClientConnectionInfo {
    pub accumulated_consume_count_per_minute: Option<i64>,
    pub client_id: Option<String>,
    pub client_ip_port: Option<String>,
    pub online_time: Option<i64>,
    pub real_time_consume_count_per_minute: Option<i64>,
}
model! { QueryConsumerGroupStatusConsumerGroupClientConnectionInfo {
    0 "AccumulatedConsumeCountPerMinute" accumulated_consume_count_per_minute: i64, 1 "ClientId" client_id: String,
    2 "ClientIpPort" client_ip_port: String, 3 "OnlineTime" online_time: i64,
    4 "RealTimeConsumeCountPerMinute" real_time_consume_count_per_minute: i64
} }

/// Queries custom timeline table status: `QueryCustomTimelineTableStatus` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryCustomTimelineTableStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomTimelineTableStatus {
    /// Required.
    pub iot_instance_id: String,
    /// Required.
    pub table_name: String,
}
operation! { QueryCustomTimelineTableStatus(iot_instance_id: String, table_name: String)
    "QueryCustomTimelineTableStatus" -> QueryCustomTimelineTableStatusOutput {
    0 "IotInstanceId" iot_instance_id, 1 "TableName" table_name
} }

/// Response of [`QueryCustomTimelineTableStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomTimelineTableStatusOutput {
    pub code: Option<String>,
    pub data: Option<QueryCustomTimelineTableStatusData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryCustomTimelineTableStatusOutput {
    0 "Code" code: String, 1 "Data" data: QueryCustomTimelineTableStatusData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryCustomTimelineTableStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomTimelineTableStatusData {
    pub count: Option<i64>,
    pub has_next: Option<bool>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub result_json: Option<String>,
}
model! { QueryCustomTimelineTableStatusData {
    0 "Count" count: i64, 1 "HasNext" has_next: bool, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64,
    4 "ResultJson" result_json: String
} }

/// Queries detail scene rule log: `QueryDetailSceneRuleLog` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDetailSceneRuleLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDetailSceneRuleLog {
    /// Required.
    pub current_page: i64,
    /// Required.
    pub end_time: i64,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub trace_id: String,
}

/// Arguments of [`QueryDetailSceneRuleLog::new`].
pub struct QueryDetailSceneRuleLogRequired {
    pub current_page: i64,
    pub end_time: i64,
    pub page_size: i64,
    pub rule_id: String,
    pub start_time: i64,
    pub trace_id: String,
}
operation! {
    QueryDetailSceneRuleLog { QueryDetailSceneRuleLogRequired: current_page, end_time, page_size, rule_id, start_time, trace_id }
    "QueryDetailSceneRuleLog" -> QueryDetailSceneRuleLogOutput {
    0 "CurrentPage" current_page, 1 "EndTime" end_time, 2 "IotInstanceId" iot_instance_id: String,
    3 "PageSize" page_size, 4 "RuleId" rule_id, 5 "StartTime" start_time, 6 "TraceId" trace_id
} }
paged! { QueryDetailSceneRuleLog: QueryDetailSceneRuleLogLogList =
    Number "CurrentPage", "Data.LogList" data.log_list, total "Data.Total" }

/// Response of [`QueryDetailSceneRuleLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDetailSceneRuleLogOutput {
    pub code: Option<String>,
    pub data: Option<QueryDetailSceneRuleLogData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDetailSceneRuleLogOutput {
    0 "Code" code: String, 1 "Data" data: QueryDetailSceneRuleLogData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDetailSceneRuleLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDetailSceneRuleLogData {
    pub current_page: Option<i64>,
    pub log_list: Vec<QueryDetailSceneRuleLogLogList>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryDetailSceneRuleLogData {
    0 "CurrentPage" current_page: i64, 1 "LogList" log_list: Vec<QueryDetailSceneRuleLogLogList>,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QueryDetailSceneRuleLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDetailSceneRuleLogLogList {
    pub code: Option<String>,
    pub message: Option<String>,
    pub pk_dn: Option<String>,
}
model! { QueryDetailSceneRuleLogLogList {
    0 "Code" code: String, 1 "Message" message: String, 2 "PkDn" pk_dn: String
} }

/// Queries device: `QueryDevice` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevice {
    pub current_page: Option<i64>,
    pub iot_instance_id: Option<String>,
    pub next_token: Option<String>,
    pub page_size: Option<i64>,
    /// Required.
    pub product_key: String,
}
operation! { QueryDevice(product_key: String) "QueryDevice" -> QueryDeviceOutput {
    0 "CurrentPage" current_page: i64, 1 "IotInstanceId" iot_instance_id: String, 2 "NextToken" next_token: String,
    3 "PageSize" page_size: i64, 4 "ProductKey" product_key
} }
paged! { QueryDevice: QueryDeviceDeviceInfo = Token "NextToken", "Data.DeviceInfo" data.device_info, next "NextToken" }

/// Response of [`QueryDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceData>,
    pub error_message: Option<String>,
    pub next_token: Option<String>,
    pub page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { QueryDeviceOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceData, 2 "ErrorMessage" error_message: String,
    3 "NextToken" next_token: String, 4 "Page" page: i64, 5 "PageCount" page_count: i64, 6 "PageSize" page_size: i64,
    7 "Success" success: bool, 8 "Total" total: i64
} }

/// In the response of [`QueryDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceData {
    pub device_info: Vec<QueryDeviceDeviceInfo>,
}
model! { QueryDeviceData {
    0 "DeviceInfo" device_info: Vec<QueryDeviceDeviceInfo>
} }

/// In the response of [`QueryDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceDeviceInfo {
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    /// Secret.
    pub device_secret: Option<Secret>,
    pub device_status: Option<String>,
    pub device_type: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub iot_id: Option<String>,
    pub nickname: Option<String>,
    pub product_key: Option<String>,
    pub utc_create: Option<String>,
    pub utc_modified: Option<String>,
}
model! { QueryDeviceDeviceInfo {
    0 "DeviceId" device_id: String, 1 "DeviceName" device_name: String, 2 "DeviceSecret" device_secret: Secret,
    3 "DeviceStatus" device_status: String, 4 "DeviceType" device_type: String, 5 "GmtCreate" gmt_create: String,
    6 "GmtModified" gmt_modified: String, 7 "IotId" iot_id: String, 8 "Nickname" nickname: String,
    9 "ProductKey" product_key: String, 10 "UtcCreate" utc_create: String, 11 "UtcModified" utc_modified: String
} }

/// Queries device by sql: `QueryDeviceBySQL` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceBySQL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceBySQL {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub sql: String,
}
operation! { QueryDeviceBySQL(sql: String) "QueryDeviceBySQL" -> QueryDeviceBySQLOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "SQL" sql
} }

/// Response of [`QueryDeviceBySQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceBySQLOutput {
    pub code: Option<String>,
    pub data: Vec<QueryDeviceBySQLData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { QueryDeviceBySQLOutput {
    0 "Code" code: String, 1 "Data" data: Vec<QueryDeviceBySQLData>, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`QueryDeviceBySQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceBySQLData {
    pub active_time: Option<String>,
    pub device_name: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub groups: Vec<QueryDeviceBySQLGroups>,
    pub iot_id: Option<String>,
    pub nickname: Option<String>,
    pub ota_modules: Vec<QueryDeviceBySQLOTAModules>,
    pub product_key: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<QueryDeviceBySQLTags>,
}
model! { QueryDeviceBySQLData {
    0 "ActiveTime" active_time: String, 1 "DeviceName" device_name: String, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "Groups" groups: Vec<QueryDeviceBySQLGroups>, 5 "IotId" iot_id: String,
    6 "Nickname" nickname: String, 7 "OTAModules" ota_modules: Vec<QueryDeviceBySQLOTAModules>,
    8 "ProductKey" product_key: String, 9 "Status" status: String, 10 "Tags" tags: Vec<QueryDeviceBySQLTags>
} }

/// In the response of [`QueryDeviceBySQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceBySQLGroups {
    pub group_id: Option<String>,
}
model! { QueryDeviceBySQLGroups {
    0 "GroupId" group_id: String
} }

/// In the response of [`QueryDeviceBySQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceBySQLOTAModules {
    pub firmware_version: Option<String>,
    pub module_name: Option<String>,
}
model! { QueryDeviceBySQLOTAModules {
    0 "FirmwareVersion" firmware_version: String, 1 "ModuleName" module_name: String
} }

/// In the response of [`QueryDeviceBySQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceBySQLTags {
    pub tag_name: Option<String>,
    pub tag_value: Option<String>,
}
model! { QueryDeviceBySQLTags {
    0 "TagName" tag_name: String, 1 "TagValue" tag_value: String
} }

/// Queries device by status: `QueryDeviceByStatus` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceByStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceByStatus {
    pub current_page: Option<i64>,
    pub iot_instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub product_key: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub status: i64,
}
operation! { QueryDeviceByStatus(status: i64) "QueryDeviceByStatus" -> QueryDeviceByStatusOutput {
    0 "CurrentPage" current_page: i64, 1 "IotInstanceId" iot_instance_id: String, 2 "PageSize" page_size: i64,
    3 "ProductKey" product_key: String, 4 "ResourceGroupId" resource_group_id: String, 5 "Status" status
} }
paged! { QueryDeviceByStatus: QueryDeviceByStatusSimpleDeviceInfo =
    Number "CurrentPage", "Data.SimpleDeviceInfo" data.simple_device_info, total "Total" }

/// Response of [`QueryDeviceByStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceByStatusOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceByStatusData>,
    pub error_message: Option<String>,
    pub page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { QueryDeviceByStatusOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceByStatusData, 2 "ErrorMessage" error_message: String,
    3 "Page" page: i64, 4 "PageCount" page_count: i64, 5 "PageSize" page_size: i64, 6 "Success" success: bool,
    7 "Total" total: i64
} }

/// In the response of [`QueryDeviceByStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceByStatusData {
    pub simple_device_info: Vec<QueryDeviceByStatusSimpleDeviceInfo>,
}
model! { QueryDeviceByStatusData {
    0 "SimpleDeviceInfo" simple_device_info: Vec<QueryDeviceByStatusSimpleDeviceInfo>
} }

/// In the response of [`QueryDeviceByStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceByStatusSimpleDeviceInfo {
    pub device_name: Option<String>,
    /// Secret.
    pub device_secret: Option<Secret>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub iot_id: Option<String>,
    pub nickname: Option<String>,
    pub product_key: Option<String>,
    pub status: Option<String>,
    pub utc_create: Option<String>,
    pub utc_modified: Option<String>,
}
model! { QueryDeviceByStatusSimpleDeviceInfo {
    0 "DeviceName" device_name: String, 1 "DeviceSecret" device_secret: Secret, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "IotId" iot_id: String, 5 "Nickname" nickname: String,
    6 "ProductKey" product_key: String, 7 "Status" status: String, 8 "UtcCreate" utc_create: String,
    9 "UtcModified" utc_modified: String
} }

/// Queries device by tags: `QueryDeviceByTags` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceByTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceByTags {
    pub current_page: Option<i64>,
    pub iot_instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub tag: Option<Vec<QueryDeviceByTagsTag>>,
}
operation! { QueryDeviceByTags() "QueryDeviceByTags" -> QueryDeviceByTagsOutput {
    0 "CurrentPage" current_page: i64, 1 "IotInstanceId" iot_instance_id: String, 2 "PageSize" page_size: i64,
    3 "Tag" tag: Vec<QueryDeviceByTagsTag>
} }
paged! { QueryDeviceByTags: QueryDeviceByTagsSimpleDeviceInfo =
    Number "CurrentPage", "Data.SimpleDeviceInfo" data.simple_device_info, total "Total" }

/// In the request of [`QueryDeviceByTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceByTagsTag {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { QueryDeviceByTagsTag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`QueryDeviceByTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceByTagsOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceByTagsData>,
    pub error_message: Option<String>,
    pub page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { QueryDeviceByTagsOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceByTagsData, 2 "ErrorMessage" error_message: String,
    3 "Page" page: i64, 4 "PageCount" page_count: i64, 5 "PageSize" page_size: i64, 6 "Success" success: bool,
    7 "Total" total: i64
} }

/// In the response of [`QueryDeviceByTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceByTagsData {
    pub simple_device_info: Vec<QueryDeviceByTagsSimpleDeviceInfo>,
}
model! { QueryDeviceByTagsData {
    0 "SimpleDeviceInfo" simple_device_info: Vec<QueryDeviceByTagsSimpleDeviceInfo>
} }

/// In the response of [`QueryDeviceByTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceByTagsSimpleDeviceInfo {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
}
model! { QueryDeviceByTagsSimpleDeviceInfo {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "ProductKey" product_key: String,
    3 "ProductName" product_name: String
} }

/// Queries device cert: `QueryDeviceCert` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceCert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceCert {
    /// Required.
    pub device_name: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { QueryDeviceCert(device_name: String, product_key: String) "QueryDeviceCert" -> QueryDeviceCertOutput {
    0 "DeviceName" device_name, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key
} }

/// Response of [`QueryDeviceCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceCertOutput {
    pub code: Option<String>,
    pub device_cert_info: Option<QueryDeviceCertDeviceCertInfo>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceCertOutput {
    0 "Code" code: String, 1 "DeviceCertInfo" device_cert_info: QueryDeviceCertDeviceCertInfo,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryDeviceCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceCertDeviceCertInfo {
    pub cert_sn: Option<String>,
    pub certificate: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub status: Option<i64>,
}
model! { QueryDeviceCertDeviceCertInfo {
    0 "CertSN" cert_sn: String, 1 "Certificate" certificate: String, 2 "PrivateKey" private_key: Secret,
    3 "Status" status: i64
} }

/// Queries device desired property: `QueryDeviceDesiredProperty` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceDesiredProperty>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceDesiredProperty {
    pub device_name: Option<String>,
    pub function_block_id: Option<String>,
    pub identifier: Option<Vec<String>>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { QueryDeviceDesiredProperty() "QueryDeviceDesiredProperty" -> QueryDeviceDesiredPropertyOutput {
    0 "DeviceName" device_name: String, 1 "FunctionBlockId" function_block_id: String,
    2 "Identifier" identifier: Vec<String>, 3 "IotId" iot_id: String, 4 "IotInstanceId" iot_instance_id: String,
    5 "ProductKey" product_key: String
} }

/// Response of [`QueryDeviceDesiredProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceDesiredPropertyOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceDesiredPropertyData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceDesiredPropertyOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceDesiredPropertyData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDeviceDesiredProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceDesiredPropertyData {
    pub list: Option<QueryDeviceDesiredPropertyList>,
}
model! { QueryDeviceDesiredPropertyData {
    0 "List" list: QueryDeviceDesiredPropertyList
} }

/// In the response of [`QueryDeviceDesiredProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceDesiredPropertyList {
    pub desired_property_info: Vec<QueryDeviceDesiredPropertyDesiredPropertyInfo>,
}
model! { QueryDeviceDesiredPropertyList {
    0 "DesiredPropertyInfo" desired_property_info: Vec<QueryDeviceDesiredPropertyDesiredPropertyInfo>
} }

/// In the response of [`QueryDeviceDesiredProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceDesiredPropertyDesiredPropertyInfo {
    pub data_type: Option<String>,
    pub identifier: Option<String>,
    pub name: Option<String>,
    pub time: Option<String>,
    pub unit: Option<String>,
    pub value: Option<String>,
    pub version: Option<i64>,
}
model! { QueryDeviceDesiredPropertyDesiredPropertyInfo {
    0 "DataType" data_type: String, 1 "Identifier" identifier: String, 2 "Name" name: String, 3 "Time" time: String,
    4 "Unit" unit: String, 5 "Value" value: String, 6 "Version" version: i64
} }

/// Queries device detail: `QueryDeviceDetail` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceDetail {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { QueryDeviceDetail() "QueryDeviceDetail" -> QueryDeviceDetailOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String
} }

/// Response of [`QueryDeviceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceDetailOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceDetailData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceDetailOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceDetailData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDeviceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceDetailData {
    pub device_name: Option<String>,
    /// Secret.
    pub device_secret: Option<Secret>,
    pub firmware_version: Option<String>,
    pub gmt_active: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_online: Option<String>,
    pub gmt_timestamp: Option<String>,
    pub iot_id: Option<String>,
    pub ip_address: Option<String>,
    pub nickname: Option<String>,
    pub node_type: Option<i64>,
    pub owner: Option<bool>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub utc_active: Option<String>,
    pub utc_create: Option<String>,
    pub utc_online: Option<String>,
    pub utc_timestamp: Option<String>,
}
model! { QueryDeviceDetailData {
    0 "DeviceName" device_name: String, 1 "DeviceSecret" device_secret: Secret,
    2 "FirmwareVersion" firmware_version: String, 3 "GmtActive" gmt_active: String, 4 "GmtCreate" gmt_create: String,
    5 "GmtOnline" gmt_online: String, 6 "GmtTimestamp" gmt_timestamp: String, 7 "IotId" iot_id: String,
    8 "IpAddress" ip_address: String, 9 "Nickname" nickname: String, 10 "NodeType" node_type: i64,
    11 "Owner" owner: bool, 12 "ProductKey" product_key: String, 13 "ProductName" product_name: String,
    14 "Region" region: String, 15 "Status" status: String, 16 "UtcActive" utc_active: String,
    17 "UtcCreate" utc_create: String, 18 "UtcOnline" utc_online: String, 19 "UtcTimestamp" utc_timestamp: String
} }

/// Queries device distribute detail: `QueryDeviceDistributeDetail` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceDistributeDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceDistributeDetail {
    /// Required.
    pub job_id: String,
}
operation! { QueryDeviceDistributeDetail(job_id: String)
    "QueryDeviceDistributeDetail" -> QueryDeviceDistributeDetailOutput {
    0 "JobId" job_id
} }

/// Response of [`QueryDeviceDistributeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceDistributeDetailOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub file: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceDistributeDetailOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "File" file: String, 3 "Success" success: bool
} }

/// Queries device distribute job: `QueryDeviceDistributeJob` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceDistributeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceDistributeJob {
    /// Required.
    pub job_id: String,
}
operation! { QueryDeviceDistributeJob(job_id: String) "QueryDeviceDistributeJob" -> QueryDeviceDistributeJobOutput {
    0 "JobId" job_id
} }

/// Response of [`QueryDeviceDistributeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceDistributeJobOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceDistributeJobData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceDistributeJobOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceDistributeJobData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDeviceDistributeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceDistributeJobData {
    pub gmt_create: Option<i64>,
    pub job_id: Option<String>,
    pub product_key: Option<String>,
    pub source_instance_id: Option<String>,
    pub source_uid: Option<String>,
    pub status: Option<i64>,
    pub strategy: Option<i64>,
    pub target_instance_configs: Option<QueryDeviceDistributeJobTargetInstanceConfigs>,
    pub target_uid: Option<String>,
    pub total: Option<i64>,
}
model! { QueryDeviceDistributeJobData {
    0 "GmtCreate" gmt_create: i64, 1 "JobId" job_id: String, 2 "ProductKey" product_key: String,
    3 "SourceInstanceId" source_instance_id: String, 4 "SourceUid" source_uid: String, 5 "Status" status: i64,
    6 "Strategy" strategy: i64,
    7 "TargetInstanceConfigs" target_instance_configs: QueryDeviceDistributeJobTargetInstanceConfigs,
    8 "TargetUid" target_uid: String, 9 "Total" total: i64
} }

/// In the response of [`QueryDeviceDistributeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceDistributeJobTargetInstanceConfigs {
    pub target_instance_configs: Vec<
        QueryDeviceDistributeJobTargetInstanceConfigsTargetInstanceConfigs,
    >,
}
model! { QueryDeviceDistributeJobTargetInstanceConfigs {
    0 "targetInstanceConfigs" target_instance_configs: Vec<QueryDeviceDistributeJobTargetInstanceConfigsTargetInstanceConfigs>
} }

/// In the response of [`QueryDeviceDistributeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceDistributeJobTargetInstanceConfigsTargetInstanceConfigs {
    pub target_instance_id: Option<String>,
}
model! { QueryDeviceDistributeJobTargetInstanceConfigsTargetInstanceConfigs {
    0 "TargetInstanceId" target_instance_id: String
} }

/// Queries device event data: `QueryDeviceEventData` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceEventData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceEventData {
    pub asc: Option<i64>,
    pub device_name: Option<String>,
    /// Required.
    pub end_time: i64,
    pub event_type: Option<String>,
    pub identifier: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub product_key: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { QueryDeviceEventData(end_time: i64, start_time: i64) "QueryDeviceEventData" -> QueryDeviceEventDataOutput {
    0 "Asc" asc: i64, 1 "DeviceName" device_name: String, 2 "EndTime" end_time, 3 "EventType" event_type: String,
    4 "Identifier" identifier: String, 5 "IotId" iot_id: String, 6 "IotInstanceId" iot_instance_id: String,
    7 "PageSize" page_size: i64, 8 "ProductKey" product_key: String, 9 "StartTime" start_time
} }

/// Response of [`QueryDeviceEventData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceEventDataOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceEventDataData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceEventDataOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceEventDataData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDeviceEventData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceEventDataData {
    pub list: Option<QueryDeviceEventDataList>,
    pub next_time: Option<i64>,
    pub next_valid: Option<bool>,
}
model! { QueryDeviceEventDataData {
    0 "List" list: QueryDeviceEventDataList, 1 "NextTime" next_time: i64, 2 "NextValid" next_valid: bool
} }

/// In the response of [`QueryDeviceEventData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceEventDataList {
    pub event_info: Vec<QueryDeviceEventDataEventInfo>,
}
model! { QueryDeviceEventDataList {
    0 "EventInfo" event_info: Vec<QueryDeviceEventDataEventInfo>
} }

/// In the response of [`QueryDeviceEventData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceEventDataEventInfo {
    pub event_type: Option<String>,
    pub identifier: Option<String>,
    pub name: Option<String>,
    pub output_data: Option<String>,
    pub time: Option<String>,
}
model! { QueryDeviceEventDataEventInfo {
    0 "EventType" event_type: String, 1 "Identifier" identifier: String, 2 "Name" name: String,
    3 "OutputData" output_data: String, 4 "Time" time: String
} }

/// Queries device file: `QueryDeviceFile` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceFile {
    pub device_name: Option<String>,
    /// Required.
    pub file_id: String,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { QueryDeviceFile(file_id: String) "QueryDeviceFile" -> QueryDeviceFileOutput {
    0 "DeviceName" device_name: String, 1 "FileId" file_id, 2 "IotId" iot_id: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "ProductKey" product_key: String
} }

/// Response of [`QueryDeviceFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceFileOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceFileData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceFileOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceFileData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDeviceFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceFileData {
    /// Secret.
    pub download_url: Option<Secret>,
    pub file_id: Option<String>,
    pub name: Option<String>,
    pub size: Option<String>,
    pub utc_created_on: Option<String>,
}
model! { QueryDeviceFileData {
    0 "DownloadUrl" download_url: Secret, 1 "FileId" file_id: String, 2 "Name" name: String, 3 "Size" size: String,
    4 "UtcCreatedOn" utc_created_on: String
} }

/// Queries device file list: `QueryDeviceFileList` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceFileList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceFileList {
    pub current_page: Option<i64>,
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub product_key: Option<String>,
}
operation! { QueryDeviceFileList() "QueryDeviceFileList" -> QueryDeviceFileListOutput {
    0 "CurrentPage" current_page: i64, 1 "DeviceName" device_name: String, 2 "IotId" iot_id: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "PageSize" page_size: i64, 5 "ProductKey" product_key: String
} }
paged! { QueryDeviceFileList: QueryDeviceFileListFileSummary =
    Number "CurrentPage", "Data.FileSummary" data.file_summary, total "Total" }

/// Response of [`QueryDeviceFileList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceFileListOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub data: Option<QueryDeviceFileListData>,
    pub error_message: Option<String>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { QueryDeviceFileListOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64, 2 "Data" data: QueryDeviceFileListData,
    3 "ErrorMessage" error_message: String, 4 "PageCount" page_count: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "Total" total: i64
} }

/// In the response of [`QueryDeviceFileList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceFileListData {
    pub file_summary: Vec<QueryDeviceFileListFileSummary>,
}
model! { QueryDeviceFileListData {
    0 "FileSummary" file_summary: Vec<QueryDeviceFileListFileSummary>
} }

/// In the response of [`QueryDeviceFileList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceFileListFileSummary {
    pub file_id: Option<String>,
    pub name: Option<String>,
    pub size: Option<String>,
    pub utc_created_on: Option<String>,
}
model! { QueryDeviceFileListFileSummary {
    0 "FileId" file_id: String, 1 "Name" name: String, 2 "Size" size: String, 3 "UtcCreatedOn" utc_created_on: String
} }

/// Queries device group by device: `QueryDeviceGroupByDevice` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceGroupByDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceGroupByDevice {
    /// Required.
    pub device_name: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { QueryDeviceGroupByDevice(device_name: String, product_key: String)
    "QueryDeviceGroupByDevice" -> QueryDeviceGroupByDeviceOutput {
    0 "DeviceName" device_name, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key
} }

/// Response of [`QueryDeviceGroupByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceGroupByDeviceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub group_infos: Option<QueryDeviceGroupByDeviceGroupInfos>,
    pub success: Option<bool>,
}
model! { QueryDeviceGroupByDeviceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String,
    2 "GroupInfos" group_infos: QueryDeviceGroupByDeviceGroupInfos, 3 "Success" success: bool
} }

/// In the response of [`QueryDeviceGroupByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceGroupByDeviceGroupInfos {
    pub group_info: Vec<QueryDeviceGroupByDeviceGroupInfo>,
}
model! { QueryDeviceGroupByDeviceGroupInfos {
    0 "GroupInfo" group_info: Vec<QueryDeviceGroupByDeviceGroupInfo>
} }

/// In the response of [`QueryDeviceGroupByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceGroupByDeviceGroupInfo {
    pub group_desc: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub utc_create: Option<String>,
}
model! { QueryDeviceGroupByDeviceGroupInfo {
    0 "GroupDesc" group_desc: String, 1 "GroupId" group_id: String, 2 "GroupName" group_name: String,
    3 "GroupType" group_type: String, 4 "UtcCreate" utc_create: String
} }

/// Queries device group by tags: `QueryDeviceGroupByTags` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceGroupByTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceGroupByTags {
    pub current_page: Option<i64>,
    pub iot_instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub tag: Option<Vec<QueryDeviceGroupByTagsTag>>,
}
operation! { QueryDeviceGroupByTags() "QueryDeviceGroupByTags" -> QueryDeviceGroupByTagsOutput {
    0 "CurrentPage" current_page: i64, 1 "IotInstanceId" iot_instance_id: String, 2 "PageSize" page_size: i64,
    3 "Tag" tag: Vec<QueryDeviceGroupByTagsTag>
} }
paged! { QueryDeviceGroupByTags: QueryDeviceGroupByTagsDeviceGroup =
    Number "CurrentPage", "Data.DeviceGroup" data.device_group, total "Total" }

/// In the request of [`QueryDeviceGroupByTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceGroupByTagsTag {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { QueryDeviceGroupByTagsTag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`QueryDeviceGroupByTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceGroupByTagsOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceGroupByTagsData>,
    pub error_message: Option<String>,
    pub page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { QueryDeviceGroupByTagsOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceGroupByTagsData, 2 "ErrorMessage" error_message: String,
    3 "Page" page: i64, 4 "PageCount" page_count: i64, 5 "PageSize" page_size: i64, 6 "Success" success: bool,
    7 "Total" total: i64
} }

/// In the response of [`QueryDeviceGroupByTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceGroupByTagsData {
    pub device_group: Vec<QueryDeviceGroupByTagsDeviceGroup>,
}
model! { QueryDeviceGroupByTagsData {
    0 "DeviceGroup" device_group: Vec<QueryDeviceGroupByTagsDeviceGroup>
} }

/// In the response of [`QueryDeviceGroupByTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceGroupByTagsDeviceGroup {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { QueryDeviceGroupByTagsDeviceGroup {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String
} }

/// Queries device group info: `QueryDeviceGroupInfo` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceGroupInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceGroupInfo {
    /// Required.
    pub group_id: String,
    pub group_type: Option<String>,
    pub iot_instance_id: Option<String>,
}
operation! { QueryDeviceGroupInfo(group_id: String) "QueryDeviceGroupInfo" -> QueryDeviceGroupInfoOutput {
    0 "GroupId" group_id, 1 "GroupType" group_type: String, 2 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`QueryDeviceGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceGroupInfoOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceGroupInfoData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceGroupInfoOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceGroupInfoData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDeviceGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceGroupInfoData {
    pub device_active: Option<i64>,
    pub device_count: Option<i64>,
    pub device_online: Option<i64>,
    pub dynamic_group_expression: Option<String>,
    pub group_desc: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub utc_create: Option<String>,
}
model! { QueryDeviceGroupInfoData {
    0 "DeviceActive" device_active: i64, 1 "DeviceCount" device_count: i64, 2 "DeviceOnline" device_online: i64,
    3 "DynamicGroupExpression" dynamic_group_expression: String, 4 "GroupDesc" group_desc: String,
    5 "GroupId" group_id: String, 6 "GroupName" group_name: String, 7 "UtcCreate" utc_create: String
} }

/// Queries device group list: `QueryDeviceGroupList` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceGroupList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceGroupList {
    pub current_page: Option<i64>,
    pub group_name: Option<String>,
    pub group_types: Option<Vec<String>>,
    pub iot_instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub super_group_id: Option<String>,
}
operation! { QueryDeviceGroupList() "QueryDeviceGroupList" -> QueryDeviceGroupListOutput {
    0 "CurrentPage" current_page: i64, 1 "GroupName" group_name: String, 2 "GroupTypes" group_types: Vec<String>,
    3 "IotInstanceId" iot_instance_id: String, 4 "PageSize" page_size: i64, 5 "SuperGroupId" super_group_id: String
} }
paged! { QueryDeviceGroupList: QueryDeviceGroupListGroupInfo =
    Number "CurrentPage", "Data.GroupInfo" data.group_info, total "Total" }

/// Response of [`QueryDeviceGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceGroupListOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub data: Option<QueryDeviceGroupListData>,
    pub error_message: Option<String>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { QueryDeviceGroupListOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64, 2 "Data" data: QueryDeviceGroupListData,
    3 "ErrorMessage" error_message: String, 4 "PageCount" page_count: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "Total" total: i64
} }

/// In the response of [`QueryDeviceGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceGroupListData {
    pub group_info: Vec<QueryDeviceGroupListGroupInfo>,
}
model! { QueryDeviceGroupListData {
    0 "GroupInfo" group_info: Vec<QueryDeviceGroupListGroupInfo>
} }

/// In the response of [`QueryDeviceGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceGroupListGroupInfo {
    pub group_desc: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub group_type: Option<String>,
    pub utc_create: Option<String>,
}
model! { QueryDeviceGroupListGroupInfo {
    0 "GroupDesc" group_desc: String, 1 "GroupId" group_id: String, 2 "GroupName" group_name: String,
    3 "GroupType" group_type: String, 4 "UtcCreate" utc_create: String
} }

/// Queries device group tag list: `QueryDeviceGroupTagList` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceGroupTagList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceGroupTagList {
    /// Required.
    pub group_id: String,
    pub group_type: Option<String>,
    pub iot_instance_id: Option<String>,
}
operation! { QueryDeviceGroupTagList(group_id: String) "QueryDeviceGroupTagList" -> QueryDeviceGroupTagListOutput {
    0 "GroupId" group_id, 1 "GroupType" group_type: String, 2 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`QueryDeviceGroupTagList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceGroupTagListOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceGroupTagListData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceGroupTagListOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceGroupTagListData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDeviceGroupTagList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceGroupTagListData {
    pub group_tag_info: Vec<QueryDeviceGroupTagListGroupTagInfo>,
}
model! { QueryDeviceGroupTagListData {
    0 "GroupTagInfo" group_tag_info: Vec<QueryDeviceGroupTagListGroupTagInfo>
} }

/// In the response of [`QueryDeviceGroupTagList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceGroupTagListGroupTagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { QueryDeviceGroupTagListGroupTagInfo {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Queries device info: `QueryDeviceInfo` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceInfo {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { QueryDeviceInfo() "QueryDeviceInfo" -> QueryDeviceInfoOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String
} }

/// Response of [`QueryDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceInfoOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceInfoData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceInfoOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceInfoData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceInfoData {
    pub device_name: Option<String>,
    /// Secret.
    pub device_secret: Option<Secret>,
    pub iot_id: Option<String>,
    pub nickname: Option<String>,
    pub product_key: Option<String>,
}
model! { QueryDeviceInfoData {
    0 "DeviceName" device_name: String, 1 "DeviceSecret" device_secret: Secret, 2 "IotId" iot_id: String,
    3 "Nickname" nickname: String, 4 "ProductKey" product_key: String
} }

/// Queries device list by device group: `QueryDeviceListByDeviceGroup` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceListByDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceListByDeviceGroup {
    pub current_page: Option<i64>,
    /// Required.
    pub group_id: String,
    pub iot_instance_id: Option<String>,
    pub page_size: Option<i64>,
}
operation! { QueryDeviceListByDeviceGroup(group_id: String)
    "QueryDeviceListByDeviceGroup" -> QueryDeviceListByDeviceGroupOutput {
    0 "CurrentPage" current_page: i64, 1 "GroupId" group_id, 2 "IotInstanceId" iot_instance_id: String,
    3 "PageSize" page_size: i64
} }
paged! { QueryDeviceListByDeviceGroup: QueryDeviceListByDeviceGroupSimpleDeviceInfo =
    Number "CurrentPage", "Data.SimpleDeviceInfo" data.simple_device_info, total "Total" }

/// Response of [`QueryDeviceListByDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceListByDeviceGroupOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceListByDeviceGroupData>,
    pub error_message: Option<String>,
    pub page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { QueryDeviceListByDeviceGroupOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceListByDeviceGroupData, 2 "ErrorMessage" error_message: String,
    3 "Page" page: i64, 4 "PageCount" page_count: i64, 5 "PageSize" page_size: i64, 6 "Success" success: bool,
    7 "Total" total: i64
} }

/// In the response of [`QueryDeviceListByDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceListByDeviceGroupData {
    pub simple_device_info: Vec<QueryDeviceListByDeviceGroupSimpleDeviceInfo>,
}
model! { QueryDeviceListByDeviceGroupData {
    0 "SimpleDeviceInfo" simple_device_info: Vec<QueryDeviceListByDeviceGroupSimpleDeviceInfo>
} }

/// In the response of [`QueryDeviceListByDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceListByDeviceGroupSimpleDeviceInfo {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
}
model! { QueryDeviceListByDeviceGroupSimpleDeviceInfo {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "ProductKey" product_key: String,
    3 "ProductName" product_name: String
} }

/// Queries device original event data: `QueryDeviceOriginalEventData` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceOriginalEventData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceOriginalEventData {
    /// Required.
    pub asc: i64,
    pub device_name: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub identifier: String,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub next_page_token: Option<String>,
    /// Required.
    pub page_size: i64,
    pub product_key: Option<String>,
    /// Required.
    pub start_time: i64,
}

/// Arguments of [`QueryDeviceOriginalEventData::new`].
pub struct QueryDeviceOriginalEventDataRequired {
    pub asc: i64,
    pub end_time: i64,
    pub identifier: String,
    pub page_size: i64,
    pub start_time: i64,
}
operation! {
    QueryDeviceOriginalEventData { QueryDeviceOriginalEventDataRequired: asc, end_time, identifier, page_size, start_time }
    "QueryDeviceOriginalEventData" -> QueryDeviceOriginalEventDataOutput {
    0 "Asc" asc, 1 "DeviceName" device_name: String, 2 "EndTime" end_time, 3 "Identifier" identifier,
    4 "IotId" iot_id: String, 5 "IotInstanceId" iot_instance_id: String, 6 "NextPageToken" next_page_token: String,
    7 "PageSize" page_size, 8 "ProductKey" product_key: String, 9 "StartTime" start_time
} }

/// Response of [`QueryDeviceOriginalEventData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceOriginalEventDataOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceOriginalEventDataData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceOriginalEventDataOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceOriginalEventDataData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDeviceOriginalEventData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceOriginalEventDataData {
    pub list: Option<QueryDeviceOriginalEventDataList>,
    pub next_page_token: Option<String>,
    pub next_valid: Option<bool>,
}
model! { QueryDeviceOriginalEventDataData {
    0 "List" list: QueryDeviceOriginalEventDataList, 1 "NextPageToken" next_page_token: String,
    2 "NextValid" next_valid: bool
} }

/// In the response of [`QueryDeviceOriginalEventData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceOriginalEventDataList {
    pub event_info: Vec<QueryDeviceOriginalEventDataEventInfo>,
}
model! { QueryDeviceOriginalEventDataList {
    0 "EventInfo" event_info: Vec<QueryDeviceOriginalEventDataEventInfo>
} }

/// In the response of [`QueryDeviceOriginalEventData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceOriginalEventDataEventInfo {
    pub event_type: Option<String>,
    pub identifier: Option<String>,
    pub name: Option<String>,
    pub output_data: Option<String>,
    pub time: Option<String>,
}
model! { QueryDeviceOriginalEventDataEventInfo {
    0 "EventType" event_type: String, 1 "Identifier" identifier: String, 2 "Name" name: String,
    3 "OutputData" output_data: String, 4 "Time" time: String
} }

/// Queries device original property data: `QueryDeviceOriginalPropertyData` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceOriginalPropertyData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceOriginalPropertyData {
    /// Required.
    pub asc: i64,
    pub device_name: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub identifier: String,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub next_page_token: Option<String>,
    /// Required.
    pub page_size: i64,
    pub product_key: Option<String>,
    /// Required.
    pub start_time: i64,
}

/// Arguments of [`QueryDeviceOriginalPropertyData::new`].
pub struct QueryDeviceOriginalPropertyDataRequired {
    pub asc: i64,
    pub end_time: i64,
    pub identifier: String,
    pub page_size: i64,
    pub start_time: i64,
}
operation! {
    QueryDeviceOriginalPropertyData { QueryDeviceOriginalPropertyDataRequired: asc, end_time, identifier, page_size, start_time }
    "QueryDeviceOriginalPropertyData" -> QueryDeviceOriginalPropertyDataOutput {
    0 "Asc" asc, 1 "DeviceName" device_name: String, 2 "EndTime" end_time, 3 "Identifier" identifier,
    4 "IotId" iot_id: String, 5 "IotInstanceId" iot_instance_id: String, 6 "NextPageToken" next_page_token: String,
    7 "PageSize" page_size, 8 "ProductKey" product_key: String, 9 "StartTime" start_time
} }

/// Response of [`QueryDeviceOriginalPropertyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceOriginalPropertyDataOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceOriginalPropertyDataData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceOriginalPropertyDataOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceOriginalPropertyDataData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDeviceOriginalPropertyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceOriginalPropertyDataData {
    pub list: Option<QueryDeviceOriginalPropertyDataList>,
    pub next_valid: Option<bool>,
    pub next_page_token: Option<String>,
}
model! { QueryDeviceOriginalPropertyDataData {
    0 "List" list: QueryDeviceOriginalPropertyDataList, 1 "NextValid" next_valid: bool,
    2 "nextPageToken" next_page_token: String
} }

/// In the response of [`QueryDeviceOriginalPropertyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceOriginalPropertyDataList {
    pub property_info: Vec<QueryDeviceOriginalPropertyDataPropertyInfo>,
}
model! { QueryDeviceOriginalPropertyDataList {
    0 "PropertyInfo" property_info: Vec<QueryDeviceOriginalPropertyDataPropertyInfo>
} }

/// In the response of [`QueryDeviceOriginalPropertyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceOriginalPropertyDataPropertyInfo {
    pub time: Option<String>,
    pub value: Option<String>,
}
model! { QueryDeviceOriginalPropertyDataPropertyInfo {
    0 "Time" time: String, 1 "Value" value: String
} }

/// Queries device original property status: `QueryDeviceOriginalPropertyStatus` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceOriginalPropertyStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceOriginalPropertyStatus {
    /// Required.
    pub asc: i64,
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub next_page_token: Option<String>,
    /// Required.
    pub page_size: i64,
    pub product_key: Option<String>,
}
operation! { QueryDeviceOriginalPropertyStatus(asc: i64, page_size: i64)
    "QueryDeviceOriginalPropertyStatus" -> QueryDeviceOriginalPropertyStatusOutput {
    0 "Asc" asc, 1 "DeviceName" device_name: String, 2 "IotId" iot_id: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "NextPageToken" next_page_token: String, 5 "PageSize" page_size,
    6 "ProductKey" product_key: String
} }

/// Response of [`QueryDeviceOriginalPropertyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceOriginalPropertyStatusOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceOriginalPropertyStatusData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceOriginalPropertyStatusOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceOriginalPropertyStatusData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDeviceOriginalPropertyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceOriginalPropertyStatusData {
    pub list: Option<QueryDeviceOriginalPropertyStatusList>,
    pub next_page_token: Option<String>,
    pub next_valid: Option<bool>,
}
model! { QueryDeviceOriginalPropertyStatusData {
    0 "List" list: QueryDeviceOriginalPropertyStatusList, 1 "NextPageToken" next_page_token: String,
    2 "NextValid" next_valid: bool
} }

/// In the response of [`QueryDeviceOriginalPropertyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceOriginalPropertyStatusList {
    pub property_status_data_info: Vec<
        QueryDeviceOriginalPropertyStatusPropertyStatusDataInfo,
    >,
}
model! { QueryDeviceOriginalPropertyStatusList {
    0 "PropertyStatusDataInfo" property_status_data_info: Vec<QueryDeviceOriginalPropertyStatusPropertyStatusDataInfo>
} }

/// In the response of [`QueryDeviceOriginalPropertyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceOriginalPropertyStatusPropertyStatusDataInfo {
    pub identifier: Option<String>,
    pub time: Option<i64>,
    pub value: Option<String>,
}
model! { QueryDeviceOriginalPropertyStatusPropertyStatusDataInfo {
    0 "Identifier" identifier: String, 1 "Time" time: i64, 2 "Value" value: String
} }

/// Queries device original service data: `QueryDeviceOriginalServiceData` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceOriginalServiceData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceOriginalServiceData {
    /// Required.
    pub asc: i64,
    pub device_name: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub identifier: String,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub next_page_token: Option<String>,
    /// Required.
    pub page_size: i64,
    pub product_key: Option<String>,
    /// Required.
    pub start_time: i64,
}

/// Arguments of [`QueryDeviceOriginalServiceData::new`].
pub struct QueryDeviceOriginalServiceDataRequired {
    pub asc: i64,
    pub end_time: i64,
    pub identifier: String,
    pub page_size: i64,
    pub start_time: i64,
}
operation! {
    QueryDeviceOriginalServiceData { QueryDeviceOriginalServiceDataRequired: asc, end_time, identifier, page_size, start_time }
    "QueryDeviceOriginalServiceData" -> QueryDeviceOriginalServiceDataOutput {
    0 "Asc" asc, 1 "DeviceName" device_name: String, 2 "EndTime" end_time, 3 "Identifier" identifier,
    4 "IotId" iot_id: String, 5 "IotInstanceId" iot_instance_id: String, 6 "NextPageToken" next_page_token: String,
    7 "PageSize" page_size, 8 "ProductKey" product_key: String, 9 "StartTime" start_time
} }

/// Response of [`QueryDeviceOriginalServiceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceOriginalServiceDataOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceOriginalServiceDataData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceOriginalServiceDataOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceOriginalServiceDataData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDeviceOriginalServiceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceOriginalServiceDataData {
    pub list: Option<QueryDeviceOriginalServiceDataList>,
    pub next_page_token: Option<String>,
    pub next_valid: Option<bool>,
}
model! { QueryDeviceOriginalServiceDataData {
    0 "List" list: QueryDeviceOriginalServiceDataList, 1 "NextPageToken" next_page_token: String,
    2 "NextValid" next_valid: bool
} }

/// In the response of [`QueryDeviceOriginalServiceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceOriginalServiceDataList {
    pub service_info: Vec<QueryDeviceOriginalServiceDataServiceInfo>,
}
model! { QueryDeviceOriginalServiceDataList {
    0 "ServiceInfo" service_info: Vec<QueryDeviceOriginalServiceDataServiceInfo>
} }

/// In the response of [`QueryDeviceOriginalServiceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceOriginalServiceDataServiceInfo {
    pub identifier: Option<String>,
    pub input_data: Option<String>,
    pub name: Option<String>,
    pub output_data: Option<String>,
    pub time: Option<String>,
}
model! { QueryDeviceOriginalServiceDataServiceInfo {
    0 "Identifier" identifier: String, 1 "InputData" input_data: String, 2 "Name" name: String,
    3 "OutputData" output_data: String, 4 "Time" time: String
} }

/// Queries device prop: `QueryDeviceProp` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceProp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceProp {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { QueryDeviceProp() "QueryDeviceProp" -> QueryDevicePropOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String
} }

/// Response of [`QueryDeviceProp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePropOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub props: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDevicePropOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Props" props: String, 3 "Success" success: bool
} }

/// Queries device properties data: `QueryDevicePropertiesData` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDevicePropertiesData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePropertiesData {
    /// Required.
    pub asc: i64,
    pub device_name: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub identifier: Vec<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub page_size: i64,
    pub product_key: Option<String>,
    /// Required.
    pub start_time: i64,
}

/// Arguments of [`QueryDevicePropertiesData::new`].
pub struct QueryDevicePropertiesDataRequired {
    pub asc: i64,
    pub end_time: i64,
    pub identifier: Vec<String>,
    pub page_size: i64,
    pub start_time: i64,
}
operation! {
    QueryDevicePropertiesData { QueryDevicePropertiesDataRequired: asc, end_time, identifier, page_size, start_time }
    "QueryDevicePropertiesData" -> QueryDevicePropertiesDataOutput {
    0 "Asc" asc, 1 "DeviceName" device_name: String, 2 "EndTime" end_time, 3 "Identifier" identifier,
    4 "IotId" iot_id: String, 5 "IotInstanceId" iot_instance_id: String, 6 "PageSize" page_size,
    7 "ProductKey" product_key: String, 8 "StartTime" start_time
} }

/// Response of [`QueryDevicePropertiesData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePropertiesDataOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub next_time: Option<i64>,
    pub next_valid: Option<bool>,
    pub property_data_infos: Option<QueryDevicePropertiesDataPropertyDataInfos>,
    pub success: Option<bool>,
}
model! { QueryDevicePropertiesDataOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "NextTime" next_time: i64,
    3 "NextValid" next_valid: bool,
    4 "PropertyDataInfos" property_data_infos: QueryDevicePropertiesDataPropertyDataInfos, 5 "Success" success: bool
} }

/// In the response of [`QueryDevicePropertiesData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePropertiesDataPropertyDataInfos {
    pub property_data_info: Vec<QueryDevicePropertiesDataPropertyDataInfo>,
}
model! { QueryDevicePropertiesDataPropertyDataInfos {
    0 "PropertyDataInfo" property_data_info: Vec<QueryDevicePropertiesDataPropertyDataInfo>
} }

/// In the response of [`QueryDevicePropertiesData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePropertiesDataPropertyDataInfo {
    pub identifier: Option<String>,
    pub list: Option<QueryDevicePropertiesDataList>,
}
model! { QueryDevicePropertiesDataPropertyDataInfo {
    0 "Identifier" identifier: String, 1 "List" list: QueryDevicePropertiesDataList
} }

/// In the response of [`QueryDevicePropertiesData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePropertiesDataList {
    pub property_info: Vec<QueryDevicePropertiesDataPropertyInfo>,
}
model! { QueryDevicePropertiesDataList {
    0 "PropertyInfo" property_info: Vec<QueryDevicePropertiesDataPropertyInfo>
} }

/// In the response of [`QueryDevicePropertiesData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePropertiesDataPropertyInfo {
    pub time: Option<i64>,
    pub value: Option<String>,
}
model! { QueryDevicePropertiesDataPropertyInfo {
    0 "Time" time: i64, 1 "Value" value: String
} }

/// Queries device property data: `QueryDevicePropertyData` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDevicePropertyData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePropertyData {
    /// Required.
    pub asc: i64,
    pub device_name: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub identifier: String,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub page_size: i64,
    pub product_key: Option<String>,
    /// Required.
    pub start_time: i64,
}

/// Arguments of [`QueryDevicePropertyData::new`].
pub struct QueryDevicePropertyDataRequired {
    pub asc: i64,
    pub end_time: i64,
    pub identifier: String,
    pub page_size: i64,
    pub start_time: i64,
}
operation! {
    QueryDevicePropertyData { QueryDevicePropertyDataRequired: asc, end_time, identifier, page_size, start_time }
    "QueryDevicePropertyData" -> QueryDevicePropertyDataOutput {
    0 "Asc" asc, 1 "DeviceName" device_name: String, 2 "EndTime" end_time, 3 "Identifier" identifier,
    4 "IotId" iot_id: String, 5 "IotInstanceId" iot_instance_id: String, 6 "PageSize" page_size,
    7 "ProductKey" product_key: String, 8 "StartTime" start_time
} }

/// Response of [`QueryDevicePropertyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePropertyDataOutput {
    pub code: Option<String>,
    pub data: Option<QueryDevicePropertyDataData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDevicePropertyDataOutput {
    0 "Code" code: String, 1 "Data" data: QueryDevicePropertyDataData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDevicePropertyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePropertyDataData {
    pub list: Option<QueryDevicePropertyDataList>,
    pub next_time: Option<i64>,
    pub next_valid: Option<bool>,
}
model! { QueryDevicePropertyDataData {
    0 "List" list: QueryDevicePropertyDataList, 1 "NextTime" next_time: i64, 2 "NextValid" next_valid: bool
} }

/// In the response of [`QueryDevicePropertyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePropertyDataList {
    pub property_info: Vec<QueryDevicePropertyDataPropertyInfo>,
}
model! { QueryDevicePropertyDataList {
    0 "PropertyInfo" property_info: Vec<QueryDevicePropertyDataPropertyInfo>
} }

/// In the response of [`QueryDevicePropertyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePropertyDataPropertyInfo {
    pub time: Option<String>,
    pub value: Option<String>,
}
model! { QueryDevicePropertyDataPropertyInfo {
    0 "Time" time: String, 1 "Value" value: String
} }

/// Queries device property status: `QueryDevicePropertyStatus` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDevicePropertyStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePropertyStatus {
    pub device_name: Option<String>,
    pub function_block_id: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { QueryDevicePropertyStatus() "QueryDevicePropertyStatus" -> QueryDevicePropertyStatusOutput {
    0 "DeviceName" device_name: String, 1 "FunctionBlockId" function_block_id: String, 2 "IotId" iot_id: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "ProductKey" product_key: String
} }

/// Response of [`QueryDevicePropertyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePropertyStatusOutput {
    pub code: Option<String>,
    pub data: Option<QueryDevicePropertyStatusData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDevicePropertyStatusOutput {
    0 "Code" code: String, 1 "Data" data: QueryDevicePropertyStatusData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDevicePropertyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePropertyStatusData {
    pub list: Option<QueryDevicePropertyStatusList>,
}
model! { QueryDevicePropertyStatusData {
    0 "List" list: QueryDevicePropertyStatusList
} }

/// In the response of [`QueryDevicePropertyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePropertyStatusList {
    pub property_status_info: Vec<QueryDevicePropertyStatusPropertyStatusInfo>,
}
model! { QueryDevicePropertyStatusList {
    0 "PropertyStatusInfo" property_status_info: Vec<QueryDevicePropertyStatusPropertyStatusInfo>
} }

/// In the response of [`QueryDevicePropertyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePropertyStatusPropertyStatusInfo {
    pub data_type: Option<String>,
    pub identifier: Option<String>,
    pub name: Option<String>,
    pub time: Option<String>,
    pub unit: Option<String>,
    pub value: Option<String>,
}
model! { QueryDevicePropertyStatusPropertyStatusInfo {
    0 "DataType" data_type: String, 1 "Identifier" identifier: String, 2 "Name" name: String, 3 "Time" time: String,
    4 "Unit" unit: String, 5 "Value" value: String
} }

/// Queries device provisioning: `QueryDeviceProvisioning` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceProvisioning>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceProvisioning {
    /// Required.
    pub device_name: String,
    /// Required.
    pub product_key: String,
}
operation! { QueryDeviceProvisioning(device_name: String, product_key: String)
    "QueryDeviceProvisioning" -> QueryDeviceProvisioningOutput {
    0 "DeviceName" device_name, 1 "ProductKey" product_key
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`QueryDeviceProvisioning`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceProvisioningOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceProvisioningData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceProvisioningOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceProvisioningData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDeviceProvisioning`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceProvisioningData {
    pub aliyun_uid: Option<String>,
    pub device_name: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub product_key: Option<String>,
    pub source_iot_instance_id: Option<String>,
    pub source_region: Option<String>,
    pub target_iot_instance_id: Option<String>,
    pub target_region: Option<String>,
}
model! { QueryDeviceProvisioningData {
    0 "AliyunUid" aliyun_uid: String, 1 "DeviceName" device_name: String, 2 "GmtCreate" gmt_create: i64,
    3 "GmtModified" gmt_modified: i64, 4 "ProductKey" product_key: String,
    5 "SourceIotInstanceId" source_iot_instance_id: String, 6 "SourceRegion" source_region: String,
    7 "TargetIotInstanceId" target_iot_instance_id: String, 8 "TargetRegion" target_region: String
} }

/// Queries device service data: `QueryDeviceServiceData` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceServiceData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceServiceData {
    pub asc: Option<i64>,
    pub device_name: Option<String>,
    /// Required.
    pub end_time: i64,
    pub identifier: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub product_key: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { QueryDeviceServiceData(end_time: i64, start_time: i64)
    "QueryDeviceServiceData" -> QueryDeviceServiceDataOutput {
    0 "Asc" asc: i64, 1 "DeviceName" device_name: String, 2 "EndTime" end_time, 3 "Identifier" identifier: String,
    4 "IotId" iot_id: String, 5 "IotInstanceId" iot_instance_id: String, 6 "PageSize" page_size: i64,
    7 "ProductKey" product_key: String, 8 "StartTime" start_time
} }

/// Response of [`QueryDeviceServiceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceServiceDataOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceServiceDataData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceServiceDataOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceServiceDataData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDeviceServiceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceServiceDataData {
    pub list: Option<QueryDeviceServiceDataList>,
    pub next_time: Option<i64>,
    pub next_valid: Option<bool>,
}
model! { QueryDeviceServiceDataData {
    0 "List" list: QueryDeviceServiceDataList, 1 "NextTime" next_time: i64, 2 "NextValid" next_valid: bool
} }

/// In the response of [`QueryDeviceServiceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceServiceDataList {
    pub service_info: Vec<QueryDeviceServiceDataServiceInfo>,
}
model! { QueryDeviceServiceDataList {
    0 "ServiceInfo" service_info: Vec<QueryDeviceServiceDataServiceInfo>
} }

/// In the response of [`QueryDeviceServiceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceServiceDataServiceInfo {
    pub identifier: Option<String>,
    pub input_data: Option<String>,
    pub name: Option<String>,
    pub output_data: Option<String>,
    pub time: Option<String>,
}
model! { QueryDeviceServiceDataServiceInfo {
    0 "Identifier" identifier: String, 1 "InputData" input_data: String, 2 "Name" name: String,
    3 "OutputData" output_data: String, 4 "Time" time: String
} }

/// Queries device speech: `QueryDeviceSpeech` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceSpeech>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceSpeech {
    /// Required.
    pub iot_id: String,
    pub iot_instance_id: Option<String>,
    /// 1 to 10000.
    pub page_id: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
}
operation! { QueryDeviceSpeech(iot_id: String) "QueryDeviceSpeech" -> QueryDeviceSpeechOutput {
    0 "IotId" iot_id, 1 "IotInstanceId" iot_instance_id: String, 2 "PageId" page_id: i64, 3 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`QueryDeviceSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceSpeechOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceSpeechData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceSpeechOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceSpeechData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDeviceSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceSpeechData {
    pub list: Option<QueryDeviceSpeechList>,
    pub page_id: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryDeviceSpeechData {
    0 "List" list: QueryDeviceSpeechList, 1 "PageId" page_id: i64, 2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QueryDeviceSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceSpeechList {
    pub items: Vec<QueryDeviceSpeechItems>,
}
model! { QueryDeviceSpeechList {
    0 "Items" items: Vec<QueryDeviceSpeechItems>
} }

/// In the response of [`QueryDeviceSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceSpeechItems {
    pub audio_format: Option<String>,
    pub biz_code: Option<String>,
    pub size: Option<f64>,
}
model! { QueryDeviceSpeechItems {
    0 "AudioFormat" audio_format: String, 1 "BizCode" biz_code: String, 2 "Size" size: f64
} }

/// Queries device statistics: `QueryDeviceStatistics` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceStatistics {
    pub group_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { QueryDeviceStatistics() "QueryDeviceStatistics" -> QueryDeviceStatisticsOutput {
    0 "GroupId" group_id: String, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key: String
} }

/// Response of [`QueryDeviceStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceStatisticsOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceStatisticsData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceStatisticsOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceStatisticsData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDeviceStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceStatisticsData {
    pub active_count: Option<i64>,
    pub device_count: Option<i64>,
    pub online_count: Option<i64>,
}
model! { QueryDeviceStatisticsData {
    0 "activeCount" active_count: i64, 1 "deviceCount" device_count: i64, 2 "onlineCount" online_count: i64
} }

/// Queries device sub topic: `QueryDeviceSubTopic` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceSubTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceSubTopic {
    /// Required.
    pub device_name: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { QueryDeviceSubTopic(device_name: String, product_key: String)
    "QueryDeviceSubTopic" -> QueryDeviceSubTopicOutput {
    0 "DeviceName" device_name, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key
} }

/// Response of [`QueryDeviceSubTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceSubTopicOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub topic_list: Vec<QueryDeviceSubTopicTopicList>,
}
model! { QueryDeviceSubTopicOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool,
    3 "TopicList" topic_list: Vec<QueryDeviceSubTopicTopicList>
} }

/// In the response of [`QueryDeviceSubTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceSubTopicTopicList {
    pub timestamp: Option<i64>,
    pub topic_name: Option<String>,
}
model! { QueryDeviceSubTopicTopicList {
    0 "Timestamp" timestamp: i64, 1 "TopicName" topic_name: String
} }

/// Queries device tunnel: `QueryDeviceTunnel` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDeviceTunnel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceTunnel {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub tunnel_id: String,
}
operation! { QueryDeviceTunnel(tunnel_id: String) "QueryDeviceTunnel" -> QueryDeviceTunnelOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "TunnelId" tunnel_id
} }

/// Response of [`QueryDeviceTunnel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceTunnelOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceTunnelData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceTunnelOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceTunnelData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDeviceTunnel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceTunnelData {
    pub description: Option<String>,
    pub device_conn_state: Option<String>,
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
    pub source_conn_state: Option<String>,
    pub tunnel_id: Option<String>,
    pub tunnel_state: Option<String>,
    pub udi: Option<String>,
    pub utc_closed: Option<String>,
    pub utc_created: Option<String>,
}
model! { QueryDeviceTunnelData {
    0 "Description" description: String, 1 "DeviceConnState" device_conn_state: String,
    2 "DeviceName" device_name: String, 3 "IotId" iot_id: String, 4 "ProductKey" product_key: String,
    5 "ProductName" product_name: String, 6 "SourceConnState" source_conn_state: String, 7 "TunnelId" tunnel_id: String,
    8 "TunnelState" tunnel_state: String, 9 "Udi" udi: String, 10 "UtcClosed" utc_closed: String,
    11 "UtcCreated" utc_created: String
} }

/// Queries devices hot storage data: `QueryDevicesHotStorageData` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDevicesHotStorageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicesHotStorageData {
    /// Required. 0 to 5.
    pub asc: i64,
    pub device_name: Option<String>,
    /// Required. 0 to 999999999999999.
    pub end_time: i64,
    /// Required.
    pub identifier: String,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    pub next_page_token: Option<String>,
    /// Required. 0 to 201.
    pub page_size: i64,
    pub product_key: Option<String>,
    /// Required. 0 to 999999999999999.
    pub start_time: i64,
    /// Required.
    pub user_topic: String,
}

/// Arguments of [`QueryDevicesHotStorageData::new`].
pub struct QueryDevicesHotStorageDataRequired {
    pub asc: i64,
    pub end_time: i64,
    pub identifier: String,
    pub iot_instance_id: String,
    pub page_size: i64,
    pub start_time: i64,
    pub user_topic: String,
}
operation! {
    QueryDevicesHotStorageData { QueryDevicesHotStorageDataRequired: asc, end_time, identifier, iot_instance_id, page_size, start_time, user_topic }
    "QueryDevicesHotStorageData" -> QueryDevicesHotStorageDataOutput {
    0 "Asc" asc, 1 "DeviceName" device_name: String, 2 "EndTime" end_time, 3 "Identifier" identifier,
    4 "IotId" iot_id: String, 5 "IotInstanceId" iot_instance_id, 6 "NextPageToken" next_page_token: String,
    7 "PageSize" page_size, 8 "ProductKey" product_key: String, 9 "StartTime" start_time, 10 "UserTopic" user_topic
} }

/// Response of [`QueryDevicesHotStorageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicesHotStorageDataOutput {
    pub code: Option<String>,
    pub data: Option<QueryDevicesHotStorageDataData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDevicesHotStorageDataOutput {
    0 "Code" code: String, 1 "Data" data: QueryDevicesHotStorageDataData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDevicesHotStorageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicesHotStorageDataData {
    pub list: Option<QueryDevicesHotStorageDataList>,
    pub next_valid: Option<bool>,
    pub next_page_token: Option<String>,
}
model! { QueryDevicesHotStorageDataData {
    0 "List" list: QueryDevicesHotStorageDataList, 1 "NextValid" next_valid: bool,
    2 "nextPageToken" next_page_token: String
} }

/// In the response of [`QueryDevicesHotStorageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicesHotStorageDataList {
    pub property_info: Vec<QueryDevicesHotStorageDataPropertyInfo>,
}
model! { QueryDevicesHotStorageDataList {
    0 "PropertyInfo" property_info: Vec<QueryDevicesHotStorageDataPropertyInfo>
} }

/// In the response of [`QueryDevicesHotStorageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicesHotStorageDataPropertyInfo {
    pub time: Option<String>,
    pub value: Option<String>,
}
model! { QueryDevicesHotStorageDataPropertyInfo {
    0 "Time" time: String, 1 "Value" value: String
} }

/// Queries devices hot storage data status: `QueryDevicesHotStorageDataStatus` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDevicesHotStorageDataStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicesHotStorageDataStatus {
    /// Required. 0 to 5.
    pub asc: i64,
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    pub next_page_token: Option<String>,
    /// Required. 0 to 201.
    pub page_size: i64,
    pub product_key: Option<String>,
    /// Required.
    pub user_topic: String,
}
operation! { QueryDevicesHotStorageDataStatus(asc: i64, iot_instance_id: String, page_size: i64, user_topic: String)
    "QueryDevicesHotStorageDataStatus" -> QueryDevicesHotStorageDataStatusOutput {
    0 "Asc" asc, 1 "DeviceName" device_name: String, 2 "IotId" iot_id: String, 3 "IotInstanceId" iot_instance_id,
    4 "NextPageToken" next_page_token: String, 5 "PageSize" page_size, 6 "ProductKey" product_key: String,
    7 "UserTopic" user_topic
} }

/// Response of [`QueryDevicesHotStorageDataStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicesHotStorageDataStatusOutput {
    pub code: Option<String>,
    pub data: Option<QueryDevicesHotStorageDataStatusData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDevicesHotStorageDataStatusOutput {
    0 "Code" code: String, 1 "Data" data: QueryDevicesHotStorageDataStatusData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDevicesHotStorageDataStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicesHotStorageDataStatusData {
    pub list: Option<QueryDevicesHotStorageDataStatusList>,
    pub next_page_token: Option<String>,
    pub next_valid: Option<bool>,
}
model! { QueryDevicesHotStorageDataStatusData {
    0 "List" list: QueryDevicesHotStorageDataStatusList, 1 "NextPageToken" next_page_token: String,
    2 "NextValid" next_valid: bool
} }

/// In the response of [`QueryDevicesHotStorageDataStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicesHotStorageDataStatusList {
    pub property_status_data_info: Vec<
        QueryDevicesHotStorageDataStatusPropertyStatusDataInfo,
    >,
}
model! { QueryDevicesHotStorageDataStatusList {
    0 "PropertyStatusDataInfo" property_status_data_info: Vec<QueryDevicesHotStorageDataStatusPropertyStatusDataInfo>
} }

/// In the response of [`QueryDevicesHotStorageDataStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicesHotStorageDataStatusPropertyStatusDataInfo {
    pub identifier: Option<String>,
    pub time: Option<i64>,
    pub value: Option<String>,
}
model! { QueryDevicesHotStorageDataStatusPropertyStatusDataInfo {
    0 "Identifier" identifier: String, 1 "Time" time: i64, 2 "Value" value: String
} }

/// Queries dynamic group devices: `QueryDynamicGroupDevices` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryDynamicGroupDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDynamicGroupDevices {
    pub current_page: Option<i64>,
    pub device_name: Option<String>,
    pub fuzzy_name: Option<bool>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub iot_instance_id: String,
    pub next_token: Option<String>,
    pub page_size: Option<i64>,
    pub product_key: Option<String>,
    pub status: Option<String>,
}
operation! { QueryDynamicGroupDevices(group_id: String, iot_instance_id: String)
    "QueryDynamicGroupDevices" -> QueryDynamicGroupDevicesOutput {
    0 "CurrentPage" current_page: i64, 1 "DeviceName" device_name: String, 2 "FuzzyName" fuzzy_name: bool,
    3 "GroupId" group_id, 4 "IotInstanceId" iot_instance_id, 5 "NextToken" next_token: String,
    6 "PageSize" page_size: i64, 7 "ProductKey" product_key: String, 8 "Status" status: String
} }
paged! { QueryDynamicGroupDevices: QueryDynamicGroupDevicesSimpleDeviceInfo =
    Token "NextToken", "Data.SimpleDeviceInfo" data.simple_device_info, next "NextToken" }

/// Response of [`QueryDynamicGroupDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDynamicGroupDevicesOutput {
    pub code: Option<String>,
    pub data: Option<QueryDynamicGroupDevicesData>,
    pub error_message: Option<String>,
    pub next_token: Option<String>,
    pub page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { QueryDynamicGroupDevicesOutput {
    0 "Code" code: String, 1 "Data" data: QueryDynamicGroupDevicesData, 2 "ErrorMessage" error_message: String,
    3 "NextToken" next_token: String, 4 "Page" page: i64, 5 "PageCount" page_count: i64, 6 "PageSize" page_size: i64,
    7 "Success" success: bool, 8 "Total" total: i64
} }

/// In the response of [`QueryDynamicGroupDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDynamicGroupDevicesData {
    pub simple_device_info: Vec<QueryDynamicGroupDevicesSimpleDeviceInfo>,
}
model! { QueryDynamicGroupDevicesData {
    0 "SimpleDeviceInfo" simple_device_info: Vec<QueryDynamicGroupDevicesSimpleDeviceInfo>
} }

/// In the response of [`QueryDynamicGroupDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDynamicGroupDevicesSimpleDeviceInfo {
    pub active_time: Option<String>,
    pub category_key: Option<String>,
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub last_online_time: Option<String>,
    pub nickname: Option<String>,
    pub node_type: Option<i64>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
    pub status: Option<String>,
    pub utc_active_time: Option<String>,
    pub utc_last_online_time: Option<String>,
}
model! { QueryDynamicGroupDevicesSimpleDeviceInfo {
    0 "ActiveTime" active_time: String, 1 "CategoryKey" category_key: String, 2 "DeviceName" device_name: String,
    3 "IotId" iot_id: String, 4 "LastOnlineTime" last_online_time: String, 5 "Nickname" nickname: String,
    6 "NodeType" node_type: i64, 7 "ProductKey" product_key: String, 8 "ProductName" product_name: String,
    9 "Status" status: String, 10 "UtcActiveTime" utc_active_time: String,
    11 "UtcLastOnlineTime" utc_last_online_time: String
} }

/// Queries edge driver: `QueryEdgeDriver` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryEdgeDriver>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeDriver {
    /// Required.
    pub current_page: i64,
    pub driver_name: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub r#type: i64,
}
operation! { QueryEdgeDriver(current_page: i64, page_size: i64, r#type: i64)
    "QueryEdgeDriver" -> QueryEdgeDriverOutput {
    0 "CurrentPage" current_page, 1 "DriverName" driver_name: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "PageSize" page_size, 4 "Type" r#type
} }
paged! { QueryEdgeDriver: QueryEdgeDriverDriverList =
    Number "CurrentPage", "Data.DriverList" data.driver_list, total "Data.Total" }

/// Response of [`QueryEdgeDriver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeDriverOutput {
    pub code: Option<String>,
    pub data: Option<QueryEdgeDriverData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryEdgeDriverOutput {
    0 "Code" code: String, 1 "Data" data: QueryEdgeDriverData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryEdgeDriver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeDriverData {
    pub current_page: Option<i64>,
    pub driver_list: Vec<QueryEdgeDriverDriverList>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryEdgeDriverData {
    0 "CurrentPage" current_page: i64, 1 "DriverList" driver_list: Vec<QueryEdgeDriverDriverList>,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QueryEdgeDriver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeDriverDriverList {
    pub cpu_arch: Option<String>,
    pub driver_id: Option<String>,
    pub driver_name: Option<String>,
    pub driver_protocol: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub gmt_modified_timestamp: Option<i64>,
    pub is_apply: Option<bool>,
    pub is_built_in: Option<bool>,
    pub runtime: Option<String>,
    pub r#type: Option<i64>,
}
model! { QueryEdgeDriverDriverList {
    0 "CpuArch" cpu_arch: String, 1 "DriverId" driver_id: String, 2 "DriverName" driver_name: String,
    3 "DriverProtocol" driver_protocol: String, 4 "GmtCreateTimestamp" gmt_create_timestamp: i64,
    5 "GmtModifiedTimestamp" gmt_modified_timestamp: i64, 6 "IsApply" is_apply: bool, 7 "IsBuiltIn" is_built_in: bool,
    8 "Runtime" runtime: String, 9 "Type" r#type: i64
} }

/// Queries edge driver version: `QueryEdgeDriverVersion` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryEdgeDriverVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeDriverVersion {
    /// Required.
    pub current_page: i64,
    /// Required.
    pub driver_id: String,
    pub driver_version: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub page_size: i64,
    pub version_state: Option<i64>,
}
operation! { QueryEdgeDriverVersion(current_page: i64, driver_id: String, page_size: i64)
    "QueryEdgeDriverVersion" -> QueryEdgeDriverVersionOutput {
    0 "CurrentPage" current_page, 1 "DriverId" driver_id, 2 "DriverVersion" driver_version: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "PageSize" page_size, 5 "VersionState" version_state: i64
} }
paged! { QueryEdgeDriverVersion: QueryEdgeDriverVersionDriverVersionList =
    Number "CurrentPage", "Data.DriverVersionList" data.driver_version_list, total "Data.Total" }

/// Response of [`QueryEdgeDriverVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeDriverVersionOutput {
    pub code: Option<String>,
    pub data: Option<QueryEdgeDriverVersionData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryEdgeDriverVersionOutput {
    0 "Code" code: String, 1 "Data" data: QueryEdgeDriverVersionData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryEdgeDriverVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeDriverVersionData {
    pub current_page: Option<i64>,
    pub driver_version_list: Vec<QueryEdgeDriverVersionDriverVersionList>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryEdgeDriverVersionData {
    0 "CurrentPage" current_page: i64,
    1 "DriverVersionList" driver_version_list: Vec<QueryEdgeDriverVersionDriverVersionList>,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QueryEdgeDriverVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeDriverVersionDriverVersionList {
    pub argument: Option<String>,
    pub config_check_rule: Option<String>,
    pub container_config: Option<String>,
    pub description: Option<String>,
    pub driver_config: Option<String>,
    pub driver_id: Option<String>,
    pub driver_version: Option<String>,
    pub edge_version: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub gmt_modified_timestamp: Option<i64>,
    pub source_config: Option<String>,
    pub version_state: Option<String>,
}
model! { QueryEdgeDriverVersionDriverVersionList {
    0 "Argument" argument: String, 1 "ConfigCheckRule" config_check_rule: String,
    2 "ContainerConfig" container_config: String, 3 "Description" description: String,
    4 "DriverConfig" driver_config: String, 5 "DriverId" driver_id: String, 6 "DriverVersion" driver_version: String,
    7 "EdgeVersion" edge_version: String, 8 "GmtCreateTimestamp" gmt_create_timestamp: i64,
    9 "GmtModifiedTimestamp" gmt_modified_timestamp: i64, 10 "SourceConfig" source_config: String,
    11 "VersionState" version_state: String
} }

/// Queries edge instance: `QueryEdgeInstance` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryEdgeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstance {
    /// Required.
    pub current_page: i64,
    pub iot_instance_id: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub page_size: i64,
}
operation! { QueryEdgeInstance(current_page: i64, page_size: i64) "QueryEdgeInstance" -> QueryEdgeInstanceOutput {
    0 "CurrentPage" current_page, 1 "IotInstanceId" iot_instance_id: String, 2 "Name" name: String,
    3 "PageSize" page_size
} }
paged! { QueryEdgeInstance: QueryEdgeInstanceInstanceList =
    Number "CurrentPage", "Data.InstanceList" data.instance_list, total "Data.Total" }

/// Response of [`QueryEdgeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceOutput {
    pub code: Option<String>,
    pub data: Option<QueryEdgeInstanceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryEdgeInstanceOutput {
    0 "Code" code: String, 1 "Data" data: QueryEdgeInstanceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryEdgeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceData {
    pub current_page: Option<i64>,
    pub instance_list: Vec<QueryEdgeInstanceInstanceList>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryEdgeInstanceData {
    0 "CurrentPage" current_page: i64, 1 "InstanceList" instance_list: Vec<QueryEdgeInstanceInstanceList>,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QueryEdgeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceInstanceList {
    pub biz_enable: Option<bool>,
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub gmt_modified: Option<String>,
    pub gmt_modified_timestamp: Option<i64>,
    pub instance_id: Option<String>,
    pub latest_deployment_status: Option<i64>,
    pub latest_deployment_type: Option<String>,
    pub name: Option<String>,
    pub role_arn: Option<String>,
    pub role_attach_time: Option<String>,
    pub role_attach_timestamp: Option<i64>,
    pub role_name: Option<String>,
    pub spec: Option<i64>,
    pub tags: Option<String>,
    pub r#type: Option<i64>,
}
model! { QueryEdgeInstanceInstanceList {
    0 "BizEnable" biz_enable: bool, 1 "GmtCreate" gmt_create: String, 2 "GmtCreateTimestamp" gmt_create_timestamp: i64,
    3 "GmtModified" gmt_modified: String, 4 "GmtModifiedTimestamp" gmt_modified_timestamp: i64,
    5 "InstanceId" instance_id: String, 6 "LatestDeploymentStatus" latest_deployment_status: i64,
    7 "LatestDeploymentType" latest_deployment_type: String, 8 "Name" name: String, 9 "RoleArn" role_arn: String,
    10 "RoleAttachTime" role_attach_time: String, 11 "RoleAttachTimestamp" role_attach_timestamp: i64,
    12 "RoleName" role_name: String, 13 "Spec" spec: i64, 14 "Tags" tags: String, 15 "Type" r#type: i64
} }

/// Queries edge instance channel: `QueryEdgeInstanceChannel` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryEdgeInstanceChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceChannel {
    pub channel_name: Option<String>,
    /// Required.
    pub current_page: i64,
    /// Required.
    pub driver_id: String,
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub page_size: i64,
}
operation! { QueryEdgeInstanceChannel(current_page: i64, driver_id: String, instance_id: String, page_size: i64)
    "QueryEdgeInstanceChannel" -> QueryEdgeInstanceChannelOutput {
    0 "ChannelName" channel_name: String, 1 "CurrentPage" current_page, 2 "DriverId" driver_id,
    3 "InstanceId" instance_id, 4 "IotInstanceId" iot_instance_id: String, 5 "PageSize" page_size
} }
paged! { QueryEdgeInstanceChannel: QueryEdgeInstanceChannelChannel =
    Number "CurrentPage", "Data.ChannelList.Channel" data.channel_list.channel, total "Data.Total" }

/// Response of [`QueryEdgeInstanceChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceChannelOutput {
    pub code: Option<String>,
    pub data: Option<QueryEdgeInstanceChannelData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryEdgeInstanceChannelOutput {
    0 "Code" code: String, 1 "Data" data: QueryEdgeInstanceChannelData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryEdgeInstanceChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceChannelData {
    pub channel_list: Option<QueryEdgeInstanceChannelChannelList>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryEdgeInstanceChannelData {
    0 "ChannelList" channel_list: QueryEdgeInstanceChannelChannelList, 1 "CurrentPage" current_page: i64,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QueryEdgeInstanceChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceChannelChannelList {
    pub channel: Vec<QueryEdgeInstanceChannelChannel>,
}
model! { QueryEdgeInstanceChannelChannelList {
    0 "Channel" channel: Vec<QueryEdgeInstanceChannelChannel>
} }

/// In the response of [`QueryEdgeInstanceChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceChannelChannel {
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
    pub config_list: Option<QueryEdgeInstanceChannelConfigList>,
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub gmt_modified: Option<String>,
    pub gmt_modified_timestamp: Option<i64>,
}
model! { QueryEdgeInstanceChannelChannel {
    0 "ChannelId" channel_id: String, 1 "ChannelName" channel_name: String,
    2 "ConfigList" config_list: QueryEdgeInstanceChannelConfigList, 3 "GmtCreate" gmt_create: String,
    4 "GmtCreateTimestamp" gmt_create_timestamp: i64, 5 "GmtModified" gmt_modified: String,
    6 "GmtModifiedTimestamp" gmt_modified_timestamp: i64
} }

/// In the response of [`QueryEdgeInstanceChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceChannelConfigList {
    pub config: Vec<QueryEdgeInstanceChannelConfig>,
}
model! { QueryEdgeInstanceChannelConfigList {
    0 "Config" config: Vec<QueryEdgeInstanceChannelConfig>
} }

/// In the response of [`QueryEdgeInstanceChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceChannelConfig {
    pub config_id: Option<String>,
    pub content: Option<String>,
    pub format: Option<String>,
    pub key: Option<String>,
}
model! { QueryEdgeInstanceChannelConfig {
    0 "ConfigId" config_id: String, 1 "Content" content: String, 2 "Format" format: String, 3 "Key" key: String
} }

/// Queries edge instance device: `QueryEdgeInstanceDevice` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryEdgeInstanceDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceDevice {
    /// Required.
    pub current_page: i64,
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub page_size: i64,
}
operation! { QueryEdgeInstanceDevice(current_page: i64, instance_id: String, page_size: i64)
    "QueryEdgeInstanceDevice" -> QueryEdgeInstanceDeviceOutput {
    0 "CurrentPage" current_page, 1 "InstanceId" instance_id, 2 "IotInstanceId" iot_instance_id: String,
    3 "PageSize" page_size
} }
paged! { QueryEdgeInstanceDevice: QueryEdgeInstanceDeviceDeviceList =
    Number "CurrentPage", "Data.DeviceList" data.device_list, total "Data.Total" }

/// Response of [`QueryEdgeInstanceDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceDeviceOutput {
    pub code: Option<String>,
    pub data: Option<QueryEdgeInstanceDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryEdgeInstanceDeviceOutput {
    0 "Code" code: String, 1 "Data" data: QueryEdgeInstanceDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryEdgeInstanceDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceDeviceData {
    pub current_page: Option<i64>,
    pub device_list: Vec<QueryEdgeInstanceDeviceDeviceList>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryEdgeInstanceDeviceData {
    0 "CurrentPage" current_page: i64, 1 "DeviceList" device_list: Vec<QueryEdgeInstanceDeviceDeviceList>,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QueryEdgeInstanceDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceDeviceDeviceList {
    pub device_name: Option<String>,
    pub driver_id: Option<String>,
    pub iot_id: Option<String>,
    pub product_key: Option<String>,
}
model! { QueryEdgeInstanceDeviceDeviceList {
    0 "DeviceName" device_name: String, 1 "DriverId" driver_id: String, 2 "IotId" iot_id: String,
    3 "ProductKey" product_key: String
} }

/// Queries edge instance device by driver: `QueryEdgeInstanceDeviceByDriver` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryEdgeInstanceDeviceByDriver>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceDeviceByDriver {
    pub channel_id: Option<String>,
    /// Required.
    pub current_page: i64,
    /// Required.
    pub driver_id: String,
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub page_size: i64,
}
operation! {
    QueryEdgeInstanceDeviceByDriver(current_page: i64, driver_id: String, instance_id: String, page_size: i64)
    "QueryEdgeInstanceDeviceByDriver" -> QueryEdgeInstanceDeviceByDriverOutput {
    0 "ChannelId" channel_id: String, 1 "CurrentPage" current_page, 2 "DriverId" driver_id, 3 "InstanceId" instance_id,
    4 "IotInstanceId" iot_instance_id: String, 5 "PageSize" page_size
} }
paged! { QueryEdgeInstanceDeviceByDriver: QueryEdgeInstanceDeviceByDriverDeviceList =
    Number "CurrentPage", "Data.DeviceList" data.device_list, total "Data.Total" }

/// Response of [`QueryEdgeInstanceDeviceByDriver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceDeviceByDriverOutput {
    pub code: Option<String>,
    pub data: Option<QueryEdgeInstanceDeviceByDriverData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryEdgeInstanceDeviceByDriverOutput {
    0 "Code" code: String, 1 "Data" data: QueryEdgeInstanceDeviceByDriverData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryEdgeInstanceDeviceByDriver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceDeviceByDriverData {
    pub current_page: Option<i64>,
    pub device_list: Vec<QueryEdgeInstanceDeviceByDriverDeviceList>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryEdgeInstanceDeviceByDriverData {
    0 "CurrentPage" current_page: i64, 1 "DeviceList" device_list: Vec<QueryEdgeInstanceDeviceByDriverDeviceList>,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QueryEdgeInstanceDeviceByDriver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceDeviceByDriverDeviceList {
    pub iot_id: Option<String>,
}
model! { QueryEdgeInstanceDeviceByDriverDeviceList {
    0 "IotId" iot_id: String
} }

/// Queries edge instance driver: `QueryEdgeInstanceDriver` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryEdgeInstanceDriver>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceDriver {
    /// Required.
    pub current_page: i64,
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub page_size: i64,
}
operation! { QueryEdgeInstanceDriver(current_page: i64, instance_id: String, page_size: i64)
    "QueryEdgeInstanceDriver" -> QueryEdgeInstanceDriverOutput {
    0 "CurrentPage" current_page, 1 "InstanceId" instance_id, 2 "IotInstanceId" iot_instance_id: String,
    3 "PageSize" page_size
} }
paged! { QueryEdgeInstanceDriver: QueryEdgeInstanceDriverDriverList =
    Number "CurrentPage", "Data.DriverList" data.driver_list, total "Data.Total" }

/// Response of [`QueryEdgeInstanceDriver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceDriverOutput {
    pub code: Option<String>,
    pub data: Option<QueryEdgeInstanceDriverData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryEdgeInstanceDriverOutput {
    0 "Code" code: String, 1 "Data" data: QueryEdgeInstanceDriverData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryEdgeInstanceDriver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceDriverData {
    pub current_page: Option<i64>,
    pub driver_list: Vec<QueryEdgeInstanceDriverDriverList>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryEdgeInstanceDriverData {
    0 "CurrentPage" current_page: i64, 1 "DriverList" driver_list: Vec<QueryEdgeInstanceDriverDriverList>,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QueryEdgeInstanceDriver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceDriverDriverList {
    pub driver_id: Option<String>,
    pub driver_version: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub order_id: Option<String>,
}
model! { QueryEdgeInstanceDriverDriverList {
    0 "DriverId" driver_id: String, 1 "DriverVersion" driver_version: String, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "OrderId" order_id: String
} }

/// Queries edge instance gateway: `QueryEdgeInstanceGateway` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryEdgeInstanceGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceGateway {
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { QueryEdgeInstanceGateway(instance_id: String)
    "QueryEdgeInstanceGateway" -> QueryEdgeInstanceGatewayOutput {
    0 "InstanceId" instance_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`QueryEdgeInstanceGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceGatewayOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub gateway_list: Vec<QueryEdgeInstanceGatewayGatewayList>,
    pub success: Option<bool>,
}
model! { QueryEdgeInstanceGatewayOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String,
    2 "GatewayList" gateway_list: Vec<QueryEdgeInstanceGatewayGatewayList>, 3 "Success" success: bool
} }

/// In the response of [`QueryEdgeInstanceGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceGatewayGatewayList {
    pub device_name: Option<String>,
    pub edge_version: Option<String>,
    pub iot_id: Option<String>,
    pub product_key: Option<String>,
}
model! { QueryEdgeInstanceGatewayGatewayList {
    0 "DeviceName" device_name: String, 1 "EdgeVersion" edge_version: String, 2 "IotId" iot_id: String,
    3 "ProductKey" product_key: String
} }

/// Queries edge instance historic deployment: `QueryEdgeInstanceHistoricDeployment` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryEdgeInstanceHistoricDeployment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceHistoricDeployment {
    /// Required.
    pub current_page: i64,
    pub end_time: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub page_size: i64,
    pub start_time: Option<i64>,
}
operation! { QueryEdgeInstanceHistoricDeployment(current_page: i64, instance_id: String, page_size: i64)
    "QueryEdgeInstanceHistoricDeployment" -> QueryEdgeInstanceHistoricDeploymentOutput {
    0 "CurrentPage" current_page, 1 "EndTime" end_time: i64, 2 "InstanceId" instance_id,
    3 "IotInstanceId" iot_instance_id: String, 4 "PageSize" page_size, 5 "StartTime" start_time: i64
} }
paged! { QueryEdgeInstanceHistoricDeployment: QueryEdgeInstanceHistoricDeploymentDeploymentList =
    Number "CurrentPage", "Data.DeploymentList" data.deployment_list, total "Data.Total" }

/// Response of [`QueryEdgeInstanceHistoricDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceHistoricDeploymentOutput {
    pub code: Option<String>,
    pub data: Option<QueryEdgeInstanceHistoricDeploymentData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryEdgeInstanceHistoricDeploymentOutput {
    0 "Code" code: String, 1 "Data" data: QueryEdgeInstanceHistoricDeploymentData,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryEdgeInstanceHistoricDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceHistoricDeploymentData {
    pub current_page: Option<i64>,
    pub deployment_list: Vec<QueryEdgeInstanceHistoricDeploymentDeploymentList>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryEdgeInstanceHistoricDeploymentData {
    0 "CurrentPage" current_page: i64,
    1 "DeploymentList" deployment_list: Vec<QueryEdgeInstanceHistoricDeploymentDeploymentList>,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QueryEdgeInstanceHistoricDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceHistoricDeploymentDeploymentList {
    pub deployment_id: Option<String>,
    pub description: Option<String>,
    pub gmt_completed: Option<String>,
    pub gmt_completed_timestamp: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub gmt_modified: Option<String>,
    pub gmt_modified_timestamp: Option<i64>,
    pub status: Option<i64>,
    pub r#type: Option<String>,
}
model! { QueryEdgeInstanceHistoricDeploymentDeploymentList {
    0 "DeploymentId" deployment_id: String, 1 "Description" description: String, 2 "GmtCompleted" gmt_completed: String,
    3 "GmtCompletedTimestamp" gmt_completed_timestamp: i64, 4 "GmtCreate" gmt_create: String,
    5 "GmtCreateTimestamp" gmt_create_timestamp: i64, 6 "GmtModified" gmt_modified: String,
    7 "GmtModifiedTimestamp" gmt_modified_timestamp: i64, 8 "Status" status: i64, 9 "Type" r#type: String
} }

/// Queries edge instance message routing: `QueryEdgeInstanceMessageRouting` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryEdgeInstanceMessageRouting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceMessageRouting {
    /// Required. 1 to 100000.
    pub current_page: i64,
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
    /// Required. 1 to 100.
    pub page_size: i64,
}
operation! { QueryEdgeInstanceMessageRouting(current_page: i64, instance_id: String, page_size: i64)
    "QueryEdgeInstanceMessageRouting" -> QueryEdgeInstanceMessageRoutingOutput {
    0 "CurrentPage" current_page, 1 "InstanceId" instance_id, 2 "IotInstanceId" iot_instance_id: String,
    3 "PageSize" page_size
} }
paged! { QueryEdgeInstanceMessageRouting: QueryEdgeInstanceMessageRoutingMessageRoute =
    Number "CurrentPage", "Data.MessageRouteList.MessageRoute" data.message_route_list.message_route, total "Data.Total" }

/// Response of [`QueryEdgeInstanceMessageRouting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceMessageRoutingOutput {
    pub code: Option<String>,
    pub data: Option<QueryEdgeInstanceMessageRoutingData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryEdgeInstanceMessageRoutingOutput {
    0 "Code" code: String, 1 "Data" data: QueryEdgeInstanceMessageRoutingData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryEdgeInstanceMessageRouting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceMessageRoutingData {
    pub current_page: Option<i64>,
    pub message_route_list: Option<QueryEdgeInstanceMessageRoutingMessageRouteList>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryEdgeInstanceMessageRoutingData {
    0 "CurrentPage" current_page: i64,
    1 "MessageRouteList" message_route_list: QueryEdgeInstanceMessageRoutingMessageRouteList,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QueryEdgeInstanceMessageRouting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceMessageRoutingMessageRouteList {
    pub message_route: Vec<QueryEdgeInstanceMessageRoutingMessageRoute>,
}
model! { QueryEdgeInstanceMessageRoutingMessageRouteList {
    0 "MessageRoute" message_route: Vec<QueryEdgeInstanceMessageRoutingMessageRoute>
} }

/// In the response of [`QueryEdgeInstanceMessageRouting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceMessageRoutingMessageRoute {
    pub gmt_create: Option<String>,
    pub gmt_create_timestamp: Option<i64>,
    pub gmt_modified: Option<String>,
    pub gmt_modified_timestamp: Option<i64>,
    pub name: Option<String>,
    pub route_context: Option<QueryEdgeInstanceMessageRoutingRouteContext>,
    pub route_id: Option<i64>,
    pub source_data: Option<String>,
    pub source_type: Option<String>,
    pub target_data: Option<String>,
    pub target_type: Option<String>,
    pub topic_filter: Option<String>,
}
model! { QueryEdgeInstanceMessageRoutingMessageRoute {
    0 "GmtCreate" gmt_create: String, 1 "GmtCreateTimestamp" gmt_create_timestamp: i64,
    2 "GmtModified" gmt_modified: String, 3 "GmtModifiedTimestamp" gmt_modified_timestamp: i64, 4 "Name" name: String,
    5 "RouteContext" route_context: QueryEdgeInstanceMessageRoutingRouteContext, 6 "RouteId" route_id: i64,
    7 "SourceData" source_data: String, 8 "SourceType" source_type: String, 9 "TargetData" target_data: String,
    10 "TargetType" target_type: String, 11 "TopicFilter" topic_filter: String
} }

/// In the response of [`QueryEdgeInstanceMessageRouting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceMessageRoutingRouteContext {
    pub qos: Option<String>,
    pub source_application_name: Option<String>,
    pub source_fc_function_name: Option<String>,
    pub source_fc_service_name: Option<String>,
    pub target_application_name: Option<String>,
    pub target_fc_function_name: Option<String>,
    pub target_fc_service_name: Option<String>,
}
model! { QueryEdgeInstanceMessageRoutingRouteContext {
    0 "Qos" qos: String, 1 "SourceApplicationName" source_application_name: String,
    2 "SourceFcFunctionName" source_fc_function_name: String, 3 "SourceFcServiceName" source_fc_service_name: String,
    4 "TargetApplicationName" target_application_name: String, 5 "TargetFcFunctionName" target_fc_function_name: String,
    6 "TargetFcServiceName" target_fc_service_name: String
} }

/// Queries edge instance scene rule: `QueryEdgeInstanceSceneRule` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryEdgeInstanceSceneRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceSceneRule {
    /// Required.
    pub current_page: i64,
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub page_size: i64,
}
operation! { QueryEdgeInstanceSceneRule(current_page: i64, instance_id: String, page_size: i64)
    "QueryEdgeInstanceSceneRule" -> QueryEdgeInstanceSceneRuleOutput {
    0 "CurrentPage" current_page, 1 "InstanceId" instance_id, 2 "IotInstanceId" iot_instance_id: String,
    3 "PageSize" page_size
} }
paged! { QueryEdgeInstanceSceneRule: QueryEdgeInstanceSceneRuleRuleList =
    Number "CurrentPage", "Data.RuleList" data.rule_list, total "Data.Total" }

/// Response of [`QueryEdgeInstanceSceneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceSceneRuleOutput {
    pub code: Option<String>,
    pub data: Option<QueryEdgeInstanceSceneRuleData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryEdgeInstanceSceneRuleOutput {
    0 "Code" code: String, 1 "Data" data: QueryEdgeInstanceSceneRuleData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryEdgeInstanceSceneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceSceneRuleData {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_list: Vec<QueryEdgeInstanceSceneRuleRuleList>,
    pub total: Option<i64>,
}
model! { QueryEdgeInstanceSceneRuleData {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64,
    2 "RuleList" rule_list: Vec<QueryEdgeInstanceSceneRuleRuleList>, 3 "Total" total: i64
} }

/// In the response of [`QueryEdgeInstanceSceneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEdgeInstanceSceneRuleRuleList {
    pub gmt_create: Option<i64>,
    pub is_existed: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub status: Option<i64>,
}
model! { QueryEdgeInstanceSceneRuleRuleList {
    0 "GmtCreate" gmt_create: i64, 1 "IsExisted" is_existed: i64, 2 "RuleId" rule_id: String,
    3 "RuleName" rule_name: String, 4 "Status" status: i64
} }

/// Queries imported device by apply id: `QueryImportedDeviceByApplyId` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryImportedDeviceByApplyId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryImportedDeviceByApplyId {
    /// Required. 1 to 100000000000000000.
    pub apply_id: i64,
    pub iot_instance_id: Option<String>,
    /// Required. 1 to 100000.
    pub page_no: i64,
    /// Required. 1 to 1000.
    pub page_size: i64,
}
operation! { QueryImportedDeviceByApplyId(apply_id: i64, page_no: i64, page_size: i64)
    "QueryImportedDeviceByApplyId" -> QueryImportedDeviceByApplyIdOutput {
    0 "ApplyId" apply_id, 1 "IotInstanceId" iot_instance_id: String, 2 "PageNo" page_no, 3 "PageSize" page_size
} }
paged! { QueryImportedDeviceByApplyId: QueryImportedDeviceByApplyIdDevice =
    Number "PageNo", "DeviceList.device" device_list.device }

/// Response of [`QueryImportedDeviceByApplyId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryImportedDeviceByApplyIdOutput {
    pub code: Option<String>,
    pub device_list: Option<QueryImportedDeviceByApplyIdDeviceList>,
    pub error_message: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub product_key: Option<String>,
    pub success: Option<bool>,
    pub total_page: Option<i64>,
}
model! { QueryImportedDeviceByApplyIdOutput {
    0 "Code" code: String, 1 "DeviceList" device_list: QueryImportedDeviceByApplyIdDeviceList,
    2 "ErrorMessage" error_message: String, 3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64,
    5 "ProductKey" product_key: String, 6 "Success" success: bool, 7 "TotalPage" total_page: i64
} }

/// In the response of [`QueryImportedDeviceByApplyId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryImportedDeviceByApplyIdDeviceList {
    pub device: Vec<QueryImportedDeviceByApplyIdDevice>,
}
model! { QueryImportedDeviceByApplyIdDeviceList {
    0 "device" device: Vec<QueryImportedDeviceByApplyIdDevice>
} }

/// In the response of [`QueryImportedDeviceByApplyId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryImportedDeviceByApplyIdDevice {
    pub device_name: Option<String>,
    /// Secret.
    pub device_secret: Option<Secret>,
    pub product_key: Option<String>,
    pub sn: Option<String>,
}
model! { QueryImportedDeviceByApplyIdDevice {
    0 "DeviceName" device_name: String, 1 "DeviceSecret" device_secret: Secret, 2 "ProductKey" product_key: String,
    3 "Sn" sn: String
} }

/// Queries job: `QueryJob` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJob {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub job_id: String,
}
operation! { QueryJob(job_id: String) "QueryJob" -> QueryJobOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "JobId" job_id
} }

/// Response of [`QueryJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobOutput {
    pub code: Option<String>,
    pub data: Option<QueryJobData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryJobOutput {
    0 "Code" code: String, 1 "Data" data: QueryJobData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobData {
    pub description: Option<String>,
    pub job_document: Option<String>,
    pub job_file: Option<QueryJobJobFile>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub rollout_config: Option<QueryJobRolloutConfig>,
    pub scheduled_time: Option<i64>,
    pub status: Option<String>,
    pub target_config: Option<QueryJobTargetConfig>,
    pub timeout_config: Option<QueryJobTimeoutConfig>,
    pub r#type: Option<String>,
    pub utc_create: Option<String>,
    pub utc_modified: Option<String>,
}
model! { QueryJobData {
    0 "Description" description: String, 1 "JobDocument" job_document: String, 2 "JobFile" job_file: QueryJobJobFile,
    3 "JobId" job_id: String, 4 "JobName" job_name: String, 5 "RolloutConfig" rollout_config: QueryJobRolloutConfig,
    6 "ScheduledTime" scheduled_time: i64, 7 "Status" status: String,
    8 "TargetConfig" target_config: QueryJobTargetConfig, 9 "TimeoutConfig" timeout_config: QueryJobTimeoutConfig,
    10 "Type" r#type: String, 11 "UtcCreate" utc_create: String, 12 "UtcModified" utc_modified: String
} }

/// In the response of [`QueryJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobJobFile {
    pub file_url: Option<String>,
    pub sign: Option<String>,
    pub sign_method: Option<String>,
}
model! { QueryJobJobFile {
    0 "FileUrl" file_url: String, 1 "Sign" sign: String, 2 "SignMethod" sign_method: String
} }

/// In the response of [`QueryJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobRolloutConfig {
    pub maximum_per_minute: Option<i64>,
    pub message_qos: Option<String>,
}
model! { QueryJobRolloutConfig {
    0 "MaximumPerMinute" maximum_per_minute: i64, 1 "MessageQoS" message_qos: String
} }

/// In the response of [`QueryJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobTargetConfig {
    pub target_devices: Option<QueryJobTargetDevices>,
    pub target_group: Option<String>,
    pub target_product: Option<String>,
    pub target_type: Option<String>,
}
model! { QueryJobTargetConfig {
    0 "TargetDevices" target_devices: QueryJobTargetDevices, 1 "TargetGroup" target_group: String,
    2 "TargetProduct" target_product: String, 3 "TargetType" target_type: String
} }

/// In the response of [`QueryJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobTargetDevices {
    pub target_devices: Vec<QueryJobTargetDevicesTargetDevices>,
}
model! { QueryJobTargetDevices {
    0 "targetDevices" target_devices: Vec<QueryJobTargetDevicesTargetDevices>
} }

/// In the response of [`QueryJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobTargetDevicesTargetDevices {
    pub device_name: Option<String>,
    pub product_key: Option<String>,
}
model! { QueryJobTargetDevicesTargetDevices {
    0 "DeviceName" device_name: String, 1 "ProductKey" product_key: String
} }

/// In the response of [`QueryJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobTimeoutConfig {
    pub in_progress_timeout_in_minutes: Option<i64>,
}
model! { QueryJobTimeoutConfig {
    0 "InProgressTimeoutInMinutes" in_progress_timeout_in_minutes: i64
} }

/// Queries job statistics: `QueryJobStatistics` of `iot` 2018-01-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryJobStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobStatistics {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub job_id: String,
}
operation! { QueryJobStatistics(job_id: String) "QueryJobStatistics" -> QueryJobStatisticsOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "JobId" job_id
} { method: "GET", } }

/// Response of [`QueryJobStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobStatisticsOutput {
    pub code: Option<String>,
    pub data: Option<QueryJobStatisticsData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryJobStatisticsOutput {
    0 "Code" code: String, 1 "Data" data: QueryJobStatisticsData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryJobStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobStatisticsData {
    pub cancelled: Option<i64>,
    pub failed: Option<i64>,
    pub in_progress: Option<i64>,
    pub queued: Option<i64>,
    pub rejected: Option<i64>,
    pub sent: Option<i64>,
    pub succeeded: Option<i64>,
    pub time_out: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryJobStatisticsData {
    0 "Cancelled" cancelled: i64, 1 "Failed" failed: i64, 2 "InProgress" in_progress: i64, 3 "Queued" queued: i64,
    4 "Rejected" rejected: i64, 5 "Sent" sent: i64, 6 "Succeeded" succeeded: i64, 7 "TimeOut" time_out: i64,
    8 "Total" total: i64
} }

/// Queries license device list: `QueryLicenseDeviceList` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryLicenseDeviceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLicenseDeviceList {
    pub end_time: Option<i64>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Secret.
    pub license_code: Option<Secret>,
    pub page_id: Option<i64>,
    pub page_size: Option<i64>,
    pub product_key: Option<String>,
    pub start_time: Option<i64>,
}
operation! { QueryLicenseDeviceList() "QueryLicenseDeviceList" -> QueryLicenseDeviceListOutput {
    0 "EndTime" end_time: i64, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "LicenseCode" license_code: Secret, 4 "PageId" page_id: i64, 5 "PageSize" page_size: i64,
    6 "ProductKey" product_key: String, 7 "StartTime" start_time: i64
} }

/// Response of [`QueryLicenseDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLicenseDeviceListOutput {
    pub code: Option<String>,
    pub data: Option<QueryLicenseDeviceListData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryLicenseDeviceListOutput {
    0 "Code" code: String, 1 "Data" data: QueryLicenseDeviceListData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryLicenseDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLicenseDeviceListData {
    pub device_list: Option<QueryLicenseDeviceListDeviceList>,
    pub page_id: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryLicenseDeviceListData {
    0 "DeviceList" device_list: QueryLicenseDeviceListDeviceList, 1 "PageId" page_id: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`QueryLicenseDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLicenseDeviceListDeviceList {
    pub item: Vec<QueryLicenseDeviceListItem>,
}
model! { QueryLicenseDeviceListDeviceList {
    0 "item" item: Vec<QueryLicenseDeviceListItem>
} }

/// In the response of [`QueryLicenseDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLicenseDeviceListItem {
    pub device_name: Option<String>,
    pub expiry_time: Option<i64>,
    pub gmt_create: Option<i64>,
    pub iot_id: Option<String>,
    /// Secret.
    pub license_code: Option<Secret>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
}
model! { QueryLicenseDeviceListItem {
    0 "DeviceName" device_name: String, 1 "ExpiryTime" expiry_time: i64, 2 "GmtCreate" gmt_create: i64,
    3 "IotId" iot_id: String, 4 "LicenseCode" license_code: Secret, 5 "ProductKey" product_key: String,
    6 "ProductName" product_name: String
} }

/// Queries lo ra join permissions: `QueryLoRaJoinPermissions` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryLoRaJoinPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLoRaJoinPermissions {
    pub iot_instance_id: Option<String>,
}
operation! { QueryLoRaJoinPermissions() "QueryLoRaJoinPermissions" -> QueryLoRaJoinPermissionsOutput {
    0 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`QueryLoRaJoinPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLoRaJoinPermissionsOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub join_permissions: Option<QueryLoRaJoinPermissionsJoinPermissions>,
    pub product_key: Option<String>,
    pub success: Option<bool>,
}
model! { QueryLoRaJoinPermissionsOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String,
    2 "JoinPermissions" join_permissions: QueryLoRaJoinPermissionsJoinPermissions, 3 "ProductKey" product_key: String,
    4 "Success" success: bool
} }

/// In the response of [`QueryLoRaJoinPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLoRaJoinPermissionsJoinPermissions {
    pub join_permission: Vec<QueryLoRaJoinPermissionsJoinPermission>,
}
model! { QueryLoRaJoinPermissionsJoinPermissions {
    0 "JoinPermission" join_permission: Vec<QueryLoRaJoinPermissionsJoinPermission>
} }

/// In the response of [`QueryLoRaJoinPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLoRaJoinPermissionsJoinPermission {
    pub class_mode: Option<String>,
    pub enabled: Option<bool>,
    pub join_permission_id: Option<String>,
    pub join_permission_name: Option<String>,
    pub join_permission_type: Option<String>,
    pub owner_aliyun_pk: Option<String>,
}
model! { QueryLoRaJoinPermissionsJoinPermission {
    0 "ClassMode" class_mode: String, 1 "Enabled" enabled: bool, 2 "JoinPermissionId" join_permission_id: String,
    3 "JoinPermissionName" join_permission_name: String, 4 "JoinPermissionType" join_permission_type: String,
    5 "OwnerAliyunPk" owner_aliyun_pk: String
} }

/// Queries message info: `QueryMessageInfo` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryMessageInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMessageInfo {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub uni_msg_id: String,
}
operation! { QueryMessageInfo(uni_msg_id: String) "QueryMessageInfo" -> QueryMessageInfoOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "UniMsgId" uni_msg_id
} }

/// Response of [`QueryMessageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMessageInfoOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub message: Option<QueryMessageInfoMessage>,
    pub success: Option<bool>,
}
model! { QueryMessageInfoOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Message" message: QueryMessageInfoMessage,
    3 "Success" success: bool
} }

/// In the response of [`QueryMessageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMessageInfoMessage {
    pub generate_time: Option<i64>,
    pub message_content: Option<String>,
    pub mqtt_properties: Vec<QueryMessageInfoMqttProperties>,
    pub topic_full_name: Option<String>,
    pub transformed_message_content: Option<String>,
    pub transformed_topic_full_name: Option<String>,
    pub uni_msg_id: Option<String>,
    pub user_properties: Vec<QueryMessageInfoUserProperties>,
}
model! { QueryMessageInfoMessage {
    0 "GenerateTime" generate_time: i64, 1 "MessageContent" message_content: String,
    2 "MqttProperties" mqtt_properties: Vec<QueryMessageInfoMqttProperties>, 3 "TopicFullName" topic_full_name: String,
    4 "TransformedMessageContent" transformed_message_content: String,
    5 "TransformedTopicFullName" transformed_topic_full_name: String, 6 "UniMsgId" uni_msg_id: String,
    7 "UserProperties" user_properties: Vec<QueryMessageInfoUserProperties>
} }

/// In the response of [`QueryMessageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMessageInfoMqttProperties {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { QueryMessageInfoMqttProperties {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`QueryMessageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMessageInfoUserProperties {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { QueryMessageInfoUserProperties {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Queries ota firmware: `QueryOTAFirmware` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryOTAFirmware>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOTAFirmware {
    /// Required.
    pub firmware_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { QueryOTAFirmware(firmware_id: String) "QueryOTAFirmware" -> QueryOTAFirmwareOutput {
    0 "FirmwareId" firmware_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`QueryOTAFirmware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOTAFirmwareOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub firmware_info: Option<QueryOTAFirmwareFirmwareInfo>,
    pub success: Option<bool>,
}
model! { QueryOTAFirmwareOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String,
    2 "FirmwareInfo" firmware_info: QueryOTAFirmwareFirmwareInfo, 3 "Success" success: bool
} }

/// In the response of [`QueryOTAFirmware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOTAFirmwareFirmwareInfo {
    pub dest_version: Option<String>,
    pub firmware_desc: Option<String>,
    pub firmware_id: Option<String>,
    pub firmware_name: Option<String>,
    pub firmware_sign: Option<String>,
    pub firmware_size: Option<i64>,
    pub firmware_url: Option<String>,
    pub module_name: Option<String>,
    pub multi_files: Vec<QueryOTAFirmwareMultiFiles>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
    pub sign_method: Option<String>,
    pub src_version: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<i64>,
    pub udi: Option<String>,
    pub utc_create: Option<String>,
    pub utc_modified: Option<String>,
    pub verify_progress: Option<i64>,
}
model! { QueryOTAFirmwareFirmwareInfo {
    0 "DestVersion" dest_version: String, 1 "FirmwareDesc" firmware_desc: String, 2 "FirmwareId" firmware_id: String,
    3 "FirmwareName" firmware_name: String, 4 "FirmwareSign" firmware_sign: String, 5 "FirmwareSize" firmware_size: i64,
    6 "FirmwareUrl" firmware_url: String, 7 "ModuleName" module_name: String,
    8 "MultiFiles" multi_files: Vec<QueryOTAFirmwareMultiFiles>, 9 "ProductKey" product_key: String,
    10 "ProductName" product_name: String, 11 "SignMethod" sign_method: String, 12 "SrcVersion" src_version: String,
    13 "Status" status: i64, 14 "Type" r#type: i64, 15 "Udi" udi: String, 16 "UtcCreate" utc_create: String,
    17 "UtcModified" utc_modified: String, 18 "VerifyProgress" verify_progress: i64
} }

/// In the response of [`QueryOTAFirmware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOTAFirmwareMultiFiles {
    pub file_md5: Option<String>,
    pub name: Option<String>,
    pub sign_value: Option<String>,
    pub size: Option<i64>,
    pub url: Option<String>,
}
model! { QueryOTAFirmwareMultiFiles {
    0 "FileMd5" file_md5: String, 1 "Name" name: String, 2 "SignValue" sign_value: String, 3 "Size" size: i64,
    4 "Url" url: String
} }

/// Queries ota job: `QueryOTAJob` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryOTAJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOTAJob {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub job_id: String,
}
operation! { QueryOTAJob(job_id: String) "QueryOTAJob" -> QueryOTAJobOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "JobId" job_id
} }

/// Response of [`QueryOTAJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOTAJobOutput {
    pub code: Option<String>,
    pub data: Option<QueryOTAJobData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryOTAJobOutput {
    0 "Code" code: String, 1 "Data" data: QueryOTAJobData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryOTAJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOTAJobData {
    pub dest_version: Option<String>,
    pub download_protocol: Option<String>,
    pub dynamic_mode: Option<i64>,
    pub firmware_id: Option<String>,
    pub gray_percent: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub job_desc: Option<String>,
    pub job_id: Option<String>,
    pub job_status: Option<String>,
    pub job_type: Option<String>,
    pub maximum_per_minute: Option<i64>,
    pub multi_module_mode: Option<bool>,
    pub name: Option<String>,
    pub need_confirm: Option<bool>,
    pub need_push: Option<bool>,
    pub overwrite_mode: Option<i64>,
    pub product_key: Option<String>,
    pub retry_count: Option<i64>,
    pub retry_interval: Option<i64>,
    pub selection_type: Option<String>,
    pub src_versions: Option<QueryOTAJobSrcVersions>,
    pub tags: Option<QueryOTAJobTags>,
    pub target_selection: Option<String>,
    pub timeout_in_minutes: Option<i64>,
    pub utc_create: Option<String>,
    pub utc_end_time: Option<String>,
    pub utc_modified: Option<String>,
    pub utc_schedule_finish_time: Option<String>,
    pub utc_schedule_time: Option<String>,
    pub utc_start_time: Option<String>,
}
model! { QueryOTAJobData {
    0 "DestVersion" dest_version: String, 1 "DownloadProtocol" download_protocol: String,
    2 "DynamicMode" dynamic_mode: i64, 3 "FirmwareId" firmware_id: String, 4 "GrayPercent" gray_percent: String,
    5 "GroupId" group_id: String, 6 "GroupName" group_name: String, 7 "JobDesc" job_desc: String,
    8 "JobId" job_id: String, 9 "JobStatus" job_status: String, 10 "JobType" job_type: String,
    11 "MaximumPerMinute" maximum_per_minute: i64, 12 "MultiModuleMode" multi_module_mode: bool, 13 "Name" name: String,
    14 "NeedConfirm" need_confirm: bool, 15 "NeedPush" need_push: bool, 16 "OverwriteMode" overwrite_mode: i64,
    17 "ProductKey" product_key: String, 18 "RetryCount" retry_count: i64, 19 "RetryInterval" retry_interval: i64,
    20 "SelectionType" selection_type: String, 21 "SrcVersions" src_versions: QueryOTAJobSrcVersions,
    22 "Tags" tags: QueryOTAJobTags, 23 "TargetSelection" target_selection: String,
    24 "TimeoutInMinutes" timeout_in_minutes: i64, 25 "UtcCreate" utc_create: String,
    26 "UtcEndTime" utc_end_time: String, 27 "UtcModified" utc_modified: String,
    28 "UtcScheduleFinishTime" utc_schedule_finish_time: String, 29 "UtcScheduleTime" utc_schedule_time: String,
    30 "UtcStartTime" utc_start_time: String
} }

/// In the response of [`QueryOTAJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOTAJobSrcVersions {
    pub src_version: Vec<String>,
}
model! { QueryOTAJobSrcVersions {
    0 "SrcVersion" src_version: Vec<String>
} }

/// In the response of [`QueryOTAJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOTAJobTags {
    pub ota_tag_dto: Vec<QueryOTAJobOtaTagDTO>,
}
model! { QueryOTAJobTags {
    0 "OtaTagDTO" ota_tag_dto: Vec<QueryOTAJobOtaTagDTO>
} }

/// In the response of [`QueryOTAJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOTAJobOtaTagDTO {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { QueryOTAJobOtaTagDTO {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Queries page by apply id: `QueryPageByApplyId` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryPageByApplyId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPageByApplyId {
    /// Required.
    pub apply_id: i64,
    pub current_page: Option<i64>,
    pub iot_instance_id: Option<String>,
    pub page_size: Option<i64>,
}
operation! { QueryPageByApplyId(apply_id: i64) "QueryPageByApplyId" -> QueryPageByApplyIdOutput {
    0 "ApplyId" apply_id, 1 "CurrentPage" current_page: i64, 2 "IotInstanceId" iot_instance_id: String,
    3 "PageSize" page_size: i64
} }
paged! { QueryPageByApplyId: QueryPageByApplyIdApplyDeviceInfo =
    Number "CurrentPage", "ApplyDeviceList.ApplyDeviceInfo" apply_device_list.apply_device_info, total "Total" }

/// Response of [`QueryPageByApplyId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPageByApplyIdOutput {
    pub apply_device_list: Option<QueryPageByApplyIdApplyDeviceList>,
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { QueryPageByApplyIdOutput {
    0 "ApplyDeviceList" apply_device_list: QueryPageByApplyIdApplyDeviceList, 1 "Code" code: String,
    2 "ErrorMessage" error_message: String, 3 "Page" page: i64, 4 "PageCount" page_count: i64,
    5 "PageSize" page_size: i64, 6 "Success" success: bool, 7 "Total" total: i64
} }

/// In the response of [`QueryPageByApplyId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPageByApplyIdApplyDeviceList {
    pub apply_device_info: Vec<QueryPageByApplyIdApplyDeviceInfo>,
}
model! { QueryPageByApplyIdApplyDeviceList {
    0 "ApplyDeviceInfo" apply_device_info: Vec<QueryPageByApplyIdApplyDeviceInfo>
} }

/// In the response of [`QueryPageByApplyId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPageByApplyIdApplyDeviceInfo {
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    /// Secret.
    pub device_secret: Option<Secret>,
    pub iot_id: Option<String>,
}
model! { QueryPageByApplyIdApplyDeviceInfo {
    0 "DeviceId" device_id: String, 1 "DeviceName" device_name: String, 2 "DeviceSecret" device_secret: Secret,
    3 "IotId" iot_id: String
} }

/// Queries product: `QueryProduct` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProduct {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { QueryProduct(product_key: String) "QueryProduct" -> QueryProductOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key
} }

/// Response of [`QueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductOutput {
    pub code: Option<String>,
    pub data: Option<QueryProductData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryProductOutput {
    0 "Code" code: String, 1 "Data" data: QueryProductData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductData {
    pub aliyun_commodity_code: Option<String>,
    pub auth_type: Option<String>,
    pub category_key: Option<String>,
    pub category_name: Option<String>,
    pub data_format: Option<i64>,
    pub description: Option<String>,
    pub device_count: Option<i64>,
    pub gmt_create: Option<i64>,
    pub id2: Option<bool>,
    pub net_type: Option<i64>,
    pub node_type: Option<i64>,
    pub owner: Option<bool>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
    /// Secret.
    pub product_secret: Option<Secret>,
    pub product_status: Option<String>,
    pub protocol_type: Option<String>,
    pub validate_type: Option<i64>,
}
model! { QueryProductData {
    0 "AliyunCommodityCode" aliyun_commodity_code: String, 1 "AuthType" auth_type: String,
    2 "CategoryKey" category_key: String, 3 "CategoryName" category_name: String, 4 "DataFormat" data_format: i64,
    5 "Description" description: String, 6 "DeviceCount" device_count: i64, 7 "GmtCreate" gmt_create: i64,
    8 "Id2" id2: bool, 9 "NetType" net_type: i64, 10 "NodeType" node_type: i64, 11 "Owner" owner: bool,
    12 "ProductKey" product_key: String, 13 "ProductName" product_name: String,
    14 "ProductSecret" product_secret: Secret, 15 "ProductStatus" product_status: String,
    16 "ProtocolType" protocol_type: String, 17 "ValidateType" validate_type: i64
} }

/// Queries product cert info: `QueryProductCertInfo` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryProductCertInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductCertInfo {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { QueryProductCertInfo(product_key: String) "QueryProductCertInfo" -> QueryProductCertInfoOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key
} }

/// Response of [`QueryProductCertInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductCertInfoOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub product_cert_info: Option<QueryProductCertInfoProductCertInfo>,
    pub success: Option<bool>,
}
model! { QueryProductCertInfoOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String,
    2 "ProductCertInfo" product_cert_info: QueryProductCertInfoProductCertInfo, 3 "Success" success: bool
} }

/// In the response of [`QueryProductCertInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductCertInfoProductCertInfo {
    pub issue_model: Option<i64>,
}
model! { QueryProductCertInfoProductCertInfo {
    0 "IssueModel" issue_model: i64
} }

/// Queries product list: `QueryProductList` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryProductList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductList {
    pub aliyun_commodity_code: Option<String>,
    /// Required.
    pub current_page: i64,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub page_size: i64,
    pub resource_group_id: Option<String>,
}
operation! { QueryProductList(current_page: i64, page_size: i64) "QueryProductList" -> QueryProductListOutput {
    0 "AliyunCommodityCode" aliyun_commodity_code: String, 1 "CurrentPage" current_page,
    2 "IotInstanceId" iot_instance_id: String, 3 "PageSize" page_size, 4 "ResourceGroupId" resource_group_id: String
} }
paged! { QueryProductList: QueryProductListProductInfo =
    Number "CurrentPage", "Data.List.ProductInfo" data.list.product_info, total "Data.Total" }

/// Response of [`QueryProductList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductListOutput {
    pub code: Option<String>,
    pub data: Option<QueryProductListData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryProductListOutput {
    0 "Code" code: String, 1 "Data" data: QueryProductListData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryProductList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductListData {
    pub current_page: Option<i64>,
    pub list: Option<QueryProductListList>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryProductListData {
    0 "CurrentPage" current_page: i64, 1 "List" list: QueryProductListList, 2 "PageCount" page_count: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`QueryProductList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductListList {
    pub product_info: Vec<QueryProductListProductInfo>,
}
model! { QueryProductListList {
    0 "ProductInfo" product_info: Vec<QueryProductListProductInfo>
} }

/// In the response of [`QueryProductList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductListProductInfo {
    pub auth_type: Option<String>,
    pub data_format: Option<i64>,
    pub description: Option<String>,
    pub device_count: Option<i64>,
    pub gmt_create: Option<i64>,
    pub node_type: Option<i64>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
}
model! { QueryProductListProductInfo {
    0 "AuthType" auth_type: String, 1 "DataFormat" data_format: i64, 2 "Description" description: String,
    3 "DeviceCount" device_count: i64, 4 "GmtCreate" gmt_create: i64, 5 "NodeType" node_type: i64,
    6 "ProductKey" product_key: String, 7 "ProductName" product_name: String
} }

/// Queries product topic: `QueryProductTopic` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryProductTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductTopic {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { QueryProductTopic(product_key: String) "QueryProductTopic" -> QueryProductTopicOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key
} }

/// Response of [`QueryProductTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductTopicOutput {
    pub code: Option<String>,
    pub data: Option<QueryProductTopicData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryProductTopicOutput {
    0 "Code" code: String, 1 "Data" data: QueryProductTopicData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryProductTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductTopicData {
    pub product_topic_info: Vec<QueryProductTopicProductTopicInfo>,
}
model! { QueryProductTopicData {
    0 "ProductTopicInfo" product_topic_info: Vec<QueryProductTopicProductTopicInfo>
} }

/// In the response of [`QueryProductTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductTopicProductTopicInfo {
    pub codec: Option<String>,
    pub desc: Option<String>,
    pub enable_proxy_subscribe: Option<bool>,
    pub id: Option<String>,
    pub operation: Option<String>,
    pub product_key: Option<String>,
    pub topic_short_name: Option<String>,
}
model! { QueryProductTopicProductTopicInfo {
    0 "Codec" codec: String, 1 "Desc" desc: String, 2 "EnableProxySubscribe" enable_proxy_subscribe: bool,
    3 "Id" id: String, 4 "Operation" operation: String, 5 "ProductKey" product_key: String,
    6 "TopicShortName" topic_short_name: String
} }

/// Queries project share device list: `QueryProjectShareDeviceList` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryProjectShareDeviceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProjectShareDeviceList {
    pub device_name: Option<String>,
    pub iot_instance_id: Option<String>,
    pub page_id: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub product_key: String,
}
operation! { QueryProjectShareDeviceList(product_key: String)
    "QueryProjectShareDeviceList" -> QueryProjectShareDeviceListOutput {
    0 "DeviceName" device_name: String, 1 "IotInstanceId" iot_instance_id: String, 2 "PageId" page_id: i64,
    3 "PageSize" page_size: i64, 4 "ProductKey" product_key
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`QueryProjectShareDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProjectShareDeviceListOutput {
    pub code: Option<String>,
    pub data: Option<QueryProjectShareDeviceListData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryProjectShareDeviceListOutput {
    0 "Code" code: String, 1 "Data" data: QueryProjectShareDeviceListData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryProjectShareDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProjectShareDeviceListData {
    pub device_list: Option<QueryProjectShareDeviceListDeviceList>,
    pub page_id: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryProjectShareDeviceListData {
    0 "DeviceList" device_list: QueryProjectShareDeviceListDeviceList, 1 "PageId" page_id: i64,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QueryProjectShareDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProjectShareDeviceListDeviceList {
    pub items: Vec<QueryProjectShareDeviceListItems>,
}
model! { QueryProjectShareDeviceListDeviceList {
    0 "items" items: Vec<QueryProjectShareDeviceListItems>
} }

/// In the response of [`QueryProjectShareDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProjectShareDeviceListItems {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub product_key: Option<String>,
    pub sharable: Option<i64>,
}
model! { QueryProjectShareDeviceListItems {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "ProductKey" product_key: String,
    3 "Sharable" sharable: i64
} }

/// Queries scene rule: `QuerySceneRule` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QuerySceneRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySceneRule {
    /// Required.
    pub current_page: i64,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub page_size: i64,
    pub rule_name: Option<String>,
}
operation! { QuerySceneRule(current_page: i64, page_size: i64) "QuerySceneRule" -> QuerySceneRuleOutput {
    0 "CurrentPage" current_page, 1 "IotInstanceId" iot_instance_id: String, 2 "PageSize" page_size,
    3 "RuleName" rule_name: String
} }
paged! { QuerySceneRule: QuerySceneRuleRuleList =
    Number "CurrentPage", "Data.RuleList" data.rule_list, total "Data.Total" }

/// Response of [`QuerySceneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySceneRuleOutput {
    pub code: Option<String>,
    pub data: Option<QuerySceneRuleData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySceneRuleOutput {
    0 "Code" code: String, 1 "Data" data: QuerySceneRuleData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QuerySceneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySceneRuleData {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_list: Vec<QuerySceneRuleRuleList>,
    pub total: Option<i64>,
}
model! { QuerySceneRuleData {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "RuleList" rule_list: Vec<QuerySceneRuleRuleList>,
    3 "Total" total: i64
} }

/// In the response of [`QuerySceneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySceneRuleRuleList {
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub rule_description: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_status: Option<i64>,
}
model! { QuerySceneRuleRuleList {
    0 "GmtCreate" gmt_create: i64, 1 "GmtModified" gmt_modified: i64, 2 "RuleDescription" rule_description: String,
    3 "RuleId" rule_id: String, 4 "RuleName" rule_name: String, 5 "RuleStatus" rule_status: i64
} }

/// Queries schedule period list: `QuerySchedulePeriodList` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QuerySchedulePeriodList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySchedulePeriodList {
    pub iot_instance_id: Option<String>,
    /// 1 to 10000.
    pub page_id: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Required.
    pub schedule_code: String,
}
operation! { QuerySchedulePeriodList(schedule_code: String) "QuerySchedulePeriodList" -> QuerySchedulePeriodListOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "PageId" page_id: i64, 2 "PageSize" page_size: i64,
    3 "ScheduleCode" schedule_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`QuerySchedulePeriodList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySchedulePeriodListOutput {
    pub code: Option<String>,
    pub data: Option<QuerySchedulePeriodListData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySchedulePeriodListOutput {
    0 "Code" code: String, 1 "Data" data: QuerySchedulePeriodListData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QuerySchedulePeriodList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySchedulePeriodListData {
    pub list: Option<QuerySchedulePeriodListList>,
    pub page_id: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QuerySchedulePeriodListData {
    0 "List" list: QuerySchedulePeriodListList, 1 "PageId" page_id: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`QuerySchedulePeriodList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySchedulePeriodListList {
    pub items: Vec<QuerySchedulePeriodListItems>,
}
model! { QuerySchedulePeriodListList {
    0 "Items" items: Vec<QuerySchedulePeriodListItems>
} }

/// In the response of [`QuerySchedulePeriodList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySchedulePeriodListItems {
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub period_code: Option<String>,
    pub sound_code_content: Option<String>,
    pub start_time: Option<String>,
}
model! { QuerySchedulePeriodListItems {
    0 "Description" description: String, 1 "EndTime" end_time: String, 2 "PeriodCode" period_code: String,
    3 "SoundCodeContent" sound_code_content: String, 4 "StartTime" start_time: String
} }

/// Queries share product name by product key: `QueryShareProductNameByProductKey` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryShareProductNameByProductKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryShareProductNameByProductKey {
    /// Required.
    pub product_key: String,
    /// Required.
    pub share_task_code: String,
}
operation! { QueryShareProductNameByProductKey(product_key: String, share_task_code: String)
    "QueryShareProductNameByProductKey" -> QueryShareProductNameByProductKeyOutput {
    0 "ProductKey" product_key, 1 "ShareTaskCode" share_task_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`QueryShareProductNameByProductKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryShareProductNameByProductKeyOutput {
    pub code: Option<String>,
    pub data: Option<QueryShareProductNameByProductKeyData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryShareProductNameByProductKeyOutput {
    0 "Code" code: String, 1 "Data" data: QueryShareProductNameByProductKeyData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryShareProductNameByProductKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryShareProductNameByProductKeyData {
    pub product_name: Option<String>,
}
model! { QueryShareProductNameByProductKeyData {
    0 "ProductName" product_name: String
} }

/// Queries share promotion activity audit result: `QuerySharePromotionActivityAuditResult` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QuerySharePromotionActivityAuditResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySharePromotionActivityAuditResult {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub share_promotion_activity_id: String,
    /// Required.
    pub share_task_code: String,
}
operation! { QuerySharePromotionActivityAuditResult(share_promotion_activity_id: String, share_task_code: String)
    "QuerySharePromotionActivityAuditResult" -> QuerySharePromotionActivityAuditResultOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "SharePromotionActivityId" share_promotion_activity_id,
    2 "ShareTaskCode" share_task_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`QuerySharePromotionActivityAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySharePromotionActivityAuditResultOutput {
    pub code: Option<String>,
    pub data: Option<QuerySharePromotionActivityAuditResultData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySharePromotionActivityAuditResultOutput {
    0 "Code" code: String, 1 "Data" data: QuerySharePromotionActivityAuditResultData,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`QuerySharePromotionActivityAuditResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySharePromotionActivityAuditResultData {
    pub audit_result: Option<i64>,
}
model! { QuerySharePromotionActivityAuditResultData {
    0 "AuditResult" audit_result: i64
} }

/// Queries share task device list: `QueryShareTaskDeviceList` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryShareTaskDeviceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryShareTaskDeviceList {
    pub device_name: Option<String>,
    pub iot_instance_id: Option<String>,
    pub page_id: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub share_task_id: String,
}
operation! { QueryShareTaskDeviceList(share_task_id: String)
    "QueryShareTaskDeviceList" -> QueryShareTaskDeviceListOutput {
    0 "DeviceName" device_name: String, 1 "IotInstanceId" iot_instance_id: String, 2 "PageId" page_id: i64,
    3 "PageSize" page_size: i64, 4 "ShareTaskId" share_task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`QueryShareTaskDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryShareTaskDeviceListOutput {
    pub code: Option<String>,
    pub data: Option<QueryShareTaskDeviceListData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryShareTaskDeviceListOutput {
    0 "Code" code: String, 1 "Data" data: QueryShareTaskDeviceListData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryShareTaskDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryShareTaskDeviceListData {
    pub device_list: Option<QueryShareTaskDeviceListDeviceList>,
    pub page_id: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryShareTaskDeviceListData {
    0 "DeviceList" device_list: QueryShareTaskDeviceListDeviceList, 1 "PageId" page_id: i64,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QueryShareTaskDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryShareTaskDeviceListDeviceList {
    pub items: Vec<QueryShareTaskDeviceListItems>,
}
model! { QueryShareTaskDeviceListDeviceList {
    0 "items" items: Vec<QueryShareTaskDeviceListItems>
} }

/// In the response of [`QueryShareTaskDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryShareTaskDeviceListItems {
    pub device_name: Option<String>,
    pub gmt_added: Option<i64>,
    pub iot_id: Option<String>,
    pub product_key: Option<String>,
}
model! { QueryShareTaskDeviceListItems {
    0 "DeviceName" device_name: String, 1 "GmtAdded" gmt_added: i64, 2 "IotId" iot_id: String,
    3 "ProductKey" product_key: String
} }

/// Queries solution device group page: `QuerySolutionDeviceGroupPage` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QuerySolutionDeviceGroupPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySolutionDeviceGroupPage {
    pub fuzzy_group_name: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required. 1 to 10000.
    pub page_id: i64,
    /// Required. 1 to 100.
    pub page_size: i64,
    /// Required.
    pub project_code: String,
}
operation! { QuerySolutionDeviceGroupPage(page_id: i64, page_size: i64, project_code: String)
    "QuerySolutionDeviceGroupPage" -> QuerySolutionDeviceGroupPageOutput {
    0 "FuzzyGroupName" fuzzy_group_name: String, 1 "IotInstanceId" iot_instance_id: String, 2 "PageId" page_id,
    3 "PageSize" page_size, 4 "ProjectCode" project_code
} }

/// Response of [`QuerySolutionDeviceGroupPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySolutionDeviceGroupPageOutput {
    pub code: Option<String>,
    pub data: Option<QuerySolutionDeviceGroupPageData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySolutionDeviceGroupPageOutput {
    0 "Code" code: String, 1 "Data" data: QuerySolutionDeviceGroupPageData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QuerySolutionDeviceGroupPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySolutionDeviceGroupPageData {
    pub list: Option<QuerySolutionDeviceGroupPageList>,
    pub page_id: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QuerySolutionDeviceGroupPageData {
    0 "List" list: QuerySolutionDeviceGroupPageList, 1 "PageId" page_id: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`QuerySolutionDeviceGroupPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySolutionDeviceGroupPageList {
    pub item_name: Vec<QuerySolutionDeviceGroupPageItemName>,
}
model! { QuerySolutionDeviceGroupPageList {
    0 "itemName" item_name: Vec<QuerySolutionDeviceGroupPageItemName>
} }

/// In the response of [`QuerySolutionDeviceGroupPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySolutionDeviceGroupPageItemName {
    pub device_count: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub group_desc: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { QuerySolutionDeviceGroupPageItemName {
    0 "DeviceCount" device_count: i64, 1 "GmtCreate" gmt_create: i64, 2 "GmtModified" gmt_modified: i64,
    3 "GroupDesc" group_desc: String, 4 "GroupId" group_id: String, 5 "GroupName" group_name: String
} }

/// Queries sound code label batch failed result: `QuerySoundCodeLabelBatchFailedResult` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QuerySoundCodeLabelBatchFailedResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeLabelBatchFailedResult {
    /// Required.
    pub batch_code: String,
    pub iot_instance_id: Option<String>,
}
operation! { QuerySoundCodeLabelBatchFailedResult(batch_code: String)
    "QuerySoundCodeLabelBatchFailedResult" -> QuerySoundCodeLabelBatchFailedResultOutput {
    0 "BatchCode" batch_code, 1 "IotInstanceId" iot_instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`QuerySoundCodeLabelBatchFailedResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeLabelBatchFailedResultOutput {
    pub code: Option<String>,
    pub data: Option<QuerySoundCodeLabelBatchFailedResultData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySoundCodeLabelBatchFailedResultOutput {
    0 "Code" code: String, 1 "Data" data: QuerySoundCodeLabelBatchFailedResultData,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`QuerySoundCodeLabelBatchFailedResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeLabelBatchFailedResultData {
    pub items: Vec<QuerySoundCodeLabelBatchFailedResultItems>,
}
model! { QuerySoundCodeLabelBatchFailedResultData {
    0 "Items" items: Vec<QuerySoundCodeLabelBatchFailedResultItems>
} }

/// In the response of [`QuerySoundCodeLabelBatchFailedResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeLabelBatchFailedResultItems {
    pub error_message: Option<String>,
    pub label: Option<String>,
    pub result_code: Option<String>,
}
model! { QuerySoundCodeLabelBatchFailedResultItems {
    0 "ErrorMessage" error_message: String, 1 "Label" label: String, 2 "ResultCode" result_code: String
} }

/// Queries sound code label batch list: `QuerySoundCodeLabelBatchList` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QuerySoundCodeLabelBatchList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeLabelBatchList {
    pub iot_instance_id: Option<String>,
    /// 1 to 10000.
    pub page_id: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Required.
    pub schedule_code: String,
}
operation! { QuerySoundCodeLabelBatchList(schedule_code: String)
    "QuerySoundCodeLabelBatchList" -> QuerySoundCodeLabelBatchListOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "PageId" page_id: i64, 2 "PageSize" page_size: i64,
    3 "ScheduleCode" schedule_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`QuerySoundCodeLabelBatchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeLabelBatchListOutput {
    pub code: Option<String>,
    pub data: Option<QuerySoundCodeLabelBatchListData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySoundCodeLabelBatchListOutput {
    0 "Code" code: String, 1 "Data" data: QuerySoundCodeLabelBatchListData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QuerySoundCodeLabelBatchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeLabelBatchListData {
    pub list: Option<QuerySoundCodeLabelBatchListList>,
    pub page_id: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QuerySoundCodeLabelBatchListData {
    0 "List" list: QuerySoundCodeLabelBatchListList, 1 "PageId" page_id: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`QuerySoundCodeLabelBatchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeLabelBatchListList {
    pub items: Vec<QuerySoundCodeLabelBatchListItems>,
}
model! { QuerySoundCodeLabelBatchListList {
    0 "Items" items: Vec<QuerySoundCodeLabelBatchListItems>
} }

/// In the response of [`QuerySoundCodeLabelBatchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeLabelBatchListItems {
    pub batch_code: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub status: Option<String>,
    pub success_num: Option<i64>,
    pub total: Option<i64>,
}
model! { QuerySoundCodeLabelBatchListItems {
    0 "BatchCode" batch_code: String, 1 "Description" description: String, 2 "GmtCreate" gmt_create: i64,
    3 "Status" status: String, 4 "SuccessNum" success_num: i64, 5 "Total" total: i64
} }

/// Queries sound code label list: `QuerySoundCodeLabelList` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QuerySoundCodeLabelList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeLabelList {
    pub iot_instance_id: Option<String>,
    /// 1 to 10000.
    pub page_id: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Required.
    pub schedule_code: String,
}
operation! { QuerySoundCodeLabelList(schedule_code: String) "QuerySoundCodeLabelList" -> QuerySoundCodeLabelListOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "PageId" page_id: i64, 2 "PageSize" page_size: i64,
    3 "ScheduleCode" schedule_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`QuerySoundCodeLabelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeLabelListOutput {
    pub code: Option<String>,
    pub data: Option<QuerySoundCodeLabelListData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySoundCodeLabelListOutput {
    0 "Code" code: String, 1 "Data" data: QuerySoundCodeLabelListData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QuerySoundCodeLabelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeLabelListData {
    pub list: Option<QuerySoundCodeLabelListList>,
    pub page_id: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QuerySoundCodeLabelListData {
    0 "List" list: QuerySoundCodeLabelListList, 1 "PageId" page_id: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`QuerySoundCodeLabelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeLabelListList {
    pub items: Vec<QuerySoundCodeLabelListItems>,
}
model! { QuerySoundCodeLabelListList {
    0 "Items" items: Vec<QuerySoundCodeLabelListItems>
} }

/// In the response of [`QuerySoundCodeLabelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeLabelListItems {
    pub label: Option<String>,
    pub sound_code: Option<String>,
}
model! { QuerySoundCodeLabelListItems {
    0 "Label" label: String, 1 "SoundCode" sound_code: String
} }

/// Queries sound code list: `QuerySoundCodeList` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QuerySoundCodeList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeList {
    pub iot_instance_id: Option<String>,
    /// 1 to 10000.
    pub page_id: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
}
operation! { QuerySoundCodeList() "QuerySoundCodeList" -> QuerySoundCodeListOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "PageId" page_id: i64, 2 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`QuerySoundCodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeListOutput {
    pub code: Option<String>,
    pub data: Option<QuerySoundCodeListData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySoundCodeListOutput {
    0 "Code" code: String, 1 "Data" data: QuerySoundCodeListData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QuerySoundCodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeListData {
    pub list: Option<QuerySoundCodeListList>,
    pub page_id: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QuerySoundCodeListData {
    0 "List" list: QuerySoundCodeListList, 1 "PageId" page_id: i64, 2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QuerySoundCodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeListList {
    pub items: Vec<QuerySoundCodeListItems>,
}
model! { QuerySoundCodeListList {
    0 "Items" items: Vec<QuerySoundCodeListItems>
} }

/// In the response of [`QuerySoundCodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeListItems {
    pub duration: Option<i64>,
    pub gmt_create: Option<i64>,
    pub name: Option<String>,
    pub open_type: Option<String>,
    pub sound_code: Option<String>,
    pub sound_code_content: Option<String>,
}
model! { QuerySoundCodeListItems {
    0 "Duration" duration: i64, 1 "GmtCreate" gmt_create: i64, 2 "Name" name: String, 3 "OpenType" open_type: String,
    4 "SoundCode" sound_code: String, 5 "SoundCodeContent" sound_code_content: String
} }

/// Queries sound code schedule list: `QuerySoundCodeScheduleList` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QuerySoundCodeScheduleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeScheduleList {
    pub iot_instance_id: Option<String>,
    /// 1 to 10000.
    pub page_id: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
}
operation! { QuerySoundCodeScheduleList() "QuerySoundCodeScheduleList" -> QuerySoundCodeScheduleListOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "PageId" page_id: i64, 2 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`QuerySoundCodeScheduleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeScheduleListOutput {
    pub code: Option<String>,
    pub data: Option<QuerySoundCodeScheduleListData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySoundCodeScheduleListOutput {
    0 "Code" code: String, 1 "Data" data: QuerySoundCodeScheduleListData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QuerySoundCodeScheduleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeScheduleListData {
    pub list: Option<QuerySoundCodeScheduleListList>,
    pub page_id: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QuerySoundCodeScheduleListData {
    0 "List" list: QuerySoundCodeScheduleListList, 1 "PageId" page_id: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`QuerySoundCodeScheduleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeScheduleListList {
    pub items: Vec<QuerySoundCodeScheduleListItems>,
}
model! { QuerySoundCodeScheduleListList {
    0 "Items" items: Vec<QuerySoundCodeScheduleListItems>
} }

/// In the response of [`QuerySoundCodeScheduleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundCodeScheduleListItems {
    pub description: Option<String>,
    pub end_date: Option<String>,
    pub end_time: Option<String>,
    pub gmt_create: Option<i64>,
    pub name: Option<String>,
    pub open_type: Option<String>,
    pub schedule_code: Option<String>,
    pub start_date: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { QuerySoundCodeScheduleListItems {
    0 "Description" description: String, 1 "EndDate" end_date: String, 2 "EndTime" end_time: String,
    3 "GmtCreate" gmt_create: i64, 4 "Name" name: String, 5 "OpenType" open_type: String,
    6 "ScheduleCode" schedule_code: String, 7 "StartDate" start_date: String, 8 "StartTime" start_time: String,
    9 "Status" status: String
} }

/// Queries speech: `QuerySpeech` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QuerySpeech>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeech {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub speech_code: String,
}
operation! { QuerySpeech(speech_code: String) "QuerySpeech" -> QuerySpeechOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "SpeechCode" speech_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`QuerySpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechOutput {
    pub code: Option<String>,
    pub data: Option<QuerySpeechData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySpeechOutput {
    0 "Code" code: String, 1 "Data" data: QuerySpeechData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QuerySpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechData {
    pub audio_format: Option<String>,
    pub biz_code: Option<String>,
    pub enable_sound_code: Option<bool>,
    pub sound_code_config: Option<QuerySpeechSoundCodeConfig>,
    pub speech_code: Option<String>,
    pub speech_rate: Option<i64>,
    pub speech_type: Option<String>,
    pub text: Option<String>,
    pub voice: Option<String>,
    pub volume: Option<i64>,
}
model! { QuerySpeechData {
    0 "AudioFormat" audio_format: String, 1 "BizCode" biz_code: String, 2 "EnableSoundCode" enable_sound_code: bool,
    3 "SoundCodeConfig" sound_code_config: QuerySpeechSoundCodeConfig, 4 "SpeechCode" speech_code: String,
    5 "SpeechRate" speech_rate: i64, 6 "SpeechType" speech_type: String, 7 "Text" text: String, 8 "Voice" voice: String,
    9 "Volume" volume: i64
} }

/// In the response of [`QuerySpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechSoundCodeConfig {
    pub additional_duration: Option<i64>,
    pub sound_code_content: Option<String>,
}
model! { QuerySpeechSoundCodeConfig {
    0 "AdditionalDuration" additional_duration: i64, 1 "SoundCodeContent" sound_code_content: String
} }

/// Queries speech device: `QuerySpeechDevice` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QuerySpeechDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechDevice {
    pub available_space: Option<String>,
    pub available_space_scope: Option<String>,
    pub device_name: Option<String>,
    pub iot_instance_id: Option<String>,
    /// 1 to 10000.
    pub page_id: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Required.
    pub project_code: String,
}
operation! { QuerySpeechDevice(project_code: String) "QuerySpeechDevice" -> QuerySpeechDeviceOutput {
    0 "AvailableSpace" available_space: String, 1 "AvailableSpaceScope" available_space_scope: String,
    2 "DeviceName" device_name: String, 3 "IotInstanceId" iot_instance_id: String, 4 "PageId" page_id: i64,
    5 "PageSize" page_size: i64, 6 "ProjectCode" project_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`QuerySpeechDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechDeviceOutput {
    pub code: Option<String>,
    pub data: Option<QuerySpeechDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySpeechDeviceOutput {
    0 "Code" code: String, 1 "Data" data: QuerySpeechDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QuerySpeechDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechDeviceData {
    pub list: Option<QuerySpeechDeviceList>,
    pub page_id: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QuerySpeechDeviceData {
    0 "List" list: QuerySpeechDeviceList, 1 "PageId" page_id: i64, 2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QuerySpeechDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechDeviceList {
    pub items: Vec<QuerySpeechDeviceItems>,
}
model! { QuerySpeechDeviceList {
    0 "Items" items: Vec<QuerySpeechDeviceItems>
} }

/// In the response of [`QuerySpeechDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechDeviceItems {
    pub available_space: Option<f64>,
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub product_key: Option<String>,
}
model! { QuerySpeechDeviceItems {
    0 "AvailableSpace" available_space: f64, 1 "DeviceName" device_name: String, 2 "IotId" iot_id: String,
    3 "ProductKey" product_key: String
} }

/// Queries speech license available quota: `QuerySpeechLicenseAvailableQuota` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QuerySpeechLicenseAvailableQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechLicenseAvailableQuota {
    pub iot_instance_id: Option<String>,
}
operation! { QuerySpeechLicenseAvailableQuota()
    "QuerySpeechLicenseAvailableQuota" -> QuerySpeechLicenseAvailableQuotaOutput {
    0 "IotInstanceId" iot_instance_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`QuerySpeechLicenseAvailableQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechLicenseAvailableQuotaOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySpeechLicenseAvailableQuotaOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Queries speech license device list: `QuerySpeechLicenseDeviceList` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QuerySpeechLicenseDeviceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechLicenseDeviceList {
    pub iot_instance_id: Option<String>,
    pub page_id: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub check_group_id: Option<String>,
    pub device_name: Option<String>,
    pub license_status_list: Option<Vec<String>>,
    pub product_key: Option<String>,
}
operation! { QuerySpeechLicenseDeviceList() "QuerySpeechLicenseDeviceList" -> QuerySpeechLicenseDeviceListOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "PageId" page_id: i64, 2 "PageSize" page_size: i64,
    3 "CheckGroupId" check_group_id: String, 4 "DeviceName" device_name: String,
    5 "LicenseStatusList" license_status_list: Vec<String>, 6 "ProductKey" product_key: String
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`QuerySpeechLicenseDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechLicenseDeviceListOutput {
    pub code: Option<String>,
    pub data: Option<QuerySpeechLicenseDeviceListData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySpeechLicenseDeviceListOutput {
    0 "Code" code: String, 1 "Data" data: QuerySpeechLicenseDeviceListData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QuerySpeechLicenseDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechLicenseDeviceListData {
    pub device_list: Option<QuerySpeechLicenseDeviceListDeviceList>,
    pub page_id: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QuerySpeechLicenseDeviceListData {
    0 "DeviceList" device_list: QuerySpeechLicenseDeviceListDeviceList, 1 "PageId" page_id: i64,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QuerySpeechLicenseDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechLicenseDeviceListDeviceList {
    pub item: Vec<QuerySpeechLicenseDeviceListItem>,
}
model! { QuerySpeechLicenseDeviceListDeviceList {
    0 "item" item: Vec<QuerySpeechLicenseDeviceListItem>
} }

/// In the response of [`QuerySpeechLicenseDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechLicenseDeviceListItem {
    pub device_name: Option<String>,
    pub device_status: Option<String>,
    pub expiry_time: Option<i64>,
    pub in_specified_group: Option<bool>,
    pub iot_id: Option<String>,
    pub license_status: Option<String>,
    pub product_key: Option<String>,
    pub product_name: Option<String>,
}
model! { QuerySpeechLicenseDeviceListItem {
    0 "DeviceName" device_name: String, 1 "DeviceStatus" device_status: String, 2 "ExpiryTime" expiry_time: i64,
    3 "InSpecifiedGroup" in_specified_group: bool, 4 "IotId" iot_id: String, 5 "LicenseStatus" license_status: String,
    6 "ProductKey" product_key: String, 7 "ProductName" product_name: String
} }

/// Queries speech list: `QuerySpeechList` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QuerySpeechList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechList {
    pub audio_format: Option<String>,
    pub iot_instance_id: Option<String>,
    /// 1 to 10000.
    pub page_id: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Required.
    pub project_code: String,
}
operation! { QuerySpeechList(project_code: String) "QuerySpeechList" -> QuerySpeechListOutput {
    0 "AudioFormat" audio_format: String, 1 "IotInstanceId" iot_instance_id: String, 2 "PageId" page_id: i64,
    3 "PageSize" page_size: i64, 4 "ProjectCode" project_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`QuerySpeechList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechListOutput {
    pub code: Option<String>,
    pub data: Option<QuerySpeechListData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySpeechListOutput {
    0 "Code" code: String, 1 "Data" data: QuerySpeechListData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QuerySpeechList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechListData {
    pub list: Option<QuerySpeechListList>,
    pub page_id: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QuerySpeechListData {
    0 "List" list: QuerySpeechListList, 1 "PageId" page_id: i64, 2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QuerySpeechList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechListList {
    pub items: Vec<QuerySpeechListItems>,
}
model! { QuerySpeechListList {
    0 "Items" items: Vec<QuerySpeechListItems>
} }

/// In the response of [`QuerySpeechList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechListItems {
    pub audio_format: Option<String>,
    pub biz_code: Option<String>,
    pub speech_code: Option<String>,
    pub speech_list: Option<QuerySpeechListSpeechList>,
    pub speech_type: Option<String>,
    pub text: Option<String>,
    pub voice: Option<String>,
}
model! { QuerySpeechListItems {
    0 "AudioFormat" audio_format: String, 1 "BizCode" biz_code: String, 2 "SpeechCode" speech_code: String,
    3 "SpeechList" speech_list: QuerySpeechListSpeechList, 4 "SpeechType" speech_type: String, 5 "Text" text: String,
    6 "Voice" voice: String
} }

/// In the response of [`QuerySpeechList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechListSpeechList {
    pub items: Vec<QuerySpeechListSpeechListItems>,
}
model! { QuerySpeechListSpeechList {
    0 "Items" items: Vec<QuerySpeechListSpeechListItems>
} }

/// In the response of [`QuerySpeechList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechListSpeechListItems {
    pub biz_code: Option<String>,
    pub speech_code: Option<String>,
    pub text: Option<String>,
    pub voice: Option<String>,
}
model! { QuerySpeechListSpeechListItems {
    0 "BizCode" biz_code: String, 1 "SpeechCode" speech_code: String, 2 "Text" text: String, 3 "Voice" voice: String
} }

/// Queries speech push job: `QuerySpeechPushJob` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QuerySpeechPushJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechPushJob {
    pub job_code: Option<String>,
    pub iot_instance_id: Option<String>,
    /// 1 to 10000.
    pub page_id: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Required.
    pub project_code: String,
    pub push_mode: Option<String>,
    pub status_list: Option<Vec<String>>,
}
operation! { QuerySpeechPushJob(project_code: String) "QuerySpeechPushJob" -> QuerySpeechPushJobOutput {
    0 "JobCode" job_code: String, 1 "IotInstanceId" iot_instance_id: String, 2 "PageId" page_id: i64,
    3 "PageSize" page_size: i64, 4 "ProjectCode" project_code, 5 "PushMode" push_mode: String,
    6 "StatusList" status_list: Vec<String>
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`QuerySpeechPushJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechPushJobOutput {
    pub code: Option<String>,
    pub data: Option<QuerySpeechPushJobData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySpeechPushJobOutput {
    0 "Code" code: String, 1 "Data" data: QuerySpeechPushJobData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QuerySpeechPushJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechPushJobData {
    pub list: Option<QuerySpeechPushJobList>,
    pub page_id: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QuerySpeechPushJobData {
    0 "List" list: QuerySpeechPushJobList, 1 "PageId" page_id: i64, 2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QuerySpeechPushJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechPushJobList {
    pub items: Vec<QuerySpeechPushJobItems>,
}
model! { QuerySpeechPushJobList {
    0 "Items" items: Vec<QuerySpeechPushJobItems>
} }

/// In the response of [`QuerySpeechPushJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechPushJobItems {
    pub code: Option<String>,
    pub created_time: Option<i64>,
    pub device_name: Option<String>,
    pub expired_time: Option<i64>,
    pub fail_device_num: Option<i64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub iot_id: Option<String>,
    pub product_key: Option<String>,
    pub push_mode: Option<String>,
    pub running_device_num: Option<i64>,
    pub speech_num: Option<i64>,
    pub speech_status: Option<bool>,
    pub status: Option<String>,
    pub success_device_num: Option<i64>,
    pub total_device_num: Option<i64>,
}
model! { QuerySpeechPushJobItems {
    0 "Code" code: String, 1 "CreatedTime" created_time: i64, 2 "DeviceName" device_name: String,
    3 "ExpiredTime" expired_time: i64, 4 "FailDeviceNum" fail_device_num: i64, 5 "GroupId" group_id: String,
    6 "GroupName" group_name: String, 7 "IotId" iot_id: String, 8 "ProductKey" product_key: String,
    9 "PushMode" push_mode: String, 10 "RunningDeviceNum" running_device_num: i64, 11 "SpeechNum" speech_num: i64,
    12 "SpeechStatus" speech_status: bool, 13 "Status" status: String, 14 "SuccessDeviceNum" success_device_num: i64,
    15 "TotalDeviceNum" total_device_num: i64
} }

/// Queries speech push job device: `QuerySpeechPushJobDevice` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QuerySpeechPushJobDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechPushJobDevice {
    pub device_name: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub job_code: String,
    /// 1 to 10000.
    pub page_id: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub status: Option<String>,
}
operation! { QuerySpeechPushJobDevice(job_code: String) "QuerySpeechPushJobDevice" -> QuerySpeechPushJobDeviceOutput {
    0 "DeviceName" device_name: String, 1 "IotInstanceId" iot_instance_id: String, 2 "JobCode" job_code,
    3 "PageId" page_id: i64, 4 "PageSize" page_size: i64, 5 "Status" status: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`QuerySpeechPushJobDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechPushJobDeviceOutput {
    pub code: Option<String>,
    pub data: Option<QuerySpeechPushJobDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySpeechPushJobDeviceOutput {
    0 "Code" code: String, 1 "Data" data: QuerySpeechPushJobDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QuerySpeechPushJobDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechPushJobDeviceData {
    pub list: Option<QuerySpeechPushJobDeviceList>,
    pub page_id: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QuerySpeechPushJobDeviceData {
    0 "List" list: QuerySpeechPushJobDeviceList, 1 "PageId" page_id: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`QuerySpeechPushJobDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechPushJobDeviceList {
    pub items: Vec<QuerySpeechPushJobDeviceItems>,
}
model! { QuerySpeechPushJobDeviceList {
    0 "Items" items: Vec<QuerySpeechPushJobDeviceItems>
} }

/// In the response of [`QuerySpeechPushJobDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechPushJobDeviceItems {
    pub device_name: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub gmt_modified: Option<i64>,
    pub status: Option<String>,
}
model! { QuerySpeechPushJobDeviceItems {
    0 "DeviceName" device_name: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "GmtModified" gmt_modified: i64, 4 "Status" status: String
} }

/// Queries speech push job speech: `QuerySpeechPushJobSpeech` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QuerySpeechPushJobSpeech>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechPushJobSpeech {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub job_code: String,
    /// 1 to 10000.
    pub page_id: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
}
operation! { QuerySpeechPushJobSpeech(job_code: String) "QuerySpeechPushJobSpeech" -> QuerySpeechPushJobSpeechOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "JobCode" job_code, 2 "PageId" page_id: i64,
    3 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`QuerySpeechPushJobSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechPushJobSpeechOutput {
    pub code: Option<String>,
    pub data: Option<QuerySpeechPushJobSpeechData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySpeechPushJobSpeechOutput {
    0 "Code" code: String, 1 "Data" data: QuerySpeechPushJobSpeechData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QuerySpeechPushJobSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechPushJobSpeechData {
    pub list: Option<QuerySpeechPushJobSpeechList>,
    pub page_id: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QuerySpeechPushJobSpeechData {
    0 "List" list: QuerySpeechPushJobSpeechList, 1 "PageId" page_id: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`QuerySpeechPushJobSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechPushJobSpeechList {
    pub items: Vec<QuerySpeechPushJobSpeechItems>,
}
model! { QuerySpeechPushJobSpeechList {
    0 "Items" items: Vec<QuerySpeechPushJobSpeechItems>
} }

/// In the response of [`QuerySpeechPushJobSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechPushJobSpeechItems {
    pub biz_code: Option<String>,
    pub speech_list: Option<QuerySpeechPushJobSpeechSpeechList>,
    pub speech_type: Option<String>,
    pub text: Option<String>,
    pub voice: Option<String>,
}
model! { QuerySpeechPushJobSpeechItems {
    0 "BizCode" biz_code: String, 1 "SpeechList" speech_list: QuerySpeechPushJobSpeechSpeechList,
    2 "SpeechType" speech_type: String, 3 "Text" text: String, 4 "Voice" voice: String
} }

/// In the response of [`QuerySpeechPushJobSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechPushJobSpeechSpeechList {
    pub items: Vec<QuerySpeechPushJobSpeechSpeechListItems>,
}
model! { QuerySpeechPushJobSpeechSpeechList {
    0 "Items" items: Vec<QuerySpeechPushJobSpeechSpeechListItems>
} }

/// In the response of [`QuerySpeechPushJobSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpeechPushJobSpeechSpeechListItems {
    pub biz_code: Option<String>,
    pub text: Option<String>,
    pub voice: Option<String>,
}
model! { QuerySpeechPushJobSpeechSpeechListItems {
    0 "BizCode" biz_code: String, 1 "Text" text: String, 2 "Voice" voice: String
} }

/// Queries studio app domain list open: `QueryStudioAppDomainListOpen` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryStudioAppDomainListOpen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStudioAppDomainListOpen {
    /// Required.
    pub app_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub project_id: String,
}
operation! { QueryStudioAppDomainListOpen(app_id: String, project_id: String)
    "QueryStudioAppDomainListOpen" -> QueryStudioAppDomainListOpenOutput {
    0 "AppId" app_id, 1 "IotInstanceId" iot_instance_id: String, 2 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`QueryStudioAppDomainListOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStudioAppDomainListOpenOutput {
    pub code: Option<String>,
    pub data: Option<QueryStudioAppDomainListOpenData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryStudioAppDomainListOpenOutput {
    0 "Code" code: String, 1 "Data" data: QueryStudioAppDomainListOpenData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryStudioAppDomainListOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStudioAppDomainListOpenData {
    pub list: Option<QueryStudioAppDomainListOpenList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub total_page: Option<i64>,
}
model! { QueryStudioAppDomainListOpenData {
    0 "List" list: QueryStudioAppDomainListOpenList, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`QueryStudioAppDomainListOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStudioAppDomainListOpenList {
    pub domain_info: Vec<QueryStudioAppDomainListOpenDomainInfo>,
}
model! { QueryStudioAppDomainListOpenList {
    0 "DomainInfo" domain_info: Vec<QueryStudioAppDomainListOpenDomainInfo>
} }

/// In the response of [`QueryStudioAppDomainListOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStudioAppDomainListOpenDomainInfo {
    pub app_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub host: Option<String>,
    pub id: Option<i64>,
    pub is_beian: Option<String>,
    pub project_id: Option<String>,
    pub protocol: Option<String>,
    pub tenant_id: Option<String>,
}
model! { QueryStudioAppDomainListOpenDomainInfo {
    0 "AppId" app_id: String, 1 "GmtCreate" gmt_create: String, 2 "GmtModified" gmt_modified: String,
    3 "Host" host: String, 4 "Id" id: i64, 5 "IsBeian" is_beian: String, 6 "ProjectId" project_id: String,
    7 "Protocol" protocol: String, 8 "TenantId" tenant_id: String
} }

/// Queries studio app list: `QueryStudioAppList` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryStudioAppList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStudioAppList {
    pub fuzzy_name: Option<String>,
    pub iot_instance_id: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub types: Vec<String>,
}
operation! { QueryStudioAppList(project_id: String, types: Vec<String>)
    "QueryStudioAppList" -> QueryStudioAppListOutput {
    0 "FuzzyName" fuzzy_name: String, 1 "IotInstanceId" iot_instance_id: String, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "ProjectId" project_id, 5 "Types" types
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { QueryStudioAppList: QueryStudioAppListAppInfo =
    Number "PageNo", "Data.List.AppInfo" data.list.app_info, total "Data.Total" }

/// Response of [`QueryStudioAppList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStudioAppListOutput {
    pub code: Option<String>,
    pub data: Option<QueryStudioAppListData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryStudioAppListOutput {
    0 "Code" code: String, 1 "Data" data: QueryStudioAppListData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryStudioAppList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStudioAppListData {
    pub list: Option<QueryStudioAppListList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub total_page: Option<i64>,
}
model! { QueryStudioAppListData {
    0 "List" list: QueryStudioAppListList, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "Total" total: i64,
    4 "TotalPage" total_page: i64
} }

/// In the response of [`QueryStudioAppList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStudioAppListList {
    pub app_info: Vec<QueryStudioAppListAppInfo>,
}
model! { QueryStudioAppListList {
    0 "AppInfo" app_info: Vec<QueryStudioAppListAppInfo>
} }

/// In the response of [`QueryStudioAppList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStudioAppListAppInfo {
    pub app_id: Option<String>,
    pub app_key: Option<String>,
    /// Secret.
    pub app_secret: Option<Secret>,
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub gmt_release: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    pub r#type: Option<String>,
}
model! { QueryStudioAppListAppInfo {
    0 "AppId" app_id: String, 1 "AppKey" app_key: String, 2 "AppSecret" app_secret: Secret,
    3 "Description" description: String, 4 "GmtCreate" gmt_create: String, 5 "GmtModified" gmt_modified: String,
    6 "GmtRelease" gmt_release: String, 7 "Name" name: String, 8 "ProjectId" project_id: String, 9 "Type" r#type: String
} }

/// Queries studio app page list open: `QueryStudioAppPageListOpen` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryStudioAppPageListOpen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStudioAppPageListOpen {
    /// Required.
    pub app_id: String,
    pub iot_instance_id: Option<String>,
    pub is_release: Option<bool>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub project_id: String,
}
operation! { QueryStudioAppPageListOpen(app_id: String, project_id: String)
    "QueryStudioAppPageListOpen" -> QueryStudioAppPageListOpenOutput {
    0 "AppId" app_id, 1 "IotInstanceId" iot_instance_id: String, 2 "IsRelease" is_release: bool,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { QueryStudioAppPageListOpen: QueryStudioAppPageListOpenPageInfo =
    Number "PageNo", "Data.List.PageInfo" data.list.page_info, total "Data.Total" }

/// Response of [`QueryStudioAppPageListOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStudioAppPageListOpenOutput {
    pub code: Option<String>,
    pub data: Option<QueryStudioAppPageListOpenData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryStudioAppPageListOpenOutput {
    0 "Code" code: String, 1 "Data" data: QueryStudioAppPageListOpenData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryStudioAppPageListOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStudioAppPageListOpenData {
    pub list: Option<QueryStudioAppPageListOpenList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub total_page: Option<i64>,
}
model! { QueryStudioAppPageListOpenData {
    0 "List" list: QueryStudioAppPageListOpenList, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`QueryStudioAppPageListOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStudioAppPageListOpenList {
    pub page_info: Vec<QueryStudioAppPageListOpenPageInfo>,
}
model! { QueryStudioAppPageListOpenList {
    0 "PageInfo" page_info: Vec<QueryStudioAppPageListOpenPageInfo>
} }

/// In the response of [`QueryStudioAppPageListOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStudioAppPageListOpenPageInfo {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub is_hidden: Option<i64>,
    pub is_home: Option<i64>,
    pub is_login_page: Option<i64>,
    pub name: Option<String>,
    pub page_id: Option<String>,
    pub path: Option<String>,
}
model! { QueryStudioAppPageListOpenPageInfo {
    0 "GmtCreate" gmt_create: String, 1 "GmtModified" gmt_modified: String, 2 "Id" id: i64, 3 "IsHidden" is_hidden: i64,
    4 "IsHome" is_home: i64, 5 "IsLoginPage" is_login_page: i64, 6 "Name" name: String, 7 "PageId" page_id: String,
    8 "Path" path: String
} }

/// Queries studio project list: `QueryStudioProjectList` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryStudioProjectList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStudioProjectList {
    pub iot_instance_id: Option<String>,
    pub name: Option<String>,
    /// At least 1.
    pub page_no: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
}
operation! { QueryStudioProjectList() "QueryStudioProjectList" -> QueryStudioProjectListOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "Name" name: String, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { QueryStudioProjectList: QueryStudioProjectListProjectInfo =
    Number "PageNo", "Data.List.ProjectInfo" data.list.project_info, total "Data.Total" }

/// Response of [`QueryStudioProjectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStudioProjectListOutput {
    pub code: Option<String>,
    pub data: Option<QueryStudioProjectListData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryStudioProjectListOutput {
    0 "Code" code: String, 1 "Data" data: QueryStudioProjectListData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryStudioProjectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStudioProjectListData {
    pub list: Option<QueryStudioProjectListList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub total_page: Option<i64>,
}
model! { QueryStudioProjectListData {
    0 "List" list: QueryStudioProjectListList, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`QueryStudioProjectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStudioProjectListList {
    pub project_info: Vec<QueryStudioProjectListProjectInfo>,
}
model! { QueryStudioProjectListList {
    0 "ProjectInfo" project_info: Vec<QueryStudioProjectListProjectInfo>
} }

/// In the response of [`QueryStudioProjectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStudioProjectListProjectInfo {
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub name: Option<String>,
    pub project_id: Option<String>,
}
model! { QueryStudioProjectListProjectInfo {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: i64, 2 "GmtModified" gmt_modified: i64,
    3 "Name" name: String, 4 "ProjectId" project_id: String
} }

/// Queries subscribe relation: `QuerySubscribeRelation` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QuerySubscribeRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySubscribeRelation {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    /// Required.
    pub r#type: String,
}
operation! { QuerySubscribeRelation(product_key: String, r#type: String)
    "QuerySubscribeRelation" -> QuerySubscribeRelationOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key, 2 "Type" r#type
} }

/// Response of [`QuerySubscribeRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySubscribeRelationOutput {
    pub code: Option<String>,
    pub consumer_group_ids: Vec<String>,
    pub device_data_flag: Option<bool>,
    pub device_life_cycle_flag: Option<bool>,
    pub device_status_change_flag: Option<bool>,
    pub device_tag_flag: Option<bool>,
    pub device_topo_life_cycle_flag: Option<bool>,
    pub error_message: Option<String>,
    pub found_device_list_flag: Option<bool>,
    pub mns_configuration: Option<String>,
    pub ota_event_flag: Option<bool>,
    pub ota_job_flag: Option<bool>,
    pub ota_version_flag: Option<bool>,
    pub product_key: Option<String>,
    pub subscribe_flags: Option<String>,
    pub success: Option<bool>,
    pub thing_history_flag: Option<bool>,
    pub r#type: Option<String>,
}
model! { QuerySubscribeRelationOutput {
    0 "Code" code: String, 1 "ConsumerGroupIds" consumer_group_ids: Vec<String>,
    2 "DeviceDataFlag" device_data_flag: bool, 3 "DeviceLifeCycleFlag" device_life_cycle_flag: bool,
    4 "DeviceStatusChangeFlag" device_status_change_flag: bool, 5 "DeviceTagFlag" device_tag_flag: bool,
    6 "DeviceTopoLifeCycleFlag" device_topo_life_cycle_flag: bool, 7 "ErrorMessage" error_message: String,
    8 "FoundDeviceListFlag" found_device_list_flag: bool, 9 "MnsConfiguration" mns_configuration: String,
    10 "OtaEventFlag" ota_event_flag: bool, 11 "OtaJobFlag" ota_job_flag: bool,
    12 "OtaVersionFlag" ota_version_flag: bool, 13 "ProductKey" product_key: String,
    14 "SubscribeFlags" subscribe_flags: String, 15 "Success" success: bool,
    16 "ThingHistoryFlag" thing_history_flag: bool, 17 "Type" r#type: String
} }

/// Queries summary scene rule log: `QuerySummarySceneRuleLog` of `iot` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Iot/2018-01-20/QuerySummarySceneRuleLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySummarySceneRuleLog {
    /// Required.
    pub current_page: i64,
    /// Required.
    pub end_time: i64,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub status: String,
}

/// Arguments of [`QuerySummarySceneRuleLog::new`].
pub struct QuerySummarySceneRuleLogRequired {
    pub current_page: i64,
    pub end_time: i64,
    pub page_size: i64,
    pub rule_id: String,
    pub start_time: i64,
    pub status: String,
}
operation! {
    QuerySummarySceneRuleLog { QuerySummarySceneRuleLogRequired: current_page, end_time, page_size, rule_id, start_time, status }
    "QuerySummarySceneRuleLog" -> QuerySummarySceneRuleLogOutput {
    0 "CurrentPage" current_page, 1 "EndTime" end_time, 2 "IotInstanceId" iot_instance_id: String,
    3 "PageSize" page_size, 4 "RuleId" rule_id, 5 "StartTime" start_time, 6 "Status" status
} }
paged! { QuerySummarySceneRuleLog: QuerySummarySceneRuleLogLogInfo =
    Number "CurrentPage", "Data.LogList.LogInfo" data.log_list.log_info, total "Data.Total" }

/// Response of [`QuerySummarySceneRuleLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySummarySceneRuleLogOutput {
    pub code: Option<String>,
    pub data: Option<QuerySummarySceneRuleLogData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySummarySceneRuleLogOutput {
    0 "Code" code: String, 1 "Data" data: QuerySummarySceneRuleLogData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QuerySummarySceneRuleLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySummarySceneRuleLogData {
    pub current_page: Option<i64>,
    pub log_list: Option<QuerySummarySceneRuleLogLogList>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QuerySummarySceneRuleLogData {
    0 "CurrentPage" current_page: i64, 1 "LogList" log_list: QuerySummarySceneRuleLogLogList,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QuerySummarySceneRuleLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySummarySceneRuleLogLogList {
    pub log_info: Vec<QuerySummarySceneRuleLogLogInfo>,
}
model! { QuerySummarySceneRuleLogLogList {
    0 "LogInfo" log_info: Vec<QuerySummarySceneRuleLogLogInfo>
} }

/// In the response of [`QuerySummarySceneRuleLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySummarySceneRuleLogLogInfo {
    pub log_time: Option<i64>,
    pub result: Option<String>,
    pub trace_id: Option<String>,
}
model! { QuerySummarySceneRuleLogLogInfo {
    0 "LogTime" log_time: i64, 1 "Result" result: String, 2 "TraceId" trace_id: String
} }

/// Queries super device group: `QuerySuperDeviceGroup` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QuerySuperDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySuperDeviceGroup {
    /// Required.
    pub group_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { QuerySuperDeviceGroup(group_id: String) "QuerySuperDeviceGroup" -> QuerySuperDeviceGroupOutput {
    0 "GroupId" group_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`QuerySuperDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySuperDeviceGroupOutput {
    pub code: Option<String>,
    pub data: Option<QuerySuperDeviceGroupData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySuperDeviceGroupOutput {
    0 "Code" code: String, 1 "Data" data: QuerySuperDeviceGroupData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QuerySuperDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySuperDeviceGroupData {
    pub group_info: Vec<QuerySuperDeviceGroupGroupInfo>,
}
model! { QuerySuperDeviceGroupData {
    0 "GroupInfo" group_info: Vec<QuerySuperDeviceGroupGroupInfo>
} }

/// In the response of [`QuerySuperDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySuperDeviceGroupGroupInfo {
    pub group_desc: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { QuerySuperDeviceGroupGroupInfo {
    0 "GroupDesc" group_desc: String, 1 "GroupId" group_id: String, 2 "GroupName" group_name: String
} }

/// Queries task: `QueryTask` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTask {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { QueryTask(task_id: String) "QueryTask" -> QueryTaskOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "TaskId" task_id
} }

/// Response of [`QueryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTaskOutput {
    pub code: Option<String>,
    pub data: Option<QueryTaskData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryTaskOutput {
    0 "Code" code: String, 1 "Data" data: QueryTaskData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTaskData {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub message: Option<String>,
    pub product_key: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
    pub status_detail: Option<String>,
    pub task_id: Option<String>,
    pub utc_modified: Option<String>,
    pub utc_queue_time: Option<String>,
}
model! { QueryTaskData {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "JobId" job_id: String,
    3 "JobName" job_name: String, 4 "Message" message: String, 5 "ProductKey" product_key: String,
    6 "Progress" progress: String, 7 "Status" status: String, 8 "StatusDetail" status_detail: String,
    9 "TaskId" task_id: String, 10 "UtcModified" utc_modified: String, 11 "UtcQueueTime" utc_queue_time: String
} }

/// Queries thing model: `QueryThingModel` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryThingModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryThingModel {
    pub function_block_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub model_version: Option<String>,
    pub product_key: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { QueryThingModel() "QueryThingModel" -> QueryThingModelOutput {
    0 "FunctionBlockId" function_block_id: String, 1 "IotInstanceId" iot_instance_id: String,
    2 "ModelVersion" model_version: String, 3 "ProductKey" product_key: String,
    4 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`QueryThingModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryThingModelOutput {
    pub code: Option<String>,
    pub data: Option<QueryThingModelData>,
    pub error_message: Option<String>,
    pub product_key: Option<String>,
    pub success: Option<bool>,
}
model! { QueryThingModelOutput {
    0 "Code" code: String, 1 "Data" data: QueryThingModelData, 2 "ErrorMessage" error_message: String,
    3 "ProductKey" product_key: String, 4 "Success" success: bool
} }

/// In the response of [`QueryThingModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryThingModelData {
    pub thing_model_json: Option<String>,
}
model! { QueryThingModelData {
    0 "ThingModelJson" thing_model_json: String
} }

/// Queries thing model extend config: `QueryThingModelExtendConfig` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryThingModelExtendConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryThingModelExtendConfig {
    pub function_block_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub model_version: Option<String>,
    /// Required.
    pub product_key: String,
    pub resource_group_id: Option<String>,
}
operation! { QueryThingModelExtendConfig(product_key: String)
    "QueryThingModelExtendConfig" -> QueryThingModelExtendConfigOutput {
    0 "FunctionBlockId" function_block_id: String, 1 "IotInstanceId" iot_instance_id: String,
    2 "ModelVersion" model_version: String, 3 "ProductKey" product_key, 4 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`QueryThingModelExtendConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryThingModelExtendConfigOutput {
    pub code: Option<String>,
    pub data: Option<QueryThingModelExtendConfigData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryThingModelExtendConfigOutput {
    0 "Code" code: String, 1 "Data" data: QueryThingModelExtendConfigData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryThingModelExtendConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryThingModelExtendConfigData {
    pub configuration: Option<String>,
}
model! { QueryThingModelExtendConfigData {
    0 "Configuration" configuration: String
} }

/// Queries thing model extend config published: `QueryThingModelExtendConfigPublished` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryThingModelExtendConfigPublished>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryThingModelExtendConfigPublished {
    pub function_block_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub model_version: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { QueryThingModelExtendConfigPublished(product_key: String)
    "QueryThingModelExtendConfigPublished" -> QueryThingModelExtendConfigPublishedOutput {
    0 "FunctionBlockId" function_block_id: String, 1 "IotInstanceId" iot_instance_id: String,
    2 "ModelVersion" model_version: String, 3 "ProductKey" product_key
} }

/// Response of [`QueryThingModelExtendConfigPublished`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryThingModelExtendConfigPublishedOutput {
    pub code: Option<String>,
    pub data: Option<QueryThingModelExtendConfigPublishedData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryThingModelExtendConfigPublishedOutput {
    0 "Code" code: String, 1 "Data" data: QueryThingModelExtendConfigPublishedData,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryThingModelExtendConfigPublished`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryThingModelExtendConfigPublishedData {
    pub configuration: Option<String>,
}
model! { QueryThingModelExtendConfigPublishedData {
    0 "Configuration" configuration: String
} }

/// Queries thing model published: `QueryThingModelPublished` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryThingModelPublished>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryThingModelPublished {
    pub function_block_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub model_version: Option<String>,
    /// Required.
    pub product_key: String,
    pub resource_group_id: Option<String>,
}
operation! { QueryThingModelPublished(product_key: String)
    "QueryThingModelPublished" -> QueryThingModelPublishedOutput {
    0 "FunctionBlockId" function_block_id: String, 1 "IotInstanceId" iot_instance_id: String,
    2 "ModelVersion" model_version: String, 3 "ProductKey" product_key, 4 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`QueryThingModelPublished`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryThingModelPublishedOutput {
    pub code: Option<String>,
    pub data: Option<QueryThingModelPublishedData>,
    pub error_message: Option<String>,
    pub product_key: Option<String>,
    pub success: Option<bool>,
}
model! { QueryThingModelPublishedOutput {
    0 "Code" code: String, 1 "Data" data: QueryThingModelPublishedData, 2 "ErrorMessage" error_message: String,
    3 "ProductKey" product_key: String, 4 "Success" success: bool
} }

/// In the response of [`QueryThingModelPublished`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryThingModelPublishedData {
    pub thing_model_json: Option<String>,
}
model! { QueryThingModelPublishedData {
    0 "ThingModelJson" thing_model_json: String
} }

/// Queries topic config: `QueryTopicConfig` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryTopicConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTopicConfig {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { QueryTopicConfig(product_key: String) "QueryTopicConfig" -> QueryTopicConfigOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key
} }

/// Response of [`QueryTopicConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTopicConfigOutput {
    pub code: Option<String>,
    pub data: Option<QueryTopicConfigData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryTopicConfigOutput {
    0 "Code" code: String, 1 "Data" data: QueryTopicConfigData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryTopicConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTopicConfigData {
    pub topic_config_info: Vec<QueryTopicConfigTopicConfigInfo>,
}
model! { QueryTopicConfigData {
    0 "TopicConfigInfo" topic_config_info: Vec<QueryTopicConfigTopicConfigInfo>
} }

/// In the response of [`QueryTopicConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTopicConfigTopicConfigInfo {
    pub codec: Option<String>,
    pub description: Option<String>,
    pub enable_broadcast: Option<bool>,
    pub enable_proxy_subscribe: Option<bool>,
    pub operation: Option<String>,
    pub product_key: Option<String>,
    pub topic_full_name: Option<String>,
}
model! { QueryTopicConfigTopicConfigInfo {
    0 "Codec" codec: String, 1 "Description" description: String, 2 "EnableBroadcast" enable_broadcast: bool,
    3 "EnableProxySubscribe" enable_proxy_subscribe: bool, 4 "Operation" operation: String,
    5 "ProductKey" product_key: String, 6 "TopicFullName" topic_full_name: String
} }

/// Queries topic reverse route table: `QueryTopicReverseRouteTable` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryTopicReverseRouteTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTopicReverseRouteTable {
    pub iot_instance_id: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub topic: String,
}
operation! { QueryTopicReverseRouteTable(topic: String)
    "QueryTopicReverseRouteTable" -> QueryTopicReverseRouteTableOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "RegionId" region_id: String, 2 "Topic" topic
} }

/// Response of [`QueryTopicReverseRouteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTopicReverseRouteTableOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub src_topics: Option<QueryTopicReverseRouteTableSrcTopics>,
    pub success: Option<bool>,
}
model! { QueryTopicReverseRouteTableOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String,
    2 "SrcTopics" src_topics: QueryTopicReverseRouteTableSrcTopics, 3 "Success" success: bool
} }

/// In the response of [`QueryTopicReverseRouteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTopicReverseRouteTableSrcTopics {
    pub topic: Vec<BTreeMap<String, Value>>,
}
model! { QueryTopicReverseRouteTableSrcTopics {
    0 "Topic" topic: Vec<BTreeMap<String, Value>>
} }

/// Queries topic route table: `QueryTopicRouteTable` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryTopicRouteTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTopicRouteTable {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub topic: String,
}
operation! { QueryTopicRouteTable(topic: String) "QueryTopicRouteTable" -> QueryTopicRouteTableOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "Topic" topic
} }

/// Response of [`QueryTopicRouteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTopicRouteTableOutput {
    pub code: Option<String>,
    pub dst_topics: Option<QueryTopicRouteTableDstTopics>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryTopicRouteTableOutput {
    0 "Code" code: String, 1 "DstTopics" dst_topics: QueryTopicRouteTableDstTopics,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryTopicRouteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTopicRouteTableDstTopics {
    pub topic: Vec<BTreeMap<String, Value>>,
}
model! { QueryTopicRouteTableDstTopics {
    0 "Topic" topic: Vec<BTreeMap<String, Value>>
} }

/// Queries vehicle device: `QueryVehicleDevice` of `iot` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Iot/2018-01-20/QueryVehicleDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVehicleDevice {
    pub device_name: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { QueryVehicleDevice() "QueryVehicleDevice" -> QueryVehicleDeviceOutput {
    0 "DeviceName" device_name: String, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key: String
} }

/// Response of [`QueryVehicleDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVehicleDeviceOutput {
    pub code: Option<String>,
    pub data: Option<QueryVehicleDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryVehicleDeviceOutput {
    0 "Code" code: String, 1 "Data" data: QueryVehicleDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryVehicleDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVehicleDeviceData {
    pub create_time: Option<i64>,
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub jt_protocol_device_data: Option<QueryVehicleDeviceJtProtocolDeviceData>,
    pub modified_time: Option<i64>,
    pub product_key: Option<String>,
    pub protocol: Option<String>,
}
model! { QueryVehicleDeviceData {
    0 "CreateTime" create_time: i64, 1 "DeviceName" device_name: String, 2 "IotId" iot_id: String,
    3 "JtProtocolDeviceData" jt_protocol_device_data: QueryVehicleDeviceJtProtocolDeviceData,
    4 "ModifiedTime" modified_time: i64, 5 "ProductKey" product_key: String, 6 "Protocol" protocol: String
} }

/// In the response of [`QueryVehicleDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVehicleDeviceJtProtocolDeviceData {
    /// Secret.
    pub auth_code: Option<Secret>,
    pub city: Option<String>,
    pub device_id: Option<String>,
    pub device_model: Option<String>,
    pub manufacturer: Option<String>,
    pub province: Option<String>,
    pub register_time: Option<String>,
    pub status: Option<String>,
    pub vehicle_colour: Option<String>,
    pub vehicle_number: Option<String>,
}
model! { QueryVehicleDeviceJtProtocolDeviceData {
    0 "AuthCode" auth_code: Secret, 1 "City" city: String, 2 "DeviceId" device_id: String,
    3 "DeviceModel" device_model: String, 4 "Manufacturer" manufacturer: String, 5 "Province" province: String,
    6 "RegisterTime" register_time: String, 7 "Status" status: String, 8 "VehicleColour" vehicle_colour: String,
    9 "VehicleNumber" vehicle_number: String
} }

/// `RRpc` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/RRpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RRpc {
    pub content_type: Option<String>,
    /// Required.
    pub device_name: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    /// Required.
    pub timeout: i64,
    pub topic: Option<String>,
    /// Required.
    pub request_base64_byte: String,
}
operation! { RRpc(device_name: String, product_key: String, timeout: i64, request_base64_byte: String)
    "RRpc" -> RRpcOutput {
    0 "ContentType" content_type: String, 1 "DeviceName" device_name, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key, 4 "Timeout" timeout, 5 "Topic" topic: String, 6 "RequestBase64Byte" request_base64_byte
} [
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`RRpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RRpcOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub message_id: Option<i64>,
    pub payload_base64_byte: Option<String>,
    pub rrpc_code: Option<String>,
    pub success: Option<bool>,
}
model! { RRpcOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "MessageId" message_id: i64,
    3 "PayloadBase64Byte" payload_base64_byte: String, 4 "RrpcCode" rrpc_code: String, 5 "Success" success: bool
} }

/// `ReBindLicenseDevice` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ReBindLicenseDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReBindLicenseDevice {
    pub iot_instance_id: Option<String>,
    /// Required. Secret.
    pub license_code: Secret,
    /// Required.
    pub product_key: String,
    /// Required.
    pub device_name_list: Vec<String>,
}
operation! { ReBindLicenseDevice(license_code: Secret, product_key: String, device_name_list: Vec<String>)
    "ReBindLicenseDevice" -> ReBindLicenseDeviceOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "LicenseCode" license_code, 2 "ProductKey" product_key,
    3 "DeviceNameList" device_name_list
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ReBindLicenseDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReBindLicenseDeviceOutput {
    pub code: Option<String>,
    pub data: Option<ReBindLicenseDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ReBindLicenseDeviceOutput {
    0 "Code" code: String, 1 "Data" data: ReBindLicenseDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`ReBindLicenseDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReBindLicenseDeviceData {
    pub check_progress_id: Option<String>,
    pub fail_sum: Option<i64>,
    pub progress: Option<i64>,
    pub result_csv_file: Option<String>,
    pub success_sum: Option<i64>,
}
model! { ReBindLicenseDeviceData {
    0 "CheckProgressId" check_progress_id: String, 1 "FailSum" fail_sum: i64, 2 "Progress" progress: i64,
    3 "ResultCsvFile" result_csv_file: String, 4 "SuccessSum" success_sum: i64
} }

/// Refreshes device tunnel share password: `RefreshDeviceTunnelSharePassword` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/RefreshDeviceTunnelSharePassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDeviceTunnelSharePassword {
    /// Required.
    pub device_name: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { RefreshDeviceTunnelSharePassword(device_name: String, product_key: String)
    "RefreshDeviceTunnelSharePassword" -> RefreshDeviceTunnelSharePasswordOutput {
    0 "DeviceName" device_name, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key
} }

/// Response of [`RefreshDeviceTunnelSharePassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDeviceTunnelSharePasswordOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub success: Option<bool>,
}
model! { RefreshDeviceTunnelSharePasswordOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Password" password: Secret,
    3 "Success" success: bool
} }

/// Refreshes studio app token open: `RefreshStudioAppTokenOpen` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/RefreshStudioAppTokenOpen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshStudioAppTokenOpen {
    /// Required.
    pub app_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub project_id: String,
}
operation! { RefreshStudioAppTokenOpen(app_id: String, project_id: String)
    "RefreshStudioAppTokenOpen" -> RefreshStudioAppTokenOpenOutput {
    0 "AppId" app_id, 1 "IotInstanceId" iot_instance_id: String, 2 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RefreshStudioAppTokenOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshStudioAppTokenOpenOutput {
    pub code: Option<String>,
    pub data: Option<RefreshStudioAppTokenOpenData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RefreshStudioAppTokenOpenOutput {
    0 "Code" code: String, 1 "Data" data: RefreshStudioAppTokenOpenData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`RefreshStudioAppTokenOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshStudioAppTokenOpenData {
    pub biz_id: Option<String>,
    pub biz_type: Option<String>,
    pub is_enable: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
model! { RefreshStudioAppTokenOpenData {
    0 "BizId" biz_id: String, 1 "BizType" biz_type: String, 2 "IsEnable" is_enable: String, 3 "Token" token: Secret,
    4 "Type" r#type: String
} }

/// Registers device: `RegisterDevice` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/RegisterDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDevice {
    pub app_key: Option<String>,
    pub dev_eui: Option<String>,
    pub device_name: Option<String>,
    pub iot_instance_id: Option<String>,
    pub join_eui: Option<String>,
    pub lora_node_type: Option<String>,
    pub nickname: Option<String>,
    /// Secret.
    pub pin_code: Option<Secret>,
    /// Required.
    pub product_key: String,
}
operation! { RegisterDevice(product_key: String) "RegisterDevice" -> RegisterDeviceOutput {
    0 "AppKey" app_key: String, 1 "DevEui" dev_eui: String, 2 "DeviceName" device_name: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "JoinEui" join_eui: String, 5 "LoraNodeType" lora_node_type: String,
    6 "Nickname" nickname: String, 7 "PinCode" pin_code: Secret, 8 "ProductKey" product_key
} }

/// Response of [`RegisterDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDeviceOutput {
    pub code: Option<String>,
    pub data: Option<RegisterDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RegisterDeviceOutput {
    0 "Code" code: String, 1 "Data" data: RegisterDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`RegisterDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDeviceData {
    pub dev_eui: Option<String>,
    pub device_name: Option<String>,
    /// Secret.
    pub device_secret: Option<Secret>,
    pub iot_id: Option<String>,
    pub join_eui: Option<String>,
    pub nickname: Option<String>,
    pub product_key: Option<String>,
}
model! { RegisterDeviceData {
    0 "DevEui" dev_eui: String, 1 "DeviceName" device_name: String, 2 "DeviceSecret" device_secret: Secret,
    3 "IotId" iot_id: String, 4 "JoinEui" join_eui: String, 5 "Nickname" nickname: String,
    6 "ProductKey" product_key: String
} }

/// Releases edge driver version: `ReleaseEdgeDriverVersion` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ReleaseEdgeDriverVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseEdgeDriverVersion {
    /// Required.
    pub driver_id: String,
    /// Required.
    pub driver_version: String,
    pub iot_instance_id: Option<String>,
}
operation! { ReleaseEdgeDriverVersion(driver_id: String, driver_version: String)
    "ReleaseEdgeDriverVersion" -> ReleaseEdgeDriverVersionOutput {
    0 "DriverId" driver_id, 1 "DriverVersion" driver_version, 2 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`ReleaseEdgeDriverVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseEdgeDriverVersionOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ReleaseEdgeDriverVersionOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Releases product: `ReleaseProduct` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ReleaseProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseProduct {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { ReleaseProduct(product_key: String) "ReleaseProduct" -> ReleaseProductOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key
} }

/// Response of [`ReleaseProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseProductOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ReleaseProductOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Removes thing topo: `RemoveThingTopo` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/RemoveThingTopo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveThingTopo {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { RemoveThingTopo() "RemoveThingTopo" -> RemoveThingTopoOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String
} }

/// Response of [`RemoveThingTopo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveThingTopoOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveThingTopoOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Replaces edge instance gateway: `ReplaceEdgeInstanceGateway` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ReplaceEdgeInstanceGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceEdgeInstanceGateway {
    /// Required.
    pub current_gateway_id: String,
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub new_gateway_id: String,
}
operation! { ReplaceEdgeInstanceGateway(current_gateway_id: String, instance_id: String, new_gateway_id: String)
    "ReplaceEdgeInstanceGateway" -> ReplaceEdgeInstanceGatewayOutput {
    0 "CurrentGatewayId" current_gateway_id, 1 "InstanceId" instance_id, 2 "IotInstanceId" iot_instance_id: String,
    3 "NewGatewayId" new_gateway_id
} }

/// Response of [`ReplaceEdgeInstanceGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceEdgeInstanceGatewayOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ReplaceEdgeInstanceGatewayOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// `RerunJob` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/RerunJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunJob {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub job_id: String,
}
operation! { RerunJob(job_id: String) "RerunJob" -> RerunJobOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "JobId" job_id
} }

/// Response of [`RerunJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunJobOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RerunJobOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Resets consumer group position: `ResetConsumerGroupPosition` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ResetConsumerGroupPosition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetConsumerGroupPosition {
    /// Required.
    pub group_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { ResetConsumerGroupPosition(group_id: String)
    "ResetConsumerGroupPosition" -> ResetConsumerGroupPositionOutput {
    0 "GroupId" group_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`ResetConsumerGroupPosition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetConsumerGroupPositionOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ResetConsumerGroupPositionOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Resets device timeline: `ResetDeviceTimeline` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ResetDeviceTimeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDeviceTimeline {
    /// Required.
    pub device_name: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { ResetDeviceTimeline(device_name: String, product_key: String)
    "ResetDeviceTimeline" -> ResetDeviceTimelineOutput {
    0 "DeviceName" device_name, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key
} }

/// Response of [`ResetDeviceTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDeviceTimelineOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ResetDeviceTimelineOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Resets thing: `ResetThing` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ResetThing>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetThing {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { ResetThing() "ResetThing" -> ResetThingOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String
} }

/// Response of [`ResetThing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetThingOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub job_id: Option<String>,
    pub success: Option<bool>,
}
model! { ResetThingOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "JobId" job_id: String, 3 "Success" success: bool
} }

/// Retries sound code label batch: `RetrySoundCodeLabelBatch` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/RetrySoundCodeLabelBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrySoundCodeLabelBatch {
    /// Required.
    pub batch_code: String,
    pub iot_instance_id: Option<String>,
}
operation! { RetrySoundCodeLabelBatch(batch_code: String) "RetrySoundCodeLabelBatch" -> RetrySoundCodeLabelBatchOutput {
    0 "BatchCode" batch_code, 1 "IotInstanceId" iot_instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RetrySoundCodeLabelBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrySoundCodeLabelBatchOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RetrySoundCodeLabelBatchOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// `ReupgradeOTATask` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ReupgradeOTATask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReupgradeOTATask {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub job_id: String,
    /// Required.
    pub task_id: Vec<String>,
}
operation! { ReupgradeOTATask(job_id: String, task_id: Vec<String>) "ReupgradeOTATask" -> ReupgradeOTATaskOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "JobId" job_id, 2 "TaskId" task_id
} }

/// Response of [`ReupgradeOTATask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReupgradeOTATaskOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ReupgradeOTATaskOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Saves device prop: `SaveDeviceProp` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/SaveDeviceProp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveDeviceProp {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    /// Required.
    pub props: String,
}
operation! { SaveDeviceProp(props: String) "SaveDeviceProp" -> SaveDevicePropOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String, 4 "Props" props
} }

/// Response of [`SaveDeviceProp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveDevicePropOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveDevicePropOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Saves script: `SaveScript` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/SaveScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveScript {
    pub iot_instance_id: Option<String>,
    /// Required. 0 to 99999999.
    pub parser_id: i64,
    /// Required.
    pub script_draft: String,
}
operation! { SaveScript(parser_id: i64, script_draft: String) "SaveScript" -> SaveScriptOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ParserId" parser_id, 2 "ScriptDraft" script_draft
} }

/// Response of [`SaveScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveScriptOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveScriptOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Sets device desired property: `SetDeviceDesiredProperty` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/SetDeviceDesiredProperty>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDeviceDesiredProperty {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub items: String,
    pub product_key: Option<String>,
    /// Required.
    pub versions: String,
}
operation! { SetDeviceDesiredProperty(items: String, versions: String)
    "SetDeviceDesiredProperty" -> SetDeviceDesiredPropertyOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "Items" items, 4 "ProductKey" product_key: String, 5 "Versions" versions
} }

/// Response of [`SetDeviceDesiredProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDeviceDesiredPropertyOutput {
    pub code: Option<String>,
    pub data: Option<SetDeviceDesiredPropertyData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SetDeviceDesiredPropertyOutput {
    0 "Code" code: String, 1 "Data" data: SetDeviceDesiredPropertyData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`SetDeviceDesiredProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDeviceDesiredPropertyData {
    pub message_id: Option<String>,
    pub versions: Option<String>,
}
model! { SetDeviceDesiredPropertyData {
    0 "MessageId" message_id: String, 1 "Versions" versions: String
} }

/// Sets device group tags: `SetDeviceGroupTags` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/SetDeviceGroupTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDeviceGroupTags {
    /// Required.
    pub group_id: String,
    pub group_type: Option<String>,
    pub iot_instance_id: Option<String>,
    pub tag_string: Option<String>,
}
operation! { SetDeviceGroupTags(group_id: String) "SetDeviceGroupTags" -> SetDeviceGroupTagsOutput {
    0 "GroupId" group_id, 1 "GroupType" group_type: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "TagString" tag_string: String
} }

/// Response of [`SetDeviceGroupTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDeviceGroupTagsOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SetDeviceGroupTagsOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Sets device property: `SetDeviceProperty` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/SetDeviceProperty>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDeviceProperty {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub items: String,
    pub product_key: Option<String>,
    /// 0 to 1.
    pub qos: Option<i64>,
}
operation! { SetDeviceProperty(items: String) "SetDeviceProperty" -> SetDevicePropertyOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "Items" items, 4 "ProductKey" product_key: String, 5 "Qos" qos: i64
} }

/// Response of [`SetDeviceProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDevicePropertyOutput {
    pub code: Option<String>,
    pub data: Option<SetDevicePropertyData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SetDevicePropertyOutput {
    0 "Code" code: String, 1 "Data" data: SetDevicePropertyData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`SetDeviceProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDevicePropertyData {
    pub message_id: Option<String>,
}
model! { SetDevicePropertyData {
    0 "MessageId" message_id: String
} }

/// Sets devices property: `SetDevicesProperty` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/SetDevicesProperty>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDevicesProperty {
    /// Required.
    pub device_name: Vec<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub items: String,
    /// Required.
    pub product_key: String,
    /// 0 to 1.
    pub qos: Option<i64>,
}
operation! { SetDevicesProperty(device_name: Vec<String>, items: String, product_key: String)
    "SetDevicesProperty" -> SetDevicesPropertyOutput {
    0 "DeviceName" device_name, 1 "IotInstanceId" iot_instance_id: String, 2 "Items" items, 3 "ProductKey" product_key,
    4 "Qos" qos: i64
} }

/// Response of [`SetDevicesProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDevicesPropertyOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SetDevicesPropertyOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Sets edge instance driver configs: `SetEdgeInstanceDriverConfigs` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/SetEdgeInstanceDriverConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetEdgeInstanceDriverConfigs {
    /// Required.
    pub configs: Vec<SetEdgeInstanceDriverConfigsConfigs>,
    /// Required.
    pub driver_id: String,
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
}
operation! {
    SetEdgeInstanceDriverConfigs(configs: Vec<SetEdgeInstanceDriverConfigsConfigs>, driver_id: String, instance_id: String)
    "SetEdgeInstanceDriverConfigs" -> SetEdgeInstanceDriverConfigsOutput {
    0 "Configs" configs, 1 "DriverId" driver_id, 2 "InstanceId" instance_id, 3 "IotInstanceId" iot_instance_id: String
} }

/// In the request of [`SetEdgeInstanceDriverConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetEdgeInstanceDriverConfigsConfigs {
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub format: Option<String>,
    pub key: Option<String>,
}
input! { SetEdgeInstanceDriverConfigsConfigs(content: String, format: String) {
    0 "Content" content: String, 1 "Format" format: String, 2 "Key" key: String
} }

/// Response of [`SetEdgeInstanceDriverConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetEdgeInstanceDriverConfigsOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SetEdgeInstanceDriverConfigsOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Sets product cert info: `SetProductCertInfo` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/SetProductCertInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetProductCertInfo {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub issue_model: i64,
    /// Required.
    pub product_key: String,
}
operation! { SetProductCertInfo(issue_model: i64, product_key: String)
    "SetProductCertInfo" -> SetProductCertInfoOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "IssueModel" issue_model, 2 "ProductKey" product_key
} }

/// Response of [`SetProductCertInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetProductCertInfoOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SetProductCertInfoOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Sets studio project cooperation: `SetStudioProjectCooperation` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/SetStudioProjectCooperation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetStudioProjectCooperation {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub status: String,
}
operation! { SetStudioProjectCooperation(status: String)
    "SetStudioProjectCooperation" -> SetStudioProjectCooperationOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "Status" status
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SetStudioProjectCooperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetStudioProjectCooperationOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SetStudioProjectCooperationOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// `SetupStudioAppAuthModeOpen` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/SetupStudioAppAuthModeOpen>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupStudioAppAuthModeOpen {
    /// Required.
    pub app_id: String,
    /// Required.
    pub auth_mode: i64,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub project_id: String,
}
operation! { SetupStudioAppAuthModeOpen(app_id: String, auth_mode: i64, project_id: String)
    "SetupStudioAppAuthModeOpen" -> SetupStudioAppAuthModeOpenOutput {
    0 "AppId" app_id, 1 "AuthMode" auth_mode, 2 "IotInstanceId" iot_instance_id: String, 3 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`SetupStudioAppAuthModeOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupStudioAppAuthModeOpenOutput {
    pub code: Option<String>,
    pub data: Option<SetupStudioAppAuthModeOpenData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SetupStudioAppAuthModeOpenOutput {
    0 "Code" code: String, 1 "Data" data: SetupStudioAppAuthModeOpenData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`SetupStudioAppAuthModeOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupStudioAppAuthModeOpenData {
    pub auth_mode: Option<i64>,
    pub token_info: Option<SetupStudioAppAuthModeOpenTokenInfo>,
}
model! { SetupStudioAppAuthModeOpenData {
    0 "AuthMode" auth_mode: i64, 1 "TokenInfo" token_info: SetupStudioAppAuthModeOpenTokenInfo
} }

/// In the response of [`SetupStudioAppAuthModeOpen`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupStudioAppAuthModeOpenTokenInfo {
    pub biz_id: Option<String>,
    pub biz_type: Option<String>,
    pub is_enable: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub r#type: Option<String>,
}
model! { SetupStudioAppAuthModeOpenTokenInfo {
    0 "BizId" biz_id: String, 1 "BizType" biz_type: String, 2 "IsEnable" is_enable: String, 3 "Token" token: Secret,
    4 "Type" r#type: String
} }

/// `ShareSpeechByCombination` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/ShareSpeechByCombination>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareSpeechByCombination {
    pub audio_format: Option<String>,
    /// Required.
    pub combination_list: Vec<String>,
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    pub speech_id: Option<String>,
}
operation! { ShareSpeechByCombination(combination_list: Vec<String>)
    "ShareSpeechByCombination" -> ShareSpeechByCombinationOutput {
    0 "AudioFormat" audio_format: String, 1 "CombinationList" combination_list, 2 "DeviceName" device_name: String,
    3 "IotId" iot_id: String, 4 "IotInstanceId" iot_instance_id: String, 5 "ProductKey" product_key: String,
    6 "SpeechId" speech_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`ShareSpeechByCombination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareSpeechByCombinationOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ShareSpeechByCombinationOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// `SpeechByCombination` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/SpeechByCombination>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpeechByCombination {
    pub audio_format: Option<String>,
    /// Required.
    pub combination_list: Vec<String>,
    pub device_name: Option<String>,
    pub enforce_flag: Option<bool>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    pub speech_id: Option<String>,
}
operation! { SpeechByCombination(combination_list: Vec<String>) "SpeechByCombination" -> SpeechByCombinationOutput {
    0 "AudioFormat" audio_format: String, 1 "CombinationList" combination_list, 2 "DeviceName" device_name: String,
    3 "EnforceFlag" enforce_flag: bool, 4 "IotId" iot_id: String, 5 "IotInstanceId" iot_instance_id: String,
    6 "ProductKey" product_key: String, 7 "SpeechId" speech_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`SpeechByCombination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpeechByCombinationOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SpeechByCombinationOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// `SpeechBySynthesis` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/SpeechBySynthesis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpeechBySynthesis {
    /// Required.
    pub audio_format: String,
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    pub speech_id: Option<String>,
    /// -500 to 500.
    pub speech_rate: Option<i64>,
    /// Required.
    pub text: String,
    /// Required.
    pub voice: String,
    /// 0 to 100.
    pub volume: Option<i64>,
}
operation! { SpeechBySynthesis(audio_format: String, text: String, voice: String)
    "SpeechBySynthesis" -> SpeechBySynthesisOutput {
    0 "AudioFormat" audio_format, 1 "DeviceName" device_name: String, 2 "IotId" iot_id: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "ProductKey" product_key: String, 5 "SpeechId" speech_id: String,
    6 "SpeechRate" speech_rate: i64, 7 "Text" text, 8 "Voice" voice, 9 "Volume" volume: i64
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
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`SpeechBySynthesis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpeechBySynthesisOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SpeechBySynthesisOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Starts pt detection: `StartPTDetection` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/StartPTDetection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPTDetection {
    /// Required.
    pub algorithm_instance_uid: String,
    /// Required.
    pub data: String,
    /// Required.
    pub data_collection_time: i64,
    /// Required.
    pub file_name: String,
    /// Required.
    pub iot_instance_id: String,
    pub power_plants_number: Option<i64>,
    pub power_station_uid: Option<String>,
    pub sensitivity: Option<i64>,
}

/// Arguments of [`StartPTDetection::new`].
pub struct StartPTDetectionRequired {
    pub algorithm_instance_uid: String,
    pub data: String,
    pub data_collection_time: i64,
    pub file_name: String,
    pub iot_instance_id: String,
}
operation! {
    StartPTDetection { StartPTDetectionRequired: algorithm_instance_uid, data, data_collection_time, file_name, iot_instance_id }
    "StartPTDetection" -> StartPTDetectionOutput {
    0 "AlgorithmInstanceUid" algorithm_instance_uid, 1 "Data" data, 2 "DataCollectionTime" data_collection_time,
    3 "FileName" file_name, 4 "IotInstanceId" iot_instance_id, 5 "PowerPlantsNumber" power_plants_number: i64,
    6 "PowerStationUid" power_station_uid: String, 7 "Sensitivity" sensitivity: i64
} }

/// Response of [`StartPTDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPTDetectionOutput {
    pub code: Option<String>,
    pub data: Option<StartPTDetectionData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { StartPTDetectionOutput {
    0 "Code" code: String, 1 "Data" data: StartPTDetectionData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`StartPTDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPTDetectionData {
    pub data: Option<String>,
    pub err_msg: Option<String>,
    pub input_data: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { StartPTDetectionData {
    0 "Data" data: String, 1 "ErrMsg" err_msg: String, 2 "InputData" input_data: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// Starts parser: `StartParser` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/StartParser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartParser {
    pub iot_instance_id: Option<String>,
    /// Required. 0 to 99999999999.
    pub parser_id: i64,
}
operation! { StartParser(parser_id: i64) "StartParser" -> StartParserOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ParserId" parser_id
} }

/// Response of [`StartParser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartParserOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { StartParserOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Starts rule: `StartRule` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/StartRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRule {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub rule_id: i64,
}
operation! { StartRule(rule_id: i64) "StartRule" -> StartRuleOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "RuleId" rule_id
} }

/// Response of [`StartRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRuleOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { StartRuleOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Stops parser: `StopParser` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/StopParser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopParser {
    pub iot_instance_id: Option<String>,
    /// Required. 0 to 99999999999.
    pub parser_id: i64,
}
operation! { StopParser(parser_id: i64) "StopParser" -> StopParserOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ParserId" parser_id
} }

/// Response of [`StopParser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopParserOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { StopParserOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Stops rule: `StopRule` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/StopRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRule {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub rule_id: i64,
}
operation! { StopRule(rule_id: i64) "StopRule" -> StopRuleOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "RuleId" rule_id
} }

/// Response of [`StopRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRuleOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { StopRuleOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// `SubscribeTopic` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/SubscribeTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeTopic {
    /// Required.
    pub device_name: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    /// Required.
    pub topic: Vec<String>,
}
operation! { SubscribeTopic(device_name: String, product_key: String, topic: Vec<String>)
    "SubscribeTopic" -> SubscribeTopicOutput {
    0 "DeviceName" device_name, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key, 3 "Topic" topic
} }

/// Response of [`SubscribeTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeTopicOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SubscribeTopicOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Syncs speech by combination: `SyncSpeechByCombination` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/SyncSpeechByCombination>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncSpeechByCombination {
    pub audio_format: Option<String>,
    /// Required.
    pub combination_list: Vec<String>,
    pub device_name: Option<String>,
    pub enforce_flag: Option<bool>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    pub speech_id: Option<String>,
}
operation! { SyncSpeechByCombination(combination_list: Vec<String>)
    "SyncSpeechByCombination" -> SyncSpeechByCombinationOutput {
    0 "AudioFormat" audio_format: String, 1 "CombinationList" combination_list, 2 "DeviceName" device_name: String,
    3 "EnforceFlag" enforce_flag: bool, 4 "IotId" iot_id: String, 5 "IotInstanceId" iot_instance_id: String,
    6 "ProductKey" product_key: String, 7 "SpeechId" speech_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`SyncSpeechByCombination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncSpeechByCombinationOutput {
    pub code: Option<String>,
    pub data: Option<SyncSpeechByCombinationData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SyncSpeechByCombinationOutput {
    0 "Code" code: String, 1 "Data" data: SyncSpeechByCombinationData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`SyncSpeechByCombination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncSpeechByCombinationData {
    pub detail: Option<String>,
    pub device_error_code: Option<String>,
    pub device_error_message: Option<String>,
    pub id: Option<String>,
    pub max_retry_count: Option<i64>,
    pub retry_count: Option<i64>,
    pub success: Option<bool>,
}
model! { SyncSpeechByCombinationData {
    0 "Detail" detail: String, 1 "DeviceErrorCode" device_error_code: String,
    2 "DeviceErrorMessage" device_error_message: String, 3 "Id" id: String, 4 "MaxRetryCount" max_retry_count: i64,
    5 "RetryCount" retry_count: i64, 6 "Success" success: bool
} }

/// `TestSpeech` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/TestSpeech>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestSpeech {
    pub audio_format: Option<String>,
    pub enable_sound_code: Option<bool>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub project_code: String,
    pub sound_code_config: Option<BTreeMap<String, Value>>,
    /// -500 to 500.
    pub speech_rate: Option<i64>,
    pub speech_type: Option<String>,
    pub text: Option<String>,
    /// Required.
    pub voice: String,
    /// 0 to 100.
    pub volume: Option<i64>,
}
operation! { TestSpeech(project_code: String, voice: String) "TestSpeech" -> TestSpeechOutput {
    0 "AudioFormat" audio_format: String, 1 "EnableSoundCode" enable_sound_code: bool,
    2 "IotInstanceId" iot_instance_id: String, 3 "ProjectCode" project_code,
    4 "SoundCodeConfig" sound_code_config: BTreeMap<String, Value>, 5 "SpeechRate" speech_rate: i64,
    6 "SpeechType" speech_type: String, 7 "Text" text: String, 8 "Voice" voice, 9 "Volume" volume: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`TestSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestSpeechOutput {
    pub code: Option<String>,
    pub data: Option<TestSpeechData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { TestSpeechOutput {
    0 "Code" code: String, 1 "Data" data: TestSpeechData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`TestSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestSpeechData {
    pub items: Vec<String>,
}
model! { TestSpeechData {
    0 "items" items: Vec<String>
} }

/// `TestSwitch` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/TestSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestSwitch {
    /// Required.
    pub device_name: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
}
operation! { TestSwitch(device_name: String, product_key: String) "TestSwitch" -> TestSwitchOutput {
    0 "DeviceName" device_name, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key
} }

/// Response of [`TestSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestSwitchOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub iot_id: Option<String>,
    pub success: Option<bool>,
}
model! { TestSwitchOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "IotId" iot_id: String, 3 "Success" success: bool
} }

/// `TransformClientId` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/TransformClientId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformClientId {
    /// Required.
    pub client_id: String,
    /// Required.
    pub iot_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { TransformClientId(client_id: String, iot_id: String) "TransformClientId" -> TransformClientIdOutput {
    0 "ClientId" client_id, 1 "IotId" iot_id, 2 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`TransformClientId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformClientIdOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { TransformClientIdOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// `TriggerSceneRule` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/TriggerSceneRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerSceneRule {
    pub instance_id: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub rule_id: String,
}
operation! { TriggerSceneRule(rule_id: String) "TriggerSceneRule" -> TriggerSceneRuleOutput {
    0 "InstanceId" instance_id: String, 1 "IotInstanceId" iot_instance_id: String, 2 "RuleId" rule_id
} }

/// Response of [`TriggerSceneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerSceneRuleOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { TriggerSceneRuleOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Unbinds application from edge instance: `UnbindApplicationFromEdgeInstance` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UnbindApplicationFromEdgeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindApplicationFromEdgeInstance {
    /// Required.
    pub application_id: String,
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { UnbindApplicationFromEdgeInstance(application_id: String, instance_id: String)
    "UnbindApplicationFromEdgeInstance" -> UnbindApplicationFromEdgeInstanceOutput {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id, 2 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`UnbindApplicationFromEdgeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindApplicationFromEdgeInstanceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UnbindApplicationFromEdgeInstanceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Unbinds driver from edge instance: `UnbindDriverFromEdgeInstance` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UnbindDriverFromEdgeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindDriverFromEdgeInstance {
    /// Required.
    pub driver_id: String,
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { UnbindDriverFromEdgeInstance(driver_id: String, instance_id: String)
    "UnbindDriverFromEdgeInstance" -> UnbindDriverFromEdgeInstanceOutput {
    0 "DriverId" driver_id, 1 "InstanceId" instance_id, 2 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`UnbindDriverFromEdgeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindDriverFromEdgeInstanceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UnbindDriverFromEdgeInstanceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Unbinds license product: `UnbindLicenseProduct` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UnbindLicenseProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindLicenseProduct {
    pub iot_instance_id: Option<String>,
    /// Required. Secret.
    pub license_code: Secret,
    /// Required.
    pub product_key: String,
}
operation! { UnbindLicenseProduct(license_code: Secret, product_key: String)
    "UnbindLicenseProduct" -> UnbindLicenseProductOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "LicenseCode" license_code, 2 "ProductKey" product_key
} }

/// Response of [`UnbindLicenseProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindLicenseProductOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UnbindLicenseProductOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Unbinds role from edge instance: `UnbindRoleFromEdgeInstance` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UnbindRoleFromEdgeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindRoleFromEdgeInstance {
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
}
operation! { UnbindRoleFromEdgeInstance(instance_id: String)
    "UnbindRoleFromEdgeInstance" -> UnbindRoleFromEdgeInstanceOutput {
    0 "InstanceId" instance_id, 1 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`UnbindRoleFromEdgeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindRoleFromEdgeInstanceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UnbindRoleFromEdgeInstanceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Unbinds scene rule from edge instance: `UnbindSceneRuleFromEdgeInstance` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UnbindSceneRuleFromEdgeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSceneRuleFromEdgeInstance {
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub rule_id: String,
}
operation! { UnbindSceneRuleFromEdgeInstance(instance_id: String, rule_id: String)
    "UnbindSceneRuleFromEdgeInstance" -> UnbindSceneRuleFromEdgeInstanceOutput {
    0 "InstanceId" instance_id, 1 "IotInstanceId" iot_instance_id: String, 2 "RuleId" rule_id
} }

/// Response of [`UnbindSceneRuleFromEdgeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSceneRuleFromEdgeInstanceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UnbindSceneRuleFromEdgeInstanceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// `UnsubscribeTopic` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UnsubscribeTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnsubscribeTopic {
    /// Required.
    pub device_name: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    /// Required.
    pub topic: Vec<String>,
}
operation! { UnsubscribeTopic(device_name: String, product_key: String, topic: Vec<String>)
    "UnsubscribeTopic" -> UnsubscribeTopicOutput {
    0 "DeviceName" device_name, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key, 3 "Topic" topic
} }

/// Response of [`UnsubscribeTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnsubscribeTopicOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub failure_topics: Option<UnsubscribeTopicFailureTopics>,
    pub success: Option<bool>,
}
model! { UnsubscribeTopicOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String,
    2 "FailureTopics" failure_topics: UnsubscribeTopicFailureTopics, 3 "Success" success: bool
} }

/// In the response of [`UnsubscribeTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnsubscribeTopicFailureTopics {
    pub topic: Vec<BTreeMap<String, Value>>,
}
model! { UnsubscribeTopicFailureTopics {
    0 "topic" topic: Vec<BTreeMap<String, Value>>
} }

/// Updates consumer group: `UpdateConsumerGroup` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConsumerGroup {
    /// Required.
    pub group_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub new_group_name: String,
}
operation! { UpdateConsumerGroup(group_id: String, new_group_name: String)
    "UpdateConsumerGroup" -> UpdateConsumerGroupOutput {
    0 "GroupId" group_id, 1 "IotInstanceId" iot_instance_id: String, 2 "NewGroupName" new_group_name
} }

/// Response of [`UpdateConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConsumerGroupOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateConsumerGroupOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates destination: `UpdateDestination` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateDestination>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDestination {
    /// Required.
    pub configuration: String,
    pub description: Option<String>,
    /// Required. 0 to 999999999999.
    pub destination_id: i64,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: String,
}
operation! { UpdateDestination(configuration: String, destination_id: i64, name: String, r#type: String)
    "UpdateDestination" -> UpdateDestinationOutput {
    0 "Configuration" configuration, 1 "Description" description: String, 2 "DestinationId" destination_id,
    3 "IotInstanceId" iot_instance_id: String, 4 "Name" name, 5 "Type" r#type
} }

/// Response of [`UpdateDestination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDestinationOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDestinationOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates device group: `UpdateDeviceGroup` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeviceGroup {
    pub group_desc: Option<String>,
    /// Required.
    pub group_id: String,
    pub group_type: Option<String>,
    pub iot_instance_id: Option<String>,
}
operation! { UpdateDeviceGroup(group_id: String) "UpdateDeviceGroup" -> UpdateDeviceGroupOutput {
    0 "GroupDesc" group_desc: String, 1 "GroupId" group_id, 2 "GroupType" group_type: String,
    3 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`UpdateDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeviceGroupOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDeviceGroupOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates device shadow: `UpdateDeviceShadow` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateDeviceShadow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeviceShadow {
    pub delta_update: Option<bool>,
    /// Required.
    pub device_name: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    /// Required.
    pub shadow_message: String,
}
operation! { UpdateDeviceShadow(device_name: String, product_key: String, shadow_message: String)
    "UpdateDeviceShadow" -> UpdateDeviceShadowOutput {
    0 "DeltaUpdate" delta_update: bool, 1 "DeviceName" device_name, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key, 4 "ShadowMessage" shadow_message
} }

/// Response of [`UpdateDeviceShadow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDeviceShadowOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDeviceShadowOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates edge driver version: `UpdateEdgeDriverVersion` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateEdgeDriverVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEdgeDriverVersion {
    pub argument: Option<String>,
    pub config_check_rule: Option<String>,
    pub container_config: Option<String>,
    pub description: Option<String>,
    pub driver_config: Option<String>,
    /// Required.
    pub driver_id: String,
    /// Required.
    pub driver_version: String,
    /// Required.
    pub edge_version: String,
    pub iot_instance_id: Option<String>,
    pub source_config: Option<String>,
}
operation! { UpdateEdgeDriverVersion(driver_id: String, driver_version: String, edge_version: String)
    "UpdateEdgeDriverVersion" -> UpdateEdgeDriverVersionOutput {
    0 "Argument" argument: String, 1 "ConfigCheckRule" config_check_rule: String,
    2 "ContainerConfig" container_config: String, 3 "Description" description: String,
    4 "DriverConfig" driver_config: String, 5 "DriverId" driver_id, 6 "DriverVersion" driver_version,
    7 "EdgeVersion" edge_version, 8 "IotInstanceId" iot_instance_id: String, 9 "SourceConfig" source_config: String
} }

/// Response of [`UpdateEdgeDriverVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEdgeDriverVersionOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateEdgeDriverVersionOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates edge instance: `UpdateEdgeInstance` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateEdgeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEdgeInstance {
    pub biz_enable: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub name: String,
    pub spec: Option<i64>,
    pub tags: Option<String>,
}
operation! { UpdateEdgeInstance(instance_id: String, name: String) "UpdateEdgeInstance" -> UpdateEdgeInstanceOutput {
    0 "BizEnable" biz_enable: bool, 1 "InstanceId" instance_id, 2 "IotInstanceId" iot_instance_id: String,
    3 "Name" name, 4 "Spec" spec: i64, 5 "Tags" tags: String
} }

/// Response of [`UpdateEdgeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEdgeInstanceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateEdgeInstanceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates edge instance channel: `UpdateEdgeInstanceChannel` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateEdgeInstanceChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEdgeInstanceChannel {
    /// Required.
    pub channel_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub configs: Vec<UpdateEdgeInstanceChannelConfigs>,
    /// Required.
    pub driver_id: String,
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
}

/// Arguments of [`UpdateEdgeInstanceChannel::new`].
pub struct UpdateEdgeInstanceChannelRequired {
    pub channel_id: String,
    pub channel_name: String,
    pub configs: Vec<UpdateEdgeInstanceChannelConfigs>,
    pub driver_id: String,
    pub instance_id: String,
}
operation! {
    UpdateEdgeInstanceChannel { UpdateEdgeInstanceChannelRequired: channel_id, channel_name, configs, driver_id, instance_id }
    "UpdateEdgeInstanceChannel" -> UpdateEdgeInstanceChannelOutput {
    0 "ChannelId" channel_id, 1 "ChannelName" channel_name, 2 "Configs" configs, 3 "DriverId" driver_id,
    4 "InstanceId" instance_id, 5 "IotInstanceId" iot_instance_id: String
} }

/// In the request of [`UpdateEdgeInstanceChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEdgeInstanceChannelConfigs {
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub format: Option<String>,
    pub key: Option<String>,
}
input! { UpdateEdgeInstanceChannelConfigs(content: String, format: String) {
    0 "Content" content: String, 1 "Format" format: String, 2 "Key" key: String
} }

/// Response of [`UpdateEdgeInstanceChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEdgeInstanceChannelOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateEdgeInstanceChannelOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates edge instance message routing: `UpdateEdgeInstanceMessageRouting` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateEdgeInstanceMessageRouting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEdgeInstanceMessageRouting {
    /// Required.
    pub instance_id: String,
    pub iot_instance_id: Option<String>,
    pub name: Option<String>,
    /// Required. 0 to 9223372036854775807.
    pub route_id: i64,
    pub source_data: Option<String>,
    /// Required.
    pub source_type: String,
    pub target_data: Option<String>,
    pub target_iot_hub_qos: Option<i64>,
    /// Required.
    pub target_type: String,
    pub topic_filter: Option<String>,
}
operation! {
    UpdateEdgeInstanceMessageRouting(instance_id: String, route_id: i64, source_type: String, target_type: String)
    "UpdateEdgeInstanceMessageRouting" -> UpdateEdgeInstanceMessageRoutingOutput {
    0 "InstanceId" instance_id, 1 "IotInstanceId" iot_instance_id: String, 2 "Name" name: String, 3 "RouteId" route_id,
    4 "SourceData" source_data: String, 5 "SourceType" source_type, 6 "TargetData" target_data: String,
    7 "TargetIotHubQos" target_iot_hub_qos: i64, 8 "TargetType" target_type, 9 "TopicFilter" topic_filter: String
} }

/// Response of [`UpdateEdgeInstanceMessageRouting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEdgeInstanceMessageRoutingOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateEdgeInstanceMessageRoutingOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates job: `UpdateJob` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJob {
    pub description: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub job_id: String,
    pub rollout_config: Option<BTreeMap<String, Value>>,
    pub timeout_config: Option<BTreeMap<String, Value>>,
}
operation! { UpdateJob(job_id: String) "UpdateJob" -> UpdateJobOutput {
    0 "Description" description: String, 1 "IotInstanceId" iot_instance_id: String, 2 "JobId" job_id,
    3 "RolloutConfig" rollout_config: BTreeMap<String, Value>, 4 "TimeoutConfig" timeout_config: BTreeMap<String, Value>
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`UpdateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateJobOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates ota job: `UpdateOTAJob` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateOTAJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOTAJob {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub job_id: String,
    /// Required. 10 to 10000.
    pub maximum_per_minute: i64,
    pub src_version_list: Option<Vec<String>>,
    pub tags: Option<Vec<UpdateOTAJobTags>>,
    /// Required.
    pub target_selection: String,
    pub timeout_in_minutes: Option<i64>,
    /// Required.
    pub upgrade_type: String,
}
operation! { UpdateOTAJob(job_id: String, maximum_per_minute: i64, target_selection: String, upgrade_type: String)
    "UpdateOTAJob" -> UpdateOTAJobOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "JobId" job_id, 2 "MaximumPerMinute" maximum_per_minute,
    3 "SrcVersionList" src_version_list: Vec<String>, 4 "Tags" tags: Vec<UpdateOTAJobTags>,
    5 "TargetSelection" target_selection, 6 "TimeoutInMinutes" timeout_in_minutes: i64, 7 "UpgradeType" upgrade_type
} }

/// In the request of [`UpdateOTAJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOTAJobTags {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { UpdateOTAJobTags(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`UpdateOTAJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOTAJobOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateOTAJobOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates ota module: `UpdateOTAModule` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateOTAModule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOTAModule {
    pub alias_name: Option<String>,
    pub desc: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub module_name: String,
    /// Required.
    pub product_key: String,
}
operation! { UpdateOTAModule(module_name: String, product_key: String) "UpdateOTAModule" -> UpdateOTAModuleOutput {
    0 "AliasName" alias_name: String, 1 "Desc" desc: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ModuleName" module_name, 4 "ProductKey" product_key
} }

/// Response of [`UpdateOTAModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOTAModuleOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateOTAModuleOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates parser: `UpdateParser` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateParser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateParser {
    pub description: Option<String>,
    pub iot_instance_id: Option<String>,
    pub name: Option<String>,
    /// Required. 0 to 9999999999.
    pub parser_id: i64,
}
operation! { UpdateParser(parser_id: i64) "UpdateParser" -> UpdateParserOutput {
    0 "Description" description: String, 1 "IotInstanceId" iot_instance_id: String, 2 "Name" name: String,
    3 "ParserId" parser_id
} }

/// Response of [`UpdateParser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateParserOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateParserOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates parser data source: `UpdateParserDataSource` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateParserDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateParserDataSource {
    /// Required. 0 to 9999999999.
    pub data_source_id: i64,
    pub description: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub name: String,
}
operation! { UpdateParserDataSource(data_source_id: i64, name: String)
    "UpdateParserDataSource" -> UpdateParserDataSourceOutput {
    0 "DataSourceId" data_source_id, 1 "Description" description: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "Name" name
} }

/// Response of [`UpdateParserDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateParserDataSourceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateParserDataSourceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates product: `UpdateProduct` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProduct {
    pub description: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    /// Required.
    pub product_name: String,
}
operation! { UpdateProduct(product_key: String, product_name: String) "UpdateProduct" -> UpdateProductOutput {
    0 "Description" description: String, 1 "IotInstanceId" iot_instance_id: String, 2 "ProductKey" product_key,
    3 "ProductName" product_name
} }

/// Response of [`UpdateProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProductOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateProductOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates product filter config: `UpdateProductFilterConfig` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateProductFilterConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProductFilterConfig {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    /// Required.
    pub property_timestamp_filter: bool,
    /// Required.
    pub property_value_filter: bool,
}
operation! {
    UpdateProductFilterConfig(product_key: String, property_timestamp_filter: bool, property_value_filter: bool)
    "UpdateProductFilterConfig" -> UpdateProductFilterConfigOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key,
    2 "PropertyTimestampFilter" property_timestamp_filter, 3 "PropertyValueFilter" property_value_filter
} }

/// Response of [`UpdateProductFilterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProductFilterConfigOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateProductFilterConfigOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates product tags: `UpdateProductTags` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateProductTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProductTags {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    /// Required.
    pub product_tag: Vec<UpdateProductTagsProductTag>,
}
operation! { UpdateProductTags(product_key: String, product_tag: Vec<UpdateProductTagsProductTag>)
    "UpdateProductTags" -> UpdateProductTagsOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key, 2 "ProductTag" product_tag
} }

/// In the request of [`UpdateProductTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProductTagsProductTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { UpdateProductTagsProductTag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`UpdateProductTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProductTagsOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub invalid_product_tags: Option<UpdateProductTagsInvalidProductTags>,
    pub success: Option<bool>,
}
model! { UpdateProductTagsOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String,
    2 "InvalidProductTags" invalid_product_tags: UpdateProductTagsInvalidProductTags, 3 "Success" success: bool
} }

/// In the response of [`UpdateProductTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProductTagsInvalidProductTags {
    pub product_tag: Vec<UpdateProductTagsInvalidProductTagsProductTag>,
}
model! { UpdateProductTagsInvalidProductTags {
    0 "ProductTag" product_tag: Vec<UpdateProductTagsInvalidProductTagsProductTag>
} }

/// In the response of [`UpdateProductTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProductTagsInvalidProductTagsProductTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { UpdateProductTagsInvalidProductTagsProductTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Updates product topic: `UpdateProductTopic` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateProductTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProductTopic {
    pub codec: Option<String>,
    pub desc: Option<String>,
    pub enable_proxy_subscribe: Option<bool>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub operation: String,
    /// Required.
    pub topic_id: String,
    /// Required.
    pub topic_short_name: String,
}
operation! { UpdateProductTopic(operation: String, topic_id: String, topic_short_name: String)
    "UpdateProductTopic" -> UpdateProductTopicOutput {
    0 "Codec" codec: String, 1 "Desc" desc: String, 2 "EnableProxySubscribe" enable_proxy_subscribe: bool,
    3 "IotInstanceId" iot_instance_id: String, 4 "Operation" operation, 5 "TopicId" topic_id,
    6 "TopicShortName" topic_short_name
} }

/// Response of [`UpdateProductTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProductTopicOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateProductTopicOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates rule: `UpdateRule` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRule {
    pub iot_instance_id: Option<String>,
    pub name: Option<String>,
    pub product_key: Option<String>,
    pub rule_desc: Option<String>,
    /// Required.
    pub rule_id: i64,
    pub select: Option<String>,
    pub short_topic: Option<String>,
    pub topic: Option<String>,
    pub topic_type: Option<i64>,
    pub r#where: Option<String>,
}
operation! { UpdateRule(rule_id: i64) "UpdateRule" -> UpdateRuleOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "Name" name: String, 2 "ProductKey" product_key: String,
    3 "RuleDesc" rule_desc: String, 4 "RuleId" rule_id, 5 "Select" select: String, 6 "ShortTopic" short_topic: String,
    7 "Topic" topic: String, 8 "TopicType" topic_type: i64, 9 "Where" r#where: String
} }

/// Response of [`UpdateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateRuleOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates rule action: `UpdateRuleAction` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateRuleAction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleAction {
    /// Required.
    pub action_id: i64,
    /// Required.
    pub configuration: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { UpdateRuleAction(action_id: i64, configuration: String, r#type: String)
    "UpdateRuleAction" -> UpdateRuleActionOutput {
    0 "ActionId" action_id, 1 "Configuration" configuration, 2 "IotInstanceId" iot_instance_id: String, 3 "Type" r#type
} }

/// Response of [`UpdateRuleAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleActionOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateRuleActionOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates scene rule: `UpdateSceneRule` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateSceneRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSceneRule {
    pub iot_instance_id: Option<String>,
    pub rule_content: Option<String>,
    pub rule_description: Option<String>,
    /// Required.
    pub rule_id: String,
    pub rule_name: Option<String>,
}
operation! { UpdateSceneRule(rule_id: String) "UpdateSceneRule" -> UpdateSceneRuleOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "RuleContent" rule_content: String,
    2 "RuleDescription" rule_description: String, 3 "RuleId" rule_id, 4 "RuleName" rule_name: String
} }

/// Response of [`UpdateSceneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSceneRuleOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSceneRuleOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates schedule period: `UpdateSchedulePeriod` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateSchedulePeriod>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSchedulePeriod {
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub period_code: String,
    pub sound_code_content: Option<String>,
    pub start_time: Option<String>,
}
operation! { UpdateSchedulePeriod(period_code: String) "UpdateSchedulePeriod" -> UpdateSchedulePeriodOutput {
    0 "Description" description: String, 1 "EndTime" end_time: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "PeriodCode" period_code, 4 "SoundCodeContent" sound_code_content: String, 5 "StartTime" start_time: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateSchedulePeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSchedulePeriodOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSchedulePeriodOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates sound code: `UpdateSoundCode` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateSoundCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSoundCode {
    pub duration: Option<i64>,
    pub iot_instance_id: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub sound_code: String,
    pub sound_code_content: Option<String>,
}
operation! { UpdateSoundCode(sound_code: String) "UpdateSoundCode" -> UpdateSoundCodeOutput {
    0 "Duration" duration: i64, 1 "IotInstanceId" iot_instance_id: String, 2 "Name" name: String,
    3 "SoundCode" sound_code, 4 "SoundCodeContent" sound_code_content: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpdateSoundCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSoundCodeOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSoundCodeOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates sound code label: `UpdateSoundCodeLabel` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateSoundCodeLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSoundCodeLabel {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub label: String,
    /// Required.
    pub sound_code: String,
}
operation! { UpdateSoundCodeLabel(label: String, sound_code: String)
    "UpdateSoundCodeLabel" -> UpdateSoundCodeLabelOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "Label" label, 2 "SoundCode" sound_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateSoundCodeLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSoundCodeLabelOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSoundCodeLabelOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates sound code schedule: `UpdateSoundCodeSchedule` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateSoundCodeSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSoundCodeSchedule {
    pub description: Option<String>,
    pub end_date: Option<String>,
    pub end_time: Option<String>,
    pub iot_instance_id: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub schedule_code: String,
    pub start_date: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
operation! { UpdateSoundCodeSchedule(schedule_code: String) "UpdateSoundCodeSchedule" -> UpdateSoundCodeScheduleOutput {
    0 "Description" description: String, 1 "EndDate" end_date: String, 2 "EndTime" end_time: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "Name" name: String, 5 "ScheduleCode" schedule_code,
    6 "StartDate" start_date: String, 7 "StartTime" start_time: String, 8 "Status" status: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`UpdateSoundCodeSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSoundCodeScheduleOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSoundCodeScheduleOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates speech: `UpdateSpeech` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateSpeech>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSpeech {
    pub enable_sound_code: Option<bool>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub project_code: String,
    pub sound_code_config: Option<BTreeMap<String, Value>>,
    /// Required.
    pub speech_code: String,
    /// -500 to 500.
    pub speech_rate: Option<i64>,
    /// Required.
    pub voice: String,
    /// 0 to 100.
    pub volume: Option<i64>,
}
operation! { UpdateSpeech(project_code: String, speech_code: String, voice: String)
    "UpdateSpeech" -> UpdateSpeechOutput {
    0 "EnableSoundCode" enable_sound_code: bool, 1 "IotInstanceId" iot_instance_id: String,
    2 "ProjectCode" project_code, 3 "SoundCodeConfig" sound_code_config: BTreeMap<String, Value>,
    4 "SpeechCode" speech_code, 5 "SpeechRate" speech_rate: i64, 6 "Voice" voice, 7 "Volume" volume: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`UpdateSpeech`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSpeechOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSpeechOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates subscribe relation: `UpdateSubscribeRelation` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateSubscribeRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubscribeRelation {
    pub consumer_group_ids: Option<Vec<String>>,
    pub device_data_flag: Option<bool>,
    pub device_life_cycle_flag: Option<bool>,
    pub device_status_change_flag: Option<bool>,
    pub device_tag_flag: Option<bool>,
    pub device_topo_life_cycle_flag: Option<bool>,
    pub found_device_list_flag: Option<bool>,
    pub iot_instance_id: Option<String>,
    pub mns_configuration: Option<String>,
    pub ota_event_flag: Option<bool>,
    pub ota_job_flag: Option<bool>,
    pub ota_version_flag: Option<bool>,
    /// Required.
    pub product_key: String,
    pub subscribe_flags: Option<String>,
    pub thing_history_flag: Option<bool>,
    /// Required.
    pub r#type: String,
}
operation! { UpdateSubscribeRelation(product_key: String, r#type: String)
    "UpdateSubscribeRelation" -> UpdateSubscribeRelationOutput {
    0 "ConsumerGroupIds" consumer_group_ids: Vec<String>, 1 "DeviceDataFlag" device_data_flag: bool,
    2 "DeviceLifeCycleFlag" device_life_cycle_flag: bool, 3 "DeviceStatusChangeFlag" device_status_change_flag: bool,
    4 "DeviceTagFlag" device_tag_flag: bool, 5 "DeviceTopoLifeCycleFlag" device_topo_life_cycle_flag: bool,
    6 "FoundDeviceListFlag" found_device_list_flag: bool, 7 "IotInstanceId" iot_instance_id: String,
    8 "MnsConfiguration" mns_configuration: String, 9 "OtaEventFlag" ota_event_flag: bool,
    10 "OtaJobFlag" ota_job_flag: bool, 11 "OtaVersionFlag" ota_version_flag: bool, 12 "ProductKey" product_key,
    13 "SubscribeFlags" subscribe_flags: String, 14 "ThingHistoryFlag" thing_history_flag: bool, 15 "Type" r#type
} }

/// Response of [`UpdateSubscribeRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubscribeRelationOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSubscribeRelationOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates thing model: `UpdateThingModel` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateThingModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateThingModel {
    pub function_block_id: Option<String>,
    pub function_block_name: Option<String>,
    pub identifier: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    pub thing_model_json: Option<String>,
}
operation! { UpdateThingModel(product_key: String) "UpdateThingModel" -> UpdateThingModelOutput {
    0 "FunctionBlockId" function_block_id: String, 1 "FunctionBlockName" function_block_name: String,
    2 "Identifier" identifier: String, 3 "IotInstanceId" iot_instance_id: String, 4 "ProductKey" product_key,
    5 "ThingModelJson" thing_model_json: String
} }

/// Response of [`UpdateThingModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateThingModelOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateThingModelOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates thing script: `UpdateThingScript` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateThingScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateThingScript {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub product_key: String,
    /// Required.
    pub script_content: String,
    /// Required.
    pub script_type: String,
}
operation! { UpdateThingScript(product_key: String, script_content: String, script_type: String)
    "UpdateThingScript" -> UpdateThingScriptOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "ProductKey" product_key, 2 "ScriptContent" script_content,
    3 "ScriptType" script_type
} }

/// Response of [`UpdateThingScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateThingScriptOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateThingScriptOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates topic config: `UpdateTopicConfig` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/UpdateTopicConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTopicConfig {
    pub codec: Option<String>,
    pub description: Option<String>,
    pub enable_broadcast: Option<bool>,
    pub enable_proxy_subscribe: Option<bool>,
    pub iot_instance_id: Option<String>,
    pub operation: Option<String>,
    /// Required.
    pub product_key: String,
    /// Required.
    pub topic_full_name: String,
}
operation! { UpdateTopicConfig(product_key: String, topic_full_name: String)
    "UpdateTopicConfig" -> UpdateTopicConfigOutput {
    0 "Codec" codec: String, 1 "Description" description: String, 2 "EnableBroadcast" enable_broadcast: bool,
    3 "EnableProxySubscribe" enable_proxy_subscribe: bool, 4 "IotInstanceId" iot_instance_id: String,
    5 "Operation" operation: String, 6 "ProductKey" product_key, 7 "TopicFullName" topic_full_name
} }

/// Response of [`UpdateTopicConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTopicConfigOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTopicConfigOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `WriteDevicesHotStorageData` of `iot` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Iot/2018-01-20/WriteDevicesHotStorageData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WriteDevicesHotStorageData {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    /// Required.
    pub items: String,
    pub product_key: Option<String>,
    /// Required.
    pub user_topic: String,
}
operation! { WriteDevicesHotStorageData(iot_instance_id: String, items: String, user_topic: String)
    "WriteDevicesHotStorageData" -> WriteDevicesHotStorageDataOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id, 3 "Items" items,
    4 "ProductKey" product_key: String, 5 "UserTopic" user_topic
} }

/// Response of [`WriteDevicesHotStorageData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WriteDevicesHotStorageDataOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { WriteDevicesHotStorageDataOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddDataForApiSource, AddDeviceToSharePromotion, AddPowerStation, AddShareTaskDevice, AsyncRRpc, AttachDestination,
    AttachParserDataSource, BatchAddDataForApiSource, BatchAddDeviceGroupRelations, BatchAddThingTopo,
    BatchBindDeviceToEdgeInstanceWithDriver, BatchBindDevicesIntoProject, BatchBindProductsIntoProject,
    BatchCheckDeviceNames, BatchCheckImportDevice, BatchCheckVehicleDevice, BatchClearEdgeInstanceDeviceConfig,
    BatchCreateSoundCodeLabel, BatchCreateSoundCodeLabelWithLabels, BatchDeleteDeviceGroupRelations,
    BatchDeleteEdgeInstanceChannel, BatchGetDeviceBindStatus, BatchGetDeviceState, BatchGetEdgeDriver,
    BatchGetEdgeInstanceChannel, BatchGetEdgeInstanceDeviceChannel, BatchGetEdgeInstanceDeviceConfig,
    BatchGetEdgeInstanceDeviceDriver, BatchGetEdgeInstanceDriverConfigs, BatchGrayMigrationDevice, BatchImportDevice,
    BatchImportVehicleDevice, BatchPub, BatchQueryDeviceDetail, BatchRegisterDevice, BatchRegisterDeviceWithApplyId,
    BatchSetEdgeInstanceDeviceChannel, BatchSetEdgeInstanceDeviceConfig, BatchUnbindDeviceFromEdgeInstance,
    BatchUnbindProjectDevices, BatchUnbindProjectProducts, BatchUpdateDeviceNickname, BindApplicationToEdgeInstance,
    BindDriverToEdgeInstance, BindGatewayToEdgeInstance, BindLicenseDevice, BindLicenseProduct, BindRoleToEdgeInstance,
    BindSceneRuleToEdgeInstance, CancelJob, CancelOTAStrategyByJob, CancelOTATaskByDevice, CancelOTATaskByJob,
    CancelReleaseProduct, CheckBindLicenseDeviceProgress, ClearDeviceDesiredProperty, ClearEdgeInstanceDriverConfigs,
    CloseDeviceTunnel, CloseEdgeInstanceDeployment, ConfirmOTATask, CopyThingModel, CopyThingModelAsync,
    CountSpeechBroadcastHour, CreateConsumerGroup, CreateConsumerGroupSubscribeRelation, CreateDataAPIService,
    CreateDataSourceItem, CreateDestination, CreateDeviceDistributeJob, CreateDeviceDynamicGroup, CreateDeviceGroup,
    CreateDeviceTunnel, CreateDownloadDataJob, CreateEdgeDriver, CreateEdgeDriverVersion, CreateEdgeInstance,
    CreateEdgeInstanceChannel, CreateEdgeInstanceDeployment, CreateEdgeInstanceMessageRouting,
    CreateEdgeOssPreSignedAddress, CreateJob, CreateLoRaNodesTask, CreateOTADynamicUpgradeJob, CreateOTAFirmware,
    CreateOTAModule, CreateOTAStaticUpgradeJob, CreateOTAVerifyJob, CreateParser, CreateParserDataSource, CreateProduct,
    CreateProductDistributeJob, CreateProductTags, CreateProductTopic, CreateRule, CreateRuleAction, CreateSceneRule,
    CreateSchedulePeriod, CreateSharePromotionActivity, CreateSharePromotionSpeechModel, CreateSoundCode,
    CreateSoundCodeLabel, CreateSoundCodeSchedule, CreateSpeech, CreateStudioAppDomainOpen, CreateSubscribeRelation,
    CreateThingModel, CreateThingScript, CreateTopicConfig, CreateTopicRouteTable, DeleteClientIds, DeleteConsumerGroup,
    DeleteConsumerGroupSubscribeRelation, DeleteDataSourceItem, DeleteDestination, DeleteDevice,
    DeleteDeviceDistributeJob, DeleteDeviceDynamicGroup, DeleteDeviceFile, DeleteDeviceGroup, DeleteDeviceProp,
    DeleteDeviceSpeech, DeleteDeviceTunnel, DeleteEdgeDriver, DeleteEdgeDriverVersion, DeleteEdgeInstance,
    DeleteEdgeInstanceMessageRouting, DeleteJob, DeleteOTAFirmware, DeleteOTAModule, DeleteParser,
    DeleteParserDataSource, DeletePowerStation, DeleteProduct, DeleteProductTags, DeleteProductTopic, DeleteRule,
    DeleteRuleAction, DeleteSceneRule, DeleteSchedulePeriod, DeleteShareTaskDevice, DeleteSoundCode,
    DeleteSoundCodeLabel, DeleteSoundCodeSchedule, DeleteSpeech, DeleteStudioAppDomainOpen, DeleteSubscribeRelation,
    DeleteThingModel, DeleteTopicConfig, DeleteTopicRouteTable, DeleteUserDefineTableDataByPrimaryKey,
    DetachDestination, DetachParserDataSource, DisableDeviceTunnel, DisableDeviceTunnelShare, DisableSceneRule,
    DisableThing, EnableDeviceTunnel, EnableDeviceTunnelShare, EnableSceneRule, EnableThing, GenerateDeviceNameListURL,
    GenerateFileUploadURL, GenerateOTAUploadURL, GetDataAPIServiceDetail, GetDestination, GetDeviceShadow,
    GetDeviceStatus, GetDeviceTunnelShareStatus, GetDeviceTunnelStatus, GetDownloadFile, GetEdgeDriverVersion,
    GetEdgeInstance, GetEdgeInstanceDeployment, GetEdgeInstanceMessageRouting, GetGatewayBySubDevice, GetLoraNodesTask,
    GetParser, GetParserDataSource, GetRule, GetRuleAction, GetSceneRule, GetShareSpeechModelAudio,
    GetShareTaskByDeviceOpen, GetSoundCodeAudio, GetSoundCodeSchedule, GetSpeechDeviceDetail,
    GetSpeechLicenseDeviceStatistics, GetSpeechVoice, GetStudioAppTokenOpen, GetThingModelStatusInner, GetThingModelTsl,
    GetThingModelTslPublished, GetThingScript, GetThingTemplate, GetThingTopo, GisQueryDeviceLocation,
    GisSearchDeviceTrace, ImportDTData, ImportDevice, ImportThingModelTsl, InvokeDataAPIService, InvokeThingService,
    InvokeThingsService, ListAnalyticsData, ListDataSourceItem, ListDestination, ListDeviceDistributeJob,
    ListDistributedDevice, ListDistributedProduct, ListJob, ListOTAFirmware, ListOTAJobByDevice, ListOTAJobByFirmware,
    ListOTAModuleByProduct, ListOTAModuleVersionsByDevice, ListOTATaskByJob, ListOTAUnfinishedTaskByDevice, ListParser,
    ListParserDataSource, ListParserDestination, ListPowerStation, ListProductByTags, ListProductTags, ListRule,
    ListRuleActions, ListTask, ListThingModelVersion, ListThingTemplates, ModifyOTAFirmware, ModifyPowerStation,
    NotifyAddThingTopo, OpenIotService, PackageSoundCodeLabelBatchAudio, PageQuerySharedSpeechOpen,
    PageQuerySpeechBroadcastHour, PrintByTemplate, Pub, PubBroadcast, PublishScript, PublishStudioApp,
    PublishThingModel, PublishThingModelAsync, PublishThingModelAsyncInner, PushSpeech, QueryBatchRegisterDeviceStatus,
    QueryCertUrlByApplyId, QueryClientIds, QueryConsumerGroupByGroupId, QueryConsumerGroupList,
    QueryConsumerGroupStatus, QueryCustomTimelineTableStatus, QueryDetailSceneRuleLog, QueryDevice, QueryDeviceBySQL,
    QueryDeviceByStatus, QueryDeviceByTags, QueryDeviceCert, QueryDeviceDesiredProperty, QueryDeviceDetail,
    QueryDeviceDistributeDetail, QueryDeviceDistributeJob, QueryDeviceEventData, QueryDeviceFile, QueryDeviceFileList,
    QueryDeviceGroupByDevice, QueryDeviceGroupByTags, QueryDeviceGroupInfo, QueryDeviceGroupList,
    QueryDeviceGroupTagList, QueryDeviceInfo, QueryDeviceListByDeviceGroup, QueryDeviceOriginalEventData,
    QueryDeviceOriginalPropertyData, QueryDeviceOriginalPropertyStatus, QueryDeviceOriginalServiceData, QueryDeviceProp,
    QueryDevicePropertiesData, QueryDevicePropertyData, QueryDevicePropertyStatus, QueryDeviceProvisioning,
    QueryDeviceServiceData, QueryDeviceSpeech, QueryDeviceStatistics, QueryDeviceSubTopic, QueryDeviceTunnel,
    QueryDevicesHotStorageData, QueryDevicesHotStorageDataStatus, QueryDynamicGroupDevices, QueryEdgeDriver,
    QueryEdgeDriverVersion, QueryEdgeInstance, QueryEdgeInstanceChannel, QueryEdgeInstanceDevice,
    QueryEdgeInstanceDeviceByDriver, QueryEdgeInstanceDriver, QueryEdgeInstanceGateway,
    QueryEdgeInstanceHistoricDeployment, QueryEdgeInstanceMessageRouting, QueryEdgeInstanceSceneRule,
    QueryImportedDeviceByApplyId, QueryJob, QueryJobStatistics, QueryLicenseDeviceList, QueryLoRaJoinPermissions,
    QueryMessageInfo, QueryOTAFirmware, QueryOTAJob, QueryPageByApplyId, QueryProduct, QueryProductCertInfo,
    QueryProductList, QueryProductTopic, QueryProjectShareDeviceList, QuerySceneRule, QuerySchedulePeriodList,
    QueryShareProductNameByProductKey, QuerySharePromotionActivityAuditResult, QueryShareTaskDeviceList,
    QuerySolutionDeviceGroupPage, QuerySoundCodeLabelBatchFailedResult, QuerySoundCodeLabelBatchList,
    QuerySoundCodeLabelList, QuerySoundCodeList, QuerySoundCodeScheduleList, QuerySpeech, QuerySpeechDevice,
    QuerySpeechLicenseAvailableQuota, QuerySpeechLicenseDeviceList, QuerySpeechList, QuerySpeechPushJob,
    QuerySpeechPushJobDevice, QuerySpeechPushJobSpeech, QueryStudioAppDomainListOpen, QueryStudioAppList,
    QueryStudioAppPageListOpen, QueryStudioProjectList, QuerySubscribeRelation, QuerySummarySceneRuleLog,
    QuerySuperDeviceGroup, QueryTask, QueryThingModel, QueryThingModelExtendConfig,
    QueryThingModelExtendConfigPublished, QueryThingModelPublished, QueryTopicConfig, QueryTopicReverseRouteTable,
    QueryTopicRouteTable, QueryVehicleDevice, RRpc, ReBindLicenseDevice, RefreshDeviceTunnelSharePassword,
    RefreshStudioAppTokenOpen, RegisterDevice, ReleaseEdgeDriverVersion, ReleaseProduct, RemoveThingTopo,
    ReplaceEdgeInstanceGateway, RerunJob, ResetConsumerGroupPosition, ResetDeviceTimeline, ResetThing,
    RetrySoundCodeLabelBatch, ReupgradeOTATask, SaveDeviceProp, SaveScript, SetDeviceDesiredProperty,
    SetDeviceGroupTags, SetDeviceProperty, SetDevicesProperty, SetEdgeInstanceDriverConfigs, SetProductCertInfo,
    SetStudioProjectCooperation, SetupStudioAppAuthModeOpen, ShareSpeechByCombination, SpeechByCombination,
    SpeechBySynthesis, StartPTDetection, StartParser, StartRule, StopParser, StopRule, SubscribeTopic,
    SyncSpeechByCombination, TestSpeech, TestSwitch, TransformClientId, TriggerSceneRule,
    UnbindApplicationFromEdgeInstance, UnbindDriverFromEdgeInstance, UnbindLicenseProduct, UnbindRoleFromEdgeInstance,
    UnbindSceneRuleFromEdgeInstance, UnsubscribeTopic, UpdateConsumerGroup, UpdateDestination, UpdateDeviceGroup,
    UpdateDeviceShadow, UpdateEdgeDriverVersion, UpdateEdgeInstance, UpdateEdgeInstanceChannel,
    UpdateEdgeInstanceMessageRouting, UpdateJob, UpdateOTAJob, UpdateOTAModule, UpdateParser, UpdateParserDataSource,
    UpdateProduct, UpdateProductFilterConfig, UpdateProductTags, UpdateProductTopic, UpdateRule, UpdateRuleAction,
    UpdateSceneRule, UpdateSchedulePeriod, UpdateSoundCode, UpdateSoundCodeLabel, UpdateSoundCodeSchedule, UpdateSpeech,
    UpdateSubscribeRelation, UpdateThingModel, UpdateThingScript, UpdateTopicConfig, WriteDevicesHotStorageData
}
