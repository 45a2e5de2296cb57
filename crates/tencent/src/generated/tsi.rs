//! `tsi` of Tencent Cloud, API version 2021-03-25.
//!
//! Endpoint: `tsi.tencentcloudapi.com`, or `tsi.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tsi&Version=2021-03-25>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("tsi", "2021-03-25", "tsi", &Endpoints::NONE);

/// `TongChuanDisplay` of `tsi` 2021-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsi&Version=2021-03-25&Action=TongChuanDisplay>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_IS_NEW`], [`codes::UNSUPPORTED_OPERATION_SE_MAX`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TongChuanDisplay {
    /// Required.
    pub session_uuid: String,
    /// Required.
    pub is_new: i64,
    /// Required.
    pub se_max: i64,
}
operation! { TongChuanDisplay(session_uuid: String, is_new: i64, se_max: i64)
    "TongChuanDisplay" -> TongChuanDisplayOutput {
    0 "SessionUuid" session_uuid, 1 "IsNew" is_new, 2 "SeMax" se_max
} }

/// Response of [`TongChuanDisplay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TongChuanDisplayOutput {
    pub list: Vec<DisplayInfo>,
}
model! { TongChuanDisplayOutput {
    0 "List" list: Vec<DisplayInfo>
} }

/// In the response of [`TongChuanDisplay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayInfo {
    pub se_id: Option<String>,
    pub se_ver: Option<i64>,
    pub source_text: Option<String>,
    pub target_text: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub is_end: Option<bool>,
    pub audio: Option<String>,
}
model! { DisplayInfo {
    0 "SeId" se_id: String, 1 "SeVer" se_ver: i64, 2 "SourceText" source_text: String,
    3 "TargetText" target_text: String, 4 "StartTime" start_time: i64, 5 "EndTime" end_time: i64,
    6 "IsEnd" is_end: bool, 7 "Audio" audio: String
} }

/// `TongChuanRecognize` of `tsi` 2021-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsi&Version=2021-03-25&Action=TongChuanRecognize>.
///
/// Errors: [`codes::INVALID_PARAMETER_MISSING_PARAMETER`], [`codes::UNSUPPORTED_OPERATION_AUDIO_FORMAT`],
/// [`codes::UNSUPPORTED_OPERATION_IS_END`], [`codes::UNSUPPORTED_OPERATION_TRANSLATE_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TongChuanRecognize {
    /// Required.
    pub session_uuid: String,
    /// Required.
    pub source: String,
    /// Required.
    pub target: String,
    /// Required.
    pub audio_format: i64,
    /// Required.
    pub seq: i64,
    /// Required.
    pub utc: i64,
    /// Required.
    pub is_end: i64,
    /// Required.
    pub translate_time: i64,
    /// Required.
    pub data: String,
    pub tts: Option<TTS>,
}

/// Arguments of [`TongChuanRecognize::new`].
pub struct TongChuanRecognizeRequired {
    pub session_uuid: String,
    pub source: String,
    pub target: String,
    pub audio_format: i64,
    pub seq: i64,
    pub utc: i64,
    pub is_end: i64,
    pub translate_time: i64,
    pub data: String,
}
operation! {
    TongChuanRecognize { TongChuanRecognizeRequired: session_uuid, source, target, audio_format, seq, utc, is_end, translate_time, data }
    "TongChuanRecognize" -> Empty {
    0 "SessionUuid" session_uuid, 1 "Source" source, 2 "Target" target, 3 "AudioFormat" audio_format, 4 "Seq" seq,
    5 "Utc" utc, 6 "IsEnd" is_end, 7 "TranslateTime" translate_time, 8 "Data" data, 9 "TTS" tts: TTS
} }

/// Response of [`TongChuanRecognize`]: empty.
pub type TongChuanRecognizeOutput = Empty;

/// In the request of [`TongChuanRecognize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TTS {
    /// Required.
    pub codec: Option<String>,
    /// Required.
    pub voice_type: Option<i64>,
    pub volume: Option<f64>,
    pub speed: Option<f64>,
    pub sample_rate: Option<i64>,
}
input! { TTS(codec: String, voice_type: i64) {
    0 "Codec" codec: String, 1 "VoiceType" voice_type: i64, 2 "Volume" volume: f64, 3 "Speed" speed: f64,
    4 "SampleRate" sample_rate: i64
} }

/// `TongChuanSync` of `tsi` 2021-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsi&Version=2021-03-25&Action=TongChuanSync>.
///
/// Errors: [`codes::INVALID_PARAMETER_MISSING_PARAMETER`], [`codes::UNSUPPORTED_OPERATION_AUDIO_FORMAT`],
/// [`codes::UNSUPPORTED_OPERATION_IS_END`], [`codes::UNSUPPORTED_OPERATION_TRANSLATE_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TongChuanSync {
    /// Required.
    pub session_uuid: String,
    /// Required.
    pub source: String,
    /// Required.
    pub target: String,
    /// Required.
    pub audio_format: i64,
    /// Required.
    pub seq: i64,
    /// Required.
    pub utc: i64,
    /// Required.
    pub is_end: i64,
    /// Required.
    pub translate_time: i64,
    /// Required.
    pub data: String,
    pub tts: Option<TTS>,
}

/// Arguments of [`TongChuanSync::new`].
pub struct TongChuanSyncRequired {
    pub session_uuid: String,
    pub source: String,
    pub target: String,
    pub audio_format: i64,
    pub seq: i64,
    pub utc: i64,
    pub is_end: i64,
    pub translate_time: i64,
    pub data: String,
}
operation! {
    TongChuanSync { TongChuanSyncRequired: session_uuid, source, target, audio_format, seq, utc, is_end, translate_time, data }
    "TongChuanSync" -> TongChuanSyncOutput {
    0 "SessionUuid" session_uuid, 1 "Source" source, 2 "Target" target, 3 "AudioFormat" audio_format, 4 "Seq" seq,
    5 "Utc" utc, 6 "IsEnd" is_end, 7 "TranslateTime" translate_time, 8 "Data" data, 9 "TTS" tts: TTS
} }

/// Response of [`TongChuanSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TongChuanSyncOutput {
    pub list: Vec<DisplayInfo>,
}
model! { TongChuanSyncOutput {
    0 "List" list: Vec<DisplayInfo>
} }

codes! {
    INVALID_PARAMETER_MISSING_PARAMETER "InvalidParameter.MissingParameter",
    UNSUPPORTED_OPERATION_AUDIO_FORMAT "UnsupportedOperation.AudioFormat",
    UNSUPPORTED_OPERATION_IS_END "UnsupportedOperation.IsEnd",
    UNSUPPORTED_OPERATION_IS_NEW "UnsupportedOperation.IsNew",
    UNSUPPORTED_OPERATION_SE_MAX "UnsupportedOperation.SeMax",
    UNSUPPORTED_OPERATION_TRANSLATE_TIME "UnsupportedOperation.TranslateTime"
}

#[cfg(feature = "unstable-registry")]
register! {
    TongChuanDisplay, TongChuanRecognize, TongChuanSync
}
