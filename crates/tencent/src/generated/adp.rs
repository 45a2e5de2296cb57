//! `adp` of Tencent Cloud, API version 2026-05-20.
//!
//! Endpoint: `adp.tencentcloudapi.com`, or `adp.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, adp::DescribeAccountList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAccountList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("adp", "2026-05-20", "adp", &Endpoints::NONE);

/// Copies agent from app: `CopyAgentFromApp` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=CopyAgentFromApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyAgentFromApp {
    /// Required.
    pub app_id: String,
    pub target_app_id: Option<String>,
    pub kind: Option<i64>,
}
operation! { CopyAgentFromApp(app_id: String) "CopyAgentFromApp" -> CopyAgentFromAppOutput {
    0 "AppId" app_id, 1 "TargetAppId" target_app_id: String, 2 "Kind" kind: i64
} }

/// Response of [`CopyAgentFromApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyAgentFromAppOutput {
    pub parent_agent_id: Option<String>,
}
model! { CopyAgentFromAppOutput {
    0 "ParentAgentId" parent_agent_id: String
} }

/// Copies app: `CopyApp` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=CopyApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyApp {
    /// Required.
    pub app_id: String,
    pub target_space_id: Option<String>,
}
operation! { CopyApp(app_id: String) "CopyApp" -> CopyAppOutput {
    0 "AppId" app_id, 1 "TargetSpaceId" target_space_id: String
} }

/// Response of [`CopyApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyAppOutput {
    pub new_app_id: Option<String>,
}
model! { CopyAppOutput {
    0 "NewAppId" new_app_id: String
} }

/// Creates agent: `CreateAgent` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=CreateAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgent {
    /// Required.
    pub app_id: String,
    pub agent: Option<AgentSpec>,
    pub kind: Option<i64>,
}
operation! { CreateAgent(app_id: String) "CreateAgent" -> CreateAgentOutput {
    0 "AppId" app_id, 1 "Agent" agent: AgentSpec, 2 "Kind" kind: i64
} }

/// In the request of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSpec {
    pub profile: Option<AgentProfile>,
    pub instructions: Option<String>,
    pub model: Option<AgentModelConfig>,
    pub tool_list: Option<Vec<AgentToolConfig>>,
    pub plugin_list: Option<Vec<AgentPluginConfig>>,
    pub skill_list: Option<Vec<AgentSkillConfig>>,
    pub advanced_config: Option<AgentAdvancedConfig>,
}
input! { AgentSpec() {
    0 "Profile" profile: AgentProfile, 1 "Instructions" instructions: String, 2 "Model" model: AgentModelConfig,
    3 "ToolList" tool_list: Vec<AgentToolConfig>, 4 "PluginList" plugin_list: Vec<AgentPluginConfig>,
    5 "SkillList" skill_list: Vec<AgentSkillConfig>, 6 "AdvancedConfig" advanced_config: AgentAdvancedConfig
} }

/// In the request of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentProfile {
    pub name: Option<String>,
    pub icon_url: Option<String>,
    pub role: Option<i64>,
    pub description: Option<String>,
    pub app_name: Option<String>,
    pub developer: Option<String>,
    pub parent_agent_id: Option<String>,
}
input! { AgentProfile() {
    0 "Name" name: String, 1 "IconUrl" icon_url: String, 2 "Role" role: i64, 3 "Description" description: String,
    4 "AppName" app_name: String, 5 "Developer" developer: String, 6 "ParentAgentId" parent_agent_id: String
} }

/// In the request of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentModelConfig {
    pub model_id: Option<String>,
    pub alias: Option<String>,
    pub context_words_limit: Option<i64>,
    pub instructions_words_limit: Option<i64>,
    pub model_parameters: Option<ModelParams>,
}
input! { AgentModelConfig() {
    0 "ModelId" model_id: String, 1 "Alias" alias: String, 2 "ContextWordsLimit" context_words_limit: i64,
    3 "InstructionsWordsLimit" instructions_words_limit: i64, 4 "ModelParameters" model_parameters: ModelParams
} }

/// In the request of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelParams {
    pub deep_thinking: Option<String>,
    pub frequency_penalty: Option<f64>,
    pub max_tokens: Option<i64>,
    pub presence_penalty: Option<f64>,
    pub reasoning_effort: Option<String>,
    pub repetition_penalty: Option<f64>,
    pub reply_format: Option<String>,
    pub seed: Option<i64>,
    pub stop_sequence_list: Option<Vec<String>>,
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
}
input! { ModelParams() {
    0 "DeepThinking" deep_thinking: String, 1 "FrequencyPenalty" frequency_penalty: f64, 2 "MaxTokens" max_tokens: i64,
    3 "PresencePenalty" presence_penalty: f64, 4 "ReasoningEffort" reasoning_effort: String,
    5 "RepetitionPenalty" repetition_penalty: f64, 6 "ReplyFormat" reply_format: String, 7 "Seed" seed: i64,
    8 "StopSequenceList" stop_sequence_list: Vec<String>, 9 "Temperature" temperature: f64, 10 "TopP" top_p: f64
} }

/// In the request of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentToolConfig {
    pub config: Option<AgentToolBasicConfig>,
}
input! { AgentToolConfig() {
    0 "Config" config: AgentToolBasicConfig
} }

/// In the request of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentToolBasicConfig {
    pub plugin_id: Option<String>,
    pub tool_id: Option<String>,
    pub description: Option<String>,
    pub input_list: Option<Vec<AgentToolInputParameter>>,
    pub output_list: Option<Vec<AgentToolOutputParameter>>,
    pub header_parameter_list: Option<Vec<AgentPluginParameter>>,
    pub query_parameter_list: Option<Vec<AgentPluginParameter>>,
    pub tool_source: Option<i64>,
    pub is_disabled: Option<bool>,
}
input! { AgentToolBasicConfig() {
    0 "PluginId" plugin_id: String, 1 "ToolId" tool_id: String, 2 "Description" description: String,
    3 "InputList" input_list: Vec<AgentToolInputParameter>, 4 "OutputList" output_list: Vec<AgentToolOutputParameter>,
    5 "HeaderParameterList" header_parameter_list: Vec<AgentPluginParameter>,
    6 "QueryParameterList" query_parameter_list: Vec<AgentPluginParameter>, 7 "ToolSource" tool_source: i64,
    8 "IsDisabled" is_disabled: bool
} }

/// In the request of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentToolInputParameter {
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<i64>,
    pub is_required: Option<bool>,
    pub sub_parameter_list: Option<Vec<AgentToolInputParameter>>,
    pub is_hidden: Option<bool>,
    pub one_of_list: Option<Vec<AgentToolInputParameter>>,
    pub any_of_list: Option<Vec<AgentToolInputParameter>>,
    pub input: Option<AgentInput>,
}
input! { AgentToolInputParameter() {
    0 "Name" name: String, 1 "Description" description: String, 2 "Type" r#type: i64, 3 "IsRequired" is_required: bool,
    4 "SubParameterList" sub_parameter_list: Vec<AgentToolInputParameter>, 5 "IsHidden" is_hidden: bool,
    6 "OneOfList" one_of_list: Vec<AgentToolInputParameter>, 7 "AnyOfList" any_of_list: Vec<AgentToolInputParameter>,
    8 "Input" input: AgentInput
} }

/// In the request of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentInput {
    pub input_type: Option<i64>,
    pub user_input_value: Option<AgentUserInputValue>,
    pub system_variable: Option<AgentSystemVariable>,
    pub custom_variable_id: Option<String>,
    pub env_variable_id: Option<String>,
    pub app_variable_id: Option<String>,
}
input! { AgentInput() {
    0 "InputType" input_type: i64, 1 "UserInputValue" user_input_value: AgentUserInputValue,
    2 "SystemVariable" system_variable: AgentSystemVariable, 3 "CustomVariableId" custom_variable_id: String,
    4 "EnvVariableId" env_variable_id: String, 5 "AppVariableId" app_variable_id: String
} }

/// In the request of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentUserInputValue {
    pub value_list: Option<Vec<String>>,
}
input! { AgentUserInputValue() {
    0 "ValueList" value_list: Vec<String>
} }

/// In the request of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSystemVariable {
    pub name: Option<String>,
    pub dialog_history_limit: Option<i64>,
}
input! { AgentSystemVariable() {
    0 "Name" name: String, 1 "DialogHistoryLimit" dialog_history_limit: i64
} }

/// In the request of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentToolOutputParameter {
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<i64>,
    pub sub_parameter_list: Option<Vec<AgentToolOutputParameter>>,
    pub render_mode: Option<i64>,
}
input! { AgentToolOutputParameter() {
    0 "Name" name: String, 1 "Description" description: String, 2 "Type" r#type: i64,
    3 "SubParameterList" sub_parameter_list: Vec<AgentToolOutputParameter>, 4 "RenderMode" render_mode: i64
} }

/// In the request of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentPluginParameter {
    pub name: Option<String>,
    pub is_required: Option<bool>,
    pub input: Option<AgentInput>,
}
input! { AgentPluginParameter() {
    0 "Name" name: String, 1 "IsRequired" is_required: bool, 2 "Input" input: AgentInput
} }

/// In the request of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentPluginConfig {
    pub plugin_id: Option<String>,
    pub header_parameter_list: Option<Vec<AgentPluginParameter>>,
    pub query_parameter_list: Option<Vec<AgentPluginParameter>>,
    pub enable_cam_role_auth: Option<bool>,
    pub auth_type: Option<i64>,
    pub oauth_consent: Option<i64>,
}
input! { AgentPluginConfig() {
    0 "PluginId" plugin_id: String, 1 "HeaderParameterList" header_parameter_list: Vec<AgentPluginParameter>,
    2 "QueryParameterList" query_parameter_list: Vec<AgentPluginParameter>,
    3 "EnableCamRoleAuth" enable_cam_role_auth: bool, 4 "AuthType" auth_type: i64, 5 "OAuthConsent" oauth_consent: i64
} }

/// In the request of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSkillConfig {
    pub skill_id: Option<String>,
}
input! { AgentSkillConfig() {
    0 "SkillId" skill_id: String
} }

/// In the request of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentAdvancedConfig {
    pub max_reasoning_round: Option<i64>,
}
input! { AgentAdvancedConfig() {
    0 "MaxReasoningRound" max_reasoning_round: i64
} }

/// Response of [`CreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentOutput {
    pub agent_id: Option<String>,
}
model! { CreateAgentOutput {
    0 "AgentId" agent_id: String
} }

/// Creates app: `CreateApp` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=CreateApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApp {
    /// Required.
    pub space_id: String,
    pub app_mode: Option<i64>,
    pub avatar: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
}
operation! { CreateApp(space_id: String) "CreateApp" -> CreateAppOutput {
    0 "SpaceId" space_id, 1 "AppMode" app_mode: i64, 2 "Avatar" avatar: String, 3 "Description" description: String,
    4 "Name" name: String
} }

/// Response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppOutput {
    pub app_id: Option<String>,
}
model! { CreateAppOutput {
    0 "AppId" app_id: String
} }

/// Creates app trigger: `CreateAppTrigger` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=CreateAppTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppTrigger {
    pub app_id: Option<String>,
    pub execute_config: Option<ExecuteConfig>,
    pub execute_type: Option<i64>,
    pub push_config: Option<TimerPushConfig>,
    pub scope: Option<i64>,
    pub trigger_config: Option<TriggerConfig>,
    pub trigger_name: Option<String>,
    pub trigger_type: Option<i64>,
    pub user_id: Option<String>,
}
operation! { CreateAppTrigger() "CreateAppTrigger" -> CreateAppTriggerOutput {
    0 "AppId" app_id: String, 1 "ExecuteConfig" execute_config: ExecuteConfig, 2 "ExecuteType" execute_type: i64,
    3 "PushConfig" push_config: TimerPushConfig, 4 "Scope" scope: i64, 5 "TriggerConfig" trigger_config: TriggerConfig,
    6 "TriggerName" trigger_name: String, 7 "TriggerType" trigger_type: i64, 8 "UserId" user_id: String
} }

/// In the request of [`CreateAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteConfig {
    pub prompt_config: Option<AppTriggerPromptExecuteConfig>,
    pub workflow_config: Option<AppTriggerWorkflowExecuteConfig>,
}
input! { ExecuteConfig() {
    0 "PromptConfig" prompt_config: AppTriggerPromptExecuteConfig,
    1 "WorkflowConfig" workflow_config: AppTriggerWorkflowExecuteConfig
} }

/// In the request of [`CreateAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTriggerPromptExecuteConfig {
    pub execute_prompt: Option<String>,
    pub param_bindings_api: Option<AppTriggerParamBindingConfig>,
}
input! { AppTriggerPromptExecuteConfig() {
    0 "ExecutePrompt" execute_prompt: String, 1 "ParamBindingsApi" param_bindings_api: AppTriggerParamBindingConfig
} }

/// In the request of [`CreateAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTriggerParamBindingConfig {
    pub param_list: Option<Vec<AppTriggerParamBinding>>,
}
input! { AppTriggerParamBindingConfig() {
    0 "ParamList" param_list: Vec<AppTriggerParamBinding>
} }

/// In the request of [`CreateAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTriggerParamBinding {
    pub param_name: Option<String>,
    pub param_type: Option<i64>,
    pub value: Option<AppTriggerParamBindingValue>,
}
input! { AppTriggerParamBinding() {
    0 "ParamName" param_name: String, 1 "ParamType" param_type: i64, 2 "Value" value: AppTriggerParamBindingValue
} }

/// In the request of [`CreateAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTriggerParamBindingValue {
    pub param_value: Option<String>,
    pub variable_name: Option<String>,
}
input! { AppTriggerParamBindingValue() {
    0 "ParamValue" param_value: String, 1 "VariableName" variable_name: String
} }

/// In the request of [`CreateAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTriggerWorkflowExecuteConfig {
    pub param_bindings_api: Option<AppTriggerParamBindingConfig>,
    pub param_bindings_workflow: Option<AppTriggerParamBindingConfig>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
}
input! { AppTriggerWorkflowExecuteConfig() {
    0 "ParamBindingsApi" param_bindings_api: AppTriggerParamBindingConfig,
    1 "ParamBindingsWorkflow" param_bindings_workflow: AppTriggerParamBindingConfig, 2 "WorkflowId" workflow_id: String,
    3 "WorkflowName" workflow_name: String
} }

/// In the request of [`CreateAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimerPushConfig {
    pub push_channel: Option<i64>,
    pub push_target_id: Option<String>,
    pub push_target_type: Option<i64>,
    /// Secret.
    pub push_webhook_url: Option<Secret>,
}
input! { TimerPushConfig() {
    0 "PushChannel" push_channel: i64, 1 "PushTargetId" push_target_id: String,
    2 "PushTargetType" push_target_type: i64, 3 "PushWebhookUrl" push_webhook_url: Secret
} }

/// In the request of [`CreateAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerConfig {
    pub scheduled_config: Option<AppTriggerScheduleConfig>,
    pub webhook_config: Option<AppTriggerWebhookConfig>,
}
input! { TriggerConfig() {
    0 "ScheduledConfig" scheduled_config: AppTriggerScheduleConfig,
    1 "WebhookConfig" webhook_config: AppTriggerWebhookConfig
} }

/// In the request of [`CreateAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTriggerScheduleConfig {
    pub schedule: Option<TimerScheduleConfig>,
}
input! { AppTriggerScheduleConfig() {
    0 "Schedule" schedule: TimerScheduleConfig
} }

/// In the request of [`CreateAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimerScheduleConfig {
    pub cron: Option<CronSchedule>,
    pub daily: Option<DailySchedule>,
    pub interval: Option<IntervalSchedule>,
    pub manual_only: Option<ManualOnlySchedule>,
    pub once: Option<OnceSchedule>,
    pub schedule_type: Option<i64>,
    pub timezone: Option<String>,
    pub weekly: Option<WeeklySchedule>,
}
input! { TimerScheduleConfig() {
    0 "Cron" cron: CronSchedule, 1 "Daily" daily: DailySchedule, 2 "Interval" interval: IntervalSchedule,
    3 "ManualOnly" manual_only: ManualOnlySchedule, 4 "Once" once: OnceSchedule, 5 "ScheduleType" schedule_type: i64,
    6 "Timezone" timezone: String, 7 "Weekly" weekly: WeeklySchedule
} }

/// In the request of [`CreateAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CronSchedule {
    pub expression: Option<String>,
}
input! { CronSchedule() {
    0 "Expression" expression: String
} }

/// In the request of [`CreateAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DailySchedule {
    pub time_of_day: Option<String>,
}
input! { DailySchedule() {
    0 "TimeOfDay" time_of_day: String
} }

/// In the request of [`CreateAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntervalSchedule {
    pub start_at: Option<String>,
    pub unit: Option<i64>,
    pub value: Option<i64>,
}
input! { IntervalSchedule() {
    0 "StartAt" start_at: String, 1 "Unit" unit: i64, 2 "Value" value: i64
} }

/// In the request of [`CreateAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualOnlySchedule {
    pub enabled: Option<bool>,
}
input! { ManualOnlySchedule() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`CreateAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnceSchedule {
    pub fire_time: Option<String>,
}
input! { OnceSchedule() {
    0 "FireTime" fire_time: String
} }

/// In the request of [`CreateAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeeklySchedule {
    pub times: Option<Vec<WeeklyTime>>,
}
input! { WeeklySchedule() {
    0 "Times" times: Vec<WeeklyTime>
} }

/// In the request of [`CreateAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeeklyTime {
    pub time_of_day: Option<String>,
    pub weekday: Option<i64>,
}
input! { WeeklyTime() {
    0 "TimeOfDay" time_of_day: String, 1 "Weekday" weekday: i64
} }

/// In the request of [`CreateAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTriggerWebhookConfig {
    pub param_schema_config: Option<AppTriggerWebhookParamSchemaConfig>,
    /// Secret.
    pub webhook_key: Option<Secret>,
    /// Secret.
    pub webhook_token: Option<Secret>,
    /// Secret.
    pub webhook_url: Option<Secret>,
}
input! { AppTriggerWebhookConfig() {
    0 "ParamSchemaConfig" param_schema_config: AppTriggerWebhookParamSchemaConfig, 1 "WebhookKey" webhook_key: Secret,
    2 "WebhookToken" webhook_token: Secret, 3 "WebhookUrl" webhook_url: Secret
} }

/// In the request of [`CreateAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTriggerWebhookParamSchemaConfig {
    pub schema_list: Option<Vec<AppTriggerParamSchema>>,
}
input! { AppTriggerWebhookParamSchemaConfig() {
    0 "SchemaList" schema_list: Vec<AppTriggerParamSchema>
} }

/// In the request of [`CreateAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTriggerParamSchema {
    pub param_name: Option<String>,
    pub param_type: Option<i64>,
    pub required: Option<bool>,
    pub sub_param_list: Option<Vec<AppTriggerParamSchema>>,
}
input! { AppTriggerParamSchema() {
    0 "ParamName" param_name: String, 1 "ParamType" param_type: i64, 2 "Required" required: bool,
    3 "SubParamList" sub_param_list: Vec<AppTriggerParamSchema>
} }

/// Response of [`CreateAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppTriggerOutput {
    pub trigger_id: Option<String>,
}
model! { CreateAppTriggerOutput {
    0 "TriggerId" trigger_id: String
} }

/// Creates conversation: `CreateConversation` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=CreateConversation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConversation {
    /// Required.
    pub r#type: i64,
    pub app_id: Option<String>,
    pub app_key: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub login_uin: Option<String>,
    pub share_code: Option<String>,
    pub user_id: Option<String>,
    pub agent_id: Option<String>,
}
operation! { CreateConversation(r#type: i64) "CreateConversation" -> CreateConversationOutput {
    0 "Type" r#type, 1 "AppId" app_id: String, 2 "AppKey" app_key: String,
    3 "LoginSubAccountUin" login_sub_account_uin: String, 4 "LoginUin" login_uin: String,
    5 "ShareCode" share_code: String, 6 "UserId" user_id: String, 7 "AgentId" agent_id: String
} }

/// Response of [`CreateConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConversationOutput {
    pub conversation_id: Option<String>,
}
model! { CreateConversationOutput {
    0 "ConversationId" conversation_id: String
} }

/// Creates msg record category: `CreateMsgRecordCategory` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=CreateMsgRecordCategory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMsgRecordCategory {
    /// Required.
    pub name: String,
    /// Required.
    pub app_id: String,
    pub parent_id: Option<String>,
}
operation! { CreateMsgRecordCategory(name: String, app_id: String)
    "CreateMsgRecordCategory" -> CreateMsgRecordCategoryOutput {
    0 "Name" name, 1 "AppId" app_id, 2 "ParentId" parent_id: String
} }

/// Response of [`CreateMsgRecordCategory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMsgRecordCategoryOutput {
    pub category_id: Option<String>,
}
model! { CreateMsgRecordCategoryOutput {
    0 "CategoryId" category_id: String
} }

/// Creates plugin: `CreatePlugin` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=CreatePlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlugin {
    /// Required.
    pub profile: PluginProfile,
    /// Required.
    pub config: PluginConfig,
    /// Required.
    pub space_id: String,
    pub tool_list: Option<Vec<Tool>>,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
}
operation! { CreatePlugin(profile: PluginProfile, config: PluginConfig, space_id: String)
    "CreatePlugin" -> CreatePluginOutput {
    0 "Profile" profile, 1 "Config" config, 2 "SpaceId" space_id, 3 "ToolList" tool_list: Vec<Tool>,
    4 "LoginUin" login_uin: String, 5 "LoginSubAccountUin" login_sub_account_uin: String
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginProfile {
    pub author: Option<String>,
    pub description: Option<String>,
    pub icon_url: Option<String>,
    pub name: Option<String>,
    pub plugin_class: Option<i64>,
    pub plugin_kind: Option<i64>,
    pub plugin_source: Option<i64>,
}
input! { PluginProfile() {
    0 "Author" author: String, 1 "Description" description: String, 2 "IconUrl" icon_url: String, 3 "Name" name: String,
    4 "PluginClass" plugin_class: i64, 5 "PluginKind" plugin_kind: i64, 6 "PluginSource" plugin_source: i64
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginConfig {
    pub api_plugin_config: Option<ApiPluginConfig>,
    pub app_plugin_config: Option<AppPluginConfig>,
    pub mcp_plugin_config: Option<MCPPluginConfig>,
}
input! { PluginConfig() {
    0 "ApiPluginConfig" api_plugin_config: ApiPluginConfig, 1 "AppPluginConfig" app_plugin_config: AppPluginConfig,
    2 "MCPPluginConfig" mcp_plugin_config: MCPPluginConfig
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiPluginConfig {
    pub auth_config: Option<AuthConfig>,
}
input! { ApiPluginConfig() {
    0 "AuthConfig" auth_config: AuthConfig
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthConfig {
    /// Required.
    pub auth_type: Option<i64>,
    pub api_key_auth_config: Option<ApiKeyAuthConfig>,
    pub cam_auth_config: Option<CamAuthConfig>,
    pub oauth_config: Option<OAuthConfig>,
}
input! { AuthConfig(auth_type: i64) {
    0 "AuthType" auth_type: i64, 1 "ApiKeyAuthConfig" api_key_auth_config: ApiKeyAuthConfig,
    2 "CamAuthConfig" cam_auth_config: CamAuthConfig, 3 "OAuthConfig" oauth_config: OAuthConfig
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiKeyAuthConfig {
    /// Required.
    pub key_location: Option<i64>,
    /// Required.
    pub key_param_name: Option<String>,
    /// Required.
    pub key_param_value: Option<String>,
}
input! { ApiKeyAuthConfig(key_location: i64, key_param_name: String, key_param_value: String) {
    0 "KeyLocation" key_location: i64, 1 "KeyParamName" key_param_name: String,
    2 "KeyParamValue" key_param_value: String
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CamAuthConfig {
    /// Required.
    pub role_name: Option<String>,
    pub key_location: Option<i64>,
    pub secret_id_name: Option<String>,
    pub secret_key_name: Option<String>,
}
input! { CamAuthConfig(role_name: String) {
    0 "RoleName" role_name: String, 1 "KeyLocation" key_location: i64, 2 "SecretIdName" secret_id_name: String,
    3 "SecretKeyName" secret_key_name: String
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OAuthConfig {
    pub authorization_url: Option<String>,
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
    pub scope_list: Option<Vec<String>>,
    pub token_url: Option<String>,
}
input! { OAuthConfig() {
    0 "AuthorizationUrl" authorization_url: String, 1 "ClientId" client_id: String,
    2 "ClientSecret" client_secret: Secret, 3 "ScopeList" scope_list: Vec<String>, 4 "TokenUrl" token_url: String
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppPluginConfig {
    /// Required.
    pub app_id: Option<String>,
}
input! { AppPluginConfig(app_id: String) {
    0 "AppId" app_id: String
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MCPPluginConfig {
    pub external_mcp_server_url: Option<String>,
    pub mcp_server_url: Option<String>,
    pub mcp_transport: Option<i64>,
    pub plugin_header: Option<Vec<PluginParam>>,
    pub plugin_query: Option<Vec<PluginParam>>,
    pub sse_read_timeout: Option<i64>,
    pub timeout: Option<i64>,
    pub auth_config: Option<AuthConfig>,
}
input! { MCPPluginConfig() {
    0 "ExternalMCPServerUrl" external_mcp_server_url: String, 1 "MCPServerUrl" mcp_server_url: String,
    2 "MCPTransport" mcp_transport: i64, 3 "PluginHeader" plugin_header: Vec<PluginParam>,
    4 "PluginQuery" plugin_query: Vec<PluginParam>, 5 "SSEReadTimeout" sse_read_timeout: i64, 6 "Timeout" timeout: i64,
    7 "AuthConfig" auth_config: AuthConfig
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginParam {
    pub is_global_hidden: Option<bool>,
    pub is_required: Option<bool>,
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { PluginParam() {
    0 "IsGlobalHidden" is_global_hidden: bool, 1 "IsRequired" is_required: bool, 2 "Name" name: String,
    3 "Value" value: String
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tool {
    pub billing: Option<ToolBilling>,
    pub call_count: Option<i64>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub plugin_id: Option<String>,
    pub tool_access_mode: Option<i64>,
    pub tool_config: Option<ToolConfig>,
    pub tool_id: Option<String>,
}
input! { Tool() {
    0 "Billing" billing: ToolBilling, 1 "CallCount" call_count: i64, 2 "Description" description: String,
    3 "Name" name: String, 4 "PluginId" plugin_id: String, 5 "ToolAccessMode" tool_access_mode: i64,
    6 "ToolConfig" tool_config: ToolConfig, 7 "ToolId" tool_id: String
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolBilling {
    pub basic_billing: Option<BasicBilling>,
    pub billing_type: Option<i64>,
    pub complex_billing: Option<ComplexBilling>,
    pub duplex_billing: Option<DuplexBilling>,
}
input! { ToolBilling() {
    0 "BasicBilling" basic_billing: BasicBilling, 1 "BillingType" billing_type: i64,
    2 "ComplexBilling" complex_billing: ComplexBilling, 3 "DuplexBilling" duplex_billing: DuplexBilling
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicBilling {
    pub billing_unit: Option<i64>,
    pub cash_price: Option<f64>,
    pub pu_price: Option<f64>,
}
input! { BasicBilling() {
    0 "BillingUnit" billing_unit: i64, 1 "CashPrice" cash_price: f64, 2 "PuPrice" pu_price: f64
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplexBilling {
    pub complex_list: Option<Vec<ComplexBillingItem>>,
}
input! { ComplexBilling() {
    0 "ComplexList" complex_list: Vec<ComplexBillingItem>
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplexBillingItem {
    pub billing_attribute_list: Option<Vec<BillingAttribute>>,
    pub billing_unit: Option<i64>,
    pub cash_price: Option<f64>,
    pub pu_price: Option<f64>,
}
input! { ComplexBillingItem() {
    0 "BillingAttributeList" billing_attribute_list: Vec<BillingAttribute>, 1 "BillingUnit" billing_unit: i64,
    2 "CashPrice" cash_price: f64, 3 "PuPrice" pu_price: f64
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingAttribute {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { BillingAttribute() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplexBilling {
    pub billing_unit: Option<i64>,
    pub input_cash_price: Option<f64>,
    pub input_pu_price: Option<f64>,
    pub output_cash_price: Option<f64>,
    pub output_pu_price: Option<f64>,
}
input! { DuplexBilling() {
    0 "BillingUnit" billing_unit: i64, 1 "InputCashPrice" input_cash_price: f64, 2 "InputPuPrice" input_pu_price: f64,
    3 "OutputCashPrice" output_cash_price: f64, 4 "OutputPuPrice" output_pu_price: f64
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolConfig {
    pub api_tool_config: Option<ApiToolConfig>,
    pub app_tool_config: Option<AppToolConfig>,
    pub code_tool_config: Option<CodeToolConfig>,
    pub mcp_tool_config: Option<MCPToolConfig>,
}
input! { ToolConfig() {
    0 "ApiToolConfig" api_tool_config: ApiToolConfig, 1 "AppToolConfig" app_tool_config: AppToolConfig,
    2 "CodeToolConfig" code_tool_config: CodeToolConfig, 3 "MCPToolConfig" mcp_tool_config: MCPToolConfig
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiToolConfig {
    pub body: Option<Vec<RequestParam>>,
    pub example: Option<ToolExample>,
    pub external_api_url: Option<String>,
    pub header: Option<Vec<RequestParam>>,
    pub method: Option<String>,
    pub outputs: Option<Vec<ResponseParam>>,
    pub query: Option<Vec<RequestParam>>,
    pub stream_mode: Option<i64>,
    pub url: Option<String>,
}
input! { ApiToolConfig() {
    0 "Body" body: Vec<RequestParam>, 1 "Example" example: ToolExample, 2 "ExternalApiUrl" external_api_url: String,
    3 "Header" header: Vec<RequestParam>, 4 "Method" method: String, 5 "Outputs" outputs: Vec<ResponseParam>,
    6 "Query" query: Vec<RequestParam>, 7 "StreamMode" stream_mode: i64, 8 "Url" url: String
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestParam {
    pub any_of: Option<Vec<RequestParam>>,
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub is_global_hidden: Option<bool>,
    pub is_required: Option<bool>,
    pub name: Option<String>,
    pub one_of: Option<Vec<RequestParam>>,
    pub sub_params: Option<Vec<RequestParam>>,
    pub r#type: Option<i64>,
}
input! { RequestParam() {
    0 "AnyOf" any_of: Vec<RequestParam>, 1 "DefaultValue" default_value: String, 2 "Description" description: String,
    3 "IsGlobalHidden" is_global_hidden: bool, 4 "IsRequired" is_required: bool, 5 "Name" name: String,
    6 "OneOf" one_of: Vec<RequestParam>, 7 "SubParams" sub_params: Vec<RequestParam>, 8 "Type" r#type: i64
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolExample {
    pub request: Option<String>,
    pub response: Option<String>,
}
input! { ToolExample() {
    0 "Request" request: String, 1 "Response" response: String
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseParam {
    pub description: Option<String>,
    pub name: Option<String>,
    pub render_mode: Option<i64>,
    pub sub_params: Option<Vec<ResponseParam>>,
    pub r#type: Option<i64>,
}
input! { ResponseParam() {
    0 "Description" description: String, 1 "Name" name: String, 2 "RenderMode" render_mode: i64,
    3 "SubParams" sub_params: Vec<ResponseParam>, 4 "Type" r#type: i64
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppToolConfig {
    pub inputs: Option<Vec<RequestParam>>,
    pub outputs: Option<Vec<ResponseParam>>,
}
input! { AppToolConfig() {
    0 "Inputs" inputs: Vec<RequestParam>, 1 "Outputs" outputs: Vec<ResponseParam>
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeToolConfig {
    pub code: Option<String>,
    pub example: Option<ToolExample>,
    pub inputs: Option<Vec<RequestParam>>,
    pub outputs: Option<Vec<ResponseParam>>,
}
input! { CodeToolConfig() {
    0 "Code" code: String, 1 "Example" example: ToolExample, 2 "Inputs" inputs: Vec<RequestParam>,
    3 "Outputs" outputs: Vec<ResponseParam>
} }

/// In the request of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MCPToolConfig {
    pub inputs: Option<Vec<RequestParam>>,
    pub outputs: Option<Vec<ResponseParam>>,
}
input! { MCPToolConfig() {
    0 "Inputs" inputs: Vec<RequestParam>, 1 "Outputs" outputs: Vec<ResponseParam>
} }

/// Response of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePluginOutput {
    pub plugin_id: Option<String>,
}
model! { CreatePluginOutput {
    0 "PluginId" plugin_id: String
} }

/// Creates release: `CreateRelease` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=CreateRelease>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRelease {
    /// Required.
    pub app_id: String,
    pub app_share_access_control: Option<AppShareAccessControl>,
    pub channel_id_list: Option<Vec<String>>,
    pub corp_share_config: Option<CorpShareConfig>,
    pub description: Option<String>,
    pub is_dev_to_release: Option<bool>,
    pub is_publish_as_template: Option<bool>,
}
operation! { CreateRelease(app_id: String) "CreateRelease" -> CreateReleaseOutput {
    0 "AppId" app_id, 1 "AppShareAccessControl" app_share_access_control: AppShareAccessControl,
    2 "ChannelIdList" channel_id_list: Vec<String>, 3 "CorpShareConfig" corp_share_config: CorpShareConfig,
    4 "Description" description: String, 5 "IsDevToRelease" is_dev_to_release: bool,
    6 "IsPublishAsTemplate" is_publish_as_template: bool
} }

/// In the request of [`CreateRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppShareAccessControl {
    pub access_type: Option<i64>,
    pub enabled: Option<bool>,
    pub whitelist: Option<Vec<AppShareWhitelistItem>>,
}
input! { AppShareAccessControl() {
    0 "AccessType" access_type: i64, 1 "Enabled" enabled: bool, 2 "Whitelist" whitelist: Vec<AppShareWhitelistItem>
} }

/// In the request of [`CreateRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppShareWhitelistItem {
    pub r#type: Option<i64>,
    pub values: Option<Vec<String>>,
}
input! { AppShareWhitelistItem() {
    0 "Type" r#type: i64, 1 "Values" values: Vec<String>
} }

/// In the request of [`CreateRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorpShareConfig {
    pub enabled: Option<bool>,
    pub share_scope: Option<i64>,
    pub tag_id_list: Option<Vec<String>>,
    pub share_scope_list: Option<Vec<Identity>>,
}
input! { CorpShareConfig() {
    0 "Enabled" enabled: bool, 1 "ShareScope" share_scope: i64, 2 "TagIdList" tag_id_list: Vec<String>,
    3 "ShareScopeList" share_scope_list: Vec<Identity>
} }

/// In the request of [`CreateRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Identity {
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub str_id: Option<String>,
}
input! { Identity() {
    0 "Description" description: String, 1 "Id" id: String, 2 "Name" name: String, 3 "StrId" str_id: String
} }

/// Response of [`CreateRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReleaseOutput {
    pub need_approval: Option<bool>,
    pub release_id: Option<String>,
}
model! { CreateReleaseOutput {
    0 "NeedApproval" need_approval: bool, 1 "ReleaseId" release_id: String
} }

/// Creates skill: `CreateSkill` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=CreateSkill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkill {
    /// Required.
    pub create_type: i64,
    /// Required.
    pub file_url: String,
    /// Required.
    pub space_id: String,
    pub display_description: Option<String>,
    pub display_name: Option<String>,
    pub icon_url: Option<String>,
    pub name: Option<String>,
    pub skill_version: Option<String>,
    pub update_description: Option<String>,
}
operation! { CreateSkill(create_type: i64, file_url: String, space_id: String) "CreateSkill" -> CreateSkillOutput {
    0 "CreateType" create_type, 1 "FileUrl" file_url, 2 "SpaceId" space_id,
    3 "DisplayDescription" display_description: String, 4 "DisplayName" display_name: String,
    5 "IconUrl" icon_url: String, 6 "Name" name: String, 7 "SkillVersion" skill_version: String,
    8 "UpdateDescription" update_description: String
} }

/// Response of [`CreateSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillOutput {
    pub skill_id: Option<String>,
    pub version_id: Option<String>,
}
model! { CreateSkillOutput {
    0 "SkillId" skill_id: String, 1 "VersionId" version_id: String
} }

/// Creates skill share: `CreateSkillShare` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=CreateSkillShare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillShare {
    /// Required.
    pub apply_remark: String,
    /// Required.
    pub skill_id: String,
    /// Required.
    pub space_id: String,
    /// Required.
    pub version_id: String,
}
operation! { CreateSkillShare(apply_remark: String, skill_id: String, space_id: String, version_id: String)
    "CreateSkillShare" -> CreateSkillShareOutput {
    0 "ApplyRemark" apply_remark, 1 "SkillId" skill_id, 2 "SpaceId" space_id, 3 "VersionId" version_id
} }

/// Response of [`CreateSkillShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillShareOutput {
    pub need_approval: Option<bool>,
}
model! { CreateSkillShareOutput {
    0 "NeedApproval" need_approval: bool
} }

/// Creates space: `CreateSpace` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=CreateSpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpace {
    pub name: Option<String>,
    pub description: Option<String>,
}
operation! { CreateSpace() "CreateSpace" -> CreateSpaceOutput {
    0 "Name" name: String, 1 "Description" description: String
} }

/// Response of [`CreateSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpaceOutput {
    pub space_id: Option<String>,
}
model! { CreateSpaceOutput {
    0 "SpaceId" space_id: String
} }

/// Creates variable: `CreateVariable` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=CreateVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVariable {
    /// Required.
    pub app_id: String,
    pub variable: Option<Variable>,
}
operation! { CreateVariable(app_id: String) "CreateVariable" -> CreateVariableOutput {
    0 "AppId" app_id, 1 "Variable" variable: Variable
} }

/// In the request of [`CreateVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Variable {
    /// Required.
    pub default_file_name: Option<String>,
    /// Required.
    pub default_value: Option<String>,
    /// Required.
    pub description: Option<String>,
    /// Required.
    pub module_type: Option<i64>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<i64>,
    /// Required.
    pub variable_id: Option<String>,
    pub enable_endpoints: Option<bool>,
    pub endpoint_list: Option<Vec<String>>,
}

/// Arguments of [`Variable::new`].
pub struct VariableRequired {
    pub default_file_name: String,
    pub default_value: String,
    pub description: String,
    pub module_type: i64,
    pub name: String,
    pub r#type: i64,
    pub variable_id: String,
}
input! {
    Variable { VariableRequired: default_file_name, default_value, description, module_type, name, r#type, variable_id } {
    0 "DefaultFileName" default_file_name: String, 1 "DefaultValue" default_value: String,
    2 "Description" description: String, 3 "ModuleType" module_type: i64, 4 "Name" name: String, 5 "Type" r#type: i64,
    6 "VariableId" variable_id: String, 7 "EnableEndpoints" enable_endpoints: bool,
    8 "EndpointList" endpoint_list: Vec<String>
} }

/// Response of [`CreateVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVariableOutput {
    pub variable_id: Option<String>,
}
model! { CreateVariableOutput {
    0 "VariableId" variable_id: String
} }

/// Creates web socket token: `CreateWebSocketToken` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=CreateWebSocketToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebSocketToken {
    /// Required.
    pub r#type: i64,
    pub app_id: Option<String>,
    pub app_key: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub login_uin: Option<String>,
    pub share_code: Option<String>,
    pub user_id: Option<String>,
}
operation! { CreateWebSocketToken(r#type: i64) "CreateWebSocketToken" -> CreateWebSocketTokenOutput {
    0 "Type" r#type, 1 "AppId" app_id: String, 2 "AppKey" app_key: String,
    3 "LoginSubAccountUin" login_sub_account_uin: String, 4 "LoginUin" login_uin: String,
    5 "ShareCode" share_code: String, 6 "UserId" user_id: String
} }

/// Response of [`CreateWebSocketToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebSocketTokenOutput {
    pub app_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { CreateWebSocketTokenOutput {
    0 "AppId" app_id: String, 1 "Token" token: Secret
} }

/// Creates workspace credential: `CreateWorkspaceCredential` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=CreateWorkspaceCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceCredential {
    /// Required.
    pub r#type: i64,
    /// Required.
    pub workspace_id: String,
    pub app_id: Option<String>,
    pub app_key: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub login_uin: Option<String>,
    pub share_code: Option<String>,
    pub user_id: Option<String>,
}
operation! { CreateWorkspaceCredential(r#type: i64, workspace_id: String)
    "CreateWorkspaceCredential" -> CreateWorkspaceCredentialOutput {
    0 "Type" r#type, 1 "WorkspaceId" workspace_id, 2 "AppId" app_id: String, 3 "AppKey" app_key: String,
    4 "LoginSubAccountUin" login_sub_account_uin: String, 5 "LoginUin" login_uin: String,
    6 "ShareCode" share_code: String, 7 "UserId" user_id: String
} }

/// Response of [`CreateWorkspaceCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceCredentialOutput {
    pub storage_type: Option<String>,
    pub workspace_id: Option<String>,
}
model! { CreateWorkspaceCredentialOutput {
    0 "StorageType" storage_type: String, 1 "WorkspaceId" workspace_id: String
} }

/// Deletes agent: `DeleteAgent` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DeleteAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgent {
    /// Required.
    pub app_id: String,
    /// Required.
    pub agent_id: String,
    pub collaboration_mode: Option<i64>,
}
operation! { DeleteAgent(app_id: String, agent_id: String) "DeleteAgent" -> Empty {
    0 "AppId" app_id, 1 "AgentId" agent_id, 2 "CollaborationMode" collaboration_mode: i64
} }

/// Response of [`DeleteAgent`]: empty.
pub type DeleteAgentOutput = Empty;

/// Deletes app: `DeleteApp` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DeleteApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApp {
    /// Required.
    pub app_id: String,
    pub reason: Option<String>,
}
operation! { DeleteApp(app_id: String) "DeleteApp" -> Empty {
    0 "AppId" app_id, 1 "Reason" reason: String
} }

/// Response of [`DeleteApp`]: empty.
pub type DeleteAppOutput = Empty;

/// Deletes app trigger: `DeleteAppTrigger` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DeleteAppTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppTrigger {
    pub app_id: Option<String>,
    pub scope: Option<i64>,
    pub trigger_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { DeleteAppTrigger() "DeleteAppTrigger" -> Empty {
    0 "AppId" app_id: String, 1 "Scope" scope: i64, 2 "TriggerId" trigger_id: String, 3 "UserId" user_id: String
} }

/// Response of [`DeleteAppTrigger`]: empty.
pub type DeleteAppTriggerOutput = Empty;

/// Deletes conversation: `DeleteConversation` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DeleteConversation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConversation {
    /// Required.
    pub conversation_id: String,
    /// Required.
    pub r#type: i64,
    pub app_key: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub login_uin: Option<String>,
    pub share_code: Option<String>,
}
operation! { DeleteConversation(conversation_id: String, r#type: i64) "DeleteConversation" -> Empty {
    0 "ConversationId" conversation_id, 1 "Type" r#type, 2 "AppKey" app_key: String,
    3 "LoginSubAccountUin" login_sub_account_uin: String, 4 "LoginUin" login_uin: String,
    5 "ShareCode" share_code: String
} }

/// Response of [`DeleteConversation`]: empty.
pub type DeleteConversationOutput = Empty;

/// Deletes msg record category: `DeleteMsgRecordCategory` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DeleteMsgRecordCategory>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMsgRecordCategory {
    /// Required.
    pub app_id: String,
    /// Required.
    pub category_id: String,
}
operation! { DeleteMsgRecordCategory(app_id: String, category_id: String) "DeleteMsgRecordCategory" -> Empty {
    0 "AppId" app_id, 1 "CategoryId" category_id
} }

/// Response of [`DeleteMsgRecordCategory`]: empty.
pub type DeleteMsgRecordCategoryOutput = Empty;

/// Deletes plugin: `DeletePlugin` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DeletePlugin>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlugin {
    /// Required.
    pub plugin_id: String,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
}
operation! { DeletePlugin(plugin_id: String) "DeletePlugin" -> Empty {
    0 "PluginId" plugin_id, 1 "LoginUin" login_uin: String, 2 "LoginSubAccountUin" login_sub_account_uin: String
} }

/// Response of [`DeletePlugin`]: empty.
pub type DeletePluginOutput = Empty;

/// Deletes skill: `DeleteSkill` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DeleteSkill>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSkill {
    /// Required.
    pub skill_id: String,
    /// Required.
    pub space_id: String,
}
operation! { DeleteSkill(skill_id: String, space_id: String) "DeleteSkill" -> Empty {
    0 "SkillId" skill_id, 1 "SpaceId" space_id
} }

/// Response of [`DeleteSkill`]: empty.
pub type DeleteSkillOutput = Empty;

/// Deletes skill share: `DeleteSkillShare` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DeleteSkillShare>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSkillShare {
    /// Required.
    pub apply_remark: String,
    /// Required.
    pub skill_id: String,
    /// Required.
    pub space_id: String,
    /// Required.
    pub version_id: String,
}
operation! { DeleteSkillShare(apply_remark: String, skill_id: String, space_id: String, version_id: String)
    "DeleteSkillShare" -> DeleteSkillShareOutput {
    0 "ApplyRemark" apply_remark, 1 "SkillId" skill_id, 2 "SpaceId" space_id, 3 "VersionId" version_id
} }

/// Response of [`DeleteSkillShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSkillShareOutput {
    pub need_approval: Option<bool>,
}
model! { DeleteSkillShareOutput {
    0 "NeedApproval" need_approval: bool
} }

/// Deletes space: `DeleteSpace` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DeleteSpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSpace {
    pub space_id: Option<String>,
}
operation! { DeleteSpace() "DeleteSpace" -> Empty {
    0 "SpaceId" space_id: String
} }

/// Response of [`DeleteSpace`]: empty.
pub type DeleteSpaceOutput = Empty;

/// Deletes variable: `DeleteVariable` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DeleteVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVariable {
    /// Required.
    pub app_id: String,
    /// Required.
    pub variable_id: String,
    pub module_type: Option<i64>,
}
operation! { DeleteVariable(app_id: String, variable_id: String) "DeleteVariable" -> Empty {
    0 "AppId" app_id, 1 "VariableId" variable_id, 2 "ModuleType" module_type: i64
} }

/// Response of [`DeleteVariable`]: empty.
pub type DeleteVariableOutput = Empty;

/// Describes account list: `DescribeAccountList` of `adp` 2026-05-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeAccountList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountList {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub filter_list: Option<Vec<Filter>>,
}
operation! { DescribeAccountList() "DescribeAccountList" -> DescribeAccountListOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "FilterList" filter_list: Vec<Filter>
} }
paged! { DescribeAccountList: AccountInfo = Number "PageNumber", "AccountList" account_list }

/// In the request of [`DescribeAccountList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub operator: Option<i64>,
    pub value_list: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Operator" operator: i64, 2 "ValueList" value_list: Vec<String>
} }

/// Response of [`DescribeAccountList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountListOutput {
    pub total_count: Option<String>,
    pub account_list: Vec<AccountInfo>,
}
model! { DescribeAccountListOutput {
    0 "TotalCount" total_count: String, 1 "AccountList" account_list: Vec<AccountInfo>
} }

/// In the response of [`DescribeAccountList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountInfo {
    pub account_uin: Option<String>,
    pub nick_name: Option<String>,
    pub avatar: Option<String>,
}
model! { AccountInfo {
    0 "AccountUin" account_uin: String, 1 "NickName" nick_name: String, 2 "Avatar" avatar: String
} }

/// Describes agent detail: `DescribeAgentDetail` of `adp` 2026-05-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeAgentDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentDetail {
    pub app_id: Option<String>,
    pub agent_id: Option<String>,
}
operation! { DescribeAgentDetail() "DescribeAgentDetail" -> DescribeAgentDetailOutput {
    0 "AppId" app_id: String, 1 "AgentId" agent_id: String
} }

/// Response of [`DescribeAgentDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentDetailOutput {
    pub agent: Option<AgentDetail>,
}
model! { DescribeAgentDetailOutput {
    0 "Agent" agent: AgentDetail
} }

/// In the response of [`DescribeAgentDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentDetail {
    pub agent_id: Option<String>,
    pub profile: Option<AgentProfile>,
    pub instructions: Option<String>,
    pub model: Option<AgentModelConfig>,
    pub tool_list: Vec<AgentTool>,
    pub plugin_list: Vec<AgentPlugin>,
    pub skill_list: Vec<AgentSkill>,
    pub advanced_config: Option<AgentAdvancedConfig>,
}
model! { AgentDetail {
    0 "AgentId" agent_id: String, 1 "Profile" profile: AgentProfile, 2 "Instructions" instructions: String,
    3 "Model" model: AgentModelConfig, 4 "ToolList" tool_list: Vec<AgentTool>,
    5 "PluginList" plugin_list: Vec<AgentPlugin>, 6 "SkillList" skill_list: Vec<AgentSkill>,
    7 "AdvancedConfig" advanced_config: AgentAdvancedConfig
} }

/// In the response of [`DescribeAgentDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentTool {
    pub config: Option<AgentToolBasicConfig>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub stream_mode: Option<i64>,
    pub tool_access_mode: Option<i64>,
}
model! { AgentTool {
    0 "Config" config: AgentToolBasicConfig, 1 "Name" name: String, 2 "Status" status: i64,
    3 "StreamMode" stream_mode: i64, 4 "ToolAccessMode" tool_access_mode: i64
} }

/// In the response of [`DescribeAgentDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentPlugin {
    pub config: Option<AgentPluginConfig>,
    pub name: Option<String>,
    pub icon_url: Option<String>,
    pub description: Option<String>,
    pub plugin_class: Option<i64>,
    pub status: Option<i64>,
    pub auth_config_status: Option<i64>,
}
model! { AgentPlugin {
    0 "Config" config: AgentPluginConfig, 1 "Name" name: String, 2 "IconUrl" icon_url: String,
    3 "Description" description: String, 4 "PluginClass" plugin_class: i64, 5 "Status" status: i64,
    6 "AuthConfigStatus" auth_config_status: i64
} }

/// In the response of [`DescribeAgentDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSkill {
    pub skill_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub display_description: Option<String>,
    pub icon_url: Option<String>,
    pub source_type: Option<i64>,
    pub current_version: Option<String>,
}
model! { AgentSkill {
    0 "SkillId" skill_id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "DisplayName" display_name: String, 4 "DisplayDescription" display_description: String,
    5 "IconUrl" icon_url: String, 6 "SourceType" source_type: i64, 7 "CurrentVersion" current_version: String
} }

/// Describes agent release preview list: `DescribeAgentReleasePreviewList` of `adp` 2026-05-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeAgentReleasePreviewList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentReleasePreviewList {
    /// Required.
    pub app_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub query: Option<String>,
    pub filter_list: Option<Vec<Filter>>,
}
operation! { DescribeAgentReleasePreviewList(app_id: String, page_number: i64, page_size: i64)
    "DescribeAgentReleasePreviewList" -> DescribeAgentReleasePreviewListOutput {
    0 "AppId" app_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Query" query: String,
    4 "FilterList" filter_list: Vec<Filter>
} }
paged! { DescribeAgentReleasePreviewList: AgentReleasePreview =
    Number "PageNumber", "ReleaseList" release_list, total "TotalCount" }

/// Response of [`DescribeAgentReleasePreviewList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentReleasePreviewListOutput {
    pub release_list: Vec<AgentReleasePreview>,
    pub total_count: Option<i64>,
}
model! { DescribeAgentReleasePreviewListOutput {
    0 "ReleaseList" release_list: Vec<AgentReleasePreview>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAgentReleasePreviewList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentReleasePreview {
    pub agent_id: Option<String>,
    pub name: Option<String>,
    pub update_time: Option<String>,
    pub action: Option<i64>,
    pub action_description: Option<String>,
    pub message: Option<String>,
    pub release_list: Vec<AgentRelease>,
}
model! { AgentReleasePreview {
    0 "AgentId" agent_id: String, 1 "Name" name: String, 2 "UpdateTime" update_time: String, 3 "Action" action: i64,
    4 "ActionDescription" action_description: String, 5 "Message" message: String,
    6 "ReleaseList" release_list: Vec<AgentRelease>
} }

/// In the response of [`DescribeAgentReleasePreviewList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentRelease {
    pub item_name: Option<String>,
    pub update_time: Option<String>,
    pub action_description: Option<String>,
    pub release_message: Option<String>,
}
model! { AgentRelease {
    0 "ItemName" item_name: String, 1 "UpdateTime" update_time: String,
    2 "ActionDescription" action_description: String, 3 "ReleaseMessage" release_message: String
} }

/// Describes agent summary list: `DescribeAgentSummaryList` of `adp` 2026-05-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeAgentSummaryList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentSummaryList {
    pub scope: Option<i64>,
    pub app_id: Option<String>,
    pub filter_list: Option<Vec<Filter>>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
operation! { DescribeAgentSummaryList() "DescribeAgentSummaryList" -> DescribeAgentSummaryListOutput {
    0 "Scope" scope: i64, 1 "AppId" app_id: String, 2 "FilterList" filter_list: Vec<Filter>,
    3 "PageSize" page_size: i64, 4 "PageNumber" page_number: i64
} }
paged! { DescribeAgentSummaryList: AgentSummary = Number "PageNumber", "AgentList" agent_list, total "TotalCount" }

/// Response of [`DescribeAgentSummaryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentSummaryListOutput {
    pub total_count: Option<i64>,
    pub agent_list: Vec<AgentSummary>,
}
model! { DescribeAgentSummaryListOutput {
    0 "TotalCount" total_count: i64, 1 "AgentList" agent_list: Vec<AgentSummary>
} }

/// In the response of [`DescribeAgentSummaryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSummary {
    pub agent_id: Option<String>,
    pub profile: Option<AgentProfile>,
    pub advanced_config: Option<AgentAdvancedConfig>,
}
model! { AgentSummary {
    0 "AgentId" agent_id: String, 1 "Profile" profile: AgentProfile,
    2 "AdvancedConfig" advanced_config: AgentAdvancedConfig
} }

/// Describes app: `DescribeApp` of `adp` 2026-05-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApp {
    /// Required.
    pub app_id: String,
    pub domain: Option<i64>,
    pub field_mask: Option<FieldMask>,
    pub status_type: Option<i64>,
}
operation! { DescribeApp(app_id: String) "DescribeApp" -> DescribeAppOutput {
    0 "AppId" app_id, 1 "Domain" domain: i64, 2 "FieldMask" field_mask: FieldMask, 3 "StatusType" status_type: i64
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldMask {
    pub paths: Option<Vec<String>>,
}
input! { FieldMask() {
    0 "Paths" paths: Vec<String>
} }

/// Response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppOutput {
    pub app: Option<App>,
}
model! { DescribeAppOutput {
    0 "App" app: App
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct App {
    pub auxiliary_info: Option<AppAuxiliaryInfo>,
    pub config: Option<AppConfig>,
    pub metadata: Option<AppMetadata>,
    pub secret_info: Option<AppSecretInfo>,
    pub share_url_info: Option<AppShareURLInfo>,
    pub status: Option<AppStatusInfo>,
    pub shared_kb_list: Vec<AppSharedKbInfo>,
    pub corp_share_config: Option<CorpShareConfig>,
}
model! { App {
    0 "AuxiliaryInfo" auxiliary_info: AppAuxiliaryInfo, 1 "Config" config: AppConfig,
    2 "Metadata" metadata: AppMetadata, 3 "SecretInfo" secret_info: AppSecretInfo,
    4 "ShareUrlInfo" share_url_info: AppShareURLInfo, 5 "Status" status: AppStatusInfo,
    6 "SharedKbList" shared_kb_list: Vec<AppSharedKbInfo>, 7 "CorpShareConfig" corp_share_config: CorpShareConfig
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAuxiliaryInfo {
    pub appeal: Option<AppAppeal>,
    pub search_resource_status: Option<SearchResourceStatusInfo>,
    pub special_status_info: Option<SpecialStatusInfo>,
    pub sub_status: Option<AppSubStatusInfo>,
}
model! { AppAuxiliaryInfo {
    0 "Appeal" appeal: AppAppeal, 1 "SearchResourceStatus" search_resource_status: SearchResourceStatusInfo,
    2 "SpecialStatusInfo" special_status_info: SpecialStatusInfo, 3 "SubStatus" sub_status: AppSubStatusInfo
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAppeal {
    pub appealing_status: Option<AppealingStatus>,
}
model! { AppAppeal {
    0 "AppealingStatus" appealing_status: AppealingStatus
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppealingStatus {
    pub avatar_in_appeal: Option<bool>,
    pub fallback_reply_in_appeal: Option<bool>,
    pub greeting_in_appeal: Option<bool>,
    pub name_in_appeal: Option<bool>,
    pub role_in_appeal: Option<bool>,
}
model! { AppealingStatus {
    0 "AvatarInAppeal" avatar_in_appeal: bool, 1 "FallbackReplyInAppeal" fallback_reply_in_appeal: bool,
    2 "GreetingInAppeal" greeting_in_appeal: bool, 3 "NameInAppeal" name_in_appeal: bool,
    4 "RoleInAppeal" role_in_appeal: bool
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResourceStatusInfo {
    pub resource_status: Option<i64>,
}
model! { SearchResourceStatusInfo {
    0 "ResourceStatus" resource_status: i64
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecialStatusInfo {
    pub status: Option<i64>,
}
model! { SpecialStatusInfo {
    0 "Status" status: i64
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppSubStatusInfo {
    pub approval_id: Option<String>,
    pub sub_status_list: Vec<i64>,
}
model! { AppSubStatusInfo {
    0 "ApprovalId" approval_id: String, 1 "SubStatusList" sub_status_list: Vec<i64>
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppConfig {
    /// Required.
    pub experience: Option<AppExperienceConfig>,
    /// Required.
    pub greeting: Option<AppGreetingConfig>,
    /// Required.
    pub memory: Option<AppMemoryConfig>,
    /// Required.
    pub mode: Option<AppModeConfig>,
    /// Required.
    pub model: Option<AppModelConfig>,
    /// Required.
    pub web_search: Option<AppWebSearchConfig>,
    /// Required.
    pub workflow: Option<AppWorkflowConfig>,
}

/// Arguments of [`AppConfig::new`].
pub struct AppConfigRequired {
    pub experience: AppExperienceConfig,
    pub greeting: AppGreetingConfig,
    pub memory: AppMemoryConfig,
    pub mode: AppModeConfig,
    pub model: AppModelConfig,
    pub web_search: AppWebSearchConfig,
    pub workflow: AppWorkflowConfig,
}
input! { AppConfig { AppConfigRequired: experience, greeting, memory, mode, model, web_search, workflow } {
    0 "Experience" experience: AppExperienceConfig, 1 "Greeting" greeting: AppGreetingConfig,
    2 "Memory" memory: AppMemoryConfig, 3 "Mode" mode: AppModeConfig, 4 "Model" model: AppModelConfig,
    5 "WebSearch" web_search: AppWebSearchConfig, 6 "Workflow" workflow: AppWorkflowConfig
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppExperienceConfig {
    /// Required.
    pub advanced: Option<AppAdvancedConf>,
    /// Required.
    pub conversation: Option<ConversationExperience>,
    /// Required.
    pub role: Option<RoleConfig>,
}
input! { AppExperienceConfig(advanced: AppAdvancedConf, conversation: ConversationExperience, role: RoleConfig) {
    0 "Advanced" advanced: AppAdvancedConf, 1 "Conversation" conversation: ConversationExperience,
    2 "Role" role: RoleConfig
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAdvancedConf {
    /// Required.
    pub enable_context_rewrite: Option<bool>,
    /// Required.
    pub enable_image_text_retrieval: Option<bool>,
    /// Required.
    pub reply_flexibility: Option<i64>,
    pub dialog_custom_config: Option<DialogCustomConfig>,
    pub intent_achievement: Option<Vec<IntentAchievementInfo>>,
}
input! { AppAdvancedConf(enable_context_rewrite: bool, enable_image_text_retrieval: bool, reply_flexibility: i64) {
    0 "EnableContextRewrite" enable_context_rewrite: bool,
    1 "EnableImageTextRetrieval" enable_image_text_retrieval: bool, 2 "ReplyFlexibility" reply_flexibility: i64,
    3 "DialogCustomConfig" dialog_custom_config: DialogCustomConfig,
    4 "IntentAchievement" intent_achievement: Vec<IntentAchievementInfo>
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DialogCustomConfig {
    pub enabled: Option<bool>,
}
input! { DialogCustomConfig() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentAchievementInfo {
    /// Required.
    pub description: Option<String>,
    /// Required.
    pub name: Option<String>,
}
input! { IntentAchievementInfo(description: String, name: String) {
    0 "Description" description: String, 1 "Name" name: String
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationExperience {
    /// Required.
    pub ai_call: Option<AICallConfig>,
    /// Required.
    pub background_image: Option<BackgroundImage>,
    /// Required.
    pub enable_fallback_reply: Option<bool>,
    /// Required.
    pub enable_recommended: Option<bool>,
    /// Required.
    pub enable_web_search: Option<bool>,
    /// Required.
    pub fallback_reply: Option<String>,
    /// Required.
    pub input_box_config: Option<InputBoxConfig>,
    /// Required.
    pub method: Option<i64>,
    /// Required.
    pub recommend_prompt_mode: Option<i64>,
}

/// Arguments of [`ConversationExperience::new`].
pub struct ConversationExperienceRequired {
    pub ai_call: AICallConfig,
    pub background_image: BackgroundImage,
    pub enable_fallback_reply: bool,
    pub enable_recommended: bool,
    pub enable_web_search: bool,
    pub fallback_reply: String,
    pub input_box_config: InputBoxConfig,
    pub method: i64,
    pub recommend_prompt_mode: i64,
}
input! {
    ConversationExperience { ConversationExperienceRequired: ai_call, background_image, enable_fallback_reply, enable_recommended, enable_web_search, fallback_reply, input_box_config, method, recommend_prompt_mode } {
    0 "AiCall" ai_call: AICallConfig, 1 "BackgroundImage" background_image: BackgroundImage,
    2 "EnableFallbackReply" enable_fallback_reply: bool, 3 "EnableRecommended" enable_recommended: bool,
    4 "EnableWebSearch" enable_web_search: bool, 5 "FallbackReply" fallback_reply: String,
    6 "InputBoxConfig" input_box_config: InputBoxConfig, 7 "Method" method: i64,
    8 "RecommendPromptMode" recommend_prompt_mode: i64
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AICallConfig {
    /// Required.
    pub digital_human: Option<DigitalHumanConfig>,
    /// Required.
    pub enable_digital_human: Option<bool>,
    /// Required.
    pub enable_voice_call: Option<bool>,
    /// Required.
    pub enable_voice_interact: Option<bool>,
    /// Required.
    pub voice: Option<VoiceConfig>,
}

/// Arguments of [`AICallConfig::new`].
pub struct AICallConfigRequired {
    pub digital_human: DigitalHumanConfig,
    pub enable_digital_human: bool,
    pub enable_voice_call: bool,
    pub enable_voice_interact: bool,
    pub voice: VoiceConfig,
}
input! {
    AICallConfig { AICallConfigRequired: digital_human, enable_digital_human, enable_voice_call, enable_voice_interact, voice } {
    0 "DigitalHuman" digital_human: DigitalHumanConfig, 1 "EnableDigitalHuman" enable_digital_human: bool,
    2 "EnableVoiceCall" enable_voice_call: bool, 3 "EnableVoiceInteract" enable_voice_interact: bool,
    4 "Voice" voice: VoiceConfig
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DigitalHumanConfig {
    /// Required.
    pub asset_key: Option<String>,
    /// Required.
    pub avatar: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub preview_url: Option<String>,
}
input! { DigitalHumanConfig(asset_key: String, avatar: String, name: String, preview_url: String) {
    0 "AssetKey" asset_key: String, 1 "Avatar" avatar: String, 2 "Name" name: String, 3 "PreviewUrl" preview_url: String
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceConfig {
    /// Required.
    pub timbre_key: Option<String>,
    /// Required.
    pub voice_name: Option<String>,
    /// Required.
    pub voice_type: Option<i64>,
}
input! { VoiceConfig(timbre_key: String, voice_name: String, voice_type: i64) {
    0 "TimbreKey" timbre_key: String, 1 "VoiceName" voice_name: String, 2 "VoiceType" voice_type: i64
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundImage {
    /// Required.
    pub brightness: Option<i64>,
    /// Required.
    pub landscape_image_url: Option<String>,
    /// Required.
    pub original_image_url: Option<String>,
    /// Required.
    pub portrait_image_url: Option<String>,
    /// Required.
    pub theme_color: Option<String>,
}

/// Arguments of [`BackgroundImage::new`].
pub struct BackgroundImageRequired {
    pub brightness: i64,
    pub landscape_image_url: String,
    pub original_image_url: String,
    pub portrait_image_url: String,
    pub theme_color: String,
}
input! {
    BackgroundImage { BackgroundImageRequired: brightness, landscape_image_url, original_image_url, portrait_image_url, theme_color } {
    0 "Brightness" brightness: i64, 1 "LandscapeImageUrl" landscape_image_url: String,
    2 "OriginalImageUrl" original_image_url: String, 3 "PortraitImageUrl" portrait_image_url: String,
    4 "ThemeColor" theme_color: String
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputBoxConfig {
    pub input_box_buttons: Option<Vec<i64>>,
}
input! { InputBoxConfig() {
    0 "InputBoxButtons" input_box_buttons: Vec<i64>
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleConfig {
    /// Required.
    pub role_description: Option<String>,
}
input! { RoleConfig(role_description: String) {
    0 "RoleDescription" role_description: String
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGreetingConfig {
    /// Required.
    pub greeting: Option<String>,
    pub opening_question_list: Option<Vec<String>>,
}
input! { AppGreetingConfig(greeting: String) {
    0 "Greeting" greeting: String, 1 "OpeningQuestionList" opening_question_list: Vec<String>
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppMemoryConfig {
    /// Required.
    pub enabled: Option<bool>,
    /// Required.
    pub long_memory_day: Option<i64>,
    /// Required.
    pub model: Option<ModelDetailInfo>,
    /// Required.
    pub prompt_content: Option<String>,
    /// Required.
    pub prompt_mode: Option<i64>,
}

/// Arguments of [`AppMemoryConfig::new`].
pub struct AppMemoryConfigRequired {
    pub enabled: bool,
    pub long_memory_day: i64,
    pub model: ModelDetailInfo,
    pub prompt_content: String,
    pub prompt_mode: i64,
}
input! { AppMemoryConfig { AppMemoryConfigRequired: enabled, long_memory_day, model, prompt_content, prompt_mode } {
    0 "Enabled" enabled: bool, 1 "LongMemoryDay" long_memory_day: i64, 2 "Model" model: ModelDetailInfo,
    3 "PromptContent" prompt_content: String, 4 "PromptMode" prompt_mode: i64
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelDetailInfo {
    pub alias: Option<String>,
    pub history_limit: Option<i64>,
    pub model_id: Option<String>,
    pub model_params: Option<ModelParams>,
}
input! { ModelDetailInfo() {
    0 "Alias" alias: String, 1 "HistoryLimit" history_limit: i64, 2 "ModelId" model_id: String,
    3 "ModelParams" model_params: ModelParams
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppModeConfig {
    /// Required.
    pub multi_agent_config: Option<MultiAgentConfig>,
    /// Required.
    pub single_workflow_config: Option<SingleWorkflowConfig>,
    pub claw_agent_config: Option<ClawAgentConfig>,
}
input! { AppModeConfig(multi_agent_config: MultiAgentConfig, single_workflow_config: SingleWorkflowConfig) {
    0 "MultiAgentConfig" multi_agent_config: MultiAgentConfig,
    1 "SingleWorkflowConfig" single_workflow_config: SingleWorkflowConfig,
    2 "ClawAgentConfig" claw_agent_config: ClawAgentConfig
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiAgentConfig {
    /// Required.
    pub agent_collaboration: Option<AgentCollaborationConfig>,
}
input! { MultiAgentConfig(agent_collaboration: AgentCollaborationConfig) {
    0 "AgentCollaboration" agent_collaboration: AgentCollaborationConfig
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentCollaborationConfig {
    /// Required.
    pub agent_collaboration_mode: Option<i64>,
    /// Required.
    pub workflow_id: Option<String>,
    /// Required.
    pub workflow_name: Option<String>,
}
input! { AgentCollaborationConfig(agent_collaboration_mode: i64, workflow_id: String, workflow_name: String) {
    0 "AgentCollaborationMode" agent_collaboration_mode: i64, 1 "WorkflowId" workflow_id: String,
    2 "WorkflowName" workflow_name: String
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleWorkflowConfig {
    /// Required.
    pub async_workflow: Option<bool>,
    /// Required.
    pub status: Option<String>,
    /// Required.
    pub workflow_description: Option<String>,
    /// Required.
    pub workflow_id: Option<String>,
    /// Required.
    pub workflow_name: Option<String>,
    pub enabled: Option<bool>,
}

/// Arguments of [`SingleWorkflowConfig::new`].
pub struct SingleWorkflowConfigRequired {
    pub async_workflow: bool,
    pub status: String,
    pub workflow_description: String,
    pub workflow_id: String,
    pub workflow_name: String,
}
input! {
    SingleWorkflowConfig { SingleWorkflowConfigRequired: async_workflow, status, workflow_description, workflow_id, workflow_name } {
    0 "AsyncWorkflow" async_workflow: bool, 1 "Status" status: String,
    2 "WorkflowDescription" workflow_description: String, 3 "WorkflowId" workflow_id: String,
    4 "WorkflowName" workflow_name: String, 5 "Enabled" enabled: bool
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClawAgentConfig {
    pub agent_team_config: Option<ClawAgentAgentTeamConfig>,
    pub long_memory_config: Option<ClawAgentLongMemoryConfig>,
}
input! { ClawAgentConfig() {
    0 "AgentTeamConfig" agent_team_config: ClawAgentAgentTeamConfig,
    1 "LongMemoryConfig" long_memory_config: ClawAgentLongMemoryConfig
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClawAgentAgentTeamConfig {
    pub enabled: Option<bool>,
    pub prompt_content: Option<String>,
}
input! { ClawAgentAgentTeamConfig() {
    0 "Enabled" enabled: bool, 1 "PromptContent" prompt_content: String
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClawAgentLongMemoryConfig {
    pub enabled: Option<bool>,
}
input! { ClawAgentLongMemoryConfig() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppModelConfig {
    /// Required.
    pub ai_optimize_model: Option<AIOptimizeModel>,
    /// Required.
    pub file_parse_model: Option<FileParseModel>,
    /// Required.
    pub generate_model: Option<GenerateModel>,
    /// Required.
    pub multi_modal_qa_model: Option<MultiModalQAModel>,
    /// Required.
    pub multi_modal_understanding_model: Option<MultiModalUnderstandingModel>,
    /// Required.
    pub prompt_rewrite_model: Option<PromptRewriteModel>,
    /// Required.
    pub think_model: Option<ThinkModel>,
}

/// Arguments of [`AppModelConfig::new`].
pub struct AppModelConfigRequired {
    pub ai_optimize_model: AIOptimizeModel,
    pub file_parse_model: FileParseModel,
    pub generate_model: GenerateModel,
    pub multi_modal_qa_model: MultiModalQAModel,
    pub multi_modal_understanding_model: MultiModalUnderstandingModel,
    pub prompt_rewrite_model: PromptRewriteModel,
    pub think_model: ThinkModel,
}
input! {
    AppModelConfig { AppModelConfigRequired: ai_optimize_model, file_parse_model, generate_model, multi_modal_qa_model, multi_modal_understanding_model, prompt_rewrite_model, think_model } {
    0 "AiOptimizeModel" ai_optimize_model: AIOptimizeModel, 1 "FileParseModel" file_parse_model: FileParseModel,
    2 "GenerateModel" generate_model: GenerateModel, 3 "MultiModalQaModel" multi_modal_qa_model: MultiModalQAModel,
    4 "MultiModalUnderstandingModel" multi_modal_understanding_model: MultiModalUnderstandingModel,
    5 "PromptRewriteModel" prompt_rewrite_model: PromptRewriteModel, 6 "ThinkModel" think_model: ThinkModel
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIOptimizeModel {
    /// Required.
    pub model: Option<ModelDetailInfo>,
}
input! { AIOptimizeModel(model: ModelDetailInfo) {
    0 "Model" model: ModelDetailInfo
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileParseModel {
    /// Required.
    pub alias: Option<String>,
    /// Required.
    pub description: Option<String>,
    /// Required.
    pub enhancement_mode: Option<String>,
    /// Required.
    pub model_id: Option<String>,
    /// Required.
    pub model_provider_type: Option<String>,
    pub enable_formula_enhancement: Option<bool>,
    pub enable_llm_enhancement: Option<bool>,
    pub output_html_table: Option<bool>,
    pub supported_file_list: Option<Vec<SupportedFileType>>,
}

/// Arguments of [`FileParseModel::new`].
pub struct FileParseModelRequired {
    pub alias: String,
    pub description: String,
    pub enhancement_mode: String,
    pub model_id: String,
    pub model_provider_type: String,
}
input! {
    FileParseModel { FileParseModelRequired: alias, description, enhancement_mode, model_id, model_provider_type } {
    0 "Alias" alias: String, 1 "Description" description: String, 2 "EnhancementMode" enhancement_mode: String,
    3 "ModelId" model_id: String, 4 "ModelProviderType" model_provider_type: String,
    5 "EnableFormulaEnhancement" enable_formula_enhancement: bool,
    6 "EnableLLMEnhancement" enable_llm_enhancement: bool, 7 "OutputHtmlTable" output_html_table: bool,
    8 "SupportedFileList" supported_file_list: Vec<SupportedFileType>
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SupportedFileType {
    /// Required.
    pub description: Option<String>,
    /// Required.
    pub file_ext: Option<String>,
    /// Required.
    pub max_size_bytes: Option<String>,
}
input! { SupportedFileType(description: String, file_ext: String, max_size_bytes: String) {
    0 "Description" description: String, 1 "FileExt" file_ext: String, 2 "MaxSizeBytes" max_size_bytes: String
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateModel {
    /// Required.
    pub model: Option<ModelDetailInfo>,
}
input! { GenerateModel(model: ModelDetailInfo) {
    0 "Model" model: ModelDetailInfo
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalQAModel {
    /// Required.
    pub model: Option<ModelDetailInfo>,
}
input! { MultiModalQAModel(model: ModelDetailInfo) {
    0 "Model" model: ModelDetailInfo
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalUnderstandingModel {
    /// Required.
    pub model: Option<ModelDetailInfo>,
}
input! { MultiModalUnderstandingModel(model: ModelDetailInfo) {
    0 "Model" model: ModelDetailInfo
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptRewriteModel {
    /// Required.
    pub model: Option<ModelDetailInfo>,
}
input! { PromptRewriteModel(model: ModelDetailInfo) {
    0 "Model" model: ModelDetailInfo
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThinkModel {
    /// Required.
    pub model: Option<ModelDetailInfo>,
}
input! { ThinkModel(model: ModelDetailInfo) {
    0 "Model" model: ModelDetailInfo
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppWebSearchConfig {
    /// Required. Secret.
    pub api_key: Option<Secret>,
    /// Required.
    pub enabled: Option<bool>,
    /// Required.
    pub provider: Option<String>,
    /// Required.
    pub top_n: Option<i64>,
}
input! { AppWebSearchConfig(api_key: Secret, enabled: bool, provider: String, top_n: i64) {
    0 "ApiKey" api_key: Secret, 1 "Enabled" enabled: bool, 2 "Provider" provider: String, 3 "TopN" top_n: i64
} }

/// In the request of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppWorkflowConfig {
    /// Required.
    pub enable_pdl: Option<bool>,
}
input! { AppWorkflowConfig(enable_pdl: bool) {
    0 "EnablePDL" enable_pdl: bool
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppMetadata {
    pub app_id: Option<String>,
    pub app_mode: Option<i64>,
    pub avatar: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub space_id: Option<String>,
    pub update_time: Option<String>,
}
model! { AppMetadata {
    0 "AppId" app_id: String, 1 "AppMode" app_mode: i64, 2 "Avatar" avatar: String, 3 "CreateTime" create_time: String,
    4 "Description" description: String, 5 "Name" name: String, 6 "SpaceId" space_id: String,
    7 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppSecretInfo {
    pub app_key: Option<String>,
    pub create_time: Option<String>,
}
model! { AppSecretInfo {
    0 "AppKey" app_key: String, 1 "CreateTime" create_time: String
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppShareURLInfo {
    pub access_control: Option<AppShareAccessControl>,
    pub share_url: Option<String>,
}
model! { AppShareURLInfo {
    0 "AccessControl" access_control: AppShareAccessControl, 1 "ShareUrl" share_url: String
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStatusInfo {
    pub status: Option<i64>,
    pub status_description: Option<String>,
}
model! { AppStatusInfo {
    0 "Status" status: i64, 1 "StatusDescription" status_description: String
} }

/// In the response of [`DescribeApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppSharedKbInfo {
    pub kb_id: Option<String>,
    pub kb_name: Option<String>,
}
model! { AppSharedKbInfo {
    0 "KbId" kb_id: String, 1 "KbName" kb_name: String
} }

/// Describes app summary list: `DescribeAppSummaryList` of `adp` 2026-05-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeAppSummaryList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSummaryList {
    /// Required.
    pub space_id: String,
    pub filter_list: Option<Vec<Filter>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query: Option<String>,
}
operation! { DescribeAppSummaryList(space_id: String) "DescribeAppSummaryList" -> DescribeAppSummaryListOutput {
    0 "SpaceId" space_id, 1 "FilterList" filter_list: Vec<Filter>, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Query" query: String
} }
paged! { DescribeAppSummaryList: AppSummary =
    Number "PageNumber", "AppSummaryList" app_summary_list, total "TotalCount" }

/// Response of [`DescribeAppSummaryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppSummaryListOutput {
    pub app_summary_list: Vec<AppSummary>,
    pub total_count: Option<i64>,
}
model! { DescribeAppSummaryListOutput {
    0 "AppSummaryList" app_summary_list: Vec<AppSummary>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAppSummaryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppSummary {
    pub app_id: Option<String>,
    pub app_mode: Option<i64>,
    pub avatar: Option<String>,
    pub name: Option<String>,
    pub operation_info: Option<AppOperation>,
    pub status: Option<AppStatusInfo>,
    pub sub_status: Option<AppSubStatusInfo>,
    pub permission_id_list: Vec<String>,
}
model! { AppSummary {
    0 "AppId" app_id: String, 1 "AppMode" app_mode: i64, 2 "Avatar" avatar: String, 3 "Name" name: String,
    4 "OperationInfo" operation_info: AppOperation, 5 "Status" status: AppStatusInfo,
    6 "SubStatus" sub_status: AppSubStatusInfo, 7 "PermissionIdList" permission_id_list: Vec<String>
} }

/// In the response of [`DescribeAppSummaryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppOperation {
    pub creator: Option<String>,
    pub creator_uin: Option<String>,
    pub creator_user_account: Option<String>,
    pub update_time: Option<String>,
    pub updater: Option<String>,
    pub updater_uin: Option<String>,
}
model! { AppOperation {
    0 "Creator" creator: String, 1 "CreatorUin" creator_uin: String,
    2 "CreatorUserAccount" creator_user_account: String, 3 "UpdateTime" update_time: String,
    4 "Updater" updater: String, 5 "UpdaterUin" updater_uin: String
} }

/// Describes app trigger: `DescribeAppTrigger` of `adp` 2026-05-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeAppTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppTrigger {
    pub app_id: Option<String>,
    pub scope: Option<i64>,
    pub trigger_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { DescribeAppTrigger() "DescribeAppTrigger" -> DescribeAppTriggerOutput {
    0 "AppId" app_id: String, 1 "Scope" scope: i64, 2 "TriggerId" trigger_id: String, 3 "UserId" user_id: String
} }

/// Response of [`DescribeAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppTriggerOutput {
    pub trigger: Option<AppTrigger>,
}
model! { DescribeAppTriggerOutput {
    0 "Trigger" trigger: AppTrigger
} }

/// In the request of [`DescribeAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTrigger {
    pub app_id: Option<String>,
    pub execute_config: Option<ExecuteConfig>,
    pub execute_type: Option<i64>,
    pub failed_count: Option<String>,
    pub push_config: Option<TimerPushConfig>,
    pub scope: Option<i64>,
    pub status: Option<i64>,
    pub success_count: Option<String>,
    pub trigger_config: Option<TriggerConfig>,
    pub trigger_id: Option<String>,
    pub trigger_name: Option<String>,
    pub trigger_status: Option<TriggerStatus>,
    pub trigger_type: Option<i64>,
    pub user_id: Option<String>,
}
input! { AppTrigger() {
    0 "AppId" app_id: String, 1 "ExecuteConfig" execute_config: ExecuteConfig, 2 "ExecuteType" execute_type: i64,
    3 "FailedCount" failed_count: String, 4 "PushConfig" push_config: TimerPushConfig, 5 "Scope" scope: i64,
    6 "Status" status: i64, 7 "SuccessCount" success_count: String, 8 "TriggerConfig" trigger_config: TriggerConfig,
    9 "TriggerId" trigger_id: String, 10 "TriggerName" trigger_name: String,
    11 "TriggerStatus" trigger_status: TriggerStatus, 12 "TriggerType" trigger_type: i64, 13 "UserId" user_id: String
} }

/// In the request of [`DescribeAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerStatus {
    pub scheduled_status: Option<AppTriggerScheduleStatus>,
    pub scope: Option<i64>,
    pub user_id: Option<String>,
    pub webhook_status: Option<AppTriggerWebhookStatus>,
}
input! { TriggerStatus() {
    0 "ScheduledStatus" scheduled_status: AppTriggerScheduleStatus, 1 "Scope" scope: i64, 2 "UserId" user_id: String,
    3 "WebhookStatus" webhook_status: AppTriggerWebhookStatus
} }

/// In the request of [`DescribeAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTriggerScheduleStatus {
    pub last_fire_time: Option<String>,
    pub next_fire_time: Option<String>,
    pub policy_summary: Option<String>,
}
input! { AppTriggerScheduleStatus() {
    0 "LastFireTime" last_fire_time: String, 1 "NextFireTime" next_fire_time: String,
    2 "PolicySummary" policy_summary: String
} }

/// In the request of [`DescribeAppTrigger`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTriggerWebhookStatus {
    /// Secret.
    pub webhook_url: Option<Secret>,
}
input! { AppTriggerWebhookStatus() {
    0 "WebhookUrl" webhook_url: Secret
} }

/// Describes app trigger instance: `DescribeAppTriggerInstance` of `adp` 2026-05-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeAppTriggerInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppTriggerInstance {
    pub app_id: Option<String>,
    pub instance_id: Option<String>,
    pub scope: Option<i64>,
    pub user_id: Option<String>,
}
operation! { DescribeAppTriggerInstance() "DescribeAppTriggerInstance" -> DescribeAppTriggerInstanceOutput {
    0 "AppId" app_id: String, 1 "InstanceId" instance_id: String, 2 "Scope" scope: i64, 3 "UserId" user_id: String
} }

/// Response of [`DescribeAppTriggerInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppTriggerInstanceOutput {
    pub instance: Option<AppTriggerInstance>,
}
model! { DescribeAppTriggerInstanceOutput {
    0 "Instance" instance: AppTriggerInstance
} }

/// In the response of [`DescribeAppTriggerInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTriggerInstance {
    pub app_id: Option<String>,
    pub conversation_id: Option<String>,
    pub created_at: Option<String>,
    pub finished_at: Option<String>,
    pub instance_id: Option<String>,
    pub request_id: Option<String>,
    pub result_code: Option<String>,
    pub result_summary: Option<String>,
    pub run_id: Option<String>,
    pub scope: Option<i64>,
    pub source: Option<i64>,
    pub started_at: Option<String>,
    pub status: Option<i64>,
    pub trace_id: Option<String>,
    pub trigger_id: Option<String>,
    pub user_id: Option<String>,
    pub workflow_run_id: Option<String>,
}
model! { AppTriggerInstance {
    0 "AppId" app_id: String, 1 "ConversationId" conversation_id: String, 2 "CreatedAt" created_at: String,
    3 "FinishedAt" finished_at: String, 4 "InstanceId" instance_id: String, 5 "RequestId" request_id: String,
    6 "ResultCode" result_code: String, 7 "ResultSummary" result_summary: String, 8 "RunId" run_id: String,
    9 "Scope" scope: i64, 10 "Source" source: i64, 11 "StartedAt" started_at: String, 12 "Status" status: i64,
    13 "TraceId" trace_id: String, 14 "TriggerId" trigger_id: String, 15 "UserId" user_id: String,
    16 "WorkflowRunId" workflow_run_id: String
} }

/// Describes app trigger run log list: `DescribeAppTriggerRunLogList` of `adp` 2026-05-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeAppTriggerRunLogList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppTriggerRunLogList {
    pub app_id: Option<String>,
    pub filter_list: Option<Vec<Filter>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub scope: Option<i64>,
    pub trigger_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { DescribeAppTriggerRunLogList() "DescribeAppTriggerRunLogList" -> DescribeAppTriggerRunLogListOutput {
    0 "AppId" app_id: String, 1 "FilterList" filter_list: Vec<Filter>, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Scope" scope: i64, 5 "TriggerId" trigger_id: String, 6 "UserId" user_id: String
} }
paged! { DescribeAppTriggerRunLogList: AppTriggerRunLog = Number "PageNumber", "RunLogList" run_log_list }

/// Response of [`DescribeAppTriggerRunLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppTriggerRunLogListOutput {
    pub run_log_list: Vec<AppTriggerRunLog>,
    pub total_count: Option<String>,
}
model! { DescribeAppTriggerRunLogListOutput {
    0 "RunLogList" run_log_list: Vec<AppTriggerRunLog>, 1 "TotalCount" total_count: String
} }

/// In the response of [`DescribeAppTriggerRunLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTriggerRunLog {
    pub conversation_id: Option<String>,
    pub duration_ms: Option<String>,
    pub end_time: Option<String>,
    pub fire_type: Option<i64>,
    pub instance_id: Option<String>,
    pub push_status: Option<i64>,
    pub result_code: Option<String>,
    pub result_summary: Option<String>,
    pub run_id: Option<String>,
    pub scheduled_fire_time: Option<String>,
    pub scope: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
    pub trigger_id: Option<String>,
    pub unread: Option<bool>,
    pub user_id: Option<String>,
    pub workflow_run_id: Option<String>,
}
model! { AppTriggerRunLog {
    0 "ConversationId" conversation_id: String, 1 "DurationMs" duration_ms: String, 2 "EndTime" end_time: String,
    3 "FireType" fire_type: i64, 4 "InstanceId" instance_id: String, 5 "PushStatus" push_status: i64,
    6 "ResultCode" result_code: String, 7 "ResultSummary" result_summary: String, 8 "RunId" run_id: String,
    9 "ScheduledFireTime" scheduled_fire_time: String, 10 "Scope" scope: i64, 11 "StartTime" start_time: String,
    12 "Status" status: i64, 13 "TriggerId" trigger_id: String, 14 "Unread" unread: bool, 15 "UserId" user_id: String,
    16 "WorkflowRunId" workflow_run_id: String
} }

/// Describes app trigger summary list: `DescribeAppTriggerSummaryList` of `adp` 2026-05-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeAppTriggerSummaryList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppTriggerSummaryList {
    pub app_id: Option<String>,
    pub filter_list: Option<Vec<Filter>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query: Option<String>,
    pub scope: Option<i64>,
    pub user_id: Option<String>,
}
operation! { DescribeAppTriggerSummaryList() "DescribeAppTriggerSummaryList" -> DescribeAppTriggerSummaryListOutput {
    0 "AppId" app_id: String, 1 "FilterList" filter_list: Vec<Filter>, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Query" query: String, 5 "Scope" scope: i64, 6 "UserId" user_id: String
} }
paged! { DescribeAppTriggerSummaryList: AppTriggerSummary = Number "PageNumber", "TriggerList" trigger_list }

/// Response of [`DescribeAppTriggerSummaryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppTriggerSummaryListOutput {
    pub total_count: Option<String>,
    pub trigger_list: Vec<AppTriggerSummary>,
}
model! { DescribeAppTriggerSummaryListOutput {
    0 "TotalCount" total_count: String, 1 "TriggerList" trigger_list: Vec<AppTriggerSummary>
} }

/// In the response of [`DescribeAppTriggerSummaryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTriggerSummary {
    pub app_id: Option<String>,
    pub execute_type: Option<i64>,
    pub failed_count: Option<String>,
    pub last_session_id: Option<String>,
    pub scope: Option<i64>,
    pub status: Option<i64>,
    pub success_count: Option<String>,
    pub trigger_id: Option<String>,
    pub trigger_name: Option<String>,
    pub trigger_status: Option<TriggerStatus>,
    pub trigger_type: Option<i64>,
    pub unread_run_log_count: Option<String>,
    pub user_id: Option<String>,
}
model! { AppTriggerSummary {
    0 "AppId" app_id: String, 1 "ExecuteType" execute_type: i64, 2 "FailedCount" failed_count: String,
    3 "LastSessionId" last_session_id: String, 4 "Scope" scope: i64, 5 "Status" status: i64,
    6 "SuccessCount" success_count: String, 7 "TriggerId" trigger_id: String, 8 "TriggerName" trigger_name: String,
    9 "TriggerStatus" trigger_status: TriggerStatus, 10 "TriggerType" trigger_type: i64,
    11 "UnreadRunLogCount" unread_run_log_count: String, 12 "UserId" user_id: String
} }

/// Describes audit log list: `DescribeAuditLogList` of `adp` 2026-05-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeAuditLogList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogList {
    pub space_id: Option<String>,
    pub limit: Option<i64>,
    pub search_after: Option<Vec<String>>,
    pub filter_list: Option<Vec<Filter>>,
}
operation! { DescribeAuditLogList() "DescribeAuditLogList" -> DescribeAuditLogListOutput {
    0 "SpaceId" space_id: String, 1 "Limit" limit: i64, 2 "SearchAfter" search_after: Vec<String>,
    3 "FilterList" filter_list: Vec<Filter>
} }

/// Response of [`DescribeAuditLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogListOutput {
    pub audit_log_list: Vec<AuditLog>,
    pub search_after: Vec<String>,
}
model! { DescribeAuditLogListOutput {
    0 "AuditLogList" audit_log_list: Vec<AuditLog>, 1 "SearchAfter" search_after: Vec<String>
} }

/// In the response of [`DescribeAuditLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLog {
    pub account_info: Option<AccountInfo>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub operate_time: Option<String>,
    pub action: Option<String>,
    pub biz: Option<String>,
    pub content: Option<String>,
    pub unique_id: Option<String>,
}
model! { AuditLog {
    0 "AccountInfo" account_info: AccountInfo, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "OperateTime" operate_time: String, 4 "Action" action: String, 5 "Biz" biz: String, 6 "Content" content: String,
    7 "UniqueId" unique_id: String
} }

/// Describes audit log meta: `DescribeAuditLogMeta` of `adp` 2026-05-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeAuditLogMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogMeta {}
operation! { DescribeAuditLogMeta() "DescribeAuditLogMeta" -> DescribeAuditLogMetaOutput {} }

/// Response of [`DescribeAuditLogMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogMetaOutput {
    pub actions: Vec<AuditLogMetaField>,
    pub biz_objects: Vec<AuditLogMetaField>,
}
model! { DescribeAuditLogMetaOutput {
    0 "Actions" actions: Vec<AuditLogMetaField>, 1 "BizObjects" biz_objects: Vec<AuditLogMetaField>
} }

/// In the response of [`DescribeAuditLogMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogMetaField {
    pub key: Option<String>,
    pub name: Option<String>,
}
model! { AuditLogMetaField {
    0 "Key" key: String, 1 "Name" name: String
} }

/// Describes concurrency limit detail list: `DescribeConcurrencyLimitDetailList` of `adp` 2026-05-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeConcurrencyLimitDetailList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConcurrencyLimitDetailList {
    /// Required.
    pub time_range: TimeRange,
    /// Required.
    pub view_scope: ViewScope,
    pub filter_list: Option<Vec<Filter>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeConcurrencyLimitDetailList(time_range: TimeRange, view_scope: ViewScope)
    "DescribeConcurrencyLimitDetailList" -> DescribeConcurrencyLimitDetailListOutput {
    0 "TimeRange" time_range, 1 "ViewScope" view_scope, 2 "FilterList" filter_list: Vec<Filter>,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { DescribeConcurrencyLimitDetailList: ConcurrencyLimitDetail =
    Number "PageNumber", "ConcurrencyLimitDetailList" concurrency_limit_detail_list }

/// In the request of [`DescribeConcurrencyLimitDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeRange {
    /// Required.
    pub end_time: Option<String>,
    /// Required.
    pub start_time: Option<String>,
}
input! { TimeRange(end_time: String, start_time: String) {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String
} }

/// In the request of [`DescribeConcurrencyLimitDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewScope {
    /// Required.
    pub view_type: Option<i64>,
    pub scope_id: Option<String>,
}
input! { ViewScope(view_type: i64) {
    0 "ViewType" view_type: i64, 1 "ScopeId" scope_id: String
} }

/// Response of [`DescribeConcurrencyLimitDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConcurrencyLimitDetailListOutput {
    pub concurrency_limit_detail_list: Vec<ConcurrencyLimitDetail>,
    pub total_count: Option<String>,
}
model! { DescribeConcurrencyLimitDetailListOutput {
    0 "ConcurrencyLimitDetailList" concurrency_limit_detail_list: Vec<ConcurrencyLimitDetail>,
    1 "TotalCount" total_count: String
} }

/// In the response of [`DescribeConcurrencyLimitDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConcurrencyLimitDetail {
    pub call_source: Option<CallSource>,
    pub event_time: Option<String>,
    pub model_name: Option<String>,
    pub request_query: Option<String>,
    pub space_id: Option<String>,
}
model! { ConcurrencyLimitDetail {
    0 "CallSource" call_source: CallSource, 1 "EventTime" event_time: String, 2 "ModelName" model_name: String,
    3 "RequestQuery" request_query: String, 4 "SpaceId" space_id: String
} }

/// In the response of [`DescribeConcurrencyLimitDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallSource {
    pub subject_id: Option<String>,
    pub subject_name: Option<String>,
    pub subject_type: Option<i64>,
}
model! { CallSource {
    0 "SubjectId" subject_id: String, 1 "SubjectName" subject_name: String, 2 "SubjectType" subject_type: i64
} }

/// Describes consumption detail list: `DescribeConsumptionDetailList` of `adp` 2026-05-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeConsumptionDetailList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumptionDetailList {
    /// Required.
    pub time_range: TimeRange,
    /// Required.
    pub view_scope: ViewScope,
    pub filter_list: Option<Vec<Filter>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeConsumptionDetailList(time_range: TimeRange, view_scope: ViewScope)
    "DescribeConsumptionDetailList" -> DescribeConsumptionDetailListOutput {
    0 "TimeRange" time_range, 1 "ViewScope" view_scope, 2 "FilterList" filter_list: Vec<Filter>,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { DescribeConsumptionDetailList: ConsumptionDetail =
    Number "PageNumber", "ConsumptionDetailList" consumption_detail_list }

/// Response of [`DescribeConsumptionDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumptionDetailListOutput {
    pub consumption_detail_list: Vec<ConsumptionDetail>,
    pub total_count: Option<String>,
}
model! { DescribeConsumptionDetailListOutput {
    0 "ConsumptionDetailList" consumption_detail_list: Vec<ConsumptionDetail>, 1 "TotalCount" total_count: String
} }

/// In the response of [`DescribeConsumptionDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumptionDetail {
    pub classification: Option<ConsumptionClassification>,
    pub event_time: Option<String>,
    pub metric_source_type: Option<i64>,
    pub name: Option<String>,
    pub space_name: Option<String>,
    pub usage: Option<ConsumptionUsage>,
    pub user_name: Option<String>,
}
model! { ConsumptionDetail {
    0 "Classification" classification: ConsumptionClassification, 1 "EventTime" event_time: String,
    2 "MetricSourceType" metric_source_type: i64, 3 "Name" name: String, 4 "SpaceName" space_name: String,
    5 "Usage" usage: ConsumptionUsage, 6 "UserName" user_name: String
} }

/// In the response of [`DescribeConsumptionDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumptionClassification {
    pub consumption_scene: Option<String>,
    pub consumption_target: Option<String>,
    pub consumption_type: Option<String>,
    pub package_name: Option<String>,
}
model! { ConsumptionClassification {
    0 "ConsumptionScene" consumption_scene: String, 1 "ConsumptionTarget" consumption_target: String,
    2 "ConsumptionType" consumption_type: String, 3 "PackageName" package_name: String
} }

/// In the response of [`DescribeConsumptionDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumptionUsage {
    pub consumption_pu: Option<f64>,
    pub usage: Option<f64>,
    pub usage_unit: Option<i64>,
}
model! { ConsumptionUsage {
    0 "ConsumptionPU" consumption_pu: f64, 1 "Usage" usage: f64, 2 "UsageUnit" usage_unit: i64
} }

/// Describes conversation: `DescribeConversation` of `adp` 2026-05-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeConversation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConversation {
    /// Required.
    pub conversation_id: String,
    /// Required.
    pub r#type: i64,
    pub app_key: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub login_uin: Option<String>,
    pub share_code: Option<String>,
    pub user_id: Option<String>,
}
operation! { DescribeConversation(conversation_id: String, r#type: i64)
    "DescribeConversation" -> DescribeConversationOutput {
    0 "ConversationId" conversation_id, 1 "Type" r#type, 2 "AppKey" app_key: String,
    3 "LoginSubAccountUin" login_sub_account_uin: String, 4 "LoginUin" login_uin: String,
    5 "ShareCode" share_code: String, 6 "UserId" user_id: String
} }

/// Response of [`DescribeConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConversationOutput {
    pub app_id: Option<String>,
    pub conversation_id: Option<String>,
    pub create_time: Option<String>,
    pub r#type: Option<i64>,
    pub update_time: Option<String>,
    pub workspace: Option<ConversationWorkspace>,
    pub title: Option<String>,
    pub agent_id: Option<String>,
}
model! { DescribeConversationOutput {
    0 "AppId" app_id: String, 1 "ConversationId" conversation_id: String, 2 "CreateTime" create_time: String,
    3 "Type" r#type: i64, 4 "UpdateTime" update_time: String, 5 "Workspace" workspace: ConversationWorkspace,
    6 "Title" title: String, 7 "AgentId" agent_id: String
} }

/// In the response of [`DescribeConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationWorkspace {
    pub workspace_id: Option<String>,
    pub storage_type: Option<String>,
}
model! { ConversationWorkspace {
    0 "WorkspaceId" workspace_id: String, 1 "StorageType" storage_type: String
} }

/// Describes conversation list: `DescribeConversationList` of `adp` 2026-05-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeConversationList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConversationList {
    /// Required.
    pub r#type: i64,
    pub app_id: Option<String>,
    pub app_key: Option<String>,
    pub keyword: Option<String>,
    pub limit: Option<i64>,
    pub login_sub_account_uin: Option<String>,
    pub login_uin: Option<String>,
    pub offset: Option<i64>,
    pub share_code: Option<String>,
    pub user_id: Option<String>,
    pub agent_id: Option<String>,
}
operation! { DescribeConversationList(r#type: i64) "DescribeConversationList" -> DescribeConversationListOutput {
    0 "Type" r#type, 1 "AppId" app_id: String, 2 "AppKey" app_key: String, 3 "Keyword" keyword: String,
    4 "Limit" limit: i64, 5 "LoginSubAccountUin" login_sub_account_uin: String, 6 "LoginUin" login_uin: String,
    7 "Offset" offset: i64, 8 "ShareCode" share_code: String, 9 "UserId" user_id: String, 10 "AgentId" agent_id: String
} }

/// Response of [`DescribeConversationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConversationListOutput {
    pub conversation_list: Vec<Conversation>,
    pub conversations: Vec<Conversation>,
    pub total_count: Option<String>,
}
model! { DescribeConversationListOutput {
    0 "ConversationList" conversation_list: Vec<Conversation>, 1 "Conversations" conversations: Vec<Conversation>,
    2 "TotalCount" total_count: String
} }

/// In the response of [`DescribeConversationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Conversation {
    pub app_id: Option<String>,
    pub conversation_id: Option<String>,
    pub create_time: Option<String>,
    pub r#type: Option<i64>,
    pub update_time: Option<String>,
    pub title: Option<String>,
    pub agent_id: Option<String>,
}
model! { Conversation {
    0 "AppId" app_id: String, 1 "ConversationId" conversation_id: String, 2 "CreateTime" create_time: String,
    3 "Type" r#type: i64, 4 "UpdateTime" update_time: String, 5 "Title" title: String, 6 "AgentId" agent_id: String
} }

/// Describes conversation message list: `DescribeConversationMessageList` of `adp` 2026-05-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeConversationMessageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConversationMessageList {
    /// Required.
    pub conversation_id: String,
    /// Required.
    pub r#type: i64,
    pub app_key: Option<String>,
    pub limit: Option<i64>,
    pub login_sub_account_uin: Option<String>,
    pub login_uin: Option<String>,
    pub record_id: Option<String>,
    pub record_query_direction: Option<i64>,
    pub share_code: Option<String>,
    pub user_id: Option<String>,
}
operation! { DescribeConversationMessageList(conversation_id: String, r#type: i64)
    "DescribeConversationMessageList" -> DescribeConversationMessageListOutput {
    0 "ConversationId" conversation_id, 1 "Type" r#type, 2 "AppKey" app_key: String, 3 "Limit" limit: i64,
    4 "LoginSubAccountUin" login_sub_account_uin: String, 5 "LoginUin" login_uin: String,
    6 "RecordId" record_id: String, 7 "RecordQueryDirection" record_query_direction: i64,
    8 "ShareCode" share_code: String, 9 "UserId" user_id: String
} }

/// Response of [`DescribeConversationMessageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConversationMessageListOutput {
    pub first_record_id: Option<String>,
    pub has_more_after: Option<bool>,
    pub has_more_before: Option<bool>,
    pub last_record_id: Option<String>,
    pub message_list: Vec<ConversationMessage>,
    /// Deprecated.
    pub messages: Vec<ConversationMessage>,
    pub reset_info: Option<ConversationResetInfo>,
    pub record_summary_list: Vec<ConversationRecordSummary>,
}
model! { DescribeConversationMessageListOutput {
    0 "FirstRecordId" first_record_id: String, 1 "HasMoreAfter" has_more_after: bool,
    2 "HasMoreBefore" has_more_before: bool, 3 "LastRecordId" last_record_id: String,
    4 "MessageList" message_list: Vec<ConversationMessage>, 5 "Messages" messages: Vec<ConversationMessage>,
    6 "ResetInfo" reset_info: ConversationResetInfo,
    7 "RecordSummaryList" record_summary_list: Vec<ConversationRecordSummary>
} }

/// In the response of [`DescribeConversationMessageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationMessage {
    pub conversation_id: Option<String>,
    pub icon: Option<String>,
    pub message_id: Option<String>,
    pub name: Option<String>,
    pub record_id: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
    pub status_desc: Option<String>,
    pub title: Option<String>,
    pub content_list: Vec<ConversationContent>,
    pub contents: Vec<ConversationContent>,
    pub r#type: Option<String>,
}
model! { ConversationMessage {
    0 "ConversationId" conversation_id: String, 1 "Icon" icon: String, 2 "MessageId" message_id: String,
    3 "Name" name: String, 4 "RecordId" record_id: String, 5 "Role" role: String, 6 "Status" status: String,
    7 "StatusDesc" status_desc: String, 8 "Title" title: String, 9 "ContentList" content_list: Vec<ConversationContent>,
    10 "Contents" contents: Vec<ConversationContent>, 11 "Type" r#type: String
} }

/// In the response of [`DescribeConversationMessageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationContent {
    pub text: Option<String>,
    pub r#type: Option<String>,
    pub custom_param_list: Vec<String>,
    pub custom_params: Vec<String>,
    pub custom_variables_data: Option<String>,
    pub enterprise_charts: Option<String>,
    pub option_card_list: Vec<String>,
    pub option_cards: Vec<String>,
    pub option_mode: Option<i64>,
    pub quote_info_list: Vec<ConversationQuoteInfo>,
    pub quote_infos: Vec<ConversationQuoteInfo>,
    pub reference_list: Vec<ConversationReference>,
    pub references: Vec<ConversationReference>,
    pub related_record_id: Option<String>,
    pub task_list: Vec<ConversationAgentTask>,
    pub tasks: Vec<ConversationAgentTask>,
    pub workflow_input: Option<String>,
}
model! { ConversationContent {
    0 "Text" text: String, 1 "Type" r#type: String, 2 "CustomParamList" custom_param_list: Vec<String>,
    3 "CustomParams" custom_params: Vec<String>, 4 "CustomVariablesData" custom_variables_data: String,
    5 "EnterpriseCharts" enterprise_charts: String, 6 "OptionCardList" option_card_list: Vec<String>,
    7 "OptionCards" option_cards: Vec<String>, 8 "OptionMode" option_mode: i64,
    9 "QuoteInfoList" quote_info_list: Vec<ConversationQuoteInfo>,
    10 "QuoteInfos" quote_infos: Vec<ConversationQuoteInfo>,
    11 "ReferenceList" reference_list: Vec<ConversationReference>,
    12 "References" references: Vec<ConversationReference>, 13 "RelatedRecordId" related_record_id: String,
    14 "TaskList" task_list: Vec<ConversationAgentTask>, 15 "Tasks" tasks: Vec<ConversationAgentTask>,
    16 "WorkflowInput" workflow_input: String
} }

/// In the response of [`DescribeConversationMessageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationQuoteInfo {
    pub index: Option<i64>,
    pub position: Option<i64>,
}
model! { ConversationQuoteInfo {
    0 "Index" index: i64, 1 "Position" position: i64
} }

/// In the response of [`DescribeConversationMessageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationReference {
    pub index: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
}
model! { ConversationReference {
    0 "Index" index: i64, 1 "Name" name: String, 2 "Type" r#type: i64
} }

/// In the response of [`DescribeConversationMessageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationAgentTask {
    pub content: Option<String>,
    pub index: Option<String>,
    pub status: Option<String>,
}
model! { ConversationAgentTask {
    0 "Content" content: String, 1 "Index" index: String, 2 "Status" status: String
} }

/// In the response of [`DescribeConversationMessageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationResetInfo {
    pub reset_time: Option<String>,
    pub reset_through_record_id: Option<String>,
}
model! { ConversationResetInfo {
    0 "ResetTime" reset_time: String, 1 "ResetThroughRecordId" reset_through_record_id: String
} }

/// In the response of [`DescribeConversationMessageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationRecordSummary {
    pub record_id: Option<String>,
    pub related_record_id: Option<String>,
    pub time_usage: Option<ConversationRecordTimeUsage>,
    pub token_usage: Option<ConversationRecordTokenUsage>,
    pub error_info: Option<ConversationRecordErrorInfo>,
    pub status: Option<String>,
}
model! { ConversationRecordSummary {
    0 "RecordId" record_id: String, 1 "RelatedRecordId" related_record_id: String,
    2 "TimeUsage" time_usage: ConversationRecordTimeUsage, 3 "TokenUsage" token_usage: ConversationRecordTokenUsage,
    4 "ErrorInfo" error_info: ConversationRecordErrorInfo, 5 "Status" status: String
} }

/// In the response of [`DescribeConversationMessageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationRecordTimeUsage {
    pub elapsed: Option<String>,
    pub first_token_cost: Option<String>,
    pub total_cost: Option<String>,
}
model! { ConversationRecordTimeUsage {
    0 "Elapsed" elapsed: String, 1 "FirstTokenCost" first_token_cost: String, 2 "TotalCost" total_cost: String
} }

/// In the response of [`DescribeConversationMessageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationRecordTokenUsage {
    pub input_tokens: Option<String>,
    pub output_tokens: Option<String>,
    pub total_tokens: Option<String>,
    pub cached_tokens: Option<String>,
    pub reasoning_tokens: Option<String>,
}
model! { ConversationRecordTokenUsage {
    0 "InputTokens" input_tokens: String, 1 "OutputTokens" output_tokens: String, 2 "TotalTokens" total_tokens: String,
    3 "CachedTokens" cached_tokens: String, 4 "ReasoningTokens" reasoning_tokens: String
} }

/// In the response of [`DescribeConversationMessageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationRecordErrorInfo {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ConversationRecordErrorInfo {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Describes latest release: `DescribeLatestRelease` of `adp` 2026-05-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeLatestRelease>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLatestRelease {
    /// Required.
    pub app_id: String,
}
operation! { DescribeLatestRelease(app_id: String) "DescribeLatestRelease" -> DescribeLatestReleaseOutput {
    0 "AppId" app_id
} }

/// Response of [`DescribeLatestRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLatestReleaseOutput {
    pub is_changed: Option<bool>,
    pub release_summary: Option<ReleaseSummary>,
}
model! { DescribeLatestReleaseOutput {
    0 "IsChanged" is_changed: bool, 1 "ReleaseSummary" release_summary: ReleaseSummary
} }

/// In the response of [`DescribeLatestRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseSummary {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub release_id: Option<String>,
    pub status: Option<i64>,
    pub status_description: Option<String>,
    pub app_share_access_control: Option<AppShareAccessControl>,
    pub channel_id_list: Vec<String>,
    pub corp_share_config: Option<CorpShareConfig>,
}
model! { ReleaseSummary {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "ReleaseId" release_id: String,
    3 "Status" status: i64, 4 "StatusDescription" status_description: String,
    5 "AppShareAccessControl" app_share_access_control: AppShareAccessControl,
    6 "ChannelIdList" channel_id_list: Vec<String>, 7 "CorpShareConfig" corp_share_config: CorpShareConfig
} }

/// Describes metric overview list: `DescribeMetricOverviewList` of `adp` 2026-05-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeMetricOverviewList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricOverviewList {
    /// Required.
    pub resource_type: i64,
    /// Required.
    pub time_range: TimeRange,
    /// Required.
    pub view_scope: ViewScope,
    pub filter_list: Option<Vec<Filter>>,
}
operation! { DescribeMetricOverviewList(resource_type: i64, time_range: TimeRange, view_scope: ViewScope)
    "DescribeMetricOverviewList" -> DescribeMetricOverviewListOutput {
    0 "ResourceType" resource_type, 1 "TimeRange" time_range, 2 "ViewScope" view_scope,
    3 "FilterList" filter_list: Vec<Filter>
} }

/// Response of [`DescribeMetricOverviewList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricOverviewListOutput {
    pub metric_list: Vec<MetricOverview>,
    pub total_count: Option<String>,
}
model! { DescribeMetricOverviewListOutput {
    0 "MetricList" metric_list: Vec<MetricOverview>, 1 "TotalCount" total_count: String
} }

/// In the response of [`DescribeMetricOverviewList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricOverview {
    pub key: Option<String>,
    pub mom: Option<f64>,
    pub unit: Option<i64>,
    pub value: Option<f64>,
}
model! { MetricOverview {
    0 "Key" key: String, 1 "Mom" mom: f64, 2 "Unit" unit: i64, 3 "Value" value: f64
} }

/// Describes model list: `DescribeModelList` of `adp` 2026-05-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeModelList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelList {
    /// Required.
    pub model_scene: i64,
    pub space_id: Option<String>,
    pub query: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub filter_list: Option<Vec<Filter>>,
}
operation! { DescribeModelList(model_scene: i64) "DescribeModelList" -> DescribeModelListOutput {
    0 "ModelScene" model_scene, 1 "SpaceId" space_id: String, 2 "Query" query: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "FilterList" filter_list: Vec<Filter>
} }
paged! { DescribeModelList: Model = Number "PageNumber", "ModelList" model_list, total "TotalCount" }

/// Response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelListOutput {
    pub model_list: Vec<Model>,
    pub total_count: Option<i64>,
}
model! { DescribeModelListOutput {
    0 "ModelList" model_list: Vec<Model>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Model {
    pub badge_list: Vec<ModelBadge>,
    pub limit_info: Option<ModelLimit>,
    pub model_basic: Option<ModelBasic>,
    pub parameter_list: Vec<ModelParameter>,
    pub property_list: Vec<ModelProperty>,
    pub provider_info: Option<ModelProviderBasic>,
    pub status_info: Option<ModelStatus>,
    pub tag_list: Vec<String>,
    pub developer_info: Option<ModelDeveloperBasic>,
}
model! { Model {
    0 "BadgeList" badge_list: Vec<ModelBadge>, 1 "LimitInfo" limit_info: ModelLimit,
    2 "ModelBasic" model_basic: ModelBasic, 3 "ParameterList" parameter_list: Vec<ModelParameter>,
    4 "PropertyList" property_list: Vec<ModelProperty>, 5 "ProviderInfo" provider_info: ModelProviderBasic,
    6 "StatusInfo" status_info: ModelStatus, 7 "TagList" tag_list: Vec<String>,
    8 "DeveloperInfo" developer_info: ModelDeveloperBasic
} }

/// In the response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelBadge {
    pub text: Option<String>,
    pub theme: Option<i64>,
    pub tips: Option<String>,
    pub r#type: Option<i64>,
}
model! { ModelBadge {
    0 "Text" text: String, 1 "Theme" theme: i64, 2 "Tips" tips: String, 3 "Type" r#type: i64
} }

/// In the response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelLimit {
    pub context_length_description: Option<String>,
    pub input_length_limit: Option<i64>,
    pub prompt_length_limit: Option<i64>,
}
model! { ModelLimit {
    0 "ContextLengthDescription" context_length_description: String, 1 "InputLengthLimit" input_length_limit: i64,
    2 "PromptLengthLimit" prompt_length_limit: i64
} }

/// In the response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelBasic {
    pub description: Option<String>,
    pub icon_url: Option<String>,
    pub model_id: Option<String>,
    pub model_type: Option<i64>,
    pub name: Option<String>,
}
model! { ModelBasic {
    0 "Description" description: String, 1 "IconUrl" icon_url: String, 2 "ModelId" model_id: String,
    3 "ModelType" model_type: i64, 4 "Name" name: String
} }

/// In the response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelParameter {
    pub default_value: Option<String>,
    pub enum_value_list: Vec<String>,
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
}
model! { ModelParameter {
    0 "DefaultValue" default_value: String, 1 "EnumValueList" enum_value_list: Vec<String>, 2 "MaxValue" max_value: f64,
    3 "MinValue" min_value: f64, 4 "Name" name: String, 5 "Type" r#type: i64
} }

/// In the response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelProperty {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ModelProperty {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelProviderBasic {
    pub alias: Option<String>,
    pub name: Option<String>,
    pub provider_type: Option<i64>,
}
model! { ModelProviderBasic {
    0 "Alias" alias: String, 1 "Name" name: String, 2 "ProviderType" provider_type: i64
} }

/// In the response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelStatus {
    pub concurrency: Option<i64>,
    pub is_exclusive: Option<bool>,
    pub resource_status: Option<i64>,
}
model! { ModelStatus {
    0 "Concurrency" concurrency: i64, 1 "IsExclusive" is_exclusive: bool, 2 "ResourceStatus" resource_status: i64
} }

/// In the response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelDeveloperBasic {
    pub name: Option<String>,
    pub alias: Option<String>,
}
model! { ModelDeveloperBasic {
    0 "Name" name: String, 1 "Alias" alias: String
} }

/// Describes msg record category list: `DescribeMsgRecordCategoryList` of `adp` 2026-05-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeMsgRecordCategoryList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMsgRecordCategoryList {
    /// Required.
    pub app_id: String,
}
operation! { DescribeMsgRecordCategoryList(app_id: String)
    "DescribeMsgRecordCategoryList" -> DescribeMsgRecordCategoryListOutput {
    0 "AppId" app_id
} }

/// Response of [`DescribeMsgRecordCategoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMsgRecordCategoryListOutput {
    pub category_list: Vec<MsgRecordCategory>,
}
model! { DescribeMsgRecordCategoryListOutput {
    0 "CategoryList" category_list: Vec<MsgRecordCategory>
} }

/// In the response of [`DescribeMsgRecordCategoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MsgRecordCategory {
    pub category_id: Option<String>,
    pub children: Vec<MsgRecordCategory>,
    pub name: Option<String>,
    pub permission: Option<CategoryPermission>,
    pub total_count: Option<String>,
}
model! { MsgRecordCategory {
    0 "CategoryId" category_id: String, 1 "Children" children: Vec<MsgRecordCategory>, 2 "Name" name: String,
    3 "Permission" permission: CategoryPermission, 4 "TotalCount" total_count: String
} }

/// In the response of [`DescribeMsgRecordCategoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryPermission {
    pub can_add: Option<bool>,
    pub can_delete: Option<bool>,
    pub can_edit: Option<bool>,
}
model! { CategoryPermission {
    0 "CanAdd" can_add: bool, 1 "CanDelete" can_delete: bool, 2 "CanEdit" can_edit: bool
} }

/// Describes msg record list: `DescribeMsgRecordList` of `adp` 2026-05-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeMsgRecordList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMsgRecordList {
    /// Required.
    pub app_id: String,
    pub filter_list: Option<Vec<Filter>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort: Option<Sort>,
}
operation! { DescribeMsgRecordList(app_id: String) "DescribeMsgRecordList" -> DescribeMsgRecordListOutput {
    0 "AppId" app_id, 1 "FilterList" filter_list: Vec<Filter>, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Sort" sort: Sort
} }
paged! { DescribeMsgRecordList: MsgRecord = Number "PageNumber", "MsgRecordList" msg_record_list }

/// In the request of [`DescribeMsgRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sort {
    /// Required.
    pub name: Option<String>,
    pub direction: Option<i64>,
}
input! { Sort(name: String) {
    0 "Name" name: String, 1 "Direction" direction: i64
} }

/// Response of [`DescribeMsgRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMsgRecordListOutput {
    pub has_more: Option<bool>,
    pub msg_record_list: Vec<MsgRecord>,
    pub next_cursor: Option<String>,
    pub prev_cursor: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeMsgRecordListOutput {
    0 "HasMore" has_more: bool, 1 "MsgRecordList" msg_record_list: Vec<MsgRecord>, 2 "NextCursor" next_cursor: String,
    3 "PrevCursor" prev_cursor: String, 4 "TotalCount" total_count: String
} }

/// In the response of [`DescribeMsgRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MsgRecord {
    pub answer: Option<String>,
    pub app_id: Option<String>,
    pub category_id: Option<String>,
    pub create_time: Option<String>,
    pub intent: Option<String>,
    pub intent_category: Option<String>,
    pub is_smart: Option<bool>,
    pub question: Option<String>,
    pub record_id: Option<String>,
    pub reply_method: Option<i64>,
    pub result: Option<MsgRecordResult>,
    pub score: Option<i64>,
    pub session_id: Option<String>,
    pub source: Option<MsgRecordSource>,
    pub trace_id: Option<String>,
}
model! { MsgRecord {
    0 "Answer" answer: String, 1 "AppId" app_id: String, 2 "CategoryId" category_id: String,
    3 "CreateTime" create_time: String, 4 "Intent" intent: String, 5 "IntentCategory" intent_category: String,
    6 "IsSmart" is_smart: bool, 7 "Question" question: String, 8 "RecordId" record_id: String,
    9 "ReplyMethod" reply_method: i64, 10 "Result" result: MsgRecordResult, 11 "Score" score: i64,
    12 "SessionId" session_id: String, 13 "Source" source: MsgRecordSource, 14 "TraceId" trace_id: String
} }

/// In the response of [`DescribeMsgRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MsgRecordResult {
    pub call_result: Option<i64>,
    pub customer_variable: Option<String>,
    pub fail_reason: Option<String>,
    pub first_token_latency: Option<i64>,
    pub input_token: Option<i64>,
    pub output_token: Option<i64>,
    pub total_token: Option<i64>,
    pub total_token_latency: Option<i64>,
}
model! { MsgRecordResult {
    0 "CallResult" call_result: i64, 1 "CustomerVariable" customer_variable: String, 2 "FailReason" fail_reason: String,
    3 "FirstTokenLatency" first_token_latency: i64, 4 "InputToken" input_token: i64, 5 "OutputToken" output_token: i64,
    6 "TotalToken" total_token: i64, 7 "TotalTokenLatency" total_token_latency: i64
} }

/// In the response of [`DescribeMsgRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MsgRecordSource {
    pub channel_type: Option<i64>,
    pub from_id: Option<String>,
    pub from_type: Option<i64>,
    pub user_avatar: Option<String>,
    pub user_id: Option<String>,
    pub user_nickname: Option<String>,
}
model! { MsgRecordSource {
    0 "ChannelType" channel_type: i64, 1 "FromId" from_id: String, 2 "FromType" from_type: i64,
    3 "UserAvatar" user_avatar: String, 4 "UserId" user_id: String, 5 "UserNickname" user_nickname: String
} }

/// Describes plugin: `DescribePlugin` of `adp` 2026-05-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribePlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlugin {
    /// Required.
    pub plugin_id: String,
    /// Required.
    pub space_id: String,
    pub field_mask: Option<FieldMask>,
    pub module: Option<i64>,
}
operation! { DescribePlugin(plugin_id: String, space_id: String) "DescribePlugin" -> DescribePluginOutput {
    0 "PluginId" plugin_id, 1 "SpaceId" space_id, 2 "FieldMask" field_mask: FieldMask, 3 "Module" module: i64
} }

/// Response of [`DescribePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginOutput {
    pub plugin: Option<Plugin>,
}
model! { DescribePluginOutput {
    0 "Plugin" plugin: Plugin
} }

/// In the response of [`DescribePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Plugin {
    pub config: Option<PluginConfig>,
    pub create_time: Option<String>,
    pub operation: Option<PluginOperation>,
    pub plugin_id: Option<String>,
    pub plugin_version: Option<i64>,
    pub profile: Option<PluginProfile>,
    pub statistics: Option<PluginStatistics>,
    pub status: Option<i64>,
    pub tool_list: Vec<Tool>,
    pub update_time: Option<String>,
    pub user_state: Option<PluginUserState>,
}
model! { Plugin {
    0 "Config" config: PluginConfig, 1 "CreateTime" create_time: String, 2 "Operation" operation: PluginOperation,
    3 "PluginId" plugin_id: String, 4 "PluginVersion" plugin_version: i64, 5 "Profile" profile: PluginProfile,
    6 "Statistics" statistics: PluginStatistics, 7 "Status" status: i64, 8 "ToolList" tool_list: Vec<Tool>,
    9 "UpdateTime" update_time: String, 10 "UserState" user_state: PluginUserState
} }

/// In the response of [`DescribePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginOperation {
    pub allow_external_access: Option<bool>,
    pub billing_type: Option<i64>,
    pub category_key: Option<String>,
    pub introduction: Option<String>,
    pub is_recommended: Option<bool>,
}
model! { PluginOperation {
    0 "AllowExternalAccess" allow_external_access: bool, 1 "BillingType" billing_type: i64,
    2 "CategoryKey" category_key: String, 3 "Introduction" introduction: String, 4 "IsRecommended" is_recommended: bool
} }

/// In the response of [`DescribePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginStatistics {
    pub call_count: Option<i64>,
    pub tool_count: Option<i64>,
}
model! { PluginStatistics {
    0 "CallCount" call_count: i64, 1 "ToolCount" tool_count: i64
} }

/// In the response of [`DescribePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginUserState {
    pub is_favorite: Option<bool>,
    pub is_in_white_list: Option<bool>,
    pub white_list_type: Option<i64>,
}
model! { PluginUserState {
    0 "IsFavorite" is_favorite: bool, 1 "IsInWhiteList" is_in_white_list: bool, 2 "WhiteListType" white_list_type: i64
} }

/// Describes plugin summary list: `DescribePluginSummaryList` of `adp` 2026-05-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribePluginSummaryList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginSummaryList {
    /// Required.
    pub space_id: String,
    pub filter_list: Option<Vec<Filter>>,
    pub is_favorite_only: Option<bool>,
    pub module: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query: Option<String>,
    pub sort_type: Option<i64>,
}
operation! { DescribePluginSummaryList(space_id: String)
    "DescribePluginSummaryList" -> DescribePluginSummaryListOutput {
    0 "SpaceId" space_id, 1 "FilterList" filter_list: Vec<Filter>, 2 "IsFavoriteOnly" is_favorite_only: bool,
    3 "Module" module: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Query" query: String,
    7 "SortType" sort_type: i64
} }
paged! { DescribePluginSummaryList: PluginSummary = Number "PageNumber", "PluginList" plugin_list, total "TotalCount" }

/// Response of [`DescribePluginSummaryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginSummaryListOutput {
    pub plugin_list: Vec<PluginSummary>,
    pub total_count: Option<i64>,
}
model! { DescribePluginSummaryListOutput {
    0 "PluginList" plugin_list: Vec<PluginSummary>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePluginSummaryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginSummary {
    pub operation: Option<PluginOperation>,
    pub plugin_id: Option<String>,
    pub profile: Option<PluginProfile>,
    pub statistics: Option<PluginStatistics>,
    pub status: Option<i64>,
    pub user_state: Option<PluginUserState>,
    pub config: Option<PluginConfig>,
    pub tool_list: Vec<ToolSummary>,
}
model! { PluginSummary {
    0 "Operation" operation: PluginOperation, 1 "PluginId" plugin_id: String, 2 "Profile" profile: PluginProfile,
    3 "Statistics" statistics: PluginStatistics, 4 "Status" status: i64, 5 "UserState" user_state: PluginUserState,
    6 "Config" config: PluginConfig, 7 "ToolList" tool_list: Vec<ToolSummary>
} }

/// In the response of [`DescribePluginSummaryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolSummary {
    pub tool_id: Option<String>,
}
model! { ToolSummary {
    0 "ToolId" tool_id: String
} }

/// Describes release list: `DescribeReleaseList` of `adp` 2026-05-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeReleaseList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReleaseList {
    /// Required.
    pub app_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeReleaseList(app_id: String) "DescribeReleaseList" -> DescribeReleaseListOutput {
    0 "AppId" app_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeReleaseList: ReleaseRecord = Number "PageNumber", "ReleaseList" release_list, total "TotalCount" }

/// Response of [`DescribeReleaseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReleaseListOutput {
    pub release_list: Vec<ReleaseRecord>,
    pub total_count: Option<i64>,
}
model! { DescribeReleaseListOutput {
    0 "ReleaseList" release_list: Vec<ReleaseRecord>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeReleaseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseRecord {
    pub can_export: Option<bool>,
    pub can_rollback: Option<bool>,
    pub description: Option<String>,
    pub fail_count: Option<i64>,
    pub reason: Option<String>,
    pub release_id: Option<String>,
    pub release_version: Option<String>,
    pub status: Option<i64>,
    pub status_description: Option<String>,
    pub success_count: Option<i64>,
    pub update_time: Option<String>,
    pub updater: Option<String>,
}
model! { ReleaseRecord {
    0 "CanExport" can_export: bool, 1 "CanRollback" can_rollback: bool, 2 "Description" description: String,
    3 "FailCount" fail_count: i64, 4 "Reason" reason: String, 5 "ReleaseId" release_id: String,
    6 "ReleaseVersion" release_version: String, 7 "Status" status: i64,
    8 "StatusDescription" status_description: String, 9 "SuccessCount" success_count: i64,
    10 "UpdateTime" update_time: String, 11 "Updater" updater: String
} }

/// Describes release summary: `DescribeReleaseSummary` of `adp` 2026-05-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeReleaseSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReleaseSummary {
    /// Required.
    pub app_id: String,
    /// Required.
    pub release_id: String,
}
operation! { DescribeReleaseSummary(app_id: String, release_id: String)
    "DescribeReleaseSummary" -> DescribeReleaseSummaryOutput {
    0 "AppId" app_id, 1 "ReleaseId" release_id
} }

/// Response of [`DescribeReleaseSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReleaseSummaryOutput {
    pub release_summary: Option<ReleaseSummary>,
}
model! { DescribeReleaseSummaryOutput {
    0 "ReleaseSummary" release_summary: ReleaseSummary
} }

/// Describes skill category list: `DescribeSkillCategoryList` of `adp` 2026-05-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeSkillCategoryList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillCategoryList {}
operation! { DescribeSkillCategoryList() "DescribeSkillCategoryList" -> DescribeSkillCategoryListOutput {} }

/// Response of [`DescribeSkillCategoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillCategoryListOutput {
    pub category_list: Vec<SkillCategory>,
}
model! { DescribeSkillCategoryListOutput {
    0 "CategoryList" category_list: Vec<SkillCategory>
} }

/// In the response of [`DescribeSkillCategoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillCategory {
    pub category_key: Option<String>,
    pub category_name: Option<String>,
}
model! { SkillCategory {
    0 "CategoryKey" category_key: String, 1 "CategoryName" category_name: String
} }

/// Describes skill detail: `DescribeSkillDetail` of `adp` 2026-05-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeSkillDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillDetail {
    /// Required.
    pub skill_id: String,
    /// Required.
    pub space_id: String,
    pub version_filter_list: Option<Vec<Filter>>,
}
operation! { DescribeSkillDetail(skill_id: String, space_id: String)
    "DescribeSkillDetail" -> DescribeSkillDetailOutput {
    0 "SkillId" skill_id, 1 "SpaceId" space_id, 2 "VersionFilterList" version_filter_list: Vec<Filter>
} }

/// Response of [`DescribeSkillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillDetailOutput {
    pub skill_detail: Option<SkillDetail>,
}
model! { DescribeSkillDetailOutput {
    0 "SkillDetail" skill_detail: SkillDetail
} }

/// In the response of [`DescribeSkillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillDetail {
    pub reference_summary_list: Vec<SkillReferenceSummary>,
    pub skill_summary: Option<SkillSummary>,
    pub version_list: Vec<SkillVersion>,
}
model! { SkillDetail {
    0 "ReferenceSummaryList" reference_summary_list: Vec<SkillReferenceSummary>,
    1 "SkillSummary" skill_summary: SkillSummary, 2 "VersionList" version_list: Vec<SkillVersion>
} }

/// In the response of [`DescribeSkillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillReferenceSummary {
    pub reference_id: Option<String>,
    pub reference_name: Option<String>,
    pub reference_type: Option<i64>,
    pub space_id: Option<String>,
    pub space_name: Option<String>,
    pub owner: Option<String>,
}
model! { SkillReferenceSummary {
    0 "ReferenceId" reference_id: String, 1 "ReferenceName" reference_name: String,
    2 "ReferenceType" reference_type: i64, 3 "SpaceId" space_id: String, 4 "SpaceName" space_name: String,
    5 "Owner" owner: String
} }

/// In the response of [`DescribeSkillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillSummary {
    pub classification_info: Option<SkillClassification>,
    pub current_version_info: Option<SkillVersion>,
    pub is_favorite: Option<bool>,
    pub profile: Option<SkillProfile>,
    pub skill_id: Option<String>,
    pub notice_list: Vec<SkillNotice>,
    pub permission_id_list: Vec<String>,
    pub share_list: Vec<SkillShare>,
    pub skill_status: Option<i64>,
}
model! { SkillSummary {
    0 "ClassificationInfo" classification_info: SkillClassification,
    1 "CurrentVersionInfo" current_version_info: SkillVersion, 2 "IsFavorite" is_favorite: bool,
    3 "Profile" profile: SkillProfile, 4 "SkillId" skill_id: String, 5 "NoticeList" notice_list: Vec<SkillNotice>,
    6 "PermissionIdList" permission_id_list: Vec<String>, 7 "ShareList" share_list: Vec<SkillShare>,
    8 "SkillStatus" skill_status: i64
} }

/// In the response of [`DescribeSkillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillClassification {
    pub billing_type: Option<i64>,
    pub builtin_source: Option<i64>,
    pub category_key: Option<String>,
    pub create_type: Option<i64>,
    pub provider_type: Option<i64>,
    pub source_link: Option<String>,
}
model! { SkillClassification {
    0 "BillingType" billing_type: i64, 1 "BuiltinSource" builtin_source: i64, 2 "CategoryKey" category_key: String,
    3 "CreateType" create_type: i64, 4 "ProviderType" provider_type: i64, 5 "SourceLink" source_link: String
} }

/// In the response of [`DescribeSkillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillVersion {
    pub analysis_info: Option<SkillAnalysisInfo>,
    pub version: Option<String>,
    pub version_id: Option<String>,
    pub version_status: Option<i64>,
    pub skill_md5: Option<String>,
    pub skill_url: Option<String>,
    pub create_time: Option<String>,
    pub skill_markdown_url: Option<String>,
    pub update_desc: Option<String>,
}
model! { SkillVersion {
    0 "AnalysisInfo" analysis_info: SkillAnalysisInfo, 1 "Version" version: String, 2 "VersionId" version_id: String,
    3 "VersionStatus" version_status: i64, 4 "SkillMd5" skill_md5: String, 5 "SkillUrl" skill_url: String,
    6 "CreateTime" create_time: String, 7 "SkillMarkdownUrl" skill_markdown_url: String,
    8 "UpdateDesc" update_desc: String
} }

/// In the response of [`DescribeSkillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillAnalysisInfo {
    pub analysis_status: Option<i64>,
    pub risk_description: Option<String>,
    pub risk_level: Option<i64>,
    pub security_report_url: Option<String>,
}
model! { SkillAnalysisInfo {
    0 "AnalysisStatus" analysis_status: i64, 1 "RiskDescription" risk_description: String,
    2 "RiskLevel" risk_level: i64, 3 "SecurityReportUrl" security_report_url: String
} }

/// In the response of [`DescribeSkillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillProfile {
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub display_description: Option<String>,
    pub display_name: Option<String>,
    pub icon_url: Option<String>,
    pub name: Option<String>,
    pub update_time: Option<String>,
}
model! { SkillProfile {
    0 "CreateTime" create_time: String, 1 "Creator" creator: String, 2 "Description" description: String,
    3 "DisplayDescription" display_description: String, 4 "DisplayName" display_name: String,
    5 "IconUrl" icon_url: String, 6 "Name" name: String, 7 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeSkillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillNotice {
    pub level: Option<i64>,
    pub notice_content: Option<String>,
    pub trigger_version_id: Option<String>,
    pub r#type: Option<i64>,
}
model! { SkillNotice {
    0 "Level" level: i64, 1 "NoticeContent" notice_content: String, 2 "TriggerVersionId" trigger_version_id: String,
    3 "Type" r#type: i64
} }

/// In the response of [`DescribeSkillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillShare {
    pub approval_id: Option<String>,
    pub share_skill_id: Option<String>,
    pub share_version: Option<String>,
    pub share_version_id: Option<String>,
    pub skill_id: Option<String>,
    pub status: Option<i64>,
}
model! { SkillShare {
    0 "ApprovalId" approval_id: String, 1 "ShareSkillId" share_skill_id: String, 2 "ShareVersion" share_version: String,
    3 "ShareVersionId" share_version_id: String, 4 "SkillId" skill_id: String, 5 "Status" status: i64
} }

/// Describes skill reference list: `DescribeSkillReferenceList` of `adp` 2026-05-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeSkillReferenceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillReferenceList {
    /// Required.
    pub skill_id: String,
    /// Required.
    pub space_id: String,
}
operation! { DescribeSkillReferenceList(skill_id: String, space_id: String)
    "DescribeSkillReferenceList" -> DescribeSkillReferenceListOutput {
    0 "SkillId" skill_id, 1 "SpaceId" space_id
} }

/// Response of [`DescribeSkillReferenceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillReferenceListOutput {
    pub reference_list: Vec<SkillReferenceGroup>,
}
model! { DescribeSkillReferenceListOutput {
    0 "ReferenceList" reference_list: Vec<SkillReferenceGroup>
} }

/// In the response of [`DescribeSkillReferenceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillReferenceGroup {
    pub reference_summary_list: Vec<SkillReferenceSummary>,
    pub reference_type: Option<i64>,
    pub total_count: Option<i64>,
}
model! { SkillReferenceGroup {
    0 "ReferenceSummaryList" reference_summary_list: Vec<SkillReferenceSummary>, 1 "ReferenceType" reference_type: i64,
    2 "TotalCount" total_count: i64
} }

/// Describes skill summary list: `DescribeSkillSummaryList` of `adp` 2026-05-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeSkillSummaryList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillSummaryList {
    /// Required.
    pub space_id: String,
    pub favorite_only: Option<bool>,
    pub filter_list: Option<Vec<Filter>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query: Option<String>,
}
operation! { DescribeSkillSummaryList(space_id: String) "DescribeSkillSummaryList" -> DescribeSkillSummaryListOutput {
    0 "SpaceId" space_id, 1 "FavoriteOnly" favorite_only: bool, 2 "FilterList" filter_list: Vec<Filter>,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Query" query: String
} }
paged! { DescribeSkillSummaryList: SkillSummary =
    Number "PageNumber", "SkillSummaryList" skill_summary_list, total "TotalCount" }

/// Response of [`DescribeSkillSummaryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillSummaryListOutput {
    pub skill_summary_list: Vec<SkillSummary>,
    pub total_count: Option<i64>,
}
model! { DescribeSkillSummaryListOutput {
    0 "SkillSummaryList" skill_summary_list: Vec<SkillSummary>, 1 "TotalCount" total_count: i64
} }

/// Describes space list: `DescribeSpaceList` of `adp` 2026-05-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeSpaceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceList {
    pub query: Option<String>,
}
operation! { DescribeSpaceList() "DescribeSpaceList" -> DescribeSpaceListOutput {
    0 "Query" query: String
} }

/// Response of [`DescribeSpaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceListOutput {
    pub total_count: Option<String>,
    pub space_list: Vec<Space>,
}
model! { DescribeSpaceListOutput {
    0 "TotalCount" total_count: String, 1 "SpaceList" space_list: Vec<Space>
} }

/// In the response of [`DescribeSpaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Space {
    pub space_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub permission_id_list: Vec<String>,
}
model! { Space {
    0 "SpaceId" space_id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "PermissionIdList" permission_id_list: Vec<String>
} }

/// Describes system variable list: `DescribeSystemVariableList` of `adp` 2026-05-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeSystemVariableList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemVariableList {
    /// Required.
    pub app_id: String,
}
operation! { DescribeSystemVariableList(app_id: String)
    "DescribeSystemVariableList" -> DescribeSystemVariableListOutput {
    0 "AppId" app_id
} }

/// Response of [`DescribeSystemVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSystemVariableListOutput {
    pub system_variable_list: Vec<SystemVariable>,
}
model! { DescribeSystemVariableListOutput {
    0 "SystemVariableList" system_variable_list: Vec<SystemVariable>
} }

/// In the response of [`DescribeSystemVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemVariable {
    pub description: Option<String>,
    pub name: Option<String>,
}
model! { SystemVariable {
    0 "Description" description: String, 1 "Name" name: String
} }

/// Describes usage detail list: `DescribeUsageDetailList` of `adp` 2026-05-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeUsageDetailList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageDetailList {
    /// Required.
    pub resource_type: i64,
    /// Required.
    pub time_range: TimeRange,
    /// Required.
    pub view_scope: ViewScope,
    pub filter_list: Option<Vec<Filter>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeUsageDetailList(resource_type: i64, time_range: TimeRange, view_scope: ViewScope)
    "DescribeUsageDetailList" -> DescribeUsageDetailListOutput {
    0 "ResourceType" resource_type, 1 "TimeRange" time_range, 2 "ViewScope" view_scope,
    3 "FilterList" filter_list: Vec<Filter>, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} }
paged! { DescribeUsageDetailList: UsageDetail = Number "PageNumber", "UsageDetailList" usage_detail_list }

/// Response of [`DescribeUsageDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageDetailListOutput {
    pub total_count: Option<String>,
    pub usage_detail_list: Vec<UsageDetail>,
}
model! { DescribeUsageDetailListOutput {
    0 "TotalCount" total_count: String, 1 "UsageDetailList" usage_detail_list: Vec<UsageDetail>
} }

/// In the response of [`DescribeUsageDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageDetail {
    pub call_source: Option<CallSource>,
    pub dosage_id: Option<String>,
    pub event_time: Option<String>,
    pub model: Option<ModelUsageDetail>,
    pub plugin: Option<PluginUsageDetail>,
    pub trace_id: Option<String>,
    pub user_id: Option<String>,
}
model! { UsageDetail {
    0 "CallSource" call_source: CallSource, 1 "DosageId" dosage_id: String, 2 "EventTime" event_time: String,
    3 "Model" model: ModelUsageDetail, 4 "Plugin" plugin: PluginUsageDetail, 5 "TraceId" trace_id: String,
    6 "UserId" user_id: String
} }

/// In the response of [`DescribeUsageDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelUsageDetail {
    pub call_type: Option<String>,
    pub is_default_kb: Option<bool>,
    pub model_name: Option<String>,
    pub resource_consumption_list: Vec<ResourceConsumption>,
    pub consumption_pu: Option<f64>,
}
model! { ModelUsageDetail {
    0 "CallType" call_type: String, 1 "IsDefaultKB" is_default_kb: bool, 2 "ModelName" model_name: String,
    3 "ResourceConsumptionList" resource_consumption_list: Vec<ResourceConsumption>,
    4 "ConsumptionPU" consumption_pu: f64
} }

/// In the response of [`DescribeUsageDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceConsumption {
    pub label: Option<String>,
    pub unit: Option<i64>,
    pub value: Option<f64>,
}
model! { ResourceConsumption {
    0 "Label" label: String, 1 "Unit" unit: i64, 2 "Value" value: f64
} }

/// In the response of [`DescribeUsageDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginUsageDetail {
    pub plugin_name: Option<String>,
    pub resource_consumption_list: Vec<ResourceConsumption>,
    pub tool_name: Option<String>,
}
model! { PluginUsageDetail {
    0 "PluginName" plugin_name: String, 1 "ResourceConsumptionList" resource_consumption_list: Vec<ResourceConsumption>,
    2 "ToolName" tool_name: String
} }

/// Describes usage summary list: `DescribeUsageSummaryList` of `adp` 2026-05-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeUsageSummaryList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageSummaryList {
    /// Required.
    pub resource_type: i64,
    /// Required.
    pub time_range: TimeRange,
    /// Required.
    pub view_scope: ViewScope,
    pub filter_list: Option<Vec<Filter>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeUsageSummaryList(resource_type: i64, time_range: TimeRange, view_scope: ViewScope)
    "DescribeUsageSummaryList" -> DescribeUsageSummaryListOutput {
    0 "ResourceType" resource_type, 1 "TimeRange" time_range, 2 "ViewScope" view_scope,
    3 "FilterList" filter_list: Vec<Filter>, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} }
paged! { DescribeUsageSummaryList: UsageSummary = Number "PageNumber", "UsageSummaryList" usage_summary_list }

/// Response of [`DescribeUsageSummaryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageSummaryListOutput {
    pub total_count: Option<String>,
    pub usage_summary_list: Vec<UsageSummary>,
}
model! { DescribeUsageSummaryListOutput {
    0 "TotalCount" total_count: String, 1 "UsageSummaryList" usage_summary_list: Vec<UsageSummary>
} }

/// In the response of [`DescribeUsageSummaryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageSummary {
    pub model: Option<ModelUsageSummary>,
    pub platform: Option<PlatformUsageSummary>,
    pub plugin: Option<PluginUsageSummary>,
    pub source_id: Option<String>,
    pub source_name: Option<String>,
    pub view_type: Option<i64>,
}
model! { UsageSummary {
    0 "Model" model: ModelUsageSummary, 1 "Platform" platform: PlatformUsageSummary,
    2 "Plugin" plugin: PluginUsageSummary, 3 "SourceId" source_id: String, 4 "SourceName" source_name: String,
    5 "ViewType" view_type: i64
} }

/// In the response of [`DescribeUsageSummaryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelUsageSummary {
    pub call_count: Option<f64>,
    pub is_default_kb: Option<bool>,
    pub model_name: Option<String>,
    pub resource_consumption_list: Vec<ResourceConsumption>,
    pub consumption_pu: Option<f64>,
}
model! { ModelUsageSummary {
    0 "CallCount" call_count: f64, 1 "IsDefaultKB" is_default_kb: bool, 2 "ModelName" model_name: String,
    3 "ResourceConsumptionList" resource_consumption_list: Vec<ResourceConsumption>,
    4 "ConsumptionPU" consumption_pu: f64
} }

/// In the response of [`DescribeUsageSummaryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlatformUsageSummary {
    pub resource_consumption_list: Vec<ResourceConsumption>,
}
model! { PlatformUsageSummary {
    0 "ResourceConsumptionList" resource_consumption_list: Vec<ResourceConsumption>
} }

/// In the response of [`DescribeUsageSummaryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginUsageSummary {
    pub call_count: Option<f64>,
    pub resource_consumption_list: Vec<ResourceConsumption>,
}
model! { PluginUsageSummary {
    0 "CallCount" call_count: f64, 1 "ResourceConsumptionList" resource_consumption_list: Vec<ResourceConsumption>
} }

/// Describes variable: `DescribeVariable` of `adp` 2026-05-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariable {
    /// Required.
    pub app_id: String,
    /// Required.
    pub variable_id: String,
    pub module_type: Option<i64>,
}
operation! { DescribeVariable(app_id: String, variable_id: String) "DescribeVariable" -> DescribeVariableOutput {
    0 "AppId" app_id, 1 "VariableId" variable_id, 2 "ModuleType" module_type: i64
} }

/// Response of [`DescribeVariable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableOutput {
    pub variable: Option<Variable>,
}
model! { DescribeVariableOutput {
    0 "Variable" variable: Variable
} }

/// Describes variable list: `DescribeVariableList` of `adp` 2026-05-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=DescribeVariableList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableList {
    /// Required.
    pub app_id: String,
    pub filter_list: Option<Vec<Filter>>,
    pub module_type: Option<i64>,
    pub need_internal_variable: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query: Option<String>,
}
operation! { DescribeVariableList(app_id: String) "DescribeVariableList" -> DescribeVariableListOutput {
    0 "AppId" app_id, 1 "FilterList" filter_list: Vec<Filter>, 2 "ModuleType" module_type: i64,
    3 "NeedInternalVariable" need_internal_variable: bool, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Query" query: String
} }
paged! { DescribeVariableList: Variable = Number "PageNumber", "VariableList" variable_list, total "TotalCount" }

/// Response of [`DescribeVariableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVariableListOutput {
    pub total_count: Option<i64>,
    pub variable_list: Vec<Variable>,
}
model! { DescribeVariableListOutput {
    0 "TotalCount" total_count: i64, 1 "VariableList" variable_list: Vec<Variable>
} }

/// `FavoritePlugin` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=FavoritePlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FavoritePlugin {
    /// Required.
    pub plugin_id: String,
    /// Required.
    pub space_id: String,
}
operation! { FavoritePlugin(plugin_id: String, space_id: String) "FavoritePlugin" -> Empty {
    0 "PluginId" plugin_id, 1 "SpaceId" space_id
} }

/// Response of [`FavoritePlugin`]: empty.
pub type FavoritePluginOutput = Empty;

/// `FavoriteSkill` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=FavoriteSkill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FavoriteSkill {
    /// Required.
    pub skill_id: String,
    /// Required.
    pub space_id: String,
}
operation! { FavoriteSkill(skill_id: String, space_id: String) "FavoriteSkill" -> Empty {
    0 "SkillId" skill_id, 1 "SpaceId" space_id
} }

/// Response of [`FavoriteSkill`]: empty.
pub type FavoriteSkillOutput = Empty;

/// Modifies agent: `ModifyAgent` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=ModifyAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgent {
    pub app_id: Option<String>,
    pub agent_id: Option<String>,
    pub agent: Option<AgentSpec>,
    pub update_mask: Option<FieldMask>,
}
operation! { ModifyAgent() "ModifyAgent" -> Empty {
    0 "AppId" app_id: String, 1 "AgentId" agent_id: String, 2 "Agent" agent: AgentSpec,
    3 "UpdateMask" update_mask: FieldMask
} }

/// Response of [`ModifyAgent`]: empty.
pub type ModifyAgentOutput = Empty;

/// Modifies app: `ModifyApp` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=ModifyApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApp {
    /// Required.
    pub app_id: String,
    pub app_mode: Option<i64>,
    pub avatar: Option<String>,
    pub config: Option<AppConfig>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub shared_kb_id_list: Option<Vec<String>>,
    pub update_mask: Option<FieldMask>,
}
operation! { ModifyApp(app_id: String) "ModifyApp" -> ModifyAppOutput {
    0 "AppId" app_id, 1 "AppMode" app_mode: i64, 2 "Avatar" avatar: String, 3 "Config" config: AppConfig,
    4 "Description" description: String, 5 "Name" name: String, 6 "SharedKbIdList" shared_kb_id_list: Vec<String>,
    7 "UpdateMask" update_mask: FieldMask
} }

/// Response of [`ModifyApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppOutput {
    pub app_id: Option<String>,
    pub update_time: Option<String>,
}
model! { ModifyAppOutput {
    0 "AppId" app_id: String, 1 "UpdateTime" update_time: String
} }

/// Modifies app trigger: `ModifyAppTrigger` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=ModifyAppTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppTrigger {
    pub app_id: Option<String>,
    pub scope: Option<i64>,
    pub trigger: Option<AppTrigger>,
    pub trigger_id: Option<String>,
    pub update_mask: Option<FieldMask>,
    pub user_id: Option<String>,
}
operation! { ModifyAppTrigger() "ModifyAppTrigger" -> Empty {
    0 "AppId" app_id: String, 1 "Scope" scope: i64, 2 "Trigger" trigger: AppTrigger, 3 "TriggerId" trigger_id: String,
    4 "UpdateMask" update_mask: FieldMask, 5 "UserId" user_id: String
} }

/// Response of [`ModifyAppTrigger`]: empty.
pub type ModifyAppTriggerOutput = Empty;

/// Modifies conversation: `ModifyConversation` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=ModifyConversation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConversation {
    /// Required.
    pub r#type: i64,
    pub app_id: Option<String>,
    pub app_key: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub login_uin: Option<String>,
    pub share_code: Option<String>,
    pub user_id: Option<String>,
    pub conversation_id: Option<String>,
    pub title: Option<String>,
}
operation! { ModifyConversation(r#type: i64) "ModifyConversation" -> Empty {
    0 "Type" r#type, 1 "AppId" app_id: String, 2 "AppKey" app_key: String,
    3 "LoginSubAccountUin" login_sub_account_uin: String, 4 "LoginUin" login_uin: String,
    5 "ShareCode" share_code: String, 6 "UserId" user_id: String, 7 "ConversationId" conversation_id: String,
    8 "Title" title: String
} }

/// Response of [`ModifyConversation`]: empty.
pub type ModifyConversationOutput = Empty;

/// Modifies msg record category: `ModifyMsgRecordCategory` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=ModifyMsgRecordCategory>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMsgRecordCategory {
    /// Required.
    pub app_id: String,
    /// Required.
    pub category_id: String,
    /// Required.
    pub name: String,
}
operation! { ModifyMsgRecordCategory(app_id: String, category_id: String, name: String)
    "ModifyMsgRecordCategory" -> Empty {
    0 "AppId" app_id, 1 "CategoryId" category_id, 2 "Name" name
} }

/// Response of [`ModifyMsgRecordCategory`]: empty.
pub type ModifyMsgRecordCategoryOutput = Empty;

/// Modifies plugin: `ModifyPlugin` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=ModifyPlugin>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPlugin {
    /// Required.
    pub plugin_id: String,
    /// Required.
    pub plugin_version: i64,
    pub profile: Option<PluginProfile>,
    pub config: Option<PluginConfig>,
    pub update_mask: Option<FieldMask>,
    pub tool_list: Option<Vec<Tool>>,
    pub login_uin: Option<String>,
    pub login_sub_account_uin: Option<String>,
}
operation! { ModifyPlugin(plugin_id: String, plugin_version: i64) "ModifyPlugin" -> Empty {
    0 "PluginId" plugin_id, 1 "PluginVersion" plugin_version, 2 "Profile" profile: PluginProfile,
    3 "Config" config: PluginConfig, 4 "UpdateMask" update_mask: FieldMask, 5 "ToolList" tool_list: Vec<Tool>,
    6 "LoginUin" login_uin: String, 7 "LoginSubAccountUin" login_sub_account_uin: String
} }

/// Response of [`ModifyPlugin`]: empty.
pub type ModifyPluginOutput = Empty;

/// Modifies skill: `ModifySkill` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=ModifySkill>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySkill {
    /// Required.
    pub skill_id: String,
    /// Required.
    pub space_id: String,
    pub display_description: Option<String>,
    pub display_name: Option<String>,
    pub file_url: Option<String>,
    pub icon_url: Option<String>,
    pub skill_version: Option<String>,
    pub update_description: Option<String>,
}
operation! { ModifySkill(skill_id: String, space_id: String) "ModifySkill" -> Empty {
    0 "SkillId" skill_id, 1 "SpaceId" space_id, 2 "DisplayDescription" display_description: String,
    3 "DisplayName" display_name: String, 4 "FileUrl" file_url: String, 5 "IconUrl" icon_url: String,
    6 "SkillVersion" skill_version: String, 7 "UpdateDescription" update_description: String
} }

/// Response of [`ModifySkill`]: empty.
pub type ModifySkillOutput = Empty;

/// Modifies space: `ModifySpace` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=ModifySpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySpace {
    pub name: Option<String>,
    pub description: Option<String>,
    pub space_id: Option<String>,
    pub field_mask: Option<FieldMask>,
}
operation! { ModifySpace() "ModifySpace" -> Empty {
    0 "Name" name: String, 1 "Description" description: String, 2 "SpaceId" space_id: String,
    3 "FieldMask" field_mask: FieldMask
} }

/// Response of [`ModifySpace`]: empty.
pub type ModifySpaceOutput = Empty;

/// Modifies variable: `ModifyVariable` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=ModifyVariable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVariable {
    /// Required.
    pub app_id: String,
    pub variable: Option<Variable>,
}
operation! { ModifyVariable(app_id: String) "ModifyVariable" -> Empty {
    0 "AppId" app_id, 1 "Variable" variable: Variable
} }

/// Response of [`ModifyVariable`]: empty.
pub type ModifyVariableOutput = Empty;

/// Pauses app trigger: `PauseAppTrigger` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=PauseAppTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseAppTrigger {
    pub app_id: Option<String>,
    pub scope: Option<i64>,
    pub trigger_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { PauseAppTrigger() "PauseAppTrigger" -> Empty {
    0 "AppId" app_id: String, 1 "Scope" scope: i64, 2 "TriggerId" trigger_id: String, 3 "UserId" user_id: String
} }

/// Response of [`PauseAppTrigger`]: empty.
pub type PauseAppTriggerOutput = Empty;

/// Releases skill: `ReleaseSkill` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=ReleaseSkill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseSkill {
    /// Required.
    pub skill_id: String,
    /// Required.
    pub space_id: String,
    /// Required.
    pub version_id: String,
}
operation! { ReleaseSkill(skill_id: String, space_id: String, version_id: String) "ReleaseSkill" -> Empty {
    0 "SkillId" skill_id, 1 "SpaceId" space_id, 2 "VersionId" version_id
} }

/// Response of [`ReleaseSkill`]: empty.
pub type ReleaseSkillOutput = Empty;

/// Resets conversation: `ResetConversation` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=ResetConversation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetConversation {
    /// Required.
    pub conversation_id: String,
    /// Required.
    pub r#type: i64,
    pub app_key: Option<String>,
    pub login_sub_account_uin: Option<String>,
    pub login_uin: Option<String>,
    pub share_code: Option<String>,
    pub user_id: Option<String>,
}
operation! { ResetConversation(conversation_id: String, r#type: i64) "ResetConversation" -> Empty {
    0 "ConversationId" conversation_id, 1 "Type" r#type, 2 "AppKey" app_key: String,
    3 "LoginSubAccountUin" login_sub_account_uin: String, 4 "LoginUin" login_uin: String,
    5 "ShareCode" share_code: String, 6 "UserId" user_id: String
} }

/// Response of [`ResetConversation`]: empty.
pub type ResetConversationOutput = Empty;

/// Resumes app trigger: `ResumeAppTrigger` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=ResumeAppTrigger>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeAppTrigger {
    pub app_id: Option<String>,
    pub scope: Option<i64>,
    pub trigger_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { ResumeAppTrigger() "ResumeAppTrigger" -> Empty {
    0 "AppId" app_id: String, 1 "Scope" scope: i64, 2 "TriggerId" trigger_id: String, 3 "UserId" user_id: String
} }

/// Response of [`ResumeAppTrigger`]: empty.
pub type ResumeAppTriggerOutput = Empty;

/// Retries release: `RetryRelease` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=RetryRelease>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryRelease {
    /// Required.
    pub app_id: String,
    /// Required.
    pub release_id: String,
}
operation! { RetryRelease(app_id: String, release_id: String) "RetryRelease" -> Empty {
    0 "AppId" app_id, 1 "ReleaseId" release_id
} }

/// Response of [`RetryRelease`]: empty.
pub type RetryReleaseOutput = Empty;

/// `RollbackRelease` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=RollbackRelease>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackRelease {
    /// Required.
    pub app_id: String,
    /// Required.
    pub release_id: String,
}
operation! { RollbackRelease(app_id: String, release_id: String) "RollbackRelease" -> Empty {
    0 "AppId" app_id, 1 "ReleaseId" release_id
} }

/// Response of [`RollbackRelease`]: empty.
pub type RollbackReleaseOutput = Empty;

/// Runs app trigger now: `RunAppTriggerNow` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=RunAppTriggerNow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAppTriggerNow {
    pub app_id: Option<String>,
    pub scope: Option<i64>,
    pub trigger_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { RunAppTriggerNow() "RunAppTriggerNow" -> RunAppTriggerNowOutput {
    0 "AppId" app_id: String, 1 "Scope" scope: i64, 2 "TriggerId" trigger_id: String, 3 "UserId" user_id: String
} }

/// Response of [`RunAppTriggerNow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAppTriggerNowOutput {
    pub instance_id: Option<String>,
}
model! { RunAppTriggerNowOutput {
    0 "InstanceId" instance_id: String
} }

/// `UnfavoritePlugin` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=UnfavoritePlugin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnfavoritePlugin {
    /// Required.
    pub plugin_id: String,
    /// Required.
    pub space_id: String,
}
operation! { UnfavoritePlugin(plugin_id: String, space_id: String) "UnfavoritePlugin" -> Empty {
    0 "PluginId" plugin_id, 1 "SpaceId" space_id
} }

/// Response of [`UnfavoritePlugin`]: empty.
pub type UnfavoritePluginOutput = Empty;

/// `UnfavoriteSkill` of `adp` 2026-05-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=adp&Version=2026-05-20&Action=UnfavoriteSkill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnfavoriteSkill {
    /// Required.
    pub skill_id: String,
    /// Required.
    pub space_id: String,
}
operation! { UnfavoriteSkill(skill_id: String, space_id: String) "UnfavoriteSkill" -> Empty {
    0 "SkillId" skill_id, 1 "SpaceId" space_id
} }

/// Response of [`UnfavoriteSkill`]: empty.
pub type UnfavoriteSkillOutput = Empty;

codes! {
    FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    RESOURCE_NOT_FOUND "ResourceNotFound"
}

#[cfg(feature = "unstable-registry")]
register! {
    CopyAgentFromApp, CopyApp, CreateAgent, CreateApp, CreateAppTrigger, CreateConversation, CreateMsgRecordCategory,
    CreatePlugin, CreateRelease, CreateSkill, CreateSkillShare, CreateSpace, CreateVariable, CreateWebSocketToken,
    CreateWorkspaceCredential, DeleteAgent, DeleteApp, DeleteAppTrigger, DeleteConversation, DeleteMsgRecordCategory,
    DeletePlugin, DeleteSkill, DeleteSkillShare, DeleteSpace, DeleteVariable, DescribeAccountList, DescribeAgentDetail,
    DescribeAgentReleasePreviewList, DescribeAgentSummaryList, DescribeApp, DescribeAppSummaryList, DescribeAppTrigger,
    DescribeAppTriggerInstance, DescribeAppTriggerRunLogList, DescribeAppTriggerSummaryList, DescribeAuditLogList,
    DescribeAuditLogMeta, DescribeConcurrencyLimitDetailList, DescribeConsumptionDetailList, DescribeConversation,
    DescribeConversationList, DescribeConversationMessageList, DescribeLatestRelease, DescribeMetricOverviewList,
    DescribeModelList, DescribeMsgRecordCategoryList, DescribeMsgRecordList, DescribePlugin, DescribePluginSummaryList,
    DescribeReleaseList, DescribeReleaseSummary, DescribeSkillCategoryList, DescribeSkillDetail,
    DescribeSkillReferenceList, DescribeSkillSummaryList, DescribeSpaceList, DescribeSystemVariableList,
    DescribeUsageDetailList, DescribeUsageSummaryList, DescribeVariable, DescribeVariableList, FavoritePlugin,
    FavoriteSkill, ModifyAgent, ModifyApp, ModifyAppTrigger, ModifyConversation, ModifyMsgRecordCategory, ModifyPlugin,
    ModifySkill, ModifySpace, ModifyVariable, PauseAppTrigger, ReleaseSkill, ResetConversation, ResumeAppTrigger,
    RetryRelease, RollbackRelease, RunAppTriggerNow, UnfavoritePlugin, UnfavoriteSkill
}
