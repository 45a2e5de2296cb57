//! `tat` of Tencent Cloud, API version 2020-10-28.
//!
//! Endpoint: `tat.tencentcloudapi.com`, or `tat.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tat::DescribeAutomationAgentStatus};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAutomationAgentStatus::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("tat", "2020-10-28", "tat", &Endpoints::NONE);

/// Cancels invocation: `CancelInvocation` of `tat` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=CancelInvocation>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INSTANCE_IS_NOT_RELATED_TO_INVOCATION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INVOCATION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_INVOCATION_NOT_FOUND`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInvocation {
    /// Required.
    pub invocation_id: String,
    pub instance_ids: Option<Vec<String>>,
}
operation! { CancelInvocation(invocation_id: String) "CancelInvocation" -> Empty {
    0 "InvocationId" invocation_id, 1 "InstanceIds" instance_ids: Vec<String>
} }

/// Response of [`CancelInvocation`]: empty.
pub type CancelInvocationOutput = Empty;

/// Creates command: `CreateCommand` of `tat` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=CreateCommand>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_OPERATION_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMAND_CONTENT_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMAND_NAME_DUPLICATED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_COMMAND_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CONTENT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_OUTPUT_COS_BUCKET_URL`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_OUTPUT_COS_KEY_PREFIX`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_USERNAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_WORKING_DIRECTORY`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_DISABLED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_INVALID_JSON_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_KEY_CONTAINS_INVALID_CHAR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_KEY_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_KEY_LEN_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_NUMBER_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_NOT_STRING`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_SUPPORT_PARAMETERS_ONLY_IF_ENABLE_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_COS_BUCKET_NOT_FOUND_CODE`], [`codes::RESOURCE_UNAVAILABLE_USER_HAS_NO_QUOTA_CODE`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommand {
    /// Required.
    pub command_name: String,
    /// Required.
    pub content: String,
    pub description: Option<String>,
    pub command_type: Option<String>,
    pub working_directory: Option<String>,
    pub timeout: Option<i64>,
    pub enable_parameter: Option<bool>,
    pub default_parameters: Option<String>,
    pub default_parameter_confs: Option<Vec<DefaultParameterConf>>,
    pub tags: Option<Vec<Tag>>,
    pub username: Option<String>,
    pub output_cos_bucket_url: Option<String>,
    pub output_cos_key_prefix: Option<String>,
}
operation! { CreateCommand(command_name: String, content: String) "CreateCommand" -> CreateCommandOutput {
    0 "CommandName" command_name, 1 "Content" content, 2 "Description" description: String,
    3 "CommandType" command_type: String, 4 "WorkingDirectory" working_directory: String, 5 "Timeout" timeout: i64,
    6 "EnableParameter" enable_parameter: bool, 7 "DefaultParameters" default_parameters: String,
    8 "DefaultParameterConfs" default_parameter_confs: Vec<DefaultParameterConf>, 9 "Tags" tags: Vec<Tag>,
    10 "Username" username: String, 11 "OutputCOSBucketUrl" output_cos_bucket_url: String,
    12 "OutputCOSKeyPrefix" output_cos_key_prefix: String
} }

/// In the request of [`CreateCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultParameterConf {
    /// Required.
    pub parameter_name: Option<String>,
    /// Required.
    pub parameter_value: Option<String>,
    pub parameter_description: Option<String>,
}
input! { DefaultParameterConf(parameter_name: String, parameter_value: String) {
    0 "ParameterName" parameter_name: String, 1 "ParameterValue" parameter_value: String,
    2 "ParameterDescription" parameter_description: String
} }

/// In the request of [`CreateCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommandOutput {
    pub command_id: Option<String>,
}
model! { CreateCommandOutput {
    0 "CommandId" command_id: String
} }

/// Creates invoker: `CreateInvoker` of `tat` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=CreateInvoker>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::INVALID_PARAMETER_VALUE_ID`], [`codes::INVALID_PARAMETER_VALUE_INCONSISTENT_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INCONSISTENT_INSTANCE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CRON_EXPRESSION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INVOKE_TIME_EXPIRED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_INVALID_JSON_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::RESOURCE_NOT_FOUND_COMMAND_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_AGENT_NOT_INSTALLED`], [`codes::RESOURCE_UNAVAILABLE_AGENT_STATUS_NOT_ONLINE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInvoker {
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub command_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
    pub username: Option<String>,
    pub parameters: Option<String>,
    pub schedule_settings: Option<ScheduleSettings>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateInvoker(name: String, r#type: String, command_id: String, instance_ids: Vec<String>)
    "CreateInvoker" -> CreateInvokerOutput {
    0 "Name" name, 1 "Type" r#type, 2 "CommandId" command_id, 3 "InstanceIds" instance_ids,
    4 "Username" username: String, 5 "Parameters" parameters: String,
    6 "ScheduleSettings" schedule_settings: ScheduleSettings, 7 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreateInvoker`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleSettings {
    /// Required.
    pub policy: Option<String>,
    pub recurrence: Option<String>,
    /// RFC 3339 time.
    pub invoke_time: Option<String>,
}
input! { ScheduleSettings(policy: String) {
    0 "Policy" policy: String, 1 "Recurrence" recurrence: String, 2 "InvokeTime" invoke_time: String
} }

/// Response of [`CreateInvoker`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInvokerOutput {
    pub invoker_id: Option<String>,
}
model! { CreateInvokerOutput {
    0 "InvokerId" invoker_id: String
} }

/// Creates register code: `CreateRegisterCode` of `tat` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=CreateRegisterCode>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`], [`codes::INVALID_PARAMETER_VALUE_TOO_SMALL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRegisterCode {
    pub description: Option<String>,
    pub instance_name_prefix: Option<String>,
    pub register_limit: Option<i64>,
    pub effective_time: Option<i64>,
    pub ip_address_range: Option<String>,
}
operation! { CreateRegisterCode() "CreateRegisterCode" -> CreateRegisterCodeOutput {
    0 "Description" description: String, 1 "InstanceNamePrefix" instance_name_prefix: String,
    2 "RegisterLimit" register_limit: i64, 3 "EffectiveTime" effective_time: i64,
    4 "IpAddressRange" ip_address_range: String
} }

/// Response of [`CreateRegisterCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRegisterCodeOutput {
    pub register_code_id: Option<String>,
    pub register_code_value: Option<String>,
}
model! { CreateRegisterCodeOutput {
    0 "RegisterCodeId" register_code_id: String, 1 "RegisterCodeValue" register_code_value: String
} }

/// Deletes command: `DeleteCommand` of `tat` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=DeleteCommand>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_COMMAND_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_COMMAND_IN_EXECUTING`],
/// [`codes::RESOURCE_UNAVAILABLE_COMMAND_IN_INVOKER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCommand {
    /// Required.
    pub command_id: String,
}
operation! { DeleteCommand(command_id: String) "DeleteCommand" -> Empty {
    0 "CommandId" command_id
} }

/// Response of [`DeleteCommand`]: empty.
pub type DeleteCommandOutput = Empty;

/// Deletes commands: `DeleteCommands` of `tat` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=DeleteCommands>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_COMMAND_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_COMMAND_IN_EXECUTING`],
/// [`codes::RESOURCE_UNAVAILABLE_COMMAND_IN_INVOKER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCommands {
    /// Required.
    pub command_ids: Vec<String>,
}
operation! { DeleteCommands(command_ids: Vec<String>) "DeleteCommands" -> Empty {
    0 "CommandIds" command_ids
} }

/// Response of [`DeleteCommands`]: empty.
pub type DeleteCommandsOutput = Empty;

/// Deletes invoker: `DeleteInvoker` of `tat` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=DeleteInvoker>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INVOKER_ID`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInvoker {
    /// Required.
    pub invoker_id: String,
}
operation! { DeleteInvoker(invoker_id: String) "DeleteInvoker" -> Empty {
    0 "InvokerId" invoker_id
} }

/// Response of [`DeleteInvoker`]: empty.
pub type DeleteInvokerOutput = Empty;

/// Deletes register codes: `DeleteRegisterCodes` of `tat` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=DeleteRegisterCodes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_REGISTER_CODE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_KEY_DUPLICATED`],
/// [`codes::RESOURCE_NOT_FOUND_REGISTER_CODES_NOT_FOUND_CODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRegisterCodes {
    /// Required.
    pub register_code_ids: Vec<String>,
}
operation! { DeleteRegisterCodes(register_code_ids: Vec<String>) "DeleteRegisterCodes" -> Empty {
    0 "RegisterCodeIds" register_code_ids
} }

/// Response of [`DeleteRegisterCodes`]: empty.
pub type DeleteRegisterCodesOutput = Empty;

/// Deletes register instance: `DeleteRegisterInstance` of `tat` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=DeleteRegisterInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_REGISTER_INSTANCE_ID`],
/// [`codes::RESOURCE_NOT_FOUND_REGISTER_INSTANCE_NOT_FOUND_CODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRegisterInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteRegisterInstance(instance_id: String) "DeleteRegisterInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteRegisterInstance`]: empty.
pub type DeleteRegisterInstanceOutput = Empty;

/// Describes automation agent status: `DescribeAutomationAgentStatus` of `tat` 2020-10-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=DescribeAutomationAgentStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_CONFLICT_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutomationAgentStatus {
    pub instance_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeAutomationAgentStatus() "DescribeAutomationAgentStatus" -> DescribeAutomationAgentStatusOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64
} }
paged! { DescribeAutomationAgentStatus: AutomationAgentInfo =
    Offset "Offset", "AutomationAgentSet" automation_agent_set, total "TotalCount" }

/// In the request of [`DescribeAutomationAgentStatus`].
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

/// Response of [`DescribeAutomationAgentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutomationAgentStatusOutput {
    pub automation_agent_set: Vec<AutomationAgentInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAutomationAgentStatusOutput {
    0 "AutomationAgentSet" automation_agent_set: Vec<AutomationAgentInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAutomationAgentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutomationAgentInfo {
    pub instance_id: Option<String>,
    pub version: Option<String>,
    /// RFC 3339 time.
    pub last_heartbeat_time: Option<String>,
    pub agent_status: Option<String>,
    pub environment: Option<String>,
    pub support_features: Vec<String>,
}
model! { AutomationAgentInfo {
    0 "InstanceId" instance_id: String, 1 "Version" version: String, 2 "LastHeartbeatTime" last_heartbeat_time: String,
    3 "AgentStatus" agent_status: String, 4 "Environment" environment: String,
    5 "SupportFeatures" support_features: Vec<String>
} }

/// Describes commands: `DescribeCommands` of `tat` 2020-10-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=DescribeCommands>.
///
/// Errors: [`codes::INVALID_PARAMETER_CONFLICT_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommands {
    pub command_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeCommands() "DescribeCommands" -> DescribeCommandsOutput {
    0 "CommandIds" command_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64
} }
paged! { DescribeCommands: Command = Offset "Offset", "CommandSet" command_set, total "TotalCount" }

/// Response of [`DescribeCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandsOutput {
    pub total_count: Option<i64>,
    pub command_set: Vec<Command>,
}
model! { DescribeCommandsOutput {
    0 "TotalCount" total_count: i64, 1 "CommandSet" command_set: Vec<Command>
} }

/// In the response of [`DescribeCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Command {
    pub command_id: Option<String>,
    pub command_name: Option<String>,
    pub description: Option<String>,
    pub content: Option<String>,
    pub command_type: Option<String>,
    pub working_directory: Option<String>,
    pub timeout: Option<i64>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub updated_time: Option<String>,
    pub enable_parameter: Option<bool>,
    pub default_parameters: Option<String>,
    pub default_parameter_confs: Vec<DefaultParameterConf>,
    pub scenes: Vec<String>,
    pub formatted_description: Option<String>,
    pub created_by: Option<String>,
    pub tags: Vec<Tag>,
    pub username: Option<String>,
    pub output_cos_bucket_url: Option<String>,
    pub output_cos_key_prefix: Option<String>,
}
model! { Command {
    0 "CommandId" command_id: String, 1 "CommandName" command_name: String, 2 "Description" description: String,
    3 "Content" content: String, 4 "CommandType" command_type: String, 5 "WorkingDirectory" working_directory: String,
    6 "Timeout" timeout: i64, 7 "CreatedTime" created_time: String, 8 "UpdatedTime" updated_time: String,
    9 "EnableParameter" enable_parameter: bool, 10 "DefaultParameters" default_parameters: String,
    11 "DefaultParameterConfs" default_parameter_confs: Vec<DefaultParameterConf>, 12 "Scenes" scenes: Vec<String>,
    13 "FormattedDescription" formatted_description: String, 14 "CreatedBy" created_by: String,
    15 "Tags" tags: Vec<Tag>, 16 "Username" username: String, 17 "OutputCOSBucketUrl" output_cos_bucket_url: String,
    18 "OutputCOSKeyPrefix" output_cos_key_prefix: String
} }

/// Describes invocation tasks: `DescribeInvocationTasks` of `tat` 2020-10-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=DescribeInvocationTasks>.
///
/// Errors: [`codes::INVALID_PARAMETER_CONFLICT_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INVOCATION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INVOCATION_TASK_ID`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationTasks {
    pub invocation_task_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub hide_output: Option<bool>,
}
operation! { DescribeInvocationTasks() "DescribeInvocationTasks" -> DescribeInvocationTasksOutput {
    0 "InvocationTaskIds" invocation_task_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "HideOutput" hide_output: bool
} }
paged! { DescribeInvocationTasks: InvocationTask =
    Offset "Offset", "InvocationTaskSet" invocation_task_set, total "TotalCount" }

/// Response of [`DescribeInvocationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationTasksOutput {
    pub total_count: Option<i64>,
    pub invocation_task_set: Vec<InvocationTask>,
}
model! { DescribeInvocationTasksOutput {
    0 "TotalCount" total_count: i64, 1 "InvocationTaskSet" invocation_task_set: Vec<InvocationTask>
} }

/// In the response of [`DescribeInvocationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvocationTask {
    pub invocation_id: Option<String>,
    pub invocation_task_id: Option<String>,
    pub command_id: Option<String>,
    pub task_status: Option<String>,
    pub instance_id: Option<String>,
    pub task_result: Option<TaskResult>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub updated_time: Option<String>,
    pub command_document: Option<CommandDocument>,
    pub error_info: Option<String>,
    pub invocation_source: Option<String>,
    pub command_name: Option<String>,
}
model! { InvocationTask {
    0 "InvocationId" invocation_id: String, 1 "InvocationTaskId" invocation_task_id: String,
    2 "CommandId" command_id: String, 3 "TaskStatus" task_status: String, 4 "InstanceId" instance_id: String,
    5 "TaskResult" task_result: TaskResult, 6 "StartTime" start_time: String, 7 "EndTime" end_time: String,
    8 "CreatedTime" created_time: String, 9 "UpdatedTime" updated_time: String,
    10 "CommandDocument" command_document: CommandDocument, 11 "ErrorInfo" error_info: String,
    12 "InvocationSource" invocation_source: String, 13 "CommandName" command_name: String
} }

/// In the response of [`DescribeInvocationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskResult {
    pub exit_code: Option<i64>,
    pub output: Option<String>,
    /// RFC 3339 time.
    pub exec_start_time: Option<String>,
    /// RFC 3339 time.
    pub exec_end_time: Option<String>,
    pub dropped: Option<i64>,
    pub output_url: Option<String>,
    pub output_upload_cos_error_info: Option<String>,
}
model! { TaskResult {
    0 "ExitCode" exit_code: i64, 1 "Output" output: String, 2 "ExecStartTime" exec_start_time: String,
    3 "ExecEndTime" exec_end_time: String, 4 "Dropped" dropped: i64, 5 "OutputUrl" output_url: String,
    6 "OutputUploadCOSErrorInfo" output_upload_cos_error_info: String
} }

/// In the response of [`DescribeInvocationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommandDocument {
    pub content: Option<String>,
    pub command_type: Option<String>,
    pub timeout: Option<i64>,
    pub working_directory: Option<String>,
    pub username: Option<String>,
    pub output_cos_bucket_url: Option<String>,
    pub output_cos_key_prefix: Option<String>,
}
model! { CommandDocument {
    0 "Content" content: String, 1 "CommandType" command_type: String, 2 "Timeout" timeout: i64,
    3 "WorkingDirectory" working_directory: String, 4 "Username" username: String,
    5 "OutputCOSBucketUrl" output_cos_bucket_url: String, 6 "OutputCOSKeyPrefix" output_cos_key_prefix: String
} }

/// Describes invocations: `DescribeInvocations` of `tat` 2020-10-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=DescribeInvocations>.
///
/// Errors: [`codes::INVALID_PARAMETER_CONFLICT_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INVOCATION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_FILTER_VALUE_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocations {
    pub invocation_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeInvocations() "DescribeInvocations" -> DescribeInvocationsOutput {
    0 "InvocationIds" invocation_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64
} }
paged! { DescribeInvocations: Invocation = Offset "Offset", "InvocationSet" invocation_set, total "TotalCount" }

/// Response of [`DescribeInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationsOutput {
    pub total_count: Option<i64>,
    pub invocation_set: Vec<Invocation>,
}
model! { DescribeInvocationsOutput {
    0 "TotalCount" total_count: i64, 1 "InvocationSet" invocation_set: Vec<Invocation>
} }

/// In the response of [`DescribeInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invocation {
    pub invocation_id: Option<String>,
    pub command_id: Option<String>,
    pub command_name: Option<String>,
    pub invocation_status: Option<String>,
    pub invocation_task_basic_info_set: Vec<InvocationTaskBasicInfo>,
    pub description: Option<String>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub updated_time: Option<String>,
    pub parameters: Option<String>,
    pub default_parameters: Option<String>,
    pub instance_kind: Option<String>,
    pub username: Option<String>,
    pub invocation_source: Option<String>,
    pub command_content: Option<String>,
    pub command_type: Option<String>,
    pub timeout: Option<i64>,
    pub working_directory: Option<String>,
    pub output_cos_bucket_url: Option<String>,
    pub output_cos_key_prefix: Option<String>,
}
model! { Invocation {
    0 "InvocationId" invocation_id: String, 1 "CommandId" command_id: String, 2 "CommandName" command_name: String,
    3 "InvocationStatus" invocation_status: String,
    4 "InvocationTaskBasicInfoSet" invocation_task_basic_info_set: Vec<InvocationTaskBasicInfo>,
    5 "Description" description: String, 6 "StartTime" start_time: String, 7 "EndTime" end_time: String,
    8 "CreatedTime" created_time: String, 9 "UpdatedTime" updated_time: String, 10 "Parameters" parameters: String,
    11 "DefaultParameters" default_parameters: String, 12 "InstanceKind" instance_kind: String,
    13 "Username" username: String, 14 "InvocationSource" invocation_source: String,
    15 "CommandContent" command_content: String, 16 "CommandType" command_type: String, 17 "Timeout" timeout: i64,
    18 "WorkingDirectory" working_directory: String, 19 "OutputCOSBucketUrl" output_cos_bucket_url: String,
    20 "OutputCOSKeyPrefix" output_cos_key_prefix: String
} }

/// In the response of [`DescribeInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvocationTaskBasicInfo {
    pub invocation_task_id: Option<String>,
    pub task_status: Option<String>,
    pub instance_id: Option<String>,
}
model! { InvocationTaskBasicInfo {
    0 "InvocationTaskId" invocation_task_id: String, 1 "TaskStatus" task_status: String,
    2 "InstanceId" instance_id: String
} }

/// Describes invoker records: `DescribeInvokerRecords` of `tat` 2020-10-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=DescribeInvokerRecords>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE_INCONSISTENT_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INVOKER_ID`], [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_SMALL`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvokerRecords {
    pub invoker_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeInvokerRecords() "DescribeInvokerRecords" -> DescribeInvokerRecordsOutput {
    0 "InvokerIds" invoker_ids: Vec<String>, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeInvokerRecords: InvokerRecord =
    Offset "Offset", "InvokerRecordSet" invoker_record_set, total "TotalCount" }

/// Response of [`DescribeInvokerRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvokerRecordsOutput {
    pub total_count: Option<i64>,
    pub invoker_record_set: Vec<InvokerRecord>,
}
model! { DescribeInvokerRecordsOutput {
    0 "TotalCount" total_count: i64, 1 "InvokerRecordSet" invoker_record_set: Vec<InvokerRecord>
} }

/// In the response of [`DescribeInvokerRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokerRecord {
    pub invoker_id: Option<String>,
    /// RFC 3339 time.
    pub invoke_time: Option<String>,
    pub reason: Option<String>,
    pub invocation_id: Option<String>,
    pub result: Option<String>,
}
model! { InvokerRecord {
    0 "InvokerId" invoker_id: String, 1 "InvokeTime" invoke_time: String, 2 "Reason" reason: String,
    3 "InvocationId" invocation_id: String, 4 "Result" result: String
} }

/// Describes invokers: `DescribeInvokers` of `tat` 2020-10-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=DescribeInvokers>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_CONFLICT_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INCONSISTENT_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INVOKER_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_SMALL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvokers {
    pub invoker_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeInvokers() "DescribeInvokers" -> DescribeInvokersOutput {
    0 "InvokerIds" invoker_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64
} }
paged! { DescribeInvokers: Invoker = Offset "Offset", "InvokerSet" invoker_set, total "TotalCount" }

/// Response of [`DescribeInvokers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvokersOutput {
    pub total_count: Option<i64>,
    pub invoker_set: Vec<Invoker>,
}
model! { DescribeInvokersOutput {
    0 "TotalCount" total_count: i64, 1 "InvokerSet" invoker_set: Vec<Invoker>
} }

/// In the response of [`DescribeInvokers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invoker {
    pub invoker_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub command_id: Option<String>,
    pub username: Option<String>,
    pub parameters: Option<String>,
    pub instance_ids: Vec<String>,
    pub enable: Option<bool>,
    pub schedule_settings: Option<ScheduleSettings>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub updated_time: Option<String>,
    pub tags: Vec<Tag>,
}
model! { Invoker {
    0 "InvokerId" invoker_id: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "CommandId" command_id: String,
    4 "Username" username: String, 5 "Parameters" parameters: String, 6 "InstanceIds" instance_ids: Vec<String>,
    7 "Enable" enable: bool, 8 "ScheduleSettings" schedule_settings: ScheduleSettings,
    9 "CreatedTime" created_time: String, 10 "UpdatedTime" updated_time: String, 11 "Tags" tags: Vec<Tag>
} }

/// Describes quotas: `DescribeQuotas` of `tat` 2020-10-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=DescribeQuotas>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_INVALID_RESOURCE_QUOTA_RESOURCE_CODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotas {
    /// Required.
    pub resource_names: Vec<String>,
}
operation! { DescribeQuotas(resource_names: Vec<String>) "DescribeQuotas" -> DescribeQuotasOutput {
    0 "ResourceNames" resource_names
} }

/// Response of [`DescribeQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotasOutput {
    pub general_resource_quota_set: Vec<GeneralResourceQuotaSet>,
}
model! { DescribeQuotasOutput {
    0 "GeneralResourceQuotaSet" general_resource_quota_set: Vec<GeneralResourceQuotaSet>
} }

/// In the response of [`DescribeQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralResourceQuotaSet {
    pub resource_name: Option<String>,
    pub resource_quota_used: Option<i64>,
    pub resource_quota_total: Option<i64>,
}
model! { GeneralResourceQuotaSet {
    0 "ResourceName" resource_name: String, 1 "ResourceQuotaUsed" resource_quota_used: i64,
    2 "ResourceQuotaTotal" resource_quota_total: i64
} }

/// Describes regions: `DescribeRegions` of `tat` 2020-10-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub total_count: Option<i64>,
    pub region_set: Vec<RegionInfo>,
}
model! { DescribeRegionsOutput {
    0 "TotalCount" total_count: i64, 1 "RegionSet" region_set: Vec<RegionInfo>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_state: Option<String>,
}
model! { RegionInfo {
    0 "Region" region: String, 1 "RegionName" region_name: String, 2 "RegionState" region_state: String
} }

/// Describes register codes: `DescribeRegisterCodes` of `tat` 2020-10-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=DescribeRegisterCodes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_REGISTER_CODE_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegisterCodes {
    pub register_code_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRegisterCodes() "DescribeRegisterCodes" -> DescribeRegisterCodesOutput {
    0 "RegisterCodeIds" register_code_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeRegisterCodes: RegisterCodeInfo =
    Offset "Offset", "RegisterCodeSet" register_code_set, total "TotalCount" }

/// Response of [`DescribeRegisterCodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegisterCodesOutput {
    pub total_count: Option<i64>,
    pub register_code_set: Vec<RegisterCodeInfo>,
}
model! { DescribeRegisterCodesOutput {
    0 "TotalCount" total_count: i64, 1 "RegisterCodeSet" register_code_set: Vec<RegisterCodeInfo>
} }

/// In the response of [`DescribeRegisterCodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterCodeInfo {
    pub register_code_id: Option<String>,
    pub description: Option<String>,
    pub instance_name_prefix: Option<String>,
    pub register_limit: Option<i64>,
    /// RFC 3339 time.
    pub expired_time: Option<String>,
    pub ip_address_range: Option<String>,
    pub enabled: Option<bool>,
    pub registered_count: Option<i64>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub updated_time: Option<String>,
}
model! { RegisterCodeInfo {
    0 "RegisterCodeId" register_code_id: String, 1 "Description" description: String,
    2 "InstanceNamePrefix" instance_name_prefix: String, 3 "RegisterLimit" register_limit: i64,
    4 "ExpiredTime" expired_time: String, 5 "IpAddressRange" ip_address_range: String, 6 "Enabled" enabled: bool,
    7 "RegisteredCount" registered_count: i64, 8 "CreatedTime" created_time: String,
    9 "UpdatedTime" updated_time: String
} }

/// Describes register instances: `DescribeRegisterInstances` of `tat` 2020-10-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=DescribeRegisterInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_REGISTER_INSTANCE_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegisterInstances {
    pub instance_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRegisterInstances() "DescribeRegisterInstances" -> DescribeRegisterInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeRegisterInstances: RegisterInstanceInfo =
    Offset "Offset", "RegisterInstanceSet" register_instance_set, total "TotalCount" }

/// Response of [`DescribeRegisterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegisterInstancesOutput {
    pub total_count: Option<i64>,
    pub register_instance_set: Vec<RegisterInstanceInfo>,
}
model! { DescribeRegisterInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "RegisterInstanceSet" register_instance_set: Vec<RegisterInstanceInfo>
} }

/// In the response of [`DescribeRegisterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterInstanceInfo {
    pub register_code_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub machine_id: Option<String>,
    pub system_name: Option<String>,
    pub host_name: Option<String>,
    pub local_ip: Option<String>,
    pub public_key: Option<String>,
    pub status: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub updated_time: Option<String>,
    pub tags: Vec<Tag>,
}
model! { RegisterInstanceInfo {
    0 "RegisterCodeId" register_code_id: String, 1 "InstanceId" instance_id: String,
    2 "InstanceName" instance_name: String, 3 "MachineId" machine_id: String, 4 "SystemName" system_name: String,
    5 "HostName" host_name: String, 6 "LocalIp" local_ip: String, 7 "PublicKey" public_key: String,
    8 "Status" status: String, 9 "CreatedTime" created_time: String, 10 "UpdatedTime" updated_time: String,
    11 "Tags" tags: Vec<Tag>
} }

/// Describes scenes: `DescribeScenes` of `tat` 2020-10-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=DescribeScenes>.
///
/// Errors: [`codes::INVALID_FILTER`], [`codes::INVALID_PARAMETER_CONFLICT_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SCENE_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SCENE_NAME`],
/// [`codes::LIMIT_EXCEEDED_FILTER_VALUE_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenes {
    pub scene_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeScenes() "DescribeScenes" -> DescribeScenesOutput {
    0 "SceneIds" scene_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeScenes: Scene = Offset "Offset", "SceneSet" scene_set, total "TotalCount" }

/// Response of [`DescribeScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenesOutput {
    pub total_count: Option<i64>,
    pub scene_set: Vec<Scene>,
}
model! { DescribeScenesOutput {
    0 "TotalCount" total_count: i64, 1 "SceneSet" scene_set: Vec<Scene>
} }

/// In the response of [`DescribeScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Scene {
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
    pub created_by: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
}
model! { Scene {
    0 "SceneId" scene_id: String, 1 "SceneName" scene_name: String, 2 "CreatedBy" created_by: String,
    3 "CreatedTime" created_time: String, 4 "UpdatedTime" updated_time: String
} }

/// Disables invoker: `DisableInvoker` of `tat` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=DisableInvoker>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INVOKER_ID`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableInvoker {
    /// Required.
    pub invoker_id: String,
}
operation! { DisableInvoker(invoker_id: String) "DisableInvoker" -> Empty {
    0 "InvokerId" invoker_id
} }

/// Response of [`DisableInvoker`]: empty.
pub type DisableInvokerOutput = Empty;

/// Disables register codes: `DisableRegisterCodes` of `tat` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=DisableRegisterCodes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_REGISTER_CODE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_KEY_DUPLICATED`],
/// [`codes::RESOURCE_NOT_FOUND_REGISTER_CODES_NOT_FOUND_CODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRegisterCodes {
    /// Required.
    pub register_code_ids: Vec<String>,
}
operation! { DisableRegisterCodes(register_code_ids: Vec<String>) "DisableRegisterCodes" -> Empty {
    0 "RegisterCodeIds" register_code_ids
} }

/// Response of [`DisableRegisterCodes`]: empty.
pub type DisableRegisterCodesOutput = Empty;

/// Enables invoker: `EnableInvoker` of `tat` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=EnableInvoker>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INVOKER_ID`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableInvoker {
    /// Required.
    pub invoker_id: String,
}
operation! { EnableInvoker(invoker_id: String) "EnableInvoker" -> Empty {
    0 "InvokerId" invoker_id
} }

/// Response of [`EnableInvoker`]: empty.
pub type EnableInvokerOutput = Empty;

/// Invokes command: `InvokeCommand` of `tat` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=InvokeCommand>.
///
/// Errors: [`codes::FAILED_OPERATION_CVM_ERROR`], [`codes::FAILED_OPERATION_LIGHTHOUSE_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_USERNAME`], [`codes::INVALID_PARAMETER_VALUE_AGENT_UNSUPPORTED_COMMAND_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INCONSISTENT_INSTANCE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_OUTPUT_COS_BUCKET_URL`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_OUTPUT_COS_KEY_PREFIX`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_WORKING_DIRECTORY`],
/// [`codes::INVALID_PARAMETER_VALUE_LACK_OF_PARAMETER_INFO`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_DISABLED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_INVALID_JSON_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_KEY_CONTAINS_INVALID_CHAR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_KEY_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_KEY_LEN_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_NUMBER_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_NOT_STRING`],
/// [`codes::INVALID_PARAMETER_VALUE_SUPPORT_PARAMETERS_ONLY_IF_ENABLE_PARAMETER`], [`codes::OPERATION_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND_COMMAND_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_COS_BUCKET_NOT_FOUND_CODE`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_AGENT_NOT_INSTALLED`], [`codes::RESOURCE_UNAVAILABLE_AGENT_STATUS_NOT_ONLINE`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATE_NOT_RUNNING`],
/// [`codes::RESOURCE_UNAVAILABLE_LIGHTHOUSE_UNSUPPORTED_REGION`], [`codes::UNAUTHORIZED_OPERATION_NEED_APPROVAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeCommand {
    /// Required.
    pub command_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
    pub parameters: Option<String>,
    pub username: Option<String>,
    pub working_directory: Option<String>,
    pub timeout: Option<i64>,
    pub output_cos_bucket_url: Option<String>,
    pub output_cos_key_prefix: Option<String>,
}
operation! { InvokeCommand(command_id: String, instance_ids: Vec<String>) "InvokeCommand" -> InvokeCommandOutput {
    0 "CommandId" command_id, 1 "InstanceIds" instance_ids, 2 "Parameters" parameters: String,
    3 "Username" username: String, 4 "WorkingDirectory" working_directory: String, 5 "Timeout" timeout: i64,
    6 "OutputCOSBucketUrl" output_cos_bucket_url: String, 7 "OutputCOSKeyPrefix" output_cos_key_prefix: String
} }

/// Response of [`InvokeCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeCommandOutput {
    pub invocation_id: Option<String>,
}
model! { InvokeCommandOutput {
    0 "InvocationId" invocation_id: String
} }

/// Modifies command: `ModifyCommand` of `tat` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=ModifyCommand>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_COMMAND_CONTENT_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMAND_NAME_DUPLICATED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_COMMAND_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_OUTPUT_COS_BUCKET_URL`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_OUTPUT_COS_KEY_PREFIX`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_WORKING_DIRECTORY`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_INVALID_JSON_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_KEY_CONTAINS_INVALID_CHAR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_KEY_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_KEY_LEN_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_NUMBER_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_NOT_STRING`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_SUPPORT_PARAMETERS_ONLY_IF_ENABLE_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_COMMAND_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_COS_BUCKET_NOT_FOUND_CODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCommand {
    /// Required.
    pub command_id: String,
    pub command_name: Option<String>,
    pub description: Option<String>,
    pub content: Option<String>,
    pub command_type: Option<String>,
    pub working_directory: Option<String>,
    pub timeout: Option<i64>,
    pub default_parameters: Option<String>,
    pub default_parameter_confs: Option<Vec<DefaultParameterConf>>,
    pub username: Option<String>,
    pub output_cos_bucket_url: Option<String>,
    pub output_cos_key_prefix: Option<String>,
}
operation! { ModifyCommand(command_id: String) "ModifyCommand" -> Empty {
    0 "CommandId" command_id, 1 "CommandName" command_name: String, 2 "Description" description: String,
    3 "Content" content: String, 4 "CommandType" command_type: String, 5 "WorkingDirectory" working_directory: String,
    6 "Timeout" timeout: i64, 7 "DefaultParameters" default_parameters: String,
    8 "DefaultParameterConfs" default_parameter_confs: Vec<DefaultParameterConf>, 9 "Username" username: String,
    10 "OutputCOSBucketUrl" output_cos_bucket_url: String, 11 "OutputCOSKeyPrefix" output_cos_key_prefix: String
} }

/// Response of [`ModifyCommand`]: empty.
pub type ModifyCommandOutput = Empty;

/// Modifies invoker: `ModifyInvoker` of `tat` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=ModifyInvoker>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INCONSISTENT_ID`], [`codes::INVALID_PARAMETER_VALUE_INCONSISTENT_INSTANCE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CRON_EXPRESSION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INVOKER_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVOKE_TIME_EXPIRED`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_DISABLED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_INVALID_JSON_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::RESOURCE_NOT_FOUND_COMMAND_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_AGENT_NOT_INSTALLED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInvoker {
    /// Required.
    pub invoker_id: String,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub command_id: Option<String>,
    pub username: Option<String>,
    pub parameters: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub schedule_settings: Option<ScheduleSettings>,
}
operation! { ModifyInvoker(invoker_id: String) "ModifyInvoker" -> Empty {
    0 "InvokerId" invoker_id, 1 "Name" name: String, 2 "Type" r#type: String, 3 "CommandId" command_id: String,
    4 "Username" username: String, 5 "Parameters" parameters: String, 6 "InstanceIds" instance_ids: Vec<String>,
    7 "ScheduleSettings" schedule_settings: ScheduleSettings
} }

/// Response of [`ModifyInvoker`]: empty.
pub type ModifyInvokerOutput = Empty;

/// Modifies register instance: `ModifyRegisterInstance` of `tat` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=ModifyRegisterInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_REGISTER_INSTANCE_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRegisterInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_name: String,
}
operation! { ModifyRegisterInstance(instance_id: String, instance_name: String) "ModifyRegisterInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

/// Response of [`ModifyRegisterInstance`]: empty.
pub type ModifyRegisterInstanceOutput = Empty;

/// Previews replaced command content: `PreviewReplacedCommandContent` of `tat` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=PreviewReplacedCommandContent>.
///
/// Errors: [`codes::INVALID_PARAMETER_CONFLICT_PARAMETER`], [`codes::INVALID_PARAMETER_PARAMETER_NAME_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMAND_CONTENT_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMAND_NAME_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_VALUE_LACK_OF_PARAMETER_INFO`], [`codes::INVALID_PARAMETER_VALUE_LACK_OF_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_DISABLED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_INVALID_JSON_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_KEY_CONTAINS_INVALID_CHAR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_KEY_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_KEY_LEN_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_NUMBER_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_NOT_STRING`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_SUPPORT_PARAMETERS_ONLY_IF_ENABLE_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_COMMAND_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewReplacedCommandContent {
    pub parameters: Option<String>,
    pub command_id: Option<String>,
    pub content: Option<String>,
}
operation! { PreviewReplacedCommandContent() "PreviewReplacedCommandContent" -> PreviewReplacedCommandContentOutput {
    0 "Parameters" parameters: String, 1 "CommandId" command_id: String, 2 "Content" content: String
} }

/// Response of [`PreviewReplacedCommandContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewReplacedCommandContentOutput {
    pub replaced_content: Option<String>,
}
model! { PreviewReplacedCommandContentOutput {
    0 "ReplacedContent" replaced_content: String
} }

/// Runs command: `RunCommand` of `tat` 2020-10-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tat&Version=2020-10-28&Action=RunCommand>.
///
/// Errors: [`codes::FAILED_OPERATION_CVM_ERROR`], [`codes::FAILED_OPERATION_LIGHTHOUSE_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_USERNAME`], [`codes::INVALID_PARAMETER_PARAMETER_NAME_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_VALUE_AGENT_UNSUPPORTED_COMMAND_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMAND_CONTENT_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_COMMAND_NAME_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_VALUE_INCONSISTENT_INSTANCE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_COMMAND_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CONTENT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_OUTPUT_COS_BUCKET_URL`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_OUTPUT_COS_KEY_PREFIX`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_USERNAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_WORKING_DIRECTORY`],
/// [`codes::INVALID_PARAMETER_VALUE_LACK_OF_PARAMETER_INFO`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_DISABLED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_INVALID_JSON_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_KEY_CONTAINS_INVALID_CHAR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_KEY_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_KEY_LEN_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_NUMBER_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_NOT_STRING`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_SUPPORT_PARAMETERS_ONLY_IF_ENABLE_PARAMETER`], [`codes::OPERATION_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND_COS_BUCKET_NOT_FOUND_CODE`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_AGENT_NOT_INSTALLED`],
/// [`codes::RESOURCE_UNAVAILABLE_AGENT_STATUS_NOT_ONLINE`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_STATE_NOT_RUNNING`],
/// [`codes::RESOURCE_UNAVAILABLE_LIGHTHOUSE_UNSUPPORTED_REGION`],
/// [`codes::RESOURCE_UNAVAILABLE_USER_HAS_NO_QUOTA_CODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommand {
    /// Required.
    pub content: String,
    /// Required.
    pub instance_ids: Vec<String>,
    pub command_name: Option<String>,
    pub description: Option<String>,
    pub command_type: Option<String>,
    pub working_directory: Option<String>,
    pub timeout: Option<i64>,
    pub save_command: Option<bool>,
    pub enable_parameter: Option<bool>,
    pub default_parameters: Option<String>,
    pub default_parameter_confs: Option<Vec<DefaultParameterConf>>,
    pub parameters: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub username: Option<String>,
    pub output_cos_bucket_url: Option<String>,
    pub output_cos_key_prefix: Option<String>,
}
operation! { RunCommand(content: String, instance_ids: Vec<String>) "RunCommand" -> RunCommandOutput {
    0 "Content" content, 1 "InstanceIds" instance_ids, 2 "CommandName" command_name: String,
    3 "Description" description: String, 4 "CommandType" command_type: String,
    5 "WorkingDirectory" working_directory: String, 6 "Timeout" timeout: i64, 7 "SaveCommand" save_command: bool,
    8 "EnableParameter" enable_parameter: bool, 9 "DefaultParameters" default_parameters: String,
    10 "DefaultParameterConfs" default_parameter_confs: Vec<DefaultParameterConf>, 11 "Parameters" parameters: String,
    12 "Tags" tags: Vec<Tag>, 13 "Username" username: String, 14 "OutputCOSBucketUrl" output_cos_bucket_url: String,
    15 "OutputCOSKeyPrefix" output_cos_key_prefix: String
} }

/// Response of [`RunCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommandOutput {
    pub command_id: Option<String>,
    pub invocation_id: Option<String>,
}
model! { RunCommandOutput {
    0 "CommandId" command_id: String, 1 "InvocationId" invocation_id: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    FAILED_OPERATION_CVM_ERROR "FailedOperation.CVMError",
    FAILED_OPERATION_LIGHTHOUSE_ERROR "FailedOperation.LighthouseError",
    FAILED_OPERATION_TAG_OPERATION_FAILED "FailedOperation.TagOperationFailed", INTERNAL_ERROR "InternalError",
    INVALID_FILTER "InvalidFilter", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_CONFLICT_PARAMETER "InvalidParameter.ConflictParameter",
    INVALID_PARAMETER_INVALID_USERNAME "InvalidParameter.InvalidUsername",
    INVALID_PARAMETER_PARAMETER_NAME_DUPLICATED "InvalidParameter.ParameterNameDuplicated",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_AGENT_UNSUPPORTED_COMMAND_TYPE "InvalidParameterValue.AgentUnsupportedCommandType",
    INVALID_PARAMETER_VALUE_COMMAND_CONTENT_INVALID "InvalidParameterValue.CommandContentInvalid",
    INVALID_PARAMETER_VALUE_COMMAND_NAME_DUPLICATED "InvalidParameterValue.CommandNameDuplicated",
    INVALID_PARAMETER_VALUE_ID "InvalidParameterValue.ID",
    INVALID_PARAMETER_VALUE_INCONSISTENT_ID "InvalidParameterValue.InconsistentID",
    INVALID_PARAMETER_VALUE_INCONSISTENT_INSTANCE "InvalidParameterValue.InconsistentInstance",
    INVALID_PARAMETER_VALUE_INSTANCE_IS_NOT_RELATED_TO_INVOCATION "InvalidParameterValue.InstanceIsNotRelatedToInvocation",
    INVALID_PARAMETER_VALUE_INVALID_COMMAND_ID "InvalidParameterValue.InvalidCommandId",
    INVALID_PARAMETER_VALUE_INVALID_COMMAND_NAME "InvalidParameterValue.InvalidCommandName",
    INVALID_PARAMETER_VALUE_INVALID_CONTENT "InvalidParameterValue.InvalidContent",
    INVALID_PARAMETER_VALUE_INVALID_CRON_EXPRESSION "InvalidParameterValue.InvalidCronExpression",
    INVALID_PARAMETER_VALUE_INVALID_FILTER "InvalidParameterValue.InvalidFilter",
    INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID "InvalidParameterValue.InvalidInstanceId",
    INVALID_PARAMETER_VALUE_INVALID_INVOCATION_ID "InvalidParameterValue.InvalidInvocationId",
    INVALID_PARAMETER_VALUE_INVALID_INVOCATION_TASK_ID "InvalidParameterValue.InvalidInvocationTaskId",
    INVALID_PARAMETER_VALUE_INVALID_INVOKER_ID "InvalidParameterValue.InvalidInvokerId",
    INVALID_PARAMETER_VALUE_INVALID_OUTPUT_COS_BUCKET_URL "InvalidParameterValue.InvalidOutputCOSBucketUrl",
    INVALID_PARAMETER_VALUE_INVALID_OUTPUT_COS_KEY_PREFIX "InvalidParameterValue.InvalidOutputCOSKeyPrefix",
    INVALID_PARAMETER_VALUE_INVALID_REGISTER_CODE_ID "InvalidParameterValue.InvalidRegisterCodeId",
    INVALID_PARAMETER_VALUE_INVALID_REGISTER_INSTANCE_ID "InvalidParameterValue.InvalidRegisterInstanceId",
    INVALID_PARAMETER_VALUE_INVALID_SCENE_ID "InvalidParameterValue.InvalidSceneId",
    INVALID_PARAMETER_VALUE_INVALID_SCENE_NAME "InvalidParameterValue.InvalidSceneName",
    INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT "InvalidParameterValue.InvalidTimeFormat",
    INVALID_PARAMETER_VALUE_INVALID_USERNAME "InvalidParameterValue.InvalidUsername",
    INVALID_PARAMETER_VALUE_INVALID_WORKING_DIRECTORY "InvalidParameterValue.InvalidWorkingDirectory",
    INVALID_PARAMETER_VALUE_INVOKE_TIME_EXPIRED "InvalidParameterValue.InvokeTimeExpired",
    INVALID_PARAMETER_VALUE_LACK_OF_PARAMETER_INFO "InvalidParameterValue.LackOfParameterInfo",
    INVALID_PARAMETER_VALUE_LACK_OF_PARAMETERS "InvalidParameterValue.LackOfParameters",
    INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED "InvalidParameterValue.LimitExceeded",
    INVALID_PARAMETER_VALUE_PARAMETER_DISABLED "InvalidParameterValue.ParameterDisabled",
    INVALID_PARAMETER_VALUE_PARAMETER_INVALID_JSON_FORMAT "InvalidParameterValue.ParameterInvalidJsonFormat",
    INVALID_PARAMETER_VALUE_PARAMETER_KEY_CONTAINS_INVALID_CHAR "InvalidParameterValue.ParameterKeyContainsInvalidChar",
    INVALID_PARAMETER_VALUE_PARAMETER_KEY_DUPLICATED "InvalidParameterValue.ParameterKeyDuplicated",
    INVALID_PARAMETER_VALUE_PARAMETER_KEY_LEN_EXCEEDED "InvalidParameterValue.ParameterKeyLenExceeded",
    INVALID_PARAMETER_VALUE_PARAMETER_NUMBER_EXCEEDED "InvalidParameterValue.ParameterNumberExceeded",
    INVALID_PARAMETER_VALUE_PARAMETER_VALUE_NOT_STRING "InvalidParameterValue.ParameterValueNotString",
    INVALID_PARAMETER_VALUE_RANGE "InvalidParameterValue.Range",
    INVALID_PARAMETER_VALUE_SUPPORT_PARAMETERS_ONLY_IF_ENABLE_PARAMETER "InvalidParameterValue.SupportParametersOnlyIfEnableParameter",
    INVALID_PARAMETER_VALUE_TOO_LARGE "InvalidParameterValue.TooLarge",
    INVALID_PARAMETER_VALUE_TOO_LONG "InvalidParameterValue.TooLong",
    INVALID_PARAMETER_VALUE_TOO_SMALL "InvalidParameterValue.TooSmall", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_FILTER_VALUE_EXCEEDED "LimitExceeded.FilterValueExceeded", MISSING_PARAMETER "MissingParameter",
    OPERATION_DENIED "OperationDenied", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_COMMAND_NOT_FOUND "ResourceNotFound.CommandNotFound",
    RESOURCE_NOT_FOUND_COS_BUCKET_NOT_FOUND_CODE "ResourceNotFound.CosBucketNotFoundCode",
    RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND "ResourceNotFound.InstanceNotFound",
    RESOURCE_NOT_FOUND_INVOCATION_NOT_FOUND "ResourceNotFound.InvocationNotFound",
    RESOURCE_NOT_FOUND_REGISTER_CODES_NOT_FOUND_CODE "ResourceNotFound.RegisterCodesNotFoundCode",
    RESOURCE_NOT_FOUND_REGISTER_INSTANCE_NOT_FOUND_CODE "ResourceNotFound.RegisterInstanceNotFoundCode",
    RESOURCE_NOT_FOUND_ROLE_NOT_FOUND "ResourceNotFound.RoleNotFound", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_AGENT_NOT_INSTALLED "ResourceUnavailable.AgentNotInstalled",
    RESOURCE_UNAVAILABLE_AGENT_STATUS_NOT_ONLINE "ResourceUnavailable.AgentStatusNotOnline",
    RESOURCE_UNAVAILABLE_COMMAND_IN_EXECUTING "ResourceUnavailable.CommandInExecuting",
    RESOURCE_UNAVAILABLE_COMMAND_IN_INVOKER "ResourceUnavailable.CommandInInvoker",
    RESOURCE_UNAVAILABLE_INSTANCE_STATE_NOT_RUNNING "ResourceUnavailable.InstanceStateNotRunning",
    RESOURCE_UNAVAILABLE_INVALID_RESOURCE_QUOTA_RESOURCE_CODE "ResourceUnavailable.InvalidResourceQuotaResourceCode",
    RESOURCE_UNAVAILABLE_LIGHTHOUSE_UNSUPPORTED_REGION "ResourceUnavailable.LighthouseUnsupportedRegion",
    RESOURCE_UNAVAILABLE_USER_HAS_NO_QUOTA_CODE "ResourceUnavailable.UserHasNoQuotaCode",
    UNAUTHORIZED_OPERATION_ASSUME_ROLE_UNAUTHORIZED "UnauthorizedOperation.AssumeRoleUnauthorized",
    UNAUTHORIZED_OPERATION_CAM_AUTH_FAILED "UnauthorizedOperation.CamAuthFailed",
    UNAUTHORIZED_OPERATION_INVALID_TOKEN "UnauthorizedOperation.InvalidToken",
    UNAUTHORIZED_OPERATION_MFA_EXPIRED "UnauthorizedOperation.MFAExpired",
    UNAUTHORIZED_OPERATION_MFA_NOT_FOUND "UnauthorizedOperation.MFANotFound",
    UNAUTHORIZED_OPERATION_NEED_APPROVAL "UnauthorizedOperation.NeedApproval", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CancelInvocation, CreateCommand, CreateInvoker, CreateRegisterCode, DeleteCommand, DeleteCommands, DeleteInvoker,
    DeleteRegisterCodes, DeleteRegisterInstance, DescribeAutomationAgentStatus, DescribeCommands,
    DescribeInvocationTasks, DescribeInvocations, DescribeInvokerRecords, DescribeInvokers, DescribeQuotas,
    DescribeRegions, DescribeRegisterCodes, DescribeRegisterInstances, DescribeScenes, DisableInvoker,
    DisableRegisterCodes, EnableInvoker, InvokeCommand, ModifyCommand, ModifyInvoker, ModifyRegisterInstance,
    PreviewReplacedCommandContent, RunCommand
}
