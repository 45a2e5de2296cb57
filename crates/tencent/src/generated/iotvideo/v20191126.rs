//! `iotvideo` 2019-11-26.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "iotvideo", version: "2019-11-26", code: "iotvideo", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearDeviceActiveCode {
    pub tids: Vec<String>,
}
operation! { ClearDeviceActiveCode(tids: Vec<String>) "ClearDeviceActiveCode" -> Empty {
    0 "Tids" tids
} }

pub type ClearDeviceActiveCodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnonymousAccessToken {
    pub ttl_minutes: i64,
    pub tid: Option<String>,
    pub old_access_token: Option<Secret>,
}
operation! { CreateAnonymousAccessToken(ttl_minutes: i64)
    "CreateAnonymousAccessToken" -> CreateAnonymousAccessTokenOutput {
    0 "TtlMinutes" ttl_minutes, 1 "Tid" tid: String, 2 "OldAccessToken" old_access_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnonymousAccessTokenOutput {
    pub access_id: Option<String>,
    pub access_token: Option<Secret>,
    pub expire_time: Option<i64>,
}
model! { CreateAnonymousAccessTokenOutput {
    0 "AccessId" access_id, 1 "AccessToken" access_token, 2 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppUsr {
    pub cunion_id: String,
    pub mobile: Option<String>,
}
operation! { CreateAppUsr(cunion_id: String) "CreateAppUsr" -> CreateAppUsrOutput {
    0 "CunionId" cunion_id, 1 "Mobile" mobile: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppUsrOutput {
    pub cunion_id: Option<String>,
    pub access_id: Option<String>,
    pub new_regist: Option<bool>,
}
model! { CreateAppUsrOutput {
    0 "CunionId" cunion_id, 1 "AccessId" access_id, 2 "NewRegist" new_regist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBinding {
    pub access_id: String,
    pub tid: String,
    pub role: String,
    pub force_bind: Option<bool>,
    pub nick: Option<String>,
    pub bind_token: Option<Secret>,
}
operation! { CreateBinding(access_id: String, tid: String, role: String) "CreateBinding" -> CreateBindingOutput {
    0 "AccessId" access_id, 1 "Tid" tid, 2 "Role" role, 3 "ForceBind" force_bind: bool, 4 "Nick" nick: String,
    5 "BindToken" bind_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBindingOutput {
    pub access_token: Option<Secret>,
}
model! { CreateBindingOutput {
    0 "AccessToken" access_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevToken {
    pub access_id: String,
    pub tids: Vec<String>,
    pub ttl_minutes: u64,
}
operation! { CreateDevToken(access_id: String, tids: Vec<String>, ttl_minutes: u64)
    "CreateDevToken" -> CreateDevTokenOutput {
    0 "AccessId" access_id, 1 "Tids" tids, 2 "TtlMinutes" ttl_minutes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevTokenOutput {
    pub data: Option<Vec<DevTokenInfo>>,
}
model! { CreateDevTokenOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevTokenInfo {
    pub access_id: Option<String>,
    pub tid: Option<String>,
    pub access_token: Option<Secret>,
    pub expire_time: Option<u64>,
}
model! { DevTokenInfo {
    0 "AccessId" access_id, 1 "Tid" tid, 2 "AccessToken" access_token, 3 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevices {
    pub product_id: String,
    pub number: u64,
    pub name_prefix: Option<String>,
    pub operator: Option<String>,
}
operation! { CreateDevices(product_id: String, number: u64) "CreateDevices" -> CreateDevicesOutput {
    0 "ProductId" product_id, 1 "Number" number, 2 "NamePrefix" name_prefix: String, 3 "Operator" operator: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevicesOutput {
    pub data: Option<Vec<DeviceCertificate>>,
}
model! { CreateDevicesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceCertificate {
    pub tid: Option<String>,
    pub certificate: Option<String>,
    pub white_box_so_url: Option<String>,
}
model! { DeviceCertificate {
    0 "Tid" tid, 1 "Certificate" certificate, 2 "WhiteBoxSoUrl" white_box_so_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGencode {
    pub product_id: String,
    pub revision: i64,
}
operation! { CreateGencode(product_id: String, revision: i64) "CreateGencode" -> CreateGencodeOutput {
    0 "ProductId" product_id, 1 "Revision" revision
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGencodeOutput {
    pub zip_code: Option<String>,
}
model! { CreateGencodeOutput {
    0 "ZipCode" zip_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIotDataType {
    pub iot_data_type: String,
}
operation! { CreateIotDataType(iot_data_type: String) "CreateIotDataType" -> Empty {
    0 "IotDataType" iot_data_type
} }

pub type CreateIotDataTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIotModel {
    pub product_id: String,
    pub iot_model: String,
}
operation! { CreateIotModel(product_id: String, iot_model: String) "CreateIotModel" -> Empty {
    0 "ProductId" product_id, 1 "IotModel" iot_model
} }

pub type CreateIotModelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProduct {
    pub product_model: String,
    pub product_name: String,
    pub product_description: String,
    pub features: Option<Vec<String>>,
    pub chip_manufacture_id: Option<String>,
    pub chip_id: Option<String>,
    pub product_region: Option<String>,
    pub product_cate: Option<u64>,
    pub access_mode: Option<i64>,
    pub os: Option<String>,
    pub chip_arch: Option<String>,
}
operation! { CreateProduct(product_model: String, product_name: String, product_description: String)
    "CreateProduct" -> CreateProductOutput {
    0 "ProductModel" product_model, 1 "ProductName" product_name, 2 "ProductDescription" product_description,
    3 "Features" features: Vec<String>, 4 "ChipManufactureId" chip_manufacture_id: String, 5 "ChipId" chip_id: String,
    6 "ProductRegion" product_region: String, 7 "ProductCate" product_cate: u64, 8 "AccessMode" access_mode: i64,
    9 "Os" os: String, 10 "ChipArch" chip_arch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductOutput {
    pub data: Option<ProductBase>,
}
model! { CreateProductOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductBase {
    pub product_id: Option<String>,
    pub product_model: Option<String>,
    pub product_name: Option<String>,
    pub product_description: Option<String>,
    pub create_time: Option<u64>,
    pub iot_model_revision: Option<u64>,
    pub secret_key: Option<Secret>,
    pub func_code: Option<Vec<String>>,
    pub product_cate: Option<i64>,
    pub product_region: Option<String>,
}
model! { ProductBase {
    0 "ProductId" product_id, 1 "ProductModel" product_model, 2 "ProductName" product_name,
    3 "ProductDescription" product_description, 4 "CreateTime" create_time, 5 "IotModelRevision" iot_model_revision,
    6 "SecretKey" secret_key, 7 "FuncCode" func_code, 8 "ProductCate" product_cate, 9 "ProductRegion" product_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorage {
    pub pkg_id: String,
    pub tid: String,
    pub user_tag: String,
}
operation! { CreateStorage(pkg_id: String, tid: String, user_tag: String) "CreateStorage" -> Empty {
    0 "PkgId" pkg_id, 1 "Tid" tid, 2 "UserTag" user_tag
} }

pub type CreateStorageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageService {
    pub pkg_id: String,
    pub tid: String,
    pub order_count: i64,
    pub storage_region: String,
    pub chn_num: Option<i64>,
    pub access_id: Option<String>,
    pub enable_time: Option<i64>,
}
operation! { CreateStorageService(pkg_id: String, tid: String, order_count: i64, storage_region: String)
    "CreateStorageService" -> CreateStorageServiceOutput {
    0 "PkgId" pkg_id, 1 "Tid" tid, 2 "OrderCount" order_count, 3 "StorageRegion" storage_region,
    4 "ChnNum" chn_num: i64, 5 "AccessId" access_id: String, 6 "EnableTime" enable_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageServiceOutput {
    pub is_renew: Option<bool>,
    pub service_id: Option<String>,
    pub storage_region: Option<String>,
    pub tid: Option<String>,
    pub chn_num: Option<i64>,
    pub access_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub status: Option<i64>,
    pub data: Option<Vec<StorageOrder>>,
}
model! { CreateStorageServiceOutput {
    0 "IsRenew" is_renew, 1 "ServiceId" service_id, 2 "StorageRegion" storage_region, 3 "Tid" tid, 4 "ChnNum" chn_num,
    5 "AccessId" access_id, 6 "StartTime" start_time, 7 "EndTime" end_time, 8 "Status" status, 9 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageOrder {
    pub order_id: Option<String>,
    pub pkg_id: Option<String>,
    pub status: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
model! { StorageOrder {
    0 "OrderId" order_id, 1 "PkgId" pkg_id, 2 "Status" status, 3 "StartTime" start_time, 4 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTraceIds {
    pub tids: Vec<String>,
}
operation! { CreateTraceIds(tids: Vec<String>) "CreateTraceIds" -> Empty {
    0 "Tids" tids
} }

pub type CreateTraceIdsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadPath {
    pub product_id: String,
    pub file_name: String,
}
operation! { CreateUploadPath(product_id: String, file_name: String) "CreateUploadPath" -> CreateUploadPathOutput {
    0 "ProductId" product_id, 1 "FileName" file_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadPathOutput {
    pub data: Option<String>,
}
model! { CreateUploadPathOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadTest {
    pub pkg_id: String,
    pub tid: String,
}
operation! { CreateUploadTest(pkg_id: String, tid: String) "CreateUploadTest" -> CreateUploadTestOutput {
    0 "PkgId" pkg_id, 1 "Tid" tid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadTestOutput {
    pub data: Option<CosCertificate>,
}
model! { CreateUploadTestOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosCertificate {
    pub storage_bucket: Option<String>,
    pub storage_region: Option<String>,
    pub storage_path: Option<String>,
    pub temp_certificate: Option<CertificateInfo>,
    pub session_key: Option<String>,
}
model! { CosCertificate {
    0 "StorageBucket" storage_bucket, 1 "StorageRegion" storage_region, 2 "StoragePath" storage_path,
    3 "TempCertificate" temp_certificate, 4 "SessionKey" session_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateInfo {
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
    pub token: Option<Secret>,
    pub expired_time: Option<u64>,
}
model! { CertificateInfo {
    0 "SecretId" secret_id, 1 "SecretKey" secret_key, 2 "Token" token, 3 "ExpiredTime" expired_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsrToken {
    pub access_id: String,
    pub unique_id: String,
    pub ttl_minutes: u64,
    pub old_access_token: Option<Secret>,
}
operation! { CreateUsrToken(access_id: String, unique_id: String, ttl_minutes: u64)
    "CreateUsrToken" -> CreateUsrTokenOutput {
    0 "AccessId" access_id, 1 "UniqueId" unique_id, 2 "TtlMinutes" ttl_minutes,
    3 "OldAccessToken" old_access_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsrTokenOutput {
    pub access_id: Option<String>,
    pub access_token: Option<Secret>,
    pub expire_time: Option<u64>,
    pub terminal_id: Option<String>,
}
model! { CreateUsrTokenOutput {
    0 "AccessId" access_id, 1 "AccessToken" access_token, 2 "ExpireTime" expire_time, 3 "TerminalId" terminal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppUsr {
    pub access_id: String,
}
operation! { DeleteAppUsr(access_id: String) "DeleteAppUsr" -> Empty {
    0 "AccessId" access_id
} }

pub type DeleteAppUsrOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBinding {
    pub access_id: String,
    pub tid: String,
    pub role: String,
}
operation! { DeleteBinding(access_id: String, tid: String, role: String) "DeleteBinding" -> Empty {
    0 "AccessId" access_id, 1 "Tid" tid, 2 "Role" role
} }

pub type DeleteBindingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDevice {
    pub tids: Vec<String>,
}
operation! { DeleteDevice(tids: Vec<String>) "DeleteDevice" -> Empty {
    0 "Tids" tids
} }

pub type DeleteDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIotDataType {
    pub type_id: String,
}
operation! { DeleteIotDataType(type_id: String) "DeleteIotDataType" -> Empty {
    0 "TypeId" type_id
} }

pub type DeleteIotDataTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessageQueue {
    pub product_id: String,
}
operation! { DeleteMessageQueue(product_id: String) "DeleteMessageQueue" -> Empty {
    0 "ProductId" product_id
} }

pub type DeleteMessageQueueOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOtaVersion {
    pub product_id: String,
    pub ota_version: String,
    pub operator: Option<String>,
}
operation! { DeleteOtaVersion(product_id: String, ota_version: String) "DeleteOtaVersion" -> Empty {
    0 "ProductId" product_id, 1 "OtaVersion" ota_version, 2 "Operator" operator: String
} }

pub type DeleteOtaVersionOutput = Empty;

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
pub struct DeleteTraceIds {
    pub tids: Vec<String>,
}
operation! { DeleteTraceIds(tids: Vec<String>) "DeleteTraceIds" -> Empty {
    0 "Tids" tids
} }

pub type DeleteTraceIdsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliverStorageService {
    pub src_service_id: String,
    pub tid: String,
    pub chn_num: Option<i64>,
    pub access_id: Option<String>,
}
operation! { DeliverStorageService(src_service_id: String, tid: String)
    "DeliverStorageService" -> DeliverStorageServiceOutput {
    0 "SrcServiceId" src_service_id, 1 "Tid" tid, 2 "ChnNum" chn_num: i64, 3 "AccessId" access_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliverStorageServiceOutput {
    pub src_service_id: Option<String>,
    pub service_id: Option<String>,
    pub storage_region: Option<String>,
    pub tid: Option<String>,
    pub chn_num: Option<i64>,
    pub access_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub status: Option<i64>,
    pub data: Option<Vec<StorageOrder>>,
}
model! { DeliverStorageServiceOutput {
    0 "SrcServiceId" src_service_id, 1 "ServiceId" service_id, 2 "StorageRegion" storage_region, 3 "Tid" tid,
    4 "ChnNum" chn_num, 5 "AccessId" access_id, 6 "StartTime" start_time, 7 "EndTime" end_time, 8 "Status" status,
    9 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountBalance {
    pub account_type: i64,
}
operation! { DescribeAccountBalance(account_type: i64) "DescribeAccountBalance" -> DescribeAccountBalanceOutput {
    0 "AccountType" account_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountBalanceOutput {
    pub account_type: Option<i64>,
    pub balance: Option<i64>,
    pub state: Option<i64>,
    pub last_update_time: Option<i64>,
}
model! { DescribeAccountBalanceOutput {
    0 "AccountType" account_type, 1 "Balance" balance, 2 "State" state, 3 "LastUpdateTime" last_update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindDev {
    pub access_id: String,
}
operation! { DescribeBindDev(access_id: String) "DescribeBindDev" -> DescribeBindDevOutput {
    0 "AccessId" access_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindDevOutput {
    pub data: Option<Vec<BindDevInfo>>,
}
model! { DescribeBindDevOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDevInfo {
    pub tid: Option<String>,
    pub device_name: Option<String>,
    pub device_model: Option<String>,
    pub role: Option<String>,
}
model! { BindDevInfo {
    0 "Tid" tid, 1 "DeviceName" device_name, 2 "DeviceModel" device_model, 3 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindUsr {
    pub tid: String,
    pub access_id: Option<String>,
}
operation! { DescribeBindUsr(tid: String) "DescribeBindUsr" -> DescribeBindUsrOutput {
    0 "Tid" tid, 1 "AccessId" access_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindUsrOutput {
    pub data: Option<Vec<BindUsrInfo>>,
}
model! { DescribeBindUsrOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindUsrInfo {
    pub access_id: Option<String>,
    pub role: Option<String>,
}
model! { BindUsrInfo {
    0 "AccessId" access_id, 1 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevice {
    pub tid: String,
}
operation! { DescribeDevice(tid: String) "DescribeDevice" -> DescribeDeviceOutput {
    0 "Tid" tid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceOutput {
    pub data: Option<DeviceData>,
}
model! { DescribeDeviceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceData {
    pub tid: Option<String>,
    pub active_time: Option<u64>,
    pub disabled: Option<bool>,
    pub ota_version: Option<String>,
    pub online: Option<u64>,
    pub last_online_time: Option<u64>,
    pub iot_model: Option<String>,
    pub device_name: Option<String>,
    pub product_id: Option<String>,
    pub certificate: Option<String>,
    pub white_box_so_url: Option<String>,
    pub stream_status: Option<bool>,
}
model! { DeviceData {
    0 "Tid" tid, 1 "ActiveTime" active_time, 2 "Disabled" disabled, 3 "OtaVersion" ota_version, 4 "Online" online,
    5 "LastOnlineTime" last_online_time, 6 "IotModel" iot_model, 7 "DeviceName" device_name, 8 "ProductId" product_id,
    9 "Certificate" certificate, 10 "WhiteBoxSoUrl" white_box_so_url, 11 "StreamStatus" stream_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceModel {
    pub tid: String,
    pub branch: Option<String>,
}
operation! { DescribeDeviceModel(tid: String) "DescribeDeviceModel" -> DescribeDeviceModelOutput {
    0 "Tid" tid, 1 "Branch" branch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceModelOutput {
    pub data: Option<DeviceModelData>,
}
model! { DescribeDeviceModelOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceModelData {
    pub tid: Option<String>,
    pub branch: Option<String>,
    pub iot_model: Option<String>,
}
model! { DeviceModelData {
    0 "Tid" tid, 1 "Branch" branch, 2 "IotModel" iot_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevices {
    pub product_id: String,
    pub return_model: bool,
    pub limit: u64,
    pub offset: u64,
    pub ota_version: Option<String>,
    pub device_name: Option<String>,
}
operation! { DescribeDevices(product_id: String, return_model: bool, limit: u64, offset: u64)
    "DescribeDevices" -> DescribeDevicesOutput {
    0 "ProductId" product_id, 1 "ReturnModel" return_model, 2 "Limit" limit, 3 "Offset" offset,
    4 "OtaVersion" ota_version: String, 5 "DeviceName" device_name: String
} }
paged! { DescribeDevices: DevicesData = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesOutput {
    pub data: Option<Vec<DevicesData>>,
    pub total_count: Option<i64>,
}
model! { DescribeDevicesOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicesData {
    pub tid: Option<String>,
    pub device_name: Option<String>,
    pub active_time: Option<u64>,
    pub disabled: Option<bool>,
    pub stream_status: Option<bool>,
    pub ota_version: Option<String>,
    pub online: Option<u64>,
    pub last_online_time: Option<u64>,
    pub iot_model: Option<String>,
    pub last_update_time: Option<u64>,
}
model! { DevicesData {
    0 "Tid" tid, 1 "DeviceName" device_name, 2 "ActiveTime" active_time, 3 "Disabled" disabled,
    4 "StreamStatus" stream_status, 5 "OtaVersion" ota_version, 6 "Online" online, 7 "LastOnlineTime" last_online_time,
    8 "IotModel" iot_model, 9 "LastUpdateTime" last_update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIotDataType {
    pub type_id: Option<String>,
}
operation! { DescribeIotDataType() "DescribeIotDataType" -> DescribeIotDataTypeOutput {
    0 "TypeId" type_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIotDataTypeOutput {
    pub data: Option<Vec<String>>,
}
model! { DescribeIotDataTypeOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIotModel {
    pub product_id: String,
    pub revision: i64,
}
operation! { DescribeIotModel(product_id: String, revision: i64) "DescribeIotModel" -> DescribeIotModelOutput {
    0 "ProductId" product_id, 1 "Revision" revision
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIotModelOutput {
    pub data: Option<String>,
}
model! { DescribeIotModelOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIotModels {
    pub product_id: String,
}
operation! { DescribeIotModels(product_id: String) "DescribeIotModels" -> DescribeIotModelsOutput {
    0 "ProductId" product_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIotModelsOutput {
    pub data: Option<Vec<IotModelData>>,
}
model! { DescribeIotModelsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IotModelData {
    pub revision: Option<i64>,
    pub release_time: Option<i64>,
}
model! { IotModelData {
    0 "Revision" revision, 1 "ReleaseTime" release_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogs {
    pub tid: String,
    pub limit: u64,
    pub offset: u64,
    pub log_type: Option<u64>,
    pub start_time: Option<u64>,
    pub data_object: Option<String>,
    pub end_time: Option<u64>,
}
operation! { DescribeLogs(tid: String, limit: u64, offset: u64) "DescribeLogs" -> DescribeLogsOutput {
    0 "Tid" tid, 1 "Limit" limit, 2 "Offset" offset, 3 "LogType" log_type: u64, 4 "StartTime" start_time: u64,
    5 "DataObject" data_object: String, 6 "EndTime" end_time: u64
} }
paged! { DescribeLogs: LogData = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogsOutput {
    pub data: Option<Vec<LogData>>,
    pub total_count: Option<u64>,
}
model! { DescribeLogsOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogData {
    pub occurtime: Option<u64>,
    pub log_type: Option<u64>,
    pub data_object: Option<String>,
    pub old_value: Option<String>,
    pub new_value: Option<String>,
}
model! { LogData {
    0 "Occurtime" occurtime, 1 "LogType" log_type, 2 "DataObject" data_object, 3 "OldValue" old_value,
    4 "NewValue" new_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageQueue {
    pub product_id: String,
}
operation! { DescribeMessageQueue(product_id: String) "DescribeMessageQueue" -> DescribeMessageQueueOutput {
    0 "ProductId" product_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageQueueOutput {
    pub data: Option<MsgQueueData>,
}
model! { DescribeMessageQueueOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MsgQueueData {
    pub msg_queue_type: Option<u64>,
    pub msg_type: Option<String>,
    pub topic: Option<String>,
    pub instance: Option<String>,
    pub msg_region: Option<String>,
}
model! { MsgQueueData {
    0 "MsgQueueType" msg_queue_type, 1 "MsgType" msg_type, 2 "Topic" topic, 3 "Instance" instance,
    4 "MsgRegion" msg_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelDataRet {
    pub task_id: String,
}
operation! { DescribeModelDataRet(task_id: String) "DescribeModelDataRet" -> DescribeModelDataRetOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelDataRetOutput {
    pub data: Option<String>,
}
model! { DescribeModelDataRetOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOsList {}
operation! { DescribeOsList() "DescribeOsList" -> DescribeOsListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOsListOutput {
    pub data: Option<SystemType>,
}
model! { DescribeOsListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemType {
    pub android: Option<Vec<OsData>>,
    pub linux: Option<Vec<OsData>>,
    pub lite_os: Option<Vec<OsData>>,
}
model! { SystemType {
    0 "Android" android, 1 "Linux" linux, 2 "LiteOs" lite_os
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OsData {
    pub chip_id: Option<String>,
    pub chip_manufacture: Option<String>,
}
model! { OsData {
    0 "ChipId" chip_id, 1 "ChipManufacture" chip_manufacture
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOtaVersions {
    pub offset: u64,
    pub limit: u64,
    pub product_id: Option<String>,
    pub ota_version: Option<String>,
    pub pub_status: Option<u64>,
}
operation! { DescribeOtaVersions(offset: u64, limit: u64) "DescribeOtaVersions" -> DescribeOtaVersionsOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "ProductId" product_id: String, 3 "OtaVersion" ota_version: String,
    4 "PubStatus" pub_status: u64
} }
paged! { DescribeOtaVersions: VersionData = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOtaVersionsOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<VersionData>>,
}
model! { DescribeOtaVersionsOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionData {
    pub product_id: Option<String>,
    pub ota_version: Option<String>,
    pub pub_status: Option<u64>,
    pub version_url: Option<String>,
    pub file_size: Option<u64>,
    pub md5: Option<String>,
    pub old_versions: Option<String>,
    pub tids: Option<String>,
    pub gray_value: Option<u64>,
    pub publish_time: Option<u64>,
    pub active_count: Option<i64>,
    pub online_count: Option<i64>,
    pub update_time: Option<u64>,
    pub upload_time: Option<u64>,
    pub modify_times: Option<u64>,
    pub remark: Option<String>,
    pub contents: Option<Contents>,
    pub alive_in_month_cnt: Option<u64>,
}
model! { VersionData {
    0 "ProductId" product_id, 1 "OtaVersion" ota_version, 2 "PubStatus" pub_status, 3 "VersionUrl" version_url,
    4 "FileSize" file_size, 5 "Md5" md5, 6 "OldVersions" old_versions, 7 "Tids" tids, 8 "GrayValue" gray_value,
    9 "PublishTime" publish_time, 10 "ActiveCount" active_count, 11 "OnlineCount" online_count,
    12 "UpdateTime" update_time, 13 "UploadTime" upload_time, 14 "ModifyTimes" modify_times, 15 "Remark" remark,
    16 "Contents" contents, 17 "AliveInMonthCnt" alive_in_month_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Contents {
    pub en: Option<String>,
    pub cn: Option<String>,
    pub tc: Option<String>,
    pub default: Option<String>,
}
input! { Contents() {
    0 "En" en: String, 1 "Cn" cn: String, 2 "Tc" tc: String, 3 "Default" default: String
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
    pub data: Option<ProductData>,
}
model! { DescribeProductOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductData {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub product_description: Option<String>,
    pub create_time: Option<i64>,
    pub iot_model_revision: Option<i64>,
    pub secret_key: Option<Secret>,
    pub features: Option<Vec<String>>,
    pub product_model: Option<String>,
    pub chip_manufacture_id: Option<String>,
    pub chip_id: Option<String>,
    pub product_cate: Option<i64>,
    pub product_region: Option<String>,
    pub access_mode: Option<i64>,
    pub os: Option<String>,
}
model! { ProductData {
    0 "ProductId" product_id, 1 "ProductName" product_name, 2 "ProductDescription" product_description,
    3 "CreateTime" create_time, 4 "IotModelRevision" iot_model_revision, 5 "SecretKey" secret_key,
    6 "Features" features, 7 "ProductModel" product_model, 8 "ChipManufactureId" chip_manufacture_id,
    9 "ChipId" chip_id, 10 "ProductCate" product_cate, 11 "ProductRegion" product_region, 12 "AccessMode" access_mode,
    13 "Os" os
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProducts {
    pub limit: u64,
    pub offset: u64,
    pub product_model: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
operation! { DescribeProducts(limit: u64, offset: u64) "DescribeProducts" -> DescribeProductsOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "ProductModel" product_model: String, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: i64
} }
paged! { DescribeProducts: ProductData = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsOutput {
    pub data: Option<Vec<ProductData>>,
    pub total_count: Option<i64>,
}
model! { DescribeProductsOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePubVersions {
    pub product_id: String,
}
operation! { DescribePubVersions(product_id: String) "DescribePubVersions" -> DescribePubVersionsOutput {
    0 "ProductId" product_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePubVersionsOutput {
    pub data: Option<Vec<OtaPubHistory>>,
}
model! { DescribePubVersionsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtaPubHistory {
    pub ota_version: Option<String>,
    pub publish_time: Option<u64>,
}
model! { OtaPubHistory {
    0 "OtaVersion" ota_version, 1 "PublishTime" publish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRechargeRecords {
    pub account_type: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRechargeRecords(account_type: i64) "DescribeRechargeRecords" -> DescribeRechargeRecordsOutput {
    0 "AccountType" account_type, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeRechargeRecords: RechargeRecord = Offset "Offset", "Records" records }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRechargeRecordsOutput {
    pub account_type: Option<i64>,
    pub records: Option<Vec<RechargeRecord>>,
}
model! { DescribeRechargeRecordsOutput {
    0 "AccountType" account_type, 1 "Records" records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RechargeRecord {
    pub water_id: Option<i64>,
    pub balance_before_recharge: Option<i64>,
    pub money: Option<i64>,
    pub operate_time: Option<i64>,
}
model! { RechargeRecord {
    0 "WaterId" water_id, 1 "BalanceBeforeRecharge" balance_before_recharge, 2 "Money" money,
    3 "OperateTime" operate_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegistrationStatus {
    pub cunion_ids: Vec<String>,
}
operation! { DescribeRegistrationStatus(cunion_ids: Vec<String>)
    "DescribeRegistrationStatus" -> DescribeRegistrationStatusOutput {
    0 "CunionIds" cunion_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegistrationStatusOutput {
    pub data: Option<Vec<RegisteredStatus>>,
}
model! { DescribeRegistrationStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisteredStatus {
    pub cunion_id: Option<String>,
    pub is_registed: Option<bool>,
}
model! { RegisteredStatus {
    0 "CunionId" cunion_id, 1 "IsRegisted" is_registed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunLog {
    pub tid: String,
}
operation! { DescribeRunLog(tid: String) "DescribeRunLog" -> DescribeRunLogOutput {
    0 "Tid" tid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunLogOutput {
    pub data: Option<String>,
}
model! { DescribeRunLogOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageService {
    pub service_id: String,
    pub get_finished_order: Option<bool>,
}
operation! { DescribeStorageService(service_id: String) "DescribeStorageService" -> DescribeStorageServiceOutput {
    0 "ServiceId" service_id, 1 "GetFinishedOrder" get_finished_order: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageServiceOutput {
    pub service_id: Option<String>,
    pub storage_region: Option<String>,
    pub tid: Option<String>,
    pub chn_num: Option<i64>,
    pub access_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub status: Option<i64>,
    pub data: Option<Vec<StorageOrder>>,
}
model! { DescribeStorageServiceOutput {
    0 "ServiceId" service_id, 1 "StorageRegion" storage_region, 2 "Tid" tid, 3 "ChnNum" chn_num, 4 "AccessId" access_id,
    5 "StartTime" start_time, 6 "EndTime" end_time, 7 "Status" status, 8 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStream {
    pub tid: Option<String>,
    pub access_id: Option<String>,
    pub protocol: Option<String>,
    pub address: Option<String>,
    pub access_token: Option<Secret>,
}
operation! { DescribeStream() "DescribeStream" -> DescribeStreamOutput {
    0 "Tid" tid: String, 1 "AccessId" access_id: String, 2 "Protocol" protocol: String, 3 "Address" address: String,
    4 "AccessToken" access_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamOutput {
    pub data: Option<Data>,
}
model! { DescribeStreamOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Data {
    pub protocol: Option<String>,
    pub uri: Option<String>,
    pub expire_time: Option<i64>,
    pub video_codec: Option<String>,
    pub audio_codec: Option<String>,
}
model! { Data {
    0 "Protocol" protocol, 1 "URI" uri, 2 "ExpireTime" expire_time, 3 "VideoCodec" video_codec,
    4 "AudioCodec" audio_codec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceIds {}
operation! { DescribeTraceIds() "DescribeTraceIds" -> DescribeTraceIdsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceIdsOutput {
    pub data: Option<String>,
}
model! { DescribeTraceIdsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceStatus {
    pub tids: Vec<String>,
}
operation! { DescribeTraceStatus(tids: Vec<String>) "DescribeTraceStatus" -> DescribeTraceStatusOutput {
    0 "Tids" tids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceStatusOutput {
    pub data: Option<Vec<TraceStatus>>,
}
model! { DescribeTraceStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceStatus {
    pub tid: Option<String>,
    pub is_exist: Option<bool>,
}
model! { TraceStatus {
    0 "Tid" tid, 1 "IsExist" is_exist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDevice {
    pub tids: Vec<String>,
}
operation! { DisableDevice(tids: Vec<String>) "DisableDevice" -> Empty {
    0 "Tids" tids
} }

pub type DisableDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDeviceStream {
    pub tids: Vec<String>,
}
operation! { DisableDeviceStream(tids: Vec<String>) "DisableDeviceStream" -> Empty {
    0 "Tids" tids
} }

pub type DisableDeviceStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableOtaVersion {
    pub product_id: String,
    pub ota_version: String,
    pub operator: Option<String>,
}
operation! { DisableOtaVersion(product_id: String, ota_version: String) "DisableOtaVersion" -> Empty {
    0 "ProductId" product_id, 1 "OtaVersion" ota_version, 2 "Operator" operator: String
} }

pub type DisableOtaVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDevice {
    pub tid: String,
    pub access_id: String,
    pub nick: String,
}
operation! { ModifyDevice(tid: String, access_id: String, nick: String) "ModifyDevice" -> Empty {
    0 "Tid" tid, 1 "AccessId" access_id, 2 "Nick" nick
} }

pub type ModifyDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceAction {
    pub tid: String,
    pub wakeup: bool,
    pub branch: String,
    pub value: String,
    pub is_num: Option<bool>,
}
operation! { ModifyDeviceAction(tid: String, wakeup: bool, branch: String, value: String)
    "ModifyDeviceAction" -> ModifyDeviceActionOutput {
    0 "Tid" tid, 1 "Wakeup" wakeup, 2 "Branch" branch, 3 "Value" value, 4 "IsNum" is_num: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceActionOutput {
    pub data: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyDeviceActionOutput {
    0 "Data" data, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceProperty {
    pub tid: String,
    pub wakeup: bool,
    pub branch: String,
    pub value: String,
    pub is_num: Option<bool>,
}
operation! { ModifyDeviceProperty(tid: String, wakeup: bool, branch: String, value: String)
    "ModifyDeviceProperty" -> Empty {
    0 "Tid" tid, 1 "Wakeup" wakeup, 2 "Branch" branch, 3 "Value" value, 4 "IsNum" is_num: bool
} }

pub type ModifyDevicePropertyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProduct {
    pub product_id: String,
    pub product_name: String,
    pub product_description: String,
    pub chip_manufacture_id: Option<String>,
    pub chip_id: Option<String>,
}
operation! { ModifyProduct(product_id: String, product_name: String, product_description: String)
    "ModifyProduct" -> Empty {
    0 "ProductId" product_id, 1 "ProductName" product_name, 2 "ProductDescription" product_description,
    3 "ChipManufactureId" chip_manufacture_id: String, 4 "ChipId" chip_id: String
} }

pub type ModifyProductOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVerContent {
    pub product_id: String,
    pub ota_version: String,
    pub operator: Option<String>,
    pub remark: Option<String>,
    pub contents: Option<Contents>,
}
operation! { ModifyVerContent(product_id: String, ota_version: String) "ModifyVerContent" -> Empty {
    0 "ProductId" product_id, 1 "OtaVersion" ota_version, 2 "Operator" operator: String, 3 "Remark" remark: String,
    4 "Contents" contents: Contents
} }

pub type ModifyVerContentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundStorageService {
    pub service_id: String,
    pub order_id: Option<String>,
}
operation! { RefundStorageService(service_id: String) "RefundStorageService" -> RefundStorageServiceOutput {
    0 "ServiceId" service_id, 1 "OrderId" order_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundStorageServiceOutput {
    pub service_id: Option<String>,
    pub storage_region: Option<String>,
    pub tid: Option<String>,
    pub chn_num: Option<i64>,
    pub access_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub status: Option<i64>,
    pub data: Option<Vec<StorageOrder>>,
}
model! { RefundStorageServiceOutput {
    0 "ServiceId" service_id, 1 "StorageRegion" storage_region, 2 "Tid" tid, 3 "ChnNum" chn_num, 4 "AccessId" access_id,
    5 "StartTime" start_time, 6 "EndTime" end_time, 7 "Status" status, 8 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewUploadTest {
    pub pkg_id: String,
    pub tid: String,
    pub session_key: String,
}
operation! { RenewUploadTest(pkg_id: String, tid: String, session_key: String)
    "RenewUploadTest" -> RenewUploadTestOutput {
    0 "PkgId" pkg_id, 1 "Tid" tid, 2 "SessionKey" session_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewUploadTestOutput {
    pub data: Option<RenewCertificate>,
}
model! { RenewUploadTestOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCertificate {
    pub temp_certificate: Option<CertificateInfo>,
}
model! { RenewCertificate {
    0 "TempCertificate" temp_certificate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDevice {
    pub tids: Vec<String>,
}
operation! { RunDevice(tids: Vec<String>) "RunDevice" -> Empty {
    0 "Tids" tids
} }

pub type RunDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDeviceStream {
    pub tids: Vec<String>,
}
operation! { RunDeviceStream(tids: Vec<String>) "RunDeviceStream" -> Empty {
    0 "Tids" tids
} }

pub type RunDeviceStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunIotModel {
    pub product_id: String,
    pub iot_model: String,
}
operation! { RunIotModel(product_id: String, iot_model: String) "RunIotModel" -> Empty {
    0 "ProductId" product_id, 1 "IotModel" iot_model
} }

pub type RunIotModelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunOtaVersion {
    pub product_id: String,
    pub ota_version: String,
    pub gray_value: u64,
    pub old_versions: Option<Vec<String>>,
    pub operator: Option<String>,
    pub remark: Option<String>,
    pub contents: Option<Contents>,
}
operation! { RunOtaVersion(product_id: String, ota_version: String, gray_value: u64) "RunOtaVersion" -> Empty {
    0 "ProductId" product_id, 1 "OtaVersion" ota_version, 2 "GrayValue" gray_value,
    3 "OldVersions" old_versions: Vec<String>, 4 "Operator" operator: String, 5 "Remark" remark: String,
    6 "Contents" contents: Contents
} }

pub type RunOtaVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTestOtaVersion {
    pub product_id: String,
    pub ota_version: String,
    pub tids: Vec<String>,
    pub operator: Option<String>,
    pub remark: Option<String>,
}
operation! { RunTestOtaVersion(product_id: String, ota_version: String, tids: Vec<String>)
    "RunTestOtaVersion" -> Empty {
    0 "ProductId" product_id, 1 "OtaVersion" ota_version, 2 "Tids" tids, 3 "Operator" operator: String,
    4 "Remark" remark: String
} }

pub type RunTestOtaVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendOnlineMsg {
    pub tid: String,
    pub wakeup: bool,
    pub wait_resp: u64,
    pub msg_topic: String,
    pub msg_content: String,
}

/// What [`SendOnlineMsg::new`] takes.
pub struct SendOnlineMsgRequired {
    pub tid: String,
    pub wakeup: bool,
    pub wait_resp: u64,
    pub msg_topic: String,
    pub msg_content: String,
}
operation! { SendOnlineMsg{SendOnlineMsgRequired: tid, wakeup, wait_resp, msg_topic, msg_content}
    "SendOnlineMsg" -> SendOnlineMsgOutput {
    0 "Tid" tid, 1 "Wakeup" wakeup, 2 "WaitResp" wait_resp, 3 "MsgTopic" msg_topic, 4 "MsgContent" msg_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendOnlineMsgOutput {
    pub task_id: Option<String>,
    pub data: Option<String>,
}
model! { SendOnlineMsgOutput {
    0 "TaskId" task_id, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetMessageQueue {
    pub product_id: String,
    pub msg_queue_type: u64,
    pub msg_type: String,
    pub topic: String,
    pub instance: String,
    pub msg_region: String,
}

/// What [`SetMessageQueue::new`] takes.
pub struct SetMessageQueueRequired {
    pub product_id: String,
    pub msg_queue_type: u64,
    pub msg_type: String,
    pub topic: String,
    pub instance: String,
    pub msg_region: String,
}
operation! { SetMessageQueue{SetMessageQueueRequired: product_id, msg_queue_type, msg_type, topic, instance, msg_region}
    "SetMessageQueue" -> Empty {
    0 "ProductId" product_id, 1 "MsgQueueType" msg_queue_type, 2 "MsgType" msg_type, 3 "Topic" topic,
    4 "Instance" instance, 5 "MsgRegion" msg_region
} }

pub type SetMessageQueueOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDevice {
    pub tid: String,
    pub ota_version: String,
    pub upgrade_now: bool,
}
operation! { UpgradeDevice(tid: String, ota_version: String, upgrade_now: bool) "UpgradeDevice" -> UpgradeDeviceOutput {
    0 "Tid" tid, 1 "OtaVersion" ota_version, 2 "UpgradeNow" upgrade_now
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDeviceOutput {
    pub data: Option<String>,
}
model! { UpgradeDeviceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOtaVersion {
    pub product_id: String,
    pub ota_version: String,
    pub version_url: String,
    pub file_size: Option<u64>,
    pub md5: Option<String>,
    pub operator: Option<String>,
    pub remark: Option<String>,
    pub contents: Option<Contents>,
}
operation! { UploadOtaVersion(product_id: String, ota_version: String, version_url: String)
    "UploadOtaVersion" -> Empty {
    0 "ProductId" product_id, 1 "OtaVersion" ota_version, 2 "VersionUrl" version_url, 3 "FileSize" file_size: u64,
    4 "Md5" md5: String, 5 "Operator" operator: String, 6 "Remark" remark: String, 7 "Contents" contents: Contents
} }

pub type UploadOtaVersionOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_SIGNATURE_FAILURE: &str = "AuthFailure.SignatureFailure";
    pub const AUTH_FAILURE_TOKEN_FAILURE: &str = "AuthFailure.TokenFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_DEVICE_FIRMWARE_TASK_ALREAD_DONE: &str = "FailedOperation.DeviceFirmwareTaskAlreadDone";
    pub const FAILED_OPERATION_DEVICE_IS_UPDATING: &str = "FailedOperation.DeviceIsUpdating";
    pub const FAILED_OPERATION_DEVICE_RUNNING_OTHER_OTA_TASK: &str = "FailedOperation.DeviceRunningOtherOtaTask";
    pub const FAILED_OPERATION_PERMISSION_DENIED: &str = "FailedOperation.PermissionDenied";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_FIRMWARE_ALREADY_EXIST: &str = "InvalidParameterValue.FirmwareAlreadyExist";
    pub const INVALID_PARAMETER_VALUE_TID: &str = "InvalidParameterValue.Tid";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_DEVICE_FIRMWARE_TASK_NOT_EXIST: &str = "ResourceNotFound.DeviceFirmwareTaskNotExist";
    pub const RESOURCE_NOT_FOUND_DEVICE_HAS_NO_FIRMWARE: &str = "ResourceNotFound.DeviceHasNoFirmware";
    pub const RESOURCE_NOT_FOUND_FIRMWARE_NOT_EXIST: &str = "ResourceNotFound.FirmwareNotExist";
    pub const RESOURCE_NOT_FOUND_FIRMWARE_TASK_NOT_EXIST: &str = "ResourceNotFound.FirmwareTaskNotExist";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    ClearDeviceActiveCode, CreateAnonymousAccessToken, CreateAppUsr, CreateBinding, CreateDevToken, CreateDevices,
    CreateGencode, CreateIotDataType, CreateIotModel, CreateProduct, CreateStorage, CreateStorageService,
    CreateTraceIds, CreateUploadPath, CreateUploadTest, CreateUsrToken, DeleteAppUsr, DeleteBinding, DeleteDevice,
    DeleteIotDataType, DeleteMessageQueue, DeleteOtaVersion, DeleteProduct, DeleteTraceIds, DeliverStorageService,
    DescribeAccountBalance, DescribeBindDev, DescribeBindUsr, DescribeDevice, DescribeDeviceModel, DescribeDevices,
    DescribeIotDataType, DescribeIotModel, DescribeIotModels, DescribeLogs, DescribeMessageQueue, DescribeModelDataRet,
    DescribeOsList, DescribeOtaVersions, DescribeProduct, DescribeProducts, DescribePubVersions,
    DescribeRechargeRecords, DescribeRegistrationStatus, DescribeRunLog, DescribeStorageService, DescribeStream,
    DescribeTraceIds, DescribeTraceStatus, DisableDevice, DisableDeviceStream, DisableOtaVersion, ModifyDevice,
    ModifyDeviceAction, ModifyDeviceProperty, ModifyProduct, ModifyVerContent, RefundStorageService, RenewUploadTest,
    RunDevice, RunDeviceStream, RunIotModel, RunOtaVersion, RunTestOtaVersion, SendOnlineMsg, SetMessageQueue,
    UpgradeDevice, UploadOtaVersion
}
