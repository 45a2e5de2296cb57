//! `cdwch` of Tencent Cloud, API version 2020-09-15.
//!
//! Endpoint: `cdwch.tencentcloudapi.com`, or `cdwch.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cdwch::DescribeCNInstances};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCNInstances::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "cdwch",
    "2020-09-15",
    "cdwch",
    &Endpoints::NONE,
);

/// `ActionAlterCkUser` of `cdwch` 2020-09-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=ActionAlterCkUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionAlterCkUser {
    /// Required.
    pub user_info: CkUserAlterInfo,
    /// Required.
    pub api_type: String,
}
operation! { ActionAlterCkUser(user_info: CkUserAlterInfo, api_type: String)
    "ActionAlterCkUser" -> ActionAlterCkUserOutput {
    0 "UserInfo" user_info, 1 "ApiType" api_type
} }

/// In the request of [`ActionAlterCkUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CkUserAlterInfo {
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub user_name: Option<String>,
    /// Required. Secret.
    pub pass_word: Option<Secret>,
    pub describe: Option<String>,
    /// Secret.
    pub original_password: Option<Secret>,
}
input! { CkUserAlterInfo(instance_id: String, user_name: String, pass_word: Secret) {
    0 "InstanceId" instance_id: String, 1 "UserName" user_name: String, 2 "PassWord" pass_word: Secret,
    3 "Describe" describe: String, 4 "OriginalPassword" original_password: Secret
} }

/// Response of [`ActionAlterCkUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionAlterCkUserOutput {
    pub err_msg: Option<String>,
}
model! { ActionAlterCkUserOutput {
    0 "ErrMsg" err_msg: String
} }

/// Creates back up schedule: `CreateBackUpSchedule` of `cdwch` 2020-09-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=CreateBackUpSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackUpSchedule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub schedule_type: String,
    /// Required.
    pub operation_type: String,
    pub retain_days: Option<i64>,
    pub schedule_id: Option<i64>,
    pub week_days: Option<String>,
    pub execute_hour: Option<i64>,
    pub back_up_tables: Option<Vec<BackupTableContent>>,
}
operation! { CreateBackUpSchedule(instance_id: String, schedule_type: String, operation_type: String)
    "CreateBackUpSchedule" -> CreateBackUpScheduleOutput {
    0 "InstanceId" instance_id, 1 "ScheduleType" schedule_type, 2 "OperationType" operation_type,
    3 "RetainDays" retain_days: i64, 4 "ScheduleId" schedule_id: i64, 5 "WeekDays" week_days: String,
    6 "ExecuteHour" execute_hour: i64, 7 "BackUpTables" back_up_tables: Vec<BackupTableContent>
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
    pub vcluster: Option<String>,
    pub ips: Option<String>,
    pub zoo_path: Option<String>,
    pub rip: Option<String>,
}
input! { BackupTableContent(database: String, table: String, total_bytes: i64) {
    0 "Database" database: String, 1 "Table" table: String, 2 "TotalBytes" total_bytes: i64,
    3 "VCluster" vcluster: String, 4 "Ips" ips: String, 5 "ZooPath" zoo_path: String, 6 "Rip" rip: String
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

/// Creates instance new: `CreateInstanceNew` of `cdwch` 2020-09-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=CreateInstanceNew>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceNew {
    /// Required.
    pub zone: String,
    /// Required.
    pub ha_flag: bool,
    /// Required.
    pub user_vpc_id: String,
    /// Required.
    pub user_subnet_id: String,
    /// Required.
    pub product_version: String,
    /// Required.
    pub charge_properties: Charge,
    /// Required.
    pub instance_name: String,
    /// Required.
    pub data_spec: NodeSpec,
    /// Deprecated.
    pub tags: Option<Tag>,
    pub cls_log_set_id: Option<String>,
    pub cos_bucket_name: Option<String>,
    pub mount_disk_type: Option<i64>,
    pub ha_zk: Option<bool>,
    pub common_spec: Option<NodeSpec>,
    pub tag_items: Option<Vec<Tag>>,
    pub secondary_zone_info: Option<Vec<SecondaryZoneInfo>>,
    /// Secret.
    pub ck_default_user_pwd: Option<Secret>,
    pub cluster_type: Option<String>,
}

/// Arguments of [`CreateInstanceNew::new`].
pub struct CreateInstanceNewRequired {
    pub zone: String,
    pub ha_flag: bool,
    pub user_vpc_id: String,
    pub user_subnet_id: String,
    pub product_version: String,
    pub charge_properties: Charge,
    pub instance_name: String,
    pub data_spec: NodeSpec,
}
operation! {
    CreateInstanceNew { CreateInstanceNewRequired: zone, ha_flag, user_vpc_id, user_subnet_id, product_version, charge_properties, instance_name, data_spec }
    "CreateInstanceNew" -> CreateInstanceNewOutput {
    0 "Zone" zone, 1 "HaFlag" ha_flag, 2 "UserVPCId" user_vpc_id, 3 "UserSubnetId" user_subnet_id,
    4 "ProductVersion" product_version, 5 "ChargeProperties" charge_properties, 6 "InstanceName" instance_name,
    7 "DataSpec" data_spec, 8 "Tags" tags: Tag, 9 "ClsLogSetId" cls_log_set_id: String,
    10 "CosBucketName" cos_bucket_name: String, 11 "MountDiskType" mount_disk_type: i64, 12 "HAZk" ha_zk: bool,
    13 "CommonSpec" common_spec: NodeSpec, 14 "TagItems" tag_items: Vec<Tag>,
    15 "SecondaryZoneInfo" secondary_zone_info: Vec<SecondaryZoneInfo>,
    16 "CkDefaultUserPwd" ck_default_user_pwd: Secret, 17 "ClusterType" cluster_type: String
} }

/// In the request of [`CreateInstanceNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Charge {
    /// Required.
    pub charge_type: Option<String>,
    pub renew_flag: Option<i64>,
    pub time_span: Option<i64>,
}
input! { Charge(charge_type: String) {
    0 "ChargeType" charge_type: String, 1 "RenewFlag" renew_flag: i64, 2 "TimeSpan" time_span: i64
} }

/// In the request of [`CreateInstanceNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeSpec {
    /// Required.
    pub spec_name: Option<String>,
    /// Required.
    pub count: Option<i64>,
    /// Required.
    pub disk_size: Option<i64>,
}
input! { NodeSpec(spec_name: String, count: i64, disk_size: i64) {
    0 "SpecName" spec_name: String, 1 "Count" count: i64, 2 "DiskSize" disk_size: i64
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
pub struct SecondaryZoneInfo {
    pub secondary_zone: Option<String>,
    pub secondary_subnet: Option<String>,
    pub user_ip_num: Option<String>,
    pub secondary_user_subnet_ip_num: Option<i64>,
}
input! { SecondaryZoneInfo() {
    0 "SecondaryZone" secondary_zone: String, 1 "SecondarySubnet" secondary_subnet: String,
    2 "UserIpNum" user_ip_num: String, 3 "SecondaryUserSubnetIPNum" secondary_user_subnet_ip_num: i64
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

/// Deletes back up data: `DeleteBackUpData` of `cdwch` 2020-09-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=DeleteBackUpData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackUpData {
    /// Required.
    pub instance_id: String,
    pub back_up_job_id: Option<i64>,
    pub is_delete_all: Option<bool>,
}
operation! { DeleteBackUpData(instance_id: String) "DeleteBackUpData" -> Empty {
    0 "InstanceId" instance_id, 1 "BackUpJobId" back_up_job_id: i64, 2 "IsDeleteAll" is_delete_all: bool
} }

/// Response of [`DeleteBackUpData`]: empty.
pub type DeleteBackUpDataOutput = Empty;

/// Describes back up job: `DescribeBackUpJob` of `cdwch` 2020-09-15.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=DescribeBackUpJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpJob {
    /// Required.
    pub instance_id: String,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeBackUpJob(instance_id: String) "DescribeBackUpJob" -> DescribeBackUpJobOutput {
    0 "InstanceId" instance_id, 1 "PageSize" page_size: i64, 2 "PageNum" page_num: i64,
    3 "BeginTime" begin_time: String, 4 "EndTime" end_time: String
} }
paged! { DescribeBackUpJob: BackUpJobDisplay = Number "PageNum", "BackUpJobs" back_up_jobs, total "TotalCount" }

/// Response of [`DescribeBackUpJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpJobOutput {
    pub back_up_jobs: Vec<BackUpJobDisplay>,
    pub error_msg: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeBackUpJobOutput {
    0 "BackUpJobs" back_up_jobs: Vec<BackUpJobDisplay>, 1 "ErrorMsg" error_msg: String, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBackUpJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackUpJobDisplay {
    pub job_id: Option<i64>,
    pub snapshot: Option<String>,
    pub back_up_type: Option<String>,
    pub back_up_size: Option<i64>,
    pub back_up_time: Option<String>,
    pub expire_time: Option<String>,
    pub job_status: Option<String>,
    pub process_size: Option<i64>,
    pub error_reason: Option<String>,
}
model! { BackUpJobDisplay {
    0 "JobId" job_id: i64, 1 "Snapshot" snapshot: String, 2 "BackUpType" back_up_type: String,
    3 "BackUpSize" back_up_size: i64, 4 "BackUpTime" back_up_time: String, 5 "ExpireTime" expire_time: String,
    6 "JobStatus" job_status: String, 7 "ProcessSize" process_size: i64, 8 "ErrorReason" error_reason: String
} }

/// Describes back up job detail: `DescribeBackUpJobDetail` of `cdwch` 2020-09-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=DescribeBackUpJobDetail>.
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
}
model! { DescribeBackUpJobDetailOutput {
    0 "TableContents" table_contents: Vec<BackupTableContent>
} }

/// Describes back up schedule: `DescribeBackUpSchedule` of `cdwch` 2020-09-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=DescribeBackUpSchedule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpSchedule {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeBackUpSchedule(instance_id: String) "DescribeBackUpSchedule" -> DescribeBackUpScheduleOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeBackUpSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpScheduleOutput {
    pub back_up_opened: Option<bool>,
    pub meta_strategy: Option<ScheduleStrategy>,
    pub data_strategy: Option<ScheduleStrategy>,
    pub back_up_contents: Vec<BackupTableContent>,
    pub back_up_status: Option<i64>,
    pub error_msg: Option<String>,
}
model! { DescribeBackUpScheduleOutput {
    0 "BackUpOpened" back_up_opened: bool, 1 "MetaStrategy" meta_strategy: ScheduleStrategy,
    2 "DataStrategy" data_strategy: ScheduleStrategy, 3 "BackUpContents" back_up_contents: Vec<BackupTableContent>,
    4 "BackUpStatus" back_up_status: i64, 5 "ErrorMsg" error_msg: String
} }

/// In the response of [`DescribeBackUpSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleStrategy {
    pub cos_bucket_name: Option<String>,
    pub retain_days: Option<i64>,
    pub week_days: Option<String>,
    pub execute_hour: Option<i64>,
    pub schedule_id: Option<i64>,
    pub next_backup_time: Option<String>,
}
model! { ScheduleStrategy {
    0 "CosBucketName" cos_bucket_name: String, 1 "RetainDays" retain_days: i64, 2 "WeekDays" week_days: String,
    3 "ExecuteHour" execute_hour: i64, 4 "ScheduleId" schedule_id: i64, 5 "NextBackupTime" next_backup_time: String
} }

/// Describes back up tables: `DescribeBackUpTables` of `cdwch` 2020-09-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=DescribeBackUpTables>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpTables {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeBackUpTables(instance_id: String) "DescribeBackUpTables" -> DescribeBackUpTablesOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeBackUpTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackUpTablesOutput {
    pub available_tables: Vec<BackupTableContent>,
    pub error_msg: Option<String>,
}
model! { DescribeBackUpTablesOutput {
    0 "AvailableTables" available_tables: Vec<BackupTableContent>, 1 "ErrorMsg" error_msg: String
} }

/// Describes cn instances: `DescribeCNInstances` of `cdwch` 2020-09-15.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=DescribeCNInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCNInstances {
    pub search_instance_id: Option<String>,
    pub search_instance_name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_tags: Option<Vec<SearchTags>>,
    pub instance_type: Option<String>,
    pub components: Option<Vec<String>>,
}
operation! { DescribeCNInstances() "DescribeCNInstances" -> DescribeCNInstancesOutput {
    0 "SearchInstanceID" search_instance_id: String, 1 "SearchInstanceName" search_instance_name: String,
    2 "Offset" offset: i64, 3 "Limit" limit: i64, 4 "SearchTags" search_tags: Vec<SearchTags>,
    5 "InstanceType" instance_type: String, 6 "Components" components: Vec<String>
} }
paged! { DescribeCNInstances: CnInstanceInfo = Offset "Offset", "InstancesList" instances_list, total "TotalCount" }

/// In the request of [`DescribeCNInstances`].
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

/// Response of [`DescribeCNInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCNInstancesOutput {
    pub total_count: Option<i64>,
    pub instances_list: Vec<CnInstanceInfo>,
    pub error_msg: Option<String>,
}
model! { DescribeCNInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstancesList" instances_list: Vec<CnInstanceInfo>,
    2 "ErrorMsg" error_msg: String
} }

/// In the response of [`DescribeCNInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CnInstanceInfo {
    pub id: Option<i64>,
    pub instance_type: Option<String>,
    pub instance_name: Option<String>,
    pub status: Option<String>,
    pub status_desc: Option<String>,
    pub instance_state_info: Option<InstanceStateInfo>,
    pub instance_id: Option<String>,
    pub resources: Vec<CNResource>,
    pub is_secondary_zone: Option<String>,
    pub secondary_zone_info: Option<String>,
}
model! { CnInstanceInfo {
    0 "ID" id: i64, 1 "InstanceType" instance_type: String, 2 "InstanceName" instance_name: String,
    3 "Status" status: String, 4 "StatusDesc" status_desc: String,
    5 "InstanceStateInfo" instance_state_info: InstanceStateInfo, 6 "InstanceID" instance_id: String,
    7 "Resources" resources: Vec<CNResource>, 8 "IsSecondaryZone" is_secondary_zone: String,
    9 "SecondaryZoneInfo" secondary_zone_info: String
} }

/// In the response of [`DescribeCNInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceStateInfo {
    pub instance_state: Option<String>,
    pub flow_create_time: Option<String>,
    pub flow_name: Option<String>,
    pub flow_progress: Option<i64>,
    pub instance_state_desc: Option<String>,
    pub flow_msg: Option<String>,
    pub process_name: Option<String>,
    pub request_id: Option<String>,
    pub process_sub_name: Option<String>,
    /// On the wire: `RequestID`.
    pub request_id_2: Option<String>,
}
model! { InstanceStateInfo {
    0 "InstanceState" instance_state: String, 1 "FlowCreateTime" flow_create_time: String,
    2 "FlowName" flow_name: String, 3 "FlowProgress" flow_progress: i64,
    4 "InstanceStateDesc" instance_state_desc: String, 5 "FlowMsg" flow_msg: String,
    6 "ProcessName" process_name: String, 7 "RequestId" request_id: String, 8 "ProcessSubName" process_sub_name: String,
    9 "RequestID" request_id_2: String
} }

/// In the response of [`DescribeCNInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CNResource {
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub component: Option<String>,
    pub deploy_mode: Option<i64>,
    pub spec_name: Option<String>,
    pub resource_id: Option<String>,
    pub status: Option<i64>,
    pub ip: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub storage: Option<i64>,
    pub uuid: Option<String>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub details: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub expire_time: Option<String>,
}
model! { CNResource {
    0 "ID" id: i64, 1 "InstanceID" instance_id: String, 2 "AppID" app_id: i64, 3 "Uin" uin: String,
    4 "Component" component: String, 5 "DeployMode" deploy_mode: i64, 6 "SpecName" spec_name: String,
    7 "ResourceID" resource_id: String, 8 "Status" status: i64, 9 "IP" ip: String, 10 "CPU" cpu: i64,
    11 "Memory" memory: i64, 12 "Storage" storage: i64, 13 "UUID" uuid: String, 14 "Region" region: String,
    15 "Zone" zone: String, 16 "Details" details: String, 17 "CreateTime" create_time: String,
    18 "ModifyTime" modify_time: String, 19 "ExpireTime" expire_time: String
} }

/// Describes ck sql apis: `DescribeCkSqlApis` of `cdwch` 2020-09-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=DescribeCkSqlApis>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_EXECUTE_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCkSqlApis {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub api_type: String,
    pub cluster: Option<String>,
    pub user_name: Option<String>,
    pub user_type: Option<String>,
}
operation! { DescribeCkSqlApis(instance_id: String, api_type: String) "DescribeCkSqlApis" -> DescribeCkSqlApisOutput {
    0 "InstanceId" instance_id, 1 "ApiType" api_type, 2 "Cluster" cluster: String, 3 "UserName" user_name: String,
    4 "UserType" user_type: String
} }

/// Response of [`DescribeCkSqlApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCkSqlApisOutput {
    pub return_data: Option<String>,
}
model! { DescribeCkSqlApisOutput {
    0 "ReturnData" return_data: String
} }

/// Describes cluster configs: `DescribeClusterConfigs` of `cdwch` 2020-09-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=DescribeClusterConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConfigs {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeClusterConfigs(instance_id: String) "DescribeClusterConfigs" -> DescribeClusterConfigsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeClusterConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterConfigsOutput {
    pub cluster_conf_list: Vec<ClusterConfigsInfoFromEMR>,
}
model! { DescribeClusterConfigsOutput {
    0 "ClusterConfList" cluster_conf_list: Vec<ClusterConfigsInfoFromEMR>
} }

/// In the response of [`DescribeClusterConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterConfigsInfoFromEMR {
    pub file_name: Option<String>,
    pub file_conf: Option<String>,
    pub key_conf: Option<String>,
    pub ori_param: Option<String>,
    pub need_restart: Option<i64>,
    pub file_path: Option<String>,
    pub ip: Option<String>,
    pub config_level: Option<String>,
}
model! { ClusterConfigsInfoFromEMR {
    0 "FileName" file_name: String, 1 "FileConf" file_conf: String, 2 "KeyConf" key_conf: String,
    3 "OriParam" ori_param: String, 4 "NeedRestart" need_restart: i64, 5 "FilePath" file_path: String,
    6 "Ip" ip: String, 7 "ConfigLevel" config_level: String
} }

/// Describes event tasks: `DescribeEventTasks` of `cdwch` 2020-09-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=DescribeEventTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventTasks {
    /// Required.
    pub instance_id: String,
    pub event_task_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub event_code: Option<String>,
    pub status: Option<Vec<i64>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub sort_field: Option<String>,
    pub sort_order: Option<String>,
}
operation! { DescribeEventTasks(instance_id: String) "DescribeEventTasks" -> DescribeEventTasksOutput {
    0 "InstanceId" instance_id, 1 "EventTaskId" event_task_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "EventCode" event_code: String, 5 "Status" status: Vec<i64>,
    6 "StartTime" start_time: String, 7 "EndTime" end_time: String, 8 "SortField" sort_field: String,
    9 "SortOrder" sort_order: String
} }
paged! { DescribeEventTasks: EventTask = Number "PageNumber", "EventTasks" event_tasks, total "TotalCount" }

/// Response of [`DescribeEventTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventTasksOutput {
    pub event_tasks: Vec<EventTask>,
    pub total_count: Option<i64>,
}
model! { DescribeEventTasksOutput {
    0 "EventTasks" event_tasks: Vec<EventTask>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEventTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventTask {
    pub instance_id: Option<String>,
    pub event_task_id: Option<i64>,
    pub handle_user: Option<String>,
    pub event_code: Option<String>,
    pub repair_id: Option<String>,
    pub event_name_describe: Option<String>,
    pub event_priority: Option<i64>,
    pub event_detail: Option<String>,
    pub ip: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<i64>,
    pub need_authorization: Option<i64>,
    pub operation_type: Vec<String>,
    pub finish_time: Option<String>,
    pub operation_guide: Option<String>,
    pub resource_id: Option<String>,
}
model! { EventTask {
    0 "InstanceId" instance_id: String, 1 "EventTaskId" event_task_id: i64, 2 "HandleUser" handle_user: String,
    3 "EventCode" event_code: String, 4 "RepairId" repair_id: String, 5 "EventNameDescribe" event_name_describe: String,
    6 "EventPriority" event_priority: i64, 7 "EventDetail" event_detail: String, 8 "IP" ip: String,
    9 "CreateTime" create_time: String, 10 "Status" status: i64, 11 "NeedAuthorization" need_authorization: i64,
    12 "OperationType" operation_type: Vec<String>, 13 "FinishTime" finish_time: String,
    14 "OperationGuide" operation_guide: String, 15 "ResourceId" resource_id: String
} }

/// Describes instance: `DescribeInstance` of `cdwch` 2020-09-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=DescribeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    /// Required.
    pub instance_id: String,
    pub is_open_api: Option<bool>,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "InstanceId" instance_id, 1 "IsOpenApi" is_open_api: bool
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
    pub common_summary: Option<NodesSummary>,
    pub ha: Option<String>,
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
    pub is_elastic: Option<bool>,
    pub instance_state_info: Option<InstanceStateInfo>,
    pub ha_zk: Option<bool>,
    pub mount_disk_type: Option<i64>,
    pub ch_proxy_vip: Option<String>,
    pub cos_bucket_name: Option<String>,
    pub can_attach_cbs: Option<bool>,
    pub can_attach_cbs_lvm: Option<bool>,
    pub can_attach_cos: Option<bool>,
    pub components: Vec<ServiceInfo>,
    pub upgrade_versions: Option<String>,
    pub es_index_id: Option<String>,
    pub es_index_username: Option<String>,
    /// Secret.
    pub es_index_password: Option<Secret>,
    pub has_es_index: Option<bool>,
    pub is_secondary_zone: Option<bool>,
    pub secondary_zone_info: Option<String>,
    pub click_house_keeper: Option<bool>,
    pub details: Option<InstanceDetail>,
    pub is_white_sgs: Option<bool>,
    pub bind_sgs: Vec<String>,
    pub has_public_cloud_clb: Option<bool>,
    pub upgrade_zk_versions: Option<String>,
    pub show_rip: Option<String>,
    pub instance_type: Option<String>,
    pub enable_config_key_value: Option<String>,
    pub https_enabled: Option<bool>,
    pub disk_encrypt_info: Option<DiskEncryptInfo>,
}
model! { InstanceInfo {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Status" status: String,
    3 "Version" version: String, 4 "Region" region: String, 5 "Zone" zone: String, 6 "VpcId" vpc_id: String,
    7 "SubnetId" subnet_id: String, 8 "PayMode" pay_mode: String, 9 "CreateTime" create_time: String,
    10 "ExpireTime" expire_time: String, 11 "MasterSummary" master_summary: NodesSummary,
    12 "CommonSummary" common_summary: NodesSummary, 13 "HA" ha: String, 14 "AccessInfo" access_info: String,
    15 "Id" id: i64, 16 "RegionId" region_id: i64, 17 "ZoneDesc" zone_desc: String, 18 "FlowMsg" flow_msg: String,
    19 "StatusDesc" status_desc: String, 20 "RenewFlag" renew_flag: bool, 21 "Tags" tags: Vec<Tag>,
    22 "Monitor" monitor: String, 23 "HasClsTopic" has_cls_topic: bool, 24 "ClsTopicId" cls_topic_id: String,
    25 "ClsLogSetId" cls_log_set_id: String, 26 "EnableXMLConfig" enable_xml_config: i64,
    27 "RegionDesc" region_desc: String, 28 "Eip" eip: String, 29 "CosMoveFactor" cos_move_factor: i64,
    30 "Kind" kind: String, 31 "IsElastic" is_elastic: bool,
    32 "InstanceStateInfo" instance_state_info: InstanceStateInfo, 33 "HAZk" ha_zk: bool,
    34 "MountDiskType" mount_disk_type: i64, 35 "CHProxyVip" ch_proxy_vip: String,
    36 "CosBucketName" cos_bucket_name: String, 37 "CanAttachCbs" can_attach_cbs: bool,
    38 "CanAttachCbsLvm" can_attach_cbs_lvm: bool, 39 "CanAttachCos" can_attach_cos: bool,
    40 "Components" components: Vec<ServiceInfo>, 41 "UpgradeVersions" upgrade_versions: String,
    42 "EsIndexId" es_index_id: String, 43 "EsIndexUsername" es_index_username: String,
    44 "EsIndexPassword" es_index_password: Secret, 45 "HasEsIndex" has_es_index: bool,
    46 "IsSecondaryZone" is_secondary_zone: bool, 47 "SecondaryZoneInfo" secondary_zone_info: String,
    48 "ClickHouseKeeper" click_house_keeper: bool, 49 "Details" details: InstanceDetail,
    50 "IsWhiteSGs" is_white_sgs: bool, 51 "BindSGs" bind_sgs: Vec<String>,
    52 "HasPublicCloudClb" has_public_cloud_clb: bool, 53 "UpgradeZkVersions" upgrade_zk_versions: String,
    54 "ShowRip" show_rip: String, 55 "InstanceType" instance_type: String,
    56 "EnableConfigKeyValue" enable_config_key_value: String, 57 "HttpsEnabled" https_enabled: bool,
    58 "DiskEncryptInfo" disk_encrypt_info: DiskEncryptInfo
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
    pub max_disk_size: Option<i64>,
    pub encrypt: Option<i64>,
}
model! { NodesSummary {
    0 "Spec" spec: String, 1 "NodeSize" node_size: i64, 2 "Core" core: i64, 3 "Memory" memory: i64, 4 "Disk" disk: i64,
    5 "DiskType" disk_type: String, 6 "DiskDesc" disk_desc: String, 7 "AttachCBSSpec" attach_cbs_spec: AttachCBSSpec,
    8 "SubProductType" sub_product_type: String, 9 "SpecCore" spec_core: i64, 10 "SpecMemory" spec_memory: i64,
    11 "DiskCount" disk_count: i64, 12 "MaxDiskSize" max_disk_size: i64, 13 "Encrypt" encrypt: i64
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
pub struct ServiceInfo {
    pub name: Option<String>,
    pub version: Option<String>,
}
model! { ServiceInfo {
    0 "Name" name: String, 1 "Version" version: String
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

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskEncryptInfo {
    pub encrypt_type: Option<String>,
    pub kms_key_id: Option<String>,
    pub kms_region: Option<String>,
    pub kms_key_name: Option<String>,
}
model! { DiskEncryptInfo {
    0 "EncryptType" encrypt_type: String, 1 "KmsKeyId" kms_key_id: String, 2 "KmsRegion" kms_region: String,
    3 "KmsKeyName" kms_key_name: String
} }

/// Describes instance clusters: `DescribeInstanceClusters` of `cdwch` 2020-09-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=DescribeInstanceClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceClusters {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceClusters(instance_id: String)
    "DescribeInstanceClusters" -> DescribeInstanceClustersOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceClustersOutput {
    pub clusters: Vec<ClusterInfo>,
}
model! { DescribeInstanceClustersOutput {
    0 "Clusters" clusters: Vec<ClusterInfo>
} }

/// In the response of [`DescribeInstanceClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterInfo {
    pub cluster_name: Option<String>,
    pub node_ips: Vec<String>,
}
model! { ClusterInfo {
    0 "ClusterName" cluster_name: String, 1 "NodeIps" node_ips: Vec<String>
} }

/// Describes instance key val configs: `DescribeInstanceKeyValConfigs` of `cdwch` 2020-09-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=DescribeInstanceKeyValConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceKeyValConfigs {
    /// Required.
    pub instance_id: String,
    pub search_config_name: Option<String>,
}
operation! { DescribeInstanceKeyValConfigs(instance_id: String)
    "DescribeInstanceKeyValConfigs" -> DescribeInstanceKeyValConfigsOutput {
    0 "InstanceId" instance_id, 1 "SearchConfigName" search_config_name: String
} }

/// Response of [`DescribeInstanceKeyValConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceKeyValConfigsOutput {
    pub config_items: Vec<InstanceConfigInfo>,
    pub un_config_items: Vec<InstanceConfigInfo>,
    pub map_config_items: Vec<MapConfigItem>,
    pub error_msg: Option<String>,
}
model! { DescribeInstanceKeyValConfigsOutput {
    0 "ConfigItems" config_items: Vec<InstanceConfigInfo>, 1 "UnConfigItems" un_config_items: Vec<InstanceConfigInfo>,
    2 "MapConfigItems" map_config_items: Vec<MapConfigItem>, 3 "ErrorMsg" error_msg: String
} }

/// In the response of [`DescribeInstanceKeyValConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceConfigInfo {
    pub conf_key: Option<String>,
    pub conf_value: Option<String>,
    pub default_value: Option<String>,
    pub need_restart: Option<bool>,
    pub editable: Option<bool>,
    pub conf_desc: Option<String>,
    pub file_name: Option<String>,
    pub modify_rule_type: Option<String>,
    pub modify_rule_value: Option<String>,
    pub uin: Option<String>,
    pub modify_time: Option<String>,
    pub value_range: Option<String>,
    pub abnormal_param: Option<String>,
    pub config_effective: Option<String>,
}
model! { InstanceConfigInfo {
    0 "ConfKey" conf_key: String, 1 "ConfValue" conf_value: String, 2 "DefaultValue" default_value: String,
    3 "NeedRestart" need_restart: bool, 4 "Editable" editable: bool, 5 "ConfDesc" conf_desc: String,
    6 "FileName" file_name: String, 7 "ModifyRuleType" modify_rule_type: String,
    8 "ModifyRuleValue" modify_rule_value: String, 9 "Uin" uin: String, 10 "ModifyTime" modify_time: String,
    11 "ValueRange" value_range: String, 12 "AbnormalParam" abnormal_param: String,
    13 "ConfigEffective" config_effective: String
} }

/// In the response of [`DescribeInstanceKeyValConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MapConfigItem {
    pub conf_key: Option<String>,
    pub items: Vec<InstanceConfigInfo>,
}
model! { MapConfigItem {
    0 "ConfKey" conf_key: String, 1 "Items" items: Vec<InstanceConfigInfo>
} }

/// Describes instance nodes: `DescribeInstanceNodes` of `cdwch` 2020-09-15.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=DescribeInstanceNodes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodes {
    /// Required.
    pub instance_id: String,
    pub node_role: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub display_policy: Option<String>,
    pub force_all: Option<bool>,
}
operation! { DescribeInstanceNodes(instance_id: String) "DescribeInstanceNodes" -> DescribeInstanceNodesOutput {
    0 "InstanceId" instance_id, 1 "NodeRole" node_role: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "DisplayPolicy" display_policy: String, 5 "ForceAll" force_all: bool
} }
paged! { DescribeInstanceNodes: InstanceNode =
    Offset "Offset", "InstanceNodesList" instance_nodes_list, total "TotalCount" }

/// Response of [`DescribeInstanceNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodesOutput {
    pub total_count: Option<i64>,
    pub instance_nodes_list: Vec<InstanceNode>,
}
model! { DescribeInstanceNodesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceNodesList" instance_nodes_list: Vec<InstanceNode>
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
    pub cluster: Option<String>,
    pub node_groups: Vec<GroupInfo>,
    pub rip: Option<String>,
    pub is_ch_proxy: Option<bool>,
    pub status: Option<String>,
    pub uuid: Option<String>,
    pub zone: Option<String>,
    pub zone_desc: Option<String>,
    pub real_resource_id: Option<String>,
    pub subnet_id: Option<String>,
}
model! { InstanceNode {
    0 "Ip" ip: String, 1 "Spec" spec: String, 2 "Core" core: i64, 3 "Memory" memory: i64,
    4 "DiskType" disk_type: String, 5 "DiskSize" disk_size: i64, 6 "Cluster" cluster: String,
    7 "NodeGroups" node_groups: Vec<GroupInfo>, 8 "Rip" rip: String, 9 "IsCHProxy" is_ch_proxy: bool,
    10 "Status" status: String, 11 "UUID" uuid: String, 12 "Zone" zone: String, 13 "ZoneDesc" zone_desc: String,
    14 "RealResourceId" real_resource_id: String, 15 "SubnetId" subnet_id: String
} }

/// In the response of [`DescribeInstanceNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    pub group_name: Option<String>,
    pub shard_name: Option<String>,
    pub replica_name: Option<String>,
}
model! { GroupInfo {
    0 "GroupName" group_name: String, 1 "ShardName" shard_name: String, 2 "ReplicaName" replica_name: String
} }

/// Describes instance shards: `DescribeInstanceShards` of `cdwch` 2020-09-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=DescribeInstanceShards>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceShards {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceShards(instance_id: String) "DescribeInstanceShards" -> DescribeInstanceShardsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceShards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceShardsOutput {
    pub instance_shards_list: Option<String>,
}
model! { DescribeInstanceShardsOutput {
    0 "InstanceShardsList" instance_shards_list: String
} }

/// Describes instance state: `DescribeInstanceState` of `cdwch` 2020-09-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=DescribeInstanceState>.
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
    pub process_name: Option<String>,
    pub process_sub_name: Option<String>,
}
model! { DescribeInstanceStateOutput {
    0 "InstanceState" instance_state: String, 1 "FlowCreateTime" flow_create_time: String,
    2 "FlowName" flow_name: String, 3 "FlowProgress" flow_progress: f64,
    4 "InstanceStateDesc" instance_state_desc: String, 5 "FlowMsg" flow_msg: String,
    6 "ProcessName" process_name: String, 7 "ProcessSubName" process_sub_name: String
} }

/// Describes instances new: `DescribeInstancesNew` of `cdwch` 2020-09-15.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=DescribeInstancesNew>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesNew {
    pub search_instance_id: Option<String>,
    pub search_instance_name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_tags: Option<Vec<SearchTags>>,
    pub is_simple: Option<bool>,
    pub vips: Option<Vec<String>>,
}
operation! { DescribeInstancesNew() "DescribeInstancesNew" -> DescribeInstancesNewOutput {
    0 "SearchInstanceId" search_instance_id: String, 1 "SearchInstanceName" search_instance_name: String,
    2 "Offset" offset: i64, 3 "Limit" limit: i64, 4 "SearchTags" search_tags: Vec<SearchTags>,
    5 "IsSimple" is_simple: bool, 6 "Vips" vips: Vec<String>
} }
paged! { DescribeInstancesNew: InstanceInfo = Offset "Offset", "InstancesList" instances_list, total "TotalCount" }

/// Response of [`DescribeInstancesNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesNewOutput {
    pub total_count: Option<i64>,
    pub instances_list: Vec<InstanceInfo>,
}
model! { DescribeInstancesNewOutput {
    0 "TotalCount" total_count: i64, 1 "InstancesList" instances_list: Vec<InstanceInfo>
} }

/// Describes spec: `DescribeSpec` of `cdwch` 2020-09-15.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=DescribeSpec>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpec {
    /// Required.
    pub zone: String,
    pub pay_mode: Option<String>,
    pub is_elastic: Option<bool>,
    pub case_type: Option<i64>,
}
operation! { DescribeSpec(zone: String) "DescribeSpec" -> DescribeSpecOutput {
    0 "Zone" zone, 1 "PayMode" pay_mode: String, 2 "IsElastic" is_elastic: bool, 3 "CaseType" case_type: i64
} }

/// Response of [`DescribeSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecOutput {
    pub common_spec: Vec<ResourceSpec>,
    pub data_spec: Vec<ResourceSpec>,
    pub attach_cbs_spec: Vec<DiskSpec>,
}
model! { DescribeSpecOutput {
    0 "CommonSpec" common_spec: Vec<ResourceSpec>, 1 "DataSpec" data_spec: Vec<ResourceSpec>,
    2 "AttachCBSSpec" attach_cbs_spec: Vec<DiskSpec>
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
    pub display_name: Option<String>,
    pub instance_quota: Option<i64>,
}
model! { ResourceSpec {
    0 "Name" name: String, 1 "Cpu" cpu: i64, 2 "Mem" mem: i64, 3 "Type" r#type: String,
    4 "SystemDisk" system_disk: DiskSpec, 5 "DataDisk" data_disk: DiskSpec, 6 "MaxNodeSize" max_node_size: i64,
    7 "Available" available: bool, 8 "ComputeSpecDesc" compute_spec_desc: String, 9 "DisplayName" display_name: String,
    10 "InstanceQuota" instance_quota: i64
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

/// Destroys instance: `DestroyInstance` of `cdwch` 2020-09-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=DestroyInstance>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
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
    0 "FlowID" flow_id: String, 1 "InstanceID" instance_id: String, 2 "ErrorMsg" error_msg: String
} }

/// Modifies cluster configs: `ModifyClusterConfigs` of `cdwch` 2020-09-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=ModifyClusterConfigs>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
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
    pub old_conf_value: Option<String>,
    /// Required.
    pub new_conf_value: Option<String>,
    pub file_path: Option<String>,
    pub ip: Option<String>,
}
input! { ConfigSubmitContext(file_name: String, old_conf_value: String, new_conf_value: String) {
    0 "FileName" file_name: String, 1 "OldConfValue" old_conf_value: String, 2 "NewConfValue" new_conf_value: String,
    3 "FilePath" file_path: String, 4 "Ip" ip: String
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

/// Modifies instance key val configs: `ModifyInstanceKeyValConfigs` of `cdwch` 2020-09-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=ModifyInstanceKeyValConfigs>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceKeyValConfigs {
    /// Required.
    pub instance_id: String,
    pub add_items: Option<Vec<InstanceConfigItem>>,
    pub update_items: Option<Vec<InstanceConfigItem>>,
    pub delete_items: Option<InstanceConfigItem>,
    pub del_items: Option<Vec<InstanceConfigItem>>,
    pub remark: Option<String>,
}
operation! { ModifyInstanceKeyValConfigs(instance_id: String)
    "ModifyInstanceKeyValConfigs" -> ModifyInstanceKeyValConfigsOutput {
    0 "InstanceId" instance_id, 1 "AddItems" add_items: Vec<InstanceConfigItem>,
    2 "UpdateItems" update_items: Vec<InstanceConfigItem>, 3 "DeleteItems" delete_items: InstanceConfigItem,
    4 "DelItems" del_items: Vec<InstanceConfigItem>, 5 "Remark" remark: String
} }

/// In the request of [`ModifyInstanceKeyValConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceConfigItem {
    /// Required.
    pub conf_key: Option<String>,
    /// Required.
    pub conf_value: Option<String>,
    pub modify_type: Option<String>,
    pub need_restart: Option<bool>,
    pub original_conf_value: Option<String>,
}
input! { InstanceConfigItem(conf_key: String, conf_value: String) {
    0 "ConfKey" conf_key: String, 1 "ConfValue" conf_value: String, 2 "ModifyType" modify_type: String,
    3 "NeedRestart" need_restart: bool, 4 "OriginalConfValue" original_conf_value: String
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

/// Modifies user new privilege: `ModifyUserNewPrivilege` of `cdwch` 2020-09-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=ModifyUserNewPrivilege>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserNewPrivilege {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster: String,
    /// Required.
    pub user_name: String,
    /// Required.
    pub all_database: bool,
    pub global_privileges: Option<Vec<String>>,
    pub database_privilege_list: Option<Vec<DatabasePrivilegeInfo>>,
}
operation! { ModifyUserNewPrivilege(instance_id: String, cluster: String, user_name: String, all_database: bool)
    "ModifyUserNewPrivilege" -> Empty {
    0 "InstanceId" instance_id, 1 "Cluster" cluster, 2 "UserName" user_name, 3 "AllDatabase" all_database,
    4 "GlobalPrivileges" global_privileges: Vec<String>,
    5 "DatabasePrivilegeList" database_privilege_list: Vec<DatabasePrivilegeInfo>
} }

/// Response of [`ModifyUserNewPrivilege`]: empty.
pub type ModifyUserNewPrivilegeOutput = Empty;

/// In the request of [`ModifyUserNewPrivilege`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabasePrivilegeInfo {
    /// Required.
    pub database_name: Option<String>,
    pub database_privileges: Option<Vec<String>>,
    pub table_privilege_list: Option<Vec<TablePrivilegeInfo>>,
}
input! { DatabasePrivilegeInfo(database_name: String) {
    0 "DatabaseName" database_name: String, 1 "DatabasePrivileges" database_privileges: Vec<String>,
    2 "TablePrivilegeList" table_privilege_list: Vec<TablePrivilegeInfo>
} }

/// In the request of [`ModifyUserNewPrivilege`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TablePrivilegeInfo {
    /// Required.
    pub table_name: Option<String>,
    /// Required.
    pub table_privileges: Option<Vec<String>>,
}
input! { TablePrivilegeInfo(table_name: String, table_privileges: Vec<String>) {
    0 "TableName" table_name: String, 1 "TablePrivileges" table_privileges: Vec<String>
} }

/// Opens back up: `OpenBackUp` of `cdwch` 2020-09-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=OpenBackUp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenBackUp {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub operation_type: String,
    /// Required.
    pub cos_bucket_name: String,
}
operation! { OpenBackUp(instance_id: String, operation_type: String, cos_bucket_name: String) "OpenBackUp" -> Empty {
    0 "InstanceId" instance_id, 1 "OperationType" operation_type, 2 "CosBucketName" cos_bucket_name
} }

/// Response of [`OpenBackUp`]: empty.
pub type OpenBackUpOutput = Empty;

/// Recovers back up job: `RecoverBackUpJob` of `cdwch` 2020-09-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=RecoverBackUpJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverBackUpJob {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub back_up_job_id: i64,
}
operation! { RecoverBackUpJob(instance_id: String, back_up_job_id: i64) "RecoverBackUpJob" -> Empty {
    0 "InstanceId" instance_id, 1 "BackUpJobId" back_up_job_id
} }

/// Response of [`RecoverBackUpJob`]: empty.
pub type RecoverBackUpJobOutput = Empty;

/// Resizes disk: `ResizeDisk` of `cdwch` 2020-09-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=ResizeDisk>.
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
    pub flow_id: Option<String>,
    pub instance_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { ResizeDiskOutput {
    0 "FlowId" flow_id: String, 1 "InstanceId" instance_id: String, 2 "ErrorMsg" error_msg: String
} }

/// Restarts instance: `RestartInstance` of `cdwch` 2020-09-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=RestartInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_type: String,
    /// Required.
    pub node_ip_list: Vec<String>,
    pub rolling_restart: Option<bool>,
}
operation! { RestartInstance(instance_id: String, node_type: String, node_ip_list: Vec<String>)
    "RestartInstance" -> RestartInstanceOutput {
    0 "InstanceId" instance_id, 1 "NodeType" node_type, 2 "NodeIpList" node_ip_list,
    3 "RollingRestart" rolling_restart: bool
} }

/// Response of [`RestartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { RestartInstanceOutput {
    0 "FlowId" flow_id: i64
} }

/// Scales cn out up instance: `ScaleCNOutUpInstance` of `cdwch` 2020-09-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=ScaleCNOutUpInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleCNOutUpInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub virtual_cluster: String,
    /// Required.
    pub user_subnet_id: String,
    /// Required.
    pub new_count: i64,
    /// Required.
    pub new_spec_name: String,
}

/// Arguments of [`ScaleCNOutUpInstance::new`].
pub struct ScaleCNOutUpInstanceRequired {
    pub instance_id: String,
    pub virtual_cluster: String,
    pub user_subnet_id: String,
    pub new_count: i64,
    pub new_spec_name: String,
}
operation! {
    ScaleCNOutUpInstance { ScaleCNOutUpInstanceRequired: instance_id, virtual_cluster, user_subnet_id, new_count, new_spec_name }
    "ScaleCNOutUpInstance" -> ScaleCNOutUpInstanceOutput {
    0 "InstanceId" instance_id, 1 "VirtualCluster" virtual_cluster, 2 "UserSubnetID" user_subnet_id,
    3 "NewCount" new_count, 4 "NewSpecName" new_spec_name
} }

/// Response of [`ScaleCNOutUpInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleCNOutUpInstanceOutput {
    pub flow_id: Option<String>,
    pub instance_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { ScaleCNOutUpInstanceOutput {
    0 "FlowId" flow_id: String, 1 "InstanceId" instance_id: String, 2 "ErrorMsg" error_msg: String
} }

/// Scales out instance: `ScaleOutInstance` of `cdwch` 2020-09-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=ScaleOutInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub node_count: i64,
    pub scale_out_cluster: Option<String>,
    pub user_subnet_ip_num: Option<i64>,
    pub scale_out_node_ip: Option<String>,
    pub reduce_shard_info: Option<Vec<String>>,
}
operation! { ScaleOutInstance(instance_id: String, r#type: String, node_count: i64)
    "ScaleOutInstance" -> ScaleOutInstanceOutput {
    0 "InstanceId" instance_id, 1 "Type" r#type, 2 "NodeCount" node_count,
    3 "ScaleOutCluster" scale_out_cluster: String, 4 "UserSubnetIPNum" user_subnet_ip_num: i64,
    5 "ScaleOutNodeIp" scale_out_node_ip: String, 6 "ReduceShardInfo" reduce_shard_info: Vec<String>
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

/// Scales up instance: `ScaleUpInstance` of `cdwch` 2020-09-15.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdwch&Version=2020-09-15&Action=ScaleUpInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleUpInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub spec_name: String,
    /// Required.
    pub scale_up_enable_rolling: bool,
}
operation! { ScaleUpInstance(instance_id: String, r#type: String, spec_name: String, scale_up_enable_rolling: bool)
    "ScaleUpInstance" -> ScaleUpInstanceOutput {
    0 "InstanceId" instance_id, 1 "Type" r#type, 2 "SpecName" spec_name,
    3 "ScaleUpEnableRolling" scale_up_enable_rolling
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

codes! {
    FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_CLUSTER_EXECUTE_EXCEEDED "FailedOperation.ClusterExecuteExceeded", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    OPERATION_DENIED "OperationDenied", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", UNKNOWN_PARAMETER "UnknownParameter"
}

#[cfg(feature = "unstable-registry")]
register! {
    ActionAlterCkUser, CreateBackUpSchedule, CreateInstanceNew, DeleteBackUpData, DescribeBackUpJob,
    DescribeBackUpJobDetail, DescribeBackUpSchedule, DescribeBackUpTables, DescribeCNInstances, DescribeCkSqlApis,
    DescribeClusterConfigs, DescribeEventTasks, DescribeInstance, DescribeInstanceClusters,
    DescribeInstanceKeyValConfigs, DescribeInstanceNodes, DescribeInstanceShards, DescribeInstanceState,
    DescribeInstancesNew, DescribeSpec, DestroyInstance, ModifyClusterConfigs, ModifyInstanceKeyValConfigs,
    ModifyUserNewPrivilege, OpenBackUp, RecoverBackUpJob, ResizeDisk, RestartInstance, ScaleCNOutUpInstance,
    ScaleOutInstance, ScaleUpInstance
}
