//! `zos` of Zenlayer Cloud, API version 2025-10-10.
//!
//! Endpoint: `console.zenlayer.com`. Operations: <https://docs.console.zenlayer.com/api-reference/security/zos>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, zos::DescribeCommandInvocations};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCommandInvocations::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("zos", "2025-10-10", "zos", &Endpoints::NONE);

/// Creates command: `CreateCommand` of `zos` 2025-10-10.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/security/zos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommand {
    /// Required.
    pub name: String,
    /// Required.
    pub content: String,
    /// Required. One of `SHELL`, `POWERSHELL`, `BAT`.
    pub r#type: String,
    pub description: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateCommand(name: String, content: String, r#type: String) "CreateCommand" -> CreateCommandOutput {
    0 "name" name, 1 "content" content, 2 "type" r#type, 3 "description" description: String,
    4 "resourceGroupId" resource_group_id: String, 5 "tags" tags: TagAssociation
} }

/// In the request of [`CreateCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagAssociation {
    pub tags: Option<Vec<Tag>>,
}
input! { TagAssociation() {
    0 "tags" tags: Vec<Tag>
} }

/// In the request of [`CreateCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`CreateCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommandOutput {
    pub command_id: Option<String>,
}
model! { CreateCommandOutput {
    0 "commandId" command_id: String
} }

/// Deletes command: `DeleteCommand` of `zos` 2025-10-10.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/security/zos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCommand {
    /// Required.
    pub command_id: String,
}
operation! { DeleteCommand(command_id: String) "DeleteCommand" -> Empty {
    0 "commandId" command_id
} }

/// Response of [`DeleteCommand`]: empty.
pub type DeleteCommandOutput = Empty;

/// Describes command invocations: `DescribeCommandInvocations` of `zos` 2025-10-10.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/security/zos>.
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

/// Response of [`DescribeCommandInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandInvocationsOutput {
    pub data_set: Vec<CommandInvocation>,
    pub total_count: Option<i64>,
}
model! { DescribeCommandInvocationsOutput {
    0 "dataSet" data_set: Vec<CommandInvocation>, 1 "totalCount" total_count: i64
} }

/// In the response of [`DescribeCommandInvocations`].
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
    pub invocation_instances: Vec<InvocationInstance>,
}
model! { CommandInvocation {
    0 "invocationId" invocation_id: String, 1 "commandId" command_id: String, 2 "commandName" command_name: String,
    3 "commandType" command_type: String, 4 "content" content: String, 5 "timeout" timeout: i64,
    6 "createTime" create_time: String, 7 "invocationStatus" invocation_status: String,
    8 "invocationInstances" invocation_instances: Vec<InvocationInstance>
} }

/// In the response of [`DescribeCommandInvocations`].
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
    0 "instanceId" instance_id: String, 1 "instanceName" instance_name: String, 2 "instanceExist" instance_exist: bool,
    3 "taskStatus" task_status: String, 4 "exitCode" exit_code: i64, 5 "errorCode" error_code: String,
    6 "output" output: String, 7 "outputError" output_error: String, 8 "execStartTime" exec_start_time: String,
    9 "execEndTime" exec_end_time: String
} }

/// Describes commands: `DescribeCommands` of `zos` 2025-10-10.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/security/zos>.
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

/// Response of [`DescribeCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandsOutput {
    pub data_set: Vec<Command>,
    pub total_count: Option<i64>,
}
model! { DescribeCommandsOutput {
    0 "dataSet" data_set: Vec<Command>, 1 "totalCount" total_count: i64
} }

/// In the response of [`DescribeCommands`].
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
    0 "commandId" command_id: String, 1 "name" name: String, 2 "description" description: String,
    3 "content" content: String, 4 "type" r#type: String, 5 "createTime" create_time: String,
    6 "latestInvocationTime" latest_invocation_time: String, 7 "tags" tags: Tags,
    8 "resourceGroup" resource_group: ResourceGroupInfo
} }

/// In the response of [`DescribeCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub tags: Vec<Tag>,
}
model! { Tags {
    0 "tags" tags: Vec<Tag>
} }

/// In the response of [`DescribeCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroupInfo {
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
}
model! { ResourceGroupInfo {
    0 "resourceGroupId" resource_group_id: String, 1 "resourceGroupName" resource_group_name: String
} }

/// Invokes command: `InvokeCommand` of `zos` 2025-10-10.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/security/zos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeCommand {
    /// Required.
    pub command_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
    pub timeout: Option<i64>,
}
operation! { InvokeCommand(command_id: String, instance_ids: Vec<String>) "InvokeCommand" -> InvokeCommandOutput {
    0 "commandId" command_id, 1 "instanceIds" instance_ids, 2 "timeout" timeout: i64
} }

/// Response of [`InvokeCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeCommandOutput {
    pub invocation_id: Option<String>,
}
model! { InvokeCommandOutput {
    0 "invocationId" invocation_id: String
} }

/// Modifies command: `ModifyCommand` of `zos` 2025-10-10.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/security/zos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCommand {
    /// Required.
    pub command_id: String,
    pub name: Option<String>,
    pub content: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyCommand(command_id: String) "ModifyCommand" -> Empty {
    0 "commandId" command_id, 1 "name" name: String, 2 "content" content: String, 3 "description" description: String
} }

/// Response of [`ModifyCommand`]: empty.
pub type ModifyCommandOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    CreateCommand, DeleteCommand, DescribeCommandInvocations, DescribeCommands, InvokeCommand, ModifyCommand
}
