//! `tsi` 2021-03-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tsi", version: "2021-03-25", code: "tsi", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TongChuanDisplay {
    pub session_uuid: String,
    pub is_new: u64,
    pub se_max: u64,
}
operation! { TongChuanDisplay(session_uuid: String, is_new: u64, se_max: u64)
    "TongChuanDisplay" -> TongChuanDisplayOutput {
    0 "SessionUuid" session_uuid, 1 "IsNew" is_new, 2 "SeMax" se_max
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TongChuanDisplayOutput {
    pub list: Option<Vec<DisplayInfo>>,
}
model! { TongChuanDisplayOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayInfo {
    pub se_id: Option<String>,
    pub se_ver: Option<u64>,
    pub source_text: Option<String>,
    pub target_text: Option<String>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub is_end: Option<bool>,
    pub audio: Option<String>,
}
model! { DisplayInfo {
    0 "SeId" se_id, 1 "SeVer" se_ver, 2 "SourceText" source_text, 3 "TargetText" target_text, 4 "StartTime" start_time,
    5 "EndTime" end_time, 6 "IsEnd" is_end, 7 "Audio" audio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TongChuanRecognize {
    pub session_uuid: String,
    pub source: String,
    pub target: String,
    pub audio_format: u64,
    pub seq: u64,
    pub utc: u64,
    pub is_end: u64,
    pub translate_time: u64,
    pub data: String,
    pub tts: Option<TTS>,
}

/// What [`TongChuanRecognize::new`] takes.
pub struct TongChuanRecognizeRequired {
    pub session_uuid: String,
    pub source: String,
    pub target: String,
    pub audio_format: u64,
    pub seq: u64,
    pub utc: u64,
    pub is_end: u64,
    pub translate_time: u64,
    pub data: String,
}
operation! { TongChuanRecognize{TongChuanRecognizeRequired: session_uuid, source, target, audio_format, seq, utc, is_end, translate_time, data}
    "TongChuanRecognize" -> Empty {
    0 "SessionUuid" session_uuid, 1 "Source" source, 2 "Target" target, 3 "AudioFormat" audio_format, 4 "Seq" seq,
    5 "Utc" utc, 6 "IsEnd" is_end, 7 "TranslateTime" translate_time, 8 "Data" data, 9 "TTS" tts: TTS
} }

pub type TongChuanRecognizeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TTS {
    pub codec: Option<String>,
    pub voice_type: Option<u64>,
    pub volume: Option<f64>,
    pub speed: Option<f64>,
    pub sample_rate: Option<u64>,
}
input! { TTS(codec: String, voice_type: u64) {
    0 "Codec" codec: String, 1 "VoiceType" voice_type: u64, 2 "Volume" volume: f64, 3 "Speed" speed: f64,
    4 "SampleRate" sample_rate: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TongChuanSync {
    pub session_uuid: String,
    pub source: String,
    pub target: String,
    pub audio_format: u64,
    pub seq: u64,
    pub utc: u64,
    pub is_end: u64,
    pub translate_time: u64,
    pub data: String,
    pub tts: Option<TTS>,
}

/// What [`TongChuanSync::new`] takes.
pub struct TongChuanSyncRequired {
    pub session_uuid: String,
    pub source: String,
    pub target: String,
    pub audio_format: u64,
    pub seq: u64,
    pub utc: u64,
    pub is_end: u64,
    pub translate_time: u64,
    pub data: String,
}
operation! { TongChuanSync{TongChuanSyncRequired: session_uuid, source, target, audio_format, seq, utc, is_end, translate_time, data}
    "TongChuanSync" -> TongChuanSyncOutput {
    0 "SessionUuid" session_uuid, 1 "Source" source, 2 "Target" target, 3 "AudioFormat" audio_format, 4 "Seq" seq,
    5 "Utc" utc, 6 "IsEnd" is_end, 7 "TranslateTime" translate_time, 8 "Data" data, 9 "TTS" tts: TTS
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TongChuanSyncOutput {
    pub list: Option<Vec<DisplayInfo>>,
}
model! { TongChuanSyncOutput {
    0 "List" list
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INVALID_PARAMETER_MISSING_PARAMETER: &str = "InvalidParameter.MissingParameter";
    pub const UNSUPPORTED_OPERATION_AUDIO_FORMAT: &str = "UnsupportedOperation.AudioFormat";
    pub const UNSUPPORTED_OPERATION_IS_END: &str = "UnsupportedOperation.IsEnd";
    pub const UNSUPPORTED_OPERATION_IS_NEW: &str = "UnsupportedOperation.IsNew";
    pub const UNSUPPORTED_OPERATION_SE_MAX: &str = "UnsupportedOperation.SeMax";
    pub const UNSUPPORTED_OPERATION_TRANSLATE_TIME: &str = "UnsupportedOperation.TranslateTime";
}

#[cfg(feature = "reflect")]
register! {
    TongChuanDisplay, TongChuanRecognize, TongChuanSync
}
