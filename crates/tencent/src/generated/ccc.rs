//! `ccc` 2020-02-10.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ccc", version: "2020-02-10", code: "ccc", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortAgentCruiseDialingCampaign {
    pub sdk_app_id: u64,
    pub campaign_id: u64,
}
operation! { AbortAgentCruiseDialingCampaign(sdk_app_id: u64, campaign_id: u64)
    "AbortAgentCruiseDialingCampaign" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "CampaignId" campaign_id
} }

pub type AbortAgentCruiseDialingCampaignOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortPredictiveDialingCampaign {
    pub sdk_app_id: i64,
    pub campaign_id: i64,
}
operation! { AbortPredictiveDialingCampaign(sdk_app_id: i64, campaign_id: i64)
    "AbortPredictiveDialingCampaign" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "CampaignId" campaign_id
} }

pub type AbortPredictiveDialingCampaignOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindNumberCallInInterface {
    pub sdk_app_id: u64,
    pub number: String,
    pub call_in_interface: Option<Interface>,
    pub number_type: Option<String>,
}
operation! { BindNumberCallInInterface(sdk_app_id: u64, number: String) "BindNumberCallInInterface" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Number" number, 2 "CallInInterface" call_in_interface: Interface,
    3 "NumberType" number_type: String
} }

pub type BindNumberCallInInterfaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Interface {
    pub url: Option<String>,
}
input! { Interface(url: String) {
    0 "URL" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindNumberCallOutSkillGroup {
    pub sdk_app_id: u64,
    pub number: String,
    pub skill_group_ids: Vec<u64>,
}
operation! { BindNumberCallOutSkillGroup(sdk_app_id: u64, number: String, skill_group_ids: Vec<u64>)
    "BindNumberCallOutSkillGroup" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Number" number, 2 "SkillGroupIds" skill_group_ids
} }

pub type BindNumberCallOutSkillGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindStaffSkillGroupList {
    pub sdk_app_id: i64,
    pub staff_email: String,
    pub staff_skill_group_list: Vec<StaffSkillGroupList>,
    /// Deprecated.
    pub skill_group_list: Option<Vec<i64>>,
}
operation! { BindStaffSkillGroupList(sdk_app_id: i64, staff_email: String, staff_skill_group_list: Vec<StaffSkillGroupList>)
    "BindStaffSkillGroupList" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "StaffEmail" staff_email, 2 "StaffSkillGroupList" staff_skill_group_list,
    3 "SkillGroupList" skill_group_list: Vec<i64>
} }

pub type BindStaffSkillGroupListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaffSkillGroupList {
    pub skill_group_id: Option<i64>,
    pub priority: Option<i64>,
}
input! { StaffSkillGroupList(skill_group_id: i64) {
    0 "SkillGroupId" skill_group_id: i64, 1 "Priority" priority: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlAIConversation {
    pub session_id: String,
    pub sdk_app_id: i64,
    pub command: Option<String>,
    pub server_push_text: Option<ServerPushText>,
    pub invoke_llm: Option<InvokeLLM>,
}
operation! { ControlAIConversation(session_id: String, sdk_app_id: i64) "ControlAIConversation" -> Empty {
    0 "SessionId" session_id, 1 "SdkAppId" sdk_app_id, 2 "Command" command: String,
    3 "ServerPushText" server_push_text: ServerPushText, 4 "InvokeLLM" invoke_llm: InvokeLLM
} }

pub type ControlAIConversationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerPushText {
    pub text: Option<String>,
    pub interrupt: Option<bool>,
    pub stop_after_play: Option<bool>,
    pub audio: Option<String>,
    pub drop_mode: Option<u64>,
    pub priority: Option<u64>,
    pub add_history: Option<bool>,
}
input! { ServerPushText() {
    0 "Text" text: String, 1 "Interrupt" interrupt: bool, 2 "StopAfterPlay" stop_after_play: bool,
    3 "Audio" audio: String, 4 "DropMode" drop_mode: u64, 5 "Priority" priority: u64, 6 "AddHistory" add_history: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeLLM {
    pub content: Option<String>,
    pub interrupt: Option<bool>,
}
input! { InvokeLLM() {
    0 "Content" content: String, 1 "Interrupt" interrupt: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIAgentCall {
    pub sdk_app_id: i64,
    pub ai_agent_id: u64,
    pub callee: String,
    pub callers: Option<Vec<String>>,
    /// Deprecated.
    pub prompt_variables: Option<Vec<Variable>>,
    pub variables: Option<Vec<Variable>>,
    pub max_ring_timeout_second: Option<i64>,
}
operation! { CreateAIAgentCall(sdk_app_id: i64, ai_agent_id: u64, callee: String)
    "CreateAIAgentCall" -> CreateAIAgentCallOutput {
    0 "SdkAppId" sdk_app_id, 1 "AIAgentId" ai_agent_id, 2 "Callee" callee, 3 "Callers" callers: Vec<String>,
    4 "PromptVariables" prompt_variables: Vec<Variable>, 5 "Variables" variables: Vec<Variable>,
    6 "MaxRingTimeoutSecond" max_ring_timeout_second: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Variable {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Variable(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIAgentCallOutput {
    pub session_id: Option<String>,
}
model! { CreateAIAgentCallOutput {
    0 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAICall {
    pub sdk_app_id: i64,
    pub callee: String,
    pub llm_type: String,
    pub api_key: Secret,
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
    pub notify_max_count: Option<u64>,
    pub custom_tts_config: Option<String>,
    /// Deprecated.
    pub prompt_variables: Option<Vec<Variable>>,
    pub vad_silence_time: Option<i64>,
    pub extract_config: Option<Vec<AICallExtractConfigElement>>,
    pub temperature: Option<f64>,
    pub variables: Option<Vec<Variable>>,
    pub top_p: Option<f64>,
    pub vad_level: Option<u64>,
    pub tone_word: Option<ToneWordInfo>,
    pub enable_compliance_audio: Option<bool>,
    pub enable_voicemail_detection: Option<bool>,
    pub voicemail_action: Option<u64>,
    pub llm_extra_body: Option<String>,
    pub max_call_duration_ms: Option<u64>,
    pub max_ring_timeout_second: Option<i64>,
    pub ambient_sound_type: Option<String>,
    pub ambient_sound_volume: Option<f64>,
    pub acquire_timeout_second: Option<u64>,
    pub custom_stt_config: Option<String>,
}

/// What [`CreateAICall::new`] takes.
pub struct CreateAICallRequired {
    pub sdk_app_id: i64,
    pub callee: String,
    pub llm_type: String,
    pub api_key: Secret,
    pub api_url: String,
}
operation! { CreateAICall{CreateAICallRequired: sdk_app_id, callee, llm_type, api_key, api_url}
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
    24 "NotifyMaxCount" notify_max_count: u64, 25 "CustomTTSConfig" custom_tts_config: String,
    26 "PromptVariables" prompt_variables: Vec<Variable>, 27 "VadSilenceTime" vad_silence_time: i64,
    28 "ExtractConfig" extract_config: Vec<AICallExtractConfigElement>, 29 "Temperature" temperature: f64,
    30 "Variables" variables: Vec<Variable>, 31 "TopP" top_p: f64, 32 "VadLevel" vad_level: u64,
    33 "ToneWord" tone_word: ToneWordInfo, 34 "EnableComplianceAudio" enable_compliance_audio: bool,
    35 "EnableVoicemailDetection" enable_voicemail_detection: bool, 36 "VoicemailAction" voicemail_action: u64,
    37 "LLMExtraBody" llm_extra_body: String, 38 "MaxCallDurationMs" max_call_duration_ms: u64,
    39 "MaxRingTimeoutSecond" max_ring_timeout_second: i64, 40 "AmbientSoundType" ambient_sound_type: String,
    41 "AmbientSoundVolume" ambient_sound_volume: f64, 42 "AcquireTimeoutSecond" acquire_timeout_second: u64,
    43 "CustomSTTConfig" custom_stt_config: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AITransferItem {
    pub transfer_function_name: Option<String>,
    pub transfer_function_desc: Option<String>,
    pub transfer_skill_group_id: Option<u64>,
}
input! { AITransferItem(transfer_function_name: String, transfer_function_desc: String, transfer_skill_group_id: u64) {
    0 "TransferFunctionName" transfer_function_name: String, 1 "TransferFunctionDesc" transfer_function_desc: String,
    2 "TransferSkillGroupId" transfer_skill_group_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferToAgentItem {
    pub transfer_to_agent_name: Option<String>,
    pub transfer_to_agent_desc: Option<String>,
    pub transfer_to_agent_id: Option<u64>,
}
input! { TransferToAgentItem(transfer_to_agent_name: String, transfer_to_agent_desc: String, transfer_to_agent_id: u64) {
    0 "TransferToAgentName" transfer_to_agent_name: String, 1 "TransferToAgentDesc" transfer_to_agent_desc: String,
    2 "TransferToAgentId" transfer_to_agent_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AICallExtractConfigElement {
    pub info_type: Option<String>,
    pub info_name: Option<String>,
    pub info_content: Option<String>,
    pub examples: Option<Vec<String>>,
    pub choices: Option<Vec<String>>,
}
input! { AICallExtractConfigElement(info_type: String, info_name: String) {
    0 "InfoType" info_type: String, 1 "InfoName" info_name: String, 2 "InfoContent" info_content: String,
    3 "Examples" examples: Vec<String>, 4 "Choices" choices: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToneWordInfo {
    pub first_sentence_timeout: Option<f64>,
    pub zh_tone_words: Option<ZHToneWordsInfo>,
}
input! { ToneWordInfo() {
    0 "FirstSentenceTimeout" first_sentence_timeout: f64, 1 "ZHToneWords" zh_tone_words: ZHToneWordsInfo
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAICallOutput {
    pub session_id: Option<String>,
}
model! { CreateAICallOutput {
    0 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdminURL {
    pub sdk_app_id: i64,
    pub seat_user_id: String,
}
operation! { CreateAdminURL(sdk_app_id: i64, seat_user_id: String) "CreateAdminURL" -> CreateAdminURLOutput {
    0 "SdkAppId" sdk_app_id, 1 "SeatUserId" seat_user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdminURLOutput {
    pub url: Option<String>,
}
model! { CreateAdminURLOutput {
    0 "URL" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentCruiseDialingCampaign {
    pub sdk_app_id: u64,
    pub name: String,
    pub agent: String,
    pub concurrency_number: i64,
    pub start_time: i64,
    pub end_time: i64,
    pub callees: Option<Vec<String>>,
    pub callers: Option<Vec<String>>,
    pub call_order: Option<i64>,
    pub uui: Option<String>,
}

/// What [`CreateAgentCruiseDialingCampaign::new`] takes.
pub struct CreateAgentCruiseDialingCampaignRequired {
    pub sdk_app_id: u64,
    pub name: String,
    pub agent: String,
    pub concurrency_number: i64,
    pub start_time: i64,
    pub end_time: i64,
}
operation! { CreateAgentCruiseDialingCampaign{CreateAgentCruiseDialingCampaignRequired: sdk_app_id, name, agent, concurrency_number, start_time, end_time}
    "CreateAgentCruiseDialingCampaign" -> CreateAgentCruiseDialingCampaignOutput {
    0 "SdkAppId" sdk_app_id, 1 "Name" name, 2 "Agent" agent, 3 "ConcurrencyNumber" concurrency_number,
    4 "StartTime" start_time, 5 "EndTime" end_time, 6 "Callees" callees: Vec<String>, 7 "Callers" callers: Vec<String>,
    8 "CallOrder" call_order: i64, 9 "UUI" uui: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentCruiseDialingCampaignOutput {
    pub campaign_id: Option<i64>,
}
model! { CreateAgentCruiseDialingCampaignOutput {
    0 "CampaignId" campaign_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoCalloutTask {
    pub sdk_app_id: u64,
    pub not_before: i64,
    pub callees: Vec<String>,
    pub callers: Vec<String>,
    pub ivr_id: Option<u64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub not_after: Option<i64>,
    pub tries: Option<u64>,
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
operation! { CreateAutoCalloutTask(sdk_app_id: u64, not_before: i64, callees: Vec<String>, callers: Vec<String>)
    "CreateAutoCalloutTask" -> CreateAutoCalloutTaskOutput {
    0 "SdkAppId" sdk_app_id, 1 "NotBefore" not_before, 2 "Callees" callees, 3 "Callers" callers, 4 "IvrId" ivr_id: u64,
    5 "Name" name: String, 6 "Description" description: String, 7 "NotAfter" not_after: i64, 8 "Tries" tries: u64,
    9 "Variables" variables: Vec<Variable>, 10 "UUI" uui: String,
    11 "CalleeAttributes" callee_attributes: Vec<CalleeAttribute>, 12 "TimeZone" time_zone: String,
    13 "AvailableTime" available_time: Vec<TimeRange>, 14 "AIAgentId" ai_agent_id: i64,
    15 "RetryInterval" retry_interval: i64, 16 "MaxRingTimeoutSecond" max_ring_timeout_second: i64,
    17 "RetryHangupTypes" retry_hangup_types: Vec<String>, 18 "RetryTags" retry_tags: Vec<RetryTagItem>,
    19 "AvailableWorkTimeConfig" available_work_time_config: Vec<AvailableTimeConfig>,
    20 "TriggerStrategy" trigger_strategy: Vec<TriggerStrategyItem>, 21 "ConcurrencyLimit" concurrency_limit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalleeAttribute {
    pub callee: Option<String>,
    pub uui: Option<String>,
    pub variables: Option<Vec<Variable>>,
}
input! { CalleeAttribute(callee: String) {
    0 "Callee" callee: String, 1 "UUI" uui: String, 2 "Variables" variables: Vec<Variable>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeRange {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
input! { TimeRange() {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryTagItem {
    pub tag_name: Option<String>,
    pub tag_value: Option<String>,
}
input! { RetryTagItem() {
    0 "TagName" tag_name: String, 1 "TagValue" tag_value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpCallbackConfig {
    pub url: Option<String>,
    pub header_params: Option<Vec<HeaderParams>>,
    pub params: Option<Vec<HttpParams>>,
    pub returns: Option<Vec<ReturnKey>>,
    pub r#async: Option<bool>,
    pub auth_type: Option<u64>,
    pub basic_auth: Option<BasicAuth>,
    pub bearer_auth: Option<BearerAuth>,
    pub custom_auth: Option<HttpParams>,
    pub oauth2_auth: Option<OauthConfig>,
}
input! { HttpCallbackConfig() {
    0 "Url" url: String, 1 "HeaderParams" header_params: Vec<HeaderParams>, 2 "Params" params: Vec<HttpParams>,
    3 "Returns" returns: Vec<ReturnKey>, 4 "Async" r#async: bool, 5 "AuthType" auth_type: u64,
    6 "BasicAuth" basic_auth: BasicAuth, 7 "BearerAuth" bearer_auth: BearerAuth, 8 "CustomAuth" custom_auth: HttpParams,
    9 "Oauth2Auth" oauth2_auth: OauthConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeaderParams {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { HeaderParams() {
    0 "Key" key: String, 1 "Value" value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnKey {
    pub key: Option<String>,
}
input! { ReturnKey() {
    0 "Key" key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicAuth {
    pub basic_token: Option<Secret>,
}
input! { BasicAuth() {
    0 "BasicToken" basic_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BearerAuth {
    pub bearer_token: Option<Secret>,
}
input! { BearerAuth() {
    0 "BearerToken" bearer_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OauthConfig {
    pub token_url: Option<String>,
    pub client_id: Option<String>,
    pub client_secret: Option<Secret>,
}
input! { OauthConfig() {
    0 "TokenURL" token_url: String, 1 "ClientId" client_id: String, 2 "ClientSecret" client_secret: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoCalloutTaskOutput {
    pub task_id: Option<u64>,
}
model! { CreateAutoCalloutTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCCCSkillGroup {
    pub sdk_app_id: i64,
    pub skill_group_name: String,
    pub skill_group_type: i64,
    pub max_concurrency: Option<u64>,
}
operation! { CreateCCCSkillGroup(sdk_app_id: i64, skill_group_name: String, skill_group_type: i64)
    "CreateCCCSkillGroup" -> CreateCCCSkillGroupOutput {
    0 "SdkAppId" sdk_app_id, 1 "SkillGroupName" skill_group_name, 2 "SkillGroupType" skill_group_type,
    3 "MaxConcurrency" max_concurrency: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCCCSkillGroupOutput {
    pub skill_group_id: Option<i64>,
}
model! { CreateCCCSkillGroupOutput {
    0 "SkillGroupId" skill_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCallOutSession {
    pub sdk_app_id: u64,
    pub user_id: String,
    pub callee: String,
    pub caller: Option<String>,
    pub callers: Option<Vec<String>>,
    pub is_force_use_mobile: Option<bool>,
    /// Deprecated.
    pub uui: Option<String>,
    pub uui_2: Option<String>,
}
operation! { CreateCallOutSession(sdk_app_id: u64, user_id: String, callee: String)
    "CreateCallOutSession" -> CreateCallOutSessionOutput {
    0 "SdkAppId" sdk_app_id, 1 "UserId" user_id, 2 "Callee" callee, 3 "Caller" caller: String,
    4 "Callers" callers: Vec<String>, 5 "IsForceUseMobile" is_force_use_mobile: bool, 6 "Uui" uui: String,
    7 "UUI" uui_2: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCallOutSessionOutput {
    pub session_id: Option<String>,
}
model! { CreateCallOutSessionOutput {
    0 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCarrierPrivilegeNumberApplicant {
    pub sdk_app_id: u64,
    pub callers: Vec<String>,
    pub callees: Vec<String>,
    pub description: Option<String>,
}
operation! { CreateCarrierPrivilegeNumberApplicant(sdk_app_id: u64, callers: Vec<String>, callees: Vec<String>)
    "CreateCarrierPrivilegeNumberApplicant" -> CreateCarrierPrivilegeNumberApplicantOutput {
    0 "SdkAppId" sdk_app_id, 1 "Callers" callers, 2 "Callees" callees, 3 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCarrierPrivilegeNumberApplicantOutput {
    pub applicant_id: Option<u64>,
}
model! { CreateCarrierPrivilegeNumberApplicantOutput {
    0 "ApplicantId" applicant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompanyApply {
    pub company_info: CompanyApplyInfo,
}
operation! { CreateCompanyApply(company_info: CompanyApplyInfo) "CreateCompanyApply" -> CreateCompanyApplyOutput {
    0 "CompanyInfo" company_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyApplyInfo {
    pub applicant_type: Option<i64>,
    pub company_name: Option<String>,
    pub business_id: Option<String>,
    pub business_id_pic_url: Option<String>,
    pub corporation_name: Option<String>,
    pub corporation_id: Option<String>,
    pub corporation_id_pic_url: Option<String>,
    pub network_commitment_pic_url: Option<String>,
    pub is_equal_tencent_cloud: Option<i64>,
    pub corporation_mobile: Option<String>,
    pub corporation_mobile_pic_url: Option<String>,
    pub use_describe_file_url: Option<String>,
    pub company_auth_letter_pic_url: Option<String>,
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

/// What [`CompanyApplyInfo::new`] takes.
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
input! { CompanyApplyInfo{CompanyApplyInfoRequired: applicant_type, company_name, business_id, business_id_pic_url, corporation_name, corporation_id, corporation_id_pic_url, network_commitment_pic_url, is_equal_tencent_cloud, corporation_mobile, corporation_mobile_pic_url, use_describe_file_url, company_auth_letter_pic_url, accept_pic_url} {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompanyApplyOutput {
    pub id: Option<i64>,
}
model! { CreateCompanyApplyOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExtension {
    pub sdk_app_id: u64,
    pub extension_id: String,
    pub extension_name: String,
    pub skill_group_ids: Option<Vec<u64>>,
    pub relation: Option<String>,
}
operation! { CreateExtension(sdk_app_id: u64, extension_id: String, extension_name: String) "CreateExtension" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "ExtensionId" extension_id, 2 "ExtensionName" extension_name,
    3 "SkillGroupIds" skill_group_ids: Vec<u64>, 4 "Relation" relation: String
} }

pub type CreateExtensionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIVRSession {
    pub sdk_app_id: i64,
    pub callee: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIVRSessionOutput {
    pub session_id: Option<String>,
}
model! { CreateIVRSessionOutput {
    0 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOwnNumberApply {
    pub sdk_app_id: u64,
    pub sip_trunk_id: i64,
    pub detail_list: Vec<OwnNumberApplyDetailItem>,
    pub prefix: Option<String>,
    pub mobile_ndd_prefix: Option<String>,
    pub local_number_trim_ac: Option<bool>,
    pub callee_format_passthrough: Option<bool>,
    pub caller_format_passthrough: Option<bool>,
    pub international_number_prefix: Option<String>,
}
operation! { CreateOwnNumberApply(sdk_app_id: u64, sip_trunk_id: i64, detail_list: Vec<OwnNumberApplyDetailItem>)
    "CreateOwnNumberApply" -> CreateOwnNumberApplyOutput {
    0 "SdkAppId" sdk_app_id, 1 "SipTrunkId" sip_trunk_id, 2 "DetailList" detail_list, 3 "Prefix" prefix: String,
    4 "MobileNddPrefix" mobile_ndd_prefix: String, 5 "LocalNumberTrimAC" local_number_trim_ac: bool,
    6 "CalleeFormatPassthrough" callee_format_passthrough: bool,
    7 "CallerFormatPassthrough" caller_format_passthrough: bool,
    8 "InternationalNumberPrefix" international_number_prefix: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwnNumberApplyDetailItem {
    pub call_type: Option<i64>,
    pub phone_number: Option<String>,
    pub max_call_count: Option<i64>,
    pub max_call_p_sec: Option<i64>,
    pub outbound_callee_format: Option<String>,
    pub carrier_phone_number: Option<String>,
}
input! { OwnNumberApplyDetailItem(call_type: i64, phone_number: String, max_call_count: i64, max_call_p_sec: i64) {
    0 "CallType" call_type: i64, 1 "PhoneNumber" phone_number: String, 2 "MaxCallCount" max_call_count: i64,
    3 "MaxCallPSec" max_call_p_sec: i64, 4 "OutboundCalleeFormat" outbound_callee_format: String,
    5 "CarrierPhoneNumber" carrier_phone_number: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOwnNumberApplyOutput {
    pub apply_id: Option<u64>,
}
model! { CreateOwnNumberApplyOutput {
    0 "ApplyId" apply_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePredictiveDialingCampaign {
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
    pub ivr_id: Option<i64>,
    pub retry_times: Option<i64>,
    pub variables: Option<Vec<Variable>>,
    pub uui: Option<String>,
    pub callee_attributes: Option<Vec<CalleeAttribute>>,
    pub time_zone: Option<String>,
    pub available_time: Option<Vec<TimeRange>>,
}

/// What [`CreatePredictiveDialingCampaign::new`] takes.
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
operation! { CreatePredictiveDialingCampaign{CreatePredictiveDialingCampaignRequired: sdk_app_id, name, callees, callers, call_order, skill_group_id, priority, expected_abandon_rate, retry_interval, start_time, end_time}
    "CreatePredictiveDialingCampaign" -> CreatePredictiveDialingCampaignOutput {
    0 "SdkAppId" sdk_app_id, 1 "Name" name, 2 "Callees" callees, 3 "Callers" callers, 4 "CallOrder" call_order,
    5 "SkillGroupId" skill_group_id, 6 "Priority" priority, 7 "ExpectedAbandonRate" expected_abandon_rate,
    8 "RetryInterval" retry_interval, 9 "StartTime" start_time, 10 "EndTime" end_time, 11 "IVRId" ivr_id: i64,
    12 "RetryTimes" retry_times: i64, 13 "Variables" variables: Vec<Variable>, 14 "UUI" uui: String,
    15 "CalleeAttributes" callee_attributes: Vec<CalleeAttribute>, 16 "TimeZone" time_zone: String,
    17 "AvailableTime" available_time: Vec<TimeRange>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePredictiveDialingCampaignOutput {
    pub campaign_id: Option<i64>,
}
model! { CreatePredictiveDialingCampaignOutput {
    0 "CampaignId" campaign_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSDKLoginToken {
    pub sdk_app_id: i64,
    pub seat_user_id: String,
    pub only_once: Option<bool>,
}
operation! { CreateSDKLoginToken(sdk_app_id: i64, seat_user_id: String)
    "CreateSDKLoginToken" -> CreateSDKLoginTokenOutput {
    0 "SdkAppId" sdk_app_id, 1 "SeatUserId" seat_user_id, 2 "OnlyOnce" only_once: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSDKLoginTokenOutput {
    pub token: Option<Secret>,
    pub expired_time: Option<i64>,
    pub sdk_url: Option<String>,
}
model! { CreateSDKLoginTokenOutput {
    0 "Token" token, 1 "ExpiredTime" expired_time, 2 "SdkURL" sdk_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStaff {
    pub sdk_app_id: i64,
    pub staffs: Vec<SeatUserInfo>,
    pub send_password: Option<bool>,
}
operation! { CreateStaff(sdk_app_id: i64, staffs: Vec<SeatUserInfo>) "CreateStaff" -> CreateStaffOutput {
    0 "SdkAppId" sdk_app_id, 1 "Staffs" staffs, 2 "SendPassword" send_password: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeatUserInfo {
    pub name: Option<String>,
    pub mail: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStaffOutput {
    pub error_staff_list: Option<Vec<ErrStaffItem>>,
}
model! { CreateStaffOutput {
    0 "ErrorStaffList" error_staff_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrStaffItem {
    pub staff_email: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ErrStaffItem {
    0 "StaffEmail" staff_email, 1 "Code" code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserSig {
    pub sdk_app_id: i64,
    pub uid: String,
    pub client_data: String,
    pub expired_time: i64,
}
operation! { CreateUserSig(sdk_app_id: i64, uid: String, client_data: String, expired_time: i64)
    "CreateUserSig" -> CreateUserSigOutput {
    0 "SdkAppId" sdk_app_id, 1 "Uid" uid, 2 "ClientData" client_data, 3 "ExpiredTime" expired_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserSigOutput {
    pub user_sig: Option<String>,
}
model! { CreateUserSigOutput {
    0 "UserSig" user_sig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCCCSkillGroup {
    pub sdk_app_id: u64,
    pub skill_group_id: i64,
}
operation! { DeleteCCCSkillGroup(sdk_app_id: u64, skill_group_id: i64) "DeleteCCCSkillGroup" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "SkillGroupId" skill_group_id
} }

pub type DeleteCCCSkillGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExtension {
    pub sdk_app_id: u64,
    pub extension_id: String,
}
operation! { DeleteExtension(sdk_app_id: u64, extension_id: String) "DeleteExtension" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "ExtensionId" extension_id
} }

pub type DeleteExtensionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePredictiveDialingCampaign {
    pub sdk_app_id: i64,
    pub campaign_id: i64,
}
operation! { DeletePredictiveDialingCampaign(sdk_app_id: i64, campaign_id: i64)
    "DeletePredictiveDialingCampaign" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "CampaignId" campaign_id
} }

pub type DeletePredictiveDialingCampaignOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStaff {
    pub sdk_app_id: i64,
    pub staff_list: Vec<String>,
}
operation! { DeleteStaff(sdk_app_id: i64, staff_list: Vec<String>) "DeleteStaff" -> DeleteStaffOutput {
    0 "SdkAppId" sdk_app_id, 1 "StaffList" staff_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStaffOutput {
    pub online_staff_list: Option<Vec<String>>,
    pub delete_status_info: Option<String>,
}
model! { DeleteStaffOutput {
    0 "OnlineStaffList" online_staff_list, 1 "DeleteStatusInfo" delete_status_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAgentInfoList {
    pub sdk_app_id: i64,
    pub page_size: i64,
    pub page_number: i64,
}
operation! { DescribeAIAgentInfoList(sdk_app_id: i64, page_size: i64, page_number: i64)
    "DescribeAIAgentInfoList" -> DescribeAIAgentInfoListOutput {
    0 "SdkAppId" sdk_app_id, 1 "PageSize" page_size, 2 "PageNumber" page_number
} }
paged! { DescribeAIAgentInfoList: AIAgentInfo =
    Number "PageNumber", "AIAgentInfoList" ai_agent_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAgentInfoListOutput {
    pub ai_agent_info_list: Option<Vec<AIAgentInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeAIAgentInfoListOutput {
    0 "AIAgentInfoList" ai_agent_info_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentInfo {
    pub ai_agent_id: Option<u64>,
    pub ai_agent_name: Option<String>,
    pub variable_names: Option<Vec<String>>,
}
model! { AIAgentInfo {
    0 "AIAgentId" ai_agent_id, 1 "AIAgentName" ai_agent_name, 2 "VariableNames" variable_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAnalysisResult {
    pub sdk_app_id: i64,
    pub session_id: String,
    pub start_time: i64,
    pub end_time: i64,
}
operation! { DescribeAIAnalysisResult(sdk_app_id: i64, session_id: String, start_time: i64, end_time: i64)
    "DescribeAIAnalysisResult" -> DescribeAIAnalysisResultOutput {
    0 "SdkAppId" sdk_app_id, 1 "SessionId" session_id, 2 "StartTime" start_time, 3 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAnalysisResultOutput {
    pub result_list: Option<Vec<AIAnalysisResult>>,
}
model! { DescribeAIAnalysisResultOutput {
    0 "ResultList" result_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAnalysisResult {
    pub r#type: Option<String>,
    pub result: Option<String>,
}
model! { AIAnalysisResult {
    0 "Type" r#type, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAICallExtractResult {
    pub sdk_app_id: i64,
    pub session_id: String,
    pub start_time: i64,
    pub end_time: i64,
}
operation! { DescribeAICallExtractResult(sdk_app_id: i64, session_id: String, start_time: i64, end_time: i64)
    "DescribeAICallExtractResult" -> DescribeAICallExtractResultOutput {
    0 "SdkAppId" sdk_app_id, 1 "SessionId" session_id, 2 "StartTime" start_time, 3 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAICallExtractResultOutput {
    pub result_list: Option<Vec<AICallExtractResultElement>>,
}
model! { DescribeAICallExtractResultOutput {
    0 "ResultList" result_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AICallExtractResultElement {
    pub info_type: Option<String>,
    pub info_name: Option<String>,
    pub info_content: Option<String>,
    pub result: Option<AICallExtractResultInfo>,
}
model! { AICallExtractResultElement {
    0 "InfoType" info_type, 1 "InfoName" info_name, 2 "InfoContent" info_content, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AICallExtractResultInfo {
    pub text: Option<String>,
    pub chosen: Option<Vec<String>>,
    pub boolean: Option<bool>,
    pub number: Option<f64>,
}
model! { AICallExtractResultInfo {
    0 "Text" text, 1 "Chosen" chosen, 2 "Boolean" boolean, 3 "Number" number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAICallInteractionRecords {
    pub sdk_app_id: i64,
    pub session_id: String,
}
operation! { DescribeAICallInteractionRecords(sdk_app_id: i64, session_id: String)
    "DescribeAICallInteractionRecords" -> DescribeAICallInteractionRecordsOutput {
    0 "SdkAppId" sdk_app_id, 1 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAICallInteractionRecordsOutput {
    pub interaction_event_list: Option<Vec<AICallInteractionRound>>,
}
model! { DescribeAICallInteractionRecordsOutput {
    0 "InteractionEventList" interaction_event_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AICallInteractionRound {
    pub round_id: Option<String>,
    pub round_index: Option<i64>,
    pub tags: Option<String>,
    pub messages: Option<Vec<AIRoundMessage>>,
    pub paths: Option<Vec<AIRoundPath>>,
}
model! { AICallInteractionRound {
    0 "RoundId" round_id, 1 "RoundIndex" round_index, 2 "Tags" tags, 3 "Messages" messages, 4 "Paths" paths
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIRoundMessage {
    pub timestamp: Option<i64>,
    pub user_reply: Option<UserReplyEvent>,
    pub ai_speak: Option<AISpeakEvent>,
}
model! { AIRoundMessage {
    0 "Timestamp" timestamp, 1 "UserReply" user_reply, 2 "AISpeak" ai_speak
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserReplyEvent {
    pub asr_transcript: Option<String>,
    pub matched_intent: Option<String>,
    pub extracted_slots: Option<String>,
    pub branch_type: Option<String>,
}
model! { UserReplyEvent {
    0 "ASRTranscript" asr_transcript, 1 "MatchedIntent" matched_intent, 2 "ExtractedSlots" extracted_slots,
    3 "BranchType" branch_type
} }

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
    0 "CanBeInterrupted" can_be_interrupted, 1 "SpokenText" spoken_text, 2 "SpokenType" spoken_type,
    3 "LatencyMetrics" latency_metrics, 4 "TraverseReason" traverse_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AICallLatencyMetrics {
    pub asr_latency: Option<i64>,
    pub llm_first_token_latency: Option<i64>,
    pub tts_latency: Option<i64>,
    pub total_latency: Option<i64>,
}
model! { AICallLatencyMetrics {
    0 "AsrLatency" asr_latency, 1 "LLMFirstTokenLatency" llm_first_token_latency, 2 "TTSLatency" tts_latency,
    3 "TotalLatency" total_latency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIRoundPath {
    pub node_name: Option<String>,
    pub node_type: Option<String>,
    pub timestamp: Option<i64>,
}
model! { AIRoundPath {
    0 "NodeName" node_name, 1 "NodeType" node_type, 2 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAILatency {
    pub sdk_app_id: i64,
    pub session_id: String,
    pub start_time: i64,
    pub end_time: i64,
}
operation! { DescribeAILatency(sdk_app_id: i64, session_id: String, start_time: i64, end_time: i64)
    "DescribeAILatency" -> DescribeAILatencyOutput {
    0 "SdkAppId" sdk_app_id, 1 "SessionId" session_id, 2 "StartTime" start_time, 3 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAILatencyOutput {
    pub ai_latency_detail: Option<Vec<AILatencyDetail>>,
    pub ai_latency_statistics: Option<AILatencyStatistics>,
}
model! { DescribeAILatencyOutput {
    0 "AILatencyDetail" ai_latency_detail, 1 "AILatencyStatistics" ai_latency_statistics
} }

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
    0 "RoundId" round_id, 1 "ASRLatency" asr_latency, 2 "TTSLatency" tts_latency, 3 "LLMLatency" llm_latency,
    4 "LLMFirstTokenLatency" llm_first_token_latency, 5 "ETELatency" ete_latency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AILatencyStatistics {
    pub asr_latency: Option<AILatencyStatisticsInfo>,
    pub tts_latency: Option<AILatencyStatisticsInfo>,
    pub llm_latency: Option<AILatencyStatisticsInfo>,
    pub ete_latency: Option<AILatencyStatisticsInfo>,
}
model! { AILatencyStatistics {
    0 "ASRLatency" asr_latency, 1 "TTSLatency" tts_latency, 2 "LLMLatency" llm_latency, 3 "ETELatency" ete_latency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AILatencyStatisticsInfo {
    pub min_latency: Option<i64>,
    pub middle_latency: Option<i64>,
    pub p90_latency: Option<i64>,
}
model! { AILatencyStatisticsInfo {
    0 "MinLatency" min_latency, 1 "MiddleLatency" middle_latency, 2 "P90Latency" p90_latency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveCarrierPrivilegeNumber {
    pub sdk_app_id: u64,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeActiveCarrierPrivilegeNumber(sdk_app_id: u64)
    "DescribeActiveCarrierPrivilegeNumber" -> DescribeActiveCarrierPrivilegeNumberOutput {
    0 "SdkAppId" sdk_app_id, 1 "PageNumber" page_number: u64, 2 "PageSize" page_size: u64,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeActiveCarrierPrivilegeNumber: ActiveCarrierPrivilegeNumber =
    Number "PageNumber", "ActiveCarrierPrivilegeNumbers" active_carrier_privilege_numbers, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActiveCarrierPrivilegeNumberOutput {
    pub total_count: Option<u64>,
    pub active_carrier_privilege_numbers: Option<Vec<ActiveCarrierPrivilegeNumber>>,
    pub pending_applicant_ids: Option<Vec<u64>>,
}
model! { DescribeActiveCarrierPrivilegeNumberOutput {
    0 "TotalCount" total_count, 1 "ActiveCarrierPrivilegeNumbers" active_carrier_privilege_numbers,
    2 "PendingApplicantIds" pending_applicant_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveCarrierPrivilegeNumber {
    pub sdk_app_id: Option<u64>,
    pub caller: Option<String>,
    pub callee: Option<String>,
    pub create_time: Option<i64>,
}
model! { ActiveCarrierPrivilegeNumber {
    0 "SdkAppId" sdk_app_id, 1 "Caller" caller, 2 "Callee" callee, 3 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentCruiseDialingCampaign {
    pub sdk_app_id: u64,
    pub campaign_id: i64,
}
operation! { DescribeAgentCruiseDialingCampaign(sdk_app_id: u64, campaign_id: i64)
    "DescribeAgentCruiseDialingCampaign" -> DescribeAgentCruiseDialingCampaignOutput {
    0 "SdkAppId" sdk_app_id, 1 "CampaignId" campaign_id
} }

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
    0 "Name" name, 1 "Agent" agent, 2 "ConcurrencyNumber" concurrency_number, 3 "StartTime" start_time,
    4 "EndTime" end_time, 5 "CallOrder" call_order, 6 "UUI" uui, 7 "State" state,
    8 "TotalCalleeCount" total_callee_count, 9 "CalledCalleeCount" called_callee_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCalloutTask {
    pub sdk_app_id: u64,
    pub task_id: u64,
}
operation! { DescribeAutoCalloutTask(sdk_app_id: u64, task_id: u64)
    "DescribeAutoCalloutTask" -> DescribeAutoCalloutTaskOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCalloutTaskOutput {
    pub name: Option<String>,
    pub description: Option<String>,
    pub not_before: Option<i64>,
    pub not_after: Option<i64>,
    pub callers: Option<Vec<String>>,
    pub callees: Option<Vec<AutoCalloutTaskCalleeInfo>>,
    pub ivr_id: Option<u64>,
    pub state: Option<u64>,
    pub max_ring_timeout_second: Option<i64>,
}
model! { DescribeAutoCalloutTaskOutput {
    0 "Name" name, 1 "Description" description, 2 "NotBefore" not_before, 3 "NotAfter" not_after, 4 "Callers" callers,
    5 "Callees" callees, 6 "IvrId" ivr_id, 7 "State" state, 8 "MaxRingTimeoutSecond" max_ring_timeout_second
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoCalloutTaskCalleeInfo {
    pub callee: Option<String>,
    pub state: Option<u64>,
    pub sessions: Option<Vec<String>>,
}
model! { AutoCalloutTaskCalleeInfo {
    0 "Callee" callee, 1 "State" state, 2 "Sessions" sessions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCalloutTasks {
    pub sdk_app_id: u64,
    pub page_size: u64,
    pub page_number: u64,
}
operation! { DescribeAutoCalloutTasks(sdk_app_id: u64, page_size: u64, page_number: u64)
    "DescribeAutoCalloutTasks" -> DescribeAutoCalloutTasksOutput {
    0 "SdkAppId" sdk_app_id, 1 "PageSize" page_size, 2 "PageNumber" page_number
} }
paged! { DescribeAutoCalloutTasks: AutoCalloutTaskInfo = Number "PageNumber", "Tasks" tasks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoCalloutTasksOutput {
    pub total_count: Option<u64>,
    pub tasks: Option<Vec<AutoCalloutTaskInfo>>,
}
model! { DescribeAutoCalloutTasksOutput {
    0 "TotalCount" total_count, 1 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoCalloutTaskInfo {
    pub name: Option<String>,
    pub callee_count: Option<u64>,
    pub callers: Option<Vec<String>>,
    pub not_before: Option<i64>,
    pub not_after: Option<i64>,
    pub ivr_id: Option<u64>,
    pub state: Option<u64>,
    pub task_id: Option<u64>,
    pub max_ring_timeout_second: Option<i64>,
}
model! { AutoCalloutTaskInfo {
    0 "Name" name, 1 "CalleeCount" callee_count, 2 "Callers" callers, 3 "NotBefore" not_before, 4 "NotAfter" not_after,
    5 "IvrId" ivr_id, 6 "State" state, 7 "TaskId" task_id, 8 "MaxRingTimeoutSecond" max_ring_timeout_second
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCCBuyInfoList {
    pub sdk_app_ids: Option<Vec<i64>>,
}
operation! { DescribeCCCBuyInfoList() "DescribeCCCBuyInfoList" -> DescribeCCCBuyInfoListOutput {
    0 "SdkAppIds" sdk_app_ids: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCCCBuyInfoListOutput {
    pub total_count: Option<i64>,
    pub sdk_app_id_buy_list: Option<Vec<SdkAppIdBuyInfo>>,
    pub package_buy_list: Option<Vec<PackageBuyInfo>>,
}
model! { DescribeCCCBuyInfoListOutput {
    0 "TotalCount" total_count, 1 "SdkAppIdBuyList" sdk_app_id_buy_list, 2 "PackageBuyList" package_buy_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SdkAppIdBuyInfo {
    pub sdk_app_id: Option<i64>,
    pub name: Option<String>,
    pub staff_buy_num: Option<i64>,
    pub staff_buy_list: Option<Vec<StaffBuyInfo>>,
    pub phone_num_buy_list: Option<Vec<PhoneNumBuyInfo>>,
    pub sip_buy_num: Option<i64>,
}
model! { SdkAppIdBuyInfo {
    0 "SdkAppId" sdk_app_id, 1 "Name" name, 2 "StaffBuyNum" staff_buy_num, 3 "StaffBuyList" staff_buy_list,
    4 "PhoneNumBuyList" phone_num_buy_list, 5 "SipBuyNum" sip_buy_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaffBuyInfo {
    pub num: Option<i64>,
    pub buy_time: Option<i64>,
    pub end_time: Option<i64>,
    pub sip_num: Option<i64>,
}
model! { StaffBuyInfo {
    0 "Num" num, 1 "BuyTime" buy_time, 2 "EndTime" end_time, 3 "SipNum" sip_num
} }

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
    0 "PhoneNum" phone_num, 1 "Type" r#type, 2 "CallType" call_type, 3 "BuyTime" buy_time, 4 "EndTime" end_time,
    5 "State" state
} }

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
    0 "PackageId" package_id, 1 "Type" r#type, 2 "CapacitySize" capacity_size, 3 "CapacityRemain" capacity_remain,
    4 "BuyTime" buy_time, 5 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallInMetrics {
    pub sdk_app_id: i64,
    pub enabled_skill_group: Option<bool>,
    pub enabled_number: Option<bool>,
    pub group_id_list: Option<Vec<i64>>,
}
operation! { DescribeCallInMetrics(sdk_app_id: i64) "DescribeCallInMetrics" -> DescribeCallInMetricsOutput {
    0 "SdkAppId" sdk_app_id, 1 "EnabledSkillGroup" enabled_skill_group: bool, 2 "EnabledNumber" enabled_number: bool,
    3 "GroupIdList" group_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallInMetricsOutput {
    pub timestamp: Option<i64>,
    pub total_metrics: Option<CallInMetrics>,
    pub number_metrics: Option<Vec<CallInNumberMetrics>>,
    pub skill_group_metrics: Option<Vec<CallInSkillGroupMetrics>>,
}
model! { DescribeCallInMetricsOutput {
    0 "Timestamp" timestamp, 1 "TotalMetrics" total_metrics, 2 "NumberMetrics" number_metrics,
    3 "SkillGroupMetrics" skill_group_metrics
} }

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
    0 "IvrCount" ivr_count, 1 "QueueCount" queue_count, 2 "RingCount" ring_count, 3 "AcceptCount" accept_count,
    4 "TransferOuterCount" transfer_outer_count, 5 "MaxQueueDuration" max_queue_duration,
    6 "AvgQueueDuration" avg_queue_duration, 7 "MaxRingDuration" max_ring_duration,
    8 "AvgRingDuration" avg_ring_duration, 9 "MaxAcceptDuration" max_accept_duration,
    10 "AvgAcceptDuration" avg_accept_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallInNumberMetrics {
    pub number: Option<String>,
    pub metrics: Option<CallInMetrics>,
    pub skill_group_metrics: Option<Vec<CallInSkillGroupMetrics>>,
}
model! { CallInNumberMetrics {
    0 "Number" number, 1 "Metrics" metrics, 2 "SkillGroupMetrics" skill_group_metrics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallInSkillGroupMetrics {
    pub skill_group_id: Option<i64>,
    pub metrics: Option<CallInMetrics>,
    pub name: Option<String>,
}
model! { CallInSkillGroupMetrics {
    0 "SkillGroupId" skill_group_id, 1 "Metrics" metrics, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCarrierPrivilegeNumberApplicants {
    pub sdk_app_id: u64,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeCarrierPrivilegeNumberApplicants(sdk_app_id: u64)
    "DescribeCarrierPrivilegeNumberApplicants" -> DescribeCarrierPrivilegeNumberApplicantsOutput {
    0 "SdkAppId" sdk_app_id, 1 "PageNumber" page_number: u64, 2 "PageSize" page_size: u64,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeCarrierPrivilegeNumberApplicants: CarrierPrivilegeNumberApplicant =
    Number "PageNumber", "Applicants" applicants, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCarrierPrivilegeNumberApplicantsOutput {
    pub total_count: Option<u64>,
    pub applicants: Option<Vec<CarrierPrivilegeNumberApplicant>>,
}
model! { DescribeCarrierPrivilegeNumberApplicantsOutput {
    0 "TotalCount" total_count, 1 "Applicants" applicants
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CarrierPrivilegeNumberApplicant {
    pub sdk_app_id: Option<u64>,
    pub applicant_id: Option<u64>,
    pub callers: Option<Vec<String>>,
    pub callees: Option<Vec<String>>,
    pub description: Option<String>,
    pub state: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { CarrierPrivilegeNumberApplicant {
    0 "SdkAppId" sdk_app_id, 1 "ApplicantId" applicant_id, 2 "Callers" callers, 3 "Callees" callees,
    4 "Description" description, 5 "State" state, 6 "CreateTime" create_time, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChatMessages {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChatMessagesOutput {
    pub total_count: Option<i64>,
    pub messages: Option<Vec<MessageBody>>,
}
model! { DescribeChatMessagesOutput {
    0 "TotalCount" total_count, 1 "Messages" messages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageBody {
    pub timestamp: Option<i64>,
    pub from: Option<String>,
    pub messages: Option<Vec<Message>>,
}
model! { MessageBody {
    0 "Timestamp" timestamp, 1 "From" from, 2 "Messages" messages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    pub r#type: Option<String>,
    pub content: Option<String>,
}
model! { Message {
    0 "Type" r#type, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompanyList {
    pub page_size: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCompanyListOutput {
    pub total_count: Option<i64>,
    pub company_info: Option<Vec<CompanyStateInfo>>,
}
model! { DescribeCompanyListOutput {
    0 "TotalCount" total_count, 1 "CompanyInfo" company_info
} }

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
    0 "Id" id, 1 "CompanyName" company_name, 2 "CreateTime" create_time, 3 "CheckTime" check_time,
    4 "CheckMsg" check_msg, 5 "State" state, 6 "BusinessId" business_id, 7 "ModifyTime" modify_time,
    8 "ContractNo" contract_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtension {
    pub sdk_app_id: u64,
    pub extension_id: String,
}
operation! { DescribeExtension(sdk_app_id: u64, extension_id: String) "DescribeExtension" -> DescribeExtensionOutput {
    0 "SdkAppId" sdk_app_id, 1 "ExtensionId" extension_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtensionOutput {
    pub extension_id: Option<String>,
    pub extension_domain: Option<String>,
    pub password: Option<Secret>,
    pub outbound_proxy: Option<String>,
    pub transport: Option<String>,
}
model! { DescribeExtensionOutput {
    0 "ExtensionId" extension_id, 1 "ExtensionDomain" extension_domain, 2 "Password" password,
    3 "OutboundProxy" outbound_proxy, 4 "Transport" transport
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtensions {
    pub sdk_app_id: u64,
    pub page_number: i64,
    pub extension_ids: Option<Vec<String>>,
    pub page_size: Option<i64>,
    pub fuzzing_key_word: Option<String>,
    pub is_need_status: Option<bool>,
}
operation! { DescribeExtensions(sdk_app_id: u64, page_number: i64) "DescribeExtensions" -> DescribeExtensionsOutput {
    0 "SdkAppId" sdk_app_id, 1 "PageNumber" page_number, 2 "ExtensionIds" extension_ids: Vec<String>,
    3 "PageSize" page_size: i64, 4 "FuzzingKeyWord" fuzzing_key_word: String, 5 "IsNeedStatus" is_need_status: bool
} }
paged! { DescribeExtensions: ExtensionInfo = Number "PageNumber", "ExtensionList" extension_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtensionsOutput {
    pub total: Option<i64>,
    pub extension_list: Option<Vec<ExtensionInfo>>,
}
model! { DescribeExtensionsOutput {
    0 "Total" total, 1 "ExtensionList" extension_list
} }

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
    0 "SdkAppId" sdk_app_id, 1 "FullExtensionId" full_extension_id, 2 "ExtensionId" extension_id,
    3 "SkillGroupId" skill_group_id, 4 "ExtensionName" extension_name, 5 "CreateTime" create_time,
    6 "ModifyTime" modify_time, 7 "Status" status, 8 "Register" register, 9 "Relation" relation,
    10 "RelationName" relation_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlashSMSList {
    pub sdk_app_id: i64,
    pub start_timestamp: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlashSMSListOutput {
    pub total: Option<i64>,
    pub flash_sms_list: Option<Vec<FlashSMSRecord>>,
}
model! { DescribeFlashSMSListOutput {
    0 "Total" total, 1 "FlashSMSList" flash_sms_list
} }

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
    0 "SessionId" session_id, 1 "DeliveryNumber" delivery_number, 2 "ServingNumber" serving_number,
    3 "DeliveryStatus" delivery_status, 4 "DeliveryMessage" delivery_message, 5 "DeliveryTimestamp" delivery_timestamp,
    6 "ArriveTimestamp" arrive_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMCdrList {
    pub sdk_app_id: i64,
    pub start_timestamp: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMCdrListOutput {
    pub total_count: Option<i64>,
    pub im_cdr_list: Option<Vec<IMCdrInfo>>,
}
model! { DescribeIMCdrListOutput {
    0 "TotalCount" total_count, 1 "IMCdrList" im_cdr_list
} }

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
    0 "Id" id, 1 "Duration" duration, 2 "EndStatus" end_status, 3 "Nickname" nickname, 4 "Type" r#type,
    5 "StaffId" staff_id, 6 "Timestamp" timestamp, 7 "SessionId" session_id, 8 "SkillGroupId" skill_group_id,
    9 "SkillGroupName" skill_group_name, 10 "Satisfaction" satisfaction, 11 "ClientUserId" client_user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IMSatisfaction {
    pub id: Option<i64>,
    pub label: Option<String>,
}
model! { IMSatisfaction {
    0 "Id" id, 1 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMCdrs {
    pub start_timestamp: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIMCdrsOutput {
    pub total_count: Option<i64>,
    /// Deprecated.
    pub im_cdrs: Option<Vec<IMCdrInfo>>,
    pub im_cdr_list: Option<Vec<IMCdrInfo>>,
}
model! { DescribeIMCdrsOutput {
    0 "TotalCount" total_count, 1 "IMCdrs" im_cdrs, 2 "IMCdrList" im_cdr_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIvrAudioList {
    pub sdk_app_id: i64,
    pub page_size: u64,
    pub page_number: u64,
    pub custom_file_name: Option<Vec<String>>,
    pub audio_file_name: Option<Vec<String>>,
    pub file_id: Option<Vec<u64>>,
}
operation! { DescribeIvrAudioList(sdk_app_id: i64, page_size: u64, page_number: u64)
    "DescribeIvrAudioList" -> DescribeIvrAudioListOutput {
    0 "SdkAppId" sdk_app_id, 1 "PageSize" page_size, 2 "PageNumber" page_number,
    3 "CustomFileName" custom_file_name: Vec<String>, 4 "AudioFileName" audio_file_name: Vec<String>,
    5 "FileId" file_id: Vec<u64>
} }
paged! { DescribeIvrAudioList: AudioFileInfo = Number "PageNumber", "FileInfo" file_info, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIvrAudioListOutput {
    pub total_count: Option<i64>,
    pub file_info: Option<Vec<AudioFileInfo>>,
}
model! { DescribeIvrAudioListOutput {
    0 "TotalCount" total_count, 1 "FileInfo" file_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioFileInfo {
    pub file_id: Option<u64>,
    pub custom_file_name: Option<String>,
    pub audio_file_name: Option<String>,
    pub status: Option<i64>,
}
model! { AudioFileInfo {
    0 "FileId" file_id, 1 "CustomFileName" custom_file_name, 2 "AudioFileName" audio_file_name, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNumbers {
    pub sdk_app_id: u64,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { DescribeNumbers(sdk_app_id: u64) "DescribeNumbers" -> DescribeNumbersOutput {
    0 "SdkAppId" sdk_app_id, 1 "PageNumber" page_number: u64, 2 "PageSize" page_size: u64
} }
paged! { DescribeNumbers: NumberInfo = Number "PageNumber", "Numbers" numbers, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNumbersOutput {
    pub total_count: Option<u64>,
    pub numbers: Option<Vec<NumberInfo>>,
}
model! { DescribeNumbersOutput {
    0 "TotalCount" total_count, 1 "Numbers" numbers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumberInfo {
    pub number: Option<String>,
    pub call_out_skill_group_ids: Option<Vec<u64>>,
    pub state: Option<i64>,
    pub cost_type: Option<i64>,
}
model! { NumberInfo {
    0 "Number" number, 1 "CallOutSkillGroupIds" call_out_skill_group_ids, 2 "State" state, 3 "CostType" cost_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePSTNActiveSessionList {
    pub sdk_app_id: i64,
    pub offset: i64,
    pub limit: i64,
}
operation! { DescribePSTNActiveSessionList(sdk_app_id: i64, offset: i64, limit: i64)
    "DescribePSTNActiveSessionList" -> DescribePSTNActiveSessionListOutput {
    0 "SdkAppId" sdk_app_id, 1 "Offset" offset, 2 "Limit" limit
} }
paged! { DescribePSTNActiveSessionList: PSTNSessionInfo = Offset "Offset", "Sessions" sessions, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePSTNActiveSessionListOutput {
    pub total: Option<i64>,
    pub sessions: Option<Vec<PSTNSessionInfo>>,
}
model! { DescribePSTNActiveSessionListOutput {
    0 "Total" total, 1 "Sessions" sessions
} }

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
    0 "SessionID" session_id, 1 "RoomID" room_id, 2 "Caller" caller, 3 "Callee" callee,
    4 "StartTimestamp" start_timestamp, 5 "AcceptTimestamp" accept_timestamp, 6 "StaffEmail" staff_email,
    7 "StaffNumber" staff_number, 8 "SessionStatus" session_status, 9 "Direction" direction,
    10 "RingTimestamp" ring_timestamp, 11 "ProtectedCaller" protected_caller, 12 "ProtectedCallee" protected_callee
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePredictiveDialingCampaign {
    pub sdk_app_id: i64,
    pub campaign_id: i64,
}
operation! { DescribePredictiveDialingCampaign(sdk_app_id: i64, campaign_id: i64)
    "DescribePredictiveDialingCampaign" -> DescribePredictiveDialingCampaignOutput {
    0 "SdkAppId" sdk_app_id, 1 "CampaignId" campaign_id
} }

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
    pub variables: Option<Vec<Variable>>,
    pub uui: Option<String>,
    pub status: Option<i64>,
    pub status_reason: Option<i64>,
}
model! { DescribePredictiveDialingCampaignOutput {
    0 "CampaignId" campaign_id, 1 "Name" name, 2 "CallOrder" call_order, 3 "SkillGroupId" skill_group_id,
    4 "IVRId" ivr_id, 5 "Priority" priority, 6 "ExpectedAbandonRate" expected_abandon_rate, 7 "RetryTimes" retry_times,
    8 "RetryInterval" retry_interval, 9 "StartTime" start_time, 10 "EndTime" end_time, 11 "Variables" variables,
    12 "UUI" uui, 13 "Status" status, 14 "StatusReason" status_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePredictiveDialingCampaigns {
    pub sdk_app_id: i64,
    pub page_size: i64,
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
    Number "PageNumber", "CampaignList" campaign_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePredictiveDialingCampaignsOutput {
    pub total_count: Option<i64>,
    pub campaign_list: Option<Vec<DescribePredictiveDialingCampaignsElement>>,
}
model! { DescribePredictiveDialingCampaignsOutput {
    0 "TotalCount" total_count, 1 "CampaignList" campaign_list
} }

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
    0 "CampaignId" campaign_id, 1 "Name" name, 2 "Status" status, 3 "StatusReason" status_reason,
    4 "CalleeCount" callee_count, 5 "FinishedCalleeCount" finished_callee_count, 6 "Priority" priority,
    7 "SkillGroupId" skill_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePredictiveDialingSessions {
    pub sdk_app_id: i64,
    pub campaign_id: i64,
    pub page_size: i64,
    pub page_number: i64,
}
operation! { DescribePredictiveDialingSessions(sdk_app_id: i64, campaign_id: i64, page_size: i64, page_number: i64)
    "DescribePredictiveDialingSessions" -> DescribePredictiveDialingSessionsOutput {
    0 "SdkAppId" sdk_app_id, 1 "CampaignId" campaign_id, 2 "PageSize" page_size, 3 "PageNumber" page_number
} }
paged! { DescribePredictiveDialingSessions: String =
    Number "PageNumber", "SessionList" session_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePredictiveDialingSessionsOutput {
    pub total_count: Option<i64>,
    pub session_list: Option<Vec<String>>,
}
model! { DescribePredictiveDialingSessionsOutput {
    0 "TotalCount" total_count, 1 "SessionList" session_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtectedTelCdr {
    pub start_time_stamp: i64,
    pub end_time_stamp: i64,
    pub sdk_app_id: u64,
    pub page_size: u64,
    pub page_number: u64,
}

/// What [`DescribeProtectedTelCdr::new`] takes.
pub struct DescribeProtectedTelCdrRequired {
    pub start_time_stamp: i64,
    pub end_time_stamp: i64,
    pub sdk_app_id: u64,
    pub page_size: u64,
    pub page_number: u64,
}
operation! { DescribeProtectedTelCdr{DescribeProtectedTelCdrRequired: start_time_stamp, end_time_stamp, sdk_app_id, page_size, page_number}
    "DescribeProtectedTelCdr" -> DescribeProtectedTelCdrOutput {
    0 "StartTimeStamp" start_time_stamp, 1 "EndTimeStamp" end_time_stamp, 2 "SdkAppId" sdk_app_id,
    3 "PageSize" page_size, 4 "PageNumber" page_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtectedTelCdrOutput {
    pub total_count: Option<u64>,
    /// Deprecated.
    pub tel_cdrs: Option<Vec<TelCdrInfo>>,
    pub tel_cdr_list: Option<Vec<TelCdrInfo>>,
}
model! { DescribeProtectedTelCdrOutput {
    0 "TotalCount" total_count, 1 "TelCdrs" tel_cdrs, 2 "TelCdrList" tel_cdr_list
} }

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
    pub ivr_key_pressed: Option<Vec<String>>,
    pub ivr_key_pressed_ex: Option<Vec<IVRKeyPressedElement>>,
    pub hung_up_side: Option<String>,
    pub serve_participants: Option<Vec<ServeParticipant>>,
    pub skill_group_id: Option<i64>,
    pub end_status_string: Option<String>,
    pub start_timestamp: Option<i64>,
    pub queued_timestamp: Option<i64>,
    /// Deprecated.
    pub post_ivr_key_pressed: Option<Vec<IVRKeyPressedElement>>,
    pub post_ivr_key_pressed_ex: Option<Vec<IVRKeyPressedElement>>,
    pub queued_skill_group_id: Option<i64>,
    pub session_id: Option<String>,
    pub protected_caller: Option<String>,
    pub protected_callee: Option<String>,
    /// Deprecated.
    pub uui: Option<String>,
    pub uui_2: Option<String>,
    pub asr_url: Option<String>,
    pub asr_status: Option<String>,
    pub custom_record_url: Option<String>,
    pub remark: Option<String>,
    pub queued_skill_group_name: Option<String>,
    pub voicemail_record_url: Option<Vec<String>>,
    pub voicemail_asr_url: Option<Vec<String>>,
    pub ai_agent_id: Option<i64>,
    pub ai_agent_name: Option<String>,
    pub sys_hangup_reason: Option<i64>,
    pub sys_hangup_reason_string: Option<String>,
}
model! { TelCdrInfo {
    0 "Caller" caller, 1 "Callee" callee, 2 "Time" time, 3 "Direction" direction, 4 "CallType" call_type,
    5 "Duration" duration, 6 "RecordURL" record_url, 7 "RecordId" record_id, 8 "SeatUser" seat_user,
    9 "EndStatus" end_status, 10 "SkillGroup" skill_group, 11 "CallerLocation" caller_location,
    12 "IVRDuration" ivr_duration, 13 "RingTimestamp" ring_timestamp, 14 "AcceptTimestamp" accept_timestamp,
    15 "EndedTimestamp" ended_timestamp, 16 "IVRKeyPressed" ivr_key_pressed, 17 "IVRKeyPressedEx" ivr_key_pressed_ex,
    18 "HungUpSide" hung_up_side, 19 "ServeParticipants" serve_participants, 20 "SkillGroupId" skill_group_id,
    21 "EndStatusString" end_status_string, 22 "StartTimestamp" start_timestamp, 23 "QueuedTimestamp" queued_timestamp,
    24 "PostIVRKeyPressed" post_ivr_key_pressed, 25 "PostIVRKeyPressedEx" post_ivr_key_pressed_ex,
    26 "QueuedSkillGroupId" queued_skill_group_id, 27 "SessionId" session_id, 28 "ProtectedCaller" protected_caller,
    29 "ProtectedCallee" protected_callee, 30 "Uui" uui, 31 "UUI" uui_2, 32 "AsrUrl" asr_url, 33 "AsrStatus" asr_status,
    34 "CustomRecordURL" custom_record_url, 35 "Remark" remark, 36 "QueuedSkillGroupName" queued_skill_group_name,
    37 "VoicemailRecordURL" voicemail_record_url, 38 "VoicemailAsrURL" voicemail_asr_url, 39 "AIAgentId" ai_agent_id,
    40 "AIAgentName" ai_agent_name, 41 "SysHangupReason" sys_hangup_reason,
    42 "SysHangupReasonString" sys_hangup_reason_string
} }

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
    0 "Key" key, 1 "Label" label, 2 "Timestamp" timestamp, 3 "NodeLabel" node_label,
    4 "OriginalContent" original_content, 5 "TTSPrompt" tts_prompt
} }

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
    0 "Mail" mail, 1 "Phone" phone, 2 "RingTimestamp" ring_timestamp, 3 "AcceptTimestamp" accept_timestamp,
    4 "EndedTimestamp" ended_timestamp, 5 "RecordId" record_id, 6 "Type" r#type, 7 "TransferFrom" transfer_from,
    8 "TransferFromType" transfer_from_type, 9 "TransferTo" transfer_to, 10 "TransferToType" transfer_to_type,
    11 "SkillGroupId" skill_group_id, 12 "EndStatusString" end_status_string, 13 "RecordURL" record_url,
    14 "Sequence" sequence, 15 "StartTimestamp" start_timestamp, 16 "SkillGroupName" skill_group_name,
    17 "CustomRecordURL" custom_record_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSessionDetail {
    pub sdk_app_id: i64,
    pub session_id: String,
    pub start_timestamp: i64,
    pub end_timestamp: i64,
}
operation! { DescribeSessionDetail(sdk_app_id: i64, session_id: String, start_timestamp: i64, end_timestamp: i64)
    "DescribeSessionDetail" -> DescribeSessionDetailOutput {
    0 "SdkAppId" sdk_app_id, 1 "SessionId" session_id, 2 "StartTimestamp" start_timestamp,
    3 "EndTimestamp" end_timestamp
} }

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
    pub voicemail_record_url: Option<Vec<String>>,
    pub voicemail_asr_url: Option<Vec<String>>,
    pub ivr_key_pressed: Option<Vec<IVRKeyPressedElement>>,
    pub post_ivr_key_pressed: Option<Vec<IVRKeyPressedElement>>,
    pub hung_up_side: Option<String>,
    pub uui: Option<String>,
    pub events: Option<Vec<SessionEvent>>,
    pub serve_participants: Option<Vec<ServeParticipant>>,
    pub sys_hangup_reason: Option<i64>,
    pub sys_hangup_reason_string: Option<String>,
}
model! { DescribeSessionDetailOutput {
    0 "Caller" caller, 1 "Callee" callee, 2 "CallType" call_type, 3 "StartTimeStamp" start_time_stamp,
    4 "RingTimestamp" ring_timestamp, 5 "AcceptTimestamp" accept_timestamp, 6 "EndedTimestamp" ended_timestamp,
    7 "QueuedTimestamp" queued_timestamp, 8 "StaffUserId" staff_user_id, 9 "EndStatus" end_status,
    10 "QueuedSkillGroupId" queued_skill_group_id, 11 "QueuedSkillGroupName" queued_skill_group_name,
    12 "RecordURL" record_url, 13 "CustomRecordURL" custom_record_url, 14 "AsrURL" asr_url,
    15 "VoicemailRecordURL" voicemail_record_url, 16 "VoicemailAsrURL" voicemail_asr_url,
    17 "IVRKeyPressed" ivr_key_pressed, 18 "PostIVRKeyPressed" post_ivr_key_pressed, 19 "HungUpSide" hung_up_side,
    20 "UUI" uui, 21 "Events" events, 22 "ServeParticipants" serve_participants, 23 "SysHangupReason" sys_hangup_reason,
    24 "SysHangupReasonString" sys_hangup_reason_string
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionEvent {
    pub timestamp: Option<i64>,
    pub event_type: Option<String>,
    pub staff_event_detail: Option<EventStaffDetail>,
}
model! { SessionEvent {
    0 "Timestamp" timestamp, 1 "EventType" event_type, 2 "StaffEventDetail" staff_event_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventStaffDetail {
    pub staffs: Option<Vec<EventStaffElement>>,
}
model! { EventStaffDetail {
    0 "Staffs" staffs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventStaffElement {
    pub mail: Option<String>,
    pub staff_number: Option<String>,
}
model! { EventStaffElement {
    0 "Mail" mail, 1 "StaffNumber" staff_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillGroupInfoList {
    pub sdk_app_id: i64,
    pub page_size: i64,
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
    Number "PageNumber", "SkillGroupList" skill_group_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillGroupInfoListOutput {
    pub total_count: Option<i64>,
    pub skill_group_list: Option<Vec<SkillGroupInfoItem>>,
}
model! { DescribeSkillGroupInfoListOutput {
    0 "TotalCount" total_count, 1 "SkillGroupList" skill_group_list
} }

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
    0 "SkillGroupId" skill_group_id, 1 "SkillGroupName" skill_group_name, 2 "Type" r#type, 3 "RoutePolicy" route_policy,
    4 "UsingLastSeat" using_last_seat, 5 "MaxConcurrency" max_concurrency,
    6 "LastModifyTimestamp" last_modify_timestamp, 7 "SkillGroupType" skill_group_type, 8 "Alias" alias,
    9 "RingAll" ring_all
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStaffInfoList {
    pub sdk_app_id: i64,
    pub page_size: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStaffInfoListOutput {
    pub total_count: Option<i64>,
    pub staff_list: Option<Vec<StaffInfo>>,
}
model! { DescribeStaffInfoListOutput {
    0 "TotalCount" total_count, 1 "StaffList" staff_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaffInfo {
    pub name: Option<String>,
    pub mail: Option<String>,
    pub phone: Option<String>,
    pub nick: Option<String>,
    pub staff_number: Option<String>,
    /// Deprecated.
    pub role_id: Option<u64>,
    /// Deprecated.
    pub role_id_list: Option<u64>,
    pub role_list: Option<Vec<u64>>,
    pub skill_group_list: Option<Vec<SkillGroupItem>>,
    pub last_modify_timestamp: Option<i64>,
    pub extension_number: Option<String>,
    pub forwarding_config: Option<ForwardingConfig>,
}
model! { StaffInfo {
    0 "Name" name, 1 "Mail" mail, 2 "Phone" phone, 3 "Nick" nick, 4 "StaffNumber" staff_number, 5 "RoleId" role_id,
    6 "RoleIdList" role_id_list, 7 "RoleList" role_list, 8 "SkillGroupList" skill_group_list,
    9 "LastModifyTimestamp" last_modify_timestamp, 10 "ExtensionNumber" extension_number,
    11 "ForwardingConfig" forwarding_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillGroupItem {
    pub skill_group_id: Option<i64>,
    pub skill_group_name: Option<String>,
    pub priority: Option<i64>,
    pub r#type: Option<String>,
}
model! { SkillGroupItem {
    0 "SkillGroupId" skill_group_id, 1 "SkillGroupName" skill_group_name, 2 "Priority" priority, 3 "Type" r#type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStaffStatusHistory {
    pub sdk_app_id: i64,
    pub staff_user_id: String,
    pub start_timestamp: i64,
    pub end_timestamp: i64,
    pub cursor: Option<String>,
    pub page_size: Option<i64>,
}
operation! { DescribeStaffStatusHistory(sdk_app_id: i64, staff_user_id: String, start_timestamp: i64, end_timestamp: i64)
    "DescribeStaffStatusHistory" -> DescribeStaffStatusHistoryOutput {
    0 "SdkAppId" sdk_app_id, 1 "StaffUserId" staff_user_id, 2 "StartTimestamp" start_timestamp,
    3 "EndTimestamp" end_timestamp, 4 "Cursor" cursor: String, 5 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStaffStatusHistoryOutput {
    pub data: Option<Vec<StaffStatus>>,
}
model! { DescribeStaffStatusHistoryOutput {
    0 "Data" data
} }

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
    0 "Cursor" cursor, 1 "Timestamp" timestamp, 2 "Status" status, 3 "SessionId" session_id, 4 "Reason" reason,
    5 "StaffEmail" staff_email, 6 "StaffNo" staff_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStaffStatusMetrics {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStaffStatusMetricsOutput {
    pub metrics: Option<Vec<StaffStatusMetrics>>,
}
model! { DescribeStaffStatusMetricsOutput {
    0 "Metrics" metrics
} }

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
    pub client_info: Option<Vec<ClientInfo>>,
}
model! { StaffStatusMetrics {
    0 "Email" email, 1 "Status" status, 2 "StatusExtra" status_extra, 3 "OnlineDuration" online_duration,
    4 "FreeDuration" free_duration, 5 "BusyDuration" busy_duration, 6 "NotReadyDuration" not_ready_duration,
    7 "RestDuration" rest_duration, 8 "AfterCallWorkDuration" after_call_work_duration, 9 "Reason" reason,
    10 "ReserveRest" reserve_rest, 11 "ReserveNotReady" reserve_not_ready, 12 "UseMobileAccept" use_mobile_accept,
    13 "UseMobileCallOut" use_mobile_call_out, 14 "LastOnlineTimestamp" last_online_timestamp,
    15 "LastStatusTimestamp" last_status_timestamp, 16 "ClientInfo" client_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaffStatusExtra {
    pub r#type: Option<String>,
    pub direct: Option<String>,
}
model! { StaffStatusExtra {
    0 "Type" r#type, 1 "Direct" direct
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientInfo {
    pub client_type: Option<String>,
    pub is_connected: Option<bool>,
}
model! { ClientInfo {
    0 "ClientType" client_type, 1 "IsConnected" is_connected
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTelCallInfo {
    pub start_time_stamp: i64,
    pub end_time_stamp: i64,
    pub sdk_app_id_list: Vec<i64>,
}
operation! { DescribeTelCallInfo(start_time_stamp: i64, end_time_stamp: i64, sdk_app_id_list: Vec<i64>)
    "DescribeTelCallInfo" -> DescribeTelCallInfoOutput {
    0 "StartTimeStamp" start_time_stamp, 1 "EndTimeStamp" end_time_stamp, 2 "SdkAppIdList" sdk_app_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTelCallInfoOutput {
    pub tel_call_out_count: Option<i64>,
    pub tel_call_in_count: Option<i64>,
    pub seat_used_count: Option<i64>,
    /// Deprecated.
    pub voip_call_in_count: Option<i64>,
    pub voip_call_in_count_2: Option<i64>,
    pub asr_offline_count: Option<i64>,
    pub asr_realtime_count: Option<i64>,
}
model! { DescribeTelCallInfoOutput {
    0 "TelCallOutCount" tel_call_out_count, 1 "TelCallInCount" tel_call_in_count, 2 "SeatUsedCount" seat_used_count,
    3 "VoipCallInCount" voip_call_in_count, 4 "VOIPCallInCount" voip_call_in_count_2,
    5 "AsrOfflineCount" asr_offline_count, 6 "AsrRealtimeCount" asr_realtime_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTelCdr {
    pub start_time_stamp: i64,
    pub end_time_stamp: i64,
    pub sdk_app_id: i64,
    pub page_size: i64,
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

/// What [`DescribeTelCdr::new`] takes.
pub struct DescribeTelCdrRequired {
    pub start_time_stamp: i64,
    pub end_time_stamp: i64,
    pub sdk_app_id: i64,
    pub page_size: i64,
    pub page_number: i64,
}
operation! { DescribeTelCdr{DescribeTelCdrRequired: start_time_stamp, end_time_stamp, sdk_app_id, page_size, page_number}
    "DescribeTelCdr" -> DescribeTelCdrOutput {
    0 "StartTimeStamp" start_time_stamp, 1 "EndTimeStamp" end_time_stamp, 2 "SdkAppId" sdk_app_id,
    3 "PageSize" page_size, 4 "PageNumber" page_number, 5 "InstanceId" instance_id: i64, 6 "Limit" limit: i64,
    7 "Offset" offset: i64, 8 "Phones" phones: Vec<String>, 9 "SessionIds" session_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTelCdrOutput {
    pub total_count: Option<i64>,
    /// Deprecated.
    pub tel_cdrs: Option<Vec<TelCdrInfo>>,
    pub tel_cdr_list: Option<Vec<TelCdrInfo>>,
}
model! { DescribeTelCdrOutput {
    0 "TotalCount" total_count, 1 "TelCdrs" tel_cdrs, 2 "TelCdrList" tel_cdr_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTelRecordAsr {
    pub sdk_app_id: i64,
    pub session_id: String,
}
operation! { DescribeTelRecordAsr(sdk_app_id: i64, session_id: String)
    "DescribeTelRecordAsr" -> DescribeTelRecordAsrOutput {
    0 "SdkAppId" sdk_app_id, 1 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTelRecordAsrOutput {
    pub asr_data_list: Option<Vec<AsrData>>,
}
model! { DescribeTelRecordAsrOutput {
    0 "AsrDataList" asr_data_list
} }

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
    0 "User" user, 1 "Message" message, 2 "Timestamp" timestamp, 3 "Start" start, 4 "End" end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTelSession {
    pub sdk_app_id: i64,
    pub session_id: String,
}
operation! { DescribeTelSession(sdk_app_id: i64, session_id: String) "DescribeTelSession" -> DescribeTelSessionOutput {
    0 "SdkAppId" sdk_app_id, 1 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTelSessionOutput {
    pub session: Option<PSTNSession>,
}
model! { DescribeTelSessionOutput {
    0 "Session" session
} }

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
    0 "SessionID" session_id, 1 "RoomID" room_id, 2 "Caller" caller, 3 "Callee" callee,
    4 "StartTimestamp" start_timestamp, 5 "RingTimestamp" ring_timestamp, 6 "AcceptTimestamp" accept_timestamp,
    7 "StaffEmail" staff_email, 8 "StaffNumber" staff_number, 9 "SessionStatus" session_status,
    10 "Direction" direction, 11 "OutBoundCaller" out_bound_caller, 12 "OutBoundCallee" out_bound_callee,
    13 "ProtectedCaller" protected_caller, 14 "ProtectedCallee" protected_callee
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableCCCPhoneNumber {
    pub phone_numbers: Vec<String>,
    pub disabled: i64,
    pub sdk_app_id: Option<u64>,
}
operation! { DisableCCCPhoneNumber(phone_numbers: Vec<String>, disabled: i64) "DisableCCCPhoneNumber" -> Empty {
    0 "PhoneNumbers" phone_numbers, 1 "Disabled" disabled, 2 "SdkAppId" sdk_app_id: u64
} }

pub type DisableCCCPhoneNumberOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceMemberOffline {
    pub sdk_app_id: u64,
    pub user_id: String,
}
operation! { ForceMemberOffline(sdk_app_id: u64, user_id: String) "ForceMemberOffline" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "UserId" user_id
} }

pub type ForceMemberOfflineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HangUpCall {
    pub sdk_app_id: u64,
    pub session_id: String,
}
operation! { HangUpCall(sdk_app_id: u64, session_id: String) "HangUpCall" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "SessionId" session_id
} }

pub type HangUpCallOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCompanyApply {
    pub apply_id: i64,
    pub company_info: CompanyApplyInfo,
}
operation! { ModifyCompanyApply(apply_id: i64, company_info: CompanyApplyInfo) "ModifyCompanyApply" -> Empty {
    0 "ApplyId" apply_id, 1 "CompanyInfo" company_info
} }

pub type ModifyCompanyApplyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExtension {
    pub sdk_app_id: u64,
    pub extension_id: String,
    pub extension_name: Option<String>,
    pub skill_group_ids: Option<Vec<i64>>,
    pub relation: Option<String>,
}
operation! { ModifyExtension(sdk_app_id: u64, extension_id: String) "ModifyExtension" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "ExtensionId" extension_id, 2 "ExtensionName" extension_name: String,
    3 "SkillGroupIds" skill_group_ids: Vec<i64>, 4 "Relation" relation: String
} }

pub type ModifyExtensionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOwnNumberApply {
    pub sdk_app_id: u64,
    pub detail_list: Vec<OwnNumberApplyDetailItem>,
    pub apply_id: Option<u64>,
    pub prefix: Option<String>,
    pub mobile_ndd_prefix: Option<String>,
    pub local_number_trim_ac: Option<bool>,
    pub callee_format_passthrough: Option<bool>,
    pub caller_format_passthrough: Option<bool>,
    pub international_number_prefix: Option<String>,
}
operation! { ModifyOwnNumberApply(sdk_app_id: u64, detail_list: Vec<OwnNumberApplyDetailItem>)
    "ModifyOwnNumberApply" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "DetailList" detail_list, 2 "ApplyId" apply_id: u64, 3 "Prefix" prefix: String,
    4 "MobileNddPrefix" mobile_ndd_prefix: String, 5 "LocalNumberTrimAC" local_number_trim_ac: bool,
    6 "CalleeFormatPassthrough" callee_format_passthrough: bool,
    7 "CallerFormatPassthrough" caller_format_passthrough: bool,
    8 "InternationalNumberPrefix" international_number_prefix: String
} }

pub type ModifyOwnNumberApplyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStaff {
    pub sdk_app_id: u64,
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
operation! { ModifyStaff(sdk_app_id: u64, email: String) "ModifyStaff" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Email" email, 2 "Name" name: String, 3 "Phone" phone: String, 4 "Nick" nick: String,
    5 "StaffNo" staff_no: String, 6 "SkillGroupIds" skill_group_ids: Vec<i64>,
    7 "UseMobileCallOut" use_mobile_call_out: bool, 8 "UseMobileAccept" use_mobile_accept: i64,
    9 "ExtensionNumber" extension_number: String, 10 "ForwardingConfig" forwarding_config: ForwardingConfig
} }

pub type ModifyStaffOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStaffPassword {
    pub sdk_app_id: u64,
    pub email: String,
    pub password: Secret,
}
operation! { ModifyStaffPassword(sdk_app_id: u64, email: String, password: Secret) "ModifyStaffPassword" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Email" email, 2 "Password" password
} }

pub type ModifyStaffPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseAutoCalloutTask {
    pub task_id: i64,
    pub sdk_app_id: i64,
}
operation! { PauseAutoCalloutTask(task_id: i64, sdk_app_id: i64) "PauseAutoCalloutTask" -> Empty {
    0 "TaskId" task_id, 1 "SdkAppId" sdk_app_id
} }

pub type PauseAutoCalloutTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PausePredictiveDialingCampaign {
    pub sdk_app_id: i64,
    pub campaign_id: i64,
}
operation! { PausePredictiveDialingCampaign(sdk_app_id: i64, campaign_id: i64)
    "PausePredictiveDialingCampaign" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "CampaignId" campaign_id
} }

pub type PausePredictiveDialingCampaignOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlaySoundCall {
    pub sdk_app_id: i64,
    pub session_id: String,
    pub file_id: Option<i64>,
    pub play_times: Option<i64>,
}
operation! { PlaySoundCall(sdk_app_id: i64, session_id: String) "PlaySoundCall" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "SessionId" session_id, 2 "FileId" file_id: i64, 3 "PlayTimes" play_times: i64
} }

pub type PlaySoundCallOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetExtensionPassword {
    pub sdk_app_id: u64,
    pub extension_id: String,
}
operation! { ResetExtensionPassword(sdk_app_id: u64, extension_id: String)
    "ResetExtensionPassword" -> ResetExtensionPasswordOutput {
    0 "SdkAppId" sdk_app_id, 1 "ExtensionId" extension_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetExtensionPasswordOutput {
    pub password: Option<Secret>,
}
model! { ResetExtensionPasswordOutput {
    0 "Password" password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreMemberOnline {
    pub sdk_app_id: u64,
    pub user_id: String,
}
operation! { RestoreMemberOnline(sdk_app_id: u64, user_id: String) "RestoreMemberOnline" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "UserId" user_id
} }

pub type RestoreMemberOnlineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeAutoCalloutTask {
    pub task_id: i64,
    pub sdk_app_id: i64,
}
operation! { ResumeAutoCalloutTask(task_id: i64, sdk_app_id: i64) "ResumeAutoCalloutTask" -> Empty {
    0 "TaskId" task_id, 1 "SdkAppId" sdk_app_id
} }

pub type ResumeAutoCalloutTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumePredictiveDialingCampaign {
    pub sdk_app_id: i64,
    pub campaign_id: i64,
}
operation! { ResumePredictiveDialingCampaign(sdk_app_id: i64, campaign_id: i64)
    "ResumePredictiveDialingCampaign" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "CampaignId" campaign_id
} }

pub type ResumePredictiveDialingCampaignOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetStaffStatus {
    pub sdk_app_id: i64,
    pub staff_status_list: Vec<SetStaffStatusItem>,
}
operation! { SetStaffStatus(sdk_app_id: i64, staff_status_list: Vec<SetStaffStatusItem>)
    "SetStaffStatus" -> SetStaffStatusOutput {
    0 "SdkAppId" sdk_app_id, 1 "StaffStatusList" staff_status_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetStaffStatusItem {
    pub staff_user_id: Option<String>,
    pub status: Option<String>,
    pub reason: Option<String>,
}
input! { SetStaffStatusItem(staff_user_id: String, status: String) {
    0 "StaffUserId" staff_user_id: String, 1 "Status" status: String, 2 "Reason" reason: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetStaffStatusOutput {
    pub staff_status_list: Option<Vec<SetStaffStatusRspItem>>,
}
model! { SetStaffStatusOutput {
    0 "StaffStatusList" staff_status_list
} }

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
    0 "StaffUserId" staff_user_id, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "Status" status,
    4 "Reason" reason, 5 "PreviousStatus" previous_status, 6 "PreviousReason" previous_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAutoCalloutTask {
    pub sdk_app_id: u64,
    pub task_id: u64,
}
operation! { StopAutoCalloutTask(sdk_app_id: u64, task_id: u64) "StopAutoCalloutTask" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

pub type StopAutoCalloutTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferToManual {
    pub sdk_app_id: u64,
    pub session_id: String,
    pub skill_group_id: u64,
}
operation! { TransferToManual(sdk_app_id: u64, session_id: String, skill_group_id: u64) "TransferToManual" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "SessionId" session_id, 2 "SkillGroupId" skill_group_id
} }

pub type TransferToManualOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindNumberCallOutSkillGroup {
    pub sdk_app_id: u64,
    pub number: String,
    pub skill_group_ids: Vec<u64>,
}
operation! { UnbindNumberCallOutSkillGroup(sdk_app_id: u64, number: String, skill_group_ids: Vec<u64>)
    "UnbindNumberCallOutSkillGroup" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Number" number, 2 "SkillGroupIds" skill_group_ids
} }

pub type UnbindNumberCallOutSkillGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindStaffSkillGroupList {
    pub sdk_app_id: i64,
    pub staff_email: String,
    pub skill_group_list: Vec<i64>,
}
operation! { UnbindStaffSkillGroupList(sdk_app_id: i64, staff_email: String, skill_group_list: Vec<i64>)
    "UnbindStaffSkillGroupList" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "StaffEmail" staff_email, 2 "SkillGroupList" skill_group_list
} }

pub type UnbindStaffSkillGroupListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCCCSkillGroup {
    pub sdk_app_id: u64,
    pub skill_group_id: i64,
    pub skill_group_name: Option<String>,
    pub max_concurrency: Option<i64>,
    pub ring_all: Option<bool>,
}
operation! { UpdateCCCSkillGroup(sdk_app_id: u64, skill_group_id: i64) "UpdateCCCSkillGroup" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "SkillGroupID" skill_group_id, 2 "SkillGroupName" skill_group_name: String,
    3 "MaxConcurrency" max_concurrency: i64, 4 "RingAll" ring_all: bool
} }

pub type UpdateCCCSkillGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePredictiveDialingCampaign {
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
    pub ivr_id: Option<i64>,
    pub retry_times: Option<i64>,
    pub variables: Option<Vec<Variable>>,
    pub uui: Option<String>,
    pub callee_attributes: Option<Vec<CalleeAttribute>>,
}

/// What [`UpdatePredictiveDialingCampaign::new`] takes.
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
operation! { UpdatePredictiveDialingCampaign{UpdatePredictiveDialingCampaignRequired: sdk_app_id, campaign_id, name, callees, callers, call_order, skill_group_id, priority, expected_abandon_rate, retry_interval, start_time, end_time}
    "UpdatePredictiveDialingCampaign" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "CampaignId" campaign_id, 2 "Name" name, 3 "Callees" callees, 4 "Callers" callers,
    5 "CallOrder" call_order, 6 "SkillGroupId" skill_group_id, 7 "Priority" priority,
    8 "ExpectedAbandonRate" expected_abandon_rate, 9 "RetryInterval" retry_interval, 10 "StartTime" start_time,
    11 "EndTime" end_time, 12 "IVRId" ivr_id: i64, 13 "RetryTimes" retry_times: i64,
    14 "Variables" variables: Vec<Variable>, 15 "UUI" uui: String,
    16 "CalleeAttributes" callee_attributes: Vec<CalleeAttribute>
} }

pub type UpdatePredictiveDialingCampaignOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadIvrAudio {
    pub sdk_app_id: i64,
    pub audio_list: Vec<UploadAudioInfo>,
}
operation! { UploadIvrAudio(sdk_app_id: i64, audio_list: Vec<UploadAudioInfo>)
    "UploadIvrAudio" -> UploadIvrAudioOutput {
    0 "SdkAppId" sdk_app_id, 1 "AudioList" audio_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadAudioInfo {
    pub custom_file_name: Option<String>,
    pub audio_url: Option<String>,
}
input! { UploadAudioInfo(custom_file_name: String, audio_url: String) {
    0 "CustomFileName" custom_file_name: String, 1 "AudioUrl" audio_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadIvrAudioOutput {
    pub failed_file_list: Option<Vec<UploadIvrAudioFailedInfo>>,
    pub success_file_list: Option<Vec<AudioFileInfo>>,
}
model! { UploadIvrAudioOutput {
    0 "FailedFileList" failed_file_list, 1 "SuccessFileList" success_file_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadIvrAudioFailedInfo {
    pub file_name: Option<String>,
    pub failed_msg: Option<String>,
}
model! { UploadIvrAudioFailedInfo {
    0 "FileName" file_name, 1 "FailedMsg" failed_msg
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_AI_CONCURRENT_NO_PACKAGE: &str = "FailedOperation.AIConcurrentNoPackage";
    pub const FAILED_OPERATION_AI_CONCURRENT_OVER_FREQUENCY: &str = "FailedOperation.AIConcurrentOverFrequency";
    pub const FAILED_OPERATION_AI_LICENSE_HAS_EXPIRED: &str = "FailedOperation.AILicenseHasExpired";
    pub const FAILED_OPERATION_ACQUIRE_QUOTA: &str = "FailedOperation.AcquireQuota";
    pub const FAILED_OPERATION_CALL_OUT_FAILED: &str = "FailedOperation.CallOutFailed";
    pub const FAILED_OPERATION_CALLEE_IS_BLACK_USER: &str = "FailedOperation.CalleeIsBlackUser";
    pub const FAILED_OPERATION_CALLEE_IS_LIMITED: &str = "FailedOperation.CalleeIsLimited";
    pub const FAILED_OPERATION_CALLER_OVER_FREQUENCY: &str = "FailedOperation.CallerOverFrequency";
    pub const FAILED_OPERATION_CALLOUT_RULE_BLIND_AREA: &str = "FailedOperation.CalloutRuleBlindArea";
    pub const FAILED_OPERATION_CALLOUT_RULE_MAX_CALL_COUNT_CALLEE_INTERVAL_TIME: &str =
        "FailedOperation.CalloutRuleMaxCallCountCalleeIntervalTime";
    pub const FAILED_OPERATION_CALLOUT_RULE_MAX_CALL_COUNT_CALLEE_PER_DAY_APP_ID: &str =
        "FailedOperation.CalloutRuleMaxCallCountCalleePerDayAppID";
    pub const FAILED_OPERATION_CALLOUT_RULE_NOT_WORK_TIME: &str = "FailedOperation.CalloutRuleNotWorkTime";
    pub const FAILED_OPERATION_CONTROL_AI_CONVERSATION: &str = "FailedOperation.ControlAIConversation";
    pub const FAILED_OPERATION_CUR_STATE_NOT_ALLOW_MODIFY: &str = "FailedOperation.CurStateNotAllowModify";
    pub const FAILED_OPERATION_DUPLICATED_ACCOUNT: &str = "FailedOperation.DuplicatedAccount";
    pub const FAILED_OPERATION_NO_CALL_OUT_NUMBER: &str = "FailedOperation.NoCallOutNumber";
    pub const FAILED_OPERATION_PERMISSION_DENIED: &str = "FailedOperation.PermissionDenied";
    pub const FAILED_OPERATION_SEAT_STATUS_BUSY: &str = "FailedOperation.SeatStatusBusy";
    pub const FAILED_OPERATION_SESSION_NOT_EXISTS: &str = "FailedOperation.SessionNotExists";
    pub const FAILED_OPERATION_SESSION_NOT_IN_CONTROL_STATE: &str = "FailedOperation.SessionNotInControlState";
    pub const FAILED_OPERATION_UPLOAD_FILE_OVERFLOW: &str = "FailedOperation.UploadFileOverflow";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DB_ERROR: &str = "InternalError.DBError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_DUPLICATE_ADDRESS: &str = "InvalidParameter.DuplicateAddress";
    pub const INVALID_PARAMETER_DUPLICATE_PHONE_NUMBER: &str = "InvalidParameter.DuplicatePhoneNumber";
    pub const INVALID_PARAMETER_DUPLICATE_SIP_ACCOUNT: &str = "InvalidParameter.DuplicateSipAccount";
    pub const INVALID_PARAMETER_ILLEGAL_ADDRESS: &str = "InvalidParameter.IllegalAddress";
    pub const INVALID_PARAMETER_ILLEGAL_PHONE_NUMBER: &str = "InvalidParameter.IllegalPhoneNumber";
    pub const INVALID_PARAMETER_INSTANCE_NOT_EXIST: &str = "InvalidParameter.InstanceNotExist";
    pub const INVALID_PARAMETER_INVALID_ADDRESS: &str = "InvalidParameter.InvalidAddress";
    pub const INVALID_PARAMETER_INVALID_IP: &str = "InvalidParameter.InvalidIP";
    pub const INVALID_PARAMETER_INVALID_PHONE_NUMBER: &str = "InvalidParameter.InvalidPhoneNumber";
    pub const INVALID_PARAMETER_INVALID_PORT: &str = "InvalidParameter.InvalidPort";
    pub const INVALID_PARAMETER_SIP_ACCOUNT_PASSWORD_FORMAT: &str = "InvalidParameter.SipAccountPasswordFormat";
    pub const INVALID_PARAMETER_SIP_ACCOUNT_USER_FORMAT: &str = "InvalidParameter.SipAccountUserFormat";
    pub const INVALID_PARAMETER_SIP_TRUNK_IN_USED: &str = "InvalidParameter.SipTrunkInUsed";
    pub const INVALID_PARAMETER_SIP_TRUNK_NOT_FOUND: &str = "InvalidParameter.SipTrunkNotFound";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_NOT_EXIST: &str = "InvalidParameterValue.AccountNotExist";
    pub const INVALID_PARAMETER_VALUE_APPLY_ID_NOT_EXIST: &str = "InvalidParameterValue.ApplyIDNotExist";
    pub const INVALID_PARAMETER_VALUE_COMPANY_EXIST: &str = "InvalidParameterValue.CompanyExist";
    pub const INVALID_PARAMETER_VALUE_ERROR_APPLY_STATUS: &str = "InvalidParameterValue.ErrorApplyStatus";
    pub const INVALID_PARAMETER_VALUE_EXPERIENCE_ACCOUNT: &str = "InvalidParameterValue.ExperienceAccount";
    pub const INVALID_PARAMETER_VALUE_FILE_NOT_EXIST: &str = "InvalidParameterValue.FileNotExist";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_NOT_EXIST: &str = "InvalidParameterValue.InstanceNotExist";
    pub const INVALID_PARAMETER_VALUE_PHONE_NUM_INVALID: &str = "InvalidParameterValue.PhoneNumInvalid";
    pub const INVALID_PARAMETER_VALUE_PHONE_NUM_IS_BOUND_OTHER_ACCOUNT: &str =
        "InvalidParameterValue.PhoneNumIsBoundOtherAccount";
    pub const INVALID_PARAMETER_VALUE_RECORD_NOT_EXIST: &str = "InvalidParameterValue.RecordNotExist";
    pub const INVALID_PARAMETER_VALUE_RING_ALL_GROUP_MEMBER_OVERFLOW: &str =
        "InvalidParameterValue.RingAllGroupMemberOverflow";
    pub const INVALID_PARAMETER_VALUE_SKILL_GROUP_ERROR: &str = "InvalidParameterValue.SkillGroupError";
    pub const INVALID_PARAMETER_VALUE_SKILL_GROUP_EXIST: &str = "InvalidParameterValue.SkillGroupExist";
    pub const INVALID_PARAMETER_VALUE_WAITING_APPROVAL_OVERFLOW: &str = "InvalidParameterValue.WaitingApprovalOverflow";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_BASE_PACKAGE_EXPIRED: &str = "LimitExceeded.BasePackageExpired";
    pub const LIMIT_EXCEEDED_INSUFFICIENT_LICENSE: &str = "LimitExceeded.InsufficientLicense";
    pub const LIMIT_EXCEEDED_OUT_OF_COUNT_LIMIT: &str = "LimitExceeded.OutOfCountLimit";
    pub const LIMIT_EXCEEDED_OUT_OF_QUOTA_MAX_COUNT: &str = "LimitExceeded.OutOfQuotaMaxCount";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED_NOT_IN_WHITE_LIST: &str = "OperationDenied.NotInWhiteList";
    pub const OPERATION_DENIED_UIN_DISABLED: &str = "OperationDenied.UinDisabled";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
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
