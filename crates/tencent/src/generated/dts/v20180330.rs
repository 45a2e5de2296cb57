//! `dts` 2018-03-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "dts", version: "2018-03-30", code: "dts", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateSubscribe {
    pub subscribe_id: String,
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeObject {
    pub objects_type: Option<i64>,
    pub database_name: Option<String>,
    pub table_names: Option<Vec<String>>,
}
input! { SubscribeObject(objects_type: i64, database_name: String) {
    0 "ObjectsType" objects_type: i64, 1 "DatabaseName" database_name: String, 2 "TableNames" table_names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateSubscribeOutput {
    pub async_request_id: Option<String>,
}
model! { ActivateSubscribeOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteMigrateJob {
    pub job_id: String,
    pub complete_mode: Option<String>,
}
operation! { CompleteMigrateJob(job_id: String) "CompleteMigrateJob" -> Empty {
    0 "JobId" job_id, 1 "CompleteMode" complete_mode: String
} }

pub type CompleteMigrateJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrateCheckJob {
    pub job_id: String,
}
operation! { CreateMigrateCheckJob(job_id: String) "CreateMigrateCheckJob" -> Empty {
    0 "JobId" job_id
} }

pub type CreateMigrateCheckJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrateJob {
    pub job_name: String,
    pub migrate_option: MigrateOption,
    pub src_database_type: String,
    pub src_access_type: String,
    pub src_info: SrcInfo,
    pub dst_database_type: String,
    pub dst_access_type: String,
    pub dst_info: DstInfo,
    pub database_info: Option<String>,
    pub tags: Option<Vec<TagItem>>,
    pub src_node_type: Option<String>,
    pub src_info_multi: Option<Vec<SrcInfo>>,
}

/// What [`CreateMigrateJob::new`] takes.
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
operation! { CreateMigrateJob{CreateMigrateJobRequired: job_name, migrate_option, src_database_type, src_access_type, src_info, dst_database_type, dst_access_type, dst_info}
    "CreateMigrateJob" -> CreateMigrateJobOutput {
    0 "JobName" job_name, 1 "MigrateOption" migrate_option, 2 "SrcDatabaseType" src_database_type,
    3 "SrcAccessType" src_access_type, 4 "SrcInfo" src_info, 5 "DstDatabaseType" dst_database_type,
    6 "DstAccessType" dst_access_type, 7 "DstInfo" dst_info, 8 "DatabaseInfo" database_info: String,
    9 "Tags" tags: Vec<TagItem>, 10 "SrcNodeType" src_node_type: String, 11 "SrcInfoMulti" src_info_multi: Vec<SrcInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateOption {
    pub run_mode: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsistencyParams {
    pub select_rows_per_table: Option<i64>,
    pub tables_select_all: Option<i64>,
    pub tables_select_count: Option<i64>,
}
input! { ConsistencyParams(select_rows_per_table: i64, tables_select_all: i64, tables_select_count: i64) {
    0 "SelectRowsPerTable" select_rows_per_table: i64, 1 "TablesSelectAll" tables_select_all: i64,
    2 "TablesSelectCount" tables_select_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SrcInfo {
    pub access_key: Option<String>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub user: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DstInfo {
    pub region: Option<String>,
    pub instance_id: Option<String>,
    /// Deprecated.
    pub ip: Option<String>,
    /// Deprecated.
    pub port: Option<i64>,
    pub read_only: Option<i64>,
    pub user: Option<String>,
    pub password: Option<Secret>,
}
input! { DstInfo(region: String) {
    0 "Region" region: String, 1 "InstanceId" instance_id: String, 2 "Ip" ip: String, 3 "Port" port: i64,
    4 "ReadOnly" read_only: i64, 5 "User" user: String, 6 "Password" password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagItem {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagItem(tag_key: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrateJobOutput {
    pub job_id: Option<String>,
}
model! { CreateMigrateJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscribe {
    pub product: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscribeOutput {
    pub subscribe_ids: Option<Vec<String>>,
}
model! { CreateSubscribeOutput {
    0 "SubscribeIds" subscribe_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMigrateJob {
    pub job_id: String,
}
operation! { DeleteMigrateJob(job_id: String) "DeleteMigrateJob" -> Empty {
    0 "JobId" job_id
} }

pub type DeleteMigrateJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncRequestInfo {
    pub async_request_id: String,
}
operation! { DescribeAsyncRequestInfo(async_request_id: String)
    "DescribeAsyncRequestInfo" -> DescribeAsyncRequestInfoOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncRequestInfoOutput {
    pub info: Option<String>,
    pub status: Option<String>,
}
model! { DescribeAsyncRequestInfoOutput {
    0 "Info" info, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateCheckJob {
    pub job_id: String,
}
operation! { DescribeMigrateCheckJob(job_id: String) "DescribeMigrateCheckJob" -> DescribeMigrateCheckJobOutput {
    0 "JobId" job_id
} }

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
    0 "Status" status, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "Progress" progress,
    4 "CheckFlag" check_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateJobs {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub order: Option<String>,
    pub order_seq: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub tag_filters: Option<Vec<TagFilter>>,
}
operation! { DescribeMigrateJobs() "DescribeMigrateJobs" -> DescribeMigrateJobsOutput {
    0 "JobId" job_id: String, 1 "JobName" job_name: String, 2 "Order" order: String, 3 "OrderSeq" order_seq: String,
    4 "Offset" offset: u64, 5 "Limit" limit: u64, 6 "TagFilters" tag_filters: Vec<TagFilter>
} }
paged! { DescribeMigrateJobs: MigrateJobInfo = Offset "Offset", "JobList" job_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagFilter(tag_key: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrateJobsOutput {
    pub total_count: Option<u64>,
    pub job_list: Option<Vec<MigrateJobInfo>>,
}
model! { DescribeMigrateJobsOutput {
    0 "TotalCount" total_count, 1 "JobList" job_list
} }

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
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<i64>,
    pub detail: Option<MigrateDetailInfo>,
    pub error_info: Option<Vec<ErrorInfo>>,
    pub tags: Option<Vec<TagItem>>,
    pub src_info_multi: Option<Vec<SrcInfo>>,
}
model! { MigrateJobInfo {
    0 "JobId" job_id, 1 "JobName" job_name, 2 "MigrateOption" migrate_option, 3 "SrcDatabaseType" src_database_type,
    4 "SrcAccessType" src_access_type, 5 "SrcInfo" src_info, 6 "DstDatabaseType" dst_database_type,
    7 "DstAccessType" dst_access_type, 8 "DstInfo" dst_info, 9 "DatabaseInfo" database_info,
    10 "CreateTime" create_time, 11 "StartTime" start_time, 12 "EndTime" end_time, 13 "Status" status,
    14 "Detail" detail, 15 "ErrorInfo" error_info, 16 "Tags" tags, 17 "SrcInfoMulti" src_info_multi
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateDetailInfo {
    pub step_all: Option<i64>,
    pub step_now: Option<i64>,
    pub progress: Option<String>,
    pub current_step_progress: Option<String>,
    pub master_slave_distance: Option<i64>,
    pub seconds_behind_master: Option<i64>,
    pub step_info: Option<Vec<MigrateStepDetailInfo>>,
}
model! { MigrateDetailInfo {
    0 "StepAll" step_all, 1 "StepNow" step_now, 2 "Progress" progress, 3 "CurrentStepProgress" current_step_progress,
    4 "MasterSlaveDistance" master_slave_distance, 5 "SecondsBehindMaster" seconds_behind_master, 6 "StepInfo" step_info
} }

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
    0 "StepNo" step_no, 1 "StepName" step_name, 2 "StepId" step_id, 3 "Status" status, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorInfo {
    pub error_log: Option<String>,
    pub help_doc: Option<String>,
}
model! { ErrorInfo {
    0 "ErrorLog" error_log, 1 "HelpDoc" help_doc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribeConf {
    pub subscribe_id: String,
}
operation! { DescribeSubscribeConf(subscribe_id: String) "DescribeSubscribeConf" -> DescribeSubscribeConfOutput {
    0 "SubscribeId" subscribe_id
} }

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
    pub subscribe_objects: Option<Vec<SubscribeObject>>,
    pub modify_time: Option<String>,
    pub region: Option<String>,
    pub tags: Option<Vec<TagItem>>,
    pub auto_renew_flag: Option<i64>,
    pub subscribe_version: Option<String>,
    pub errors: Option<Vec<SubsErr>>,
}
model! { DescribeSubscribeConfOutput {
    0 "SubscribeId" subscribe_id, 1 "SubscribeName" subscribe_name, 2 "ChannelId" channel_id, 3 "Product" product,
    4 "InstanceId" instance_id, 5 "InstanceStatus" instance_status, 6 "SubsStatus" subs_status, 7 "Status" status,
    8 "CreateTime" create_time, 9 "IsolateTime" isolate_time, 10 "ExpireTime" expire_time,
    11 "OfflineTime" offline_time, 12 "ConsumeStartTime" consume_start_time, 13 "PayType" pay_type, 14 "Vip" vip,
    15 "Vport" vport, 16 "UniqVpcId" uniq_vpc_id, 17 "UniqSubnetId" uniq_subnet_id,
    18 "SdkConsumedTime" sdk_consumed_time, 19 "SdkHost" sdk_host, 20 "SubscribeObjectType" subscribe_object_type,
    21 "SubscribeObjects" subscribe_objects, 22 "ModifyTime" modify_time, 23 "Region" region, 24 "Tags" tags,
    25 "AutoRenewFlag" auto_renew_flag, 26 "SubscribeVersion" subscribe_version, 27 "Errors" errors
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubsErr {
    pub message: Option<String>,
}
model! { SubsErr {
    0 "Message" message
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscribesOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<SubscribeInfo>>,
}
model! { DescribeSubscribesOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

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
    pub tags: Option<Vec<TagItem>>,
    pub subscribe_version: Option<String>,
}
model! { SubscribeInfo {
    0 "SubscribeId" subscribe_id, 1 "SubscribeName" subscribe_name, 2 "ChannelId" channel_id, 3 "Product" product,
    4 "InstanceId" instance_id, 5 "InstanceStatus" instance_status, 6 "SubsStatus" subs_status,
    7 "ModifyTime" modify_time, 8 "CreateTime" create_time, 9 "IsolateTime" isolate_time, 10 "ExpireTime" expire_time,
    11 "OfflineTime" offline_time, 12 "ConsumeStartTime" consume_start_time, 13 "AutoRenewFlag" auto_renew_flag,
    14 "Region" region, 15 "PayType" pay_type, 16 "Vip" vip, 17 "Vport" vport, 18 "UniqVpcId" uniq_vpc_id,
    19 "UniqSubnetId" uniq_subnet_id, 20 "Status" status, 21 "SdkConsumedTime" sdk_consumed_time, 22 "Tags" tags,
    23 "SubscribeVersion" subscribe_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateSubscribe {
    pub subscribe_id: String,
}
operation! { IsolateSubscribe(subscribe_id: String) "IsolateSubscribe" -> Empty {
    0 "SubscribeId" subscribe_id
} }

pub type IsolateSubscribeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMigrateJob {
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

pub type ModifyMigrateJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscribeAutoRenewFlag {
    pub subscribe_id: String,
    pub auto_renew_flag: i64,
}
operation! { ModifySubscribeAutoRenewFlag(subscribe_id: String, auto_renew_flag: i64)
    "ModifySubscribeAutoRenewFlag" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "AutoRenewFlag" auto_renew_flag
} }

pub type ModifySubscribeAutoRenewFlagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscribeConsumeTime {
    pub subscribe_id: String,
    pub consume_start_time: String,
}
operation! { ModifySubscribeConsumeTime(subscribe_id: String, consume_start_time: String)
    "ModifySubscribeConsumeTime" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "ConsumeStartTime" consume_start_time
} }

pub type ModifySubscribeConsumeTimeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscribeName {
    pub subscribe_id: String,
    pub subscribe_name: String,
}
operation! { ModifySubscribeName(subscribe_id: String, subscribe_name: String) "ModifySubscribeName" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "SubscribeName" subscribe_name
} }

pub type ModifySubscribeNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscribeObjects {
    pub subscribe_id: String,
    pub subscribe_object_type: i64,
    pub objects: Option<Vec<SubscribeObject>>,
}
operation! { ModifySubscribeObjects(subscribe_id: String, subscribe_object_type: i64)
    "ModifySubscribeObjects" -> ModifySubscribeObjectsOutput {
    0 "SubscribeId" subscribe_id, 1 "SubscribeObjectType" subscribe_object_type,
    2 "Objects" objects: Vec<SubscribeObject>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscribeObjectsOutput {
    pub async_request_id: Option<String>,
}
model! { ModifySubscribeObjectsOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscribeVipVport {
    pub subscribe_id: String,
    pub dst_uniq_subnet_id: Option<String>,
    pub dst_ip: Option<String>,
    pub dst_port: Option<i64>,
}
operation! { ModifySubscribeVipVport(subscribe_id: String) "ModifySubscribeVipVport" -> Empty {
    0 "SubscribeId" subscribe_id, 1 "DstUniqSubnetId" dst_uniq_subnet_id: String, 2 "DstIp" dst_ip: String,
    3 "DstPort" dst_port: i64
} }

pub type ModifySubscribeVipVportOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineIsolatedSubscribe {
    pub subscribe_id: String,
}
operation! { OfflineIsolatedSubscribe(subscribe_id: String) "OfflineIsolatedSubscribe" -> Empty {
    0 "SubscribeId" subscribe_id
} }

pub type OfflineIsolatedSubscribeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSubscribe {
    pub subscribe_id: String,
}
operation! { ResetSubscribe(subscribe_id: String) "ResetSubscribe" -> Empty {
    0 "SubscribeId" subscribe_id
} }

pub type ResetSubscribeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMigrateJob {
    pub job_id: String,
}
operation! { StartMigrateJob(job_id: String) "StartMigrateJob" -> Empty {
    0 "JobId" job_id
} }

pub type StartMigrateJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMigrateJob {
    pub job_id: String,
}
operation! { StopMigrateJob(job_id: String) "StopMigrateJob" -> Empty {
    0 "JobId" job_id
} }

pub type StopMigrateJobOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE_AUTH_FAILURE_ERROR: &str = "AuthFailure.AuthFailureError";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION_ERROR: &str = "AuthFailure.UnauthorizedOperationError";
    pub const FAILED_OPERATION_FAILED_OPERATION_ERROR: &str = "FailedOperation.FailedOperationError";
    pub const FAILED_OPERATION_NOT_ALLOW_OPERATION: &str = "FailedOperation.NotAllowOperation";
    pub const FAILED_OPERATION_PROXY_ERROR: &str = "FailedOperation.ProxyError";
    pub const FAILED_OPERATION_START_JOB_FAILED: &str = "FailedOperation.StartJobFailed";
    pub const FAILED_OPERATION_STATUS_IN_CONFLICT: &str = "FailedOperation.StatusInConflict";
    pub const FAILED_OPERATION_STATUS_IN_CONFLICT_ERROR: &str = "FailedOperation.StatusInConflictError";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_ADD_TASK_ERROR: &str = "InternalError.AddTaskError";
    pub const INTERNAL_ERROR_CELERY_ERROR: &str = "InternalError.CeleryError";
    pub const INTERNAL_ERROR_CGW_SYSTEM_ERROR: &str = "InternalError.CgwSystemError";
    pub const INTERNAL_ERROR_DATABASE_ERROR: &str = "InternalError.DatabaseError";
    pub const INTERNAL_ERROR_DUPLICATE_JOB: &str = "InternalError.DuplicateJob";
    pub const INTERNAL_ERROR_INTERNAL_ERROR_ERROR: &str = "InternalError.InternalErrorError";
    pub const INTERNAL_ERROR_INTERNAL_HTTP_SERVER_ERROR: &str = "InternalError.InternalHttpServerError";
    pub const INTERNAL_ERROR_INTERNAL_INNER_COMMON_ERROR: &str = "InternalError.InternalInnerCommonError";
    pub const INTERNAL_ERROR_INTERNAL_TRADE_ERROR: &str = "InternalError.InternalTradeError";
    pub const INTERNAL_ERROR_LOCK_ERROR: &str = "InternalError.LockError";
    pub const INTERNAL_ERROR_PROTOCOL_ERROR: &str = "InternalError.ProtocolError";
    pub const INTERNAL_ERROR_UNDEFINED_ERROR: &str = "InternalError.UndefinedError";
    pub const INTERNAL_ERROR_UNKNOWN_ERROR: &str = "InternalError.UnknownError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_BIZ_INVALID_PARAMETER_VALUE_ERROR: &str =
        "InvalidParameter.BizInvalidParameterValueError";
    pub const INVALID_PARAMETER_INSTANCE_NOT_FOUND: &str = "InvalidParameter.InstanceNotFound";
    pub const INVALID_PARAMETER_INVALID_IP_ADDRESS: &str = "InvalidParameter.InvalidIpAddress";
    pub const INVALID_PARAMETER_INVALID_PARAMETER_ERROR: &str = "InvalidParameter.InvalidParameterError";
    pub const INVALID_PARAMETER_VALUE_BIZ_INVALID_PARAMETER_VALUE_ERROR: &str =
        "InvalidParameterValue.BizInvalidParameterValueError";
    pub const INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR: &str = "InvalidParameterValue.DataConvertError";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue.InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR: &str =
        "InvalidParameterValue.InvalidParameterValueError";
    pub const LIMIT_EXCEEDED_MAX_UNUSED_JOBS: &str = "LimitExceeded.MaxUnusedJobs";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_BIZ_OPERATION_DENIED_ERROR: &str = "OperationDenied.BizOperationDeniedError";
    pub const OPERATION_DENIED_JOB_OPERATION_DENIED_ERROR: &str = "OperationDenied.JobOperationDeniedError";
    pub const OPERATION_DENIED_MIGRATE_SERVICE_SUPPORT_ERROR: &str = "OperationDenied.MigrateServiceSupportError";
    pub const OPERATION_DENIED_NOT_ENOUGH_MONEY_ERROR: &str = "OperationDenied.NotEnoughMoneyError";
    pub const OPERATION_DENIED_OPERATION_DENIED: &str = "OperationDenied.OperationDenied";
    pub const OPERATION_DENIED_OPERATION_DENIED_ERROR: &str = "OperationDenied.OperationDeniedError";
    pub const REQUEST_LIMIT_EXCEEDED_REQUEST_LIMIT_EXCEEDED_ERROR: &str =
        "RequestLimitExceeded.RequestLimitExceededError";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_BIZ_RESOURCE_NOT_FOUND_ERROR: &str = "ResourceNotFound.BizResourceNotFoundError";
    pub const RESOURCE_NOT_FOUND_JOB_NOT_EXIST: &str = "ResourceNotFound.JobNotExist";
    pub const RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND: &str = "ResourceNotFound.ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_RESOURCE_NOT_FOUND_ERROR: &str = "ResourceNotFound.ResourceNotFoundError";
    pub const UNAUTHORIZED_OPERATION_NOT_ENOUGH_PRIVILEGES: &str = "UnauthorizedOperation.NotEnoughPrivileges";
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION_ERROR: &str =
        "UnauthorizedOperation.UnauthorizedOperationError";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_INTRA_NET_USER_NOT_TAGGED_ERROR: &str =
        "UnsupportedOperation.IntraNetUserNotTaggedError";
}

#[cfg(feature = "reflect")]
register! {
    ActivateSubscribe, CompleteMigrateJob, CreateMigrateCheckJob, CreateMigrateJob, CreateSubscribe, DeleteMigrateJob,
    DescribeAsyncRequestInfo, DescribeMigrateCheckJob, DescribeMigrateJobs, DescribeSubscribeConf, DescribeSubscribes,
    IsolateSubscribe, ModifyMigrateJob, ModifySubscribeAutoRenewFlag, ModifySubscribeConsumeTime, ModifySubscribeName,
    ModifySubscribeObjects, ModifySubscribeVipVport, OfflineIsolatedSubscribe, ResetSubscribe, StartMigrateJob,
    StopMigrateJob
}
