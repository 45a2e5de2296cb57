//! `cat` 2018-04-09.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "cat", version: "2018-04-09", code: "cat", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProbeTasks {
    pub batch_tasks: Vec<ProbeTaskBasicConfiguration>,
    pub task_type: i64,
    pub nodes: Vec<String>,
    pub interval: i64,
    pub parameters: String,
    pub task_category: i64,
    pub cron: Option<String>,
    pub tag: Option<Vec<Tag>>,
    pub probe_type: Option<u64>,
    pub plugin_source: Option<String>,
    pub client_num: Option<String>,
    pub node_ip_type: Option<i64>,
    pub sub_sync_flag: Option<i64>,
    pub rtx_name: Option<String>,
}

/// What [`CreateProbeTasks::new`] takes.
pub struct CreateProbeTasksRequired {
    pub batch_tasks: Vec<ProbeTaskBasicConfiguration>,
    pub task_type: i64,
    pub nodes: Vec<String>,
    pub interval: i64,
    pub parameters: String,
    pub task_category: i64,
}
operation! { CreateProbeTasks{CreateProbeTasksRequired: batch_tasks, task_type, nodes, interval, parameters, task_category}
    "CreateProbeTasks" -> CreateProbeTasksOutput {
    0 "BatchTasks" batch_tasks, 1 "TaskType" task_type, 2 "Nodes" nodes, 3 "Interval" interval,
    4 "Parameters" parameters, 5 "TaskCategory" task_category, 6 "Cron" cron: String, 7 "Tag" tag: Vec<Tag>,
    8 "ProbeType" probe_type: u64, 9 "PluginSource" plugin_source: String, 10 "ClientNum" client_num: String,
    11 "NodeIpType" node_ip_type: i64, 12 "SubSyncFlag" sub_sync_flag: i64, 13 "RtxName" rtx_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProbeTaskBasicConfiguration {
    pub name: Option<String>,
    pub target_address: Option<String>,
}
input! { ProbeTaskBasicConfiguration(name: String, target_address: String) {
    0 "Name" name: String, 1 "TargetAddress" target_address: String
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
pub struct CreateProbeTasksOutput {
    pub task_ids: Option<Vec<String>>,
}
model! { CreateProbeTasksOutput {
    0 "TaskIDs" task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProbeTask {
    pub task_ids: Vec<String>,
}
operation! { DeleteProbeTask(task_ids: Vec<String>) "DeleteProbeTask" -> DeleteProbeTaskOutput {
    0 "TaskIds" task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProbeTaskOutput {
    pub total: Option<i64>,
    pub success_count: Option<i64>,
    pub results: Option<Vec<TaskResult>>,
}
model! { DeleteProbeTaskOutput {
    0 "Total" total, 1 "SuccessCount" success_count, 2 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskResult {
    pub task_id: Option<String>,
    pub success: Option<bool>,
    pub error_message: Option<String>,
}
model! { TaskResult {
    0 "TaskId" task_id, 1 "Success" success, 2 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetailedSingleProbeData {
    pub begin_time: u64,
    pub end_time: u64,
    pub task_type: String,
    pub sort_field: String,
    pub ascending: bool,
    pub selected_fields: Vec<String>,
    pub offset: i64,
    pub limit: i64,
    pub task_id: Option<Vec<String>>,
    pub operators: Option<Vec<String>>,
    pub districts: Option<Vec<String>>,
    pub error_types: Option<Vec<String>>,
    pub city: Option<Vec<String>>,
    pub scroll_id: Option<String>,
    pub query_flag: Option<String>,
}

/// What [`DescribeDetailedSingleProbeData::new`] takes.
pub struct DescribeDetailedSingleProbeDataRequired {
    pub begin_time: u64,
    pub end_time: u64,
    pub task_type: String,
    pub sort_field: String,
    pub ascending: bool,
    pub selected_fields: Vec<String>,
    pub offset: i64,
    pub limit: i64,
}
operation! { DescribeDetailedSingleProbeData{DescribeDetailedSingleProbeDataRequired: begin_time, end_time, task_type, sort_field, ascending, selected_fields, offset, limit}
    "DescribeDetailedSingleProbeData" -> DescribeDetailedSingleProbeDataOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "TaskType" task_type, 3 "SortField" sort_field,
    4 "Ascending" ascending, 5 "SelectedFields" selected_fields, 6 "Offset" offset, 7 "Limit" limit,
    8 "TaskID" task_id: Vec<String>, 9 "Operators" operators: Vec<String>, 10 "Districts" districts: Vec<String>,
    11 "ErrorTypes" error_types: Vec<String>, 12 "City" city: Vec<String>, 13 "ScrollID" scroll_id: String,
    14 "QueryFlag" query_flag: String
} }
paged! { DescribeDetailedSingleProbeData: DetailedSingleDataDefine =
    Offset "Offset", "DataSet" data_set, total "TotalNumber"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetailedSingleProbeDataOutput {
    pub data_set: Option<Vec<DetailedSingleDataDefine>>,
    pub total_number: Option<i64>,
    pub scroll_id: Option<String>,
}
model! { DescribeDetailedSingleProbeDataOutput {
    0 "DataSet" data_set, 1 "TotalNumber" total_number, 2 "ScrollID" scroll_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailedSingleDataDefine {
    pub probe_time: Option<u64>,
    pub labels: Option<Vec<Label>>,
    pub fields: Option<Vec<Field>>,
}
model! { DetailedSingleDataDefine {
    0 "ProbeTime" probe_time, 1 "Labels" labels, 2 "Fields" fields
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { Label {
    0 "ID" id, 1 "Name" name, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Field {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub value: Option<f64>,
}
model! { Field {
    0 "ID" id, 1 "Name" name, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstantTasks {
    pub limit: u64,
    pub offset: u64,
}
operation! { DescribeInstantTasks(limit: u64, offset: u64) "DescribeInstantTasks" -> DescribeInstantTasksOutput {
    0 "Limit" limit, 1 "Offset" offset
} }
paged! { DescribeInstantTasks: SingleInstantTask = Offset "Offset", "Tasks" tasks, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstantTasksOutput {
    pub tasks: Option<Vec<SingleInstantTask>>,
    pub total: Option<u64>,
}
model! { DescribeInstantTasksOutput {
    0 "Tasks" tasks, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleInstantTask {
    pub task_id: Option<String>,
    pub target_address: Option<String>,
    pub task_type: Option<u64>,
    pub probe_time: Option<u64>,
    pub status: Option<String>,
    pub success_rate: Option<f64>,
    pub node_count: Option<u64>,
    pub task_category: Option<u64>,
}
model! { SingleInstantTask {
    0 "TaskId" task_id, 1 "TargetAddress" target_address, 2 "TaskType" task_type, 3 "ProbeTime" probe_time,
    4 "Status" status, 5 "SuccessRate" success_rate, 6 "NodeCount" node_count, 7 "TaskCategory" task_category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeGroups {
    pub node_type: Option<Vec<i64>>,
    pub task_category: Option<i64>,
    pub ip_type: Option<i64>,
    pub name: Option<String>,
    pub region_id: Option<i64>,
    pub district_id: Option<i64>,
    pub net_service_id: Option<i64>,
    pub node_group_type: Option<i64>,
    pub task_type: Option<i64>,
    pub probe_type: Option<u64>,
}
operation! { DescribeNodeGroups() "DescribeNodeGroups" -> DescribeNodeGroupsOutput {
    0 "NodeType" node_type: Vec<i64>, 1 "TaskCategory" task_category: i64, 2 "IPType" ip_type: i64,
    3 "Name" name: String, 4 "RegionID" region_id: i64, 5 "DistrictID" district_id: i64,
    6 "NetServiceID" net_service_id: i64, 7 "NodeGroupType" node_group_type: i64, 8 "TaskType" task_type: i64,
    9 "ProbeType" probe_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeGroupsOutput {
    pub node_list: Option<Vec<NodeTree>>,
    pub district_list: Option<Vec<DistinctOrNetServiceInfo>>,
    pub net_service_list: Option<Vec<DistinctOrNetServiceInfo>>,
}
model! { DescribeNodeGroupsOutput {
    0 "NodeList" node_list, 1 "DistrictList" district_list, 2 "NetServiceList" net_service_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeTree {
    pub id: Option<String>,
    pub content: Option<String>,
    pub children: Option<Vec<NodeLeaf>>,
}
model! { NodeTree {
    0 "ID" id, 1 "Content" content, 2 "Children" children
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeLeaf {
    pub id: Option<String>,
    pub content: Option<String>,
    pub children: Option<Vec<NodeInfoBase>>,
}
model! { NodeLeaf {
    0 "ID" id, 1 "Content" content, 2 "Children" children
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeInfoBase {
    pub id: Option<String>,
    pub content: Option<String>,
}
model! { NodeInfoBase {
    0 "ID" id, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistinctOrNetServiceInfo {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { DistinctOrNetServiceInfo {
    0 "ID" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodes {
    pub node_type: Option<i64>,
    pub location: Option<i64>,
    pub is_ipv6: Option<bool>,
    pub node_name: Option<String>,
    pub pay_mode: Option<i64>,
    pub task_type: Option<i64>,
}
operation! { DescribeNodes() "DescribeNodes" -> DescribeNodesOutput {
    0 "NodeType" node_type: i64, 1 "Location" location: i64, 2 "IsIPv6" is_ipv6: bool, 3 "NodeName" node_name: String,
    4 "PayMode" pay_mode: i64, 5 "TaskType" task_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodesOutput {
    pub node_set: Option<Vec<NodeDefineExt>>,
}
model! { DescribeNodesOutput {
    0 "NodeSet" node_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeDefineExt {
    pub name: Option<String>,
    pub code: Option<String>,
    pub r#type: Option<i64>,
    pub net_service: Option<String>,
    pub district: Option<String>,
    pub city: Option<String>,
    pub ip_type: Option<i64>,
    pub location: Option<i64>,
    pub code_type: Option<String>,
    pub task_types: Option<Vec<i64>>,
}
model! { NodeDefineExt {
    0 "Name" name, 1 "Code" code, 2 "Type" r#type, 3 "NetService" net_service, 4 "District" district, 5 "City" city,
    6 "IPType" ip_type, 7 "Location" location, 8 "CodeType" code_type, 9 "TaskTypes" task_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProbeMetricData {
    pub analyze_task_type: Option<String>,
    pub metric_type: Option<String>,
    pub field: Option<String>,
    pub filter: Option<String>,
    pub group_by: Option<String>,
    pub filters: Option<Vec<String>>,
}
operation! { DescribeProbeMetricData() "DescribeProbeMetricData" -> DescribeProbeMetricDataOutput {
    0 "AnalyzeTaskType" analyze_task_type: String, 1 "MetricType" metric_type: String, 2 "Field" field: String,
    3 "Filter" filter: String, 4 "GroupBy" group_by: String, 5 "Filters" filters: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProbeMetricDataOutput {
    pub metric_set: Option<String>,
}
model! { DescribeProbeMetricDataOutput {
    0 "MetricSet" metric_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProbeMetricTagValues {
    pub analyze_task_type: Option<String>,
    pub key: Option<String>,
    pub filter: Option<String>,
    pub filters: Option<Vec<String>>,
    pub time_range: Option<String>,
}
operation! { DescribeProbeMetricTagValues() "DescribeProbeMetricTagValues" -> DescribeProbeMetricTagValuesOutput {
    0 "AnalyzeTaskType" analyze_task_type: String, 1 "Key" key: String, 2 "Filter" filter: String,
    3 "Filters" filters: Vec<String>, 4 "TimeRange" time_range: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProbeMetricTagValuesOutput {
    pub tag_value_set: Option<String>,
}
model! { DescribeProbeMetricTagValuesOutput {
    0 "TagValueSet" tag_value_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProbeNodes {
    pub node_type: Option<i64>,
    pub location: Option<i64>,
    pub is_ipv6: Option<bool>,
    pub node_name: Option<String>,
    pub pay_mode: Option<i64>,
}
operation! { DescribeProbeNodes() "DescribeProbeNodes" -> DescribeProbeNodesOutput {
    0 "NodeType" node_type: i64, 1 "Location" location: i64, 2 "IsIPv6" is_ipv6: bool, 3 "NodeName" node_name: String,
    4 "PayMode" pay_mode: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProbeNodesOutput {
    pub node_set: Option<Vec<NodeDefine>>,
}
model! { DescribeProbeNodesOutput {
    0 "NodeSet" node_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeDefine {
    pub name: Option<String>,
    pub code: Option<String>,
    pub r#type: Option<i64>,
    pub net_service: Option<String>,
    pub district: Option<String>,
    pub city: Option<String>,
    pub ip_type: Option<i64>,
    pub location: Option<i64>,
    pub code_type: Option<String>,
    pub node_define_status: Option<u64>,
}
model! { NodeDefine {
    0 "Name" name, 1 "Code" code, 2 "Type" r#type, 3 "NetService" net_service, 4 "District" district, 5 "City" city,
    6 "IPType" ip_type, 7 "Location" location, 8 "CodeType" code_type, 9 "NodeDefineStatus" node_define_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProbeTasks {
    pub task_ids: Option<Vec<String>>,
    pub task_name: Option<String>,
    pub target_address: Option<String>,
    pub task_status: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub pay_mode: Option<i64>,
    pub order_state: Option<i64>,
    pub task_type: Option<Vec<i64>>,
    pub task_category: Option<Vec<i64>>,
    pub order_by: Option<String>,
    pub ascend: Option<bool>,
    pub tag_filters: Option<Vec<KeyValuePair>>,
}
operation! { DescribeProbeTasks() "DescribeProbeTasks" -> DescribeProbeTasksOutput {
    0 "TaskIDs" task_ids: Vec<String>, 1 "TaskName" task_name: String, 2 "TargetAddress" target_address: String,
    3 "TaskStatus" task_status: Vec<i64>, 4 "Offset" offset: i64, 5 "Limit" limit: i64, 6 "PayMode" pay_mode: i64,
    7 "OrderState" order_state: i64, 8 "TaskType" task_type: Vec<i64>, 9 "TaskCategory" task_category: Vec<i64>,
    10 "OrderBy" order_by: String, 11 "Ascend" ascend: bool, 12 "TagFilters" tag_filters: Vec<KeyValuePair>
} }
paged! { DescribeProbeTasks: ProbeTask = Offset "Offset", "TaskSet" task_set, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValuePair {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { KeyValuePair(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProbeTasksOutput {
    pub task_set: Option<Vec<ProbeTask>>,
    pub total: Option<i64>,
}
model! { DescribeProbeTasksOutput {
    0 "TaskSet" task_set, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProbeTask {
    pub name: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<i64>,
    pub nodes: Option<Vec<String>>,
    pub node_ip_type: Option<i64>,
    pub interval: Option<i64>,
    pub parameters: Option<String>,
    pub status: Option<i64>,
    pub target_address: Option<String>,
    pub pay_mode: Option<i64>,
    pub order_state: Option<i64>,
    pub task_category: Option<i64>,
    pub created_at: Option<String>,
    pub cron: Option<String>,
    pub cron_state: Option<i64>,
    pub tag_info_list: Option<Vec<KeyValuePair>>,
    pub sub_sync_flag: Option<i64>,
}
model! { ProbeTask {
    0 "Name" name, 1 "TaskId" task_id, 2 "TaskType" task_type, 3 "Nodes" nodes, 4 "NodeIpType" node_ip_type,
    5 "Interval" interval, 6 "Parameters" parameters, 7 "Status" status, 8 "TargetAddress" target_address,
    9 "PayMode" pay_mode, 10 "OrderState" order_state, 11 "TaskCategory" task_category, 12 "CreatedAt" created_at,
    13 "Cron" cron, 14 "CronState" cron_state, 15 "TagInfoList" tag_info_list, 16 "SubSyncFlag" sub_sync_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeProbeTask {
    pub task_ids: Vec<String>,
}
operation! { ResumeProbeTask(task_ids: Vec<String>) "ResumeProbeTask" -> ResumeProbeTaskOutput {
    0 "TaskIds" task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeProbeTaskOutput {
    pub total: Option<i64>,
    pub success_count: Option<i64>,
    pub results: Option<Vec<TaskResult>>,
}
model! { ResumeProbeTaskOutput {
    0 "Total" total, 1 "SuccessCount" success_count, 2 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendProbeTask {
    pub task_ids: Vec<String>,
}
operation! { SuspendProbeTask(task_ids: Vec<String>) "SuspendProbeTask" -> SuspendProbeTaskOutput {
    0 "TaskIds" task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendProbeTaskOutput {
    pub total: Option<i64>,
    pub success_count: Option<i64>,
    pub results: Option<Vec<TaskResult>>,
}
model! { SuspendProbeTaskOutput {
    0 "Total" total, 1 "SuccessCount" success_count, 2 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProbeTaskAttributes {
    pub task_id: String,
    pub name: Option<String>,
}
operation! { UpdateProbeTaskAttributes(task_id: String) "UpdateProbeTaskAttributes" -> Empty {
    0 "TaskId" task_id, 1 "Name" name: String
} }

pub type UpdateProbeTaskAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProbeTaskConfigurationList {
    pub task_ids: Vec<String>,
    pub nodes: Vec<String>,
    pub interval: i64,
    pub parameters: String,
    pub cron: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub node_ip_type: Option<i64>,
    pub batch_tasks: Option<Vec<ProbeTaskBasicConfiguration>>,
}
operation! { UpdateProbeTaskConfigurationList(task_ids: Vec<String>, nodes: Vec<String>, interval: i64, parameters: String)
    "UpdateProbeTaskConfigurationList" -> Empty {
    0 "TaskIds" task_ids, 1 "Nodes" nodes, 2 "Interval" interval, 3 "Parameters" parameters, 4 "Cron" cron: String,
    5 "ResourceIDs" resource_ids: Vec<String>, 6 "NodeIpType" node_ip_type: i64,
    7 "BatchTasks" batch_tasks: Vec<ProbeTaskBasicConfiguration>
} }

pub type UpdateProbeTaskConfigurationListOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_DB_QUERY_FAILED: &str = "FailedOperation.DbQueryFailed";
    pub const FAILED_OPERATION_DB_RECORD_CREATE_FAILED: &str = "FailedOperation.DbRecordCreateFailed";
    pub const FAILED_OPERATION_DB_RECORD_UPDATE_FAILED: &str = "FailedOperation.DbRecordUpdateFailed";
    pub const FAILED_OPERATION_ES_QUERY_ERROR: &str = "FailedOperation.ESQueryError";
    pub const FAILED_OPERATION_ERR_PRE_PAID_RESOURCE_EXPIRE: &str = "FailedOperation.ErrPrePaidResourceExpire";
    pub const FAILED_OPERATION_NEED_APPROVAL: &str = "FailedOperation.NeedApproval";
    pub const FAILED_OPERATION_NO_VALID_NODES: &str = "FailedOperation.NoValidNodes";
    pub const FAILED_OPERATION_ORDER_OUT_OF_CREDIT: &str = "FailedOperation.OrderOutOfCredit";
    pub const FAILED_OPERATION_PRE_RESOURCE_ID_FAILED: &str = "FailedOperation.PreResourceIDFailed";
    pub const FAILED_OPERATION_RESOURCE_NOT_FOUND: &str = "FailedOperation.ResourceNotFound";
    pub const FAILED_OPERATION_SEND_REQUEST: &str = "FailedOperation.SendRequest";
    pub const FAILED_OPERATION_TAG_REQUIRED_VERIFY_FAILED: &str = "FailedOperation.TagRequiredVerifyFailed";
    pub const FAILED_OPERATION_TASK_NOT_RUNNING: &str = "FailedOperation.TaskNotRunning";
    pub const FAILED_OPERATION_TASK_NOT_SUSPENDED: &str = "FailedOperation.TaskNotSuspended";
    pub const FAILED_OPERATION_TASK_OPERATION_NOT_ALLOW: &str = "FailedOperation.TaskOperationNotAllow";
    pub const FAILED_OPERATION_TASK_TYPE_NOT_SAME: &str = "FailedOperation.TaskTypeNotSame";
    pub const FAILED_OPERATION_TRIAL_TASK_EXCEED: &str = "FailedOperation.TrialTaskExceed";
    pub const FAILED_OPERATION_UNMARSHAL_RESPONSE: &str = "FailedOperation.UnmarshalResponse";
    pub const FAILED_OPERATION_USER_NO_QCLOUD_TAG_FULL_ACCESS: &str = "FailedOperation.UserNoQcloudTAGFullAccess";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
}

#[cfg(feature = "reflect")]
register! {
    CreateProbeTasks, DeleteProbeTask, DescribeDetailedSingleProbeData, DescribeInstantTasks, DescribeNodeGroups,
    DescribeNodes, DescribeProbeMetricData, DescribeProbeMetricTagValues, DescribeProbeNodes, DescribeProbeTasks,
    ResumeProbeTask, SuspendProbeTask, UpdateProbeTaskAttributes, UpdateProbeTaskConfigurationList
}
