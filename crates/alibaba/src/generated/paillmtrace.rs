//! `paillmtrace` 2024-03-11.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("cn-beijing", "paillmtrace.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "paillmtrace.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "paillmtrace.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "paillmtrace.cn-shenzhen.aliyuncs.com"),
    ],
    vpc: &[
        ("cn-beijing", "paillmtrace-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "paillmtrace-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "paillmtrace-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "paillmtrace-vpc.cn-shenzhen.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "paillmtrace", version: "2024-03-11", code: "paillmtrace", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOnlineEvalTask {
    pub body: Option<CreateOnlineEvalTaskBody>,
}
operation! { CreateOnlineEvalTask() "CreateOnlineEvalTask" -> CreateOnlineEvalTaskOutput {
    0 "body" body: CreateOnlineEvalTaskBody
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] { path: "/api/v1/PAILLMTrace/onlineevaltasks", } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelConfig {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOnlineEvalTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateOnlineEvalTaskOutput {
    0 "Code" code, 1 "Message" message, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceIdentityRole {}
operation! { CreateServiceIdentityRole() "CreateServiceIdentityRole" -> CreateServiceIdentityRoleOutput {} { path: "/api/v1/PAILLMTrace/ServiceIdentityRole", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceIdentityRoleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub role_details: Option<String>,
    pub role_name: Option<String>,
}
model! { CreateServiceIdentityRoleOutput {
    0 "Code" code, 1 "Message" message, 2 "RoleDetails" role_details, 3 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOnlineEvalTask {
    pub task_id: String,
}
operation! { DeleteOnlineEvalTask(task_id: String) "DeleteOnlineEvalTask" -> DeleteOnlineEvalTaskOutput {
    0 "TaskId" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/PAILLMTrace/onlineevaltasks/{TaskId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOnlineEvalTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteOnlineEvalTaskOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateTrace {
    pub app_name: Option<String>,
    pub evaluation_config: EvaluationConfig,
    pub evaluation_id: Option<String>,
    pub max_time: Option<String>,
    pub min_time: Option<String>,
    pub model_config: Option<ModelConfig>,
    pub trace_id: String,
}
operation! { EvaluateTrace(evaluation_config: EvaluationConfig, trace_id: String)
    "EvaluateTrace" -> EvaluateTraceOutput {
    0 "AppName" app_name: String, 1 "EvaluationConfig" evaluation_config, 2 "EvaluationId" evaluation_id: String,
    3 "MaxTime" max_time: String, 4 "MinTime" min_time: String, 5 "ModelConfig" model_config: ModelConfig,
    6 "TraceId" trace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/PAILLMTrace/eval/trace/{TraceId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateTraceOutput {
    pub code: Option<String>,
    pub evaluation_id: Option<String>,
    pub message: Option<String>,
}
model! { EvaluateTraceOutput {
    0 "Code" code, 1 "EvaluationId" evaluation_id, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEvaluationTemplates {}
operation! { GetEvaluationTemplates() "GetEvaluationTemplates" -> GetEvaluationTemplatesOutput {} { method: "GET", path: "/api/v1/PAILLMTrace/eval/templates", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEvaluationTemplatesOutput {
    pub code: Option<String>,
    pub evaluation_templates: Option<Vec<Value>>,
    pub message: Option<String>,
}
model! { GetEvaluationTemplatesOutput {
    0 "Code" code, 1 "EvaluationTemplates" evaluation_templates, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnlineEvalTask {
    pub task_id: String,
}
operation! { GetOnlineEvalTask(task_id: String) "GetOnlineEvalTask" -> GetOnlineEvalTaskOutput {
    0 "TaskId" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/PAILLMTrace/onlineevaltasks/{TaskId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnlineEvalTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub task: Option<GetOnlineEvalTaskTask>,
}
model! { GetOnlineEvalTaskOutput {
    0 "Code" code, 1 "Message" message, 2 "Task" task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnlineEvalTaskTask {
    pub aliyun_uid: Option<String>,
    pub app_name: Option<String>,
    pub description: Option<String>,
    pub eval_results: Option<String>,
    pub evaluation_config: Option<EvaluationConfig>,
    pub filters: Option<Vec<GetOnlineEvalTaskFilters>>,
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
    0 "AliyunUid" aliyun_uid, 1 "AppName" app_name, 2 "Description" description, 3 "EvalResults" eval_results,
    4 "EvaluationConfig" evaluation_config, 5 "Filters" filters, 6 "GmtCreateTime" gmt_create_time,
    7 "GmtEndTime" gmt_end_time, 8 "GmtLastSamplingWindowEndTime" gmt_last_sampling_window_end_time,
    9 "GmtLastSamplingWindowStartTime" gmt_last_sampling_window_start_time, 10 "GmtStartTime" gmt_start_time,
    11 "Id" id, 12 "ModelConfig" model_config, 13 "Name" name, 14 "RecordCount" record_count,
    15 "SamplingFrequencyMinutes" sampling_frequency_minutes, 16 "SamplingRatio" sampling_ratio, 17 "Status" status,
    18 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOnlineEvalTaskFilters {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { GetOnlineEvalTaskFilters {
    0 "Key" key, 1 "Operator" operator, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceIdentityRole {}
operation! { GetServiceIdentityRole() "GetServiceIdentityRole" -> GetServiceIdentityRoleOutput {} { method: "GET", path: "/api/v1/PAILLMTrace/ServiceIdentityRole", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceIdentityRoleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub role_detail: Option<String>,
    pub role_name: Option<String>,
}
model! { GetServiceIdentityRoleOutput {
    0 "Code" code, 1 "Message" message, 2 "RoleDetail" role_detail, 3 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetXtraceToken {}
operation! { GetXtraceToken() "GetXtraceToken" -> GetXtraceTokenOutput {} { method: "GET", path: "/api/v1/PAILLMTrace/XtraceToken", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetXtraceTokenOutput {
    pub code: Option<String>,
    pub grpc_endpoint: Option<String>,
    pub grpc_internal_endpoint: Option<String>,
    pub http_endpoint: Option<String>,
    pub http_internal_endpoint: Option<String>,
    pub message: Option<String>,
    pub token: Option<Secret>,
}
model! { GetXtraceTokenOutput {
    0 "Code" code, 1 "GrpcEndpoint" grpc_endpoint, 2 "GrpcInternalEndpoint" grpc_internal_endpoint,
    3 "HttpEndpoint" http_endpoint, 4 "HttpInternalEndpoint" http_internal_endpoint, 5 "Message" message,
    6 "Token" token
} }

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
    Mark { index: 4, location: Location::Default, style: Style::Simple }
] { method: "GET", path: "/api/v1/PAILLMTrace/eval/results", } }
paged! { ListEvalResults: String = Number "PageNumber", "EvaluationResults" evaluation_results, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEvalResultsOutput {
    pub code: Option<String>,
    pub evaluation_results: Option<Vec<String>>,
    pub message: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListEvalResultsOutput {
    0 "Code" code, 1 "EvaluationResults" evaluation_results, 2 "Message" message, 3 "TotalCount" total_count
} }

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
    Mark { index: 4, location: Location::Default, style: Style::Simple }
] { method: "GET", path: "/api/v1/PAILLMTrace/onlineevaltaskresults", } }
paged! { ListOnlineEvalTaskResults: String =
    Number "PageNumber", "EvaluationResults" evaluation_results, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnlineEvalTaskResultsOutput {
    pub code: Option<String>,
    pub evaluation_results: Option<Vec<String>>,
    pub message: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListOnlineEvalTaskResultsOutput {
    0 "Code" code, 1 "EvaluationResults" evaluation_results, 2 "Message" message, 3 "TotalCount" total_count
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnlineEvalTasksOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub tasks: Option<Vec<ListOnlineEvalTasksTasks>>,
    pub total_count: Option<i64>,
}
model! { ListOnlineEvalTasksOutput {
    0 "Code" code, 1 "Message" message, 2 "Tasks" tasks, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnlineEvalTasksTasks {
    pub aliyun_uid: Option<String>,
    pub app_name: Option<String>,
    pub description: Option<String>,
    pub eval_results: Option<String>,
    pub evaluation_config: Option<EvaluationConfig>,
    pub filters: Option<Vec<ListOnlineEvalTasksFilters>>,
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
    0 "AliyunUid" aliyun_uid, 1 "AppName" app_name, 2 "Description" description, 3 "EvalResults" eval_results,
    4 "EvaluationConfig" evaluation_config, 5 "Filters" filters, 6 "GmtCreateTime" gmt_create_time,
    7 "GmtEndTime" gmt_end_time, 8 "GmtStartTime" gmt_start_time, 9 "Id" id, 10 "ModelConfig" model_config,
    11 "Name" name, 12 "RecordCount" record_count, 13 "SamplingFrequencyMinutes" sampling_frequency_minutes,
    14 "SamplingRatio" sampling_ratio, 15 "Status" status, 16 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnlineEvalTasksFilters {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
model! { ListOnlineEvalTasksFilters {
    0 "Key" key, 1 "Operator" operator, 2 "Value" value
} }

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
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 17, location: Location::Default, style: Style::Simple },
    Mark { index: 19, location: Location::Default, style: Style::Simple }
] { method: "GET", path: "/api/v1/PAILLMTrace/TracesDatas", } }
paged! { ListTracesDatas: Value = Number "PageNumber", "Traces" traces, total "TotalCount" }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTracesDatasOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub total_count: Option<i64>,
    pub traces: Option<Vec<Value>>,
}
model! { ListTracesDatasOutput {
    0 "Code" code, 1 "Message" message, 2 "TotalCount" total_count, 3 "Traces" traces
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOnlineEvalTask {
    pub task_id: String,
}
operation! { StopOnlineEvalTask(task_id: String) "StopOnlineEvalTask" -> StopOnlineEvalTaskOutput {
    0 "TaskId" task_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/PAILLMTrace/onlineevaltasks/{TaskId}/stop", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOnlineEvalTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { StopOnlineEvalTaskOutput {
    0 "Code" code, 1 "Message" message
} }

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
    pub task_id: String,
}
operation! { UpdateOnlineEvalTask(task_id: String) "UpdateOnlineEvalTask" -> UpdateOnlineEvalTaskOutput {
    0 "AppName" app_name: String, 1 "Description" description: String, 2 "EndTime" end_time: String,
    3 "EvaluationConfig" evaluation_config: EvaluationConfig, 4 "Filters" filters: Vec<UpdateOnlineEvalTaskFilters>,
    5 "ModelConfig" model_config: ModelConfig, 6 "SamplingFrequencyMinutes" sampling_frequency_minutes: i64,
    7 "SamplingRatio" sampling_ratio: i64, 8 "StartTime" start_time: String, 9 "TaskName" task_name: String,
    10 "TaskId" task_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/PAILLMTrace/onlineevaltasks/{TaskId}", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOnlineEvalTaskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateOnlineEvalTaskOutput {
    0 "Code" code, 1 "Message" message
} }

#[cfg(feature = "reflect")]
register! {
    CreateOnlineEvalTask, CreateServiceIdentityRole, DeleteOnlineEvalTask, EvaluateTrace, GetEvaluationTemplates,
    GetOnlineEvalTask, GetServiceIdentityRole, GetXtraceToken, ListEvalResults, ListOnlineEvalTaskResults,
    ListOnlineEvalTasks, ListTracesDatas, StopOnlineEvalTask, UpdateOnlineEvalTask
}
