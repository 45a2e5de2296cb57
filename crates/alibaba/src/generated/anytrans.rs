//! `anytrans` 2025-07-07.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-beijing", "anytrans.cn-beijing.aliyuncs.com")],
    vpc: &[("cn-beijing", "anytrans-vpc.cn-beijing.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "anytrans", version: "2025-07-07", code: "anytrans", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchTranslate {
    pub ext: Option<BatchTranslateExt>,
    pub format: Option<String>,
    pub scene: Option<String>,
    pub source_language: String,
    pub target_language: String,
    pub text: BTreeMap<String, Value>,
    pub workspace_id: String,
}
operation! { BatchTranslate(source_language: String, target_language: String, text: BTreeMap<String, Value>, workspace_id: String)
    "BatchTranslate" -> BatchTranslateOutput {
    0 "ext" ext: BatchTranslateExt, 1 "format" format: String, 2 "scene" scene: String,
    3 "sourceLanguage" source_language, 4 "targetLanguage" target_language, 5 "text" text, 6 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/anytrans/translate/batch", } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchTranslateExamples {
    pub src: Option<String>,
    pub tgt: Option<String>,
}
input! { BatchTranslateExamples() {
    0 "src" src: String, 1 "tgt" tgt: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchTranslateTerminologies {
    pub src: Option<String>,
    pub tgt: Option<String>,
}
input! { BatchTranslateTerminologies() {
    0 "src" src: String, 1 "tgt" tgt: String
} }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchTranslateData {
    pub translation_list: Option<Vec<BatchTranslateTranslationList>>,
}
model! { BatchTranslateData {
    0 "translationList" translation_list
} }

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
    0 "code" code, 1 "index" index, 2 "message" message, 3 "translation" translation, 4 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchTranslateUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { BatchTranslateUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHtmlTranslateTask {
    pub task_id: Option<String>,
    pub workspace_id: String,
}
operation! { GetHtmlTranslateTask(workspace_id: String) "GetHtmlTranslateTask" -> GetHtmlTranslateTaskOutput {
    0 "taskId" task_id: String, 1 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/anytrans/translate/html/get", } }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHtmlTranslateTaskData {
    pub translation: Option<String>,
    pub usage: Option<GetHtmlTranslateTaskUsage>,
}
model! { GetHtmlTranslateTaskData {
    0 "translation" translation, 1 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHtmlTranslateTaskUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { GetHtmlTranslateTaskUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTask {
    pub task_id: String,
    pub workspace_id: String,
}
operation! { GetImageTranslateTask(task_id: String, workspace_id: String)
    "GetImageTranslateTask" -> GetImageTranslateTaskOutput {
    0 "taskId" task_id, 1 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/anytrans/translate/image/get", } }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success,
    5 "synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTaskData {
    pub trace_id: Option<String>,
    pub translation: Option<GetImageTranslateTaskTranslation>,
}
model! { GetImageTranslateTaskData {
    0 "traceId" trace_id, 1 "translation" translation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTaskTranslation {
    pub angle: Option<i64>,
    pub bounding_boxes: Option<Vec<GetImageTranslateTaskBoundingBoxes>>,
    pub boxes_count: Option<i64>,
    pub height: Option<i64>,
    pub org_height: Option<i64>,
    pub org_width: Option<i64>,
    pub table_infos: Option<Vec<GetImageTranslateTaskTableInfos>>,
    pub width: Option<i64>,
}
model! { GetImageTranslateTaskTranslation {
    0 "angle" angle, 1 "boundingBoxes" bounding_boxes, 2 "boxesCount" boxes_count, 3 "height" height,
    4 "orgHeight" org_height, 5 "orgWidth" org_width, 6 "tableInfos" table_infos, 7 "width" width
} }

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
    pub translation: Option<BTreeMap<String, Value>>,
    pub up_left: Option<GetImageTranslateTaskUpLeft>,
    pub up_right: Option<GetImageTranslateTaskUpRight>,
}
model! { GetImageTranslateTaskBoundingBoxes {
    0 "confidence" confidence, 1 "direction" direction, 2 "downLeft" down_left, 3 "downRight" down_right,
    4 "tableCellId" table_cell_id, 5 "tableId" table_id, 6 "text" text, 7 "translation" translation, 8 "upLeft" up_left,
    9 "upRight" up_right
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTaskDownLeft {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { GetImageTranslateTaskDownLeft {
    0 "x" x, 1 "y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTaskDownRight {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { GetImageTranslateTaskDownRight {
    0 "x" x, 1 "y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTaskUpLeft {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { GetImageTranslateTaskUpLeft {
    0 "x" x, 1 "y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTaskUpRight {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { GetImageTranslateTaskUpRight {
    0 "x" x, 1 "y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTaskTableInfos {
    pub cell_infos: Option<Vec<GetImageTranslateTaskCellInfos>>,
    pub table_id: Option<i64>,
    pub x_cell_size: Option<i64>,
    pub y_cell_size: Option<i64>,
}
model! { GetImageTranslateTaskTableInfos {
    0 "cellInfos" cell_infos, 1 "tableId" table_id, 2 "xCellSize" x_cell_size, 3 "yCellSize" y_cell_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTaskCellInfos {
    pub pos: Option<Vec<GetImageTranslateTaskPos>>,
    pub table_cell_id: Option<i64>,
    pub text: Option<String>,
    pub xec: Option<i64>,
    pub xsc: Option<i64>,
    pub yec: Option<i64>,
    pub ysc: Option<i64>,
}
model! { GetImageTranslateTaskCellInfos {
    0 "pos" pos, 1 "tableCellId" table_cell_id, 2 "text" text, 3 "xec" xec, 4 "xsc" xsc, 5 "yec" yec, 6 "ysc" ysc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTaskPos {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { GetImageTranslateTaskPos {
    0 "x" x, 1 "y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLongTextTranslateTask {
    pub task_id: Option<String>,
    pub workspace_id: String,
}
operation! { GetLongTextTranslateTask(workspace_id: String)
    "GetLongTextTranslateTask" -> GetLongTextTranslateTaskOutput {
    0 "taskId" task_id: String, 1 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/anytrans/translate/longText/get", } }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLongTextTranslateTaskData {
    pub translation: Option<String>,
    pub usage: Option<GetLongTextTranslateTaskUsage>,
}
model! { GetLongTextTranslateTaskData {
    0 "translation" translation, 1 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLongTextTranslateTaskUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { GetLongTextTranslateTaskUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHtmlTranslateTask {
    pub ext: Option<SubmitHtmlTranslateTaskExt>,
    pub format: Option<String>,
    pub scene: Option<String>,
    pub source_language: Option<String>,
    pub target_language: Option<String>,
    pub text: Option<String>,
    pub workspace_id: String,
}
operation! { SubmitHtmlTranslateTask(workspace_id: String) "SubmitHtmlTranslateTask" -> SubmitHtmlTranslateTaskOutput {
    0 "ext" ext: SubmitHtmlTranslateTaskExt, 1 "format" format: String, 2 "scene" scene: String,
    3 "sourceLanguage" source_language: String, 4 "targetLanguage" target_language: String, 5 "text" text: String,
    6 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/anytrans/translate/html/submit", } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHtmlTranslateTaskExamples {
    pub src: Option<String>,
    pub tgt: Option<String>,
}
input! { SubmitHtmlTranslateTaskExamples() {
    0 "src" src: String, 1 "tgt" tgt: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHtmlTranslateTaskTerminologies {
    pub src: Option<String>,
    pub tgt: Option<String>,
}
input! { SubmitHtmlTranslateTaskTerminologies() {
    0 "src" src: String, 1 "tgt" tgt: String
} }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHtmlTranslateTaskData {
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { SubmitHtmlTranslateTaskData {
    0 "status" status, 1 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageTranslateTask {
    pub ext: Option<SubmitImageTranslateTaskExt>,
    pub format: Option<String>,
    pub scene: String,
    pub source_language: String,
    pub target_language: Vec<String>,
    pub text: String,
    pub workspace_id: String,
}

/// What [`SubmitImageTranslateTask::new`] takes.
pub struct SubmitImageTranslateTaskRequired {
    pub scene: String,
    pub source_language: String,
    pub target_language: Vec<String>,
    pub text: String,
    pub workspace_id: String,
}
operation! { SubmitImageTranslateTask{SubmitImageTranslateTaskRequired: scene, source_language, target_language, text, workspace_id}
    "SubmitImageTranslateTask" -> SubmitImageTranslateTaskOutput {
    0 "ext" ext: SubmitImageTranslateTaskExt, 1 "format" format: String, 2 "scene" scene,
    3 "sourceLanguage" source_language, 4 "targetLanguage" target_language, 5 "text" text, 6 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::Json },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/anytrans/translate/image/submit", } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageTranslateTaskExamples {
    pub src: Option<String>,
    pub tgt: Option<String>,
}
input! { SubmitImageTranslateTaskExamples() {
    0 "src" src: String, 1 "tgt" tgt: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageTranslateTaskTerminologies {
    pub src: Option<String>,
    pub tgt: Option<String>,
}
input! { SubmitImageTranslateTaskTerminologies() {
    0 "src" src: String, 1 "tgt" tgt: String
} }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitImageTranslateTaskData {
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { SubmitImageTranslateTaskData {
    0 "status" status, 1 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLongTextTranslateTask {
    pub ext: Option<SubmitLongTextTranslateTaskExt>,
    pub format: Option<String>,
    pub scene: Option<String>,
    pub source_language: Option<String>,
    pub target_language: Option<String>,
    pub text: Option<String>,
    pub workspace_id: String,
}
operation! { SubmitLongTextTranslateTask(workspace_id: String)
    "SubmitLongTextTranslateTask" -> SubmitLongTextTranslateTaskOutput {
    0 "ext" ext: SubmitLongTextTranslateTaskExt, 1 "format" format: String, 2 "scene" scene: String,
    3 "sourceLanguage" source_language: String, 4 "targetLanguage" target_language: String, 5 "text" text: String,
    6 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/anytrans/translate/longText/submit", } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLongTextTranslateTaskExamples {
    pub src: Option<String>,
    pub tgt: Option<String>,
}
input! { SubmitLongTextTranslateTaskExamples() {
    0 "src" src: String, 1 "tgt" tgt: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLongTextTranslateTaskTerminologies {
    pub src: Option<String>,
    pub tgt: Option<String>,
}
input! { SubmitLongTextTranslateTaskTerminologies() {
    0 "src" src: String, 1 "tgt" tgt: String
} }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitLongTextTranslateTaskData {
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { SubmitLongTextTranslateTaskData {
    0 "status" status, 1 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextTranslate {
    pub ext: Option<TextTranslateExt>,
    pub format: Option<String>,
    pub scene: Option<String>,
    pub source_language: String,
    pub target_language: String,
    pub text: String,
    pub workspace_id: String,
}
operation! { TextTranslate(source_language: String, target_language: String, text: String, workspace_id: String)
    "TextTranslate" -> TextTranslateOutput {
    0 "ext" ext: TextTranslateExt, 1 "format" format: String, 2 "scene" scene: String,
    3 "sourceLanguage" source_language, 4 "targetLanguage" target_language, 5 "text" text, 6 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/anytrans/translate/text", } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextTranslateExamples {
    pub src: Option<String>,
    pub tgt: Option<String>,
}
input! { TextTranslateExamples() {
    0 "src" src: String, 1 "tgt" tgt: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextTranslateTerminologies {
    pub src: Option<String>,
    pub tgt: Option<String>,
}
input! { TextTranslateTerminologies() {
    0 "src" src: String, 1 "tgt" tgt: String
} }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextTranslateData {
    pub translation: Option<String>,
    pub usage: Option<TextTranslateUsage>,
}
model! { TextTranslateData {
    0 "translation" translation, 1 "usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextTranslateUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { TextTranslateUsage {
    0 "inputTokens" input_tokens, 1 "outputTokens" output_tokens, 2 "totalTokens" total_tokens
} }

#[cfg(feature = "reflect")]
register! {
    BatchTranslate, GetHtmlTranslateTask, GetImageTranslateTask, GetLongTextTranslateTask, SubmitHtmlTranslateTask,
    SubmitImageTranslateTask, SubmitLongTextTranslateTask, TextTranslate
}
