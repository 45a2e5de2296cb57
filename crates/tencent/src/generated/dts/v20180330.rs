//! `dts` of Tencent Cloud, API version 2018-03-30.
//!
//! Endpoint: `dts.tencentcloudapi.com`, or `dts.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, dts::v20180330::DescribeMigrateJobs};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeMigrateJobs::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("dts", "2018-03-30", "dts", &Endpoints::NONE);

/// Activates subscribe: `ActivateSubscribe` of `dts` 2018-03-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30&Action=ActivateSubscribe>.
///
/// Errors: [`codes::INVALID_PARAMETER_INSTANCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`],
/// [`codes::OPERATION_DENIED_BIZ_OPERATION_DENIED_ERROR`], [`codes::OPERATION_DENIED_OPERATION_DENIED`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateSubscribe {
    /// Required.
    pub subscribe_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub subscribe_object_type: i64,
    pub objects: Option<SubscribeObject>,
    pub uniq_subnet_id: Option<String>,
    pub vport: Option<i64>,
}
operation! { ActivateSubscribe(subscribe_id: String, instance_id: String, subscribe_object_type: i64)
    "ActivateSubscribe" -> ActivateSubscribeOutput {
    0 "SubscribeId" subscribe_id, 1 "InstanceId" instance_id, 2 "SubscribeObjectType" subscribe_object_type,
    3 "Objects" objects: SubscribeObject, 4 "UniqSubnetId" uniq_subnet_id: String, 5 "Vport" vport: i64
} }

/// In the request of [`ActivateSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeObject {
    /// Required.
    pub objects_type: Option<i64>,
    /// Required.
    pub database_name: Option<String>,
    pub table_names: Option<Vec<String>>,
}
input! { SubscribeObject(objects_type: i64, database_name: String) {
    0 "ObjectsType" objects_type: i64, 1 "DatabaseName" database_name: String, 2 "TableNames" table_names: Vec<String>
} }

/// Response of [`ActivateSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateSubscribeOutput {
    pub async_request_id: Option<String>,
}
model! { ActivateSubscribeOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Completes migrate job: `CompleteMigrateJob` of `dts` 2018-03-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30&Action=CompleteMigrateJob>.
///
/// Errors: [`codes::INTERNAL_ERROR_CELERY_ERROR`], [`codes::OPERATION_DENIED_JOB_OPERATION_DENIED_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_BIZ_RESOURCE_NOT_FOUND_ERROR`], [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteMigrateJob {
    /// Required.
    pub job_id: String,
    pub complete_mode: Option<String>,
}
operation! { CompleteMigrateJob(job_id: String) "CompleteMigrateJob" -> Empty {
    0 "JobId" job_id, 1 "CompleteMode" complete_mode: String
} }

/// Response of [`CompleteMigrateJob`]: empty.
pub type CompleteMigrateJobOutput = Empty;

/// Creates migrate check job: `CreateMigrateCheckJob` of `dts` 2018-03-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30&Action=CreateMigrateCheckJob>.
///
/// Errors: [`codes::FAILED_OPERATION_PROXY_ERROR`], [`codes::INTERNAL_ERROR_ADD_TASK_ERROR`],
/// [`codes::INTERNAL_ERROR_CELERY_ERROR`], [`codes::INTERNAL_ERROR_CGW_SYSTEM_ERROR`],
/// [`codes::INTERNAL_ERROR_LOCK_ERROR`], [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`],
/// [`codes::INVALID_PARAMETER_INSTANCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_INVALID_IP_ADDRESS`],
/// [`codes::LIMIT_EXCEEDED_MAX_UNUSED_JOBS`], [`codes::OPERATION_DENIED_JOB_OPERATION_DENIED_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_INTRA_NET_USER_NOT_TAGGED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrateCheckJob {
    /// Required.
    pub job_id: String,
}
operation! { CreateMigrateCheckJob(job_id: String) "CreateMigrateCheckJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`CreateMigrateCheckJob`]: empty.
pub type CreateMigrateCheckJobOutput = Empty;

/// Creates migrate job: `CreateMigrateJob` of `dts` 2018-03-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30&Action=CreateMigrateJob>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_ERROR_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_INNER_COMMON_ERROR`],
/// [`codes::INVALID_PARAMETER_BIZ_INVALID_PARAMETER_VALUE_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_BIZ_INVALID_PARAMETER_VALUE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`], [`codes::LIMIT_EXCEEDED_MAX_UNUSED_JOBS`],
/// [`codes::OPERATION_DENIED_NOT_ENOUGH_MONEY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrateJob {
    /// Required.
    pub job_name: String,
    /// Required.
    pub migrate_option: MigrateOption,
    /// Required.
    pub src_database_type: String,
    /// Required.
    pub src_access_type: String,
    /// Required.
    pub src_info: SrcInfo,
    /// Required.
    pub dst_database_type: String,
    /// Required.
    pub dst_access_type: String,
    /// Required.
    pub dst_info: DstInfo,
    pub database_info: Option<String>,
    pub tags: Option<Vec<TagItem>>,
    pub src_node_type: Option<String>,
    pub src_info_multi: Option<Vec<SrcInfo>>,
}

/// Arguments of [`CreateMigrateJob::new`].
pub struct CreateMigrateJobRequired {
    pub job_name: String,
    pub migrate_option: MigrateOption,
    pub src_database_type: String,
    pub src_access_type: String,
    pub src_info: SrcInfo,
    pub dst_database_type: String,
    pub dst_access_type: String,
    pub dst_info: DstInfo,
}
operation! {
    CreateMigrateJob { CreateMigrateJobRequired: job_name, migrate_option, src_database_type, src_access_type, src_info, dst_database_type, dst_access_type, dst_info }
    "CreateMigrateJob" -> CreateMigrateJobOutput {
    0 "JobName" job_name, 1 "MigrateOption" migrate_option, 2 "SrcDatabaseType" src_database_type,
    3 "SrcAccessType" src_access_type, 4 "SrcInfo" src_info, 5 "DstDatabaseType" dst_database_type,
    6 "DstAccessType" dst_access_type, 7 "DstInfo" dst_info, 8 "DatabaseInfo" database_info: String,
    9 "Tags" tags: Vec<TagItem>, 10 "SrcNodeType" src_node_type: String, 11 "SrcInfoMulti" src_info_multi: Vec<SrcInfo>
} }

/// In the request of [`CreateMigrateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateOption {
    /// Required.
    pub run_mode: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub expect_time: Option<String>,
    pub migrate_type: Option<i64>,
    pub migrate_object: Option<i64>,
    pub consistency_type: Option<i64>,
    pub is_override_root: Option<i64>,
    pub extern_params: Option<String>,
    pub consistency_params: Option<ConsistencyParams>,
}
input! { MigrateOption(run_mode: i64) {
    0 "RunMode" run_mode: i64, 1 "ExpectTime" expect_time: String, 2 "MigrateType" migrate_type: i64,
    3 "MigrateObject" migrate_object: i64, 4 "ConsistencyType" consistency_type: i64,
    5 "IsOverrideRoot" is_override_root: i64, 6 "ExternParams" extern_params: String,
    7 "ConsistencyParams" consistency_params: ConsistencyParams
} }

/// In the request of [`CreateMigrateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsistencyParams {
    /// Required.
    pub select_rows_per_table: Option<i64>,
    /// Required.
    pub tables_select_all: Option<i64>,
    /// Required.
    pub tables_select_count: Option<i64>,
}
input! { ConsistencyParams(select_rows_per_table: i64, tables_select_all: i64, tables_select_count: i64) {
    0 "SelectRowsPerTable" select_rows_per_table: i64, 1 "TablesSelectAll" tables_select_all: i64,
    2 "TablesSelectCount" tables_select_count: i64
} }

/// In the request of [`CreateMigrateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SrcInfo {
    pub access_key: Option<String>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub user: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub rds_instance_id: Option<String>,
    pub cvm_instance_id: Option<String>,
    pub uniq_dcg_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub uniq_vpn_gw_id: Option<String>,
    pub instance_id: Option<String>,
    pub region: Option<String>,
    pub supplier: Option<String>,
    pub ccn_id: Option<String>,
    pub engine_version: Option<String>,
}
input! { SrcInfo() {
    0 "AccessKey" access_key: String, 1 "Ip" ip: String, 2 "Port" port: i64, 3 "User" user: String,
    4 "Password" password: Secret, 5 "RdsInstanceId" rds_instance_id: String, 6 "CvmInstanceId" cvm_instance_id: String,
    7 "UniqDcgId" uniq_dcg_id: String, 8 "VpcId" vpc_id: String, 9 "SubnetId" subnet_id: String,
    10 "UniqVpnGwId" uniq_vpn_gw_id: String, 11 "InstanceId" instance_id: String, 12 "Region" region: String,
    13 "Supplier" supplier: String, 14 "CcnId" ccn_id: String, 15 "EngineVersion" engine_version: String
} }

/// In the request of [`CreateMigrateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DstInfo {
    /// Required.
    pub region: Option<String>,
    pub instance_id: Option<String>,
    /// Deprecated.
    pub ip: Option<String>,
    /// Deprecated.
    pub port: Option<i64>,
    pub read_only: Option<i64>,
    pub user: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
}
input! { DstInfo(region: String) {
    0 "Region" region: String, 1 "InstanceId" instance_id: String, 2 "Ip" ip: String, 3 "Port" port: i64,
    4 "ReadOnly" read_only: i64, 5 "User" user: String, 6 "Password" password: Secret
} }

/// In the request of [`CreateMigrateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagItem {
    /// Required.
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagItem(tag_key: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateMigrateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrateJobOutput {
    pub job_id: Option<String>,
}
model! { CreateMigrateJobOutput {
    0 "JobId" job_id: String
} }

/// Creates subscribe: `CreateSubscribe` of `dts` 2018-03-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30&Action=CreateSubscribe>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_TRADE_ERROR`], [`codes::OPERATION_DENIED_OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscribe {
    /// Required.
    pub product: String,
    /// Required.
    pub pay_type: i64,
    pub duration: Option<i64>,
    pub count: Option<i64>,
    pub auto_renew: Option<i64>,
    pub tags: Option<Vec<TagItem>>,
    pub name: Option<String>,
}
operation! { CreateSubscribe(product: String, pay_type: i64) "CreateSubscribe" -> CreateSubscribeOutput {
    0 "Product" product, 1 "PayType" pay_type, 2 "Duration" duration: i64, 3 "Count" count: i64,
    4 "AutoRenew" auto_renew: i64, 5 "Tags" tags: Vec<TagItem>, 6 "Name" name: String
} }

/// Response of [`CreateSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscribeOutput {
    pub subscribe_ids: Vec<String>,
}
model! { CreateSubscribeOutput {
    0 "SubscribeIds" subscribe_ids: Vec<String>
} }

/// Deletes migrate job: `DeleteMigrateJob` of `dts` 2018-03-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30&Action=DeleteMigrateJob>.
///
/// Errors: [`codes::INTERNAL_ERROR_CELERY_ERROR`], [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`],
/// [`codes::OPERATION_DENIED_JOB_OPERATION_DENIED_ERROR`], [`codes::OPERATION_DENIED_MIGRATE_SERVICE_SUPPORT_ERROR`],
/// [`codes::OPERATION_DENIED_OPERATION_DENIED`], [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMigrateJob {
    /// Required.
    pub job_id: String,
}
operation! { DeleteMigrateJob(job_id: String) "DeleteMigrateJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`DeleteMigrateJob`]: empty.
pub type DeleteMigrateJobOutput = Empty;

/// Describes async request info: `DescribeAsyncRequestInfo` of `dts` 2018-03-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30&Action=DescribeAsyncRequestInfo>.
///
/// Errors: [`codes::OPERATION_DENIED_BIZ_OPERATION_DENIED_ERROR`], [`codes::OPERATION_DENIED_OPERATION_DENIED`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncRequestInfo {
    /// Required.
    pub async_request_id: String,
}
operation! { DescribeAsyncRequestInfo(async_request_id: String)
    "DescribeAsyncRequestInfo" -> DescribeAsyncRequestInfoOutput {
    0 "AsyncRequestId" async_request_id
} }

/// Response of [`DescribeAsyncRequestInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncRequestInfoOutput {
    pub info: Option<String>,
    pub status: Option<String>,
}
model! { DescribeAsyncRequestInfoOutput {
    0 "Info" info: String, 1 "Status" status: String
} }

/// Describes migrate check job: `DescribeMigrateCheckJob` of `dts` 2018-03-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30&Action=DescribeMigrateCheckJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateCheckJob {
    /// Required.
    pub job_id: String,
}
operation! { DescribeMigrateCheckJob(job_id: String) "DescribeMigrateCheckJob" -> DescribeMigrateCheckJobOutput {
    0 "JobId" job_id
} }

/// Response of [`DescribeMigrateCheckJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateCheckJobOutput {
    pub status: Option<String>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
    pub progress: Option<String>,
    pub check_flag: Option<i64>,
}
model! { DescribeMigrateCheckJobOutput {
    0 "Status" status: String, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String,
    3 "Progress" progress: String, 4 "CheckFlag" check_flag: i64
} }

/// Describes migrate jobs: `DescribeMigrateJobs` of `dts` 2018-03-30.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30&Action=DescribeMigrateJobs>.
///
/// Errors: [`codes::AUTH_FAILURE_AUTH_FAILURE_ERROR`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ERROR_ERROR`], [`codes::INTERNAL_ERROR_UNDEFINED_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_BIZ_INVALID_PARAMETER_VALUE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`],
/// [`codes::REQUEST_LIMIT_EXCEEDED_REQUEST_LIMIT_EXCEEDED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateJobs {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub order: Option<String>,
    pub order_seq: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub tag_filters: Option<Vec<TagFilter>>,
}
operation! { DescribeMigrateJobs() "DescribeMigrateJobs" -> DescribeMigrateJobsOutput {
    0 "JobId" job_id: String, 1 "JobName" job_name: String, 2 "Order" order: String, 3 "OrderSeq" order_seq: String,
    4 "Offset" offset: i64, 5 "Limit" limit: i64, 6 "TagFilters" tag_filters: Vec<TagFilter>
} }
paged! { DescribeMigrateJobs: MigrateJobInfo = Offset "Offset", "JobList" job_list, total "TotalCount" }

/// In the request of [`DescribeMigrateJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    /// Required.
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagFilter(tag_key: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

/// Response of [`DescribeMigrateJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateJobsOutput {
    pub total_count: Option<i64>,
    pub job_list: Vec<MigrateJobInfo>,
}
model! { DescribeMigrateJobsOutput {
    0 "TotalCount" total_count: i64, 1 "JobList" job_list: Vec<MigrateJobInfo>
} }

/// In the response of [`DescribeMigrateJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateJobInfo {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub migrate_option: Option<MigrateOption>,
    pub src_database_type: Option<String>,
    pub src_access_type: Option<String>,
    pub src_info: Option<SrcInfo>,
    pub dst_database_type: Option<String>,
    pub dst_access_type: Option<String>,
    pub dst_info: Option<DstInfo>,
    pub database_info: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub status: Option<i64>,
    pub detail: Option<MigrateDetailInfo>,
    pub error_info: Vec<ErrorInfo>,
    pub tags: Vec<TagItem>,
    pub src_info_multi: Vec<SrcInfo>,
}
model! { MigrateJobInfo {
    0 "JobId" job_id: String, 1 "JobName" job_name: String, 2 "MigrateOption" migrate_option: MigrateOption,
    3 "SrcDatabaseType" src_database_type: String, 4 "SrcAccessType" src_access_type: String,
    5 "SrcInfo" src_info: SrcInfo, 6 "DstDatabaseType" dst_database_type: String,
    7 "DstAccessType" dst_access_type: String, 8 "DstInfo" dst_info: DstInfo, 9 "DatabaseInfo" database_info: String,
    10 "CreateTime" create_time: String, 11 "StartTime" start_time: String, 12 "EndTime" end_time: String,
    13 "Status" status: i64, 14 "Detail" detail: MigrateDetailInfo, 15 "ErrorInfo" error_info: Vec<ErrorInfo>,
    16 "Tags" tags: Vec<TagItem>, 17 "SrcInfoMulti" src_info_multi: Vec<SrcInfo>
} }

/// In the response of [`DescribeMigrateJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDetailInfo {
    pub step_all: Option<i64>,
    pub step_now: Option<i64>,
    pub progress: Option<String>,
    pub current_step_progress: Option<String>,
    pub master_slave_distance: Option<i64>,
    pub seconds_behind_master: Option<i64>,
    pub step_info: Vec<MigrateStepDetailInfo>,
}
model! { MigrateDetailInfo {
    0 "StepAll" step_all: i64, 1 "StepNow" step_now: i64, 2 "Progress" progress: String,
    3 "CurrentStepProgress" current_step_progress: String, 4 "MasterSlaveDistance" master_slave_distance: i64,
    5 "SecondsBehindMaster" seconds_behind_master: i64, 6 "StepInfo" step_info: Vec<MigrateStepDetailInfo>
} }

/// In the response of [`DescribeMigrateJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateStepDetailInfo {
    pub step_no: Option<i64>,
    pub step_name: Option<String>,
    pub step_id: Option<String>,
    pub status: Option<i64>,
    pub start_time: Option<String>,
}
model! { MigrateStepDetailInfo {
    0 "StepNo" step_no: i64, 1 "StepName" step_name: String, 2 "StepId" step_id: String, 3 "Status" status: i64,
    4 "StartTime" start_time: String
} }

/// In the response of [`DescribeMigrateJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorInfo {
    pub error_log: Option<String>,
    pub help_doc: Option<String>,
}
model! { ErrorInfo {
    0 "ErrorLog" error_log: String, 1 "HelpDoc" help_doc: String
} }

/// Describes subscribe conf: `DescribeSubscribeConf` of `dts` 2018-03-30.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30&Action=DescribeSubscribeConf>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE`],
/// [`codes::RESOURCE_NOT_FOUND_BIZ_RESOURCE_NOT_FOUND_ERROR`], [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribeConf {
    /// Required.
    pub subscribe_id: String,
}
operation! { DescribeSubscribeConf(subscribe_id: String) "DescribeSubscribeConf" -> DescribeSubscribeConfOutput {
    0 "SubscribeId" subscribe_id
} }

/// Response of [`DescribeSubscribeConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribeConfOutput {
    pub subscribe_id: Option<String>,
    pub subscribe_name: Option<String>,
    pub channel_id: Option<String>,
    pub product: Option<String>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub subs_status: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub isolate_time: Option<String>,
    pub expire_time: Option<String>,
    pub offline_time: Option<String>,
    pub consume_start_time: Option<String>,
    pub pay_type: Option<i64>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub sdk_consumed_time: Option<String>,
    pub sdk_host: Option<String>,
    pub subscribe_object_type: Option<i64>,
    pub subscribe_objects: Vec<SubscribeObject>,
    pub modify_time: Option<String>,
    pub region: Option<String>,
    pub tags: Vec<TagItem>,
    pub auto_renew_flag: Option<i64>,
    pub subscribe_version: Option<String>,
    pub errors: Vec<SubsErr>,
}
model! { DescribeSubscribeConfOutput {
    0 "SubscribeId" subscribe_id: String, 1 "SubscribeName" subscribe_name: String, 2 "ChannelId" channel_id: String,
    3 "Product" product: String, 4 "InstanceId" instance_id: String, 5 "InstanceStatus" instance_status: String,
    6 "SubsStatus" subs_status: String, 7 "Status" status: String, 8 "CreateTime" create_time: String,
    9 "IsolateTime" isolate_time: String, 10 "ExpireTime" expire_time: String, 11 "OfflineTime" offline_time: String,
    12 "ConsumeStartTime" consume_start_time: String, 13 "PayType" pay_type: i64, 14 "Vip" vip: String,
    15 "Vport" vport: i64, 16 "UniqVpcId" uniq_vpc_id: String, 17 "UniqSubnetId" uniq_subnet_id: String,
    18 "SdkConsumedTime" sdk_consumed_time: String, 19 "SdkHost" sdk_host: String,
    20 "SubscribeObjectType" subscribe_object_type: i64, 21 "SubscribeObjects" subscribe_objects: Vec<SubscribeObject>,
    22 "ModifyTime" modify_time: String, 23 "Region" region: String, 24 "Tags" tags: Vec<TagItem>,
    25 "AutoRenewFlag" auto_renew_flag: i64, 26 "SubscribeVersion" subscribe_version: String,
    27 "Errors" errors: Vec<SubsErr>
} }

/// In the response of [`DescribeSubscribeConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubsErr {
    pub message: Option<String>,
}
model! { SubsErr {
    0 "Message" message: String
} }

/// Describes subscribes: `DescribeSubscribes` of `dts` 2018-03-30.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30&Action=DescribeSubscribes>.
///
/// Errors: [`codes::AUTH_FAILURE_AUTH_FAILURE_ERROR`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ERROR_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribes {
    pub subscribe_id: Option<String>,
    pub subscribe_name: Option<String>,
    pub instance_id: Option<String>,
    pub channel_id: Option<String>,
    pub pay_type: Option<String>,
    pub product: Option<String>,
    pub status: Option<Vec<String>>,
    pub subs_status: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_direction: Option<String>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub subscribe_version: Option<String>,
}
operation! { DescribeSubscribes() "DescribeSubscribes" -> DescribeSubscribesOutput {
    0 "SubscribeId" subscribe_id: String, 1 "SubscribeName" subscribe_name: String, 2 "InstanceId" instance_id: String,
    3 "ChannelId" channel_id: String, 4 "PayType" pay_type: String, 5 "Product" product: String,
    6 "Status" status: Vec<String>, 7 "SubsStatus" subs_status: Vec<String>, 8 "Offset" offset: i64,
    9 "Limit" limit: i64, 10 "OrderDirection" order_direction: String, 11 "TagFilters" tag_filters: Vec<TagFilter>,
    12 "SubscribeVersion" subscribe_version: String
} }
paged! { DescribeSubscribes: SubscribeInfo = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeSubscribes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribesOutput {
    pub total_count: Option<i64>,
    pub items: Vec<SubscribeInfo>,
}
model! { DescribeSubscribesOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<SubscribeInfo>
} }

/// In the response of [`DescribeSubscribes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeInfo {
    pub subscribe_id: Option<String>,
    pub subscribe_name: Option<String>,
    pub channel_id: Option<String>,
    pub product: Option<String>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub subs_status: Option<String>,
    pub modify_time: Option<String>,
    pub create_time: Option<String>,
    pub isolate_time: Option<String>,
    pub expire_time: Option<String>,
    pub offline_time: Option<String>,
    pub consume_start_time: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub region: Option<String>,
    pub pay_type: Option<i64>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub status: Option<String>,
    pub sdk_consumed_time: Option<String>,
    pub tags: Vec<TagItem>,
    pub subscribe_version: Option<String>,
}
model! { SubscribeInfo {
    0 "SubscribeId" subscribe_id: String, 1 "SubscribeName" subscribe_name: String, 2 "ChannelId" channel_id: String,
    3 "Product" product: String, 4 "InstanceId" instance_id: String, 5 "InstanceStatus" instance_status: String,
    6 "SubsStatus" subs_status: String, 7 "ModifyTime" modify_time: String, 8 "CreateTime" create_time: String,
    9 "IsolateTime" isolate_time: String, 10 "ExpireTime" expire_time: String, 11 "OfflineTime" offline_time: String,
    12 "ConsumeStartTime" consume_start_time: String, 13 "AutoRenewFlag" auto_renew_flag: i64,
    14 "Region" region: String, 15 "PayType" pay_type: i64, 16 "Vip" vip: String, 17 "Vport" vport: i64,
    18 "UniqVpcId" uniq_vpc_id: String, 19 "UniqSubnetId" uniq_subnet_id: String, 20 "Status" status: String,
    21 "SdkConsumedTime" sdk_consumed_time: String, 22 "Tags" tags: Vec<TagItem>,
    23 "SubscribeVersion" subscribe_version: String
} }

/// Isolates subscribe: `IsolateSubscribe` of `dts` 2018-03-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30&Action=IsolateSubscribe>.
///
/// Errors: [`codes::INVALID_PARAMETER_BIZ_INVALID_PARAMETER_VALUE_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_BIZ_RESOURCE_NOT_FOUND_ERROR`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateSubscribe {
    /// Required.
    pub subscribe_id: String,
}
operation! { IsolateSubscribe(subscribe_id: String) "IsolateSubscribe" -> Empty {
    0 "SubscribeId" subscribe_id
} }

/// Response of [`IsolateSubscribe`]: empty.
pub type IsolateSubscribeOutput = Empty;

/// Modifies migrate job: `ModifyMigrateJob` of `dts` 2018-03-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30&Action=ModifyMigrateJob>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BIZ_INVALID_PARAMETER_VALUE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMigrateJob {
    /// Required.
    pub job_id: String,
    pub job_name: Option<String>,
    pub migrate_option: Option<MigrateOption>,
    pub src_access_type: Option<String>,
    pub src_info: Option<SrcInfo>,
    pub dst_access_type: Option<String>,
    pub dst_info: Option<DstInfo>,
    pub database_info: Option<String>,
    pub src_node_type: Option<String>,
    pub src_info_multi: Option<Vec<SrcInfo>>,
}
operation! { ModifyMigrateJob(job_id: String) "ModifyMigrateJob" -> Empty {
    0 "JobId" job_id, 1 "JobName" job_name: String, 2 "MigrateOption" migrate_option: MigrateOption,
    3 "SrcAccessType" src_access_type: String, 4 "SrcInfo" src_info: SrcInfo, 5 "DstAccessType" dst_access_type: String,
    6 "DstInfo" dst_info: DstInfo, 7 "DatabaseInfo" database_info: String, 8 "SrcNodeType" src_node_type: String,
    9 "SrcInfoMulti" src_info_multi: Vec<SrcInfo>
} }

/// Response of [`ModifyMigrateJob`]: empty.
pub type ModifyMigrateJobOutput = Empty;

/// Modifies subscribe auto renew flag: `ModifySubscribeAutoRenewFlag` of `dts` 2018-03-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30&Action=ModifySubscribeAutoRenewFlag>.
///
/// Errors: [`codes::INVALID_PARAMETER_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscribeAutoRenewFlag {
    /// Required.
    pub subscribe_id: String,
    /// Required.
    pub auto_renew_flag: i64,
}
operation! { ModifySubscribeAutoRenewFlag(subscribe_id: String, auto_renew_flag: i64)
    "ModifySubscribeAutoRenewFlag" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "AutoRenewFlag" auto_renew_flag
} }

/// Response of [`ModifySubscribeAutoRenewFlag`]: empty.
pub type ModifySubscribeAutoRenewFlagOutput = Empty;

/// Modifies subscribe consume time: `ModifySubscribeConsumeTime` of `dts` 2018-03-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30&Action=ModifySubscribeConsumeTime>.
///
/// Errors: [`codes::FAILED_OPERATION_STATUS_IN_CONFLICT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscribeConsumeTime {
    /// Required.
    pub subscribe_id: String,
    /// Required.
    pub consume_start_time: String,
}
operation! { ModifySubscribeConsumeTime(subscribe_id: String, consume_start_time: String)
    "ModifySubscribeConsumeTime" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "ConsumeStartTime" consume_start_time
} }

/// Response of [`ModifySubscribeConsumeTime`]: empty.
pub type ModifySubscribeConsumeTimeOutput = Empty;

/// Modifies subscribe name: `ModifySubscribeName` of `dts` 2018-03-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30&Action=ModifySubscribeName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscribeName {
    /// Required.
    pub subscribe_id: String,
    /// Required.
    pub subscribe_name: String,
}
operation! { ModifySubscribeName(subscribe_id: String, subscribe_name: String) "ModifySubscribeName" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "SubscribeName" subscribe_name
} }

/// Response of [`ModifySubscribeName`]: empty.
pub type ModifySubscribeNameOutput = Empty;

/// Modifies subscribe objects: `ModifySubscribeObjects` of `dts` 2018-03-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30&Action=ModifySubscribeObjects>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_BIZ_RESOURCE_NOT_FOUND_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscribeObjects {
    /// Required.
    pub subscribe_id: String,
    /// Required.
    pub subscribe_object_type: i64,
    pub objects: Option<Vec<SubscribeObject>>,
}
operation! { ModifySubscribeObjects(subscribe_id: String, subscribe_object_type: i64)
    "ModifySubscribeObjects" -> ModifySubscribeObjectsOutput {
    0 "SubscribeId" subscribe_id, 1 "SubscribeObjectType" subscribe_object_type,
    2 "Objects" objects: Vec<SubscribeObject>
} }

/// Response of [`ModifySubscribeObjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscribeObjectsOutput {
    pub async_request_id: Option<String>,
}
model! { ModifySubscribeObjectsOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// Modifies subscribe vip vport: `ModifySubscribeVipVport` of `dts` 2018-03-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30&Action=ModifySubscribeVipVport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscribeVipVport {
    /// Required.
    pub subscribe_id: String,
    pub dst_uniq_subnet_id: Option<String>,
    pub dst_ip: Option<String>,
    pub dst_port: Option<i64>,
}
operation! { ModifySubscribeVipVport(subscribe_id: String) "ModifySubscribeVipVport" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "DstUniqSubnetId" dst_uniq_subnet_id: String, 2 "DstIp" dst_ip: String,
    3 "DstPort" dst_port: i64
} }

/// Response of [`ModifySubscribeVipVport`]: empty.
pub type ModifySubscribeVipVportOutput = Empty;

/// `OfflineIsolatedSubscribe` of `dts` 2018-03-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30&Action=OfflineIsolatedSubscribe>.
///
/// Errors: [`codes::FAILED_OPERATION_FAILED_OPERATION_ERROR`], [`codes::FAILED_OPERATION_STATUS_IN_CONFLICT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineIsolatedSubscribe {
    /// Required.
    pub subscribe_id: String,
}
operation! { OfflineIsolatedSubscribe(subscribe_id: String) "OfflineIsolatedSubscribe" -> Empty {
    0 "SubscribeId" subscribe_id
} }

/// Response of [`OfflineIsolatedSubscribe`]: empty.
pub type OfflineIsolatedSubscribeOutput = Empty;

/// Resets subscribe: `ResetSubscribe` of `dts` 2018-03-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30&Action=ResetSubscribe>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSubscribe {
    /// Required.
    pub subscribe_id: String,
}
operation! { ResetSubscribe(subscribe_id: String) "ResetSubscribe" -> Empty {
    0 "SubscribeId" subscribe_id
} }

/// Response of [`ResetSubscribe`]: empty.
pub type ResetSubscribeOutput = Empty;

/// Starts migrate job: `StartMigrateJob` of `dts` 2018-03-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30&Action=StartMigrateJob>.
///
/// Errors: [`codes::FAILED_OPERATION_START_JOB_FAILED`], [`codes::INTERNAL_ERROR_ADD_TASK_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ERROR_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_INNER_COMMON_ERROR`],
/// [`codes::INTERNAL_ERROR_LOCK_ERROR`], [`codes::LIMIT_EXCEEDED_MAX_UNUSED_JOBS`],
/// [`codes::OPERATION_DENIED_BIZ_OPERATION_DENIED_ERROR`], [`codes::OPERATION_DENIED_JOB_OPERATION_DENIED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMigrateJob {
    /// Required.
    pub job_id: String,
}
operation! { StartMigrateJob(job_id: String) "StartMigrateJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`StartMigrateJob`]: empty.
pub type StartMigrateJobOutput = Empty;

/// Stops migrate job: `StopMigrateJob` of `dts` 2018-03-30.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dts&Version=2018-03-30&Action=StopMigrateJob>.
///
/// Errors: [`codes::OPERATION_DENIED_JOB_OPERATION_DENIED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMigrateJob {
    /// Required.
    pub job_id: String,
}
operation! { StopMigrateJob(job_id: String) "StopMigrateJob" -> Empty {
    0 "JobId" job_id
} }

/// Response of [`StopMigrateJob`]: empty.
pub type StopMigrateJobOutput = Empty;

codes! {
    AUTH_FAILURE_AUTH_FAILURE_ERROR "AuthFailure.AuthFailureError",
    AUTH_FAILURE_UNAUTHORIZED_OPERATION_ERROR "AuthFailure.UnauthorizedOperationError",
    FAILED_OPERATION_FAILED_OPERATION_ERROR "FailedOperation.FailedOperationError",
    FAILED_OPERATION_NOT_ALLOW_OPERATION "FailedOperation.NotAllowOperation",
    FAILED_OPERATION_PROXY_ERROR "FailedOperation.ProxyError",
    FAILED_OPERATION_START_JOB_FAILED "FailedOperation.StartJobFailed",
    FAILED_OPERATION_STATUS_IN_CONFLICT "FailedOperation.StatusInConflict",
    FAILED_OPERATION_STATUS_IN_CONFLICT_ERROR "FailedOperation.StatusInConflictError", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_ADD_TASK_ERROR "InternalError.AddTaskError", INTERNAL_ERROR_CELERY_ERROR "InternalError.CeleryError",
    INTERNAL_ERROR_CGW_SYSTEM_ERROR "InternalError.CgwSystemError",
    INTERNAL_ERROR_DATABASE_ERROR "InternalError.DatabaseError",
    INTERNAL_ERROR_DUPLICATE_JOB "InternalError.DuplicateJob",
    INTERNAL_ERROR_INTERNAL_ERROR_ERROR "InternalError.InternalErrorError",
    INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR "InternalError.InternalHttpServerError",
    INTERNAL_ERROR_INTERNAL_INNER_COMMON_ERROR "InternalError.InternalInnerCommonError",
    INTERNAL_ERROR_INTERNAL_TRADE_ERROR "InternalError.InternalTradeError",
    INTERNAL_ERROR_LOCK_ERROR "InternalError.LockError", INTERNAL_ERROR_PROTOCOL_ERROR "InternalError.ProtocolError",
    INTERNAL_ERROR_UNDEFINED_ERROR "InternalError.UndefinedError",
    INTERNAL_ERROR_UNKNOWN_ERROR "InternalError.UnknownError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_BIZ_INVALID_PARAMETER_VALUE_ERROR "InvalidParameter.BizInvalidParameterValueError",
    INVALID_PARAMETER_INSTANCE_NOT_FOUND "InvalidParameter.InstanceNotFound",
    INVALID_PARAMETER_INVALID_IP_ADDRESS "InvalidParameter.InvalidIpAddress",
    INVALID_PARAMETER_INVALID_PARAMETER_ERROR "InvalidParameter.InvalidParameterError",
    INVALID_PARAMETER_VALUE_BIZ_INVALID_PARAMETER_VALUE_ERROR "InvalidParameterValue.BizInvalidParameterValueError",
    INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR "InvalidParameterValue.DataConvertError",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE "InvalidParameterValue.InvalidParameterValue",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR "InvalidParameterValue.InvalidParameterValueError",
    LIMIT_EXCEEDED_MAX_UNUSED_JOBS "LimitExceeded.MaxUnusedJobs", OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_BIZ_OPERATION_DENIED_ERROR "OperationDenied.BizOperationDeniedError",
    OPERATION_DENIED_JOB_OPERATION_DENIED_ERROR "OperationDenied.JobOperationDeniedError",
    OPERATION_DENIED_MIGRATE_SERVICE_SUPPORT_ERROR "OperationDenied.MigrateServiceSupportError",
    OPERATION_DENIED_NOT_ENOUGH_MONEY_ERROR "OperationDenied.NotEnoughMoneyError",
    OPERATION_DENIED_OPERATION_DENIED "OperationDenied.OperationDenied",
    OPERATION_DENIED_OPERATION_DENIED_ERROR "OperationDenied.OperationDeniedError",
    REQUEST_LIMIT_EXCEEDED_REQUEST_LIMIT_EXCEEDED_ERROR "RequestLimitExceeded.RequestLimitExceededError",
    RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_BIZ_RESOURCE_NOT_FOUND_ERROR "ResourceNotFound.BizResourceNotFoundError",
    RESOURCE_NOT_FOUND_JOB_NOT_EXIST "ResourceNotFound.JobNotExist",
    RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND "ResourceNotFound.ResourceNotFound",
    RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND_ERROR "ResourceNotFound.ResourceNotFoundError",
    UNAUTHORIZED_OPERATION_NOT_ENOUGH_PRIVILEGES "UnauthorizedOperation.NotEnoughPrivileges",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_ERROR "UnauthorizedOperation.UnauthorizedOperationError",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_INTRA_NET_USER_NOT_TAGGED_ERROR "UnsupportedOperation.IntraNetUserNotTaggedError"
}

#[cfg(feature = "unstable-registry")]
register! {
    ActivateSubscribe, CompleteMigrateJob, CreateMigrateCheckJob, CreateMigrateJob, CreateSubscribe, DeleteMigrateJob,
    DescribeAsyncRequestInfo, DescribeMigrateCheckJob, DescribeMigrateJobs, DescribeSubscribeConf, DescribeSubscribes,
    IsolateSubscribe, ModifyMigrateJob, ModifySubscribeAutoRenewFlag, ModifySubscribeConsumeTime, ModifySubscribeName,
    ModifySubscribeObjects, ModifySubscribeVipVport, OfflineIsolatedSubscribe, ResetSubscribe, StartMigrateJob,
    StopMigrateJob
}
