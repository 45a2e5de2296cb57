//! `idrsservice` of Alibaba Cloud, API version 2020-06-30.
//!
//! Endpoint: a table of 56 regions, else `idrsservice.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/idrsservice/2020-06-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, idrsservice::GetPreSignedUrl};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetPreSignedUrl::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "idrsservice.aliyuncs.com"),
        ("ap-northeast-2-pop", "idrsservice.aliyuncs.com"),
        ("ap-south-1", "idrsservice.aliyuncs.com"),
        ("ap-southeast-1", "idrsservice.aliyuncs.com"),
        ("ap-southeast-2", "idrsservice.aliyuncs.com"),
        ("ap-southeast-3", "idrsservice.aliyuncs.com"),
        ("ap-southeast-5", "idrsservice.aliyuncs.com"),
        ("cn-beijing", "idrsservice.aliyuncs.com"),
        ("cn-beijing-finance-1", "idrsservice.aliyuncs.com"),
        ("cn-beijing-finance-pop", "idrsservice.aliyuncs.com"),
        ("cn-beijing-gov-1", "idrsservice.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "idrsservice.aliyuncs.com"),
        ("cn-chengdu", "idrsservice.aliyuncs.com"),
        ("cn-edge-1", "idrsservice.aliyuncs.com"),
        ("cn-fujian", "idrsservice.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "idrsservice.aliyuncs.com"),
        ("cn-hangzhou", "idrsservice.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "idrsservice.aliyuncs.com"),
        ("cn-hangzhou-finance", "idrsservice.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "idrsservice.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "idrsservice.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "idrsservice.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "idrsservice.aliyuncs.com"),
        ("cn-hangzhou-test-306", "idrsservice.aliyuncs.com"),
        ("cn-hongkong", "idrsservice.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "idrsservice.aliyuncs.com"),
        ("cn-huhehaote", "idrsservice.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "idrsservice.aliyuncs.com"),
        ("cn-north-2-gov-1", "idrsservice.aliyuncs.com"),
        ("cn-qingdao", "idrsservice.aliyuncs.com"),
        ("cn-qingdao-nebula", "idrsservice.aliyuncs.com"),
        ("cn-shanghai", "idrsservice.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "idrsservice.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "idrsservice.aliyuncs.com"),
        ("cn-shanghai-finance-1", "idrsservice.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shanghai-inner", "idrsservice.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "idrsservice.aliyuncs.com"),
        ("cn-shenzhen", "idrsservice.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "idrsservice.aliyuncs.com"),
        ("cn-shenzhen-inner", "idrsservice.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "idrsservice.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "idrsservice.aliyuncs.com"),
        ("cn-wuhan", "idrsservice.aliyuncs.com"),
        ("cn-wulanchabu", "idrsservice.aliyuncs.com"),
        ("cn-yushanfang", "idrsservice.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "idrsservice.aliyuncs.com"),
        ("cn-zhangjiakou", "idrsservice.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "idrsservice.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "idrsservice.aliyuncs.com"),
        ("eu-central-1", "idrsservice.aliyuncs.com"),
        ("eu-west-1", "idrsservice.aliyuncs.com"),
        ("eu-west-1-oxs", "idrsservice.aliyuncs.com"),
        ("me-east-1", "idrsservice.aliyuncs.com"),
        ("rus-west-1-pop", "idrsservice.aliyuncs.com"),
        ("us-east-1", "idrsservice.aliyuncs.com"),
        ("us-west-1", "idrsservice.aliyuncs.com"),
    ],
    &[("cn-shanghai-finance-1", "idrsservice-vpc.cn-shanghai-finance-1.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "idrsservice",
    "2020-06-30",
    "idrsservice",
    &ENDPOINTS,
);

/// `AsrRealtime` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/AsrRealtime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrRealtime {
    pub app_id: Option<String>,
    pub customization_id: Option<String>,
    pub disfluency: Option<bool>,
    pub enable_ignore_sentence_timeout: Option<bool>,
    pub enable_intermediate_result: Option<bool>,
    pub enable_inverse_text_normalization: Option<bool>,
    pub enable_punctuation_prediction: Option<bool>,
    pub enable_semantic_sentence_detection: Option<bool>,
    pub enable_words: Option<bool>,
    pub file_url: Option<String>,
    pub format: Option<String>,
    pub max_sentence_silence: Option<i64>,
    pub sample_rate: Option<i64>,
    pub speech_noise_threshold: Option<f64>,
    pub vocabulary_id: Option<String>,
}
operation! { AsrRealtime() "AsrRealtime" -> AsrRealtimeOutput {
    0 "AppId" app_id: String, 1 "CustomizationId" customization_id: String, 2 "Disfluency" disfluency: bool,
    3 "EnableIgnoreSentenceTimeout" enable_ignore_sentence_timeout: bool,
    4 "EnableIntermediateResult" enable_intermediate_result: bool,
    5 "EnableInverseTextNormalization" enable_inverse_text_normalization: bool,
    6 "EnablePunctuationPrediction" enable_punctuation_prediction: bool,
    7 "EnableSemanticSentenceDetection" enable_semantic_sentence_detection: bool, 8 "EnableWords" enable_words: bool,
    9 "FileUrl" file_url: String, 10 "Format" format: String, 11 "MaxSentenceSilence" max_sentence_silence: i64,
    12 "SampleRate" sample_rate: i64, 13 "SpeechNoiseThreshold" speech_noise_threshold: f64,
    14 "VocabularyId" vocabulary_id: String
} }

/// Response of [`AsrRealtime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrRealtimeOutput {
    pub code: Option<i64>,
    pub data: Option<AsrRealtimeData>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AsrRealtimeOutput {
    0 "Code" code: i64, 1 "Data" data: AsrRealtimeData, 2 "HttpCode" http_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// In the response of [`AsrRealtime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrRealtimeData {
    pub begin_time: Option<i64>,
    pub code: Option<i64>,
    pub confidence: Option<f64>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub result: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub time: Option<i64>,
}
model! { AsrRealtimeData {
    0 "BeginTime" begin_time: i64, 1 "Code" code: i64, 2 "Confidence" confidence: f64, 3 "Id" id: String,
    4 "Message" message: String, 5 "Name" name: String, 6 "Result" result: String, 7 "Status" status: String,
    8 "TaskId" task_id: String, 9 "Time" time: i64
} }

/// `AsrSentence` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/AsrSentence>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrSentence {
    pub asr_request: Option<AsrSentenceAsrRequest>,
}
operation! { AsrSentence() "AsrSentence" -> AsrSentenceOutput {
    0 "AsrRequest" asr_request: AsrSentenceAsrRequest
} [
    Mark::new(0, Location::Body, Style::Json)
] }

/// In the request of [`AsrSentence`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrSentenceAsrRequest {
    pub app_id: Option<String>,
    pub enable_inverse_text_normalization: Option<bool>,
    pub enable_punctuation_prediction: Option<bool>,
    pub enable_voice_detection: Option<bool>,
    pub file_url: Option<String>,
    pub format: Option<String>,
    pub sample_rate: Option<i64>,
}
input! { AsrSentenceAsrRequest() {
    0 "AppId" app_id: String, 1 "EnableInverseTextNormalization" enable_inverse_text_normalization: bool,
    2 "EnablePunctuationPrediction" enable_punctuation_prediction: bool,
    3 "EnableVoiceDetection" enable_voice_detection: bool, 4 "FileUrl" file_url: String, 5 "Format" format: String,
    6 "SampleRate" sample_rate: i64
} }

/// Response of [`AsrSentence`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrSentenceOutput {
    pub code: Option<i64>,
    pub data: Option<AsrSentenceData>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AsrSentenceOutput {
    0 "Code" code: i64, 1 "Data" data: AsrSentenceData, 2 "HttpCode" http_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// In the response of [`AsrSentence`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrSentenceData {
    pub code: Option<i64>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub result: Option<String>,
    pub task_id: Option<String>,
}
model! { AsrSentenceData {
    0 "Code" code: i64, 1 "Id" id: String, 2 "Message" message: String, 3 "Name" name: String,
    4 "Result" result: String, 5 "TaskId" task_id: String
} }

/// `AsrTask` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/AsrTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrTask {
    pub request: Option<AsrTaskRequest2>,
}
operation! { AsrTask() "AsrTask" -> AsrTaskOutput {
    0 "Request" request: AsrTaskRequest2
} [
    Mark::new(0, Location::Body, Style::Json)
] }

/// In the request of [`AsrTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrTaskRequest2 {
    pub app_id: Option<String>,
    pub asr_task_id: Option<String>,
    pub event: Option<String>,
    pub room_id: Option<String>,
    pub timestamp: Option<i64>,
}
input! { AsrTaskRequest2() {
    0 "AppId" app_id: String, 1 "AsrTaskId" asr_task_id: String, 2 "Event" event: String, 3 "RoomId" room_id: String,
    4 "Timestamp" timestamp: i64
} }

/// Response of [`AsrTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrTaskOutput {
    pub code: Option<i64>,
    pub data: Option<AsrTaskData>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AsrTaskOutput {
    0 "Code" code: i64, 1 "Data" data: AsrTaskData, 2 "HttpCode" http_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// In the response of [`AsrTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrTaskData {
    pub result: Option<String>,
}
model! { AsrTaskData {
    0 "Result" result: String
} }

/// Associates room: `AssociateRoom` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/AssociateRoom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateRoom {
    /// Required.
    pub app_id: String,
    pub client_base_param: Option<String>,
    pub client_version: Option<String>,
    pub department_id: Option<String>,
    /// Required.
    pub room_id: String,
}
operation! { AssociateRoom(app_id: String, room_id: String) "AssociateRoom" -> AssociateRoomOutput {
    0 "AppId" app_id, 1 "ClientBaseParam" client_base_param: String, 2 "ClientVersion" client_version: String,
    3 "DepartmentId" department_id: String, 4 "RoomId" room_id
} }

/// Response of [`AssociateRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateRoomOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub errors: Vec<AssociateRoomErrors>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AssociateRoomOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Errors" errors: Vec<AssociateRoomErrors>,
    3 "HttpCode" http_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`AssociateRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateRoomErrors {
    pub field: Option<String>,
    pub message: Option<String>,
}
model! { AssociateRoomErrors {
    0 "Field" field: String, 1 "Message" message: String
} }

/// Creates app: `CreateApp` of `idrsservice` 2020-06-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/idrsservice/2020-06-30/CreateApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApp {
    pub client_token: Option<String>,
    pub department_id: Option<String>,
    /// Required.
    pub name: String,
    pub package_name: Option<String>,
}
operation! { CreateApp(name: String) "CreateApp" -> CreateAppOutput {
    0 "ClientToken" client_token: String, 1 "DepartmentId" department_id: String, 2 "Name" name,
    3 "PackageName" package_name: String
} }

/// Response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppOutput {
    pub code: Option<String>,
    pub data: Option<CreateAppData>,
    pub message: Option<String>,
}
model! { CreateAppOutput {
    0 "Code" code: String, 1 "Data" data: CreateAppData, 2 "Message" message: String
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppData {
    pub created_at: Option<String>,
    pub creator_name: Option<String>,
    pub disabled: Option<bool>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { CreateAppData {
    0 "CreatedAt" created_at: String, 1 "CreatorName" creator_name: String, 2 "Disabled" disabled: bool,
    3 "Id" id: String, 4 "Name" name: String
} }

/// Creates department: `CreateDepartment` of `idrsservice` 2020-06-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/idrsservice/2020-06-30/CreateDepartment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDepartment {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub label: Option<String>,
    /// Required.
    pub name: String,
}
operation! { CreateDepartment(name: String) "CreateDepartment" -> CreateDepartmentOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "Label" label: String, 3 "Name" name
} }

/// Response of [`CreateDepartment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDepartmentOutput {
    pub code: Option<String>,
    pub data: Option<CreateDepartmentData>,
    pub message: Option<String>,
}
model! { CreateDepartmentOutput {
    0 "Code" code: String, 1 "Data" data: CreateDepartmentData, 2 "Message" message: String
} }

/// In the response of [`CreateDepartment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDepartmentData {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { CreateDepartmentData {
    0 "CreatedAt" created_at: String, 1 "Description" description: String, 2 "Id" id: String, 3 "Name" name: String
} }

/// Creates detect process: `CreateDetectProcess` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/CreateDetectProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDetectProcess {
    pub content: Option<String>,
    pub draft: Option<String>,
    /// Required.
    pub name: String,
    pub r#type: Option<String>,
}
operation! { CreateDetectProcess(name: String) "CreateDetectProcess" -> CreateDetectProcessOutput {
    0 "Content" content: String, 1 "Draft" draft: String, 2 "Name" name, 3 "Type" r#type: String
} }

/// Response of [`CreateDetectProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDetectProcessOutput {
    pub code: Option<String>,
    pub data: Option<CreateDetectProcessData>,
    pub message: Option<String>,
}
model! { CreateDetectProcessOutput {
    0 "Code" code: String, 1 "Data" data: CreateDetectProcessData, 2 "Message" message: String
} }

/// In the response of [`CreateDetectProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDetectProcessData {
    pub content: Option<String>,
    pub created_at: Option<String>,
    pub disabled: Option<bool>,
    pub draft: Option<String>,
    pub id: Option<String>,
    pub md5: Option<String>,
    pub name: Option<String>,
}
model! { CreateDetectProcessData {
    0 "Content" content: String, 1 "CreatedAt" created_at: String, 2 "Disabled" disabled: bool, 3 "Draft" draft: String,
    4 "Id" id: String, 5 "Md5" md5: String, 6 "Name" name: String
} }

/// Creates rule: `CreateRule` of `idrsservice` 2020-06-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/idrsservice/2020-06-30/CreateRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRule {
    pub client_token: Option<String>,
    /// Required.
    pub content: String,
    /// Required.
    pub name: String,
}
operation! { CreateRule(content: String, name: String) "CreateRule" -> CreateRuleOutput {
    0 "ClientToken" client_token: String, 1 "Content" content, 2 "Name" name
} }

/// Response of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleOutput {
    pub code: Option<String>,
    pub data: Option<CreateRuleData>,
    pub message: Option<String>,
}
model! { CreateRuleOutput {
    0 "Code" code: String, 1 "Data" data: CreateRuleData, 2 "Message" message: String
} }

/// In the response of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleData {
    pub content: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { CreateRuleData {
    0 "Content" content: String, 1 "Id" id: String, 2 "Name" name: String
} }

/// Creates signature: `CreateSignature` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/CreateSignature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSignature {
    /// Required. 0 to 9223372036854775807.
    pub app_id: String,
    pub client_base_param: Option<String>,
    pub client_version: Option<String>,
    pub expire_time: Option<i64>,
    /// Required.
    pub uid: String,
}
operation! { CreateSignature(app_id: String, uid: String) "CreateSignature" -> CreateSignatureOutput {
    0 "AppId" app_id, 1 "ClientBaseParam" client_base_param: String, 2 "ClientVersion" client_version: String,
    3 "ExpireTime" expire_time: i64, 4 "Uid" uid
} }

/// Response of [`CreateSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSignatureOutput {
    pub code: Option<String>,
    pub data: Option<CreateSignatureData>,
    pub errors: Vec<CreateSignatureErrors>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSignatureOutput {
    0 "Code" code: String, 1 "Data" data: CreateSignatureData, 2 "Errors" errors: Vec<CreateSignatureErrors>,
    3 "HttpCode" http_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`CreateSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSignatureData {
    pub expire_time: Option<String>,
    pub rtc_app_id: Option<String>,
    pub rtc_biz_name: Option<String>,
    pub rtc_sign: Option<String>,
    pub rtc_workspace_id: Option<String>,
}
model! { CreateSignatureData {
    0 "ExpireTime" expire_time: String, 1 "RtcAppId" rtc_app_id: String, 2 "RtcBizName" rtc_biz_name: String,
    3 "RtcSign" rtc_sign: String, 4 "RtcWorkspaceId" rtc_workspace_id: String
} }

/// In the response of [`CreateSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSignatureErrors {
    pub field: Option<String>,
    pub message: Option<String>,
}
model! { CreateSignatureErrors {
    0 "Field" field: String, 1 "Message" message: String
} }

/// Creates task group: `CreateTaskGroup` of `idrsservice` 2020-06-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/idrsservice/2020-06-30/CreateTaskGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskGroup {
    pub app_id: Option<String>,
    pub client_token: Option<String>,
    pub day: Option<Vec<i64>>,
    pub expire_at: Option<String>,
    pub group_name: Option<String>,
    pub rule_id: Option<String>,
    pub runnable_time_from: Option<String>,
    pub runnable_time_to: Option<String>,
    pub trigger_period: Option<String>,
    /// Required.
    pub video_info: Vec<CreateTaskGroupVideoInfo>,
}
operation! { CreateTaskGroup(video_info: Vec<CreateTaskGroupVideoInfo>) "CreateTaskGroup" -> CreateTaskGroupOutput {
    0 "AppId" app_id: String, 1 "ClientToken" client_token: String, 2 "Day" day: Vec<i64>,
    3 "ExpireAt" expire_at: String, 4 "GroupName" group_name: String, 5 "RuleId" rule_id: String,
    6 "RunnableTimeFrom" runnable_time_from: String, 7 "RunnableTimeTo" runnable_time_to: String,
    8 "TriggerPeriod" trigger_period: String, 9 "VideoInfo" video_info
} }

/// In the request of [`CreateTaskGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskGroupVideoInfo {
    pub rule_id: Option<String>,
    pub video_meta_url: Option<String>,
    pub video_url: Option<String>,
}
input! { CreateTaskGroupVideoInfo() {
    0 "RuleId" rule_id: String, 1 "VideoMetaUrl" video_meta_url: String, 2 "VideoUrl" video_url: String
} }

/// Response of [`CreateTaskGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskGroupOutput {
    pub code: Option<String>,
    pub data: Option<CreateTaskGroupData>,
    pub message: Option<String>,
}
model! { CreateTaskGroupOutput {
    0 "Code" code: String, 1 "Data" data: CreateTaskGroupData, 2 "Message" message: String
} }

/// In the response of [`CreateTaskGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskGroupData {
    pub completed_tasks: Option<i64>,
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub status: Option<String>,
    pub task_ids: Vec<String>,
    pub total_tasks: Option<i64>,
}
model! { CreateTaskGroupData {
    0 "CompletedTasks" completed_tasks: i64, 1 "CreatedAt" created_at: String, 2 "Id" id: String, 3 "Name" name: String,
    4 "RuleId" rule_id: String, 5 "RuleName" rule_name: String, 6 "Status" status: String,
    7 "TaskIds" task_ids: Vec<String>, 8 "TotalTasks" total_tasks: i64
} }

/// Creates tts question: `CreateTtsQuestion` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/CreateTtsQuestion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTtsQuestion {
    /// Required.
    pub request: CreateTtsQuestionRequest2,
}
operation! { CreateTtsQuestion(request: CreateTtsQuestionRequest2) "CreateTtsQuestion" -> CreateTtsQuestionOutput {
    0 "Request" request
} [
    Mark::new(0, Location::Body, Style::Json)
] }

/// In the request of [`CreateTtsQuestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTtsQuestionRequest2 {
    pub answer: Option<String>,
    pub question: Option<String>,
    pub question_group_id: Option<String>,
}
input! { CreateTtsQuestionRequest2() {
    0 "Answer" answer: String, 1 "Question" question: String, 2 "QuestionGroupId" question_group_id: String
} }

/// Response of [`CreateTtsQuestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTtsQuestionOutput {
    pub code: Option<i64>,
    pub data: Option<CreateTtsQuestionData>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTtsQuestionOutput {
    0 "Code" code: i64, 1 "Data" data: CreateTtsQuestionData, 2 "HttpCode" http_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// In the response of [`CreateTtsQuestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTtsQuestionData {
    pub id: Option<String>,
}
model! { CreateTtsQuestionData {
    0 "Id" id: String
} }

/// Creates tts question group: `CreateTtsQuestionGroup` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/CreateTtsQuestionGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTtsQuestionGroup {
    /// Required.
    pub request: CreateTtsQuestionGroupRequest2,
}
operation! { CreateTtsQuestionGroup(request: CreateTtsQuestionGroupRequest2)
    "CreateTtsQuestionGroup" -> CreateTtsQuestionGroupOutput {
    0 "Request" request
} [
    Mark::new(0, Location::Body, Style::Json)
] }

/// In the request of [`CreateTtsQuestionGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTtsQuestionGroupRequest2 {
    pub format: Option<String>,
    pub pitch_rate: Option<i64>,
    pub sample_rate: Option<i64>,
    pub speech_rate: Option<i64>,
    pub voice: Option<String>,
    pub volume: Option<i64>,
}
input! { CreateTtsQuestionGroupRequest2() {
    0 "Format" format: String, 1 "PitchRate" pitch_rate: i64, 2 "SampleRate" sample_rate: i64,
    3 "SpeechRate" speech_rate: i64, 4 "Voice" voice: String, 5 "Volume" volume: i64
} }

/// Response of [`CreateTtsQuestionGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTtsQuestionGroupOutput {
    pub code: Option<i64>,
    pub data: Option<CreateTtsQuestionGroupData>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTtsQuestionGroupOutput {
    0 "Code" code: i64, 1 "Data" data: CreateTtsQuestionGroupData, 2 "HttpCode" http_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateTtsQuestionGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTtsQuestionGroupData {
    pub id: Option<String>,
}
model! { CreateTtsQuestionGroupData {
    0 "Id" id: String
} }

/// Creates user departments: `CreateUserDepartments` of `idrsservice` 2020-06-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/idrsservice/2020-06-30/CreateUserDepartments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserDepartments {
    pub client_token: Option<String>,
    /// Required.
    pub department_id: Vec<String>,
    /// Required.
    pub user_id: Vec<String>,
}
operation! { CreateUserDepartments(department_id: Vec<String>, user_id: Vec<String>)
    "CreateUserDepartments" -> CreateUserDepartmentsOutput {
    0 "ClientToken" client_token: String, 1 "DepartmentId" department_id, 2 "UserId" user_id
} }

/// Response of [`CreateUserDepartments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserDepartmentsOutput {
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
}
model! { CreateUserDepartmentsOutput {
    0 "Code" code: String, 1 "Data" data: BTreeMap<String, Value>, 2 "Message" message: String
} }

/// Creates video merge task: `CreateVideoMergeTask` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/CreateVideoMergeTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoMergeTask {
    /// Required.
    pub video_merge_request: CreateVideoMergeTaskVideoMergeRequest,
}
operation! { CreateVideoMergeTask(video_merge_request: CreateVideoMergeTaskVideoMergeRequest)
    "CreateVideoMergeTask" -> CreateVideoMergeTaskOutput {
    0 "VideoMergeRequest" video_merge_request
} [
    Mark::new(0, Location::Body, Style::Json)
] }

/// In the request of [`CreateVideoMergeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoMergeTaskVideoMergeRequest {
    pub callback_url: Option<String>,
    pub layout_styles: Option<Vec<CreateVideoMergeTaskLayoutStyles>>,
    pub video_list: Option<Vec<CreateVideoMergeTaskVideoList>>,
    pub watermark: Option<CreateVideoMergeTaskWatermark>,
}
input! { CreateVideoMergeTaskVideoMergeRequest() {
    0 "CallbackUrl" callback_url: String, 1 "LayoutStyles" layout_styles: Vec<CreateVideoMergeTaskLayoutStyles>,
    2 "VideoList" video_list: Vec<CreateVideoMergeTaskVideoList>, 3 "Watermark" watermark: CreateVideoMergeTaskWatermark
} }

/// In the request of [`CreateVideoMergeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoMergeTaskLayoutStyles {
    pub height: Option<i64>,
    pub input_num: Option<i64>,
    pub video_styles: Option<Vec<CreateVideoMergeTaskVideoStyles>>,
    pub width: Option<i64>,
}
input! { CreateVideoMergeTaskLayoutStyles() {
    0 "Height" height: i64, 1 "InputNum" input_num: i64,
    2 "VideoStyles" video_styles: Vec<CreateVideoMergeTaskVideoStyles>, 3 "Width" width: i64
} }

/// In the request of [`CreateVideoMergeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoMergeTaskVideoStyles {
    pub file_name: Option<String>,
    pub height: Option<i64>,
    pub position_x: Option<i64>,
    pub position_y: Option<i64>,
    pub width: Option<i64>,
}
input! { CreateVideoMergeTaskVideoStyles() {
    0 "FileName" file_name: String, 1 "Height" height: i64, 2 "PositionX" position_x: i64,
    3 "PositionY" position_y: i64, 4 "Width" width: i64
} }

/// In the request of [`CreateVideoMergeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoMergeTaskVideoList {
    pub end_time: Option<i64>,
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub merge_begin_time: Option<i64>,
    pub merge_end_time: Option<i64>,
    pub prime_video: Option<bool>,
    pub start_time: Option<i64>,
}
input! { CreateVideoMergeTaskVideoList() {
    0 "EndTime" end_time: i64, 1 "FileName" file_name: String, 2 "FileUrl" file_url: String,
    3 "MergeBeginTime" merge_begin_time: i64, 4 "MergeEndTime" merge_end_time: i64, 5 "PrimeVideo" prime_video: bool,
    6 "StartTime" start_time: i64
} }

/// In the request of [`CreateVideoMergeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoMergeTaskWatermark {
    pub font_color: Option<String>,
    pub font_size: Option<i64>,
    pub position_x: Option<i64>,
    pub position_y: Option<i64>,
    pub text: Option<String>,
    pub timestamp: Option<i64>,
}
input! { CreateVideoMergeTaskWatermark() {
    0 "FontColor" font_color: String, 1 "FontSize" font_size: i64, 2 "PositionX" position_x: i64,
    3 "PositionY" position_y: i64, 4 "Text" text: String, 5 "Timestamp" timestamp: i64
} }

/// Response of [`CreateVideoMergeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoMergeTaskOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub status: Option<bool>,
}
model! { CreateVideoMergeTaskOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Status" status: bool
} }

/// Creates watermark: `CreateWatermark` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/CreateWatermark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWatermark {
    pub name: Option<String>,
    pub value: Option<String>,
}
operation! { CreateWatermark() "CreateWatermark" -> CreateWatermarkOutput {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`CreateWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWatermarkOutput {
    pub code: Option<String>,
    pub data: Option<CreateWatermarkData>,
    pub errors: Vec<CreateWatermarkErrors>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateWatermarkOutput {
    0 "Code" code: String, 1 "Data" data: CreateWatermarkData, 2 "Errors" errors: Vec<CreateWatermarkErrors>,
    3 "HttpCode" http_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`CreateWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWatermarkData {
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { CreateWatermarkData {
    0 "CreatedAt" created_at: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Value" value: String
} }

/// In the response of [`CreateWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWatermarkErrors {
    pub field: Option<String>,
    pub message: Option<String>,
}
model! { CreateWatermarkErrors {
    0 "Field" field: String, 1 "Message" message: String
} }

/// Deletes app: `DeleteApp` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/DeleteApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApp {
    /// Required.
    pub id: String,
}
operation! { DeleteApp(id: String) "DeleteApp" -> DeleteAppOutput {
    0 "Id" id
} }

/// Response of [`DeleteApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppOutput {
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
}
model! { DeleteAppOutput {
    0 "Code" code: String, 1 "Data" data: BTreeMap<String, Value>, 2 "Message" message: String
} }

/// Deletes department: `DeleteDepartment` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/DeleteDepartment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDepartment {
    /// Required.
    pub id: String,
}
operation! { DeleteDepartment(id: String) "DeleteDepartment" -> DeleteDepartmentOutput {
    0 "Id" id
} }

/// Response of [`DeleteDepartment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDepartmentOutput {
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
}
model! { DeleteDepartmentOutput {
    0 "Code" code: String, 1 "Data" data: BTreeMap<String, Value>, 2 "Message" message: String
} }

/// Deletes detect process: `DeleteDetectProcess` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/DeleteDetectProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDetectProcess {
    /// Required.
    pub id: String,
}
operation! { DeleteDetectProcess(id: String) "DeleteDetectProcess" -> DeleteDetectProcessOutput {
    0 "Id" id
} }

/// Response of [`DeleteDetectProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDetectProcessOutput {
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
}
model! { DeleteDetectProcessOutput {
    0 "Code" code: String, 1 "Data" data: BTreeMap<String, Value>, 2 "Message" message: String
} }

/// Deletes rule: `DeleteRule` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/DeleteRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRule {
    /// Required.
    pub id: String,
}
operation! { DeleteRule(id: String) "DeleteRule" -> DeleteRuleOutput {
    0 "Id" id
} }

/// Response of [`DeleteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRuleOutput {
    pub code: Option<String>,
    pub data: Option<DeleteRuleData>,
    pub message: Option<String>,
}
model! { DeleteRuleOutput {
    0 "Code" code: String, 1 "Data" data: DeleteRuleData, 2 "Message" message: String
} }

/// In the response of [`DeleteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRuleData {
    pub content: Option<String>,
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { DeleteRuleData {
    0 "Content" content: String, 1 "CreatedAt" created_at: String, 2 "Id" id: String, 3 "Name" name: String
} }

/// Deletes user: `DeleteUser` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/DeleteUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    /// Required.
    pub id: String,
}
operation! { DeleteUser(id: String) "DeleteUser" -> DeleteUserOutput {
    0 "Id" id
} }

/// Response of [`DeleteUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserOutput {
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub errors: Vec<DeleteUserErrors>,
    pub message: Option<String>,
}
model! { DeleteUserOutput {
    0 "Code" code: String, 1 "Data" data: BTreeMap<String, Value>, 2 "Errors" errors: Vec<DeleteUserErrors>,
    3 "Message" message: String
} }

/// In the response of [`DeleteUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserErrors {
    pub field: Option<String>,
    pub message: Option<String>,
}
model! { DeleteUserErrors {
    0 "Field" field: String, 1 "Message" message: String
} }

/// Deletes user departments: `DeleteUserDepartments` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/DeleteUserDepartments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserDepartments {
    /// Required.
    pub department_id: Vec<String>,
    /// Required.
    pub user_id: Vec<String>,
}
operation! { DeleteUserDepartments(department_id: Vec<String>, user_id: Vec<String>)
    "DeleteUserDepartments" -> DeleteUserDepartmentsOutput {
    0 "DepartmentId" department_id, 1 "UserId" user_id
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteUserDepartments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserDepartmentsOutput {
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
}
model! { DeleteUserDepartmentsOutput {
    0 "Code" code: String, 1 "Data" data: BTreeMap<String, Value>, 2 "Message" message: String
} }

/// Deletes watermark: `DeleteWatermark` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/DeleteWatermark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWatermark {
    pub watermark_id: Option<String>,
}
operation! { DeleteWatermark() "DeleteWatermark" -> DeleteWatermarkOutput {
    0 "WatermarkId" watermark_id: String
} }

/// Response of [`DeleteWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWatermarkOutput {
    pub code: Option<String>,
    pub data: Option<DeleteWatermarkData>,
    pub errors: Vec<DeleteWatermarkErrors>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteWatermarkOutput {
    0 "Code" code: String, 1 "Data" data: DeleteWatermarkData, 2 "Errors" errors: Vec<DeleteWatermarkErrors>,
    3 "HttpCode" http_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`DeleteWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWatermarkData {
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DeleteWatermarkData {
    0 "CreatedAt" created_at: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Value" value: String
} }

/// In the response of [`DeleteWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWatermarkErrors {
    pub field: Option<String>,
    pub message: Option<String>,
}
model! { DeleteWatermarkErrors {
    0 "Field" field: String, 1 "Message" message: String
} }

/// `FaceCompare` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/FaceCompare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceCompare {
    pub face_request: Option<FaceCompareFaceRequest>,
}
operation! { FaceCompare() "FaceCompare" -> FaceCompareOutput {
    0 "FaceRequest" face_request: FaceCompareFaceRequest
} [
    Mark::new(0, Location::Body, Style::Json)
] }

/// In the request of [`FaceCompare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceCompareFaceRequest {
    pub app_id: Option<String>,
    pub source_image: Option<String>,
    pub target_image: Option<String>,
}
input! { FaceCompareFaceRequest() {
    0 "AppId" app_id: String, 1 "SourceImage" source_image: String, 2 "TargetImage" target_image: String
} }

/// Response of [`FaceCompare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceCompareOutput {
    pub code: Option<i64>,
    pub data: Option<FaceCompareData>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { FaceCompareOutput {
    0 "Code" code: i64, 1 "Data" data: FaceCompareData, 2 "HttpCode" http_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// In the response of [`FaceCompare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceCompareData {
    pub code: Option<String>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub passed: Option<String>,
    pub request_id: Option<String>,
    pub status: Option<String>,
    pub verify_score: Option<f64>,
}
model! { FaceCompareData {
    0 "Code" code: String, 1 "Id" id: String, 2 "Message" message: String, 3 "Passed" passed: String,
    4 "RequestId" request_id: String, 5 "Status" status: String, 6 "VerifyScore" verify_score: f64
} }

/// `FaceLiveness` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/FaceLiveness>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceLiveness {
    /// Required.
    pub face_request: FaceLivenessFaceRequest,
}
operation! { FaceLiveness(face_request: FaceLivenessFaceRequest) "FaceLiveness" -> FaceLivenessOutput {
    0 "FaceRequest" face_request
} [
    Mark::new(0, Location::Body, Style::Json)
] }

/// In the request of [`FaceLiveness`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceLivenessFaceRequest {
    pub app_id: Option<String>,
    pub source_image: Option<String>,
}
input! { FaceLivenessFaceRequest() {
    0 "AppId" app_id: String, 1 "SourceImage" source_image: String
} }

/// Response of [`FaceLiveness`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceLivenessOutput {
    pub code: Option<i64>,
    pub data: Option<FaceLivenessData>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { FaceLivenessOutput {
    0 "Code" code: i64, 1 "Data" data: FaceLivenessData, 2 "HttpCode" http_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// In the response of [`FaceLiveness`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceLivenessData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub passed: Option<String>,
    pub public_id: Option<String>,
    pub score: Option<f64>,
    pub status: Option<String>,
}
model! { FaceLivenessData {
    0 "Code" code: String, 1 "Message" message: String, 2 "Passed" passed: String, 3 "PublicId" public_id: String,
    4 "Score" score: f64, 5 "Status" status: String
} }

/// `FaceRecognize` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/FaceRecognize>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceRecognize {
    /// Required.
    pub face_request: FaceRecognizeFaceRequest,
}
operation! { FaceRecognize(face_request: FaceRecognizeFaceRequest) "FaceRecognize" -> FaceRecognizeOutput {
    0 "FaceRequest" face_request
} [
    Mark::new(0, Location::Body, Style::Json)
] }

/// In the request of [`FaceRecognize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceRecognizeFaceRequest {
    pub app_id: Option<String>,
    pub liveness: Option<bool>,
    pub source_image: Option<String>,
    pub target_image: Option<String>,
}
input! { FaceRecognizeFaceRequest() {
    0 "AppId" app_id: String, 1 "Liveness" liveness: bool, 2 "SourceImage" source_image: String,
    3 "TargetImage" target_image: String
} }

/// Response of [`FaceRecognize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceRecognizeOutput {
    pub code: Option<i64>,
    pub data: Option<FaceRecognizeData>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { FaceRecognizeOutput {
    0 "Code" code: i64, 1 "Data" data: FaceRecognizeData, 2 "HttpCode" http_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// In the response of [`FaceRecognize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceRecognizeData {
    pub compare_passed: Option<String>,
    pub compare_score: Option<f64>,
    pub liveness_passed: Option<String>,
    pub liveness_score: Option<f64>,
}
model! { FaceRecognizeData {
    0 "ComparePassed" compare_passed: String, 1 "CompareScore" compare_score: f64,
    2 "LivenessPassed" liveness_passed: String, 3 "LivenessScore" liveness_score: f64
} }

/// Gets app: `GetApp` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/GetApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApp {
    pub client_base_param: Option<String>,
    pub client_version: Option<String>,
    /// Required.
    pub device_id: String,
    /// Required.
    pub id: String,
    /// Required.
    pub package_name: String,
}
operation! { GetApp(device_id: String, id: String, package_name: String) "GetApp" -> GetAppOutput {
    0 "ClientBaseParam" client_base_param: String, 1 "ClientVersion" client_version: String, 2 "DeviceId" device_id,
    3 "Id" id, 4 "PackageName" package_name
} }

/// Response of [`GetApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppOutput {
    pub code: Option<String>,
    pub data: Option<GetAppData>,
    pub message: Option<String>,
}
model! { GetAppOutput {
    0 "Code" code: String, 1 "Data" data: GetAppData, 2 "Message" message: String
} }

/// In the response of [`GetApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppData {
    pub config: Option<String>,
    pub created_at: Option<String>,
    pub disabled: Option<String>,
    pub fee_id: Option<String>,
    pub name: Option<String>,
}
model! { GetAppData {
    0 "Config" config: String, 1 "CreatedAt" created_at: String, 2 "Disabled" disabled: String,
    3 "FeeId" fee_id: String, 4 "Name" name: String
} }

/// Gets asr result: `GetAsrResult` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/GetAsrResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrResult {
    /// Required.
    pub asr_task_id: String,
}
operation! { GetAsrResult(asr_task_id: String) "GetAsrResult" -> GetAsrResultOutput {
    0 "AsrTaskId" asr_task_id
} }

/// Response of [`GetAsrResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrResultOutput {
    pub code: Option<i64>,
    pub data: Option<GetAsrResultData>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAsrResultOutput {
    0 "Code" code: i64, 1 "Data" data: GetAsrResultData, 2 "HttpCode" http_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// In the response of [`GetAsrResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrResultData {
    pub result: Option<String>,
}
model! { GetAsrResultData {
    0 "Result" result: String
} }

/// Gets department: `GetDepartment` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/GetDepartment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepartment {
    pub client_base_param: Option<String>,
    /// Required.
    pub id: String,
}
operation! { GetDepartment(id: String) "GetDepartment" -> GetDepartmentOutput {
    0 "ClientBaseParam" client_base_param: String, 1 "Id" id
} }

/// Response of [`GetDepartment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepartmentOutput {
    pub code: Option<String>,
    pub data: Option<GetDepartmentData>,
    pub message: Option<String>,
}
model! { GetDepartmentOutput {
    0 "Code" code: String, 1 "Data" data: GetDepartmentData, 2 "Message" message: String
} }

/// In the response of [`GetDepartment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepartmentData {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub updated_at: Option<String>,
}
model! { GetDepartmentData {
    0 "CreatedAt" created_at: String, 1 "Description" description: String, 2 "Id" id: String, 3 "Name" name: String,
    4 "UpdatedAt" updated_at: String
} }

/// Gets detect process: `GetDetectProcess` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/GetDetectProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectProcess {
    pub client_base_param: Option<String>,
    /// Required.
    pub id: String,
}
operation! { GetDetectProcess(id: String) "GetDetectProcess" -> GetDetectProcessOutput {
    0 "ClientBaseParam" client_base_param: String, 1 "Id" id
} }

/// Response of [`GetDetectProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectProcessOutput {
    pub code: Option<String>,
    pub data: Option<GetDetectProcessData>,
    pub message: Option<String>,
}
model! { GetDetectProcessOutput {
    0 "Code" code: String, 1 "Data" data: GetDetectProcessData, 2 "Message" message: String
} }

/// In the response of [`GetDetectProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectProcessData {
    pub content: Option<String>,
    pub created_at: Option<String>,
    pub draft: Option<String>,
    pub id: Option<String>,
    pub md5: Option<String>,
    pub name: Option<String>,
    pub new_version: Option<bool>,
    pub updated_at: Option<String>,
}
model! { GetDetectProcessData {
    0 "Content" content: String, 1 "CreatedAt" created_at: String, 2 "Draft" draft: String, 3 "Id" id: String,
    4 "Md5" md5: String, 5 "Name" name: String, 6 "NewVersion" new_version: bool, 7 "UpdatedAt" updated_at: String
} }

/// Gets detect process json file: `GetDetectProcessJsonFile` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/GetDetectProcessJsonFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectProcessJsonFile {
    pub client_base_param: Option<String>,
    /// Required.
    pub id: String,
}
operation! { GetDetectProcessJsonFile(id: String) "GetDetectProcessJsonFile" -> GetDetectProcessJsonFileOutput {
    0 "ClientBaseParam" client_base_param: String, 1 "Id" id
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetDetectProcessJsonFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectProcessJsonFileOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { GetDetectProcessJsonFileOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Gets detection: `GetDetection` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/GetDetection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetection {
    pub client_base_param: Option<String>,
    /// Required.
    pub id: String,
}
operation! { GetDetection(id: String) "GetDetection" -> GetDetectionOutput {
    0 "ClientBaseParam" client_base_param: String, 1 "Id" id
} }

/// Response of [`GetDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectionOutput {
    pub code: Option<String>,
    pub data: Option<GetDetectionData>,
    pub message: Option<String>,
}
model! { GetDetectionOutput {
    0 "Code" code: String, 1 "Data" data: GetDetectionData, 2 "Message" message: String
} }

/// In the response of [`GetDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectionData {
    pub created_at: Option<String>,
    pub department_id: Option<String>,
    pub department_name: Option<String>,
    pub id: Option<String>,
    pub recording_type: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub status: Option<String>,
    pub tasks: Vec<GetDetectionTasks>,
}
model! { GetDetectionData {
    0 "CreatedAt" created_at: String, 1 "DepartmentId" department_id: String,
    2 "DepartmentName" department_name: String, 3 "Id" id: String, 4 "RecordingType" recording_type: String,
    5 "RuleId" rule_id: String, 6 "RuleName" rule_name: String, 7 "Status" status: String,
    8 "Tasks" tasks: Vec<GetDetectionTasks>
} }

/// In the response of [`GetDetection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectionTasks {
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub status: Option<String>,
    pub video_meta_url: Option<String>,
    pub video_url: Option<String>,
}
model! { GetDetectionTasks {
    0 "CreatedAt" created_at: String, 1 "Id" id: String, 2 "Status" status: String,
    3 "VideoMetaUrl" video_meta_url: String, 4 "VideoUrl" video_url: String
} }

/// Gets pre signed url: `GetPreSignedUrl` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/GetPreSignedUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPreSignedUrl {
    pub client_base_param: Option<String>,
    pub client_version: Option<String>,
    pub prefix: Option<String>,
}
operation! { GetPreSignedUrl() "GetPreSignedUrl" -> GetPreSignedUrlOutput {
    0 "ClientBaseParam" client_base_param: String, 1 "ClientVersion" client_version: String, 2 "Prefix" prefix: String
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetPreSignedUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPreSignedUrlOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { GetPreSignedUrlOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Gets record result: `GetRecordResult` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/GetRecordResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordResult {
    pub client_base_param: Option<String>,
    /// Required.
    pub record_id: String,
}
operation! { GetRecordResult(record_id: String) "GetRecordResult" -> GetRecordResultOutput {
    0 "ClientBaseParam" client_base_param: String, 1 "RecordId" record_id
} }

/// Response of [`GetRecordResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordResultOutput {
    pub code: Option<String>,
    pub data: Option<GetRecordResultData>,
    pub errors: Vec<GetRecordResultErrors>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetRecordResultOutput {
    0 "Code" code: String, 1 "Data" data: GetRecordResultData, 2 "Errors" errors: Vec<GetRecordResultErrors>,
    3 "HttpCode" http_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`GetRecordResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordResultData {
    pub app_name: Option<String>,
    pub created_at: Option<String>,
    pub department_name: Option<String>,
    pub detect_process_name: Option<String>,
    pub duration: Option<i64>,
    pub id: Option<String>,
    pub meta_url: Option<String>,
    pub outer_business_id: Option<String>,
    pub record_at: Option<String>,
    pub record_room_list: Vec<GetRecordResultRecordRoomList>,
    pub result_url: Option<String>,
    pub room_id: Option<String>,
    pub status: Option<String>,
    pub video_url: Option<String>,
}
model! { GetRecordResultData {
    0 "AppName" app_name: String, 1 "CreatedAt" created_at: String, 2 "DepartmentName" department_name: String,
    3 "DetectProcessName" detect_process_name: String, 4 "Duration" duration: i64, 5 "Id" id: String,
    6 "MetaUrl" meta_url: String, 7 "OuterBusinessId" outer_business_id: String, 8 "RecordAt" record_at: String,
    9 "RecordRoomList" record_room_list: Vec<GetRecordResultRecordRoomList>, 10 "ResultUrl" result_url: String,
    11 "RoomId" room_id: String, 12 "Status" status: String, 13 "VideoUrl" video_url: String
} }

/// In the response of [`GetRecordResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordResultRecordRoomList {
    pub outer_business_id: Option<String>,
    pub record_type: Option<String>,
    pub role: Option<String>,
    pub room_meta_url: Option<String>,
    pub room_record_at: Option<String>,
    pub room_result_url: Option<String>,
    pub room_status: Option<String>,
    pub room_video_url: Option<String>,
    pub rtc_record_id: Option<String>,
}
model! { GetRecordResultRecordRoomList {
    0 "OuterBusinessId" outer_business_id: String, 1 "RecordType" record_type: String, 2 "Role" role: String,
    3 "RoomMetaUrl" room_meta_url: String, 4 "RoomRecordAt" room_record_at: String,
    5 "RoomResultUrl" room_result_url: String, 6 "RoomStatus" room_status: String,
    7 "RoomVideoUrl" room_video_url: String, 8 "RtcRecordId" rtc_record_id: String
} }

/// In the response of [`GetRecordResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordResultErrors {
    pub field: Option<String>,
    pub message: Option<String>,
}
model! { GetRecordResultErrors {
    0 "Field" field: String, 1 "Message" message: String
} }

/// Gets records by fee id: `GetRecordsByFeeId` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/GetRecordsByFeeId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordsByFeeId {
    pub fee_id: Option<String>,
}
operation! { GetRecordsByFeeId() "GetRecordsByFeeId" -> GetRecordsByFeeIdOutput {
    0 "FeeId" fee_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetRecordsByFeeId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordsByFeeIdOutput {
    pub code: Option<String>,
    pub data: Vec<GetRecordsByFeeIdData>,
    pub errors: Vec<GetRecordsByFeeIdErrors>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetRecordsByFeeIdOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetRecordsByFeeIdData>, 2 "Errors" errors: Vec<GetRecordsByFeeIdErrors>,
    3 "HttpCode" http_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`GetRecordsByFeeId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordsByFeeIdData {
    pub app_name: Option<String>,
    pub created_at: Option<String>,
    pub department_name: Option<String>,
    pub detect_process_name: Option<String>,
    pub duration: Option<i64>,
    pub id: Option<String>,
    pub meta_url: Option<String>,
    pub outer_business_id: Option<String>,
    pub record_at: Option<String>,
    pub record_room_list: Vec<GetRecordsByFeeIdRecordRoomList>,
    pub result_url: Option<String>,
    pub room_id: Option<String>,
    pub status: Option<String>,
    pub video_url: Option<String>,
}
model! { GetRecordsByFeeIdData {
    0 "AppName" app_name: String, 1 "CreatedAt" created_at: String, 2 "DepartmentName" department_name: String,
    3 "DetectProcessName" detect_process_name: String, 4 "Duration" duration: i64, 5 "Id" id: String,
    6 "MetaUrl" meta_url: String, 7 "OuterBusinessId" outer_business_id: String, 8 "RecordAt" record_at: String,
    9 "RecordRoomList" record_room_list: Vec<GetRecordsByFeeIdRecordRoomList>, 10 "ResultUrl" result_url: String,
    11 "RoomId" room_id: String, 12 "Status" status: String, 13 "VideoUrl" video_url: String
} }

/// In the response of [`GetRecordsByFeeId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordsByFeeIdRecordRoomList {
    pub outer_business_id: Option<String>,
    pub record_type: Option<String>,
    pub role: Option<String>,
    pub room_meta_url: Option<String>,
    pub room_record_at: Option<String>,
    pub room_result_url: Option<String>,
    pub room_status: Option<String>,
    pub room_video_url: Option<String>,
    pub rtc_record_id: Option<String>,
}
model! { GetRecordsByFeeIdRecordRoomList {
    0 "OuterBusinessId" outer_business_id: String, 1 "RecordType" record_type: String, 2 "Role" role: String,
    3 "RoomMetaUrl" room_meta_url: String, 4 "RoomRecordAt" room_record_at: String,
    5 "RoomResultUrl" room_result_url: String, 6 "RoomStatus" room_status: String,
    7 "RoomVideoUrl" room_video_url: String, 8 "RtcRecordId" rtc_record_id: String
} }

/// In the response of [`GetRecordsByFeeId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordsByFeeIdErrors {
    pub field: Option<String>,
    pub message: Option<String>,
}
model! { GetRecordsByFeeIdErrors {
    0 "Field" field: String, 1 "Message" message: String
} }

/// Gets records by outer business id: `GetRecordsByOuterBusinessId` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/GetRecordsByOuterBusinessId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordsByOuterBusinessId {
    /// Required.
    pub outer_business_id: String,
}
operation! { GetRecordsByOuterBusinessId(outer_business_id: String)
    "GetRecordsByOuterBusinessId" -> GetRecordsByOuterBusinessIdOutput {
    0 "OuterBusinessId" outer_business_id
} }

/// Response of [`GetRecordsByOuterBusinessId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordsByOuterBusinessIdOutput {
    pub code: Option<String>,
    pub data: Vec<GetRecordsByOuterBusinessIdData>,
    pub errors: Vec<GetRecordsByOuterBusinessIdErrors>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetRecordsByOuterBusinessIdOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetRecordsByOuterBusinessIdData>,
    2 "Errors" errors: Vec<GetRecordsByOuterBusinessIdErrors>, 3 "HttpCode" http_code: i64, 4 "Message" message: String,
    5 "Success" success: bool
} }

/// In the response of [`GetRecordsByOuterBusinessId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordsByOuterBusinessIdData {
    pub app_name: Option<String>,
    pub created_at: Option<String>,
    pub department_name: Option<String>,
    pub detect_process_name: Option<String>,
    pub duration: Option<i64>,
    pub id: Option<String>,
    pub meta_url: Option<String>,
    pub outer_business_id: Option<String>,
    pub record_at: Option<String>,
    pub record_room_list: Vec<GetRecordsByOuterBusinessIdRecordRoomList>,
    pub result_url: Option<String>,
    pub room_id: Option<String>,
    pub status: Option<String>,
    pub video_url: Option<String>,
}
model! { GetRecordsByOuterBusinessIdData {
    0 "AppName" app_name: String, 1 "CreatedAt" created_at: String, 2 "DepartmentName" department_name: String,
    3 "DetectProcessName" detect_process_name: String, 4 "Duration" duration: i64, 5 "Id" id: String,
    6 "MetaUrl" meta_url: String, 7 "OuterBusinessId" outer_business_id: String, 8 "RecordAt" record_at: String,
    9 "RecordRoomList" record_room_list: Vec<GetRecordsByOuterBusinessIdRecordRoomList>,
    10 "ResultUrl" result_url: String, 11 "RoomId" room_id: String, 12 "Status" status: String,
    13 "VideoUrl" video_url: String
} }

/// In the response of [`GetRecordsByOuterBusinessId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordsByOuterBusinessIdRecordRoomList {
    pub outer_business_id: Option<String>,
    pub record_type: Option<String>,
    pub role: Option<String>,
    pub room_meta_url: Option<String>,
    pub room_record_at: Option<String>,
    pub room_result_url: Option<String>,
    pub room_status: Option<String>,
    pub room_video_url: Option<String>,
    pub rtc_record_id: Option<String>,
}
model! { GetRecordsByOuterBusinessIdRecordRoomList {
    0 "OuterBusinessId" outer_business_id: String, 1 "RecordType" record_type: String, 2 "Role" role: String,
    3 "RoomMetaUrl" room_meta_url: String, 4 "RoomRecordAt" room_record_at: String,
    5 "RoomResultUrl" room_result_url: String, 6 "RoomStatus" room_status: String,
    7 "RoomVideoUrl" room_video_url: String, 8 "RtcRecordId" rtc_record_id: String
} }

/// In the response of [`GetRecordsByOuterBusinessId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecordsByOuterBusinessIdErrors {
    pub field: Option<String>,
    pub message: Option<String>,
}
model! { GetRecordsByOuterBusinessIdErrors {
    0 "Field" field: String, 1 "Message" message: String
} }

/// Gets rule: `GetRule` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/GetRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRule {
    pub client_base_param: Option<String>,
    /// Required.
    pub id: String,
}
operation! { GetRule(id: String) "GetRule" -> GetRuleOutput {
    0 "ClientBaseParam" client_base_param: String, 1 "Id" id
} }

/// Response of [`GetRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleOutput {
    pub code: Option<String>,
    pub data: Option<GetRuleData>,
    pub message: Option<String>,
}
model! { GetRuleOutput {
    0 "Code" code: String, 1 "Data" data: GetRuleData, 2 "Message" message: String
} }

/// In the response of [`GetRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleData {
    pub content: Option<String>,
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetRuleData {
    0 "Content" content: String, 1 "CreatedAt" created_at: String, 2 "Id" id: String, 3 "Name" name: String
} }

/// Gets statistics records by fee id: `GetStatisticsRecordsByFeeId` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/GetStatisticsRecordsByFeeId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatisticsRecordsByFeeId {
    pub fee_id: Option<String>,
}
operation! { GetStatisticsRecordsByFeeId() "GetStatisticsRecordsByFeeId" -> GetStatisticsRecordsByFeeIdOutput {
    0 "FeeId" fee_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetStatisticsRecordsByFeeId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatisticsRecordsByFeeIdOutput {
    pub code: Option<String>,
    pub data: Vec<GetStatisticsRecordsByFeeIdData>,
    pub errors: Vec<GetStatisticsRecordsByFeeIdErrors>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetStatisticsRecordsByFeeIdOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetStatisticsRecordsByFeeIdData>,
    2 "Errors" errors: Vec<GetStatisticsRecordsByFeeIdErrors>, 3 "HttpCode" http_code: i64, 4 "Message" message: String,
    5 "Success" success: bool
} }

/// In the response of [`GetStatisticsRecordsByFeeId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatisticsRecordsByFeeIdData {
    pub app_id: Option<i64>,
    pub begin_at: Option<String>,
    pub charge_duration: Option<i64>,
    pub created_at: Option<String>,
    pub department_id: Option<i64>,
    pub detection_duration: Option<i64>,
    pub device_id: Option<String>,
    pub device_type: Option<i64>,
    pub end_at: Option<String>,
    pub fee_id: Option<String>,
    pub hour: Option<i64>,
    pub tenant_id: Option<i64>,
    pub r#type: Option<String>,
    pub updated_at: Option<String>,
}
model! { GetStatisticsRecordsByFeeIdData {
    0 "AppId" app_id: i64, 1 "BeginAt" begin_at: String, 2 "ChargeDuration" charge_duration: i64,
    3 "CreatedAt" created_at: String, 4 "DepartmentId" department_id: i64,
    5 "DetectionDuration" detection_duration: i64, 6 "DeviceId" device_id: String, 7 "DeviceType" device_type: i64,
    8 "EndAt" end_at: String, 9 "FeeId" fee_id: String, 10 "Hour" hour: i64, 11 "TenantId" tenant_id: i64,
    12 "Type" r#type: String, 13 "UpdatedAt" updated_at: String
} }

/// In the response of [`GetStatisticsRecordsByFeeId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStatisticsRecordsByFeeIdErrors {
    pub field: Option<String>,
    pub message: Option<String>,
}
model! { GetStatisticsRecordsByFeeIdErrors {
    0 "Field" field: String, 1 "Message" message: String
} }

/// Gets task: `GetTask` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/GetTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTask {
    pub client_base_param: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { GetTask(task_id: String) "GetTask" -> GetTaskOutput {
    0 "ClientBaseParam" client_base_param: String, 1 "TaskId" task_id
} }

/// Response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetTaskData>,
    pub message: Option<String>,
}
model! { GetTaskOutput {
    0 "Code" code: String, 1 "Data" data: GetTaskData, 2 "Message" message: String
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskData {
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub status: Option<String>,
    pub video_url: Option<String>,
}
model! { GetTaskData {
    0 "CreatedAt" created_at: String, 1 "Id" id: String, 2 "Status" status: String, 3 "VideoUrl" video_url: String
} }

/// Gets task group: `GetTaskGroup` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/GetTaskGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskGroup {
    pub client_base_param: Option<String>,
    /// Required.
    pub id: String,
}
operation! { GetTaskGroup(id: String) "GetTaskGroup" -> GetTaskGroupOutput {
    0 "ClientBaseParam" client_base_param: String, 1 "Id" id
} }

/// Response of [`GetTaskGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskGroupOutput {
    pub code: Option<String>,
    pub data: Option<GetTaskGroupData>,
    pub message: Option<String>,
}
model! { GetTaskGroupOutput {
    0 "Code" code: String, 1 "Data" data: GetTaskGroupData, 2 "Message" message: String
} }

/// In the response of [`GetTaskGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskGroupData {
    pub completed_tasks: Option<i64>,
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub status: Option<String>,
    pub task_ids: Vec<String>,
    pub total_tasks: Option<i64>,
}
model! { GetTaskGroupData {
    0 "CompletedTasks" completed_tasks: i64, 1 "CreatedAt" created_at: String, 2 "Id" id: String, 3 "Name" name: String,
    4 "RuleId" rule_id: String, 5 "RuleName" rule_name: String, 6 "Status" status: String,
    7 "TaskIds" task_ids: Vec<String>, 8 "TotalTasks" total_tasks: i64
} }

/// Gets tts question by group id: `GetTtsQuestionByGroupId` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/GetTtsQuestionByGroupId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTtsQuestionByGroupId {
    /// Required.
    pub group_id: String,
}
operation! { GetTtsQuestionByGroupId(group_id: String) "GetTtsQuestionByGroupId" -> GetTtsQuestionByGroupIdOutput {
    0 "GroupId" group_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetTtsQuestionByGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTtsQuestionByGroupIdOutput {
    pub code: Option<i64>,
    pub data: Option<GetTtsQuestionByGroupIdData>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTtsQuestionByGroupIdOutput {
    0 "Code" code: i64, 1 "Data" data: GetTtsQuestionByGroupIdData, 2 "HttpCode" http_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetTtsQuestionByGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTtsQuestionByGroupIdData {
    pub group_id: Option<String>,
    pub questions: Vec<GetTtsQuestionByGroupIdQuestions>,
}
model! { GetTtsQuestionByGroupIdData {
    0 "GroupId" group_id: String, 1 "Questions" questions: Vec<GetTtsQuestionByGroupIdQuestions>
} }

/// In the response of [`GetTtsQuestionByGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTtsQuestionByGroupIdQuestions {
    pub answer: Option<String>,
    pub duration: Option<f64>,
    pub id: Option<i64>,
    pub oss_url: Option<String>,
    pub question: Option<String>,
    pub question_group_id: Option<i64>,
    pub question_key: Option<String>,
    pub tenant_id: Option<i64>,
}
model! { GetTtsQuestionByGroupIdQuestions {
    0 "Answer" answer: String, 1 "Duration" duration: f64, 2 "Id" id: i64, 3 "OssUrl" oss_url: String,
    4 "Question" question: String, 5 "QuestionGroupId" question_group_id: i64, 6 "QuestionKey" question_key: String,
    7 "TenantId" tenant_id: i64
} }

/// Gets user: `GetUser` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/GetUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    pub client_base_param: Option<String>,
    /// Required.
    pub id: String,
}
operation! { GetUser(id: String) "GetUser" -> GetUserOutput {
    0 "ClientBaseParam" client_base_param: String, 1 "Id" id
} }

/// Response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOutput {
    pub code: Option<String>,
    pub data: Option<GetUserData>,
    pub message: Option<String>,
}
model! { GetUserOutput {
    0 "Code" code: String, 1 "Data" data: GetUserData, 2 "Message" message: String
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserData {
    pub created_at: Option<String>,
    pub departments: Vec<GetUserDepartments>,
    pub email: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub phone_number: Option<String>,
    pub role: Option<String>,
    pub source: Option<String>,
    pub updated_at: Option<String>,
    pub username: Option<String>,
}
model! { GetUserData {
    0 "CreatedAt" created_at: String, 1 "Departments" departments: Vec<GetUserDepartments>, 2 "Email" email: String,
    3 "Id" id: String, 4 "Name" name: String, 5 "PhoneNumber" phone_number: String, 6 "Role" role: String,
    7 "Source" source: String, 8 "UpdatedAt" updated_at: String, 9 "Username" username: String
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserDepartments {
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetUserDepartments {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: String, 2 "GmtModified" gmt_modified: String,
    3 "Id" id: String, 4 "Name" name: String
} }

/// Gets video merge task: `GetVideoMergeTask` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/GetVideoMergeTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoMergeTask {
    /// Required.
    pub task_id: String,
}
operation! { GetVideoMergeTask(task_id: String) "GetVideoMergeTask" -> GetVideoMergeTaskOutput {
    0 "TaskId" task_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetVideoMergeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoMergeTaskOutput {
    pub code: Option<String>,
    pub data: Option<GetVideoMergeTaskData>,
    pub errors: Vec<GetVideoMergeTaskErrors>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetVideoMergeTaskOutput {
    0 "Code" code: String, 1 "Data" data: GetVideoMergeTaskData, 2 "Errors" errors: Vec<GetVideoMergeTaskErrors>,
    3 "HttpCode" http_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`GetVideoMergeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoMergeTaskData {
    pub client_trace_id: Option<String>,
    pub duration: Option<f64>,
    pub height: Option<i64>,
    pub merge_file_id: Option<String>,
    pub task_id: Option<String>,
    pub width: Option<i64>,
}
model! { GetVideoMergeTaskData {
    0 "ClientTraceId" client_trace_id: String, 1 "Duration" duration: f64, 2 "Height" height: i64,
    3 "MergeFileId" merge_file_id: String, 4 "TaskId" task_id: String, 5 "Width" width: i64
} }

/// In the response of [`GetVideoMergeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoMergeTaskErrors {
    pub field: Option<String>,
    pub message: Option<String>,
}
model! { GetVideoMergeTaskErrors {
    0 "Field" field: String, 1 "Message" message: String
} }

/// Gets watermark: `GetWatermark` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/GetWatermark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWatermark {
    pub client_base_param: Option<String>,
    pub client_version: Option<String>,
    pub watermark_id: Option<String>,
}
operation! { GetWatermark() "GetWatermark" -> GetWatermarkOutput {
    0 "ClientBaseParam" client_base_param: String, 1 "ClientVersion" client_version: String,
    2 "WatermarkId" watermark_id: String
} }

/// Response of [`GetWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWatermarkOutput {
    pub code: Option<String>,
    pub data: Option<GetWatermarkData>,
    pub errors: Vec<GetWatermarkErrors>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetWatermarkOutput {
    0 "Code" code: String, 1 "Data" data: GetWatermarkData, 2 "Errors" errors: Vec<GetWatermarkErrors>,
    3 "HttpCode" http_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`GetWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWatermarkData {
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetWatermarkData {
    0 "CreatedAt" created_at: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Value" value: String
} }

/// In the response of [`GetWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWatermarkErrors {
    pub field: Option<String>,
    pub message: Option<String>,
}
model! { GetWatermarkErrors {
    0 "Field" field: String, 1 "Message" message: String
} }

/// Joins room: `JoinRoom` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/JoinRoom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinRoom {
    /// Required.
    pub app_id: String,
    /// Required.
    pub room_id: String,
    /// Secret.
    pub room_token: Option<Secret>,
    pub stream_id: Option<String>,
}
operation! { JoinRoom(app_id: String, room_id: String) "JoinRoom" -> JoinRoomOutput {
    0 "AppId" app_id, 1 "RoomId" room_id, 2 "RoomToken" room_token: Secret, 3 "StreamId" stream_id: String
} }

/// Response of [`JoinRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinRoomOutput {
    pub code: Option<i64>,
    pub data: Option<JoinRoomData>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { JoinRoomOutput {
    0 "Code" code: i64, 1 "Data" data: JoinRoomData, 2 "HttpCode" http_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// In the response of [`JoinRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinRoomData {
    pub room_id: Option<String>,
    pub stream_id: Option<String>,
}
model! { JoinRoomData {
    0 "RoomId" room_id: String, 1 "StreamId" stream_id: String
} }

/// Leaves room: `LeaveRoom` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/LeaveRoom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveRoom {
    pub room_id: Option<String>,
}
operation! { LeaveRoom() "LeaveRoom" -> LeaveRoomOutput {
    0 "RoomId" room_id: String
} }

/// Response of [`LeaveRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveRoomOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { LeaveRoomOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "HttpCode" http_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Lists apps: `ListApps` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/idrsservice/2020-06-30/ListApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApps {
    /// 1 to 1000000.
    pub page_index: Option<i64>,
    /// 10 to 10000.
    pub page_size: Option<i64>,
}
operation! { ListApps() "ListApps" -> ListAppsOutput {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64
} }
paged! { ListApps: ListAppsItems = Number "PageIndex", "Data.Items" data.items, total "Data.TotalElements" }

/// Response of [`ListApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppsOutput {
    pub code: Option<String>,
    pub data: Option<ListAppsData>,
    pub message: Option<String>,
}
model! { ListAppsOutput {
    0 "Code" code: String, 1 "Data" data: ListAppsData, 2 "Message" message: String
} }

/// In the response of [`ListApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppsData {
    pub items: Vec<ListAppsItems>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListAppsData {
    0 "Items" items: Vec<ListAppsItems>, 1 "TotalElements" total_elements: i64, 2 "TotalPages" total_pages: i64
} }

/// In the response of [`ListApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppsItems {
    pub created_at: Option<String>,
    pub department_id: Option<String>,
    pub department_name: Option<String>,
    pub disabled: Option<bool>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub package_name: Option<String>,
}
model! { ListAppsItems {
    0 "CreatedAt" created_at: String, 1 "DepartmentId" department_id: String,
    2 "DepartmentName" department_name: String, 3 "Disabled" disabled: bool, 4 "Id" id: String, 5 "Name" name: String,
    6 "PackageName" package_name: String
} }

/// Lists departments: `ListDepartments` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/idrsservice/2020-06-30/ListDepartments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDepartments {
    pub name: Option<String>,
    /// 1 to 10000.
    pub page_index: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub user_id: Option<String>,
}
operation! { ListDepartments() "ListDepartments" -> ListDepartmentsOutput {
    0 "Name" name: String, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64, 3 "UserId" user_id: String
} }
paged! { ListDepartments: ListDepartmentsItems =
    Number "PageIndex", "Data.Items" data.items, total "Data.TotalElements" }

/// Response of [`ListDepartments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDepartmentsOutput {
    pub code: Option<String>,
    pub data: Option<ListDepartmentsData>,
    pub message: Option<String>,
}
model! { ListDepartmentsOutput {
    0 "Code" code: String, 1 "Data" data: ListDepartmentsData, 2 "Message" message: String
} }

/// In the response of [`ListDepartments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDepartmentsData {
    pub items: Vec<ListDepartmentsItems>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListDepartmentsData {
    0 "Items" items: Vec<ListDepartmentsItems>, 1 "TotalElements" total_elements: i64, 2 "TotalPages" total_pages: i64
} }

/// In the response of [`ListDepartments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDepartmentsItems {
    pub administrators: Vec<ListDepartmentsAdministrators>,
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub updated_at: Option<String>,
}
model! { ListDepartmentsItems {
    0 "Administrators" administrators: Vec<ListDepartmentsAdministrators>, 1 "CreatedAt" created_at: String,
    2 "Description" description: String, 3 "Id" id: String, 4 "Name" name: String, 5 "UpdatedAt" updated_at: String
} }

/// In the response of [`ListDepartments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDepartmentsAdministrators {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListDepartmentsAdministrators {
    0 "Id" id: String, 1 "Name" name: String
} }

/// Lists detect processes: `ListDetectProcesses` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/idrsservice/2020-06-30/ListDetectProcesses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDetectProcesses {
    pub name: Option<String>,
    /// 1 to 10000.
    pub page_index: Option<i64>,
    /// 10 to 500.
    pub page_size: Option<i64>,
    pub publish_status: Option<bool>,
    pub sort: Option<String>,
    pub sort_key: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListDetectProcesses() "ListDetectProcesses" -> ListDetectProcessesOutput {
    0 "Name" name: String, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64,
    3 "PublishStatus" publish_status: bool, 4 "Sort" sort: String, 5 "SortKey" sort_key: String, 6 "Type" r#type: String
} }
paged! { ListDetectProcesses: ListDetectProcessesItems =
    Number "PageIndex", "Data.Items" data.items, total "Data.TotalElements" }

/// Response of [`ListDetectProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDetectProcessesOutput {
    pub code: Option<String>,
    pub data: Option<ListDetectProcessesData>,
    pub message: Option<String>,
}
model! { ListDetectProcessesOutput {
    0 "Code" code: String, 1 "Data" data: ListDetectProcessesData, 2 "Message" message: String
} }

/// In the response of [`ListDetectProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDetectProcessesData {
    pub items: Vec<ListDetectProcessesItems>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListDetectProcessesData {
    0 "Items" items: Vec<ListDetectProcessesItems>, 1 "TotalElements" total_elements: i64,
    2 "TotalPages" total_pages: i64
} }

/// In the response of [`ListDetectProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDetectProcessesItems {
    pub content: Option<String>,
    pub content_at: Option<String>,
    pub created_at: Option<String>,
    pub draft: Option<String>,
    pub draft_at: Option<String>,
    pub file_url: Option<String>,
    pub id: Option<String>,
    pub md5: Option<String>,
    pub name: Option<String>,
    pub new_version: Option<bool>,
    pub published: Option<bool>,
    pub r#type: Option<String>,
    pub updated_at: Option<String>,
}
model! { ListDetectProcessesItems {
    0 "Content" content: String, 1 "ContentAt" content_at: String, 2 "CreatedAt" created_at: String,
    3 "Draft" draft: String, 4 "DraftAt" draft_at: String, 5 "FileUrl" file_url: String, 6 "Id" id: String,
    7 "Md5" md5: String, 8 "Name" name: String, 9 "NewVersion" new_version: bool, 10 "Published" published: bool,
    11 "Type" r#type: String, 12 "UpdatedAt" updated_at: String
} }

/// Lists detections: `ListDetections` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/ListDetections>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDetections {
    pub create_date_from: Option<String>,
    pub create_date_to: Option<String>,
    pub department_id: Option<String>,
    /// 1 to 10000.
    pub page_index: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub recording_type: Option<String>,
    pub rule_id: Option<String>,
}
operation! { ListDetections() "ListDetections" -> ListDetectionsOutput {
    0 "CreateDateFrom" create_date_from: String, 1 "CreateDateTo" create_date_to: String,
    2 "DepartmentId" department_id: String, 3 "PageIndex" page_index: i64, 4 "PageSize" page_size: i64,
    5 "RecordingType" recording_type: String, 6 "RuleId" rule_id: String
} }

/// Response of [`ListDetections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDetectionsOutput {
    pub code: Option<String>,
    pub data: Option<ListDetectionsData>,
    pub errors: Vec<ListDetectionsErrors>,
    pub message: Option<String>,
}
model! { ListDetectionsOutput {
    0 "Code" code: String, 1 "Data" data: ListDetectionsData, 2 "Errors" errors: Vec<ListDetectionsErrors>,
    3 "Message" message: String
} }

/// In the response of [`ListDetections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDetectionsData {
    pub items: Vec<ListDetectionsItems>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListDetectionsData {
    0 "Items" items: Vec<ListDetectionsItems>, 1 "TotalElements" total_elements: i64, 2 "TotalPages" total_pages: i64
} }

/// In the response of [`ListDetections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDetectionsItems {
    pub created_at: Option<String>,
    pub department_id: Option<String>,
    pub department_name: Option<String>,
    pub id: Option<String>,
    pub recording_type: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub status: Option<String>,
    pub tasks: Vec<ListDetectionsTasks>,
}
model! { ListDetectionsItems {
    0 "CreatedAt" created_at: String, 1 "DepartmentId" department_id: String,
    2 "DepartmentName" department_name: String, 3 "Id" id: String, 4 "RecordingType" recording_type: String,
    5 "RuleId" rule_id: String, 6 "RuleName" rule_name: String, 7 "Status" status: String,
    8 "Tasks" tasks: Vec<ListDetectionsTasks>
} }

/// In the response of [`ListDetections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDetectionsTasks {
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub status: Option<String>,
    pub video_meta_url: Option<String>,
    pub video_url: Option<String>,
}
model! { ListDetectionsTasks {
    0 "CreatedAt" created_at: String, 1 "Id" id: String, 2 "Status" status: String,
    3 "VideoMetaUrl" video_meta_url: String, 4 "VideoUrl" video_url: String
} }

/// In the response of [`ListDetections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDetectionsErrors {
    pub field: Option<String>,
    pub message: Option<String>,
}
model! { ListDetectionsErrors {
    0 "Field" field: String, 1 "Message" message: String
} }

/// Lists files: `ListFiles` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/ListFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFiles {
    /// 1 to 1000.
    pub limit: Option<i64>,
    pub prefix: Option<String>,
}
operation! { ListFiles() "ListFiles" -> ListFilesOutput {
    0 "Limit" limit: i64, 1 "Prefix" prefix: String
} }

/// Response of [`ListFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilesOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { ListFilesOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Lists record results: `ListRecordResults` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/ListRecordResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordResults {
    pub create_date_from: Option<String>,
    pub create_date_to: Option<String>,
    pub department_id: Option<String>,
    pub outer_business_id: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub record_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListRecordResults() "ListRecordResults" -> ListRecordResultsOutput {
    0 "CreateDateFrom" create_date_from: String, 1 "CreateDateTo" create_date_to: String,
    2 "DepartmentId" department_id: String, 3 "OuterBusinessId" outer_business_id: String,
    4 "PageIndex" page_index: i64, 5 "PageSize" page_size: i64, 6 "RecordId" record_id: String, 7 "Type" r#type: String
} }

/// Response of [`ListRecordResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordResultsOutput {
    pub code: Option<String>,
    pub data: Option<ListRecordResultsData>,
    pub errors: Vec<ListRecordResultsErrors>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListRecordResultsOutput {
    0 "Code" code: String, 1 "Data" data: ListRecordResultsData, 2 "Errors" errors: Vec<ListRecordResultsErrors>,
    3 "HttpCode" http_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`ListRecordResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordResultsData {
    pub items: Vec<ListRecordResultsItems>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListRecordResultsData {
    0 "Items" items: Vec<ListRecordResultsItems>, 1 "TotalElements" total_elements: i64, 2 "TotalPages" total_pages: i64
} }

/// In the response of [`ListRecordResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordResultsItems {
    pub app_name: Option<String>,
    pub created_at: Option<String>,
    pub department_name: Option<String>,
    pub detect_process_name: Option<String>,
    pub duration: Option<i64>,
    pub id: Option<String>,
    pub meta_url: Option<String>,
    pub outer_business_id: Option<String>,
    pub record_at: Option<String>,
    pub result_url: Option<String>,
    pub room_id: Option<String>,
    pub rtc_record_id: Option<String>,
    pub status: Option<String>,
    pub video_url: Option<String>,
}
model! { ListRecordResultsItems {
    0 "AppName" app_name: String, 1 "CreatedAt" created_at: String, 2 "DepartmentName" department_name: String,
    3 "DetectProcessName" detect_process_name: String, 4 "Duration" duration: i64, 5 "Id" id: String,
    6 "MetaUrl" meta_url: String, 7 "OuterBusinessId" outer_business_id: String, 8 "RecordAt" record_at: String,
    9 "ResultUrl" result_url: String, 10 "RoomId" room_id: String, 11 "RtcRecordId" rtc_record_id: String,
    12 "Status" status: String, 13 "VideoUrl" video_url: String
} }

/// In the response of [`ListRecordResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecordResultsErrors {
    pub field: Option<String>,
    pub message: Option<String>,
}
model! { ListRecordResultsErrors {
    0 "Field" field: String, 1 "Message" message: String
} }

/// Lists rules: `ListRules` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/idrsservice/2020-06-30/ListRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRules {
    /// 1 to 10000.
    pub page_index: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
}
operation! { ListRules() "ListRules" -> ListRulesOutput {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64
} }
paged! { ListRules: ListRulesItems = Number "PageIndex", "Data.Items" data.items, total "Data.TotalElements" }

/// Response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesOutput {
    pub code: Option<String>,
    pub data: Option<ListRulesData>,
    pub message: Option<String>,
}
model! { ListRulesOutput {
    0 "Code" code: String, 1 "Data" data: ListRulesData, 2 "Message" message: String
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesData {
    pub items: Vec<ListRulesItems>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListRulesData {
    0 "Items" items: Vec<ListRulesItems>, 1 "TotalElements" total_elements: i64, 2 "TotalPages" total_pages: i64
} }

/// In the response of [`ListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRulesItems {
    pub content: Option<String>,
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListRulesItems {
    0 "Content" content: String, 1 "CreatedAt" created_at: String, 2 "Id" id: String, 3 "Name" name: String
} }

/// Lists task groups: `ListTaskGroups` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/idrsservice/2020-06-30/ListTaskGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskGroups {
    /// 1 to 1000.
    pub page_index: Option<i64>,
    /// 10 to 1000.
    pub page_size: Option<i64>,
    pub status: Option<String>,
}
operation! { ListTaskGroups() "ListTaskGroups" -> ListTaskGroupsOutput {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "Status" status: String
} }
paged! { ListTaskGroups: ListTaskGroupsItems = Number "PageIndex", "Data.Items" data.items, total "Data.TotalElements" }

/// Response of [`ListTaskGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskGroupsOutput {
    pub code: Option<String>,
    pub data: Option<ListTaskGroupsData>,
    pub message: Option<String>,
}
model! { ListTaskGroupsOutput {
    0 "Code" code: String, 1 "Data" data: ListTaskGroupsData, 2 "Message" message: String
} }

/// In the response of [`ListTaskGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskGroupsData {
    pub items: Vec<ListTaskGroupsItems>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListTaskGroupsData {
    0 "Items" items: Vec<ListTaskGroupsItems>, 1 "TotalElements" total_elements: i64, 2 "TotalPages" total_pages: i64
} }

/// In the response of [`ListTaskGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskGroupsItems {
    pub completed_tasks: Option<i64>,
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub status: Option<String>,
    pub task_ids: Vec<String>,
    pub total_tasks: Option<i64>,
}
model! { ListTaskGroupsItems {
    0 "CompletedTasks" completed_tasks: i64, 1 "CreatedAt" created_at: String, 2 "Id" id: String, 3 "Name" name: String,
    4 "RuleId" rule_id: String, 5 "RuleName" rule_name: String, 6 "Status" status: String,
    7 "TaskIds" task_ids: Vec<String>, 8 "TotalTasks" total_tasks: i64
} }

/// Lists task items: `ListTaskItems` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/ListTaskItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskItems {
    /// Required.
    pub task_id: String,
}
operation! { ListTaskItems(task_id: String) "ListTaskItems" -> ListTaskItemsOutput {
    0 "TaskId" task_id
} }

/// Response of [`ListTaskItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskItemsOutput {
    pub code: Option<String>,
    pub data: Vec<ListTaskItemsData>,
    pub message: Option<String>,
}
model! { ListTaskItemsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListTaskItemsData>, 2 "Message" message: String
} }

/// In the response of [`ListTaskItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskItemsData {
    pub created_at: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub output: Option<String>,
    pub segment_seq: Option<i64>,
    pub status: Option<String>,
}
model! { ListTaskItemsData {
    0 "CreatedAt" created_at: String, 1 "Message" message: String, 2 "Name" name: String, 3 "Output" output: String,
    4 "SegmentSeq" segment_seq: i64, 5 "Status" status: String
} }

/// Lists tasks: `ListTasks` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/idrsservice/2020-06-30/ListTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
    /// 1 to 10000.
    pub page_index: Option<i64>,
    /// 10 to 10000.
    pub page_size: Option<i64>,
    pub task_group_id: Option<String>,
}
operation! { ListTasks() "ListTasks" -> ListTasksOutput {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64, 2 "TaskGroupId" task_group_id: String
} }
paged! { ListTasks: ListTasksItems = Number "PageIndex", "Data.Items" data.items, total "Data.TotalElements" }

/// Response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub code: Option<String>,
    pub data: Option<ListTasksData>,
    pub message: Option<String>,
}
model! { ListTasksOutput {
    0 "Code" code: String, 1 "Data" data: ListTasksData, 2 "Message" message: String
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksData {
    pub items: Vec<ListTasksItems>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListTasksData {
    0 "Items" items: Vec<ListTasksItems>, 1 "TotalElements" total_elements: i64, 2 "TotalPages" total_pages: i64
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksItems {
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub status: Option<String>,
    pub video_meta_url: Option<String>,
    pub video_url: Option<String>,
}
model! { ListTasksItems {
    0 "CreatedAt" created_at: String, 1 "Id" id: String, 2 "Status" status: String,
    3 "VideoMetaUrl" video_meta_url: String, 4 "VideoUrl" video_url: String
} }

/// Lists users: `ListUsers` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/idrsservice/2020-06-30/ListUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    pub department_id: Option<String>,
    /// 1 to 10000.
    pub page_index: Option<i64>,
    /// 10 to 500.
    pub page_size: Option<i64>,
    pub username: Option<String>,
}
operation! { ListUsers() "ListUsers" -> ListUsersOutput {
    0 "DepartmentId" department_id: String, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64,
    3 "Username" username: String
} }
paged! { ListUsers: ListUsersItems = Number "PageIndex", "Data.Items" data.items, total "Data.TotalElements" }

/// Response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub code: Option<String>,
    pub data: Option<ListUsersData>,
    pub message: Option<String>,
}
model! { ListUsersOutput {
    0 "Code" code: String, 1 "Data" data: ListUsersData, 2 "Message" message: String
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersData {
    pub items: Vec<ListUsersItems>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListUsersData {
    0 "Items" items: Vec<ListUsersItems>, 1 "TotalElements" total_elements: i64, 2 "TotalPages" total_pages: i64
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersItems {
    pub created_at: Option<String>,
    pub departments: Vec<ListUsersDepartments>,
    pub email: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub phone_number: Option<String>,
    pub ram_username: Option<String>,
    pub role: Option<String>,
    pub source: Option<String>,
    pub updated_at: Option<String>,
    pub username: Option<String>,
}
model! { ListUsersItems {
    0 "CreatedAt" created_at: String, 1 "Departments" departments: Vec<ListUsersDepartments>, 2 "Email" email: String,
    3 "Id" id: String, 4 "Name" name: String, 5 "PhoneNumber" phone_number: String,
    6 "RamUsername" ram_username: String, 7 "Role" role: String, 8 "Source" source: String,
    9 "UpdatedAt" updated_at: String, 10 "Username" username: String
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersDepartments {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub updated_at: Option<String>,
}
model! { ListUsersDepartments {
    0 "CreatedAt" created_at: String, 1 "Description" description: String, 2 "Id" id: String, 3 "Name" name: String,
    4 "UpdatedAt" updated_at: String
} }

/// Lists watermarks: `ListWatermarks` of `idrsservice` 2020-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/ListWatermarks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWatermarks {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListWatermarks() "ListWatermarks" -> ListWatermarksOutput {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64
} }

/// Response of [`ListWatermarks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWatermarksOutput {
    pub code: Option<String>,
    pub data: Option<ListWatermarksData>,
    pub errors: Vec<ListWatermarksErrors>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListWatermarksOutput {
    0 "Code" code: String, 1 "Data" data: ListWatermarksData, 2 "Errors" errors: Vec<ListWatermarksErrors>,
    3 "HttpCode" http_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`ListWatermarks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWatermarksData {
    pub items: Vec<ListWatermarksItems>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { ListWatermarksData {
    0 "Items" items: Vec<ListWatermarksItems>, 1 "TotalElements" total_elements: i64, 2 "TotalPages" total_pages: i64
} }

/// In the response of [`ListWatermarks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWatermarksItems {
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListWatermarksItems {
    0 "CreatedAt" created_at: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Value" value: String
} }

/// In the response of [`ListWatermarks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWatermarksErrors {
    pub field: Option<String>,
    pub message: Option<String>,
}
model! { ListWatermarksErrors {
    0 "Field" field: String, 1 "Message" message: String
} }

/// `RenameDetectProcess` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/RenameDetectProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameDetectProcess {
    /// Required.
    pub id: String,
    /// Required.
    pub name: String,
}
operation! { RenameDetectProcess(id: String, name: String) "RenameDetectProcess" -> RenameDetectProcessOutput {
    0 "Id" id, 1 "Name" name
} }

/// Response of [`RenameDetectProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameDetectProcessOutput {
    pub code: Option<String>,
    pub data: Option<RenameDetectProcessData>,
    pub message: Option<String>,
}
model! { RenameDetectProcessOutput {
    0 "Code" code: String, 1 "Data" data: RenameDetectProcessData, 2 "Message" message: String
} }

/// In the response of [`RenameDetectProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameDetectProcessData {
    pub content: Option<String>,
    pub created_at: Option<String>,
    pub draft: Option<String>,
    pub id: Option<String>,
    pub md5: Option<String>,
    pub name: Option<String>,
}
model! { RenameDetectProcessData {
    0 "Content" content: String, 1 "CreatedAt" created_at: String, 2 "Draft" draft: String, 3 "Id" id: String,
    4 "Md5" md5: String, 5 "Name" name: String
} }

/// `TtsCommon` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/TtsCommon>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TtsCommon {
    pub tts_request: Option<TtsCommonTtsRequest>,
}
operation! { TtsCommon() "TtsCommon" -> TtsCommonOutput {
    0 "TtsRequest" tts_request: TtsCommonTtsRequest
} [
    Mark::new(0, Location::Body, Style::Json)
] }

/// In the request of [`TtsCommon`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TtsCommonTtsRequest {
    pub app_id: Option<String>,
    pub format: Option<String>,
    pub pitch_rate: Option<i64>,
    pub sample_rate: Option<i64>,
    pub speech_rate: Option<i64>,
    pub text: Option<String>,
    pub voice: Option<String>,
    pub volume: Option<i64>,
}
input! { TtsCommonTtsRequest() {
    0 "AppId" app_id: String, 1 "Format" format: String, 2 "PitchRate" pitch_rate: i64, 3 "SampleRate" sample_rate: i64,
    4 "SpeechRate" speech_rate: i64, 5 "Text" text: String, 6 "Voice" voice: String, 7 "Volume" volume: i64
} }

/// Response of [`TtsCommon`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TtsCommonOutput {
    pub code: Option<i64>,
    pub data: Option<TtsCommonData>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { TtsCommonOutput {
    0 "Code" code: i64, 1 "Data" data: TtsCommonData, 2 "HttpCode" http_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// In the response of [`TtsCommon`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TtsCommonData {
    pub code: Option<i64>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub public_url: Option<String>,
    pub task_id: Option<String>,
}
model! { TtsCommonData {
    0 "Code" code: i64, 1 "Id" id: String, 2 "Message" message: String, 3 "Name" name: String,
    4 "PublicUrl" public_url: String, 5 "TaskId" task_id: String
} }

/// `TtsTask` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/TtsTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TtsTask {
    /// Required.
    pub request: TtsTaskRequest2,
}
operation! { TtsTask(request: TtsTaskRequest2) "TtsTask" -> TtsTaskOutput {
    0 "Request" request
} [
    Mark::new(0, Location::Body, Style::Json)
] }

/// In the request of [`TtsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TtsTaskRequest2 {
    pub key: Option<String>,
    pub room_id: Option<String>,
    pub timestamp: Option<i64>,
}
input! { TtsTaskRequest2() {
    0 "Key" key: String, 1 "RoomId" room_id: String, 2 "Timestamp" timestamp: i64
} }

/// Response of [`TtsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TtsTaskOutput {
    pub code: Option<i64>,
    pub data: Option<TtsTaskData>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { TtsTaskOutput {
    0 "Code" code: i64, 1 "Data" data: TtsTaskData, 2 "HttpCode" http_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// In the response of [`TtsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TtsTaskData {
    pub answer: Option<String>,
    pub duration: Option<f64>,
    pub question: Option<String>,
    pub speech_rate: Option<i64>,
}
model! { TtsTaskData {
    0 "Answer" answer: String, 1 "Duration" duration: f64, 2 "Question" question: String,
    3 "SpeechRate" speech_rate: i64
} }

/// Updates app: `UpdateApp` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/UpdateApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApp {
    pub department_id: Option<String>,
    pub disabled: Option<bool>,
    /// Required.
    pub id: String,
    pub name: Option<String>,
    pub package_name: Option<String>,
}
operation! { UpdateApp(id: String) "UpdateApp" -> UpdateAppOutput {
    0 "DepartmentId" department_id: String, 1 "Disabled" disabled: bool, 2 "Id" id, 3 "Name" name: String,
    4 "PackageName" package_name: String
} }

/// Response of [`UpdateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppOutput {
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
}
model! { UpdateAppOutput {
    0 "Code" code: String, 1 "Data" data: BTreeMap<String, Value>, 2 "Message" message: String
} }

/// Updates department: `UpdateDepartment` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/UpdateDepartment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDepartment {
    /// Required.
    pub id: String,
    pub description: Option<String>,
    pub label: Option<String>,
    pub name: Option<String>,
}
operation! { UpdateDepartment(id: String) "UpdateDepartment" -> UpdateDepartmentOutput {
    0 "Id" id, 1 "Description" description: String, 2 "Label" label: String, 3 "Name" name: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateDepartment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDepartmentOutput {
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
}
model! { UpdateDepartmentOutput {
    0 "Code" code: String, 1 "Data" data: BTreeMap<String, Value>, 2 "Message" message: String
} }

/// Updates detect process: `UpdateDetectProcess` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/UpdateDetectProcess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDetectProcess {
    pub content: Option<String>,
    pub draft: Option<String>,
    /// Required.
    pub id: String,
    /// Required.
    pub name: String,
}
operation! { UpdateDetectProcess(id: String, name: String) "UpdateDetectProcess" -> UpdateDetectProcessOutput {
    0 "Content" content: String, 1 "Draft" draft: String, 2 "Id" id, 3 "Name" name
} }

/// Response of [`UpdateDetectProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDetectProcessOutput {
    pub code: Option<String>,
    pub data: Option<UpdateDetectProcessData>,
    pub message: Option<String>,
}
model! { UpdateDetectProcessOutput {
    0 "Code" code: String, 1 "Data" data: UpdateDetectProcessData, 2 "Message" message: String
} }

/// In the response of [`UpdateDetectProcess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDetectProcessData {
    pub content: Option<String>,
    pub created_at: Option<String>,
    pub draft: Option<String>,
    pub id: Option<String>,
    pub md5: Option<String>,
    pub name: Option<String>,
}
model! { UpdateDetectProcessData {
    0 "Content" content: String, 1 "CreatedAt" created_at: String, 2 "Draft" draft: String, 3 "Id" id: String,
    4 "Md5" md5: String, 5 "Name" name: String
} }

/// Updates rule: `UpdateRule` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/UpdateRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRule {
    pub content: Option<String>,
    /// Required.
    pub id: String,
    pub name: Option<String>,
}
operation! { UpdateRule(id: String) "UpdateRule" -> UpdateRuleOutput {
    0 "Content" content: String, 1 "Id" id, 2 "Name" name: String
} }

/// Response of [`UpdateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleOutput {
    pub code: Option<String>,
    pub data: Option<UpdateRuleData>,
    pub message: Option<String>,
}
model! { UpdateRuleOutput {
    0 "Code" code: String, 1 "Data" data: UpdateRuleData, 2 "Message" message: String
} }

/// In the response of [`UpdateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRuleData {
    pub content: Option<String>,
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { UpdateRuleData {
    0 "Content" content: String, 1 "CreatedAt" created_at: String, 2 "Id" id: String, 3 "Name" name: String
} }

/// Updates user: `UpdateUser` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/UpdateUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUser {
    pub email: Option<String>,
    /// Required.
    pub id: String,
    pub name: Option<String>,
    pub phone_number: Option<String>,
    pub role: Option<String>,
}
operation! { UpdateUser(id: String) "UpdateUser" -> UpdateUserOutput {
    0 "Email" email: String, 1 "Id" id, 2 "Name" name: String, 3 "PhoneNumber" phone_number: String,
    4 "Role" role: String
} }

/// Response of [`UpdateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserOutput {
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
}
model! { UpdateUserOutput {
    0 "Code" code: String, 1 "Data" data: BTreeMap<String, Value>, 2 "Message" message: String
} }

/// Updates watermark: `UpdateWatermark` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/UpdateWatermark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWatermark {
    pub name: Option<String>,
    pub value: Option<String>,
    pub watermark_id: Option<String>,
}
operation! { UpdateWatermark() "UpdateWatermark" -> UpdateWatermarkOutput {
    0 "Name" name: String, 1 "Value" value: String, 2 "WatermarkId" watermark_id: String
} }

/// Response of [`UpdateWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWatermarkOutput {
    pub code: Option<String>,
    pub data: Option<UpdateWatermarkData>,
    pub errors: Vec<UpdateWatermarkErrors>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateWatermarkOutput {
    0 "Code" code: String, 1 "Data" data: UpdateWatermarkData, 2 "Errors" errors: Vec<UpdateWatermarkErrors>,
    3 "HttpCode" http_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`UpdateWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWatermarkData {
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { UpdateWatermarkData {
    0 "CreatedAt" created_at: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Value" value: String
} }

/// In the response of [`UpdateWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWatermarkErrors {
    pub field: Option<String>,
    pub message: Option<String>,
}
model! { UpdateWatermarkErrors {
    0 "Field" field: String, 1 "Message" message: String
} }

/// `UploadReport` of `idrsservice` 2020-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/idrsservice/2020-06-30/UploadReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadReport {
    pub app_id: Option<String>,
    pub client_base_param: Option<String>,
    pub client_version: Option<String>,
    pub department_id: Option<String>,
    pub detect_process_id: Option<String>,
    pub duration: Option<i64>,
    pub fee_id: Option<String>,
    pub meta_url: Option<String>,
    pub outer_business_id: Option<String>,
    pub record_at: Option<String>,
    pub result_url: Option<String>,
    pub role: Option<String>,
    pub room_id: Option<String>,
    pub rtc_record_id: Option<String>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
    pub video_type: Option<String>,
    pub video_url: Option<String>,
}
operation! { UploadReport() "UploadReport" -> UploadReportOutput {
    0 "AppId" app_id: String, 1 "ClientBaseParam" client_base_param: String, 2 "ClientVersion" client_version: String,
    3 "DepartmentId" department_id: String, 4 "DetectProcessId" detect_process_id: String, 5 "Duration" duration: i64,
    6 "FeeId" fee_id: String, 7 "MetaUrl" meta_url: String, 8 "OuterBusinessId" outer_business_id: String,
    9 "RecordAt" record_at: String, 10 "ResultUrl" result_url: String, 11 "Role" role: String,
    12 "RoomId" room_id: String, 13 "RtcRecordId" rtc_record_id: String, 14 "Type" r#type: String,
    15 "UserId" user_id: String, 16 "VideoType" video_type: String, 17 "VideoUrl" video_url: String
} }

/// Response of [`UploadReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadReportOutput {
    pub code: Option<String>,
    pub data: Option<UploadReportData>,
    pub errors: Vec<UploadReportErrors>,
    pub http_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UploadReportOutput {
    0 "Code" code: String, 1 "Data" data: UploadReportData, 2 "Errors" errors: Vec<UploadReportErrors>,
    3 "HttpCode" http_code: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`UploadReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadReportData {
    pub created_at: Option<String>,
    pub duration: Option<i64>,
    pub id: Option<String>,
    pub meta_url: Option<String>,
    pub outer_business_id: Option<String>,
    pub record_at: Option<String>,
    pub result_url: Option<String>,
    pub rtc_record_id: Option<String>,
    pub video_url: Option<String>,
}
model! { UploadReportData {
    0 "CreatedAt" created_at: String, 1 "Duration" duration: i64, 2 "Id" id: String, 3 "MetaUrl" meta_url: String,
    4 "OuterBusinessId" outer_business_id: String, 5 "RecordAt" record_at: String, 6 "ResultUrl" result_url: String,
    7 "RtcRecordId" rtc_record_id: String, 8 "VideoUrl" video_url: String
} }

/// In the response of [`UploadReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadReportErrors {
    pub field: Option<String>,
    pub message: Option<String>,
}
model! { UploadReportErrors {
    0 "Field" field: String, 1 "Message" message: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AsrRealtime, AsrSentence, AsrTask, AssociateRoom, CreateApp, CreateDepartment, CreateDetectProcess, CreateRule,
    CreateSignature, CreateTaskGroup, CreateTtsQuestion, CreateTtsQuestionGroup, CreateUserDepartments,
    CreateVideoMergeTask, CreateWatermark, DeleteApp, DeleteDepartment, DeleteDetectProcess, DeleteRule, DeleteUser,
    DeleteUserDepartments, DeleteWatermark, FaceCompare, FaceLiveness, FaceRecognize, GetApp, GetAsrResult,
    GetDepartment, GetDetectProcess, GetDetectProcessJsonFile, GetDetection, GetPreSignedUrl, GetRecordResult,
    GetRecordsByFeeId, GetRecordsByOuterBusinessId, GetRule, GetStatisticsRecordsByFeeId, GetTask, GetTaskGroup,
    GetTtsQuestionByGroupId, GetUser, GetVideoMergeTask, GetWatermark, JoinRoom, LeaveRoom, ListApps, ListDepartments,
    ListDetectProcesses, ListDetections, ListFiles, ListRecordResults, ListRules, ListTaskGroups, ListTaskItems,
    ListTasks, ListUsers, ListWatermarks, RenameDetectProcess, TtsCommon, TtsTask, UpdateApp, UpdateDepartment,
    UpdateDetectProcess, UpdateRule, UpdateUser, UpdateWatermark, UploadReport
}
