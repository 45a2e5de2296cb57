//! `gme` of Tencent Cloud, API version 2018-07-11.
//!
//! Endpoint: `gme.tencentcloudapi.com`, or `gme.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, gme::DescribeAIConversation};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAIConversation::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("gme", "2018-07-11", "gme", &Endpoints::NONE);

/// `ControlAIConversation` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=ControlAIConversation>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_EXIST`], [`codes::INVALID_PARAMETER_TASK_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlAIConversation {
    /// Required.
    pub task_id: String,
    /// Required.
    pub command: String,
    pub server_push_text: Option<ServerPushText>,
    pub invoke_llm: Option<InvokeLLM>,
}
operation! { ControlAIConversation(task_id: String, command: String) "ControlAIConversation" -> Empty {
    0 "TaskId" task_id, 1 "Command" command, 2 "ServerPushText" server_push_text: ServerPushText,
    3 "InvokeLLM" invoke_llm: InvokeLLM
} }

/// Response of [`ControlAIConversation`]: empty.
pub type ControlAIConversationOutput = Empty;

/// In the request of [`ControlAIConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerPushText {
    pub text: Option<String>,
    pub interrupt: Option<bool>,
    pub stop_after_play: Option<bool>,
    pub audio: Option<String>,
    pub drop_mode: Option<i64>,
    pub priority: Option<i64>,
}
input! { ServerPushText() {
    0 "Text" text: String, 1 "Interrupt" interrupt: bool, 2 "StopAfterPlay" stop_after_play: bool,
    3 "Audio" audio: String, 4 "DropMode" drop_mode: i64, 5 "Priority" priority: i64
} }

/// In the request of [`ControlAIConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeLLM {
    pub content: Option<String>,
    pub interrupt: Option<bool>,
}
input! { InvokeLLM() {
    0 "Content" content: String, 1 "Interrupt" interrupt: bool
} }

/// Creates age detect task: `CreateAgeDetectTask` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=CreateAgeDetectTask>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgeDetectTask {
    /// Required.
    pub biz_id: i64,
    /// Required.
    pub tasks: Vec<AgeDetectTask>,
    pub callback: Option<String>,
}
operation! { CreateAgeDetectTask(biz_id: i64, tasks: Vec<AgeDetectTask>)
    "CreateAgeDetectTask" -> CreateAgeDetectTaskOutput {
    0 "BizId" biz_id, 1 "Tasks" tasks, 2 "Callback" callback: String
} }

/// In the request of [`CreateAgeDetectTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgeDetectTask {
    /// Required.
    pub data_id: Option<String>,
    /// Required.
    pub url: Option<String>,
}
input! { AgeDetectTask(data_id: String, url: String) {
    0 "DataId" data_id: String, 1 "Url" url: String
} }

/// Response of [`CreateAgeDetectTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgeDetectTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateAgeDetectTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates app: `CreateApp` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=CreateApp>.
///
/// Errors: [`codes::FAILED_OPERATION_USER_FEE_NEGATIVE`], [`codes::INVALID_PARAMETER_TAG_KEY`],
/// [`codes::LIMIT_EXCEEDED_APPLICATION`], [`codes::UNAUTHORIZED_OPERATION_CREATE_APP_DENIED`],
/// [`codes::UNAUTHORIZED_OPERATION_UN_REAL_NAME_AUTH`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApp {
    /// Required.
    pub app_name: String,
    pub project_id: Option<i64>,
    pub engine_list: Option<Vec<String>>,
    pub region_list: Option<Vec<String>>,
    pub realtime_speech_conf: Option<RealtimeSpeechConf>,
    pub voice_message_conf: Option<VoiceMessageConf>,
    pub voice_filter_conf: Option<VoiceFilterConf>,
    pub asr_conf: Option<AsrConf>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateApp(app_name: String) "CreateApp" -> CreateAppOutput {
    0 "AppName" app_name, 1 "ProjectId" project_id: i64, 2 "EngineList" engine_list: Vec<String>,
    3 "RegionList" region_list: Vec<String>, 4 "RealtimeSpeechConf" realtime_speech_conf: RealtimeSpeechConf,
    5 "VoiceMessageConf" voice_message_conf: VoiceMessageConf, 6 "VoiceFilterConf" voice_filter_conf: VoiceFilterConf,
    7 "AsrConf" asr_conf: AsrConf, 8 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeSpeechConf {
    pub status: Option<String>,
    pub quality: Option<String>,
}
input! { RealtimeSpeechConf() {
    0 "Status" status: String, 1 "Quality" quality: String
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceMessageConf {
    pub status: Option<String>,
    pub language: Option<String>,
}
input! { VoiceMessageConf() {
    0 "Status" status: String, 1 "Language" language: String
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceFilterConf {
    pub status: Option<String>,
    pub scene_infos: Option<Vec<SceneInfo>>,
}
input! { VoiceFilterConf() {
    0 "Status" status: String, 1 "SceneInfos" scene_infos: Vec<SceneInfo>
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneInfo {
    /// Required.
    pub scene_id: Option<String>,
    /// Required.
    pub status: Option<bool>,
    pub callback_url: Option<String>,
}
input! { SceneInfo(scene_id: String, status: bool) {
    0 "SceneId" scene_id: String, 1 "Status" status: bool, 2 "CallbackUrl" callback_url: String
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrConf {
    pub status: Option<String>,
}
input! { AsrConf() {
    0 "Status" status: String
} }

/// In the request of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppOutput {
    pub data: Option<CreateAppResp>,
}
model! { CreateAppOutput {
    0 "Data" data: CreateAppResp
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResp {
    pub biz_id: Option<i64>,
    pub app_name: Option<String>,
    pub project_id: Option<i64>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub create_time: Option<i64>,
    pub realtime_speech_conf: Option<RealtimeSpeechConf>,
    pub voice_message_conf: Option<VoiceMessageConf>,
    pub voice_filter_conf: Option<VoiceFilterConf>,
    pub asr_conf: Option<AsrConf>,
}
model! { CreateAppResp {
    0 "BizId" biz_id: i64, 1 "AppName" app_name: String, 2 "ProjectId" project_id: i64,
    3 "SecretKey" secret_key: Secret, 4 "CreateTime" create_time: i64,
    5 "RealtimeSpeechConf" realtime_speech_conf: RealtimeSpeechConf,
    6 "VoiceMessageConf" voice_message_conf: VoiceMessageConf, 7 "VoiceFilterConf" voice_filter_conf: VoiceFilterConf,
    8 "AsrConf" asr_conf: AsrConf
} }

/// Creates customization: `CreateCustomization` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=CreateCustomization>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_PTT_SWITCH_OFF`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomization {
    /// Required.
    pub biz_id: i64,
    /// Required.
    pub text_url: String,
    pub model_name: Option<String>,
}
operation! { CreateCustomization(biz_id: i64, text_url: String) "CreateCustomization" -> CreateCustomizationOutput {
    0 "BizId" biz_id, 1 "TextUrl" text_url, 2 "ModelName" model_name: String
} }

/// Response of [`CreateCustomization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomizationOutput {
    pub model_id: Option<String>,
}
model! { CreateCustomizationOutput {
    0 "ModelId" model_id: String
} }

/// Creates scan user: `CreateScanUser` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=CreateScanUser>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScanUser {
    /// Required.
    pub biz_id: i64,
    pub user_id: Option<i64>,
    pub user_id_string: Option<String>,
    pub expiration_time: Option<i64>,
}
operation! { CreateScanUser(biz_id: i64) "CreateScanUser" -> CreateScanUserOutput {
    0 "BizId" biz_id, 1 "UserId" user_id: i64, 2 "UserIdString" user_id_string: String,
    3 "ExpirationTime" expiration_time: i64
} }

/// Response of [`CreateScanUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScanUserOutput {
    pub error_code: Option<i64>,
}
model! { CreateScanUserOutput {
    0 "ErrorCode" error_code: i64
} }

/// Deletes customization: `DeleteCustomization` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=DeleteCustomization>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_PTT_SWITCH_OFF`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomization {
    /// Required.
    pub model_id: String,
    /// Required.
    pub biz_id: i64,
}
operation! { DeleteCustomization(model_id: String, biz_id: i64) "DeleteCustomization" -> DeleteCustomizationOutput {
    0 "ModelId" model_id, 1 "BizId" biz_id
} }

/// Response of [`DeleteCustomization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomizationOutput {
    pub error_code: Option<i64>,
}
model! { DeleteCustomizationOutput {
    0 "ErrorCode" error_code: i64
} }

/// Deletes room member: `DeleteRoomMember` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=DeleteRoomMember>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_DELETE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_STR_UIN`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_UIN_OR_STR_UIN`], [`codes::UNSUPPORTED_OPERATION_LIMIT_DELETE_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoomMember {
    /// Required.
    pub room_id: String,
    /// Required.
    pub delete_type: i64,
    /// Required.
    pub biz_id: i64,
    pub uids: Option<Vec<String>>,
    pub str_uids: Option<Vec<String>>,
}
operation! { DeleteRoomMember(room_id: String, delete_type: i64, biz_id: i64)
    "DeleteRoomMember" -> DeleteRoomMemberOutput {
    0 "RoomId" room_id, 1 "DeleteType" delete_type, 2 "BizId" biz_id, 3 "Uids" uids: Vec<String>,
    4 "StrUids" str_uids: Vec<String>
} }

/// Response of [`DeleteRoomMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoomMemberOutput {
    pub delete_result: Option<DeleteResult>,
}
model! { DeleteRoomMemberOutput {
    0 "DeleteResult" delete_result: DeleteResult
} }

/// In the response of [`DeleteRoomMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResult {
    pub code: Option<i64>,
    pub error_msg: Option<String>,
}
model! { DeleteResult {
    0 "Code" code: i64, 1 "ErrorMsg" error_msg: String
} }

/// Deletes scan user: `DeleteScanUser` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=DeleteScanUser>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_DELETE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_STR_UIN`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_UIN_OR_STR_UIN`], [`codes::UNSUPPORTED_OPERATION_LIMIT_DELETE_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScanUser {
    /// Required.
    pub biz_id: i64,
    pub user_id: Option<i64>,
    pub user_id_string: Option<String>,
}
operation! { DeleteScanUser(biz_id: i64) "DeleteScanUser" -> DeleteScanUserOutput {
    0 "BizId" biz_id, 1 "UserId" user_id: i64, 2 "UserIdString" user_id_string: String
} }

/// Response of [`DeleteScanUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScanUserOutput {
    pub error_code: Option<i64>,
}
model! { DeleteScanUserOutput {
    0 "ErrorCode" error_code: i64
} }

/// Deletes voice print: `DeleteVoicePrint` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=DeleteVoicePrint>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_FAILED`],
/// [`codes::FAILED_OPERATION_UPDATE_VOICE_PRINT_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVoicePrint {
    /// Required.
    pub voice_print_id: String,
}
operation! { DeleteVoicePrint(voice_print_id: String) "DeleteVoicePrint" -> Empty {
    0 "VoicePrintId" voice_print_id
} }

/// Response of [`DeleteVoicePrint`]: empty.
pub type DeleteVoicePrintOutput = Empty;

/// Describes ai conversation: `DescribeAIConversation` of `gme` 2018-07-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=DescribeAIConversation>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_EXIST`], [`codes::INVALID_PARAMETER_TASK_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIConversation {
    pub sdk_app_id: Option<i64>,
    pub task_id: Option<String>,
}
operation! { DescribeAIConversation() "DescribeAIConversation" -> DescribeAIConversationOutput {
    0 "SdkAppId" sdk_app_id: i64, 1 "TaskId" task_id: String
} }

/// Response of [`DescribeAIConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIConversationOutput {
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub session_id: Option<String>,
}
model! { DescribeAIConversationOutput {
    0 "StartTime" start_time: String, 1 "Status" status: String, 2 "TaskId" task_id: String,
    3 "SessionId" session_id: String
} }

/// Describes age detect task: `DescribeAgeDetectTask` of `gme` 2018-07-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=DescribeAgeDetectTask>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgeDetectTask {
    /// Required.
    pub biz_id: i64,
    /// Required.
    pub task_id: String,
}
operation! { DescribeAgeDetectTask(biz_id: i64, task_id: String)
    "DescribeAgeDetectTask" -> DescribeAgeDetectTaskOutput {
    0 "BizId" biz_id, 1 "TaskId" task_id
} }

/// Response of [`DescribeAgeDetectTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgeDetectTaskOutput {
    pub task_id: Option<String>,
    pub results: Vec<AgeDetectTaskResult>,
}
model! { DescribeAgeDetectTaskOutput {
    0 "TaskId" task_id: String, 1 "Results" results: Vec<AgeDetectTaskResult>
} }

/// In the response of [`DescribeAgeDetectTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgeDetectTaskResult {
    pub data_id: Option<String>,
    pub url: Option<String>,
    pub status: Option<i64>,
    pub age: Option<i64>,
}
model! { AgeDetectTaskResult {
    0 "DataId" data_id: String, 1 "Url" url: String, 2 "Status" status: i64, 3 "Age" age: i64
} }

/// Describes app statistics: `DescribeAppStatistics` of `gme` 2018-07-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=DescribeAppStatistics>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_INVALID`], [`codes::INVALID_PARAMETER_DATE_OUT_OF_SIXTY_DAYS`],
/// [`codes::INVALID_PARAMETER_TIME_RANGE_ERROR`], [`codes::RESOURCE_NOT_FOUND_BIZID_IS_NOT_FOUND`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppStatistics {
    /// Required.
    pub biz_id: i64,
    /// Required. `YYYY-MM-DD`.
    pub start_date: String,
    /// Required. `YYYY-MM-DD`.
    pub end_date: String,
    /// Required.
    pub services: Vec<String>,
}
operation! { DescribeAppStatistics(biz_id: i64, start_date: String, end_date: String, services: Vec<String>)
    "DescribeAppStatistics" -> DescribeAppStatisticsOutput {
    0 "BizId" biz_id, 1 "StartDate" start_date, 2 "EndDate" end_date, 3 "Services" services
} }

/// Response of [`DescribeAppStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppStatisticsOutput {
    pub data: Option<DescribeAppStatisticsResp>,
}
model! { DescribeAppStatisticsOutput {
    0 "Data" data: DescribeAppStatisticsResp
} }

/// In the response of [`DescribeAppStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppStatisticsResp {
    pub app_statistics: Vec<AppStatisticsItem>,
}
model! { DescribeAppStatisticsResp {
    0 "AppStatistics" app_statistics: Vec<AppStatisticsItem>
} }

/// In the response of [`DescribeAppStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStatisticsItem {
    pub realtime_speech_statistics_item: Option<RealTimeSpeechStatisticsItem>,
    pub voice_message_statistics_item: Option<VoiceMessageStatisticsItem>,
    pub voice_filter_statistics_item: Option<VoiceFilterStatisticsItem>,
    /// `YYYY-MM-DD`.
    pub date: Option<String>,
    pub audio_text_statistics_item: Option<AudioTextStatisticsItem>,
    pub stream_text_statistics_item: Option<StreamTextStatisticsItem>,
    pub oversea_text_statistics_item: Option<OverseaTextStatisticsItem>,
    pub realtime_text_statistics_item: Option<RealtimeTextStatisticsItem>,
}
model! { AppStatisticsItem {
    0 "RealtimeSpeechStatisticsItem" realtime_speech_statistics_item: RealTimeSpeechStatisticsItem,
    1 "VoiceMessageStatisticsItem" voice_message_statistics_item: VoiceMessageStatisticsItem,
    2 "VoiceFilterStatisticsItem" voice_filter_statistics_item: VoiceFilterStatisticsItem, 3 "Date" date: String,
    4 "AudioTextStatisticsItem" audio_text_statistics_item: AudioTextStatisticsItem,
    5 "StreamTextStatisticsItem" stream_text_statistics_item: StreamTextStatisticsItem,
    6 "OverseaTextStatisticsItem" oversea_text_statistics_item: OverseaTextStatisticsItem,
    7 "RealtimeTextStatisticsItem" realtime_text_statistics_item: RealtimeTextStatisticsItem
} }

/// In the response of [`DescribeAppStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealTimeSpeechStatisticsItem {
    pub main_land_dau: Option<i64>,
    pub main_land_pcu: Option<i64>,
    pub main_land_duration: Option<i64>,
    pub oversea_dau: Option<i64>,
    pub oversea_pcu: Option<i64>,
    pub oversea_duration: Option<i64>,
}
model! { RealTimeSpeechStatisticsItem {
    0 "MainLandDau" main_land_dau: i64, 1 "MainLandPcu" main_land_pcu: i64,
    2 "MainLandDuration" main_land_duration: i64, 3 "OverseaDau" oversea_dau: i64, 4 "OverseaPcu" oversea_pcu: i64,
    5 "OverseaDuration" oversea_duration: i64
} }

/// In the response of [`DescribeAppStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceMessageStatisticsItem {
    pub dau: Option<i64>,
}
model! { VoiceMessageStatisticsItem {
    0 "Dau" dau: i64
} }

/// In the response of [`DescribeAppStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceFilterStatisticsItem {
    pub duration: Option<i64>,
}
model! { VoiceFilterStatisticsItem {
    0 "Duration" duration: i64
} }

/// In the response of [`DescribeAppStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioTextStatisticsItem {
    pub data: Option<f64>,
}
model! { AudioTextStatisticsItem {
    0 "Data" data: f64
} }

/// In the response of [`DescribeAppStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamTextStatisticsItem {
    pub data: Option<f64>,
}
model! { StreamTextStatisticsItem {
    0 "Data" data: f64
} }

/// In the response of [`DescribeAppStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverseaTextStatisticsItem {
    pub data: Option<f64>,
}
model! { OverseaTextStatisticsItem {
    0 "Data" data: f64
} }

/// In the response of [`DescribeAppStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeTextStatisticsItem {
    pub data: Option<f64>,
}
model! { RealtimeTextStatisticsItem {
    0 "Data" data: f64
} }

/// Describes application data: `DescribeApplicationData` of `gme` 2018-07-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=DescribeApplicationData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationData {
    /// Required.
    pub biz_id: i64,
    /// Required. `YYYY-MM-DD`.
    pub start_date: String,
    /// Required. `YYYY-MM-DD`.
    pub end_date: String,
}
operation! { DescribeApplicationData(biz_id: i64, start_date: String, end_date: String)
    "DescribeApplicationData" -> DescribeApplicationDataOutput {
    0 "BizId" biz_id, 1 "StartDate" start_date, 2 "EndDate" end_date
} }

/// Response of [`DescribeApplicationData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationDataOutput {
    pub data: Option<ApplicationDataStatistics>,
}
model! { DescribeApplicationDataOutput {
    0 "Data" data: ApplicationDataStatistics
} }

/// In the response of [`DescribeApplicationData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationDataStatistics {
    pub biz_id: Option<i64>,
    pub dau_data_num: Option<i64>,
    pub dau_data_mainland: Vec<StatisticsItem>,
    pub dau_data_oversea: Vec<StatisticsItem>,
    pub dau_data_sum: Vec<StatisticsItem>,
    pub duration_data_num: Option<i64>,
    pub duration_data_mainland: Vec<StatisticsItem>,
    pub duration_data_oversea: Vec<StatisticsItem>,
    pub duration_data_sum: Vec<StatisticsItem>,
    pub pcu_data_num: Option<i64>,
    pub pcu_data_mainland: Vec<StatisticsItem>,
    pub pcu_data_oversea: Vec<StatisticsItem>,
    pub pcu_data_sum: Vec<StatisticsItem>,
    pub mini_game_data_num: Option<i64>,
    pub mini_game_data_mainland: Vec<StatisticsItem>,
    pub mini_game_data_oversea: Vec<StatisticsItem>,
    pub mini_game_data_sum: Vec<StatisticsItem>,
}
model! { ApplicationDataStatistics {
    0 "BizId" biz_id: i64, 1 "DauDataNum" dau_data_num: i64, 2 "DauDataMainland" dau_data_mainland: Vec<StatisticsItem>,
    3 "DauDataOversea" dau_data_oversea: Vec<StatisticsItem>, 4 "DauDataSum" dau_data_sum: Vec<StatisticsItem>,
    5 "DurationDataNum" duration_data_num: i64, 6 "DurationDataMainland" duration_data_mainland: Vec<StatisticsItem>,
    7 "DurationDataOversea" duration_data_oversea: Vec<StatisticsItem>,
    8 "DurationDataSum" duration_data_sum: Vec<StatisticsItem>, 9 "PcuDataNum" pcu_data_num: i64,
    10 "PcuDataMainland" pcu_data_mainland: Vec<StatisticsItem>,
    11 "PcuDataOversea" pcu_data_oversea: Vec<StatisticsItem>, 12 "PcuDataSum" pcu_data_sum: Vec<StatisticsItem>,
    13 "MiniGameDataNum" mini_game_data_num: i64,
    14 "MiniGameDataMainland" mini_game_data_mainland: Vec<StatisticsItem>,
    15 "MiniGameDataOversea" mini_game_data_oversea: Vec<StatisticsItem>,
    16 "MiniGameDataSum" mini_game_data_sum: Vec<StatisticsItem>
} }

/// In the response of [`DescribeApplicationData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatisticsItem {
    /// `YYYY-MM-DD`.
    pub stat_date: Option<String>,
    pub data: Option<i64>,
}
model! { StatisticsItem {
    0 "StatDate" stat_date: String, 1 "Data" data: i64
} }

/// Describes application list: `DescribeApplicationList` of `gme` 2018-07-11.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=DescribeApplicationList>.
///
/// Errors: [`codes::INVALID_PARAMETER_TAG_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationList {
    /// Required.
    pub project_id: i64,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub search_text: String,
    pub tag_set: Option<Vec<Tag>>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeApplicationList(project_id: i64, page_no: i64, page_size: i64, search_text: String)
    "DescribeApplicationList" -> DescribeApplicationListOutput {
    0 "ProjectId" project_id, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "SearchText" search_text,
    4 "TagSet" tag_set: Vec<Tag>, 5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeApplicationList: ApplicationList = Number "PageNo", "ApplicationList" application_list, total "Total" }

/// In the request of [`DescribeApplicationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeApplicationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationListOutput {
    pub application_list: Vec<ApplicationList>,
    pub total: Option<i64>,
}
model! { DescribeApplicationListOutput {
    0 "ApplicationList" application_list: Vec<ApplicationList>, 1 "Total" total: i64
} }

/// In the response of [`DescribeApplicationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationList {
    pub service_conf: Option<ServiceStatus>,
    pub biz_id: Option<i64>,
    pub app_name: Option<String>,
    pub project_id: Option<i64>,
    pub app_status: Option<i64>,
    pub create_time: Option<i64>,
    pub app_type: Option<i64>,
}
model! { ApplicationList {
    0 "ServiceConf" service_conf: ServiceStatus, 1 "BizId" biz_id: i64, 2 "AppName" app_name: String,
    3 "ProjectId" project_id: i64, 4 "AppStatus" app_status: i64, 5 "CreateTime" create_time: i64,
    6 "AppType" app_type: i64
} }

/// In the response of [`DescribeApplicationList`].
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
    0 "RealTimeSpeech" real_time_speech: StatusInfo, 1 "VoiceMessage" voice_message: StatusInfo,
    2 "Porn" porn: StatusInfo, 3 "Live" live: StatusInfo, 4 "RealTimeAsr" real_time_asr: StatusInfo,
    5 "TextTranslate" text_translate: StatusInfo
} }

/// In the response of [`DescribeApplicationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusInfo {
    pub status: Option<i64>,
}
model! { StatusInfo {
    0 "Status" status: i64
} }

/// Describes audit result external: `DescribeAuditResultExternal` of `gme` 2018-07-11.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=DescribeAuditResultExternal>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_SDK_APP_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditResultExternal {
    /// Required.
    pub biz_id: i64,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub min_rate: i64,
    /// Required.
    pub max_rate: i64,
    /// Required.
    pub open_id: String,
    pub label: Option<String>,
    pub room_id: Option<String>,
}

/// Arguments of [`DescribeAuditResultExternal::new`].
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
operation! {
    DescribeAuditResultExternal { DescribeAuditResultExternalRequired: biz_id, page_no, page_size, begin_time, end_time, min_rate, max_rate, open_id }
    "DescribeAuditResultExternal" -> DescribeAuditResultExternalOutput {
    0 "BizId" biz_id, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "BeginTime" begin_time, 4 "EndTime" end_time,
    5 "MinRate" min_rate, 6 "MaxRate" max_rate, 7 "OpenId" open_id, 8 "Label" label: String, 9 "RoomId" room_id: String
} }
paged! { DescribeAuditResultExternal: AuditResultDetailExternal = Number "PageNo", "Data" data, total "TotalCount" }

/// Response of [`DescribeAuditResultExternal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditResultExternalOutput {
    pub total_count: Option<i64>,
    pub data: Vec<AuditResultDetailExternal>,
}
model! { DescribeAuditResultExternalOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<AuditResultDetailExternal>
} }

/// In the response of [`DescribeAuditResultExternal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditResultDetailExternal {
    pub task_id: Option<String>,
    pub room_id: Option<String>,
    pub open_id: Option<String>,
    pub label: Option<String>,
    pub rate: Option<f64>,
    pub create_time: Option<i64>,
    pub url: Option<String>,
    pub file_id: Option<String>,
    pub info: Option<String>,
}
model! { AuditResultDetailExternal {
    0 "TaskId" task_id: String, 1 "RoomId" room_id: String, 2 "OpenId" open_id: String, 3 "Label" label: String,
    4 "Rate" rate: f64, 5 "CreateTime" create_time: i64, 6 "Url" url: String, 7 "FileId" file_id: String,
    8 "Info" info: String
} }

/// Describes realtime scan config: `DescribeRealtimeScanConfig` of `gme` 2018-07-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=DescribeRealtimeScanConfig>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealtimeScanConfig {
    /// Required.
    pub biz_id: i64,
}
operation! { DescribeRealtimeScanConfig(biz_id: i64) "DescribeRealtimeScanConfig" -> DescribeRealtimeScanConfigOutput {
    0 "BizId" biz_id
} }

/// Response of [`DescribeRealtimeScanConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealtimeScanConfigOutput {
    pub error_code: Option<i64>,
    pub biz_id: Option<i64>,
    pub audit_type: Option<i64>,
    pub user_id_regex: Vec<String>,
    pub room_id_regex: Vec<String>,
    pub user_id_string: Option<String>,
    pub room_id_string: Option<String>,
}
model! { DescribeRealtimeScanConfigOutput {
    0 "ErrorCode" error_code: i64, 1 "BizId" biz_id: i64, 2 "AuditType" audit_type: i64,
    3 "UserIdRegex" user_id_regex: Vec<String>, 4 "RoomIdRegex" room_id_regex: Vec<String>,
    5 "UserIdString" user_id_string: String, 6 "RoomIdString" room_id_string: String
} }

/// Describes record info: `DescribeRecordInfo` of `gme` 2018-07-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=DescribeRecordInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_BIZ_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TASK_ID`],
/// [`codes::RESOURCE_NOT_FOUND_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordInfo {
    /// Required.
    pub task_id: i64,
    /// Required.
    pub biz_id: i64,
}
operation! { DescribeRecordInfo(task_id: i64, biz_id: i64) "DescribeRecordInfo" -> DescribeRecordInfoOutput {
    0 "TaskId" task_id, 1 "BizId" biz_id
} }

/// Response of [`DescribeRecordInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordInfoOutput {
    pub record_info: Vec<RecordInfo>,
    pub record_mode: Option<i64>,
    pub room_id: Option<String>,
}
model! { DescribeRecordInfoOutput {
    0 "RecordInfo" record_info: Vec<RecordInfo>, 1 "RecordMode" record_mode: i64, 2 "RoomId" room_id: String
} }

/// In the response of [`DescribeRecordInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordInfo {
    pub user_id: Option<String>,
    pub file_name: Option<String>,
    pub record_begin_time: Option<i64>,
    pub record_status: Option<i64>,
}
model! { RecordInfo {
    0 "UserId" user_id: String, 1 "FileName" file_name: String, 2 "RecordBeginTime" record_begin_time: i64,
    3 "RecordStatus" record_status: i64
} }

/// Describes room info: `DescribeRoomInfo` of `gme` 2018-07-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=DescribeRoomInfo>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoomInfo {
    /// Required.
    pub sdk_app_id: i64,
    pub room_ids: Option<Vec<i64>>,
    pub str_room_ids: Option<Vec<String>>,
}
operation! { DescribeRoomInfo(sdk_app_id: i64) "DescribeRoomInfo" -> DescribeRoomInfoOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomIds" room_ids: Vec<i64>, 2 "StrRoomIds" str_room_ids: Vec<String>
} }

/// Response of [`DescribeRoomInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoomInfoOutput {
    pub result: Option<i64>,
    pub room_users: Vec<RoomUser>,
}
model! { DescribeRoomInfoOutput {
    0 "Result" result: i64, 1 "RoomUsers" room_users: Vec<RoomUser>
} }

/// In the response of [`DescribeRoomInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomUser {
    pub room_id: Option<i64>,
    pub uins: Vec<i64>,
    pub str_room_id: Option<String>,
    pub str_uins: Vec<String>,
}
model! { RoomUser {
    0 "RoomId" room_id: i64, 1 "Uins" uins: Vec<i64>, 2 "StrRoomId" str_room_id: String,
    3 "StrUins" str_uins: Vec<String>
} }

/// Describes scan result list: `DescribeScanResultList` of `gme` 2018-07-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=DescribeScanResultList>.
///
/// Errors: [`codes::INVALID_PARAMETER_TAG_KEY`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanResultList {
    /// Required.
    pub biz_id: i64,
    /// Required.
    pub task_id_list: Vec<String>,
    pub limit: Option<i64>,
}
operation! { DescribeScanResultList(biz_id: i64, task_id_list: Vec<String>)
    "DescribeScanResultList" -> DescribeScanResultListOutput {
    0 "BizId" biz_id, 1 "TaskIdList" task_id_list, 2 "Limit" limit: i64
} }

/// Response of [`DescribeScanResultList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanResultListOutput {
    pub data: Vec<DescribeScanResult>,
}
model! { DescribeScanResultListOutput {
    0 "Data" data: Vec<DescribeScanResult>
} }

/// In the response of [`DescribeScanResultList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanResult {
    pub code: Option<i64>,
    pub data_id: Option<String>,
    pub scan_finish_time: Option<i64>,
    pub hit_flag: Option<bool>,
    pub live: Option<bool>,
    pub msg: Option<String>,
    pub scan_piece: Vec<ScanPiece>,
    pub scan_start_time: Option<i64>,
    pub scenes: Vec<String>,
    pub task_id: Option<String>,
    pub url: Option<String>,
    pub status: Option<String>,
    pub biz_id: Option<i64>,
}
model! { DescribeScanResult {
    0 "Code" code: i64, 1 "DataId" data_id: String, 2 "ScanFinishTime" scan_finish_time: i64,
    3 "HitFlag" hit_flag: bool, 4 "Live" live: bool, 5 "Msg" msg: String, 6 "ScanPiece" scan_piece: Vec<ScanPiece>,
    7 "ScanStartTime" scan_start_time: i64, 8 "Scenes" scenes: Vec<String>, 9 "TaskId" task_id: String,
    10 "Url" url: String, 11 "Status" status: String, 12 "BizId" biz_id: i64
} }

/// In the response of [`DescribeScanResultList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanPiece {
    pub dump_url: Option<String>,
    pub hit_flag: Option<bool>,
    pub main_type: Option<String>,
    pub scan_detail: Vec<ScanDetail>,
    pub room_id: Option<String>,
    pub open_id: Option<String>,
    pub info: Option<String>,
    pub offset: Option<i64>,
    pub duration: Option<i64>,
    pub piece_start_time: Option<i64>,
}
model! { ScanPiece {
    0 "DumpUrl" dump_url: String, 1 "HitFlag" hit_flag: bool, 2 "MainType" main_type: String,
    3 "ScanDetail" scan_detail: Vec<ScanDetail>, 4 "RoomId" room_id: String, 5 "OpenId" open_id: String,
    6 "Info" info: String, 7 "Offset" offset: i64, 8 "Duration" duration: i64, 9 "PieceStartTime" piece_start_time: i64
} }

/// In the response of [`DescribeScanResultList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanDetail {
    pub label: Option<String>,
    pub rate: Option<String>,
    pub key_word: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
model! { ScanDetail {
    0 "Label" label: String, 1 "Rate" rate: String, 2 "KeyWord" key_word: String, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: i64
} }

/// Describes task info: `DescribeTaskInfo` of `gme` 2018-07-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=DescribeTaskInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_BIZ_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ROOM_ID`],
/// [`codes::OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND_ROOM_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfo {
    /// Required.
    pub biz_id: i64,
    /// Required.
    pub room_id: String,
}
operation! { DescribeTaskInfo(biz_id: i64, room_id: String) "DescribeTaskInfo" -> DescribeTaskInfoOutput {
    0 "BizId" biz_id, 1 "RoomId" room_id
} }

/// Response of [`DescribeTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfoOutput {
    pub task_id: Option<i64>,
    pub record_mode: Option<i64>,
    pub subscribe_record_user_ids: Option<SubscribeRecordUserIds>,
}
model! { DescribeTaskInfoOutput {
    0 "TaskId" task_id: i64, 1 "RecordMode" record_mode: i64,
    2 "SubscribeRecordUserIds" subscribe_record_user_ids: SubscribeRecordUserIds
} }

/// In the request of [`DescribeTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeRecordUserIds {
    pub un_subscribe_user_ids: Option<Vec<String>>,
    pub subscribe_user_ids: Option<Vec<String>>,
}
input! { SubscribeRecordUserIds() {
    0 "UnSubscribeUserIds" un_subscribe_user_ids: Vec<String>, 1 "SubscribeUserIds" subscribe_user_ids: Vec<String>
} }

/// Describes user in and out time: `DescribeUserInAndOutTime` of `gme` 2018-07-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=DescribeUserInAndOutTime>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_LOGIN_FAILED`],
/// [`codes::FAILED_OPERATION_USER_FEE_NEGATIVE`], [`codes::INVALID_PARAMETER_CALLBACK_ADDRESS`],
/// [`codes::INVALID_PARAMETER_DATE_INVALID`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_NOT_FOUND_BIZID_IS_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_TASK_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION_CREATE_APP_DENIED`],
/// [`codes::UNAUTHORIZED_OPERATION_UN_REAL_NAME_AUTH`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInAndOutTime {
    /// Required.
    pub biz_id: i64,
    /// Required.
    pub room_id: i64,
    /// Required.
    pub user_id: i64,
    pub user_id_str: Option<String>,
    pub room_id_str: Option<String>,
}
operation! { DescribeUserInAndOutTime(biz_id: i64, room_id: i64, user_id: i64)
    "DescribeUserInAndOutTime" -> DescribeUserInAndOutTimeOutput {
    0 "BizId" biz_id, 1 "RoomId" room_id, 2 "UserId" user_id, 3 "UserIdStr" user_id_str: String,
    4 "RoomIdStr" room_id_str: String
} }

/// Response of [`DescribeUserInAndOutTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInAndOutTimeOutput {
    pub in_out_list: Vec<InOutTimeInfo>,
    pub duration: Option<i64>,
}
model! { DescribeUserInAndOutTimeOutput {
    0 "InOutList" in_out_list: Vec<InOutTimeInfo>, 1 "Duration" duration: i64
} }

/// In the response of [`DescribeUserInAndOutTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InOutTimeInfo {
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
model! { InOutTimeInfo {
    0 "StartTime" start_time: i64, 1 "EndTime" end_time: i64
} }

/// Describes voice print: `DescribeVoicePrint` of `gme` 2018-07-11.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=DescribeVoicePrint>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_OPERATION_FAILED`], [`codes::INVALID_PARAMETER_INVALID_VOICE_PRINT_ID_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVoicePrint {
    /// Required.
    pub describe_mode: i64,
    pub voice_print_id_list: Option<Vec<String>>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeVoicePrint(describe_mode: i64) "DescribeVoicePrint" -> DescribeVoicePrintOutput {
    0 "DescribeMode" describe_mode, 1 "VoicePrintIdList" voice_print_id_list: Vec<String>,
    2 "PageIndex" page_index: i64, 3 "PageSize" page_size: i64
} }
paged! { DescribeVoicePrint: VoicePrintInfo = Number "PageIndex", "Data" data, total "TotalCount" }

/// Response of [`DescribeVoicePrint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVoicePrintOutput {
    pub total_count: Option<i64>,
    pub data: Vec<VoicePrintInfo>,
}
model! { DescribeVoicePrintOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<VoicePrintInfo>
} }

/// In the response of [`DescribeVoicePrint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrintInfo {
    pub voice_print_id: Option<String>,
    pub app_id: Option<i64>,
    pub voice_print_meta_info: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub audio_format: Option<i64>,
    pub audio_name: Option<String>,
    pub req_timestamp: Option<i64>,
}
model! { VoicePrintInfo {
    0 "VoicePrintId" voice_print_id: String, 1 "AppId" app_id: i64,
    2 "VoicePrintMetaInfo" voice_print_meta_info: String, 3 "CreateTime" create_time: String,
    4 "UpdateTime" update_time: String, 5 "AudioFormat" audio_format: i64, 6 "AudioName" audio_name: String,
    7 "ReqTimestamp" req_timestamp: i64
} }

/// Gets customization list: `GetCustomizationList` of `gme` 2018-07-11.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=GetCustomizationList>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::UNSUPPORTED_OPERATION_PTT_SWITCH_OFF`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizationList {
    /// Required.
    pub biz_id: i64,
}
operation! { GetCustomizationList(biz_id: i64) "GetCustomizationList" -> GetCustomizationListOutput {
    0 "BizId" biz_id
} }

/// Response of [`GetCustomizationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomizationListOutput {
    pub customization_configs: Vec<CustomizationConfigs>,
}
model! { GetCustomizationListOutput {
    0 "CustomizationConfigs" customization_configs: Vec<CustomizationConfigs>
} }

/// In the response of [`GetCustomizationList`].
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
    0 "BizId" biz_id: i64, 1 "ModelId" model_id: String, 2 "ModelState" model_state: i64,
    3 "ModelName" model_name: String, 4 "TextUrl" text_url: String, 5 "UpdateTime" update_time: i64
} }

/// Modifies app status: `ModifyAppStatus` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=ModifyAppStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_USER_FEE_NEGATIVE`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_BIZID_IS_NOT_FOUND`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppStatus {
    /// Required.
    pub biz_id: i64,
    /// Required.
    pub status: String,
}
operation! { ModifyAppStatus(biz_id: i64, status: String) "ModifyAppStatus" -> ModifyAppStatusOutput {
    0 "BizId" biz_id, 1 "Status" status
} }

/// Response of [`ModifyAppStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppStatusOutput {
    pub data: Option<ModifyAppStatusResp>,
}
model! { ModifyAppStatusOutput {
    0 "Data" data: ModifyAppStatusResp
} }

/// In the response of [`ModifyAppStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppStatusResp {
    pub biz_id: Option<i64>,
    pub status: Option<String>,
}
model! { ModifyAppStatusResp {
    0 "BizId" biz_id: i64, 1 "Status" status: String
} }

/// Modifies customization: `ModifyCustomization` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=ModifyCustomization>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::UNSUPPORTED_OPERATION_PTT_SWITCH_OFF`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomization {
    /// Required.
    pub biz_id: i64,
    /// Required.
    pub text_url: String,
    /// Required.
    pub model_id: String,
}
operation! { ModifyCustomization(biz_id: i64, text_url: String, model_id: String)
    "ModifyCustomization" -> ModifyCustomizationOutput {
    0 "BizId" biz_id, 1 "TextUrl" text_url, 2 "ModelId" model_id
} }

/// Response of [`ModifyCustomization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomizationOutput {
    pub error_code: Option<i64>,
    pub model_id: Option<String>,
}
model! { ModifyCustomizationOutput {
    0 "ErrorCode" error_code: i64, 1 "ModelId" model_id: String
} }

/// Modifies customization state: `ModifyCustomizationState` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=ModifyCustomizationState>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_PTT_SWITCH_OFF`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomizationState {
    /// Required.
    pub model_id: String,
    /// Required.
    pub to_state: i64,
    /// Required.
    pub biz_id: i64,
}
operation! { ModifyCustomizationState(model_id: String, to_state: i64, biz_id: i64)
    "ModifyCustomizationState" -> ModifyCustomizationStateOutput {
    0 "ModelId" model_id, 1 "ToState" to_state, 2 "BizId" biz_id
} }

/// Response of [`ModifyCustomizationState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomizationStateOutput {
    pub model_id: Option<String>,
    pub error_code: Option<i64>,
}
model! { ModifyCustomizationStateOutput {
    0 "ModelId" model_id: String, 1 "ErrorCode" error_code: i64
} }

/// Modifies record info: `ModifyRecordInfo` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=ModifyRecordInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_BIZ_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_RECORD_MODE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SUBSCRIBE_RECORD_USER_IDS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SUBSCRIBE_USER_IDS`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TASK_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_UN_SUBSCRIBE_USER_IDS`], [`codes::RESOURCE_NOT_FOUND_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordInfo {
    /// Required.
    pub task_id: i64,
    /// Required.
    pub record_mode: i64,
    /// Required.
    pub biz_id: i64,
    pub subscribe_record_user_ids: Option<SubscribeRecordUserIds>,
}
operation! { ModifyRecordInfo(task_id: i64, record_mode: i64, biz_id: i64) "ModifyRecordInfo" -> Empty {
    0 "TaskId" task_id, 1 "RecordMode" record_mode, 2 "BizId" biz_id,
    3 "SubscribeRecordUserIds" subscribe_record_user_ids: SubscribeRecordUserIds
} }

/// Response of [`ModifyRecordInfo`]: empty.
pub type ModifyRecordInfoOutput = Empty;

/// Modifies user mic status: `ModifyUserMicStatus` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=ModifyUserMicStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserMicStatus {
    /// Required.
    pub biz_id: i64,
    /// Required.
    pub room_id: String,
    /// Required.
    pub users: Vec<UserMicStatus>,
}
operation! { ModifyUserMicStatus(biz_id: i64, room_id: String, users: Vec<UserMicStatus>)
    "ModifyUserMicStatus" -> ModifyUserMicStatusOutput {
    0 "BizId" biz_id, 1 "RoomId" room_id, 2 "Users" users
} }

/// In the request of [`ModifyUserMicStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserMicStatus {
    /// Required.
    pub enable_mic: Option<i64>,
    pub uid: Option<i64>,
    pub str_uid: Option<String>,
}
input! { UserMicStatus(enable_mic: i64) {
    0 "EnableMic" enable_mic: i64, 1 "Uid" uid: i64, 2 "StrUid" str_uid: String
} }

/// Response of [`ModifyUserMicStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserMicStatusOutput {
    pub result: Option<i64>,
    pub err_msg: Option<String>,
}
model! { ModifyUserMicStatusOutput {
    0 "Result" result: i64, 1 "ErrMsg" err_msg: String
} }

/// Registers voice print: `RegisterVoicePrint` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=RegisterVoicePrint>.
///
/// Errors: [`codes::FAILED_OPERATION_COS_OPERATION_FAILED`], [`codes::FAILED_OPERATION_DB_OPERATION_FAILED`],
/// [`codes::FAILED_OPERATION_GEN_VOICE_PRINT_ID_FAILED`], [`codes::FAILED_OPERATION_VOICE_PRINT_AUDIO_CHECK_FAILED`],
/// [`codes::FAILED_OPERATION_VOICE_PRINT_REGISTRATION_LIMIT`], [`codes::INVALID_PARAMETER_INVALID_AUDIO_INPUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterVoicePrint {
    /// Required.
    pub audio: String,
    /// Required.
    pub req_timestamp: i64,
    /// Required.
    pub audio_format: i64,
    /// Required.
    pub audio_name: String,
    pub audio_meta_info: Option<String>,
}
operation! { RegisterVoicePrint(audio: String, req_timestamp: i64, audio_format: i64, audio_name: String)
    "RegisterVoicePrint" -> RegisterVoicePrintOutput {
    0 "Audio" audio, 1 "ReqTimestamp" req_timestamp, 2 "AudioFormat" audio_format, 3 "AudioName" audio_name,
    4 "AudioMetaInfo" audio_meta_info: String
} }

/// Response of [`RegisterVoicePrint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterVoicePrintOutput {
    pub voice_print_id: Option<String>,
}
model! { RegisterVoicePrintOutput {
    0 "VoicePrintId" voice_print_id: String
} }

/// `ScanVoice` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=ScanVoice>.
///
/// Errors: [`codes::INVALID_PARAMETER_CALLBACK_ADDRESS`], [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanVoice {
    /// Required.
    pub biz_id: i64,
    /// Required.
    pub scenes: Vec<String>,
    /// Required.
    pub live: bool,
    /// Required.
    pub tasks: Vec<Task>,
    pub callback: Option<String>,
    pub lang: Option<String>,
}
operation! { ScanVoice(biz_id: i64, scenes: Vec<String>, live: bool, tasks: Vec<Task>) "ScanVoice" -> ScanVoiceOutput {
    0 "BizId" biz_id, 1 "Scenes" scenes, 2 "Live" live, 3 "Tasks" tasks, 4 "Callback" callback: String,
    5 "Lang" lang: String
} }

/// In the request of [`ScanVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    /// Required.
    pub data_id: Option<String>,
    /// Required.
    pub url: Option<String>,
    pub room_id: Option<String>,
    pub open_id: Option<String>,
}
input! { Task(data_id: String, url: String) {
    0 "DataId" data_id: String, 1 "Url" url: String, 2 "RoomId" room_id: String, 3 "OpenId" open_id: String
} }

/// Response of [`ScanVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanVoiceOutput {
    pub data: Vec<ScanVoiceResult>,
}
model! { ScanVoiceOutput {
    0 "Data" data: Vec<ScanVoiceResult>
} }

/// In the response of [`ScanVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanVoiceResult {
    pub data_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ScanVoiceResult {
    0 "DataId" data_id: String, 1 "TaskId" task_id: String
} }

/// Starts ai conversation: `StartAIConversation` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=StartAIConversation>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ABILITY`], [`codes::FAILED_OPERATION_NOT_ALLOWED`],
/// [`codes::FAILED_OPERATION_TASK_EXIST`], [`codes::INVALID_PARAMETER_USER_SIG`],
/// [`codes::RESOURCE_INSUFFICIENT_REQUEST_REJECTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIConversation {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: String,
    /// Required.
    pub agent_config: AgentConfig,
    pub stt_config: Option<STTConfig>,
    pub llm_config: Option<String>,
    pub tts_config: Option<String>,
    pub avatar_config: Option<String>,
    pub experimental_params: Option<String>,
}
operation! { StartAIConversation(sdk_app_id: i64, room_id: String, agent_config: AgentConfig)
    "StartAIConversation" -> StartAIConversationOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "AgentConfig" agent_config, 3 "STTConfig" stt_config: STTConfig,
    4 "LLMConfig" llm_config: String, 5 "TTSConfig" tts_config: String, 6 "AvatarConfig" avatar_config: String,
    7 "ExperimentalParams" experimental_params: String
} }

/// In the request of [`StartAIConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentConfig {
    /// Required.
    pub user_id: Option<String>,
    /// Required.
    pub user_sig: Option<String>,
    /// Required.
    pub target_user_id: Option<String>,
    pub max_idle_time: Option<i64>,
    pub welcome_message: Option<String>,
    pub interrupt_mode: Option<i64>,
    pub interrupt_speech_duration: Option<i64>,
    pub turn_detection_mode: Option<i64>,
    pub filter_one_word: Option<bool>,
    pub welcome_message_priority: Option<i64>,
    pub filter_brackets_content: Option<i64>,
    pub ambient_sound: Option<AmbientSound>,
    pub voice_print: Option<VoicePrint>,
    pub init_llm_message: Option<String>,
    pub turn_detection: Option<TurnDetection>,
    pub subtitle_mode: Option<i64>,
}
input! { AgentConfig(user_id: String, user_sig: String, target_user_id: String) {
    0 "UserId" user_id: String, 1 "UserSig" user_sig: String, 2 "TargetUserId" target_user_id: String,
    3 "MaxIdleTime" max_idle_time: i64, 4 "WelcomeMessage" welcome_message: String,
    5 "InterruptMode" interrupt_mode: i64, 6 "InterruptSpeechDuration" interrupt_speech_duration: i64,
    7 "TurnDetectionMode" turn_detection_mode: i64, 8 "FilterOneWord" filter_one_word: bool,
    9 "WelcomeMessagePriority" welcome_message_priority: i64, 10 "FilterBracketsContent" filter_brackets_content: i64,
    11 "AmbientSound" ambient_sound: AmbientSound, 12 "VoicePrint" voice_print: VoicePrint,
    13 "InitLLMMessage" init_llm_message: String, 14 "TurnDetection" turn_detection: TurnDetection,
    15 "SubtitleMode" subtitle_mode: i64
} }

/// In the request of [`StartAIConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AmbientSound {
    /// Required.
    pub scene: Option<String>,
    pub volume: Option<f64>,
}
input! { AmbientSound(scene: String) {
    0 "Scene" scene: String, 1 "Volume" volume: f64
} }

/// In the request of [`StartAIConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoicePrint {
    pub mode: Option<i64>,
    pub id_list: Option<Vec<String>>,
}
input! { VoicePrint() {
    0 "Mode" mode: i64, 1 "IdList" id_list: Vec<String>
} }

/// In the request of [`StartAIConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnDetection {
    pub semantic_eagerness: Option<String>,
}
input! { TurnDetection() {
    0 "SemanticEagerness" semantic_eagerness: String
} }

/// In the request of [`StartAIConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct STTConfig {
    pub language: Option<String>,
    pub alternative_language: Option<Vec<String>>,
    pub custom_param: Option<String>,
    pub vad_silence_time: Option<i64>,
    pub hot_word_list: Option<String>,
    pub vad_level: Option<i64>,
}
input! { STTConfig() {
    0 "Language" language: String, 1 "AlternativeLanguage" alternative_language: Vec<String>,
    2 "CustomParam" custom_param: String, 3 "VadSilenceTime" vad_silence_time: i64,
    4 "HotWordList" hot_word_list: String, 5 "VadLevel" vad_level: i64
} }

/// Response of [`StartAIConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAIConversationOutput {
    pub task_id: Option<String>,
}
model! { StartAIConversationOutput {
    0 "TaskId" task_id: String
} }

/// Starts record: `StartRecord` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=StartRecord>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_BIZ_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_RECORD_MODE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ROOM_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SUBSCRIBE_RECORD_USER_IDS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SUBSCRIBE_USER_IDS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_UN_SUBSCRIBE_USER_IDS`], [`codes::RESOURCE_IN_USE_TASK_IN_USE`],
/// [`codes::RESOURCE_NOT_FOUND_ROOM_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRecord {
    /// Required.
    pub biz_id: i64,
    /// Required.
    pub room_id: String,
    /// Required.
    pub record_mode: i64,
    pub subscribe_record_user_ids: Option<SubscribeRecordUserIds>,
}
operation! { StartRecord(biz_id: i64, room_id: String, record_mode: i64) "StartRecord" -> StartRecordOutput {
    0 "BizId" biz_id, 1 "RoomId" room_id, 2 "RecordMode" record_mode,
    3 "SubscribeRecordUserIds" subscribe_record_user_ids: SubscribeRecordUserIds
} }

/// Response of [`StartRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRecordOutput {
    pub task_id: Option<i64>,
}
model! { StartRecordOutput {
    0 "TaskId" task_id: i64
} }

/// Stops ai conversation: `StopAIConversation` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=StopAIConversation>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_EXIST`], [`codes::INVALID_PARAMETER_TASK_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAIConversation {
    /// Required.
    pub task_id: String,
}
operation! { StopAIConversation(task_id: String) "StopAIConversation" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`StopAIConversation`]: empty.
pub type StopAIConversationOutput = Empty;

/// Stops record: `StopRecord` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=StopRecord>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_BIZ_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TASK_ID`],
/// [`codes::RESOURCE_NOT_FOUND_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRecord {
    /// Required.
    pub task_id: i64,
    /// Required.
    pub biz_id: i64,
}
operation! { StopRecord(task_id: i64, biz_id: i64) "StopRecord" -> Empty {
    0 "TaskId" task_id, 1 "BizId" biz_id
} }

/// Response of [`StopRecord`]: empty.
pub type StopRecordOutput = Empty;

/// Updates ai conversation: `UpdateAIConversation` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=UpdateAIConversation>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAIConversation {
    /// Required.
    pub task_id: String,
    pub welcome_message: Option<String>,
    pub interrupt_mode: Option<i64>,
    pub interrupt_speech_duration: Option<i64>,
    pub llm_config: Option<String>,
    pub tts_config: Option<String>,
}
operation! { UpdateAIConversation(task_id: String) "UpdateAIConversation" -> Empty {
    0 "TaskId" task_id, 1 "WelcomeMessage" welcome_message: String, 2 "InterruptMode" interrupt_mode: i64,
    3 "InterruptSpeechDuration" interrupt_speech_duration: i64, 4 "LLMConfig" llm_config: String,
    5 "TTSConfig" tts_config: String
} }

/// Response of [`UpdateAIConversation`]: empty.
pub type UpdateAIConversationOutput = Empty;

/// Updates scan rooms: `UpdateScanRooms` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=UpdateScanRooms>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScanRooms {
    /// Required.
    pub biz_id: i64,
    pub room_id_string: Option<String>,
    pub room_id_regex: Option<Vec<String>>,
}
operation! { UpdateScanRooms(biz_id: i64) "UpdateScanRooms" -> UpdateScanRoomsOutput {
    0 "BizId" biz_id, 1 "RoomIdString" room_id_string: String, 2 "RoomIdRegex" room_id_regex: Vec<String>
} }

/// Response of [`UpdateScanRooms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScanRoomsOutput {
    pub error_code: Option<i64>,
}
model! { UpdateScanRoomsOutput {
    0 "ErrorCode" error_code: i64
} }

/// Updates scan users: `UpdateScanUsers` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=UpdateScanUsers>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScanUsers {
    /// Required.
    pub biz_id: i64,
    pub user_id_string: Option<String>,
    pub user_id_regex: Option<Vec<String>>,
}
operation! { UpdateScanUsers(biz_id: i64) "UpdateScanUsers" -> UpdateScanUsersOutput {
    0 "BizId" biz_id, 1 "UserIdString" user_id_string: String, 2 "UserIdRegex" user_id_regex: Vec<String>
} }

/// Response of [`UpdateScanUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScanUsersOutput {
    pub error_code: Option<i64>,
}
model! { UpdateScanUsersOutput {
    0 "ErrorCode" error_code: i64
} }

/// Updates voice print: `UpdateVoicePrint` of `gme` 2018-07-11.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gme&Version=2018-07-11&Action=UpdateVoicePrint>.
///
/// Errors: [`codes::FAILED_OPERATION_COS_OPERATION_FAILED`], [`codes::FAILED_OPERATION_DB_OPERATION_FAILED`],
/// [`codes::FAILED_OPERATION_UPDATE_VOICE_PRINT_ID_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_VOICE_PRINT_AUDIO_CHECK_FAILED`], [`codes::INVALID_PARAMETER_INVALID_AUDIO_INPUT`],
/// [`codes::MISSING_PARAMETER_MISSING_VOICE_PRINT_UPDATE_PARAMS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVoicePrint {
    /// Required.
    pub voice_print_id: String,
    /// Required.
    pub req_timestamp: i64,
    pub audio_format: Option<i64>,
    pub audio: Option<String>,
    pub audio_meta_info: Option<String>,
}
operation! { UpdateVoicePrint(voice_print_id: String, req_timestamp: i64) "UpdateVoicePrint" -> Empty {
    0 "VoicePrintId" voice_print_id, 1 "ReqTimestamp" req_timestamp, 2 "AudioFormat" audio_format: i64,
    3 "Audio" audio: String, 4 "AudioMetaInfo" audio_meta_info: String
} }

/// Response of [`UpdateVoicePrint`]: empty.
pub type UpdateVoicePrintOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_COS_OPERATION_FAILED "FailedOperation.CosOperationFailed",
    FAILED_OPERATION_DB_OPERATION_FAILED "FailedOperation.DbOperationFailed",
    FAILED_OPERATION_GEN_VOICE_PRINT_ID_FAILED "FailedOperation.GenVoicePrintIdFailed",
    FAILED_OPERATION_LOGIN_FAILED "FailedOperation.LoginFailed",
    FAILED_OPERATION_NOT_ABILITY "FailedOperation.NotAbility",
    FAILED_OPERATION_NOT_ALLOWED "FailedOperation.NotAllowed", FAILED_OPERATION_TASK_EXIST "FailedOperation.TaskExist",
    FAILED_OPERATION_TASK_NOT_EXIST "FailedOperation.TaskNotExist",
    FAILED_OPERATION_UPDATE_VOICE_PRINT_ID_NOT_FOUND "FailedOperation.UpdateVoicePrintIdNotFound",
    FAILED_OPERATION_USER_FEE_NEGATIVE "FailedOperation.UserFeeNegative",
    FAILED_OPERATION_VOICE_PRINT_AUDIO_CHECK_FAILED "FailedOperation.VoicePrintAudioCheckFailed",
    FAILED_OPERATION_VOICE_PRINT_REGISTRATION_LIMIT "FailedOperation.VoicePrintRegistrationLimit",
    INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_CALLBACK_ADDRESS "InvalidParameter.CallbackAddress",
    INVALID_PARAMETER_DATE_INVALID "InvalidParameter.DateInvalid",
    INVALID_PARAMETER_DATE_OUT_OF_SIXTY_DAYS "InvalidParameter.DateOutOfSixtyDays",
    INVALID_PARAMETER_INVALID_AUDIO_INPUT "InvalidParameter.InvalidAudioInput",
    INVALID_PARAMETER_INVALID_SDK_APP_ID "InvalidParameter.InvalidSdkAppId",
    INVALID_PARAMETER_INVALID_VOICE_PRINT_ID_LIST "InvalidParameter.InvalidVoicePrintIdList",
    INVALID_PARAMETER_TAG_KEY "InvalidParameter.TagKey", INVALID_PARAMETER_TASK_ID "InvalidParameter.TaskId",
    INVALID_PARAMETER_TIME_RANGE_ERROR "InvalidParameter.TimeRangeError",
    INVALID_PARAMETER_USER_SIG "InvalidParameter.UserSig",
    INVALID_PARAMETER_VALUE_INVALID_BIZ_ID "InvalidParameterValue.InvalidBizId",
    INVALID_PARAMETER_VALUE_INVALID_DELETE_TYPE "InvalidParameterValue.InvalidDeleteType",
    INVALID_PARAMETER_VALUE_INVALID_RECORD_MODE "InvalidParameterValue.InvalidRecordMode",
    INVALID_PARAMETER_VALUE_INVALID_ROOM_ID "InvalidParameterValue.InvalidRoomId",
    INVALID_PARAMETER_VALUE_INVALID_STR_UIN "InvalidParameterValue.InvalidStrUin",
    INVALID_PARAMETER_VALUE_INVALID_SUBSCRIBE_RECORD_USER_IDS "InvalidParameterValue.InvalidSubscribeRecordUserIds",
    INVALID_PARAMETER_VALUE_INVALID_SUBSCRIBE_USER_IDS "InvalidParameterValue.InvalidSubscribeUserIds",
    INVALID_PARAMETER_VALUE_INVALID_TASK_ID "InvalidParameterValue.InvalidTaskId",
    INVALID_PARAMETER_VALUE_INVALID_UN_SUBSCRIBE_USER_IDS "InvalidParameterValue.InvalidUNSubscribeUserIds",
    INVALID_PARAMETER_VALUE_INVALID_UIN_OR_STR_UIN "InvalidParameterValue.InvalidUinOrStrUin",
    LIMIT_EXCEEDED "LimitExceeded", LIMIT_EXCEEDED_APPLICATION "LimitExceeded.Application",
    MISSING_PARAMETER "MissingParameter",
    MISSING_PARAMETER_MISSING_VOICE_PRINT_UPDATE_PARAMS "MissingParameter.MissingVoicePrintUpdateParams",
    OPERATION_DENIED "OperationDenied", RESOURCE_IN_USE_TASK_IN_USE "ResourceInUse.TaskInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_INSUFFICIENT_REQUEST_REJECTION "ResourceInsufficient.RequestRejection",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_BIZID_IS_NOT_FOUND "ResourceNotFound.BizidIsNotFound",
    RESOURCE_NOT_FOUND_ROOM_NOT_FOUND "ResourceNotFound.RoomNotFound",
    RESOURCE_NOT_FOUND_TASK_NOT_FOUND "ResourceNotFound.TaskNotFound", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCES_SOLD_OUT "ResourcesSoldOut", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_CREATE_APP_DENIED "UnauthorizedOperation.CreateAppDenied",
    UNAUTHORIZED_OPERATION_UN_REAL_NAME_AUTH "UnauthorizedOperation.UnRealNameAuth",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_LIMIT_DELETE_EXCEEDED "UnsupportedOperation.LimitDeleteExceeded",
    UNSUPPORTED_OPERATION_PTT_SWITCH_OFF "UnsupportedOperation.PTTSwitchOff",
    UNSUPPORTED_OPERATION_SERVICE_NOT_OPENED "UnsupportedOperation.ServiceNotOpened"
}

#[cfg(feature = "unstable-registry")]
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
