//! `gs` of Tencent Cloud, API version 2019-11-18.
//!
//! Endpoint: `gs.tencentcloudapi.com`, or `gs.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, gs::DescribeAndroidApps};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAndroidApps::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("gs", "2019-11-18", "gs", &Endpoints::NONE);

/// `BackUpAndroidInstance` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=BackUpAndroidInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackUpAndroidInstance {
    /// Required.
    pub android_instance_id: String,
    pub includes: Option<Vec<String>>,
    pub excludes: Option<Vec<String>>,
}
operation! { BackUpAndroidInstance(android_instance_id: String) "BackUpAndroidInstance" -> BackUpAndroidInstanceOutput {
    0 "AndroidInstanceId" android_instance_id, 1 "Includes" includes: Vec<String>, 2 "Excludes" excludes: Vec<String>
} }

/// Response of [`BackUpAndroidInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackUpAndroidInstanceOutput {
    pub backup_id: Option<String>,
}
model! { BackUpAndroidInstanceOutput {
    0 "BackupId" backup_id: String
} }

/// `BackUpAndroidInstanceToStorage` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=BackUpAndroidInstanceToStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackUpAndroidInstanceToStorage {
    /// Required.
    pub android_instance_id: String,
    /// Required.
    pub storage_type: String,
    /// Required.
    pub object_key: String,
    pub includes: Option<Vec<String>>,
    pub excludes: Option<Vec<String>>,
    pub cos_options: Option<COSOptions>,
    pub s3_options: Option<S3Options>,
}
operation! { BackUpAndroidInstanceToStorage(android_instance_id: String, storage_type: String, object_key: String)
    "BackUpAndroidInstanceToStorage" -> BackUpAndroidInstanceToStorageOutput {
    0 "AndroidInstanceId" android_instance_id, 1 "StorageType" storage_type, 2 "ObjectKey" object_key,
    3 "Includes" includes: Vec<String>, 4 "Excludes" excludes: Vec<String>, 5 "COSOptions" cos_options: COSOptions,
    6 "S3Options" s3_options: S3Options
} }

/// In the request of [`BackUpAndroidInstanceToStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct COSOptions {
    /// Required.
    pub bucket: Option<String>,
    /// Required.
    pub region: Option<String>,
}
input! { COSOptions(bucket: String, region: String) {
    0 "Bucket" bucket: String, 1 "Region" region: String
} }

/// In the request of [`BackUpAndroidInstanceToStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct S3Options {
    /// Required.
    pub end_point: Option<String>,
    /// Required.
    pub bucket: Option<String>,
    /// Required.
    pub access_key_id: Option<String>,
    /// Required. Secret.
    pub secret_access_key: Option<Secret>,
}
input! { S3Options(end_point: String, bucket: String, access_key_id: String, secret_access_key: Secret) {
    0 "EndPoint" end_point: String, 1 "Bucket" bucket: String, 2 "AccessKeyId" access_key_id: String,
    3 "SecretAccessKey" secret_access_key: Secret
} }

/// Response of [`BackUpAndroidInstanceToStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackUpAndroidInstanceToStorageOutput {
    pub task_id: Option<String>,
}
model! { BackUpAndroidInstanceToStorageOutput {
    0 "TaskId" task_id: String
} }

/// `CleanAndroidInstancesAppData` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=CleanAndroidInstancesAppData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CleanAndroidInstancesAppData {
    /// Required.
    pub android_instance_ids: Vec<String>,
    /// Required.
    pub package_name: String,
}
operation! { CleanAndroidInstancesAppData(android_instance_ids: Vec<String>, package_name: String)
    "CleanAndroidInstancesAppData" -> CleanAndroidInstancesAppDataOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "PackageName" package_name
} }

/// Response of [`CleanAndroidInstancesAppData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CleanAndroidInstancesAppDataOutput {
    pub android_instance_errors: Vec<AndroidInstanceError>,
}
model! { CleanAndroidInstancesAppDataOutput {
    0 "AndroidInstanceErrors" android_instance_errors: Vec<AndroidInstanceError>
} }

/// In the response of [`CleanAndroidInstancesAppData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceError {
    pub android_instance_id: Option<String>,
    pub error: Option<ErrorItem>,
}
model! { AndroidInstanceError {
    0 "AndroidInstanceId" android_instance_id: String, 1 "Error" error: ErrorItem
} }

/// In the response of [`CleanAndroidInstancesAppData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorItem {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ErrorItem {
    0 "Code" code: String, 1 "Message" message: String
} }

/// `ConnectAndroidInstance` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=ConnectAndroidInstance>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_NO_IDLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectAndroidInstance {
    /// Required.
    pub client_session: String,
    /// Required.
    pub android_instance_id: String,
    /// Required.
    pub user_ip: String,
}
operation! { ConnectAndroidInstance(client_session: String, android_instance_id: String, user_ip: String)
    "ConnectAndroidInstance" -> ConnectAndroidInstanceOutput {
    0 "ClientSession" client_session, 1 "AndroidInstanceId" android_instance_id, 2 "UserIp" user_ip
} }

/// Response of [`ConnectAndroidInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectAndroidInstanceOutput {
    pub server_session: Option<String>,
}
model! { ConnectAndroidInstanceOutput {
    0 "ServerSession" server_session: String
} }

/// Copies android instance: `CopyAndroidInstance` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=CopyAndroidInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyAndroidInstance {
    /// Required.
    pub source_android_instance_id: String,
    /// Required.
    pub target_android_instance_id: String,
    pub includes: Option<Vec<String>>,
    pub excludes: Option<Vec<String>>,
}
operation! { CopyAndroidInstance(source_android_instance_id: String, target_android_instance_id: String)
    "CopyAndroidInstance" -> CopyAndroidInstanceOutput {
    0 "SourceAndroidInstanceId" source_android_instance_id, 1 "TargetAndroidInstanceId" target_android_instance_id,
    2 "Includes" includes: Vec<String>, 3 "Excludes" excludes: Vec<String>
} }

/// Response of [`CopyAndroidInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyAndroidInstanceOutput {
    pub task_id: Option<String>,
}
model! { CopyAndroidInstanceOutput {
    0 "TaskId" task_id: String
} }

/// Creates android app: `CreateAndroidApp` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=CreateAndroidApp>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLICATION_CREATE_FAIL`], [`codes::INVALID_PARAMETER`],
/// [`codes::OPERATION_DENIED_APPLICATION_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidApp {
    /// Required.
    pub name: String,
    pub user_id: Option<String>,
    pub app_mode: Option<String>,
}
operation! { CreateAndroidApp(name: String) "CreateAndroidApp" -> CreateAndroidAppOutput {
    0 "Name" name, 1 "UserId" user_id: String, 2 "AppMode" app_mode: String
} }

/// Response of [`CreateAndroidApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidAppOutput {
    pub android_app_id: Option<String>,
}
model! { CreateAndroidAppOutput {
    0 "AndroidAppId" android_app_id: String
} }

/// Creates android app version: `CreateAndroidAppVersion` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=CreateAndroidAppVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLICATION_LOCK_FAIL`], [`codes::FAILED_OPERATION_APPLICATION_NOT_FIND`],
/// [`codes::INVALID_PARAMETER`], [`codes::OPERATION_DENIED_VERSION_CREATING`],
/// [`codes::OPERATION_DENIED_VERSION_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidAppVersion {
    /// Required.
    pub android_app_id: String,
    /// Secret.
    pub download_url: Option<Secret>,
    pub command: Option<String>,
    pub uninstall_command: Option<String>,
    pub cleanup_mode: Option<String>,
}
operation! { CreateAndroidAppVersion(android_app_id: String)
    "CreateAndroidAppVersion" -> CreateAndroidAppVersionOutput {
    0 "AndroidAppId" android_app_id, 1 "DownloadUrl" download_url: Secret, 2 "Command" command: String,
    3 "UninstallCommand" uninstall_command: String, 4 "CleanupMode" cleanup_mode: String
} }

/// Response of [`CreateAndroidAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidAppVersionOutput {
    pub android_app_version: Option<String>,
}
model! { CreateAndroidAppVersionOutput {
    0 "AndroidAppVersion" android_app_version: String
} }

/// Creates android instance adb: `CreateAndroidInstanceADB` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=CreateAndroidInstanceADB>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceADB {
    /// Required.
    pub android_instance_id: String,
    pub expired_time: Option<String>,
}
operation! { CreateAndroidInstanceADB(android_instance_id: String)
    "CreateAndroidInstanceADB" -> CreateAndroidInstanceADBOutput {
    0 "AndroidInstanceId" android_instance_id, 1 "ExpiredTime" expired_time: String
} }

/// Response of [`CreateAndroidInstanceADB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceADBOutput {
    /// Secret.
    pub private_key: Option<Secret>,
    pub user_name: Option<String>,
    pub host_name: Option<String>,
    pub port: Option<i64>,
    pub connect_command: Option<String>,
}
model! { CreateAndroidInstanceADBOutput {
    0 "PrivateKey" private_key: Secret, 1 "UserName" user_name: String, 2 "HostName" host_name: String,
    3 "Port" port: i64, 4 "ConnectCommand" connect_command: String
} }

/// Creates android instance accelerator token: `CreateAndroidInstanceAcceleratorToken` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=CreateAndroidInstanceAcceleratorToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceAcceleratorToken {
    /// Required.
    pub android_instance_ids: Vec<String>,
    pub user_ip: Option<String>,
    pub expiration_duration: Option<String>,
}
operation! { CreateAndroidInstanceAcceleratorToken(android_instance_ids: Vec<String>)
    "CreateAndroidInstanceAcceleratorToken" -> CreateAndroidInstanceAcceleratorTokenOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "UserIP" user_ip: String,
    2 "ExpirationDuration" expiration_duration: String
} }

/// Response of [`CreateAndroidInstanceAcceleratorToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceAcceleratorTokenOutput {
    /// Secret.
    pub token: Option<Secret>,
    pub accelerator_info: Option<String>,
    pub android_instance_errors: Vec<AndroidInstanceError>,
}
model! { CreateAndroidInstanceAcceleratorTokenOutput {
    0 "Token" token: Secret, 1 "AcceleratorInfo" accelerator_info: String,
    2 "AndroidInstanceErrors" android_instance_errors: Vec<AndroidInstanceError>
} }

/// Creates android instance image: `CreateAndroidInstanceImage` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=CreateAndroidInstanceImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceImage {
    /// Required.
    pub android_instance_image_name: String,
    /// Required.
    pub android_instance_id: String,
    pub android_instance_image_description: Option<String>,
}
operation! { CreateAndroidInstanceImage(android_instance_image_name: String, android_instance_id: String)
    "CreateAndroidInstanceImage" -> CreateAndroidInstanceImageOutput {
    0 "AndroidInstanceImageName" android_instance_image_name, 1 "AndroidInstanceId" android_instance_id,
    2 "AndroidInstanceImageDescription" android_instance_image_description: String
} }

/// Response of [`CreateAndroidInstanceImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceImageOutput {
    pub android_instance_image_id: Option<String>,
}
model! { CreateAndroidInstanceImageOutput {
    0 "AndroidInstanceImageId" android_instance_image_id: String
} }

/// Creates android instance label: `CreateAndroidInstanceLabel` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=CreateAndroidInstanceLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceLabel {
    /// Required.
    pub key: String,
    pub value: Option<String>,
    pub description: Option<String>,
}
operation! { CreateAndroidInstanceLabel(key: String) "CreateAndroidInstanceLabel" -> Empty {
    0 "Key" key, 1 "Value" value: String, 2 "Description" description: String
} }

/// Response of [`CreateAndroidInstanceLabel`]: empty.
pub type CreateAndroidInstanceLabelOutput = Empty;

/// Creates android instance ssh: `CreateAndroidInstanceSSH` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=CreateAndroidInstanceSSH>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceSSH {
    /// Required.
    pub android_instance_id: String,
    /// Required.
    pub expired_time: String,
}
operation! { CreateAndroidInstanceSSH(android_instance_id: String, expired_time: String)
    "CreateAndroidInstanceSSH" -> CreateAndroidInstanceSSHOutput {
    0 "AndroidInstanceId" android_instance_id, 1 "ExpiredTime" expired_time
} }

/// Response of [`CreateAndroidInstanceSSH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceSSHOutput {
    /// Secret.
    pub private_key: Option<Secret>,
    pub user_name: Option<String>,
    pub host_name: Option<String>,
    pub port: Option<i64>,
    pub connect_command: Option<String>,
}
model! { CreateAndroidInstanceSSHOutput {
    0 "PrivateKey" private_key: Secret, 1 "UserName" user_name: String, 2 "HostName" host_name: String,
    3 "Port" port: i64, 4 "ConnectCommand" connect_command: String
} }

/// Creates android instance web shell: `CreateAndroidInstanceWebShell` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=CreateAndroidInstanceWebShell>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceWebShell {
    /// Required.
    pub android_instance_id: String,
}
operation! { CreateAndroidInstanceWebShell(android_instance_id: String)
    "CreateAndroidInstanceWebShell" -> CreateAndroidInstanceWebShellOutput {
    0 "AndroidInstanceId" android_instance_id
} }

/// Response of [`CreateAndroidInstanceWebShell`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceWebShellOutput {
    pub key: Option<String>,
    pub address: Option<String>,
    pub zone: Option<String>,
    pub connect_url: Option<String>,
}
model! { CreateAndroidInstanceWebShellOutput {
    0 "Key" key: String, 1 "Address" address: String, 2 "Zone" zone: String, 3 "ConnectUrl" connect_url: String
} }

/// Creates android instances: `CreateAndroidInstances` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=CreateAndroidInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstances {
    /// Required.
    pub zone: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub number: i64,
    pub host_serial_numbers: Option<Vec<String>>,
    pub image_id: Option<String>,
    pub labels: Option<Vec<AndroidInstanceLabel>>,
    pub model: Option<String>,
}
operation! { CreateAndroidInstances(zone: String, r#type: String, number: i64)
    "CreateAndroidInstances" -> CreateAndroidInstancesOutput {
    0 "Zone" zone, 1 "Type" r#type, 2 "Number" number, 3 "HostSerialNumbers" host_serial_numbers: Vec<String>,
    4 "ImageId" image_id: String, 5 "Labels" labels: Vec<AndroidInstanceLabel>, 6 "Model" model: String
} }

/// In the request of [`CreateAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceLabel {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AndroidInstanceLabel(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstancesOutput {
    pub android_instance_ids: Vec<String>,
}
model! { CreateAndroidInstancesOutput {
    0 "AndroidInstanceIds" android_instance_ids: Vec<String>
} }

/// Creates android instances access token: `CreateAndroidInstancesAccessToken` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=CreateAndroidInstancesAccessToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstancesAccessToken {
    /// Required.
    pub android_instance_ids: Vec<String>,
    pub expiration_duration: Option<String>,
    pub mode: Option<String>,
    pub user_ip: Option<String>,
}
operation! { CreateAndroidInstancesAccessToken(android_instance_ids: Vec<String>)
    "CreateAndroidInstancesAccessToken" -> CreateAndroidInstancesAccessTokenOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "ExpirationDuration" expiration_duration: String,
    2 "Mode" mode: String, 3 "UserIP" user_ip: String
} }

/// Response of [`CreateAndroidInstancesAccessToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstancesAccessTokenOutput {
    /// Secret.
    pub token: Option<Secret>,
    pub access_info: Option<String>,
    pub android_instance_errors: Vec<AndroidInstanceError>,
}
model! { CreateAndroidInstancesAccessTokenOutput {
    0 "Token" token: Secret, 1 "AccessInfo" access_info: String,
    2 "AndroidInstanceErrors" android_instance_errors: Vec<AndroidInstanceError>
} }

/// Creates android instances screenshot: `CreateAndroidInstancesScreenshot` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=CreateAndroidInstancesScreenshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstancesScreenshot {
    /// Required.
    pub android_instance_ids: Vec<String>,
}
operation! { CreateAndroidInstancesScreenshot(android_instance_ids: Vec<String>)
    "CreateAndroidInstancesScreenshot" -> CreateAndroidInstancesScreenshotOutput {
    0 "AndroidInstanceIds" android_instance_ids
} }

/// Response of [`CreateAndroidInstancesScreenshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstancesScreenshotOutput {
    pub task_set: Vec<AndroidInstanceTask>,
}
model! { CreateAndroidInstancesScreenshotOutput {
    0 "TaskSet" task_set: Vec<AndroidInstanceTask>
} }

/// In the response of [`CreateAndroidInstancesScreenshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceTask {
    pub task_id: Option<String>,
    pub android_instance_id: Option<String>,
}
model! { AndroidInstanceTask {
    0 "TaskId" task_id: String, 1 "AndroidInstanceId" android_instance_id: String
} }

/// Creates cos credential: `CreateCosCredential` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=CreateCosCredential>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLICATION_LOCK_FAIL`], [`codes::FAILED_OPERATION_APPLICATION_NOT_FIND`],
/// [`codes::FAILED_OPERATION_GAME_LOCK_FAIL`], [`codes::FAILED_OPERATION_GAME_NOT_FIND`], [`codes::INVALID_PARAMETER`],
/// [`codes::OPERATION_DENIED_VERSION_CREATING`], [`codes::OPERATION_DENIED_VERSION_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosCredential {
    /// Required.
    pub cos_type: String,
    pub android_app_cos_info: Option<AndroidAppCosInfo>,
    pub android_app_file_cos_info: Option<FileCosInfo>,
}
operation! { CreateCosCredential(cos_type: String) "CreateCosCredential" -> CreateCosCredentialOutput {
    0 "CosType" cos_type, 1 "AndroidAppCosInfo" android_app_cos_info: AndroidAppCosInfo,
    2 "AndroidAppFileCosInfo" android_app_file_cos_info: FileCosInfo
} }

/// In the request of [`CreateCosCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidAppCosInfo {
    /// Required.
    pub android_app_id: Option<String>,
    pub file_name: Option<String>,
}
input! { AndroidAppCosInfo(android_app_id: String) {
    0 "AndroidAppId" android_app_id: String, 1 "FileName" file_name: String
} }

/// In the request of [`CreateCosCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileCosInfo {
    /// Required.
    pub file_id: Option<String>,
}
input! { FileCosInfo(file_id: String) {
    0 "FileId" file_id: String
} }

/// Response of [`CreateCosCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosCredentialOutput {
    pub secret_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    /// Secret.
    pub session_token: Option<Secret>,
    pub cos_bucket: Option<String>,
    pub cos_region: Option<String>,
    pub path: Option<String>,
    pub start_time: Option<i64>,
    pub expired_time: Option<i64>,
}
model! { CreateCosCredentialOutput {
    0 "SecretID" secret_id: String, 1 "SecretKey" secret_key: Secret, 2 "SessionToken" session_token: Secret,
    3 "CosBucket" cos_bucket: String, 4 "CosRegion" cos_region: String, 5 "Path" path: String,
    6 "StartTime" start_time: i64, 7 "ExpiredTime" expired_time: i64
} }

/// Creates session: `CreateSession` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=CreateSession>.
///
/// Errors: [`codes::FAILED_OPERATION_LOCK_TIMEOUT`], [`codes::FAILED_OPERATION_SLOW_DOWN`],
/// [`codes::FAILED_OPERATION_TIMEOUT`], [`codes::FAILED_OPERATION_TOO_FREQUENTLY`],
/// [`codes::INVALID_PARAMETER_JSON_PARSE_ERROR`], [`codes::LIMIT_EXCEEDED_ROLE`],
/// [`codes::RESOURCE_NOT_FOUND_NO_IDLE`], [`codes::RESOURCE_NOT_FOUND_SESSION_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_INITIALIZATION`], [`codes::UNSUPPORTED_OPERATION_STOPPING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSession {
    /// Required.
    pub user_id: String,
    /// Required.
    pub game_id: String,
    pub game_region: Option<String>,
    pub game_paras: Option<String>,
    pub client_session: Option<String>,
    pub resolution: Option<String>,
    pub image_url: Option<String>,
    pub set_no: Option<i64>,
    pub bitrate: Option<i64>,
    pub max_bitrate: Option<i64>,
    pub min_bitrate: Option<i64>,
    pub fps: Option<i64>,
    pub user_ip: Option<String>,
    pub optimization: Option<i64>,
    pub host_user_id: Option<String>,
    pub role: Option<String>,
    pub game_context: Option<String>,
    pub run_mode: Option<String>,
}
operation! { CreateSession(user_id: String, game_id: String) "CreateSession" -> CreateSessionOutput {
    0 "UserId" user_id, 1 "GameId" game_id, 2 "GameRegion" game_region: String, 3 "GameParas" game_paras: String,
    4 "ClientSession" client_session: String, 5 "Resolution" resolution: String, 6 "ImageUrl" image_url: String,
    7 "SetNo" set_no: i64, 8 "Bitrate" bitrate: i64, 9 "MaxBitrate" max_bitrate: i64, 10 "MinBitrate" min_bitrate: i64,
    11 "Fps" fps: i64, 12 "UserIp" user_ip: String, 13 "Optimization" optimization: i64,
    14 "HostUserId" host_user_id: String, 15 "Role" role: String, 16 "GameContext" game_context: String,
    17 "RunMode" run_mode: String
} }

/// Response of [`CreateSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSessionOutput {
    pub server_session: Option<String>,
    pub role_number: Option<String>,
    pub role: Option<String>,
}
model! { CreateSessionOutput {
    0 "ServerSession" server_session: String, 1 "RoleNumber" role_number: String, 2 "Role" role: String
} }

/// Deletes android app: `DeleteAndroidApp` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DeleteAndroidApp>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLICATION_LOCK_FAIL`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAndroidApp {
    /// Required.
    pub android_app_id: String,
}
operation! { DeleteAndroidApp(android_app_id: String) "DeleteAndroidApp" -> Empty {
    0 "AndroidAppId" android_app_id
} }

/// Response of [`DeleteAndroidApp`]: empty.
pub type DeleteAndroidAppOutput = Empty;

/// Deletes android app version: `DeleteAndroidAppVersion` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DeleteAndroidAppVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLICATION_LOCK_FAIL`], [`codes::FAILED_OPERATION_APPLICATION_NOT_FIND`],
/// [`codes::INVALID_PARAMETER`], [`codes::OPERATION_DENIED_VERSION_CREATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAndroidAppVersion {
    /// Required.
    pub android_app_id: String,
    /// Required.
    pub android_app_version: String,
}
operation! { DeleteAndroidAppVersion(android_app_id: String, android_app_version: String)
    "DeleteAndroidAppVersion" -> Empty {
    0 "AndroidAppId" android_app_id, 1 "AndroidAppVersion" android_app_version
} }

/// Response of [`DeleteAndroidAppVersion`]: empty.
pub type DeleteAndroidAppVersionOutput = Empty;

/// Deletes android instance backup files: `DeleteAndroidInstanceBackupFiles` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DeleteAndroidInstanceBackupFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAndroidInstanceBackupFiles {
    /// Required.
    pub object_keys: Vec<String>,
    /// Required.
    pub storage_type: String,
    pub cos_options: Option<COSOptions>,
    pub s3_options: Option<S3Options>,
    pub android_instance_zone: Option<String>,
}
operation! { DeleteAndroidInstanceBackupFiles(object_keys: Vec<String>, storage_type: String)
    "DeleteAndroidInstanceBackupFiles" -> Empty {
    0 "ObjectKeys" object_keys, 1 "StorageType" storage_type, 2 "COSOptions" cos_options: COSOptions,
    3 "S3Options" s3_options: S3Options, 4 "AndroidInstanceZone" android_instance_zone: String
} }

/// Response of [`DeleteAndroidInstanceBackupFiles`]: empty.
pub type DeleteAndroidInstanceBackupFilesOutput = Empty;

/// Deletes android instance backups: `DeleteAndroidInstanceBackups` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DeleteAndroidInstanceBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAndroidInstanceBackups {
    /// Required.
    pub backup_ids: Vec<String>,
}
operation! { DeleteAndroidInstanceBackups(backup_ids: Vec<String>) "DeleteAndroidInstanceBackups" -> Empty {
    0 "BackupIds" backup_ids
} }

/// Response of [`DeleteAndroidInstanceBackups`]: empty.
pub type DeleteAndroidInstanceBackupsOutput = Empty;

/// Deletes android instance images: `DeleteAndroidInstanceImages` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DeleteAndroidInstanceImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAndroidInstanceImages {
    /// Required.
    pub android_instance_image_ids: Vec<String>,
}
operation! { DeleteAndroidInstanceImages(android_instance_image_ids: Vec<String>)
    "DeleteAndroidInstanceImages" -> Empty {
    0 "AndroidInstanceImageIds" android_instance_image_ids
} }

/// Response of [`DeleteAndroidInstanceImages`]: empty.
pub type DeleteAndroidInstanceImagesOutput = Empty;

/// Deletes android instance label: `DeleteAndroidInstanceLabel` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DeleteAndroidInstanceLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAndroidInstanceLabel {
    /// Required.
    pub key: String,
    pub value: Option<String>,
}
operation! { DeleteAndroidInstanceLabel(key: String) "DeleteAndroidInstanceLabel" -> Empty {
    0 "Key" key, 1 "Value" value: String
} }

/// Response of [`DeleteAndroidInstanceLabel`]: empty.
pub type DeleteAndroidInstanceLabelOutput = Empty;

/// Describes android apps: `DescribeAndroidApps` of `gs` 2019-11-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DescribeAndroidApps>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidApps {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub android_app_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAndroidApps() "DescribeAndroidApps" -> DescribeAndroidAppsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "AndroidAppIds" android_app_ids: Vec<String>,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAndroidApps: AndroidApp = Offset "Offset", "Apps" apps, total "TotalCount" }

/// In the request of [`DescribeAndroidApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeAndroidApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidAppsOutput {
    pub apps: Vec<AndroidApp>,
    pub total_count: Option<i64>,
}
model! { DescribeAndroidAppsOutput {
    0 "Apps" apps: Vec<AndroidApp>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAndroidApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidApp {
    pub android_app_id: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub android_app_version_info: Vec<AndroidAppVersionInfo>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub user_id: Option<String>,
    pub app_mode: Option<String>,
    pub update_state: Option<String>,
    pub package_name: Option<String>,
}
model! { AndroidApp {
    0 "AndroidAppId" android_app_id: String, 1 "Name" name: String, 2 "State" state: String,
    3 "AndroidAppVersionInfo" android_app_version_info: Vec<AndroidAppVersionInfo>, 4 "CreateTime" create_time: String,
    5 "UserId" user_id: String, 6 "AppMode" app_mode: String, 7 "UpdateState" update_state: String,
    8 "PackageName" package_name: String
} }

/// In the response of [`DescribeAndroidApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidAppVersionInfo {
    pub android_app_version: Option<String>,
    pub state: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub command: Option<String>,
    pub uninstall_command: Option<String>,
    pub cleanup_mode: Option<String>,
    pub android_app_version_name: Option<String>,
    pub activity: Option<String>,
    pub version_name: Option<String>,
    pub md5: Option<String>,
    pub file_size: Option<i64>,
    pub package_name: Option<String>,
}
model! { AndroidAppVersionInfo {
    0 "AndroidAppVersion" android_app_version: String, 1 "State" state: String, 2 "CreateTime" create_time: String,
    3 "Command" command: String, 4 "UninstallCommand" uninstall_command: String, 5 "CleanupMode" cleanup_mode: String,
    6 "AndroidAppVersionName" android_app_version_name: String, 7 "Activity" activity: String,
    8 "VersionName" version_name: String, 9 "MD5" md5: String, 10 "FileSize" file_size: i64,
    11 "PackageName" package_name: String
} }

/// Describes android instance apps: `DescribeAndroidInstanceApps` of `gs` 2019-11-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DescribeAndroidInstanceApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceApps {
    /// Required.
    pub android_instance_id: String,
}
operation! { DescribeAndroidInstanceApps(android_instance_id: String)
    "DescribeAndroidInstanceApps" -> DescribeAndroidInstanceAppsOutput {
    0 "AndroidInstanceId" android_instance_id
} }

/// Response of [`DescribeAndroidInstanceApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceAppsOutput {
    pub apps: Vec<AndroidInstanceAppInfo>,
}
model! { DescribeAndroidInstanceAppsOutput {
    0 "Apps" apps: Vec<AndroidInstanceAppInfo>
} }

/// In the response of [`DescribeAndroidInstanceApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceAppInfo {
    pub android_app_id: Option<String>,
    pub name: Option<String>,
    pub android_app_version: Option<String>,
    pub package_name: Option<String>,
    /// Deprecated.
    pub package_version: Option<String>,
    pub package_label: Option<String>,
    pub version_name: Option<String>,
}
model! { AndroidInstanceAppInfo {
    0 "AndroidAppId" android_app_id: String, 1 "Name" name: String, 2 "AndroidAppVersion" android_app_version: String,
    3 "PackageName" package_name: String, 4 "PackageVersion" package_version: String,
    5 "PackageLabel" package_label: String, 6 "VersionName" version_name: String
} }

/// Describes android instance backups: `DescribeAndroidInstanceBackups` of `gs` 2019-11-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DescribeAndroidInstanceBackups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceBackups {
    pub backup_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAndroidInstanceBackups() "DescribeAndroidInstanceBackups" -> DescribeAndroidInstanceBackupsOutput {
    0 "BackupIds" backup_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeAndroidInstanceBackups: AndroidInstanceBackup =
    Offset "Offset", "Backups" backups, total "TotalCount" }

/// Response of [`DescribeAndroidInstanceBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceBackupsOutput {
    pub backups: Vec<AndroidInstanceBackup>,
    pub total_count: Option<i64>,
}
model! { DescribeAndroidInstanceBackupsOutput {
    0 "Backups" backups: Vec<AndroidInstanceBackup>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAndroidInstanceBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceBackup {
    pub backup_id: Option<String>,
    pub state: Option<String>,
    pub zone: Option<String>,
    pub size: Option<i64>,
    pub android_instance_id: Option<String>,
    pub create_time: Option<String>,
}
model! { AndroidInstanceBackup {
    0 "BackupId" backup_id: String, 1 "State" state: String, 2 "Zone" zone: String, 3 "Size" size: i64,
    4 "AndroidInstanceId" android_instance_id: String, 5 "CreateTime" create_time: String
} }

/// Describes android instance images: `DescribeAndroidInstanceImages` of `gs` 2019-11-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DescribeAndroidInstanceImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceImages {
    pub android_instance_image_ids: Option<Vec<String>>,
    pub android_instance_image_zones: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAndroidInstanceImages() "DescribeAndroidInstanceImages" -> DescribeAndroidInstanceImagesOutput {
    0 "AndroidInstanceImageIds" android_instance_image_ids: Vec<String>,
    1 "AndroidInstanceImageZones" android_instance_image_zones: Vec<String>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAndroidInstanceImages: AndroidInstanceImage =
    Offset "Offset", "AndroidInstanceImages" android_instance_images, total "Total" }

/// Response of [`DescribeAndroidInstanceImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceImagesOutput {
    pub total: Option<i64>,
    pub android_instance_images: Vec<AndroidInstanceImage>,
}
model! { DescribeAndroidInstanceImagesOutput {
    0 "Total" total: i64, 1 "AndroidInstanceImages" android_instance_images: Vec<AndroidInstanceImage>
} }

/// In the response of [`DescribeAndroidInstanceImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceImage {
    pub android_instance_image_id: Option<String>,
    pub android_instance_image_name: Option<String>,
    pub android_instance_image_state: Option<String>,
    pub android_instance_image_zone: Option<String>,
    pub android_instance_image_description: Option<String>,
    pub android_version: Option<String>,
    pub create_time: Option<String>,
    pub android_instance_image_model: Option<String>,
}
model! { AndroidInstanceImage {
    0 "AndroidInstanceImageId" android_instance_image_id: String,
    1 "AndroidInstanceImageName" android_instance_image_name: String,
    2 "AndroidInstanceImageState" android_instance_image_state: String,
    3 "AndroidInstanceImageZone" android_instance_image_zone: String,
    4 "AndroidInstanceImageDescription" android_instance_image_description: String,
    5 "AndroidVersion" android_version: String, 6 "CreateTime" create_time: String,
    7 "AndroidInstanceImageModel" android_instance_image_model: String
} }

/// Describes android instance labels: `DescribeAndroidInstanceLabels` of `gs` 2019-11-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DescribeAndroidInstanceLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceLabels {
    pub keys: Option<Vec<String>>,
    pub values: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAndroidInstanceLabels() "DescribeAndroidInstanceLabels" -> DescribeAndroidInstanceLabelsOutput {
    0 "Keys" keys: Vec<String>, 1 "Values" values: Vec<String>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }

/// Response of [`DescribeAndroidInstanceLabels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceLabelsOutput {
    pub total: Option<i64>,
    /// Deprecated.
    pub labels: Vec<AndroidInstanceLabel>,
    pub android_instance_labels: Vec<AndroidInstanceLabelDetail>,
}
model! { DescribeAndroidInstanceLabelsOutput {
    0 "Total" total: i64, 1 "Labels" labels: Vec<AndroidInstanceLabel>,
    2 "AndroidInstanceLabels" android_instance_labels: Vec<AndroidInstanceLabelDetail>
} }

/// In the response of [`DescribeAndroidInstanceLabels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceLabelDetail {
    pub label: Option<AndroidInstanceLabel>,
    pub description: Option<String>,
    pub create_time: Option<String>,
}
model! { AndroidInstanceLabelDetail {
    0 "Label" label: AndroidInstanceLabel, 1 "Description" description: String, 2 "CreateTime" create_time: String
} }

/// Describes android instance tasks status: `DescribeAndroidInstanceTasksStatus` of `gs` 2019-11-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DescribeAndroidInstanceTasksStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceTasksStatus {
    pub task_ids: Option<Vec<String>>,
    pub filter: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub recent_days: Option<i64>,
}
operation! { DescribeAndroidInstanceTasksStatus()
    "DescribeAndroidInstanceTasksStatus" -> DescribeAndroidInstanceTasksStatusOutput {
    0 "TaskIds" task_ids: Vec<String>, 1 "Filter" filter: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "RecentDays" recent_days: i64
} }
paged! { DescribeAndroidInstanceTasksStatus: AndroidInstanceTaskStatus =
    Offset "Offset", "TaskStatusSet" task_status_set, total "Total" }

/// Response of [`DescribeAndroidInstanceTasksStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceTasksStatusOutput {
    pub task_status_set: Vec<AndroidInstanceTaskStatus>,
    pub total: Option<i64>,
}
model! { DescribeAndroidInstanceTasksStatusOutput {
    0 "TaskStatusSet" task_status_set: Vec<AndroidInstanceTaskStatus>, 1 "Total" total: i64
} }

/// In the response of [`DescribeAndroidInstanceTasksStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceTaskStatus {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub android_instance_id: Option<String>,
    pub task_result: Option<String>,
    pub task_type: Option<String>,
    pub create_time: Option<String>,
    pub complete_time: Option<String>,
}
model! { AndroidInstanceTaskStatus {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "AndroidInstanceId" android_instance_id: String,
    3 "TaskResult" task_result: String, 4 "TaskType" task_type: String, 5 "CreateTime" create_time: String,
    6 "CompleteTime" complete_time: String
} }

/// Describes android instances: `DescribeAndroidInstances` of `gs` 2019-11-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DescribeAndroidInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstances {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub android_instance_ids: Option<Vec<String>>,
    pub android_instance_region: Option<String>,
    pub android_instance_zone: Option<String>,
    pub android_instance_group_ids: Option<Vec<String>>,
    pub label_selector: Option<Vec<LabelRequirement>>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAndroidInstances() "DescribeAndroidInstances" -> DescribeAndroidInstancesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "AndroidInstanceIds" android_instance_ids: Vec<String>,
    3 "AndroidInstanceRegion" android_instance_region: String, 4 "AndroidInstanceZone" android_instance_zone: String,
    5 "AndroidInstanceGroupIds" android_instance_group_ids: Vec<String>,
    6 "LabelSelector" label_selector: Vec<LabelRequirement>, 7 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAndroidInstances: AndroidInstance =
    Offset "Offset", "AndroidInstances" android_instances, total "TotalCount" }

/// In the request of [`DescribeAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelRequirement {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub operator: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { LabelRequirement(key: String, operator: String) {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Values" values: Vec<String>
} }

/// Response of [`DescribeAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstancesOutput {
    pub total_count: Option<i64>,
    pub android_instances: Vec<AndroidInstance>,
}
model! { DescribeAndroidInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "AndroidInstances" android_instances: Vec<AndroidInstance>
} }

/// In the response of [`DescribeAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstance {
    pub android_instance_id: Option<String>,
    pub android_instance_region: Option<String>,
    pub android_instance_zone: Option<String>,
    pub state: Option<String>,
    pub android_instance_type: Option<String>,
    pub android_instance_image_id: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub host_serial_number: Option<String>,
    pub android_instance_group_id: Option<String>,
    pub android_instance_labels: Vec<AndroidInstanceLabel>,
    pub name: Option<String>,
    pub user_id: Option<String>,
    pub private_ip: Option<String>,
    pub create_time: Option<String>,
    pub host_server_serial_number: Option<String>,
    pub service_status: Option<String>,
    pub android_instance_model: Option<String>,
}
model! { AndroidInstance {
    0 "AndroidInstanceId" android_instance_id: String, 1 "AndroidInstanceRegion" android_instance_region: String,
    2 "AndroidInstanceZone" android_instance_zone: String, 3 "State" state: String,
    4 "AndroidInstanceType" android_instance_type: String, 5 "AndroidInstanceImageId" android_instance_image_id: String,
    6 "Width" width: i64, 7 "Height" height: i64, 8 "HostSerialNumber" host_serial_number: String,
    9 "AndroidInstanceGroupId" android_instance_group_id: String,
    10 "AndroidInstanceLabels" android_instance_labels: Vec<AndroidInstanceLabel>, 11 "Name" name: String,
    12 "UserId" user_id: String, 13 "PrivateIP" private_ip: String, 14 "CreateTime" create_time: String,
    15 "HostServerSerialNumber" host_server_serial_number: String, 16 "ServiceStatus" service_status: String,
    17 "AndroidInstanceModel" android_instance_model: String
} }

/// Describes android instances app blacklist: `DescribeAndroidInstancesAppBlacklist` of `gs` 2019-11-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DescribeAndroidInstancesAppBlacklist>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstancesAppBlacklist {
    /// Required.
    pub android_instance_ids: Vec<String>,
}
operation! { DescribeAndroidInstancesAppBlacklist(android_instance_ids: Vec<String>)
    "DescribeAndroidInstancesAppBlacklist" -> DescribeAndroidInstancesAppBlacklistOutput {
    0 "AndroidInstanceIds" android_instance_ids
} }

/// Response of [`DescribeAndroidInstancesAppBlacklist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstancesAppBlacklistOutput {
    pub app_blacklist_set: Vec<AndroidInstanceAppBlacklist>,
}
model! { DescribeAndroidInstancesAppBlacklistOutput {
    0 "AppBlacklistSet" app_blacklist_set: Vec<AndroidInstanceAppBlacklist>
} }

/// In the response of [`DescribeAndroidInstancesAppBlacklist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceAppBlacklist {
    pub android_instance_id: Option<String>,
    pub app_blacklist: Vec<String>,
}
model! { AndroidInstanceAppBlacklist {
    0 "AndroidInstanceId" android_instance_id: String, 1 "AppBlacklist" app_blacklist: Vec<String>
} }

/// Describes android instances by apps: `DescribeAndroidInstancesByApps` of `gs` 2019-11-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DescribeAndroidInstancesByApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstancesByApps {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub android_app_ids: Vec<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAndroidInstancesByApps(offset: i64, limit: i64, android_app_ids: Vec<String>)
    "DescribeAndroidInstancesByApps" -> DescribeAndroidInstancesByAppsOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "AndroidAppIds" android_app_ids, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAndroidInstancesByApps: AndroidInstance =
    Offset "Offset", "AndroidInstances" android_instances, total "TotalCount" }

/// Response of [`DescribeAndroidInstancesByApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstancesByAppsOutput {
    pub total_count: Option<i64>,
    pub android_instances: Vec<AndroidInstance>,
}
model! { DescribeAndroidInstancesByAppsOutput {
    0 "TotalCount" total_count: i64, 1 "AndroidInstances" android_instances: Vec<AndroidInstance>
} }

/// Describes instances count: `DescribeInstancesCount` of `gs` 2019-11-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DescribeInstancesCount>.
///
/// Errors: [`codes::INVALID_PARAMETER_JSON_PARSE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesCount {
    pub game_id: Option<String>,
    pub group_id: Option<String>,
    pub game_region: Option<String>,
    pub game_type: Option<String>,
}
operation! { DescribeInstancesCount() "DescribeInstancesCount" -> DescribeInstancesCountOutput {
    0 "GameId" game_id: String, 1 "GroupId" group_id: String, 2 "GameRegion" game_region: String,
    3 "GameType" game_type: String
} }

/// Response of [`DescribeInstancesCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesCountOutput {
    pub total: Option<i64>,
    pub running: Option<i64>,
}
model! { DescribeInstancesCountOutput {
    0 "Total" total: i64, 1 "Running" running: i64
} }

/// Destroys android instances: `DestroyAndroidInstances` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DestroyAndroidInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_JSON_PARSE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyAndroidInstances {
    /// Required.
    pub android_instance_ids: Vec<String>,
}
operation! { DestroyAndroidInstances(android_instance_ids: Vec<String>) "DestroyAndroidInstances" -> Empty {
    0 "AndroidInstanceIds" android_instance_ids
} }

/// Response of [`DestroyAndroidInstances`]: empty.
pub type DestroyAndroidInstancesOutput = Empty;

/// Disables android instances app: `DisableAndroidInstancesApp` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DisableAndroidInstancesApp>.
///
/// Errors: [`codes::INVALID_PARAMETER_JSON_PARSE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAndroidInstancesApp {
    /// Required.
    pub android_instance_ids: Vec<String>,
    /// Required.
    pub package_name: String,
}
operation! { DisableAndroidInstancesApp(android_instance_ids: Vec<String>, package_name: String)
    "DisableAndroidInstancesApp" -> DisableAndroidInstancesAppOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "PackageName" package_name
} }

/// Response of [`DisableAndroidInstancesApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAndroidInstancesAppOutput {
    pub android_instance_errors: Vec<AndroidInstanceError>,
}
model! { DisableAndroidInstancesAppOutput {
    0 "AndroidInstanceErrors" android_instance_errors: Vec<AndroidInstanceError>
} }

/// `DisconnectAndroidInstance` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DisconnectAndroidInstance>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_NO_IDLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisconnectAndroidInstance {
    /// Required.
    pub android_instance_id: String,
}
operation! { DisconnectAndroidInstance(android_instance_id: String) "DisconnectAndroidInstance" -> Empty {
    0 "AndroidInstanceId" android_instance_id
} }

/// Response of [`DisconnectAndroidInstance`]: empty.
pub type DisconnectAndroidInstanceOutput = Empty;

/// `DisconnectAndroidInstanceAccelerator` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DisconnectAndroidInstanceAccelerator>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_NO_IDLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisconnectAndroidInstanceAccelerator {
    /// Required.
    pub android_instance_id: String,
    pub user_id: Option<String>,
}
operation! { DisconnectAndroidInstanceAccelerator(android_instance_id: String)
    "DisconnectAndroidInstanceAccelerator" -> Empty {
    0 "AndroidInstanceId" android_instance_id, 1 "UserId" user_id: String
} }

/// Response of [`DisconnectAndroidInstanceAccelerator`]: empty.
pub type DisconnectAndroidInstanceAcceleratorOutput = Empty;

/// `DistributeAndroidInstanceImageToHosts` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DistributeAndroidInstanceImageToHosts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeAndroidInstanceImageToHosts {
    /// Required.
    pub host_serial_numbers: Vec<String>,
    /// Required.
    pub image_id: String,
}
operation! { DistributeAndroidInstanceImageToHosts(host_serial_numbers: Vec<String>, image_id: String)
    "DistributeAndroidInstanceImageToHosts" -> DistributeAndroidInstanceImageToHostsOutput {
    0 "HostSerialNumbers" host_serial_numbers, 1 "ImageId" image_id
} }

/// Response of [`DistributeAndroidInstanceImageToHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeAndroidInstanceImageToHostsOutput {
    pub task_set: Vec<AndroidInstanceHostTask>,
}
model! { DistributeAndroidInstanceImageToHostsOutput {
    0 "TaskSet" task_set: Vec<AndroidInstanceHostTask>
} }

/// In the response of [`DistributeAndroidInstanceImageToHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceHostTask {
    pub task_id: Option<String>,
    pub host_serial_number: Option<String>,
}
model! { AndroidInstanceHostTask {
    0 "TaskId" task_id: String, 1 "HostSerialNumber" host_serial_number: String
} }

/// `DistributeFileToAndroidInstances` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DistributeFileToAndroidInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeFileToAndroidInstances {
    /// Required.
    pub android_instance_ids: Vec<String>,
    /// Required.
    pub file_url: String,
    /// Required.
    pub destination_directory: String,
    pub destination_file_name: Option<String>,
}
operation! {
    DistributeFileToAndroidInstances(android_instance_ids: Vec<String>, file_url: String, destination_directory: String)
    "DistributeFileToAndroidInstances" -> DistributeFileToAndroidInstancesOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "FileURL" file_url, 2 "DestinationDirectory" destination_directory,
    3 "DestinationFileName" destination_file_name: String
} }

/// Response of [`DistributeFileToAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeFileToAndroidInstancesOutput {
    pub task_set: Vec<AndroidInstanceTask>,
}
model! { DistributeFileToAndroidInstancesOutput {
    0 "TaskSet" task_set: Vec<AndroidInstanceTask>
} }

/// `DistributePhotoToAndroidInstances` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=DistributePhotoToAndroidInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributePhotoToAndroidInstances {
    /// Required.
    pub android_instance_ids: Vec<String>,
    /// Required.
    pub photo_url: String,
}
operation! { DistributePhotoToAndroidInstances(android_instance_ids: Vec<String>, photo_url: String)
    "DistributePhotoToAndroidInstances" -> DistributePhotoToAndroidInstancesOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "PhotoURL" photo_url
} }

/// Response of [`DistributePhotoToAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributePhotoToAndroidInstancesOutput {
    pub task_set: Vec<AndroidInstanceTask>,
}
model! { DistributePhotoToAndroidInstancesOutput {
    0 "TaskSet" task_set: Vec<AndroidInstanceTask>
} }

/// Enables android instances app: `EnableAndroidInstancesApp` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=EnableAndroidInstancesApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAndroidInstancesApp {
    /// Required.
    pub android_instance_ids: Vec<String>,
    /// Required.
    pub package_name: String,
}
operation! { EnableAndroidInstancesApp(android_instance_ids: Vec<String>, package_name: String)
    "EnableAndroidInstancesApp" -> EnableAndroidInstancesAppOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "PackageName" package_name
} }

/// Response of [`EnableAndroidInstancesApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAndroidInstancesAppOutput {
    pub android_instance_errors: Vec<AndroidInstanceError>,
}
model! { EnableAndroidInstancesAppOutput {
    0 "AndroidInstanceErrors" android_instance_errors: Vec<AndroidInstanceError>
} }

/// Executes command on android instances: `ExecuteCommandOnAndroidInstances` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=ExecuteCommandOnAndroidInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteCommandOnAndroidInstances {
    /// Required.
    pub android_instance_ids: Vec<String>,
    /// Required.
    pub command: String,
}
operation! { ExecuteCommandOnAndroidInstances(android_instance_ids: Vec<String>, command: String)
    "ExecuteCommandOnAndroidInstances" -> ExecuteCommandOnAndroidInstancesOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "Command" command
} }

/// Response of [`ExecuteCommandOnAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteCommandOnAndroidInstancesOutput {
    pub task_set: Vec<AndroidInstanceTask>,
}
model! { ExecuteCommandOnAndroidInstancesOutput {
    0 "TaskSet" task_set: Vec<AndroidInstanceTask>
} }

/// Fetches android instances logs: `FetchAndroidInstancesLogs` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=FetchAndroidInstancesLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchAndroidInstancesLogs {
    /// Required.
    pub android_instance_ids: Vec<String>,
    /// Required.
    pub bucket_name: String,
    /// Required.
    pub bucket_region: String,
    pub bucket_directory: Option<String>,
    pub recent_days: Option<i64>,
}
operation! { FetchAndroidInstancesLogs(android_instance_ids: Vec<String>, bucket_name: String, bucket_region: String)
    "FetchAndroidInstancesLogs" -> Empty {
    0 "AndroidInstanceIds" android_instance_ids, 1 "BucketName" bucket_name, 2 "BucketRegion" bucket_region,
    3 "BucketDirectory" bucket_directory: String, 4 "RecentDays" recent_days: i64
} }

/// Response of [`FetchAndroidInstancesLogs`]: empty.
pub type FetchAndroidInstancesLogsOutput = Empty;

/// Imports android instance image: `ImportAndroidInstanceImage` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=ImportAndroidInstanceImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportAndroidInstanceImage {
    /// Required.
    pub name: String,
    /// Required.
    pub url: String,
    /// Required.
    pub md5: String,
    pub android_version: Option<String>,
    pub zone: Option<String>,
}
operation! { ImportAndroidInstanceImage(name: String, url: String, md5: String)
    "ImportAndroidInstanceImage" -> ImportAndroidInstanceImageOutput {
    0 "Name" name, 1 "URL" url, 2 "MD5" md5, 3 "AndroidVersion" android_version: String, 4 "Zone" zone: String
} }

/// Response of [`ImportAndroidInstanceImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportAndroidInstanceImageOutput {
    pub android_instance_image_id: Option<String>,
}
model! { ImportAndroidInstanceImageOutput {
    0 "AndroidInstanceImageId" android_instance_image_id: String
} }

/// Installs android instances app: `InstallAndroidInstancesApp` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=InstallAndroidInstancesApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAndroidInstancesApp {
    /// Required.
    pub android_instance_ids: Vec<String>,
    /// Required.
    pub android_app_id: String,
    pub android_app_version: Option<String>,
    pub installation_method: Option<String>,
}
operation! { InstallAndroidInstancesApp(android_instance_ids: Vec<String>, android_app_id: String)
    "InstallAndroidInstancesApp" -> InstallAndroidInstancesAppOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "AndroidAppId" android_app_id,
    2 "AndroidAppVersion" android_app_version: String, 3 "InstallationMethod" installation_method: String
} }

/// Response of [`InstallAndroidInstancesApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAndroidInstancesAppOutput {
    pub task_set: Vec<AndroidInstanceTask>,
}
model! { InstallAndroidInstancesAppOutput {
    0 "TaskSet" task_set: Vec<AndroidInstanceTask>
} }

/// Installs android instances app with url: `InstallAndroidInstancesAppWithURL` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=InstallAndroidInstancesAppWithURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAndroidInstancesAppWithURL {
    /// Required.
    pub android_instance_ids: Vec<String>,
    /// Required.
    pub android_app_url: String,
    pub android_app_md5: Option<String>,
}
operation! { InstallAndroidInstancesAppWithURL(android_instance_ids: Vec<String>, android_app_url: String)
    "InstallAndroidInstancesAppWithURL" -> InstallAndroidInstancesAppWithURLOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "AndroidAppURL" android_app_url,
    2 "AndroidAppMD5" android_app_md5: String
} }

/// Response of [`InstallAndroidInstancesAppWithURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAndroidInstancesAppWithURLOutput {
    pub task_set: Vec<AndroidInstanceTask>,
}
model! { InstallAndroidInstancesAppWithURLOutput {
    0 "TaskSet" task_set: Vec<AndroidInstanceTask>
} }

/// Modifies android app: `ModifyAndroidApp` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=ModifyAndroidApp>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLICATION_LOCK_FAIL`], [`codes::FAILED_OPERATION_APPLICATION_NOT_FIND`],
/// [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidApp {
    /// Required.
    pub android_app_id: String,
    /// Required.
    pub name: String,
    pub user_id: Option<String>,
}
operation! { ModifyAndroidApp(android_app_id: String, name: String) "ModifyAndroidApp" -> Empty {
    0 "AndroidAppId" android_app_id, 1 "Name" name, 2 "UserId" user_id: String
} }

/// Response of [`ModifyAndroidApp`]: empty.
pub type ModifyAndroidAppOutput = Empty;

/// Modifies android app version: `ModifyAndroidAppVersion` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=ModifyAndroidAppVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLICATION_LOCK_FAIL`], [`codes::FAILED_OPERATION_APPLICATION_NOT_FIND`],
/// [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidAppVersion {
    /// Required.
    pub android_app_id: String,
    /// Required.
    pub android_app_version: String,
    /// Required.
    pub android_app_version_name: String,
    pub command: Option<String>,
    pub uninstall_command: Option<String>,
}
operation! {
    ModifyAndroidAppVersion(android_app_id: String, android_app_version: String, android_app_version_name: String)
    "ModifyAndroidAppVersion" -> Empty {
    0 "AndroidAppId" android_app_id, 1 "AndroidAppVersion" android_app_version,
    2 "AndroidAppVersionName" android_app_version_name, 3 "Command" command: String,
    4 "UninstallCommand" uninstall_command: String
} }

/// Response of [`ModifyAndroidAppVersion`]: empty.
pub type ModifyAndroidAppVersionOutput = Empty;

/// Modifies android instance information: `ModifyAndroidInstanceInformation` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=ModifyAndroidInstanceInformation>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLICATION_LOCK_FAIL`], [`codes::FAILED_OPERATION_APPLICATION_NOT_FIND`],
/// [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstanceInformation {
    /// Required.
    pub android_instance_id: String,
    pub name: Option<String>,
}
operation! { ModifyAndroidInstanceInformation(android_instance_id: String) "ModifyAndroidInstanceInformation" -> Empty {
    0 "AndroidInstanceId" android_instance_id, 1 "Name" name: String
} }

/// Response of [`ModifyAndroidInstanceInformation`]: empty.
pub type ModifyAndroidInstanceInformationOutput = Empty;

/// Modifies android instance resolution: `ModifyAndroidInstanceResolution` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=ModifyAndroidInstanceResolution>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLICATION_LOCK_FAIL`], [`codes::FAILED_OPERATION_APPLICATION_NOT_FIND`],
/// [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstanceResolution {
    /// Required.
    pub android_instance_id: String,
    /// Required.
    pub width: i64,
    /// Required.
    pub height: i64,
    pub dpi: Option<i64>,
    pub fps: Option<i64>,
    pub resolution_type: Option<String>,
}
operation! { ModifyAndroidInstanceResolution(android_instance_id: String, width: i64, height: i64)
    "ModifyAndroidInstanceResolution" -> Empty {
    0 "AndroidInstanceId" android_instance_id, 1 "Width" width, 2 "Height" height, 3 "DPI" dpi: i64, 4 "FPS" fps: i64,
    5 "ResolutionType" resolution_type: String
} }

/// Response of [`ModifyAndroidInstanceResolution`]: empty.
pub type ModifyAndroidInstanceResolutionOutput = Empty;

/// Modifies android instances app blacklist: `ModifyAndroidInstancesAppBlacklist` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=ModifyAndroidInstancesAppBlacklist>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstancesAppBlacklist {
    /// Required.
    pub android_instance_ids: Vec<String>,
    /// Required.
    pub app_list: Vec<String>,
    /// Required.
    pub operation: String,
}
operation! {
    ModifyAndroidInstancesAppBlacklist(android_instance_ids: Vec<String>, app_list: Vec<String>, operation: String)
    "ModifyAndroidInstancesAppBlacklist" -> ModifyAndroidInstancesAppBlacklistOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "AppList" app_list, 2 "Operation" operation
} }

/// Response of [`ModifyAndroidInstancesAppBlacklist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstancesAppBlacklistOutput {
    pub task_set: Vec<AndroidInstanceTask>,
}
model! { ModifyAndroidInstancesAppBlacklistOutput {
    0 "TaskSet" task_set: Vec<AndroidInstanceTask>
} }

/// Modifies android instances information: `ModifyAndroidInstancesInformation` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=ModifyAndroidInstancesInformation>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstancesInformation {
    /// Required.
    pub android_instance_informations: Vec<AndroidInstanceInformation>,
}
operation! { ModifyAndroidInstancesInformation(android_instance_informations: Vec<AndroidInstanceInformation>)
    "ModifyAndroidInstancesInformation" -> Empty {
    0 "AndroidInstanceInformations" android_instance_informations
} }

/// Response of [`ModifyAndroidInstancesInformation`]: empty.
pub type ModifyAndroidInstancesInformationOutput = Empty;

/// In the request of [`ModifyAndroidInstancesInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceInformation {
    /// Required.
    pub android_instance_id: Option<String>,
    /// Required.
    pub name: Option<String>,
}
input! { AndroidInstanceInformation(android_instance_id: String, name: String) {
    0 "AndroidInstanceId" android_instance_id: String, 1 "Name" name: String
} }

/// Modifies android instances labels: `ModifyAndroidInstancesLabels` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=ModifyAndroidInstancesLabels>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstancesLabels {
    /// Required.
    pub android_instance_ids: Vec<String>,
    /// Required.
    pub operation: String,
    pub android_instance_labels: Option<Vec<AndroidInstanceLabel>>,
}
operation! { ModifyAndroidInstancesLabels(android_instance_ids: Vec<String>, operation: String)
    "ModifyAndroidInstancesLabels" -> Empty {
    0 "AndroidInstanceIds" android_instance_ids, 1 "Operation" operation,
    2 "AndroidInstanceLabels" android_instance_labels: Vec<AndroidInstanceLabel>
} }

/// Response of [`ModifyAndroidInstancesLabels`]: empty.
pub type ModifyAndroidInstancesLabelsOutput = Empty;

/// Modifies android instances properties: `ModifyAndroidInstancesProperties` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=ModifyAndroidInstancesProperties>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstancesProperties {
    /// Required.
    pub android_instance_ids: Vec<String>,
    pub android_instance_device: Option<AndroidInstanceDevice>,
    pub android_instance_properties: Option<Vec<AndroidInstanceProperty>>,
}
operation! { ModifyAndroidInstancesProperties(android_instance_ids: Vec<String>)
    "ModifyAndroidInstancesProperties" -> ModifyAndroidInstancesPropertiesOutput {
    0 "AndroidInstanceIds" android_instance_ids,
    1 "AndroidInstanceDevice" android_instance_device: AndroidInstanceDevice,
    2 "AndroidInstanceProperties" android_instance_properties: Vec<AndroidInstanceProperty>
} }

/// In the request of [`ModifyAndroidInstancesProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceDevice {
    /// Required.
    pub brand: Option<String>,
    /// Required.
    pub model: Option<String>,
}
input! { AndroidInstanceDevice(brand: String, model: String) {
    0 "Brand" brand: String, 1 "Model" model: String
} }

/// In the request of [`ModifyAndroidInstancesProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceProperty {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AndroidInstanceProperty(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ModifyAndroidInstancesProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstancesPropertiesOutput {
    pub android_instance_errors: Vec<AndroidInstanceError>,
}
model! { ModifyAndroidInstancesPropertiesOutput {
    0 "AndroidInstanceErrors" android_instance_errors: Vec<AndroidInstanceError>
} }

/// Modifies android instances resolution: `ModifyAndroidInstancesResolution` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=ModifyAndroidInstancesResolution>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstancesResolution {
    /// Required.
    pub android_instance_ids: Vec<String>,
    /// Required.
    pub width: i64,
    /// Required.
    pub height: i64,
    /// Required.
    pub dpi: i64,
    pub fps: Option<i64>,
    pub resolution_type: Option<String>,
}
operation! { ModifyAndroidInstancesResolution(android_instance_ids: Vec<String>, width: i64, height: i64, dpi: i64)
    "ModifyAndroidInstancesResolution" -> ModifyAndroidInstancesResolutionOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "Width" width, 2 "Height" height, 3 "DPI" dpi, 4 "FPS" fps: i64,
    5 "ResolutionType" resolution_type: String
} }

/// Response of [`ModifyAndroidInstancesResolution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstancesResolutionOutput {
    pub android_instance_errors: Vec<AndroidInstanceError>,
}
model! { ModifyAndroidInstancesResolutionOutput {
    0 "AndroidInstanceErrors" android_instance_errors: Vec<AndroidInstanceError>
} }

/// Modifies android instances resources: `ModifyAndroidInstancesResources` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=ModifyAndroidInstancesResources>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstancesResources {
    /// Required.
    pub android_instance_ids: Vec<String>,
    /// Required.
    pub memory_quota: i64,
}
operation! { ModifyAndroidInstancesResources(android_instance_ids: Vec<String>, memory_quota: i64)
    "ModifyAndroidInstancesResources" -> ModifyAndroidInstancesResourcesOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "MemoryQuota" memory_quota
} }

/// Response of [`ModifyAndroidInstancesResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstancesResourcesOutput {
    pub task_set: Vec<AndroidInstanceTask>,
}
model! { ModifyAndroidInstancesResourcesOutput {
    0 "TaskSet" task_set: Vec<AndroidInstanceTask>
} }

/// Modifies android instances user id: `ModifyAndroidInstancesUserId` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=ModifyAndroidInstancesUserId>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstancesUserId {
    /// Required.
    pub android_instance_ids: Vec<String>,
    pub user_id: Option<String>,
    pub expiration_duration: Option<String>,
}
operation! { ModifyAndroidInstancesUserId(android_instance_ids: Vec<String>) "ModifyAndroidInstancesUserId" -> Empty {
    0 "AndroidInstanceIds" android_instance_ids, 1 "UserId" user_id: String,
    2 "ExpirationDuration" expiration_duration: String
} }

/// Response of [`ModifyAndroidInstancesUserId`]: empty.
pub type ModifyAndroidInstancesUserIdOutput = Empty;

/// Reboots android instance hosts: `RebootAndroidInstanceHosts` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=RebootAndroidInstanceHosts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootAndroidInstanceHosts {
    /// Required.
    pub host_serial_numbers: Vec<String>,
}
operation! { RebootAndroidInstanceHosts(host_serial_numbers: Vec<String>)
    "RebootAndroidInstanceHosts" -> RebootAndroidInstanceHostsOutput {
    0 "HostSerialNumbers" host_serial_numbers
} }

/// Response of [`RebootAndroidInstanceHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootAndroidInstanceHostsOutput {
    pub task_set: Vec<AndroidInstanceTask>,
}
model! { RebootAndroidInstanceHostsOutput {
    0 "TaskSet" task_set: Vec<AndroidInstanceTask>
} }

/// Reboots android instances: `RebootAndroidInstances` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=RebootAndroidInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootAndroidInstances {
    /// Required.
    pub android_instance_ids: Vec<String>,
}
operation! { RebootAndroidInstances(android_instance_ids: Vec<String>)
    "RebootAndroidInstances" -> RebootAndroidInstancesOutput {
    0 "AndroidInstanceIds" android_instance_ids
} }

/// Response of [`RebootAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootAndroidInstancesOutput {
    pub task_set: Vec<AndroidInstanceTask>,
}
model! { RebootAndroidInstancesOutput {
    0 "TaskSet" task_set: Vec<AndroidInstanceTask>
} }

/// Renews android instances access token: `RenewAndroidInstancesAccessToken` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=RenewAndroidInstancesAccessToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAndroidInstancesAccessToken {
    /// Required. Secret.
    pub access_token: Secret,
    pub expiration_duration: Option<String>,
}
operation! { RenewAndroidInstancesAccessToken(access_token: Secret) "RenewAndroidInstancesAccessToken" -> Empty {
    0 "AccessToken" access_token, 1 "ExpirationDuration" expiration_duration: String
} }

/// Response of [`RenewAndroidInstancesAccessToken`]: empty.
pub type RenewAndroidInstancesAccessTokenOutput = Empty;

/// Resets android instances: `ResetAndroidInstances` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=ResetAndroidInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_TIMEOUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAndroidInstances {
    /// Required.
    pub android_instance_ids: Vec<String>,
    pub android_instance_image_id: Option<String>,
    pub mode: Option<String>,
}
operation! { ResetAndroidInstances(android_instance_ids: Vec<String>)
    "ResetAndroidInstances" -> ResetAndroidInstancesOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "AndroidInstanceImageId" android_instance_image_id: String,
    2 "Mode" mode: String
} }

/// Response of [`ResetAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAndroidInstancesOutput {
    pub task_set: Vec<AndroidInstanceTask>,
}
model! { ResetAndroidInstancesOutput {
    0 "TaskSet" task_set: Vec<AndroidInstanceTask>
} }

/// Restarts android instances app: `RestartAndroidInstancesApp` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=RestartAndroidInstancesApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartAndroidInstancesApp {
    /// Required.
    pub android_instance_ids: Vec<String>,
    /// Required.
    pub package_name: String,
    pub activity: Option<String>,
}
operation! { RestartAndroidInstancesApp(android_instance_ids: Vec<String>, package_name: String)
    "RestartAndroidInstancesApp" -> Empty {
    0 "AndroidInstanceIds" android_instance_ids, 1 "PackageName" package_name, 2 "Activity" activity: String
} }

/// Response of [`RestartAndroidInstancesApp`]: empty.
pub type RestartAndroidInstancesAppOutput = Empty;

/// Restores android instance: `RestoreAndroidInstance` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=RestoreAndroidInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreAndroidInstance {
    /// Required.
    pub android_instance_id: String,
    /// Required.
    pub backup_id: String,
}
operation! { RestoreAndroidInstance(android_instance_id: String, backup_id: String)
    "RestoreAndroidInstance" -> RestoreAndroidInstanceOutput {
    0 "AndroidInstanceId" android_instance_id, 1 "BackupId" backup_id
} }

/// Response of [`RestoreAndroidInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreAndroidInstanceOutput {
    pub task_id: Option<String>,
}
model! { RestoreAndroidInstanceOutput {
    0 "TaskId" task_id: String
} }

/// Restores android instance from storage: `RestoreAndroidInstanceFromStorage` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=RestoreAndroidInstanceFromStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreAndroidInstanceFromStorage {
    /// Required.
    pub android_instance_id: String,
    /// Required.
    pub object_key: String,
    /// Required.
    pub storage_type: String,
    pub cos_options: Option<COSOptions>,
    pub s3_options: Option<S3Options>,
}
operation! { RestoreAndroidInstanceFromStorage(android_instance_id: String, object_key: String, storage_type: String)
    "RestoreAndroidInstanceFromStorage" -> RestoreAndroidInstanceFromStorageOutput {
    0 "AndroidInstanceId" android_instance_id, 1 "ObjectKey" object_key, 2 "StorageType" storage_type,
    3 "COSOptions" cos_options: COSOptions, 4 "S3Options" s3_options: S3Options
} }

/// Response of [`RestoreAndroidInstanceFromStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreAndroidInstanceFromStorageOutput {
    pub task_id: Option<String>,
}
model! { RestoreAndroidInstanceFromStorageOutput {
    0 "TaskId" task_id: String
} }

/// Saves game archive: `SaveGameArchive` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=SaveGameArchive>.
///
/// Errors: [`codes::FAILED_OPERATION_SLOW_DOWN`], [`codes::FAILED_OPERATION_TOO_FREQUENTLY`],
/// [`codes::INVALID_PARAMETER_JSON_PARSE_ERROR`], [`codes::RESOURCE_NOT_FOUND_SESSION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveGameArchive {
    /// Required.
    pub user_id: String,
    /// Required.
    pub game_id: String,
}
operation! { SaveGameArchive(user_id: String, game_id: String) "SaveGameArchive" -> Empty {
    0 "UserId" user_id, 1 "GameId" game_id
} }

/// Response of [`SaveGameArchive`]: empty.
pub type SaveGameArchiveOutput = Empty;

/// Sets android instances bg app keep alive: `SetAndroidInstancesBGAppKeepAlive` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=SetAndroidInstancesBGAppKeepAlive>.
///
/// Errors: [`codes::FAILED_OPERATION_SLOW_DOWN`], [`codes::FAILED_OPERATION_TOO_FREQUENTLY`],
/// [`codes::INVALID_PARAMETER_JSON_PARSE_ERROR`], [`codes::RESOURCE_NOT_FOUND_SESSION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAndroidInstancesBGAppKeepAlive {
    /// Required.
    pub android_instance_ids: Vec<String>,
    /// Required.
    pub operation: String,
    /// Required.
    pub package_names: Vec<String>,
}
operation! {
    SetAndroidInstancesBGAppKeepAlive(android_instance_ids: Vec<String>, operation: String, package_names: Vec<String>)
    "SetAndroidInstancesBGAppKeepAlive" -> SetAndroidInstancesBGAppKeepAliveOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "Operation" operation, 2 "PackageNames" package_names
} }

/// Response of [`SetAndroidInstancesBGAppKeepAlive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAndroidInstancesBGAppKeepAliveOutput {
    pub android_instance_errors: Vec<AndroidInstanceError>,
}
model! { SetAndroidInstancesBGAppKeepAliveOutput {
    0 "AndroidInstanceErrors" android_instance_errors: Vec<AndroidInstanceError>
} }

/// Sets android instances fg app keep alive: `SetAndroidInstancesFGAppKeepAlive` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=SetAndroidInstancesFGAppKeepAlive>.
///
/// Errors: [`codes::FAILED_OPERATION_SLOW_DOWN`], [`codes::FAILED_OPERATION_TOO_FREQUENTLY`],
/// [`codes::INVALID_PARAMETER_JSON_PARSE_ERROR`], [`codes::RESOURCE_NOT_FOUND_SESSION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAndroidInstancesFGAppKeepAlive {
    /// Required.
    pub android_instance_ids: Vec<String>,
    /// Required.
    pub operation: String,
    pub package_name: Option<String>,
}
operation! { SetAndroidInstancesFGAppKeepAlive(android_instance_ids: Vec<String>, operation: String)
    "SetAndroidInstancesFGAppKeepAlive" -> SetAndroidInstancesFGAppKeepAliveOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "Operation" operation, 2 "PackageName" package_name: String
} }

/// Response of [`SetAndroidInstancesFGAppKeepAlive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAndroidInstancesFGAppKeepAliveOutput {
    pub android_instance_errors: Vec<AndroidInstanceError>,
}
model! { SetAndroidInstancesFGAppKeepAliveOutput {
    0 "AndroidInstanceErrors" android_instance_errors: Vec<AndroidInstanceError>
} }

/// Starts android instances: `StartAndroidInstances` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=StartAndroidInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAndroidInstances {
    /// Required.
    pub android_instance_ids: Vec<String>,
}
operation! { StartAndroidInstances(android_instance_ids: Vec<String>)
    "StartAndroidInstances" -> StartAndroidInstancesOutput {
    0 "AndroidInstanceIds" android_instance_ids
} }

/// Response of [`StartAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAndroidInstancesOutput {
    pub task_set: Vec<AndroidInstanceTask>,
}
model! { StartAndroidInstancesOutput {
    0 "TaskSet" task_set: Vec<AndroidInstanceTask>
} }

/// Starts android instances app: `StartAndroidInstancesApp` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=StartAndroidInstancesApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAndroidInstancesApp {
    /// Required.
    pub android_instance_ids: Vec<String>,
    /// Required.
    pub package_name: String,
    pub activity: Option<String>,
}
operation! { StartAndroidInstancesApp(android_instance_ids: Vec<String>, package_name: String)
    "StartAndroidInstancesApp" -> Empty {
    0 "AndroidInstanceIds" android_instance_ids, 1 "PackageName" package_name, 2 "Activity" activity: String
} }

/// Response of [`StartAndroidInstancesApp`]: empty.
pub type StartAndroidInstancesAppOutput = Empty;

/// Starts publish stream: `StartPublishStream` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=StartPublishStream>.
///
/// Errors: [`codes::INVALID_PARAMETER_JSON_PARSE_ERROR`], [`codes::RESOURCE_NOT_FOUND_SESSION_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPublishStream {
    /// Required.
    pub user_id: String,
    /// Required.
    pub publish_url: String,
}
operation! { StartPublishStream(user_id: String, publish_url: String) "StartPublishStream" -> Empty {
    0 "UserId" user_id, 1 "PublishUrl" publish_url
} }

/// Response of [`StartPublishStream`]: empty.
pub type StartPublishStreamOutput = Empty;

/// Starts publish stream to css: `StartPublishStreamToCSS` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=StartPublishStreamToCSS>.
///
/// Errors: [`codes::INVALID_PARAMETER_JSON_PARSE_ERROR`], [`codes::RESOURCE_NOT_FOUND_SESSION_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPublishStreamToCSS {
    /// Required.
    pub user_id: String,
    pub publish_stream_args: Option<String>,
}
operation! { StartPublishStreamToCSS(user_id: String) "StartPublishStreamToCSS" -> Empty {
    0 "UserId" user_id, 1 "PublishStreamArgs" publish_stream_args: String
} }

/// Response of [`StartPublishStreamToCSS`]: empty.
pub type StartPublishStreamToCSSOutput = Empty;

/// Stops android instances: `StopAndroidInstances` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=StopAndroidInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAndroidInstances {
    /// Required.
    pub android_instance_ids: Vec<String>,
}
operation! { StopAndroidInstances(android_instance_ids: Vec<String>)
    "StopAndroidInstances" -> StopAndroidInstancesOutput {
    0 "AndroidInstanceIds" android_instance_ids
} }

/// Response of [`StopAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAndroidInstancesOutput {
    pub task_set: Vec<AndroidInstanceTask>,
}
model! { StopAndroidInstancesOutput {
    0 "TaskSet" task_set: Vec<AndroidInstanceTask>
} }

/// Stops android instances app: `StopAndroidInstancesApp` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=StopAndroidInstancesApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAndroidInstancesApp {
    /// Required.
    pub android_instance_ids: Vec<String>,
    /// Required.
    pub package_name: String,
}
operation! { StopAndroidInstancesApp(android_instance_ids: Vec<String>, package_name: String)
    "StopAndroidInstancesApp" -> Empty {
    0 "AndroidInstanceIds" android_instance_ids, 1 "PackageName" package_name
} }

/// Response of [`StopAndroidInstancesApp`]: empty.
pub type StopAndroidInstancesAppOutput = Empty;

/// Stops game: `StopGame` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=StopGame>.
///
/// Errors: [`codes::INVALID_PARAMETER_JSON_PARSE_ERROR`], [`codes::RESOURCE_UNAVAILABLE_ACCESS_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopGame {
    /// Required.
    pub user_id: String,
    pub host_user_id: Option<String>,
}
operation! { StopGame(user_id: String) "StopGame" -> Empty {
    0 "UserId" user_id, 1 "HostUserId" host_user_id: String
} }

/// Response of [`StopGame`]: empty.
pub type StopGameOutput = Empty;

/// Stops publish stream: `StopPublishStream` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=StopPublishStream>.
///
/// Errors: [`codes::INVALID_PARAMETER_JSON_PARSE_ERROR`], [`codes::RESOURCE_NOT_FOUND_SESSION_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPublishStream {
    /// Required.
    pub user_id: String,
}
operation! { StopPublishStream(user_id: String) "StopPublishStream" -> Empty {
    0 "UserId" user_id
} }

/// Response of [`StopPublishStream`]: empty.
pub type StopPublishStreamOutput = Empty;

/// Switches game archive: `SwitchGameArchive` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=SwitchGameArchive>.
///
/// Errors: [`codes::FAILED_OPERATION_SLOW_DOWN`], [`codes::FAILED_OPERATION_TOO_FREQUENTLY`],
/// [`codes::INVALID_PARAMETER_JSON_PARSE_ERROR`], [`codes::RESOURCE_NOT_FOUND_SESSION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchGameArchive {
    /// Required.
    pub user_id: String,
    /// Required.
    pub game_id: String,
    pub game_archive_url: Option<String>,
    pub game_context: Option<String>,
}
operation! { SwitchGameArchive(user_id: String, game_id: String) "SwitchGameArchive" -> Empty {
    0 "UserId" user_id, 1 "GameId" game_id, 2 "GameArchiveUrl" game_archive_url: String,
    3 "GameContext" game_context: String
} }

/// Response of [`SwitchGameArchive`]: empty.
pub type SwitchGameArchiveOutput = Empty;

/// Syncs android instance image: `SyncAndroidInstanceImage` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=SyncAndroidInstanceImage>.
///
/// Errors: [`codes::FAILED_OPERATION_SLOW_DOWN`], [`codes::FAILED_OPERATION_TOO_FREQUENTLY`],
/// [`codes::INVALID_PARAMETER_JSON_PARSE_ERROR`], [`codes::RESOURCE_NOT_FOUND_SESSION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAndroidInstanceImage {
    /// Required.
    pub android_instance_image_id: String,
    /// Required.
    pub destination_zones: Vec<String>,
}
operation! { SyncAndroidInstanceImage(android_instance_image_id: String, destination_zones: Vec<String>)
    "SyncAndroidInstanceImage" -> SyncAndroidInstanceImageOutput {
    0 "AndroidInstanceImageId" android_instance_image_id, 1 "DestinationZones" destination_zones
} }

/// Response of [`SyncAndroidInstanceImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAndroidInstanceImageOutput {
    pub sync_android_instance_images: Vec<SyncAndroidInstanceImageItem>,
}
model! { SyncAndroidInstanceImageOutput {
    0 "SyncAndroidInstanceImages" sync_android_instance_images: Vec<SyncAndroidInstanceImageItem>
} }

/// In the response of [`SyncAndroidInstanceImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAndroidInstanceImageItem {
    pub android_instance_image_id: Option<String>,
    pub android_instance_image_zone: Option<String>,
}
model! { SyncAndroidInstanceImageItem {
    0 "AndroidInstanceImageId" android_instance_image_id: String,
    1 "AndroidInstanceImageZone" android_instance_image_zone: String
} }

/// Syncs execute command on android instances: `SyncExecuteCommandOnAndroidInstances` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=SyncExecuteCommandOnAndroidInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncExecuteCommandOnAndroidInstances {
    /// Required.
    pub android_instance_ids: Vec<String>,
    /// Required.
    pub command: String,
}
operation! { SyncExecuteCommandOnAndroidInstances(android_instance_ids: Vec<String>, command: String)
    "SyncExecuteCommandOnAndroidInstances" -> SyncExecuteCommandOnAndroidInstancesOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "Command" command
} }

/// Response of [`SyncExecuteCommandOnAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncExecuteCommandOnAndroidInstancesOutput {
    pub command_results: Vec<SyncExecuteCommandResult>,
}
model! { SyncExecuteCommandOnAndroidInstancesOutput {
    0 "CommandResults" command_results: Vec<SyncExecuteCommandResult>
} }

/// In the response of [`SyncExecuteCommandOnAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncExecuteCommandResult {
    pub instance_id: Option<String>,
    pub output: Option<String>,
    pub status: Option<String>,
}
model! { SyncExecuteCommandResult {
    0 "InstanceId" instance_id: String, 1 "Output" output: String, 2 "Status" status: String
} }

/// `TrylockWorker` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=TrylockWorker>.
///
/// Errors: [`codes::INVALID_PARAMETER_JSON_PARSE_ERROR`], [`codes::RESOURCE_NOT_FOUND_NO_IDLE`],
/// [`codes::RESOURCE_UNAVAILABLE_INITIALIZATION`], [`codes::UNSUPPORTED_OPERATION_STOPPING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrylockWorker {
    /// Required.
    pub user_id: String,
    /// Required.
    pub game_id: String,
    pub game_region: Option<String>,
    pub set_no: Option<i64>,
    pub user_ip: Option<String>,
    pub group_id: Option<String>,
}
operation! { TrylockWorker(user_id: String, game_id: String) "TrylockWorker" -> Empty {
    0 "UserId" user_id, 1 "GameId" game_id, 2 "GameRegion" game_region: String, 3 "SetNo" set_no: i64,
    4 "UserIp" user_ip: String, 5 "GroupId" group_id: String
} }

/// Response of [`TrylockWorker`]: empty.
pub type TrylockWorkerOutput = Empty;

/// `UninstallAndroidInstancesApp` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=UninstallAndroidInstancesApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAndroidInstancesApp {
    /// Required.
    pub android_instance_ids: Vec<String>,
    pub android_app_id: Option<String>,
    pub package_name: Option<String>,
}
operation! { UninstallAndroidInstancesApp(android_instance_ids: Vec<String>)
    "UninstallAndroidInstancesApp" -> UninstallAndroidInstancesAppOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "AndroidAppId" android_app_id: String,
    2 "PackageName" package_name: String
} }

/// Response of [`UninstallAndroidInstancesApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAndroidInstancesAppOutput {
    pub task_set: Vec<AndroidInstanceTask>,
}
model! { UninstallAndroidInstancesAppOutput {
    0 "TaskSet" task_set: Vec<AndroidInstanceTask>
} }

/// `UploadFileToAndroidInstances` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=UploadFileToAndroidInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileToAndroidInstances {
    /// Required.
    pub android_instance_ids: Vec<String>,
    /// Required.
    pub file_url: String,
    pub destination_directory: Option<String>,
    pub destination_file_name: Option<String>,
}
operation! { UploadFileToAndroidInstances(android_instance_ids: Vec<String>, file_url: String)
    "UploadFileToAndroidInstances" -> UploadFileToAndroidInstancesOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "FileURL" file_url,
    2 "DestinationDirectory" destination_directory: String, 3 "DestinationFileName" destination_file_name: String
} }

/// Response of [`UploadFileToAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileToAndroidInstancesOutput {
    pub task_set: Vec<AndroidInstanceTask>,
}
model! { UploadFileToAndroidInstancesOutput {
    0 "TaskSet" task_set: Vec<AndroidInstanceTask>
} }

/// `UploadFilesToAndroidInstances` of `gs` 2019-11-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gs&Version=2019-11-18&Action=UploadFilesToAndroidInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFilesToAndroidInstances {
    pub files: Option<Vec<AndroidInstanceUploadFile>>,
}
operation! { UploadFilesToAndroidInstances() "UploadFilesToAndroidInstances" -> UploadFilesToAndroidInstancesOutput {
    0 "Files" files: Vec<AndroidInstanceUploadFile>
} }

/// In the request of [`UploadFilesToAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceUploadFile {
    pub android_instance_id: Option<String>,
    pub file_url: Option<String>,
    pub destination_directory: Option<String>,
    pub destination_file_name: Option<String>,
}
input! { AndroidInstanceUploadFile() {
    0 "AndroidInstanceId" android_instance_id: String, 1 "FileURL" file_url: String,
    2 "DestinationDirectory" destination_directory: String, 3 "DestinationFileName" destination_file_name: String
} }

/// Response of [`UploadFilesToAndroidInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFilesToAndroidInstancesOutput {
    pub task_set: Vec<AndroidInstanceTask>,
}
model! { UploadFilesToAndroidInstancesOutput {
    0 "TaskSet" task_set: Vec<AndroidInstanceTask>
} }

codes! {
    FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_APPLICATION_CREATE_FAIL "FailedOperation.ApplicationCreateFail",
    FAILED_OPERATION_APPLICATION_LOCK_FAIL "FailedOperation.ApplicationLockFail",
    FAILED_OPERATION_APPLICATION_NOT_FIND "FailedOperation.ApplicationNotFind",
    FAILED_OPERATION_GAME_LOCK_FAIL "FailedOperation.GameLockFail",
    FAILED_OPERATION_GAME_NOT_FIND "FailedOperation.GameNotFind",
    FAILED_OPERATION_LOCK_TIMEOUT "FailedOperation.LockTimeout",
    FAILED_OPERATION_PROCESS_TIMEOUT "FailedOperation.ProcessTimeout",
    FAILED_OPERATION_SLOW_DOWN "FailedOperation.SlowDown", FAILED_OPERATION_TIMEOUT "FailedOperation.Timeout",
    FAILED_OPERATION_TOO_FREQUENTLY "FailedOperation.TooFrequently", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_JSON_PARSE_ERROR "InvalidParameter.JsonParseError",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", LIMIT_EXCEEDED_ROLE "LimitExceeded.Role",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_APPLICATION_LIMIT_EXCEEDED "OperationDenied.ApplicationLimitExceeded",
    OPERATION_DENIED_VERSION_CREATING "OperationDenied.VersionCreating",
    OPERATION_DENIED_VERSION_LIMIT_EXCEEDED "OperationDenied.VersionLimitExceeded",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_NO_IDLE "ResourceNotFound.NoIdle",
    RESOURCE_NOT_FOUND_SESSION_NOT_FOUND "ResourceNotFound.SessionNotFound",
    RESOURCE_UNAVAILABLE_ACCESS_FAILED "ResourceUnavailable.AccessFailed",
    RESOURCE_UNAVAILABLE_INITIALIZATION "ResourceUnavailable.Initialization",
    UNSUPPORTED_OPERATION "UnsupportedOperation", UNSUPPORTED_OPERATION_NOT_RUNNING "UnsupportedOperation.NotRunning",
    UNSUPPORTED_OPERATION_STOPPING "UnsupportedOperation.Stopping"
}

#[cfg(feature = "unstable-registry")]
register! {
    BackUpAndroidInstance, BackUpAndroidInstanceToStorage, CleanAndroidInstancesAppData, ConnectAndroidInstance,
    CopyAndroidInstance, CreateAndroidApp, CreateAndroidAppVersion, CreateAndroidInstanceADB,
    CreateAndroidInstanceAcceleratorToken, CreateAndroidInstanceImage, CreateAndroidInstanceLabel,
    CreateAndroidInstanceSSH, CreateAndroidInstanceWebShell, CreateAndroidInstances, CreateAndroidInstancesAccessToken,
    CreateAndroidInstancesScreenshot, CreateCosCredential, CreateSession, DeleteAndroidApp, DeleteAndroidAppVersion,
    DeleteAndroidInstanceBackupFiles, DeleteAndroidInstanceBackups, DeleteAndroidInstanceImages,
    DeleteAndroidInstanceLabel, DescribeAndroidApps, DescribeAndroidInstanceApps, DescribeAndroidInstanceBackups,
    DescribeAndroidInstanceImages, DescribeAndroidInstanceLabels, DescribeAndroidInstanceTasksStatus,
    DescribeAndroidInstances, DescribeAndroidInstancesAppBlacklist, DescribeAndroidInstancesByApps,
    DescribeInstancesCount, DestroyAndroidInstances, DisableAndroidInstancesApp, DisconnectAndroidInstance,
    DisconnectAndroidInstanceAccelerator, DistributeAndroidInstanceImageToHosts, DistributeFileToAndroidInstances,
    DistributePhotoToAndroidInstances, EnableAndroidInstancesApp, ExecuteCommandOnAndroidInstances,
    FetchAndroidInstancesLogs, ImportAndroidInstanceImage, InstallAndroidInstancesApp,
    InstallAndroidInstancesAppWithURL, ModifyAndroidApp, ModifyAndroidAppVersion, ModifyAndroidInstanceInformation,
    ModifyAndroidInstanceResolution, ModifyAndroidInstancesAppBlacklist, ModifyAndroidInstancesInformation,
    ModifyAndroidInstancesLabels, ModifyAndroidInstancesProperties, ModifyAndroidInstancesResolution,
    ModifyAndroidInstancesResources, ModifyAndroidInstancesUserId, RebootAndroidInstanceHosts, RebootAndroidInstances,
    RenewAndroidInstancesAccessToken, ResetAndroidInstances, RestartAndroidInstancesApp, RestoreAndroidInstance,
    RestoreAndroidInstanceFromStorage, SaveGameArchive, SetAndroidInstancesBGAppKeepAlive,
    SetAndroidInstancesFGAppKeepAlive, StartAndroidInstances, StartAndroidInstancesApp, StartPublishStream,
    StartPublishStreamToCSS, StopAndroidInstances, StopAndroidInstancesApp, StopGame, StopPublishStream,
    SwitchGameArchive, SyncAndroidInstanceImage, SyncExecuteCommandOnAndroidInstances, TrylockWorker,
    UninstallAndroidInstancesApp, UploadFileToAndroidInstances, UploadFilesToAndroidInstances
}
