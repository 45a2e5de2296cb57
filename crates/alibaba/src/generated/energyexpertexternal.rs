//! `energyexpertexternal` 2022-09-23.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-southeast-1", "energyexpertexternal.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "energyexpertexternal.cn-hangzhou.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-southeast-1", "energyexpertexternal-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "energyexpertexternal-vpc.cn-hangzhou.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service {
    name: "energyexpertexternal",
    version: "2022-09-23",
    code: "energyexpertexternal",
    endpoints: &ENDPOINTS,
};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceAdd {
    pub data: Option<Value>,
    pub r#type: String,
}
operation! { AISearchResourceAdd(r#type: String) "AISearchResourceAdd" -> AISearchResourceAddOutput {
    0 "data" data: Value, 1 "type" r#type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/api/v1/aiSearch/resource/add", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceAddOutput {
    pub data: Option<AISearchResourceAddData>,
}
model! { AISearchResourceAddOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceAddData {
    pub resource_id: Option<String>,
    pub r#type: Option<String>,
}
model! { AISearchResourceAddData {
    0 "resourceId" resource_id, 1 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceDelete {
    pub resource_id: String,
    pub r#type: String,
}
operation! { AISearchResourceDelete(resource_id: String, r#type: String)
    "AISearchResourceDelete" -> AISearchResourceDeleteOutput {
    0 "resourceId" resource_id, 1 "type" r#type
} { method: "DELETE", path: "/api/v1/aiSearch/resource/delete", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceDeleteOutput {
    pub data: Option<AISearchResourceDeleteData>,
}
model! { AISearchResourceDeleteOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceDeleteData {
    pub resource_id: Option<String>,
    pub r#type: Option<String>,
}
model! { AISearchResourceDeleteData {
    0 "resourceId" resource_id, 1 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceGetList {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_ids: Option<Vec<String>>,
    pub r#type: String,
}
operation! { AISearchResourceGetList(r#type: String) "AISearchResourceGetList" -> AISearchResourceGetListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64, 2 "resourceIds" resource_ids: Vec<String>,
    3 "type" r#type
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/api/v1/aiSearch/resource/list", } }
paged! { AISearchResourceGetList: Value = Number "currentPage", "data.items" data.items, total "data.total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceGetListOutput {
    pub data: Option<AISearchResourceGetListData>,
}
model! { AISearchResourceGetListOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceGetListData {
    pub current_page: Option<String>,
    pub items: Option<Vec<Value>>,
    pub page_size: Option<String>,
    pub total: Option<i64>,
}
model! { AISearchResourceGetListData {
    0 "currentPage" current_page, 1 "items" items, 2 "pageSize" page_size, 3 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceUpdate {
    pub data: Option<Value>,
    pub resource_id: String,
    pub r#type: String,
}
operation! { AISearchResourceUpdate(resource_id: String, r#type: String)
    "AISearchResourceUpdate" -> AISearchResourceUpdateOutput {
    0 "data" data: Value, 1 "resourceId" resource_id, 2 "type" r#type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/aiSearch/resource/update", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceUpdateOutput {
    pub data: Option<AISearchResourceUpdateData>,
}
model! { AISearchResourceUpdateOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchResourceUpdateData {
    pub resource_id: Option<String>,
    pub r#type: Option<String>,
}
model! { AISearchResourceUpdateData {
    0 "resourceId" resource_id, 1 "type" r#type
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchStream {
    pub folder_id: String,
    pub message: Option<Vec<AISearchMessageItem>>,
    pub question: String,
    pub resource_type_needed: Option<Vec<String>>,
}
operation! { AISearchStream(folder_id: String, question: String) "AISearchStream" -> AISearchStreamOutput {
    0 "folderId" folder_id, 1 "message" message: Vec<AISearchMessageItem>, 2 "question" question,
    3 "resourceTypeNeeded" resource_type_needed: Vec<String>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v1/aiSearch/searchStream", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchStreamOutput {
    pub data: Option<AISearchStreamItem>,
}
model! { AISearchStreamOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISearchStreamItem {
    pub content: Option<String>,
    pub params: Option<Value>,
    pub r#type: Option<String>,
}
model! { AISearchStreamItem {
    0 "content" content, 1 "params" params, 2 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFolder {
    pub folder_name: String,
    pub parent_folder_id: String,
}
operation! { AddFolder(folder_name: String, parent_folder_id: String) "AddFolder" -> AddFolderOutput {
    0 "folderName" folder_name, 1 "parentFolderId" parent_folder_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/api/v1/aidoc/folder/add", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFolderOutput {
    pub data: Option<FolderItem>,
}
model! { AddFolderOutput {
    0 "data" data
} }

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
    pub sub_folder_list: Option<Vec<FolderItem>>,
    pub sync_parsing_status: Option<i64>,
    pub sync_status: Option<i64>,
    pub task_id: Option<i64>,
}
model! { FolderItem {
    0 "currentLevel" current_level, 1 "docCount" doc_count, 2 "folderDefault" folder_default, 3 "folderId" folder_id,
    4 "folderName" folder_name, 5 "folderNum" folder_num, 6 "ossDomain" oss_domain, 7 "ossPath" oss_path,
    8 "ossUpdateBy" oss_update_by, 9 "parentFolderId" parent_folder_id, 10 "resourcePath" resource_path,
    11 "storageType" storage_type, 12 "subFolderList" sub_folder_list, 13 "syncParsingStatus" sync_parsing_status,
    14 "syncStatus" sync_status, 15 "taskId" task_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeVlRealtimeOutput {
    pub data: Option<AnalyzeVlRealtimeData>,
}
model! { AnalyzeVlRealtimeOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeVlRealtimeData {
    pub kv_list_info: Option<Vec<AnalyzeVlRealtimeKvListInfo>>,
}
model! { AnalyzeVlRealtimeData {
    0 "kvListInfo" kv_list_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeVlRealtimeKvListInfo {
    pub context: Option<AnalyzeVlRealtimeContext>,
    pub key_name: Option<String>,
    pub key_value: Option<String>,
}
model! { AnalyzeVlRealtimeKvListInfo {
    0 "context" context, 1 "keyName" key_name, 2 "keyValue" key_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeVlRealtimeContext {
    pub confidence: Option<AnalyzeVlRealtimeConfidence>,
    pub key: Option<Vec<ContentItem>>,
    pub value: Option<Vec<ContentItem>>,
}
model! { AnalyzeVlRealtimeContext {
    0 "confidence" confidence, 1 "key" key, 2 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyzeVlRealtimeConfidence {
    pub key_confidence: Option<f64>,
    pub value_confidence: Option<f64>,
}
model! { AnalyzeVlRealtimeConfidence {
    0 "keyConfidence" key_confidence, 1 "valueConfidence" value_confidence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentItem {
    pub ext_info: Option<Vec<ContentItemExtInfo>>,
    pub score: Option<f64>,
    pub text: Option<String>,
    pub r#type: Option<String>,
}
model! { ContentItem {
    0 "extInfo" ext_info, 1 "score" score, 2 "text" text, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentItemExtInfo {
    pub alignment: Option<String>,
    pub index: Option<i64>,
    pub level: Option<i64>,
    pub page_num: Option<Vec<i64>>,
    pub pos: Option<Vec<ContentItemPos>>,
    pub sub_type: Option<String>,
    pub text: Option<String>,
    pub r#type: Option<String>,
    pub unique_id: Option<String>,
}
model! { ContentItemExtInfo {
    0 "alignment" alignment, 1 "index" index, 2 "level" level, 3 "pageNum" page_num, 4 "pos" pos, 5 "subType" sub_type,
    6 "text" text, 7 "type" r#type, 8 "uniqueId" unique_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentItemPos {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ContentItemPos {
    0 "x" x, 1 "y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSaveInstructionStatus {
    pub factory_id: String,
    pub p_key: Option<String>,
    pub status_list: Option<String>,
}
operation! { BatchSaveInstructionStatus(factory_id: String)
    "BatchSaveInstructionStatus" -> BatchSaveInstructionStatusOutput {
    0 "factoryId" factory_id, 1 "pKey" p_key: String, 2 "statusList" status_list: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/hvac/batchSaveInstructionStatus", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSaveInstructionStatusOutput {
    pub data: Option<bool>,
}
model! { BatchSaveInstructionStatusOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateSystemRunningPlan {
    pub control_type: Option<i64>,
    pub date_type: Option<i64>,
    pub earliest_startup_time: Option<String>,
    pub end_time: String,
    pub factory_id: String,
    pub latest_shutdown_time: Option<String>,
    pub max_carbon_dioxide: Option<f64>,
    pub max_tem: Option<f64>,
    pub min_tem: Option<f64>,
    pub season_mode: Option<i64>,
    pub start_time: String,
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
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/hvac/batchUpdateSystemRunningPlan", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateSystemRunningPlanOutput {
    pub data: Option<bool>,
}
model! { BatchUpdateSystemRunningPlanOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chat {
    pub document_ids: Option<Vec<i64>>,
    pub question: String,
    pub session_id: String,
}
operation! { Chat(question: String, session_id: String) "Chat" -> ChatOutput {
    0 "documentIds" document_ids: Vec<i64>, 1 "question" question, 2 "sessionId" session_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v2/aidoc/document/chat", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatOutput {
    pub data: Option<ChatItem>,
}
model! { ChatOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatItem {
    pub answer: Option<String>,
    pub create_time: Option<i64>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub question: Option<String>,
    pub ref_doc_list: Option<Vec<ChatRefDocItem>>,
}
model! { ChatItem {
    0 "answer" answer, 1 "createTime" create_time, 2 "folderId" folder_id, 3 "folderName" folder_name,
    4 "question" question, 5 "refDocList" ref_doc_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatRefDocItem {
    pub doc_info: Option<ChatRefDocInfo>,
    pub doc_name: Option<String>,
    pub doc_url: Option<String>,
    pub origin_doc_name: Option<String>,
    pub origin_doc_url: Option<String>,
    pub page_num: Option<Vec<ChatDocumentPageNum>>,
    pub source_type: Option<String>,
}
model! { ChatRefDocItem {
    0 "docInfo" doc_info, 1 "docName" doc_name, 2 "docUrl" doc_url, 3 "originDocName" origin_doc_name,
    4 "originDocUrl" origin_doc_url, 5 "pageNum" page_num, 6 "sourceType" source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatRefDocInfo {
    pub page_list_info: Option<Vec<ChatRefDocPageInfo>>,
    pub pages: Option<i64>,
}
model! { ChatRefDocInfo {
    0 "pageListInfo" page_list_info, 1 "pages" pages
} }

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
    0 "angle" angle, 1 "excelParseResult" excel_parse_result, 2 "imageHeight" image_height, 3 "imageUrl" image_url,
    4 "imageWidth" image_width, 5 "pageIdCurDoc" page_id_cur_doc, 6 "pdfParseResult" pdf_parse_result,
    7 "wordParseResult" word_parse_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatDocumentPageNum {
    pub num: Option<i64>,
    pub pos: Option<Vec<Vec<ChatRefDocPostion>>>,
}
model! { ChatDocumentPageNum {
    0 "num" num, 1 "pos" pos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatRefDocPostion {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ChatRefDocPostion {
    0 "x" x, 1 "y" y
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatStream {
    pub document_ids: Option<Vec<i64>>,
    pub question: String,
    pub session_id: String,
}
operation! { ChatStream(question: String, session_id: String) "ChatStream" -> ChatStreamOutput {
    0 "documentIds" document_ids: Vec<i64>, 1 "question" question, 2 "sessionId" session_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v2/aidoc/document/chat/stream", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatStreamOutput {
    pub data: Option<ChatItem>,
}
model! { ChatStreamOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatSession {
    pub folder_id: String,
    pub name: String,
    pub user_id: Option<String>,
}
operation! { CreateChatSession(folder_id: String, name: String) "CreateChatSession" -> CreateChatSessionOutput {
    0 "folderId" folder_id, 1 "name" name, 2 "userId" user_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v2/aidoc/document/chat/session/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatSessionOutput {
    pub data: Option<CreateChatSessionData>,
}
model! { CreateChatSessionOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatSessionData {
    pub session_id: Option<String>,
}
model! { CreateChatSessionData {
    0 "sessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocument {
    pub task_id: Option<String>,
}
operation! { DeleteDocument() "DeleteDocument" -> DeleteDocumentOutput {
    0 "taskId" task_id: String
} { method: "DELETE", path: "/api/v1/aidoc/document/delete", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocumentOutput {
    pub data: Option<bool>,
}
model! { DeleteDocumentOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFolder {
    pub folder_id: Option<String>,
}
operation! { DeleteFolder() "DeleteFolder" -> DeleteFolderOutput {
    0 "folderId" folder_id: String
} { method: "DELETE", path: "/api/v1/aidoc/folder/delete", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFolderOutput {
    pub data: Option<bool>,
}
model! { DeleteFolderOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailDocument {
    pub task_id: Option<String>,
}
operation! { DetailDocument() "DetailDocument" -> DetailDocumentOutput {
    0 "taskId" task_id: String
} { method: "GET", path: "/api/v1/aidoc/document/detail", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailDocumentOutput {
    pub data: Option<DocumentDetailItem>,
}
model! { DetailDocumentOutput {
    0 "data" data
} }

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
    0 "createTime" create_time, 1 "docHash" doc_hash, 2 "docName" doc_name, 3 "docUrl" doc_url, 4 "folderId" folder_id,
    5 "folderName" folder_name, 6 "id" id, 7 "jobId" job_id, 8 "jobStatus" job_status,
    9 "originDocName" origin_doc_name, 10 "originDocUrl" origin_doc_url, 11 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditProhibitedDevices {
    pub factory_id: String,
    pub hvac_device_config_vo_list: Vec<EditProhibitedDevicesHvacDeviceConfigVOList>,
    pub system_id: String,
}
operation! { EditProhibitedDevices(factory_id: String, hvac_device_config_vo_list: Vec<EditProhibitedDevicesHvacDeviceConfigVOList>, system_id: String)
    "EditProhibitedDevices" -> EditProhibitedDevicesOutput {
    0 "factoryId" factory_id, 1 "hvacDeviceConfigVOList" hvac_device_config_vo_list, 2 "systemId" system_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/hvac/editProhibitedDevices", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditProhibitedDevicesHvacDeviceConfigVOList {
    pub building_id: Option<String>,
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub device_type: Option<String>,
    pub fence_id: Option<String>,
    pub floor_id: Option<String>,
    pub is_forbidden: Option<i64>,
    pub is_unfavorable_area: Option<i64>,
}
input! { EditProhibitedDevicesHvacDeviceConfigVOList(device_type: String, is_forbidden: i64) {
    0 "buildingId" building_id: String, 1 "deviceId" device_id: String, 2 "deviceName" device_name: String,
    3 "deviceType" device_type: String, 4 "fenceId" fence_id: String, 5 "floorId" floor_id: String,
    6 "isForbidden" is_forbidden: i64, 7 "isUnfavorableArea" is_unfavorable_area: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditProhibitedDevicesOutput {
    pub data: Option<bool>,
}
model! { EditProhibitedDevicesOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditUnfavorableAreaDevices {
    pub factory_id: String,
    pub hvac_device_config_vo_list: Vec<EditUnfavorableAreaDevicesHvacDeviceConfigVOList>,
    pub system_id: String,
}
operation! { EditUnfavorableAreaDevices(factory_id: String, hvac_device_config_vo_list: Vec<EditUnfavorableAreaDevicesHvacDeviceConfigVOList>, system_id: String)
    "EditUnfavorableAreaDevices" -> EditUnfavorableAreaDevicesOutput {
    0 "factoryId" factory_id, 1 "hvacDeviceConfigVOList" hvac_device_config_vo_list, 2 "systemId" system_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/hvac/editUnfavorableAreaDevices", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditUnfavorableAreaDevicesHvacDeviceConfigVOList {
    pub building_id: Option<String>,
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub device_type: Option<String>,
    pub fence_id: Option<String>,
    pub floor_id: Option<String>,
    pub is_forbidden: Option<i64>,
    pub is_unfavorable_area: Option<i64>,
}
input! { EditUnfavorableAreaDevicesHvacDeviceConfigVOList(device_type: String, is_unfavorable_area: i64) {
    0 "buildingId" building_id: String, 1 "deviceId" device_id: String, 2 "deviceName" device_name: String,
    3 "deviceType" device_type: String, 4 "fenceId" fence_id: String, 5 "floorId" floor_id: String,
    6 "isForbidden" is_forbidden: i64, 7 "isUnfavorableArea" is_unfavorable_area: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditUnfavorableAreaDevicesOutput {
    pub data: Option<bool>,
}
model! { EditUnfavorableAreaDevicesOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateResult {
    pub code: String,
    pub product_id: i64,
    pub product_type: i64,
}
operation! { GenerateResult(code: String, product_id: i64, product_type: i64) "GenerateResult" -> GenerateResultOutput {
    0 "code" code, 1 "productId" product_id, 2 "productType" product_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/footprint/result/generate", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateResultOutput {
    pub data: Option<bool>,
}
model! { GenerateResultOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAreaElecConstitute {
    pub code: String,
    pub year: i64,
}
operation! { GetAreaElecConstitute(code: String, year: i64) "GetAreaElecConstitute" -> GetAreaElecConstituteOutput {
    0 "code" code, 1 "year" year
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/emission/analysis/elec/area", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAreaElecConstituteOutput {
    pub code: Option<String>,
    pub data: Option<GetAreaElecConstituteData>,
}
model! { GetAreaElecConstituteOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAreaElecConstituteData {
    pub light: Option<Vec<CarbonEmissionElecSummaryItem>>,
    pub nuclear: Option<Vec<CarbonEmissionElecSummaryItem>>,
    pub renewing: Option<Vec<CarbonEmissionElecSummaryItem>>,
    pub urban: Option<Vec<CarbonEmissionElecSummaryItem>>,
    pub water: Option<Vec<CarbonEmissionElecSummaryItem>>,
    pub wind: Option<Vec<CarbonEmissionElecSummaryItem>>,
    pub zero: Option<Vec<CarbonEmissionElecSummaryItem>>,
}
model! { GetAreaElecConstituteData {
    0 "light" light, 1 "nuclear" nuclear, 2 "renewing" renewing, 3 "urban" urban, 4 "water" water, 5 "wind" wind,
    6 "zero" zero
} }

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
    0 "carbonEmissionData" carbon_emission_data, 1 "dataUnit" data_unit, 2 "name" name, 3 "ratio" ratio,
    4 "rawData" raw_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCarbonEmissionTrend {
    pub code: String,
    pub module_code: Option<String>,
    pub module_type: Option<i64>,
    pub trend_type: i64,
    pub year_list: Vec<i64>,
}
operation! { GetCarbonEmissionTrend(code: String, trend_type: i64, year_list: Vec<i64>)
    "GetCarbonEmissionTrend" -> GetCarbonEmissionTrendOutput {
    0 "code" code, 1 "moduleCode" module_code: String, 2 "moduleType" module_type: i64, 3 "trendType" trend_type,
    4 "yearList" year_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/emission/analysis/trend", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCarbonEmissionTrendOutput {
    pub data: Option<GetCarbonEmissionTrendData>,
}
model! { GetCarbonEmissionTrendOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCarbonEmissionTrendData {
    pub actual_emission_list: Option<Vec<GetCarbonEmissionTrendActualEmissionList>>,
    pub target_emission_list: Option<Vec<GetCarbonEmissionTrendTargetEmissionList>>,
}
model! { GetCarbonEmissionTrendData {
    0 "actualEmissionList" actual_emission_list, 1 "targetEmissionList" target_emission_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCarbonEmissionTrendActualEmissionList {
    pub items: Option<Vec<GetCarbonEmissionTrendItems>>,
    pub year: Option<String>,
}
model! { GetCarbonEmissionTrendActualEmissionList {
    0 "items" items, 1 "year" year
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCarbonEmissionTrendItems {
    pub carbon_emission_data: Option<f64>,
    pub month: Option<i64>,
    pub year: Option<String>,
}
model! { GetCarbonEmissionTrendItems {
    0 "carbonEmissionData" carbon_emission_data, 1 "month" month, 2 "year" year
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCarbonEmissionTrendTargetEmissionList {
    pub items: Option<Vec<GetCarbonEmissionTrendTargetEmissionListItems>>,
    pub year: Option<String>,
}
model! { GetCarbonEmissionTrendTargetEmissionList {
    0 "items" items, 1 "year" year
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCarbonEmissionTrendTargetEmissionListItems {
    pub carbon_emission_data: Option<f64>,
    pub month: Option<i64>,
    pub year: Option<String>,
}
model! { GetCarbonEmissionTrendTargetEmissionListItems {
    0 "carbonEmissionData" carbon_emission_data, 1 "month" month, 2 "year" year
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatFolderList {}
operation! { GetChatFolderList() "GetChatFolderList" -> GetChatFolderListOutput {} { path: "/api/v2/aidoc/document/chat/folder/list", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatFolderListOutput {
    pub data: Option<Vec<ChatFolderItem>>,
}
model! { GetChatFolderListOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatFolderItem {
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub sub_folders: Option<Vec<ChatItem>>,
}
model! { ChatFolderItem {
    0 "folderId" folder_id, 1 "folderName" folder_name, 2 "subFolders" sub_folders
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatList {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub session_id: String,
}
operation! { GetChatList(session_id: String) "GetChatList" -> GetChatListOutput {
    0 "currentPage" current_page: i64, 1 "pageSize" page_size: i64, 2 "sessionId" session_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v2/aidoc/document/chat/list", body: BodyStyle::Json, } }
paged! { GetChatList: ChatItem = Number "currentPage", "data.chatList" data.chat_list, total "data.total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatListOutput {
    pub data: Option<GetChatListData>,
}
model! { GetChatListOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatListData {
    pub chat_list: Option<Vec<ChatItem>>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub total_page: Option<i64>,
}
model! { GetChatListData {
    0 "chatList" chat_list, 1 "currentPage" current_page, 2 "pageSize" page_size, 3 "total" total,
    4 "totalPage" total_page
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v2/aidoc/document/chat/session/list", body: BodyStyle::Json, } }
paged! { GetChatSessionList: GetChatSessionListSessionList =
    Number "currentPage", "data.sessionList" data.session_list, total "data.total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatSessionListOutput {
    pub data: Option<GetChatSessionListData>,
}
model! { GetChatSessionListOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatSessionListData {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub session_list: Option<Vec<GetChatSessionListSessionList>>,
    pub total: Option<i64>,
    pub total_page: Option<i64>,
}
model! { GetChatSessionListData {
    0 "currentPage" current_page, 1 "pageSize" page_size, 2 "sessionList" session_list, 3 "total" total,
    4 "totalPage" total_page
} }

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
    0 "createTime" create_time, 1 "folderId" folder_id, 2 "name" name, 3 "sessionId" session_id,
    4 "updateTime" update_time, 5 "userId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataItemList {
    pub code: String,
}
operation! { GetDataItemList(code: String) "GetDataItemList" -> GetDataItemListOutput {
    0 "code" code
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/emission/data/item/list", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataItemListOutput {
    pub data: Option<Vec<GetDataItemListData>>,
}
model! { GetDataItemListOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataItemListData {
    pub code: Option<String>,
    pub name: Option<String>,
    pub period: Option<i64>,
    pub unit: Option<String>,
}
model! { GetDataItemListData {
    0 "code" code, 1 "name" name, 2 "period" period, 3 "unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAnalysis {
    pub code: String,
    pub data_quality_evaluation_type: i64,
    pub product_id: i64,
    pub product_type: i64,
}
operation! { GetDataQualityAnalysis(code: String, data_quality_evaluation_type: i64, product_id: i64, product_type: i64)
    "GetDataQualityAnalysis" -> GetDataQualityAnalysisOutput {
    0 "code" code, 1 "dataQualityEvaluationType" data_quality_evaluation_type, 2 "productId" product_id,
    3 "productType" product_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/footprint/data/quality/analysis", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAnalysisOutput {
    pub data: Option<GetDataQualityAnalysisData>,
}
model! { GetDataQualityAnalysisOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAnalysisData {
    pub data_quality: Option<Vec<GetDataQualityAnalysisDataQuality>>,
    pub data_quality_result: Option<GetDataQualityAnalysisDataQualityResult>,
    pub sensitivity_list: Option<Vec<GetDataQualityAnalysisSensitivityList>>,
    pub uncertainty: Option<String>,
    pub uncertainty_values: Option<Vec<GetDataQualityAnalysisUncertaintyValues>>,
}
model! { GetDataQualityAnalysisData {
    0 "dataQuality" data_quality, 1 "dataQualityResult" data_quality_result, 2 "sensitivityList" sensitivity_list,
    3 "uncertainty" uncertainty, 4 "uncertaintyValues" uncertainty_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAnalysisDataQuality {
    pub inventory: Option<String>,
    pub score: Option<GetDataQualityAnalysisScore>,
}
model! { GetDataQualityAnalysisDataQuality {
    0 "inventory" inventory, 1 "score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAnalysisScore {
    pub g1: Option<f64>,
    pub g2: Option<f64>,
    pub g3: Option<f64>,
    pub g4: Option<f64>,
}
model! { GetDataQualityAnalysisScore {
    0 "g1" g1, 1 "g2" g2, 2 "g3" g3, 3 "g4" g4
} }

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
    0 "data_quality_score" data_quality_score, 1 "g1" g1, 2 "g2" g2, 3 "g3" g3, 4 "g4" g4
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAnalysisSensitivityList {
    pub id: Option<String>,
    pub inventory: Option<String>,
    pub reduction_list: Option<Vec<String>>,
    pub sensitivity: Option<f64>,
}
model! { GetDataQualityAnalysisSensitivityList {
    0 "id" id, 1 "inventory" inventory, 2 "reductionList" reduction_list, 3 "sensitivity" sensitivity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataQualityAnalysisUncertaintyValues {
    pub inventory: Option<String>,
    pub uncertainty_contribution: Option<String>,
}
model! { GetDataQualityAnalysisUncertaintyValues {
    0 "inventory" inventory, 1 "uncertaintyContribution" uncertainty_contribution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceInfo {
    pub device_id: String,
    pub ds: String,
    pub factory_id: String,
}
operation! { GetDeviceInfo(device_id: String, ds: String, factory_id: String) "GetDeviceInfo" -> GetDeviceInfoOutput {
    0 "deviceId" device_id, 1 "ds" ds, 2 "factoryId" factory_id
} { method: "GET", path: "/api/external/getDeviceInfo", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceInfoOutput {
    pub code: Option<String>,
    pub data: Option<GetDeviceInfoData>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetDeviceInfoOutput {
    0 "code" code, 1 "data" data, 2 "httpCode" http_code, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceInfoData {
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub first_type_name: Option<String>,
    pub record_list: Option<Vec<GetDeviceInfoRecordList>>,
    pub second_type_name: Option<String>,
}
model! { GetDeviceInfoData {
    0 "deviceId" device_id, 1 "deviceName" device_name, 2 "firstTypeName" first_type_name, 3 "recordList" record_list,
    4 "secondTypeName" second_type_name
} }

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
    0 "identifier" identifier, 1 "paramName" param_name, 2 "statisticsDate" statistics_date, 3 "type" r#type,
    4 "unit" unit, 5 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceList {
    pub factory_id: String,
}
operation! { GetDeviceList(factory_id: String) "GetDeviceList" -> GetDeviceListOutput {
    0 "factoryId" factory_id
} { method: "GET", path: "/api/external/getDeviceList", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceListOutput {
    pub code: Option<String>,
    pub data: Option<GetDeviceListData>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetDeviceListOutput {
    0 "code" code, 1 "data" data, 2 "httpCode" http_code, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceListData {
    pub code: Option<String>,
    pub device_list: Option<Vec<GetDeviceListDeviceList>>,
    pub factory_id: Option<String>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetDeviceListData {
    0 "code" code, 1 "deviceList" device_list, 2 "factoryId" factory_id, 3 "httpCode" http_code, 4 "success" success
} }

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
    0 "deviceId" device_id, 1 "deviceName" device_name, 2 "firstTypeName" first_type_name, 3 "info" info,
    4 "parentDevice" parent_device, 5 "secondTypeName" second_type_name
} }

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
    0 "constKva" const_kva, 1 "ct" ct, 2 "magnification" magnification, 3 "pressure" pressure, 4 "pt" pt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocExtractionResult {
    pub task_id: String,
}
operation! { GetDocExtractionResult(task_id: String) "GetDocExtractionResult" -> GetDocExtractionResultOutput {
    0 "taskId" task_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/api/v2/aidoc/document/getDocExtractionResult", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocExtractionResultOutput {
    pub data: Option<GetDocExtractionResultData>,
}
model! { GetDocExtractionResultOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocExtractionResultData {
    pub kv_list_info: Option<Vec<GetDocExtractionResultKvListInfo>>,
}
model! { GetDocExtractionResultData {
    0 "kvListInfo" kv_list_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocExtractionResultKvListInfo {
    pub context: Option<GetDocExtractionResultContext>,
    pub key_name: Option<String>,
    pub key_value: Option<String>,
}
model! { GetDocExtractionResultKvListInfo {
    0 "context" context, 1 "keyName" key_name, 2 "keyValue" key_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocExtractionResultContext {
    pub confidence: Option<GetDocExtractionResultConfidence>,
    pub key: Option<Vec<ContentItem>>,
    pub value: Option<Vec<ContentItem>>,
}
model! { GetDocExtractionResultContext {
    0 "confidence" confidence, 1 "key" key, 2 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocExtractionResultConfidence {
    pub key_confidence: Option<f64>,
    pub value_confidence: Option<f64>,
}
model! { GetDocExtractionResultConfidence {
    0 "keyConfidence" key_confidence, 1 "valueConfidence" value_confidence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocParsingResult {
    pub return_format: Option<String>,
    pub task_id: String,
}
operation! { GetDocParsingResult(task_id: String) "GetDocParsingResult" -> GetDocParsingResultOutput {
    0 "returnFormat" return_format: String, 1 "taskId" task_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/api/v2/aidoc/document/getDocParsingResult", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocParsingResultOutput {
    pub data: Option<GetDocParsingResultData>,
}
model! { GetDocParsingResultOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocParsingResultData {
    pub content: Option<String>,
}
model! { GetDocParsingResultData {
    0 "content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentAnalyzeResult {
    pub job_id: String,
}
operation! { GetDocumentAnalyzeResult(job_id: String) "GetDocumentAnalyzeResult" -> GetDocumentAnalyzeResultOutput {
    0 "jobId" job_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/api/v1/aidoc/document/getDocumentAnalyzeResult", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentAnalyzeResultOutput {
    pub data: Option<GetDocumentAnalyzeResultData>,
}
model! { GetDocumentAnalyzeResultOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentAnalyzeResultData {
    pub kv_list_info: Option<Vec<GetDocumentAnalyzeResultKvListInfo>>,
}
model! { GetDocumentAnalyzeResultData {
    0 "kvListInfo" kv_list_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentAnalyzeResultKvListInfo {
    pub context: Option<GetDocumentAnalyzeResultContext>,
    pub key_name: Option<String>,
    pub key_value: Option<String>,
}
model! { GetDocumentAnalyzeResultKvListInfo {
    0 "context" context, 1 "keyName" key_name, 2 "keyValue" key_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentAnalyzeResultContext {
    pub confidence: Option<GetDocumentAnalyzeResultConfidence>,
    pub key: Option<Vec<ContentItem>>,
    pub value: Option<Vec<ContentItem>>,
}
model! { GetDocumentAnalyzeResultContext {
    0 "confidence" confidence, 1 "key" key, 2 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentAnalyzeResultConfidence {
    pub key_confidence: Option<f64>,
    pub value_confidence: Option<f64>,
}
model! { GetDocumentAnalyzeResultConfidence {
    0 "keyConfidence" key_confidence, 1 "valueConfidence" value_confidence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecConstitute {
    pub code: String,
    pub year: i64,
}
operation! { GetElecConstitute(code: String, year: i64) "GetElecConstitute" -> GetElecConstituteOutput {
    0 "code" code, 1 "year" year
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/emission/analysis/elec/constitute", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecConstituteOutput {
    pub data: Option<GetElecConstituteData>,
}
model! { GetElecConstituteOutput {
    0 "data" data
} }

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
    0 "light" light, 1 "nuclear" nuclear, 2 "renewing" renewing, 3 "urban" urban, 4 "water" water, 5 "wind" wind,
    6 "zero" zero
} }

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
    0 "carbonEmissionData" carbon_emission_data, 1 "dataUnit" data_unit, 2 "name" name, 3 "nameKey" name_key,
    4 "ratio" ratio, 5 "rawData" raw_data
} }

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
    0 "carbonEmissionData" carbon_emission_data, 1 "dataUnit" data_unit, 2 "name" name, 3 "nameKey" name_key,
    4 "ratio" ratio, 5 "rawData" raw_data
} }

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
    0 "carbonEmissionData" carbon_emission_data, 1 "dataUnit" data_unit, 2 "name" name, 3 "nameKey" name_key,
    4 "ratio" ratio, 5 "rawData" raw_data
} }

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
    0 "carbonEmissionData" carbon_emission_data, 1 "dataUnit" data_unit, 2 "name" name, 3 "nameKey" name_key,
    4 "ratio" ratio, 5 "rawData" raw_data
} }

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
    0 "carbonEmissionData" carbon_emission_data, 1 "dataUnit" data_unit, 2 "name" name, 3 "nameKey" name_key,
    4 "ratio" ratio, 5 "rawData" raw_data
} }

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
    0 "carbonEmissionData" carbon_emission_data, 1 "dataUnit" data_unit, 2 "name" name, 3 "nameKey" name_key,
    4 "ratio" ratio, 5 "rawData" raw_data
} }

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
    0 "carbonEmissionData" carbon_emission_data, 1 "dataUnit" data_unit, 2 "name" name, 3 "nameKey" name_key,
    4 "ratio" ratio, 5 "rawData" raw_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecTrend {
    pub code: String,
    pub year_list: Vec<i64>,
}
operation! { GetElecTrend(code: String, year_list: Vec<i64>) "GetElecTrend" -> GetElecTrendOutput {
    0 "code" code, 1 "yearList" year_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/emission/analysis/elec/trend", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecTrendOutput {
    pub code: Option<String>,
    pub data: Option<GetElecTrendData>,
}
model! { GetElecTrendOutput {
    0 "code" code, 1 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElecTrendData {
    pub light: Option<Vec<GetElecTrendLight>>,
    pub nuclear: Option<Vec<GetElecTrendNuclear>>,
    pub renewing: Option<Vec<GetElecTrendRenewing>>,
    pub urban: Option<Vec<GetElecTrendUrban>>,
    pub water: Option<Vec<GetElecTrendWater>>,
    pub wind: Option<Vec<GetElecTrendWind>>,
    pub zero: Option<Vec<GetElecTrendZero>>,
}
model! { GetElecTrendData {
    0 "light" light, 1 "nuclear" nuclear, 2 "renewing" renewing, 3 "urban" urban, 4 "water" water, 5 "wind" wind,
    6 "zero" zero
} }

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
    0 "carbonEmissionData" carbon_emission_data, 1 "dataUnit" data_unit, 2 "month" month, 3 "name" name,
    4 "nameKey" name_key, 5 "ratio" ratio, 6 "rawData" raw_data, 7 "year" year
} }

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
    0 "carbonEmissionData" carbon_emission_data, 1 "dataUnit" data_unit, 2 "month" month, 3 "name" name,
    4 "nameKey" name_key, 5 "ratio" ratio, 6 "rawData" raw_data, 7 "year" year
} }

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
    0 "carbonEmissionData" carbon_emission_data, 1 "dataUnit" data_unit, 2 "month" month, 3 "name" name,
    4 "nameKey" name_key, 5 "ratio" ratio, 6 "rawData" raw_data, 7 "year" year
} }

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
    0 "carbonEmissionData" carbon_emission_data, 1 "dataUnit" data_unit, 2 "month" month, 3 "name" name,
    4 "nameKey" name_key, 5 "ratio" ratio, 6 "rawData" raw_data, 7 "year" year
} }

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
    0 "carbonEmissionData" carbon_emission_data, 1 "dataUnit" data_unit, 2 "month" month, 3 "name" name,
    4 "nameKey" name_key, 5 "ratio" ratio, 6 "rawData" raw_data, 7 "year" year
} }

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
    0 "carbonEmissionData" carbon_emission_data, 1 "dataUnit" data_unit, 2 "month" month, 3 "name" name,
    4 "nameKey" name_key, 5 "ratio" ratio, 6 "rawData" raw_data, 7 "year" year
} }

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
    0 "carbonEmissionData" carbon_emission_data, 1 "dataUnit" data_unit, 2 "month" month, 3 "name" name,
    4 "nameKey" name_key, 5 "ratio" ratio, 6 "rawData" raw_data, 7 "year" year
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmissionSourceConstitute {
    pub code: String,
    pub module_code: Option<String>,
    pub module_type: i64,
    pub year: i64,
}
operation! { GetEmissionSourceConstitute(code: String, module_type: i64, year: i64)
    "GetEmissionSourceConstitute" -> GetEmissionSourceConstituteOutput {
    0 "code" code, 1 "moduleCode" module_code: String, 2 "moduleType" module_type, 3 "year" year
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/emission/analysis/constitute", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmissionSourceConstituteOutput {
    pub data: Option<Vec<ConstituteItem>>,
}
model! { GetEmissionSourceConstituteOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConstituteItem {
    pub carbon_emission_data: Option<f64>,
    pub data_unit: Option<String>,
    pub emission_source: Option<String>,
    pub emission_source_key: Option<String>,
    pub enterprise_name: Option<String>,
    pub env_gas_emissions: Option<Vec<ConstituteItemEnvGasEmissions>>,
    pub name: Option<String>,
    pub name_key: Option<String>,
    pub ratio: Option<f64>,
    pub raw_data: Option<f64>,
    pub sub_constitute_items: Option<Vec<ConstituteItem>>,
}
model! { ConstituteItem {
    0 "carbonEmissionData" carbon_emission_data, 1 "dataUnit" data_unit, 2 "emissionSource" emission_source,
    3 "emissionSourceKey" emission_source_key, 4 "enterpriseName" enterprise_name,
    5 "envGasEmissions" env_gas_emissions, 6 "name" name, 7 "nameKey" name_key, 8 "ratio" ratio, 9 "rawData" raw_data,
    10 "subConstituteItems" sub_constitute_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConstituteItemEnvGasEmissions {
    pub carbon_emission_data: Option<f64>,
    pub gas_emission_data: Option<f64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ConstituteItemEnvGasEmissions {
    0 "carbonEmissionData" carbon_emission_data, 1 "gasEmissionData" gas_emission_data, 2 "name" name, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmissionSummary {
    pub code: String,
    pub module_code: Option<String>,
    pub module_type: Option<i64>,
    pub year: i64,
}
operation! { GetEmissionSummary(code: String, year: i64) "GetEmissionSummary" -> GetEmissionSummaryOutput {
    0 "code" code, 1 "moduleCode" module_code: String, 2 "moduleType" module_type: i64, 3 "year" year
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/emission/analysis/summary", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmissionSummaryOutput {
    pub data: Option<GetEmissionSummaryData>,
}
model! { GetEmissionSummaryOutput {
    0 "data" data
} }

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
    0 "actualEmissionRatio" actual_emission_ratio, 1 "carbonSaveConversion" carbon_save_conversion,
    2 "currentPeriodCarbonEmissionData" current_period_carbon_emission_data, 3 "isWeighting" is_weighting,
    4 "lastPeriodCarbonEmissionData" last_period_carbon_emission_data,
    5 "lastPeriodWeightingCarbonEmissionData" last_period_weighting_carbon_emission_data, 6 "ratio" ratio,
    7 "totalCarbonEmissionData" total_carbon_emission_data,
    8 "weightingCarbonEmissionData" weighting_carbon_emission_data, 9 "weightingRatio" weighting_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEpdInventoryConstitute {
    pub code: String,
    pub product_id: i64,
    pub product_type: i64,
}
operation! { GetEpdInventoryConstitute(code: String, product_id: i64, product_type: i64)
    "GetEpdInventoryConstitute" -> GetEpdInventoryConstituteOutput {
    0 "code" code, 1 "productId" product_id, 2 "productType" product_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/footprint/result/epd/inventory/constitute", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEpdInventoryConstituteOutput {
    pub data: Option<Vec<EpdInventoryConstituteItem>>,
}
model! { GetEpdInventoryConstituteOutput {
    0 "data" data
} }

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
    pub items: Option<Vec<EpdInventoryConstituteItem>>,
    pub name: Option<String>,
    pub num: Option<i64>,
    pub percent: Option<f64>,
    pub quantity: Option<f64>,
    pub resource_type: Option<String>,
    pub state: Option<i64>,
    pub unit: Option<String>,
}
model! { EpdInventoryConstituteItem {
    0 "carbonEmission" carbon_emission, 1 "factor" factor, 2 "factorDataset" factor_dataset, 3 "factorId" factor_id,
    4 "factorType" factor_type, 5 "factorUnit" factor_unit, 6 "inventoryId" inventory_id,
    7 "inventoryUnit" inventory_unit, 8 "inventoryValue" inventory_value,
    9 "inventoryValuePerProduct" inventory_value_per_product,
    10 "inventoryValuePerProductUnit" inventory_value_per_product_unit, 11 "items" items, 12 "name" name, 13 "num" num,
    14 "percent" percent, 15 "quantity" quantity, 16 "resourceType" resource_type, 17 "state" state, 18 "unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEpdSummary {
    pub code: String,
    pub product_id: i64,
    pub product_type: i64,
}
operation! { GetEpdSummary(code: String, product_id: i64, product_type: i64) "GetEpdSummary" -> GetEpdSummaryOutput {
    0 "code" code, 1 "productId" product_id, 2 "productType" product_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/footprint/result/epd/summary", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEpdSummaryOutput {
    pub data: Option<Vec<GetEpdSummaryData>>,
}
model! { GetEpdSummaryOutput {
    0 "data" data
} }

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
    0 "carbonEmission" carbon_emission, 1 "indicator" indicator, 2 "key" key, 3 "method" method, 4 "name" name,
    5 "num" num, 6 "preUnit" pre_unit, 7 "state" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFootprintList {
    pub code: String,
    pub current_page: i64,
    pub page_size: i64,
    pub product_type: i64,
}
operation! { GetFootprintList(code: String, current_page: i64, page_size: i64, product_type: i64)
    "GetFootprintList" -> GetFootprintListOutput {
    0 "code" code, 1 "currentPage" current_page, 2 "pageSize" page_size, 3 "productType" product_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/footprint/product/list", body: BodyStyle::Json, } }
paged! { GetFootprintList: GetFootprintListRecords =
    Number "currentPage", "data.records" data.records, total "data.total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFootprintListOutput {
    pub data: Option<GetFootprintListData>,
}
model! { GetFootprintListOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFootprintListData {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<Vec<GetFootprintListRecords>>,
    pub total: Option<i64>,
    pub total_page: Option<i64>,
}
model! { GetFootprintListData {
    0 "currentPage" current_page, 1 "pageSize" page_size, 2 "records" records, 3 "total" total, 4 "totalPage" total_page
} }

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
    0 "amount" amount, 1 "authStatus" auth_status, 2 "checkEndTime" check_end_time, 3 "checkStartTime" check_start_time,
    4 "code" code, 5 "createdBy" created_by, 6 "id" id, 7 "isDemoModel" is_demo_model, 8 "lifeCycle" life_cycle,
    9 "lifeCycleType" life_cycle_type, 10 "name" name, 11 "type" r#type, 12 "unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGasConstitute {
    pub code: String,
    pub module_code: Option<String>,
    pub module_type: i64,
    pub year: i64,
}
operation! { GetGasConstitute(code: String, module_type: i64, year: i64) "GetGasConstitute" -> GetGasConstituteOutput {
    0 "code" code, 1 "moduleCode" module_code: String, 2 "moduleType" module_type, 3 "year" year
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/emission/analysis/gas/constitute", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGasConstituteOutput {
    pub data: Option<Vec<GetGasConstituteData>>,
}
model! { GetGasConstituteOutput {
    0 "data" data
} }

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
    0 "carbonEmissionData" carbon_emission_data, 1 "gasEmissionData" gas_emission_data, 2 "name" name, 3 "ratio" ratio,
    4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpBenchmarkList {
    pub code: String,
    pub product_id: i64,
    pub product_type: i64,
}
operation! { GetGwpBenchmarkList(code: String, product_id: i64, product_type: i64)
    "GetGwpBenchmarkList" -> GetGwpBenchmarkListOutput {
    0 "code" code, 1 "productId" product_id, 2 "productType" product_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/footprint/result/gwp/benchmark/list", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpBenchmarkListOutput {
    pub data: Option<GetGwpBenchmarkListData>,
}
model! { GetGwpBenchmarkListOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpBenchmarkListData {
    pub items: Option<Vec<GetGwpBenchmarkListItems>>,
    pub unit: Option<String>,
}
model! { GetGwpBenchmarkListData {
    0 "items" items, 1 "unit" unit
} }

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
    0 "activeReduction" active_reduction, 1 "benchmarkEmission" benchmark_emission, 2 "benchmarkName" benchmark_name,
    3 "carbonEmission" carbon_emission, 4 "name" name, 5 "percent" percent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpBenchmarkSummary {
    pub code: String,
    pub product_id: i64,
    pub product_type: i64,
}
operation! { GetGwpBenchmarkSummary(code: String, product_id: i64, product_type: i64)
    "GetGwpBenchmarkSummary" -> GetGwpBenchmarkSummaryOutput {
    0 "code" code, 1 "productId" product_id, 2 "productType" product_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/footprint/result/gwp/benchmark/summary", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpBenchmarkSummaryOutput {
    pub data: Option<GetGwpBenchmarkSummaryData>,
}
model! { GetGwpBenchmarkSummaryOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpBenchmarkSummaryData {
    pub items: Option<Vec<GetGwpBenchmarkSummaryItems>>,
    pub quantity: Option<i64>,
    pub unit: Option<String>,
}
model! { GetGwpBenchmarkSummaryData {
    0 "items" items, 1 "quantity" quantity, 2 "unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpBenchmarkSummaryItems {
    pub name: Option<String>,
    pub percent: Option<String>,
    pub quantity: Option<i64>,
    pub unit: Option<String>,
}
model! { GetGwpBenchmarkSummaryItems {
    0 "name" name, 1 "percent" percent, 2 "quantity" quantity, 3 "unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpInventoryConstitute {
    pub code: String,
    pub product_id: i64,
    pub product_type: i64,
}
operation! { GetGwpInventoryConstitute(code: String, product_id: i64, product_type: i64)
    "GetGwpInventoryConstitute" -> GetGwpInventoryConstituteOutput {
    0 "code" code, 1 "productId" product_id, 2 "productType" product_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/footprint/result/gwp/inventory/constitute", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpInventoryConstituteOutput {
    pub data: Option<GetGwpInventoryConstituteData>,
}
model! { GetGwpInventoryConstituteOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpInventoryConstituteData {
    pub by_resource_type: Option<Vec<GwpInventoryConstitute>>,
    pub carbon_emission: Option<f64>,
    pub items: Option<Vec<GwpInventoryConstitute>>,
    pub name: Option<String>,
    pub unit: Option<String>,
}
model! { GetGwpInventoryConstituteData {
    0 "byResourceType" by_resource_type, 1 "carbonEmission" carbon_emission, 2 "items" items, 3 "name" name,
    4 "unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GwpInventoryConstitute {
    pub by_resource_type: Option<Vec<GwpResourceConstitute>>,
    pub carbon_emission: Option<f64>,
    pub items: Option<Vec<GwpInventoryConstitute>>,
    pub name: Option<String>,
    pub percent: Option<f64>,
    pub resource_type: Option<i64>,
    pub unit: Option<String>,
}
model! { GwpInventoryConstitute {
    0 "byResourceType" by_resource_type, 1 "carbonEmission" carbon_emission, 2 "items" items, 3 "name" name,
    4 "percent" percent, 5 "resourceType" resource_type, 6 "unit" unit
} }

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
    0 "carbonEmission" carbon_emission, 1 "name" name, 2 "percent" percent, 3 "resourceType" resource_type,
    4 "unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpInventorySummary {
    pub code: String,
    pub product_id: i64,
    pub product_type: i64,
}
operation! { GetGwpInventorySummary(code: String, product_id: i64, product_type: i64)
    "GetGwpInventorySummary" -> GetGwpInventorySummaryOutput {
    0 "code" code, 1 "productId" product_id, 2 "productType" product_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/footprint/result/gwp/inventory/summary", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpInventorySummaryOutput {
    pub data: Option<GetGwpInventorySummaryData>,
}
model! { GetGwpInventorySummaryOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpInventorySummaryData {
    pub items: Option<Vec<GetGwpInventorySummaryItems>>,
    pub quantity: Option<f64>,
    pub result_generate_time: Option<i64>,
    pub unit: Option<String>,
}
model! { GetGwpInventorySummaryData {
    0 "items" items, 1 "quantity" quantity, 2 "resultGenerateTime" result_generate_time, 3 "unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGwpInventorySummaryItems {
    pub name: Option<String>,
    pub percent: Option<String>,
    pub quantity: Option<f64>,
    pub unit: Option<String>,
}
model! { GetGwpInventorySummaryItems {
    0 "name" name, 1 "percent" percent, 2 "quantity" quantity, 3 "unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInventoryList {
    pub code: String,
    pub emission_type: String,
    pub group: String,
    pub method_type: String,
    pub product_id: i64,
    pub product_type: i64,
}

/// What [`GetInventoryList::new`] takes.
pub struct GetInventoryListRequired {
    pub code: String,
    pub emission_type: String,
    pub group: String,
    pub method_type: String,
    pub product_id: i64,
    pub product_type: i64,
}
operation! { GetInventoryList{GetInventoryListRequired: code, emission_type, group, method_type, product_id, product_type}
    "GetInventoryList" -> GetInventoryListOutput {
    0 "code" code, 1 "emissionType" emission_type, 2 "group" group, 3 "methodType" method_type,
    4 "productId" product_id, 5 "productType" product_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/footprint/result/inventory/list", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInventoryListOutput {
    pub data: Option<GetInventoryListData>,
}
model! { GetInventoryListOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInventoryListData {
    pub items: Option<Vec<GetInventoryListItems>>,
    pub product_unit: Option<String>,
    pub unit: Option<String>,
}
model! { GetInventoryListData {
    0 "items" items, 1 "productUnit" product_unit, 2 "unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInventoryListItems {
    pub carbon_emission: Option<f64>,
    pub name: Option<String>,
    pub percent: Option<String>,
    pub process_name: Option<String>,
}
model! { GetInventoryListItems {
    0 "carbonEmission" carbon_emission, 1 "name" name, 2 "percent" percent, 3 "processName" process_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrgAndFactory {}
operation! { GetOrgAndFactory() "GetOrgAndFactory" -> GetOrgAndFactoryOutput {} { method: "GET", path: "/api/external/getOrgAndFactory", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrgAndFactoryOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetOrgAndFactoryData>>,
    pub http_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetOrgAndFactoryOutput {
    0 "code" code, 1 "data" data, 2 "httpCode" http_code, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrgAndFactoryData {
    pub aliyun_pk: Option<String>,
    pub factory_list: Option<Vec<GetOrgAndFactoryFactoryList>>,
    pub organization_id: Option<String>,
    pub organization_name: Option<String>,
}
model! { GetOrgAndFactoryData {
    0 "aliyunPk" aliyun_pk, 1 "factoryList" factory_list, 2 "organizationId" organization_id,
    3 "organizationName" organization_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrgAndFactoryFactoryList {
    pub factory_id: Option<String>,
    pub factory_name: Option<String>,
}
model! { GetOrgAndFactoryFactoryList {
    0 "factoryId" factory_id, 1 "factoryName" factory_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrgConstitute {
    pub code: String,
    pub module_code: Option<String>,
    pub module_type: i64,
    pub year: i64,
}
operation! { GetOrgConstitute(code: String, module_type: i64, year: i64) "GetOrgConstitute" -> GetOrgConstituteOutput {
    0 "code" code, 1 "moduleCode" module_code: String, 2 "moduleType" module_type, 3 "year" year
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/emission/analysis/org", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrgConstituteOutput {
    pub data: Option<OrgEmission>,
}
model! { GetOrgConstituteOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgEmission {
    pub carbon_emission_data: Option<f64>,
    pub module_emission_list: Option<Vec<OrgEmissionModuleEmissionList>>,
    pub name: Option<String>,
    pub name_key: Option<String>,
    pub ratio: Option<f64>,
    pub sub_emission_items: Option<Vec<OrgEmission>>,
    pub weighting_carbon_emission_data: Option<f64>,
    pub weighting_proportion: Option<f64>,
    pub weighting_ratio: Option<f64>,
}
model! { OrgEmission {
    0 "carbonEmissionData" carbon_emission_data, 1 "moduleEmissionList" module_emission_list, 2 "name" name,
    3 "nameKey" name_key, 4 "ratio" ratio, 5 "subEmissionItems" sub_emission_items,
    6 "weightingCarbonEmissionData" weighting_carbon_emission_data, 7 "weightingProportion" weighting_proportion,
    8 "weightingRatio" weighting_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgEmissionModuleEmissionList {
    pub carbon_emission_data: Option<f64>,
    pub name: Option<String>,
    pub name_key: Option<String>,
    pub ratio: Option<f64>,
}
model! { OrgEmissionModuleEmissionList {
    0 "carbonEmissionData" carbon_emission_data, 1 "name" name, 2 "nameKey" name_key, 3 "ratio" ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPcrInfo {
    pub code: String,
    pub product_id: String,
    pub product_type: i64,
}
operation! { GetPcrInfo(code: String, product_id: String, product_type: i64) "GetPcrInfo" -> GetPcrInfoOutput {
    0 "code" code, 1 "productId" product_id, 2 "productType" product_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/footprint/result/pcr/detail", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPcrInfoOutput {
    pub data: Option<GetPcrInfoData>,
}
model! { GetPcrInfoOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPcrInfoData {
    pub create_time: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
}
model! { GetPcrInfoData {
    0 "createTime" create_time, 1 "name" name, 2 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReductionProposal {
    pub code: String,
    pub data_quality_evaluation_type: i64,
    pub product_id: i64,
    pub product_type: i64,
}
operation! { GetReductionProposal(code: String, data_quality_evaluation_type: i64, product_id: i64, product_type: i64)
    "GetReductionProposal" -> GetReductionProposalOutput {
    0 "code" code, 1 "dataQualityEvaluationType" data_quality_evaluation_type, 2 "productId" product_id,
    3 "productType" product_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/footprint/result/reduction/proposal", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReductionProposalOutput {
    pub data: Option<GetReductionProposalData>,
}
model! { GetReductionProposalOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReductionProposalData {
    pub reduction: Option<String>,
    pub reduction_evaluation: Option<String>,
}
model! { GetReductionProposalData {
    0 "reduction" reduction, 1 "reductionEvaluation" reduction_evaluation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVLExtractionResult {
    pub task_id: String,
}
operation! { GetVLExtractionResult(task_id: String) "GetVLExtractionResult" -> GetVLExtractionResultOutput {
    0 "taskId" task_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/api/v2/aidoc/document/getVLExtractionResult", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVLExtractionResultOutput {
    pub data: Option<GetVLExtractionResultData>,
}
model! { GetVLExtractionResultOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVLExtractionResultData {
    pub kv_list_info: Option<Vec<GetVLExtractionResultKvListInfo>>,
}
model! { GetVLExtractionResultData {
    0 "kvListInfo" kv_list_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVLExtractionResultKvListInfo {
    pub context: Option<GetVLExtractionResultContext>,
    pub key_name: Option<String>,
    pub key_value: Option<String>,
}
model! { GetVLExtractionResultKvListInfo {
    0 "context" context, 1 "keyName" key_name, 2 "keyValue" key_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVLExtractionResultContext {
    pub confidence: Option<GetVLExtractionResultConfidence>,
    pub key: Option<Vec<ContentItem>>,
    pub value: Option<Vec<ContentItem>>,
}
model! { GetVLExtractionResultContext {
    0 "confidence" confidence, 1 "key" key, 2 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVLExtractionResultConfidence {
    pub key_confidence: Option<f64>,
    pub value_confidence: Option<f64>,
}
model! { GetVLExtractionResultConfidence {
    0 "keyConfidence" key_confidence, 1 "valueConfidence" value_confidence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsCompleted {
    pub code: String,
    pub product_id: i64,
    pub product_type: i64,
}
operation! { IsCompleted(code: String, product_id: i64, product_type: i64) "IsCompleted" -> IsCompletedOutput {
    0 "code" code, 1 "productId" product_id, 2 "productType" product_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/footprint/result/completed", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsCompletedOutput {
    pub data: Option<IsCompletedData>,
}
model! { IsCompletedOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsCompletedData {
    pub modified_time: Option<i64>,
    pub task_key: Option<String>,
    pub task_short_result: Option<String>,
    pub task_status: Option<String>,
}
model! { IsCompletedData {
    0 "modifiedTime" modified_time, 1 "taskKey" task_key, 2 "taskShortResult" task_short_result,
    3 "taskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushDeviceData {
    pub device_type: String,
    pub devices: Vec<PushDeviceDataDevices>,
}
operation! { PushDeviceData(device_type: String, devices: Vec<PushDeviceDataDevices>)
    "PushDeviceData" -> PushDeviceDataOutput {
    0 "deviceType" device_type, 1 "devices" devices
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/api/v1/data/increment/push", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushDeviceDataDevices {
    pub data: Option<BTreeMap<String, Value>>,
    pub device_id: Option<String>,
    pub record_time: Option<String>,
}
input! { PushDeviceDataDevices(data: BTreeMap<String, Value>, device_id: String, record_time: String) {
    0 "data" data: BTreeMap<String, Value>, 1 "deviceId" device_id: String, 2 "recordTime" record_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushDeviceDataOutput {
    pub data: Option<String>,
}
model! { PushDeviceDataOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushItemData {
    pub code: String,
    pub items: PushItemDataItems,
    pub year: String,
}
operation! { PushItemData(code: String, items: PushItemDataItems, year: String) "PushItemData" -> PushItemDataOutput {
    0 "code" code, 1 "items" items, 2 "year" year
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/emission/data/item/push", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushItemDataItems {
    pub code: Option<String>,
    pub month: Option<String>,
    pub value: Option<f64>,
}
input! { PushItemDataItems(code: String, month: String, value: f64) {
    0 "code" code: String, 1 "month" month: String, 2 "value" value: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushItemDataOutput {
    pub data: Option<bool>,
}
model! { PushItemDataOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecalculateCarbonEmission {
    pub code: String,
    pub year: String,
}
operation! { RecalculateCarbonEmission(code: String, year: String)
    "RecalculateCarbonEmission" -> RecalculateCarbonEmissionOutput {
    0 "code" code, 1 "year" year
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/emission/data/item/recalculate", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecalculateCarbonEmissionOutput {
    pub data: Option<bool>,
}
model! { RecalculateCarbonEmissionOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Retrieve {
    pub document_ids: Option<Vec<i64>>,
    pub folder_ids: Option<Vec<String>>,
    pub pre_retrieve_top_k: Option<i64>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/api/v2/aidoc/knowledgebase/retrieve", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrieveOutput {
    pub data: Option<RetrieveData>,
}
model! { RetrieveOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrieveData {
    pub job_id: Option<String>,
    pub results: Option<Vec<ChunkItem>>,
}
model! { RetrieveData {
    0 "jobId" job_id, 1 "results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChunkItem {
    pub chunk_content: Option<String>,
    pub chunk_id: Option<String>,
    pub doc_els_ids: Option<Vec<String>>,
    pub doc_id: Option<String>,
    pub doc_name: Option<String>,
    pub doc_url: Option<String>,
    pub rerank_score: Option<f64>,
    pub score: Option<f64>,
    pub weighted_score: Option<f64>,
}
model! { ChunkItem {
    0 "chunkContent" chunk_content, 1 "chunkId" chunk_id, 2 "docElsIds" doc_els_ids, 3 "docId" doc_id,
    4 "docName" doc_name, 5 "docUrl" doc_url, 6 "rerankScore" rerank_score, 7 "score" score,
    8 "weightedScore" weighted_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendDocumentAskQuestion {
    pub folder_id: Option<String>,
    pub prompt: String,
    pub session_id: Option<String>,
}
operation! { SendDocumentAskQuestion(prompt: String) "SendDocumentAskQuestion" -> SendDocumentAskQuestionOutput {
    0 "folderId" folder_id: String, 1 "prompt" prompt, 2 "sessionId" session_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v1/aidoc/document/sendDocumentAskQuestion", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendDocumentAskQuestionOutput {
    pub data: Option<SendDocumentAskQuestionData>,
}
model! { SendDocumentAskQuestionOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendDocumentAskQuestionData {
    pub answer: Option<String>,
    pub document: Option<Vec<String>>,
}
model! { SendDocumentAskQuestionData {
    0 "answer" answer, 1 "document" document
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRunningPlan {
    pub control_type: Option<i64>,
    pub date_type: Option<i64>,
    pub earliest_startup_time: Option<String>,
    pub end_time: Option<String>,
    pub factory_id: String,
    pub latest_shutdown_time: Option<String>,
    pub max_carbon_dioxide: Option<f64>,
    pub max_tem: Option<f64>,
    pub min_tem: Option<f64>,
    pub p_key: Option<String>,
    pub season_mode: Option<i64>,
    pub start_time: Option<String>,
    pub statistics_time: Option<String>,
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
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None }
] { path: "/api/v1/carbon/hvac/setRunningPlan", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRunningPlanOutput {
    pub data: Option<bool>,
}
model! { SetRunningPlanOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDocExtractionTask {
    pub extract_type: Option<String>,
    pub file_name: String,
    pub file_url: Option<String>,
    pub folder_id: Option<String>,
    pub template_id: String,
}
operation! { SubmitDocExtractionTask(file_name: String, template_id: String)
    "SubmitDocExtractionTask" -> SubmitDocExtractionTaskOutput {
    0 "extractType" extract_type: String, 1 "fileName" file_name, 2 "fileUrl" file_url: String,
    3 "folderId" folder_id: String, 4 "templateId" template_id
} { path: "/api/v2/aidoc/document/submitDocExtractionTask", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDocExtractionTaskOutput {
    pub data: Option<SubmitDocExtractionTaskData>,
}
model! { SubmitDocExtractionTaskOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDocExtractionTaskData {
    pub task_id: Option<String>,
}
model! { SubmitDocExtractionTaskData {
    0 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDocParsingTask {
    pub file_name: String,
    pub file_url: Option<String>,
    pub folder_id: Option<String>,
    pub need_analyze_img: Option<bool>,
}
operation! { SubmitDocParsingTask(file_name: String) "SubmitDocParsingTask" -> SubmitDocParsingTaskOutput {
    0 "fileName" file_name, 1 "fileUrl" file_url: String, 2 "folderId" folder_id: String,
    3 "needAnalyzeImg" need_analyze_img: bool
} { path: "/api/v2/aidoc/document/submitDocParsingTask", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDocParsingTaskOutput {
    pub data: Option<SubmitDocParsingTaskData>,
}
model! { SubmitDocParsingTaskOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDocParsingTaskData {
    pub task_id: Option<String>,
}
model! { SubmitDocParsingTaskData {
    0 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDocumentAnalyzeJob {
    pub analysis_type: Option<String>,
    pub file_name: String,
    pub file_url: Option<String>,
    pub folder_id: Option<String>,
    pub template_id: String,
}
operation! { SubmitDocumentAnalyzeJob(file_name: String, template_id: String)
    "SubmitDocumentAnalyzeJob" -> SubmitDocumentAnalyzeJobOutput {
    0 "analysisType" analysis_type: String, 1 "fileName" file_name, 2 "fileUrl" file_url: String,
    3 "folderId" folder_id: String, 4 "templateId" template_id
} { path: "/api/v1/aidoc/document/submitDocumentAnalyzeJob", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDocumentAnalyzeJobOutput {
    pub data: Option<SubmitDocumentAnalyzeJobData>,
}
model! { SubmitDocumentAnalyzeJobOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDocumentAnalyzeJobData {
    pub job_id: Option<String>,
}
model! { SubmitDocumentAnalyzeJobData {
    0 "jobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVLExtractionTask {
    pub file_name: String,
    pub file_url: Option<String>,
    pub folder_id: Option<String>,
    pub template_id: Option<String>,
}
operation! { SubmitVLExtractionTask(file_name: String) "SubmitVLExtractionTask" -> SubmitVLExtractionTaskOutput {
    0 "fileName" file_name, 1 "fileUrl" file_url: String, 2 "folderId" folder_id: String,
    3 "templateId" template_id: String
} { path: "/api/v2/aidoc/document/submitVLExtractionTask", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVLExtractionTaskOutput {
    pub data: Option<SubmitVLExtractionTaskData>,
}
model! { SubmitVLExtractionTaskOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitVLExtractionTaskData {
    pub task_id: Option<String>,
}
model! { SubmitVLExtractionTaskData {
    0 "taskId" task_id
} }

#[cfg(feature = "reflect")]
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
