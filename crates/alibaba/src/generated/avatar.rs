//! `avatar` of Alibaba Cloud, API version 2022-01-30.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/avatar/2022-01-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, avatar::QueryAvatar};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(QueryAvatar::new("code", 1)).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-zhangjiakou", "avatar.cn-zhangjiakou.aliyuncs.com")],
    &[],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("avatar", "2022-01-30", "avatar", &ENDPOINTS);

/// Cancels video task: `CancelVideoTask` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/CancelVideoTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelVideoTask {
    /// Required.
    pub app: CancelVideoTaskApp,
    /// Required.
    pub task_uuid: String,
    /// Required.
    pub tenant_id: i64,
}
operation! { CancelVideoTask(app: CancelVideoTaskApp, task_uuid: String, tenant_id: i64)
    "CancelVideoTask" -> CancelVideoTaskOutput {
    0 "App" app, 1 "TaskUuid" task_uuid, 2 "TenantId" tenant_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`CancelVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelVideoTaskApp {
    /// Required.
    pub app_id: Option<String>,
}
input! { CancelVideoTaskApp(app_id: String) {
    0 "AppId" app_id: String
} }

/// Response of [`CancelVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelVideoTaskOutput {
    pub code: Option<String>,
    pub data: Option<CancelVideoTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelVideoTaskOutput {
    0 "Code" code: String, 1 "Data" data: CancelVideoTaskData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CancelVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelVideoTaskData {
    pub fail_reason: Option<String>,
    pub is_cancel: Option<bool>,
    pub task_uuid: Option<String>,
}
model! { CancelVideoTaskData {
    0 "FailReason" fail_reason: String, 1 "IsCancel" is_cancel: bool, 2 "TaskUuid" task_uuid: String
} }

/// `ClientAuth` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/ClientAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientAuth {
    /// Required.
    pub app_id: String,
    /// Required.
    pub device_id: String,
    pub device_info: Option<String>,
    /// Required.
    pub device_type: String,
    /// Required. Secret.
    pub license: Secret,
    /// Required.
    pub tenant_id: i64,
}

/// Arguments of [`ClientAuth::new`].
pub struct ClientAuthRequired {
    pub app_id: String,
    pub device_id: String,
    pub device_type: String,
    pub license: Secret,
    pub tenant_id: i64,
}
operation! { ClientAuth { ClientAuthRequired: app_id, device_id, device_type, license, tenant_id }
    "ClientAuth" -> ClientAuthOutput {
    0 "AppId" app_id, 1 "DeviceId" device_id, 2 "DeviceInfo" device_info: String, 3 "DeviceType" device_type,
    4 "License" license, 5 "TenantId" tenant_id
} }

/// Response of [`ClientAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientAuthOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ClientAuthOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `ClientStart` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/ClientStart>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientStart {
    /// Required.
    pub app_id: String,
    /// Required.
    pub tenant_id: i64,
}
operation! { ClientStart(app_id: String, tenant_id: i64) "ClientStart" -> ClientStartOutput {
    0 "AppId" app_id, 1 "TenantId" tenant_id
} }

/// Response of [`ClientStart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientStartOutput {
    pub code: Option<String>,
    pub data: Option<ClientStartData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ClientStartOutput {
    0 "Code" code: String, 1 "Data" data: ClientStartData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ClientStart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientStartData {
    /// Secret.
    pub im_token: Option<Secret>,
}
model! { ClientStartData {
    0 "ImToken" im_token: Secret
} }

/// `ClientUnbindDevice` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/ClientUnbindDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientUnbindDevice {
    pub device_id: Option<String>,
    pub tenant_id: Option<i64>,
}
operation! { ClientUnbindDevice() "ClientUnbindDevice" -> ClientUnbindDeviceOutput {
    0 "DeviceId" device_id: String, 1 "TenantId" tenant_id: i64
} }

/// Response of [`ClientUnbindDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientUnbindDeviceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ClientUnbindDeviceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Closes timed reset operate: `CloseTimedResetOperate` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/CloseTimedResetOperate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseTimedResetOperate {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tenant_id: i64,
}
operation! { CloseTimedResetOperate(instance_id: String, tenant_id: i64)
    "CloseTimedResetOperate" -> CloseTimedResetOperateOutput {
    0 "InstanceId" instance_id, 1 "TenantId" tenant_id
} }

/// Response of [`CloseTimedResetOperate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseTimedResetOperateOutput {
    pub code: Option<String>,
    pub data: Option<CloseTimedResetOperateData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CloseTimedResetOperateOutput {
    0 "Code" code: String, 1 "Data" data: CloseTimedResetOperateData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`CloseTimedResetOperate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseTimedResetOperateData {
    pub instance_id: Option<String>,
    pub tenant_id: Option<i64>,
}
model! { CloseTimedResetOperateData {
    0 "InstanceId" instance_id: String, 1 "TenantId" tenant_id: i64
} }

/// Confirms avatar2d train: `ConfirmAvatar2dTrain` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/ConfirmAvatar2dTrain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmAvatar2dTrain {
    /// Required.
    pub code: String,
    /// Required.
    pub confirm: String,
    /// Required.
    pub tenant_id: i64,
}
operation! { ConfirmAvatar2dTrain(code: String, confirm: String, tenant_id: i64)
    "ConfirmAvatar2dTrain" -> ConfirmAvatar2dTrainOutput {
    0 "Code" code, 1 "Confirm" confirm, 2 "TenantId" tenant_id
} }

/// Response of [`ConfirmAvatar2dTrain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmAvatar2dTrainOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ConfirmAvatar2dTrainOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `Create2dAvatar` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/Create2dAvatar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create2dAvatar {
    pub callback: Option<bool>,
    pub description: Option<String>,
    pub image: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub orientation: i64,
    /// Required.
    pub portrait: String,
    /// Required.
    pub tenant_id: i64,
    /// Required.
    pub transparent: bool,
    /// Required.
    pub video: String,
}

/// Arguments of [`Create2dAvatar::new`].
pub struct Create2dAvatarRequired {
    pub name: String,
    pub orientation: i64,
    pub portrait: String,
    pub tenant_id: i64,
    pub transparent: bool,
    pub video: String,
}
operation! { Create2dAvatar { Create2dAvatarRequired: name, orientation, portrait, tenant_id, transparent, video }
    "Create2dAvatar" -> Create2dAvatarOutput {
    0 "Callback" callback: bool, 1 "Description" description: String, 2 "Image" image: String, 3 "Name" name,
    4 "Orientation" orientation, 5 "Portrait" portrait, 6 "TenantId" tenant_id, 7 "Transparent" transparent,
    8 "Video" video
} }

/// Response of [`Create2dAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create2dAvatarOutput {
    pub code: Option<String>,
    pub data: Option<Create2dAvatarData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { Create2dAvatarOutput {
    0 "Code" code: String, 1 "Data" data: Create2dAvatarData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`Create2dAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create2dAvatarData {
    pub code: Option<String>,
}
model! { Create2dAvatarData {
    0 "Code" code: String
} }

/// Deletes avatar: `DeleteAvatar` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/DeleteAvatar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAvatar {
    /// Required.
    pub code: String,
    /// Required.
    pub tenant_id: i64,
}
operation! { DeleteAvatar(code: String, tenant_id: i64) "DeleteAvatar" -> DeleteAvatarOutput {
    0 "Code" code, 1 "TenantId" tenant_id
} }

/// Response of [`DeleteAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAvatarOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAvatarOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `DuplexDecision` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/DuplexDecision>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplexDecision {
    /// Required.
    pub app_id: String,
    /// Required.
    pub biz_request_id: String,
    /// Required.
    pub call_time: i64,
    pub custom_keywords: Option<Vec<String>>,
    pub dialog_context: Option<DuplexDecisionDialogContext>,
    /// Required.
    pub dialog_status: String,
    pub interrupt_type: Option<i64>,
    /// Required.
    pub session_id: String,
    /// Required.
    pub tenant_id: i64,
    /// Required.
    pub text: String,
}

/// Arguments of [`DuplexDecision::new`].
pub struct DuplexDecisionRequired {
    pub app_id: String,
    pub biz_request_id: String,
    pub call_time: i64,
    pub dialog_status: String,
    pub session_id: String,
    pub tenant_id: i64,
    pub text: String,
}
operation! {
    DuplexDecision { DuplexDecisionRequired: app_id, biz_request_id, call_time, dialog_status, session_id, tenant_id, text }
    "DuplexDecision" -> DuplexDecisionOutput {
    0 "AppId" app_id, 1 "BizRequestId" biz_request_id, 2 "CallTime" call_time,
    3 "CustomKeywords" custom_keywords: Vec<String>, 4 "DialogContext" dialog_context: DuplexDecisionDialogContext,
    5 "DialogStatus" dialog_status, 6 "InterruptType" interrupt_type: i64, 7 "SessionId" session_id,
    8 "TenantId" tenant_id, 9 "Text" text
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`DuplexDecision`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplexDecisionDialogContext {
    pub cur_utterance_idx: Option<i64>,
    pub histories: Option<Vec<DuplexDecisionHistories>>,
}
input! { DuplexDecisionDialogContext() {
    0 "CurUtteranceIdx" cur_utterance_idx: i64, 1 "Histories" histories: Vec<DuplexDecisionHistories>
} }

/// In the request of [`DuplexDecision`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplexDecisionHistories {
    pub robot: Option<String>,
    pub user: Option<String>,
}
input! { DuplexDecisionHistories() {
    0 "Robot" robot: String, 1 "User" user: String
} }

/// Response of [`DuplexDecision`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplexDecisionOutput {
    pub code: Option<String>,
    pub data: Option<DuplexDecisionData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DuplexDecisionOutput {
    0 "Code" code: String, 1 "Data" data: DuplexDecisionData, 2 "Message" message: String, 3 "Success" success: String
} }

/// In the response of [`DuplexDecision`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplexDecisionData {
    pub action_type: Option<String>,
    pub grab_type: Option<String>,
    pub output_text: Option<String>,
}
model! { DuplexDecisionData {
    0 "ActionType" action_type: String, 1 "GrabType" grab_type: String, 2 "OutputText" output_text: String
} }

/// Gets video task info: `GetVideoTaskInfo` of `avatar` 2022-01-30.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/avatar/2022-01-30/GetVideoTaskInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoTaskInfo {
    /// Required.
    pub app: GetVideoTaskInfoApp,
    /// Required.
    pub task_uuid: String,
    /// Required.
    pub tenant_id: i64,
}
operation! { GetVideoTaskInfo(app: GetVideoTaskInfoApp, task_uuid: String, tenant_id: i64)
    "GetVideoTaskInfo" -> GetVideoTaskInfoOutput {
    0 "App" app, 1 "TaskUuid" task_uuid, 2 "TenantId" tenant_id
} [
    Mark::new(0, Location::Default, Style::Json)
] { method: "GET", } }

/// In the request of [`GetVideoTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoTaskInfoApp {
    /// Required.
    pub app_id: Option<String>,
}
input! { GetVideoTaskInfoApp(app_id: String) {
    0 "AppId" app_id: String
} }

/// Response of [`GetVideoTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoTaskInfoOutput {
    pub code: Option<String>,
    pub data: Option<GetVideoTaskInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetVideoTaskInfoOutput {
    0 "Code" code: String, 1 "Data" data: GetVideoTaskInfoData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetVideoTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoTaskInfoData {
    pub process: Option<String>,
    pub status: Option<String>,
    pub task_result: Option<GetVideoTaskInfoTaskResult>,
    pub task_uuid: Option<String>,
    pub r#type: Option<String>,
}
model! { GetVideoTaskInfoData {
    0 "Process" process: String, 1 "Status" status: String, 2 "TaskResult" task_result: GetVideoTaskInfoTaskResult,
    3 "TaskUuid" task_uuid: String, 4 "Type" r#type: String
} }

/// In the response of [`GetVideoTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoTaskInfoTaskResult {
    pub alpha_url: Option<String>,
    pub attachment_url: Option<String>,
    pub fail_code: Option<String>,
    pub fail_reason: Option<String>,
    pub preview_pic: Option<String>,
    pub subtitles_url: Option<String>,
    pub video_duration: Option<i64>,
    pub video_url: Option<String>,
    pub word_subtitles_url: Option<String>,
}
model! { GetVideoTaskInfoTaskResult {
    0 "AlphaUrl" alpha_url: String, 1 "AttachmentUrl" attachment_url: String, 2 "FailCode" fail_code: String,
    3 "FailReason" fail_reason: String, 4 "PreviewPic" preview_pic: String, 5 "SubtitlesUrl" subtitles_url: String,
    6 "VideoDuration" video_duration: i64, 7 "VideoUrl" video_url: String,
    8 "WordSubtitlesUrl" word_subtitles_url: String
} }

/// `LicenseAuth` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/LicenseAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseAuth {
    /// Required.
    pub app_id: String,
    /// Required. Secret.
    pub license: Secret,
    /// Required.
    pub tenant_id: i64,
}
operation! { LicenseAuth(app_id: String, license: Secret, tenant_id: i64) "LicenseAuth" -> LicenseAuthOutput {
    0 "AppId" app_id, 1 "License" license, 2 "TenantId" tenant_id
} }

/// Response of [`LicenseAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseAuthOutput {
    pub code: Option<String>,
    pub data: Option<LicenseAuthData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { LicenseAuthOutput {
    0 "Code" code: String, 1 "Data" data: LicenseAuthData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`LicenseAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseAuthData {
    /// Secret.
    pub token: Option<Secret>,
}
model! { LicenseAuthData {
    0 "Token" token: Secret
} }

/// Queries avatar: `QueryAvatar` of `avatar` 2022-01-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/avatar/2022-01-30/QueryAvatar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatar {
    /// Required.
    pub code: String,
    /// Required.
    pub tenant_id: i64,
}
operation! { QueryAvatar(code: String, tenant_id: i64) "QueryAvatar" -> QueryAvatarOutput {
    0 "Code" code, 1 "TenantId" tenant_id
} }

/// Response of [`QueryAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarOutput {
    pub code: Option<String>,
    pub data: Option<QueryAvatarData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAvatarOutput {
    0 "Code" code: String, 1 "Data" data: QueryAvatarData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarData {
    pub all_locate_images: BTreeMap<String, Value>,
    pub avatar_type: Option<String>,
    pub description: Option<String>,
    pub image: Option<String>,
    pub make_fail_reason: Option<String>,
    pub make_stage: Option<String>,
    pub make_status: Option<String>,
    pub model_type: Option<String>,
    pub name: Option<String>,
    pub portrait: Option<String>,
    pub preview: Option<String>,
    pub supported_resolutions: Option<QueryAvatarSupportedResolutions>,
}
model! { QueryAvatarData {
    0 "AllLocateImages" all_locate_images: BTreeMap<String, Value>, 1 "AvatarType" avatar_type: String,
    2 "Description" description: String, 3 "Image" image: String, 4 "MakeFailReason" make_fail_reason: String,
    5 "MakeStage" make_stage: String, 6 "MakeStatus" make_status: String, 7 "ModelType" model_type: String,
    8 "Name" name: String, 9 "Portrait" portrait: String, 10 "Preview" preview: String,
    11 "SupportedResolutions" supported_resolutions: QueryAvatarSupportedResolutions
} }

/// In the response of [`QueryAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarSupportedResolutions {
    pub offline: Vec<QueryAvatarOffline>,
    pub online: Vec<QueryAvatarOnline>,
}
model! { QueryAvatarSupportedResolutions {
    0 "Offline" offline: Vec<QueryAvatarOffline>, 1 "Online" online: Vec<QueryAvatarOnline>
} }

/// In the response of [`QueryAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarOffline {
    pub desc: Option<String>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { QueryAvatarOffline {
    0 "Desc" desc: String, 1 "Height" height: i64, 2 "Width" width: i64
} }

/// In the response of [`QueryAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarOnline {
    pub desc: Option<String>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { QueryAvatarOnline {
    0 "Desc" desc: String, 1 "Height" height: i64, 2 "Width" width: i64
} }

/// Queries avatar list: `QueryAvatarList` of `avatar` 2022-01-30.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/avatar/2022-01-30/QueryAvatarList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarList {
    /// Required.
    pub model_type: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub tenant_id: i64,
}
operation! { QueryAvatarList(model_type: String, tenant_id: i64) "QueryAvatarList" -> QueryAvatarListOutput {
    0 "ModelType" model_type, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "TenantId" tenant_id
} }
paged! { QueryAvatarList: QueryAvatarListList = Number "PageNo", "Data.List" data.list, total "Data.TotalCount" }

/// Response of [`QueryAvatarList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarListOutput {
    pub code: Option<String>,
    pub data: Option<QueryAvatarListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAvatarListOutput {
    0 "Code" code: String, 1 "Data" data: QueryAvatarListData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryAvatarList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarListData {
    pub list: Vec<QueryAvatarListList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { QueryAvatarListData {
    0 "List" list: Vec<QueryAvatarListList>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`QueryAvatarList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarListList {
    pub avatar_type: Option<String>,
    pub code: Option<String>,
    pub description: Option<String>,
    pub image: Option<String>,
    pub make_fail_reason: Option<String>,
    pub make_stage: Option<String>,
    pub make_status: Option<String>,
    pub model_type: Option<String>,
    pub name: Option<String>,
    pub portrait: Option<String>,
    pub preview: Option<String>,
    pub supported_resolutions: Option<QueryAvatarListSupportedResolutions>,
}
model! { QueryAvatarListList {
    0 "AvatarType" avatar_type: String, 1 "Code" code: String, 2 "Description" description: String,
    3 "Image" image: String, 4 "MakeFailReason" make_fail_reason: String, 5 "MakeStage" make_stage: String,
    6 "MakeStatus" make_status: String, 7 "ModelType" model_type: String, 8 "Name" name: String,
    9 "Portrait" portrait: String, 10 "Preview" preview: String,
    11 "SupportedResolutions" supported_resolutions: QueryAvatarListSupportedResolutions
} }

/// In the response of [`QueryAvatarList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarListSupportedResolutions {
    pub offline: Vec<QueryAvatarListOffline>,
    pub online: Vec<QueryAvatarListOnline>,
}
model! { QueryAvatarListSupportedResolutions {
    0 "Offline" offline: Vec<QueryAvatarListOffline>, 1 "Online" online: Vec<QueryAvatarListOnline>
} }

/// In the response of [`QueryAvatarList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarListOffline {
    pub desc: Option<String>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { QueryAvatarListOffline {
    0 "Desc" desc: String, 1 "Height" height: i64, 2 "Width" width: i64
} }

/// In the response of [`QueryAvatarList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarListOnline {
    pub desc: Option<String>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { QueryAvatarListOnline {
    0 "Desc" desc: String, 1 "Height" height: i64, 2 "Width" width: i64
} }

/// Queries running instance: `QueryRunningInstance` of `avatar` 2022-01-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/avatar/2022-01-30/QueryRunningInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRunningInstance {
    /// Required.
    pub app: QueryRunningInstanceApp,
    pub session_id: Option<String>,
    /// Required.
    pub tenant_id: i64,
}
operation! { QueryRunningInstance(app: QueryRunningInstanceApp, tenant_id: i64)
    "QueryRunningInstance" -> QueryRunningInstanceOutput {
    0 "App" app, 1 "SessionId" session_id: String, 2 "TenantId" tenant_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`QueryRunningInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRunningInstanceApp {
    /// Required.
    pub app_id: Option<String>,
}
input! { QueryRunningInstanceApp(app_id: String) {
    0 "AppId" app_id: String
} }

/// Response of [`QueryRunningInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRunningInstanceOutput {
    pub code: Option<String>,
    pub data: Vec<QueryRunningInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRunningInstanceOutput {
    0 "Code" code: String, 1 "Data" data: Vec<QueryRunningInstanceData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryRunningInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRunningInstanceData {
    pub channel: Option<QueryRunningInstanceChannel>,
    pub session_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub user: Option<QueryRunningInstanceUser>,
}
model! { QueryRunningInstanceData {
    0 "Channel" channel: QueryRunningInstanceChannel, 1 "SessionId" session_id: String, 2 "Token" token: Secret,
    3 "User" user: QueryRunningInstanceUser
} }

/// In the response of [`QueryRunningInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRunningInstanceChannel {
    pub app_id: Option<String>,
    pub channel_id: Option<String>,
    pub expired_time: Option<String>,
    pub gslb: Vec<String>,
    pub nonce: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
    pub user_info_in_channel: Option<String>,
}
model! { QueryRunningInstanceChannel {
    0 "AppId" app_id: String, 1 "ChannelId" channel_id: String, 2 "ExpiredTime" expired_time: String,
    3 "Gslb" gslb: Vec<String>, 4 "Nonce" nonce: String, 5 "Token" token: Secret, 6 "Type" r#type: String,
    7 "UserId" user_id: String, 8 "UserInfoInChannel" user_info_in_channel: String
} }

/// In the response of [`QueryRunningInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRunningInstanceUser {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { QueryRunningInstanceUser {
    0 "UserId" user_id: String, 1 "UserName" user_name: String
} }

/// Queries timed reset operate status: `QueryTimedResetOperateStatus` of `avatar` 2022-01-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/avatar/2022-01-30/QueryTimedResetOperateStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTimedResetOperateStatus {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tenant_id: i64,
}
operation! { QueryTimedResetOperateStatus(instance_id: String, tenant_id: i64)
    "QueryTimedResetOperateStatus" -> QueryTimedResetOperateStatusOutput {
    0 "InstanceId" instance_id, 1 "TenantId" tenant_id
} }

/// Response of [`QueryTimedResetOperateStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTimedResetOperateStatusOutput {
    pub code: Option<String>,
    pub data: Option<QueryTimedResetOperateStatusData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryTimedResetOperateStatusOutput {
    0 "Code" code: String, 1 "Data" data: QueryTimedResetOperateStatusData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryTimedResetOperateStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTimedResetOperateStatusData {
    pub instance_id: Option<String>,
    pub status: Option<i64>,
    pub status_str: Option<String>,
    pub tenant_id: Option<String>,
}
model! { QueryTimedResetOperateStatusData {
    0 "InstanceId" instance_id: String, 1 "Status" status: i64, 2 "StatusStr" status_str: String,
    3 "TenantId" tenant_id: String
} }

/// Queries video task info: `QueryVideoTaskInfo` of `avatar` 2022-01-30.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/avatar/2022-01-30/QueryVideoTaskInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoTaskInfo {
    /// Required.
    pub app: QueryVideoTaskInfoApp,
    pub order_by_id: Option<String>,
    /// At least 1.
    pub page_no: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub status: Option<i64>,
    pub task_uuid: Option<String>,
    /// Required.
    pub tenant_id: i64,
    pub title: Option<String>,
    pub r#type: Option<i64>,
}
operation! { QueryVideoTaskInfo(app: QueryVideoTaskInfoApp, tenant_id: i64)
    "QueryVideoTaskInfo" -> QueryVideoTaskInfoOutput {
    0 "App" app, 1 "OrderById" order_by_id: String, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "Status" status: i64, 5 "TaskUuid" task_uuid: String, 6 "TenantId" tenant_id, 7 "Title" title: String,
    8 "Type" r#type: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }
paged! { QueryVideoTaskInfo: QueryVideoTaskInfoList = Number "PageNo", "Data.List" data.list, total "Data.TotalCount" }

/// In the request of [`QueryVideoTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoTaskInfoApp {
    /// Required.
    pub app_id: Option<String>,
}
input! { QueryVideoTaskInfoApp(app_id: String) {
    0 "AppId" app_id: String
} }

/// Response of [`QueryVideoTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoTaskInfoOutput {
    pub code: Option<String>,
    pub data: Option<QueryVideoTaskInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryVideoTaskInfoOutput {
    0 "Code" code: String, 1 "Data" data: QueryVideoTaskInfoData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryVideoTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoTaskInfoData {
    pub list: Vec<QueryVideoTaskInfoList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryVideoTaskInfoData {
    0 "List" list: Vec<QueryVideoTaskInfoList>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`QueryVideoTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoTaskInfoList {
    pub status: Option<i64>,
    pub task_result: Option<QueryVideoTaskInfoTaskResult>,
    pub task_uuid: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<i64>,
}
model! { QueryVideoTaskInfoList {
    0 "Status" status: i64, 1 "TaskResult" task_result: QueryVideoTaskInfoTaskResult, 2 "TaskUuid" task_uuid: String,
    3 "Title" title: String, 4 "Type" r#type: i64
} }

/// In the response of [`QueryVideoTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoTaskInfoTaskResult {
    pub alpha_url: Option<String>,
    pub attachment_url: Option<String>,
    pub fail_code: Option<String>,
    pub fail_reason: Option<String>,
    pub preview_pic: Option<String>,
    pub subtitles_url: Option<String>,
    pub video_duration: Option<i64>,
    pub video_url: Option<String>,
    pub word_subtitles_url: Option<String>,
}
model! { QueryVideoTaskInfoTaskResult {
    0 "AlphaUrl" alpha_url: String, 1 "AttachmentUrl" attachment_url: String, 2 "FailCode" fail_code: String,
    3 "FailReason" fail_reason: String, 4 "PreviewPic" preview_pic: String, 5 "SubtitlesUrl" subtitles_url: String,
    6 "VideoDuration" video_duration: i64, 7 "VideoUrl" video_url: String,
    8 "WordSubtitlesUrl" word_subtitles_url: String
} }

/// `Render3dAvatar` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/Render3dAvatar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Render3dAvatar {
    /// Required.
    pub app_id: String,
    /// Required.
    pub code: String,
    /// Required.
    pub tenant_id: i64,
}
operation! { Render3dAvatar(app_id: String, code: String, tenant_id: i64) "Render3dAvatar" -> Render3dAvatarOutput {
    0 "AppId" app_id, 1 "Code" code, 2 "TenantId" tenant_id
} }

/// Response of [`Render3dAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Render3dAvatarOutput {
    pub code: Option<String>,
    pub data: Option<Render3dAvatarData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { Render3dAvatarOutput {
    0 "Code" code: String, 1 "Data" data: Render3dAvatarData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`Render3dAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Render3dAvatarData {
    pub render_data: Option<String>,
}
model! { Render3dAvatarData {
    0 "RenderData" render_data: String
} }

/// Sends command: `SendCommand` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/SendCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCommand {
    /// Required.
    pub code: String,
    pub content: Option<BTreeMap<String, Value>>,
    pub feedback: Option<bool>,
    /// Required.
    pub session_id: String,
    /// Required.
    pub tenant_id: i64,
    /// Required.
    pub unique_code: String,
}
operation! { SendCommand(code: String, session_id: String, tenant_id: i64, unique_code: String)
    "SendCommand" -> SendCommandOutput {
    0 "Code" code, 1 "Content" content: BTreeMap<String, Value>, 2 "Feedback" feedback: bool, 3 "SessionId" session_id,
    4 "TenantId" tenant_id, 5 "UniqueCode" unique_code
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`SendCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCommandOutput {
    pub code: Option<String>,
    pub data: Option<SendCommandData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SendCommandOutput {
    0 "Code" code: String, 1 "Data" data: SendCommandData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`SendCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCommandData {
    pub session_id: Option<String>,
    pub unique_code: Option<String>,
}
model! { SendCommandData {
    0 "SessionId" session_id: String, 1 "UniqueCode" unique_code: String
} }

/// Sends message: `SendMessage` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/SendMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessage {
    pub feedback: Option<bool>,
    pub session_id: Option<String>,
    pub stream_extension: Option<SendMessageStreamExtension>,
    pub tenant_id: Option<i64>,
    pub text_request: Option<SendMessageTextRequest>,
    pub vaml_request: Option<SendMessageVAMLRequest>,
}
operation! { SendMessage() "SendMessage" -> SendMessageOutput {
    0 "Feedback" feedback: bool, 1 "SessionId" session_id: String,
    2 "StreamExtension" stream_extension: SendMessageStreamExtension, 3 "TenantId" tenant_id: i64,
    4 "TextRequest" text_request: SendMessageTextRequest, 5 "VAMLRequest" vaml_request: SendMessageVAMLRequest
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`SendMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageStreamExtension {
    pub index: Option<i64>,
    pub is_stream: Option<bool>,
    pub position: Option<String>,
}
input! { SendMessageStreamExtension() {
    0 "Index" index: i64, 1 "IsStream" is_stream: bool, 2 "Position" position: String
} }

/// In the request of [`SendMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageTextRequest {
    pub command_type: Option<String>,
    pub id: Option<String>,
    pub speech_text: Option<String>,
    pub interrupt: Option<bool>,
}
input! { SendMessageTextRequest() {
    0 "CommandType" command_type: String, 1 "Id" id: String, 2 "SpeechText" speech_text: String,
    3 "interrupt" interrupt: bool
} }

/// In the request of [`SendMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageVAMLRequest {
    pub code: Option<String>,
    pub vaml: Option<String>,
}
input! { SendMessageVAMLRequest() {
    0 "Code" code: String, 1 "Vaml" vaml: String
} }

/// Response of [`SendMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageOutput {
    pub code: Option<String>,
    pub data: Option<SendMessageData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SendMessageOutput {
    0 "Code" code: String, 1 "Data" data: SendMessageData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`SendMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageData {
    pub request_id: Option<String>,
    pub session_id: Option<String>,
}
model! { SendMessageData {
    0 "RequestId" request_id: String, 1 "SessionId" session_id: String
} }

/// Sends text: `SendText` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/SendText>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendText {
    pub feedback: Option<bool>,
    pub interrupt: Option<bool>,
    /// Required.
    pub session_id: String,
    pub stream_extension: Option<SendTextStreamExtension>,
    /// Required.
    pub tenant_id: i64,
    /// Required.
    pub text: String,
    /// Required.
    pub unique_code: String,
}
operation! { SendText(session_id: String, tenant_id: i64, text: String, unique_code: String)
    "SendText" -> SendTextOutput {
    0 "Feedback" feedback: bool, 1 "Interrupt" interrupt: bool, 2 "SessionId" session_id,
    3 "StreamExtension" stream_extension: SendTextStreamExtension, 4 "TenantId" tenant_id, 5 "Text" text,
    6 "UniqueCode" unique_code
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`SendText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendTextStreamExtension {
    pub index: Option<i64>,
    pub is_stream: Option<bool>,
    pub position: Option<String>,
}
input! { SendTextStreamExtension() {
    0 "Index" index: i64, 1 "IsStream" is_stream: bool, 2 "Position" position: String
} }

/// Response of [`SendText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendTextOutput {
    pub code: Option<String>,
    pub data: Option<SendTextData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SendTextOutput {
    0 "Code" code: String, 1 "Data" data: SendTextData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`SendText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendTextData {
    pub session_id: Option<String>,
    pub unique_code: Option<String>,
}
model! { SendTextData {
    0 "SessionId" session_id: String, 1 "UniqueCode" unique_code: String
} }

/// Sends vaml: `SendVaml` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/SendVaml>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendVaml {
    /// Required.
    pub session_id: String,
    /// Required.
    pub tenant_id: i64,
    /// Required.
    pub vaml: String,
}
operation! { SendVaml(session_id: String, tenant_id: i64, vaml: String) "SendVaml" -> SendVamlOutput {
    0 "SessionId" session_id, 1 "TenantId" tenant_id, 2 "Vaml" vaml
} }

/// Response of [`SendVaml`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendVamlOutput {
    pub code: Option<String>,
    pub data: Option<SendVamlData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SendVamlOutput {
    0 "Code" code: String, 1 "Data" data: SendVamlData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`SendVaml`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendVamlData {
    pub session_id: Option<String>,
    pub unique_code: Option<String>,
}
model! { SendVamlData {
    0 "SessionId" session_id: String, 1 "UniqueCode" unique_code: String
} }

/// Starts instance: `StartInstance` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/StartInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstance {
    pub app: Option<StartInstanceApp>,
    pub biz_id: Option<String>,
    pub channel: Option<StartInstanceChannel>,
    pub command_request: Option<StartInstanceCommandRequest>,
    pub tenant_id: Option<i64>,
    pub text_request: Option<StartInstanceTextRequest>,
    pub user: Option<StartInstanceUser>,
}
operation! { StartInstance() "StartInstance" -> StartInstanceOutput {
    0 "App" app: StartInstanceApp, 1 "BizId" biz_id: String, 2 "Channel" channel: StartInstanceChannel,
    3 "CommandRequest" command_request: StartInstanceCommandRequest, 4 "TenantId" tenant_id: i64,
    5 "TextRequest" text_request: StartInstanceTextRequest, 6 "User" user: StartInstanceUser
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json)
] }

/// In the request of [`StartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceApp {
    pub app_id: Option<String>,
}
input! { StartInstanceApp() {
    0 "AppId" app_id: String
} }

/// In the request of [`StartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceChannel {
    pub req_config: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
}
input! { StartInstanceChannel() {
    0 "ReqConfig" req_config: BTreeMap<String, Value>, 1 "Type" r#type: String
} }

/// In the request of [`StartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceCommandRequest {
    pub alpha_switch: Option<bool>,
    pub back_ground_image_url: Option<String>,
    pub locate: Option<i64>,
}
input! { StartInstanceCommandRequest() {
    0 "AlphaSwitch" alpha_switch: bool, 1 "BackGroundImageUrl" back_ground_image_url: String, 2 "Locate" locate: i64
} }

/// In the request of [`StartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceTextRequest {
    pub pitch_rate: Option<i64>,
    pub speech_rate: Option<i64>,
    pub voice: Option<String>,
    pub volume: Option<i64>,
}
input! { StartInstanceTextRequest() {
    0 "PitchRate" pitch_rate: i64, 1 "SpeechRate" speech_rate: i64, 2 "Voice" voice: String, 3 "Volume" volume: i64
} }

/// In the request of [`StartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceUser {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
input! { StartInstanceUser() {
    0 "UserId" user_id: String, 1 "UserName" user_name: String
} }

/// Response of [`StartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceOutput {
    pub code: Option<String>,
    pub data: Option<StartInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StartInstanceOutput {
    0 "Code" code: String, 1 "Data" data: StartInstanceData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`StartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceData {
    pub channel: Option<StartInstanceDataChannel>,
    pub request_id: Option<String>,
    pub session_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { StartInstanceData {
    0 "Channel" channel: StartInstanceDataChannel, 1 "RequestId" request_id: String, 2 "SessionId" session_id: String,
    3 "Token" token: Secret
} }

/// In the response of [`StartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceDataChannel {
    pub app_id: Option<String>,
    pub channel_id: Option<String>,
    pub expired_time: Option<String>,
    pub gslb: Vec<String>,
    pub nonce: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
    pub user_info_in_channel: Option<String>,
}
model! { StartInstanceDataChannel {
    0 "AppId" app_id: String, 1 "ChannelId" channel_id: String, 2 "ExpiredTime" expired_time: String,
    3 "Gslb" gslb: Vec<String>, 4 "Nonce" nonce: String, 5 "Token" token: Secret, 6 "Type" r#type: String,
    7 "UserId" user_id: String, 8 "UserInfoInChannel" user_info_in_channel: String
} }

/// Starts timed reset operate: `StartTimedResetOperate` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/StartTimedResetOperate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTimedResetOperate {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tenant_id: i64,
}
operation! { StartTimedResetOperate(instance_id: String, tenant_id: i64)
    "StartTimedResetOperate" -> StartTimedResetOperateOutput {
    0 "InstanceId" instance_id, 1 "TenantId" tenant_id
} }

/// Response of [`StartTimedResetOperate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTimedResetOperateOutput {
    pub code: Option<String>,
    pub data: Option<StartTimedResetOperateData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StartTimedResetOperateOutput {
    0 "Code" code: String, 1 "Data" data: StartTimedResetOperateData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`StartTimedResetOperate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTimedResetOperateData {
    pub instance_id: Option<String>,
    pub tenant_id: Option<i64>,
}
model! { StartTimedResetOperateData {
    0 "InstanceId" instance_id: String, 1 "TenantId" tenant_id: i64
} }

/// Stops instance: `StopInstance` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/StopInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstance {
    pub session_id: Option<String>,
    pub tenant_id: Option<i64>,
}
operation! { StopInstance() "StopInstance" -> StopInstanceOutput {
    0 "SessionId" session_id: String, 1 "TenantId" tenant_id: i64
} }

/// Response of [`StopInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstanceOutput {
    pub code: Option<String>,
    pub data: Option<StopInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StopInstanceOutput {
    0 "Code" code: String, 1 "Data" data: StopInstanceData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`StopInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstanceData {
    pub request_id: Option<String>,
    pub session_id: Option<String>,
}
model! { StopInstanceData {
    0 "RequestId" request_id: String, 1 "SessionId" session_id: String
} }

/// Submits audio to2d avatar video task: `SubmitAudioTo2DAvatarVideoTask` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/SubmitAudioTo2DAvatarVideoTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo2DAvatarVideoTask {
    /// Required.
    pub app: SubmitAudioTo2DAvatarVideoTaskApp,
    pub audio_info: Option<SubmitAudioTo2DAvatarVideoTaskAudioInfo>,
    pub avatar_info: Option<SubmitAudioTo2DAvatarVideoTaskAvatarInfo>,
    pub callback: Option<bool>,
    pub callback_params: Option<String>,
    pub ext_params: Option<String>,
    /// Required.
    pub tenant_id: i64,
    /// Required.
    pub title: String,
    /// Required.
    pub url: String,
    pub video_info: Option<SubmitAudioTo2DAvatarVideoTaskVideoInfo>,
}
operation! {
    SubmitAudioTo2DAvatarVideoTask(app: SubmitAudioTo2DAvatarVideoTaskApp, tenant_id: i64, title: String, url: String)
    "SubmitAudioTo2DAvatarVideoTask" -> SubmitAudioTo2DAvatarVideoTaskOutput {
    0 "App" app, 1 "AudioInfo" audio_info: SubmitAudioTo2DAvatarVideoTaskAudioInfo,
    2 "AvatarInfo" avatar_info: SubmitAudioTo2DAvatarVideoTaskAvatarInfo, 3 "Callback" callback: bool,
    4 "CallbackParams" callback_params: String, 5 "ExtParams" ext_params: String, 6 "TenantId" tenant_id,
    7 "Title" title, 8 "Url" url, 9 "VideoInfo" video_info: SubmitAudioTo2DAvatarVideoTaskVideoInfo
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`SubmitAudioTo2DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo2DAvatarVideoTaskApp {
    /// Required.
    pub app_id: Option<String>,
}
input! { SubmitAudioTo2DAvatarVideoTaskApp(app_id: String) {
    0 "AppId" app_id: String
} }

/// In the request of [`SubmitAudioTo2DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo2DAvatarVideoTaskAudioInfo {
    pub sample_rate: Option<i64>,
}
input! { SubmitAudioTo2DAvatarVideoTaskAudioInfo() {
    0 "SampleRate" sample_rate: i64
} }

/// In the request of [`SubmitAudioTo2DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo2DAvatarVideoTaskAvatarInfo {
    pub code: Option<String>,
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
input! { SubmitAudioTo2DAvatarVideoTaskAvatarInfo() {
    0 "Code" code: String, 1 "Height" height: i64, 2 "Width" width: i64, 3 "X" x: i64, 4 "Y" y: i64
} }

/// In the request of [`SubmitAudioTo2DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo2DAvatarVideoTaskVideoInfo {
    pub alpha_format: Option<i64>,
    pub background_image_url: Option<String>,
    pub is_alpha: Option<bool>,
    pub resolution: Option<i64>,
}
input! { SubmitAudioTo2DAvatarVideoTaskVideoInfo() {
    0 "AlphaFormat" alpha_format: i64, 1 "BackgroundImageUrl" background_image_url: String, 2 "IsAlpha" is_alpha: bool,
    3 "Resolution" resolution: i64
} }

/// Response of [`SubmitAudioTo2DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo2DAvatarVideoTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitAudioTo2DAvatarVideoTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitAudioTo2DAvatarVideoTaskOutput {
    0 "Code" code: String, 1 "Data" data: SubmitAudioTo2DAvatarVideoTaskData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`SubmitAudioTo2DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo2DAvatarVideoTaskData {
    pub task_uuid: Option<String>,
}
model! { SubmitAudioTo2DAvatarVideoTaskData {
    0 "TaskUuid" task_uuid: String
} }

/// Submits audio to3d avatar video task: `SubmitAudioTo3DAvatarVideoTask` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/SubmitAudioTo3DAvatarVideoTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo3DAvatarVideoTask {
    /// Required.
    pub app: SubmitAudioTo3DAvatarVideoTaskApp,
    pub audio_info: Option<SubmitAudioTo3DAvatarVideoTaskAudioInfo>,
    pub avatar_info: Option<SubmitAudioTo3DAvatarVideoTaskAvatarInfo>,
    pub callback: Option<bool>,
    pub callback_params: Option<String>,
    pub ext_params: Option<String>,
    /// Required.
    pub tenant_id: i64,
    /// Required.
    pub title: String,
    /// Required.
    pub url: String,
    pub video_info: Option<SubmitAudioTo3DAvatarVideoTaskVideoInfo>,
}
operation! {
    SubmitAudioTo3DAvatarVideoTask(app: SubmitAudioTo3DAvatarVideoTaskApp, tenant_id: i64, title: String, url: String)
    "SubmitAudioTo3DAvatarVideoTask" -> SubmitAudioTo3DAvatarVideoTaskOutput {
    0 "App" app, 1 "AudioInfo" audio_info: SubmitAudioTo3DAvatarVideoTaskAudioInfo,
    2 "AvatarInfo" avatar_info: SubmitAudioTo3DAvatarVideoTaskAvatarInfo, 3 "Callback" callback: bool,
    4 "CallbackParams" callback_params: String, 5 "ExtParams" ext_params: String, 6 "TenantId" tenant_id,
    7 "Title" title, 8 "Url" url, 9 "VideoInfo" video_info: SubmitAudioTo3DAvatarVideoTaskVideoInfo
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`SubmitAudioTo3DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo3DAvatarVideoTaskApp {
    /// Required.
    pub app_id: Option<String>,
}
input! { SubmitAudioTo3DAvatarVideoTaskApp(app_id: String) {
    0 "AppId" app_id: String
} }

/// In the request of [`SubmitAudioTo3DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo3DAvatarVideoTaskAudioInfo {
    pub sample_rate: Option<i64>,
}
input! { SubmitAudioTo3DAvatarVideoTaskAudioInfo() {
    0 "SampleRate" sample_rate: i64
} }

/// In the request of [`SubmitAudioTo3DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo3DAvatarVideoTaskAvatarInfo {
    pub angle: Option<i64>,
    pub code: Option<String>,
    pub industry_code: Option<String>,
    pub locate: Option<i64>,
}
input! { SubmitAudioTo3DAvatarVideoTaskAvatarInfo() {
    0 "Angle" angle: i64, 1 "Code" code: String, 2 "IndustryCode" industry_code: String, 3 "Locate" locate: i64
} }

/// In the request of [`SubmitAudioTo3DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo3DAvatarVideoTaskVideoInfo {
    pub alpha_format: Option<i64>,
    pub background_image_url: Option<String>,
    pub is_alpha: Option<bool>,
    pub resolution: Option<i64>,
}
input! { SubmitAudioTo3DAvatarVideoTaskVideoInfo() {
    0 "AlphaFormat" alpha_format: i64, 1 "BackgroundImageUrl" background_image_url: String, 2 "IsAlpha" is_alpha: bool,
    3 "Resolution" resolution: i64
} }

/// Response of [`SubmitAudioTo3DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo3DAvatarVideoTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitAudioTo3DAvatarVideoTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitAudioTo3DAvatarVideoTaskOutput {
    0 "Code" code: String, 1 "Data" data: SubmitAudioTo3DAvatarVideoTaskData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`SubmitAudioTo3DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo3DAvatarVideoTaskData {
    pub task_uuid: Option<String>,
}
model! { SubmitAudioTo3DAvatarVideoTaskData {
    0 "TaskUuid" task_uuid: String
} }

/// Submits avatar video task: `SubmitAvatarVideoTask` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/SubmitAvatarVideoTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAvatarVideoTask {
    /// Required.
    pub app: SubmitAvatarVideoTaskApp,
    pub callback: Option<bool>,
    pub callback_params: Option<String>,
    pub ext_params: Option<String>,
    /// Required.
    pub tenant_id: i64,
    /// Required.
    pub title: String,
    /// Required.
    pub video_params: String,
}
operation! { SubmitAvatarVideoTask(app: SubmitAvatarVideoTaskApp, tenant_id: i64, title: String, video_params: String)
    "SubmitAvatarVideoTask" -> SubmitAvatarVideoTaskOutput {
    0 "App" app, 1 "Callback" callback: bool, 2 "CallbackParams" callback_params: String,
    3 "ExtParams" ext_params: String, 4 "TenantId" tenant_id, 5 "Title" title, 6 "VideoParams" video_params
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`SubmitAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAvatarVideoTaskApp {
    /// Required.
    pub app_id: Option<String>,
}
input! { SubmitAvatarVideoTaskApp(app_id: String) {
    0 "AppId" app_id: String
} }

/// Response of [`SubmitAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAvatarVideoTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitAvatarVideoTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitAvatarVideoTaskOutput {
    0 "Code" code: String, 1 "Data" data: SubmitAvatarVideoTaskData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`SubmitAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAvatarVideoTaskData {
    pub task_uuid: Option<String>,
}
model! { SubmitAvatarVideoTaskData {
    0 "TaskUuid" task_uuid: String
} }

/// Submits text to2d avatar video task: `SubmitTextTo2DAvatarVideoTask` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/SubmitTextTo2DAvatarVideoTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo2DAvatarVideoTask {
    /// Required.
    pub app: SubmitTextTo2DAvatarVideoTaskApp,
    pub audio_info: Option<SubmitTextTo2DAvatarVideoTaskAudioInfo>,
    pub avatar_info: Option<SubmitTextTo2DAvatarVideoTaskAvatarInfo>,
    pub callback: Option<bool>,
    pub callback_params: Option<String>,
    pub ext_params: Option<String>,
    /// Required.
    pub tenant_id: i64,
    /// Required.
    pub text: String,
    /// Required.
    pub title: String,
    pub video_info: Option<SubmitTextTo2DAvatarVideoTaskVideoInfo>,
}
operation! {
    SubmitTextTo2DAvatarVideoTask(app: SubmitTextTo2DAvatarVideoTaskApp, tenant_id: i64, text: String, title: String)
    "SubmitTextTo2DAvatarVideoTask" -> SubmitTextTo2DAvatarVideoTaskOutput {
    0 "App" app, 1 "AudioInfo" audio_info: SubmitTextTo2DAvatarVideoTaskAudioInfo,
    2 "AvatarInfo" avatar_info: SubmitTextTo2DAvatarVideoTaskAvatarInfo, 3 "Callback" callback: bool,
    4 "CallbackParams" callback_params: String, 5 "ExtParams" ext_params: String, 6 "TenantId" tenant_id, 7 "Text" text,
    8 "Title" title, 9 "VideoInfo" video_info: SubmitTextTo2DAvatarVideoTaskVideoInfo
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`SubmitTextTo2DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo2DAvatarVideoTaskApp {
    /// Required.
    pub app_id: Option<String>,
}
input! { SubmitTextTo2DAvatarVideoTaskApp(app_id: String) {
    0 "AppId" app_id: String
} }

/// In the request of [`SubmitTextTo2DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo2DAvatarVideoTaskAudioInfo {
    pub pitch_rate: Option<i64>,
    pub sample_rate: Option<i64>,
    pub speech_rate: Option<i64>,
    pub voice: Option<String>,
    pub volume: Option<i64>,
}
input! { SubmitTextTo2DAvatarVideoTaskAudioInfo() {
    0 "PitchRate" pitch_rate: i64, 1 "SampleRate" sample_rate: i64, 2 "SpeechRate" speech_rate: i64,
    3 "Voice" voice: String, 4 "Volume" volume: i64
} }

/// In the request of [`SubmitTextTo2DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo2DAvatarVideoTaskAvatarInfo {
    pub code: Option<String>,
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
input! { SubmitTextTo2DAvatarVideoTaskAvatarInfo() {
    0 "Code" code: String, 1 "Height" height: i64, 2 "Width" width: i64, 3 "X" x: i64, 4 "Y" y: i64
} }

/// In the request of [`SubmitTextTo2DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo2DAvatarVideoTaskVideoInfo {
    pub alpha_format: Option<i64>,
    pub background_image_url: Option<String>,
    pub is_alpha: Option<bool>,
    /// Deprecated.
    pub is_subtitles: Option<bool>,
    pub resolution: Option<i64>,
    pub subtitle_embedded: Option<bool>,
    pub subtitle_style: Option<SubmitTextTo2DAvatarVideoTaskSubtitleStyle>,
}
input! { SubmitTextTo2DAvatarVideoTaskVideoInfo() {
    0 "AlphaFormat" alpha_format: i64, 1 "BackgroundImageUrl" background_image_url: String, 2 "IsAlpha" is_alpha: bool,
    3 "IsSubtitles" is_subtitles: bool, 4 "Resolution" resolution: i64, 5 "SubtitleEmbedded" subtitle_embedded: bool,
    6 "SubtitleStyle" subtitle_style: SubmitTextTo2DAvatarVideoTaskSubtitleStyle
} }

/// In the request of [`SubmitTextTo2DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo2DAvatarVideoTaskSubtitleStyle {
    pub color: Option<String>,
    pub name: Option<String>,
    pub outline_color: Option<String>,
    pub size: Option<i64>,
    pub y: Option<i64>,
}
input! { SubmitTextTo2DAvatarVideoTaskSubtitleStyle() {
    0 "Color" color: String, 1 "Name" name: String, 2 "OutlineColor" outline_color: String, 3 "Size" size: i64,
    4 "Y" y: i64
} }

/// Response of [`SubmitTextTo2DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo2DAvatarVideoTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitTextTo2DAvatarVideoTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitTextTo2DAvatarVideoTaskOutput {
    0 "Code" code: String, 1 "Data" data: SubmitTextTo2DAvatarVideoTaskData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`SubmitTextTo2DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo2DAvatarVideoTaskData {
    pub task_uuid: Option<String>,
}
model! { SubmitTextTo2DAvatarVideoTaskData {
    0 "TaskUuid" task_uuid: String
} }

/// Submits text to3d avatar video task: `SubmitTextTo3DAvatarVideoTask` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/SubmitTextTo3DAvatarVideoTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo3DAvatarVideoTask {
    /// Required.
    pub app: SubmitTextTo3DAvatarVideoTaskApp,
    pub audio_info: Option<SubmitTextTo3DAvatarVideoTaskAudioInfo>,
    pub avatar_info: Option<SubmitTextTo3DAvatarVideoTaskAvatarInfo>,
    pub callback: Option<bool>,
    pub callback_params: Option<String>,
    pub ext_params: Option<String>,
    /// Required.
    pub tenant_id: i64,
    /// Required.
    pub text: String,
    /// Required.
    pub title: String,
    pub video_info: Option<SubmitTextTo3DAvatarVideoTaskVideoInfo>,
}
operation! {
    SubmitTextTo3DAvatarVideoTask(app: SubmitTextTo3DAvatarVideoTaskApp, tenant_id: i64, text: String, title: String)
    "SubmitTextTo3DAvatarVideoTask" -> SubmitTextTo3DAvatarVideoTaskOutput {
    0 "App" app, 1 "AudioInfo" audio_info: SubmitTextTo3DAvatarVideoTaskAudioInfo,
    2 "AvatarInfo" avatar_info: SubmitTextTo3DAvatarVideoTaskAvatarInfo, 3 "Callback" callback: bool,
    4 "CallbackParams" callback_params: String, 5 "ExtParams" ext_params: String, 6 "TenantId" tenant_id, 7 "Text" text,
    8 "Title" title, 9 "VideoInfo" video_info: SubmitTextTo3DAvatarVideoTaskVideoInfo
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`SubmitTextTo3DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo3DAvatarVideoTaskApp {
    /// Required.
    pub app_id: Option<String>,
}
input! { SubmitTextTo3DAvatarVideoTaskApp(app_id: String) {
    0 "AppId" app_id: String
} }

/// In the request of [`SubmitTextTo3DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo3DAvatarVideoTaskAudioInfo {
    pub pitch_rate: Option<i64>,
    pub sample_rate: Option<i64>,
    pub speech_rate: Option<i64>,
    pub voice: Option<String>,
    pub volume: Option<i64>,
}
input! { SubmitTextTo3DAvatarVideoTaskAudioInfo() {
    0 "PitchRate" pitch_rate: i64, 1 "SampleRate" sample_rate: i64, 2 "SpeechRate" speech_rate: i64,
    3 "Voice" voice: String, 4 "Volume" volume: i64
} }

/// In the request of [`SubmitTextTo3DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo3DAvatarVideoTaskAvatarInfo {
    pub angle: Option<i64>,
    pub code: Option<String>,
    pub industry_code: Option<String>,
    pub locate: Option<i64>,
}
input! { SubmitTextTo3DAvatarVideoTaskAvatarInfo() {
    0 "Angle" angle: i64, 1 "Code" code: String, 2 "IndustryCode" industry_code: String, 3 "Locate" locate: i64
} }

/// In the request of [`SubmitTextTo3DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo3DAvatarVideoTaskVideoInfo {
    pub alpha_format: Option<i64>,
    pub background_image_url: Option<String>,
    pub is_alpha: Option<bool>,
    /// Deprecated.
    pub is_subtitles: Option<bool>,
    /// Required.
    pub resolution: Option<i64>,
    pub subtitle_embedded: Option<bool>,
    pub subtitle_style: Option<SubmitTextTo3DAvatarVideoTaskSubtitleStyle>,
}
input! { SubmitTextTo3DAvatarVideoTaskVideoInfo(resolution: i64) {
    0 "AlphaFormat" alpha_format: i64, 1 "BackgroundImageUrl" background_image_url: String, 2 "IsAlpha" is_alpha: bool,
    3 "IsSubtitles" is_subtitles: bool, 4 "Resolution" resolution: i64, 5 "SubtitleEmbedded" subtitle_embedded: bool,
    6 "SubtitleStyle" subtitle_style: SubmitTextTo3DAvatarVideoTaskSubtitleStyle
} }

/// In the request of [`SubmitTextTo3DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo3DAvatarVideoTaskSubtitleStyle {
    pub color: Option<String>,
    pub name: Option<String>,
    pub outline_color: Option<String>,
    pub size: Option<i64>,
    pub y: Option<i64>,
}
input! { SubmitTextTo3DAvatarVideoTaskSubtitleStyle() {
    0 "Color" color: String, 1 "Name" name: String, 2 "OutlineColor" outline_color: String, 3 "Size" size: i64,
    4 "Y" y: i64
} }

/// Response of [`SubmitTextTo3DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo3DAvatarVideoTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitTextTo3DAvatarVideoTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitTextTo3DAvatarVideoTaskOutput {
    0 "Code" code: String, 1 "Data" data: SubmitTextTo3DAvatarVideoTaskData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`SubmitTextTo3DAvatarVideoTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo3DAvatarVideoTaskData {
    pub task_uuid: Option<String>,
}
model! { SubmitTextTo3DAvatarVideoTaskData {
    0 "TaskUuid" task_uuid: String
} }

/// `Update2dAvatar` of `avatar` 2022-01-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/avatar/2022-01-30/Update2dAvatar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update2dAvatar {
    pub callback: Option<bool>,
    /// Required.
    pub code: String,
    pub description: Option<String>,
    pub image: Option<String>,
    pub name: Option<String>,
    pub orientation: Option<i64>,
    pub portrait: Option<String>,
    /// Required.
    pub tenant_id: i64,
    pub transparent: Option<bool>,
    pub video: Option<String>,
}
operation! { Update2dAvatar(code: String, tenant_id: i64) "Update2dAvatar" -> Update2dAvatarOutput {
    0 "Callback" callback: bool, 1 "Code" code, 2 "Description" description: String, 3 "Image" image: String,
    4 "Name" name: String, 5 "Orientation" orientation: i64, 6 "Portrait" portrait: String, 7 "TenantId" tenant_id,
    8 "Transparent" transparent: bool, 9 "Video" video: String
} }

/// Response of [`Update2dAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update2dAvatarOutput {
    pub code: Option<String>,
    pub data: Option<Update2dAvatarData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { Update2dAvatarOutput {
    0 "Code" code: String, 1 "Data" data: Update2dAvatarData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`Update2dAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update2dAvatarData {
    pub code: Option<String>,
}
model! { Update2dAvatarData {
    0 "Code" code: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CancelVideoTask, ClientAuth, ClientStart, ClientUnbindDevice, CloseTimedResetOperate, ConfirmAvatar2dTrain,
    Create2dAvatar, DeleteAvatar, DuplexDecision, GetVideoTaskInfo, LicenseAuth, QueryAvatar, QueryAvatarList,
    QueryRunningInstance, QueryTimedResetOperateStatus, QueryVideoTaskInfo, Render3dAvatar, SendCommand, SendMessage,
    SendText, SendVaml, StartInstance, StartTimedResetOperate, StopInstance, SubmitAudioTo2DAvatarVideoTask,
    SubmitAudioTo3DAvatarVideoTask, SubmitAvatarVideoTask, SubmitTextTo2DAvatarVideoTask, SubmitTextTo3DAvatarVideoTask,
    Update2dAvatar
}
