//! `zos` 2025-10-10.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "zos", version: "2025-10-10", code: "zos", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommand {
    pub name: String,
    pub content: String,
    /// One of `SHELL`, `POWERSHELL`, `BAT`.
    pub r#type: String,
    pub description: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateCommand(name: String, content: String, r#type: String) "CreateCommand" -> CreateCommandOutput {
    0 "name" name, 1 "content" content, 2 "type" r#type, 3 "description" description: String,
    4 "resourceGroupId" resource_group_id: String, 5 "tags" tags: TagAssociation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagAssociation {
    pub tags: Option<Vec<Tag>>,
}
input! { TagAssociation() {
    0 "tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommandOutput {
    pub command_id: Option<String>,
}
model! { CreateCommandOutput {
    0 "commandId" command_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCommand {
    pub command_id: String,
}
operation! { DeleteCommand(command_id: String) "DeleteCommand" -> Empty {
    0 "commandId" command_id
} }

pub type DeleteCommandOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandInvocations {
    pub command_ids: Option<Vec<String>>,
    pub invocation_ids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub invocation_statuses: Option<Vec<String>>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeCommandInvocations() "DescribeCommandInvocations" -> DescribeCommandInvocationsOutput {
    0 "commandIds" command_ids: Vec<String>, 1 "invocationIds" invocation_ids: Vec<String>,
    2 "instanceIds" instance_ids: Vec<String>, 3 "invocationStatuses" invocation_statuses: Vec<String>,
    4 "pageSize" page_size: i64, 5 "pageNum" page_num: i64
} }
paged! { DescribeCommandInvocations: CommandInvocation = Number "pageNum", "dataSet" data_set, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandInvocationsOutput {
    pub data_set: Option<Vec<CommandInvocation>>,
    pub total_count: Option<i64>,
}
model! { DescribeCommandInvocationsOutput {
    0 "dataSet" data_set, 1 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommandInvocation {
    pub invocation_id: Option<String>,
    pub command_id: Option<String>,
    pub command_name: Option<String>,
    /// One of `SHELL`, `POWERSHELL`, `BAT`.
    pub command_type: Option<String>,
    pub content: Option<String>,
    pub timeout: Option<i64>,
    pub create_time: Option<String>,
    /// One of `Pending`, `Running`, `PartialFailed`, `Failed`, `Success`.
    pub invocation_status: Option<String>,
    pub invocation_instances: Option<Vec<InvocationInstance>>,
}
model! { CommandInvocation {
    0 "invocationId" invocation_id, 1 "commandId" command_id, 2 "commandName" command_name,
    3 "commandType" command_type, 4 "content" content, 5 "timeout" timeout, 6 "createTime" create_time,
    7 "invocationStatus" invocation_status, 8 "invocationInstances" invocation_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvocationInstance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_exist: Option<bool>,
    /// One of `Pending`, `Running`, `Timeout`, `Failed`, `Success`, `Error`.
    pub task_status: Option<String>,
    pub exit_code: Option<i64>,
    /// One of `InstanceNotExists`, `InstanceInstanceState`, `SystemError`, `CommandPlatformInvalid`,
    /// `ExecutionTimeout`, `ExecutionExitNoneZero`.
    pub error_code: Option<String>,
    pub output: Option<String>,
    pub output_error: Option<String>,
    pub exec_start_time: Option<String>,
    pub exec_end_time: Option<String>,
}
model! { InvocationInstance {
    0 "instanceId" instance_id, 1 "instanceName" instance_name, 2 "instanceExist" instance_exist,
    3 "taskStatus" task_status, 4 "exitCode" exit_code, 5 "errorCode" error_code, 6 "output" output,
    7 "outputError" output_error, 8 "execStartTime" exec_start_time, 9 "execEndTime" exec_end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommands {
    pub command_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub types: Option<Vec<String>>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeCommands() "DescribeCommands" -> DescribeCommandsOutput {
    0 "commandIds" command_ids: Vec<String>, 1 "name" name: String, 2 "types" types: Vec<String>,
    3 "pageSize" page_size: i64, 4 "pageNum" page_num: i64, 5 "tagKeys" tag_keys: Vec<String>, 6 "tags" tags: Vec<Tag>
} }
paged! { DescribeCommands: Command = Number "pageNum", "dataSet" data_set, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandsOutput {
    pub data_set: Option<Vec<Command>>,
    pub total_count: Option<i64>,
}
model! { DescribeCommandsOutput {
    0 "dataSet" data_set, 1 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Command {
    pub command_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub content: Option<String>,
    /// One of `SHELL`, `POWERSHELL`, `BAT`.
    pub r#type: Option<String>,
    pub create_time: Option<String>,
    pub latest_invocation_time: Option<String>,
    pub tags: Option<Tags>,
    pub resource_group: Option<ResourceGroupInfo>,
}
model! { Command {
    0 "commandId" command_id, 1 "name" name, 2 "description" description, 3 "content" content, 4 "type" r#type,
    5 "createTime" create_time, 6 "latestInvocationTime" latest_invocation_time, 7 "tags" tags,
    8 "resourceGroup" resource_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub tags: Option<Vec<Tag>>,
}
model! { Tags {
    0 "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroupInfo {
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
}
model! { ResourceGroupInfo {
    0 "resourceGroupId" resource_group_id, 1 "resourceGroupName" resource_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeCommand {
    pub command_id: String,
    pub instance_ids: Vec<String>,
    pub timeout: Option<i64>,
}
operation! { InvokeCommand(command_id: String, instance_ids: Vec<String>) "InvokeCommand" -> InvokeCommandOutput {
    0 "commandId" command_id, 1 "instanceIds" instance_ids, 2 "timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeCommandOutput {
    pub invocation_id: Option<String>,
}
model! { InvokeCommandOutput {
    0 "invocationId" invocation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCommand {
    pub command_id: String,
    pub name: Option<String>,
    pub content: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyCommand(command_id: String) "ModifyCommand" -> Empty {
    0 "commandId" command_id, 1 "name" name: String, 2 "content" content: String, 3 "description" description: String
} }

pub type ModifyCommandOutput = Empty;

#[cfg(feature = "reflect")]
register! {
    CreateCommand, DeleteCommand, DescribeCommandInvocations, DescribeCommands, InvokeCommand, ModifyCommand
}
