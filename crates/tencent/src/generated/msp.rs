//! `msp` of Tencent Cloud, API version 2018-03-19.
//!
//! Endpoint: `msp.tencentcloudapi.com`, or `msp.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=msp&Version=2018-03-19>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, msp::ListMigrationProject};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListMigrationProject::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("msp", "2018-03-19", "msp", &Endpoints::NONE);

/// `DeregisterMigrationTask` of `msp` 2018-03-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=msp&Version=2018-03-19&Action=DeregisterMigrationTask>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterMigrationTask {
    /// Required.
    pub task_id: String,
}
operation! { DeregisterMigrationTask(task_id: String) "DeregisterMigrationTask" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`DeregisterMigrationTask`]: empty.
pub type DeregisterMigrationTaskOutput = Empty;

/// Describes migration task: `DescribeMigrationTask` of `msp` 2018-03-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=msp&Version=2018-03-19&Action=DescribeMigrationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationTask {
    /// Required.
    pub task_id: String,
}
operation! { DescribeMigrationTask(task_id: String) "DescribeMigrationTask" -> DescribeMigrationTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationTaskOutput {
    pub task_status: Vec<TaskStatus>,
}
model! { DescribeMigrationTaskOutput {
    0 "TaskStatus" task_status: Vec<TaskStatus>
} }

/// In the response of [`DescribeMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskStatus {
    pub status: Option<String>,
    pub progress: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
}
model! { TaskStatus {
    0 "Status" status: String, 1 "Progress" progress: String, 2 "UpdateTime" update_time: String
} }

/// Lists migration project: `ListMigrationProject` of `msp` 2018-03-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=msp&Version=2018-03-19&Action=ListMigrationProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationProject {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { ListMigrationProject() "ListMigrationProject" -> ListMigrationProjectOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64
} }
paged! { ListMigrationProject: Project = Offset "Offset", "Projects" projects, total "TotalCount" }

/// Response of [`ListMigrationProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationProjectOutput {
    pub projects: Vec<Project>,
    pub total_count: Option<i64>,
}
model! { ListMigrationProjectOutput {
    0 "Projects" projects: Vec<Project>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListMigrationProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Project {
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
}
model! { Project {
    0 "ProjectId" project_id: i64, 1 "ProjectName" project_name: String
} }

/// Lists migration task: `ListMigrationTask` of `msp` 2018-03-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=msp&Version=2018-03-19&Action=ListMigrationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationTask {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub project_id: Option<i64>,
}
operation! { ListMigrationTask() "ListMigrationTask" -> ListMigrationTaskOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "ProjectId" project_id: i64
} }
paged! { ListMigrationTask: Task = Offset "Offset", "Tasks" tasks, total "TotalCount" }

/// Response of [`ListMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationTaskOutput {
    pub total_count: Option<i64>,
    pub tasks: Vec<Task>,
}
model! { ListMigrationTaskOutput {
    0 "TotalCount" total_count: i64, 1 "Tasks" tasks: Vec<Task>
} }

/// In the response of [`ListMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub migration_type: Option<String>,
    pub status: Option<String>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub src_info: Option<SrcInfo>,
    pub migration_time_line: Option<TimeObj>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub updated: Option<String>,
    pub dst_info: Option<DstInfo>,
}
model! { Task {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "MigrationType" migration_type: String,
    3 "Status" status: String, 4 "ProjectId" project_id: i64, 5 "ProjectName" project_name: String,
    6 "SrcInfo" src_info: SrcInfo, 7 "MigrationTimeLine" migration_time_line: TimeObj, 8 "Updated" updated: String,
    9 "DstInfo" dst_info: DstInfo
} }

/// In the request of [`ListMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SrcInfo {
    pub region: Option<String>,
    pub ip: Option<String>,
    pub port: Option<String>,
    pub instance_id: Option<String>,
}
input! { SrcInfo() {
    0 "Region" region: String, 1 "Ip" ip: String, 2 "Port" port: String, 3 "InstanceId" instance_id: String
} }

/// In the response of [`ListMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeObj {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
}
model! { TimeObj {
    0 "CreateTime" create_time: String, 1 "EndTime" end_time: String
} }

/// In the request of [`ListMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DstInfo {
    pub region: Option<String>,
    pub ip: Option<String>,
    pub port: Option<String>,
    pub instance_id: Option<String>,
}
input! { DstInfo() {
    0 "Region" region: String, 1 "Ip" ip: String, 2 "Port" port: String, 3 "InstanceId" instance_id: String
} }

/// Modifies migration task belong to project: `ModifyMigrationTaskBelongToProject` of `msp` 2018-03-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=msp&Version=2018-03-19&Action=ModifyMigrationTaskBelongToProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMigrationTaskBelongToProject {
    /// Required.
    pub task_id: String,
    /// Required.
    pub project_id: i64,
}
operation! { ModifyMigrationTaskBelongToProject(task_id: String, project_id: i64)
    "ModifyMigrationTaskBelongToProject" -> Empty {
    0 "TaskId" task_id, 1 "ProjectId" project_id
} }

/// Response of [`ModifyMigrationTaskBelongToProject`]: empty.
pub type ModifyMigrationTaskBelongToProjectOutput = Empty;

/// Modifies migration task status: `ModifyMigrationTaskStatus` of `msp` 2018-03-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=msp&Version=2018-03-19&Action=ModifyMigrationTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMigrationTaskStatus {
    /// Required.
    pub status: String,
    /// Required.
    pub task_id: String,
}
operation! { ModifyMigrationTaskStatus(status: String, task_id: String) "ModifyMigrationTaskStatus" -> Empty {
    0 "Status" status, 1 "TaskId" task_id
} }

/// Response of [`ModifyMigrationTaskStatus`]: empty.
pub type ModifyMigrationTaskStatusOutput = Empty;

/// Registers migration task: `RegisterMigrationTask` of `msp` 2018-03-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=msp&Version=2018-03-19&Action=RegisterMigrationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterMigrationTask {
    /// Required.
    pub task_type: String,
    /// Required.
    pub task_name: String,
    /// Required.
    pub service_supplier: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: String,
    /// Required.
    pub migrate_class: String,
    pub src_info: Option<SrcInfo>,
    pub dst_info: Option<DstInfo>,
    pub src_access_type: Option<String>,
    pub src_database_type: Option<String>,
    pub dst_access_type: Option<String>,
    pub dst_database_type: Option<String>,
}

/// Arguments of [`RegisterMigrationTask::new`].
pub struct RegisterMigrationTaskRequired {
    pub task_type: String,
    pub task_name: String,
    pub service_supplier: String,
    pub create_time: String,
    pub update_time: String,
    pub migrate_class: String,
}
operation! {
    RegisterMigrationTask { RegisterMigrationTaskRequired: task_type, task_name, service_supplier, create_time, update_time, migrate_class }
    "RegisterMigrationTask" -> RegisterMigrationTaskOutput {
    0 "TaskType" task_type, 1 "TaskName" task_name, 2 "ServiceSupplier" service_supplier, 3 "CreateTime" create_time,
    4 "UpdateTime" update_time, 5 "MigrateClass" migrate_class, 6 "SrcInfo" src_info: SrcInfo,
    7 "DstInfo" dst_info: DstInfo, 8 "SrcAccessType" src_access_type: String,
    9 "SrcDatabaseType" src_database_type: String, 10 "DstAccessType" dst_access_type: String,
    11 "DstDatabaseType" dst_database_type: String
} }

/// Response of [`RegisterMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterMigrationTaskOutput {
    pub task_id: Option<String>,
}
model! { RegisterMigrationTaskOutput {
    0 "TaskId" task_id: String
} }

codes! {
    INVALID_PARAMETER_VALUE "InvalidParameterValue", RESOURCE_UNAVAILABLE "ResourceUnavailable"
}

#[cfg(feature = "unstable-registry")]
register! {
    DeregisterMigrationTask, DescribeMigrationTask, ListMigrationProject, ListMigrationTask,
    ModifyMigrationTaskBelongToProject, ModifyMigrationTaskStatus, RegisterMigrationTask
}
