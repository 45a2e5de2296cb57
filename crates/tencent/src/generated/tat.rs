//! `tat` 2020-10-28.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tat", version: "2020-10-28", code: "tat", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInvocation {
    pub invocation_id: String,
    pub instance_ids: Option<Vec<String>>,
}
operation! { CancelInvocation(invocation_id: String) "CancelInvocation" -> Empty {
    0 "InvocationId" invocation_id, 1 "InstanceIds" instance_ids: Vec<String>
} }

pub type CancelInvocationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommand {
    pub command_name: String,
    pub content: String,
    pub description: Option<String>,
    pub command_type: Option<String>,
    pub working_directory: Option<String>,
    pub timeout: Option<u64>,
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
    3 "CommandType" command_type: String, 4 "WorkingDirectory" working_directory: String, 5 "Timeout" timeout: u64,
    6 "EnableParameter" enable_parameter: bool, 7 "DefaultParameters" default_parameters: String,
    8 "DefaultParameterConfs" default_parameter_confs: Vec<DefaultParameterConf>, 9 "Tags" tags: Vec<Tag>,
    10 "Username" username: String, 11 "OutputCOSBucketUrl" output_cos_bucket_url: String,
    12 "OutputCOSKeyPrefix" output_cos_key_prefix: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultParameterConf {
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
    pub parameter_description: Option<String>,
}
input! { DefaultParameterConf(parameter_name: String, parameter_value: String) {
    0 "ParameterName" parameter_name: String, 1 "ParameterValue" parameter_value: String,
    2 "ParameterDescription" parameter_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommandOutput {
    pub command_id: Option<String>,
}
model! { CreateCommandOutput {
    0 "CommandId" command_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInvoker {
    pub name: String,
    pub r#type: String,
    pub command_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleSettings {
    pub policy: Option<String>,
    pub recurrence: Option<String>,
    pub invoke_time: Option<String>,
}
input! { ScheduleSettings(policy: String) {
    0 "Policy" policy: String, 1 "Recurrence" recurrence: String, 2 "InvokeTime" invoke_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInvokerOutput {
    pub invoker_id: Option<String>,
}
model! { CreateInvokerOutput {
    0 "InvokerId" invoker_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRegisterCodeOutput {
    pub register_code_id: Option<String>,
    pub register_code_value: Option<String>,
}
model! { CreateRegisterCodeOutput {
    0 "RegisterCodeId" register_code_id, 1 "RegisterCodeValue" register_code_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCommand {
    pub command_id: String,
}
operation! { DeleteCommand(command_id: String) "DeleteCommand" -> Empty {
    0 "CommandId" command_id
} }

pub type DeleteCommandOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCommands {
    pub command_ids: Vec<String>,
}
operation! { DeleteCommands(command_ids: Vec<String>) "DeleteCommands" -> Empty {
    0 "CommandIds" command_ids
} }

pub type DeleteCommandsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInvoker {
    pub invoker_id: String,
}
operation! { DeleteInvoker(invoker_id: String) "DeleteInvoker" -> Empty {
    0 "InvokerId" invoker_id
} }

pub type DeleteInvokerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRegisterCodes {
    pub register_code_ids: Vec<String>,
}
operation! { DeleteRegisterCodes(register_code_ids: Vec<String>) "DeleteRegisterCodes" -> Empty {
    0 "RegisterCodeIds" register_code_ids
} }

pub type DeleteRegisterCodesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRegisterInstance {
    pub instance_id: String,
}
operation! { DeleteRegisterInstance(instance_id: String) "DeleteRegisterInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type DeleteRegisterInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutomationAgentStatus {
    pub instance_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeAutomationAgentStatus() "DescribeAutomationAgentStatus" -> DescribeAutomationAgentStatusOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64
} }
paged! { DescribeAutomationAgentStatus: AutomationAgentInfo =
    Offset "Offset", "AutomationAgentSet" automation_agent_set, total "TotalCount"
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
pub struct DescribeAutomationAgentStatusOutput {
    pub automation_agent_set: Option<Vec<AutomationAgentInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeAutomationAgentStatusOutput {
    0 "AutomationAgentSet" automation_agent_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutomationAgentInfo {
    pub instance_id: Option<String>,
    pub version: Option<String>,
    pub last_heartbeat_time: Option<String>,
    pub agent_status: Option<String>,
    pub environment: Option<String>,
    pub support_features: Option<Vec<String>>,
}
model! { AutomationAgentInfo {
    0 "InstanceId" instance_id, 1 "Version" version, 2 "LastHeartbeatTime" last_heartbeat_time,
    3 "AgentStatus" agent_status, 4 "Environment" environment, 5 "SupportFeatures" support_features
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommands {
    pub command_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeCommands() "DescribeCommands" -> DescribeCommandsOutput {
    0 "CommandIds" command_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64
} }
paged! { DescribeCommands: Command = Offset "Offset", "CommandSet" command_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandsOutput {
    pub total_count: Option<u64>,
    pub command_set: Option<Vec<Command>>,
}
model! { DescribeCommandsOutput {
    0 "TotalCount" total_count, 1 "CommandSet" command_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Command {
    pub command_id: Option<String>,
    pub command_name: Option<String>,
    pub description: Option<String>,
    pub content: Option<String>,
    pub command_type: Option<String>,
    pub working_directory: Option<String>,
    pub timeout: Option<u64>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub enable_parameter: Option<bool>,
    pub default_parameters: Option<String>,
    pub default_parameter_confs: Option<Vec<DefaultParameterConf>>,
    pub scenes: Option<Vec<String>>,
    pub formatted_description: Option<String>,
    pub created_by: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub username: Option<String>,
    pub output_cos_bucket_url: Option<String>,
    pub output_cos_key_prefix: Option<String>,
}
model! { Command {
    0 "CommandId" command_id, 1 "CommandName" command_name, 2 "Description" description, 3 "Content" content,
    4 "CommandType" command_type, 5 "WorkingDirectory" working_directory, 6 "Timeout" timeout,
    7 "CreatedTime" created_time, 8 "UpdatedTime" updated_time, 9 "EnableParameter" enable_parameter,
    10 "DefaultParameters" default_parameters, 11 "DefaultParameterConfs" default_parameter_confs, 12 "Scenes" scenes,
    13 "FormattedDescription" formatted_description, 14 "CreatedBy" created_by, 15 "Tags" tags, 16 "Username" username,
    17 "OutputCOSBucketUrl" output_cos_bucket_url, 18 "OutputCOSKeyPrefix" output_cos_key_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationTasks {
    pub invocation_task_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub hide_output: Option<bool>,
}
operation! { DescribeInvocationTasks() "DescribeInvocationTasks" -> DescribeInvocationTasksOutput {
    0 "InvocationTaskIds" invocation_task_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "HideOutput" hide_output: bool
} }
paged! { DescribeInvocationTasks: InvocationTask =
    Offset "Offset", "InvocationTaskSet" invocation_task_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationTasksOutput {
    pub total_count: Option<u64>,
    pub invocation_task_set: Option<Vec<InvocationTask>>,
}
model! { DescribeInvocationTasksOutput {
    0 "TotalCount" total_count, 1 "InvocationTaskSet" invocation_task_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvocationTask {
    pub invocation_id: Option<String>,
    pub invocation_task_id: Option<String>,
    pub command_id: Option<String>,
    pub task_status: Option<String>,
    pub instance_id: Option<String>,
    pub task_result: Option<TaskResult>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub command_document: Option<CommandDocument>,
    pub error_info: Option<String>,
    pub invocation_source: Option<String>,
    pub command_name: Option<String>,
}
model! { InvocationTask {
    0 "InvocationId" invocation_id, 1 "InvocationTaskId" invocation_task_id, 2 "CommandId" command_id,
    3 "TaskStatus" task_status, 4 "InstanceId" instance_id, 5 "TaskResult" task_result, 6 "StartTime" start_time,
    7 "EndTime" end_time, 8 "CreatedTime" created_time, 9 "UpdatedTime" updated_time,
    10 "CommandDocument" command_document, 11 "ErrorInfo" error_info, 12 "InvocationSource" invocation_source,
    13 "CommandName" command_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskResult {
    pub exit_code: Option<i64>,
    pub output: Option<String>,
    pub exec_start_time: Option<String>,
    pub exec_end_time: Option<String>,
    pub dropped: Option<u64>,
    pub output_url: Option<String>,
    pub output_upload_cos_error_info: Option<String>,
}
model! { TaskResult {
    0 "ExitCode" exit_code, 1 "Output" output, 2 "ExecStartTime" exec_start_time, 3 "ExecEndTime" exec_end_time,
    4 "Dropped" dropped, 5 "OutputUrl" output_url, 6 "OutputUploadCOSErrorInfo" output_upload_cos_error_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommandDocument {
    pub content: Option<String>,
    pub command_type: Option<String>,
    pub timeout: Option<u64>,
    pub working_directory: Option<String>,
    pub username: Option<String>,
    pub output_cos_bucket_url: Option<String>,
    pub output_cos_key_prefix: Option<String>,
}
model! { CommandDocument {
    0 "Content" content, 1 "CommandType" command_type, 2 "Timeout" timeout, 3 "WorkingDirectory" working_directory,
    4 "Username" username, 5 "OutputCOSBucketUrl" output_cos_bucket_url, 6 "OutputCOSKeyPrefix" output_cos_key_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocations {
    pub invocation_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeInvocations() "DescribeInvocations" -> DescribeInvocationsOutput {
    0 "InvocationIds" invocation_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64
} }
paged! { DescribeInvocations: Invocation = Offset "Offset", "InvocationSet" invocation_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationsOutput {
    pub total_count: Option<u64>,
    pub invocation_set: Option<Vec<Invocation>>,
}
model! { DescribeInvocationsOutput {
    0 "TotalCount" total_count, 1 "InvocationSet" invocation_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invocation {
    pub invocation_id: Option<String>,
    pub command_id: Option<String>,
    pub command_name: Option<String>,
    pub invocation_status: Option<String>,
    pub invocation_task_basic_info_set: Option<Vec<InvocationTaskBasicInfo>>,
    pub description: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub parameters: Option<String>,
    pub default_parameters: Option<String>,
    pub instance_kind: Option<String>,
    pub username: Option<String>,
    pub invocation_source: Option<String>,
    pub command_content: Option<String>,
    pub command_type: Option<String>,
    pub timeout: Option<u64>,
    pub working_directory: Option<String>,
    pub output_cos_bucket_url: Option<String>,
    pub output_cos_key_prefix: Option<String>,
}
model! { Invocation {
    0 "InvocationId" invocation_id, 1 "CommandId" command_id, 2 "CommandName" command_name,
    3 "InvocationStatus" invocation_status, 4 "InvocationTaskBasicInfoSet" invocation_task_basic_info_set,
    5 "Description" description, 6 "StartTime" start_time, 7 "EndTime" end_time, 8 "CreatedTime" created_time,
    9 "UpdatedTime" updated_time, 10 "Parameters" parameters, 11 "DefaultParameters" default_parameters,
    12 "InstanceKind" instance_kind, 13 "Username" username, 14 "InvocationSource" invocation_source,
    15 "CommandContent" command_content, 16 "CommandType" command_type, 17 "Timeout" timeout,
    18 "WorkingDirectory" working_directory, 19 "OutputCOSBucketUrl" output_cos_bucket_url,
    20 "OutputCOSKeyPrefix" output_cos_key_prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvocationTaskBasicInfo {
    pub invocation_task_id: Option<String>,
    pub task_status: Option<String>,
    pub instance_id: Option<String>,
}
model! { InvocationTaskBasicInfo {
    0 "InvocationTaskId" invocation_task_id, 1 "TaskStatus" task_status, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvokerRecords {
    pub invoker_ids: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeInvokerRecords() "DescribeInvokerRecords" -> DescribeInvokerRecordsOutput {
    0 "InvokerIds" invoker_ids: Vec<String>, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeInvokerRecords: InvokerRecord =
    Offset "Offset", "InvokerRecordSet" invoker_record_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvokerRecordsOutput {
    pub total_count: Option<u64>,
    pub invoker_record_set: Option<Vec<InvokerRecord>>,
}
model! { DescribeInvokerRecordsOutput {
    0 "TotalCount" total_count, 1 "InvokerRecordSet" invoker_record_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokerRecord {
    pub invoker_id: Option<String>,
    pub invoke_time: Option<String>,
    pub reason: Option<String>,
    pub invocation_id: Option<String>,
    pub result: Option<String>,
}
model! { InvokerRecord {
    0 "InvokerId" invoker_id, 1 "InvokeTime" invoke_time, 2 "Reason" reason, 3 "InvocationId" invocation_id,
    4 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvokers {
    pub invoker_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeInvokers() "DescribeInvokers" -> DescribeInvokersOutput {
    0 "InvokerIds" invoker_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64
} }
paged! { DescribeInvokers: Invoker = Offset "Offset", "InvokerSet" invoker_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvokersOutput {
    pub total_count: Option<u64>,
    pub invoker_set: Option<Vec<Invoker>>,
}
model! { DescribeInvokersOutput {
    0 "TotalCount" total_count, 1 "InvokerSet" invoker_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invoker {
    pub invoker_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub command_id: Option<String>,
    pub username: Option<String>,
    pub parameters: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub enable: Option<bool>,
    pub schedule_settings: Option<ScheduleSettings>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { Invoker {
    0 "InvokerId" invoker_id, 1 "Name" name, 2 "Type" r#type, 3 "CommandId" command_id, 4 "Username" username,
    5 "Parameters" parameters, 6 "InstanceIds" instance_ids, 7 "Enable" enable, 8 "ScheduleSettings" schedule_settings,
    9 "CreatedTime" created_time, 10 "UpdatedTime" updated_time, 11 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotas {
    pub resource_names: Vec<String>,
}
operation! { DescribeQuotas(resource_names: Vec<String>) "DescribeQuotas" -> DescribeQuotasOutput {
    0 "ResourceNames" resource_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuotasOutput {
    pub general_resource_quota_set: Option<Vec<GeneralResourceQuotaSet>>,
}
model! { DescribeQuotasOutput {
    0 "GeneralResourceQuotaSet" general_resource_quota_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralResourceQuotaSet {
    pub resource_name: Option<String>,
    pub resource_quota_used: Option<i64>,
    pub resource_quota_total: Option<i64>,
}
model! { GeneralResourceQuotaSet {
    0 "ResourceName" resource_name, 1 "ResourceQuotaUsed" resource_quota_used,
    2 "ResourceQuotaTotal" resource_quota_total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub total_count: Option<u64>,
    pub region_set: Option<Vec<RegionInfo>>,
}
model! { DescribeRegionsOutput {
    0 "TotalCount" total_count, 1 "RegionSet" region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_state: Option<String>,
}
model! { RegionInfo {
    0 "Region" region, 1 "RegionName" region_name, 2 "RegionState" region_state
} }

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
    Offset "Offset", "RegisterCodeSet" register_code_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegisterCodesOutput {
    pub total_count: Option<i64>,
    pub register_code_set: Option<Vec<RegisterCodeInfo>>,
}
model! { DescribeRegisterCodesOutput {
    0 "TotalCount" total_count, 1 "RegisterCodeSet" register_code_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterCodeInfo {
    pub register_code_id: Option<String>,
    pub description: Option<String>,
    pub instance_name_prefix: Option<String>,
    pub register_limit: Option<i64>,
    pub expired_time: Option<String>,
    pub ip_address_range: Option<String>,
    pub enabled: Option<bool>,
    pub registered_count: Option<i64>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
}
model! { RegisterCodeInfo {
    0 "RegisterCodeId" register_code_id, 1 "Description" description, 2 "InstanceNamePrefix" instance_name_prefix,
    3 "RegisterLimit" register_limit, 4 "ExpiredTime" expired_time, 5 "IpAddressRange" ip_address_range,
    6 "Enabled" enabled, 7 "RegisteredCount" registered_count, 8 "CreatedTime" created_time,
    9 "UpdatedTime" updated_time
} }

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
    Offset "Offset", "RegisterInstanceSet" register_instance_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegisterInstancesOutput {
    pub total_count: Option<i64>,
    pub register_instance_set: Option<Vec<RegisterInstanceInfo>>,
}
model! { DescribeRegisterInstancesOutput {
    0 "TotalCount" total_count, 1 "RegisterInstanceSet" register_instance_set
} }

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
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { RegisterInstanceInfo {
    0 "RegisterCodeId" register_code_id, 1 "InstanceId" instance_id, 2 "InstanceName" instance_name,
    3 "MachineId" machine_id, 4 "SystemName" system_name, 5 "HostName" host_name, 6 "LocalIp" local_ip,
    7 "PublicKey" public_key, 8 "Status" status, 9 "CreatedTime" created_time, 10 "UpdatedTime" updated_time,
    11 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenes {
    pub scene_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeScenes() "DescribeScenes" -> DescribeScenesOutput {
    0 "SceneIds" scene_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: u64, 3 "Offset" offset: u64
} }
paged! { DescribeScenes: Scene = Offset "Offset", "SceneSet" scene_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScenesOutput {
    pub total_count: Option<u64>,
    pub scene_set: Option<Vec<Scene>>,
}
model! { DescribeScenesOutput {
    0 "TotalCount" total_count, 1 "SceneSet" scene_set
} }

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
    0 "SceneId" scene_id, 1 "SceneName" scene_name, 2 "CreatedBy" created_by, 3 "CreatedTime" created_time,
    4 "UpdatedTime" updated_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableInvoker {
    pub invoker_id: String,
}
operation! { DisableInvoker(invoker_id: String) "DisableInvoker" -> Empty {
    0 "InvokerId" invoker_id
} }

pub type DisableInvokerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRegisterCodes {
    pub register_code_ids: Vec<String>,
}
operation! { DisableRegisterCodes(register_code_ids: Vec<String>) "DisableRegisterCodes" -> Empty {
    0 "RegisterCodeIds" register_code_ids
} }

pub type DisableRegisterCodesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableInvoker {
    pub invoker_id: String,
}
operation! { EnableInvoker(invoker_id: String) "EnableInvoker" -> Empty {
    0 "InvokerId" invoker_id
} }

pub type EnableInvokerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeCommand {
    pub command_id: String,
    pub instance_ids: Vec<String>,
    pub parameters: Option<String>,
    pub username: Option<String>,
    pub working_directory: Option<String>,
    pub timeout: Option<u64>,
    pub output_cos_bucket_url: Option<String>,
    pub output_cos_key_prefix: Option<String>,
}
operation! { InvokeCommand(command_id: String, instance_ids: Vec<String>) "InvokeCommand" -> InvokeCommandOutput {
    0 "CommandId" command_id, 1 "InstanceIds" instance_ids, 2 "Parameters" parameters: String,
    3 "Username" username: String, 4 "WorkingDirectory" working_directory: String, 5 "Timeout" timeout: u64,
    6 "OutputCOSBucketUrl" output_cos_bucket_url: String, 7 "OutputCOSKeyPrefix" output_cos_key_prefix: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeCommandOutput {
    pub invocation_id: Option<String>,
}
model! { InvokeCommandOutput {
    0 "InvocationId" invocation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCommand {
    pub command_id: String,
    pub command_name: Option<String>,
    pub description: Option<String>,
    pub content: Option<String>,
    pub command_type: Option<String>,
    pub working_directory: Option<String>,
    pub timeout: Option<u64>,
    pub default_parameters: Option<String>,
    pub default_parameter_confs: Option<Vec<DefaultParameterConf>>,
    pub username: Option<String>,
    pub output_cos_bucket_url: Option<String>,
    pub output_cos_key_prefix: Option<String>,
}
operation! { ModifyCommand(command_id: String) "ModifyCommand" -> Empty {
    0 "CommandId" command_id, 1 "CommandName" command_name: String, 2 "Description" description: String,
    3 "Content" content: String, 4 "CommandType" command_type: String, 5 "WorkingDirectory" working_directory: String,
    6 "Timeout" timeout: u64, 7 "DefaultParameters" default_parameters: String,
    8 "DefaultParameterConfs" default_parameter_confs: Vec<DefaultParameterConf>, 9 "Username" username: String,
    10 "OutputCOSBucketUrl" output_cos_bucket_url: String, 11 "OutputCOSKeyPrefix" output_cos_key_prefix: String
} }

pub type ModifyCommandOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInvoker {
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

pub type ModifyInvokerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRegisterInstance {
    pub instance_id: String,
    pub instance_name: String,
}
operation! { ModifyRegisterInstance(instance_id: String, instance_name: String) "ModifyRegisterInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

pub type ModifyRegisterInstanceOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewReplacedCommandContentOutput {
    pub replaced_content: Option<String>,
}
model! { PreviewReplacedCommandContentOutput {
    0 "ReplacedContent" replaced_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommand {
    pub content: String,
    pub instance_ids: Vec<String>,
    pub command_name: Option<String>,
    pub description: Option<String>,
    pub command_type: Option<String>,
    pub working_directory: Option<String>,
    pub timeout: Option<u64>,
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
    5 "WorkingDirectory" working_directory: String, 6 "Timeout" timeout: u64, 7 "SaveCommand" save_command: bool,
    8 "EnableParameter" enable_parameter: bool, 9 "DefaultParameters" default_parameters: String,
    10 "DefaultParameterConfs" default_parameter_confs: Vec<DefaultParameterConf>, 11 "Parameters" parameters: String,
    12 "Tags" tags: Vec<Tag>, 13 "Username" username: String, 14 "OutputCOSBucketUrl" output_cos_bucket_url: String,
    15 "OutputCOSKeyPrefix" output_cos_key_prefix: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommandOutput {
    pub command_id: Option<String>,
    pub invocation_id: Option<String>,
}
model! { RunCommandOutput {
    0 "CommandId" command_id, 1 "InvocationId" invocation_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION_CVM_ERROR: &str = "FailedOperation.CVMError";
    pub const FAILED_OPERATION_LIGHTHOUSE_ERROR: &str = "FailedOperation.LighthouseError";
    pub const FAILED_OPERATION_TAG_OPERATION_FAILED: &str = "FailedOperation.TagOperationFailed";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_FILTER: &str = "InvalidFilter";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_CONFLICT_PARAMETER: &str = "InvalidParameter.ConflictParameter";
    pub const INVALID_PARAMETER_INVALID_USERNAME: &str = "InvalidParameter.InvalidUsername";
    pub const INVALID_PARAMETER_PARAMETER_NAME_DUPLICATED: &str = "InvalidParameter.ParameterNameDuplicated";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_AGENT_UNSUPPORTED_COMMAND_TYPE: &str =
        "InvalidParameterValue.AgentUnsupportedCommandType";
    pub const INVALID_PARAMETER_VALUE_COMMAND_CONTENT_INVALID: &str = "InvalidParameterValue.CommandContentInvalid";
    pub const INVALID_PARAMETER_VALUE_COMMAND_NAME_DUPLICATED: &str = "InvalidParameterValue.CommandNameDuplicated";
    pub const INVALID_PARAMETER_VALUE_ID: &str = "InvalidParameterValue.ID";
    pub const INVALID_PARAMETER_VALUE_INCONSISTENT_ID: &str = "InvalidParameterValue.InconsistentID";
    pub const INVALID_PARAMETER_VALUE_INCONSISTENT_INSTANCE: &str = "InvalidParameterValue.InconsistentInstance";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_IS_NOT_RELATED_TO_INVOCATION: &str =
        "InvalidParameterValue.InstanceIsNotRelatedToInvocation";
    pub const INVALID_PARAMETER_VALUE_INVALID_COMMAND_ID: &str = "InvalidParameterValue.InvalidCommandId";
    pub const INVALID_PARAMETER_VALUE_INVALID_COMMAND_NAME: &str = "InvalidParameterValue.InvalidCommandName";
    pub const INVALID_PARAMETER_VALUE_INVALID_CONTENT: &str = "InvalidParameterValue.InvalidContent";
    pub const INVALID_PARAMETER_VALUE_INVALID_CRON_EXPRESSION: &str = "InvalidParameterValue.InvalidCronExpression";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILTER: &str = "InvalidParameterValue.InvalidFilter";
    pub const INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID: &str = "InvalidParameterValue.InvalidInstanceId";
    pub const INVALID_PARAMETER_VALUE_INVALID_INVOCATION_ID: &str = "InvalidParameterValue.InvalidInvocationId";
    pub const INVALID_PARAMETER_VALUE_INVALID_INVOCATION_TASK_ID: &str =
        "InvalidParameterValue.InvalidInvocationTaskId";
    pub const INVALID_PARAMETER_VALUE_INVALID_INVOKER_ID: &str = "InvalidParameterValue.InvalidInvokerId";
    pub const INVALID_PARAMETER_VALUE_INVALID_OUTPUT_COS_BUCKET_URL: &str =
        "InvalidParameterValue.InvalidOutputCOSBucketUrl";
    pub const INVALID_PARAMETER_VALUE_INVALID_OUTPUT_COS_KEY_PREFIX: &str =
        "InvalidParameterValue.InvalidOutputCOSKeyPrefix";
    pub const INVALID_PARAMETER_VALUE_INVALID_REGISTER_CODE_ID: &str = "InvalidParameterValue.InvalidRegisterCodeId";
    pub const INVALID_PARAMETER_VALUE_INVALID_REGISTER_INSTANCE_ID: &str =
        "InvalidParameterValue.InvalidRegisterInstanceId";
    pub const INVALID_PARAMETER_VALUE_INVALID_SCENE_ID: &str = "InvalidParameterValue.InvalidSceneId";
    pub const INVALID_PARAMETER_VALUE_INVALID_SCENE_NAME: &str = "InvalidParameterValue.InvalidSceneName";
    pub const INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT: &str = "InvalidParameterValue.InvalidTimeFormat";
    pub const INVALID_PARAMETER_VALUE_INVALID_USERNAME: &str = "InvalidParameterValue.InvalidUsername";
    pub const INVALID_PARAMETER_VALUE_INVALID_WORKING_DIRECTORY: &str = "InvalidParameterValue.InvalidWorkingDirectory";
    pub const INVALID_PARAMETER_VALUE_INVOKE_TIME_EXPIRED: &str = "InvalidParameterValue.InvokeTimeExpired";
    pub const INVALID_PARAMETER_VALUE_LACK_OF_PARAMETER_INFO: &str = "InvalidParameterValue.LackOfParameterInfo";
    pub const INVALID_PARAMETER_VALUE_LACK_OF_PARAMETERS: &str = "InvalidParameterValue.LackOfParameters";
    pub const INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED: &str = "InvalidParameterValue.LimitExceeded";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_DISABLED: &str = "InvalidParameterValue.ParameterDisabled";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_INVALID_JSON_FORMAT: &str =
        "InvalidParameterValue.ParameterInvalidJsonFormat";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_KEY_CONTAINS_INVALID_CHAR: &str =
        "InvalidParameterValue.ParameterKeyContainsInvalidChar";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_KEY_DUPLICATED: &str = "InvalidParameterValue.ParameterKeyDuplicated";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_KEY_LEN_EXCEEDED: &str =
        "InvalidParameterValue.ParameterKeyLenExceeded";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_NUMBER_EXCEEDED: &str = "InvalidParameterValue.ParameterNumberExceeded";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_VALUE_NOT_STRING: &str =
        "InvalidParameterValue.ParameterValueNotString";
    pub const INVALID_PARAMETER_VALUE_RANGE: &str = "InvalidParameterValue.Range";
    pub const INVALID_PARAMETER_VALUE_SUPPORT_PARAMETERS_ONLY_IF_ENABLE_PARAMETER: &str =
        "InvalidParameterValue.SupportParametersOnlyIfEnableParameter";
    pub const INVALID_PARAMETER_VALUE_TOO_LARGE: &str = "InvalidParameterValue.TooLarge";
    pub const INVALID_PARAMETER_VALUE_TOO_LONG: &str = "InvalidParameterValue.TooLong";
    pub const INVALID_PARAMETER_VALUE_TOO_SMALL: &str = "InvalidParameterValue.TooSmall";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_FILTER_VALUE_EXCEEDED: &str = "LimitExceeded.FilterValueExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_COMMAND_NOT_FOUND: &str = "ResourceNotFound.CommandNotFound";
    pub const RESOURCE_NOT_FOUND_COS_BUCKET_NOT_FOUND_CODE: &str = "ResourceNotFound.CosBucketNotFoundCode";
    pub const RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND: &str = "ResourceNotFound.InstanceNotFound";
    pub const RESOURCE_NOT_FOUND_INVOCATION_NOT_FOUND: &str = "ResourceNotFound.InvocationNotFound";
    pub const RESOURCE_NOT_FOUND_REGISTER_CODES_NOT_FOUND_CODE: &str = "ResourceNotFound.RegisterCodesNotFoundCode";
    pub const RESOURCE_NOT_FOUND_REGISTER_INSTANCE_NOT_FOUND_CODE: &str =
        "ResourceNotFound.RegisterInstanceNotFoundCode";
    pub const RESOURCE_NOT_FOUND_ROLE_NOT_FOUND: &str = "ResourceNotFound.RoleNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_AGENT_NOT_INSTALLED: &str = "ResourceUnavailable.AgentNotInstalled";
    pub const RESOURCE_UNAVAILABLE_AGENT_STATUS_NOT_ONLINE: &str = "ResourceUnavailable.AgentStatusNotOnline";
    pub const RESOURCE_UNAVAILABLE_COMMAND_IN_EXECUTING: &str = "ResourceUnavailable.CommandInExecuting";
    pub const RESOURCE_UNAVAILABLE_COMMAND_IN_INVOKER: &str = "ResourceUnavailable.CommandInInvoker";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_STATE_NOT_RUNNING: &str = "ResourceUnavailable.InstanceStateNotRunning";
    pub const RESOURCE_UNAVAILABLE_INVALID_RESOURCE_QUOTA_RESOURCE_CODE: &str =
        "ResourceUnavailable.InvalidResourceQuotaResourceCode";
    pub const RESOURCE_UNAVAILABLE_LIGHTHOUSE_UNSUPPORTED_REGION: &str =
        "ResourceUnavailable.LighthouseUnsupportedRegion";
    pub const RESOURCE_UNAVAILABLE_USER_HAS_NO_QUOTA_CODE: &str = "ResourceUnavailable.UserHasNoQuotaCode";
    pub const UNAUTHORIZED_OPERATION_ASSUME_ROLE_UNAUTHORIZED: &str = "UnauthorizedOperation.AssumeRoleUnauthorized";
    pub const UNAUTHORIZED_OPERATION_CAM_AUTH_FAILED: &str = "UnauthorizedOperation.CamAuthFailed";
    pub const UNAUTHORIZED_OPERATION_INVALID_TOKEN: &str = "UnauthorizedOperation.InvalidToken";
    pub const UNAUTHORIZED_OPERATION_MFA_EXPIRED: &str = "UnauthorizedOperation.MFAExpired";
    pub const UNAUTHORIZED_OPERATION_MFA_NOT_FOUND: &str = "UnauthorizedOperation.MFANotFound";
    pub const UNAUTHORIZED_OPERATION_NEED_APPROVAL: &str = "UnauthorizedOperation.NeedApproval";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CancelInvocation, CreateCommand, CreateInvoker, CreateRegisterCode, DeleteCommand, DeleteCommands, DeleteInvoker,
    DeleteRegisterCodes, DeleteRegisterInstance, DescribeAutomationAgentStatus, DescribeCommands,
    DescribeInvocationTasks, DescribeInvocations, DescribeInvokerRecords, DescribeInvokers, DescribeQuotas,
    DescribeRegions, DescribeRegisterCodes, DescribeRegisterInstances, DescribeScenes, DisableInvoker,
    DisableRegisterCodes, EnableInvoker, InvokeCommand, ModifyCommand, ModifyInvoker, ModifyRegisterInstance,
    PreviewReplacedCommandContent, RunCommand
}
