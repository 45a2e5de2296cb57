//! `aipodcast` of Alibaba Cloud, API version 2025-02-28.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/AIPodcast/2025-02-28/overview>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-beijing", "aipodcast.cn-beijing.aliyuncs.com")],
    &[("cn-beijing", "aipodcast-vpc.cn-beijing.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "aipodcast",
    "2025-02-28",
    "aipodcast",
    &ENDPOINTS,
);

/// `PodcastTaskResultQuery` of `aipodcast` 2025-02-28.
///
/// POST `/podcast/task`. Changes data. See
/// <https://api.alibabacloud.com/document/AIPodcast/2025-02-28/PodcastTaskResultQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodcastTaskResultQuery {
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { PodcastTaskResultQuery(task_id: String, workspace_id: String)
    "PodcastTaskResultQuery" -> PodcastTaskResultQueryOutput {
    0 "taskId" task_id, 1 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/podcast/task", } }

/// Response of [`PodcastTaskResultQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodcastTaskResultQueryOutput {
    pub code: Option<String>,
    pub data: Option<PodcastTaskResultQueryData>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PodcastTaskResultQueryOutput {
    0 "code" code: String, 1 "data" data: PodcastTaskResultQueryData, 2 "httpStatusCode" http_status_code: String,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`PodcastTaskResultQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodcastTaskResultQueryData {
    pub result_url: Option<Value>,
    pub script: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
model! { PodcastTaskResultQueryData {
    0 "resultUrl" result_url: Value, 1 "script" script: String, 2 "taskId" task_id: String,
    3 "taskStatus" task_status: String
} }

/// `PodcastTaskSubmit` of `aipodcast` 2025-02-28.
///
/// POST `/podcast/task/submit`. Changes data. See
/// <https://api.alibabacloud.com/document/AIPodcast/2025-02-28/PodcastTaskSubmit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodcastTaskSubmit {
    pub counts: Option<i64>,
    pub file_urls: Option<Vec<String>>,
    pub text: Option<String>,
    pub topic: Option<String>,
    pub voices: Option<Vec<String>>,
    /// Required.
    pub workspace_id: String,
}
operation! { PodcastTaskSubmit(workspace_id: String) "PodcastTaskSubmit" -> PodcastTaskSubmitOutput {
    0 "counts" counts: i64, 1 "fileUrls" file_urls: Vec<String>, 2 "text" text: String, 3 "topic" topic: String,
    4 "voices" voices: Vec<String>, 5 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None)
] { path: "/podcast/task/submit", } }

/// Response of [`PodcastTaskSubmit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodcastTaskSubmitOutput {
    pub code: Option<String>,
    pub data: Option<PodcastTaskSubmitData>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PodcastTaskSubmitOutput {
    0 "code" code: String, 1 "data" data: PodcastTaskSubmitData, 2 "httpStatusCode" http_status_code: String,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`PodcastTaskSubmit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodcastTaskSubmitData {
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
model! { PodcastTaskSubmitData {
    0 "taskId" task_id: String, 1 "taskStatus" task_status: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    PodcastTaskResultQuery, PodcastTaskSubmit
}
