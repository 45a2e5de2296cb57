//! `outboundbot` 2019-12-26.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-shanghai", "outboundbot.cn-shanghai.aliyuncs.com")],
    vpc: &[("cn-shanghai", "outboundbot-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "outboundbot", version: "2019-12-26", code: "outboundbot", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyNumberDistrictInfoParsingResult {
    pub version_id: Option<String>,
}
operation! { ApplyNumberDistrictInfoParsingResult()
    "ApplyNumberDistrictInfoParsingResult" -> ApplyNumberDistrictInfoParsingResultOutput {
    0 "VersionId" version_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyNumberDistrictInfoParsingResultOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ApplyNumberDistrictInfoParsingResultOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignJobs {
    pub calling_number: Option<Vec<String>>,
    pub instance_id: String,
    pub is_asynchrony: Option<bool>,
    pub job_data_parsing_task_id: Option<String>,
    pub job_group_id: String,
    pub jobs_json: Option<Vec<String>>,
    pub roster_type: Option<String>,
    pub strategy_json: Option<String>,
}
operation! { AssignJobs(instance_id: String, job_group_id: String) "AssignJobs" -> AssignJobsOutput {
    0 "CallingNumber" calling_number: Vec<String>, 1 "InstanceId" instance_id, 2 "IsAsynchrony" is_asynchrony: bool,
    3 "JobDataParsingTaskId" job_data_parsing_task_id: String, 4 "JobGroupId" job_group_id,
    5 "JobsJson" jobs_json: Vec<String>, 6 "RosterType" roster_type: String, 7 "StrategyJson" strategy_json: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignJobsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub job_group_id: Option<String>,
    pub jobs_id: Option<Vec<String>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AssignJobsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "JobGroupId" job_group_id, 3 "JobsId" jobs_id,
    4 "Message" message, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignJobsAsync {
    pub calling_number: Option<Vec<String>>,
    pub instance_id: String,
    pub job_group_id: String,
    pub jobs_json: Option<Vec<String>>,
    pub strategy_json: Option<String>,
}
operation! { AssignJobsAsync(instance_id: String, job_group_id: String) "AssignJobsAsync" -> AssignJobsAsyncOutput {
    0 "CallingNumber" calling_number: Vec<String>, 1 "InstanceId" instance_id, 2 "JobGroupId" job_group_id,
    3 "JobsJson" jobs_json: Vec<String>, 4 "StrategyJson" strategy_json: String
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignJobsAsyncOutput {
    pub async_task_id: Option<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AssignJobsAsyncOutput {
    0 "AsyncTaskId" async_task_id, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelJobs {
    pub all: bool,
    pub instance_id: String,
    pub job_group_id: Option<String>,
    pub job_id: Option<Vec<String>>,
    pub job_reference_id: Option<Vec<String>>,
    pub scenario_id: Option<String>,
}
operation! { CancelJobs(all: bool, instance_id: String) "CancelJobs" -> CancelJobsOutput {
    0 "All" all, 1 "InstanceId" instance_id, 2 "JobGroupId" job_group_id: String, 3 "JobId" job_id: Vec<String>,
    4 "JobReferenceId" job_reference_id: Vec<String>, 5 "ScenarioId" scenario_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelJobsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelJobsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub new_resource_group_id: String,
    pub resource_id: String,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, resource_id: String)
    "ChangeResourceGroup" -> ChangeResourceGroupOutput {
    0 "NewResourceGroupId" new_resource_group_id, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ChangeResourceGroupOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentProfile {
    pub agent_profile_template_id: String,
    pub app_ip: Option<String>,
    pub description: Option<String>,
    pub faq_category_ids: Option<String>,
    pub instance_id: String,
    pub instruction_json: Option<String>,
    pub labels_json: Option<String>,
    pub model: String,
    pub model_config: Option<String>,
    pub prompt: Option<String>,
    pub prompt_json: Option<String>,
    pub scenario: Option<String>,
    pub script_id: String,
    pub variables_json: Option<String>,
}
operation! { CreateAgentProfile(agent_profile_template_id: String, instance_id: String, model: String, script_id: String)
    "CreateAgentProfile" -> CreateAgentProfileOutput {
    0 "AgentProfileTemplateId" agent_profile_template_id, 1 "AppIp" app_ip: String, 2 "Description" description: String,
    3 "FaqCategoryIds" faq_category_ids: String, 4 "InstanceId" instance_id,
    5 "InstructionJson" instruction_json: String, 6 "LabelsJson" labels_json: String, 7 "Model" model,
    8 "ModelConfig" model_config: String, 9 "Prompt" prompt: String, 10 "PromptJson" prompt_json: String,
    11 "Scenario" scenario: String, 12 "ScriptId" script_id, 13 "VariablesJson" variables_json: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentProfileOutput {
    pub code: Option<String>,
    pub data: Option<CreateAgentProfileData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAgentProfileOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentProfileData {
    pub agent_profile_id: Option<String>,
    pub agent_profile_template_id: Option<String>,
    pub agent_type: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub instruction_json: Option<String>,
    pub labels_json: Option<String>,
    pub model: Option<String>,
    pub model_config: Option<String>,
    pub prompt: Option<String>,
    pub prompt_json: Option<String>,
    pub scenario: Option<String>,
    pub script_id: Option<String>,
    pub system: Option<bool>,
    pub update_time: Option<String>,
    pub variables_json: Option<String>,
}
model! { CreateAgentProfileData {
    0 "AgentProfileId" agent_profile_id, 1 "AgentProfileTemplateId" agent_profile_template_id, 2 "AgentType" agent_type,
    3 "CreateTime" create_time, 4 "Description" description, 5 "InstanceId" instance_id,
    6 "InstructionJson" instruction_json, 7 "LabelsJson" labels_json, 8 "Model" model, 9 "ModelConfig" model_config,
    10 "Prompt" prompt, 11 "PromptJson" prompt_json, 12 "Scenario" scenario, 13 "ScriptId" script_id,
    14 "System" system, 15 "UpdateTime" update_time, 16 "VariablesJson" variables_json
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnnotationMission {
    pub agent_id: Option<String>,
    pub agent_key: Option<String>,
    pub annotation_mission_data_source_type: Option<i64>,
    pub annotation_mission_debug_data_source_list: Option<Vec<i64>>,
    pub annotation_mission_debug_data_source_list_json_string: Option<String>,
    pub annotation_mission_name: Option<String>,
    pub chatbot_id: Option<String>,
    pub conversation_time_end_filter: Option<i64>,
    pub conversation_time_start_filter: Option<i64>,
    pub exclude_other_session: Option<bool>,
    pub finished: Option<bool>,
    pub instance_id: Option<String>,
    pub sampling_count: Option<i64>,
    pub sampling_rate: Option<i64>,
    pub sampling_type: Option<i64>,
    pub script_id: Option<String>,
    pub session_end_reason_filter_list: Option<Vec<i64>>,
    pub session_end_reason_filter_list_json_string: Option<String>,
}
operation! { CreateAnnotationMission() "CreateAnnotationMission" -> CreateAnnotationMissionOutput {
    0 "AgentId" agent_id: String, 1 "AgentKey" agent_key: String,
    2 "AnnotationMissionDataSourceType" annotation_mission_data_source_type: i64,
    3 "AnnotationMissionDebugDataSourceList" annotation_mission_debug_data_source_list: Vec<i64>,
    4 "AnnotationMissionDebugDataSourceListJsonString" annotation_mission_debug_data_source_list_json_string: String,
    5 "AnnotationMissionName" annotation_mission_name: String, 6 "ChatbotId" chatbot_id: String,
    7 "ConversationTimeEndFilter" conversation_time_end_filter: i64,
    8 "ConversationTimeStartFilter" conversation_time_start_filter: i64,
    9 "ExcludeOtherSession" exclude_other_session: bool, 10 "Finished" finished: bool,
    11 "InstanceId" instance_id: String, 12 "SamplingCount" sampling_count: i64, 13 "SamplingRate" sampling_rate: i64,
    14 "SamplingType" sampling_type: i64, 15 "ScriptId" script_id: String,
    16 "SessionEndReasonFilterList" session_end_reason_filter_list: Vec<i64>,
    17 "SessionEndReasonFilterListJsonString" session_end_reason_filter_list_json_string: String
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnnotationMissionOutput {
    pub code: Option<String>,
    pub data: Option<CreateAnnotationMissionData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAnnotationMissionOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnnotationMissionData {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAnnotationMissionData {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchJobs {
    pub batch_job_description: Option<String>,
    pub batch_job_name: String,
    pub calling_number: Option<Vec<String>>,
    pub instance_id: String,
    pub job_file_path: Option<String>,
    pub scenario_id: Option<String>,
    pub script_id: Option<String>,
    pub strategy_json: Option<String>,
    pub submitted: bool,
}
operation! { CreateBatchJobs(batch_job_name: String, instance_id: String, submitted: bool)
    "CreateBatchJobs" -> CreateBatchJobsOutput {
    0 "BatchJobDescription" batch_job_description: String, 1 "BatchJobName" batch_job_name,
    2 "CallingNumber" calling_number: Vec<String>, 3 "InstanceId" instance_id, 4 "JobFilePath" job_file_path: String,
    5 "ScenarioId" scenario_id: String, 6 "ScriptId" script_id: String, 7 "StrategyJson" strategy_json: String,
    8 "Submitted" submitted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchJobsOutput {
    pub batch_job: Option<CreateBatchJobsBatchJob>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBatchJobsOutput {
    0 "BatchJob" batch_job, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchJobsBatchJob {
    pub batch_job_id: Option<String>,
    pub calling_numbers: Option<Vec<String>>,
    pub creation_time: Option<i64>,
    pub job_file_path: Option<String>,
    pub job_group_description: Option<String>,
    pub job_group_name: Option<String>,
    pub scenario_id: Option<String>,
    pub strategy: Option<CreateBatchJobsStrategy>,
}
model! { CreateBatchJobsBatchJob {
    0 "BatchJobId" batch_job_id, 1 "CallingNumbers" calling_numbers, 2 "CreationTime" creation_time,
    3 "JobFilePath" job_file_path, 4 "JobGroupDescription" job_group_description, 5 "JobGroupName" job_group_name,
    6 "ScenarioId" scenario_id, 7 "Strategy" strategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchJobsStrategy {
    pub customized: Option<String>,
    pub end_time: Option<i64>,
    pub follow_up_strategy: Option<String>,
    pub is_template: Option<bool>,
    pub max_attempts_per_day: Option<i64>,
    pub min_attempt_interval: Option<i64>,
    pub repeat_by: Option<String>,
    pub repeat_days: Option<Vec<String>>,
    pub routing_strategy: Option<String>,
    pub start_time: Option<i64>,
    pub strategy_description: Option<String>,
    pub strategy_id: Option<String>,
    pub strategy_name: Option<String>,
    pub r#type: Option<String>,
    pub working_time: Option<Vec<CreateBatchJobsWorkingTime>>,
}
model! { CreateBatchJobsStrategy {
    0 "Customized" customized, 1 "EndTime" end_time, 2 "FollowUpStrategy" follow_up_strategy,
    3 "IsTemplate" is_template, 4 "MaxAttemptsPerDay" max_attempts_per_day, 5 "MinAttemptInterval" min_attempt_interval,
    6 "RepeatBy" repeat_by, 7 "RepeatDays" repeat_days, 8 "RoutingStrategy" routing_strategy, 9 "StartTime" start_time,
    10 "StrategyDescription" strategy_description, 11 "StrategyId" strategy_id, 12 "StrategyName" strategy_name,
    13 "Type" r#type, 14 "WorkingTime" working_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchJobsWorkingTime {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
model! { CreateBatchJobsWorkingTime {
    0 "BeginTime" begin_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchRepeatJob {
    pub calling_number: Option<Vec<String>>,
    pub description: Option<String>,
    pub filter_status: Option<String>,
    pub flash_sms_extras: Option<String>,
    pub instance_id: String,
    pub min_concurrency: Option<i64>,
    pub name: String,
    pub priority: Option<String>,
    pub recall_calling_number: Option<Vec<String>>,
    pub recall_strategy_json: Option<String>,
    pub ringing_duration: Option<i64>,
    pub script_id: Option<String>,
    pub source_group_id: String,
    pub strategy_json: Option<String>,
}
operation! { CreateBatchRepeatJob(instance_id: String, name: String, source_group_id: String)
    "CreateBatchRepeatJob" -> CreateBatchRepeatJobOutput {
    0 "CallingNumber" calling_number: Vec<String>, 1 "Description" description: String,
    2 "FilterStatus" filter_status: String, 3 "FlashSmsExtras" flash_sms_extras: String, 4 "InstanceId" instance_id,
    5 "MinConcurrency" min_concurrency: i64, 6 "Name" name, 7 "Priority" priority: String,
    8 "RecallCallingNumber" recall_calling_number: Vec<String>, 9 "RecallStrategyJson" recall_strategy_json: String,
    10 "RingingDuration" ringing_duration: i64, 11 "ScriptId" script_id: String, 12 "SourceGroupId" source_group_id,
    13 "StrategyJson" strategy_json: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchRepeatJobOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub job_group: Option<CreateBatchRepeatJobJobGroup>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBatchRepeatJobOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "JobGroup" job_group, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchRepeatJobJobGroup {
    pub id: Option<String>,
    pub min_concurrency: Option<i64>,
    pub priority: Option<String>,
    pub ringing_duration: Option<i64>,
}
model! { CreateBatchRepeatJobJobGroup {
    0 "Id" id, 1 "MinConcurrency" min_concurrency, 2 "Priority" priority, 3 "RingingDuration" ringing_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBeebotIntent {
    pub instance_id: String,
    pub intent_definition: CreateBeebotIntentIntentDefinition,
    pub script_id: String,
}
operation! { CreateBeebotIntent(instance_id: String, intent_definition: CreateBeebotIntentIntentDefinition, script_id: String)
    "CreateBeebotIntent" -> CreateBeebotIntentOutput {
    0 "InstanceId" instance_id, 1 "IntentDefinition" intent_definition, 2 "ScriptId" script_id
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBeebotIntentIntentDefinition {
    pub alias_name: Option<String>,
    pub intent_name: Option<String>,
}
input! { CreateBeebotIntentIntentDefinition(intent_name: String) {
    0 "AliasName" alias_name: String, 1 "IntentName" intent_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBeebotIntentOutput {
    pub beebot_request_id: Option<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub intent_id: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBeebotIntentOutput {
    0 "BeebotRequestId" beebot_request_id, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "IntentId" intent_id,
    4 "Message" message, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBeebotIntentLgf {
    pub instance_id: String,
    pub lgf_definition: CreateBeebotIntentLgfLgfDefinition,
    pub script_id: String,
}
operation! { CreateBeebotIntentLgf(instance_id: String, lgf_definition: CreateBeebotIntentLgfLgfDefinition, script_id: String)
    "CreateBeebotIntentLgf" -> CreateBeebotIntentLgfOutput {
    0 "InstanceId" instance_id, 1 "LgfDefinition" lgf_definition, 2 "ScriptId" script_id
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBeebotIntentLgfLgfDefinition {
    pub intent_id: Option<i64>,
    pub rule_text: Option<String>,
}
input! { CreateBeebotIntentLgfLgfDefinition(intent_id: i64, rule_text: String) {
    0 "IntentId" intent_id: i64, 1 "RuleText" rule_text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBeebotIntentLgfOutput {
    pub beebot_request_id: Option<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub lgf_id: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBeebotIntentLgfOutput {
    0 "BeebotRequestId" beebot_request_id, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "LgfId" lgf_id,
    4 "Message" message, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBeebotIntentUserSay {
    pub instance_id: String,
    pub script_id: String,
    pub user_say_definition: CreateBeebotIntentUserSayUserSayDefinition,
}
operation! { CreateBeebotIntentUserSay(instance_id: String, script_id: String, user_say_definition: CreateBeebotIntentUserSayUserSayDefinition)
    "CreateBeebotIntentUserSay" -> CreateBeebotIntentUserSayOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id, 2 "UserSayDefinition" user_say_definition
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBeebotIntentUserSayUserSayDefinition {
    pub content: Option<String>,
    pub intent_id: Option<i64>,
}
input! { CreateBeebotIntentUserSayUserSayDefinition(content: String, intent_id: i64) {
    0 "Content" content: String, 1 "IntentId" intent_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBeebotIntentUserSayOutput {
    pub beebot_request_id: Option<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub user_say_id: Option<i64>,
}
model! { CreateBeebotIntentUserSayOutput {
    0 "BeebotRequestId" beebot_request_id, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success, 5 "UserSayId" user_say_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDialogueFlow {
    pub dialogue_flow_type: String,
    pub dialogue_name: String,
    pub instance_id: String,
    pub script_id: String,
}
operation! { CreateDialogueFlow(dialogue_flow_type: String, dialogue_name: String, instance_id: String, script_id: String)
    "CreateDialogueFlow" -> CreateDialogueFlowOutput {
    0 "DialogueFlowType" dialogue_flow_type, 1 "DialogueName" dialogue_name, 2 "InstanceId" instance_id,
    3 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDialogueFlowOutput {
    pub code: Option<String>,
    pub dialogue_flow_id: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDialogueFlowOutput {
    0 "Code" code, 1 "DialogueFlowId" dialogue_flow_id, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
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
pub struct CreateGlobalQuestion {
    pub answers: String,
    pub global_question_name: String,
    pub global_question_type: String,
    pub instance_id: String,
    pub questions: String,
    pub script_id: String,
}

/// What [`CreateGlobalQuestion::new`] takes.
pub struct CreateGlobalQuestionRequired {
    pub answers: String,
    pub global_question_name: String,
    pub global_question_type: String,
    pub instance_id: String,
    pub questions: String,
    pub script_id: String,
}
operation! { CreateGlobalQuestion{CreateGlobalQuestionRequired: answers, global_question_name, global_question_type, instance_id, questions, script_id}
    "CreateGlobalQuestion" -> CreateGlobalQuestionOutput {
    0 "Answers" answers, 1 "GlobalQuestionName" global_question_name, 2 "GlobalQuestionType" global_question_type,
    3 "InstanceId" instance_id, 4 "Questions" questions, 5 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalQuestionOutput {
    pub code: Option<String>,
    pub global_question_id: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateGlobalQuestionOutput {
    0 "Code" code, 1 "GlobalQuestionId" global_question_id, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub calling_number: Option<Vec<String>>,
    pub instance_description: Option<String>,
    pub instance_name: String,
    pub max_concurrent_conversation: i64,
    pub nlu_service_type: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { CreateInstance(instance_name: String, max_concurrent_conversation: i64)
    "CreateInstance" -> CreateInstanceOutput {
    0 "CallingNumber" calling_number: Vec<String>, 1 "InstanceDescription" instance_description: String,
    2 "InstanceName" instance_name, 3 "MaxConcurrentConversation" max_concurrent_conversation,
    4 "NluServiceType" nlu_service_type: String, 5 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance: Option<CreateInstanceInstance>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateInstanceOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Instance" instance, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceInstance {
    pub creation_time: Option<i64>,
    pub creator_id: Option<i64>,
    pub creator_name: Option<String>,
    pub instance_description: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub max_concurrent_conversation: Option<i64>,
    pub owner_name: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { CreateInstanceInstance {
    0 "CreationTime" creation_time, 1 "CreatorId" creator_id, 2 "CreatorName" creator_name,
    3 "InstanceDescription" instance_description, 4 "InstanceId" instance_id, 5 "InstanceName" instance_name,
    6 "MaxConcurrentConversation" max_concurrent_conversation, 7 "OwnerName" owner_name,
    8 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceBindNumber {
    pub instance_list: Option<String>,
    pub number: Option<String>,
}
operation! { CreateInstanceBindNumber() "CreateInstanceBindNumber" -> CreateInstanceBindNumberOutput {
    0 "InstanceList" instance_list: String, 1 "Number" number: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceBindNumberOutput {
    pub code: Option<String>,
    pub data: Option<CreateInstanceBindNumberData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateInstanceBindNumberOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceBindNumberData {
    pub list: Option<Vec<CreateInstanceBindNumberList>>,
}
model! { CreateInstanceBindNumberData {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceBindNumberList {
    pub instance_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateInstanceBindNumberList {
    0 "InstanceId" instance_id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntent {
    pub instance_id: String,
    pub intent_description: Option<String>,
    pub intent_name: String,
    pub keywords: Option<String>,
    pub script_id: String,
    pub utterances: String,
}
operation! { CreateIntent(instance_id: String, intent_name: String, script_id: String, utterances: String)
    "CreateIntent" -> CreateIntentOutput {
    0 "InstanceId" instance_id, 1 "IntentDescription" intent_description: String, 2 "IntentName" intent_name,
    3 "Keywords" keywords: String, 4 "ScriptId" script_id, 5 "Utterances" utterances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntentOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub intent_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateIntentOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "IntentId" intent_id, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobDataParsingTask {
    pub instance_id: String,
    pub job_file_path: String,
}
operation! { CreateJobDataParsingTask(instance_id: String, job_file_path: String)
    "CreateJobDataParsingTask" -> CreateJobDataParsingTaskOutput {
    0 "InstanceId" instance_id, 1 "JobFilePath" job_file_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobDataParsingTaskOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub job_data_parsing_task_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateJobDataParsingTaskOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "JobDataParsingTaskId" job_data_parsing_task_id,
    3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobGroup {
    pub calling_number: Option<Vec<String>>,
    pub flash_sms_extras: Option<String>,
    pub instance_id: String,
    pub job_group_description: Option<String>,
    pub job_group_name: String,
    pub min_concurrency: Option<i64>,
    pub priority: Option<String>,
    pub recall_calling_number: Option<Vec<String>>,
    pub recall_strategy_json: Option<String>,
    pub ringing_duration: Option<i64>,
    pub scenario_id: Option<String>,
    pub script_id: Option<String>,
    pub strategy_json: Option<String>,
}
operation! { CreateJobGroup(instance_id: String, job_group_name: String) "CreateJobGroup" -> CreateJobGroupOutput {
    0 "CallingNumber" calling_number: Vec<String>, 1 "FlashSmsExtras" flash_sms_extras: String,
    2 "InstanceId" instance_id, 3 "JobGroupDescription" job_group_description: String, 4 "JobGroupName" job_group_name,
    5 "MinConcurrency" min_concurrency: i64, 6 "Priority" priority: String,
    7 "RecallCallingNumber" recall_calling_number: Vec<String>, 8 "RecallStrategyJson" recall_strategy_json: String,
    9 "RingingDuration" ringing_duration: i64, 10 "ScenarioId" scenario_id: String, 11 "ScriptId" script_id: String,
    12 "StrategyJson" strategy_json: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub job_group: Option<CreateJobGroupJobGroup>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateJobGroupOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "JobGroup" job_group, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobGroupJobGroup {
    pub calling_numbers: Option<Vec<String>>,
    pub creation_time: Option<i64>,
    pub export_progress: Option<CreateJobGroupExportProgress>,
    pub job_data_parsing_task_id: Option<String>,
    pub job_file_path: Option<String>,
    pub job_group_description: Option<String>,
    pub job_group_id: Option<String>,
    pub job_group_name: Option<String>,
    pub min_concurrency: Option<i64>,
    pub modify_time: Option<String>,
    pub priority: Option<String>,
    pub recall_calling_numbers: Option<Vec<String>>,
    pub recall_strategy: Option<CreateJobGroupRecallStrategy>,
    pub ringing_duration: Option<i64>,
    pub scenario_id: Option<String>,
    pub script_name: Option<String>,
    pub script_version: Option<String>,
    pub status: Option<String>,
    pub strategy: Option<CreateJobGroupStrategy>,
}
model! { CreateJobGroupJobGroup {
    0 "CallingNumbers" calling_numbers, 1 "CreationTime" creation_time, 2 "ExportProgress" export_progress,
    3 "JobDataParsingTaskId" job_data_parsing_task_id, 4 "JobFilePath" job_file_path,
    5 "JobGroupDescription" job_group_description, 6 "JobGroupId" job_group_id, 7 "JobGroupName" job_group_name,
    8 "MinConcurrency" min_concurrency, 9 "ModifyTime" modify_time, 10 "Priority" priority,
    11 "RecallCallingNumbers" recall_calling_numbers, 12 "RecallStrategy" recall_strategy,
    13 "RingingDuration" ringing_duration, 14 "ScenarioId" scenario_id, 15 "ScriptName" script_name,
    16 "ScriptVersion" script_version, 17 "Status" status, 18 "Strategy" strategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobGroupExportProgress {
    pub file_http_url: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { CreateJobGroupExportProgress {
    0 "FileHttpUrl" file_http_url, 1 "Progress" progress, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobGroupRecallStrategy {
    pub empty_number_ignore: Option<bool>,
    pub in_arrears_ignore: Option<bool>,
    pub out_of_service_ignore: Option<bool>,
}
model! { CreateJobGroupRecallStrategy {
    0 "EmptyNumberIgnore" empty_number_ignore, 1 "InArrearsIgnore" in_arrears_ignore,
    2 "OutOfServiceIgnore" out_of_service_ignore
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobGroupStrategy {
    pub customized: Option<String>,
    pub end_time: Option<i64>,
    pub follow_up_strategy: Option<String>,
    pub is_template: Option<bool>,
    pub max_attempts_per_day: Option<i64>,
    pub min_attempt_interval: Option<i64>,
    pub repeat_by: Option<String>,
    pub repeat_days: Option<Vec<String>>,
    pub routing_strategy: Option<String>,
    pub start_time: Option<i64>,
    pub strategy_description: Option<String>,
    pub strategy_id: Option<String>,
    pub strategy_name: Option<String>,
    pub r#type: Option<String>,
    pub working_time: Option<Vec<CreateJobGroupWorkingTime>>,
}
model! { CreateJobGroupStrategy {
    0 "Customized" customized, 1 "EndTime" end_time, 2 "FollowUpStrategy" follow_up_strategy,
    3 "IsTemplate" is_template, 4 "MaxAttemptsPerDay" max_attempts_per_day, 5 "MinAttemptInterval" min_attempt_interval,
    6 "RepeatBy" repeat_by, 7 "RepeatDays" repeat_days, 8 "RoutingStrategy" routing_strategy, 9 "StartTime" start_time,
    10 "StrategyDescription" strategy_description, 11 "StrategyId" strategy_id, 12 "StrategyName" strategy_name,
    13 "Type" r#type, 14 "WorkingTime" working_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobGroupWorkingTime {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
model! { CreateJobGroupWorkingTime {
    0 "BeginTime" begin_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobGroupExportTask {
    pub instance_id: String,
    pub job_group_id: Option<String>,
    pub option: Option<Vec<String>>,
}
operation! { CreateJobGroupExportTask(instance_id: String)
    "CreateJobGroupExportTask" -> CreateJobGroupExportTaskOutput {
    0 "InstanceId" instance_id, 1 "JobGroupId" job_group_id: String, 2 "Option" option: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobGroupExportTaskOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { CreateJobGroupExportTaskOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNumberDistrictInfoDownloadUrl {
    pub version_id: Option<String>,
}
operation! { CreateNumberDistrictInfoDownloadUrl()
    "CreateNumberDistrictInfoDownloadUrl" -> CreateNumberDistrictInfoDownloadUrlOutput {
    0 "VersionId" version_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNumberDistrictInfoDownloadUrlOutput {
    pub code: Option<String>,
    pub file_http_url: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateNumberDistrictInfoDownloadUrlOutput {
    0 "Code" code, 1 "FileHttpUrl" file_http_url, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNumberDistrictInfoParsingTask {
    pub file_path: Option<String>,
    pub file_size: Option<i64>,
}
operation! { CreateNumberDistrictInfoParsingTask()
    "CreateNumberDistrictInfoParsingTask" -> CreateNumberDistrictInfoParsingTaskOutput {
    0 "FilePath" file_path: String, 1 "FileSize" file_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNumberDistrictInfoParsingTaskOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateNumberDistrictInfoParsingTaskOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOutboundCallNumber {
    pub instance_id: String,
    pub number: String,
    pub rate_limit_count: i64,
    pub rate_limit_period: i64,
}
operation! { CreateOutboundCallNumber(instance_id: String, number: String, rate_limit_count: i64, rate_limit_period: i64)
    "CreateOutboundCallNumber" -> CreateOutboundCallNumberOutput {
    0 "InstanceId" instance_id, 1 "Number" number, 2 "RateLimitCount" rate_limit_count,
    3 "RateLimitPeriod" rate_limit_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOutboundCallNumberOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub outbound_call_number_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateOutboundCallNumberOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "OutboundCallNumberId" outbound_call_number_id, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScript {
    pub agent_id: Option<i64>,
    pub agent_key: Option<String>,
    pub agent_llm: Option<bool>,
    pub asr_config: Option<String>,
    pub chatbot_id: Option<String>,
    pub emotion_enable: Option<bool>,
    pub industry: String,
    pub instance_id: String,
    pub long_wait_enable: Option<bool>,
    pub mini_playback_enable: Option<bool>,
    pub new_barge_in_enable: Option<bool>,
    pub nlu_access_type: Option<String>,
    pub nlu_engine: Option<String>,
    pub scene: String,
    pub script_content: Option<Vec<String>>,
    pub script_description: Option<String>,
    pub script_name: String,
    pub script_nlu_profile_json_string: Option<String>,
    pub script_waveform: Option<Vec<String>>,
    pub tts_config: Option<String>,
}
operation! { CreateScript(industry: String, instance_id: String, scene: String, script_name: String)
    "CreateScript" -> CreateScriptOutput {
    0 "AgentId" agent_id: i64, 1 "AgentKey" agent_key: String, 2 "AgentLlm" agent_llm: bool,
    3 "AsrConfig" asr_config: String, 4 "ChatbotId" chatbot_id: String, 5 "EmotionEnable" emotion_enable: bool,
    6 "Industry" industry, 7 "InstanceId" instance_id, 8 "LongWaitEnable" long_wait_enable: bool,
    9 "MiniPlaybackEnable" mini_playback_enable: bool, 10 "NewBargeInEnable" new_barge_in_enable: bool,
    11 "NluAccessType" nlu_access_type: String, 12 "NluEngine" nlu_engine: String, 13 "Scene" scene,
    14 "ScriptContent" script_content: Vec<String>, 15 "ScriptDescription" script_description: String,
    16 "ScriptName" script_name, 17 "ScriptNluProfileJsonString" script_nlu_profile_json_string: String,
    18 "ScriptWaveform" script_waveform: Vec<String>, 19 "TtsConfig" tts_config: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScriptOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub script: Option<CreateScriptScript>,
    pub success: Option<bool>,
}
model! { CreateScriptOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Script" script, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScriptScript {
    pub debug_status: Option<String>,
    pub industry: Option<String>,
    pub is_debug_drafted: Option<bool>,
    pub is_drafted: Option<bool>,
    pub nlu_access_type: Option<String>,
    pub nlu_engine: Option<String>,
    pub scene: Option<String>,
    pub script_description: Option<String>,
    pub script_id: Option<String>,
    pub script_name: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { CreateScriptScript {
    0 "DebugStatus" debug_status, 1 "Industry" industry, 2 "IsDebugDrafted" is_debug_drafted, 3 "IsDrafted" is_drafted,
    4 "NluAccessType" nlu_access_type, 5 "NluEngine" nlu_engine, 6 "Scene" scene,
    7 "ScriptDescription" script_description, 8 "ScriptId" script_id, 9 "ScriptName" script_name, 10 "Status" status,
    11 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScriptWaveform {
    pub file_id: String,
    pub file_name: String,
    pub instance_id: String,
    pub script_content: String,
    pub script_id: String,
}

/// What [`CreateScriptWaveform::new`] takes.
pub struct CreateScriptWaveformRequired {
    pub file_id: String,
    pub file_name: String,
    pub instance_id: String,
    pub script_content: String,
    pub script_id: String,
}
operation! { CreateScriptWaveform{CreateScriptWaveformRequired: file_id, file_name, instance_id, script_content, script_id}
    "CreateScriptWaveform" -> CreateScriptWaveformOutput {
    0 "FileId" file_id, 1 "FileName" file_name, 2 "InstanceId" instance_id, 3 "ScriptContent" script_content,
    4 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScriptWaveformOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub script_waveform_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateScriptWaveformOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "ScriptWaveformId" script_waveform_id,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTag {
    pub instance_id: String,
    pub script_id: String,
    pub tag_group: String,
    pub tag_name: String,
}
operation! { CreateTag(instance_id: String, script_id: String, tag_group: String, tag_name: String)
    "CreateTag" -> CreateTagOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id, 2 "TagGroup" tag_group, 3 "TagName" tag_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub tag_id: Option<String>,
}
model! { CreateTagOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "TagId" tag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskExportTask {
    pub actual_time_gte: Option<i64>,
    pub actual_time_lte: Option<i64>,
    pub call_duration_gte: Option<i64>,
    pub call_duration_lte: Option<i64>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub has_answered: Option<bool>,
    pub has_hang_up_by_rejection: Option<bool>,
    pub has_reached_end_of_flow: Option<bool>,
    pub instance_id: String,
    pub job_group_id: Option<String>,
    pub job_group_name_query: Option<String>,
    pub job_id: Option<String>,
    pub job_status_string_list: Option<String>,
    pub other_id: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub recording_duration_gte: Option<i64>,
    pub recording_duration_lte: Option<i64>,
    pub script_name_query: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub task_create_time_gte: Option<i64>,
    pub task_create_time_lte: Option<i64>,
    pub task_id: Option<String>,
    pub task_status_string_list: Option<String>,
    pub user_id_match: Option<String>,
}
operation! { CreateTaskExportTask(instance_id: String) "CreateTaskExportTask" -> CreateTaskExportTaskOutput {
    0 "ActualTimeGte" actual_time_gte: i64, 1 "ActualTimeLte" actual_time_lte: i64,
    2 "CallDurationGte" call_duration_gte: i64, 3 "CallDurationLte" call_duration_lte: i64,
    4 "CalledNumber" called_number: String, 5 "CallingNumber" calling_number: String,
    6 "HasAnswered" has_answered: bool, 7 "HasHangUpByRejection" has_hang_up_by_rejection: bool,
    8 "HasReachedEndOfFlow" has_reached_end_of_flow: bool, 9 "InstanceId" instance_id,
    10 "JobGroupId" job_group_id: String, 11 "JobGroupNameQuery" job_group_name_query: String,
    12 "JobId" job_id: String, 13 "JobStatusStringList" job_status_string_list: String, 14 "OtherId" other_id: String,
    15 "PageIndex" page_index: i64, 16 "PageSize" page_size: i64, 17 "RecordingDurationGte" recording_duration_gte: i64,
    18 "RecordingDurationLte" recording_duration_lte: i64, 19 "ScriptNameQuery" script_name_query: String,
    20 "SortBy" sort_by: String, 21 "SortOrder" sort_order: String, 22 "TaskCreateTimeGte" task_create_time_gte: i64,
    23 "TaskCreateTimeLte" task_create_time_lte: i64, 24 "TaskId" task_id: String,
    25 "TaskStatusStringList" task_status_string_list: String, 26 "UserIdMatch" user_id_match: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskExportTaskOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { CreateTaskExportTaskOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTenantKey {}
operation! { CreateTenantKey() "CreateTenantKey" -> CreateTenantKeyOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTenantKeyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTenantKeyOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentProfiles {
    pub agent_profile_ids: Option<Vec<String>>,
    pub app_ip: Option<String>,
}
operation! { DeleteAgentProfiles() "DeleteAgentProfiles" -> DeleteAgentProfilesOutput {
    0 "AgentProfileIds" agent_profile_ids: Vec<String>, 1 "AppIp" app_ip: String
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentProfilesOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAgentProfilesOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAllNumberDistrictInfo {}
operation! { DeleteAllNumberDistrictInfo() "DeleteAllNumberDistrictInfo" -> DeleteAllNumberDistrictInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAllNumberDistrictInfoOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAllNumberDistrictInfoOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBeebotIntent {
    pub instance_id: String,
    pub intent_id: i64,
    pub script_id: String,
}
operation! { DeleteBeebotIntent(instance_id: String, intent_id: i64, script_id: String)
    "DeleteBeebotIntent" -> DeleteBeebotIntentOutput {
    0 "InstanceId" instance_id, 1 "IntentId" intent_id, 2 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBeebotIntentOutput {
    pub beebot_request_id: Option<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub intent_id: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteBeebotIntentOutput {
    0 "BeebotRequestId" beebot_request_id, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "IntentId" intent_id,
    4 "Message" message, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBeebotIntentLgf {
    pub instance_id: String,
    pub intent_id: i64,
    pub lgf_id: i64,
    pub script_id: String,
}
operation! { DeleteBeebotIntentLgf(instance_id: String, intent_id: i64, lgf_id: i64, script_id: String)
    "DeleteBeebotIntentLgf" -> DeleteBeebotIntentLgfOutput {
    0 "InstanceId" instance_id, 1 "IntentId" intent_id, 2 "LgfId" lgf_id, 3 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBeebotIntentLgfOutput {
    pub beebot_request_id: Option<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub lgf_id: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteBeebotIntentLgfOutput {
    0 "BeebotRequestId" beebot_request_id, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "LgfId" lgf_id,
    4 "Message" message, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBeebotIntentUserSay {
    pub instance_id: String,
    pub intent_id: String,
    pub script_id: String,
    pub user_say_id: String,
}
operation! { DeleteBeebotIntentUserSay(instance_id: String, intent_id: String, script_id: String, user_say_id: String)
    "DeleteBeebotIntentUserSay" -> DeleteBeebotIntentUserSayOutput {
    0 "InstanceId" instance_id, 1 "IntentId" intent_id, 2 "ScriptId" script_id, 3 "UserSayId" user_say_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBeebotIntentUserSayOutput {
    pub beebot_request_id: Option<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub user_say_id: Option<i64>,
}
model! { DeleteBeebotIntentUserSayOutput {
    0 "BeebotRequestId" beebot_request_id, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success, 5 "UserSayId" user_say_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactBlockList {
    pub contact_block_list_id: String,
    pub instance_id: String,
    pub operator: Option<String>,
}
operation! { DeleteContactBlockList(contact_block_list_id: String, instance_id: String)
    "DeleteContactBlockList" -> DeleteContactBlockListOutput {
    0 "ContactBlockListId" contact_block_list_id, 1 "InstanceId" instance_id, 2 "Operator" operator: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactBlockListOutput {
    pub affected_rows: Option<i64>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteContactBlockListOutput {
    0 "AffectedRows" affected_rows, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactWhiteList {
    pub contact_white_list_id: String,
    pub instance_id: String,
    pub operator: Option<String>,
}
operation! { DeleteContactWhiteList(contact_white_list_id: String, instance_id: String)
    "DeleteContactWhiteList" -> DeleteContactWhiteListOutput {
    0 "ContactWhiteListId" contact_white_list_id, 1 "InstanceId" instance_id, 2 "Operator" operator: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactWhiteListOutput {
    pub affected_rows: Option<i64>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteContactWhiteListOutput {
    0 "AffectedRows" affected_rows, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDialogueFlow {
    pub dialogue_flow_id: String,
    pub instance_id: String,
    pub script_id: String,
}
operation! { DeleteDialogueFlow(dialogue_flow_id: String, instance_id: String, script_id: String)
    "DeleteDialogueFlow" -> DeleteDialogueFlowOutput {
    0 "DialogueFlowId" dialogue_flow_id, 1 "InstanceId" instance_id, 2 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDialogueFlowOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDialogueFlowOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalQuestion {
    pub global_question_id: String,
    pub instance_id: String,
    pub script_id: String,
}
operation! { DeleteGlobalQuestion(global_question_id: String, instance_id: String, script_id: String)
    "DeleteGlobalQuestion" -> DeleteGlobalQuestionOutput {
    0 "GlobalQuestionId" global_question_id, 1 "InstanceId" instance_id, 2 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalQuestionOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGlobalQuestionOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> DeleteInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteInstanceOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntent {
    pub instance_id: String,
    pub intent_id: String,
    pub script_id: String,
}
operation! { DeleteIntent(instance_id: String, intent_id: String, script_id: String)
    "DeleteIntent" -> DeleteIntentOutput {
    0 "InstanceId" instance_id, 1 "IntentId" intent_id, 2 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntentOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteIntentOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobGroup {
    pub instance_id: String,
    pub job_group_id: String,
}
operation! { DeleteJobGroup(instance_id: String, job_group_id: String) "DeleteJobGroup" -> DeleteJobGroupOutput {
    0 "InstanceId" instance_id, 1 "JobGroupId" job_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteJobGroupOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOutboundCallNumber {
    pub instance_id: String,
    pub outbound_call_number_id: String,
}
operation! { DeleteOutboundCallNumber(instance_id: String, outbound_call_number_id: String)
    "DeleteOutboundCallNumber" -> DeleteOutboundCallNumberOutput {
    0 "InstanceId" instance_id, 1 "OutboundCallNumberId" outbound_call_number_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOutboundCallNumberOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteOutboundCallNumberOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScript {
    pub instance_id: String,
    pub script_id: String,
}
operation! { DeleteScript(instance_id: String, script_id: String) "DeleteScript" -> DeleteScriptOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScriptOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteScriptOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScriptRecording {
    pub instance_id: String,
    pub script_id: String,
    pub uuids_json: Option<String>,
}
operation! { DeleteScriptRecording(instance_id: String, script_id: String)
    "DeleteScriptRecording" -> DeleteScriptRecordingOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id, 2 "UuidsJson" uuids_json: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScriptRecordingOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteScriptRecordingOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScriptWaveform {
    pub instance_id: String,
    pub script_id: String,
    pub script_waveform_id: String,
}
operation! { DeleteScriptWaveform(instance_id: String, script_id: String, script_waveform_id: String)
    "DeleteScriptWaveform" -> DeleteScriptWaveformOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id, 2 "ScriptWaveformId" script_waveform_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScriptWaveformOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteScriptWaveformOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBeebotIntent {
    pub instance_id: String,
    pub intent_id: i64,
    pub script_id: String,
}
operation! { DescribeBeebotIntent(instance_id: String, intent_id: i64, script_id: String)
    "DescribeBeebotIntent" -> DescribeBeebotIntentOutput {
    0 "InstanceId" instance_id, 1 "IntentId" intent_id, 2 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBeebotIntentOutput {
    pub beebot_request_id: Option<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub intent: Option<DescribeBeebotIntentIntent>,
    pub intent_id: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeBeebotIntentOutput {
    0 "BeebotRequestId" beebot_request_id, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Intent" intent,
    4 "IntentId" intent_id, 5 "Message" message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBeebotIntentIntent {
    pub alias_name: Option<String>,
    pub create_time: Option<String>,
    pub create_user_id: Option<String>,
    pub create_user_name: Option<String>,
    pub intent_id: Option<i64>,
    pub intent_name: Option<String>,
    pub modify_time: Option<String>,
    pub modify_user_id: Option<String>,
    pub modify_user_name: Option<String>,
}
model! { DescribeBeebotIntentIntent {
    0 "AliasName" alias_name, 1 "CreateTime" create_time, 2 "CreateUserId" create_user_id,
    3 "CreateUserName" create_user_name, 4 "IntentId" intent_id, 5 "IntentName" intent_name, 6 "ModifyTime" modify_time,
    7 "ModifyUserId" modify_user_id, 8 "ModifyUserName" modify_user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDialogueNodeStatistics {
    pub instance_id: String,
    pub job_group_id: String,
    /// 0 to 999.
    pub limit: i64,
}
operation! { DescribeDialogueNodeStatistics(instance_id: String, job_group_id: String, limit: i64)
    "DescribeDialogueNodeStatistics" -> DescribeDialogueNodeStatisticsOutput {
    0 "InstanceId" instance_id, 1 "JobGroupId" job_group_id, 2 "Limit" limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDialogueNodeStatisticsOutput {
    pub code: Option<String>,
    pub group_id: Option<String>,
    pub hang_up_dialogue_nodes: Option<Vec<DescribeDialogueNodeStatisticsHangUpDialogueNodes>>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub no_answer_dialogue_nodes: Option<Vec<DescribeDialogueNodeStatisticsNoAnswerDialogueNodes>>,
    pub success: Option<bool>,
    pub total_completed: Option<i64>,
}
model! { DescribeDialogueNodeStatisticsOutput {
    0 "Code" code, 1 "GroupId" group_id, 2 "HangUpDialogueNodes" hang_up_dialogue_nodes,
    3 "HttpStatusCode" http_status_code, 4 "InstanceId" instance_id, 5 "Message" message,
    6 "NoAnswerDialogueNodes" no_answer_dialogue_nodes, 7 "Success" success, 8 "TotalCompleted" total_completed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDialogueNodeStatisticsHangUpDialogueNodes {
    pub hang_up_num: Option<i64>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub rate_display: Option<String>,
}
model! { DescribeDialogueNodeStatisticsHangUpDialogueNodes {
    0 "HangUpNum" hang_up_num, 1 "NodeId" node_id, 2 "NodeName" node_name, 3 "RateDisplay" rate_display
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDialogueNodeStatisticsNoAnswerDialogueNodes {
    pub group_id: Option<String>,
    pub hang_up_num: Option<i64>,
    pub hit_num: Option<i64>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
    pub no_answer_num: Option<i64>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
}
model! { DescribeDialogueNodeStatisticsNoAnswerDialogueNodes {
    0 "GroupId" group_id, 1 "HangUpNum" hang_up_num, 2 "HitNum" hit_num, 3 "Id" id, 4 "InstanceId" instance_id,
    5 "NoAnswerNum" no_answer_num, 6 "NodeId" node_id, 7 "NodeName" node_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDsReports {
    pub instance_id: String,
    pub job_group_id: String,
}
operation! { DescribeDsReports(instance_id: String, job_group_id: String)
    "DescribeDsReports" -> DescribeDsReportsOutput {
    0 "InstanceId" instance_id, 1 "JobGroupId" job_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDsReportsOutput {
    pub code: Option<String>,
    pub ds_reports: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeDsReportsOutput {
    0 "Code" code, 1 "DsReports" ds_reports, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalQuestion {
    pub global_question_id: String,
    pub instance_id: String,
    pub script_id: String,
}
operation! { DescribeGlobalQuestion(global_question_id: String, instance_id: String, script_id: String)
    "DescribeGlobalQuestion" -> DescribeGlobalQuestionOutput {
    0 "GlobalQuestionId" global_question_id, 1 "InstanceId" instance_id, 2 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalQuestionOutput {
    pub code: Option<String>,
    pub global_question: Option<DescribeGlobalQuestionGlobalQuestion>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeGlobalQuestionOutput {
    0 "Code" code, 1 "GlobalQuestion" global_question, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalQuestionGlobalQuestion {
    pub answers: Option<String>,
    pub global_question_id: Option<String>,
    pub global_question_name: Option<String>,
    pub global_question_type: Option<String>,
    pub questions: Option<String>,
    pub script_id: Option<String>,
}
model! { DescribeGlobalQuestionGlobalQuestion {
    0 "Answers" answers, 1 "GlobalQuestionId" global_question_id, 2 "GlobalQuestionName" global_question_name,
    3 "GlobalQuestionType" global_question_type, 4 "Questions" questions, 5 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupExecutingInfo {
    pub instance_id: String,
    pub job_group_id: String,
}
operation! { DescribeGroupExecutingInfo(instance_id: String, job_group_id: String)
    "DescribeGroupExecutingInfo" -> DescribeGroupExecutingInfoOutput {
    0 "InstanceId" instance_id, 1 "JobGroupId" job_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupExecutingInfoOutput {
    pub code: Option<String>,
    pub executing_info: Option<DescribeGroupExecutingInfoExecutingInfo>,
    pub group_id: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeGroupExecutingInfoOutput {
    0 "Code" code, 1 "ExecutingInfo" executing_info, 2 "GroupId" group_id, 3 "HttpStatusCode" http_status_code,
    4 "InstanceId" instance_id, 5 "Message" message, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupExecutingInfoExecutingInfo {
    pub avg_talk_time: Option<i64>,
    pub call_failed_num: Option<i64>,
    pub call_num: Option<i64>,
    pub creator_name: Option<String>,
    pub duration_distribution: Option<String>,
    pub end_time: Option<i64>,
    pub finished_num: Option<i64>,
    pub hang_up_by_client_num: Option<i64>,
    pub jobs_progress: Option<DescribeGroupExecutingInfoJobsProgress>,
    pub no_interaction_num: Option<i64>,
    pub start_time: Option<i64>,
    pub talk_turns_distribution: Option<String>,
    pub transfer_by_intent_num: Option<i64>,
    pub transfer_by_no_answer: Option<i64>,
}
model! { DescribeGroupExecutingInfoExecutingInfo {
    0 "AvgTalkTime" avg_talk_time, 1 "CallFailedNum" call_failed_num, 2 "CallNum" call_num,
    3 "CreatorName" creator_name, 4 "DurationDistribution" duration_distribution, 5 "EndTime" end_time,
    6 "FinishedNum" finished_num, 7 "HangUpByClientNum" hang_up_by_client_num, 8 "JobsProgress" jobs_progress,
    9 "NoInteractionNum" no_interaction_num, 10 "StartTime" start_time,
    11 "TalkTurnsDistribution" talk_turns_distribution, 12 "TransferByIntentNum" transfer_by_intent_num,
    13 "TransferByNoAnswer" transfer_by_no_answer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupExecutingInfoJobsProgress {
    pub cancelled_num: Option<i64>,
    pub executing_num: Option<i64>,
    pub failed_num: Option<i64>,
    pub paused_num: Option<i64>,
    pub scheduling_num: Option<i64>,
    pub total_completed_num: Option<i64>,
    pub total_jobs: Option<i64>,
    pub total_not_answered_num: Option<i64>,
}
model! { DescribeGroupExecutingInfoJobsProgress {
    0 "CancelledNum" cancelled_num, 1 "ExecutingNum" executing_num, 2 "FailedNum" failed_num, 3 "PausedNum" paused_num,
    4 "SchedulingNum" scheduling_num, 5 "TotalCompletedNum" total_completed_num, 6 "TotalJobs" total_jobs,
    7 "TotalNotAnsweredNum" total_not_answered_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    pub instance_id: String,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance: Option<DescribeInstanceInstance>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeInstanceOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Instance" instance, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInstance {
    pub creation_time: Option<i64>,
    pub creator_id: Option<i64>,
    pub creator_name: Option<String>,
    pub instance_description: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub max_concurrent_conversation: Option<i64>,
    pub owner_name: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { DescribeInstanceInstance {
    0 "CreationTime" creation_time, 1 "CreatorId" creator_id, 2 "CreatorName" creator_name,
    3 "InstanceDescription" instance_description, 4 "InstanceId" instance_id, 5 "InstanceName" instance_name,
    6 "MaxConcurrentConversation" max_concurrent_conversation, 7 "OwnerName" owner_name,
    8 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntent {
    pub instance_id: String,
    pub intent_id: String,
    pub script_id: String,
}
operation! { DescribeIntent(instance_id: String, intent_id: String, script_id: String)
    "DescribeIntent" -> DescribeIntentOutput {
    0 "InstanceId" instance_id, 1 "IntentId" intent_id, 2 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub intent: Option<DescribeIntentIntent>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeIntentOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Intent" intent, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentIntent {
    pub create_time: Option<i64>,
    pub intent_description: Option<String>,
    pub intent_id: Option<String>,
    pub intent_name: Option<String>,
    pub keywords: Option<String>,
    pub script_id: Option<String>,
    pub update_time: Option<i64>,
    pub utterances: Option<String>,
}
model! { DescribeIntentIntent {
    0 "CreateTime" create_time, 1 "IntentDescription" intent_description, 2 "IntentId" intent_id,
    3 "IntentName" intent_name, 4 "Keywords" keywords, 5 "ScriptId" script_id, 6 "UpdateTime" update_time,
    7 "Utterances" utterances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentStatistics {
    pub instance_id: String,
    pub job_group_id: String,
    pub limit: Option<i64>,
}
operation! { DescribeIntentStatistics(instance_id: String, job_group_id: String)
    "DescribeIntentStatistics" -> DescribeIntentStatisticsOutput {
    0 "InstanceId" instance_id, 1 "JobGroupId" job_group_id, 2 "Limit" limit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentStatisticsOutput {
    pub code: Option<String>,
    pub global_intent_num: Option<i64>,
    pub global_intents: Option<Vec<DescribeIntentStatisticsGlobalIntents>>,
    pub group_id: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub intents_after_no_answer: Option<Vec<DescribeIntentStatisticsIntentsAfterNoAnswer>>,
    pub message: Option<String>,
    pub process_intent_num: Option<i64>,
    pub process_intents: Option<Vec<DescribeIntentStatisticsProcessIntents>>,
    pub success: Option<bool>,
}
model! { DescribeIntentStatisticsOutput {
    0 "Code" code, 1 "GlobalIntentNum" global_intent_num, 2 "GlobalIntents" global_intents, 3 "GroupId" group_id,
    4 "HttpStatusCode" http_status_code, 5 "InstanceId" instance_id, 6 "IntentsAfterNoAnswer" intents_after_no_answer,
    7 "Message" message, 8 "ProcessIntentNum" process_intent_num, 9 "ProcessIntents" process_intents,
    10 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentStatisticsGlobalIntents {
    pub group_id: Option<String>,
    pub hit_after_no_answer: Option<i64>,
    pub hit_num: Option<i64>,
    pub instance_id: Option<String>,
    pub intent_id: Option<String>,
    pub intent_name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeIntentStatisticsGlobalIntents {
    0 "GroupId" group_id, 1 "HitAfterNoAnswer" hit_after_no_answer, 2 "HitNum" hit_num, 3 "InstanceId" instance_id,
    4 "IntentId" intent_id, 5 "IntentName" intent_name, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentStatisticsIntentsAfterNoAnswer {
    pub group_id: Option<String>,
    pub hit_after_no_answer: Option<i64>,
    pub instance_id: Option<String>,
    pub intent_id: Option<String>,
    pub intent_name: Option<String>,
}
model! { DescribeIntentStatisticsIntentsAfterNoAnswer {
    0 "GroupId" group_id, 1 "HitAfterNoAnswer" hit_after_no_answer, 2 "InstanceId" instance_id, 3 "IntentId" intent_id,
    4 "IntentName" intent_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentStatisticsProcessIntents {
    pub group_id: Option<String>,
    pub hit_after_no_answer: Option<i64>,
    pub hit_num: Option<i64>,
    pub instance_id: Option<String>,
    pub intent_id: Option<String>,
    pub intent_name: Option<String>,
    pub rate_display: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeIntentStatisticsProcessIntents {
    0 "GroupId" group_id, 1 "HitAfterNoAnswer" hit_after_no_answer, 2 "HitNum" hit_num, 3 "InstanceId" instance_id,
    4 "IntentId" intent_id, 5 "IntentName" intent_name, 6 "RateDisplay" rate_display, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJob {
    pub instance_id: String,
    pub job_id: String,
    pub with_script: Option<bool>,
}
operation! { DescribeJob(instance_id: String, job_id: String) "DescribeJob" -> DescribeJobOutput {
    0 "InstanceId" instance_id, 1 "JobId" job_id, 2 "WithScript" with_script: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub job: Option<DescribeJobJob>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeJobOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Job" job, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobJob {
    pub actual_time: Option<i64>,
    pub called_number: Option<String>,
    pub calling_numbers: Option<Vec<String>>,
    pub contacts: Option<Vec<DescribeJobContacts>>,
    pub ds_report: Option<String>,
    pub end_reason: Option<i64>,
    pub extras: Option<Vec<DescribeJobExtras>>,
    pub failure_reason: Option<String>,
    pub instance_id: Option<String>,
    pub job_group_id: Option<String>,
    pub job_id: Option<String>,
    pub next_execution_time: Option<i64>,
    pub priority: Option<i64>,
    pub reference_id: Option<String>,
    pub scenario_id: Option<String>,
    pub script: Option<DescribeJobScript>,
    pub status: Option<String>,
    pub strategy_id: Option<String>,
    pub summary: Option<Vec<DescribeJobSummary>>,
    pub system_priority: Option<i64>,
    pub tasks: Option<Vec<DescribeJobTasks>>,
}
model! { DescribeJobJob {
    0 "ActualTime" actual_time, 1 "CalledNumber" called_number, 2 "CallingNumbers" calling_numbers,
    3 "Contacts" contacts, 4 "DsReport" ds_report, 5 "EndReason" end_reason, 6 "Extras" extras,
    7 "FailureReason" failure_reason, 8 "InstanceId" instance_id, 9 "JobGroupId" job_group_id, 10 "JobId" job_id,
    11 "NextExecutionTime" next_execution_time, 12 "Priority" priority, 13 "ReferenceId" reference_id,
    14 "ScenarioId" scenario_id, 15 "Script" script, 16 "Status" status, 17 "StrategyId" strategy_id,
    18 "Summary" summary, 19 "SystemPriority" system_priority, 20 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobContacts {
    pub contact_id: Option<String>,
    pub contact_name: Option<String>,
    pub honorific: Option<String>,
    pub job_id: Option<String>,
    pub phone_number: Option<String>,
    pub reference_id: Option<String>,
    pub role: Option<String>,
    pub state: Option<String>,
}
model! { DescribeJobContacts {
    0 "ContactId" contact_id, 1 "ContactName" contact_name, 2 "Honorific" honorific, 3 "JobId" job_id,
    4 "PhoneNumber" phone_number, 5 "ReferenceId" reference_id, 6 "Role" role, 7 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobExtras {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeJobExtras {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobScript {
    pub asr_config: Option<String>,
    pub chatbot_id: Option<String>,
    pub debug_status: Option<String>,
    pub industry: Option<String>,
    pub is_debug_drafted: Option<bool>,
    pub is_drafted: Option<bool>,
    pub mini_playback_config_enabled: Option<bool>,
    pub name: Option<String>,
    pub scene: Option<String>,
    pub script_description: Option<String>,
    pub script_id: Option<String>,
    pub status: Option<String>,
    pub tts_config: Option<String>,
    pub update_time: Option<i64>,
}
model! { DescribeJobScript {
    0 "AsrConfig" asr_config, 1 "ChatbotId" chatbot_id, 2 "DebugStatus" debug_status, 3 "Industry" industry,
    4 "IsDebugDrafted" is_debug_drafted, 5 "IsDrafted" is_drafted,
    6 "MiniPlaybackConfigEnabled" mini_playback_config_enabled, 7 "Name" name, 8 "Scene" scene,
    9 "ScriptDescription" script_description, 10 "ScriptId" script_id, 11 "Status" status, 12 "TtsConfig" tts_config,
    13 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobSummary {
    pub category: Option<String>,
    pub content: Option<String>,
    pub summary_name: Option<String>,
}
model! { DescribeJobSummary {
    0 "Category" category, 1 "Content" content, 2 "SummaryName" summary_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobTasks {
    pub actual_time: Option<i64>,
    pub brief: Option<String>,
    pub call_id: Option<String>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub chatbot_id: Option<String>,
    pub contact: Option<DescribeJobContact>,
    pub conversation: Option<Vec<DescribeJobConversation>>,
    pub duration: Option<i64>,
    pub end_reason: Option<String>,
    pub end_time: Option<i64>,
    pub hang_up_direction: Option<String>,
    pub job_id: Option<String>,
    pub planed_time: Option<i64>,
    pub real_ringing_duration: Option<i64>,
    pub ringing_duration: Option<i64>,
    pub scenario_id: Option<String>,
    pub sip_code: Option<String>,
    pub sip_duration: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub total_duration: Option<i64>,
}
model! { DescribeJobTasks {
    0 "ActualTime" actual_time, 1 "Brief" brief, 2 "CallId" call_id, 3 "CalledNumber" called_number,
    4 "CallingNumber" calling_number, 5 "ChatbotId" chatbot_id, 6 "Contact" contact, 7 "Conversation" conversation,
    8 "Duration" duration, 9 "EndReason" end_reason, 10 "EndTime" end_time, 11 "HangUpDirection" hang_up_direction,
    12 "JobId" job_id, 13 "PlanedTime" planed_time, 14 "RealRingingDuration" real_ringing_duration,
    15 "RingingDuration" ringing_duration, 16 "ScenarioId" scenario_id, 17 "SipCode" sip_code,
    18 "SipDuration" sip_duration, 19 "Status" status, 20 "TaskId" task_id, 21 "TotalDuration" total_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobContact {
    pub contact_id: Option<String>,
    pub contact_name: Option<String>,
    pub honorific: Option<String>,
    pub job_id: Option<String>,
    pub phone_number: Option<String>,
    pub reference_id: Option<String>,
    pub role: Option<String>,
    pub state: Option<String>,
}
model! { DescribeJobContact {
    0 "ContactId" contact_id, 1 "ContactName" contact_name, 2 "Honorific" honorific, 3 "JobId" job_id,
    4 "PhoneNumber" phone_number, 5 "ReferenceId" reference_id, 6 "Role" role, 7 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobConversation {
    pub action: Option<String>,
    pub action_params: Option<String>,
    pub script: Option<String>,
    pub sequence_id: Option<String>,
    pub speaker: Option<String>,
    pub summary: Option<Vec<DescribeJobConversationSummary>>,
    pub timestamp: Option<i64>,
}
model! { DescribeJobConversation {
    0 "Action" action, 1 "ActionParams" action_params, 2 "Script" script, 3 "SequenceId" sequence_id,
    4 "Speaker" speaker, 5 "Summary" summary, 6 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobConversationSummary {
    pub category: Option<String>,
    pub content: Option<String>,
    pub summary_name: Option<String>,
}
model! { DescribeJobConversationSummary {
    0 "Category" category, 1 "Content" content, 2 "SummaryName" summary_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobDataParsingTaskProgress {
    pub instance_id: String,
    pub job_data_parsing_task_id: String,
}
operation! { DescribeJobDataParsingTaskProgress(instance_id: String, job_data_parsing_task_id: String)
    "DescribeJobDataParsingTaskProgress" -> DescribeJobDataParsingTaskProgressOutput {
    0 "InstanceId" instance_id, 1 "JobDataParsingTaskId" job_data_parsing_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobDataParsingTaskProgressOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub progress: Option<DescribeJobDataParsingTaskProgressProgress>,
    pub success: Option<bool>,
}
model! { DescribeJobDataParsingTaskProgressOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Progress" progress, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobDataParsingTaskProgressProgress {
    pub fail_error_code: Option<String>,
    pub fail_reason: Option<String>,
    pub feedback_url: Option<String>,
    pub handled_job_count: Option<i64>,
    pub status: Option<String>,
    pub total_job_count: Option<i64>,
}
model! { DescribeJobDataParsingTaskProgressProgress {
    0 "FailErrorCode" fail_error_code, 1 "FailReason" fail_reason, 2 "FeedbackUrl" feedback_url,
    3 "HandledJobCount" handled_job_count, 4 "Status" status, 5 "TotalJobCount" total_job_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroup {
    pub brief_types: Option<Vec<String>>,
    pub instance_id: String,
    pub job_group_id: String,
}
operation! { DescribeJobGroup(instance_id: String, job_group_id: String) "DescribeJobGroup" -> DescribeJobGroupOutput {
    0 "BriefTypes" brief_types: Vec<String>, 1 "InstanceId" instance_id, 2 "JobGroupId" job_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub job_group: Option<DescribeJobGroupJobGroup>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeJobGroupOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "JobGroup" job_group, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroupJobGroup {
    pub calling_numbers: Option<Vec<String>>,
    pub creation_time: Option<i64>,
    pub export_progress: Option<DescribeJobGroupExportProgress>,
    pub flash_sms_extras: Option<DescribeJobGroupFlashSmsExtras>,
    pub job_data_parsing_task_id: Option<String>,
    pub job_file_path: Option<String>,
    pub job_group_description: Option<String>,
    pub job_group_id: Option<String>,
    pub job_group_name: Option<String>,
    pub min_concurrency: Option<i64>,
    pub modify_time: Option<String>,
    pub priority: Option<String>,
    pub progress: Option<DescribeJobGroupProgress>,
    pub recall_calling_numbers: Option<Vec<String>>,
    pub recall_strategy: Option<DescribeJobGroupRecallStrategy>,
    pub result: Option<DescribeJobGroupResult>,
    pub ringing_duration: Option<i64>,
    pub scenario_id: Option<String>,
    pub script_id: Option<String>,
    pub script_name: Option<String>,
    pub script_nlu_engine: Option<String>,
    pub script_version: Option<String>,
    pub status: Option<String>,
    pub strategy: Option<DescribeJobGroupStrategy>,
}
model! { DescribeJobGroupJobGroup {
    0 "CallingNumbers" calling_numbers, 1 "CreationTime" creation_time, 2 "ExportProgress" export_progress,
    3 "FlashSmsExtras" flash_sms_extras, 4 "JobDataParsingTaskId" job_data_parsing_task_id,
    5 "JobFilePath" job_file_path, 6 "JobGroupDescription" job_group_description, 7 "JobGroupId" job_group_id,
    8 "JobGroupName" job_group_name, 9 "MinConcurrency" min_concurrency, 10 "ModifyTime" modify_time,
    11 "Priority" priority, 12 "Progress" progress, 13 "RecallCallingNumbers" recall_calling_numbers,
    14 "RecallStrategy" recall_strategy, 15 "Result" result, 16 "RingingDuration" ringing_duration,
    17 "ScenarioId" scenario_id, 18 "ScriptId" script_id, 19 "ScriptName" script_name,
    20 "ScriptNluEngine" script_nlu_engine, 21 "ScriptVersion" script_version, 22 "Status" status,
    23 "Strategy" strategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroupExportProgress {
    pub file_http_url: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeJobGroupExportProgress {
    0 "FileHttpUrl" file_http_url, 1 "Progress" progress, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroupFlashSmsExtras {
    pub config_id: Option<String>,
    pub template_id: Option<String>,
}
model! { DescribeJobGroupFlashSmsExtras {
    0 "ConfigId" config_id, 1 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroupProgress {
    pub briefs: Option<Vec<DescribeJobGroupBriefs>>,
    pub cancelled: Option<i64>,
    pub categories: Option<Vec<DescribeJobGroupCategories>>,
    pub duration: Option<i64>,
    pub executing: Option<i64>,
    pub failed: Option<i64>,
    pub paused: Option<i64>,
    pub scheduling: Option<i64>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub total_completed: Option<i64>,
    pub total_jobs: Option<i64>,
    pub total_not_answered: Option<i64>,
}
model! { DescribeJobGroupProgress {
    0 "Briefs" briefs, 1 "Cancelled" cancelled, 2 "Categories" categories, 3 "Duration" duration,
    4 "Executing" executing, 5 "Failed" failed, 6 "Paused" paused, 7 "Scheduling" scheduling, 8 "StartTime" start_time,
    9 "Status" status, 10 "TotalCompleted" total_completed, 11 "TotalJobs" total_jobs,
    12 "TotalNotAnswered" total_not_answered
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroupBriefs {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeJobGroupBriefs {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroupCategories {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeJobGroupCategories {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroupRecallStrategy {
    pub empty_number_ignore: Option<bool>,
    pub in_arrears_ignore: Option<bool>,
    pub out_of_service_ignore: Option<bool>,
}
model! { DescribeJobGroupRecallStrategy {
    0 "EmptyNumberIgnore" empty_number_ignore, 1 "InArrearsIgnore" in_arrears_ignore,
    2 "OutOfServiceIgnore" out_of_service_ignore
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroupResult {
    pub client_hangup_num: Option<i64>,
    pub finished_num: Option<i64>,
    pub no_interact_num: Option<i64>,
    pub timeout_hangup_num: Option<i64>,
    pub unrecognized_num: Option<i64>,
}
model! { DescribeJobGroupResult {
    0 "ClientHangupNum" client_hangup_num, 1 "FinishedNum" finished_num, 2 "NoInteractNum" no_interact_num,
    3 "TimeoutHangupNum" timeout_hangup_num, 4 "UnrecognizedNum" unrecognized_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroupStrategy {
    pub customized: Option<String>,
    pub end_time: Option<i64>,
    pub follow_up_strategy: Option<String>,
    pub is_template: Option<bool>,
    pub max_attempts_per_day: Option<i64>,
    pub min_attempt_interval: Option<i64>,
    pub repeat_by: Option<String>,
    pub repeat_days: Option<Vec<String>>,
    pub repeatable: Option<bool>,
    pub routing_strategy: Option<String>,
    pub start_time: Option<i64>,
    pub strategy_description: Option<String>,
    pub strategy_id: Option<String>,
    pub strategy_name: Option<String>,
    pub r#type: Option<String>,
    pub working_time: Option<Vec<DescribeJobGroupWorkingTime>>,
}
model! { DescribeJobGroupStrategy {
    0 "Customized" customized, 1 "EndTime" end_time, 2 "FollowUpStrategy" follow_up_strategy,
    3 "IsTemplate" is_template, 4 "MaxAttemptsPerDay" max_attempts_per_day, 5 "MinAttemptInterval" min_attempt_interval,
    6 "RepeatBy" repeat_by, 7 "RepeatDays" repeat_days, 8 "Repeatable" repeatable, 9 "RoutingStrategy" routing_strategy,
    10 "StartTime" start_time, 11 "StrategyDescription" strategy_description, 12 "StrategyId" strategy_id,
    13 "StrategyName" strategy_name, 14 "Type" r#type, 15 "WorkingTime" working_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroupWorkingTime {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
model! { DescribeJobGroupWorkingTime {
    0 "BeginTime" begin_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroupExportTaskProgress {
    pub instance_id: Option<String>,
    pub task_id: Option<String>,
}
operation! { DescribeJobGroupExportTaskProgress()
    "DescribeJobGroupExportTaskProgress" -> DescribeJobGroupExportTaskProgressOutput {
    0 "InstanceId" instance_id: String, 1 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroupExportTaskProgressOutput {
    pub code: Option<String>,
    pub file_http_url: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub progress: Option<f64>,
    pub success: Option<bool>,
}
model! { DescribeJobGroupExportTaskProgressOutput {
    0 "Code" code, 1 "FileHttpUrl" file_http_url, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Progress" progress, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNumberDistrictInfoStatus {}
operation! { DescribeNumberDistrictInfoStatus()
"DescribeNumberDistrictInfoStatus" -> DescribeNumberDistrictInfoStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNumberDistrictInfoStatusOutput {
    pub applied_version: Option<DescribeNumberDistrictInfoStatusAppliedVersion>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub parsing_version: Option<DescribeNumberDistrictInfoStatusParsingVersion>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeNumberDistrictInfoStatusOutput {
    0 "AppliedVersion" applied_version, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "ParsingVersion" parsing_version, 5 "Status" status, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNumberDistrictInfoStatusAppliedVersion {
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub version_id: Option<String>,
}
model! { DescribeNumberDistrictInfoStatusAppliedVersion {
    0 "FileName" file_name, 1 "FileSize" file_size, 2 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNumberDistrictInfoStatusParsingVersion {
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub parse_progress: Option<i64>,
    pub version_id: Option<String>,
}
model! { DescribeNumberDistrictInfoStatusParsingVersion {
    0 "FileName" file_name, 1 "FileSize" file_size, 2 "ParseProgress" parse_progress, 3 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScript {
    pub instance_id: String,
    pub script_id: String,
}
operation! { DescribeScript(instance_id: String, script_id: String) "DescribeScript" -> DescribeScriptOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScriptOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub nls_config: Option<String>,
    pub script: Option<DescribeScriptScript>,
    pub success: Option<bool>,
}
model! { DescribeScriptOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "NlsConfig" nls_config,
    4 "Script" script, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScriptScript {
    pub agent_id: Option<i64>,
    pub agent_key: Option<String>,
    pub agent_llm: Option<bool>,
    pub asr_config: Option<String>,
    pub chat_config: Option<String>,
    pub chatbot_id: Option<String>,
    pub debug_status: Option<String>,
    pub emotion_enable: Option<bool>,
    pub industry: Option<String>,
    pub is_debug_drafted: Option<bool>,
    pub is_drafted: Option<bool>,
    pub label_config: Option<String>,
    pub long_wait_enable: Option<bool>,
    pub mini_playback_enable: Option<bool>,
    pub new_barge_in_enable: Option<bool>,
    pub nlu_engine: Option<String>,
    pub nlu_profile: Option<DescribeScriptNluProfile>,
    pub scene: Option<String>,
    pub script_description: Option<String>,
    pub script_id: Option<String>,
    pub script_name: Option<String>,
    pub status: Option<String>,
    pub tts_config: Option<String>,
    pub update_time: Option<i64>,
}
model! { DescribeScriptScript {
    0 "AgentId" agent_id, 1 "AgentKey" agent_key, 2 "AgentLlm" agent_llm, 3 "AsrConfig" asr_config,
    4 "ChatConfig" chat_config, 5 "ChatbotId" chatbot_id, 6 "DebugStatus" debug_status,
    7 "EmotionEnable" emotion_enable, 8 "Industry" industry, 9 "IsDebugDrafted" is_debug_drafted,
    10 "IsDrafted" is_drafted, 11 "LabelConfig" label_config, 12 "LongWaitEnable" long_wait_enable,
    13 "MiniPlaybackEnable" mini_playback_enable, 14 "NewBargeInEnable" new_barge_in_enable, 15 "NluEngine" nlu_engine,
    16 "NluProfile" nlu_profile, 17 "Scene" scene, 18 "ScriptDescription" script_description, 19 "ScriptId" script_id,
    20 "ScriptName" script_name, 21 "Status" status, 22 "TtsConfig" tts_config, 23 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScriptNluProfile {
    pub fc_function: Option<String>,
    pub fc_http_trigger_url: Option<String>,
    pub fc_region: Option<String>,
    pub support_beebot_prompts: Option<bool>,
}
model! { DescribeScriptNluProfile {
    0 "FcFunction" fc_function, 1 "FcHttpTriggerUrl" fc_http_trigger_url, 2 "FcRegion" fc_region,
    3 "SupportBeebotPrompts" support_beebot_prompts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScriptVoiceConfig {
    pub instance_id: String,
    pub script_id: String,
    pub script_voice_config_id: String,
}
operation! { DescribeScriptVoiceConfig(instance_id: String, script_id: String, script_voice_config_id: String)
    "DescribeScriptVoiceConfig" -> DescribeScriptVoiceConfigOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id, 2 "ScriptVoiceConfigId" script_voice_config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScriptVoiceConfigOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub script_voice_config: Option<DescribeScriptVoiceConfigScriptVoiceConfig>,
    pub success: Option<bool>,
}
model! { DescribeScriptVoiceConfigOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "ScriptVoiceConfig" script_voice_config,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScriptVoiceConfigScriptVoiceConfig {
    pub instance_id: Option<String>,
    pub script_content: Option<String>,
    pub script_id: Option<String>,
    pub script_voice_config_id: Option<String>,
    pub script_waveform_relation: Option<String>,
    pub source: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeScriptVoiceConfigScriptVoiceConfig {
    0 "InstanceId" instance_id, 1 "ScriptContent" script_content, 2 "ScriptId" script_id,
    3 "ScriptVoiceConfigId" script_voice_config_id, 4 "ScriptWaveformRelation" script_waveform_relation,
    5 "Source" source, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTTSConfig {
    pub instance_id: String,
    pub script_id: String,
}
operation! { DescribeTTSConfig(instance_id: String, script_id: String) "DescribeTTSConfig" -> DescribeTTSConfigOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTTSConfigOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub tts_config: Option<DescribeTTSConfigTTSConfig>,
}
model! { DescribeTTSConfigOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success,
    4 "TTSConfig" tts_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTTSConfigTTSConfig {
    pub app_key: Option<String>,
    pub instance_id: Option<String>,
    pub nls_service_type: Option<String>,
    pub speech_rate: Option<String>,
    pub voice: Option<String>,
    pub volume: Option<String>,
}
model! { DescribeTTSConfigTTSConfig {
    0 "AppKey" app_key, 1 "InstanceId" instance_id, 2 "NlsServiceType" nls_service_type, 3 "SpeechRate" speech_rate,
    4 "Voice" voice, 5 "Volume" volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTTSDemo {
    pub access_key: Option<String>,
    pub ali_customized_voice: Option<String>,
    pub app_key: Option<String>,
    pub engine: Option<String>,
    pub instance_id: String,
    pub nls_service_type: Option<String>,
    pub pitch_rate: Option<i64>,
    pub script_id: Option<String>,
    pub secret_key: Option<Secret>,
    /// -500 to 500.
    pub speech_rate: Option<i64>,
    pub text: String,
    pub voice: Option<String>,
    /// 0 to 100.
    pub volume: Option<i64>,
}
operation! { DescribeTTSDemo(instance_id: String, text: String) "DescribeTTSDemo" -> DescribeTTSDemoOutput {
    0 "AccessKey" access_key: String, 1 "AliCustomizedVoice" ali_customized_voice: String, 2 "AppKey" app_key: String,
    3 "Engine" engine: String, 4 "InstanceId" instance_id, 5 "NlsServiceType" nls_service_type: String,
    6 "PitchRate" pitch_rate: i64, 7 "ScriptId" script_id: String, 8 "SecretKey" secret_key: Secret,
    9 "SpeechRate" speech_rate: i64, 10 "Text" text, 11 "Voice" voice: String, 12 "Volume" volume: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTTSDemoOutput {
    pub audition_url: Option<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeTTSDemoOutput {
    0 "AuditionUrl" audition_url, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagHitsSummary {
    pub instance_id: String,
    pub job_group_id: String,
}
operation! { DescribeTagHitsSummary(instance_id: String, job_group_id: String)
    "DescribeTagHitsSummary" -> DescribeTagHitsSummaryOutput {
    0 "InstanceId" instance_id, 1 "JobGroupId" job_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagHitsSummaryOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub tag_groups: Option<Vec<DescribeTagHitsSummaryTagGroups>>,
    pub tag_hits_list: Option<Vec<DescribeTagHitsSummaryTagHitsList>>,
}
model! { DescribeTagHitsSummaryOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success,
    4 "TagGroups" tag_groups, 5 "TagHitsList" tag_hits_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagHitsSummaryTagGroups {
    pub id: Option<String>,
    pub script_id: Option<String>,
    pub tag_group: Option<String>,
    pub tag_group_index: Option<i64>,
}
model! { DescribeTagHitsSummaryTagGroups {
    0 "Id" id, 1 "ScriptId" script_id, 2 "TagGroup" tag_group, 3 "TagGroupIndex" tag_group_index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagHitsSummaryTagHitsList {
    pub hit_count: Option<i64>,
    pub tag_group: Option<String>,
    pub tag_name: Option<String>,
}
model! { DescribeTagHitsSummaryTagHitsList {
    0 "HitCount" hit_count, 1 "TagGroup" tag_group, 2 "TagName" tag_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantBindNumber {
    pub number: Option<String>,
}
operation! { DescribeTenantBindNumber() "DescribeTenantBindNumber" -> DescribeTenantBindNumberOutput {
    0 "Number" number: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantBindNumberOutput {
    pub code: Option<String>,
    pub data: Option<DescribeTenantBindNumberData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeTenantBindNumberOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantBindNumberData {
    pub list: Option<Vec<DescribeTenantBindNumberList>>,
}
model! { DescribeTenantBindNumberData {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantBindNumberList {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub is_binding: Option<bool>,
}
model! { DescribeTenantBindNumberList {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "IsBinding" is_binding
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dialogue {
    pub action_key: Option<String>,
    pub action_params: Option<String>,
    pub call_id: String,
    pub call_type: String,
    pub called_number: String,
    pub calling_number: String,
    pub instance_id: String,
    pub scenario_id: Option<String>,
    pub script_id: Option<String>,
    pub task_id: Option<String>,
    pub utterance: String,
}

/// What [`Dialogue::new`] takes.
pub struct DialogueRequired {
    pub call_id: String,
    pub call_type: String,
    pub called_number: String,
    pub calling_number: String,
    pub instance_id: String,
    pub utterance: String,
}
operation! { Dialogue{DialogueRequired: call_id, call_type, called_number, calling_number, instance_id, utterance}
    "Dialogue" -> DialogueOutput {
    0 "ActionKey" action_key: String, 1 "ActionParams" action_params: String, 2 "CallId" call_id,
    3 "CallType" call_type, 4 "CalledNumber" called_number, 5 "CallingNumber" calling_number,
    6 "InstanceId" instance_id, 7 "ScenarioId" scenario_id: String, 8 "ScriptId" script_id: String,
    9 "TaskId" task_id: String, 10 "Utterance" utterance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DialogueOutput {
    pub code: Option<String>,
    pub feedback: Option<DialogueFeedback>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DialogueOutput {
    0 "Code" code, 1 "Feedback" feedback, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DialogueFeedback {
    pub action: Option<String>,
    pub action_params: Option<String>,
    pub content: Option<String>,
    pub content_params: Option<String>,
    pub interruptible: Option<bool>,
}
model! { DialogueFeedback {
    0 "Action" action, 1 "ActionParams" action_params, 2 "Content" content, 3 "ContentParams" content_params,
    4 "Interruptible" interruptible
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DismissNumberDistrictInfoParsingResult {
    pub version_id: Option<String>,
}
operation! { DismissNumberDistrictInfoParsingResult()
    "DismissNumberDistrictInfoParsingResult" -> DismissNumberDistrictInfoParsingResultOutput {
    0 "VersionId" version_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DismissNumberDistrictInfoParsingResultOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DismissNumberDistrictInfoParsingResultOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadRecording {
    pub instance_id: String,
    pub need_voice_slice_recording: Option<bool>,
    pub swap_channels: Option<bool>,
    pub task_id: String,
}
operation! { DownloadRecording(instance_id: String, task_id: String) "DownloadRecording" -> DownloadRecordingOutput {
    0 "InstanceId" instance_id, 1 "NeedVoiceSliceRecording" need_voice_slice_recording: bool,
    2 "SwapChannels" swap_channels: bool, 3 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadRecordingOutput {
    pub code: Option<String>,
    pub download_params: Option<DownloadRecordingDownloadParams>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DownloadRecordingOutput {
    0 "Code" code, 1 "DownloadParams" download_params, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadRecordingDownloadParams {
    pub file_name: Option<String>,
    pub signature_url: Option<Secret>,
    pub voice_slice_recording_list_json: Option<String>,
}
model! { DownloadRecordingDownloadParams {
    0 "FileName" file_name, 1 "SignatureUrl" signature_url,
    2 "VoiceSliceRecordingListJson" voice_slice_recording_list_json
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadScriptRecording {
    pub instance_id: String,
    pub script_id: String,
    pub uuid: String,
}
operation! { DownloadScriptRecording(instance_id: String, script_id: String, uuid: String)
    "DownloadScriptRecording" -> DownloadScriptRecordingOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id, 2 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadScriptRecordingOutput {
    pub code: Option<String>,
    pub download_params: Option<DownloadScriptRecordingDownloadParams>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DownloadScriptRecordingOutput {
    0 "Code" code, 1 "DownloadParams" download_params, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadScriptRecordingDownloadParams {
    pub file_name: Option<String>,
    pub signature_url: Option<Secret>,
}
model! { DownloadScriptRecordingDownloadParams {
    0 "FileName" file_name, 1 "SignatureUrl" signature_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplicateScript {
    pub instance_id: String,
    pub name: String,
    pub source_script_id: String,
}
operation! { DuplicateScript(instance_id: String, name: String, source_script_id: String)
    "DuplicateScript" -> DuplicateScriptOutput {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "SourceScriptId" source_script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplicateScriptOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub script_id: Option<String>,
    pub success: Option<bool>,
}
model! { DuplicateScriptOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "ScriptId" script_id, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportScript {
    pub instance_id: String,
    pub script_id: String,
}
operation! { ExportScript(instance_id: String, script_id: String) "ExportScript" -> ExportScriptOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportScriptOutput {
    pub code: Option<String>,
    pub download_params: Option<ExportScriptDownloadParams>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExportScriptOutput {
    0 "Code" code, 1 "DownloadParams" download_params, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportScriptDownloadParams {
    pub signature_url: Option<Secret>,
}
model! { ExportScriptDownloadParams {
    0 "SignatureUrl" signature_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUploadUrl {
    pub file_name: Option<String>,
    pub key: Option<String>,
}
operation! { GenerateUploadUrl() "GenerateUploadUrl" -> GenerateUploadUrlOutput {
    0 "FileName" file_name: String, 1 "Key" key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUploadUrlOutput {
    pub code: Option<String>,
    pub data: Option<GenerateUploadUrlData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GenerateUploadUrlOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUploadUrlData {
    pub access_id: Option<String>,
    pub expire: Option<i64>,
    pub folder: Option<String>,
    pub host: Option<String>,
    pub message: Option<String>,
    pub policy: Option<String>,
    pub signature: Option<Secret>,
    pub success: Option<bool>,
}
model! { GenerateUploadUrlData {
    0 "AccessId" access_id, 1 "Expire" expire, 2 "Folder" folder, 3 "Host" host, 4 "Message" message, 5 "Policy" policy,
    6 "Signature" signature, 7 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAfterAnswerDelayPlayback {
    pub entry_id: String,
    pub strategy_level: Option<i64>,
}
operation! { GetAfterAnswerDelayPlayback(entry_id: String)
    "GetAfterAnswerDelayPlayback" -> GetAfterAnswerDelayPlaybackOutput {
    0 "EntryId" entry_id, 1 "StrategyLevel" strategy_level: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAfterAnswerDelayPlaybackOutput {
    pub after_answer_delay_playback: Option<i64>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAfterAnswerDelayPlaybackOutput {
    0 "AfterAnswerDelayPlayback" after_answer_delay_playback, 1 "Code" code, 2 "HttpStatusCode" http_status_code,
    3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentProfile {
    pub agent_profile_id: String,
    pub app_ip: Option<String>,
    pub instance_id: String,
}
operation! { GetAgentProfile(agent_profile_id: String, instance_id: String) "GetAgentProfile" -> GetAgentProfileOutput {
    0 "AgentProfileId" agent_profile_id, 1 "AppIp" app_ip: String, 2 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentProfileOutput {
    pub code: Option<String>,
    pub data: Option<GetAgentProfileData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAgentProfileOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentProfileData {
    pub agent_profile_id: Option<String>,
    pub agent_profile_template_id: Option<String>,
    pub agent_type: Option<String>,
    pub api_plugin_json: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub instruction_json: Option<String>,
    pub labels_json: Option<String>,
    pub model: Option<String>,
    pub model_config: Option<String>,
    pub nlu_config_json: Option<String>,
    pub prompt: Option<String>,
    pub prompt_json: Option<String>,
    pub scenario: Option<String>,
    pub script_id: Option<String>,
    pub system: Option<bool>,
    pub update_time: Option<String>,
    pub variables_json: Option<String>,
}
model! { GetAgentProfileData {
    0 "AgentProfileId" agent_profile_id, 1 "AgentProfileTemplateId" agent_profile_template_id, 2 "AgentType" agent_type,
    3 "ApiPluginJson" api_plugin_json, 4 "CreateTime" create_time, 5 "Description" description,
    6 "InstanceId" instance_id, 7 "InstructionJson" instruction_json, 8 "LabelsJson" labels_json, 9 "Model" model,
    10 "ModelConfig" model_config, 11 "NluConfigJson" nlu_config_json, 12 "Prompt" prompt, 13 "PromptJson" prompt_json,
    14 "Scenario" scenario, 15 "ScriptId" script_id, 16 "System" system, 17 "UpdateTime" update_time,
    18 "VariablesJson" variables_json
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentProfileTemplate {
    pub agent_profile_template_id: String,
    pub app_ip: Option<String>,
}
operation! { GetAgentProfileTemplate(agent_profile_template_id: String)
    "GetAgentProfileTemplate" -> GetAgentProfileTemplateOutput {
    0 "AgentProfileTemplateId" agent_profile_template_id, 1 "AppIp" app_ip: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentProfileTemplateOutput {
    pub code: Option<String>,
    pub data: Option<GetAgentProfileTemplateData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAgentProfileTemplateOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentProfileTemplateData {
    pub agent_profile_template_id: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub prompt_schema: Option<String>,
    pub update_time: Option<String>,
}
model! { GetAgentProfileTemplateData {
    0 "AgentProfileTemplateId" agent_profile_template_id, 1 "CreateTime" create_time, 2 "Description" description,
    3 "Name" name, 4 "PromptSchema" prompt_schema, 5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAnnotationMissionSummary {
    pub annotation_mission_id: Option<String>,
}
operation! { GetAnnotationMissionSummary() "GetAnnotationMissionSummary" -> GetAnnotationMissionSummaryOutput {
    0 "AnnotationMissionId" annotation_mission_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAnnotationMissionSummaryOutput {
    pub code: Option<String>,
    pub data: Option<GetAnnotationMissionSummaryData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAnnotationMissionSummaryOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAnnotationMissionSummaryData {
    pub annotation_mission_id: Option<String>,
    pub asr_summary_info: Option<GetAnnotationMissionSummaryAsrSummaryInfo>,
    pub intent_summary_info: Option<GetAnnotationMissionSummaryIntentSummaryInfo>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub tag_summary_info: Option<GetAnnotationMissionSummaryTagSummaryInfo>,
}
model! { GetAnnotationMissionSummaryData {
    0 "AnnotationMissionId" annotation_mission_id, 1 "AsrSummaryInfo" asr_summary_info,
    2 "IntentSummaryInfo" intent_summary_info, 3 "Message" message, 4 "Success" success,
    5 "TagSummaryInfo" tag_summary_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAnnotationMissionSummaryAsrSummaryInfo {
    pub add_customization_data_count: Option<i64>,
    pub add_vocabulary_data_count: Option<i64>,
    pub annotation_invalid: Option<i64>,
    pub character_correct_rate: Option<i64>,
    pub character_error_rate: Option<i64>,
    pub chat_total_count: Option<i64>,
    pub no_annotation: Option<i64>,
    pub sentence_error_rate: Option<i64>,
    pub word_error_rate: Option<i64>,
}
model! { GetAnnotationMissionSummaryAsrSummaryInfo {
    0 "AddCustomizationDataCount" add_customization_data_count, 1 "AddVocabularyDataCount" add_vocabulary_data_count,
    2 "AnnotationInvalid" annotation_invalid, 3 "CharacterCorrectRate" character_correct_rate,
    4 "CharacterErrorRate" character_error_rate, 5 "ChatTotalCount" chat_total_count, 6 "NoAnnotation" no_annotation,
    7 "SentenceErrorRate" sentence_error_rate, 8 "WordErrorRate" word_error_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAnnotationMissionSummaryIntentSummaryInfo {
    pub annotation_correct_count: Option<i64>,
    pub annotation_invalid: Option<i64>,
    pub chat_total_count: Option<i64>,
    pub intent_user_say_count: Option<i64>,
    pub intention_not_covered_count: Option<i64>,
    pub match_error_count: Option<i64>,
    pub no_annotation: Option<i64>,
    pub translation_unrecognized_count: Option<i64>,
}
model! { GetAnnotationMissionSummaryIntentSummaryInfo {
    0 "AnnotationCorrectCount" annotation_correct_count, 1 "AnnotationInvalid" annotation_invalid,
    2 "ChatTotalCount" chat_total_count, 3 "IntentUserSayCount" intent_user_say_count,
    4 "IntentionNotCoveredCount" intention_not_covered_count, 5 "MatchErrorCount" match_error_count,
    6 "NoAnnotation" no_annotation, 7 "TranslationUnrecognizedCount" translation_unrecognized_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAnnotationMissionSummaryTagSummaryInfo {
    pub tag_summary_info_detail_list: Option<Vec<GetAnnotationMissionSummaryTagSummaryInfoDetailList>>,
}
model! { GetAnnotationMissionSummaryTagSummaryInfo {
    0 "TagSummaryInfoDetailList" tag_summary_info_detail_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAnnotationMissionSummaryTagSummaryInfoDetailList {
    pub count: Option<i64>,
    pub name: Option<String>,
}
model! { GetAnnotationMissionSummaryTagSummaryInfoDetailList {
    0 "Count" count, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAnnotationMissionTagInfoList {
    pub instance_id: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { GetAnnotationMissionTagInfoList()
    "GetAnnotationMissionTagInfoList" -> GetAnnotationMissionTagInfoListOutput {
    0 "InstanceId" instance_id: String, 1 "PageIndex" page_index: i64, 2 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAnnotationMissionTagInfoListOutput {
    pub code: Option<String>,
    pub data: Option<GetAnnotationMissionTagInfoListData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAnnotationMissionTagInfoListOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAnnotationMissionTagInfoListData {
    pub annotation_mission_tag_info_list: Option<Vec<GetAnnotationMissionTagInfoListAnnotationMissionTagInfoList>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAnnotationMissionTagInfoListData {
    0 "AnnotationMissionTagInfoList" annotation_mission_tag_info_list, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAnnotationMissionTagInfoListAnnotationMissionTagInfoList {
    pub annotation_mission_tag_info_description: Option<String>,
    pub annotation_mission_tag_info_id: Option<String>,
    pub annotation_mission_tag_info_name: Option<String>,
    pub delete: Option<bool>,
    pub instance_id: Option<String>,
    pub tenant_id: Option<String>,
}
model! { GetAnnotationMissionTagInfoListAnnotationMissionTagInfoList {
    0 "AnnotationMissionTagInfoDescription" annotation_mission_tag_info_description,
    1 "AnnotationMissionTagInfoId" annotation_mission_tag_info_id,
    2 "AnnotationMissionTagInfoName" annotation_mission_tag_info_name, 3 "Delete" delete, 4 "InstanceId" instance_id,
    5 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrServerInfo {
    pub entry_id: Option<String>,
    pub strategy_level: Option<i64>,
}
operation! { GetAsrServerInfo() "GetAsrServerInfo" -> GetAsrServerInfoOutput {
    0 "EntryId" entry_id: String, 1 "StrategyLevel" strategy_level: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrServerInfoOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAsrServerInfoOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAssignJobsAsyncResult {
    pub async_task_id: String,
}
operation! { GetAssignJobsAsyncResult(async_task_id: String)
    "GetAssignJobsAsyncResult" -> GetAssignJobsAsyncResultOutput {
    0 "AsyncTaskId" async_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAssignJobsAsyncResultOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub job_group_id: Option<String>,
    pub jobs_id: Option<Vec<String>>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub timeout: Option<bool>,
    pub valid: Option<bool>,
}
model! { GetAssignJobsAsyncResultOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "JobGroupId" job_group_id, 3 "JobsId" jobs_id,
    4 "Message" message, 5 "Success" success, 6 "Timeout" timeout, 7 "Valid" valid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBaseStrategyPeriod {
    pub entry_id: String,
    pub strategy_level: Option<i64>,
}
operation! { GetBaseStrategyPeriod(entry_id: String) "GetBaseStrategyPeriod" -> GetBaseStrategyPeriodOutput {
    0 "EntryId" entry_id, 1 "StrategyLevel" strategy_level: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBaseStrategyPeriodOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub only_weekdays: Option<bool>,
    pub only_workdays: Option<bool>,
    pub success: Option<bool>,
    pub working_time: Option<Vec<GetBaseStrategyPeriodWorkingTime>>,
}
model! { GetBaseStrategyPeriodOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "OnlyWeekdays" only_weekdays,
    4 "OnlyWorkdays" only_workdays, 5 "Success" success, 6 "WorkingTime" working_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBaseStrategyPeriodWorkingTime {
    pub begin_time: Option<String>,
    pub begin_time_millis: Option<i64>,
    pub end_time: Option<String>,
    pub end_time_millis: Option<i64>,
}
model! { GetBaseStrategyPeriodWorkingTime {
    0 "BeginTime" begin_time, 1 "BeginTimeMillis" begin_time_millis, 2 "EndTime" end_time,
    3 "EndTimeMillis" end_time_millis
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConcurrentConversationQuota {}
operation! { GetConcurrentConversationQuota() "GetConcurrentConversationQuota" -> GetConcurrentConversationQuotaOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConcurrentConversationQuotaOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub max_concurrent: Option<i64>,
    pub message: Option<String>,
    pub remaining_concurrent: Option<i64>,
    pub success: Option<bool>,
}
model! { GetConcurrentConversationQuotaOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "MaxConcurrent" max_concurrent, 3 "Message" message,
    4 "RemainingConcurrent" remaining_concurrent, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContactBlockList {
    pub count_total_row: Option<bool>,
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { GetContactBlockList(instance_id: String) "GetContactBlockList" -> GetContactBlockListOutput {
    0 "CountTotalRow" count_total_row: bool, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { GetContactBlockList: GetContactBlockListList =
    Number "PageNumber", "ContactBlocklistList.List" contact_blocklist_list.list, total "ContactBlocklistList.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContactBlockListOutput {
    pub code: Option<String>,
    pub contact_blocklist_list: Option<GetContactBlockListContactBlocklistList>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetContactBlockListOutput {
    0 "Code" code, 1 "ContactBlocklistList" contact_blocklist_list, 2 "HttpStatusCode" http_status_code,
    3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContactBlockListContactBlocklistList {
    pub list: Option<Vec<GetContactBlockListList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetContactBlockListContactBlocklistList {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContactBlockListList {
    pub contact_block_list_id: Option<String>,
    pub creation_time: Option<i64>,
    pub creator: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub operator: Option<String>,
    pub phone_number: Option<String>,
    pub remark: Option<String>,
}
model! { GetContactBlockListList {
    0 "ContactBlockListId" contact_block_list_id, 1 "CreationTime" creation_time, 2 "Creator" creator,
    3 "InstanceId" instance_id, 4 "Name" name, 5 "Operator" operator, 6 "PhoneNumber" phone_number, 7 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContactWhiteList {
    pub count_total_row: Option<bool>,
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { GetContactWhiteList(instance_id: String) "GetContactWhiteList" -> GetContactWhiteListOutput {
    0 "CountTotalRow" count_total_row: bool, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { GetContactWhiteList: GetContactWhiteListList =
    Number "PageNumber", "ContactWhitelistList.List" contact_whitelist_list.list, total "ContactWhitelistList.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContactWhiteListOutput {
    pub code: Option<String>,
    pub contact_whitelist_list: Option<GetContactWhiteListContactWhitelistList>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetContactWhiteListOutput {
    0 "Code" code, 1 "ContactWhitelistList" contact_whitelist_list, 2 "HttpStatusCode" http_status_code,
    3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContactWhiteListContactWhitelistList {
    pub list: Option<Vec<GetContactWhiteListList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetContactWhiteListContactWhitelistList {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContactWhiteListList {
    pub contact_white_list_id: Option<String>,
    pub creation_time: Option<i64>,
    pub creator: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub operator: Option<String>,
    pub phone_number: Option<String>,
    pub remark: Option<String>,
}
model! { GetContactWhiteListList {
    0 "ContactWhiteListId" contact_white_list_id, 1 "CreationTime" creation_time, 2 "Creator" creator,
    3 "InstanceId" instance_id, 4 "Name" name, 5 "Operator" operator, 6 "PhoneNumber" phone_number, 7 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCurrentConcurrency {
    pub instance_id: String,
}
operation! { GetCurrentConcurrency(instance_id: String) "GetCurrentConcurrency" -> GetCurrentConcurrencyOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCurrentConcurrencyOutput {
    pub code: Option<String>,
    pub current_concurrency: Option<i64>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub max_concurrent_conversation: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCurrentConcurrencyOutput {
    0 "Code" code, 1 "CurrentConcurrency" current_concurrency, 2 "HttpStatusCode" http_status_code,
    3 "InstanceId" instance_id, 4 "MaxConcurrentConversation" max_concurrent_conversation, 5 "Message" message,
    6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEffectiveDays {
    pub entry_id: String,
    pub strategy_level: Option<i64>,
}
operation! { GetEffectiveDays(entry_id: String) "GetEffectiveDays" -> GetEffectiveDaysOutput {
    0 "EntryId" entry_id, 1 "StrategyLevel" strategy_level: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEffectiveDaysOutput {
    pub code: Option<String>,
    pub effective_days: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetEffectiveDaysOutput {
    0 "Code" code, 1 "EffectiveDays" effective_days, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmptyNumberNoMoreCallsInfo {
    pub entry_id: String,
    pub strategy_level: Option<i64>,
}
operation! { GetEmptyNumberNoMoreCallsInfo(entry_id: String)
    "GetEmptyNumberNoMoreCallsInfo" -> GetEmptyNumberNoMoreCallsInfoOutput {
    0 "EntryId" entry_id, 1 "StrategyLevel" strategy_level: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmptyNumberNoMoreCallsInfoOutput {
    pub code: Option<String>,
    pub empty_number_no_more_calls: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetEmptyNumberNoMoreCallsInfoOutput {
    0 "Code" code, 1 "EmptyNumberNoMoreCalls" empty_number_no_more_calls, 2 "HttpStatusCode" http_status_code,
    3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDataUploadParams {
    pub busi_type: Option<String>,
    pub file_name: String,
    pub instance_id: String,
    pub path: Option<String>,
    pub unique_id: Option<String>,
}
operation! { GetJobDataUploadParams(file_name: String, instance_id: String)
    "GetJobDataUploadParams" -> GetJobDataUploadParamsOutput {
    0 "BusiType" busi_type: String, 1 "FileName" file_name, 2 "InstanceId" instance_id, 3 "Path" path: String,
    4 "UniqueId" unique_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDataUploadParamsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub upload_params: Option<GetJobDataUploadParamsUploadParams>,
}
model! { GetJobDataUploadParamsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success,
    4 "UploadParams" upload_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDataUploadParamsUploadParams {
    pub access_id: Option<String>,
    pub expire: Option<i64>,
    pub folder: Option<String>,
    pub host: Option<String>,
    pub policy: Option<String>,
    pub signature: Option<Secret>,
}
model! { GetJobDataUploadParamsUploadParams {
    0 "AccessId" access_id, 1 "Expire" expire, 2 "Folder" folder, 3 "Host" host, 4 "Policy" policy,
    5 "Signature" signature
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMaxAttemptsPerDay {
    pub entry_id: String,
    pub strategy_level: Option<i64>,
}
operation! { GetMaxAttemptsPerDay(entry_id: String) "GetMaxAttemptsPerDay" -> GetMaxAttemptsPerDayOutput {
    0 "EntryId" entry_id, 1 "StrategyLevel" strategy_level: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMaxAttemptsPerDayOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub max_attempts_per_day: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetMaxAttemptsPerDayOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "MaxAttemptsPerDay" max_attempts_per_day, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNumberDistrictInfoTemplateDownloadUrl {}
operation! { GetNumberDistrictInfoTemplateDownloadUrl()
"GetNumberDistrictInfoTemplateDownloadUrl" -> GetNumberDistrictInfoTemplateDownloadUrlOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNumberDistrictInfoTemplateDownloadUrlOutput {
    pub code: Option<String>,
    pub file_http_url: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetNumberDistrictInfoTemplateDownloadUrlOutput {
    0 "Code" code, 1 "FileHttpUrl" file_http_url, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicKey {}
operation! { GetPublicKey() "GetPublicKey" -> GetPublicKeyOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicKeyOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPublicKeyOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRealtimeConcurrencyReport {
    pub instance_id: Option<String>,
    pub job_group_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { GetRealtimeConcurrencyReport() "GetRealtimeConcurrencyReport" -> GetRealtimeConcurrencyReportOutput {
    0 "InstanceId" instance_id: String, 1 "JobGroupId" job_group_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} { method: "GET", } }
paged! { GetRealtimeConcurrencyReport: GetRealtimeConcurrencyReportList =
    Number "PageNumber", "Reports.List" reports.list, total "Reports.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRealtimeConcurrencyReportOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub report_date: Option<i64>,
    pub reports: Option<GetRealtimeConcurrencyReportReports>,
    pub success: Option<bool>,
}
model! { GetRealtimeConcurrencyReportOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "ReportDate" report_date,
    4 "Reports" reports, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRealtimeConcurrencyReportReports {
    pub list: Option<Vec<GetRealtimeConcurrencyReportList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetRealtimeConcurrencyReportReports {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRealtimeConcurrencyReportList {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub job_group_id: Option<String>,
    pub job_group_name: Option<String>,
    pub max_concurrency_limit: Option<i64>,
    pub min_concurrency_limit: Option<i64>,
    pub occupied_concurrency_count: Option<i64>,
    pub report_date: Option<i64>,
}
model! { GetRealtimeConcurrencyReportList {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "JobGroupId" job_group_id,
    3 "JobGroupName" job_group_name, 4 "MaxConcurrencyLimit" max_concurrency_limit,
    5 "MinConcurrencyLimit" min_concurrency_limit, 6 "OccupiedConcurrencyCount" occupied_concurrency_count,
    7 "ReportDate" report_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSummaryInfo {
    pub instance_id_list: Option<Vec<String>>,
}
operation! { GetSummaryInfo() "GetSummaryInfo" -> GetSummaryInfoOutput {
    0 "InstanceIdList" instance_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSummaryInfoOutput {
    pub agent_bot_instance_summary_list: Option<Vec<GetSummaryInfoAgentBotInstanceSummaryList>>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSummaryInfoOutput {
    0 "AgentBotInstanceSummaryList" agent_bot_instance_summary_list, 1 "Code" code, 2 "HttpStatusCode" http_status_code,
    3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSummaryInfoAgentBotInstanceSummaryList {
    pub instance_id: Option<String>,
    pub total_call_count: Option<i64>,
    pub total_call_time: Option<i64>,
    pub used_recording_storage_space: Option<i64>,
}
model! { GetSummaryInfoAgentBotInstanceSummaryList {
    0 "InstanceId" instance_id, 1 "TotalCallCount" total_call_count, 2 "TotalCallTime" total_call_time,
    3 "UsedRecordingStorageSpace" used_recording_storage_space
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskByUuid {
    pub instance_id: String,
    pub task_id: String,
    pub with_conversations: Option<bool>,
}
operation! { GetTaskByUuid(instance_id: String, task_id: String) "GetTaskByUuid" -> GetTaskByUuidOutput {
    0 "InstanceId" instance_id, 1 "TaskId" task_id, 2 "WithConversations" with_conversations: bool
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskByUuidOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task: Option<GetTaskByUuidTask>,
}
model! { GetTaskByUuidOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "Task" task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskByUuidTask {
    pub actual_time: Option<i64>,
    pub call_id: Option<String>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub conversations: Option<Vec<GetTaskByUuidConversations>>,
    pub end_reason: Option<String>,
    pub end_time: Option<i64>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
    pub job_group_id: Option<String>,
    pub job_id: Option<String>,
    pub planned_time: Option<i64>,
}
model! { GetTaskByUuidTask {
    0 "ActualTime" actual_time, 1 "CallId" call_id, 2 "CalledNumber" called_number, 3 "CallingNumber" calling_number,
    4 "Conversations" conversations, 5 "EndReason" end_reason, 6 "EndTime" end_time, 7 "Id" id,
    8 "InstanceId" instance_id, 9 "JobGroupId" job_group_id, 10 "JobId" job_id, 11 "PlannedTime" planned_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskByUuidConversations {
    pub action: Option<String>,
    pub script: Option<String>,
    pub sequence_id: Option<String>,
    pub speaker: Option<String>,
    pub timestamp: Option<i64>,
}
model! { GetTaskByUuidConversations {
    0 "Action" action, 1 "Script" script, 2 "SequenceId" sequence_id, 3 "Speaker" speaker, 4 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVersion {}
operation! { GetVersion() "GetVersion" -> GetVersionOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVersionOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub version: Option<String>,
}
model! { GetVersionOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportScript {
    pub instance_id: String,
    pub nlu_engine: Option<String>,
    pub signature_url: Secret,
}
operation! { ImportScript(instance_id: String, signature_url: Secret) "ImportScript" -> ImportScriptOutput {
    0 "InstanceId" instance_id, 1 "NluEngine" nlu_engine: String, 2 "SignatureUrl" signature_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportScriptOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub script_id: Option<String>,
    pub success: Option<bool>,
}
model! { ImportScriptOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "ScriptId" script_id, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InflightTaskTimeout {
    pub instance_id: String,
    pub instance_owner_id: Option<i64>,
    pub task_id: String,
}
operation! { InflightTaskTimeout(instance_id: String, task_id: String)
    "InflightTaskTimeout" -> InflightTaskTimeoutOutput {
    0 "InstanceId" instance_id, 1 "InstanceOwnerId" instance_owner_id: i64, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InflightTaskTimeoutOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { InflightTaskTimeoutOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentProfiles {
    pub app_ip: Option<String>,
    pub instance_id: String,
    pub script_id: Option<String>,
}
operation! { ListAgentProfiles(instance_id: String) "ListAgentProfiles" -> ListAgentProfilesOutput {
    0 "AppIp" app_ip: String, 1 "InstanceId" instance_id, 2 "ScriptId" script_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentProfilesOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListAgentProfilesData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAgentProfilesOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentProfilesData {
    pub agent_profile_id: Option<String>,
    pub agent_profile_template_id: Option<String>,
    pub agent_type: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub instruction_json: Option<String>,
    pub labels_json: Option<String>,
    pub model: Option<String>,
    pub model_config: Option<String>,
    pub prompt: Option<String>,
    pub prompt_json: Option<String>,
    pub scenario: Option<String>,
    pub script_id: Option<String>,
    pub system: Option<bool>,
    pub update_time: Option<String>,
    pub variables_json: Option<String>,
}
model! { ListAgentProfilesData {
    0 "AgentProfileId" agent_profile_id, 1 "AgentProfileTemplateId" agent_profile_template_id, 2 "AgentType" agent_type,
    3 "CreateTime" create_time, 4 "Description" description, 5 "InstanceId" instance_id,
    6 "InstructionJson" instruction_json, 7 "LabelsJson" labels_json, 8 "Model" model, 9 "ModelConfig" model_config,
    10 "Prompt" prompt, 11 "PromptJson" prompt_json, 12 "Scenario" scenario, 13 "ScriptId" script_id,
    14 "System" system, 15 "UpdateTime" update_time, 16 "VariablesJson" variables_json
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllTenantBindNumberBinding {}
operation! { ListAllTenantBindNumberBinding() "ListAllTenantBindNumberBinding" -> ListAllTenantBindNumberBindingOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllTenantBindNumberBindingOutput {
    pub code: Option<String>,
    pub data: Option<ListAllTenantBindNumberBindingData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAllTenantBindNumberBindingOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllTenantBindNumberBindingData {
    pub list: Option<Vec<ListAllTenantBindNumberBindingList>>,
}
model! { ListAllTenantBindNumberBindingData {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllTenantBindNumberBindingList {
    pub billing_type: Option<String>,
    pub binding_id: Option<String>,
    pub instance_name_list: Option<Vec<String>>,
    pub number: Option<String>,
    pub serialized_params: Option<String>,
    pub trunk_name: Option<String>,
}
model! { ListAllTenantBindNumberBindingList {
    0 "BillingType" billing_type, 1 "BindingId" binding_id, 2 "InstanceNameList" instance_name_list, 3 "Number" number,
    4 "SerializedParams" serialized_params, 5 "TrunkName" trunk_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnnotationMission {
    pub annotation_mission_id: Option<String>,
    pub annotation_mission_name: Option<String>,
    pub annotation_status_list_filter: Option<Vec<i64>>,
    pub annotation_status_list_string_filter: Option<String>,
    pub create_time_end_filter: Option<i64>,
    pub create_time_start_filter: Option<i64>,
    pub instance_id: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListAnnotationMission() "ListAnnotationMission" -> ListAnnotationMissionOutput {
    0 "AnnotationMissionId" annotation_mission_id: String, 1 "AnnotationMissionName" annotation_mission_name: String,
    2 "AnnotationStatusListFilter" annotation_status_list_filter: Vec<i64>,
    3 "AnnotationStatusListStringFilter" annotation_status_list_string_filter: String,
    4 "CreateTimeEndFilter" create_time_end_filter: i64, 5 "CreateTimeStartFilter" create_time_start_filter: i64,
    6 "InstanceId" instance_id: String, 7 "PageIndex" page_index: i64, 8 "PageSize" page_size: i64
} }
paged! { ListAnnotationMission: ListAnnotationMissionAnnotationMissionList =
    Number "PageIndex", "Data.AnnotationMissionList" data.annotation_mission_list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnnotationMissionOutput {
    pub code: Option<String>,
    pub data: Option<ListAnnotationMissionData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAnnotationMissionOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnnotationMissionData {
    pub annotation_mission_list: Option<Vec<ListAnnotationMissionAnnotationMissionList>>,
    pub message: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page_count: Option<i64>,
}
model! { ListAnnotationMissionData {
    0 "AnnotationMissionList" annotation_mission_list, 1 "Message" message, 2 "PageIndex" page_index,
    3 "PageSize" page_size, 4 "Success" success, 5 "TotalCount" total_count, 6 "TotalPageCount" total_page_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnnotationMissionAnnotationMissionList {
    pub annotation_mission_data_source_type: Option<i64>,
    pub annotation_mission_debug_data_source_list: Option<Vec<i64>>,
    pub annotation_mission_id: Option<String>,
    pub annotation_mission_name: Option<String>,
    pub annotation_status: Option<i64>,
    pub conversation_time_end_filter: Option<i64>,
    pub conversation_time_start_filter: Option<i64>,
    pub create_time: Option<i64>,
    pub exclude_other_mission_session: Option<bool>,
    pub finish_time: Option<i64>,
    pub instance_id: Option<String>,
    pub sampling_count: Option<i64>,
    pub sampling_description: Option<String>,
    pub sampling_rate: Option<i64>,
    pub sampling_type: Option<i64>,
    pub session_end_reason_filter_list: Option<Vec<i64>>,
    pub session_finish_count: Option<i64>,
    pub session_total_count: Option<i64>,
}
model! { ListAnnotationMissionAnnotationMissionList {
    0 "AnnotationMissionDataSourceType" annotation_mission_data_source_type,
    1 "AnnotationMissionDebugDataSourceList" annotation_mission_debug_data_source_list,
    2 "AnnotationMissionId" annotation_mission_id, 3 "AnnotationMissionName" annotation_mission_name,
    4 "AnnotationStatus" annotation_status, 5 "ConversationTimeEndFilter" conversation_time_end_filter,
    6 "ConversationTimeStartFilter" conversation_time_start_filter, 7 "CreateTime" create_time,
    8 "ExcludeOtherMissionSession" exclude_other_mission_session, 9 "FinishTime" finish_time,
    10 "InstanceId" instance_id, 11 "SamplingCount" sampling_count, 12 "SamplingDescription" sampling_description,
    13 "SamplingRate" sampling_rate, 14 "SamplingType" sampling_type,
    15 "SessionEndReasonFilterList" session_end_reason_filter_list, 16 "SessionFinishCount" session_finish_count,
    17 "SessionTotalCount" session_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnnotationMissionSession {
    pub annotation_mission_id: Option<String>,
    pub annotation_mission_session_id: Option<String>,
    pub environment: Option<i64>,
    pub include_status_list_json_string: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListAnnotationMissionSession() "ListAnnotationMissionSession" -> ListAnnotationMissionSessionOutput {
    0 "AnnotationMissionId" annotation_mission_id: String,
    1 "AnnotationMissionSessionId" annotation_mission_session_id: String, 2 "Environment" environment: i64,
    3 "IncludeStatusListJsonString" include_status_list_json_string: String, 4 "PageIndex" page_index: i64,
    5 "PageSize" page_size: i64
} }
paged! { ListAnnotationMissionSession: ListAnnotationMissionSessionAnnotationMissionSessionList =
    Number "PageIndex", "Data.AnnotationMissionSessionList" data.annotation_mission_session_list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnnotationMissionSessionOutput {
    pub code: Option<String>,
    pub data: Option<ListAnnotationMissionSessionData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAnnotationMissionSessionOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnnotationMissionSessionData {
    pub annotation_mission_id: Option<String>,
    pub annotation_mission_session_list: Option<Vec<ListAnnotationMissionSessionAnnotationMissionSessionList>>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListAnnotationMissionSessionData {
    0 "AnnotationMissionId" annotation_mission_id, 1 "AnnotationMissionSessionList" annotation_mission_session_list,
    2 "Message" message, 3 "Success" success, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnnotationMissionSessionAnnotationMissionSessionList {
    pub annotation_mission_chat_list: Option<Vec<ListAnnotationMissionSessionAnnotationMissionChatList>>,
    pub annotation_mission_id: Option<String>,
    pub annotation_mission_session_id: Option<String>,
    pub annotation_status: Option<i64>,
    pub create_time: Option<i64>,
    pub debug_conversation: Option<bool>,
    pub instance_id: Option<String>,
    pub job_group_id: Option<String>,
    pub job_id: Option<String>,
    pub modified_time: Option<i64>,
    pub script_id: Option<String>,
    pub session_id: Option<String>,
    pub version: Option<i64>,
}
model! { ListAnnotationMissionSessionAnnotationMissionSessionList {
    0 "AnnotationMissionChatList" annotation_mission_chat_list, 1 "AnnotationMissionId" annotation_mission_id,
    2 "AnnotationMissionSessionId" annotation_mission_session_id, 3 "AnnotationStatus" annotation_status,
    4 "CreateTime" create_time, 5 "DebugConversation" debug_conversation, 6 "InstanceId" instance_id,
    7 "JobGroupId" job_group_id, 8 "JobId" job_id, 9 "ModifiedTime" modified_time, 10 "ScriptId" script_id,
    11 "SessionId" session_id, 12 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct ListAnnotationMissionSessionAnnotationMissionChatList {
    pub annotation_asr_result: Option<String>,
    pub annotation_mission_chat_customization_data_info_list: Option<Vec<ListAnnotationMissionSessionAnnotationMissionChatCustomizationDataInfoList>>,
    pub annotation_mission_chat_id: Option<String>,
    pub annotation_mission_chat_intent_user_say_info_list: Option<Vec<ListAnnotationMissionSessionAnnotationMissionChatIntentUserSayInfoList>>,
    pub annotation_mission_chat_tag_info_list: Option<Vec<ListAnnotationMissionSessionAnnotationMissionChatTagInfoList>>,
    pub annotation_mission_chat_vocabulary_info_list: Option<Vec<ListAnnotationMissionSessionAnnotationMissionChatVocabularyInfoList>>,
    pub annotation_mission_id: Option<String>,
    pub annotation_mission_session_id: Option<String>,
    pub annotation_status: Option<i64>,
    pub answer: Option<String>,
    pub asr_annotation_status: Option<i64>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub intent_annotation_status: Option<i64>,
    pub modified_time: Option<i64>,
    pub occur_time: Option<i64>,
    pub original_asr_result: Option<String>,
    pub sequence_id: Option<String>,
    pub sub_status: Option<i64>,
    pub tag_annotation_status: Option<i64>,
    pub translation_error: Option<i64>,
}
model! { ListAnnotationMissionSessionAnnotationMissionChatList {
    0 "AnnotationAsrResult" annotation_asr_result,
    1 "AnnotationMissionChatCustomizationDataInfoList" annotation_mission_chat_customization_data_info_list,
    2 "AnnotationMissionChatId" annotation_mission_chat_id,
    3 "AnnotationMissionChatIntentUserSayInfoList" annotation_mission_chat_intent_user_say_info_list,
    4 "AnnotationMissionChatTagInfoList" annotation_mission_chat_tag_info_list,
    5 "AnnotationMissionChatVocabularyInfoList" annotation_mission_chat_vocabulary_info_list,
    6 "AnnotationMissionId" annotation_mission_id, 7 "AnnotationMissionSessionId" annotation_mission_session_id,
    8 "AnnotationStatus" annotation_status, 9 "Answer" answer, 10 "AsrAnnotationStatus" asr_annotation_status,
    11 "CreateTime" create_time, 12 "InstanceId" instance_id, 13 "IntentAnnotationStatus" intent_annotation_status,
    14 "ModifiedTime" modified_time, 15 "OccurTime" occur_time, 16 "OriginalAsrResult" original_asr_result,
    17 "SequenceId" sequence_id, 18 "SubStatus" sub_status, 19 "TagAnnotationStatus" tag_annotation_status,
    20 "TranslationError" translation_error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnnotationMissionSessionAnnotationMissionChatCustomizationDataInfoList {
    pub annotation_mission_chat_customization_data_info_id: Option<String>,
    pub annotation_mission_chat_id: Option<String>,
    pub annotation_mission_id: Option<String>,
    pub annotation_mission_session_id: Option<String>,
    pub content: Option<String>,
    pub create: Option<bool>,
    pub create_time: Option<i64>,
    pub customization_data_description: Option<String>,
    pub customization_data_id: Option<String>,
    pub customization_data_name: Option<String>,
    pub customization_data_weight: Option<i64>,
    pub delete: Option<bool>,
    pub instance_id: Option<String>,
    pub modified_time: Option<i64>,
}
model! { ListAnnotationMissionSessionAnnotationMissionChatCustomizationDataInfoList {
    0 "AnnotationMissionChatCustomizationDataInfoId" annotation_mission_chat_customization_data_info_id,
    1 "AnnotationMissionChatId" annotation_mission_chat_id, 2 "AnnotationMissionId" annotation_mission_id,
    3 "AnnotationMissionSessionId" annotation_mission_session_id, 4 "Content" content, 5 "Create" create,
    6 "CreateTime" create_time, 7 "CustomizationDataDescription" customization_data_description,
    8 "CustomizationDataId" customization_data_id, 9 "CustomizationDataName" customization_data_name,
    10 "CustomizationDataWeight" customization_data_weight, 11 "Delete" delete, 12 "InstanceId" instance_id,
    13 "ModifiedTime" modified_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnnotationMissionSessionAnnotationMissionChatIntentUserSayInfoList {
    pub annotation_mission_chat_id: Option<String>,
    pub annotation_mission_chat_intent_user_say_info_id: Option<String>,
    pub annotation_mission_id: Option<String>,
    pub annotation_mission_session_id: Option<String>,
    pub bot_id: Option<String>,
    pub content: Option<String>,
    pub create: Option<bool>,
    pub create_time: Option<i64>,
    pub delete: Option<bool>,
    pub dialog_id: Option<i64>,
    pub instance_id: Option<String>,
    pub intent_id: Option<i64>,
    pub modified_time: Option<i64>,
}
model! { ListAnnotationMissionSessionAnnotationMissionChatIntentUserSayInfoList {
    0 "AnnotationMissionChatId" annotation_mission_chat_id,
    1 "AnnotationMissionChatIntentUserSayInfoId" annotation_mission_chat_intent_user_say_info_id,
    2 "AnnotationMissionId" annotation_mission_id, 3 "AnnotationMissionSessionId" annotation_mission_session_id,
    4 "BotId" bot_id, 5 "Content" content, 6 "Create" create, 7 "CreateTime" create_time, 8 "Delete" delete,
    9 "DialogId" dialog_id, 10 "InstanceId" instance_id, 11 "IntentId" intent_id, 12 "ModifiedTime" modified_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnnotationMissionSessionAnnotationMissionChatTagInfoList {
    pub annotation_mission_chat_id: Option<String>,
    pub annotation_mission_chat_tag_info_id: Option<String>,
    pub annotation_mission_id: Option<String>,
    pub annotation_mission_session_id: Option<String>,
    pub annotation_mission_tag_info_id: Option<String>,
    pub annotation_mission_tag_info_name: Option<String>,
    pub create: Option<bool>,
    pub create_time: Option<i64>,
    pub delete: Option<bool>,
    pub instance_id: Option<String>,
    pub modified_time: Option<i64>,
}
model! { ListAnnotationMissionSessionAnnotationMissionChatTagInfoList {
    0 "AnnotationMissionChatId" annotation_mission_chat_id,
    1 "AnnotationMissionChatTagInfoId" annotation_mission_chat_tag_info_id,
    2 "AnnotationMissionId" annotation_mission_id, 3 "AnnotationMissionSessionId" annotation_mission_session_id,
    4 "AnnotationMissionTagInfoId" annotation_mission_tag_info_id,
    5 "AnnotationMissionTagInfoName" annotation_mission_tag_info_name, 6 "Create" create, 7 "CreateTime" create_time,
    8 "Delete" delete, 9 "InstanceId" instance_id, 10 "ModifiedTime" modified_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnnotationMissionSessionAnnotationMissionChatVocabularyInfoList {
    pub annotation_mission_chat_id: Option<String>,
    pub annotation_mission_chat_vocabulary_info_id: Option<String>,
    pub annotation_mission_id: Option<String>,
    pub annotation_mission_session_id: Option<String>,
    pub create: Option<bool>,
    pub create_time: Option<i64>,
    pub delete: Option<bool>,
    pub instance_id: Option<String>,
    pub modified_time: Option<i64>,
    pub vocabulary: Option<String>,
    pub vocabulary_description: Option<String>,
    pub vocabulary_id: Option<String>,
    pub vocabulary_name: Option<String>,
    pub vocabulary_weight: Option<i64>,
}
model! { ListAnnotationMissionSessionAnnotationMissionChatVocabularyInfoList {
    0 "AnnotationMissionChatId" annotation_mission_chat_id,
    1 "AnnotationMissionChatVocabularyInfoId" annotation_mission_chat_vocabulary_info_id,
    2 "AnnotationMissionId" annotation_mission_id, 3 "AnnotationMissionSessionId" annotation_mission_session_id,
    4 "Create" create, 5 "CreateTime" create_time, 6 "Delete" delete, 7 "InstanceId" instance_id,
    8 "ModifiedTime" modified_time, 9 "Vocabulary" vocabulary, 10 "VocabularyDescription" vocabulary_description,
    11 "VocabularyId" vocabulary_id, 12 "VocabularyName" vocabulary_name, 13 "VocabularyWeight" vocabulary_weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiPlugins {
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub uuids_json: Option<String>,
}
operation! { ListApiPlugins(instance_id: String, page_number: i64, page_size: i64)
    "ListApiPlugins" -> ListApiPluginsOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "UuidsJson" uuids_json: String
} }
paged! { ListApiPlugins: ListApiPluginsApiPlugins = Number "PageNumber", "ApiPlugins" api_plugins, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiPluginsOutput {
    pub api_plugins: Option<Vec<ListApiPluginsApiPlugins>>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListApiPluginsOutput {
    0 "ApiPlugins" api_plugins, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "Success" success, 7 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiPluginsApiPlugins {
    pub description: Option<String>,
    pub drafted_config_json: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub published_config_json: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub uuid: Option<String>,
}
model! { ListApiPluginsApiPlugins {
    0 "Description" description, 1 "DraftedConfigJson" drafted_config_json, 2 "GmtCreate" gmt_create,
    3 "GmtModified" gmt_modified, 4 "InstanceId" instance_id, 5 "Name" name,
    6 "PublishedConfigJson" published_config_json, 7 "Status" status, 8 "Type" r#type, 9 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBeebotIntent {
    pub instance_id: String,
    pub intent_name: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub script_id: String,
}
operation! { ListBeebotIntent(instance_id: String, page_number: i64, page_size: i64, script_id: String)
    "ListBeebotIntent" -> ListBeebotIntentOutput {
    0 "InstanceId" instance_id, 1 "IntentName" intent_name: String, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "ScriptId" script_id
} }
paged! { ListBeebotIntent: ListBeebotIntentIntents = Number "PageNumber", "Intents" intents, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBeebotIntentOutput {
    pub beebot_request_id: Option<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub intents: Option<Vec<ListBeebotIntentIntents>>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListBeebotIntentOutput {
    0 "BeebotRequestId" beebot_request_id, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Intents" intents,
    4 "Message" message, 5 "PageNumber" page_number, 6 "PageSize" page_size, 7 "Success" success,
    8 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBeebotIntentIntents {
    pub alias_name: Option<String>,
    pub create_time: Option<String>,
    pub create_user_id: Option<String>,
    pub create_user_name: Option<String>,
    pub intent_id: Option<i64>,
    pub intent_name: Option<String>,
    pub modify_time: Option<String>,
    pub modify_user_id: Option<String>,
    pub modify_user_name: Option<String>,
}
model! { ListBeebotIntentIntents {
    0 "AliasName" alias_name, 1 "CreateTime" create_time, 2 "CreateUserId" create_user_id,
    3 "CreateUserName" create_user_name, 4 "IntentId" intent_id, 5 "IntentName" intent_name, 6 "ModifyTime" modify_time,
    7 "ModifyUserId" modify_user_id, 8 "ModifyUserName" modify_user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBeebotIntentLgf {
    pub instance_id: String,
    pub intent_id: String,
    pub lgf_text: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub script_id: String,
}

/// What [`ListBeebotIntentLgf::new`] takes.
pub struct ListBeebotIntentLgfRequired {
    pub instance_id: String,
    pub intent_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub script_id: String,
}
operation! { ListBeebotIntentLgf{ListBeebotIntentLgfRequired: instance_id, intent_id, page_number, page_size, script_id}
    "ListBeebotIntentLgf" -> ListBeebotIntentLgfOutput {
    0 "InstanceId" instance_id, 1 "IntentId" intent_id, 2 "LgfText" lgf_text: String, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "ScriptId" script_id
} }
paged! { ListBeebotIntentLgf: ListBeebotIntentLgfLgfs = Number "PageNumber", "Lgfs" lgfs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBeebotIntentLgfOutput {
    pub beebot_request_id: Option<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub lgfs: Option<Vec<ListBeebotIntentLgfLgfs>>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListBeebotIntentLgfOutput {
    0 "BeebotRequestId" beebot_request_id, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Lgfs" lgfs,
    4 "Message" message, 5 "PageNumber" page_number, 6 "PageSize" page_size, 7 "Success" success,
    8 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBeebotIntentLgfLgfs {
    pub create_time: Option<String>,
    pub intent_id: Option<i64>,
    pub lgf_id: Option<i64>,
    pub modify_time: Option<String>,
    pub rule_text: Option<String>,
}
model! { ListBeebotIntentLgfLgfs {
    0 "CreateTime" create_time, 1 "IntentId" intent_id, 2 "LgfId" lgf_id, 3 "ModifyTime" modify_time,
    4 "RuleText" rule_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBeebotIntentUserSay {
    pub content: Option<String>,
    pub instance_id: String,
    pub intent_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub script_id: String,
}

/// What [`ListBeebotIntentUserSay::new`] takes.
pub struct ListBeebotIntentUserSayRequired {
    pub instance_id: String,
    pub intent_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub script_id: String,
}
operation! { ListBeebotIntentUserSay{ListBeebotIntentUserSayRequired: instance_id, intent_id, page_number, page_size, script_id}
    "ListBeebotIntentUserSay" -> ListBeebotIntentUserSayOutput {
    0 "Content" content: String, 1 "InstanceId" instance_id, 2 "IntentId" intent_id, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "ScriptId" script_id
} }
paged! { ListBeebotIntentUserSay: ListBeebotIntentUserSayUserSays =
    Number "PageNumber", "UserSays" user_says, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBeebotIntentUserSayOutput {
    pub beebot_request_id: Option<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub user_says: Option<Vec<ListBeebotIntentUserSayUserSays>>,
}
model! { ListBeebotIntentUserSayOutput {
    0 "BeebotRequestId" beebot_request_id, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "Success" success, 7 "TotalCount" total_count,
    8 "UserSays" user_says
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBeebotIntentUserSayUserSays {
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub intent_id: Option<i64>,
    pub modify_time: Option<String>,
    pub user_say_id: Option<String>,
}
model! { ListBeebotIntentUserSayUserSays {
    0 "Content" content, 1 "CreateTime" create_time, 2 "IntentId" intent_id, 3 "ModifyTime" modify_time,
    4 "UserSayId" user_say_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatbotInstances {
    pub agent_key: Option<String>,
    /// 1 to 10000.
    pub page_number: i64,
    /// 1 to 1000.
    pub page_size: i64,
}
operation! { ListChatbotInstances(page_number: i64, page_size: i64)
    "ListChatbotInstances" -> ListChatbotInstancesOutput {
    0 "AgentKey" agent_key: String, 1 "PageNumber" page_number, 2 "PageSize" page_size
} }
paged! { ListChatbotInstances: ListChatbotInstancesBots = Number "PageNumber", "Bots" bots, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatbotInstancesOutput {
    pub bots: Option<Vec<ListChatbotInstancesBots>>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListChatbotInstancesOutput {
    0 "Bots" bots, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "Success" success, 7 "TotalCount" total_count
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
pub struct ListDialogueFlows {
    pub instance_id: String,
    pub script_id: String,
}
operation! { ListDialogueFlows(instance_id: String, script_id: String) "ListDialogueFlows" -> ListDialogueFlowsOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDialogueFlowsOutput {
    pub code: Option<String>,
    pub dialogue_flows: Option<Vec<ListDialogueFlowsDialogueFlows>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDialogueFlowsOutput {
    0 "Code" code, 1 "DialogueFlows" dialogue_flows, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDialogueFlowsDialogueFlows {
    pub dialogue_flow_definition: Option<String>,
    pub dialogue_flow_id: Option<String>,
    pub dialogue_flow_name: Option<String>,
    pub dialogue_flow_type: Option<String>,
    pub script_id: Option<String>,
    pub script_version: Option<String>,
}
model! { ListDialogueFlowsDialogueFlows {
    0 "DialogueFlowDefinition" dialogue_flow_definition, 1 "DialogueFlowId" dialogue_flow_id,
    2 "DialogueFlowName" dialogue_flow_name, 3 "DialogueFlowType" dialogue_flow_type, 4 "ScriptId" script_id,
    5 "ScriptVersion" script_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownloadTasks {
    pub instance_id: Option<String>,
    /// 1 to 1000.
    pub page_number: i64,
    /// 1 to 50.
    pub page_size: i64,
}
operation! { ListDownloadTasks(page_number: i64, page_size: i64) "ListDownloadTasks" -> ListDownloadTasksOutput {
    0 "InstanceId" instance_id: String, 1 "PageNumber" page_number, 2 "PageSize" page_size
} { method: "GET", } }
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
pub struct ListFlashSmsTemplates {
    pub config_id: String,
    pub instance_id: String,
    pub provider_id: String,
}
operation! { ListFlashSmsTemplates(config_id: String, instance_id: String, provider_id: String)
    "ListFlashSmsTemplates" -> ListFlashSmsTemplatesOutput {
    0 "ConfigId" config_id, 1 "InstanceId" instance_id, 2 "ProviderId" provider_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlashSmsTemplatesOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListFlashSmsTemplatesData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListFlashSmsTemplatesOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlashSmsTemplatesData {
    pub template_content: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { ListFlashSmsTemplatesData {
    0 "TemplateContent" template_content, 1 "TemplateId" template_id, 2 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGlobalQuestions {
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub script_id: String,
}
operation! { ListGlobalQuestions(instance_id: String, page_number: i64, page_size: i64, script_id: String)
    "ListGlobalQuestions" -> ListGlobalQuestionsOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "ScriptId" script_id
} }
paged! { ListGlobalQuestions: ListGlobalQuestionsList =
    Number "PageNumber", "GlobalQuestions.List" global_questions.list, total "GlobalQuestions.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGlobalQuestionsOutput {
    pub code: Option<String>,
    pub global_questions: Option<ListGlobalQuestionsGlobalQuestions>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListGlobalQuestionsOutput {
    0 "Code" code, 1 "GlobalQuestions" global_questions, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGlobalQuestionsGlobalQuestions {
    pub list: Option<Vec<ListGlobalQuestionsList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListGlobalQuestionsGlobalQuestions {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGlobalQuestionsList {
    pub answers: Option<String>,
    pub global_question_id: Option<String>,
    pub global_question_name: Option<String>,
    pub global_question_type: Option<String>,
    pub questions: Option<String>,
    pub script_id: Option<String>,
}
model! { ListGlobalQuestionsList {
    0 "Answers" answers, 1 "GlobalQuestionId" global_question_id, 2 "GlobalQuestionName" global_question_name,
    3 "GlobalQuestionType" global_question_type, 4 "Questions" questions, 5 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListInstancesTag>>,
}
operation! { ListInstances() "ListInstances" -> ListInstancesOutput {
    0 "Name" name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ResourceGroupId" resource_group_id: String, 4 "Tag" tag: Vec<ListInstancesTag>
} }
paged! { ListInstances: ListInstancesInstances = Number "PageNumber", "Instances" instances, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instances: Option<Vec<ListInstancesInstances>>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListInstancesOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Instances" instances, 3 "Message" message,
    4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "Success" success, 7 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstances {
    pub creation_time: Option<i64>,
    pub creator_id: Option<i64>,
    pub creator_name: Option<String>,
    pub instance_description: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub is_preset: Option<bool>,
    pub max_concurrent_conversation: Option<i64>,
    pub owner_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_tags: Option<Vec<ListInstancesResourceTags>>,
}
model! { ListInstancesInstances {
    0 "CreationTime" creation_time, 1 "CreatorId" creator_id, 2 "CreatorName" creator_name,
    3 "InstanceDescription" instance_description, 4 "InstanceId" instance_id, 5 "InstanceName" instance_name,
    6 "IsPreset" is_preset, 7 "MaxConcurrentConversation" max_concurrent_conversation, 8 "OwnerName" owner_name,
    9 "ResourceGroupId" resource_group_id, 10 "ResourceTags" resource_tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesResourceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListInstancesResourceTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentions {
    pub annotation_mission_data_source_type: Option<i64>,
    pub bot_id: Option<String>,
    pub environment: Option<i64>,
    pub instance_id: Option<String>,
    pub intent_id: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub script_id: Option<String>,
    pub user_nick: Option<String>,
}
operation! { ListIntentions() "ListIntentions" -> ListIntentionsOutput {
    0 "AnnotationMissionDataSourceType" annotation_mission_data_source_type: i64, 1 "BotId" bot_id: String,
    2 "Environment" environment: i64, 3 "InstanceId" instance_id: String, 4 "IntentId" intent_id: i64,
    5 "PageIndex" page_index: i64, 6 "PageSize" page_size: i64, 7 "ScriptId" script_id: String,
    8 "UserNick" user_nick: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentionsOutput {
    pub code: Option<String>,
    pub data: Option<ListIntentionsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListIntentionsOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentionsData {
    pub bot_id: Option<String>,
    pub intent_list: Option<Vec<ListIntentionsIntentList>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListIntentionsData {
    0 "BotId" bot_id, 1 "IntentList" intent_list, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentionsIntentList {
    pub alias: Option<Vec<String>>,
    pub bot_id: Option<i64>,
    pub bot_name: Option<String>,
    pub dialog_id: Option<String>,
    pub id: Option<i64>,
    pub language: Option<String>,
    pub name: Option<String>,
    pub rule_check: Option<Vec<ListIntentionsRuleCheck>>,
    pub slot: Option<Vec<ListIntentionsSlot>>,
    pub table_id: Option<i64>,
    pub r#type: Option<i64>,
    pub user_say: Option<Vec<ListIntentionsUserSay>>,
}
model! { ListIntentionsIntentList {
    0 "Alias" alias, 1 "BotId" bot_id, 2 "BotName" bot_name, 3 "DialogId" dialog_id, 4 "Id" id, 5 "Language" language,
    6 "Name" name, 7 "RuleCheck" rule_check, 8 "Slot" slot, 9 "TableId" table_id, 10 "Type" r#type,
    11 "UserSay" user_say
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentionsRuleCheck {
    pub error: Option<Vec<String>>,
    pub strict: Option<bool>,
    pub text: Option<String>,
    pub warning: Option<Vec<String>>,
}
model! { ListIntentionsRuleCheck {
    0 "Error" error, 1 "Strict" strict, 2 "Text" text, 3 "Warning" warning
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentionsSlot {
    pub feedback_functions: Option<Vec<ListIntentionsFeedbackFunctions>>,
    pub feedback_type: Option<String>,
    pub id: Option<String>,
    pub is_array: Option<bool>,
    pub is_encrypt: Option<bool>,
    pub is_interactive: Option<bool>,
    pub is_necessary: Option<bool>,
    pub life_span: Option<i64>,
    pub name: Option<String>,
    pub question: Option<Vec<String>>,
    pub tags: Option<Vec<ListIntentionsTags>>,
    pub value: Option<String>,
}
model! { ListIntentionsSlot {
    0 "FeedbackFunctions" feedback_functions, 1 "FeedbackType" feedback_type, 2 "Id" id, 3 "IsArray" is_array,
    4 "IsEncrypt" is_encrypt, 5 "IsInteractive" is_interactive, 6 "IsNecessary" is_necessary, 7 "LifeSpan" life_span,
    8 "Name" name, 9 "Question" question, 10 "Tags" tags, 11 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentionsFeedbackFunctions {
    pub aliyun_function: Option<String>,
    pub aliyun_service: Option<String>,
    pub code: Option<String>,
    pub description: Option<String>,
    pub end_point: Option<String>,
    pub function: Option<String>,
    pub name: Option<String>,
    pub params: Option<BTreeMap<String, Value>>,
    pub switch: Option<Vec<ListIntentionsSwitch>>,
    pub r#type: Option<String>,
}
model! { ListIntentionsFeedbackFunctions {
    0 "AliyunFunction" aliyun_function, 1 "AliyunService" aliyun_service, 2 "Code" code, 3 "Description" description,
    4 "EndPoint" end_point, 5 "Function" function, 6 "Name" name, 7 "Params" params, 8 "Switch" switch, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentionsSwitch {
    pub id: Option<String>,
    pub label: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListIntentionsSwitch {
    0 "Id" id, 1 "Label" label, 2 "Name" name, 3 "Type" r#type, 4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentionsTags {
    pub user_say_id: Option<String>,
    pub value: Option<String>,
}
model! { ListIntentionsTags {
    0 "UserSayId" user_say_id, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentionsUserSay {
    pub from_id: Option<String>,
    pub id: Option<String>,
    pub strict: Option<bool>,
    pub user_say_data: Option<Vec<ListIntentionsUserSayData>>,
}
model! { ListIntentionsUserSay {
    0 "FromId" from_id, 1 "Id" id, 2 "Strict" strict, 3 "UserSayData" user_say_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentionsUserSayData {
    pub slot_id: Option<String>,
    pub text: Option<String>,
}
model! { ListIntentionsUserSayData {
    0 "SlotId" slot_id, 1 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntents {
    pub instance_id: String,
    pub keyword: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub script_id: String,
}
operation! { ListIntents(instance_id: String, page_number: i64, page_size: i64, script_id: String)
    "ListIntents" -> ListIntentsOutput {
    0 "InstanceId" instance_id, 1 "Keyword" keyword: String, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "ScriptId" script_id
} }
paged! { ListIntents: ListIntentsList = Number "PageNumber", "Intents.List" intents.list, total "Intents.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub intents: Option<ListIntentsIntents>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListIntentsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Intents" intents, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentsIntents {
    pub list: Option<Vec<ListIntentsList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListIntentsIntents {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentsList {
    pub create_time: Option<i64>,
    pub intent_description: Option<String>,
    pub intent_id: Option<String>,
    pub intent_name: Option<String>,
    pub keywords: Option<String>,
    pub script_id: Option<String>,
    pub update_time: Option<i64>,
    pub utterances: Option<String>,
}
model! { ListIntentsList {
    0 "CreateTime" create_time, 1 "IntentDescription" intent_description, 2 "IntentId" intent_id,
    3 "IntentName" intent_name, 4 "Keywords" keywords, 5 "ScriptId" script_id, 6 "UpdateTime" update_time,
    7 "Utterances" utterances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobGroups {
    pub async_query: Option<bool>,
    pub end_time: Option<i64>,
    pub instance_id: String,
    pub job_group_status_filter: Option<String>,
    pub only_min_concurrency_enabled: Option<bool>,
    /// At least 1.
    pub page_number: i64,
    /// At most 100.
    pub page_size: i64,
    pub search_text: Option<String>,
    pub start_time: Option<i64>,
}
operation! { ListJobGroups(instance_id: String, page_number: i64, page_size: i64)
    "ListJobGroups" -> ListJobGroupsOutput {
    0 "AsyncQuery" async_query: bool, 1 "EndTime" end_time: i64, 2 "InstanceId" instance_id,
    3 "JobGroupStatusFilter" job_group_status_filter: String,
    4 "OnlyMinConcurrencyEnabled" only_min_concurrency_enabled: bool, 5 "PageNumber" page_number,
    6 "PageSize" page_size, 7 "SearchText" search_text: String, 8 "StartTime" start_time: i64
} }
paged! { ListJobGroups: ListJobGroupsList =
    Number "PageNumber", "JobGroups.List" job_groups.list, total "JobGroups.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobGroupsOutput {
    pub async_task_id: Option<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub job_groups: Option<ListJobGroupsJobGroups>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListJobGroupsOutput {
    0 "AsyncTaskId" async_task_id, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "JobGroups" job_groups,
    4 "Message" message, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobGroupsJobGroups {
    pub list: Option<Vec<ListJobGroupsList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListJobGroupsJobGroups {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobGroupsList {
    pub creation_time: Option<i64>,
    pub export_progress: Option<ListJobGroupsExportProgress>,
    pub job_data_parsing_task_id: Option<String>,
    pub job_group_description: Option<String>,
    pub job_group_id: Option<String>,
    pub job_group_name: Option<String>,
    pub min_concurrency: Option<i64>,
    pub modify_time: Option<String>,
    pub progress: Option<ListJobGroupsProgress>,
    pub script_id: Option<String>,
    pub script_name: Option<String>,
    pub script_version: Option<String>,
    pub status: Option<String>,
    pub strategy: Option<ListJobGroupsStrategy>,
    pub total_call_num: Option<i64>,
}
model! { ListJobGroupsList {
    0 "CreationTime" creation_time, 1 "ExportProgress" export_progress,
    2 "JobDataParsingTaskId" job_data_parsing_task_id, 3 "JobGroupDescription" job_group_description,
    4 "JobGroupId" job_group_id, 5 "JobGroupName" job_group_name, 6 "MinConcurrency" min_concurrency,
    7 "ModifyTime" modify_time, 8 "Progress" progress, 9 "ScriptId" script_id, 10 "ScriptName" script_name,
    11 "ScriptVersion" script_version, 12 "Status" status, 13 "Strategy" strategy, 14 "TotalCallNum" total_call_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobGroupsExportProgress {
    pub file_http_url: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { ListJobGroupsExportProgress {
    0 "FileHttpUrl" file_http_url, 1 "Progress" progress, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobGroupsProgress {
    pub cancelled_num: Option<i64>,
    pub duration: Option<i64>,
    pub executing_num: Option<i64>,
    pub failed_num: Option<i64>,
    pub paused_num: Option<i64>,
    pub scheduling: Option<i64>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub total_completed: Option<i64>,
    pub total_jobs: Option<i64>,
    pub total_not_answered: Option<i64>,
}
model! { ListJobGroupsProgress {
    0 "CancelledNum" cancelled_num, 1 "Duration" duration, 2 "ExecutingNum" executing_num, 3 "FailedNum" failed_num,
    4 "PausedNum" paused_num, 5 "Scheduling" scheduling, 6 "StartTime" start_time, 7 "Status" status,
    8 "TotalCompleted" total_completed, 9 "TotalJobs" total_jobs, 10 "TotalNotAnswered" total_not_answered
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobGroupsStrategy {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
model! { ListJobGroupsStrategy {
    0 "EndTime" end_time, 1 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobGroupsAsync {
    pub async_task_id: String,
}
operation! { ListJobGroupsAsync(async_task_id: String) "ListJobGroupsAsync" -> ListJobGroupsAsyncOutput {
    0 "AsyncTaskId" async_task_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobGroupsAsyncOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub job_groups: Option<Vec<ListJobGroupsAsyncJobGroups>>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub timeout: Option<bool>,
    pub total_count: Option<i64>,
    pub vaild: Option<bool>,
}
model! { ListJobGroupsAsyncOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "JobGroups" job_groups, 3 "Message" message,
    4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "Success" success, 7 "Timeout" timeout,
    8 "TotalCount" total_count, 9 "Vaild" vaild
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobGroupsAsyncJobGroups {
    pub creation_time: Option<i64>,
    pub export_progress: Option<ListJobGroupsAsyncExportProgress>,
    pub job_data_parsing_task_id: Option<String>,
    pub job_group_description: Option<String>,
    pub job_group_id: Option<String>,
    pub job_group_name: Option<String>,
    pub min_concurrency: Option<i64>,
    pub modify_time: Option<String>,
    pub progress: Option<ListJobGroupsAsyncProgress>,
    pub script_id: Option<String>,
    pub script_name: Option<String>,
    pub script_version: Option<String>,
    pub status: Option<String>,
    pub strategy: Option<ListJobGroupsAsyncStrategy>,
    pub total_call_num: Option<i64>,
}
model! { ListJobGroupsAsyncJobGroups {
    0 "CreationTime" creation_time, 1 "ExportProgress" export_progress,
    2 "JobDataParsingTaskId" job_data_parsing_task_id, 3 "JobGroupDescription" job_group_description,
    4 "JobGroupId" job_group_id, 5 "JobGroupName" job_group_name, 6 "MinConcurrency" min_concurrency,
    7 "ModifyTime" modify_time, 8 "Progress" progress, 9 "ScriptId" script_id, 10 "ScriptName" script_name,
    11 "ScriptVersion" script_version, 12 "Status" status, 13 "Strategy" strategy, 14 "TotalCallNum" total_call_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobGroupsAsyncExportProgress {
    pub file_http_url: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { ListJobGroupsAsyncExportProgress {
    0 "FileHttpUrl" file_http_url, 1 "Progress" progress, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobGroupsAsyncProgress {
    pub cancelled_num: Option<i64>,
    pub duration: Option<i64>,
    pub executing_num: Option<i64>,
    pub failed_num: Option<i64>,
    pub paused_num: Option<i64>,
    pub scheduling: Option<i64>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub total_completed: Option<i64>,
    pub total_jobs: Option<i64>,
    pub total_not_answered: Option<i64>,
}
model! { ListJobGroupsAsyncProgress {
    0 "CancelledNum" cancelled_num, 1 "Duration" duration, 2 "ExecutingNum" executing_num, 3 "FailedNum" failed_num,
    4 "PausedNum" paused_num, 5 "Scheduling" scheduling, 6 "StartTime" start_time, 7 "Status" status,
    8 "TotalCompleted" total_completed, 9 "TotalJobs" total_jobs, 10 "TotalNotAnswered" total_not_answered
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobGroupsAsyncStrategy {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
model! { ListJobGroupsAsyncStrategy {
    0 "EndTime" end_time, 1 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobs {
    pub instance_id: String,
    pub job_id: Vec<String>,
}
operation! { ListJobs(instance_id: String, job_id: Vec<String>) "ListJobs" -> ListJobsOutput {
    0 "InstanceId" instance_id, 1 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub jobs: Option<Vec<ListJobsJobs>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListJobsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Jobs" jobs, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsJobs {
    pub calling_numbers: Option<Vec<String>>,
    pub contacts: Option<Vec<ListJobsContacts>>,
    pub extras: Option<Vec<ListJobsExtras>>,
    pub failure_reason: Option<String>,
    pub job_group_id: Option<String>,
    pub job_id: Option<String>,
    pub priority: Option<i64>,
    pub reference_id: Option<String>,
    pub scenario_id: Option<String>,
    pub status: Option<String>,
    pub strategy_id: Option<String>,
    pub summary: Option<Vec<ListJobsSummary>>,
    pub system_priority: Option<i64>,
    pub tasks: Option<Vec<ListJobsTasks>>,
}
model! { ListJobsJobs {
    0 "CallingNumbers" calling_numbers, 1 "Contacts" contacts, 2 "Extras" extras, 3 "FailureReason" failure_reason,
    4 "JobGroupId" job_group_id, 5 "JobId" job_id, 6 "Priority" priority, 7 "ReferenceId" reference_id,
    8 "ScenarioId" scenario_id, 9 "Status" status, 10 "StrategyId" strategy_id, 11 "Summary" summary,
    12 "SystemPriority" system_priority, 13 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsContacts {
    pub contact_id: Option<String>,
    pub contact_name: Option<String>,
    pub honorific: Option<String>,
    pub job_id: Option<String>,
    pub phone_number: Option<String>,
    pub reference_id: Option<String>,
    pub role: Option<String>,
    pub state: Option<String>,
}
model! { ListJobsContacts {
    0 "ContactId" contact_id, 1 "ContactName" contact_name, 2 "Honorific" honorific, 3 "JobId" job_id,
    4 "PhoneNumber" phone_number, 5 "ReferenceId" reference_id, 6 "Role" role, 7 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsExtras {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListJobsExtras {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsSummary {
    pub category: Option<String>,
    pub content: Option<String>,
    pub summary_name: Option<String>,
}
model! { ListJobsSummary {
    0 "Category" category, 1 "Content" content, 2 "SummaryName" summary_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsTasks {
    pub actual_time: Option<i64>,
    pub brief: Option<String>,
    pub call_id: Option<String>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub chatbot_id: Option<String>,
    pub contact: Option<ListJobsContact>,
    pub conversation: Option<Vec<ListJobsConversation>>,
    pub duration: Option<i64>,
    pub job_id: Option<String>,
    pub planed_time: Option<i64>,
    pub scenario_id: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { ListJobsTasks {
    0 "ActualTime" actual_time, 1 "Brief" brief, 2 "CallId" call_id, 3 "CalledNumber" called_number,
    4 "CallingNumber" calling_number, 5 "ChatbotId" chatbot_id, 6 "Contact" contact, 7 "Conversation" conversation,
    8 "Duration" duration, 9 "JobId" job_id, 10 "PlanedTime" planed_time, 11 "ScenarioId" scenario_id,
    12 "Status" status, 13 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsContact {
    pub contact_id: Option<String>,
    pub contact_name: Option<String>,
    pub honorific: Option<String>,
    pub job_id: Option<String>,
    pub phone_number: Option<String>,
    pub reference_id: Option<String>,
    pub role: Option<String>,
    pub state: Option<String>,
}
model! { ListJobsContact {
    0 "ContactId" contact_id, 1 "ContactName" contact_name, 2 "Honorific" honorific, 3 "JobId" job_id,
    4 "PhoneNumber" phone_number, 5 "ReferenceId" reference_id, 6 "Role" role, 7 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsConversation {
    pub script: Option<String>,
    pub speaker: Option<String>,
    pub summary: Option<Vec<ListJobsConversationSummary>>,
    pub timestamp: Option<i64>,
}
model! { ListJobsConversation {
    0 "Script" script, 1 "Speaker" speaker, 2 "Summary" summary, 3 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsConversationSummary {
    pub category: Option<String>,
    pub content: Option<String>,
    pub summary_name: Option<String>,
}
model! { ListJobsConversationSummary {
    0 "Category" category, 1 "Content" content, 2 "SummaryName" summary_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsByGroup {
    pub instance_id: String,
    pub job_failure_reason: Option<String>,
    pub job_group_id: String,
    pub job_status: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
}
operation! { ListJobsByGroup(instance_id: String, job_group_id: String, page_number: i64, page_size: i64)
    "ListJobsByGroup" -> ListJobsByGroupOutput {
    0 "InstanceId" instance_id, 1 "JobFailureReason" job_failure_reason: String, 2 "JobGroupId" job_group_id,
    3 "JobStatus" job_status: String, 4 "PageNumber" page_number, 5 "PageSize" page_size
} }
paged! { ListJobsByGroup: ListJobsByGroupList = Number "PageNumber", "Jobs.List" jobs.list, total "Jobs.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsByGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub jobs: Option<ListJobsByGroupJobs>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListJobsByGroupOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Jobs" jobs, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsByGroupJobs {
    pub list: Option<Vec<ListJobsByGroupList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListJobsByGroupJobs {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsByGroupList {
    pub calling_numbers: Option<Vec<String>>,
    pub contacts: Option<Vec<ListJobsByGroupContacts>>,
    pub extras: Option<Vec<ListJobsByGroupExtras>>,
    pub failure_reason: Option<String>,
    pub job_group_id: Option<String>,
    pub job_id: Option<String>,
    pub priority: Option<i64>,
    pub reference_id: Option<String>,
    pub scenario_id: Option<String>,
    pub status: Option<String>,
    pub strategy_id: Option<String>,
    pub summary: Option<Vec<ListJobsByGroupSummary>>,
    pub system_priority: Option<i64>,
}
model! { ListJobsByGroupList {
    0 "CallingNumbers" calling_numbers, 1 "Contacts" contacts, 2 "Extras" extras, 3 "FailureReason" failure_reason,
    4 "JobGroupId" job_group_id, 5 "JobId" job_id, 6 "Priority" priority, 7 "ReferenceId" reference_id,
    8 "ScenarioId" scenario_id, 9 "Status" status, 10 "StrategyId" strategy_id, 11 "Summary" summary,
    12 "SystemPriority" system_priority
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsByGroupContacts {
    pub contact_id: Option<String>,
    pub contact_name: Option<String>,
    pub honorific: Option<String>,
    pub job_id: Option<String>,
    pub phone_number: Option<String>,
    pub reference_id: Option<String>,
    pub role: Option<String>,
    pub state: Option<String>,
}
model! { ListJobsByGroupContacts {
    0 "ContactId" contact_id, 1 "ContactName" contact_name, 2 "Honorific" honorific, 3 "JobId" job_id,
    4 "PhoneNumber" phone_number, 5 "ReferenceId" reference_id, 6 "Role" role, 7 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsByGroupExtras {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListJobsByGroupExtras {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsByGroupSummary {
    pub category: Option<String>,
    pub content: Option<String>,
    pub conversation_detail_id: Option<String>,
    pub job_group_id: Option<String>,
    pub job_id: Option<String>,
    pub summary_id: Option<String>,
    pub summary_name: Option<String>,
    pub task_id: Option<String>,
}
model! { ListJobsByGroupSummary {
    0 "Category" category, 1 "Content" content, 2 "ConversationDetailId" conversation_detail_id,
    3 "JobGroupId" job_group_id, 4 "JobId" job_id, 5 "SummaryId" summary_id, 6 "SummaryName" summary_name,
    7 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutboundCallNumbers {
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
}
operation! { ListOutboundCallNumbers(instance_id: String, page_number: i64, page_size: i64)
    "ListOutboundCallNumbers" -> ListOutboundCallNumbersOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number, 2 "PageSize" page_size
} }
paged! { ListOutboundCallNumbers: ListOutboundCallNumbersList =
    Number "PageNumber", "OutboundCallNumbers.List" outbound_call_numbers.list, total "OutboundCallNumbers.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutboundCallNumbersOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub outbound_call_numbers: Option<ListOutboundCallNumbersOutboundCallNumbers>,
    pub success: Option<bool>,
}
model! { ListOutboundCallNumbersOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "OutboundCallNumbers" outbound_call_numbers, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutboundCallNumbersOutboundCallNumbers {
    pub list: Option<Vec<ListOutboundCallNumbersList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListOutboundCallNumbersOutboundCallNumbers {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutboundCallNumbersList {
    pub number: Option<String>,
    pub outbound_call_number_id: Option<String>,
    pub rate_limit_count: Option<String>,
    pub rate_limit_period: Option<String>,
}
model! { ListOutboundCallNumbersList {
    0 "Number" number, 1 "OutboundCallNumberId" outbound_call_number_id, 2 "RateLimitCount" rate_limit_count,
    3 "RateLimitPeriod" rate_limit_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTags {
    pub page_number: i64,
    pub page_size: i64,
    pub resource_type: String,
}
operation! { ListResourceTags(page_number: i64, page_size: i64, resource_type: String)
    "ListResourceTags" -> ListResourceTagsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ResourceType" resource_type
} }
paged! { ListResourceTags: ListResourceTagsList =
    Number "PageNumber", "ResourceTags.List" resource_tags.list, total "ResourceTags.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTagsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub resource_tags: Option<ListResourceTagsResourceTags>,
    pub success: Option<bool>,
}
model! { ListResourceTagsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "ResourceTags" resource_tags,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTagsResourceTags {
    pub list: Option<Vec<ListResourceTagsList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListResourceTagsResourceTags {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTagsList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListResourceTagsList {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchedulerInstances {
    pub instance_owner_id: Option<i64>,
}
operation! { ListSchedulerInstances() "ListSchedulerInstances" -> ListSchedulerInstancesOutput {
    0 "InstanceOwnerId" instance_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchedulerInstancesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub scheduler_instances: Option<Vec<ListSchedulerInstancesSchedulerInstances>>,
    pub success: Option<bool>,
}
model! { ListSchedulerInstancesOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "SchedulerInstances" scheduler_instances,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchedulerInstancesSchedulerInstances {
    pub base_strategy: Option<String>,
    pub business: Option<String>,
    pub instance_id: Option<String>,
    pub max_concurrency: Option<i64>,
    pub owner_id: Option<String>,
}
model! { ListSchedulerInstancesSchedulerInstances {
    0 "BaseStrategy" base_strategy, 1 "Business" business, 2 "InstanceId" instance_id,
    3 "MaxConcurrency" max_concurrency, 4 "OwnerId" owner_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptPublishHistories {
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub script_id: String,
}
operation! { ListScriptPublishHistories(instance_id: String, page_number: i64, page_size: i64, script_id: String)
    "ListScriptPublishHistories" -> ListScriptPublishHistoriesOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "ScriptId" script_id
} }
paged! { ListScriptPublishHistories: ListScriptPublishHistoriesList =
    Number "PageNumber", "ScriptPublishHistories.List" script_publish_histories.list, total "ScriptPublishHistories.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptPublishHistoriesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub script_publish_histories: Option<ListScriptPublishHistoriesScriptPublishHistories>,
    pub success: Option<bool>,
}
model! { ListScriptPublishHistoriesOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "ScriptPublishHistories" script_publish_histories, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptPublishHistoriesScriptPublishHistories {
    pub list: Option<Vec<ListScriptPublishHistoriesList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListScriptPublishHistoriesScriptPublishHistories {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptPublishHistoriesList {
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub publish_time: Option<i64>,
    pub script_id: Option<String>,
    pub script_version: Option<String>,
}
model! { ListScriptPublishHistoriesList {
    0 "Description" description, 1 "InstanceId" instance_id, 2 "PublishTime" publish_time, 3 "ScriptId" script_id,
    4 "ScriptVersion" script_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptRecording {
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub ref_ids_json: Option<String>,
    pub script_id: String,
    pub search: Option<String>,
    pub states_json: Option<String>,
    pub uuids_json: Option<String>,
}
operation! { ListScriptRecording(instance_id: String, page_number: i64, page_size: i64, script_id: String)
    "ListScriptRecording" -> ListScriptRecordingOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "RefIdsJson" ref_ids_json: String,
    4 "ScriptId" script_id, 5 "Search" search: String, 6 "StatesJson" states_json: String,
    7 "UuidsJson" uuids_json: String
} }
paged! { ListScriptRecording: ListScriptRecordingScriptRecordings =
    Number "PageNumber", "ScriptRecordings" script_recordings, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptRecordingOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub script_recordings: Option<Vec<ListScriptRecordingScriptRecordings>>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListScriptRecordingOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "ScriptRecordings" script_recordings, 6 "Success" success, 7 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptRecordingScriptRecordings {
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub gmt_upload: Option<i64>,
    pub inner_id: Option<String>,
    pub instance_id: Option<String>,
    pub recording_content: Option<String>,
    pub recording_duration: Option<i64>,
    pub recording_name: Option<String>,
    pub ref_id: Option<String>,
    pub script_id: Option<String>,
    pub state: Option<i64>,
    pub state_extend: Option<String>,
    pub storage_uuid: Option<String>,
    pub uuid: Option<String>,
}
model! { ListScriptRecordingScriptRecordings {
    0 "GmtCreate" gmt_create, 1 "GmtModified" gmt_modified, 2 "GmtUpload" gmt_upload, 3 "InnerId" inner_id,
    4 "InstanceId" instance_id, 5 "RecordingContent" recording_content, 6 "RecordingDuration" recording_duration,
    7 "RecordingName" recording_name, 8 "RefId" ref_id, 9 "ScriptId" script_id, 10 "State" state,
    11 "StateExtend" state_extend, 12 "StorageUuid" storage_uuid, 13 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptVariables {
    pub instance_id: String,
    pub sandbox: Option<bool>,
    pub script_id: String,
}
operation! { ListScriptVariables(instance_id: String, script_id: String)
    "ListScriptVariables" -> ListScriptVariablesOutput {
    0 "InstanceId" instance_id, 1 "Sandbox" sandbox: bool, 2 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptVariablesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub variables: Option<Vec<ListScriptVariablesVariables>>,
}
model! { ListScriptVariablesOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success,
    4 "Variables" variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptVariablesVariables {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub name: Option<String>,
}
model! { ListScriptVariablesVariables {
    0 "Description" description, 1 "DisplayName" display_name, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptVoiceConfigs {
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub script_id: String,
}
operation! { ListScriptVoiceConfigs(instance_id: String, page_number: i64, page_size: i64, script_id: String)
    "ListScriptVoiceConfigs" -> ListScriptVoiceConfigsOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "ScriptId" script_id
} }
paged! { ListScriptVoiceConfigs: ListScriptVoiceConfigsList =
    Number "PageNumber", "ScriptVoiceConfigs.List" script_voice_configs.list, total "ScriptVoiceConfigs.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptVoiceConfigsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub script_voice_configs: Option<ListScriptVoiceConfigsScriptVoiceConfigs>,
    pub success: Option<bool>,
}
model! { ListScriptVoiceConfigsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "ScriptVoiceConfigs" script_voice_configs, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptVoiceConfigsScriptVoiceConfigs {
    pub list: Option<Vec<ListScriptVoiceConfigsList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListScriptVoiceConfigsScriptVoiceConfigs {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptVoiceConfigsList {
    pub instance_id: Option<String>,
    pub script_content: Option<String>,
    pub script_id: Option<String>,
    pub script_voice_config_id: Option<String>,
    pub script_waveform_relation: Option<String>,
    pub source: Option<String>,
    pub r#type: Option<String>,
}
model! { ListScriptVoiceConfigsList {
    0 "InstanceId" instance_id, 1 "ScriptContent" script_content, 2 "ScriptId" script_id,
    3 "ScriptVoiceConfigId" script_voice_config_id, 4 "ScriptWaveformRelation" script_waveform_relation,
    5 "Source" source, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScripts {
    pub instance_id: String,
    pub nlu_engine: Option<String>,
    /// At least 1.
    pub page_number: i64,
    pub page_size: i64,
    pub script_name: Option<String>,
}
operation! { ListScripts(instance_id: String, page_number: i64, page_size: i64) "ListScripts" -> ListScriptsOutput {
    0 "InstanceId" instance_id, 1 "NluEngine" nlu_engine: String, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "ScriptName" script_name: String
} }
paged! { ListScripts: ListScriptsList = Number "PageNumber", "Scripts.List" scripts.list, total "Scripts.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub scripts: Option<ListScriptsScripts>,
    pub success: Option<bool>,
}
model! { ListScriptsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Scripts" scripts, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptsScripts {
    pub list: Option<Vec<ListScriptsList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListScriptsScripts {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptsList {
    pub agent_key: Option<String>,
    pub agent_llm: Option<bool>,
    pub create_time: Option<i64>,
    pub debug_status: Option<String>,
    pub emotion_enable: Option<bool>,
    pub industry: Option<String>,
    pub is_debug_drafted: Option<bool>,
    pub is_drafted: Option<bool>,
    pub is_preset: Option<bool>,
    pub long_wait_enable: Option<bool>,
    pub mini_playback_enable: Option<bool>,
    pub new_barge_in_enable: Option<bool>,
    pub nlu_access_type: Option<String>,
    pub nlu_engine: Option<String>,
    pub nlu_profile: Option<ListScriptsNluProfile>,
    pub reject_reason: Option<String>,
    pub scene: Option<String>,
    pub script_description: Option<String>,
    pub script_id: Option<String>,
    pub script_name: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
    pub agent_id: Option<i64>,
}
model! { ListScriptsList {
    0 "AgentKey" agent_key, 1 "AgentLlm" agent_llm, 2 "CreateTime" create_time, 3 "DebugStatus" debug_status,
    4 "EmotionEnable" emotion_enable, 5 "Industry" industry, 6 "IsDebugDrafted" is_debug_drafted,
    7 "IsDrafted" is_drafted, 8 "IsPreset" is_preset, 9 "LongWaitEnable" long_wait_enable,
    10 "MiniPlaybackEnable" mini_playback_enable, 11 "NewBargeInEnable" new_barge_in_enable,
    12 "NluAccessType" nlu_access_type, 13 "NluEngine" nlu_engine, 14 "NluProfile" nlu_profile,
    15 "RejectReason" reject_reason, 16 "Scene" scene, 17 "ScriptDescription" script_description,
    18 "ScriptId" script_id, 19 "ScriptName" script_name, 20 "Status" status, 21 "UpdateTime" update_time,
    22 "agentId" agent_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptsNluProfile {
    pub fc_function: Option<String>,
    pub fc_http_trigger_url: Option<String>,
    pub fc_region: Option<String>,
}
model! { ListScriptsNluProfile {
    0 "FcFunction" fc_function, 1 "FcHttpTriggerUrl" fc_http_trigger_url, 2 "FcRegion" fc_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub tag_resources: Option<Vec<ListTagResourcesTagResources>>,
}
model! { ListTagResourcesOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "NextToken" next_token,
    4 "Success" success, 5 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTags {
    pub instance_id: String,
    pub script_id: String,
}
operation! { ListTags(instance_id: String, script_id: String) "ListTags" -> ListTagsOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub tag_groups: Option<Vec<ListTagsTagGroups>>,
    pub tags: Option<Vec<ListTagsTags>>,
}
model! { ListTagsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success,
    4 "TagGroups" tag_groups, 5 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsTagGroups {
    pub script_id: Option<String>,
    pub tag_group: Option<String>,
    pub tag_group_id: Option<String>,
    pub tag_group_index: Option<i64>,
}
model! { ListTagsTagGroups {
    0 "ScriptId" script_id, 1 "TagGroup" tag_group, 2 "TagGroupId" tag_group_id, 3 "TagGroupIndex" tag_group_index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsTags {
    pub script_id: Option<String>,
    pub tag_group: Option<String>,
    pub tag_id: Option<String>,
    pub tag_index: Option<i64>,
    pub tag_name: Option<String>,
}
model! { ListTagsTags {
    0 "ScriptId" script_id, 1 "TagGroup" tag_group, 2 "TagId" tag_id, 3 "TagIndex" tag_index, 4 "TagName" tag_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentProfile {
    pub agent_profile_id: String,
    pub api_plugin_json: Option<String>,
    pub description: Option<String>,
    pub faq_category_ids: Option<Vec<i64>>,
    pub instance_id: String,
    pub instruction_json: Option<String>,
    pub labels_json: Option<String>,
    pub model: Option<String>,
    pub model_config: Option<String>,
    pub prompt: Option<String>,
    pub prompt_json: Option<String>,
    pub scenario: Option<String>,
    pub variables_json: Option<String>,
}
operation! { ModifyAgentProfile(agent_profile_id: String, instance_id: String)
    "ModifyAgentProfile" -> ModifyAgentProfileOutput {
    0 "AgentProfileId" agent_profile_id, 1 "ApiPluginJson" api_plugin_json: String, 2 "Description" description: String,
    3 "FaqCategoryIds" faq_category_ids: Vec<i64>, 4 "InstanceId" instance_id,
    5 "InstructionJson" instruction_json: String, 6 "LabelsJson" labels_json: String, 7 "Model" model: String,
    8 "ModelConfig" model_config: String, 9 "Prompt" prompt: String, 10 "PromptJson" prompt_json: String,
    11 "Scenario" scenario: String, 12 "VariablesJson" variables_json: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentProfileOutput {
    pub code: Option<String>,
    pub data: Option<ModifyAgentProfileData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyAgentProfileOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentProfileData {
    pub agent_profile_id: Option<String>,
    pub agent_profile_template_id: Option<String>,
    pub agent_type: Option<String>,
    pub api_plugin_json: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub instruction_json: Option<String>,
    pub labels_json: Option<String>,
    pub model: Option<String>,
    pub model_config: Option<String>,
    pub nlu_config_json: Option<String>,
    pub prompt: Option<String>,
    pub prompt_json: Option<String>,
    pub scenario: Option<String>,
    pub script_id: Option<String>,
    pub system: Option<bool>,
    pub update_time: Option<String>,
    pub variables_json: Option<String>,
}
model! { ModifyAgentProfileData {
    0 "AgentProfileId" agent_profile_id, 1 "AgentProfileTemplateId" agent_profile_template_id, 2 "AgentType" agent_type,
    3 "ApiPluginJson" api_plugin_json, 4 "CreateTime" create_time, 5 "Description" description,
    6 "InstanceId" instance_id, 7 "InstructionJson" instruction_json, 8 "LabelsJson" labels_json, 9 "Model" model,
    10 "ModelConfig" model_config, 11 "NluConfigJson" nlu_config_json, 12 "Prompt" prompt, 13 "PromptJson" prompt_json,
    14 "Scenario" scenario, 15 "ScriptId" script_id, 16 "System" system, 17 "UpdateTime" update_time,
    18 "VariablesJson" variables_json
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAnnotationMission {
    pub annotation_mission_id: Option<String>,
    pub annotation_mission_name: Option<String>,
    pub annotation_status: Option<i64>,
    pub delete: Option<bool>,
}
operation! { ModifyAnnotationMission() "ModifyAnnotationMission" -> ModifyAnnotationMissionOutput {
    0 "AnnotationMissionId" annotation_mission_id: String, 1 "AnnotationMissionName" annotation_mission_name: String,
    2 "AnnotationStatus" annotation_status: i64, 3 "Delete" delete: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAnnotationMissionOutput {
    pub code: Option<String>,
    pub data: Option<ModifyAnnotationMissionData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyAnnotationMissionOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAnnotationMissionData {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyAnnotationMissionData {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchJobs {
    pub batch_job_name: String,
    pub calling_number: Option<Vec<String>>,
    pub description: Option<String>,
    pub instance_id: String,
    pub job_file_path: Option<String>,
    pub job_group_id: String,
    pub scenario_id: Option<String>,
    pub script_id: Option<String>,
    pub strategy_json: Option<String>,
    pub submitted: bool,
}
operation! { ModifyBatchJobs(batch_job_name: String, instance_id: String, job_group_id: String, submitted: bool)
    "ModifyBatchJobs" -> ModifyBatchJobsOutput {
    0 "BatchJobName" batch_job_name, 1 "CallingNumber" calling_number: Vec<String>, 2 "Description" description: String,
    3 "InstanceId" instance_id, 4 "JobFilePath" job_file_path: String, 5 "JobGroupId" job_group_id,
    6 "ScenarioId" scenario_id: String, 7 "ScriptId" script_id: String, 8 "StrategyJson" strategy_json: String,
    9 "Submitted" submitted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchJobsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub job_group: Option<ModifyBatchJobsJobGroup>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyBatchJobsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "JobGroup" job_group, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchJobsJobGroup {
    pub calling_numbers: Option<Vec<String>>,
    pub creation_time: Option<i64>,
    pub job_file_path: Option<String>,
    pub job_group_description: Option<String>,
    pub job_group_id: Option<String>,
    pub job_group_name: Option<String>,
    pub scenario_id: Option<String>,
    pub strategy: Option<ModifyBatchJobsStrategy>,
}
model! { ModifyBatchJobsJobGroup {
    0 "CallingNumbers" calling_numbers, 1 "CreationTime" creation_time, 2 "JobFilePath" job_file_path,
    3 "JobGroupDescription" job_group_description, 4 "JobGroupId" job_group_id, 5 "JobGroupName" job_group_name,
    6 "ScenarioId" scenario_id, 7 "Strategy" strategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchJobsStrategy {
    pub customized: Option<String>,
    pub end_time: Option<i64>,
    pub follow_up_strategy: Option<String>,
    pub is_template: Option<bool>,
    pub max_attempts_per_day: Option<i64>,
    pub min_attempt_interval: Option<i64>,
    pub repeat_by: Option<String>,
    pub repeat_days: Option<Vec<String>>,
    pub routing_strategy: Option<String>,
    pub start_time: Option<i64>,
    pub strategy_description: Option<String>,
    pub strategy_id: Option<String>,
    pub strategy_name: Option<String>,
    pub r#type: Option<String>,
    pub working_time: Option<Vec<ModifyBatchJobsWorkingTime>>,
}
model! { ModifyBatchJobsStrategy {
    0 "Customized" customized, 1 "EndTime" end_time, 2 "FollowUpStrategy" follow_up_strategy,
    3 "IsTemplate" is_template, 4 "MaxAttemptsPerDay" max_attempts_per_day, 5 "MinAttemptInterval" min_attempt_interval,
    6 "RepeatBy" repeat_by, 7 "RepeatDays" repeat_days, 8 "RoutingStrategy" routing_strategy, 9 "StartTime" start_time,
    10 "StrategyDescription" strategy_description, 11 "StrategyId" strategy_id, 12 "StrategyName" strategy_name,
    13 "Type" r#type, 14 "WorkingTime" working_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchJobsWorkingTime {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
model! { ModifyBatchJobsWorkingTime {
    0 "BeginTime" begin_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBeebotIntent {
    pub instance_id: String,
    pub intent_definition: ModifyBeebotIntentIntentDefinition,
    pub intent_id: i64,
    pub script_id: String,
}
operation! { ModifyBeebotIntent(instance_id: String, intent_definition: ModifyBeebotIntentIntentDefinition, intent_id: i64, script_id: String)
    "ModifyBeebotIntent" -> ModifyBeebotIntentOutput {
    0 "InstanceId" instance_id, 1 "IntentDefinition" intent_definition, 2 "IntentId" intent_id, 3 "ScriptId" script_id
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBeebotIntentIntentDefinition {
    pub alias_name: Option<String>,
    pub intent_name: Option<String>,
}
input! { ModifyBeebotIntentIntentDefinition(intent_name: String) {
    0 "AliasName" alias_name: String, 1 "IntentName" intent_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBeebotIntentOutput {
    pub beebot_request_id: Option<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub intent_id: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyBeebotIntentOutput {
    0 "BeebotRequestId" beebot_request_id, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "IntentId" intent_id,
    4 "Message" message, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBeebotIntentLgf {
    pub instance_id: String,
    pub lgf_definition: ModifyBeebotIntentLgfLgfDefinition,
    pub lgf_id: i64,
    pub script_id: String,
}
operation! { ModifyBeebotIntentLgf(instance_id: String, lgf_definition: ModifyBeebotIntentLgfLgfDefinition, lgf_id: i64, script_id: String)
    "ModifyBeebotIntentLgf" -> ModifyBeebotIntentLgfOutput {
    0 "InstanceId" instance_id, 1 "LgfDefinition" lgf_definition, 2 "LgfId" lgf_id, 3 "ScriptId" script_id
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBeebotIntentLgfLgfDefinition {
    pub intent_id: Option<i64>,
    pub rule_text: Option<String>,
}
input! { ModifyBeebotIntentLgfLgfDefinition(intent_id: i64, rule_text: String) {
    0 "IntentId" intent_id: i64, 1 "RuleText" rule_text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBeebotIntentLgfOutput {
    pub beebot_request_id: Option<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub lgf_id: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyBeebotIntentLgfOutput {
    0 "BeebotRequestId" beebot_request_id, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "LgfId" lgf_id,
    4 "Message" message, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBeebotIntentUserSay {
    pub instance_id: String,
    pub script_id: String,
    pub user_say_definition: ModifyBeebotIntentUserSayUserSayDefinition,
    pub user_say_id: String,
}
operation! { ModifyBeebotIntentUserSay(instance_id: String, script_id: String, user_say_definition: ModifyBeebotIntentUserSayUserSayDefinition, user_say_id: String)
    "ModifyBeebotIntentUserSay" -> ModifyBeebotIntentUserSayOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id, 2 "UserSayDefinition" user_say_definition,
    3 "UserSayId" user_say_id
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBeebotIntentUserSayUserSayDefinition {
    pub content: Option<String>,
    pub intent_id: Option<i64>,
}
input! { ModifyBeebotIntentUserSayUserSayDefinition(content: String, intent_id: i64) {
    0 "Content" content: String, 1 "IntentId" intent_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBeebotIntentUserSayOutput {
    pub beebot_request_id: Option<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub user_say_id: Option<i64>,
}
model! { ModifyBeebotIntentUserSayOutput {
    0 "BeebotRequestId" beebot_request_id, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success, 5 "UserSayId" user_say_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDialogueFlow {
    pub dialogue_flow_definition: String,
    pub dialogue_flow_id: String,
    pub instance_id: String,
    pub is_drafted: Option<bool>,
    pub script_id: String,
}
operation! { ModifyDialogueFlow(dialogue_flow_definition: String, dialogue_flow_id: String, instance_id: String, script_id: String)
    "ModifyDialogueFlow" -> ModifyDialogueFlowOutput {
    0 "DialogueFlowDefinition" dialogue_flow_definition, 1 "DialogueFlowId" dialogue_flow_id,
    2 "InstanceId" instance_id, 3 "IsDrafted" is_drafted: bool, 4 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDialogueFlowOutput {
    pub code: Option<String>,
    pub dialogue_flow_definition: Option<String>,
    pub dialogue_flow_id: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyDialogueFlowOutput {
    0 "Code" code, 1 "DialogueFlowDefinition" dialogue_flow_definition, 2 "DialogueFlowId" dialogue_flow_id,
    3 "HttpStatusCode" http_status_code, 4 "Message" message, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEmptyNumberNoMoreCallsInfo {
    pub empty_number_no_more_calls: Option<bool>,
    pub entry_id: String,
    pub strategy_level: Option<i64>,
}
operation! { ModifyEmptyNumberNoMoreCallsInfo(entry_id: String)
    "ModifyEmptyNumberNoMoreCallsInfo" -> ModifyEmptyNumberNoMoreCallsInfoOutput {
    0 "EmptyNumberNoMoreCalls" empty_number_no_more_calls: bool, 1 "EntryId" entry_id,
    2 "StrategyLevel" strategy_level: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEmptyNumberNoMoreCallsInfoOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyEmptyNumberNoMoreCallsInfoOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalQuestion {
    pub answers: String,
    pub global_question_id: String,
    pub global_question_name: String,
    pub global_question_type: String,
    pub instance_id: String,
    pub questions: String,
    pub script_id: String,
}

/// What [`ModifyGlobalQuestion::new`] takes.
pub struct ModifyGlobalQuestionRequired {
    pub answers: String,
    pub global_question_id: String,
    pub global_question_name: String,
    pub global_question_type: String,
    pub instance_id: String,
    pub questions: String,
    pub script_id: String,
}
operation! { ModifyGlobalQuestion{ModifyGlobalQuestionRequired: answers, global_question_id, global_question_name, global_question_type, instance_id, questions, script_id}
    "ModifyGlobalQuestion" -> ModifyGlobalQuestionOutput {
    0 "Answers" answers, 1 "GlobalQuestionId" global_question_id, 2 "GlobalQuestionName" global_question_name,
    3 "GlobalQuestionType" global_question_type, 4 "InstanceId" instance_id, 5 "Questions" questions,
    6 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalQuestionOutput {
    pub code: Option<String>,
    pub dialogue_question_id: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyGlobalQuestionOutput {
    0 "Code" code, 1 "DialogueQuestionId" dialogue_question_id, 2 "HttpStatusCode" http_status_code,
    3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    pub calling_number: Option<Vec<String>>,
    pub instance_description: Option<String>,
    pub instance_id: String,
    pub instance_name: Option<String>,
    pub max_concurrent_conversation: i64,
}
operation! { ModifyInstance(instance_id: String, max_concurrent_conversation: i64)
    "ModifyInstance" -> ModifyInstanceOutput {
    0 "CallingNumber" calling_number: Vec<String>, 1 "InstanceDescription" instance_description: String,
    2 "InstanceId" instance_id, 3 "InstanceName" instance_name: String,
    4 "MaxConcurrentConversation" max_concurrent_conversation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance: Option<ModifyInstanceInstance>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyInstanceOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Instance" instance, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceInstance {
    pub creation_time: Option<i64>,
    pub creator_id: Option<i64>,
    pub creator_name: Option<String>,
    pub instance_description: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub max_concurrent_conversation: Option<i64>,
    pub owner_name: Option<String>,
}
model! { ModifyInstanceInstance {
    0 "CreationTime" creation_time, 1 "CreatorId" creator_id, 2 "CreatorName" creator_name,
    3 "InstanceDescription" instance_description, 4 "InstanceId" instance_id, 5 "InstanceName" instance_name,
    6 "MaxConcurrentConversation" max_concurrent_conversation, 7 "OwnerName" owner_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntent {
    pub instance_id: String,
    pub intent_description: Option<String>,
    pub intent_id: String,
    pub intent_name: String,
    pub keywords: Option<String>,
    pub script_id: String,
    pub utterances: String,
}

/// What [`ModifyIntent::new`] takes.
pub struct ModifyIntentRequired {
    pub instance_id: String,
    pub intent_id: String,
    pub intent_name: String,
    pub script_id: String,
    pub utterances: String,
}
operation! { ModifyIntent{ModifyIntentRequired: instance_id, intent_id, intent_name, script_id, utterances}
    "ModifyIntent" -> ModifyIntentOutput {
    0 "InstanceId" instance_id, 1 "IntentDescription" intent_description: String, 2 "IntentId" intent_id,
    3 "IntentName" intent_name, 4 "Keywords" keywords: String, 5 "ScriptId" script_id, 6 "Utterances" utterances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntentOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub intent_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyIntentOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "IntentId" intent_id, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJobGroup {
    pub calling_number: Option<Vec<String>>,
    pub description: Option<String>,
    pub flash_sms_extras: Option<String>,
    pub instance_id: String,
    pub job_group_id: String,
    pub job_group_status: Option<String>,
    pub min_concurrency: Option<i64>,
    pub name: String,
    pub priority: Option<String>,
    pub recall_calling_number: Option<Vec<String>>,
    pub recall_strategy_json: Option<String>,
    pub ringing_duration: Option<i64>,
    pub scenario_id: Option<String>,
    pub script_id: Option<String>,
    pub strategy_json: Option<String>,
}
operation! { ModifyJobGroup(instance_id: String, job_group_id: String, name: String)
    "ModifyJobGroup" -> ModifyJobGroupOutput {
    0 "CallingNumber" calling_number: Vec<String>, 1 "Description" description: String,
    2 "FlashSmsExtras" flash_sms_extras: String, 3 "InstanceId" instance_id, 4 "JobGroupId" job_group_id,
    5 "JobGroupStatus" job_group_status: String, 6 "MinConcurrency" min_concurrency: i64, 7 "Name" name,
    8 "Priority" priority: String, 9 "RecallCallingNumber" recall_calling_number: Vec<String>,
    10 "RecallStrategyJson" recall_strategy_json: String, 11 "RingingDuration" ringing_duration: i64,
    12 "ScenarioId" scenario_id: String, 13 "ScriptId" script_id: String, 14 "StrategyJson" strategy_json: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJobGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub job_group: Option<ModifyJobGroupJobGroup>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyJobGroupOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "JobGroup" job_group, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJobGroupJobGroup {
    pub calling_numbers: Option<Vec<String>>,
    pub creation_time: Option<i64>,
    pub export_progress: Option<ModifyJobGroupExportProgress>,
    pub flash_sms_extras: Option<String>,
    pub job_data_parsing_task_id: Option<String>,
    pub job_file_path: Option<String>,
    pub job_group_description: Option<String>,
    pub job_group_id: Option<String>,
    pub job_group_name: Option<String>,
    pub min_concurrency: Option<i64>,
    pub modify_time: Option<String>,
    pub priority: Option<String>,
    pub recall_strategy: Option<ModifyJobGroupRecallStrategy>,
    pub ringing_duration: Option<i64>,
    pub scenario_id: Option<String>,
    pub script_name: Option<String>,
    pub script_version: Option<String>,
    pub status: Option<String>,
    pub strategy: Option<ModifyJobGroupStrategy>,
}
model! { ModifyJobGroupJobGroup {
    0 "CallingNumbers" calling_numbers, 1 "CreationTime" creation_time, 2 "ExportProgress" export_progress,
    3 "FlashSmsExtras" flash_sms_extras, 4 "JobDataParsingTaskId" job_data_parsing_task_id,
    5 "JobFilePath" job_file_path, 6 "JobGroupDescription" job_group_description, 7 "JobGroupId" job_group_id,
    8 "JobGroupName" job_group_name, 9 "MinConcurrency" min_concurrency, 10 "ModifyTime" modify_time,
    11 "Priority" priority, 12 "RecallStrategy" recall_strategy, 13 "RingingDuration" ringing_duration,
    14 "ScenarioId" scenario_id, 15 "ScriptName" script_name, 16 "ScriptVersion" script_version, 17 "Status" status,
    18 "Strategy" strategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJobGroupExportProgress {
    pub file_http_url: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { ModifyJobGroupExportProgress {
    0 "FileHttpUrl" file_http_url, 1 "Progress" progress, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJobGroupRecallStrategy {
    pub empty_number_ignore: Option<bool>,
    pub in_arrears_ignore: Option<bool>,
    pub out_of_service_ignore: Option<bool>,
}
model! { ModifyJobGroupRecallStrategy {
    0 "EmptyNumberIgnore" empty_number_ignore, 1 "InArrearsIgnore" in_arrears_ignore,
    2 "OutOfServiceIgnore" out_of_service_ignore
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJobGroupStrategy {
    pub customized: Option<String>,
    pub end_time: Option<i64>,
    pub follow_up_strategy: Option<String>,
    pub is_template: Option<bool>,
    pub max_attempts_per_day: Option<i64>,
    pub min_attempt_interval: Option<i64>,
    pub repeat_by: Option<String>,
    pub repeat_days: Option<Vec<String>>,
    pub routing_strategy: Option<String>,
    pub start_time: Option<i64>,
    pub strategy_description: Option<String>,
    pub strategy_id: Option<String>,
    pub strategy_name: Option<String>,
    pub r#type: Option<String>,
    pub working_time: Option<Vec<ModifyJobGroupWorkingTime>>,
}
model! { ModifyJobGroupStrategy {
    0 "Customized" customized, 1 "EndTime" end_time, 2 "FollowUpStrategy" follow_up_strategy,
    3 "IsTemplate" is_template, 4 "MaxAttemptsPerDay" max_attempts_per_day, 5 "MinAttemptInterval" min_attempt_interval,
    6 "RepeatBy" repeat_by, 7 "RepeatDays" repeat_days, 8 "RoutingStrategy" routing_strategy, 9 "StartTime" start_time,
    10 "StrategyDescription" strategy_description, 11 "StrategyId" strategy_id, 12 "StrategyName" strategy_name,
    13 "Type" r#type, 14 "WorkingTime" working_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJobGroupWorkingTime {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
model! { ModifyJobGroupWorkingTime {
    0 "BeginTime" begin_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOutboundCallNumber {
    pub instance_id: String,
    pub number: String,
    pub outbound_call_number_id: String,
    pub rate_limit_count: i64,
    pub rate_limit_period: i64,
}

/// What [`ModifyOutboundCallNumber::new`] takes.
pub struct ModifyOutboundCallNumberRequired {
    pub instance_id: String,
    pub number: String,
    pub outbound_call_number_id: String,
    pub rate_limit_count: i64,
    pub rate_limit_period: i64,
}
operation! { ModifyOutboundCallNumber{ModifyOutboundCallNumberRequired: instance_id, number, outbound_call_number_id, rate_limit_count, rate_limit_period}
    "ModifyOutboundCallNumber" -> ModifyOutboundCallNumberOutput {
    0 "InstanceId" instance_id, 1 "Number" number, 2 "OutboundCallNumberId" outbound_call_number_id,
    3 "RateLimitCount" rate_limit_count, 4 "RateLimitPeriod" rate_limit_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOutboundCallNumberOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub outbound_call_number: Option<ModifyOutboundCallNumberOutboundCallNumber>,
    pub success: Option<bool>,
}
model! { ModifyOutboundCallNumberOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "OutboundCallNumber" outbound_call_number, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOutboundCallNumberOutboundCallNumber {
    pub number: Option<String>,
    pub outbound_call_number_id: Option<String>,
    pub rate_limit_count: Option<String>,
    pub rate_limit_period: Option<String>,
}
model! { ModifyOutboundCallNumberOutboundCallNumber {
    0 "Number" number, 1 "OutboundCallNumberId" outbound_call_number_id, 2 "RateLimitCount" rate_limit_count,
    3 "RateLimitPeriod" rate_limit_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScript {
    pub agent_id: Option<i64>,
    pub agent_key: Option<String>,
    pub agent_llm: Option<bool>,
    pub asr_config: Option<String>,
    pub chat_config: Option<String>,
    pub chatbot_id: Option<String>,
    pub emotion_enable: Option<bool>,
    pub industry: String,
    pub instance_id: String,
    pub label_config: Option<String>,
    pub long_wait_enable: Option<bool>,
    pub mini_playback_config_list_json_string: Option<String>,
    pub mini_playback_enable: Option<bool>,
    pub new_barge_in_enable: Option<bool>,
    pub nls_config: Option<String>,
    pub nlu_access_type: Option<String>,
    pub nlu_engine: Option<String>,
    pub scene: String,
    pub script_content: Option<Vec<String>>,
    pub script_description: Option<String>,
    pub script_id: String,
    pub script_name: String,
    pub script_waveform: Option<Vec<String>>,
    pub tts_config: Option<String>,
}

/// What [`ModifyScript::new`] takes.
pub struct ModifyScriptRequired {
    pub industry: String,
    pub instance_id: String,
    pub scene: String,
    pub script_id: String,
    pub script_name: String,
}
operation! { ModifyScript{ModifyScriptRequired: industry, instance_id, scene, script_id, script_name}
    "ModifyScript" -> ModifyScriptOutput {
    0 "AgentId" agent_id: i64, 1 "AgentKey" agent_key: String, 2 "AgentLlm" agent_llm: bool,
    3 "AsrConfig" asr_config: String, 4 "ChatConfig" chat_config: String, 5 "ChatbotId" chatbot_id: String,
    6 "EmotionEnable" emotion_enable: bool, 7 "Industry" industry, 8 "InstanceId" instance_id,
    9 "LabelConfig" label_config: String, 10 "LongWaitEnable" long_wait_enable: bool,
    11 "MiniPlaybackConfigListJsonString" mini_playback_config_list_json_string: String,
    12 "MiniPlaybackEnable" mini_playback_enable: bool, 13 "NewBargeInEnable" new_barge_in_enable: bool,
    14 "NlsConfig" nls_config: String, 15 "NluAccessType" nlu_access_type: String, 16 "NluEngine" nlu_engine: String,
    17 "Scene" scene, 18 "ScriptContent" script_content: Vec<String>, 19 "ScriptDescription" script_description: String,
    20 "ScriptId" script_id, 21 "ScriptName" script_name, 22 "ScriptWaveform" script_waveform: Vec<String>,
    23 "TtsConfig" tts_config: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScriptOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub script: Option<ModifyScriptScript>,
    pub success: Option<bool>,
}
model! { ModifyScriptOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Script" script, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScriptScript {
    pub debug_status: Option<String>,
    pub industry: Option<String>,
    pub is_debug_drafted: Option<bool>,
    pub is_drafted: Option<bool>,
    pub scene: Option<String>,
    pub script_description: Option<String>,
    pub script_id: Option<String>,
    pub script_name: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { ModifyScriptScript {
    0 "DebugStatus" debug_status, 1 "Industry" industry, 2 "IsDebugDrafted" is_debug_drafted, 3 "IsDrafted" is_drafted,
    4 "Scene" scene, 5 "ScriptDescription" script_description, 6 "ScriptId" script_id, 7 "ScriptName" script_name,
    8 "Status" status, 9 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScriptVoiceConfig {
    pub instance_id: String,
    pub script_id: String,
    pub script_voice_config_id: String,
    pub script_waveform_relation: Option<String>,
    pub r#type: String,
}
operation! { ModifyScriptVoiceConfig(instance_id: String, script_id: String, script_voice_config_id: String, r#type: String)
    "ModifyScriptVoiceConfig" -> ModifyScriptVoiceConfigOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id, 2 "ScriptVoiceConfigId" script_voice_config_id,
    3 "ScriptWaveformRelation" script_waveform_relation: String, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScriptVoiceConfigOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub script_voice_config: Option<ModifyScriptVoiceConfigScriptVoiceConfig>,
    pub success: Option<bool>,
}
model! { ModifyScriptVoiceConfigOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "ScriptVoiceConfig" script_voice_config,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScriptVoiceConfigScriptVoiceConfig {
    pub instance_id: Option<String>,
    pub script_content: Option<String>,
    pub script_id: Option<String>,
    pub script_voice_config_id: Option<String>,
    pub script_waveform_relation: Option<String>,
    pub source: Option<String>,
    pub r#type: Option<String>,
}
model! { ModifyScriptVoiceConfigScriptVoiceConfig {
    0 "InstanceId" instance_id, 1 "ScriptContent" script_content, 2 "ScriptId" script_id,
    3 "ScriptVoiceConfigId" script_voice_config_id, 4 "ScriptWaveformRelation" script_waveform_relation,
    5 "Source" source, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTTSConfig {
    pub app_key: Option<String>,
    pub instance_id: String,
    pub nls_service_type: Option<String>,
    pub pitch_rate: Option<String>,
    pub script_id: String,
    pub speech_rate: Option<String>,
    pub voice: Option<String>,
    pub volume: Option<String>,
}
operation! { ModifyTTSConfig(instance_id: String, script_id: String) "ModifyTTSConfig" -> ModifyTTSConfigOutput {
    0 "AppKey" app_key: String, 1 "InstanceId" instance_id, 2 "NlsServiceType" nls_service_type: String,
    3 "PitchRate" pitch_rate: String, 4 "ScriptId" script_id, 5 "SpeechRate" speech_rate: String,
    6 "Voice" voice: String, 7 "Volume" volume: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTTSConfigOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub tts_config: Option<ModifyTTSConfigTTSConfig>,
}
model! { ModifyTTSConfigOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success,
    4 "TTSConfig" tts_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTTSConfigTTSConfig {
    pub instance_id: Option<String>,
    pub pitch_rate: Option<String>,
    pub script_id: Option<String>,
    pub speech_rate: Option<String>,
    pub tts_config_id: Option<String>,
    pub voice: Option<String>,
    pub volume: Option<String>,
}
model! { ModifyTTSConfigTTSConfig {
    0 "InstanceId" instance_id, 1 "PitchRate" pitch_rate, 2 "ScriptId" script_id, 3 "SpeechRate" speech_rate,
    4 "TTSConfigId" tts_config_id, 5 "Voice" voice, 6 "Volume" volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTagGroups {
    pub instance_id: String,
    pub script_id: String,
    pub tag_groups: String,
    pub tags: String,
}
operation! { ModifyTagGroups(instance_id: String, script_id: String, tag_groups: String, tags: String)
    "ModifyTagGroups" -> ModifyTagGroupsOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id, 2 "TagGroups" tag_groups, 3 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTagGroupsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub tag_groups: Option<Vec<ModifyTagGroupsTagGroups>>,
    pub tags: Option<Vec<ModifyTagGroupsTags>>,
}
model! { ModifyTagGroupsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success,
    4 "TagGroups" tag_groups, 5 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTagGroupsTagGroups {
    pub script_id: Option<String>,
    pub tag_group: Option<String>,
    pub tag_group_id: Option<String>,
    pub tag_group_index: Option<i64>,
}
model! { ModifyTagGroupsTagGroups {
    0 "ScriptId" script_id, 1 "TagGroup" tag_group, 2 "TagGroupId" tag_group_id, 3 "TagGroupIndex" tag_group_index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTagGroupsTags {
    pub script_id: Option<String>,
    pub tag_group: Option<String>,
    pub tag_id: Option<String>,
    pub tag_index: Option<i64>,
    pub tag_name: Option<String>,
}
model! { ModifyTagGroupsTags {
    0 "ScriptId" script_id, 1 "TagGroup" tag_group, 2 "TagId" tag_id, 3 "TagIndex" tag_index, 4 "TagName" tag_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishScript {
    pub description: String,
    pub instance_id: String,
    pub script_id: String,
}
operation! { PublishScript(description: String, instance_id: String, script_id: String)
    "PublishScript" -> PublishScriptOutput {
    0 "Description" description, 1 "InstanceId" instance_id, 2 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishScriptOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PublishScriptOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishScriptForDebug {
    pub instance_id: String,
    pub script_id: String,
}
operation! { PublishScriptForDebug(instance_id: String, script_id: String)
    "PublishScriptForDebug" -> PublishScriptForDebugOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishScriptForDebugOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PublishScriptForDebugOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobs {
    pub contact_name: Option<String>,
    pub end_time: Option<i64>,
    pub instance_id: String,
    pub job_group_id: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub phone_number: Option<String>,
    pub scenario_id: Option<String>,
    pub start_time: Option<i64>,
    pub time_alignment: Option<String>,
}
operation! { QueryJobs(instance_id: String, page_number: i64, page_size: i64) "QueryJobs" -> QueryJobsOutput {
    0 "ContactName" contact_name: String, 1 "EndTime" end_time: i64, 2 "InstanceId" instance_id,
    3 "JobGroupId" job_group_id: String, 4 "PageNumber" page_number, 5 "PageSize" page_size,
    6 "PhoneNumber" phone_number: String, 7 "ScenarioId" scenario_id: String, 8 "StartTime" start_time: i64,
    9 "TimeAlignment" time_alignment: String
} }
paged! { QueryJobs: QueryJobsList = Number "PageNumber", "Jobs.List" jobs.list, total "Jobs.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub jobs: Option<QueryJobsJobs>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryJobsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Jobs" jobs, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsJobs {
    pub list: Option<Vec<QueryJobsList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryJobsJobs {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsList {
    pub calling_numbers: Option<Vec<String>>,
    pub contacts: Option<Vec<QueryJobsContacts>>,
    pub extras: Option<Vec<QueryJobsExtras>>,
    pub failure_reason: Option<String>,
    pub job_group_id: Option<String>,
    pub job_id: Option<String>,
    pub priority: Option<i64>,
    pub reference_id: Option<String>,
    pub scenario_id: Option<String>,
    pub status: Option<String>,
    pub strategy_id: Option<String>,
    pub summary: Option<Vec<QueryJobsSummary>>,
    pub tag_hits: Option<Vec<QueryJobsTagHits>>,
    pub tasks: Option<Vec<QueryJobsTasks>>,
}
model! { QueryJobsList {
    0 "CallingNumbers" calling_numbers, 1 "Contacts" contacts, 2 "Extras" extras, 3 "FailureReason" failure_reason,
    4 "JobGroupId" job_group_id, 5 "JobId" job_id, 6 "Priority" priority, 7 "ReferenceId" reference_id,
    8 "ScenarioId" scenario_id, 9 "Status" status, 10 "StrategyId" strategy_id, 11 "Summary" summary,
    12 "TagHits" tag_hits, 13 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsContacts {
    pub contact_id: Option<String>,
    pub contact_name: Option<String>,
    pub honorific: Option<String>,
    pub job_id: Option<String>,
    pub phone_number: Option<String>,
    pub reference_id: Option<String>,
    pub role: Option<String>,
    pub state: Option<String>,
}
model! { QueryJobsContacts {
    0 "ContactId" contact_id, 1 "ContactName" contact_name, 2 "Honorific" honorific, 3 "JobId" job_id,
    4 "PhoneNumber" phone_number, 5 "ReferenceId" reference_id, 6 "Role" role, 7 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsExtras {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { QueryJobsExtras {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsSummary {
    pub category: Option<String>,
    pub content: Option<String>,
    pub conversation_detail_id: Option<String>,
    pub group_id: Option<String>,
    pub job_id: Option<String>,
    pub summary_id: Option<String>,
    pub summary_name: Option<String>,
    pub task_id: Option<String>,
}
model! { QueryJobsSummary {
    0 "Category" category, 1 "Content" content, 2 "ConversationDetailId" conversation_detail_id, 3 "GroupId" group_id,
    4 "JobId" job_id, 5 "SummaryId" summary_id, 6 "SummaryName" summary_name, 7 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsTagHits {
    pub tag_group: Option<String>,
    pub tag_name: Option<String>,
}
model! { QueryJobsTagHits {
    0 "TagGroup" tag_group, 1 "TagName" tag_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsTasks {
    pub actual_time: Option<i64>,
    pub brief: Option<String>,
    pub call_id: Option<String>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub chatbot_id: Option<String>,
    pub contact: Option<QueryJobsContact>,
    pub duration: Option<i64>,
    pub job_id: Option<String>,
    pub planed_time: Option<i64>,
    pub scenario_id: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { QueryJobsTasks {
    0 "ActualTime" actual_time, 1 "Brief" brief, 2 "CallId" call_id, 3 "CalledNumber" called_number,
    4 "CallingNumber" calling_number, 5 "ChatbotId" chatbot_id, 6 "Contact" contact, 7 "Duration" duration,
    8 "JobId" job_id, 9 "PlanedTime" planed_time, 10 "ScenarioId" scenario_id, 11 "Status" status, 12 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsContact {
    pub contact_id: Option<String>,
    pub contact_name: Option<String>,
    pub honorific: Option<String>,
    pub job_id: Option<String>,
    pub phone_number: Option<String>,
    pub reference_id: Option<String>,
    pub role: Option<String>,
    pub state: Option<String>,
}
model! { QueryJobsContact {
    0 "ContactId" contact_id, 1 "ContactName" contact_name, 2 "Honorific" honorific, 3 "JobId" job_id,
    4 "PhoneNumber" phone_number, 5 "ReferenceId" reference_id, 6 "Role" role, 7 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsWithResult {
    pub end_actual_time_filter: Option<i64>,
    pub has_answered_filter: Option<bool>,
    pub has_hang_up_by_rejection_filter: Option<bool>,
    pub has_reached_end_of_flow_filter: Option<bool>,
    pub instance_id: String,
    pub job_failure_reasons_filter: Option<String>,
    pub job_group_id: String,
    pub job_status_filter: Option<String>,
    pub labels_json: Option<Vec<String>>,
    /// At least 1.
    pub page_number: i64,
    /// At least 1.
    pub page_size: Option<i64>,
    pub query_text: Option<String>,
    pub start_actual_time_filter: Option<i64>,
    pub task_status_filter: Option<String>,
}
operation! { QueryJobsWithResult(instance_id: String, job_group_id: String, page_number: i64)
    "QueryJobsWithResult" -> QueryJobsWithResultOutput {
    0 "EndActualTimeFilter" end_actual_time_filter: i64, 1 "HasAnsweredFilter" has_answered_filter: bool,
    2 "HasHangUpByRejectionFilter" has_hang_up_by_rejection_filter: bool,
    3 "HasReachedEndOfFlowFilter" has_reached_end_of_flow_filter: bool, 4 "InstanceId" instance_id,
    5 "JobFailureReasonsFilter" job_failure_reasons_filter: String, 6 "JobGroupId" job_group_id,
    7 "JobStatusFilter" job_status_filter: String, 8 "LabelsJson" labels_json: Vec<String>, 9 "PageNumber" page_number,
    10 "PageSize" page_size: i64, 11 "QueryText" query_text: String,
    12 "StartActualTimeFilter" start_actual_time_filter: i64, 13 "TaskStatusFilter" task_status_filter: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsWithResultOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub jobs: Option<QueryJobsWithResultJobs>,
    pub labels: Option<Vec<QueryJobsWithResultLabels>>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub variable_names: Option<Vec<String>>,
}
model! { QueryJobsWithResultOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Jobs" jobs, 3 "Labels" labels, 4 "Message" message,
    5 "Success" success, 6 "VariableNames" variable_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsWithResultJobs {
    pub list: Option<Vec<QueryJobsWithResultList>>,
    pub page_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub row_count: Option<i64>,
}
model! { QueryJobsWithResultJobs {
    0 "List" list, 1 "PageCount" page_count, 2 "PageNumber" page_number, 3 "PageSize" page_size, 4 "RowCount" row_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsWithResultList {
    pub id: Option<String>,
    pub job_failure_reason: Option<String>,
    pub latest_task: Option<QueryJobsWithResultLatestTask>,
    pub status: Option<String>,
    pub status_name: Option<String>,
}
model! { QueryJobsWithResultList {
    0 "Id" id, 1 "JobFailureReason" job_failure_reason, 2 "LatestTask" latest_task, 3 "Status" status,
    4 "StatusName" status_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsWithResultLatestTask {
    pub call_duration: Option<i64>,
    pub call_duration_display: Option<String>,
    pub call_time: Option<i64>,
    pub contact: Option<QueryJobsWithResultContact>,
    pub dial_exception_codes: Option<Vec<QueryJobsWithResultDialExceptionCodes>>,
    pub extras: Option<Vec<QueryJobsWithResultExtras>>,
    pub hang_up_direction: Option<String>,
    pub has_answered: Option<bool>,
    pub has_hang_up_by_rejection: Option<bool>,
    pub has_last_playback_completed: Option<bool>,
    pub has_reached_end_of_flow: Option<bool>,
    pub status: Option<String>,
    pub status_name: Option<String>,
    pub tag_hits: Option<Vec<QueryJobsWithResultTagHits>>,
    pub task_end_reason: Option<String>,
}
model! { QueryJobsWithResultLatestTask {
    0 "CallDuration" call_duration, 1 "CallDurationDisplay" call_duration_display, 2 "CallTime" call_time,
    3 "Contact" contact, 4 "DialExceptionCodes" dial_exception_codes, 5 "Extras" extras,
    6 "HangUpDirection" hang_up_direction, 7 "HasAnswered" has_answered,
    8 "HasHangUpByRejection" has_hang_up_by_rejection, 9 "HasLastPlaybackCompleted" has_last_playback_completed,
    10 "HasReachedEndOfFlow" has_reached_end_of_flow, 11 "Status" status, 12 "StatusName" status_name,
    13 "TagHits" tag_hits, 14 "TaskEndReason" task_end_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsWithResultContact {
    pub honorific: Option<String>,
    pub id: Option<String>,
    pub job_uuid: Option<String>,
    pub name: Option<String>,
    pub phone_number: Option<String>,
    pub preferred_phone_number: Option<String>,
    pub reference_id: Option<String>,
    pub role: Option<String>,
    pub round: Option<i64>,
    pub state: Option<String>,
}
model! { QueryJobsWithResultContact {
    0 "Honorific" honorific, 1 "Id" id, 2 "JobUuid" job_uuid, 3 "Name" name, 4 "PhoneNumber" phone_number,
    5 "PreferredPhoneNumber" preferred_phone_number, 6 "ReferenceId" reference_id, 7 "Role" role, 8 "Round" round,
    9 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsWithResultDialExceptionCodes {
    pub code: Option<String>,
    pub hint: Option<String>,
}
model! { QueryJobsWithResultDialExceptionCodes {
    0 "Code" code, 1 "Hint" hint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsWithResultExtras {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { QueryJobsWithResultExtras {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsWithResultTagHits {
    pub tag_group: Option<String>,
    pub tag_name: Option<String>,
}
model! { QueryJobsWithResultTagHits {
    0 "TagGroup" tag_group, 1 "TagName" tag_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsWithResultLabels {
    pub name: Option<String>,
    pub value_list: Option<Vec<String>>,
}
model! { QueryJobsWithResultLabels {
    0 "Name" name, 1 "ValueList" value_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryScriptWaveforms {
    pub instance_id: String,
    pub script_content: String,
    pub script_id: String,
}
operation! { QueryScriptWaveforms(instance_id: String, script_content: String, script_id: String)
    "QueryScriptWaveforms" -> QueryScriptWaveformsOutput {
    0 "InstanceId" instance_id, 1 "ScriptContent" script_content, 2 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryScriptWaveformsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub script_waveforms: Option<Vec<QueryScriptWaveformsScriptWaveforms>>,
    pub success: Option<bool>,
}
model! { QueryScriptWaveformsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "ScriptWaveforms" script_waveforms,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryScriptWaveformsScriptWaveforms {
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub script_content: Option<String>,
    pub script_id: Option<String>,
    pub script_waveform_id: Option<String>,
}
model! { QueryScriptWaveformsScriptWaveforms {
    0 "FileId" file_id, 1 "FileName" file_name, 2 "ScriptContent" script_content, 3 "ScriptId" script_id,
    4 "ScriptWaveformId" script_waveform_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryScriptsByStatus {
    pub instance_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub status_list: Vec<String>,
}
operation! { QueryScriptsByStatus(instance_id: String, page_number: i64, page_size: i64, status_list: Vec<String>)
    "QueryScriptsByStatus" -> QueryScriptsByStatusOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "StatusList" status_list
} }
paged! { QueryScriptsByStatus: QueryScriptsByStatusList =
    Number "PageNumber", "Scripts.List" scripts.list, total "Scripts.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryScriptsByStatusOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub scripts: Option<QueryScriptsByStatusScripts>,
    pub success: Option<bool>,
}
model! { QueryScriptsByStatusOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Scripts" scripts, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryScriptsByStatusScripts {
    pub list: Option<Vec<QueryScriptsByStatusList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryScriptsByStatusScripts {
    0 "List" list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryScriptsByStatusList {
    pub applied_version: Option<String>,
    pub debug_status: Option<String>,
    pub debug_version: Option<String>,
    pub industry: Option<String>,
    pub is_debug_drafted: Option<bool>,
    pub is_drafted: Option<bool>,
    pub scene: Option<String>,
    pub script_description: Option<String>,
    pub script_id: Option<String>,
    pub script_name: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { QueryScriptsByStatusList {
    0 "AppliedVersion" applied_version, 1 "DebugStatus" debug_status, 2 "DebugVersion" debug_version,
    3 "Industry" industry, 4 "IsDebugDrafted" is_debug_drafted, 5 "IsDrafted" is_drafted, 6 "Scene" scene,
    7 "ScriptDescription" script_description, 8 "ScriptId" script_id, 9 "ScriptName" script_name, 10 "Status" status,
    11 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordFailure {
    pub actual_time: i64,
    pub call_id: String,
    pub called_number: String,
    pub calling_number: String,
    pub disposition_code: String,
    pub exception_codes: Option<String>,
    pub instance_id: String,
    pub task_id: String,
}

/// What [`RecordFailure::new`] takes.
pub struct RecordFailureRequired {
    pub actual_time: i64,
    pub call_id: String,
    pub called_number: String,
    pub calling_number: String,
    pub disposition_code: String,
    pub instance_id: String,
    pub task_id: String,
}
operation! { RecordFailure{RecordFailureRequired: actual_time, call_id, called_number, calling_number, disposition_code, instance_id, task_id}
    "RecordFailure" -> RecordFailureOutput {
    0 "ActualTime" actual_time, 1 "CallId" call_id, 2 "CalledNumber" called_number, 3 "CallingNumber" calling_number,
    4 "DispositionCode" disposition_code, 5 "ExceptionCodes" exception_codes: String, 6 "InstanceId" instance_id,
    7 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordFailureOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RecordFailureOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeJobs {
    pub all: bool,
    pub instance_id: String,
    pub job_group_id: Option<String>,
    pub job_id: Option<Vec<String>>,
    pub job_reference_id: Option<Vec<String>>,
    pub scenario_id: Option<String>,
}
operation! { ResumeJobs(all: bool, instance_id: String) "ResumeJobs" -> ResumeJobsOutput {
    0 "All" all, 1 "InstanceId" instance_id, 2 "JobGroupId" job_group_id: String, 3 "JobId" job_id: Vec<String>,
    4 "JobReferenceId" job_reference_id: Vec<String>, 5 "ScenarioId" scenario_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeJobsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ResumeJobsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackScript {
    pub instance_id: String,
    pub rollback_version: String,
    pub script_id: String,
}
operation! { RollbackScript(instance_id: String, rollback_version: String, script_id: String)
    "RollbackScript" -> RollbackScriptOutput {
    0 "InstanceId" instance_id, 1 "RollbackVersion" rollback_version, 2 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackScriptOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RollbackScriptOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAfterAnswerDelayPlayback {
    pub after_answer_delay_playback: Option<i64>,
    pub entry_id: String,
    pub strategy_level: Option<i64>,
}
operation! { SaveAfterAnswerDelayPlayback(entry_id: String)
    "SaveAfterAnswerDelayPlayback" -> SaveAfterAnswerDelayPlaybackOutput {
    0 "AfterAnswerDelayPlayback" after_answer_delay_playback: i64, 1 "EntryId" entry_id,
    2 "StrategyLevel" strategy_level: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAfterAnswerDelayPlaybackOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveAfterAnswerDelayPlaybackOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAnnotationMissionSessionList {
    pub agent_id: Option<String>,
    pub agent_key: Option<String>,
    pub annotation_mission_data_source_type: Option<i64>,
    pub annotation_mission_session_list: Option<Vec<SaveAnnotationMissionSessionListAnnotationMissionSessionList>>,
    pub annotation_mission_session_list_json_string: Option<String>,
    pub environment: Option<i64>,
    pub user_nick: Option<String>,
}
operation! { SaveAnnotationMissionSessionList()
    "SaveAnnotationMissionSessionList" -> SaveAnnotationMissionSessionListOutput {
    0 "AgentId" agent_id: String, 1 "AgentKey" agent_key: String,
    2 "AnnotationMissionDataSourceType" annotation_mission_data_source_type: i64,
    3 "AnnotationMissionSessionList" annotation_mission_session_list: Vec<SaveAnnotationMissionSessionListAnnotationMissionSessionList>,
    4 "AnnotationMissionSessionListJsonString" annotation_mission_session_list_json_string: String,
    5 "Environment" environment: i64, 6 "UserNick" user_nick: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAnnotationMissionSessionListAnnotationMissionSessionList {
    pub annotation_mission_chat_list: Option<Vec<SaveAnnotationMissionSessionListAnnotationMissionChatList>>,
    pub annotation_mission_id: Option<String>,
    pub annotation_mission_session_id: Option<String>,
    pub annotation_status: Option<i64>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub job_group_id: Option<String>,
    pub job_id: Option<String>,
    pub modified_time: Option<i64>,
    pub script_id: Option<String>,
    pub session_id: Option<String>,
}
input! { SaveAnnotationMissionSessionListAnnotationMissionSessionList() {
    0 "AnnotationMissionChatList" annotation_mission_chat_list: Vec<SaveAnnotationMissionSessionListAnnotationMissionChatList>,
    1 "AnnotationMissionId" annotation_mission_id: String,
    2 "AnnotationMissionSessionId" annotation_mission_session_id: String, 3 "AnnotationStatus" annotation_status: i64,
    4 "CreateTime" create_time: i64, 5 "InstanceId" instance_id: String, 6 "JobGroupId" job_group_id: String,
    7 "JobId" job_id: String, 8 "ModifiedTime" modified_time: i64, 9 "ScriptId" script_id: String,
    10 "SessionId" session_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct SaveAnnotationMissionSessionListAnnotationMissionChatList {
    pub annotation_asr_result: Option<String>,
    pub annotation_mission_chat_customization_data_info_list: Option<Vec<SaveAnnotationMissionSessionListAnnotationMissionChatCustomizationDataInfoList>>,
    pub annotation_mission_chat_id: Option<String>,
    pub annotation_mission_chat_intent_user_say_info_list: Option<Vec<SaveAnnotationMissionSessionListAnnotationMissionChatIntentUserSayInfoList>>,
    pub annotation_mission_chat_tag_info_list: Option<Vec<SaveAnnotationMissionSessionListAnnotationMissionChatTagInfoList>>,
    pub annotation_mission_chat_vocabulary_info_list: Option<Vec<SaveAnnotationMissionSessionListAnnotationMissionChatVocabularyInfoList>>,
    pub annotation_mission_id: Option<String>,
    pub annotation_mission_session_id: Option<String>,
    pub annotation_status: Option<i64>,
    pub answer: Option<String>,
    pub asr_annotation_status: Option<i64>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub intent_annotation_status: Option<i64>,
    pub modified_time: Option<i64>,
    pub occur_time: Option<i64>,
    pub original_asr_result: Option<String>,
    pub sequence_id: Option<String>,
    pub sub_status: Option<i64>,
    pub tag_annotation_status: Option<i64>,
    pub translation_error: Option<i64>,
}
input! { SaveAnnotationMissionSessionListAnnotationMissionChatList() {
    0 "AnnotationAsrResult" annotation_asr_result: String,
    1 "AnnotationMissionChatCustomizationDataInfoList" annotation_mission_chat_customization_data_info_list: Vec<SaveAnnotationMissionSessionListAnnotationMissionChatCustomizationDataInfoList>,
    2 "AnnotationMissionChatId" annotation_mission_chat_id: String,
    3 "AnnotationMissionChatIntentUserSayInfoList" annotation_mission_chat_intent_user_say_info_list: Vec<SaveAnnotationMissionSessionListAnnotationMissionChatIntentUserSayInfoList>,
    4 "AnnotationMissionChatTagInfoList" annotation_mission_chat_tag_info_list: Vec<SaveAnnotationMissionSessionListAnnotationMissionChatTagInfoList>,
    5 "AnnotationMissionChatVocabularyInfoList" annotation_mission_chat_vocabulary_info_list: Vec<SaveAnnotationMissionSessionListAnnotationMissionChatVocabularyInfoList>,
    6 "AnnotationMissionId" annotation_mission_id: String,
    7 "AnnotationMissionSessionId" annotation_mission_session_id: String, 8 "AnnotationStatus" annotation_status: i64,
    9 "Answer" answer: String, 10 "AsrAnnotationStatus" asr_annotation_status: i64, 11 "CreateTime" create_time: i64,
    12 "InstanceId" instance_id: String, 13 "IntentAnnotationStatus" intent_annotation_status: i64,
    14 "ModifiedTime" modified_time: i64, 15 "OccurTime" occur_time: i64,
    16 "OriginalAsrResult" original_asr_result: String, 17 "SequenceId" sequence_id: String,
    18 "SubStatus" sub_status: i64, 19 "TagAnnotationStatus" tag_annotation_status: i64,
    20 "TranslationError" translation_error: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAnnotationMissionSessionListAnnotationMissionChatCustomizationDataInfoList {
    pub annotation_mission_chat_customization_data_info_id: Option<String>,
    pub annotation_mission_chat_id: Option<String>,
    pub annotation_mission_id: Option<String>,
    pub annotation_mission_session_id: Option<String>,
    pub content: Option<String>,
    pub create: Option<bool>,
    pub create_time: Option<i64>,
    pub customization_data_description: Option<String>,
    pub customization_data_id: Option<String>,
    pub customization_data_name: Option<String>,
    pub customization_data_weight: Option<i64>,
    pub delete: Option<bool>,
    pub instance_id: Option<String>,
    pub modified_time: Option<i64>,
}
input! { SaveAnnotationMissionSessionListAnnotationMissionChatCustomizationDataInfoList() {
    0 "AnnotationMissionChatCustomizationDataInfoId" annotation_mission_chat_customization_data_info_id: String,
    1 "AnnotationMissionChatId" annotation_mission_chat_id: String,
    2 "AnnotationMissionId" annotation_mission_id: String,
    3 "AnnotationMissionSessionId" annotation_mission_session_id: String, 4 "Content" content: String,
    5 "Create" create: bool, 6 "CreateTime" create_time: i64,
    7 "CustomizationDataDescription" customization_data_description: String,
    8 "CustomizationDataId" customization_data_id: String, 9 "CustomizationDataName" customization_data_name: String,
    10 "CustomizationDataWeight" customization_data_weight: i64, 11 "Delete" delete: bool,
    12 "InstanceId" instance_id: String, 13 "ModifiedTime" modified_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAnnotationMissionSessionListAnnotationMissionChatIntentUserSayInfoList {
    pub annotation_mission_chat_id: Option<String>,
    pub annotation_mission_chat_intent_user_say_info_id: Option<String>,
    pub annotation_mission_id: Option<String>,
    pub annotation_mission_session_id: Option<String>,
    pub bot_id: Option<String>,
    pub content: Option<String>,
    pub create: Option<bool>,
    pub create_time: Option<i64>,
    pub delete: Option<bool>,
    pub dialog_id: Option<i64>,
    pub instance_id: Option<String>,
    pub intent_id: Option<i64>,
    pub modified_time: Option<i64>,
}
input! { SaveAnnotationMissionSessionListAnnotationMissionChatIntentUserSayInfoList() {
    0 "AnnotationMissionChatId" annotation_mission_chat_id: String,
    1 "AnnotationMissionChatIntentUserSayInfoId" annotation_mission_chat_intent_user_say_info_id: String,
    2 "AnnotationMissionId" annotation_mission_id: String,
    3 "AnnotationMissionSessionId" annotation_mission_session_id: String, 4 "BotId" bot_id: String,
    5 "Content" content: String, 6 "Create" create: bool, 7 "CreateTime" create_time: i64, 8 "Delete" delete: bool,
    9 "DialogId" dialog_id: i64, 10 "InstanceId" instance_id: String, 11 "IntentId" intent_id: i64,
    12 "ModifiedTime" modified_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAnnotationMissionSessionListAnnotationMissionChatTagInfoList {
    pub annotation_mission_chat_id: Option<String>,
    pub annotation_mission_chat_tag_info_id: Option<String>,
    pub annotation_mission_id: Option<String>,
    pub annotation_mission_session_id: Option<String>,
    pub annotation_mission_tag_info_id: Option<String>,
    pub annotation_mission_tag_info_name: Option<String>,
    pub create: Option<bool>,
    pub create_time: Option<i64>,
    pub delete: Option<bool>,
    pub instance_id: Option<String>,
    pub modified_time: Option<i64>,
}
input! { SaveAnnotationMissionSessionListAnnotationMissionChatTagInfoList() {
    0 "AnnotationMissionChatId" annotation_mission_chat_id: String,
    1 "AnnotationMissionChatTagInfoId" annotation_mission_chat_tag_info_id: String,
    2 "AnnotationMissionId" annotation_mission_id: String,
    3 "AnnotationMissionSessionId" annotation_mission_session_id: String,
    4 "AnnotationMissionTagInfoId" annotation_mission_tag_info_id: String,
    5 "AnnotationMissionTagInfoName" annotation_mission_tag_info_name: String, 6 "Create" create: bool,
    7 "CreateTime" create_time: i64, 8 "Delete" delete: bool, 9 "InstanceId" instance_id: String,
    10 "ModifiedTime" modified_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAnnotationMissionSessionListAnnotationMissionChatVocabularyInfoList {
    pub annotation_mission_chat_id: Option<String>,
    pub annotation_mission_chat_vocabulary_info_id: Option<String>,
    pub annotation_mission_id: Option<String>,
    pub annotation_mission_session_id: Option<String>,
    pub create: Option<bool>,
    pub create_time: Option<i64>,
    pub delete: Option<bool>,
    pub instance_id: Option<String>,
    pub modified_time: Option<i64>,
    pub vocabulary: Option<String>,
    pub vocabulary_description: Option<String>,
    pub vocabulary_id: Option<String>,
    pub vocabulary_name: Option<String>,
    pub vocabulary_weight: Option<i64>,
}
input! { SaveAnnotationMissionSessionListAnnotationMissionChatVocabularyInfoList() {
    0 "AnnotationMissionChatId" annotation_mission_chat_id: String,
    1 "AnnotationMissionChatVocabularyInfoId" annotation_mission_chat_vocabulary_info_id: String,
    2 "AnnotationMissionId" annotation_mission_id: String,
    3 "AnnotationMissionSessionId" annotation_mission_session_id: String, 4 "Create" create: bool,
    5 "CreateTime" create_time: i64, 6 "Delete" delete: bool, 7 "InstanceId" instance_id: String,
    8 "ModifiedTime" modified_time: i64, 9 "Vocabulary" vocabulary: String,
    10 "VocabularyDescription" vocabulary_description: String, 11 "VocabularyId" vocabulary_id: String,
    12 "VocabularyName" vocabulary_name: String, 13 "VocabularyWeight" vocabulary_weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAnnotationMissionSessionListOutput {
    pub code: Option<String>,
    pub data: Option<SaveAnnotationMissionSessionListData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveAnnotationMissionSessionListOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct SaveAnnotationMissionSessionListData {
    pub message: Option<String>,
    pub message_list: Option<Vec<String>>,
    pub save_annotation_mission_session_list_request: Option<SaveAnnotationMissionSessionListSaveAnnotationMissionSessionListRequest>,
    pub success: Option<bool>,
}
model! { SaveAnnotationMissionSessionListData {
    0 "Message" message, 1 "MessageList" message_list,
    2 "SaveAnnotationMissionSessionListRequest" save_annotation_mission_session_list_request, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAnnotationMissionSessionListSaveAnnotationMissionSessionListRequest {
    pub annotation_mission_session_list_json_string: Option<String>,
}
model! { SaveAnnotationMissionSessionListSaveAnnotationMissionSessionListRequest {
    0 "AnnotationMissionSessionListJsonString" annotation_mission_session_list_json_string
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAnnotationMissionTagInfoList {
    pub annotation_mission_tag_info_list: Option<Vec<SaveAnnotationMissionTagInfoListAnnotationMissionTagInfoList>>,
    pub annotation_mission_tag_info_list_json_string: Option<String>,
    pub instance_id: Option<String>,
    pub reset: Option<bool>,
}
operation! { SaveAnnotationMissionTagInfoList()
    "SaveAnnotationMissionTagInfoList" -> SaveAnnotationMissionTagInfoListOutput {
    0 "AnnotationMissionTagInfoList" annotation_mission_tag_info_list: Vec<SaveAnnotationMissionTagInfoListAnnotationMissionTagInfoList>,
    1 "AnnotationMissionTagInfoListJsonString" annotation_mission_tag_info_list_json_string: String,
    2 "InstanceId" instance_id: String, 3 "Reset" reset: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAnnotationMissionTagInfoListAnnotationMissionTagInfoList {
    pub annotation_mission_tag_info_description: Option<String>,
    pub annotation_mission_tag_info_id: Option<String>,
    pub annotation_mission_tag_info_name: Option<String>,
    pub delete: Option<bool>,
    pub instance_id: Option<String>,
    pub tenant_id: Option<String>,
}
input! { SaveAnnotationMissionTagInfoListAnnotationMissionTagInfoList() {
    0 "AnnotationMissionTagInfoDescription" annotation_mission_tag_info_description: String,
    1 "AnnotationMissionTagInfoId" annotation_mission_tag_info_id: String,
    2 "AnnotationMissionTagInfoName" annotation_mission_tag_info_name: String, 3 "Delete" delete: bool,
    4 "InstanceId" instance_id: String, 5 "TenantId" tenant_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAnnotationMissionTagInfoListOutput {
    pub code: Option<String>,
    pub data: Option<SaveAnnotationMissionTagInfoListData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveAnnotationMissionTagInfoListOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAnnotationMissionTagInfoListData {
    pub exec_count: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveAnnotationMissionTagInfoListData {
    0 "ExecCount" exec_count, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveBaseStrategyPeriod {
    pub entry_id: String,
    pub only_weekdays: Option<bool>,
    pub only_workdays: Option<bool>,
    pub strategy_level: Option<i64>,
    pub working_time: Option<Vec<String>>,
    pub working_time_frames_json: Option<String>,
}
operation! { SaveBaseStrategyPeriod(entry_id: String) "SaveBaseStrategyPeriod" -> SaveBaseStrategyPeriodOutput {
    0 "EntryId" entry_id, 1 "OnlyWeekdays" only_weekdays: bool, 2 "OnlyWorkdays" only_workdays: bool,
    3 "StrategyLevel" strategy_level: i64, 4 "WorkingTime" working_time: Vec<String>,
    5 "WorkingTimeFramesJson" working_time_frames_json: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveBaseStrategyPeriodOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveBaseStrategyPeriodOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveContactBlockList {
    pub contact_block_list_list: Option<Vec<String>>,
    pub contact_block_lists_json: Option<String>,
    pub instance_id: Option<String>,
}
operation! { SaveContactBlockList() "SaveContactBlockList" -> SaveContactBlockListOutput {
    0 "ContactBlockListList" contact_block_list_list: Vec<String>,
    1 "ContactBlockListsJson" contact_block_lists_json: String, 2 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveContactBlockListOutput {
    pub affected_rows: Option<i64>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveContactBlockListOutput {
    0 "AffectedRows" affected_rows, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveContactWhiteList {
    pub contact_white_list_list: Option<Vec<String>>,
    pub contact_white_lists_json: Option<String>,
    pub instance_id: String,
}
operation! { SaveContactWhiteList(instance_id: String) "SaveContactWhiteList" -> SaveContactWhiteListOutput {
    0 "ContactWhiteListList" contact_white_list_list: Vec<String>,
    1 "ContactWhiteListsJson" contact_white_lists_json: String, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveContactWhiteListOutput {
    pub affected_rows: Option<i64>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveContactWhiteListOutput {
    0 "AffectedRows" affected_rows, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveEffectiveDays {
    pub effective_days: Option<i64>,
    pub entry_id: String,
    pub strategy_level: Option<i64>,
}
operation! { SaveEffectiveDays(entry_id: String) "SaveEffectiveDays" -> SaveEffectiveDaysOutput {
    0 "EffectiveDays" effective_days: i64, 1 "EntryId" entry_id, 2 "StrategyLevel" strategy_level: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveEffectiveDaysOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveEffectiveDaysOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveMaxAttemptsPerDay {
    pub entry_id: String,
    pub max_attempts_per_day: Option<i64>,
    pub strategy_level: Option<i64>,
}
operation! { SaveMaxAttemptsPerDay(entry_id: String) "SaveMaxAttemptsPerDay" -> SaveMaxAttemptsPerDayOutput {
    0 "EntryId" entry_id, 1 "MaxAttemptsPerDay" max_attempts_per_day: i64, 2 "StrategyLevel" strategy_level: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveMaxAttemptsPerDayOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveMaxAttemptsPerDayOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTask {
    pub actual_time_gte: Option<i64>,
    pub actual_time_lte: Option<i64>,
    pub call_duration_gte: Option<i64>,
    pub call_duration_lte: Option<i64>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub instance_id: String,
    pub job_group_id: Option<String>,
    pub job_group_name_query: Option<String>,
    pub job_id: Option<String>,
    pub job_status_string_list: Option<String>,
    pub labels_json: Option<Vec<String>>,
    pub other_id: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub recording_duration_gte: Option<i64>,
    pub recording_duration_lte: Option<i64>,
    pub script_name_query: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub task_create_time_gte: Option<i64>,
    pub task_create_time_lte: Option<i64>,
    pub task_id: Option<String>,
    pub task_status_string_list: Option<String>,
    pub user_id_match: Option<String>,
}
operation! { SearchTask(instance_id: String) "SearchTask" -> SearchTaskOutput {
    0 "ActualTimeGte" actual_time_gte: i64, 1 "ActualTimeLte" actual_time_lte: i64,
    2 "CallDurationGte" call_duration_gte: i64, 3 "CallDurationLte" call_duration_lte: i64,
    4 "CalledNumber" called_number: String, 5 "CallingNumber" calling_number: String, 6 "InstanceId" instance_id,
    7 "JobGroupId" job_group_id: String, 8 "JobGroupNameQuery" job_group_name_query: String, 9 "JobId" job_id: String,
    10 "JobStatusStringList" job_status_string_list: String, 11 "LabelsJson" labels_json: Vec<String>,
    12 "OtherId" other_id: String, 13 "PageIndex" page_index: i64, 14 "PageSize" page_size: i64,
    15 "RecordingDurationGte" recording_duration_gte: i64, 16 "RecordingDurationLte" recording_duration_lte: i64,
    17 "ScriptNameQuery" script_name_query: String, 18 "SortBy" sort_by: String, 19 "SortOrder" sort_order: String,
    20 "TaskCreateTimeGte" task_create_time_gte: i64, 21 "TaskCreateTimeLte" task_create_time_lte: i64,
    22 "TaskId" task_id: String, 23 "TaskStatusStringList" task_status_string_list: String,
    24 "UserIdMatch" user_id_match: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTaskOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub labels: Option<Vec<SearchTaskLabels>>,
    pub message: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub search_task_info_list: Option<Vec<SearchTaskSearchTaskInfoList>>,
    pub success: Option<bool>,
    pub total: Option<i64>,
    pub variable_names: Option<Vec<String>>,
}
model! { SearchTaskOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Labels" labels, 3 "Message" message,
    4 "PageIndex" page_index, 5 "PageSize" page_size, 6 "SearchTaskInfoList" search_task_info_list, 7 "Success" success,
    8 "Total" total, 9 "VariableNames" variable_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTaskLabels {
    pub name: Option<String>,
    pub value_list: Option<Vec<String>>,
}
model! { SearchTaskLabels {
    0 "Name" name, 1 "ValueList" value_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTaskSearchTaskInfoList {
    pub actual_time: Option<i64>,
    pub call_duration: Option<i64>,
    pub call_duration_display: Option<String>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub dial_exception: Option<String>,
    pub dial_exception_codes: Option<Vec<String>>,
    pub dial_exception_old: Option<String>,
    pub has_answered: Option<bool>,
    pub has_hang_up_by_rejection: Option<bool>,
    pub has_last_playback_completed: Option<bool>,
    pub has_reached_end_of_flow: Option<bool>,
    pub instance_id: Option<String>,
    pub job_group_id: Option<String>,
    pub job_group_name: Option<String>,
    pub job_id: Option<String>,
    pub job_status: Option<i64>,
    pub job_status_name: Option<String>,
    pub job_status_string: Option<String>,
    pub labels: Option<Vec<SearchTaskSearchTaskInfoListLabels>>,
    pub recording_duration: Option<i64>,
    pub script_name: Option<String>,
    pub task_create_time: Option<i64>,
    pub task_end_reason: Option<i64>,
    pub task_id: Option<String>,
    pub task_status: Option<i64>,
    pub task_status_name: Option<String>,
    pub task_status_string: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { SearchTaskSearchTaskInfoList {
    0 "ActualTime" actual_time, 1 "CallDuration" call_duration, 2 "CallDurationDisplay" call_duration_display,
    3 "CalledNumber" called_number, 4 "CallingNumber" calling_number, 5 "DialException" dial_exception,
    6 "DialExceptionCodes" dial_exception_codes, 7 "DialExceptionOld" dial_exception_old, 8 "HasAnswered" has_answered,
    9 "HasHangUpByRejection" has_hang_up_by_rejection, 10 "HasLastPlaybackCompleted" has_last_playback_completed,
    11 "HasReachedEndOfFlow" has_reached_end_of_flow, 12 "InstanceId" instance_id, 13 "JobGroupId" job_group_id,
    14 "JobGroupName" job_group_name, 15 "JobId" job_id, 16 "JobStatus" job_status, 17 "JobStatusName" job_status_name,
    18 "JobStatusString" job_status_string, 19 "Labels" labels, 20 "RecordingDuration" recording_duration,
    21 "ScriptName" script_name, 22 "TaskCreateTime" task_create_time, 23 "TaskEndReason" task_end_reason,
    24 "TaskId" task_id, 25 "TaskStatus" task_status, 26 "TaskStatusName" task_status_name,
    27 "TaskStatusString" task_status_string, 28 "UserId" user_id, 29 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTaskSearchTaskInfoListLabels {
    pub k: Option<String>,
    pub v: Option<String>,
}
model! { SearchTaskSearchTaskInfoListLabels {
    0 "K" k, 1 "V" v
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJob {
    pub calling_number: Option<Vec<String>>,
    pub instance_id: String,
    pub job_group_id: Option<String>,
    pub job_json: String,
    pub scenario_id: Option<String>,
    pub script_id: Option<String>,
}
operation! { StartJob(instance_id: String, job_json: String) "StartJob" -> StartJobOutput {
    0 "CallingNumber" calling_number: Vec<String>, 1 "InstanceId" instance_id, 2 "JobGroupId" job_group_id: String,
    3 "JobJson" job_json, 4 "ScenarioId" scenario_id: String, 5 "ScriptId" script_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobOutput {
    pub call_ids: Option<Vec<StartJobCallIds>>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_ids: Option<Vec<StartJobTaskIds>>,
}
model! { StartJobOutput {
    0 "CallIds" call_ids, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success,
    5 "TaskIds" task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobCallIds {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { StartJobCallIds {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobTaskIds {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { StartJobTaskIds {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitBatchJobs {
    pub instance_id: String,
    pub job_group_id: String,
}
operation! { SubmitBatchJobs(instance_id: String, job_group_id: String) "SubmitBatchJobs" -> SubmitBatchJobsOutput {
    0 "InstanceId" instance_id, 1 "JobGroupId" job_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitBatchJobsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitBatchJobsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitRecording {
    pub instance_id: String,
    pub merged_recording: String,
    pub resource_recording: Option<String>,
    pub task_id: String,
}
operation! { SubmitRecording(instance_id: String, merged_recording: String, task_id: String)
    "SubmitRecording" -> SubmitRecordingOutput {
    0 "InstanceId" instance_id, 1 "MergedRecording" merged_recording, 2 "ResourceRecording" resource_recording: String,
    3 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitRecordingOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitRecordingOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitScriptReview {
    pub description: String,
    pub from: Option<String>,
    pub instance_id: String,
    pub script_id: String,
}
operation! { SubmitScriptReview(description: String, instance_id: String, script_id: String)
    "SubmitScriptReview" -> SubmitScriptReviewOutput {
    0 "Description" description, 1 "From" from: String, 2 "InstanceId" instance_id, 3 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitScriptReviewOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitScriptReviewOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendCall {
    pub called_numbers: Option<Vec<String>>,
    pub group_id: Option<String>,
    pub instance_id: String,
}
operation! { SuspendCall(instance_id: String) "SuspendCall" -> SuspendCallOutput {
    0 "CalledNumbers" called_numbers: Vec<String>, 1 "GroupId" group_id: String, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendCallOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SuspendCallOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendCallWithFile {
    pub file_path: Option<String>,
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
}
operation! { SuspendCallWithFile() "SuspendCallWithFile" -> SuspendCallWithFileOutput {
    0 "FilePath" file_path: String, 1 "GroupId" group_id: String, 2 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendCallWithFileOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SuspendCallWithFileOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendJobs {
    pub all: bool,
    pub instance_id: String,
    pub job_group_id: Option<String>,
    pub job_id: Option<Vec<String>>,
    pub job_reference_id: Option<Vec<String>>,
    pub scenario_id: Option<String>,
}
operation! { SuspendJobs(all: bool, instance_id: String) "SuspendJobs" -> SuspendJobsOutput {
    0 "All" all, 1 "InstanceId" instance_id, 2 "JobGroupId" job_group_id: String, 3 "JobId" job_id: Vec<String>,
    4 "JobReferenceId" job_reference_id: Vec<String>, 5 "ScenarioId" scenario_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendJobsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SuspendJobsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> TagResourcesOutput {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { TagResourcesOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskPreparing {
    pub instance_id: String,
    pub instance_owner_id: Option<i64>,
    pub job_id: String,
}
operation! { TaskPreparing(instance_id: String, job_id: String) "TaskPreparing" -> TaskPreparingOutput {
    0 "InstanceId" instance_id, 1 "InstanceOwnerId" instance_owner_id: i64, 2 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskPreparingOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { TaskPreparingOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateCall {
    pub call_id: String,
    pub instance_id: String,
}
operation! { TerminateCall(call_id: String, instance_id: String) "TerminateCall" -> TerminateCallOutput {
    0 "CallId" call_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateCallOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { TerminateCallOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> UntagResourcesOutput {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UntagResourcesOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadScriptRecording {
    pub content: String,
    pub file_id: String,
    pub file_name: String,
    pub instance_id: String,
    pub script_id: String,
}

/// What [`UploadScriptRecording::new`] takes.
pub struct UploadScriptRecordingRequired {
    pub content: String,
    pub file_id: String,
    pub file_name: String,
    pub instance_id: String,
    pub script_id: String,
}
operation! { UploadScriptRecording{UploadScriptRecordingRequired: content, file_id, file_name, instance_id, script_id}
    "UploadScriptRecording" -> UploadScriptRecordingOutput {
    0 "Content" content, 1 "FileId" file_id, 2 "FileName" file_name, 3 "InstanceId" instance_id, 4 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadScriptRecordingOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub uuid: Option<String>,
}
model! { UploadScriptRecordingOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawScriptReview {
    pub instance_id: String,
    pub script_id: String,
}
operation! { WithdrawScriptReview(instance_id: String, script_id: String)
    "WithdrawScriptReview" -> WithdrawScriptReviewOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawScriptReviewOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub script: Option<WithdrawScriptReviewScript>,
    pub success: Option<bool>,
}
model! { WithdrawScriptReviewOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Script" script, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawScriptReviewScript {
    pub debug_status: Option<String>,
    pub industry: Option<String>,
    pub is_debug_drafted: Option<bool>,
    pub is_drafted: Option<bool>,
    pub scene: Option<String>,
    pub script_description: Option<String>,
    pub script_id: Option<String>,
    pub script_name: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { WithdrawScriptReviewScript {
    0 "DebugStatus" debug_status, 1 "Industry" industry, 2 "IsDebugDrafted" is_debug_drafted, 3 "IsDrafted" is_drafted,
    4 "Scene" scene, 5 "ScriptDescription" script_description, 6 "ScriptId" script_id, 7 "ScriptName" script_name,
    8 "Status" status, 9 "UpdateTime" update_time
} }

#[cfg(feature = "reflect")]
register! {
    ApplyNumberDistrictInfoParsingResult, AssignJobs, AssignJobsAsync, CancelJobs, ChangeResourceGroup,
    CreateAgentProfile, CreateAnnotationMission, CreateBatchJobs, CreateBatchRepeatJob, CreateBeebotIntent,
    CreateBeebotIntentLgf, CreateBeebotIntentUserSay, CreateDialogueFlow, CreateDownloadUrl, CreateGlobalQuestion,
    CreateInstance, CreateInstanceBindNumber, CreateIntent, CreateJobDataParsingTask, CreateJobGroup,
    CreateJobGroupExportTask, CreateNumberDistrictInfoDownloadUrl, CreateNumberDistrictInfoParsingTask,
    CreateOutboundCallNumber, CreateScript, CreateScriptWaveform, CreateTag, CreateTaskExportTask, CreateTenantKey,
    DeleteAgentProfiles, DeleteAllNumberDistrictInfo, DeleteBeebotIntent, DeleteBeebotIntentLgf,
    DeleteBeebotIntentUserSay, DeleteContactBlockList, DeleteContactWhiteList, DeleteDialogueFlow, DeleteGlobalQuestion,
    DeleteInstance, DeleteIntent, DeleteJobGroup, DeleteOutboundCallNumber, DeleteScript, DeleteScriptRecording,
    DeleteScriptWaveform, DescribeBeebotIntent, DescribeDialogueNodeStatistics, DescribeDsReports,
    DescribeGlobalQuestion, DescribeGroupExecutingInfo, DescribeInstance, DescribeIntent, DescribeIntentStatistics,
    DescribeJob, DescribeJobDataParsingTaskProgress, DescribeJobGroup, DescribeJobGroupExportTaskProgress,
    DescribeNumberDistrictInfoStatus, DescribeScript, DescribeScriptVoiceConfig, DescribeTTSConfig, DescribeTTSDemo,
    DescribeTagHitsSummary, DescribeTenantBindNumber, Dialogue, DismissNumberDistrictInfoParsingResult,
    DownloadRecording, DownloadScriptRecording, DuplicateScript, ExportScript, GenerateUploadUrl,
    GetAfterAnswerDelayPlayback, GetAgentProfile, GetAgentProfileTemplate, GetAnnotationMissionSummary,
    GetAnnotationMissionTagInfoList, GetAsrServerInfo, GetAssignJobsAsyncResult, GetBaseStrategyPeriod,
    GetConcurrentConversationQuota, GetContactBlockList, GetContactWhiteList, GetCurrentConcurrency, GetEffectiveDays,
    GetEmptyNumberNoMoreCallsInfo, GetJobDataUploadParams, GetMaxAttemptsPerDay,
    GetNumberDistrictInfoTemplateDownloadUrl, GetPublicKey, GetRealtimeConcurrencyReport, GetSummaryInfo, GetTaskByUuid,
    GetVersion, ImportScript, InflightTaskTimeout, ListAgentProfiles, ListAllTenantBindNumberBinding,
    ListAnnotationMission, ListAnnotationMissionSession, ListApiPlugins, ListBeebotIntent, ListBeebotIntentLgf,
    ListBeebotIntentUserSay, ListChatbotInstances, ListDialogueFlows, ListDownloadTasks, ListFlashSmsTemplates,
    ListGlobalQuestions, ListInstances, ListIntentions, ListIntents, ListJobGroups, ListJobGroupsAsync, ListJobs,
    ListJobsByGroup, ListOutboundCallNumbers, ListResourceTags, ListSchedulerInstances, ListScriptPublishHistories,
    ListScriptRecording, ListScriptVariables, ListScriptVoiceConfigs, ListScripts, ListTagResources, ListTags,
    ModifyAgentProfile, ModifyAnnotationMission, ModifyBatchJobs, ModifyBeebotIntent, ModifyBeebotIntentLgf,
    ModifyBeebotIntentUserSay, ModifyDialogueFlow, ModifyEmptyNumberNoMoreCallsInfo, ModifyGlobalQuestion,
    ModifyInstance, ModifyIntent, ModifyJobGroup, ModifyOutboundCallNumber, ModifyScript, ModifyScriptVoiceConfig,
    ModifyTTSConfig, ModifyTagGroups, PublishScript, PublishScriptForDebug, QueryJobs, QueryJobsWithResult,
    QueryScriptWaveforms, QueryScriptsByStatus, RecordFailure, ResumeJobs, RollbackScript, SaveAfterAnswerDelayPlayback,
    SaveAnnotationMissionSessionList, SaveAnnotationMissionTagInfoList, SaveBaseStrategyPeriod, SaveContactBlockList,
    SaveContactWhiteList, SaveEffectiveDays, SaveMaxAttemptsPerDay, SearchTask, StartJob, SubmitBatchJobs,
    SubmitRecording, SubmitScriptReview, SuspendCall, SuspendCallWithFile, SuspendJobs, TagResources, TaskPreparing,
    TerminateCall, UntagResources, UploadScriptRecording, WithdrawScriptReview
}
