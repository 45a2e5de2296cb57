//! `tia` of Tencent Cloud, API version 2018-02-26.
//!
//! Endpoint: `tia.tencentcloudapi.com`, or `tia.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tia&Version=2018-02-26>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tia::ListModels};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListModels::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("tia", "2018-02-26", "tia", &Endpoints::NONE);

/// Creates job: `CreateJob` of `tia` 2018-02-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tia&Version=2018-02-26&Action=CreateJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJob {
    /// Required.
    pub name: String,
    /// Required.
    pub cluster: String,
    /// Required.
    pub runtime_version: String,
    pub package_dir: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub args: Option<Vec<String>>,
    pub scale_tier: Option<String>,
    pub master_type: Option<String>,
    pub worker_type: Option<String>,
    pub parameter_server_type: Option<String>,
    pub worker_count: Option<i64>,
    pub parameter_server_count: Option<i64>,
    pub debug: Option<bool>,
    pub runtime_conf: Option<Vec<String>>,
}
operation! { CreateJob(name: String, cluster: String, runtime_version: String) "CreateJob" -> CreateJobOutput {
    0 "Name" name, 1 "Cluster" cluster, 2 "RuntimeVersion" runtime_version, 3 "PackageDir" package_dir: Vec<String>,
    4 "Command" command: Vec<String>, 5 "Args" args: Vec<String>, 6 "ScaleTier" scale_tier: String,
    7 "MasterType" master_type: String, 8 "WorkerType" worker_type: String,
    9 "ParameterServerType" parameter_server_type: String, 10 "WorkerCount" worker_count: i64,
    11 "ParameterServerCount" parameter_server_count: i64, 12 "Debug" debug: bool,
    13 "RuntimeConf" runtime_conf: Vec<String>
} }

/// Response of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobOutput {
    pub job: Option<Job>,
}
model! { CreateJobOutput {
    0 "Job" job: Job
} }

/// In the response of [`CreateJob`].
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
    pub worker_count: Option<i64>,
    pub parameter_server_count: Option<i64>,
    pub package_dir: Vec<String>,
    pub command: Vec<String>,
    pub args: Vec<String>,
    pub cluster: Option<String>,
    pub runtime_version: Option<String>,
    pub del_time: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub debug: Option<bool>,
    pub runtime_conf: Vec<String>,
    pub id: Option<String>,
}
model! { Job {
    0 "Name" name: String, 1 "CreateTime" create_time: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "State" state: String, 5 "Message" message: String,
    6 "ScaleTier" scale_tier: String, 7 "MasterType" master_type: String, 8 "WorkerType" worker_type: String,
    9 "ParameterServerType" parameter_server_type: String, 10 "WorkerCount" worker_count: i64,
    11 "ParameterServerCount" parameter_server_count: i64, 12 "PackageDir" package_dir: Vec<String>,
    13 "Command" command: Vec<String>, 14 "Args" args: Vec<String>, 15 "Cluster" cluster: String,
    16 "RuntimeVersion" runtime_version: String, 17 "DelTime" del_time: String, 18 "AppId" app_id: i64,
    19 "Uin" uin: String, 20 "Debug" debug: bool, 21 "RuntimeConf" runtime_conf: Vec<String>, 22 "Id" id: String
} }

/// Creates model: `CreateModel` of `tia` 2018-02-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tia&Version=2018-02-26&Action=CreateModel>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CODE`], [`codes::INVALID_PARAMETER_VALUE_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_ENVIRONMENT`], [`codes::INVALID_PARAMETER_VALUE_FUNCTION_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_HANDLER`], [`codes::INVALID_PARAMETER_VALUE_RUNTIME`],
/// [`codes::LIMIT_EXCEEDED_FUNCTION`], [`codes::LIMIT_EXCEEDED_MEMORY`], [`codes::LIMIT_EXCEEDED_TIMEOUT`],
/// [`codes::MISSING_PARAMETER_CODE`], [`codes::RESOURCE_IN_USE_FUNCTION_NAME`],
/// [`codes::UNAUTHORIZED_OPERATION_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModel {
    /// Required.
    pub name: String,
    /// Required.
    pub model: String,
    pub description: Option<String>,
    pub cluster: Option<String>,
    pub runtime_version: Option<String>,
    pub replicas: Option<i64>,
    pub expose: Option<String>,
    pub serv_type: Option<String>,
    pub runtime_conf: Option<Vec<String>>,
}
operation! { CreateModel(name: String, model: String) "CreateModel" -> CreateModelOutput {
    0 "Name" name, 1 "Model" model, 2 "Description" description: String, 3 "Cluster" cluster: String,
    4 "RuntimeVersion" runtime_version: String, 5 "Replicas" replicas: i64, 6 "Expose" expose: String,
    7 "ServType" serv_type: String, 8 "RuntimeConf" runtime_conf: Vec<String>
} }

/// Response of [`CreateModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelOutput {
    pub model: Option<Model>,
}
model! { CreateModelOutput {
    0 "Model" model: Model
} }

/// In the response of [`CreateModel`].
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
    pub app_id: Option<i64>,
    pub serv_type: Option<String>,
    pub expose: Option<String>,
    pub replicas: Option<i64>,
    pub id: Option<String>,
    pub uin: Option<String>,
    pub del_time: Option<String>,
}
model! { Model {
    0 "Name" name: String, 1 "Description" description: String, 2 "Cluster" cluster: String, 3 "Model" model: String,
    4 "RuntimeVersion" runtime_version: String, 5 "CreateTime" create_time: String, 6 "State" state: String,
    7 "ServingUrl" serving_url: String, 8 "Message" message: String, 9 "AppId" app_id: i64,
    10 "ServType" serv_type: String, 11 "Expose" expose: String, 12 "Replicas" replicas: i64, 13 "Id" id: String,
    14 "Uin" uin: String, 15 "DelTime" del_time: String
} }

/// Deletes job: `DeleteJob` of `tia` 2018-02-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tia&Version=2018-02-26&Action=DeleteJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJob {
    /// Required.
    pub name: String,
    /// Required.
    pub cluster: String,
}
operation! { DeleteJob(name: String, cluster: String) "DeleteJob" -> Empty {
    0 "Name" name, 1 "Cluster" cluster
} }

/// Response of [`DeleteJob`]: empty.
pub type DeleteJobOutput = Empty;

/// Deletes model: `DeleteModel` of `tia` 2018-02-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tia&Version=2018-02-26&Action=DeleteModel>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_FUNCTION_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModel {
    /// Required.
    pub name: String,
    pub cluster: Option<String>,
    pub serv_type: Option<String>,
}
operation! { DeleteModel(name: String) "DeleteModel" -> Empty {
    0 "Name" name, 1 "Cluster" cluster: String, 2 "ServType" serv_type: String
} }

/// Response of [`DeleteModel`]: empty.
pub type DeleteModelOutput = Empty;

/// Describes job: `DescribeJob` of `tia` 2018-02-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tia&Version=2018-02-26&Action=DescribeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJob {
    /// Required.
    pub name: String,
    /// Required.
    pub cluster: String,
}
operation! { DescribeJob(name: String, cluster: String) "DescribeJob" -> DescribeJobOutput {
    0 "Name" name, 1 "Cluster" cluster
} }

/// Response of [`DescribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobOutput {
    pub job: Option<Job>,
}
model! { DescribeJobOutput {
    0 "Job" job: Job
} }

/// Describes model: `DescribeModel` of `tia` 2018-02-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tia&Version=2018-02-26&Action=DescribeModel>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_FUNCTION_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModel {
    /// Required.
    pub name: String,
    pub cluster: Option<String>,
    pub serv_type: Option<String>,
}
operation! { DescribeModel(name: String) "DescribeModel" -> DescribeModelOutput {
    0 "Name" name, 1 "Cluster" cluster: String, 2 "ServType" serv_type: String
} }

/// Response of [`DescribeModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelOutput {
    pub model: Option<Model>,
}
model! { DescribeModelOutput {
    0 "Model" model: Model
} }

/// Installs agent: `InstallAgent` of `tia` 2018-02-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tia&Version=2018-02-26&Action=InstallAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgent {
    /// Required.
    pub cluster: String,
    pub tia_version: Option<String>,
    pub update: Option<bool>,
}
operation! { InstallAgent(cluster: String) "InstallAgent" -> InstallAgentOutput {
    0 "Cluster" cluster, 1 "TiaVersion" tia_version: String, 2 "Update" update: bool
} }

/// Response of [`InstallAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentOutput {
    pub tia_version: Option<String>,
}
model! { InstallAgentOutput {
    0 "TiaVersion" tia_version: String
} }

/// Lists jobs: `ListJobs` of `tia` 2018-02-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tia&Version=2018-02-26&Action=ListJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobs {
    /// Required.
    pub cluster: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { ListJobs(cluster: String) "ListJobs" -> ListJobsOutput {
    0 "Cluster" cluster, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { ListJobs: Job = Offset "Offset", "Jobs" jobs }

/// Response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsOutput {
    pub jobs: Vec<Job>,
}
model! { ListJobsOutput {
    0 "Jobs" jobs: Vec<Job>
} }

/// Lists models: `ListModels` of `tia` 2018-02-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tia&Version=2018-02-26&Action=ListModels>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ORDER`], [`codes::INVALID_PARAMETER_VALUE_ORDERBY`],
/// [`codes::UNAUTHORIZED_OPERATION_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModels {
    pub cluster: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub serv_type: Option<String>,
}
operation! { ListModels() "ListModels" -> ListModelsOutput {
    0 "Cluster" cluster: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "ServType" serv_type: String
} }
paged! { ListModels: Model = Offset "Offset", "Models" models }

/// Response of [`ListModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsOutput {
    pub models: Vec<Model>,
}
model! { ListModelsOutput {
    0 "Models" models: Vec<Model>
} }

/// Queries logs: `QueryLogs` of `tia` 2018-02-26.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tia&Version=2018-02-26&Action=QueryLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLogs {
    /// Required.
    pub job_name: String,
    /// Required.
    pub cluster: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub limit: i64,
    pub context: Option<String>,
}

/// Arguments of [`QueryLogs::new`].
pub struct QueryLogsRequired {
    pub job_name: String,
    pub cluster: String,
    pub start_time: String,
    pub end_time: String,
    pub limit: i64,
}
operation! { QueryLogs { QueryLogsRequired: job_name, cluster, start_time, end_time, limit }
    "QueryLogs" -> QueryLogsOutput {
    0 "JobName" job_name, 1 "Cluster" cluster, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Limit" limit,
    5 "Context" context: String
} }
paged! { QueryLogs: Log = Token "Context", "Logs" logs, next "Context" }

/// Response of [`QueryLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLogsOutput {
    pub context: Option<String>,
    pub logs: Vec<Log>,
    pub listover: Option<bool>,
}
model! { QueryLogsOutput {
    0 "Context" context: String, 1 "Logs" logs: Vec<Log>, 2 "Listover" listover: bool
} }

/// In the response of [`QueryLogs`].
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
    0 "ContainerName" container_name: String, 1 "Log" log: String, 2 "Namespace" namespace: String,
    3 "PodId" pod_id: String, 4 "PodName" pod_name: String, 5 "Time" time: String
} }

codes! {
    FAILED_OPERATION_ALREADY_EXISTS "FailedOperation.AlreadyExists",
    FAILED_OPERATION_TIME_OUT "FailedOperation.TimeOut", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_SYSTEM "InternalError.System", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", INVALID_PARAMETER_VALUE_CODE "InvalidParameterValue.Code",
    INVALID_PARAMETER_VALUE_DESCRIPTION "InvalidParameterValue.Description",
    INVALID_PARAMETER_VALUE_ENVIRONMENT "InvalidParameterValue.Environment",
    INVALID_PARAMETER_VALUE_FUNCTION_NAME "InvalidParameterValue.FunctionName",
    INVALID_PARAMETER_VALUE_HANDLER "InvalidParameterValue.Handler",
    INVALID_PARAMETER_VALUE_ORDER "InvalidParameterValue.Order",
    INVALID_PARAMETER_VALUE_ORDERBY "InvalidParameterValue.Orderby",
    INVALID_PARAMETER_VALUE_RUNTIME "InvalidParameterValue.Runtime", LIMIT_EXCEEDED_FUNCTION "LimitExceeded.Function",
    LIMIT_EXCEEDED_MEMORY "LimitExceeded.Memory", LIMIT_EXCEEDED_TIMEOUT "LimitExceeded.Timeout",
    MISSING_PARAMETER_CODE "MissingParameter.Code", RESOURCE_IN_USE_FUNCTION_NAME "ResourceInUse.FunctionName",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_FUNCTION_NAME "ResourceNotFound.FunctionName",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_CAM "UnauthorizedOperation.CAM",
    UNAUTHORIZED_OPERATION_REGION "UnauthorizedOperation.Region",
    UNSUPPORTED_OPERATION_UNSUPPORTED_VERSION "UnsupportedOperation.UnsupportedVersion"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateJob, CreateModel, DeleteJob, DeleteModel, DescribeJob, DescribeModel, InstallAgent, ListJobs, ListModels,
    QueryLogs
}
