//! `quanmiaolightapp` of Alibaba Cloud, API version 2024-08-01.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, quanmiaolightapp::GetEnterpriseVocAnalysisTask};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetEnterpriseVocAnalysisTask::new("workspace-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-beijing", "quanmiaolightapp.cn-beijing.aliyuncs.com")],
    &[("cn-beijing", "quanmiaolightapp-vpc.cn-beijing.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "quanmiaolightapp",
    "2024-08-01",
    "quanmiaolightapp",
    &ENDPOINTS,
);

/// Batches cancel tasks: `BatchCancelTasks` of `quanmiaolightapp` 2024-08-01.
///
/// PUT `/{workspaceId}/quanmiao/lightapp/batchCancelTasks`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/BatchCancelTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCancelTasks {
    /// Required.
    pub task_code: String,
    pub task_ids: Option<Vec<String>>,
    /// Required.
    pub workspace_id: String,
}
operation! { BatchCancelTasks(task_code: String, workspace_id: String) "BatchCancelTasks" -> BatchCancelTasksOutput {
    0 "taskCode" task_code, 1 "taskIds" task_ids: Vec<String>, 2 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/{workspaceId}/quanmiao/lightapp/batchCancelTasks", } }

/// Response of [`BatchCancelTasks`].
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
    0 "code" code: String, 1 "data" data: BatchCancelTasksData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`BatchCancelTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCancelTasksData {
    pub results: Vec<BatchCancelTasksResults>,
}
model! { BatchCancelTasksData {
    0 "results" results: Vec<BatchCancelTasksResults>
} }

/// In the response of [`BatchCancelTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCancelTasksResults {
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { BatchCancelTasksResults {
    0 "errorMessage" error_message: String, 1 "success" success: bool, 2 "taskId" task_id: String
} }

/// Batches query task status: `BatchQueryTaskStatus` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/batchQueryTaskStatus`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/BatchQueryTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryTaskStatus {
    /// Required.
    pub task_code: String,
    pub task_ids: Option<Vec<String>>,
    /// Required.
    pub workspace_id: String,
}
operation! { BatchQueryTaskStatus(task_code: String, workspace_id: String)
    "BatchQueryTaskStatus" -> BatchQueryTaskStatusOutput {
    0 "taskCode" task_code, 1 "taskIds" task_ids: Vec<String>, 2 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/batchQueryTaskStatus", } }

/// Response of [`BatchQueryTaskStatus`].
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
    0 "code" code: String, 1 "data" data: BatchQueryTaskStatusData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`BatchQueryTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryTaskStatusData {
    pub task_status_list: Vec<BatchQueryTaskStatusTaskStatusList>,
}
model! { BatchQueryTaskStatusData {
    0 "taskStatusList" task_status_list: Vec<BatchQueryTaskStatusTaskStatusList>
} }

/// In the response of [`BatchQueryTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryTaskStatusTaskStatusList {
    pub error_message: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { BatchQueryTaskStatusTaskStatusList {
    0 "errorMessage" error_message: String, 1 "status" status: String, 2 "taskId" task_id: String
} }

/// Cancels async task: `CancelAsyncTask` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/cancelAsyncTask`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/CancelAsyncTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAsyncTask {
    pub task_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { CancelAsyncTask(workspace_id: String) "CancelAsyncTask" -> CancelAsyncTaskOutput {
    0 "taskId" task_id: String, 1 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/cancelAsyncTask", } }

/// Response of [`CancelAsyncTask`].
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
    0 "code" code: String, 1 "data" data: bool, 2 "httpStatusCode" http_status_code: i64, 3 "message" message: String,
    4 "success" success: bool
} }

/// Exports analysis tag detail by task id: `ExportAnalysisTagDetailByTaskId` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/exportAnalysisTagDetailByTaskId`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/ExportAnalysisTagDetailByTaskId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAnalysisTagDetailByTaskId {
    pub categories: Option<Vec<String>>,
    pub category: Option<String>,
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { ExportAnalysisTagDetailByTaskId(task_id: String, workspace_id: String)
    "ExportAnalysisTagDetailByTaskId" -> ExportAnalysisTagDetailByTaskIdOutput {
    0 "categories" categories: Vec<String>, 1 "category" category: String, 2 "taskId" task_id,
    3 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/exportAnalysisTagDetailByTaskId", } }

/// Response of [`ExportAnalysisTagDetailByTaskId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAnalysisTagDetailByTaskIdOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { ExportAnalysisTagDetailByTaskIdOutput {
    0 "code" code: String, 1 "data" data: String, 2 "httpStatusCode" http_status_code: i64, 3 "message" message: String
} }

/// Generates broadcast news: `GenerateBroadcastNews` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/GenerateBroadcastNews`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/GenerateBroadcastNews>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateBroadcastNews {
    /// Required.
    pub prompt: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GenerateBroadcastNews(prompt: String, workspace_id: String)
    "GenerateBroadcastNews" -> GenerateBroadcastNewsOutput {
    0 "prompt" prompt, 1 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/GenerateBroadcastNews", } }

/// Response of [`GenerateBroadcastNews`].
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
    0 "code" code: String, 1 "data" data: GenerateBroadcastNewsData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`GenerateBroadcastNews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateBroadcastNewsData {
    pub hot_topic_summaries: Vec<GenerateBroadcastNewsHotTopicSummaries>,
    pub session_id: Option<String>,
    pub task_id: Option<String>,
    pub text: Option<String>,
    pub usage: Option<GenerateBroadcastNewsUsage>,
}
model! { GenerateBroadcastNewsData {
    0 "hotTopicSummaries" hot_topic_summaries: Vec<GenerateBroadcastNewsHotTopicSummaries>,
    1 "sessionId" session_id: String, 2 "taskId" task_id: String, 3 "text" text: String,
    4 "usage" usage: GenerateBroadcastNewsUsage
} }

/// In the response of [`GenerateBroadcastNews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateBroadcastNewsHotTopicSummaries {
    pub category: Option<String>,
    pub hot_topic: Option<String>,
    pub hot_topic_version: Option<String>,
    pub hot_value: Option<f64>,
    pub id: Option<String>,
    pub images: Vec<GenerateBroadcastNewsImages>,
    pub text_summary: Option<String>,
}
model! { GenerateBroadcastNewsHotTopicSummaries {
    0 "category" category: String, 1 "hotTopic" hot_topic: String, 2 "hotTopicVersion" hot_topic_version: String,
    3 "hotValue" hot_value: f64, 4 "id" id: String, 5 "images" images: Vec<GenerateBroadcastNewsImages>,
    6 "textSummary" text_summary: String
} }

/// In the response of [`GenerateBroadcastNews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateBroadcastNewsImages {
    pub url: Option<String>,
}
model! { GenerateBroadcastNewsImages {
    0 "url" url: String
} }

/// In the response of [`GenerateBroadcastNews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateBroadcastNewsUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { GenerateBroadcastNewsUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// Generates output format: `GenerateOutputFormat` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/generateOutputFormat`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/GenerateOutputFormat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOutputFormat {
    pub business_type: Option<String>,
    pub content: Option<String>,
    pub extra_info: Option<String>,
    /// Required.
    pub tags: Vec<GenerateOutputFormatTags>,
    pub task_description: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { GenerateOutputFormat(tags: Vec<GenerateOutputFormatTags>, workspace_id: String)
    "GenerateOutputFormat" -> GenerateOutputFormatOutput {
    0 "businessType" business_type: String, 1 "content" content: String, 2 "extraInfo" extra_info: String,
    3 "tags" tags, 4 "taskDescription" task_description: String, 5 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/generateOutputFormat", } }

/// In the request of [`GenerateOutputFormat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOutputFormatTags {
    pub tag_define_prompt: Option<String>,
    pub tag_name: Option<String>,
}
input! { GenerateOutputFormatTags() {
    0 "tagDefinePrompt" tag_define_prompt: String, 1 "tagName" tag_name: String
} }

/// Response of [`GenerateOutputFormat`].
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
    0 "code" code: String, 1 "data" data: GenerateOutputFormatData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`GenerateOutputFormat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOutputFormatData {
    pub output_format: Option<String>,
}
model! { GenerateOutputFormatData {
    0 "outputFormat" output_format: String
} }

/// Gets enterprise voc analysis task: `GetEnterpriseVocAnalysisTask` of `quanmiaolightapp` 2024-08-01.
///
/// GET `/{workspaceId}/quanmiao/lightapp/getEnterpriseVocAnalysisTask`. Reads only. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/GetEnterpriseVocAnalysisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTask {
    pub task_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetEnterpriseVocAnalysisTask(workspace_id: String)
    "GetEnterpriseVocAnalysisTask" -> GetEnterpriseVocAnalysisTaskOutput {
    0 "taskId" task_id: String, 1 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/quanmiao/lightapp/getEnterpriseVocAnalysisTask", } }

/// Response of [`GetEnterpriseVocAnalysisTask`].
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
    0 "code" code: String, 1 "data" data: GetEnterpriseVocAnalysisTaskData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`GetEnterpriseVocAnalysisTask`].
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
    0 "errorMessage" error_message: String, 1 "modelId" model_id: String, 2 "modelName" model_name: String,
    3 "statisticsOverview" statistics_overview: GetEnterpriseVocAnalysisTaskStatisticsOverview,
    4 "status" status: String, 5 "usage" usage: GetEnterpriseVocAnalysisTaskUsage
} }

/// In the response of [`GetEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskStatisticsOverview {
    pub count: Option<i64>,
    pub filter_dimension_statistics: Option<
        GetEnterpriseVocAnalysisTaskFilterDimensionStatistics,
    >,
    pub tag_dimension_statistics: Option<
        GetEnterpriseVocAnalysisTaskTagDimensionStatistics,
    >,
}
model! { GetEnterpriseVocAnalysisTaskStatisticsOverview {
    0 "count" count: i64,
    1 "filterDimensionStatistics" filter_dimension_statistics: GetEnterpriseVocAnalysisTaskFilterDimensionStatistics,
    2 "tagDimensionStatistics" tag_dimension_statistics: GetEnterpriseVocAnalysisTaskTagDimensionStatistics
} }

/// In the response of [`GetEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskFilterDimensionStatistics {
    pub tag_value_count_statistic: Vec<
        GetEnterpriseVocAnalysisTaskTagValueCountStatistic,
    >,
}
model! { GetEnterpriseVocAnalysisTaskFilterDimensionStatistics {
    0 "tagValueCountStatistic" tag_value_count_statistic: Vec<GetEnterpriseVocAnalysisTaskTagValueCountStatistic>
} }

/// In the response of [`GetEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskTagValueCountStatistic {
    pub tag_name: Option<String>,
    pub value_count: Option<i64>,
}
model! { GetEnterpriseVocAnalysisTaskTagValueCountStatistic {
    0 "tagName" tag_name: String, 1 "valueCount" value_count: i64
} }

/// In the response of [`GetEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskTagDimensionStatistics {
    pub tag_value_count_statistic: Vec<
        GetEnterpriseVocAnalysisTaskTagDimensionStatisticsTagValueCountStatistic,
    >,
}
model! { GetEnterpriseVocAnalysisTaskTagDimensionStatistics {
    0 "tagValueCountStatistic" tag_value_count_statistic: Vec<GetEnterpriseVocAnalysisTaskTagDimensionStatisticsTagValueCountStatistic>
} }

/// In the response of [`GetEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskTagDimensionStatisticsTagValueCountStatistic {
    pub tag_name: Option<String>,
    pub value_count: Option<i64>,
}
model! { GetEnterpriseVocAnalysisTaskTagDimensionStatisticsTagValueCountStatistic {
    0 "tagName" tag_name: String, 1 "valueCount" value_count: i64
} }

/// In the response of [`GetEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
}
model! { GetEnterpriseVocAnalysisTaskUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64
} }

/// Gets essay correction task: `GetEssayCorrectionTask` of `quanmiaolightapp` 2024-08-01.
///
/// GET `/{workspaceId}/quanmiao/lightapp/getEssayCorrectionTask`. Reads only. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/GetEssayCorrectionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEssayCorrectionTask {
    pub task_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetEssayCorrectionTask(workspace_id: String) "GetEssayCorrectionTask" -> GetEssayCorrectionTaskOutput {
    0 "taskId" task_id: String, 1 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/quanmiao/lightapp/getEssayCorrectionTask", } }

/// Response of [`GetEssayCorrectionTask`].
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
    0 "code" code: String, 1 "data" data: GetEssayCorrectionTaskData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`GetEssayCorrectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEssayCorrectionTaskData {
    pub error_message: Option<String>,
    pub results: Vec<GetEssayCorrectionTaskResults>,
    pub status: Option<String>,
    pub total_usage: Option<ModelUsage>,
}
model! { GetEssayCorrectionTaskData {
    0 "errorMessage" error_message: String, 1 "results" results: Vec<GetEssayCorrectionTaskResults>,
    2 "status" status: String, 3 "totalUsage" total_usage: ModelUsage
} }

/// In the response of [`GetEssayCorrectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEssayCorrectionTaskResults {
    pub custom_id: Option<String>,
    pub dimension_results: Vec<GetEssayCorrectionTaskDimensionResults>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub overall_comment: Option<String>,
    pub result: Option<String>,
    pub score: Option<i64>,
    pub usage: Option<ModelUsage>,
}
model! { GetEssayCorrectionTaskResults {
    0 "customId" custom_id: String, 1 "dimensionResults" dimension_results: Vec<GetEssayCorrectionTaskDimensionResults>,
    2 "errorCode" error_code: String, 3 "errorMessage" error_message: String,
    4 "overallComment" overall_comment: String, 5 "result" result: String, 6 "score" score: i64,
    7 "usage" usage: ModelUsage
} }

/// In the response of [`GetEssayCorrectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEssayCorrectionTaskDimensionResults {
    pub analysis: Option<String>,
    pub max_score: Option<f64>,
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { GetEssayCorrectionTaskDimensionResults {
    0 "analysis" analysis: String, 1 "maxScore" max_score: f64, 2 "name" name: String, 3 "score" score: f64
} }

/// In the response of [`GetEssayCorrectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { ModelUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// Gets file content: `GetFileContent` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/getFileContent`. Reads only. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/GetFileContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileContent {
    pub file_key: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetFileContent(workspace_id: String) "GetFileContent" -> GetFileContentOutput {
    0 "fileKey" file_key: String, 1 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/getFileContent", } }

/// Response of [`GetFileContent`].
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
    0 "code" code: String, 1 "data" data: GetFileContentData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: String
} }

/// In the response of [`GetFileContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileContentData {
    pub content: Option<String>,
}
model! { GetFileContentData {
    0 "content" content: String
} }

/// Gets tag mining analysis task: `GetTagMiningAnalysisTask` of `quanmiaolightapp` 2024-08-01.
///
/// GET `/{workspaceId}/quanmiao/lightapp/getTagMiningAnalysisTask`. Reads only. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/GetTagMiningAnalysisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagMiningAnalysisTask {
    pub task_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetTagMiningAnalysisTask(workspace_id: String)
    "GetTagMiningAnalysisTask" -> GetTagMiningAnalysisTaskOutput {
    0 "taskId" task_id: String, 1 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/quanmiao/lightapp/getTagMiningAnalysisTask", } }

/// Response of [`GetTagMiningAnalysisTask`].
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
    0 "code" code: String, 1 "data" data: GetTagMiningAnalysisTaskData, 2 "httpStatusCode" http_status_code: String,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`GetTagMiningAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagMiningAnalysisTaskData {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub results: Vec<GetTagMiningAnalysisTaskResults>,
    pub status: Option<String>,
}
model! { GetTagMiningAnalysisTaskData {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "results" results: Vec<GetTagMiningAnalysisTaskResults>, 3 "status" status: String
} }

/// In the response of [`GetTagMiningAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagMiningAnalysisTaskResults {
    pub custom_id: Option<String>,
    pub header: Option<GetTagMiningAnalysisTaskHeader>,
    pub payload: Option<GetTagMiningAnalysisTaskPayload>,
}
model! { GetTagMiningAnalysisTaskResults {
    0 "customId" custom_id: String, 1 "header" header: GetTagMiningAnalysisTaskHeader,
    2 "payload" payload: GetTagMiningAnalysisTaskPayload
} }

/// In the response of [`GetTagMiningAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagMiningAnalysisTaskHeader {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub event: Option<String>,
    pub request_id: Option<String>,
}
model! { GetTagMiningAnalysisTaskHeader {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "event" event: String,
    3 "requestId" request_id: String
} }

/// In the response of [`GetTagMiningAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagMiningAnalysisTaskPayload {
    pub output: Option<GetTagMiningAnalysisTaskOutputItem>,
    pub usage: Option<GetTagMiningAnalysisTaskUsage>,
}
model! { GetTagMiningAnalysisTaskPayload {
    0 "output" output: GetTagMiningAnalysisTaskOutputItem, 1 "usage" usage: GetTagMiningAnalysisTaskUsage
} }

/// In the response of [`GetTagMiningAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagMiningAnalysisTaskOutputItem {
    pub text: Option<String>,
}
model! { GetTagMiningAnalysisTaskOutputItem {
    0 "text" text: String
} }

/// In the response of [`GetTagMiningAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagMiningAnalysisTaskUsage {
    pub input_token: Option<i64>,
    pub output_token: Option<i64>,
    pub total_token: Option<i64>,
}
model! { GetTagMiningAnalysisTaskUsage {
    0 "inputToken" input_token: i64, 1 "outputToken" output_token: i64, 2 "totalToken" total_token: i64
} }

/// Gets task execution statistics: `GetTaskExecutionStatistics` of `quanmiaolightapp` 2024-08-01.
///
/// GET `/{workspaceId}/quanmiao/lightapp/getTaskExecutionStatistics`. Reads only. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/GetTaskExecutionStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskExecutionStatistics {
    /// Required.
    pub task_code: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetTaskExecutionStatistics(task_code: String, workspace_id: String)
    "GetTaskExecutionStatistics" -> GetTaskExecutionStatisticsOutput {
    0 "taskCode" task_code, 1 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/quanmiao/lightapp/getTaskExecutionStatistics", } }

/// Response of [`GetTaskExecutionStatistics`].
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
    0 "code" code: String, 1 "data" data: GetTaskExecutionStatisticsData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`GetTaskExecutionStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskExecutionStatisticsData {
    pub completed_count: Option<i64>,
    pub running_count: Option<i64>,
    pub tpm_per_minute: Vec<GetTaskExecutionStatisticsTpmPerMinute>,
    pub waiting_count: Option<i64>,
}
model! { GetTaskExecutionStatisticsData {
    0 "completedCount" completed_count: i64, 1 "runningCount" running_count: i64,
    2 "tpmPerMinute" tpm_per_minute: Vec<GetTaskExecutionStatisticsTpmPerMinute>, 3 "waitingCount" waiting_count: i64
} }

/// In the response of [`GetTaskExecutionStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskExecutionStatisticsTpmPerMinute {
    pub count: Option<i64>,
    pub time: Option<String>,
}
model! { GetTaskExecutionStatisticsTpmPerMinute {
    0 "count" count: i64, 1 "time" time: String
} }

/// Gets video analysis config: `GetVideoAnalysisConfig` of `quanmiaolightapp` 2024-08-01.
///
/// GET `/{workspaceId}/quanmiao/lightapp/videoAnalysis/getVideoAnalysisConfig`. Reads only. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/GetVideoAnalysisConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisConfig {
    /// Required.
    pub workspace_id: String,
}
operation! { GetVideoAnalysisConfig(workspace_id: String) "GetVideoAnalysisConfig" -> GetVideoAnalysisConfigOutput {
    0 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/quanmiao/lightapp/videoAnalysis/getVideoAnalysisConfig", } }

/// Response of [`GetVideoAnalysisConfig`].
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
    0 "code" code: String, 1 "data" data: GetVideoAnalysisConfigData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`GetVideoAnalysisConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisConfigData {
    pub async_concurrency: Option<i64>,
}
model! { GetVideoAnalysisConfigData {
    0 "asyncConcurrency" async_concurrency: i64
} }

/// Gets video analysis task: `GetVideoAnalysisTask` of `quanmiaolightapp` 2024-08-01.
///
/// GET `/{workspaceId}/quanmiao/lightapp/videoAnalysis/getVideoAnalysisTask`. Reads only. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/GetVideoAnalysisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetVideoAnalysisTask(task_id: String, workspace_id: String)
    "GetVideoAnalysisTask" -> GetVideoAnalysisTaskOutput {
    0 "taskId" task_id, 1 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/quanmiao/lightapp/videoAnalysis/getVideoAnalysisTask", } }

/// Response of [`GetVideoAnalysisTask`].
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
    0 "code" code: String, 1 "data" data: GetVideoAnalysisTaskData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`GetVideoAnalysisTask`].
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
    0 "errorMessage" error_message: String, 1 "header" header: GetVideoAnalysisTaskHeader,
    2 "payload" payload: GetVideoAnalysisTaskPayload, 3 "taskId" task_id: String,
    4 "taskRunInfo" task_run_info: GetVideoAnalysisTaskTaskRunInfo, 5 "taskStatus" task_status: String
} }

/// In the response of [`GetVideoAnalysisTask`].
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
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "event" event: String,
    3 "eventInfo" event_info: String, 4 "sessionId" session_id: String, 5 "taskId" task_id: String,
    6 "traceId" trace_id: String
} }

/// In the response of [`GetVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskPayload {
    pub output: Option<GetVideoAnalysisTaskOutputItem>,
    pub usage: Option<GetVideoAnalysisTaskPayloadUsage>,
}
model! { GetVideoAnalysisTaskPayload {
    0 "output" output: GetVideoAnalysisTaskOutputItem, 1 "usage" usage: GetVideoAnalysisTaskPayloadUsage
} }

/// In the response of [`GetVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskOutputItem {
    pub add_dataset_documents_result: Option<
        GetVideoAnalysisTaskAddDatasetDocumentsResult,
    >,
    pub result_json_file_url: Option<String>,
    pub video_analysis_result: Option<GetVideoAnalysisTaskVideoAnalysisResult>,
    pub video_calculator_result: Option<GetVideoAnalysisTaskVideoCalculatorResult>,
    pub video_caption_result: Option<GetVideoAnalysisTaskVideoCaptionResult>,
    pub video_generate_result: Option<GetVideoAnalysisTaskVideoGenerateResult>,
    pub video_generate_results: Vec<GetVideoAnalysisTaskVideoGenerateResults>,
    pub video_mind_mapping_generate_result: Option<
        GetVideoAnalysisTaskVideoMindMappingGenerateResult,
    >,
    pub video_role_recognition_result: Option<
        GetVideoAnalysisTaskVideoRoleRecognitionResult,
    >,
    pub video_title_generate_result: Option<
        GetVideoAnalysisTaskVideoTitleGenerateResult,
    >,
}
model! { GetVideoAnalysisTaskOutputItem {
    0 "addDatasetDocumentsResult" add_dataset_documents_result: GetVideoAnalysisTaskAddDatasetDocumentsResult,
    1 "resultJsonFileUrl" result_json_file_url: String,
    2 "videoAnalysisResult" video_analysis_result: GetVideoAnalysisTaskVideoAnalysisResult,
    3 "videoCalculatorResult" video_calculator_result: GetVideoAnalysisTaskVideoCalculatorResult,
    4 "videoCaptionResult" video_caption_result: GetVideoAnalysisTaskVideoCaptionResult,
    5 "videoGenerateResult" video_generate_result: GetVideoAnalysisTaskVideoGenerateResult,
    6 "videoGenerateResults" video_generate_results: Vec<GetVideoAnalysisTaskVideoGenerateResults>,
    7 "videoMindMappingGenerateResult" video_mind_mapping_generate_result: GetVideoAnalysisTaskVideoMindMappingGenerateResult,
    8 "videoRoleRecognitionResult" video_role_recognition_result: GetVideoAnalysisTaskVideoRoleRecognitionResult,
    9 "videoTitleGenerateResult" video_title_generate_result: GetVideoAnalysisTaskVideoTitleGenerateResult
} }

/// In the response of [`GetVideoAnalysisTask`].
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
    0 "docId" doc_id: String, 1 "docUuid" doc_uuid: String, 2 "errorMessage" error_message: String,
    3 "status" status: i64, 4 "title" title: String
} }

/// In the response of [`GetVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoAnalysisResult {
    pub generate_finished: Option<bool>,
    pub text: Option<String>,
    pub usage: Option<GetVideoAnalysisTaskUsage>,
    pub video_shot_analysis_results: Vec<GetVideoAnalysisTaskVideoShotAnalysisResults>,
}
model! { GetVideoAnalysisTaskVideoAnalysisResult {
    0 "generateFinished" generate_finished: bool, 1 "text" text: String, 2 "usage" usage: GetVideoAnalysisTaskUsage,
    3 "videoShotAnalysisResults" video_shot_analysis_results: Vec<GetVideoAnalysisTaskVideoShotAnalysisResults>
} }

/// In the response of [`GetVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskUsage {
    pub image_tokens: Option<i64>,
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { GetVideoAnalysisTaskUsage {
    0 "imageTokens" image_tokens: i64, 1 "inputTokens" input_tokens: i64, 2 "outputTokens" output_tokens: i64,
    3 "totalTokens" total_tokens: i64
} }

/// In the response of [`GetVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoShotAnalysisResults {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub text: Option<String>,
}
model! { GetVideoAnalysisTaskVideoShotAnalysisResults {
    0 "endTime" end_time: i64, 1 "startTime" start_time: i64, 2 "text" text: String
} }

/// In the response of [`GetVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoCalculatorResult {
    pub items: Vec<GetVideoAnalysisTaskItems>,
}
model! { GetVideoAnalysisTaskVideoCalculatorResult {
    0 "items" items: Vec<GetVideoAnalysisTaskItems>
} }

/// In the response of [`GetVideoAnalysisTask`].
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
    0 "inputExpense" input_expense: f64, 1 "inputToken" input_token: i64, 2 "name" name: String,
    3 "outputExpense" output_expense: f64, 4 "outputToken" output_token: i64, 5 "time" time: i64,
    6 "timeExpense" time_expense: f64, 7 "totalExpense" total_expense: f64, 8 "type" r#type: String
} }

/// In the response of [`GetVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoCaptionResult {
    pub generate_finished: Option<bool>,
    pub video_captions: Vec<GetVideoAnalysisTaskVideoCaptions>,
}
model! { GetVideoAnalysisTaskVideoCaptionResult {
    0 "generateFinished" generate_finished: bool,
    1 "videoCaptions" video_captions: Vec<GetVideoAnalysisTaskVideoCaptions>
} }

/// In the response of [`GetVideoAnalysisTask`].
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
    0 "endTime" end_time: i64, 1 "endTimeFormat" end_time_format: String, 2 "speaker" speaker: String,
    3 "startTime" start_time: i64, 4 "startTimeFormat" start_time_format: String, 5 "text" text: String
} }

/// In the response of [`GetVideoAnalysisTask`].
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
    0 "generateFinished" generate_finished: bool, 1 "index" index: i64, 2 "modelId" model_id: String,
    3 "modelReduce" model_reduce: bool, 4 "reasonText" reason_text: String, 5 "text" text: String,
    6 "usage" usage: GetVideoAnalysisTaskVideoGenerateResultUsage
} }

/// In the response of [`GetVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoGenerateResultUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { GetVideoAnalysisTaskVideoGenerateResultUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// In the response of [`GetVideoAnalysisTask`].
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
    0 "generateFinished" generate_finished: bool, 1 "index" index: i64, 2 "modelId" model_id: String,
    3 "reasonText" reason_text: String, 4 "text" text: String,
    5 "usage" usage: GetVideoAnalysisTaskVideoGenerateResultsUsage
} }

/// In the response of [`GetVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoGenerateResultsUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { GetVideoAnalysisTaskVideoGenerateResultsUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// In the response of [`GetVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoMindMappingGenerateResult {
    pub generate_finished: Option<bool>,
    pub text: Option<String>,
    pub usage: Option<GetVideoAnalysisTaskVideoMindMappingGenerateResultUsage>,
    pub video_mind_mappings: Vec<GetVideoAnalysisTaskVideoMindMappings>,
}
model! { GetVideoAnalysisTaskVideoMindMappingGenerateResult {
    0 "generateFinished" generate_finished: bool, 1 "text" text: String,
    2 "usage" usage: GetVideoAnalysisTaskVideoMindMappingGenerateResultUsage,
    3 "videoMindMappings" video_mind_mappings: Vec<GetVideoAnalysisTaskVideoMindMappings>
} }

/// In the response of [`GetVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoMindMappingGenerateResultUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { GetVideoAnalysisTaskVideoMindMappingGenerateResultUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// In the response of [`GetVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoMindMappings {
    pub child_nodes: Vec<GetVideoAnalysisTaskChildNodes>,
    pub name: Option<String>,
}
model! { GetVideoAnalysisTaskVideoMindMappings {
    0 "childNodes" child_nodes: Vec<GetVideoAnalysisTaskChildNodes>, 1 "name" name: String
} }

/// In the response of [`GetVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskChildNodes {
    pub child_nodes: Vec<GetVideoAnalysisTaskChildNodesChildNodes>,
    pub name: Option<String>,
}
model! { GetVideoAnalysisTaskChildNodes {
    0 "childNodes" child_nodes: Vec<GetVideoAnalysisTaskChildNodesChildNodes>, 1 "name" name: String
} }

/// In the response of [`GetVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskChildNodesChildNodes {
    pub name: Option<String>,
}
model! { GetVideoAnalysisTaskChildNodesChildNodes {
    0 "name" name: String
} }

/// In the response of [`GetVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoRoleRecognitionResult {
    pub video_roles: Vec<GetVideoAnalysisTaskVideoRoles>,
}
model! { GetVideoAnalysisTaskVideoRoleRecognitionResult {
    0 "videoRoles" video_roles: Vec<GetVideoAnalysisTaskVideoRoles>
} }

/// In the response of [`GetVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoRoles {
    pub is_auto_recognition: Option<bool>,
    pub ratio: Option<f64>,
    pub role_info: Option<String>,
    pub role_name: Option<String>,
    pub time_intervals: Vec<GetVideoAnalysisTaskTimeIntervals>,
}
model! { GetVideoAnalysisTaskVideoRoles {
    0 "isAutoRecognition" is_auto_recognition: bool, 1 "ratio" ratio: f64, 2 "roleInfo" role_info: String,
    3 "roleName" role_name: String, 4 "timeIntervals" time_intervals: Vec<GetVideoAnalysisTaskTimeIntervals>
} }

/// In the response of [`GetVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskTimeIntervals {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub timestamp: Option<i64>,
    pub url: Option<String>,
}
model! { GetVideoAnalysisTaskTimeIntervals {
    0 "endTime" end_time: i64, 1 "startTime" start_time: i64, 2 "timestamp" timestamp: i64, 3 "url" url: String
} }

/// In the response of [`GetVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoTitleGenerateResult {
    pub generate_finished: Option<bool>,
    pub text: Option<String>,
    pub usage: Option<GetVideoAnalysisTaskVideoTitleGenerateResultUsage>,
}
model! { GetVideoAnalysisTaskVideoTitleGenerateResult {
    0 "generateFinished" generate_finished: bool, 1 "text" text: String,
    2 "usage" usage: GetVideoAnalysisTaskVideoTitleGenerateResultUsage
} }

/// In the response of [`GetVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskVideoTitleGenerateResultUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { GetVideoAnalysisTaskVideoTitleGenerateResultUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// In the response of [`GetVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskPayloadUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { GetVideoAnalysisTaskPayloadUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// In the response of [`GetVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoAnalysisTaskTaskRunInfo {
    pub concurrent_charge_enable: Option<bool>,
    pub response_time: Option<i64>,
}
model! { GetVideoAnalysisTaskTaskRunInfo {
    0 "concurrentChargeEnable" concurrent_charge_enable: bool, 1 "responseTime" response_time: i64
} }

/// Gets video detect shot config: `GetVideoDetectShotConfig` of `quanmiaolightapp` 2024-08-01.
///
/// GET `/{workspaceId}/quanmiao/lightapp/videoAnalysis/getVideoDetectShotConfig`. Reads only. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/GetVideoDetectShotConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoDetectShotConfig {
    /// Required.
    pub workspace_id: String,
}
operation! { GetVideoDetectShotConfig(workspace_id: String)
    "GetVideoDetectShotConfig" -> GetVideoDetectShotConfigOutput {
    0 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/quanmiao/lightapp/videoAnalysis/getVideoDetectShotConfig", } }

/// Response of [`GetVideoDetectShotConfig`].
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
    0 "code" code: String, 1 "data" data: GetVideoDetectShotConfigData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`GetVideoDetectShotConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoDetectShotConfigData {
    pub async_concurrency: Option<i64>,
}
model! { GetVideoDetectShotConfigData {
    0 "asyncConcurrency" async_concurrency: i64
} }

/// Gets video detect shot task: `GetVideoDetectShotTask` of `quanmiaolightapp` 2024-08-01.
///
/// GET `/{workspaceId}/quanmiao/lightapp/getVideoDetectShotTask`. Reads only. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/GetVideoDetectShotTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoDetectShotTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetVideoDetectShotTask(task_id: String, workspace_id: String)
    "GetVideoDetectShotTask" -> GetVideoDetectShotTaskOutput {
    0 "taskId" task_id, 1 "workspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/quanmiao/lightapp/getVideoDetectShotTask", } }

/// Response of [`GetVideoDetectShotTask`].
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
    0 "code" code: String, 1 "data" data: GetVideoDetectShotTaskData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`GetVideoDetectShotTask`].
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
    0 "errorMessage" error_message: String, 1 "header" header: GetVideoDetectShotTaskHeader,
    2 "payload" payload: GetVideoDetectShotTaskPayload, 3 "taskId" task_id: String,
    4 "taskRunInfo" task_run_info: GetVideoDetectShotTaskTaskRunInfo, 5 "taskStatus" task_status: String
} }

/// In the response of [`GetVideoDetectShotTask`].
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
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "event" event: String,
    3 "eventInfo" event_info: String, 4 "sessionId" session_id: String, 5 "taskId" task_id: String,
    6 "traceId" trace_id: String
} }

/// In the response of [`GetVideoDetectShotTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoDetectShotTaskPayload {
    pub output: Option<GetVideoDetectShotTaskOutputItem>,
    pub usage: Option<GetVideoDetectShotTaskUsage>,
}
model! { GetVideoDetectShotTaskPayload {
    0 "output" output: GetVideoDetectShotTaskOutputItem, 1 "usage" usage: GetVideoDetectShotTaskUsage
} }

/// In the response of [`GetVideoDetectShotTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoDetectShotTaskOutputItem {
    pub video_split_result: Option<GetVideoDetectShotTaskVideoSplitResult>,
}
model! { GetVideoDetectShotTaskOutputItem {
    0 "videoSplitResult" video_split_result: GetVideoDetectShotTaskVideoSplitResult
} }

/// In the response of [`GetVideoDetectShotTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoDetectShotTaskVideoSplitResult {
    pub reason_text: Option<String>,
    pub text: Option<String>,
    pub video_parts: Vec<BTreeMap<String, String>>,
    pub video_recognition_result: Vec<GetVideoDetectShotTaskVideoRecognitionResult>,
}
model! { GetVideoDetectShotTaskVideoSplitResult {
    0 "reasonText" reason_text: String, 1 "text" text: String,
    2 "videoParts" video_parts: Vec<BTreeMap<String, String>>,
    3 "videoRecognitionResult" video_recognition_result: Vec<GetVideoDetectShotTaskVideoRecognitionResult>
} }

/// In the response of [`GetVideoDetectShotTask`].
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
    0 "asr" asr: String, 1 "endTime" end_time: i64, 2 "ocr" ocr: String, 3 "startTime" start_time: i64,
    4 "vl" vl: String
} }

/// In the response of [`GetVideoDetectShotTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoDetectShotTaskUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { GetVideoDetectShotTaskUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// In the response of [`GetVideoDetectShotTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoDetectShotTaskTaskRunInfo {
    pub concurrent_charge_enable: Option<bool>,
    pub response_time: Option<i64>,
}
model! { GetVideoDetectShotTaskTaskRunInfo {
    0 "concurrentChargeEnable" concurrent_charge_enable: bool, 1 "responseTime" response_time: i64
} }

/// `HotNewsRecommend` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/hotNewsRecommend`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/HotNewsRecommend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HotNewsRecommend {
    pub prompt: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { HotNewsRecommend(workspace_id: String) "HotNewsRecommend" -> HotNewsRecommendOutput {
    0 "prompt" prompt: String, 1 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/hotNewsRecommend", } }

/// Response of [`HotNewsRecommend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HotNewsRecommendOutput {
    pub code: Option<String>,
    pub data: Option<HotNewsRecommendData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { HotNewsRecommendOutput {
    0 "code" code: String, 1 "data" data: HotNewsRecommendData, 2 "message" message: String, 3 "success" success: bool
} }

/// In the response of [`HotNewsRecommend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HotNewsRecommendData {
    pub news: Vec<HotNewsRecommendNews>,
}
model! { HotNewsRecommendData {
    0 "news" news: Vec<HotNewsRecommendNews>
} }

/// In the response of [`HotNewsRecommend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HotNewsRecommendNews {
    pub content: Option<String>,
    pub image_urls: Vec<String>,
    pub pub_time: Option<String>,
    pub search_source: Option<String>,
    pub source: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { HotNewsRecommendNews {
    0 "content" content: String, 1 "imageUrls" image_urls: Vec<String>, 2 "pubTime" pub_time: String,
    3 "searchSource" search_source: String, 4 "source" source: String, 5 "title" title: String, 6 "url" url: String
} }

/// Lists analysis tag detail by task id: `ListAnalysisTagDetailByTaskId` of `quanmiaolightapp` 2024-08-01.
///
/// GET `/{workspaceId}/quanmiao/lightapp/listAnalysisTagDetailByTaskId`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/ListAnalysisTagDetailByTaskId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnalysisTagDetailByTaskId {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { ListAnalysisTagDetailByTaskId(task_id: String, workspace_id: String)
    "ListAnalysisTagDetailByTaskId" -> ListAnalysisTagDetailByTaskIdOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "taskId" task_id, 3 "workspaceId" workspace_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/{workspaceId}/quanmiao/lightapp/listAnalysisTagDetailByTaskId", } }
paged! { ListAnalysisTagDetailByTaskId: ListAnalysisTagDetailByTaskIdData =
    Token "nextToken", "data" data, next "nextToken" }

/// Response of [`ListAnalysisTagDetailByTaskId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnalysisTagDetailByTaskIdOutput {
    pub code: Option<String>,
    pub data: Vec<ListAnalysisTagDetailByTaskIdData>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListAnalysisTagDetailByTaskIdOutput {
    0 "code" code: String, 1 "data" data: Vec<ListAnalysisTagDetailByTaskIdData>, 2 "maxResults" max_results: i64,
    3 "message" message: String, 4 "nextToken" next_token: String, 5 "success" success: bool,
    6 "totalCount" total_count: i64
} }

/// In the response of [`ListAnalysisTagDetailByTaskId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnalysisTagDetailByTaskIdData {
    pub content: Option<String>,
    pub content_tags: Vec<ListAnalysisTagDetailByTaskIdContentTags>,
    pub origin_response: Option<String>,
    pub source_list: Vec<String>,
}
model! { ListAnalysisTagDetailByTaskIdData {
    0 "content" content: String, 1 "contentTags" content_tags: Vec<ListAnalysisTagDetailByTaskIdContentTags>,
    2 "originResponse" origin_response: String, 3 "sourceList" source_list: Vec<String>
} }

/// In the response of [`ListAnalysisTagDetailByTaskId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnalysisTagDetailByTaskIdContentTags {
    pub tag_name: Option<String>,
    pub tags: Vec<String>,
}
model! { ListAnalysisTagDetailByTaskIdContentTags {
    0 "tagName" tag_name: String, 1 "tags" tags: Vec<String>
} }

/// Lists hot topic summaries: `ListHotTopicSummaries` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/listHotTopicSummaries`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/ListHotTopicSummaries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotTopicSummaries {
    pub category: Option<String>,
    pub hot_topic: Option<String>,
    pub hot_topic_version: Option<String>,
    /// 0 to 1000.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListHotTopicSummaries(workspace_id: String) "ListHotTopicSummaries" -> ListHotTopicSummariesOutput {
    0 "category" category: String, 1 "hotTopic" hot_topic: String, 2 "hotTopicVersion" hot_topic_version: String,
    3 "maxResults" max_results: i64, 4 "nextToken" next_token: String, 5 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/listHotTopicSummaries", } }
paged! { ListHotTopicSummaries: ListHotTopicSummariesData = Token "nextToken", "data" data, next "nextToken" }

/// Response of [`ListHotTopicSummaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotTopicSummariesOutput {
    pub code: Option<String>,
    pub data: Vec<ListHotTopicSummariesData>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListHotTopicSummariesOutput {
    0 "code" code: String, 1 "data" data: Vec<ListHotTopicSummariesData>, 2 "httpStatusCode" http_status_code: i64,
    3 "maxResults" max_results: i64, 4 "message" message: String, 5 "nextToken" next_token: String,
    6 "success" success: bool, 7 "totalCount" total_count: i64
} }

/// In the response of [`ListHotTopicSummaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotTopicSummariesData {
    pub category: Option<String>,
    pub hot_topic: Option<String>,
    pub hot_topic_version: Option<String>,
    pub hot_value: Option<f64>,
    pub id: Option<String>,
    pub news: Vec<ListHotTopicSummariesNews>,
    pub summary: Option<ListHotTopicSummariesSummary>,
    pub text_summary: Option<String>,
}
model! { ListHotTopicSummariesData {
    0 "category" category: String, 1 "hotTopic" hot_topic: String, 2 "hotTopicVersion" hot_topic_version: String,
    3 "hotValue" hot_value: f64, 4 "id" id: String, 5 "news" news: Vec<ListHotTopicSummariesNews>,
    6 "summary" summary: ListHotTopicSummariesSummary, 7 "textSummary" text_summary: String
} }

/// In the response of [`ListHotTopicSummaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotTopicSummariesNews {
    pub comments: Vec<ListHotTopicSummariesComments>,
    pub content: Option<String>,
    pub pub_time: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { ListHotTopicSummariesNews {
    0 "comments" comments: Vec<ListHotTopicSummariesComments>, 1 "content" content: String,
    2 "pubTime" pub_time: String, 3 "title" title: String, 4 "url" url: String
} }

/// In the response of [`ListHotTopicSummaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotTopicSummariesComments {
    pub text: Option<String>,
}
model! { ListHotTopicSummariesComments {
    0 "text" text: String
} }

/// In the response of [`ListHotTopicSummaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotTopicSummariesSummary {
    pub summaries: Vec<ListHotTopicSummariesSummaries>,
}
model! { ListHotTopicSummariesSummary {
    0 "summaries" summaries: Vec<ListHotTopicSummariesSummaries>
} }

/// In the response of [`ListHotTopicSummaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotTopicSummariesSummaries {
    pub summary: Option<String>,
    pub title: Option<String>,
}
model! { ListHotTopicSummariesSummaries {
    0 "summary" summary: String, 1 "title" title: String
} }

/// Runs enterprise voc analysis: `RunEnterpriseVocAnalysis` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/runEnterpriseVocAnalysis`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/RunEnterpriseVocAnalysis>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEnterpriseVocAnalysis {
    pub ak_proxy: Option<String>,
    /// Secret.
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
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/runEnterpriseVocAnalysis", } }

/// In the request of [`RunEnterpriseVocAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEnterpriseVocAnalysisFilterTags {
    pub tag_define_prompt: Option<String>,
    pub tag_name: Option<String>,
}
input! { RunEnterpriseVocAnalysisFilterTags() {
    0 "tagDefinePrompt" tag_define_prompt: String, 1 "tagName" tag_name: String
} }

/// In the request of [`RunEnterpriseVocAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEnterpriseVocAnalysisTags {
    pub tag_define_prompt: Option<String>,
    pub tag_name: Option<String>,
}
input! { RunEnterpriseVocAnalysisTags() {
    0 "tagDefinePrompt" tag_define_prompt: String, 1 "tagName" tag_name: String
} }

/// Response of [`RunEnterpriseVocAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEnterpriseVocAnalysisOutput {
    pub header: Option<RunEnterpriseVocAnalysisHeader>,
    pub payload: Option<RunEnterpriseVocAnalysisPayload>,
}
model! { RunEnterpriseVocAnalysisOutput {
    0 "header" header: RunEnterpriseVocAnalysisHeader, 1 "payload" payload: RunEnterpriseVocAnalysisPayload
} }

/// In the response of [`RunEnterpriseVocAnalysis`].
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
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "event" event: String,
    3 "sessionId" session_id: String, 4 "taskId" task_id: String, 5 "traceId" trace_id: String
} }

/// In the response of [`RunEnterpriseVocAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEnterpriseVocAnalysisPayload {
    pub output: Option<RunEnterpriseVocAnalysisOutputItem>,
    pub usage: Option<RunEnterpriseVocAnalysisUsage>,
}
model! { RunEnterpriseVocAnalysisPayload {
    0 "output" output: RunEnterpriseVocAnalysisOutputItem, 1 "usage" usage: RunEnterpriseVocAnalysisUsage
} }

/// In the response of [`RunEnterpriseVocAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEnterpriseVocAnalysisOutputItem {
    pub filter_result: Option<RunEnterpriseVocAnalysisFilterResult>,
    pub reason_content: Option<String>,
    pub text: Option<String>,
}
model! { RunEnterpriseVocAnalysisOutputItem {
    0 "filterResult" filter_result: RunEnterpriseVocAnalysisFilterResult, 1 "reasonContent" reason_content: String,
    2 "text" text: String
} }

/// In the response of [`RunEnterpriseVocAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEnterpriseVocAnalysisFilterResult {
    pub filter_results: Vec<RunEnterpriseVocAnalysisFilterResults>,
}
model! { RunEnterpriseVocAnalysisFilterResult {
    0 "filterResults" filter_results: Vec<RunEnterpriseVocAnalysisFilterResults>
} }

/// In the response of [`RunEnterpriseVocAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEnterpriseVocAnalysisFilterResults {
    pub hit: Option<bool>,
    pub tag_name: Option<String>,
    pub tag_value: Option<String>,
}
model! { RunEnterpriseVocAnalysisFilterResults {
    0 "hit" hit: bool, 1 "tagName" tag_name: String, 2 "tagValue" tag_value: String
} }

/// In the response of [`RunEnterpriseVocAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEnterpriseVocAnalysisUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunEnterpriseVocAnalysisUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// Runs essay correction: `RunEssayCorrection` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/runEssayCorrection`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/RunEssayCorrection>.
///
/// The response can be a stream of events: see `Client::stream`.
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
    /// Required.
    pub workspace_id: String,
}
operation! { RunEssayCorrection(workspace_id: String) "RunEssayCorrection" -> RunEssayCorrectionOutput {
    0 "answer" answer: String, 1 "dimensions" dimensions: Vec<RunEssayCorrectionDimensions>, 2 "grade" grade: String,
    3 "modelId" model_id: String, 4 "otherReviewPoints" other_review_points: String, 5 "question" question: String,
    6 "subject" subject: String, 7 "totalScore" total_score: i64, 8 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/runEssayCorrection", } }

/// In the request of [`RunEssayCorrection`].
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

/// Response of [`RunEssayCorrection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEssayCorrectionOutput {
    pub header: Option<RunEssayCorrectionHeader>,
    pub payload: Option<RunEssayCorrectionPayload>,
}
model! { RunEssayCorrectionOutput {
    0 "header" header: RunEssayCorrectionHeader, 1 "payload" payload: RunEssayCorrectionPayload
} }

/// In the response of [`RunEssayCorrection`].
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
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "event" event: String,
    3 "sessionId" session_id: String, 4 "taskId" task_id: String, 5 "traceId" trace_id: String
} }

/// In the response of [`RunEssayCorrection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEssayCorrectionPayload {
    pub output: Option<RunEssayCorrectionOutputItem>,
    pub usage: Option<RunEssayCorrectionUsage>,
}
model! { RunEssayCorrectionPayload {
    0 "output" output: RunEssayCorrectionOutputItem, 1 "usage" usage: RunEssayCorrectionUsage
} }

/// In the response of [`RunEssayCorrection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEssayCorrectionOutputItem {
    pub dimension_results: Vec<RunEssayCorrectionDimensionResults>,
    pub overall_comment: Option<String>,
    pub reasoning_content: Option<String>,
    pub score: Option<i64>,
    pub text: Option<String>,
}
model! { RunEssayCorrectionOutputItem {
    0 "dimensionResults" dimension_results: Vec<RunEssayCorrectionDimensionResults>,
    1 "overallComment" overall_comment: String, 2 "reasoningContent" reasoning_content: String, 3 "score" score: i64,
    4 "text" text: String
} }

/// In the response of [`RunEssayCorrection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEssayCorrectionDimensionResults {
    pub analysis: Option<String>,
    pub max_score: Option<f64>,
    pub name: Option<String>,
    pub score: Option<f64>,
}
model! { RunEssayCorrectionDimensionResults {
    0 "analysis" analysis: String, 1 "maxScore" max_score: f64, 2 "name" name: String, 3 "score" score: f64
} }

/// In the response of [`RunEssayCorrection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEssayCorrectionUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunEssayCorrectionUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// Runs hot topic chat: `RunHotTopicChat` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/runHotTopicChat`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/RunHotTopicChat>.
///
/// The response can be a stream of events: see `Client::stream`.
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
    pub step_for_broadcast_content_config: Option<
        RunHotTopicChatStepForBroadcastContentConfig,
    >,
    pub task_id: Option<String>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::Json),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/runHotTopicChat", } }

/// In the request of [`RunHotTopicChat`].
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

/// In the request of [`RunHotTopicChat`].
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

/// In the request of [`RunHotTopicChat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChatCustomHotValueWeights {
    pub dimension: Option<String>,
    pub weight: Option<i64>,
}
input! { RunHotTopicChatCustomHotValueWeights() {
    0 "dimension" dimension: String, 1 "weight" weight: i64
} }

/// Response of [`RunHotTopicChat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChatOutput {
    pub header: Option<RunHotTopicChatHeader>,
    pub payload: Option<RunHotTopicChatPayload>,
}
model! { RunHotTopicChatOutput {
    0 "header" header: RunHotTopicChatHeader, 1 "payload" payload: RunHotTopicChatPayload
} }

/// In the response of [`RunHotTopicChat`].
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
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "event" event: String,
    3 "eventInfo" event_info: String, 4 "sessionId" session_id: String, 5 "taskId" task_id: String,
    6 "traceId" trace_id: String
} }

/// In the response of [`RunHotTopicChat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChatPayload {
    pub output: Option<RunHotTopicChatOutputItem>,
    pub usage: Option<RunHotTopicChatUsage>,
}
model! { RunHotTopicChatPayload {
    0 "output" output: RunHotTopicChatOutputItem, 1 "usage" usage: RunHotTopicChatUsage
} }

/// In the response of [`RunHotTopicChat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChatOutputItem {
    pub articles: Vec<RunHotTopicChatArticles>,
    pub category: Option<String>,
    pub hot_topic_summaries: Vec<RunHotTopicChatHotTopicSummaries>,
    pub keyword: Option<String>,
    pub location: Option<String>,
    pub multimodal_medias: Vec<RunHotTopicChatMultimodalMedias>,
    pub recommend_queries: Vec<String>,
    pub search_query: Option<String>,
    pub text: Option<String>,
}
model! { RunHotTopicChatOutputItem {
    0 "articles" articles: Vec<RunHotTopicChatArticles>, 1 "category" category: String,
    2 "hotTopicSummaries" hot_topic_summaries: Vec<RunHotTopicChatHotTopicSummaries>, 3 "keyword" keyword: String,
    4 "location" location: String, 5 "multimodalMedias" multimodal_medias: Vec<RunHotTopicChatMultimodalMedias>,
    6 "recommendQueries" recommend_queries: Vec<String>, 7 "searchQuery" search_query: String, 8 "text" text: String
} }

/// In the response of [`RunHotTopicChat`].
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
    0 "content" content: String, 1 "pubTime" pub_time: String, 2 "score" score: f64,
    3 "searchSourceName" search_source_name: String, 4 "select" select: bool, 5 "summary" summary: String,
    6 "title" title: String, 7 "url" url: String
} }

/// In the response of [`RunHotTopicChat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChatHotTopicSummaries {
    pub custom_hot_value: Option<f64>,
    pub custom_text_summary: Option<String>,
    pub hot_topic: Option<String>,
    pub hot_topic_version: Option<String>,
    pub hot_value: Option<f64>,
    pub images: Vec<RunHotTopicChatImages>,
    pub news: Vec<RunHotTopicChatNews>,
    pub pub_time: Option<String>,
    pub text_summary: Option<String>,
    pub url: Option<String>,
}
model! { RunHotTopicChatHotTopicSummaries {
    0 "customHotValue" custom_hot_value: f64, 1 "customTextSummary" custom_text_summary: String,
    2 "hotTopic" hot_topic: String, 3 "hotTopicVersion" hot_topic_version: String, 4 "hotValue" hot_value: f64,
    5 "images" images: Vec<RunHotTopicChatImages>, 6 "news" news: Vec<RunHotTopicChatNews>,
    7 "pubTime" pub_time: String, 8 "textSummary" text_summary: String, 9 "url" url: String
} }

/// In the response of [`RunHotTopicChat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChatImages {
    pub url: Option<String>,
}
model! { RunHotTopicChatImages {
    0 "url" url: String
} }

/// In the response of [`RunHotTopicChat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChatNews {
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { RunHotTopicChatNews {
    0 "title" title: String, 1 "url" url: String
} }

/// In the response of [`RunHotTopicChat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChatMultimodalMedias {
    pub file_url: Option<String>,
    pub media_type: Option<String>,
    pub sort_score: Option<f64>,
}
model! { RunHotTopicChatMultimodalMedias {
    0 "fileUrl" file_url: String, 1 "mediaType" media_type: String, 2 "sortScore" sort_score: f64
} }

/// In the response of [`RunHotTopicChat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicChatUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunHotTopicChatUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// Runs hot topic summary: `RunHotTopicSummary` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/runHotTopicSummary`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/RunHotTopicSummary>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicSummary {
    /// Required.
    pub hot_topic_version: String,
    /// Required.
    pub step_for_custom_summary_style_config: RunHotTopicSummaryStepForCustomSummaryStyleConfig,
    /// Required.
    pub topic_ids: Vec<String>,
    /// Required.
    pub workspace_id: String,
}
operation! {
    RunHotTopicSummary(hot_topic_version: String, step_for_custom_summary_style_config: RunHotTopicSummaryStepForCustomSummaryStyleConfig, topic_ids: Vec<String>, workspace_id: String)
    "RunHotTopicSummary" -> RunHotTopicSummaryOutput {
    0 "hotTopicVersion" hot_topic_version, 1 "stepForCustomSummaryStyleConfig" step_for_custom_summary_style_config,
    2 "topicIds" topic_ids, 3 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/runHotTopicSummary", } }

/// In the request of [`RunHotTopicSummary`].
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

/// Response of [`RunHotTopicSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicSummaryOutput {
    pub header: Option<RunHotTopicSummaryHeader>,
    pub payload: Option<RunHotTopicSummaryPayload>,
}
model! { RunHotTopicSummaryOutput {
    0 "header" header: RunHotTopicSummaryHeader, 1 "payload" payload: RunHotTopicSummaryPayload
} }

/// In the response of [`RunHotTopicSummary`].
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
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "event" event: String,
    3 "sessionId" session_id: String, 4 "taskId" task_id: String, 5 "traceId" trace_id: String
} }

/// In the response of [`RunHotTopicSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicSummaryPayload {
    pub output: Option<RunHotTopicSummaryOutputItem>,
    pub usage: Option<RunHotTopicSummaryUsage>,
}
model! { RunHotTopicSummaryPayload {
    0 "output" output: RunHotTopicSummaryOutputItem, 1 "usage" usage: RunHotTopicSummaryUsage
} }

/// In the response of [`RunHotTopicSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicSummaryOutputItem {
    pub text: Option<String>,
    pub topic_id: Option<String>,
}
model! { RunHotTopicSummaryOutputItem {
    0 "text" text: String, 1 "topicId" topic_id: String
} }

/// In the response of [`RunHotTopicSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunHotTopicSummaryUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunHotTopicSummaryUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// Runs marketing information extract: `RunMarketingInformationExtract` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/runMarketingInformationExtract`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/RunMarketingInformationExtract>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMarketingInformationExtract {
    pub custom_prompt: Option<String>,
    pub extract_type: Option<String>,
    pub model_id: Option<String>,
    pub source_materials: Option<Vec<String>>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunMarketingInformationExtract(workspace_id: String)
    "RunMarketingInformationExtract" -> RunMarketingInformationExtractOutput {
    0 "customPrompt" custom_prompt: String, 1 "extractType" extract_type: String, 2 "modelId" model_id: String,
    3 "sourceMaterials" source_materials: Vec<String>, 4 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/runMarketingInformationExtract", } }

/// Response of [`RunMarketingInformationExtract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMarketingInformationExtractOutput {
    pub end: Option<bool>,
    pub header: Option<RunMarketingInformationExtractHeader>,
    pub payload: Option<RunMarketingInformationExtractPayload>,
}
model! { RunMarketingInformationExtractOutput {
    0 "end" end: bool, 1 "header" header: RunMarketingInformationExtractHeader,
    2 "payload" payload: RunMarketingInformationExtractPayload
} }

/// In the response of [`RunMarketingInformationExtract`].
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
    0 "event" event: String, 1 "eventInfo" event_info: String, 2 "requestId" request_id: String,
    3 "sessionId" session_id: String, 4 "taskId" task_id: String, 5 "traceId" trace_id: String
} }

/// In the response of [`RunMarketingInformationExtract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMarketingInformationExtractPayload {
    pub output: Option<RunMarketingInformationExtractOutputItem>,
    pub usage: Option<RunMarketingInformationExtractUsage>,
}
model! { RunMarketingInformationExtractPayload {
    0 "output" output: RunMarketingInformationExtractOutputItem, 1 "usage" usage: RunMarketingInformationExtractUsage
} }

/// In the response of [`RunMarketingInformationExtract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMarketingInformationExtractOutputItem {
    pub text: Option<String>,
}
model! { RunMarketingInformationExtractOutputItem {
    0 "text" text: String
} }

/// In the response of [`RunMarketingInformationExtract`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMarketingInformationExtractUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunMarketingInformationExtractUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// Runs marketing information writing: `RunMarketingInformationWriting` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/runMarketingInformationWriting`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/RunMarketingInformationWriting>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMarketingInformationWriting {
    /// Secret.
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
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/runMarketingInformationWriting", } }

/// Response of [`RunMarketingInformationWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMarketingInformationWritingOutput {
    pub end: Option<bool>,
    pub header: Option<RunMarketingInformationWritingHeader>,
    pub payload: Option<RunMarketingInformationWritingPayload>,
}
model! { RunMarketingInformationWritingOutput {
    0 "end" end: bool, 1 "header" header: RunMarketingInformationWritingHeader,
    2 "payload" payload: RunMarketingInformationWritingPayload
} }

/// In the response of [`RunMarketingInformationWriting`].
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
    0 "errorMessage" error_message: String, 1 "event" event: String, 2 "eventInfo" event_info: String,
    3 "requestId" request_id: String, 4 "sessionId" session_id: String, 5 "taskId" task_id: String,
    6 "traceId" trace_id: String
} }

/// In the response of [`RunMarketingInformationWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMarketingInformationWritingPayload {
    pub output: Option<RunMarketingInformationWritingOutputItem>,
    pub usage: Option<RunMarketingInformationWritingUsage>,
}
model! { RunMarketingInformationWritingPayload {
    0 "output" output: RunMarketingInformationWritingOutputItem, 1 "usage" usage: RunMarketingInformationWritingUsage
} }

/// In the response of [`RunMarketingInformationWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMarketingInformationWritingOutputItem {
    pub reason_content: Option<String>,
    pub text: Option<String>,
}
model! { RunMarketingInformationWritingOutputItem {
    0 "reasonContent" reason_content: String, 1 "text" text: String
} }

/// In the response of [`RunMarketingInformationWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMarketingInformationWritingUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunMarketingInformationWritingUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// Runs network content audit: `RunNetworkContentAudit` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/runNetworkContentAudit`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/RunNetworkContentAudit>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNetworkContentAudit {
    /// Secret.
    pub api_key: Option<Secret>,
    pub business_type: Option<String>,
    /// Required.
    pub content: String,
    pub extra_info: Option<String>,
    pub model_id: Option<String>,
    pub output_format: Option<String>,
    pub tags: Option<Vec<RunNetworkContentAuditTags>>,
    pub task_description: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunNetworkContentAudit(content: String, workspace_id: String)
    "RunNetworkContentAudit" -> RunNetworkContentAuditOutput {
    0 "apiKey" api_key: Secret, 1 "businessType" business_type: String, 2 "content" content,
    3 "extraInfo" extra_info: String, 4 "modelId" model_id: String, 5 "outputFormat" output_format: String,
    6 "tags" tags: Vec<RunNetworkContentAuditTags>, 7 "taskDescription" task_description: String,
    8 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/runNetworkContentAudit", } }

/// In the request of [`RunNetworkContentAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNetworkContentAuditTags {
    pub tag_define_prompt: Option<String>,
    pub tag_name: Option<String>,
}
input! { RunNetworkContentAuditTags() {
    0 "tagDefinePrompt" tag_define_prompt: String, 1 "tagName" tag_name: String
} }

/// Response of [`RunNetworkContentAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNetworkContentAuditOutput {
    pub header: Option<RunNetworkContentAuditHeader>,
    pub payload: Option<RunNetworkContentAuditPayload>,
}
model! { RunNetworkContentAuditOutput {
    0 "header" header: RunNetworkContentAuditHeader, 1 "payload" payload: RunNetworkContentAuditPayload
} }

/// In the response of [`RunNetworkContentAudit`].
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
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "event" event: String,
    3 "sessionId" session_id: String, 4 "taskId" task_id: String, 5 "traceId" trace_id: String
} }

/// In the response of [`RunNetworkContentAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNetworkContentAuditPayload {
    pub output: Option<RunNetworkContentAuditOutputItem>,
    pub usage: Option<RunNetworkContentAuditUsage>,
}
model! { RunNetworkContentAuditPayload {
    0 "output" output: RunNetworkContentAuditOutputItem, 1 "usage" usage: RunNetworkContentAuditUsage
} }

/// In the response of [`RunNetworkContentAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNetworkContentAuditOutputItem {
    pub text: Option<String>,
}
model! { RunNetworkContentAuditOutputItem {
    0 "text" text: String
} }

/// In the response of [`RunNetworkContentAudit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunNetworkContentAuditUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunNetworkContentAuditUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// Runs ocr parse: `RunOcrParse` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/runOcrParse`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/RunOcrParse>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunOcrParse {
    pub file_key: Option<String>,
    pub model_id: Option<String>,
    pub url: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunOcrParse(workspace_id: String) "RunOcrParse" -> RunOcrParseOutput {
    0 "fileKey" file_key: String, 1 "modelId" model_id: String, 2 "url" url: String, 3 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/runOcrParse", } }

/// Response of [`RunOcrParse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunOcrParseOutput {
    pub header: Option<RunOcrParseHeader>,
    pub payload: Option<RunOcrParsePayload>,
}
model! { RunOcrParseOutput {
    0 "header" header: RunOcrParseHeader, 1 "payload" payload: RunOcrParsePayload
} }

/// In the response of [`RunOcrParse`].
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
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "event" event: String,
    3 "sessionId" session_id: String, 4 "taskId" task_id: String, 5 "traceId" trace_id: String
} }

/// In the response of [`RunOcrParse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunOcrParsePayload {
    pub output: Option<RunOcrParseOutputItem>,
    pub usage: Option<RunOcrParseUsage>,
}
model! { RunOcrParsePayload {
    0 "output" output: RunOcrParseOutputItem, 1 "usage" usage: RunOcrParseUsage
} }

/// In the response of [`RunOcrParse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunOcrParseOutputItem {
    pub text: Option<String>,
}
model! { RunOcrParseOutputItem {
    0 "text" text: String
} }

/// In the response of [`RunOcrParse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunOcrParseUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunOcrParseUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// Runs script chat: `RunScriptChat` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/runScriptChat`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/RunScriptChat>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptChat {
    /// Required. At most 9000 characters.
    pub prompt: String,
    /// At most 1000 characters.
    pub task_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunScriptChat(prompt: String, workspace_id: String) "RunScriptChat" -> RunScriptChatOutput {
    0 "prompt" prompt, 1 "taskId" task_id: String, 2 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/runScriptChat", } }

/// Response of [`RunScriptChat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptChatOutput {
    pub end: Option<bool>,
    pub header: Option<RunScriptChatHeader>,
    pub payload: Option<RunScriptChatPayload>,
}
model! { RunScriptChatOutput {
    0 "end" end: bool, 1 "header" header: RunScriptChatHeader, 2 "payload" payload: RunScriptChatPayload
} }

/// In the response of [`RunScriptChat`].
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
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "event" event: String,
    3 "eventInfo" event_info: String, 4 "requestId" request_id: String, 5 "sessionId" session_id: String,
    6 "taskId" task_id: String, 7 "traceId" trace_id: String
} }

/// In the response of [`RunScriptChat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptChatPayload {
    pub output: Option<RunScriptChatOutputItem>,
    pub usage: Option<RunScriptChatUsage>,
}
model! { RunScriptChatPayload {
    0 "output" output: RunScriptChatOutputItem, 1 "usage" usage: RunScriptChatUsage
} }

/// In the response of [`RunScriptChat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptChatOutputItem {
    pub text: Option<String>,
}
model! { RunScriptChatOutputItem {
    0 "text" text: String
} }

/// In the response of [`RunScriptChat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptChatUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunScriptChatUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// Runs script continue: `RunScriptContinue` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/runScriptContinue`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/RunScriptContinue>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptContinue {
    /// At most 5000 characters.
    pub script_summary: Option<String>,
    /// At most 5000 characters.
    pub script_type_keyword: Option<String>,
    /// Required. At most 5000 characters.
    pub user_provided_content: String,
    /// Required.
    pub workspace_id: String,
}
operation! { RunScriptContinue(user_provided_content: String, workspace_id: String)
    "RunScriptContinue" -> RunScriptContinueOutput {
    0 "scriptSummary" script_summary: String, 1 "scriptTypeKeyword" script_type_keyword: String,
    2 "userProvidedContent" user_provided_content, 3 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/runScriptContinue", } }

/// Response of [`RunScriptContinue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptContinueOutput {
    pub end: Option<bool>,
    pub header: Option<RunScriptContinueHeader>,
    pub payload: Option<RunScriptContinuePayload>,
}
model! { RunScriptContinueOutput {
    0 "end" end: bool, 1 "header" header: RunScriptContinueHeader, 2 "payload" payload: RunScriptContinuePayload
} }

/// In the response of [`RunScriptContinue`].
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
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "event" event: String,
    3 "eventInfo" event_info: String, 4 "requestId" request_id: String, 5 "sessionId" session_id: String,
    6 "taskId" task_id: String, 7 "traceId" trace_id: String
} }

/// In the response of [`RunScriptContinue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptContinuePayload {
    pub output: Option<RunScriptContinueOutputItem>,
    pub usage: Option<RunScriptContinueUsage>,
}
model! { RunScriptContinuePayload {
    0 "output" output: RunScriptContinueOutputItem, 1 "usage" usage: RunScriptContinueUsage
} }

/// In the response of [`RunScriptContinue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptContinueOutputItem {
    pub text: Option<String>,
}
model! { RunScriptContinueOutputItem {
    0 "text" text: String
} }

/// In the response of [`RunScriptContinue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptContinueUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunScriptContinueUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// Runs script planning: `RunScriptPlanning` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/runScriptPlanning`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/RunScriptPlanning>.
///
/// The response can be a stream of events: see `Client::stream`.
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
    /// Required. At most 5000 characters.
    pub script_summary: String,
    /// At most 5000 characters.
    pub script_type_keyword: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunScriptPlanning(script_summary: String, workspace_id: String)
    "RunScriptPlanning" -> RunScriptPlanningOutput {
    0 "additionalNote" additional_note: String, 1 "dialogueInScene" dialogue_in_scene: bool,
    2 "plotConflict" plot_conflict: bool, 3 "scriptName" script_name: String,
    4 "scriptShotCount" script_shot_count: i64, 5 "scriptSummary" script_summary,
    6 "scriptTypeKeyword" script_type_keyword: String, 7 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/runScriptPlanning", } }

/// Response of [`RunScriptPlanning`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptPlanningOutput {
    pub end: Option<bool>,
    pub header: Option<RunScriptPlanningHeader>,
    pub payload: Option<RunScriptPlanningPayload>,
}
model! { RunScriptPlanningOutput {
    0 "end" end: bool, 1 "header" header: RunScriptPlanningHeader, 2 "payload" payload: RunScriptPlanningPayload
} }

/// In the response of [`RunScriptPlanning`].
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
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "event" event: String,
    3 "eventInfo" event_info: String, 4 "requestId" request_id: String, 5 "sessionId" session_id: String,
    6 "taskId" task_id: String, 7 "traceId" trace_id: String
} }

/// In the response of [`RunScriptPlanning`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptPlanningPayload {
    pub output: Option<RunScriptPlanningOutputItem>,
    pub usage: Option<RunScriptPlanningUsage>,
}
model! { RunScriptPlanningPayload {
    0 "output" output: RunScriptPlanningOutputItem, 1 "usage" usage: RunScriptPlanningUsage
} }

/// In the response of [`RunScriptPlanning`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptPlanningOutputItem {
    pub text: Option<String>,
}
model! { RunScriptPlanningOutputItem {
    0 "text" text: String
} }

/// In the response of [`RunScriptPlanning`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptPlanningUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunScriptPlanningUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// Runs script refine: `RunScriptRefine` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/runScriptRefine`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/RunScriptRefine>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptRefine {
    /// At most 1000 characters.
    pub task_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunScriptRefine(workspace_id: String) "RunScriptRefine" -> RunScriptRefineOutput {
    0 "taskId" task_id: String, 1 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/runScriptRefine", } }

/// Response of [`RunScriptRefine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptRefineOutput {
    pub end: Option<bool>,
    pub header: Option<RunScriptRefineHeader>,
    pub payload: Option<RunScriptRefinePayload>,
}
model! { RunScriptRefineOutput {
    0 "end" end: bool, 1 "header" header: RunScriptRefineHeader, 2 "payload" payload: RunScriptRefinePayload
} }

/// In the response of [`RunScriptRefine`].
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
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "event" event: String,
    3 "eventInfo" event_info: String, 4 "requestId" request_id: String, 5 "sessionId" session_id: String,
    6 "taskId" task_id: String, 7 "traceId" trace_id: String
} }

/// In the response of [`RunScriptRefine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptRefinePayload {
    pub output: Option<RunScriptRefineOutputItem>,
    pub usage: Option<RunScriptRefineUsage>,
}
model! { RunScriptRefinePayload {
    0 "output" output: RunScriptRefineOutputItem, 1 "usage" usage: RunScriptRefineUsage
} }

/// In the response of [`RunScriptRefine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptRefineOutputItem {
    pub content: Vec<BTreeMap<String, String>>,
    pub outline: Option<String>,
    pub role: Option<String>,
    pub scene: Option<String>,
    pub summary: Option<String>,
    pub text: Option<String>,
}
model! { RunScriptRefineOutputItem {
    0 "content" content: Vec<BTreeMap<String, String>>, 1 "outline" outline: String, 2 "role" role: String,
    3 "scene" scene: String, 4 "summary" summary: String, 5 "text" text: String
} }

/// In the response of [`RunScriptRefine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunScriptRefineUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunScriptRefineUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// Runs style writing: `RunStyleWriting` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/runStyleWriting`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/RunStyleWriting>.
///
/// The response can be a stream of events: see `Client::stream`.
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
    /// Required.
    pub workspace_id: String,
}
operation! { RunStyleWriting(workspace_id: String) "RunStyleWriting" -> RunStyleWritingOutput {
    0 "learningSamples" learning_samples: Vec<String>, 1 "processStage" process_stage: String,
    2 "referenceMaterials" reference_materials: Vec<String>, 3 "styleFeature" style_feature: String,
    4 "useSearch" use_search: bool, 5 "writingTheme" writing_theme: String, 6 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/runStyleWriting", } }

/// Response of [`RunStyleWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStyleWritingOutput {
    pub end: Option<bool>,
    pub header: Option<RunStyleWritingHeader>,
    pub payload: Option<RunStyleWritingPayload>,
}
model! { RunStyleWritingOutput {
    0 "end" end: bool, 1 "header" header: RunStyleWritingHeader, 2 "payload" payload: RunStyleWritingPayload
} }

/// In the response of [`RunStyleWriting`].
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
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "event" event: String,
    3 "eventInfo" event_info: String, 4 "requestId" request_id: String, 5 "sessionId" session_id: String,
    6 "taskId" task_id: String, 7 "traceId" trace_id: String
} }

/// In the response of [`RunStyleWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStyleWritingPayload {
    pub output: Option<RunStyleWritingOutputItem>,
    pub usage: Option<RunStyleWritingUsage>,
}
model! { RunStyleWritingPayload {
    0 "output" output: RunStyleWritingOutputItem, 1 "usage" usage: RunStyleWritingUsage
} }

/// In the response of [`RunStyleWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStyleWritingOutputItem {
    pub text: Option<String>,
}
model! { RunStyleWritingOutputItem {
    0 "text" text: String
} }

/// In the response of [`RunStyleWriting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunStyleWritingUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunStyleWritingUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// Runs tag mining analysis: `RunTagMiningAnalysis` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/runTagMiningAnalysis`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/RunTagMiningAnalysis>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTagMiningAnalysis {
    /// Secret.
    pub api_key: Option<Secret>,
    pub business_type: Option<String>,
    /// Required.
    pub content: String,
    pub extra_info: Option<String>,
    pub model_id: Option<String>,
    pub output_format: Option<String>,
    pub tags: Option<Vec<RunTagMiningAnalysisTags>>,
    pub task_description: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { RunTagMiningAnalysis(content: String, workspace_id: String)
    "RunTagMiningAnalysis" -> RunTagMiningAnalysisOutput {
    0 "apiKey" api_key: Secret, 1 "businessType" business_type: String, 2 "content" content,
    3 "extraInfo" extra_info: String, 4 "modelId" model_id: String, 5 "outputFormat" output_format: String,
    6 "tags" tags: Vec<RunTagMiningAnalysisTags>, 7 "taskDescription" task_description: String,
    8 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/runTagMiningAnalysis", } }

/// In the request of [`RunTagMiningAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTagMiningAnalysisTags {
    pub tag_define_prompt: Option<String>,
    pub tag_name: Option<String>,
}
input! { RunTagMiningAnalysisTags() {
    0 "tagDefinePrompt" tag_define_prompt: String, 1 "tagName" tag_name: String
} }

/// Response of [`RunTagMiningAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTagMiningAnalysisOutput {
    pub header: Option<RunTagMiningAnalysisHeader>,
    pub payload: Option<RunTagMiningAnalysisPayload>,
}
model! { RunTagMiningAnalysisOutput {
    0 "header" header: RunTagMiningAnalysisHeader, 1 "payload" payload: RunTagMiningAnalysisPayload
} }

/// In the response of [`RunTagMiningAnalysis`].
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
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "event" event: String,
    3 "sessionId" session_id: String, 4 "taskId" task_id: String, 5 "traceId" trace_id: String
} }

/// In the response of [`RunTagMiningAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTagMiningAnalysisPayload {
    pub output: Option<RunTagMiningAnalysisOutputItem>,
    pub usage: Option<RunTagMiningAnalysisUsage>,
}
model! { RunTagMiningAnalysisPayload {
    0 "output" output: RunTagMiningAnalysisOutputItem, 1 "usage" usage: RunTagMiningAnalysisUsage
} }

/// In the response of [`RunTagMiningAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTagMiningAnalysisOutputItem {
    pub text: Option<String>,
}
model! { RunTagMiningAnalysisOutputItem {
    0 "text" text: String
} }

/// In the response of [`RunTagMiningAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTagMiningAnalysisUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunTagMiningAnalysisUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// Runs video analysis: `RunVideoAnalysis` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/runVideoAnalysis`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/RunVideoAnalysis>.
///
/// The response can be a stream of events: see `Client::stream`.
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
    /// Required.
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
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::Json),
    Mark::new(16, Location::Body, Style::Json),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::Json),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::Json),
    Mark::new(24, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/runVideoAnalysis", } }

/// In the request of [`RunVideoAnalysis`].
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

/// In the request of [`RunVideoAnalysis`].
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

/// In the request of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisMetadata {
    pub key_values: Option<Vec<RunVideoAnalysisKeyValues>>,
}
input! { RunVideoAnalysisMetadata() {
    0 "keyValues" key_values: Vec<RunVideoAnalysisKeyValues>
} }

/// In the request of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisKeyValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RunVideoAnalysisKeyValues() {
    0 "key" key: String, 1 "value" value: String
} }

/// In the request of [`RunVideoAnalysis`].
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

/// In the request of [`RunVideoAnalysis`].
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

/// In the request of [`RunVideoAnalysis`].
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

/// In the request of [`RunVideoAnalysis`].
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

/// In the request of [`RunVideoAnalysis`].
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

/// In the request of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisTimeIntervals {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { RunVideoAnalysisTimeIntervals() {
    0 "endTime" end_time: i64, 1 "startTime" start_time: i64
} }

/// Response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisOutput {
    pub header: Option<RunVideoAnalysisHeader>,
    pub payload: Option<RunVideoAnalysisPayload>,
}
model! { RunVideoAnalysisOutput {
    0 "header" header: RunVideoAnalysisHeader, 1 "payload" payload: RunVideoAnalysisPayload
} }

/// In the response of [`RunVideoAnalysis`].
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
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "event" event: String,
    3 "eventInfo" event_info: String, 4 "sessionId" session_id: String, 5 "taskId" task_id: String,
    6 "traceId" trace_id: String
} }

/// In the response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisPayload {
    pub output: Option<RunVideoAnalysisOutputItem>,
    pub usage: Option<RunVideoAnalysisPayloadUsage>,
}
model! { RunVideoAnalysisPayload {
    0 "output" output: RunVideoAnalysisOutputItem, 1 "usage" usage: RunVideoAnalysisPayloadUsage
} }

/// In the response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisOutputItem {
    pub add_dataset_documents_result: Option<RunVideoAnalysisAddDatasetDocumentsResult>,
    pub result_json_file_url: Option<String>,
    pub video_analysis_result: Option<RunVideoAnalysisVideoAnalysisResult>,
    pub video_calculator_result: Option<RunVideoAnalysisVideoCalculatorResult>,
    pub video_caption_result: Option<RunVideoAnalysisVideoCaptionResult>,
    pub video_generate_result: Option<RunVideoAnalysisVideoGenerateResult>,
    pub video_generate_results: Vec<RunVideoAnalysisVideoGenerateResults>,
    pub video_mind_mapping_generate_result: Option<
        RunVideoAnalysisVideoMindMappingGenerateResult,
    >,
    pub video_role_recognition_result: Option<
        RunVideoAnalysisVideoRoleRecognitionResult,
    >,
    pub video_shot_snapshot_result: Option<RunVideoAnalysisVideoShotSnapshotResult>,
    pub video_title_generate_result: Option<RunVideoAnalysisVideoTitleGenerateResult>,
}
model! { RunVideoAnalysisOutputItem {
    0 "addDatasetDocumentsResult" add_dataset_documents_result: RunVideoAnalysisAddDatasetDocumentsResult,
    1 "resultJsonFileUrl" result_json_file_url: String,
    2 "videoAnalysisResult" video_analysis_result: RunVideoAnalysisVideoAnalysisResult,
    3 "videoCalculatorResult" video_calculator_result: RunVideoAnalysisVideoCalculatorResult,
    4 "videoCaptionResult" video_caption_result: RunVideoAnalysisVideoCaptionResult,
    5 "videoGenerateResult" video_generate_result: RunVideoAnalysisVideoGenerateResult,
    6 "videoGenerateResults" video_generate_results: Vec<RunVideoAnalysisVideoGenerateResults>,
    7 "videoMindMappingGenerateResult" video_mind_mapping_generate_result: RunVideoAnalysisVideoMindMappingGenerateResult,
    8 "videoRoleRecognitionResult" video_role_recognition_result: RunVideoAnalysisVideoRoleRecognitionResult,
    9 "videoShotSnapshotResult" video_shot_snapshot_result: RunVideoAnalysisVideoShotSnapshotResult,
    10 "videoTitleGenerateResult" video_title_generate_result: RunVideoAnalysisVideoTitleGenerateResult
} }

/// In the response of [`RunVideoAnalysis`].
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
    0 "docId" doc_id: String, 1 "docUuid" doc_uuid: String, 2 "errorMessage" error_message: String,
    3 "status" status: i64, 4 "title" title: String
} }

/// In the response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoAnalysisResult {
    pub generate_finished: Option<bool>,
    pub model_id: Option<String>,
    pub text: Option<String>,
    pub usage: Option<RunVideoAnalysisUsage>,
    pub video_shot_analysis_results: Vec<RunVideoAnalysisVideoShotAnalysisResults>,
}
model! { RunVideoAnalysisVideoAnalysisResult {
    0 "generateFinished" generate_finished: bool, 1 "modelId" model_id: String, 2 "text" text: String,
    3 "usage" usage: RunVideoAnalysisUsage,
    4 "videoShotAnalysisResults" video_shot_analysis_results: Vec<RunVideoAnalysisVideoShotAnalysisResults>
} }

/// In the response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisUsage {
    pub image_tokens: Option<i64>,
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunVideoAnalysisUsage {
    0 "imageTokens" image_tokens: i64, 1 "inputTokens" input_tokens: i64, 2 "outputTokens" output_tokens: i64,
    3 "totalTokens" total_tokens: i64
} }

/// In the response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoShotAnalysisResults {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub text: Option<String>,
}
model! { RunVideoAnalysisVideoShotAnalysisResults {
    0 "endTime" end_time: i64, 1 "startTime" start_time: i64, 2 "text" text: String
} }

/// In the response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoCalculatorResult {
    pub items: Vec<RunVideoAnalysisItems>,
}
model! { RunVideoAnalysisVideoCalculatorResult {
    0 "items" items: Vec<RunVideoAnalysisItems>
} }

/// In the response of [`RunVideoAnalysis`].
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
    0 "inputExpense" input_expense: f64, 1 "inputToken" input_token: i64, 2 "name" name: String,
    3 "outputExpense" output_expense: f64, 4 "outputToken" output_token: i64, 5 "time" time: i64,
    6 "timeExpense" time_expense: f64, 7 "totalExpense" total_expense: f64, 8 "type" r#type: String
} }

/// In the response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoCaptionResult {
    pub generate_finished: Option<bool>,
    pub video_captions: Vec<RunVideoAnalysisVideoCaptionResultVideoCaptions>,
}
model! { RunVideoAnalysisVideoCaptionResult {
    0 "generateFinished" generate_finished: bool,
    1 "videoCaptions" video_captions: Vec<RunVideoAnalysisVideoCaptionResultVideoCaptions>
} }

/// In the response of [`RunVideoAnalysis`].
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
    0 "endTime" end_time: i64, 1 "endTimeFormat" end_time_format: String, 2 "speaker" speaker: String,
    3 "startTime" start_time: i64, 4 "startTimeFormat" start_time_format: String, 5 "text" text: String
} }

/// In the response of [`RunVideoAnalysis`].
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
    0 "generateFinished" generate_finished: bool, 1 "index" index: i64, 2 "modelId" model_id: String,
    3 "modelReduce" model_reduce: bool, 4 "reasonText" reason_text: String, 5 "text" text: String,
    6 "usage" usage: RunVideoAnalysisVideoGenerateResultUsage
} }

/// In the response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoGenerateResultUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunVideoAnalysisVideoGenerateResultUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// In the response of [`RunVideoAnalysis`].
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
    0 "generateFinished" generate_finished: bool, 1 "index" index: i64, 2 "modelId" model_id: String,
    3 "reasonText" reason_text: String, 4 "text" text: String,
    5 "usage" usage: RunVideoAnalysisVideoGenerateResultsUsage
} }

/// In the response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoGenerateResultsUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunVideoAnalysisVideoGenerateResultsUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// In the response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoMindMappingGenerateResult {
    pub generate_finished: Option<bool>,
    pub model_id: Option<String>,
    pub model_reduce: Option<bool>,
    pub text: Option<String>,
    pub usage: Option<RunVideoAnalysisVideoMindMappingGenerateResultUsage>,
    pub video_mind_mappings: Vec<RunVideoAnalysisVideoMindMappings>,
}
model! { RunVideoAnalysisVideoMindMappingGenerateResult {
    0 "generateFinished" generate_finished: bool, 1 "modelId" model_id: String, 2 "modelReduce" model_reduce: bool,
    3 "text" text: String, 4 "usage" usage: RunVideoAnalysisVideoMindMappingGenerateResultUsage,
    5 "videoMindMappings" video_mind_mappings: Vec<RunVideoAnalysisVideoMindMappings>
} }

/// In the response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoMindMappingGenerateResultUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunVideoAnalysisVideoMindMappingGenerateResultUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// In the response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoMindMappings {
    pub child_nodes: Vec<RunVideoAnalysisChildNodes>,
    pub name: Option<String>,
}
model! { RunVideoAnalysisVideoMindMappings {
    0 "childNodes" child_nodes: Vec<RunVideoAnalysisChildNodes>, 1 "name" name: String
} }

/// In the response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisChildNodes {
    pub child_nodes: Vec<RunVideoAnalysisChildNodesChildNodes>,
    pub name: Option<String>,
}
model! { RunVideoAnalysisChildNodes {
    0 "childNodes" child_nodes: Vec<RunVideoAnalysisChildNodesChildNodes>, 1 "name" name: String
} }

/// In the response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisChildNodesChildNodes {
    pub name: Option<String>,
}
model! { RunVideoAnalysisChildNodesChildNodes {
    0 "name" name: String
} }

/// In the response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoRoleRecognitionResult {
    pub video_roles: Vec<RunVideoAnalysisVideoRoleRecognitionResultVideoRoles>,
}
model! { RunVideoAnalysisVideoRoleRecognitionResult {
    0 "videoRoles" video_roles: Vec<RunVideoAnalysisVideoRoleRecognitionResultVideoRoles>
} }

/// In the response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoRoleRecognitionResultVideoRoles {
    pub is_auto_recognition: Option<bool>,
    pub ratio: Option<f64>,
    pub role_info: Option<String>,
    pub role_name: Option<String>,
    pub time_intervals: Vec<RunVideoAnalysisVideoRolesTimeIntervals>,
}
model! { RunVideoAnalysisVideoRoleRecognitionResultVideoRoles {
    0 "isAutoRecognition" is_auto_recognition: bool, 1 "ratio" ratio: f64, 2 "roleInfo" role_info: String,
    3 "roleName" role_name: String, 4 "timeIntervals" time_intervals: Vec<RunVideoAnalysisVideoRolesTimeIntervals>
} }

/// In the response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoRolesTimeIntervals {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub timestamp: Option<i64>,
    pub url: Option<String>,
}
model! { RunVideoAnalysisVideoRolesTimeIntervals {
    0 "endTime" end_time: i64, 1 "startTime" start_time: i64, 2 "timestamp" timestamp: i64, 3 "url" url: String
} }

/// In the response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoShotSnapshotResult {
    pub video_shots: Vec<RunVideoAnalysisVideoShots>,
}
model! { RunVideoAnalysisVideoShotSnapshotResult {
    0 "videoShots" video_shots: Vec<RunVideoAnalysisVideoShots>
} }

/// In the response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoShots {
    pub end_time: Option<i64>,
    pub end_time_format: Option<String>,
    pub start_time: Option<i64>,
    pub start_time_format: Option<String>,
    pub video_snapshots: Vec<RunVideoAnalysisVideoSnapshots>,
}
model! { RunVideoAnalysisVideoShots {
    0 "endTime" end_time: i64, 1 "endTimeFormat" end_time_format: String, 2 "startTime" start_time: i64,
    3 "startTimeFormat" start_time_format: String,
    4 "videoSnapshots" video_snapshots: Vec<RunVideoAnalysisVideoSnapshots>
} }

/// In the response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoSnapshots {
    pub url: Option<String>,
}
model! { RunVideoAnalysisVideoSnapshots {
    0 "url" url: String
} }

/// In the response of [`RunVideoAnalysis`].
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
    0 "generateFinished" generate_finished: bool, 1 "modelId" model_id: String, 2 "modelReduce" model_reduce: bool,
    3 "text" text: String, 4 "usage" usage: RunVideoAnalysisVideoTitleGenerateResultUsage
} }

/// In the response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisVideoTitleGenerateResultUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunVideoAnalysisVideoTitleGenerateResultUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// In the response of [`RunVideoAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoAnalysisPayloadUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunVideoAnalysisPayloadUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// Runs video detect shot: `RunVideoDetectShot` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/runVideoDetectShot`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/RunVideoDetectShot>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoDetectShot {
    pub intelli_simp_prompt: Option<String>,
    pub intelli_simp_prompt_template_id: Option<String>,
    pub language: Option<String>,
    pub model_custom_prompt_template_id: Option<String>,
    pub model_id: Option<String>,
    pub model_vl_custom_prompt_template_id: Option<String>,
    /// Required.
    pub options: Vec<String>,
    pub original_session_id: Option<String>,
    pub pre_model_id: Option<String>,
    pub prompt: Option<String>,
    /// Required.
    pub recognition_options: Vec<String>,
    pub task_id: Option<String>,
    /// Required.
    pub video_url: String,
    pub vl_prompt: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! {
    RunVideoDetectShot(options: Vec<String>, recognition_options: Vec<String>, video_url: String, workspace_id: String)
    "RunVideoDetectShot" -> RunVideoDetectShotOutput {
    0 "intelliSimpPrompt" intelli_simp_prompt: String,
    1 "intelliSimpPromptTemplateId" intelli_simp_prompt_template_id: String, 2 "language" language: String,
    3 "modelCustomPromptTemplateId" model_custom_prompt_template_id: String, 4 "modelId" model_id: String,
    5 "modelVlCustomPromptTemplateId" model_vl_custom_prompt_template_id: String, 6 "options" options,
    7 "originalSessionId" original_session_id: String, 8 "preModelId" pre_model_id: String, 9 "prompt" prompt: String,
    10 "recognitionOptions" recognition_options, 11 "taskId" task_id: String, 12 "videoUrl" video_url,
    13 "vlPrompt" vl_prompt: String, 14 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::Json),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/runVideoDetectShot", } }

/// Response of [`RunVideoDetectShot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoDetectShotOutput {
    pub header: Option<RunVideoDetectShotHeader>,
    pub payload: Option<RunVideoDetectShotPayload>,
}
model! { RunVideoDetectShotOutput {
    0 "header" header: RunVideoDetectShotHeader, 1 "payload" payload: RunVideoDetectShotPayload
} }

/// In the response of [`RunVideoDetectShot`].
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
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "event" event: String,
    3 "eventInfo" event_info: String, 4 "sessionId" session_id: String, 5 "taskId" task_id: String,
    6 "traceId" trace_id: String
} }

/// In the response of [`RunVideoDetectShot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoDetectShotPayload {
    pub output: Option<RunVideoDetectShotOutputItem>,
    pub usage: Option<RunVideoDetectShotUsage>,
}
model! { RunVideoDetectShotPayload {
    0 "output" output: RunVideoDetectShotOutputItem, 1 "usage" usage: RunVideoDetectShotUsage
} }

/// In the response of [`RunVideoDetectShot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoDetectShotOutputItem {
    pub video_split_result: Option<RunVideoDetectShotVideoSplitResult>,
}
model! { RunVideoDetectShotOutputItem {
    0 "videoSplitResult" video_split_result: RunVideoDetectShotVideoSplitResult
} }

/// In the response of [`RunVideoDetectShot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoDetectShotVideoSplitResult {
    pub reason_text: Option<String>,
    pub text: Option<String>,
    pub video_parts: Vec<BTreeMap<String, String>>,
    pub video_recognition_result: Vec<RunVideoDetectShotVideoRecognitionResult>,
}
model! { RunVideoDetectShotVideoSplitResult {
    0 "reasonText" reason_text: String, 1 "text" text: String,
    2 "videoParts" video_parts: Vec<BTreeMap<String, String>>,
    3 "videoRecognitionResult" video_recognition_result: Vec<RunVideoDetectShotVideoRecognitionResult>
} }

/// In the response of [`RunVideoDetectShot`].
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
    0 "asr" asr: String, 1 "endTime" end_time: i64, 2 "ocr" ocr: String, 3 "startTime" start_time: i64,
    4 "vl" vl: String
} }

/// In the response of [`RunVideoDetectShot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunVideoDetectShotUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { RunVideoDetectShotUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// Submits enterprise voc analysis task: `SubmitEnterpriseVocAnalysisTask` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/submitEnterpriseVocAnalysisTask`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/SubmitEnterpriseVocAnalysisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEnterpriseVocAnalysisTask {
    /// Secret.
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
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::Json),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/submitEnterpriseVocAnalysisTask", } }

/// In the request of [`SubmitEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEnterpriseVocAnalysisTaskContents {
    pub id: Option<String>,
    pub text: Option<String>,
}
input! { SubmitEnterpriseVocAnalysisTaskContents() {
    0 "id" id: String, 1 "text" text: String
} }

/// In the request of [`SubmitEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEnterpriseVocAnalysisTaskFilterTags {
    pub tag_define_prompt: Option<String>,
    pub tag_name: Option<String>,
}
input! { SubmitEnterpriseVocAnalysisTaskFilterTags() {
    0 "tagDefinePrompt" tag_define_prompt: String, 1 "tagName" tag_name: String
} }

/// In the request of [`SubmitEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEnterpriseVocAnalysisTaskTags {
    pub tag_define_prompt: Option<String>,
    pub tag_name: Option<String>,
}
input! { SubmitEnterpriseVocAnalysisTaskTags() {
    0 "tagDefinePrompt" tag_define_prompt: String, 1 "tagName" tag_name: String
} }

/// Response of [`SubmitEnterpriseVocAnalysisTask`].
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
    0 "code" code: String, 1 "data" data: SubmitEnterpriseVocAnalysisTaskData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`SubmitEnterpriseVocAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEnterpriseVocAnalysisTaskData {
    pub task_id: Option<String>,
}
model! { SubmitEnterpriseVocAnalysisTaskData {
    0 "taskId" task_id: String
} }

/// Submits essay correction task: `SubmitEssayCorrectionTask` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/submitEssayCorrectionTask`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/SubmitEssayCorrectionTask>.
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
    /// Required.
    pub workspace_id: String,
}
operation! { SubmitEssayCorrectionTask(workspace_id: String)
    "SubmitEssayCorrectionTask" -> SubmitEssayCorrectionTaskOutput {
    0 "dimensions" dimensions: Vec<SubmitEssayCorrectionTaskDimensions>, 1 "grade" grade: String,
    2 "modelId" model_id: String, 3 "otherReviewPoints" other_review_points: String, 4 "question" question: String,
    5 "subject" subject: String, 6 "tasks" tasks: Vec<SubmitEssayCorrectionTaskTasks>, 7 "totalScore" total_score: i64,
    8 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/submitEssayCorrectionTask", } }

/// In the request of [`SubmitEssayCorrectionTask`].
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

/// In the request of [`SubmitEssayCorrectionTask`].
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

/// Response of [`SubmitEssayCorrectionTask`].
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
    0 "code" code: String, 1 "data" data: SubmitEssayCorrectionTaskData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`SubmitEssayCorrectionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitEssayCorrectionTaskData {
    pub task_id: Option<String>,
}
model! { SubmitEssayCorrectionTaskData {
    0 "taskId" task_id: String
} }

/// Submits tag mining analysis task: `SubmitTagMiningAnalysisTask` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/submitTagMiningAnalysisTask`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/SubmitTagMiningAnalysisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTagMiningAnalysisTask {
    /// Secret.
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
    /// Required.
    pub workspace_id: String,
}
operation! { SubmitTagMiningAnalysisTask(workspace_id: String)
    "SubmitTagMiningAnalysisTask" -> SubmitTagMiningAnalysisTaskOutput {
    0 "apiKey" api_key: Secret, 1 "batchTask" batch_task: bool, 2 "businessType" business_type: String,
    3 "contents" contents: Vec<String>, 4 "extraInfo" extra_info: String, 5 "modelId" model_id: String,
    6 "outputFormat" output_format: String, 7 "tags" tags: Vec<SubmitTagMiningAnalysisTaskTags>,
    8 "taskDescription" task_description: String, 9 "url" url: String, 10 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/submitTagMiningAnalysisTask", } }

/// In the request of [`SubmitTagMiningAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTagMiningAnalysisTaskTags {
    pub tag_define_prompt: Option<String>,
    pub tag_name: Option<String>,
}
input! { SubmitTagMiningAnalysisTaskTags() {
    0 "tagDefinePrompt" tag_define_prompt: String, 1 "tagName" tag_name: String
} }

/// Response of [`SubmitTagMiningAnalysisTask`].
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
    0 "code" code: String, 1 "data" data: SubmitTagMiningAnalysisTaskData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`SubmitTagMiningAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTagMiningAnalysisTaskData {
    pub task_id: Option<String>,
}
model! { SubmitTagMiningAnalysisTaskData {
    0 "taskId" task_id: String
} }

/// Submits video analysis task: `SubmitVideoAnalysisTask` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/videoAnalysis/submitVideoAnalysisTask`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/SubmitVideoAnalysisTask>.
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
    /// Required.
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
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::Json),
    Mark::new(15, Location::Body, Style::Json),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::Json),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::Json),
    Mark::new(23, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/videoAnalysis/submitVideoAnalysisTask", } }

/// In the request of [`SubmitVideoAnalysisTask`].
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

/// In the request of [`SubmitVideoAnalysisTask`].
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

/// In the request of [`SubmitVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoAnalysisTaskMetadata {
    pub key_values: Option<Vec<SubmitVideoAnalysisTaskKeyValues>>,
}
input! { SubmitVideoAnalysisTaskMetadata() {
    0 "keyValues" key_values: Vec<SubmitVideoAnalysisTaskKeyValues>
} }

/// In the request of [`SubmitVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoAnalysisTaskKeyValues {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SubmitVideoAnalysisTaskKeyValues() {
    0 "key" key: String, 1 "value" value: String
} }

/// In the request of [`SubmitVideoAnalysisTask`].
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

/// In the request of [`SubmitVideoAnalysisTask`].
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

/// In the request of [`SubmitVideoAnalysisTask`].
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

/// In the request of [`SubmitVideoAnalysisTask`].
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

/// In the request of [`SubmitVideoAnalysisTask`].
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

/// In the request of [`SubmitVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoAnalysisTaskTimeIntervals {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { SubmitVideoAnalysisTaskTimeIntervals() {
    0 "endTime" end_time: i64, 1 "startTime" start_time: i64
} }

/// Response of [`SubmitVideoAnalysisTask`].
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
    0 "code" code: String, 1 "data" data: SubmitVideoAnalysisTaskData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`SubmitVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoAnalysisTaskData {
    pub task_id: Option<String>,
}
model! { SubmitVideoAnalysisTaskData {
    0 "taskId" task_id: String
} }

/// Submits video detect shot task: `SubmitVideoDetectShotTask` of `quanmiaolightapp` 2024-08-01.
///
/// POST `/{workspaceId}/quanmiao/lightapp/submitVideoDetectShotTask`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/SubmitVideoDetectShotTask>.
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
    /// Required.
    pub video_url: String,
    pub vl_prompt: Option<String>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::Json),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Path, Style::None)
] { path: "/{workspaceId}/quanmiao/lightapp/submitVideoDetectShotTask", } }

/// Response of [`SubmitVideoDetectShotTask`].
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
    0 "code" code: String, 1 "data" data: SubmitVideoDetectShotTaskData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`SubmitVideoDetectShotTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVideoDetectShotTaskData {
    pub task_id: Option<String>,
}
model! { SubmitVideoDetectShotTaskData {
    0 "taskId" task_id: String
} }

/// Updates video analysis config: `UpdateVideoAnalysisConfig` of `quanmiaolightapp` 2024-08-01.
///
/// PUT `/{workspaceId}/quanmiao/lightapp/videoAnalysis/updateVideoAnalysisConfig`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/UpdateVideoAnalysisConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoAnalysisConfig {
    /// Required.
    pub async_concurrency: i64,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateVideoAnalysisConfig(async_concurrency: i64, workspace_id: String)
    "UpdateVideoAnalysisConfig" -> UpdateVideoAnalysisConfigOutput {
    0 "asyncConcurrency" async_concurrency, 1 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/{workspaceId}/quanmiao/lightapp/videoAnalysis/updateVideoAnalysisConfig", } }

/// Response of [`UpdateVideoAnalysisConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoAnalysisConfigOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateVideoAnalysisConfigOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: i64, 2 "message" message: String,
    3 "success" success: bool
} }

/// Updates video analysis task: `UpdateVideoAnalysisTask` of `quanmiaolightapp` 2024-08-01.
///
/// PUT `/{workspaceId}/quanmiao/lightapp/videoAnalysis/updateVideoAnalysisTask`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/UpdateVideoAnalysisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoAnalysisTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub task_status: String,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateVideoAnalysisTask(task_id: String, task_status: String, workspace_id: String)
    "UpdateVideoAnalysisTask" -> UpdateVideoAnalysisTaskOutput {
    0 "taskId" task_id, 1 "taskStatus" task_status, 2 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/{workspaceId}/quanmiao/lightapp/videoAnalysis/updateVideoAnalysisTask", } }

/// Response of [`UpdateVideoAnalysisTask`].
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
    0 "code" code: String, 1 "data" data: UpdateVideoAnalysisTaskData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`UpdateVideoAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoAnalysisTaskData {
    pub task_error_message: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
model! { UpdateVideoAnalysisTaskData {
    0 "taskErrorMessage" task_error_message: String, 1 "taskId" task_id: String, 2 "taskStatus" task_status: String
} }

/// Updates video analysis tasks: `UpdateVideoAnalysisTasks` of `quanmiaolightapp` 2024-08-01.
///
/// PUT `/{workspaceId}/quanmiao/lightapp/videoAnalysis/updateVideoAnalysisTasks`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/UpdateVideoAnalysisTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoAnalysisTasks {
    /// Required.
    pub task_ids: Vec<String>,
    /// Required.
    pub task_status: String,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateVideoAnalysisTasks(task_ids: Vec<String>, task_status: String, workspace_id: String)
    "UpdateVideoAnalysisTasks" -> UpdateVideoAnalysisTasksOutput {
    0 "taskIds" task_ids, 1 "taskStatus" task_status, 2 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/{workspaceId}/quanmiao/lightapp/videoAnalysis/updateVideoAnalysisTasks", } }

/// Response of [`UpdateVideoAnalysisTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoAnalysisTasksOutput {
    pub code: Option<String>,
    pub data: Vec<UpdateVideoAnalysisTasksData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateVideoAnalysisTasksOutput {
    0 "code" code: String, 1 "data" data: Vec<UpdateVideoAnalysisTasksData>, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`UpdateVideoAnalysisTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoAnalysisTasksData {
    pub task_error_code: Option<String>,
    pub task_error_message: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
model! { UpdateVideoAnalysisTasksData {
    0 "taskErrorCode" task_error_code: String, 1 "taskErrorMessage" task_error_message: String,
    2 "taskId" task_id: String, 3 "taskStatus" task_status: String
} }

/// Updates video detect shot config: `UpdateVideoDetectShotConfig` of `quanmiaolightapp` 2024-08-01.
///
/// PUT `/{workspaceId}/quanmiao/lightapp/videoAnalysis/updateVideoDetectShotConfig`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/UpdateVideoDetectShotConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoDetectShotConfig {
    /// Required.
    pub async_concurrency: i64,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateVideoDetectShotConfig(async_concurrency: i64, workspace_id: String)
    "UpdateVideoDetectShotConfig" -> UpdateVideoDetectShotConfigOutput {
    0 "asyncConcurrency" async_concurrency, 1 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/{workspaceId}/quanmiao/lightapp/videoAnalysis/updateVideoDetectShotConfig", } }

/// Response of [`UpdateVideoDetectShotConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoDetectShotConfigOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateVideoDetectShotConfigOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: i64, 2 "message" message: String,
    3 "success" success: bool
} }

/// Updates video detect shot task: `UpdateVideoDetectShotTask` of `quanmiaolightapp` 2024-08-01.
///
/// PUT `/{workspaceId}/quanmiao/lightapp/updateVideoDetectShotTask`. Changes data. See
/// <https://api.alibabacloud.com/document/QuanMiaoLightApp/2024-08-01/UpdateVideoDetectShotTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoDetectShotTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub task_status: String,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateVideoDetectShotTask(task_id: String, task_status: String, workspace_id: String)
    "UpdateVideoDetectShotTask" -> UpdateVideoDetectShotTaskOutput {
    0 "taskId" task_id, 1 "taskStatus" task_status, 2 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/{workspaceId}/quanmiao/lightapp/updateVideoDetectShotTask", } }

/// Response of [`UpdateVideoDetectShotTask`].
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
    0 "code" code: String, 1 "data" data: UpdateVideoDetectShotTaskData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`UpdateVideoDetectShotTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVideoDetectShotTaskData {
    pub task_error_message: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
model! { UpdateVideoDetectShotTaskData {
    0 "taskErrorMessage" task_error_message: String, 1 "taskId" task_id: String, 2 "taskStatus" task_status: String
} }

#[cfg(feature = "unstable-registry")]
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
