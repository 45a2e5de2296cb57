//! `ccc` of Tencent Cloud, API version 2020-02-10.
//!
//! Endpoint: `ccc.tencentcloudapi.com`, or `ccc.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ccc::DescribeCCCBuyInfoList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCCCBuyInfoList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ccc", "2020-02-10", "ccc", &Endpoints::NONE);

/// `AbortAgentCruiseDialingCampaign` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=AbortAgentCruiseDialingCampaign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortAgentCruiseDialingCampaign {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub campaign_id: i64,
}
operation! { AbortAgentCruiseDialingCampaign(sdk_app_id: i64, campaign_id: i64)
    "AbortAgentCruiseDialingCampaign" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "CampaignId" campaign_id
} }

/// Response of [`AbortAgentCruiseDialingCampaign`]: empty.
pub type AbortAgentCruiseDialingCampaignOutput = Empty;

/// `AbortPredictiveDialingCampaign` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=AbortPredictiveDialingCampaign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortPredictiveDialingCampaign {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub campaign_id: i64,
}
operation! { AbortPredictiveDialingCampaign(sdk_app_id: i64, campaign_id: i64)
    "AbortPredictiveDialingCampaign" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "CampaignId" campaign_id
} }

/// Response of [`AbortPredictiveDialingCampaign`]: empty.
pub type AbortPredictiveDialingCampaignOutput = Empty;

/// Binds number call in interface: `BindNumberCallInInterface` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=BindNumberCallInInterface>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindNumberCallInInterface {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub number: String,
    pub call_in_interface: Option<Interface>,
    pub number_type: Option<String>,
}
operation! { BindNumberCallInInterface(sdk_app_id: i64, number: String) "BindNumberCallInInterface" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Number" number, 2 "CallInInterface" call_in_interface: Interface,
    3 "NumberType" number_type: String
} }

/// Response of [`BindNumberCallInInterface`]: empty.
pub type BindNumberCallInInterfaceOutput = Empty;

/// In the request of [`BindNumberCallInInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Interface {
    /// Required.
    pub url: Option<String>,
}
input! { Interface(url: String) {
    0 "URL" url: String
} }

/// Binds number call out skill group: `BindNumberCallOutSkillGroup` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=BindNumberCallOutSkillGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindNumberCallOutSkillGroup {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub number: String,
    /// Required.
    pub skill_group_ids: Vec<i64>,
}
operation! { BindNumberCallOutSkillGroup(sdk_app_id: i64, number: String, skill_group_ids: Vec<i64>)
    "BindNumberCallOutSkillGroup" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Number" number, 2 "SkillGroupIds" skill_group_ids
} }

/// Response of [`BindNumberCallOutSkillGroup`]: empty.
pub type BindNumberCallOutSkillGroupOutput = Empty;

/// Binds staff skill group list: `BindStaffSkillGroupList` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=BindStaffSkillGroupList>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindStaffSkillGroupList {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub staff_email: String,
    /// Required.
    pub staff_skill_group_list: Vec<StaffSkillGroupList>,
    /// Deprecated.
    pub skill_group_list: Option<Vec<i64>>,
}
operation! {
    BindStaffSkillGroupList(sdk_app_id: i64, staff_email: String, staff_skill_group_list: Vec<StaffSkillGroupList>)
    "BindStaffSkillGroupList" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "StaffEmail" staff_email, 2 "StaffSkillGroupList" staff_skill_group_list,
    3 "SkillGroupList" skill_group_list: Vec<i64>
} }

/// Response of [`BindStaffSkillGroupList`]: empty.
pub type BindStaffSkillGroupListOutput = Empty;

/// In the request of [`BindStaffSkillGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaffSkillGroupList {
    /// Required.
    pub skill_group_id: Option<i64>,
    pub priority: Option<i64>,
}
input! { StaffSkillGroupList(skill_group_id: i64) {
    0 "SkillGroupId" skill_group_id: i64, 1 "Priority" priority: i64
} }

/// `ControlAIConversation` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=ControlAIConversation>.
///
/// Errors: [`codes::FAILED_OPERATION_CONTROL_AI_CONVERSATION`], [`codes::FAILED_OPERATION_SESSION_NOT_EXISTS`],
/// [`codes::FAILED_OPERATION_SESSION_NOT_IN_CONTROL_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlAIConversation {
    /// Required.
    pub session_id: String,
    /// Required.
    pub sdk_app_id: i64,
    pub command: Option<String>,
    pub server_push_text: Option<ServerPushText>,
    pub invoke_llm: Option<InvokeLLM>,
}
operation! { ControlAIConversation(session_id: String, sdk_app_id: i64) "ControlAIConversation" -> Empty {
    0 "SessionId" session_id, 1 "SdkAppId" sdk_app_id, 2 "Command" command: String,
    3 "ServerPushText" server_push_text: ServerPushText, 4 "InvokeLLM" invoke_llm: InvokeLLM
} }

/// Response of [`ControlAIConversation`]: empty.
pub type ControlAIConversationOutput = Empty;

/// In the request of [`ControlAIConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerPushText {
    pub text: Option<String>,
    pub interrupt: Option<bool>,
    pub stop_after_play: Option<bool>,
    pub audio: Option<String>,
    pub drop_mode: Option<i64>,
    pub priority: Option<i64>,
    pub add_history: Option<bool>,
}
input! { ServerPushText() {
    0 "Text" text: String, 1 "Interrupt" interrupt: bool, 2 "StopAfterPlay" stop_after_play: bool,
    3 "Audio" audio: String, 4 "DropMode" drop_mode: i64, 5 "Priority" priority: i64, 6 "AddHistory" add_history: bool
} }

/// In the request of [`ControlAIConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeLLM {
    pub content: Option<String>,
    pub interrupt: Option<bool>,
}
input! { InvokeLLM() {
    0 "Content" content: String, 1 "Interrupt" interrupt: bool
} }

/// Creates ai agent call: `CreateAIAgentCall` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=CreateAIAgentCall>.
///
/// Errors: [`codes::FAILED_OPERATION_AI_LICENSE_HAS_EXPIRED`], [`codes::FAILED_OPERATION_ACQUIRE_QUOTA`],
/// [`codes::FAILED_OPERATION_CALL_OUT_FAILED`], [`codes::FAILED_OPERATION_CALLEE_IS_BLACK_USER`],
/// [`codes::FAILED_OPERATION_CALLER_OVER_FREQUENCY`], [`codes::FAILED_OPERATION_CALLOUT_RULE_BLIND_AREA`],
/// [`codes::FAILED_OPERATION_CALLOUT_RULE_MAX_CALL_COUNT_CALLEE_INTERVAL_TIME`],
/// [`codes::FAILED_OPERATION_CALLOUT_RULE_MAX_CALL_COUNT_CALLEE_PER_DAY_APP_ID`],
/// [`codes::FAILED_OPERATION_CALLOUT_RULE_NOT_WORK_TIME`], [`codes::FAILED_OPERATION_NO_CALL_OUT_NUMBER`],
/// [`codes::FAILED_OPERATION_PERMISSION_DENIED`], [`codes::LIMIT_EXCEEDED_BASE_PACKAGE_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIAgentCall {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub ai_agent_id: i64,
    /// Required.
    pub callee: String,
    pub callers: Option<Vec<String>>,
    /// Deprecated.
    pub prompt_variables: Option<Vec<Variable>>,
    pub variables: Option<Vec<Variable>>,
    pub max_ring_timeout_second: Option<i64>,
}
operation! { CreateAIAgentCall(sdk_app_id: i64, ai_agent_id: i64, callee: String)
    "CreateAIAgentCall" -> CreateAIAgentCallOutput {
    0 "SdkAppId" sdk_app_id, 1 "AIAgentId" ai_agent_id, 2 "Callee" callee, 3 "Callers" callers: Vec<String>,
    4 "PromptVariables" prompt_variables: Vec<Variable>, 5 "Variables" variables: Vec<Variable>,
    6 "MaxRingTimeoutSecond" max_ring_timeout_second: i64
} }

/// In the request of [`CreateAIAgentCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Variable {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Variable(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateAIAgentCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIAgentCallOutput {
    pub session_id: Option<String>,
}
model! { CreateAIAgentCallOutput {
    0 "SessionId" session_id: String
} }

/// Creates ai call: `CreateAICall` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=CreateAICall>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OUT_FAILED`], [`codes::FAILED_OPERATION_CALLEE_IS_BLACK_USER`],
/// [`codes::FAILED_OPERATION_CALLER_OVER_FREQUENCY`], [`codes::FAILED_OPERATION_CALLOUT_RULE_BLIND_AREA`],
/// [`codes::FAILED_OPERATION_CALLOUT_RULE_MAX_CALL_COUNT_CALLEE_INTERVAL_TIME`],
/// [`codes::FAILED_OPERATION_CALLOUT_RULE_MAX_CALL_COUNT_CALLEE_PER_DAY_APP_ID`],
/// [`codes::FAILED_OPERATION_CALLOUT_RULE_NOT_WORK_TIME`], [`codes::FAILED_OPERATION_NO_CALL_OUT_NUMBER`],
/// [`codes::FAILED_OPERATION_PERMISSION_DENIED`], [`codes::LIMIT_EXCEEDED_BASE_PACKAGE_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAICall {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub callee: String,
    /// Required.
    pub llm_type: String,
    /// Required. Secret.
    pub api_key: Secret,
    /// Required.
    pub api_url: String,
    pub system_prompt: Option<String>,
    pub model: Option<String>,
    pub voice_type: Option<String>,
    pub callers: Option<Vec<String>>,
    pub welcome_message: Option<String>,
    pub welcome_type: Option<i64>,
    pub welcome_message_priority: Option<i64>,
    pub max_duration: Option<i64>,
    pub languages: Option<Vec<String>>,
    pub interrupt_mode: Option<i64>,
    pub interrupt_speech_duration: Option<i64>,
    pub end_function_enable: Option<bool>,
    pub end_function_desc: Option<String>,
    pub transfer_function_enable: Option<bool>,
    pub transfer_items: Option<Vec<AITransferItem>>,
    pub transfer_to_agent_enable: Option<bool>,
    pub transfer_to_agent_items: Option<Vec<TransferToAgentItem>>,
    pub notify_duration: Option<i64>,
    pub notify_message: Option<String>,
    pub notify_max_count: Option<i64>,
    pub custom_tts_config: Option<String>,
    /// Deprecated.
    pub prompt_variables: Option<Vec<Variable>>,
    pub vad_silence_time: Option<i64>,
    pub extract_config: Option<Vec<AICallExtractConfigElement>>,
    pub temperature: Option<f64>,
    pub variables: Option<Vec<Variable>>,
    pub top_p: Option<f64>,
    pub vad_level: Option<i64>,
    pub tone_word: Option<ToneWordInfo>,
    pub enable_compliance_audio: Option<bool>,
    pub enable_voicemail_detection: Option<bool>,
    pub voicemail_action: Option<i64>,
    pub llm_extra_body: Option<String>,
    pub max_call_duration_ms: Option<i64>,
    pub max_ring_timeout_second: Option<i64>,
    pub ambient_sound_type: Option<String>,
    pub ambient_sound_volume: Option<f64>,
    pub acquire_timeout_second: Option<i64>,
    pub custom_stt_config: Option<String>,
}

/// Arguments of [`CreateAICall::new`].
pub struct CreateAICallRequired {
    pub sdk_app_id: i64,
    pub callee: String,
    pub llm_type: String,
    pub api_key: Secret,
    pub api_url: String,
}
operation! { CreateAICall { CreateAICallRequired: sdk_app_id, callee, llm_type, api_key, api_url }
    "CreateAICall" -> CreateAICallOutput {
    0 "SdkAppId" sdk_app_id, 1 "Callee" callee, 2 "LLMType" llm_type, 3 "APIKey" api_key, 4 "APIUrl" api_url,
    5 "SystemPrompt" system_prompt: String, 6 "Model" model: String, 7 "VoiceType" voice_type: String,
    8 "Callers" callers: Vec<String>, 9 "WelcomeMessage" welcome_message: String, 10 "WelcomeType" welcome_type: i64,
    11 "WelcomeMessagePriority" welcome_message_priority: i64, 12 "MaxDuration" max_duration: i64,
    13 "Languages" languages: Vec<String>, 14 "InterruptMode" interrupt_mode: i64,
    15 "InterruptSpeechDuration" interrupt_speech_duration: i64, 16 "EndFunctionEnable" end_function_enable: bool,
    17 "EndFunctionDesc" end_function_desc: String, 18 "TransferFunctionEnable" transfer_function_enable: bool,
    19 "TransferItems" transfer_items: Vec<AITransferItem>, 20 "TransferToAgentEnable" transfer_to_agent_enable: bool,
    21 "TransferToAgentItems" transfer_to_agent_items: Vec<TransferToAgentItem>,
    22 "NotifyDuration" notify_duration: i64, 23 "NotifyMessage" notify_message: String,
    24 "NotifyMaxCount" notify_max_count: i64, 25 "CustomTTSConfig" custom_tts_config: String,
    26 "PromptVariables" prompt_variables: Vec<Variable>, 27 "VadSilenceTime" vad_silence_time: i64,
    28 "ExtractConfig" extract_config: Vec<AICallExtractConfigElement>, 29 "Temperature" temperature: f64,
    30 "Variables" variables: Vec<Variable>, 31 "TopP" top_p: f64, 32 "VadLevel" vad_level: i64,
    33 "ToneWord" tone_word: ToneWordInfo, 34 "EnableComplianceAudio" enable_compliance_audio: bool,
    35 "EnableVoicemailDetection" enable_voicemail_detection: bool, 36 "VoicemailAction" voicemail_action: i64,
    37 "LLMExtraBody" llm_extra_body: String, 38 "MaxCallDurationMs" max_call_duration_ms: i64,
    39 "MaxRingTimeoutSecond" max_ring_timeout_second: i64, 40 "AmbientSoundType" ambient_sound_type: String,
    41 "AmbientSoundVolume" ambient_sound_volume: f64, 42 "AcquireTimeoutSecond" acquire_timeout_second: i64,
    43 "CustomSTTConfig" custom_stt_config: String
} }

/// In the request of [`CreateAICall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AITransferItem {
    /// Required.
    pub transfer_function_name: Option<String>,
    /// Required.
    pub transfer_function_desc: Option<String>,
    /// Required.
    pub transfer_skill_group_id: Option<i64>,
}
input! { AITransferItem(transfer_function_name: String, transfer_function_desc: String, transfer_skill_group_id: i64) {
    0 "TransferFunctionName" transfer_function_name: String, 1 "TransferFunctionDesc" transfer_function_desc: String,
    2 "TransferSkillGroupId" transfer_skill_group_id: i64
} }

/// In the request of [`CreateAICall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferToAgentItem {
    /// Required.
    pub transfer_to_agent_name: Option<String>,
    /// Required.
    pub transfer_to_agent_desc: Option<String>,
    /// Required.
    pub transfer_to_agent_id: Option<i64>,
}
input! {
    TransferToAgentItem(transfer_to_agent_name: String, transfer_to_agent_desc: String, transfer_to_agent_id: i64) {
    0 "TransferToAgentName" transfer_to_agent_name: String, 1 "TransferToAgentDesc" transfer_to_agent_desc: String,
    2 "TransferToAgentId" transfer_to_agent_id: i64
} }

/// In the request of [`CreateAICall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AICallExtractConfigElement {
    /// Required.
    pub info_type: Option<String>,
    /// Required.
    pub info_name: Option<String>,
    pub info_content: Option<String>,
    pub examples: Option<Vec<String>>,
    pub choices: Option<Vec<String>>,
}
input! { AICallExtractConfigElement(info_type: String, info_name: String) {
    0 "InfoType" info_type: String, 1 "InfoName" info_name: String, 2 "InfoContent" info_content: String,
    3 "Examples" examples: Vec<String>, 4 "Choices" choices: Vec<String>
} }

/// In the request of [`CreateAICall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToneWordInfo {
    pub first_sentence_timeout: Option<f64>,
    pub zh_tone_words: Option<ZHToneWordsInfo>,
}
input! { ToneWordInfo() {
    0 "FirstSentenceTimeout" first_sentence_timeout: f64, 1 "ZHToneWords" zh_tone_words: ZHToneWordsInfo
} }

/// In the request of [`CreateAICall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZHToneWordsInfo {
    pub neutral: Option<Vec<String>>,
    pub positive: Option<Vec<String>>,
    pub negative: Option<Vec<String>>,
}
input! { ZHToneWordsInfo() {
    0 "Neutral" neutral: Vec<String>, 1 "Positive" positive: Vec<String>, 2 "Negative" negative: Vec<String>
} }

/// Response of [`CreateAICall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAICallOutput {
    pub session_id: Option<String>,
}
model! { CreateAICallOutput {
    0 "SessionId" session_id: String
} }

/// Creates admin url: `CreateAdminURL` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=CreateAdminURL>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OUT_FAILED`], [`codes::FAILED_OPERATION_CALLEE_IS_BLACK_USER`],
/// [`codes::FAILED_OPERATION_CALLER_OVER_FREQUENCY`], [`codes::FAILED_OPERATION_CALLOUT_RULE_BLIND_AREA`],
/// [`codes::FAILED_OPERATION_CALLOUT_RULE_MAX_CALL_COUNT_CALLEE_INTERVAL_TIME`],
/// [`codes::FAILED_OPERATION_CALLOUT_RULE_MAX_CALL_COUNT_CALLEE_PER_DAY_APP_ID`],
/// [`codes::FAILED_OPERATION_CALLOUT_RULE_NOT_WORK_TIME`], [`codes::FAILED_OPERATION_NO_CALL_OUT_NUMBER`],
/// [`codes::FAILED_OPERATION_PERMISSION_DENIED`], [`codes::LIMIT_EXCEEDED_BASE_PACKAGE_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdminURL {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub seat_user_id: String,
}
operation! { CreateAdminURL(sdk_app_id: i64, seat_user_id: String) "CreateAdminURL" -> CreateAdminURLOutput {
    0 "SdkAppId" sdk_app_id, 1 "SeatUserId" seat_user_id
} }

/// Response of [`CreateAdminURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdminURLOutput {
    pub url: Option<String>,
}
model! { CreateAdminURLOutput {
    0 "URL" url: String
} }

/// Creates agent cruise dialing campaign: `CreateAgentCruiseDialingCampaign` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=CreateAgentCruiseDialingCampaign>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_OUT_OF_COUNT_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentCruiseDialingCampaign {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub agent: String,
    /// Required.
    pub concurrency_number: i64,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub callees: Option<Vec<String>>,
    pub callers: Option<Vec<String>>,
    pub call_order: Option<i64>,
    pub uui: Option<String>,
}

/// Arguments of [`CreateAgentCruiseDialingCampaign::new`].
pub struct CreateAgentCruiseDialingCampaignRequired {
    pub sdk_app_id: i64,
    pub name: String,
    pub agent: String,
    pub concurrency_number: i64,
    pub start_time: i64,
    pub end_time: i64,
}
operation! {
    CreateAgentCruiseDialingCampaign { CreateAgentCruiseDialingCampaignRequired: sdk_app_id, name, agent, concurrency_number, start_time, end_time }
    "CreateAgentCruiseDialingCampaign" -> CreateAgentCruiseDialingCampaignOutput {
    0 "SdkAppId" sdk_app_id, 1 "Name" name, 2 "Agent" agent, 3 "ConcurrencyNumber" concurrency_number,
    4 "StartTime" start_time, 5 "EndTime" end_time, 6 "Callees" callees: Vec<String>, 7 "Callers" callers: Vec<String>,
    8 "CallOrder" call_order: i64, 9 "UUI" uui: String
} }

/// Response of [`CreateAgentCruiseDialingCampaign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentCruiseDialingCampaignOutput {
    pub campaign_id: Option<i64>,
}
model! { CreateAgentCruiseDialingCampaignOutput {
    0 "CampaignId" campaign_id: i64
} }

/// Creates auto callout task: `CreateAutoCalloutTask` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=CreateAutoCalloutTask>.
///
/// Errors: [`codes::FAILED_OPERATION_PERMISSION_DENIED`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_EXPERIENCE_ACCOUNT`], [`codes::LIMIT_EXCEEDED_OUT_OF_QUOTA_MAX_COUNT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoCalloutTask {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub not_before: i64,
    /// Required.
    pub callees: Vec<String>,
    /// Required.
    pub callers: Vec<String>,
    pub ivr_id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub not_after: Option<i64>,
    pub tries: Option<i64>,
    pub variables: Option<Vec<Variable>>,
    pub uui: Option<String>,
    pub callee_attributes: Option<Vec<CalleeAttribute>>,
    pub time_zone: Option<String>,
    pub available_time: Option<Vec<TimeRange>>,
    pub ai_agent_id: Option<i64>,
    pub retry_interval: Option<i64>,
    pub max_ring_timeout_second: Option<i64>,
    pub retry_hangup_types: Option<Vec<String>>,
    pub retry_tags: Option<Vec<RetryTagItem>>,
    pub available_work_time_config: Option<Vec<AvailableTimeConfig>>,
    pub trigger_strategy: Option<Vec<TriggerStrategyItem>>,
    pub concurrency_limit: Option<i64>,
}
operation! { CreateAutoCalloutTask(sdk_app_id: i64, not_before: i64, callees: Vec<String>, callers: Vec<String>)
    "CreateAutoCalloutTask" -> CreateAutoCalloutTaskOutput {
    0 "SdkAppId" sdk_app_id, 1 "NotBefore" not_before, 2 "Callees" callees, 3 "Callers" callers, 4 "IvrId" ivr_id: i64,
    5 "Name" name: String, 6 "Description" description: String, 7 "NotAfter" not_after: i64, 8 "Tries" tries: i64,
    9 "Variables" variables: Vec<Variable>, 10 "UUI" uui: String,
    11 "CalleeAttributes" callee_attributes: Vec<CalleeAttribute>, 12 "TimeZone" time_zone: String,
    13 "AvailableTime" available_time: Vec<TimeRange>, 14 "AIAgentId" ai_agent_id: i64,
    15 "RetryInterval" retry_interval: i64, 16 "MaxRingTimeoutSecond" max_ring_timeout_second: i64,
    17 "RetryHangupTypes" retry_hangup_types: Vec<String>, 18 "RetryTags" retry_tags: Vec<RetryTagItem>,
    19 "AvailableWorkTimeConfig" available_work_time_config: Vec<AvailableTimeConfig>,
    20 "TriggerStrategy" trigger_strategy: Vec<TriggerStrategyItem>, 21 "ConcurrencyLimit" concurrency_limit: i64
} }

/// In the request of [`CreateAutoCalloutTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalleeAttribute {
    /// Required.
    pub callee: Option<String>,
    pub uui: Option<String>,
    pub variables: Option<Vec<Variable>>,
}
input! { CalleeAttribute(callee: String) {
    0 "Callee" callee: String, 1 "UUI" uui: String, 2 "Variables" variables: Vec<Variable>
} }

/// In the request of [`CreateAutoCalloutTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeRange {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
input! { TimeRange() {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String
} }

/// In the request of [`CreateAutoCalloutTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryTagItem {
    pub tag_name: Option<String>,
    pub tag_value: Option<String>,
}
input! { RetryTagItem() {
    0 "TagName" tag_name: String, 1 "TagValue" tag_value: String
} }

/// In the request of [`CreateAutoCalloutTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableTimeConfig {
    pub day_type: Option<String>,
    pub days_of_week: Option<Vec<String>>,
    pub time_ranges: Option<Vec<TimeRange>>,
}
input! { AvailableTimeConfig() {
    0 "DayType" day_type: String, 1 "DaysOfWeek" days_of_week: Vec<String>, 2 "TimeRanges" time_ranges: Vec<TimeRange>
} }

/// In the request of [`CreateAutoCalloutTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerStrategyItem {
    pub interface_config: Option<HttpCallbackConfig>,
    pub hangup_types: Option<Vec<String>>,
    pub call_tags: Option<Vec<RetryTagItem>>,
    pub trigger_mode: Option<String>,
}
input! { TriggerStrategyItem() {
    0 "InterfaceConfig" interface_config: HttpCallbackConfig, 1 "HangupTypes" hangup_types: Vec<String>,
    2 "CallTags" call_tags: Vec<RetryTagItem>, 3 "TriggerMode" trigger_mode: String
} }

/// In the request of [`CreateAutoCalloutTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpCallbackConfig {
    pub url: Option<String>,
    pub header_params: Option<Vec<HeaderParams>>,
    pub params: Option<Vec<HttpParams>>,
    pub returns: Option<Vec<ReturnKey>>,
    pub r#async: Option<bool>,
    pub auth_type: Option<i64>,
    pub basic_auth: Option<BasicAuth>,
    pub bearer_auth: Option<BearerAuth>,
    pub custom_auth: Option<HttpParams>,
    pub oauth2_auth: Option<OauthConfig>,
}
input! { HttpCallbackConfig() {
    0 "Url" url: String, 1 "HeaderParams" header_params: Vec<HeaderParams>, 2 "Params" params: Vec<HttpParams>,
    3 "Returns" returns: Vec<ReturnKey>, 4 "Async" r#async: bool, 5 "AuthType" auth_type: i64,
    6 "BasicAuth" basic_auth: BasicAuth, 7 "BearerAuth" bearer_auth: BearerAuth, 8 "CustomAuth" custom_auth: HttpParams,
    9 "Oauth2Auth" oauth2_auth: OauthConfig
} }

/// In the request of [`CreateAutoCalloutTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeaderParams {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { HeaderParams() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateAutoCalloutTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpParams {
    pub key: Option<String>,
    pub value: Option<String>,
    pub value_type: Option<String>,
}
input! { HttpParams() {
    0 "Key" key: String, 1 "Value" value: String, 2 "ValueType" value_type: String
} }

/// In the request of [`CreateAutoCalloutTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnKey {
    pub key: Option<String>,
}
input! { ReturnKey() {
    0 "Key" key: String
} }

/// In the request of [`CreateAutoCalloutTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicAuth {
    /// Secret.
    pub basic_token: Option<Secret>,
}
input! { BasicAuth() {
    0 "BasicToken" basic_token: Secret
} }

/// In the request of [`CreateAutoCalloutTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BearerAuth {
    /// Secret.
    pub bearer_token: Option<Secret>,
}
input! { BearerAuth() {
    0 "BearerToken" bearer_token: Secret
} }

/// In the request of [`CreateAutoCalloutTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OauthConfig {
    pub token_url: Option<String>,
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
}
input! { OauthConfig() {
    0 "TokenURL" token_url: String, 1 "ClientId" client_id: String, 2 "ClientSecret" client_secret: Secret
} }

/// Response of [`CreateAutoCalloutTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoCalloutTaskOutput {
    pub task_id: Option<i64>,
}
model! { CreateAutoCalloutTaskOutput {
    0 "TaskId" task_id: i64
} }

/// Creates ccc skill group: `CreateCCCSkillGroup` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=CreateCCCSkillGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_SKILL_GROUP_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCCCSkillGroup {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub skill_group_name: String,
    /// Required.
    pub skill_group_type: i64,
    pub max_concurrency: Option<i64>,
}
operation! { CreateCCCSkillGroup(sdk_app_id: i64, skill_group_name: String, skill_group_type: i64)
    "CreateCCCSkillGroup" -> CreateCCCSkillGroupOutput {
    0 "SdkAppId" sdk_app_id, 1 "SkillGroupName" skill_group_name, 2 "SkillGroupType" skill_group_type,
    3 "MaxConcurrency" max_concurrency: i64
} }

/// Response of [`CreateCCCSkillGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCCCSkillGroupOutput {
    pub skill_group_id: Option<i64>,
}
model! { CreateCCCSkillGroupOutput {
    0 "SkillGroupId" skill_group_id: i64
} }

/// Creates call out session: `CreateCallOutSession` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=CreateCallOutSession>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OUT_FAILED`], [`codes::FAILED_OPERATION_CALLEE_IS_LIMITED`],
/// [`codes::FAILED_OPERATION_CALLER_OVER_FREQUENCY`], [`codes::FAILED_OPERATION_NO_CALL_OUT_NUMBER`],
/// [`codes::FAILED_OPERATION_SEAT_STATUS_BUSY`], [`codes::INVALID_PARAMETER_INSTANCE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST`], [`codes::OPERATION_DENIED_NOT_IN_WHITE_LIST`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCallOutSession {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub user_id: String,
    /// Required.
    pub callee: String,
    pub caller: Option<String>,
    pub callers: Option<Vec<String>>,
    pub is_force_use_mobile: Option<bool>,
    /// Deprecated.
    pub uui: Option<String>,
    /// On the wire: `UUI`.
    pub uui_2: Option<String>,
}
operation! { CreateCallOutSession(sdk_app_id: i64, user_id: String, callee: String)
    "CreateCallOutSession" -> CreateCallOutSessionOutput {
    0 "SdkAppId" sdk_app_id, 1 "UserId" user_id, 2 "Callee" callee, 3 "Caller" caller: String,
    4 "Callers" callers: Vec<String>, 5 "IsForceUseMobile" is_force_use_mobile: bool, 6 "Uui" uui: String,
    7 "UUI" uui_2: String
} }

/// Response of [`CreateCallOutSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCallOutSessionOutput {
    pub session_id: Option<String>,
}
model! { CreateCallOutSessionOutput {
    0 "SessionId" session_id: String
} }

/// Creates carrier privilege number applicant: `CreateCarrierPrivilegeNumberApplicant` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=CreateCarrierPrivilegeNumberApplicant>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_OUT_FAILED`], [`codes::FAILED_OPERATION_CALLEE_IS_LIMITED`],
/// [`codes::FAILED_OPERATION_CALLER_OVER_FREQUENCY`], [`codes::FAILED_OPERATION_NO_CALL_OUT_NUMBER`],
/// [`codes::FAILED_OPERATION_SEAT_STATUS_BUSY`], [`codes::INVALID_PARAMETER_INSTANCE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST`], [`codes::OPERATION_DENIED_NOT_IN_WHITE_LIST`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCarrierPrivilegeNumberApplicant {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub callers: Vec<String>,
    /// Required.
    pub callees: Vec<String>,
    pub description: Option<String>,
}
operation! { CreateCarrierPrivilegeNumberApplicant(sdk_app_id: i64, callers: Vec<String>, callees: Vec<String>)
    "CreateCarrierPrivilegeNumberApplicant" -> CreateCarrierPrivilegeNumberApplicantOutput {
    0 "SdkAppId" sdk_app_id, 1 "Callers" callers, 2 "Callees" callees, 3 "Description" description: String
} }

/// Response of [`CreateCarrierPrivilegeNumberApplicant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCarrierPrivilegeNumberApplicantOutput {
    pub applicant_id: Option<i64>,
}
model! { CreateCarrierPrivilegeNumberApplicantOutput {
    0 "ApplicantId" applicant_id: i64
} }

/// Creates company apply: `CreateCompanyApply` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=CreateCompanyApply>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMPANY_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_WAITING_APPROVAL_OVERFLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompanyApply {
    /// Required.
    pub company_info: CompanyApplyInfo,
}
operation! { CreateCompanyApply(company_info: CompanyApplyInfo) "CreateCompanyApply" -> CreateCompanyApplyOutput {
    0 "CompanyInfo" company_info
} }

/// In the request of [`CreateCompanyApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyApplyInfo {
    /// Required.
    pub applicant_type: Option<i64>,
    /// Required.
    pub company_name: Option<String>,
    /// Required.
    pub business_id: Option<String>,
    /// Required.
    pub business_id_pic_url: Option<String>,
    /// Required.
    pub corporation_name: Option<String>,
    /// Required.
    pub corporation_id: Option<String>,
    /// Required.
    pub corporation_id_pic_url: Option<String>,
    /// Required.
    pub network_commitment_pic_url: Option<String>,
    /// Required.
    pub is_equal_tencent_cloud: Option<i64>,
    /// Required.
    pub corporation_mobile: Option<String>,
    /// Required.
    pub corporation_mobile_pic_url: Option<String>,
    /// Required.
    pub use_describe_file_url: Option<String>,
    /// Required.
    pub company_auth_letter_pic_url: Option<String>,
    /// Required.
    pub accept_pic_url: Option<String>,
    pub corporation_holding_on_id_pic_url: Option<String>,
    pub operator_name: Option<String>,
    pub operator_id: Option<String>,
    pub operator_id_pic_url: Option<String>,
    pub operator_holding_on_id_pic_url: Option<String>,
    pub commission_pic_url: Option<String>,
    pub operator_mobile: Option<String>,
    pub operator_email: Option<String>,
    pub operator_mobile_pic_url: Option<String>,
}

/// Arguments of [`CompanyApplyInfo::new`].
pub struct CompanyApplyInfoRequired {
    pub applicant_type: i64,
    pub company_name: String,
    pub business_id: String,
    pub business_id_pic_url: String,
    pub corporation_name: String,
    pub corporation_id: String,
    pub corporation_id_pic_url: String,
    pub network_commitment_pic_url: String,
    pub is_equal_tencent_cloud: i64,
    pub corporation_mobile: String,
    pub corporation_mobile_pic_url: String,
    pub use_describe_file_url: String,
    pub company_auth_letter_pic_url: String,
    pub accept_pic_url: String,
}
input! {
    CompanyApplyInfo { CompanyApplyInfoRequired: applicant_type, company_name, business_id, business_id_pic_url, corporation_name, corporation_id, corporation_id_pic_url, network_commitment_pic_url, is_equal_tencent_cloud, corporation_mobile, corporation_mobile_pic_url, use_describe_file_url, company_auth_letter_pic_url, accept_pic_url } {
    0 "ApplicantType" applicant_type: i64, 1 "CompanyName" company_name: String, 2 "BusinessId" business_id: String,
    3 "BusinessIdPicUrl" business_id_pic_url: String, 4 "CorporationName" corporation_name: String,
    5 "CorporationId" corporation_id: String, 6 "CorporationIdPicUrl" corporation_id_pic_url: String,
    7 "NetworkCommitmentPicUrl" network_commitment_pic_url: String, 8 "IsEqualTencentCloud" is_equal_tencent_cloud: i64,
    9 "CorporationMobile" corporation_mobile: String, 10 "CorporationMobilePicUrl" corporation_mobile_pic_url: String,
    11 "UseDescribeFileUrl" use_describe_file_url: String,
    12 "CompanyAuthLetterPicUrl" company_auth_letter_pic_url: String, 13 "AcceptPicUrl" accept_pic_url: String,
    14 "CorporationHoldingOnIdPicUrl" corporation_holding_on_id_pic_url: String,
    15 "OperatorName" operator_name: String, 16 "OperatorId" operator_id: String,
    17 "OperatorIdPicUrl" operator_id_pic_url: String,
    18 "OperatorHoldingOnIdPicUrl" operator_holding_on_id_pic_url: String,
    19 "CommissionPicUrl" commission_pic_url: String, 20 "OperatorMobile" operator_mobile: String,
    21 "OperatorEmail" operator_email: String, 22 "OperatorMobilePicUrl" operator_mobile_pic_url: String
} }

/// Response of [`CreateCompanyApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompanyApplyOutput {
    pub id: Option<i64>,
}
model! { CreateCompanyApplyOutput {
    0 "Id" id: i64
} }

/// Creates extension: `CreateExtension` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=CreateExtension>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExtension {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub extension_id: String,
    /// Required.
    pub extension_name: String,
    pub skill_group_ids: Option<Vec<i64>>,
    pub relation: Option<String>,
}
operation! { CreateExtension(sdk_app_id: i64, extension_id: String, extension_name: String) "CreateExtension" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "ExtensionId" extension_id, 2 "ExtensionName" extension_name,
    3 "SkillGroupIds" skill_group_ids: Vec<i64>, 4 "Relation" relation: String
} }

/// Response of [`CreateExtension`]: empty.
pub type CreateExtensionOutput = Empty;

/// Creates ivr session: `CreateIVRSession` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=CreateIVRSession>.
///
/// Errors: [`codes::FAILED_OPERATION_AI_CONCURRENT_NO_PACKAGE`],
/// [`codes::FAILED_OPERATION_AI_CONCURRENT_OVER_FREQUENCY`], [`codes::FAILED_OPERATION_CALL_OUT_FAILED`],
/// [`codes::FAILED_OPERATION_CALLEE_IS_BLACK_USER`], [`codes::FAILED_OPERATION_CALLER_OVER_FREQUENCY`],
/// [`codes::FAILED_OPERATION_CALLOUT_RULE_BLIND_AREA`],
/// [`codes::FAILED_OPERATION_CALLOUT_RULE_MAX_CALL_COUNT_CALLEE_INTERVAL_TIME`],
/// [`codes::FAILED_OPERATION_CALLOUT_RULE_MAX_CALL_COUNT_CALLEE_PER_DAY_APP_ID`],
/// [`codes::FAILED_OPERATION_CALLOUT_RULE_NOT_WORK_TIME`], [`codes::FAILED_OPERATION_NO_CALL_OUT_NUMBER`],
/// [`codes::FAILED_OPERATION_PERMISSION_DENIED`], [`codes::LIMIT_EXCEEDED_BASE_PACKAGE_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIVRSession {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub callee: String,
    /// Required.
    pub ivr_id: i64,
    pub callers: Option<Vec<String>>,
    pub variables: Option<Vec<Variable>>,
    pub uui: Option<String>,
    pub max_ring_timeout_second: Option<i64>,
}
operation! { CreateIVRSession(sdk_app_id: i64, callee: String, ivr_id: i64)
    "CreateIVRSession" -> CreateIVRSessionOutput {
    0 "SdkAppId" sdk_app_id, 1 "Callee" callee, 2 "IVRId" ivr_id, 3 "Callers" callers: Vec<String>,
    4 "Variables" variables: Vec<Variable>, 5 "UUI" uui: String, 6 "MaxRingTimeoutSecond" max_ring_timeout_second: i64
} }

/// Response of [`CreateIVRSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIVRSessionOutput {
    pub session_id: Option<String>,
}
model! { CreateIVRSessionOutput {
    0 "SessionId" session_id: String
} }

/// Creates own number apply: `CreateOwnNumberApply` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=CreateOwnNumberApply>.
///
/// Errors: [`codes::FAILED_OPERATION_PERMISSION_DENIED`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_INSTANCE_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_APPLY_ID_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_PHONE_NUM_INVALID`], [`codes::INVALID_PARAMETER_VALUE_WAITING_APPROVAL_OVERFLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOwnNumberApply {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub sip_trunk_id: i64,
    /// Required.
    pub detail_list: Vec<OwnNumberApplyDetailItem>,
    pub prefix: Option<String>,
    pub mobile_ndd_prefix: Option<String>,
    pub local_number_trim_ac: Option<bool>,
    pub callee_format_passthrough: Option<bool>,
    pub caller_format_passthrough: Option<bool>,
    pub international_number_prefix: Option<String>,
}
operation! { CreateOwnNumberApply(sdk_app_id: i64, sip_trunk_id: i64, detail_list: Vec<OwnNumberApplyDetailItem>)
    "CreateOwnNumberApply" -> CreateOwnNumberApplyOutput {
    0 "SdkAppId" sdk_app_id, 1 "SipTrunkId" sip_trunk_id, 2 "DetailList" detail_list, 3 "Prefix" prefix: String,
    4 "MobileNddPrefix" mobile_ndd_prefix: String, 5 "LocalNumberTrimAC" local_number_trim_ac: bool,
    6 "CalleeFormatPassthrough" callee_format_passthrough: bool,
    7 "CallerFormatPassthrough" caller_format_passthrough: bool,
    8 "InternationalNumberPrefix" international_number_prefix: String
} }

/// In the request of [`CreateOwnNumberApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwnNumberApplyDetailItem {
    /// Required.
    pub call_type: Option<i64>,
    /// Required.
    pub phone_number: Option<String>,
    /// Required.
    pub max_call_count: Option<i64>,
    /// Required.
    pub max_call_p_sec: Option<i64>,
    pub outbound_callee_format: Option<String>,
    pub carrier_phone_number: Option<String>,
}
input! { OwnNumberApplyDetailItem(call_type: i64, phone_number: String, max_call_count: i64, max_call_p_sec: i64) {
    0 "CallType" call_type: i64, 1 "PhoneNumber" phone_number: String, 2 "MaxCallCount" max_call_count: i64,
    3 "MaxCallPSec" max_call_p_sec: i64, 4 "OutboundCalleeFormat" outbound_callee_format: String,
    5 "CarrierPhoneNumber" carrier_phone_number: String
} }

/// Response of [`CreateOwnNumberApply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOwnNumberApplyOutput {
    pub apply_id: Option<i64>,
}
model! { CreateOwnNumberApplyOutput {
    0 "ApplyId" apply_id: i64
} }

/// Creates predictive dialing campaign: `CreatePredictiveDialingCampaign` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=CreatePredictiveDialingCampaign>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_OUT_OF_COUNT_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePredictiveDialingCampaign {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub callees: Vec<String>,
    /// Required.
    pub callers: Vec<String>,
    /// Required.
    pub call_order: i64,
    /// Required.
    pub skill_group_id: i64,
    /// Required.
    pub priority: i64,
    /// Required.
    pub expected_abandon_rate: i64,
    /// Required.
    pub retry_interval: i64,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub ivr_id: Option<i64>,
    pub retry_times: Option<i64>,
    pub variables: Option<Vec<Variable>>,
    pub uui: Option<String>,
    pub callee_attributes: Option<Vec<CalleeAttribute>>,
    pub time_zone: Option<String>,
    pub available_time: Option<Vec<TimeRange>>,
}

/// Arguments of [`CreatePredictiveDialingCampaign::new`].
pub struct CreatePredictiveDialingCampaignRequired {
    pub sdk_app_id: i64,
    pub name: String,
    pub callees: Vec<String>,
    pub callers: Vec<String>,
    pub call_order: i64,
    pub skill_group_id: i64,
    pub priority: i64,
    pub expected_abandon_rate: i64,
    pub retry_interval: i64,
    pub start_time: i64,
    pub end_time: i64,
}
operation! {
    CreatePredictiveDialingCampaign { CreatePredictiveDialingCampaignRequired: sdk_app_id, name, callees, callers, call_order, skill_group_id, priority, expected_abandon_rate, retry_interval, start_time, end_time }
    "CreatePredictiveDialingCampaign" -> CreatePredictiveDialingCampaignOutput {
    0 "SdkAppId" sdk_app_id, 1 "Name" name, 2 "Callees" callees, 3 "Callers" callers, 4 "CallOrder" call_order,
    5 "SkillGroupId" skill_group_id, 6 "Priority" priority, 7 "ExpectedAbandonRate" expected_abandon_rate,
    8 "RetryInterval" retry_interval, 9 "StartTime" start_time, 10 "EndTime" end_time, 11 "IVRId" ivr_id: i64,
    12 "RetryTimes" retry_times: i64, 13 "Variables" variables: Vec<Variable>, 14 "UUI" uui: String,
    15 "CalleeAttributes" callee_attributes: Vec<CalleeAttribute>, 16 "TimeZone" time_zone: String,
    17 "AvailableTime" available_time: Vec<TimeRange>
} }

/// Response of [`CreatePredictiveDialingCampaign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePredictiveDialingCampaignOutput {
    pub campaign_id: Option<i64>,
}
model! { CreatePredictiveDialingCampaignOutput {
    0 "CampaignId" campaign_id: i64
} }

/// Creates sdk login token: `CreateSDKLoginToken` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=CreateSDKLoginToken>.
///
/// Errors: [`codes::INVALID_PARAMETER_INSTANCE_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST`],
/// [`codes::OPERATION_DENIED_UIN_DISABLED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSDKLoginToken {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub seat_user_id: String,
    pub only_once: Option<bool>,
}
operation! { CreateSDKLoginToken(sdk_app_id: i64, seat_user_id: String)
    "CreateSDKLoginToken" -> CreateSDKLoginTokenOutput {
    0 "SdkAppId" sdk_app_id, 1 "SeatUserId" seat_user_id, 2 "OnlyOnce" only_once: bool
} }

/// Response of [`CreateSDKLoginToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSDKLoginTokenOutput {
    /// Secret.
    pub token: Option<Secret>,
    pub expired_time: Option<i64>,
    pub sdk_url: Option<String>,
}
model! { CreateSDKLoginTokenOutput {
    0 "Token" token: Secret, 1 "ExpiredTime" expired_time: i64, 2 "SdkURL" sdk_url: String
} }

/// Creates staff: `CreateStaff` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=CreateStaff>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATED_ACCOUNT`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_INSTANCE_NOT_EXIST`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStaff {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub staffs: Vec<SeatUserInfo>,
    pub send_password: Option<bool>,
}
operation! { CreateStaff(sdk_app_id: i64, staffs: Vec<SeatUserInfo>) "CreateStaff" -> CreateStaffOutput {
    0 "SdkAppId" sdk_app_id, 1 "Staffs" staffs, 2 "SendPassword" send_password: bool
} }

/// In the request of [`CreateStaff`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeatUserInfo {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub mail: Option<String>,
    /// Required.
    pub staff_number: Option<String>,
    pub phone: Option<String>,
    pub nick: Option<String>,
    pub user_id: Option<String>,
    pub skill_group_name_list: Option<Vec<String>>,
    pub role: Option<i64>,
    pub extension_number: Option<String>,
}
input! { SeatUserInfo(name: String, mail: String, staff_number: String) {
    0 "Name" name: String, 1 "Mail" mail: String, 2 "StaffNumber" staff_number: String, 3 "Phone" phone: String,
    4 "Nick" nick: String, 5 "UserId" user_id: String, 6 "SkillGroupNameList" skill_group_name_list: Vec<String>,
    7 "Role" role: i64, 8 "ExtensionNumber" extension_number: String
} }

/// Response of [`CreateStaff`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStaffOutput {
    pub error_staff_list: Vec<ErrStaffItem>,
}
model! { CreateStaffOutput {
    0 "ErrorStaffList" error_staff_list: Vec<ErrStaffItem>
} }

/// In the response of [`CreateStaff`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrStaffItem {
    pub staff_email: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ErrStaffItem {
    0 "StaffEmail" staff_email: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// Creates user sig: `CreateUserSig` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=CreateUserSig>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserSig {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub uid: String,
    /// Required.
    pub client_data: String,
    /// Required.
    pub expired_time: i64,
}
operation! { CreateUserSig(sdk_app_id: i64, uid: String, client_data: String, expired_time: i64)
    "CreateUserSig" -> CreateUserSigOutput {
    0 "SdkAppId" sdk_app_id, 1 "Uid" uid, 2 "ClientData" client_data, 3 "ExpiredTime" expired_time
} }

/// Response of [`CreateUserSig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserSigOutput {
    pub user_sig: Option<String>,
}
model! { CreateUserSigOutput {
    0 "UserSig" user_sig: String
} }

/// Deletes ccc skill group: `DeleteCCCSkillGroup` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DeleteCCCSkillGroup>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCCCSkillGroup {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub skill_group_id: i64,
}
operation! { DeleteCCCSkillGroup(sdk_app_id: i64, skill_group_id: i64) "DeleteCCCSkillGroup" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "SkillGroupId" skill_group_id
} }

/// Response of [`DeleteCCCSkillGroup`]: empty.
pub type DeleteCCCSkillGroupOutput = Empty;

/// Deletes extension: `DeleteExtension` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DeleteExtension>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExtension {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub extension_id: String,
}
operation! { DeleteExtension(sdk_app_id: i64, extension_id: String) "DeleteExtension" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "ExtensionId" extension_id
} }

/// Response of [`DeleteExtension`]: empty.
pub type DeleteExtensionOutput = Empty;

/// Deletes predictive dialing campaign: `DeletePredictiveDialingCampaign` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DeletePredictiveDialingCampaign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePredictiveDialingCampaign {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub campaign_id: i64,
}
operation! { DeletePredictiveDialingCampaign(sdk_app_id: i64, campaign_id: i64)
    "DeletePredictiveDialingCampaign" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "CampaignId" campaign_id
} }

/// Response of [`DeletePredictiveDialingCampaign`]: empty.
pub type DeletePredictiveDialingCampaignOutput = Empty;

/// Deletes staff: `DeleteStaff` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DeleteStaff>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStaff {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub staff_list: Vec<String>,
}
operation! { DeleteStaff(sdk_app_id: i64, staff_list: Vec<String>) "DeleteStaff" -> DeleteStaffOutput {
    0 "SdkAppId" sdk_app_id, 1 "StaffList" staff_list
} }

/// Response of [`DeleteStaff`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStaffOutput {
    pub online_staff_list: Vec<String>,
    pub delete_status_info: Option<String>,
}
model! { DeleteStaffOutput {
    0 "OnlineStaffList" online_staff_list: Vec<String>, 1 "DeleteStatusInfo" delete_status_info: String
} }

/// Describes ai agent info list: `DescribeAIAgentInfoList` of `ccc` 2020-02-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeAIAgentInfoList>.
///
/// Errors: [`codes::INVALID_PARAMETER_INSTANCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAgentInfoList {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_number: i64,
}
operation! { DescribeAIAgentInfoList(sdk_app_id: i64, page_size: i64, page_number: i64)
    "DescribeAIAgentInfoList" -> DescribeAIAgentInfoListOutput {
    0 "SdkAppId" sdk_app_id, 1 "PageSize" page_size, 2 "PageNumber" page_number
} }
paged! { DescribeAIAgentInfoList: AIAgentInfo =
    Number "PageNumber", "AIAgentInfoList" ai_agent_info_list, total "TotalCount" }

/// Response of [`DescribeAIAgentInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAgentInfoListOutput {
    pub ai_agent_info_list: Vec<AIAgentInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAIAgentInfoListOutput {
    0 "AIAgentInfoList" ai_agent_info_list: Vec<AIAgentInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAIAgentInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentInfo {
    pub ai_agent_id: Option<i64>,
    pub ai_agent_name: Option<String>,
    pub variable_names: Vec<String>,
}
model! { AIAgentInfo {
    0 "AIAgentId" ai_agent_id: i64, 1 "AIAgentName" ai_agent_name: String, 2 "VariableNames" variable_names: Vec<String>
} }

/// Describes ai analysis result: `DescribeAIAnalysisResult` of `ccc` 2020-02-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeAIAnalysisResult>.
///
/// Errors: [`codes::INVALID_PARAMETER_INSTANCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAnalysisResult {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub session_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
}
operation! { DescribeAIAnalysisResult(sdk_app_id: i64, session_id: String, start_time: i64, end_time: i64)
    "DescribeAIAnalysisResult" -> DescribeAIAnalysisResultOutput {
    0 "SdkAppId" sdk_app_id, 1 "SessionId" session_id, 2 "StartTime" start_time, 3 "EndTime" end_time
} }

/// Response of [`DescribeAIAnalysisResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAnalysisResultOutput {
    pub result_list: Vec<AIAnalysisResult>,
}
model! { DescribeAIAnalysisResultOutput {
    0 "ResultList" result_list: Vec<AIAnalysisResult>
} }

/// In the response of [`DescribeAIAnalysisResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAnalysisResult {
    pub r#type: Option<String>,
    pub result: Option<String>,
}
model! { AIAnalysisResult {
    0 "Type" r#type: String, 1 "Result" result: String
} }

/// Describes ai call extract result: `DescribeAICallExtractResult` of `ccc` 2020-02-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeAICallExtractResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAICallExtractResult {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub session_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
}
operation! { DescribeAICallExtractResult(sdk_app_id: i64, session_id: String, start_time: i64, end_time: i64)
    "DescribeAICallExtractResult" -> DescribeAICallExtractResultOutput {
    0 "SdkAppId" sdk_app_id, 1 "SessionId" session_id, 2 "StartTime" start_time, 3 "EndTime" end_time
} }

/// Response of [`DescribeAICallExtractResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAICallExtractResultOutput {
    pub result_list: Vec<AICallExtractResultElement>,
}
model! { DescribeAICallExtractResultOutput {
    0 "ResultList" result_list: Vec<AICallExtractResultElement>
} }

/// In the response of [`DescribeAICallExtractResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AICallExtractResultElement {
    pub info_type: Option<String>,
    pub info_name: Option<String>,
    pub info_content: Option<String>,
    pub result: Option<AICallExtractResultInfo>,
}
model! { AICallExtractResultElement {
    0 "InfoType" info_type: String, 1 "InfoName" info_name: String, 2 "InfoContent" info_content: String,
    3 "Result" result: AICallExtractResultInfo
} }

/// In the response of [`DescribeAICallExtractResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AICallExtractResultInfo {
    pub text: Option<String>,
    pub chosen: Vec<String>,
    pub boolean: Option<bool>,
    pub number: Option<f64>,
}
model! { AICallExtractResultInfo {
    0 "Text" text: String, 1 "Chosen" chosen: Vec<String>, 2 "Boolean" boolean: bool, 3 "Number" number: f64
} }

/// Describes ai call interaction records: `DescribeAICallInteractionRecords` of `ccc` 2020-02-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeAICallInteractionRecords>.
///
/// Errors: [`codes::FAILED_OPERATION_SESSION_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAICallInteractionRecords {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub session_id: String,
}
operation! { DescribeAICallInteractionRecords(sdk_app_id: i64, session_id: String)
    "DescribeAICallInteractionRecords" -> DescribeAICallInteractionRecordsOutput {
    0 "SdkAppId" sdk_app_id, 1 "SessionId" session_id
} }

/// Response of [`DescribeAICallInteractionRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAICallInteractionRecordsOutput {
    pub interaction_event_list: Vec<AICallInteractionRound>,
}
model! { DescribeAICallInteractionRecordsOutput {
    0 "InteractionEventList" interaction_event_list: Vec<AICallInteractionRound>
} }

/// In the response of [`DescribeAICallInteractionRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AICallInteractionRound {
    pub round_id: Option<String>,
    pub round_index: Option<i64>,
    pub tags: Option<String>,
    pub messages: Vec<AIRoundMessage>,
    pub paths: Vec<AIRoundPath>,
}
model! { AICallInteractionRound {
    0 "RoundId" round_id: String, 1 "RoundIndex" round_index: i64, 2 "Tags" tags: String,
    3 "Messages" messages: Vec<AIRoundMessage>, 4 "Paths" paths: Vec<AIRoundPath>
} }

/// In the response of [`DescribeAICallInteractionRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIRoundMessage {
    pub timestamp: Option<i64>,
    pub user_reply: Option<UserReplyEvent>,
    pub ai_speak: Option<AISpeakEvent>,
}
model! { AIRoundMessage {
    0 "Timestamp" timestamp: i64, 1 "UserReply" user_reply: UserReplyEvent, 2 "AISpeak" ai_speak: AISpeakEvent
} }

/// In the response of [`DescribeAICallInteractionRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserReplyEvent {
    pub asr_transcript: Option<String>,
    pub matched_intent: Option<String>,
    pub extracted_slots: Option<String>,
    pub branch_type: Option<String>,
}
model! { UserReplyEvent {
    0 "ASRTranscript" asr_transcript: String, 1 "MatchedIntent" matched_intent: String,
    2 "ExtractedSlots" extracted_slots: String, 3 "BranchType" branch_type: String
} }

/// In the response of [`DescribeAICallInteractionRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AISpeakEvent {
    pub can_be_interrupted: Option<bool>,
    pub spoken_text: Option<String>,
    pub spoken_type: Option<String>,
    pub latency_metrics: Option<AICallLatencyMetrics>,
    pub traverse_reason: Option<String>,
}
model! { AISpeakEvent {
    0 "CanBeInterrupted" can_be_interrupted: bool, 1 "SpokenText" spoken_text: String,
    2 "SpokenType" spoken_type: String, 3 "LatencyMetrics" latency_metrics: AICallLatencyMetrics,
    4 "TraverseReason" traverse_reason: String
} }

/// In the response of [`DescribeAICallInteractionRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AICallLatencyMetrics {
    pub asr_latency: Option<i64>,
    pub llm_first_token_latency: Option<i64>,
    pub tts_latency: Option<i64>,
    pub total_latency: Option<i64>,
}
model! { AICallLatencyMetrics {
    0 "AsrLatency" asr_latency: i64, 1 "LLMFirstTokenLatency" llm_first_token_latency: i64,
    2 "TTSLatency" tts_latency: i64, 3 "TotalLatency" total_latency: i64
} }

/// In the response of [`DescribeAICallInteractionRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIRoundPath {
    pub node_name: Option<String>,
    pub node_type: Option<String>,
    pub timestamp: Option<i64>,
}
model! { AIRoundPath {
    0 "NodeName" node_name: String, 1 "NodeType" node_type: String, 2 "Timestamp" timestamp: i64
} }

/// Describes ai latency: `DescribeAILatency` of `ccc` 2020-02-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeAILatency>.
///
/// Errors: [`codes::INVALID_PARAMETER_INSTANCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAILatency {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub session_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
}
operation! { DescribeAILatency(sdk_app_id: i64, session_id: String, start_time: i64, end_time: i64)
    "DescribeAILatency" -> DescribeAILatencyOutput {
    0 "SdkAppId" sdk_app_id, 1 "SessionId" session_id, 2 "StartTime" start_time, 3 "EndTime" end_time
} }

/// Response of [`DescribeAILatency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAILatencyOutput {
    pub ai_latency_detail: Vec<AILatencyDetail>,
    pub ai_latency_statistics: Option<AILatencyStatistics>,
}
model! { DescribeAILatencyOutput {
    0 "AILatencyDetail" ai_latency_detail: Vec<AILatencyDetail>,
    1 "AILatencyStatistics" ai_latency_statistics: AILatencyStatistics
} }

/// In the response of [`DescribeAILatency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AILatencyDetail {
    pub round_id: Option<String>,
    pub asr_latency: Option<i64>,
    pub tts_latency: Option<i64>,
    pub llm_latency: Option<i64>,
    pub llm_first_token_latency: Option<i64>,
    pub ete_latency: Option<i64>,
}
model! { AILatencyDetail {
    0 "RoundId" round_id: String, 1 "ASRLatency" asr_latency: i64, 2 "TTSLatency" tts_latency: i64,
    3 "LLMLatency" llm_latency: i64, 4 "LLMFirstTokenLatency" llm_first_token_latency: i64,
    5 "ETELatency" ete_latency: i64
} }

/// In the response of [`DescribeAILatency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AILatencyStatistics {
    pub asr_latency: Option<AILatencyStatisticsInfo>,
    pub tts_latency: Option<AILatencyStatisticsInfo>,
    pub llm_latency: Option<AILatencyStatisticsInfo>,
    pub ete_latency: Option<AILatencyStatisticsInfo>,
}
model! { AILatencyStatistics {
    0 "ASRLatency" asr_latency: AILatencyStatisticsInfo, 1 "TTSLatency" tts_latency: AILatencyStatisticsInfo,
    2 "LLMLatency" llm_latency: AILatencyStatisticsInfo, 3 "ETELatency" ete_latency: AILatencyStatisticsInfo
} }

/// In the response of [`DescribeAILatency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AILatencyStatisticsInfo {
    pub min_latency: Option<i64>,
    pub middle_latency: Option<i64>,
    pub p90_latency: Option<i64>,
}
model! { AILatencyStatisticsInfo {
    0 "MinLatency" min_latency: i64, 1 "MiddleLatency" middle_latency: i64, 2 "P90Latency" p90_latency: i64
} }

/// Describes active carrier privilege number: `DescribeActiveCarrierPrivilegeNumber` of `ccc` 2020-02-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeActiveCarrierPrivilegeNumber>.
///
/// Errors: [`codes::INVALID_PARAMETER_INSTANCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveCarrierPrivilegeNumber {
    /// Required.
    pub sdk_app_id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeActiveCarrierPrivilegeNumber(sdk_app_id: i64)
    "DescribeActiveCarrierPrivilegeNumber" -> DescribeActiveCarrierPrivilegeNumberOutput {
    0 "SdkAppId" sdk_app_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeActiveCarrierPrivilegeNumber: ActiveCarrierPrivilegeNumber =
    Number "PageNumber", "ActiveCarrierPrivilegeNumbers" active_carrier_privilege_numbers, total "TotalCount" }

/// In the request of [`DescribeActiveCarrierPrivilegeNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeActiveCarrierPrivilegeNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveCarrierPrivilegeNumberOutput {
    pub total_count: Option<i64>,
    pub active_carrier_privilege_numbers: Vec<ActiveCarrierPrivilegeNumber>,
    pub pending_applicant_ids: Vec<i64>,
}
model! { DescribeActiveCarrierPrivilegeNumberOutput {
    0 "TotalCount" total_count: i64,
    1 "ActiveCarrierPrivilegeNumbers" active_carrier_privilege_numbers: Vec<ActiveCarrierPrivilegeNumber>,
    2 "PendingApplicantIds" pending_applicant_ids: Vec<i64>
} }

/// In the response of [`DescribeActiveCarrierPrivilegeNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveCarrierPrivilegeNumber {
    pub sdk_app_id: Option<i64>,
    pub caller: Option<String>,
    pub callee: Option<String>,
    pub create_time: Option<i64>,
}
model! { ActiveCarrierPrivilegeNumber {
    0 "SdkAppId" sdk_app_id: i64, 1 "Caller" caller: String, 2 "Callee" callee: String, 3 "CreateTime" create_time: i64
} }

/// Describes agent cruise dialing campaign: `DescribeAgentCruiseDialingCampaign` of `ccc` 2020-02-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeAgentCruiseDialingCampaign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentCruiseDialingCampaign {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub campaign_id: i64,
}
operation! { DescribeAgentCruiseDialingCampaign(sdk_app_id: i64, campaign_id: i64)
    "DescribeAgentCruiseDialingCampaign" -> DescribeAgentCruiseDialingCampaignOutput {
    0 "SdkAppId" sdk_app_id, 1 "CampaignId" campaign_id
} }

/// Response of [`DescribeAgentCruiseDialingCampaign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentCruiseDialingCampaignOutput {
    pub name: Option<String>,
    pub agent: Option<String>,
    pub concurrency_number: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub call_order: Option<i64>,
    pub uui: Option<String>,
    pub state: Option<i64>,
    pub total_callee_count: Option<i64>,
    pub called_callee_count: Option<i64>,
}
model! { DescribeAgentCruiseDialingCampaignOutput {
    0 "Name" name: String, 1 "Agent" agent: String, 2 "ConcurrencyNumber" concurrency_number: i64,
    3 "StartTime" start_time: i64, 4 "EndTime" end_time: i64, 5 "CallOrder" call_order: i64, 6 "UUI" uui: String,
    7 "State" state: i64, 8 "TotalCalleeCount" total_callee_count: i64, 9 "CalledCalleeCount" called_callee_count: i64
} }

/// Describes auto callout task: `DescribeAutoCalloutTask` of `ccc` 2020-02-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeAutoCalloutTask>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCalloutTask {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: i64,
}
operation! { DescribeAutoCalloutTask(sdk_app_id: i64, task_id: i64)
    "DescribeAutoCalloutTask" -> DescribeAutoCalloutTaskOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

/// Response of [`DescribeAutoCalloutTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCalloutTaskOutput {
    pub name: Option<String>,
    pub description: Option<String>,
    pub not_before: Option<i64>,
    pub not_after: Option<i64>,
    pub callers: Vec<String>,
    pub callees: Vec<AutoCalloutTaskCalleeInfo>,
    pub ivr_id: Option<i64>,
    pub state: Option<i64>,
    pub max_ring_timeout_second: Option<i64>,
}
model! { DescribeAutoCalloutTaskOutput {
    0 "Name" name: String, 1 "Description" description: String, 2 "NotBefore" not_before: i64,
    3 "NotAfter" not_after: i64, 4 "Callers" callers: Vec<String>, 5 "Callees" callees: Vec<AutoCalloutTaskCalleeInfo>,
    6 "IvrId" ivr_id: i64, 7 "State" state: i64, 8 "MaxRingTimeoutSecond" max_ring_timeout_second: i64
} }

/// In the response of [`DescribeAutoCalloutTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoCalloutTaskCalleeInfo {
    pub callee: Option<String>,
    pub state: Option<i64>,
    pub sessions: Vec<String>,
}
model! { AutoCalloutTaskCalleeInfo {
    0 "Callee" callee: String, 1 "State" state: i64, 2 "Sessions" sessions: Vec<String>
} }

/// Describes auto callout tasks: `DescribeAutoCalloutTasks` of `ccc` 2020-02-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeAutoCalloutTasks>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCalloutTasks {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_number: i64,
}
operation! { DescribeAutoCalloutTasks(sdk_app_id: i64, page_size: i64, page_number: i64)
    "DescribeAutoCalloutTasks" -> DescribeAutoCalloutTasksOutput {
    0 "SdkAppId" sdk_app_id, 1 "PageSize" page_size, 2 "PageNumber" page_number
} }
paged! { DescribeAutoCalloutTasks: AutoCalloutTaskInfo = Number "PageNumber", "Tasks" tasks, total "TotalCount" }

/// Response of [`DescribeAutoCalloutTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCalloutTasksOutput {
    pub total_count: Option<i64>,
    pub tasks: Vec<AutoCalloutTaskInfo>,
}
model! { DescribeAutoCalloutTasksOutput {
    0 "TotalCount" total_count: i64, 1 "Tasks" tasks: Vec<AutoCalloutTaskInfo>
} }

/// In the response of [`DescribeAutoCalloutTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoCalloutTaskInfo {
    pub name: Option<String>,
    pub callee_count: Option<i64>,
    pub callers: Vec<String>,
    pub not_before: Option<i64>,
    pub not_after: Option<i64>,
    pub ivr_id: Option<i64>,
    pub state: Option<i64>,
    pub task_id: Option<i64>,
    pub max_ring_timeout_second: Option<i64>,
}
model! { AutoCalloutTaskInfo {
    0 "Name" name: String, 1 "CalleeCount" callee_count: i64, 2 "Callers" callers: Vec<String>,
    3 "NotBefore" not_before: i64, 4 "NotAfter" not_after: i64, 5 "IvrId" ivr_id: i64, 6 "State" state: i64,
    7 "TaskId" task_id: i64, 8 "MaxRingTimeoutSecond" max_ring_timeout_second: i64
} }

/// Describes ccc buy info list: `DescribeCCCBuyInfoList` of `ccc` 2020-02-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeCCCBuyInfoList>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCCBuyInfoList {
    pub sdk_app_ids: Option<Vec<i64>>,
}
operation! { DescribeCCCBuyInfoList() "DescribeCCCBuyInfoList" -> DescribeCCCBuyInfoListOutput {
    0 "SdkAppIds" sdk_app_ids: Vec<i64>
} }

/// Response of [`DescribeCCCBuyInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCCBuyInfoListOutput {
    pub total_count: Option<i64>,
    pub sdk_app_id_buy_list: Vec<SdkAppIdBuyInfo>,
    pub package_buy_list: Vec<PackageBuyInfo>,
}
model! { DescribeCCCBuyInfoListOutput {
    0 "TotalCount" total_count: i64, 1 "SdkAppIdBuyList" sdk_app_id_buy_list: Vec<SdkAppIdBuyInfo>,
    2 "PackageBuyList" package_buy_list: Vec<PackageBuyInfo>
} }

/// In the response of [`DescribeCCCBuyInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SdkAppIdBuyInfo {
    pub sdk_app_id: Option<i64>,
    pub name: Option<String>,
    pub staff_buy_num: Option<i64>,
    pub staff_buy_list: Vec<StaffBuyInfo>,
    pub phone_num_buy_list: Vec<PhoneNumBuyInfo>,
    pub sip_buy_num: Option<i64>,
}
model! { SdkAppIdBuyInfo {
    0 "SdkAppId" sdk_app_id: i64, 1 "Name" name: String, 2 "StaffBuyNum" staff_buy_num: i64,
    3 "StaffBuyList" staff_buy_list: Vec<StaffBuyInfo>, 4 "PhoneNumBuyList" phone_num_buy_list: Vec<PhoneNumBuyInfo>,
    5 "SipBuyNum" sip_buy_num: i64
} }

/// In the response of [`DescribeCCCBuyInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaffBuyInfo {
    pub num: Option<i64>,
    pub buy_time: Option<i64>,
    pub end_time: Option<i64>,
    pub sip_num: Option<i64>,
}
model! { StaffBuyInfo {
    0 "Num" num: i64, 1 "BuyTime" buy_time: i64, 2 "EndTime" end_time: i64, 3 "SipNum" sip_num: i64
} }

/// In the response of [`DescribeCCCBuyInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumBuyInfo {
    pub phone_num: Option<String>,
    pub r#type: Option<i64>,
    pub call_type: Option<i64>,
    pub buy_time: Option<i64>,
    pub end_time: Option<i64>,
    pub state: Option<i64>,
}
model! { PhoneNumBuyInfo {
    0 "PhoneNum" phone_num: String, 1 "Type" r#type: i64, 2 "CallType" call_type: i64, 3 "BuyTime" buy_time: i64,
    4 "EndTime" end_time: i64, 5 "State" state: i64
} }

/// In the response of [`DescribeCCCBuyInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageBuyInfo {
    pub package_id: Option<String>,
    pub r#type: Option<i64>,
    pub capacity_size: Option<i64>,
    pub capacity_remain: Option<i64>,
    pub buy_time: Option<i64>,
    pub end_time: Option<i64>,
}
model! { PackageBuyInfo {
    0 "PackageId" package_id: String, 1 "Type" r#type: i64, 2 "CapacitySize" capacity_size: i64,
    3 "CapacityRemain" capacity_remain: i64, 4 "BuyTime" buy_time: i64, 5 "EndTime" end_time: i64
} }

/// Describes call in metrics: `DescribeCallInMetrics` of `ccc` 2020-02-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeCallInMetrics>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INSTANCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallInMetrics {
    /// Required.
    pub sdk_app_id: i64,
    pub enabled_skill_group: Option<bool>,
    pub enabled_number: Option<bool>,
    pub group_id_list: Option<Vec<i64>>,
}
operation! { DescribeCallInMetrics(sdk_app_id: i64) "DescribeCallInMetrics" -> DescribeCallInMetricsOutput {
    0 "SdkAppId" sdk_app_id, 1 "EnabledSkillGroup" enabled_skill_group: bool, 2 "EnabledNumber" enabled_number: bool,
    3 "GroupIdList" group_id_list: Vec<i64>
} }

/// Response of [`DescribeCallInMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallInMetricsOutput {
    pub timestamp: Option<i64>,
    pub total_metrics: Option<CallInMetrics>,
    pub number_metrics: Vec<CallInNumberMetrics>,
    pub skill_group_metrics: Vec<CallInSkillGroupMetrics>,
}
model! { DescribeCallInMetricsOutput {
    0 "Timestamp" timestamp: i64, 1 "TotalMetrics" total_metrics: CallInMetrics,
    2 "NumberMetrics" number_metrics: Vec<CallInNumberMetrics>,
    3 "SkillGroupMetrics" skill_group_metrics: Vec<CallInSkillGroupMetrics>
} }

/// In the response of [`DescribeCallInMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallInMetrics {
    pub ivr_count: Option<i64>,
    pub queue_count: Option<i64>,
    pub ring_count: Option<i64>,
    pub accept_count: Option<i64>,
    pub transfer_outer_count: Option<i64>,
    pub max_queue_duration: Option<i64>,
    pub avg_queue_duration: Option<i64>,
    pub max_ring_duration: Option<i64>,
    pub avg_ring_duration: Option<i64>,
    pub max_accept_duration: Option<i64>,
    pub avg_accept_duration: Option<i64>,
}
model! { CallInMetrics {
    0 "IvrCount" ivr_count: i64, 1 "QueueCount" queue_count: i64, 2 "RingCount" ring_count: i64,
    3 "AcceptCount" accept_count: i64, 4 "TransferOuterCount" transfer_outer_count: i64,
    5 "MaxQueueDuration" max_queue_duration: i64, 6 "AvgQueueDuration" avg_queue_duration: i64,
    7 "MaxRingDuration" max_ring_duration: i64, 8 "AvgRingDuration" avg_ring_duration: i64,
    9 "MaxAcceptDuration" max_accept_duration: i64, 10 "AvgAcceptDuration" avg_accept_duration: i64
} }

/// In the response of [`DescribeCallInMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallInNumberMetrics {
    pub number: Option<String>,
    pub metrics: Option<CallInMetrics>,
    pub skill_group_metrics: Vec<CallInSkillGroupMetrics>,
}
model! { CallInNumberMetrics {
    0 "Number" number: String, 1 "Metrics" metrics: CallInMetrics,
    2 "SkillGroupMetrics" skill_group_metrics: Vec<CallInSkillGroupMetrics>
} }

/// In the response of [`DescribeCallInMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallInSkillGroupMetrics {
    pub skill_group_id: Option<i64>,
    pub metrics: Option<CallInMetrics>,
    pub name: Option<String>,
}
model! { CallInSkillGroupMetrics {
    0 "SkillGroupId" skill_group_id: i64, 1 "Metrics" metrics: CallInMetrics, 2 "Name" name: String
} }

/// Describes carrier privilege number applicants: `DescribeCarrierPrivilegeNumberApplicants` of `ccc` 2020-02-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeCarrierPrivilegeNumberApplicants>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INSTANCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCarrierPrivilegeNumberApplicants {
    /// Required.
    pub sdk_app_id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeCarrierPrivilegeNumberApplicants(sdk_app_id: i64)
    "DescribeCarrierPrivilegeNumberApplicants" -> DescribeCarrierPrivilegeNumberApplicantsOutput {
    0 "SdkAppId" sdk_app_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeCarrierPrivilegeNumberApplicants: CarrierPrivilegeNumberApplicant =
    Number "PageNumber", "Applicants" applicants, total "TotalCount" }

/// Response of [`DescribeCarrierPrivilegeNumberApplicants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCarrierPrivilegeNumberApplicantsOutput {
    pub total_count: Option<i64>,
    pub applicants: Vec<CarrierPrivilegeNumberApplicant>,
}
model! { DescribeCarrierPrivilegeNumberApplicantsOutput {
    0 "TotalCount" total_count: i64, 1 "Applicants" applicants: Vec<CarrierPrivilegeNumberApplicant>
} }

/// In the response of [`DescribeCarrierPrivilegeNumberApplicants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CarrierPrivilegeNumberApplicant {
    pub sdk_app_id: Option<i64>,
    pub applicant_id: Option<i64>,
    pub callers: Vec<String>,
    pub callees: Vec<String>,
    pub description: Option<String>,
    pub state: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { CarrierPrivilegeNumberApplicant {
    0 "SdkAppId" sdk_app_id: i64, 1 "ApplicantId" applicant_id: i64, 2 "Callers" callers: Vec<String>,
    3 "Callees" callees: Vec<String>, 4 "Description" description: String, 5 "State" state: i64,
    6 "CreateTime" create_time: i64, 7 "UpdateTime" update_time: i64
} }

/// Describes chat messages: `DescribeChatMessages` of `ccc` 2020-02-10.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeChatMessages>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RECORD_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChatMessages {
    /// Required.
    pub sdk_app_id: i64,
    /// Deprecated.
    pub instance_id: Option<i64>,
    /// Deprecated.
    pub cdr_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<i64>,
    pub session_id: Option<String>,
}
operation! { DescribeChatMessages(sdk_app_id: i64) "DescribeChatMessages" -> DescribeChatMessagesOutput {
    0 "SdkAppId" sdk_app_id, 1 "InstanceId" instance_id: i64, 2 "CdrId" cdr_id: String, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "Order" order: i64, 6 "SessionId" session_id: String
} }
paged! { DescribeChatMessages: MessageBody = Offset "Offset", "Messages" messages, total "TotalCount" }

/// Response of [`DescribeChatMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChatMessagesOutput {
    pub total_count: Option<i64>,
    pub messages: Vec<MessageBody>,
}
model! { DescribeChatMessagesOutput {
    0 "TotalCount" total_count: i64, 1 "Messages" messages: Vec<MessageBody>
} }

/// In the response of [`DescribeChatMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageBody {
    pub timestamp: Option<i64>,
    pub from: Option<String>,
    pub messages: Vec<Message>,
}
model! { MessageBody {
    0 "Timestamp" timestamp: i64, 1 "From" from: String, 2 "Messages" messages: Vec<Message>
} }

/// In the response of [`DescribeChatMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    pub r#type: Option<String>,
    pub content: Option<String>,
}
model! { Message {
    0 "Type" r#type: String, 1 "Content" content: String
} }

/// Describes company list: `DescribeCompanyList` of `ccc` 2020-02-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeCompanyList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompanyList {
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_number: i64,
    pub company_name: Option<Vec<String>>,
    pub state: Option<Vec<i64>>,
    pub apply_id: Option<Vec<i64>>,
}
operation! { DescribeCompanyList(page_size: i64, page_number: i64) "DescribeCompanyList" -> DescribeCompanyListOutput {
    0 "PageSize" page_size, 1 "PageNumber" page_number, 2 "CompanyName" company_name: Vec<String>,
    3 "State" state: Vec<i64>, 4 "ApplyID" apply_id: Vec<i64>
} }
paged! { DescribeCompanyList: CompanyStateInfo = Number "PageNumber", "CompanyInfo" company_info, total "TotalCount" }

/// Response of [`DescribeCompanyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompanyListOutput {
    pub total_count: Option<i64>,
    pub company_info: Vec<CompanyStateInfo>,
}
model! { DescribeCompanyListOutput {
    0 "TotalCount" total_count: i64, 1 "CompanyInfo" company_info: Vec<CompanyStateInfo>
} }

/// In the response of [`DescribeCompanyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyStateInfo {
    pub id: Option<i64>,
    pub company_name: Option<String>,
    pub create_time: Option<i64>,
    pub check_time: Option<i64>,
    pub check_msg: Option<String>,
    pub state: Option<i64>,
    pub business_id: Option<String>,
    pub modify_time: Option<i64>,
    pub contract_no: Option<String>,
}
model! { CompanyStateInfo {
    0 "Id" id: i64, 1 "CompanyName" company_name: String, 2 "CreateTime" create_time: i64,
    3 "CheckTime" check_time: i64, 4 "CheckMsg" check_msg: String, 5 "State" state: i64,
    6 "BusinessId" business_id: String, 7 "ModifyTime" modify_time: i64, 8 "ContractNo" contract_no: String
} }

/// Describes extension: `DescribeExtension` of `ccc` 2020-02-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeExtension>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtension {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub extension_id: String,
}
operation! { DescribeExtension(sdk_app_id: i64, extension_id: String) "DescribeExtension" -> DescribeExtensionOutput {
    0 "SdkAppId" sdk_app_id, 1 "ExtensionId" extension_id
} }

/// Response of [`DescribeExtension`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtensionOutput {
    pub extension_id: Option<String>,
    pub extension_domain: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub outbound_proxy: Option<String>,
    pub transport: Option<String>,
}
model! { DescribeExtensionOutput {
    0 "ExtensionId" extension_id: String, 1 "ExtensionDomain" extension_domain: String, 2 "Password" password: Secret,
    3 "OutboundProxy" outbound_proxy: String, 4 "Transport" transport: String
} }

/// Describes extensions: `DescribeExtensions` of `ccc` 2020-02-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeExtensions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtensions {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub page_number: i64,
    pub extension_ids: Option<Vec<String>>,
    pub page_size: Option<i64>,
    pub fuzzing_key_word: Option<String>,
    pub is_need_status: Option<bool>,
}
operation! { DescribeExtensions(sdk_app_id: i64, page_number: i64) "DescribeExtensions" -> DescribeExtensionsOutput {
    0 "SdkAppId" sdk_app_id, 1 "PageNumber" page_number, 2 "ExtensionIds" extension_ids: Vec<String>,
    3 "PageSize" page_size: i64, 4 "FuzzingKeyWord" fuzzing_key_word: String, 5 "IsNeedStatus" is_need_status: bool
} }
paged! { DescribeExtensions: ExtensionInfo = Number "PageNumber", "ExtensionList" extension_list, total "Total" }

/// Response of [`DescribeExtensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtensionsOutput {
    pub total: Option<i64>,
    pub extension_list: Vec<ExtensionInfo>,
}
model! { DescribeExtensionsOutput {
    0 "Total" total: i64, 1 "ExtensionList" extension_list: Vec<ExtensionInfo>
} }

/// In the response of [`DescribeExtensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtensionInfo {
    pub sdk_app_id: Option<i64>,
    pub full_extension_id: Option<String>,
    pub extension_id: Option<String>,
    pub skill_group_id: Option<String>,
    pub extension_name: Option<String>,
    pub create_time: Option<i64>,
    pub modify_time: Option<i64>,
    pub status: Option<i64>,
    pub register: Option<bool>,
    pub relation: Option<String>,
    pub relation_name: Option<String>,
}
model! { ExtensionInfo {
    0 "SdkAppId" sdk_app_id: i64, 1 "FullExtensionId" full_extension_id: String, 2 "ExtensionId" extension_id: String,
    3 "SkillGroupId" skill_group_id: String, 4 "ExtensionName" extension_name: String, 5 "CreateTime" create_time: i64,
    6 "ModifyTime" modify_time: i64, 7 "Status" status: i64, 8 "Register" register: bool, 9 "Relation" relation: String,
    10 "RelationName" relation_name: String
} }

/// Describes flash sms list: `DescribeFlashSMSList` of `ccc` 2020-02-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeFlashSMSList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlashSMSList {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub start_timestamp: i64,
    /// Required.
    pub end_timestamp: i64,
    pub delivery_number: Option<String>,
    pub serving_number: Option<String>,
    pub session_id: Option<String>,
    pub delivery_status: Option<i64>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
operation! { DescribeFlashSMSList(sdk_app_id: i64, start_timestamp: i64, end_timestamp: i64)
    "DescribeFlashSMSList" -> DescribeFlashSMSListOutput {
    0 "SdkAppId" sdk_app_id, 1 "StartTimestamp" start_timestamp, 2 "EndTimestamp" end_timestamp,
    3 "DeliveryNumber" delivery_number: String, 4 "ServingNumber" serving_number: String,
    5 "SessionId" session_id: String, 6 "DeliveryStatus" delivery_status: i64, 7 "PageSize" page_size: i64,
    8 "PageNumber" page_number: i64
} }
paged! { DescribeFlashSMSList: FlashSMSRecord = Number "PageNumber", "FlashSMSList" flash_sms_list, total "Total" }

/// Response of [`DescribeFlashSMSList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlashSMSListOutput {
    pub total: Option<i64>,
    pub flash_sms_list: Vec<FlashSMSRecord>,
}
model! { DescribeFlashSMSListOutput {
    0 "Total" total: i64, 1 "FlashSMSList" flash_sms_list: Vec<FlashSMSRecord>
} }

/// In the response of [`DescribeFlashSMSList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlashSMSRecord {
    pub session_id: Option<String>,
    pub delivery_number: Option<String>,
    pub serving_number: Option<String>,
    pub delivery_status: Option<i64>,
    pub delivery_message: Option<String>,
    pub delivery_timestamp: Option<i64>,
    pub arrive_timestamp: Option<i64>,
}
model! { FlashSMSRecord {
    0 "SessionId" session_id: String, 1 "DeliveryNumber" delivery_number: String,
    2 "ServingNumber" serving_number: String, 3 "DeliveryStatus" delivery_status: i64,
    4 "DeliveryMessage" delivery_message: String, 5 "DeliveryTimestamp" delivery_timestamp: i64,
    6 "ArriveTimestamp" arrive_timestamp: i64
} }

/// Describes im cdr list: `DescribeIMCdrList` of `ccc` 2020-02-10.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeIMCdrList>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMCdrList {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub start_timestamp: i64,
    /// Required.
    pub end_timestamp: i64,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub r#type: Option<i64>,
}
operation! { DescribeIMCdrList(sdk_app_id: i64, start_timestamp: i64, end_timestamp: i64)
    "DescribeIMCdrList" -> DescribeIMCdrListOutput {
    0 "SdkAppId" sdk_app_id, 1 "StartTimestamp" start_timestamp, 2 "EndTimestamp" end_timestamp, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "Type" r#type: i64
} }
paged! { DescribeIMCdrList: IMCdrInfo = Offset "Offset", "IMCdrList" im_cdr_list, total "TotalCount" }

/// Response of [`DescribeIMCdrList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMCdrListOutput {
    pub total_count: Option<i64>,
    pub im_cdr_list: Vec<IMCdrInfo>,
}
model! { DescribeIMCdrListOutput {
    0 "TotalCount" total_count: i64, 1 "IMCdrList" im_cdr_list: Vec<IMCdrInfo>
} }

/// In the response of [`DescribeIMCdrList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IMCdrInfo {
    pub id: Option<String>,
    pub duration: Option<i64>,
    pub end_status: Option<i64>,
    pub nickname: Option<String>,
    pub r#type: Option<i64>,
    pub staff_id: Option<String>,
    pub timestamp: Option<i64>,
    pub session_id: Option<String>,
    pub skill_group_id: Option<String>,
    pub skill_group_name: Option<String>,
    pub satisfaction: Option<IMSatisfaction>,
    pub client_user_id: Option<String>,
}
model! { IMCdrInfo {
    0 "Id" id: String, 1 "Duration" duration: i64, 2 "EndStatus" end_status: i64, 3 "Nickname" nickname: String,
    4 "Type" r#type: i64, 5 "StaffId" staff_id: String, 6 "Timestamp" timestamp: i64, 7 "SessionId" session_id: String,
    8 "SkillGroupId" skill_group_id: String, 9 "SkillGroupName" skill_group_name: String,
    10 "Satisfaction" satisfaction: IMSatisfaction, 11 "ClientUserId" client_user_id: String
} }

/// In the response of [`DescribeIMCdrList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IMSatisfaction {
    pub id: Option<i64>,
    pub label: Option<String>,
}
model! { IMSatisfaction {
    0 "Id" id: i64, 1 "Label" label: String
} }

/// Describes im cdrs: `DescribeIMCdrs` of `ccc` 2020-02-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeIMCdrs>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMCdrs {
    /// Required.
    pub start_timestamp: i64,
    /// Required.
    pub end_timestamp: i64,
    /// Deprecated.
    pub instance_id: Option<i64>,
    pub sdk_app_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub r#type: Option<i64>,
}
operation! { DescribeIMCdrs(start_timestamp: i64, end_timestamp: i64) "DescribeIMCdrs" -> DescribeIMCdrsOutput {
    0 "StartTimestamp" start_timestamp, 1 "EndTimestamp" end_timestamp, 2 "InstanceId" instance_id: i64,
    3 "SdkAppId" sdk_app_id: i64, 4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "Type" r#type: i64
} }

/// Response of [`DescribeIMCdrs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMCdrsOutput {
    pub total_count: Option<i64>,
    /// Deprecated.
    pub im_cdrs: Vec<IMCdrInfo>,
    pub im_cdr_list: Vec<IMCdrInfo>,
}
model! { DescribeIMCdrsOutput {
    0 "TotalCount" total_count: i64, 1 "IMCdrs" im_cdrs: Vec<IMCdrInfo>, 2 "IMCdrList" im_cdr_list: Vec<IMCdrInfo>
} }

/// Describes ivr audio list: `DescribeIvrAudioList` of `ccc` 2020-02-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeIvrAudioList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIvrAudioList {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_number: i64,
    pub custom_file_name: Option<Vec<String>>,
    pub audio_file_name: Option<Vec<String>>,
    pub file_id: Option<Vec<i64>>,
}
operation! { DescribeIvrAudioList(sdk_app_id: i64, page_size: i64, page_number: i64)
    "DescribeIvrAudioList" -> DescribeIvrAudioListOutput {
    0 "SdkAppId" sdk_app_id, 1 "PageSize" page_size, 2 "PageNumber" page_number,
    3 "CustomFileName" custom_file_name: Vec<String>, 4 "AudioFileName" audio_file_name: Vec<String>,
    5 "FileId" file_id: Vec<i64>
} }
paged! { DescribeIvrAudioList: AudioFileInfo = Number "PageNumber", "FileInfo" file_info, total "TotalCount" }

/// Response of [`DescribeIvrAudioList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIvrAudioListOutput {
    pub total_count: Option<i64>,
    pub file_info: Vec<AudioFileInfo>,
}
model! { DescribeIvrAudioListOutput {
    0 "TotalCount" total_count: i64, 1 "FileInfo" file_info: Vec<AudioFileInfo>
} }

/// In the response of [`DescribeIvrAudioList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioFileInfo {
    pub file_id: Option<i64>,
    pub custom_file_name: Option<String>,
    pub audio_file_name: Option<String>,
    pub status: Option<i64>,
}
model! { AudioFileInfo {
    0 "FileId" file_id: i64, 1 "CustomFileName" custom_file_name: String, 2 "AudioFileName" audio_file_name: String,
    3 "Status" status: i64
} }

/// Describes numbers: `DescribeNumbers` of `ccc` 2020-02-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeNumbers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNumbers {
    /// Required.
    pub sdk_app_id: i64,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeNumbers(sdk_app_id: i64) "DescribeNumbers" -> DescribeNumbersOutput {
    0 "SdkAppId" sdk_app_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeNumbers: NumberInfo = Number "PageNumber", "Numbers" numbers, total "TotalCount" }

/// Response of [`DescribeNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNumbersOutput {
    pub total_count: Option<i64>,
    pub numbers: Vec<NumberInfo>,
}
model! { DescribeNumbersOutput {
    0 "TotalCount" total_count: i64, 1 "Numbers" numbers: Vec<NumberInfo>
} }

/// In the response of [`DescribeNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumberInfo {
    pub number: Option<String>,
    pub call_out_skill_group_ids: Vec<i64>,
    pub state: Option<i64>,
    pub cost_type: Option<i64>,
}
model! { NumberInfo {
    0 "Number" number: String, 1 "CallOutSkillGroupIds" call_out_skill_group_ids: Vec<i64>, 2 "State" state: i64,
    3 "CostType" cost_type: i64
} }

/// Describes pstn active session list: `DescribePSTNActiveSessionList` of `ccc` 2020-02-10.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribePSTNActiveSessionList>.
///
/// Errors: [`codes::FAILED_OPERATION_PERMISSION_DENIED`], [`codes::LIMIT_EXCEEDED_OUT_OF_COUNT_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePSTNActiveSessionList {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}
operation! { DescribePSTNActiveSessionList(sdk_app_id: i64, offset: i64, limit: i64)
    "DescribePSTNActiveSessionList" -> DescribePSTNActiveSessionListOutput {
    0 "SdkAppId" sdk_app_id, 1 "Offset" offset, 2 "Limit" limit
} }
paged! { DescribePSTNActiveSessionList: PSTNSessionInfo = Offset "Offset", "Sessions" sessions, total "Total" }

/// Response of [`DescribePSTNActiveSessionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePSTNActiveSessionListOutput {
    pub total: Option<i64>,
    pub sessions: Vec<PSTNSessionInfo>,
}
model! { DescribePSTNActiveSessionListOutput {
    0 "Total" total: i64, 1 "Sessions" sessions: Vec<PSTNSessionInfo>
} }

/// In the response of [`DescribePSTNActiveSessionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PSTNSessionInfo {
    pub session_id: Option<String>,
    pub room_id: Option<String>,
    pub caller: Option<String>,
    pub callee: Option<String>,
    pub start_timestamp: Option<String>,
    pub accept_timestamp: Option<String>,
    pub staff_email: Option<String>,
    pub staff_number: Option<String>,
    pub session_status: Option<String>,
    pub direction: Option<i64>,
    pub ring_timestamp: Option<i64>,
    pub protected_caller: Option<String>,
    pub protected_callee: Option<String>,
}
model! { PSTNSessionInfo {
    0 "SessionID" session_id: String, 1 "RoomID" room_id: String, 2 "Caller" caller: String, 3 "Callee" callee: String,
    4 "StartTimestamp" start_timestamp: String, 5 "AcceptTimestamp" accept_timestamp: String,
    6 "StaffEmail" staff_email: String, 7 "StaffNumber" staff_number: String, 8 "SessionStatus" session_status: String,
    9 "Direction" direction: i64, 10 "RingTimestamp" ring_timestamp: i64, 11 "ProtectedCaller" protected_caller: String,
    12 "ProtectedCallee" protected_callee: String
} }

/// Describes predictive dialing campaign: `DescribePredictiveDialingCampaign` of `ccc` 2020-02-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribePredictiveDialingCampaign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePredictiveDialingCampaign {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub campaign_id: i64,
}
operation! { DescribePredictiveDialingCampaign(sdk_app_id: i64, campaign_id: i64)
    "DescribePredictiveDialingCampaign" -> DescribePredictiveDialingCampaignOutput {
    0 "SdkAppId" sdk_app_id, 1 "CampaignId" campaign_id
} }

/// Response of [`DescribePredictiveDialingCampaign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePredictiveDialingCampaignOutput {
    pub campaign_id: Option<i64>,
    pub name: Option<String>,
    pub call_order: Option<i64>,
    pub skill_group_id: Option<i64>,
    pub ivr_id: Option<i64>,
    pub priority: Option<i64>,
    pub expected_abandon_rate: Option<i64>,
    pub retry_times: Option<i64>,
    pub retry_interval: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub variables: Vec<Variable>,
    pub uui: Option<String>,
    pub status: Option<i64>,
    pub status_reason: Option<i64>,
}
model! { DescribePredictiveDialingCampaignOutput {
    0 "CampaignId" campaign_id: i64, 1 "Name" name: String, 2 "CallOrder" call_order: i64,
    3 "SkillGroupId" skill_group_id: i64, 4 "IVRId" ivr_id: i64, 5 "Priority" priority: i64,
    6 "ExpectedAbandonRate" expected_abandon_rate: i64, 7 "RetryTimes" retry_times: i64,
    8 "RetryInterval" retry_interval: i64, 9 "StartTime" start_time: i64, 10 "EndTime" end_time: i64,
    11 "Variables" variables: Vec<Variable>, 12 "UUI" uui: String, 13 "Status" status: i64,
    14 "StatusReason" status_reason: i64
} }

/// Describes predictive dialing campaigns: `DescribePredictiveDialingCampaigns` of `ccc` 2020-02-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribePredictiveDialingCampaigns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePredictiveDialingCampaigns {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_number: i64,
    pub name: Option<String>,
    pub skill_group_id: Option<i64>,
    pub campaign_id: Option<i64>,
}
operation! { DescribePredictiveDialingCampaigns(sdk_app_id: i64, page_size: i64, page_number: i64)
    "DescribePredictiveDialingCampaigns" -> DescribePredictiveDialingCampaignsOutput {
    0 "SdkAppId" sdk_app_id, 1 "PageSize" page_size, 2 "PageNumber" page_number, 3 "Name" name: String,
    4 "SkillGroupId" skill_group_id: i64, 5 "CampaignId" campaign_id: i64
} }
paged! { DescribePredictiveDialingCampaigns: DescribePredictiveDialingCampaignsElement =
    Number "PageNumber", "CampaignList" campaign_list, total "TotalCount" }

/// Response of [`DescribePredictiveDialingCampaigns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePredictiveDialingCampaignsOutput {
    pub total_count: Option<i64>,
    pub campaign_list: Vec<DescribePredictiveDialingCampaignsElement>,
}
model! { DescribePredictiveDialingCampaignsOutput {
    0 "TotalCount" total_count: i64, 1 "CampaignList" campaign_list: Vec<DescribePredictiveDialingCampaignsElement>
} }

/// In the response of [`DescribePredictiveDialingCampaigns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePredictiveDialingCampaignsElement {
    pub campaign_id: Option<i64>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub status_reason: Option<i64>,
    pub callee_count: Option<i64>,
    pub finished_callee_count: Option<i64>,
    pub priority: Option<i64>,
    pub skill_group_id: Option<i64>,
}
model! { DescribePredictiveDialingCampaignsElement {
    0 "CampaignId" campaign_id: i64, 1 "Name" name: String, 2 "Status" status: i64, 3 "StatusReason" status_reason: i64,
    4 "CalleeCount" callee_count: i64, 5 "FinishedCalleeCount" finished_callee_count: i64, 6 "Priority" priority: i64,
    7 "SkillGroupId" skill_group_id: i64
} }

/// Describes predictive dialing sessions: `DescribePredictiveDialingSessions` of `ccc` 2020-02-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribePredictiveDialingSessions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePredictiveDialingSessions {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub campaign_id: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_number: i64,
}
operation! { DescribePredictiveDialingSessions(sdk_app_id: i64, campaign_id: i64, page_size: i64, page_number: i64)
    "DescribePredictiveDialingSessions" -> DescribePredictiveDialingSessionsOutput {
    0 "SdkAppId" sdk_app_id, 1 "CampaignId" campaign_id, 2 "PageSize" page_size, 3 "PageNumber" page_number
} }
paged! { DescribePredictiveDialingSessions: String =
    Number "PageNumber", "SessionList" session_list, total "TotalCount" }

/// Response of [`DescribePredictiveDialingSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePredictiveDialingSessionsOutput {
    pub total_count: Option<i64>,
    pub session_list: Vec<String>,
}
model! { DescribePredictiveDialingSessionsOutput {
    0 "TotalCount" total_count: i64, 1 "SessionList" session_list: Vec<String>
} }

/// Describes protected tel cdr: `DescribeProtectedTelCdr` of `ccc` 2020-02-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeProtectedTelCdr>.
///
/// Errors: [`codes::INVALID_PARAMETER_INSTANCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtectedTelCdr {
    /// Required.
    pub start_time_stamp: i64,
    /// Required.
    pub end_time_stamp: i64,
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_number: i64,
}

/// Arguments of [`DescribeProtectedTelCdr::new`].
pub struct DescribeProtectedTelCdrRequired {
    pub start_time_stamp: i64,
    pub end_time_stamp: i64,
    pub sdk_app_id: i64,
    pub page_size: i64,
    pub page_number: i64,
}
operation! {
    DescribeProtectedTelCdr { DescribeProtectedTelCdrRequired: start_time_stamp, end_time_stamp, sdk_app_id, page_size, page_number }
    "DescribeProtectedTelCdr" -> DescribeProtectedTelCdrOutput {
    0 "StartTimeStamp" start_time_stamp, 1 "EndTimeStamp" end_time_stamp, 2 "SdkAppId" sdk_app_id,
    3 "PageSize" page_size, 4 "PageNumber" page_number
} }

/// Response of [`DescribeProtectedTelCdr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtectedTelCdrOutput {
    pub total_count: Option<i64>,
    /// Deprecated.
    pub tel_cdrs: Vec<TelCdrInfo>,
    pub tel_cdr_list: Vec<TelCdrInfo>,
}
model! { DescribeProtectedTelCdrOutput {
    0 "TotalCount" total_count: i64, 1 "TelCdrs" tel_cdrs: Vec<TelCdrInfo>, 2 "TelCdrList" tel_cdr_list: Vec<TelCdrInfo>
} }

/// In the response of [`DescribeProtectedTelCdr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TelCdrInfo {
    pub caller: Option<String>,
    pub callee: Option<String>,
    pub time: Option<i64>,
    pub direction: Option<i64>,
    pub call_type: Option<i64>,
    pub duration: Option<i64>,
    pub record_url: Option<String>,
    pub record_id: Option<String>,
    pub seat_user: Option<SeatUserInfo>,
    pub end_status: Option<i64>,
    pub skill_group: Option<String>,
    pub caller_location: Option<String>,
    pub ivr_duration: Option<i64>,
    pub ring_timestamp: Option<i64>,
    pub accept_timestamp: Option<i64>,
    pub ended_timestamp: Option<i64>,
    /// Deprecated.
    pub ivr_key_pressed: Vec<String>,
    pub ivr_key_pressed_ex: Vec<IVRKeyPressedElement>,
    pub hung_up_side: Option<String>,
    pub serve_participants: Vec<ServeParticipant>,
    pub skill_group_id: Option<i64>,
    pub end_status_string: Option<String>,
    pub start_timestamp: Option<i64>,
    pub queued_timestamp: Option<i64>,
    /// Deprecated.
    pub post_ivr_key_pressed: Vec<IVRKeyPressedElement>,
    pub post_ivr_key_pressed_ex: Vec<IVRKeyPressedElement>,
    pub queued_skill_group_id: Option<i64>,
    pub session_id: Option<String>,
    pub protected_caller: Option<String>,
    pub protected_callee: Option<String>,
    /// Deprecated.
    pub uui: Option<String>,
    /// On the wire: `UUI`.
    pub uui_2: Option<String>,
    pub asr_url: Option<String>,
    pub asr_status: Option<String>,
    pub custom_record_url: Option<String>,
    pub remark: Option<String>,
    pub queued_skill_group_name: Option<String>,
    pub voicemail_record_url: Vec<String>,
    pub voicemail_asr_url: Vec<String>,
    pub ai_agent_id: Option<i64>,
    pub ai_agent_name: Option<String>,
    pub sys_hangup_reason: Option<i64>,
    pub sys_hangup_reason_string: Option<String>,
}
model! { TelCdrInfo {
    0 "Caller" caller: String, 1 "Callee" callee: String, 2 "Time" time: i64, 3 "Direction" direction: i64,
    4 "CallType" call_type: i64, 5 "Duration" duration: i64, 6 "RecordURL" record_url: String,
    7 "RecordId" record_id: String, 8 "SeatUser" seat_user: SeatUserInfo, 9 "EndStatus" end_status: i64,
    10 "SkillGroup" skill_group: String, 11 "CallerLocation" caller_location: String,
    12 "IVRDuration" ivr_duration: i64, 13 "RingTimestamp" ring_timestamp: i64,
    14 "AcceptTimestamp" accept_timestamp: i64, 15 "EndedTimestamp" ended_timestamp: i64,
    16 "IVRKeyPressed" ivr_key_pressed: Vec<String>, 17 "IVRKeyPressedEx" ivr_key_pressed_ex: Vec<IVRKeyPressedElement>,
    18 "HungUpSide" hung_up_side: String, 19 "ServeParticipants" serve_participants: Vec<ServeParticipant>,
    20 "SkillGroupId" skill_group_id: i64, 21 "EndStatusString" end_status_string: String,
    22 "StartTimestamp" start_timestamp: i64, 23 "QueuedTimestamp" queued_timestamp: i64,
    24 "PostIVRKeyPressed" post_ivr_key_pressed: Vec<IVRKeyPressedElement>,
    25 "PostIVRKeyPressedEx" post_ivr_key_pressed_ex: Vec<IVRKeyPressedElement>,
    26 "QueuedSkillGroupId" queued_skill_group_id: i64, 27 "SessionId" session_id: String,
    28 "ProtectedCaller" protected_caller: String, 29 "ProtectedCallee" protected_callee: String, 30 "Uui" uui: String,
    31 "UUI" uui_2: String, 32 "AsrUrl" asr_url: String, 33 "AsrStatus" asr_status: String,
    34 "CustomRecordURL" custom_record_url: String, 35 "Remark" remark: String,
    36 "QueuedSkillGroupName" queued_skill_group_name: String,
    37 "VoicemailRecordURL" voicemail_record_url: Vec<String>, 38 "VoicemailAsrURL" voicemail_asr_url: Vec<String>,
    39 "AIAgentId" ai_agent_id: i64, 40 "AIAgentName" ai_agent_name: String,
    41 "SysHangupReason" sys_hangup_reason: i64, 42 "SysHangupReasonString" sys_hangup_reason_string: String
} }

/// In the response of [`DescribeProtectedTelCdr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IVRKeyPressedElement {
    pub key: Option<String>,
    pub label: Option<String>,
    pub timestamp: Option<i64>,
    pub node_label: Option<String>,
    pub original_content: Option<String>,
    pub tts_prompt: Option<String>,
}
model! { IVRKeyPressedElement {
    0 "Key" key: String, 1 "Label" label: String, 2 "Timestamp" timestamp: i64, 3 "NodeLabel" node_label: String,
    4 "OriginalContent" original_content: String, 5 "TTSPrompt" tts_prompt: String
} }

/// In the response of [`DescribeProtectedTelCdr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServeParticipant {
    pub mail: Option<String>,
    pub phone: Option<String>,
    pub ring_timestamp: Option<i64>,
    pub accept_timestamp: Option<i64>,
    pub ended_timestamp: Option<i64>,
    pub record_id: Option<String>,
    pub r#type: Option<String>,
    pub transfer_from: Option<String>,
    pub transfer_from_type: Option<String>,
    pub transfer_to: Option<String>,
    pub transfer_to_type: Option<String>,
    pub skill_group_id: Option<i64>,
    pub end_status_string: Option<String>,
    pub record_url: Option<String>,
    pub sequence: Option<i64>,
    pub start_timestamp: Option<i64>,
    pub skill_group_name: Option<String>,
    pub custom_record_url: Option<String>,
}
model! { ServeParticipant {
    0 "Mail" mail: String, 1 "Phone" phone: String, 2 "RingTimestamp" ring_timestamp: i64,
    3 "AcceptTimestamp" accept_timestamp: i64, 4 "EndedTimestamp" ended_timestamp: i64, 5 "RecordId" record_id: String,
    6 "Type" r#type: String, 7 "TransferFrom" transfer_from: String, 8 "TransferFromType" transfer_from_type: String,
    9 "TransferTo" transfer_to: String, 10 "TransferToType" transfer_to_type: String,
    11 "SkillGroupId" skill_group_id: i64, 12 "EndStatusString" end_status_string: String,
    13 "RecordURL" record_url: String, 14 "Sequence" sequence: i64, 15 "StartTimestamp" start_timestamp: i64,
    16 "SkillGroupName" skill_group_name: String, 17 "CustomRecordURL" custom_record_url: String
} }

/// Describes session detail: `DescribeSessionDetail` of `ccc` 2020-02-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeSessionDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_SESSION_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionDetail {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub session_id: String,
    /// Required.
    pub start_timestamp: i64,
    /// Required.
    pub end_timestamp: i64,
}
operation! { DescribeSessionDetail(sdk_app_id: i64, session_id: String, start_timestamp: i64, end_timestamp: i64)
    "DescribeSessionDetail" -> DescribeSessionDetailOutput {
    0 "SdkAppId" sdk_app_id, 1 "SessionId" session_id, 2 "StartTimestamp" start_timestamp,
    3 "EndTimestamp" end_timestamp
} }

/// Response of [`DescribeSessionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionDetailOutput {
    pub caller: Option<String>,
    pub callee: Option<String>,
    pub call_type: Option<i64>,
    pub start_time_stamp: Option<i64>,
    pub ring_timestamp: Option<i64>,
    pub accept_timestamp: Option<i64>,
    pub ended_timestamp: Option<i64>,
    pub queued_timestamp: Option<i64>,
    pub staff_user_id: Option<String>,
    pub end_status: Option<i64>,
    pub queued_skill_group_id: Option<i64>,
    pub queued_skill_group_name: Option<String>,
    pub record_url: Option<String>,
    pub custom_record_url: Option<String>,
    pub asr_url: Option<String>,
    pub voicemail_record_url: Vec<String>,
    pub voicemail_asr_url: Vec<String>,
    pub ivr_key_pressed: Vec<IVRKeyPressedElement>,
    pub post_ivr_key_pressed: Vec<IVRKeyPressedElement>,
    pub hung_up_side: Option<String>,
    pub uui: Option<String>,
    pub events: Vec<SessionEvent>,
    pub serve_participants: Vec<ServeParticipant>,
    pub sys_hangup_reason: Option<i64>,
    pub sys_hangup_reason_string: Option<String>,
}
model! { DescribeSessionDetailOutput {
    0 "Caller" caller: String, 1 "Callee" callee: String, 2 "CallType" call_type: i64,
    3 "StartTimeStamp" start_time_stamp: i64, 4 "RingTimestamp" ring_timestamp: i64,
    5 "AcceptTimestamp" accept_timestamp: i64, 6 "EndedTimestamp" ended_timestamp: i64,
    7 "QueuedTimestamp" queued_timestamp: i64, 8 "StaffUserId" staff_user_id: String, 9 "EndStatus" end_status: i64,
    10 "QueuedSkillGroupId" queued_skill_group_id: i64, 11 "QueuedSkillGroupName" queued_skill_group_name: String,
    12 "RecordURL" record_url: String, 13 "CustomRecordURL" custom_record_url: String, 14 "AsrURL" asr_url: String,
    15 "VoicemailRecordURL" voicemail_record_url: Vec<String>, 16 "VoicemailAsrURL" voicemail_asr_url: Vec<String>,
    17 "IVRKeyPressed" ivr_key_pressed: Vec<IVRKeyPressedElement>,
    18 "PostIVRKeyPressed" post_ivr_key_pressed: Vec<IVRKeyPressedElement>, 19 "HungUpSide" hung_up_side: String,
    20 "UUI" uui: String, 21 "Events" events: Vec<SessionEvent>,
    22 "ServeParticipants" serve_participants: Vec<ServeParticipant>, 23 "SysHangupReason" sys_hangup_reason: i64,
    24 "SysHangupReasonString" sys_hangup_reason_string: String
} }

/// In the response of [`DescribeSessionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionEvent {
    pub timestamp: Option<i64>,
    pub event_type: Option<String>,
    pub staff_event_detail: Option<EventStaffDetail>,
}
model! { SessionEvent {
    0 "Timestamp" timestamp: i64, 1 "EventType" event_type: String,
    2 "StaffEventDetail" staff_event_detail: EventStaffDetail
} }

/// In the response of [`DescribeSessionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventStaffDetail {
    pub staffs: Vec<EventStaffElement>,
}
model! { EventStaffDetail {
    0 "Staffs" staffs: Vec<EventStaffElement>
} }

/// In the response of [`DescribeSessionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventStaffElement {
    pub mail: Option<String>,
    pub staff_number: Option<String>,
}
model! { EventStaffElement {
    0 "Mail" mail: String, 1 "StaffNumber" staff_number: String
} }

/// Describes skill group info list: `DescribeSkillGroupInfoList` of `ccc` 2020-02-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeSkillGroupInfoList>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INSTANCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillGroupInfoList {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_number: i64,
    pub skill_group_id: Option<i64>,
    pub modified_time: Option<i64>,
    pub skill_group_name: Option<String>,
}
operation! { DescribeSkillGroupInfoList(sdk_app_id: i64, page_size: i64, page_number: i64)
    "DescribeSkillGroupInfoList" -> DescribeSkillGroupInfoListOutput {
    0 "SdkAppId" sdk_app_id, 1 "PageSize" page_size, 2 "PageNumber" page_number, 3 "SkillGroupId" skill_group_id: i64,
    4 "ModifiedTime" modified_time: i64, 5 "SkillGroupName" skill_group_name: String
} }
paged! { DescribeSkillGroupInfoList: SkillGroupInfoItem =
    Number "PageNumber", "SkillGroupList" skill_group_list, total "TotalCount" }

/// Response of [`DescribeSkillGroupInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillGroupInfoListOutput {
    pub total_count: Option<i64>,
    pub skill_group_list: Vec<SkillGroupInfoItem>,
}
model! { DescribeSkillGroupInfoListOutput {
    0 "TotalCount" total_count: i64, 1 "SkillGroupList" skill_group_list: Vec<SkillGroupInfoItem>
} }

/// In the response of [`DescribeSkillGroupInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillGroupInfoItem {
    pub skill_group_id: Option<i64>,
    pub skill_group_name: Option<String>,
    pub r#type: Option<String>,
    pub route_policy: Option<String>,
    pub using_last_seat: Option<i64>,
    pub max_concurrency: Option<i64>,
    pub last_modify_timestamp: Option<i64>,
    pub skill_group_type: Option<i64>,
    pub alias: Option<String>,
    pub ring_all: Option<bool>,
}
model! { SkillGroupInfoItem {
    0 "SkillGroupId" skill_group_id: i64, 1 "SkillGroupName" skill_group_name: String, 2 "Type" r#type: String,
    3 "RoutePolicy" route_policy: String, 4 "UsingLastSeat" using_last_seat: i64,
    5 "MaxConcurrency" max_concurrency: i64, 6 "LastModifyTimestamp" last_modify_timestamp: i64,
    7 "SkillGroupType" skill_group_type: i64, 8 "Alias" alias: String, 9 "RingAll" ring_all: bool
} }

/// Describes staff info list: `DescribeStaffInfoList` of `ccc` 2020-02-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeStaffInfoList>.
///
/// Errors: [`codes::INVALID_PARAMETER_INSTANCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStaffInfoList {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_number: i64,
    pub staff_mail: Option<String>,
    pub modified_time: Option<i64>,
    pub skill_group_id: Option<i64>,
}
operation! { DescribeStaffInfoList(sdk_app_id: i64, page_size: i64, page_number: i64)
    "DescribeStaffInfoList" -> DescribeStaffInfoListOutput {
    0 "SdkAppId" sdk_app_id, 1 "PageSize" page_size, 2 "PageNumber" page_number, 3 "StaffMail" staff_mail: String,
    4 "ModifiedTime" modified_time: i64, 5 "SkillGroupId" skill_group_id: i64
} }
paged! { DescribeStaffInfoList: StaffInfo = Number "PageNumber", "StaffList" staff_list, total "TotalCount" }

/// Response of [`DescribeStaffInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStaffInfoListOutput {
    pub total_count: Option<i64>,
    pub staff_list: Vec<StaffInfo>,
}
model! { DescribeStaffInfoListOutput {
    0 "TotalCount" total_count: i64, 1 "StaffList" staff_list: Vec<StaffInfo>
} }

/// In the response of [`DescribeStaffInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaffInfo {
    pub name: Option<String>,
    pub mail: Option<String>,
    pub phone: Option<String>,
    pub nick: Option<String>,
    pub staff_number: Option<String>,
    /// Deprecated.
    pub role_id: Option<i64>,
    /// Deprecated.
    pub role_id_list: Option<i64>,
    pub role_list: Vec<i64>,
    pub skill_group_list: Vec<SkillGroupItem>,
    pub last_modify_timestamp: Option<i64>,
    pub extension_number: Option<String>,
    pub forwarding_config: Option<ForwardingConfig>,
}
model! { StaffInfo {
    0 "Name" name: String, 1 "Mail" mail: String, 2 "Phone" phone: String, 3 "Nick" nick: String,
    4 "StaffNumber" staff_number: String, 5 "RoleId" role_id: i64, 6 "RoleIdList" role_id_list: i64,
    7 "RoleList" role_list: Vec<i64>, 8 "SkillGroupList" skill_group_list: Vec<SkillGroupItem>,
    9 "LastModifyTimestamp" last_modify_timestamp: i64, 10 "ExtensionNumber" extension_number: String,
    11 "ForwardingConfig" forwarding_config: ForwardingConfig
} }

/// In the response of [`DescribeStaffInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillGroupItem {
    pub skill_group_id: Option<i64>,
    pub skill_group_name: Option<String>,
    pub priority: Option<i64>,
    pub r#type: Option<String>,
}
model! { SkillGroupItem {
    0 "SkillGroupId" skill_group_id: i64, 1 "SkillGroupName" skill_group_name: String, 2 "Priority" priority: i64,
    3 "Type" r#type: String
} }

/// In the request of [`DescribeStaffInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardingConfig {
    pub enabled: Option<bool>,
    pub condition: Option<i64>,
    pub target: Option<ForwardingTarget>,
}
input! { ForwardingConfig() {
    0 "Enabled" enabled: bool, 1 "Condition" condition: i64, 2 "Target" target: ForwardingTarget
} }

/// In the request of [`DescribeStaffInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardingTarget {
    pub r#type: Option<i64>,
    pub staff_user_id: Option<String>,
    pub skill_group_id: Option<i64>,
    pub extension: Option<String>,
}
input! { ForwardingTarget() {
    0 "Type" r#type: i64, 1 "StaffUserId" staff_user_id: String, 2 "SkillGroupId" skill_group_id: i64,
    3 "Extension" extension: String
} }

/// Describes staff status history: `DescribeStaffStatusHistory` of `ccc` 2020-02-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeStaffStatusHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStaffStatusHistory {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub staff_user_id: String,
    /// Required.
    pub start_timestamp: i64,
    /// Required.
    pub end_timestamp: i64,
    pub cursor: Option<String>,
    pub page_size: Option<i64>,
}
operation! {
    DescribeStaffStatusHistory(sdk_app_id: i64, staff_user_id: String, start_timestamp: i64, end_timestamp: i64)
    "DescribeStaffStatusHistory" -> DescribeStaffStatusHistoryOutput {
    0 "SdkAppId" sdk_app_id, 1 "StaffUserId" staff_user_id, 2 "StartTimestamp" start_timestamp,
    3 "EndTimestamp" end_timestamp, 4 "Cursor" cursor: String, 5 "PageSize" page_size: i64
} }

/// Response of [`DescribeStaffStatusHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStaffStatusHistoryOutput {
    pub data: Vec<StaffStatus>,
}
model! { DescribeStaffStatusHistoryOutput {
    0 "Data" data: Vec<StaffStatus>
} }

/// In the response of [`DescribeStaffStatusHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaffStatus {
    pub cursor: Option<String>,
    pub timestamp: Option<i64>,
    pub status: Option<String>,
    pub session_id: Option<String>,
    pub reason: Option<String>,
    pub staff_email: Option<String>,
    pub staff_no: Option<String>,
}
model! { StaffStatus {
    0 "Cursor" cursor: String, 1 "Timestamp" timestamp: i64, 2 "Status" status: String,
    3 "SessionId" session_id: String, 4 "Reason" reason: String, 5 "StaffEmail" staff_email: String,
    6 "StaffNo" staff_no: String
} }

/// Describes staff status metrics: `DescribeStaffStatusMetrics` of `ccc` 2020-02-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeStaffStatusMetrics>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INSTANCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStaffStatusMetrics {
    /// Required.
    pub sdk_app_id: i64,
    pub staff_list: Option<Vec<String>>,
    pub group_id_list: Option<Vec<i64>>,
    pub status_list: Option<Vec<String>>,
}
operation! { DescribeStaffStatusMetrics(sdk_app_id: i64)
    "DescribeStaffStatusMetrics" -> DescribeStaffStatusMetricsOutput {
    0 "SdkAppId" sdk_app_id, 1 "StaffList" staff_list: Vec<String>, 2 "GroupIdList" group_id_list: Vec<i64>,
    3 "StatusList" status_list: Vec<String>
} }

/// Response of [`DescribeStaffStatusMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStaffStatusMetricsOutput {
    pub metrics: Vec<StaffStatusMetrics>,
}
model! { DescribeStaffStatusMetricsOutput {
    0 "Metrics" metrics: Vec<StaffStatusMetrics>
} }

/// In the response of [`DescribeStaffStatusMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaffStatusMetrics {
    pub email: Option<String>,
    pub status: Option<String>,
    pub status_extra: Option<StaffStatusExtra>,
    pub online_duration: Option<i64>,
    pub free_duration: Option<i64>,
    pub busy_duration: Option<i64>,
    pub not_ready_duration: Option<i64>,
    pub rest_duration: Option<i64>,
    pub after_call_work_duration: Option<i64>,
    pub reason: Option<String>,
    pub reserve_rest: Option<bool>,
    pub reserve_not_ready: Option<bool>,
    pub use_mobile_accept: Option<i64>,
    pub use_mobile_call_out: Option<bool>,
    pub last_online_timestamp: Option<i64>,
    pub last_status_timestamp: Option<i64>,
    pub client_info: Vec<ClientInfo>,
}
model! { StaffStatusMetrics {
    0 "Email" email: String, 1 "Status" status: String, 2 "StatusExtra" status_extra: StaffStatusExtra,
    3 "OnlineDuration" online_duration: i64, 4 "FreeDuration" free_duration: i64, 5 "BusyDuration" busy_duration: i64,
    6 "NotReadyDuration" not_ready_duration: i64, 7 "RestDuration" rest_duration: i64,
    8 "AfterCallWorkDuration" after_call_work_duration: i64, 9 "Reason" reason: String,
    10 "ReserveRest" reserve_rest: bool, 11 "ReserveNotReady" reserve_not_ready: bool,
    12 "UseMobileAccept" use_mobile_accept: i64, 13 "UseMobileCallOut" use_mobile_call_out: bool,
    14 "LastOnlineTimestamp" last_online_timestamp: i64, 15 "LastStatusTimestamp" last_status_timestamp: i64,
    16 "ClientInfo" client_info: Vec<ClientInfo>
} }

/// In the response of [`DescribeStaffStatusMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaffStatusExtra {
    pub r#type: Option<String>,
    pub direct: Option<String>,
}
model! { StaffStatusExtra {
    0 "Type" r#type: String, 1 "Direct" direct: String
} }

/// In the response of [`DescribeStaffStatusMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientInfo {
    pub client_type: Option<String>,
    pub is_connected: Option<bool>,
}
model! { ClientInfo {
    0 "ClientType" client_type: String, 1 "IsConnected" is_connected: bool
} }

/// Describes tel call info: `DescribeTelCallInfo` of `ccc` 2020-02-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeTelCallInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATED_ACCOUNT`], [`codes::FAILED_OPERATION_PERMISSION_DENIED`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INSTANCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTelCallInfo {
    /// Required.
    pub start_time_stamp: i64,
    /// Required.
    pub end_time_stamp: i64,
    /// Required.
    pub sdk_app_id_list: Vec<i64>,
}
operation! { DescribeTelCallInfo(start_time_stamp: i64, end_time_stamp: i64, sdk_app_id_list: Vec<i64>)
    "DescribeTelCallInfo" -> DescribeTelCallInfoOutput {
    0 "StartTimeStamp" start_time_stamp, 1 "EndTimeStamp" end_time_stamp, 2 "SdkAppIdList" sdk_app_id_list
} }

/// Response of [`DescribeTelCallInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTelCallInfoOutput {
    pub tel_call_out_count: Option<i64>,
    pub tel_call_in_count: Option<i64>,
    pub seat_used_count: Option<i64>,
    /// Deprecated.
    pub voip_call_in_count: Option<i64>,
    /// On the wire: `VOIPCallInCount`.
    pub voip_call_in_count_2: Option<i64>,
    pub asr_offline_count: Option<i64>,
    pub asr_realtime_count: Option<i64>,
}
model! { DescribeTelCallInfoOutput {
    0 "TelCallOutCount" tel_call_out_count: i64, 1 "TelCallInCount" tel_call_in_count: i64,
    2 "SeatUsedCount" seat_used_count: i64, 3 "VoipCallInCount" voip_call_in_count: i64,
    4 "VOIPCallInCount" voip_call_in_count_2: i64, 5 "AsrOfflineCount" asr_offline_count: i64,
    6 "AsrRealtimeCount" asr_realtime_count: i64
} }

/// Describes tel cdr: `DescribeTelCdr` of `ccc` 2020-02-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeTelCdr>.
///
/// Errors: [`codes::INVALID_PARAMETER_INSTANCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTelCdr {
    /// Required.
    pub start_time_stamp: i64,
    /// Required.
    pub end_time_stamp: i64,
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_number: i64,
    /// Deprecated.
    pub instance_id: Option<i64>,
    /// Deprecated.
    pub limit: Option<i64>,
    /// Deprecated.
    pub offset: Option<i64>,
    pub phones: Option<Vec<String>>,
    pub session_ids: Option<Vec<String>>,
}

/// Arguments of [`DescribeTelCdr::new`].
pub struct DescribeTelCdrRequired {
    pub start_time_stamp: i64,
    pub end_time_stamp: i64,
    pub sdk_app_id: i64,
    pub page_size: i64,
    pub page_number: i64,
}
operation! {
    DescribeTelCdr { DescribeTelCdrRequired: start_time_stamp, end_time_stamp, sdk_app_id, page_size, page_number }
    "DescribeTelCdr" -> DescribeTelCdrOutput {
    0 "StartTimeStamp" start_time_stamp, 1 "EndTimeStamp" end_time_stamp, 2 "SdkAppId" sdk_app_id,
    3 "PageSize" page_size, 4 "PageNumber" page_number, 5 "InstanceId" instance_id: i64, 6 "Limit" limit: i64,
    7 "Offset" offset: i64, 8 "Phones" phones: Vec<String>, 9 "SessionIds" session_ids: Vec<String>
} }

/// Response of [`DescribeTelCdr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTelCdrOutput {
    pub total_count: Option<i64>,
    /// Deprecated.
    pub tel_cdrs: Vec<TelCdrInfo>,
    pub tel_cdr_list: Vec<TelCdrInfo>,
}
model! { DescribeTelCdrOutput {
    0 "TotalCount" total_count: i64, 1 "TelCdrs" tel_cdrs: Vec<TelCdrInfo>, 2 "TelCdrList" tel_cdr_list: Vec<TelCdrInfo>
} }

/// Describes tel record asr: `DescribeTelRecordAsr` of `ccc` 2020-02-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeTelRecordAsr>.
///
/// Errors: [`codes::INVALID_PARAMETER_INSTANCE_NOT_EXIST`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTelRecordAsr {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub session_id: String,
}
operation! { DescribeTelRecordAsr(sdk_app_id: i64, session_id: String)
    "DescribeTelRecordAsr" -> DescribeTelRecordAsrOutput {
    0 "SdkAppId" sdk_app_id, 1 "SessionId" session_id
} }

/// Response of [`DescribeTelRecordAsr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTelRecordAsrOutput {
    pub asr_data_list: Vec<AsrData>,
}
model! { DescribeTelRecordAsrOutput {
    0 "AsrDataList" asr_data_list: Vec<AsrData>
} }

/// In the response of [`DescribeTelRecordAsr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrData {
    pub user: Option<String>,
    pub message: Option<String>,
    /// Deprecated.
    pub timestamp: Option<i64>,
    pub start: Option<i64>,
    pub end: Option<i64>,
}
model! { AsrData {
    0 "User" user: String, 1 "Message" message: String, 2 "Timestamp" timestamp: i64, 3 "Start" start: i64,
    4 "End" end: i64
} }

/// Describes tel session: `DescribeTelSession` of `ccc` 2020-02-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DescribeTelSession>.
///
/// Errors: [`codes::INVALID_PARAMETER_INSTANCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTelSession {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub session_id: String,
}
operation! { DescribeTelSession(sdk_app_id: i64, session_id: String) "DescribeTelSession" -> DescribeTelSessionOutput {
    0 "SdkAppId" sdk_app_id, 1 "SessionId" session_id
} }

/// Response of [`DescribeTelSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTelSessionOutput {
    pub session: Option<PSTNSession>,
}
model! { DescribeTelSessionOutput {
    0 "Session" session: PSTNSession
} }

/// In the response of [`DescribeTelSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PSTNSession {
    pub session_id: Option<String>,
    pub room_id: Option<String>,
    pub caller: Option<String>,
    pub callee: Option<String>,
    pub start_timestamp: Option<i64>,
    pub ring_timestamp: Option<i64>,
    pub accept_timestamp: Option<i64>,
    pub staff_email: Option<String>,
    pub staff_number: Option<String>,
    pub session_status: Option<String>,
    pub direction: Option<i64>,
    pub out_bound_caller: Option<String>,
    pub out_bound_callee: Option<String>,
    pub protected_caller: Option<String>,
    pub protected_callee: Option<String>,
}
model! { PSTNSession {
    0 "SessionID" session_id: String, 1 "RoomID" room_id: String, 2 "Caller" caller: String, 3 "Callee" callee: String,
    4 "StartTimestamp" start_timestamp: i64, 5 "RingTimestamp" ring_timestamp: i64,
    6 "AcceptTimestamp" accept_timestamp: i64, 7 "StaffEmail" staff_email: String, 8 "StaffNumber" staff_number: String,
    9 "SessionStatus" session_status: String, 10 "Direction" direction: i64,
    11 "OutBoundCaller" out_bound_caller: String, 12 "OutBoundCallee" out_bound_callee: String,
    13 "ProtectedCaller" protected_caller: String, 14 "ProtectedCallee" protected_callee: String
} }

/// Disables ccc phone number: `DisableCCCPhoneNumber` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=DisableCCCPhoneNumber>.
///
/// Errors: [`codes::FAILED_OPERATION_CUR_STATE_NOT_ALLOW_MODIFY`], [`codes::INVALID_PARAMETER_DUPLICATE_ADDRESS`],
/// [`codes::INVALID_PARAMETER_DUPLICATE_PHONE_NUMBER`], [`codes::INVALID_PARAMETER_DUPLICATE_SIP_ACCOUNT`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_ADDRESS`], [`codes::INVALID_PARAMETER_ILLEGAL_PHONE_NUMBER`],
/// [`codes::INVALID_PARAMETER_INVALID_ADDRESS`], [`codes::INVALID_PARAMETER_INVALID_IP`],
/// [`codes::INVALID_PARAMETER_INVALID_PHONE_NUMBER`], [`codes::INVALID_PARAMETER_INVALID_PORT`],
/// [`codes::INVALID_PARAMETER_SIP_ACCOUNT_PASSWORD_FORMAT`], [`codes::INVALID_PARAMETER_SIP_ACCOUNT_USER_FORMAT`],
/// [`codes::INVALID_PARAMETER_SIP_TRUNK_IN_USED`], [`codes::INVALID_PARAMETER_SIP_TRUNK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableCCCPhoneNumber {
    /// Required.
    pub phone_numbers: Vec<String>,
    /// Required.
    pub disabled: i64,
    pub sdk_app_id: Option<i64>,
}
operation! { DisableCCCPhoneNumber(phone_numbers: Vec<String>, disabled: i64) "DisableCCCPhoneNumber" -> Empty {
    0 "PhoneNumbers" phone_numbers, 1 "Disabled" disabled, 2 "SdkAppId" sdk_app_id: i64
} }

/// Response of [`DisableCCCPhoneNumber`]: empty.
pub type DisableCCCPhoneNumberOutput = Empty;

/// `ForceMemberOffline` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=ForceMemberOffline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceMemberOffline {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub user_id: String,
}
operation! { ForceMemberOffline(sdk_app_id: i64, user_id: String) "ForceMemberOffline" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "UserId" user_id
} }

/// Response of [`ForceMemberOffline`]: empty.
pub type ForceMemberOfflineOutput = Empty;

/// `HangUpCall` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=HangUpCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HangUpCall {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub session_id: String,
}
operation! { HangUpCall(sdk_app_id: i64, session_id: String) "HangUpCall" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "SessionId" session_id
} }

/// Response of [`HangUpCall`]: empty.
pub type HangUpCallOutput = Empty;

/// Modifies company apply: `ModifyCompanyApply` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=ModifyCompanyApply>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_APPLY_ID_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_COMPANY_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCompanyApply {
    /// Required.
    pub apply_id: i64,
    /// Required.
    pub company_info: CompanyApplyInfo,
}
operation! { ModifyCompanyApply(apply_id: i64, company_info: CompanyApplyInfo) "ModifyCompanyApply" -> Empty {
    0 "ApplyId" apply_id, 1 "CompanyInfo" company_info
} }

/// Response of [`ModifyCompanyApply`]: empty.
pub type ModifyCompanyApplyOutput = Empty;

/// Modifies extension: `ModifyExtension` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=ModifyExtension>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExtension {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub extension_id: String,
    pub extension_name: Option<String>,
    pub skill_group_ids: Option<Vec<i64>>,
    pub relation: Option<String>,
}
operation! { ModifyExtension(sdk_app_id: i64, extension_id: String) "ModifyExtension" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "ExtensionId" extension_id, 2 "ExtensionName" extension_name: String,
    3 "SkillGroupIds" skill_group_ids: Vec<i64>, 4 "Relation" relation: String
} }

/// Response of [`ModifyExtension`]: empty.
pub type ModifyExtensionOutput = Empty;

/// Modifies own number apply: `ModifyOwnNumberApply` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=ModifyOwnNumberApply>.
///
/// Errors: [`codes::FAILED_OPERATION_PERMISSION_DENIED`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_INSTANCE_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_APPLY_ID_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_ERROR_APPLY_STATUS`], [`codes::INVALID_PARAMETER_VALUE_PHONE_NUM_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOwnNumberApply {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub detail_list: Vec<OwnNumberApplyDetailItem>,
    pub apply_id: Option<i64>,
    pub prefix: Option<String>,
    pub mobile_ndd_prefix: Option<String>,
    pub local_number_trim_ac: Option<bool>,
    pub callee_format_passthrough: Option<bool>,
    pub caller_format_passthrough: Option<bool>,
    pub international_number_prefix: Option<String>,
}
operation! { ModifyOwnNumberApply(sdk_app_id: i64, detail_list: Vec<OwnNumberApplyDetailItem>)
    "ModifyOwnNumberApply" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "DetailList" detail_list, 2 "ApplyId" apply_id: i64, 3 "Prefix" prefix: String,
    4 "MobileNddPrefix" mobile_ndd_prefix: String, 5 "LocalNumberTrimAC" local_number_trim_ac: bool,
    6 "CalleeFormatPassthrough" callee_format_passthrough: bool,
    7 "CallerFormatPassthrough" caller_format_passthrough: bool,
    8 "InternationalNumberPrefix" international_number_prefix: String
} }

/// Response of [`ModifyOwnNumberApply`]: empty.
pub type ModifyOwnNumberApplyOutput = Empty;

/// Modifies staff: `ModifyStaff` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=ModifyStaff>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_PHONE_NUM_IS_BOUND_OTHER_ACCOUNT`],
/// [`codes::INVALID_PARAMETER_VALUE_SKILL_GROUP_ERROR`], [`codes::LIMIT_EXCEEDED_INSUFFICIENT_LICENSE`],
/// [`codes::OPERATION_DENIED_NOT_IN_WHITE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStaff {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub email: String,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub nick: Option<String>,
    pub staff_no: Option<String>,
    pub skill_group_ids: Option<Vec<i64>>,
    pub use_mobile_call_out: Option<bool>,
    pub use_mobile_accept: Option<i64>,
    pub extension_number: Option<String>,
    pub forwarding_config: Option<ForwardingConfig>,
}
operation! { ModifyStaff(sdk_app_id: i64, email: String) "ModifyStaff" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Email" email, 2 "Name" name: String, 3 "Phone" phone: String, 4 "Nick" nick: String,
    5 "StaffNo" staff_no: String, 6 "SkillGroupIds" skill_group_ids: Vec<i64>,
    7 "UseMobileCallOut" use_mobile_call_out: bool, 8 "UseMobileAccept" use_mobile_accept: i64,
    9 "ExtensionNumber" extension_number: String, 10 "ForwardingConfig" forwarding_config: ForwardingConfig
} }

/// Response of [`ModifyStaff`]: empty.
pub type ModifyStaffOutput = Empty;

/// Modifies staff password: `ModifyStaffPassword` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=ModifyStaffPassword>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStaffPassword {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub email: String,
    /// Required. Secret.
    pub password: Secret,
}
operation! { ModifyStaffPassword(sdk_app_id: i64, email: String, password: Secret) "ModifyStaffPassword" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Email" email, 2 "Password" password
} }

/// Response of [`ModifyStaffPassword`]: empty.
pub type ModifyStaffPasswordOutput = Empty;

/// Pauses auto callout task: `PauseAutoCalloutTask` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=PauseAutoCalloutTask>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseAutoCalloutTask {
    /// Required.
    pub task_id: i64,
    /// Required.
    pub sdk_app_id: i64,
}
operation! { PauseAutoCalloutTask(task_id: i64, sdk_app_id: i64) "PauseAutoCalloutTask" -> Empty {
    0 "TaskId" task_id, 1 "SdkAppId" sdk_app_id
} }

/// Response of [`PauseAutoCalloutTask`]: empty.
pub type PauseAutoCalloutTaskOutput = Empty;

/// Pauses predictive dialing campaign: `PausePredictiveDialingCampaign` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=PausePredictiveDialingCampaign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PausePredictiveDialingCampaign {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub campaign_id: i64,
}
operation! { PausePredictiveDialingCampaign(sdk_app_id: i64, campaign_id: i64)
    "PausePredictiveDialingCampaign" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "CampaignId" campaign_id
} }

/// Response of [`PausePredictiveDialingCampaign`]: empty.
pub type PausePredictiveDialingCampaignOutput = Empty;

/// `PlaySoundCall` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=PlaySoundCall>.
///
/// Errors: [`codes::FAILED_OPERATION_PERMISSION_DENIED`], [`codes::FAILED_OPERATION_SESSION_NOT_EXISTS`],
/// [`codes::FAILED_OPERATION_SESSION_NOT_IN_CONTROL_STATE`], [`codes::INVALID_PARAMETER_VALUE_FILE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlaySoundCall {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub session_id: String,
    pub file_id: Option<i64>,
    pub play_times: Option<i64>,
}
operation! { PlaySoundCall(sdk_app_id: i64, session_id: String) "PlaySoundCall" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "SessionId" session_id, 2 "FileId" file_id: i64, 3 "PlayTimes" play_times: i64
} }

/// Response of [`PlaySoundCall`]: empty.
pub type PlaySoundCallOutput = Empty;

/// Resets extension password: `ResetExtensionPassword` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=ResetExtensionPassword>.
///
/// Errors: [`codes::FAILED_OPERATION_PERMISSION_DENIED`], [`codes::FAILED_OPERATION_SESSION_NOT_EXISTS`],
/// [`codes::FAILED_OPERATION_SESSION_NOT_IN_CONTROL_STATE`], [`codes::INVALID_PARAMETER_VALUE_FILE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetExtensionPassword {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub extension_id: String,
}
operation! { ResetExtensionPassword(sdk_app_id: i64, extension_id: String)
    "ResetExtensionPassword" -> ResetExtensionPasswordOutput {
    0 "SdkAppId" sdk_app_id, 1 "ExtensionId" extension_id
} }

/// Response of [`ResetExtensionPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetExtensionPasswordOutput {
    /// Secret.
    pub password: Option<Secret>,
}
model! { ResetExtensionPasswordOutput {
    0 "Password" password: Secret
} }

/// Restores member online: `RestoreMemberOnline` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=RestoreMemberOnline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreMemberOnline {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub user_id: String,
}
operation! { RestoreMemberOnline(sdk_app_id: i64, user_id: String) "RestoreMemberOnline" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "UserId" user_id
} }

/// Response of [`RestoreMemberOnline`]: empty.
pub type RestoreMemberOnlineOutput = Empty;

/// Resumes auto callout task: `ResumeAutoCalloutTask` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=ResumeAutoCalloutTask>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeAutoCalloutTask {
    /// Required.
    pub task_id: i64,
    /// Required.
    pub sdk_app_id: i64,
}
operation! { ResumeAutoCalloutTask(task_id: i64, sdk_app_id: i64) "ResumeAutoCalloutTask" -> Empty {
    0 "TaskId" task_id, 1 "SdkAppId" sdk_app_id
} }

/// Response of [`ResumeAutoCalloutTask`]: empty.
pub type ResumeAutoCalloutTaskOutput = Empty;

/// Resumes predictive dialing campaign: `ResumePredictiveDialingCampaign` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=ResumePredictiveDialingCampaign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumePredictiveDialingCampaign {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub campaign_id: i64,
}
operation! { ResumePredictiveDialingCampaign(sdk_app_id: i64, campaign_id: i64)
    "ResumePredictiveDialingCampaign" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "CampaignId" campaign_id
} }

/// Response of [`ResumePredictiveDialingCampaign`]: empty.
pub type ResumePredictiveDialingCampaignOutput = Empty;

/// Sets staff status: `SetStaffStatus` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=SetStaffStatus>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetStaffStatus {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub staff_status_list: Vec<SetStaffStatusItem>,
}
operation! { SetStaffStatus(sdk_app_id: i64, staff_status_list: Vec<SetStaffStatusItem>)
    "SetStaffStatus" -> SetStaffStatusOutput {
    0 "SdkAppId" sdk_app_id, 1 "StaffStatusList" staff_status_list
} }

/// In the request of [`SetStaffStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetStaffStatusItem {
    /// Required.
    pub staff_user_id: Option<String>,
    /// Required.
    pub status: Option<String>,
    pub reason: Option<String>,
}
input! { SetStaffStatusItem(staff_user_id: String, status: String) {
    0 "StaffUserId" staff_user_id: String, 1 "Status" status: String, 2 "Reason" reason: String
} }

/// Response of [`SetStaffStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetStaffStatusOutput {
    pub staff_status_list: Vec<SetStaffStatusRspItem>,
}
model! { SetStaffStatusOutput {
    0 "StaffStatusList" staff_status_list: Vec<SetStaffStatusRspItem>
} }

/// In the response of [`SetStaffStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetStaffStatusRspItem {
    pub staff_user_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<String>,
    pub reason: Option<String>,
    pub previous_status: Option<String>,
    pub previous_reason: Option<String>,
}
model! { SetStaffStatusRspItem {
    0 "StaffUserId" staff_user_id: String, 1 "ErrorCode" error_code: String, 2 "ErrorMessage" error_message: String,
    3 "Status" status: String, 4 "Reason" reason: String, 5 "PreviousStatus" previous_status: String,
    6 "PreviousReason" previous_reason: String
} }

/// Stops auto callout task: `StopAutoCalloutTask` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=StopAutoCalloutTask>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAutoCalloutTask {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: i64,
}
operation! { StopAutoCalloutTask(sdk_app_id: i64, task_id: i64) "StopAutoCalloutTask" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

/// Response of [`StopAutoCalloutTask`]: empty.
pub type StopAutoCalloutTaskOutput = Empty;

/// `TransferToManual` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=TransferToManual>.
///
/// Errors: [`codes::FAILED_OPERATION_SESSION_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_RING_ALL_GROUP_MEMBER_OVERFLOW`],
/// [`codes::INVALID_PARAMETER_VALUE_SKILL_GROUP_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferToManual {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub session_id: String,
    /// Required.
    pub skill_group_id: i64,
}
operation! { TransferToManual(sdk_app_id: i64, session_id: String, skill_group_id: i64) "TransferToManual" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "SessionId" session_id, 2 "SkillGroupId" skill_group_id
} }

/// Response of [`TransferToManual`]: empty.
pub type TransferToManualOutput = Empty;

/// Unbinds number call out skill group: `UnbindNumberCallOutSkillGroup` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=UnbindNumberCallOutSkillGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_SESSION_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_RING_ALL_GROUP_MEMBER_OVERFLOW`],
/// [`codes::INVALID_PARAMETER_VALUE_SKILL_GROUP_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindNumberCallOutSkillGroup {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub number: String,
    /// Required.
    pub skill_group_ids: Vec<i64>,
}
operation! { UnbindNumberCallOutSkillGroup(sdk_app_id: i64, number: String, skill_group_ids: Vec<i64>)
    "UnbindNumberCallOutSkillGroup" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Number" number, 2 "SkillGroupIds" skill_group_ids
} }

/// Response of [`UnbindNumberCallOutSkillGroup`]: empty.
pub type UnbindNumberCallOutSkillGroupOutput = Empty;

/// Unbinds staff skill group list: `UnbindStaffSkillGroupList` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=UnbindStaffSkillGroupList>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindStaffSkillGroupList {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub staff_email: String,
    /// Required.
    pub skill_group_list: Vec<i64>,
}
operation! { UnbindStaffSkillGroupList(sdk_app_id: i64, staff_email: String, skill_group_list: Vec<i64>)
    "UnbindStaffSkillGroupList" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "StaffEmail" staff_email, 2 "SkillGroupList" skill_group_list
} }

/// Response of [`UnbindStaffSkillGroupList`]: empty.
pub type UnbindStaffSkillGroupListOutput = Empty;

/// Updates ccc skill group: `UpdateCCCSkillGroup` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=UpdateCCCSkillGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_SKILL_GROUP_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCCCSkillGroup {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub skill_group_id: i64,
    pub skill_group_name: Option<String>,
    pub max_concurrency: Option<i64>,
    pub ring_all: Option<bool>,
}
operation! { UpdateCCCSkillGroup(sdk_app_id: i64, skill_group_id: i64) "UpdateCCCSkillGroup" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "SkillGroupID" skill_group_id, 2 "SkillGroupName" skill_group_name: String,
    3 "MaxConcurrency" max_concurrency: i64, 4 "RingAll" ring_all: bool
} }

/// Response of [`UpdateCCCSkillGroup`]: empty.
pub type UpdateCCCSkillGroupOutput = Empty;

/// Updates predictive dialing campaign: `UpdatePredictiveDialingCampaign` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=UpdatePredictiveDialingCampaign>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePredictiveDialingCampaign {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub campaign_id: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub callees: Vec<String>,
    /// Required.
    pub callers: Vec<String>,
    /// Required.
    pub call_order: i64,
    /// Required.
    pub skill_group_id: i64,
    /// Required.
    pub priority: i64,
    /// Required.
    pub expected_abandon_rate: i64,
    /// Required.
    pub retry_interval: i64,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub ivr_id: Option<i64>,
    pub retry_times: Option<i64>,
    pub variables: Option<Vec<Variable>>,
    pub uui: Option<String>,
    pub callee_attributes: Option<Vec<CalleeAttribute>>,
}

/// Arguments of [`UpdatePredictiveDialingCampaign::new`].
pub struct UpdatePredictiveDialingCampaignRequired {
    pub sdk_app_id: i64,
    pub campaign_id: i64,
    pub name: String,
    pub callees: Vec<String>,
    pub callers: Vec<String>,
    pub call_order: i64,
    pub skill_group_id: i64,
    pub priority: i64,
    pub expected_abandon_rate: i64,
    pub retry_interval: i64,
    pub start_time: i64,
    pub end_time: i64,
}
operation! {
    UpdatePredictiveDialingCampaign { UpdatePredictiveDialingCampaignRequired: sdk_app_id, campaign_id, name, callees, callers, call_order, skill_group_id, priority, expected_abandon_rate, retry_interval, start_time, end_time }
    "UpdatePredictiveDialingCampaign" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "CampaignId" campaign_id, 2 "Name" name, 3 "Callees" callees, 4 "Callers" callers,
    5 "CallOrder" call_order, 6 "SkillGroupId" skill_group_id, 7 "Priority" priority,
    8 "ExpectedAbandonRate" expected_abandon_rate, 9 "RetryInterval" retry_interval, 10 "StartTime" start_time,
    11 "EndTime" end_time, 12 "IVRId" ivr_id: i64, 13 "RetryTimes" retry_times: i64,
    14 "Variables" variables: Vec<Variable>, 15 "UUI" uui: String,
    16 "CalleeAttributes" callee_attributes: Vec<CalleeAttribute>
} }

/// Response of [`UpdatePredictiveDialingCampaign`]: empty.
pub type UpdatePredictiveDialingCampaignOutput = Empty;

/// `UploadIvrAudio` of `ccc` 2020-02-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ccc&Version=2020-02-10&Action=UploadIvrAudio>.
///
/// Errors: [`codes::FAILED_OPERATION_UPLOAD_FILE_OVERFLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadIvrAudio {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub audio_list: Vec<UploadAudioInfo>,
}
operation! { UploadIvrAudio(sdk_app_id: i64, audio_list: Vec<UploadAudioInfo>)
    "UploadIvrAudio" -> UploadIvrAudioOutput {
    0 "SdkAppId" sdk_app_id, 1 "AudioList" audio_list
} }

/// In the request of [`UploadIvrAudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadAudioInfo {
    /// Required.
    pub custom_file_name: Option<String>,
    /// Required.
    pub audio_url: Option<String>,
}
input! { UploadAudioInfo(custom_file_name: String, audio_url: String) {
    0 "CustomFileName" custom_file_name: String, 1 "AudioUrl" audio_url: String
} }

/// Response of [`UploadIvrAudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadIvrAudioOutput {
    pub failed_file_list: Vec<UploadIvrAudioFailedInfo>,
    pub success_file_list: Vec<AudioFileInfo>,
}
model! { UploadIvrAudioOutput {
    0 "FailedFileList" failed_file_list: Vec<UploadIvrAudioFailedInfo>,
    1 "SuccessFileList" success_file_list: Vec<AudioFileInfo>
} }

/// In the response of [`UploadIvrAudio`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadIvrAudioFailedInfo {
    pub file_name: Option<String>,
    pub failed_msg: Option<String>,
}
model! { UploadIvrAudioFailedInfo {
    0 "FileName" file_name: String, 1 "FailedMsg" failed_msg: String
} }

codes! {
    FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_AI_CONCURRENT_NO_PACKAGE "FailedOperation.AIConcurrentNoPackage",
    FAILED_OPERATION_AI_CONCURRENT_OVER_FREQUENCY "FailedOperation.AIConcurrentOverFrequency",
    FAILED_OPERATION_AI_LICENSE_HAS_EXPIRED "FailedOperation.AILicenseHasExpired",
    FAILED_OPERATION_ACQUIRE_QUOTA "FailedOperation.AcquireQuota",
    FAILED_OPERATION_CALL_OUT_FAILED "FailedOperation.CallOutFailed",
    FAILED_OPERATION_CALLEE_IS_BLACK_USER "FailedOperation.CalleeIsBlackUser",
    FAILED_OPERATION_CALLEE_IS_LIMITED "FailedOperation.CalleeIsLimited",
    FAILED_OPERATION_CALLER_OVER_FREQUENCY "FailedOperation.CallerOverFrequency",
    FAILED_OPERATION_CALLOUT_RULE_BLIND_AREA "FailedOperation.CalloutRuleBlindArea",
    FAILED_OPERATION_CALLOUT_RULE_MAX_CALL_COUNT_CALLEE_INTERVAL_TIME "FailedOperation.CalloutRuleMaxCallCountCalleeIntervalTime",
    FAILED_OPERATION_CALLOUT_RULE_MAX_CALL_COUNT_CALLEE_PER_DAY_APP_ID "FailedOperation.CalloutRuleMaxCallCountCalleePerDayAppID",
    FAILED_OPERATION_CALLOUT_RULE_NOT_WORK_TIME "FailedOperation.CalloutRuleNotWorkTime",
    FAILED_OPERATION_CONTROL_AI_CONVERSATION "FailedOperation.ControlAIConversation",
    FAILED_OPERATION_CUR_STATE_NOT_ALLOW_MODIFY "FailedOperation.CurStateNotAllowModify",
    FAILED_OPERATION_DUPLICATED_ACCOUNT "FailedOperation.DuplicatedAccount",
    FAILED_OPERATION_NO_CALL_OUT_NUMBER "FailedOperation.NoCallOutNumber",
    FAILED_OPERATION_PERMISSION_DENIED "FailedOperation.PermissionDenied",
    FAILED_OPERATION_SEAT_STATUS_BUSY "FailedOperation.SeatStatusBusy",
    FAILED_OPERATION_SESSION_NOT_EXISTS "FailedOperation.SessionNotExists",
    FAILED_OPERATION_SESSION_NOT_IN_CONTROL_STATE "FailedOperation.SessionNotInControlState",
    FAILED_OPERATION_UPLOAD_FILE_OVERFLOW "FailedOperation.UploadFileOverflow", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_DB_ERROR "InternalError.DBError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_DUPLICATE_ADDRESS "InvalidParameter.DuplicateAddress",
    INVALID_PARAMETER_DUPLICATE_PHONE_NUMBER "InvalidParameter.DuplicatePhoneNumber",
    INVALID_PARAMETER_DUPLICATE_SIP_ACCOUNT "InvalidParameter.DuplicateSipAccount",
    INVALID_PARAMETER_ILLEGAL_ADDRESS "InvalidParameter.IllegalAddress",
    INVALID_PARAMETER_ILLEGAL_PHONE_NUMBER "InvalidParameter.IllegalPhoneNumber",
    INVALID_PARAMETER_INSTANCE_NOT_EXIST "InvalidParameter.InstanceNotExist",
    INVALID_PARAMETER_INVALID_ADDRESS "InvalidParameter.InvalidAddress",
    INVALID_PARAMETER_INVALID_IP "InvalidParameter.InvalidIP",
    INVALID_PARAMETER_INVALID_PHONE_NUMBER "InvalidParameter.InvalidPhoneNumber",
    INVALID_PARAMETER_INVALID_PORT "InvalidParameter.InvalidPort",
    INVALID_PARAMETER_SIP_ACCOUNT_PASSWORD_FORMAT "InvalidParameter.SipAccountPasswordFormat",
    INVALID_PARAMETER_SIP_ACCOUNT_USER_FORMAT "InvalidParameter.SipAccountUserFormat",
    INVALID_PARAMETER_SIP_TRUNK_IN_USED "InvalidParameter.SipTrunkInUsed",
    INVALID_PARAMETER_SIP_TRUNK_NOT_FOUND "InvalidParameter.SipTrunkNotFound",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST "InvalidParameterValue.AccountNotExist",
    INVALID_PARAMETER_VALUE_APPLY_ID_NOT_EXIST "InvalidParameterValue.ApplyIDNotExist",
    INVALID_PARAMETER_VALUE_COMPANY_EXIST "InvalidParameterValue.CompanyExist",
    INVALID_PARAMETER_VALUE_ERROR_APPLY_STATUS "InvalidParameterValue.ErrorApplyStatus",
    INVALID_PARAMETER_VALUE_EXPERIENCE_ACCOUNT "InvalidParameterValue.ExperienceAccount",
    INVALID_PARAMETER_VALUE_FILE_NOT_EXIST "InvalidParameterValue.FileNotExist",
    INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST "InvalidParameterValue.InstanceNotExist",
    INVALID_PARAMETER_VALUE_PHONE_NUM_INVALID "InvalidParameterValue.PhoneNumInvalid",
    INVALID_PARAMETER_VALUE_PHONE_NUM_IS_BOUND_OTHER_ACCOUNT "InvalidParameterValue.PhoneNumIsBoundOtherAccount",
    INVALID_PARAMETER_VALUE_RECORD_NOT_EXIST "InvalidParameterValue.RecordNotExist",
    INVALID_PARAMETER_VALUE_RING_ALL_GROUP_MEMBER_OVERFLOW "InvalidParameterValue.RingAllGroupMemberOverflow",
    INVALID_PARAMETER_VALUE_SKILL_GROUP_ERROR "InvalidParameterValue.SkillGroupError",
    INVALID_PARAMETER_VALUE_SKILL_GROUP_EXIST "InvalidParameterValue.SkillGroupExist",
    INVALID_PARAMETER_VALUE_WAITING_APPROVAL_OVERFLOW "InvalidParameterValue.WaitingApprovalOverflow",
    LIMIT_EXCEEDED "LimitExceeded", LIMIT_EXCEEDED_BASE_PACKAGE_EXPIRED "LimitExceeded.BasePackageExpired",
    LIMIT_EXCEEDED_INSUFFICIENT_LICENSE "LimitExceeded.InsufficientLicense",
    LIMIT_EXCEEDED_OUT_OF_COUNT_LIMIT "LimitExceeded.OutOfCountLimit",
    LIMIT_EXCEEDED_OUT_OF_QUOTA_MAX_COUNT "LimitExceeded.OutOfQuotaMaxCount", MISSING_PARAMETER "MissingParameter",
    OPERATION_DENIED_NOT_IN_WHITE_LIST "OperationDenied.NotInWhiteList",
    OPERATION_DENIED_UIN_DISABLED "OperationDenied.UinDisabled", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    AbortAgentCruiseDialingCampaign, AbortPredictiveDialingCampaign, BindNumberCallInInterface,
    BindNumberCallOutSkillGroup, BindStaffSkillGroupList, ControlAIConversation, CreateAIAgentCall, CreateAICall,
    CreateAdminURL, CreateAgentCruiseDialingCampaign, CreateAutoCalloutTask, CreateCCCSkillGroup, CreateCallOutSession,
    CreateCarrierPrivilegeNumberApplicant, CreateCompanyApply, CreateExtension, CreateIVRSession, CreateOwnNumberApply,
    CreatePredictiveDialingCampaign, CreateSDKLoginToken, CreateStaff, CreateUserSig, DeleteCCCSkillGroup,
    DeleteExtension, DeletePredictiveDialingCampaign, DeleteStaff, DescribeAIAgentInfoList, DescribeAIAnalysisResult,
    DescribeAICallExtractResult, DescribeAICallInteractionRecords, DescribeAILatency,
    DescribeActiveCarrierPrivilegeNumber, DescribeAgentCruiseDialingCampaign, DescribeAutoCalloutTask,
    DescribeAutoCalloutTasks, DescribeCCCBuyInfoList, DescribeCallInMetrics, DescribeCarrierPrivilegeNumberApplicants,
    DescribeChatMessages, DescribeCompanyList, DescribeExtension, DescribeExtensions, DescribeFlashSMSList,
    DescribeIMCdrList, DescribeIMCdrs, DescribeIvrAudioList, DescribeNumbers, DescribePSTNActiveSessionList,
    DescribePredictiveDialingCampaign, DescribePredictiveDialingCampaigns, DescribePredictiveDialingSessions,
    DescribeProtectedTelCdr, DescribeSessionDetail, DescribeSkillGroupInfoList, DescribeStaffInfoList,
    DescribeStaffStatusHistory, DescribeStaffStatusMetrics, DescribeTelCallInfo, DescribeTelCdr, DescribeTelRecordAsr,
    DescribeTelSession, DisableCCCPhoneNumber, ForceMemberOffline, HangUpCall, ModifyCompanyApply, ModifyExtension,
    ModifyOwnNumberApply, ModifyStaff, ModifyStaffPassword, PauseAutoCalloutTask, PausePredictiveDialingCampaign,
    PlaySoundCall, ResetExtensionPassword, RestoreMemberOnline, ResumeAutoCalloutTask, ResumePredictiveDialingCampaign,
    SetStaffStatus, StopAutoCalloutTask, TransferToManual, UnbindNumberCallOutSkillGroup, UnbindStaffSkillGroupList,
    UpdateCCCSkillGroup, UpdatePredictiveDialingCampaign, UploadIvrAudio
}
