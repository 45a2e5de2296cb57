//! `eis` 2021-06-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20200715;

static SERVICE: Service = Service { name: "eis", version: "2021-06-01", code: "eis", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuntimeMC {
    pub runtime_id: i64,
    pub zone: String,
    pub runtime_class: Option<i64>,
}
operation! { GetRuntimeMC(runtime_id: i64, zone: String) "GetRuntimeMC" -> GetRuntimeMCOutput {
    0 "RuntimeId" runtime_id, 1 "Zone" zone, 2 "RuntimeClass" runtime_class: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuntimeMCOutput {
    pub runtime: Option<RuntimeMC>,
}
model! { GetRuntimeMCOutput {
    0 "Runtime" runtime
} }

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
    pub worker_extensions: Option<Vec<RuntimeExtensionMC>>,
    pub runtime_type: Option<i64>,
    pub runtime_class: Option<i64>,
    pub bandwidth_out_used: Option<f64>,
    pub bandwidth_out_limit: Option<f64>,
}
model! { RuntimeMC {
    0 "RuntimeId" runtime_id, 1 "Uin" uin, 2 "DisplayName" display_name, 3 "Zone" zone, 4 "Type" r#type,
    5 "Status" status, 6 "CreatedAt" created_at, 7 "UpdatedAt" updated_at, 8 "WorkerSize" worker_size,
    9 "WorkerReplica" worker_replica, 10 "RunningInstanceCount" running_instance_count, 11 "CpuUsed" cpu_used,
    12 "CpuLimit" cpu_limit, 13 "MemoryUsed" memory_used, 14 "MemoryLimit" memory_limit, 15 "ExpiredAt" expired_at,
    16 "ChargeType" charge_type, 17 "ResourceLimitType" resource_limit_type, 18 "AutoRenewal" auto_renewal,
    19 "WorkerExtensions" worker_extensions, 20 "RuntimeType" runtime_type, 21 "RuntimeClass" runtime_class,
    22 "BandwidthOutUsed" bandwidth_out_used, 23 "BandwidthOutLimit" bandwidth_out_limit
} }

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
    0 "Type" r#type, 1 "Size" size, 2 "Replica" replica, 3 "Name" name, 4 "Status" status, 5 "CreatedAt" created_at,
    6 "UpdatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuntimeResourceMonitorMetricMC {
    pub runtime_id: i64,
    pub start_time: i64,
    pub end_time: i64,
    pub metric_type: i64,
    pub rate_type: bool,
    pub interval: Option<i64>,
    pub runtime_class: Option<i64>,
    pub aggregation_type: Option<i64>,
}

/// What [`GetRuntimeResourceMonitorMetricMC::new`] takes.
pub struct GetRuntimeResourceMonitorMetricMCRequired {
    pub runtime_id: i64,
    pub start_time: i64,
    pub end_time: i64,
    pub metric_type: i64,
    pub rate_type: bool,
}
operation! { GetRuntimeResourceMonitorMetricMC{GetRuntimeResourceMonitorMetricMCRequired: runtime_id, start_time, end_time, metric_type, rate_type}
    "GetRuntimeResourceMonitorMetricMC" -> GetRuntimeResourceMonitorMetricMCOutput {
    0 "RuntimeId" runtime_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "MetricType" metric_type,
    4 "RateType" rate_type, 5 "Interval" interval: i64, 6 "RuntimeClass" runtime_class: i64,
    7 "AggregationType" aggregation_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuntimeResourceMonitorMetricMCOutput {
    pub metric_type: Option<String>,
    pub values: Option<Vec<MetricValueMC>>,
}
model! { GetRuntimeResourceMonitorMetricMCOutput {
    0 "MetricType" metric_type, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricValueMC {
    pub time: Option<i64>,
    pub val: Option<String>,
}
model! { MetricValueMC {
    0 "Time" time, 1 "Val" val
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeployableRuntimesMCOutput {
    pub runtimes: Option<Vec<AbstractRuntimeMC>>,
}
model! { ListDeployableRuntimesMCOutput {
    0 "Runtimes" runtimes
} }

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
    0 "RuntimeId" runtime_id, 1 "DisplayName" display_name, 2 "Type" r#type, 3 "Zone" zone, 4 "Area" area,
    5 "Addr" addr, 6 "Status" status, 7 "ExpiredAt" expired_at, 8 "RuntimeClass" runtime_class, 9 "Deployed" deployed,
    10 "MatchExtensions" match_extensions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuntimeDeployedInstancesMC {
    pub runtime_id: i64,
    pub limit: i64,
    pub offset: i64,
    pub sort_type: i64,
    pub sort: String,
    pub zone: String,
    pub api_version: Option<i64>,
    pub group_id: Option<i64>,
    pub status: Option<i64>,
    pub runtime_class: Option<i64>,
}

/// What [`ListRuntimeDeployedInstancesMC::new`] takes.
pub struct ListRuntimeDeployedInstancesMCRequired {
    pub runtime_id: i64,
    pub limit: i64,
    pub offset: i64,
    pub sort_type: i64,
    pub sort: String,
    pub zone: String,
}
operation! { ListRuntimeDeployedInstancesMC{ListRuntimeDeployedInstancesMCRequired: runtime_id, limit, offset, sort_type, sort, zone}
    "ListRuntimeDeployedInstancesMC" -> ListRuntimeDeployedInstancesMCOutput {
    0 "RuntimeId" runtime_id, 1 "Limit" limit, 2 "Offset" offset, 3 "SortType" sort_type, 4 "Sort" sort, 5 "Zone" zone,
    6 "ApiVersion" api_version: i64, 7 "GroupId" group_id: i64, 8 "Status" status: i64,
    9 "RuntimeClass" runtime_class: i64
} }
paged! { ListRuntimeDeployedInstancesMC: RuntimeDeployedInstanceMC =
    Offset "Offset", "Instances" instances, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuntimeDeployedInstancesMCOutput {
    pub instances: Option<Vec<RuntimeDeployedInstanceMC>>,
    pub total_count: Option<i64>,
}
model! { ListRuntimeDeployedInstancesMCOutput {
    0 "Instances" instances, 1 "TotalCount" total_count
} }

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
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "ProjectId" project_id, 3 "ProjectName" project_name,
    4 "InstanceId" instance_id, 5 "InstanceVersion" instance_version, 6 "InstanceCreatedAt" instance_created_at,
    7 "Status" status, 8 "CreatedAt" created_at, 9 "UpdatedAt" updated_at, 10 "ProjectType" project_type,
    11 "ProjectVersion" project_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuntimesMC {
    pub runtime_class: Option<i64>,
    pub plan_type: Option<i64>,
}
operation! { ListRuntimesMC() "ListRuntimesMC" -> ListRuntimesMCOutput {
    0 "RuntimeClass" runtime_class: i64, 1 "PlanType" plan_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuntimesMCOutput {
    pub runtimes: Option<Vec<RuntimeMC>>,
}
model! { ListRuntimesMCOutput {
    0 "Runtimes" runtimes
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_AUTHENTICATION_FAILED: &str = "FailedOperation.AuthenticationFailed";
    pub const FAILED_OPERATION_INNER_LOGIC_TIME_OUT: &str = "FailedOperation.InnerLogicTimeOut";
    pub const FAILED_OPERATION_META_COMPILER_ERROR: &str = "FailedOperation.MetaCompilerError";
    pub const FAILED_OPERATION_UN_SUPPORTED_OPERATION_TYPE: &str = "FailedOperation.UnSupportedOperationType";
    pub const INTERNAL_ERROR_CHECK_RUNTIME_FAILED: &str = "InternalError.CheckRuntimeFailed";
    pub const INTERNAL_ERROR_CONNECTOR_NOT_EXIST: &str = "InternalError.ConnectorNotExist";
    pub const INTERNAL_ERROR_COUNT_RUNTIME_INSTANCES_FAILED: &str = "InternalError.CountRuntimeInstancesFailed";
    pub const INTERNAL_ERROR_DATABASE_ERROR: &str = "InternalError.DatabaseError";
    pub const INTERNAL_ERROR_LIST_RUNTIME_INSTANCES_FAILED: &str = "InternalError.ListRuntimeInstancesFailed";
    pub const INTERNAL_ERROR_LIST_RUNTIMES_FAILED: &str = "InternalError.ListRuntimesFailed";
    pub const INTERNAL_ERROR_META_COMPILER_ERROR: &str = "InternalError.MetaCompilerError";
    pub const INTERNAL_ERROR_RPC_PILOT_SERVER_ERROR: &str = "InternalError.RpcPilotServerError";
    pub const INVALID_PARAMETER_VALUE_INVALID_RUNTIME_METRIC_SEARCH_CONDITION: &str =
        "InvalidParameterValue.InvalidRuntimeMetricSearchCondition";
    pub const INVALID_PARAMETER_VALUE_NOT_SUPPORTED_ACTION_FOR_PUBLIC_RUNTIME: &str =
        "InvalidParameterValue.NotSupportedActionForPublicRuntime";
    pub const INVALID_PARAMETER_VALUE_PILOT_ZONE_NOT_SUPPORTED: &str = "InvalidParameterValue.PilotZoneNotSupported";
    pub const INVALID_PARAMETER_VALUE_PROJECT_AND_INSTANCE_NOT_MATCH: &str =
        "InvalidParameterValue.ProjectAndInstanceNotMatch";
    pub const INVALID_PARAMETER_VALUE_PROJECT_INSTANCE_NOT_FOUND: &str =
        "InvalidParameterValue.ProjectInstanceNotFound";
    pub const INVALID_PARAMETER_VALUE_RUNTIME_ALREADY_DELETED: &str = "InvalidParameterValue.RuntimeAlreadyDeleted";
    pub const INVALID_PARAMETER_VALUE_RUNTIME_ID_NOT_EXIST: &str = "InvalidParameterValue.RuntimeIdNotExist";
    pub const INVALID_PARAMETER_VALUE_RUNTIME_METRIC_RATE_NOT_SUPPORT: &str =
        "InvalidParameterValue.RuntimeMetricRateNotSupport";
    pub const INVALID_PARAMETER_VALUE_RUNTIME_NAMESPACE_INVALID: &str = "InvalidParameterValue.RuntimeNamespaceInvalid";
    pub const INVALID_PARAMETER_VALUE_RUNTIME_ZONE_NOT_EXISTED: &str = "InvalidParameterValue.RuntimeZoneNotExisted";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
}

#[cfg(feature = "reflect")]
register! {
    GetRuntimeMC, GetRuntimeResourceMonitorMetricMC, ListDeployableRuntimesMC, ListRuntimeDeployedInstancesMC,
    ListRuntimesMC
}
