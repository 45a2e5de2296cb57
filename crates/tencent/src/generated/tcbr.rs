//! `tcbr` of Tencent Cloud, API version 2022-02-17.
//!
//! Endpoint: `tcbr.tencentcloudapi.com`, or `tcbr.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tcbr::DescribeCloudRunEnvs};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCloudRunEnvs::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "tcbr",
    "2022-02-17",
    "tcbr",
    &Endpoints::NONE,
);

/// Creates cloud run env: `CreateCloudRunEnv` of `tcbr` 2022-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17&Action=CreateCloudRunEnv>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudRunEnv {
    /// Required.
    pub package_type: String,
    pub alias: Option<String>,
    pub free_quota: Option<String>,
    pub flag: Option<String>,
    pub vpc_id: Option<String>,
    pub sub_net_ids: Option<Vec<String>>,
    pub req_key: Option<String>,
    pub source: Option<String>,
    pub channel: Option<String>,
    pub env_id: Option<String>,
}
operation! { CreateCloudRunEnv(package_type: String) "CreateCloudRunEnv" -> CreateCloudRunEnvOutput {
    0 "PackageType" package_type, 1 "Alias" alias: String, 2 "FreeQuota" free_quota: String, 3 "Flag" flag: String,
    4 "VpcId" vpc_id: String, 5 "SubNetIds" sub_net_ids: Vec<String>, 6 "ReqKey" req_key: String,
    7 "Source" source: String, 8 "Channel" channel: String, 9 "EnvId" env_id: String
} }

/// Response of [`CreateCloudRunEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudRunEnvOutput {
    pub env_id: Option<String>,
    pub tran_id: Option<String>,
}
model! { CreateCloudRunEnvOutput {
    0 "EnvId" env_id: String, 1 "TranId" tran_id: String
} }

/// Creates cloud run server: `CreateCloudRunServer` of `tcbr` 2022-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17&Action=CreateCloudRunServer>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_BANNED`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_FROZEN`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_ISOLATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudRunServer {
    /// Required.
    pub env_id: String,
    /// Required.
    pub server_name: String,
    /// Required.
    pub deploy_info: DeployParam,
    pub server_config: Option<ServerBaseConfig>,
    pub items: Option<Vec<DiffConfigItem>>,
    pub vpc_info: Option<CreateVpcInfo>,
}
operation! { CreateCloudRunServer(env_id: String, server_name: String, deploy_info: DeployParam)
    "CreateCloudRunServer" -> CreateCloudRunServerOutput {
    0 "EnvId" env_id, 1 "ServerName" server_name, 2 "DeployInfo" deploy_info,
    3 "ServerConfig" server_config: ServerBaseConfig, 4 "Items" items: Vec<DiffConfigItem>,
    5 "VpcInfo" vpc_info: CreateVpcInfo
} }

/// In the request of [`CreateCloudRunServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployParam {
    /// Required.
    pub deploy_type: Option<String>,
    pub image_url: Option<String>,
    pub package_name: Option<String>,
    pub package_version: Option<String>,
    pub deploy_remark: Option<String>,
    pub repo_info: Option<RepositoryInfo>,
    pub build_packs: Option<BuildPacksInfo>,
    pub release_type: Option<String>,
}
input! { DeployParam(deploy_type: String) {
    0 "DeployType" deploy_type: String, 1 "ImageUrl" image_url: String, 2 "PackageName" package_name: String,
    3 "PackageVersion" package_version: String, 4 "DeployRemark" deploy_remark: String,
    5 "RepoInfo" repo_info: RepositoryInfo, 6 "BuildPacks" build_packs: BuildPacksInfo,
    7 "ReleaseType" release_type: String
} }

/// In the request of [`CreateCloudRunServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepositoryInfo {
    /// Required.
    pub source: Option<String>,
    /// Required.
    pub repo: Option<String>,
    /// Required.
    pub branch: Option<String>,
}
input! { RepositoryInfo(source: String, repo: String, branch: String) {
    0 "Source" source: String, 1 "Repo" repo: String, 2 "Branch" branch: String
} }

/// In the request of [`CreateCloudRunServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildPacksInfo {
    /// Required.
    pub base_image: Option<String>,
    /// Required.
    pub entry_point: Option<String>,
    /// Required.
    pub repo_language: Option<String>,
    /// Required.
    pub upload_filename: Option<String>,
    pub language_version: Option<String>,
}
input! { BuildPacksInfo(base_image: String, entry_point: String, repo_language: String, upload_filename: String) {
    0 "BaseImage" base_image: String, 1 "EntryPoint" entry_point: String, 2 "RepoLanguage" repo_language: String,
    3 "UploadFilename" upload_filename: String, 4 "LanguageVersion" language_version: String
} }

/// In the request of [`CreateCloudRunServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerBaseConfig {
    /// Required.
    pub env_id: Option<String>,
    /// Required.
    pub server_name: Option<String>,
    /// Required.
    pub open_access_types: Option<Vec<String>>,
    /// Required.
    pub cpu: Option<f64>,
    /// Required.
    pub mem: Option<f64>,
    /// Required.
    pub min_num: Option<i64>,
    /// Required.
    pub max_num: Option<i64>,
    /// Required.
    pub policy_details: Option<Vec<HpaPolicy>>,
    /// Required.
    pub custom_logs: Option<String>,
    /// Required.
    pub env_params: Option<String>,
    /// Required.
    pub initial_delay_seconds: Option<i64>,
    /// Required.
    pub create_time: Option<String>,
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub has_dockerfile: Option<bool>,
    /// Required.
    pub dockerfile: Option<String>,
    /// Required.
    pub build_dir: Option<String>,
    pub log_type: Option<String>,
    pub log_set_id: Option<String>,
    pub log_topic_id: Option<String>,
    pub log_parse_type: Option<String>,
    pub tag: Option<String>,
    pub internal_access: Option<String>,
    pub internal_domain: Option<String>,
    pub operation_mode: Option<String>,
    pub timer_scale: Option<Vec<TimerScale>>,
    pub entry_point: Option<Vec<String>>,
    pub cmd: Option<Vec<String>>,
    pub session_affinity: Option<String>,
    pub vpc_conf: Option<VpcConf>,
    pub volumes_conf: Option<Vec<VolumeConf>>,
    pub link_image_registry: Option<String>,
    pub public_net_conf: Option<PublicNetConf>,
}

/// Arguments of [`ServerBaseConfig::new`].
pub struct ServerBaseConfigRequired {
    pub env_id: String,
    pub server_name: String,
    pub open_access_types: Vec<String>,
    pub cpu: f64,
    pub mem: f64,
    pub min_num: i64,
    pub max_num: i64,
    pub policy_details: Vec<HpaPolicy>,
    pub custom_logs: String,
    pub env_params: String,
    pub initial_delay_seconds: i64,
    pub create_time: String,
    pub port: i64,
    pub has_dockerfile: bool,
    pub dockerfile: String,
    pub build_dir: String,
}
input! {
    ServerBaseConfig { ServerBaseConfigRequired: env_id, server_name, open_access_types, cpu, mem, min_num, max_num, policy_details, custom_logs, env_params, initial_delay_seconds, create_time, port, has_dockerfile, dockerfile, build_dir } {
    0 "EnvId" env_id: String, 1 "ServerName" server_name: String, 2 "OpenAccessTypes" open_access_types: Vec<String>,
    3 "Cpu" cpu: f64, 4 "Mem" mem: f64, 5 "MinNum" min_num: i64, 6 "MaxNum" max_num: i64,
    7 "PolicyDetails" policy_details: Vec<HpaPolicy>, 8 "CustomLogs" custom_logs: String,
    9 "EnvParams" env_params: String, 10 "InitialDelaySeconds" initial_delay_seconds: i64,
    11 "CreateTime" create_time: String, 12 "Port" port: i64, 13 "HasDockerfile" has_dockerfile: bool,
    14 "Dockerfile" dockerfile: String, 15 "BuildDir" build_dir: String, 16 "LogType" log_type: String,
    17 "LogSetId" log_set_id: String, 18 "LogTopicId" log_topic_id: String, 19 "LogParseType" log_parse_type: String,
    20 "Tag" tag: String, 21 "InternalAccess" internal_access: String, 22 "InternalDomain" internal_domain: String,
    23 "OperationMode" operation_mode: String, 24 "TimerScale" timer_scale: Vec<TimerScale>,
    25 "EntryPoint" entry_point: Vec<String>, 26 "Cmd" cmd: Vec<String>, 27 "SessionAffinity" session_affinity: String,
    28 "VpcConf" vpc_conf: VpcConf, 29 "VolumesConf" volumes_conf: Vec<VolumeConf>,
    30 "LinkImageRegistry" link_image_registry: String, 31 "PublicNetConf" public_net_conf: PublicNetConf
} }

/// In the request of [`CreateCloudRunServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpaPolicy {
    /// Required.
    pub policy_type: Option<String>,
    /// Required.
    pub policy_threshold: Option<i64>,
}
input! { HpaPolicy(policy_type: String, policy_threshold: i64) {
    0 "PolicyType" policy_type: String, 1 "PolicyThreshold" policy_threshold: i64
} }

/// In the request of [`CreateCloudRunServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimerScale {
    pub cycle_type: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub replica_num: Option<i64>,
}
input! { TimerScale() {
    0 "CycleType" cycle_type: String, 1 "StartDate" start_date: String, 2 "EndDate" end_date: String,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "ReplicaNum" replica_num: i64
} }

/// In the request of [`CreateCloudRunServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcConf {
    pub vpc_id: Option<String>,
    pub vpc_cidr: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_cidr: Option<String>,
}
input! { VpcConf() {
    0 "VpcId" vpc_id: String, 1 "VpcCIDR" vpc_cidr: String, 2 "SubnetId" subnet_id: String,
    3 "SubnetCIDR" subnet_cidr: String
} }

/// In the request of [`CreateCloudRunServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeConf {
    pub r#type: Option<String>,
    pub bucket_name: Option<String>,
    pub endpoint: Option<String>,
    pub key_id: Option<String>,
    pub dst_path: Option<String>,
    pub src_path: Option<String>,
    pub mount_ip: Option<String>,
    pub read_only: Option<bool>,
    pub instance_id: Option<String>,
}
input! { VolumeConf() {
    0 "Type" r#type: String, 1 "BucketName" bucket_name: String, 2 "Endpoint" endpoint: String,
    3 "KeyID" key_id: String, 4 "DstPath" dst_path: String, 5 "SrcPath" src_path: String, 6 "MountIP" mount_ip: String,
    7 "ReadOnly" read_only: bool, 8 "InstanceId" instance_id: String
} }

/// In the request of [`CreateCloudRunServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicNetConf {
    pub public_net_status: Option<String>,
}
input! { PublicNetConf() {
    0 "PublicNetStatus" public_net_status: String
} }

/// In the request of [`CreateCloudRunServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiffConfigItem {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
    pub int_value: Option<i64>,
    pub bool_value: Option<bool>,
    pub float_value: Option<f64>,
    pub array_value: Option<Vec<String>>,
    pub policy_details: Option<Vec<HpaPolicy>>,
    pub timer_scale: Option<Vec<TimerScale>>,
    pub vpc_conf: Option<VpcConf>,
    pub volumes_conf: Option<Vec<VolumeConf>>,
    pub public_net_conf: Option<PublicNetConf>,
}
input! { DiffConfigItem(key: String) {
    0 "Key" key: String, 1 "Value" value: String, 2 "IntValue" int_value: i64, 3 "BoolValue" bool_value: bool,
    4 "FloatValue" float_value: f64, 5 "ArrayValue" array_value: Vec<String>,
    6 "PolicyDetails" policy_details: Vec<HpaPolicy>, 7 "TimerScale" timer_scale: Vec<TimerScale>,
    8 "VpcConf" vpc_conf: VpcConf, 9 "VolumesConf" volumes_conf: Vec<VolumeConf>,
    10 "PublicNetConf" public_net_conf: PublicNetConf
} }

/// In the request of [`CreateCloudRunServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcInfo {
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub create_type: Option<i64>,
    pub subnet_ids: Option<Vec<String>>,
}
input! { CreateVpcInfo(vpc_id: String, create_type: i64) {
    0 "VpcId" vpc_id: String, 1 "CreateType" create_type: i64, 2 "SubnetIds" subnet_ids: Vec<String>
} }

/// Response of [`CreateCloudRunServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudRunServerOutput {
    pub task_id: Option<i64>,
}
model! { CreateCloudRunServerOutput {
    0 "TaskId" task_id: i64
} }

/// Deletes cloud run server: `DeleteCloudRunServer` of `tcbr` 2022-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17&Action=DeleteCloudRunServer>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudRunServer {
    /// Required.
    pub env_id: String,
    /// Required.
    pub server_name: String,
    pub operator_remark: Option<String>,
}
operation! { DeleteCloudRunServer(env_id: String, server_name: String)
    "DeleteCloudRunServer" -> DeleteCloudRunServerOutput {
    0 "EnvId" env_id, 1 "ServerName" server_name, 2 "OperatorRemark" operator_remark: String
} }

/// Response of [`DeleteCloudRunServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudRunServerOutput {
    pub result: Option<String>,
}
model! { DeleteCloudRunServerOutput {
    0 "Result" result: String
} }

/// Deletes cloud run versions: `DeleteCloudRunVersions` of `tcbr` 2022-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17&Action=DeleteCloudRunVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudRunVersions {
    /// Required.
    pub env_id: String,
    /// Required.
    pub is_delete_server: bool,
    /// Required.
    pub is_delete_image: bool,
    /// Required.
    pub simple_versions: Vec<SimpleVersion>,
    pub operator_remark: Option<String>,
}
operation! {
    DeleteCloudRunVersions(env_id: String, is_delete_server: bool, is_delete_image: bool, simple_versions: Vec<SimpleVersion>)
    "DeleteCloudRunVersions" -> DeleteCloudRunVersionsOutput {
    0 "EnvId" env_id, 1 "IsDeleteServer" is_delete_server, 2 "IsDeleteImage" is_delete_image,
    3 "SimpleVersions" simple_versions, 4 "OperatorRemark" operator_remark: String
} }

/// In the request of [`DeleteCloudRunVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleVersion {
    /// Required.
    pub env_id: Option<String>,
    /// Required.
    pub server_name: Option<String>,
    /// Required.
    pub version_name: Option<String>,
}
input! { SimpleVersion(env_id: String, server_name: String, version_name: String) {
    0 "EnvId" env_id: String, 1 "ServerName" server_name: String, 2 "VersionName" version_name: String
} }

/// Response of [`DeleteCloudRunVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudRunVersionsOutput {
    pub result: Option<String>,
    pub fail_versions: Vec<FailDeleteVersions>,
    pub success_versions: Vec<SuccessDeleteVersions>,
}
model! { DeleteCloudRunVersionsOutput {
    0 "Result" result: String, 1 "FailVersions" fail_versions: Vec<FailDeleteVersions>,
    2 "SuccessVersions" success_versions: Vec<SuccessDeleteVersions>
} }

/// In the response of [`DeleteCloudRunVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailDeleteVersions {
    pub version: Option<SimpleVersion>,
    pub error_code: Option<i64>,
    pub error_msg: Option<String>,
    pub request_id: Option<String>,
}
model! { FailDeleteVersions {
    0 "Version" version: SimpleVersion, 1 "ErrorCode" error_code: i64, 2 "ErrorMsg" error_msg: String,
    3 "RequestId" request_id: String
} }

/// In the response of [`DeleteCloudRunVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuccessDeleteVersions {
    pub version: Option<SimpleVersion>,
    pub request_id: Option<String>,
    pub result: Option<String>,
}
model! { SuccessDeleteVersions {
    0 "Version" version: SimpleVersion, 1 "RequestId" request_id: String, 2 "Result" result: String
} }

/// Describes cloud run deploy record: `DescribeCloudRunDeployRecord` of `tcbr` 2022-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17&Action=DescribeCloudRunDeployRecord>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_VERSION_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_BANNED`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_FROZEN`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_ISOLATED`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRunDeployRecord {
    /// Required.
    pub env_id: String,
    /// Required.
    pub server_name: String,
}
operation! { DescribeCloudRunDeployRecord(env_id: String, server_name: String)
    "DescribeCloudRunDeployRecord" -> DescribeCloudRunDeployRecordOutput {
    0 "EnvId" env_id, 1 "ServerName" server_name
} }

/// Response of [`DescribeCloudRunDeployRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRunDeployRecordOutput {
    pub deploy_records: Vec<DeployRecord>,
}
model! { DescribeCloudRunDeployRecordOutput {
    0 "DeployRecords" deploy_records: Vec<DeployRecord>
} }

/// In the response of [`DescribeCloudRunDeployRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployRecord {
    pub deploy_id: Option<String>,
    pub deploy_time: Option<String>,
    pub status: Option<String>,
    pub run_id: Option<String>,
    pub build_id: Option<i64>,
    pub flow_ratio: Option<i64>,
    pub image_url: Option<String>,
    pub scale_status: Option<String>,
    pub has_traffic: Option<bool>,
    pub traffic_type: Option<String>,
    pub is_releasing: Option<bool>,
}
model! { DeployRecord {
    0 "DeployId" deploy_id: String, 1 "DeployTime" deploy_time: String, 2 "Status" status: String,
    3 "RunId" run_id: String, 4 "BuildId" build_id: i64, 5 "FlowRatio" flow_ratio: i64, 6 "ImageUrl" image_url: String,
    7 "ScaleStatus" scale_status: String, 8 "HasTraffic" has_traffic: bool, 9 "TrafficType" traffic_type: String,
    10 "IsReleasing" is_releasing: bool
} }

/// Describes cloud run envs: `DescribeCloudRunEnvs` of `tcbr` 2022-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17&Action=DescribeCloudRunEnvs>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRunEnvs {
    pub env_id: Option<String>,
    pub is_visible: Option<bool>,
    pub channels: Option<Vec<String>>,
}
operation! { DescribeCloudRunEnvs() "DescribeCloudRunEnvs" -> DescribeCloudRunEnvsOutput {
    0 "EnvId" env_id: String, 1 "IsVisible" is_visible: bool, 2 "Channels" channels: Vec<String>
} }

/// Response of [`DescribeCloudRunEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRunEnvsOutput {
    pub env_list: Vec<EnvInfo>,
}
model! { DescribeCloudRunEnvsOutput {
    0 "EnvList" env_list: Vec<EnvInfo>
} }

/// In the response of [`DescribeCloudRunEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvInfo {
    pub env_id: Option<String>,
    pub source: Option<String>,
    pub alias: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub status: Option<String>,
    pub is_auto_degrade: Option<bool>,
    pub env_channel: Option<String>,
    pub pay_mode: Option<String>,
    pub is_default: Option<bool>,
    pub region: Option<String>,
    pub env_type: Option<String>,
    pub databases: Vec<DatabasesInfo>,
    pub storages: Vec<StorageInfo>,
    pub functions: Vec<FunctionInfo>,
    pub log_services: Vec<LogServiceInfo>,
    pub static_storages: Vec<StaticStorageInfo>,
    pub tags: Vec<Tag>,
    pub custom_log_services: Vec<ClsInfo>,
    pub package_id: Option<String>,
    pub package_name: Option<String>,
}
model! { EnvInfo {
    0 "EnvId" env_id: String, 1 "Source" source: String, 2 "Alias" alias: String, 3 "CreateTime" create_time: String,
    4 "UpdateTime" update_time: String, 5 "Status" status: String, 6 "IsAutoDegrade" is_auto_degrade: bool,
    7 "EnvChannel" env_channel: String, 8 "PayMode" pay_mode: String, 9 "IsDefault" is_default: bool,
    10 "Region" region: String, 11 "EnvType" env_type: String, 12 "Databases" databases: Vec<DatabasesInfo>,
    13 "Storages" storages: Vec<StorageInfo>, 14 "Functions" functions: Vec<FunctionInfo>,
    15 "LogServices" log_services: Vec<LogServiceInfo>, 16 "StaticStorages" static_storages: Vec<StaticStorageInfo>,
    17 "Tags" tags: Vec<Tag>, 18 "CustomLogServices" custom_log_services: Vec<ClsInfo>,
    19 "PackageId" package_id: String, 20 "PackageName" package_name: String
} }

/// In the response of [`DescribeCloudRunEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabasesInfo {
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub region: Option<String>,
}
model! { DatabasesInfo {
    0 "InstanceId" instance_id: String, 1 "Status" status: String, 2 "Region" region: String
} }

/// In the response of [`DescribeCloudRunEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageInfo {
    pub region: Option<String>,
    pub bucket: Option<String>,
    pub cdn_domain: Option<String>,
    pub app_id: Option<String>,
}
model! { StorageInfo {
    0 "Region" region: String, 1 "Bucket" bucket: String, 2 "CdnDomain" cdn_domain: String, 3 "AppId" app_id: String
} }

/// In the response of [`DescribeCloudRunEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionInfo {
    pub namespace: Option<String>,
    pub region: Option<String>,
}
model! { FunctionInfo {
    0 "Namespace" namespace: String, 1 "Region" region: String
} }

/// In the response of [`DescribeCloudRunEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogServiceInfo {
    pub logset_name: Option<String>,
    pub logset_id: Option<String>,
    pub topic_name: Option<String>,
    pub topic_id: Option<String>,
    pub region: Option<String>,
}
model! { LogServiceInfo {
    0 "LogsetName" logset_name: String, 1 "LogsetId" logset_id: String, 2 "TopicName" topic_name: String,
    3 "TopicId" topic_id: String, 4 "Region" region: String
} }

/// In the response of [`DescribeCloudRunEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaticStorageInfo {
    pub static_domain: Option<String>,
    pub default_dir_name: Option<String>,
    pub status: Option<String>,
    pub region: Option<String>,
    pub bucket: Option<String>,
}
model! { StaticStorageInfo {
    0 "StaticDomain" static_domain: String, 1 "DefaultDirName" default_dir_name: String, 2 "Status" status: String,
    3 "Region" region: String, 4 "Bucket" bucket: String
} }

/// In the response of [`DescribeCloudRunEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { Tag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeCloudRunEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClsInfo {
    pub cls_region: Option<String>,
    pub cls_logset_id: Option<String>,
    pub cls_topic_id: Option<String>,
    pub create_time: Option<String>,
}
model! { ClsInfo {
    0 "ClsRegion" cls_region: String, 1 "ClsLogsetId" cls_logset_id: String, 2 "ClsTopicId" cls_topic_id: String,
    3 "CreateTime" create_time: String
} }

/// Describes cloud run pod list: `DescribeCloudRunPodList` of `tcbr` 2022-02-17.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17&Action=DescribeCloudRunPodList>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_VERSION_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_BANNED`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_FROZEN`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_ISOLATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRunPodList {
    /// Required.
    pub env_id: String,
    /// Required.
    pub server_name: String,
    pub version_name: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeCloudRunPodList(env_id: String, server_name: String)
    "DescribeCloudRunPodList" -> DescribeCloudRunPodListOutput {
    0 "EnvId" env_id, 1 "ServerName" server_name, 2 "VersionName" version_name: String, 3 "PageSize" page_size: i64,
    4 "PageNum" page_num: i64
} }
paged! { DescribeCloudRunPodList: VersionPodInstance = Number "PageNum", "PodList" pod_list, total "TotalCount" }

/// Response of [`DescribeCloudRunPodList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRunPodListOutput {
    pub pod_list: Vec<VersionPodInstance>,
    pub total_count: Option<i64>,
}
model! { DescribeCloudRunPodListOutput {
    0 "PodList" pod_list: Vec<VersionPodInstance>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCloudRunPodList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionPodInstance {
    pub webshell: Option<String>,
    pub pod_id: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
}
model! { VersionPodInstance {
    0 "Webshell" webshell: String, 1 "PodId" pod_id: String, 2 "Status" status: String,
    3 "CreateTime" create_time: String
} }

/// Describes cloud run process log: `DescribeCloudRunProcessLog` of `tcbr` 2022-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17&Action=DescribeCloudRunProcessLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRunProcessLog {
    /// Required.
    pub env_id: String,
    /// Required.
    pub run_id: String,
}
operation! { DescribeCloudRunProcessLog(env_id: String, run_id: String)
    "DescribeCloudRunProcessLog" -> DescribeCloudRunProcessLogOutput {
    0 "EnvId" env_id, 1 "RunId" run_id
} }

/// Response of [`DescribeCloudRunProcessLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRunProcessLogOutput {
    pub logs: Vec<String>,
}
model! { DescribeCloudRunProcessLogOutput {
    0 "Logs" logs: Vec<String>
} }

/// Describes cloud run server detail: `DescribeCloudRunServerDetail` of `tcbr` 2022-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17&Action=DescribeCloudRunServerDetail>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_SERVER_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_VERSION_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_BANNED`],
/// [`codes::RESOURCE_UNAVAILABLE_RESOURCE_FROZEN`], [`codes::RESOURCE_UNAVAILABLE_RESOURCE_ISOLATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRunServerDetail {
    /// Required.
    pub env_id: String,
    /// Required.
    pub server_name: String,
}
operation! { DescribeCloudRunServerDetail(env_id: String, server_name: String)
    "DescribeCloudRunServerDetail" -> DescribeCloudRunServerDetailOutput {
    0 "EnvId" env_id, 1 "ServerName" server_name
} }

/// Response of [`DescribeCloudRunServerDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRunServerDetailOutput {
    pub base_info: Option<ServerBaseInfo>,
    pub server_config: Option<ServerBaseConfig>,
    pub online_version_infos: Vec<OnlineVersionInfo>,
}
model! { DescribeCloudRunServerDetailOutput {
    0 "BaseInfo" base_info: ServerBaseInfo, 1 "ServerConfig" server_config: ServerBaseConfig,
    2 "OnlineVersionInfos" online_version_infos: Vec<OnlineVersionInfo>
} }

/// In the response of [`DescribeCloudRunServerDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerBaseInfo {
    pub server_name: Option<String>,
    pub default_domain_name: Option<String>,
    pub custom_domain_name: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
    pub access_types: Vec<String>,
    pub custom_domain_names: Vec<String>,
    pub server_type: Option<String>,
    pub traffic_type: Option<String>,
    pub create_time: Option<String>,
}
model! { ServerBaseInfo {
    0 "ServerName" server_name: String, 1 "DefaultDomainName" default_domain_name: String,
    2 "CustomDomainName" custom_domain_name: String, 3 "Status" status: String, 4 "UpdateTime" update_time: String,
    5 "AccessTypes" access_types: Vec<String>, 6 "CustomDomainNames" custom_domain_names: Vec<String>,
    7 "ServerType" server_type: String, 8 "TrafficType" traffic_type: String, 9 "CreateTime" create_time: String
} }

/// In the response of [`DescribeCloudRunServerDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineVersionInfo {
    pub version_name: Option<String>,
    pub image_url: Option<String>,
    pub flow_ratio: Option<String>,
}
model! { OnlineVersionInfo {
    0 "VersionName" version_name: String, 1 "ImageUrl" image_url: String, 2 "FlowRatio" flow_ratio: String
} }

/// Describes cloud run servers: `DescribeCloudRunServers` of `tcbr` 2022-02-17.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17&Action=DescribeCloudRunServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRunServers {
    /// Required.
    pub env_id: String,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub server_name: Option<String>,
    pub server_type: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeCloudRunServers(env_id: String) "DescribeCloudRunServers" -> DescribeCloudRunServersOutput {
    0 "EnvId" env_id, 1 "PageSize" page_size: i64, 2 "PageNum" page_num: i64, 3 "ServerName" server_name: String,
    4 "ServerType" server_type: String, 5 "VpcId" vpc_id: String
} }
paged! { DescribeCloudRunServers: ServerBaseInfo = Number "PageNum", "ServerList" server_list, total "Total" }

/// Response of [`DescribeCloudRunServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRunServersOutput {
    pub server_list: Vec<ServerBaseInfo>,
    pub total: Option<i64>,
}
model! { DescribeCloudRunServersOutput {
    0 "ServerList" server_list: Vec<ServerBaseInfo>, 1 "Total" total: i64
} }

/// Describes env base info: `DescribeEnvBaseInfo` of `tcbr` 2022-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17&Action=DescribeEnvBaseInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvBaseInfo {
    /// Required.
    pub env_id: String,
}
operation! { DescribeEnvBaseInfo(env_id: String) "DescribeEnvBaseInfo" -> DescribeEnvBaseInfoOutput {
    0 "EnvId" env_id
} }

/// Response of [`DescribeEnvBaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvBaseInfoOutput {
    pub env_base_info: Option<EnvBaseInfo>,
    pub is_exist: Option<bool>,
}
model! { DescribeEnvBaseInfoOutput {
    0 "EnvBaseInfo" env_base_info: EnvBaseInfo, 1 "IsExist" is_exist: bool
} }

/// In the response of [`DescribeEnvBaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvBaseInfo {
    pub env_id: Option<String>,
    pub package_type: Option<String>,
    pub vpc_id: Option<String>,
    pub create_time: Option<String>,
    pub alias: Option<String>,
    pub status: Option<String>,
    pub region: Option<String>,
    pub env_type: Option<String>,
    pub subnet_ids: Option<String>,
    pub recycle: Option<String>,
}
model! { EnvBaseInfo {
    0 "EnvId" env_id: String, 1 "PackageType" package_type: String, 2 "VpcId" vpc_id: String,
    3 "CreateTime" create_time: String, 4 "Alias" alias: String, 5 "Status" status: String, 6 "Region" region: String,
    7 "EnvType" env_type: String, 8 "SubnetIds" subnet_ids: String, 9 "Recycle" recycle: String
} }

/// Describes release order: `DescribeReleaseOrder` of `tcbr` 2022-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17&Action=DescribeReleaseOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReleaseOrder {
    /// Required.
    pub env_id: String,
    /// Required.
    pub server_name: String,
    pub status: Option<String>,
}
operation! { DescribeReleaseOrder(env_id: String, server_name: String)
    "DescribeReleaseOrder" -> DescribeReleaseOrderOutput {
    0 "EnvId" env_id, 1 "ServerName" server_name, 2 "Status" status: String
} }

/// Response of [`DescribeReleaseOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReleaseOrderOutput {
    pub is_exist: Option<bool>,
    pub release_order_info: Option<ReleaseOrderInfo>,
    pub last_released_success_time: Option<String>,
}
model! { DescribeReleaseOrderOutput {
    0 "IsExist" is_exist: bool, 1 "ReleaseOrderInfo" release_order_info: ReleaseOrderInfo,
    2 "LastReleasedSuccessTime" last_released_success_time: String
} }

/// In the response of [`DescribeReleaseOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseOrderInfo {
    pub id: Option<i64>,
    pub server_name: Option<String>,
    pub current_version: Option<VersionInfo>,
    pub release_version: Option<VersionInfo>,
    pub gray_status: Option<String>,
    pub release_status: Option<String>,
    pub traffic_type_values: Vec<ObjectKV>,
    pub traffic_type: Option<String>,
    pub flow_ratio: Option<i64>,
    pub create_time: Option<String>,
    pub is_releasing: Option<bool>,
}
model! { ReleaseOrderInfo {
    0 "Id" id: i64, 1 "ServerName" server_name: String, 2 "CurrentVersion" current_version: VersionInfo,
    3 "ReleaseVersion" release_version: VersionInfo, 4 "GrayStatus" gray_status: String,
    5 "ReleaseStatus" release_status: String, 6 "TrafficTypeValues" traffic_type_values: Vec<ObjectKV>,
    7 "TrafficType" traffic_type: String, 8 "FlowRatio" flow_ratio: i64, 9 "CreateTime" create_time: String,
    10 "IsReleasing" is_releasing: bool
} }

/// In the response of [`DescribeReleaseOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionInfo {
    pub version_name: Option<String>,
    pub flow_ratio: Option<i64>,
    pub status: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub build_id: Option<i64>,
    pub upload_type: Option<String>,
    pub remark: Option<String>,
    pub url_param: Option<ObjectKV>,
    pub priority: Option<i64>,
    pub is_default_priority: Option<bool>,
    pub flow_params: Vec<ObjectKVPriority>,
    pub min_replicas: Option<i64>,
    pub max_replicas: Option<i64>,
    pub run_id: Option<String>,
    pub percent: Option<i64>,
    pub current_replicas: Option<i64>,
    pub architecture: Option<String>,
}
model! { VersionInfo {
    0 "VersionName" version_name: String, 1 "FlowRatio" flow_ratio: i64, 2 "Status" status: String,
    3 "CreatedTime" created_time: String, 4 "UpdatedTime" updated_time: String, 5 "BuildId" build_id: i64,
    6 "UploadType" upload_type: String, 7 "Remark" remark: String, 8 "UrlParam" url_param: ObjectKV,
    9 "Priority" priority: i64, 10 "IsDefaultPriority" is_default_priority: bool,
    11 "FlowParams" flow_params: Vec<ObjectKVPriority>, 12 "MinReplicas" min_replicas: i64,
    13 "MaxReplicas" max_replicas: i64, 14 "RunId" run_id: String, 15 "Percent" percent: i64,
    16 "CurrentReplicas" current_replicas: i64, 17 "Architecture" architecture: String
} }

/// In the request of [`DescribeReleaseOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectKV {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { ObjectKV(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeReleaseOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectKVPriority {
    pub key: Option<String>,
    pub value: Option<String>,
    pub priority: Option<i64>,
}
model! { ObjectKVPriority {
    0 "Key" key: String, 1 "Value" value: String, 2 "Priority" priority: i64
} }

/// Describes server manage task: `DescribeServerManageTask` of `tcbr` 2022-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17&Action=DescribeServerManageTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerManageTask {
    /// Required.
    pub env_id: String,
    /// Required.
    pub server_name: String,
    /// Required.
    pub task_id: i64,
    pub operator_remark: Option<String>,
}
operation! { DescribeServerManageTask(env_id: String, server_name: String, task_id: i64)
    "DescribeServerManageTask" -> DescribeServerManageTaskOutput {
    0 "EnvId" env_id, 1 "ServerName" server_name, 2 "TaskId" task_id, 3 "OperatorRemark" operator_remark: String
} }

/// Response of [`DescribeServerManageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerManageTaskOutput {
    pub is_exist: Option<bool>,
    pub task: Option<ServerManageTaskInfo>,
}
model! { DescribeServerManageTaskOutput {
    0 "IsExist" is_exist: bool, 1 "Task" task: ServerManageTaskInfo
} }

/// In the response of [`DescribeServerManageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerManageTaskInfo {
    pub id: Option<i64>,
    pub env_id: Option<String>,
    pub server_name: Option<String>,
    pub create_time: Option<String>,
    pub change_type: Option<String>,
    pub release_type: Option<String>,
    pub deploy_type: Option<String>,
    pub pre_version_name: Option<String>,
    pub version_name: Option<String>,
    pub pipeline_id: Option<i64>,
    pub pipeline_task_id: Option<i64>,
    pub release_id: Option<i64>,
    pub status: Option<String>,
    pub steps: Vec<TaskStepInfo>,
    pub fail_reason: Option<String>,
    pub operator_remark: Option<String>,
}
model! { ServerManageTaskInfo {
    0 "Id" id: i64, 1 "EnvId" env_id: String, 2 "ServerName" server_name: String, 3 "CreateTime" create_time: String,
    4 "ChangeType" change_type: String, 5 "ReleaseType" release_type: String, 6 "DeployType" deploy_type: String,
    7 "PreVersionName" pre_version_name: String, 8 "VersionName" version_name: String, 9 "PipelineId" pipeline_id: i64,
    10 "PipelineTaskId" pipeline_task_id: i64, 11 "ReleaseId" release_id: i64, 12 "Status" status: String,
    13 "Steps" steps: Vec<TaskStepInfo>, 14 "FailReason" fail_reason: String,
    15 "OperatorRemark" operator_remark: String
} }

/// In the response of [`DescribeServerManageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskStepInfo {
    pub name: Option<String>,
    pub status: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cost_time: Option<i64>,
    pub fail_reason: Option<String>,
}
model! { TaskStepInfo {
    0 "Name" name: String, 1 "Status" status: String, 2 "StartTime" start_time: String, 3 "EndTime" end_time: String,
    4 "CostTime" cost_time: i64, 5 "FailReason" fail_reason: String
} }

/// Describes version detail: `DescribeVersionDetail` of `tcbr` 2022-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17&Action=DescribeVersionDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVersionDetail {
    /// Required.
    pub env_id: String,
    /// Required.
    pub server_name: String,
    /// Required.
    pub version_name: String,
    pub channel: Option<String>,
}
operation! { DescribeVersionDetail(env_id: String, server_name: String, version_name: String)
    "DescribeVersionDetail" -> DescribeVersionDetailOutput {
    0 "EnvId" env_id, 1 "ServerName" server_name, 2 "VersionName" version_name, 3 "Channel" channel: String
} }

/// Response of [`DescribeVersionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVersionDetailOutput {
    pub name: Option<String>,
    pub port: Option<i64>,
    pub cpu: Option<f64>,
    pub mem: Option<f64>,
    pub min_num: Option<i64>,
    pub max_num: Option<i64>,
    pub policy_details: Vec<HpaPolicy>,
    pub dockerfile: Option<String>,
    pub build_dir: Option<String>,
    pub env_params: Option<String>,
    pub status: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub log_path: Option<String>,
    pub entry_point: Option<String>,
    pub cmd: Option<String>,
    pub vpc_conf: Option<VpcConf>,
    pub volumes_conf: Vec<VolumeConf>,
    pub build_packs: Option<BuildPacksInfo>,
}
model! { DescribeVersionDetailOutput {
    0 "Name" name: String, 1 "Port" port: i64, 2 "Cpu" cpu: f64, 3 "Mem" mem: f64, 4 "MinNum" min_num: i64,
    5 "MaxNum" max_num: i64, 6 "PolicyDetails" policy_details: Vec<HpaPolicy>, 7 "Dockerfile" dockerfile: String,
    8 "BuildDir" build_dir: String, 9 "EnvParams" env_params: String, 10 "Status" status: String,
    11 "CreatedTime" created_time: String, 12 "UpdatedTime" updated_time: String, 13 "LogPath" log_path: String,
    14 "EntryPoint" entry_point: String, 15 "Cmd" cmd: String, 16 "VpcConf" vpc_conf: VpcConf,
    17 "VolumesConf" volumes_conf: Vec<VolumeConf>, 18 "BuildPacks" build_packs: BuildPacksInfo
} }

/// `OperateServerManage` of `tcbr` 2022-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17&Action=OperateServerManage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateServerManage {
    /// Required.
    pub env_id: String,
    /// Required.
    pub server_name: String,
    /// Required.
    pub task_id: i64,
    /// Required.
    pub operate_type: String,
    pub operator_remark: Option<String>,
}
operation! { OperateServerManage(env_id: String, server_name: String, task_id: i64, operate_type: String)
    "OperateServerManage" -> Empty {
    0 "EnvId" env_id, 1 "ServerName" server_name, 2 "TaskId" task_id, 3 "OperateType" operate_type,
    4 "OperatorRemark" operator_remark: String
} }

/// Response of [`OperateServerManage`]: empty.
pub type OperateServerManageOutput = Empty;

/// Releases gray: `ReleaseGray` of `tcbr` 2022-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17&Action=ReleaseGray>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseGray {
    /// Required.
    pub env_id: String,
    /// Required.
    pub server_name: String,
    /// Required.
    pub gray_type: String,
    /// Required.
    pub traffic_type: String,
    pub version_flow_items: Option<Vec<VersionFlowInfo>>,
    pub operator_remark: Option<String>,
    pub gray_flow_ratio: Option<i64>,
}
operation! { ReleaseGray(env_id: String, server_name: String, gray_type: String, traffic_type: String)
    "ReleaseGray" -> Empty {
    0 "EnvId" env_id, 1 "ServerName" server_name, 2 "GrayType" gray_type, 3 "TrafficType" traffic_type,
    4 "VersionFlowItems" version_flow_items: Vec<VersionFlowInfo>, 5 "OperatorRemark" operator_remark: String,
    6 "GrayFlowRatio" gray_flow_ratio: i64
} }

/// Response of [`ReleaseGray`]: empty.
pub type ReleaseGrayOutput = Empty;

/// In the request of [`ReleaseGray`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionFlowInfo {
    /// Required.
    pub version_name: Option<String>,
    /// Required.
    pub is_default_priority: Option<bool>,
    pub flow_ratio: Option<i64>,
    pub url_param: Option<ObjectKV>,
    pub priority: Option<i64>,
}
input! { VersionFlowInfo(version_name: String, is_default_priority: bool) {
    0 "VersionName" version_name: String, 1 "IsDefaultPriority" is_default_priority: bool,
    2 "FlowRatio" flow_ratio: i64, 3 "UrlParam" url_param: ObjectKV, 4 "Priority" priority: i64
} }

/// Searches cls log: `SearchClsLog` of `tcbr` 2022-02-17.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17&Action=SearchClsLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchClsLog {
    /// Required.
    pub env_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub query_string: String,
    /// Required.
    pub limit: i64,
    pub context: Option<String>,
    pub sort: Option<String>,
    pub use_lucene: Option<bool>,
    pub log_type: Option<i64>,
}

/// Arguments of [`SearchClsLog::new`].
pub struct SearchClsLogRequired {
    pub env_id: String,
    pub start_time: String,
    pub end_time: String,
    pub query_string: String,
    pub limit: i64,
}
operation! { SearchClsLog { SearchClsLogRequired: env_id, start_time, end_time, query_string, limit }
    "SearchClsLog" -> SearchClsLogOutput {
    0 "EnvId" env_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "QueryString" query_string, 4 "Limit" limit,
    5 "Context" context: String, 6 "Sort" sort: String, 7 "UseLucene" use_lucene: bool, 8 "LogType" log_type: i64
} }
paged! { SearchClsLog: LogObject =
    Token "Context", "LogResults.Results" log_results.results, next "LogResults.Context" }

/// Response of [`SearchClsLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchClsLogOutput {
    pub log_results: Option<LogResObject>,
}
model! { SearchClsLogOutput {
    0 "LogResults" log_results: LogResObject
} }

/// In the response of [`SearchClsLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogResObject {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub results: Vec<LogObject>,
}
model! { LogResObject {
    0 "Context" context: String, 1 "ListOver" list_over: bool, 2 "Results" results: Vec<LogObject>
} }

/// In the response of [`SearchClsLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogObject {
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub timestamp: Option<String>,
    pub content: Option<String>,
    pub file_name: Option<String>,
    pub source: Option<String>,
    pub pkg_log_id: Option<String>,
}
model! { LogObject {
    0 "TopicId" topic_id: String, 1 "TopicName" topic_name: String, 2 "Timestamp" timestamp: String,
    3 "Content" content: String, 4 "FileName" file_name: String, 5 "Source" source: String,
    6 "PkgLogId" pkg_log_id: String
} }

/// Starts version instance: `StartVersionInstance` of `tcbr` 2022-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17&Action=StartVersionInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartVersionInstance {
    /// Required.
    pub env_id: String,
    /// Required.
    pub server_name: String,
    /// Required.
    pub version_name: String,
}
operation! { StartVersionInstance(env_id: String, server_name: String, version_name: String)
    "StartVersionInstance" -> StartVersionInstanceOutput {
    0 "EnvId" env_id, 1 "ServerName" server_name, 2 "VersionName" version_name
} }

/// Response of [`StartVersionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartVersionInstanceOutput {
    pub instance_name: Option<String>,
}
model! { StartVersionInstanceOutput {
    0 "InstanceName" instance_name: String
} }

/// Stops version instance: `StopVersionInstance` of `tcbr` 2022-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17&Action=StopVersionInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopVersionInstance {
    /// Required.
    pub env_id: String,
    /// Required.
    pub server_name: String,
    /// Required.
    pub instance_name: String,
}
operation! { StopVersionInstance(env_id: String, server_name: String, instance_name: String)
    "StopVersionInstance" -> Empty {
    0 "EnvId" env_id, 1 "ServerName" server_name, 2 "InstanceName" instance_name
} }

/// Response of [`StopVersionInstance`]: empty.
pub type StopVersionInstanceOutput = Empty;

/// Submits server config change diff: `SubmitServerConfigChangeDiff` of `tcbr` 2022-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17&Action=SubmitServerConfigChangeDiff>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitServerConfigChangeDiff {
    /// Required.
    pub env_id: String,
    /// Required.
    pub server_name: String,
    pub conf: Option<ServerBaseConfigDiff>,
    pub items: Option<Vec<DiffConfigItem>>,
}
operation! { SubmitServerConfigChangeDiff(env_id: String, server_name: String)
    "SubmitServerConfigChangeDiff" -> SubmitServerConfigChangeDiffOutput {
    0 "EnvId" env_id, 1 "ServerName" server_name, 2 "Conf" conf: ServerBaseConfigDiff,
    3 "Items" items: Vec<DiffConfigItem>
} }

/// In the request of [`SubmitServerConfigChangeDiff`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerBaseConfigDiff {
    pub str_params: Option<Vec<ObjectKV>>,
}
input! { ServerBaseConfigDiff() {
    0 "StrParams" str_params: Vec<ObjectKV>
} }

/// Response of [`SubmitServerConfigChangeDiff`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitServerConfigChangeDiffOutput {
    pub task_id: Option<i64>,
}
model! { SubmitServerConfigChangeDiffOutput {
    0 "TaskId" task_id: i64
} }

/// Submits server rollback: `SubmitServerRollback` of `tcbr` 2022-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17&Action=SubmitServerRollback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitServerRollback {
    /// Required.
    pub env_id: String,
    /// Required.
    pub server_name: String,
    /// Required.
    pub current_version_name: String,
    /// Required.
    pub rollback_version_name: String,
    pub operator_remark: Option<String>,
}
operation! {
    SubmitServerRollback(env_id: String, server_name: String, current_version_name: String, rollback_version_name: String)
    "SubmitServerRollback" -> SubmitServerRollbackOutput {
    0 "EnvId" env_id, 1 "ServerName" server_name, 2 "CurrentVersionName" current_version_name,
    3 "RollbackVersionName" rollback_version_name, 4 "OperatorRemark" operator_remark: String
} }

/// Response of [`SubmitServerRollback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitServerRollbackOutput {
    pub task_id: Option<i64>,
}
model! { SubmitServerRollbackOutput {
    0 "TaskId" task_id: i64
} }

/// Updates cloud run server: `UpdateCloudRunServer` of `tcbr` 2022-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tcbr&Version=2022-02-17&Action=UpdateCloudRunServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudRunServer {
    /// Required.
    pub env_id: String,
    /// Required.
    pub server_name: String,
    /// Required.
    pub deploy_info: DeployParam,
    pub server_config: Option<ServerBaseConfig>,
    pub business: Option<String>,
    pub items: Option<Vec<DiffConfigItem>>,
}
operation! { UpdateCloudRunServer(env_id: String, server_name: String, deploy_info: DeployParam)
    "UpdateCloudRunServer" -> UpdateCloudRunServerOutput {
    0 "EnvId" env_id, 1 "ServerName" server_name, 2 "DeployInfo" deploy_info,
    3 "ServerConfig" server_config: ServerBaseConfig, 4 "Business" business: String,
    5 "Items" items: Vec<DiffConfigItem>
} }

/// Response of [`UpdateCloudRunServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudRunServerOutput {
    pub env_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { UpdateCloudRunServerOutput {
    0 "EnvId" env_id: String, 1 "TaskId" task_id: i64
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", LIMIT_EXCEEDED "LimitExceeded", MISSING_PARAMETER "MissingParameter",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_SERVER_NOT_FOUND "ResourceNotFound.ServerNotFound",
    RESOURCE_NOT_FOUND_VERSION_NOT_FOUND "ResourceNotFound.VersionNotFound", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_RESOURCE_BANNED "ResourceUnavailable.ResourceBanned",
    RESOURCE_UNAVAILABLE_RESOURCE_FROZEN "ResourceUnavailable.ResourceFrozen",
    RESOURCE_UNAVAILABLE_RESOURCE_ISOLATED "ResourceUnavailable.ResourceIsolated",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateCloudRunEnv, CreateCloudRunServer, DeleteCloudRunServer, DeleteCloudRunVersions, DescribeCloudRunDeployRecord,
    DescribeCloudRunEnvs, DescribeCloudRunPodList, DescribeCloudRunProcessLog, DescribeCloudRunServerDetail,
    DescribeCloudRunServers, DescribeEnvBaseInfo, DescribeReleaseOrder, DescribeServerManageTask, DescribeVersionDetail,
    OperateServerManage, ReleaseGray, SearchClsLog, StartVersionInstance, StopVersionInstance,
    SubmitServerConfigChangeDiff, SubmitServerRollback, UpdateCloudRunServer
}
