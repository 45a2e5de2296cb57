//! `eis` of Tencent Cloud, API version 2021-06-01.
//!
//! Endpoint: `eis.tencentcloudapi.com`, or `eis.<region>.tencentcloudapi.com`. Other versions: [`v20200715`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=eis&Version=2021-06-01>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, eis::ListDeployableRuntimesMC};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListDeployableRuntimesMC::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20200715;

static SERVICE: Service<'_> = Service::new("eis", "2021-06-01", "eis", &Endpoints::NONE);

/// Gets runtime mc: `GetRuntimeMC` of `eis` 2021-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eis&Version=2021-06-01&Action=GetRuntimeMC>.
///
/// Errors: [`codes::INTERNAL_ERROR_COUNT_RUNTIME_INSTANCES_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuntimeMC {
    /// Required.
    pub runtime_id: i64,
    /// Required.
    pub zone: String,
    pub runtime_class: Option<i64>,
}
operation! { GetRuntimeMC(runtime_id: i64, zone: String) "GetRuntimeMC" -> GetRuntimeMCOutput {
    0 "RuntimeId" runtime_id, 1 "Zone" zone, 2 "RuntimeClass" runtime_class: i64
} }

/// Response of [`GetRuntimeMC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuntimeMCOutput {
    pub runtime: Option<RuntimeMC>,
}
model! { GetRuntimeMCOutput {
    0 "Runtime" runtime: RuntimeMC
} }

/// In the response of [`GetRuntimeMC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuntimeMC {
    pub runtime_id: Option<i64>,
    pub uin: Option<String>,
    pub display_name: Option<String>,
    pub zone: Option<String>,
    pub r#type: Option<i64>,
    pub status: Option<i64>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
    pub worker_size: Option<i64>,
    pub worker_replica: Option<i64>,
    pub running_instance_count: Option<i64>,
    pub cpu_used: Option<f64>,
    pub cpu_limit: Option<f64>,
    pub memory_used: Option<f64>,
    pub memory_limit: Option<f64>,
    pub expired_at: Option<i64>,
    pub charge_type: Option<i64>,
    pub resource_limit_type: Option<i64>,
    pub auto_renewal: Option<bool>,
    pub worker_extensions: Vec<RuntimeExtensionMC>,
    pub runtime_type: Option<i64>,
    pub runtime_class: Option<i64>,
    pub bandwidth_out_used: Option<f64>,
    pub bandwidth_out_limit: Option<f64>,
}
model! { RuntimeMC {
    0 "RuntimeId" runtime_id: i64, 1 "Uin" uin: String, 2 "DisplayName" display_name: String, 3 "Zone" zone: String,
    4 "Type" r#type: i64, 5 "Status" status: i64, 6 "CreatedAt" created_at: i64, 7 "UpdatedAt" updated_at: i64,
    8 "WorkerSize" worker_size: i64, 9 "WorkerReplica" worker_replica: i64,
    10 "RunningInstanceCount" running_instance_count: i64, 11 "CpuUsed" cpu_used: f64, 12 "CpuLimit" cpu_limit: f64,
    13 "MemoryUsed" memory_used: f64, 14 "MemoryLimit" memory_limit: f64, 15 "ExpiredAt" expired_at: i64,
    16 "ChargeType" charge_type: i64, 17 "ResourceLimitType" resource_limit_type: i64,
    18 "AutoRenewal" auto_renewal: bool, 19 "WorkerExtensions" worker_extensions: Vec<RuntimeExtensionMC>,
    20 "RuntimeType" runtime_type: i64, 21 "RuntimeClass" runtime_class: i64,
    22 "BandwidthOutUsed" bandwidth_out_used: f64, 23 "BandwidthOutLimit" bandwidth_out_limit: f64
} }

/// In the response of [`GetRuntimeMC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuntimeExtensionMC {
    pub r#type: Option<i64>,
    pub size: Option<f64>,
    pub replica: Option<i64>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
}
model! { RuntimeExtensionMC {
    0 "Type" r#type: i64, 1 "Size" size: f64, 2 "Replica" replica: i64, 3 "Name" name: String, 4 "Status" status: i64,
    5 "CreatedAt" created_at: i64, 6 "UpdatedAt" updated_at: i64
} }

/// Gets runtime resource monitor metric mc: `GetRuntimeResourceMonitorMetricMC` of `eis` 2021-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eis&Version=2021-06-01&Action=GetRuntimeResourceMonitorMetricMC>.
///
/// Errors: [`codes::FAILED_OPERATION_INNER_LOGIC_TIME_OUT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_RUNTIME_METRIC_SEARCH_CONDITION`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_SUPPORTED_ACTION_FOR_PUBLIC_RUNTIME`],
/// [`codes::INVALID_PARAMETER_VALUE_RUNTIME_METRIC_RATE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuntimeResourceMonitorMetricMC {
    /// Required.
    pub runtime_id: i64,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub metric_type: i64,
    /// Required.
    pub rate_type: bool,
    pub interval: Option<i64>,
    pub runtime_class: Option<i64>,
    pub aggregation_type: Option<i64>,
}

/// Arguments of [`GetRuntimeResourceMonitorMetricMC::new`].
pub struct GetRuntimeResourceMonitorMetricMCRequired {
    pub runtime_id: i64,
    pub start_time: i64,
    pub end_time: i64,
    pub metric_type: i64,
    pub rate_type: bool,
}
operation! {
    GetRuntimeResourceMonitorMetricMC { GetRuntimeResourceMonitorMetricMCRequired: runtime_id, start_time, end_time, metric_type, rate_type }
    "GetRuntimeResourceMonitorMetricMC" -> GetRuntimeResourceMonitorMetricMCOutput {
    0 "RuntimeId" runtime_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "MetricType" metric_type,
    4 "RateType" rate_type, 5 "Interval" interval: i64, 6 "RuntimeClass" runtime_class: i64,
    7 "AggregationType" aggregation_type: i64
} }

/// Response of [`GetRuntimeResourceMonitorMetricMC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuntimeResourceMonitorMetricMCOutput {
    pub metric_type: Option<String>,
    pub values: Vec<MetricValueMC>,
}
model! { GetRuntimeResourceMonitorMetricMCOutput {
    0 "MetricType" metric_type: String, 1 "Values" values: Vec<MetricValueMC>
} }

/// In the response of [`GetRuntimeResourceMonitorMetricMC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricValueMC {
    pub time: Option<i64>,
    pub val: Option<String>,
}
model! { MetricValueMC {
    0 "Time" time: i64, 1 "Val" val: String
} }

/// Lists deployable runtimes mc: `ListDeployableRuntimesMC` of `eis` 2021-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eis&Version=2021-06-01&Action=ListDeployableRuntimesMC>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONNECTOR_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_AND_INSTANCE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeployableRuntimesMC {
    pub project_id: Option<i64>,
    pub instance_id: Option<i64>,
    pub plan_type: Option<i64>,
    pub runtime_class: Option<i64>,
}
operation! { ListDeployableRuntimesMC() "ListDeployableRuntimesMC" -> ListDeployableRuntimesMCOutput {
    0 "ProjectId" project_id: i64, 1 "InstanceId" instance_id: i64, 2 "PlanType" plan_type: i64,
    3 "RuntimeClass" runtime_class: i64
} }

/// Response of [`ListDeployableRuntimesMC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeployableRuntimesMCOutput {
    pub runtimes: Vec<AbstractRuntimeMC>,
}
model! { ListDeployableRuntimesMCOutput {
    0 "Runtimes" runtimes: Vec<AbstractRuntimeMC>
} }

/// In the response of [`ListDeployableRuntimesMC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbstractRuntimeMC {
    pub runtime_id: Option<i64>,
    pub display_name: Option<String>,
    pub r#type: Option<i64>,
    pub zone: Option<String>,
    pub area: Option<String>,
    pub addr: Option<String>,
    pub status: Option<i64>,
    pub expired_at: Option<i64>,
    pub runtime_class: Option<i64>,
    pub deployed: Option<bool>,
    pub match_extensions: Option<String>,
}
model! { AbstractRuntimeMC {
    0 "RuntimeId" runtime_id: i64, 1 "DisplayName" display_name: String, 2 "Type" r#type: i64, 3 "Zone" zone: String,
    4 "Area" area: String, 5 "Addr" addr: String, 6 "Status" status: i64, 7 "ExpiredAt" expired_at: i64,
    8 "RuntimeClass" runtime_class: i64, 9 "Deployed" deployed: bool, 10 "MatchExtensions" match_extensions: String
} }

/// Lists runtime deployed instances mc: `ListRuntimeDeployedInstancesMC` of `eis` 2021-06-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=eis&Version=2021-06-01&Action=ListRuntimeDeployedInstancesMC>.
///
/// Errors: [`codes::INTERNAL_ERROR_LIST_RUNTIME_INSTANCES_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuntimeDeployedInstancesMC {
    /// Required.
    pub runtime_id: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub sort_type: i64,
    /// Required.
    pub sort: String,
    /// Required.
    pub zone: String,
    pub api_version: Option<i64>,
    pub group_id: Option<i64>,
    pub status: Option<i64>,
    pub runtime_class: Option<i64>,
}

/// Arguments of [`ListRuntimeDeployedInstancesMC::new`].
pub struct ListRuntimeDeployedInstancesMCRequired {
    pub runtime_id: i64,
    pub limit: i64,
    pub offset: i64,
    pub sort_type: i64,
    pub sort: String,
    pub zone: String,
}
operation! {
    ListRuntimeDeployedInstancesMC { ListRuntimeDeployedInstancesMCRequired: runtime_id, limit, offset, sort_type, sort, zone }
    "ListRuntimeDeployedInstancesMC" -> ListRuntimeDeployedInstancesMCOutput {
    0 "RuntimeId" runtime_id, 1 "Limit" limit, 2 "Offset" offset, 3 "SortType" sort_type, 4 "Sort" sort, 5 "Zone" zone,
    6 "ApiVersion" api_version: i64, 7 "GroupId" group_id: i64, 8 "Status" status: i64,
    9 "RuntimeClass" runtime_class: i64
} }
paged! { ListRuntimeDeployedInstancesMC: RuntimeDeployedInstanceMC =
    Offset "Offset", "Instances" instances, total "TotalCount" }

/// Response of [`ListRuntimeDeployedInstancesMC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuntimeDeployedInstancesMCOutput {
    pub instances: Vec<RuntimeDeployedInstanceMC>,
    pub total_count: Option<i64>,
}
model! { ListRuntimeDeployedInstancesMCOutput {
    0 "Instances" instances: Vec<RuntimeDeployedInstanceMC>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListRuntimeDeployedInstancesMC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuntimeDeployedInstanceMC {
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub instance_id: Option<i64>,
    pub instance_version: Option<i64>,
    pub instance_created_at: Option<i64>,
    pub status: Option<i64>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
    pub project_type: Option<i64>,
    pub project_version: Option<i64>,
}
model! { RuntimeDeployedInstanceMC {
    0 "GroupId" group_id: i64, 1 "GroupName" group_name: String, 2 "ProjectId" project_id: i64,
    3 "ProjectName" project_name: String, 4 "InstanceId" instance_id: i64, 5 "InstanceVersion" instance_version: i64,
    6 "InstanceCreatedAt" instance_created_at: i64, 7 "Status" status: i64, 8 "CreatedAt" created_at: i64,
    9 "UpdatedAt" updated_at: i64, 10 "ProjectType" project_type: i64, 11 "ProjectVersion" project_version: i64
} }

/// Lists runtimes mc: `ListRuntimesMC` of `eis` 2021-06-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=eis&Version=2021-06-01&Action=ListRuntimesMC>.
///
/// Errors: [`codes::FAILED_OPERATION_META_COMPILER_ERROR`], [`codes::INTERNAL_ERROR_LIST_RUNTIMES_FAILED`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuntimesMC {
    pub runtime_class: Option<i64>,
    pub plan_type: Option<i64>,
}
operation! { ListRuntimesMC() "ListRuntimesMC" -> ListRuntimesMCOutput {
    0 "RuntimeClass" runtime_class: i64, 1 "PlanType" plan_type: i64
} }

/// Response of [`ListRuntimesMC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuntimesMCOutput {
    pub runtimes: Vec<RuntimeMC>,
}
model! { ListRuntimesMCOutput {
    0 "Runtimes" runtimes: Vec<RuntimeMC>
} }

codes! {
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_AUTHENTICATION_FAILED "FailedOperation.AuthenticationFailed",
    FAILED_OPERATION_INNER_LOGIC_TIME_OUT "FailedOperation.InnerLogicTimeOut",
    FAILED_OPERATION_META_COMPILER_ERROR "FailedOperation.MetaCompilerError",
    FAILED_OPERATION_UN_SUPPORTED_OPERATION_TYPE "FailedOperation.UnSupportedOperationType",
    INTERNAL_ERROR_CHECK_RUNTIME_FAILED "InternalError.CheckRuntimeFailed",
    INTERNAL_ERROR_CONNECTOR_NOT_EXIST "InternalError.ConnectorNotExist",
    INTERNAL_ERROR_COUNT_RUNTIME_INSTANCES_FAILED "InternalError.CountRuntimeInstancesFailed",
    INTERNAL_ERROR_DATABASE_ERROR "InternalError.DatabaseError",
    INTERNAL_ERROR_LIST_RUNTIME_INSTANCES_FAILED "InternalError.ListRuntimeInstancesFailed",
    INTERNAL_ERROR_LIST_RUNTIMES_FAILED "InternalError.ListRuntimesFailed",
    INTERNAL_ERROR_META_COMPILER_ERROR "InternalError.MetaCompilerError",
    INTERNAL_ERROR_RPC_PILOT_SERVER_ERROR "InternalError.RpcPilotServerError",
    INVALID_PARAMETER_VALUE_INVALID_RUNTIME_METRIC_SEARCH_CONDITION "InvalidParameterValue.InvalidRuntimeMetricSearchCondition",
    INVALID_PARAMETER_VALUE_NOT_SUPPORTED_ACTION_FOR_PUBLIC_RUNTIME "InvalidParameterValue.NotSupportedActionForPublicRuntime",
    INVALID_PARAMETER_VALUE_PILOT_ZONE_NOT_SUPPORTED "InvalidParameterValue.PilotZoneNotSupported",
    INVALID_PARAMETER_VALUE_PROJECT_AND_INSTANCE_NOT_MATCH "InvalidParameterValue.ProjectAndInstanceNotMatch",
    INVALID_PARAMETER_VALUE_PROJECT_INSTANCE_NOT_FOUND "InvalidParameterValue.ProjectInstanceNotFound",
    INVALID_PARAMETER_VALUE_RUNTIME_ALREADY_DELETED "InvalidParameterValue.RuntimeAlreadyDeleted",
    INVALID_PARAMETER_VALUE_RUNTIME_ID_NOT_EXIST "InvalidParameterValue.RuntimeIdNotExist",
    INVALID_PARAMETER_VALUE_RUNTIME_METRIC_RATE_NOT_SUPPORT "InvalidParameterValue.RuntimeMetricRateNotSupport",
    INVALID_PARAMETER_VALUE_RUNTIME_NAMESPACE_INVALID "InvalidParameterValue.RuntimeNamespaceInvalid",
    INVALID_PARAMETER_VALUE_RUNTIME_ZONE_NOT_EXISTED "InvalidParameterValue.RuntimeZoneNotExisted",
    RESOURCE_UNAVAILABLE "ResourceUnavailable"
}

#[cfg(feature = "unstable-registry")]
register! {
    GetRuntimeMC, GetRuntimeResourceMonitorMetricMC, ListDeployableRuntimesMC, ListRuntimeDeployedInstancesMC,
    ListRuntimesMC
}
