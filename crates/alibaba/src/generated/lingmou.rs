//! `lingmou` 2025-05-27.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-beijing", "lingmou.cn-beijing.aliyuncs.com")],
    vpc: &[("cn-beijing", "lingmou-vpc.cn-beijing.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "lingmou", version: "2025-05-27", code: "lingmou", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseChatInstanceSessions {
    pub session_ids: Option<Vec<String>>,
    pub instance_id: String,
}
operation! { CloseChatInstanceSessions(instance_id: String)
    "CloseChatInstanceSessions" -> CloseChatInstanceSessionsOutput {
    0 "sessionIds" session_ids: Vec<String>, 1 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/openapi/chat/instances/{instanceId}/sessions/close", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseChatInstanceSessionsOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ChatSessionInfo>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CloseChatInstanceSessionsOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatSessionInfo {
    pub created_at: Option<i64>,
    pub main_account_id: Option<i64>,
    pub session_id: Option<String>,
}
model! { ChatSessionInfo {
    0 "createdAt" created_at, 1 "mainAccountId" main_account_id, 2 "sessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmTrainPicAvatar {
    pub avatar_id: String,
    pub status: String,
}
operation! { ConfirmTrainPicAvatar(avatar_id: String, status: String)
    "ConfirmTrainPicAvatar" -> ConfirmTrainPicAvatarOutput {
    0 "avatarId" avatar_id, 1 "status" status
} { method: "PUT", path: "/openapi/train/confirmTrainPicAvatar", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmTrainPicAvatarOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ConfirmTrainPicAvatarOutput {
    0 "code" code, 1 "httpStatusCode" http_status_code, 2 "message" message, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyBroadcastSceneFromTemplate {
    pub name: String,
    pub ratio: String,
    pub template_id: String,
}
operation! { CopyBroadcastSceneFromTemplate(name: String, ratio: String, template_id: String)
    "CopyBroadcastSceneFromTemplate" -> CopyBroadcastSceneFromTemplateOutput {
    0 "name" name, 1 "ratio" ratio, 2 "templateId" template_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/openapi/customer/broadcast/template/scene/copyByTemplate", body: BodyStyle::Json, } }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BroadcastScene {
    pub clip_info: Option<String>,
    pub cover_url: Option<String>,
    pub create_time: Option<String>,
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
    0 "clipInfo" clip_info, 1 "coverURL" cover_url, 2 "createTime" create_time, 3 "downloadURL" download_url, 4 "id" id,
    5 "modifiedTime" modified_time, 6 "name" name, 7 "previewURL" preview_url, 8 "ratio" ratio,
    9 "remainSeconds" remain_seconds, 10 "shortVideoURL" short_video_url, 11 "status" status,
    12 "thumbnailURL" thumbnail_url, 13 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackgroundPic {
    pub filename: Option<String>,
    pub oss_key: Option<String>,
}
operation! { CreateBackgroundPic() "CreateBackgroundPic" -> CreateBackgroundPicOutput {
    0 "filename" filename: String, 1 "ossKey" oss_key: String
} { path: "/openapi/chat/createBackgroundPic", } }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackgroundPicData {
    pub id: Option<String>,
}
model! { CreateBackgroundPicData {
    0 "id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBroadcastAudio {
    pub file_name: Option<String>,
    pub oss_key: Option<String>,
}
operation! { CreateBroadcastAudio() "CreateBroadcastAudio" -> CreateBroadcastAudioOutput {
    0 "fileName" file_name: String, 1 "ossKey" oss_key: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/openapi/customer/broadcast/material/audio/create", body: BodyStyle::Json, } }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

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
    0 "audioLength" audio_length, 1 "createTime" create_time, 2 "errorCode" error_code, 3 "id" id,
    4 "modifiedTime" modified_time, 5 "name" name, 6 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBroadcastSticker {
    pub file_name: Option<String>,
    pub oss_key: Option<String>,
}
operation! { CreateBroadcastSticker() "CreateBroadcastSticker" -> CreateBroadcastStickerOutput {
    0 "fileName" file_name: String, 1 "ossKey" oss_key: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/openapi/customer/broadcast/material/sticker/create", body: BodyStyle::Json, } }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBroadcastStickerData {
    pub id: Option<String>,
}
model! { CreateBroadcastStickerData {
    0 "id" id
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v1/amp/customer/broadcast/video/createFromTemplate", body: BodyStyle::Json, } }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

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
    0 "alignmentFileURL" alignment_file_url, 1 "captionURL" caption_url, 2 "coverURL" cover_url,
    3 "createTime" create_time, 4 "id" id, 5 "modifiedTime" modified_time, 6 "name" name, 7 "status" status,
    8 "videoURL" video_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatConfig {
    pub avatar_id: Option<String>,
    pub background_id: Option<String>,
}
operation! { CreateChatConfig() "CreateChatConfig" -> CreateChatConfigOutput {
    0 "avatarId" avatar_id: String, 1 "backgroundId" background_id: String
} { path: "/openapi/chat/createChatConfig", } }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatConfigData {
    pub id: Option<String>,
}
model! { CreateChatConfigData {
    0 "id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatSession {
    pub app_id: Option<String>,
    pub device_id: Option<String>,
    pub instance_id: String,
    pub license: Option<Secret>,
    pub platform: Option<String>,
    pub id: String,
}
operation! { CreateChatSession(instance_id: String, id: String) "CreateChatSession" -> CreateChatSessionOutput {
    0 "appId" app_id: String, 1 "deviceId" device_id: String, 2 "instanceId" instance_id, 3 "license" license: Secret,
    4 "platform" platform: String, 5 "id" id
} [
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/openapi/chat/init/{id}", } }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatSessionData {
    pub avatar_assets: Option<CreateChatSessionAvatarAssets>,
    pub rtc_params: Option<CreateChatSessionRtcParams>,
    pub session_id: Option<String>,
}
model! { CreateChatSessionData {
    0 "avatarAssets" avatar_assets, 1 "rtcParams" rtc_params, 2 "sessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatSessionAvatarAssets {
    pub md5: Option<String>,
    pub min_required_version: Option<String>,
    pub secret: Option<Secret>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { CreateChatSessionAvatarAssets {
    0 "md5" md5, 1 "minRequiredVersion" min_required_version, 2 "secret" secret, 3 "type" r#type, 4 "url" url
} }

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
    pub token: Option<Secret>,
}
model! { CreateChatSessionRtcParams {
    0 "appId" app_id, 1 "avatarUserId" avatar_user_id, 2 "channel" channel, 3 "clientUserId" client_user_id,
    4 "gslb" gslb, 5 "nonce" nonce, 6 "serverUserId" server_user_id, 7 "timestamp" timestamp, 8 "token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNoTrainPicAvatar {
    pub expressiveness: Option<String>,
    pub gender: Option<String>,
    pub generate_assets: Option<bool>,
    pub image_oss_path: Option<String>,
    pub jwt_token: Option<Secret>,
    pub name: Option<String>,
    pub transparent: Option<bool>,
}
operation! { CreateNoTrainPicAvatar() "CreateNoTrainPicAvatar" -> CreateNoTrainPicAvatarOutput {
    0 "expressiveness" expressiveness: String, 1 "gender" gender: String, 2 "generateAssets" generate_assets: bool,
    3 "imageOssPath" image_oss_path: String, 4 "jwtToken" jwt_token: Secret, 5 "name" name: String,
    6 "transparent" transparent: bool
} { path: "/openapi/chat/createNoTrainPicAvatar", } }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNoTrainPicAvatarData {
    pub avatar_id: Option<String>,
    pub pass: Option<bool>,
}
model! { CreateNoTrainPicAvatarData {
    0 "avatarId" avatar_id, 1 "pass" pass
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTTSVoiceCustom {
    pub file_name: String,
    pub gender: Option<String>,
    pub name: String,
    pub oss_key: String,
}
operation! { CreateTTSVoiceCustom(file_name: String, name: String, oss_key: String)
    "CreateTTSVoiceCustom" -> CreateTTSVoiceCustomOutput {
    0 "fileName" file_name, 1 "gender" gender: String, 2 "name" name, 3 "ossKey" oss_key
} { path: "/openapi/voice/createTTSVoiceCustom", } }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

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
    0 "audioURL" audio_url, 1 "censorStatus" censor_status, 2 "common" common, 3 "createTime" create_time,
    4 "description" description, 5 "errorDetail" error_detail, 6 "gender" gender, 7 "id" id, 8 "language" language,
    9 "modifiedTime" modified_time, 10 "name" name, 11 "pitchRate" pitch_rate, 12 "remainSeconds" remain_seconds,
    13 "speechRate" speech_rate, 14 "status" status, 15 "text" text, 16 "voiceKey" voice_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainPicAvatar {
    pub biz_type: Option<String>,
    pub gender: String,
    pub generate_assets: Option<bool>,
    pub image_oss_path: String,
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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainPicAvatarData {
    pub avatar_id: Option<String>,
    pub expected_completion_time: Option<i64>,
    pub pass: Option<bool>,
}
model! { CreateTrainPicAvatarData {
    0 "avatarId" avatar_id, 1 "expectedCompletionTime" expected_completion_time, 2 "pass" pass
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBroadcastSticker {
    pub sticker_id: String,
}
operation! { DeleteBroadcastSticker(sticker_id: String) "DeleteBroadcastSticker" -> DeleteBroadcastStickerOutput {
    0 "stickerId" sticker_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/openapi/broadcast/materials/stickers/{stickerId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBroadcastStickerOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteBroadcastStickerOutput {
    0 "code" code, 1 "httpStatusCode" http_status_code, 2 "message" message, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBroadcastTemplate {
    pub template_id: String,
}
operation! { GetBroadcastTemplate(template_id: String) "GetBroadcastTemplate" -> GetBroadcastTemplateOutput {
    0 "templateId" template_id
} { method: "GET", path: "/openapi/customer/broadcast/template/detail", } }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BroadcastTemplate {
    pub create_time: Option<String>,
    pub id: Option<String>,
    pub modified_time: Option<String>,
    pub name: Option<String>,
    pub variables: Option<Vec<TemplateVariable>>,
}
model! { BroadcastTemplate {
    0 "createTime" create_time, 1 "id" id, 2 "modifiedTime" modified_time, 3 "name" name, 4 "variables" variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTTSVoiceByIdCustom {
    pub voice_id: Option<String>,
}
operation! { GetTTSVoiceByIdCustom() "GetTTSVoiceByIdCustom" -> GetTTSVoiceByIdCustomOutput {
    0 "voiceId" voice_id: String
} { method: "GET", path: "/openapi/voice/getTTSVoiceById", } }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

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
    0 "audioURL" audio_url, 1 "censorStatus" censor_status, 2 "common" common, 3 "createTime" create_time,
    4 "description" description, 5 "errorCode" error_code, 6 "errorDetail" error_detail, 7 "gender" gender, 8 "id" id,
    9 "language" language, 10 "modifiedTime" modified_time, 11 "name" name, 12 "remainSeconds" remain_seconds,
    13 "status" status, 14 "text" text, 15 "voiceKey" voice_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainPicAvatarStatus {
    pub avatar_id: String,
}
operation! { GetTrainPicAvatarStatus(avatar_id: String) "GetTrainPicAvatarStatus" -> GetTrainPicAvatarStatusOutput {
    0 "avatarId" avatar_id
} { method: "GET", path: "/openapi/train/getTrainPicAvatarStatus", } }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainPicAvatarStatusData {
    pub avatar_id: Option<String>,
    pub preview_url: Option<String>,
    pub status: Option<String>,
}
model! { GetTrainPicAvatarStatusData {
    0 "avatarId" avatar_id, 1 "previewURL" preview_url, 2 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadPolicy {
    pub jwt_token: Option<Secret>,
    pub r#type: Option<String>,
}
operation! { GetUploadPolicy() "GetUploadPolicy" -> GetUploadPolicyOutput {
    0 "jwtToken" jwt_token: Secret, 1 "type" r#type: String
} { method: "GET", path: "/openapi/chat/getUploadPolicy", } }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadPolicyData {
    pub oss_key: Option<String>,
    pub oss_policy: Option<GetUploadPolicyOssPolicy>,
}
model! { GetUploadPolicyData {
    0 "ossKey" oss_key, 1 "ossPolicy" oss_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadPolicyOssPolicy {
    pub access_id: Option<String>,
    pub dir: Option<String>,
    pub expire: Option<String>,
    pub host: Option<String>,
    pub policy: Option<String>,
    pub signature: Option<Secret>,
}
model! { GetUploadPolicyOssPolicy {
    0 "accessId" access_id, 1 "dir" dir, 2 "expire" expire, 3 "host" host, 4 "policy" policy, 5 "signature" signature
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBroadcastAudiosById {
    pub audio_ids: Option<Vec<String>>,
}
operation! { ListBroadcastAudiosById() "ListBroadcastAudiosById" -> ListBroadcastAudiosByIdOutput {
    0 "audioIds" audio_ids: Vec<String>
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/openapi/customer/broadcast/material/audio/batchQuery", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBroadcastAudiosByIdOutput {
    pub code: Option<String>,
    pub data: Option<Vec<BroadcastAudio>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListBroadcastAudiosByIdOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBroadcastTemplatesOutput {
    pub code: Option<String>,
    pub data: Option<Vec<BroadcastTemplate>>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub success: Option<bool>,
}
model! { ListBroadcastTemplatesOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "maxResults" max_results, 4 "message" message,
    5 "nextToken" next_token, 6 "page" page, 7 "size" size, 8 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBroadcastVideosById {
    pub video_ids: Option<Vec<String>>,
}
operation! { ListBroadcastVideosById() "ListBroadcastVideosById" -> ListBroadcastVideosByIdOutput {
    0 "videoIds" video_ids: Vec<String>
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/api/v1/amp/customer/broadcast/video/batchQuery", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBroadcastVideosByIdOutput {
    pub code: Option<String>,
    pub data: Option<Vec<BroadcastVideo>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListBroadcastVideosByIdOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateTTSVoicesCustom {
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub page_index: i64,
    pub page_size: i64,
}
operation! { ListPrivateTTSVoicesCustom(page_index: i64, page_size: i64)
    "ListPrivateTTSVoicesCustom" -> ListPrivateTTSVoicesCustomOutput {
    0 "maxResults" max_results: i64, 1 "name" name: String, 2 "nextToken" next_token: String, 3 "pageIndex" page_index,
    4 "pageSize" page_size
} { method: "GET", path: "/openapi/voice/listPrivateTTSVoicesCustom", } }
paged! { ListPrivateTTSVoicesCustom: ListPrivateTTSVoicesCustomDataData =
    Token "nextToken", "data.data" data.data, next "nextToken"
}

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "maxResults" max_results, 4 "message" message,
    5 "nextToken" next_token, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrivateTTSVoicesCustomData {
    pub data: Option<Vec<ListPrivateTTSVoicesCustomDataData>>,
    pub page: Option<i64>,
    pub pages: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListPrivateTTSVoicesCustomData {
    0 "data" data, 1 "page" page, 2 "pages" pages, 3 "size" size, 4 "total" total
} }

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
    0 "audioURL" audio_url, 1 "censorStatus" censor_status, 2 "common" common, 3 "createTime" create_time,
    4 "description" description, 5 "errorCode" error_code, 6 "errorDetail" error_detail, 7 "gender" gender, 8 "id" id,
    9 "language" language, 10 "modifiedTime" modified_time, 11 "name" name, 12 "remainSeconds" remain_seconds,
    13 "status" status, 14 "text" text, 15 "voiceKey" voice_key
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublicBroadcastSceneTemplatesOutput {
    pub code: Option<String>,
    pub data: Option<Vec<BroadcastSceneTemplate>>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListPublicBroadcastSceneTemplatesOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "maxResults" max_results, 4 "message" message,
    5 "nextToken" next_token, 6 "success" success
} }

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
    pub tags: Option<Vec<String>>,
    pub thumbnail_url: Option<String>,
}
model! { BroadcastSceneTemplate {
    0 "coverURL" cover_url, 1 "createTime" create_time, 2 "desc" desc, 3 "id" id, 4 "modifiedTime" modified_time,
    5 "name" name, 6 "previewURL" preview_url, 7 "ratio" ratio, 8 "shortVideoURL" short_video_url, 9 "tags" tags,
    10 "thumbnailURL" thumbnail_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateMaterial {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page: i64,
    pub size: i64,
    pub template_ids: Option<String>,
}
operation! { ListTemplateMaterial(page: i64, size: i64) "ListTemplateMaterial" -> ListTemplateMaterialOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "page" page, 3 "size" size,
    4 "templateIds" template_ids: String
} { method: "GET", path: "/openapi/train/listTemplateMaterial", } }
paged! { ListTemplateMaterial: ListTemplateMaterialData = Token "nextToken", "data" data, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateMaterialOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListTemplateMaterialData>>,
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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "maxResults" max_results, 4 "message" message,
    5 "nextToken" next_token, 6 "page" page, 7 "size" size, 8 "success" success, 9 "total" total,
    10 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplateMaterialData {
    pub biz_type: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_url: Option<String>,
}
model! { ListTemplateMaterialData {
    0 "bizType" biz_type, 1 "templateId" template_id, 2 "templateName" template_name, 3 "templateURL" template_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChatInstanceSessions {
    pub session_ids: Option<Vec<String>>,
    pub instance_id: String,
}
operation! { QueryChatInstanceSessions(instance_id: String)
    "QueryChatInstanceSessions" -> QueryChatInstanceSessionsOutput {
    0 "sessionIds" session_ids: Vec<String>, 1 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/chat/instances/{instanceId}/sessions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChatInstanceSessionsOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ChatSessionInfo>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryChatInstanceSessionsOutput {
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[cfg(feature = "reflect")]
register! {
    CloseChatInstanceSessions, ConfirmTrainPicAvatar, CopyBroadcastSceneFromTemplate, CreateBackgroundPic,
    CreateBroadcastAudio, CreateBroadcastSticker, CreateBroadcastVideoFromTemplate, CreateChatConfig, CreateChatSession,
    CreateNoTrainPicAvatar, CreateTTSVoiceCustom, CreateTrainPicAvatar, DeleteBroadcastSticker, GetBroadcastTemplate,
    GetTTSVoiceByIdCustom, GetTrainPicAvatarStatus, GetUploadPolicy, ListBroadcastAudiosById, ListBroadcastTemplates,
    ListBroadcastVideosById, ListPrivateTTSVoicesCustom, ListPublicBroadcastSceneTemplates, ListTemplateMaterial,
    QueryChatInstanceSessions
}
