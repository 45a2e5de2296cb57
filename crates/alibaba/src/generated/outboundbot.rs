//! `outboundbot` of Alibaba Cloud, API version 2019-12-26.
//!
//! Endpoint: a table of 1 region, else `outboundbot.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, outboundbot::DescribeJobGroupExportTaskProgress};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeJobGroupExportTaskProgress::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-shanghai", "outboundbot.cn-shanghai.aliyuncs.com")],
    &[("cn-shanghai", "outboundbot-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "outboundbot",
    "2019-12-26",
    "outboundbot",
    &ENDPOINTS,
);

/// Applies number district info parsing result: `ApplyNumberDistrictInfoParsingResult` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ApplyNumberDistrictInfoParsingResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyNumberDistrictInfoParsingResult {
    pub version_id: Option<String>,
}
operation! { ApplyNumberDistrictInfoParsingResult()
    "ApplyNumberDistrictInfoParsingResult" -> ApplyNumberDistrictInfoParsingResultOutput {
    0 "VersionId" version_id: String
} }

/// Response of [`ApplyNumberDistrictInfoParsingResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyNumberDistrictInfoParsingResultOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ApplyNumberDistrictInfoParsingResultOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Assigns jobs: `AssignJobs` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/AssignJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignJobs {
    pub calling_number: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
    pub is_asynchrony: Option<bool>,
    pub job_data_parsing_task_id: Option<String>,
    /// Required.
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

/// Response of [`AssignJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignJobsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub job_group_id: Option<String>,
    pub jobs_id: Vec<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AssignJobsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "JobGroupId" job_group_id: String,
    3 "JobsId" jobs_id: Vec<String>, 4 "Message" message: String, 5 "Success" success: bool
} }

/// Assigns jobs async: `AssignJobsAsync` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/AssignJobsAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignJobsAsync {
    pub calling_number: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub job_group_id: String,
    pub jobs_json: Option<Vec<String>>,
    pub strategy_json: Option<String>,
}
operation! { AssignJobsAsync(instance_id: String, job_group_id: String) "AssignJobsAsync" -> AssignJobsAsyncOutput {
    0 "CallingNumber" calling_number: Vec<String>, 1 "InstanceId" instance_id, 2 "JobGroupId" job_group_id,
    3 "JobsJson" jobs_json: Vec<String>, 4 "StrategyJson" strategy_json: String
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`AssignJobsAsync`].
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
    0 "AsyncTaskId" async_task_id: String, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Cancels jobs: `CancelJobs` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CancelJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelJobs {
    /// Required.
    pub all: bool,
    /// Required.
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

/// Response of [`CancelJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelJobsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelJobsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Changes resource group: `ChangeResourceGroup` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub new_resource_group_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, resource_id: String)
    "ChangeResourceGroup" -> ChangeResourceGroupOutput {
    0 "NewResourceGroupId" new_resource_group_id, 1 "ResourceId" resource_id
} }

/// Response of [`ChangeResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ChangeResourceGroupOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Creates agent profile: `CreateAgentProfile` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateAgentProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentProfile {
    /// Required.
    pub agent_profile_template_id: String,
    pub app_ip: Option<String>,
    pub description: Option<String>,
    pub faq_category_ids: Option<String>,
    /// Required.
    pub instance_id: String,
    pub instruction_json: Option<String>,
    pub labels_json: Option<String>,
    /// Required.
    pub model: String,
    pub model_config: Option<String>,
    pub prompt: Option<String>,
    pub prompt_json: Option<String>,
    pub scenario: Option<String>,
    /// Required.
    pub script_id: String,
    pub variables_json: Option<String>,
}
operation! {
    CreateAgentProfile(agent_profile_template_id: String, instance_id: String, model: String, script_id: String)
    "CreateAgentProfile" -> CreateAgentProfileOutput {
    0 "AgentProfileTemplateId" agent_profile_template_id, 1 "AppIp" app_ip: String, 2 "Description" description: String,
    3 "FaqCategoryIds" faq_category_ids: String, 4 "InstanceId" instance_id,
    5 "InstructionJson" instruction_json: String, 6 "LabelsJson" labels_json: String, 7 "Model" model,
    8 "ModelConfig" model_config: String, 9 "Prompt" prompt: String, 10 "PromptJson" prompt_json: String,
    11 "Scenario" scenario: String, 12 "ScriptId" script_id, 13 "VariablesJson" variables_json: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] }

/// Response of [`CreateAgentProfile`].
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
    0 "Code" code: String, 1 "Data" data: CreateAgentProfileData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateAgentProfile`].
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
    0 "AgentProfileId" agent_profile_id: String, 1 "AgentProfileTemplateId" agent_profile_template_id: String,
    2 "AgentType" agent_type: String, 3 "CreateTime" create_time: String, 4 "Description" description: String,
    5 "InstanceId" instance_id: String, 6 "InstructionJson" instruction_json: String,
    7 "LabelsJson" labels_json: String, 8 "Model" model: String, 9 "ModelConfig" model_config: String,
    10 "Prompt" prompt: String, 11 "PromptJson" prompt_json: String, 12 "Scenario" scenario: String,
    13 "ScriptId" script_id: String, 14 "System" system: bool, 15 "UpdateTime" update_time: String,
    16 "VariablesJson" variables_json: String
} }

/// Creates annotation mission: `CreateAnnotationMission` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateAnnotationMission>.
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
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`CreateAnnotationMission`].
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
    0 "Code" code: String, 1 "Data" data: CreateAnnotationMissionData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateAnnotationMission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAnnotationMissionData {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAnnotationMissionData {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Creates batch jobs: `CreateBatchJobs` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateBatchJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchJobs {
    pub batch_job_description: Option<String>,
    /// Required.
    pub batch_job_name: String,
    pub calling_number: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
    pub job_file_path: Option<String>,
    pub scenario_id: Option<String>,
    pub script_id: Option<String>,
    pub strategy_json: Option<String>,
    /// Required.
    pub submitted: bool,
}
operation! { CreateBatchJobs(batch_job_name: String, instance_id: String, submitted: bool)
    "CreateBatchJobs" -> CreateBatchJobsOutput {
    0 "BatchJobDescription" batch_job_description: String, 1 "BatchJobName" batch_job_name,
    2 "CallingNumber" calling_number: Vec<String>, 3 "InstanceId" instance_id, 4 "JobFilePath" job_file_path: String,
    5 "ScenarioId" scenario_id: String, 6 "ScriptId" script_id: String, 7 "StrategyJson" strategy_json: String,
    8 "Submitted" submitted
} }

/// Response of [`CreateBatchJobs`].
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
    0 "BatchJob" batch_job: CreateBatchJobsBatchJob, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateBatchJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchJobsBatchJob {
    pub batch_job_id: Option<String>,
    pub calling_numbers: Vec<String>,
    pub creation_time: Option<i64>,
    pub job_file_path: Option<String>,
    pub job_group_description: Option<String>,
    pub job_group_name: Option<String>,
    pub scenario_id: Option<String>,
    pub strategy: Option<CreateBatchJobsStrategy>,
}
model! { CreateBatchJobsBatchJob {
    0 "BatchJobId" batch_job_id: String, 1 "CallingNumbers" calling_numbers: Vec<String>,
    2 "CreationTime" creation_time: i64, 3 "JobFilePath" job_file_path: String,
    4 "JobGroupDescription" job_group_description: String, 5 "JobGroupName" job_group_name: String,
    6 "ScenarioId" scenario_id: String, 7 "Strategy" strategy: CreateBatchJobsStrategy
} }

/// In the response of [`CreateBatchJobs`].
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
    pub repeat_days: Vec<String>,
    pub routing_strategy: Option<String>,
    pub start_time: Option<i64>,
    pub strategy_description: Option<String>,
    pub strategy_id: Option<String>,
    pub strategy_name: Option<String>,
    pub r#type: Option<String>,
    pub working_time: Vec<CreateBatchJobsWorkingTime>,
}
model! { CreateBatchJobsStrategy {
    0 "Customized" customized: String, 1 "EndTime" end_time: i64, 2 "FollowUpStrategy" follow_up_strategy: String,
    3 "IsTemplate" is_template: bool, 4 "MaxAttemptsPerDay" max_attempts_per_day: i64,
    5 "MinAttemptInterval" min_attempt_interval: i64, 6 "RepeatBy" repeat_by: String,
    7 "RepeatDays" repeat_days: Vec<String>, 8 "RoutingStrategy" routing_strategy: String,
    9 "StartTime" start_time: i64, 10 "StrategyDescription" strategy_description: String,
    11 "StrategyId" strategy_id: String, 12 "StrategyName" strategy_name: String, 13 "Type" r#type: String,
    14 "WorkingTime" working_time: Vec<CreateBatchJobsWorkingTime>
} }

/// In the response of [`CreateBatchJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchJobsWorkingTime {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
model! { CreateBatchJobsWorkingTime {
    0 "BeginTime" begin_time: String, 1 "EndTime" end_time: String
} }

/// Creates batch repeat job: `CreateBatchRepeatJob` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateBatchRepeatJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchRepeatJob {
    pub calling_number: Option<Vec<String>>,
    pub description: Option<String>,
    pub filter_status: Option<String>,
    pub flash_sms_extras: Option<String>,
    /// Required.
    pub instance_id: String,
    pub min_concurrency: Option<i64>,
    /// Required.
    pub name: String,
    pub priority: Option<String>,
    pub recall_calling_number: Option<Vec<String>>,
    pub recall_strategy_json: Option<String>,
    pub ringing_duration: Option<i64>,
    pub script_id: Option<String>,
    /// Required.
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

/// Response of [`CreateBatchRepeatJob`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64,
    2 "JobGroup" job_group: CreateBatchRepeatJobJobGroup, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateBatchRepeatJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchRepeatJobJobGroup {
    pub id: Option<String>,
    pub min_concurrency: Option<i64>,
    pub priority: Option<String>,
    pub ringing_duration: Option<i64>,
}
model! { CreateBatchRepeatJobJobGroup {
    0 "Id" id: String, 1 "MinConcurrency" min_concurrency: i64, 2 "Priority" priority: String,
    3 "RingingDuration" ringing_duration: i64
} }

/// Creates beebot intent: `CreateBeebotIntent` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateBeebotIntent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBeebotIntent {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub intent_definition: CreateBeebotIntentIntentDefinition,
    /// Required.
    pub script_id: String,
}
operation! {
    CreateBeebotIntent(instance_id: String, intent_definition: CreateBeebotIntentIntentDefinition, script_id: String)
    "CreateBeebotIntent" -> CreateBeebotIntentOutput {
    0 "InstanceId" instance_id, 1 "IntentDefinition" intent_definition, 2 "ScriptId" script_id
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`CreateBeebotIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBeebotIntentIntentDefinition {
    pub alias_name: Option<String>,
    /// Required.
    pub intent_name: Option<String>,
}
input! { CreateBeebotIntentIntentDefinition(intent_name: String) {
    0 "AliasName" alias_name: String, 1 "IntentName" intent_name: String
} }

/// Response of [`CreateBeebotIntent`].
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
    0 "BeebotRequestId" beebot_request_id: String, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "IntentId" intent_id: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// Creates beebot intent lgf: `CreateBeebotIntentLgf` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateBeebotIntentLgf>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBeebotIntentLgf {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub lgf_definition: CreateBeebotIntentLgfLgfDefinition,
    /// Required.
    pub script_id: String,
}
operation! {
    CreateBeebotIntentLgf(instance_id: String, lgf_definition: CreateBeebotIntentLgfLgfDefinition, script_id: String)
    "CreateBeebotIntentLgf" -> CreateBeebotIntentLgfOutput {
    0 "InstanceId" instance_id, 1 "LgfDefinition" lgf_definition, 2 "ScriptId" script_id
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`CreateBeebotIntentLgf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBeebotIntentLgfLgfDefinition {
    /// Required.
    pub intent_id: Option<i64>,
    /// Required.
    pub rule_text: Option<String>,
}
input! { CreateBeebotIntentLgfLgfDefinition(intent_id: i64, rule_text: String) {
    0 "IntentId" intent_id: i64, 1 "RuleText" rule_text: String
} }

/// Response of [`CreateBeebotIntentLgf`].
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
    0 "BeebotRequestId" beebot_request_id: String, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "LgfId" lgf_id: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// Creates beebot intent user say: `CreateBeebotIntentUserSay` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateBeebotIntentUserSay>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBeebotIntentUserSay {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
    /// Required.
    pub user_say_definition: CreateBeebotIntentUserSayUserSayDefinition,
}
operation! {
    CreateBeebotIntentUserSay(instance_id: String, script_id: String, user_say_definition: CreateBeebotIntentUserSayUserSayDefinition)
    "CreateBeebotIntentUserSay" -> CreateBeebotIntentUserSayOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id, 2 "UserSayDefinition" user_say_definition
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`CreateBeebotIntentUserSay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBeebotIntentUserSayUserSayDefinition {
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub intent_id: Option<i64>,
}
input! { CreateBeebotIntentUserSayUserSayDefinition(content: String, intent_id: i64) {
    0 "Content" content: String, 1 "IntentId" intent_id: i64
} }

/// Response of [`CreateBeebotIntentUserSay`].
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
    0 "BeebotRequestId" beebot_request_id: String, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool, 5 "UserSayId" user_say_id: i64
} }

/// Creates dialogue flow: `CreateDialogueFlow` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateDialogueFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDialogueFlow {
    /// Required.
    pub dialogue_flow_type: String,
    /// Required.
    pub dialogue_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
}
operation! {
    CreateDialogueFlow(dialogue_flow_type: String, dialogue_name: String, instance_id: String, script_id: String)
    "CreateDialogueFlow" -> CreateDialogueFlowOutput {
    0 "DialogueFlowType" dialogue_flow_type, 1 "DialogueName" dialogue_name, 2 "InstanceId" instance_id,
    3 "ScriptId" script_id
} }

/// Response of [`CreateDialogueFlow`].
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
    0 "Code" code: String, 1 "DialogueFlowId" dialogue_flow_id: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Creates download url: `CreateDownloadUrl` of `outboundbot` 2019-12-26.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateDownloadUrl>.
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

/// Creates global question: `CreateGlobalQuestion` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateGlobalQuestion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalQuestion {
    /// Required.
    pub answers: String,
    /// Required.
    pub global_question_name: String,
    /// Required.
    pub global_question_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub questions: String,
    /// Required.
    pub script_id: String,
}

/// Arguments of [`CreateGlobalQuestion::new`].
pub struct CreateGlobalQuestionRequired {
    pub answers: String,
    pub global_question_name: String,
    pub global_question_type: String,
    pub instance_id: String,
    pub questions: String,
    pub script_id: String,
}
operation! {
    CreateGlobalQuestion { CreateGlobalQuestionRequired: answers, global_question_name, global_question_type, instance_id, questions, script_id }
    "CreateGlobalQuestion" -> CreateGlobalQuestionOutput {
    0 "Answers" answers, 1 "GlobalQuestionName" global_question_name, 2 "GlobalQuestionType" global_question_type,
    3 "InstanceId" instance_id, 4 "Questions" questions, 5 "ScriptId" script_id
} }

/// Response of [`CreateGlobalQuestion`].
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
    0 "Code" code: String, 1 "GlobalQuestionId" global_question_id: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Creates instance: `CreateInstance` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub calling_number: Option<Vec<String>>,
    pub instance_description: Option<String>,
    /// Required.
    pub instance_name: String,
    /// Required.
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

/// Response of [`CreateInstance`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Instance" instance: CreateInstanceInstance,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateInstance`].
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
    0 "CreationTime" creation_time: i64, 1 "CreatorId" creator_id: i64, 2 "CreatorName" creator_name: String,
    3 "InstanceDescription" instance_description: String, 4 "InstanceId" instance_id: String,
    5 "InstanceName" instance_name: String, 6 "MaxConcurrentConversation" max_concurrent_conversation: i64,
    7 "OwnerName" owner_name: String, 8 "ResourceGroupId" resource_group_id: String
} }

/// Creates instance bind number: `CreateInstanceBindNumber` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateInstanceBindNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceBindNumber {
    pub instance_list: Option<String>,
    pub number: Option<String>,
}
operation! { CreateInstanceBindNumber() "CreateInstanceBindNumber" -> CreateInstanceBindNumberOutput {
    0 "InstanceList" instance_list: String, 1 "Number" number: String
} }

/// Response of [`CreateInstanceBindNumber`].
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
    0 "Code" code: String, 1 "Data" data: CreateInstanceBindNumberData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateInstanceBindNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceBindNumberData {
    pub list: Vec<CreateInstanceBindNumberList>,
}
model! { CreateInstanceBindNumberData {
    0 "List" list: Vec<CreateInstanceBindNumberList>
} }

/// In the response of [`CreateInstanceBindNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceBindNumberList {
    pub instance_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateInstanceBindNumberList {
    0 "InstanceId" instance_id: String, 1 "Success" success: bool
} }

/// Creates intent: `CreateIntent` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateIntent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntent {
    /// Required.
    pub instance_id: String,
    pub intent_description: Option<String>,
    /// Required.
    pub intent_name: String,
    pub keywords: Option<String>,
    /// Required.
    pub script_id: String,
    /// Required.
    pub utterances: String,
}
operation! { CreateIntent(instance_id: String, intent_name: String, script_id: String, utterances: String)
    "CreateIntent" -> CreateIntentOutput {
    0 "InstanceId" instance_id, 1 "IntentDescription" intent_description: String, 2 "IntentName" intent_name,
    3 "Keywords" keywords: String, 4 "ScriptId" script_id, 5 "Utterances" utterances
} }

/// Response of [`CreateIntent`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "IntentId" intent_id: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Creates job data parsing task: `CreateJobDataParsingTask` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateJobDataParsingTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobDataParsingTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub job_file_path: String,
}
operation! { CreateJobDataParsingTask(instance_id: String, job_file_path: String)
    "CreateJobDataParsingTask" -> CreateJobDataParsingTaskOutput {
    0 "InstanceId" instance_id, 1 "JobFilePath" job_file_path
} }

/// Response of [`CreateJobDataParsingTask`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64,
    2 "JobDataParsingTaskId" job_data_parsing_task_id: String, 3 "Message" message: String, 4 "Success" success: bool
} }

/// Creates job group: `CreateJobGroup` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateJobGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobGroup {
    pub calling_number: Option<Vec<String>>,
    pub flash_sms_extras: Option<String>,
    /// Required.
    pub instance_id: String,
    pub job_group_description: Option<String>,
    /// Required.
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

/// Response of [`CreateJobGroup`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "JobGroup" job_group: CreateJobGroupJobGroup,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateJobGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobGroupJobGroup {
    pub calling_numbers: Vec<String>,
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
    pub recall_calling_numbers: Vec<String>,
    pub recall_strategy: Option<CreateJobGroupRecallStrategy>,
    pub ringing_duration: Option<i64>,
    pub scenario_id: Option<String>,
    pub script_name: Option<String>,
    pub script_version: Option<String>,
    pub status: Option<String>,
    pub strategy: Option<CreateJobGroupStrategy>,
}
model! { CreateJobGroupJobGroup {
    0 "CallingNumbers" calling_numbers: Vec<String>, 1 "CreationTime" creation_time: i64,
    2 "ExportProgress" export_progress: CreateJobGroupExportProgress,
    3 "JobDataParsingTaskId" job_data_parsing_task_id: String, 4 "JobFilePath" job_file_path: String,
    5 "JobGroupDescription" job_group_description: String, 6 "JobGroupId" job_group_id: String,
    7 "JobGroupName" job_group_name: String, 8 "MinConcurrency" min_concurrency: i64,
    9 "ModifyTime" modify_time: String, 10 "Priority" priority: String,
    11 "RecallCallingNumbers" recall_calling_numbers: Vec<String>,
    12 "RecallStrategy" recall_strategy: CreateJobGroupRecallStrategy, 13 "RingingDuration" ringing_duration: i64,
    14 "ScenarioId" scenario_id: String, 15 "ScriptName" script_name: String, 16 "ScriptVersion" script_version: String,
    17 "Status" status: String, 18 "Strategy" strategy: CreateJobGroupStrategy
} }

/// In the response of [`CreateJobGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobGroupExportProgress {
    pub file_http_url: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { CreateJobGroupExportProgress {
    0 "FileHttpUrl" file_http_url: String, 1 "Progress" progress: String, 2 "Status" status: String
} }

/// In the response of [`CreateJobGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobGroupRecallStrategy {
    pub empty_number_ignore: Option<bool>,
    pub in_arrears_ignore: Option<bool>,
    pub out_of_service_ignore: Option<bool>,
}
model! { CreateJobGroupRecallStrategy {
    0 "EmptyNumberIgnore" empty_number_ignore: bool, 1 "InArrearsIgnore" in_arrears_ignore: bool,
    2 "OutOfServiceIgnore" out_of_service_ignore: bool
} }

/// In the response of [`CreateJobGroup`].
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
    pub repeat_days: Vec<String>,
    pub routing_strategy: Option<String>,
    pub start_time: Option<i64>,
    pub strategy_description: Option<String>,
    pub strategy_id: Option<String>,
    pub strategy_name: Option<String>,
    pub r#type: Option<String>,
    pub working_time: Vec<CreateJobGroupWorkingTime>,
}
model! { CreateJobGroupStrategy {
    0 "Customized" customized: String, 1 "EndTime" end_time: i64, 2 "FollowUpStrategy" follow_up_strategy: String,
    3 "IsTemplate" is_template: bool, 4 "MaxAttemptsPerDay" max_attempts_per_day: i64,
    5 "MinAttemptInterval" min_attempt_interval: i64, 6 "RepeatBy" repeat_by: String,
    7 "RepeatDays" repeat_days: Vec<String>, 8 "RoutingStrategy" routing_strategy: String,
    9 "StartTime" start_time: i64, 10 "StrategyDescription" strategy_description: String,
    11 "StrategyId" strategy_id: String, 12 "StrategyName" strategy_name: String, 13 "Type" r#type: String,
    14 "WorkingTime" working_time: Vec<CreateJobGroupWorkingTime>
} }

/// In the response of [`CreateJobGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobGroupWorkingTime {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
model! { CreateJobGroupWorkingTime {
    0 "BeginTime" begin_time: String, 1 "EndTime" end_time: String
} }

/// Creates job group export task: `CreateJobGroupExportTask` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateJobGroupExportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobGroupExportTask {
    /// Required.
    pub instance_id: String,
    pub job_group_id: Option<String>,
    pub option: Option<Vec<String>>,
}
operation! { CreateJobGroupExportTask(instance_id: String)
    "CreateJobGroupExportTask" -> CreateJobGroupExportTaskOutput {
    0 "InstanceId" instance_id, 1 "JobGroupId" job_group_id: String, 2 "Option" option: Vec<String>
} }

/// Response of [`CreateJobGroupExportTask`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TaskId" task_id: String
} }

/// Creates number district info download url: `CreateNumberDistrictInfoDownloadUrl` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateNumberDistrictInfoDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNumberDistrictInfoDownloadUrl {
    pub version_id: Option<String>,
}
operation! { CreateNumberDistrictInfoDownloadUrl()
    "CreateNumberDistrictInfoDownloadUrl" -> CreateNumberDistrictInfoDownloadUrlOutput {
    0 "VersionId" version_id: String
} }

/// Response of [`CreateNumberDistrictInfoDownloadUrl`].
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
    0 "Code" code: String, 1 "FileHttpUrl" file_http_url: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Creates number district info parsing task: `CreateNumberDistrictInfoParsingTask` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateNumberDistrictInfoParsingTask>.
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

/// Response of [`CreateNumberDistrictInfoParsingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNumberDistrictInfoParsingTaskOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateNumberDistrictInfoParsingTaskOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Creates outbound call number: `CreateOutboundCallNumber` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateOutboundCallNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOutboundCallNumber {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub number: String,
    /// Required.
    pub rate_limit_count: i64,
    /// Required.
    pub rate_limit_period: i64,
}
operation! {
    CreateOutboundCallNumber(instance_id: String, number: String, rate_limit_count: i64, rate_limit_period: i64)
    "CreateOutboundCallNumber" -> CreateOutboundCallNumberOutput {
    0 "InstanceId" instance_id, 1 "Number" number, 2 "RateLimitCount" rate_limit_count,
    3 "RateLimitPeriod" rate_limit_period
} }

/// Response of [`CreateOutboundCallNumber`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "OutboundCallNumberId" outbound_call_number_id: String, 4 "Success" success: bool
} }

/// Creates script: `CreateScript` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScript {
    pub agent_id: Option<i64>,
    pub agent_key: Option<String>,
    pub agent_llm: Option<bool>,
    pub asr_config: Option<String>,
    pub chatbot_id: Option<String>,
    pub emotion_enable: Option<bool>,
    /// Required.
    pub industry: String,
    /// Required.
    pub instance_id: String,
    pub long_wait_enable: Option<bool>,
    pub mini_playback_enable: Option<bool>,
    pub new_barge_in_enable: Option<bool>,
    pub nlu_access_type: Option<String>,
    pub nlu_engine: Option<String>,
    /// Required.
    pub scene: String,
    pub script_content: Option<Vec<String>>,
    pub script_description: Option<String>,
    /// Required.
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

/// Response of [`CreateScript`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Script" script: CreateScriptScript, 4 "Success" success: bool
} }

/// In the response of [`CreateScript`].
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
    0 "DebugStatus" debug_status: String, 1 "Industry" industry: String, 2 "IsDebugDrafted" is_debug_drafted: bool,
    3 "IsDrafted" is_drafted: bool, 4 "NluAccessType" nlu_access_type: String, 5 "NluEngine" nlu_engine: String,
    6 "Scene" scene: String, 7 "ScriptDescription" script_description: String, 8 "ScriptId" script_id: String,
    9 "ScriptName" script_name: String, 10 "Status" status: String, 11 "UpdateTime" update_time: i64
} }

/// Creates script waveform: `CreateScriptWaveform` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateScriptWaveform>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScriptWaveform {
    /// Required.
    pub file_id: String,
    /// Required.
    pub file_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_content: String,
    /// Required.
    pub script_id: String,
}

/// Arguments of [`CreateScriptWaveform::new`].
pub struct CreateScriptWaveformRequired {
    pub file_id: String,
    pub file_name: String,
    pub instance_id: String,
    pub script_content: String,
    pub script_id: String,
}
operation! {
    CreateScriptWaveform { CreateScriptWaveformRequired: file_id, file_name, instance_id, script_content, script_id }
    "CreateScriptWaveform" -> CreateScriptWaveformOutput {
    0 "FileId" file_id, 1 "FileName" file_name, 2 "InstanceId" instance_id, 3 "ScriptContent" script_content,
    4 "ScriptId" script_id
} }

/// Response of [`CreateScriptWaveform`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ScriptWaveformId" script_waveform_id: String, 4 "Success" success: bool
} }

/// Creates tag: `CreateTag` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTag {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
    /// Required.
    pub tag_group: String,
    /// Required.
    pub tag_name: String,
}
operation! { CreateTag(instance_id: String, script_id: String, tag_group: String, tag_name: String)
    "CreateTag" -> CreateTagOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id, 2 "TagGroup" tag_group, 3 "TagName" tag_name
} }

/// Response of [`CreateTag`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TagId" tag_id: String
} }

/// Creates task export task: `CreateTaskExportTask` of `outboundbot` 2019-12-26.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateTaskExportTask>.
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
    /// Required.
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

/// Response of [`CreateTaskExportTask`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TaskId" task_id: String
} }

/// Creates tenant key: `CreateTenantKey` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/CreateTenantKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTenantKey {}
operation! { CreateTenantKey() "CreateTenantKey" -> CreateTenantKeyOutput {} }

/// Response of [`CreateTenantKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTenantKeyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTenantKeyOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes agent profiles: `DeleteAgentProfiles` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DeleteAgentProfiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentProfiles {
    pub agent_profile_ids: Option<Vec<String>>,
    pub app_ip: Option<String>,
}
operation! { DeleteAgentProfiles() "DeleteAgentProfiles" -> DeleteAgentProfilesOutput {
    0 "AgentProfileIds" agent_profile_ids: Vec<String>, 1 "AppIp" app_ip: String
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteAgentProfiles`].
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
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Deletes all number district info: `DeleteAllNumberDistrictInfo` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DeleteAllNumberDistrictInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAllNumberDistrictInfo {}
operation! { DeleteAllNumberDistrictInfo() "DeleteAllNumberDistrictInfo" -> DeleteAllNumberDistrictInfoOutput {} }

/// Response of [`DeleteAllNumberDistrictInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAllNumberDistrictInfoOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAllNumberDistrictInfoOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes beebot intent: `DeleteBeebotIntent` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DeleteBeebotIntent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBeebotIntent {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub intent_id: i64,
    /// Required.
    pub script_id: String,
}
operation! { DeleteBeebotIntent(instance_id: String, intent_id: i64, script_id: String)
    "DeleteBeebotIntent" -> DeleteBeebotIntentOutput {
    0 "InstanceId" instance_id, 1 "IntentId" intent_id, 2 "ScriptId" script_id
} }

/// Response of [`DeleteBeebotIntent`].
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
    0 "BeebotRequestId" beebot_request_id: String, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "IntentId" intent_id: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// Deletes beebot intent lgf: `DeleteBeebotIntentLgf` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DeleteBeebotIntentLgf>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBeebotIntentLgf {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub intent_id: i64,
    /// Required.
    pub lgf_id: i64,
    /// Required.
    pub script_id: String,
}
operation! { DeleteBeebotIntentLgf(instance_id: String, intent_id: i64, lgf_id: i64, script_id: String)
    "DeleteBeebotIntentLgf" -> DeleteBeebotIntentLgfOutput {
    0 "InstanceId" instance_id, 1 "IntentId" intent_id, 2 "LgfId" lgf_id, 3 "ScriptId" script_id
} }

/// Response of [`DeleteBeebotIntentLgf`].
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
    0 "BeebotRequestId" beebot_request_id: String, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "LgfId" lgf_id: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// Deletes beebot intent user say: `DeleteBeebotIntentUserSay` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DeleteBeebotIntentUserSay>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBeebotIntentUserSay {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub intent_id: String,
    /// Required.
    pub script_id: String,
    /// Required.
    pub user_say_id: String,
}
operation! { DeleteBeebotIntentUserSay(instance_id: String, intent_id: String, script_id: String, user_say_id: String)
    "DeleteBeebotIntentUserSay" -> DeleteBeebotIntentUserSayOutput {
    0 "InstanceId" instance_id, 1 "IntentId" intent_id, 2 "ScriptId" script_id, 3 "UserSayId" user_say_id
} }

/// Response of [`DeleteBeebotIntentUserSay`].
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
    0 "BeebotRequestId" beebot_request_id: String, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool, 5 "UserSayId" user_say_id: i64
} }

/// Deletes contact block list: `DeleteContactBlockList` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DeleteContactBlockList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactBlockList {
    /// Required.
    pub contact_block_list_id: String,
    /// Required.
    pub instance_id: String,
    pub operator: Option<String>,
}
operation! { DeleteContactBlockList(contact_block_list_id: String, instance_id: String)
    "DeleteContactBlockList" -> DeleteContactBlockListOutput {
    0 "ContactBlockListId" contact_block_list_id, 1 "InstanceId" instance_id, 2 "Operator" operator: String
} }

/// Response of [`DeleteContactBlockList`].
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
    0 "AffectedRows" affected_rows: i64, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Deletes contact white list: `DeleteContactWhiteList` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DeleteContactWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactWhiteList {
    /// Required.
    pub contact_white_list_id: String,
    /// Required.
    pub instance_id: String,
    pub operator: Option<String>,
}
operation! { DeleteContactWhiteList(contact_white_list_id: String, instance_id: String)
    "DeleteContactWhiteList" -> DeleteContactWhiteListOutput {
    0 "ContactWhiteListId" contact_white_list_id, 1 "InstanceId" instance_id, 2 "Operator" operator: String
} }

/// Response of [`DeleteContactWhiteList`].
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
    0 "AffectedRows" affected_rows: i64, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Deletes dialogue flow: `DeleteDialogueFlow` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DeleteDialogueFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDialogueFlow {
    /// Required.
    pub dialogue_flow_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
}
operation! { DeleteDialogueFlow(dialogue_flow_id: String, instance_id: String, script_id: String)
    "DeleteDialogueFlow" -> DeleteDialogueFlowOutput {
    0 "DialogueFlowId" dialogue_flow_id, 1 "InstanceId" instance_id, 2 "ScriptId" script_id
} }

/// Response of [`DeleteDialogueFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDialogueFlowOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDialogueFlowOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes global question: `DeleteGlobalQuestion` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DeleteGlobalQuestion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalQuestion {
    /// Required.
    pub global_question_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
}
operation! { DeleteGlobalQuestion(global_question_id: String, instance_id: String, script_id: String)
    "DeleteGlobalQuestion" -> DeleteGlobalQuestionOutput {
    0 "GlobalQuestionId" global_question_id, 1 "InstanceId" instance_id, 2 "ScriptId" script_id
} }

/// Response of [`DeleteGlobalQuestion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalQuestionOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGlobalQuestionOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes instance: `DeleteInstance` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DeleteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> DeleteInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteInstanceOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes intent: `DeleteIntent` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DeleteIntent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntent {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub intent_id: String,
    /// Required.
    pub script_id: String,
}
operation! { DeleteIntent(instance_id: String, intent_id: String, script_id: String)
    "DeleteIntent" -> DeleteIntentOutput {
    0 "InstanceId" instance_id, 1 "IntentId" intent_id, 2 "ScriptId" script_id
} }

/// Response of [`DeleteIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntentOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteIntentOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes job group: `DeleteJobGroup` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DeleteJobGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub job_group_id: String,
}
operation! { DeleteJobGroup(instance_id: String, job_group_id: String) "DeleteJobGroup" -> DeleteJobGroupOutput {
    0 "InstanceId" instance_id, 1 "JobGroupId" job_group_id
} }

/// Response of [`DeleteJobGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteJobGroupOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes outbound call number: `DeleteOutboundCallNumber` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DeleteOutboundCallNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOutboundCallNumber {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub outbound_call_number_id: String,
}
operation! { DeleteOutboundCallNumber(instance_id: String, outbound_call_number_id: String)
    "DeleteOutboundCallNumber" -> DeleteOutboundCallNumberOutput {
    0 "InstanceId" instance_id, 1 "OutboundCallNumberId" outbound_call_number_id
} }

/// Response of [`DeleteOutboundCallNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOutboundCallNumberOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteOutboundCallNumberOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes script: `DeleteScript` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DeleteScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScript {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
}
operation! { DeleteScript(instance_id: String, script_id: String) "DeleteScript" -> DeleteScriptOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id
} }

/// Response of [`DeleteScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScriptOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteScriptOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes script recording: `DeleteScriptRecording` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DeleteScriptRecording>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScriptRecording {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
    pub uuids_json: Option<String>,
}
operation! { DeleteScriptRecording(instance_id: String, script_id: String)
    "DeleteScriptRecording" -> DeleteScriptRecordingOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id, 2 "UuidsJson" uuids_json: String
} }

/// Response of [`DeleteScriptRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScriptRecordingOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteScriptRecordingOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes script waveform: `DeleteScriptWaveform` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DeleteScriptWaveform>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScriptWaveform {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
    /// Required.
    pub script_waveform_id: String,
}
operation! { DeleteScriptWaveform(instance_id: String, script_id: String, script_waveform_id: String)
    "DeleteScriptWaveform" -> DeleteScriptWaveformOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id, 2 "ScriptWaveformId" script_waveform_id
} }

/// Response of [`DeleteScriptWaveform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScriptWaveformOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteScriptWaveformOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Describes beebot intent: `DescribeBeebotIntent` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DescribeBeebotIntent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBeebotIntent {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub intent_id: i64,
    /// Required.
    pub script_id: String,
}
operation! { DescribeBeebotIntent(instance_id: String, intent_id: i64, script_id: String)
    "DescribeBeebotIntent" -> DescribeBeebotIntentOutput {
    0 "InstanceId" instance_id, 1 "IntentId" intent_id, 2 "ScriptId" script_id
} }

/// Response of [`DescribeBeebotIntent`].
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
    0 "BeebotRequestId" beebot_request_id: String, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Intent" intent: DescribeBeebotIntentIntent, 4 "IntentId" intent_id: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// In the response of [`DescribeBeebotIntent`].
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
    0 "AliasName" alias_name: String, 1 "CreateTime" create_time: String, 2 "CreateUserId" create_user_id: String,
    3 "CreateUserName" create_user_name: String, 4 "IntentId" intent_id: i64, 5 "IntentName" intent_name: String,
    6 "ModifyTime" modify_time: String, 7 "ModifyUserId" modify_user_id: String,
    8 "ModifyUserName" modify_user_name: String
} }

/// Describes dialogue node statistics: `DescribeDialogueNodeStatistics` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DescribeDialogueNodeStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDialogueNodeStatistics {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub job_group_id: String,
    /// Required. 0 to 999.
    pub limit: i64,
}
operation! { DescribeDialogueNodeStatistics(instance_id: String, job_group_id: String, limit: i64)
    "DescribeDialogueNodeStatistics" -> DescribeDialogueNodeStatisticsOutput {
    0 "InstanceId" instance_id, 1 "JobGroupId" job_group_id, 2 "Limit" limit
} }

/// Response of [`DescribeDialogueNodeStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDialogueNodeStatisticsOutput {
    pub code: Option<String>,
    pub group_id: Option<String>,
    pub hang_up_dialogue_nodes: Vec<DescribeDialogueNodeStatisticsHangUpDialogueNodes>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub no_answer_dialogue_nodes: Vec<
        DescribeDialogueNodeStatisticsNoAnswerDialogueNodes,
    >,
    pub success: Option<bool>,
    pub total_completed: Option<i64>,
}
model! { DescribeDialogueNodeStatisticsOutput {
    0 "Code" code: String, 1 "GroupId" group_id: String,
    2 "HangUpDialogueNodes" hang_up_dialogue_nodes: Vec<DescribeDialogueNodeStatisticsHangUpDialogueNodes>,
    3 "HttpStatusCode" http_status_code: i64, 4 "InstanceId" instance_id: String, 5 "Message" message: String,
    6 "NoAnswerDialogueNodes" no_answer_dialogue_nodes: Vec<DescribeDialogueNodeStatisticsNoAnswerDialogueNodes>,
    7 "Success" success: bool, 8 "TotalCompleted" total_completed: i64
} }

/// In the response of [`DescribeDialogueNodeStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDialogueNodeStatisticsHangUpDialogueNodes {
    pub hang_up_num: Option<i64>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub rate_display: Option<String>,
}
model! { DescribeDialogueNodeStatisticsHangUpDialogueNodes {
    0 "HangUpNum" hang_up_num: i64, 1 "NodeId" node_id: String, 2 "NodeName" node_name: String,
    3 "RateDisplay" rate_display: String
} }

/// In the response of [`DescribeDialogueNodeStatistics`].
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
    0 "GroupId" group_id: String, 1 "HangUpNum" hang_up_num: i64, 2 "HitNum" hit_num: i64, 3 "Id" id: String,
    4 "InstanceId" instance_id: String, 5 "NoAnswerNum" no_answer_num: i64, 6 "NodeId" node_id: String,
    7 "NodeName" node_name: String
} }

/// Describes ds reports: `DescribeDsReports` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DescribeDsReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDsReports {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub job_group_id: String,
}
operation! { DescribeDsReports(instance_id: String, job_group_id: String)
    "DescribeDsReports" -> DescribeDsReportsOutput {
    0 "InstanceId" instance_id, 1 "JobGroupId" job_group_id
} }

/// Response of [`DescribeDsReports`].
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
    0 "Code" code: String, 1 "DsReports" ds_reports: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Describes global question: `DescribeGlobalQuestion` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DescribeGlobalQuestion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalQuestion {
    /// Required.
    pub global_question_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
}
operation! { DescribeGlobalQuestion(global_question_id: String, instance_id: String, script_id: String)
    "DescribeGlobalQuestion" -> DescribeGlobalQuestionOutput {
    0 "GlobalQuestionId" global_question_id, 1 "InstanceId" instance_id, 2 "ScriptId" script_id
} }

/// Response of [`DescribeGlobalQuestion`].
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
    0 "Code" code: String, 1 "GlobalQuestion" global_question: DescribeGlobalQuestionGlobalQuestion,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DescribeGlobalQuestion`].
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
    0 "Answers" answers: String, 1 "GlobalQuestionId" global_question_id: String,
    2 "GlobalQuestionName" global_question_name: String, 3 "GlobalQuestionType" global_question_type: String,
    4 "Questions" questions: String, 5 "ScriptId" script_id: String
} }

/// Describes group executing info: `DescribeGroupExecutingInfo` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DescribeGroupExecutingInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupExecutingInfo {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub job_group_id: String,
}
operation! { DescribeGroupExecutingInfo(instance_id: String, job_group_id: String)
    "DescribeGroupExecutingInfo" -> DescribeGroupExecutingInfoOutput {
    0 "InstanceId" instance_id, 1 "JobGroupId" job_group_id
} }

/// Response of [`DescribeGroupExecutingInfo`].
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
    0 "Code" code: String, 1 "ExecutingInfo" executing_info: DescribeGroupExecutingInfoExecutingInfo,
    2 "GroupId" group_id: String, 3 "HttpStatusCode" http_status_code: i64, 4 "InstanceId" instance_id: String,
    5 "Message" message: String, 6 "Success" success: bool
} }

/// In the response of [`DescribeGroupExecutingInfo`].
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
    0 "AvgTalkTime" avg_talk_time: i64, 1 "CallFailedNum" call_failed_num: i64, 2 "CallNum" call_num: i64,
    3 "CreatorName" creator_name: String, 4 "DurationDistribution" duration_distribution: String,
    5 "EndTime" end_time: i64, 6 "FinishedNum" finished_num: i64, 7 "HangUpByClientNum" hang_up_by_client_num: i64,
    8 "JobsProgress" jobs_progress: DescribeGroupExecutingInfoJobsProgress,
    9 "NoInteractionNum" no_interaction_num: i64, 10 "StartTime" start_time: i64,
    11 "TalkTurnsDistribution" talk_turns_distribution: String, 12 "TransferByIntentNum" transfer_by_intent_num: i64,
    13 "TransferByNoAnswer" transfer_by_no_answer: i64
} }

/// In the response of [`DescribeGroupExecutingInfo`].
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
    0 "CancelledNum" cancelled_num: i64, 1 "ExecutingNum" executing_num: i64, 2 "FailedNum" failed_num: i64,
    3 "PausedNum" paused_num: i64, 4 "SchedulingNum" scheduling_num: i64,
    5 "TotalCompletedNum" total_completed_num: i64, 6 "TotalJobs" total_jobs: i64,
    7 "TotalNotAnsweredNum" total_not_answered_num: i64
} }

/// Describes instance: `DescribeInstance` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DescribeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstance`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Instance" instance: DescribeInstanceInstance,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DescribeInstance`].
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
    0 "CreationTime" creation_time: i64, 1 "CreatorId" creator_id: i64, 2 "CreatorName" creator_name: String,
    3 "InstanceDescription" instance_description: String, 4 "InstanceId" instance_id: String,
    5 "InstanceName" instance_name: String, 6 "MaxConcurrentConversation" max_concurrent_conversation: i64,
    7 "OwnerName" owner_name: String, 8 "ResourceGroupId" resource_group_id: String
} }

/// Describes intent: `DescribeIntent` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DescribeIntent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntent {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub intent_id: String,
    /// Required.
    pub script_id: String,
}
operation! { DescribeIntent(instance_id: String, intent_id: String, script_id: String)
    "DescribeIntent" -> DescribeIntentOutput {
    0 "InstanceId" instance_id, 1 "IntentId" intent_id, 2 "ScriptId" script_id
} }

/// Response of [`DescribeIntent`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Intent" intent: DescribeIntentIntent,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DescribeIntent`].
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
    0 "CreateTime" create_time: i64, 1 "IntentDescription" intent_description: String, 2 "IntentId" intent_id: String,
    3 "IntentName" intent_name: String, 4 "Keywords" keywords: String, 5 "ScriptId" script_id: String,
    6 "UpdateTime" update_time: i64, 7 "Utterances" utterances: String
} }

/// Describes intent statistics: `DescribeIntentStatistics` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DescribeIntentStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentStatistics {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub job_group_id: String,
    pub limit: Option<i64>,
}
operation! { DescribeIntentStatistics(instance_id: String, job_group_id: String)
    "DescribeIntentStatistics" -> DescribeIntentStatisticsOutput {
    0 "InstanceId" instance_id, 1 "JobGroupId" job_group_id, 2 "Limit" limit: i64
} }

/// Response of [`DescribeIntentStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntentStatisticsOutput {
    pub code: Option<String>,
    pub global_intent_num: Option<i64>,
    pub global_intents: Vec<DescribeIntentStatisticsGlobalIntents>,
    pub group_id: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub intents_after_no_answer: Vec<DescribeIntentStatisticsIntentsAfterNoAnswer>,
    pub message: Option<String>,
    pub process_intent_num: Option<i64>,
    pub process_intents: Vec<DescribeIntentStatisticsProcessIntents>,
    pub success: Option<bool>,
}
model! { DescribeIntentStatisticsOutput {
    0 "Code" code: String, 1 "GlobalIntentNum" global_intent_num: i64,
    2 "GlobalIntents" global_intents: Vec<DescribeIntentStatisticsGlobalIntents>, 3 "GroupId" group_id: String,
    4 "HttpStatusCode" http_status_code: i64, 5 "InstanceId" instance_id: String,
    6 "IntentsAfterNoAnswer" intents_after_no_answer: Vec<DescribeIntentStatisticsIntentsAfterNoAnswer>,
    7 "Message" message: String, 8 "ProcessIntentNum" process_intent_num: i64,
    9 "ProcessIntents" process_intents: Vec<DescribeIntentStatisticsProcessIntents>, 10 "Success" success: bool
} }

/// In the response of [`DescribeIntentStatistics`].
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
    0 "GroupId" group_id: String, 1 "HitAfterNoAnswer" hit_after_no_answer: i64, 2 "HitNum" hit_num: i64,
    3 "InstanceId" instance_id: String, 4 "IntentId" intent_id: String, 5 "IntentName" intent_name: String,
    6 "Type" r#type: String
} }

/// In the response of [`DescribeIntentStatistics`].
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
    0 "GroupId" group_id: String, 1 "HitAfterNoAnswer" hit_after_no_answer: i64, 2 "InstanceId" instance_id: String,
    3 "IntentId" intent_id: String, 4 "IntentName" intent_name: String
} }

/// In the response of [`DescribeIntentStatistics`].
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
    0 "GroupId" group_id: String, 1 "HitAfterNoAnswer" hit_after_no_answer: i64, 2 "HitNum" hit_num: i64,
    3 "InstanceId" instance_id: String, 4 "IntentId" intent_id: String, 5 "IntentName" intent_name: String,
    6 "RateDisplay" rate_display: String, 7 "Type" r#type: String
} }

/// Describes job: `DescribeJob` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DescribeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJob {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub job_id: String,
    pub with_script: Option<bool>,
}
operation! { DescribeJob(instance_id: String, job_id: String) "DescribeJob" -> DescribeJobOutput {
    0 "InstanceId" instance_id, 1 "JobId" job_id, 2 "WithScript" with_script: bool
} }

/// Response of [`DescribeJob`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Job" job: DescribeJobJob,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DescribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobJob {
    pub actual_time: Option<i64>,
    pub called_number: Option<String>,
    pub calling_numbers: Vec<String>,
    pub contacts: Vec<DescribeJobContacts>,
    pub ds_report: Option<String>,
    pub end_reason: Option<i64>,
    pub extras: Vec<DescribeJobExtras>,
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
    pub summary: Vec<DescribeJobSummary>,
    pub system_priority: Option<i64>,
    pub tasks: Vec<DescribeJobTasks>,
}
model! { DescribeJobJob {
    0 "ActualTime" actual_time: i64, 1 "CalledNumber" called_number: String,
    2 "CallingNumbers" calling_numbers: Vec<String>, 3 "Contacts" contacts: Vec<DescribeJobContacts>,
    4 "DsReport" ds_report: String, 5 "EndReason" end_reason: i64, 6 "Extras" extras: Vec<DescribeJobExtras>,
    7 "FailureReason" failure_reason: String, 8 "InstanceId" instance_id: String, 9 "JobGroupId" job_group_id: String,
    10 "JobId" job_id: String, 11 "NextExecutionTime" next_execution_time: i64, 12 "Priority" priority: i64,
    13 "ReferenceId" reference_id: String, 14 "ScenarioId" scenario_id: String, 15 "Script" script: DescribeJobScript,
    16 "Status" status: String, 17 "StrategyId" strategy_id: String, 18 "Summary" summary: Vec<DescribeJobSummary>,
    19 "SystemPriority" system_priority: i64, 20 "Tasks" tasks: Vec<DescribeJobTasks>
} }

/// In the response of [`DescribeJob`].
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
    0 "ContactId" contact_id: String, 1 "ContactName" contact_name: String, 2 "Honorific" honorific: String,
    3 "JobId" job_id: String, 4 "PhoneNumber" phone_number: String, 5 "ReferenceId" reference_id: String,
    6 "Role" role: String, 7 "State" state: String
} }

/// In the response of [`DescribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobExtras {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeJobExtras {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeJob`].
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
    0 "AsrConfig" asr_config: String, 1 "ChatbotId" chatbot_id: String, 2 "DebugStatus" debug_status: String,
    3 "Industry" industry: String, 4 "IsDebugDrafted" is_debug_drafted: bool, 5 "IsDrafted" is_drafted: bool,
    6 "MiniPlaybackConfigEnabled" mini_playback_config_enabled: bool, 7 "Name" name: String, 8 "Scene" scene: String,
    9 "ScriptDescription" script_description: String, 10 "ScriptId" script_id: String, 11 "Status" status: String,
    12 "TtsConfig" tts_config: String, 13 "UpdateTime" update_time: i64
} }

/// In the response of [`DescribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobSummary {
    pub category: Option<String>,
    pub content: Option<String>,
    pub summary_name: Option<String>,
}
model! { DescribeJobSummary {
    0 "Category" category: String, 1 "Content" content: String, 2 "SummaryName" summary_name: String
} }

/// In the response of [`DescribeJob`].
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
    pub conversation: Vec<DescribeJobConversation>,
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
    0 "ActualTime" actual_time: i64, 1 "Brief" brief: String, 2 "CallId" call_id: String,
    3 "CalledNumber" called_number: String, 4 "CallingNumber" calling_number: String, 5 "ChatbotId" chatbot_id: String,
    6 "Contact" contact: DescribeJobContact, 7 "Conversation" conversation: Vec<DescribeJobConversation>,
    8 "Duration" duration: i64, 9 "EndReason" end_reason: String, 10 "EndTime" end_time: i64,
    11 "HangUpDirection" hang_up_direction: String, 12 "JobId" job_id: String, 13 "PlanedTime" planed_time: i64,
    14 "RealRingingDuration" real_ringing_duration: i64, 15 "RingingDuration" ringing_duration: i64,
    16 "ScenarioId" scenario_id: String, 17 "SipCode" sip_code: String, 18 "SipDuration" sip_duration: i64,
    19 "Status" status: String, 20 "TaskId" task_id: String, 21 "TotalDuration" total_duration: i64
} }

/// In the response of [`DescribeJob`].
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
    0 "ContactId" contact_id: String, 1 "ContactName" contact_name: String, 2 "Honorific" honorific: String,
    3 "JobId" job_id: String, 4 "PhoneNumber" phone_number: String, 5 "ReferenceId" reference_id: String,
    6 "Role" role: String, 7 "State" state: String
} }

/// In the response of [`DescribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobConversation {
    pub action: Option<String>,
    pub action_params: Option<String>,
    pub script: Option<String>,
    pub sequence_id: Option<String>,
    pub speaker: Option<String>,
    pub summary: Vec<DescribeJobConversationSummary>,
    pub timestamp: Option<i64>,
}
model! { DescribeJobConversation {
    0 "Action" action: String, 1 "ActionParams" action_params: String, 2 "Script" script: String,
    3 "SequenceId" sequence_id: String, 4 "Speaker" speaker: String,
    5 "Summary" summary: Vec<DescribeJobConversationSummary>, 6 "Timestamp" timestamp: i64
} }

/// In the response of [`DescribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobConversationSummary {
    pub category: Option<String>,
    pub content: Option<String>,
    pub summary_name: Option<String>,
}
model! { DescribeJobConversationSummary {
    0 "Category" category: String, 1 "Content" content: String, 2 "SummaryName" summary_name: String
} }

/// Describes job data parsing task progress: `DescribeJobDataParsingTaskProgress` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DescribeJobDataParsingTaskProgress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobDataParsingTaskProgress {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub job_data_parsing_task_id: String,
}
operation! { DescribeJobDataParsingTaskProgress(instance_id: String, job_data_parsing_task_id: String)
    "DescribeJobDataParsingTaskProgress" -> DescribeJobDataParsingTaskProgressOutput {
    0 "InstanceId" instance_id, 1 "JobDataParsingTaskId" job_data_parsing_task_id
} }

/// Response of [`DescribeJobDataParsingTaskProgress`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Progress" progress: DescribeJobDataParsingTaskProgressProgress, 4 "Success" success: bool
} }

/// In the response of [`DescribeJobDataParsingTaskProgress`].
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
    0 "FailErrorCode" fail_error_code: String, 1 "FailReason" fail_reason: String, 2 "FeedbackUrl" feedback_url: String,
    3 "HandledJobCount" handled_job_count: i64, 4 "Status" status: String, 5 "TotalJobCount" total_job_count: i64
} }

/// Describes job group: `DescribeJobGroup` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DescribeJobGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroup {
    pub brief_types: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub job_group_id: String,
}
operation! { DescribeJobGroup(instance_id: String, job_group_id: String) "DescribeJobGroup" -> DescribeJobGroupOutput {
    0 "BriefTypes" brief_types: Vec<String>, 1 "InstanceId" instance_id, 2 "JobGroupId" job_group_id
} }

/// Response of [`DescribeJobGroup`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "JobGroup" job_group: DescribeJobGroupJobGroup,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DescribeJobGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroupJobGroup {
    pub calling_numbers: Vec<String>,
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
    pub recall_calling_numbers: Vec<String>,
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
    0 "CallingNumbers" calling_numbers: Vec<String>, 1 "CreationTime" creation_time: i64,
    2 "ExportProgress" export_progress: DescribeJobGroupExportProgress,
    3 "FlashSmsExtras" flash_sms_extras: DescribeJobGroupFlashSmsExtras,
    4 "JobDataParsingTaskId" job_data_parsing_task_id: String, 5 "JobFilePath" job_file_path: String,
    6 "JobGroupDescription" job_group_description: String, 7 "JobGroupId" job_group_id: String,
    8 "JobGroupName" job_group_name: String, 9 "MinConcurrency" min_concurrency: i64,
    10 "ModifyTime" modify_time: String, 11 "Priority" priority: String,
    12 "Progress" progress: DescribeJobGroupProgress, 13 "RecallCallingNumbers" recall_calling_numbers: Vec<String>,
    14 "RecallStrategy" recall_strategy: DescribeJobGroupRecallStrategy, 15 "Result" result: DescribeJobGroupResult,
    16 "RingingDuration" ringing_duration: i64, 17 "ScenarioId" scenario_id: String, 18 "ScriptId" script_id: String,
    19 "ScriptName" script_name: String, 20 "ScriptNluEngine" script_nlu_engine: String,
    21 "ScriptVersion" script_version: String, 22 "Status" status: String,
    23 "Strategy" strategy: DescribeJobGroupStrategy
} }

/// In the response of [`DescribeJobGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroupExportProgress {
    pub file_http_url: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeJobGroupExportProgress {
    0 "FileHttpUrl" file_http_url: String, 1 "Progress" progress: String, 2 "Status" status: String
} }

/// In the response of [`DescribeJobGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroupFlashSmsExtras {
    pub config_id: Option<String>,
    pub template_id: Option<String>,
}
model! { DescribeJobGroupFlashSmsExtras {
    0 "ConfigId" config_id: String, 1 "TemplateId" template_id: String
} }

/// In the response of [`DescribeJobGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroupProgress {
    pub briefs: Vec<DescribeJobGroupBriefs>,
    pub cancelled: Option<i64>,
    pub categories: Vec<DescribeJobGroupCategories>,
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
    0 "Briefs" briefs: Vec<DescribeJobGroupBriefs>, 1 "Cancelled" cancelled: i64,
    2 "Categories" categories: Vec<DescribeJobGroupCategories>, 3 "Duration" duration: i64,
    4 "Executing" executing: i64, 5 "Failed" failed: i64, 6 "Paused" paused: i64, 7 "Scheduling" scheduling: i64,
    8 "StartTime" start_time: i64, 9 "Status" status: String, 10 "TotalCompleted" total_completed: i64,
    11 "TotalJobs" total_jobs: i64, 12 "TotalNotAnswered" total_not_answered: i64
} }

/// In the response of [`DescribeJobGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroupBriefs {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeJobGroupBriefs {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeJobGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroupCategories {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeJobGroupCategories {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeJobGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroupRecallStrategy {
    pub empty_number_ignore: Option<bool>,
    pub in_arrears_ignore: Option<bool>,
    pub out_of_service_ignore: Option<bool>,
}
model! { DescribeJobGroupRecallStrategy {
    0 "EmptyNumberIgnore" empty_number_ignore: bool, 1 "InArrearsIgnore" in_arrears_ignore: bool,
    2 "OutOfServiceIgnore" out_of_service_ignore: bool
} }

/// In the response of [`DescribeJobGroup`].
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
    0 "ClientHangupNum" client_hangup_num: i64, 1 "FinishedNum" finished_num: i64,
    2 "NoInteractNum" no_interact_num: i64, 3 "TimeoutHangupNum" timeout_hangup_num: i64,
    4 "UnrecognizedNum" unrecognized_num: i64
} }

/// In the response of [`DescribeJobGroup`].
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
    pub repeat_days: Vec<String>,
    pub repeatable: Option<bool>,
    pub routing_strategy: Option<String>,
    pub start_time: Option<i64>,
    pub strategy_description: Option<String>,
    pub strategy_id: Option<String>,
    pub strategy_name: Option<String>,
    pub r#type: Option<String>,
    pub working_time: Vec<DescribeJobGroupWorkingTime>,
}
model! { DescribeJobGroupStrategy {
    0 "Customized" customized: String, 1 "EndTime" end_time: i64, 2 "FollowUpStrategy" follow_up_strategy: String,
    3 "IsTemplate" is_template: bool, 4 "MaxAttemptsPerDay" max_attempts_per_day: i64,
    5 "MinAttemptInterval" min_attempt_interval: i64, 6 "RepeatBy" repeat_by: String,
    7 "RepeatDays" repeat_days: Vec<String>, 8 "Repeatable" repeatable: bool,
    9 "RoutingStrategy" routing_strategy: String, 10 "StartTime" start_time: i64,
    11 "StrategyDescription" strategy_description: String, 12 "StrategyId" strategy_id: String,
    13 "StrategyName" strategy_name: String, 14 "Type" r#type: String,
    15 "WorkingTime" working_time: Vec<DescribeJobGroupWorkingTime>
} }

/// In the response of [`DescribeJobGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobGroupWorkingTime {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
model! { DescribeJobGroupWorkingTime {
    0 "BeginTime" begin_time: String, 1 "EndTime" end_time: String
} }

/// Describes job group export task progress: `DescribeJobGroupExportTaskProgress` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DescribeJobGroupExportTaskProgress>.
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

/// Response of [`DescribeJobGroupExportTaskProgress`].
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
    0 "Code" code: String, 1 "FileHttpUrl" file_http_url: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Progress" progress: f64, 5 "Success" success: bool
} }

/// Describes number district info status: `DescribeNumberDistrictInfoStatus` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DescribeNumberDistrictInfoStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNumberDistrictInfoStatus {}
operation! { DescribeNumberDistrictInfoStatus()
    "DescribeNumberDistrictInfoStatus" -> DescribeNumberDistrictInfoStatusOutput {} }

/// Response of [`DescribeNumberDistrictInfoStatus`].
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
    0 "AppliedVersion" applied_version: DescribeNumberDistrictInfoStatusAppliedVersion, 1 "Code" code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "ParsingVersion" parsing_version: DescribeNumberDistrictInfoStatusParsingVersion, 5 "Status" status: String,
    6 "Success" success: bool
} }

/// In the response of [`DescribeNumberDistrictInfoStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNumberDistrictInfoStatusAppliedVersion {
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub version_id: Option<String>,
}
model! { DescribeNumberDistrictInfoStatusAppliedVersion {
    0 "FileName" file_name: String, 1 "FileSize" file_size: i64, 2 "VersionId" version_id: String
} }

/// In the response of [`DescribeNumberDistrictInfoStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNumberDistrictInfoStatusParsingVersion {
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub parse_progress: Option<i64>,
    pub version_id: Option<String>,
}
model! { DescribeNumberDistrictInfoStatusParsingVersion {
    0 "FileName" file_name: String, 1 "FileSize" file_size: i64, 2 "ParseProgress" parse_progress: i64,
    3 "VersionId" version_id: String
} }

/// Describes script: `DescribeScript` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DescribeScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScript {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
}
operation! { DescribeScript(instance_id: String, script_id: String) "DescribeScript" -> DescribeScriptOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id
} }

/// Response of [`DescribeScript`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "NlsConfig" nls_config: String, 4 "Script" script: DescribeScriptScript, 5 "Success" success: bool
} }

/// In the response of [`DescribeScript`].
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
    0 "AgentId" agent_id: i64, 1 "AgentKey" agent_key: String, 2 "AgentLlm" agent_llm: bool,
    3 "AsrConfig" asr_config: String, 4 "ChatConfig" chat_config: String, 5 "ChatbotId" chatbot_id: String,
    6 "DebugStatus" debug_status: String, 7 "EmotionEnable" emotion_enable: bool, 8 "Industry" industry: String,
    9 "IsDebugDrafted" is_debug_drafted: bool, 10 "IsDrafted" is_drafted: bool, 11 "LabelConfig" label_config: String,
    12 "LongWaitEnable" long_wait_enable: bool, 13 "MiniPlaybackEnable" mini_playback_enable: bool,
    14 "NewBargeInEnable" new_barge_in_enable: bool, 15 "NluEngine" nlu_engine: String,
    16 "NluProfile" nlu_profile: DescribeScriptNluProfile, 17 "Scene" scene: String,
    18 "ScriptDescription" script_description: String, 19 "ScriptId" script_id: String,
    20 "ScriptName" script_name: String, 21 "Status" status: String, 22 "TtsConfig" tts_config: String,
    23 "UpdateTime" update_time: i64
} }

/// In the response of [`DescribeScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScriptNluProfile {
    pub fc_function: Option<String>,
    pub fc_http_trigger_url: Option<String>,
    pub fc_region: Option<String>,
    pub support_beebot_prompts: Option<bool>,
}
model! { DescribeScriptNluProfile {
    0 "FcFunction" fc_function: String, 1 "FcHttpTriggerUrl" fc_http_trigger_url: String,
    2 "FcRegion" fc_region: String, 3 "SupportBeebotPrompts" support_beebot_prompts: bool
} }

/// Describes script voice config: `DescribeScriptVoiceConfig` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DescribeScriptVoiceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScriptVoiceConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
    /// Required.
    pub script_voice_config_id: String,
}
operation! { DescribeScriptVoiceConfig(instance_id: String, script_id: String, script_voice_config_id: String)
    "DescribeScriptVoiceConfig" -> DescribeScriptVoiceConfigOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id, 2 "ScriptVoiceConfigId" script_voice_config_id
} }

/// Response of [`DescribeScriptVoiceConfig`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ScriptVoiceConfig" script_voice_config: DescribeScriptVoiceConfigScriptVoiceConfig, 4 "Success" success: bool
} }

/// In the response of [`DescribeScriptVoiceConfig`].
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
    0 "InstanceId" instance_id: String, 1 "ScriptContent" script_content: String, 2 "ScriptId" script_id: String,
    3 "ScriptVoiceConfigId" script_voice_config_id: String, 4 "ScriptWaveformRelation" script_waveform_relation: String,
    5 "Source" source: String, 6 "Type" r#type: String
} }

/// Describes tts config: `DescribeTTSConfig` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DescribeTTSConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTTSConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
}
operation! { DescribeTTSConfig(instance_id: String, script_id: String) "DescribeTTSConfig" -> DescribeTTSConfigOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id
} }

/// Response of [`DescribeTTSConfig`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TTSConfig" tts_config: DescribeTTSConfigTTSConfig
} }

/// In the response of [`DescribeTTSConfig`].
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
    0 "AppKey" app_key: String, 1 "InstanceId" instance_id: String, 2 "NlsServiceType" nls_service_type: String,
    3 "SpeechRate" speech_rate: String, 4 "Voice" voice: String, 5 "Volume" volume: String
} }

/// Describes tts demo: `DescribeTTSDemo` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DescribeTTSDemo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTTSDemo {
    pub access_key: Option<String>,
    pub ali_customized_voice: Option<String>,
    pub app_key: Option<String>,
    pub engine: Option<String>,
    /// Required.
    pub instance_id: String,
    pub nls_service_type: Option<String>,
    pub pitch_rate: Option<i64>,
    pub script_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    /// -500 to 500.
    pub speech_rate: Option<i64>,
    /// Required.
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

/// Response of [`DescribeTTSDemo`].
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
    0 "AuditionUrl" audition_url: String, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Describes tag hits summary: `DescribeTagHitsSummary` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DescribeTagHitsSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagHitsSummary {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub job_group_id: String,
}
operation! { DescribeTagHitsSummary(instance_id: String, job_group_id: String)
    "DescribeTagHitsSummary" -> DescribeTagHitsSummaryOutput {
    0 "InstanceId" instance_id, 1 "JobGroupId" job_group_id
} }

/// Response of [`DescribeTagHitsSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagHitsSummaryOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub tag_groups: Vec<DescribeTagHitsSummaryTagGroups>,
    pub tag_hits_list: Vec<DescribeTagHitsSummaryTagHitsList>,
}
model! { DescribeTagHitsSummaryOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TagGroups" tag_groups: Vec<DescribeTagHitsSummaryTagGroups>,
    5 "TagHitsList" tag_hits_list: Vec<DescribeTagHitsSummaryTagHitsList>
} }

/// In the response of [`DescribeTagHitsSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagHitsSummaryTagGroups {
    pub id: Option<String>,
    pub script_id: Option<String>,
    pub tag_group: Option<String>,
    pub tag_group_index: Option<i64>,
}
model! { DescribeTagHitsSummaryTagGroups {
    0 "Id" id: String, 1 "ScriptId" script_id: String, 2 "TagGroup" tag_group: String,
    3 "TagGroupIndex" tag_group_index: i64
} }

/// In the response of [`DescribeTagHitsSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagHitsSummaryTagHitsList {
    pub hit_count: Option<i64>,
    pub tag_group: Option<String>,
    pub tag_name: Option<String>,
}
model! { DescribeTagHitsSummaryTagHitsList {
    0 "HitCount" hit_count: i64, 1 "TagGroup" tag_group: String, 2 "TagName" tag_name: String
} }

/// Describes tenant bind number: `DescribeTenantBindNumber` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DescribeTenantBindNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantBindNumber {
    pub number: Option<String>,
}
operation! { DescribeTenantBindNumber() "DescribeTenantBindNumber" -> DescribeTenantBindNumberOutput {
    0 "Number" number: String
} }

/// Response of [`DescribeTenantBindNumber`].
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
    0 "Code" code: String, 1 "Data" data: DescribeTenantBindNumberData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DescribeTenantBindNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantBindNumberData {
    pub list: Vec<DescribeTenantBindNumberList>,
}
model! { DescribeTenantBindNumberData {
    0 "List" list: Vec<DescribeTenantBindNumberList>
} }

/// In the response of [`DescribeTenantBindNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantBindNumberList {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub is_binding: Option<bool>,
}
model! { DescribeTenantBindNumberList {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "IsBinding" is_binding: bool
} }

/// `Dialogue` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/Dialogue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dialogue {
    pub action_key: Option<String>,
    pub action_params: Option<String>,
    /// Required.
    pub call_id: String,
    /// Required.
    pub call_type: String,
    /// Required.
    pub called_number: String,
    /// Required.
    pub calling_number: String,
    /// Required.
    pub instance_id: String,
    pub scenario_id: Option<String>,
    pub script_id: Option<String>,
    pub task_id: Option<String>,
    /// Required.
    pub utterance: String,
}

/// Arguments of [`Dialogue::new`].
pub struct DialogueRequired {
    pub call_id: String,
    pub call_type: String,
    pub called_number: String,
    pub calling_number: String,
    pub instance_id: String,
    pub utterance: String,
}
operation! { Dialogue { DialogueRequired: call_id, call_type, called_number, calling_number, instance_id, utterance }
    "Dialogue" -> DialogueOutput {
    0 "ActionKey" action_key: String, 1 "ActionParams" action_params: String, 2 "CallId" call_id,
    3 "CallType" call_type, 4 "CalledNumber" called_number, 5 "CallingNumber" calling_number,
    6 "InstanceId" instance_id, 7 "ScenarioId" scenario_id: String, 8 "ScriptId" script_id: String,
    9 "TaskId" task_id: String, 10 "Utterance" utterance
} }

/// Response of [`Dialogue`].
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
    0 "Code" code: String, 1 "Feedback" feedback: DialogueFeedback, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`Dialogue`].
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
    0 "Action" action: String, 1 "ActionParams" action_params: String, 2 "Content" content: String,
    3 "ContentParams" content_params: String, 4 "Interruptible" interruptible: bool
} }

/// `DismissNumberDistrictInfoParsingResult` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DismissNumberDistrictInfoParsingResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DismissNumberDistrictInfoParsingResult {
    pub version_id: Option<String>,
}
operation! { DismissNumberDistrictInfoParsingResult()
    "DismissNumberDistrictInfoParsingResult" -> DismissNumberDistrictInfoParsingResultOutput {
    0 "VersionId" version_id: String
} }

/// Response of [`DismissNumberDistrictInfoParsingResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DismissNumberDistrictInfoParsingResultOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DismissNumberDistrictInfoParsingResultOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Downloads recording: `DownloadRecording` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DownloadRecording>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadRecording {
    /// Required.
    pub instance_id: String,
    pub need_voice_slice_recording: Option<bool>,
    pub swap_channels: Option<bool>,
    /// Required.
    pub task_id: String,
}
operation! { DownloadRecording(instance_id: String, task_id: String) "DownloadRecording" -> DownloadRecordingOutput {
    0 "InstanceId" instance_id, 1 "NeedVoiceSliceRecording" need_voice_slice_recording: bool,
    2 "SwapChannels" swap_channels: bool, 3 "TaskId" task_id
} }

/// Response of [`DownloadRecording`].
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
    0 "Code" code: String, 1 "DownloadParams" download_params: DownloadRecordingDownloadParams,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DownloadRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadRecordingDownloadParams {
    pub file_name: Option<String>,
    /// Secret.
    pub signature_url: Option<Secret>,
    pub voice_slice_recording_list_json: Option<String>,
}
model! { DownloadRecordingDownloadParams {
    0 "FileName" file_name: String, 1 "SignatureUrl" signature_url: Secret,
    2 "VoiceSliceRecordingListJson" voice_slice_recording_list_json: String
} }

/// Downloads script recording: `DownloadScriptRecording` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DownloadScriptRecording>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadScriptRecording {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
    /// Required.
    pub uuid: String,
}
operation! { DownloadScriptRecording(instance_id: String, script_id: String, uuid: String)
    "DownloadScriptRecording" -> DownloadScriptRecordingOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id, 2 "Uuid" uuid
} }

/// Response of [`DownloadScriptRecording`].
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
    0 "Code" code: String, 1 "DownloadParams" download_params: DownloadScriptRecordingDownloadParams,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DownloadScriptRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadScriptRecordingDownloadParams {
    pub file_name: Option<String>,
    /// Secret.
    pub signature_url: Option<Secret>,
}
model! { DownloadScriptRecordingDownloadParams {
    0 "FileName" file_name: String, 1 "SignatureUrl" signature_url: Secret
} }

/// `DuplicateScript` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/DuplicateScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplicateScript {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub source_script_id: String,
}
operation! { DuplicateScript(instance_id: String, name: String, source_script_id: String)
    "DuplicateScript" -> DuplicateScriptOutput {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "SourceScriptId" source_script_id
} }

/// Response of [`DuplicateScript`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ScriptId" script_id: String, 4 "Success" success: bool
} }

/// Exports script: `ExportScript` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ExportScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportScript {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
}
operation! { ExportScript(instance_id: String, script_id: String) "ExportScript" -> ExportScriptOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id
} }

/// Response of [`ExportScript`].
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
    0 "Code" code: String, 1 "DownloadParams" download_params: ExportScriptDownloadParams,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ExportScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportScriptDownloadParams {
    /// Secret.
    pub signature_url: Option<Secret>,
}
model! { ExportScriptDownloadParams {
    0 "SignatureUrl" signature_url: Secret
} }

/// Generates upload url: `GenerateUploadUrl` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GenerateUploadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUploadUrl {
    pub file_name: Option<String>,
    pub key: Option<String>,
}
operation! { GenerateUploadUrl() "GenerateUploadUrl" -> GenerateUploadUrlOutput {
    0 "FileName" file_name: String, 1 "Key" key: String
} }

/// Response of [`GenerateUploadUrl`].
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
    0 "Code" code: String, 1 "Data" data: GenerateUploadUrlData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GenerateUploadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUploadUrlData {
    pub access_id: Option<String>,
    pub expire: Option<i64>,
    pub folder: Option<String>,
    pub host: Option<String>,
    pub message: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    pub success: Option<bool>,
}
model! { GenerateUploadUrlData {
    0 "AccessId" access_id: String, 1 "Expire" expire: i64, 2 "Folder" folder: String, 3 "Host" host: String,
    4 "Message" message: String, 5 "Policy" policy: String, 6 "Signature" signature: Secret, 7 "Success" success: bool
} }

/// Gets after answer delay playback: `GetAfterAnswerDelayPlayback` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GetAfterAnswerDelayPlayback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAfterAnswerDelayPlayback {
    /// Required.
    pub entry_id: String,
    pub strategy_level: Option<i64>,
}
operation! { GetAfterAnswerDelayPlayback(entry_id: String)
    "GetAfterAnswerDelayPlayback" -> GetAfterAnswerDelayPlaybackOutput {
    0 "EntryId" entry_id, 1 "StrategyLevel" strategy_level: i64
} }

/// Response of [`GetAfterAnswerDelayPlayback`].
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
    0 "AfterAnswerDelayPlayback" after_answer_delay_playback: i64, 1 "Code" code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// Gets agent profile: `GetAgentProfile` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GetAgentProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentProfile {
    /// Required.
    pub agent_profile_id: String,
    pub app_ip: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { GetAgentProfile(agent_profile_id: String, instance_id: String) "GetAgentProfile" -> GetAgentProfileOutput {
    0 "AgentProfileId" agent_profile_id, 1 "AppIp" app_ip: String, 2 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetAgentProfile`].
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
    0 "Code" code: String, 1 "Data" data: GetAgentProfileData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetAgentProfile`].
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
    0 "AgentProfileId" agent_profile_id: String, 1 "AgentProfileTemplateId" agent_profile_template_id: String,
    2 "AgentType" agent_type: String, 3 "ApiPluginJson" api_plugin_json: String, 4 "CreateTime" create_time: String,
    5 "Description" description: String, 6 "InstanceId" instance_id: String,
    7 "InstructionJson" instruction_json: String, 8 "LabelsJson" labels_json: String, 9 "Model" model: String,
    10 "ModelConfig" model_config: String, 11 "NluConfigJson" nlu_config_json: String, 12 "Prompt" prompt: String,
    13 "PromptJson" prompt_json: String, 14 "Scenario" scenario: String, 15 "ScriptId" script_id: String,
    16 "System" system: bool, 17 "UpdateTime" update_time: String, 18 "VariablesJson" variables_json: String
} }

/// Gets agent profile template: `GetAgentProfileTemplate` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GetAgentProfileTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentProfileTemplate {
    /// Required.
    pub agent_profile_template_id: String,
    pub app_ip: Option<String>,
}
operation! { GetAgentProfileTemplate(agent_profile_template_id: String)
    "GetAgentProfileTemplate" -> GetAgentProfileTemplateOutput {
    0 "AgentProfileTemplateId" agent_profile_template_id, 1 "AppIp" app_ip: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetAgentProfileTemplate`].
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
    0 "Code" code: String, 1 "Data" data: GetAgentProfileTemplateData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetAgentProfileTemplate`].
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
    0 "AgentProfileTemplateId" agent_profile_template_id: String, 1 "CreateTime" create_time: String,
    2 "Description" description: String, 3 "Name" name: String, 4 "PromptSchema" prompt_schema: String,
    5 "UpdateTime" update_time: String
} }

/// Gets annotation mission summary: `GetAnnotationMissionSummary` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GetAnnotationMissionSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAnnotationMissionSummary {
    pub annotation_mission_id: Option<String>,
}
operation! { GetAnnotationMissionSummary() "GetAnnotationMissionSummary" -> GetAnnotationMissionSummaryOutput {
    0 "AnnotationMissionId" annotation_mission_id: String
} }

/// Response of [`GetAnnotationMissionSummary`].
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
    0 "Code" code: String, 1 "Data" data: GetAnnotationMissionSummaryData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetAnnotationMissionSummary`].
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
    0 "AnnotationMissionId" annotation_mission_id: String,
    1 "AsrSummaryInfo" asr_summary_info: GetAnnotationMissionSummaryAsrSummaryInfo,
    2 "IntentSummaryInfo" intent_summary_info: GetAnnotationMissionSummaryIntentSummaryInfo,
    3 "Message" message: String, 4 "Success" success: bool,
    5 "TagSummaryInfo" tag_summary_info: GetAnnotationMissionSummaryTagSummaryInfo
} }

/// In the response of [`GetAnnotationMissionSummary`].
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
    0 "AddCustomizationDataCount" add_customization_data_count: i64,
    1 "AddVocabularyDataCount" add_vocabulary_data_count: i64, 2 "AnnotationInvalid" annotation_invalid: i64,
    3 "CharacterCorrectRate" character_correct_rate: i64, 4 "CharacterErrorRate" character_error_rate: i64,
    5 "ChatTotalCount" chat_total_count: i64, 6 "NoAnnotation" no_annotation: i64,
    7 "SentenceErrorRate" sentence_error_rate: i64, 8 "WordErrorRate" word_error_rate: i64
} }

/// In the response of [`GetAnnotationMissionSummary`].
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
    0 "AnnotationCorrectCount" annotation_correct_count: i64, 1 "AnnotationInvalid" annotation_invalid: i64,
    2 "ChatTotalCount" chat_total_count: i64, 3 "IntentUserSayCount" intent_user_say_count: i64,
    4 "IntentionNotCoveredCount" intention_not_covered_count: i64, 5 "MatchErrorCount" match_error_count: i64,
    6 "NoAnnotation" no_annotation: i64, 7 "TranslationUnrecognizedCount" translation_unrecognized_count: i64
} }

/// In the response of [`GetAnnotationMissionSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAnnotationMissionSummaryTagSummaryInfo {
    pub tag_summary_info_detail_list: Vec<
        GetAnnotationMissionSummaryTagSummaryInfoDetailList,
    >,
}
model! { GetAnnotationMissionSummaryTagSummaryInfo {
    0 "TagSummaryInfoDetailList" tag_summary_info_detail_list: Vec<GetAnnotationMissionSummaryTagSummaryInfoDetailList>
} }

/// In the response of [`GetAnnotationMissionSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAnnotationMissionSummaryTagSummaryInfoDetailList {
    pub count: Option<i64>,
    pub name: Option<String>,
}
model! { GetAnnotationMissionSummaryTagSummaryInfoDetailList {
    0 "Count" count: i64, 1 "Name" name: String
} }

/// Gets annotation mission tag info list: `GetAnnotationMissionTagInfoList` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GetAnnotationMissionTagInfoList>.
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

/// Response of [`GetAnnotationMissionTagInfoList`].
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
    0 "Code" code: String, 1 "Data" data: GetAnnotationMissionTagInfoListData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetAnnotationMissionTagInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAnnotationMissionTagInfoListData {
    pub annotation_mission_tag_info_list: Vec<
        GetAnnotationMissionTagInfoListAnnotationMissionTagInfoList,
    >,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAnnotationMissionTagInfoListData {
    0 "AnnotationMissionTagInfoList" annotation_mission_tag_info_list: Vec<GetAnnotationMissionTagInfoListAnnotationMissionTagInfoList>,
    1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`GetAnnotationMissionTagInfoList`].
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
    0 "AnnotationMissionTagInfoDescription" annotation_mission_tag_info_description: String,
    1 "AnnotationMissionTagInfoId" annotation_mission_tag_info_id: String,
    2 "AnnotationMissionTagInfoName" annotation_mission_tag_info_name: String, 3 "Delete" delete: bool,
    4 "InstanceId" instance_id: String, 5 "TenantId" tenant_id: String
} }

/// Gets asr server info: `GetAsrServerInfo` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GetAsrServerInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrServerInfo {
    pub entry_id: Option<String>,
    pub strategy_level: Option<i64>,
}
operation! { GetAsrServerInfo() "GetAsrServerInfo" -> GetAsrServerInfoOutput {
    0 "EntryId" entry_id: String, 1 "StrategyLevel" strategy_level: i64
} }

/// Response of [`GetAsrServerInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsrServerInfoOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAsrServerInfoOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Gets assign jobs async result: `GetAssignJobsAsyncResult` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GetAssignJobsAsyncResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAssignJobsAsyncResult {
    /// Required.
    pub async_task_id: String,
}
operation! { GetAssignJobsAsyncResult(async_task_id: String)
    "GetAssignJobsAsyncResult" -> GetAssignJobsAsyncResultOutput {
    0 "AsyncTaskId" async_task_id
} }

/// Response of [`GetAssignJobsAsyncResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAssignJobsAsyncResultOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub job_group_id: Option<String>,
    pub jobs_id: Vec<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub timeout: Option<bool>,
    pub valid: Option<bool>,
}
model! { GetAssignJobsAsyncResultOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "JobGroupId" job_group_id: String,
    3 "JobsId" jobs_id: Vec<String>, 4 "Message" message: String, 5 "Success" success: bool, 6 "Timeout" timeout: bool,
    7 "Valid" valid: bool
} }

/// Gets base strategy period: `GetBaseStrategyPeriod` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GetBaseStrategyPeriod>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBaseStrategyPeriod {
    /// Required.
    pub entry_id: String,
    pub strategy_level: Option<i64>,
}
operation! { GetBaseStrategyPeriod(entry_id: String) "GetBaseStrategyPeriod" -> GetBaseStrategyPeriodOutput {
    0 "EntryId" entry_id, 1 "StrategyLevel" strategy_level: i64
} }

/// Response of [`GetBaseStrategyPeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBaseStrategyPeriodOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub only_weekdays: Option<bool>,
    pub only_workdays: Option<bool>,
    pub success: Option<bool>,
    pub working_time: Vec<GetBaseStrategyPeriodWorkingTime>,
}
model! { GetBaseStrategyPeriodOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "OnlyWeekdays" only_weekdays: bool, 4 "OnlyWorkdays" only_workdays: bool, 5 "Success" success: bool,
    6 "WorkingTime" working_time: Vec<GetBaseStrategyPeriodWorkingTime>
} }

/// In the response of [`GetBaseStrategyPeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBaseStrategyPeriodWorkingTime {
    pub begin_time: Option<String>,
    pub begin_time_millis: Option<i64>,
    pub end_time: Option<String>,
    pub end_time_millis: Option<i64>,
}
model! { GetBaseStrategyPeriodWorkingTime {
    0 "BeginTime" begin_time: String, 1 "BeginTimeMillis" begin_time_millis: i64, 2 "EndTime" end_time: String,
    3 "EndTimeMillis" end_time_millis: i64
} }

/// Gets concurrent conversation quota: `GetConcurrentConversationQuota` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GetConcurrentConversationQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConcurrentConversationQuota {}
operation! { GetConcurrentConversationQuota() "GetConcurrentConversationQuota" -> GetConcurrentConversationQuotaOutput {} }

/// Response of [`GetConcurrentConversationQuota`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "MaxConcurrent" max_concurrent: i64,
    3 "Message" message: String, 4 "RemainingConcurrent" remaining_concurrent: i64, 5 "Success" success: bool
} }

/// Gets contact block list: `GetContactBlockList` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GetContactBlockList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContactBlockList {
    pub count_total_row: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { GetContactBlockList(instance_id: String) "GetContactBlockList" -> GetContactBlockListOutput {
    0 "CountTotalRow" count_total_row: bool, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { GetContactBlockList: GetContactBlockListList =
    Number "PageNumber", "ContactBlocklistList.List" contact_blocklist_list.list, total "ContactBlocklistList.TotalCount" }

/// Response of [`GetContactBlockList`].
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
    0 "Code" code: String, 1 "ContactBlocklistList" contact_blocklist_list: GetContactBlockListContactBlocklistList,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetContactBlockList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContactBlockListContactBlocklistList {
    pub list: Vec<GetContactBlockListList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetContactBlockListContactBlocklistList {
    0 "List" list: Vec<GetContactBlockListList>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`GetContactBlockList`].
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
    0 "ContactBlockListId" contact_block_list_id: String, 1 "CreationTime" creation_time: i64,
    2 "Creator" creator: String, 3 "InstanceId" instance_id: String, 4 "Name" name: String,
    5 "Operator" operator: String, 6 "PhoneNumber" phone_number: String, 7 "Remark" remark: String
} }

/// Gets contact white list: `GetContactWhiteList` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GetContactWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContactWhiteList {
    pub count_total_row: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { GetContactWhiteList(instance_id: String) "GetContactWhiteList" -> GetContactWhiteListOutput {
    0 "CountTotalRow" count_total_row: bool, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { GetContactWhiteList: GetContactWhiteListList =
    Number "PageNumber", "ContactWhitelistList.List" contact_whitelist_list.list, total "ContactWhitelistList.TotalCount" }

/// Response of [`GetContactWhiteList`].
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
    0 "Code" code: String, 1 "ContactWhitelistList" contact_whitelist_list: GetContactWhiteListContactWhitelistList,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetContactWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContactWhiteListContactWhitelistList {
    pub list: Vec<GetContactWhiteListList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetContactWhiteListContactWhitelistList {
    0 "List" list: Vec<GetContactWhiteListList>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`GetContactWhiteList`].
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
    0 "ContactWhiteListId" contact_white_list_id: String, 1 "CreationTime" creation_time: i64,
    2 "Creator" creator: String, 3 "InstanceId" instance_id: String, 4 "Name" name: String,
    5 "Operator" operator: String, 6 "PhoneNumber" phone_number: String, 7 "Remark" remark: String
} }

/// Gets current concurrency: `GetCurrentConcurrency` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GetCurrentConcurrency>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCurrentConcurrency {
    /// Required.
    pub instance_id: String,
}
operation! { GetCurrentConcurrency(instance_id: String) "GetCurrentConcurrency" -> GetCurrentConcurrencyOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetCurrentConcurrency`].
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
    0 "Code" code: String, 1 "CurrentConcurrency" current_concurrency: i64, 2 "HttpStatusCode" http_status_code: i64,
    3 "InstanceId" instance_id: String, 4 "MaxConcurrentConversation" max_concurrent_conversation: i64,
    5 "Message" message: String, 6 "Success" success: bool
} }

/// Gets effective days: `GetEffectiveDays` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GetEffectiveDays>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEffectiveDays {
    /// Required.
    pub entry_id: String,
    pub strategy_level: Option<i64>,
}
operation! { GetEffectiveDays(entry_id: String) "GetEffectiveDays" -> GetEffectiveDaysOutput {
    0 "EntryId" entry_id, 1 "StrategyLevel" strategy_level: i64
} }

/// Response of [`GetEffectiveDays`].
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
    0 "Code" code: String, 1 "EffectiveDays" effective_days: i64, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Gets empty number no more calls info: `GetEmptyNumberNoMoreCallsInfo` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GetEmptyNumberNoMoreCallsInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmptyNumberNoMoreCallsInfo {
    /// Required.
    pub entry_id: String,
    pub strategy_level: Option<i64>,
}
operation! { GetEmptyNumberNoMoreCallsInfo(entry_id: String)
    "GetEmptyNumberNoMoreCallsInfo" -> GetEmptyNumberNoMoreCallsInfoOutput {
    0 "EntryId" entry_id, 1 "StrategyLevel" strategy_level: i64
} }

/// Response of [`GetEmptyNumberNoMoreCallsInfo`].
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
    0 "Code" code: String, 1 "EmptyNumberNoMoreCalls" empty_number_no_more_calls: bool,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// Gets job data upload params: `GetJobDataUploadParams` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GetJobDataUploadParams>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDataUploadParams {
    pub busi_type: Option<String>,
    /// Required.
    pub file_name: String,
    /// Required.
    pub instance_id: String,
    pub path: Option<String>,
    pub unique_id: Option<String>,
}
operation! { GetJobDataUploadParams(file_name: String, instance_id: String)
    "GetJobDataUploadParams" -> GetJobDataUploadParamsOutput {
    0 "BusiType" busi_type: String, 1 "FileName" file_name, 2 "InstanceId" instance_id, 3 "Path" path: String,
    4 "UniqueId" unique_id: String
} }

/// Response of [`GetJobDataUploadParams`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "UploadParams" upload_params: GetJobDataUploadParamsUploadParams
} }

/// In the response of [`GetJobDataUploadParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDataUploadParamsUploadParams {
    pub access_id: Option<String>,
    pub expire: Option<i64>,
    pub folder: Option<String>,
    pub host: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
}
model! { GetJobDataUploadParamsUploadParams {
    0 "AccessId" access_id: String, 1 "Expire" expire: i64, 2 "Folder" folder: String, 3 "Host" host: String,
    4 "Policy" policy: String, 5 "Signature" signature: Secret
} }

/// Gets max attempts per day: `GetMaxAttemptsPerDay` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GetMaxAttemptsPerDay>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMaxAttemptsPerDay {
    /// Required.
    pub entry_id: String,
    pub strategy_level: Option<i64>,
}
operation! { GetMaxAttemptsPerDay(entry_id: String) "GetMaxAttemptsPerDay" -> GetMaxAttemptsPerDayOutput {
    0 "EntryId" entry_id, 1 "StrategyLevel" strategy_level: i64
} }

/// Response of [`GetMaxAttemptsPerDay`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "MaxAttemptsPerDay" max_attempts_per_day: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Gets number district info template download url: `GetNumberDistrictInfoTemplateDownloadUrl` of `outboundbot`
/// 2019-12-26.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GetNumberDistrictInfoTemplateDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNumberDistrictInfoTemplateDownloadUrl {}
operation! { GetNumberDistrictInfoTemplateDownloadUrl()
    "GetNumberDistrictInfoTemplateDownloadUrl" -> GetNumberDistrictInfoTemplateDownloadUrlOutput {} }

/// Response of [`GetNumberDistrictInfoTemplateDownloadUrl`].
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
    0 "Code" code: String, 1 "FileHttpUrl" file_http_url: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Gets public key: `GetPublicKey` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GetPublicKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicKey {}
operation! { GetPublicKey() "GetPublicKey" -> GetPublicKeyOutput {} }

/// Response of [`GetPublicKey`].
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
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Gets realtime concurrency report: `GetRealtimeConcurrencyReport` of `outboundbot` 2019-12-26.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GetRealtimeConcurrencyReport>.
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
    Number "PageNumber", "Reports.List" reports.list, total "Reports.TotalCount" }

/// Response of [`GetRealtimeConcurrencyReport`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ReportDate" report_date: i64, 4 "Reports" reports: GetRealtimeConcurrencyReportReports, 5 "Success" success: bool
} }

/// In the response of [`GetRealtimeConcurrencyReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRealtimeConcurrencyReportReports {
    pub list: Vec<GetRealtimeConcurrencyReportList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetRealtimeConcurrencyReportReports {
    0 "List" list: Vec<GetRealtimeConcurrencyReportList>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`GetRealtimeConcurrencyReport`].
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
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "JobGroupId" job_group_id: String,
    3 "JobGroupName" job_group_name: String, 4 "MaxConcurrencyLimit" max_concurrency_limit: i64,
    5 "MinConcurrencyLimit" min_concurrency_limit: i64, 6 "OccupiedConcurrencyCount" occupied_concurrency_count: i64,
    7 "ReportDate" report_date: i64
} }

/// Gets summary info: `GetSummaryInfo` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GetSummaryInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSummaryInfo {
    pub instance_id_list: Option<Vec<String>>,
}
operation! { GetSummaryInfo() "GetSummaryInfo" -> GetSummaryInfoOutput {
    0 "InstanceIdList" instance_id_list: Vec<String>
} }

/// Response of [`GetSummaryInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSummaryInfoOutput {
    pub agent_bot_instance_summary_list: Vec<GetSummaryInfoAgentBotInstanceSummaryList>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSummaryInfoOutput {
    0 "AgentBotInstanceSummaryList" agent_bot_instance_summary_list: Vec<GetSummaryInfoAgentBotInstanceSummaryList>,
    1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// In the response of [`GetSummaryInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSummaryInfoAgentBotInstanceSummaryList {
    pub instance_id: Option<String>,
    pub total_call_count: Option<i64>,
    pub total_call_time: Option<i64>,
    pub used_recording_storage_space: Option<i64>,
}
model! { GetSummaryInfoAgentBotInstanceSummaryList {
    0 "InstanceId" instance_id: String, 1 "TotalCallCount" total_call_count: i64,
    2 "TotalCallTime" total_call_time: i64, 3 "UsedRecordingStorageSpace" used_recording_storage_space: i64
} }

/// Gets task by uuid: `GetTaskByUuid` of `outboundbot` 2019-12-26.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GetTaskByUuid>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskByUuid {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub task_id: String,
    pub with_conversations: Option<bool>,
}
operation! { GetTaskByUuid(instance_id: String, task_id: String) "GetTaskByUuid" -> GetTaskByUuidOutput {
    0 "InstanceId" instance_id, 1 "TaskId" task_id, 2 "WithConversations" with_conversations: bool
} { method: "GET", } }

/// Response of [`GetTaskByUuid`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "Task" task: GetTaskByUuidTask
} }

/// In the response of [`GetTaskByUuid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskByUuidTask {
    pub actual_time: Option<i64>,
    pub call_id: Option<String>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub conversations: Vec<GetTaskByUuidConversations>,
    pub end_reason: Option<String>,
    pub end_time: Option<i64>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
    pub job_group_id: Option<String>,
    pub job_id: Option<String>,
    pub planned_time: Option<i64>,
}
model! { GetTaskByUuidTask {
    0 "ActualTime" actual_time: i64, 1 "CallId" call_id: String, 2 "CalledNumber" called_number: String,
    3 "CallingNumber" calling_number: String, 4 "Conversations" conversations: Vec<GetTaskByUuidConversations>,
    5 "EndReason" end_reason: String, 6 "EndTime" end_time: i64, 7 "Id" id: String, 8 "InstanceId" instance_id: String,
    9 "JobGroupId" job_group_id: String, 10 "JobId" job_id: String, 11 "PlannedTime" planned_time: i64
} }

/// In the response of [`GetTaskByUuid`].
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
    0 "Action" action: String, 1 "Script" script: String, 2 "SequenceId" sequence_id: String,
    3 "Speaker" speaker: String, 4 "Timestamp" timestamp: i64
} }

/// Gets version: `GetVersion` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/GetVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVersion {}
operation! { GetVersion() "GetVersion" -> GetVersionOutput {} }

/// Response of [`GetVersion`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "Version" version: String
} }

/// Imports script: `ImportScript` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ImportScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportScript {
    /// Required.
    pub instance_id: String,
    pub nlu_engine: Option<String>,
    /// Required. Secret.
    pub signature_url: Secret,
}
operation! { ImportScript(instance_id: String, signature_url: Secret) "ImportScript" -> ImportScriptOutput {
    0 "InstanceId" instance_id, 1 "NluEngine" nlu_engine: String, 2 "SignatureUrl" signature_url
} }

/// Response of [`ImportScript`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ScriptId" script_id: String, 4 "Success" success: bool
} }

/// `InflightTaskTimeout` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/InflightTaskTimeout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InflightTaskTimeout {
    /// Required.
    pub instance_id: String,
    pub instance_owner_id: Option<i64>,
    /// Required.
    pub task_id: String,
}
operation! { InflightTaskTimeout(instance_id: String, task_id: String)
    "InflightTaskTimeout" -> InflightTaskTimeoutOutput {
    0 "InstanceId" instance_id, 1 "InstanceOwnerId" instance_owner_id: i64, 2 "TaskId" task_id
} }

/// Response of [`InflightTaskTimeout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InflightTaskTimeoutOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { InflightTaskTimeoutOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Lists agent profiles: `ListAgentProfiles` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListAgentProfiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentProfiles {
    pub app_ip: Option<String>,
    /// Required.
    pub instance_id: String,
    pub script_id: Option<String>,
}
operation! { ListAgentProfiles(instance_id: String) "ListAgentProfiles" -> ListAgentProfilesOutput {
    0 "AppIp" app_ip: String, 1 "InstanceId" instance_id, 2 "ScriptId" script_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ListAgentProfiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentProfilesOutput {
    pub code: Option<String>,
    pub data: Vec<ListAgentProfilesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAgentProfilesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListAgentProfilesData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListAgentProfiles`].
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
    0 "AgentProfileId" agent_profile_id: String, 1 "AgentProfileTemplateId" agent_profile_template_id: String,
    2 "AgentType" agent_type: String, 3 "CreateTime" create_time: String, 4 "Description" description: String,
    5 "InstanceId" instance_id: String, 6 "InstructionJson" instruction_json: String,
    7 "LabelsJson" labels_json: String, 8 "Model" model: String, 9 "ModelConfig" model_config: String,
    10 "Prompt" prompt: String, 11 "PromptJson" prompt_json: String, 12 "Scenario" scenario: String,
    13 "ScriptId" script_id: String, 14 "System" system: bool, 15 "UpdateTime" update_time: String,
    16 "VariablesJson" variables_json: String
} }

/// Lists all tenant bind number binding: `ListAllTenantBindNumberBinding` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListAllTenantBindNumberBinding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllTenantBindNumberBinding {}
operation! { ListAllTenantBindNumberBinding() "ListAllTenantBindNumberBinding" -> ListAllTenantBindNumberBindingOutput {} }

/// Response of [`ListAllTenantBindNumberBinding`].
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
    0 "Code" code: String, 1 "Data" data: ListAllTenantBindNumberBindingData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListAllTenantBindNumberBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllTenantBindNumberBindingData {
    pub list: Vec<ListAllTenantBindNumberBindingList>,
}
model! { ListAllTenantBindNumberBindingData {
    0 "List" list: Vec<ListAllTenantBindNumberBindingList>
} }

/// In the response of [`ListAllTenantBindNumberBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllTenantBindNumberBindingList {
    pub billing_type: Option<String>,
    pub binding_id: Option<String>,
    pub instance_name_list: Vec<String>,
    pub number: Option<String>,
    pub serialized_params: Option<String>,
    pub trunk_name: Option<String>,
}
model! { ListAllTenantBindNumberBindingList {
    0 "BillingType" billing_type: String, 1 "BindingId" binding_id: String,
    2 "InstanceNameList" instance_name_list: Vec<String>, 3 "Number" number: String,
    4 "SerializedParams" serialized_params: String, 5 "TrunkName" trunk_name: String
} }

/// Lists annotation mission: `ListAnnotationMission` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListAnnotationMission>.
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
    Number "PageIndex", "Data.AnnotationMissionList" data.annotation_mission_list, total "Data.TotalCount" }

/// Response of [`ListAnnotationMission`].
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
    0 "Code" code: String, 1 "Data" data: ListAnnotationMissionData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListAnnotationMission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnnotationMissionData {
    pub annotation_mission_list: Vec<ListAnnotationMissionAnnotationMissionList>,
    pub message: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page_count: Option<i64>,
}
model! { ListAnnotationMissionData {
    0 "AnnotationMissionList" annotation_mission_list: Vec<ListAnnotationMissionAnnotationMissionList>,
    1 "Message" message: String, 2 "PageIndex" page_index: i64, 3 "PageSize" page_size: i64, 4 "Success" success: bool,
    5 "TotalCount" total_count: i64, 6 "TotalPageCount" total_page_count: i64
} }

/// In the response of [`ListAnnotationMission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnnotationMissionAnnotationMissionList {
    pub annotation_mission_data_source_type: Option<i64>,
    pub annotation_mission_debug_data_source_list: Vec<i64>,
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
    pub session_end_reason_filter_list: Vec<i64>,
    pub session_finish_count: Option<i64>,
    pub session_total_count: Option<i64>,
}
model! { ListAnnotationMissionAnnotationMissionList {
    0 "AnnotationMissionDataSourceType" annotation_mission_data_source_type: i64,
    1 "AnnotationMissionDebugDataSourceList" annotation_mission_debug_data_source_list: Vec<i64>,
    2 "AnnotationMissionId" annotation_mission_id: String, 3 "AnnotationMissionName" annotation_mission_name: String,
    4 "AnnotationStatus" annotation_status: i64, 5 "ConversationTimeEndFilter" conversation_time_end_filter: i64,
    6 "ConversationTimeStartFilter" conversation_time_start_filter: i64, 7 "CreateTime" create_time: i64,
    8 "ExcludeOtherMissionSession" exclude_other_mission_session: bool, 9 "FinishTime" finish_time: i64,
    10 "InstanceId" instance_id: String, 11 "SamplingCount" sampling_count: i64,
    12 "SamplingDescription" sampling_description: String, 13 "SamplingRate" sampling_rate: i64,
    14 "SamplingType" sampling_type: i64, 15 "SessionEndReasonFilterList" session_end_reason_filter_list: Vec<i64>,
    16 "SessionFinishCount" session_finish_count: i64, 17 "SessionTotalCount" session_total_count: i64
} }

/// Lists annotation mission session: `ListAnnotationMissionSession` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListAnnotationMissionSession>.
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
    Number "PageIndex", "Data.AnnotationMissionSessionList" data.annotation_mission_session_list, total "Data.TotalCount" }

/// Response of [`ListAnnotationMissionSession`].
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
    0 "Code" code: String, 1 "Data" data: ListAnnotationMissionSessionData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListAnnotationMissionSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnnotationMissionSessionData {
    pub annotation_mission_id: Option<String>,
    pub annotation_mission_session_list: Vec<
        ListAnnotationMissionSessionAnnotationMissionSessionList,
    >,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListAnnotationMissionSessionData {
    0 "AnnotationMissionId" annotation_mission_id: String,
    1 "AnnotationMissionSessionList" annotation_mission_session_list: Vec<ListAnnotationMissionSessionAnnotationMissionSessionList>,
    2 "Message" message: String, 3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListAnnotationMissionSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnnotationMissionSessionAnnotationMissionSessionList {
    pub annotation_mission_chat_list: Vec<
        ListAnnotationMissionSessionAnnotationMissionChatList,
    >,
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
    0 "AnnotationMissionChatList" annotation_mission_chat_list: Vec<ListAnnotationMissionSessionAnnotationMissionChatList>,
    1 "AnnotationMissionId" annotation_mission_id: String,
    2 "AnnotationMissionSessionId" annotation_mission_session_id: String, 3 "AnnotationStatus" annotation_status: i64,
    4 "CreateTime" create_time: i64, 5 "DebugConversation" debug_conversation: bool, 6 "InstanceId" instance_id: String,
    7 "JobGroupId" job_group_id: String, 8 "JobId" job_id: String, 9 "ModifiedTime" modified_time: i64,
    10 "ScriptId" script_id: String, 11 "SessionId" session_id: String, 12 "Version" version: i64
} }

/// In the response of [`ListAnnotationMissionSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAnnotationMissionSessionAnnotationMissionChatList {
    pub annotation_asr_result: Option<String>,
    pub annotation_mission_chat_customization_data_info_list: Vec<
        ListAnnotationMissionSessionAnnotationMissionChatCustomizationDataInfoList,
    >,
    pub annotation_mission_chat_id: Option<String>,
    pub annotation_mission_chat_intent_user_say_info_list: Vec<
        ListAnnotationMissionSessionAnnotationMissionChatIntentUserSayInfoList,
    >,
    pub annotation_mission_chat_tag_info_list: Vec<
        ListAnnotationMissionSessionAnnotationMissionChatTagInfoList,
    >,
    pub annotation_mission_chat_vocabulary_info_list: Vec<
        ListAnnotationMissionSessionAnnotationMissionChatVocabularyInfoList,
    >,
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
    0 "AnnotationAsrResult" annotation_asr_result: String,
    1 "AnnotationMissionChatCustomizationDataInfoList" annotation_mission_chat_customization_data_info_list: Vec<ListAnnotationMissionSessionAnnotationMissionChatCustomizationDataInfoList>,
    2 "AnnotationMissionChatId" annotation_mission_chat_id: String,
    3 "AnnotationMissionChatIntentUserSayInfoList" annotation_mission_chat_intent_user_say_info_list: Vec<ListAnnotationMissionSessionAnnotationMissionChatIntentUserSayInfoList>,
    4 "AnnotationMissionChatTagInfoList" annotation_mission_chat_tag_info_list: Vec<ListAnnotationMissionSessionAnnotationMissionChatTagInfoList>,
    5 "AnnotationMissionChatVocabularyInfoList" annotation_mission_chat_vocabulary_info_list: Vec<ListAnnotationMissionSessionAnnotationMissionChatVocabularyInfoList>,
    6 "AnnotationMissionId" annotation_mission_id: String,
    7 "AnnotationMissionSessionId" annotation_mission_session_id: String, 8 "AnnotationStatus" annotation_status: i64,
    9 "Answer" answer: String, 10 "AsrAnnotationStatus" asr_annotation_status: i64, 11 "CreateTime" create_time: i64,
    12 "InstanceId" instance_id: String, 13 "IntentAnnotationStatus" intent_annotation_status: i64,
    14 "ModifiedTime" modified_time: i64, 15 "OccurTime" occur_time: i64,
    16 "OriginalAsrResult" original_asr_result: String, 17 "SequenceId" sequence_id: String,
    18 "SubStatus" sub_status: i64, 19 "TagAnnotationStatus" tag_annotation_status: i64,
    20 "TranslationError" translation_error: i64
} }

/// In the response of [`ListAnnotationMissionSession`].
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

/// In the response of [`ListAnnotationMissionSession`].
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
    0 "AnnotationMissionChatId" annotation_mission_chat_id: String,
    1 "AnnotationMissionChatIntentUserSayInfoId" annotation_mission_chat_intent_user_say_info_id: String,
    2 "AnnotationMissionId" annotation_mission_id: String,
    3 "AnnotationMissionSessionId" annotation_mission_session_id: String, 4 "BotId" bot_id: String,
    5 "Content" content: String, 6 "Create" create: bool, 7 "CreateTime" create_time: i64, 8 "Delete" delete: bool,
    9 "DialogId" dialog_id: i64, 10 "InstanceId" instance_id: String, 11 "IntentId" intent_id: i64,
    12 "ModifiedTime" modified_time: i64
} }

/// In the response of [`ListAnnotationMissionSession`].
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
    0 "AnnotationMissionChatId" annotation_mission_chat_id: String,
    1 "AnnotationMissionChatTagInfoId" annotation_mission_chat_tag_info_id: String,
    2 "AnnotationMissionId" annotation_mission_id: String,
    3 "AnnotationMissionSessionId" annotation_mission_session_id: String,
    4 "AnnotationMissionTagInfoId" annotation_mission_tag_info_id: String,
    5 "AnnotationMissionTagInfoName" annotation_mission_tag_info_name: String, 6 "Create" create: bool,
    7 "CreateTime" create_time: i64, 8 "Delete" delete: bool, 9 "InstanceId" instance_id: String,
    10 "ModifiedTime" modified_time: i64
} }

/// In the response of [`ListAnnotationMissionSession`].
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
    0 "AnnotationMissionChatId" annotation_mission_chat_id: String,
    1 "AnnotationMissionChatVocabularyInfoId" annotation_mission_chat_vocabulary_info_id: String,
    2 "AnnotationMissionId" annotation_mission_id: String,
    3 "AnnotationMissionSessionId" annotation_mission_session_id: String, 4 "Create" create: bool,
    5 "CreateTime" create_time: i64, 6 "Delete" delete: bool, 7 "InstanceId" instance_id: String,
    8 "ModifiedTime" modified_time: i64, 9 "Vocabulary" vocabulary: String,
    10 "VocabularyDescription" vocabulary_description: String, 11 "VocabularyId" vocabulary_id: String,
    12 "VocabularyName" vocabulary_name: String, 13 "VocabularyWeight" vocabulary_weight: i64
} }

/// Lists api plugins: `ListApiPlugins` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListApiPlugins>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiPlugins {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub uuids_json: Option<String>,
}
operation! { ListApiPlugins(instance_id: String, page_number: i64, page_size: i64)
    "ListApiPlugins" -> ListApiPluginsOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "UuidsJson" uuids_json: String
} }
paged! { ListApiPlugins: ListApiPluginsApiPlugins = Number "PageNumber", "ApiPlugins" api_plugins, total "TotalCount" }

/// Response of [`ListApiPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiPluginsOutput {
    pub api_plugins: Vec<ListApiPluginsApiPlugins>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListApiPluginsOutput {
    0 "ApiPlugins" api_plugins: Vec<ListApiPluginsApiPlugins>, 1 "Code" code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListApiPlugins`].
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
    0 "Description" description: String, 1 "DraftedConfigJson" drafted_config_json: String,
    2 "GmtCreate" gmt_create: i64, 3 "GmtModified" gmt_modified: i64, 4 "InstanceId" instance_id: String,
    5 "Name" name: String, 6 "PublishedConfigJson" published_config_json: String, 7 "Status" status: String,
    8 "Type" r#type: String, 9 "Uuid" uuid: String
} }

/// Lists beebot intent: `ListBeebotIntent` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListBeebotIntent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBeebotIntent {
    /// Required.
    pub instance_id: String,
    pub intent_name: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub script_id: String,
}
operation! { ListBeebotIntent(instance_id: String, page_number: i64, page_size: i64, script_id: String)
    "ListBeebotIntent" -> ListBeebotIntentOutput {
    0 "InstanceId" instance_id, 1 "IntentName" intent_name: String, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "ScriptId" script_id
} }
paged! { ListBeebotIntent: ListBeebotIntentIntents = Number "PageNumber", "Intents" intents, total "TotalCount" }

/// Response of [`ListBeebotIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBeebotIntentOutput {
    pub beebot_request_id: Option<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub intents: Vec<ListBeebotIntentIntents>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListBeebotIntentOutput {
    0 "BeebotRequestId" beebot_request_id: String, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Intents" intents: Vec<ListBeebotIntentIntents>, 4 "Message" message: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "Success" success: bool, 8 "TotalCount" total_count: i64
} }

/// In the response of [`ListBeebotIntent`].
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
    0 "AliasName" alias_name: String, 1 "CreateTime" create_time: String, 2 "CreateUserId" create_user_id: String,
    3 "CreateUserName" create_user_name: String, 4 "IntentId" intent_id: i64, 5 "IntentName" intent_name: String,
    6 "ModifyTime" modify_time: String, 7 "ModifyUserId" modify_user_id: String,
    8 "ModifyUserName" modify_user_name: String
} }

/// Lists beebot intent lgf: `ListBeebotIntentLgf` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListBeebotIntentLgf>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBeebotIntentLgf {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub intent_id: String,
    pub lgf_text: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub script_id: String,
}

/// Arguments of [`ListBeebotIntentLgf::new`].
pub struct ListBeebotIntentLgfRequired {
    pub instance_id: String,
    pub intent_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub script_id: String,
}
operation! {
    ListBeebotIntentLgf { ListBeebotIntentLgfRequired: instance_id, intent_id, page_number, page_size, script_id }
    "ListBeebotIntentLgf" -> ListBeebotIntentLgfOutput {
    0 "InstanceId" instance_id, 1 "IntentId" intent_id, 2 "LgfText" lgf_text: String, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "ScriptId" script_id
} }
paged! { ListBeebotIntentLgf: ListBeebotIntentLgfLgfs = Number "PageNumber", "Lgfs" lgfs, total "TotalCount" }

/// Response of [`ListBeebotIntentLgf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBeebotIntentLgfOutput {
    pub beebot_request_id: Option<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub lgfs: Vec<ListBeebotIntentLgfLgfs>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListBeebotIntentLgfOutput {
    0 "BeebotRequestId" beebot_request_id: String, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Lgfs" lgfs: Vec<ListBeebotIntentLgfLgfs>, 4 "Message" message: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "Success" success: bool, 8 "TotalCount" total_count: i64
} }

/// In the response of [`ListBeebotIntentLgf`].
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
    0 "CreateTime" create_time: String, 1 "IntentId" intent_id: i64, 2 "LgfId" lgf_id: i64,
    3 "ModifyTime" modify_time: String, 4 "RuleText" rule_text: String
} }

/// Lists beebot intent user say: `ListBeebotIntentUserSay` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListBeebotIntentUserSay>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBeebotIntentUserSay {
    pub content: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub intent_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub script_id: String,
}

/// Arguments of [`ListBeebotIntentUserSay::new`].
pub struct ListBeebotIntentUserSayRequired {
    pub instance_id: String,
    pub intent_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub script_id: String,
}
operation! {
    ListBeebotIntentUserSay { ListBeebotIntentUserSayRequired: instance_id, intent_id, page_number, page_size, script_id }
    "ListBeebotIntentUserSay" -> ListBeebotIntentUserSayOutput {
    0 "Content" content: String, 1 "InstanceId" instance_id, 2 "IntentId" intent_id, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "ScriptId" script_id
} }
paged! { ListBeebotIntentUserSay: ListBeebotIntentUserSayUserSays =
    Number "PageNumber", "UserSays" user_says, total "TotalCount" }

/// Response of [`ListBeebotIntentUserSay`].
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
    pub user_says: Vec<ListBeebotIntentUserSayUserSays>,
}
model! { ListBeebotIntentUserSayOutput {
    0 "BeebotRequestId" beebot_request_id: String, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64,
    8 "UserSays" user_says: Vec<ListBeebotIntentUserSayUserSays>
} }

/// In the response of [`ListBeebotIntentUserSay`].
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
    0 "Content" content: String, 1 "CreateTime" create_time: String, 2 "IntentId" intent_id: i64,
    3 "ModifyTime" modify_time: String, 4 "UserSayId" user_say_id: String
} }

/// Lists chatbot instances: `ListChatbotInstances` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListChatbotInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatbotInstances {
    pub agent_key: Option<String>,
    /// Required. 1 to 10000.
    pub page_number: i64,
    /// Required. 1 to 1000.
    pub page_size: i64,
}
operation! { ListChatbotInstances(page_number: i64, page_size: i64)
    "ListChatbotInstances" -> ListChatbotInstancesOutput {
    0 "AgentKey" agent_key: String, 1 "PageNumber" page_number, 2 "PageSize" page_size
} }
paged! { ListChatbotInstances: ListChatbotInstancesBots = Number "PageNumber", "Bots" bots, total "TotalCount" }

/// Response of [`ListChatbotInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatbotInstancesOutput {
    pub bots: Vec<ListChatbotInstancesBots>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListChatbotInstancesOutput {
    0 "Bots" bots: Vec<ListChatbotInstancesBots>, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
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

/// Lists dialogue flows: `ListDialogueFlows` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListDialogueFlows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDialogueFlows {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
}
operation! { ListDialogueFlows(instance_id: String, script_id: String) "ListDialogueFlows" -> ListDialogueFlowsOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id
} }

/// Response of [`ListDialogueFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDialogueFlowsOutput {
    pub code: Option<String>,
    pub dialogue_flows: Vec<ListDialogueFlowsDialogueFlows>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDialogueFlowsOutput {
    0 "Code" code: String, 1 "DialogueFlows" dialogue_flows: Vec<ListDialogueFlowsDialogueFlows>,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListDialogueFlows`].
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
    0 "DialogueFlowDefinition" dialogue_flow_definition: String, 1 "DialogueFlowId" dialogue_flow_id: String,
    2 "DialogueFlowName" dialogue_flow_name: String, 3 "DialogueFlowType" dialogue_flow_type: String,
    4 "ScriptId" script_id: String, 5 "ScriptVersion" script_version: String
} }

/// Lists download tasks: `ListDownloadTasks` of `outboundbot` 2019-12-26.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListDownloadTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownloadTasks {
    pub instance_id: Option<String>,
    /// Required. 1 to 1000.
    pub page_number: i64,
    /// Required. 1 to 50.
    pub page_size: i64,
}
operation! { ListDownloadTasks(page_number: i64, page_size: i64) "ListDownloadTasks" -> ListDownloadTasksOutput {
    0 "InstanceId" instance_id: String, 1 "PageNumber" page_number, 2 "PageSize" page_size
} { method: "GET", } }
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

/// Lists flash sms templates: `ListFlashSmsTemplates` of `outboundbot` 2019-12-26.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListFlashSmsTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlashSmsTemplates {
    /// Required.
    pub config_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub provider_id: String,
}
operation! { ListFlashSmsTemplates(config_id: String, instance_id: String, provider_id: String)
    "ListFlashSmsTemplates" -> ListFlashSmsTemplatesOutput {
    0 "ConfigId" config_id, 1 "InstanceId" instance_id, 2 "ProviderId" provider_id
} { method: "GET", } }

/// Response of [`ListFlashSmsTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlashSmsTemplatesOutput {
    pub code: Option<String>,
    pub data: Vec<ListFlashSmsTemplatesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListFlashSmsTemplatesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListFlashSmsTemplatesData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListFlashSmsTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlashSmsTemplatesData {
    pub template_content: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { ListFlashSmsTemplatesData {
    0 "TemplateContent" template_content: String, 1 "TemplateId" template_id: String,
    2 "TemplateName" template_name: String
} }

/// Lists global questions: `ListGlobalQuestions` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListGlobalQuestions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGlobalQuestions {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub script_id: String,
}
operation! { ListGlobalQuestions(instance_id: String, page_number: i64, page_size: i64, script_id: String)
    "ListGlobalQuestions" -> ListGlobalQuestionsOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "ScriptId" script_id
} }
paged! { ListGlobalQuestions: ListGlobalQuestionsList =
    Number "PageNumber", "GlobalQuestions.List" global_questions.list, total "GlobalQuestions.TotalCount" }

/// Response of [`ListGlobalQuestions`].
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
    0 "Code" code: String, 1 "GlobalQuestions" global_questions: ListGlobalQuestionsGlobalQuestions,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListGlobalQuestions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGlobalQuestionsGlobalQuestions {
    pub list: Vec<ListGlobalQuestionsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListGlobalQuestionsGlobalQuestions {
    0 "List" list: Vec<ListGlobalQuestionsList>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListGlobalQuestions`].
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
    0 "Answers" answers: String, 1 "GlobalQuestionId" global_question_id: String,
    2 "GlobalQuestionName" global_question_name: String, 3 "GlobalQuestionType" global_question_type: String,
    4 "Questions" questions: String, 5 "ScriptId" script_id: String
} }

/// Lists instances: `ListInstances` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListInstances>.
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

/// In the request of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instances: Vec<ListInstancesInstances>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListInstancesOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64,
    2 "Instances" instances: Vec<ListInstancesInstances>, 3 "Message" message: String, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListInstances`].
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
    pub resource_tags: Vec<ListInstancesResourceTags>,
}
model! { ListInstancesInstances {
    0 "CreationTime" creation_time: i64, 1 "CreatorId" creator_id: i64, 2 "CreatorName" creator_name: String,
    3 "InstanceDescription" instance_description: String, 4 "InstanceId" instance_id: String,
    5 "InstanceName" instance_name: String, 6 "IsPreset" is_preset: bool,
    7 "MaxConcurrentConversation" max_concurrent_conversation: i64, 8 "OwnerName" owner_name: String,
    9 "ResourceGroupId" resource_group_id: String, 10 "ResourceTags" resource_tags: Vec<ListInstancesResourceTags>
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesResourceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListInstancesResourceTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists intentions: `ListIntentions` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListIntentions>.
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

/// Response of [`ListIntentions`].
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
    0 "Code" code: String, 1 "Data" data: ListIntentionsData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListIntentions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentionsData {
    pub bot_id: Option<String>,
    pub intent_list: Vec<ListIntentionsIntentList>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListIntentionsData {
    0 "BotId" bot_id: String, 1 "IntentList" intent_list: Vec<ListIntentionsIntentList>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListIntentions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentionsIntentList {
    pub alias: Vec<String>,
    pub bot_id: Option<i64>,
    pub bot_name: Option<String>,
    pub dialog_id: Option<String>,
    pub id: Option<i64>,
    pub language: Option<String>,
    pub name: Option<String>,
    pub rule_check: Vec<ListIntentionsRuleCheck>,
    pub slot: Vec<ListIntentionsSlot>,
    pub table_id: Option<i64>,
    pub r#type: Option<i64>,
    pub user_say: Vec<ListIntentionsUserSay>,
}
model! { ListIntentionsIntentList {
    0 "Alias" alias: Vec<String>, 1 "BotId" bot_id: i64, 2 "BotName" bot_name: String, 3 "DialogId" dialog_id: String,
    4 "Id" id: i64, 5 "Language" language: String, 6 "Name" name: String,
    7 "RuleCheck" rule_check: Vec<ListIntentionsRuleCheck>, 8 "Slot" slot: Vec<ListIntentionsSlot>,
    9 "TableId" table_id: i64, 10 "Type" r#type: i64, 11 "UserSay" user_say: Vec<ListIntentionsUserSay>
} }

/// In the response of [`ListIntentions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentionsRuleCheck {
    pub error: Vec<String>,
    pub strict: Option<bool>,
    pub text: Option<String>,
    pub warning: Vec<String>,
}
model! { ListIntentionsRuleCheck {
    0 "Error" error: Vec<String>, 1 "Strict" strict: bool, 2 "Text" text: String, 3 "Warning" warning: Vec<String>
} }

/// In the response of [`ListIntentions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentionsSlot {
    pub feedback_functions: Vec<ListIntentionsFeedbackFunctions>,
    pub feedback_type: Option<String>,
    pub id: Option<String>,
    pub is_array: Option<bool>,
    pub is_encrypt: Option<bool>,
    pub is_interactive: Option<bool>,
    pub is_necessary: Option<bool>,
    pub life_span: Option<i64>,
    pub name: Option<String>,
    pub question: Vec<String>,
    pub tags: Vec<ListIntentionsTags>,
    pub value: Option<String>,
}
model! { ListIntentionsSlot {
    0 "FeedbackFunctions" feedback_functions: Vec<ListIntentionsFeedbackFunctions>,
    1 "FeedbackType" feedback_type: String, 2 "Id" id: String, 3 "IsArray" is_array: bool,
    4 "IsEncrypt" is_encrypt: bool, 5 "IsInteractive" is_interactive: bool, 6 "IsNecessary" is_necessary: bool,
    7 "LifeSpan" life_span: i64, 8 "Name" name: String, 9 "Question" question: Vec<String>,
    10 "Tags" tags: Vec<ListIntentionsTags>, 11 "Value" value: String
} }

/// In the response of [`ListIntentions`].
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
    pub params: BTreeMap<String, Value>,
    pub switch: Vec<ListIntentionsSwitch>,
    pub r#type: Option<String>,
}
model! { ListIntentionsFeedbackFunctions {
    0 "AliyunFunction" aliyun_function: String, 1 "AliyunService" aliyun_service: String, 2 "Code" code: String,
    3 "Description" description: String, 4 "EndPoint" end_point: String, 5 "Function" function: String,
    6 "Name" name: String, 7 "Params" params: BTreeMap<String, Value>, 8 "Switch" switch: Vec<ListIntentionsSwitch>,
    9 "Type" r#type: String
} }

/// In the response of [`ListIntentions`].
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
    0 "Id" id: String, 1 "Label" label: String, 2 "Name" name: String, 3 "Type" r#type: String, 4 "Value" value: String
} }

/// In the response of [`ListIntentions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentionsTags {
    pub user_say_id: Option<String>,
    pub value: Option<String>,
}
model! { ListIntentionsTags {
    0 "UserSayId" user_say_id: String, 1 "Value" value: String
} }

/// In the response of [`ListIntentions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentionsUserSay {
    pub from_id: Option<String>,
    pub id: Option<String>,
    pub strict: Option<bool>,
    pub user_say_data: Vec<ListIntentionsUserSayData>,
}
model! { ListIntentionsUserSay {
    0 "FromId" from_id: String, 1 "Id" id: String, 2 "Strict" strict: bool,
    3 "UserSayData" user_say_data: Vec<ListIntentionsUserSayData>
} }

/// In the response of [`ListIntentions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentionsUserSayData {
    pub slot_id: Option<String>,
    pub text: Option<String>,
}
model! { ListIntentionsUserSayData {
    0 "SlotId" slot_id: String, 1 "Text" text: String
} }

/// Lists intents: `ListIntents` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListIntents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntents {
    /// Required.
    pub instance_id: String,
    pub keyword: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub script_id: String,
}
operation! { ListIntents(instance_id: String, page_number: i64, page_size: i64, script_id: String)
    "ListIntents" -> ListIntentsOutput {
    0 "InstanceId" instance_id, 1 "Keyword" keyword: String, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "ScriptId" script_id
} }
paged! { ListIntents: ListIntentsList = Number "PageNumber", "Intents.List" intents.list, total "Intents.TotalCount" }

/// Response of [`ListIntents`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Intents" intents: ListIntentsIntents,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListIntents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentsIntents {
    pub list: Vec<ListIntentsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListIntentsIntents {
    0 "List" list: Vec<ListIntentsList>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListIntents`].
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
    0 "CreateTime" create_time: i64, 1 "IntentDescription" intent_description: String, 2 "IntentId" intent_id: String,
    3 "IntentName" intent_name: String, 4 "Keywords" keywords: String, 5 "ScriptId" script_id: String,
    6 "UpdateTime" update_time: i64, 7 "Utterances" utterances: String
} }

/// Lists job groups: `ListJobGroups` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListJobGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobGroups {
    pub async_query: Option<bool>,
    pub end_time: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub job_group_status_filter: Option<String>,
    pub only_min_concurrency_enabled: Option<bool>,
    /// Required. At least 1.
    pub page_number: i64,
    /// Required. At most 100.
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
    Number "PageNumber", "JobGroups.List" job_groups.list, total "JobGroups.TotalCount" }

/// Response of [`ListJobGroups`].
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
    0 "AsyncTaskId" async_task_id: String, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "JobGroups" job_groups: ListJobGroupsJobGroups, 4 "Message" message: String, 5 "Success" success: bool
} }

/// In the response of [`ListJobGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobGroupsJobGroups {
    pub list: Vec<ListJobGroupsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListJobGroupsJobGroups {
    0 "List" list: Vec<ListJobGroupsList>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListJobGroups`].
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
    0 "CreationTime" creation_time: i64, 1 "ExportProgress" export_progress: ListJobGroupsExportProgress,
    2 "JobDataParsingTaskId" job_data_parsing_task_id: String, 3 "JobGroupDescription" job_group_description: String,
    4 "JobGroupId" job_group_id: String, 5 "JobGroupName" job_group_name: String,
    6 "MinConcurrency" min_concurrency: i64, 7 "ModifyTime" modify_time: String,
    8 "Progress" progress: ListJobGroupsProgress, 9 "ScriptId" script_id: String, 10 "ScriptName" script_name: String,
    11 "ScriptVersion" script_version: String, 12 "Status" status: String,
    13 "Strategy" strategy: ListJobGroupsStrategy, 14 "TotalCallNum" total_call_num: i64
} }

/// In the response of [`ListJobGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobGroupsExportProgress {
    pub file_http_url: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { ListJobGroupsExportProgress {
    0 "FileHttpUrl" file_http_url: String, 1 "Progress" progress: String, 2 "Status" status: String
} }

/// In the response of [`ListJobGroups`].
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
    0 "CancelledNum" cancelled_num: i64, 1 "Duration" duration: i64, 2 "ExecutingNum" executing_num: i64,
    3 "FailedNum" failed_num: i64, 4 "PausedNum" paused_num: i64, 5 "Scheduling" scheduling: i64,
    6 "StartTime" start_time: i64, 7 "Status" status: String, 8 "TotalCompleted" total_completed: i64,
    9 "TotalJobs" total_jobs: i64, 10 "TotalNotAnswered" total_not_answered: i64
} }

/// In the response of [`ListJobGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobGroupsStrategy {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
model! { ListJobGroupsStrategy {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64
} }

/// Lists job groups async: `ListJobGroupsAsync` of `outboundbot` 2019-12-26.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListJobGroupsAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobGroupsAsync {
    /// Required.
    pub async_task_id: String,
}
operation! { ListJobGroupsAsync(async_task_id: String) "ListJobGroupsAsync" -> ListJobGroupsAsyncOutput {
    0 "AsyncTaskId" async_task_id
} { method: "GET", } }

/// Response of [`ListJobGroupsAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobGroupsAsyncOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub job_groups: Vec<ListJobGroupsAsyncJobGroups>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub timeout: Option<bool>,
    pub total_count: Option<i64>,
    pub vaild: Option<bool>,
}
model! { ListJobGroupsAsyncOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64,
    2 "JobGroups" job_groups: Vec<ListJobGroupsAsyncJobGroups>, 3 "Message" message: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Success" success: bool, 7 "Timeout" timeout: bool,
    8 "TotalCount" total_count: i64, 9 "Vaild" vaild: bool
} }

/// In the response of [`ListJobGroupsAsync`].
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
    0 "CreationTime" creation_time: i64, 1 "ExportProgress" export_progress: ListJobGroupsAsyncExportProgress,
    2 "JobDataParsingTaskId" job_data_parsing_task_id: String, 3 "JobGroupDescription" job_group_description: String,
    4 "JobGroupId" job_group_id: String, 5 "JobGroupName" job_group_name: String,
    6 "MinConcurrency" min_concurrency: i64, 7 "ModifyTime" modify_time: String,
    8 "Progress" progress: ListJobGroupsAsyncProgress, 9 "ScriptId" script_id: String,
    10 "ScriptName" script_name: String, 11 "ScriptVersion" script_version: String, 12 "Status" status: String,
    13 "Strategy" strategy: ListJobGroupsAsyncStrategy, 14 "TotalCallNum" total_call_num: i64
} }

/// In the response of [`ListJobGroupsAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobGroupsAsyncExportProgress {
    pub file_http_url: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { ListJobGroupsAsyncExportProgress {
    0 "FileHttpUrl" file_http_url: String, 1 "Progress" progress: String, 2 "Status" status: String
} }

/// In the response of [`ListJobGroupsAsync`].
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
    0 "CancelledNum" cancelled_num: i64, 1 "Duration" duration: i64, 2 "ExecutingNum" executing_num: i64,
    3 "FailedNum" failed_num: i64, 4 "PausedNum" paused_num: i64, 5 "Scheduling" scheduling: i64,
    6 "StartTime" start_time: i64, 7 "Status" status: String, 8 "TotalCompleted" total_completed: i64,
    9 "TotalJobs" total_jobs: i64, 10 "TotalNotAnswered" total_not_answered: i64
} }

/// In the response of [`ListJobGroupsAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobGroupsAsyncStrategy {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
model! { ListJobGroupsAsyncStrategy {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64
} }

/// Lists jobs: `ListJobs` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobs {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub job_id: Vec<String>,
}
operation! { ListJobs(instance_id: String, job_id: Vec<String>) "ListJobs" -> ListJobsOutput {
    0 "InstanceId" instance_id, 1 "JobId" job_id
} }

/// Response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub jobs: Vec<ListJobsJobs>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListJobsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Jobs" jobs: Vec<ListJobsJobs>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsJobs {
    pub calling_numbers: Vec<String>,
    pub contacts: Vec<ListJobsContacts>,
    pub extras: Vec<ListJobsExtras>,
    pub failure_reason: Option<String>,
    pub job_group_id: Option<String>,
    pub job_id: Option<String>,
    pub priority: Option<i64>,
    pub reference_id: Option<String>,
    pub scenario_id: Option<String>,
    pub status: Option<String>,
    pub strategy_id: Option<String>,
    pub summary: Vec<ListJobsSummary>,
    pub system_priority: Option<i64>,
    pub tasks: Vec<ListJobsTasks>,
}
model! { ListJobsJobs {
    0 "CallingNumbers" calling_numbers: Vec<String>, 1 "Contacts" contacts: Vec<ListJobsContacts>,
    2 "Extras" extras: Vec<ListJobsExtras>, 3 "FailureReason" failure_reason: String,
    4 "JobGroupId" job_group_id: String, 5 "JobId" job_id: String, 6 "Priority" priority: i64,
    7 "ReferenceId" reference_id: String, 8 "ScenarioId" scenario_id: String, 9 "Status" status: String,
    10 "StrategyId" strategy_id: String, 11 "Summary" summary: Vec<ListJobsSummary>,
    12 "SystemPriority" system_priority: i64, 13 "Tasks" tasks: Vec<ListJobsTasks>
} }

/// In the response of [`ListJobs`].
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
    0 "ContactId" contact_id: String, 1 "ContactName" contact_name: String, 2 "Honorific" honorific: String,
    3 "JobId" job_id: String, 4 "PhoneNumber" phone_number: String, 5 "ReferenceId" reference_id: String,
    6 "Role" role: String, 7 "State" state: String
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsExtras {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListJobsExtras {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsSummary {
    pub category: Option<String>,
    pub content: Option<String>,
    pub summary_name: Option<String>,
}
model! { ListJobsSummary {
    0 "Category" category: String, 1 "Content" content: String, 2 "SummaryName" summary_name: String
} }

/// In the response of [`ListJobs`].
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
    pub conversation: Vec<ListJobsConversation>,
    pub duration: Option<i64>,
    pub job_id: Option<String>,
    pub planed_time: Option<i64>,
    pub scenario_id: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { ListJobsTasks {
    0 "ActualTime" actual_time: i64, 1 "Brief" brief: String, 2 "CallId" call_id: String,
    3 "CalledNumber" called_number: String, 4 "CallingNumber" calling_number: String, 5 "ChatbotId" chatbot_id: String,
    6 "Contact" contact: ListJobsContact, 7 "Conversation" conversation: Vec<ListJobsConversation>,
    8 "Duration" duration: i64, 9 "JobId" job_id: String, 10 "PlanedTime" planed_time: i64,
    11 "ScenarioId" scenario_id: String, 12 "Status" status: String, 13 "TaskId" task_id: String
} }

/// In the response of [`ListJobs`].
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
    0 "ContactId" contact_id: String, 1 "ContactName" contact_name: String, 2 "Honorific" honorific: String,
    3 "JobId" job_id: String, 4 "PhoneNumber" phone_number: String, 5 "ReferenceId" reference_id: String,
    6 "Role" role: String, 7 "State" state: String
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsConversation {
    pub script: Option<String>,
    pub speaker: Option<String>,
    pub summary: Vec<ListJobsConversationSummary>,
    pub timestamp: Option<i64>,
}
model! { ListJobsConversation {
    0 "Script" script: String, 1 "Speaker" speaker: String, 2 "Summary" summary: Vec<ListJobsConversationSummary>,
    3 "Timestamp" timestamp: i64
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsConversationSummary {
    pub category: Option<String>,
    pub content: Option<String>,
    pub summary_name: Option<String>,
}
model! { ListJobsConversationSummary {
    0 "Category" category: String, 1 "Content" content: String, 2 "SummaryName" summary_name: String
} }

/// Lists jobs by group: `ListJobsByGroup` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListJobsByGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsByGroup {
    /// Required.
    pub instance_id: String,
    pub job_failure_reason: Option<String>,
    /// Required.
    pub job_group_id: String,
    pub job_status: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! { ListJobsByGroup(instance_id: String, job_group_id: String, page_number: i64, page_size: i64)
    "ListJobsByGroup" -> ListJobsByGroupOutput {
    0 "InstanceId" instance_id, 1 "JobFailureReason" job_failure_reason: String, 2 "JobGroupId" job_group_id,
    3 "JobStatus" job_status: String, 4 "PageNumber" page_number, 5 "PageSize" page_size
} }
paged! { ListJobsByGroup: ListJobsByGroupList = Number "PageNumber", "Jobs.List" jobs.list, total "Jobs.TotalCount" }

/// Response of [`ListJobsByGroup`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Jobs" jobs: ListJobsByGroupJobs,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListJobsByGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsByGroupJobs {
    pub list: Vec<ListJobsByGroupList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListJobsByGroupJobs {
    0 "List" list: Vec<ListJobsByGroupList>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListJobsByGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsByGroupList {
    pub calling_numbers: Vec<String>,
    pub contacts: Vec<ListJobsByGroupContacts>,
    pub extras: Vec<ListJobsByGroupExtras>,
    pub failure_reason: Option<String>,
    pub job_group_id: Option<String>,
    pub job_id: Option<String>,
    pub priority: Option<i64>,
    pub reference_id: Option<String>,
    pub scenario_id: Option<String>,
    pub status: Option<String>,
    pub strategy_id: Option<String>,
    pub summary: Vec<ListJobsByGroupSummary>,
    pub system_priority: Option<i64>,
}
model! { ListJobsByGroupList {
    0 "CallingNumbers" calling_numbers: Vec<String>, 1 "Contacts" contacts: Vec<ListJobsByGroupContacts>,
    2 "Extras" extras: Vec<ListJobsByGroupExtras>, 3 "FailureReason" failure_reason: String,
    4 "JobGroupId" job_group_id: String, 5 "JobId" job_id: String, 6 "Priority" priority: i64,
    7 "ReferenceId" reference_id: String, 8 "ScenarioId" scenario_id: String, 9 "Status" status: String,
    10 "StrategyId" strategy_id: String, 11 "Summary" summary: Vec<ListJobsByGroupSummary>,
    12 "SystemPriority" system_priority: i64
} }

/// In the response of [`ListJobsByGroup`].
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
    0 "ContactId" contact_id: String, 1 "ContactName" contact_name: String, 2 "Honorific" honorific: String,
    3 "JobId" job_id: String, 4 "PhoneNumber" phone_number: String, 5 "ReferenceId" reference_id: String,
    6 "Role" role: String, 7 "State" state: String
} }

/// In the response of [`ListJobsByGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsByGroupExtras {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListJobsByGroupExtras {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListJobsByGroup`].
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
    0 "Category" category: String, 1 "Content" content: String, 2 "ConversationDetailId" conversation_detail_id: String,
    3 "JobGroupId" job_group_id: String, 4 "JobId" job_id: String, 5 "SummaryId" summary_id: String,
    6 "SummaryName" summary_name: String, 7 "TaskId" task_id: String
} }

/// Lists outbound call numbers: `ListOutboundCallNumbers` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListOutboundCallNumbers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutboundCallNumbers {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! { ListOutboundCallNumbers(instance_id: String, page_number: i64, page_size: i64)
    "ListOutboundCallNumbers" -> ListOutboundCallNumbersOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number, 2 "PageSize" page_size
} }
paged! { ListOutboundCallNumbers: ListOutboundCallNumbersList =
    Number "PageNumber", "OutboundCallNumbers.List" outbound_call_numbers.list, total "OutboundCallNumbers.TotalCount" }

/// Response of [`ListOutboundCallNumbers`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "OutboundCallNumbers" outbound_call_numbers: ListOutboundCallNumbersOutboundCallNumbers, 4 "Success" success: bool
} }

/// In the response of [`ListOutboundCallNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutboundCallNumbersOutboundCallNumbers {
    pub list: Vec<ListOutboundCallNumbersList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListOutboundCallNumbersOutboundCallNumbers {
    0 "List" list: Vec<ListOutboundCallNumbersList>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListOutboundCallNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutboundCallNumbersList {
    pub number: Option<String>,
    pub outbound_call_number_id: Option<String>,
    pub rate_limit_count: Option<String>,
    pub rate_limit_period: Option<String>,
}
model! { ListOutboundCallNumbersList {
    0 "Number" number: String, 1 "OutboundCallNumberId" outbound_call_number_id: String,
    2 "RateLimitCount" rate_limit_count: String, 3 "RateLimitPeriod" rate_limit_period: String
} }

/// Lists resource tags: `ListResourceTags` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListResourceTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTags {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub resource_type: String,
}
operation! { ListResourceTags(page_number: i64, page_size: i64, resource_type: String)
    "ListResourceTags" -> ListResourceTagsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ResourceType" resource_type
} }
paged! { ListResourceTags: ListResourceTagsList =
    Number "PageNumber", "ResourceTags.List" resource_tags.list, total "ResourceTags.TotalCount" }

/// Response of [`ListResourceTags`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ResourceTags" resource_tags: ListResourceTagsResourceTags, 4 "Success" success: bool
} }

/// In the response of [`ListResourceTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTagsResourceTags {
    pub list: Vec<ListResourceTagsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListResourceTagsResourceTags {
    0 "List" list: Vec<ListResourceTagsList>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListResourceTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceTagsList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListResourceTagsList {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists scheduler instances: `ListSchedulerInstances` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListSchedulerInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchedulerInstances {
    pub instance_owner_id: Option<i64>,
}
operation! { ListSchedulerInstances() "ListSchedulerInstances" -> ListSchedulerInstancesOutput {
    0 "InstanceOwnerId" instance_owner_id: i64
} }

/// Response of [`ListSchedulerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchedulerInstancesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub scheduler_instances: Vec<ListSchedulerInstancesSchedulerInstances>,
    pub success: Option<bool>,
}
model! { ListSchedulerInstancesOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "SchedulerInstances" scheduler_instances: Vec<ListSchedulerInstancesSchedulerInstances>, 4 "Success" success: bool
} }

/// In the response of [`ListSchedulerInstances`].
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
    0 "BaseStrategy" base_strategy: String, 1 "Business" business: String, 2 "InstanceId" instance_id: String,
    3 "MaxConcurrency" max_concurrency: i64, 4 "OwnerId" owner_id: String
} }

/// Lists script publish histories: `ListScriptPublishHistories` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListScriptPublishHistories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptPublishHistories {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub script_id: String,
}
operation! { ListScriptPublishHistories(instance_id: String, page_number: i64, page_size: i64, script_id: String)
    "ListScriptPublishHistories" -> ListScriptPublishHistoriesOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "ScriptId" script_id
} }
paged! { ListScriptPublishHistories: ListScriptPublishHistoriesList =
    Number "PageNumber", "ScriptPublishHistories.List" script_publish_histories.list, total "ScriptPublishHistories.TotalCount" }

/// Response of [`ListScriptPublishHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptPublishHistoriesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub script_publish_histories: Option<
        ListScriptPublishHistoriesScriptPublishHistories,
    >,
    pub success: Option<bool>,
}
model! { ListScriptPublishHistoriesOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ScriptPublishHistories" script_publish_histories: ListScriptPublishHistoriesScriptPublishHistories,
    4 "Success" success: bool
} }

/// In the response of [`ListScriptPublishHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptPublishHistoriesScriptPublishHistories {
    pub list: Vec<ListScriptPublishHistoriesList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListScriptPublishHistoriesScriptPublishHistories {
    0 "List" list: Vec<ListScriptPublishHistoriesList>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListScriptPublishHistories`].
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
    0 "Description" description: String, 1 "InstanceId" instance_id: String, 2 "PublishTime" publish_time: i64,
    3 "ScriptId" script_id: String, 4 "ScriptVersion" script_version: String
} }

/// Lists script recording: `ListScriptRecording` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListScriptRecording>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptRecording {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub ref_ids_json: Option<String>,
    /// Required.
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
    Number "PageNumber", "ScriptRecordings" script_recordings, total "TotalCount" }

/// Response of [`ListScriptRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptRecordingOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub script_recordings: Vec<ListScriptRecordingScriptRecordings>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListScriptRecordingOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "ScriptRecordings" script_recordings: Vec<ListScriptRecordingScriptRecordings>, 6 "Success" success: bool,
    7 "TotalCount" total_count: i64
} }

/// In the response of [`ListScriptRecording`].
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
    0 "GmtCreate" gmt_create: i64, 1 "GmtModified" gmt_modified: i64, 2 "GmtUpload" gmt_upload: i64,
    3 "InnerId" inner_id: String, 4 "InstanceId" instance_id: String, 5 "RecordingContent" recording_content: String,
    6 "RecordingDuration" recording_duration: i64, 7 "RecordingName" recording_name: String, 8 "RefId" ref_id: String,
    9 "ScriptId" script_id: String, 10 "State" state: i64, 11 "StateExtend" state_extend: String,
    12 "StorageUuid" storage_uuid: String, 13 "Uuid" uuid: String
} }

/// Lists script variables: `ListScriptVariables` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListScriptVariables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptVariables {
    /// Required.
    pub instance_id: String,
    pub sandbox: Option<bool>,
    /// Required.
    pub script_id: String,
}
operation! { ListScriptVariables(instance_id: String, script_id: String)
    "ListScriptVariables" -> ListScriptVariablesOutput {
    0 "InstanceId" instance_id, 1 "Sandbox" sandbox: bool, 2 "ScriptId" script_id
} }

/// Response of [`ListScriptVariables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptVariablesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub variables: Vec<ListScriptVariablesVariables>,
}
model! { ListScriptVariablesOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "Variables" variables: Vec<ListScriptVariablesVariables>
} }

/// In the response of [`ListScriptVariables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptVariablesVariables {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub name: Option<String>,
}
model! { ListScriptVariablesVariables {
    0 "Description" description: String, 1 "DisplayName" display_name: String, 2 "Name" name: String
} }

/// Lists script voice configs: `ListScriptVoiceConfigs` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListScriptVoiceConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptVoiceConfigs {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub script_id: String,
}
operation! { ListScriptVoiceConfigs(instance_id: String, page_number: i64, page_size: i64, script_id: String)
    "ListScriptVoiceConfigs" -> ListScriptVoiceConfigsOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "ScriptId" script_id
} }
paged! { ListScriptVoiceConfigs: ListScriptVoiceConfigsList =
    Number "PageNumber", "ScriptVoiceConfigs.List" script_voice_configs.list, total "ScriptVoiceConfigs.TotalCount" }

/// Response of [`ListScriptVoiceConfigs`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ScriptVoiceConfigs" script_voice_configs: ListScriptVoiceConfigsScriptVoiceConfigs, 4 "Success" success: bool
} }

/// In the response of [`ListScriptVoiceConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptVoiceConfigsScriptVoiceConfigs {
    pub list: Vec<ListScriptVoiceConfigsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListScriptVoiceConfigsScriptVoiceConfigs {
    0 "List" list: Vec<ListScriptVoiceConfigsList>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListScriptVoiceConfigs`].
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
    0 "InstanceId" instance_id: String, 1 "ScriptContent" script_content: String, 2 "ScriptId" script_id: String,
    3 "ScriptVoiceConfigId" script_voice_config_id: String, 4 "ScriptWaveformRelation" script_waveform_relation: String,
    5 "Source" source: String, 6 "Type" r#type: String
} }

/// Lists scripts: `ListScripts` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListScripts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScripts {
    /// Required.
    pub instance_id: String,
    pub nlu_engine: Option<String>,
    /// Required. At least 1.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub script_name: Option<String>,
}
operation! { ListScripts(instance_id: String, page_number: i64, page_size: i64) "ListScripts" -> ListScriptsOutput {
    0 "InstanceId" instance_id, 1 "NluEngine" nlu_engine: String, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "ScriptName" script_name: String
} }
paged! { ListScripts: ListScriptsList = Number "PageNumber", "Scripts.List" scripts.list, total "Scripts.TotalCount" }

/// Response of [`ListScripts`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Scripts" scripts: ListScriptsScripts, 4 "Success" success: bool
} }

/// In the response of [`ListScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptsScripts {
    pub list: Vec<ListScriptsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListScriptsScripts {
    0 "List" list: Vec<ListScriptsList>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListScripts`].
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
    0 "AgentKey" agent_key: String, 1 "AgentLlm" agent_llm: bool, 2 "CreateTime" create_time: i64,
    3 "DebugStatus" debug_status: String, 4 "EmotionEnable" emotion_enable: bool, 5 "Industry" industry: String,
    6 "IsDebugDrafted" is_debug_drafted: bool, 7 "IsDrafted" is_drafted: bool, 8 "IsPreset" is_preset: bool,
    9 "LongWaitEnable" long_wait_enable: bool, 10 "MiniPlaybackEnable" mini_playback_enable: bool,
    11 "NewBargeInEnable" new_barge_in_enable: bool, 12 "NluAccessType" nlu_access_type: String,
    13 "NluEngine" nlu_engine: String, 14 "NluProfile" nlu_profile: ListScriptsNluProfile,
    15 "RejectReason" reject_reason: String, 16 "Scene" scene: String,
    17 "ScriptDescription" script_description: String, 18 "ScriptId" script_id: String,
    19 "ScriptName" script_name: String, 20 "Status" status: String, 21 "UpdateTime" update_time: i64,
    22 "agentId" agent_id: i64
} }

/// In the response of [`ListScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScriptsNluProfile {
    pub fc_function: Option<String>,
    pub fc_http_trigger_url: Option<String>,
    pub fc_region: Option<String>,
}
model! { ListScriptsNluProfile {
    0 "FcFunction" fc_function: String, 1 "FcHttpTriggerUrl" fc_http_trigger_url: String, 2 "FcRegion" fc_region: String
} }

/// Lists tag resources: `ListTagResources` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "NextToken" next_token: String, 4 "Success" success: bool,
    5 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists tags: `ListTags` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ListTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTags {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
}
operation! { ListTags(instance_id: String, script_id: String) "ListTags" -> ListTagsOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id
} }

/// Response of [`ListTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub tag_groups: Vec<ListTagsTagGroups>,
    pub tags: Vec<ListTagsTags>,
}
model! { ListTagsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TagGroups" tag_groups: Vec<ListTagsTagGroups>, 5 "Tags" tags: Vec<ListTagsTags>
} }

/// In the response of [`ListTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsTagGroups {
    pub script_id: Option<String>,
    pub tag_group: Option<String>,
    pub tag_group_id: Option<String>,
    pub tag_group_index: Option<i64>,
}
model! { ListTagsTagGroups {
    0 "ScriptId" script_id: String, 1 "TagGroup" tag_group: String, 2 "TagGroupId" tag_group_id: String,
    3 "TagGroupIndex" tag_group_index: i64
} }

/// In the response of [`ListTags`].
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
    0 "ScriptId" script_id: String, 1 "TagGroup" tag_group: String, 2 "TagId" tag_id: String,
    3 "TagIndex" tag_index: i64, 4 "TagName" tag_name: String
} }

/// Modifies agent profile: `ModifyAgentProfile` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ModifyAgentProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentProfile {
    /// Required.
    pub agent_profile_id: String,
    pub api_plugin_json: Option<String>,
    pub description: Option<String>,
    pub faq_category_ids: Option<Vec<i64>>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }

/// Response of [`ModifyAgentProfile`].
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
    0 "Code" code: String, 1 "Data" data: ModifyAgentProfileData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ModifyAgentProfile`].
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
    0 "AgentProfileId" agent_profile_id: String, 1 "AgentProfileTemplateId" agent_profile_template_id: String,
    2 "AgentType" agent_type: String, 3 "ApiPluginJson" api_plugin_json: String, 4 "CreateTime" create_time: String,
    5 "Description" description: String, 6 "InstanceId" instance_id: String,
    7 "InstructionJson" instruction_json: String, 8 "LabelsJson" labels_json: String, 9 "Model" model: String,
    10 "ModelConfig" model_config: String, 11 "NluConfigJson" nlu_config_json: String, 12 "Prompt" prompt: String,
    13 "PromptJson" prompt_json: String, 14 "Scenario" scenario: String, 15 "ScriptId" script_id: String,
    16 "System" system: bool, 17 "UpdateTime" update_time: String, 18 "VariablesJson" variables_json: String
} }

/// Modifies annotation mission: `ModifyAnnotationMission` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ModifyAnnotationMission>.
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

/// Response of [`ModifyAnnotationMission`].
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
    0 "Code" code: String, 1 "Data" data: ModifyAnnotationMissionData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ModifyAnnotationMission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAnnotationMissionData {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyAnnotationMissionData {
    0 "Message" message: String, 1 "Success" success: bool
} }

/// Modifies batch jobs: `ModifyBatchJobs` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ModifyBatchJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchJobs {
    /// Required.
    pub batch_job_name: String,
    pub calling_number: Option<Vec<String>>,
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    pub job_file_path: Option<String>,
    /// Required.
    pub job_group_id: String,
    pub scenario_id: Option<String>,
    pub script_id: Option<String>,
    pub strategy_json: Option<String>,
    /// Required.
    pub submitted: bool,
}
operation! { ModifyBatchJobs(batch_job_name: String, instance_id: String, job_group_id: String, submitted: bool)
    "ModifyBatchJobs" -> ModifyBatchJobsOutput {
    0 "BatchJobName" batch_job_name, 1 "CallingNumber" calling_number: Vec<String>, 2 "Description" description: String,
    3 "InstanceId" instance_id, 4 "JobFilePath" job_file_path: String, 5 "JobGroupId" job_group_id,
    6 "ScenarioId" scenario_id: String, 7 "ScriptId" script_id: String, 8 "StrategyJson" strategy_json: String,
    9 "Submitted" submitted
} }

/// Response of [`ModifyBatchJobs`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "JobGroup" job_group: ModifyBatchJobsJobGroup,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ModifyBatchJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchJobsJobGroup {
    pub calling_numbers: Vec<String>,
    pub creation_time: Option<i64>,
    pub job_file_path: Option<String>,
    pub job_group_description: Option<String>,
    pub job_group_id: Option<String>,
    pub job_group_name: Option<String>,
    pub scenario_id: Option<String>,
    pub strategy: Option<ModifyBatchJobsStrategy>,
}
model! { ModifyBatchJobsJobGroup {
    0 "CallingNumbers" calling_numbers: Vec<String>, 1 "CreationTime" creation_time: i64,
    2 "JobFilePath" job_file_path: String, 3 "JobGroupDescription" job_group_description: String,
    4 "JobGroupId" job_group_id: String, 5 "JobGroupName" job_group_name: String, 6 "ScenarioId" scenario_id: String,
    7 "Strategy" strategy: ModifyBatchJobsStrategy
} }

/// In the response of [`ModifyBatchJobs`].
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
    pub repeat_days: Vec<String>,
    pub routing_strategy: Option<String>,
    pub start_time: Option<i64>,
    pub strategy_description: Option<String>,
    pub strategy_id: Option<String>,
    pub strategy_name: Option<String>,
    pub r#type: Option<String>,
    pub working_time: Vec<ModifyBatchJobsWorkingTime>,
}
model! { ModifyBatchJobsStrategy {
    0 "Customized" customized: String, 1 "EndTime" end_time: i64, 2 "FollowUpStrategy" follow_up_strategy: String,
    3 "IsTemplate" is_template: bool, 4 "MaxAttemptsPerDay" max_attempts_per_day: i64,
    5 "MinAttemptInterval" min_attempt_interval: i64, 6 "RepeatBy" repeat_by: String,
    7 "RepeatDays" repeat_days: Vec<String>, 8 "RoutingStrategy" routing_strategy: String,
    9 "StartTime" start_time: i64, 10 "StrategyDescription" strategy_description: String,
    11 "StrategyId" strategy_id: String, 12 "StrategyName" strategy_name: String, 13 "Type" r#type: String,
    14 "WorkingTime" working_time: Vec<ModifyBatchJobsWorkingTime>
} }

/// In the response of [`ModifyBatchJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBatchJobsWorkingTime {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
model! { ModifyBatchJobsWorkingTime {
    0 "BeginTime" begin_time: String, 1 "EndTime" end_time: String
} }

/// Modifies beebot intent: `ModifyBeebotIntent` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ModifyBeebotIntent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBeebotIntent {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub intent_definition: ModifyBeebotIntentIntentDefinition,
    /// Required.
    pub intent_id: i64,
    /// Required.
    pub script_id: String,
}
operation! {
    ModifyBeebotIntent(instance_id: String, intent_definition: ModifyBeebotIntentIntentDefinition, intent_id: i64, script_id: String)
    "ModifyBeebotIntent" -> ModifyBeebotIntentOutput {
    0 "InstanceId" instance_id, 1 "IntentDefinition" intent_definition, 2 "IntentId" intent_id, 3 "ScriptId" script_id
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`ModifyBeebotIntent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBeebotIntentIntentDefinition {
    pub alias_name: Option<String>,
    /// Required.
    pub intent_name: Option<String>,
}
input! { ModifyBeebotIntentIntentDefinition(intent_name: String) {
    0 "AliasName" alias_name: String, 1 "IntentName" intent_name: String
} }

/// Response of [`ModifyBeebotIntent`].
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
    0 "BeebotRequestId" beebot_request_id: String, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "IntentId" intent_id: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// Modifies beebot intent lgf: `ModifyBeebotIntentLgf` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ModifyBeebotIntentLgf>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBeebotIntentLgf {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub lgf_definition: ModifyBeebotIntentLgfLgfDefinition,
    /// Required.
    pub lgf_id: i64,
    /// Required.
    pub script_id: String,
}
operation! {
    ModifyBeebotIntentLgf(instance_id: String, lgf_definition: ModifyBeebotIntentLgfLgfDefinition, lgf_id: i64, script_id: String)
    "ModifyBeebotIntentLgf" -> ModifyBeebotIntentLgfOutput {
    0 "InstanceId" instance_id, 1 "LgfDefinition" lgf_definition, 2 "LgfId" lgf_id, 3 "ScriptId" script_id
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`ModifyBeebotIntentLgf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBeebotIntentLgfLgfDefinition {
    /// Required.
    pub intent_id: Option<i64>,
    /// Required.
    pub rule_text: Option<String>,
}
input! { ModifyBeebotIntentLgfLgfDefinition(intent_id: i64, rule_text: String) {
    0 "IntentId" intent_id: i64, 1 "RuleText" rule_text: String
} }

/// Response of [`ModifyBeebotIntentLgf`].
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
    0 "BeebotRequestId" beebot_request_id: String, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "LgfId" lgf_id: i64, 4 "Message" message: String, 5 "Success" success: bool
} }

/// Modifies beebot intent user say: `ModifyBeebotIntentUserSay` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ModifyBeebotIntentUserSay>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBeebotIntentUserSay {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
    /// Required.
    pub user_say_definition: ModifyBeebotIntentUserSayUserSayDefinition,
    /// Required.
    pub user_say_id: String,
}
operation! {
    ModifyBeebotIntentUserSay(instance_id: String, script_id: String, user_say_definition: ModifyBeebotIntentUserSayUserSayDefinition, user_say_id: String)
    "ModifyBeebotIntentUserSay" -> ModifyBeebotIntentUserSayOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id, 2 "UserSayDefinition" user_say_definition,
    3 "UserSayId" user_say_id
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`ModifyBeebotIntentUserSay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBeebotIntentUserSayUserSayDefinition {
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub intent_id: Option<i64>,
}
input! { ModifyBeebotIntentUserSayUserSayDefinition(content: String, intent_id: i64) {
    0 "Content" content: String, 1 "IntentId" intent_id: i64
} }

/// Response of [`ModifyBeebotIntentUserSay`].
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
    0 "BeebotRequestId" beebot_request_id: String, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool, 5 "UserSayId" user_say_id: i64
} }

/// Modifies dialogue flow: `ModifyDialogueFlow` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ModifyDialogueFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDialogueFlow {
    /// Required.
    pub dialogue_flow_definition: String,
    /// Required.
    pub dialogue_flow_id: String,
    /// Required.
    pub instance_id: String,
    pub is_drafted: Option<bool>,
    /// Required.
    pub script_id: String,
}
operation! {
    ModifyDialogueFlow(dialogue_flow_definition: String, dialogue_flow_id: String, instance_id: String, script_id: String)
    "ModifyDialogueFlow" -> ModifyDialogueFlowOutput {
    0 "DialogueFlowDefinition" dialogue_flow_definition, 1 "DialogueFlowId" dialogue_flow_id,
    2 "InstanceId" instance_id, 3 "IsDrafted" is_drafted: bool, 4 "ScriptId" script_id
} }

/// Response of [`ModifyDialogueFlow`].
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
    0 "Code" code: String, 1 "DialogueFlowDefinition" dialogue_flow_definition: String,
    2 "DialogueFlowId" dialogue_flow_id: String, 3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String,
    5 "Success" success: bool
} }

/// Modifies empty number no more calls info: `ModifyEmptyNumberNoMoreCallsInfo` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ModifyEmptyNumberNoMoreCallsInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEmptyNumberNoMoreCallsInfo {
    pub empty_number_no_more_calls: Option<bool>,
    /// Required.
    pub entry_id: String,
    pub strategy_level: Option<i64>,
}
operation! { ModifyEmptyNumberNoMoreCallsInfo(entry_id: String)
    "ModifyEmptyNumberNoMoreCallsInfo" -> ModifyEmptyNumberNoMoreCallsInfoOutput {
    0 "EmptyNumberNoMoreCalls" empty_number_no_more_calls: bool, 1 "EntryId" entry_id,
    2 "StrategyLevel" strategy_level: i64
} }

/// Response of [`ModifyEmptyNumberNoMoreCallsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEmptyNumberNoMoreCallsInfoOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyEmptyNumberNoMoreCallsInfoOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Modifies global question: `ModifyGlobalQuestion` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ModifyGlobalQuestion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalQuestion {
    /// Required.
    pub answers: String,
    /// Required.
    pub global_question_id: String,
    /// Required.
    pub global_question_name: String,
    /// Required.
    pub global_question_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub questions: String,
    /// Required.
    pub script_id: String,
}

/// Arguments of [`ModifyGlobalQuestion::new`].
pub struct ModifyGlobalQuestionRequired {
    pub answers: String,
    pub global_question_id: String,
    pub global_question_name: String,
    pub global_question_type: String,
    pub instance_id: String,
    pub questions: String,
    pub script_id: String,
}
operation! {
    ModifyGlobalQuestion { ModifyGlobalQuestionRequired: answers, global_question_id, global_question_name, global_question_type, instance_id, questions, script_id }
    "ModifyGlobalQuestion" -> ModifyGlobalQuestionOutput {
    0 "Answers" answers, 1 "GlobalQuestionId" global_question_id, 2 "GlobalQuestionName" global_question_name,
    3 "GlobalQuestionType" global_question_type, 4 "InstanceId" instance_id, 5 "Questions" questions,
    6 "ScriptId" script_id
} }

/// Response of [`ModifyGlobalQuestion`].
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
    0 "Code" code: String, 1 "DialogueQuestionId" dialogue_question_id: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// Modifies instance: `ModifyInstance` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ModifyInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    pub calling_number: Option<Vec<String>>,
    pub instance_description: Option<String>,
    /// Required.
    pub instance_id: String,
    pub instance_name: Option<String>,
    /// Required.
    pub max_concurrent_conversation: i64,
}
operation! { ModifyInstance(instance_id: String, max_concurrent_conversation: i64)
    "ModifyInstance" -> ModifyInstanceOutput {
    0 "CallingNumber" calling_number: Vec<String>, 1 "InstanceDescription" instance_description: String,
    2 "InstanceId" instance_id, 3 "InstanceName" instance_name: String,
    4 "MaxConcurrentConversation" max_concurrent_conversation
} }

/// Response of [`ModifyInstance`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Instance" instance: ModifyInstanceInstance,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ModifyInstance`].
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
    0 "CreationTime" creation_time: i64, 1 "CreatorId" creator_id: i64, 2 "CreatorName" creator_name: String,
    3 "InstanceDescription" instance_description: String, 4 "InstanceId" instance_id: String,
    5 "InstanceName" instance_name: String, 6 "MaxConcurrentConversation" max_concurrent_conversation: i64,
    7 "OwnerName" owner_name: String
} }

/// Modifies intent: `ModifyIntent` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ModifyIntent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntent {
    /// Required.
    pub instance_id: String,
    pub intent_description: Option<String>,
    /// Required.
    pub intent_id: String,
    /// Required.
    pub intent_name: String,
    pub keywords: Option<String>,
    /// Required.
    pub script_id: String,
    /// Required.
    pub utterances: String,
}

/// Arguments of [`ModifyIntent::new`].
pub struct ModifyIntentRequired {
    pub instance_id: String,
    pub intent_id: String,
    pub intent_name: String,
    pub script_id: String,
    pub utterances: String,
}
operation! { ModifyIntent { ModifyIntentRequired: instance_id, intent_id, intent_name, script_id, utterances }
    "ModifyIntent" -> ModifyIntentOutput {
    0 "InstanceId" instance_id, 1 "IntentDescription" intent_description: String, 2 "IntentId" intent_id,
    3 "IntentName" intent_name, 4 "Keywords" keywords: String, 5 "ScriptId" script_id, 6 "Utterances" utterances
} }

/// Response of [`ModifyIntent`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "IntentId" intent_id: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Modifies job group: `ModifyJobGroup` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ModifyJobGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJobGroup {
    pub calling_number: Option<Vec<String>>,
    pub description: Option<String>,
    pub flash_sms_extras: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub job_group_id: String,
    pub job_group_status: Option<String>,
    pub min_concurrency: Option<i64>,
    /// Required.
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

/// Response of [`ModifyJobGroup`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "JobGroup" job_group: ModifyJobGroupJobGroup,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ModifyJobGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJobGroupJobGroup {
    pub calling_numbers: Vec<String>,
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
    0 "CallingNumbers" calling_numbers: Vec<String>, 1 "CreationTime" creation_time: i64,
    2 "ExportProgress" export_progress: ModifyJobGroupExportProgress, 3 "FlashSmsExtras" flash_sms_extras: String,
    4 "JobDataParsingTaskId" job_data_parsing_task_id: String, 5 "JobFilePath" job_file_path: String,
    6 "JobGroupDescription" job_group_description: String, 7 "JobGroupId" job_group_id: String,
    8 "JobGroupName" job_group_name: String, 9 "MinConcurrency" min_concurrency: i64,
    10 "ModifyTime" modify_time: String, 11 "Priority" priority: String,
    12 "RecallStrategy" recall_strategy: ModifyJobGroupRecallStrategy, 13 "RingingDuration" ringing_duration: i64,
    14 "ScenarioId" scenario_id: String, 15 "ScriptName" script_name: String, 16 "ScriptVersion" script_version: String,
    17 "Status" status: String, 18 "Strategy" strategy: ModifyJobGroupStrategy
} }

/// In the response of [`ModifyJobGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJobGroupExportProgress {
    pub file_http_url: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { ModifyJobGroupExportProgress {
    0 "FileHttpUrl" file_http_url: String, 1 "Progress" progress: String, 2 "Status" status: String
} }

/// In the response of [`ModifyJobGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJobGroupRecallStrategy {
    pub empty_number_ignore: Option<bool>,
    pub in_arrears_ignore: Option<bool>,
    pub out_of_service_ignore: Option<bool>,
}
model! { ModifyJobGroupRecallStrategy {
    0 "EmptyNumberIgnore" empty_number_ignore: bool, 1 "InArrearsIgnore" in_arrears_ignore: bool,
    2 "OutOfServiceIgnore" out_of_service_ignore: bool
} }

/// In the response of [`ModifyJobGroup`].
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
    pub repeat_days: Vec<String>,
    pub routing_strategy: Option<String>,
    pub start_time: Option<i64>,
    pub strategy_description: Option<String>,
    pub strategy_id: Option<String>,
    pub strategy_name: Option<String>,
    pub r#type: Option<String>,
    pub working_time: Vec<ModifyJobGroupWorkingTime>,
}
model! { ModifyJobGroupStrategy {
    0 "Customized" customized: String, 1 "EndTime" end_time: i64, 2 "FollowUpStrategy" follow_up_strategy: String,
    3 "IsTemplate" is_template: bool, 4 "MaxAttemptsPerDay" max_attempts_per_day: i64,
    5 "MinAttemptInterval" min_attempt_interval: i64, 6 "RepeatBy" repeat_by: String,
    7 "RepeatDays" repeat_days: Vec<String>, 8 "RoutingStrategy" routing_strategy: String,
    9 "StartTime" start_time: i64, 10 "StrategyDescription" strategy_description: String,
    11 "StrategyId" strategy_id: String, 12 "StrategyName" strategy_name: String, 13 "Type" r#type: String,
    14 "WorkingTime" working_time: Vec<ModifyJobGroupWorkingTime>
} }

/// In the response of [`ModifyJobGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJobGroupWorkingTime {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
model! { ModifyJobGroupWorkingTime {
    0 "BeginTime" begin_time: String, 1 "EndTime" end_time: String
} }

/// Modifies outbound call number: `ModifyOutboundCallNumber` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ModifyOutboundCallNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOutboundCallNumber {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub number: String,
    /// Required.
    pub outbound_call_number_id: String,
    /// Required.
    pub rate_limit_count: i64,
    /// Required.
    pub rate_limit_period: i64,
}

/// Arguments of [`ModifyOutboundCallNumber::new`].
pub struct ModifyOutboundCallNumberRequired {
    pub instance_id: String,
    pub number: String,
    pub outbound_call_number_id: String,
    pub rate_limit_count: i64,
    pub rate_limit_period: i64,
}
operation! {
    ModifyOutboundCallNumber { ModifyOutboundCallNumberRequired: instance_id, number, outbound_call_number_id, rate_limit_count, rate_limit_period }
    "ModifyOutboundCallNumber" -> ModifyOutboundCallNumberOutput {
    0 "InstanceId" instance_id, 1 "Number" number, 2 "OutboundCallNumberId" outbound_call_number_id,
    3 "RateLimitCount" rate_limit_count, 4 "RateLimitPeriod" rate_limit_period
} }

/// Response of [`ModifyOutboundCallNumber`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "OutboundCallNumber" outbound_call_number: ModifyOutboundCallNumberOutboundCallNumber, 4 "Success" success: bool
} }

/// In the response of [`ModifyOutboundCallNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOutboundCallNumberOutboundCallNumber {
    pub number: Option<String>,
    pub outbound_call_number_id: Option<String>,
    pub rate_limit_count: Option<String>,
    pub rate_limit_period: Option<String>,
}
model! { ModifyOutboundCallNumberOutboundCallNumber {
    0 "Number" number: String, 1 "OutboundCallNumberId" outbound_call_number_id: String,
    2 "RateLimitCount" rate_limit_count: String, 3 "RateLimitPeriod" rate_limit_period: String
} }

/// Modifies script: `ModifyScript` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ModifyScript>.
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
    /// Required.
    pub industry: String,
    /// Required.
    pub instance_id: String,
    pub label_config: Option<String>,
    pub long_wait_enable: Option<bool>,
    pub mini_playback_config_list_json_string: Option<String>,
    pub mini_playback_enable: Option<bool>,
    pub new_barge_in_enable: Option<bool>,
    pub nls_config: Option<String>,
    pub nlu_access_type: Option<String>,
    pub nlu_engine: Option<String>,
    /// Required.
    pub scene: String,
    pub script_content: Option<Vec<String>>,
    pub script_description: Option<String>,
    /// Required.
    pub script_id: String,
    /// Required.
    pub script_name: String,
    pub script_waveform: Option<Vec<String>>,
    pub tts_config: Option<String>,
}

/// Arguments of [`ModifyScript::new`].
pub struct ModifyScriptRequired {
    pub industry: String,
    pub instance_id: String,
    pub scene: String,
    pub script_id: String,
    pub script_name: String,
}
operation! { ModifyScript { ModifyScriptRequired: industry, instance_id, scene, script_id, script_name }
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

/// Response of [`ModifyScript`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Script" script: ModifyScriptScript, 4 "Success" success: bool
} }

/// In the response of [`ModifyScript`].
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
    0 "DebugStatus" debug_status: String, 1 "Industry" industry: String, 2 "IsDebugDrafted" is_debug_drafted: bool,
    3 "IsDrafted" is_drafted: bool, 4 "Scene" scene: String, 5 "ScriptDescription" script_description: String,
    6 "ScriptId" script_id: String, 7 "ScriptName" script_name: String, 8 "Status" status: String,
    9 "UpdateTime" update_time: i64
} }

/// Modifies script voice config: `ModifyScriptVoiceConfig` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ModifyScriptVoiceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScriptVoiceConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
    /// Required.
    pub script_voice_config_id: String,
    pub script_waveform_relation: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! {
    ModifyScriptVoiceConfig(instance_id: String, script_id: String, script_voice_config_id: String, r#type: String)
    "ModifyScriptVoiceConfig" -> ModifyScriptVoiceConfigOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id, 2 "ScriptVoiceConfigId" script_voice_config_id,
    3 "ScriptWaveformRelation" script_waveform_relation: String, 4 "Type" r#type
} }

/// Response of [`ModifyScriptVoiceConfig`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ScriptVoiceConfig" script_voice_config: ModifyScriptVoiceConfigScriptVoiceConfig, 4 "Success" success: bool
} }

/// In the response of [`ModifyScriptVoiceConfig`].
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
    0 "InstanceId" instance_id: String, 1 "ScriptContent" script_content: String, 2 "ScriptId" script_id: String,
    3 "ScriptVoiceConfigId" script_voice_config_id: String, 4 "ScriptWaveformRelation" script_waveform_relation: String,
    5 "Source" source: String, 6 "Type" r#type: String
} }

/// Modifies tts config: `ModifyTTSConfig` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ModifyTTSConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTTSConfig {
    pub app_key: Option<String>,
    /// Required.
    pub instance_id: String,
    pub nls_service_type: Option<String>,
    pub pitch_rate: Option<String>,
    /// Required.
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

/// Response of [`ModifyTTSConfig`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TTSConfig" tts_config: ModifyTTSConfigTTSConfig
} }

/// In the response of [`ModifyTTSConfig`].
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
    0 "InstanceId" instance_id: String, 1 "PitchRate" pitch_rate: String, 2 "ScriptId" script_id: String,
    3 "SpeechRate" speech_rate: String, 4 "TTSConfigId" tts_config_id: String, 5 "Voice" voice: String,
    6 "Volume" volume: String
} }

/// Modifies tag groups: `ModifyTagGroups` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ModifyTagGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTagGroups {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
    /// Required.
    pub tag_groups: String,
    /// Required.
    pub tags: String,
}
operation! { ModifyTagGroups(instance_id: String, script_id: String, tag_groups: String, tags: String)
    "ModifyTagGroups" -> ModifyTagGroupsOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id, 2 "TagGroups" tag_groups, 3 "Tags" tags
} }

/// Response of [`ModifyTagGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTagGroupsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub tag_groups: Vec<ModifyTagGroupsTagGroups>,
    pub tags: Vec<ModifyTagGroupsTags>,
}
model! { ModifyTagGroupsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TagGroups" tag_groups: Vec<ModifyTagGroupsTagGroups>,
    5 "Tags" tags: Vec<ModifyTagGroupsTags>
} }

/// In the response of [`ModifyTagGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTagGroupsTagGroups {
    pub script_id: Option<String>,
    pub tag_group: Option<String>,
    pub tag_group_id: Option<String>,
    pub tag_group_index: Option<i64>,
}
model! { ModifyTagGroupsTagGroups {
    0 "ScriptId" script_id: String, 1 "TagGroup" tag_group: String, 2 "TagGroupId" tag_group_id: String,
    3 "TagGroupIndex" tag_group_index: i64
} }

/// In the response of [`ModifyTagGroups`].
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
    0 "ScriptId" script_id: String, 1 "TagGroup" tag_group: String, 2 "TagId" tag_id: String,
    3 "TagIndex" tag_index: i64, 4 "TagName" tag_name: String
} }

/// Publishes script: `PublishScript` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/PublishScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishScript {
    /// Required.
    pub description: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
}
operation! { PublishScript(description: String, instance_id: String, script_id: String)
    "PublishScript" -> PublishScriptOutput {
    0 "Description" description, 1 "InstanceId" instance_id, 2 "ScriptId" script_id
} }

/// Response of [`PublishScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishScriptOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PublishScriptOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Publishes script for debug: `PublishScriptForDebug` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/PublishScriptForDebug>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishScriptForDebug {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
}
operation! { PublishScriptForDebug(instance_id: String, script_id: String)
    "PublishScriptForDebug" -> PublishScriptForDebugOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id
} }

/// Response of [`PublishScriptForDebug`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishScriptForDebugOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PublishScriptForDebugOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Queries jobs: `QueryJobs` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/QueryJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobs {
    pub contact_name: Option<String>,
    pub end_time: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub job_group_id: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
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

/// Response of [`QueryJobs`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Jobs" jobs: QueryJobsJobs,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QueryJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsJobs {
    pub list: Vec<QueryJobsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryJobsJobs {
    0 "List" list: Vec<QueryJobsList>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`QueryJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsList {
    pub calling_numbers: Vec<String>,
    pub contacts: Vec<QueryJobsContacts>,
    pub extras: Vec<QueryJobsExtras>,
    pub failure_reason: Option<String>,
    pub job_group_id: Option<String>,
    pub job_id: Option<String>,
    pub priority: Option<i64>,
    pub reference_id: Option<String>,
    pub scenario_id: Option<String>,
    pub status: Option<String>,
    pub strategy_id: Option<String>,
    pub summary: Vec<QueryJobsSummary>,
    pub tag_hits: Vec<QueryJobsTagHits>,
    pub tasks: Vec<QueryJobsTasks>,
}
model! { QueryJobsList {
    0 "CallingNumbers" calling_numbers: Vec<String>, 1 "Contacts" contacts: Vec<QueryJobsContacts>,
    2 "Extras" extras: Vec<QueryJobsExtras>, 3 "FailureReason" failure_reason: String,
    4 "JobGroupId" job_group_id: String, 5 "JobId" job_id: String, 6 "Priority" priority: i64,
    7 "ReferenceId" reference_id: String, 8 "ScenarioId" scenario_id: String, 9 "Status" status: String,
    10 "StrategyId" strategy_id: String, 11 "Summary" summary: Vec<QueryJobsSummary>,
    12 "TagHits" tag_hits: Vec<QueryJobsTagHits>, 13 "Tasks" tasks: Vec<QueryJobsTasks>
} }

/// In the response of [`QueryJobs`].
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
    0 "ContactId" contact_id: String, 1 "ContactName" contact_name: String, 2 "Honorific" honorific: String,
    3 "JobId" job_id: String, 4 "PhoneNumber" phone_number: String, 5 "ReferenceId" reference_id: String,
    6 "Role" role: String, 7 "State" state: String
} }

/// In the response of [`QueryJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsExtras {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { QueryJobsExtras {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`QueryJobs`].
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
    0 "Category" category: String, 1 "Content" content: String, 2 "ConversationDetailId" conversation_detail_id: String,
    3 "GroupId" group_id: String, 4 "JobId" job_id: String, 5 "SummaryId" summary_id: String,
    6 "SummaryName" summary_name: String, 7 "TaskId" task_id: String
} }

/// In the response of [`QueryJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsTagHits {
    pub tag_group: Option<String>,
    pub tag_name: Option<String>,
}
model! { QueryJobsTagHits {
    0 "TagGroup" tag_group: String, 1 "TagName" tag_name: String
} }

/// In the response of [`QueryJobs`].
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
    0 "ActualTime" actual_time: i64, 1 "Brief" brief: String, 2 "CallId" call_id: String,
    3 "CalledNumber" called_number: String, 4 "CallingNumber" calling_number: String, 5 "ChatbotId" chatbot_id: String,
    6 "Contact" contact: QueryJobsContact, 7 "Duration" duration: i64, 8 "JobId" job_id: String,
    9 "PlanedTime" planed_time: i64, 10 "ScenarioId" scenario_id: String, 11 "Status" status: String,
    12 "TaskId" task_id: String
} }

/// In the response of [`QueryJobs`].
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
    0 "ContactId" contact_id: String, 1 "ContactName" contact_name: String, 2 "Honorific" honorific: String,
    3 "JobId" job_id: String, 4 "PhoneNumber" phone_number: String, 5 "ReferenceId" reference_id: String,
    6 "Role" role: String, 7 "State" state: String
} }

/// Queries jobs with result: `QueryJobsWithResult` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/QueryJobsWithResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsWithResult {
    pub end_actual_time_filter: Option<i64>,
    pub has_answered_filter: Option<bool>,
    pub has_hang_up_by_rejection_filter: Option<bool>,
    pub has_reached_end_of_flow_filter: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub job_failure_reasons_filter: Option<String>,
    /// Required.
    pub job_group_id: String,
    pub job_status_filter: Option<String>,
    pub labels_json: Option<Vec<String>>,
    /// Required. At least 1.
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

/// Response of [`QueryJobsWithResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsWithResultOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub jobs: Option<QueryJobsWithResultJobs>,
    pub labels: Vec<QueryJobsWithResultLabels>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub variable_names: Vec<String>,
}
model! { QueryJobsWithResultOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Jobs" jobs: QueryJobsWithResultJobs,
    3 "Labels" labels: Vec<QueryJobsWithResultLabels>, 4 "Message" message: String, 5 "Success" success: bool,
    6 "VariableNames" variable_names: Vec<String>
} }

/// In the response of [`QueryJobsWithResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsWithResultJobs {
    pub list: Vec<QueryJobsWithResultList>,
    pub page_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub row_count: Option<i64>,
}
model! { QueryJobsWithResultJobs {
    0 "List" list: Vec<QueryJobsWithResultList>, 1 "PageCount" page_count: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RowCount" row_count: i64
} }

/// In the response of [`QueryJobsWithResult`].
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
    0 "Id" id: String, 1 "JobFailureReason" job_failure_reason: String,
    2 "LatestTask" latest_task: QueryJobsWithResultLatestTask, 3 "Status" status: String,
    4 "StatusName" status_name: String
} }

/// In the response of [`QueryJobsWithResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsWithResultLatestTask {
    pub call_duration: Option<i64>,
    pub call_duration_display: Option<String>,
    pub call_time: Option<i64>,
    pub contact: Option<QueryJobsWithResultContact>,
    pub dial_exception_codes: Vec<QueryJobsWithResultDialExceptionCodes>,
    pub extras: Vec<QueryJobsWithResultExtras>,
    pub hang_up_direction: Option<String>,
    pub has_answered: Option<bool>,
    pub has_hang_up_by_rejection: Option<bool>,
    pub has_last_playback_completed: Option<bool>,
    pub has_reached_end_of_flow: Option<bool>,
    pub status: Option<String>,
    pub status_name: Option<String>,
    pub tag_hits: Vec<QueryJobsWithResultTagHits>,
    pub task_end_reason: Option<String>,
}
model! { QueryJobsWithResultLatestTask {
    0 "CallDuration" call_duration: i64, 1 "CallDurationDisplay" call_duration_display: String,
    2 "CallTime" call_time: i64, 3 "Contact" contact: QueryJobsWithResultContact,
    4 "DialExceptionCodes" dial_exception_codes: Vec<QueryJobsWithResultDialExceptionCodes>,
    5 "Extras" extras: Vec<QueryJobsWithResultExtras>, 6 "HangUpDirection" hang_up_direction: String,
    7 "HasAnswered" has_answered: bool, 8 "HasHangUpByRejection" has_hang_up_by_rejection: bool,
    9 "HasLastPlaybackCompleted" has_last_playback_completed: bool,
    10 "HasReachedEndOfFlow" has_reached_end_of_flow: bool, 11 "Status" status: String,
    12 "StatusName" status_name: String, 13 "TagHits" tag_hits: Vec<QueryJobsWithResultTagHits>,
    14 "TaskEndReason" task_end_reason: String
} }

/// In the response of [`QueryJobsWithResult`].
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
    0 "Honorific" honorific: String, 1 "Id" id: String, 2 "JobUuid" job_uuid: String, 3 "Name" name: String,
    4 "PhoneNumber" phone_number: String, 5 "PreferredPhoneNumber" preferred_phone_number: String,
    6 "ReferenceId" reference_id: String, 7 "Role" role: String, 8 "Round" round: i64, 9 "State" state: String
} }

/// In the response of [`QueryJobsWithResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsWithResultDialExceptionCodes {
    pub code: Option<String>,
    pub hint: Option<String>,
}
model! { QueryJobsWithResultDialExceptionCodes {
    0 "Code" code: String, 1 "Hint" hint: String
} }

/// In the response of [`QueryJobsWithResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsWithResultExtras {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { QueryJobsWithResultExtras {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`QueryJobsWithResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsWithResultTagHits {
    pub tag_group: Option<String>,
    pub tag_name: Option<String>,
}
model! { QueryJobsWithResultTagHits {
    0 "TagGroup" tag_group: String, 1 "TagName" tag_name: String
} }

/// In the response of [`QueryJobsWithResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryJobsWithResultLabels {
    pub name: Option<String>,
    pub value_list: Vec<String>,
}
model! { QueryJobsWithResultLabels {
    0 "Name" name: String, 1 "ValueList" value_list: Vec<String>
} }

/// Queries script waveforms: `QueryScriptWaveforms` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/QueryScriptWaveforms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryScriptWaveforms {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_content: String,
    /// Required.
    pub script_id: String,
}
operation! { QueryScriptWaveforms(instance_id: String, script_content: String, script_id: String)
    "QueryScriptWaveforms" -> QueryScriptWaveformsOutput {
    0 "InstanceId" instance_id, 1 "ScriptContent" script_content, 2 "ScriptId" script_id
} }

/// Response of [`QueryScriptWaveforms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryScriptWaveformsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub script_waveforms: Vec<QueryScriptWaveformsScriptWaveforms>,
    pub success: Option<bool>,
}
model! { QueryScriptWaveformsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ScriptWaveforms" script_waveforms: Vec<QueryScriptWaveformsScriptWaveforms>, 4 "Success" success: bool
} }

/// In the response of [`QueryScriptWaveforms`].
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
    0 "FileId" file_id: String, 1 "FileName" file_name: String, 2 "ScriptContent" script_content: String,
    3 "ScriptId" script_id: String, 4 "ScriptWaveformId" script_waveform_id: String
} }

/// Queries scripts by status: `QueryScriptsByStatus` of `outboundbot` 2019-12-26.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/QueryScriptsByStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryScriptsByStatus {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub status_list: Vec<String>,
}
operation! { QueryScriptsByStatus(instance_id: String, page_number: i64, page_size: i64, status_list: Vec<String>)
    "QueryScriptsByStatus" -> QueryScriptsByStatusOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "StatusList" status_list
} }
paged! { QueryScriptsByStatus: QueryScriptsByStatusList =
    Number "PageNumber", "Scripts.List" scripts.list, total "Scripts.TotalCount" }

/// Response of [`QueryScriptsByStatus`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Scripts" scripts: QueryScriptsByStatusScripts, 4 "Success" success: bool
} }

/// In the response of [`QueryScriptsByStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryScriptsByStatusScripts {
    pub list: Vec<QueryScriptsByStatusList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryScriptsByStatusScripts {
    0 "List" list: Vec<QueryScriptsByStatusList>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`QueryScriptsByStatus`].
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
    0 "AppliedVersion" applied_version: String, 1 "DebugStatus" debug_status: String,
    2 "DebugVersion" debug_version: String, 3 "Industry" industry: String, 4 "IsDebugDrafted" is_debug_drafted: bool,
    5 "IsDrafted" is_drafted: bool, 6 "Scene" scene: String, 7 "ScriptDescription" script_description: String,
    8 "ScriptId" script_id: String, 9 "ScriptName" script_name: String, 10 "Status" status: String,
    11 "UpdateTime" update_time: i64
} }

/// `RecordFailure` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/RecordFailure>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordFailure {
    /// Required.
    pub actual_time: i64,
    /// Required.
    pub call_id: String,
    /// Required.
    pub called_number: String,
    /// Required.
    pub calling_number: String,
    /// Required.
    pub disposition_code: String,
    pub exception_codes: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub task_id: String,
}

/// Arguments of [`RecordFailure::new`].
pub struct RecordFailureRequired {
    pub actual_time: i64,
    pub call_id: String,
    pub called_number: String,
    pub calling_number: String,
    pub disposition_code: String,
    pub instance_id: String,
    pub task_id: String,
}
operation! {
    RecordFailure { RecordFailureRequired: actual_time, call_id, called_number, calling_number, disposition_code, instance_id, task_id }
    "RecordFailure" -> RecordFailureOutput {
    0 "ActualTime" actual_time, 1 "CallId" call_id, 2 "CalledNumber" called_number, 3 "CallingNumber" calling_number,
    4 "DispositionCode" disposition_code, 5 "ExceptionCodes" exception_codes: String, 6 "InstanceId" instance_id,
    7 "TaskId" task_id
} }

/// Response of [`RecordFailure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordFailureOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RecordFailureOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Resumes jobs: `ResumeJobs` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/ResumeJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeJobs {
    /// Required.
    pub all: bool,
    /// Required.
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

/// Response of [`ResumeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeJobsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ResumeJobsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `RollbackScript` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/RollbackScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackScript {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub rollback_version: String,
    /// Required.
    pub script_id: String,
}
operation! { RollbackScript(instance_id: String, rollback_version: String, script_id: String)
    "RollbackScript" -> RollbackScriptOutput {
    0 "InstanceId" instance_id, 1 "RollbackVersion" rollback_version, 2 "ScriptId" script_id
} }

/// Response of [`RollbackScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackScriptOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RollbackScriptOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Saves after answer delay playback: `SaveAfterAnswerDelayPlayback` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/SaveAfterAnswerDelayPlayback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAfterAnswerDelayPlayback {
    pub after_answer_delay_playback: Option<i64>,
    /// Required.
    pub entry_id: String,
    pub strategy_level: Option<i64>,
}
operation! { SaveAfterAnswerDelayPlayback(entry_id: String)
    "SaveAfterAnswerDelayPlayback" -> SaveAfterAnswerDelayPlaybackOutput {
    0 "AfterAnswerDelayPlayback" after_answer_delay_playback: i64, 1 "EntryId" entry_id,
    2 "StrategyLevel" strategy_level: i64
} }

/// Response of [`SaveAfterAnswerDelayPlayback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAfterAnswerDelayPlaybackOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveAfterAnswerDelayPlaybackOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Saves annotation mission session list: `SaveAnnotationMissionSessionList` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/SaveAnnotationMissionSessionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAnnotationMissionSessionList {
    pub agent_id: Option<String>,
    pub agent_key: Option<String>,
    pub annotation_mission_data_source_type: Option<i64>,
    pub annotation_mission_session_list: Option<
        Vec<SaveAnnotationMissionSessionListAnnotationMissionSessionList>,
    >,
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

/// In the request of [`SaveAnnotationMissionSessionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAnnotationMissionSessionListAnnotationMissionSessionList {
    pub annotation_mission_chat_list: Option<
        Vec<SaveAnnotationMissionSessionListAnnotationMissionChatList>,
    >,
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

/// In the request of [`SaveAnnotationMissionSessionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAnnotationMissionSessionListAnnotationMissionChatList {
    pub annotation_asr_result: Option<String>,
    pub annotation_mission_chat_customization_data_info_list: Option<
        Vec<
            SaveAnnotationMissionSessionListAnnotationMissionChatCustomizationDataInfoList,
        >,
    >,
    pub annotation_mission_chat_id: Option<String>,
    pub annotation_mission_chat_intent_user_say_info_list: Option<
        Vec<SaveAnnotationMissionSessionListAnnotationMissionChatIntentUserSayInfoList>,
    >,
    pub annotation_mission_chat_tag_info_list: Option<
        Vec<SaveAnnotationMissionSessionListAnnotationMissionChatTagInfoList>,
    >,
    pub annotation_mission_chat_vocabulary_info_list: Option<
        Vec<SaveAnnotationMissionSessionListAnnotationMissionChatVocabularyInfoList>,
    >,
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

/// In the request of [`SaveAnnotationMissionSessionList`].
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

/// In the request of [`SaveAnnotationMissionSessionList`].
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

/// In the request of [`SaveAnnotationMissionSessionList`].
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

/// In the request of [`SaveAnnotationMissionSessionList`].
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

/// Response of [`SaveAnnotationMissionSessionList`].
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
    0 "Code" code: String, 1 "Data" data: SaveAnnotationMissionSessionListData,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SaveAnnotationMissionSessionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAnnotationMissionSessionListData {
    pub message: Option<String>,
    pub message_list: Vec<String>,
    pub save_annotation_mission_session_list_request: Option<
        SaveAnnotationMissionSessionListSaveAnnotationMissionSessionListRequest,
    >,
    pub success: Option<bool>,
}
model! { SaveAnnotationMissionSessionListData {
    0 "Message" message: String, 1 "MessageList" message_list: Vec<String>,
    2 "SaveAnnotationMissionSessionListRequest" save_annotation_mission_session_list_request: SaveAnnotationMissionSessionListSaveAnnotationMissionSessionListRequest,
    3 "Success" success: bool
} }

/// In the response of [`SaveAnnotationMissionSessionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAnnotationMissionSessionListSaveAnnotationMissionSessionListRequest {
    pub annotation_mission_session_list_json_string: Option<String>,
}
model! { SaveAnnotationMissionSessionListSaveAnnotationMissionSessionListRequest {
    0 "AnnotationMissionSessionListJsonString" annotation_mission_session_list_json_string: String
} }

/// Saves annotation mission tag info list: `SaveAnnotationMissionTagInfoList` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/SaveAnnotationMissionTagInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAnnotationMissionTagInfoList {
    pub annotation_mission_tag_info_list: Option<
        Vec<SaveAnnotationMissionTagInfoListAnnotationMissionTagInfoList>,
    >,
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

/// In the request of [`SaveAnnotationMissionTagInfoList`].
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

/// Response of [`SaveAnnotationMissionTagInfoList`].
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
    0 "Code" code: String, 1 "Data" data: SaveAnnotationMissionTagInfoListData,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SaveAnnotationMissionTagInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAnnotationMissionTagInfoListData {
    pub exec_count: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveAnnotationMissionTagInfoListData {
    0 "ExecCount" exec_count: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Saves base strategy period: `SaveBaseStrategyPeriod` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/SaveBaseStrategyPeriod>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveBaseStrategyPeriod {
    /// Required.
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

/// Response of [`SaveBaseStrategyPeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveBaseStrategyPeriodOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveBaseStrategyPeriodOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Saves contact block list: `SaveContactBlockList` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/SaveContactBlockList>.
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

/// Response of [`SaveContactBlockList`].
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
    0 "AffectedRows" affected_rows: i64, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Saves contact white list: `SaveContactWhiteList` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/SaveContactWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveContactWhiteList {
    pub contact_white_list_list: Option<Vec<String>>,
    pub contact_white_lists_json: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { SaveContactWhiteList(instance_id: String) "SaveContactWhiteList" -> SaveContactWhiteListOutput {
    0 "ContactWhiteListList" contact_white_list_list: Vec<String>,
    1 "ContactWhiteListsJson" contact_white_lists_json: String, 2 "InstanceId" instance_id
} }

/// Response of [`SaveContactWhiteList`].
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
    0 "AffectedRows" affected_rows: i64, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Saves effective days: `SaveEffectiveDays` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/SaveEffectiveDays>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveEffectiveDays {
    pub effective_days: Option<i64>,
    /// Required.
    pub entry_id: String,
    pub strategy_level: Option<i64>,
}
operation! { SaveEffectiveDays(entry_id: String) "SaveEffectiveDays" -> SaveEffectiveDaysOutput {
    0 "EffectiveDays" effective_days: i64, 1 "EntryId" entry_id, 2 "StrategyLevel" strategy_level: i64
} }

/// Response of [`SaveEffectiveDays`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveEffectiveDaysOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveEffectiveDaysOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Saves max attempts per day: `SaveMaxAttemptsPerDay` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/SaveMaxAttemptsPerDay>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveMaxAttemptsPerDay {
    /// Required.
    pub entry_id: String,
    pub max_attempts_per_day: Option<i64>,
    pub strategy_level: Option<i64>,
}
operation! { SaveMaxAttemptsPerDay(entry_id: String) "SaveMaxAttemptsPerDay" -> SaveMaxAttemptsPerDayOutput {
    0 "EntryId" entry_id, 1 "MaxAttemptsPerDay" max_attempts_per_day: i64, 2 "StrategyLevel" strategy_level: i64
} }

/// Response of [`SaveMaxAttemptsPerDay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveMaxAttemptsPerDayOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveMaxAttemptsPerDayOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Searches task: `SearchTask` of `outboundbot` 2019-12-26.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/SearchTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTask {
    pub actual_time_gte: Option<i64>,
    pub actual_time_lte: Option<i64>,
    pub call_duration_gte: Option<i64>,
    pub call_duration_lte: Option<i64>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    /// Required.
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

/// Response of [`SearchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTaskOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub labels: Vec<SearchTaskLabels>,
    pub message: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub search_task_info_list: Vec<SearchTaskSearchTaskInfoList>,
    pub success: Option<bool>,
    pub total: Option<i64>,
    pub variable_names: Vec<String>,
}
model! { SearchTaskOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Labels" labels: Vec<SearchTaskLabels>,
    3 "Message" message: String, 4 "PageIndex" page_index: i64, 5 "PageSize" page_size: i64,
    6 "SearchTaskInfoList" search_task_info_list: Vec<SearchTaskSearchTaskInfoList>, 7 "Success" success: bool,
    8 "Total" total: i64, 9 "VariableNames" variable_names: Vec<String>
} }

/// In the response of [`SearchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTaskLabels {
    pub name: Option<String>,
    pub value_list: Vec<String>,
}
model! { SearchTaskLabels {
    0 "Name" name: String, 1 "ValueList" value_list: Vec<String>
} }

/// In the response of [`SearchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTaskSearchTaskInfoList {
    pub actual_time: Option<i64>,
    pub call_duration: Option<i64>,
    pub call_duration_display: Option<String>,
    pub called_number: Option<String>,
    pub calling_number: Option<String>,
    pub dial_exception: Option<String>,
    pub dial_exception_codes: Vec<String>,
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
    pub labels: Vec<SearchTaskSearchTaskInfoListLabels>,
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
    0 "ActualTime" actual_time: i64, 1 "CallDuration" call_duration: i64,
    2 "CallDurationDisplay" call_duration_display: String, 3 "CalledNumber" called_number: String,
    4 "CallingNumber" calling_number: String, 5 "DialException" dial_exception: String,
    6 "DialExceptionCodes" dial_exception_codes: Vec<String>, 7 "DialExceptionOld" dial_exception_old: String,
    8 "HasAnswered" has_answered: bool, 9 "HasHangUpByRejection" has_hang_up_by_rejection: bool,
    10 "HasLastPlaybackCompleted" has_last_playback_completed: bool,
    11 "HasReachedEndOfFlow" has_reached_end_of_flow: bool, 12 "InstanceId" instance_id: String,
    13 "JobGroupId" job_group_id: String, 14 "JobGroupName" job_group_name: String, 15 "JobId" job_id: String,
    16 "JobStatus" job_status: i64, 17 "JobStatusName" job_status_name: String,
    18 "JobStatusString" job_status_string: String, 19 "Labels" labels: Vec<SearchTaskSearchTaskInfoListLabels>,
    20 "RecordingDuration" recording_duration: i64, 21 "ScriptName" script_name: String,
    22 "TaskCreateTime" task_create_time: i64, 23 "TaskEndReason" task_end_reason: i64, 24 "TaskId" task_id: String,
    25 "TaskStatus" task_status: i64, 26 "TaskStatusName" task_status_name: String,
    27 "TaskStatusString" task_status_string: String, 28 "UserId" user_id: String, 29 "UserName" user_name: String
} }

/// In the response of [`SearchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTaskSearchTaskInfoListLabels {
    pub k: Option<String>,
    pub v: Option<String>,
}
model! { SearchTaskSearchTaskInfoListLabels {
    0 "K" k: String, 1 "V" v: String
} }

/// Starts job: `StartJob` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/StartJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJob {
    pub calling_number: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
    pub job_group_id: Option<String>,
    /// Required.
    pub job_json: String,
    pub scenario_id: Option<String>,
    pub script_id: Option<String>,
}
operation! { StartJob(instance_id: String, job_json: String) "StartJob" -> StartJobOutput {
    0 "CallingNumber" calling_number: Vec<String>, 1 "InstanceId" instance_id, 2 "JobGroupId" job_group_id: String,
    3 "JobJson" job_json, 4 "ScenarioId" scenario_id: String, 5 "ScriptId" script_id: String
} }

/// Response of [`StartJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobOutput {
    pub call_ids: Vec<StartJobCallIds>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_ids: Vec<StartJobTaskIds>,
}
model! { StartJobOutput {
    0 "CallIds" call_ids: Vec<StartJobCallIds>, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool, 5 "TaskIds" task_ids: Vec<StartJobTaskIds>
} }

/// In the response of [`StartJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobCallIds {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { StartJobCallIds {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`StartJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartJobTaskIds {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { StartJobTaskIds {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Submits batch jobs: `SubmitBatchJobs` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/SubmitBatchJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitBatchJobs {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub job_group_id: String,
}
operation! { SubmitBatchJobs(instance_id: String, job_group_id: String) "SubmitBatchJobs" -> SubmitBatchJobsOutput {
    0 "InstanceId" instance_id, 1 "JobGroupId" job_group_id
} }

/// Response of [`SubmitBatchJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitBatchJobsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitBatchJobsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Submits recording: `SubmitRecording` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/SubmitRecording>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitRecording {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub merged_recording: String,
    pub resource_recording: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { SubmitRecording(instance_id: String, merged_recording: String, task_id: String)
    "SubmitRecording" -> SubmitRecordingOutput {
    0 "InstanceId" instance_id, 1 "MergedRecording" merged_recording, 2 "ResourceRecording" resource_recording: String,
    3 "TaskId" task_id
} }

/// Response of [`SubmitRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitRecordingOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitRecordingOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Submits script review: `SubmitScriptReview` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/SubmitScriptReview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitScriptReview {
    /// Required.
    pub description: String,
    pub from: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
}
operation! { SubmitScriptReview(description: String, instance_id: String, script_id: String)
    "SubmitScriptReview" -> SubmitScriptReviewOutput {
    0 "Description" description, 1 "From" from: String, 2 "InstanceId" instance_id, 3 "ScriptId" script_id
} }

/// Response of [`SubmitScriptReview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitScriptReviewOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitScriptReviewOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `SuspendCall` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/SuspendCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendCall {
    pub called_numbers: Option<Vec<String>>,
    pub group_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { SuspendCall(instance_id: String) "SuspendCall" -> SuspendCallOutput {
    0 "CalledNumbers" called_numbers: Vec<String>, 1 "GroupId" group_id: String, 2 "InstanceId" instance_id
} }

/// Response of [`SuspendCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendCallOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SuspendCallOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `SuspendCallWithFile` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/SuspendCallWithFile>.
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

/// Response of [`SuspendCallWithFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendCallWithFileOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SuspendCallWithFileOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `SuspendJobs` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/SuspendJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendJobs {
    /// Required.
    pub all: bool,
    /// Required.
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

/// Response of [`SuspendJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendJobsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SuspendJobsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `TagResources` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> TagResourcesOutput {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
} }

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { TagResourcesOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `TaskPreparing` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/TaskPreparing>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskPreparing {
    /// Required.
    pub instance_id: String,
    pub instance_owner_id: Option<i64>,
    /// Required.
    pub job_id: String,
}
operation! { TaskPreparing(instance_id: String, job_id: String) "TaskPreparing" -> TaskPreparingOutput {
    0 "InstanceId" instance_id, 1 "InstanceOwnerId" instance_owner_id: i64, 2 "JobId" job_id
} }

/// Response of [`TaskPreparing`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "TaskId" task_id: String
} }

/// `TerminateCall` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/TerminateCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateCall {
    /// Required.
    pub call_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { TerminateCall(call_id: String, instance_id: String) "TerminateCall" -> TerminateCallOutput {
    0 "CallId" call_id, 1 "InstanceId" instance_id
} }

/// Response of [`TerminateCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateCallOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { TerminateCallOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `UntagResources` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> UntagResourcesOutput {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UntagResourcesOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `UploadScriptRecording` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/UploadScriptRecording>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadScriptRecording {
    /// Required.
    pub content: String,
    /// Required.
    pub file_id: String,
    /// Required.
    pub file_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
}

/// Arguments of [`UploadScriptRecording::new`].
pub struct UploadScriptRecordingRequired {
    pub content: String,
    pub file_id: String,
    pub file_name: String,
    pub instance_id: String,
    pub script_id: String,
}
operation! {
    UploadScriptRecording { UploadScriptRecordingRequired: content, file_id, file_name, instance_id, script_id }
    "UploadScriptRecording" -> UploadScriptRecordingOutput {
    0 "Content" content, 1 "FileId" file_id, 2 "FileName" file_name, 3 "InstanceId" instance_id, 4 "ScriptId" script_id
} }

/// Response of [`UploadScriptRecording`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "Uuid" uuid: String
} }

/// `WithdrawScriptReview` of `outboundbot` 2019-12-26.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OutboundBot/2019-12-26/WithdrawScriptReview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawScriptReview {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub script_id: String,
}
operation! { WithdrawScriptReview(instance_id: String, script_id: String)
    "WithdrawScriptReview" -> WithdrawScriptReviewOutput {
    0 "InstanceId" instance_id, 1 "ScriptId" script_id
} }

/// Response of [`WithdrawScriptReview`].
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
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Script" script: WithdrawScriptReviewScript, 4 "Success" success: bool
} }

/// In the response of [`WithdrawScriptReview`].
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
    0 "DebugStatus" debug_status: String, 1 "Industry" industry: String, 2 "IsDebugDrafted" is_debug_drafted: bool,
    3 "IsDrafted" is_drafted: bool, 4 "Scene" scene: String, 5 "ScriptDescription" script_description: String,
    6 "ScriptId" script_id: String, 7 "ScriptName" script_name: String, 8 "Status" status: String,
    9 "UpdateTime" update_time: i64
} }

#[cfg(feature = "unstable-registry")]
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
