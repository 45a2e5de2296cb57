//! `quanmiaolightapp` 2024-08-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-beijing", "quanmiaolightapp.cn-beijing.aliyuncs.com")],
    vpc: &[("cn-beijing", "quanmiaolightapp-vpc.cn-beijing.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "quanmiaolightapp", version: "2024-08-01", code: "quanmiaolightapp", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCancelTasks {
    pub task_code: String,
    pub task_ids: Option<Vec<String>>,
    pub workspace_id: String,
}
operation! { BatchCancelTasks(task_code: String, workspace_id: String) "BatchCancelTasks" -> BatchCancelTasksOutput {
    0 "taskCode" task_code, 1 "taskIds" task_ids: Vec<String>, 2 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/{workspaceId}/quanmiao/lightapp/batchCancelTasks", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCancelTasksOutput {
    pub code: Option<String>,
    pub data: Option<BatchCancelTasksData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchCancelTasksOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCancelTasksData {
    pub results: Option<Vec<BatchCancelTasksResults>>,
}
model! { BatchCancelTasksData {
    0 "results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCancelTasksResults {
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { BatchCancelTasksResults {
    0 "errorMessage" error_message, 1 "success" success, 2 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryTaskStatus {
    pub task_code: String,
    pub task_ids: Option<Vec<String>>,
    pub workspace_id: String,
}
operation! { BatchQueryTaskStatus(task_code: String, workspace_id: String)
    "BatchQueryTaskStatus" -> BatchQueryTaskStatusOutput {
    0 "taskCode" task_code, 1 "taskIds" task_ids: Vec<String>, 2 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/batchQueryTaskStatus", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryTaskStatusOutput {
    pub code: Option<String>,
    pub data: Option<BatchQueryTaskStatusData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchQueryTaskStatusOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryTaskStatusData {
    pub task_status_list: Option<Vec<BatchQueryTaskStatusTaskStatusList>>,
}
model! { BatchQueryTaskStatusData {
    0 "taskStatusList" task_status_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryTaskStatusTaskStatusList {
    pub error_message: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { BatchQueryTaskStatusTaskStatusList {
    0 "errorMessage" error_message, 1 "status" status, 2 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAsyncTask {
    pub task_id: Option<String>,
    pub workspace_id: String,
}
operation! { CancelAsyncTask(workspace_id: String) "CancelAsyncTask" -> CancelAsyncTaskOutput {
    0 "taskId" task_id: String, 1 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/cancelAsyncTask", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAsyncTaskOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelAsyncTaskOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAnalysisTagDetailByTaskId {
    pub categories: Option<Vec<String>>,
    pub category: Option<String>,
    pub task_id: String,
    pub workspace_id: String,
}
operation! { ExportAnalysisTagDetailByTaskId(task_id: String, workspace_id: String)
    "ExportAnalysisTagDetailByTaskId" -> ExportAnalysisTagDetailByTaskIdOutput {
    0 "categories" categories: Vec<String>, 1 "category" category: String, 2 "taskId" task_id,
    3 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/exportAnalysisTagDetailByTaskId", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAnalysisTagDetailByTaskIdOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { ExportAnalysisTagDetailByTaskIdOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateBroadcastNews {
    pub prompt: String,
    pub workspace_id: String,
}
operation! { GenerateBroadcastNews(prompt: String, workspace_id: String)
    "GenerateBroadcastNews" -> GenerateBroadcastNewsOutput {
    0 "prompt" prompt, 1 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/GenerateBroadcastNews", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateBroadcastNewsOutput {
    pub code: Option<String>,
    pub data: Option<GenerateBroadcastNewsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GenerateBroadcastNewsOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateBroadcastNewsData {
    pub hot_topic_summaries: Option<Vec<GenerateBroadcastNewsHotTopicSummaries>>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub text: Option<String>,
    pub usage: Option<GenerateBroadcastNewsUsage>,
}
model! { GenerateBroadcastNewsData {
    0 "hotTopicSummaries" hot_topic_summaries, 1 "sessionId" session_id, 2 "taskId" task_id, 3 "text" text,
    4 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateBroadcastNewsHotTopicSummaries {
    pub category: Option<String>,
    pub hot_topic: Option<String>,
    pub hot_topic_version: Option<String>,
    pub hot_value: Option<f64>,
    pub id: Option<String>,
    pub images: Option<Vec<GenerateBroadcastNewsImages>>,
    pub text_summary: Option<String>,
}
model! { GenerateBroadcastNewsHotTopicSummaries {
    0 "category" category, 1 "hotTopic" hot_topic, 2 "hotTopicVersion" hot_topic_version, 3 "hotValue" hot_value,
    4 "id" id, 5 "images" images, 6 "textSummary" text_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateBroadcastNewsImages {
    pub url: Option<String>,
}
model! { GenerateBroadcastNewsImages {
    0 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateBroadcastNewsUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { GenerateBroadcastNewsUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOutputFormat {
    pub business_type: Option<String>,
    pub content: Option<String>,
    pub extra_info: Option<String>,
    pub tags: Vec<GenerateOutputFormatTags>,
    pub task_description: Option<String>,
    pub workspace_id: String,
}
operation! { GenerateOutputFormat(tags: Vec<GenerateOutputFormatTags>, workspace_id: String)
    "GenerateOutputFormat" -> GenerateOutputFormatOutput {
    0 "businessType" business_type: String, 1 "content" content: String, 2 "extraInfo" extra_info: String,
    3 "tags" tags, 4 "taskDescription" task_description: String, 5 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/generateOutputFormat", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOutputFormatTags {
    pub tag_define_prompt: Option<String>,
    pub tag_name: Option<String>,
}
input! { GenerateOutputFormatTags() {
    0 "tagDefinePrompt" tag_define_prompt: String, 1 "tagName" tag_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOutputFormatOutput {
    pub code: Option<String>,
    pub data: Option<GenerateOutputFormatData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GenerateOutputFormatOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOutputFormatData {
    pub output_format: Option<String>,
}
model! { GenerateOutputFormatData {
    0 "outputFormat" output_format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTask {
    pub task_id: Option<String>,
    pub workspace_id: String,
}
operation! { GetEnterpriseVocAnalysisTask(workspace_id: String)
    "GetEnterpriseVocAnalysisTask" -> GetEnterpriseVocAnalysisTaskOutput {
    0 "taskId" task_id: String, 1 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/quanmiao/lightapp/getEnterpriseVocAnalysisTask", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetEnterpriseVocAnalysisTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetEnterpriseVocAnalysisTaskOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskData {
    pub error_message: Option<String>,
    pub model_id: Option<String>,
    pub model_name: Option<String>,
    pub statistics_overview: Option<GetEnterpriseVocAnalysisTaskStatisticsOverview>,
    pub status: Option<String>,
    pub usage: Option<GetEnterpriseVocAnalysisTaskUsage>,
}
model! { GetEnterpriseVocAnalysisTaskData {
    0 "errorMessage" error_message, 1 "modelId" model_id, 2 "modelName" model_name,
    3 "statisticsOverview" statistics_overview, 4 "status" status, 5 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskStatisticsOverview {
    pub count: Option<i64>,
    pub filter_dimension_statistics: Option<GetEnterpriseVocAnalysisTaskFilterDimensionStatistics>,
    pub tag_dimension_statistics: Option<GetEnterpriseVocAnalysisTaskTagDimensionStatistics>,
}
model! { GetEnterpriseVocAnalysisTaskStatisticsOverview {
    0 "count" count, 1 "filterDimensionStatistics" filter_dimension_statistics,
    2 "tagDimensionStatistics" tag_dimension_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskFilterDimensionStatistics {
    pub tag_value_count_statistic: Option<Vec<GetEnterpriseVocAnalysisTaskTagValueCountStatistic>>,
}
model! { GetEnterpriseVocAnalysisTaskFilterDimensionStatistics {
    0 "tagValueCountStatistic" tag_value_count_statistic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskTagValueCountStatistic {
    pub tag_name: Option<String>,
    pub value_count: Option<i64>,
}
model! { GetEnterpriseVocAnalysisTaskTagValueCountStatistic {
    0 "tagName" tag_name, 1 "valueCount" value_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct GetEnterpriseVocAnalysisTaskTagDimensionStatistics {
    pub tag_value_count_statistic: Option<Vec<GetEnterpriseVocAnalysisTaskTagDimensionStatisticsTagValueCountStatistic>>,
}
model! { GetEnterpriseVocAnalysisTaskTagDimensionStatistics {
    0 "tagValueCountStatistic" tag_value_count_statistic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskTagDimensionStatisticsTagValueCountStatistic {
    pub tag_name: Option<String>,
    pub value_count: Option<i64>,
}
model! { GetEnterpriseVocAnalysisTaskTagDimensionStatisticsTagValueCountStatistic {
    0 "tagName" tag_name, 1 "valueCount" value_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
}
model! { GetEnterpriseVocAnalysisTaskUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEssayCorrectionTask {
    pub task_id: Option<String>,
    pub workspace_id: String,
}
operation! { GetEssayCorrectionTask(workspace_id: String) "GetEssayCorrectionTask" -> GetEssayCorrectionTaskOutput {
    0 "taskId" task_id: String, 1 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/quanmiao/lightapp/getEssayCorrectionTask", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEssayCorrectionTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetEssayCorrectionTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetEssayCorrectionTaskOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEssayCorrectionTaskData {
    pub error_message: Option<String>,
    pub results: Option<Vec<GetEssayCorrectionTaskResults>>,
    pub status: Option<String>,
    pub total_usage: Option<ModelUsage>,
}
model! { GetEssayCorrectionTaskData {
    0 "errorMessage" error_message, 1 "results" results, 2 "status" status, 3 "totalUsage" total_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEssayCorrectionTaskResults {
    pub custom_id: Option<String>,
    pub dimension_results: Option<Vec<GetEssayCorrectionTaskDimensionResults>>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub overall_comment: Option<String>,
    pub result: Option<String>,
    pub score: Option<i64>,
    pub usage: Option<ModelUsage>,
}
model! { GetEssayCorrectionTaskResults {
    0 "customId" custom_id, 1 "dimensionResults" dimension_results, 2 "errorCode" error_code,
    3 "errorMessage" error_message, 4 "overallComment" overall_comment, 5 "result" result, 6 "score" score,
    7 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEssayCorrectionTaskDimensionResults {
    pub analysis: Option<String>,
    pub max_score: Option<f64>,
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { GetEssayCorrectionTaskDimensionResults {
    0 "analysis" analysis, 1 "maxScore" max_score, 2 "name" name, 3 "score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { ModelUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileContent {
    pub file_key: Option<String>,
    pub workspace_id: String,
}
operation! { GetFileContent(workspace_id: String) "GetFileContent" -> GetFileContentOutput {
    0 "fileKey" file_key: String, 1 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/getFileContent", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileContentOutput {
    pub code: Option<String>,
    pub data: Option<GetFileContentData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetFileContentOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileContentData {
    pub content: Option<String>,
}
model! { GetFileContentData {
    0 "content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagMiningAnalysisTask {
    pub task_id: Option<String>,
    pub workspace_id: String,
}
operation! { GetTagMiningAnalysisTask(workspace_id: String)
    "GetTagMiningAnalysisTask" -> GetTagMiningAnalysisTaskOutput {
    0 "taskId" task_id: String, 1 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/quanmiao/lightapp/getTagMiningAnalysisTask", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagMiningAnalysisTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetTagMiningAnalysisTaskData>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTagMiningAnalysisTaskOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagMiningAnalysisTaskData {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub results: Option<Vec<GetTagMiningAnalysisTaskResults>>,
    pub status: Option<String>,
}
model! { GetTagMiningAnalysisTaskData {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "results" results, 3 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagMiningAnalysisTaskResults {
    pub custom_id: Option<String>,
    pub header: Option<GetTagMiningAnalysisTaskHeader>,
    pub payload: Option<GetTagMiningAnalysisTaskPayload>,
}
model! { GetTagMiningAnalysisTaskResults {
    0 "customId" custom_id, 1 "header" header, 2 "payload" payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagMiningAnalysisTaskHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub request_id: Option<String>,
}
model! { GetTagMiningAnalysisTaskHeader {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "event" event, 3 "requestId" request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagMiningAnalysisTaskPayload {
    pub output: Option<GetTagMiningAnalysisTaskOutputItem>,
    pub usage: Option<GetTagMiningAnalysisTaskUsage>,
}
model! { GetTagMiningAnalysisTaskPayload {
    0 "output" output, 1 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagMiningAnalysisTaskOutputItem {
    pub text: Option<String>,
}
model! { GetTagMiningAnalysisTaskOutputItem {
    0 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagMiningAnalysisTaskUsage {
    pub input_token: Option<i64>,
    pub output_token: Option<i64>,
    pub total_token: Option<i64>,
}
model! { GetTagMiningAnalysisTaskUsage {
    0 "inputToken" input_token, 1 "outputToken" output_token, 2 "totalToken" total_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskExecutionStatistics {
    pub task_code: String,
    pub workspace_id: String,
}
operation! { GetTaskExecutionStatistics(task_code: String, workspace_id: String)
    "GetTaskExecutionStatistics" -> GetTaskExecutionStatisticsOutput {
    0 "taskCode" task_code, 1 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/quanmiao/lightapp/getTaskExecutionStatistics", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskExecutionStatisticsOutput {
    pub code: Option<String>,
    pub data: Option<GetTaskExecutionStatisticsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTaskExecutionStatisticsOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskExecutionStatisticsData {
    pub completed_count: Option<i64>,
    pub running_count: Option<i64>,
    pub tpm_per_minute: Option<Vec<GetTaskExecutionStatisticsTpmPerMinute>>,
    pub waiting_count: Option<i64>,
}
model! { GetTaskExecutionStatisticsData {
    0 "completedCount" completed_count, 1 "runningCount" running_count, 2 "tpmPerMinute" tpm_per_minute,
    3 "waitingCount" waiting_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskExecutionStatisticsTpmPerMinute {
    pub count: Option<i64>,
    pub time: Option<String>,
}
model! { GetTaskExecutionStatisticsTpmPerMinute {
    0 "count" count, 1 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisConfig {
    pub workspace_id: String,
}
operation! { GetVideoAnalysisConfig(workspace_id: String) "GetVideoAnalysisConfig" -> GetVideoAnalysisConfigOutput {
    0 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/quanmiao/lightapp/videoAnalysis/getVideoAnalysisConfig", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisConfigOutput {
    pub code: Option<String>,
    pub data: Option<GetVideoAnalysisConfigData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetVideoAnalysisConfigOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisConfigData {
    pub async_concurrency: Option<i64>,
}
model! { GetVideoAnalysisConfigData {
    0 "asyncConcurrency" async_concurrency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTask {
    pub task_id: String,
    pub workspace_id: String,
}
operation! { GetVideoAnalysisTask(task_id: String, workspace_id: String)
    "GetVideoAnalysisTask" -> GetVideoAnalysisTaskOutput {
    0 "taskId" task_id, 1 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/quanmiao/lightapp/videoAnalysis/getVideoAnalysisTask", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetVideoAnalysisTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetVideoAnalysisTaskOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskData {
    pub error_message: Option<String>,
    pub header: Option<GetVideoAnalysisTaskHeader>,
    pub payload: Option<GetVideoAnalysisTaskPayload>,
    pub task_id: Option<String>,
    pub task_run_info: Option<GetVideoAnalysisTaskTaskRunInfo>,
    pub task_status: Option<String>,
}
model! { GetVideoAnalysisTaskData {
    0 "errorMessage" error_message, 1 "header" header, 2 "payload" payload, 3 "taskId" task_id,
    4 "taskRunInfo" task_run_info, 5 "taskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { GetVideoAnalysisTaskHeader {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "event" event, 3 "eventInfo" event_info,
    4 "sessionId" session_id, 5 "taskId" task_id, 6 "traceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskPayload {
    pub output: Option<GetVideoAnalysisTaskOutputItem>,
    pub usage: Option<GetVideoAnalysisTaskPayloadUsage>,
}
model! { GetVideoAnalysisTaskPayload {
    0 "output" output, 1 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskOutputItem {
    pub add_dataset_documents_result: Option<GetVideoAnalysisTaskAddDatasetDocumentsResult>,
    pub result_json_file_url: Option<String>,
    pub video_analysis_result: Option<GetVideoAnalysisTaskVideoAnalysisResult>,
    pub video_calculator_result: Option<GetVideoAnalysisTaskVideoCalculatorResult>,
    pub video_caption_result: Option<GetVideoAnalysisTaskVideoCaptionResult>,
    pub video_generate_result: Option<GetVideoAnalysisTaskVideoGenerateResult>,
    pub video_generate_results: Option<Vec<GetVideoAnalysisTaskVideoGenerateResults>>,
    pub video_mind_mapping_generate_result: Option<GetVideoAnalysisTaskVideoMindMappingGenerateResult>,
    pub video_role_recognition_result: Option<GetVideoAnalysisTaskVideoRoleRecognitionResult>,
    pub video_title_generate_result: Option<GetVideoAnalysisTaskVideoTitleGenerateResult>,
}
model! { GetVideoAnalysisTaskOutputItem {
    0 "addDatasetDocumentsResult" add_dataset_documents_result, 1 "resultJsonFileUrl" result_json_file_url,
    2 "videoAnalysisResult" video_analysis_result, 3 "videoCalculatorResult" video_calculator_result,
    4 "videoCaptionResult" video_caption_result, 5 "videoGenerateResult" video_generate_result,
    6 "videoGenerateResults" video_generate_results,
    7 "videoMindMappingGenerateResult" video_mind_mapping_generate_result,
    8 "videoRoleRecognitionResult" video_role_recognition_result,
    9 "videoTitleGenerateResult" video_title_generate_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskAddDatasetDocumentsResult {
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<i64>,
    pub title: Option<String>,
}
model! { GetVideoAnalysisTaskAddDatasetDocumentsResult {
    0 "docId" doc_id, 1 "docUuid" doc_uuid, 2 "errorMessage" error_message, 3 "status" status, 4 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoAnalysisResult {
    pub generate_finished: Option<bool>,
    pub text: Option<String>,
    pub usage: Option<GetVideoAnalysisTaskUsage>,
    pub video_shot_analysis_results: Option<Vec<GetVideoAnalysisTaskVideoShotAnalysisResults>>,
}
model! { GetVideoAnalysisTaskVideoAnalysisResult {
    0 "generateFinished" generate_finished, 1 "text" text, 2 "usage" usage,
    3 "videoShotAnalysisResults" video_shot_analysis_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskUsage {
    pub image_tokens: Option<i64>,
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { GetVideoAnalysisTaskUsage {
    0 "imageTokens" image_tokens, 1 "inputTokens" input_tokens, 2 "outputTokens" output_tokens,
    3 "totalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoShotAnalysisResults {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub text: Option<String>,
}
model! { GetVideoAnalysisTaskVideoShotAnalysisResults {
    0 "endTime" end_time, 1 "startTime" start_time, 2 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoCalculatorResult {
    pub items: Option<Vec<GetVideoAnalysisTaskItems>>,
}
model! { GetVideoAnalysisTaskVideoCalculatorResult {
    0 "items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskItems {
    pub input_expense: Option<f64>,
    pub input_token: Option<i64>,
    pub name: Option<String>,
    pub output_expense: Option<f64>,
    pub output_token: Option<i64>,
    pub time: Option<i64>,
    pub time_expense: Option<f64>,
    pub total_expense: Option<f64>,
    pub r#type: Option<String>,
}
model! { GetVideoAnalysisTaskItems {
    0 "inputExpense" input_expense, 1 "inputToken" input_token, 2 "name" name, 3 "outputExpense" output_expense,
    4 "outputToken" output_token, 5 "time" time, 6 "timeExpense" time_expense, 7 "totalExpense" total_expense,
    8 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoCaptionResult {
    pub generate_finished: Option<bool>,
    pub video_captions: Option<Vec<GetVideoAnalysisTaskVideoCaptions>>,
}
model! { GetVideoAnalysisTaskVideoCaptionResult {
    0 "generateFinished" generate_finished, 1 "videoCaptions" video_captions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoCaptions {
    pub end_time: Option<i64>,
    pub end_time_format: Option<String>,
    pub speaker: Option<String>,
    pub start_time: Option<i64>,
    pub start_time_format: Option<String>,
    pub text: Option<String>,
}
model! { GetVideoAnalysisTaskVideoCaptions {
    0 "endTime" end_time, 1 "endTimeFormat" end_time_format, 2 "speaker" speaker, 3 "startTime" start_time,
    4 "startTimeFormat" start_time_format, 5 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoGenerateResult {
    pub generate_finished: Option<bool>,
    pub index: Option<i64>,
    pub model_id: Option<String>,
    pub model_reduce: Option<bool>,
    pub reason_text: Option<String>,
    pub text: Option<String>,
    pub usage: Option<GetVideoAnalysisTaskVideoGenerateResultUsage>,
}
model! { GetVideoAnalysisTaskVideoGenerateResult {
    0 "generateFinished" generate_finished, 1 "index" index, 2 "modelId" model_id, 3 "modelReduce" model_reduce,
    4 "reasonText" reason_text, 5 "text" text, 6 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoGenerateResultUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { GetVideoAnalysisTaskVideoGenerateResultUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoGenerateResults {
    pub generate_finished: Option<bool>,
    pub index: Option<i64>,
    pub model_id: Option<String>,
    pub reason_text: Option<String>,
    pub text: Option<String>,
    pub usage: Option<GetVideoAnalysisTaskVideoGenerateResultsUsage>,
}
model! { GetVideoAnalysisTaskVideoGenerateResults {
    0 "generateFinished" generate_finished, 1 "index" index, 2 "modelId" model_id, 3 "reasonText" reason_text,
    4 "text" text, 5 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoGenerateResultsUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { GetVideoAnalysisTaskVideoGenerateResultsUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoMindMappingGenerateResult {
    pub generate_finished: Option<bool>,
    pub text: Option<String>,
    pub usage: Option<GetVideoAnalysisTaskVideoMindMappingGenerateResultUsage>,
    pub video_mind_mappings: Option<Vec<GetVideoAnalysisTaskVideoMindMappings>>,
}
model! { GetVideoAnalysisTaskVideoMindMappingGenerateResult {
    0 "generateFinished" generate_finished, 1 "text" text, 2 "usage" usage, 3 "videoMindMappings" video_mind_mappings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoMindMappingGenerateResultUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { GetVideoAnalysisTaskVideoMindMappingGenerateResultUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoMindMappings {
    pub child_nodes: Option<Vec<GetVideoAnalysisTaskChildNodes>>,
    pub name: Option<String>,
}
model! { GetVideoAnalysisTaskVideoMindMappings {
    0 "childNodes" child_nodes, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskChildNodes {
    pub child_nodes: Option<Vec<GetVideoAnalysisTaskChildNodesChildNodes>>,
    pub name: Option<String>,
}
model! { GetVideoAnalysisTaskChildNodes {
    0 "childNodes" child_nodes, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskChildNodesChildNodes {
    pub name: Option<String>,
}
model! { GetVideoAnalysisTaskChildNodesChildNodes {
    0 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoRoleRecognitionResult {
    pub video_roles: Option<Vec<GetVideoAnalysisTaskVideoRoles>>,
}
model! { GetVideoAnalysisTaskVideoRoleRecognitionResult {
    0 "videoRoles" video_roles
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoRoles {
    pub is_auto_recognition: Option<bool>,
    pub ratio: Option<f64>,
    pub role_info: Option<String>,
    pub role_name: Option<String>,
    pub time_intervals: Option<Vec<GetVideoAnalysisTaskTimeIntervals>>,
}
model! { GetVideoAnalysisTaskVideoRoles {
    0 "isAutoRecognition" is_auto_recognition, 1 "ratio" ratio, 2 "roleInfo" role_info, 3 "roleName" role_name,
    4 "timeIntervals" time_intervals
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskTimeIntervals {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub timestamp: Option<i64>,
    pub url: Option<String>,
}
model! { GetVideoAnalysisTaskTimeIntervals {
    0 "endTime" end_time, 1 "startTime" start_time, 2 "timestamp" timestamp, 3 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoTitleGenerateResult {
    pub generate_finished: Option<bool>,
    pub text: Option<String>,
    pub usage: Option<GetVideoAnalysisTaskVideoTitleGenerateResultUsage>,
}
model! { GetVideoAnalysisTaskVideoTitleGenerateResult {
    0 "generateFinished" generate_finished, 1 "text" text, 2 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoTitleGenerateResultUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { GetVideoAnalysisTaskVideoTitleGenerateResultUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskPayloadUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { GetVideoAnalysisTaskPayloadUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskTaskRunInfo {
    pub concurrent_charge_enable: Option<bool>,
    pub response_time: Option<i64>,
}
model! { GetVideoAnalysisTaskTaskRunInfo {
    0 "concurrentChargeEnable" concurrent_charge_enable, 1 "responseTime" response_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoDetectShotConfig {
    pub workspace_id: String,
}
operation! { GetVideoDetectShotConfig(workspace_id: String)
    "GetVideoDetectShotConfig" -> GetVideoDetectShotConfigOutput {
    0 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/quanmiao/lightapp/videoAnalysis/getVideoDetectShotConfig", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoDetectShotConfigOutput {
    pub code: Option<String>,
    pub data: Option<GetVideoDetectShotConfigData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetVideoDetectShotConfigOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoDetectShotConfigData {
    pub async_concurrency: Option<i64>,
}
model! { GetVideoDetectShotConfigData {
    0 "asyncConcurrency" async_concurrency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoDetectShotTask {
    pub task_id: String,
    pub workspace_id: String,
}
operation! { GetVideoDetectShotTask(task_id: String, workspace_id: String)
    "GetVideoDetectShotTask" -> GetVideoDetectShotTaskOutput {
    0 "taskId" task_id, 1 "workspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/quanmiao/lightapp/getVideoDetectShotTask", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoDetectShotTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetVideoDetectShotTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetVideoDetectShotTaskOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoDetectShotTaskData {
    pub error_message: Option<String>,
    pub header: Option<GetVideoDetectShotTaskHeader>,
    pub payload: Option<GetVideoDetectShotTaskPayload>,
    pub task_id: Option<String>,
    pub task_run_info: Option<GetVideoDetectShotTaskTaskRunInfo>,
    pub task_status: Option<String>,
}
model! { GetVideoDetectShotTaskData {
    0 "errorMessage" error_message, 1 "header" header, 2 "payload" payload, 3 "taskId" task_id,
    4 "taskRunInfo" task_run_info, 5 "taskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoDetectShotTaskHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { GetVideoDetectShotTaskHeader {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "event" event, 3 "eventInfo" event_info,
    4 "sessionId" session_id, 5 "taskId" task_id, 6 "traceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoDetectShotTaskPayload {
    pub output: Option<GetVideoDetectShotTaskOutputItem>,
    pub usage: Option<GetVideoDetectShotTaskUsage>,
}
model! { GetVideoDetectShotTaskPayload {
    0 "output" output, 1 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoDetectShotTaskOutputItem {
    pub video_split_result: Option<GetVideoDetectShotTaskVideoSplitResult>,
}
model! { GetVideoDetectShotTaskOutputItem {
    0 "videoSplitResult" video_split_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoDetectShotTaskVideoSplitResult {
    pub reason_text: Option<String>,
    pub text: Option<String>,
    pub video_parts: Option<Vec<BTreeMap<String, String>>>,
    pub video_recognition_result: Option<Vec<GetVideoDetectShotTaskVideoRecognitionResult>>,
}
model! { GetVideoDetectShotTaskVideoSplitResult {
    0 "reasonText" reason_text, 1 "text" text, 2 "videoParts" video_parts,
    3 "videoRecognitionResult" video_recognition_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoDetectShotTaskVideoRecognitionResult {
    pub asr: Option<String>,
    pub end_time: Option<i64>,
    pub ocr: Option<String>,
    pub start_time: Option<i64>,
    pub vl: Option<String>,
}
model! { GetVideoDetectShotTaskVideoRecognitionResult {
    0 "asr" asr, 1 "endTime" end_time, 2 "ocr" ocr, 3 "startTime" start_time, 4 "vl" vl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoDetectShotTaskUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { GetVideoDetectShotTaskUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoDetectShotTaskTaskRunInfo {
    pub concurrent_charge_enable: Option<bool>,
    pub response_time: Option<i64>,
}
model! { GetVideoDetectShotTaskTaskRunInfo {
    0 "concurrentChargeEnable" concurrent_charge_enable, 1 "responseTime" response_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HotNewsRecommend {
    pub prompt: Option<String>,
    pub workspace_id: String,
}
operation! { HotNewsRecommend(workspace_id: String) "HotNewsRecommend" -> HotNewsRecommendOutput {
    0 "prompt" prompt: String, 1 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/hotNewsRecommend", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HotNewsRecommendOutput {
    pub code: Option<String>,
    pub data: Option<HotNewsRecommendData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { HotNewsRecommendOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HotNewsRecommendData {
    pub news: Option<Vec<HotNewsRecommendNews>>,
}
model! { HotNewsRecommendData {
    0 "news" news
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HotNewsRecommendNews {
    pub content: Option<String>,
    pub image_urls: Option<Vec<String>>,
    pub pub_time: Option<String>,
    pub search_source: Option<String>,
    pub source: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { HotNewsRecommendNews {
    0 "content" content, 1 "imageUrls" image_urls, 2 "pubTime" pub_time, 3 "searchSource" search_source,
    4 "source" source, 5 "title" title, 6 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnalysisTagDetailByTaskId {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub task_id: String,
    pub workspace_id: String,
}
operation! { ListAnalysisTagDetailByTaskId(task_id: String, workspace_id: String)
    "ListAnalysisTagDetailByTaskId" -> ListAnalysisTagDetailByTaskIdOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "taskId" task_id, 3 "workspaceId" workspace_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/{workspaceId}/quanmiao/lightapp/listAnalysisTagDetailByTaskId", } }
paged! { ListAnalysisTagDetailByTaskId: ListAnalysisTagDetailByTaskIdData =
    Token "nextToken", "data" data, next "nextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnalysisTagDetailByTaskIdOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListAnalysisTagDetailByTaskIdData>>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListAnalysisTagDetailByTaskIdOutput {
    0 "code" code, 1 "data" data, 2 "maxResults" max_results, 3 "message" message, 4 "nextToken" next_token,
    5 "success" success, 6 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnalysisTagDetailByTaskIdData {
    pub content: Option<String>,
    pub content_tags: Option<Vec<ListAnalysisTagDetailByTaskIdContentTags>>,
    pub origin_response: Option<String>,
    pub source_list: Option<Vec<String>>,
}
model! { ListAnalysisTagDetailByTaskIdData {
    0 "content" content, 1 "contentTags" content_tags, 2 "originResponse" origin_response, 3 "sourceList" source_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnalysisTagDetailByTaskIdContentTags {
    pub tag_name: Option<String>,
    pub tags: Option<Vec<String>>,
}
model! { ListAnalysisTagDetailByTaskIdContentTags {
    0 "tagName" tag_name, 1 "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotTopicSummaries {
    pub category: Option<String>,
    pub hot_topic: Option<String>,
    pub hot_topic_version: Option<String>,
    /// 0 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub workspace_id: String,
}
operation! { ListHotTopicSummaries(workspace_id: String) "ListHotTopicSummaries" -> ListHotTopicSummariesOutput {
    0 "category" category: String, 1 "hotTopic" hot_topic: String, 2 "hotTopicVersion" hot_topic_version: String,
    3 "maxResults" max_results: i64, 4 "nextToken" next_token: String, 5 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/listHotTopicSummaries", } }
paged! { ListHotTopicSummaries: ListHotTopicSummariesData = Token "nextToken", "data" data, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotTopicSummariesOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListHotTopicSummariesData>>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListHotTopicSummariesOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "maxResults" max_results, 4 "message" message,
    5 "nextToken" next_token, 6 "success" success, 7 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotTopicSummariesData {
    pub category: Option<String>,
    pub hot_topic: Option<String>,
    pub hot_topic_version: Option<String>,
    pub hot_value: Option<f64>,
    pub id: Option<String>,
    pub news: Option<Vec<ListHotTopicSummariesNews>>,
    pub summary: Option<ListHotTopicSummariesSummary>,
    pub text_summary: Option<String>,
}
model! { ListHotTopicSummariesData {
    0 "category" category, 1 "hotTopic" hot_topic, 2 "hotTopicVersion" hot_topic_version, 3 "hotValue" hot_value,
    4 "id" id, 5 "news" news, 6 "summary" summary, 7 "textSummary" text_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotTopicSummariesNews {
    pub comments: Option<Vec<ListHotTopicSummariesComments>>,
    pub content: Option<String>,
    pub pub_time: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { ListHotTopicSummariesNews {
    0 "comments" comments, 1 "content" content, 2 "pubTime" pub_time, 3 "title" title, 4 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotTopicSummariesComments {
    pub text: Option<String>,
}
model! { ListHotTopicSummariesComments {
    0 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotTopicSummariesSummary {
    pub summaries: Option<Vec<ListHotTopicSummariesSummaries>>,
}
model! { ListHotTopicSummariesSummary {
    0 "summaries" summaries
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotTopicSummariesSummaries {
    pub summary: Option<String>,
    pub title: Option<String>,
}
model! { ListHotTopicSummariesSummaries {
    0 "summary" summary, 1 "title" title
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEnterpriseVocAnalysis {
    pub ak_proxy: Option<String>,
    pub api_key: Option<Secret>,
    pub content: Option<String>,
    pub extra_info: Option<String>,
    pub filter_tags: Option<Vec<RunEnterpriseVocAnalysisFilterTags>>,
    pub model_id: Option<String>,
    pub output_format: Option<String>,
    pub positive_filter: Option<bool>,
    pub source_trace: Option<bool>,
    pub tags: Option<Vec<RunEnterpriseVocAnalysisTags>>,
    pub task_description: Option<String>,
    pub workspace_id: String,
}
operation! { RunEnterpriseVocAnalysis(workspace_id: String)
    "RunEnterpriseVocAnalysis" -> RunEnterpriseVocAnalysisOutput {
    0 "akProxy" ak_proxy: String, 1 "apiKey" api_key: Secret, 2 "content" content: String,
    3 "extraInfo" extra_info: String, 4 "filterTags" filter_tags: Vec<RunEnterpriseVocAnalysisFilterTags>,
    5 "modelId" model_id: String, 6 "outputFormat" output_format: String, 7 "positiveFilter" positive_filter: bool,
    8 "sourceTrace" source_trace: bool, 9 "tags" tags: Vec<RunEnterpriseVocAnalysisTags>,
    10 "taskDescription" task_description: String, 11 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::Json },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::Json },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/runEnterpriseVocAnalysis", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEnterpriseVocAnalysisFilterTags {
    pub tag_define_prompt: Option<String>,
    pub tag_name: Option<String>,
}
input! { RunEnterpriseVocAnalysisFilterTags() {
    0 "tagDefinePrompt" tag_define_prompt: String, 1 "tagName" tag_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEnterpriseVocAnalysisTags {
    pub tag_define_prompt: Option<String>,
    pub tag_name: Option<String>,
}
input! { RunEnterpriseVocAnalysisTags() {
    0 "tagDefinePrompt" tag_define_prompt: String, 1 "tagName" tag_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEnterpriseVocAnalysisOutput {
    pub header: Option<RunEnterpriseVocAnalysisHeader>,
    pub payload: Option<RunEnterpriseVocAnalysisPayload>,
}
model! { RunEnterpriseVocAnalysisOutput {
    0 "header" header, 1 "payload" payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEnterpriseVocAnalysisHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunEnterpriseVocAnalysisHeader {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "event" event, 3 "sessionId" session_id,
    4 "taskId" task_id, 5 "traceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEnterpriseVocAnalysisPayload {
    pub output: Option<RunEnterpriseVocAnalysisOutputItem>,
    pub usage: Option<RunEnterpriseVocAnalysisUsage>,
}
model! { RunEnterpriseVocAnalysisPayload {
    0 "output" output, 1 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEnterpriseVocAnalysisOutputItem {
    pub filter_result: Option<RunEnterpriseVocAnalysisFilterResult>,
    pub reason_content: Option<String>,
    pub text: Option<String>,
}
model! { RunEnterpriseVocAnalysisOutputItem {
    0 "filterResult" filter_result, 1 "reasonContent" reason_content, 2 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEnterpriseVocAnalysisFilterResult {
    pub filter_results: Option<Vec<RunEnterpriseVocAnalysisFilterResults>>,
}
model! { RunEnterpriseVocAnalysisFilterResult {
    0 "filterResults" filter_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEnterpriseVocAnalysisFilterResults {
    pub hit: Option<bool>,
    pub tag_name: Option<String>,
    pub tag_value: Option<String>,
}
model! { RunEnterpriseVocAnalysisFilterResults {
    0 "hit" hit, 1 "tagName" tag_name, 2 "tagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEnterpriseVocAnalysisUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunEnterpriseVocAnalysisUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEssayCorrection {
    pub answer: Option<String>,
    pub dimensions: Option<Vec<RunEssayCorrectionDimensions>>,
    pub grade: Option<String>,
    pub model_id: Option<String>,
    pub other_review_points: Option<String>,
    pub question: Option<String>,
    pub subject: Option<String>,
    pub total_score: Option<i64>,
    pub workspace_id: String,
}
operation! { RunEssayCorrection(workspace_id: String) "RunEssayCorrection" -> RunEssayCorrectionOutput {
    0 "answer" answer: String, 1 "dimensions" dimensions: Vec<RunEssayCorrectionDimensions>, 2 "grade" grade: String,
    3 "modelId" model_id: String, 4 "otherReviewPoints" other_review_points: String, 5 "question" question: String,
    6 "subject" subject: String, 7 "totalScore" total_score: i64, 8 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/runEssayCorrection", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEssayCorrectionDimensions {
    pub max_score: Option<i64>,
    pub name: Option<String>,
    pub rubric: Option<String>,
}
input! { RunEssayCorrectionDimensions() {
    0 "maxScore" max_score: i64, 1 "name" name: String, 2 "rubric" rubric: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEssayCorrectionOutput {
    pub header: Option<RunEssayCorrectionHeader>,
    pub payload: Option<RunEssayCorrectionPayload>,
}
model! { RunEssayCorrectionOutput {
    0 "header" header, 1 "payload" payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEssayCorrectionHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunEssayCorrectionHeader {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "event" event, 3 "sessionId" session_id,
    4 "taskId" task_id, 5 "traceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEssayCorrectionPayload {
    pub output: Option<RunEssayCorrectionOutputItem>,
    pub usage: Option<RunEssayCorrectionUsage>,
}
model! { RunEssayCorrectionPayload {
    0 "output" output, 1 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEssayCorrectionOutputItem {
    pub dimension_results: Option<Vec<RunEssayCorrectionDimensionResults>>,
    pub overall_comment: Option<String>,
    pub reasoning_content: Option<String>,
    pub score: Option<i64>,
    pub text: Option<String>,
}
model! { RunEssayCorrectionOutputItem {
    0 "dimensionResults" dimension_results, 1 "overallComment" overall_comment, 2 "reasoningContent" reasoning_content,
    3 "score" score, 4 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEssayCorrectionDimensionResults {
    pub analysis: Option<String>,
    pub max_score: Option<f64>,
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { RunEssayCorrectionDimensionResults {
    0 "analysis" analysis, 1 "maxScore" max_score, 2 "name" name, 3 "score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEssayCorrectionUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunEssayCorrectionUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChat {
    pub category: Option<String>,
    pub generate_options: Option<Vec<String>>,
    pub hot_topic_version: Option<String>,
    pub hot_topics: Option<Vec<String>>,
    pub image_count: Option<i64>,
    pub messages: Option<Vec<RunHotTopicChatMessages>>,
    pub model_custom_prompt_template: Option<String>,
    pub model_id: Option<String>,
    pub original_session_id: Option<String>,
    pub prompt: Option<String>,
    pub step_for_broadcast_content_config: Option<RunHotTopicChatStepForBroadcastContentConfig>,
    pub task_id: Option<String>,
    pub workspace_id: String,
}
operation! { RunHotTopicChat(workspace_id: String) "RunHotTopicChat" -> RunHotTopicChatOutput {
    0 "category" category: String, 1 "generateOptions" generate_options: Vec<String>,
    2 "hotTopicVersion" hot_topic_version: String, 3 "hotTopics" hot_topics: Vec<String>,
    4 "imageCount" image_count: i64, 5 "messages" messages: Vec<RunHotTopicChatMessages>,
    6 "modelCustomPromptTemplate" model_custom_prompt_template: String, 7 "modelId" model_id: String,
    8 "originalSessionId" original_session_id: String, 9 "prompt" prompt: String,
    10 "stepForBroadcastContentConfig" step_for_broadcast_content_config: RunHotTopicChatStepForBroadcastContentConfig,
    11 "taskId" task_id: String, 12 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::Json },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/runHotTopicChat", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChatMessages {
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub role: Option<String>,
}
input! { RunHotTopicChatMessages() {
    0 "content" content: String, 1 "createTime" create_time: String, 2 "role" role: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChatStepForBroadcastContentConfig {
    pub categories: Option<Vec<String>>,
    pub custom_hot_value_weights: Option<Vec<RunHotTopicChatCustomHotValueWeights>>,
    pub topic_count: Option<i64>,
}
input! { RunHotTopicChatStepForBroadcastContentConfig() {
    0 "categories" categories: Vec<String>,
    1 "customHotValueWeights" custom_hot_value_weights: Vec<RunHotTopicChatCustomHotValueWeights>,
    2 "topicCount" topic_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChatCustomHotValueWeights {
    pub dimension: Option<String>,
    pub weight: Option<i64>,
}
input! { RunHotTopicChatCustomHotValueWeights() {
    0 "dimension" dimension: String, 1 "weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChatOutput {
    pub header: Option<RunHotTopicChatHeader>,
    pub payload: Option<RunHotTopicChatPayload>,
}
model! { RunHotTopicChatOutput {
    0 "header" header, 1 "payload" payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChatHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunHotTopicChatHeader {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "event" event, 3 "eventInfo" event_info,
    4 "sessionId" session_id, 5 "taskId" task_id, 6 "traceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChatPayload {
    pub output: Option<RunHotTopicChatOutputItem>,
    pub usage: Option<RunHotTopicChatUsage>,
}
model! { RunHotTopicChatPayload {
    0 "output" output, 1 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChatOutputItem {
    pub articles: Option<Vec<RunHotTopicChatArticles>>,
    pub category: Option<String>,
    pub hot_topic_summaries: Option<Vec<RunHotTopicChatHotTopicSummaries>>,
    pub keyword: Option<String>,
    pub location: Option<String>,
    pub multimodal_medias: Option<Vec<RunHotTopicChatMultimodalMedias>>,
    pub recommend_queries: Option<Vec<String>>,
    pub search_query: Option<String>,
    pub text: Option<String>,
}
model! { RunHotTopicChatOutputItem {
    0 "articles" articles, 1 "category" category, 2 "hotTopicSummaries" hot_topic_summaries, 3 "keyword" keyword,
    4 "location" location, 5 "multimodalMedias" multimodal_medias, 6 "recommendQueries" recommend_queries,
    7 "searchQuery" search_query, 8 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChatArticles {
    pub content: Option<String>,
    pub pub_time: Option<String>,
    pub score: Option<f64>,
    pub search_source_name: Option<String>,
    pub select: Option<bool>,
    pub summary: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunHotTopicChatArticles {
    0 "content" content, 1 "pubTime" pub_time, 2 "score" score, 3 "searchSourceName" search_source_name,
    4 "select" select, 5 "summary" summary, 6 "title" title, 7 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChatHotTopicSummaries {
    pub custom_hot_value: Option<f64>,
    pub custom_text_summary: Option<String>,
    pub hot_topic: Option<String>,
    pub hot_topic_version: Option<String>,
    pub hot_value: Option<f64>,
    pub images: Option<Vec<RunHotTopicChatImages>>,
    pub news: Option<Vec<RunHotTopicChatNews>>,
    pub pub_time: Option<String>,
    pub text_summary: Option<String>,
    pub url: Option<String>,
}
model! { RunHotTopicChatHotTopicSummaries {
    0 "customHotValue" custom_hot_value, 1 "customTextSummary" custom_text_summary, 2 "hotTopic" hot_topic,
    3 "hotTopicVersion" hot_topic_version, 4 "hotValue" hot_value, 5 "images" images, 6 "news" news,
    7 "pubTime" pub_time, 8 "textSummary" text_summary, 9 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChatImages {
    pub url: Option<String>,
}
model! { RunHotTopicChatImages {
    0 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChatNews {
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunHotTopicChatNews {
    0 "title" title, 1 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChatMultimodalMedias {
    pub file_url: Option<String>,
    pub media_type: Option<String>,
    pub sort_score: Option<f64>,
}
model! { RunHotTopicChatMultimodalMedias {
    0 "fileUrl" file_url, 1 "mediaType" media_type, 2 "sortScore" sort_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChatUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunHotTopicChatUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicSummary {
    pub hot_topic_version: String,
    pub step_for_custom_summary_style_config: RunHotTopicSummaryStepForCustomSummaryStyleConfig,
    pub topic_ids: Vec<String>,
    pub workspace_id: String,
}
operation! { RunHotTopicSummary(hot_topic_version: String, step_for_custom_summary_style_config: RunHotTopicSummaryStepForCustomSummaryStyleConfig, topic_ids: Vec<String>, workspace_id: String)
    "RunHotTopicSummary" -> RunHotTopicSummaryOutput {
    0 "hotTopicVersion" hot_topic_version, 1 "stepForCustomSummaryStyleConfig" step_for_custom_summary_style_config,
    2 "topicIds" topic_ids, 3 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/runHotTopicSummary", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicSummaryStepForCustomSummaryStyleConfig {
    pub summary_image_count: Option<i64>,
    pub summary_model: Option<String>,
    pub summary_prompt: Option<String>,
}
input! { RunHotTopicSummaryStepForCustomSummaryStyleConfig() {
    0 "summaryImageCount" summary_image_count: i64, 1 "summaryModel" summary_model: String,
    2 "summaryPrompt" summary_prompt: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicSummaryOutput {
    pub header: Option<RunHotTopicSummaryHeader>,
    pub payload: Option<RunHotTopicSummaryPayload>,
}
model! { RunHotTopicSummaryOutput {
    0 "header" header, 1 "payload" payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicSummaryHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunHotTopicSummaryHeader {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "event" event, 3 "sessionId" session_id,
    4 "taskId" task_id, 5 "traceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicSummaryPayload {
    pub output: Option<RunHotTopicSummaryOutputItem>,
    pub usage: Option<RunHotTopicSummaryUsage>,
}
model! { RunHotTopicSummaryPayload {
    0 "output" output, 1 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicSummaryOutputItem {
    pub text: Option<String>,
    pub topic_id: Option<String>,
}
model! { RunHotTopicSummaryOutputItem {
    0 "text" text, 1 "topicId" topic_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicSummaryUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunHotTopicSummaryUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMarketingInformationExtract {
    pub custom_prompt: Option<String>,
    pub extract_type: Option<String>,
    pub model_id: Option<String>,
    pub source_materials: Option<Vec<String>>,
    pub workspace_id: String,
}
operation! { RunMarketingInformationExtract(workspace_id: String)
    "RunMarketingInformationExtract" -> RunMarketingInformationExtractOutput {
    0 "customPrompt" custom_prompt: String, 1 "extractType" extract_type: String, 2 "modelId" model_id: String,
    3 "sourceMaterials" source_materials: Vec<String>, 4 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/runMarketingInformationExtract", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMarketingInformationExtractOutput {
    pub end: Option<bool>,
    pub header: Option<RunMarketingInformationExtractHeader>,
    pub payload: Option<RunMarketingInformationExtractPayload>,
}
model! { RunMarketingInformationExtractOutput {
    0 "end" end, 1 "header" header, 2 "payload" payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMarketingInformationExtractHeader {
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub request_id: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunMarketingInformationExtractHeader {
    0 "event" event, 1 "eventInfo" event_info, 2 "requestId" request_id, 3 "sessionId" session_id, 4 "taskId" task_id,
    5 "traceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMarketingInformationExtractPayload {
    pub output: Option<RunMarketingInformationExtractOutputItem>,
    pub usage: Option<RunMarketingInformationExtractUsage>,
}
model! { RunMarketingInformationExtractPayload {
    0 "output" output, 1 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMarketingInformationExtractOutputItem {
    pub text: Option<String>,
}
model! { RunMarketingInformationExtractOutputItem {
    0 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMarketingInformationExtractUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunMarketingInformationExtractUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMarketingInformationWriting {
    pub api_key: Option<Secret>,
    pub custom_limitation: Option<String>,
    pub custom_prompt: Option<String>,
    pub ext_parameters: Option<BTreeMap<String, String>>,
    pub generate_count: Option<String>,
    pub input_example: Option<String>,
    pub keywords: Option<String>,
    pub language: Option<String>,
    pub model_id: Option<String>,
    pub other_requirements: Option<String>,
    pub output_example: Option<String>,
    pub prompt: Option<String>,
    pub source_material: Option<String>,
    pub word_count_range: Option<String>,
    pub writing_type: Option<String>,
    pub workspace_id: String,
}
operation! { RunMarketingInformationWriting(workspace_id: String)
    "RunMarketingInformationWriting" -> RunMarketingInformationWritingOutput {
    0 "apiKey" api_key: Secret, 1 "customLimitation" custom_limitation: String, 2 "customPrompt" custom_prompt: String,
    3 "extParameters" ext_parameters: BTreeMap<String, String>, 4 "generateCount" generate_count: String,
    5 "inputExample" input_example: String, 6 "keywords" keywords: String, 7 "language" language: String,
    8 "modelId" model_id: String, 9 "otherRequirements" other_requirements: String,
    10 "outputExample" output_example: String, 11 "prompt" prompt: String, 12 "sourceMaterial" source_material: String,
    13 "wordCountRange" word_count_range: String, 14 "writingType" writing_type: String, 15 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/runMarketingInformationWriting", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMarketingInformationWritingOutput {
    pub end: Option<bool>,
    pub header: Option<RunMarketingInformationWritingHeader>,
    pub payload: Option<RunMarketingInformationWritingPayload>,
}
model! { RunMarketingInformationWritingOutput {
    0 "end" end, 1 "header" header, 2 "payload" payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMarketingInformationWritingHeader {
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub request_id: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunMarketingInformationWritingHeader {
    0 "errorMessage" error_message, 1 "event" event, 2 "eventInfo" event_info, 3 "requestId" request_id,
    4 "sessionId" session_id, 5 "taskId" task_id, 6 "traceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMarketingInformationWritingPayload {
    pub output: Option<RunMarketingInformationWritingOutputItem>,
    pub usage: Option<RunMarketingInformationWritingUsage>,
}
model! { RunMarketingInformationWritingPayload {
    0 "output" output, 1 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMarketingInformationWritingOutputItem {
    pub reason_content: Option<String>,
    pub text: Option<String>,
}
model! { RunMarketingInformationWritingOutputItem {
    0 "reasonContent" reason_content, 1 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMarketingInformationWritingUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunMarketingInformationWritingUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNetworkContentAudit {
    pub api_key: Option<Secret>,
    pub business_type: Option<String>,
    pub content: String,
    pub extra_info: Option<String>,
    pub model_id: Option<String>,
    pub output_format: Option<String>,
    pub tags: Option<Vec<RunNetworkContentAuditTags>>,
    pub task_description: Option<String>,
    pub workspace_id: String,
}
operation! { RunNetworkContentAudit(content: String, workspace_id: String)
    "RunNetworkContentAudit" -> RunNetworkContentAuditOutput {
    0 "apiKey" api_key: Secret, 1 "businessType" business_type: String, 2 "content" content,
    3 "extraInfo" extra_info: String, 4 "modelId" model_id: String, 5 "outputFormat" output_format: String,
    6 "tags" tags: Vec<RunNetworkContentAuditTags>, 7 "taskDescription" task_description: String,
    8 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/runNetworkContentAudit", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNetworkContentAuditTags {
    pub tag_define_prompt: Option<String>,
    pub tag_name: Option<String>,
}
input! { RunNetworkContentAuditTags() {
    0 "tagDefinePrompt" tag_define_prompt: String, 1 "tagName" tag_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNetworkContentAuditOutput {
    pub header: Option<RunNetworkContentAuditHeader>,
    pub payload: Option<RunNetworkContentAuditPayload>,
}
model! { RunNetworkContentAuditOutput {
    0 "header" header, 1 "payload" payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNetworkContentAuditHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunNetworkContentAuditHeader {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "event" event, 3 "sessionId" session_id,
    4 "taskId" task_id, 5 "traceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNetworkContentAuditPayload {
    pub output: Option<RunNetworkContentAuditOutputItem>,
    pub usage: Option<RunNetworkContentAuditUsage>,
}
model! { RunNetworkContentAuditPayload {
    0 "output" output, 1 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNetworkContentAuditOutputItem {
    pub text: Option<String>,
}
model! { RunNetworkContentAuditOutputItem {
    0 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNetworkContentAuditUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunNetworkContentAuditUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunOcrParse {
    pub file_key: Option<String>,
    pub model_id: Option<String>,
    pub url: Option<String>,
    pub workspace_id: String,
}
operation! { RunOcrParse(workspace_id: String) "RunOcrParse" -> RunOcrParseOutput {
    0 "fileKey" file_key: String, 1 "modelId" model_id: String, 2 "url" url: String, 3 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/runOcrParse", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunOcrParseOutput {
    pub header: Option<RunOcrParseHeader>,
    pub payload: Option<RunOcrParsePayload>,
}
model! { RunOcrParseOutput {
    0 "header" header, 1 "payload" payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunOcrParseHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunOcrParseHeader {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "event" event, 3 "sessionId" session_id,
    4 "taskId" task_id, 5 "traceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunOcrParsePayload {
    pub output: Option<RunOcrParseOutputItem>,
    pub usage: Option<RunOcrParseUsage>,
}
model! { RunOcrParsePayload {
    0 "output" output, 1 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunOcrParseOutputItem {
    pub text: Option<String>,
}
model! { RunOcrParseOutputItem {
    0 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunOcrParseUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunOcrParseUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptChat {
    /// At most 9000 characters.
    pub prompt: String,
    /// At most 1000 characters.
    pub task_id: Option<String>,
    pub workspace_id: String,
}
operation! { RunScriptChat(prompt: String, workspace_id: String) "RunScriptChat" -> RunScriptChatOutput {
    0 "prompt" prompt, 1 "taskId" task_id: String, 2 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/runScriptChat", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptChatOutput {
    pub end: Option<bool>,
    pub header: Option<RunScriptChatHeader>,
    pub payload: Option<RunScriptChatPayload>,
}
model! { RunScriptChatOutput {
    0 "end" end, 1 "header" header, 2 "payload" payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptChatHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub request_id: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunScriptChatHeader {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "event" event, 3 "eventInfo" event_info,
    4 "requestId" request_id, 5 "sessionId" session_id, 6 "taskId" task_id, 7 "traceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptChatPayload {
    pub output: Option<RunScriptChatOutputItem>,
    pub usage: Option<RunScriptChatUsage>,
}
model! { RunScriptChatPayload {
    0 "output" output, 1 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptChatOutputItem {
    pub text: Option<String>,
}
model! { RunScriptChatOutputItem {
    0 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptChatUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunScriptChatUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptContinue {
    /// At most 5000 characters.
    pub script_summary: Option<String>,
    /// At most 5000 characters.
    pub script_type_keyword: Option<String>,
    /// At most 5000 characters.
    pub user_provided_content: String,
    pub workspace_id: String,
}
operation! { RunScriptContinue(user_provided_content: String, workspace_id: String)
    "RunScriptContinue" -> RunScriptContinueOutput {
    0 "scriptSummary" script_summary: String, 1 "scriptTypeKeyword" script_type_keyword: String,
    2 "userProvidedContent" user_provided_content, 3 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/runScriptContinue", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptContinueOutput {
    pub end: Option<bool>,
    pub header: Option<RunScriptContinueHeader>,
    pub payload: Option<RunScriptContinuePayload>,
}
model! { RunScriptContinueOutput {
    0 "end" end, 1 "header" header, 2 "payload" payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptContinueHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub request_id: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunScriptContinueHeader {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "event" event, 3 "eventInfo" event_info,
    4 "requestId" request_id, 5 "sessionId" session_id, 6 "taskId" task_id, 7 "traceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptContinuePayload {
    pub output: Option<RunScriptContinueOutputItem>,
    pub usage: Option<RunScriptContinueUsage>,
}
model! { RunScriptContinuePayload {
    0 "output" output, 1 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptContinueOutputItem {
    pub text: Option<String>,
}
model! { RunScriptContinueOutputItem {
    0 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptContinueUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunScriptContinueUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptPlanning {
    /// At most 5000 characters.
    pub additional_note: Option<String>,
    pub dialogue_in_scene: Option<bool>,
    pub plot_conflict: Option<bool>,
    /// At most 5000 characters.
    pub script_name: Option<String>,
    /// 1 to 10.
    pub script_shot_count: Option<i64>,
    /// At most 5000 characters.
    pub script_summary: String,
    /// At most 5000 characters.
    pub script_type_keyword: Option<String>,
    pub workspace_id: String,
}
operation! { RunScriptPlanning(script_summary: String, workspace_id: String)
    "RunScriptPlanning" -> RunScriptPlanningOutput {
    0 "additionalNote" additional_note: String, 1 "dialogueInScene" dialogue_in_scene: bool,
    2 "plotConflict" plot_conflict: bool, 3 "scriptName" script_name: String,
    4 "scriptShotCount" script_shot_count: i64, 5 "scriptSummary" script_summary,
    6 "scriptTypeKeyword" script_type_keyword: String, 7 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/runScriptPlanning", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptPlanningOutput {
    pub end: Option<bool>,
    pub header: Option<RunScriptPlanningHeader>,
    pub payload: Option<RunScriptPlanningPayload>,
}
model! { RunScriptPlanningOutput {
    0 "end" end, 1 "header" header, 2 "payload" payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptPlanningHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub request_id: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunScriptPlanningHeader {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "event" event, 3 "eventInfo" event_info,
    4 "requestId" request_id, 5 "sessionId" session_id, 6 "taskId" task_id, 7 "traceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptPlanningPayload {
    pub output: Option<RunScriptPlanningOutputItem>,
    pub usage: Option<RunScriptPlanningUsage>,
}
model! { RunScriptPlanningPayload {
    0 "output" output, 1 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptPlanningOutputItem {
    pub text: Option<String>,
}
model! { RunScriptPlanningOutputItem {
    0 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptPlanningUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunScriptPlanningUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptRefine {
    /// At most 1000 characters.
    pub task_id: Option<String>,
    pub workspace_id: String,
}
operation! { RunScriptRefine(workspace_id: String) "RunScriptRefine" -> RunScriptRefineOutput {
    0 "taskId" task_id: String, 1 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/runScriptRefine", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptRefineOutput {
    pub end: Option<bool>,
    pub header: Option<RunScriptRefineHeader>,
    pub payload: Option<RunScriptRefinePayload>,
}
model! { RunScriptRefineOutput {
    0 "end" end, 1 "header" header, 2 "payload" payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptRefineHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub request_id: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunScriptRefineHeader {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "event" event, 3 "eventInfo" event_info,
    4 "requestId" request_id, 5 "sessionId" session_id, 6 "taskId" task_id, 7 "traceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptRefinePayload {
    pub output: Option<RunScriptRefineOutputItem>,
    pub usage: Option<RunScriptRefineUsage>,
}
model! { RunScriptRefinePayload {
    0 "output" output, 1 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptRefineOutputItem {
    pub content: Option<Vec<BTreeMap<String, String>>>,
    pub outline: Option<String>,
    pub role: Option<String>,
    pub scene: Option<String>,
    pub summary: Option<String>,
    pub text: Option<String>,
}
model! { RunScriptRefineOutputItem {
    0 "content" content, 1 "outline" outline, 2 "role" role, 3 "scene" scene, 4 "summary" summary, 5 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptRefineUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunScriptRefineUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStyleWriting {
    pub learning_samples: Option<Vec<String>>,
    pub process_stage: Option<String>,
    pub reference_materials: Option<Vec<String>>,
    /// At most 2000 characters.
    pub style_feature: Option<String>,
    pub use_search: Option<bool>,
    /// At most 2000 characters.
    pub writing_theme: Option<String>,
    pub workspace_id: String,
}
operation! { RunStyleWriting(workspace_id: String) "RunStyleWriting" -> RunStyleWritingOutput {
    0 "learningSamples" learning_samples: Vec<String>, 1 "processStage" process_stage: String,
    2 "referenceMaterials" reference_materials: Vec<String>, 3 "styleFeature" style_feature: String,
    4 "useSearch" use_search: bool, 5 "writingTheme" writing_theme: String, 6 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/runStyleWriting", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStyleWritingOutput {
    pub end: Option<bool>,
    pub header: Option<RunStyleWritingHeader>,
    pub payload: Option<RunStyleWritingPayload>,
}
model! { RunStyleWritingOutput {
    0 "end" end, 1 "header" header, 2 "payload" payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStyleWritingHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub request_id: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunStyleWritingHeader {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "event" event, 3 "eventInfo" event_info,
    4 "requestId" request_id, 5 "sessionId" session_id, 6 "taskId" task_id, 7 "traceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStyleWritingPayload {
    pub output: Option<RunStyleWritingOutputItem>,
    pub usage: Option<RunStyleWritingUsage>,
}
model! { RunStyleWritingPayload {
    0 "output" output, 1 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStyleWritingOutputItem {
    pub text: Option<String>,
}
model! { RunStyleWritingOutputItem {
    0 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStyleWritingUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunStyleWritingUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTagMiningAnalysis {
    pub api_key: Option<Secret>,
    pub business_type: Option<String>,
    pub content: String,
    pub extra_info: Option<String>,
    pub model_id: Option<String>,
    pub output_format: Option<String>,
    pub tags: Option<Vec<RunTagMiningAnalysisTags>>,
    pub task_description: Option<String>,
    pub workspace_id: String,
}
operation! { RunTagMiningAnalysis(content: String, workspace_id: String)
    "RunTagMiningAnalysis" -> RunTagMiningAnalysisOutput {
    0 "apiKey" api_key: Secret, 1 "businessType" business_type: String, 2 "content" content,
    3 "extraInfo" extra_info: String, 4 "modelId" model_id: String, 5 "outputFormat" output_format: String,
    6 "tags" tags: Vec<RunTagMiningAnalysisTags>, 7 "taskDescription" task_description: String,
    8 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/runTagMiningAnalysis", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTagMiningAnalysisTags {
    pub tag_define_prompt: Option<String>,
    pub tag_name: Option<String>,
}
input! { RunTagMiningAnalysisTags() {
    0 "tagDefinePrompt" tag_define_prompt: String, 1 "tagName" tag_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTagMiningAnalysisOutput {
    pub header: Option<RunTagMiningAnalysisHeader>,
    pub payload: Option<RunTagMiningAnalysisPayload>,
}
model! { RunTagMiningAnalysisOutput {
    0 "header" header, 1 "payload" payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTagMiningAnalysisHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunTagMiningAnalysisHeader {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "event" event, 3 "sessionId" session_id,
    4 "taskId" task_id, 5 "traceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTagMiningAnalysisPayload {
    pub output: Option<RunTagMiningAnalysisOutputItem>,
    pub usage: Option<RunTagMiningAnalysisUsage>,
}
model! { RunTagMiningAnalysisPayload {
    0 "output" output, 1 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTagMiningAnalysisOutputItem {
    pub text: Option<String>,
}
model! { RunTagMiningAnalysisOutputItem {
    0 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTagMiningAnalysisUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunTagMiningAnalysisUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysis {
    pub add_document_param: Option<RunVideoAnalysisAddDocumentParam>,
    pub auto_role_recognition_video_url: Option<String>,
    pub exclude_generate_options: Option<Vec<String>>,
    pub face_identity_similarity_min_score: Option<f64>,
    pub frame_sample_method: Option<RunVideoAnalysisFrameSampleMethod>,
    pub generate_options: Option<Vec<String>>,
    pub language: Option<String>,
    pub model_custom_prompt_template: Option<String>,
    pub model_custom_prompt_template_id: Option<String>,
    pub model_id: Option<String>,
    pub original_session_id: Option<String>,
    pub snapshot_interval: Option<f64>,
    pub split_interval: Option<i64>,
    pub split_type: Option<String>,
    pub task_id: Option<String>,
    pub text_process_tasks: Option<Vec<RunVideoAnalysisTextProcessTasks>>,
    pub video_caption_info: Option<RunVideoAnalysisVideoCaptionInfo>,
    pub video_extra_info: Option<String>,
    pub video_model_custom_prompt_template: Option<String>,
    pub video_model_id: Option<String>,
    pub video_roles: Option<Vec<RunVideoAnalysisVideoRoles>>,
    pub video_shot_face_identity_count: Option<i64>,
    pub video_url: Option<String>,
    pub video_urls: Option<Vec<String>>,
    pub workspace_id: String,
}
operation! { RunVideoAnalysis(workspace_id: String) "RunVideoAnalysis" -> RunVideoAnalysisOutput {
    0 "addDocumentParam" add_document_param: RunVideoAnalysisAddDocumentParam,
    1 "autoRoleRecognitionVideoUrl" auto_role_recognition_video_url: String,
    2 "excludeGenerateOptions" exclude_generate_options: Vec<String>,
    3 "faceIdentitySimilarityMinScore" face_identity_similarity_min_score: f64,
    4 "frameSampleMethod" frame_sample_method: RunVideoAnalysisFrameSampleMethod,
    5 "generateOptions" generate_options: Vec<String>, 6 "language" language: String,
    7 "modelCustomPromptTemplate" model_custom_prompt_template: String,
    8 "modelCustomPromptTemplateId" model_custom_prompt_template_id: String, 9 "modelId" model_id: String,
    10 "originalSessionId" original_session_id: String, 11 "snapshotInterval" snapshot_interval: f64,
    12 "splitInterval" split_interval: i64, 13 "splitType" split_type: String, 14 "taskId" task_id: String,
    15 "textProcessTasks" text_process_tasks: Vec<RunVideoAnalysisTextProcessTasks>,
    16 "videoCaptionInfo" video_caption_info: RunVideoAnalysisVideoCaptionInfo,
    17 "videoExtraInfo" video_extra_info: String,
    18 "videoModelCustomPromptTemplate" video_model_custom_prompt_template: String,
    19 "videoModelId" video_model_id: String, 20 "videoRoles" video_roles: Vec<RunVideoAnalysisVideoRoles>,
    21 "videoShotFaceIdentityCount" video_shot_face_identity_count: i64, 22 "videoUrl" video_url: String,
    23 "videoUrls" video_urls: Vec<String>, 24 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::Json },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::Json },
    Mark { index: 16, location: Location::Body, style: Style::Json },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None },
    Mark { index: 20, location: Location::Body, style: Style::Json },
    Mark { index: 21, location: Location::Body, style: Style::None },
    Mark { index: 22, location: Location::Body, style: Style::None },
    Mark { index: 23, location: Location::Body, style: Style::Json },
    Mark { index: 24, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/runVideoAnalysis", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisAddDocumentParam {
    pub dataset_id: Option<i64>,
    pub dataset_name: Option<String>,
    pub document: Option<RunVideoAnalysisDocument>,
}
input! { RunVideoAnalysisAddDocumentParam() {
    0 "datasetId" dataset_id: i64, 1 "datasetName" dataset_name: String, 2 "document" document: RunVideoAnalysisDocument
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisDocument {
    pub category_uuid: Option<String>,
    pub doc_id: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub metadata: Option<RunVideoAnalysisMetadata>,
    pub tags: Option<Vec<String>>,
    pub title: Option<String>,
}
input! { RunVideoAnalysisDocument() {
    0 "categoryUuid" category_uuid: String, 1 "docId" doc_id: String, 2 "extend1" extend1: String,
    3 "extend2" extend2: String, 4 "extend3" extend3: String, 5 "metadata" metadata: RunVideoAnalysisMetadata,
    6 "tags" tags: Vec<String>, 7 "title" title: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisMetadata {
    pub key_values: Option<Vec<RunVideoAnalysisKeyValues>>,
}
input! { RunVideoAnalysisMetadata() {
    0 "keyValues" key_values: Vec<RunVideoAnalysisKeyValues>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisKeyValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RunVideoAnalysisKeyValues() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisFrameSampleMethod {
    pub interval: Option<f64>,
    pub method_name: Option<String>,
    pub pixel: Option<i64>,
}
input! { RunVideoAnalysisFrameSampleMethod() {
    0 "interval" interval: f64, 1 "methodName" method_name: String, 2 "pixel" pixel: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisTextProcessTasks {
    pub model_custom_prompt_template: Option<String>,
    pub model_custom_prompt_template_id: Option<String>,
    pub model_id: Option<String>,
}
input! { RunVideoAnalysisTextProcessTasks() {
    0 "modelCustomPromptTemplate" model_custom_prompt_template: String,
    1 "modelCustomPromptTemplateId" model_custom_prompt_template_id: String, 2 "modelId" model_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoCaptionInfo {
    pub video_caption_file_url: Option<String>,
    pub video_captions: Option<Vec<RunVideoAnalysisVideoCaptions>>,
}
input! { RunVideoAnalysisVideoCaptionInfo() {
    0 "videoCaptionFileUrl" video_caption_file_url: String,
    1 "videoCaptions" video_captions: Vec<RunVideoAnalysisVideoCaptions>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoCaptions {
    pub end_time: Option<i64>,
    pub speaker: Option<String>,
    pub start_time: Option<i64>,
    pub text: Option<String>,
}
input! { RunVideoAnalysisVideoCaptions() {
    0 "endTime" end_time: i64, 1 "speaker" speaker: String, 2 "startTime" start_time: i64, 3 "text" text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoRoles {
    pub is_auto_recognition: Option<bool>,
    pub role_info: Option<String>,
    pub role_name: Option<String>,
    pub time_intervals: Option<Vec<RunVideoAnalysisTimeIntervals>>,
    pub urls: Option<Vec<String>>,
}
input! { RunVideoAnalysisVideoRoles() {
    0 "isAutoRecognition" is_auto_recognition: bool, 1 "roleInfo" role_info: String, 2 "roleName" role_name: String,
    3 "timeIntervals" time_intervals: Vec<RunVideoAnalysisTimeIntervals>, 4 "urls" urls: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisTimeIntervals {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { RunVideoAnalysisTimeIntervals() {
    0 "endTime" end_time: i64, 1 "startTime" start_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisOutput {
    pub header: Option<RunVideoAnalysisHeader>,
    pub payload: Option<RunVideoAnalysisPayload>,
}
model! { RunVideoAnalysisOutput {
    0 "header" header, 1 "payload" payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunVideoAnalysisHeader {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "event" event, 3 "eventInfo" event_info,
    4 "sessionId" session_id, 5 "taskId" task_id, 6 "traceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisPayload {
    pub output: Option<RunVideoAnalysisOutputItem>,
    pub usage: Option<RunVideoAnalysisPayloadUsage>,
}
model! { RunVideoAnalysisPayload {
    0 "output" output, 1 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisOutputItem {
    pub add_dataset_documents_result: Option<RunVideoAnalysisAddDatasetDocumentsResult>,
    pub result_json_file_url: Option<String>,
    pub video_analysis_result: Option<RunVideoAnalysisVideoAnalysisResult>,
    pub video_calculator_result: Option<RunVideoAnalysisVideoCalculatorResult>,
    pub video_caption_result: Option<RunVideoAnalysisVideoCaptionResult>,
    pub video_generate_result: Option<RunVideoAnalysisVideoGenerateResult>,
    pub video_generate_results: Option<Vec<RunVideoAnalysisVideoGenerateResults>>,
    pub video_mind_mapping_generate_result: Option<RunVideoAnalysisVideoMindMappingGenerateResult>,
    pub video_role_recognition_result: Option<RunVideoAnalysisVideoRoleRecognitionResult>,
    pub video_shot_snapshot_result: Option<RunVideoAnalysisVideoShotSnapshotResult>,
    pub video_title_generate_result: Option<RunVideoAnalysisVideoTitleGenerateResult>,
}
model! { RunVideoAnalysisOutputItem {
    0 "addDatasetDocumentsResult" add_dataset_documents_result, 1 "resultJsonFileUrl" result_json_file_url,
    2 "videoAnalysisResult" video_analysis_result, 3 "videoCalculatorResult" video_calculator_result,
    4 "videoCaptionResult" video_caption_result, 5 "videoGenerateResult" video_generate_result,
    6 "videoGenerateResults" video_generate_results,
    7 "videoMindMappingGenerateResult" video_mind_mapping_generate_result,
    8 "videoRoleRecognitionResult" video_role_recognition_result,
    9 "videoShotSnapshotResult" video_shot_snapshot_result, 10 "videoTitleGenerateResult" video_title_generate_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisAddDatasetDocumentsResult {
    pub doc_id: Option<String>,
    pub doc_uuid: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<i64>,
    pub title: Option<String>,
}
model! { RunVideoAnalysisAddDatasetDocumentsResult {
    0 "docId" doc_id, 1 "docUuid" doc_uuid, 2 "errorMessage" error_message, 3 "status" status, 4 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoAnalysisResult {
    pub generate_finished: Option<bool>,
    pub model_id: Option<String>,
    pub text: Option<String>,
    pub usage: Option<RunVideoAnalysisUsage>,
    pub video_shot_analysis_results: Option<Vec<RunVideoAnalysisVideoShotAnalysisResults>>,
}
model! { RunVideoAnalysisVideoAnalysisResult {
    0 "generateFinished" generate_finished, 1 "modelId" model_id, 2 "text" text, 3 "usage" usage,
    4 "videoShotAnalysisResults" video_shot_analysis_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisUsage {
    pub image_tokens: Option<i64>,
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunVideoAnalysisUsage {
    0 "imageTokens" image_tokens, 1 "inputTokens" input_tokens, 2 "outputTokens" output_tokens,
    3 "totalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoShotAnalysisResults {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub text: Option<String>,
}
model! { RunVideoAnalysisVideoShotAnalysisResults {
    0 "endTime" end_time, 1 "startTime" start_time, 2 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoCalculatorResult {
    pub items: Option<Vec<RunVideoAnalysisItems>>,
}
model! { RunVideoAnalysisVideoCalculatorResult {
    0 "items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisItems {
    pub input_expense: Option<f64>,
    pub input_token: Option<i64>,
    pub name: Option<String>,
    pub output_expense: Option<f64>,
    pub output_token: Option<i64>,
    pub time: Option<i64>,
    pub time_expense: Option<f64>,
    pub total_expense: Option<f64>,
    pub r#type: Option<String>,
}
model! { RunVideoAnalysisItems {
    0 "inputExpense" input_expense, 1 "inputToken" input_token, 2 "name" name, 3 "outputExpense" output_expense,
    4 "outputToken" output_token, 5 "time" time, 6 "timeExpense" time_expense, 7 "totalExpense" total_expense,
    8 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoCaptionResult {
    pub generate_finished: Option<bool>,
    pub video_captions: Option<Vec<RunVideoAnalysisVideoCaptionResultVideoCaptions>>,
}
model! { RunVideoAnalysisVideoCaptionResult {
    0 "generateFinished" generate_finished, 1 "videoCaptions" video_captions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoCaptionResultVideoCaptions {
    pub end_time: Option<i64>,
    pub end_time_format: Option<String>,
    pub speaker: Option<String>,
    pub start_time: Option<i64>,
    pub start_time_format: Option<String>,
    pub text: Option<String>,
}
model! { RunVideoAnalysisVideoCaptionResultVideoCaptions {
    0 "endTime" end_time, 1 "endTimeFormat" end_time_format, 2 "speaker" speaker, 3 "startTime" start_time,
    4 "startTimeFormat" start_time_format, 5 "text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoGenerateResult {
    pub generate_finished: Option<bool>,
    pub index: Option<i64>,
    pub model_id: Option<String>,
    pub model_reduce: Option<bool>,
    pub reason_text: Option<String>,
    pub text: Option<String>,
    pub usage: Option<RunVideoAnalysisVideoGenerateResultUsage>,
}
model! { RunVideoAnalysisVideoGenerateResult {
    0 "generateFinished" generate_finished, 1 "index" index, 2 "modelId" model_id, 3 "modelReduce" model_reduce,
    4 "reasonText" reason_text, 5 "text" text, 6 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoGenerateResultUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunVideoAnalysisVideoGenerateResultUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoGenerateResults {
    pub generate_finished: Option<bool>,
    pub index: Option<i64>,
    pub model_id: Option<String>,
    pub reason_text: Option<String>,
    pub text: Option<String>,
    pub usage: Option<RunVideoAnalysisVideoGenerateResultsUsage>,
}
model! { RunVideoAnalysisVideoGenerateResults {
    0 "generateFinished" generate_finished, 1 "index" index, 2 "modelId" model_id, 3 "reasonText" reason_text,
    4 "text" text, 5 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoGenerateResultsUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunVideoAnalysisVideoGenerateResultsUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoMindMappingGenerateResult {
    pub generate_finished: Option<bool>,
    pub model_id: Option<String>,
    pub model_reduce: Option<bool>,
    pub text: Option<String>,
    pub usage: Option<RunVideoAnalysisVideoMindMappingGenerateResultUsage>,
    pub video_mind_mappings: Option<Vec<RunVideoAnalysisVideoMindMappings>>,
}
model! { RunVideoAnalysisVideoMindMappingGenerateResult {
    0 "generateFinished" generate_finished, 1 "modelId" model_id, 2 "modelReduce" model_reduce, 3 "text" text,
    4 "usage" usage, 5 "videoMindMappings" video_mind_mappings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoMindMappingGenerateResultUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunVideoAnalysisVideoMindMappingGenerateResultUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoMindMappings {
    pub child_nodes: Option<Vec<RunVideoAnalysisChildNodes>>,
    pub name: Option<String>,
}
model! { RunVideoAnalysisVideoMindMappings {
    0 "childNodes" child_nodes, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisChildNodes {
    pub child_nodes: Option<Vec<RunVideoAnalysisChildNodesChildNodes>>,
    pub name: Option<String>,
}
model! { RunVideoAnalysisChildNodes {
    0 "childNodes" child_nodes, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisChildNodesChildNodes {
    pub name: Option<String>,
}
model! { RunVideoAnalysisChildNodesChildNodes {
    0 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoRoleRecognitionResult {
    pub video_roles: Option<Vec<RunVideoAnalysisVideoRoleRecognitionResultVideoRoles>>,
}
model! { RunVideoAnalysisVideoRoleRecognitionResult {
    0 "videoRoles" video_roles
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoRoleRecognitionResultVideoRoles {
    pub is_auto_recognition: Option<bool>,
    pub ratio: Option<f64>,
    pub role_info: Option<String>,
    pub role_name: Option<String>,
    pub time_intervals: Option<Vec<RunVideoAnalysisVideoRolesTimeIntervals>>,
}
model! { RunVideoAnalysisVideoRoleRecognitionResultVideoRoles {
    0 "isAutoRecognition" is_auto_recognition, 1 "ratio" ratio, 2 "roleInfo" role_info, 3 "roleName" role_name,
    4 "timeIntervals" time_intervals
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoRolesTimeIntervals {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub timestamp: Option<i64>,
    pub url: Option<String>,
}
model! { RunVideoAnalysisVideoRolesTimeIntervals {
    0 "endTime" end_time, 1 "startTime" start_time, 2 "timestamp" timestamp, 3 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoShotSnapshotResult {
    pub video_shots: Option<Vec<RunVideoAnalysisVideoShots>>,
}
model! { RunVideoAnalysisVideoShotSnapshotResult {
    0 "videoShots" video_shots
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoShots {
    pub end_time: Option<i64>,
    pub end_time_format: Option<String>,
    pub start_time: Option<i64>,
    pub start_time_format: Option<String>,
    pub video_snapshots: Option<Vec<RunVideoAnalysisVideoSnapshots>>,
}
model! { RunVideoAnalysisVideoShots {
    0 "endTime" end_time, 1 "endTimeFormat" end_time_format, 2 "startTime" start_time,
    3 "startTimeFormat" start_time_format, 4 "videoSnapshots" video_snapshots
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoSnapshots {
    pub url: Option<String>,
}
model! { RunVideoAnalysisVideoSnapshots {
    0 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoTitleGenerateResult {
    pub generate_finished: Option<bool>,
    pub model_id: Option<String>,
    pub model_reduce: Option<bool>,
    pub text: Option<String>,
    pub usage: Option<RunVideoAnalysisVideoTitleGenerateResultUsage>,
}
model! { RunVideoAnalysisVideoTitleGenerateResult {
    0 "generateFinished" generate_finished, 1 "modelId" model_id, 2 "modelReduce" model_reduce, 3 "text" text,
    4 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoTitleGenerateResultUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunVideoAnalysisVideoTitleGenerateResultUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisPayloadUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunVideoAnalysisPayloadUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoDetectShot {
    pub intelli_simp_prompt: Option<String>,
    pub intelli_simp_prompt_template_id: Option<String>,
    pub language: Option<String>,
    pub model_custom_prompt_template_id: Option<String>,
    pub model_id: Option<String>,
    pub model_vl_custom_prompt_template_id: Option<String>,
    pub options: Vec<String>,
    pub original_session_id: Option<String>,
    pub pre_model_id: Option<String>,
    pub prompt: Option<String>,
    pub recognition_options: Vec<String>,
    pub task_id: Option<String>,
    pub video_url: String,
    pub vl_prompt: Option<String>,
    pub workspace_id: String,
}
operation! { RunVideoDetectShot(options: Vec<String>, recognition_options: Vec<String>, video_url: String, workspace_id: String)
    "RunVideoDetectShot" -> RunVideoDetectShotOutput {
    0 "intelliSimpPrompt" intelli_simp_prompt: String,
    1 "intelliSimpPromptTemplateId" intelli_simp_prompt_template_id: String, 2 "language" language: String,
    3 "modelCustomPromptTemplateId" model_custom_prompt_template_id: String, 4 "modelId" model_id: String,
    5 "modelVlCustomPromptTemplateId" model_vl_custom_prompt_template_id: String, 6 "options" options,
    7 "originalSessionId" original_session_id: String, 8 "preModelId" pre_model_id: String, 9 "prompt" prompt: String,
    10 "recognitionOptions" recognition_options, 11 "taskId" task_id: String, 12 "videoUrl" video_url,
    13 "vlPrompt" vl_prompt: String, 14 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::Json },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/runVideoDetectShot", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoDetectShotOutput {
    pub header: Option<RunVideoDetectShotHeader>,
    pub payload: Option<RunVideoDetectShotPayload>,
}
model! { RunVideoDetectShotOutput {
    0 "header" header, 1 "payload" payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoDetectShotHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub event_info: Option<String>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { RunVideoDetectShotHeader {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "event" event, 3 "eventInfo" event_info,
    4 "sessionId" session_id, 5 "taskId" task_id, 6 "traceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoDetectShotPayload {
    pub output: Option<RunVideoDetectShotOutputItem>,
    pub usage: Option<RunVideoDetectShotUsage>,
}
model! { RunVideoDetectShotPayload {
    0 "output" output, 1 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoDetectShotOutputItem {
    pub video_split_result: Option<RunVideoDetectShotVideoSplitResult>,
}
model! { RunVideoDetectShotOutputItem {
    0 "videoSplitResult" video_split_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoDetectShotVideoSplitResult {
    pub reason_text: Option<String>,
    pub text: Option<String>,
    pub video_parts: Option<Vec<BTreeMap<String, String>>>,
    pub video_recognition_result: Option<Vec<RunVideoDetectShotVideoRecognitionResult>>,
}
model! { RunVideoDetectShotVideoSplitResult {
    0 "reasonText" reason_text, 1 "text" text, 2 "videoParts" video_parts,
    3 "videoRecognitionResult" video_recognition_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoDetectShotVideoRecognitionResult {
    pub asr: Option<String>,
    pub end_time: Option<i64>,
    pub ocr: Option<String>,
    pub start_time: Option<i64>,
    pub vl: Option<String>,
}
model! { RunVideoDetectShotVideoRecognitionResult {
    0 "asr" asr, 1 "endTime" end_time, 2 "ocr" ocr, 3 "startTime" start_time, 4 "vl" vl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoDetectShotUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunVideoDetectShotUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEnterpriseVocAnalysisTask {
    pub api_key: Option<Secret>,
    pub batch_task: Option<bool>,
    pub contents: Option<Vec<SubmitEnterpriseVocAnalysisTaskContents>>,
    pub extra_info: Option<String>,
    pub file_key: Option<String>,
    pub filter_tags: Option<Vec<SubmitEnterpriseVocAnalysisTaskFilterTags>>,
    pub model_id: Option<String>,
    pub output_format: Option<String>,
    pub positive_filter: Option<bool>,
    pub source_trace: Option<bool>,
    pub tags: Option<Vec<SubmitEnterpriseVocAnalysisTaskTags>>,
    pub task_description: Option<String>,
    pub url: Option<String>,
    pub workspace_id: String,
}
operation! { SubmitEnterpriseVocAnalysisTask(workspace_id: String)
    "SubmitEnterpriseVocAnalysisTask" -> SubmitEnterpriseVocAnalysisTaskOutput {
    0 "apiKey" api_key: Secret, 1 "batchTask" batch_task: bool,
    2 "contents" contents: Vec<SubmitEnterpriseVocAnalysisTaskContents>, 3 "extraInfo" extra_info: String,
    4 "fileKey" file_key: String, 5 "filterTags" filter_tags: Vec<SubmitEnterpriseVocAnalysisTaskFilterTags>,
    6 "modelId" model_id: String, 7 "outputFormat" output_format: String, 8 "positiveFilter" positive_filter: bool,
    9 "sourceTrace" source_trace: bool, 10 "tags" tags: Vec<SubmitEnterpriseVocAnalysisTaskTags>,
    11 "taskDescription" task_description: String, 12 "url" url: String, 13 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::Json },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/submitEnterpriseVocAnalysisTask", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEnterpriseVocAnalysisTaskContents {
    pub id: Option<String>,
    pub text: Option<String>,
}
input! { SubmitEnterpriseVocAnalysisTaskContents() {
    0 "id" id: String, 1 "text" text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEnterpriseVocAnalysisTaskFilterTags {
    pub tag_define_prompt: Option<String>,
    pub tag_name: Option<String>,
}
input! { SubmitEnterpriseVocAnalysisTaskFilterTags() {
    0 "tagDefinePrompt" tag_define_prompt: String, 1 "tagName" tag_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEnterpriseVocAnalysisTaskTags {
    pub tag_define_prompt: Option<String>,
    pub tag_name: Option<String>,
}
input! { SubmitEnterpriseVocAnalysisTaskTags() {
    0 "tagDefinePrompt" tag_define_prompt: String, 1 "tagName" tag_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEnterpriseVocAnalysisTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitEnterpriseVocAnalysisTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitEnterpriseVocAnalysisTaskOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEnterpriseVocAnalysisTaskData {
    pub task_id: Option<String>,
}
model! { SubmitEnterpriseVocAnalysisTaskData {
    0 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEssayCorrectionTask {
    pub dimensions: Option<Vec<SubmitEssayCorrectionTaskDimensions>>,
    pub grade: Option<String>,
    pub model_id: Option<String>,
    pub other_review_points: Option<String>,
    pub question: Option<String>,
    pub subject: Option<String>,
    pub tasks: Option<Vec<SubmitEssayCorrectionTaskTasks>>,
    pub total_score: Option<i64>,
    pub workspace_id: String,
}
operation! { SubmitEssayCorrectionTask(workspace_id: String)
    "SubmitEssayCorrectionTask" -> SubmitEssayCorrectionTaskOutput {
    0 "dimensions" dimensions: Vec<SubmitEssayCorrectionTaskDimensions>, 1 "grade" grade: String,
    2 "modelId" model_id: String, 3 "otherReviewPoints" other_review_points: String, 4 "question" question: String,
    5 "subject" subject: String, 6 "tasks" tasks: Vec<SubmitEssayCorrectionTaskTasks>, 7 "totalScore" total_score: i64,
    8 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/submitEssayCorrectionTask", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEssayCorrectionTaskDimensions {
    pub max_score: Option<i64>,
    pub name: Option<String>,
    pub rubric: Option<String>,
}
input! { SubmitEssayCorrectionTaskDimensions() {
    0 "maxScore" max_score: i64, 1 "name" name: String, 2 "rubric" rubric: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEssayCorrectionTaskTasks {
    pub answer: Option<String>,
    pub custom_id: Option<String>,
    pub grade: Option<String>,
    pub other_review_points: Option<String>,
    pub question: Option<String>,
    pub subject: Option<String>,
    pub total_score: Option<i64>,
}
input! { SubmitEssayCorrectionTaskTasks() {
    0 "answer" answer: String, 1 "customId" custom_id: String, 2 "grade" grade: String,
    3 "otherReviewPoints" other_review_points: String, 4 "question" question: String, 5 "subject" subject: String,
    6 "totalScore" total_score: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEssayCorrectionTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitEssayCorrectionTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitEssayCorrectionTaskOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEssayCorrectionTaskData {
    pub task_id: Option<String>,
}
model! { SubmitEssayCorrectionTaskData {
    0 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTagMiningAnalysisTask {
    pub api_key: Option<Secret>,
    pub batch_task: Option<bool>,
    pub business_type: Option<String>,
    pub contents: Option<Vec<String>>,
    pub extra_info: Option<String>,
    pub model_id: Option<String>,
    pub output_format: Option<String>,
    pub tags: Option<Vec<SubmitTagMiningAnalysisTaskTags>>,
    pub task_description: Option<String>,
    /// At most 2000 characters.
    pub url: Option<String>,
    pub workspace_id: String,
}
operation! { SubmitTagMiningAnalysisTask(workspace_id: String)
    "SubmitTagMiningAnalysisTask" -> SubmitTagMiningAnalysisTaskOutput {
    0 "apiKey" api_key: Secret, 1 "batchTask" batch_task: bool, 2 "businessType" business_type: String,
    3 "contents" contents: Vec<String>, 4 "extraInfo" extra_info: String, 5 "modelId" model_id: String,
    6 "outputFormat" output_format: String, 7 "tags" tags: Vec<SubmitTagMiningAnalysisTaskTags>,
    8 "taskDescription" task_description: String, 9 "url" url: String, 10 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::Json },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/submitTagMiningAnalysisTask", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTagMiningAnalysisTaskTags {
    pub tag_define_prompt: Option<String>,
    pub tag_name: Option<String>,
}
input! { SubmitTagMiningAnalysisTaskTags() {
    0 "tagDefinePrompt" tag_define_prompt: String, 1 "tagName" tag_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTagMiningAnalysisTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitTagMiningAnalysisTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitTagMiningAnalysisTaskOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTagMiningAnalysisTaskData {
    pub task_id: Option<String>,
}
model! { SubmitTagMiningAnalysisTaskData {
    0 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoAnalysisTask {
    pub add_document_param: Option<SubmitVideoAnalysisTaskAddDocumentParam>,
    pub auto_role_recognition_video_url: Option<String>,
    pub deduplication_id: Option<String>,
    pub exclude_generate_options: Option<Vec<String>>,
    pub face_identity_similarity_min_score: Option<f64>,
    pub frame_sample_method: Option<SubmitVideoAnalysisTaskFrameSampleMethod>,
    pub generate_options: Option<Vec<String>>,
    pub language: Option<String>,
    pub model_custom_prompt_template: Option<String>,
    pub model_custom_prompt_template_id: Option<String>,
    pub model_id: Option<String>,
    pub snapshot_interval: Option<f64>,
    pub split_interval: Option<i64>,
    pub split_type: Option<String>,
    pub text_process_tasks: Option<Vec<SubmitVideoAnalysisTaskTextProcessTasks>>,
    pub video_caption_info: Option<SubmitVideoAnalysisTaskVideoCaptionInfo>,
    pub video_extra_info: Option<String>,
    pub video_model_custom_prompt_template: Option<String>,
    pub video_model_id: Option<String>,
    pub video_roles: Option<Vec<SubmitVideoAnalysisTaskVideoRoles>>,
    pub video_shot_face_identity_count: Option<i64>,
    pub video_url: Option<String>,
    pub video_urls: Option<Vec<String>>,
    pub workspace_id: String,
}
operation! { SubmitVideoAnalysisTask(workspace_id: String) "SubmitVideoAnalysisTask" -> SubmitVideoAnalysisTaskOutput {
    0 "addDocumentParam" add_document_param: SubmitVideoAnalysisTaskAddDocumentParam,
    1 "autoRoleRecognitionVideoUrl" auto_role_recognition_video_url: String,
    2 "deduplicationId" deduplication_id: String, 3 "excludeGenerateOptions" exclude_generate_options: Vec<String>,
    4 "faceIdentitySimilarityMinScore" face_identity_similarity_min_score: f64,
    5 "frameSampleMethod" frame_sample_method: SubmitVideoAnalysisTaskFrameSampleMethod,
    6 "generateOptions" generate_options: Vec<String>, 7 "language" language: String,
    8 "modelCustomPromptTemplate" model_custom_prompt_template: String,
    9 "modelCustomPromptTemplateId" model_custom_prompt_template_id: String, 10 "modelId" model_id: String,
    11 "snapshotInterval" snapshot_interval: f64, 12 "splitInterval" split_interval: i64,
    13 "splitType" split_type: String,
    14 "textProcessTasks" text_process_tasks: Vec<SubmitVideoAnalysisTaskTextProcessTasks>,
    15 "videoCaptionInfo" video_caption_info: SubmitVideoAnalysisTaskVideoCaptionInfo,
    16 "videoExtraInfo" video_extra_info: String,
    17 "videoModelCustomPromptTemplate" video_model_custom_prompt_template: String,
    18 "videoModelId" video_model_id: String, 19 "videoRoles" video_roles: Vec<SubmitVideoAnalysisTaskVideoRoles>,
    20 "videoShotFaceIdentityCount" video_shot_face_identity_count: i64, 21 "videoUrl" video_url: String,
    22 "videoUrls" video_urls: Vec<String>, 23 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::Json },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::Json },
    Mark { index: 15, location: Location::Body, style: Style::Json },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::Json },
    Mark { index: 20, location: Location::Body, style: Style::None },
    Mark { index: 21, location: Location::Body, style: Style::None },
    Mark { index: 22, location: Location::Body, style: Style::Json },
    Mark { index: 23, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/videoAnalysis/submitVideoAnalysisTask", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoAnalysisTaskAddDocumentParam {
    pub dataset_id: Option<i64>,
    pub dataset_name: Option<String>,
    pub document: Option<SubmitVideoAnalysisTaskDocument>,
}
input! { SubmitVideoAnalysisTaskAddDocumentParam() {
    0 "datasetId" dataset_id: i64, 1 "datasetName" dataset_name: String,
    2 "document" document: SubmitVideoAnalysisTaskDocument
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoAnalysisTaskDocument {
    pub category_uuid: Option<String>,
    pub doc_id: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub metadata: Option<SubmitVideoAnalysisTaskMetadata>,
    pub tags: Option<Vec<String>>,
    pub title: Option<String>,
}
input! { SubmitVideoAnalysisTaskDocument() {
    0 "categoryUuid" category_uuid: String, 1 "docId" doc_id: String, 2 "extend1" extend1: String,
    3 "extend2" extend2: String, 4 "extend3" extend3: String, 5 "metadata" metadata: SubmitVideoAnalysisTaskMetadata,
    6 "tags" tags: Vec<String>, 7 "title" title: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoAnalysisTaskMetadata {
    pub key_values: Option<Vec<SubmitVideoAnalysisTaskKeyValues>>,
}
input! { SubmitVideoAnalysisTaskMetadata() {
    0 "keyValues" key_values: Vec<SubmitVideoAnalysisTaskKeyValues>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoAnalysisTaskKeyValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SubmitVideoAnalysisTaskKeyValues() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoAnalysisTaskFrameSampleMethod {
    pub interval: Option<f64>,
    pub method_name: Option<String>,
    pub pixel: Option<i64>,
}
input! { SubmitVideoAnalysisTaskFrameSampleMethod() {
    0 "interval" interval: f64, 1 "methodName" method_name: String, 2 "pixel" pixel: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoAnalysisTaskTextProcessTasks {
    pub model_custom_prompt_template: Option<String>,
    pub model_custom_prompt_template_id: Option<String>,
    pub model_id: Option<String>,
}
input! { SubmitVideoAnalysisTaskTextProcessTasks() {
    0 "modelCustomPromptTemplate" model_custom_prompt_template: String,
    1 "modelCustomPromptTemplateId" model_custom_prompt_template_id: String, 2 "modelId" model_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoAnalysisTaskVideoCaptionInfo {
    pub video_caption_file_url: Option<String>,
    pub video_captions: Option<Vec<SubmitVideoAnalysisTaskVideoCaptions>>,
}
input! { SubmitVideoAnalysisTaskVideoCaptionInfo() {
    0 "videoCaptionFileUrl" video_caption_file_url: String,
    1 "videoCaptions" video_captions: Vec<SubmitVideoAnalysisTaskVideoCaptions>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoAnalysisTaskVideoCaptions {
    pub end_time: Option<i64>,
    pub speaker: Option<String>,
    pub start_time: Option<i64>,
    pub text: Option<String>,
}
input! { SubmitVideoAnalysisTaskVideoCaptions() {
    0 "endTime" end_time: i64, 1 "speaker" speaker: String, 2 "startTime" start_time: i64, 3 "text" text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoAnalysisTaskVideoRoles {
    pub is_auto_recognition: Option<bool>,
    pub role_info: Option<String>,
    pub role_name: Option<String>,
    pub time_intervals: Option<Vec<SubmitVideoAnalysisTaskTimeIntervals>>,
    pub urls: Option<Vec<String>>,
}
input! { SubmitVideoAnalysisTaskVideoRoles() {
    0 "isAutoRecognition" is_auto_recognition: bool, 1 "roleInfo" role_info: String, 2 "roleName" role_name: String,
    3 "timeIntervals" time_intervals: Vec<SubmitVideoAnalysisTaskTimeIntervals>, 4 "urls" urls: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoAnalysisTaskTimeIntervals {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { SubmitVideoAnalysisTaskTimeIntervals() {
    0 "endTime" end_time: i64, 1 "startTime" start_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoAnalysisTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitVideoAnalysisTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitVideoAnalysisTaskOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoAnalysisTaskData {
    pub task_id: Option<String>,
}
model! { SubmitVideoAnalysisTaskData {
    0 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoDetectShotTask {
    pub deduplication_id: Option<String>,
    pub intelli_simp_prompt: Option<String>,
    pub intelli_simp_prompt_template_id: Option<String>,
    pub language: Option<String>,
    pub model_custom_prompt_template_id: Option<String>,
    pub model_id: Option<String>,
    pub model_vl_custom_prompt_template_id: Option<String>,
    pub options: Option<Vec<String>>,
    pub original_session_id: Option<String>,
    pub pre_model_id: Option<String>,
    pub prompt: Option<String>,
    pub recognition_options: Option<Vec<String>>,
    pub task_id: Option<String>,
    pub video_url: String,
    pub vl_prompt: Option<String>,
    pub workspace_id: String,
}
operation! { SubmitVideoDetectShotTask(video_url: String, workspace_id: String)
    "SubmitVideoDetectShotTask" -> SubmitVideoDetectShotTaskOutput {
    0 "deduplicationId" deduplication_id: String, 1 "intelliSimpPrompt" intelli_simp_prompt: String,
    2 "intelliSimpPromptTemplateId" intelli_simp_prompt_template_id: String, 3 "language" language: String,
    4 "modelCustomPromptTemplateId" model_custom_prompt_template_id: String, 5 "modelId" model_id: String,
    6 "modelVlCustomPromptTemplateId" model_vl_custom_prompt_template_id: String, 7 "options" options: Vec<String>,
    8 "originalSessionId" original_session_id: String, 9 "preModelId" pre_model_id: String, 10 "prompt" prompt: String,
    11 "recognitionOptions" recognition_options: Vec<String>, 12 "taskId" task_id: String, 13 "videoUrl" video_url,
    14 "vlPrompt" vl_prompt: String, 15 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::Json },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::Json },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Path, style: Style::None }
] { path: "/{workspaceId}/quanmiao/lightapp/submitVideoDetectShotTask", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoDetectShotTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitVideoDetectShotTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitVideoDetectShotTaskOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoDetectShotTaskData {
    pub task_id: Option<String>,
}
model! { SubmitVideoDetectShotTaskData {
    0 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoAnalysisConfig {
    pub async_concurrency: i64,
    pub workspace_id: String,
}
operation! { UpdateVideoAnalysisConfig(async_concurrency: i64, workspace_id: String)
    "UpdateVideoAnalysisConfig" -> UpdateVideoAnalysisConfigOutput {
    0 "asyncConcurrency" async_concurrency, 1 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/{workspaceId}/quanmiao/lightapp/videoAnalysis/updateVideoAnalysisConfig", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoAnalysisConfigOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateVideoAnalysisConfigOutput {
    0 "code" code, 1 "httpStatusCode" http_status_code, 2 "message" message, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoAnalysisTask {
    pub task_id: String,
    pub task_status: String,
    pub workspace_id: String,
}
operation! { UpdateVideoAnalysisTask(task_id: String, task_status: String, workspace_id: String)
    "UpdateVideoAnalysisTask" -> UpdateVideoAnalysisTaskOutput {
    0 "taskId" task_id, 1 "taskStatus" task_status, 2 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/{workspaceId}/quanmiao/lightapp/videoAnalysis/updateVideoAnalysisTask", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoAnalysisTaskOutput {
    pub code: Option<String>,
    pub data: Option<UpdateVideoAnalysisTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateVideoAnalysisTaskOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoAnalysisTaskData {
    pub task_error_message: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
model! { UpdateVideoAnalysisTaskData {
    0 "taskErrorMessage" task_error_message, 1 "taskId" task_id, 2 "taskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoAnalysisTasks {
    pub task_ids: Vec<String>,
    pub task_status: String,
    pub workspace_id: String,
}
operation! { UpdateVideoAnalysisTasks(task_ids: Vec<String>, task_status: String, workspace_id: String)
    "UpdateVideoAnalysisTasks" -> UpdateVideoAnalysisTasksOutput {
    0 "taskIds" task_ids, 1 "taskStatus" task_status, 2 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/{workspaceId}/quanmiao/lightapp/videoAnalysis/updateVideoAnalysisTasks", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoAnalysisTasksOutput {
    pub code: Option<String>,
    pub data: Option<Vec<UpdateVideoAnalysisTasksData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateVideoAnalysisTasksOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoAnalysisTasksData {
    pub task_error_code: Option<String>,
    pub task_error_message: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
model! { UpdateVideoAnalysisTasksData {
    0 "taskErrorCode" task_error_code, 1 "taskErrorMessage" task_error_message, 2 "taskId" task_id,
    3 "taskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoDetectShotConfig {
    pub async_concurrency: i64,
    pub workspace_id: String,
}
operation! { UpdateVideoDetectShotConfig(async_concurrency: i64, workspace_id: String)
    "UpdateVideoDetectShotConfig" -> UpdateVideoDetectShotConfigOutput {
    0 "asyncConcurrency" async_concurrency, 1 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/{workspaceId}/quanmiao/lightapp/videoAnalysis/updateVideoDetectShotConfig", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoDetectShotConfigOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateVideoDetectShotConfigOutput {
    0 "code" code, 1 "httpStatusCode" http_status_code, 2 "message" message, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoDetectShotTask {
    pub task_id: String,
    pub task_status: String,
    pub workspace_id: String,
}
operation! { UpdateVideoDetectShotTask(task_id: String, task_status: String, workspace_id: String)
    "UpdateVideoDetectShotTask" -> UpdateVideoDetectShotTaskOutput {
    0 "taskId" task_id, 1 "taskStatus" task_status, 2 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/{workspaceId}/quanmiao/lightapp/updateVideoDetectShotTask", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoDetectShotTaskOutput {
    pub code: Option<String>,
    pub data: Option<UpdateVideoDetectShotTaskData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateVideoDetectShotTaskOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoDetectShotTaskData {
    pub task_error_message: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
model! { UpdateVideoDetectShotTaskData {
    0 "taskErrorMessage" task_error_message, 1 "taskId" task_id, 2 "taskStatus" task_status
} }

#[cfg(feature = "reflect")]
register! {
    BatchCancelTasks, BatchQueryTaskStatus, CancelAsyncTask, ExportAnalysisTagDetailByTaskId, GenerateBroadcastNews,
    GenerateOutputFormat, GetEnterpriseVocAnalysisTask, GetEssayCorrectionTask, GetFileContent,
    GetTagMiningAnalysisTask, GetTaskExecutionStatistics, GetVideoAnalysisConfig, GetVideoAnalysisTask,
    GetVideoDetectShotConfig, GetVideoDetectShotTask, HotNewsRecommend, ListAnalysisTagDetailByTaskId,
    ListHotTopicSummaries, RunEnterpriseVocAnalysis, RunEssayCorrection, RunHotTopicChat, RunHotTopicSummary,
    RunMarketingInformationExtract, RunMarketingInformationWriting, RunNetworkContentAudit, RunOcrParse, RunScriptChat,
    RunScriptContinue, RunScriptPlanning, RunScriptRefine, RunStyleWriting, RunTagMiningAnalysis, RunVideoAnalysis,
    RunVideoDetectShot, SubmitEnterpriseVocAnalysisTask, SubmitEssayCorrectionTask, SubmitTagMiningAnalysisTask,
    SubmitVideoAnalysisTask, SubmitVideoDetectShotTask, UpdateVideoAnalysisConfig, UpdateVideoAnalysisTask,
    UpdateVideoAnalysisTasks, UpdateVideoDetectShotConfig, UpdateVideoDetectShotTask
}
