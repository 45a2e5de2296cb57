//! `linkvisual` of Alibaba Cloud, API version 2018-01-20.
//!
//! Endpoint: a table of 54 regions, else `linkvisual.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, linkvisual::QueryEventRecordPlanDeviceByDevice};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(QueryEventRecordPlanDeviceByDevice::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "linkvisual.aliyuncs.com"),
        ("ap-northeast-2-pop", "linkvisual.aliyuncs.com"),
        ("ap-south-1", "linkvisual.aliyuncs.com"),
        ("ap-southeast-1", "linkvisual.aliyuncs.com"),
        ("ap-southeast-2", "linkvisual.aliyuncs.com"),
        ("ap-southeast-3", "linkvisual.aliyuncs.com"),
        ("ap-southeast-5", "linkvisual.aliyuncs.com"),
        ("cn-beijing", "linkvisual.aliyuncs.com"),
        ("cn-beijing-finance-1", "linkvisual.aliyuncs.com"),
        ("cn-beijing-finance-pop", "linkvisual.aliyuncs.com"),
        ("cn-beijing-gov-1", "linkvisual.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "linkvisual.aliyuncs.com"),
        ("cn-chengdu", "linkvisual.aliyuncs.com"),
        ("cn-edge-1", "linkvisual.aliyuncs.com"),
        ("cn-fujian", "linkvisual.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "linkvisual.aliyuncs.com"),
        ("cn-hangzhou", "linkvisual.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "linkvisual.aliyuncs.com"),
        ("cn-hangzhou-finance", "linkvisual.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "linkvisual.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "linkvisual.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "linkvisual.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "linkvisual.aliyuncs.com"),
        ("cn-hangzhou-test-306", "linkvisual.aliyuncs.com"),
        ("cn-hongkong", "linkvisual.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "linkvisual.aliyuncs.com"),
        ("cn-huhehaote", "linkvisual.aliyuncs.com"),
        ("cn-north-2-gov-1", "linkvisual.aliyuncs.com"),
        ("cn-qingdao", "linkvisual.aliyuncs.com"),
        ("cn-qingdao-nebula", "linkvisual.aliyuncs.com"),
        ("cn-shanghai", "linkvisual.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "linkvisual.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "linkvisual.aliyuncs.com"),
        ("cn-shanghai-finance-1", "linkvisual.aliyuncs.com"),
        ("cn-shanghai-inner", "linkvisual.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "linkvisual.aliyuncs.com"),
        ("cn-shenzhen", "linkvisual.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "linkvisual.aliyuncs.com"),
        ("cn-shenzhen-inner", "linkvisual.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "linkvisual.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "linkvisual.aliyuncs.com"),
        ("cn-wuhan", "linkvisual.aliyuncs.com"),
        ("cn-yushanfang", "linkvisual.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "linkvisual.aliyuncs.com"),
        ("cn-zhangjiakou", "linkvisual.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "linkvisual.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "linkvisual.aliyuncs.com"),
        ("eu-central-1", "linkvisual.aliyuncs.com"),
        ("eu-west-1", "linkvisual.aliyuncs.com"),
        ("eu-west-1-oxs", "linkvisual.aliyuncs.com"),
        ("me-east-1", "linkvisual.aliyuncs.com"),
        ("rus-west-1-pop", "linkvisual.aliyuncs.com"),
        ("us-east-1", "linkvisual.aliyuncs.com"),
        ("us-west-1", "linkvisual.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "linkvisual-vpc.ap-northeast-1.aliyuncs.com"),
        ("cn-shanghai", "linkvisual-vpc.cn-shanghai.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "linkvisual",
    "2018-01-20",
    "linkvisual",
    &ENDPOINTS,
);

/// Adds event record plan device: `AddEventRecordPlanDevice` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/AddEventRecordPlanDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEventRecordPlanDevice {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub plan_id: String,
    pub product_key: Option<String>,
    pub stream_type: Option<i64>,
}
operation! { AddEventRecordPlanDevice(plan_id: String) "AddEventRecordPlanDevice" -> AddEventRecordPlanDeviceOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "PlanId" plan_id, 4 "ProductKey" product_key: String, 5 "StreamType" stream_type: i64
} }

/// Response of [`AddEventRecordPlanDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEventRecordPlanDeviceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddEventRecordPlanDeviceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Adds face device group: `AddFaceDeviceGroup` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/AddFaceDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceDeviceGroup {
    /// Required.
    pub device_group_name: String,
    /// Required.
    pub isolation_id: String,
}
operation! { AddFaceDeviceGroup(device_group_name: String, isolation_id: String)
    "AddFaceDeviceGroup" -> AddFaceDeviceGroupOutput {
    0 "DeviceGroupName" device_group_name, 1 "IsolationId" isolation_id
} }

/// Response of [`AddFaceDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceDeviceGroupOutput {
    pub code: Option<String>,
    pub data: Option<AddFaceDeviceGroupData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddFaceDeviceGroupOutput {
    0 "Code" code: String, 1 "Data" data: AddFaceDeviceGroupData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`AddFaceDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceDeviceGroupData {
    pub device_group_id: Option<String>,
    pub device_group_name: Option<String>,
    pub modified_time: Option<String>,
}
model! { AddFaceDeviceGroupData {
    0 "DeviceGroupId" device_group_id: String, 1 "DeviceGroupName" device_group_name: String,
    2 "ModifiedTime" modified_time: String
} }

/// Adds face device to device group: `AddFaceDeviceToDeviceGroup` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/AddFaceDeviceToDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceDeviceToDeviceGroup {
    /// Required.
    pub device_group_id: String,
    /// Required.
    pub device_name: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub isolation_id: String,
    /// Required.
    pub product_key: String,
}
operation! {
    AddFaceDeviceToDeviceGroup(device_group_id: String, device_name: String, isolation_id: String, product_key: String)
    "AddFaceDeviceToDeviceGroup" -> AddFaceDeviceToDeviceGroupOutput {
    0 "DeviceGroupId" device_group_id, 1 "DeviceName" device_name, 2 "IotInstanceId" iot_instance_id: String,
    3 "IsolationId" isolation_id, 4 "ProductKey" product_key
} }

/// Response of [`AddFaceDeviceToDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceDeviceToDeviceGroupOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddFaceDeviceToDeviceGroupOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Adds face user: `AddFaceUser` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/AddFaceUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceUser {
    /// Required.
    pub custom_user_id: String,
    /// Required.
    pub face_pic_url: String,
    /// Required.
    pub isolation_id: String,
    pub name: Option<String>,
    pub params: Option<String>,
}
operation! { AddFaceUser(custom_user_id: String, face_pic_url: String, isolation_id: String)
    "AddFaceUser" -> AddFaceUserOutput {
    0 "CustomUserId" custom_user_id, 1 "FacePicUrl" face_pic_url, 2 "IsolationId" isolation_id, 3 "Name" name: String,
    4 "Params" params: String
} }

/// Response of [`AddFaceUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceUserOutput {
    pub code: Option<String>,
    pub data: Option<AddFaceUserData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddFaceUserOutput {
    0 "Code" code: String, 1 "Data" data: AddFaceUserData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`AddFaceUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceUserData {
    pub custom_user_id: Option<String>,
    pub name: Option<String>,
    pub params: Option<String>,
    pub user_id: Option<String>,
}
model! { AddFaceUserData {
    0 "CustomUserId" custom_user_id: String, 1 "Name" name: String, 2 "Params" params: String,
    3 "UserId" user_id: String
} }

/// Adds face user group: `AddFaceUserGroup` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/AddFaceUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceUserGroup {
    /// Required.
    pub isolation_id: String,
    /// Required.
    pub user_group_name: String,
}
operation! { AddFaceUserGroup(isolation_id: String, user_group_name: String)
    "AddFaceUserGroup" -> AddFaceUserGroupOutput {
    0 "IsolationId" isolation_id, 1 "UserGroupName" user_group_name
} }

/// Response of [`AddFaceUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceUserGroupOutput {
    pub code: Option<String>,
    pub data: Option<AddFaceUserGroupData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddFaceUserGroupOutput {
    0 "Code" code: String, 1 "Data" data: AddFaceUserGroupData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`AddFaceUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceUserGroupData {
    pub modified_time: Option<String>,
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
}
model! { AddFaceUserGroupData {
    0 "ModifiedTime" modified_time: String, 1 "UserGroupId" user_group_id: String,
    2 "UserGroupName" user_group_name: String
} }

/// Adds face user group and device group relation: `AddFaceUserGroupAndDeviceGroupRelation` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/AddFaceUserGroupAndDeviceGroupRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceUserGroupAndDeviceGroupRelation {
    /// Required.
    pub device_group_id: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub isolation_id: String,
    /// Required.
    pub relation: String,
    /// Required.
    pub user_group_id: String,
}
operation! {
    AddFaceUserGroupAndDeviceGroupRelation(device_group_id: String, isolation_id: String, relation: String, user_group_id: String)
    "AddFaceUserGroupAndDeviceGroupRelation" -> AddFaceUserGroupAndDeviceGroupRelationOutput {
    0 "DeviceGroupId" device_group_id, 1 "IotInstanceId" iot_instance_id: String, 2 "IsolationId" isolation_id,
    3 "Relation" relation, 4 "UserGroupId" user_group_id
} }

/// Response of [`AddFaceUserGroupAndDeviceGroupRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceUserGroupAndDeviceGroupRelationOutput {
    pub code: Option<String>,
    pub data: Option<AddFaceUserGroupAndDeviceGroupRelationData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddFaceUserGroupAndDeviceGroupRelationOutput {
    0 "Code" code: String, 1 "Data" data: AddFaceUserGroupAndDeviceGroupRelationData,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`AddFaceUserGroupAndDeviceGroupRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceUserGroupAndDeviceGroupRelationData {
    pub control_id: Option<String>,
    pub modified_time: Option<String>,
}
model! { AddFaceUserGroupAndDeviceGroupRelationData {
    0 "ControlId" control_id: String, 1 "ModifiedTime" modified_time: String
} }

/// Adds face user picture: `AddFaceUserPicture` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/AddFaceUserPicture>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceUserPicture {
    /// Required.
    pub face_pic_url: String,
    /// Required.
    pub isolation_id: String,
    /// Required.
    pub user_id: String,
}
operation! { AddFaceUserPicture(face_pic_url: String, isolation_id: String, user_id: String)
    "AddFaceUserPicture" -> AddFaceUserPictureOutput {
    0 "FacePicUrl" face_pic_url, 1 "IsolationId" isolation_id, 2 "UserId" user_id
} }

/// Response of [`AddFaceUserPicture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceUserPictureOutput {
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddFaceUserPictureOutput {
    0 "Code" code: String, 1 "Data" data: BTreeMap<String, Value>, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Adds face user to user group: `AddFaceUserToUserGroup` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/AddFaceUserToUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceUserToUserGroup {
    /// Required.
    pub isolation_id: String,
    /// Required.
    pub user_group_id: String,
    /// Required.
    pub user_id: String,
}
operation! { AddFaceUserToUserGroup(isolation_id: String, user_group_id: String, user_id: String)
    "AddFaceUserToUserGroup" -> AddFaceUserToUserGroupOutput {
    0 "IsolationId" isolation_id, 1 "UserGroupId" user_group_id, 2 "UserId" user_id
} }

/// Response of [`AddFaceUserToUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceUserToUserGroupOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddFaceUserToUserGroupOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Adds record plan device: `AddRecordPlanDevice` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/AddRecordPlanDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordPlanDevice {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub plan_id: String,
    pub product_key: Option<String>,
    /// Required.
    pub stream_type: i64,
}
operation! { AddRecordPlanDevice(plan_id: String, stream_type: i64) "AddRecordPlanDevice" -> AddRecordPlanDeviceOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "PlanId" plan_id, 4 "ProductKey" product_key: String, 5 "StreamType" stream_type
} }

/// Response of [`AddRecordPlanDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRecordPlanDeviceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddRecordPlanDeviceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Batches query vision device info: `BatchQueryVisionDeviceInfo` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/BatchQueryVisionDeviceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryVisionDeviceInfo {
    pub device_name_list: Option<Vec<String>>,
    pub iot_id_list: Option<Vec<String>>,
    /// Required.
    pub iot_instance_id: String,
    pub product_key: Option<String>,
}
operation! { BatchQueryVisionDeviceInfo(iot_instance_id: String)
    "BatchQueryVisionDeviceInfo" -> BatchQueryVisionDeviceInfoOutput {
    0 "DeviceNameList" device_name_list: Vec<String>, 1 "IotIdList" iot_id_list: Vec<String>,
    2 "IotInstanceId" iot_instance_id, 3 "ProductKey" product_key: String
} }

/// Response of [`BatchQueryVisionDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryVisionDeviceInfoOutput {
    pub code: Option<String>,
    pub data: Option<BatchQueryVisionDeviceInfoData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchQueryVisionDeviceInfoOutput {
    0 "Code" code: String, 1 "Data" data: BatchQueryVisionDeviceInfoData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`BatchQueryVisionDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryVisionDeviceInfoData {
    pub device_info_list: Vec<BatchQueryVisionDeviceInfoDeviceInfoList>,
}
model! { BatchQueryVisionDeviceInfoData {
    0 "DeviceInfoList" device_info_list: Vec<BatchQueryVisionDeviceInfoDeviceInfoList>
} }

/// In the response of [`BatchQueryVisionDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryVisionDeviceInfoDeviceInfoList {
    pub description: Option<String>,
    pub device_type: Option<i64>,
    pub gb_device_info: Option<BatchQueryVisionDeviceInfoGbDeviceInfo>,
    pub iot_id: Option<String>,
    pub rtmp_device_info: Option<BatchQueryVisionDeviceInfoRtmpDeviceInfo>,
}
model! { BatchQueryVisionDeviceInfoDeviceInfoList {
    0 "Description" description: String, 1 "DeviceType" device_type: i64,
    2 "GbDeviceInfo" gb_device_info: BatchQueryVisionDeviceInfoGbDeviceInfo, 3 "IotId" iot_id: String,
    4 "RtmpDeviceInfo" rtmp_device_info: BatchQueryVisionDeviceInfoRtmpDeviceInfo
} }

/// In the response of [`BatchQueryVisionDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryVisionDeviceInfoGbDeviceInfo {
    pub device_protocol: Option<i64>,
    pub gb_id: Option<String>,
    pub net_protocol: Option<i64>,
    pub nick_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub sub_product_key: Option<String>,
}
model! { BatchQueryVisionDeviceInfoGbDeviceInfo {
    0 "DeviceProtocol" device_protocol: i64, 1 "GbId" gb_id: String, 2 "NetProtocol" net_protocol: i64,
    3 "NickName" nick_name: String, 4 "Password" password: Secret, 5 "SubProductKey" sub_product_key: String
} }

/// In the response of [`BatchQueryVisionDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryVisionDeviceInfoRtmpDeviceInfo {
    /// Secret.
    pub pull_auth_key: Option<Secret>,
    pub pull_key_expire_time: Option<i64>,
    /// Secret.
    pub push_auth_key: Option<Secret>,
    pub push_key_expire_time: Option<i64>,
    pub push_url_sample: Option<String>,
    pub stream_name: Option<String>,
    pub stream_status: Option<i64>,
}
model! { BatchQueryVisionDeviceInfoRtmpDeviceInfo {
    0 "PullAuthKey" pull_auth_key: Secret, 1 "PullKeyExpireTime" pull_key_expire_time: i64,
    2 "PushAuthKey" push_auth_key: Secret, 3 "PushKeyExpireTime" push_key_expire_time: i64,
    4 "PushUrlSample" push_url_sample: String, 5 "StreamName" stream_name: String, 6 "StreamStatus" stream_status: i64
} }

/// Binds picture search app with devices: `BindPictureSearchAppWithDevices` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/BindPictureSearchAppWithDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPictureSearchAppWithDevices {
    /// Required.
    pub app_instance_id: String,
    /// Required.
    pub device_iot_ids: Vec<String>,
    pub iot_instance_id: Option<String>,
}
operation! { BindPictureSearchAppWithDevices(app_instance_id: String, device_iot_ids: Vec<String>)
    "BindPictureSearchAppWithDevices" -> BindPictureSearchAppWithDevicesOutput {
    0 "AppInstanceId" app_instance_id, 1 "DeviceIotIds" device_iot_ids, 2 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`BindPictureSearchAppWithDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPictureSearchAppWithDevicesOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { BindPictureSearchAppWithDevicesOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Checks face user do exist on device: `CheckFaceUserDoExistOnDevice` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/CheckFaceUserDoExistOnDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFaceUserDoExistOnDevice {
    /// Required.
    pub device_name: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub isolation_id: String,
    /// Required.
    pub product_key: String,
    /// Required.
    pub user_id: String,
}
operation! {
    CheckFaceUserDoExistOnDevice(device_name: String, isolation_id: String, product_key: String, user_id: String)
    "CheckFaceUserDoExistOnDevice" -> CheckFaceUserDoExistOnDeviceOutput {
    0 "DeviceName" device_name, 1 "IotInstanceId" iot_instance_id: String, 2 "IsolationId" isolation_id,
    3 "ProductKey" product_key, 4 "UserId" user_id
} }

/// Response of [`CheckFaceUserDoExistOnDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFaceUserDoExistOnDeviceOutput {
    pub code: Option<String>,
    pub data: Option<CheckFaceUserDoExistOnDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckFaceUserDoExistOnDeviceOutput {
    0 "Code" code: String, 1 "Data" data: CheckFaceUserDoExistOnDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`CheckFaceUserDoExistOnDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFaceUserDoExistOnDeviceData {
    pub do_exist: Option<bool>,
}
model! { CheckFaceUserDoExistOnDeviceData {
    0 "DoExist" do_exist: bool
} }

/// Clears face device db: `ClearFaceDeviceDB` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/ClearFaceDeviceDB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearFaceDeviceDB {
    /// Required.
    pub device_name: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub isolation_id: String,
    /// Required.
    pub product_key: String,
}
operation! { ClearFaceDeviceDB(device_name: String, isolation_id: String, product_key: String)
    "ClearFaceDeviceDB" -> ClearFaceDeviceDBOutput {
    0 "DeviceName" device_name, 1 "IotInstanceId" iot_instance_id: String, 2 "IsolationId" isolation_id,
    3 "ProductKey" product_key
} }

/// Response of [`ClearFaceDeviceDB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearFaceDeviceDBOutput {
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ClearFaceDeviceDBOutput {
    0 "Code" code: String, 1 "Data" data: BTreeMap<String, Value>, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Creates event record plan: `CreateEventRecordPlan` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/CreateEventRecordPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventRecordPlan {
    pub event_types: Option<String>,
    /// Required.
    pub name: String,
    pub pre_record_duration: Option<i64>,
    /// Required.
    pub record_duration: i64,
    /// Required.
    pub template_id: String,
}
operation! { CreateEventRecordPlan(name: String, record_duration: i64, template_id: String)
    "CreateEventRecordPlan" -> CreateEventRecordPlanOutput {
    0 "EventTypes" event_types: String, 1 "Name" name, 2 "PreRecordDuration" pre_record_duration: i64,
    3 "RecordDuration" record_duration, 4 "TemplateId" template_id
} }

/// Response of [`CreateEventRecordPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventRecordPlanOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateEventRecordPlanOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Creates gb device: `CreateGbDevice` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/CreateGbDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGbDevice {
    pub description: Option<String>,
    pub device_name: Option<String>,
    pub device_type: Option<i64>,
    /// Required.
    pub gb_id: String,
    /// Required.
    pub iot_instance_id: String,
    pub media_net_protocol: Option<String>,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub product_key: String,
    pub sub_product_key: Option<String>,
}
operation! { CreateGbDevice(gb_id: String, iot_instance_id: String, password: Secret, product_key: String)
    "CreateGbDevice" -> CreateGbDeviceOutput {
    0 "Description" description: String, 1 "DeviceName" device_name: String, 2 "DeviceType" device_type: i64,
    3 "GbId" gb_id, 4 "IotInstanceId" iot_instance_id, 5 "MediaNetProtocol" media_net_protocol: String,
    6 "Password" password, 7 "ProductKey" product_key, 8 "SubProductKey" sub_product_key: String
} }

/// Response of [`CreateGbDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGbDeviceOutput {
    pub code: Option<String>,
    pub data: Option<CreateGbDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateGbDeviceOutput {
    0 "Code" code: String, 1 "Data" data: CreateGbDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateGbDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGbDeviceData {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
}
model! { CreateGbDeviceData {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String
} }

/// Creates local file upload job: `CreateLocalFileUploadJob` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/CreateLocalFileUploadJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocalFileUploadJob {
    pub iot_instance_id: Option<String>,
    pub time_slot: Option<Vec<CreateLocalFileUploadJobTimeSlot>>,
}
operation! { CreateLocalFileUploadJob() "CreateLocalFileUploadJob" -> CreateLocalFileUploadJobOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "TimeSlot" time_slot: Vec<CreateLocalFileUploadJobTimeSlot>
} }

/// In the request of [`CreateLocalFileUploadJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocalFileUploadJobTimeSlot {
    pub device_name: Option<String>,
    pub end_time: Option<i64>,
    pub iot_id: Option<String>,
    pub product_key: Option<String>,
    pub start_time: Option<i64>,
}
input! { CreateLocalFileUploadJobTimeSlot() {
    0 "DeviceName" device_name: String, 1 "EndTime" end_time: i64, 2 "IotId" iot_id: String,
    3 "ProductKey" product_key: String, 4 "StartTime" start_time: i64
} }

/// Response of [`CreateLocalFileUploadJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocalFileUploadJobOutput {
    pub code: Option<String>,
    pub data: Option<CreateLocalFileUploadJobData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateLocalFileUploadJobOutput {
    0 "Code" code: String, 1 "Data" data: CreateLocalFileUploadJobData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateLocalFileUploadJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocalFileUploadJobData {
    pub job_id: Option<String>,
}
model! { CreateLocalFileUploadJobData {
    0 "JobId" job_id: String
} }

/// Creates local record download by time job: `CreateLocalRecordDownloadByTimeJob` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/CreateLocalRecordDownloadByTimeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocalRecordDownloadByTimeJob {
    /// Required. 0 to 2147483648.
    pub begin_time: i64,
    pub device_name: Option<String>,
    /// Required. 0 to 9999999999999.
    pub end_time: i64,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    pub product_key: Option<String>,
    pub speed: Option<f64>,
}
operation! { CreateLocalRecordDownloadByTimeJob(begin_time: i64, end_time: i64, iot_instance_id: String)
    "CreateLocalRecordDownloadByTimeJob" -> CreateLocalRecordDownloadByTimeJobOutput {
    0 "BeginTime" begin_time, 1 "DeviceName" device_name: String, 2 "EndTime" end_time, 3 "IotId" iot_id: String,
    4 "IotInstanceId" iot_instance_id, 5 "ProductKey" product_key: String, 6 "Speed" speed: f64
} }

/// Response of [`CreateLocalRecordDownloadByTimeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocalRecordDownloadByTimeJobOutput {
    pub code: Option<String>,
    pub data: Option<CreateLocalRecordDownloadByTimeJobData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateLocalRecordDownloadByTimeJobOutput {
    0 "Code" code: String, 1 "Data" data: CreateLocalRecordDownloadByTimeJobData,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateLocalRecordDownloadByTimeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocalRecordDownloadByTimeJobData {
    pub job_id: Option<String>,
}
model! { CreateLocalRecordDownloadByTimeJobData {
    0 "JobId" job_id: String
} }

/// Creates picture search app: `CreatePictureSearchApp` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/CreatePictureSearchApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePictureSearchApp {
    /// Required.
    pub desc: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub name: String,
}
operation! { CreatePictureSearchApp(desc: String, name: String)
    "CreatePictureSearchApp" -> CreatePictureSearchAppOutput {
    0 "Desc" desc, 1 "IotInstanceId" iot_instance_id: String, 2 "Name" name
} }

/// Response of [`CreatePictureSearchApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePictureSearchAppOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreatePictureSearchAppOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Creates picture search job: `CreatePictureSearchJob` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/CreatePictureSearchJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePictureSearchJob {
    /// Required.
    pub app_instance_id: String,
    /// 0 to 1.
    pub body_threshold: Option<f64>,
    /// Required. 0 to 9999999999999.
    pub end_time: i64,
    /// 0 to 10.
    pub picture_search_type: Option<i64>,
    /// Required.
    pub search_pic_url: String,
    /// Required. 0 to 9999999999999.
    pub start_time: i64,
    /// Required.
    pub threshold: f64,
}

/// Arguments of [`CreatePictureSearchJob::new`].
pub struct CreatePictureSearchJobRequired {
    pub app_instance_id: String,
    pub end_time: i64,
    pub search_pic_url: String,
    pub start_time: i64,
    pub threshold: f64,
}
operation! {
    CreatePictureSearchJob { CreatePictureSearchJobRequired: app_instance_id, end_time, search_pic_url, start_time, threshold }
    "CreatePictureSearchJob" -> CreatePictureSearchJobOutput {
    0 "AppInstanceId" app_instance_id, 1 "BodyThreshold" body_threshold: f64, 2 "EndTime" end_time,
    3 "PictureSearchType" picture_search_type: i64, 4 "SearchPicUrl" search_pic_url, 5 "StartTime" start_time,
    6 "Threshold" threshold
} }

/// Response of [`CreatePictureSearchJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePictureSearchJobOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreatePictureSearchJobOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Creates record download by time job: `CreateRecordDownloadByTimeJob` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/CreateRecordDownloadByTimeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordDownloadByTimeJob {
    /// Required. 0 to 2147483648.
    pub begin_time: i64,
    pub device_name: Option<String>,
    /// Required. 0 to 9999999999999.
    pub end_time: i64,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    pub product_key: Option<String>,
    pub record_type: Option<i64>,
    pub stream_type: Option<i64>,
}
operation! { CreateRecordDownloadByTimeJob(begin_time: i64, end_time: i64, iot_instance_id: String)
    "CreateRecordDownloadByTimeJob" -> CreateRecordDownloadByTimeJobOutput {
    0 "BeginTime" begin_time, 1 "DeviceName" device_name: String, 2 "EndTime" end_time, 3 "IotId" iot_id: String,
    4 "IotInstanceId" iot_instance_id, 5 "ProductKey" product_key: String, 6 "RecordType" record_type: i64,
    7 "StreamType" stream_type: i64
} }

/// Response of [`CreateRecordDownloadByTimeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordDownloadByTimeJobOutput {
    pub code: Option<String>,
    pub data: Option<CreateRecordDownloadByTimeJobData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateRecordDownloadByTimeJobOutput {
    0 "Code" code: String, 1 "Data" data: CreateRecordDownloadByTimeJobData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateRecordDownloadByTimeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordDownloadByTimeJobData {
    pub job_id: Option<String>,
}
model! { CreateRecordDownloadByTimeJobData {
    0 "JobId" job_id: String
} }

/// Creates record plan: `CreateRecordPlan` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/CreateRecordPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordPlan {
    /// Required.
    pub name: String,
    /// Required.
    pub template_id: String,
}
operation! { CreateRecordPlan(name: String, template_id: String) "CreateRecordPlan" -> CreateRecordPlanOutput {
    0 "Name" name, 1 "TemplateId" template_id
} }

/// Response of [`CreateRecordPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordPlanOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateRecordPlanOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Creates rtmp device: `CreateRtmpDevice` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/CreateRtmpDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRtmpDevice {
    pub description: Option<String>,
    pub device_name: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    /// Required.
    pub product_key: String,
    /// Secret.
    pub pull_auth_key: Option<Secret>,
    pub pull_key_expire_time: Option<i64>,
    /// Secret.
    pub push_auth_key: Option<Secret>,
    pub push_key_expire_time: Option<i64>,
    pub sub_stream_name: Option<String>,
}
operation! { CreateRtmpDevice(iot_instance_id: String, product_key: String)
    "CreateRtmpDevice" -> CreateRtmpDeviceOutput {
    0 "Description" description: String, 1 "DeviceName" device_name: String, 2 "IotInstanceId" iot_instance_id,
    3 "ProductKey" product_key, 4 "PullAuthKey" pull_auth_key: Secret, 5 "PullKeyExpireTime" pull_key_expire_time: i64,
    6 "PushAuthKey" push_auth_key: Secret, 7 "PushKeyExpireTime" push_key_expire_time: i64,
    8 "SubStreamName" sub_stream_name: String
} }

/// Response of [`CreateRtmpDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRtmpDeviceOutput {
    pub code: Option<String>,
    pub data: Option<CreateRtmpDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateRtmpDeviceOutput {
    0 "Code" code: String, 1 "Data" data: CreateRtmpDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateRtmpDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRtmpDeviceData {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub stream_name: Option<String>,
}
model! { CreateRtmpDeviceData {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "StreamName" stream_name: String
} }

/// Creates stream push job: `CreateStreamPushJob` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/CreateStreamPushJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPushJob {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    pub job_type: Option<i64>,
    pub product_key: Option<String>,
    /// Required.
    pub push_url: String,
    pub stream_type: Option<i64>,
}
operation! { CreateStreamPushJob(iot_instance_id: String, push_url: String)
    "CreateStreamPushJob" -> CreateStreamPushJobOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id,
    3 "JobType" job_type: i64, 4 "ProductKey" product_key: String, 5 "PushUrl" push_url, 6 "StreamType" stream_type: i64
} }

/// Response of [`CreateStreamPushJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPushJobOutput {
    pub code: Option<String>,
    pub data: Option<CreateStreamPushJobData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateStreamPushJobOutput {
    0 "Code" code: String, 1 "Data" data: CreateStreamPushJobData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateStreamPushJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamPushJobData {
    pub job_id: Option<String>,
}
model! { CreateStreamPushJobData {
    0 "JobId" job_id: String
} }

/// Creates stream snapshot job: `CreateStreamSnapshotJob` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/CreateStreamSnapshotJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamSnapshotJob {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    pub product_key: Option<String>,
    /// Required. 60 to 1800.
    pub snapshot_interval: i64,
    pub stream_type: Option<i64>,
}
operation! { CreateStreamSnapshotJob(iot_instance_id: String, snapshot_interval: i64)
    "CreateStreamSnapshotJob" -> CreateStreamSnapshotJobOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id,
    3 "ProductKey" product_key: String, 4 "SnapshotInterval" snapshot_interval, 5 "StreamType" stream_type: i64
} }

/// Response of [`CreateStreamSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamSnapshotJobOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateStreamSnapshotJobOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Creates time template: `CreateTimeTemplate` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/CreateTimeTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimeTemplate {
    /// Required.
    pub all_day: i64,
    /// Required.
    pub name: String,
    pub time_sections: Option<Vec<CreateTimeTemplateTimeSections>>,
}
operation! { CreateTimeTemplate(all_day: i64, name: String) "CreateTimeTemplate" -> CreateTimeTemplateOutput {
    0 "AllDay" all_day, 1 "Name" name, 2 "TimeSections" time_sections: Vec<CreateTimeTemplateTimeSections>
} }

/// In the request of [`CreateTimeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimeTemplateTimeSections {
    pub begin: Option<i64>,
    pub day_of_week: Option<i64>,
    pub end: Option<i64>,
}
input! { CreateTimeTemplateTimeSections() {
    0 "Begin" begin: i64, 1 "DayOfWeek" day_of_week: i64, 2 "End" end: i64
} }

/// Response of [`CreateTimeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimeTemplateOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTimeTemplateOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Deletes event record plan: `DeleteEventRecordPlan` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/DeleteEventRecordPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventRecordPlan {
    /// Required.
    pub plan_id: String,
}
operation! { DeleteEventRecordPlan(plan_id: String) "DeleteEventRecordPlan" -> DeleteEventRecordPlanOutput {
    0 "PlanId" plan_id
} }

/// Response of [`DeleteEventRecordPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventRecordPlanOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteEventRecordPlanOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes event record plan device: `DeleteEventRecordPlanDevice` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/DeleteEventRecordPlanDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventRecordPlanDevice {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    pub stream_type: Option<i64>,
}
operation! { DeleteEventRecordPlanDevice() "DeleteEventRecordPlanDevice" -> DeleteEventRecordPlanDeviceOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String, 4 "StreamType" stream_type: i64
} }

/// Response of [`DeleteEventRecordPlanDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventRecordPlanDeviceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteEventRecordPlanDeviceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes face device group: `DeleteFaceDeviceGroup` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/DeleteFaceDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceDeviceGroup {
    /// Required.
    pub device_group_id: String,
    /// Required.
    pub isolation_id: String,
}
operation! { DeleteFaceDeviceGroup(device_group_id: String, isolation_id: String)
    "DeleteFaceDeviceGroup" -> DeleteFaceDeviceGroupOutput {
    0 "DeviceGroupId" device_group_id, 1 "IsolationId" isolation_id
} }

/// Response of [`DeleteFaceDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceDeviceGroupOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteFaceDeviceGroupOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes face user: `DeleteFaceUser` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/DeleteFaceUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceUser {
    /// Required.
    pub isolation_id: String,
    /// Required.
    pub user_id: String,
}
operation! { DeleteFaceUser(isolation_id: String, user_id: String) "DeleteFaceUser" -> DeleteFaceUserOutput {
    0 "IsolationId" isolation_id, 1 "UserId" user_id
} }

/// Response of [`DeleteFaceUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceUserOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteFaceUserOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes face user group: `DeleteFaceUserGroup` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/DeleteFaceUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceUserGroup {
    /// Required.
    pub isolation_id: String,
    /// Required.
    pub user_group_id: String,
}
operation! { DeleteFaceUserGroup(isolation_id: String, user_group_id: String)
    "DeleteFaceUserGroup" -> DeleteFaceUserGroupOutput {
    0 "IsolationId" isolation_id, 1 "UserGroupId" user_group_id
} }

/// Response of [`DeleteFaceUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceUserGroupOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteFaceUserGroupOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes face user group and device group relation: `DeleteFaceUserGroupAndDeviceGroupRelation` of `linkvisual`
/// 2018-01-20.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/DeleteFaceUserGroupAndDeviceGroupRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceUserGroupAndDeviceGroupRelation {
    /// Required.
    pub control_id: String,
    /// Required.
    pub isolation_id: String,
}
operation! { DeleteFaceUserGroupAndDeviceGroupRelation(control_id: String, isolation_id: String)
    "DeleteFaceUserGroupAndDeviceGroupRelation" -> DeleteFaceUserGroupAndDeviceGroupRelationOutput {
    0 "ControlId" control_id, 1 "IsolationId" isolation_id
} }

/// Response of [`DeleteFaceUserGroupAndDeviceGroupRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceUserGroupAndDeviceGroupRelationOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteFaceUserGroupAndDeviceGroupRelationOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes face user picture: `DeleteFaceUserPicture` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/DeleteFaceUserPicture>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceUserPicture {
    /// Required.
    pub face_pic_md5: String,
    /// Required.
    pub isolation_id: String,
    /// Required.
    pub user_id: String,
}
operation! { DeleteFaceUserPicture(face_pic_md5: String, isolation_id: String, user_id: String)
    "DeleteFaceUserPicture" -> DeleteFaceUserPictureOutput {
    0 "FacePicMd5" face_pic_md5, 1 "IsolationId" isolation_id, 2 "UserId" user_id
} }

/// Response of [`DeleteFaceUserPicture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceUserPictureOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteFaceUserPictureOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes gb device: `DeleteGbDevice` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/DeleteGbDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGbDevice {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    pub product_key: Option<String>,
}
operation! { DeleteGbDevice(iot_instance_id: String) "DeleteGbDevice" -> DeleteGbDeviceOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id,
    3 "ProductKey" product_key: String
} }

/// Response of [`DeleteGbDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGbDeviceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGbDeviceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes local file upload job: `DeleteLocalFileUploadJob` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/DeleteLocalFileUploadJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLocalFileUploadJob {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub job_id: String,
}
operation! { DeleteLocalFileUploadJob(job_id: String) "DeleteLocalFileUploadJob" -> DeleteLocalFileUploadJobOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "JobId" job_id
} }

/// Response of [`DeleteLocalFileUploadJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLocalFileUploadJobOutput {
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteLocalFileUploadJobOutput {
    0 "Code" code: String, 1 "Data" data: BTreeMap<String, Value>, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Deletes picture: `DeletePicture` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/DeletePicture>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePicture {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub picture_id_list: Vec<String>,
    pub product_key: Option<String>,
}
operation! { DeletePicture(picture_id_list: Vec<String>) "DeletePicture" -> DeletePictureOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "PictureIdList" picture_id_list, 4 "ProductKey" product_key: String
} }

/// Response of [`DeletePicture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePictureOutput {
    pub code: Option<String>,
    pub data: Option<DeletePictureData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeletePictureOutput {
    0 "Code" code: String, 1 "Data" data: DeletePictureData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`DeletePicture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePictureData {
    pub deleted_count: Option<i64>,
}
model! { DeletePictureData {
    0 "DeletedCount" deleted_count: i64
} }

/// Deletes record: `DeleteRecord` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/DeleteRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecord {
    pub device_name: Option<String>,
    /// Required.
    pub file_name_list: Vec<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { DeleteRecord(file_name_list: Vec<String>) "DeleteRecord" -> DeleteRecordOutput {
    0 "DeviceName" device_name: String, 1 "FileNameList" file_name_list, 2 "IotId" iot_id: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "ProductKey" product_key: String
} }

/// Response of [`DeleteRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordOutput {
    pub code: Option<String>,
    pub data: Option<DeleteRecordData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteRecordOutput {
    0 "Code" code: String, 1 "Data" data: DeleteRecordData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`DeleteRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordData {
    pub deleted_count: Option<i64>,
}
model! { DeleteRecordData {
    0 "DeletedCount" deleted_count: i64
} }

/// Deletes record plan: `DeleteRecordPlan` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/DeleteRecordPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordPlan {
    /// Required.
    pub plan_id: String,
}
operation! { DeleteRecordPlan(plan_id: String) "DeleteRecordPlan" -> DeleteRecordPlanOutput {
    0 "PlanId" plan_id
} }

/// Response of [`DeleteRecordPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordPlanOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteRecordPlanOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes record plan device: `DeleteRecordPlanDevice` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/DeleteRecordPlanDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordPlanDevice {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    /// Required.
    pub stream_type: i64,
}
operation! { DeleteRecordPlanDevice(stream_type: i64) "DeleteRecordPlanDevice" -> DeleteRecordPlanDeviceOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String, 4 "StreamType" stream_type
} }

/// Response of [`DeleteRecordPlanDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordPlanDeviceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteRecordPlanDeviceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes rtmp device: `DeleteRtmpDevice` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/DeleteRtmpDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRtmpDevice {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    pub product_key: Option<String>,
}
operation! { DeleteRtmpDevice(iot_instance_id: String) "DeleteRtmpDevice" -> DeleteRtmpDeviceOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id,
    3 "ProductKey" product_key: String
} }

/// Response of [`DeleteRtmpDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRtmpDeviceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteRtmpDeviceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes rtmp key: `DeleteRtmpKey` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/DeleteRtmpKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRtmpKey {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    pub product_key: Option<String>,
    /// Required. 0 to 1.
    pub r#type: i64,
}
operation! { DeleteRtmpKey(iot_instance_id: String, r#type: i64) "DeleteRtmpKey" -> DeleteRtmpKeyOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id,
    3 "ProductKey" product_key: String, 4 "Type" r#type
} }

/// Response of [`DeleteRtmpKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRtmpKeyOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteRtmpKeyOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes stream push job: `DeleteStreamPushJob` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/DeleteStreamPushJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamPushJob {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    /// Required.
    pub job_id: String,
    pub product_key: Option<String>,
}
operation! { DeleteStreamPushJob(iot_instance_id: String, job_id: String)
    "DeleteStreamPushJob" -> DeleteStreamPushJobOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id, 3 "JobId" job_id,
    4 "ProductKey" product_key: String
} }

/// Response of [`DeleteStreamPushJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamPushJobOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteStreamPushJobOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes stream snapshot job: `DeleteStreamSnapshotJob` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/DeleteStreamSnapshotJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamSnapshotJob {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    pub product_key: Option<String>,
    pub stream_type: Option<i64>,
}
operation! { DeleteStreamSnapshotJob(iot_instance_id: String)
    "DeleteStreamSnapshotJob" -> DeleteStreamSnapshotJobOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id,
    3 "ProductKey" product_key: String, 4 "StreamType" stream_type: i64
} }

/// Response of [`DeleteStreamSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStreamSnapshotJobOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteStreamSnapshotJobOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Deletes time template: `DeleteTimeTemplate` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/DeleteTimeTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTimeTemplate {
    /// Required.
    pub template_id: String,
}
operation! { DeleteTimeTemplate(template_id: String) "DeleteTimeTemplate" -> DeleteTimeTemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DeleteTimeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTimeTemplateOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteTimeTemplateOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Detects user face by url: `DetectUserFaceByUrl` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/DetectUserFaceByUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectUserFaceByUrl {
    /// Required.
    pub face_pic_url: String,
}
operation! { DetectUserFaceByUrl(face_pic_url: String) "DetectUserFaceByUrl" -> DetectUserFaceByUrlOutput {
    0 "FacePicUrl" face_pic_url
} }

/// Response of [`DetectUserFaceByUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectUserFaceByUrlOutput {
    pub code: Option<String>,
    pub data: Option<DetectUserFaceByUrlData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DetectUserFaceByUrlOutput {
    0 "Code" code: String, 1 "Data" data: DetectUserFaceByUrlData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`DetectUserFaceByUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectUserFaceByUrlData {
    pub data: Vec<DetectUserFaceByUrlDataData>,
}
model! { DetectUserFaceByUrlData {
    0 "data" data: Vec<DetectUserFaceByUrlDataData>
} }

/// In the response of [`DetectUserFaceByUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectUserFaceByUrlDataData {
    pub age: Option<i64>,
    pub blur_score: Option<f64>,
    pub face_probability: Option<f64>,
    pub face_rects: Option<DetectUserFaceByUrlFaceRects>,
    pub gender: Option<i64>,
    pub good_for_library: Option<bool>,
    pub good_for_recognition: Option<bool>,
    pub landmarks: Option<DetectUserFaceByUrlLandmarks>,
    pub occlusion_score: Option<f64>,
    pub pose_score: Option<f64>,
}
model! { DetectUserFaceByUrlDataData {
    0 "Age" age: i64, 1 "BlurScore" blur_score: f64, 2 "FaceProbability" face_probability: f64,
    3 "FaceRects" face_rects: DetectUserFaceByUrlFaceRects, 4 "Gender" gender: i64,
    5 "GoodForLibrary" good_for_library: bool, 6 "GoodForRecognition" good_for_recognition: bool,
    7 "Landmarks" landmarks: DetectUserFaceByUrlLandmarks, 8 "OcclusionScore" occlusion_score: f64,
    9 "PoseScore" pose_score: f64
} }

/// In the response of [`DetectUserFaceByUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectUserFaceByUrlFaceRects {
    pub face_rects_data: Vec<String>,
}
model! { DetectUserFaceByUrlFaceRects {
    0 "FaceRectsData" face_rects_data: Vec<String>
} }

/// In the response of [`DetectUserFaceByUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectUserFaceByUrlLandmarks {
    pub landmarks_data: Vec<String>,
}
model! { DetectUserFaceByUrlLandmarks {
    0 "LandmarksData" landmarks_data: Vec<String>
} }

/// Enables gb sub device: `EnableGbSubDevice` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/EnableGbSubDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableGbSubDevice {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    pub product_key: Option<String>,
    /// Required.
    pub sub_device_id: String,
}
operation! { EnableGbSubDevice(iot_instance_id: String, sub_device_id: String)
    "EnableGbSubDevice" -> EnableGbSubDeviceOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id,
    3 "ProductKey" product_key: String, 4 "SubDeviceId" sub_device_id
} }

/// Response of [`EnableGbSubDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableGbSubDeviceOutput {
    pub code: Option<String>,
    pub data: Option<EnableGbSubDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableGbSubDeviceOutput {
    0 "Code" code: String, 1 "Data" data: EnableGbSubDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`EnableGbSubDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableGbSubDeviceData {
    pub device_name: Option<String>,
    pub product_key: Option<String>,
}
model! { EnableGbSubDeviceData {
    0 "DeviceName" device_name: String, 1 "ProductKey" product_key: String
} }

/// Gets picture search job status: `GetPictureSearchJobStatus` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/GetPictureSearchJobStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPictureSearchJobStatus {
    /// Required.
    pub app_instance_id: String,
    /// Required.
    pub job_id: String,
}
operation! { GetPictureSearchJobStatus(app_instance_id: String, job_id: String)
    "GetPictureSearchJobStatus" -> GetPictureSearchJobStatusOutput {
    0 "AppInstanceId" app_instance_id, 1 "JobId" job_id
} }

/// Response of [`GetPictureSearchJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPictureSearchJobStatusOutput {
    pub code: Option<String>,
    pub data: Option<GetPictureSearchJobStatusData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPictureSearchJobStatusOutput {
    0 "Code" code: String, 1 "Data" data: GetPictureSearchJobStatusData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetPictureSearchJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPictureSearchJobStatusData {
    pub create_time: Option<i64>,
    pub end_time: Option<i64>,
    pub job_id: Option<String>,
    pub job_status: Option<i64>,
    pub search_pic_url: Option<String>,
    pub start_time: Option<i64>,
    pub threshold: Option<f64>,
}
model! { GetPictureSearchJobStatusData {
    0 "CreateTime" create_time: i64, 1 "EndTime" end_time: i64, 2 "JobId" job_id: String, 3 "JobStatus" job_status: i64,
    4 "SearchPicUrl" search_pic_url: String, 5 "StartTime" start_time: i64, 6 "Threshold" threshold: f64
} }

/// `PictureSearchPicture` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/PictureSearchPicture>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PictureSearchPicture {
    /// Required.
    pub app_instance_id: String,
    /// Required.
    pub contain_pic_url: bool,
    /// Required. At least 1.
    pub current_page: i64,
    /// Required.
    pub end_time: i64,
    /// Required. At most 20.
    pub page_size: i64,
    /// 0 to 10.
    pub picture_search_type: Option<i64>,
    /// Required.
    pub search_pic_url: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub threshold: f64,
}

/// Arguments of [`PictureSearchPicture::new`].
pub struct PictureSearchPictureRequired {
    pub app_instance_id: String,
    pub contain_pic_url: bool,
    pub current_page: i64,
    pub end_time: i64,
    pub page_size: i64,
    pub search_pic_url: String,
    pub start_time: i64,
    pub threshold: f64,
}
operation! {
    PictureSearchPicture { PictureSearchPictureRequired: app_instance_id, contain_pic_url, current_page, end_time, page_size, search_pic_url, start_time, threshold }
    "PictureSearchPicture" -> PictureSearchPictureOutput {
    0 "AppInstanceId" app_instance_id, 1 "ContainPicUrl" contain_pic_url, 2 "CurrentPage" current_page,
    3 "EndTime" end_time, 4 "PageSize" page_size, 5 "PictureSearchType" picture_search_type: i64,
    6 "SearchPicUrl" search_pic_url, 7 "StartTime" start_time, 8 "Threshold" threshold
} }
paged! { PictureSearchPicture: PictureSearchPicturePageData =
    Number "CurrentPage", "Data.PageData" data.page_data, total "Data.Total" }

/// Response of [`PictureSearchPicture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PictureSearchPictureOutput {
    pub code: Option<String>,
    pub data: Option<PictureSearchPictureData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { PictureSearchPictureOutput {
    0 "Code" code: String, 1 "Data" data: PictureSearchPictureData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`PictureSearchPicture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PictureSearchPictureData {
    pub current_page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_data: Vec<PictureSearchPicturePageData>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { PictureSearchPictureData {
    0 "CurrentPage" current_page: i64, 1 "PageCount" page_count: i64,
    2 "PageData" page_data: Vec<PictureSearchPicturePageData>, 3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`PictureSearchPicture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PictureSearchPicturePageData {
    pub event_time: Option<i64>,
    pub gateway_iot_id: Option<String>,
    pub iot_id: Option<String>,
    pub pic_url: Option<String>,
    pub threshold: Option<f64>,
    pub vector_id: Option<String>,
    pub vector_type: Option<i64>,
}
model! { PictureSearchPicturePageData {
    0 "EventTime" event_time: i64, 1 "GatewayIotId" gateway_iot_id: String, 2 "IotId" iot_id: String,
    3 "PicUrl" pic_url: String, 4 "Threshold" threshold: f64, 5 "VectorId" vector_id: String,
    6 "VectorType" vector_type: i64
} }

/// Queries car process events: `QueryCarProcessEvents` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryCarProcessEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCarProcessEvents {
    /// 0 to 100.
    pub action_type: Option<i64>,
    /// 0 to 10.
    pub area_index: Option<i64>,
    /// 0 to 10000000000000.
    pub begin_time: Option<i64>,
    /// Required. 1 to 10000.
    pub current_page: i64,
    /// 0 to 10000000000000.
    pub end_time: Option<i64>,
    pub iot_instance_id: Option<String>,
    /// Required. 1 to 50.
    pub page_size: i64,
    pub plate_no: Option<String>,
    pub sub_device_name: Option<String>,
    pub sub_iot_id: Option<String>,
    pub sub_product_key: Option<String>,
}
operation! { QueryCarProcessEvents(current_page: i64, page_size: i64)
    "QueryCarProcessEvents" -> QueryCarProcessEventsOutput {
    0 "ActionType" action_type: i64, 1 "AreaIndex" area_index: i64, 2 "BeginTime" begin_time: i64,
    3 "CurrentPage" current_page, 4 "EndTime" end_time: i64, 5 "IotInstanceId" iot_instance_id: String,
    6 "PageSize" page_size, 7 "PlateNo" plate_no: String, 8 "SubDeviceName" sub_device_name: String,
    9 "SubIotId" sub_iot_id: String, 10 "SubProductKey" sub_product_key: String
} }
paged! { QueryCarProcessEvents: QueryCarProcessEventsPageData =
    Number "CurrentPage", "Data.PageData" data.page_data, total "Data.Total" }

/// Response of [`QueryCarProcessEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCarProcessEventsOutput {
    pub code: Option<String>,
    pub data: Option<QueryCarProcessEventsData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryCarProcessEventsOutput {
    0 "Code" code: String, 1 "Data" data: QueryCarProcessEventsData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryCarProcessEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCarProcessEventsData {
    pub current_page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_data: Vec<QueryCarProcessEventsPageData>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryCarProcessEventsData {
    0 "CurrentPage" current_page: i64, 1 "PageCount" page_count: i64,
    2 "PageData" page_data: Vec<QueryCarProcessEventsPageData>, 3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`QueryCarProcessEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCarProcessEventsPageData {
    pub action_type: Option<i64>,
    pub area_index: Option<i64>,
    pub confidence: Option<i64>,
    pub event_id: Option<String>,
    pub event_pic_id: Option<String>,
    pub event_pic_url: Option<String>,
    pub event_time: Option<i64>,
    pub event_type: Option<i64>,
    pub iot_id: Option<String>,
    pub plate_no: Option<String>,
    pub sub_device_name: Option<String>,
    pub sub_device_nick_name: Option<String>,
    pub sub_iot_id: Option<String>,
    pub sub_product_key: Option<String>,
    pub task_id: Option<String>,
}
model! { QueryCarProcessEventsPageData {
    0 "ActionType" action_type: i64, 1 "AreaIndex" area_index: i64, 2 "Confidence" confidence: i64,
    3 "EventId" event_id: String, 4 "EventPicId" event_pic_id: String, 5 "EventPicUrl" event_pic_url: String,
    6 "EventTime" event_time: i64, 7 "EventType" event_type: i64, 8 "IotId" iot_id: String,
    9 "PlateNo" plate_no: String, 10 "SubDeviceName" sub_device_name: String,
    11 "SubDeviceNickName" sub_device_nick_name: String, 12 "SubIotId" sub_iot_id: String,
    13 "SubProductKey" sub_product_key: String, 14 "TaskId" task_id: String
} }

/// Queries device event: `QueryDeviceEvent` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryDeviceEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceEvent {
    /// Required.
    pub begin_time: i64,
    pub current_page: Option<i64>,
    pub device_name: Option<String>,
    /// Required.
    pub end_time: i64,
    pub event_type: Option<i64>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub product_key: Option<String>,
}
operation! { QueryDeviceEvent(begin_time: i64, end_time: i64) "QueryDeviceEvent" -> QueryDeviceEventOutput {
    0 "BeginTime" begin_time, 1 "CurrentPage" current_page: i64, 2 "DeviceName" device_name: String,
    3 "EndTime" end_time, 4 "EventType" event_type: i64, 5 "IotId" iot_id: String,
    6 "IotInstanceId" iot_instance_id: String, 7 "PageSize" page_size: i64, 8 "ProductKey" product_key: String
} }
paged! { QueryDeviceEvent: QueryDeviceEventList = Number "CurrentPage", "Data.List" data.list, total "Data.Total" }

/// Response of [`QueryDeviceEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceEventOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceEventData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceEventOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceEventData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDeviceEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceEventData {
    pub list: Vec<QueryDeviceEventList>,
    pub page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryDeviceEventData {
    0 "List" list: Vec<QueryDeviceEventList>, 1 "Page" page: i64, 2 "PageCount" page_count: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`QueryDeviceEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceEventList {
    pub event_data: Option<String>,
    pub event_desc: Option<String>,
    pub event_id: Option<String>,
    pub event_pic_id: Option<String>,
    pub event_time: Option<String>,
    pub event_type: Option<i64>,
}
model! { QueryDeviceEventList {
    0 "EventData" event_data: String, 1 "EventDesc" event_desc: String, 2 "EventId" event_id: String,
    3 "EventPicId" event_pic_id: String, 4 "EventTime" event_time: String, 5 "EventType" event_type: i64
} }

/// Queries device event picture: `QueryDeviceEventPicture` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryDeviceEventPicture>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceEventPicture {
    pub device_name: Option<String>,
    /// Required.
    pub event_id: String,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { QueryDeviceEventPicture(event_id: String) "QueryDeviceEventPicture" -> QueryDeviceEventPictureOutput {
    0 "DeviceName" device_name: String, 1 "EventId" event_id, 2 "IotId" iot_id: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "ProductKey" product_key: String
} }

/// Response of [`QueryDeviceEventPicture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceEventPictureOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceEventPictureOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Queries device event record: `QueryDeviceEventRecord` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryDeviceEventRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceEventRecord {
    pub device_name: Option<String>,
    /// Required.
    pub event_id: String,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { QueryDeviceEventRecord(event_id: String) "QueryDeviceEventRecord" -> QueryDeviceEventRecordOutput {
    0 "DeviceName" device_name: String, 1 "EventId" event_id, 2 "IotId" iot_id: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "ProductKey" product_key: String
} }

/// Response of [`QueryDeviceEventRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceEventRecordOutput {
    pub code: Option<i64>,
    pub data: Vec<QueryDeviceEventRecordData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceEventRecordOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<QueryDeviceEventRecordData>, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDeviceEventRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceEventRecordData {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub file_name: Option<String>,
    pub vod_url: Option<String>,
}
model! { QueryDeviceEventRecordData {
    0 "BeginTime" begin_time: String, 1 "EndTime" end_time: String, 2 "FileName" file_name: String,
    3 "VodUrl" vod_url: String
} }

/// Queries device picture by list: `QueryDevicePictureByList` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryDevicePictureByList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePictureByList {
    pub device_name: Option<String>,
    pub expire_time: Option<i64>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub picture_id_list: Vec<String>,
    pub picture_type: Option<i64>,
    pub product_key: Option<String>,
    pub thumb_width: Option<i64>,
}
operation! { QueryDevicePictureByList(picture_id_list: Vec<String>)
    "QueryDevicePictureByList" -> QueryDevicePictureByListOutput {
    0 "DeviceName" device_name: String, 1 "ExpireTime" expire_time: i64, 2 "IotId" iot_id: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "PictureIdList" picture_id_list, 5 "PictureType" picture_type: i64,
    6 "ProductKey" product_key: String, 7 "ThumbWidth" thumb_width: i64
} }

/// Response of [`QueryDevicePictureByList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePictureByListOutput {
    pub code: Option<String>,
    pub data: Option<QueryDevicePictureByListData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDevicePictureByListOutput {
    0 "Code" code: String, 1 "Data" data: QueryDevicePictureByListData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDevicePictureByList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePictureByListData {
    pub pic_data: Vec<QueryDevicePictureByListPicData>,
}
model! { QueryDevicePictureByListData {
    0 "picData" pic_data: Vec<QueryDevicePictureByListPicData>
} }

/// In the response of [`QueryDevicePictureByList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePictureByListPicData {
    pub iot_id: Option<String>,
    pub pic_create_time: Option<i64>,
    pub pic_id: Option<String>,
    pub pic_url: Option<String>,
    pub thumb_url: Option<String>,
}
model! { QueryDevicePictureByListPicData {
    0 "IotId" iot_id: String, 1 "PicCreateTime" pic_create_time: i64, 2 "PicId" pic_id: String,
    3 "PicUrl" pic_url: String, 4 "ThumbUrl" thumb_url: String
} }

/// Queries device picture file: `QueryDevicePictureFile` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryDevicePictureFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePictureFile {
    /// Required.
    pub capture_id: String,
    pub device_name: Option<String>,
    pub expire_time: Option<i64>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub picture_type: Option<i64>,
    pub product_key: Option<String>,
    pub thumb_width: Option<i64>,
}
operation! { QueryDevicePictureFile(capture_id: String) "QueryDevicePictureFile" -> QueryDevicePictureFileOutput {
    0 "CaptureId" capture_id, 1 "DeviceName" device_name: String, 2 "ExpireTime" expire_time: i64,
    3 "IotId" iot_id: String, 4 "IotInstanceId" iot_instance_id: String, 5 "PictureType" picture_type: i64,
    6 "ProductKey" product_key: String, 7 "ThumbWidth" thumb_width: i64
} }

/// Response of [`QueryDevicePictureFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePictureFileOutput {
    pub code: Option<String>,
    pub data: Option<QueryDevicePictureFileData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDevicePictureFileOutput {
    0 "Code" code: String, 1 "Data" data: QueryDevicePictureFileData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDevicePictureFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePictureFileData {
    pub iot_id: Option<String>,
    pub pic_create_time: Option<i64>,
    pub pic_id: Option<String>,
    pub pic_url: Option<String>,
    pub thumb_url: Option<String>,
}
model! { QueryDevicePictureFileData {
    0 "IotId" iot_id: String, 1 "PicCreateTime" pic_create_time: i64, 2 "PicId" pic_id: String,
    3 "PicUrl" pic_url: String, 4 "ThumbUrl" thumb_url: String
} }

/// Queries device picture life cycle: `QueryDevicePictureLifeCycle` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryDevicePictureLifeCycle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePictureLifeCycle {
    /// Required.
    pub iot_id: String,
}
operation! { QueryDevicePictureLifeCycle(iot_id: String)
    "QueryDevicePictureLifeCycle" -> QueryDevicePictureLifeCycleOutput {
    0 "IotId" iot_id
} }

/// Response of [`QueryDevicePictureLifeCycle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePictureLifeCycleOutput {
    pub code: Option<String>,
    pub data: Option<QueryDevicePictureLifeCycleData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDevicePictureLifeCycleOutput {
    0 "Code" code: String, 1 "Data" data: QueryDevicePictureLifeCycleData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDevicePictureLifeCycle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicePictureLifeCycleData {
    pub day: Option<i64>,
    pub iot_id: Option<String>,
}
model! { QueryDevicePictureLifeCycleData {
    0 "Day" day: i64, 1 "IotId" iot_id: String
} }

/// Queries device record life cycle: `QueryDeviceRecordLifeCycle` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryDeviceRecordLifeCycle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceRecordLifeCycle {
    /// Required.
    pub device_list: Vec<String>,
}
operation! { QueryDeviceRecordLifeCycle(device_list: Vec<String>)
    "QueryDeviceRecordLifeCycle" -> QueryDeviceRecordLifeCycleOutput {
    0 "DeviceList" device_list
} }

/// Response of [`QueryDeviceRecordLifeCycle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceRecordLifeCycleOutput {
    pub code: Option<i64>,
    pub data: Vec<QueryDeviceRecordLifeCycleData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceRecordLifeCycleOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<QueryDeviceRecordLifeCycleData>, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDeviceRecordLifeCycle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceRecordLifeCycleData {
    pub day: Option<i64>,
    pub iot_id: Option<String>,
}
model! { QueryDeviceRecordLifeCycleData {
    0 "Day" day: i64, 1 "IotId" iot_id: String
} }

/// Queries device vod url: `QueryDeviceVodUrl` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryDeviceVodUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceVodUrl {
    pub device_name: Option<String>,
    pub enable_stun: Option<bool>,
    pub encrypt_type: Option<i64>,
    /// Required.
    pub file_name: String,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub play_un_limited: Option<bool>,
    pub product_key: Option<String>,
    pub scheme: Option<String>,
    pub seek_time: Option<i64>,
    pub should_encrypt: Option<bool>,
    pub url_valid_duration: Option<i64>,
}
operation! { QueryDeviceVodUrl(file_name: String) "QueryDeviceVodUrl" -> QueryDeviceVodUrlOutput {
    0 "DeviceName" device_name: String, 1 "EnableStun" enable_stun: bool, 2 "EncryptType" encrypt_type: i64,
    3 "FileName" file_name, 4 "IotId" iot_id: String, 5 "IotInstanceId" iot_instance_id: String,
    6 "PlayUnLimited" play_un_limited: bool, 7 "ProductKey" product_key: String, 8 "Scheme" scheme: String,
    9 "SeekTime" seek_time: i64, 10 "ShouldEncrypt" should_encrypt: bool, 11 "UrlValidDuration" url_valid_duration: i64
} }

/// Response of [`QueryDeviceVodUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceVodUrlOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceVodUrlData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceVodUrlOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceVodUrlData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDeviceVodUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceVodUrlData {
    /// Secret.
    pub decrypt_key: Option<Secret>,
    pub stun_info: Option<String>,
    pub vod_url: Option<String>,
}
model! { QueryDeviceVodUrlData {
    0 "DecryptKey" decrypt_key: Secret, 1 "StunInfo" stun_info: String, 2 "VodUrl" vod_url: String
} }

/// Queries device vod url by time: `QueryDeviceVodUrlByTime` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryDeviceVodUrlByTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceVodUrlByTime {
    /// Required. 0 to 2147483648.
    pub begin_time: i64,
    pub device_name: Option<String>,
    pub enable_stun: Option<bool>,
    /// 0 to 2147483648.
    pub encrypt_type: Option<i64>,
    /// Required. 0 to 2147483648.
    pub end_time: i64,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub play_un_limited: Option<bool>,
    pub product_key: Option<String>,
    pub scheme: Option<String>,
    /// 0 to 2147483648.
    pub seek_time: Option<i64>,
    pub should_encrypt: Option<bool>,
    pub url_valid_duration: Option<i64>,
}
operation! { QueryDeviceVodUrlByTime(begin_time: i64, end_time: i64)
    "QueryDeviceVodUrlByTime" -> QueryDeviceVodUrlByTimeOutput {
    0 "BeginTime" begin_time, 1 "DeviceName" device_name: String, 2 "EnableStun" enable_stun: bool,
    3 "EncryptType" encrypt_type: i64, 4 "EndTime" end_time, 5 "IotId" iot_id: String,
    6 "IotInstanceId" iot_instance_id: String, 7 "PlayUnLimited" play_un_limited: bool,
    8 "ProductKey" product_key: String, 9 "Scheme" scheme: String, 10 "SeekTime" seek_time: i64,
    11 "ShouldEncrypt" should_encrypt: bool, 12 "UrlValidDuration" url_valid_duration: i64
} }

/// Response of [`QueryDeviceVodUrlByTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceVodUrlByTimeOutput {
    pub code: Option<String>,
    pub data: Option<QueryDeviceVodUrlByTimeData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDeviceVodUrlByTimeOutput {
    0 "Code" code: String, 1 "Data" data: QueryDeviceVodUrlByTimeData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDeviceVodUrlByTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceVodUrlByTimeData {
    /// Secret.
    pub decrypt_key: Option<Secret>,
    pub stun_info: Option<String>,
    pub vod_url: Option<String>,
}
model! { QueryDeviceVodUrlByTimeData {
    0 "DecryptKey" decrypt_key: Secret, 1 "StunInfo" stun_info: String, 2 "VodUrl" vod_url: String
} }

/// Queries event record plan detail: `QueryEventRecordPlanDetail` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryEventRecordPlanDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventRecordPlanDetail {
    /// Required.
    pub plan_id: String,
}
operation! { QueryEventRecordPlanDetail(plan_id: String)
    "QueryEventRecordPlanDetail" -> QueryEventRecordPlanDetailOutput {
    0 "PlanId" plan_id
} }

/// Response of [`QueryEventRecordPlanDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventRecordPlanDetailOutput {
    pub code: Option<String>,
    pub data: Option<QueryEventRecordPlanDetailData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryEventRecordPlanDetailOutput {
    0 "Code" code: String, 1 "Data" data: QueryEventRecordPlanDetailData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryEventRecordPlanDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventRecordPlanDetailData {
    pub name: Option<String>,
    pub plan_id: Option<String>,
    pub pre_record_duration: Option<i64>,
    pub record_duration: Option<i64>,
    pub template_id: Option<String>,
    pub template_info: Option<QueryEventRecordPlanDetailTemplateInfo>,
}
model! { QueryEventRecordPlanDetailData {
    0 "Name" name: String, 1 "PlanId" plan_id: String, 2 "PreRecordDuration" pre_record_duration: i64,
    3 "RecordDuration" record_duration: i64, 4 "TemplateId" template_id: String,
    5 "TemplateInfo" template_info: QueryEventRecordPlanDetailTemplateInfo
} }

/// In the response of [`QueryEventRecordPlanDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventRecordPlanDetailTemplateInfo {
    pub all_day: Option<i64>,
    pub default: Option<i64>,
    pub name: Option<String>,
    pub template_id: Option<String>,
    pub time_section_list: Vec<QueryEventRecordPlanDetailTimeSectionList>,
}
model! { QueryEventRecordPlanDetailTemplateInfo {
    0 "AllDay" all_day: i64, 1 "Default" default: i64, 2 "Name" name: String, 3 "TemplateId" template_id: String,
    4 "TimeSectionList" time_section_list: Vec<QueryEventRecordPlanDetailTimeSectionList>
} }

/// In the response of [`QueryEventRecordPlanDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventRecordPlanDetailTimeSectionList {
    pub begin: Option<i64>,
    pub day_of_week: Option<i64>,
    pub end: Option<i64>,
}
model! { QueryEventRecordPlanDetailTimeSectionList {
    0 "Begin" begin: i64, 1 "DayOfWeek" day_of_week: i64, 2 "End" end: i64
} }

/// Queries event record plan device by device: `QueryEventRecordPlanDeviceByDevice` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryEventRecordPlanDeviceByDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventRecordPlanDeviceByDevice {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    pub stream_type: Option<i64>,
}
operation! { QueryEventRecordPlanDeviceByDevice()
    "QueryEventRecordPlanDeviceByDevice" -> QueryEventRecordPlanDeviceByDeviceOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String, 4 "StreamType" stream_type: i64
} }

/// Response of [`QueryEventRecordPlanDeviceByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventRecordPlanDeviceByDeviceOutput {
    pub code: Option<String>,
    pub data: Option<QueryEventRecordPlanDeviceByDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryEventRecordPlanDeviceByDeviceOutput {
    0 "Code" code: String, 1 "Data" data: QueryEventRecordPlanDeviceByDeviceData,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryEventRecordPlanDeviceByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventRecordPlanDeviceByDeviceData {
    pub name: Option<String>,
    pub plan_id: Option<String>,
    pub pre_record_duration: Option<i64>,
    pub record_duration: Option<i64>,
    pub template_id: Option<String>,
    pub template_info: Option<QueryEventRecordPlanDeviceByDeviceTemplateInfo>,
}
model! { QueryEventRecordPlanDeviceByDeviceData {
    0 "Name" name: String, 1 "PlanId" plan_id: String, 2 "PreRecordDuration" pre_record_duration: i64,
    3 "RecordDuration" record_duration: i64, 4 "TemplateId" template_id: String,
    5 "TemplateInfo" template_info: QueryEventRecordPlanDeviceByDeviceTemplateInfo
} }

/// In the response of [`QueryEventRecordPlanDeviceByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventRecordPlanDeviceByDeviceTemplateInfo {
    pub all_day: Option<i64>,
    pub default: Option<i64>,
    pub name: Option<String>,
    pub template_id: Option<String>,
    pub time_section_list: Vec<QueryEventRecordPlanDeviceByDeviceTimeSectionList>,
}
model! { QueryEventRecordPlanDeviceByDeviceTemplateInfo {
    0 "AllDay" all_day: i64, 1 "Default" default: i64, 2 "Name" name: String, 3 "TemplateId" template_id: String,
    4 "TimeSectionList" time_section_list: Vec<QueryEventRecordPlanDeviceByDeviceTimeSectionList>
} }

/// In the response of [`QueryEventRecordPlanDeviceByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventRecordPlanDeviceByDeviceTimeSectionList {
    pub begin: Option<i64>,
    pub day_of_week: Option<i64>,
    pub end: Option<i64>,
}
model! { QueryEventRecordPlanDeviceByDeviceTimeSectionList {
    0 "Begin" begin: i64, 1 "DayOfWeek" day_of_week: i64, 2 "End" end: i64
} }

/// Queries event record plan device by plan: `QueryEventRecordPlanDeviceByPlan` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryEventRecordPlanDeviceByPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventRecordPlanDeviceByPlan {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub plan_id: String,
}
operation! { QueryEventRecordPlanDeviceByPlan(plan_id: String)
    "QueryEventRecordPlanDeviceByPlan" -> QueryEventRecordPlanDeviceByPlanOutput {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "PlanId" plan_id
} }
paged! { QueryEventRecordPlanDeviceByPlan: QueryEventRecordPlanDeviceByPlanList =
    Number "CurrentPage", "Data.List" data.list, total "Data.Total" }

/// Response of [`QueryEventRecordPlanDeviceByPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventRecordPlanDeviceByPlanOutput {
    pub code: Option<String>,
    pub data: Option<QueryEventRecordPlanDeviceByPlanData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryEventRecordPlanDeviceByPlanOutput {
    0 "Code" code: String, 1 "Data" data: QueryEventRecordPlanDeviceByPlanData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryEventRecordPlanDeviceByPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventRecordPlanDeviceByPlanData {
    pub list: Vec<QueryEventRecordPlanDeviceByPlanList>,
    pub page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryEventRecordPlanDeviceByPlanData {
    0 "List" list: Vec<QueryEventRecordPlanDeviceByPlanList>, 1 "Page" page: i64, 2 "PageCount" page_count: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`QueryEventRecordPlanDeviceByPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventRecordPlanDeviceByPlanList {
    pub iot_id: Option<String>,
    pub stream_type: Option<i64>,
}
model! { QueryEventRecordPlanDeviceByPlanList {
    0 "IotId" iot_id: String, 1 "StreamType" stream_type: i64
} }

/// Queries event record plans: `QueryEventRecordPlans` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryEventRecordPlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventRecordPlans {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { QueryEventRecordPlans() "QueryEventRecordPlans" -> QueryEventRecordPlansOutput {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64
} }
paged! { QueryEventRecordPlans: QueryEventRecordPlansList =
    Number "CurrentPage", "Data.List" data.list, total "Data.Total" }

/// Response of [`QueryEventRecordPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventRecordPlansOutput {
    pub code: Option<String>,
    pub data: Option<QueryEventRecordPlansData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryEventRecordPlansOutput {
    0 "Code" code: String, 1 "Data" data: QueryEventRecordPlansData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryEventRecordPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventRecordPlansData {
    pub list: Vec<QueryEventRecordPlansList>,
    pub page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryEventRecordPlansData {
    0 "List" list: Vec<QueryEventRecordPlansList>, 1 "Page" page: i64, 2 "PageCount" page_count: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`QueryEventRecordPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEventRecordPlansList {
    pub event_type: Option<String>,
    pub name: Option<String>,
    pub plan_id: Option<String>,
    pub pre_record_duration: Option<i64>,
    pub record_duration: Option<i64>,
    pub template_id: Option<String>,
}
model! { QueryEventRecordPlansList {
    0 "EventType" event_type: String, 1 "Name" name: String, 2 "PlanId" plan_id: String,
    3 "PreRecordDuration" pre_record_duration: i64, 4 "RecordDuration" record_duration: i64,
    5 "TemplateId" template_id: String
} }

/// Queries face all device group: `QueryFaceAllDeviceGroup` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryFaceAllDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceAllDeviceGroup {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub isolation_id: String,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
}
operation! { QueryFaceAllDeviceGroup(isolation_id: String, page_no: i64, page_size: i64)
    "QueryFaceAllDeviceGroup" -> QueryFaceAllDeviceGroupOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "IsolationId" isolation_id, 2 "PageNo" page_no, 3 "PageSize" page_size
} }
paged! { QueryFaceAllDeviceGroup: QueryFaceAllDeviceGroupDeviceGroupList =
    Number "PageNo", "Data.DeviceGroupList" data.device_group_list, total "Data.Total" }

/// Response of [`QueryFaceAllDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceAllDeviceGroupOutput {
    pub code: Option<String>,
    pub data: Option<QueryFaceAllDeviceGroupData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryFaceAllDeviceGroupOutput {
    0 "Code" code: String, 1 "Data" data: QueryFaceAllDeviceGroupData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryFaceAllDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceAllDeviceGroupData {
    pub device_group_list: Vec<QueryFaceAllDeviceGroupDeviceGroupList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryFaceAllDeviceGroupData {
    0 "DeviceGroupList" device_group_list: Vec<QueryFaceAllDeviceGroupDeviceGroupList>, 1 "PageNo" page_no: i64,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QueryFaceAllDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceAllDeviceGroupDeviceGroupList {
    pub device_group_id: Option<String>,
    pub device_group_name: Option<String>,
    pub modified_time: Option<String>,
}
model! { QueryFaceAllDeviceGroupDeviceGroupList {
    0 "DeviceGroupId" device_group_id: String, 1 "DeviceGroupName" device_group_name: String,
    2 "ModifiedTime" modified_time: String
} }

/// Queries face all user group: `QueryFaceAllUserGroup` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryFaceAllUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceAllUserGroup {
    /// Required.
    pub isolation_id: String,
    /// Required. 1 to 1000.
    pub page_no: i64,
    /// Required. 1 to 100.
    pub page_size: i64,
}
operation! { QueryFaceAllUserGroup(isolation_id: String, page_no: i64, page_size: i64)
    "QueryFaceAllUserGroup" -> QueryFaceAllUserGroupOutput {
    0 "IsolationId" isolation_id, 1 "PageNo" page_no, 2 "PageSize" page_size
} }
paged! { QueryFaceAllUserGroup: QueryFaceAllUserGroupUserGroupList =
    Number "PageNo", "Data.UserGroupList" data.user_group_list, total "Data.Total" }

/// Response of [`QueryFaceAllUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceAllUserGroupOutput {
    pub code: Option<String>,
    pub data: Option<QueryFaceAllUserGroupData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryFaceAllUserGroupOutput {
    0 "Code" code: String, 1 "Data" data: QueryFaceAllUserGroupData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryFaceAllUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceAllUserGroupData {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub user_group_list: Vec<QueryFaceAllUserGroupUserGroupList>,
}
model! { QueryFaceAllUserGroupData {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64,
    3 "UserGroupList" user_group_list: Vec<QueryFaceAllUserGroupUserGroupList>
} }

/// In the response of [`QueryFaceAllUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceAllUserGroupUserGroupList {
    pub modified_time: Option<String>,
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
}
model! { QueryFaceAllUserGroupUserGroupList {
    0 "ModifiedTime" modified_time: String, 1 "UserGroupId" user_group_id: String,
    2 "UserGroupName" user_group_name: String
} }

/// Queries face all user group and device group relation: `QueryFaceAllUserGroupAndDeviceGroupRelation` of `linkvisual`
/// 2018-01-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryFaceAllUserGroupAndDeviceGroupRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceAllUserGroupAndDeviceGroupRelation {
    /// Required.
    pub isolation_id: String,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
}
operation! { QueryFaceAllUserGroupAndDeviceGroupRelation(isolation_id: String, page_no: i64, page_size: i64)
    "QueryFaceAllUserGroupAndDeviceGroupRelation" -> QueryFaceAllUserGroupAndDeviceGroupRelationOutput {
    0 "IsolationId" isolation_id, 1 "PageNo" page_no, 2 "PageSize" page_size
} }
paged! { QueryFaceAllUserGroupAndDeviceGroupRelation: QueryFaceAllUserGroupAndDeviceGroupRelationList =
    Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`QueryFaceAllUserGroupAndDeviceGroupRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceAllUserGroupAndDeviceGroupRelationOutput {
    pub code: Option<String>,
    pub data: Option<QueryFaceAllUserGroupAndDeviceGroupRelationData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryFaceAllUserGroupAndDeviceGroupRelationOutput {
    0 "Code" code: String, 1 "Data" data: QueryFaceAllUserGroupAndDeviceGroupRelationData,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryFaceAllUserGroupAndDeviceGroupRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceAllUserGroupAndDeviceGroupRelationData {
    pub list: Vec<QueryFaceAllUserGroupAndDeviceGroupRelationList>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryFaceAllUserGroupAndDeviceGroupRelationData {
    0 "List" list: Vec<QueryFaceAllUserGroupAndDeviceGroupRelationList>, 1 "Page" page: i64,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QueryFaceAllUserGroupAndDeviceGroupRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceAllUserGroupAndDeviceGroupRelationList {
    pub control_id: Option<String>,
    pub control_type: Option<String>,
    pub device_group_id: Option<String>,
    pub modified_time: Option<String>,
    pub user_group_id: Option<String>,
}
model! { QueryFaceAllUserGroupAndDeviceGroupRelationList {
    0 "ControlId" control_id: String, 1 "ControlType" control_type: String, 2 "DeviceGroupId" device_group_id: String,
    3 "ModifiedTime" modified_time: String, 4 "UserGroupId" user_group_id: String
} }

/// Queries face all user ids by group id: `QueryFaceAllUserIdsByGroupId` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryFaceAllUserIdsByGroupId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceAllUserIdsByGroupId {
    /// Required.
    pub isolation_id: String,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub user_group_id: String,
}
operation! { QueryFaceAllUserIdsByGroupId(isolation_id: String, page_no: i64, page_size: i64, user_group_id: String)
    "QueryFaceAllUserIdsByGroupId" -> QueryFaceAllUserIdsByGroupIdOutput {
    0 "IsolationId" isolation_id, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "UserGroupId" user_group_id
} }
paged! { QueryFaceAllUserIdsByGroupId: QueryFaceAllUserIdsByGroupIdList =
    Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`QueryFaceAllUserIdsByGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceAllUserIdsByGroupIdOutput {
    pub code: Option<String>,
    pub data: Option<QueryFaceAllUserIdsByGroupIdData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryFaceAllUserIdsByGroupIdOutput {
    0 "Code" code: String, 1 "Data" data: QueryFaceAllUserIdsByGroupIdData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryFaceAllUserIdsByGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceAllUserIdsByGroupIdData {
    pub list: Vec<QueryFaceAllUserIdsByGroupIdList>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryFaceAllUserIdsByGroupIdData {
    0 "List" list: Vec<QueryFaceAllUserIdsByGroupIdList>, 1 "Page" page: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`QueryFaceAllUserIdsByGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceAllUserIdsByGroupIdList {
    pub custom_user_id: Option<String>,
    pub name: Option<String>,
    pub params: Option<String>,
    pub user_id: Option<String>,
}
model! { QueryFaceAllUserIdsByGroupIdList {
    0 "CustomUserId" custom_user_id: String, 1 "Name" name: String, 2 "Params" params: String,
    3 "UserId" user_id: String
} }

/// Queries face custom user id by user id: `QueryFaceCustomUserIdByUserId` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryFaceCustomUserIdByUserId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceCustomUserIdByUserId {
    /// Required.
    pub isolation_id: String,
    /// Required.
    pub user_id: String,
}
operation! { QueryFaceCustomUserIdByUserId(isolation_id: String, user_id: String)
    "QueryFaceCustomUserIdByUserId" -> QueryFaceCustomUserIdByUserIdOutput {
    0 "IsolationId" isolation_id, 1 "UserId" user_id
} }

/// Response of [`QueryFaceCustomUserIdByUserId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceCustomUserIdByUserIdOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryFaceCustomUserIdByUserIdOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Queries face device groups by device: `QueryFaceDeviceGroupsByDevice` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryFaceDeviceGroupsByDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceDeviceGroupsByDevice {
    /// Required.
    pub device_name: String,
    /// Required.
    pub iot_instance_id: String,
    /// Required.
    pub isolation_id: String,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub product_key: String,
}

/// Arguments of [`QueryFaceDeviceGroupsByDevice::new`].
pub struct QueryFaceDeviceGroupsByDeviceRequired {
    pub device_name: String,
    pub iot_instance_id: String,
    pub isolation_id: String,
    pub page_no: i64,
    pub page_size: i64,
    pub product_key: String,
}
operation! {
    QueryFaceDeviceGroupsByDevice { QueryFaceDeviceGroupsByDeviceRequired: device_name, iot_instance_id, isolation_id, page_no, page_size, product_key }
    "QueryFaceDeviceGroupsByDevice" -> QueryFaceDeviceGroupsByDeviceOutput {
    0 "DeviceName" device_name, 1 "IotInstanceId" iot_instance_id, 2 "IsolationId" isolation_id, 3 "PageNo" page_no,
    4 "PageSize" page_size, 5 "ProductKey" product_key
} }
paged! { QueryFaceDeviceGroupsByDevice: QueryFaceDeviceGroupsByDeviceDeviceGroupList =
    Number "PageNo", "Data.DeviceGroupList" data.device_group_list, total "Data.Total" }

/// Response of [`QueryFaceDeviceGroupsByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceDeviceGroupsByDeviceOutput {
    pub code: Option<String>,
    pub data: Option<QueryFaceDeviceGroupsByDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryFaceDeviceGroupsByDeviceOutput {
    0 "Code" code: String, 1 "Data" data: QueryFaceDeviceGroupsByDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryFaceDeviceGroupsByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceDeviceGroupsByDeviceData {
    pub device_group_list: Vec<QueryFaceDeviceGroupsByDeviceDeviceGroupList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryFaceDeviceGroupsByDeviceData {
    0 "DeviceGroupList" device_group_list: Vec<QueryFaceDeviceGroupsByDeviceDeviceGroupList>, 1 "PageNo" page_no: i64,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QueryFaceDeviceGroupsByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceDeviceGroupsByDeviceDeviceGroupList {
    pub device_group_id: Option<String>,
    pub device_group_name: Option<String>,
    pub modified_time: Option<String>,
}
model! { QueryFaceDeviceGroupsByDeviceDeviceGroupList {
    0 "DeviceGroupId" device_group_id: String, 1 "DeviceGroupName" device_group_name: String,
    2 "ModifiedTime" modified_time: String
} }

/// Queries face user: `QueryFaceUser` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryFaceUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUser {
    /// Required.
    pub isolation_id: String,
    /// Required.
    pub user_id: String,
}
operation! { QueryFaceUser(isolation_id: String, user_id: String) "QueryFaceUser" -> QueryFaceUserOutput {
    0 "IsolationId" isolation_id, 1 "UserId" user_id
} }

/// Response of [`QueryFaceUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserOutput {
    pub code: Option<String>,
    pub data: Option<QueryFaceUserData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryFaceUserOutput {
    0 "Code" code: String, 1 "Data" data: QueryFaceUserData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryFaceUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserData {
    pub custom_user_id: Option<String>,
    pub face_pic_list: Vec<QueryFaceUserFacePicList>,
    pub name: Option<String>,
    pub params: Option<String>,
    pub user_id: Option<String>,
}
model! { QueryFaceUserData {
    0 "CustomUserId" custom_user_id: String, 1 "FacePicList" face_pic_list: Vec<QueryFaceUserFacePicList>,
    2 "Name" name: String, 3 "Params" params: String, 4 "UserId" user_id: String
} }

/// In the response of [`QueryFaceUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserFacePicList {
    pub face_md5: Option<String>,
    pub face_url: Option<String>,
    pub feature_dto_list: Vec<QueryFaceUserFeatureDTOList>,
}
model! { QueryFaceUserFacePicList {
    0 "FaceMd5" face_md5: String, 1 "FaceUrl" face_url: String,
    2 "FeatureDTOList" feature_dto_list: Vec<QueryFaceUserFeatureDTOList>
} }

/// In the response of [`QueryFaceUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserFeatureDTOList {
    pub algorithm_name: Option<String>,
    pub algorithm_provider: Option<String>,
    pub algorithm_version: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub face_md5: Option<String>,
}
model! { QueryFaceUserFeatureDTOList {
    0 "AlgorithmName" algorithm_name: String, 1 "AlgorithmProvider" algorithm_provider: String,
    2 "AlgorithmVersion" algorithm_version: String, 3 "ErrorCode" error_code: String,
    4 "ErrorMessage" error_message: String, 5 "FaceMd5" face_md5: String
} }

/// Queries face user batch: `QueryFaceUserBatch` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryFaceUserBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserBatch {
    /// Required.
    pub isolation_id: String,
    /// Required.
    pub user_id_list: Vec<String>,
}
operation! { QueryFaceUserBatch(isolation_id: String, user_id_list: Vec<String>)
    "QueryFaceUserBatch" -> QueryFaceUserBatchOutput {
    0 "IsolationId" isolation_id, 1 "UserIdList" user_id_list
} }

/// Response of [`QueryFaceUserBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserBatchOutput {
    pub code: Option<String>,
    pub data: Vec<QueryFaceUserBatchData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryFaceUserBatchOutput {
    0 "Code" code: String, 1 "Data" data: Vec<QueryFaceUserBatchData>, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryFaceUserBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserBatchData {
    pub create_time: Option<i64>,
    pub custom_user_id: Option<String>,
    pub face_pic_list: Vec<QueryFaceUserBatchFacePicList>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub params: Option<String>,
    pub user_id: Option<String>,
}
model! { QueryFaceUserBatchData {
    0 "CreateTime" create_time: i64, 1 "CustomUserId" custom_user_id: String,
    2 "FacePicList" face_pic_list: Vec<QueryFaceUserBatchFacePicList>, 3 "ModifyTime" modify_time: i64,
    4 "Name" name: String, 5 "Params" params: String, 6 "UserId" user_id: String
} }

/// In the response of [`QueryFaceUserBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserBatchFacePicList {
    pub face_md5: Option<String>,
    pub face_url: Option<String>,
    pub feature_dto_list: Vec<QueryFaceUserBatchFeatureDTOList>,
}
model! { QueryFaceUserBatchFacePicList {
    0 "FaceMd5" face_md5: String, 1 "FaceUrl" face_url: String,
    2 "FeatureDTOList" feature_dto_list: Vec<QueryFaceUserBatchFeatureDTOList>
} }

/// In the response of [`QueryFaceUserBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserBatchFeatureDTOList {
    pub algorithm_name: Option<String>,
    pub algorithm_provider: Option<String>,
    pub algorithm_version: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub face_md5: Option<String>,
}
model! { QueryFaceUserBatchFeatureDTOList {
    0 "AlgorithmName" algorithm_name: String, 1 "AlgorithmProvider" algorithm_provider: String,
    2 "AlgorithmVersion" algorithm_version: String, 3 "ErrorCode" error_code: String,
    4 "ErrorMessage" error_message: String, 5 "FaceMd5" face_md5: String
} }

/// Queries face user by name: `QueryFaceUserByName` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryFaceUserByName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserByName {
    /// Required.
    pub isolation_id: String,
    pub name: Option<String>,
    /// Required. 1 to 1000000.
    pub page_no: i64,
    /// Required. 1 to 50.
    pub page_size: i64,
    pub params: Option<String>,
}
operation! { QueryFaceUserByName(isolation_id: String, page_no: i64, page_size: i64)
    "QueryFaceUserByName" -> QueryFaceUserByNameOutput {
    0 "IsolationId" isolation_id, 1 "Name" name: String, 2 "PageNo" page_no, 3 "PageSize" page_size,
    4 "Params" params: String
} }
paged! { QueryFaceUserByName: QueryFaceUserByNameList = Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`QueryFaceUserByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserByNameOutput {
    pub code: Option<String>,
    pub data: Option<QueryFaceUserByNameData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryFaceUserByNameOutput {
    0 "Code" code: String, 1 "Data" data: QueryFaceUserByNameData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryFaceUserByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserByNameData {
    pub list: Vec<QueryFaceUserByNameList>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryFaceUserByNameData {
    0 "List" list: Vec<QueryFaceUserByNameList>, 1 "Page" page: i64, 2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QueryFaceUserByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserByNameList {
    pub create_time: Option<i64>,
    pub custom_user_id: Option<String>,
    pub face_pic_list: Vec<QueryFaceUserByNameFacePicList>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub params: Option<String>,
    pub user_id: Option<String>,
}
model! { QueryFaceUserByNameList {
    0 "CreateTime" create_time: i64, 1 "CustomUserId" custom_user_id: String,
    2 "FacePicList" face_pic_list: Vec<QueryFaceUserByNameFacePicList>, 3 "ModifyTime" modify_time: i64,
    4 "Name" name: String, 5 "Params" params: String, 6 "UserId" user_id: String
} }

/// In the response of [`QueryFaceUserByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserByNameFacePicList {
    pub face_md5: Option<String>,
    pub face_url: Option<String>,
    pub feature_dto_list: Vec<QueryFaceUserByNameFeatureDTOList>,
}
model! { QueryFaceUserByNameFacePicList {
    0 "FaceMd5" face_md5: String, 1 "FaceUrl" face_url: String,
    2 "FeatureDTOList" feature_dto_list: Vec<QueryFaceUserByNameFeatureDTOList>
} }

/// In the response of [`QueryFaceUserByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserByNameFeatureDTOList {
    pub algorithm_name: Option<String>,
    pub algorithm_provider: Option<String>,
    pub algorithm_version: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub face_md5: Option<String>,
}
model! { QueryFaceUserByNameFeatureDTOList {
    0 "AlgorithmName" algorithm_name: String, 1 "AlgorithmProvider" algorithm_provider: String,
    2 "AlgorithmVersion" algorithm_version: String, 3 "ErrorCode" error_code: String,
    4 "ErrorMessage" error_message: String, 5 "FaceMd5" face_md5: String
} }

/// Queries face user group: `QueryFaceUserGroup` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryFaceUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserGroup {
    /// Required.
    pub isolation_id: String,
    /// Required. 1 to 100.
    pub page_no: i64,
    /// Required. 1 to 100.
    pub page_size: i64,
    /// Required.
    pub user_id: String,
}
operation! { QueryFaceUserGroup(isolation_id: String, page_no: i64, page_size: i64, user_id: String)
    "QueryFaceUserGroup" -> QueryFaceUserGroupOutput {
    0 "IsolationId" isolation_id, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "UserId" user_id
} }
paged! { QueryFaceUserGroup: QueryFaceUserGroupUserGroupList =
    Number "PageNo", "Data.UserGroupList" data.user_group_list, total "Data.Total" }

/// Response of [`QueryFaceUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserGroupOutput {
    pub code: Option<String>,
    pub data: Option<QueryFaceUserGroupData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryFaceUserGroupOutput {
    0 "Code" code: String, 1 "Data" data: QueryFaceUserGroupData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryFaceUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserGroupData {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub user_group_list: Vec<QueryFaceUserGroupUserGroupList>,
}
model! { QueryFaceUserGroupData {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64,
    3 "UserGroupList" user_group_list: Vec<QueryFaceUserGroupUserGroupList>
} }

/// In the response of [`QueryFaceUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserGroupUserGroupList {
    pub modified_time: Option<String>,
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
}
model! { QueryFaceUserGroupUserGroupList {
    0 "ModifiedTime" modified_time: String, 1 "UserGroupId" user_group_id: String,
    2 "UserGroupName" user_group_name: String
} }

/// Queries face user group and device group relation: `QueryFaceUserGroupAndDeviceGroupRelation` of `linkvisual`
/// 2018-01-20.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryFaceUserGroupAndDeviceGroupRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserGroupAndDeviceGroupRelation {
    /// Required.
    pub control_id: String,
    /// Required.
    pub isolation_id: String,
}
operation! { QueryFaceUserGroupAndDeviceGroupRelation(control_id: String, isolation_id: String)
    "QueryFaceUserGroupAndDeviceGroupRelation" -> QueryFaceUserGroupAndDeviceGroupRelationOutput {
    0 "ControlId" control_id, 1 "IsolationId" isolation_id
} }

/// Response of [`QueryFaceUserGroupAndDeviceGroupRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserGroupAndDeviceGroupRelationOutput {
    pub code: Option<String>,
    pub data: Option<QueryFaceUserGroupAndDeviceGroupRelationData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryFaceUserGroupAndDeviceGroupRelationOutput {
    0 "Code" code: String, 1 "Data" data: QueryFaceUserGroupAndDeviceGroupRelationData,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryFaceUserGroupAndDeviceGroupRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserGroupAndDeviceGroupRelationData {
    pub control_id: Option<String>,
    pub control_type: Option<String>,
    pub device_group_id: Option<String>,
    pub modified_time: Option<String>,
    pub user_group_id: Option<String>,
}
model! { QueryFaceUserGroupAndDeviceGroupRelationData {
    0 "ControlId" control_id: String, 1 "ControlType" control_type: String, 2 "DeviceGroupId" device_group_id: String,
    3 "ModifiedTime" modified_time: String, 4 "UserGroupId" user_group_id: String
} }

/// Queries face user id by custom user id: `QueryFaceUserIdByCustomUserId` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryFaceUserIdByCustomUserId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserIdByCustomUserId {
    /// Required.
    pub custom_user_id: String,
    /// Required.
    pub isolation_id: String,
}
operation! { QueryFaceUserIdByCustomUserId(custom_user_id: String, isolation_id: String)
    "QueryFaceUserIdByCustomUserId" -> QueryFaceUserIdByCustomUserIdOutput {
    0 "CustomUserId" custom_user_id, 1 "IsolationId" isolation_id
} }

/// Response of [`QueryFaceUserIdByCustomUserId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserIdByCustomUserIdOutput {
    pub code: Option<String>,
    pub data: Option<QueryFaceUserIdByCustomUserIdData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryFaceUserIdByCustomUserIdOutput {
    0 "Code" code: String, 1 "Data" data: QueryFaceUserIdByCustomUserIdData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryFaceUserIdByCustomUserId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceUserIdByCustomUserIdData {
    pub custom_user_id: Option<String>,
    pub name: Option<String>,
    pub params: Option<String>,
    pub user_id: Option<String>,
}
model! { QueryFaceUserIdByCustomUserIdData {
    0 "CustomUserId" custom_user_id: String, 1 "Name" name: String, 2 "Params" params: String,
    3 "UserId" user_id: String
} }

/// Queries gb sub device list: `QueryGbSubDeviceList` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryGbSubDeviceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGbSubDeviceList {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// 1 to 512.
    pub page_start: Option<i64>,
    pub product_key: Option<String>,
}
operation! { QueryGbSubDeviceList(iot_instance_id: String) "QueryGbSubDeviceList" -> QueryGbSubDeviceListOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id,
    3 "PageSize" page_size: i64, 4 "PageStart" page_start: i64, 5 "ProductKey" product_key: String
} }

/// Response of [`QueryGbSubDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGbSubDeviceListOutput {
    pub code: Option<String>,
    pub data: Option<QueryGbSubDeviceListData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryGbSubDeviceListOutput {
    0 "Code" code: String, 1 "Data" data: QueryGbSubDeviceListData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryGbSubDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGbSubDeviceListData {
    pub gb_sub_device_list: Vec<QueryGbSubDeviceListGbSubDeviceList>,
    pub total: Option<i64>,
}
model! { QueryGbSubDeviceListData {
    0 "GbSubDeviceList" gb_sub_device_list: Vec<QueryGbSubDeviceListGbSubDeviceList>, 1 "Total" total: i64
} }

/// In the response of [`QueryGbSubDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryGbSubDeviceListGbSubDeviceList {
    pub device_enable: Option<i64>,
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub product_key: Option<String>,
}
model! { QueryGbSubDeviceListGbSubDeviceList {
    0 "DeviceEnable" device_enable: i64, 1 "DeviceId" device_id: String, 2 "DeviceName" device_name: String,
    3 "IotId" iot_id: String, 4 "ProductKey" product_key: String
} }

/// Queries live streaming: `QueryLiveStreaming` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryLiveStreaming>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLiveStreaming {
    /// 0 to 10000.
    pub cache_duration: Option<i64>,
    pub device_name: Option<String>,
    pub enable_stun: Option<bool>,
    pub encrypt_type: Option<i64>,
    pub force_i_frame: Option<bool>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub play_un_limited: Option<bool>,
    pub product_key: Option<String>,
    pub scheme: Option<String>,
    pub should_encrypt: Option<bool>,
    pub stream_type: Option<i64>,
    pub url_valid_duration: Option<i64>,
}
operation! { QueryLiveStreaming() "QueryLiveStreaming" -> QueryLiveStreamingOutput {
    0 "CacheDuration" cache_duration: i64, 1 "DeviceName" device_name: String, 2 "EnableStun" enable_stun: bool,
    3 "EncryptType" encrypt_type: i64, 4 "ForceIFrame" force_i_frame: bool, 5 "IotId" iot_id: String,
    6 "IotInstanceId" iot_instance_id: String, 7 "PlayUnLimited" play_un_limited: bool,
    8 "ProductKey" product_key: String, 9 "Scheme" scheme: String, 10 "ShouldEncrypt" should_encrypt: bool,
    11 "StreamType" stream_type: i64, 12 "UrlValidDuration" url_valid_duration: i64
} }

/// Response of [`QueryLiveStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLiveStreamingOutput {
    pub code: Option<String>,
    pub data: Option<QueryLiveStreamingData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryLiveStreamingOutput {
    0 "Code" code: String, 1 "Data" data: QueryLiveStreamingData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryLiveStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLiveStreamingData {
    pub path: Option<String>,
    /// Secret.
    pub relay_decrypt_key: Option<Secret>,
    pub stun_info: Option<String>,
}
model! { QueryLiveStreamingData {
    0 "Path" path: String, 1 "RelayDecryptKey" relay_decrypt_key: Secret, 2 "StunInfo" stun_info: String
} }

/// Queries local file upload job: `QueryLocalFileUploadJob` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryLocalFileUploadJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLocalFileUploadJob {
    pub iot_instance_id: Option<String>,
    /// Required.
    pub job_id: String,
}
operation! { QueryLocalFileUploadJob(job_id: String) "QueryLocalFileUploadJob" -> QueryLocalFileUploadJobOutput {
    0 "IotInstanceId" iot_instance_id: String, 1 "JobId" job_id
} }

/// Response of [`QueryLocalFileUploadJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLocalFileUploadJobOutput {
    pub code: Option<String>,
    pub data: Option<QueryLocalFileUploadJobData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryLocalFileUploadJobOutput {
    0 "Code" code: String, 1 "Data" data: QueryLocalFileUploadJobData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryLocalFileUploadJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLocalFileUploadJobData {
    pub result_list: Vec<QueryLocalFileUploadJobResultList>,
    pub status: Option<i64>,
}
model! { QueryLocalFileUploadJobData {
    0 "ResultList" result_list: Vec<QueryLocalFileUploadJobResultList>, 1 "Status" status: i64
} }

/// In the response of [`QueryLocalFileUploadJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLocalFileUploadJobResultList {
    pub code: Option<i64>,
    pub device_name: Option<String>,
    pub file_list: Vec<QueryLocalFileUploadJobFileList>,
    pub iot_id: Option<String>,
    pub product_key: Option<String>,
    pub slot_end_time: Option<i64>,
    pub slot_start_time: Option<i64>,
    pub slot_status: Option<i64>,
}
model! { QueryLocalFileUploadJobResultList {
    0 "Code" code: i64, 1 "DeviceName" device_name: String,
    2 "FileList" file_list: Vec<QueryLocalFileUploadJobFileList>, 3 "IotId" iot_id: String,
    4 "ProductKey" product_key: String, 5 "SlotEndTime" slot_end_time: i64, 6 "SlotStartTime" slot_start_time: i64,
    7 "SlotStatus" slot_status: i64
} }

/// In the response of [`QueryLocalFileUploadJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLocalFileUploadJobFileList {
    pub file_end_time: Option<i64>,
    pub file_name: Option<String>,
    pub file_start_time: Option<i64>,
}
model! { QueryLocalFileUploadJobFileList {
    0 "FileEndTime" file_end_time: i64, 1 "FileName" file_name: String, 2 "FileStartTime" file_start_time: i64
} }

/// Queries month record: `QueryMonthRecord` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryMonthRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMonthRecord {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub month: String,
    pub product_key: Option<String>,
}
operation! { QueryMonthRecord(month: String) "QueryMonthRecord" -> QueryMonthRecordOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "Month" month, 4 "ProductKey" product_key: String
} }

/// Response of [`QueryMonthRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMonthRecordOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryMonthRecordOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Queries picture files: `QueryPictureFiles` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryPictureFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureFiles {
    /// Required.
    pub begin_time: i64,
    pub current_page: Option<i64>,
    pub device_name: Option<String>,
    /// Required.
    pub end_time: i64,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub page_size: Option<i64>,
    pub picture_source: Option<i64>,
    pub picture_type: Option<i64>,
    pub product_key: Option<String>,
}
operation! { QueryPictureFiles(begin_time: i64, end_time: i64) "QueryPictureFiles" -> QueryPictureFilesOutput {
    0 "BeginTime" begin_time, 1 "CurrentPage" current_page: i64, 2 "DeviceName" device_name: String,
    3 "EndTime" end_time, 4 "IotId" iot_id: String, 5 "IotInstanceId" iot_instance_id: String,
    6 "PageSize" page_size: i64, 7 "PictureSource" picture_source: i64, 8 "PictureType" picture_type: i64,
    9 "ProductKey" product_key: String
} }

/// Response of [`QueryPictureFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureFilesOutput {
    pub code: Option<String>,
    pub data: Option<QueryPictureFilesData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryPictureFilesOutput {
    0 "Code" code: String, 1 "Data" data: QueryPictureFilesData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryPictureFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureFilesData {
    pub list: Vec<QueryPictureFilesList>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
model! { QueryPictureFilesData {
    0 "List" list: Vec<QueryPictureFilesList>, 1 "Page" page: i64, 2 "PageSize" page_size: i64
} }

/// In the response of [`QueryPictureFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureFilesList {
    pub iot_id: Option<String>,
    pub pic_create_time: Option<i64>,
    pub pic_id: Option<String>,
    pub pic_url: Option<String>,
    pub thumb_url: Option<String>,
}
model! { QueryPictureFilesList {
    0 "IotId" iot_id: String, 1 "PicCreateTime" pic_create_time: i64, 2 "PicId" pic_id: String,
    3 "PicUrl" pic_url: String, 4 "ThumbUrl" thumb_url: String
} }

/// Queries picture search aiboxes: `QueryPictureSearchAiboxes` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryPictureSearchAiboxes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureSearchAiboxes {
    /// Required.
    pub app_instance_id: String,
    /// Required. 1 to 100.
    pub current_page: i64,
    pub iot_instance_id: Option<String>,
    /// Required. 1 to 50.
    pub page_size: i64,
}
operation! { QueryPictureSearchAiboxes(app_instance_id: String, current_page: i64, page_size: i64)
    "QueryPictureSearchAiboxes" -> QueryPictureSearchAiboxesOutput {
    0 "AppInstanceId" app_instance_id, 1 "CurrentPage" current_page, 2 "IotInstanceId" iot_instance_id: String,
    3 "PageSize" page_size
} }
paged! { QueryPictureSearchAiboxes: QueryPictureSearchAiboxesPageData =
    Number "CurrentPage", "Data.PageData" data.page_data, total "Data.Total" }

/// Response of [`QueryPictureSearchAiboxes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureSearchAiboxesOutput {
    pub code: Option<String>,
    pub data: Option<QueryPictureSearchAiboxesData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryPictureSearchAiboxesOutput {
    0 "Code" code: String, 1 "Data" data: QueryPictureSearchAiboxesData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryPictureSearchAiboxes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureSearchAiboxesData {
    pub current_page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_data: Vec<QueryPictureSearchAiboxesPageData>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryPictureSearchAiboxesData {
    0 "CurrentPage" current_page: i64, 1 "PageCount" page_count: i64,
    2 "PageData" page_data: Vec<QueryPictureSearchAiboxesPageData>, 3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`QueryPictureSearchAiboxes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureSearchAiboxesPageData {
    pub iot_id: Option<String>,
    pub nick_name: Option<String>,
}
model! { QueryPictureSearchAiboxesPageData {
    0 "IotId" iot_id: String, 1 "NickName" nick_name: String
} }

/// Queries picture search apps: `QueryPictureSearchApps` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryPictureSearchApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureSearchApps {
    /// Required. 1 to 10000.
    pub current_page: i64,
    pub iot_instance_id: Option<String>,
    /// Required. 1 to 20.
    pub page_size: i64,
}
operation! { QueryPictureSearchApps(current_page: i64, page_size: i64)
    "QueryPictureSearchApps" -> QueryPictureSearchAppsOutput {
    0 "CurrentPage" current_page, 1 "IotInstanceId" iot_instance_id: String, 2 "PageSize" page_size
} }
paged! { QueryPictureSearchApps: QueryPictureSearchAppsPageData =
    Number "CurrentPage", "Data.PageData" data.page_data, total "Data.Total" }

/// Response of [`QueryPictureSearchApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureSearchAppsOutput {
    pub code: Option<String>,
    pub data: Option<QueryPictureSearchAppsData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryPictureSearchAppsOutput {
    0 "Code" code: String, 1 "Data" data: QueryPictureSearchAppsData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryPictureSearchApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureSearchAppsData {
    pub current_page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_data: Vec<QueryPictureSearchAppsPageData>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryPictureSearchAppsData {
    0 "CurrentPage" current_page: i64, 1 "PageCount" page_count: i64,
    2 "PageData" page_data: Vec<QueryPictureSearchAppsPageData>, 3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`QueryPictureSearchApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureSearchAppsPageData {
    pub app_instance_id: Option<String>,
    pub app_template_id: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub modified_time: Option<i64>,
    pub name: Option<String>,
    pub version: Option<String>,
}
model! { QueryPictureSearchAppsPageData {
    0 "AppInstanceId" app_instance_id: String, 1 "AppTemplateId" app_template_id: String,
    2 "CreateTime" create_time: i64, 3 "Description" description: String, 4 "ModifiedTime" modified_time: i64,
    5 "Name" name: String, 6 "Version" version: String
} }

/// Queries picture search devices: `QueryPictureSearchDevices` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryPictureSearchDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureSearchDevices {
    /// Required.
    pub app_instance_id: String,
    /// Required. At least 1.
    pub current_page: i64,
    /// Required. At most 20.
    pub page_size: i64,
}
operation! { QueryPictureSearchDevices(app_instance_id: String, current_page: i64, page_size: i64)
    "QueryPictureSearchDevices" -> QueryPictureSearchDevicesOutput {
    0 "AppInstanceId" app_instance_id, 1 "CurrentPage" current_page, 2 "PageSize" page_size
} }
paged! { QueryPictureSearchDevices: QueryPictureSearchDevicesPageData =
    Number "CurrentPage", "Data.PageData" data.page_data, total "Data.Total" }

/// Response of [`QueryPictureSearchDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureSearchDevicesOutput {
    pub code: Option<String>,
    pub data: Option<QueryPictureSearchDevicesData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryPictureSearchDevicesOutput {
    0 "Code" code: String, 1 "Data" data: QueryPictureSearchDevicesData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryPictureSearchDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureSearchDevicesData {
    pub current_page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_data: Vec<QueryPictureSearchDevicesPageData>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryPictureSearchDevicesData {
    0 "CurrentPage" current_page: i64, 1 "PageCount" page_count: i64,
    2 "PageData" page_data: Vec<QueryPictureSearchDevicesPageData>, 3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`QueryPictureSearchDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureSearchDevicesPageData {
    pub iot_id: Option<String>,
    pub nick_name: Option<String>,
}
model! { QueryPictureSearchDevicesPageData {
    0 "IotId" iot_id: String, 1 "NickName" nick_name: String
} }

/// Queries picture search job: `QueryPictureSearchJob` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryPictureSearchJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureSearchJob {
    /// Required.
    pub app_instance_id: String,
    /// Required. 1 to 10000.
    pub current_page: i64,
    /// 0 to 10.
    pub job_status: Option<i64>,
    /// Required. 1 to 20.
    pub page_size: i64,
}
operation! { QueryPictureSearchJob(app_instance_id: String, current_page: i64, page_size: i64)
    "QueryPictureSearchJob" -> QueryPictureSearchJobOutput {
    0 "AppInstanceId" app_instance_id, 1 "CurrentPage" current_page, 2 "JobStatus" job_status: i64,
    3 "PageSize" page_size
} }
paged! { QueryPictureSearchJob: QueryPictureSearchJobPageData =
    Number "CurrentPage", "Data.PageData" data.page_data, total "Data.Total" }

/// Response of [`QueryPictureSearchJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureSearchJobOutput {
    pub code: Option<String>,
    pub data: Option<QueryPictureSearchJobData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryPictureSearchJobOutput {
    0 "Code" code: String, 1 "Data" data: QueryPictureSearchJobData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryPictureSearchJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureSearchJobData {
    pub current_page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_data: Vec<QueryPictureSearchJobPageData>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryPictureSearchJobData {
    0 "CurrentPage" current_page: i64, 1 "PageCount" page_count: i64,
    2 "PageData" page_data: Vec<QueryPictureSearchJobPageData>, 3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`QueryPictureSearchJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureSearchJobPageData {
    pub create_time: Option<i64>,
    pub end_time: Option<i64>,
    pub job_id: Option<String>,
    pub job_status: Option<i64>,
    pub search_pic_url: Option<String>,
    pub start_time: Option<i64>,
    pub threshold: Option<f64>,
}
model! { QueryPictureSearchJobPageData {
    0 "CreateTime" create_time: i64, 1 "EndTime" end_time: i64, 2 "JobId" job_id: String, 3 "JobStatus" job_status: i64,
    4 "SearchPicUrl" search_pic_url: String, 5 "StartTime" start_time: i64, 6 "Threshold" threshold: f64
} }

/// Queries picture search job result: `QueryPictureSearchJobResult` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryPictureSearchJobResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureSearchJobResult {
    /// Required.
    pub app_instance_id: String,
    /// Required. 1 to 10000.
    pub current_page: i64,
    /// Required.
    pub job_id: String,
    /// Required. 1 to 20.
    pub page_size: i64,
}
operation! { QueryPictureSearchJobResult(app_instance_id: String, current_page: i64, job_id: String, page_size: i64)
    "QueryPictureSearchJobResult" -> QueryPictureSearchJobResultOutput {
    0 "AppInstanceId" app_instance_id, 1 "CurrentPage" current_page, 2 "JobId" job_id, 3 "PageSize" page_size
} }
paged! { QueryPictureSearchJobResult: QueryPictureSearchJobResultPageData =
    Number "CurrentPage", "Data.PageData" data.page_data, total "Data.Total" }

/// Response of [`QueryPictureSearchJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureSearchJobResultOutput {
    pub code: Option<String>,
    pub data: Option<QueryPictureSearchJobResultData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryPictureSearchJobResultOutput {
    0 "Code" code: String, 1 "Data" data: QueryPictureSearchJobResultData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryPictureSearchJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureSearchJobResultData {
    pub current_page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_data: Vec<QueryPictureSearchJobResultPageData>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryPictureSearchJobResultData {
    0 "CurrentPage" current_page: i64, 1 "PageCount" page_count: i64,
    2 "PageData" page_data: Vec<QueryPictureSearchJobResultPageData>, 3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`QueryPictureSearchJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPictureSearchJobResultPageData {
    pub device_nick_name: Option<String>,
    pub event_time: Option<i64>,
    pub gateway_iot_id: Option<String>,
    pub iot_id: Option<String>,
    pub pic_url: Option<String>,
    pub threshold: Option<f64>,
    pub vector_id: Option<String>,
}
model! { QueryPictureSearchJobResultPageData {
    0 "DeviceNickName" device_nick_name: String, 1 "EventTime" event_time: i64, 2 "GatewayIotId" gateway_iot_id: String,
    3 "IotId" iot_id: String, 4 "PicUrl" pic_url: String, 5 "Threshold" threshold: f64, 6 "VectorId" vector_id: String
} }

/// Queries record: `QueryRecord` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecord {
    /// Required.
    pub begin_time: i64,
    pub current_page: Option<i64>,
    pub device_name: Option<String>,
    /// Required.
    pub end_time: i64,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub need_snapshot: Option<bool>,
    pub page_size: Option<i64>,
    pub product_key: Option<String>,
    pub record_type: Option<i64>,
    pub stream_type: Option<i64>,
}
operation! { QueryRecord(begin_time: i64, end_time: i64) "QueryRecord" -> QueryRecordOutput {
    0 "BeginTime" begin_time, 1 "CurrentPage" current_page: i64, 2 "DeviceName" device_name: String,
    3 "EndTime" end_time, 4 "IotId" iot_id: String, 5 "IotInstanceId" iot_instance_id: String,
    6 "NeedSnapshot" need_snapshot: bool, 7 "PageSize" page_size: i64, 8 "ProductKey" product_key: String,
    9 "RecordType" record_type: i64, 10 "StreamType" stream_type: i64
} }

/// Response of [`QueryRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordOutput {
    pub code: Option<String>,
    pub data: Option<QueryRecordData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRecordOutput {
    0 "Code" code: String, 1 "Data" data: QueryRecordData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordData {
    pub list: Vec<QueryRecordList>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
model! { QueryRecordData {
    0 "List" list: Vec<QueryRecordList>, 1 "Page" page: i64, 2 "PageSize" page_size: i64
} }

/// In the response of [`QueryRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordList {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub event_type: Option<i64>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub record_type: Option<i64>,
    pub snapshot_url: Option<String>,
    pub stream_type: Option<i64>,
    pub video_frame_number: Option<i64>,
}
model! { QueryRecordList {
    0 "BeginTime" begin_time: String, 1 "EndTime" end_time: String, 2 "EventType" event_type: i64,
    3 "FileName" file_name: String, 4 "FileSize" file_size: i64, 5 "RecordType" record_type: i64,
    6 "SnapshotUrl" snapshot_url: String, 7 "StreamType" stream_type: i64, 8 "VideoFrameNumber" video_frame_number: i64
} }

/// Queries record by record id: `QueryRecordByRecordId` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryRecordByRecordId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordByRecordId {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    /// Required.
    pub record_id: String,
}
operation! { QueryRecordByRecordId(record_id: String) "QueryRecordByRecordId" -> QueryRecordByRecordIdOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String, 4 "RecordId" record_id
} }

/// Response of [`QueryRecordByRecordId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordByRecordIdOutput {
    pub code: Option<String>,
    pub data: Vec<QueryRecordByRecordIdData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRecordByRecordIdOutput {
    0 "Code" code: String, 1 "Data" data: Vec<QueryRecordByRecordIdData>, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryRecordByRecordId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordByRecordIdData {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub file_name: Option<String>,
    pub vod_url: Option<String>,
}
model! { QueryRecordByRecordIdData {
    0 "BeginTime" begin_time: String, 1 "EndTime" end_time: String, 2 "FileName" file_name: String,
    3 "VodUrl" vod_url: String
} }

/// Queries record download job by id: `QueryRecordDownloadJobById` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryRecordDownloadJobById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordDownloadJobById {
    /// Required.
    pub iot_instance_id: String,
    /// Required.
    pub job_id: String,
}
operation! { QueryRecordDownloadJobById(iot_instance_id: String, job_id: String)
    "QueryRecordDownloadJobById" -> QueryRecordDownloadJobByIdOutput {
    0 "IotInstanceId" iot_instance_id, 1 "JobId" job_id
} }

/// Response of [`QueryRecordDownloadJobById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordDownloadJobByIdOutput {
    pub code: Option<String>,
    pub data: Option<QueryRecordDownloadJobByIdData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRecordDownloadJobByIdOutput {
    0 "Code" code: String, 1 "Data" data: QueryRecordDownloadJobByIdData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryRecordDownloadJobById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordDownloadJobByIdData {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub file_name: Option<String>,
    pub iot_id: Option<String>,
    pub job_error_code: Option<i64>,
    pub progress: Option<i64>,
    pub record_type: Option<i64>,
    pub status: Option<i64>,
    pub stream_type: Option<i64>,
    pub r#type: Option<i64>,
    pub url: Option<String>,
}
model! { QueryRecordDownloadJobByIdData {
    0 "BeginTime" begin_time: i64, 1 "EndTime" end_time: i64, 2 "FileName" file_name: String, 3 "IotId" iot_id: String,
    4 "JobErrorCode" job_error_code: i64, 5 "Progress" progress: i64, 6 "RecordType" record_type: i64,
    7 "Status" status: i64, 8 "StreamType" stream_type: i64, 9 "Type" r#type: i64, 10 "Url" url: String
} }

/// Queries record download job list: `QueryRecordDownloadJobList` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryRecordDownloadJobList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordDownloadJobList {
    /// At least 1.
    pub current_page: Option<i64>,
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    /// Required. 1 to 50.
    pub page_size: i64,
    pub product_key: Option<String>,
}
operation! { QueryRecordDownloadJobList(iot_instance_id: String, page_size: i64)
    "QueryRecordDownloadJobList" -> QueryRecordDownloadJobListOutput {
    0 "CurrentPage" current_page: i64, 1 "DeviceName" device_name: String, 2 "IotId" iot_id: String,
    3 "IotInstanceId" iot_instance_id, 4 "PageSize" page_size, 5 "ProductKey" product_key: String
} }
paged! { QueryRecordDownloadJobList: QueryRecordDownloadJobListJobList =
    Number "CurrentPage", "Data.JobList" data.job_list, total "Data.Total" }

/// Response of [`QueryRecordDownloadJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordDownloadJobListOutput {
    pub code: Option<String>,
    pub data: Option<QueryRecordDownloadJobListData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRecordDownloadJobListOutput {
    0 "Code" code: String, 1 "Data" data: QueryRecordDownloadJobListData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryRecordDownloadJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordDownloadJobListData {
    pub job_list: Vec<QueryRecordDownloadJobListJobList>,
    pub total: Option<i64>,
}
model! { QueryRecordDownloadJobListData {
    0 "JobList" job_list: Vec<QueryRecordDownloadJobListJobList>, 1 "Total" total: i64
} }

/// In the response of [`QueryRecordDownloadJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordDownloadJobListJobList {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub file_name: Option<String>,
    pub iot_id: Option<String>,
    pub job_error_code: Option<i64>,
    pub job_id: Option<String>,
    pub progress: Option<i64>,
    pub record_type: Option<i64>,
    pub status: Option<i64>,
    pub stream_type: Option<i64>,
    pub r#type: Option<i64>,
    pub url: Option<String>,
}
model! { QueryRecordDownloadJobListJobList {
    0 "BeginTime" begin_time: i64, 1 "EndTime" end_time: i64, 2 "FileName" file_name: String, 3 "IotId" iot_id: String,
    4 "JobErrorCode" job_error_code: i64, 5 "JobId" job_id: String, 6 "Progress" progress: i64,
    7 "RecordType" record_type: i64, 8 "Status" status: i64, 9 "StreamType" stream_type: i64, 10 "Type" r#type: i64,
    11 "Url" url: String
} }

/// Queries record download url: `QueryRecordDownloadUrl` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryRecordDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordDownloadUrl {
    pub device_name: Option<String>,
    /// Required.
    pub file_name: String,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { QueryRecordDownloadUrl(file_name: String) "QueryRecordDownloadUrl" -> QueryRecordDownloadUrlOutput {
    0 "DeviceName" device_name: String, 1 "FileName" file_name, 2 "IotId" iot_id: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "ProductKey" product_key: String
} }

/// Response of [`QueryRecordDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordDownloadUrlOutput {
    pub code: Option<String>,
    pub data: Option<QueryRecordDownloadUrlData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRecordDownloadUrlOutput {
    0 "Code" code: String, 1 "Data" data: QueryRecordDownloadUrlData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryRecordDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordDownloadUrlData {
    pub progress: Option<i64>,
    pub status: Option<i64>,
    pub url: Option<String>,
}
model! { QueryRecordDownloadUrlData {
    0 "Progress" progress: i64, 1 "Status" status: i64, 2 "Url" url: String
} }

/// Queries record plan detail: `QueryRecordPlanDetail` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryRecordPlanDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordPlanDetail {
    /// Required.
    pub plan_id: String,
}
operation! { QueryRecordPlanDetail(plan_id: String) "QueryRecordPlanDetail" -> QueryRecordPlanDetailOutput {
    0 "PlanId" plan_id
} }

/// Response of [`QueryRecordPlanDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordPlanDetailOutput {
    pub code: Option<String>,
    pub data: Option<QueryRecordPlanDetailData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRecordPlanDetailOutput {
    0 "Code" code: String, 1 "Data" data: QueryRecordPlanDetailData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryRecordPlanDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordPlanDetailData {
    pub name: Option<String>,
    pub plan_id: Option<String>,
    pub template_id: Option<String>,
    pub template_info: Option<QueryRecordPlanDetailTemplateInfo>,
}
model! { QueryRecordPlanDetailData {
    0 "Name" name: String, 1 "PlanId" plan_id: String, 2 "TemplateId" template_id: String,
    3 "TemplateInfo" template_info: QueryRecordPlanDetailTemplateInfo
} }

/// In the response of [`QueryRecordPlanDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordPlanDetailTemplateInfo {
    pub all_day: Option<i64>,
    pub default: Option<i64>,
    pub name: Option<String>,
    pub template_id: Option<String>,
    pub time_section_list: Vec<QueryRecordPlanDetailTimeSectionList>,
}
model! { QueryRecordPlanDetailTemplateInfo {
    0 "AllDay" all_day: i64, 1 "Default" default: i64, 2 "Name" name: String, 3 "TemplateId" template_id: String,
    4 "TimeSectionList" time_section_list: Vec<QueryRecordPlanDetailTimeSectionList>
} }

/// In the response of [`QueryRecordPlanDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordPlanDetailTimeSectionList {
    pub begin: Option<i64>,
    pub day_of_week: Option<i64>,
    pub end: Option<i64>,
}
model! { QueryRecordPlanDetailTimeSectionList {
    0 "Begin" begin: i64, 1 "DayOfWeek" day_of_week: i64, 2 "End" end: i64
} }

/// Queries record plan device by device: `QueryRecordPlanDeviceByDevice` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryRecordPlanDeviceByDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordPlanDeviceByDevice {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    /// Required.
    pub stream_type: i64,
}
operation! { QueryRecordPlanDeviceByDevice(stream_type: i64)
    "QueryRecordPlanDeviceByDevice" -> QueryRecordPlanDeviceByDeviceOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String, 4 "StreamType" stream_type
} }

/// Response of [`QueryRecordPlanDeviceByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordPlanDeviceByDeviceOutput {
    pub code: Option<String>,
    pub data: Option<QueryRecordPlanDeviceByDeviceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRecordPlanDeviceByDeviceOutput {
    0 "Code" code: String, 1 "Data" data: QueryRecordPlanDeviceByDeviceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryRecordPlanDeviceByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordPlanDeviceByDeviceData {
    pub name: Option<String>,
    pub plan_id: Option<String>,
    pub template_id: Option<String>,
    pub template_info: Option<QueryRecordPlanDeviceByDeviceTemplateInfo>,
}
model! { QueryRecordPlanDeviceByDeviceData {
    0 "Name" name: String, 1 "PlanId" plan_id: String, 2 "TemplateId" template_id: String,
    3 "TemplateInfo" template_info: QueryRecordPlanDeviceByDeviceTemplateInfo
} }

/// In the response of [`QueryRecordPlanDeviceByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordPlanDeviceByDeviceTemplateInfo {
    pub all_day: Option<i64>,
    pub default: Option<i64>,
    pub name: Option<String>,
    pub template_id: Option<String>,
    pub time_section_list: Vec<QueryRecordPlanDeviceByDeviceTimeSectionList>,
}
model! { QueryRecordPlanDeviceByDeviceTemplateInfo {
    0 "AllDay" all_day: i64, 1 "Default" default: i64, 2 "Name" name: String, 3 "TemplateId" template_id: String,
    4 "TimeSectionList" time_section_list: Vec<QueryRecordPlanDeviceByDeviceTimeSectionList>
} }

/// In the response of [`QueryRecordPlanDeviceByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordPlanDeviceByDeviceTimeSectionList {
    pub begin: Option<i64>,
    pub day_of_week: Option<i64>,
    pub end: Option<i64>,
}
model! { QueryRecordPlanDeviceByDeviceTimeSectionList {
    0 "Begin" begin: i64, 1 "DayOfWeek" day_of_week: i64, 2 "End" end: i64
} }

/// Queries record plan device by plan: `QueryRecordPlanDeviceByPlan` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryRecordPlanDeviceByPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordPlanDeviceByPlan {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub plan_id: String,
}
operation! { QueryRecordPlanDeviceByPlan(plan_id: String)
    "QueryRecordPlanDeviceByPlan" -> QueryRecordPlanDeviceByPlanOutput {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "PlanId" plan_id
} }
paged! { QueryRecordPlanDeviceByPlan: QueryRecordPlanDeviceByPlanList =
    Number "CurrentPage", "Data.List" data.list, total "Data.Total" }

/// Response of [`QueryRecordPlanDeviceByPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordPlanDeviceByPlanOutput {
    pub code: Option<String>,
    pub data: Option<QueryRecordPlanDeviceByPlanData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRecordPlanDeviceByPlanOutput {
    0 "Code" code: String, 1 "Data" data: QueryRecordPlanDeviceByPlanData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryRecordPlanDeviceByPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordPlanDeviceByPlanData {
    pub list: Vec<QueryRecordPlanDeviceByPlanList>,
    pub page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryRecordPlanDeviceByPlanData {
    0 "List" list: Vec<QueryRecordPlanDeviceByPlanList>, 1 "Page" page: i64, 2 "PageCount" page_count: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`QueryRecordPlanDeviceByPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordPlanDeviceByPlanList {
    pub iot_id: Option<String>,
    pub stream_type: Option<i64>,
}
model! { QueryRecordPlanDeviceByPlanList {
    0 "IotId" iot_id: String, 1 "StreamType" stream_type: i64
} }

/// Queries record plans: `QueryRecordPlans` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryRecordPlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordPlans {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { QueryRecordPlans() "QueryRecordPlans" -> QueryRecordPlansOutput {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64
} }
paged! { QueryRecordPlans: QueryRecordPlansList = Number "CurrentPage", "Data.List" data.list, total "Data.Total" }

/// Response of [`QueryRecordPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordPlansOutput {
    pub code: Option<String>,
    pub data: Option<QueryRecordPlansData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRecordPlansOutput {
    0 "Code" code: String, 1 "Data" data: QueryRecordPlansData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryRecordPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordPlansData {
    pub list: Vec<QueryRecordPlansList>,
    pub page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryRecordPlansData {
    0 "List" list: Vec<QueryRecordPlansList>, 1 "Page" page: i64, 2 "PageCount" page_count: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`QueryRecordPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordPlansList {
    pub name: Option<String>,
    pub plan_id: Option<String>,
    pub template_id: Option<String>,
}
model! { QueryRecordPlansList {
    0 "Name" name: String, 1 "PlanId" plan_id: String, 2 "TemplateId" template_id: String
} }

/// Queries record url: `QueryRecordUrl` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryRecordUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordUrl {
    pub device_name: Option<String>,
    /// Required.
    pub file_name: String,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    pub seek_time: Option<i64>,
    /// 10 to 3600.
    pub url_valid_duration: Option<i64>,
}
operation! { QueryRecordUrl(file_name: String) "QueryRecordUrl" -> QueryRecordUrlOutput {
    0 "DeviceName" device_name: String, 1 "FileName" file_name, 2 "IotId" iot_id: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "ProductKey" product_key: String, 5 "SeekTime" seek_time: i64,
    6 "UrlValidDuration" url_valid_duration: i64
} }

/// Response of [`QueryRecordUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordUrlOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRecordUrlOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Queries record url by time: `QueryRecordUrlByTime` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryRecordUrlByTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordUrlByTime {
    /// Required. 0 to 2147483647.
    pub begin_time: i64,
    pub device_name: Option<String>,
    /// Required. 0 to 2147483647.
    pub end_time: i64,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    pub stream_type: Option<i64>,
    /// 10 to 3600.
    pub url_valid_duration: Option<i64>,
}
operation! { QueryRecordUrlByTime(begin_time: i64, end_time: i64) "QueryRecordUrlByTime" -> QueryRecordUrlByTimeOutput {
    0 "BeginTime" begin_time, 1 "DeviceName" device_name: String, 2 "EndTime" end_time, 3 "IotId" iot_id: String,
    4 "IotInstanceId" iot_instance_id: String, 5 "ProductKey" product_key: String, 6 "StreamType" stream_type: i64,
    7 "UrlValidDuration" url_valid_duration: i64
} }

/// Response of [`QueryRecordUrlByTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordUrlByTimeOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRecordUrlByTimeOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Queries rtmp key: `QueryRtmpKey` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryRtmpKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRtmpKey {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    pub product_key: Option<String>,
}
operation! { QueryRtmpKey(iot_instance_id: String) "QueryRtmpKey" -> QueryRtmpKeyOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id,
    3 "ProductKey" product_key: String
} }

/// Response of [`QueryRtmpKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRtmpKeyOutput {
    pub code: Option<String>,
    pub data: Option<QueryRtmpKeyData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRtmpKeyOutput {
    0 "Code" code: String, 1 "Data" data: QueryRtmpKeyData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryRtmpKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRtmpKeyData {
    /// Secret.
    pub pull_auth_key: Option<Secret>,
    pub pull_key_expire_time: Option<i64>,
    /// Secret.
    pub push_auth_key: Option<Secret>,
    pub push_key_expire_time: Option<i64>,
    pub stream_name: Option<String>,
}
model! { QueryRtmpKeyData {
    0 "PullAuthKey" pull_auth_key: Secret, 1 "PullKeyExpireTime" pull_key_expire_time: i64,
    2 "PushAuthKey" push_auth_key: Secret, 3 "PushKeyExpireTime" push_key_expire_time: i64,
    4 "StreamName" stream_name: String
} }

/// Queries stream push job: `QueryStreamPushJob` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryStreamPushJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStreamPushJob {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    /// Required.
    pub job_id: String,
    pub product_key: Option<String>,
}
operation! { QueryStreamPushJob(iot_instance_id: String, job_id: String)
    "QueryStreamPushJob" -> QueryStreamPushJobOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id, 3 "JobId" job_id,
    4 "ProductKey" product_key: String
} }

/// Response of [`QueryStreamPushJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStreamPushJobOutput {
    pub code: Option<String>,
    pub data: Option<QueryStreamPushJobData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryStreamPushJobOutput {
    0 "Code" code: String, 1 "Data" data: QueryStreamPushJobData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryStreamPushJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStreamPushJobData {
    pub create_time: Option<i64>,
    pub job_type: Option<i64>,
    pub push_status: Option<i64>,
    pub push_url: Option<String>,
    pub stream_type: Option<i64>,
}
model! { QueryStreamPushJobData {
    0 "CreateTime" create_time: i64, 1 "JobType" job_type: i64, 2 "PushStatus" push_status: i64,
    3 "PushUrl" push_url: String, 4 "StreamType" stream_type: i64
} }

/// Queries stream push job list: `QueryStreamPushJobList` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryStreamPushJobList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStreamPushJobList {
    /// At least 1.
    pub current_page: Option<i64>,
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    pub job_type: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub product_key: Option<String>,
}
operation! { QueryStreamPushJobList(iot_instance_id: String) "QueryStreamPushJobList" -> QueryStreamPushJobListOutput {
    0 "CurrentPage" current_page: i64, 1 "DeviceName" device_name: String, 2 "IotId" iot_id: String,
    3 "IotInstanceId" iot_instance_id, 4 "JobType" job_type: i64, 5 "PageSize" page_size: i64,
    6 "ProductKey" product_key: String
} }
paged! { QueryStreamPushJobList: QueryStreamPushJobListJobList =
    Number "CurrentPage", "Data.JobList" data.job_list, total "Data.Total" }

/// Response of [`QueryStreamPushJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStreamPushJobListOutput {
    pub code: Option<String>,
    pub data: Option<QueryStreamPushJobListData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryStreamPushJobListOutput {
    0 "Code" code: String, 1 "Data" data: QueryStreamPushJobListData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryStreamPushJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStreamPushJobListData {
    pub job_list: Vec<QueryStreamPushJobListJobList>,
    pub total: Option<i64>,
}
model! { QueryStreamPushJobListData {
    0 "JobList" job_list: Vec<QueryStreamPushJobListJobList>, 1 "Total" total: i64
} }

/// In the response of [`QueryStreamPushJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStreamPushJobListJobList {
    pub create_time: Option<i64>,
    pub job_id: Option<String>,
    pub job_type: Option<i64>,
    pub push_status: Option<i64>,
    pub push_url: Option<String>,
    pub stream_type: Option<i64>,
}
model! { QueryStreamPushJobListJobList {
    0 "CreateTime" create_time: i64, 1 "JobId" job_id: String, 2 "JobType" job_type: i64,
    3 "PushStatus" push_status: i64, 4 "PushUrl" push_url: String, 5 "StreamType" stream_type: i64
} }

/// Queries stream snapshot job: `QueryStreamSnapshotJob` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryStreamSnapshotJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStreamSnapshotJob {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    pub product_key: Option<String>,
}
operation! { QueryStreamSnapshotJob(iot_instance_id: String) "QueryStreamSnapshotJob" -> QueryStreamSnapshotJobOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id,
    3 "ProductKey" product_key: String
} }

/// Response of [`QueryStreamSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStreamSnapshotJobOutput {
    pub code: Option<String>,
    pub data: Option<QueryStreamSnapshotJobData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryStreamSnapshotJobOutput {
    0 "Code" code: String, 1 "Data" data: QueryStreamSnapshotJobData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryStreamSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStreamSnapshotJobData {
    pub job_list: Vec<QueryStreamSnapshotJobJobList>,
}
model! { QueryStreamSnapshotJobData {
    0 "JobList" job_list: Vec<QueryStreamSnapshotJobJobList>
} }

/// In the response of [`QueryStreamSnapshotJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStreamSnapshotJobJobList {
    pub snapshot_interval: Option<i64>,
    pub stream_type: Option<i64>,
}
model! { QueryStreamSnapshotJobJobList {
    0 "SnapshotInterval" snapshot_interval: i64, 1 "StreamType" stream_type: i64
} }

/// Queries time template: `QueryTimeTemplate` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryTimeTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTimeTemplate {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { QueryTimeTemplate() "QueryTimeTemplate" -> QueryTimeTemplateOutput {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64
} }
paged! { QueryTimeTemplate: QueryTimeTemplateList = Number "CurrentPage", "Data.List" data.list, total "Data.Total" }

/// Response of [`QueryTimeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTimeTemplateOutput {
    pub code: Option<String>,
    pub data: Option<QueryTimeTemplateData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryTimeTemplateOutput {
    0 "Code" code: String, 1 "Data" data: QueryTimeTemplateData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryTimeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTimeTemplateData {
    pub list: Vec<QueryTimeTemplateList>,
    pub page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryTimeTemplateData {
    0 "List" list: Vec<QueryTimeTemplateList>, 1 "Page" page: i64, 2 "PageCount" page_count: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`QueryTimeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTimeTemplateList {
    pub all_day: Option<i64>,
    pub default: Option<i64>,
    pub name: Option<String>,
    pub template_id: Option<String>,
    pub time_section_list: Vec<QueryTimeTemplateTimeSectionList>,
}
model! { QueryTimeTemplateList {
    0 "AllDay" all_day: i64, 1 "Default" default: i64, 2 "Name" name: String, 3 "TemplateId" template_id: String,
    4 "TimeSectionList" time_section_list: Vec<QueryTimeTemplateTimeSectionList>
} }

/// In the response of [`QueryTimeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTimeTemplateTimeSectionList {
    pub begin: Option<i64>,
    pub day_of_week: Option<i64>,
    pub end: Option<i64>,
}
model! { QueryTimeTemplateTimeSectionList {
    0 "Begin" begin: i64, 1 "DayOfWeek" day_of_week: i64, 2 "End" end: i64
} }

/// Queries time template detail: `QueryTimeTemplateDetail` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryTimeTemplateDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTimeTemplateDetail {
    /// Required.
    pub template_id: String,
}
operation! { QueryTimeTemplateDetail(template_id: String) "QueryTimeTemplateDetail" -> QueryTimeTemplateDetailOutput {
    0 "TemplateId" template_id
} }

/// Response of [`QueryTimeTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTimeTemplateDetailOutput {
    pub code: Option<String>,
    pub data: Option<QueryTimeTemplateDetailData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryTimeTemplateDetailOutput {
    0 "Code" code: String, 1 "Data" data: QueryTimeTemplateDetailData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryTimeTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTimeTemplateDetailData {
    pub all_day: Option<i64>,
    pub default: Option<i64>,
    pub name: Option<String>,
    pub template_id: Option<String>,
    pub time_section_list: Vec<QueryTimeTemplateDetailTimeSectionList>,
}
model! { QueryTimeTemplateDetailData {
    0 "AllDay" all_day: i64, 1 "Default" default: i64, 2 "Name" name: String, 3 "TemplateId" template_id: String,
    4 "TimeSectionList" time_section_list: Vec<QueryTimeTemplateDetailTimeSectionList>
} }

/// In the response of [`QueryTimeTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTimeTemplateDetailTimeSectionList {
    pub begin: Option<i64>,
    pub day_of_week: Option<i64>,
    pub end: Option<i64>,
}
model! { QueryTimeTemplateDetailTimeSectionList {
    0 "Begin" begin: i64, 1 "DayOfWeek" day_of_week: i64, 2 "End" end: i64
} }

/// Queries vision device info: `QueryVisionDeviceInfo` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryVisionDeviceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVisionDeviceInfo {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    pub product_key: Option<String>,
}
operation! { QueryVisionDeviceInfo(iot_instance_id: String) "QueryVisionDeviceInfo" -> QueryVisionDeviceInfoOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id,
    3 "ProductKey" product_key: String
} }

/// Response of [`QueryVisionDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVisionDeviceInfoOutput {
    pub code: Option<String>,
    pub data: Option<QueryVisionDeviceInfoData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryVisionDeviceInfoOutput {
    0 "Code" code: String, 1 "Data" data: QueryVisionDeviceInfoData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryVisionDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVisionDeviceInfoData {
    pub description: Option<String>,
    pub device_type: Option<i64>,
    pub gb_device_info: Option<QueryVisionDeviceInfoGbDeviceInfo>,
    pub rtmp_device_info: Option<QueryVisionDeviceInfoRtmpDeviceInfo>,
}
model! { QueryVisionDeviceInfoData {
    0 "Description" description: String, 1 "DeviceType" device_type: i64,
    2 "GbDeviceInfo" gb_device_info: QueryVisionDeviceInfoGbDeviceInfo,
    3 "RtmpDeviceInfo" rtmp_device_info: QueryVisionDeviceInfoRtmpDeviceInfo
} }

/// In the response of [`QueryVisionDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVisionDeviceInfoGbDeviceInfo {
    pub device_protocol: Option<i64>,
    pub gb_id: Option<String>,
    pub net_protocol: Option<i64>,
    pub nick_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub sub_product_key: Option<String>,
}
model! { QueryVisionDeviceInfoGbDeviceInfo {
    0 "DeviceProtocol" device_protocol: i64, 1 "GbId" gb_id: String, 2 "NetProtocol" net_protocol: i64,
    3 "NickName" nick_name: String, 4 "Password" password: Secret, 5 "SubProductKey" sub_product_key: String
} }

/// In the response of [`QueryVisionDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVisionDeviceInfoRtmpDeviceInfo {
    /// Secret.
    pub pull_auth_key: Option<Secret>,
    pub pull_key_expire_time: Option<i64>,
    /// Secret.
    pub push_auth_key: Option<Secret>,
    pub push_key_expire_time: Option<i64>,
    pub push_url_sample: Option<String>,
    pub stream_name: Option<String>,
    pub stream_status: Option<i64>,
}
model! { QueryVisionDeviceInfoRtmpDeviceInfo {
    0 "PullAuthKey" pull_auth_key: Secret, 1 "PullKeyExpireTime" pull_key_expire_time: i64,
    2 "PushAuthKey" push_auth_key: Secret, 3 "PushKeyExpireTime" push_key_expire_time: i64,
    4 "PushUrlSample" push_url_sample: String, 5 "StreamName" stream_name: String, 6 "StreamStatus" stream_status: i64
} }

/// Queries voice intercom: `QueryVoiceIntercom` of `linkvisual` 2018-01-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/QueryVoiceIntercom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVoiceIntercom {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    pub scheme: Option<String>,
}
operation! { QueryVoiceIntercom() "QueryVoiceIntercom" -> QueryVoiceIntercomOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String, 4 "Scheme" scheme: String
} }

/// Response of [`QueryVoiceIntercom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVoiceIntercomOutput {
    pub code: Option<String>,
    pub data: Option<QueryVoiceIntercomData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryVoiceIntercomOutput {
    0 "Code" code: String, 1 "Data" data: QueryVoiceIntercomData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryVoiceIntercom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVoiceIntercomData {
    pub crypto_key: Option<QueryVoiceIntercomCryptoKey>,
    pub url: Option<String>,
}
model! { QueryVoiceIntercomData {
    0 "CryptoKey" crypto_key: QueryVoiceIntercomCryptoKey, 1 "Url" url: String
} }

/// In the response of [`QueryVoiceIntercom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVoiceIntercomCryptoKey {
    pub iv: Option<String>,
    pub key: Option<String>,
}
model! { QueryVoiceIntercomCryptoKey {
    0 "Iv" iv: String, 1 "Key" key: String
} }

/// Refreshes gb sub device list: `RefreshGbSubDeviceList` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/RefreshGbSubDeviceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshGbSubDeviceList {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    pub product_key: Option<String>,
}
operation! { RefreshGbSubDeviceList(iot_instance_id: String) "RefreshGbSubDeviceList" -> RefreshGbSubDeviceListOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id,
    3 "ProductKey" product_key: String
} }

/// Response of [`RefreshGbSubDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshGbSubDeviceListOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RefreshGbSubDeviceListOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Removes face device from device group: `RemoveFaceDeviceFromDeviceGroup` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/RemoveFaceDeviceFromDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveFaceDeviceFromDeviceGroup {
    /// Required.
    pub device_group_id: String,
    /// Required.
    pub device_name: String,
    pub iot_instance_id: Option<String>,
    /// Required.
    pub isolation_id: String,
    /// Required.
    pub product_key: String,
}
operation! {
    RemoveFaceDeviceFromDeviceGroup(device_group_id: String, device_name: String, isolation_id: String, product_key: String)
    "RemoveFaceDeviceFromDeviceGroup" -> RemoveFaceDeviceFromDeviceGroupOutput {
    0 "DeviceGroupId" device_group_id, 1 "DeviceName" device_name, 2 "IotInstanceId" iot_instance_id: String,
    3 "IsolationId" isolation_id, 4 "ProductKey" product_key
} }

/// Response of [`RemoveFaceDeviceFromDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveFaceDeviceFromDeviceGroupOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveFaceDeviceFromDeviceGroupOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Removes face user from user group: `RemoveFaceUserFromUserGroup` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/RemoveFaceUserFromUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveFaceUserFromUserGroup {
    /// Required.
    pub isolation_id: String,
    /// Required.
    pub user_group_id: String,
    /// Required.
    pub user_id: String,
}
operation! { RemoveFaceUserFromUserGroup(isolation_id: String, user_group_id: String, user_id: String)
    "RemoveFaceUserFromUserGroup" -> RemoveFaceUserFromUserGroupOutput {
    0 "IsolationId" isolation_id, 1 "UserGroupId" user_group_id, 2 "UserId" user_id
} }

/// Response of [`RemoveFaceUserFromUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveFaceUserFromUserGroupOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveFaceUserFromUserGroupOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Sets device picture life cycle: `SetDevicePictureLifeCycle` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/SetDevicePictureLifeCycle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDevicePictureLifeCycle {
    /// Required.
    pub day: i64,
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { SetDevicePictureLifeCycle(day: i64) "SetDevicePictureLifeCycle" -> SetDevicePictureLifeCycleOutput {
    0 "Day" day, 1 "DeviceName" device_name: String, 2 "IotId" iot_id: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "ProductKey" product_key: String
} }

/// Response of [`SetDevicePictureLifeCycle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDevicePictureLifeCycleOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SetDevicePictureLifeCycleOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Sets device record life cycle: `SetDeviceRecordLifeCycle` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/SetDeviceRecordLifeCycle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDeviceRecordLifeCycle {
    /// Required.
    pub day: i64,
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { SetDeviceRecordLifeCycle(day: i64) "SetDeviceRecordLifeCycle" -> SetDeviceRecordLifeCycleOutput {
    0 "Day" day, 1 "DeviceName" device_name: String, 2 "IotId" iot_id: String,
    3 "IotInstanceId" iot_instance_id: String, 4 "ProductKey" product_key: String
} }

/// Response of [`SetDeviceRecordLifeCycle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDeviceRecordLifeCycleOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SetDeviceRecordLifeCycleOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Stops live streaming: `StopLiveStreaming` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/StopLiveStreaming>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLiveStreaming {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    pub stream_type: Option<i64>,
}
operation! { StopLiveStreaming() "StopLiveStreaming" -> StopLiveStreamingOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String, 4 "StreamType" stream_type: i64
} }

/// Response of [`StopLiveStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLiveStreamingOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { StopLiveStreamingOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Stops triggered record: `StopTriggeredRecord` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/StopTriggeredRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTriggeredRecord {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
    /// Required.
    pub record_id: String,
}
operation! { StopTriggeredRecord(record_id: String) "StopTriggeredRecord" -> StopTriggeredRecordOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String, 4 "RecordId" record_id
} }

/// Response of [`StopTriggeredRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTriggeredRecordOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { StopTriggeredRecordOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// `TransferDeviceInstance` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/TransferDeviceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferDeviceInstance {
    /// Required.
    pub device_name_list: Vec<String>,
    /// Required.
    pub product_key: String,
    pub source_instance_id: Option<String>,
    /// Required.
    pub target_instance_id: String,
}
operation! { TransferDeviceInstance(device_name_list: Vec<String>, product_key: String, target_instance_id: String)
    "TransferDeviceInstance" -> TransferDeviceInstanceOutput {
    0 "DeviceNameList" device_name_list, 1 "ProductKey" product_key, 2 "SourceInstanceId" source_instance_id: String,
    3 "TargetInstanceId" target_instance_id
} }

/// Response of [`TransferDeviceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferDeviceInstanceOutput {
    pub code: Option<String>,
    pub data: Option<TransferDeviceInstanceData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { TransferDeviceInstanceOutput {
    0 "Code" code: String, 1 "Data" data: TransferDeviceInstanceData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`TransferDeviceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferDeviceInstanceData {
    pub failed_list: Vec<TransferDeviceInstanceFailedList>,
    pub success_list: Vec<TransferDeviceInstanceSuccessList>,
}
model! { TransferDeviceInstanceData {
    0 "FailedList" failed_list: Vec<TransferDeviceInstanceFailedList>,
    1 "SuccessList" success_list: Vec<TransferDeviceInstanceSuccessList>
} }

/// In the response of [`TransferDeviceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferDeviceInstanceFailedList {
    pub device_name: Option<String>,
    pub message: Option<String>,
}
model! { TransferDeviceInstanceFailedList {
    0 "DeviceName" device_name: String, 1 "Message" message: String
} }

/// In the response of [`TransferDeviceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferDeviceInstanceSuccessList {
    pub device_name: Option<String>,
    pub message: Option<String>,
}
model! { TransferDeviceInstanceSuccessList {
    0 "DeviceName" device_name: String, 1 "Message" message: String
} }

/// `TriggerCapturePicture` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/TriggerCapturePicture>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerCapturePicture {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub product_key: Option<String>,
}
operation! { TriggerCapturePicture() "TriggerCapturePicture" -> TriggerCapturePictureOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "ProductKey" product_key: String
} }

/// Response of [`TriggerCapturePicture`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerCapturePictureOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { TriggerCapturePictureOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// `TriggerRecord` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/TriggerRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerRecord {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    pub iot_instance_id: Option<String>,
    pub pre_record_duration: Option<i64>,
    pub product_key: Option<String>,
    /// Required.
    pub record_duration: i64,
    pub stream_type: Option<i64>,
}
operation! { TriggerRecord(record_duration: i64) "TriggerRecord" -> TriggerRecordOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id: String,
    3 "PreRecordDuration" pre_record_duration: i64, 4 "ProductKey" product_key: String,
    5 "RecordDuration" record_duration, 6 "StreamType" stream_type: i64
} }

/// Response of [`TriggerRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerRecordOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { TriggerRecordOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// Unbinds picture search app with devices: `UnbindPictureSearchAppWithDevices` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/UnbindPictureSearchAppWithDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindPictureSearchAppWithDevices {
    /// Required.
    pub app_instance_id: String,
    /// Required.
    pub device_iot_ids: Vec<String>,
    pub iot_instance_id: Option<String>,
}
operation! { UnbindPictureSearchAppWithDevices(app_instance_id: String, device_iot_ids: Vec<String>)
    "UnbindPictureSearchAppWithDevices" -> UnbindPictureSearchAppWithDevicesOutput {
    0 "AppInstanceId" app_instance_id, 1 "DeviceIotIds" device_iot_ids, 2 "IotInstanceId" iot_instance_id: String
} }

/// Response of [`UnbindPictureSearchAppWithDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindPictureSearchAppWithDevicesOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UnbindPictureSearchAppWithDevicesOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates event record plan: `UpdateEventRecordPlan` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/UpdateEventRecordPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventRecordPlan {
    pub event_types: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub plan_id: String,
    pub pre_record_duration: Option<i64>,
    /// Required.
    pub record_duration: i64,
    /// Required.
    pub template_id: String,
}
operation! { UpdateEventRecordPlan(name: String, plan_id: String, record_duration: i64, template_id: String)
    "UpdateEventRecordPlan" -> UpdateEventRecordPlanOutput {
    0 "EventTypes" event_types: String, 1 "Name" name, 2 "PlanId" plan_id,
    3 "PreRecordDuration" pre_record_duration: i64, 4 "RecordDuration" record_duration, 5 "TemplateId" template_id
} }

/// Response of [`UpdateEventRecordPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEventRecordPlanOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateEventRecordPlanOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates face user: `UpdateFaceUser` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/UpdateFaceUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFaceUser {
    pub custom_user_id: Option<String>,
    pub face_pic_url: Option<String>,
    /// Required.
    pub isolation_id: String,
    pub name: Option<String>,
    pub params: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { UpdateFaceUser(isolation_id: String, user_id: String) "UpdateFaceUser" -> UpdateFaceUserOutput {
    0 "CustomUserId" custom_user_id: String, 1 "FacePicUrl" face_pic_url: String, 2 "IsolationId" isolation_id,
    3 "Name" name: String, 4 "Params" params: String, 5 "UserId" user_id
} }

/// Response of [`UpdateFaceUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFaceUserOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateFaceUserOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates face user group and device group relation: `UpdateFaceUserGroupAndDeviceGroupRelation` of `linkvisual`
/// 2018-01-20.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/UpdateFaceUserGroupAndDeviceGroupRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFaceUserGroupAndDeviceGroupRelation {
    /// Required.
    pub control_id: String,
    /// Required.
    pub isolation_id: String,
    /// Required.
    pub relation: String,
}
operation! { UpdateFaceUserGroupAndDeviceGroupRelation(control_id: String, isolation_id: String, relation: String)
    "UpdateFaceUserGroupAndDeviceGroupRelation" -> UpdateFaceUserGroupAndDeviceGroupRelationOutput {
    0 "ControlId" control_id, 1 "IsolationId" isolation_id, 2 "Relation" relation
} }

/// Response of [`UpdateFaceUserGroupAndDeviceGroupRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFaceUserGroupAndDeviceGroupRelationOutput {
    pub code: Option<String>,
    pub data: Option<UpdateFaceUserGroupAndDeviceGroupRelationData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateFaceUserGroupAndDeviceGroupRelationOutput {
    0 "Code" code: String, 1 "Data" data: UpdateFaceUserGroupAndDeviceGroupRelationData,
    2 "ErrorMessage" error_message: String, 3 "Success" success: bool
} }

/// In the response of [`UpdateFaceUserGroupAndDeviceGroupRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFaceUserGroupAndDeviceGroupRelationData {
    pub control_id: Option<String>,
    pub modified_time: Option<String>,
}
model! { UpdateFaceUserGroupAndDeviceGroupRelationData {
    0 "ControlId" control_id: String, 1 "ModifiedTime" modified_time: String
} }

/// Updates gb device: `UpdateGbDevice` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/UpdateGbDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGbDevice {
    pub description: Option<String>,
    pub device_name: Option<String>,
    pub gb_id: Option<String>,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    /// Secret.
    pub password: Option<Secret>,
    pub product_key: Option<String>,
}
operation! { UpdateGbDevice(iot_instance_id: String) "UpdateGbDevice" -> UpdateGbDeviceOutput {
    0 "Description" description: String, 1 "DeviceName" device_name: String, 2 "GbId" gb_id: String,
    3 "IotId" iot_id: String, 4 "IotInstanceId" iot_instance_id, 5 "Password" password: Secret,
    6 "ProductKey" product_key: String
} }

/// Response of [`UpdateGbDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGbDeviceOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateGbDeviceOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates instance internet protocol: `UpdateInstanceInternetProtocol` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/UpdateInstanceInternetProtocol>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceInternetProtocol {
    /// Required.
    pub iot_instance_id: String,
    /// Required.
    pub ip_version: String,
}
operation! { UpdateInstanceInternetProtocol(iot_instance_id: String, ip_version: String)
    "UpdateInstanceInternetProtocol" -> UpdateInstanceInternetProtocolOutput {
    0 "IotInstanceId" iot_instance_id, 1 "IpVersion" ip_version
} }

/// Response of [`UpdateInstanceInternetProtocol`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceInternetProtocolOutput {
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateInstanceInternetProtocolOutput {
    0 "Code" code: String, 1 "Data" data: BTreeMap<String, Value>, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// Updates picture search app: `UpdatePictureSearchApp` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/UpdatePictureSearchApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePictureSearchApp {
    /// Required.
    pub app_instance_id: String,
    /// Required.
    pub description: String,
    /// Required.
    pub name: String,
}
operation! { UpdatePictureSearchApp(app_instance_id: String, description: String, name: String)
    "UpdatePictureSearchApp" -> UpdatePictureSearchAppOutput {
    0 "AppInstanceId" app_instance_id, 1 "Description" description, 2 "Name" name
} }

/// Response of [`UpdatePictureSearchApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePictureSearchAppOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdatePictureSearchAppOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates record plan: `UpdateRecordPlan` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/UpdateRecordPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordPlan {
    /// Required.
    pub name: String,
    /// Required.
    pub plan_id: String,
    /// Required.
    pub template_id: String,
}
operation! { UpdateRecordPlan(name: String, plan_id: String, template_id: String)
    "UpdateRecordPlan" -> UpdateRecordPlanOutput {
    0 "Name" name, 1 "PlanId" plan_id, 2 "TemplateId" template_id
} }

/// Response of [`UpdateRecordPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordPlanOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateRecordPlanOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates rtmp key: `UpdateRtmpKey` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/UpdateRtmpKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtmpKey {
    pub device_name: Option<String>,
    pub iot_id: Option<String>,
    /// Required.
    pub iot_instance_id: String,
    pub product_key: Option<String>,
    /// Secret.
    pub pull_auth_key: Option<Secret>,
    pub pull_key_expire_time: Option<i64>,
    /// Secret.
    pub push_auth_key: Option<Secret>,
    pub push_key_expire_time: Option<i64>,
}
operation! { UpdateRtmpKey(iot_instance_id: String) "UpdateRtmpKey" -> UpdateRtmpKeyOutput {
    0 "DeviceName" device_name: String, 1 "IotId" iot_id: String, 2 "IotInstanceId" iot_instance_id,
    3 "ProductKey" product_key: String, 4 "PullAuthKey" pull_auth_key: Secret,
    5 "PullKeyExpireTime" pull_key_expire_time: i64, 6 "PushAuthKey" push_auth_key: Secret,
    7 "PushKeyExpireTime" push_key_expire_time: i64
} }

/// Response of [`UpdateRtmpKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtmpKeyOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateRtmpKeyOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Updates time template: `UpdateTimeTemplate` of `linkvisual` 2018-01-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkvisual/2018-01-20/UpdateTimeTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimeTemplate {
    /// Required.
    pub all_day: i64,
    pub name: Option<String>,
    /// Required.
    pub template_id: String,
    pub time_sections: Option<Vec<UpdateTimeTemplateTimeSections>>,
}
operation! { UpdateTimeTemplate(all_day: i64, template_id: String) "UpdateTimeTemplate" -> UpdateTimeTemplateOutput {
    0 "AllDay" all_day, 1 "Name" name: String, 2 "TemplateId" template_id,
    3 "TimeSections" time_sections: Vec<UpdateTimeTemplateTimeSections>
} }

/// In the request of [`UpdateTimeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimeTemplateTimeSections {
    pub begin: Option<i64>,
    pub day_of_week: Option<i64>,
    pub end: Option<i64>,
}
input! { UpdateTimeTemplateTimeSections() {
    0 "Begin" begin: i64, 1 "DayOfWeek" day_of_week: i64, 2 "End" end: i64
} }

/// Response of [`UpdateTimeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTimeTemplateOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTimeTemplateOutput {
    0 "Code" code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddEventRecordPlanDevice, AddFaceDeviceGroup, AddFaceDeviceToDeviceGroup, AddFaceUser, AddFaceUserGroup,
    AddFaceUserGroupAndDeviceGroupRelation, AddFaceUserPicture, AddFaceUserToUserGroup, AddRecordPlanDevice,
    BatchQueryVisionDeviceInfo, BindPictureSearchAppWithDevices, CheckFaceUserDoExistOnDevice, ClearFaceDeviceDB,
    CreateEventRecordPlan, CreateGbDevice, CreateLocalFileUploadJob, CreateLocalRecordDownloadByTimeJob,
    CreatePictureSearchApp, CreatePictureSearchJob, CreateRecordDownloadByTimeJob, CreateRecordPlan, CreateRtmpDevice,
    CreateStreamPushJob, CreateStreamSnapshotJob, CreateTimeTemplate, DeleteEventRecordPlan,
    DeleteEventRecordPlanDevice, DeleteFaceDeviceGroup, DeleteFaceUser, DeleteFaceUserGroup,
    DeleteFaceUserGroupAndDeviceGroupRelation, DeleteFaceUserPicture, DeleteGbDevice, DeleteLocalFileUploadJob,
    DeletePicture, DeleteRecord, DeleteRecordPlan, DeleteRecordPlanDevice, DeleteRtmpDevice, DeleteRtmpKey,
    DeleteStreamPushJob, DeleteStreamSnapshotJob, DeleteTimeTemplate, DetectUserFaceByUrl, EnableGbSubDevice,
    GetPictureSearchJobStatus, PictureSearchPicture, QueryCarProcessEvents, QueryDeviceEvent, QueryDeviceEventPicture,
    QueryDeviceEventRecord, QueryDevicePictureByList, QueryDevicePictureFile, QueryDevicePictureLifeCycle,
    QueryDeviceRecordLifeCycle, QueryDeviceVodUrl, QueryDeviceVodUrlByTime, QueryEventRecordPlanDetail,
    QueryEventRecordPlanDeviceByDevice, QueryEventRecordPlanDeviceByPlan, QueryEventRecordPlans,
    QueryFaceAllDeviceGroup, QueryFaceAllUserGroup, QueryFaceAllUserGroupAndDeviceGroupRelation,
    QueryFaceAllUserIdsByGroupId, QueryFaceCustomUserIdByUserId, QueryFaceDeviceGroupsByDevice, QueryFaceUser,
    QueryFaceUserBatch, QueryFaceUserByName, QueryFaceUserGroup, QueryFaceUserGroupAndDeviceGroupRelation,
    QueryFaceUserIdByCustomUserId, QueryGbSubDeviceList, QueryLiveStreaming, QueryLocalFileUploadJob, QueryMonthRecord,
    QueryPictureFiles, QueryPictureSearchAiboxes, QueryPictureSearchApps, QueryPictureSearchDevices,
    QueryPictureSearchJob, QueryPictureSearchJobResult, QueryRecord, QueryRecordByRecordId, QueryRecordDownloadJobById,
    QueryRecordDownloadJobList, QueryRecordDownloadUrl, QueryRecordPlanDetail, QueryRecordPlanDeviceByDevice,
    QueryRecordPlanDeviceByPlan, QueryRecordPlans, QueryRecordUrl, QueryRecordUrlByTime, QueryRtmpKey,
    QueryStreamPushJob, QueryStreamPushJobList, QueryStreamSnapshotJob, QueryTimeTemplate, QueryTimeTemplateDetail,
    QueryVisionDeviceInfo, QueryVoiceIntercom, RefreshGbSubDeviceList, RemoveFaceDeviceFromDeviceGroup,
    RemoveFaceUserFromUserGroup, SetDevicePictureLifeCycle, SetDeviceRecordLifeCycle, StopLiveStreaming,
    StopTriggeredRecord, TransferDeviceInstance, TriggerCapturePicture, TriggerRecord,
    UnbindPictureSearchAppWithDevices, UpdateEventRecordPlan, UpdateFaceUser, UpdateFaceUserGroupAndDeviceGroupRelation,
    UpdateGbDevice, UpdateInstanceInternetProtocol, UpdatePictureSearchApp, UpdateRecordPlan, UpdateRtmpKey,
    UpdateTimeTemplate
}
