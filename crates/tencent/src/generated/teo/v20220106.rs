//! `teo` of Tencent Cloud, API version 2022-01-06.
//!
//! Endpoint: `teo.tencentcloudapi.com`, or `teo.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-01-06>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, teo::v20220106::DescribePrefetchTasks};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribePrefetchTasks::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("teo", "2022-01-06", "teo", &Endpoints::NONE);

/// Creates prefetch task: `CreatePrefetchTask` of `teo` 2022-01-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-01-06&Action=CreatePrefetchTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_FAILED_TO_GENERATE_URL`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrefetchTask {
    /// Required.
    pub zone_id: String,
    pub targets: Option<Vec<String>>,
    pub encode_url: Option<bool>,
    pub headers: Option<Vec<Header>>,
}
operation! { CreatePrefetchTask(zone_id: String) "CreatePrefetchTask" -> CreatePrefetchTaskOutput {
    0 "ZoneId" zone_id, 1 "Targets" targets: Vec<String>, 2 "EncodeUrl" encode_url: bool,
    3 "Headers" headers: Vec<Header>
} }

/// In the request of [`CreatePrefetchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Header {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Header(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`CreatePrefetchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrefetchTaskOutput {
    pub job_id: Option<String>,
    pub failed_list: Vec<FailReason>,
}
model! { CreatePrefetchTaskOutput {
    0 "JobId" job_id: String, 1 "FailedList" failed_list: Vec<FailReason>
} }

/// In the response of [`CreatePrefetchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailReason {
    pub reason: Option<String>,
    pub targets: Vec<String>,
}
model! { FailReason {
    0 "Reason" reason: String, 1 "Targets" targets: Vec<String>
} }

/// Creates purge task: `CreatePurgeTask` of `teo` 2022-01-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-01-06&Action=CreatePurgeTask>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePurgeTask {
    /// Required.
    pub zone_id: String,
    /// Required.
    pub r#type: String,
    pub targets: Option<Vec<String>>,
    pub encode_url: Option<bool>,
}
operation! { CreatePurgeTask(zone_id: String, r#type: String) "CreatePurgeTask" -> CreatePurgeTaskOutput {
    0 "ZoneId" zone_id, 1 "Type" r#type, 2 "Targets" targets: Vec<String>, 3 "EncodeUrl" encode_url: bool
} }

/// Response of [`CreatePurgeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePurgeTaskOutput {
    pub job_id: Option<String>,
    pub failed_list: Vec<FailReason>,
}
model! { CreatePurgeTaskOutput {
    0 "JobId" job_id: String, 1 "FailedList" failed_list: Vec<FailReason>
} }

/// Describes prefetch tasks: `DescribePrefetchTasks` of `teo` 2022-01-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-01-06&Action=DescribePrefetchTasks>.
///
/// Errors: [`codes::INTERNAL_ERROR_ROUTE_ERROR`], [`codes::UNAUTHORIZED_OPERATION_DOMAIN_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefetchTasks {
    pub job_id: Option<String>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub statuses: Option<Vec<String>>,
    pub zone_id: Option<String>,
    pub domains: Option<Vec<String>>,
    pub target: Option<String>,
}
operation! { DescribePrefetchTasks() "DescribePrefetchTasks" -> DescribePrefetchTasksOutput {
    0 "JobId" job_id: String, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "Statuses" statuses: Vec<String>, 6 "ZoneId" zone_id: String,
    7 "Domains" domains: Vec<String>, 8 "Target" target: String
} }
paged! { DescribePrefetchTasks: Task = Offset "Offset", "Tasks" tasks, total "TotalCount" }

/// Response of [`DescribePrefetchTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefetchTasksOutput {
    pub total_count: Option<i64>,
    pub tasks: Vec<Task>,
}
model! { DescribePrefetchTasksOutput {
    0 "TotalCount" total_count: i64, 1 "Tasks" tasks: Vec<Task>
} }

/// In the response of [`DescribePrefetchTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub job_id: Option<String>,
    pub status: Option<String>,
    pub target: Option<String>,
    pub r#type: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub update_time: Option<String>,
}
model! { Task {
    0 "JobId" job_id: String, 1 "Status" status: String, 2 "Target" target: String, 3 "Type" r#type: String,
    4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String
} }

/// Describes purge tasks: `DescribePurgeTasks` of `teo` 2022-01-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-01-06&Action=DescribePurgeTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurgeTasks {
    pub job_id: Option<String>,
    pub r#type: Option<String>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub statuses: Option<Vec<String>>,
    pub zone_id: Option<String>,
    pub domains: Option<Vec<String>>,
    pub target: Option<String>,
}
operation! { DescribePurgeTasks() "DescribePurgeTasks" -> DescribePurgeTasksOutput {
    0 "JobId" job_id: String, 1 "Type" r#type: String, 2 "StartTime" start_time: String, 3 "EndTime" end_time: String,
    4 "Offset" offset: i64, 5 "Limit" limit: i64, 6 "Statuses" statuses: Vec<String>, 7 "ZoneId" zone_id: String,
    8 "Domains" domains: Vec<String>, 9 "Target" target: String
} }
paged! { DescribePurgeTasks: Task = Offset "Offset", "Tasks" tasks, total "TotalCount" }

/// Response of [`DescribePurgeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurgeTasksOutput {
    pub total_count: Option<i64>,
    pub tasks: Vec<Task>,
}
model! { DescribePurgeTasksOutput {
    0 "TotalCount" total_count: i64, 1 "Tasks" tasks: Vec<Task>
} }

/// Describes zones: `DescribeZones` of `teo` 2022-01-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=teo&Version=2022-01-06&Action=DescribeZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<ZoneFilter>>,
}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<ZoneFilter>
} }
paged! { DescribeZones: Zone = Offset "Offset", "Zones" zones, total "TotalCount" }

/// In the request of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneFilter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
    pub fuzzy: Option<bool>,
}
input! { ZoneFilter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "Fuzzy" fuzzy: bool
} }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub total_count: Option<i64>,
    pub zones: Vec<Zone>,
}
model! { DescribeZonesOutput {
    0 "TotalCount" total_count: i64, 1 "Zones" zones: Vec<Zone>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Zone {
    pub id: Option<String>,
    pub name: Option<String>,
    pub original_name_servers: Vec<String>,
    pub name_servers: Vec<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub paused: Option<bool>,
    pub cname_speed_up: Option<String>,
    pub cname_status: Option<String>,
    pub tags: Vec<Tag>,
    pub resources: Vec<Resource>,
    /// RFC 3339 time.
    pub created_on: Option<String>,
    /// RFC 3339 time.
    pub modified_on: Option<String>,
    pub area: Option<String>,
}
model! { Zone {
    0 "Id" id: String, 1 "Name" name: String, 2 "OriginalNameServers" original_name_servers: Vec<String>,
    3 "NameServers" name_servers: Vec<String>, 4 "Status" status: String, 5 "Type" r#type: String,
    6 "Paused" paused: bool, 7 "CnameSpeedUp" cname_speed_up: String, 8 "CnameStatus" cname_status: String,
    9 "Tags" tags: Vec<Tag>, 10 "Resources" resources: Vec<Resource>, 11 "CreatedOn" created_on: String,
    12 "ModifiedOn" modified_on: String, 13 "Area" area: String
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { Tag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub id: Option<String>,
    pub pay_mode: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub enable_time: Option<String>,
    /// RFC 3339 time.
    pub expire_time: Option<String>,
    pub status: Option<String>,
    pub sv: Vec<Sv>,
    pub auto_renew_flag: Option<i64>,
    pub plan_id: Option<String>,
    pub area: Option<String>,
}
model! { Resource {
    0 "Id" id: String, 1 "PayMode" pay_mode: i64, 2 "CreateTime" create_time: String,
    3 "EnableTime" enable_time: String, 4 "ExpireTime" expire_time: String, 5 "Status" status: String,
    6 "Sv" sv: Vec<Sv>, 7 "AutoRenewFlag" auto_renew_flag: i64, 8 "PlanId" plan_id: String, 9 "Area" area: String
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sv {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { Sv {
    0 "Key" key: String, 1 "Value" value: String
} }

codes! {
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_BACKEND_ERROR "InternalError.BackendError",
    INTERNAL_ERROR_DOMAIN_CONFIG "InternalError.DomainConfig",
    INTERNAL_ERROR_FAILED_TO_GENERATE_URL "InternalError.FailedToGenerateUrl",
    INTERNAL_ERROR_QUOTA_SYSTEM "InternalError.QuotaSystem", INTERNAL_ERROR_ROUTE_ERROR "InternalError.RouteError",
    INVALID_PARAMETER_DOMAIN_NOT_FOUND "InvalidParameter.DomainNotFound",
    INVALID_PARAMETER_PARAMETER_ERROR "InvalidParameter.ParameterError",
    INVALID_PARAMETER_TARGET "InvalidParameter.Target",
    INVALID_PARAMETER_TASK_NOT_GENERATED "InvalidParameter.TaskNotGenerated",
    INVALID_PARAMETER_UPLOAD_URL "InvalidParameter.UploadUrl", LIMIT_EXCEEDED_BATCH_QUOTA "LimitExceeded.BatchQuota",
    LIMIT_EXCEEDED_DAILY_QUOTA "LimitExceeded.DailyQuota", OPERATION_DENIED "OperationDenied",
    UNAUTHORIZED_OPERATION_CAM_UNAUTHORIZED "UnauthorizedOperation.CamUnauthorized",
    UNAUTHORIZED_OPERATION_DOMAIN_EMPTY "UnauthorizedOperation.DomainEmpty",
    UNAUTHORIZED_OPERATION_NO_PERMISSION "UnauthorizedOperation.NoPermission"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreatePrefetchTask, CreatePurgeTask, DescribePrefetchTasks, DescribePurgeTasks, DescribeZones
}
