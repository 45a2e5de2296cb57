//! `tingwu` 2022-09-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-beijing", "tingwu.cn-beijing.aliyuncs.com")],
    vpc: &[("cn-beijing", "tingwu-vpc.cn-beijing.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "tingwu", version: "2022-09-30", code: "tingwu", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileTrans {
    pub ability_params: Option<BTreeMap<String, Value>>,
    pub app_key: String,
    pub asr_params: Option<BTreeMap<String, Value>>,
    pub audio_language: String,
    pub audio_oss_bucket: Option<String>,
    pub audio_oss_path: String,
    pub audio_output_enabled: Option<bool>,
    pub audio_output_oss_bucket: Option<String>,
    pub audio_output_oss_path: Option<String>,
    pub audio_role_num: Option<String>,
    pub audio_segments_enabled: Option<bool>,
    pub lab_params: Option<BTreeMap<String, Value>>,
    pub tags: Option<BTreeMap<String, Value>>,
    pub trans_key: Option<String>,
    pub trans_result_oss_bucket: String,
    pub trans_result_oss_path: String,
    pub video_output_enabled: Option<bool>,
    pub video_output_oss_bucket: Option<String>,
    pub video_output_oss_path: Option<String>,
}

/// What [`CreateFileTrans::new`] takes.
pub struct CreateFileTransRequired {
    pub app_key: String,
    pub audio_language: String,
    pub audio_oss_path: String,
    pub trans_result_oss_bucket: String,
    pub trans_result_oss_path: String,
}
operation! { CreateFileTrans{CreateFileTransRequired: app_key, audio_language, audio_oss_path, trans_result_oss_bucket, trans_result_oss_path}
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
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None }
] { method: "PUT", path: "/openapi/file-trans", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileTransOutput {
    pub code: Option<String>,
    pub data: Option<CreateFileTransData>,
    pub message: Option<String>,
}
model! { CreateFileTransOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileTransData {
    pub trans_id: Option<String>,
    pub trans_key: Option<String>,
}
model! { CreateFileTransData {
    0 "TransId" trans_id, 1 "TransKey" trans_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMeetingTrans {
    pub ability_params: Option<BTreeMap<String, Value>>,
    pub app_key: String,
    pub asr_params: Option<BTreeMap<String, Value>>,
    pub audio_bit_rate: i64,
    pub audio_format: String,
    pub audio_language: String,
    pub audio_output_enabled: Option<bool>,
    pub audio_output_oss_bucket: Option<String>,
    pub audio_output_oss_path: Option<String>,
    pub audio_package: Option<String>,
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

/// What [`CreateMeetingTrans::new`] takes.
pub struct CreateMeetingTransRequired {
    pub app_key: String,
    pub audio_bit_rate: i64,
    pub audio_format: String,
    pub audio_language: String,
    pub audio_sample_rate: i64,
}
operation! { CreateMeetingTrans{CreateMeetingTransRequired: app_key, audio_bit_rate, audio_format, audio_language, audio_sample_rate}
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
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None },
    Mark { index: 20, location: Location::Body, style: Style::None },
    Mark { index: 21, location: Location::Body, style: Style::None },
    Mark { index: 22, location: Location::Body, style: Style::None },
    Mark { index: 23, location: Location::Body, style: Style::None },
    Mark { index: 24, location: Location::Body, style: Style::None },
    Mark { index: 25, location: Location::Body, style: Style::None },
    Mark { index: 26, location: Location::Body, style: Style::None },
    Mark { index: 27, location: Location::Body, style: Style::None }
] { method: "PUT", path: "/openapi/meeting-trans", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMeetingTransOutput {
    pub code: Option<String>,
    pub data: Option<CreateMeetingTransData>,
    pub message: Option<String>,
}
model! { CreateMeetingTransOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMeetingTransData {
    pub meeting_id: Option<String>,
    pub meeting_join_url: Option<String>,
    pub meeting_key: Option<String>,
}
model! { CreateMeetingTransData {
    0 "MeetingId" meeting_id, 1 "MeetingJoinUrl" meeting_join_url, 2 "MeetingKey" meeting_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileTrans {
    pub trans_id: String,
}
operation! { GetFileTrans(trans_id: String) "GetFileTrans" -> GetFileTransOutput {
    0 "TransId" trans_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/file-trans/{TransId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileTransOutput {
    pub code: Option<String>,
    pub data: Option<GetFileTransData>,
    pub message: Option<String>,
}
model! { GetFileTransOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileTransData {
    pub trans_id: Option<String>,
    pub trans_key: Option<String>,
    pub trans_status: Option<String>,
}
model! { GetFileTransData {
    0 "TransId" trans_id, 1 "TransKey" trans_key, 2 "TransStatus" trans_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMeetingTrans {
    pub meeting_id: String,
}
operation! { GetMeetingTrans(meeting_id: String) "GetMeetingTrans" -> GetMeetingTransOutput {
    0 "MeetingId" meeting_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/meeting-trans/{MeetingId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMeetingTransOutput {
    pub code: Option<String>,
    pub data: Option<GetMeetingTransData>,
    pub message: Option<String>,
}
model! { GetMeetingTransOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMeetingTransData {
    pub meeting_id: Option<String>,
    pub meeting_key: Option<String>,
    pub meeting_status: Option<String>,
}
model! { GetMeetingTransData {
    0 "MeetingId" meeting_id, 1 "MeetingKey" meeting_key, 2 "MeetingStatus" meeting_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMeetingTrans {
    pub meeting_role_num: Option<i64>,
    pub only_role_split_result: Option<bool>,
    pub meeting_id: String,
}
operation! { StopMeetingTrans(meeting_id: String) "StopMeetingTrans" -> StopMeetingTransOutput {
    0 "MeetingRoleNum" meeting_role_num: i64, 1 "OnlyRoleSplitResult" only_role_split_result: bool,
    2 "MeetingId" meeting_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/openapi/meeting-trans/{MeetingId}/stop", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMeetingTransOutput {
    pub code: Option<String>,
    pub data: Option<StopMeetingTransData>,
    pub message: Option<String>,
}
model! { StopMeetingTransOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMeetingTransData {
    pub meeting_id: Option<String>,
    pub meeting_key: Option<String>,
    pub meeting_status: Option<String>,
}
model! { StopMeetingTransData {
    0 "MeetingId" meeting_id, 1 "MeetingKey" meeting_key, 2 "MeetingStatus" meeting_status
} }

#[cfg(feature = "reflect")]
register! {
    CreateFileTrans, CreateMeetingTrans, GetFileTrans, GetMeetingTrans, StopMeetingTrans
}
