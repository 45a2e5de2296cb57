//! `bailianvoicebot` 2025-01-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "bailianvoicebot", version: "2025-01-01", code: "bailianvoicebot", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BridgeWebCall {
    pub application_id: String,
    pub audio_codec: Option<String>,
    pub business_unit_id: String,
    pub caller: Option<String>,
    pub device_id: String,
    pub sample_rate: Option<i64>,
    pub sandbox: Option<bool>,
    pub tags: Option<String>,
    pub timeout_seconds: Option<i64>,
}
operation! { BridgeWebCall(application_id: String, business_unit_id: String, device_id: String)
    "BridgeWebCall" -> BridgeWebCallOutput {
    0 "ApplicationId" application_id, 1 "AudioCodec" audio_codec: String, 2 "BusinessUnitId" business_unit_id,
    3 "Caller" caller: String, 4 "DeviceId" device_id, 5 "SampleRate" sample_rate: i64, 6 "Sandbox" sandbox: bool,
    7 "Tags" tags: String, 8 "TimeoutSeconds" timeout_seconds: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BridgeWebCallOutput {
    pub code: Option<String>,
    pub data: Option<BridgeWebCallData>,
    pub error_msg: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { BridgeWebCallOutput {
    0 "Code" code, 1 "Data" data, 2 "ErrorMsg" error_msg, 3 "HttpStatusCode" http_status_code, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BridgeWebCallData {
    pub channel_id: Option<String>,
    pub expiration_time: Option<String>,
    pub instance_id: Option<String>,
    pub server_url: Option<String>,
    pub session_id: Option<String>,
    pub token: Option<Secret>,
}
model! { BridgeWebCallData {
    0 "ChannelId" channel_id, 1 "ExpirationTime" expiration_time, 2 "InstanceId" instance_id, 3 "ServerUrl" server_url,
    4 "SessionId" session_id, 5 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplication {
    pub business_unit_id: String,
    pub concurrency: Option<i64>,
    pub description: Option<String>,
    pub name: String,
    pub nlu_access_type: Option<String>,
}
operation! { CreateApplication(business_unit_id: String, name: String) "CreateApplication" -> CreateApplicationOutput {
    0 "BusinessUnitId" business_unit_id, 1 "Concurrency" concurrency: i64, 2 "Description" description: String,
    3 "Name" name, 4 "NluAccessType" nlu_access_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { CreateApplicationOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationVersion {
    pub application_id: String,
    pub business_unit_id: String,
    pub interaction_config: Option<CreateApplicationVersionInteractionConfig>,
    pub script_profile: Option<CreateApplicationVersionScriptProfile>,
    pub source_version_id: Option<String>,
    pub synthesizer_config: Option<CreateApplicationVersionSynthesizerConfig>,
    pub transcriber_config: Option<CreateApplicationVersionTranscriberConfig>,
}
operation! { CreateApplicationVersion(application_id: String, business_unit_id: String)
    "CreateApplicationVersion" -> CreateApplicationVersionOutput {
    0 "ApplicationId" application_id, 1 "BusinessUnitId" business_unit_id,
    2 "InteractionConfig" interaction_config: CreateApplicationVersionInteractionConfig,
    3 "ScriptProfile" script_profile: CreateApplicationVersionScriptProfile,
    4 "SourceVersionId" source_version_id: String,
    5 "SynthesizerConfig" synthesizer_config: CreateApplicationVersionSynthesizerConfig,
    6 "TranscriberConfig" transcriber_config: CreateApplicationVersionTranscriberConfig
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationVersionInteractionConfig {
    pub silence_detection_config: Option<CreateApplicationVersionSilenceDetectionConfig>,
}
input! { CreateApplicationVersionInteractionConfig() {
    0 "SilenceDetectionConfig" silence_detection_config: CreateApplicationVersionSilenceDetectionConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationVersionSilenceDetectionConfig {
    pub timeout: Option<i64>,
}
input! { CreateApplicationVersionSilenceDetectionConfig() {
    0 "Timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationVersionScriptProfile {
    pub agent_profile: Option<CreateApplicationVersionAgentProfile>,
    pub model: Option<String>,
}
input! { CreateApplicationVersionScriptProfile() {
    0 "AgentProfile" agent_profile: CreateApplicationVersionAgentProfile, 1 "Model" model: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationVersionAgentProfile {
    pub description: Option<String>,
    pub name: Option<String>,
    pub prompts_json: Option<String>,
    pub script_profile_template_id: Option<String>,
}
input! { CreateApplicationVersionAgentProfile() {
    0 "Description" description: String, 1 "Name" name: String, 2 "PromptsJson" prompts_json: String,
    3 "ScriptProfileTemplateId" script_profile_template_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationVersionSynthesizerConfig {
    pub nls_access_type: Option<String>,
    pub nls_engine: Option<String>,
    pub pitch_rate: Option<i64>,
    pub speech_rate: Option<i64>,
    pub voice: Option<String>,
    pub volume: Option<i64>,
}
input! { CreateApplicationVersionSynthesizerConfig() {
    0 "NlsAccessType" nls_access_type: String, 1 "NlsEngine" nls_engine: String, 2 "PitchRate" pitch_rate: i64,
    3 "SpeechRate" speech_rate: i64, 4 "Voice" voice: String, 5 "Volume" volume: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationVersionTranscriberConfig {
    pub nls_access_type: Option<String>,
    pub nls_engine: Option<String>,
}
input! { CreateApplicationVersionTranscriberConfig() {
    0 "NlsAccessType" nls_access_type: String, 1 "NlsEngine" nls_engine: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationVersionOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { CreateApplicationVersionOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloneVoice {
    pub business_unit_id: Option<String>,
    pub file_key: Option<String>,
    pub model: Option<String>,
}
operation! { CreateCloneVoice() "CreateCloneVoice" -> CreateCloneVoiceOutput {
    0 "BusinessUnitId" business_unit_id: String, 1 "FileKey" file_key: String, 2 "Model" model: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloneVoiceOutput {
    pub code: Option<String>,
    pub data: Option<CreateCloneVoiceData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub params: Option<Vec<String>>,
}
model! { CreateCloneVoiceOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Params" params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloneVoiceData {
    pub clone_voice_id: Option<String>,
    pub voice: Option<String>,
}
model! { CreateCloneVoiceData {
    0 "CloneVoiceId" clone_voice_id, 1 "Voice" voice
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVariable {
    pub business_unit_id: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub name: Option<String>,
}
operation! { CreateVariable() "CreateVariable" -> CreateVariableOutput {
    0 "BusinessUnitId" business_unit_id: String, 1 "Description" description: String,
    2 "DisplayName" display_name: String, 3 "Name" name: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVariableOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub params: Option<Vec<String>>,
}
model! { CreateVariableOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Params" params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplication {
    pub application_id: String,
    pub business_unit_id: String,
}
operation! { DeleteApplication(application_id: String, business_unit_id: String)
    "DeleteApplication" -> DeleteApplicationOutput {
    0 "ApplicationId" application_id, 1 "BusinessUnitId" business_unit_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteApplicationOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloneVoice {
    pub business_unit_id: Option<String>,
    pub clone_voice_id: Option<String>,
}
operation! { DeleteCloneVoice() "DeleteCloneVoice" -> DeleteCloneVoiceOutput {
    0 "BusinessUnitId" business_unit_id: String, 1 "CloneVoiceId" clone_voice_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloneVoiceOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub params: Option<Vec<String>>,
}
model! { DeleteCloneVoiceOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Params" params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVariable {
    pub business_unit_id: Option<String>,
    pub variable_id: Option<String>,
}
operation! { DeleteVariable() "DeleteVariable" -> DeleteVariableOutput {
    0 "BusinessUnitId" business_unit_id: String, 1 "VariableId" variable_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVariableOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub params: Option<Vec<String>>,
}
model! { DeleteVariableOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Params" params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateFileUploadParams {
    pub business_type: Option<String>,
    pub business_unit_id: Option<String>,
    pub file_name: Option<String>,
}
operation! { GenerateFileUploadParams() "GenerateFileUploadParams" -> GenerateFileUploadParamsOutput {
    0 "BusinessType" business_type: String, 1 "BusinessUnitId" business_unit_id: String, 2 "FileName" file_name: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateFileUploadParamsOutput {
    pub code: Option<String>,
    pub data: Option<GenerateFileUploadParamsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub params: Option<Vec<String>>,
}
model! { GenerateFileUploadParamsOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Params" params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateFileUploadParamsData {
    pub access_key_id: Option<String>,
    pub access_key_secret: Option<Secret>,
    pub bucket: Option<String>,
    pub expiration_time: Option<i64>,
    pub file_key: Option<String>,
    pub host: Option<String>,
    pub policy: Option<String>,
    pub region: Option<String>,
    pub security_token: Option<Secret>,
    pub signature: Option<Secret>,
}
model! { GenerateFileUploadParamsData {
    0 "AccessKeyId" access_key_id, 1 "AccessKeySecret" access_key_secret, 2 "Bucket" bucket,
    3 "ExpirationTime" expiration_time, 4 "FileKey" file_key, 5 "Host" host, 6 "Policy" policy, 7 "Region" region,
    8 "SecurityToken" security_token, 9 "Signature" signature
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplication {
    pub application_id: String,
    pub business_unit_id: String,
}
operation! { GetApplication(application_id: String, business_unit_id: String) "GetApplication" -> GetApplicationOutput {
    0 "ApplicationId" application_id, 1 "BusinessUnitId" business_unit_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationOutput {
    pub code: Option<String>,
    pub data: Option<GetApplicationData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { GetApplicationOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationData {
    pub application_id: Option<String>,
    pub concurrency: Option<i64>,
    pub created_time: Option<i64>,
    pub description: Option<String>,
    pub draft_version: Option<GetApplicationDraftVersion>,
    pub name: Option<String>,
    pub nlu_access_type: Option<String>,
    pub nlu_engine: Option<String>,
    pub published_version: Option<GetApplicationPublishedVersion>,
    pub updated_time: Option<i64>,
}
model! { GetApplicationData {
    0 "ApplicationId" application_id, 1 "Concurrency" concurrency, 2 "CreatedTime" created_time,
    3 "Description" description, 4 "DraftVersion" draft_version, 5 "Name" name, 6 "NluAccessType" nlu_access_type,
    7 "NluEngine" nlu_engine, 8 "PublishedVersion" published_version, 9 "UpdatedTime" updated_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationDraftVersion {
    pub interaction_config: Option<GetApplicationInteractionConfig>,
    pub script_profile: Option<GetApplicationScriptProfile>,
    pub synthesizer_config: Option<GetApplicationSynthesizerConfig>,
    pub transcriber_config: Option<GetApplicationTranscriberConfig>,
    pub version_id: Option<String>,
}
model! { GetApplicationDraftVersion {
    0 "InteractionConfig" interaction_config, 1 "ScriptProfile" script_profile,
    2 "SynthesizerConfig" synthesizer_config, 3 "TranscriberConfig" transcriber_config, 4 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationInteractionConfig {
    pub silence_detection_config: Option<GetApplicationSilenceDetectionConfig>,
}
model! { GetApplicationInteractionConfig {
    0 "SilenceDetectionConfig" silence_detection_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationSilenceDetectionConfig {
    pub timeout: Option<i64>,
}
model! { GetApplicationSilenceDetectionConfig {
    0 "Timeout" timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationScriptProfile {
    pub agent_profile: Option<GetApplicationAgentProfile>,
    pub model: Option<String>,
    pub temperature: Option<String>,
    pub top_p: Option<String>,
}
model! { GetApplicationScriptProfile {
    0 "AgentProfile" agent_profile, 1 "Model" model, 2 "Temperature" temperature, 3 "TopP" top_p
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationAgentProfile {
    pub agent_profile_id: Option<String>,
    pub description: Option<String>,
    pub prompts_json: Option<String>,
    pub script_profile_template_id: Option<String>,
}
model! { GetApplicationAgentProfile {
    0 "AgentProfileId" agent_profile_id, 1 "Description" description, 2 "PromptsJson" prompts_json,
    3 "ScriptProfileTemplateId" script_profile_template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationSynthesizerConfig {
    pub nls_access_type: Option<String>,
    pub nls_engine: Option<String>,
    pub pitch_rate: Option<i64>,
    pub speech_rate: Option<i64>,
    pub voice: Option<String>,
    pub volume: Option<i64>,
}
model! { GetApplicationSynthesizerConfig {
    0 "NlsAccessType" nls_access_type, 1 "NlsEngine" nls_engine, 2 "PitchRate" pitch_rate, 3 "SpeechRate" speech_rate,
    4 "Voice" voice, 5 "Volume" volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationTranscriberConfig {
    pub nls_access_type: Option<String>,
    pub nls_engine: Option<String>,
}
model! { GetApplicationTranscriberConfig {
    0 "NlsAccessType" nls_access_type, 1 "NlsEngine" nls_engine
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationPublishedVersion {
    pub interaction_config: Option<GetApplicationPublishedVersionInteractionConfig>,
    pub script_profile: Option<GetApplicationPublishedVersionScriptProfile>,
    pub synthesizer_config: Option<GetApplicationPublishedVersionSynthesizerConfig>,
    pub transcriber_config: Option<GetApplicationPublishedVersionTranscriberConfig>,
    pub version_id: Option<String>,
}
model! { GetApplicationPublishedVersion {
    0 "InteractionConfig" interaction_config, 1 "ScriptProfile" script_profile,
    2 "SynthesizerConfig" synthesizer_config, 3 "TranscriberConfig" transcriber_config, 4 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationPublishedVersionInteractionConfig {
    pub silence_detection_config: Option<GetApplicationInteractionConfigSilenceDetectionConfig>,
}
model! { GetApplicationPublishedVersionInteractionConfig {
    0 "SilenceDetectionConfig" silence_detection_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationInteractionConfigSilenceDetectionConfig {
    pub timeout: Option<i64>,
}
model! { GetApplicationInteractionConfigSilenceDetectionConfig {
    0 "Timeout" timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationPublishedVersionScriptProfile {
    pub agent_profile: Option<GetApplicationScriptProfileAgentProfile>,
    pub model: Option<String>,
    pub temperature: Option<String>,
    pub top_p: Option<String>,
}
model! { GetApplicationPublishedVersionScriptProfile {
    0 "AgentProfile" agent_profile, 1 "Model" model, 2 "Temperature" temperature, 3 "TopP" top_p
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationScriptProfileAgentProfile {
    pub agent_profile_id: Option<String>,
    pub description: Option<String>,
    pub prompts_json: Option<String>,
    pub script_profile_template_id: Option<String>,
}
model! { GetApplicationScriptProfileAgentProfile {
    0 "AgentProfileId" agent_profile_id, 1 "Description" description, 2 "PromptsJson" prompts_json,
    3 "ScriptProfileTemplateId" script_profile_template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationPublishedVersionSynthesizerConfig {
    pub nls_access_type: Option<String>,
    pub nls_engine: Option<String>,
    pub pitch_rate: Option<i64>,
    pub speech_rate: Option<i64>,
    pub voice: Option<String>,
    pub volume: Option<i64>,
}
model! { GetApplicationPublishedVersionSynthesizerConfig {
    0 "NlsAccessType" nls_access_type, 1 "NlsEngine" nls_engine, 2 "PitchRate" pitch_rate, 3 "SpeechRate" speech_rate,
    4 "Voice" voice, 5 "Volume" volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationPublishedVersionTranscriberConfig {
    pub nls_access_type: Option<String>,
    pub nls_engine: Option<String>,
}
model! { GetApplicationPublishedVersionTranscriberConfig {
    0 "NlsAccessType" nls_access_type, 1 "NlsEngine" nls_engine
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataChannelCredential {
    pub business_unit_id: String,
    pub device_id: String,
}
operation! { GetDataChannelCredential(business_unit_id: String, device_id: String)
    "GetDataChannelCredential" -> GetDataChannelCredentialOutput {
    0 "BusinessUnitId" business_unit_id, 1 "DeviceId" device_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataChannelCredentialOutput {
    pub code: Option<String>,
    pub data: Option<GetDataChannelCredentialData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub params: Option<Vec<String>>,
}
model! { GetDataChannelCredentialOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Params" params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataChannelCredentialData {
    pub client_id: Option<String>,
    pub device_id: Option<String>,
    pub endpoint: Option<String>,
    pub expiration_time: Option<i64>,
    pub password: Option<Secret>,
    pub topic: Option<String>,
    pub user_name: Option<String>,
}
model! { GetDataChannelCredentialData {
    0 "ClientId" client_id, 1 "DeviceId" device_id, 2 "Endpoint" endpoint, 3 "ExpirationTime" expiration_time,
    4 "Password" password, 5 "Topic" topic, 6 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplications {
    pub business_unit_id: String,
    /// 1 to 100.
    pub page_number: i64,
    /// 1 to 100.
    pub page_size: i64,
    pub search_pattern: Option<String>,
}
operation! { ListApplications(business_unit_id: String, page_number: i64, page_size: i64)
    "ListApplications" -> ListApplicationsOutput {
    0 "BusinessUnitId" business_unit_id, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "SearchPattern" search_pattern: String
} }
paged! { ListApplications: ListApplicationsApplications =
    Number "PageNumber", "Data.Applications" data.applications, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsOutput {
    pub code: Option<String>,
    pub data: Option<ListApplicationsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { ListApplicationsOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsData {
    pub applications: Option<Vec<ListApplicationsApplications>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListApplicationsData {
    0 "Applications" applications, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsApplications {
    pub application_id: Option<String>,
    pub concurrency: Option<i64>,
    pub created_time: Option<i64>,
    pub description: Option<String>,
    pub draft_version_id: Option<String>,
    pub name: Option<String>,
    pub nlu_access_type: Option<String>,
    pub nlu_engine: Option<String>,
    pub published_version_id: Option<String>,
    pub updated_time: Option<i64>,
}
model! { ListApplicationsApplications {
    0 "ApplicationId" application_id, 1 "Concurrency" concurrency, 2 "CreatedTime" created_time,
    3 "Description" description, 4 "DraftVersionId" draft_version_id, 5 "Name" name, 6 "NluAccessType" nlu_access_type,
    7 "NluEngine" nlu_engine, 8 "PublishedVersionId" published_version_id, 9 "UpdatedTime" updated_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloneVoice {
    pub business_unit_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<String>,
}
operation! { ListCloneVoice() "ListCloneVoice" -> ListCloneVoiceOutput {
    0 "BusinessUnitId" business_unit_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Status" status: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }
paged! { ListCloneVoice: ListCloneVoiceCloneVoices =
    Number "PageNumber", "Data.CloneVoices" data.clone_voices, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloneVoiceOutput {
    pub code: Option<String>,
    pub data: Option<ListCloneVoiceData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { ListCloneVoiceOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloneVoiceData {
    pub clone_voices: Option<Vec<ListCloneVoiceCloneVoices>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCloneVoiceData {
    0 "CloneVoices" clone_voices, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloneVoiceCloneVoices {
    pub clone_voice_id: Option<String>,
    pub created_time: Option<i64>,
    pub instance_id: Option<String>,
    pub model: Option<String>,
    pub name: Option<String>,
    pub nls_engine: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub updated_time: Option<i64>,
    pub voice: Option<String>,
}
model! { ListCloneVoiceCloneVoices {
    0 "CloneVoiceId" clone_voice_id, 1 "CreatedTime" created_time, 2 "InstanceId" instance_id, 3 "Model" model,
    4 "Name" name, 5 "NlsEngine" nls_engine, 6 "Status" status, 7 "TenantId" tenant_id, 8 "UpdatedTime" updated_time,
    9 "Voice" voice
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVariable {
    pub business_unit_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_pattern: Option<String>,
}
operation! { ListVariable() "ListVariable" -> ListVariableOutput {
    0 "BusinessUnitId" business_unit_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SearchPattern" search_pattern: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }
paged! { ListVariable: ListVariableVariables =
    Number "PageNumber", "Data.Variables" data.variables, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVariableOutput {
    pub code: Option<String>,
    pub data: Option<ListVariableData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub params: Option<Vec<String>>,
}
model! { ListVariableOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Params" params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVariableData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub variables: Option<Vec<ListVariableVariables>>,
}
model! { ListVariableData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "Variables" variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVariableVariables {
    pub created_time: Option<i64>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub tenant_id: Option<String>,
    pub updated_time: Option<i64>,
    pub variable_id: Option<String>,
}
model! { ListVariableVariables {
    0 "CreatedTime" created_time, 1 "Description" description, 2 "DisplayName" display_name, 3 "InstanceId" instance_id,
    4 "Name" name, 5 "TenantId" tenant_id, 6 "UpdatedTime" updated_time, 7 "VariableId" variable_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishApplicationVersion {
    pub application_id: String,
    pub business_unit_id: String,
    pub version_id: String,
}
operation! { PublishApplicationVersion(application_id: String, business_unit_id: String, version_id: String)
    "PublishApplicationVersion" -> PublishApplicationVersionOutput {
    0 "ApplicationId" application_id, 1 "BusinessUnitId" business_unit_id, 2 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishApplicationVersionOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { PublishApplicationVersionOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplication {
    pub application_id: String,
    pub business_unit_id: String,
    pub concurrency: Option<i64>,
    pub description: Option<String>,
    pub name: String,
}
operation! { UpdateApplication(application_id: String, business_unit_id: String, name: String)
    "UpdateApplication" -> UpdateApplicationOutput {
    0 "ApplicationId" application_id, 1 "BusinessUnitId" business_unit_id, 2 "Concurrency" concurrency: i64,
    3 "Description" description: String, 4 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { UpdateApplicationOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationVersion {
    pub application_id: String,
    pub business_unit_id: String,
    pub interaction_config: Option<UpdateApplicationVersionInteractionConfig>,
    pub script_profile: UpdateApplicationVersionScriptProfile,
    pub synthesizer_config: Option<UpdateApplicationVersionSynthesizerConfig>,
    pub transcriber_config: Option<UpdateApplicationVersionTranscriberConfig>,
    pub version_id: String,
}
operation! { UpdateApplicationVersion(application_id: String, business_unit_id: String, script_profile: UpdateApplicationVersionScriptProfile, version_id: String)
    "UpdateApplicationVersion" -> UpdateApplicationVersionOutput {
    0 "ApplicationId" application_id, 1 "BusinessUnitId" business_unit_id,
    2 "InteractionConfig" interaction_config: UpdateApplicationVersionInteractionConfig,
    3 "ScriptProfile" script_profile,
    4 "SynthesizerConfig" synthesizer_config: UpdateApplicationVersionSynthesizerConfig,
    5 "TranscriberConfig" transcriber_config: UpdateApplicationVersionTranscriberConfig, 6 "VersionId" version_id
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationVersionInteractionConfig {
    pub silence_detection_config: Option<UpdateApplicationVersionSilenceDetectionConfig>,
}
input! { UpdateApplicationVersionInteractionConfig() {
    0 "SilenceDetectionConfig" silence_detection_config: UpdateApplicationVersionSilenceDetectionConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationVersionSilenceDetectionConfig {
    pub timeout: Option<i64>,
}
input! { UpdateApplicationVersionSilenceDetectionConfig() {
    0 "Timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationVersionScriptProfile {
    pub agent_profile: Option<UpdateApplicationVersionAgentProfile>,
    pub model: Option<String>,
}
input! { UpdateApplicationVersionScriptProfile() {
    0 "AgentProfile" agent_profile: UpdateApplicationVersionAgentProfile, 1 "Model" model: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationVersionAgentProfile {
    pub description: Option<String>,
    pub name: Option<String>,
    pub prompts_json: Option<String>,
    pub script_profile_template_id: Option<String>,
}
input! { UpdateApplicationVersionAgentProfile() {
    0 "Description" description: String, 1 "Name" name: String, 2 "PromptsJson" prompts_json: String,
    3 "ScriptProfileTemplateId" script_profile_template_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationVersionSynthesizerConfig {
    pub nls_access_type: Option<String>,
    pub nls_engine: Option<String>,
    pub pitch_rate: Option<i64>,
    pub speech_rate: Option<i64>,
    pub voice: Option<String>,
    pub volume: Option<i64>,
}
input! { UpdateApplicationVersionSynthesizerConfig() {
    0 "NlsAccessType" nls_access_type: String, 1 "NlsEngine" nls_engine: String, 2 "PitchRate" pitch_rate: i64,
    3 "SpeechRate" speech_rate: i64, 4 "Voice" voice: String, 5 "Volume" volume: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationVersionTranscriberConfig {
    pub nls_access_type: Option<String>,
    pub nls_engine: Option<String>,
}
input! { UpdateApplicationVersionTranscriberConfig() {
    0 "NlsAccessType" nls_access_type: String, 1 "NlsEngine" nls_engine: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationVersionOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { UpdateApplicationVersionOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloneVoice {
    pub business_unit_id: Option<String>,
    pub clone_voice_id: Option<String>,
    pub name: Option<String>,
}
operation! { UpdateCloneVoice() "UpdateCloneVoice" -> UpdateCloneVoiceOutput {
    0 "BusinessUnitId" business_unit_id: String, 1 "CloneVoiceId" clone_voice_id: String, 2 "Name" name: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloneVoiceOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub params: Option<Vec<String>>,
}
model! { UpdateCloneVoiceOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Params" params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVariable {
    pub business_unit_id: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub variable_id: Option<String>,
}
operation! { UpdateVariable() "UpdateVariable" -> UpdateVariableOutput {
    0 "BusinessUnitId" business_unit_id: String, 1 "Description" description: String,
    2 "DisplayName" display_name: String, 3 "VariableId" variable_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVariableOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub params: Option<Vec<String>>,
}
model! { UpdateVariableOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Params" params
} }

#[cfg(feature = "reflect")]
register! {
    BridgeWebCall, CreateApplication, CreateApplicationVersion, CreateCloneVoice, CreateVariable, DeleteApplication,
    DeleteCloneVoice, DeleteVariable, GenerateFileUploadParams, GetApplication, GetDataChannelCredential,
    ListApplications, ListCloneVoice, ListVariable, PublishApplicationVersion, UpdateApplication,
    UpdateApplicationVersion, UpdateCloneVoice, UpdateVariable
}
