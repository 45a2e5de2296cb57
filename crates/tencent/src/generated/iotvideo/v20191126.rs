//! `iotvideo` of Tencent Cloud, API version 2019-11-26.
//!
//! Endpoint: `iotvideo.tencentcloudapi.com`, or `iotvideo.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, iotvideo::v20191126::DescribeIotDataType};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeIotDataType::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "iotvideo",
    "2019-11-26",
    "iotvideo",
    &Endpoints::NONE,
);

/// Clears device active code: `ClearDeviceActiveCode` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=ClearDeviceActiveCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearDeviceActiveCode {
    /// Required.
    pub tids: Vec<String>,
}
operation! { ClearDeviceActiveCode(tids: Vec<String>) "ClearDeviceActiveCode" -> Empty {
    0 "Tids" tids
} }

/// Response of [`ClearDeviceActiveCode`]: empty.
pub type ClearDeviceActiveCodeOutput = Empty;

/// Creates anonymous access token: `CreateAnonymousAccessToken` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=CreateAnonymousAccessToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnonymousAccessToken {
    /// Required.
    pub ttl_minutes: i64,
    pub tid: Option<String>,
    /// Secret.
    pub old_access_token: Option<Secret>,
}
operation! { CreateAnonymousAccessToken(ttl_minutes: i64)
    "CreateAnonymousAccessToken" -> CreateAnonymousAccessTokenOutput {
    0 "TtlMinutes" ttl_minutes, 1 "Tid" tid: String, 2 "OldAccessToken" old_access_token: Secret
} }

/// Response of [`CreateAnonymousAccessToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnonymousAccessTokenOutput {
    pub access_id: Option<String>,
    /// Secret.
    pub access_token: Option<Secret>,
    pub expire_time: Option<i64>,
}
model! { CreateAnonymousAccessTokenOutput {
    0 "AccessId" access_id: String, 1 "AccessToken" access_token: Secret, 2 "ExpireTime" expire_time: i64
} }

/// Creates app usr: `CreateAppUsr` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=CreateAppUsr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppUsr {
    /// Required.
    pub cunion_id: String,
    pub mobile: Option<String>,
}
operation! { CreateAppUsr(cunion_id: String) "CreateAppUsr" -> CreateAppUsrOutput {
    0 "CunionId" cunion_id, 1 "Mobile" mobile: String
} }

/// Response of [`CreateAppUsr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppUsrOutput {
    pub cunion_id: Option<String>,
    pub access_id: Option<String>,
    pub new_regist: Option<bool>,
}
model! { CreateAppUsrOutput {
    0 "CunionId" cunion_id: String, 1 "AccessId" access_id: String, 2 "NewRegist" new_regist: bool
} }

/// Creates binding: `CreateBinding` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=CreateBinding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBinding {
    /// Required.
    pub access_id: String,
    /// Required.
    pub tid: String,
    /// Required.
    pub role: String,
    pub force_bind: Option<bool>,
    pub nick: Option<String>,
    /// Secret.
    pub bind_token: Option<Secret>,
}
operation! { CreateBinding(access_id: String, tid: String, role: String) "CreateBinding" -> CreateBindingOutput {
    0 "AccessId" access_id, 1 "Tid" tid, 2 "Role" role, 3 "ForceBind" force_bind: bool, 4 "Nick" nick: String,
    5 "BindToken" bind_token: Secret
} }

/// Response of [`CreateBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBindingOutput {
    /// Secret.
    pub access_token: Option<Secret>,
}
model! { CreateBindingOutput {
    0 "AccessToken" access_token: Secret
} }

/// Creates dev token: `CreateDevToken` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=CreateDevToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevToken {
    /// Required.
    pub access_id: String,
    /// Required.
    pub tids: Vec<String>,
    /// Required.
    pub ttl_minutes: i64,
}
operation! { CreateDevToken(access_id: String, tids: Vec<String>, ttl_minutes: i64)
    "CreateDevToken" -> CreateDevTokenOutput {
    0 "AccessId" access_id, 1 "Tids" tids, 2 "TtlMinutes" ttl_minutes
} }

/// Response of [`CreateDevToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevTokenOutput {
    pub data: Vec<DevTokenInfo>,
}
model! { CreateDevTokenOutput {
    0 "Data" data: Vec<DevTokenInfo>
} }

/// In the response of [`CreateDevToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevTokenInfo {
    pub access_id: Option<String>,
    pub tid: Option<String>,
    /// Secret.
    pub access_token: Option<Secret>,
    pub expire_time: Option<i64>,
}
model! { DevTokenInfo {
    0 "AccessId" access_id: String, 1 "Tid" tid: String, 2 "AccessToken" access_token: Secret,
    3 "ExpireTime" expire_time: i64
} }

/// Creates devices: `CreateDevices` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=CreateDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevices {
    /// Required.
    pub product_id: String,
    /// Required.
    pub number: i64,
    pub name_prefix: Option<String>,
    pub operator: Option<String>,
}
operation! { CreateDevices(product_id: String, number: i64) "CreateDevices" -> CreateDevicesOutput {
    0 "ProductId" product_id, 1 "Number" number, 2 "NamePrefix" name_prefix: String, 3 "Operator" operator: String
} }

/// Response of [`CreateDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevicesOutput {
    pub data: Vec<DeviceCertificate>,
}
model! { CreateDevicesOutput {
    0 "Data" data: Vec<DeviceCertificate>
} }

/// In the response of [`CreateDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceCertificate {
    pub tid: Option<String>,
    pub certificate: Option<String>,
    pub white_box_so_url: Option<String>,
}
model! { DeviceCertificate {
    0 "Tid" tid: String, 1 "Certificate" certificate: String, 2 "WhiteBoxSoUrl" white_box_so_url: String
} }

/// Creates gencode: `CreateGencode` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=CreateGencode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGencode {
    /// Required.
    pub product_id: String,
    /// Required.
    pub revision: i64,
}
operation! { CreateGencode(product_id: String, revision: i64) "CreateGencode" -> CreateGencodeOutput {
    0 "ProductId" product_id, 1 "Revision" revision
} }

/// Response of [`CreateGencode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGencodeOutput {
    pub zip_code: Option<String>,
}
model! { CreateGencodeOutput {
    0 "ZipCode" zip_code: String
} }

/// Creates iot data type: `CreateIotDataType` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=CreateIotDataType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIotDataType {
    /// Required.
    pub iot_data_type: String,
}
operation! { CreateIotDataType(iot_data_type: String) "CreateIotDataType" -> Empty {
    0 "IotDataType" iot_data_type
} }

/// Response of [`CreateIotDataType`]: empty.
pub type CreateIotDataTypeOutput = Empty;

/// Creates iot model: `CreateIotModel` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=CreateIotModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIotModel {
    /// Required.
    pub product_id: String,
    /// Required.
    pub iot_model: String,
}
operation! { CreateIotModel(product_id: String, iot_model: String) "CreateIotModel" -> Empty {
    0 "ProductId" product_id, 1 "IotModel" iot_model
} }

/// Response of [`CreateIotModel`]: empty.
pub type CreateIotModelOutput = Empty;

/// Creates product: `CreateProduct` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=CreateProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProduct {
    /// Required.
    pub product_model: String,
    /// Required.
    pub product_name: String,
    /// Required.
    pub product_description: String,
    pub features: Option<Vec<String>>,
    pub chip_manufacture_id: Option<String>,
    pub chip_id: Option<String>,
    pub product_region: Option<String>,
    pub product_cate: Option<i64>,
    pub access_mode: Option<i64>,
    pub os: Option<String>,
    pub chip_arch: Option<String>,
}
operation! { CreateProduct(product_model: String, product_name: String, product_description: String)
    "CreateProduct" -> CreateProductOutput {
    0 "ProductModel" product_model, 1 "ProductName" product_name, 2 "ProductDescription" product_description,
    3 "Features" features: Vec<String>, 4 "ChipManufactureId" chip_manufacture_id: String, 5 "ChipId" chip_id: String,
    6 "ProductRegion" product_region: String, 7 "ProductCate" product_cate: i64, 8 "AccessMode" access_mode: i64,
    9 "Os" os: String, 10 "ChipArch" chip_arch: String
} }

/// Response of [`CreateProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductOutput {
    pub data: Option<ProductBase>,
}
model! { CreateProductOutput {
    0 "Data" data: ProductBase
} }

/// In the response of [`CreateProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductBase {
    pub product_id: Option<String>,
    pub product_model: Option<String>,
    pub product_name: Option<String>,
    pub product_description: Option<String>,
    pub create_time: Option<i64>,
    pub iot_model_revision: Option<i64>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub func_code: Vec<String>,
    pub product_cate: Option<i64>,
    pub product_region: Option<String>,
}
model! { ProductBase {
    0 "ProductId" product_id: String, 1 "ProductModel" product_model: String, 2 "ProductName" product_name: String,
    3 "ProductDescription" product_description: String, 4 "CreateTime" create_time: i64,
    5 "IotModelRevision" iot_model_revision: i64, 6 "SecretKey" secret_key: Secret, 7 "FuncCode" func_code: Vec<String>,
    8 "ProductCate" product_cate: i64, 9 "ProductRegion" product_region: String
} }

/// Creates storage: `CreateStorage` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=CreateStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorage {
    /// Required.
    pub pkg_id: String,
    /// Required.
    pub tid: String,
    /// Required.
    pub user_tag: String,
}
operation! { CreateStorage(pkg_id: String, tid: String, user_tag: String) "CreateStorage" -> Empty {
    0 "PkgId" pkg_id, 1 "Tid" tid, 2 "UserTag" user_tag
} }

/// Response of [`CreateStorage`]: empty.
pub type CreateStorageOutput = Empty;

/// Creates storage service: `CreateStorageService` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=CreateStorageService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageService {
    /// Required.
    pub pkg_id: String,
    /// Required.
    pub tid: String,
    /// Required.
    pub order_count: i64,
    /// Required.
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

/// Response of [`CreateStorageService`].
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
    pub data: Vec<StorageOrder>,
}
model! { CreateStorageServiceOutput {
    0 "IsRenew" is_renew: bool, 1 "ServiceId" service_id: String, 2 "StorageRegion" storage_region: String,
    3 "Tid" tid: String, 4 "ChnNum" chn_num: i64, 5 "AccessId" access_id: String, 6 "StartTime" start_time: i64,
    7 "EndTime" end_time: i64, 8 "Status" status: i64, 9 "Data" data: Vec<StorageOrder>
} }

/// In the response of [`CreateStorageService`].
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
    0 "OrderId" order_id: String, 1 "PkgId" pkg_id: String, 2 "Status" status: i64, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: i64
} }

/// Creates trace ids: `CreateTraceIds` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=CreateTraceIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTraceIds {
    /// Required.
    pub tids: Vec<String>,
}
operation! { CreateTraceIds(tids: Vec<String>) "CreateTraceIds" -> Empty {
    0 "Tids" tids
} }

/// Response of [`CreateTraceIds`]: empty.
pub type CreateTraceIdsOutput = Empty;

/// Creates upload path: `CreateUploadPath` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=CreateUploadPath>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadPath {
    /// Required.
    pub product_id: String,
    /// Required.
    pub file_name: String,
}
operation! { CreateUploadPath(product_id: String, file_name: String) "CreateUploadPath" -> CreateUploadPathOutput {
    0 "ProductId" product_id, 1 "FileName" file_name
} }

/// Response of [`CreateUploadPath`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadPathOutput {
    pub data: Option<String>,
}
model! { CreateUploadPathOutput {
    0 "Data" data: String
} }

/// Creates upload test: `CreateUploadTest` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=CreateUploadTest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadTest {
    /// Required.
    pub pkg_id: String,
    /// Required.
    pub tid: String,
}
operation! { CreateUploadTest(pkg_id: String, tid: String) "CreateUploadTest" -> CreateUploadTestOutput {
    0 "PkgId" pkg_id, 1 "Tid" tid
} }

/// Response of [`CreateUploadTest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadTestOutput {
    pub data: Option<CosCertificate>,
}
model! { CreateUploadTestOutput {
    0 "Data" data: CosCertificate
} }

/// In the response of [`CreateUploadTest`].
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
    0 "StorageBucket" storage_bucket: String, 1 "StorageRegion" storage_region: String,
    2 "StoragePath" storage_path: String, 3 "TempCertificate" temp_certificate: CertificateInfo,
    4 "SessionKey" session_key: String
} }

/// In the response of [`CreateUploadTest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateInfo {
    pub secret_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    /// Secret.
    pub token: Option<Secret>,
    pub expired_time: Option<i64>,
}
model! { CertificateInfo {
    0 "SecretId" secret_id: String, 1 "SecretKey" secret_key: Secret, 2 "Token" token: Secret,
    3 "ExpiredTime" expired_time: i64
} }

/// Creates usr token: `CreateUsrToken` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=CreateUsrToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsrToken {
    /// Required.
    pub access_id: String,
    /// Required.
    pub unique_id: String,
    /// Required.
    pub ttl_minutes: i64,
    /// Secret.
    pub old_access_token: Option<Secret>,
}
operation! { CreateUsrToken(access_id: String, unique_id: String, ttl_minutes: i64)
    "CreateUsrToken" -> CreateUsrTokenOutput {
    0 "AccessId" access_id, 1 "UniqueId" unique_id, 2 "TtlMinutes" ttl_minutes,
    3 "OldAccessToken" old_access_token: Secret
} }

/// Response of [`CreateUsrToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsrTokenOutput {
    pub access_id: Option<String>,
    /// Secret.
    pub access_token: Option<Secret>,
    pub expire_time: Option<i64>,
    pub terminal_id: Option<String>,
}
model! { CreateUsrTokenOutput {
    0 "AccessId" access_id: String, 1 "AccessToken" access_token: Secret, 2 "ExpireTime" expire_time: i64,
    3 "TerminalId" terminal_id: String
} }

/// Deletes app usr: `DeleteAppUsr` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DeleteAppUsr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppUsr {
    /// Required.
    pub access_id: String,
}
operation! { DeleteAppUsr(access_id: String) "DeleteAppUsr" -> Empty {
    0 "AccessId" access_id
} }

/// Response of [`DeleteAppUsr`]: empty.
pub type DeleteAppUsrOutput = Empty;

/// Deletes binding: `DeleteBinding` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DeleteBinding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBinding {
    /// Required.
    pub access_id: String,
    /// Required.
    pub tid: String,
    /// Required.
    pub role: String,
}
operation! { DeleteBinding(access_id: String, tid: String, role: String) "DeleteBinding" -> Empty {
    0 "AccessId" access_id, 1 "Tid" tid, 2 "Role" role
} }

/// Response of [`DeleteBinding`]: empty.
pub type DeleteBindingOutput = Empty;

/// Deletes device: `DeleteDevice` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DeleteDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDevice {
    /// Required.
    pub tids: Vec<String>,
}
operation! { DeleteDevice(tids: Vec<String>) "DeleteDevice" -> Empty {
    0 "Tids" tids
} }

/// Response of [`DeleteDevice`]: empty.
pub type DeleteDeviceOutput = Empty;

/// Deletes iot data type: `DeleteIotDataType` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DeleteIotDataType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIotDataType {
    /// Required.
    pub type_id: String,
}
operation! { DeleteIotDataType(type_id: String) "DeleteIotDataType" -> Empty {
    0 "TypeId" type_id
} }

/// Response of [`DeleteIotDataType`]: empty.
pub type DeleteIotDataTypeOutput = Empty;

/// Deletes message queue: `DeleteMessageQueue` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DeleteMessageQueue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessageQueue {
    /// Required.
    pub product_id: String,
}
operation! { DeleteMessageQueue(product_id: String) "DeleteMessageQueue" -> Empty {
    0 "ProductId" product_id
} }

/// Response of [`DeleteMessageQueue`]: empty.
pub type DeleteMessageQueueOutput = Empty;

/// Deletes ota version: `DeleteOtaVersion` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DeleteOtaVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOtaVersion {
    /// Required.
    pub product_id: String,
    /// Required.
    pub ota_version: String,
    pub operator: Option<String>,
}
operation! { DeleteOtaVersion(product_id: String, ota_version: String) "DeleteOtaVersion" -> Empty {
    0 "ProductId" product_id, 1 "OtaVersion" ota_version, 2 "Operator" operator: String
} }

/// Response of [`DeleteOtaVersion`]: empty.
pub type DeleteOtaVersionOutput = Empty;

/// Deletes product: `DeleteProduct` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DeleteProduct>.
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

/// Deletes trace ids: `DeleteTraceIds` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DeleteTraceIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTraceIds {
    /// Required.
    pub tids: Vec<String>,
}
operation! { DeleteTraceIds(tids: Vec<String>) "DeleteTraceIds" -> Empty {
    0 "Tids" tids
} }

/// Response of [`DeleteTraceIds`]: empty.
pub type DeleteTraceIdsOutput = Empty;

/// `DeliverStorageService` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DeliverStorageService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliverStorageService {
    /// Required.
    pub src_service_id: String,
    /// Required.
    pub tid: String,
    pub chn_num: Option<i64>,
    pub access_id: Option<String>,
}
operation! { DeliverStorageService(src_service_id: String, tid: String)
    "DeliverStorageService" -> DeliverStorageServiceOutput {
    0 "SrcServiceId" src_service_id, 1 "Tid" tid, 2 "ChnNum" chn_num: i64, 3 "AccessId" access_id: String
} }

/// Response of [`DeliverStorageService`].
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
    pub data: Vec<StorageOrder>,
}
model! { DeliverStorageServiceOutput {
    0 "SrcServiceId" src_service_id: String, 1 "ServiceId" service_id: String, 2 "StorageRegion" storage_region: String,
    3 "Tid" tid: String, 4 "ChnNum" chn_num: i64, 5 "AccessId" access_id: String, 6 "StartTime" start_time: i64,
    7 "EndTime" end_time: i64, 8 "Status" status: i64, 9 "Data" data: Vec<StorageOrder>
} }

/// Describes account balance: `DescribeAccountBalance` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeAccountBalance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountBalance {
    /// Required.
    pub account_type: i64,
}
operation! { DescribeAccountBalance(account_type: i64) "DescribeAccountBalance" -> DescribeAccountBalanceOutput {
    0 "AccountType" account_type
} }

/// Response of [`DescribeAccountBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountBalanceOutput {
    pub account_type: Option<i64>,
    pub balance: Option<i64>,
    pub state: Option<i64>,
    pub last_update_time: Option<i64>,
}
model! { DescribeAccountBalanceOutput {
    0 "AccountType" account_type: i64, 1 "Balance" balance: i64, 2 "State" state: i64,
    3 "LastUpdateTime" last_update_time: i64
} }

/// Describes bind dev: `DescribeBindDev` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeBindDev>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindDev {
    /// Required.
    pub access_id: String,
}
operation! { DescribeBindDev(access_id: String) "DescribeBindDev" -> DescribeBindDevOutput {
    0 "AccessId" access_id
} }

/// Response of [`DescribeBindDev`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindDevOutput {
    pub data: Vec<BindDevInfo>,
}
model! { DescribeBindDevOutput {
    0 "Data" data: Vec<BindDevInfo>
} }

/// In the response of [`DescribeBindDev`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDevInfo {
    pub tid: Option<String>,
    pub device_name: Option<String>,
    pub device_model: Option<String>,
    pub role: Option<String>,
}
model! { BindDevInfo {
    0 "Tid" tid: String, 1 "DeviceName" device_name: String, 2 "DeviceModel" device_model: String, 3 "Role" role: String
} }

/// Describes bind usr: `DescribeBindUsr` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeBindUsr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindUsr {
    /// Required.
    pub tid: String,
    pub access_id: Option<String>,
}
operation! { DescribeBindUsr(tid: String) "DescribeBindUsr" -> DescribeBindUsrOutput {
    0 "Tid" tid, 1 "AccessId" access_id: String
} }

/// Response of [`DescribeBindUsr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindUsrOutput {
    pub data: Vec<BindUsrInfo>,
}
model! { DescribeBindUsrOutput {
    0 "Data" data: Vec<BindUsrInfo>
} }

/// In the response of [`DescribeBindUsr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindUsrInfo {
    pub access_id: Option<String>,
    pub role: Option<String>,
}
model! { BindUsrInfo {
    0 "AccessId" access_id: String, 1 "Role" role: String
} }

/// Describes device: `DescribeDevice` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevice {
    /// Required.
    pub tid: String,
}
operation! { DescribeDevice(tid: String) "DescribeDevice" -> DescribeDeviceOutput {
    0 "Tid" tid
} }

/// Response of [`DescribeDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceOutput {
    pub data: Option<DeviceData>,
}
model! { DescribeDeviceOutput {
    0 "Data" data: DeviceData
} }

/// In the response of [`DescribeDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceData {
    pub tid: Option<String>,
    pub active_time: Option<i64>,
    pub disabled: Option<bool>,
    pub ota_version: Option<String>,
    pub online: Option<i64>,
    pub last_online_time: Option<i64>,
    pub iot_model: Option<String>,
    pub device_name: Option<String>,
    pub product_id: Option<String>,
    pub certificate: Option<String>,
    pub white_box_so_url: Option<String>,
    pub stream_status: Option<bool>,
}
model! { DeviceData {
    0 "Tid" tid: String, 1 "ActiveTime" active_time: i64, 2 "Disabled" disabled: bool,
    3 "OtaVersion" ota_version: String, 4 "Online" online: i64, 5 "LastOnlineTime" last_online_time: i64,
    6 "IotModel" iot_model: String, 7 "DeviceName" device_name: String, 8 "ProductId" product_id: String,
    9 "Certificate" certificate: String, 10 "WhiteBoxSoUrl" white_box_so_url: String,
    11 "StreamStatus" stream_status: bool
} }

/// Describes device model: `DescribeDeviceModel` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeDeviceModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceModel {
    /// Required.
    pub tid: String,
    pub branch: Option<String>,
}
operation! { DescribeDeviceModel(tid: String) "DescribeDeviceModel" -> DescribeDeviceModelOutput {
    0 "Tid" tid, 1 "Branch" branch: String
} }

/// Response of [`DescribeDeviceModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceModelOutput {
    pub data: Option<DeviceModelData>,
}
model! { DescribeDeviceModelOutput {
    0 "Data" data: DeviceModelData
} }

/// In the response of [`DescribeDeviceModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceModelData {
    pub tid: Option<String>,
    pub branch: Option<String>,
    pub iot_model: Option<String>,
}
model! { DeviceModelData {
    0 "Tid" tid: String, 1 "Branch" branch: String, 2 "IotModel" iot_model: String
} }

/// Describes devices: `DescribeDevices` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevices {
    /// Required.
    pub product_id: String,
    /// Required.
    pub return_model: bool,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub ota_version: Option<String>,
    pub device_name: Option<String>,
}
operation! { DescribeDevices(product_id: String, return_model: bool, limit: i64, offset: i64)
    "DescribeDevices" -> DescribeDevicesOutput {
    0 "ProductId" product_id, 1 "ReturnModel" return_model, 2 "Limit" limit, 3 "Offset" offset,
    4 "OtaVersion" ota_version: String, 5 "DeviceName" device_name: String
} }
paged! { DescribeDevices: DevicesData = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`DescribeDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesOutput {
    pub data: Vec<DevicesData>,
    pub total_count: Option<i64>,
}
model! { DescribeDevicesOutput {
    0 "Data" data: Vec<DevicesData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevicesData {
    pub tid: Option<String>,
    pub device_name: Option<String>,
    pub active_time: Option<i64>,
    pub disabled: Option<bool>,
    pub stream_status: Option<bool>,
    pub ota_version: Option<String>,
    pub online: Option<i64>,
    pub last_online_time: Option<i64>,
    pub iot_model: Option<String>,
    pub last_update_time: Option<i64>,
}
model! { DevicesData {
    0 "Tid" tid: String, 1 "DeviceName" device_name: String, 2 "ActiveTime" active_time: i64,
    3 "Disabled" disabled: bool, 4 "StreamStatus" stream_status: bool, 5 "OtaVersion" ota_version: String,
    6 "Online" online: i64, 7 "LastOnlineTime" last_online_time: i64, 8 "IotModel" iot_model: String,
    9 "LastUpdateTime" last_update_time: i64
} }

/// Describes iot data type: `DescribeIotDataType` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeIotDataType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIotDataType {
    pub type_id: Option<String>,
}
operation! { DescribeIotDataType() "DescribeIotDataType" -> DescribeIotDataTypeOutput {
    0 "TypeId" type_id: String
} }

/// Response of [`DescribeIotDataType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIotDataTypeOutput {
    pub data: Vec<String>,
}
model! { DescribeIotDataTypeOutput {
    0 "Data" data: Vec<String>
} }

/// Describes iot model: `DescribeIotModel` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeIotModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIotModel {
    /// Required.
    pub product_id: String,
    /// Required.
    pub revision: i64,
}
operation! { DescribeIotModel(product_id: String, revision: i64) "DescribeIotModel" -> DescribeIotModelOutput {
    0 "ProductId" product_id, 1 "Revision" revision
} }

/// Response of [`DescribeIotModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIotModelOutput {
    pub data: Option<String>,
}
model! { DescribeIotModelOutput {
    0 "Data" data: String
} }

/// Describes iot models: `DescribeIotModels` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeIotModels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIotModels {
    /// Required.
    pub product_id: String,
}
operation! { DescribeIotModels(product_id: String) "DescribeIotModels" -> DescribeIotModelsOutput {
    0 "ProductId" product_id
} }

/// Response of [`DescribeIotModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIotModelsOutput {
    pub data: Vec<IotModelData>,
}
model! { DescribeIotModelsOutput {
    0 "Data" data: Vec<IotModelData>
} }

/// In the response of [`DescribeIotModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IotModelData {
    pub revision: Option<i64>,
    pub release_time: Option<i64>,
}
model! { IotModelData {
    0 "Revision" revision: i64, 1 "ReleaseTime" release_time: i64
} }

/// Describes logs: `DescribeLogs` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogs {
    /// Required.
    pub tid: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub log_type: Option<i64>,
    pub start_time: Option<i64>,
    pub data_object: Option<String>,
    pub end_time: Option<i64>,
}
operation! { DescribeLogs(tid: String, limit: i64, offset: i64) "DescribeLogs" -> DescribeLogsOutput {
    0 "Tid" tid, 1 "Limit" limit, 2 "Offset" offset, 3 "LogType" log_type: i64, 4 "StartTime" start_time: i64,
    5 "DataObject" data_object: String, 6 "EndTime" end_time: i64
} }
paged! { DescribeLogs: LogData = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`DescribeLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogsOutput {
    pub data: Vec<LogData>,
    pub total_count: Option<i64>,
}
model! { DescribeLogsOutput {
    0 "Data" data: Vec<LogData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogData {
    pub occurtime: Option<i64>,
    pub log_type: Option<i64>,
    pub data_object: Option<String>,
    pub old_value: Option<String>,
    pub new_value: Option<String>,
}
model! { LogData {
    0 "Occurtime" occurtime: i64, 1 "LogType" log_type: i64, 2 "DataObject" data_object: String,
    3 "OldValue" old_value: String, 4 "NewValue" new_value: String
} }

/// Describes message queue: `DescribeMessageQueue` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeMessageQueue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageQueue {
    /// Required.
    pub product_id: String,
}
operation! { DescribeMessageQueue(product_id: String) "DescribeMessageQueue" -> DescribeMessageQueueOutput {
    0 "ProductId" product_id
} }

/// Response of [`DescribeMessageQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageQueueOutput {
    pub data: Option<MsgQueueData>,
}
model! { DescribeMessageQueueOutput {
    0 "Data" data: MsgQueueData
} }

/// In the response of [`DescribeMessageQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MsgQueueData {
    pub msg_queue_type: Option<i64>,
    pub msg_type: Option<String>,
    pub topic: Option<String>,
    pub instance: Option<String>,
    pub msg_region: Option<String>,
}
model! { MsgQueueData {
    0 "MsgQueueType" msg_queue_type: i64, 1 "MsgType" msg_type: String, 2 "Topic" topic: String,
    3 "Instance" instance: String, 4 "MsgRegion" msg_region: String
} }

/// Describes model data ret: `DescribeModelDataRet` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeModelDataRet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelDataRet {
    /// Required.
    pub task_id: String,
}
operation! { DescribeModelDataRet(task_id: String) "DescribeModelDataRet" -> DescribeModelDataRetOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeModelDataRet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelDataRetOutput {
    pub data: Option<String>,
}
model! { DescribeModelDataRetOutput {
    0 "Data" data: String
} }

/// Describes os list: `DescribeOsList` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeOsList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOsList {}
operation! { DescribeOsList() "DescribeOsList" -> DescribeOsListOutput {} }

/// Response of [`DescribeOsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOsListOutput {
    pub data: Option<SystemType>,
}
model! { DescribeOsListOutput {
    0 "Data" data: SystemType
} }

/// In the response of [`DescribeOsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemType {
    pub android: Vec<OsData>,
    pub linux: Vec<OsData>,
    pub lite_os: Vec<OsData>,
}
model! { SystemType {
    0 "Android" android: Vec<OsData>, 1 "Linux" linux: Vec<OsData>, 2 "LiteOs" lite_os: Vec<OsData>
} }

/// In the response of [`DescribeOsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OsData {
    pub chip_id: Option<String>,
    pub chip_manufacture: Option<String>,
}
model! { OsData {
    0 "ChipId" chip_id: String, 1 "ChipManufacture" chip_manufacture: String
} }

/// Describes ota versions: `DescribeOtaVersions` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeOtaVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOtaVersions {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub product_id: Option<String>,
    pub ota_version: Option<String>,
    pub pub_status: Option<i64>,
}
operation! { DescribeOtaVersions(offset: i64, limit: i64) "DescribeOtaVersions" -> DescribeOtaVersionsOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "ProductId" product_id: String, 3 "OtaVersion" ota_version: String,
    4 "PubStatus" pub_status: i64
} }
paged! { DescribeOtaVersions: VersionData = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`DescribeOtaVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOtaVersionsOutput {
    pub total_count: Option<i64>,
    pub data: Vec<VersionData>,
}
model! { DescribeOtaVersionsOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<VersionData>
} }

/// In the response of [`DescribeOtaVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionData {
    pub product_id: Option<String>,
    pub ota_version: Option<String>,
    pub pub_status: Option<i64>,
    pub version_url: Option<String>,
    pub file_size: Option<i64>,
    pub md5: Option<String>,
    pub old_versions: Option<String>,
    pub tids: Option<String>,
    pub gray_value: Option<i64>,
    pub publish_time: Option<i64>,
    pub active_count: Option<i64>,
    pub online_count: Option<i64>,
    pub update_time: Option<i64>,
    pub upload_time: Option<i64>,
    pub modify_times: Option<i64>,
    pub remark: Option<String>,
    pub contents: Option<Contents>,
    pub alive_in_month_cnt: Option<i64>,
}
model! { VersionData {
    0 "ProductId" product_id: String, 1 "OtaVersion" ota_version: String, 2 "PubStatus" pub_status: i64,
    3 "VersionUrl" version_url: String, 4 "FileSize" file_size: i64, 5 "Md5" md5: String,
    6 "OldVersions" old_versions: String, 7 "Tids" tids: String, 8 "GrayValue" gray_value: i64,
    9 "PublishTime" publish_time: i64, 10 "ActiveCount" active_count: i64, 11 "OnlineCount" online_count: i64,
    12 "UpdateTime" update_time: i64, 13 "UploadTime" upload_time: i64, 14 "ModifyTimes" modify_times: i64,
    15 "Remark" remark: String, 16 "Contents" contents: Contents, 17 "AliveInMonthCnt" alive_in_month_cnt: i64
} }

/// In the request of [`DescribeOtaVersions`].
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

/// Describes product: `DescribeProduct` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeProduct>.
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
    pub data: Option<ProductData>,
}
model! { DescribeProductOutput {
    0 "Data" data: ProductData
} }

/// In the response of [`DescribeProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductData {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub product_description: Option<String>,
    pub create_time: Option<i64>,
    pub iot_model_revision: Option<i64>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub features: Vec<String>,
    pub product_model: Option<String>,
    pub chip_manufacture_id: Option<String>,
    pub chip_id: Option<String>,
    pub product_cate: Option<i64>,
    pub product_region: Option<String>,
    pub access_mode: Option<i64>,
    pub os: Option<String>,
}
model! { ProductData {
    0 "ProductId" product_id: String, 1 "ProductName" product_name: String,
    2 "ProductDescription" product_description: String, 3 "CreateTime" create_time: i64,
    4 "IotModelRevision" iot_model_revision: i64, 5 "SecretKey" secret_key: Secret, 6 "Features" features: Vec<String>,
    7 "ProductModel" product_model: String, 8 "ChipManufactureId" chip_manufacture_id: String,
    9 "ChipId" chip_id: String, 10 "ProductCate" product_cate: i64, 11 "ProductRegion" product_region: String,
    12 "AccessMode" access_mode: i64, 13 "Os" os: String
} }

/// Describes products: `DescribeProducts` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeProducts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProducts {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub product_model: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
operation! { DescribeProducts(limit: i64, offset: i64) "DescribeProducts" -> DescribeProductsOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "ProductModel" product_model: String, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: i64
} }
paged! { DescribeProducts: ProductData = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`DescribeProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsOutput {
    pub data: Vec<ProductData>,
    pub total_count: Option<i64>,
}
model! { DescribeProductsOutput {
    0 "Data" data: Vec<ProductData>, 1 "TotalCount" total_count: i64
} }

/// Describes pub versions: `DescribePubVersions` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribePubVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePubVersions {
    /// Required.
    pub product_id: String,
}
operation! { DescribePubVersions(product_id: String) "DescribePubVersions" -> DescribePubVersionsOutput {
    0 "ProductId" product_id
} }

/// Response of [`DescribePubVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePubVersionsOutput {
    pub data: Vec<OtaPubHistory>,
}
model! { DescribePubVersionsOutput {
    0 "Data" data: Vec<OtaPubHistory>
} }

/// In the response of [`DescribePubVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtaPubHistory {
    pub ota_version: Option<String>,
    pub publish_time: Option<i64>,
}
model! { OtaPubHistory {
    0 "OtaVersion" ota_version: String, 1 "PublishTime" publish_time: i64
} }

/// Describes recharge records: `DescribeRechargeRecords` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeRechargeRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRechargeRecords {
    /// Required.
    pub account_type: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRechargeRecords(account_type: i64) "DescribeRechargeRecords" -> DescribeRechargeRecordsOutput {
    0 "AccountType" account_type, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeRechargeRecords: RechargeRecord = Offset "Offset", "Records" records }

/// Response of [`DescribeRechargeRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRechargeRecordsOutput {
    pub account_type: Option<i64>,
    pub records: Vec<RechargeRecord>,
}
model! { DescribeRechargeRecordsOutput {
    0 "AccountType" account_type: i64, 1 "Records" records: Vec<RechargeRecord>
} }

/// In the response of [`DescribeRechargeRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RechargeRecord {
    pub water_id: Option<i64>,
    pub balance_before_recharge: Option<i64>,
    pub money: Option<i64>,
    pub operate_time: Option<i64>,
}
model! { RechargeRecord {
    0 "WaterId" water_id: i64, 1 "BalanceBeforeRecharge" balance_before_recharge: i64, 2 "Money" money: i64,
    3 "OperateTime" operate_time: i64
} }

/// Describes registration status: `DescribeRegistrationStatus` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeRegistrationStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegistrationStatus {
    /// Required.
    pub cunion_ids: Vec<String>,
}
operation! { DescribeRegistrationStatus(cunion_ids: Vec<String>)
    "DescribeRegistrationStatus" -> DescribeRegistrationStatusOutput {
    0 "CunionIds" cunion_ids
} }

/// Response of [`DescribeRegistrationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegistrationStatusOutput {
    pub data: Vec<RegisteredStatus>,
}
model! { DescribeRegistrationStatusOutput {
    0 "Data" data: Vec<RegisteredStatus>
} }

/// In the response of [`DescribeRegistrationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisteredStatus {
    pub cunion_id: Option<String>,
    pub is_registed: Option<bool>,
}
model! { RegisteredStatus {
    0 "CunionId" cunion_id: String, 1 "IsRegisted" is_registed: bool
} }

/// Describes run log: `DescribeRunLog` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeRunLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunLog {
    /// Required.
    pub tid: String,
}
operation! { DescribeRunLog(tid: String) "DescribeRunLog" -> DescribeRunLogOutput {
    0 "Tid" tid
} }

/// Response of [`DescribeRunLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunLogOutput {
    pub data: Option<String>,
}
model! { DescribeRunLogOutput {
    0 "Data" data: String
} }

/// Describes storage service: `DescribeStorageService` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeStorageService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageService {
    /// Required.
    pub service_id: String,
    pub get_finished_order: Option<bool>,
}
operation! { DescribeStorageService(service_id: String) "DescribeStorageService" -> DescribeStorageServiceOutput {
    0 "ServiceId" service_id, 1 "GetFinishedOrder" get_finished_order: bool
} }

/// Response of [`DescribeStorageService`].
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
    pub data: Vec<StorageOrder>,
}
model! { DescribeStorageServiceOutput {
    0 "ServiceId" service_id: String, 1 "StorageRegion" storage_region: String, 2 "Tid" tid: String,
    3 "ChnNum" chn_num: i64, 4 "AccessId" access_id: String, 5 "StartTime" start_time: i64, 6 "EndTime" end_time: i64,
    7 "Status" status: i64, 8 "Data" data: Vec<StorageOrder>
} }

/// Describes stream: `DescribeStream` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeStream>.
///
/// Errors: [`codes::FAILED_OPERATION_DEVICE_FIRMWARE_TASK_ALREAD_DONE`],
/// [`codes::FAILED_OPERATION_DEVICE_IS_UPDATING`], [`codes::FAILED_OPERATION_DEVICE_RUNNING_OTHER_OTA_TASK`],
/// [`codes::INVALID_PARAMETER_VALUE_FIRMWARE_ALREADY_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_DEVICE_FIRMWARE_TASK_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_DEVICE_HAS_NO_FIRMWARE`],
/// [`codes::RESOURCE_NOT_FOUND_FIRMWARE_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_FIRMWARE_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStream {
    pub tid: Option<String>,
    pub access_id: Option<String>,
    pub protocol: Option<String>,
    pub address: Option<String>,
    /// Secret.
    pub access_token: Option<Secret>,
}
operation! { DescribeStream() "DescribeStream" -> DescribeStreamOutput {
    0 "Tid" tid: String, 1 "AccessId" access_id: String, 2 "Protocol" protocol: String, 3 "Address" address: String,
    4 "AccessToken" access_token: Secret
} }

/// Response of [`DescribeStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamOutput {
    pub data: Option<Data>,
}
model! { DescribeStreamOutput {
    0 "Data" data: Data
} }

/// In the response of [`DescribeStream`].
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
    0 "Protocol" protocol: String, 1 "URI" uri: String, 2 "ExpireTime" expire_time: i64,
    3 "VideoCodec" video_codec: String, 4 "AudioCodec" audio_codec: String
} }

/// Describes trace ids: `DescribeTraceIds` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeTraceIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceIds {}
operation! { DescribeTraceIds() "DescribeTraceIds" -> DescribeTraceIdsOutput {} }

/// Response of [`DescribeTraceIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceIdsOutput {
    pub data: Option<String>,
}
model! { DescribeTraceIdsOutput {
    0 "Data" data: String
} }

/// Describes trace status: `DescribeTraceStatus` of `iotvideo` 2019-11-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DescribeTraceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceStatus {
    /// Required.
    pub tids: Vec<String>,
}
operation! { DescribeTraceStatus(tids: Vec<String>) "DescribeTraceStatus" -> DescribeTraceStatusOutput {
    0 "Tids" tids
} }

/// Response of [`DescribeTraceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceStatusOutput {
    pub data: Vec<TraceStatus>,
}
model! { DescribeTraceStatusOutput {
    0 "Data" data: Vec<TraceStatus>
} }

/// In the response of [`DescribeTraceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceStatus {
    pub tid: Option<String>,
    pub is_exist: Option<bool>,
}
model! { TraceStatus {
    0 "Tid" tid: String, 1 "IsExist" is_exist: bool
} }

/// Disables device: `DisableDevice` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DisableDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDevice {
    /// Required.
    pub tids: Vec<String>,
}
operation! { DisableDevice(tids: Vec<String>) "DisableDevice" -> Empty {
    0 "Tids" tids
} }

/// Response of [`DisableDevice`]: empty.
pub type DisableDeviceOutput = Empty;

/// Disables device stream: `DisableDeviceStream` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DisableDeviceStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDeviceStream {
    /// Required.
    pub tids: Vec<String>,
}
operation! { DisableDeviceStream(tids: Vec<String>) "DisableDeviceStream" -> Empty {
    0 "Tids" tids
} }

/// Response of [`DisableDeviceStream`]: empty.
pub type DisableDeviceStreamOutput = Empty;

/// Disables ota version: `DisableOtaVersion` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=DisableOtaVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableOtaVersion {
    /// Required.
    pub product_id: String,
    /// Required.
    pub ota_version: String,
    pub operator: Option<String>,
}
operation! { DisableOtaVersion(product_id: String, ota_version: String) "DisableOtaVersion" -> Empty {
    0 "ProductId" product_id, 1 "OtaVersion" ota_version, 2 "Operator" operator: String
} }

/// Response of [`DisableOtaVersion`]: empty.
pub type DisableOtaVersionOutput = Empty;

/// Modifies device: `ModifyDevice` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=ModifyDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDevice {
    /// Required.
    pub tid: String,
    /// Required.
    pub access_id: String,
    /// Required.
    pub nick: String,
}
operation! { ModifyDevice(tid: String, access_id: String, nick: String) "ModifyDevice" -> Empty {
    0 "Tid" tid, 1 "AccessId" access_id, 2 "Nick" nick
} }

/// Response of [`ModifyDevice`]: empty.
pub type ModifyDeviceOutput = Empty;

/// Modifies device action: `ModifyDeviceAction` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=ModifyDeviceAction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceAction {
    /// Required.
    pub tid: String,
    /// Required.
    pub wakeup: bool,
    /// Required.
    pub branch: String,
    /// Required.
    pub value: String,
    pub is_num: Option<bool>,
}
operation! { ModifyDeviceAction(tid: String, wakeup: bool, branch: String, value: String)
    "ModifyDeviceAction" -> ModifyDeviceActionOutput {
    0 "Tid" tid, 1 "Wakeup" wakeup, 2 "Branch" branch, 3 "Value" value, 4 "IsNum" is_num: bool
} }

/// Response of [`ModifyDeviceAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceActionOutput {
    pub data: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyDeviceActionOutput {
    0 "Data" data: String, 1 "TaskId" task_id: String
} }

/// Modifies device property: `ModifyDeviceProperty` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=ModifyDeviceProperty>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceProperty {
    /// Required.
    pub tid: String,
    /// Required.
    pub wakeup: bool,
    /// Required.
    pub branch: String,
    /// Required.
    pub value: String,
    pub is_num: Option<bool>,
}
operation! { ModifyDeviceProperty(tid: String, wakeup: bool, branch: String, value: String)
    "ModifyDeviceProperty" -> Empty {
    0 "Tid" tid, 1 "Wakeup" wakeup, 2 "Branch" branch, 3 "Value" value, 4 "IsNum" is_num: bool
} }

/// Response of [`ModifyDeviceProperty`]: empty.
pub type ModifyDevicePropertyOutput = Empty;

/// Modifies product: `ModifyProduct` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=ModifyProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProduct {
    /// Required.
    pub product_id: String,
    /// Required.
    pub product_name: String,
    /// Required.
    pub product_description: String,
    pub chip_manufacture_id: Option<String>,
    pub chip_id: Option<String>,
}
operation! { ModifyProduct(product_id: String, product_name: String, product_description: String)
    "ModifyProduct" -> Empty {
    0 "ProductId" product_id, 1 "ProductName" product_name, 2 "ProductDescription" product_description,
    3 "ChipManufactureId" chip_manufacture_id: String, 4 "ChipId" chip_id: String
} }

/// Response of [`ModifyProduct`]: empty.
pub type ModifyProductOutput = Empty;

/// Modifies ver content: `ModifyVerContent` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=ModifyVerContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVerContent {
    /// Required.
    pub product_id: String,
    /// Required.
    pub ota_version: String,
    pub operator: Option<String>,
    pub remark: Option<String>,
    pub contents: Option<Contents>,
}
operation! { ModifyVerContent(product_id: String, ota_version: String) "ModifyVerContent" -> Empty {
    0 "ProductId" product_id, 1 "OtaVersion" ota_version, 2 "Operator" operator: String, 3 "Remark" remark: String,
    4 "Contents" contents: Contents
} }

/// Response of [`ModifyVerContent`]: empty.
pub type ModifyVerContentOutput = Empty;

/// `RefundStorageService` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=RefundStorageService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundStorageService {
    /// Required.
    pub service_id: String,
    pub order_id: Option<String>,
}
operation! { RefundStorageService(service_id: String) "RefundStorageService" -> RefundStorageServiceOutput {
    0 "ServiceId" service_id, 1 "OrderId" order_id: String
} }

/// Response of [`RefundStorageService`].
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
    pub data: Vec<StorageOrder>,
}
model! { RefundStorageServiceOutput {
    0 "ServiceId" service_id: String, 1 "StorageRegion" storage_region: String, 2 "Tid" tid: String,
    3 "ChnNum" chn_num: i64, 4 "AccessId" access_id: String, 5 "StartTime" start_time: i64, 6 "EndTime" end_time: i64,
    7 "Status" status: i64, 8 "Data" data: Vec<StorageOrder>
} }

/// Renews upload test: `RenewUploadTest` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=RenewUploadTest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewUploadTest {
    /// Required.
    pub pkg_id: String,
    /// Required.
    pub tid: String,
    /// Required.
    pub session_key: String,
}
operation! { RenewUploadTest(pkg_id: String, tid: String, session_key: String)
    "RenewUploadTest" -> RenewUploadTestOutput {
    0 "PkgId" pkg_id, 1 "Tid" tid, 2 "SessionKey" session_key
} }

/// Response of [`RenewUploadTest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewUploadTestOutput {
    pub data: Option<RenewCertificate>,
}
model! { RenewUploadTestOutput {
    0 "Data" data: RenewCertificate
} }

/// In the response of [`RenewUploadTest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCertificate {
    pub temp_certificate: Option<CertificateInfo>,
}
model! { RenewCertificate {
    0 "TempCertificate" temp_certificate: CertificateInfo
} }

/// Runs device: `RunDevice` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=RunDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDevice {
    /// Required.
    pub tids: Vec<String>,
}
operation! { RunDevice(tids: Vec<String>) "RunDevice" -> Empty {
    0 "Tids" tids
} }

/// Response of [`RunDevice`]: empty.
pub type RunDeviceOutput = Empty;

/// Runs device stream: `RunDeviceStream` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=RunDeviceStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDeviceStream {
    /// Required.
    pub tids: Vec<String>,
}
operation! { RunDeviceStream(tids: Vec<String>) "RunDeviceStream" -> Empty {
    0 "Tids" tids
} }

/// Response of [`RunDeviceStream`]: empty.
pub type RunDeviceStreamOutput = Empty;

/// Runs iot model: `RunIotModel` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=RunIotModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunIotModel {
    /// Required.
    pub product_id: String,
    /// Required.
    pub iot_model: String,
}
operation! { RunIotModel(product_id: String, iot_model: String) "RunIotModel" -> Empty {
    0 "ProductId" product_id, 1 "IotModel" iot_model
} }

/// Response of [`RunIotModel`]: empty.
pub type RunIotModelOutput = Empty;

/// Runs ota version: `RunOtaVersion` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=RunOtaVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunOtaVersion {
    /// Required.
    pub product_id: String,
    /// Required.
    pub ota_version: String,
    /// Required.
    pub gray_value: i64,
    pub old_versions: Option<Vec<String>>,
    pub operator: Option<String>,
    pub remark: Option<String>,
    pub contents: Option<Contents>,
}
operation! { RunOtaVersion(product_id: String, ota_version: String, gray_value: i64) "RunOtaVersion" -> Empty {
    0 "ProductId" product_id, 1 "OtaVersion" ota_version, 2 "GrayValue" gray_value,
    3 "OldVersions" old_versions: Vec<String>, 4 "Operator" operator: String, 5 "Remark" remark: String,
    6 "Contents" contents: Contents
} }

/// Response of [`RunOtaVersion`]: empty.
pub type RunOtaVersionOutput = Empty;

/// Runs test ota version: `RunTestOtaVersion` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=RunTestOtaVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTestOtaVersion {
    /// Required.
    pub product_id: String,
    /// Required.
    pub ota_version: String,
    /// Required.
    pub tids: Vec<String>,
    pub operator: Option<String>,
    pub remark: Option<String>,
}
operation! { RunTestOtaVersion(product_id: String, ota_version: String, tids: Vec<String>)
    "RunTestOtaVersion" -> Empty {
    0 "ProductId" product_id, 1 "OtaVersion" ota_version, 2 "Tids" tids, 3 "Operator" operator: String,
    4 "Remark" remark: String
} }

/// Response of [`RunTestOtaVersion`]: empty.
pub type RunTestOtaVersionOutput = Empty;

/// Sends online msg: `SendOnlineMsg` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=SendOnlineMsg>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendOnlineMsg {
    /// Required.
    pub tid: String,
    /// Required.
    pub wakeup: bool,
    /// Required.
    pub wait_resp: i64,
    /// Required.
    pub msg_topic: String,
    /// Required.
    pub msg_content: String,
}

/// Arguments of [`SendOnlineMsg::new`].
pub struct SendOnlineMsgRequired {
    pub tid: String,
    pub wakeup: bool,
    pub wait_resp: i64,
    pub msg_topic: String,
    pub msg_content: String,
}
operation! { SendOnlineMsg { SendOnlineMsgRequired: tid, wakeup, wait_resp, msg_topic, msg_content }
    "SendOnlineMsg" -> SendOnlineMsgOutput {
    0 "Tid" tid, 1 "Wakeup" wakeup, 2 "WaitResp" wait_resp, 3 "MsgTopic" msg_topic, 4 "MsgContent" msg_content
} }

/// Response of [`SendOnlineMsg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendOnlineMsgOutput {
    pub task_id: Option<String>,
    pub data: Option<String>,
}
model! { SendOnlineMsgOutput {
    0 "TaskId" task_id: String, 1 "Data" data: String
} }

/// Sets message queue: `SetMessageQueue` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=SetMessageQueue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetMessageQueue {
    /// Required.
    pub product_id: String,
    /// Required.
    pub msg_queue_type: i64,
    /// Required.
    pub msg_type: String,
    /// Required.
    pub topic: String,
    /// Required.
    pub instance: String,
    /// Required.
    pub msg_region: String,
}

/// Arguments of [`SetMessageQueue::new`].
pub struct SetMessageQueueRequired {
    pub product_id: String,
    pub msg_queue_type: i64,
    pub msg_type: String,
    pub topic: String,
    pub instance: String,
    pub msg_region: String,
}
operation! {
    SetMessageQueue { SetMessageQueueRequired: product_id, msg_queue_type, msg_type, topic, instance, msg_region }
    "SetMessageQueue" -> Empty {
    0 "ProductId" product_id, 1 "MsgQueueType" msg_queue_type, 2 "MsgType" msg_type, 3 "Topic" topic,
    4 "Instance" instance, 5 "MsgRegion" msg_region
} }

/// Response of [`SetMessageQueue`]: empty.
pub type SetMessageQueueOutput = Empty;

/// `UpgradeDevice` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=UpgradeDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDevice {
    /// Required.
    pub tid: String,
    /// Required.
    pub ota_version: String,
    /// Required.
    pub upgrade_now: bool,
}
operation! { UpgradeDevice(tid: String, ota_version: String, upgrade_now: bool) "UpgradeDevice" -> UpgradeDeviceOutput {
    0 "Tid" tid, 1 "OtaVersion" ota_version, 2 "UpgradeNow" upgrade_now
} }

/// Response of [`UpgradeDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDeviceOutput {
    pub data: Option<String>,
}
model! { UpgradeDeviceOutput {
    0 "Data" data: String
} }

/// `UploadOtaVersion` of `iotvideo` 2019-11-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iotvideo&Version=2019-11-26&Action=UploadOtaVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadOtaVersion {
    /// Required.
    pub product_id: String,
    /// Required.
    pub ota_version: String,
    /// Required.
    pub version_url: String,
    pub file_size: Option<i64>,
    pub md5: Option<String>,
    pub operator: Option<String>,
    pub remark: Option<String>,
    pub contents: Option<Contents>,
}
operation! { UploadOtaVersion(product_id: String, ota_version: String, version_url: String)
    "UploadOtaVersion" -> Empty {
    0 "ProductId" product_id, 1 "OtaVersion" ota_version, 2 "VersionUrl" version_url, 3 "FileSize" file_size: i64,
    4 "Md5" md5: String, 5 "Operator" operator: String, 6 "Remark" remark: String, 7 "Contents" contents: Contents
} }

/// Response of [`UploadOtaVersion`]: empty.
pub type UploadOtaVersionOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_SIGNATURE_FAILURE "AuthFailure.SignatureFailure",
    AUTH_FAILURE_TOKEN_FAILURE "AuthFailure.TokenFailure", DRY_RUN_OPERATION "DryRunOperation",
    FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_DEVICE_FIRMWARE_TASK_ALREAD_DONE "FailedOperation.DeviceFirmwareTaskAlreadDone",
    FAILED_OPERATION_DEVICE_IS_UPDATING "FailedOperation.DeviceIsUpdating",
    FAILED_OPERATION_DEVICE_RUNNING_OTHER_OTA_TASK "FailedOperation.DeviceRunningOtherOtaTask",
    FAILED_OPERATION_PERMISSION_DENIED "FailedOperation.PermissionDenied", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_FIRMWARE_ALREADY_EXIST "InvalidParameterValue.FirmwareAlreadyExist",
    INVALID_PARAMETER_VALUE_TID "InvalidParameterValue.Tid", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_DEVICE_FIRMWARE_TASK_NOT_EXIST "ResourceNotFound.DeviceFirmwareTaskNotExist",
    RESOURCE_NOT_FOUND_DEVICE_HAS_NO_FIRMWARE "ResourceNotFound.DeviceHasNoFirmware",
    RESOURCE_NOT_FOUND_FIRMWARE_NOT_EXIST "ResourceNotFound.FirmwareNotExist",
    RESOURCE_NOT_FOUND_FIRMWARE_TASK_NOT_EXIST "ResourceNotFound.FirmwareTaskNotExist",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
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
