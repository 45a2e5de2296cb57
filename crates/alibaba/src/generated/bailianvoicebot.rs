//! `bailianvoicebot` of Alibaba Cloud, API version 2025-01-01.
//!
//! Endpoint: no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/BailianVoiceBot/2025-01-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, bailianvoicebot::ListCloneVoice};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListCloneVoice::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "bailianvoicebot",
    "2025-01-01",
    "bailianvoicebot",
    &Endpoints::NONE,
);

/// `BridgeWebCall` of `bailianvoicebot` 2025-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BailianVoiceBot/2025-01-01/BridgeWebCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BridgeWebCall {
    /// Required.
    pub application_id: String,
    pub audio_codec: Option<String>,
    /// Required.
    pub business_unit_id: String,
    pub caller: Option<String>,
    /// Required.
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

/// Response of [`BridgeWebCall`].
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
    0 "Code" code: String, 1 "Data" data: BridgeWebCallData, 2 "ErrorMsg" error_msg: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: bool
} }

/// In the response of [`BridgeWebCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BridgeWebCallData {
    pub channel_id: Option<String>,
    pub expiration_time: Option<String>,
    pub instance_id: Option<String>,
    pub server_url: Option<String>,
    pub session_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { BridgeWebCallData {
    0 "ChannelId" channel_id: String, 1 "ExpirationTime" expiration_time: String, 2 "InstanceId" instance_id: String,
    3 "ServerUrl" server_url: String, 4 "SessionId" session_id: String, 5 "Token" token: Secret
} }

/// Creates application: `CreateApplication` of `bailianvoicebot` 2025-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BailianVoiceBot/2025-01-01/CreateApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplication {
    /// Required.
    pub business_unit_id: String,
    pub concurrency: Option<i64>,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    pub nlu_access_type: Option<String>,
}
operation! { CreateApplication(business_unit_id: String, name: String) "CreateApplication" -> CreateApplicationOutput {
    0 "BusinessUnitId" business_unit_id, 1 "Concurrency" concurrency: i64, 2 "Description" description: String,
    3 "Name" name, 4 "NluAccessType" nlu_access_type: String
} }

/// Response of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { CreateApplicationOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String
} }

/// Creates application version: `CreateApplicationVersion` of `bailianvoicebot` 2025-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BailianVoiceBot/2025-01-01/CreateApplicationVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationVersion {
    /// Required.
    pub application_id: String,
    /// Required.
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
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json)
] }

/// In the request of [`CreateApplicationVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationVersionInteractionConfig {
    pub silence_detection_config: Option<CreateApplicationVersionSilenceDetectionConfig>,
}
input! { CreateApplicationVersionInteractionConfig() {
    0 "SilenceDetectionConfig" silence_detection_config: CreateApplicationVersionSilenceDetectionConfig
} }

/// In the request of [`CreateApplicationVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationVersionSilenceDetectionConfig {
    pub timeout: Option<i64>,
}
input! { CreateApplicationVersionSilenceDetectionConfig() {
    0 "Timeout" timeout: i64
} }

/// In the request of [`CreateApplicationVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationVersionScriptProfile {
    pub agent_profile: Option<CreateApplicationVersionAgentProfile>,
    pub model: Option<String>,
}
input! { CreateApplicationVersionScriptProfile() {
    0 "AgentProfile" agent_profile: CreateApplicationVersionAgentProfile, 1 "Model" model: String
} }

/// In the request of [`CreateApplicationVersion`].
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

/// In the request of [`CreateApplicationVersion`].
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

/// In the request of [`CreateApplicationVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationVersionTranscriberConfig {
    pub nls_access_type: Option<String>,
    pub nls_engine: Option<String>,
}
input! { CreateApplicationVersionTranscriberConfig() {
    0 "NlsAccessType" nls_access_type: String, 1 "NlsEngine" nls_engine: String
} }

/// Response of [`CreateApplicationVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationVersionOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { CreateApplicationVersionOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String
} }

/// Creates clone voice: `CreateCloneVoice` of `bailianvoicebot` 2025-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BailianVoiceBot/2025-01-01/CreateCloneVoice>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateCloneVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloneVoiceOutput {
    pub code: Option<String>,
    pub data: Option<CreateCloneVoiceData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub params: Vec<String>,
}
model! { CreateCloneVoiceOutput {
    0 "Code" code: String, 1 "Data" data: CreateCloneVoiceData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Params" params: Vec<String>
} }

/// In the response of [`CreateCloneVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloneVoiceData {
    pub clone_voice_id: Option<String>,
    pub voice: Option<String>,
}
model! { CreateCloneVoiceData {
    0 "CloneVoiceId" clone_voice_id: String, 1 "Voice" voice: String
} }

/// Creates variable: `CreateVariable` of `bailianvoicebot` 2025-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BailianVoiceBot/2025-01-01/CreateVariable>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVariableOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub params: Vec<String>,
}
model! { CreateVariableOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Params" params: Vec<String>
} }

/// Deletes application: `DeleteApplication` of `bailianvoicebot` 2025-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BailianVoiceBot/2025-01-01/DeleteApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplication {
    /// Required.
    pub application_id: String,
    /// Required.
    pub business_unit_id: String,
}
operation! { DeleteApplication(application_id: String, business_unit_id: String)
    "DeleteApplication" -> DeleteApplicationOutput {
    0 "ApplicationId" application_id, 1 "BusinessUnitId" business_unit_id
} }

/// Response of [`DeleteApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteApplicationOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String
} }

/// Deletes clone voice: `DeleteCloneVoice` of `bailianvoicebot` 2025-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BailianVoiceBot/2025-01-01/DeleteCloneVoice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloneVoice {
    pub business_unit_id: Option<String>,
    pub clone_voice_id: Option<String>,
}
operation! { DeleteCloneVoice() "DeleteCloneVoice" -> DeleteCloneVoiceOutput {
    0 "BusinessUnitId" business_unit_id: String, 1 "CloneVoiceId" clone_voice_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteCloneVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloneVoiceOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub params: Vec<String>,
}
model! { DeleteCloneVoiceOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Params" params: Vec<String>
} }

/// Deletes variable: `DeleteVariable` of `bailianvoicebot` 2025-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BailianVoiceBot/2025-01-01/DeleteVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVariable {
    pub business_unit_id: Option<String>,
    pub variable_id: Option<String>,
}
operation! { DeleteVariable() "DeleteVariable" -> DeleteVariableOutput {
    0 "BusinessUnitId" business_unit_id: String, 1 "VariableId" variable_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVariableOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub params: Vec<String>,
}
model! { DeleteVariableOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Params" params: Vec<String>
} }

/// Generates file upload params: `GenerateFileUploadParams` of `bailianvoicebot` 2025-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BailianVoiceBot/2025-01-01/GenerateFileUploadParams>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GenerateFileUploadParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateFileUploadParamsOutput {
    pub code: Option<String>,
    pub data: Option<GenerateFileUploadParamsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub params: Vec<String>,
}
model! { GenerateFileUploadParamsOutput {
    0 "Code" code: String, 1 "Data" data: GenerateFileUploadParamsData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Params" params: Vec<String>
} }

/// In the response of [`GenerateFileUploadParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateFileUploadParamsData {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub bucket: Option<String>,
    pub expiration_time: Option<i64>,
    pub file_key: Option<String>,
    pub host: Option<String>,
    pub policy: Option<String>,
    pub region: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Secret.
    pub signature: Option<Secret>,
}
model! { GenerateFileUploadParamsData {
    0 "AccessKeyId" access_key_id: String, 1 "AccessKeySecret" access_key_secret: Secret, 2 "Bucket" bucket: String,
    3 "ExpirationTime" expiration_time: i64, 4 "FileKey" file_key: String, 5 "Host" host: String,
    6 "Policy" policy: String, 7 "Region" region: String, 8 "SecurityToken" security_token: Secret,
    9 "Signature" signature: Secret
} }

/// Gets application: `GetApplication` of `bailianvoicebot` 2025-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BailianVoiceBot/2025-01-01/GetApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplication {
    /// Required.
    pub application_id: String,
    /// Required.
    pub business_unit_id: String,
}
operation! { GetApplication(application_id: String, business_unit_id: String) "GetApplication" -> GetApplicationOutput {
    0 "ApplicationId" application_id, 1 "BusinessUnitId" business_unit_id
} }

/// Response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationOutput {
    pub code: Option<String>,
    pub data: Option<GetApplicationData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { GetApplicationOutput {
    0 "Code" code: String, 1 "Data" data: GetApplicationData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String
} }

/// In the response of [`GetApplication`].
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
    0 "ApplicationId" application_id: String, 1 "Concurrency" concurrency: i64, 2 "CreatedTime" created_time: i64,
    3 "Description" description: String, 4 "DraftVersion" draft_version: GetApplicationDraftVersion,
    5 "Name" name: String, 6 "NluAccessType" nlu_access_type: String, 7 "NluEngine" nlu_engine: String,
    8 "PublishedVersion" published_version: GetApplicationPublishedVersion, 9 "UpdatedTime" updated_time: i64
} }

/// In the response of [`GetApplication`].
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
    0 "InteractionConfig" interaction_config: GetApplicationInteractionConfig,
    1 "ScriptProfile" script_profile: GetApplicationScriptProfile,
    2 "SynthesizerConfig" synthesizer_config: GetApplicationSynthesizerConfig,
    3 "TranscriberConfig" transcriber_config: GetApplicationTranscriberConfig, 4 "VersionId" version_id: String
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationInteractionConfig {
    pub silence_detection_config: Option<GetApplicationSilenceDetectionConfig>,
}
model! { GetApplicationInteractionConfig {
    0 "SilenceDetectionConfig" silence_detection_config: GetApplicationSilenceDetectionConfig
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationSilenceDetectionConfig {
    pub timeout: Option<i64>,
}
model! { GetApplicationSilenceDetectionConfig {
    0 "Timeout" timeout: i64
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationScriptProfile {
    pub agent_profile: Option<GetApplicationAgentProfile>,
    pub model: Option<String>,
    pub temperature: Option<String>,
    pub top_p: Option<String>,
}
model! { GetApplicationScriptProfile {
    0 "AgentProfile" agent_profile: GetApplicationAgentProfile, 1 "Model" model: String,
    2 "Temperature" temperature: String, 3 "TopP" top_p: String
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationAgentProfile {
    pub agent_profile_id: Option<String>,
    pub description: Option<String>,
    pub prompts_json: Option<String>,
    pub script_profile_template_id: Option<String>,
}
model! { GetApplicationAgentProfile {
    0 "AgentProfileId" agent_profile_id: String, 1 "Description" description: String,
    2 "PromptsJson" prompts_json: String, 3 "ScriptProfileTemplateId" script_profile_template_id: String
} }

/// In the response of [`GetApplication`].
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
    0 "NlsAccessType" nls_access_type: String, 1 "NlsEngine" nls_engine: String, 2 "PitchRate" pitch_rate: i64,
    3 "SpeechRate" speech_rate: i64, 4 "Voice" voice: String, 5 "Volume" volume: i64
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationTranscriberConfig {
    pub nls_access_type: Option<String>,
    pub nls_engine: Option<String>,
}
model! { GetApplicationTranscriberConfig {
    0 "NlsAccessType" nls_access_type: String, 1 "NlsEngine" nls_engine: String
} }

/// In the response of [`GetApplication`].
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
    0 "InteractionConfig" interaction_config: GetApplicationPublishedVersionInteractionConfig,
    1 "ScriptProfile" script_profile: GetApplicationPublishedVersionScriptProfile,
    2 "SynthesizerConfig" synthesizer_config: GetApplicationPublishedVersionSynthesizerConfig,
    3 "TranscriberConfig" transcriber_config: GetApplicationPublishedVersionTranscriberConfig,
    4 "VersionId" version_id: String
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationPublishedVersionInteractionConfig {
    pub silence_detection_config: Option<
        GetApplicationInteractionConfigSilenceDetectionConfig,
    >,
}
model! { GetApplicationPublishedVersionInteractionConfig {
    0 "SilenceDetectionConfig" silence_detection_config: GetApplicationInteractionConfigSilenceDetectionConfig
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationInteractionConfigSilenceDetectionConfig {
    pub timeout: Option<i64>,
}
model! { GetApplicationInteractionConfigSilenceDetectionConfig {
    0 "Timeout" timeout: i64
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationPublishedVersionScriptProfile {
    pub agent_profile: Option<GetApplicationScriptProfileAgentProfile>,
    pub model: Option<String>,
    pub temperature: Option<String>,
    pub top_p: Option<String>,
}
model! { GetApplicationPublishedVersionScriptProfile {
    0 "AgentProfile" agent_profile: GetApplicationScriptProfileAgentProfile, 1 "Model" model: String,
    2 "Temperature" temperature: String, 3 "TopP" top_p: String
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationScriptProfileAgentProfile {
    pub agent_profile_id: Option<String>,
    pub description: Option<String>,
    pub prompts_json: Option<String>,
    pub script_profile_template_id: Option<String>,
}
model! { GetApplicationScriptProfileAgentProfile {
    0 "AgentProfileId" agent_profile_id: String, 1 "Description" description: String,
    2 "PromptsJson" prompts_json: String, 3 "ScriptProfileTemplateId" script_profile_template_id: String
} }

/// In the response of [`GetApplication`].
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
    0 "NlsAccessType" nls_access_type: String, 1 "NlsEngine" nls_engine: String, 2 "PitchRate" pitch_rate: i64,
    3 "SpeechRate" speech_rate: i64, 4 "Voice" voice: String, 5 "Volume" volume: i64
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationPublishedVersionTranscriberConfig {
    pub nls_access_type: Option<String>,
    pub nls_engine: Option<String>,
}
model! { GetApplicationPublishedVersionTranscriberConfig {
    0 "NlsAccessType" nls_access_type: String, 1 "NlsEngine" nls_engine: String
} }

/// Gets data channel credential: `GetDataChannelCredential` of `bailianvoicebot` 2025-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BailianVoiceBot/2025-01-01/GetDataChannelCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataChannelCredential {
    /// Required.
    pub business_unit_id: String,
    /// Required.
    pub device_id: String,
}
operation! { GetDataChannelCredential(business_unit_id: String, device_id: String)
    "GetDataChannelCredential" -> GetDataChannelCredentialOutput {
    0 "BusinessUnitId" business_unit_id, 1 "DeviceId" device_id
} }

/// Response of [`GetDataChannelCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataChannelCredentialOutput {
    pub code: Option<String>,
    pub data: Option<GetDataChannelCredentialData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub params: Vec<String>,
}
model! { GetDataChannelCredentialOutput {
    0 "Code" code: String, 1 "Data" data: GetDataChannelCredentialData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Params" params: Vec<String>
} }

/// In the response of [`GetDataChannelCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataChannelCredentialData {
    pub client_id: Option<String>,
    pub device_id: Option<String>,
    pub endpoint: Option<String>,
    pub expiration_time: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub topic: Option<String>,
    pub user_name: Option<String>,
}
model! { GetDataChannelCredentialData {
    0 "ClientId" client_id: String, 1 "DeviceId" device_id: String, 2 "Endpoint" endpoint: String,
    3 "ExpirationTime" expiration_time: i64, 4 "Password" password: Secret, 5 "Topic" topic: String,
    6 "UserName" user_name: String
} }

/// Lists applications: `ListApplications` of `bailianvoicebot` 2025-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/BailianVoiceBot/2025-01-01/ListApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplications {
    /// Required.
    pub business_unit_id: String,
    /// Required. 1 to 100.
    pub page_number: i64,
    /// Required. 1 to 100.
    pub page_size: i64,
    pub search_pattern: Option<String>,
}
operation! { ListApplications(business_unit_id: String, page_number: i64, page_size: i64)
    "ListApplications" -> ListApplicationsOutput {
    0 "BusinessUnitId" business_unit_id, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "SearchPattern" search_pattern: String
} }
paged! { ListApplications: ListApplicationsApplications =
    Number "PageNumber", "Data.Applications" data.applications, total "Data.TotalCount" }

/// Response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsOutput {
    pub code: Option<String>,
    pub data: Option<ListApplicationsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { ListApplicationsOutput {
    0 "Code" code: String, 1 "Data" data: ListApplicationsData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String
} }

/// In the response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsData {
    pub applications: Vec<ListApplicationsApplications>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListApplicationsData {
    0 "Applications" applications: Vec<ListApplicationsApplications>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListApplications`].
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
    0 "ApplicationId" application_id: String, 1 "Concurrency" concurrency: i64, 2 "CreatedTime" created_time: i64,
    3 "Description" description: String, 4 "DraftVersionId" draft_version_id: String, 5 "Name" name: String,
    6 "NluAccessType" nlu_access_type: String, 7 "NluEngine" nlu_engine: String,
    8 "PublishedVersionId" published_version_id: String, 9 "UpdatedTime" updated_time: i64
} }

/// Lists clone voice: `ListCloneVoice` of `bailianvoicebot` 2025-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/BailianVoiceBot/2025-01-01/ListCloneVoice>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListCloneVoice: ListCloneVoiceCloneVoices =
    Number "PageNumber", "Data.CloneVoices" data.clone_voices, total "Data.TotalCount" }

/// Response of [`ListCloneVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloneVoiceOutput {
    pub code: Option<String>,
    pub data: Option<ListCloneVoiceData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { ListCloneVoiceOutput {
    0 "Code" code: String, 1 "Data" data: ListCloneVoiceData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String
} }

/// In the response of [`ListCloneVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloneVoiceData {
    pub clone_voices: Vec<ListCloneVoiceCloneVoices>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCloneVoiceData {
    0 "CloneVoices" clone_voices: Vec<ListCloneVoiceCloneVoices>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCloneVoice`].
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
    0 "CloneVoiceId" clone_voice_id: String, 1 "CreatedTime" created_time: i64, 2 "InstanceId" instance_id: String,
    3 "Model" model: String, 4 "Name" name: String, 5 "NlsEngine" nls_engine: String, 6 "Status" status: String,
    7 "TenantId" tenant_id: String, 8 "UpdatedTime" updated_time: i64, 9 "Voice" voice: String
} }

/// Lists variable: `ListVariable` of `bailianvoicebot` 2025-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/BailianVoiceBot/2025-01-01/ListVariable>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListVariable: ListVariableVariables =
    Number "PageNumber", "Data.Variables" data.variables, total "Data.TotalCount" }

/// Response of [`ListVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVariableOutput {
    pub code: Option<String>,
    pub data: Option<ListVariableData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub params: Vec<String>,
}
model! { ListVariableOutput {
    0 "Code" code: String, 1 "Data" data: ListVariableData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Params" params: Vec<String>
} }

/// In the response of [`ListVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVariableData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub variables: Vec<ListVariableVariables>,
}
model! { ListVariableData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "Variables" variables: Vec<ListVariableVariables>
} }

/// In the response of [`ListVariable`].
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
    0 "CreatedTime" created_time: i64, 1 "Description" description: String, 2 "DisplayName" display_name: String,
    3 "InstanceId" instance_id: String, 4 "Name" name: String, 5 "TenantId" tenant_id: String,
    6 "UpdatedTime" updated_time: i64, 7 "VariableId" variable_id: String
} }

/// Publishes application version: `PublishApplicationVersion` of `bailianvoicebot` 2025-01-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/BailianVoiceBot/2025-01-01/PublishApplicationVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishApplicationVersion {
    /// Required.
    pub application_id: String,
    /// Required.
    pub business_unit_id: String,
    /// Required.
    pub version_id: String,
}
operation! { PublishApplicationVersion(application_id: String, business_unit_id: String, version_id: String)
    "PublishApplicationVersion" -> PublishApplicationVersionOutput {
    0 "ApplicationId" application_id, 1 "BusinessUnitId" business_unit_id, 2 "VersionId" version_id
} }

/// Response of [`PublishApplicationVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishApplicationVersionOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { PublishApplicationVersionOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String
} }

/// Updates application: `UpdateApplication` of `bailianvoicebot` 2025-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BailianVoiceBot/2025-01-01/UpdateApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplication {
    /// Required.
    pub application_id: String,
    /// Required.
    pub business_unit_id: String,
    pub concurrency: Option<i64>,
    pub description: Option<String>,
    /// Required.
    pub name: String,
}
operation! { UpdateApplication(application_id: String, business_unit_id: String, name: String)
    "UpdateApplication" -> UpdateApplicationOutput {
    0 "ApplicationId" application_id, 1 "BusinessUnitId" business_unit_id, 2 "Concurrency" concurrency: i64,
    3 "Description" description: String, 4 "Name" name
} }

/// Response of [`UpdateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { UpdateApplicationOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String
} }

/// Updates application version: `UpdateApplicationVersion` of `bailianvoicebot` 2025-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BailianVoiceBot/2025-01-01/UpdateApplicationVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationVersion {
    /// Required.
    pub application_id: String,
    /// Required.
    pub business_unit_id: String,
    pub interaction_config: Option<UpdateApplicationVersionInteractionConfig>,
    /// Required.
    pub script_profile: UpdateApplicationVersionScriptProfile,
    pub synthesizer_config: Option<UpdateApplicationVersionSynthesizerConfig>,
    pub transcriber_config: Option<UpdateApplicationVersionTranscriberConfig>,
    /// Required.
    pub version_id: String,
}
operation! {
    UpdateApplicationVersion(application_id: String, business_unit_id: String, script_profile: UpdateApplicationVersionScriptProfile, version_id: String)
    "UpdateApplicationVersion" -> UpdateApplicationVersionOutput {
    0 "ApplicationId" application_id, 1 "BusinessUnitId" business_unit_id,
    2 "InteractionConfig" interaction_config: UpdateApplicationVersionInteractionConfig,
    3 "ScriptProfile" script_profile,
    4 "SynthesizerConfig" synthesizer_config: UpdateApplicationVersionSynthesizerConfig,
    5 "TranscriberConfig" transcriber_config: UpdateApplicationVersionTranscriberConfig, 6 "VersionId" version_id
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`UpdateApplicationVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationVersionInteractionConfig {
    pub silence_detection_config: Option<UpdateApplicationVersionSilenceDetectionConfig>,
}
input! { UpdateApplicationVersionInteractionConfig() {
    0 "SilenceDetectionConfig" silence_detection_config: UpdateApplicationVersionSilenceDetectionConfig
} }

/// In the request of [`UpdateApplicationVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationVersionSilenceDetectionConfig {
    pub timeout: Option<i64>,
}
input! { UpdateApplicationVersionSilenceDetectionConfig() {
    0 "Timeout" timeout: i64
} }

/// In the request of [`UpdateApplicationVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationVersionScriptProfile {
    pub agent_profile: Option<UpdateApplicationVersionAgentProfile>,
    pub model: Option<String>,
}
input! { UpdateApplicationVersionScriptProfile() {
    0 "AgentProfile" agent_profile: UpdateApplicationVersionAgentProfile, 1 "Model" model: String
} }

/// In the request of [`UpdateApplicationVersion`].
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

/// In the request of [`UpdateApplicationVersion`].
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

/// In the request of [`UpdateApplicationVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationVersionTranscriberConfig {
    pub nls_access_type: Option<String>,
    pub nls_engine: Option<String>,
}
input! { UpdateApplicationVersionTranscriberConfig() {
    0 "NlsAccessType" nls_access_type: String, 1 "NlsEngine" nls_engine: String
} }

/// Response of [`UpdateApplicationVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationVersionOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { UpdateApplicationVersionOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String
} }

/// Updates clone voice: `UpdateCloneVoice` of `bailianvoicebot` 2025-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BailianVoiceBot/2025-01-01/UpdateCloneVoice>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateCloneVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloneVoiceOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub params: Vec<String>,
}
model! { UpdateCloneVoiceOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Params" params: Vec<String>
} }

/// Updates variable: `UpdateVariable` of `bailianvoicebot` 2025-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BailianVoiceBot/2025-01-01/UpdateVariable>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVariableOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub params: Vec<String>,
}
model! { UpdateVariableOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Params" params: Vec<String>
} }

#[cfg(feature = "unstable-registry")]
register! {
    BridgeWebCall, CreateApplication, CreateApplicationVersion, CreateCloneVoice, CreateVariable, DeleteApplication,
    DeleteCloneVoice, DeleteVariable, GenerateFileUploadParams, GetApplication, GetDataChannelCredential,
    ListApplications, ListCloneVoice, ListVariable, PublishApplicationVersion, UpdateApplication,
    UpdateApplicationVersion, UpdateCloneVoice, UpdateVariable
}
