//! `teo` 2022-01-06.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "teo", version: "2022-01-06", code: "teo", endpoints: &Endpoints::NONE };

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrefetchTask {
    pub zone_id: String,
    pub targets: Option<Vec<String>>,
    pub encode_url: Option<bool>,
    pub headers: Option<Vec<Header>>,
}
operation! { CreatePrefetchTask(zone_id: String) "CreatePrefetchTask" -> CreatePrefetchTaskOutput {
    0 "ZoneId" zone_id, 1 "Targets" targets: Vec<String>, 2 "EncodeUrl" encode_url: bool,
    3 "Headers" headers: Vec<Header>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Header {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { Header(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrefetchTaskOutput {
    pub job_id: Option<String>,
    pub failed_list: Option<Vec<FailReason>>,
}
model! { CreatePrefetchTaskOutput {
    0 "JobId" job_id, 1 "FailedList" failed_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailReason {
    pub reason: Option<String>,
    pub targets: Option<Vec<String>>,
}
model! { FailReason {
    0 "Reason" reason, 1 "Targets" targets
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePurgeTask {
    pub zone_id: String,
    pub r#type: String,
    pub targets: Option<Vec<String>>,
    pub encode_url: Option<bool>,
}
operation! { CreatePurgeTask(zone_id: String, r#type: String) "CreatePurgeTask" -> CreatePurgeTaskOutput {
    0 "ZoneId" zone_id, 1 "Type" r#type, 2 "Targets" targets: Vec<String>, 3 "EncodeUrl" encode_url: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePurgeTaskOutput {
    pub job_id: Option<String>,
    pub failed_list: Option<Vec<FailReason>>,
}
model! { CreatePurgeTaskOutput {
    0 "JobId" job_id, 1 "FailedList" failed_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefetchTasks {
    pub job_id: Option<String>,
    pub start_time: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrefetchTasksOutput {
    pub total_count: Option<u64>,
    pub tasks: Option<Vec<Task>>,
}
model! { DescribePrefetchTasksOutput {
    0 "TotalCount" total_count, 1 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub job_id: Option<String>,
    pub status: Option<String>,
    pub target: Option<String>,
    pub r#type: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { Task {
    0 "JobId" job_id, 1 "Status" status, 2 "Target" target, 3 "Type" r#type, 4 "CreateTime" create_time,
    5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurgeTasks {
    pub job_id: Option<String>,
    pub r#type: Option<String>,
    pub start_time: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePurgeTasksOutput {
    pub total_count: Option<u64>,
    pub tasks: Option<Vec<Task>>,
}
model! { DescribePurgeTasksOutput {
    0 "TotalCount" total_count, 1 "Tasks" tasks
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneFilter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub fuzzy: Option<bool>,
}
input! { ZoneFilter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "Fuzzy" fuzzy: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub total_count: Option<i64>,
    pub zones: Option<Vec<Zone>>,
}
model! { DescribeZonesOutput {
    0 "TotalCount" total_count, 1 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Zone {
    pub id: Option<String>,
    pub name: Option<String>,
    pub original_name_servers: Option<Vec<String>>,
    pub name_servers: Option<Vec<String>>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub paused: Option<bool>,
    pub cname_speed_up: Option<String>,
    pub cname_status: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub resources: Option<Vec<Resource>>,
    pub created_on: Option<String>,
    pub modified_on: Option<String>,
    pub area: Option<String>,
}
model! { Zone {
    0 "Id" id, 1 "Name" name, 2 "OriginalNameServers" original_name_servers, 3 "NameServers" name_servers,
    4 "Status" status, 5 "Type" r#type, 6 "Paused" paused, 7 "CnameSpeedUp" cname_speed_up,
    8 "CnameStatus" cname_status, 9 "Tags" tags, 10 "Resources" resources, 11 "CreatedOn" created_on,
    12 "ModifiedOn" modified_on, 13 "Area" area
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { Tag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub id: Option<String>,
    pub pay_mode: Option<i64>,
    pub create_time: Option<String>,
    pub enable_time: Option<String>,
    pub expire_time: Option<String>,
    pub status: Option<String>,
    pub sv: Option<Vec<Sv>>,
    pub auto_renew_flag: Option<i64>,
    pub plan_id: Option<String>,
    pub area: Option<String>,
}
model! { Resource {
    0 "Id" id, 1 "PayMode" pay_mode, 2 "CreateTime" create_time, 3 "EnableTime" enable_time, 4 "ExpireTime" expire_time,
    5 "Status" status, 6 "Sv" sv, 7 "AutoRenewFlag" auto_renew_flag, 8 "PlanId" plan_id, 9 "Area" area
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sv {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { Sv {
    0 "Key" key, 1 "Value" value
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_BACKEND_ERROR: &str = "InternalError.BackendError";
    pub const INTERNAL_ERROR_DOMAIN_CONFIG: &str = "InternalError.DomainConfig";
    pub const INTERNAL_ERROR_FAILED_TO_GENERATE_URL: &str = "InternalError.FailedToGenerateUrl";
    pub const INTERNAL_ERROR_QUOTA_SYSTEM: &str = "InternalError.QuotaSystem";
    pub const INTERNAL_ERROR_ROUTE_ERROR: &str = "InternalError.RouteError";
    pub const INVALID_PARAMETER_DOMAIN_NOT_FOUND: &str = "InvalidParameter.DomainNotFound";
    pub const INVALID_PARAMETER_PARAMETER_ERROR: &str = "InvalidParameter.ParameterError";
    pub const INVALID_PARAMETER_TARGET: &str = "InvalidParameter.Target";
    pub const INVALID_PARAMETER_TASK_NOT_GENERATED: &str = "InvalidParameter.TaskNotGenerated";
    pub const INVALID_PARAMETER_UPLOAD_URL: &str = "InvalidParameter.UploadUrl";
    pub const LIMIT_EXCEEDED_BATCH_QUOTA: &str = "LimitExceeded.BatchQuota";
    pub const LIMIT_EXCEEDED_DAILY_QUOTA: &str = "LimitExceeded.DailyQuota";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const UNAUTHORIZED_OPERATION_CAM_UNAUTHORIZED: &str = "UnauthorizedOperation.CamUnauthorized";
    pub const UNAUTHORIZED_OPERATION_DOMAIN_EMPTY: &str = "UnauthorizedOperation.DomainEmpty";
    pub const UNAUTHORIZED_OPERATION_NO_PERMISSION: &str = "UnauthorizedOperation.NoPermission";
}

#[cfg(feature = "reflect")]
register! {
    CreatePrefetchTask, CreatePurgeTask, DescribePrefetchTasks, DescribePurgeTasks, DescribeZones
}
