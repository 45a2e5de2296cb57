//! `voicenavigator` 2018-06-12.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("cn-hangzhou", "voicenavigator.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "voicenavigator.cn-shanghai.aliyuncs.com"),
    ],
    vpc: &[("cn-shanghai", "voicenavigator-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "voicenavigator", version: "2018-06-12", code: "voicenavigator", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateChatbotInstance {
    pub chatbot_instance_id: Option<String>,
    pub chatbot_name: Option<String>,
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

pub type AssociateChatbotInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditTTSVoice {
    pub access_key: Option<String>,
    pub app_key: Option<String>,
    pub engine: Option<String>,
    pub ext_params: Option<String>,
    pub instance_id: String,
    pub pitch_rate: Option<String>,
    pub secret_key: Option<Secret>,
    pub speech_rate: String,
    pub text: String,
    pub voice: String,
    pub volume: String,
}

/// What [`AuditTTSVoice::new`] takes.
pub struct AuditTTSVoiceRequired {
    pub instance_id: String,
    pub speech_rate: String,
    pub text: String,
    pub voice: String,
    pub volume: String,
}
operation! { AuditTTSVoice{AuditTTSVoiceRequired: instance_id, speech_rate, text, voice, volume}
    "AuditTTSVoice" -> AuditTTSVoiceOutput {
    0 "AccessKey" access_key: String, 1 "AppKey" app_key: String, 2 "Engine" engine: String,
    3 "ExtParams" ext_params: String, 4 "InstanceId" instance_id, 5 "PitchRate" pitch_rate: String,
    6 "SecretKey" secret_key: Secret, 7 "SpeechRate" speech_rate, 8 "Text" text, 9 "Voice" voice, 10 "Volume" volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditTTSVoiceOutput {
    pub audition_url: Option<String>,
}
model! { AuditTTSVoiceOutput {
    0 "AuditionUrl" audition_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BeginDialogue {
    pub called_number: Option<String>,
    pub calling_number: String,
    pub conversation_id: String,
    pub initial_context: Option<String>,
    pub instance_id: String,
    pub instance_owner_id: Option<i64>,
}
operation! { BeginDialogue(calling_number: String, conversation_id: String, instance_id: String)
    "BeginDialogue" -> BeginDialogueOutput {
    0 "CalledNumber" called_number: String, 1 "CallingNumber" calling_number, 2 "ConversationId" conversation_id,
    3 "InitialContext" initial_context: String, 4 "InstanceId" instance_id, 5 "InstanceOwnerId" instance_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BeginDialogueOutput {
    pub action: Option<String>,
    pub action_params: Option<String>,
    pub interruptible: Option<bool>,
    pub text_response: Option<String>,
}
model! { BeginDialogueOutput {
    0 "Action" action, 1 "ActionParams" action_params, 2 "Interruptible" interruptible, 3 "TextResponse" text_response
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectedNumber {
    pub additional_context: Option<String>,
    pub conversation_id: String,
    pub instance_id: String,
    pub instance_owner_id: Option<i64>,
    pub number: Option<String>,
}
operation! { CollectedNumber(conversation_id: String, instance_id: String) "CollectedNumber" -> CollectedNumberOutput {
    0 "AdditionalContext" additional_context: String, 1 "ConversationId" conversation_id, 2 "InstanceId" instance_id,
    3 "InstanceOwnerId" instance_owner_id: i64, 4 "Number" number: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectedNumberOutput {
    pub action: Option<String>,
    pub action_params: Option<String>,
    pub interruptible: Option<bool>,
    pub text_response: Option<String>,
}
model! { CollectedNumberOutput {
    0 "Action" action, 1 "ActionParams" action_params, 2 "Interruptible" interruptible, 3 "TextResponse" text_response
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDownloadUrl {
    pub download_task_id: String,
    pub file_id: String,
}
operation! { CreateDownloadUrl(download_task_id: String, file_id: String)
    "CreateDownloadUrl" -> CreateDownloadUrlOutput {
    0 "DownloadTaskId" download_task_id, 1 "FileId" file_id
} { method: "GET", } }

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
    0 "Code" code, 1 "FileHttpUrl" file_http_url, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub concurrency: i64,
    pub description: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugBeginDialogue {
    pub called_number: Option<String>,
    pub calling_number: String,
    pub conversation_id: String,
    pub initial_context: Option<String>,
    pub instance_id: String,
    pub should_use_sand_box: Option<bool>,
}
operation! { DebugBeginDialogue(calling_number: String, conversation_id: String, instance_id: String)
    "DebugBeginDialogue" -> DebugBeginDialogueOutput {
    0 "CalledNumber" called_number: String, 1 "CallingNumber" calling_number, 2 "ConversationId" conversation_id,
    3 "InitialContext" initial_context: String, 4 "InstanceId" instance_id,
    5 "ShouldUseSandBox" should_use_sand_box: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugBeginDialogueOutput {
    pub action: Option<String>,
    pub action_params: Option<String>,
    pub interruptible: Option<bool>,
    pub text_response: Option<String>,
}
model! { DebugBeginDialogueOutput {
    0 "Action" action, 1 "ActionParams" action_params, 2 "Interruptible" interruptible, 3 "TextResponse" text_response
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugCollectedNumber {
    pub conversation_id: String,
    pub instance_id: String,
    pub number: Option<String>,
}
operation! { DebugCollectedNumber(conversation_id: String, instance_id: String)
    "DebugCollectedNumber" -> DebugCollectedNumberOutput {
    0 "ConversationId" conversation_id, 1 "InstanceId" instance_id, 2 "Number" number: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugCollectedNumberOutput {
    pub action: Option<String>,
    pub action_params: Option<String>,
    pub interruptible: Option<bool>,
    pub text_response: Option<String>,
}
model! { DebugCollectedNumberOutput {
    0 "Action" action, 1 "ActionParams" action_params, 2 "Interruptible" interruptible, 3 "TextResponse" text_response
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugDialogue {
    pub additional_context: Option<String>,
    pub conversation_id: String,
    pub instance_id: String,
    pub utterance: String,
}
operation! { DebugDialogue(conversation_id: String, instance_id: String, utterance: String)
    "DebugDialogue" -> DebugDialogueOutput {
    0 "AdditionalContext" additional_context: String, 1 "ConversationId" conversation_id, 2 "InstanceId" instance_id,
    3 "Utterance" utterance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugDialogueOutput {
    pub action: Option<String>,
    pub action_params: Option<String>,
    pub interruptible: Option<bool>,
    pub text_response: Option<String>,
}
model! { DebugDialogueOutput {
    0 "Action" action, 1 "ActionParams" action_params, 2 "Interruptible" interruptible, 3 "TextResponse" text_response
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type DeleteInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConversation {
    pub conversation_id: String,
    pub instance_id: String,
}
operation! { DescribeConversation(conversation_id: String, instance_id: String)
    "DescribeConversation" -> DescribeConversationOutput {
    0 "ConversationId" conversation_id, 1 "InstanceId" instance_id
} { method: "GET", } }

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
    0 "BeginTime" begin_time, 1 "CallingNumber" calling_number, 2 "ConversationId" conversation_id,
    3 "EffectiveAnswerCount" effective_answer_count, 4 "EndTime" end_time, 5 "SkillGroupId" skill_group_id,
    6 "TransferredToAgent" transferred_to_agent, 7 "UserUtteranceCount" user_utterance_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConversationContext {
    pub conversation_id: String,
    pub instance_id: String,
}
operation! { DescribeConversationContext(conversation_id: String, instance_id: String)
    "DescribeConversationContext" -> DescribeConversationContextOutput {
    0 "ConversationId" conversation_id, 1 "InstanceId" instance_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConversationContextOutput {
    pub conversation_context: Option<String>,
}
model! { DescribeConversationContextOutput {
    0 "ConversationContext" conversation_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportProgress {
    pub export_task_id: String,
    pub instance_id: String,
}
operation! { DescribeExportProgress(export_task_id: String, instance_id: String)
    "DescribeExportProgress" -> DescribeExportProgressOutput {
    0 "ExportTaskId" export_task_id, 1 "InstanceId" instance_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportProgressOutput {
    pub file_http_url: Option<String>,
    pub status: Option<String>,
}
model! { DescribeExportProgressOutput {
    0 "FileHttpUrl" file_http_url, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    pub instance_id: String,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "InstanceId" instance_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOutput {
    pub ability_type: Option<String>,
    pub applicable_operations: Option<Vec<String>>,
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
    0 "AbilityType" ability_type, 1 "ApplicableOperations" applicable_operations, 2 "Concurrency" concurrency,
    3 "Description" description, 4 "InstanceId" instance_id, 5 "ModifyTime" modify_time,
    6 "ModifyUserName" modify_user_name, 7 "Name" name, 8 "NluServiceParamsJson" nlu_service_params_json,
    9 "Status" status, 10 "UnionInstanceId" union_instance_id, 11 "UnionSource" union_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNavigationConfig {
    pub instance_id: String,
}
operation! { DescribeNavigationConfig(instance_id: String)
    "DescribeNavigationConfig" -> DescribeNavigationConfigOutput {
    0 "InstanceId" instance_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNavigationConfigOutput {
    pub greeting_config: Option<DescribeNavigationConfigGreetingConfig>,
    pub silence_timeout_config: Option<DescribeNavigationConfigSilenceTimeoutConfig>,
    pub unrecognizing_config: Option<DescribeNavigationConfigUnrecognizingConfig>,
}
model! { DescribeNavigationConfigOutput {
    0 "GreetingConfig" greeting_config, 1 "SilenceTimeoutConfig" silence_timeout_config,
    2 "UnrecognizingConfig" unrecognizing_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNavigationConfigGreetingConfig {
    pub greeting_words: Option<String>,
    pub intent_trigger: Option<String>,
    pub source_type: Option<String>,
}
model! { DescribeNavigationConfigGreetingConfig {
    0 "GreetingWords" greeting_words, 1 "IntentTrigger" intent_trigger, 2 "SourceType" source_type
} }

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
    0 "FinalAction" final_action, 1 "FinalActionParams" final_action_params, 2 "FinalPrompt" final_prompt,
    3 "IntentTrigger" intent_trigger, 4 "Prompt" prompt, 5 "SourceType" source_type, 6 "Threshold" threshold,
    7 "Timeout" timeout
} }

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
    0 "FinalAction" final_action, 1 "FinalActionParams" final_action_params, 2 "FinalPrompt" final_prompt,
    3 "Prompt" prompt, 4 "Threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecording {
    pub conversation_id: String,
    pub instance_id: String,
    pub need_voice_slice_recording: Option<bool>,
}
operation! { DescribeRecording(conversation_id: String, instance_id: String)
    "DescribeRecording" -> DescribeRecordingOutput {
    0 "ConversationId" conversation_id, 1 "InstanceId" instance_id,
    2 "NeedVoiceSliceRecording" need_voice_slice_recording: bool
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingOutput {
    pub file_name: Option<String>,
    pub file_path: Option<String>,
    pub voice_slice_recording_list_json: Option<String>,
}
model! { DescribeRecordingOutput {
    0 "FileName" file_name, 1 "FilePath" file_path, 2 "VoiceSliceRecordingListJson" voice_slice_recording_list_json
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticalData {
    pub begin_time_left_range: Option<i64>,
    pub begin_time_right_range: Option<i64>,
    pub instance_id: String,
    pub time_unit: String,
}
operation! { DescribeStatisticalData(instance_id: String, time_unit: String)
    "DescribeStatisticalData" -> DescribeStatisticalDataOutput {
    0 "BeginTimeLeftRange" begin_time_left_range: i64, 1 "BeginTimeRightRange" begin_time_right_range: i64,
    2 "InstanceId" instance_id, 3 "TimeUnit" time_unit
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticalDataOutput {
    pub conversation_total_num: Option<i64>,
    pub resolved_question_total_num: Option<i64>,
    pub statistical_data_reports: Option<Vec<DescribeStatisticalDataStatisticalDataReports>>,
    pub total_dialogue_pass_rate: Option<String>,
    pub total_knowledge_hit_rate: Option<String>,
    pub total_resolution_rate: Option<String>,
    pub total_valid_answer_rate: Option<String>,
}
model! { DescribeStatisticalDataOutput {
    0 "ConversationTotalNum" conversation_total_num, 1 "ResolvedQuestionTotalNum" resolved_question_total_num,
    2 "StatisticalDataReports" statistical_data_reports, 3 "TotalDialoguePassRate" total_dialogue_pass_rate,
    4 "TotalKnowledgeHitRate" total_knowledge_hit_rate, 5 "TotalResolutionRate" total_resolution_rate,
    6 "TotalValidAnswerRate" total_valid_answer_rate
} }

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
    0 "DialoguePassRate" dialogue_pass_rate, 1 "KnowledgeHitRate" knowledge_hit_rate,
    2 "ResolutionRate" resolution_rate, 3 "ResolvedQuestionNum" resolved_question_num,
    4 "StatisticalDate" statistical_date, 5 "TotalConversationNum" total_conversation_num,
    6 "ValidAnswerRate" valid_answer_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTTSConfig {
    pub instance_id: String,
    pub instance_owner_id: Option<i64>,
}
operation! { DescribeTTSConfig(instance_id: String) "DescribeTTSConfig" -> DescribeTTSConfigOutput {
    0 "InstanceId" instance_id, 1 "InstanceOwnerId" instance_owner_id: i64
} }

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
    0 "AliCustomizedVoice" ali_customized_voice, 1 "AppKey" app_key, 2 "BackgroundMusicName" background_music_name,
    3 "Engine" engine, 4 "EngineXunfei" engine_xunfei, 5 "ExtParams" ext_params, 6 "NlsServiceType" nls_service_type,
    7 "PitchRate" pitch_rate, 8 "SpeechRate" speech_rate, 9 "TtsOverrides" tts_overrides, 10 "Voice" voice,
    11 "Volume" volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dialogue {
    pub additional_context: Option<String>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub conversation_id: String,
    pub emotion: Option<String>,
    pub instance_id: String,
    pub instance_owner_id: Option<i64>,
    pub utterance: String,
}
operation! { Dialogue(conversation_id: String, instance_id: String, utterance: String) "Dialogue" -> DialogueOutput {
    0 "AdditionalContext" additional_context: String, 1 "CalledNumber" called_number: String,
    2 "CallingNumber" calling_number: String, 3 "ConversationId" conversation_id, 4 "Emotion" emotion: String,
    5 "InstanceId" instance_id, 6 "InstanceOwnerId" instance_owner_id: i64, 7 "Utterance" utterance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DialogueOutput {
    pub action: Option<String>,
    pub action_params: Option<String>,
    pub interruptible: Option<bool>,
    pub text_response: Option<String>,
}
model! { DialogueOutput {
    0 "Action" action, 1 "ActionParams" action_params, 2 "Interruptible" interruptible, 3 "TextResponse" text_response
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableInstance {
    pub instance_id: String,
}
operation! { DisableInstance(instance_id: String) "DisableInstance" -> DisableInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableInstanceOutput {
    pub status: Option<String>,
}
model! { DisableInstanceOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableInstance {
    pub instance_id: String,
}
operation! { EnableInstance(instance_id: String) "EnableInstance" -> EnableInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableInstanceOutput {
    pub status: Option<String>,
}
model! { EnableInstanceOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndDialogue {
    pub conversation_id: String,
    pub hang_up_params: Option<String>,
    pub instance_id: String,
    pub instance_owner_id: Option<i64>,
}
operation! { EndDialogue(conversation_id: String, instance_id: String) "EndDialogue" -> Empty {
    0 "ConversationId" conversation_id, 1 "HangUpParams" hang_up_params: String, 2 "InstanceId" instance_id,
    3 "InstanceOwnerId" instance_owner_id: i64
} }

pub type EndDialogueOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportConversationDetails {
    pub ab_test_id: Option<String>,
    pub begin_time_left_range: Option<i64>,
    pub begin_time_right_range: Option<i64>,
    pub calling_number: Option<String>,
    pub debug_conversation: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportConversationDetailsOutput {
    pub export_task_id: Option<String>,
}
model! { ExportConversationDetailsOutput {
    0 "ExportTaskId" export_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportStatisticalData {
    pub begin_time_left_range: Option<i64>,
    pub begin_time_right_range: Option<i64>,
    pub export_type: String,
    pub instance_id: String,
    pub time_unit: String,
}
operation! { ExportStatisticalData(export_type: String, instance_id: String, time_unit: String)
    "ExportStatisticalData" -> ExportStatisticalDataOutput {
    0 "BeginTimeLeftRange" begin_time_left_range: i64, 1 "BeginTimeRightRange" begin_time_right_range: i64,
    2 "ExportType" export_type, 3 "InstanceId" instance_id, 4 "TimeUnit" time_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportStatisticalDataOutput {
    pub export_task_id: Option<String>,
}
model! { ExportStatisticalDataOutput {
    0 "ExportTaskId" export_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrConfig {
    pub config_level: Option<i64>,
    pub entry_id: Option<String>,
}
operation! { GetAsrConfig() "GetAsrConfig" -> GetAsrConfigOutput {
    0 "ConfigLevel" config_level: i64, 1 "EntryId" entry_id: String
} }

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
    0 "Code" code, 1 "Data" data, 2 "ErrorMsg" error_msg, 3 "HttpStatusCode" http_status_code, 4 "Success" success
} }

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
    0 "AppKey" app_key, 1 "AsrAcousticModelId" asr_acoustic_model_id, 2 "AsrClassVocabularyId" asr_class_vocabulary_id,
    3 "AsrCustomizationId" asr_customization_id, 4 "AsrOverrides" asr_overrides, 5 "AsrVocabularyId" asr_vocabulary_id,
    6 "Engine" engine, 7 "EngineXufei" engine_xufei, 8 "NlsServiceType" nls_service_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRealTimeConcurrency {
    pub instance_id: String,
}
operation! { GetRealTimeConcurrency(instance_id: String) "GetRealTimeConcurrency" -> GetRealTimeConcurrencyOutput {
    0 "InstanceId" instance_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRealTimeConcurrencyOutput {
    pub max_concurrency: Option<i64>,
    pub real_time_concurrency: Option<i64>,
    pub timestamp: Option<i64>,
}
model! { GetRealTimeConcurrencyOutput {
    0 "MaxConcurrency" max_concurrency, 1 "RealTimeConcurrency" real_time_concurrency, 2 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatbotInstances {
    pub instance_id: Option<String>,
    pub nlu_service_params_json: Option<String>,
    pub nlu_service_type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatbotInstancesOutput {
    pub bots: Option<Vec<ListChatbotInstancesBots>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListChatbotInstancesOutput {
    0 "Bots" bots, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "Avatar" avatar, 1 "CreateTime" create_time, 2 "InstanceId" instance_id, 3 "Introduction" introduction,
    4 "LanguageCode" language_code, 5 "Name" name, 6 "TimeZone" time_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConversationDetails {
    pub conversation_id: String,
    pub instance_id: String,
}
operation! { ListConversationDetails(conversation_id: String, instance_id: String)
    "ListConversationDetails" -> ListConversationDetailsOutput {
    0 "ConversationId" conversation_id, 1 "InstanceId" instance_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConversationDetailsOutput {
    pub conversation_details: Option<Vec<ListConversationDetailsConversationDetails>>,
}
model! { ListConversationDetailsOutput {
    0 "ConversationDetails" conversation_details
} }

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
    0 "Action" action, 1 "ActionParams" action_params, 2 "ConversationId" conversation_id, 3 "CreateTime" create_time,
    4 "SequenceId" sequence_id, 5 "Speaker" speaker, 6 "Utterance" utterance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConversations {
    pub ab_test_id: Option<String>,
    pub begin_time_left_range: Option<i64>,
    pub begin_time_right_range: Option<i64>,
    pub calling_number: Option<String>,
    pub debug_conversation: Option<i64>,
    pub instance_id: String,
    pub is_sand_box: Option<String>,
    /// 1 to 100.
    pub page_number: i64,
    /// 1 to 100.
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
    Number "PageNumber", "Conversations" conversations, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConversationsOutput {
    pub conversations: Option<Vec<ListConversationsConversations>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListConversationsOutput {
    0 "Conversations" conversations, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConversationsConversations {
    pub ab_test_name: Option<String>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub conversation_id: Option<String>,
    pub ds_report: Option<String>,
    pub ds_report_titles: Option<Vec<String>>,
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
    0 "AbTestName" ab_test_name, 1 "CalledNumber" called_number, 2 "CallingNumber" calling_number,
    3 "ConversationId" conversation_id, 4 "DsReport" ds_report, 5 "DsReportTitles" ds_report_titles,
    6 "EndReason" end_reason, 7 "EndTime" end_time, 8 "HasLastPlaybackCompleted" has_last_playback_completed,
    9 "HasToAgent" has_to_agent, 10 "Rounds" rounds, 11 "SandBox" sand_box, 12 "SkillGroup" skill_group,
    13 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownloadTasks {
    /// 1 to 1000.
    pub page_number: i64,
    /// 1 to 50.
    pub page_size: i64,
}
operation! { ListDownloadTasks(page_number: i64, page_size: i64) "ListDownloadTasks" -> ListDownloadTasksOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size
} }
paged! { ListDownloadTasks: ListDownloadTasksList =
    Number "PageNumber", "DownloadTasks.List" download_tasks.list, total "DownloadTasks.TotalCount"
}

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
    0 "Code" code, 1 "DownloadTasks" download_tasks, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownloadTasksDownloadTasks {
    pub list: Option<Vec<ListDownloadTasksList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDownloadTasksDownloadTasks {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownloadTasksList {
    pub download_task_files: Option<Vec<ListDownloadTasksDownloadTaskFiles>>,
    pub expire_time: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub title: Option<String>,
}
model! { ListDownloadTasksList {
    0 "DownloadTaskFiles" download_task_files, 1 "ExpireTime" expire_time, 2 "Status" status, 3 "TaskId" task_id,
    4 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownloadTasksDownloadTaskFiles {
    pub file_id: Option<String>,
    pub progress: Option<i64>,
    pub status: Option<String>,
    pub title: Option<String>,
}
model! { ListDownloadTasksDownloadTaskFiles {
    0 "FileId" file_id, 1 "Progress" progress, 2 "Status" status, 3 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub instance_id_list_json_string: Option<String>,
    pub name: Option<String>,
    pub nlu_service_type_list_json_string: Option<String>,
    pub number: Option<String>,
    pub page_number: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub instances: Option<Vec<ListInstancesInstances>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListInstancesOutput {
    0 "Instances" instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstances {
    pub applicable_operations: Option<Vec<String>>,
    pub concurrency: Option<i64>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub modify_time: Option<i64>,
    pub modify_user_name: Option<String>,
    pub name: Option<String>,
    pub nlu_service_params_json: Option<String>,
    pub numbers: Option<Vec<String>>,
    pub status: Option<String>,
    pub union_instance_id: Option<String>,
    pub union_source: Option<String>,
}
model! { ListInstancesInstances {
    0 "ApplicableOperations" applicable_operations, 1 "Concurrency" concurrency, 2 "CreateTime" create_time,
    3 "Description" description, 4 "InstanceId" instance_id, 5 "ModifyTime" modify_time,
    6 "ModifyUserName" modify_user_name, 7 "Name" name, 8 "NluServiceParamsJson" nlu_service_params_json,
    9 "Numbers" numbers, 10 "Status" status, 11 "UnionInstanceId" union_instance_id, 12 "UnionSource" union_source
} }

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
    0 "Code" code, 1 "Data" data, 2 "ErrorMsg" error_msg, 3 "HttpStatusCode" http_status_code, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAsrConfigData {
    pub affected_rows: Option<i64>,
}
model! { ModifyAsrConfigData {
    0 "AffectedRows" affected_rows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGreetingConfig {
    pub greeting_words: String,
    pub instance_id: String,
    pub intent_trigger: Option<String>,
    pub source_type: String,
}
operation! { ModifyGreetingConfig(greeting_words: String, instance_id: String, source_type: String)
    "ModifyGreetingConfig" -> Empty {
    0 "GreetingWords" greeting_words, 1 "InstanceId" instance_id, 2 "IntentTrigger" intent_trigger: String,
    3 "SourceType" source_type
} }

pub type ModifyGreetingConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    pub concurrency: i64,
    pub description: Option<String>,
    pub instance_id: String,
    pub name: Option<String>,
}
operation! { ModifyInstance(concurrency: i64, instance_id: String) "ModifyInstance" -> Empty {
    0 "Concurrency" concurrency, 1 "Description" description: String, 2 "InstanceId" instance_id, 3 "Name" name: String
} }

pub type ModifyInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySilenceTimeoutConfig {
    pub final_action: String,
    pub final_action_params: Option<String>,
    pub final_prompt: String,
    pub instance_id: String,
    pub intent_trigger: Option<String>,
    pub prompt: String,
    pub source_type: String,
    pub threshold: i64,
    pub timeout: i64,
}

/// What [`ModifySilenceTimeoutConfig::new`] takes.
pub struct ModifySilenceTimeoutConfigRequired {
    pub final_action: String,
    pub final_prompt: String,
    pub instance_id: String,
    pub prompt: String,
    pub source_type: String,
    pub threshold: i64,
    pub timeout: i64,
}
operation! { ModifySilenceTimeoutConfig{ModifySilenceTimeoutConfigRequired: final_action, final_prompt, instance_id, prompt, source_type, threshold, timeout}
    "ModifySilenceTimeoutConfig" -> Empty {
    0 "FinalAction" final_action, 1 "FinalActionParams" final_action_params: String, 2 "FinalPrompt" final_prompt,
    3 "InstanceId" instance_id, 4 "IntentTrigger" intent_trigger: String, 5 "Prompt" prompt, 6 "SourceType" source_type,
    7 "Threshold" threshold, 8 "Timeout" timeout
} }

pub type ModifySilenceTimeoutConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTTSConfig {
    pub ali_customized_voice: Option<String>,
    pub app_key: Option<String>,
    pub background_music_name: Option<String>,
    pub engine: Option<String>,
    pub engine_xunfei: Option<String>,
    pub ext_params: Option<String>,
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

pub type ModifyTTSConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUnrecognizingConfig {
    pub final_action: String,
    pub final_action_params: Option<String>,
    pub final_prompt: String,
    pub instance_id: String,
    pub prompt: String,
    pub threshold: i64,
}

/// What [`ModifyUnrecognizingConfig::new`] takes.
pub struct ModifyUnrecognizingConfigRequired {
    pub final_action: String,
    pub final_prompt: String,
    pub instance_id: String,
    pub prompt: String,
    pub threshold: i64,
}
operation! { ModifyUnrecognizingConfig{ModifyUnrecognizingConfigRequired: final_action, final_prompt, instance_id, prompt, threshold}
    "ModifyUnrecognizingConfig" -> Empty {
    0 "FinalAction" final_action, 1 "FinalActionParams" final_action_params: String, 2 "FinalPrompt" final_prompt,
    3 "InstanceId" instance_id, 4 "Prompt" prompt, 5 "Threshold" threshold
} }

pub type ModifyUnrecognizingConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConversations {
    pub begin_time_left_range: Option<i64>,
    pub begin_time_right_range: Option<i64>,
    pub calling_number: Option<String>,
    pub instance_id: String,
    /// At most 100.
    pub page_number: i64,
    /// At most 200.
    pub page_size: i64,
}
operation! { QueryConversations(instance_id: String, page_number: i64, page_size: i64)
    "QueryConversations" -> QueryConversationsOutput {
    0 "BeginTimeLeftRange" begin_time_left_range: i64, 1 "BeginTimeRightRange" begin_time_right_range: i64,
    2 "CallingNumber" calling_number: String, 3 "InstanceId" instance_id, 4 "PageNumber" page_number,
    5 "PageSize" page_size
} { method: "GET", } }
paged! { QueryConversations: QueryConversationsConversations =
    Number "PageNumber", "Conversations" conversations, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryConversationsOutput {
    pub conversations: Option<Vec<QueryConversationsConversations>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryConversationsOutput {
    0 "Conversations" conversations, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "BeginTime" begin_time, 1 "CallingNumber" calling_number, 2 "ConversationId" conversation_id,
    3 "EffectiveAnswerCount" effective_answer_count, 4 "EndTime" end_time, 5 "SkillGroupId" skill_group_id,
    6 "TransferredToAgent" transferred_to_agent, 7 "UserUtteranceCount" user_utterance_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveRecording {
    pub conversation_id: String,
    pub duration: String,
    pub file_name: String,
    pub file_path: String,
    pub instance_id: String,
    pub instance_owner_id: Option<i64>,
    pub start_time: i64,
    pub r#type: String,
    pub voice_slice_recording_list: Option<String>,
}

/// What [`SaveRecording::new`] takes.
pub struct SaveRecordingRequired {
    pub conversation_id: String,
    pub duration: String,
    pub file_name: String,
    pub file_path: String,
    pub instance_id: String,
    pub start_time: i64,
    pub r#type: String,
}
operation! { SaveRecording{SaveRecordingRequired: conversation_id, duration, file_name, file_path, instance_id, start_time, r#type}
    "SaveRecording" -> Empty {
    0 "ConversationId" conversation_id, 1 "Duration" duration, 2 "FileName" file_name, 3 "FilePath" file_path,
    4 "InstanceId" instance_id, 5 "InstanceOwnerId" instance_owner_id: i64, 6 "StartTime" start_time, 7 "Type" r#type,
    8 "VoiceSliceRecordingList" voice_slice_recording_list: String
} }

pub type SaveRecordingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SilenceTimeout {
    pub conversation_id: String,
    pub initial_context: Option<String>,
    pub instance_id: String,
    pub instance_owner_id: Option<i64>,
}
operation! { SilenceTimeout(conversation_id: String, instance_id: String) "SilenceTimeout" -> SilenceTimeoutOutput {
    0 "ConversationId" conversation_id, 1 "InitialContext" initial_context: String, 2 "InstanceId" instance_id,
    3 "InstanceOwnerId" instance_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SilenceTimeoutOutput {
    pub action: Option<String>,
    pub action_params: Option<String>,
    pub interruptible: Option<bool>,
    pub text_response: Option<String>,
}
model! { SilenceTimeoutOutput {
    0 "Action" action, 1 "ActionParams" action_params, 2 "Interruptible" interruptible, 3 "TextResponse" text_response
} }

#[cfg(feature = "reflect")]
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
