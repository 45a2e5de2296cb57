//! `lingmou` of Alibaba Cloud, API version 2025-05-27.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/LingMou/2025-05-27/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, lingmou::GetTTSVoiceByIdCustom};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetTTSVoiceByIdCustom::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-beijing", "lingmou.cn-beijing.aliyuncs.com")],
    &[("cn-beijing", "lingmou-vpc.cn-beijing.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "lingmou",
    "2025-05-27",
    "lingmou",
    &ENDPOINTS,
);

/// Closes chat instance sessions: `CloseChatInstanceSessions` of `lingmou` 2025-05-27.
///
/// PUT `/openapi/chat/instances/{instanceId}/sessions/close`. Changes data. See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/CloseChatInstanceSessions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseChatInstanceSessions {
    pub session_ids: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
}
operation! { CloseChatInstanceSessions(instance_id: String)
    "CloseChatInstanceSessions" -> CloseChatInstanceSessionsOutput {
    0 "sessionIds" session_ids: Vec<String>, 1 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/openapi/chat/instances/{instanceId}/sessions/close", } }

/// Response of [`CloseChatInstanceSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseChatInstanceSessionsOutput {
    pub code: Option<String>,
    pub data: Vec<ChatSessionInfo>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CloseChatInstanceSessionsOutput {
    0 "code" code: String, 1 "data" data: Vec<ChatSessionInfo>, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`CloseChatInstanceSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatSessionInfo {
    pub created_at: Option<i64>,
    pub main_account_id: Option<i64>,
    pub session_id: Option<String>,
}
model! { ChatSessionInfo {
    0 "createdAt" created_at: i64, 1 "mainAccountId" main_account_id: i64, 2 "sessionId" session_id: String
} }

/// Confirms train pic avatar: `ConfirmTrainPicAvatar` of `lingmou` 2025-05-27.
///
/// PUT `/openapi/train/confirmTrainPicAvatar`. Changes data. See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/ConfirmTrainPicAvatar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmTrainPicAvatar {
    /// Required.
    pub avatar_id: String,
    /// Required.
    pub status: String,
}
operation! { ConfirmTrainPicAvatar(avatar_id: String, status: String)
    "ConfirmTrainPicAvatar" -> ConfirmTrainPicAvatarOutput {
    0 "avatarId" avatar_id, 1 "status" status
} { method: "PUT", path: "/openapi/train/confirmTrainPicAvatar", } }

/// Response of [`ConfirmTrainPicAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmTrainPicAvatarOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ConfirmTrainPicAvatarOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: i64, 2 "message" message: String,
    3 "success" success: bool
} }

/// Copies broadcast scene from template: `CopyBroadcastSceneFromTemplate` of `lingmou` 2025-05-27.
///
/// POST `/openapi/customer/broadcast/template/scene/copyByTemplate`. Changes data. See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/CopyBroadcastSceneFromTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyBroadcastSceneFromTemplate {
    /// Required.
    pub name: String,
    /// Required.
    pub ratio: String,
    /// Required.
    pub template_id: String,
}
operation! { CopyBroadcastSceneFromTemplate(name: String, ratio: String, template_id: String)
    "CopyBroadcastSceneFromTemplate" -> CopyBroadcastSceneFromTemplateOutput {
    0 "name" name, 1 "ratio" ratio, 2 "templateId" template_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/openapi/customer/broadcast/template/scene/copyByTemplate", body: BodyStyle::Json, } }

/// Response of [`CopyBroadcastSceneFromTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyBroadcastSceneFromTemplateOutput {
    pub code: Option<String>,
    pub data: Option<BroadcastScene>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CopyBroadcastSceneFromTemplateOutput {
    0 "code" code: String, 1 "data" data: BroadcastScene, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`CopyBroadcastSceneFromTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BroadcastScene {
    pub clip_info: Option<String>,
    pub cover_url: Option<String>,
    pub create_time: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub id: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub preview_url: Option<String>,
    pub ratio: Option<String>,
    pub remain_seconds: Option<i64>,
    pub short_video_url: Option<String>,
    pub status: Option<String>,
    pub thumbnail_url: Option<String>,
    pub version: Option<i64>,
}
model! { BroadcastScene {
    0 "clipInfo" clip_info: String, 1 "coverURL" cover_url: String, 2 "createTime" create_time: String,
    3 "downloadURL" download_url: Secret, 4 "id" id: String, 5 "modifiedTime" modified_time: String,
    6 "name" name: String, 7 "previewURL" preview_url: String, 8 "ratio" ratio: String,
    9 "remainSeconds" remain_seconds: i64, 10 "shortVideoURL" short_video_url: String, 11 "status" status: String,
    12 "thumbnailURL" thumbnail_url: String, 13 "version" version: i64
} }

/// Creates background pic: `CreateBackgroundPic` of `lingmou` 2025-05-27.
///
/// POST `/openapi/chat/createBackgroundPic`. Changes data. See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/CreateBackgroundPic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackgroundPic {
    pub filename: Option<String>,
    pub oss_key: Option<String>,
}
operation! { CreateBackgroundPic() "CreateBackgroundPic" -> CreateBackgroundPicOutput {
    0 "filename" filename: String, 1 "ossKey" oss_key: String
} { path: "/openapi/chat/createBackgroundPic", } }

/// Response of [`CreateBackgroundPic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackgroundPicOutput {
    pub code: Option<String>,
    pub data: Option<CreateBackgroundPicData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBackgroundPicOutput {
    0 "code" code: String, 1 "data" data: CreateBackgroundPicData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`CreateBackgroundPic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackgroundPicData {
    pub id: Option<String>,
}
model! { CreateBackgroundPicData {
    0 "id" id: String
} }

/// Creates broadcast audio: `CreateBroadcastAudio` of `lingmou` 2025-05-27.
///
/// POST `/openapi/customer/broadcast/material/audio/create`. Changes data. See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/CreateBroadcastAudio>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBroadcastAudio {
    pub file_name: Option<String>,
    pub oss_key: Option<String>,
}
operation! { CreateBroadcastAudio() "CreateBroadcastAudio" -> CreateBroadcastAudioOutput {
    0 "fileName" file_name: String, 1 "ossKey" oss_key: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/openapi/customer/broadcast/material/audio/create", body: BodyStyle::Json, } }

/// Response of [`CreateBroadcastAudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBroadcastAudioOutput {
    pub code: Option<String>,
    pub data: Option<BroadcastAudio>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBroadcastAudioOutput {
    0 "code" code: String, 1 "data" data: BroadcastAudio, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`CreateBroadcastAudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BroadcastAudio {
    pub audio_length: Option<i64>,
    pub create_time: Option<String>,
    pub error_code: Option<String>,
    pub id: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { BroadcastAudio {
    0 "audioLength" audio_length: i64, 1 "createTime" create_time: String, 2 "errorCode" error_code: String,
    3 "id" id: String, 4 "modifiedTime" modified_time: String, 5 "name" name: String, 6 "status" status: String
} }

/// Creates broadcast sticker: `CreateBroadcastSticker` of `lingmou` 2025-05-27.
///
/// POST `/openapi/customer/broadcast/material/sticker/create`. Changes data. See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/CreateBroadcastSticker>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBroadcastSticker {
    pub file_name: Option<String>,
    pub oss_key: Option<String>,
}
operation! { CreateBroadcastSticker() "CreateBroadcastSticker" -> CreateBroadcastStickerOutput {
    0 "fileName" file_name: String, 1 "ossKey" oss_key: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/openapi/customer/broadcast/material/sticker/create", body: BodyStyle::Json, } }

/// Response of [`CreateBroadcastSticker`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBroadcastStickerOutput {
    pub code: Option<String>,
    pub data: Option<CreateBroadcastStickerData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBroadcastStickerOutput {
    0 "code" code: String, 1 "data" data: CreateBroadcastStickerData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`CreateBroadcastSticker`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBroadcastStickerData {
    pub id: Option<String>,
}
model! { CreateBroadcastStickerData {
    0 "id" id: String
} }

/// Creates broadcast video from template: `CreateBroadcastVideoFromTemplate` of `lingmou` 2025-05-27.
///
/// POST `/api/v1/amp/customer/broadcast/video/createFromTemplate`. Changes data. See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/CreateBroadcastVideoFromTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBroadcastVideoFromTemplate {
    pub name: Option<String>,
    pub template_id: Option<String>,
    pub variables: Option<Vec<TemplateVariable>>,
    pub video_options: Option<CreateBroadcastVideoFromTemplateVideoOptions>,
}
operation! { CreateBroadcastVideoFromTemplate()
    "CreateBroadcastVideoFromTemplate" -> CreateBroadcastVideoFromTemplateOutput {
    0 "name" name: String, 1 "templateId" template_id: String, 2 "variables" variables: Vec<TemplateVariable>,
    3 "videoOptions" video_options: CreateBroadcastVideoFromTemplateVideoOptions
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/amp/customer/broadcast/video/createFromTemplate", body: BodyStyle::Json, } }

/// In the request of [`CreateBroadcastVideoFromTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateVariable {
    pub name: Option<String>,
    pub properties: Option<Value>,
    pub r#type: Option<String>,
}
input! { TemplateVariable() {
    0 "name" name: String, 1 "properties" properties: Value, 2 "type" r#type: String
} }

/// In the request of [`CreateBroadcastVideoFromTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBroadcastVideoFromTemplateVideoOptions {
    pub fps: Option<i64>,
    pub language_hints: Option<Vec<String>>,
    pub mode: Option<String>,
    pub resolution: Option<String>,
    pub watermark: Option<bool>,
}
input! { CreateBroadcastVideoFromTemplateVideoOptions() {
    0 "fps" fps: i64, 1 "languageHints" language_hints: Vec<String>, 2 "mode" mode: String,
    3 "resolution" resolution: String, 4 "watermark" watermark: bool
} }

/// Response of [`CreateBroadcastVideoFromTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBroadcastVideoFromTemplateOutput {
    pub code: Option<String>,
    pub data: Option<BroadcastVideo>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBroadcastVideoFromTemplateOutput {
    0 "code" code: String, 1 "data" data: BroadcastVideo, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`CreateBroadcastVideoFromTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BroadcastVideo {
    pub alignment_file_url: Option<String>,
    pub caption_url: Option<String>,
    pub cover_url: Option<String>,
    pub create_time: Option<String>,
    pub id: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub video_url: Option<String>,
}
model! { BroadcastVideo {
    0 "alignmentFileURL" alignment_file_url: String, 1 "captionURL" caption_url: String, 2 "coverURL" cover_url: String,
    3 "createTime" create_time: String, 4 "id" id: String, 5 "modifiedTime" modified_time: String,
    6 "name" name: String, 7 "status" status: String, 8 "videoURL" video_url: String
} }

/// Creates chat config: `CreateChatConfig` of `lingmou` 2025-05-27.
///
/// POST `/openapi/chat/createChatConfig`. Changes data. See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/CreateChatConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatConfig {
    pub avatar_id: Option<String>,
    pub background_id: Option<String>,
}
operation! { CreateChatConfig() "CreateChatConfig" -> CreateChatConfigOutput {
    0 "avatarId" avatar_id: String, 1 "backgroundId" background_id: String
} { path: "/openapi/chat/createChatConfig", } }

/// Response of [`CreateChatConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatConfigOutput {
    pub code: Option<String>,
    pub data: Option<CreateChatConfigData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateChatConfigOutput {
    0 "code" code: String, 1 "data" data: CreateChatConfigData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`CreateChatConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatConfigData {
    pub id: Option<String>,
}
model! { CreateChatConfigData {
    0 "id" id: String
} }

/// Creates chat session: `CreateChatSession` of `lingmou` 2025-05-27.
///
/// POST `/openapi/chat/init/{id}`. Changes data. See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/CreateChatSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatSession {
    pub app_id: Option<String>,
    pub device_id: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub license: Option<Secret>,
    pub platform: Option<String>,
    /// Required.
    pub id: String,
}
operation! { CreateChatSession(instance_id: String, id: String) "CreateChatSession" -> CreateChatSessionOutput {
    0 "appId" app_id: String, 1 "deviceId" device_id: String, 2 "instanceId" instance_id, 3 "license" license: Secret,
    4 "platform" platform: String, 5 "id" id
} [
    Mark::new(5, Location::Path, Style::None)
] { path: "/openapi/chat/init/{id}", } }

/// Response of [`CreateChatSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatSessionOutput {
    pub code: Option<String>,
    pub data: Option<CreateChatSessionData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateChatSessionOutput {
    0 "code" code: String, 1 "data" data: CreateChatSessionData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`CreateChatSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatSessionData {
    pub avatar_assets: Option<CreateChatSessionAvatarAssets>,
    pub rtc_params: Option<CreateChatSessionRtcParams>,
    pub session_id: Option<String>,
}
model! { CreateChatSessionData {
    0 "avatarAssets" avatar_assets: CreateChatSessionAvatarAssets, 1 "rtcParams" rtc_params: CreateChatSessionRtcParams,
    2 "sessionId" session_id: String
} }

/// In the response of [`CreateChatSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatSessionAvatarAssets {
    pub md5: Option<String>,
    pub min_required_version: Option<String>,
    /// Secret.
    pub secret: Option<Secret>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { CreateChatSessionAvatarAssets {
    0 "md5" md5: String, 1 "minRequiredVersion" min_required_version: String, 2 "secret" secret: Secret,
    3 "type" r#type: String, 4 "url" url: String
} }

/// In the response of [`CreateChatSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatSessionRtcParams {
    pub app_id: Option<String>,
    pub avatar_user_id: Option<String>,
    pub channel: Option<String>,
    pub client_user_id: Option<String>,
    pub gslb: Option<String>,
    pub nonce: Option<String>,
    pub server_user_id: Option<String>,
    pub timestamp: Option<i64>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { CreateChatSessionRtcParams {
    0 "appId" app_id: String, 1 "avatarUserId" avatar_user_id: String, 2 "channel" channel: String,
    3 "clientUserId" client_user_id: String, 4 "gslb" gslb: String, 5 "nonce" nonce: String,
    6 "serverUserId" server_user_id: String, 7 "timestamp" timestamp: i64, 8 "token" token: Secret
} }

/// Creates no train pic avatar: `CreateNoTrainPicAvatar` of `lingmou` 2025-05-27.
///
/// POST `/openapi/chat/createNoTrainPicAvatar`. Changes data. See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/CreateNoTrainPicAvatar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNoTrainPicAvatar {
    pub expressiveness: Option<String>,
    pub gender: Option<String>,
    pub generate_assets: Option<bool>,
    pub image_oss_path: Option<String>,
    /// Secret.
    pub jwt_token: Option<Secret>,
    pub name: Option<String>,
    pub transparent: Option<bool>,
}
operation! { CreateNoTrainPicAvatar() "CreateNoTrainPicAvatar" -> CreateNoTrainPicAvatarOutput {
    0 "expressiveness" expressiveness: String, 1 "gender" gender: String, 2 "generateAssets" generate_assets: bool,
    3 "imageOssPath" image_oss_path: String, 4 "jwtToken" jwt_token: Secret, 5 "name" name: String,
    6 "transparent" transparent: bool
} { path: "/openapi/chat/createNoTrainPicAvatar", } }

/// Response of [`CreateNoTrainPicAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNoTrainPicAvatarOutput {
    pub code: Option<String>,
    pub data: Option<CreateNoTrainPicAvatarData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateNoTrainPicAvatarOutput {
    0 "code" code: String, 1 "data" data: CreateNoTrainPicAvatarData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`CreateNoTrainPicAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNoTrainPicAvatarData {
    pub avatar_id: Option<String>,
    pub pass: Option<bool>,
}
model! { CreateNoTrainPicAvatarData {
    0 "avatarId" avatar_id: String, 1 "pass" pass: bool
} }

/// Creates tts voice custom: `CreateTTSVoiceCustom` of `lingmou` 2025-05-27.
///
/// POST `/openapi/voice/createTTSVoiceCustom`. Changes data. See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/CreateTTSVoiceCustom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTTSVoiceCustom {
    /// Required.
    pub file_name: String,
    pub gender: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub oss_key: String,
}
operation! { CreateTTSVoiceCustom(file_name: String, name: String, oss_key: String)
    "CreateTTSVoiceCustom" -> CreateTTSVoiceCustomOutput {
    0 "fileName" file_name, 1 "gender" gender: String, 2 "name" name, 3 "ossKey" oss_key
} { path: "/openapi/voice/createTTSVoiceCustom", } }

/// Response of [`CreateTTSVoiceCustom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTTSVoiceCustomOutput {
    pub code: Option<String>,
    pub data: Option<CreateTTSVoiceCustomData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTTSVoiceCustomOutput {
    0 "code" code: String, 1 "data" data: CreateTTSVoiceCustomData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`CreateTTSVoiceCustom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTTSVoiceCustomData {
    pub audio_url: Option<String>,
    pub censor_status: Option<String>,
    pub common: Option<bool>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub error_detail: Option<String>,
    pub gender: Option<String>,
    pub id: Option<String>,
    pub language: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub pitch_rate: Option<f64>,
    pub remain_seconds: Option<i64>,
    pub speech_rate: Option<f64>,
    pub status: Option<String>,
    pub text: Option<String>,
    pub voice_key: Option<String>,
}
model! { CreateTTSVoiceCustomData {
    0 "audioURL" audio_url: String, 1 "censorStatus" censor_status: String, 2 "common" common: bool,
    3 "createTime" create_time: String, 4 "description" description: String, 5 "errorDetail" error_detail: String,
    6 "gender" gender: String, 7 "id" id: String, 8 "language" language: String, 9 "modifiedTime" modified_time: String,
    10 "name" name: String, 11 "pitchRate" pitch_rate: f64, 12 "remainSeconds" remain_seconds: i64,
    13 "speechRate" speech_rate: f64, 14 "status" status: String, 15 "text" text: String,
    16 "voiceKey" voice_key: String
} }

/// Creates train pic avatar: `CreateTrainPicAvatar` of `lingmou` 2025-05-27.
///
/// POST `/openapi/train/createTrainPicAvatar`. Changes data. See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/CreateTrainPicAvatar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainPicAvatar {
    pub biz_type: Option<String>,
    /// Required.
    pub gender: String,
    pub generate_assets: Option<bool>,
    /// Required.
    pub image_oss_path: String,
    /// Required.
    pub name: String,
    pub template_id: Option<String>,
    pub transparent: Option<bool>,
}
operation! { CreateTrainPicAvatar(gender: String, image_oss_path: String, name: String)
    "CreateTrainPicAvatar" -> CreateTrainPicAvatarOutput {
    0 "bizType" biz_type: String, 1 "gender" gender, 2 "generateAssets" generate_assets: bool,
    3 "imageOssPath" image_oss_path, 4 "name" name, 5 "templateId" template_id: String,
    6 "transparent" transparent: bool
} { path: "/openapi/train/createTrainPicAvatar", } }

/// Response of [`CreateTrainPicAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainPicAvatarOutput {
    pub code: Option<String>,
    pub data: Option<CreateTrainPicAvatarData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTrainPicAvatarOutput {
    0 "code" code: String, 1 "data" data: CreateTrainPicAvatarData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`CreateTrainPicAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainPicAvatarData {
    pub avatar_id: Option<String>,
    pub expected_completion_time: Option<i64>,
    pub pass: Option<bool>,
}
model! { CreateTrainPicAvatarData {
    0 "avatarId" avatar_id: String, 1 "expectedCompletionTime" expected_completion_time: i64, 2 "pass" pass: bool
} }

/// Deletes broadcast sticker: `DeleteBroadcastSticker` of `lingmou` 2025-05-27.
///
/// DELETE `/openapi/broadcast/materials/stickers/{stickerId}`. Changes data. See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/DeleteBroadcastSticker>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBroadcastSticker {
    /// Required.
    pub sticker_id: String,
}
operation! { DeleteBroadcastSticker(sticker_id: String) "DeleteBroadcastSticker" -> DeleteBroadcastStickerOutput {
    0 "stickerId" sticker_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/openapi/broadcast/materials/stickers/{stickerId}", } }

/// Response of [`DeleteBroadcastSticker`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBroadcastStickerOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteBroadcastStickerOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: i64, 2 "message" message: String,
    3 "success" success: bool
} }

/// Gets broadcast template: `GetBroadcastTemplate` of `lingmou` 2025-05-27.
///
/// GET `/openapi/customer/broadcast/template/detail`. Reads only. See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/GetBroadcastTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBroadcastTemplate {
    /// Required.
    pub template_id: String,
}
operation! { GetBroadcastTemplate(template_id: String) "GetBroadcastTemplate" -> GetBroadcastTemplateOutput {
    0 "templateId" template_id
} { method: "GET", path: "/openapi/customer/broadcast/template/detail", } }

/// Response of [`GetBroadcastTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBroadcastTemplateOutput {
    pub code: Option<String>,
    pub data: Option<BroadcastTemplate>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetBroadcastTemplateOutput {
    0 "code" code: String, 1 "data" data: BroadcastTemplate, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`GetBroadcastTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BroadcastTemplate {
    pub create_time: Option<String>,
    pub id: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub variables: Vec<TemplateVariable>,
}
model! { BroadcastTemplate {
    0 "createTime" create_time: String, 1 "id" id: String, 2 "modifiedTime" modified_time: String,
    3 "name" name: String, 4 "variables" variables: Vec<TemplateVariable>
} }

/// Gets tts voice by id custom: `GetTTSVoiceByIdCustom` of `lingmou` 2025-05-27.
///
/// GET `/openapi/voice/getTTSVoiceById`. Reads only. See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/GetTTSVoiceByIdCustom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTTSVoiceByIdCustom {
    pub voice_id: Option<String>,
}
operation! { GetTTSVoiceByIdCustom() "GetTTSVoiceByIdCustom" -> GetTTSVoiceByIdCustomOutput {
    0 "voiceId" voice_id: String
} { method: "GET", path: "/openapi/voice/getTTSVoiceById", } }

/// Response of [`GetTTSVoiceByIdCustom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTTSVoiceByIdCustomOutput {
    pub code: Option<String>,
    pub data: Option<GetTTSVoiceByIdCustomData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTTSVoiceByIdCustomOutput {
    0 "code" code: String, 1 "data" data: GetTTSVoiceByIdCustomData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`GetTTSVoiceByIdCustom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTTSVoiceByIdCustomData {
    pub audio_url: Option<String>,
    pub censor_status: Option<String>,
    pub common: Option<bool>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub error_code: Option<String>,
    pub error_detail: Option<String>,
    pub gender: Option<String>,
    pub id: Option<String>,
    pub language: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub remain_seconds: Option<i64>,
    pub status: Option<String>,
    pub text: Option<String>,
    pub voice_key: Option<String>,
}
model! { GetTTSVoiceByIdCustomData {
    0 "audioURL" audio_url: String, 1 "censorStatus" censor_status: String, 2 "common" common: bool,
    3 "createTime" create_time: String, 4 "description" description: String, 5 "errorCode" error_code: String,
    6 "errorDetail" error_detail: String, 7 "gender" gender: String, 8 "id" id: String, 9 "language" language: String,
    10 "modifiedTime" modified_time: String, 11 "name" name: String, 12 "remainSeconds" remain_seconds: i64,
    13 "status" status: String, 14 "text" text: String, 15 "voiceKey" voice_key: String
} }

/// Gets train pic avatar status: `GetTrainPicAvatarStatus` of `lingmou` 2025-05-27.
///
/// GET `/openapi/train/getTrainPicAvatarStatus`. Reads only. See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/GetTrainPicAvatarStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainPicAvatarStatus {
    /// Required.
    pub avatar_id: String,
}
operation! { GetTrainPicAvatarStatus(avatar_id: String) "GetTrainPicAvatarStatus" -> GetTrainPicAvatarStatusOutput {
    0 "avatarId" avatar_id
} { method: "GET", path: "/openapi/train/getTrainPicAvatarStatus", } }

/// Response of [`GetTrainPicAvatarStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainPicAvatarStatusOutput {
    pub code: Option<String>,
    pub data: Option<GetTrainPicAvatarStatusData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTrainPicAvatarStatusOutput {
    0 "code" code: String, 1 "data" data: GetTrainPicAvatarStatusData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`GetTrainPicAvatarStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainPicAvatarStatusData {
    pub avatar_id: Option<String>,
    pub preview_url: Option<String>,
    pub status: Option<String>,
}
model! { GetTrainPicAvatarStatusData {
    0 "avatarId" avatar_id: String, 1 "previewURL" preview_url: String, 2 "status" status: String
} }

/// Gets upload policy: `GetUploadPolicy` of `lingmou` 2025-05-27.
///
/// GET `/openapi/chat/getUploadPolicy`. Reads only. See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/GetUploadPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadPolicy {
    /// Secret.
    pub jwt_token: Option<Secret>,
    pub r#type: Option<String>,
}
operation! { GetUploadPolicy() "GetUploadPolicy" -> GetUploadPolicyOutput {
    0 "jwtToken" jwt_token: Secret, 1 "type" r#type: String
} { method: "GET", path: "/openapi/chat/getUploadPolicy", } }

/// Response of [`GetUploadPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadPolicyOutput {
    pub code: Option<String>,
    pub data: Option<GetUploadPolicyData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetUploadPolicyOutput {
    0 "code" code: String, 1 "data" data: GetUploadPolicyData, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`GetUploadPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadPolicyData {
    pub oss_key: Option<String>,
    pub oss_policy: Option<GetUploadPolicyOssPolicy>,
}
model! { GetUploadPolicyData {
    0 "ossKey" oss_key: String, 1 "ossPolicy" oss_policy: GetUploadPolicyOssPolicy
} }

/// In the response of [`GetUploadPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadPolicyOssPolicy {
    pub access_id: Option<String>,
    pub dir: Option<String>,
    pub expire: Option<String>,
    pub host: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
}
model! { GetUploadPolicyOssPolicy {
    0 "accessId" access_id: String, 1 "dir" dir: String, 2 "expire" expire: String, 3 "host" host: String,
    4 "policy" policy: String, 5 "signature" signature: Secret
} }

/// Lists broadcast audios by id: `ListBroadcastAudiosById` of `lingmou` 2025-05-27.
///
/// GET `/openapi/customer/broadcast/material/audio/batchQuery`. Reads only. See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/ListBroadcastAudiosById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBroadcastAudiosById {
    pub audio_ids: Option<Vec<String>>,
}
operation! { ListBroadcastAudiosById() "ListBroadcastAudiosById" -> ListBroadcastAudiosByIdOutput {
    0 "audioIds" audio_ids: Vec<String>
} [
    Mark::new(0, Location::Default, Style::Json)
] { method: "GET", path: "/openapi/customer/broadcast/material/audio/batchQuery", } }

/// Response of [`ListBroadcastAudiosById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBroadcastAudiosByIdOutput {
    pub code: Option<String>,
    pub data: Vec<BroadcastAudio>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListBroadcastAudiosByIdOutput {
    0 "code" code: String, 1 "data" data: Vec<BroadcastAudio>, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// Lists broadcast templates: `ListBroadcastTemplates` of `lingmou` 2025-05-27.
///
/// GET `/openapi/customer/broadcast/template/list`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/ListBroadcastTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBroadcastTemplates {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page: Option<i64>,
    pub size: Option<i64>,
}
operation! { ListBroadcastTemplates() "ListBroadcastTemplates" -> ListBroadcastTemplatesOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "page" page: i64, 3 "size" size: i64
} { method: "GET", path: "/openapi/customer/broadcast/template/list", } }
paged! { ListBroadcastTemplates: BroadcastTemplate = Token "nextToken", "data" data, next "nextToken" }

/// Response of [`ListBroadcastTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBroadcastTemplatesOutput {
    pub code: Option<String>,
    pub data: Vec<BroadcastTemplate>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub success: Option<bool>,
}
model! { ListBroadcastTemplatesOutput {
    0 "code" code: String, 1 "data" data: Vec<BroadcastTemplate>, 2 "httpStatusCode" http_status_code: i64,
    3 "maxResults" max_results: i64, 4 "message" message: String, 5 "nextToken" next_token: String, 6 "page" page: i64,
    7 "size" size: i64, 8 "success" success: bool
} }

/// Lists broadcast videos by id: `ListBroadcastVideosById` of `lingmou` 2025-05-27.
///
/// GET `/api/v1/amp/customer/broadcast/video/batchQuery`. Reads only. See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/ListBroadcastVideosById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBroadcastVideosById {
    pub video_ids: Option<Vec<String>>,
}
operation! { ListBroadcastVideosById() "ListBroadcastVideosById" -> ListBroadcastVideosByIdOutput {
    0 "videoIds" video_ids: Vec<String>
} [
    Mark::new(0, Location::Default, Style::Json)
] { method: "GET", path: "/api/v1/amp/customer/broadcast/video/batchQuery", } }

/// Response of [`ListBroadcastVideosById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBroadcastVideosByIdOutput {
    pub code: Option<String>,
    pub data: Vec<BroadcastVideo>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListBroadcastVideosByIdOutput {
    0 "code" code: String, 1 "data" data: Vec<BroadcastVideo>, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// Lists private tts voices custom: `ListPrivateTTSVoicesCustom` of `lingmou` 2025-05-27.
///
/// GET `/openapi/voice/listPrivateTTSVoicesCustom`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/ListPrivateTTSVoicesCustom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateTTSVoicesCustom {
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
}
operation! { ListPrivateTTSVoicesCustom(page_index: i64, page_size: i64)
    "ListPrivateTTSVoicesCustom" -> ListPrivateTTSVoicesCustomOutput {
    0 "maxResults" max_results: i64, 1 "name" name: String, 2 "nextToken" next_token: String, 3 "pageIndex" page_index,
    4 "pageSize" page_size
} { method: "GET", path: "/openapi/voice/listPrivateTTSVoicesCustom", } }
paged! { ListPrivateTTSVoicesCustom: ListPrivateTTSVoicesCustomDataData =
    Token "nextToken", "data.data" data.data, next "nextToken" }

/// Response of [`ListPrivateTTSVoicesCustom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateTTSVoicesCustomOutput {
    pub code: Option<String>,
    pub data: Option<ListPrivateTTSVoicesCustomData>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListPrivateTTSVoicesCustomOutput {
    0 "code" code: String, 1 "data" data: ListPrivateTTSVoicesCustomData, 2 "httpStatusCode" http_status_code: i64,
    3 "maxResults" max_results: i64, 4 "message" message: String, 5 "nextToken" next_token: String,
    6 "success" success: bool
} }

/// In the response of [`ListPrivateTTSVoicesCustom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateTTSVoicesCustomData {
    pub data: Vec<ListPrivateTTSVoicesCustomDataData>,
    pub page: Option<i64>,
    pub pages: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListPrivateTTSVoicesCustomData {
    0 "data" data: Vec<ListPrivateTTSVoicesCustomDataData>, 1 "page" page: i64, 2 "pages" pages: i64,
    3 "size" size: i64, 4 "total" total: i64
} }

/// In the response of [`ListPrivateTTSVoicesCustom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateTTSVoicesCustomDataData {
    pub audio_url: Option<String>,
    pub censor_status: Option<String>,
    pub common: Option<bool>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub error_code: Option<String>,
    pub error_detail: Option<String>,
    pub gender: Option<String>,
    pub id: Option<String>,
    pub language: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub remain_seconds: Option<i64>,
    pub status: Option<String>,
    pub text: Option<String>,
    pub voice_key: Option<String>,
}
model! { ListPrivateTTSVoicesCustomDataData {
    0 "audioURL" audio_url: String, 1 "censorStatus" censor_status: String, 2 "common" common: bool,
    3 "createTime" create_time: String, 4 "description" description: String, 5 "errorCode" error_code: String,
    6 "errorDetail" error_detail: String, 7 "gender" gender: String, 8 "id" id: String, 9 "language" language: String,
    10 "modifiedTime" modified_time: String, 11 "name" name: String, 12 "remainSeconds" remain_seconds: i64,
    13 "status" status: String, 14 "text" text: String, 15 "voiceKey" voice_key: String
} }

/// Lists public broadcast scene templates: `ListPublicBroadcastSceneTemplates` of `lingmou` 2025-05-27.
///
/// GET `/openapi/customer/broadcast/template/scene/listPublic`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/ListPublicBroadcastSceneTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicBroadcastSceneTemplates {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub tags: Option<String>,
}
operation! { ListPublicBroadcastSceneTemplates()
    "ListPublicBroadcastSceneTemplates" -> ListPublicBroadcastSceneTemplatesOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "page" page: i64, 3 "size" size: i64,
    4 "tags" tags: String
} { method: "GET", path: "/openapi/customer/broadcast/template/scene/listPublic", } }
paged! { ListPublicBroadcastSceneTemplates: BroadcastSceneTemplate = Token "nextToken", "data" data, next "nextToken" }

/// Response of [`ListPublicBroadcastSceneTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicBroadcastSceneTemplatesOutput {
    pub code: Option<String>,
    pub data: Vec<BroadcastSceneTemplate>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListPublicBroadcastSceneTemplatesOutput {
    0 "code" code: String, 1 "data" data: Vec<BroadcastSceneTemplate>, 2 "httpStatusCode" http_status_code: i64,
    3 "maxResults" max_results: i64, 4 "message" message: String, 5 "nextToken" next_token: String,
    6 "success" success: bool
} }

/// In the response of [`ListPublicBroadcastSceneTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BroadcastSceneTemplate {
    pub cover_url: Option<String>,
    pub create_time: Option<String>,
    pub desc: Option<String>,
    pub id: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub preview_url: Option<String>,
    pub ratio: Option<String>,
    pub short_video_url: Option<String>,
    pub tags: Vec<String>,
    pub thumbnail_url: Option<String>,
}
model! { BroadcastSceneTemplate {
    0 "coverURL" cover_url: String, 1 "createTime" create_time: String, 2 "desc" desc: String, 3 "id" id: String,
    4 "modifiedTime" modified_time: String, 5 "name" name: String, 6 "previewURL" preview_url: String,
    7 "ratio" ratio: String, 8 "shortVideoURL" short_video_url: String, 9 "tags" tags: Vec<String>,
    10 "thumbnailURL" thumbnail_url: String
} }

/// Lists template material: `ListTemplateMaterial` of `lingmou` 2025-05-27.
///
/// GET `/openapi/train/listTemplateMaterial`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/ListTemplateMaterial>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateMaterial {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub page: i64,
    /// Required.
    pub size: i64,
    pub template_ids: Option<String>,
}
operation! { ListTemplateMaterial(page: i64, size: i64) "ListTemplateMaterial" -> ListTemplateMaterialOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "page" page, 3 "size" size,
    4 "templateIds" template_ids: String
} { method: "GET", path: "/openapi/train/listTemplateMaterial", } }
paged! { ListTemplateMaterial: ListTemplateMaterialData = Token "nextToken", "data" data, next "nextToken" }

/// Response of [`ListTemplateMaterial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateMaterialOutput {
    pub code: Option<String>,
    pub data: Vec<ListTemplateMaterialData>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListTemplateMaterialOutput {
    0 "code" code: String, 1 "data" data: Vec<ListTemplateMaterialData>, 2 "httpStatusCode" http_status_code: i64,
    3 "maxResults" max_results: i64, 4 "message" message: String, 5 "nextToken" next_token: String, 6 "page" page: i64,
    7 "size" size: i64, 8 "success" success: bool, 9 "total" total: i64, 10 "totalCount" total_count: i64
} }

/// In the response of [`ListTemplateMaterial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateMaterialData {
    pub biz_type: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_url: Option<String>,
}
model! { ListTemplateMaterialData {
    0 "bizType" biz_type: String, 1 "templateId" template_id: String, 2 "templateName" template_name: String,
    3 "templateURL" template_url: String
} }

/// Queries chat instance sessions: `QueryChatInstanceSessions` of `lingmou` 2025-05-27.
///
/// GET `/openapi/chat/instances/{instanceId}/sessions`. Reads only. See
/// <https://api.alibabacloud.com/document/LingMou/2025-05-27/QueryChatInstanceSessions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChatInstanceSessions {
    pub session_ids: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
}
operation! { QueryChatInstanceSessions(instance_id: String)
    "QueryChatInstanceSessions" -> QueryChatInstanceSessionsOutput {
    0 "sessionIds" session_ids: Vec<String>, 1 "instanceId" instance_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/openapi/chat/instances/{instanceId}/sessions", } }

/// Response of [`QueryChatInstanceSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChatInstanceSessionsOutput {
    pub code: Option<String>,
    pub data: Vec<ChatSessionInfo>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryChatInstanceSessionsOutput {
    0 "code" code: String, 1 "data" data: Vec<ChatSessionInfo>, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    CloseChatInstanceSessions, ConfirmTrainPicAvatar, CopyBroadcastSceneFromTemplate, CreateBackgroundPic,
    CreateBroadcastAudio, CreateBroadcastSticker, CreateBroadcastVideoFromTemplate, CreateChatConfig, CreateChatSession,
    CreateNoTrainPicAvatar, CreateTTSVoiceCustom, CreateTrainPicAvatar, DeleteBroadcastSticker, GetBroadcastTemplate,
    GetTTSVoiceByIdCustom, GetTrainPicAvatarStatus, GetUploadPolicy, ListBroadcastAudiosById, ListBroadcastTemplates,
    ListBroadcastVideosById, ListPrivateTTSVoicesCustom, ListPublicBroadcastSceneTemplates, ListTemplateMaterial,
    QueryChatInstanceSessions
}
