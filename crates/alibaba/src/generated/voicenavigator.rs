//! `voicenavigator` of Alibaba Cloud, API version 2018-06-12.
//!
//! Endpoint: a table of 2 regions, else `voicenavigator.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, voicenavigator::GetAsrConfig};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAsrConfig::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("cn-hangzhou", "voicenavigator.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "voicenavigator.cn-shanghai.aliyuncs.com"),
    ],
    &[("cn-shanghai", "voicenavigator-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "voicenavigator",
    "2018-06-12",
    "voicenavigator",
    &ENDPOINTS,
);

/// Associates chatbot instance: `AssociateChatbotInstance` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/AssociateChatbotInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateChatbotInstance {
    pub chatbot_instance_id: Option<String>,
    pub chatbot_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub nlu_service_params_json: Option<String>,
    pub nlu_service_type: Option<String>,
    pub union_source: Option<String>,
}
operation! { AssociateChatbotInstance(instance_id: String) "AssociateChatbotInstance" -> Empty {
    0 "ChatbotInstanceId" chatbot_instance_id: String, 1 "ChatbotName" chatbot_name: String, 2 "InstanceId" instance_id,
    3 "NluServiceParamsJson" nlu_service_params_json: String, 4 "NluServiceType" nlu_service_type: String,
    5 "UnionSource" union_source: String
} }

/// Response of [`AssociateChatbotInstance`]: empty.
pub type AssociateChatbotInstanceOutput = Empty;

/// `AuditTTSVoice` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/AuditTTSVoice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditTTSVoice {
    pub access_key: Option<String>,
    pub app_key: Option<String>,
    pub engine: Option<String>,
    pub ext_params: Option<String>,
    /// Required.
    pub instance_id: String,
    pub pitch_rate: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    /// Required.
    pub speech_rate: String,
    /// Required.
    pub text: String,
    /// Required.
    pub voice: String,
    /// Required.
    pub volume: String,
}

/// Arguments of [`AuditTTSVoice::new`].
pub struct AuditTTSVoiceRequired {
    pub instance_id: String,
    pub speech_rate: String,
    pub text: String,
    pub voice: String,
    pub volume: String,
}
operation! { AuditTTSVoice { AuditTTSVoiceRequired: instance_id, speech_rate, text, voice, volume }
    "AuditTTSVoice" -> AuditTTSVoiceOutput {
    0 "AccessKey" access_key: String, 1 "AppKey" app_key: String, 2 "Engine" engine: String,
    3 "ExtParams" ext_params: String, 4 "InstanceId" instance_id, 5 "PitchRate" pitch_rate: String,
    6 "SecretKey" secret_key: Secret, 7 "SpeechRate" speech_rate, 8 "Text" text, 9 "Voice" voice, 10 "Volume" volume
} }

/// Response of [`AuditTTSVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditTTSVoiceOutput {
    pub audition_url: Option<String>,
}
model! { AuditTTSVoiceOutput {
    0 "AuditionUrl" audition_url: String
} }

/// `BeginDialogue` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/BeginDialogue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BeginDialogue {
    pub called_number: Option<String>,
    /// Required.
    pub calling_number: String,
    /// Required.
    pub conversation_id: String,
    pub initial_context: Option<String>,
    /// Required.
    pub instance_id: String,
    pub instance_owner_id: Option<i64>,
}
operation! { BeginDialogue(calling_number: String, conversation_id: String, instance_id: String)
    "BeginDialogue" -> BeginDialogueOutput {
    0 "CalledNumber" called_number: String, 1 "CallingNumber" calling_number, 2 "ConversationId" conversation_id,
    3 "InitialContext" initial_context: String, 4 "InstanceId" instance_id, 5 "InstanceOwnerId" instance_owner_id: i64
} }

/// Response of [`BeginDialogue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BeginDialogueOutput {
    pub action: Option<String>,
    pub action_params: Option<String>,
    pub interruptible: Option<bool>,
    pub text_response: Option<String>,
}
model! { BeginDialogueOutput {
    0 "Action" action: String, 1 "ActionParams" action_params: String, 2 "Interruptible" interruptible: bool,
    3 "TextResponse" text_response: String
} }

/// `CollectedNumber` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/CollectedNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectedNumber {
    pub additional_context: Option<String>,
    /// Required.
    pub conversation_id: String,
    /// Required.
    pub instance_id: String,
    pub instance_owner_id: Option<i64>,
    pub number: Option<String>,
}
operation! { CollectedNumber(conversation_id: String, instance_id: String) "CollectedNumber" -> CollectedNumberOutput {
    0 "AdditionalContext" additional_context: String, 1 "ConversationId" conversation_id, 2 "InstanceId" instance_id,
    3 "InstanceOwnerId" instance_owner_id: i64, 4 "Number" number: String
} }

/// Response of [`CollectedNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectedNumberOutput {
    pub action: Option<String>,
    pub action_params: Option<String>,
    pub interruptible: Option<bool>,
    pub text_response: Option<String>,
}
model! { CollectedNumberOutput {
    0 "Action" action: String, 1 "ActionParams" action_params: String, 2 "Interruptible" interruptible: bool,
    3 "TextResponse" text_response: String
} }

/// Creates download url: `CreateDownloadUrl` of `voicenavigator` 2018-06-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/CreateDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDownloadUrl {
    /// Required.
    pub download_task_id: String,
    /// Required.
    pub file_id: String,
}
operation! { CreateDownloadUrl(download_task_id: String, file_id: String)
    "CreateDownloadUrl" -> CreateDownloadUrlOutput {
    0 "DownloadTaskId" download_task_id, 1 "FileId" file_id
} { method: "GET", } }

/// Response of [`CreateDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDownloadUrlOutput {
    pub code: Option<String>,
    pub file_http_url: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDownloadUrlOutput {
    0 "Code" code: String, 1 "FileHttpUrl" file_http_url: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Creates instance: `CreateInstance` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    /// Required.
    pub concurrency: i64,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    pub nlu_service_params_json: Option<String>,
    pub union_instance_id: Option<String>,
    pub union_source: Option<String>,
}
operation! { CreateInstance(concurrency: i64, name: String) "CreateInstance" -> CreateInstanceOutput {
    0 "Concurrency" concurrency, 1 "Description" description: String, 2 "Name" name,
    3 "NluServiceParamsJson" nlu_service_params_json: String, 4 "UnionInstanceId" union_instance_id: String,
    5 "UnionSource" union_source: String
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateInstanceOutput {
    0 "InstanceId" instance_id: String
} }

/// `DebugBeginDialogue` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/DebugBeginDialogue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugBeginDialogue {
    pub called_number: Option<String>,
    /// Required.
    pub calling_number: String,
    /// Required.
    pub conversation_id: String,
    pub initial_context: Option<String>,
    /// Required.
    pub instance_id: String,
    pub should_use_sand_box: Option<bool>,
}
operation! { DebugBeginDialogue(calling_number: String, conversation_id: String, instance_id: String)
    "DebugBeginDialogue" -> DebugBeginDialogueOutput {
    0 "CalledNumber" called_number: String, 1 "CallingNumber" calling_number, 2 "ConversationId" conversation_id,
    3 "InitialContext" initial_context: String, 4 "InstanceId" instance_id,
    5 "ShouldUseSandBox" should_use_sand_box: bool
} }

/// Response of [`DebugBeginDialogue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugBeginDialogueOutput {
    pub action: Option<String>,
    pub action_params: Option<String>,
    pub interruptible: Option<bool>,
    pub text_response: Option<String>,
}
model! { DebugBeginDialogueOutput {
    0 "Action" action: String, 1 "ActionParams" action_params: String, 2 "Interruptible" interruptible: bool,
    3 "TextResponse" text_response: String
} }

/// `DebugCollectedNumber` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/DebugCollectedNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugCollectedNumber {
    /// Required.
    pub conversation_id: String,
    /// Required.
    pub instance_id: String,
    pub number: Option<String>,
}
operation! { DebugCollectedNumber(conversation_id: String, instance_id: String)
    "DebugCollectedNumber" -> DebugCollectedNumberOutput {
    0 "ConversationId" conversation_id, 1 "InstanceId" instance_id, 2 "Number" number: String
} }

/// Response of [`DebugCollectedNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugCollectedNumberOutput {
    pub action: Option<String>,
    pub action_params: Option<String>,
    pub interruptible: Option<bool>,
    pub text_response: Option<String>,
}
model! { DebugCollectedNumberOutput {
    0 "Action" action: String, 1 "ActionParams" action_params: String, 2 "Interruptible" interruptible: bool,
    3 "TextResponse" text_response: String
} }

/// `DebugDialogue` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/DebugDialogue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugDialogue {
    pub additional_context: Option<String>,
    /// Required.
    pub conversation_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub utterance: String,
}
operation! { DebugDialogue(conversation_id: String, instance_id: String, utterance: String)
    "DebugDialogue" -> DebugDialogueOutput {
    0 "AdditionalContext" additional_context: String, 1 "ConversationId" conversation_id, 2 "InstanceId" instance_id,
    3 "Utterance" utterance
} }

/// Response of [`DebugDialogue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugDialogueOutput {
    pub action: Option<String>,
    pub action_params: Option<String>,
    pub interruptible: Option<bool>,
    pub text_response: Option<String>,
}
model! { DebugDialogueOutput {
    0 "Action" action: String, 1 "ActionParams" action_params: String, 2 "Interruptible" interruptible: bool,
    3 "TextResponse" text_response: String
} }

/// Deletes instance: `DeleteInstance` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/DeleteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteInstance`]: empty.
pub type DeleteInstanceOutput = Empty;

/// Describes conversation: `DescribeConversation` of `voicenavigator` 2018-06-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/DescribeConversation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConversation {
    /// Required.
    pub conversation_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeConversation(conversation_id: String, instance_id: String)
    "DescribeConversation" -> DescribeConversationOutput {
    0 "ConversationId" conversation_id, 1 "InstanceId" instance_id
} { method: "GET", } }

/// Response of [`DescribeConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConversationOutput {
    pub begin_time: Option<i64>,
    pub calling_number: Option<String>,
    pub conversation_id: Option<String>,
    pub effective_answer_count: Option<i64>,
    pub end_time: Option<i64>,
    pub skill_group_id: Option<String>,
    pub transferred_to_agent: Option<bool>,
    pub user_utterance_count: Option<i64>,
}
model! { DescribeConversationOutput {
    0 "BeginTime" begin_time: i64, 1 "CallingNumber" calling_number: String, 2 "ConversationId" conversation_id: String,
    3 "EffectiveAnswerCount" effective_answer_count: i64, 4 "EndTime" end_time: i64,
    5 "SkillGroupId" skill_group_id: String, 6 "TransferredToAgent" transferred_to_agent: bool,
    7 "UserUtteranceCount" user_utterance_count: i64
} }

/// Describes conversation context: `DescribeConversationContext` of `voicenavigator` 2018-06-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/DescribeConversationContext>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConversationContext {
    /// Required.
    pub conversation_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeConversationContext(conversation_id: String, instance_id: String)
    "DescribeConversationContext" -> DescribeConversationContextOutput {
    0 "ConversationId" conversation_id, 1 "InstanceId" instance_id
} { method: "GET", } }

/// Response of [`DescribeConversationContext`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConversationContextOutput {
    pub conversation_context: Option<String>,
}
model! { DescribeConversationContextOutput {
    0 "ConversationContext" conversation_context: String
} }

/// Describes export progress: `DescribeExportProgress` of `voicenavigator` 2018-06-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/DescribeExportProgress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportProgress {
    /// Required.
    pub export_task_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeExportProgress(export_task_id: String, instance_id: String)
    "DescribeExportProgress" -> DescribeExportProgressOutput {
    0 "ExportTaskId" export_task_id, 1 "InstanceId" instance_id
} { method: "GET", } }

/// Response of [`DescribeExportProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportProgressOutput {
    pub file_http_url: Option<String>,
    pub status: Option<String>,
}
model! { DescribeExportProgressOutput {
    0 "FileHttpUrl" file_http_url: String, 1 "Status" status: String
} }

/// Describes instance: `DescribeInstance` of `voicenavigator` 2018-06-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/DescribeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "InstanceId" instance_id
} { method: "GET", } }

/// Response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOutput {
    pub ability_type: Option<String>,
    pub applicable_operations: Vec<String>,
    pub concurrency: Option<i64>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub modify_time: Option<i64>,
    pub modify_user_name: Option<String>,
    pub name: Option<String>,
    pub nlu_service_params_json: Option<String>,
    pub status: Option<String>,
    pub union_instance_id: Option<String>,
    pub union_source: Option<String>,
}
model! { DescribeInstanceOutput {
    0 "AbilityType" ability_type: String, 1 "ApplicableOperations" applicable_operations: Vec<String>,
    2 "Concurrency" concurrency: i64, 3 "Description" description: String, 4 "InstanceId" instance_id: String,
    5 "ModifyTime" modify_time: i64, 6 "ModifyUserName" modify_user_name: String, 7 "Name" name: String,
    8 "NluServiceParamsJson" nlu_service_params_json: String, 9 "Status" status: String,
    10 "UnionInstanceId" union_instance_id: String, 11 "UnionSource" union_source: String
} }

/// Describes navigation config: `DescribeNavigationConfig` of `voicenavigator` 2018-06-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/DescribeNavigationConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNavigationConfig {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeNavigationConfig(instance_id: String)
    "DescribeNavigationConfig" -> DescribeNavigationConfigOutput {
    0 "InstanceId" instance_id
} { method: "GET", } }

/// Response of [`DescribeNavigationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNavigationConfigOutput {
    pub greeting_config: Option<DescribeNavigationConfigGreetingConfig>,
    pub silence_timeout_config: Option<DescribeNavigationConfigSilenceTimeoutConfig>,
    pub unrecognizing_config: Option<DescribeNavigationConfigUnrecognizingConfig>,
}
model! { DescribeNavigationConfigOutput {
    0 "GreetingConfig" greeting_config: DescribeNavigationConfigGreetingConfig,
    1 "SilenceTimeoutConfig" silence_timeout_config: DescribeNavigationConfigSilenceTimeoutConfig,
    2 "UnrecognizingConfig" unrecognizing_config: DescribeNavigationConfigUnrecognizingConfig
} }

/// In the response of [`DescribeNavigationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNavigationConfigGreetingConfig {
    pub greeting_words: Option<String>,
    pub intent_trigger: Option<String>,
    pub source_type: Option<String>,
}
model! { DescribeNavigationConfigGreetingConfig {
    0 "GreetingWords" greeting_words: String, 1 "IntentTrigger" intent_trigger: String,
    2 "SourceType" source_type: String
} }

/// In the response of [`DescribeNavigationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNavigationConfigSilenceTimeoutConfig {
    pub final_action: Option<String>,
    pub final_action_params: Option<String>,
    pub final_prompt: Option<String>,
    pub intent_trigger: Option<String>,
    pub prompt: Option<String>,
    pub source_type: Option<String>,
    pub threshold: Option<i64>,
    pub timeout: Option<i64>,
}
model! { DescribeNavigationConfigSilenceTimeoutConfig {
    0 "FinalAction" final_action: String, 1 "FinalActionParams" final_action_params: String,
    2 "FinalPrompt" final_prompt: String, 3 "IntentTrigger" intent_trigger: String, 4 "Prompt" prompt: String,
    5 "SourceType" source_type: String, 6 "Threshold" threshold: i64, 7 "Timeout" timeout: i64
} }

/// In the response of [`DescribeNavigationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNavigationConfigUnrecognizingConfig {
    pub final_action: Option<String>,
    pub final_action_params: Option<String>,
    pub final_prompt: Option<String>,
    pub prompt: Option<String>,
    pub threshold: Option<i64>,
}
model! { DescribeNavigationConfigUnrecognizingConfig {
    0 "FinalAction" final_action: String, 1 "FinalActionParams" final_action_params: String,
    2 "FinalPrompt" final_prompt: String, 3 "Prompt" prompt: String, 4 "Threshold" threshold: i64
} }

/// Describes recording: `DescribeRecording` of `voicenavigator` 2018-06-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/DescribeRecording>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecording {
    /// Required.
    pub conversation_id: String,
    /// Required.
    pub instance_id: String,
    pub need_voice_slice_recording: Option<bool>,
}
operation! { DescribeRecording(conversation_id: String, instance_id: String)
    "DescribeRecording" -> DescribeRecordingOutput {
    0 "ConversationId" conversation_id, 1 "InstanceId" instance_id,
    2 "NeedVoiceSliceRecording" need_voice_slice_recording: bool
} { method: "GET", } }

/// Response of [`DescribeRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingOutput {
    pub file_name: Option<String>,
    pub file_path: Option<String>,
    pub voice_slice_recording_list_json: Option<String>,
}
model! { DescribeRecordingOutput {
    0 "FileName" file_name: String, 1 "FilePath" file_path: String,
    2 "VoiceSliceRecordingListJson" voice_slice_recording_list_json: String
} }

/// Describes statistical data: `DescribeStatisticalData` of `voicenavigator` 2018-06-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/DescribeStatisticalData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticalData {
    pub begin_time_left_range: Option<i64>,
    pub begin_time_right_range: Option<i64>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub time_unit: String,
}
operation! { DescribeStatisticalData(instance_id: String, time_unit: String)
    "DescribeStatisticalData" -> DescribeStatisticalDataOutput {
    0 "BeginTimeLeftRange" begin_time_left_range: i64, 1 "BeginTimeRightRange" begin_time_right_range: i64,
    2 "InstanceId" instance_id, 3 "TimeUnit" time_unit
} { method: "GET", } }

/// Response of [`DescribeStatisticalData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticalDataOutput {
    pub conversation_total_num: Option<i64>,
    pub resolved_question_total_num: Option<i64>,
    pub statistical_data_reports: Vec<DescribeStatisticalDataStatisticalDataReports>,
    pub total_dialogue_pass_rate: Option<String>,
    pub total_knowledge_hit_rate: Option<String>,
    pub total_resolution_rate: Option<String>,
    pub total_valid_answer_rate: Option<String>,
}
model! { DescribeStatisticalDataOutput {
    0 "ConversationTotalNum" conversation_total_num: i64, 1 "ResolvedQuestionTotalNum" resolved_question_total_num: i64,
    2 "StatisticalDataReports" statistical_data_reports: Vec<DescribeStatisticalDataStatisticalDataReports>,
    3 "TotalDialoguePassRate" total_dialogue_pass_rate: String,
    4 "TotalKnowledgeHitRate" total_knowledge_hit_rate: String, 5 "TotalResolutionRate" total_resolution_rate: String,
    6 "TotalValidAnswerRate" total_valid_answer_rate: String
} }

/// In the response of [`DescribeStatisticalData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticalDataStatisticalDataReports {
    pub dialogue_pass_rate: Option<String>,
    pub knowledge_hit_rate: Option<String>,
    pub resolution_rate: Option<String>,
    pub resolved_question_num: Option<i64>,
    pub statistical_date: Option<String>,
    pub total_conversation_num: Option<i64>,
    pub valid_answer_rate: Option<String>,
}
model! { DescribeStatisticalDataStatisticalDataReports {
    0 "DialoguePassRate" dialogue_pass_rate: String, 1 "KnowledgeHitRate" knowledge_hit_rate: String,
    2 "ResolutionRate" resolution_rate: String, 3 "ResolvedQuestionNum" resolved_question_num: i64,
    4 "StatisticalDate" statistical_date: String, 5 "TotalConversationNum" total_conversation_num: i64,
    6 "ValidAnswerRate" valid_answer_rate: String
} }

/// Describes tts config: `DescribeTTSConfig` of `voicenavigator` 2018-06-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/DescribeTTSConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTTSConfig {
    /// Required.
    pub instance_id: String,
    pub instance_owner_id: Option<i64>,
}
operation! { DescribeTTSConfig(instance_id: String) "DescribeTTSConfig" -> DescribeTTSConfigOutput {
    0 "InstanceId" instance_id, 1 "InstanceOwnerId" instance_owner_id: i64
} }

/// Response of [`DescribeTTSConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTTSConfigOutput {
    pub ali_customized_voice: Option<String>,
    pub app_key: Option<String>,
    pub background_music_name: Option<String>,
    pub engine: Option<String>,
    pub engine_xunfei: Option<String>,
    pub ext_params: Option<String>,
    pub nls_service_type: Option<String>,
    pub pitch_rate: Option<i64>,
    pub speech_rate: Option<i64>,
    pub tts_overrides: Option<String>,
    pub voice: Option<String>,
    pub volume: Option<i64>,
}
model! { DescribeTTSConfigOutput {
    0 "AliCustomizedVoice" ali_customized_voice: String, 1 "AppKey" app_key: String,
    2 "BackgroundMusicName" background_music_name: String, 3 "Engine" engine: String,
    4 "EngineXunfei" engine_xunfei: String, 5 "ExtParams" ext_params: String,
    6 "NlsServiceType" nls_service_type: String, 7 "PitchRate" pitch_rate: i64, 8 "SpeechRate" speech_rate: i64,
    9 "TtsOverrides" tts_overrides: String, 10 "Voice" voice: String, 11 "Volume" volume: i64
} }

/// `Dialogue` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/Dialogue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dialogue {
    pub additional_context: Option<String>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    /// Required.
    pub conversation_id: String,
    pub emotion: Option<String>,
    /// Required.
    pub instance_id: String,
    pub instance_owner_id: Option<i64>,
    /// Required.
    pub utterance: String,
}
operation! { Dialogue(conversation_id: String, instance_id: String, utterance: String) "Dialogue" -> DialogueOutput {
    0 "AdditionalContext" additional_context: String, 1 "CalledNumber" called_number: String,
    2 "CallingNumber" calling_number: String, 3 "ConversationId" conversation_id, 4 "Emotion" emotion: String,
    5 "InstanceId" instance_id, 6 "InstanceOwnerId" instance_owner_id: i64, 7 "Utterance" utterance
} }

/// Response of [`Dialogue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DialogueOutput {
    pub action: Option<String>,
    pub action_params: Option<String>,
    pub interruptible: Option<bool>,
    pub text_response: Option<String>,
}
model! { DialogueOutput {
    0 "Action" action: String, 1 "ActionParams" action_params: String, 2 "Interruptible" interruptible: bool,
    3 "TextResponse" text_response: String
} }

/// Disables instance: `DisableInstance` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/DisableInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DisableInstance(instance_id: String) "DisableInstance" -> DisableInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DisableInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableInstanceOutput {
    pub status: Option<String>,
}
model! { DisableInstanceOutput {
    0 "Status" status: String
} }

/// Enables instance: `EnableInstance` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/EnableInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableInstance {
    /// Required.
    pub instance_id: String,
}
operation! { EnableInstance(instance_id: String) "EnableInstance" -> EnableInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`EnableInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableInstanceOutput {
    pub status: Option<String>,
}
model! { EnableInstanceOutput {
    0 "Status" status: String
} }

/// `EndDialogue` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/EndDialogue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndDialogue {
    /// Required.
    pub conversation_id: String,
    pub hang_up_params: Option<String>,
    /// Required.
    pub instance_id: String,
    pub instance_owner_id: Option<i64>,
}
operation! { EndDialogue(conversation_id: String, instance_id: String) "EndDialogue" -> Empty {
    0 "ConversationId" conversation_id, 1 "HangUpParams" hang_up_params: String, 2 "InstanceId" instance_id,
    3 "InstanceOwnerId" instance_owner_id: i64
} }

/// Response of [`EndDialogue`]: empty.
pub type EndDialogueOutput = Empty;

/// Exports conversation details: `ExportConversationDetails` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/ExportConversationDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportConversationDetails {
    pub ab_test_id: Option<String>,
    pub begin_time_left_range: Option<i64>,
    pub begin_time_right_range: Option<i64>,
    pub calling_number: Option<String>,
    pub debug_conversation: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub options: Option<Vec<String>>,
    pub result: Option<i64>,
    pub rounds_left_range: Option<i64>,
    pub rounds_right_range: Option<i64>,
}
operation! { ExportConversationDetails(instance_id: String)
    "ExportConversationDetails" -> ExportConversationDetailsOutput {
    0 "AbTestId" ab_test_id: String, 1 "BeginTimeLeftRange" begin_time_left_range: i64,
    2 "BeginTimeRightRange" begin_time_right_range: i64, 3 "CallingNumber" calling_number: String,
    4 "DebugConversation" debug_conversation: i64, 5 "InstanceId" instance_id, 6 "Options" options: Vec<String>,
    7 "Result" result: i64, 8 "RoundsLeftRange" rounds_left_range: i64, 9 "RoundsRightRange" rounds_right_range: i64
} }

/// Response of [`ExportConversationDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportConversationDetailsOutput {
    pub export_task_id: Option<String>,
}
model! { ExportConversationDetailsOutput {
    0 "ExportTaskId" export_task_id: String
} }

/// Exports statistical data: `ExportStatisticalData` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/ExportStatisticalData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportStatisticalData {
    pub begin_time_left_range: Option<i64>,
    pub begin_time_right_range: Option<i64>,
    /// Required.
    pub export_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub time_unit: String,
}
operation! { ExportStatisticalData(export_type: String, instance_id: String, time_unit: String)
    "ExportStatisticalData" -> ExportStatisticalDataOutput {
    0 "BeginTimeLeftRange" begin_time_left_range: i64, 1 "BeginTimeRightRange" begin_time_right_range: i64,
    2 "ExportType" export_type, 3 "InstanceId" instance_id, 4 "TimeUnit" time_unit
} }

/// Response of [`ExportStatisticalData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportStatisticalDataOutput {
    pub export_task_id: Option<String>,
}
model! { ExportStatisticalDataOutput {
    0 "ExportTaskId" export_task_id: String
} }

/// Gets asr config: `GetAsrConfig` of `voicenavigator` 2018-06-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/GetAsrConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrConfig {
    pub config_level: Option<i64>,
    pub entry_id: Option<String>,
}
operation! { GetAsrConfig() "GetAsrConfig" -> GetAsrConfigOutput {
    0 "ConfigLevel" config_level: i64, 1 "EntryId" entry_id: String
} }

/// Response of [`GetAsrConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrConfigOutput {
    pub code: Option<String>,
    pub data: Option<GetAsrConfigData>,
    pub error_msg: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetAsrConfigOutput {
    0 "Code" code: String, 1 "Data" data: GetAsrConfigData, 2 "ErrorMsg" error_msg: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// In the response of [`GetAsrConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrConfigData {
    pub app_key: Option<String>,
    pub asr_acoustic_model_id: Option<String>,
    pub asr_class_vocabulary_id: Option<String>,
    pub asr_customization_id: Option<String>,
    pub asr_overrides: Option<String>,
    pub asr_vocabulary_id: Option<String>,
    pub engine: Option<String>,
    pub engine_xufei: Option<String>,
    pub nls_service_type: Option<String>,
}
model! { GetAsrConfigData {
    0 "AppKey" app_key: String, 1 "AsrAcousticModelId" asr_acoustic_model_id: String,
    2 "AsrClassVocabularyId" asr_class_vocabulary_id: String, 3 "AsrCustomizationId" asr_customization_id: String,
    4 "AsrOverrides" asr_overrides: String, 5 "AsrVocabularyId" asr_vocabulary_id: String, 6 "Engine" engine: String,
    7 "EngineXufei" engine_xufei: String, 8 "NlsServiceType" nls_service_type: String
} }

/// Gets real time concurrency: `GetRealTimeConcurrency` of `voicenavigator` 2018-06-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/GetRealTimeConcurrency>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRealTimeConcurrency {
    /// Required.
    pub instance_id: String,
}
operation! { GetRealTimeConcurrency(instance_id: String) "GetRealTimeConcurrency" -> GetRealTimeConcurrencyOutput {
    0 "InstanceId" instance_id
} { method: "GET", } }

/// Response of [`GetRealTimeConcurrency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRealTimeConcurrencyOutput {
    pub max_concurrency: Option<i64>,
    pub real_time_concurrency: Option<i64>,
    pub timestamp: Option<i64>,
}
model! { GetRealTimeConcurrencyOutput {
    0 "MaxConcurrency" max_concurrency: i64, 1 "RealTimeConcurrency" real_time_concurrency: i64,
    2 "Timestamp" timestamp: i64
} }

/// Lists chatbot instances: `ListChatbotInstances` of `voicenavigator` 2018-06-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/ListChatbotInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatbotInstances {
    pub instance_id: Option<String>,
    pub nlu_service_params_json: Option<String>,
    pub nlu_service_type: Option<String>,
    /// Required.
    pub page_number: i64,
    pub page_size: Option<i64>,
    pub union_source: Option<String>,
}
operation! { ListChatbotInstances(page_number: i64) "ListChatbotInstances" -> ListChatbotInstancesOutput {
    0 "InstanceId" instance_id: String, 1 "NluServiceParamsJson" nlu_service_params_json: String,
    2 "NluServiceType" nlu_service_type: String, 3 "PageNumber" page_number, 4 "PageSize" page_size: i64,
    5 "UnionSource" union_source: String
} { method: "GET", } }
paged! { ListChatbotInstances: ListChatbotInstancesBots = Number "PageNumber", "Bots" bots, total "TotalCount" }

/// Response of [`ListChatbotInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatbotInstancesOutput {
    pub bots: Vec<ListChatbotInstancesBots>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListChatbotInstancesOutput {
    0 "Bots" bots: Vec<ListChatbotInstancesBots>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListChatbotInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatbotInstancesBots {
    pub avatar: Option<String>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub introduction: Option<String>,
    pub language_code: Option<String>,
    pub name: Option<String>,
    pub time_zone: Option<String>,
}
model! { ListChatbotInstancesBots {
    0 "Avatar" avatar: String, 1 "CreateTime" create_time: String, 2 "InstanceId" instance_id: String,
    3 "Introduction" introduction: String, 4 "LanguageCode" language_code: String, 5 "Name" name: String,
    6 "TimeZone" time_zone: String
} }

/// Lists conversation details: `ListConversationDetails` of `voicenavigator` 2018-06-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/ListConversationDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConversationDetails {
    /// Required.
    pub conversation_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { ListConversationDetails(conversation_id: String, instance_id: String)
    "ListConversationDetails" -> ListConversationDetailsOutput {
    0 "ConversationId" conversation_id, 1 "InstanceId" instance_id
} { method: "GET", } }

/// Response of [`ListConversationDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConversationDetailsOutput {
    pub conversation_details: Vec<ListConversationDetailsConversationDetails>,
}
model! { ListConversationDetailsOutput {
    0 "ConversationDetails" conversation_details: Vec<ListConversationDetailsConversationDetails>
} }

/// In the response of [`ListConversationDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConversationDetailsConversationDetails {
    pub action: Option<String>,
    pub action_params: Option<String>,
    pub conversation_id: Option<String>,
    pub create_time: Option<i64>,
    pub sequence_id: Option<String>,
    pub speaker: Option<String>,
    pub utterance: Option<String>,
}
model! { ListConversationDetailsConversationDetails {
    0 "Action" action: String, 1 "ActionParams" action_params: String, 2 "ConversationId" conversation_id: String,
    3 "CreateTime" create_time: i64, 4 "SequenceId" sequence_id: String, 5 "Speaker" speaker: String,
    6 "Utterance" utterance: String
} }

/// Lists conversations: `ListConversations` of `voicenavigator` 2018-06-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/ListConversations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConversations {
    pub ab_test_id: Option<String>,
    pub begin_time_left_range: Option<i64>,
    pub begin_time_right_range: Option<i64>,
    pub calling_number: Option<String>,
    pub debug_conversation: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub is_sand_box: Option<String>,
    /// Required. 1 to 100.
    pub page_number: i64,
    /// Required. 1 to 100.
    pub page_size: i64,
    pub query: Option<String>,
    pub result: Option<i64>,
    pub rounds_left_range: Option<i64>,
    pub rounds_right_range: Option<i64>,
}
operation! { ListConversations(instance_id: String, page_number: i64, page_size: i64)
    "ListConversations" -> ListConversationsOutput {
    0 "AbTestId" ab_test_id: String, 1 "BeginTimeLeftRange" begin_time_left_range: i64,
    2 "BeginTimeRightRange" begin_time_right_range: i64, 3 "CallingNumber" calling_number: String,
    4 "DebugConversation" debug_conversation: i64, 5 "InstanceId" instance_id, 6 "IsSandBox" is_sand_box: String,
    7 "PageNumber" page_number, 8 "PageSize" page_size, 9 "Query" query: String, 10 "Result" result: i64,
    11 "RoundsLeftRange" rounds_left_range: i64, 12 "RoundsRightRange" rounds_right_range: i64
} { method: "GET", } }
paged! { ListConversations: ListConversationsConversations =
    Number "PageNumber", "Conversations" conversations, total "TotalCount" }

/// Response of [`ListConversations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConversationsOutput {
    pub conversations: Vec<ListConversationsConversations>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListConversationsOutput {
    0 "Conversations" conversations: Vec<ListConversationsConversations>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListConversations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConversationsConversations {
    pub ab_test_name: Option<String>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub conversation_id: Option<String>,
    pub ds_report: Option<String>,
    pub ds_report_titles: Vec<String>,
    pub end_reason: Option<i64>,
    pub end_time: Option<i64>,
    pub has_last_playback_completed: Option<bool>,
    pub has_to_agent: Option<bool>,
    pub rounds: Option<i64>,
    pub sand_box: Option<bool>,
    pub skill_group: Option<String>,
    pub start_time: Option<i64>,
}
model! { ListConversationsConversations {
    0 "AbTestName" ab_test_name: String, 1 "CalledNumber" called_number: String,
    2 "CallingNumber" calling_number: String, 3 "ConversationId" conversation_id: String,
    4 "DsReport" ds_report: String, 5 "DsReportTitles" ds_report_titles: Vec<String>, 6 "EndReason" end_reason: i64,
    7 "EndTime" end_time: i64, 8 "HasLastPlaybackCompleted" has_last_playback_completed: bool,
    9 "HasToAgent" has_to_agent: bool, 10 "Rounds" rounds: i64, 11 "SandBox" sand_box: bool,
    12 "SkillGroup" skill_group: String, 13 "StartTime" start_time: i64
} }

/// Lists download tasks: `ListDownloadTasks` of `voicenavigator` 2018-06-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/ListDownloadTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownloadTasks {
    /// Required. 1 to 1000.
    pub page_number: i64,
    /// Required. 1 to 50.
    pub page_size: i64,
}
operation! { ListDownloadTasks(page_number: i64, page_size: i64) "ListDownloadTasks" -> ListDownloadTasksOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size
} }
paged! { ListDownloadTasks: ListDownloadTasksList =
    Number "PageNumber", "DownloadTasks.List" download_tasks.list, total "DownloadTasks.TotalCount" }

/// Response of [`ListDownloadTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownloadTasksOutput {
    pub code: Option<String>,
    pub download_tasks: Option<ListDownloadTasksDownloadTasks>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDownloadTasksOutput {
    0 "Code" code: String, 1 "DownloadTasks" download_tasks: ListDownloadTasksDownloadTasks,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListDownloadTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownloadTasksDownloadTasks {
    pub list: Vec<ListDownloadTasksList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDownloadTasksDownloadTasks {
    0 "List" list: Vec<ListDownloadTasksList>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDownloadTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownloadTasksList {
    pub download_task_files: Vec<ListDownloadTasksDownloadTaskFiles>,
    pub expire_time: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub title: Option<String>,
}
model! { ListDownloadTasksList {
    0 "DownloadTaskFiles" download_task_files: Vec<ListDownloadTasksDownloadTaskFiles>, 1 "ExpireTime" expire_time: i64,
    2 "Status" status: String, 3 "TaskId" task_id: String, 4 "Title" title: String
} }

/// In the response of [`ListDownloadTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownloadTasksDownloadTaskFiles {
    pub file_id: Option<String>,
    pub progress: Option<i64>,
    pub status: Option<String>,
    pub title: Option<String>,
}
model! { ListDownloadTasksDownloadTaskFiles {
    0 "FileId" file_id: String, 1 "Progress" progress: i64, 2 "Status" status: String, 3 "Title" title: String
} }

/// Lists instances: `ListInstances` of `voicenavigator` 2018-06-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/ListInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub instance_id_list_json_string: Option<String>,
    pub name: Option<String>,
    pub nlu_service_type_list_json_string: Option<String>,
    pub number: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub status: Option<String>,
    pub union_instance_id: Option<String>,
    pub union_source: Option<String>,
}
operation! { ListInstances(page_number: i64, page_size: i64) "ListInstances" -> ListInstancesOutput {
    0 "InstanceIdListJsonString" instance_id_list_json_string: String, 1 "Name" name: String,
    2 "NluServiceTypeListJsonString" nlu_service_type_list_json_string: String, 3 "Number" number: String,
    4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "Status" status: String,
    7 "UnionInstanceId" union_instance_id: String, 8 "UnionSource" union_source: String
} { method: "GET", } }
paged! { ListInstances: ListInstancesInstances = Number "PageNumber", "Instances" instances, total "TotalCount" }

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub instances: Vec<ListInstancesInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListInstancesOutput {
    0 "Instances" instances: Vec<ListInstancesInstances>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstances {
    pub applicable_operations: Vec<String>,
    pub concurrency: Option<i64>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub modify_time: Option<i64>,
    pub modify_user_name: Option<String>,
    pub name: Option<String>,
    pub nlu_service_params_json: Option<String>,
    pub numbers: Vec<String>,
    pub status: Option<String>,
    pub union_instance_id: Option<String>,
    pub union_source: Option<String>,
}
model! { ListInstancesInstances {
    0 "ApplicableOperations" applicable_operations: Vec<String>, 1 "Concurrency" concurrency: i64,
    2 "CreateTime" create_time: i64, 3 "Description" description: String, 4 "InstanceId" instance_id: String,
    5 "ModifyTime" modify_time: i64, 6 "ModifyUserName" modify_user_name: String, 7 "Name" name: String,
    8 "NluServiceParamsJson" nlu_service_params_json: String, 9 "Numbers" numbers: Vec<String>,
    10 "Status" status: String, 11 "UnionInstanceId" union_instance_id: String, 12 "UnionSource" union_source: String
} }

/// Modifies asr config: `ModifyAsrConfig` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/ModifyAsrConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAsrConfig {
    pub app_key: Option<String>,
    pub asr_acoustic_model_id: Option<String>,
    pub asr_class_vocabulary_id: Option<String>,
    pub asr_customization_id: Option<String>,
    pub asr_overrides: Option<String>,
    pub asr_vocabulary_id: Option<String>,
    pub config_level: Option<i64>,
    pub engine: Option<String>,
    pub entry_id: Option<String>,
    pub nls_service_type: Option<String>,
}
operation! { ModifyAsrConfig() "ModifyAsrConfig" -> ModifyAsrConfigOutput {
    0 "AppKey" app_key: String, 1 "AsrAcousticModelId" asr_acoustic_model_id: String,
    2 "AsrClassVocabularyId" asr_class_vocabulary_id: String, 3 "AsrCustomizationId" asr_customization_id: String,
    4 "AsrOverrides" asr_overrides: String, 5 "AsrVocabularyId" asr_vocabulary_id: String,
    6 "ConfigLevel" config_level: i64, 7 "Engine" engine: String, 8 "EntryId" entry_id: String,
    9 "NlsServiceType" nls_service_type: String
} }

/// Response of [`ModifyAsrConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAsrConfigOutput {
    pub code: Option<String>,
    pub data: Option<ModifyAsrConfigData>,
    pub error_msg: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyAsrConfigOutput {
    0 "Code" code: String, 1 "Data" data: ModifyAsrConfigData, 2 "ErrorMsg" error_msg: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: bool
} }

/// In the response of [`ModifyAsrConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAsrConfigData {
    pub affected_rows: Option<i64>,
}
model! { ModifyAsrConfigData {
    0 "AffectedRows" affected_rows: i64
} }

/// Modifies greeting config: `ModifyGreetingConfig` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/ModifyGreetingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGreetingConfig {
    /// Required.
    pub greeting_words: String,
    /// Required.
    pub instance_id: String,
    pub intent_trigger: Option<String>,
    /// Required.
    pub source_type: String,
}
operation! { ModifyGreetingConfig(greeting_words: String, instance_id: String, source_type: String)
    "ModifyGreetingConfig" -> Empty {
    0 "GreetingWords" greeting_words, 1 "InstanceId" instance_id, 2 "IntentTrigger" intent_trigger: String,
    3 "SourceType" source_type
} }

/// Response of [`ModifyGreetingConfig`]: empty.
pub type ModifyGreetingConfigOutput = Empty;

/// Modifies instance: `ModifyInstance` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/ModifyInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    /// Required.
    pub concurrency: i64,
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    pub name: Option<String>,
}
operation! { ModifyInstance(concurrency: i64, instance_id: String) "ModifyInstance" -> Empty {
    0 "Concurrency" concurrency, 1 "Description" description: String, 2 "InstanceId" instance_id, 3 "Name" name: String
} }

/// Response of [`ModifyInstance`]: empty.
pub type ModifyInstanceOutput = Empty;

/// Modifies silence timeout config: `ModifySilenceTimeoutConfig` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/ModifySilenceTimeoutConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySilenceTimeoutConfig {
    /// Required.
    pub final_action: String,
    pub final_action_params: Option<String>,
    /// Required.
    pub final_prompt: String,
    /// Required.
    pub instance_id: String,
    pub intent_trigger: Option<String>,
    /// Required.
    pub prompt: String,
    /// Required.
    pub source_type: String,
    /// Required.
    pub threshold: i64,
    /// Required.
    pub timeout: i64,
}

/// Arguments of [`ModifySilenceTimeoutConfig::new`].
pub struct ModifySilenceTimeoutConfigRequired {
    pub final_action: String,
    pub final_prompt: String,
    pub instance_id: String,
    pub prompt: String,
    pub source_type: String,
    pub threshold: i64,
    pub timeout: i64,
}
operation! {
    ModifySilenceTimeoutConfig { ModifySilenceTimeoutConfigRequired: final_action, final_prompt, instance_id, prompt, source_type, threshold, timeout }
    "ModifySilenceTimeoutConfig" -> Empty {
    0 "FinalAction" final_action, 1 "FinalActionParams" final_action_params: String, 2 "FinalPrompt" final_prompt,
    3 "InstanceId" instance_id, 4 "IntentTrigger" intent_trigger: String, 5 "Prompt" prompt, 6 "SourceType" source_type,
    7 "Threshold" threshold, 8 "Timeout" timeout
} }

/// Response of [`ModifySilenceTimeoutConfig`]: empty.
pub type ModifySilenceTimeoutConfigOutput = Empty;

/// Modifies tts config: `ModifyTTSConfig` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/ModifyTTSConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTTSConfig {
    pub ali_customized_voice: Option<String>,
    pub app_key: Option<String>,
    pub background_music_name: Option<String>,
    pub engine: Option<String>,
    pub engine_xunfei: Option<String>,
    pub ext_params: Option<String>,
    /// Required.
    pub instance_id: String,
    pub nls_service_type: Option<String>,
    pub pitch_rate: Option<String>,
    pub speech_rate: Option<String>,
    pub tts_overrides: Option<String>,
    pub voice: Option<String>,
    pub volume: Option<String>,
}
operation! { ModifyTTSConfig(instance_id: String) "ModifyTTSConfig" -> Empty {
    0 "AliCustomizedVoice" ali_customized_voice: String, 1 "AppKey" app_key: String,
    2 "BackgroundMusicName" background_music_name: String, 3 "Engine" engine: String,
    4 "EngineXunfei" engine_xunfei: String, 5 "ExtParams" ext_params: String, 6 "InstanceId" instance_id,
    7 "NlsServiceType" nls_service_type: String, 8 "PitchRate" pitch_rate: String, 9 "SpeechRate" speech_rate: String,
    10 "TtsOverrides" tts_overrides: String, 11 "Voice" voice: String, 12 "Volume" volume: String
} }

/// Response of [`ModifyTTSConfig`]: empty.
pub type ModifyTTSConfigOutput = Empty;

/// Modifies unrecognizing config: `ModifyUnrecognizingConfig` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/ModifyUnrecognizingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUnrecognizingConfig {
    /// Required.
    pub final_action: String,
    pub final_action_params: Option<String>,
    /// Required.
    pub final_prompt: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub prompt: String,
    /// Required.
    pub threshold: i64,
}

/// Arguments of [`ModifyUnrecognizingConfig::new`].
pub struct ModifyUnrecognizingConfigRequired {
    pub final_action: String,
    pub final_prompt: String,
    pub instance_id: String,
    pub prompt: String,
    pub threshold: i64,
}
operation! {
    ModifyUnrecognizingConfig { ModifyUnrecognizingConfigRequired: final_action, final_prompt, instance_id, prompt, threshold }
    "ModifyUnrecognizingConfig" -> Empty {
    0 "FinalAction" final_action, 1 "FinalActionParams" final_action_params: String, 2 "FinalPrompt" final_prompt,
    3 "InstanceId" instance_id, 4 "Prompt" prompt, 5 "Threshold" threshold
} }

/// Response of [`ModifyUnrecognizingConfig`]: empty.
pub type ModifyUnrecognizingConfigOutput = Empty;

/// Queries conversations: `QueryConversations` of `voicenavigator` 2018-06-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/QueryConversations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConversations {
    pub begin_time_left_range: Option<i64>,
    pub begin_time_right_range: Option<i64>,
    pub calling_number: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required. At most 100.
    pub page_number: i64,
    /// Required. At most 200.
    pub page_size: i64,
}
operation! { QueryConversations(instance_id: String, page_number: i64, page_size: i64)
    "QueryConversations" -> QueryConversationsOutput {
    0 "BeginTimeLeftRange" begin_time_left_range: i64, 1 "BeginTimeRightRange" begin_time_right_range: i64,
    2 "CallingNumber" calling_number: String, 3 "InstanceId" instance_id, 4 "PageNumber" page_number,
    5 "PageSize" page_size
} { method: "GET", } }
paged! { QueryConversations: QueryConversationsConversations =
    Number "PageNumber", "Conversations" conversations, total "TotalCount" }

/// Response of [`QueryConversations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConversationsOutput {
    pub conversations: Vec<QueryConversationsConversations>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryConversationsOutput {
    0 "Conversations" conversations: Vec<QueryConversationsConversations>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`QueryConversations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConversationsConversations {
    pub begin_time: Option<i64>,
    pub calling_number: Option<String>,
    pub conversation_id: Option<String>,
    pub effective_answer_count: Option<i64>,
    pub end_time: Option<i64>,
    pub skill_group_id: Option<String>,
    pub transferred_to_agent: Option<bool>,
    pub user_utterance_count: Option<i64>,
}
model! { QueryConversationsConversations {
    0 "BeginTime" begin_time: i64, 1 "CallingNumber" calling_number: String, 2 "ConversationId" conversation_id: String,
    3 "EffectiveAnswerCount" effective_answer_count: i64, 4 "EndTime" end_time: i64,
    5 "SkillGroupId" skill_group_id: String, 6 "TransferredToAgent" transferred_to_agent: bool,
    7 "UserUtteranceCount" user_utterance_count: i64
} }

/// Saves recording: `SaveRecording` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/SaveRecording>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveRecording {
    /// Required.
    pub conversation_id: String,
    /// Required.
    pub duration: String,
    /// Required.
    pub file_name: String,
    /// Required.
    pub file_path: String,
    /// Required.
    pub instance_id: String,
    pub instance_owner_id: Option<i64>,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub r#type: String,
    pub voice_slice_recording_list: Option<String>,
}

/// Arguments of [`SaveRecording::new`].
pub struct SaveRecordingRequired {
    pub conversation_id: String,
    pub duration: String,
    pub file_name: String,
    pub file_path: String,
    pub instance_id: String,
    pub start_time: i64,
    pub r#type: String,
}
operation! {
    SaveRecording { SaveRecordingRequired: conversation_id, duration, file_name, file_path, instance_id, start_time, r#type }
    "SaveRecording" -> Empty {
    0 "ConversationId" conversation_id, 1 "Duration" duration, 2 "FileName" file_name, 3 "FilePath" file_path,
    4 "InstanceId" instance_id, 5 "InstanceOwnerId" instance_owner_id: i64, 6 "StartTime" start_time, 7 "Type" r#type,
    8 "VoiceSliceRecordingList" voice_slice_recording_list: String
} }

/// Response of [`SaveRecording`]: empty.
pub type SaveRecordingOutput = Empty;

/// `SilenceTimeout` of `voicenavigator` 2018-06-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/VoiceNavigator/2018-06-12/SilenceTimeout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SilenceTimeout {
    /// Required.
    pub conversation_id: String,
    pub initial_context: Option<String>,
    /// Required.
    pub instance_id: String,
    pub instance_owner_id: Option<i64>,
}
operation! { SilenceTimeout(conversation_id: String, instance_id: String) "SilenceTimeout" -> SilenceTimeoutOutput {
    0 "ConversationId" conversation_id, 1 "InitialContext" initial_context: String, 2 "InstanceId" instance_id,
    3 "InstanceOwnerId" instance_owner_id: i64
} }

/// Response of [`SilenceTimeout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SilenceTimeoutOutput {
    pub action: Option<String>,
    pub action_params: Option<String>,
    pub interruptible: Option<bool>,
    pub text_response: Option<String>,
}
model! { SilenceTimeoutOutput {
    0 "Action" action: String, 1 "ActionParams" action_params: String, 2 "Interruptible" interruptible: bool,
    3 "TextResponse" text_response: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AssociateChatbotInstance, AuditTTSVoice, BeginDialogue, CollectedNumber, CreateDownloadUrl, CreateInstance,
    DebugBeginDialogue, DebugCollectedNumber, DebugDialogue, DeleteInstance, DescribeConversation,
    DescribeConversationContext, DescribeExportProgress, DescribeInstance, DescribeNavigationConfig, DescribeRecording,
    DescribeStatisticalData, DescribeTTSConfig, Dialogue, DisableInstance, EnableInstance, EndDialogue,
    ExportConversationDetails, ExportStatisticalData, GetAsrConfig, GetRealTimeConcurrency, ListChatbotInstances,
    ListConversationDetails, ListConversations, ListDownloadTasks, ListInstances, ModifyAsrConfig, ModifyGreetingConfig,
    ModifyInstance, ModifySilenceTimeoutConfig, ModifyTTSConfig, ModifyUnrecognizingConfig, QueryConversations,
    SaveRecording, SilenceTimeout
}
