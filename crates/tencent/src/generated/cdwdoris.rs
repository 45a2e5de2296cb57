//! `cdwdoris` 2021-12-28.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "cdwdoris", version: "2021-12-28", code: "cdwdoris", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionAlterUser {
    pub user_info: UserInfo,
    pub api_type: String,
    pub user_privilege: Option<i64>,
    pub compute_groups: Option<Vec<String>>,
    pub instance_id: Option<String>,
}
operation! { ActionAlterUser(user_info: UserInfo, api_type: String) "ActionAlterUser" -> ActionAlterUserOutput {
    0 "UserInfo" user_info, 1 "ApiType" api_type, 2 "UserPrivilege" user_privilege: i64,
    3 "ComputeGroups" compute_groups: Vec<String>, 4 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    pub instance_id: Option<String>,
    pub user_name: Option<String>,
    pub pass_word: Option<Secret>,
    pub white_host: Option<String>,
    pub old_white_host: Option<String>,
    pub describe: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionAlterUserOutput {
    pub error_msg: Option<String>,
}
model! { ActionAlterUserOutput {
    0 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelBackupJob {
    pub instance_id: String,
    pub back_up_job_id: Option<i64>,
}
operation! { CancelBackupJob(instance_id: String) "CancelBackupJob" -> CancelBackupJobOutput {
    0 "InstanceId" instance_id, 1 "BackUpJobId" back_up_job_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelBackupJobOutput {
    pub error_msg: Option<String>,
}
model! { CancelBackupJobOutput {
    0 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCoolDownWorkingVariableConfigCorrect {
    pub instance_id: Option<String>,
}
operation! { CheckCoolDownWorkingVariableConfigCorrect()
    "CheckCoolDownWorkingVariableConfigCorrect" -> CheckCoolDownWorkingVariableConfigCorrectOutput {
    0 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCoolDownWorkingVariableConfigCorrectOutput {
    pub error_msg: Option<String>,
}
model! { CheckCoolDownWorkingVariableConfigCorrectOutput {
    0 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackUpSchedule {
    pub instance_id: String,
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
    pub grace_period: Option<u64>,
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
    19 "EnableSecurityLock" enable_security_lock: i64, 20 "GracePeriod" grace_period: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupTableContent {
    pub database: Option<String>,
    pub table: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DorisSourceInfo {
    pub host: Option<String>,
    pub port: Option<i64>,
    pub user: Option<String>,
    pub password: Option<Secret>,
}
input! { DorisSourceInfo() {
    0 "Host" host: String, 1 "Port" port: i64, 2 "User" user: String, 3 "Password" password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosSourceInfo {
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
    pub cos_path: Option<String>,
}
input! { CosSourceInfo() {
    0 "SecretId" secret_id: String, 1 "SecretKey" secret_key: Secret, 2 "CosPath" cos_path: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackUpScheduleOutput {
    pub error_msg: Option<String>,
}
model! { CreateBackUpScheduleOutput {
    0 "ErrorMsg" error_msg
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCoolDownPolicyOutput {
    pub error_msg: Option<String>,
}
model! { CreateCoolDownPolicyOutput {
    0 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceNew {
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

/// What [`CreateInstanceNew::new`] takes.
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
operation! { CreateInstanceNew{CreateInstanceNewRequired: zone, fe_spec, be_spec, ha_flag, user_vpc_id, user_subnet_id, product_version, charge_properties, instance_name, doris_user_pwd}
    "CreateInstanceNew" -> CreateInstanceNewOutput {
    0 "Zone" zone, 1 "FeSpec" fe_spec, 2 "BeSpec" be_spec, 3 "HaFlag" ha_flag, 4 "UserVPCId" user_vpc_id,
    5 "UserSubnetId" user_subnet_id, 6 "ProductVersion" product_version, 7 "ChargeProperties" charge_properties,
    8 "InstanceName" instance_name, 9 "DorisUserPwd" doris_user_pwd, 10 "Tags" tags: Vec<Tag>, 11 "HaType" ha_type: i64,
    12 "CaseSensitive" case_sensitive: i64, 13 "EnableMultiZones" enable_multi_zones: bool,
    14 "UserMultiZoneInfos" user_multi_zone_infos: NetworkInfo,
    15 "UserMultiZoneInfoArr" user_multi_zone_info_arr: Vec<NetworkInfo>, 16 "IsSSC" is_ssc: bool,
    17 "SSCCU" ssccu: i64, 18 "CacheDiskSize" cache_disk_size: String, 19 "CacheDataDiskSize" cache_data_disk_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceSpec {
    pub spec_name: Option<String>,
    pub count: Option<u64>,
    pub disk_size: Option<u64>,
}
input! { CreateInstanceSpec(spec_name: String, count: u64, disk_size: u64) {
    0 "SpecName" spec_name: String, 1 "Count" count: u64, 2 "DiskSize" disk_size: u64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceNewOutput {
    pub flow_id: Option<String>,
    pub instance_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { CreateInstanceNewOutput {
    0 "FlowId" flow_id, 1 "InstanceId" instance_id, 2 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkloadGroup {
    pub instance_id: String,
    pub workload_group: Option<WorkloadGroupConfig>,
}
operation! { CreateWorkloadGroup(instance_id: String) "CreateWorkloadGroup" -> CreateWorkloadGroupOutput {
    0 "InstanceId" instance_id, 1 "WorkloadGroup" workload_group: WorkloadGroupConfig
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkloadGroupOutput {
    pub error_msg: Option<String>,
}
model! { CreateWorkloadGroupOutput {
    0 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackUpData {
    pub instance_id: String,
    pub back_up_job_id: Option<i64>,
    pub is_delete_all: Option<bool>,
    pub is_recover: Option<bool>,
}
operation! { DeleteBackUpData(instance_id: String) "DeleteBackUpData" -> DeleteBackUpDataOutput {
    0 "InstanceId" instance_id, 1 "BackUpJobId" back_up_job_id: i64, 2 "IsDeleteAll" is_delete_all: bool,
    3 "IsRecover" is_recover: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackUpDataOutput {
    pub error_msg: Option<String>,
}
model! { DeleteBackUpDataOutput {
    0 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkloadGroup {
    pub instance_id: String,
    pub workload_group_name: Option<String>,
}
operation! { DeleteWorkloadGroup(instance_id: String) "DeleteWorkloadGroup" -> DeleteWorkloadGroupOutput {
    0 "InstanceId" instance_id, 1 "WorkloadGroupName" workload_group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkloadGroupOutput {
    pub error_msg: Option<String>,
}
model! { DeleteWorkloadGroupOutput {
    0 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAreaRegion {
    pub is_international_site: Option<bool>,
}
operation! { DescribeAreaRegion() "DescribeAreaRegion" -> DescribeAreaRegionOutput {
    0 "IsInternationalSite" is_international_site: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAreaRegionOutput {
    pub items: Option<Vec<RegionAreaInfo>>,
    pub front_end_rules: Option<Vec<FrontEndRule>>,
    pub available_white_list_names: Option<Vec<String>>,
    pub isolation_days: Option<i64>,
}
model! { DescribeAreaRegionOutput {
    0 "Items" items, 1 "FrontEndRules" front_end_rules, 2 "AvailableWhiteListNames" available_white_list_names,
    3 "IsolationDays" isolation_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionAreaInfo {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub regions: Option<Vec<RegionInfo>>,
}
model! { RegionAreaInfo {
    0 "Name" name, 1 "Desc" desc, 2 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub region_id: Option<i64>,
    pub zones: Option<Vec<ZoneInfo>>,
    pub count: Option<i64>,
    pub is_international_site: Option<u64>,
    pub bucket: Option<String>,
    pub ssc_count: Option<i64>,
    pub enable_ssc: Option<bool>,
}
model! { RegionInfo {
    0 "Name" name, 1 "Desc" desc, 2 "RegionId" region_id, 3 "Zones" zones, 4 "Count" count,
    5 "IsInternationalSite" is_international_site, 6 "Bucket" bucket, 7 "SSCCount" ssc_count, 8 "EnableSSC" enable_ssc
} }

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
    0 "Name" name, 1 "Desc" desc, 2 "ZoneId" zone_id, 3 "Encrypt" encrypt, 4 "Main" main,
    5 "ContainerEnabled" container_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FrontEndRule {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub rule: Option<String>,
}
model! { FrontEndRule {
    0 "ID" id, 1 "Name" name, 2 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpJob {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpJobOutput {
    pub back_up_jobs: Option<Vec<BackUpJobDisplay>>,
    pub error_msg: Option<String>,
    pub total_count: Option<i64>,
    pub current_time: Option<String>,
}
model! { DescribeBackUpJobOutput {
    0 "BackUpJobs" back_up_jobs, 1 "ErrorMsg" error_msg, 2 "TotalCount" total_count, 3 "CurrentTime" current_time
} }

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
    pub enable_security_lock: Option<u64>,
    pub grace_period: Option<u64>,
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
    0 "JobId" job_id, 1 "Snapshot" snapshot, 2 "BackUpSize" back_up_size, 3 "BackUpSingleSize" back_up_single_size,
    4 "BackUpTime" back_up_time, 5 "ExpireTime" expire_time, 6 "JobStatus" job_status, 7 "BackupType" backup_type,
    8 "BackupTimeType" backup_time_type, 9 "DorisSourceInfo" doris_source_info, 10 "JobStatusNum" job_status_num,
    11 "BackupCosInfo" backup_cos_info, 12 "IsUserDefineBucket" is_user_define_bucket, 13 "ErrorReason" error_reason,
    14 "SnapshotRemainPolicy" snapshot_remain_policy, 15 "IsolationCount" isolation_count,
    16 "EnableSecurityLock" enable_security_lock, 17 "GracePeriod" grace_period, 18 "GraceStartTime" grace_start_time,
    19 "IsWithinGracePeriod" is_within_grace_period, 20 "UseManagedBucket" use_managed_bucket,
    21 "InstanceId" instance_id, 22 "InstanceName" instance_name, 23 "InstanceStatus" instance_status,
    24 "InstanceStatusDesc" instance_status_desc, 25 "DataRemoteRegion" data_remote_region,
    26 "BucketEncryption" bucket_encryption, 27 "Encryption" encryption, 28 "EncryptionEnabled" encryption_enabled,
    29 "ScheduleId" schedule_id, 30 "TotalTasks" total_tasks, 31 "CompletedTasks" completed_tasks,
    32 "FailedTasks" failed_tasks, 33 "BackupProgress" backup_progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupCosInfo {
    pub cos_bucket: Option<String>,
    pub cos_path: Option<String>,
    pub snap_shot_path: Option<String>,
    pub region: Option<String>,
}
model! { BackupCosInfo {
    0 "CosBucket" cos_bucket, 1 "CosPath" cos_path, 2 "SnapShotPath" snap_shot_path, 3 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BucketEncryptionInfo {
    pub is_encrypted: Option<bool>,
    pub encryption_type: Option<String>,
    pub last_operation: Option<String>,
    pub last_update_time: Option<String>,
}
model! { BucketEncryptionInfo {
    0 "IsEncrypted" is_encrypted, 1 "EncryptionType" encryption_type, 2 "LastOperation" last_operation,
    3 "LastUpdateTime" last_update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpJobDetail {
    pub instance_id: String,
    pub back_up_job_id: i64,
}
operation! { DescribeBackUpJobDetail(instance_id: String, back_up_job_id: i64)
    "DescribeBackUpJobDetail" -> DescribeBackUpJobDetailOutput {
    0 "InstanceId" instance_id, 1 "BackUpJobId" back_up_job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpJobDetailOutput {
    pub table_contents: Option<Vec<BackupTableContent>>,
    pub error_msg: Option<String>,
    pub is_unknown_version: Option<bool>,
    pub msg: Option<String>,
}
model! { DescribeBackUpJobDetailOutput {
    0 "TableContents" table_contents, 1 "ErrorMsg" error_msg, 2 "IsUnknownVersion" is_unknown_version, 3 "Msg" msg
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpSchedulesOutput {
    pub back_up_opened: Option<bool>,
    pub cos_bucket_name: Option<String>,
    pub back_up_status: Option<i64>,
    pub backup_schedule_infos: Option<Vec<BackupScheduleInfo>>,
    pub current_time: Option<String>,
    pub bucket_encryption: Option<BucketEncryptionInfo>,
}
model! { DescribeBackUpSchedulesOutput {
    0 "BackUpOpened" back_up_opened, 1 "CosBucketName" cos_bucket_name, 2 "BackUpStatus" back_up_status,
    3 "BackupScheduleInfos" backup_schedule_infos, 4 "CurrentTime" current_time, 5 "BucketEncryption" bucket_encryption
} }

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
    pub enable_security_lock: Option<u64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub instance_status_desc: Option<String>,
    pub bucket_encryption: Option<BucketEncryptionInfo>,
}
model! { BackupScheduleInfo {
    0 "BackupType" backup_type, 1 "ExistCount" exist_count, 2 "CosSourceInfo" cos_source_info,
    3 "DorisSourceInfo" doris_source_info, 4 "RestoreType" restore_type,
    5 "SnapshotRemainPolicy" snapshot_remain_policy, 6 "DataRemoteRegion" data_remote_region,
    7 "IsWithinGracePeriod" is_within_grace_period, 8 "GracePeriod" grace_period, 9 "GraceStartTime" grace_start_time,
    10 "BucketType" bucket_type, 11 "EnableSecurityLock" enable_security_lock, 12 "InstanceId" instance_id,
    13 "InstanceName" instance_name, 14 "InstanceStatus" instance_status, 15 "InstanceStatusDesc" instance_status_desc,
    16 "BucketEncryption" bucket_encryption
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpTables {
    pub instance_id: String,
    pub backup_type: Option<i64>,
    pub doris_source_info: Option<DorisSourceInfo>,
    pub cos_source_info: Option<CosSourceInfo>,
}
operation! { DescribeBackUpTables(instance_id: String) "DescribeBackUpTables" -> DescribeBackUpTablesOutput {
    0 "InstanceId" instance_id, 1 "BackupType" backup_type: i64, 2 "DorisSourceInfo" doris_source_info: DorisSourceInfo,
    3 "CosSourceInfo" cos_source_info: CosSourceInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpTablesOutput {
    pub available_tables: Option<Vec<BackupTableContent>>,
    pub msg: Option<String>,
    pub is_unknown_version: Option<bool>,
    pub error_msg: Option<String>,
}
model! { DescribeBackUpTablesOutput {
    0 "AvailableTables" available_tables, 1 "Msg" msg, 2 "IsUnknownVersion" is_unknown_version, 3 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpTaskDetail {
    pub instance_id: String,
    pub back_up_job_id: i64,
}
operation! { DescribeBackUpTaskDetail(instance_id: String, back_up_job_id: i64)
    "DescribeBackUpTaskDetail" -> DescribeBackUpTaskDetailOutput {
    0 "InstanceId" instance_id, 1 "BackUpJobId" back_up_job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpTaskDetailOutput {
    pub backup_status: Option<Vec<BackupStatus>>,
    pub error_msg: Option<String>,
}
model! { DescribeBackUpTaskDetailOutput {
    0 "BackupStatus" backup_status, 1 "ErrorMsg" error_msg
} }

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
    0 "JobId" job_id, 1 "SnapshotName" snapshot_name, 2 "DbName" db_name, 3 "State" state,
    4 "BackupObjects" backup_objects, 5 "CreateTime" create_time, 6 "SnapshotFinishedTime" snapshot_finished_time,
    7 "UploadFinishedTime" upload_finished_time, 8 "FinishedTime" finished_time, 9 "UnfinishedTasks" unfinished_tasks,
    10 "Progress" progress, 11 "TaskErrMsg" task_err_msg, 12 "Status" status, 13 "Timeout" timeout,
    14 "BackupJobId" backup_job_id, 15 "TaskId" task_id, 16 "UploadBytes" upload_bytes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConfigs {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConfigsOutput {
    pub cluster_conf_list: Option<Vec<ClusterConfigsInfoFromEMR>>,
    pub build_version: Option<String>,
    pub error_msg: Option<String>,
    pub has_cn: Option<bool>,
    pub existing_jar_conf_list: Option<Vec<ClusterConfigsInfoFromEMR>>,
    pub ipdb_file_size_limit: Option<String>,
}
model! { DescribeClusterConfigsOutput {
    0 "ClusterConfList" cluster_conf_list, 1 "BuildVersion" build_version, 2 "ErrorMsg" error_msg, 3 "HasCN" has_cn,
    4 "ExistingJarConfList" existing_jar_conf_list, 5 "IPDBFileSizeLimit" ipdb_file_size_limit
} }

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
    pub file_key_values_new: Option<Vec<ConfigKeyValue>>,
}
model! { ClusterConfigsInfoFromEMR {
    0 "ComputeGroupId" compute_group_id, 1 "FileName" file_name, 2 "FileConf" file_conf, 3 "KeyConf" key_conf,
    4 "OriParam" ori_param, 5 "NeedRestart" need_restart, 6 "FilePath" file_path, 7 "FileKeyValues" file_key_values,
    8 "FileKeyValuesNew" file_key_values_new
} }

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
    0 "KeyName" key_name, 1 "Value" value, 2 "Message" message, 3 "Display" display,
    4 "SupportHotUpdate" support_hot_update
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConfigsHistory {
    pub instance_id: String,
    pub offset: i64,
    pub limit: i64,
    pub start_time: String,
    pub end_time: String,
    pub config_file_names: Option<Vec<String>>,
    pub compute_group_ids: Option<Vec<String>>,
}

/// What [`DescribeClusterConfigsHistory::new`] takes.
pub struct DescribeClusterConfigsHistoryRequired {
    pub instance_id: String,
    pub offset: i64,
    pub limit: i64,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeClusterConfigsHistory{DescribeClusterConfigsHistoryRequired: instance_id, offset, limit, start_time, end_time}
    "DescribeClusterConfigsHistory" -> DescribeClusterConfigsHistoryOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset, 2 "Limit" limit, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "ConfigFileNames" config_file_names: Vec<String>, 6 "ComputeGroupIds" compute_group_ids: Vec<String>
} }
paged! { DescribeClusterConfigsHistory: ClusterConfigsHistory =
    Offset "Offset", "ClusterConfHistory" cluster_conf_history, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConfigsHistoryOutput {
    pub total_count: Option<i64>,
    pub cluster_conf_history: Option<Vec<ClusterConfigsHistory>>,
}
model! { DescribeClusterConfigsHistoryOutput {
    0 "TotalCount" total_count, 1 "ClusterConfHistory" cluster_conf_history
} }

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
    0 "ComputeGroupId" compute_group_id, 1 "FileName" file_name, 2 "NewConfValue" new_conf_value,
    3 "OldConfValue" old_conf_value, 4 "Remark" remark, 5 "ModifyTime" modify_time, 6 "UserUin" user_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCoolDownBackends {
    pub instance_id: Option<String>,
}
operation! { DescribeCoolDownBackends() "DescribeCoolDownBackends" -> DescribeCoolDownBackendsOutput {
    0 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCoolDownBackendsOutput {
    pub error_msg: Option<String>,
    pub list: Option<Vec<CoolDownBackend>>,
}
model! { DescribeCoolDownBackendsOutput {
    0 "ErrorMsg" error_msg, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoolDownBackend {
    pub host: Option<String>,
    pub data_used_capacity: Option<String>,
    pub total_capacity: Option<String>,
    pub remote_used_capacity: Option<String>,
}
model! { CoolDownBackend {
    0 "Host" host, 1 "DataUsedCapacity" data_used_capacity, 2 "TotalCapacity" total_capacity,
    3 "RemoteUsedCapacity" remote_used_capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCoolDownPolicies {
    pub instance_id: Option<String>,
}
operation! { DescribeCoolDownPolicies() "DescribeCoolDownPolicies" -> DescribeCoolDownPoliciesOutput {
    0 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCoolDownPoliciesOutput {
    pub error_msg: Option<String>,
    pub list: Option<Vec<CoolDownPolicyInfo>>,
}
model! { DescribeCoolDownPoliciesOutput {
    0 "ErrorMsg" error_msg, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoolDownPolicyInfo {
    pub policy_name: Option<String>,
    pub cooldown_datetime: Option<String>,
    pub cooldown_ttl: Option<String>,
}
model! { CoolDownPolicyInfo {
    0 "PolicyName" policy_name, 1 "CooldownDatetime" cooldown_datetime, 2 "CooldownTtl" cooldown_ttl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCoolDownTableData {
    pub instance_id: Option<String>,
    pub database_name: Option<String>,
}
operation! { DescribeCoolDownTableData() "DescribeCoolDownTableData" -> DescribeCoolDownTableDataOutput {
    0 "InstanceId" instance_id: String, 1 "DatabaseName" database_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCoolDownTableDataOutput {
    pub error_msg: Option<String>,
    pub list: Option<Vec<CoolDownTableDataInfo>>,
}
model! { DescribeCoolDownTableDataOutput {
    0 "ErrorMsg" error_msg, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoolDownTableDataInfo {
    pub database_name: Option<String>,
    pub table_name: Option<String>,
    pub size: Option<String>,
    pub remote_size: Option<String>,
}
model! { CoolDownTableDataInfo {
    0 "DatabaseName" database_name, 1 "TableName" table_name, 2 "Size" size, 3 "RemoteSize" remote_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseAuditDownload {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub page_size: i64,
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

/// What [`DescribeDatabaseAuditDownload::new`] takes.
pub struct DescribeDatabaseAuditDownloadRequired {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub page_size: i64,
    pub page_num: i64,
}
operation! { DescribeDatabaseAuditDownload{DescribeDatabaseAuditDownloadRequired: instance_id, start_time, end_time, page_size, page_num}
    "DescribeDatabaseAuditDownload" -> DescribeDatabaseAuditDownloadOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "PageSize" page_size,
    4 "PageNum" page_num, 5 "OrderType" order_type: String, 6 "User" user: String, 7 "DbName" db_name: String,
    8 "SqlType" sql_type: String, 9 "Sql" sql: String, 10 "Users" users: Vec<String>,
    11 "DbNames" db_names: Vec<String>, 12 "SqlTypes" sql_types: Vec<String>, 13 "Catalogs" catalogs: Vec<String>,
    14 "IsQuery" is_query: Vec<bool>, 15 "ComputeGroups" compute_groups: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseAuditDownloadOutput {
    pub cos_url: Option<String>,
}
model! { DescribeDatabaseAuditDownloadOutput {
    0 "CosUrl" cos_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseAuditRecords {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub page_size: i64,
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

/// What [`DescribeDatabaseAuditRecords::new`] takes.
pub struct DescribeDatabaseAuditRecordsRequired {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub page_size: i64,
    pub page_num: i64,
}
operation! { DescribeDatabaseAuditRecords{DescribeDatabaseAuditRecordsRequired: instance_id, start_time, end_time, page_size, page_num}
    "DescribeDatabaseAuditRecords" -> DescribeDatabaseAuditRecordsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "PageSize" page_size,
    4 "PageNum" page_num, 5 "OrderType" order_type: String, 6 "User" user: String, 7 "DbName" db_name: String,
    8 "SqlType" sql_type: String, 9 "Sql" sql: String, 10 "Users" users: Vec<String>,
    11 "DbNames" db_names: Vec<String>, 12 "SqlTypes" sql_types: Vec<String>, 13 "Catalogs" catalogs: Vec<String>,
    14 "IsQuery" is_query: Vec<bool>, 15 "ComputeGroups" compute_groups: Vec<String>
} }
paged! { DescribeDatabaseAuditRecords: DataBaseAuditRecord = Number "PageNum", "Records" records, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseAuditRecordsOutput {
    pub total_count: Option<i64>,
    pub slow_query_records: Option<DataBaseAuditRecord>,
    pub records: Option<Vec<DataBaseAuditRecord>>,
    pub error_msg: Option<String>,
}
model! { DescribeDatabaseAuditRecordsOutput {
    0 "TotalCount" total_count, 1 "SlowQueryRecords" slow_query_records, 2 "Records" records, 3 "ErrorMsg" error_msg
} }

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
    pub result_bytes: Option<u64>,
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
    0 "OsUser" os_user, 1 "InitialQueryId" initial_query_id, 2 "Sql" sql, 3 "QueryStartTime" query_start_time,
    4 "DurationMs" duration_ms, 5 "ReadRows" read_rows, 6 "ResultRows" result_rows, 7 "ResultBytes" result_bytes,
    8 "MemoryUsage" memory_usage, 9 "InitialAddress" initial_address, 10 "DbName" db_name, 11 "SqlType" sql_type,
    12 "Catalog" catalog, 13 "State" state, 14 "IsQuery" is_query, 15 "ComputeGroup" compute_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    pub instance_id: String,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOutput {
    pub instance_info: Option<InstanceInfo>,
}
model! { DescribeInstanceOutput {
    0 "InstanceInfo" instance_info
} }

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
    pub tags: Option<Vec<Tag>>,
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
    pub characteristic: Option<Vec<String>>,
    pub restart_timeout: Option<String>,
    pub grace_shutdown_wait_seconds: Option<String>,
    pub case_sensitive: Option<i64>,
    pub is_white_sgs: Option<bool>,
    pub bind_sgs: Option<Vec<String>>,
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
    pub slave_instances: Option<Vec<String>>,
    pub syncer_ip: Option<String>,
    pub enable_sql_conv: Option<i64>,
    pub time_zone: Option<String>,
}
model! { InstanceInfo {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "Status" status, 3 "Version" version,
    4 "Region" region, 5 "Zone" zone, 6 "VpcId" vpc_id, 7 "SubnetId" subnet_id, 8 "PayMode" pay_mode,
    9 "CreateTime" create_time, 10 "ExpireTime" expire_time, 11 "MasterSummary" master_summary,
    12 "CoreSummary" core_summary, 13 "HA" ha, 14 "HaType" ha_type, 15 "AccessInfo" access_info, 16 "Id" id,
    17 "RegionId" region_id, 18 "ZoneDesc" zone_desc, 19 "FlowMsg" flow_msg, 20 "StatusDesc" status_desc,
    21 "RenewFlag" renew_flag, 22 "Tags" tags, 23 "Monitor" monitor, 24 "HasClsTopic" has_cls_topic,
    25 "ClsTopicId" cls_topic_id, 26 "ClsLogSetId" cls_log_set_id, 27 "EnableXMLConfig" enable_xml_config,
    28 "RegionDesc" region_desc, 29 "Eip" eip, 30 "CosMoveFactor" cos_move_factor, 31 "Kind" kind,
    32 "CosBucketName" cos_bucket_name, 33 "CanAttachCbs" can_attach_cbs, 34 "BuildVersion" build_version,
    35 "Components" components, 36 "IfExistCatalog" if_exist_catalog, 37 "Characteristic" characteristic,
    38 "RestartTimeout" restart_timeout, 39 "GraceShutdownWaitSeconds" grace_shutdown_wait_seconds,
    40 "CaseSensitive" case_sensitive, 41 "IsWhiteSGs" is_white_sgs, 42 "BindSGs" bind_sgs,
    43 "EnableMultiZones" enable_multi_zones, 44 "UserNetworkInfos" user_network_infos,
    45 "EnableCoolDown" enable_cool_down, 46 "CoolDownBucket" cool_down_bucket, 47 "Details" details,
    48 "EnableDlc" enable_dlc, 49 "AccountType" account_type, 50 "MonitorMode" monitor_mode, 51 "CNSummary" cn_summary,
    52 "ComputeGroupCount" compute_group_count, 53 "CosStorageSize" cos_storage_size,
    54 "IsMasterNonVM" is_master_non_vm, 55 "CosPkgCapacity" cos_pkg_capacity, 56 "UseManagedBucket" use_managed_bucket,
    57 "InstanceType" instance_type, 58 "MasterInstance" master_instance, 59 "SlaveInstances" slave_instances,
    60 "SyncerIp" syncer_ip, 61 "EnableSqlConv" enable_sql_conv, 62 "TimeZone" time_zone
} }

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
    0 "Spec" spec, 1 "NodeSize" node_size, 2 "Core" core, 3 "Memory" memory, 4 "Disk" disk, 5 "DiskType" disk_type,
    6 "DiskDesc" disk_desc, 7 "AttachCBSSpec" attach_cbs_spec, 8 "SubProductType" sub_product_type,
    9 "SpecCore" spec_core, 10 "SpecMemory" spec_memory, 11 "DiskCount" disk_count, 12 "Encrypt" encrypt,
    13 "MaxDiskSize" max_disk_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachCBSSpec {
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_count: Option<i64>,
    pub disk_desc: Option<String>,
}
model! { AttachCBSSpec {
    0 "DiskType" disk_type, 1 "DiskSize" disk_size, 2 "DiskCount" disk_count, 3 "DiskDesc" disk_desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetail {
    pub enable_alarm_strategy: Option<bool>,
}
model! { InstanceDetail {
    0 "EnableAlarmStrategy" enable_alarm_strategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodes {
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
    Offset "Offset", "InstanceNodesList" instance_nodes_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodesOutput {
    pub total_count: Option<i64>,
    pub instance_nodes_list: Option<Vec<InstanceNode>>,
    pub node_roles: Option<Vec<String>>,
}
model! { DescribeInstanceNodesOutput {
    0 "TotalCount" total_count, 1 "InstanceNodesList" instance_nodes_list, 2 "NodeRoles" node_roles
} }

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
    0 "Ip" ip, 1 "Spec" spec, 2 "Core" core, 3 "Memory" memory, 4 "DiskType" disk_type, 5 "DiskSize" disk_size,
    6 "Role" role, 7 "Status" status, 8 "Rip" rip, 9 "FeRole" fe_role, 10 "UUID" uuid, 11 "Zone" zone,
    12 "VirtualZone" virtual_zone, 13 "CreateTime" create_time, 14 "ComputeGroupId" compute_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodesInfo {
    pub instance_id: String,
}
operation! { DescribeInstanceNodesInfo(instance_id: String)
    "DescribeInstanceNodesInfo" -> DescribeInstanceNodesInfoOutput {
    0 "InstanceID" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodesInfoOutput {
    pub be_nodes: Option<Vec<String>>,
    pub fe_nodes: Option<Vec<String>>,
    pub fe_master: Option<String>,
    pub be_node_infos: Option<Vec<NodeInfo>>,
    pub fe_node_infos: Option<Vec<NodeInfo>>,
}
model! { DescribeInstanceNodesInfoOutput {
    0 "BeNodes" be_nodes, 1 "FeNodes" fe_nodes, 2 "FeMaster" fe_master, 3 "BeNodeInfos" be_node_infos,
    4 "FeNodeInfos" fe_node_infos
} }

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
    0 "Ip" ip, 1 "Status" status, 2 "NodeName" node_name, 3 "ComponentName" component_name, 4 "NodeRole" node_role,
    5 "LastRestartTime" last_restart_time, 6 "Zone" zone, 7 "Id" id, 8 "RIp" r_ip, 9 "ComputeGroupId" compute_group_id,
    10 "CreateTime" create_time, 11 "VirtualZone" virtual_zone, 12 "HasFDB" has_fdb
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodesRole {
    pub instance_id: String,
    pub ip_filter: Option<String>,
}
operation! { DescribeInstanceNodesRole(instance_id: String)
    "DescribeInstanceNodesRole" -> DescribeInstanceNodesRoleOutput {
    0 "InstanceId" instance_id, 1 "IpFilter" ip_filter: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodesRoleOutput {
    pub error_msg: Option<String>,
    pub total_count: Option<i64>,
    pub node_infos: Option<Vec<NodeInfos>>,
}
model! { DescribeInstanceNodesRoleOutput {
    0 "ErrorMsg" error_msg, 1 "TotalCount" total_count, 2 "NodeInfos" node_infos
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOperations {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOperationsOutput {
    pub total_count: Option<i64>,
    pub operations: Option<Vec<InstanceOperation>>,
}
model! { DescribeInstanceOperationsOutput {
    0 "TotalCount" total_count, 1 "Operations" operations
} }

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
    0 "Name" name, 1 "Result" result, 2 "Desc" desc, 3 "Level" level, 4 "LevelDesc" level_desc,
    5 "StartTime" start_time, 6 "EndTime" end_time, 7 "ResultDesc" result_desc, 8 "OperateUin" operate_uin,
    9 "JobId" job_id, 10 "OperationDetail" operation_detail, 11 "ComputerGroupId" computer_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceState {
    pub instance_id: String,
}
operation! { DescribeInstanceState(instance_id: String) "DescribeInstanceState" -> DescribeInstanceStateOutput {
    0 "InstanceId" instance_id
} }

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
    0 "InstanceState" instance_state, 1 "FlowCreateTime" flow_create_time, 2 "FlowName" flow_name,
    3 "FlowProgress" flow_progress, 4 "InstanceStateDesc" instance_state_desc, 5 "FlowMsg" flow_msg,
    6 "ProcessId" process_id, 7 "JobName" job_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceUsedSubnets {
    pub instance_id: String,
}
operation! { DescribeInstanceUsedSubnets(instance_id: String)
    "DescribeInstanceUsedSubnets" -> DescribeInstanceUsedSubnetsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceUsedSubnetsOutput {
    pub vpc_id: Option<String>,
    pub used_subnets: Option<Vec<String>>,
}
model! { DescribeInstanceUsedSubnetsOutput {
    0 "VpcId" vpc_id, 1 "UsedSubnets" used_subnets
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub instances_list: Option<Vec<InstanceInfo>>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count, 1 "InstancesList" instances_list
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesHealthStateOutput {
    pub data: Option<String>,
}
model! { DescribeInstancesHealthStateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTaskDetail {
    pub instance_id: String,
    pub back_up_job_id: i64,
}
operation! { DescribeRestoreTaskDetail(instance_id: String, back_up_job_id: i64)
    "DescribeRestoreTaskDetail" -> DescribeRestoreTaskDetailOutput {
    0 "InstanceId" instance_id, 1 "BackUpJobId" back_up_job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTaskDetailOutput {
    pub restore_status: Option<Vec<RestoreStatus>>,
    pub error_msg: Option<String>,
}
model! { DescribeRestoreTaskDetailOutput {
    0 "RestoreStatus" restore_status, 1 "ErrorMsg" error_msg
} }

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
    0 "JobId" job_id, 1 "Label" label, 2 "Timestamp" timestamp, 3 "DbName" db_name, 4 "State" state,
    5 "AllowLoad" allow_load, 6 "ReplicationNum" replication_num, 7 "ReplicaAllocation" replica_allocation,
    8 "RestoreObjects" restore_objects, 9 "CreateTime" create_time, 10 "MetaPreparedTime" meta_prepared_time,
    11 "SnapshotFinishedTime" snapshot_finished_time, 12 "DownloadFinishedTime" download_finished_time,
    13 "FinishedTime" finished_time, 14 "UnfinishedTasks" unfinished_tasks, 15 "Progress" progress,
    16 "TaskErrMsg" task_err_msg, 17 "Status" status, 18 "Timeout" timeout, 19 "ReserveReplica" reserve_replica,
    20 "ReserveDynamicPartitionEnable" reserve_dynamic_partition_enable, 21 "BackupJobId" backup_job_id,
    22 "TaskId" task_id, 23 "ID" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryRecords {
    pub instance_id: String,
    pub query_duration_ms: i64,
    pub start_time: String,
    pub end_time: String,
    pub page_size: i64,
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

/// What [`DescribeSlowQueryRecords::new`] takes.
pub struct DescribeSlowQueryRecordsRequired {
    pub instance_id: String,
    pub query_duration_ms: i64,
    pub start_time: String,
    pub end_time: String,
    pub page_size: i64,
    pub page_num: i64,
}
operation! { DescribeSlowQueryRecords{DescribeSlowQueryRecordsRequired: instance_id, query_duration_ms, start_time, end_time, page_size, page_num}
    "DescribeSlowQueryRecords" -> DescribeSlowQueryRecordsOutput {
    0 "InstanceId" instance_id, 1 "QueryDurationMs" query_duration_ms, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "PageSize" page_size, 5 "PageNum" page_num, 6 "DurationMs" duration_ms: String, 7 "DbName" db_name: Vec<String>,
    8 "IsQuery" is_query: i64, 9 "CatalogName" catalog_name: Vec<String>, 10 "Sql" sql: String,
    11 "ReadRows" read_rows: String, 12 "ResultBytes" result_bytes: String, 13 "MemoryUsage" memory_usage: String,
    14 "SortField" sort_field: String, 15 "SortOrder" sort_order: String, 16 "UserName" user_name: String,
    17 "ComputeGroups" compute_groups: Vec<String>
} }
paged! { DescribeSlowQueryRecords: SlowQueryRecord =
    Number "PageNum", "SlowQueryRecords" slow_query_records, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryRecordsOutput {
    pub total_count: Option<i64>,
    pub slow_query_records: Option<Vec<SlowQueryRecord>>,
    pub db_name_list: Option<Vec<String>>,
    pub catalog_name_list: Option<Vec<String>>,
}
model! { DescribeSlowQueryRecordsOutput {
    0 "TotalCount" total_count, 1 "SlowQueryRecords" slow_query_records, 2 "DBNameList" db_name_list,
    3 "CatalogNameList" catalog_name_list
} }

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
    pub result_bytes: Option<u64>,
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
    0 "OsUser" os_user, 1 "InitialQueryId" initial_query_id, 2 "Sql" sql, 3 "QueryStartTime" query_start_time,
    4 "DurationMs" duration_ms, 5 "ReadRows" read_rows, 6 "ResultRows" result_rows, 7 "ResultBytes" result_bytes,
    8 "MemoryUsage" memory_usage, 9 "InitialAddress" initial_address, 10 "DbName" db_name, 11 "IsQuery" is_query,
    12 "ResultBytesMB" result_bytes_mb, 13 "MemoryUsageMB" memory_usage_mb, 14 "DurationSec" duration_sec,
    15 "State" state, 16 "CatalogName" catalog_name, 17 "CpuTimeMs" cpu_time_ms, 18 "ComputeGroup" compute_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryRecordsDownload {
    pub instance_id: String,
    pub query_duration_ms: i64,
    pub start_time: String,
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
operation! { DescribeSlowQueryRecordsDownload(instance_id: String, query_duration_ms: i64, start_time: String, end_time: String)
    "DescribeSlowQueryRecordsDownload" -> DescribeSlowQueryRecordsDownloadOutput {
    0 "InstanceId" instance_id, 1 "QueryDurationMs" query_duration_ms, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "DurationMs" duration_ms: String, 5 "Sql" sql: String, 6 "ReadRows" read_rows: String,
    7 "ResultBytes" result_bytes: String, 8 "MemoryUsage" memory_usage: String, 9 "IsQuery" is_query: i64,
    10 "DbName" db_name: Vec<String>, 11 "CatalogName" catalog_name: Vec<String>, 12 "SortField" sort_field: String,
    13 "SortOrder" sort_order: String, 14 "UserName" user_name: String, 15 "ComputeGroups" compute_groups: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowQueryRecordsDownloadOutput {
    pub cos_url: Option<String>,
}
model! { DescribeSlowQueryRecordsDownloadOutput {
    0 "CosUrl" cos_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpec {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecOutput {
    pub master_spec: Option<Vec<ResourceSpec>>,
    pub core_spec: Option<Vec<ResourceSpec>>,
    pub attach_cbs_spec: Option<Vec<DiskSpec>>,
    pub cn_spec: Option<Vec<ResourceSpec>>,
}
model! { DescribeSpecOutput {
    0 "MasterSpec" master_spec, 1 "CoreSpec" core_spec, 2 "AttachCBSSpec" attach_cbs_spec, 3 "CNSpec" cn_spec
} }

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
    0 "Name" name, 1 "Cpu" cpu, 2 "Mem" mem, 3 "Type" r#type, 4 "SystemDisk" system_disk, 5 "DataDisk" data_disk,
    6 "MaxNodeSize" max_node_size, 7 "Available" available, 8 "ComputeSpecDesc" compute_spec_desc,
    9 "InstanceQuota" instance_quota
} }

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
    0 "DiskType" disk_type, 1 "DiskDesc" disk_desc, 2 "MinDiskSize" min_disk_size, 3 "MaxDiskSize" max_disk_size,
    4 "DiskCount" disk_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlApis {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlApisOutput {
    pub return_data: Option<String>,
    pub error_msg: Option<String>,
}
model! { DescribeSqlApisOutput {
    0 "ReturnData" return_data, 1 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableList {
    pub instance_id: String,
    pub db_name: String,
    pub user_name: Option<String>,
    pub pass_word: Option<Secret>,
    pub catalog_name: Option<String>,
}
operation! { DescribeTableList(instance_id: String, db_name: String) "DescribeTableList" -> DescribeTableListOutput {
    0 "InstanceId" instance_id, 1 "DbName" db_name, 2 "UserName" user_name: String, 3 "PassWord" pass_word: Secret,
    4 "CatalogName" catalog_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableListOutput {
    pub table_names: Option<Vec<String>>,
    pub message: Option<String>,
}
model! { DescribeTableListOutput {
    0 "TableNames" table_names, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBindWorkloadGroup {
    pub instance_id: Option<String>,
}
operation! { DescribeUserBindWorkloadGroup() "DescribeUserBindWorkloadGroup" -> DescribeUserBindWorkloadGroupOutput {
    0 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBindWorkloadGroupOutput {
    pub user_bind_infos: Option<Vec<UserWorkloadGroup>>,
    pub error_msg: Option<String>,
}
model! { DescribeUserBindWorkloadGroupOutput {
    0 "UserBindInfos" user_bind_infos, 1 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserWorkloadGroup {
    pub user_name: Option<String>,
    pub workload_group_name: Option<String>,
}
model! { UserWorkloadGroup {
    0 "UserName" user_name, 1 "WorkloadGroupName" workload_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkloadGroup {
    pub instance_id: String,
}
operation! { DescribeWorkloadGroup(instance_id: String) "DescribeWorkloadGroup" -> DescribeWorkloadGroupOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkloadGroupOutput {
    pub workload_groups: Option<Vec<WorkloadGroupConfig>>,
    pub status: Option<String>,
    pub error_msg: Option<String>,
    pub monitor_status: Option<i64>,
}
model! { DescribeWorkloadGroupOutput {
    0 "WorkloadGroups" workload_groups, 1 "Status" status, 2 "ErrorMsg" error_msg, 3 "MonitorStatus" monitor_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyInstance {
    pub instance_id: String,
}
operation! { DestroyInstance(instance_id: String) "DestroyInstance" -> DestroyInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyInstanceOutput {
    pub flow_id: Option<String>,
    pub instance_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { DestroyInstanceOutput {
    0 "FlowId" flow_id, 1 "InstanceId" instance_id, 2 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterConfigs {
    pub instance_id: String,
    pub modify_conf_context: Vec<ConfigSubmitContext>,
    pub remark: Option<String>,
}
operation! { ModifyClusterConfigs(instance_id: String, modify_conf_context: Vec<ConfigSubmitContext>)
    "ModifyClusterConfigs" -> ModifyClusterConfigsOutput {
    0 "InstanceId" instance_id, 1 "ModifyConfContext" modify_conf_context, 2 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigSubmitContext {
    pub file_name: Option<String>,
    pub new_conf_value: Option<String>,
    pub old_conf_value: Option<String>,
    pub file_path: Option<String>,
}
input! { ConfigSubmitContext(file_name: String, new_conf_value: String) {
    0 "FileName" file_name: String, 1 "NewConfValue" new_conf_value: String, 2 "OldConfValue" old_conf_value: String,
    3 "FilePath" file_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterConfigsOutput {
    pub flow_id: Option<i64>,
    pub error_msg: Option<String>,
}
model! { ModifyClusterConfigsOutput {
    0 "FlowId" flow_id, 1 "ErrorMsg" error_msg
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCoolDownPolicyOutput {
    pub error_msg: Option<String>,
}
model! { ModifyCoolDownPolicyOutput {
    0 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    pub instance_id: String,
    pub instance_name: String,
}
operation! { ModifyInstance(instance_id: String, instance_name: String) "ModifyInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

pub type ModifyInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceKeyValConfigs {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceConfigItem {
    pub conf_key: Option<String>,
    pub conf_value: Option<String>,
}
input! { InstanceConfigItem(conf_key: String, conf_value: String) {
    0 "ConfKey" conf_key: String, 1 "ConfValue" conf_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceKeyValConfigsOutput {
    pub error_msg: Option<String>,
    pub flow_id: Option<i64>,
}
model! { ModifyInstanceKeyValConfigsOutput {
    0 "ErrorMsg" error_msg, 1 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeStatus {
    pub instance_id: String,
    pub node_infos: Vec<NodeInfos>,
    pub operation_code: String,
    pub restart_time_out: Option<String>,
}
operation! { ModifyNodeStatus(instance_id: String, node_infos: Vec<NodeInfos>, operation_code: String)
    "ModifyNodeStatus" -> ModifyNodeStatusOutput {
    0 "InstanceId" instance_id, 1 "NodeInfos" node_infos, 2 "OperationCode" operation_code,
    3 "RestartTimeOut" restart_time_out: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodeStatusOutput {
    pub flow_id: Option<i64>,
    pub error_msg: Option<String>,
}
model! { ModifyNodeStatusOutput {
    0 "FlowId" flow_id, 1 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroups {
    pub instance_id: String,
    pub old_security_group_ids: Option<Vec<String>>,
    pub modify_security_group_ids: Option<Vec<String>>,
}
operation! { ModifySecurityGroups(instance_id: String) "ModifySecurityGroups" -> ModifySecurityGroupsOutput {
    0 "InstanceId" instance_id, 1 "OldSecurityGroupIds" old_security_group_ids: Vec<String>,
    2 "ModifySecurityGroupIds" modify_security_group_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupsOutput {
    pub error_msg: Option<String>,
}
model! { ModifySecurityGroupsOutput {
    0 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserBindWorkloadGroup {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindUser {
    pub user_name: Option<String>,
    pub host: Option<String>,
}
input! { BindUser() {
    0 "UserName" user_name: String, 1 "Host" host: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserBindWorkloadGroupOutput {
    pub error_msg: Option<String>,
}
model! { ModifyUserBindWorkloadGroupOutput {
    0 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserPrivilegesV3 {
    pub instance_id: String,
    pub user_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserPrivileges {
    pub is_set_global_catalog: Option<bool>,
}
input! { UpdateUserPrivileges() {
    0 "IsSetGlobalCatalog" is_set_global_catalog: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserPrivilegesV3Output {
    pub error_msg: Option<String>,
    pub instance_id: Option<String>,
}
model! { ModifyUserPrivilegesV3Output {
    0 "ErrorMsg" error_msg, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkloadGroup {
    pub instance_id: String,
    pub workload_group: Option<WorkloadGroupConfig>,
}
operation! { ModifyWorkloadGroup(instance_id: String) "ModifyWorkloadGroup" -> ModifyWorkloadGroupOutput {
    0 "InstanceId" instance_id, 1 "WorkloadGroup" workload_group: WorkloadGroupConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkloadGroupOutput {
    pub error_msg: Option<String>,
}
model! { ModifyWorkloadGroupOutput {
    0 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkloadGroupStatus {
    pub instance_id: String,
    pub operation_type: Option<String>,
}
operation! { ModifyWorkloadGroupStatus(instance_id: String)
    "ModifyWorkloadGroupStatus" -> ModifyWorkloadGroupStatusOutput {
    0 "InstanceId" instance_id, 1 "OperationType" operation_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkloadGroupStatusOutput {
    pub error_msg: Option<String>,
}
model! { ModifyWorkloadGroupStatusOutput {
    0 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenCoolDown {
    pub instance_id: Option<String>,
}
operation! { OpenCoolDown() "OpenCoolDown" -> OpenCoolDownOutput {
    0 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenCoolDownOutput {
    pub error_msg: Option<String>,
}
model! { OpenCoolDownOutput {
    0 "ErrorMsg" error_msg
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenCoolDownPolicyOutput {
    pub error_msg: Option<String>,
    pub query_document: Option<String>,
}
model! { OpenCoolDownPolicyOutput {
    0 "ErrorMsg" error_msg, 1 "QueryDocument" query_document
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverBackUpJob {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverBackUpJobOutput {
    pub total_count: Option<i64>,
    pub duplicate_tables: Option<Vec<String>>,
    pub error_msg: Option<String>,
}
model! { RecoverBackUpJobOutput {
    0 "TotalCount" total_count, 1 "DuplicateTables" duplicate_tables, 2 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReduceInstance {
    pub instance_id: String,
    pub del_hosts: Vec<String>,
    pub r#type: String,
    pub ha_type: i64,
    pub check_auth: Option<bool>,
}
operation! { ReduceInstance(instance_id: String, del_hosts: Vec<String>, r#type: String, ha_type: i64)
    "ReduceInstance" -> ReduceInstanceOutput {
    0 "InstanceId" instance_id, 1 "DelHosts" del_hosts, 2 "Type" r#type, 3 "HaType" ha_type,
    4 "CheckAuth" check_auth: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReduceInstanceOutput {
    pub flow_id: Option<String>,
    pub instance_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { ReduceInstanceOutput {
    0 "FlowId" flow_id, 1 "InstanceId" instance_id, 2 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDisk {
    pub instance_id: String,
    pub r#type: String,
    pub disk_size: u64,
}
operation! { ResizeDisk(instance_id: String, r#type: String, disk_size: u64) "ResizeDisk" -> ResizeDiskOutput {
    0 "InstanceId" instance_id, 1 "Type" r#type, 2 "DiskSize" disk_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDiskOutput {
    pub instance_id: Option<String>,
    pub flow_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { ResizeDiskOutput {
    0 "InstanceId" instance_id, 1 "FlowId" flow_id, 2 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartClusterForConfigs {
    pub instance_id: String,
    pub config_name: String,
    pub operation_type: Option<String>,
}
operation! { RestartClusterForConfigs(instance_id: String, config_name: String)
    "RestartClusterForConfigs" -> RestartClusterForConfigsOutput {
    0 "InstanceId" instance_id, 1 "ConfigName" config_name, 2 "OperationType" operation_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartClusterForConfigsOutput {
    pub flow_id: Option<i64>,
    pub error_msg: Option<String>,
}
model! { RestartClusterForConfigsOutput {
    0 "FlowId" flow_id, 1 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartClusterForNode {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartClusterForNodeOutput {
    pub flow_id: Option<i64>,
    pub error_msg: Option<String>,
}
model! { RestartClusterForNodeOutput {
    0 "FlowId" flow_id, 1 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutInstance {
    pub instance_id: String,
    pub r#type: String,
    pub node_count: u64,
    pub ha_type: Option<i64>,
    pub check_auth: Option<bool>,
}
operation! { ScaleOutInstance(instance_id: String, r#type: String, node_count: u64)
    "ScaleOutInstance" -> ScaleOutInstanceOutput {
    0 "InstanceId" instance_id, 1 "Type" r#type, 2 "NodeCount" node_count, 3 "HaType" ha_type: i64,
    4 "CheckAuth" check_auth: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutInstanceOutput {
    pub flow_id: Option<String>,
    pub instance_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { ScaleOutInstanceOutput {
    0 "FlowId" flow_id, 1 "InstanceId" instance_id, 2 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleUpInstance {
    pub instance_id: String,
    pub spec_name: String,
    pub r#type: String,
    pub check_auth: Option<bool>,
    pub rolling_restart: Option<bool>,
}
operation! { ScaleUpInstance(instance_id: String, spec_name: String, r#type: String)
    "ScaleUpInstance" -> ScaleUpInstanceOutput {
    0 "InstanceId" instance_id, 1 "SpecName" spec_name, 2 "Type" r#type, 3 "CheckAuth" check_auth: bool,
    4 "RollingRestart" rolling_restart: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleUpInstanceOutput {
    pub flow_id: Option<String>,
    pub instance_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { ScaleUpInstanceOutput {
    0 "FlowId" flow_id, 1 "InstanceId" instance_id, 2 "ErrorMsg" error_msg
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCoolDownOutput {
    pub error_msg: Option<String>,
}
model! { UpdateCoolDownOutput {
    0 "ErrorMsg" error_msg
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
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
