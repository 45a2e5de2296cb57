//! `msp` 2018-03-19.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "msp", version: "2018-03-19", code: "msp", endpoints: &Endpoints::NONE };

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterMigrationTask {
    pub task_id: String,
}
operation! { DeregisterMigrationTask(task_id: String) "DeregisterMigrationTask" -> Empty {
    0 "TaskId" task_id
} }

pub type DeregisterMigrationTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationTask {
    pub task_id: String,
}
operation! { DescribeMigrationTask(task_id: String) "DescribeMigrationTask" -> DescribeMigrationTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationTaskOutput {
    pub task_status: Option<Vec<TaskStatus>>,
}
model! { DescribeMigrationTaskOutput {
    0 "TaskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskStatus {
    pub status: Option<String>,
    pub progress: Option<String>,
    pub update_time: Option<String>,
}
model! { TaskStatus {
    0 "Status" status, 1 "Progress" progress, 2 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationProject {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { ListMigrationProject() "ListMigrationProject" -> ListMigrationProjectOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64
} }
paged! { ListMigrationProject: Project = Offset "Offset", "Projects" projects, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationProjectOutput {
    pub projects: Option<Vec<Project>>,
    pub total_count: Option<u64>,
}
model! { ListMigrationProjectOutput {
    0 "Projects" projects, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Project {
    pub project_id: Option<u64>,
    pub project_name: Option<String>,
}
model! { Project {
    0 "ProjectId" project_id, 1 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationTask {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub project_id: Option<u64>,
}
operation! { ListMigrationTask() "ListMigrationTask" -> ListMigrationTaskOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "ProjectId" project_id: u64
} }
paged! { ListMigrationTask: Task = Offset "Offset", "Tasks" tasks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationTaskOutput {
    pub total_count: Option<u64>,
    pub tasks: Option<Vec<Task>>,
}
model! { ListMigrationTaskOutput {
    0 "TotalCount" total_count, 1 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub migration_type: Option<String>,
    pub status: Option<String>,
    pub project_id: Option<u64>,
    pub project_name: Option<String>,
    pub src_info: Option<SrcInfo>,
    pub migration_time_line: Option<TimeObj>,
    pub updated: Option<String>,
    pub dst_info: Option<DstInfo>,
}
model! { Task {
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "MigrationType" migration_type, 3 "Status" status,
    4 "ProjectId" project_id, 5 "ProjectName" project_name, 6 "SrcInfo" src_info,
    7 "MigrationTimeLine" migration_time_line, 8 "Updated" updated, 9 "DstInfo" dst_info
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeObj {
    pub create_time: Option<String>,
    pub end_time: Option<String>,
}
model! { TimeObj {
    0 "CreateTime" create_time, 1 "EndTime" end_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMigrationTaskBelongToProject {
    pub task_id: String,
    pub project_id: u64,
}
operation! { ModifyMigrationTaskBelongToProject(task_id: String, project_id: u64)
    "ModifyMigrationTaskBelongToProject" -> Empty {
    0 "TaskId" task_id, 1 "ProjectId" project_id
} }

pub type ModifyMigrationTaskBelongToProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMigrationTaskStatus {
    pub status: String,
    pub task_id: String,
}
operation! { ModifyMigrationTaskStatus(status: String, task_id: String) "ModifyMigrationTaskStatus" -> Empty {
    0 "Status" status, 1 "TaskId" task_id
} }

pub type ModifyMigrationTaskStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterMigrationTask {
    pub task_type: String,
    pub task_name: String,
    pub service_supplier: String,
    pub create_time: String,
    pub update_time: String,
    pub migrate_class: String,
    pub src_info: Option<SrcInfo>,
    pub dst_info: Option<DstInfo>,
    pub src_access_type: Option<String>,
    pub src_database_type: Option<String>,
    pub dst_access_type: Option<String>,
    pub dst_database_type: Option<String>,
}

/// What [`RegisterMigrationTask::new`] takes.
pub struct RegisterMigrationTaskRequired {
    pub task_type: String,
    pub task_name: String,
    pub service_supplier: String,
    pub create_time: String,
    pub update_time: String,
    pub migrate_class: String,
}
operation! { RegisterMigrationTask{RegisterMigrationTaskRequired: task_type, task_name, service_supplier, create_time, update_time, migrate_class}
    "RegisterMigrationTask" -> RegisterMigrationTaskOutput {
    0 "TaskType" task_type, 1 "TaskName" task_name, 2 "ServiceSupplier" service_supplier, 3 "CreateTime" create_time,
    4 "UpdateTime" update_time, 5 "MigrateClass" migrate_class, 6 "SrcInfo" src_info: SrcInfo,
    7 "DstInfo" dst_info: DstInfo, 8 "SrcAccessType" src_access_type: String,
    9 "SrcDatabaseType" src_database_type: String, 10 "DstAccessType" dst_access_type: String,
    11 "DstDatabaseType" dst_database_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterMigrationTaskOutput {
    pub task_id: Option<String>,
}
model! { RegisterMigrationTaskOutput {
    0 "TaskId" task_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
}

#[cfg(feature = "reflect")]
register! {
    DeregisterMigrationTask, DescribeMigrationTask, ListMigrationProject, ListMigrationTask,
    ModifyMigrationTaskBelongToProject, ModifyMigrationTaskStatus, RegisterMigrationTask
}
