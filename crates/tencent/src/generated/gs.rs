//! `gs` 2019-11-18.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "gs", version: "2019-11-18", code: "gs", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackUpAndroidInstance {
    pub android_instance_id: String,
    pub includes: Option<Vec<String>>,
    pub excludes: Option<Vec<String>>,
}
operation! { BackUpAndroidInstance(android_instance_id: String) "BackUpAndroidInstance" -> BackUpAndroidInstanceOutput {
    0 "AndroidInstanceId" android_instance_id, 1 "Includes" includes: Vec<String>, 2 "Excludes" excludes: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackUpAndroidInstanceOutput {
    pub backup_id: Option<String>,
}
model! { BackUpAndroidInstanceOutput {
    0 "BackupId" backup_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackUpAndroidInstanceToStorage {
    pub android_instance_id: String,
    pub storage_type: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct COSOptions {
    pub bucket: Option<String>,
    pub region: Option<String>,
}
input! { COSOptions(bucket: String, region: String) {
    0 "Bucket" bucket: String, 1 "Region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct S3Options {
    pub end_point: Option<String>,
    pub bucket: Option<String>,
    pub access_key_id: Option<String>,
    pub secret_access_key: Option<Secret>,
}
input! { S3Options(end_point: String, bucket: String, access_key_id: String, secret_access_key: Secret) {
    0 "EndPoint" end_point: String, 1 "Bucket" bucket: String, 2 "AccessKeyId" access_key_id: String,
    3 "SecretAccessKey" secret_access_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackUpAndroidInstanceToStorageOutput {
    pub task_id: Option<String>,
}
model! { BackUpAndroidInstanceToStorageOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CleanAndroidInstancesAppData {
    pub android_instance_ids: Vec<String>,
    pub package_name: String,
}
operation! { CleanAndroidInstancesAppData(android_instance_ids: Vec<String>, package_name: String)
    "CleanAndroidInstancesAppData" -> CleanAndroidInstancesAppDataOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "PackageName" package_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CleanAndroidInstancesAppDataOutput {
    pub android_instance_errors: Option<Vec<AndroidInstanceError>>,
}
model! { CleanAndroidInstancesAppDataOutput {
    0 "AndroidInstanceErrors" android_instance_errors
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceError {
    pub android_instance_id: Option<String>,
    pub error: Option<ErrorItem>,
}
model! { AndroidInstanceError {
    0 "AndroidInstanceId" android_instance_id, 1 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorItem {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ErrorItem {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectAndroidInstance {
    pub client_session: String,
    pub android_instance_id: String,
    pub user_ip: String,
}
operation! { ConnectAndroidInstance(client_session: String, android_instance_id: String, user_ip: String)
    "ConnectAndroidInstance" -> ConnectAndroidInstanceOutput {
    0 "ClientSession" client_session, 1 "AndroidInstanceId" android_instance_id, 2 "UserIp" user_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectAndroidInstanceOutput {
    pub server_session: Option<String>,
}
model! { ConnectAndroidInstanceOutput {
    0 "ServerSession" server_session
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyAndroidInstance {
    pub source_android_instance_id: String,
    pub target_android_instance_id: String,
    pub includes: Option<Vec<String>>,
    pub excludes: Option<Vec<String>>,
}
operation! { CopyAndroidInstance(source_android_instance_id: String, target_android_instance_id: String)
    "CopyAndroidInstance" -> CopyAndroidInstanceOutput {
    0 "SourceAndroidInstanceId" source_android_instance_id, 1 "TargetAndroidInstanceId" target_android_instance_id,
    2 "Includes" includes: Vec<String>, 3 "Excludes" excludes: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyAndroidInstanceOutput {
    pub task_id: Option<String>,
}
model! { CopyAndroidInstanceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidApp {
    pub name: String,
    pub user_id: Option<String>,
    pub app_mode: Option<String>,
}
operation! { CreateAndroidApp(name: String) "CreateAndroidApp" -> CreateAndroidAppOutput {
    0 "Name" name, 1 "UserId" user_id: String, 2 "AppMode" app_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidAppOutput {
    pub android_app_id: Option<String>,
}
model! { CreateAndroidAppOutput {
    0 "AndroidAppId" android_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidAppVersion {
    pub android_app_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidAppVersionOutput {
    pub android_app_version: Option<String>,
}
model! { CreateAndroidAppVersionOutput {
    0 "AndroidAppVersion" android_app_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceADB {
    pub android_instance_id: String,
    pub expired_time: Option<String>,
}
operation! { CreateAndroidInstanceADB(android_instance_id: String)
    "CreateAndroidInstanceADB" -> CreateAndroidInstanceADBOutput {
    0 "AndroidInstanceId" android_instance_id, 1 "ExpiredTime" expired_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceADBOutput {
    pub private_key: Option<Secret>,
    pub user_name: Option<String>,
    pub host_name: Option<String>,
    pub port: Option<i64>,
    pub connect_command: Option<String>,
}
model! { CreateAndroidInstanceADBOutput {
    0 "PrivateKey" private_key, 1 "UserName" user_name, 2 "HostName" host_name, 3 "Port" port,
    4 "ConnectCommand" connect_command
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceAcceleratorToken {
    pub android_instance_ids: Vec<String>,
    pub user_ip: Option<String>,
    pub expiration_duration: Option<String>,
}
operation! { CreateAndroidInstanceAcceleratorToken(android_instance_ids: Vec<String>)
    "CreateAndroidInstanceAcceleratorToken" -> CreateAndroidInstanceAcceleratorTokenOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "UserIP" user_ip: String,
    2 "ExpirationDuration" expiration_duration: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceAcceleratorTokenOutput {
    pub token: Option<Secret>,
    pub accelerator_info: Option<String>,
    pub android_instance_errors: Option<Vec<AndroidInstanceError>>,
}
model! { CreateAndroidInstanceAcceleratorTokenOutput {
    0 "Token" token, 1 "AcceleratorInfo" accelerator_info, 2 "AndroidInstanceErrors" android_instance_errors
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceImage {
    pub android_instance_image_name: String,
    pub android_instance_id: String,
    pub android_instance_image_description: Option<String>,
}
operation! { CreateAndroidInstanceImage(android_instance_image_name: String, android_instance_id: String)
    "CreateAndroidInstanceImage" -> CreateAndroidInstanceImageOutput {
    0 "AndroidInstanceImageName" android_instance_image_name, 1 "AndroidInstanceId" android_instance_id,
    2 "AndroidInstanceImageDescription" android_instance_image_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceImageOutput {
    pub android_instance_image_id: Option<String>,
}
model! { CreateAndroidInstanceImageOutput {
    0 "AndroidInstanceImageId" android_instance_image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceLabel {
    pub key: String,
    pub value: Option<String>,
    pub description: Option<String>,
}
operation! { CreateAndroidInstanceLabel(key: String) "CreateAndroidInstanceLabel" -> Empty {
    0 "Key" key, 1 "Value" value: String, 2 "Description" description: String
} }

pub type CreateAndroidInstanceLabelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceSSH {
    pub android_instance_id: String,
    pub expired_time: String,
}
operation! { CreateAndroidInstanceSSH(android_instance_id: String, expired_time: String)
    "CreateAndroidInstanceSSH" -> CreateAndroidInstanceSSHOutput {
    0 "AndroidInstanceId" android_instance_id, 1 "ExpiredTime" expired_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceSSHOutput {
    pub private_key: Option<Secret>,
    pub user_name: Option<String>,
    pub host_name: Option<String>,
    pub port: Option<i64>,
    pub connect_command: Option<String>,
}
model! { CreateAndroidInstanceSSHOutput {
    0 "PrivateKey" private_key, 1 "UserName" user_name, 2 "HostName" host_name, 3 "Port" port,
    4 "ConnectCommand" connect_command
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceWebShell {
    pub android_instance_id: String,
}
operation! { CreateAndroidInstanceWebShell(android_instance_id: String)
    "CreateAndroidInstanceWebShell" -> CreateAndroidInstanceWebShellOutput {
    0 "AndroidInstanceId" android_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstanceWebShellOutput {
    pub key: Option<String>,
    pub address: Option<String>,
    pub zone: Option<String>,
    pub connect_url: Option<String>,
}
model! { CreateAndroidInstanceWebShellOutput {
    0 "Key" key, 1 "Address" address, 2 "Zone" zone, 3 "ConnectUrl" connect_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstances {
    pub zone: String,
    pub r#type: String,
    pub number: u64,
    pub host_serial_numbers: Option<Vec<String>>,
    pub image_id: Option<String>,
    pub labels: Option<Vec<AndroidInstanceLabel>>,
    pub model: Option<String>,
}
operation! { CreateAndroidInstances(zone: String, r#type: String, number: u64)
    "CreateAndroidInstances" -> CreateAndroidInstancesOutput {
    0 "Zone" zone, 1 "Type" r#type, 2 "Number" number, 3 "HostSerialNumbers" host_serial_numbers: Vec<String>,
    4 "ImageId" image_id: String, 5 "Labels" labels: Vec<AndroidInstanceLabel>, 6 "Model" model: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceLabel {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AndroidInstanceLabel(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstancesOutput {
    pub android_instance_ids: Option<Vec<String>>,
}
model! { CreateAndroidInstancesOutput {
    0 "AndroidInstanceIds" android_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstancesAccessToken {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstancesAccessTokenOutput {
    pub token: Option<Secret>,
    pub access_info: Option<String>,
    pub android_instance_errors: Option<Vec<AndroidInstanceError>>,
}
model! { CreateAndroidInstancesAccessTokenOutput {
    0 "Token" token, 1 "AccessInfo" access_info, 2 "AndroidInstanceErrors" android_instance_errors
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstancesScreenshot {
    pub android_instance_ids: Vec<String>,
}
operation! { CreateAndroidInstancesScreenshot(android_instance_ids: Vec<String>)
    "CreateAndroidInstancesScreenshot" -> CreateAndroidInstancesScreenshotOutput {
    0 "AndroidInstanceIds" android_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndroidInstancesScreenshotOutput {
    pub task_set: Option<Vec<AndroidInstanceTask>>,
}
model! { CreateAndroidInstancesScreenshotOutput {
    0 "TaskSet" task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceTask {
    pub task_id: Option<String>,
    pub android_instance_id: Option<String>,
}
model! { AndroidInstanceTask {
    0 "TaskId" task_id, 1 "AndroidInstanceId" android_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosCredential {
    pub cos_type: String,
    pub android_app_cos_info: Option<AndroidAppCosInfo>,
    pub android_app_file_cos_info: Option<FileCosInfo>,
}
operation! { CreateCosCredential(cos_type: String) "CreateCosCredential" -> CreateCosCredentialOutput {
    0 "CosType" cos_type, 1 "AndroidAppCosInfo" android_app_cos_info: AndroidAppCosInfo,
    2 "AndroidAppFileCosInfo" android_app_file_cos_info: FileCosInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidAppCosInfo {
    pub android_app_id: Option<String>,
    pub file_name: Option<String>,
}
input! { AndroidAppCosInfo(android_app_id: String) {
    0 "AndroidAppId" android_app_id: String, 1 "FileName" file_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileCosInfo {
    pub file_id: Option<String>,
}
input! { FileCosInfo(file_id: String) {
    0 "FileId" file_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosCredentialOutput {
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
    pub session_token: Option<Secret>,
    pub cos_bucket: Option<String>,
    pub cos_region: Option<String>,
    pub path: Option<String>,
    pub start_time: Option<i64>,
    pub expired_time: Option<i64>,
}
model! { CreateCosCredentialOutput {
    0 "SecretID" secret_id, 1 "SecretKey" secret_key, 2 "SessionToken" session_token, 3 "CosBucket" cos_bucket,
    4 "CosRegion" cos_region, 5 "Path" path, 6 "StartTime" start_time, 7 "ExpiredTime" expired_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSession {
    pub user_id: String,
    pub game_id: String,
    pub game_region: Option<String>,
    pub game_paras: Option<String>,
    pub client_session: Option<String>,
    pub resolution: Option<String>,
    pub image_url: Option<String>,
    pub set_no: Option<u64>,
    pub bitrate: Option<u64>,
    pub max_bitrate: Option<u64>,
    pub min_bitrate: Option<u64>,
    pub fps: Option<u64>,
    pub user_ip: Option<String>,
    pub optimization: Option<u64>,
    pub host_user_id: Option<String>,
    pub role: Option<String>,
    pub game_context: Option<String>,
    pub run_mode: Option<String>,
}
operation! { CreateSession(user_id: String, game_id: String) "CreateSession" -> CreateSessionOutput {
    0 "UserId" user_id, 1 "GameId" game_id, 2 "GameRegion" game_region: String, 3 "GameParas" game_paras: String,
    4 "ClientSession" client_session: String, 5 "Resolution" resolution: String, 6 "ImageUrl" image_url: String,
    7 "SetNo" set_no: u64, 8 "Bitrate" bitrate: u64, 9 "MaxBitrate" max_bitrate: u64, 10 "MinBitrate" min_bitrate: u64,
    11 "Fps" fps: u64, 12 "UserIp" user_ip: String, 13 "Optimization" optimization: u64,
    14 "HostUserId" host_user_id: String, 15 "Role" role: String, 16 "GameContext" game_context: String,
    17 "RunMode" run_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSessionOutput {
    pub server_session: Option<String>,
    pub role_number: Option<String>,
    pub role: Option<String>,
}
model! { CreateSessionOutput {
    0 "ServerSession" server_session, 1 "RoleNumber" role_number, 2 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAndroidApp {
    pub android_app_id: String,
}
operation! { DeleteAndroidApp(android_app_id: String) "DeleteAndroidApp" -> Empty {
    0 "AndroidAppId" android_app_id
} }

pub type DeleteAndroidAppOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAndroidAppVersion {
    pub android_app_id: String,
    pub android_app_version: String,
}
operation! { DeleteAndroidAppVersion(android_app_id: String, android_app_version: String)
    "DeleteAndroidAppVersion" -> Empty {
    0 "AndroidAppId" android_app_id, 1 "AndroidAppVersion" android_app_version
} }

pub type DeleteAndroidAppVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAndroidInstanceBackupFiles {
    pub object_keys: Vec<String>,
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

pub type DeleteAndroidInstanceBackupFilesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAndroidInstanceBackups {
    pub backup_ids: Vec<String>,
}
operation! { DeleteAndroidInstanceBackups(backup_ids: Vec<String>) "DeleteAndroidInstanceBackups" -> Empty {
    0 "BackupIds" backup_ids
} }

pub type DeleteAndroidInstanceBackupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAndroidInstanceImages {
    pub android_instance_image_ids: Vec<String>,
}
operation! { DeleteAndroidInstanceImages(android_instance_image_ids: Vec<String>)
    "DeleteAndroidInstanceImages" -> Empty {
    0 "AndroidInstanceImageIds" android_instance_image_ids
} }

pub type DeleteAndroidInstanceImagesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAndroidInstanceLabel {
    pub key: String,
    pub value: Option<String>,
}
operation! { DeleteAndroidInstanceLabel(key: String) "DeleteAndroidInstanceLabel" -> Empty {
    0 "Key" key, 1 "Value" value: String
} }

pub type DeleteAndroidInstanceLabelOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidAppsOutput {
    pub apps: Option<Vec<AndroidApp>>,
    pub total_count: Option<u64>,
}
model! { DescribeAndroidAppsOutput {
    0 "Apps" apps, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidApp {
    pub android_app_id: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub android_app_version_info: Option<Vec<AndroidAppVersionInfo>>,
    pub create_time: Option<String>,
    pub user_id: Option<String>,
    pub app_mode: Option<String>,
    pub update_state: Option<String>,
    pub package_name: Option<String>,
}
model! { AndroidApp {
    0 "AndroidAppId" android_app_id, 1 "Name" name, 2 "State" state, 3 "AndroidAppVersionInfo" android_app_version_info,
    4 "CreateTime" create_time, 5 "UserId" user_id, 6 "AppMode" app_mode, 7 "UpdateState" update_state,
    8 "PackageName" package_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidAppVersionInfo {
    pub android_app_version: Option<String>,
    pub state: Option<String>,
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
    0 "AndroidAppVersion" android_app_version, 1 "State" state, 2 "CreateTime" create_time, 3 "Command" command,
    4 "UninstallCommand" uninstall_command, 5 "CleanupMode" cleanup_mode,
    6 "AndroidAppVersionName" android_app_version_name, 7 "Activity" activity, 8 "VersionName" version_name,
    9 "MD5" md5, 10 "FileSize" file_size, 11 "PackageName" package_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceApps {
    pub android_instance_id: String,
}
operation! { DescribeAndroidInstanceApps(android_instance_id: String)
    "DescribeAndroidInstanceApps" -> DescribeAndroidInstanceAppsOutput {
    0 "AndroidInstanceId" android_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceAppsOutput {
    pub apps: Option<Vec<AndroidInstanceAppInfo>>,
}
model! { DescribeAndroidInstanceAppsOutput {
    0 "Apps" apps
} }

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
    0 "AndroidAppId" android_app_id, 1 "Name" name, 2 "AndroidAppVersion" android_app_version,
    3 "PackageName" package_name, 4 "PackageVersion" package_version, 5 "PackageLabel" package_label,
    6 "VersionName" version_name
} }

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
    Offset "Offset", "Backups" backups, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceBackupsOutput {
    pub backups: Option<Vec<AndroidInstanceBackup>>,
    pub total_count: Option<i64>,
}
model! { DescribeAndroidInstanceBackupsOutput {
    0 "Backups" backups, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceBackup {
    pub backup_id: Option<String>,
    pub state: Option<String>,
    pub zone: Option<String>,
    pub size: Option<u64>,
    pub android_instance_id: Option<String>,
    pub create_time: Option<String>,
}
model! { AndroidInstanceBackup {
    0 "BackupId" backup_id, 1 "State" state, 2 "Zone" zone, 3 "Size" size, 4 "AndroidInstanceId" android_instance_id,
    5 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceImages {
    pub android_instance_image_ids: Option<Vec<String>>,
    pub android_instance_image_zones: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAndroidInstanceImages() "DescribeAndroidInstanceImages" -> DescribeAndroidInstanceImagesOutput {
    0 "AndroidInstanceImageIds" android_instance_image_ids: Vec<String>,
    1 "AndroidInstanceImageZones" android_instance_image_zones: Vec<String>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64, 4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAndroidInstanceImages: AndroidInstanceImage =
    Offset "Offset", "AndroidInstanceImages" android_instance_images, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceImagesOutput {
    pub total: Option<i64>,
    pub android_instance_images: Option<Vec<AndroidInstanceImage>>,
}
model! { DescribeAndroidInstanceImagesOutput {
    0 "Total" total, 1 "AndroidInstanceImages" android_instance_images
} }

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
    0 "AndroidInstanceImageId" android_instance_image_id, 1 "AndroidInstanceImageName" android_instance_image_name,
    2 "AndroidInstanceImageState" android_instance_image_state,
    3 "AndroidInstanceImageZone" android_instance_image_zone,
    4 "AndroidInstanceImageDescription" android_instance_image_description, 5 "AndroidVersion" android_version,
    6 "CreateTime" create_time, 7 "AndroidInstanceImageModel" android_instance_image_model
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceLabelsOutput {
    pub total: Option<u64>,
    /// Deprecated.
    pub labels: Option<Vec<AndroidInstanceLabel>>,
    pub android_instance_labels: Option<Vec<AndroidInstanceLabelDetail>>,
}
model! { DescribeAndroidInstanceLabelsOutput {
    0 "Total" total, 1 "Labels" labels, 2 "AndroidInstanceLabels" android_instance_labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceLabelDetail {
    pub label: Option<AndroidInstanceLabel>,
    pub description: Option<String>,
    pub create_time: Option<String>,
}
model! { AndroidInstanceLabelDetail {
    0 "Label" label, 1 "Description" description, 2 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceTasksStatus {
    pub task_ids: Option<Vec<String>>,
    pub filter: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub recent_days: Option<i64>,
}
operation! { DescribeAndroidInstanceTasksStatus()
    "DescribeAndroidInstanceTasksStatus" -> DescribeAndroidInstanceTasksStatusOutput {
    0 "TaskIds" task_ids: Vec<String>, 1 "Filter" filter: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "RecentDays" recent_days: i64
} }
paged! { DescribeAndroidInstanceTasksStatus: AndroidInstanceTaskStatus =
    Offset "Offset", "TaskStatusSet" task_status_set, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstanceTasksStatusOutput {
    pub task_status_set: Option<Vec<AndroidInstanceTaskStatus>>,
    pub total: Option<u64>,
}
model! { DescribeAndroidInstanceTasksStatusOutput {
    0 "TaskStatusSet" task_status_set, 1 "Total" total
} }

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
    0 "TaskId" task_id, 1 "Status" status, 2 "AndroidInstanceId" android_instance_id, 3 "TaskResult" task_result,
    4 "TaskType" task_type, 5 "CreateTime" create_time, 6 "CompleteTime" complete_time
} }

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
    Offset "Offset", "AndroidInstances" android_instances, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelRequirement {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { LabelRequirement(key: String, operator: String) {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstancesOutput {
    pub total_count: Option<i64>,
    pub android_instances: Option<Vec<AndroidInstance>>,
}
model! { DescribeAndroidInstancesOutput {
    0 "TotalCount" total_count, 1 "AndroidInstances" android_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstance {
    pub android_instance_id: Option<String>,
    pub android_instance_region: Option<String>,
    pub android_instance_zone: Option<String>,
    pub state: Option<String>,
    pub android_instance_type: Option<String>,
    pub android_instance_image_id: Option<String>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub host_serial_number: Option<String>,
    pub android_instance_group_id: Option<String>,
    pub android_instance_labels: Option<Vec<AndroidInstanceLabel>>,
    pub name: Option<String>,
    pub user_id: Option<String>,
    pub private_ip: Option<String>,
    pub create_time: Option<String>,
    pub host_server_serial_number: Option<String>,
    pub service_status: Option<String>,
    pub android_instance_model: Option<String>,
}
model! { AndroidInstance {
    0 "AndroidInstanceId" android_instance_id, 1 "AndroidInstanceRegion" android_instance_region,
    2 "AndroidInstanceZone" android_instance_zone, 3 "State" state, 4 "AndroidInstanceType" android_instance_type,
    5 "AndroidInstanceImageId" android_instance_image_id, 6 "Width" width, 7 "Height" height,
    8 "HostSerialNumber" host_serial_number, 9 "AndroidInstanceGroupId" android_instance_group_id,
    10 "AndroidInstanceLabels" android_instance_labels, 11 "Name" name, 12 "UserId" user_id, 13 "PrivateIP" private_ip,
    14 "CreateTime" create_time, 15 "HostServerSerialNumber" host_server_serial_number,
    16 "ServiceStatus" service_status, 17 "AndroidInstanceModel" android_instance_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstancesAppBlacklist {
    pub android_instance_ids: Vec<String>,
}
operation! { DescribeAndroidInstancesAppBlacklist(android_instance_ids: Vec<String>)
    "DescribeAndroidInstancesAppBlacklist" -> DescribeAndroidInstancesAppBlacklistOutput {
    0 "AndroidInstanceIds" android_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstancesAppBlacklistOutput {
    pub app_blacklist_set: Option<Vec<AndroidInstanceAppBlacklist>>,
}
model! { DescribeAndroidInstancesAppBlacklistOutput {
    0 "AppBlacklistSet" app_blacklist_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceAppBlacklist {
    pub android_instance_id: Option<String>,
    pub app_blacklist: Option<Vec<String>>,
}
model! { AndroidInstanceAppBlacklist {
    0 "AndroidInstanceId" android_instance_id, 1 "AppBlacklist" app_blacklist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstancesByApps {
    pub offset: i64,
    pub limit: i64,
    pub android_app_ids: Vec<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAndroidInstancesByApps(offset: i64, limit: i64, android_app_ids: Vec<String>)
    "DescribeAndroidInstancesByApps" -> DescribeAndroidInstancesByAppsOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "AndroidAppIds" android_app_ids, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAndroidInstancesByApps: AndroidInstance =
    Offset "Offset", "AndroidInstances" android_instances, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAndroidInstancesByAppsOutput {
    pub total_count: Option<i64>,
    pub android_instances: Option<Vec<AndroidInstance>>,
}
model! { DescribeAndroidInstancesByAppsOutput {
    0 "TotalCount" total_count, 1 "AndroidInstances" android_instances
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesCountOutput {
    pub total: Option<u64>,
    pub running: Option<u64>,
}
model! { DescribeInstancesCountOutput {
    0 "Total" total, 1 "Running" running
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyAndroidInstances {
    pub android_instance_ids: Vec<String>,
}
operation! { DestroyAndroidInstances(android_instance_ids: Vec<String>) "DestroyAndroidInstances" -> Empty {
    0 "AndroidInstanceIds" android_instance_ids
} }

pub type DestroyAndroidInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAndroidInstancesApp {
    pub android_instance_ids: Vec<String>,
    pub package_name: String,
}
operation! { DisableAndroidInstancesApp(android_instance_ids: Vec<String>, package_name: String)
    "DisableAndroidInstancesApp" -> DisableAndroidInstancesAppOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "PackageName" package_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAndroidInstancesAppOutput {
    pub android_instance_errors: Option<Vec<AndroidInstanceError>>,
}
model! { DisableAndroidInstancesAppOutput {
    0 "AndroidInstanceErrors" android_instance_errors
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisconnectAndroidInstance {
    pub android_instance_id: String,
}
operation! { DisconnectAndroidInstance(android_instance_id: String) "DisconnectAndroidInstance" -> Empty {
    0 "AndroidInstanceId" android_instance_id
} }

pub type DisconnectAndroidInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisconnectAndroidInstanceAccelerator {
    pub android_instance_id: String,
    pub user_id: Option<String>,
}
operation! { DisconnectAndroidInstanceAccelerator(android_instance_id: String)
    "DisconnectAndroidInstanceAccelerator" -> Empty {
    0 "AndroidInstanceId" android_instance_id, 1 "UserId" user_id: String
} }

pub type DisconnectAndroidInstanceAcceleratorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeAndroidInstanceImageToHosts {
    pub host_serial_numbers: Vec<String>,
    pub image_id: String,
}
operation! { DistributeAndroidInstanceImageToHosts(host_serial_numbers: Vec<String>, image_id: String)
    "DistributeAndroidInstanceImageToHosts" -> DistributeAndroidInstanceImageToHostsOutput {
    0 "HostSerialNumbers" host_serial_numbers, 1 "ImageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeAndroidInstanceImageToHostsOutput {
    pub task_set: Option<Vec<AndroidInstanceHostTask>>,
}
model! { DistributeAndroidInstanceImageToHostsOutput {
    0 "TaskSet" task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceHostTask {
    pub task_id: Option<String>,
    pub host_serial_number: Option<String>,
}
model! { AndroidInstanceHostTask {
    0 "TaskId" task_id, 1 "HostSerialNumber" host_serial_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeFileToAndroidInstances {
    pub android_instance_ids: Vec<String>,
    pub file_url: String,
    pub destination_directory: String,
    pub destination_file_name: Option<String>,
}
operation! { DistributeFileToAndroidInstances(android_instance_ids: Vec<String>, file_url: String, destination_directory: String)
    "DistributeFileToAndroidInstances" -> DistributeFileToAndroidInstancesOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "FileURL" file_url, 2 "DestinationDirectory" destination_directory,
    3 "DestinationFileName" destination_file_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributeFileToAndroidInstancesOutput {
    pub task_set: Option<Vec<AndroidInstanceTask>>,
}
model! { DistributeFileToAndroidInstancesOutput {
    0 "TaskSet" task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributePhotoToAndroidInstances {
    pub android_instance_ids: Vec<String>,
    pub photo_url: String,
}
operation! { DistributePhotoToAndroidInstances(android_instance_ids: Vec<String>, photo_url: String)
    "DistributePhotoToAndroidInstances" -> DistributePhotoToAndroidInstancesOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "PhotoURL" photo_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributePhotoToAndroidInstancesOutput {
    pub task_set: Option<Vec<AndroidInstanceTask>>,
}
model! { DistributePhotoToAndroidInstancesOutput {
    0 "TaskSet" task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAndroidInstancesApp {
    pub android_instance_ids: Vec<String>,
    pub package_name: String,
}
operation! { EnableAndroidInstancesApp(android_instance_ids: Vec<String>, package_name: String)
    "EnableAndroidInstancesApp" -> EnableAndroidInstancesAppOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "PackageName" package_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAndroidInstancesAppOutput {
    pub android_instance_errors: Option<Vec<AndroidInstanceError>>,
}
model! { EnableAndroidInstancesAppOutput {
    0 "AndroidInstanceErrors" android_instance_errors
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteCommandOnAndroidInstances {
    pub android_instance_ids: Vec<String>,
    pub command: String,
}
operation! { ExecuteCommandOnAndroidInstances(android_instance_ids: Vec<String>, command: String)
    "ExecuteCommandOnAndroidInstances" -> ExecuteCommandOnAndroidInstancesOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "Command" command
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteCommandOnAndroidInstancesOutput {
    pub task_set: Option<Vec<AndroidInstanceTask>>,
}
model! { ExecuteCommandOnAndroidInstancesOutput {
    0 "TaskSet" task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchAndroidInstancesLogs {
    pub android_instance_ids: Vec<String>,
    pub bucket_name: String,
    pub bucket_region: String,
    pub bucket_directory: Option<String>,
    pub recent_days: Option<u64>,
}
operation! { FetchAndroidInstancesLogs(android_instance_ids: Vec<String>, bucket_name: String, bucket_region: String)
    "FetchAndroidInstancesLogs" -> Empty {
    0 "AndroidInstanceIds" android_instance_ids, 1 "BucketName" bucket_name, 2 "BucketRegion" bucket_region,
    3 "BucketDirectory" bucket_directory: String, 4 "RecentDays" recent_days: u64
} }

pub type FetchAndroidInstancesLogsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportAndroidInstanceImage {
    pub name: String,
    pub url: String,
    pub md5: String,
    pub android_version: Option<String>,
    pub zone: Option<String>,
}
operation! { ImportAndroidInstanceImage(name: String, url: String, md5: String)
    "ImportAndroidInstanceImage" -> ImportAndroidInstanceImageOutput {
    0 "Name" name, 1 "URL" url, 2 "MD5" md5, 3 "AndroidVersion" android_version: String, 4 "Zone" zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportAndroidInstanceImageOutput {
    pub android_instance_image_id: Option<String>,
}
model! { ImportAndroidInstanceImageOutput {
    0 "AndroidInstanceImageId" android_instance_image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAndroidInstancesApp {
    pub android_instance_ids: Vec<String>,
    pub android_app_id: String,
    pub android_app_version: Option<String>,
    pub installation_method: Option<String>,
}
operation! { InstallAndroidInstancesApp(android_instance_ids: Vec<String>, android_app_id: String)
    "InstallAndroidInstancesApp" -> InstallAndroidInstancesAppOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "AndroidAppId" android_app_id,
    2 "AndroidAppVersion" android_app_version: String, 3 "InstallationMethod" installation_method: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAndroidInstancesAppOutput {
    pub task_set: Option<Vec<AndroidInstanceTask>>,
}
model! { InstallAndroidInstancesAppOutput {
    0 "TaskSet" task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAndroidInstancesAppWithURL {
    pub android_instance_ids: Vec<String>,
    pub android_app_url: String,
    pub android_app_md5: Option<String>,
}
operation! { InstallAndroidInstancesAppWithURL(android_instance_ids: Vec<String>, android_app_url: String)
    "InstallAndroidInstancesAppWithURL" -> InstallAndroidInstancesAppWithURLOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "AndroidAppURL" android_app_url,
    2 "AndroidAppMD5" android_app_md5: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAndroidInstancesAppWithURLOutput {
    pub task_set: Option<Vec<AndroidInstanceTask>>,
}
model! { InstallAndroidInstancesAppWithURLOutput {
    0 "TaskSet" task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidApp {
    pub android_app_id: String,
    pub name: String,
    pub user_id: Option<String>,
}
operation! { ModifyAndroidApp(android_app_id: String, name: String) "ModifyAndroidApp" -> Empty {
    0 "AndroidAppId" android_app_id, 1 "Name" name, 2 "UserId" user_id: String
} }

pub type ModifyAndroidAppOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidAppVersion {
    pub android_app_id: String,
    pub android_app_version: String,
    pub android_app_version_name: String,
    pub command: Option<String>,
    pub uninstall_command: Option<String>,
}
operation! { ModifyAndroidAppVersion(android_app_id: String, android_app_version: String, android_app_version_name: String)
    "ModifyAndroidAppVersion" -> Empty {
    0 "AndroidAppId" android_app_id, 1 "AndroidAppVersion" android_app_version,
    2 "AndroidAppVersionName" android_app_version_name, 3 "Command" command: String,
    4 "UninstallCommand" uninstall_command: String
} }

pub type ModifyAndroidAppVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstanceInformation {
    pub android_instance_id: String,
    pub name: Option<String>,
}
operation! { ModifyAndroidInstanceInformation(android_instance_id: String) "ModifyAndroidInstanceInformation" -> Empty {
    0 "AndroidInstanceId" android_instance_id, 1 "Name" name: String
} }

pub type ModifyAndroidInstanceInformationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstanceResolution {
    pub android_instance_id: String,
    pub width: u64,
    pub height: u64,
    pub dpi: Option<u64>,
    pub fps: Option<u64>,
    pub resolution_type: Option<String>,
}
operation! { ModifyAndroidInstanceResolution(android_instance_id: String, width: u64, height: u64)
    "ModifyAndroidInstanceResolution" -> Empty {
    0 "AndroidInstanceId" android_instance_id, 1 "Width" width, 2 "Height" height, 3 "DPI" dpi: u64, 4 "FPS" fps: u64,
    5 "ResolutionType" resolution_type: String
} }

pub type ModifyAndroidInstanceResolutionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstancesAppBlacklist {
    pub android_instance_ids: Vec<String>,
    pub app_list: Vec<String>,
    pub operation: String,
}
operation! { ModifyAndroidInstancesAppBlacklist(android_instance_ids: Vec<String>, app_list: Vec<String>, operation: String)
    "ModifyAndroidInstancesAppBlacklist" -> ModifyAndroidInstancesAppBlacklistOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "AppList" app_list, 2 "Operation" operation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstancesAppBlacklistOutput {
    pub task_set: Option<Vec<AndroidInstanceTask>>,
}
model! { ModifyAndroidInstancesAppBlacklistOutput {
    0 "TaskSet" task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstancesInformation {
    pub android_instance_informations: Vec<AndroidInstanceInformation>,
}
operation! { ModifyAndroidInstancesInformation(android_instance_informations: Vec<AndroidInstanceInformation>)
    "ModifyAndroidInstancesInformation" -> Empty {
    0 "AndroidInstanceInformations" android_instance_informations
} }

pub type ModifyAndroidInstancesInformationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceInformation {
    pub android_instance_id: Option<String>,
    pub name: Option<String>,
}
input! { AndroidInstanceInformation(android_instance_id: String, name: String) {
    0 "AndroidInstanceId" android_instance_id: String, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstancesLabels {
    pub android_instance_ids: Vec<String>,
    pub operation: String,
    pub android_instance_labels: Option<Vec<AndroidInstanceLabel>>,
}
operation! { ModifyAndroidInstancesLabels(android_instance_ids: Vec<String>, operation: String)
    "ModifyAndroidInstancesLabels" -> Empty {
    0 "AndroidInstanceIds" android_instance_ids, 1 "Operation" operation,
    2 "AndroidInstanceLabels" android_instance_labels: Vec<AndroidInstanceLabel>
} }

pub type ModifyAndroidInstancesLabelsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstancesProperties {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceDevice {
    pub brand: Option<String>,
    pub model: Option<String>,
}
input! { AndroidInstanceDevice(brand: String, model: String) {
    0 "Brand" brand: String, 1 "Model" model: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidInstanceProperty {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AndroidInstanceProperty(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstancesPropertiesOutput {
    pub android_instance_errors: Option<Vec<AndroidInstanceError>>,
}
model! { ModifyAndroidInstancesPropertiesOutput {
    0 "AndroidInstanceErrors" android_instance_errors
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstancesResolution {
    pub android_instance_ids: Vec<String>,
    pub width: u64,
    pub height: u64,
    pub dpi: u64,
    pub fps: Option<u64>,
    pub resolution_type: Option<String>,
}
operation! { ModifyAndroidInstancesResolution(android_instance_ids: Vec<String>, width: u64, height: u64, dpi: u64)
    "ModifyAndroidInstancesResolution" -> ModifyAndroidInstancesResolutionOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "Width" width, 2 "Height" height, 3 "DPI" dpi, 4 "FPS" fps: u64,
    5 "ResolutionType" resolution_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstancesResolutionOutput {
    pub android_instance_errors: Option<Vec<AndroidInstanceError>>,
}
model! { ModifyAndroidInstancesResolutionOutput {
    0 "AndroidInstanceErrors" android_instance_errors
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstancesResources {
    pub android_instance_ids: Vec<String>,
    pub memory_quota: i64,
}
operation! { ModifyAndroidInstancesResources(android_instance_ids: Vec<String>, memory_quota: i64)
    "ModifyAndroidInstancesResources" -> ModifyAndroidInstancesResourcesOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "MemoryQuota" memory_quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstancesResourcesOutput {
    pub task_set: Option<Vec<AndroidInstanceTask>>,
}
model! { ModifyAndroidInstancesResourcesOutput {
    0 "TaskSet" task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAndroidInstancesUserId {
    pub android_instance_ids: Vec<String>,
    pub user_id: Option<String>,
    pub expiration_duration: Option<String>,
}
operation! { ModifyAndroidInstancesUserId(android_instance_ids: Vec<String>) "ModifyAndroidInstancesUserId" -> Empty {
    0 "AndroidInstanceIds" android_instance_ids, 1 "UserId" user_id: String,
    2 "ExpirationDuration" expiration_duration: String
} }

pub type ModifyAndroidInstancesUserIdOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootAndroidInstanceHosts {
    pub host_serial_numbers: Vec<String>,
}
operation! { RebootAndroidInstanceHosts(host_serial_numbers: Vec<String>)
    "RebootAndroidInstanceHosts" -> RebootAndroidInstanceHostsOutput {
    0 "HostSerialNumbers" host_serial_numbers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootAndroidInstanceHostsOutput {
    pub task_set: Option<Vec<AndroidInstanceTask>>,
}
model! { RebootAndroidInstanceHostsOutput {
    0 "TaskSet" task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootAndroidInstances {
    pub android_instance_ids: Vec<String>,
}
operation! { RebootAndroidInstances(android_instance_ids: Vec<String>)
    "RebootAndroidInstances" -> RebootAndroidInstancesOutput {
    0 "AndroidInstanceIds" android_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootAndroidInstancesOutput {
    pub task_set: Option<Vec<AndroidInstanceTask>>,
}
model! { RebootAndroidInstancesOutput {
    0 "TaskSet" task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAndroidInstancesAccessToken {
    pub access_token: Secret,
    pub expiration_duration: Option<String>,
}
operation! { RenewAndroidInstancesAccessToken(access_token: Secret) "RenewAndroidInstancesAccessToken" -> Empty {
    0 "AccessToken" access_token, 1 "ExpirationDuration" expiration_duration: String
} }

pub type RenewAndroidInstancesAccessTokenOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAndroidInstances {
    pub android_instance_ids: Vec<String>,
    pub android_instance_image_id: Option<String>,
    pub mode: Option<String>,
}
operation! { ResetAndroidInstances(android_instance_ids: Vec<String>)
    "ResetAndroidInstances" -> ResetAndroidInstancesOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "AndroidInstanceImageId" android_instance_image_id: String,
    2 "Mode" mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAndroidInstancesOutput {
    pub task_set: Option<Vec<AndroidInstanceTask>>,
}
model! { ResetAndroidInstancesOutput {
    0 "TaskSet" task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartAndroidInstancesApp {
    pub android_instance_ids: Vec<String>,
    pub package_name: String,
    pub activity: Option<String>,
}
operation! { RestartAndroidInstancesApp(android_instance_ids: Vec<String>, package_name: String)
    "RestartAndroidInstancesApp" -> Empty {
    0 "AndroidInstanceIds" android_instance_ids, 1 "PackageName" package_name, 2 "Activity" activity: String
} }

pub type RestartAndroidInstancesAppOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreAndroidInstance {
    pub android_instance_id: String,
    pub backup_id: String,
}
operation! { RestoreAndroidInstance(android_instance_id: String, backup_id: String)
    "RestoreAndroidInstance" -> RestoreAndroidInstanceOutput {
    0 "AndroidInstanceId" android_instance_id, 1 "BackupId" backup_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreAndroidInstanceOutput {
    pub task_id: Option<String>,
}
model! { RestoreAndroidInstanceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreAndroidInstanceFromStorage {
    pub android_instance_id: String,
    pub object_key: String,
    pub storage_type: String,
    pub cos_options: Option<COSOptions>,
    pub s3_options: Option<S3Options>,
}
operation! { RestoreAndroidInstanceFromStorage(android_instance_id: String, object_key: String, storage_type: String)
    "RestoreAndroidInstanceFromStorage" -> RestoreAndroidInstanceFromStorageOutput {
    0 "AndroidInstanceId" android_instance_id, 1 "ObjectKey" object_key, 2 "StorageType" storage_type,
    3 "COSOptions" cos_options: COSOptions, 4 "S3Options" s3_options: S3Options
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreAndroidInstanceFromStorageOutput {
    pub task_id: Option<String>,
}
model! { RestoreAndroidInstanceFromStorageOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveGameArchive {
    pub user_id: String,
    pub game_id: String,
}
operation! { SaveGameArchive(user_id: String, game_id: String) "SaveGameArchive" -> Empty {
    0 "UserId" user_id, 1 "GameId" game_id
} }

pub type SaveGameArchiveOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAndroidInstancesBGAppKeepAlive {
    pub android_instance_ids: Vec<String>,
    pub operation: String,
    pub package_names: Vec<String>,
}
operation! { SetAndroidInstancesBGAppKeepAlive(android_instance_ids: Vec<String>, operation: String, package_names: Vec<String>)
    "SetAndroidInstancesBGAppKeepAlive" -> SetAndroidInstancesBGAppKeepAliveOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "Operation" operation, 2 "PackageNames" package_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAndroidInstancesBGAppKeepAliveOutput {
    pub android_instance_errors: Option<Vec<AndroidInstanceError>>,
}
model! { SetAndroidInstancesBGAppKeepAliveOutput {
    0 "AndroidInstanceErrors" android_instance_errors
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAndroidInstancesFGAppKeepAlive {
    pub android_instance_ids: Vec<String>,
    pub operation: String,
    pub package_name: Option<String>,
}
operation! { SetAndroidInstancesFGAppKeepAlive(android_instance_ids: Vec<String>, operation: String)
    "SetAndroidInstancesFGAppKeepAlive" -> SetAndroidInstancesFGAppKeepAliveOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "Operation" operation, 2 "PackageName" package_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAndroidInstancesFGAppKeepAliveOutput {
    pub android_instance_errors: Option<Vec<AndroidInstanceError>>,
}
model! { SetAndroidInstancesFGAppKeepAliveOutput {
    0 "AndroidInstanceErrors" android_instance_errors
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAndroidInstances {
    pub android_instance_ids: Vec<String>,
}
operation! { StartAndroidInstances(android_instance_ids: Vec<String>)
    "StartAndroidInstances" -> StartAndroidInstancesOutput {
    0 "AndroidInstanceIds" android_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAndroidInstancesOutput {
    pub task_set: Option<Vec<AndroidInstanceTask>>,
}
model! { StartAndroidInstancesOutput {
    0 "TaskSet" task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAndroidInstancesApp {
    pub android_instance_ids: Vec<String>,
    pub package_name: String,
    pub activity: Option<String>,
}
operation! { StartAndroidInstancesApp(android_instance_ids: Vec<String>, package_name: String)
    "StartAndroidInstancesApp" -> Empty {
    0 "AndroidInstanceIds" android_instance_ids, 1 "PackageName" package_name, 2 "Activity" activity: String
} }

pub type StartAndroidInstancesAppOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPublishStream {
    pub user_id: String,
    pub publish_url: String,
}
operation! { StartPublishStream(user_id: String, publish_url: String) "StartPublishStream" -> Empty {
    0 "UserId" user_id, 1 "PublishUrl" publish_url
} }

pub type StartPublishStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPublishStreamToCSS {
    pub user_id: String,
    pub publish_stream_args: Option<String>,
}
operation! { StartPublishStreamToCSS(user_id: String) "StartPublishStreamToCSS" -> Empty {
    0 "UserId" user_id, 1 "PublishStreamArgs" publish_stream_args: String
} }

pub type StartPublishStreamToCSSOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAndroidInstances {
    pub android_instance_ids: Vec<String>,
}
operation! { StopAndroidInstances(android_instance_ids: Vec<String>)
    "StopAndroidInstances" -> StopAndroidInstancesOutput {
    0 "AndroidInstanceIds" android_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAndroidInstancesOutput {
    pub task_set: Option<Vec<AndroidInstanceTask>>,
}
model! { StopAndroidInstancesOutput {
    0 "TaskSet" task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAndroidInstancesApp {
    pub android_instance_ids: Vec<String>,
    pub package_name: String,
}
operation! { StopAndroidInstancesApp(android_instance_ids: Vec<String>, package_name: String)
    "StopAndroidInstancesApp" -> Empty {
    0 "AndroidInstanceIds" android_instance_ids, 1 "PackageName" package_name
} }

pub type StopAndroidInstancesAppOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopGame {
    pub user_id: String,
    pub host_user_id: Option<String>,
}
operation! { StopGame(user_id: String) "StopGame" -> Empty {
    0 "UserId" user_id, 1 "HostUserId" host_user_id: String
} }

pub type StopGameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPublishStream {
    pub user_id: String,
}
operation! { StopPublishStream(user_id: String) "StopPublishStream" -> Empty {
    0 "UserId" user_id
} }

pub type StopPublishStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchGameArchive {
    pub user_id: String,
    pub game_id: String,
    pub game_archive_url: Option<String>,
    pub game_context: Option<String>,
}
operation! { SwitchGameArchive(user_id: String, game_id: String) "SwitchGameArchive" -> Empty {
    0 "UserId" user_id, 1 "GameId" game_id, 2 "GameArchiveUrl" game_archive_url: String,
    3 "GameContext" game_context: String
} }

pub type SwitchGameArchiveOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAndroidInstanceImage {
    pub android_instance_image_id: String,
    pub destination_zones: Vec<String>,
}
operation! { SyncAndroidInstanceImage(android_instance_image_id: String, destination_zones: Vec<String>)
    "SyncAndroidInstanceImage" -> SyncAndroidInstanceImageOutput {
    0 "AndroidInstanceImageId" android_instance_image_id, 1 "DestinationZones" destination_zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAndroidInstanceImageOutput {
    pub sync_android_instance_images: Option<Vec<SyncAndroidInstanceImageItem>>,
}
model! { SyncAndroidInstanceImageOutput {
    0 "SyncAndroidInstanceImages" sync_android_instance_images
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAndroidInstanceImageItem {
    pub android_instance_image_id: Option<String>,
    pub android_instance_image_zone: Option<String>,
}
model! { SyncAndroidInstanceImageItem {
    0 "AndroidInstanceImageId" android_instance_image_id, 1 "AndroidInstanceImageZone" android_instance_image_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncExecuteCommandOnAndroidInstances {
    pub android_instance_ids: Vec<String>,
    pub command: String,
}
operation! { SyncExecuteCommandOnAndroidInstances(android_instance_ids: Vec<String>, command: String)
    "SyncExecuteCommandOnAndroidInstances" -> SyncExecuteCommandOnAndroidInstancesOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "Command" command
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncExecuteCommandOnAndroidInstancesOutput {
    pub command_results: Option<Vec<SyncExecuteCommandResult>>,
}
model! { SyncExecuteCommandOnAndroidInstancesOutput {
    0 "CommandResults" command_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncExecuteCommandResult {
    pub instance_id: Option<String>,
    pub output: Option<String>,
    pub status: Option<String>,
}
model! { SyncExecuteCommandResult {
    0 "InstanceId" instance_id, 1 "Output" output, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrylockWorker {
    pub user_id: String,
    pub game_id: String,
    pub game_region: Option<String>,
    pub set_no: Option<u64>,
    pub user_ip: Option<String>,
    pub group_id: Option<String>,
}
operation! { TrylockWorker(user_id: String, game_id: String) "TrylockWorker" -> Empty {
    0 "UserId" user_id, 1 "GameId" game_id, 2 "GameRegion" game_region: String, 3 "SetNo" set_no: u64,
    4 "UserIp" user_ip: String, 5 "GroupId" group_id: String
} }

pub type TrylockWorkerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAndroidInstancesApp {
    pub android_instance_ids: Vec<String>,
    pub android_app_id: Option<String>,
    pub package_name: Option<String>,
}
operation! { UninstallAndroidInstancesApp(android_instance_ids: Vec<String>)
    "UninstallAndroidInstancesApp" -> UninstallAndroidInstancesAppOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "AndroidAppId" android_app_id: String,
    2 "PackageName" package_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallAndroidInstancesAppOutput {
    pub task_set: Option<Vec<AndroidInstanceTask>>,
}
model! { UninstallAndroidInstancesAppOutput {
    0 "TaskSet" task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileToAndroidInstances {
    pub android_instance_ids: Vec<String>,
    pub file_url: String,
    pub destination_directory: Option<String>,
    pub destination_file_name: Option<String>,
}
operation! { UploadFileToAndroidInstances(android_instance_ids: Vec<String>, file_url: String)
    "UploadFileToAndroidInstances" -> UploadFileToAndroidInstancesOutput {
    0 "AndroidInstanceIds" android_instance_ids, 1 "FileURL" file_url,
    2 "DestinationDirectory" destination_directory: String, 3 "DestinationFileName" destination_file_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileToAndroidInstancesOutput {
    pub task_set: Option<Vec<AndroidInstanceTask>>,
}
model! { UploadFileToAndroidInstancesOutput {
    0 "TaskSet" task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFilesToAndroidInstances {
    pub files: Option<Vec<AndroidInstanceUploadFile>>,
}
operation! { UploadFilesToAndroidInstances() "UploadFilesToAndroidInstances" -> UploadFilesToAndroidInstancesOutput {
    0 "Files" files: Vec<AndroidInstanceUploadFile>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFilesToAndroidInstancesOutput {
    pub task_set: Option<Vec<AndroidInstanceTask>>,
}
model! { UploadFilesToAndroidInstancesOutput {
    0 "TaskSet" task_set
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_APPLICATION_CREATE_FAIL: &str = "FailedOperation.ApplicationCreateFail";
    pub const FAILED_OPERATION_APPLICATION_LOCK_FAIL: &str = "FailedOperation.ApplicationLockFail";
    pub const FAILED_OPERATION_APPLICATION_NOT_FIND: &str = "FailedOperation.ApplicationNotFind";
    pub const FAILED_OPERATION_GAME_LOCK_FAIL: &str = "FailedOperation.GameLockFail";
    pub const FAILED_OPERATION_GAME_NOT_FIND: &str = "FailedOperation.GameNotFind";
    pub const FAILED_OPERATION_LOCK_TIMEOUT: &str = "FailedOperation.LockTimeout";
    pub const FAILED_OPERATION_PROCESS_TIMEOUT: &str = "FailedOperation.ProcessTimeout";
    pub const FAILED_OPERATION_SLOW_DOWN: &str = "FailedOperation.SlowDown";
    pub const FAILED_OPERATION_TIMEOUT: &str = "FailedOperation.Timeout";
    pub const FAILED_OPERATION_TOO_FREQUENTLY: &str = "FailedOperation.TooFrequently";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_JSON_PARSE_ERROR: &str = "InvalidParameter.JsonParseError";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED_ROLE: &str = "LimitExceeded.Role";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_APPLICATION_LIMIT_EXCEEDED: &str = "OperationDenied.ApplicationLimitExceeded";
    pub const OPERATION_DENIED_VERSION_CREATING: &str = "OperationDenied.VersionCreating";
    pub const OPERATION_DENIED_VERSION_LIMIT_EXCEEDED: &str = "OperationDenied.VersionLimitExceeded";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_NO_IDLE: &str = "ResourceNotFound.NoIdle";
    pub const RESOURCE_NOT_FOUND_SESSION_NOT_FOUND: &str = "ResourceNotFound.SessionNotFound";
    pub const RESOURCE_UNAVAILABLE_ACCESS_FAILED: &str = "ResourceUnavailable.AccessFailed";
    pub const RESOURCE_UNAVAILABLE_INITIALIZATION: &str = "ResourceUnavailable.Initialization";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_NOT_RUNNING: &str = "UnsupportedOperation.NotRunning";
    pub const UNSUPPORTED_OPERATION_STOPPING: &str = "UnsupportedOperation.Stopping";
}

#[cfg(feature = "reflect")]
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
