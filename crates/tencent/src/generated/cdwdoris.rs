//! `cdwdoris` of Tencent Cloud, API version 2021-12-28.
//!
//! Endpoint: `cdwdoris.tencentcloudapi.com`, or `cdwdoris.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cdwdoris::CheckCoolDownWorkingVariableConfigCorrect};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckCoolDownWorkingVariableConfigCorrect::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "cdwdoris",
    "2021-12-28",
    "cdwdoris",
    &Endpoints::NONE,
);

/// `ActionAlterUser` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=ActionAlterUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionAlterUser {
    /// Required.
    pub user_info: UserInfo,
    /// Required.
    pub api_type: String,
    pub user_privilege: Option<i64>,
    pub compute_groups: Option<Vec<String>>,
    pub instance_id: Option<String>,
}
operation! { ActionAlterUser(user_info: UserInfo, api_type: String) "ActionAlterUser" -> ActionAlterUserOutput {
    0 "UserInfo" user_info, 1 "ApiType" api_type, 2 "UserPrivilege" user_privilege: i64,
    3 "ComputeGroups" compute_groups: Vec<String>, 4 "InstanceId" instance_id: String
} }

/// In the request of [`ActionAlterUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub user_name: Option<String>,
    /// Required. Secret.
    pub pass_word: Option<Secret>,
    pub white_host: Option<String>,
    pub old_white_host: Option<String>,
    pub describe: Option<String>,
    /// Secret.
    pub old_pwd: Option<Secret>,
    pub cam_uin: Option<String>,
    pub cam_ranger_group_ids: Option<Vec<i64>>,
    pub compute_group_type: Option<i64>,
}
input! { UserInfo(instance_id: String, user_name: String, pass_word: Secret) {
    0 "InstanceId" instance_id: String, 1 "UserName" user_name: String, 2 "PassWord" pass_word: Secret,
    3 "WhiteHost" white_host: String, 4 "OldWhiteHost" old_white_host: String, 5 "Describe" describe: String,
    6 "OldPwd" old_pwd: Secret, 7 "CamUin" cam_uin: String, 8 "CamRangerGroupIds" cam_ranger_group_ids: Vec<i64>,
    9 "ComputeGroupType" compute_group_type: i64
} }

/// Response of [`ActionAlterUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionAlterUserOutput {
    pub error_msg: Option<String>,
}
model! { ActionAlterUserOutput {
    0 "ErrorMsg" error_msg: String
} }

/// Cancels backup job: `CancelBackupJob` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=CancelBackupJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelBackupJob {
    /// Required.
    pub instance_id: String,
    pub back_up_job_id: Option<i64>,
}
operation! { CancelBackupJob(instance_id: String) "CancelBackupJob" -> CancelBackupJobOutput {
    0 "InstanceId" instance_id, 1 "BackUpJobId" back_up_job_id: i64
} }

/// Response of [`CancelBackupJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelBackupJobOutput {
    pub error_msg: Option<String>,
}
model! { CancelBackupJobOutput {
    0 "ErrorMsg" error_msg: String
} }

/// Checks cool down working variable config correct: `CheckCoolDownWorkingVariableConfigCorrect` of `cdwdoris`
/// 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=CheckCoolDownWorkingVariableConfigCorrect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCoolDownWorkingVariableConfigCorrect {
    pub instance_id: Option<String>,
}
operation! { CheckCoolDownWorkingVariableConfigCorrect()
    "CheckCoolDownWorkingVariableConfigCorrect" -> CheckCoolDownWorkingVariableConfigCorrectOutput {
    0 "InstanceId" instance_id: String
} }

/// Response of [`CheckCoolDownWorkingVariableConfigCorrect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCoolDownWorkingVariableConfigCorrectOutput {
    pub error_msg: Option<String>,
}
model! { CheckCoolDownWorkingVariableConfigCorrectOutput {
    0 "ErrorMsg" error_msg: String
} }

/// Creates back up schedule: `CreateBackUpSchedule` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=CreateBackUpSchedule>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackUpSchedule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub operation_type: String,
    pub schedule_id: Option<i64>,
    /// Deprecated.
    pub week_days: Option<String>,
    /// Deprecated.
    pub execute_hour: Option<i64>,
    pub back_up_tables: Option<Vec<BackupTableContent>>,
    /// Deprecated.
    pub backup_type: Option<i64>,
    /// Deprecated.
    pub doris_source_info: Option<DorisSourceInfo>,
    pub backup_time_type: Option<i64>,
    /// Deprecated.
    pub restore_type: Option<i64>,
    /// Deprecated.
    pub auth_type: Option<i64>,
    /// Deprecated.
    pub cos_source_info: Option<CosSourceInfo>,
    pub schedule_name: Option<String>,
    pub schedule_info: Option<ScheduleInfo>,
    pub update_status: Option<i64>,
    pub cos_bucket: Option<String>,
    pub snapshot_remain_policy: Option<SnapshotRemainPolicy>,
    pub data_remote_region: Option<String>,
    pub bucket_type: Option<String>,
    pub enable_security_lock: Option<i64>,
    pub grace_period: Option<i64>,
}
operation! { CreateBackUpSchedule(instance_id: String, operation_type: String)
    "CreateBackUpSchedule" -> CreateBackUpScheduleOutput {
    0 "InstanceId" instance_id, 1 "OperationType" operation_type, 2 "ScheduleId" schedule_id: i64,
    3 "WeekDays" week_days: String, 4 "ExecuteHour" execute_hour: i64,
    5 "BackUpTables" back_up_tables: Vec<BackupTableContent>, 6 "BackupType" backup_type: i64,
    7 "DorisSourceInfo" doris_source_info: DorisSourceInfo, 8 "BackupTimeType" backup_time_type: i64,
    9 "RestoreType" restore_type: i64, 10 "AuthType" auth_type: i64, 11 "CosSourceInfo" cos_source_info: CosSourceInfo,
    12 "ScheduleName" schedule_name: String, 13 "ScheduleInfo" schedule_info: ScheduleInfo,
    14 "UpdateStatus" update_status: i64, 15 "CosBucket" cos_bucket: String,
    16 "SnapshotRemainPolicy" snapshot_remain_policy: SnapshotRemainPolicy,
    17 "DataRemoteRegion" data_remote_region: String, 18 "BucketType" bucket_type: String,
    19 "EnableSecurityLock" enable_security_lock: i64, 20 "GracePeriod" grace_period: i64
} }

/// In the request of [`CreateBackUpSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupTableContent {
    /// Required.
    pub database: Option<String>,
    /// Required.
    pub table: Option<String>,
    /// Required.
    pub total_bytes: Option<i64>,
    pub single_replica_bytes: Option<String>,
    pub backup_status: Option<i64>,
    pub backup_error_msg: Option<String>,
    pub is_open_cool_down: Option<bool>,
}
input! { BackupTableContent(database: String, table: String, total_bytes: i64) {
    0 "Database" database: String, 1 "Table" table: String, 2 "TotalBytes" total_bytes: i64,
    3 "SingleReplicaBytes" single_replica_bytes: String, 4 "BackupStatus" backup_status: i64,
    5 "BackupErrorMsg" backup_error_msg: String, 6 "IsOpenCoolDown" is_open_cool_down: bool
} }

/// In the request of [`CreateBackUpSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DorisSourceInfo {
    pub host: Option<String>,
    pub port: Option<i64>,
    pub user: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
}
input! { DorisSourceInfo() {
    0 "Host" host: String, 1 "Port" port: i64, 2 "User" user: String, 3 "Password" password: Secret
} }

/// In the request of [`CreateBackUpSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosSourceInfo {
    pub secret_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub cos_path: Option<String>,
}
input! { CosSourceInfo() {
    0 "SecretId" secret_id: String, 1 "SecretKey" secret_key: Secret, 2 "CosPath" cos_path: String
} }

/// In the request of [`CreateBackUpSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleInfo {
    pub effective_period: Option<String>,
    pub schedule_type: Option<String>,
    pub schedule_data: Option<String>,
    pub schedule_hour: Option<i64>,
    pub schedule_min: Option<i64>,
    pub backup_scope: Option<String>,
    pub backup_database: Option<String>,
}
input! { ScheduleInfo() {
    0 "EffectivePeriod" effective_period: String, 1 "ScheduleType" schedule_type: String,
    2 "ScheduleData" schedule_data: String, 3 "ScheduleHour" schedule_hour: i64, 4 "ScheduleMin" schedule_min: i64,
    5 "BackupScope" backup_scope: String, 6 "BackupDatabase" backup_database: String
} }

/// In the request of [`CreateBackUpSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotRemainPolicy {
    pub r#type: Option<i64>,
    pub remain_days: Option<i64>,
    pub remain_latest_num: Option<i64>,
    pub remain_days_unit: Option<i64>,
}
input! { SnapshotRemainPolicy() {
    0 "Type" r#type: i64, 1 "RemainDays" remain_days: i64, 2 "RemainLatestNum" remain_latest_num: i64,
    3 "RemainDaysUnit" remain_days_unit: i64
} }

/// Response of [`CreateBackUpSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackUpScheduleOutput {
    pub error_msg: Option<String>,
}
model! { CreateBackUpScheduleOutput {
    0 "ErrorMsg" error_msg: String
} }

/// Creates cool down policy: `CreateCoolDownPolicy` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=CreateCoolDownPolicy>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCoolDownPolicy {
    pub instance_id: Option<String>,
    pub policy_name: Option<String>,
    pub cool_down_ttl: Option<String>,
    pub cool_down_datetime: Option<String>,
}
operation! { CreateCoolDownPolicy() "CreateCoolDownPolicy" -> CreateCoolDownPolicyOutput {
    0 "InstanceId" instance_id: String, 1 "PolicyName" policy_name: String, 2 "CoolDownTtl" cool_down_ttl: String,
    3 "CoolDownDatetime" cool_down_datetime: String
} }

/// Response of [`CreateCoolDownPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCoolDownPolicyOutput {
    pub error_msg: Option<String>,
}
model! { CreateCoolDownPolicyOutput {
    0 "ErrorMsg" error_msg: String
} }

/// Creates instance new: `CreateInstanceNew` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=CreateInstanceNew>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceNew {
    /// Required.
    pub zone: String,
    /// Required.
    pub fe_spec: CreateInstanceSpec,
    /// Required.
    pub be_spec: CreateInstanceSpec,
    /// Required.
    pub ha_flag: bool,
    /// Required.
    pub user_vpc_id: String,
    /// Required.
    pub user_subnet_id: String,
    /// Required.
    pub product_version: String,
    /// Required.
    pub charge_properties: ChargeProperties,
    /// Required.
    pub instance_name: String,
    /// Required. Secret.
    pub doris_user_pwd: Secret,
    pub tags: Option<Vec<Tag>>,
    pub ha_type: Option<i64>,
    pub case_sensitive: Option<i64>,
    pub enable_multi_zones: Option<bool>,
    /// Deprecated.
    pub user_multi_zone_infos: Option<NetworkInfo>,
    pub user_multi_zone_info_arr: Option<Vec<NetworkInfo>>,
    pub is_ssc: Option<bool>,
    pub ssccu: Option<i64>,
    /// Deprecated.
    pub cache_disk_size: Option<String>,
    pub cache_data_disk_size: Option<i64>,
}

/// Arguments of [`CreateInstanceNew::new`].
pub struct CreateInstanceNewRequired {
    pub zone: String,
    pub fe_spec: CreateInstanceSpec,
    pub be_spec: CreateInstanceSpec,
    pub ha_flag: bool,
    pub user_vpc_id: String,
    pub user_subnet_id: String,
    pub product_version: String,
    pub charge_properties: ChargeProperties,
    pub instance_name: String,
    pub doris_user_pwd: Secret,
}
operation! {
    CreateInstanceNew { CreateInstanceNewRequired: zone, fe_spec, be_spec, ha_flag, user_vpc_id, user_subnet_id, product_version, charge_properties, instance_name, doris_user_pwd }
    "CreateInstanceNew" -> CreateInstanceNewOutput {
    0 "Zone" zone, 1 "FeSpec" fe_spec, 2 "BeSpec" be_spec, 3 "HaFlag" ha_flag, 4 "UserVPCId" user_vpc_id,
    5 "UserSubnetId" user_subnet_id, 6 "ProductVersion" product_version, 7 "ChargeProperties" charge_properties,
    8 "InstanceName" instance_name, 9 "DorisUserPwd" doris_user_pwd, 10 "Tags" tags: Vec<Tag>, 11 "HaType" ha_type: i64,
    12 "CaseSensitive" case_sensitive: i64, 13 "EnableMultiZones" enable_multi_zones: bool,
    14 "UserMultiZoneInfos" user_multi_zone_infos: NetworkInfo,
    15 "UserMultiZoneInfoArr" user_multi_zone_info_arr: Vec<NetworkInfo>, 16 "IsSSC" is_ssc: bool,
    17 "SSCCU" ssccu: i64, 18 "CacheDiskSize" cache_disk_size: String, 19 "CacheDataDiskSize" cache_data_disk_size: i64
} }

/// In the request of [`CreateInstanceNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceSpec {
    /// Required.
    pub spec_name: Option<String>,
    /// Required.
    pub count: Option<i64>,
    /// Required.
    pub disk_size: Option<i64>,
}
input! { CreateInstanceSpec(spec_name: String, count: i64, disk_size: i64) {
    0 "SpecName" spec_name: String, 1 "Count" count: i64, 2 "DiskSize" disk_size: i64
} }

/// In the request of [`CreateInstanceNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargeProperties {
    pub charge_type: Option<String>,
    pub renew_flag: Option<i64>,
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
}
input! { ChargeProperties() {
    0 "ChargeType" charge_type: String, 1 "RenewFlag" renew_flag: i64, 2 "TimeSpan" time_span: i64,
    3 "TimeUnit" time_unit: String
} }

/// In the request of [`CreateInstanceNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the request of [`CreateInstanceNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkInfo {
    pub zone: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_ip_num: Option<i64>,
}
input! { NetworkInfo() {
    0 "Zone" zone: String, 1 "SubnetId" subnet_id: String, 2 "SubnetIpNum" subnet_ip_num: i64
} }

/// Response of [`CreateInstanceNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceNewOutput {
    pub flow_id: Option<String>,
    pub instance_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { CreateInstanceNewOutput {
    0 "FlowId" flow_id: String, 1 "InstanceId" instance_id: String, 2 "ErrorMsg" error_msg: String
} }

/// Creates workload group: `CreateWorkloadGroup` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=CreateWorkloadGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkloadGroup {
    /// Required.
    pub instance_id: String,
    pub workload_group: Option<WorkloadGroupConfig>,
}
operation! { CreateWorkloadGroup(instance_id: String) "CreateWorkloadGroup" -> CreateWorkloadGroupOutput {
    0 "InstanceId" instance_id, 1 "WorkloadGroup" workload_group: WorkloadGroupConfig
} }

/// In the request of [`CreateWorkloadGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkloadGroupConfig {
    pub workload_group_name: Option<String>,
    pub cpu_share: Option<i64>,
    pub memory_limit: Option<i64>,
    pub enable_memory_over_commit: Option<bool>,
    pub cpu_hard_limit: Option<String>,
    pub min_cpu_percent: Option<i64>,
    pub min_memory_percent: Option<i64>,
    pub max_concurrency_num: Option<i64>,
    pub max_queue_size: Option<i64>,
    pub queue_timeout: Option<i64>,
}
input! { WorkloadGroupConfig() {
    0 "WorkloadGroupName" workload_group_name: String, 1 "CpuShare" cpu_share: i64, 2 "MemoryLimit" memory_limit: i64,
    3 "EnableMemoryOverCommit" enable_memory_over_commit: bool, 4 "CpuHardLimit" cpu_hard_limit: String,
    5 "MinCpuPercent" min_cpu_percent: i64, 6 "MinMemoryPercent" min_memory_percent: i64,
    7 "MaxConcurrencyNum" max_concurrency_num: i64, 8 "MaxQueueSize" max_queue_size: i64,
    9 "QueueTimeout" queue_timeout: i64
} }

/// Response of [`CreateWorkloadGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkloadGroupOutput {
    pub error_msg: Option<String>,
}
model! { CreateWorkloadGroupOutput {
    0 "ErrorMsg" error_msg: String
} }

/// Deletes back up data: `DeleteBackUpData` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DeleteBackUpData>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackUpData {
    /// Required.
    pub instance_id: String,
    pub back_up_job_id: Option<i64>,
    pub is_delete_all: Option<bool>,
    pub is_recover: Option<bool>,
}
operation! { DeleteBackUpData(instance_id: String) "DeleteBackUpData" -> DeleteBackUpDataOutput {
    0 "InstanceId" instance_id, 1 "BackUpJobId" back_up_job_id: i64, 2 "IsDeleteAll" is_delete_all: bool,
    3 "IsRecover" is_recover: bool
} }

/// Response of [`DeleteBackUpData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackUpDataOutput {
    pub error_msg: Option<String>,
}
model! { DeleteBackUpDataOutput {
    0 "ErrorMsg" error_msg: String
} }

/// Deletes workload group: `DeleteWorkloadGroup` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DeleteWorkloadGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkloadGroup {
    /// Required.
    pub instance_id: String,
    pub workload_group_name: Option<String>,
}
operation! { DeleteWorkloadGroup(instance_id: String) "DeleteWorkloadGroup" -> DeleteWorkloadGroupOutput {
    0 "InstanceId" instance_id, 1 "WorkloadGroupName" workload_group_name: String
} }

/// Response of [`DeleteWorkloadGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkloadGroupOutput {
    pub error_msg: Option<String>,
}
model! { DeleteWorkloadGroupOutput {
    0 "ErrorMsg" error_msg: String
} }

/// Describes area region: `DescribeAreaRegion` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeAreaRegion>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAreaRegion {
    pub is_international_site: Option<bool>,
}
operation! { DescribeAreaRegion() "DescribeAreaRegion" -> DescribeAreaRegionOutput {
    0 "IsInternationalSite" is_international_site: bool
} }

/// Response of [`DescribeAreaRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAreaRegionOutput {
    pub items: Vec<RegionAreaInfo>,
    pub front_end_rules: Vec<FrontEndRule>,
    pub available_white_list_names: Vec<String>,
    pub isolation_days: Option<i64>,
}
model! { DescribeAreaRegionOutput {
    0 "Items" items: Vec<RegionAreaInfo>, 1 "FrontEndRules" front_end_rules: Vec<FrontEndRule>,
    2 "AvailableWhiteListNames" available_white_list_names: Vec<String>, 3 "IsolationDays" isolation_days: i64
} }

/// In the response of [`DescribeAreaRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionAreaInfo {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub regions: Vec<RegionInfo>,
}
model! { RegionAreaInfo {
    0 "Name" name: String, 1 "Desc" desc: String, 2 "Regions" regions: Vec<RegionInfo>
} }

/// In the response of [`DescribeAreaRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub region_id: Option<i64>,
    pub zones: Vec<ZoneInfo>,
    pub count: Option<i64>,
    pub is_international_site: Option<i64>,
    pub bucket: Option<String>,
    pub ssc_count: Option<i64>,
    pub enable_ssc: Option<bool>,
}
model! { RegionInfo {
    0 "Name" name: String, 1 "Desc" desc: String, 2 "RegionId" region_id: i64, 3 "Zones" zones: Vec<ZoneInfo>,
    4 "Count" count: i64, 5 "IsInternationalSite" is_international_site: i64, 6 "Bucket" bucket: String,
    7 "SSCCount" ssc_count: i64, 8 "EnableSSC" enable_ssc: bool
} }

/// In the response of [`DescribeAreaRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub zone_id: Option<i64>,
    pub encrypt: Option<i64>,
    pub main: Option<bool>,
    pub container_enabled: Option<i64>,
}
model! { ZoneInfo {
    0 "Name" name: String, 1 "Desc" desc: String, 2 "ZoneId" zone_id: i64, 3 "Encrypt" encrypt: i64,
    4 "Main" main: bool, 5 "ContainerEnabled" container_enabled: i64
} }

/// In the response of [`DescribeAreaRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FrontEndRule {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub rule: Option<String>,
}
model! { FrontEndRule {
    0 "ID" id: i64, 1 "Name" name: String, 2 "Rule" rule: String
} }

/// Describes back up job: `DescribeBackUpJob` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeBackUpJob>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpJob {
    /// Required.
    pub instance_id: String,
    pub application_type: Option<i64>,
    pub type_filters: Option<Vec<i64>>,
    pub status_filters: Option<Vec<i64>>,
    pub schedule_name_filters: Option<String>,
    pub order_type: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub job_id_filters_str: Option<String>,
    pub encryption_filters: Option<Vec<i64>>,
}
operation! { DescribeBackUpJob(instance_id: String) "DescribeBackUpJob" -> DescribeBackUpJobOutput {
    0 "InstanceId" instance_id, 1 "ApplicationType" application_type: i64, 2 "TypeFilters" type_filters: Vec<i64>,
    3 "StatusFilters" status_filters: Vec<i64>, 4 "ScheduleNameFilters" schedule_name_filters: String,
    5 "OrderType" order_type: String, 6 "PageSize" page_size: i64, 7 "PageNum" page_num: i64,
    8 "BeginTime" begin_time: String, 9 "EndTime" end_time: String, 10 "JobIdFiltersStr" job_id_filters_str: String,
    11 "EncryptionFilters" encryption_filters: Vec<i64>
} }
paged! { DescribeBackUpJob: BackUpJobDisplay = Number "PageNum", "BackUpJobs" back_up_jobs, total "TotalCount" }

/// Response of [`DescribeBackUpJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpJobOutput {
    pub back_up_jobs: Vec<BackUpJobDisplay>,
    pub error_msg: Option<String>,
    pub total_count: Option<i64>,
    pub current_time: Option<String>,
}
model! { DescribeBackUpJobOutput {
    0 "BackUpJobs" back_up_jobs: Vec<BackUpJobDisplay>, 1 "ErrorMsg" error_msg: String, 2 "TotalCount" total_count: i64,
    3 "CurrentTime" current_time: String
} }

/// In the response of [`DescribeBackUpJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackUpJobDisplay {
    pub job_id: Option<i64>,
    pub snapshot: Option<String>,
    pub back_up_size: Option<i64>,
    pub back_up_single_size: Option<i64>,
    pub back_up_time: Option<String>,
    pub expire_time: Option<String>,
    pub job_status: Option<String>,
    pub backup_type: Option<i64>,
    pub backup_time_type: Option<i64>,
    pub doris_source_info: Option<DorisSourceInfo>,
    pub job_status_num: Option<i64>,
    pub backup_cos_info: Option<BackupCosInfo>,
    pub is_user_define_bucket: Option<bool>,
    pub error_reason: Option<String>,
    pub snapshot_remain_policy: Option<SnapshotRemainPolicy>,
    pub isolation_count: Option<i64>,
    pub enable_security_lock: Option<i64>,
    pub grace_period: Option<i64>,
    pub grace_start_time: Option<String>,
    pub is_within_grace_period: Option<bool>,
    pub use_managed_bucket: Option<bool>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub instance_status_desc: Option<String>,
    pub data_remote_region: Option<String>,
    pub bucket_encryption: Option<BucketEncryptionInfo>,
    pub encryption: Option<String>,
    pub encryption_enabled: Option<bool>,
    pub schedule_id: Option<i64>,
    pub total_tasks: Option<i64>,
    pub completed_tasks: Option<i64>,
    pub failed_tasks: Option<i64>,
    pub backup_progress: Option<String>,
}
model! { BackUpJobDisplay {
    0 "JobId" job_id: i64, 1 "Snapshot" snapshot: String, 2 "BackUpSize" back_up_size: i64,
    3 "BackUpSingleSize" back_up_single_size: i64, 4 "BackUpTime" back_up_time: String,
    5 "ExpireTime" expire_time: String, 6 "JobStatus" job_status: String, 7 "BackupType" backup_type: i64,
    8 "BackupTimeType" backup_time_type: i64, 9 "DorisSourceInfo" doris_source_info: DorisSourceInfo,
    10 "JobStatusNum" job_status_num: i64, 11 "BackupCosInfo" backup_cos_info: BackupCosInfo,
    12 "IsUserDefineBucket" is_user_define_bucket: bool, 13 "ErrorReason" error_reason: String,
    14 "SnapshotRemainPolicy" snapshot_remain_policy: SnapshotRemainPolicy, 15 "IsolationCount" isolation_count: i64,
    16 "EnableSecurityLock" enable_security_lock: i64, 17 "GracePeriod" grace_period: i64,
    18 "GraceStartTime" grace_start_time: String, 19 "IsWithinGracePeriod" is_within_grace_period: bool,
    20 "UseManagedBucket" use_managed_bucket: bool, 21 "InstanceId" instance_id: String,
    22 "InstanceName" instance_name: String, 23 "InstanceStatus" instance_status: String,
    24 "InstanceStatusDesc" instance_status_desc: String, 25 "DataRemoteRegion" data_remote_region: String,
    26 "BucketEncryption" bucket_encryption: BucketEncryptionInfo, 27 "Encryption" encryption: String,
    28 "EncryptionEnabled" encryption_enabled: bool, 29 "ScheduleId" schedule_id: i64, 30 "TotalTasks" total_tasks: i64,
    31 "CompletedTasks" completed_tasks: i64, 32 "FailedTasks" failed_tasks: i64,
    33 "BackupProgress" backup_progress: String
} }

/// In the response of [`DescribeBackUpJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupCosInfo {
    pub cos_bucket: Option<String>,
    pub cos_path: Option<String>,
    pub snap_shot_path: Option<String>,
    pub region: Option<String>,
}
model! { BackupCosInfo {
    0 "CosBucket" cos_bucket: String, 1 "CosPath" cos_path: String, 2 "SnapShotPath" snap_shot_path: String,
    3 "Region" region: String
} }

/// In the response of [`DescribeBackUpJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BucketEncryptionInfo {
    pub is_encrypted: Option<bool>,
    pub encryption_type: Option<String>,
    pub last_operation: Option<String>,
    pub last_update_time: Option<String>,
}
model! { BucketEncryptionInfo {
    0 "IsEncrypted" is_encrypted: bool, 1 "EncryptionType" encryption_type: String,
    2 "LastOperation" last_operation: String, 3 "LastUpdateTime" last_update_time: String
} }

/// Describes back up job detail: `DescribeBackUpJobDetail` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeBackUpJobDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpJobDetail {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub back_up_job_id: i64,
}
operation! { DescribeBackUpJobDetail(instance_id: String, back_up_job_id: i64)
    "DescribeBackUpJobDetail" -> DescribeBackUpJobDetailOutput {
    0 "InstanceId" instance_id, 1 "BackUpJobId" back_up_job_id
} }

/// Response of [`DescribeBackUpJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpJobDetailOutput {
    pub table_contents: Vec<BackupTableContent>,
    pub error_msg: Option<String>,
    pub is_unknown_version: Option<bool>,
    pub msg: Option<String>,
}
model! { DescribeBackUpJobDetailOutput {
    0 "TableContents" table_contents: Vec<BackupTableContent>, 1 "ErrorMsg" error_msg: String,
    2 "IsUnknownVersion" is_unknown_version: bool, 3 "Msg" msg: String
} }

/// Describes back up schedules: `DescribeBackUpSchedules` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeBackUpSchedules>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpSchedules {
    pub application_type: Option<i64>,
    pub users_filters: Option<Vec<String>>,
    pub type_filters: Option<Vec<i64>>,
    pub status_filters: Option<Vec<i64>>,
    pub order_type: Option<String>,
    pub schedule_name_filters: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub encryption_filters: Option<Vec<i64>>,
    pub schedule_id: Option<i64>,
}
operation! { DescribeBackUpSchedules() "DescribeBackUpSchedules" -> DescribeBackUpSchedulesOutput {
    0 "ApplicationType" application_type: i64, 1 "UsersFilters" users_filters: Vec<String>,
    2 "TypeFilters" type_filters: Vec<i64>, 3 "StatusFilters" status_filters: Vec<i64>,
    4 "OrderType" order_type: String, 5 "ScheduleNameFilters" schedule_name_filters: String,
    6 "PageSize" page_size: i64, 7 "PageNum" page_num: i64, 8 "EncryptionFilters" encryption_filters: Vec<i64>,
    9 "ScheduleId" schedule_id: i64
} }
paged! { DescribeBackUpSchedules: BackupScheduleInfo = Number "PageNum", "BackupScheduleInfos" backup_schedule_infos }

/// Response of [`DescribeBackUpSchedules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpSchedulesOutput {
    pub back_up_opened: Option<bool>,
    pub cos_bucket_name: Option<String>,
    pub back_up_status: Option<i64>,
    pub backup_schedule_infos: Vec<BackupScheduleInfo>,
    pub current_time: Option<String>,
    pub bucket_encryption: Option<BucketEncryptionInfo>,
}
model! { DescribeBackUpSchedulesOutput {
    0 "BackUpOpened" back_up_opened: bool, 1 "CosBucketName" cos_bucket_name: String,
    2 "BackUpStatus" back_up_status: i64, 3 "BackupScheduleInfos" backup_schedule_infos: Vec<BackupScheduleInfo>,
    4 "CurrentTime" current_time: String, 5 "BucketEncryption" bucket_encryption: BucketEncryptionInfo
} }

/// In the response of [`DescribeBackUpSchedules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupScheduleInfo {
    pub backup_type: Option<i64>,
    pub exist_count: Option<i64>,
    pub cos_source_info: Option<String>,
    pub doris_source_info: Option<String>,
    pub restore_type: Option<i64>,
    pub snapshot_remain_policy: Option<SnapshotRemainPolicy>,
    pub data_remote_region: Option<String>,
    pub is_within_grace_period: Option<bool>,
    pub grace_period: Option<i64>,
    pub grace_start_time: Option<String>,
    pub bucket_type: Option<String>,
    pub enable_security_lock: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub instance_status_desc: Option<String>,
    pub bucket_encryption: Option<BucketEncryptionInfo>,
}
model! { BackupScheduleInfo {
    0 "BackupType" backup_type: i64, 1 "ExistCount" exist_count: i64, 2 "CosSourceInfo" cos_source_info: String,
    3 "DorisSourceInfo" doris_source_info: String, 4 "RestoreType" restore_type: i64,
    5 "SnapshotRemainPolicy" snapshot_remain_policy: SnapshotRemainPolicy,
    6 "DataRemoteRegion" data_remote_region: String, 7 "IsWithinGracePeriod" is_within_grace_period: bool,
    8 "GracePeriod" grace_period: i64, 9 "GraceStartTime" grace_start_time: String, 10 "BucketType" bucket_type: String,
    11 "EnableSecurityLock" enable_security_lock: i64, 12 "InstanceId" instance_id: String,
    13 "InstanceName" instance_name: String, 14 "InstanceStatus" instance_status: String,
    15 "InstanceStatusDesc" instance_status_desc: String, 16 "BucketEncryption" bucket_encryption: BucketEncryptionInfo
} }

/// Describes back up tables: `DescribeBackUpTables` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeBackUpTables>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpTables {
    /// Required.
    pub instance_id: String,
    pub backup_type: Option<i64>,
    pub doris_source_info: Option<DorisSourceInfo>,
    pub cos_source_info: Option<CosSourceInfo>,
}
operation! { DescribeBackUpTables(instance_id: String) "DescribeBackUpTables" -> DescribeBackUpTablesOutput {
    0 "InstanceId" instance_id, 1 "BackupType" backup_type: i64, 2 "DorisSourceInfo" doris_source_info: DorisSourceInfo,
    3 "CosSourceInfo" cos_source_info: CosSourceInfo
} }

/// Response of [`DescribeBackUpTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpTablesOutput {
    pub available_tables: Vec<BackupTableContent>,
    pub msg: Option<String>,
    pub is_unknown_version: Option<bool>,
    pub error_msg: Option<String>,
}
model! { DescribeBackUpTablesOutput {
    0 "AvailableTables" available_tables: Vec<BackupTableContent>, 1 "Msg" msg: String,
    2 "IsUnknownVersion" is_unknown_version: bool, 3 "ErrorMsg" error_msg: String
} }

/// Describes back up task detail: `DescribeBackUpTaskDetail` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeBackUpTaskDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpTaskDetail {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub back_up_job_id: i64,
}
operation! { DescribeBackUpTaskDetail(instance_id: String, back_up_job_id: i64)
    "DescribeBackUpTaskDetail" -> DescribeBackUpTaskDetailOutput {
    0 "InstanceId" instance_id, 1 "BackUpJobId" back_up_job_id
} }

/// Response of [`DescribeBackUpTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpTaskDetailOutput {
    pub backup_status: Vec<BackupStatus>,
    pub error_msg: Option<String>,
}
model! { DescribeBackUpTaskDetailOutput {
    0 "BackupStatus" backup_status: Vec<BackupStatus>, 1 "ErrorMsg" error_msg: String
} }

/// In the response of [`DescribeBackUpTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupStatus {
    pub job_id: Option<i64>,
    pub snapshot_name: Option<String>,
    pub db_name: Option<String>,
    pub state: Option<String>,
    pub backup_objects: Option<String>,
    pub create_time: Option<String>,
    pub snapshot_finished_time: Option<String>,
    pub upload_finished_time: Option<String>,
    pub finished_time: Option<String>,
    pub unfinished_tasks: Option<String>,
    pub progress: Option<String>,
    pub task_err_msg: Option<String>,
    pub status: Option<String>,
    pub timeout: Option<i64>,
    pub backup_job_id: Option<i64>,
    pub task_id: Option<i64>,
    pub upload_bytes: Option<i64>,
}
model! { BackupStatus {
    0 "JobId" job_id: i64, 1 "SnapshotName" snapshot_name: String, 2 "DbName" db_name: String, 3 "State" state: String,
    4 "BackupObjects" backup_objects: String, 5 "CreateTime" create_time: String,
    6 "SnapshotFinishedTime" snapshot_finished_time: String, 7 "UploadFinishedTime" upload_finished_time: String,
    8 "FinishedTime" finished_time: String, 9 "UnfinishedTasks" unfinished_tasks: String,
    10 "Progress" progress: String, 11 "TaskErrMsg" task_err_msg: String, 12 "Status" status: String,
    13 "Timeout" timeout: i64, 14 "BackupJobId" backup_job_id: i64, 15 "TaskId" task_id: i64,
    16 "UploadBytes" upload_bytes: i64
} }

/// Describes cluster configs: `DescribeClusterConfigs` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeClusterConfigs>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConfigs {
    /// Required.
    pub instance_id: String,
    pub config_type: Option<i64>,
    pub file_name: Option<String>,
    pub cluster_config_type: Option<i64>,
    pub ip_address: Option<String>,
    pub compute_group_id: Option<String>,
}
operation! { DescribeClusterConfigs(instance_id: String) "DescribeClusterConfigs" -> DescribeClusterConfigsOutput {
    0 "InstanceId" instance_id, 1 "ConfigType" config_type: i64, 2 "FileName" file_name: String,
    3 "ClusterConfigType" cluster_config_type: i64, 4 "IPAddress" ip_address: String,
    5 "ComputeGroupId" compute_group_id: String
} }

/// Response of [`DescribeClusterConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConfigsOutput {
    pub cluster_conf_list: Vec<ClusterConfigsInfoFromEMR>,
    pub build_version: Option<String>,
    pub error_msg: Option<String>,
    pub has_cn: Option<bool>,
    pub existing_jar_conf_list: Vec<ClusterConfigsInfoFromEMR>,
    pub ipdb_file_size_limit: Option<String>,
}
model! { DescribeClusterConfigsOutput {
    0 "ClusterConfList" cluster_conf_list: Vec<ClusterConfigsInfoFromEMR>, 1 "BuildVersion" build_version: String,
    2 "ErrorMsg" error_msg: String, 3 "HasCN" has_cn: bool,
    4 "ExistingJarConfList" existing_jar_conf_list: Vec<ClusterConfigsInfoFromEMR>,
    5 "IPDBFileSizeLimit" ipdb_file_size_limit: String
} }

/// In the response of [`DescribeClusterConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterConfigsInfoFromEMR {
    pub compute_group_id: Option<String>,
    pub file_name: Option<String>,
    pub file_conf: Option<String>,
    pub key_conf: Option<String>,
    pub ori_param: Option<String>,
    pub need_restart: Option<i64>,
    pub file_path: Option<String>,
    /// Deprecated.
    pub file_key_values: Option<String>,
    pub file_key_values_new: Vec<ConfigKeyValue>,
}
model! { ClusterConfigsInfoFromEMR {
    0 "ComputeGroupId" compute_group_id: String, 1 "FileName" file_name: String, 2 "FileConf" file_conf: String,
    3 "KeyConf" key_conf: String, 4 "OriParam" ori_param: String, 5 "NeedRestart" need_restart: i64,
    6 "FilePath" file_path: String, 7 "FileKeyValues" file_key_values: String,
    8 "FileKeyValuesNew" file_key_values_new: Vec<ConfigKeyValue>
} }

/// In the response of [`DescribeClusterConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigKeyValue {
    pub key_name: Option<String>,
    pub value: Option<String>,
    pub message: Option<String>,
    pub display: Option<i64>,
    pub support_hot_update: Option<i64>,
}
model! { ConfigKeyValue {
    0 "KeyName" key_name: String, 1 "Value" value: String, 2 "Message" message: String, 3 "Display" display: i64,
    4 "SupportHotUpdate" support_hot_update: i64
} }

/// Describes cluster configs history: `DescribeClusterConfigsHistory` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeClusterConfigsHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConfigsHistory {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub config_file_names: Option<Vec<String>>,
    pub compute_group_ids: Option<Vec<String>>,
}

/// Arguments of [`DescribeClusterConfigsHistory::new`].
pub struct DescribeClusterConfigsHistoryRequired {
    pub instance_id: String,
    pub offset: i64,
    pub limit: i64,
    pub start_time: String,
    pub end_time: String,
}
operation! {
    DescribeClusterConfigsHistory { DescribeClusterConfigsHistoryRequired: instance_id, offset, limit, start_time, end_time }
    "DescribeClusterConfigsHistory" -> DescribeClusterConfigsHistoryOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset, 2 "Limit" limit, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "ConfigFileNames" config_file_names: Vec<String>, 6 "ComputeGroupIds" compute_group_ids: Vec<String>
} }
paged! { DescribeClusterConfigsHistory: ClusterConfigsHistory =
    Offset "Offset", "ClusterConfHistory" cluster_conf_history, total "TotalCount" }

/// Response of [`DescribeClusterConfigsHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConfigsHistoryOutput {
    pub total_count: Option<i64>,
    pub cluster_conf_history: Vec<ClusterConfigsHistory>,
}
model! { DescribeClusterConfigsHistoryOutput {
    0 "TotalCount" total_count: i64, 1 "ClusterConfHistory" cluster_conf_history: Vec<ClusterConfigsHistory>
} }

/// In the response of [`DescribeClusterConfigsHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterConfigsHistory {
    pub compute_group_id: Option<String>,
    pub file_name: Option<String>,
    pub new_conf_value: Option<String>,
    pub old_conf_value: Option<String>,
    pub remark: Option<String>,
    pub modify_time: Option<String>,
    pub user_uin: Option<String>,
}
model! { ClusterConfigsHistory {
    0 "ComputeGroupId" compute_group_id: String, 1 "FileName" file_name: String,
    2 "NewConfValue" new_conf_value: String, 3 "OldConfValue" old_conf_value: String, 4 "Remark" remark: String,
    5 "ModifyTime" modify_time: String, 6 "UserUin" user_uin: String
} }

/// Describes cool down backends: `DescribeCoolDownBackends` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeCoolDownBackends>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCoolDownBackends {
    pub instance_id: Option<String>,
}
operation! { DescribeCoolDownBackends() "DescribeCoolDownBackends" -> DescribeCoolDownBackendsOutput {
    0 "InstanceId" instance_id: String
} }

/// Response of [`DescribeCoolDownBackends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCoolDownBackendsOutput {
    pub error_msg: Option<String>,
    pub list: Vec<CoolDownBackend>,
}
model! { DescribeCoolDownBackendsOutput {
    0 "ErrorMsg" error_msg: String, 1 "List" list: Vec<CoolDownBackend>
} }

/// In the response of [`DescribeCoolDownBackends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoolDownBackend {
    pub host: Option<String>,
    pub data_used_capacity: Option<String>,
    pub total_capacity: Option<String>,
    pub remote_used_capacity: Option<String>,
}
model! { CoolDownBackend {
    0 "Host" host: String, 1 "DataUsedCapacity" data_used_capacity: String, 2 "TotalCapacity" total_capacity: String,
    3 "RemoteUsedCapacity" remote_used_capacity: String
} }

/// Describes cool down policies: `DescribeCoolDownPolicies` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeCoolDownPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCoolDownPolicies {
    pub instance_id: Option<String>,
}
operation! { DescribeCoolDownPolicies() "DescribeCoolDownPolicies" -> DescribeCoolDownPoliciesOutput {
    0 "InstanceId" instance_id: String
} }

/// Response of [`DescribeCoolDownPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCoolDownPoliciesOutput {
    pub error_msg: Option<String>,
    pub list: Vec<CoolDownPolicyInfo>,
}
model! { DescribeCoolDownPoliciesOutput {
    0 "ErrorMsg" error_msg: String, 1 "List" list: Vec<CoolDownPolicyInfo>
} }

/// In the response of [`DescribeCoolDownPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoolDownPolicyInfo {
    pub policy_name: Option<String>,
    pub cooldown_datetime: Option<String>,
    pub cooldown_ttl: Option<String>,
}
model! { CoolDownPolicyInfo {
    0 "PolicyName" policy_name: String, 1 "CooldownDatetime" cooldown_datetime: String,
    2 "CooldownTtl" cooldown_ttl: String
} }

/// Describes cool down table data: `DescribeCoolDownTableData` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeCoolDownTableData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCoolDownTableData {
    pub instance_id: Option<String>,
    pub database_name: Option<String>,
}
operation! { DescribeCoolDownTableData() "DescribeCoolDownTableData" -> DescribeCoolDownTableDataOutput {
    0 "InstanceId" instance_id: String, 1 "DatabaseName" database_name: String
} }

/// Response of [`DescribeCoolDownTableData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCoolDownTableDataOutput {
    pub error_msg: Option<String>,
    pub list: Vec<CoolDownTableDataInfo>,
}
model! { DescribeCoolDownTableDataOutput {
    0 "ErrorMsg" error_msg: String, 1 "List" list: Vec<CoolDownTableDataInfo>
} }

/// In the response of [`DescribeCoolDownTableData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoolDownTableDataInfo {
    pub database_name: Option<String>,
    pub table_name: Option<String>,
    pub size: Option<String>,
    pub remote_size: Option<String>,
}
model! { CoolDownTableDataInfo {
    0 "DatabaseName" database_name: String, 1 "TableName" table_name: String, 2 "Size" size: String,
    3 "RemoteSize" remote_size: String
} }

/// Describes database audit download: `DescribeDatabaseAuditDownload` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeDatabaseAuditDownload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseAuditDownload {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_num: i64,
    pub order_type: Option<String>,
    pub user: Option<String>,
    pub db_name: Option<String>,
    pub sql_type: Option<String>,
    pub sql: Option<String>,
    pub users: Option<Vec<String>>,
    pub db_names: Option<Vec<String>>,
    pub sql_types: Option<Vec<String>>,
    pub catalogs: Option<Vec<String>>,
    pub is_query: Option<Vec<bool>>,
    pub compute_groups: Option<Vec<String>>,
}

/// Arguments of [`DescribeDatabaseAuditDownload::new`].
pub struct DescribeDatabaseAuditDownloadRequired {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub page_size: i64,
    pub page_num: i64,
}
operation! {
    DescribeDatabaseAuditDownload { DescribeDatabaseAuditDownloadRequired: instance_id, start_time, end_time, page_size, page_num }
    "DescribeDatabaseAuditDownload" -> DescribeDatabaseAuditDownloadOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "PageSize" page_size,
    4 "PageNum" page_num, 5 "OrderType" order_type: String, 6 "User" user: String, 7 "DbName" db_name: String,
    8 "SqlType" sql_type: String, 9 "Sql" sql: String, 10 "Users" users: Vec<String>,
    11 "DbNames" db_names: Vec<String>, 12 "SqlTypes" sql_types: Vec<String>, 13 "Catalogs" catalogs: Vec<String>,
    14 "IsQuery" is_query: Vec<bool>, 15 "ComputeGroups" compute_groups: Vec<String>
} }

/// Response of [`DescribeDatabaseAuditDownload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseAuditDownloadOutput {
    pub cos_url: Option<String>,
}
model! { DescribeDatabaseAuditDownloadOutput {
    0 "CosUrl" cos_url: String
} }

/// Describes database audit records: `DescribeDatabaseAuditRecords` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeDatabaseAuditRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseAuditRecords {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_num: i64,
    pub order_type: Option<String>,
    pub user: Option<String>,
    pub db_name: Option<String>,
    pub sql_type: Option<String>,
    pub sql: Option<String>,
    pub users: Option<Vec<String>>,
    pub db_names: Option<Vec<String>>,
    pub sql_types: Option<Vec<String>>,
    pub catalogs: Option<Vec<String>>,
    pub is_query: Option<Vec<bool>>,
    pub compute_groups: Option<Vec<String>>,
}

/// Arguments of [`DescribeDatabaseAuditRecords::new`].
pub struct DescribeDatabaseAuditRecordsRequired {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub page_size: i64,
    pub page_num: i64,
}
operation! {
    DescribeDatabaseAuditRecords { DescribeDatabaseAuditRecordsRequired: instance_id, start_time, end_time, page_size, page_num }
    "DescribeDatabaseAuditRecords" -> DescribeDatabaseAuditRecordsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "PageSize" page_size,
    4 "PageNum" page_num, 5 "OrderType" order_type: String, 6 "User" user: String, 7 "DbName" db_name: String,
    8 "SqlType" sql_type: String, 9 "Sql" sql: String, 10 "Users" users: Vec<String>,
    11 "DbNames" db_names: Vec<String>, 12 "SqlTypes" sql_types: Vec<String>, 13 "Catalogs" catalogs: Vec<String>,
    14 "IsQuery" is_query: Vec<bool>, 15 "ComputeGroups" compute_groups: Vec<String>
} }
paged! { DescribeDatabaseAuditRecords: DataBaseAuditRecord = Number "PageNum", "Records" records, total "TotalCount" }

/// Response of [`DescribeDatabaseAuditRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseAuditRecordsOutput {
    pub total_count: Option<i64>,
    pub slow_query_records: Option<DataBaseAuditRecord>,
    pub records: Vec<DataBaseAuditRecord>,
    pub error_msg: Option<String>,
}
model! { DescribeDatabaseAuditRecordsOutput {
    0 "TotalCount" total_count: i64, 1 "SlowQueryRecords" slow_query_records: DataBaseAuditRecord,
    2 "Records" records: Vec<DataBaseAuditRecord>, 3 "ErrorMsg" error_msg: String
} }

/// In the response of [`DescribeDatabaseAuditRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataBaseAuditRecord {
    pub os_user: Option<String>,
    pub initial_query_id: Option<String>,
    pub sql: Option<String>,
    pub query_start_time: Option<String>,
    pub duration_ms: Option<i64>,
    pub read_rows: Option<i64>,
    pub result_rows: Option<i64>,
    pub result_bytes: Option<i64>,
    pub memory_usage: Option<i64>,
    pub initial_address: Option<String>,
    pub db_name: Option<String>,
    pub sql_type: Option<String>,
    pub catalog: Option<String>,
    pub state: Option<String>,
    pub is_query: Option<bool>,
    pub compute_group: Option<String>,
}
model! { DataBaseAuditRecord {
    0 "OsUser" os_user: String, 1 "InitialQueryId" initial_query_id: String, 2 "Sql" sql: String,
    3 "QueryStartTime" query_start_time: String, 4 "DurationMs" duration_ms: i64, 5 "ReadRows" read_rows: i64,
    6 "ResultRows" result_rows: i64, 7 "ResultBytes" result_bytes: i64, 8 "MemoryUsage" memory_usage: i64,
    9 "InitialAddress" initial_address: String, 10 "DbName" db_name: String, 11 "SqlType" sql_type: String,
    12 "Catalog" catalog: String, 13 "State" state: String, 14 "IsQuery" is_query: bool,
    15 "ComputeGroup" compute_group: String
} }

/// Describes instance: `DescribeInstance` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOutput {
    pub instance_info: Option<InstanceInfo>,
}
model! { DescribeInstanceOutput {
    0 "InstanceInfo" instance_info: InstanceInfo
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub pay_mode: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub master_summary: Option<NodesSummary>,
    pub core_summary: Option<NodesSummary>,
    pub ha: Option<String>,
    pub ha_type: Option<i64>,
    pub access_info: Option<String>,
    pub id: Option<i64>,
    pub region_id: Option<i64>,
    pub zone_desc: Option<String>,
    pub flow_msg: Option<String>,
    pub status_desc: Option<String>,
    pub renew_flag: Option<bool>,
    pub tags: Vec<Tag>,
    pub monitor: Option<String>,
    pub has_cls_topic: Option<bool>,
    pub cls_topic_id: Option<String>,
    pub cls_log_set_id: Option<String>,
    pub enable_xml_config: Option<i64>,
    pub region_desc: Option<String>,
    pub eip: Option<String>,
    pub cos_move_factor: Option<i64>,
    pub kind: Option<String>,
    pub cos_bucket_name: Option<String>,
    pub can_attach_cbs: Option<bool>,
    pub build_version: Option<String>,
    pub components: Option<String>,
    /// Deprecated.
    pub if_exist_catalog: Option<i64>,
    pub characteristic: Vec<String>,
    pub restart_timeout: Option<String>,
    pub grace_shutdown_wait_seconds: Option<String>,
    pub case_sensitive: Option<i64>,
    pub is_white_sgs: Option<bool>,
    pub bind_sgs: Vec<String>,
    pub enable_multi_zones: Option<bool>,
    pub user_network_infos: Option<String>,
    pub enable_cool_down: Option<i64>,
    pub cool_down_bucket: Option<String>,
    pub details: Option<InstanceDetail>,
    pub enable_dlc: Option<i64>,
    pub account_type: Option<i64>,
    pub monitor_mode: Option<i64>,
    pub cn_summary: Option<NodesSummary>,
    pub compute_group_count: Option<i64>,
    pub cos_storage_size: Option<f64>,
    pub is_master_non_vm: Option<bool>,
    pub cos_pkg_capacity: Option<i64>,
    pub use_managed_bucket: Option<bool>,
    pub instance_type: Option<String>,
    pub master_instance: Option<String>,
    pub slave_instances: Vec<String>,
    pub syncer_ip: Option<String>,
    pub enable_sql_conv: Option<i64>,
    pub time_zone: Option<String>,
}
model! { InstanceInfo {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Status" status: String,
    3 "Version" version: String, 4 "Region" region: String, 5 "Zone" zone: String, 6 "VpcId" vpc_id: String,
    7 "SubnetId" subnet_id: String, 8 "PayMode" pay_mode: String, 9 "CreateTime" create_time: String,
    10 "ExpireTime" expire_time: String, 11 "MasterSummary" master_summary: NodesSummary,
    12 "CoreSummary" core_summary: NodesSummary, 13 "HA" ha: String, 14 "HaType" ha_type: i64,
    15 "AccessInfo" access_info: String, 16 "Id" id: i64, 17 "RegionId" region_id: i64, 18 "ZoneDesc" zone_desc: String,
    19 "FlowMsg" flow_msg: String, 20 "StatusDesc" status_desc: String, 21 "RenewFlag" renew_flag: bool,
    22 "Tags" tags: Vec<Tag>, 23 "Monitor" monitor: String, 24 "HasClsTopic" has_cls_topic: bool,
    25 "ClsTopicId" cls_topic_id: String, 26 "ClsLogSetId" cls_log_set_id: String,
    27 "EnableXMLConfig" enable_xml_config: i64, 28 "RegionDesc" region_desc: String, 29 "Eip" eip: String,
    30 "CosMoveFactor" cos_move_factor: i64, 31 "Kind" kind: String, 32 "CosBucketName" cos_bucket_name: String,
    33 "CanAttachCbs" can_attach_cbs: bool, 34 "BuildVersion" build_version: String, 35 "Components" components: String,
    36 "IfExistCatalog" if_exist_catalog: i64, 37 "Characteristic" characteristic: Vec<String>,
    38 "RestartTimeout" restart_timeout: String, 39 "GraceShutdownWaitSeconds" grace_shutdown_wait_seconds: String,
    40 "CaseSensitive" case_sensitive: i64, 41 "IsWhiteSGs" is_white_sgs: bool, 42 "BindSGs" bind_sgs: Vec<String>,
    43 "EnableMultiZones" enable_multi_zones: bool, 44 "UserNetworkInfos" user_network_infos: String,
    45 "EnableCoolDown" enable_cool_down: i64, 46 "CoolDownBucket" cool_down_bucket: String,
    47 "Details" details: InstanceDetail, 48 "EnableDlc" enable_dlc: i64, 49 "AccountType" account_type: i64,
    50 "MonitorMode" monitor_mode: i64, 51 "CNSummary" cn_summary: NodesSummary,
    52 "ComputeGroupCount" compute_group_count: i64, 53 "CosStorageSize" cos_storage_size: f64,
    54 "IsMasterNonVM" is_master_non_vm: bool, 55 "CosPkgCapacity" cos_pkg_capacity: i64,
    56 "UseManagedBucket" use_managed_bucket: bool, 57 "InstanceType" instance_type: String,
    58 "MasterInstance" master_instance: String, 59 "SlaveInstances" slave_instances: Vec<String>,
    60 "SyncerIp" syncer_ip: String, 61 "EnableSqlConv" enable_sql_conv: i64, 62 "TimeZone" time_zone: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodesSummary {
    pub spec: Option<String>,
    pub node_size: Option<i64>,
    pub core: Option<i64>,
    pub memory: Option<i64>,
    pub disk: Option<i64>,
    pub disk_type: Option<String>,
    pub disk_desc: Option<String>,
    pub attach_cbs_spec: Option<AttachCBSSpec>,
    pub sub_product_type: Option<String>,
    pub spec_core: Option<i64>,
    pub spec_memory: Option<i64>,
    pub disk_count: Option<i64>,
    pub encrypt: Option<i64>,
    pub max_disk_size: Option<i64>,
}
model! { NodesSummary {
    0 "Spec" spec: String, 1 "NodeSize" node_size: i64, 2 "Core" core: i64, 3 "Memory" memory: i64, 4 "Disk" disk: i64,
    5 "DiskType" disk_type: String, 6 "DiskDesc" disk_desc: String, 7 "AttachCBSSpec" attach_cbs_spec: AttachCBSSpec,
    8 "SubProductType" sub_product_type: String, 9 "SpecCore" spec_core: i64, 10 "SpecMemory" spec_memory: i64,
    11 "DiskCount" disk_count: i64, 12 "Encrypt" encrypt: i64, 13 "MaxDiskSize" max_disk_size: i64
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachCBSSpec {
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_count: Option<i64>,
    pub disk_desc: Option<String>,
}
model! { AttachCBSSpec {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: i64, 2 "DiskCount" disk_count: i64,
    3 "DiskDesc" disk_desc: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetail {
    pub enable_alarm_strategy: Option<bool>,
}
model! { InstanceDetail {
    0 "EnableAlarmStrategy" enable_alarm_strategy: bool
} }

/// Describes instance nodes: `DescribeInstanceNodes` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeInstanceNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodes {
    /// Required.
    pub instance_id: String,
    pub node_role: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub display_policy: Option<String>,
}
operation! { DescribeInstanceNodes(instance_id: String) "DescribeInstanceNodes" -> DescribeInstanceNodesOutput {
    0 "InstanceId" instance_id, 1 "NodeRole" node_role: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "DisplayPolicy" display_policy: String
} }
paged! { DescribeInstanceNodes: InstanceNode =
    Offset "Offset", "InstanceNodesList" instance_nodes_list, total "TotalCount" }

/// Response of [`DescribeInstanceNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodesOutput {
    pub total_count: Option<i64>,
    pub instance_nodes_list: Vec<InstanceNode>,
    pub node_roles: Vec<String>,
}
model! { DescribeInstanceNodesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceNodesList" instance_nodes_list: Vec<InstanceNode>,
    2 "NodeRoles" node_roles: Vec<String>
} }

/// In the response of [`DescribeInstanceNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNode {
    pub ip: Option<String>,
    pub spec: Option<String>,
    pub core: Option<i64>,
    pub memory: Option<i64>,
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub role: Option<String>,
    pub status: Option<String>,
    pub rip: Option<String>,
    pub fe_role: Option<String>,
    pub uuid: Option<String>,
    pub zone: Option<String>,
    pub virtual_zone: Option<String>,
    pub create_time: Option<String>,
    pub compute_group_id: Option<String>,
}
model! { InstanceNode {
    0 "Ip" ip: String, 1 "Spec" spec: String, 2 "Core" core: i64, 3 "Memory" memory: i64,
    4 "DiskType" disk_type: String, 5 "DiskSize" disk_size: i64, 6 "Role" role: String, 7 "Status" status: String,
    8 "Rip" rip: String, 9 "FeRole" fe_role: String, 10 "UUID" uuid: String, 11 "Zone" zone: String,
    12 "VirtualZone" virtual_zone: String, 13 "CreateTime" create_time: String,
    14 "ComputeGroupId" compute_group_id: String
} }

/// Describes instance nodes info: `DescribeInstanceNodesInfo` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeInstanceNodesInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodesInfo {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceNodesInfo(instance_id: String)
    "DescribeInstanceNodesInfo" -> DescribeInstanceNodesInfoOutput {
    0 "InstanceID" instance_id
} }

/// Response of [`DescribeInstanceNodesInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodesInfoOutput {
    pub be_nodes: Vec<String>,
    pub fe_nodes: Vec<String>,
    pub fe_master: Option<String>,
    pub be_node_infos: Vec<NodeInfo>,
    pub fe_node_infos: Vec<NodeInfo>,
}
model! { DescribeInstanceNodesInfoOutput {
    0 "BeNodes" be_nodes: Vec<String>, 1 "FeNodes" fe_nodes: Vec<String>, 2 "FeMaster" fe_master: String,
    3 "BeNodeInfos" be_node_infos: Vec<NodeInfo>, 4 "FeNodeInfos" fe_node_infos: Vec<NodeInfo>
} }

/// In the response of [`DescribeInstanceNodesInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeInfo {
    pub ip: Option<String>,
    pub status: Option<i64>,
    pub node_name: Option<String>,
    pub component_name: Option<String>,
    pub node_role: Option<String>,
    pub last_restart_time: Option<String>,
    pub zone: Option<String>,
    pub id: Option<String>,
    pub r_ip: Option<String>,
    pub compute_group_id: Option<String>,
    pub create_time: Option<String>,
    pub virtual_zone: Option<String>,
    pub has_fdb: Option<bool>,
}
model! { NodeInfo {
    0 "Ip" ip: String, 1 "Status" status: i64, 2 "NodeName" node_name: String, 3 "ComponentName" component_name: String,
    4 "NodeRole" node_role: String, 5 "LastRestartTime" last_restart_time: String, 6 "Zone" zone: String,
    7 "Id" id: String, 8 "RIp" r_ip: String, 9 "ComputeGroupId" compute_group_id: String,
    10 "CreateTime" create_time: String, 11 "VirtualZone" virtual_zone: String, 12 "HasFDB" has_fdb: bool
} }

/// Describes instance nodes role: `DescribeInstanceNodesRole` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeInstanceNodesRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodesRole {
    /// Required.
    pub instance_id: String,
    pub ip_filter: Option<String>,
}
operation! { DescribeInstanceNodesRole(instance_id: String)
    "DescribeInstanceNodesRole" -> DescribeInstanceNodesRoleOutput {
    0 "InstanceId" instance_id, 1 "IpFilter" ip_filter: String
} }

/// Response of [`DescribeInstanceNodesRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodesRoleOutput {
    pub error_msg: Option<String>,
    pub total_count: Option<i64>,
    pub node_infos: Vec<NodeInfos>,
}
model! { DescribeInstanceNodesRoleOutput {
    0 "ErrorMsg" error_msg: String, 1 "TotalCount" total_count: i64, 2 "NodeInfos" node_infos: Vec<NodeInfos>
} }

/// In the request of [`DescribeInstanceNodesRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeInfos {
    pub node_name: Option<String>,
    pub status: Option<i64>,
    pub ip: Option<String>,
    pub node_role: Option<String>,
    pub component_name: Option<String>,
    pub last_restart_time: Option<String>,
    pub id: Option<String>,
    pub zone: Option<String>,
    pub create_time: Option<String>,
    pub compute_group_id: Option<String>,
    pub r_ip: Option<String>,
    pub virtual_zone: Option<String>,
    pub has_fdb: Option<bool>,
}
input! { NodeInfos() {
    0 "NodeName" node_name: String, 1 "Status" status: i64, 2 "Ip" ip: String, 3 "NodeRole" node_role: String,
    4 "ComponentName" component_name: String, 5 "LastRestartTime" last_restart_time: String, 6 "Id" id: String,
    7 "Zone" zone: String, 8 "CreateTime" create_time: String, 9 "ComputeGroupId" compute_group_id: String,
    10 "RIp" r_ip: String, 11 "VirtualZone" virtual_zone: String, 12 "HasFDB" has_fdb: bool
} }

/// Describes instance operations: `DescribeInstanceOperations` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeInstanceOperations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOperations {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub compute_group_id: Option<String>,
}
operation! { DescribeInstanceOperations(instance_id: String)
    "DescribeInstanceOperations" -> DescribeInstanceOperationsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "ComputeGroupId" compute_group_id: String
} }
paged! { DescribeInstanceOperations: InstanceOperation = Offset "Offset", "Operations" operations, total "TotalCount" }

/// Response of [`DescribeInstanceOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOperationsOutput {
    pub total_count: Option<i64>,
    pub operations: Vec<InstanceOperation>,
}
model! { DescribeInstanceOperationsOutput {
    0 "TotalCount" total_count: i64, 1 "Operations" operations: Vec<InstanceOperation>
} }

/// In the response of [`DescribeInstanceOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceOperation {
    pub name: Option<String>,
    pub result: Option<String>,
    pub desc: Option<String>,
    pub level: Option<String>,
    pub level_desc: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub result_desc: Option<String>,
    pub operate_uin: Option<String>,
    pub job_id: Option<i64>,
    pub operation_detail: Option<String>,
    pub computer_group_id: Option<String>,
}
model! { InstanceOperation {
    0 "Name" name: String, 1 "Result" result: String, 2 "Desc" desc: String, 3 "Level" level: String,
    4 "LevelDesc" level_desc: String, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String,
    7 "ResultDesc" result_desc: String, 8 "OperateUin" operate_uin: String, 9 "JobId" job_id: i64,
    10 "OperationDetail" operation_detail: String, 11 "ComputerGroupId" computer_group_id: String
} }

/// Describes instance state: `DescribeInstanceState` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeInstanceState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceState {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceState(instance_id: String) "DescribeInstanceState" -> DescribeInstanceStateOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStateOutput {
    pub instance_state: Option<String>,
    pub flow_create_time: Option<String>,
    pub flow_name: Option<String>,
    pub flow_progress: Option<f64>,
    pub instance_state_desc: Option<String>,
    pub flow_msg: Option<String>,
    pub process_id: Option<String>,
    pub job_name: Option<String>,
}
model! { DescribeInstanceStateOutput {
    0 "InstanceState" instance_state: String, 1 "FlowCreateTime" flow_create_time: String,
    2 "FlowName" flow_name: String, 3 "FlowProgress" flow_progress: f64,
    4 "InstanceStateDesc" instance_state_desc: String, 5 "FlowMsg" flow_msg: String, 6 "ProcessId" process_id: String,
    7 "JobName" job_name: String
} }

/// Describes instance used subnets: `DescribeInstanceUsedSubnets` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeInstanceUsedSubnets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceUsedSubnets {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceUsedSubnets(instance_id: String)
    "DescribeInstanceUsedSubnets" -> DescribeInstanceUsedSubnetsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceUsedSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceUsedSubnetsOutput {
    pub vpc_id: Option<String>,
    pub used_subnets: Vec<String>,
}
model! { DescribeInstanceUsedSubnetsOutput {
    0 "VpcId" vpc_id: String, 1 "UsedSubnets" used_subnets: Vec<String>
} }

/// Describes instances: `DescribeInstances` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub search_instance_id: Option<String>,
    pub search_instance_name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_tags: Option<Vec<SearchTags>>,
    pub instance_type: Option<i64>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "SearchInstanceId" search_instance_id: String, 1 "SearchInstanceName" search_instance_name: String,
    2 "Offset" offset: i64, 3 "Limit" limit: i64, 4 "SearchTags" search_tags: Vec<SearchTags>,
    5 "InstanceType" instance_type: i64
} }
paged! { DescribeInstances: InstanceInfo = Offset "Offset", "InstancesList" instances_list, total "TotalCount" }

/// In the request of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub all_value: Option<i64>,
}
input! { SearchTags() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String, 2 "AllValue" all_value: i64
} }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub instances_list: Vec<InstanceInfo>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstancesList" instances_list: Vec<InstanceInfo>
} }

/// Describes instances health state: `DescribeInstancesHealthState` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeInstancesHealthState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesHealthState {
    /// Deprecated.
    pub instance_id: Option<String>,
    pub input: Option<String>,
}
operation! { DescribeInstancesHealthState() "DescribeInstancesHealthState" -> DescribeInstancesHealthStateOutput {
    0 "InstanceID" instance_id: String, 1 "Input" input: String
} }

/// Response of [`DescribeInstancesHealthState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesHealthStateOutput {
    pub data: Option<String>,
}
model! { DescribeInstancesHealthStateOutput {
    0 "Data" data: String
} }

/// Describes restore task detail: `DescribeRestoreTaskDetail` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeRestoreTaskDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTaskDetail {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub back_up_job_id: i64,
}
operation! { DescribeRestoreTaskDetail(instance_id: String, back_up_job_id: i64)
    "DescribeRestoreTaskDetail" -> DescribeRestoreTaskDetailOutput {
    0 "InstanceId" instance_id, 1 "BackUpJobId" back_up_job_id
} }

/// Response of [`DescribeRestoreTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTaskDetailOutput {
    pub restore_status: Vec<RestoreStatus>,
    pub error_msg: Option<String>,
}
model! { DescribeRestoreTaskDetailOutput {
    0 "RestoreStatus" restore_status: Vec<RestoreStatus>, 1 "ErrorMsg" error_msg: String
} }

/// In the response of [`DescribeRestoreTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreStatus {
    pub job_id: Option<i64>,
    pub label: Option<String>,
    pub timestamp: Option<String>,
    pub db_name: Option<String>,
    pub state: Option<String>,
    pub allow_load: Option<bool>,
    pub replication_num: Option<String>,
    pub replica_allocation: Option<String>,
    pub restore_objects: Option<String>,
    pub create_time: Option<String>,
    pub meta_prepared_time: Option<String>,
    pub snapshot_finished_time: Option<String>,
    pub download_finished_time: Option<String>,
    pub finished_time: Option<String>,
    pub unfinished_tasks: Option<String>,
    pub progress: Option<String>,
    pub task_err_msg: Option<String>,
    pub status: Option<String>,
    pub timeout: Option<i64>,
    pub reserve_replica: Option<bool>,
    pub reserve_dynamic_partition_enable: Option<bool>,
    pub backup_job_id: Option<i64>,
    pub task_id: Option<i64>,
    pub id: Option<i64>,
}
model! { RestoreStatus {
    0 "JobId" job_id: i64, 1 "Label" label: String, 2 "Timestamp" timestamp: String, 3 "DbName" db_name: String,
    4 "State" state: String, 5 "AllowLoad" allow_load: bool, 6 "ReplicationNum" replication_num: String,
    7 "ReplicaAllocation" replica_allocation: String, 8 "RestoreObjects" restore_objects: String,
    9 "CreateTime" create_time: String, 10 "MetaPreparedTime" meta_prepared_time: String,
    11 "SnapshotFinishedTime" snapshot_finished_time: String, 12 "DownloadFinishedTime" download_finished_time: String,
    13 "FinishedTime" finished_time: String, 14 "UnfinishedTasks" unfinished_tasks: String,
    15 "Progress" progress: String, 16 "TaskErrMsg" task_err_msg: String, 17 "Status" status: String,
    18 "Timeout" timeout: i64, 19 "ReserveReplica" reserve_replica: bool,
    20 "ReserveDynamicPartitionEnable" reserve_dynamic_partition_enable: bool, 21 "BackupJobId" backup_job_id: i64,
    22 "TaskId" task_id: i64, 23 "ID" id: i64
} }

/// Describes slow query records: `DescribeSlowQueryRecords` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeSlowQueryRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryRecords {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub query_duration_ms: i64,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_num: i64,
    pub duration_ms: Option<String>,
    pub db_name: Option<Vec<String>>,
    pub is_query: Option<i64>,
    pub catalog_name: Option<Vec<String>>,
    pub sql: Option<String>,
    pub read_rows: Option<String>,
    pub result_bytes: Option<String>,
    pub memory_usage: Option<String>,
    pub sort_field: Option<String>,
    pub sort_order: Option<String>,
    pub user_name: Option<String>,
    pub compute_groups: Option<Vec<String>>,
}

/// Arguments of [`DescribeSlowQueryRecords::new`].
pub struct DescribeSlowQueryRecordsRequired {
    pub instance_id: String,
    pub query_duration_ms: i64,
    pub start_time: String,
    pub end_time: String,
    pub page_size: i64,
    pub page_num: i64,
}
operation! {
    DescribeSlowQueryRecords { DescribeSlowQueryRecordsRequired: instance_id, query_duration_ms, start_time, end_time, page_size, page_num }
    "DescribeSlowQueryRecords" -> DescribeSlowQueryRecordsOutput {
    0 "InstanceId" instance_id, 1 "QueryDurationMs" query_duration_ms, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "PageSize" page_size, 5 "PageNum" page_num, 6 "DurationMs" duration_ms: String, 7 "DbName" db_name: Vec<String>,
    8 "IsQuery" is_query: i64, 9 "CatalogName" catalog_name: Vec<String>, 10 "Sql" sql: String,
    11 "ReadRows" read_rows: String, 12 "ResultBytes" result_bytes: String, 13 "MemoryUsage" memory_usage: String,
    14 "SortField" sort_field: String, 15 "SortOrder" sort_order: String, 16 "UserName" user_name: String,
    17 "ComputeGroups" compute_groups: Vec<String>
} }
paged! { DescribeSlowQueryRecords: SlowQueryRecord =
    Number "PageNum", "SlowQueryRecords" slow_query_records, total "TotalCount" }

/// Response of [`DescribeSlowQueryRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryRecordsOutput {
    pub total_count: Option<i64>,
    pub slow_query_records: Vec<SlowQueryRecord>,
    pub db_name_list: Vec<String>,
    pub catalog_name_list: Vec<String>,
}
model! { DescribeSlowQueryRecordsOutput {
    0 "TotalCount" total_count: i64, 1 "SlowQueryRecords" slow_query_records: Vec<SlowQueryRecord>,
    2 "DBNameList" db_name_list: Vec<String>, 3 "CatalogNameList" catalog_name_list: Vec<String>
} }

/// In the response of [`DescribeSlowQueryRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowQueryRecord {
    pub os_user: Option<String>,
    pub initial_query_id: Option<String>,
    pub sql: Option<String>,
    pub query_start_time: Option<String>,
    pub duration_ms: Option<i64>,
    pub read_rows: Option<i64>,
    pub result_rows: Option<i64>,
    pub result_bytes: Option<i64>,
    pub memory_usage: Option<i64>,
    pub initial_address: Option<String>,
    pub db_name: Option<String>,
    pub is_query: Option<i64>,
    pub result_bytes_mb: Option<f64>,
    pub memory_usage_mb: Option<f64>,
    pub duration_sec: Option<f64>,
    pub state: Option<String>,
    pub catalog_name: Option<String>,
    pub cpu_time_ms: Option<i64>,
    pub compute_group: Option<String>,
}
model! { SlowQueryRecord {
    0 "OsUser" os_user: String, 1 "InitialQueryId" initial_query_id: String, 2 "Sql" sql: String,
    3 "QueryStartTime" query_start_time: String, 4 "DurationMs" duration_ms: i64, 5 "ReadRows" read_rows: i64,
    6 "ResultRows" result_rows: i64, 7 "ResultBytes" result_bytes: i64, 8 "MemoryUsage" memory_usage: i64,
    9 "InitialAddress" initial_address: String, 10 "DbName" db_name: String, 11 "IsQuery" is_query: i64,
    12 "ResultBytesMB" result_bytes_mb: f64, 13 "MemoryUsageMB" memory_usage_mb: f64,
    14 "DurationSec" duration_sec: f64, 15 "State" state: String, 16 "CatalogName" catalog_name: String,
    17 "CpuTimeMs" cpu_time_ms: i64, 18 "ComputeGroup" compute_group: String
} }

/// Describes slow query records download: `DescribeSlowQueryRecordsDownload` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeSlowQueryRecordsDownload>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryRecordsDownload {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub query_duration_ms: i64,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub duration_ms: Option<String>,
    pub sql: Option<String>,
    pub read_rows: Option<String>,
    pub result_bytes: Option<String>,
    pub memory_usage: Option<String>,
    pub is_query: Option<i64>,
    pub db_name: Option<Vec<String>>,
    pub catalog_name: Option<Vec<String>>,
    pub sort_field: Option<String>,
    pub sort_order: Option<String>,
    pub user_name: Option<String>,
    pub compute_groups: Option<Vec<String>>,
}
operation! {
    DescribeSlowQueryRecordsDownload(instance_id: String, query_duration_ms: i64, start_time: String, end_time: String)
    "DescribeSlowQueryRecordsDownload" -> DescribeSlowQueryRecordsDownloadOutput {
    0 "InstanceId" instance_id, 1 "QueryDurationMs" query_duration_ms, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "DurationMs" duration_ms: String, 5 "Sql" sql: String, 6 "ReadRows" read_rows: String,
    7 "ResultBytes" result_bytes: String, 8 "MemoryUsage" memory_usage: String, 9 "IsQuery" is_query: i64,
    10 "DbName" db_name: Vec<String>, 11 "CatalogName" catalog_name: Vec<String>, 12 "SortField" sort_field: String,
    13 "SortOrder" sort_order: String, 14 "UserName" user_name: String, 15 "ComputeGroups" compute_groups: Vec<String>
} }

/// Response of [`DescribeSlowQueryRecordsDownload`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryRecordsDownloadOutput {
    pub cos_url: Option<String>,
}
model! { DescribeSlowQueryRecordsDownloadOutput {
    0 "CosUrl" cos_url: String
} }

/// Describes spec: `DescribeSpec` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpec {
    /// Required.
    pub zone: String,
    pub pay_mode: Option<String>,
    pub zones: Option<Vec<String>>,
    pub spec_name: Option<String>,
    pub is_ssc: Option<bool>,
}
operation! { DescribeSpec(zone: String) "DescribeSpec" -> DescribeSpecOutput {
    0 "Zone" zone, 1 "PayMode" pay_mode: String, 2 "Zones" zones: Vec<String>, 3 "SpecName" spec_name: String,
    4 "IsSSC" is_ssc: bool
} }

/// Response of [`DescribeSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecOutput {
    pub master_spec: Vec<ResourceSpec>,
    pub core_spec: Vec<ResourceSpec>,
    pub attach_cbs_spec: Vec<DiskSpec>,
    pub cn_spec: Vec<ResourceSpec>,
}
model! { DescribeSpecOutput {
    0 "MasterSpec" master_spec: Vec<ResourceSpec>, 1 "CoreSpec" core_spec: Vec<ResourceSpec>,
    2 "AttachCBSSpec" attach_cbs_spec: Vec<DiskSpec>, 3 "CNSpec" cn_spec: Vec<ResourceSpec>
} }

/// In the response of [`DescribeSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceSpec {
    pub name: Option<String>,
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
    pub r#type: Option<String>,
    pub system_disk: Option<DiskSpec>,
    pub data_disk: Option<DiskSpec>,
    pub max_node_size: Option<i64>,
    pub available: Option<bool>,
    pub compute_spec_desc: Option<String>,
    pub instance_quota: Option<i64>,
}
model! { ResourceSpec {
    0 "Name" name: String, 1 "Cpu" cpu: i64, 2 "Mem" mem: i64, 3 "Type" r#type: String,
    4 "SystemDisk" system_disk: DiskSpec, 5 "DataDisk" data_disk: DiskSpec, 6 "MaxNodeSize" max_node_size: i64,
    7 "Available" available: bool, 8 "ComputeSpecDesc" compute_spec_desc: String, 9 "InstanceQuota" instance_quota: i64
} }

/// In the response of [`DescribeSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskSpec {
    pub disk_type: Option<String>,
    pub disk_desc: Option<String>,
    pub min_disk_size: Option<i64>,
    pub max_disk_size: Option<i64>,
    pub disk_count: Option<i64>,
}
model! { DiskSpec {
    0 "DiskType" disk_type: String, 1 "DiskDesc" disk_desc: String, 2 "MinDiskSize" min_disk_size: i64,
    3 "MaxDiskSize" max_disk_size: i64, 4 "DiskCount" disk_count: i64
} }

/// Describes sql apis: `DescribeSqlApis` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeSqlApis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlApis {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub api_type: String,
    pub user_name: Option<String>,
    pub white_host: Option<String>,
    pub catalog: Option<String>,
    pub catalogs: Option<Vec<String>>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
    pub user_names: Option<Vec<String>>,
}
operation! { DescribeSqlApis(instance_id: String, api_type: String) "DescribeSqlApis" -> DescribeSqlApisOutput {
    0 "InstanceId" instance_id, 1 "ApiType" api_type, 2 "UserName" user_name: String, 3 "WhiteHost" white_host: String,
    4 "Catalog" catalog: String, 5 "Catalogs" catalogs: Vec<String>, 6 "DatabaseName" database_name: String,
    7 "TableName" table_name: String, 8 "UserNames" user_names: Vec<String>
} }

/// Response of [`DescribeSqlApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlApisOutput {
    pub return_data: Option<String>,
    pub error_msg: Option<String>,
}
model! { DescribeSqlApisOutput {
    0 "ReturnData" return_data: String, 1 "ErrorMsg" error_msg: String
} }

/// Describes table list: `DescribeTableList` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeTableList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub db_name: String,
    pub user_name: Option<String>,
    /// Secret.
    pub pass_word: Option<Secret>,
    pub catalog_name: Option<String>,
}
operation! { DescribeTableList(instance_id: String, db_name: String) "DescribeTableList" -> DescribeTableListOutput {
    0 "InstanceId" instance_id, 1 "DbName" db_name, 2 "UserName" user_name: String, 3 "PassWord" pass_word: Secret,
    4 "CatalogName" catalog_name: String
} }

/// Response of [`DescribeTableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableListOutput {
    pub table_names: Vec<String>,
    pub message: Option<String>,
}
model! { DescribeTableListOutput {
    0 "TableNames" table_names: Vec<String>, 1 "Message" message: String
} }

/// Describes user bind workload group: `DescribeUserBindWorkloadGroup` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeUserBindWorkloadGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBindWorkloadGroup {
    pub instance_id: Option<String>,
}
operation! { DescribeUserBindWorkloadGroup() "DescribeUserBindWorkloadGroup" -> DescribeUserBindWorkloadGroupOutput {
    0 "InstanceId" instance_id: String
} }

/// Response of [`DescribeUserBindWorkloadGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBindWorkloadGroupOutput {
    pub user_bind_infos: Vec<UserWorkloadGroup>,
    pub error_msg: Option<String>,
}
model! { DescribeUserBindWorkloadGroupOutput {
    0 "UserBindInfos" user_bind_infos: Vec<UserWorkloadGroup>, 1 "ErrorMsg" error_msg: String
} }

/// In the response of [`DescribeUserBindWorkloadGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserWorkloadGroup {
    pub user_name: Option<String>,
    pub workload_group_name: Option<String>,
}
model! { UserWorkloadGroup {
    0 "UserName" user_name: String, 1 "WorkloadGroupName" workload_group_name: String
} }

/// Describes workload group: `DescribeWorkloadGroup` of `cdwdoris` 2021-12-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DescribeWorkloadGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkloadGroup {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeWorkloadGroup(instance_id: String) "DescribeWorkloadGroup" -> DescribeWorkloadGroupOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeWorkloadGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkloadGroupOutput {
    pub workload_groups: Vec<WorkloadGroupConfig>,
    pub status: Option<String>,
    pub error_msg: Option<String>,
    pub monitor_status: Option<i64>,
}
model! { DescribeWorkloadGroupOutput {
    0 "WorkloadGroups" workload_groups: Vec<WorkloadGroupConfig>, 1 "Status" status: String,
    2 "ErrorMsg" error_msg: String, 3 "MonitorStatus" monitor_status: i64
} }

/// Destroys instance: `DestroyInstance` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=DestroyInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DestroyInstance(instance_id: String) "DestroyInstance" -> DestroyInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DestroyInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyInstanceOutput {
    pub flow_id: Option<String>,
    pub instance_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { DestroyInstanceOutput {
    0 "FlowId" flow_id: String, 1 "InstanceId" instance_id: String, 2 "ErrorMsg" error_msg: String
} }

/// Modifies cluster configs: `ModifyClusterConfigs` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=ModifyClusterConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterConfigs {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub modify_conf_context: Vec<ConfigSubmitContext>,
    pub remark: Option<String>,
}
operation! { ModifyClusterConfigs(instance_id: String, modify_conf_context: Vec<ConfigSubmitContext>)
    "ModifyClusterConfigs" -> ModifyClusterConfigsOutput {
    0 "InstanceId" instance_id, 1 "ModifyConfContext" modify_conf_context, 2 "Remark" remark: String
} }

/// In the request of [`ModifyClusterConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigSubmitContext {
    /// Required.
    pub file_name: Option<String>,
    /// Required.
    pub new_conf_value: Option<String>,
    pub old_conf_value: Option<String>,
    pub file_path: Option<String>,
}
input! { ConfigSubmitContext(file_name: String, new_conf_value: String) {
    0 "FileName" file_name: String, 1 "NewConfValue" new_conf_value: String, 2 "OldConfValue" old_conf_value: String,
    3 "FilePath" file_path: String
} }

/// Response of [`ModifyClusterConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterConfigsOutput {
    pub flow_id: Option<i64>,
    pub error_msg: Option<String>,
}
model! { ModifyClusterConfigsOutput {
    0 "FlowId" flow_id: i64, 1 "ErrorMsg" error_msg: String
} }

/// Modifies cool down policy: `ModifyCoolDownPolicy` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=ModifyCoolDownPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCoolDownPolicy {
    pub instance_id: Option<String>,
    pub policy_name: Option<String>,
    pub cool_down_ttl: Option<String>,
    pub cool_down_datetime: Option<String>,
}
operation! { ModifyCoolDownPolicy() "ModifyCoolDownPolicy" -> ModifyCoolDownPolicyOutput {
    0 "InstanceId" instance_id: String, 1 "PolicyName" policy_name: String, 2 "CoolDownTtl" cool_down_ttl: String,
    3 "CoolDownDatetime" cool_down_datetime: String
} }

/// Response of [`ModifyCoolDownPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCoolDownPolicyOutput {
    pub error_msg: Option<String>,
}
model! { ModifyCoolDownPolicyOutput {
    0 "ErrorMsg" error_msg: String
} }

/// Modifies instance: `ModifyInstance` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=ModifyInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_name: String,
}
operation! { ModifyInstance(instance_id: String, instance_name: String) "ModifyInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

/// Response of [`ModifyInstance`]: empty.
pub type ModifyInstanceOutput = Empty;

/// Modifies instance key val configs: `ModifyInstanceKeyValConfigs` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=ModifyInstanceKeyValConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceKeyValConfigs {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub file_name: String,
    pub add_items: Option<Vec<InstanceConfigItem>>,
    pub update_items: Option<Vec<InstanceConfigItem>>,
    pub del_items: Option<Vec<InstanceConfigItem>>,
    pub message: Option<String>,
    pub hot_update_items: Option<Vec<InstanceConfigItem>>,
    pub delete_items: Option<InstanceConfigItem>,
    pub ip_address: Option<String>,
}
operation! { ModifyInstanceKeyValConfigs(instance_id: String, file_name: String)
    "ModifyInstanceKeyValConfigs" -> ModifyInstanceKeyValConfigsOutput {
    0 "InstanceId" instance_id, 1 "FileName" file_name, 2 "AddItems" add_items: Vec<InstanceConfigItem>,
    3 "UpdateItems" update_items: Vec<InstanceConfigItem>, 4 "DelItems" del_items: Vec<InstanceConfigItem>,
    5 "Message" message: String, 6 "HotUpdateItems" hot_update_items: Vec<InstanceConfigItem>,
    7 "DeleteItems" delete_items: InstanceConfigItem, 8 "IPAddress" ip_address: String
} }

/// In the request of [`ModifyInstanceKeyValConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceConfigItem {
    /// Required.
    pub conf_key: Option<String>,
    /// Required.
    pub conf_value: Option<String>,
}
input! { InstanceConfigItem(conf_key: String, conf_value: String) {
    0 "ConfKey" conf_key: String, 1 "ConfValue" conf_value: String
} }

/// Response of [`ModifyInstanceKeyValConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceKeyValConfigsOutput {
    pub error_msg: Option<String>,
    pub flow_id: Option<i64>,
}
model! { ModifyInstanceKeyValConfigsOutput {
    0 "ErrorMsg" error_msg: String, 1 "FlowId" flow_id: i64
} }

/// Modifies node status: `ModifyNodeStatus` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=ModifyNodeStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeStatus {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_infos: Vec<NodeInfos>,
    /// Required.
    pub operation_code: String,
    pub restart_time_out: Option<String>,
}
operation! { ModifyNodeStatus(instance_id: String, node_infos: Vec<NodeInfos>, operation_code: String)
    "ModifyNodeStatus" -> ModifyNodeStatusOutput {
    0 "InstanceId" instance_id, 1 "NodeInfos" node_infos, 2 "OperationCode" operation_code,
    3 "RestartTimeOut" restart_time_out: String
} }

/// Response of [`ModifyNodeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeStatusOutput {
    pub flow_id: Option<i64>,
    pub error_msg: Option<String>,
}
model! { ModifyNodeStatusOutput {
    0 "FlowId" flow_id: i64, 1 "ErrorMsg" error_msg: String
} }

/// Modifies security groups: `ModifySecurityGroups` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=ModifySecurityGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroups {
    /// Required.
    pub instance_id: String,
    pub old_security_group_ids: Option<Vec<String>>,
    pub modify_security_group_ids: Option<Vec<String>>,
}
operation! { ModifySecurityGroups(instance_id: String) "ModifySecurityGroups" -> ModifySecurityGroupsOutput {
    0 "InstanceId" instance_id, 1 "OldSecurityGroupIds" old_security_group_ids: Vec<String>,
    2 "ModifySecurityGroupIds" modify_security_group_ids: Vec<String>
} }

/// Response of [`ModifySecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupsOutput {
    pub error_msg: Option<String>,
}
model! { ModifySecurityGroupsOutput {
    0 "ErrorMsg" error_msg: String
} }

/// Modifies user bind workload group: `ModifyUserBindWorkloadGroup` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=ModifyUserBindWorkloadGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserBindWorkloadGroup {
    /// Required.
    pub instance_id: String,
    pub bind_users: Option<Vec<BindUser>>,
    pub old_workload_group_name: Option<String>,
    pub new_workload_group_name: Option<String>,
}
operation! { ModifyUserBindWorkloadGroup(instance_id: String)
    "ModifyUserBindWorkloadGroup" -> ModifyUserBindWorkloadGroupOutput {
    0 "InstanceId" instance_id, 1 "BindUsers" bind_users: Vec<BindUser>,
    2 "OldWorkloadGroupName" old_workload_group_name: String, 3 "NewWorkloadGroupName" new_workload_group_name: String
} }

/// In the request of [`ModifyUserBindWorkloadGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindUser {
    pub user_name: Option<String>,
    pub host: Option<String>,
}
input! { BindUser() {
    0 "UserName" user_name: String, 1 "Host" host: String
} }

/// Response of [`ModifyUserBindWorkloadGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserBindWorkloadGroupOutput {
    pub error_msg: Option<String>,
}
model! { ModifyUserBindWorkloadGroupOutput {
    0 "ErrorMsg" error_msg: String
} }

/// Modifies user privileges v3: `ModifyUserPrivilegesV3` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=ModifyUserPrivilegesV3>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserPrivilegesV3 {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_name: String,
    /// Required.
    pub user_privileges: UpdateUserPrivileges,
    pub white_host: Option<String>,
    pub update_type: Option<i64>,
    pub update_compute_groups: Option<Vec<String>>,
    pub default_compute_group: Option<String>,
    pub compute_group_type: Option<i64>,
}
operation! { ModifyUserPrivilegesV3(instance_id: String, user_name: String, user_privileges: UpdateUserPrivileges)
    "ModifyUserPrivilegesV3" -> ModifyUserPrivilegesV3Output {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "UserPrivileges" user_privileges,
    3 "WhiteHost" white_host: String, 4 "UpdateType" update_type: i64,
    5 "UpdateComputeGroups" update_compute_groups: Vec<String>, 6 "DefaultComputeGroup" default_compute_group: String,
    7 "ComputeGroupType" compute_group_type: i64
} }

/// In the request of [`ModifyUserPrivilegesV3`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserPrivileges {
    pub is_set_global_catalog: Option<bool>,
}
input! { UpdateUserPrivileges() {
    0 "IsSetGlobalCatalog" is_set_global_catalog: bool
} }

/// Response of [`ModifyUserPrivilegesV3`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserPrivilegesV3Output {
    pub error_msg: Option<String>,
    pub instance_id: Option<String>,
}
model! { ModifyUserPrivilegesV3Output {
    0 "ErrorMsg" error_msg: String, 1 "InstanceId" instance_id: String
} }

/// Modifies workload group: `ModifyWorkloadGroup` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=ModifyWorkloadGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkloadGroup {
    /// Required.
    pub instance_id: String,
    pub workload_group: Option<WorkloadGroupConfig>,
}
operation! { ModifyWorkloadGroup(instance_id: String) "ModifyWorkloadGroup" -> ModifyWorkloadGroupOutput {
    0 "InstanceId" instance_id, 1 "WorkloadGroup" workload_group: WorkloadGroupConfig
} }

/// Response of [`ModifyWorkloadGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkloadGroupOutput {
    pub error_msg: Option<String>,
}
model! { ModifyWorkloadGroupOutput {
    0 "ErrorMsg" error_msg: String
} }

/// Modifies workload group status: `ModifyWorkloadGroupStatus` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=ModifyWorkloadGroupStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkloadGroupStatus {
    /// Required.
    pub instance_id: String,
    pub operation_type: Option<String>,
}
operation! { ModifyWorkloadGroupStatus(instance_id: String)
    "ModifyWorkloadGroupStatus" -> ModifyWorkloadGroupStatusOutput {
    0 "InstanceId" instance_id, 1 "OperationType" operation_type: String
} }

/// Response of [`ModifyWorkloadGroupStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkloadGroupStatusOutput {
    pub error_msg: Option<String>,
}
model! { ModifyWorkloadGroupStatusOutput {
    0 "ErrorMsg" error_msg: String
} }

/// Opens cool down: `OpenCoolDown` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=OpenCoolDown>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenCoolDown {
    pub instance_id: Option<String>,
}
operation! { OpenCoolDown() "OpenCoolDown" -> OpenCoolDownOutput {
    0 "InstanceId" instance_id: String
} }

/// Response of [`OpenCoolDown`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenCoolDownOutput {
    pub error_msg: Option<String>,
}
model! { OpenCoolDownOutput {
    0 "ErrorMsg" error_msg: String
} }

/// Opens cool down policy: `OpenCoolDownPolicy` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=OpenCoolDownPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenCoolDownPolicy {
    pub instance_id: Option<String>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
    pub operation_type: Option<String>,
    pub batch_open_cool_down_tables: Option<String>,
    pub policy_name: Option<String>,
    pub batch_open_cool_down_partitions: Option<String>,
}
operation! { OpenCoolDownPolicy() "OpenCoolDownPolicy" -> OpenCoolDownPolicyOutput {
    0 "InstanceId" instance_id: String, 1 "DatabaseName" database_name: String, 2 "TableName" table_name: String,
    3 "OperationType" operation_type: String, 4 "BatchOpenCoolDownTables" batch_open_cool_down_tables: String,
    5 "PolicyName" policy_name: String, 6 "BatchOpenCoolDownPartitions" batch_open_cool_down_partitions: String
} }

/// Response of [`OpenCoolDownPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenCoolDownPolicyOutput {
    pub error_msg: Option<String>,
    pub query_document: Option<String>,
}
model! { OpenCoolDownPolicyOutput {
    0 "ErrorMsg" error_msg: String, 1 "QueryDocument" query_document: String
} }

/// Recovers back up job: `RecoverBackUpJob` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=RecoverBackUpJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverBackUpJob {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub back_up_job_id: i64,
    pub replication_num: Option<i64>,
    pub reserve_source_config: Option<i64>,
    /// Deprecated.
    pub recover_type: Option<i64>,
    /// Deprecated.
    pub cos_source_info: Option<CosSourceInfo>,
    /// Deprecated.
    pub schedule_type: Option<i64>,
    /// Deprecated.
    pub next_time: Option<String>,
    /// Deprecated.
    pub schedule_name: Option<String>,
    /// Deprecated.
    pub operation_type: Option<String>,
    pub recover_scope: Option<String>,
    pub recover_database: Option<String>,
    pub reserve_storage_policy: Option<i64>,
}
operation! { RecoverBackUpJob(instance_id: String, back_up_job_id: i64) "RecoverBackUpJob" -> RecoverBackUpJobOutput {
    0 "InstanceId" instance_id, 1 "BackUpJobId" back_up_job_id, 2 "ReplicationNum" replication_num: i64,
    3 "ReserveSourceConfig" reserve_source_config: i64, 4 "RecoverType" recover_type: i64,
    5 "CosSourceInfo" cos_source_info: CosSourceInfo, 6 "ScheduleType" schedule_type: i64,
    7 "NextTime" next_time: String, 8 "ScheduleName" schedule_name: String, 9 "OperationType" operation_type: String,
    10 "RecoverScope" recover_scope: String, 11 "RecoverDatabase" recover_database: String,
    12 "ReserveStoragePolicy" reserve_storage_policy: i64
} }

/// Response of [`RecoverBackUpJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverBackUpJobOutput {
    pub total_count: Option<i64>,
    pub duplicate_tables: Vec<String>,
    pub error_msg: Option<String>,
}
model! { RecoverBackUpJobOutput {
    0 "TotalCount" total_count: i64, 1 "DuplicateTables" duplicate_tables: Vec<String>, 2 "ErrorMsg" error_msg: String
} }

/// `ReduceInstance` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=ReduceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReduceInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub del_hosts: Vec<String>,
    /// Required.
    pub r#type: String,
    /// Required.
    pub ha_type: i64,
    pub check_auth: Option<bool>,
}
operation! { ReduceInstance(instance_id: String, del_hosts: Vec<String>, r#type: String, ha_type: i64)
    "ReduceInstance" -> ReduceInstanceOutput {
    0 "InstanceId" instance_id, 1 "DelHosts" del_hosts, 2 "Type" r#type, 3 "HaType" ha_type,
    4 "CheckAuth" check_auth: bool
} }

/// Response of [`ReduceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReduceInstanceOutput {
    pub flow_id: Option<String>,
    pub instance_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { ReduceInstanceOutput {
    0 "FlowId" flow_id: String, 1 "InstanceId" instance_id: String, 2 "ErrorMsg" error_msg: String
} }

/// Resizes disk: `ResizeDisk` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=ResizeDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDisk {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub disk_size: i64,
}
operation! { ResizeDisk(instance_id: String, r#type: String, disk_size: i64) "ResizeDisk" -> ResizeDiskOutput {
    0 "InstanceId" instance_id, 1 "Type" r#type, 2 "DiskSize" disk_size
} }

/// Response of [`ResizeDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDiskOutput {
    pub instance_id: Option<String>,
    pub flow_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { ResizeDiskOutput {
    0 "InstanceId" instance_id: String, 1 "FlowId" flow_id: String, 2 "ErrorMsg" error_msg: String
} }

/// Restarts cluster for configs: `RestartClusterForConfigs` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=RestartClusterForConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartClusterForConfigs {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub config_name: String,
    pub operation_type: Option<String>,
}
operation! { RestartClusterForConfigs(instance_id: String, config_name: String)
    "RestartClusterForConfigs" -> RestartClusterForConfigsOutput {
    0 "InstanceId" instance_id, 1 "ConfigName" config_name, 2 "OperationType" operation_type: String
} }

/// Response of [`RestartClusterForConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartClusterForConfigsOutput {
    pub flow_id: Option<i64>,
    pub error_msg: Option<String>,
}
model! { RestartClusterForConfigsOutput {
    0 "FlowId" flow_id: i64, 1 "ErrorMsg" error_msg: String
} }

/// Restarts cluster for node: `RestartClusterForNode` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=RestartClusterForNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartClusterForNode {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub config_name: String,
    pub batch_size: Option<i64>,
    pub node_list: Option<Vec<String>>,
    pub rolling_restart: Option<bool>,
}
operation! { RestartClusterForNode(instance_id: String, config_name: String)
    "RestartClusterForNode" -> RestartClusterForNodeOutput {
    0 "InstanceId" instance_id, 1 "ConfigName" config_name, 2 "BatchSize" batch_size: i64,
    3 "NodeList" node_list: Vec<String>, 4 "RollingRestart" rolling_restart: bool
} }

/// Response of [`RestartClusterForNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartClusterForNodeOutput {
    pub flow_id: Option<i64>,
    pub error_msg: Option<String>,
}
model! { RestartClusterForNodeOutput {
    0 "FlowId" flow_id: i64, 1 "ErrorMsg" error_msg: String
} }

/// Scales out instance: `ScaleOutInstance` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=ScaleOutInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub node_count: i64,
    pub ha_type: Option<i64>,
    pub check_auth: Option<bool>,
}
operation! { ScaleOutInstance(instance_id: String, r#type: String, node_count: i64)
    "ScaleOutInstance" -> ScaleOutInstanceOutput {
    0 "InstanceId" instance_id, 1 "Type" r#type, 2 "NodeCount" node_count, 3 "HaType" ha_type: i64,
    4 "CheckAuth" check_auth: bool
} }

/// Response of [`ScaleOutInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutInstanceOutput {
    pub flow_id: Option<String>,
    pub instance_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { ScaleOutInstanceOutput {
    0 "FlowId" flow_id: String, 1 "InstanceId" instance_id: String, 2 "ErrorMsg" error_msg: String
} }

/// Scales up instance: `ScaleUpInstance` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=ScaleUpInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleUpInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub spec_name: String,
    /// Required.
    pub r#type: String,
    pub check_auth: Option<bool>,
    pub rolling_restart: Option<bool>,
}
operation! { ScaleUpInstance(instance_id: String, spec_name: String, r#type: String)
    "ScaleUpInstance" -> ScaleUpInstanceOutput {
    0 "InstanceId" instance_id, 1 "SpecName" spec_name, 2 "Type" r#type, 3 "CheckAuth" check_auth: bool,
    4 "RollingRestart" rolling_restart: bool
} }

/// Response of [`ScaleUpInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleUpInstanceOutput {
    pub flow_id: Option<String>,
    pub instance_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { ScaleUpInstanceOutput {
    0 "FlowId" flow_id: String, 1 "InstanceId" instance_id: String, 2 "ErrorMsg" error_msg: String
} }

/// Updates cool down: `UpdateCoolDown` of `cdwdoris` 2021-12-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwdoris&Version=2021-12-28&Action=UpdateCoolDown>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCoolDown {
    pub instance_id: Option<String>,
    pub enable: Option<i64>,
    pub bucket: Option<String>,
}
operation! { UpdateCoolDown() "UpdateCoolDown" -> UpdateCoolDownOutput {
    0 "InstanceId" instance_id: String, 1 "Enable" enable: i64, 2 "Bucket" bucket: String
} }

/// Response of [`UpdateCoolDown`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCoolDownOutput {
    pub error_msg: Option<String>,
}
model! { UpdateCoolDownOutput {
    0 "ErrorMsg" error_msg: String
} }

codes! {
    INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    ActionAlterUser, CancelBackupJob, CheckCoolDownWorkingVariableConfigCorrect, CreateBackUpSchedule,
    CreateCoolDownPolicy, CreateInstanceNew, CreateWorkloadGroup, DeleteBackUpData, DeleteWorkloadGroup,
    DescribeAreaRegion, DescribeBackUpJob, DescribeBackUpJobDetail, DescribeBackUpSchedules, DescribeBackUpTables,
    DescribeBackUpTaskDetail, DescribeClusterConfigs, DescribeClusterConfigsHistory, DescribeCoolDownBackends,
    DescribeCoolDownPolicies, DescribeCoolDownTableData, DescribeDatabaseAuditDownload, DescribeDatabaseAuditRecords,
    DescribeInstance, DescribeInstanceNodes, DescribeInstanceNodesInfo, DescribeInstanceNodesRole,
    DescribeInstanceOperations, DescribeInstanceState, DescribeInstanceUsedSubnets, DescribeInstances,
    DescribeInstancesHealthState, DescribeRestoreTaskDetail, DescribeSlowQueryRecords, DescribeSlowQueryRecordsDownload,
    DescribeSpec, DescribeSqlApis, DescribeTableList, DescribeUserBindWorkloadGroup, DescribeWorkloadGroup,
    DestroyInstance, ModifyClusterConfigs, ModifyCoolDownPolicy, ModifyInstance, ModifyInstanceKeyValConfigs,
    ModifyNodeStatus, ModifySecurityGroups, ModifyUserBindWorkloadGroup, ModifyUserPrivilegesV3, ModifyWorkloadGroup,
    ModifyWorkloadGroupStatus, OpenCoolDown, OpenCoolDownPolicy, RecoverBackUpJob, ReduceInstance, ResizeDisk,
    RestartClusterForConfigs, RestartClusterForNode, ScaleOutInstance, ScaleUpInstance, UpdateCoolDown
}
