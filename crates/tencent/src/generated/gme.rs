//! `gme` 2018-07-11.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "gme", version: "2018-07-11", code: "gme", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlAIConversation {
    pub task_id: String,
    pub command: String,
    pub server_push_text: Option<ServerPushText>,
    pub invoke_llm: Option<InvokeLLM>,
}
operation! { ControlAIConversation(task_id: String, command: String) "ControlAIConversation" -> Empty {
    0 "TaskId" task_id, 1 "Command" command, 2 "ServerPushText" server_push_text: ServerPushText,
    3 "InvokeLLM" invoke_llm: InvokeLLM
} }

pub type ControlAIConversationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerPushText {
    pub text: Option<String>,
    pub interrupt: Option<bool>,
    pub stop_after_play: Option<bool>,
    pub audio: Option<String>,
    pub drop_mode: Option<u64>,
    pub priority: Option<u64>,
}
input! { ServerPushText() {
    0 "Text" text: String, 1 "Interrupt" interrupt: bool, 2 "StopAfterPlay" stop_after_play: bool,
    3 "Audio" audio: String, 4 "DropMode" drop_mode: u64, 5 "Priority" priority: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeLLM {
    pub content: Option<String>,
    pub interrupt: Option<bool>,
}
input! { InvokeLLM() {
    0 "Content" content: String, 1 "Interrupt" interrupt: bool
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgeDetectTask {
    pub biz_id: i64,
    pub tasks: Vec<AgeDetectTask>,
    pub callback: Option<String>,
}
operation! { CreateAgeDetectTask(biz_id: i64, tasks: Vec<AgeDetectTask>)
    "CreateAgeDetectTask" -> CreateAgeDetectTaskOutput {
    0 "BizId" biz_id, 1 "Tasks" tasks, 2 "Callback" callback: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgeDetectTask {
    pub data_id: Option<String>,
    pub url: Option<String>,
}
input! { AgeDetectTask(data_id: String, url: String) {
    0 "DataId" data_id: String, 1 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgeDetectTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateAgeDetectTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApp {
    pub app_name: String,
    pub project_id: Option<u64>,
    pub engine_list: Option<Vec<String>>,
    pub region_list: Option<Vec<String>>,
    pub realtime_speech_conf: Option<RealtimeSpeechConf>,
    pub voice_message_conf: Option<VoiceMessageConf>,
    pub voice_filter_conf: Option<VoiceFilterConf>,
    pub asr_conf: Option<AsrConf>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateApp(app_name: String) "CreateApp" -> CreateAppOutput {
    0 "AppName" app_name, 1 "ProjectId" project_id: u64, 2 "EngineList" engine_list: Vec<String>,
    3 "RegionList" region_list: Vec<String>, 4 "RealtimeSpeechConf" realtime_speech_conf: RealtimeSpeechConf,
    5 "VoiceMessageConf" voice_message_conf: VoiceMessageConf, 6 "VoiceFilterConf" voice_filter_conf: VoiceFilterConf,
    7 "AsrConf" asr_conf: AsrConf, 8 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeSpeechConf {
    pub status: Option<String>,
    pub quality: Option<String>,
}
input! { RealtimeSpeechConf() {
    0 "Status" status: String, 1 "Quality" quality: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceMessageConf {
    pub status: Option<String>,
    pub language: Option<String>,
}
input! { VoiceMessageConf() {
    0 "Status" status: String, 1 "Language" language: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceFilterConf {
    pub status: Option<String>,
    pub scene_infos: Option<Vec<SceneInfo>>,
}
input! { VoiceFilterConf() {
    0 "Status" status: String, 1 "SceneInfos" scene_infos: Vec<SceneInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneInfo {
    pub scene_id: Option<String>,
    pub status: Option<bool>,
    pub callback_url: Option<String>,
}
input! { SceneInfo(scene_id: String, status: bool) {
    0 "SceneId" scene_id: String, 1 "Status" status: bool, 2 "CallbackUrl" callback_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrConf {
    pub status: Option<String>,
}
input! { AsrConf() {
    0 "Status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppOutput {
    pub data: Option<CreateAppResp>,
}
model! { CreateAppOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResp {
    pub biz_id: Option<u64>,
    pub app_name: Option<String>,
    pub project_id: Option<u64>,
    pub secret_key: Option<Secret>,
    pub create_time: Option<u64>,
    pub realtime_speech_conf: Option<RealtimeSpeechConf>,
    pub voice_message_conf: Option<VoiceMessageConf>,
    pub voice_filter_conf: Option<VoiceFilterConf>,
    pub asr_conf: Option<AsrConf>,
}
model! { CreateAppResp {
    0 "BizId" biz_id, 1 "AppName" app_name, 2 "ProjectId" project_id, 3 "SecretKey" secret_key,
    4 "CreateTime" create_time, 5 "RealtimeSpeechConf" realtime_speech_conf, 6 "VoiceMessageConf" voice_message_conf,
    7 "VoiceFilterConf" voice_filter_conf, 8 "AsrConf" asr_conf
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomization {
    pub biz_id: i64,
    pub text_url: String,
    pub model_name: Option<String>,
}
operation! { CreateCustomization(biz_id: i64, text_url: String) "CreateCustomization" -> CreateCustomizationOutput {
    0 "BizId" biz_id, 1 "TextUrl" text_url, 2 "ModelName" model_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizationOutput {
    pub model_id: Option<String>,
}
model! { CreateCustomizationOutput {
    0 "ModelId" model_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScanUser {
    pub biz_id: u64,
    pub user_id: Option<u64>,
    pub user_id_string: Option<String>,
    pub expiration_time: Option<u64>,
}
operation! { CreateScanUser(biz_id: u64) "CreateScanUser" -> CreateScanUserOutput {
    0 "BizId" biz_id, 1 "UserId" user_id: u64, 2 "UserIdString" user_id_string: String,
    3 "ExpirationTime" expiration_time: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScanUserOutput {
    pub error_code: Option<i64>,
}
model! { CreateScanUserOutput {
    0 "ErrorCode" error_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomization {
    pub model_id: String,
    pub biz_id: i64,
}
operation! { DeleteCustomization(model_id: String, biz_id: i64) "DeleteCustomization" -> DeleteCustomizationOutput {
    0 "ModelId" model_id, 1 "BizId" biz_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomizationOutput {
    pub error_code: Option<i64>,
}
model! { DeleteCustomizationOutput {
    0 "ErrorCode" error_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoomMember {
    pub room_id: String,
    pub delete_type: u64,
    pub biz_id: u64,
    pub uids: Option<Vec<String>>,
    pub str_uids: Option<Vec<String>>,
}
operation! { DeleteRoomMember(room_id: String, delete_type: u64, biz_id: u64)
    "DeleteRoomMember" -> DeleteRoomMemberOutput {
    0 "RoomId" room_id, 1 "DeleteType" delete_type, 2 "BizId" biz_id, 3 "Uids" uids: Vec<String>,
    4 "StrUids" str_uids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoomMemberOutput {
    pub delete_result: Option<DeleteResult>,
}
model! { DeleteRoomMemberOutput {
    0 "DeleteResult" delete_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResult {
    pub code: Option<i64>,
    pub error_msg: Option<String>,
}
model! { DeleteResult {
    0 "Code" code, 1 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScanUser {
    pub biz_id: u64,
    pub user_id: Option<u64>,
    pub user_id_string: Option<String>,
}
operation! { DeleteScanUser(biz_id: u64) "DeleteScanUser" -> DeleteScanUserOutput {
    0 "BizId" biz_id, 1 "UserId" user_id: u64, 2 "UserIdString" user_id_string: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScanUserOutput {
    pub error_code: Option<i64>,
}
model! { DeleteScanUserOutput {
    0 "ErrorCode" error_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVoicePrint {
    pub voice_print_id: String,
}
operation! { DeleteVoicePrint(voice_print_id: String) "DeleteVoicePrint" -> Empty {
    0 "VoicePrintId" voice_print_id
} }

pub type DeleteVoicePrintOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIConversation {
    pub sdk_app_id: Option<u64>,
    pub task_id: Option<String>,
}
operation! { DescribeAIConversation() "DescribeAIConversation" -> DescribeAIConversationOutput {
    0 "SdkAppId" sdk_app_id: u64, 1 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIConversationOutput {
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub session_id: Option<String>,
}
model! { DescribeAIConversationOutput {
    0 "StartTime" start_time, 1 "Status" status, 2 "TaskId" task_id, 3 "SessionId" session_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgeDetectTask {
    pub biz_id: i64,
    pub task_id: String,
}
operation! { DescribeAgeDetectTask(biz_id: i64, task_id: String)
    "DescribeAgeDetectTask" -> DescribeAgeDetectTaskOutput {
    0 "BizId" biz_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgeDetectTaskOutput {
    pub task_id: Option<String>,
    pub results: Option<Vec<AgeDetectTaskResult>>,
}
model! { DescribeAgeDetectTaskOutput {
    0 "TaskId" task_id, 1 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgeDetectTaskResult {
    pub data_id: Option<String>,
    pub url: Option<String>,
    pub status: Option<u64>,
    pub age: Option<u64>,
}
model! { AgeDetectTaskResult {
    0 "DataId" data_id, 1 "Url" url, 2 "Status" status, 3 "Age" age
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppStatistics {
    pub biz_id: u64,
    pub start_date: String,
    pub end_date: String,
    pub services: Vec<String>,
}
operation! { DescribeAppStatistics(biz_id: u64, start_date: String, end_date: String, services: Vec<String>)
    "DescribeAppStatistics" -> DescribeAppStatisticsOutput {
    0 "BizId" biz_id, 1 "StartDate" start_date, 2 "EndDate" end_date, 3 "Services" services
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppStatisticsOutput {
    pub data: Option<DescribeAppStatisticsResp>,
}
model! { DescribeAppStatisticsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppStatisticsResp {
    pub app_statistics: Option<Vec<AppStatisticsItem>>,
}
model! { DescribeAppStatisticsResp {
    0 "AppStatistics" app_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStatisticsItem {
    pub realtime_speech_statistics_item: Option<RealTimeSpeechStatisticsItem>,
    pub voice_message_statistics_item: Option<VoiceMessageStatisticsItem>,
    pub voice_filter_statistics_item: Option<VoiceFilterStatisticsItem>,
    pub date: Option<String>,
    pub audio_text_statistics_item: Option<AudioTextStatisticsItem>,
    pub stream_text_statistics_item: Option<StreamTextStatisticsItem>,
    pub oversea_text_statistics_item: Option<OverseaTextStatisticsItem>,
    pub realtime_text_statistics_item: Option<RealtimeTextStatisticsItem>,
}
model! { AppStatisticsItem {
    0 "RealtimeSpeechStatisticsItem" realtime_speech_statistics_item,
    1 "VoiceMessageStatisticsItem" voice_message_statistics_item,
    2 "VoiceFilterStatisticsItem" voice_filter_statistics_item, 3 "Date" date,
    4 "AudioTextStatisticsItem" audio_text_statistics_item, 5 "StreamTextStatisticsItem" stream_text_statistics_item,
    6 "OverseaTextStatisticsItem" oversea_text_statistics_item,
    7 "RealtimeTextStatisticsItem" realtime_text_statistics_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealTimeSpeechStatisticsItem {
    pub main_land_dau: Option<u64>,
    pub main_land_pcu: Option<u64>,
    pub main_land_duration: Option<u64>,
    pub oversea_dau: Option<u64>,
    pub oversea_pcu: Option<u64>,
    pub oversea_duration: Option<u64>,
}
model! { RealTimeSpeechStatisticsItem {
    0 "MainLandDau" main_land_dau, 1 "MainLandPcu" main_land_pcu, 2 "MainLandDuration" main_land_duration,
    3 "OverseaDau" oversea_dau, 4 "OverseaPcu" oversea_pcu, 5 "OverseaDuration" oversea_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceMessageStatisticsItem {
    pub dau: Option<u64>,
}
model! { VoiceMessageStatisticsItem {
    0 "Dau" dau
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceFilterStatisticsItem {
    pub duration: Option<u64>,
}
model! { VoiceFilterStatisticsItem {
    0 "Duration" duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioTextStatisticsItem {
    pub data: Option<f64>,
}
model! { AudioTextStatisticsItem {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamTextStatisticsItem {
    pub data: Option<f64>,
}
model! { StreamTextStatisticsItem {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverseaTextStatisticsItem {
    pub data: Option<f64>,
}
model! { OverseaTextStatisticsItem {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeTextStatisticsItem {
    pub data: Option<f64>,
}
model! { RealtimeTextStatisticsItem {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationData {
    pub biz_id: u64,
    pub start_date: String,
    pub end_date: String,
}
operation! { DescribeApplicationData(biz_id: u64, start_date: String, end_date: String)
    "DescribeApplicationData" -> DescribeApplicationDataOutput {
    0 "BizId" biz_id, 1 "StartDate" start_date, 2 "EndDate" end_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationDataOutput {
    pub data: Option<ApplicationDataStatistics>,
}
model! { DescribeApplicationDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationDataStatistics {
    pub biz_id: Option<u64>,
    pub dau_data_num: Option<u64>,
    pub dau_data_mainland: Option<Vec<StatisticsItem>>,
    pub dau_data_oversea: Option<Vec<StatisticsItem>>,
    pub dau_data_sum: Option<Vec<StatisticsItem>>,
    pub duration_data_num: Option<u64>,
    pub duration_data_mainland: Option<Vec<StatisticsItem>>,
    pub duration_data_oversea: Option<Vec<StatisticsItem>>,
    pub duration_data_sum: Option<Vec<StatisticsItem>>,
    pub pcu_data_num: Option<u64>,
    pub pcu_data_mainland: Option<Vec<StatisticsItem>>,
    pub pcu_data_oversea: Option<Vec<StatisticsItem>>,
    pub pcu_data_sum: Option<Vec<StatisticsItem>>,
    pub mini_game_data_num: Option<u64>,
    pub mini_game_data_mainland: Option<Vec<StatisticsItem>>,
    pub mini_game_data_oversea: Option<Vec<StatisticsItem>>,
    pub mini_game_data_sum: Option<Vec<StatisticsItem>>,
}
model! { ApplicationDataStatistics {
    0 "BizId" biz_id, 1 "DauDataNum" dau_data_num, 2 "DauDataMainland" dau_data_mainland,
    3 "DauDataOversea" dau_data_oversea, 4 "DauDataSum" dau_data_sum, 5 "DurationDataNum" duration_data_num,
    6 "DurationDataMainland" duration_data_mainland, 7 "DurationDataOversea" duration_data_oversea,
    8 "DurationDataSum" duration_data_sum, 9 "PcuDataNum" pcu_data_num, 10 "PcuDataMainland" pcu_data_mainland,
    11 "PcuDataOversea" pcu_data_oversea, 12 "PcuDataSum" pcu_data_sum, 13 "MiniGameDataNum" mini_game_data_num,
    14 "MiniGameDataMainland" mini_game_data_mainland, 15 "MiniGameDataOversea" mini_game_data_oversea,
    16 "MiniGameDataSum" mini_game_data_sum
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatisticsItem {
    pub stat_date: Option<String>,
    pub data: Option<u64>,
}
model! { StatisticsItem {
    0 "StatDate" stat_date, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationList {
    pub project_id: i64,
    pub page_no: u64,
    pub page_size: u64,
    pub search_text: String,
    pub tag_set: Option<Vec<Tag>>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeApplicationList(project_id: i64, page_no: u64, page_size: u64, search_text: String)
    "DescribeApplicationList" -> DescribeApplicationListOutput {
    0 "ProjectId" project_id, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "SearchText" search_text,
    4 "TagSet" tag_set: Vec<Tag>, 5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeApplicationList: ApplicationList = Number "PageNo", "ApplicationList" application_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationListOutput {
    pub application_list: Option<Vec<ApplicationList>>,
    pub total: Option<u64>,
}
model! { DescribeApplicationListOutput {
    0 "ApplicationList" application_list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationList {
    pub service_conf: Option<ServiceStatus>,
    pub biz_id: Option<u64>,
    pub app_name: Option<String>,
    pub project_id: Option<u64>,
    pub app_status: Option<u64>,
    pub create_time: Option<u64>,
    pub app_type: Option<u64>,
}
model! { ApplicationList {
    0 "ServiceConf" service_conf, 1 "BizId" biz_id, 2 "AppName" app_name, 3 "ProjectId" project_id,
    4 "AppStatus" app_status, 5 "CreateTime" create_time, 6 "AppType" app_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceStatus {
    pub real_time_speech: Option<StatusInfo>,
    pub voice_message: Option<StatusInfo>,
    pub porn: Option<StatusInfo>,
    pub live: Option<StatusInfo>,
    pub real_time_asr: Option<StatusInfo>,
    pub text_translate: Option<StatusInfo>,
}
model! { ServiceStatus {
    0 "RealTimeSpeech" real_time_speech, 1 "VoiceMessage" voice_message, 2 "Porn" porn, 3 "Live" live,
    4 "RealTimeAsr" real_time_asr, 5 "TextTranslate" text_translate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusInfo {
    pub status: Option<u64>,
}
model! { StatusInfo {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditResultExternal {
    pub biz_id: i64,
    pub page_no: i64,
    pub page_size: i64,
    pub begin_time: i64,
    pub end_time: i64,
    pub min_rate: i64,
    pub max_rate: i64,
    pub open_id: String,
    pub label: Option<String>,
    pub room_id: Option<String>,
}

/// What [`DescribeAuditResultExternal::new`] takes.
pub struct DescribeAuditResultExternalRequired {
    pub biz_id: i64,
    pub page_no: i64,
    pub page_size: i64,
    pub begin_time: i64,
    pub end_time: i64,
    pub min_rate: i64,
    pub max_rate: i64,
    pub open_id: String,
}
operation! { DescribeAuditResultExternal{DescribeAuditResultExternalRequired: biz_id, page_no, page_size, begin_time, end_time, min_rate, max_rate, open_id}
    "DescribeAuditResultExternal" -> DescribeAuditResultExternalOutput {
    0 "BizId" biz_id, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "BeginTime" begin_time, 4 "EndTime" end_time,
    5 "MinRate" min_rate, 6 "MaxRate" max_rate, 7 "OpenId" open_id, 8 "Label" label: String, 9 "RoomId" room_id: String
} }
paged! { DescribeAuditResultExternal: AuditResultDetailExternal = Number "PageNo", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditResultExternalOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<AuditResultDetailExternal>>,
}
model! { DescribeAuditResultExternalOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditResultDetailExternal {
    pub task_id: Option<String>,
    pub room_id: Option<String>,
    pub open_id: Option<String>,
    pub label: Option<String>,
    pub rate: Option<f64>,
    pub create_time: Option<u64>,
    pub url: Option<String>,
    pub file_id: Option<String>,
    pub info: Option<String>,
}
model! { AuditResultDetailExternal {
    0 "TaskId" task_id, 1 "RoomId" room_id, 2 "OpenId" open_id, 3 "Label" label, 4 "Rate" rate,
    5 "CreateTime" create_time, 6 "Url" url, 7 "FileId" file_id, 8 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealtimeScanConfig {
    pub biz_id: u64,
}
operation! { DescribeRealtimeScanConfig(biz_id: u64) "DescribeRealtimeScanConfig" -> DescribeRealtimeScanConfigOutput {
    0 "BizId" biz_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealtimeScanConfigOutput {
    pub error_code: Option<i64>,
    pub biz_id: Option<u64>,
    pub audit_type: Option<i64>,
    pub user_id_regex: Option<Vec<String>>,
    pub room_id_regex: Option<Vec<String>>,
    pub user_id_string: Option<String>,
    pub room_id_string: Option<String>,
}
model! { DescribeRealtimeScanConfigOutput {
    0 "ErrorCode" error_code, 1 "BizId" biz_id, 2 "AuditType" audit_type, 3 "UserIdRegex" user_id_regex,
    4 "RoomIdRegex" room_id_regex, 5 "UserIdString" user_id_string, 6 "RoomIdString" room_id_string
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordInfo {
    pub task_id: u64,
    pub biz_id: u64,
}
operation! { DescribeRecordInfo(task_id: u64, biz_id: u64) "DescribeRecordInfo" -> DescribeRecordInfoOutput {
    0 "TaskId" task_id, 1 "BizId" biz_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordInfoOutput {
    pub record_info: Option<Vec<RecordInfo>>,
    pub record_mode: Option<u64>,
    pub room_id: Option<String>,
}
model! { DescribeRecordInfoOutput {
    0 "RecordInfo" record_info, 1 "RecordMode" record_mode, 2 "RoomId" room_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordInfo {
    pub user_id: Option<String>,
    pub file_name: Option<String>,
    pub record_begin_time: Option<u64>,
    pub record_status: Option<u64>,
}
model! { RecordInfo {
    0 "UserId" user_id, 1 "FileName" file_name, 2 "RecordBeginTime" record_begin_time, 3 "RecordStatus" record_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoomInfo {
    pub sdk_app_id: u64,
    pub room_ids: Option<Vec<u64>>,
    pub str_room_ids: Option<Vec<String>>,
}
operation! { DescribeRoomInfo(sdk_app_id: u64) "DescribeRoomInfo" -> DescribeRoomInfoOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomIds" room_ids: Vec<u64>, 2 "StrRoomIds" str_room_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoomInfoOutput {
    pub result: Option<u64>,
    pub room_users: Option<Vec<RoomUser>>,
}
model! { DescribeRoomInfoOutput {
    0 "Result" result, 1 "RoomUsers" room_users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomUser {
    pub room_id: Option<u64>,
    pub uins: Option<Vec<u64>>,
    pub str_room_id: Option<String>,
    pub str_uins: Option<Vec<String>>,
}
model! { RoomUser {
    0 "RoomId" room_id, 1 "Uins" uins, 2 "StrRoomId" str_room_id, 3 "StrUins" str_uins
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanResultList {
    pub biz_id: u64,
    pub task_id_list: Vec<String>,
    pub limit: Option<u64>,
}
operation! { DescribeScanResultList(biz_id: u64, task_id_list: Vec<String>)
    "DescribeScanResultList" -> DescribeScanResultListOutput {
    0 "BizId" biz_id, 1 "TaskIdList" task_id_list, 2 "Limit" limit: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanResultListOutput {
    pub data: Option<Vec<DescribeScanResult>>,
}
model! { DescribeScanResultListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanResult {
    pub code: Option<i64>,
    pub data_id: Option<String>,
    pub scan_finish_time: Option<u64>,
    pub hit_flag: Option<bool>,
    pub live: Option<bool>,
    pub msg: Option<String>,
    pub scan_piece: Option<Vec<ScanPiece>>,
    pub scan_start_time: Option<u64>,
    pub scenes: Option<Vec<String>>,
    pub task_id: Option<String>,
    pub url: Option<String>,
    pub status: Option<String>,
    pub biz_id: Option<u64>,
}
model! { DescribeScanResult {
    0 "Code" code, 1 "DataId" data_id, 2 "ScanFinishTime" scan_finish_time, 3 "HitFlag" hit_flag, 4 "Live" live,
    5 "Msg" msg, 6 "ScanPiece" scan_piece, 7 "ScanStartTime" scan_start_time, 8 "Scenes" scenes, 9 "TaskId" task_id,
    10 "Url" url, 11 "Status" status, 12 "BizId" biz_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanPiece {
    pub dump_url: Option<String>,
    pub hit_flag: Option<bool>,
    pub main_type: Option<String>,
    pub scan_detail: Option<Vec<ScanDetail>>,
    pub room_id: Option<String>,
    pub open_id: Option<String>,
    pub info: Option<String>,
    pub offset: Option<u64>,
    pub duration: Option<u64>,
    pub piece_start_time: Option<u64>,
}
model! { ScanPiece {
    0 "DumpUrl" dump_url, 1 "HitFlag" hit_flag, 2 "MainType" main_type, 3 "ScanDetail" scan_detail, 4 "RoomId" room_id,
    5 "OpenId" open_id, 6 "Info" info, 7 "Offset" offset, 8 "Duration" duration, 9 "PieceStartTime" piece_start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanDetail {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub key_word: Option<String>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
}
model! { ScanDetail {
    0 "Label" label, 1 "Rate" rate, 2 "KeyWord" key_word, 3 "StartTime" start_time, 4 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfo {
    pub biz_id: u64,
    pub room_id: String,
}
operation! { DescribeTaskInfo(biz_id: u64, room_id: String) "DescribeTaskInfo" -> DescribeTaskInfoOutput {
    0 "BizId" biz_id, 1 "RoomId" room_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfoOutput {
    pub task_id: Option<u64>,
    pub record_mode: Option<u64>,
    pub subscribe_record_user_ids: Option<SubscribeRecordUserIds>,
}
model! { DescribeTaskInfoOutput {
    0 "TaskId" task_id, 1 "RecordMode" record_mode, 2 "SubscribeRecordUserIds" subscribe_record_user_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeRecordUserIds {
    pub un_subscribe_user_ids: Option<Vec<String>>,
    pub subscribe_user_ids: Option<Vec<String>>,
}
input! { SubscribeRecordUserIds() {
    0 "UnSubscribeUserIds" un_subscribe_user_ids: Vec<String>, 1 "SubscribeUserIds" subscribe_user_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInAndOutTime {
    pub biz_id: i64,
    pub room_id: i64,
    pub user_id: i64,
    pub user_id_str: Option<String>,
    pub room_id_str: Option<String>,
}
operation! { DescribeUserInAndOutTime(biz_id: i64, room_id: i64, user_id: i64)
    "DescribeUserInAndOutTime" -> DescribeUserInAndOutTimeOutput {
    0 "BizId" biz_id, 1 "RoomId" room_id, 2 "UserId" user_id, 3 "UserIdStr" user_id_str: String,
    4 "RoomIdStr" room_id_str: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInAndOutTimeOutput {
    pub in_out_list: Option<Vec<InOutTimeInfo>>,
    pub duration: Option<i64>,
}
model! { DescribeUserInAndOutTimeOutput {
    0 "InOutList" in_out_list, 1 "Duration" duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InOutTimeInfo {
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
model! { InOutTimeInfo {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVoicePrint {
    pub describe_mode: u64,
    pub voice_print_id_list: Option<Vec<String>>,
    pub page_index: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { DescribeVoicePrint(describe_mode: u64) "DescribeVoicePrint" -> DescribeVoicePrintOutput {
    0 "DescribeMode" describe_mode, 1 "VoicePrintIdList" voice_print_id_list: Vec<String>,
    2 "PageIndex" page_index: u64, 3 "PageSize" page_size: u64
} }
paged! { DescribeVoicePrint: VoicePrintInfo = Number "PageIndex", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVoicePrintOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<VoicePrintInfo>>,
}
model! { DescribeVoicePrintOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintInfo {
    pub voice_print_id: Option<String>,
    pub app_id: Option<u64>,
    pub voice_print_meta_info: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub audio_format: Option<u64>,
    pub audio_name: Option<String>,
    pub req_timestamp: Option<u64>,
}
model! { VoicePrintInfo {
    0 "VoicePrintId" voice_print_id, 1 "AppId" app_id, 2 "VoicePrintMetaInfo" voice_print_meta_info,
    3 "CreateTime" create_time, 4 "UpdateTime" update_time, 5 "AudioFormat" audio_format, 6 "AudioName" audio_name,
    7 "ReqTimestamp" req_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizationList {
    pub biz_id: i64,
}
operation! { GetCustomizationList(biz_id: i64) "GetCustomizationList" -> GetCustomizationListOutput {
    0 "BizId" biz_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizationListOutput {
    pub customization_configs: Option<Vec<CustomizationConfigs>>,
}
model! { GetCustomizationListOutput {
    0 "CustomizationConfigs" customization_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizationConfigs {
    pub biz_id: Option<i64>,
    pub model_id: Option<String>,
    pub model_state: Option<i64>,
    pub model_name: Option<String>,
    pub text_url: Option<String>,
    pub update_time: Option<i64>,
}
model! { CustomizationConfigs {
    0 "BizId" biz_id, 1 "ModelId" model_id, 2 "ModelState" model_state, 3 "ModelName" model_name, 4 "TextUrl" text_url,
    5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppStatus {
    pub biz_id: u64,
    pub status: String,
}
operation! { ModifyAppStatus(biz_id: u64, status: String) "ModifyAppStatus" -> ModifyAppStatusOutput {
    0 "BizId" biz_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppStatusOutput {
    pub data: Option<ModifyAppStatusResp>,
}
model! { ModifyAppStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppStatusResp {
    pub biz_id: Option<u64>,
    pub status: Option<String>,
}
model! { ModifyAppStatusResp {
    0 "BizId" biz_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomization {
    pub biz_id: i64,
    pub text_url: String,
    pub model_id: String,
}
operation! { ModifyCustomization(biz_id: i64, text_url: String, model_id: String)
    "ModifyCustomization" -> ModifyCustomizationOutput {
    0 "BizId" biz_id, 1 "TextUrl" text_url, 2 "ModelId" model_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomizationOutput {
    pub error_code: Option<i64>,
    pub model_id: Option<String>,
}
model! { ModifyCustomizationOutput {
    0 "ErrorCode" error_code, 1 "ModelId" model_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomizationState {
    pub model_id: String,
    pub to_state: i64,
    pub biz_id: i64,
}
operation! { ModifyCustomizationState(model_id: String, to_state: i64, biz_id: i64)
    "ModifyCustomizationState" -> ModifyCustomizationStateOutput {
    0 "ModelId" model_id, 1 "ToState" to_state, 2 "BizId" biz_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomizationStateOutput {
    pub model_id: Option<String>,
    pub error_code: Option<i64>,
}
model! { ModifyCustomizationStateOutput {
    0 "ModelId" model_id, 1 "ErrorCode" error_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordInfo {
    pub task_id: u64,
    pub record_mode: u64,
    pub biz_id: u64,
    pub subscribe_record_user_ids: Option<SubscribeRecordUserIds>,
}
operation! { ModifyRecordInfo(task_id: u64, record_mode: u64, biz_id: u64) "ModifyRecordInfo" -> Empty {
    0 "TaskId" task_id, 1 "RecordMode" record_mode, 2 "BizId" biz_id,
    3 "SubscribeRecordUserIds" subscribe_record_user_ids: SubscribeRecordUserIds
} }

pub type ModifyRecordInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserMicStatus {
    pub biz_id: i64,
    pub room_id: String,
    pub users: Vec<UserMicStatus>,
}
operation! { ModifyUserMicStatus(biz_id: i64, room_id: String, users: Vec<UserMicStatus>)
    "ModifyUserMicStatus" -> ModifyUserMicStatusOutput {
    0 "BizId" biz_id, 1 "RoomId" room_id, 2 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserMicStatus {
    pub enable_mic: Option<i64>,
    pub uid: Option<i64>,
    pub str_uid: Option<String>,
}
input! { UserMicStatus(enable_mic: i64) {
    0 "EnableMic" enable_mic: i64, 1 "Uid" uid: i64, 2 "StrUid" str_uid: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserMicStatusOutput {
    pub result: Option<i64>,
    pub err_msg: Option<String>,
}
model! { ModifyUserMicStatusOutput {
    0 "Result" result, 1 "ErrMsg" err_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterVoicePrint {
    pub audio: String,
    pub req_timestamp: u64,
    pub audio_format: u64,
    pub audio_name: String,
    pub audio_meta_info: Option<String>,
}
operation! { RegisterVoicePrint(audio: String, req_timestamp: u64, audio_format: u64, audio_name: String)
    "RegisterVoicePrint" -> RegisterVoicePrintOutput {
    0 "Audio" audio, 1 "ReqTimestamp" req_timestamp, 2 "AudioFormat" audio_format, 3 "AudioName" audio_name,
    4 "AudioMetaInfo" audio_meta_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterVoicePrintOutput {
    pub voice_print_id: Option<String>,
}
model! { RegisterVoicePrintOutput {
    0 "VoicePrintId" voice_print_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanVoice {
    pub biz_id: u64,
    pub scenes: Vec<String>,
    pub live: bool,
    pub tasks: Vec<Task>,
    pub callback: Option<String>,
    pub lang: Option<String>,
}
operation! { ScanVoice(biz_id: u64, scenes: Vec<String>, live: bool, tasks: Vec<Task>) "ScanVoice" -> ScanVoiceOutput {
    0 "BizId" biz_id, 1 "Scenes" scenes, 2 "Live" live, 3 "Tasks" tasks, 4 "Callback" callback: String,
    5 "Lang" lang: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub data_id: Option<String>,
    pub url: Option<String>,
    pub room_id: Option<String>,
    pub open_id: Option<String>,
}
input! { Task(data_id: String, url: String) {
    0 "DataId" data_id: String, 1 "Url" url: String, 2 "RoomId" room_id: String, 3 "OpenId" open_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanVoiceOutput {
    pub data: Option<Vec<ScanVoiceResult>>,
}
model! { ScanVoiceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanVoiceResult {
    pub data_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ScanVoiceResult {
    0 "DataId" data_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIConversation {
    pub sdk_app_id: u64,
    pub room_id: String,
    pub agent_config: AgentConfig,
    pub stt_config: Option<STTConfig>,
    pub llm_config: Option<String>,
    pub tts_config: Option<String>,
    pub avatar_config: Option<String>,
    pub experimental_params: Option<String>,
}
operation! { StartAIConversation(sdk_app_id: u64, room_id: String, agent_config: AgentConfig)
    "StartAIConversation" -> StartAIConversationOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "AgentConfig" agent_config, 3 "STTConfig" stt_config: STTConfig,
    4 "LLMConfig" llm_config: String, 5 "TTSConfig" tts_config: String, 6 "AvatarConfig" avatar_config: String,
    7 "ExperimentalParams" experimental_params: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentConfig {
    pub user_id: Option<String>,
    pub user_sig: Option<String>,
    pub target_user_id: Option<String>,
    pub max_idle_time: Option<u64>,
    pub welcome_message: Option<String>,
    pub interrupt_mode: Option<u64>,
    pub interrupt_speech_duration: Option<u64>,
    pub turn_detection_mode: Option<u64>,
    pub filter_one_word: Option<bool>,
    pub welcome_message_priority: Option<u64>,
    pub filter_brackets_content: Option<u64>,
    pub ambient_sound: Option<AmbientSound>,
    pub voice_print: Option<VoicePrint>,
    pub init_llm_message: Option<String>,
    pub turn_detection: Option<TurnDetection>,
    pub subtitle_mode: Option<u64>,
}
input! { AgentConfig(user_id: String, user_sig: String, target_user_id: String) {
    0 "UserId" user_id: String, 1 "UserSig" user_sig: String, 2 "TargetUserId" target_user_id: String,
    3 "MaxIdleTime" max_idle_time: u64, 4 "WelcomeMessage" welcome_message: String,
    5 "InterruptMode" interrupt_mode: u64, 6 "InterruptSpeechDuration" interrupt_speech_duration: u64,
    7 "TurnDetectionMode" turn_detection_mode: u64, 8 "FilterOneWord" filter_one_word: bool,
    9 "WelcomeMessagePriority" welcome_message_priority: u64, 10 "FilterBracketsContent" filter_brackets_content: u64,
    11 "AmbientSound" ambient_sound: AmbientSound, 12 "VoicePrint" voice_print: VoicePrint,
    13 "InitLLMMessage" init_llm_message: String, 14 "TurnDetection" turn_detection: TurnDetection,
    15 "SubtitleMode" subtitle_mode: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AmbientSound {
    pub scene: Option<String>,
    pub volume: Option<f64>,
}
input! { AmbientSound(scene: String) {
    0 "Scene" scene: String, 1 "Volume" volume: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrint {
    pub mode: Option<u64>,
    pub id_list: Option<Vec<String>>,
}
input! { VoicePrint() {
    0 "Mode" mode: u64, 1 "IdList" id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnDetection {
    pub semantic_eagerness: Option<String>,
}
input! { TurnDetection() {
    0 "SemanticEagerness" semantic_eagerness: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct STTConfig {
    pub language: Option<String>,
    pub alternative_language: Option<Vec<String>>,
    pub custom_param: Option<String>,
    pub vad_silence_time: Option<u64>,
    pub hot_word_list: Option<String>,
    pub vad_level: Option<u64>,
}
input! { STTConfig() {
    0 "Language" language: String, 1 "AlternativeLanguage" alternative_language: Vec<String>,
    2 "CustomParam" custom_param: String, 3 "VadSilenceTime" vad_silence_time: u64,
    4 "HotWordList" hot_word_list: String, 5 "VadLevel" vad_level: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIConversationOutput {
    pub task_id: Option<String>,
}
model! { StartAIConversationOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRecord {
    pub biz_id: u64,
    pub room_id: String,
    pub record_mode: u64,
    pub subscribe_record_user_ids: Option<SubscribeRecordUserIds>,
}
operation! { StartRecord(biz_id: u64, room_id: String, record_mode: u64) "StartRecord" -> StartRecordOutput {
    0 "BizId" biz_id, 1 "RoomId" room_id, 2 "RecordMode" record_mode,
    3 "SubscribeRecordUserIds" subscribe_record_user_ids: SubscribeRecordUserIds
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRecordOutput {
    pub task_id: Option<u64>,
}
model! { StartRecordOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAIConversation {
    pub task_id: String,
}
operation! { StopAIConversation(task_id: String) "StopAIConversation" -> Empty {
    0 "TaskId" task_id
} }

pub type StopAIConversationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRecord {
    pub task_id: u64,
    pub biz_id: u64,
}
operation! { StopRecord(task_id: u64, biz_id: u64) "StopRecord" -> Empty {
    0 "TaskId" task_id, 1 "BizId" biz_id
} }

pub type StopRecordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAIConversation {
    pub task_id: String,
    pub welcome_message: Option<String>,
    pub interrupt_mode: Option<u64>,
    pub interrupt_speech_duration: Option<u64>,
    pub llm_config: Option<String>,
    pub tts_config: Option<String>,
}
operation! { UpdateAIConversation(task_id: String) "UpdateAIConversation" -> Empty {
    0 "TaskId" task_id, 1 "WelcomeMessage" welcome_message: String, 2 "InterruptMode" interrupt_mode: u64,
    3 "InterruptSpeechDuration" interrupt_speech_duration: u64, 4 "LLMConfig" llm_config: String,
    5 "TTSConfig" tts_config: String
} }

pub type UpdateAIConversationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScanRooms {
    pub biz_id: u64,
    pub room_id_string: Option<String>,
    pub room_id_regex: Option<Vec<String>>,
}
operation! { UpdateScanRooms(biz_id: u64) "UpdateScanRooms" -> UpdateScanRoomsOutput {
    0 "BizId" biz_id, 1 "RoomIdString" room_id_string: String, 2 "RoomIdRegex" room_id_regex: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScanRoomsOutput {
    pub error_code: Option<i64>,
}
model! { UpdateScanRoomsOutput {
    0 "ErrorCode" error_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScanUsers {
    pub biz_id: u64,
    pub user_id_string: Option<String>,
    pub user_id_regex: Option<Vec<String>>,
}
operation! { UpdateScanUsers(biz_id: u64) "UpdateScanUsers" -> UpdateScanUsersOutput {
    0 "BizId" biz_id, 1 "UserIdString" user_id_string: String, 2 "UserIdRegex" user_id_regex: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScanUsersOutput {
    pub error_code: Option<i64>,
}
model! { UpdateScanUsersOutput {
    0 "ErrorCode" error_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVoicePrint {
    pub voice_print_id: String,
    pub req_timestamp: u64,
    pub audio_format: Option<u64>,
    pub audio: Option<String>,
    pub audio_meta_info: Option<String>,
}
operation! { UpdateVoicePrint(voice_print_id: String, req_timestamp: u64) "UpdateVoicePrint" -> Empty {
    0 "VoicePrintId" voice_print_id, 1 "ReqTimestamp" req_timestamp, 2 "AudioFormat" audio_format: u64,
    3 "Audio" audio: String, 4 "AudioMetaInfo" audio_meta_info: String
} }

pub type UpdateVoicePrintOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_COS_OPERATION_FAILED: &str = "FailedOperation.CosOperationFailed";
    pub const FAILED_OPERATION_DB_OPERATION_FAILED: &str = "FailedOperation.DbOperationFailed";
    pub const FAILED_OPERATION_GEN_VOICE_PRINT_ID_FAILED: &str = "FailedOperation.GenVoicePrintIdFailed";
    pub const FAILED_OPERATION_LOGIN_FAILED: &str = "FailedOperation.LoginFailed";
    pub const FAILED_OPERATION_NOT_ABILITY: &str = "FailedOperation.NotAbility";
    pub const FAILED_OPERATION_NOT_ALLOWED: &str = "FailedOperation.NotAllowed";
    pub const FAILED_OPERATION_TASK_EXIST: &str = "FailedOperation.TaskExist";
    pub const FAILED_OPERATION_TASK_NOT_EXIST: &str = "FailedOperation.TaskNotExist";
    pub const FAILED_OPERATION_UPDATE_VOICE_PRINT_ID_NOT_FOUND: &str = "FailedOperation.UpdateVoicePrintIdNotFound";
    pub const FAILED_OPERATION_USER_FEE_NEGATIVE: &str = "FailedOperation.UserFeeNegative";
    pub const FAILED_OPERATION_VOICE_PRINT_AUDIO_CHECK_FAILED: &str = "FailedOperation.VoicePrintAudioCheckFailed";
    pub const FAILED_OPERATION_VOICE_PRINT_REGISTRATION_LIMIT: &str = "FailedOperation.VoicePrintRegistrationLimit";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_CALLBACK_ADDRESS: &str = "InvalidParameter.CallbackAddress";
    pub const INVALID_PARAMETER_DATE_INVALID: &str = "InvalidParameter.DateInvalid";
    pub const INVALID_PARAMETER_DATE_OUT_OF_SIXTY_DAYS: &str = "InvalidParameter.DateOutOfSixtyDays";
    pub const INVALID_PARAMETER_INVALID_AUDIO_INPUT: &str = "InvalidParameter.InvalidAudioInput";
    pub const INVALID_PARAMETER_INVALID_SDK_APP_ID: &str = "InvalidParameter.InvalidSdkAppId";
    pub const INVALID_PARAMETER_INVALID_VOICE_PRINT_ID_LIST: &str = "InvalidParameter.InvalidVoicePrintIdList";
    pub const INVALID_PARAMETER_TAG_KEY: &str = "InvalidParameter.TagKey";
    pub const INVALID_PARAMETER_TASK_ID: &str = "InvalidParameter.TaskId";
    pub const INVALID_PARAMETER_TIME_RANGE_ERROR: &str = "InvalidParameter.TimeRangeError";
    pub const INVALID_PARAMETER_USER_SIG: &str = "InvalidParameter.UserSig";
    pub const INVALID_PARAMETER_VALUE_INVALID_BIZ_ID: &str = "InvalidParameterValue.InvalidBizId";
    pub const INVALID_PARAMETER_VALUE_INVALID_DELETE_TYPE: &str = "InvalidParameterValue.InvalidDeleteType";
    pub const INVALID_PARAMETER_VALUE_INVALID_RECORD_MODE: &str = "InvalidParameterValue.InvalidRecordMode";
    pub const INVALID_PARAMETER_VALUE_INVALID_ROOM_ID: &str = "InvalidParameterValue.InvalidRoomId";
    pub const INVALID_PARAMETER_VALUE_INVALID_STR_UIN: &str = "InvalidParameterValue.InvalidStrUin";
    pub const INVALID_PARAMETER_VALUE_INVALID_SUBSCRIBE_RECORD_USER_IDS: &str =
        "InvalidParameterValue.InvalidSubscribeRecordUserIds";
    pub const INVALID_PARAMETER_VALUE_INVALID_SUBSCRIBE_USER_IDS: &str =
        "InvalidParameterValue.InvalidSubscribeUserIds";
    pub const INVALID_PARAMETER_VALUE_INVALID_TASK_ID: &str = "InvalidParameterValue.InvalidTaskId";
    pub const INVALID_PARAMETER_VALUE_INVALID_UN_SUBSCRIBE_USER_IDS: &str =
        "InvalidParameterValue.InvalidUNSubscribeUserIds";
    pub const INVALID_PARAMETER_VALUE_INVALID_UIN_OR_STR_UIN: &str = "InvalidParameterValue.InvalidUinOrStrUin";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_APPLICATION: &str = "LimitExceeded.Application";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_MISSING_VOICE_PRINT_UPDATE_PARAMS: &str =
        "MissingParameter.MissingVoicePrintUpdateParams";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const RESOURCE_IN_USE_TASK_IN_USE: &str = "ResourceInUse.TaskInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_INSUFFICIENT_REQUEST_REJECTION: &str = "ResourceInsufficient.RequestRejection";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_BIZID_IS_NOT_FOUND: &str = "ResourceNotFound.BizidIsNotFound";
    pub const RESOURCE_NOT_FOUND_ROOM_NOT_FOUND: &str = "ResourceNotFound.RoomNotFound";
    pub const RESOURCE_NOT_FOUND_TASK_NOT_FOUND: &str = "ResourceNotFound.TaskNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_CREATE_APP_DENIED: &str = "UnauthorizedOperation.CreateAppDenied";
    pub const UNAUTHORIZED_OPERATION_UN_REAL_NAME_AUTH: &str = "UnauthorizedOperation.UnRealNameAuth";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_LIMIT_DELETE_EXCEEDED: &str = "UnsupportedOperation.LimitDeleteExceeded";
    pub const UNSUPPORTED_OPERATION_PTT_SWITCH_OFF: &str = "UnsupportedOperation.PTTSwitchOff";
    pub const UNSUPPORTED_OPERATION_SERVICE_NOT_OPENED: &str = "UnsupportedOperation.ServiceNotOpened";
}

#[cfg(feature = "reflect")]
register! {
    ControlAIConversation, CreateAgeDetectTask, CreateApp, CreateCustomization, CreateScanUser, DeleteCustomization,
    DeleteRoomMember, DeleteScanUser, DeleteVoicePrint, DescribeAIConversation, DescribeAgeDetectTask,
    DescribeAppStatistics, DescribeApplicationData, DescribeApplicationList, DescribeAuditResultExternal,
    DescribeRealtimeScanConfig, DescribeRecordInfo, DescribeRoomInfo, DescribeScanResultList, DescribeTaskInfo,
    DescribeUserInAndOutTime, DescribeVoicePrint, GetCustomizationList, ModifyAppStatus, ModifyCustomization,
    ModifyCustomizationState, ModifyRecordInfo, ModifyUserMicStatus, RegisterVoicePrint, ScanVoice, StartAIConversation,
    StartRecord, StopAIConversation, StopRecord, UpdateAIConversation, UpdateScanRooms, UpdateScanUsers,
    UpdateVoicePrint
}
