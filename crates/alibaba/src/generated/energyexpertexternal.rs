//! `energyexpertexternal` of Alibaba Cloud, API version 2022-09-23.
//!
//! Endpoint: a table of 2 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, energyexpertexternal::GetChatFolderList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetChatFolderList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "energyexpertexternal.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "energyexpertexternal.cn-hangzhou.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "energyexpertexternal-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "energyexpertexternal-vpc.cn-hangzhou.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "energyexpertexternal",
    "2022-09-23",
    "energyexpertexternal",
    &ENDPOINTS,
);

/// `AISearchResourceAdd` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/aiSearch/resource/add`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/AISearchResourceAdd>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceAdd {
    pub data: Option<Value>,
    /// Required.
    pub r#type: String,
}
operation! { AISearchResourceAdd(r#type: String) "AISearchResourceAdd" -> AISearchResourceAddOutput {
    0 "data" data: Value, 1 "type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/v1/aiSearch/resource/add", body: BodyStyle::Json, } }

/// Response of [`AISearchResourceAdd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceAddOutput {
    pub data: Option<AISearchResourceAddData>,
}
model! { AISearchResourceAddOutput {
    0 "data" data: AISearchResourceAddData
} }

/// In the response of [`AISearchResourceAdd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceAddData {
    pub resource_id: Option<String>,
    pub r#type: Option<String>,
}
model! { AISearchResourceAddData {
    0 "resourceId" resource_id: String, 1 "type" r#type: String
} }

/// `AISearchResourceDelete` of `energyexpertexternal` 2022-09-23.
///
/// DELETE `/api/v1/aiSearch/resource/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/AISearchResourceDelete>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceDelete {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub r#type: String,
}
operation! { AISearchResourceDelete(resource_id: String, r#type: String)
    "AISearchResourceDelete" -> AISearchResourceDeleteOutput {
    0 "resourceId" resource_id, 1 "type" r#type
} { method: "DELETE", path: "/api/v1/aiSearch/resource/delete", } }

/// Response of [`AISearchResourceDelete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceDeleteOutput {
    pub data: Option<AISearchResourceDeleteData>,
}
model! { AISearchResourceDeleteOutput {
    0 "data" data: AISearchResourceDeleteData
} }

/// In the response of [`AISearchResourceDelete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceDeleteData {
    pub resource_id: Option<String>,
    pub r#type: Option<String>,
}
model! { AISearchResourceDeleteData {
    0 "resourceId" resource_id: String, 1 "type" r#type: String
} }

/// `AISearchResourceGetList` of `energyexpertexternal` 2022-09-23.
///
/// GET `/api/v1/aiSearch/resource/list`. Changes data. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/AISearchResourceGetList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceGetList {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_ids: Option<Vec<String>>,
    /// Required.
    pub r#type: String,
}
operation! { AISearchResourceGetList(r#type: String) "AISearchResourceGetList" -> AISearchResourceGetListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64, 2 "resourceIds" resource_ids: Vec<String>,
    3 "type" r#type
} [
    Mark::new(2, Location::Default, Style::Json)
] { method: "GET", path: "/api/v1/aiSearch/resource/list", } }
paged! { AISearchResourceGetList: Value = Number "currentPage", "data.items" data.items, total "data.total" }

/// Response of [`AISearchResourceGetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceGetListOutput {
    pub data: Option<AISearchResourceGetListData>,
}
model! { AISearchResourceGetListOutput {
    0 "data" data: AISearchResourceGetListData
} }

/// In the response of [`AISearchResourceGetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceGetListData {
    pub current_page: Option<String>,
    pub items: Vec<Value>,
    pub page_size: Option<String>,
    pub total: Option<i64>,
}
model! { AISearchResourceGetListData {
    0 "currentPage" current_page: String, 1 "items" items: Vec<Value>, 2 "pageSize" page_size: String,
    3 "total" total: i64
} }

/// `AISearchResourceUpdate` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/aiSearch/resource/update`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/AISearchResourceUpdate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceUpdate {
    pub data: Option<Value>,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub r#type: String,
}
operation! { AISearchResourceUpdate(resource_id: String, r#type: String)
    "AISearchResourceUpdate" -> AISearchResourceUpdateOutput {
    0 "data" data: Value, 1 "resourceId" resource_id, 2 "type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/aiSearch/resource/update", body: BodyStyle::Json, } }

/// Response of [`AISearchResourceUpdate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceUpdateOutput {
    pub data: Option<AISearchResourceUpdateData>,
}
model! { AISearchResourceUpdateOutput {
    0 "data" data: AISearchResourceUpdateData
} }

/// In the response of [`AISearchResourceUpdate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceUpdateData {
    pub resource_id: Option<String>,
    pub r#type: Option<String>,
}
model! { AISearchResourceUpdateData {
    0 "resourceId" resource_id: String, 1 "type" r#type: String
} }

/// `AISearchStream` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/aiSearch/searchStream`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/AISearchStream>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchStream {
    /// Required.
    pub folder_id: String,
    pub message: Option<Vec<AISearchMessageItem>>,
    /// Required.
    pub question: String,
    pub resource_type_needed: Option<Vec<String>>,
}
operation! { AISearchStream(folder_id: String, question: String) "AISearchStream" -> AISearchStreamOutput {
    0 "folderId" folder_id, 1 "message" message: Vec<AISearchMessageItem>, 2 "question" question,
    3 "resourceTypeNeeded" resource_type_needed: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/aiSearch/searchStream", body: BodyStyle::Json, } }

/// In the request of [`AISearchStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchMessageItem {
    pub content: Option<String>,
    pub params: Option<Value>,
    pub r#type: Option<String>,
}
input! { AISearchMessageItem() {
    0 "content" content: String, 1 "params" params: Value, 2 "type" r#type: String
} }

/// Response of [`AISearchStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchStreamOutput {
    pub data: Option<AISearchStreamItem>,
}
model! { AISearchStreamOutput {
    0 "data" data: AISearchStreamItem
} }

/// In the response of [`AISearchStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchStreamItem {
    pub content: Option<String>,
    pub params: Option<Value>,
    pub r#type: Option<String>,
}
model! { AISearchStreamItem {
    0 "content" content: String, 1 "params" params: Value, 2 "type" r#type: String
} }

/// Adds folder: `AddFolder` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/aidoc/folder/add`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/AddFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFolder {
    /// Required.
    pub folder_name: String,
    /// Required.
    pub parent_folder_id: String,
}
operation! { AddFolder(folder_name: String, parent_folder_id: String) "AddFolder" -> AddFolderOutput {
    0 "folderName" folder_name, 1 "parentFolderId" parent_folder_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/v1/aidoc/folder/add", body: BodyStyle::Json, } }

/// Response of [`AddFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFolderOutput {
    pub data: Option<FolderItem>,
}
model! { AddFolderOutput {
    0 "data" data: FolderItem
} }

/// In the response of [`AddFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FolderItem {
    pub current_level: Option<i64>,
    pub doc_count: Option<i64>,
    pub folder_default: Option<i64>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub folder_num: Option<i64>,
    pub oss_domain: Option<String>,
    pub oss_path: Option<String>,
    pub oss_update_by: Option<String>,
    pub parent_folder_id: Option<String>,
    pub resource_path: Option<String>,
    pub storage_type: Option<i64>,
    pub sub_folder_list: Vec<FolderItem>,
    pub sync_parsing_status: Option<i64>,
    pub sync_status: Option<i64>,
    pub task_id: Option<i64>,
}
model! { FolderItem {
    0 "currentLevel" current_level: i64, 1 "docCount" doc_count: i64, 2 "folderDefault" folder_default: i64,
    3 "folderId" folder_id: String, 4 "folderName" folder_name: String, 5 "folderNum" folder_num: i64,
    6 "ossDomain" oss_domain: String, 7 "ossPath" oss_path: String, 8 "ossUpdateBy" oss_update_by: String,
    9 "parentFolderId" parent_folder_id: String, 10 "resourcePath" resource_path: String,
    11 "storageType" storage_type: i64, 12 "subFolderList" sub_folder_list: Vec<FolderItem>,
    13 "syncParsingStatus" sync_parsing_status: i64, 14 "syncStatus" sync_status: i64, 15 "taskId" task_id: i64
} }

/// `AnalyzeVlRealtime` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/aidoc/document/analyzeVlRealtime`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/AnalyzeVlRealtime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeVlRealtime {
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub language: Option<String>,
    pub template_id: Option<String>,
}
operation! { AnalyzeVlRealtime() "AnalyzeVlRealtime" -> AnalyzeVlRealtimeOutput {
    0 "fileName" file_name: String, 1 "fileUrl" file_url: String, 2 "language" language: String,
    3 "templateId" template_id: String
} { path: "/api/v1/aidoc/document/analyzeVlRealtime", } }

/// Response of [`AnalyzeVlRealtime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeVlRealtimeOutput {
    pub data: Option<AnalyzeVlRealtimeData>,
}
model! { AnalyzeVlRealtimeOutput {
    0 "data" data: AnalyzeVlRealtimeData
} }

/// In the response of [`AnalyzeVlRealtime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeVlRealtimeData {
    pub kv_list_info: Vec<AnalyzeVlRealtimeKvListInfo>,
}
model! { AnalyzeVlRealtimeData {
    0 "kvListInfo" kv_list_info: Vec<AnalyzeVlRealtimeKvListInfo>
} }

/// In the response of [`AnalyzeVlRealtime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeVlRealtimeKvListInfo {
    pub context: Option<AnalyzeVlRealtimeContext>,
    pub key_name: Option<String>,
    pub key_value: Option<String>,
}
model! { AnalyzeVlRealtimeKvListInfo {
    0 "context" context: AnalyzeVlRealtimeContext, 1 "keyName" key_name: String, 2 "keyValue" key_value: String
} }

/// In the response of [`AnalyzeVlRealtime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeVlRealtimeContext {
    pub confidence: Option<AnalyzeVlRealtimeConfidence>,
    pub key: Vec<ContentItem>,
    pub value: Vec<ContentItem>,
}
model! { AnalyzeVlRealtimeContext {
    0 "confidence" confidence: AnalyzeVlRealtimeConfidence, 1 "key" key: Vec<ContentItem>,
    2 "value" value: Vec<ContentItem>
} }

/// In the response of [`AnalyzeVlRealtime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeVlRealtimeConfidence {
    pub key_confidence: Option<f64>,
    pub value_confidence: Option<f64>,
}
model! { AnalyzeVlRealtimeConfidence {
    0 "keyConfidence" key_confidence: f64, 1 "valueConfidence" value_confidence: f64
} }

/// In the response of [`AnalyzeVlRealtime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentItem {
    pub ext_info: Vec<ContentItemExtInfo>,
    pub score: Option<f64>,
    pub text: Option<String>,
    pub r#type: Option<String>,
}
model! { ContentItem {
    0 "extInfo" ext_info: Vec<ContentItemExtInfo>, 1 "score" score: f64, 2 "text" text: String, 3 "type" r#type: String
} }

/// In the response of [`AnalyzeVlRealtime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentItemExtInfo {
    pub alignment: Option<String>,
    pub index: Option<i64>,
    pub level: Option<i64>,
    pub page_num: Vec<i64>,
    pub pos: Vec<ContentItemPos>,
    pub sub_type: Option<String>,
    pub text: Option<String>,
    pub r#type: Option<String>,
    pub unique_id: Option<String>,
}
model! { ContentItemExtInfo {
    0 "alignment" alignment: String, 1 "index" index: i64, 2 "level" level: i64, 3 "pageNum" page_num: Vec<i64>,
    4 "pos" pos: Vec<ContentItemPos>, 5 "subType" sub_type: String, 6 "text" text: String, 7 "type" r#type: String,
    8 "uniqueId" unique_id: String
} }

/// In the response of [`AnalyzeVlRealtime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentItemPos {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ContentItemPos {
    0 "x" x: i64, 1 "y" y: i64
} }

/// Batches save instruction status: `BatchSaveInstructionStatus` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/hvac/batchSaveInstructionStatus`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/BatchSaveInstructionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSaveInstructionStatus {
    /// Required.
    pub factory_id: String,
    pub p_key: Option<String>,
    pub status_list: Option<String>,
}
operation! { BatchSaveInstructionStatus(factory_id: String)
    "BatchSaveInstructionStatus" -> BatchSaveInstructionStatusOutput {
    0 "factoryId" factory_id, 1 "pKey" p_key: String, 2 "statusList" status_list: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/carbon/hvac/batchSaveInstructionStatus", body: BodyStyle::Json, } }

/// Response of [`BatchSaveInstructionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSaveInstructionStatusOutput {
    pub data: Option<bool>,
}
model! { BatchSaveInstructionStatusOutput {
    0 "data" data: bool
} }

/// Batches update system running plan: `BatchUpdateSystemRunningPlan` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/hvac/batchUpdateSystemRunningPlan`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/BatchUpdateSystemRunningPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateSystemRunningPlan {
    pub control_type: Option<i64>,
    pub date_type: Option<i64>,
    pub earliest_startup_time: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub factory_id: String,
    pub latest_shutdown_time: Option<String>,
    pub max_carbon_dioxide: Option<f64>,
    pub max_tem: Option<f64>,
    pub min_tem: Option<f64>,
    pub season_mode: Option<i64>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub system_id: String,
    pub working_end_time: Option<String>,
    pub working_start_time: Option<String>,
}
operation! { BatchUpdateSystemRunningPlan(end_time: String, factory_id: String, start_time: String, system_id: String)
    "BatchUpdateSystemRunningPlan" -> BatchUpdateSystemRunningPlanOutput {
    0 "controlType" control_type: i64, 1 "dateType" date_type: i64,
    2 "earliestStartupTime" earliest_startup_time: String, 3 "endTime" end_time, 4 "factoryId" factory_id,
    5 "latestShutdownTime" latest_shutdown_time: String, 6 "maxCarbonDioxide" max_carbon_dioxide: f64,
    7 "maxTem" max_tem: f64, 8 "minTem" min_tem: f64, 9 "seasonMode" season_mode: i64, 10 "startTime" start_time,
    11 "systemId" system_id, 12 "workingEndTime" working_end_time: String,
    13 "workingStartTime" working_start_time: String
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
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] { path: "/api/v1/carbon/hvac/batchUpdateSystemRunningPlan", body: BodyStyle::Json, } }

/// Response of [`BatchUpdateSystemRunningPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateSystemRunningPlanOutput {
    pub data: Option<bool>,
}
model! { BatchUpdateSystemRunningPlanOutput {
    0 "data" data: bool
} }

/// `Chat` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v2/aidoc/document/chat`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/Chat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chat {
    pub document_ids: Option<Vec<i64>>,
    /// Required.
    pub question: String,
    /// Required.
    pub session_id: String,
}
operation! { Chat(question: String, session_id: String) "Chat" -> ChatOutput {
    0 "documentIds" document_ids: Vec<i64>, 1 "question" question, 2 "sessionId" session_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v2/aidoc/document/chat", body: BodyStyle::Json, } }

/// Response of [`Chat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatOutput {
    pub data: Option<ChatItem>,
}
model! { ChatOutput {
    0 "data" data: ChatItem
} }

/// In the response of [`Chat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatItem {
    pub answer: Option<String>,
    pub create_time: Option<i64>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub question: Option<String>,
    pub ref_doc_list: Vec<ChatRefDocItem>,
}
model! { ChatItem {
    0 "answer" answer: String, 1 "createTime" create_time: i64, 2 "folderId" folder_id: String,
    3 "folderName" folder_name: String, 4 "question" question: String, 5 "refDocList" ref_doc_list: Vec<ChatRefDocItem>
} }

/// In the response of [`Chat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatRefDocItem {
    pub doc_info: Option<ChatRefDocInfo>,
    pub doc_name: Option<String>,
    pub doc_url: Option<String>,
    pub origin_doc_name: Option<String>,
    pub origin_doc_url: Option<String>,
    pub page_num: Vec<ChatDocumentPageNum>,
    pub source_type: Option<String>,
}
model! { ChatRefDocItem {
    0 "docInfo" doc_info: ChatRefDocInfo, 1 "docName" doc_name: String, 2 "docUrl" doc_url: String,
    3 "originDocName" origin_doc_name: String, 4 "originDocUrl" origin_doc_url: String,
    5 "pageNum" page_num: Vec<ChatDocumentPageNum>, 6 "sourceType" source_type: String
} }

/// In the response of [`Chat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatRefDocInfo {
    pub page_list_info: Vec<ChatRefDocPageInfo>,
    pub pages: Option<i64>,
}
model! { ChatRefDocInfo {
    0 "pageListInfo" page_list_info: Vec<ChatRefDocPageInfo>, 1 "pages" pages: i64
} }

/// In the response of [`Chat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatRefDocPageInfo {
    pub angle: Option<f64>,
    pub excel_parse_result: Option<String>,
    pub image_height: Option<i64>,
    pub image_url: Option<String>,
    pub image_width: Option<i64>,
    pub page_id_cur_doc: Option<i64>,
    pub pdf_parse_result: Option<String>,
    pub word_parse_result: Option<String>,
}
model! { ChatRefDocPageInfo {
    0 "angle" angle: f64, 1 "excelParseResult" excel_parse_result: String, 2 "imageHeight" image_height: i64,
    3 "imageUrl" image_url: String, 4 "imageWidth" image_width: i64, 5 "pageIdCurDoc" page_id_cur_doc: i64,
    6 "pdfParseResult" pdf_parse_result: String, 7 "wordParseResult" word_parse_result: String
} }

/// In the response of [`Chat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatDocumentPageNum {
    pub num: Option<i64>,
    pub pos: Vec<Vec<ChatRefDocPostion>>,
}
model! { ChatDocumentPageNum {
    0 "num" num: i64, 1 "pos" pos: Vec<Vec<ChatRefDocPostion>>
} }

/// In the response of [`Chat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatRefDocPostion {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ChatRefDocPostion {
    0 "x" x: i64, 1 "y" y: i64
} }

/// `ChatStream` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v2/aidoc/document/chat/stream`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/ChatStream>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatStream {
    pub document_ids: Option<Vec<i64>>,
    /// Required.
    pub question: String,
    /// Required.
    pub session_id: String,
}
operation! { ChatStream(question: String, session_id: String) "ChatStream" -> ChatStreamOutput {
    0 "documentIds" document_ids: Vec<i64>, 1 "question" question, 2 "sessionId" session_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v2/aidoc/document/chat/stream", body: BodyStyle::Json, } }

/// Response of [`ChatStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatStreamOutput {
    pub data: Option<ChatItem>,
}
model! { ChatStreamOutput {
    0 "data" data: ChatItem
} }

/// Creates chat session: `CreateChatSession` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v2/aidoc/document/chat/session/create`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/CreateChatSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatSession {
    /// Required.
    pub folder_id: String,
    /// Required.
    pub name: String,
    pub user_id: Option<String>,
}
operation! { CreateChatSession(folder_id: String, name: String) "CreateChatSession" -> CreateChatSessionOutput {
    0 "folderId" folder_id, 1 "name" name, 2 "userId" user_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v2/aidoc/document/chat/session/create", body: BodyStyle::Json, } }

/// Response of [`CreateChatSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatSessionOutput {
    pub data: Option<CreateChatSessionData>,
}
model! { CreateChatSessionOutput {
    0 "data" data: CreateChatSessionData
} }

/// In the response of [`CreateChatSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatSessionData {
    pub session_id: Option<String>,
}
model! { CreateChatSessionData {
    0 "sessionId" session_id: String
} }

/// Deletes document: `DeleteDocument` of `energyexpertexternal` 2022-09-23.
///
/// DELETE `/api/v1/aidoc/document/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/DeleteDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocument {
    pub task_id: Option<String>,
}
operation! { DeleteDocument() "DeleteDocument" -> DeleteDocumentOutput {
    0 "taskId" task_id: String
} { method: "DELETE", path: "/api/v1/aidoc/document/delete", } }

/// Response of [`DeleteDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocumentOutput {
    pub data: Option<bool>,
}
model! { DeleteDocumentOutput {
    0 "data" data: bool
} }

/// Deletes folder: `DeleteFolder` of `energyexpertexternal` 2022-09-23.
///
/// DELETE `/api/v1/aidoc/folder/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/DeleteFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFolder {
    pub folder_id: Option<String>,
}
operation! { DeleteFolder() "DeleteFolder" -> DeleteFolderOutput {
    0 "folderId" folder_id: String
} { method: "DELETE", path: "/api/v1/aidoc/folder/delete", } }

/// Response of [`DeleteFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFolderOutput {
    pub data: Option<bool>,
}
model! { DeleteFolderOutput {
    0 "data" data: bool
} }

/// `DetailDocument` of `energyexpertexternal` 2022-09-23.
///
/// GET `/api/v1/aidoc/document/detail`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/DetailDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailDocument {
    pub task_id: Option<String>,
}
operation! { DetailDocument() "DetailDocument" -> DetailDocumentOutput {
    0 "taskId" task_id: String
} { method: "GET", path: "/api/v1/aidoc/document/detail", } }

/// Response of [`DetailDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailDocumentOutput {
    pub data: Option<DocumentDetailItem>,
}
model! { DetailDocumentOutput {
    0 "data" data: DocumentDetailItem
} }

/// In the response of [`DetailDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentDetailItem {
    pub create_time: Option<String>,
    pub doc_hash: Option<String>,
    pub doc_name: Option<String>,
    pub doc_url: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub id: Option<i64>,
    pub job_id: Option<String>,
    pub job_status: Option<String>,
    pub origin_doc_name: Option<String>,
    pub origin_doc_url: Option<String>,
    pub update_time: Option<String>,
}
model! { DocumentDetailItem {
    0 "createTime" create_time: String, 1 "docHash" doc_hash: String, 2 "docName" doc_name: String,
    3 "docUrl" doc_url: String, 4 "folderId" folder_id: String, 5 "folderName" folder_name: String, 6 "id" id: i64,
    7 "jobId" job_id: String, 8 "jobStatus" job_status: String, 9 "originDocName" origin_doc_name: String,
    10 "originDocUrl" origin_doc_url: String, 11 "updateTime" update_time: String
} }

/// `EditProhibitedDevices` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/hvac/editProhibitedDevices`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/EditProhibitedDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditProhibitedDevices {
    /// Required.
    pub factory_id: String,
    /// Required.
    pub hvac_device_config_vo_list: Vec<EditProhibitedDevicesHvacDeviceConfigVOList>,
    /// Required.
    pub system_id: String,
}
operation! {
    EditProhibitedDevices(factory_id: String, hvac_device_config_vo_list: Vec<EditProhibitedDevicesHvacDeviceConfigVOList>, system_id: String)
    "EditProhibitedDevices" -> EditProhibitedDevicesOutput {
    0 "factoryId" factory_id, 1 "hvacDeviceConfigVOList" hvac_device_config_vo_list, 2 "systemId" system_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/carbon/hvac/editProhibitedDevices", body: BodyStyle::Json, } }

/// In the request of [`EditProhibitedDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditProhibitedDevicesHvacDeviceConfigVOList {
    pub building_id: Option<String>,
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    /// Required.
    pub device_type: Option<String>,
    pub fence_id: Option<String>,
    pub floor_id: Option<String>,
    /// Required.
    pub is_forbidden: Option<i64>,
    pub is_unfavorable_area: Option<i64>,
}
input! { EditProhibitedDevicesHvacDeviceConfigVOList(device_type: String, is_forbidden: i64) {
    0 "buildingId" building_id: String, 1 "deviceId" device_id: String, 2 "deviceName" device_name: String,
    3 "deviceType" device_type: String, 4 "fenceId" fence_id: String, 5 "floorId" floor_id: String,
    6 "isForbidden" is_forbidden: i64, 7 "isUnfavorableArea" is_unfavorable_area: i64
} }

/// Response of [`EditProhibitedDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditProhibitedDevicesOutput {
    pub data: Option<bool>,
}
model! { EditProhibitedDevicesOutput {
    0 "data" data: bool
} }

/// `EditUnfavorableAreaDevices` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/hvac/editUnfavorableAreaDevices`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/EditUnfavorableAreaDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditUnfavorableAreaDevices {
    /// Required.
    pub factory_id: String,
    /// Required.
    pub hvac_device_config_vo_list: Vec<
        EditUnfavorableAreaDevicesHvacDeviceConfigVOList,
    >,
    /// Required.
    pub system_id: String,
}
operation! {
    EditUnfavorableAreaDevices(factory_id: String, hvac_device_config_vo_list: Vec<EditUnfavorableAreaDevicesHvacDeviceConfigVOList>, system_id: String)
    "EditUnfavorableAreaDevices" -> EditUnfavorableAreaDevicesOutput {
    0 "factoryId" factory_id, 1 "hvacDeviceConfigVOList" hvac_device_config_vo_list, 2 "systemId" system_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/carbon/hvac/editUnfavorableAreaDevices", body: BodyStyle::Json, } }

/// In the request of [`EditUnfavorableAreaDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditUnfavorableAreaDevicesHvacDeviceConfigVOList {
    pub building_id: Option<String>,
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    /// Required.
    pub device_type: Option<String>,
    pub fence_id: Option<String>,
    pub floor_id: Option<String>,
    pub is_forbidden: Option<i64>,
    /// Required.
    pub is_unfavorable_area: Option<i64>,
}
input! { EditUnfavorableAreaDevicesHvacDeviceConfigVOList(device_type: String, is_unfavorable_area: i64) {
    0 "buildingId" building_id: String, 1 "deviceId" device_id: String, 2 "deviceName" device_name: String,
    3 "deviceType" device_type: String, 4 "fenceId" fence_id: String, 5 "floorId" floor_id: String,
    6 "isForbidden" is_forbidden: i64, 7 "isUnfavorableArea" is_unfavorable_area: i64
} }

/// Response of [`EditUnfavorableAreaDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditUnfavorableAreaDevicesOutput {
    pub data: Option<bool>,
}
model! { EditUnfavorableAreaDevicesOutput {
    0 "data" data: bool
} }

/// Generates result: `GenerateResult` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/footprint/result/generate`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GenerateResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateResult {
    /// Required.
    pub code: String,
    /// Required.
    pub product_id: i64,
    /// Required.
    pub product_type: i64,
}
operation! { GenerateResult(code: String, product_id: i64, product_type: i64) "GenerateResult" -> GenerateResultOutput {
    0 "code" code, 1 "productId" product_id, 2 "productType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/carbon/footprint/result/generate", body: BodyStyle::Json, } }

/// Response of [`GenerateResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateResultOutput {
    pub data: Option<bool>,
}
model! { GenerateResultOutput {
    0 "data" data: bool
} }

/// Gets area elec constitute: `GetAreaElecConstitute` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/emission/analysis/elec/area`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetAreaElecConstitute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAreaElecConstitute {
    /// Required.
    pub code: String,
    /// Required.
    pub year: i64,
}
operation! { GetAreaElecConstitute(code: String, year: i64) "GetAreaElecConstitute" -> GetAreaElecConstituteOutput {
    0 "code" code, 1 "year" year
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/v1/carbon/emission/analysis/elec/area", body: BodyStyle::Json, } }

/// Response of [`GetAreaElecConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAreaElecConstituteOutput {
    pub code: Option<String>,
    pub data: Option<GetAreaElecConstituteData>,
}
model! { GetAreaElecConstituteOutput {
    0 "code" code: String, 1 "data" data: GetAreaElecConstituteData
} }

/// In the response of [`GetAreaElecConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAreaElecConstituteData {
    pub light: Vec<CarbonEmissionElecSummaryItem>,
    pub nuclear: Vec<CarbonEmissionElecSummaryItem>,
    pub renewing: Vec<CarbonEmissionElecSummaryItem>,
    pub urban: Vec<CarbonEmissionElecSummaryItem>,
    pub water: Vec<CarbonEmissionElecSummaryItem>,
    pub wind: Vec<CarbonEmissionElecSummaryItem>,
    pub zero: Vec<CarbonEmissionElecSummaryItem>,
}
model! { GetAreaElecConstituteData {
    0 "light" light: Vec<CarbonEmissionElecSummaryItem>, 1 "nuclear" nuclear: Vec<CarbonEmissionElecSummaryItem>,
    2 "renewing" renewing: Vec<CarbonEmissionElecSummaryItem>, 3 "urban" urban: Vec<CarbonEmissionElecSummaryItem>,
    4 "water" water: Vec<CarbonEmissionElecSummaryItem>, 5 "wind" wind: Vec<CarbonEmissionElecSummaryItem>,
    6 "zero" zero: Vec<CarbonEmissionElecSummaryItem>
} }

/// In the response of [`GetAreaElecConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CarbonEmissionElecSummaryItem {
    pub carbon_emission_data: Option<f64>,
    pub data_unit: Option<String>,
    pub name: Option<String>,
    pub ratio: Option<f64>,
    pub raw_data: Option<f64>,
}
model! { CarbonEmissionElecSummaryItem {
    0 "carbonEmissionData" carbon_emission_data: f64, 1 "dataUnit" data_unit: String, 2 "name" name: String,
    3 "ratio" ratio: f64, 4 "rawData" raw_data: f64
} }

/// Gets carbon emission trend: `GetCarbonEmissionTrend` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/emission/analysis/trend`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetCarbonEmissionTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCarbonEmissionTrend {
    /// Required.
    pub code: String,
    pub module_code: Option<String>,
    pub module_type: Option<i64>,
    /// Required.
    pub trend_type: i64,
    /// Required.
    pub year_list: Vec<i64>,
}
operation! { GetCarbonEmissionTrend(code: String, trend_type: i64, year_list: Vec<i64>)
    "GetCarbonEmissionTrend" -> GetCarbonEmissionTrendOutput {
    0 "code" code, 1 "moduleCode" module_code: String, 2 "moduleType" module_type: i64, 3 "trendType" trend_type,
    4 "yearList" year_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/v1/carbon/emission/analysis/trend", body: BodyStyle::Json, } }

/// Response of [`GetCarbonEmissionTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCarbonEmissionTrendOutput {
    pub data: Option<GetCarbonEmissionTrendData>,
}
model! { GetCarbonEmissionTrendOutput {
    0 "data" data: GetCarbonEmissionTrendData
} }

/// In the response of [`GetCarbonEmissionTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCarbonEmissionTrendData {
    pub actual_emission_list: Vec<GetCarbonEmissionTrendActualEmissionList>,
    pub target_emission_list: Vec<GetCarbonEmissionTrendTargetEmissionList>,
}
model! { GetCarbonEmissionTrendData {
    0 "actualEmissionList" actual_emission_list: Vec<GetCarbonEmissionTrendActualEmissionList>,
    1 "targetEmissionList" target_emission_list: Vec<GetCarbonEmissionTrendTargetEmissionList>
} }

/// In the response of [`GetCarbonEmissionTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCarbonEmissionTrendActualEmissionList {
    pub items: Vec<GetCarbonEmissionTrendItems>,
    pub year: Option<String>,
}
model! { GetCarbonEmissionTrendActualEmissionList {
    0 "items" items: Vec<GetCarbonEmissionTrendItems>, 1 "year" year: String
} }

/// In the response of [`GetCarbonEmissionTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCarbonEmissionTrendItems {
    pub carbon_emission_data: Option<f64>,
    pub month: Option<i64>,
    pub year: Option<String>,
}
model! { GetCarbonEmissionTrendItems {
    0 "carbonEmissionData" carbon_emission_data: f64, 1 "month" month: i64, 2 "year" year: String
} }

/// In the response of [`GetCarbonEmissionTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCarbonEmissionTrendTargetEmissionList {
    pub items: Vec<GetCarbonEmissionTrendTargetEmissionListItems>,
    pub year: Option<String>,
}
model! { GetCarbonEmissionTrendTargetEmissionList {
    0 "items" items: Vec<GetCarbonEmissionTrendTargetEmissionListItems>, 1 "year" year: String
} }

/// In the response of [`GetCarbonEmissionTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCarbonEmissionTrendTargetEmissionListItems {
    pub carbon_emission_data: Option<f64>,
    pub month: Option<i64>,
    pub year: Option<String>,
}
model! { GetCarbonEmissionTrendTargetEmissionListItems {
    0 "carbonEmissionData" carbon_emission_data: f64, 1 "month" month: i64, 2 "year" year: String
} }

/// Gets chat folder list: `GetChatFolderList` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v2/aidoc/document/chat/folder/list`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetChatFolderList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatFolderList {}
operation! { GetChatFolderList() "GetChatFolderList" -> GetChatFolderListOutput {}
    { path: "/api/v2/aidoc/document/chat/folder/list", } }

/// Response of [`GetChatFolderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatFolderListOutput {
    pub data: Vec<ChatFolderItem>,
}
model! { GetChatFolderListOutput {
    0 "data" data: Vec<ChatFolderItem>
} }

/// In the response of [`GetChatFolderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatFolderItem {
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub sub_folders: Vec<ChatItem>,
}
model! { ChatFolderItem {
    0 "folderId" folder_id: String, 1 "folderName" folder_name: String, 2 "subFolders" sub_folders: Vec<ChatItem>
} }

/// Gets chat list: `GetChatList` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v2/aidoc/document/chat/list`. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetChatList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatList {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub session_id: String,
}
operation! { GetChatList(session_id: String) "GetChatList" -> GetChatListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64, 2 "sessionId" session_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v2/aidoc/document/chat/list", body: BodyStyle::Json, } }
paged! { GetChatList: ChatItem = Number "currentPage", "data.chatList" data.chat_list, total "data.total" }

/// Response of [`GetChatList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatListOutput {
    pub data: Option<GetChatListData>,
}
model! { GetChatListOutput {
    0 "data" data: GetChatListData
} }

/// In the response of [`GetChatList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatListData {
    pub chat_list: Vec<ChatItem>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub total_page: Option<i64>,
}
model! { GetChatListData {
    0 "chatList" chat_list: Vec<ChatItem>, 1 "currentPage" current_page: i64, 2 "pageSize" page_size: i64,
    3 "total" total: i64, 4 "totalPage" total_page: i64
} }

/// Gets chat session list: `GetChatSessionList` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v2/aidoc/document/chat/session/list`. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetChatSessionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatSessionList {
    pub current_page: Option<i64>,
    pub name: Option<String>,
    pub page_size: Option<i64>,
    pub user_id: Option<String>,
}
operation! { GetChatSessionList() "GetChatSessionList" -> GetChatSessionListOutput {
    0 "currentPage" current_page: i64, 1 "name" name: String, 2 "pageSize" page_size: i64, 3 "userId" user_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v2/aidoc/document/chat/session/list", body: BodyStyle::Json, } }
paged! { GetChatSessionList: GetChatSessionListSessionList =
    Number "currentPage", "data.sessionList" data.session_list, total "data.total" }

/// Response of [`GetChatSessionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatSessionListOutput {
    pub data: Option<GetChatSessionListData>,
}
model! { GetChatSessionListOutput {
    0 "data" data: GetChatSessionListData
} }

/// In the response of [`GetChatSessionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatSessionListData {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub session_list: Vec<GetChatSessionListSessionList>,
    pub total: Option<i64>,
    pub total_page: Option<i64>,
}
model! { GetChatSessionListData {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64,
    2 "sessionList" session_list: Vec<GetChatSessionListSessionList>, 3 "total" total: i64,
    4 "totalPage" total_page: i64
} }

/// In the response of [`GetChatSessionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatSessionListSessionList {
    pub create_time: Option<i64>,
    pub folder_id: Option<String>,
    pub name: Option<String>,
    pub session_id: Option<String>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { GetChatSessionListSessionList {
    0 "createTime" create_time: i64, 1 "folderId" folder_id: String, 2 "name" name: String,
    3 "sessionId" session_id: String, 4 "updateTime" update_time: i64, 5 "userId" user_id: String
} }

/// Gets data item list: `GetDataItemList` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/emission/data/item/list`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetDataItemList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataItemList {
    /// Required.
    pub code: String,
}
operation! { GetDataItemList(code: String) "GetDataItemList" -> GetDataItemListOutput {
    0 "code" code
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/api/v1/carbon/emission/data/item/list", body: BodyStyle::Json, } }

/// Response of [`GetDataItemList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataItemListOutput {
    pub data: Vec<GetDataItemListData>,
}
model! { GetDataItemListOutput {
    0 "data" data: Vec<GetDataItemListData>
} }

/// In the response of [`GetDataItemList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataItemListData {
    pub code: Option<String>,
    pub name: Option<String>,
    pub period: Option<i64>,
    pub unit: Option<String>,
}
model! { GetDataItemListData {
    0 "code" code: String, 1 "name" name: String, 2 "period" period: i64, 3 "unit" unit: String
} }

/// Gets data quality analysis: `GetDataQualityAnalysis` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/footprint/data/quality/analysis`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetDataQualityAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAnalysis {
    /// Required.
    pub code: String,
    /// Required.
    pub data_quality_evaluation_type: i64,
    /// Required.
    pub product_id: i64,
    /// Required.
    pub product_type: i64,
}
operation! {
    GetDataQualityAnalysis(code: String, data_quality_evaluation_type: i64, product_id: i64, product_type: i64)
    "GetDataQualityAnalysis" -> GetDataQualityAnalysisOutput {
    0 "code" code, 1 "dataQualityEvaluationType" data_quality_evaluation_type, 2 "productId" product_id,
    3 "productType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/carbon/footprint/data/quality/analysis", body: BodyStyle::Json, } }

/// Response of [`GetDataQualityAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAnalysisOutput {
    pub data: Option<GetDataQualityAnalysisData>,
}
model! { GetDataQualityAnalysisOutput {
    0 "data" data: GetDataQualityAnalysisData
} }

/// In the response of [`GetDataQualityAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAnalysisData {
    pub data_quality: Vec<GetDataQualityAnalysisDataQuality>,
    pub data_quality_result: Option<GetDataQualityAnalysisDataQualityResult>,
    pub sensitivity_list: Vec<GetDataQualityAnalysisSensitivityList>,
    pub uncertainty: Option<String>,
    pub uncertainty_values: Vec<GetDataQualityAnalysisUncertaintyValues>,
}
model! { GetDataQualityAnalysisData {
    0 "dataQuality" data_quality: Vec<GetDataQualityAnalysisDataQuality>,
    1 "dataQualityResult" data_quality_result: GetDataQualityAnalysisDataQualityResult,
    2 "sensitivityList" sensitivity_list: Vec<GetDataQualityAnalysisSensitivityList>,
    3 "uncertainty" uncertainty: String,
    4 "uncertaintyValues" uncertainty_values: Vec<GetDataQualityAnalysisUncertaintyValues>
} }

/// In the response of [`GetDataQualityAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAnalysisDataQuality {
    pub inventory: Option<String>,
    pub score: Option<GetDataQualityAnalysisScore>,
}
model! { GetDataQualityAnalysisDataQuality {
    0 "inventory" inventory: String, 1 "score" score: GetDataQualityAnalysisScore
} }

/// In the response of [`GetDataQualityAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAnalysisScore {
    pub g1: Option<f64>,
    pub g2: Option<f64>,
    pub g3: Option<f64>,
    pub g4: Option<f64>,
}
model! { GetDataQualityAnalysisScore {
    0 "g1" g1: f64, 1 "g2" g2: f64, 2 "g3" g3: f64, 3 "g4" g4: f64
} }

/// In the response of [`GetDataQualityAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAnalysisDataQualityResult {
    pub data_quality_score: Option<f64>,
    pub g1: Option<f64>,
    pub g2: Option<f64>,
    pub g3: Option<f64>,
    pub g4: Option<f64>,
}
model! { GetDataQualityAnalysisDataQualityResult {
    0 "data_quality_score" data_quality_score: f64, 1 "g1" g1: f64, 2 "g2" g2: f64, 3 "g3" g3: f64, 4 "g4" g4: f64
} }

/// In the response of [`GetDataQualityAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAnalysisSensitivityList {
    pub id: Option<String>,
    pub inventory: Option<String>,
    pub reduction_list: Vec<String>,
    pub sensitivity: Option<f64>,
}
model! { GetDataQualityAnalysisSensitivityList {
    0 "id" id: String, 1 "inventory" inventory: String, 2 "reductionList" reduction_list: Vec<String>,
    3 "sensitivity" sensitivity: f64
} }

/// In the response of [`GetDataQualityAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAnalysisUncertaintyValues {
    pub inventory: Option<String>,
    pub uncertainty_contribution: Option<String>,
}
model! { GetDataQualityAnalysisUncertaintyValues {
    0 "inventory" inventory: String, 1 "uncertaintyContribution" uncertainty_contribution: String
} }

/// Gets device info: `GetDeviceInfo` of `energyexpertexternal` 2022-09-23.
///
/// GET `/api/external/getDeviceInfo`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetDeviceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceInfo {
    /// Required.
    pub device_id: String,
    /// Required.
    pub ds: String,
    /// Required.
    pub factory_id: String,
}
operation! { GetDeviceInfo(device_id: String, ds: String, factory_id: String) "GetDeviceInfo" -> GetDeviceInfoOutput {
    0 "deviceId" device_id, 1 "ds" ds, 2 "factoryId" factory_id
} { method: "GET", path: "/api/external/getDeviceInfo", } }

/// Response of [`GetDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceInfoOutput {
    pub code: Option<String>,
    pub data: Option<GetDeviceInfoData>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetDeviceInfoOutput {
    0 "code" code: String, 1 "data" data: GetDeviceInfoData, 2 "httpCode" http_code: i64, 3 "success" success: bool
} }

/// In the response of [`GetDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceInfoData {
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub first_type_name: Option<String>,
    pub record_list: Vec<GetDeviceInfoRecordList>,
    pub second_type_name: Option<String>,
}
model! { GetDeviceInfoData {
    0 "deviceId" device_id: String, 1 "deviceName" device_name: String, 2 "firstTypeName" first_type_name: String,
    3 "recordList" record_list: Vec<GetDeviceInfoRecordList>, 4 "secondTypeName" second_type_name: String
} }

/// In the response of [`GetDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceInfoRecordList {
    pub identifier: Option<String>,
    pub param_name: Option<String>,
    pub statistics_date: Option<String>,
    pub r#type: Option<String>,
    pub unit: Option<String>,
    pub value: Option<f64>,
}
model! { GetDeviceInfoRecordList {
    0 "identifier" identifier: String, 1 "paramName" param_name: String, 2 "statisticsDate" statistics_date: String,
    3 "type" r#type: String, 4 "unit" unit: String, 5 "value" value: f64
} }

/// Gets device list: `GetDeviceList` of `energyexpertexternal` 2022-09-23.
///
/// GET `/api/external/getDeviceList`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetDeviceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceList {
    /// Required.
    pub factory_id: String,
}
operation! { GetDeviceList(factory_id: String) "GetDeviceList" -> GetDeviceListOutput {
    0 "factoryId" factory_id
} { method: "GET", path: "/api/external/getDeviceList", } }

/// Response of [`GetDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceListOutput {
    pub code: Option<String>,
    pub data: Option<GetDeviceListData>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetDeviceListOutput {
    0 "code" code: String, 1 "data" data: GetDeviceListData, 2 "httpCode" http_code: i64, 3 "success" success: bool
} }

/// In the response of [`GetDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceListData {
    pub code: Option<String>,
    pub device_list: Vec<GetDeviceListDeviceList>,
    pub factory_id: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetDeviceListData {
    0 "code" code: String, 1 "deviceList" device_list: Vec<GetDeviceListDeviceList>, 2 "factoryId" factory_id: String,
    3 "httpCode" http_code: i64, 4 "success" success: bool
} }

/// In the response of [`GetDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceListDeviceList {
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub first_type_name: Option<String>,
    pub info: Option<GetDeviceListInfo>,
    pub parent_device: Option<String>,
    pub second_type_name: Option<String>,
}
model! { GetDeviceListDeviceList {
    0 "deviceId" device_id: String, 1 "deviceName" device_name: String, 2 "firstTypeName" first_type_name: String,
    3 "info" info: GetDeviceListInfo, 4 "parentDevice" parent_device: String,
    5 "secondTypeName" second_type_name: String
} }

/// In the response of [`GetDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceListInfo {
    pub const_kva: Option<i64>,
    pub ct: Option<i64>,
    pub magnification: Option<i64>,
    pub pressure: Option<i64>,
    pub pt: Option<i64>,
}
model! { GetDeviceListInfo {
    0 "constKva" const_kva: i64, 1 "ct" ct: i64, 2 "magnification" magnification: i64, 3 "pressure" pressure: i64,
    4 "pt" pt: i64
} }

/// Gets doc extraction result: `GetDocExtractionResult` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v2/aidoc/document/getDocExtractionResult`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetDocExtractionResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocExtractionResult {
    /// Required.
    pub task_id: String,
}
operation! { GetDocExtractionResult(task_id: String) "GetDocExtractionResult" -> GetDocExtractionResultOutput {
    0 "taskId" task_id
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/api/v2/aidoc/document/getDocExtractionResult", body: BodyStyle::Json, } }

/// Response of [`GetDocExtractionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocExtractionResultOutput {
    pub data: Option<GetDocExtractionResultData>,
}
model! { GetDocExtractionResultOutput {
    0 "data" data: GetDocExtractionResultData
} }

/// In the response of [`GetDocExtractionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocExtractionResultData {
    pub kv_list_info: Vec<GetDocExtractionResultKvListInfo>,
}
model! { GetDocExtractionResultData {
    0 "kvListInfo" kv_list_info: Vec<GetDocExtractionResultKvListInfo>
} }

/// In the response of [`GetDocExtractionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocExtractionResultKvListInfo {
    pub context: Option<GetDocExtractionResultContext>,
    pub key_name: Option<String>,
    pub key_value: Option<String>,
}
model! { GetDocExtractionResultKvListInfo {
    0 "context" context: GetDocExtractionResultContext, 1 "keyName" key_name: String, 2 "keyValue" key_value: String
} }

/// In the response of [`GetDocExtractionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocExtractionResultContext {
    pub confidence: Option<GetDocExtractionResultConfidence>,
    pub key: Vec<ContentItem>,
    pub value: Vec<ContentItem>,
}
model! { GetDocExtractionResultContext {
    0 "confidence" confidence: GetDocExtractionResultConfidence, 1 "key" key: Vec<ContentItem>,
    2 "value" value: Vec<ContentItem>
} }

/// In the response of [`GetDocExtractionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocExtractionResultConfidence {
    pub key_confidence: Option<f64>,
    pub value_confidence: Option<f64>,
}
model! { GetDocExtractionResultConfidence {
    0 "keyConfidence" key_confidence: f64, 1 "valueConfidence" value_confidence: f64
} }

/// Gets doc parsing result: `GetDocParsingResult` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v2/aidoc/document/getDocParsingResult`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetDocParsingResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocParsingResult {
    pub return_format: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { GetDocParsingResult(task_id: String) "GetDocParsingResult" -> GetDocParsingResultOutput {
    0 "returnFormat" return_format: String, 1 "taskId" task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/v2/aidoc/document/getDocParsingResult", body: BodyStyle::Json, } }

/// Response of [`GetDocParsingResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocParsingResultOutput {
    pub data: Option<GetDocParsingResultData>,
}
model! { GetDocParsingResultOutput {
    0 "data" data: GetDocParsingResultData
} }

/// In the response of [`GetDocParsingResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocParsingResultData {
    pub content: Option<String>,
}
model! { GetDocParsingResultData {
    0 "content" content: String
} }

/// Gets document analyze result: `GetDocumentAnalyzeResult` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/aidoc/document/getDocumentAnalyzeResult`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetDocumentAnalyzeResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentAnalyzeResult {
    /// Required.
    pub job_id: String,
}
operation! { GetDocumentAnalyzeResult(job_id: String) "GetDocumentAnalyzeResult" -> GetDocumentAnalyzeResultOutput {
    0 "jobId" job_id
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/api/v1/aidoc/document/getDocumentAnalyzeResult", body: BodyStyle::Json, } }

/// Response of [`GetDocumentAnalyzeResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentAnalyzeResultOutput {
    pub data: Option<GetDocumentAnalyzeResultData>,
}
model! { GetDocumentAnalyzeResultOutput {
    0 "data" data: GetDocumentAnalyzeResultData
} }

/// In the response of [`GetDocumentAnalyzeResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentAnalyzeResultData {
    pub kv_list_info: Vec<GetDocumentAnalyzeResultKvListInfo>,
}
model! { GetDocumentAnalyzeResultData {
    0 "kvListInfo" kv_list_info: Vec<GetDocumentAnalyzeResultKvListInfo>
} }

/// In the response of [`GetDocumentAnalyzeResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentAnalyzeResultKvListInfo {
    pub context: Option<GetDocumentAnalyzeResultContext>,
    pub key_name: Option<String>,
    pub key_value: Option<String>,
}
model! { GetDocumentAnalyzeResultKvListInfo {
    0 "context" context: GetDocumentAnalyzeResultContext, 1 "keyName" key_name: String, 2 "keyValue" key_value: String
} }

/// In the response of [`GetDocumentAnalyzeResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentAnalyzeResultContext {
    pub confidence: Option<GetDocumentAnalyzeResultConfidence>,
    pub key: Vec<ContentItem>,
    pub value: Vec<ContentItem>,
}
model! { GetDocumentAnalyzeResultContext {
    0 "confidence" confidence: GetDocumentAnalyzeResultConfidence, 1 "key" key: Vec<ContentItem>,
    2 "value" value: Vec<ContentItem>
} }

/// In the response of [`GetDocumentAnalyzeResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentAnalyzeResultConfidence {
    pub key_confidence: Option<f64>,
    pub value_confidence: Option<f64>,
}
model! { GetDocumentAnalyzeResultConfidence {
    0 "keyConfidence" key_confidence: f64, 1 "valueConfidence" value_confidence: f64
} }

/// Gets elec constitute: `GetElecConstitute` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/emission/analysis/elec/constitute`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetElecConstitute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecConstitute {
    /// Required.
    pub code: String,
    /// Required.
    pub year: i64,
}
operation! { GetElecConstitute(code: String, year: i64) "GetElecConstitute" -> GetElecConstituteOutput {
    0 "code" code, 1 "year" year
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/v1/carbon/emission/analysis/elec/constitute", body: BodyStyle::Json, } }

/// Response of [`GetElecConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecConstituteOutput {
    pub data: Option<GetElecConstituteData>,
}
model! { GetElecConstituteOutput {
    0 "data" data: GetElecConstituteData
} }

/// In the response of [`GetElecConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecConstituteData {
    pub light: Option<GetElecConstituteLight>,
    pub nuclear: Option<GetElecConstituteNuclear>,
    pub renewing: Option<GetElecConstituteRenewing>,
    pub urban: Option<GetElecConstituteUrban>,
    pub water: Option<GetElecConstituteWater>,
    pub wind: Option<GetElecConstituteWind>,
    pub zero: Option<GetElecConstituteZero>,
}
model! { GetElecConstituteData {
    0 "light" light: GetElecConstituteLight, 1 "nuclear" nuclear: GetElecConstituteNuclear,
    2 "renewing" renewing: GetElecConstituteRenewing, 3 "urban" urban: GetElecConstituteUrban,
    4 "water" water: GetElecConstituteWater, 5 "wind" wind: GetElecConstituteWind, 6 "zero" zero: GetElecConstituteZero
} }

/// In the response of [`GetElecConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecConstituteLight {
    pub carbon_emission_data: Option<f64>,
    pub data_unit: Option<String>,
    pub name: Option<String>,
    pub name_key: Option<String>,
    pub ratio: Option<f64>,
    pub raw_data: Option<f64>,
}
model! { GetElecConstituteLight {
    0 "carbonEmissionData" carbon_emission_data: f64, 1 "dataUnit" data_unit: String, 2 "name" name: String,
    3 "nameKey" name_key: String, 4 "ratio" ratio: f64, 5 "rawData" raw_data: f64
} }

/// In the response of [`GetElecConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecConstituteNuclear {
    pub carbon_emission_data: Option<f64>,
    pub data_unit: Option<String>,
    pub name: Option<String>,
    pub name_key: Option<String>,
    pub ratio: Option<f64>,
    pub raw_data: Option<f64>,
}
model! { GetElecConstituteNuclear {
    0 "carbonEmissionData" carbon_emission_data: f64, 1 "dataUnit" data_unit: String, 2 "name" name: String,
    3 "nameKey" name_key: String, 4 "ratio" ratio: f64, 5 "rawData" raw_data: f64
} }

/// In the response of [`GetElecConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecConstituteRenewing {
    pub carbon_emission_data: Option<f64>,
    pub data_unit: Option<String>,
    pub name: Option<String>,
    pub name_key: Option<String>,
    pub ratio: Option<f64>,
    pub raw_data: Option<f64>,
}
model! { GetElecConstituteRenewing {
    0 "carbonEmissionData" carbon_emission_data: f64, 1 "dataUnit" data_unit: String, 2 "name" name: String,
    3 "nameKey" name_key: String, 4 "ratio" ratio: f64, 5 "rawData" raw_data: f64
} }

/// In the response of [`GetElecConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecConstituteUrban {
    pub carbon_emission_data: Option<f64>,
    pub data_unit: Option<String>,
    pub name: Option<String>,
    pub name_key: Option<String>,
    pub ratio: Option<f64>,
    pub raw_data: Option<f64>,
}
model! { GetElecConstituteUrban {
    0 "carbonEmissionData" carbon_emission_data: f64, 1 "dataUnit" data_unit: String, 2 "name" name: String,
    3 "nameKey" name_key: String, 4 "ratio" ratio: f64, 5 "rawData" raw_data: f64
} }

/// In the response of [`GetElecConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecConstituteWater {
    pub carbon_emission_data: Option<f64>,
    pub data_unit: Option<String>,
    pub name: Option<String>,
    pub name_key: Option<String>,
    pub ratio: Option<f64>,
    pub raw_data: Option<f64>,
}
model! { GetElecConstituteWater {
    0 "carbonEmissionData" carbon_emission_data: f64, 1 "dataUnit" data_unit: String, 2 "name" name: String,
    3 "nameKey" name_key: String, 4 "ratio" ratio: f64, 5 "rawData" raw_data: f64
} }

/// In the response of [`GetElecConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecConstituteWind {
    pub carbon_emission_data: Option<f64>,
    pub data_unit: Option<String>,
    pub name: Option<String>,
    pub name_key: Option<String>,
    pub ratio: Option<f64>,
    pub raw_data: Option<f64>,
}
model! { GetElecConstituteWind {
    0 "carbonEmissionData" carbon_emission_data: f64, 1 "dataUnit" data_unit: String, 2 "name" name: String,
    3 "nameKey" name_key: String, 4 "ratio" ratio: f64, 5 "rawData" raw_data: f64
} }

/// In the response of [`GetElecConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecConstituteZero {
    pub carbon_emission_data: Option<f64>,
    pub data_unit: Option<String>,
    pub name: Option<String>,
    pub name_key: Option<String>,
    pub ratio: Option<f64>,
    pub raw_data: Option<f64>,
}
model! { GetElecConstituteZero {
    0 "carbonEmissionData" carbon_emission_data: f64, 1 "dataUnit" data_unit: String, 2 "name" name: String,
    3 "nameKey" name_key: String, 4 "ratio" ratio: f64, 5 "rawData" raw_data: f64
} }

/// Gets elec trend: `GetElecTrend` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/emission/analysis/elec/trend`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetElecTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecTrend {
    /// Required.
    pub code: String,
    /// Required.
    pub year_list: Vec<i64>,
}
operation! { GetElecTrend(code: String, year_list: Vec<i64>) "GetElecTrend" -> GetElecTrendOutput {
    0 "code" code, 1 "yearList" year_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/v1/carbon/emission/analysis/elec/trend", body: BodyStyle::Json, } }

/// Response of [`GetElecTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecTrendOutput {
    pub code: Option<String>,
    pub data: Option<GetElecTrendData>,
}
model! { GetElecTrendOutput {
    0 "code" code: String, 1 "data" data: GetElecTrendData
} }

/// In the response of [`GetElecTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecTrendData {
    pub light: Vec<GetElecTrendLight>,
    pub nuclear: Vec<GetElecTrendNuclear>,
    pub renewing: Vec<GetElecTrendRenewing>,
    pub urban: Vec<GetElecTrendUrban>,
    pub water: Vec<GetElecTrendWater>,
    pub wind: Vec<GetElecTrendWind>,
    pub zero: Vec<GetElecTrendZero>,
}
model! { GetElecTrendData {
    0 "light" light: Vec<GetElecTrendLight>, 1 "nuclear" nuclear: Vec<GetElecTrendNuclear>,
    2 "renewing" renewing: Vec<GetElecTrendRenewing>, 3 "urban" urban: Vec<GetElecTrendUrban>,
    4 "water" water: Vec<GetElecTrendWater>, 5 "wind" wind: Vec<GetElecTrendWind>, 6 "zero" zero: Vec<GetElecTrendZero>
} }

/// In the response of [`GetElecTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecTrendLight {
    pub carbon_emission_data: Option<f64>,
    pub data_unit: Option<String>,
    pub month: Option<i64>,
    pub name: Option<String>,
    pub name_key: Option<String>,
    pub ratio: Option<f64>,
    pub raw_data: Option<f64>,
    pub year: Option<String>,
}
model! { GetElecTrendLight {
    0 "carbonEmissionData" carbon_emission_data: f64, 1 "dataUnit" data_unit: String, 2 "month" month: i64,
    3 "name" name: String, 4 "nameKey" name_key: String, 5 "ratio" ratio: f64, 6 "rawData" raw_data: f64,
    7 "year" year: String
} }

/// In the response of [`GetElecTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecTrendNuclear {
    pub carbon_emission_data: Option<f64>,
    pub data_unit: Option<String>,
    pub month: Option<i64>,
    pub name: Option<String>,
    pub name_key: Option<String>,
    pub ratio: Option<f64>,
    pub raw_data: Option<f64>,
    pub year: Option<String>,
}
model! { GetElecTrendNuclear {
    0 "carbonEmissionData" carbon_emission_data: f64, 1 "dataUnit" data_unit: String, 2 "month" month: i64,
    3 "name" name: String, 4 "nameKey" name_key: String, 5 "ratio" ratio: f64, 6 "rawData" raw_data: f64,
    7 "year" year: String
} }

/// In the response of [`GetElecTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecTrendRenewing {
    pub carbon_emission_data: Option<f64>,
    pub data_unit: Option<String>,
    pub month: Option<i64>,
    pub name: Option<String>,
    pub name_key: Option<String>,
    pub ratio: Option<f64>,
    pub raw_data: Option<f64>,
    pub year: Option<String>,
}
model! { GetElecTrendRenewing {
    0 "carbonEmissionData" carbon_emission_data: f64, 1 "dataUnit" data_unit: String, 2 "month" month: i64,
    3 "name" name: String, 4 "nameKey" name_key: String, 5 "ratio" ratio: f64, 6 "rawData" raw_data: f64,
    7 "year" year: String
} }

/// In the response of [`GetElecTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecTrendUrban {
    pub carbon_emission_data: Option<f64>,
    pub data_unit: Option<String>,
    pub month: Option<i64>,
    pub name: Option<String>,
    pub name_key: Option<String>,
    pub ratio: Option<f64>,
    pub raw_data: Option<f64>,
    pub year: Option<String>,
}
model! { GetElecTrendUrban {
    0 "carbonEmissionData" carbon_emission_data: f64, 1 "dataUnit" data_unit: String, 2 "month" month: i64,
    3 "name" name: String, 4 "nameKey" name_key: String, 5 "ratio" ratio: f64, 6 "rawData" raw_data: f64,
    7 "year" year: String
} }

/// In the response of [`GetElecTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecTrendWater {
    pub carbon_emission_data: Option<f64>,
    pub data_unit: Option<String>,
    pub month: Option<i64>,
    pub name: Option<String>,
    pub name_key: Option<String>,
    pub ratio: Option<f64>,
    pub raw_data: Option<f64>,
    pub year: Option<String>,
}
model! { GetElecTrendWater {
    0 "carbonEmissionData" carbon_emission_data: f64, 1 "dataUnit" data_unit: String, 2 "month" month: i64,
    3 "name" name: String, 4 "nameKey" name_key: String, 5 "ratio" ratio: f64, 6 "rawData" raw_data: f64,
    7 "year" year: String
} }

/// In the response of [`GetElecTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecTrendWind {
    pub carbon_emission_data: Option<f64>,
    pub data_unit: Option<String>,
    pub month: Option<i64>,
    pub name: Option<String>,
    pub name_key: Option<String>,
    pub ratio: Option<f64>,
    pub raw_data: Option<f64>,
    pub year: Option<String>,
}
model! { GetElecTrendWind {
    0 "carbonEmissionData" carbon_emission_data: f64, 1 "dataUnit" data_unit: String, 2 "month" month: i64,
    3 "name" name: String, 4 "nameKey" name_key: String, 5 "ratio" ratio: f64, 6 "rawData" raw_data: f64,
    7 "year" year: String
} }

/// In the response of [`GetElecTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecTrendZero {
    pub carbon_emission_data: Option<f64>,
    pub data_unit: Option<String>,
    pub month: Option<i64>,
    pub name: Option<String>,
    pub name_key: Option<String>,
    pub ratio: Option<f64>,
    pub raw_data: Option<f64>,
    pub year: Option<String>,
}
model! { GetElecTrendZero {
    0 "carbonEmissionData" carbon_emission_data: f64, 1 "dataUnit" data_unit: String, 2 "month" month: i64,
    3 "name" name: String, 4 "nameKey" name_key: String, 5 "ratio" ratio: f64, 6 "rawData" raw_data: f64,
    7 "year" year: String
} }

/// Gets emission source constitute: `GetEmissionSourceConstitute` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/emission/analysis/constitute`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetEmissionSourceConstitute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmissionSourceConstitute {
    /// Required.
    pub code: String,
    pub module_code: Option<String>,
    /// Required.
    pub module_type: i64,
    /// Required.
    pub year: i64,
}
operation! { GetEmissionSourceConstitute(code: String, module_type: i64, year: i64)
    "GetEmissionSourceConstitute" -> GetEmissionSourceConstituteOutput {
    0 "code" code, 1 "moduleCode" module_code: String, 2 "moduleType" module_type, 3 "year" year
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/carbon/emission/analysis/constitute", body: BodyStyle::Json, } }

/// Response of [`GetEmissionSourceConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmissionSourceConstituteOutput {
    pub data: Vec<ConstituteItem>,
}
model! { GetEmissionSourceConstituteOutput {
    0 "data" data: Vec<ConstituteItem>
} }

/// In the response of [`GetEmissionSourceConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConstituteItem {
    pub carbon_emission_data: Option<f64>,
    pub data_unit: Option<String>,
    pub emission_source: Option<String>,
    pub emission_source_key: Option<String>,
    pub enterprise_name: Option<String>,
    pub env_gas_emissions: Vec<ConstituteItemEnvGasEmissions>,
    pub name: Option<String>,
    pub name_key: Option<String>,
    pub ratio: Option<f64>,
    pub raw_data: Option<f64>,
    pub sub_constitute_items: Vec<ConstituteItem>,
}
model! { ConstituteItem {
    0 "carbonEmissionData" carbon_emission_data: f64, 1 "dataUnit" data_unit: String,
    2 "emissionSource" emission_source: String, 3 "emissionSourceKey" emission_source_key: String,
    4 "enterpriseName" enterprise_name: String,
    5 "envGasEmissions" env_gas_emissions: Vec<ConstituteItemEnvGasEmissions>, 6 "name" name: String,
    7 "nameKey" name_key: String, 8 "ratio" ratio: f64, 9 "rawData" raw_data: f64,
    10 "subConstituteItems" sub_constitute_items: Vec<ConstituteItem>
} }

/// In the response of [`GetEmissionSourceConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConstituteItemEnvGasEmissions {
    pub carbon_emission_data: Option<f64>,
    pub gas_emission_data: Option<f64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ConstituteItemEnvGasEmissions {
    0 "carbonEmissionData" carbon_emission_data: f64, 1 "gasEmissionData" gas_emission_data: f64, 2 "name" name: String,
    3 "type" r#type: String
} }

/// Gets emission summary: `GetEmissionSummary` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/emission/analysis/summary`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetEmissionSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmissionSummary {
    /// Required.
    pub code: String,
    pub module_code: Option<String>,
    pub module_type: Option<i64>,
    /// Required.
    pub year: i64,
}
operation! { GetEmissionSummary(code: String, year: i64) "GetEmissionSummary" -> GetEmissionSummaryOutput {
    0 "code" code, 1 "moduleCode" module_code: String, 2 "moduleType" module_type: i64, 3 "year" year
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/carbon/emission/analysis/summary", body: BodyStyle::Json, } }

/// Response of [`GetEmissionSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmissionSummaryOutput {
    pub data: Option<GetEmissionSummaryData>,
}
model! { GetEmissionSummaryOutput {
    0 "data" data: GetEmissionSummaryData
} }

/// In the response of [`GetEmissionSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmissionSummaryData {
    pub actual_emission_ratio: Option<f64>,
    pub carbon_save_conversion: Option<f64>,
    pub current_period_carbon_emission_data: Option<f64>,
    pub is_weighting: Option<bool>,
    pub last_period_carbon_emission_data: Option<f64>,
    pub last_period_weighting_carbon_emission_data: Option<f64>,
    pub ratio: Option<f64>,
    pub total_carbon_emission_data: Option<f64>,
    pub weighting_carbon_emission_data: Option<f64>,
    pub weighting_ratio: Option<f64>,
}
model! { GetEmissionSummaryData {
    0 "actualEmissionRatio" actual_emission_ratio: f64, 1 "carbonSaveConversion" carbon_save_conversion: f64,
    2 "currentPeriodCarbonEmissionData" current_period_carbon_emission_data: f64, 3 "isWeighting" is_weighting: bool,
    4 "lastPeriodCarbonEmissionData" last_period_carbon_emission_data: f64,
    5 "lastPeriodWeightingCarbonEmissionData" last_period_weighting_carbon_emission_data: f64, 6 "ratio" ratio: f64,
    7 "totalCarbonEmissionData" total_carbon_emission_data: f64,
    8 "weightingCarbonEmissionData" weighting_carbon_emission_data: f64, 9 "weightingRatio" weighting_ratio: f64
} }

/// Gets epd inventory constitute: `GetEpdInventoryConstitute` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/footprint/result/epd/inventory/constitute`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetEpdInventoryConstitute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEpdInventoryConstitute {
    /// Required.
    pub code: String,
    /// Required.
    pub product_id: i64,
    /// Required.
    pub product_type: i64,
}
operation! { GetEpdInventoryConstitute(code: String, product_id: i64, product_type: i64)
    "GetEpdInventoryConstitute" -> GetEpdInventoryConstituteOutput {
    0 "code" code, 1 "productId" product_id, 2 "productType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/carbon/footprint/result/epd/inventory/constitute", body: BodyStyle::Json, } }

/// Response of [`GetEpdInventoryConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEpdInventoryConstituteOutput {
    pub data: Vec<EpdInventoryConstituteItem>,
}
model! { GetEpdInventoryConstituteOutput {
    0 "data" data: Vec<EpdInventoryConstituteItem>
} }

/// In the response of [`GetEpdInventoryConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EpdInventoryConstituteItem {
    pub carbon_emission: Option<f64>,
    pub factor: Option<String>,
    pub factor_dataset: Option<String>,
    pub factor_id: Option<String>,
    pub factor_type: Option<i64>,
    pub factor_unit: Option<String>,
    pub inventory_id: Option<i64>,
    pub inventory_unit: Option<String>,
    pub inventory_value: Option<f64>,
    pub inventory_value_per_product: Option<f64>,
    pub inventory_value_per_product_unit: Option<String>,
    pub items: Vec<EpdInventoryConstituteItem>,
    pub name: Option<String>,
    pub num: Option<i64>,
    pub percent: Option<f64>,
    pub quantity: Option<f64>,
    pub resource_type: Option<String>,
    pub state: Option<i64>,
    pub unit: Option<String>,
}
model! { EpdInventoryConstituteItem {
    0 "carbonEmission" carbon_emission: f64, 1 "factor" factor: String, 2 "factorDataset" factor_dataset: String,
    3 "factorId" factor_id: String, 4 "factorType" factor_type: i64, 5 "factorUnit" factor_unit: String,
    6 "inventoryId" inventory_id: i64, 7 "inventoryUnit" inventory_unit: String,
    8 "inventoryValue" inventory_value: f64, 9 "inventoryValuePerProduct" inventory_value_per_product: f64,
    10 "inventoryValuePerProductUnit" inventory_value_per_product_unit: String,
    11 "items" items: Vec<EpdInventoryConstituteItem>, 12 "name" name: String, 13 "num" num: i64,
    14 "percent" percent: f64, 15 "quantity" quantity: f64, 16 "resourceType" resource_type: String,
    17 "state" state: i64, 18 "unit" unit: String
} }

/// Gets epd summary: `GetEpdSummary` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/footprint/result/epd/summary`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetEpdSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEpdSummary {
    /// Required.
    pub code: String,
    /// Required.
    pub product_id: i64,
    /// Required.
    pub product_type: i64,
}
operation! { GetEpdSummary(code: String, product_id: i64, product_type: i64) "GetEpdSummary" -> GetEpdSummaryOutput {
    0 "code" code, 1 "productId" product_id, 2 "productType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/carbon/footprint/result/epd/summary", body: BodyStyle::Json, } }

/// Response of [`GetEpdSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEpdSummaryOutput {
    pub data: Vec<GetEpdSummaryData>,
}
model! { GetEpdSummaryOutput {
    0 "data" data: Vec<GetEpdSummaryData>
} }

/// In the response of [`GetEpdSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEpdSummaryData {
    pub carbon_emission: Option<f64>,
    pub indicator: Option<String>,
    pub key: Option<String>,
    pub method: Option<String>,
    pub name: Option<String>,
    pub num: Option<i64>,
    pub pre_unit: Option<String>,
    pub state: Option<i64>,
}
model! { GetEpdSummaryData {
    0 "carbonEmission" carbon_emission: f64, 1 "indicator" indicator: String, 2 "key" key: String,
    3 "method" method: String, 4 "name" name: String, 5 "num" num: i64, 6 "preUnit" pre_unit: String,
    7 "state" state: i64
} }

/// Gets footprint list: `GetFootprintList` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/footprint/product/list`. Reads only. Pages by page number (`currentPage`). See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetFootprintList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFootprintList {
    /// Required.
    pub code: String,
    /// Required.
    pub current_page: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub product_type: i64,
}
operation! { GetFootprintList(code: String, current_page: i64, page_size: i64, product_type: i64)
    "GetFootprintList" -> GetFootprintListOutput {
    0 "code" code, 1 "currentPage" current_page, 2 "pageSize" page_size, 3 "productType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/carbon/footprint/product/list", body: BodyStyle::Json, } }
paged! { GetFootprintList: GetFootprintListRecords =
    Number "currentPage", "data.records" data.records, total "data.total" }

/// Response of [`GetFootprintList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFootprintListOutput {
    pub data: Option<GetFootprintListData>,
}
model! { GetFootprintListOutput {
    0 "data" data: GetFootprintListData
} }

/// In the response of [`GetFootprintList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFootprintListData {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<GetFootprintListRecords>,
    pub total: Option<i64>,
    pub total_page: Option<i64>,
}
model! { GetFootprintListData {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64, 2 "records" records: Vec<GetFootprintListRecords>,
    3 "total" total: i64, 4 "totalPage" total_page: i64
} }

/// In the response of [`GetFootprintList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFootprintListRecords {
    pub amount: Option<f64>,
    pub auth_status: Option<i64>,
    pub check_end_time: Option<String>,
    pub check_start_time: Option<String>,
    pub code: Option<String>,
    pub created_by: Option<String>,
    pub id: Option<i64>,
    pub is_demo_model: Option<i64>,
    pub life_cycle: Option<String>,
    pub life_cycle_type: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub unit: Option<String>,
}
model! { GetFootprintListRecords {
    0 "amount" amount: f64, 1 "authStatus" auth_status: i64, 2 "checkEndTime" check_end_time: String,
    3 "checkStartTime" check_start_time: String, 4 "code" code: String, 5 "createdBy" created_by: String,
    6 "id" id: i64, 7 "isDemoModel" is_demo_model: i64, 8 "lifeCycle" life_cycle: String,
    9 "lifeCycleType" life_cycle_type: i64, 10 "name" name: String, 11 "type" r#type: String, 12 "unit" unit: String
} }

/// Gets gas constitute: `GetGasConstitute` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/emission/analysis/gas/constitute`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetGasConstitute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGasConstitute {
    /// Required.
    pub code: String,
    pub module_code: Option<String>,
    /// Required.
    pub module_type: i64,
    /// Required.
    pub year: i64,
}
operation! { GetGasConstitute(code: String, module_type: i64, year: i64) "GetGasConstitute" -> GetGasConstituteOutput {
    0 "code" code, 1 "moduleCode" module_code: String, 2 "moduleType" module_type, 3 "year" year
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/carbon/emission/analysis/gas/constitute", body: BodyStyle::Json, } }

/// Response of [`GetGasConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGasConstituteOutput {
    pub data: Vec<GetGasConstituteData>,
}
model! { GetGasConstituteOutput {
    0 "data" data: Vec<GetGasConstituteData>
} }

/// In the response of [`GetGasConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGasConstituteData {
    pub carbon_emission_data: Option<f64>,
    pub gas_emission_data: Option<f64>,
    pub name: Option<String>,
    pub ratio: Option<f64>,
    pub r#type: Option<i64>,
}
model! { GetGasConstituteData {
    0 "carbonEmissionData" carbon_emission_data: f64, 1 "gasEmissionData" gas_emission_data: f64, 2 "name" name: String,
    3 "ratio" ratio: f64, 4 "type" r#type: i64
} }

/// Gets gwp benchmark list: `GetGwpBenchmarkList` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/footprint/result/gwp/benchmark/list`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetGwpBenchmarkList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpBenchmarkList {
    /// Required.
    pub code: String,
    /// Required.
    pub product_id: i64,
    /// Required.
    pub product_type: i64,
}
operation! { GetGwpBenchmarkList(code: String, product_id: i64, product_type: i64)
    "GetGwpBenchmarkList" -> GetGwpBenchmarkListOutput {
    0 "code" code, 1 "productId" product_id, 2 "productType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/carbon/footprint/result/gwp/benchmark/list", body: BodyStyle::Json, } }

/// Response of [`GetGwpBenchmarkList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpBenchmarkListOutput {
    pub data: Option<GetGwpBenchmarkListData>,
}
model! { GetGwpBenchmarkListOutput {
    0 "data" data: GetGwpBenchmarkListData
} }

/// In the response of [`GetGwpBenchmarkList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpBenchmarkListData {
    pub items: Vec<GetGwpBenchmarkListItems>,
    pub unit: Option<String>,
}
model! { GetGwpBenchmarkListData {
    0 "items" items: Vec<GetGwpBenchmarkListItems>, 1 "unit" unit: String
} }

/// In the response of [`GetGwpBenchmarkList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpBenchmarkListItems {
    pub active_reduction: Option<f64>,
    pub benchmark_emission: Option<f64>,
    pub benchmark_name: Option<String>,
    pub carbon_emission: Option<f64>,
    pub name: Option<String>,
    pub percent: Option<String>,
}
model! { GetGwpBenchmarkListItems {
    0 "activeReduction" active_reduction: f64, 1 "benchmarkEmission" benchmark_emission: f64,
    2 "benchmarkName" benchmark_name: String, 3 "carbonEmission" carbon_emission: f64, 4 "name" name: String,
    5 "percent" percent: String
} }

/// Gets gwp benchmark summary: `GetGwpBenchmarkSummary` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/footprint/result/gwp/benchmark/summary`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetGwpBenchmarkSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpBenchmarkSummary {
    /// Required.
    pub code: String,
    /// Required.
    pub product_id: i64,
    /// Required.
    pub product_type: i64,
}
operation! { GetGwpBenchmarkSummary(code: String, product_id: i64, product_type: i64)
    "GetGwpBenchmarkSummary" -> GetGwpBenchmarkSummaryOutput {
    0 "code" code, 1 "productId" product_id, 2 "productType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/carbon/footprint/result/gwp/benchmark/summary", body: BodyStyle::Json, } }

/// Response of [`GetGwpBenchmarkSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpBenchmarkSummaryOutput {
    pub data: Option<GetGwpBenchmarkSummaryData>,
}
model! { GetGwpBenchmarkSummaryOutput {
    0 "data" data: GetGwpBenchmarkSummaryData
} }

/// In the response of [`GetGwpBenchmarkSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpBenchmarkSummaryData {
    pub items: Vec<GetGwpBenchmarkSummaryItems>,
    pub quantity: Option<i64>,
    pub unit: Option<String>,
}
model! { GetGwpBenchmarkSummaryData {
    0 "items" items: Vec<GetGwpBenchmarkSummaryItems>, 1 "quantity" quantity: i64, 2 "unit" unit: String
} }

/// In the response of [`GetGwpBenchmarkSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpBenchmarkSummaryItems {
    pub name: Option<String>,
    pub percent: Option<String>,
    pub quantity: Option<i64>,
    pub unit: Option<String>,
}
model! { GetGwpBenchmarkSummaryItems {
    0 "name" name: String, 1 "percent" percent: String, 2 "quantity" quantity: i64, 3 "unit" unit: String
} }

/// Gets gwp inventory constitute: `GetGwpInventoryConstitute` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/footprint/result/gwp/inventory/constitute`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetGwpInventoryConstitute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpInventoryConstitute {
    /// Required.
    pub code: String,
    /// Required.
    pub product_id: i64,
    /// Required.
    pub product_type: i64,
}
operation! { GetGwpInventoryConstitute(code: String, product_id: i64, product_type: i64)
    "GetGwpInventoryConstitute" -> GetGwpInventoryConstituteOutput {
    0 "code" code, 1 "productId" product_id, 2 "productType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/carbon/footprint/result/gwp/inventory/constitute", body: BodyStyle::Json, } }

/// Response of [`GetGwpInventoryConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpInventoryConstituteOutput {
    pub data: Option<GetGwpInventoryConstituteData>,
}
model! { GetGwpInventoryConstituteOutput {
    0 "data" data: GetGwpInventoryConstituteData
} }

/// In the response of [`GetGwpInventoryConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpInventoryConstituteData {
    pub by_resource_type: Vec<GwpInventoryConstitute>,
    pub carbon_emission: Option<f64>,
    pub items: Vec<GwpInventoryConstitute>,
    pub name: Option<String>,
    pub unit: Option<String>,
}
model! { GetGwpInventoryConstituteData {
    0 "byResourceType" by_resource_type: Vec<GwpInventoryConstitute>, 1 "carbonEmission" carbon_emission: f64,
    2 "items" items: Vec<GwpInventoryConstitute>, 3 "name" name: String, 4 "unit" unit: String
} }

/// In the response of [`GetGwpInventoryConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GwpInventoryConstitute {
    pub by_resource_type: Vec<GwpResourceConstitute>,
    pub carbon_emission: Option<f64>,
    pub items: Vec<GwpInventoryConstitute>,
    pub name: Option<String>,
    pub percent: Option<f64>,
    pub resource_type: Option<i64>,
    pub unit: Option<String>,
}
model! { GwpInventoryConstitute {
    0 "byResourceType" by_resource_type: Vec<GwpResourceConstitute>, 1 "carbonEmission" carbon_emission: f64,
    2 "items" items: Vec<GwpInventoryConstitute>, 3 "name" name: String, 4 "percent" percent: f64,
    5 "resourceType" resource_type: i64, 6 "unit" unit: String
} }

/// In the response of [`GetGwpInventoryConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GwpResourceConstitute {
    pub carbon_emission: Option<f64>,
    pub name: Option<String>,
    pub percent: Option<String>,
    pub resource_type: Option<i64>,
    pub unit: Option<String>,
}
model! { GwpResourceConstitute {
    0 "carbonEmission" carbon_emission: f64, 1 "name" name: String, 2 "percent" percent: String,
    3 "resourceType" resource_type: i64, 4 "unit" unit: String
} }

/// Gets gwp inventory summary: `GetGwpInventorySummary` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/footprint/result/gwp/inventory/summary`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetGwpInventorySummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpInventorySummary {
    /// Required.
    pub code: String,
    /// Required.
    pub product_id: i64,
    /// Required.
    pub product_type: i64,
}
operation! { GetGwpInventorySummary(code: String, product_id: i64, product_type: i64)
    "GetGwpInventorySummary" -> GetGwpInventorySummaryOutput {
    0 "code" code, 1 "productId" product_id, 2 "productType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/carbon/footprint/result/gwp/inventory/summary", body: BodyStyle::Json, } }

/// Response of [`GetGwpInventorySummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpInventorySummaryOutput {
    pub data: Option<GetGwpInventorySummaryData>,
}
model! { GetGwpInventorySummaryOutput {
    0 "data" data: GetGwpInventorySummaryData
} }

/// In the response of [`GetGwpInventorySummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpInventorySummaryData {
    pub items: Vec<GetGwpInventorySummaryItems>,
    pub quantity: Option<f64>,
    pub result_generate_time: Option<i64>,
    pub unit: Option<String>,
}
model! { GetGwpInventorySummaryData {
    0 "items" items: Vec<GetGwpInventorySummaryItems>, 1 "quantity" quantity: f64,
    2 "resultGenerateTime" result_generate_time: i64, 3 "unit" unit: String
} }

/// In the response of [`GetGwpInventorySummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpInventorySummaryItems {
    pub name: Option<String>,
    pub percent: Option<String>,
    pub quantity: Option<f64>,
    pub unit: Option<String>,
}
model! { GetGwpInventorySummaryItems {
    0 "name" name: String, 1 "percent" percent: String, 2 "quantity" quantity: f64, 3 "unit" unit: String
} }

/// Gets inventory list: `GetInventoryList` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/footprint/result/inventory/list`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetInventoryList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInventoryList {
    /// Required.
    pub code: String,
    /// Required.
    pub emission_type: String,
    /// Required.
    pub group: String,
    /// Required.
    pub method_type: String,
    /// Required.
    pub product_id: i64,
    /// Required.
    pub product_type: i64,
}

/// Arguments of [`GetInventoryList::new`].
pub struct GetInventoryListRequired {
    pub code: String,
    pub emission_type: String,
    pub group: String,
    pub method_type: String,
    pub product_id: i64,
    pub product_type: i64,
}
operation! {
    GetInventoryList { GetInventoryListRequired: code, emission_type, group, method_type, product_id, product_type }
    "GetInventoryList" -> GetInventoryListOutput {
    0 "code" code, 1 "emissionType" emission_type, 2 "group" group, 3 "methodType" method_type,
    4 "productId" product_id, 5 "productType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/v1/carbon/footprint/result/inventory/list", body: BodyStyle::Json, } }

/// Response of [`GetInventoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInventoryListOutput {
    pub data: Option<GetInventoryListData>,
}
model! { GetInventoryListOutput {
    0 "data" data: GetInventoryListData
} }

/// In the response of [`GetInventoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInventoryListData {
    pub items: Vec<GetInventoryListItems>,
    pub product_unit: Option<String>,
    pub unit: Option<String>,
}
model! { GetInventoryListData {
    0 "items" items: Vec<GetInventoryListItems>, 1 "productUnit" product_unit: String, 2 "unit" unit: String
} }

/// In the response of [`GetInventoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInventoryListItems {
    pub carbon_emission: Option<f64>,
    pub name: Option<String>,
    pub percent: Option<String>,
    pub process_name: Option<String>,
}
model! { GetInventoryListItems {
    0 "carbonEmission" carbon_emission: f64, 1 "name" name: String, 2 "percent" percent: String,
    3 "processName" process_name: String
} }

/// Gets org and factory: `GetOrgAndFactory` of `energyexpertexternal` 2022-09-23.
///
/// GET `/api/external/getOrgAndFactory`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetOrgAndFactory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrgAndFactory {}
operation! { GetOrgAndFactory() "GetOrgAndFactory" -> GetOrgAndFactoryOutput {}
    { method: "GET", path: "/api/external/getOrgAndFactory", } }

/// Response of [`GetOrgAndFactory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrgAndFactoryOutput {
    pub code: Option<String>,
    pub data: Vec<GetOrgAndFactoryData>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetOrgAndFactoryOutput {
    0 "code" code: String, 1 "data" data: Vec<GetOrgAndFactoryData>, 2 "httpCode" http_code: i64,
    3 "success" success: bool
} }

/// In the response of [`GetOrgAndFactory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrgAndFactoryData {
    pub aliyun_pk: Option<String>,
    pub factory_list: Vec<GetOrgAndFactoryFactoryList>,
    pub organization_id: Option<String>,
    pub organization_name: Option<String>,
}
model! { GetOrgAndFactoryData {
    0 "aliyunPk" aliyun_pk: String, 1 "factoryList" factory_list: Vec<GetOrgAndFactoryFactoryList>,
    2 "organizationId" organization_id: String, 3 "organizationName" organization_name: String
} }

/// In the response of [`GetOrgAndFactory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrgAndFactoryFactoryList {
    pub factory_id: Option<String>,
    pub factory_name: Option<String>,
}
model! { GetOrgAndFactoryFactoryList {
    0 "factoryId" factory_id: String, 1 "factoryName" factory_name: String
} }

/// Gets org constitute: `GetOrgConstitute` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/emission/analysis/org`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetOrgConstitute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrgConstitute {
    /// Required.
    pub code: String,
    pub module_code: Option<String>,
    /// Required.
    pub module_type: i64,
    /// Required.
    pub year: i64,
}
operation! { GetOrgConstitute(code: String, module_type: i64, year: i64) "GetOrgConstitute" -> GetOrgConstituteOutput {
    0 "code" code, 1 "moduleCode" module_code: String, 2 "moduleType" module_type, 3 "year" year
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/carbon/emission/analysis/org", body: BodyStyle::Json, } }

/// Response of [`GetOrgConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrgConstituteOutput {
    pub data: Option<OrgEmission>,
}
model! { GetOrgConstituteOutput {
    0 "data" data: OrgEmission
} }

/// In the response of [`GetOrgConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgEmission {
    pub carbon_emission_data: Option<f64>,
    pub module_emission_list: Vec<OrgEmissionModuleEmissionList>,
    pub name: Option<String>,
    pub name_key: Option<String>,
    pub ratio: Option<f64>,
    pub sub_emission_items: Vec<OrgEmission>,
    pub weighting_carbon_emission_data: Option<f64>,
    pub weighting_proportion: Option<f64>,
    pub weighting_ratio: Option<f64>,
}
model! { OrgEmission {
    0 "carbonEmissionData" carbon_emission_data: f64,
    1 "moduleEmissionList" module_emission_list: Vec<OrgEmissionModuleEmissionList>, 2 "name" name: String,
    3 "nameKey" name_key: String, 4 "ratio" ratio: f64, 5 "subEmissionItems" sub_emission_items: Vec<OrgEmission>,
    6 "weightingCarbonEmissionData" weighting_carbon_emission_data: f64,
    7 "weightingProportion" weighting_proportion: f64, 8 "weightingRatio" weighting_ratio: f64
} }

/// In the response of [`GetOrgConstitute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgEmissionModuleEmissionList {
    pub carbon_emission_data: Option<f64>,
    pub name: Option<String>,
    pub name_key: Option<String>,
    pub ratio: Option<f64>,
}
model! { OrgEmissionModuleEmissionList {
    0 "carbonEmissionData" carbon_emission_data: f64, 1 "name" name: String, 2 "nameKey" name_key: String,
    3 "ratio" ratio: f64
} }

/// Gets pcr info: `GetPcrInfo` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/footprint/result/pcr/detail`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetPcrInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPcrInfo {
    /// Required.
    pub code: String,
    /// Required.
    pub product_id: String,
    /// Required.
    pub product_type: i64,
}
operation! { GetPcrInfo(code: String, product_id: String, product_type: i64) "GetPcrInfo" -> GetPcrInfoOutput {
    0 "code" code, 1 "productId" product_id, 2 "productType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/carbon/footprint/result/pcr/detail", body: BodyStyle::Json, } }

/// Response of [`GetPcrInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPcrInfoOutput {
    pub data: Option<GetPcrInfoData>,
}
model! { GetPcrInfoOutput {
    0 "data" data: GetPcrInfoData
} }

/// In the response of [`GetPcrInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPcrInfoData {
    pub create_time: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
}
model! { GetPcrInfoData {
    0 "createTime" create_time: String, 1 "name" name: String, 2 "url" url: String
} }

/// Gets reduction proposal: `GetReductionProposal` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/footprint/result/reduction/proposal`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetReductionProposal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReductionProposal {
    /// Required.
    pub code: String,
    /// Required.
    pub data_quality_evaluation_type: i64,
    /// Required.
    pub product_id: i64,
    /// Required.
    pub product_type: i64,
}
operation! { GetReductionProposal(code: String, data_quality_evaluation_type: i64, product_id: i64, product_type: i64)
    "GetReductionProposal" -> GetReductionProposalOutput {
    0 "code" code, 1 "dataQualityEvaluationType" data_quality_evaluation_type, 2 "productId" product_id,
    3 "productType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/carbon/footprint/result/reduction/proposal", body: BodyStyle::Json, } }

/// Response of [`GetReductionProposal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReductionProposalOutput {
    pub data: Option<GetReductionProposalData>,
}
model! { GetReductionProposalOutput {
    0 "data" data: GetReductionProposalData
} }

/// In the response of [`GetReductionProposal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReductionProposalData {
    pub reduction: Option<String>,
    pub reduction_evaluation: Option<String>,
}
model! { GetReductionProposalData {
    0 "reduction" reduction: String, 1 "reductionEvaluation" reduction_evaluation: String
} }

/// Gets vl extraction result: `GetVLExtractionResult` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v2/aidoc/document/getVLExtractionResult`. Reads only. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/GetVLExtractionResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVLExtractionResult {
    /// Required.
    pub task_id: String,
}
operation! { GetVLExtractionResult(task_id: String) "GetVLExtractionResult" -> GetVLExtractionResultOutput {
    0 "taskId" task_id
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/api/v2/aidoc/document/getVLExtractionResult", body: BodyStyle::Json, } }

/// Response of [`GetVLExtractionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVLExtractionResultOutput {
    pub data: Option<GetVLExtractionResultData>,
}
model! { GetVLExtractionResultOutput {
    0 "data" data: GetVLExtractionResultData
} }

/// In the response of [`GetVLExtractionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVLExtractionResultData {
    pub kv_list_info: Vec<GetVLExtractionResultKvListInfo>,
}
model! { GetVLExtractionResultData {
    0 "kvListInfo" kv_list_info: Vec<GetVLExtractionResultKvListInfo>
} }

/// In the response of [`GetVLExtractionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVLExtractionResultKvListInfo {
    pub context: Option<GetVLExtractionResultContext>,
    pub key_name: Option<String>,
    pub key_value: Option<String>,
}
model! { GetVLExtractionResultKvListInfo {
    0 "context" context: GetVLExtractionResultContext, 1 "keyName" key_name: String, 2 "keyValue" key_value: String
} }

/// In the response of [`GetVLExtractionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVLExtractionResultContext {
    pub confidence: Option<GetVLExtractionResultConfidence>,
    pub key: Vec<ContentItem>,
    pub value: Vec<ContentItem>,
}
model! { GetVLExtractionResultContext {
    0 "confidence" confidence: GetVLExtractionResultConfidence, 1 "key" key: Vec<ContentItem>,
    2 "value" value: Vec<ContentItem>
} }

/// In the response of [`GetVLExtractionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVLExtractionResultConfidence {
    pub key_confidence: Option<f64>,
    pub value_confidence: Option<f64>,
}
model! { GetVLExtractionResultConfidence {
    0 "keyConfidence" key_confidence: f64, 1 "valueConfidence" value_confidence: f64
} }

/// `IsCompleted` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/footprint/result/completed`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/IsCompleted>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsCompleted {
    /// Required.
    pub code: String,
    /// Required.
    pub product_id: i64,
    /// Required.
    pub product_type: i64,
}
operation! { IsCompleted(code: String, product_id: i64, product_type: i64) "IsCompleted" -> IsCompletedOutput {
    0 "code" code, 1 "productId" product_id, 2 "productType" product_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/carbon/footprint/result/completed", body: BodyStyle::Json, } }

/// Response of [`IsCompleted`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsCompletedOutput {
    pub data: Option<IsCompletedData>,
}
model! { IsCompletedOutput {
    0 "data" data: IsCompletedData
} }

/// In the response of [`IsCompleted`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsCompletedData {
    pub modified_time: Option<i64>,
    pub task_key: Option<String>,
    pub task_short_result: Option<String>,
    pub task_status: Option<String>,
}
model! { IsCompletedData {
    0 "modifiedTime" modified_time: i64, 1 "taskKey" task_key: String, 2 "taskShortResult" task_short_result: String,
    3 "taskStatus" task_status: String
} }

/// Pushes device data: `PushDeviceData` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/data/increment/push`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/PushDeviceData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushDeviceData {
    /// Required.
    pub device_type: String,
    /// Required.
    pub devices: Vec<PushDeviceDataDevices>,
}
operation! { PushDeviceData(device_type: String, devices: Vec<PushDeviceDataDevices>)
    "PushDeviceData" -> PushDeviceDataOutput {
    0 "deviceType" device_type, 1 "devices" devices
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/v1/data/increment/push", body: BodyStyle::Json, } }

/// In the request of [`PushDeviceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushDeviceDataDevices {
    /// Required.
    pub data: Option<BTreeMap<String, Value>>,
    /// Required.
    pub device_id: Option<String>,
    /// Required.
    pub record_time: Option<String>,
}
input! { PushDeviceDataDevices(data: BTreeMap<String, Value>, device_id: String, record_time: String) {
    0 "data" data: BTreeMap<String, Value>, 1 "deviceId" device_id: String, 2 "recordTime" record_time: String
} }

/// Response of [`PushDeviceData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushDeviceDataOutput {
    pub data: Option<String>,
}
model! { PushDeviceDataOutput {
    0 "data" data: String
} }

/// Pushes item data: `PushItemData` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/emission/data/item/push`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/PushItemData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushItemData {
    /// Required.
    pub code: String,
    /// Required.
    pub items: PushItemDataItems,
    /// Required.
    pub year: String,
}
operation! { PushItemData(code: String, items: PushItemDataItems, year: String) "PushItemData" -> PushItemDataOutput {
    0 "code" code, 1 "items" items, 2 "year" year
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/carbon/emission/data/item/push", body: BodyStyle::Json, } }

/// In the request of [`PushItemData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushItemDataItems {
    /// Required.
    pub code: Option<String>,
    /// Required.
    pub month: Option<String>,
    /// Required.
    pub value: Option<f64>,
}
input! { PushItemDataItems(code: String, month: String, value: f64) {
    0 "code" code: String, 1 "month" month: String, 2 "value" value: f64
} }

/// Response of [`PushItemData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushItemDataOutput {
    pub data: Option<bool>,
}
model! { PushItemDataOutput {
    0 "data" data: bool
} }

/// `RecalculateCarbonEmission` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/emission/data/item/recalculate`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/RecalculateCarbonEmission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecalculateCarbonEmission {
    /// Required.
    pub code: String,
    /// Required.
    pub year: String,
}
operation! { RecalculateCarbonEmission(code: String, year: String)
    "RecalculateCarbonEmission" -> RecalculateCarbonEmissionOutput {
    0 "code" code, 1 "year" year
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/v1/carbon/emission/data/item/recalculate", body: BodyStyle::Json, } }

/// Response of [`RecalculateCarbonEmission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecalculateCarbonEmissionOutput {
    pub data: Option<bool>,
}
model! { RecalculateCarbonEmissionOutput {
    0 "data" data: bool
} }

/// `Retrieve` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v2/aidoc/knowledgebase/retrieve`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/Retrieve>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Retrieve {
    pub document_ids: Option<Vec<i64>>,
    pub folder_ids: Option<Vec<String>>,
    pub pre_retrieve_top_k: Option<i64>,
    /// Required.
    pub query: String,
    pub reranker_threshold: Option<f64>,
    pub top_k: Option<i64>,
    pub use_reranker: Option<bool>,
}
operation! { Retrieve(query: String) "Retrieve" -> RetrieveOutput {
    0 "documentIds" document_ids: Vec<i64>, 1 "folderIds" folder_ids: Vec<String>,
    2 "preRetrieveTopK" pre_retrieve_top_k: i64, 3 "query" query, 4 "rerankerThreshold" reranker_threshold: f64,
    5 "topK" top_k: i64, 6 "useReranker" use_reranker: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/api/v2/aidoc/knowledgebase/retrieve", body: BodyStyle::Json, } }

/// Response of [`Retrieve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrieveOutput {
    pub data: Option<RetrieveData>,
}
model! { RetrieveOutput {
    0 "data" data: RetrieveData
} }

/// In the response of [`Retrieve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrieveData {
    pub job_id: Option<String>,
    pub results: Vec<ChunkItem>,
}
model! { RetrieveData {
    0 "jobId" job_id: String, 1 "results" results: Vec<ChunkItem>
} }

/// In the response of [`Retrieve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChunkItem {
    pub chunk_content: Option<String>,
    pub chunk_id: Option<String>,
    pub doc_els_ids: Vec<String>,
    pub doc_id: Option<String>,
    pub doc_name: Option<String>,
    pub doc_url: Option<String>,
    pub rerank_score: Option<f64>,
    pub score: Option<f64>,
    pub weighted_score: Option<f64>,
}
model! { ChunkItem {
    0 "chunkContent" chunk_content: String, 1 "chunkId" chunk_id: String, 2 "docElsIds" doc_els_ids: Vec<String>,
    3 "docId" doc_id: String, 4 "docName" doc_name: String, 5 "docUrl" doc_url: String,
    6 "rerankScore" rerank_score: f64, 7 "score" score: f64, 8 "weightedScore" weighted_score: f64
} }

/// Sends document ask question: `SendDocumentAskQuestion` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/aidoc/document/sendDocumentAskQuestion`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/SendDocumentAskQuestion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendDocumentAskQuestion {
    pub folder_id: Option<String>,
    /// Required.
    pub prompt: String,
    pub session_id: Option<String>,
}
operation! { SendDocumentAskQuestion(prompt: String) "SendDocumentAskQuestion" -> SendDocumentAskQuestionOutput {
    0 "folderId" folder_id: String, 1 "prompt" prompt, 2 "sessionId" session_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/aidoc/document/sendDocumentAskQuestion", body: BodyStyle::Json, } }

/// Response of [`SendDocumentAskQuestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendDocumentAskQuestionOutput {
    pub data: Option<SendDocumentAskQuestionData>,
}
model! { SendDocumentAskQuestionOutput {
    0 "data" data: SendDocumentAskQuestionData
} }

/// In the response of [`SendDocumentAskQuestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendDocumentAskQuestionData {
    pub answer: Option<String>,
    pub document: Vec<String>,
}
model! { SendDocumentAskQuestionData {
    0 "answer" answer: String, 1 "document" document: Vec<String>
} }

/// Sets running plan: `SetRunningPlan` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/carbon/hvac/setRunningPlan`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/SetRunningPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRunningPlan {
    pub control_type: Option<i64>,
    pub date_type: Option<i64>,
    pub earliest_startup_time: Option<String>,
    pub end_time: Option<String>,
    /// Required.
    pub factory_id: String,
    pub latest_shutdown_time: Option<String>,
    pub max_carbon_dioxide: Option<f64>,
    pub max_tem: Option<f64>,
    pub min_tem: Option<f64>,
    pub p_key: Option<String>,
    pub season_mode: Option<i64>,
    pub start_time: Option<String>,
    pub statistics_time: Option<String>,
    /// Required.
    pub system_id: String,
    pub working_end_time: Option<String>,
    pub working_start_time: Option<String>,
}
operation! { SetRunningPlan(factory_id: String, system_id: String) "SetRunningPlan" -> SetRunningPlanOutput {
    0 "controlType" control_type: i64, 1 "dateType" date_type: i64,
    2 "earliestStartupTime" earliest_startup_time: String, 3 "endTime" end_time: String, 4 "factoryId" factory_id,
    5 "latestShutdownTime" latest_shutdown_time: String, 6 "maxCarbonDioxide" max_carbon_dioxide: f64,
    7 "maxTem" max_tem: f64, 8 "minTem" min_tem: f64, 9 "pKey" p_key: String, 10 "seasonMode" season_mode: i64,
    11 "startTime" start_time: String, 12 "statisticsTime" statistics_time: String, 13 "systemId" system_id,
    14 "workingEndTime" working_end_time: String, 15 "workingStartTime" working_start_time: String
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
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None)
] { path: "/api/v1/carbon/hvac/setRunningPlan", body: BodyStyle::Json, } }

/// Response of [`SetRunningPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRunningPlanOutput {
    pub data: Option<bool>,
}
model! { SetRunningPlanOutput {
    0 "data" data: bool
} }

/// Submits doc extraction task: `SubmitDocExtractionTask` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v2/aidoc/document/submitDocExtractionTask`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/SubmitDocExtractionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDocExtractionTask {
    pub extract_type: Option<String>,
    /// Required.
    pub file_name: String,
    pub file_url: Option<String>,
    pub folder_id: Option<String>,
    /// Required.
    pub template_id: String,
}
operation! { SubmitDocExtractionTask(file_name: String, template_id: String)
    "SubmitDocExtractionTask" -> SubmitDocExtractionTaskOutput {
    0 "extractType" extract_type: String, 1 "fileName" file_name, 2 "fileUrl" file_url: String,
    3 "folderId" folder_id: String, 4 "templateId" template_id
} { path: "/api/v2/aidoc/document/submitDocExtractionTask", } }

/// Response of [`SubmitDocExtractionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDocExtractionTaskOutput {
    pub data: Option<SubmitDocExtractionTaskData>,
}
model! { SubmitDocExtractionTaskOutput {
    0 "data" data: SubmitDocExtractionTaskData
} }

/// In the response of [`SubmitDocExtractionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDocExtractionTaskData {
    pub task_id: Option<String>,
}
model! { SubmitDocExtractionTaskData {
    0 "taskId" task_id: String
} }

/// Submits doc parsing task: `SubmitDocParsingTask` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v2/aidoc/document/submitDocParsingTask`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/SubmitDocParsingTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDocParsingTask {
    /// Required.
    pub file_name: String,
    pub file_url: Option<String>,
    pub folder_id: Option<String>,
    pub need_analyze_img: Option<bool>,
}
operation! { SubmitDocParsingTask(file_name: String) "SubmitDocParsingTask" -> SubmitDocParsingTaskOutput {
    0 "fileName" file_name, 1 "fileUrl" file_url: String, 2 "folderId" folder_id: String,
    3 "needAnalyzeImg" need_analyze_img: bool
} { path: "/api/v2/aidoc/document/submitDocParsingTask", } }

/// Response of [`SubmitDocParsingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDocParsingTaskOutput {
    pub data: Option<SubmitDocParsingTaskData>,
}
model! { SubmitDocParsingTaskOutput {
    0 "data" data: SubmitDocParsingTaskData
} }

/// In the response of [`SubmitDocParsingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDocParsingTaskData {
    pub task_id: Option<String>,
}
model! { SubmitDocParsingTaskData {
    0 "taskId" task_id: String
} }

/// Submits document analyze job: `SubmitDocumentAnalyzeJob` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v1/aidoc/document/submitDocumentAnalyzeJob`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/SubmitDocumentAnalyzeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDocumentAnalyzeJob {
    pub analysis_type: Option<String>,
    /// Required.
    pub file_name: String,
    pub file_url: Option<String>,
    pub folder_id: Option<String>,
    /// Required.
    pub template_id: String,
}
operation! { SubmitDocumentAnalyzeJob(file_name: String, template_id: String)
    "SubmitDocumentAnalyzeJob" -> SubmitDocumentAnalyzeJobOutput {
    0 "analysisType" analysis_type: String, 1 "fileName" file_name, 2 "fileUrl" file_url: String,
    3 "folderId" folder_id: String, 4 "templateId" template_id
} { path: "/api/v1/aidoc/document/submitDocumentAnalyzeJob", } }

/// Response of [`SubmitDocumentAnalyzeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDocumentAnalyzeJobOutput {
    pub data: Option<SubmitDocumentAnalyzeJobData>,
}
model! { SubmitDocumentAnalyzeJobOutput {
    0 "data" data: SubmitDocumentAnalyzeJobData
} }

/// In the response of [`SubmitDocumentAnalyzeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDocumentAnalyzeJobData {
    pub job_id: Option<String>,
}
model! { SubmitDocumentAnalyzeJobData {
    0 "jobId" job_id: String
} }

/// Submits vl extraction task: `SubmitVLExtractionTask` of `energyexpertexternal` 2022-09-23.
///
/// POST `/api/v2/aidoc/document/submitVLExtractionTask`. Changes data. See
/// <https://api.alibabacloud.com/document/energyExpertExternal/2022-09-23/SubmitVLExtractionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVLExtractionTask {
    /// Required.
    pub file_name: String,
    pub file_url: Option<String>,
    pub folder_id: Option<String>,
    pub template_id: Option<String>,
}
operation! { SubmitVLExtractionTask(file_name: String) "SubmitVLExtractionTask" -> SubmitVLExtractionTaskOutput {
    0 "fileName" file_name, 1 "fileUrl" file_url: String, 2 "folderId" folder_id: String,
    3 "templateId" template_id: String
} { path: "/api/v2/aidoc/document/submitVLExtractionTask", } }

/// Response of [`SubmitVLExtractionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVLExtractionTaskOutput {
    pub data: Option<SubmitVLExtractionTaskData>,
}
model! { SubmitVLExtractionTaskOutput {
    0 "data" data: SubmitVLExtractionTaskData
} }

/// In the response of [`SubmitVLExtractionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVLExtractionTaskData {
    pub task_id: Option<String>,
}
model! { SubmitVLExtractionTaskData {
    0 "taskId" task_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AISearchResourceAdd, AISearchResourceDelete, AISearchResourceGetList, AISearchResourceUpdate, AISearchStream,
    AddFolder, AnalyzeVlRealtime, BatchSaveInstructionStatus, BatchUpdateSystemRunningPlan, Chat, ChatStream,
    CreateChatSession, DeleteDocument, DeleteFolder, DetailDocument, EditProhibitedDevices, EditUnfavorableAreaDevices,
    GenerateResult, GetAreaElecConstitute, GetCarbonEmissionTrend, GetChatFolderList, GetChatList, GetChatSessionList,
    GetDataItemList, GetDataQualityAnalysis, GetDeviceInfo, GetDeviceList, GetDocExtractionResult, GetDocParsingResult,
    GetDocumentAnalyzeResult, GetElecConstitute, GetElecTrend, GetEmissionSourceConstitute, GetEmissionSummary,
    GetEpdInventoryConstitute, GetEpdSummary, GetFootprintList, GetGasConstitute, GetGwpBenchmarkList,
    GetGwpBenchmarkSummary, GetGwpInventoryConstitute, GetGwpInventorySummary, GetInventoryList, GetOrgAndFactory,
    GetOrgConstitute, GetPcrInfo, GetReductionProposal, GetVLExtractionResult, IsCompleted, PushDeviceData,
    PushItemData, RecalculateCarbonEmission, Retrieve, SendDocumentAskQuestion, SetRunningPlan, SubmitDocExtractionTask,
    SubmitDocParsingTask, SubmitDocumentAnalyzeJob, SubmitVLExtractionTask
}
