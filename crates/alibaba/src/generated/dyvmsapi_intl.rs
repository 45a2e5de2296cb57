//! `dyvmsapi-intl` 2021-10-15.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("ap-southeast-1", "dyvmsapi-intl.ap-southeast-1.aliyuncs.com")],
    vpc: &[("ap-southeast-1", "dyvmsapi-intl-vpc.ap-southeast-1.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "dyvmsapi-intl", version: "2021-10-15", code: "dyvmsapi-intl", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackendCallGroup {
    pub called_number: Option<Vec<String>>,
    pub caller_id_number: Option<String>,
    pub country_id: Option<String>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub play_times: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub send_type: Option<i64>,
    pub speed: Option<i64>,
    pub task_name: Option<String>,
    pub timing_start: Option<String>,
    pub tts_code: Option<String>,
    pub voice_code: Option<String>,
    pub volume: Option<i64>,
}
operation! { BackendCallGroup() "BackendCallGroup" -> BackendCallGroupOutput {
    0 "CalledNumber" called_number: Vec<String>, 1 "CallerIdNumber" caller_id_number: String,
    2 "CountryId" country_id: String, 3 "OutId" out_id: String, 4 "OwnerId" owner_id: i64,
    5 "PlayTimes" play_times: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SendType" send_type: i64, 9 "Speed" speed: i64,
    10 "TaskName" task_name: String, 11 "TimingStart" timing_start: String, 12 "TtsCode" tts_code: String,
    13 "VoiceCode" voice_code: String, 14 "Volume" volume: i64
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackendCallGroupOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub task_id: Option<String>,
}
model! { BackendCallGroupOutput {
    0 "Code" code, 1 "Message" message, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackendCallSignal {
    pub called_number: Option<String>,
    pub caller_id_number: Option<String>,
    pub country_id: Option<String>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub play_times: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub speed: Option<i64>,
    pub tts_code: Option<String>,
    pub tts_param: Option<String>,
    pub volume: Option<i64>,
}
operation! { BackendCallSignal() "BackendCallSignal" -> BackendCallSignalOutput {
    0 "CalledNumber" called_number: String, 1 "CallerIdNumber" caller_id_number: String,
    2 "CountryId" country_id: String, 3 "OutId" out_id: String, 4 "OwnerId" owner_id: i64,
    5 "PlayTimes" play_times: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "Speed" speed: i64, 9 "TtsCode" tts_code: String,
    10 "TtsParam" tts_param: String, 11 "Volume" volume: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackendCallSignalOutput {
    pub call_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { BackendCallSignalOutput {
    0 "CallId" call_id, 1 "Code" code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupCall {
    pub called_number: Option<Vec<String>>,
    pub caller_id_number: Option<String>,
    pub country_id: Option<String>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub play_times: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub send_type: Option<i64>,
    pub signature: Option<Secret>,
    pub signature_nonce: Option<String>,
    pub speed: Option<i64>,
    pub task_name: Option<String>,
    pub timestamp: Option<String>,
    pub timing_start: Option<String>,
    pub tts_code: Option<String>,
    pub tts_param: Option<String>,
    pub voice_code: Option<String>,
    pub volume: Option<i64>,
}
operation! { GroupCall() "GroupCall" -> GroupCallOutput {
    0 "CalledNumber" called_number: Vec<String>, 1 "CallerIdNumber" caller_id_number: String,
    2 "CountryId" country_id: String, 3 "OutId" out_id: String, 4 "OwnerId" owner_id: i64,
    5 "PlayTimes" play_times: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SendType" send_type: i64, 9 "Signature" signature: Secret,
    10 "SignatureNonce" signature_nonce: String, 11 "Speed" speed: i64, 12 "TaskName" task_name: String,
    13 "Timestamp" timestamp: String, 14 "TimingStart" timing_start: String, 15 "TtsCode" tts_code: String,
    16 "TtsParam" tts_param: String, 17 "VoiceCode" voice_code: String, 18 "Volume" volume: i64
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupCallOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<GroupCallModel>,
}
model! { GroupCallOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Message" message, 3 "Model" model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupCallModel {
    pub task_id: Option<String>,
}
model! { GroupCallModel {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignalCall {
    pub called_number: Option<String>,
    pub caller_id_number: Option<String>,
    pub country_id: Option<String>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub play_times: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub send_type: Option<i64>,
    pub signature: Option<Secret>,
    pub signature_nonce: Option<String>,
    pub speed: Option<i64>,
    pub task_name: Option<String>,
    pub timestamp: Option<String>,
    pub timing_start: Option<String>,
    pub tts_code: Option<String>,
    pub tts_param: Option<String>,
    pub voice_code: Option<String>,
    pub volume: Option<i64>,
}
operation! { SignalCall() "SignalCall" -> SignalCallOutput {
    0 "CalledNumber" called_number: String, 1 "CallerIdNumber" caller_id_number: String,
    2 "CountryId" country_id: String, 3 "OutId" out_id: String, 4 "OwnerId" owner_id: i64,
    5 "PlayTimes" play_times: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SendType" send_type: i64, 9 "Signature" signature: Secret,
    10 "SignatureNonce" signature_nonce: String, 11 "Speed" speed: i64, 12 "TaskName" task_name: String,
    13 "Timestamp" timestamp: String, 14 "TimingStart" timing_start: String, 15 "TtsCode" tts_code: String,
    16 "TtsParam" tts_param: String, 17 "VoiceCode" voice_code: String, 18 "Volume" volume: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignalCallOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<SignalCallModel>,
    pub success: Option<bool>,
}
model! { SignalCallOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Message" message, 3 "Model" model,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignalCallModel {
    pub call_id: Option<String>,
}
model! { SignalCallModel {
    0 "CallId" call_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceGroupCall {
    pub called_number: Option<Vec<String>>,
    pub caller_id_number: Option<String>,
    pub country_id: Option<String>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub play_times: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub send_type: Option<i64>,
    pub speed: Option<i64>,
    pub task_name: Option<String>,
    pub timing_start: Option<String>,
    pub tts_code: Option<String>,
    pub tts_param: Option<String>,
    pub voice_code: Option<String>,
    pub volume: Option<i64>,
}
operation! { VoiceGroupCall() "VoiceGroupCall" -> VoiceGroupCallOutput {
    0 "CalledNumber" called_number: Vec<String>, 1 "CallerIdNumber" caller_id_number: String,
    2 "CountryId" country_id: String, 3 "OutId" out_id: String, 4 "OwnerId" owner_id: i64,
    5 "PlayTimes" play_times: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SendType" send_type: i64, 9 "Speed" speed: i64,
    10 "TaskName" task_name: String, 11 "TimingStart" timing_start: String, 12 "TtsCode" tts_code: String,
    13 "TtsParam" tts_param: String, 14 "VoiceCode" voice_code: String, 15 "Volume" volume: i64
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceGroupCallOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<BTreeMap<String, Value>>,
    pub success: Option<bool>,
}
model! { VoiceGroupCallOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Message" message, 3 "Model" model,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceSingleCall {
    pub called_number: Option<String>,
    pub caller_id_number: Option<String>,
    pub country_id: Option<String>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub play_times: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub send_type: Option<i64>,
    pub speed: Option<i64>,
    pub task_name: Option<String>,
    pub timing_start: Option<String>,
    pub tts_code: Option<String>,
    pub tts_param: Option<String>,
    pub voice_code: Option<String>,
    pub volume: Option<i64>,
}
operation! { VoiceSingleCall() "VoiceSingleCall" -> VoiceSingleCallOutput {
    0 "CalledNumber" called_number: String, 1 "CallerIdNumber" caller_id_number: String,
    2 "CountryId" country_id: String, 3 "OutId" out_id: String, 4 "OwnerId" owner_id: i64,
    5 "PlayTimes" play_times: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "SendType" send_type: i64, 9 "Speed" speed: i64,
    10 "TaskName" task_name: String, 11 "TimingStart" timing_start: String, 12 "TtsCode" tts_code: String,
    13 "TtsParam" tts_param: String, 14 "VoiceCode" voice_code: String, 15 "Volume" volume: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceSingleCallOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<BTreeMap<String, Value>>,
    pub success: Option<bool>,
}
model! { VoiceSingleCallOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Message" message, 3 "Model" model,
    4 "Success" success
} }

#[cfg(feature = "reflect")]
register! {
    BackendCallGroup, BackendCallSignal, GroupCall, SignalCall, VoiceGroupCall, VoiceSingleCall
}
