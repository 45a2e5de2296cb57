//! `avatar` 2022-01-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-zhangjiakou", "avatar.cn-zhangjiakou.aliyuncs.com")],
    vpc: &[],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "avatar", version: "2022-01-30", code: "avatar", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelVideoTask {
    pub app: CancelVideoTaskApp,
    pub task_uuid: String,
    pub tenant_id: i64,
}
operation! { CancelVideoTask(app: CancelVideoTaskApp, task_uuid: String, tenant_id: i64)
    "CancelVideoTask" -> CancelVideoTaskOutput {
    0 "App" app, 1 "TaskUuid" task_uuid, 2 "TenantId" tenant_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelVideoTaskApp {
    pub app_id: Option<String>,
}
input! { CancelVideoTaskApp(app_id: String) {
    0 "AppId" app_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelVideoTaskOutput {
    pub code: Option<String>,
    pub data: Option<CancelVideoTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelVideoTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelVideoTaskData {
    pub fail_reason: Option<String>,
    pub is_cancel: Option<bool>,
    pub task_uuid: Option<String>,
}
model! { CancelVideoTaskData {
    0 "FailReason" fail_reason, 1 "IsCancel" is_cancel, 2 "TaskUuid" task_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientAuth {
    pub app_id: String,
    pub device_id: String,
    pub device_info: Option<String>,
    pub device_type: String,
    pub license: Secret,
    pub tenant_id: i64,
}

/// What [`ClientAuth::new`] takes.
pub struct ClientAuthRequired {
    pub app_id: String,
    pub device_id: String,
    pub device_type: String,
    pub license: Secret,
    pub tenant_id: i64,
}
operation! { ClientAuth{ClientAuthRequired: app_id, device_id, device_type, license, tenant_id}
    "ClientAuth" -> ClientAuthOutput {
    0 "AppId" app_id, 1 "DeviceId" device_id, 2 "DeviceInfo" device_info: String, 3 "DeviceType" device_type,
    4 "License" license, 5 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientAuthOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ClientAuthOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientStart {
    pub app_id: String,
    pub tenant_id: i64,
}
operation! { ClientStart(app_id: String, tenant_id: i64) "ClientStart" -> ClientStartOutput {
    0 "AppId" app_id, 1 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientStartOutput {
    pub code: Option<String>,
    pub data: Option<ClientStartData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ClientStartOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientStartData {
    pub im_token: Option<Secret>,
}
model! { ClientStartData {
    0 "ImToken" im_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientUnbindDevice {
    pub device_id: Option<String>,
    pub tenant_id: Option<i64>,
}
operation! { ClientUnbindDevice() "ClientUnbindDevice" -> ClientUnbindDeviceOutput {
    0 "DeviceId" device_id: String, 1 "TenantId" tenant_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientUnbindDeviceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ClientUnbindDeviceOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseTimedResetOperate {
    pub instance_id: String,
    pub tenant_id: i64,
}
operation! { CloseTimedResetOperate(instance_id: String, tenant_id: i64)
    "CloseTimedResetOperate" -> CloseTimedResetOperateOutput {
    0 "InstanceId" instance_id, 1 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseTimedResetOperateOutput {
    pub code: Option<String>,
    pub data: Option<CloseTimedResetOperateData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CloseTimedResetOperateOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseTimedResetOperateData {
    pub instance_id: Option<String>,
    pub tenant_id: Option<i64>,
}
model! { CloseTimedResetOperateData {
    0 "InstanceId" instance_id, 1 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmAvatar2dTrain {
    pub code: String,
    pub confirm: String,
    pub tenant_id: i64,
}
operation! { ConfirmAvatar2dTrain(code: String, confirm: String, tenant_id: i64)
    "ConfirmAvatar2dTrain" -> ConfirmAvatar2dTrainOutput {
    0 "Code" code, 1 "Confirm" confirm, 2 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmAvatar2dTrainOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ConfirmAvatar2dTrainOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create2dAvatar {
    pub callback: Option<bool>,
    pub description: Option<String>,
    pub image: Option<String>,
    pub name: String,
    pub orientation: i64,
    pub portrait: String,
    pub tenant_id: i64,
    pub transparent: bool,
    pub video: String,
}

/// What [`Create2dAvatar::new`] takes.
pub struct Create2dAvatarRequired {
    pub name: String,
    pub orientation: i64,
    pub portrait: String,
    pub tenant_id: i64,
    pub transparent: bool,
    pub video: String,
}
operation! { Create2dAvatar{Create2dAvatarRequired: name, orientation, portrait, tenant_id, transparent, video}
    "Create2dAvatar" -> Create2dAvatarOutput {
    0 "Callback" callback: bool, 1 "Description" description: String, 2 "Image" image: String, 3 "Name" name,
    4 "Orientation" orientation, 5 "Portrait" portrait, 6 "TenantId" tenant_id, 7 "Transparent" transparent,
    8 "Video" video
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create2dAvatarOutput {
    pub code: Option<String>,
    pub data: Option<Create2dAvatarData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { Create2dAvatarOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create2dAvatarData {
    pub code: Option<String>,
}
model! { Create2dAvatarData {
    0 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAvatar {
    pub code: String,
    pub tenant_id: i64,
}
operation! { DeleteAvatar(code: String, tenant_id: i64) "DeleteAvatar" -> DeleteAvatarOutput {
    0 "Code" code, 1 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAvatarOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAvatarOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplexDecision {
    pub app_id: String,
    pub biz_request_id: String,
    pub call_time: i64,
    pub custom_keywords: Option<Vec<String>>,
    pub dialog_context: Option<DuplexDecisionDialogContext>,
    pub dialog_status: String,
    pub interrupt_type: Option<i64>,
    pub session_id: String,
    pub tenant_id: i64,
    pub text: String,
}

/// What [`DuplexDecision::new`] takes.
pub struct DuplexDecisionRequired {
    pub app_id: String,
    pub biz_request_id: String,
    pub call_time: i64,
    pub dialog_status: String,
    pub session_id: String,
    pub tenant_id: i64,
    pub text: String,
}
operation! { DuplexDecision{DuplexDecisionRequired: app_id, biz_request_id, call_time, dialog_status, session_id, tenant_id, text}
    "DuplexDecision" -> DuplexDecisionOutput {
    0 "AppId" app_id, 1 "BizRequestId" biz_request_id, 2 "CallTime" call_time,
    3 "CustomKeywords" custom_keywords: Vec<String>, 4 "DialogContext" dialog_context: DuplexDecisionDialogContext,
    5 "DialogStatus" dialog_status, 6 "InterruptType" interrupt_type: i64, 7 "SessionId" session_id,
    8 "TenantId" tenant_id, 9 "Text" text
} [
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplexDecisionDialogContext {
    pub cur_utterance_idx: Option<i64>,
    pub histories: Option<Vec<DuplexDecisionHistories>>,
}
input! { DuplexDecisionDialogContext() {
    0 "CurUtteranceIdx" cur_utterance_idx: i64, 1 "Histories" histories: Vec<DuplexDecisionHistories>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplexDecisionHistories {
    pub robot: Option<String>,
    pub user: Option<String>,
}
input! { DuplexDecisionHistories() {
    0 "Robot" robot: String, 1 "User" user: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplexDecisionOutput {
    pub code: Option<String>,
    pub data: Option<DuplexDecisionData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DuplexDecisionOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplexDecisionData {
    pub action_type: Option<String>,
    pub grab_type: Option<String>,
    pub output_text: Option<String>,
}
model! { DuplexDecisionData {
    0 "ActionType" action_type, 1 "GrabType" grab_type, 2 "OutputText" output_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoTaskInfo {
    pub app: GetVideoTaskInfoApp,
    pub task_uuid: String,
    pub tenant_id: i64,
}
operation! { GetVideoTaskInfo(app: GetVideoTaskInfoApp, task_uuid: String, tenant_id: i64)
    "GetVideoTaskInfo" -> GetVideoTaskInfoOutput {
    0 "App" app, 1 "TaskUuid" task_uuid, 2 "TenantId" tenant_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoTaskInfoApp {
    pub app_id: Option<String>,
}
input! { GetVideoTaskInfoApp(app_id: String) {
    0 "AppId" app_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoTaskInfoOutput {
    pub code: Option<String>,
    pub data: Option<GetVideoTaskInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetVideoTaskInfoOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "Process" process, 1 "Status" status, 2 "TaskResult" task_result, 3 "TaskUuid" task_uuid, 4 "Type" r#type
} }

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
    0 "AlphaUrl" alpha_url, 1 "AttachmentUrl" attachment_url, 2 "FailCode" fail_code, 3 "FailReason" fail_reason,
    4 "PreviewPic" preview_pic, 5 "SubtitlesUrl" subtitles_url, 6 "VideoDuration" video_duration,
    7 "VideoUrl" video_url, 8 "WordSubtitlesUrl" word_subtitles_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseAuth {
    pub app_id: String,
    pub license: Secret,
    pub tenant_id: i64,
}
operation! { LicenseAuth(app_id: String, license: Secret, tenant_id: i64) "LicenseAuth" -> LicenseAuthOutput {
    0 "AppId" app_id, 1 "License" license, 2 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseAuthOutput {
    pub code: Option<String>,
    pub data: Option<LicenseAuthData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { LicenseAuthOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseAuthData {
    pub token: Option<Secret>,
}
model! { LicenseAuthData {
    0 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatar {
    pub code: String,
    pub tenant_id: i64,
}
operation! { QueryAvatar(code: String, tenant_id: i64) "QueryAvatar" -> QueryAvatarOutput {
    0 "Code" code, 1 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarOutput {
    pub code: Option<String>,
    pub data: Option<QueryAvatarData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAvatarOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarData {
    pub all_locate_images: Option<BTreeMap<String, Value>>,
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
    0 "AllLocateImages" all_locate_images, 1 "AvatarType" avatar_type, 2 "Description" description, 3 "Image" image,
    4 "MakeFailReason" make_fail_reason, 5 "MakeStage" make_stage, 6 "MakeStatus" make_status, 7 "ModelType" model_type,
    8 "Name" name, 9 "Portrait" portrait, 10 "Preview" preview, 11 "SupportedResolutions" supported_resolutions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarSupportedResolutions {
    pub offline: Option<Vec<QueryAvatarOffline>>,
    pub online: Option<Vec<QueryAvatarOnline>>,
}
model! { QueryAvatarSupportedResolutions {
    0 "Offline" offline, 1 "Online" online
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarOffline {
    pub desc: Option<String>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { QueryAvatarOffline {
    0 "Desc" desc, 1 "Height" height, 2 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarOnline {
    pub desc: Option<String>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { QueryAvatarOnline {
    0 "Desc" desc, 1 "Height" height, 2 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarList {
    pub model_type: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub tenant_id: i64,
}
operation! { QueryAvatarList(model_type: String, tenant_id: i64) "QueryAvatarList" -> QueryAvatarListOutput {
    0 "ModelType" model_type, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "TenantId" tenant_id
} }
paged! { QueryAvatarList: QueryAvatarListList = Number "PageNo", "Data.List" data.list, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarListOutput {
    pub code: Option<String>,
    pub data: Option<QueryAvatarListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAvatarListOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarListData {
    pub list: Option<Vec<QueryAvatarListList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { QueryAvatarListData {
    0 "List" list, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "TotalCount" total_count, 4 "TotalPage" total_page
} }

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
    0 "AvatarType" avatar_type, 1 "Code" code, 2 "Description" description, 3 "Image" image,
    4 "MakeFailReason" make_fail_reason, 5 "MakeStage" make_stage, 6 "MakeStatus" make_status, 7 "ModelType" model_type,
    8 "Name" name, 9 "Portrait" portrait, 10 "Preview" preview, 11 "SupportedResolutions" supported_resolutions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarListSupportedResolutions {
    pub offline: Option<Vec<QueryAvatarListOffline>>,
    pub online: Option<Vec<QueryAvatarListOnline>>,
}
model! { QueryAvatarListSupportedResolutions {
    0 "Offline" offline, 1 "Online" online
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarListOffline {
    pub desc: Option<String>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { QueryAvatarListOffline {
    0 "Desc" desc, 1 "Height" height, 2 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvatarListOnline {
    pub desc: Option<String>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { QueryAvatarListOnline {
    0 "Desc" desc, 1 "Height" height, 2 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRunningInstance {
    pub app: QueryRunningInstanceApp,
    pub session_id: Option<String>,
    pub tenant_id: i64,
}
operation! { QueryRunningInstance(app: QueryRunningInstanceApp, tenant_id: i64)
    "QueryRunningInstance" -> QueryRunningInstanceOutput {
    0 "App" app, 1 "SessionId" session_id: String, 2 "TenantId" tenant_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRunningInstanceApp {
    pub app_id: Option<String>,
}
input! { QueryRunningInstanceApp(app_id: String) {
    0 "AppId" app_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRunningInstanceOutput {
    pub code: Option<String>,
    pub data: Option<Vec<QueryRunningInstanceData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRunningInstanceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRunningInstanceData {
    pub channel: Option<QueryRunningInstanceChannel>,
    pub session_id: Option<String>,
    pub token: Option<Secret>,
    pub user: Option<QueryRunningInstanceUser>,
}
model! { QueryRunningInstanceData {
    0 "Channel" channel, 1 "SessionId" session_id, 2 "Token" token, 3 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRunningInstanceChannel {
    pub app_id: Option<String>,
    pub channel_id: Option<String>,
    pub expired_time: Option<String>,
    pub gslb: Option<Vec<String>>,
    pub nonce: Option<String>,
    pub token: Option<Secret>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
    pub user_info_in_channel: Option<String>,
}
model! { QueryRunningInstanceChannel {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "ExpiredTime" expired_time, 3 "Gslb" gslb, 4 "Nonce" nonce,
    5 "Token" token, 6 "Type" r#type, 7 "UserId" user_id, 8 "UserInfoInChannel" user_info_in_channel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRunningInstanceUser {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { QueryRunningInstanceUser {
    0 "UserId" user_id, 1 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTimedResetOperateStatus {
    pub instance_id: String,
    pub tenant_id: i64,
}
operation! { QueryTimedResetOperateStatus(instance_id: String, tenant_id: i64)
    "QueryTimedResetOperateStatus" -> QueryTimedResetOperateStatusOutput {
    0 "InstanceId" instance_id, 1 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTimedResetOperateStatusOutput {
    pub code: Option<String>,
    pub data: Option<QueryTimedResetOperateStatusData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryTimedResetOperateStatusOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTimedResetOperateStatusData {
    pub instance_id: Option<String>,
    pub status: Option<i64>,
    pub status_str: Option<String>,
    pub tenant_id: Option<String>,
}
model! { QueryTimedResetOperateStatusData {
    0 "InstanceId" instance_id, 1 "Status" status, 2 "StatusStr" status_str, 3 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoTaskInfo {
    pub app: QueryVideoTaskInfoApp,
    pub order_by_id: Option<String>,
    /// At least 1.
    pub page_no: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub status: Option<i64>,
    pub task_uuid: Option<String>,
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
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }
paged! { QueryVideoTaskInfo: QueryVideoTaskInfoList = Number "PageNo", "Data.List" data.list, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoTaskInfoApp {
    pub app_id: Option<String>,
}
input! { QueryVideoTaskInfoApp(app_id: String) {
    0 "AppId" app_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoTaskInfoOutput {
    pub code: Option<String>,
    pub data: Option<QueryVideoTaskInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryVideoTaskInfoOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoTaskInfoData {
    pub list: Option<Vec<QueryVideoTaskInfoList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryVideoTaskInfoData {
    0 "List" list, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "Status" status, 1 "TaskResult" task_result, 2 "TaskUuid" task_uuid, 3 "Title" title, 4 "Type" r#type
} }

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
    0 "AlphaUrl" alpha_url, 1 "AttachmentUrl" attachment_url, 2 "FailCode" fail_code, 3 "FailReason" fail_reason,
    4 "PreviewPic" preview_pic, 5 "SubtitlesUrl" subtitles_url, 6 "VideoDuration" video_duration,
    7 "VideoUrl" video_url, 8 "WordSubtitlesUrl" word_subtitles_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Render3dAvatar {
    pub app_id: String,
    pub code: String,
    pub tenant_id: i64,
}
operation! { Render3dAvatar(app_id: String, code: String, tenant_id: i64) "Render3dAvatar" -> Render3dAvatarOutput {
    0 "AppId" app_id, 1 "Code" code, 2 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Render3dAvatarOutput {
    pub code: Option<String>,
    pub data: Option<Render3dAvatarData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { Render3dAvatarOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Render3dAvatarData {
    pub render_data: Option<String>,
}
model! { Render3dAvatarData {
    0 "RenderData" render_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCommand {
    pub code: String,
    pub content: Option<BTreeMap<String, Value>>,
    pub feedback: Option<bool>,
    pub session_id: String,
    pub tenant_id: i64,
    pub unique_code: String,
}
operation! { SendCommand(code: String, session_id: String, tenant_id: i64, unique_code: String)
    "SendCommand" -> SendCommandOutput {
    0 "Code" code, 1 "Content" content: BTreeMap<String, Value>, 2 "Feedback" feedback: bool, 3 "SessionId" session_id,
    4 "TenantId" tenant_id, 5 "UniqueCode" unique_code
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCommandOutput {
    pub code: Option<String>,
    pub data: Option<SendCommandData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SendCommandOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCommandData {
    pub session_id: Option<String>,
    pub unique_code: Option<String>,
}
model! { SendCommandData {
    0 "SessionId" session_id, 1 "UniqueCode" unique_code
} }

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
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageVAMLRequest {
    pub code: Option<String>,
    pub vaml: Option<String>,
}
input! { SendMessageVAMLRequest() {
    0 "Code" code: String, 1 "Vaml" vaml: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageOutput {
    pub code: Option<String>,
    pub data: Option<SendMessageData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SendMessageOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageData {
    pub request_id: Option<String>,
    pub session_id: Option<String>,
}
model! { SendMessageData {
    0 "RequestId" request_id, 1 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendText {
    pub feedback: Option<bool>,
    pub interrupt: Option<bool>,
    pub session_id: String,
    pub stream_extension: Option<SendTextStreamExtension>,
    pub tenant_id: i64,
    pub text: String,
    pub unique_code: String,
}
operation! { SendText(session_id: String, tenant_id: i64, text: String, unique_code: String)
    "SendText" -> SendTextOutput {
    0 "Feedback" feedback: bool, 1 "Interrupt" interrupt: bool, 2 "SessionId" session_id,
    3 "StreamExtension" stream_extension: SendTextStreamExtension, 4 "TenantId" tenant_id, 5 "Text" text,
    6 "UniqueCode" unique_code
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendTextOutput {
    pub code: Option<String>,
    pub data: Option<SendTextData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SendTextOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendTextData {
    pub session_id: Option<String>,
    pub unique_code: Option<String>,
}
model! { SendTextData {
    0 "SessionId" session_id, 1 "UniqueCode" unique_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendVaml {
    pub session_id: String,
    pub tenant_id: i64,
    pub vaml: String,
}
operation! { SendVaml(session_id: String, tenant_id: i64, vaml: String) "SendVaml" -> SendVamlOutput {
    0 "SessionId" session_id, 1 "TenantId" tenant_id, 2 "Vaml" vaml
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendVamlOutput {
    pub code: Option<String>,
    pub data: Option<SendVamlData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SendVamlOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendVamlData {
    pub session_id: Option<String>,
    pub unique_code: Option<String>,
}
model! { SendVamlData {
    0 "SessionId" session_id, 1 "UniqueCode" unique_code
} }

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
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceApp {
    pub app_id: Option<String>,
}
input! { StartInstanceApp() {
    0 "AppId" app_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceChannel {
    pub req_config: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
}
input! { StartInstanceChannel() {
    0 "ReqConfig" req_config: BTreeMap<String, Value>, 1 "Type" r#type: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceUser {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
input! { StartInstanceUser() {
    0 "UserId" user_id: String, 1 "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceOutput {
    pub code: Option<String>,
    pub data: Option<StartInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StartInstanceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceData {
    pub channel: Option<StartInstanceDataChannel>,
    pub request_id: Option<String>,
    pub session_id: Option<String>,
    pub token: Option<Secret>,
}
model! { StartInstanceData {
    0 "Channel" channel, 1 "RequestId" request_id, 2 "SessionId" session_id, 3 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceDataChannel {
    pub app_id: Option<String>,
    pub channel_id: Option<String>,
    pub expired_time: Option<String>,
    pub gslb: Option<Vec<String>>,
    pub nonce: Option<String>,
    pub token: Option<Secret>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
    pub user_info_in_channel: Option<String>,
}
model! { StartInstanceDataChannel {
    0 "AppId" app_id, 1 "ChannelId" channel_id, 2 "ExpiredTime" expired_time, 3 "Gslb" gslb, 4 "Nonce" nonce,
    5 "Token" token, 6 "Type" r#type, 7 "UserId" user_id, 8 "UserInfoInChannel" user_info_in_channel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTimedResetOperate {
    pub instance_id: String,
    pub tenant_id: i64,
}
operation! { StartTimedResetOperate(instance_id: String, tenant_id: i64)
    "StartTimedResetOperate" -> StartTimedResetOperateOutput {
    0 "InstanceId" instance_id, 1 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTimedResetOperateOutput {
    pub code: Option<String>,
    pub data: Option<StartTimedResetOperateData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StartTimedResetOperateOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTimedResetOperateData {
    pub instance_id: Option<String>,
    pub tenant_id: Option<i64>,
}
model! { StartTimedResetOperateData {
    0 "InstanceId" instance_id, 1 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstance {
    pub session_id: Option<String>,
    pub tenant_id: Option<i64>,
}
operation! { StopInstance() "StopInstance" -> StopInstanceOutput {
    0 "SessionId" session_id: String, 1 "TenantId" tenant_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstanceOutput {
    pub code: Option<String>,
    pub data: Option<StopInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StopInstanceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstanceData {
    pub request_id: Option<String>,
    pub session_id: Option<String>,
}
model! { StopInstanceData {
    0 "RequestId" request_id, 1 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo2DAvatarVideoTask {
    pub app: SubmitAudioTo2DAvatarVideoTaskApp,
    pub audio_info: Option<SubmitAudioTo2DAvatarVideoTaskAudioInfo>,
    pub avatar_info: Option<SubmitAudioTo2DAvatarVideoTaskAvatarInfo>,
    pub callback: Option<bool>,
    pub callback_params: Option<String>,
    pub ext_params: Option<String>,
    pub tenant_id: i64,
    pub title: String,
    pub url: String,
    pub video_info: Option<SubmitAudioTo2DAvatarVideoTaskVideoInfo>,
}
operation! { SubmitAudioTo2DAvatarVideoTask(app: SubmitAudioTo2DAvatarVideoTaskApp, tenant_id: i64, title: String, url: String)
    "SubmitAudioTo2DAvatarVideoTask" -> SubmitAudioTo2DAvatarVideoTaskOutput {
    0 "App" app, 1 "AudioInfo" audio_info: SubmitAudioTo2DAvatarVideoTaskAudioInfo,
    2 "AvatarInfo" avatar_info: SubmitAudioTo2DAvatarVideoTaskAvatarInfo, 3 "Callback" callback: bool,
    4 "CallbackParams" callback_params: String, 5 "ExtParams" ext_params: String, 6 "TenantId" tenant_id,
    7 "Title" title, 8 "Url" url, 9 "VideoInfo" video_info: SubmitAudioTo2DAvatarVideoTaskVideoInfo
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 9, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo2DAvatarVideoTaskApp {
    pub app_id: Option<String>,
}
input! { SubmitAudioTo2DAvatarVideoTaskApp(app_id: String) {
    0 "AppId" app_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo2DAvatarVideoTaskAudioInfo {
    pub sample_rate: Option<i64>,
}
input! { SubmitAudioTo2DAvatarVideoTaskAudioInfo() {
    0 "SampleRate" sample_rate: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo2DAvatarVideoTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitAudioTo2DAvatarVideoTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitAudioTo2DAvatarVideoTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo2DAvatarVideoTaskData {
    pub task_uuid: Option<String>,
}
model! { SubmitAudioTo2DAvatarVideoTaskData {
    0 "TaskUuid" task_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo3DAvatarVideoTask {
    pub app: SubmitAudioTo3DAvatarVideoTaskApp,
    pub audio_info: Option<SubmitAudioTo3DAvatarVideoTaskAudioInfo>,
    pub avatar_info: Option<SubmitAudioTo3DAvatarVideoTaskAvatarInfo>,
    pub callback: Option<bool>,
    pub callback_params: Option<String>,
    pub ext_params: Option<String>,
    pub tenant_id: i64,
    pub title: String,
    pub url: String,
    pub video_info: Option<SubmitAudioTo3DAvatarVideoTaskVideoInfo>,
}
operation! { SubmitAudioTo3DAvatarVideoTask(app: SubmitAudioTo3DAvatarVideoTaskApp, tenant_id: i64, title: String, url: String)
    "SubmitAudioTo3DAvatarVideoTask" -> SubmitAudioTo3DAvatarVideoTaskOutput {
    0 "App" app, 1 "AudioInfo" audio_info: SubmitAudioTo3DAvatarVideoTaskAudioInfo,
    2 "AvatarInfo" avatar_info: SubmitAudioTo3DAvatarVideoTaskAvatarInfo, 3 "Callback" callback: bool,
    4 "CallbackParams" callback_params: String, 5 "ExtParams" ext_params: String, 6 "TenantId" tenant_id,
    7 "Title" title, 8 "Url" url, 9 "VideoInfo" video_info: SubmitAudioTo3DAvatarVideoTaskVideoInfo
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 9, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo3DAvatarVideoTaskApp {
    pub app_id: Option<String>,
}
input! { SubmitAudioTo3DAvatarVideoTaskApp(app_id: String) {
    0 "AppId" app_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo3DAvatarVideoTaskAudioInfo {
    pub sample_rate: Option<i64>,
}
input! { SubmitAudioTo3DAvatarVideoTaskAudioInfo() {
    0 "SampleRate" sample_rate: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo3DAvatarVideoTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitAudioTo3DAvatarVideoTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitAudioTo3DAvatarVideoTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAudioTo3DAvatarVideoTaskData {
    pub task_uuid: Option<String>,
}
model! { SubmitAudioTo3DAvatarVideoTaskData {
    0 "TaskUuid" task_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAvatarVideoTask {
    pub app: SubmitAvatarVideoTaskApp,
    pub callback: Option<bool>,
    pub callback_params: Option<String>,
    pub ext_params: Option<String>,
    pub tenant_id: i64,
    pub title: String,
    pub video_params: String,
}
operation! { SubmitAvatarVideoTask(app: SubmitAvatarVideoTaskApp, tenant_id: i64, title: String, video_params: String)
    "SubmitAvatarVideoTask" -> SubmitAvatarVideoTaskOutput {
    0 "App" app, 1 "Callback" callback: bool, 2 "CallbackParams" callback_params: String,
    3 "ExtParams" ext_params: String, 4 "TenantId" tenant_id, 5 "Title" title, 6 "VideoParams" video_params
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAvatarVideoTaskApp {
    pub app_id: Option<String>,
}
input! { SubmitAvatarVideoTaskApp(app_id: String) {
    0 "AppId" app_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAvatarVideoTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitAvatarVideoTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitAvatarVideoTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitAvatarVideoTaskData {
    pub task_uuid: Option<String>,
}
model! { SubmitAvatarVideoTaskData {
    0 "TaskUuid" task_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo2DAvatarVideoTask {
    pub app: SubmitTextTo2DAvatarVideoTaskApp,
    pub audio_info: Option<SubmitTextTo2DAvatarVideoTaskAudioInfo>,
    pub avatar_info: Option<SubmitTextTo2DAvatarVideoTaskAvatarInfo>,
    pub callback: Option<bool>,
    pub callback_params: Option<String>,
    pub ext_params: Option<String>,
    pub tenant_id: i64,
    pub text: String,
    pub title: String,
    pub video_info: Option<SubmitTextTo2DAvatarVideoTaskVideoInfo>,
}
operation! { SubmitTextTo2DAvatarVideoTask(app: SubmitTextTo2DAvatarVideoTaskApp, tenant_id: i64, text: String, title: String)
    "SubmitTextTo2DAvatarVideoTask" -> SubmitTextTo2DAvatarVideoTaskOutput {
    0 "App" app, 1 "AudioInfo" audio_info: SubmitTextTo2DAvatarVideoTaskAudioInfo,
    2 "AvatarInfo" avatar_info: SubmitTextTo2DAvatarVideoTaskAvatarInfo, 3 "Callback" callback: bool,
    4 "CallbackParams" callback_params: String, 5 "ExtParams" ext_params: String, 6 "TenantId" tenant_id, 7 "Text" text,
    8 "Title" title, 9 "VideoInfo" video_info: SubmitTextTo2DAvatarVideoTaskVideoInfo
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 9, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo2DAvatarVideoTaskApp {
    pub app_id: Option<String>,
}
input! { SubmitTextTo2DAvatarVideoTaskApp(app_id: String) {
    0 "AppId" app_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo2DAvatarVideoTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitTextTo2DAvatarVideoTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitTextTo2DAvatarVideoTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo2DAvatarVideoTaskData {
    pub task_uuid: Option<String>,
}
model! { SubmitTextTo2DAvatarVideoTaskData {
    0 "TaskUuid" task_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo3DAvatarVideoTask {
    pub app: SubmitTextTo3DAvatarVideoTaskApp,
    pub audio_info: Option<SubmitTextTo3DAvatarVideoTaskAudioInfo>,
    pub avatar_info: Option<SubmitTextTo3DAvatarVideoTaskAvatarInfo>,
    pub callback: Option<bool>,
    pub callback_params: Option<String>,
    pub ext_params: Option<String>,
    pub tenant_id: i64,
    pub text: String,
    pub title: String,
    pub video_info: Option<SubmitTextTo3DAvatarVideoTaskVideoInfo>,
}
operation! { SubmitTextTo3DAvatarVideoTask(app: SubmitTextTo3DAvatarVideoTaskApp, tenant_id: i64, text: String, title: String)
    "SubmitTextTo3DAvatarVideoTask" -> SubmitTextTo3DAvatarVideoTaskOutput {
    0 "App" app, 1 "AudioInfo" audio_info: SubmitTextTo3DAvatarVideoTaskAudioInfo,
    2 "AvatarInfo" avatar_info: SubmitTextTo3DAvatarVideoTaskAvatarInfo, 3 "Callback" callback: bool,
    4 "CallbackParams" callback_params: String, 5 "ExtParams" ext_params: String, 6 "TenantId" tenant_id, 7 "Text" text,
    8 "Title" title, 9 "VideoInfo" video_info: SubmitTextTo3DAvatarVideoTaskVideoInfo
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 9, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo3DAvatarVideoTaskApp {
    pub app_id: Option<String>,
}
input! { SubmitTextTo3DAvatarVideoTaskApp(app_id: String) {
    0 "AppId" app_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo3DAvatarVideoTaskVideoInfo {
    pub alpha_format: Option<i64>,
    pub background_image_url: Option<String>,
    pub is_alpha: Option<bool>,
    /// Deprecated.
    pub is_subtitles: Option<bool>,
    pub resolution: Option<i64>,
    pub subtitle_embedded: Option<bool>,
    pub subtitle_style: Option<SubmitTextTo3DAvatarVideoTaskSubtitleStyle>,
}
input! { SubmitTextTo3DAvatarVideoTaskVideoInfo(resolution: i64) {
    0 "AlphaFormat" alpha_format: i64, 1 "BackgroundImageUrl" background_image_url: String, 2 "IsAlpha" is_alpha: bool,
    3 "IsSubtitles" is_subtitles: bool, 4 "Resolution" resolution: i64, 5 "SubtitleEmbedded" subtitle_embedded: bool,
    6 "SubtitleStyle" subtitle_style: SubmitTextTo3DAvatarVideoTaskSubtitleStyle
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo3DAvatarVideoTaskOutput {
    pub code: Option<String>,
    pub data: Option<SubmitTextTo3DAvatarVideoTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitTextTo3DAvatarVideoTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTextTo3DAvatarVideoTaskData {
    pub task_uuid: Option<String>,
}
model! { SubmitTextTo3DAvatarVideoTaskData {
    0 "TaskUuid" task_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update2dAvatar {
    pub callback: Option<bool>,
    pub code: String,
    pub description: Option<String>,
    pub image: Option<String>,
    pub name: Option<String>,
    pub orientation: Option<i64>,
    pub portrait: Option<String>,
    pub tenant_id: i64,
    pub transparent: Option<bool>,
    pub video: Option<String>,
}
operation! { Update2dAvatar(code: String, tenant_id: i64) "Update2dAvatar" -> Update2dAvatarOutput {
    0 "Callback" callback: bool, 1 "Code" code, 2 "Description" description: String, 3 "Image" image: String,
    4 "Name" name: String, 5 "Orientation" orientation: i64, 6 "Portrait" portrait: String, 7 "TenantId" tenant_id,
    8 "Transparent" transparent: bool, 9 "Video" video: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update2dAvatarOutput {
    pub code: Option<String>,
    pub data: Option<Update2dAvatarData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { Update2dAvatarOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update2dAvatarData {
    pub code: Option<String>,
}
model! { Update2dAvatarData {
    0 "Code" code
} }

#[cfg(feature = "reflect")]
register! {
    CancelVideoTask, ClientAuth, ClientStart, ClientUnbindDevice, CloseTimedResetOperate, ConfirmAvatar2dTrain,
    Create2dAvatar, DeleteAvatar, DuplexDecision, GetVideoTaskInfo, LicenseAuth, QueryAvatar, QueryAvatarList,
    QueryRunningInstance, QueryTimedResetOperateStatus, QueryVideoTaskInfo, Render3dAvatar, SendCommand, SendMessage,
    SendText, SendVaml, StartInstance, StartTimedResetOperate, StopInstance, SubmitAudioTo2DAvatarVideoTask,
    SubmitAudioTo3DAvatarVideoTask, SubmitAvatarVideoTask, SubmitTextTo2DAvatarVideoTask, SubmitTextTo3DAvatarVideoTask,
    Update2dAvatar
}
