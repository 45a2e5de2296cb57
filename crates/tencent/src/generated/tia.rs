//! `tia` 2018-02-26.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tia", version: "2018-02-26", code: "tia", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJob {
    pub name: String,
    pub cluster: String,
    pub runtime_version: String,
    pub package_dir: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub args: Option<Vec<String>>,
    pub scale_tier: Option<String>,
    pub master_type: Option<String>,
    pub worker_type: Option<String>,
    pub parameter_server_type: Option<String>,
    pub worker_count: Option<u64>,
    pub parameter_server_count: Option<u64>,
    pub debug: Option<bool>,
    pub runtime_conf: Option<Vec<String>>,
}
operation! { CreateJob(name: String, cluster: String, runtime_version: String) "CreateJob" -> CreateJobOutput {
    0 "Name" name, 1 "Cluster" cluster, 2 "RuntimeVersion" runtime_version, 3 "PackageDir" package_dir: Vec<String>,
    4 "Command" command: Vec<String>, 5 "Args" args: Vec<String>, 6 "ScaleTier" scale_tier: String,
    7 "MasterType" master_type: String, 8 "WorkerType" worker_type: String,
    9 "ParameterServerType" parameter_server_type: String, 10 "WorkerCount" worker_count: u64,
    11 "ParameterServerCount" parameter_server_count: u64, 12 "Debug" debug: bool,
    13 "RuntimeConf" runtime_conf: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobOutput {
    pub job: Option<Job>,
}
model! { CreateJobOutput {
    0 "Job" job
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    pub name: Option<String>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub state: Option<String>,
    pub message: Option<String>,
    pub scale_tier: Option<String>,
    pub master_type: Option<String>,
    pub worker_type: Option<String>,
    pub parameter_server_type: Option<String>,
    pub worker_count: Option<u64>,
    pub parameter_server_count: Option<u64>,
    pub package_dir: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub args: Option<Vec<String>>,
    pub cluster: Option<String>,
    pub runtime_version: Option<String>,
    pub del_time: Option<String>,
    pub app_id: Option<u64>,
    pub uin: Option<String>,
    pub debug: Option<bool>,
    pub runtime_conf: Option<Vec<String>>,
    pub id: Option<String>,
}
model! { Job {
    0 "Name" name, 1 "CreateTime" create_time, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "State" state,
    5 "Message" message, 6 "ScaleTier" scale_tier, 7 "MasterType" master_type, 8 "WorkerType" worker_type,
    9 "ParameterServerType" parameter_server_type, 10 "WorkerCount" worker_count,
    11 "ParameterServerCount" parameter_server_count, 12 "PackageDir" package_dir, 13 "Command" command, 14 "Args" args,
    15 "Cluster" cluster, 16 "RuntimeVersion" runtime_version, 17 "DelTime" del_time, 18 "AppId" app_id, 19 "Uin" uin,
    20 "Debug" debug, 21 "RuntimeConf" runtime_conf, 22 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModel {
    pub name: String,
    pub model: String,
    pub description: Option<String>,
    pub cluster: Option<String>,
    pub runtime_version: Option<String>,
    pub replicas: Option<u64>,
    pub expose: Option<String>,
    pub serv_type: Option<String>,
    pub runtime_conf: Option<Vec<String>>,
}
operation! { CreateModel(name: String, model: String) "CreateModel" -> CreateModelOutput {
    0 "Name" name, 1 "Model" model, 2 "Description" description: String, 3 "Cluster" cluster: String,
    4 "RuntimeVersion" runtime_version: String, 5 "Replicas" replicas: u64, 6 "Expose" expose: String,
    7 "ServType" serv_type: String, 8 "RuntimeConf" runtime_conf: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelOutput {
    pub model: Option<Model>,
}
model! { CreateModelOutput {
    0 "Model" model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Model {
    pub name: Option<String>,
    pub description: Option<String>,
    pub cluster: Option<String>,
    pub model: Option<String>,
    pub runtime_version: Option<String>,
    pub create_time: Option<String>,
    pub state: Option<String>,
    pub serving_url: Option<String>,
    pub message: Option<String>,
    pub app_id: Option<u64>,
    pub serv_type: Option<String>,
    pub expose: Option<String>,
    pub replicas: Option<u64>,
    pub id: Option<String>,
    pub uin: Option<String>,
    pub del_time: Option<String>,
}
model! { Model {
    0 "Name" name, 1 "Description" description, 2 "Cluster" cluster, 3 "Model" model,
    4 "RuntimeVersion" runtime_version, 5 "CreateTime" create_time, 6 "State" state, 7 "ServingUrl" serving_url,
    8 "Message" message, 9 "AppId" app_id, 10 "ServType" serv_type, 11 "Expose" expose, 12 "Replicas" replicas,
    13 "Id" id, 14 "Uin" uin, 15 "DelTime" del_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJob {
    pub name: String,
    pub cluster: String,
}
operation! { DeleteJob(name: String, cluster: String) "DeleteJob" -> Empty {
    0 "Name" name, 1 "Cluster" cluster
} }

pub type DeleteJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModel {
    pub name: String,
    pub cluster: Option<String>,
    pub serv_type: Option<String>,
}
operation! { DeleteModel(name: String) "DeleteModel" -> Empty {
    0 "Name" name, 1 "Cluster" cluster: String, 2 "ServType" serv_type: String
} }

pub type DeleteModelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJob {
    pub name: String,
    pub cluster: String,
}
operation! { DescribeJob(name: String, cluster: String) "DescribeJob" -> DescribeJobOutput {
    0 "Name" name, 1 "Cluster" cluster
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobOutput {
    pub job: Option<Job>,
}
model! { DescribeJobOutput {
    0 "Job" job
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModel {
    pub name: String,
    pub cluster: Option<String>,
    pub serv_type: Option<String>,
}
operation! { DescribeModel(name: String) "DescribeModel" -> DescribeModelOutput {
    0 "Name" name, 1 "Cluster" cluster: String, 2 "ServType" serv_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOutput {
    pub model: Option<Model>,
}
model! { DescribeModelOutput {
    0 "Model" model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgent {
    pub cluster: String,
    pub tia_version: Option<String>,
    pub update: Option<bool>,
}
operation! { InstallAgent(cluster: String) "InstallAgent" -> InstallAgentOutput {
    0 "Cluster" cluster, 1 "TiaVersion" tia_version: String, 2 "Update" update: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentOutput {
    pub tia_version: Option<String>,
}
model! { InstallAgentOutput {
    0 "TiaVersion" tia_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobs {
    pub cluster: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { ListJobs(cluster: String) "ListJobs" -> ListJobsOutput {
    0 "Cluster" cluster, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { ListJobs: Job = Offset "Offset", "Jobs" jobs }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsOutput {
    pub jobs: Option<Vec<Job>>,
}
model! { ListJobsOutput {
    0 "Jobs" jobs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModels {
    pub cluster: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub serv_type: Option<String>,
}
operation! { ListModels() "ListModels" -> ListModelsOutput {
    0 "Cluster" cluster: String, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "ServType" serv_type: String
} }
paged! { ListModels: Model = Offset "Offset", "Models" models }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsOutput {
    pub models: Option<Vec<Model>>,
}
model! { ListModelsOutput {
    0 "Models" models
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLogs {
    pub job_name: String,
    pub cluster: String,
    pub start_time: String,
    pub end_time: String,
    pub limit: u64,
    pub context: Option<String>,
}

/// What [`QueryLogs::new`] takes.
pub struct QueryLogsRequired {
    pub job_name: String,
    pub cluster: String,
    pub start_time: String,
    pub end_time: String,
    pub limit: u64,
}
operation! { QueryLogs{QueryLogsRequired: job_name, cluster, start_time, end_time, limit}
    "QueryLogs" -> QueryLogsOutput {
    0 "JobName" job_name, 1 "Cluster" cluster, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Limit" limit,
    5 "Context" context: String
} }
paged! { QueryLogs: Log = Token "Context", "Logs" logs, next "Context" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLogsOutput {
    pub context: Option<String>,
    pub logs: Option<Vec<Log>>,
    pub listover: Option<bool>,
}
model! { QueryLogsOutput {
    0 "Context" context, 1 "Logs" logs, 2 "Listover" listover
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Log {
    pub container_name: Option<String>,
    pub log: Option<String>,
    pub namespace: Option<String>,
    pub pod_id: Option<String>,
    pub pod_name: Option<String>,
    pub time: Option<String>,
}
model! { Log {
    0 "ContainerName" container_name, 1 "Log" log, 2 "Namespace" namespace, 3 "PodId" pod_id, 4 "PodName" pod_name,
    5 "Time" time
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_ALREADY_EXISTS: &str = "FailedOperation.AlreadyExists";
    pub const FAILED_OPERATION_TIME_OUT: &str = "FailedOperation.TimeOut";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_SYSTEM: &str = "InternalError.System";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_CODE: &str = "InvalidParameterValue.Code";
    pub const INVALID_PARAMETER_VALUE_DESCRIPTION: &str = "InvalidParameterValue.Description";
    pub const INVALID_PARAMETER_VALUE_ENVIRONMENT: &str = "InvalidParameterValue.Environment";
    pub const INVALID_PARAMETER_VALUE_FUNCTION_NAME: &str = "InvalidParameterValue.FunctionName";
    pub const INVALID_PARAMETER_VALUE_HANDLER: &str = "InvalidParameterValue.Handler";
    pub const INVALID_PARAMETER_VALUE_ORDER: &str = "InvalidParameterValue.Order";
    pub const INVALID_PARAMETER_VALUE_ORDERBY: &str = "InvalidParameterValue.Orderby";
    pub const INVALID_PARAMETER_VALUE_RUNTIME: &str = "InvalidParameterValue.Runtime";
    pub const LIMIT_EXCEEDED_FUNCTION: &str = "LimitExceeded.Function";
    pub const LIMIT_EXCEEDED_MEMORY: &str = "LimitExceeded.Memory";
    pub const LIMIT_EXCEEDED_TIMEOUT: &str = "LimitExceeded.Timeout";
    pub const MISSING_PARAMETER_CODE: &str = "MissingParameter.Code";
    pub const RESOURCE_IN_USE_FUNCTION_NAME: &str = "ResourceInUse.FunctionName";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_FUNCTION_NAME: &str = "ResourceNotFound.FunctionName";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_CAM: &str = "UnauthorizedOperation.CAM";
    pub const UNAUTHORIZED_OPERATION_REGION: &str = "UnauthorizedOperation.Region";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_VERSION: &str = "UnsupportedOperation.UnsupportedVersion";
}

#[cfg(feature = "reflect")]
register! {
    CreateJob, CreateModel, DeleteJob, DeleteModel, DescribeJob, DescribeModel, InstallAgent, ListJobs, ListModels,
    QueryLogs
}
