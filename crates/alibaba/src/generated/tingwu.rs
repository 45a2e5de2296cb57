//! `tingwu` of Alibaba Cloud, API version 2022-09-30.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/tingwu/2022-09-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, tingwu::GetFileTrans};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetFileTrans::new("trans-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-beijing", "tingwu.cn-beijing.aliyuncs.com")],
    &[("cn-beijing", "tingwu-vpc.cn-beijing.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("tingwu", "2022-09-30", "tingwu", &ENDPOINTS);

/// Creates file trans: `CreateFileTrans` of `tingwu` 2022-09-30.
///
/// PUT `/openapi/file-trans`. Changes data. See
/// <https://api.alibabacloud.com/document/tingwu/2022-09-30/CreateFileTrans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileTrans {
    pub ability_params: Option<BTreeMap<String, Value>>,
    /// Required.
    pub app_key: String,
    pub asr_params: Option<BTreeMap<String, Value>>,
    /// Required.
    pub audio_language: String,
    pub audio_oss_bucket: Option<String>,
    /// Required.
    pub audio_oss_path: String,
    pub audio_output_enabled: Option<bool>,
    pub audio_output_oss_bucket: Option<String>,
    pub audio_output_oss_path: Option<String>,
    pub audio_role_num: Option<String>,
    pub audio_segments_enabled: Option<bool>,
    pub lab_params: Option<BTreeMap<String, Value>>,
    pub tags: Option<BTreeMap<String, Value>>,
    pub trans_key: Option<String>,
    /// Required.
    pub trans_result_oss_bucket: String,
    /// Required.
    pub trans_result_oss_path: String,
    pub video_output_enabled: Option<bool>,
    pub video_output_oss_bucket: Option<String>,
    pub video_output_oss_path: Option<String>,
}

/// Arguments of [`CreateFileTrans::new`].
pub struct CreateFileTransRequired {
    pub app_key: String,
    pub audio_language: String,
    pub audio_oss_path: String,
    pub trans_result_oss_bucket: String,
    pub trans_result_oss_path: String,
}
operation! {
    CreateFileTrans { CreateFileTransRequired: app_key, audio_language, audio_oss_path, trans_result_oss_bucket, trans_result_oss_path }
    "CreateFileTrans" -> CreateFileTransOutput {
    0 "AbilityParams" ability_params: BTreeMap<String, Value>, 1 "AppKey" app_key,
    2 "AsrParams" asr_params: BTreeMap<String, Value>, 3 "AudioLanguage" audio_language,
    4 "AudioOssBucket" audio_oss_bucket: String, 5 "AudioOssPath" audio_oss_path,
    6 "AudioOutputEnabled" audio_output_enabled: bool, 7 "AudioOutputOssBucket" audio_output_oss_bucket: String,
    8 "AudioOutputOssPath" audio_output_oss_path: String, 9 "AudioRoleNum" audio_role_num: String,
    10 "AudioSegmentsEnabled" audio_segments_enabled: bool, 11 "LabParams" lab_params: BTreeMap<String, Value>,
    12 "Tags" tags: BTreeMap<String, Value>, 13 "TransKey" trans_key: String,
    14 "TransResultOssBucket" trans_result_oss_bucket, 15 "TransResultOssPath" trans_result_oss_path,
    16 "VideoOutputEnabled" video_output_enabled: bool, 17 "VideoOutputOssBucket" video_output_oss_bucket: String,
    18 "VideoOutputOssPath" video_output_oss_path: String
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
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None)
] { method: "PUT", path: "/openapi/file-trans", body: BodyStyle::Json, } }

/// Response of [`CreateFileTrans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileTransOutput {
    pub code: Option<String>,
    pub data: Option<CreateFileTransData>,
    pub message: Option<String>,
}
model! { CreateFileTransOutput {
    0 "Code" code: String, 1 "Data" data: CreateFileTransData, 2 "Message" message: String
} }

/// In the response of [`CreateFileTrans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileTransData {
    pub trans_id: Option<String>,
    pub trans_key: Option<String>,
}
model! { CreateFileTransData {
    0 "TransId" trans_id: String, 1 "TransKey" trans_key: String
} }

/// Creates meeting trans: `CreateMeetingTrans` of `tingwu` 2022-09-30.
///
/// PUT `/openapi/meeting-trans`. Changes data. See
/// <https://api.alibabacloud.com/document/tingwu/2022-09-30/CreateMeetingTrans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMeetingTrans {
    pub ability_params: Option<BTreeMap<String, Value>>,
    /// Required.
    pub app_key: String,
    pub asr_params: Option<BTreeMap<String, Value>>,
    /// Required.
    pub audio_bit_rate: i64,
    /// Required.
    pub audio_format: String,
    /// Required.
    pub audio_language: String,
    pub audio_output_enabled: Option<bool>,
    pub audio_output_oss_bucket: Option<String>,
    pub audio_output_oss_path: Option<String>,
    pub audio_package: Option<String>,
    /// Required.
    pub audio_sample_rate: i64,
    pub audio_segments_enabled: Option<bool>,
    pub doc_result_enabled: Option<bool>,
    pub lab_params: Option<BTreeMap<String, Value>>,
    pub meeting_key: Option<String>,
    pub meeting_result_enabled: Option<bool>,
    pub meeting_result_oss_bucket: Option<String>,
    pub meeting_result_oss_path: Option<String>,
    pub realtime_active_result_level: Option<i64>,
    pub realtime_result_enabled: Option<bool>,
    pub realtime_result_level: Option<i64>,
    pub realtime_result_meeting_info_enabled: Option<bool>,
    pub realtime_result_words_enabled: Option<bool>,
    pub tags: Option<BTreeMap<String, Value>>,
    pub translate_active_result_level: Option<i64>,
    pub translate_languages: Option<String>,
    pub translate_result_enabled: Option<bool>,
    pub translate_result_level: Option<i64>,
}

/// Arguments of [`CreateMeetingTrans::new`].
pub struct CreateMeetingTransRequired {
    pub app_key: String,
    pub audio_bit_rate: i64,
    pub audio_format: String,
    pub audio_language: String,
    pub audio_sample_rate: i64,
}
operation! {
    CreateMeetingTrans { CreateMeetingTransRequired: app_key, audio_bit_rate, audio_format, audio_language, audio_sample_rate }
    "CreateMeetingTrans" -> CreateMeetingTransOutput {
    0 "AbilityParams" ability_params: BTreeMap<String, Value>, 1 "AppKey" app_key,
    2 "AsrParams" asr_params: BTreeMap<String, Value>, 3 "AudioBitRate" audio_bit_rate, 4 "AudioFormat" audio_format,
    5 "AudioLanguage" audio_language, 6 "AudioOutputEnabled" audio_output_enabled: bool,
    7 "AudioOutputOssBucket" audio_output_oss_bucket: String, 8 "AudioOutputOssPath" audio_output_oss_path: String,
    9 "AudioPackage" audio_package: String, 10 "AudioSampleRate" audio_sample_rate,
    11 "AudioSegmentsEnabled" audio_segments_enabled: bool, 12 "DocResultEnabled" doc_result_enabled: bool,
    13 "LabParams" lab_params: BTreeMap<String, Value>, 14 "MeetingKey" meeting_key: String,
    15 "MeetingResultEnabled" meeting_result_enabled: bool,
    16 "MeetingResultOssBucket" meeting_result_oss_bucket: String,
    17 "MeetingResultOssPath" meeting_result_oss_path: String,
    18 "RealtimeActiveResultLevel" realtime_active_result_level: i64,
    19 "RealtimeResultEnabled" realtime_result_enabled: bool, 20 "RealtimeResultLevel" realtime_result_level: i64,
    21 "RealtimeResultMeetingInfoEnabled" realtime_result_meeting_info_enabled: bool,
    22 "RealtimeResultWordsEnabled" realtime_result_words_enabled: bool, 23 "Tags" tags: BTreeMap<String, Value>,
    24 "TranslateActiveResultLevel" translate_active_result_level: i64,
    25 "TranslateLanguages" translate_languages: String, 26 "TranslateResultEnabled" translate_result_enabled: bool,
    27 "TranslateResultLevel" translate_result_level: i64
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
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::None),
    Mark::new(26, Location::Body, Style::None),
    Mark::new(27, Location::Body, Style::None)
] { method: "PUT", path: "/openapi/meeting-trans", body: BodyStyle::Json, } }

/// Response of [`CreateMeetingTrans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMeetingTransOutput {
    pub code: Option<String>,
    pub data: Option<CreateMeetingTransData>,
    pub message: Option<String>,
}
model! { CreateMeetingTransOutput {
    0 "Code" code: String, 1 "Data" data: CreateMeetingTransData, 2 "Message" message: String
} }

/// In the response of [`CreateMeetingTrans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMeetingTransData {
    pub meeting_id: Option<String>,
    pub meeting_join_url: Option<String>,
    pub meeting_key: Option<String>,
}
model! { CreateMeetingTransData {
    0 "MeetingId" meeting_id: String, 1 "MeetingJoinUrl" meeting_join_url: String, 2 "MeetingKey" meeting_key: String
} }

/// Gets file trans: `GetFileTrans` of `tingwu` 2022-09-30.
///
/// GET `/openapi/file-trans/{TransId}`. Reads only. See
/// <https://api.alibabacloud.com/document/tingwu/2022-09-30/GetFileTrans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileTrans {
    /// Required.
    pub trans_id: String,
}
operation! { GetFileTrans(trans_id: String) "GetFileTrans" -> GetFileTransOutput {
    0 "TransId" trans_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/file-trans/{TransId}", } }

/// Response of [`GetFileTrans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileTransOutput {
    pub code: Option<String>,
    pub data: Option<GetFileTransData>,
    pub message: Option<String>,
}
model! { GetFileTransOutput {
    0 "Code" code: String, 1 "Data" data: GetFileTransData, 2 "Message" message: String
} }

/// In the response of [`GetFileTrans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileTransData {
    pub trans_id: Option<String>,
    pub trans_key: Option<String>,
    pub trans_status: Option<String>,
}
model! { GetFileTransData {
    0 "TransId" trans_id: String, 1 "TransKey" trans_key: String, 2 "TransStatus" trans_status: String
} }

/// Gets meeting trans: `GetMeetingTrans` of `tingwu` 2022-09-30.
///
/// GET `/openapi/meeting-trans/{MeetingId}`. Reads only. See
/// <https://api.alibabacloud.com/document/tingwu/2022-09-30/GetMeetingTrans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMeetingTrans {
    /// Required.
    pub meeting_id: String,
}
operation! { GetMeetingTrans(meeting_id: String) "GetMeetingTrans" -> GetMeetingTransOutput {
    0 "MeetingId" meeting_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/openapi/meeting-trans/{MeetingId}", } }

/// Response of [`GetMeetingTrans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMeetingTransOutput {
    pub code: Option<String>,
    pub data: Option<GetMeetingTransData>,
    pub message: Option<String>,
}
model! { GetMeetingTransOutput {
    0 "Code" code: String, 1 "Data" data: GetMeetingTransData, 2 "Message" message: String
} }

/// In the response of [`GetMeetingTrans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMeetingTransData {
    pub meeting_id: Option<String>,
    pub meeting_key: Option<String>,
    pub meeting_status: Option<String>,
}
model! { GetMeetingTransData {
    0 "MeetingId" meeting_id: String, 1 "MeetingKey" meeting_key: String, 2 "MeetingStatus" meeting_status: String
} }

/// Stops meeting trans: `StopMeetingTrans` of `tingwu` 2022-09-30.
///
/// POST `/openapi/meeting-trans/{MeetingId}/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/tingwu/2022-09-30/StopMeetingTrans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMeetingTrans {
    pub meeting_role_num: Option<i64>,
    pub only_role_split_result: Option<bool>,
    /// Required.
    pub meeting_id: String,
}
operation! { StopMeetingTrans(meeting_id: String) "StopMeetingTrans" -> StopMeetingTransOutput {
    0 "MeetingRoleNum" meeting_role_num: i64, 1 "OnlyRoleSplitResult" only_role_split_result: bool,
    2 "MeetingId" meeting_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/openapi/meeting-trans/{MeetingId}/stop", body: BodyStyle::Json, } }

/// Response of [`StopMeetingTrans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMeetingTransOutput {
    pub code: Option<String>,
    pub data: Option<StopMeetingTransData>,
    pub message: Option<String>,
}
model! { StopMeetingTransOutput {
    0 "Code" code: String, 1 "Data" data: StopMeetingTransData, 2 "Message" message: String
} }

/// In the response of [`StopMeetingTrans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMeetingTransData {
    pub meeting_id: Option<String>,
    pub meeting_key: Option<String>,
    pub meeting_status: Option<String>,
}
model! { StopMeetingTransData {
    0 "MeetingId" meeting_id: String, 1 "MeetingKey" meeting_key: String, 2 "MeetingStatus" meeting_status: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateFileTrans, CreateMeetingTrans, GetFileTrans, GetMeetingTrans, StopMeetingTrans
}
