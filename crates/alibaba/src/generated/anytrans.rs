//! `anytrans` of Alibaba Cloud, API version 2025-07-07.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/AnyTrans/2025-07-07/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, anytrans::GetHtmlTranslateTask};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetHtmlTranslateTask::new("workspace-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-beijing", "anytrans.cn-beijing.aliyuncs.com")],
    &[("cn-beijing", "anytrans-vpc.cn-beijing.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "anytrans",
    "2025-07-07",
    "anytrans",
    &ENDPOINTS,
);

/// Batches translate: `BatchTranslate` of `anytrans` 2025-07-07.
///
/// POST `/anytrans/translate/batch`. Changes data. See
/// <https://api.alibabacloud.com/document/AnyTrans/2025-07-07/BatchTranslate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchTranslate {
    pub ext: Option<BatchTranslateExt>,
    pub format: Option<String>,
    pub scene: Option<String>,
    /// Required.
    pub source_language: String,
    /// Required.
    pub target_language: String,
    /// Required.
    pub text: BTreeMap<String, Value>,
    /// Required.
    pub workspace_id: String,
}
operation! {
    BatchTranslate(source_language: String, target_language: String, text: BTreeMap<String, Value>, workspace_id: String)
    "BatchTranslate" -> BatchTranslateOutput {
    0 "ext" ext: BatchTranslateExt, 1 "format" format: String, 2 "scene" scene: String,
    3 "sourceLanguage" source_language, 4 "targetLanguage" target_language, 5 "text" text, 6 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None)
] { path: "/anytrans/translate/batch", } }

/// In the request of [`BatchTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchTranslateExt {
    pub domain_hint: Option<String>,
    pub examples: Option<Vec<BatchTranslateExamples>>,
    pub sensitives: Option<Vec<String>>,
    pub terminologies: Option<Vec<BatchTranslateTerminologies>>,
    pub text_transform: Option<BatchTranslateTextTransform>,
}
input! { BatchTranslateExt() {
    0 "domainHint" domain_hint: String, 1 "examples" examples: Vec<BatchTranslateExamples>,
    2 "sensitives" sensitives: Vec<String>, 3 "terminologies" terminologies: Vec<BatchTranslateTerminologies>,
    4 "textTransform" text_transform: BatchTranslateTextTransform
} }

/// In the request of [`BatchTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchTranslateExamples {
    pub src: Option<String>,
    pub tgt: Option<String>,
}
input! { BatchTranslateExamples() {
    0 "src" src: String, 1 "tgt" tgt: String
} }

/// In the request of [`BatchTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchTranslateTerminologies {
    pub src: Option<String>,
    pub tgt: Option<String>,
}
input! { BatchTranslateTerminologies() {
    0 "src" src: String, 1 "tgt" tgt: String
} }

/// In the request of [`BatchTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchTranslateTextTransform {
    pub to_lower: Option<bool>,
    pub to_title: Option<bool>,
    pub to_upper: Option<bool>,
}
input! { BatchTranslateTextTransform() {
    0 "toLower" to_lower: bool, 1 "toTitle" to_title: bool, 2 "toUpper" to_upper: bool
} }

/// Response of [`BatchTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchTranslateOutput {
    pub code: Option<String>,
    pub data: Option<BatchTranslateData>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchTranslateOutput {
    0 "code" code: String, 1 "data" data: BatchTranslateData, 2 "httpStatusCode" http_status_code: String,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`BatchTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchTranslateData {
    pub translation_list: Vec<BatchTranslateTranslationList>,
}
model! { BatchTranslateData {
    0 "translationList" translation_list: Vec<BatchTranslateTranslationList>
} }

/// In the response of [`BatchTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchTranslateTranslationList {
    pub code: Option<i64>,
    pub index: Option<String>,
    pub message: Option<String>,
    pub translation: Option<String>,
    pub usage: Option<BatchTranslateUsage>,
}
model! { BatchTranslateTranslationList {
    0 "code" code: i64, 1 "index" index: String, 2 "message" message: String, 3 "translation" translation: String,
    4 "usage" usage: BatchTranslateUsage
} }

/// In the response of [`BatchTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchTranslateUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { BatchTranslateUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// Gets html translate task: `GetHtmlTranslateTask` of `anytrans` 2025-07-07.
///
/// POST `/anytrans/translate/html/get`. Reads only. See
/// <https://api.alibabacloud.com/document/AnyTrans/2025-07-07/GetHtmlTranslateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHtmlTranslateTask {
    pub task_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetHtmlTranslateTask(workspace_id: String) "GetHtmlTranslateTask" -> GetHtmlTranslateTaskOutput {
    0 "taskId" task_id: String, 1 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/anytrans/translate/html/get", } }

/// Response of [`GetHtmlTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHtmlTranslateTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetHtmlTranslateTaskData>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetHtmlTranslateTaskOutput {
    0 "code" code: String, 1 "data" data: GetHtmlTranslateTaskData, 2 "httpStatusCode" http_status_code: String,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`GetHtmlTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHtmlTranslateTaskData {
    pub translation: Option<String>,
    pub usage: Option<GetHtmlTranslateTaskUsage>,
}
model! { GetHtmlTranslateTaskData {
    0 "translation" translation: String, 1 "usage" usage: GetHtmlTranslateTaskUsage
} }

/// In the response of [`GetHtmlTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHtmlTranslateTaskUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { GetHtmlTranslateTaskUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// Gets image translate task: `GetImageTranslateTask` of `anytrans` 2025-07-07.
///
/// POST `/anytrans/translate/image/get`. Reads only. See
/// <https://api.alibabacloud.com/document/AnyTrans/2025-07-07/GetImageTranslateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { GetImageTranslateTask(task_id: String, workspace_id: String)
    "GetImageTranslateTask" -> GetImageTranslateTaskOutput {
    0 "taskId" task_id, 1 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/anytrans/translate/image/get", } }

/// Response of [`GetImageTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetImageTranslateTaskData>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub synchro: Option<bool>,
}
model! { GetImageTranslateTaskOutput {
    0 "code" code: String, 1 "data" data: GetImageTranslateTaskData, 2 "httpStatusCode" http_status_code: String,
    3 "message" message: String, 4 "success" success: bool, 5 "synchro" synchro: bool
} }

/// In the response of [`GetImageTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTaskData {
    pub trace_id: Option<String>,
    pub translation: Option<GetImageTranslateTaskTranslation>,
}
model! { GetImageTranslateTaskData {
    0 "traceId" trace_id: String, 1 "translation" translation: GetImageTranslateTaskTranslation
} }

/// In the response of [`GetImageTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTaskTranslation {
    pub angle: Option<i64>,
    pub bounding_boxes: Vec<GetImageTranslateTaskBoundingBoxes>,
    pub boxes_count: Option<i64>,
    pub height: Option<i64>,
    pub org_height: Option<i64>,
    pub org_width: Option<i64>,
    pub table_infos: Vec<GetImageTranslateTaskTableInfos>,
    pub width: Option<i64>,
}
model! { GetImageTranslateTaskTranslation {
    0 "angle" angle: i64, 1 "boundingBoxes" bounding_boxes: Vec<GetImageTranslateTaskBoundingBoxes>,
    2 "boxesCount" boxes_count: i64, 3 "height" height: i64, 4 "orgHeight" org_height: i64, 5 "orgWidth" org_width: i64,
    6 "tableInfos" table_infos: Vec<GetImageTranslateTaskTableInfos>, 7 "width" width: i64
} }

/// In the response of [`GetImageTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTaskBoundingBoxes {
    pub confidence: Option<f64>,
    pub direction: Option<i64>,
    pub down_left: Option<GetImageTranslateTaskDownLeft>,
    pub down_right: Option<GetImageTranslateTaskDownRight>,
    pub table_cell_id: Option<i64>,
    pub table_id: Option<i64>,
    pub text: Option<String>,
    pub translation: BTreeMap<String, Value>,
    pub up_left: Option<GetImageTranslateTaskUpLeft>,
    pub up_right: Option<GetImageTranslateTaskUpRight>,
}
model! { GetImageTranslateTaskBoundingBoxes {
    0 "confidence" confidence: f64, 1 "direction" direction: i64, 2 "downLeft" down_left: GetImageTranslateTaskDownLeft,
    3 "downRight" down_right: GetImageTranslateTaskDownRight, 4 "tableCellId" table_cell_id: i64,
    5 "tableId" table_id: i64, 6 "text" text: String, 7 "translation" translation: BTreeMap<String, Value>,
    8 "upLeft" up_left: GetImageTranslateTaskUpLeft, 9 "upRight" up_right: GetImageTranslateTaskUpRight
} }

/// In the response of [`GetImageTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTaskDownLeft {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { GetImageTranslateTaskDownLeft {
    0 "x" x: i64, 1 "y" y: i64
} }

/// In the response of [`GetImageTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTaskDownRight {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { GetImageTranslateTaskDownRight {
    0 "x" x: i64, 1 "y" y: i64
} }

/// In the response of [`GetImageTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTaskUpLeft {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { GetImageTranslateTaskUpLeft {
    0 "x" x: i64, 1 "y" y: i64
} }

/// In the response of [`GetImageTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTaskUpRight {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { GetImageTranslateTaskUpRight {
    0 "x" x: i64, 1 "y" y: i64
} }

/// In the response of [`GetImageTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTaskTableInfos {
    pub cell_infos: Vec<GetImageTranslateTaskCellInfos>,
    pub table_id: Option<i64>,
    pub x_cell_size: Option<i64>,
    pub y_cell_size: Option<i64>,
}
model! { GetImageTranslateTaskTableInfos {
    0 "cellInfos" cell_infos: Vec<GetImageTranslateTaskCellInfos>, 1 "tableId" table_id: i64,
    2 "xCellSize" x_cell_size: i64, 3 "yCellSize" y_cell_size: i64
} }

/// In the response of [`GetImageTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTaskCellInfos {
    pub pos: Vec<GetImageTranslateTaskPos>,
    pub table_cell_id: Option<i64>,
    pub text: Option<String>,
    pub xec: Option<i64>,
    pub xsc: Option<i64>,
    pub yec: Option<i64>,
    pub ysc: Option<i64>,
}
model! { GetImageTranslateTaskCellInfos {
    0 "pos" pos: Vec<GetImageTranslateTaskPos>, 1 "tableCellId" table_cell_id: i64, 2 "text" text: String,
    3 "xec" xec: i64, 4 "xsc" xsc: i64, 5 "yec" yec: i64, 6 "ysc" ysc: i64
} }

/// In the response of [`GetImageTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTaskPos {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { GetImageTranslateTaskPos {
    0 "x" x: i64, 1 "y" y: i64
} }

/// Gets long text translate task: `GetLongTextTranslateTask` of `anytrans` 2025-07-07.
///
/// POST `/anytrans/translate/longText/get`. Reads only. See
/// <https://api.alibabacloud.com/document/AnyTrans/2025-07-07/GetLongTextTranslateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLongTextTranslateTask {
    pub task_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetLongTextTranslateTask(workspace_id: String)
    "GetLongTextTranslateTask" -> GetLongTextTranslateTaskOutput {
    0 "taskId" task_id: String, 1 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/anytrans/translate/longText/get", } }

/// Response of [`GetLongTextTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLongTextTranslateTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetLongTextTranslateTaskData>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetLongTextTranslateTaskOutput {
    0 "code" code: String, 1 "data" data: GetLongTextTranslateTaskData, 2 "httpStatusCode" http_status_code: String,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`GetLongTextTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLongTextTranslateTaskData {
    pub translation: Option<String>,
    pub usage: Option<GetLongTextTranslateTaskUsage>,
}
model! { GetLongTextTranslateTaskData {
    0 "translation" translation: String, 1 "usage" usage: GetLongTextTranslateTaskUsage
} }

/// In the response of [`GetLongTextTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLongTextTranslateTaskUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { GetLongTextTranslateTaskUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

/// Submits html translate task: `SubmitHtmlTranslateTask` of `anytrans` 2025-07-07.
///
/// POST `/anytrans/translate/html/submit`. Changes data. See
/// <https://api.alibabacloud.com/document/AnyTrans/2025-07-07/SubmitHtmlTranslateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHtmlTranslateTask {
    pub ext: Option<SubmitHtmlTranslateTaskExt>,
    pub format: Option<String>,
    pub scene: Option<String>,
    pub source_language: Option<String>,
    pub target_language: Option<String>,
    pub text: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { SubmitHtmlTranslateTask(workspace_id: String) "SubmitHtmlTranslateTask" -> SubmitHtmlTranslateTaskOutput {
    0 "ext" ext: SubmitHtmlTranslateTaskExt, 1 "format" format: String, 2 "scene" scene: String,
    3 "sourceLanguage" source_language: String, 4 "targetLanguage" target_language: String, 5 "text" text: String,
    6 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/anytrans/translate/html/submit", } }

/// In the request of [`SubmitHtmlTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHtmlTranslateTaskExt {
    pub domain_hint: Option<String>,
    pub examples: Option<Vec<SubmitHtmlTranslateTaskExamples>>,
    pub sensitives: Option<Vec<String>>,
    pub terminologies: Option<Vec<SubmitHtmlTranslateTaskTerminologies>>,
    pub text_transform: Option<SubmitHtmlTranslateTaskTextTransform>,
}
input! { SubmitHtmlTranslateTaskExt() {
    0 "domainHint" domain_hint: String, 1 "examples" examples: Vec<SubmitHtmlTranslateTaskExamples>,
    2 "sensitives" sensitives: Vec<String>, 3 "terminologies" terminologies: Vec<SubmitHtmlTranslateTaskTerminologies>,
    4 "textTransform" text_transform: SubmitHtmlTranslateTaskTextTransform
} }

/// In the request of [`SubmitHtmlTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHtmlTranslateTaskExamples {
    pub src: Option<String>,
    pub tgt: Option<String>,
}
input! { SubmitHtmlTranslateTaskExamples() {
    0 "src" src: String, 1 "tgt" tgt: String
} }

/// In the request of [`SubmitHtmlTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHtmlTranslateTaskTerminologies {
    pub src: Option<String>,
    pub tgt: Option<String>,
}
input! { SubmitHtmlTranslateTaskTerminologies() {
    0 "src" src: String, 1 "tgt" tgt: String
} }

/// In the request of [`SubmitHtmlTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHtmlTranslateTaskTextTransform {
    pub to_lower: Option<bool>,
    pub to_title: Option<bool>,
    pub to_upper: Option<bool>,
}
input! { SubmitHtmlTranslateTaskTextTransform() {
    0 "toLower" to_lower: bool, 1 "toTitle" to_title: bool, 2 "toUpper" to_upper: bool
} }

/// Response of [`SubmitHtmlTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHtmlTranslateTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitHtmlTranslateTaskData>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitHtmlTranslateTaskOutput {
    0 "code" code: String, 1 "data" data: SubmitHtmlTranslateTaskData, 2 "httpStatusCode" http_status_code: String,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`SubmitHtmlTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHtmlTranslateTaskData {
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { SubmitHtmlTranslateTaskData {
    0 "status" status: String, 1 "taskId" task_id: String
} }

/// Submits image translate task: `SubmitImageTranslateTask` of `anytrans` 2025-07-07.
///
/// POST `/anytrans/translate/image/submit`. Changes data. See
/// <https://api.alibabacloud.com/document/AnyTrans/2025-07-07/SubmitImageTranslateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageTranslateTask {
    pub ext: Option<SubmitImageTranslateTaskExt>,
    pub format: Option<String>,
    /// Required.
    pub scene: String,
    /// Required.
    pub source_language: String,
    /// Required.
    pub target_language: Vec<String>,
    /// Required.
    pub text: String,
    /// Required.
    pub workspace_id: String,
}

/// Arguments of [`SubmitImageTranslateTask::new`].
pub struct SubmitImageTranslateTaskRequired {
    pub scene: String,
    pub source_language: String,
    pub target_language: Vec<String>,
    pub text: String,
    pub workspace_id: String,
}
operation! {
    SubmitImageTranslateTask { SubmitImageTranslateTaskRequired: scene, source_language, target_language, text, workspace_id }
    "SubmitImageTranslateTask" -> SubmitImageTranslateTaskOutput {
    0 "ext" ext: SubmitImageTranslateTaskExt, 1 "format" format: String, 2 "scene" scene,
    3 "sourceLanguage" source_language, 4 "targetLanguage" target_language, 5 "text" text, 6 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/anytrans/translate/image/submit", } }

/// In the request of [`SubmitImageTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageTranslateTaskExt {
    pub domain_hint: Option<String>,
    pub examples: Option<Vec<SubmitImageTranslateTaskExamples>>,
    pub sensitives: Option<Vec<String>>,
    pub terminologies: Option<Vec<SubmitImageTranslateTaskTerminologies>>,
    pub text_transform: Option<SubmitImageTranslateTaskTextTransform>,
}
input! { SubmitImageTranslateTaskExt() {
    0 "domainHint" domain_hint: String, 1 "examples" examples: Vec<SubmitImageTranslateTaskExamples>,
    2 "sensitives" sensitives: Vec<String>, 3 "terminologies" terminologies: Vec<SubmitImageTranslateTaskTerminologies>,
    4 "textTransform" text_transform: SubmitImageTranslateTaskTextTransform
} }

/// In the request of [`SubmitImageTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageTranslateTaskExamples {
    pub src: Option<String>,
    pub tgt: Option<String>,
}
input! { SubmitImageTranslateTaskExamples() {
    0 "src" src: String, 1 "tgt" tgt: String
} }

/// In the request of [`SubmitImageTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageTranslateTaskTerminologies {
    pub src: Option<String>,
    pub tgt: Option<String>,
}
input! { SubmitImageTranslateTaskTerminologies() {
    0 "src" src: String, 1 "tgt" tgt: String
} }

/// In the request of [`SubmitImageTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageTranslateTaskTextTransform {
    pub to_lower: Option<bool>,
    pub to_title: Option<bool>,
    pub to_upper: Option<bool>,
}
input! { SubmitImageTranslateTaskTextTransform() {
    0 "toLower" to_lower: bool, 1 "toTitle" to_title: bool, 2 "toUpper" to_upper: bool
} }

/// Response of [`SubmitImageTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageTranslateTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitImageTranslateTaskData>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitImageTranslateTaskOutput {
    0 "code" code: String, 1 "data" data: SubmitImageTranslateTaskData, 2 "httpStatusCode" http_status_code: String,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`SubmitImageTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageTranslateTaskData {
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { SubmitImageTranslateTaskData {
    0 "status" status: String, 1 "taskId" task_id: String
} }

/// Submits long text translate task: `SubmitLongTextTranslateTask` of `anytrans` 2025-07-07.
///
/// POST `/anytrans/translate/longText/submit`. Changes data. See
/// <https://api.alibabacloud.com/document/AnyTrans/2025-07-07/SubmitLongTextTranslateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLongTextTranslateTask {
    pub ext: Option<SubmitLongTextTranslateTaskExt>,
    pub format: Option<String>,
    pub scene: Option<String>,
    pub source_language: Option<String>,
    pub target_language: Option<String>,
    pub text: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { SubmitLongTextTranslateTask(workspace_id: String)
    "SubmitLongTextTranslateTask" -> SubmitLongTextTranslateTaskOutput {
    0 "ext" ext: SubmitLongTextTranslateTaskExt, 1 "format" format: String, 2 "scene" scene: String,
    3 "sourceLanguage" source_language: String, 4 "targetLanguage" target_language: String, 5 "text" text: String,
    6 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/anytrans/translate/longText/submit", } }

/// In the request of [`SubmitLongTextTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLongTextTranslateTaskExt {
    pub domain_hint: Option<String>,
    pub examples: Option<Vec<SubmitLongTextTranslateTaskExamples>>,
    pub sensitives: Option<Vec<String>>,
    pub terminologies: Option<Vec<SubmitLongTextTranslateTaskTerminologies>>,
    pub text_transform: Option<SubmitLongTextTranslateTaskTextTransform>,
}
input! { SubmitLongTextTranslateTaskExt() {
    0 "domainHint" domain_hint: String, 1 "examples" examples: Vec<SubmitLongTextTranslateTaskExamples>,
    2 "sensitives" sensitives: Vec<String>,
    3 "terminologies" terminologies: Vec<SubmitLongTextTranslateTaskTerminologies>,
    4 "textTransform" text_transform: SubmitLongTextTranslateTaskTextTransform
} }

/// In the request of [`SubmitLongTextTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLongTextTranslateTaskExamples {
    pub src: Option<String>,
    pub tgt: Option<String>,
}
input! { SubmitLongTextTranslateTaskExamples() {
    0 "src" src: String, 1 "tgt" tgt: String
} }

/// In the request of [`SubmitLongTextTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLongTextTranslateTaskTerminologies {
    pub src: Option<String>,
    pub tgt: Option<String>,
}
input! { SubmitLongTextTranslateTaskTerminologies() {
    0 "src" src: String, 1 "tgt" tgt: String
} }

/// In the request of [`SubmitLongTextTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLongTextTranslateTaskTextTransform {
    pub to_lower: Option<bool>,
    pub to_title: Option<bool>,
    pub to_upper: Option<bool>,
}
input! { SubmitLongTextTranslateTaskTextTransform() {
    0 "toLower" to_lower: bool, 1 "toTitle" to_title: bool, 2 "toUpper" to_upper: bool
} }

/// Response of [`SubmitLongTextTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLongTextTranslateTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitLongTextTranslateTaskData>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitLongTextTranslateTaskOutput {
    0 "code" code: String, 1 "data" data: SubmitLongTextTranslateTaskData, 2 "httpStatusCode" http_status_code: String,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`SubmitLongTextTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLongTextTranslateTaskData {
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { SubmitLongTextTranslateTaskData {
    0 "status" status: String, 1 "taskId" task_id: String
} }

/// `TextTranslate` of `anytrans` 2025-07-07.
///
/// POST `/anytrans/translate/text`. Changes data. See
/// <https://api.alibabacloud.com/document/AnyTrans/2025-07-07/TextTranslate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextTranslate {
    pub ext: Option<TextTranslateExt>,
    pub format: Option<String>,
    pub scene: Option<String>,
    /// Required.
    pub source_language: String,
    /// Required.
    pub target_language: String,
    /// Required.
    pub text: String,
    /// Required.
    pub workspace_id: String,
}
operation! { TextTranslate(source_language: String, target_language: String, text: String, workspace_id: String)
    "TextTranslate" -> TextTranslateOutput {
    0 "ext" ext: TextTranslateExt, 1 "format" format: String, 2 "scene" scene: String,
    3 "sourceLanguage" source_language, 4 "targetLanguage" target_language, 5 "text" text, 6 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/anytrans/translate/text", } }

/// In the request of [`TextTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextTranslateExt {
    pub domain_hint: Option<String>,
    pub examples: Option<Vec<TextTranslateExamples>>,
    pub sensitives: Option<Vec<String>>,
    pub terminologies: Option<Vec<TextTranslateTerminologies>>,
    pub text_transform: Option<TextTranslateTextTransform>,
}
input! { TextTranslateExt() {
    0 "domainHint" domain_hint: String, 1 "examples" examples: Vec<TextTranslateExamples>,
    2 "sensitives" sensitives: Vec<String>, 3 "terminologies" terminologies: Vec<TextTranslateTerminologies>,
    4 "textTransform" text_transform: TextTranslateTextTransform
} }

/// In the request of [`TextTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextTranslateExamples {
    pub src: Option<String>,
    pub tgt: Option<String>,
}
input! { TextTranslateExamples() {
    0 "src" src: String, 1 "tgt" tgt: String
} }

/// In the request of [`TextTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextTranslateTerminologies {
    pub src: Option<String>,
    pub tgt: Option<String>,
}
input! { TextTranslateTerminologies() {
    0 "src" src: String, 1 "tgt" tgt: String
} }

/// In the request of [`TextTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextTranslateTextTransform {
    pub to_lower: Option<bool>,
    pub to_title: Option<bool>,
    pub to_upper: Option<bool>,
}
input! { TextTranslateTextTransform() {
    0 "toLower" to_lower: bool, 1 "toTitle" to_title: bool, 2 "toUpper" to_upper: bool
} }

/// Response of [`TextTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextTranslateOutput {
    pub code: Option<String>,
    pub data: Option<TextTranslateData>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { TextTranslateOutput {
    0 "code" code: String, 1 "data" data: TextTranslateData, 2 "httpStatusCode" http_status_code: String,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`TextTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextTranslateData {
    pub translation: Option<String>,
    pub usage: Option<TextTranslateUsage>,
}
model! { TextTranslateData {
    0 "translation" translation: String, 1 "usage" usage: TextTranslateUsage
} }

/// In the response of [`TextTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextTranslateUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { TextTranslateUsage {
    0 "inputTokens" input_tokens: i64, 1 "outputTokens" output_tokens: i64, 2 "totalTokens" total_tokens: i64
} }

#[cfg(feature = "unstable-registry")]
register! {
    BatchTranslate, GetHtmlTranslateTask, GetImageTranslateTask, GetLongTextTranslateTask, SubmitHtmlTranslateTask,
    SubmitImageTranslateTask, SubmitLongTextTranslateTask, TextTranslate
}
