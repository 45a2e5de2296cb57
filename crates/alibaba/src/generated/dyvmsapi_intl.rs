//! `dyvmsapi-intl` of Alibaba Cloud, API version 2021-10-15.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/Dyvmsapi-intl/2021-10-15/overview>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("ap-southeast-1", "dyvmsapi-intl.ap-southeast-1.aliyuncs.com")],
    &[("ap-southeast-1", "dyvmsapi-intl-vpc.ap-southeast-1.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "dyvmsapi-intl",
    "2021-10-15",
    "dyvmsapi-intl",
    &ENDPOINTS,
);

/// `BackendCallGroup` of `dyvmsapi-intl` 2021-10-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi-intl/2021-10-15/BackendCallGroup>.
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
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`BackendCallGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackendCallGroupOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub task_id: Option<String>,
}
model! { BackendCallGroupOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "TaskId" task_id: String
} }

/// `BackendCallSignal` of `dyvmsapi-intl` 2021-10-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi-intl/2021-10-15/BackendCallSignal>.
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

/// Response of [`BackendCallSignal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackendCallSignalOutput {
    pub call_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { BackendCallSignalOutput {
    0 "CallId" call_id: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// `GroupCall` of `dyvmsapi-intl` 2021-10-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi-intl/2021-10-15/GroupCall>.
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
    /// Secret.
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
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`GroupCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupCallOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<GroupCallModel>,
}
model! { GroupCallOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: GroupCallModel
} }

/// In the response of [`GroupCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupCallModel {
    pub task_id: Option<String>,
}
model! { GroupCallModel {
    0 "TaskId" task_id: String
} }

/// `SignalCall` of `dyvmsapi-intl` 2021-10-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi-intl/2021-10-15/SignalCall>.
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
    /// Secret.
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

/// Response of [`SignalCall`].
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
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: SignalCallModel, 4 "Success" success: bool
} }

/// In the response of [`SignalCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignalCallModel {
    pub call_id: Option<String>,
}
model! { SignalCallModel {
    0 "CallId" call_id: String
} }

/// `VoiceGroupCall` of `dyvmsapi-intl` 2021-10-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi-intl/2021-10-15/VoiceGroupCall>.
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
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`VoiceGroupCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceGroupCallOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { VoiceGroupCallOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: BTreeMap<String, Value>, 4 "Success" success: bool
} }

/// `VoiceSingleCall` of `dyvmsapi-intl` 2021-10-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi-intl/2021-10-15/VoiceSingleCall>.
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

/// Response of [`VoiceSingleCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceSingleCallOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { VoiceSingleCallOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: BTreeMap<String, Value>, 4 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    BackendCallGroup, BackendCallSignal, GroupCall, SignalCall, VoiceGroupCall, VoiceSingleCall
}
