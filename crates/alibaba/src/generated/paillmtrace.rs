//! `paillmtrace` of Alibaba Cloud, API version 2024-03-11.
//!
//! Endpoint: a table of 4 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/PaiLLMTrace/2024-03-11/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, paillmtrace::GetEvaluationTemplates};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetEvaluationTemplates::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("cn-beijing", "paillmtrace.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "paillmtrace.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "paillmtrace.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "paillmtrace.cn-shenzhen.aliyuncs.com"),
    ],
    &[
        ("cn-beijing", "paillmtrace-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "paillmtrace-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "paillmtrace-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "paillmtrace-vpc.cn-shenzhen.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "paillmtrace",
    "2024-03-11",
    "paillmtrace",
    &ENDPOINTS,
);

/// Creates online eval task: `CreateOnlineEvalTask` of `paillmtrace` 2024-03-11.
///
/// POST `/api/v1/PAILLMTrace/onlineevaltasks`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiLLMTrace/2024-03-11/CreateOnlineEvalTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOnlineEvalTask {
    pub body: Option<CreateOnlineEvalTaskBody>,
}
operation! { CreateOnlineEvalTask() "CreateOnlineEvalTask" -> CreateOnlineEvalTaskOutput {
    0 "body" body: CreateOnlineEvalTaskBody
} [
    Mark::new(0, Location::Default, Style::Json)
] { path: "/api/v1/PAILLMTrace/onlineevaltasks", } }

/// In the request of [`CreateOnlineEvalTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOnlineEvalTaskBody {
    pub app_name: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub evaluation_config: Option<EvaluationConfig>,
    pub filters: Option<Vec<CreateOnlineEvalTaskFilters>>,
    pub model_config: Option<ModelConfig>,
    pub sampling_frequency_minutes: Option<i64>,
    pub sampling_ratio: Option<i64>,
    pub start_time: Option<String>,
    pub task_name: Option<String>,
}
input! { CreateOnlineEvalTaskBody() {
    0 "AppName" app_name: String, 1 "Description" description: String, 2 "EndTime" end_time: String,
    3 "EvaluationConfig" evaluation_config: EvaluationConfig, 4 "Filters" filters: Vec<CreateOnlineEvalTaskFilters>,
    5 "ModelConfig" model_config: ModelConfig, 6 "SamplingFrequencyMinutes" sampling_frequency_minutes: i64,
    7 "SamplingRatio" sampling_ratio: i64, 8 "StartTime" start_time: String, 9 "TaskName" task_name: String
} }

/// In the request of [`CreateOnlineEvalTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluationConfig {
    pub answer: Option<EvaluationConfigAnswer>,
    pub context: Option<EvaluationConfigContext>,
    pub query: Option<EvaluationConfigQuery>,
}
input! { EvaluationConfig() {
    0 "Answer" answer: EvaluationConfigAnswer, 1 "Context" context: EvaluationConfigContext,
    2 "Query" query: EvaluationConfigQuery
} }

/// In the request of [`CreateOnlineEvalTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluationConfigAnswer {
    pub json_path_in_span: Option<String>,
    pub json_path_in_span_value: Option<String>,
    pub span_name: Option<String>,
}
input! { EvaluationConfigAnswer() {
    0 "JsonPathInSpan" json_path_in_span: String, 1 "JsonPathInSpanValue" json_path_in_span_value: String,
    2 "SpanName" span_name: String
} }

/// In the request of [`CreateOnlineEvalTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluationConfigContext {
    pub json_path_in_span: Option<String>,
    pub json_path_in_span_value: Option<String>,
    pub span_name: Option<String>,
}
input! { EvaluationConfigContext() {
    0 "JsonPathInSpan" json_path_in_span: String, 1 "JsonPathInSpanValue" json_path_in_span_value: String,
    2 "SpanName" span_name: String
} }

/// In the request of [`CreateOnlineEvalTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluationConfigQuery {
    pub json_path_in_span: Option<String>,
    pub json_path_in_span_value: Option<String>,
    pub span_name: Option<String>,
}
input! { EvaluationConfigQuery() {
    0 "JsonPathInSpan" json_path_in_span: String, 1 "JsonPathInSpanValue" json_path_in_span_value: String,
    2 "SpanName" span_name: String
} }

/// In the request of [`CreateOnlineEvalTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOnlineEvalTaskFilters {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { CreateOnlineEvalTaskFilters() {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// In the request of [`CreateOnlineEvalTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelConfig {
    /// Secret.
    pub api_key: Option<Secret>,
    pub endpoint: Option<String>,
    pub is_self_host: Option<bool>,
    pub name: Option<String>,
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
    pub use_function_call: Option<bool>,
}
input! { ModelConfig() {
    0 "ApiKey" api_key: Secret, 1 "Endpoint" endpoint: String, 2 "IsSelfHost" is_self_host: bool, 3 "Name" name: String,
    4 "Temperature" temperature: f64, 5 "TopP" top_p: f64, 6 "UseFunctionCall" use_function_call: bool
} }

/// Response of [`CreateOnlineEvalTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOnlineEvalTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateOnlineEvalTaskOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "TaskId" task_id: String
} }

/// Creates service identity role: `CreateServiceIdentityRole` of `paillmtrace` 2024-03-11.
///
/// POST `/api/v1/PAILLMTrace/ServiceIdentityRole`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiLLMTrace/2024-03-11/CreateServiceIdentityRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceIdentityRole {}
operation! { CreateServiceIdentityRole() "CreateServiceIdentityRole" -> CreateServiceIdentityRoleOutput {}
    { path: "/api/v1/PAILLMTrace/ServiceIdentityRole", } }

/// Response of [`CreateServiceIdentityRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceIdentityRoleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub role_details: Option<String>,
    pub role_name: Option<String>,
}
model! { CreateServiceIdentityRoleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "RoleDetails" role_details: String,
    3 "RoleName" role_name: String
} }

/// Deletes online eval task: `DeleteOnlineEvalTask` of `paillmtrace` 2024-03-11.
///
/// DELETE `/api/v1/PAILLMTrace/onlineevaltasks/{TaskId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiLLMTrace/2024-03-11/DeleteOnlineEvalTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOnlineEvalTask {
    /// Required.
    pub task_id: String,
}
operation! { DeleteOnlineEvalTask(task_id: String) "DeleteOnlineEvalTask" -> DeleteOnlineEvalTaskOutput {
    0 "TaskId" task_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/PAILLMTrace/onlineevaltasks/{TaskId}", } }

/// Response of [`DeleteOnlineEvalTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOnlineEvalTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteOnlineEvalTaskOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// `EvaluateTrace` of `paillmtrace` 2024-03-11.
///
/// PUT `/api/v1/PAILLMTrace/eval/trace/{TraceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiLLMTrace/2024-03-11/EvaluateTrace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateTrace {
    pub app_name: Option<String>,
    /// Required.
    pub evaluation_config: EvaluationConfig,
    pub evaluation_id: Option<String>,
    pub max_time: Option<String>,
    pub min_time: Option<String>,
    pub model_config: Option<ModelConfig>,
    /// Required.
    pub trace_id: String,
}
operation! { EvaluateTrace(evaluation_config: EvaluationConfig, trace_id: String)
    "EvaluateTrace" -> EvaluateTraceOutput {
    0 "AppName" app_name: String, 1 "EvaluationConfig" evaluation_config, 2 "EvaluationId" evaluation_id: String,
    3 "MaxTime" max_time: String, 4 "MinTime" min_time: String, 5 "ModelConfig" model_config: ModelConfig,
    6 "TraceId" trace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/PAILLMTrace/eval/trace/{TraceId}", body: BodyStyle::Json, } }

/// Response of [`EvaluateTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateTraceOutput {
    pub code: Option<String>,
    pub evaluation_id: Option<String>,
    pub message: Option<String>,
}
model! { EvaluateTraceOutput {
    0 "Code" code: String, 1 "EvaluationId" evaluation_id: String, 2 "Message" message: String
} }

/// Gets evaluation templates: `GetEvaluationTemplates` of `paillmtrace` 2024-03-11.
///
/// GET `/api/v1/PAILLMTrace/eval/templates`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiLLMTrace/2024-03-11/GetEvaluationTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEvaluationTemplates {}
operation! { GetEvaluationTemplates() "GetEvaluationTemplates" -> GetEvaluationTemplatesOutput {}
    { method: "GET", path: "/api/v1/PAILLMTrace/eval/templates", } }

/// Response of [`GetEvaluationTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEvaluationTemplatesOutput {
    pub code: Option<String>,
    pub evaluation_templates: Vec<Value>,
    pub message: Option<String>,
}
model! { GetEvaluationTemplatesOutput {
    0 "Code" code: String, 1 "EvaluationTemplates" evaluation_templates: Vec<Value>, 2 "Message" message: String
} }

/// Gets online eval task: `GetOnlineEvalTask` of `paillmtrace` 2024-03-11.
///
/// GET `/api/v1/PAILLMTrace/onlineevaltasks/{TaskId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiLLMTrace/2024-03-11/GetOnlineEvalTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnlineEvalTask {
    /// Required.
    pub task_id: String,
}
operation! { GetOnlineEvalTask(task_id: String) "GetOnlineEvalTask" -> GetOnlineEvalTaskOutput {
    0 "TaskId" task_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/PAILLMTrace/onlineevaltasks/{TaskId}", } }

/// Response of [`GetOnlineEvalTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnlineEvalTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub task: Option<GetOnlineEvalTaskTask>,
}
model! { GetOnlineEvalTaskOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Task" task: GetOnlineEvalTaskTask
} }

/// In the response of [`GetOnlineEvalTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnlineEvalTaskTask {
    pub aliyun_uid: Option<String>,
    pub app_name: Option<String>,
    pub description: Option<String>,
    pub eval_results: Option<String>,
    pub evaluation_config: Option<EvaluationConfig>,
    pub filters: Vec<GetOnlineEvalTaskFilters>,
    pub gmt_create_time: Option<String>,
    pub gmt_end_time: Option<String>,
    pub gmt_last_sampling_window_end_time: Option<String>,
    pub gmt_last_sampling_window_start_time: Option<String>,
    pub gmt_start_time: Option<String>,
    pub id: Option<String>,
    pub model_config: Option<ModelConfig>,
    pub name: Option<String>,
    pub record_count: Option<i64>,
    pub sampling_frequency_minutes: Option<i64>,
    pub sampling_ratio: Option<i64>,
    pub status: Option<String>,
    pub user_id: Option<String>,
}
model! { GetOnlineEvalTaskTask {
    0 "AliyunUid" aliyun_uid: String, 1 "AppName" app_name: String, 2 "Description" description: String,
    3 "EvalResults" eval_results: String, 4 "EvaluationConfig" evaluation_config: EvaluationConfig,
    5 "Filters" filters: Vec<GetOnlineEvalTaskFilters>, 6 "GmtCreateTime" gmt_create_time: String,
    7 "GmtEndTime" gmt_end_time: String, 8 "GmtLastSamplingWindowEndTime" gmt_last_sampling_window_end_time: String,
    9 "GmtLastSamplingWindowStartTime" gmt_last_sampling_window_start_time: String,
    10 "GmtStartTime" gmt_start_time: String, 11 "Id" id: String, 12 "ModelConfig" model_config: ModelConfig,
    13 "Name" name: String, 14 "RecordCount" record_count: i64,
    15 "SamplingFrequencyMinutes" sampling_frequency_minutes: i64, 16 "SamplingRatio" sampling_ratio: i64,
    17 "Status" status: String, 18 "UserId" user_id: String
} }

/// In the response of [`GetOnlineEvalTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnlineEvalTaskFilters {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { GetOnlineEvalTaskFilters {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// Gets service identity role: `GetServiceIdentityRole` of `paillmtrace` 2024-03-11.
///
/// GET `/api/v1/PAILLMTrace/ServiceIdentityRole`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiLLMTrace/2024-03-11/GetServiceIdentityRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceIdentityRole {}
operation! { GetServiceIdentityRole() "GetServiceIdentityRole" -> GetServiceIdentityRoleOutput {}
    { method: "GET", path: "/api/v1/PAILLMTrace/ServiceIdentityRole", } }

/// Response of [`GetServiceIdentityRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceIdentityRoleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub role_detail: Option<String>,
    pub role_name: Option<String>,
}
model! { GetServiceIdentityRoleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "RoleDetail" role_detail: String,
    3 "RoleName" role_name: String
} }

/// Gets xtrace token: `GetXtraceToken` of `paillmtrace` 2024-03-11.
///
/// GET `/api/v1/PAILLMTrace/XtraceToken`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiLLMTrace/2024-03-11/GetXtraceToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetXtraceToken {}
operation! { GetXtraceToken() "GetXtraceToken" -> GetXtraceTokenOutput {}
    { method: "GET", path: "/api/v1/PAILLMTrace/XtraceToken", } }

/// Response of [`GetXtraceToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetXtraceTokenOutput {
    pub code: Option<String>,
    pub grpc_endpoint: Option<String>,
    pub grpc_internal_endpoint: Option<String>,
    pub http_endpoint: Option<String>,
    pub http_internal_endpoint: Option<String>,
    pub message: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { GetXtraceTokenOutput {
    0 "Code" code: String, 1 "GrpcEndpoint" grpc_endpoint: String,
    2 "GrpcInternalEndpoint" grpc_internal_endpoint: String, 3 "HttpEndpoint" http_endpoint: String,
    4 "HttpInternalEndpoint" http_internal_endpoint: String, 5 "Message" message: String, 6 "Token" token: Secret
} }

/// Lists eval results: `ListEvalResults` of `paillmtrace` 2024-03-11.
///
/// GET `/api/v1/PAILLMTrace/eval/results`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiLLMTrace/2024-03-11/ListEvalResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvalResults {
    pub evaluation_id: Option<String>,
    pub keyword: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub record_ids: Option<Vec<String>>,
}
operation! { ListEvalResults() "ListEvalResults" -> ListEvalResultsOutput {
    0 "EvaluationId" evaluation_id: String, 1 "Keyword" keyword: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RecordIds" record_ids: Vec<String>
} [
    Mark::new(4, Location::Default, Style::Simple)
] { method: "GET", path: "/api/v1/PAILLMTrace/eval/results", } }
paged! { ListEvalResults: String = Number "PageNumber", "EvaluationResults" evaluation_results, total "TotalCount" }

/// Response of [`ListEvalResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvalResultsOutput {
    pub code: Option<String>,
    pub evaluation_results: Vec<String>,
    pub message: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListEvalResultsOutput {
    0 "Code" code: String, 1 "EvaluationResults" evaluation_results: Vec<String>, 2 "Message" message: String,
    3 "TotalCount" total_count: i64
} }

/// Lists online eval task results: `ListOnlineEvalTaskResults` of `paillmtrace` 2024-03-11.
///
/// GET `/api/v1/PAILLMTrace/onlineevaltaskresults`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiLLMTrace/2024-03-11/ListOnlineEvalTaskResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnlineEvalTaskResults {
    pub evaluation_id: Option<String>,
    pub most_recent_results_only: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub trace_ids: Option<Vec<String>>,
}
operation! { ListOnlineEvalTaskResults() "ListOnlineEvalTaskResults" -> ListOnlineEvalTaskResultsOutput {
    0 "EvaluationId" evaluation_id: String, 1 "MostRecentResultsOnly" most_recent_results_only: bool,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "TraceIds" trace_ids: Vec<String>
} [
    Mark::new(4, Location::Default, Style::Simple)
] { method: "GET", path: "/api/v1/PAILLMTrace/onlineevaltaskresults", } }
paged! { ListOnlineEvalTaskResults: String =
    Number "PageNumber", "EvaluationResults" evaluation_results, total "TotalCount" }

/// Response of [`ListOnlineEvalTaskResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnlineEvalTaskResultsOutput {
    pub code: Option<String>,
    pub evaluation_results: Vec<String>,
    pub message: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListOnlineEvalTaskResultsOutput {
    0 "Code" code: String, 1 "EvaluationResults" evaluation_results: Vec<String>, 2 "Message" message: String,
    3 "TotalCount" total_count: i64
} }

/// Lists online eval tasks: `ListOnlineEvalTasks` of `paillmtrace` 2024-03-11.
///
/// GET `/api/v1/PAILLMTrace/onlineevaltasks`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiLLMTrace/2024-03-11/ListOnlineEvalTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnlineEvalTasks {
    pub app_name: Option<String>,
    pub keyword: Option<String>,
    pub max_time: Option<String>,
    pub min_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sampling_method: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub status: Option<String>,
}
operation! { ListOnlineEvalTasks() "ListOnlineEvalTasks" -> ListOnlineEvalTasksOutput {
    0 "AppName" app_name: String, 1 "Keyword" keyword: String, 2 "MaxTime" max_time: String,
    3 "MinTime" min_time: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "SamplingMethod" sampling_method: String, 7 "SortBy" sort_by: String, 8 "SortOrder" sort_order: String,
    9 "Status" status: String
} { method: "GET", path: "/api/v1/PAILLMTrace/onlineevaltasks", } }
paged! { ListOnlineEvalTasks: ListOnlineEvalTasksTasks = Number "PageNumber", "Tasks" tasks, total "TotalCount" }

/// Response of [`ListOnlineEvalTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnlineEvalTasksOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub tasks: Vec<ListOnlineEvalTasksTasks>,
    pub total_count: Option<i64>,
}
model! { ListOnlineEvalTasksOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Tasks" tasks: Vec<ListOnlineEvalTasksTasks>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListOnlineEvalTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnlineEvalTasksTasks {
    pub aliyun_uid: Option<String>,
    pub app_name: Option<String>,
    pub description: Option<String>,
    pub eval_results: Option<String>,
    pub evaluation_config: Option<EvaluationConfig>,
    pub filters: Vec<ListOnlineEvalTasksFilters>,
    pub gmt_create_time: Option<String>,
    pub gmt_end_time: Option<String>,
    pub gmt_start_time: Option<String>,
    pub id: Option<String>,
    pub model_config: Option<ModelConfig>,
    pub name: Option<String>,
    pub record_count: Option<i64>,
    pub sampling_frequency_minutes: Option<i64>,
    pub sampling_ratio: Option<i64>,
    pub status: Option<String>,
    pub user_id: Option<String>,
}
model! { ListOnlineEvalTasksTasks {
    0 "AliyunUid" aliyun_uid: String, 1 "AppName" app_name: String, 2 "Description" description: String,
    3 "EvalResults" eval_results: String, 4 "EvaluationConfig" evaluation_config: EvaluationConfig,
    5 "Filters" filters: Vec<ListOnlineEvalTasksFilters>, 6 "GmtCreateTime" gmt_create_time: String,
    7 "GmtEndTime" gmt_end_time: String, 8 "GmtStartTime" gmt_start_time: String, 9 "Id" id: String,
    10 "ModelConfig" model_config: ModelConfig, 11 "Name" name: String, 12 "RecordCount" record_count: i64,
    13 "SamplingFrequencyMinutes" sampling_frequency_minutes: i64, 14 "SamplingRatio" sampling_ratio: i64,
    15 "Status" status: String, 16 "UserId" user_id: String
} }

/// In the response of [`ListOnlineEvalTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnlineEvalTasksFilters {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { ListOnlineEvalTasksFilters {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// Lists traces datas: `ListTracesDatas` of `paillmtrace` 2024-03-11.
///
/// GET `/api/v1/PAILLMTrace/TracesDatas`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiLLMTrace/2024-03-11/ListTracesDatas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTracesDatas {
    pub end_user_id: Option<String>,
    pub filters: Option<Vec<ListTracesDatasFilters>>,
    pub has_events: Option<bool>,
    pub has_status_message: Option<bool>,
    pub llm_app_name: Option<String>,
    pub max_duration: Option<f64>,
    pub max_time: Option<String>,
    pub min_duration: Option<f64>,
    /// Required.
    pub min_time: String,
    pub opentelemetry_compatible: Option<bool>,
    pub owner_id: Option<String>,
    pub owner_sub_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub session_id: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub span_ids: Option<Vec<String>>,
    pub span_name: Option<String>,
    pub trace_ids: Option<Vec<String>>,
    pub trace_reduce_method: Option<String>,
}
operation! { ListTracesDatas(min_time: String) "ListTracesDatas" -> ListTracesDatasOutput {
    0 "EndUserId" end_user_id: String, 1 "Filters" filters: Vec<ListTracesDatasFilters>, 2 "HasEvents" has_events: bool,
    3 "HasStatusMessage" has_status_message: bool, 4 "LlmAppName" llm_app_name: String,
    5 "MaxDuration" max_duration: f64, 6 "MaxTime" max_time: String, 7 "MinDuration" min_duration: f64,
    8 "MinTime" min_time, 9 "OpentelemetryCompatible" opentelemetry_compatible: bool, 10 "OwnerId" owner_id: String,
    11 "OwnerSubId" owner_sub_id: String, 12 "PageNumber" page_number: i64, 13 "PageSize" page_size: i64,
    14 "SessionId" session_id: String, 15 "SortBy" sort_by: String, 16 "SortOrder" sort_order: String,
    17 "SpanIds" span_ids: Vec<String>, 18 "SpanName" span_name: String, 19 "TraceIds" trace_ids: Vec<String>,
    20 "TraceReduceMethod" trace_reduce_method: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(17, Location::Default, Style::Simple),
    Mark::new(19, Location::Default, Style::Simple)
] { method: "GET", path: "/api/v1/PAILLMTrace/TracesDatas", } }
paged! { ListTracesDatas: Value = Number "PageNumber", "Traces" traces, total "TotalCount" }

/// In the request of [`ListTracesDatas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTracesDatasFilters {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { ListTracesDatasFilters() {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// Response of [`ListTracesDatas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTracesDatasOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub total_count: Option<i64>,
    pub traces: Vec<Value>,
}
model! { ListTracesDatasOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "TotalCount" total_count: i64, 3 "Traces" traces: Vec<Value>
} }

/// Stops online eval task: `StopOnlineEvalTask` of `paillmtrace` 2024-03-11.
///
/// PUT `/api/v1/PAILLMTrace/onlineevaltasks/{TaskId}/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiLLMTrace/2024-03-11/StopOnlineEvalTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOnlineEvalTask {
    /// Required.
    pub task_id: String,
}
operation! { StopOnlineEvalTask(task_id: String) "StopOnlineEvalTask" -> StopOnlineEvalTaskOutput {
    0 "TaskId" task_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/PAILLMTrace/onlineevaltasks/{TaskId}/stop", } }

/// Response of [`StopOnlineEvalTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOnlineEvalTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { StopOnlineEvalTaskOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Updates online eval task: `UpdateOnlineEvalTask` of `paillmtrace` 2024-03-11.
///
/// PUT `/api/v1/PAILLMTrace/onlineevaltasks/{TaskId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiLLMTrace/2024-03-11/UpdateOnlineEvalTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOnlineEvalTask {
    pub app_name: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub evaluation_config: Option<EvaluationConfig>,
    pub filters: Option<Vec<UpdateOnlineEvalTaskFilters>>,
    pub model_config: Option<ModelConfig>,
    pub sampling_frequency_minutes: Option<i64>,
    pub sampling_ratio: Option<i64>,
    pub start_time: Option<String>,
    pub task_name: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { UpdateOnlineEvalTask(task_id: String) "UpdateOnlineEvalTask" -> UpdateOnlineEvalTaskOutput {
    0 "AppName" app_name: String, 1 "Description" description: String, 2 "EndTime" end_time: String,
    3 "EvaluationConfig" evaluation_config: EvaluationConfig, 4 "Filters" filters: Vec<UpdateOnlineEvalTaskFilters>,
    5 "ModelConfig" model_config: ModelConfig, 6 "SamplingFrequencyMinutes" sampling_frequency_minutes: i64,
    7 "SamplingRatio" sampling_ratio: i64, 8 "StartTime" start_time: String, 9 "TaskName" task_name: String,
    10 "TaskId" task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/PAILLMTrace/onlineevaltasks/{TaskId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateOnlineEvalTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOnlineEvalTaskFilters {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { UpdateOnlineEvalTaskFilters() {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// Response of [`UpdateOnlineEvalTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOnlineEvalTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateOnlineEvalTaskOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateOnlineEvalTask, CreateServiceIdentityRole, DeleteOnlineEvalTask, EvaluateTrace, GetEvaluationTemplates,
    GetOnlineEvalTask, GetServiceIdentityRole, GetXtraceToken, ListEvalResults, ListOnlineEvalTaskResults,
    ListOnlineEvalTasks, ListTracesDatas, StopOnlineEvalTask, UpdateOnlineEvalTask
}
