//! `aipodcast` 2025-02-28.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-beijing", "aipodcast.cn-beijing.aliyuncs.com")],
    vpc: &[("cn-beijing", "aipodcast-vpc.cn-beijing.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "aipodcast", version: "2025-02-28", code: "aipodcast", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodcastTaskResultQuery {
    pub task_id: String,
    pub workspace_id: String,
}
operation! { PodcastTaskResultQuery(task_id: String, workspace_id: String)
    "PodcastTaskResultQuery" -> PodcastTaskResultQueryOutput {
    0 "taskId" task_id, 1 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/podcast/task", } }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodcastTaskResultQueryData {
    pub result_url: Option<Value>,
    pub script: Option<String>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
model! { PodcastTaskResultQueryData {
    0 "resultUrl" result_url, 1 "script" script, 2 "taskId" task_id, 3 "taskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodcastTaskSubmit {
    pub counts: Option<i64>,
    pub file_urls: Option<Vec<String>>,
    pub text: Option<String>,
    pub topic: Option<String>,
    pub voices: Option<Vec<String>>,
    pub workspace_id: String,
}
operation! { PodcastTaskSubmit(workspace_id: String) "PodcastTaskSubmit" -> PodcastTaskSubmitOutput {
    0 "counts" counts: i64, 1 "fileUrls" file_urls: Vec<String>, 2 "text" text: String, 3 "topic" topic: String,
    4 "voices" voices: Vec<String>, 5 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::Json },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/podcast/task/submit", } }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodcastTaskSubmitData {
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
model! { PodcastTaskSubmitData {
    0 "taskId" task_id, 1 "taskStatus" task_status
} }

#[cfg(feature = "reflect")]
register! {
    PodcastTaskResultQuery, PodcastTaskSubmit
}
