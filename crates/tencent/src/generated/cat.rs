//! `cat` of Tencent Cloud, API version 2018-04-09.
//!
//! Endpoint: `cat.tencentcloudapi.com`, or `cat.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cat&Version=2018-04-09>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cat::DescribeNodeGroups};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeNodeGroups::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("cat", "2018-04-09", "cat", &Endpoints::NONE);

/// Creates probe tasks: `CreateProbeTasks` of `cat` 2018-04-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cat&Version=2018-04-09&Action=CreateProbeTasks>.
///
/// Errors: [`codes::FAILED_OPERATION_ERR_PRE_PAID_RESOURCE_EXPIRE`], [`codes::FAILED_OPERATION_NEED_APPROVAL`],
/// [`codes::FAILED_OPERATION_ORDER_OUT_OF_CREDIT`], [`codes::FAILED_OPERATION_PRE_RESOURCE_ID_FAILED`],
/// [`codes::FAILED_OPERATION_SEND_REQUEST`], [`codes::FAILED_OPERATION_TAG_REQUIRED_VERIFY_FAILED`],
/// [`codes::FAILED_OPERATION_TASK_TYPE_NOT_SAME`], [`codes::FAILED_OPERATION_TRIAL_TASK_EXCEED`],
/// [`codes::FAILED_OPERATION_UNMARSHAL_RESPONSE`], [`codes::FAILED_OPERATION_USER_NO_QCLOUD_TAG_FULL_ACCESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProbeTasks {
    /// Required.
    pub batch_tasks: Vec<ProbeTaskBasicConfiguration>,
    /// Required.
    pub task_type: i64,
    /// Required.
    pub nodes: Vec<String>,
    /// Required.
    pub interval: i64,
    /// Required.
    pub parameters: String,
    /// Required.
    pub task_category: i64,
    pub cron: Option<String>,
    pub tag: Option<Vec<Tag>>,
    pub probe_type: Option<i64>,
    pub plugin_source: Option<String>,
    pub client_num: Option<String>,
    pub node_ip_type: Option<i64>,
    pub sub_sync_flag: Option<i64>,
    pub rtx_name: Option<String>,
}

/// Arguments of [`CreateProbeTasks::new`].
pub struct CreateProbeTasksRequired {
    pub batch_tasks: Vec<ProbeTaskBasicConfiguration>,
    pub task_type: i64,
    pub nodes: Vec<String>,
    pub interval: i64,
    pub parameters: String,
    pub task_category: i64,
}
operation! {
    CreateProbeTasks { CreateProbeTasksRequired: batch_tasks, task_type, nodes, interval, parameters, task_category }
    "CreateProbeTasks" -> CreateProbeTasksOutput {
    0 "BatchTasks" batch_tasks, 1 "TaskType" task_type, 2 "Nodes" nodes, 3 "Interval" interval,
    4 "Parameters" parameters, 5 "TaskCategory" task_category, 6 "Cron" cron: String, 7 "Tag" tag: Vec<Tag>,
    8 "ProbeType" probe_type: i64, 9 "PluginSource" plugin_source: String, 10 "ClientNum" client_num: String,
    11 "NodeIpType" node_ip_type: i64, 12 "SubSyncFlag" sub_sync_flag: i64, 13 "RtxName" rtx_name: String
} }

/// In the request of [`CreateProbeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProbeTaskBasicConfiguration {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub target_address: Option<String>,
}
input! { ProbeTaskBasicConfiguration(name: String, target_address: String) {
    0 "Name" name: String, 1 "TargetAddress" target_address: String
} }

/// In the request of [`CreateProbeTasks`].
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

/// Response of [`CreateProbeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProbeTasksOutput {
    pub task_ids: Vec<String>,
}
model! { CreateProbeTasksOutput {
    0 "TaskIDs" task_ids: Vec<String>
} }

/// Deletes probe task: `DeleteProbeTask` of `cat` 2018-04-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cat&Version=2018-04-09&Action=DeleteProbeTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProbeTask {
    /// Required.
    pub task_ids: Vec<String>,
}
operation! { DeleteProbeTask(task_ids: Vec<String>) "DeleteProbeTask" -> DeleteProbeTaskOutput {
    0 "TaskIds" task_ids
} }

/// Response of [`DeleteProbeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProbeTaskOutput {
    pub total: Option<i64>,
    pub success_count: Option<i64>,
    pub results: Vec<TaskResult>,
}
model! { DeleteProbeTaskOutput {
    0 "Total" total: i64, 1 "SuccessCount" success_count: i64, 2 "Results" results: Vec<TaskResult>
} }

/// In the response of [`DeleteProbeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskResult {
    pub task_id: Option<String>,
    pub success: Option<bool>,
    pub error_message: Option<String>,
}
model! { TaskResult {
    0 "TaskId" task_id: String, 1 "Success" success: bool, 2 "ErrorMessage" error_message: String
} }

/// Describes detailed single probe data: `DescribeDetailedSingleProbeData` of `cat` 2018-04-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cat&Version=2018-04-09&Action=DescribeDetailedSingleProbeData>.
///
/// Errors: [`codes::FAILED_OPERATION_ES_QUERY_ERROR`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetailedSingleProbeData {
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub task_type: String,
    /// Required.
    pub sort_field: String,
    /// Required.
    pub ascending: bool,
    /// Required.
    pub selected_fields: Vec<String>,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub task_id: Option<Vec<String>>,
    pub operators: Option<Vec<String>>,
    pub districts: Option<Vec<String>>,
    pub error_types: Option<Vec<String>>,
    pub city: Option<Vec<String>>,
    pub scroll_id: Option<String>,
    pub query_flag: Option<String>,
}

/// Arguments of [`DescribeDetailedSingleProbeData::new`].
pub struct DescribeDetailedSingleProbeDataRequired {
    pub begin_time: i64,
    pub end_time: i64,
    pub task_type: String,
    pub sort_field: String,
    pub ascending: bool,
    pub selected_fields: Vec<String>,
    pub offset: i64,
    pub limit: i64,
}
operation! {
    DescribeDetailedSingleProbeData { DescribeDetailedSingleProbeDataRequired: begin_time, end_time, task_type, sort_field, ascending, selected_fields, offset, limit }
    "DescribeDetailedSingleProbeData" -> DescribeDetailedSingleProbeDataOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "TaskType" task_type, 3 "SortField" sort_field,
    4 "Ascending" ascending, 5 "SelectedFields" selected_fields, 6 "Offset" offset, 7 "Limit" limit,
    8 "TaskID" task_id: Vec<String>, 9 "Operators" operators: Vec<String>, 10 "Districts" districts: Vec<String>,
    11 "ErrorTypes" error_types: Vec<String>, 12 "City" city: Vec<String>, 13 "ScrollID" scroll_id: String,
    14 "QueryFlag" query_flag: String
} }
paged! { DescribeDetailedSingleProbeData: DetailedSingleDataDefine =
    Offset "Offset", "DataSet" data_set, total "TotalNumber" }

/// Response of [`DescribeDetailedSingleProbeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetailedSingleProbeDataOutput {
    pub data_set: Vec<DetailedSingleDataDefine>,
    pub total_number: Option<i64>,
    pub scroll_id: Option<String>,
}
model! { DescribeDetailedSingleProbeDataOutput {
    0 "DataSet" data_set: Vec<DetailedSingleDataDefine>, 1 "TotalNumber" total_number: i64,
    2 "ScrollID" scroll_id: String
} }

/// In the response of [`DescribeDetailedSingleProbeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailedSingleDataDefine {
    pub probe_time: Option<i64>,
    pub labels: Vec<Label>,
    pub fields: Vec<Field>,
}
model! { DetailedSingleDataDefine {
    0 "ProbeTime" probe_time: i64, 1 "Labels" labels: Vec<Label>, 2 "Fields" fields: Vec<Field>
} }

/// In the response of [`DescribeDetailedSingleProbeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { Label {
    0 "ID" id: i64, 1 "Name" name: String, 2 "Value" value: String
} }

/// In the response of [`DescribeDetailedSingleProbeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Field {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub value: Option<f64>,
}
model! { Field {
    0 "ID" id: i64, 1 "Name" name: String, 2 "Value" value: f64
} }

/// Describes instant tasks: `DescribeInstantTasks` of `cat` 2018-04-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cat&Version=2018-04-09&Action=DescribeInstantTasks>.
///
/// Errors: [`codes::FAILED_OPERATION_ES_QUERY_ERROR`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstantTasks {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { DescribeInstantTasks(limit: i64, offset: i64) "DescribeInstantTasks" -> DescribeInstantTasksOutput {
    0 "Limit" limit, 1 "Offset" offset
} }
paged! { DescribeInstantTasks: SingleInstantTask = Offset "Offset", "Tasks" tasks, total "Total" }

/// Response of [`DescribeInstantTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstantTasksOutput {
    pub tasks: Vec<SingleInstantTask>,
    pub total: Option<i64>,
}
model! { DescribeInstantTasksOutput {
    0 "Tasks" tasks: Vec<SingleInstantTask>, 1 "Total" total: i64
} }

/// In the response of [`DescribeInstantTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleInstantTask {
    pub task_id: Option<String>,
    pub target_address: Option<String>,
    pub task_type: Option<i64>,
    pub probe_time: Option<i64>,
    pub status: Option<String>,
    pub success_rate: Option<f64>,
    pub node_count: Option<i64>,
    pub task_category: Option<i64>,
}
model! { SingleInstantTask {
    0 "TaskId" task_id: String, 1 "TargetAddress" target_address: String, 2 "TaskType" task_type: i64,
    3 "ProbeTime" probe_time: i64, 4 "Status" status: String, 5 "SuccessRate" success_rate: f64,
    6 "NodeCount" node_count: i64, 7 "TaskCategory" task_category: i64
} }

/// Describes node groups: `DescribeNodeGroups` of `cat` 2018-04-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cat&Version=2018-04-09&Action=DescribeNodeGroups>.
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
    pub probe_type: Option<i64>,
}
operation! { DescribeNodeGroups() "DescribeNodeGroups" -> DescribeNodeGroupsOutput {
    0 "NodeType" node_type: Vec<i64>, 1 "TaskCategory" task_category: i64, 2 "IPType" ip_type: i64,
    3 "Name" name: String, 4 "RegionID" region_id: i64, 5 "DistrictID" district_id: i64,
    6 "NetServiceID" net_service_id: i64, 7 "NodeGroupType" node_group_type: i64, 8 "TaskType" task_type: i64,
    9 "ProbeType" probe_type: i64
} }

/// Response of [`DescribeNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeGroupsOutput {
    pub node_list: Vec<NodeTree>,
    pub district_list: Vec<DistinctOrNetServiceInfo>,
    pub net_service_list: Vec<DistinctOrNetServiceInfo>,
}
model! { DescribeNodeGroupsOutput {
    0 "NodeList" node_list: Vec<NodeTree>, 1 "DistrictList" district_list: Vec<DistinctOrNetServiceInfo>,
    2 "NetServiceList" net_service_list: Vec<DistinctOrNetServiceInfo>
} }

/// In the response of [`DescribeNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeTree {
    pub id: Option<String>,
    pub content: Option<String>,
    pub children: Vec<NodeLeaf>,
}
model! { NodeTree {
    0 "ID" id: String, 1 "Content" content: String, 2 "Children" children: Vec<NodeLeaf>
} }

/// In the response of [`DescribeNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeLeaf {
    pub id: Option<String>,
    pub content: Option<String>,
    pub children: Vec<NodeInfoBase>,
}
model! { NodeLeaf {
    0 "ID" id: String, 1 "Content" content: String, 2 "Children" children: Vec<NodeInfoBase>
} }

/// In the response of [`DescribeNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeInfoBase {
    pub id: Option<String>,
    pub content: Option<String>,
}
model! { NodeInfoBase {
    0 "ID" id: String, 1 "Content" content: String
} }

/// In the response of [`DescribeNodeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistinctOrNetServiceInfo {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { DistinctOrNetServiceInfo {
    0 "ID" id: String, 1 "Name" name: String
} }

/// Describes nodes: `DescribeNodes` of `cat` 2018-04-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cat&Version=2018-04-09&Action=DescribeNodes>.
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

/// Response of [`DescribeNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodesOutput {
    pub node_set: Vec<NodeDefineExt>,
}
model! { DescribeNodesOutput {
    0 "NodeSet" node_set: Vec<NodeDefineExt>
} }

/// In the response of [`DescribeNodes`].
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
    pub task_types: Vec<i64>,
}
model! { NodeDefineExt {
    0 "Name" name: String, 1 "Code" code: String, 2 "Type" r#type: i64, 3 "NetService" net_service: String,
    4 "District" district: String, 5 "City" city: String, 6 "IPType" ip_type: i64, 7 "Location" location: i64,
    8 "CodeType" code_type: String, 9 "TaskTypes" task_types: Vec<i64>
} }

/// Describes probe metric data: `DescribeProbeMetricData` of `cat` 2018-04-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cat&Version=2018-04-09&Action=DescribeProbeMetricData>.
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

/// Response of [`DescribeProbeMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProbeMetricDataOutput {
    pub metric_set: Option<String>,
}
model! { DescribeProbeMetricDataOutput {
    0 "MetricSet" metric_set: String
} }

/// Describes probe metric tag values: `DescribeProbeMetricTagValues` of `cat` 2018-04-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cat&Version=2018-04-09&Action=DescribeProbeMetricTagValues>.
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

/// Response of [`DescribeProbeMetricTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProbeMetricTagValuesOutput {
    pub tag_value_set: Option<String>,
}
model! { DescribeProbeMetricTagValuesOutput {
    0 "TagValueSet" tag_value_set: String
} }

/// Describes probe nodes: `DescribeProbeNodes` of `cat` 2018-04-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cat&Version=2018-04-09&Action=DescribeProbeNodes>.
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

/// Response of [`DescribeProbeNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProbeNodesOutput {
    pub node_set: Vec<NodeDefine>,
}
model! { DescribeProbeNodesOutput {
    0 "NodeSet" node_set: Vec<NodeDefine>
} }

/// In the response of [`DescribeProbeNodes`].
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
    pub node_define_status: Option<i64>,
}
model! { NodeDefine {
    0 "Name" name: String, 1 "Code" code: String, 2 "Type" r#type: i64, 3 "NetService" net_service: String,
    4 "District" district: String, 5 "City" city: String, 6 "IPType" ip_type: i64, 7 "Location" location: i64,
    8 "CodeType" code_type: String, 9 "NodeDefineStatus" node_define_status: i64
} }

/// Describes probe tasks: `DescribeProbeTasks` of `cat` 2018-04-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cat&Version=2018-04-09&Action=DescribeProbeTasks>.
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

/// In the request of [`DescribeProbeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValuePair {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { KeyValuePair(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeProbeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProbeTasksOutput {
    pub task_set: Vec<ProbeTask>,
    pub total: Option<i64>,
}
model! { DescribeProbeTasksOutput {
    0 "TaskSet" task_set: Vec<ProbeTask>, 1 "Total" total: i64
} }

/// In the response of [`DescribeProbeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProbeTask {
    pub name: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<i64>,
    pub nodes: Vec<String>,
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
    pub tag_info_list: Vec<KeyValuePair>,
    pub sub_sync_flag: Option<i64>,
}
model! { ProbeTask {
    0 "Name" name: String, 1 "TaskId" task_id: String, 2 "TaskType" task_type: i64, 3 "Nodes" nodes: Vec<String>,
    4 "NodeIpType" node_ip_type: i64, 5 "Interval" interval: i64, 6 "Parameters" parameters: String,
    7 "Status" status: i64, 8 "TargetAddress" target_address: String, 9 "PayMode" pay_mode: i64,
    10 "OrderState" order_state: i64, 11 "TaskCategory" task_category: i64, 12 "CreatedAt" created_at: String,
    13 "Cron" cron: String, 14 "CronState" cron_state: i64, 15 "TagInfoList" tag_info_list: Vec<KeyValuePair>,
    16 "SubSyncFlag" sub_sync_flag: i64
} }

/// Resumes probe task: `ResumeProbeTask` of `cat` 2018-04-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cat&Version=2018-04-09&Action=ResumeProbeTask>.
///
/// Errors: [`codes::FAILED_OPERATION_ERR_PRE_PAID_RESOURCE_EXPIRE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeProbeTask {
    /// Required.
    pub task_ids: Vec<String>,
}
operation! { ResumeProbeTask(task_ids: Vec<String>) "ResumeProbeTask" -> ResumeProbeTaskOutput {
    0 "TaskIds" task_ids
} }

/// Response of [`ResumeProbeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeProbeTaskOutput {
    pub total: Option<i64>,
    pub success_count: Option<i64>,
    pub results: Vec<TaskResult>,
}
model! { ResumeProbeTaskOutput {
    0 "Total" total: i64, 1 "SuccessCount" success_count: i64, 2 "Results" results: Vec<TaskResult>
} }

/// `SuspendProbeTask` of `cat` 2018-04-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cat&Version=2018-04-09&Action=SuspendProbeTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendProbeTask {
    /// Required.
    pub task_ids: Vec<String>,
}
operation! { SuspendProbeTask(task_ids: Vec<String>) "SuspendProbeTask" -> SuspendProbeTaskOutput {
    0 "TaskIds" task_ids
} }

/// Response of [`SuspendProbeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendProbeTaskOutput {
    pub total: Option<i64>,
    pub success_count: Option<i64>,
    pub results: Vec<TaskResult>,
}
model! { SuspendProbeTaskOutput {
    0 "Total" total: i64, 1 "SuccessCount" success_count: i64, 2 "Results" results: Vec<TaskResult>
} }

/// Updates probe task attributes: `UpdateProbeTaskAttributes` of `cat` 2018-04-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cat&Version=2018-04-09&Action=UpdateProbeTaskAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProbeTaskAttributes {
    /// Required.
    pub task_id: String,
    pub name: Option<String>,
}
operation! { UpdateProbeTaskAttributes(task_id: String) "UpdateProbeTaskAttributes" -> Empty {
    0 "TaskId" task_id, 1 "Name" name: String
} }

/// Response of [`UpdateProbeTaskAttributes`]: empty.
pub type UpdateProbeTaskAttributesOutput = Empty;

/// Updates probe task configuration list: `UpdateProbeTaskConfigurationList` of `cat` 2018-04-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cat&Version=2018-04-09&Action=UpdateProbeTaskConfigurationList>.
///
/// Errors: [`codes::FAILED_OPERATION_PRE_RESOURCE_ID_FAILED`], [`codes::FAILED_OPERATION_TASK_TYPE_NOT_SAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProbeTaskConfigurationList {
    /// Required.
    pub task_ids: Vec<String>,
    /// Required.
    pub nodes: Vec<String>,
    /// Required.
    pub interval: i64,
    /// Required.
    pub parameters: String,
    pub cron: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub node_ip_type: Option<i64>,
    pub batch_tasks: Option<Vec<ProbeTaskBasicConfiguration>>,
}
operation! {
    UpdateProbeTaskConfigurationList(task_ids: Vec<String>, nodes: Vec<String>, interval: i64, parameters: String)
    "UpdateProbeTaskConfigurationList" -> Empty {
    0 "TaskIds" task_ids, 1 "Nodes" nodes, 2 "Interval" interval, 3 "Parameters" parameters, 4 "Cron" cron: String,
    5 "ResourceIDs" resource_ids: Vec<String>, 6 "NodeIpType" node_ip_type: i64,
    7 "BatchTasks" batch_tasks: Vec<ProbeTaskBasicConfiguration>
} }

/// Response of [`UpdateProbeTaskConfigurationList`]: empty.
pub type UpdateProbeTaskConfigurationListOutput = Empty;

codes! {
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_DB_QUERY_FAILED "FailedOperation.DbQueryFailed",
    FAILED_OPERATION_DB_RECORD_CREATE_FAILED "FailedOperation.DbRecordCreateFailed",
    FAILED_OPERATION_DB_RECORD_UPDATE_FAILED "FailedOperation.DbRecordUpdateFailed",
    FAILED_OPERATION_ES_QUERY_ERROR "FailedOperation.ESQueryError",
    FAILED_OPERATION_ERR_PRE_PAID_RESOURCE_EXPIRE "FailedOperation.ErrPrePaidResourceExpire",
    FAILED_OPERATION_NEED_APPROVAL "FailedOperation.NeedApproval",
    FAILED_OPERATION_NO_VALID_NODES "FailedOperation.NoValidNodes",
    FAILED_OPERATION_ORDER_OUT_OF_CREDIT "FailedOperation.OrderOutOfCredit",
    FAILED_OPERATION_PRE_RESOURCE_ID_FAILED "FailedOperation.PreResourceIDFailed",
    FAILED_OPERATION_RESOURCE_NOT_FOUND "FailedOperation.ResourceNotFound",
    FAILED_OPERATION_SEND_REQUEST "FailedOperation.SendRequest",
    FAILED_OPERATION_TAG_REQUIRED_VERIFY_FAILED "FailedOperation.TagRequiredVerifyFailed",
    FAILED_OPERATION_TASK_NOT_RUNNING "FailedOperation.TaskNotRunning",
    FAILED_OPERATION_TASK_NOT_SUSPENDED "FailedOperation.TaskNotSuspended",
    FAILED_OPERATION_TASK_OPERATION_NOT_ALLOW "FailedOperation.TaskOperationNotAllow",
    FAILED_OPERATION_TASK_TYPE_NOT_SAME "FailedOperation.TaskTypeNotSame",
    FAILED_OPERATION_TRIAL_TASK_EXCEED "FailedOperation.TrialTaskExceed",
    FAILED_OPERATION_UNMARSHAL_RESPONSE "FailedOperation.UnmarshalResponse",
    FAILED_OPERATION_USER_NO_QCLOUD_TAG_FULL_ACCESS "FailedOperation.UserNoQcloudTAGFullAccess",
    INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", MISSING_PARAMETER "MissingParameter",
    RESOURCE_NOT_FOUND "ResourceNotFound", UNKNOWN_PARAMETER "UnknownParameter"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateProbeTasks, DeleteProbeTask, DescribeDetailedSingleProbeData, DescribeInstantTasks, DescribeNodeGroups,
    DescribeNodes, DescribeProbeMetricData, DescribeProbeMetricTagValues, DescribeProbeNodes, DescribeProbeTasks,
    ResumeProbeTask, SuspendProbeTask, UpdateProbeTaskAttributes, UpdateProbeTaskConfigurationList
}
