//! `schedulerx3` of Alibaba Cloud, API version 2024-06-24.
//!
//! Endpoint: a table of 12 regions, else `schedulerx3.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, schedulerx3::GetJobExecutionThreadDump};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetJobExecutionThreadDump::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "schedulerx3.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "schedulerx3.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "schedulerx3.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "schedulerx3.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "schedulerx3.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "schedulerx3.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "schedulerx3.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "schedulerx3.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "schedulerx3.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "schedulerx3.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "schedulerx3.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "schedulerx3.eu-central-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "schedulerx3-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "schedulerx3-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "schedulerx3-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "schedulerx3-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "schedulerx3-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "schedulerx3-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "schedulerx3-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "schedulerx3-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "schedulerx3-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "schedulerx3-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "schedulerx3-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "schedulerx3-vpc.eu-central-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "schedulerx3",
    "2024-06-24",
    "schedulerx3",
    &ENDPOINTS,
);

/// Creates app: `CreateApp` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/CreateApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApp {
    /// Secret. 6 to 32 characters.
    pub access_token: Option<Secret>,
    /// Required. 1 to 64 characters.
    pub app_name: String,
    pub app_type: Option<i64>,
    /// Required.
    pub cluster_id: String,
    pub enable_log: Option<bool>,
    pub label_route_strategy: Option<i64>,
    pub max_concurrency: Option<i64>,
    /// Required. 1 to 64 characters.
    pub title: String,
}
operation! { CreateApp(app_name: String, cluster_id: String, title: String) "CreateApp" -> CreateAppOutput {
    0 "AccessToken" access_token: Secret, 1 "AppName" app_name, 2 "AppType" app_type: i64, 3 "ClusterId" cluster_id,
    4 "EnableLog" enable_log: bool, 5 "LabelRouteStrategy" label_route_strategy: i64,
    6 "MaxConcurrency" max_concurrency: i64, 7 "Title" title
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppOutput {
    pub code: Option<i64>,
    pub data: Option<CreateAppData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAppOutput {
    0 "Code" code: i64, 1 "Data" data: CreateAppData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppData {
    /// Secret.
    pub access_token: Option<Secret>,
    pub app_group_id: Option<i64>,
}
model! { CreateAppData {
    0 "AccessToken" access_token: Secret, 1 "AppGroupId" app_group_id: i64
} }

/// Creates calendar: `CreateCalendar` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/CreateCalendar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCalendar {
    /// Required.
    pub calendar_name: String,
    pub client_token: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub months: String,
    /// Required.
    pub year: i64,
}
operation! { CreateCalendar(calendar_name: String, cluster_id: String, months: String, year: i64)
    "CreateCalendar" -> CreateCalendarOutput {
    0 "CalendarName" calendar_name, 1 "ClientToken" client_token: String, 2 "ClusterId" cluster_id, 3 "Months" months,
    4 "Year" year
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CreateCalendar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCalendarOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateCalendarOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates cluster: `CreateCluster` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/CreateCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    pub tag: Option<Vec<CreateClusterTag>>,
    pub charge_type: Option<String>,
    /// Required.
    pub cluster_name: String,
    pub cluster_spec: Option<String>,
    pub cluster_type: Option<i64>,
    /// 1 to 9.
    pub duration: Option<i64>,
    pub engine_type: Option<String>,
    pub pricing_cycle: Option<String>,
    pub source: Option<String>,
    pub v_switches: Option<Vec<CreateClusterVSwitches>>,
    pub vpc_id: Option<String>,
}
operation! { CreateCluster(cluster_name: String) "CreateCluster" -> CreateClusterOutput {
    0 "Tag" tag: Vec<CreateClusterTag>, 1 "ChargeType" charge_type: String, 2 "ClusterName" cluster_name,
    3 "ClusterSpec" cluster_spec: String, 4 "ClusterType" cluster_type: i64, 5 "Duration" duration: i64,
    6 "EngineType" engine_type: String, 7 "PricingCycle" pricing_cycle: String, 8 "Source" source: String,
    9 "VSwitches" v_switches: Vec<CreateClusterVSwitches>, 10 "VpcId" vpc_id: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::Json),
    Mark::new(10, Location::Body, Style::None)
] }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateClusterTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterVSwitches {
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { CreateClusterVSwitches() {
    0 "VSwitchId" vswitch_id: String, 1 "ZoneId" zone_id: String
} }

/// Response of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub code: Option<i64>,
    pub data: Option<CreateClusterData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateClusterOutput {
    0 "Code" code: i64, 1 "Data" data: CreateClusterData, 2 "ErrorCode" error_code: String, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// In the response of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterData {
    pub cluster_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreateClusterData {
    0 "ClusterId" cluster_id: String, 1 "OrderId" order_id: i64
} }

/// Creates contact: `CreateContact` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/CreateContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContact {
    /// Required.
    pub config: String,
    /// Required. 1 to 100 characters.
    pub contact_name: String,
    /// Required.
    pub r#type: String,
}
operation! { CreateContact(config: String, contact_name: String, r#type: String)
    "CreateContact" -> CreateContactOutput {
    0 "Config" config, 1 "ContactName" contact_name, 2 "Type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContactOutput {
    pub code: Option<i64>,
    pub data: Option<CreateContactData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateContactOutput {
    0 "Code" code: i64, 1 "Data" data: CreateContactData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContactData {
    pub contact_id: Option<i64>,
}
model! { CreateContactData {
    0 "ContactId" contact_id: i64
} }

/// Creates datasource: `CreateDatasource` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/CreateDatasource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasource {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub connection_params: String,
    /// At most 64 characters.
    pub description: Option<String>,
    /// Required. 6 to 100 characters.
    pub name: String,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub r#type: i64,
}

/// Arguments of [`CreateDatasource::new`].
pub struct CreateDatasourceRequired {
    pub cluster_id: String,
    pub connection_params: String,
    pub name: String,
    pub password: Secret,
    pub r#type: i64,
}
operation! { CreateDatasource { CreateDatasourceRequired: cluster_id, connection_params, name, password, r#type }
    "CreateDatasource" -> CreateDatasourceOutput {
    0 "ClusterId" cluster_id, 1 "ConnectionParams" connection_params, 2 "Description" description: String,
    3 "Name" name, 4 "Password" password, 5 "Type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CreateDatasource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasourceOutput {
    pub code: Option<i64>,
    pub data: Option<CreateDatasourceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDatasourceOutput {
    0 "Code" code: i64, 1 "Data" data: CreateDatasourceData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateDatasource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasourceData {
    pub datasource_id: Option<i64>,
}
model! { CreateDatasourceData {
    0 "DatasourceId" datasource_id: i64
} }

/// Creates executor group: `CreateExecutorGroup` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/CreateExecutorGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExecutorGroup {
    /// Secret.
    pub api_key: Option<Secret>,
    pub auth_type: Option<String>,
    pub auto_scale: Option<bool>,
    /// Required.
    pub cluster_id: String,
    pub cms_workspace_id: Option<String>,
    pub description: Option<String>,
    pub integration_type: Option<String>,
    /// Required.
    pub name: String,
    pub network: Option<String>,
    pub protocol: Option<String>,
    /// Required.
    pub worker_type: String,
    /// Required.
    pub workers: String,
    pub x_attrs: Option<String>,
}
operation! { CreateExecutorGroup(cluster_id: String, name: String, worker_type: String, workers: String)
    "CreateExecutorGroup" -> CreateExecutorGroupOutput {
    0 "ApiKey" api_key: Secret, 1 "AuthType" auth_type: String, 2 "AutoScale" auto_scale: bool,
    3 "ClusterId" cluster_id, 4 "CmsWorkspaceId" cms_workspace_id: String, 5 "Description" description: String,
    6 "IntegrationType" integration_type: String, 7 "Name" name, 8 "Network" network: String,
    9 "Protocol" protocol: String, 10 "WorkerType" worker_type, 11 "Workers" workers, 12 "XAttrs" x_attrs: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }

/// Response of [`CreateExecutorGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExecutorGroupOutput {
    pub code: Option<i64>,
    pub data: Option<CreateExecutorGroupData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateExecutorGroupOutput {
    0 "Code" code: i64, 1 "Data" data: CreateExecutorGroupData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateExecutorGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExecutorGroupData {
    pub auth_type: Option<String>,
    pub description: Option<String>,
    pub failed_service: Option<String>,
    pub name: Option<String>,
    pub network: Option<String>,
    pub protocol: Option<String>,
    pub worker_id: Option<i64>,
    pub worker_type: Option<String>,
    pub workers: Option<String>,
}
model! { CreateExecutorGroupData {
    0 "AuthType" auth_type: String, 1 "Description" description: String, 2 "FailedService" failed_service: String,
    3 "Name" name: String, 4 "Network" network: String, 5 "Protocol" protocol: String, 6 "WorkerId" worker_id: i64,
    7 "WorkerType" worker_type: String, 8 "Workers" workers: String
} }

/// Creates executors: `CreateExecutors` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/CreateExecutors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExecutors {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub worker_type: String,
    /// Required.
    pub workers: String,
}
operation! { CreateExecutors(app_name: String, cluster_id: String, worker_type: String, workers: String)
    "CreateExecutors" -> CreateExecutorsOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkerType" worker_type, 3 "Workers" workers
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateExecutors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExecutorsOutput {
    pub code: Option<i64>,
    pub data: Option<CreateExecutorsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateExecutorsOutput {
    0 "Code" code: i64, 1 "Data" data: CreateExecutorsData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateExecutors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExecutorsData {
    pub app_group_id: Option<i64>,
    pub app_type: Option<i64>,
    pub failed_service: Option<String>,
    pub worker_id: Option<i64>,
    pub worker_type: Option<String>,
    pub workers: Option<String>,
}
model! { CreateExecutorsData {
    0 "AppGroupId" app_group_id: i64, 1 "AppType" app_type: i64, 2 "FailedService" failed_service: String,
    3 "WorkerId" worker_id: i64, 4 "WorkerType" worker_type: String, 5 "Workers" workers: String
} }

/// Creates job: `CreateJob` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/CreateJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJob {
    /// Required.
    pub app_name: String,
    pub attempt_interval: Option<i64>,
    pub calendar: Option<String>,
    pub child_job_id: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub coordinate: Option<CreateJobCoordinate>,
    pub dependent_strategy: Option<i64>,
    /// At most 300 characters.
    pub description: Option<String>,
    pub executor_block_strategy: Option<i64>,
    pub job_handler: Option<String>,
    /// Required.
    pub job_type: String,
    pub label: Option<String>,
    pub max_attempt: Option<i64>,
    /// 1 to 200.
    pub max_concurrency: Option<i64>,
    /// Required. 1 to 200 characters.
    pub name: String,
    pub notice_config: Option<CreateJobNoticeConfig>,
    pub notice_contacts: Option<Vec<CreateJobNoticeContacts>>,
    pub parameters: Option<String>,
    /// At least 1.
    pub priority: Option<i64>,
    /// 1 to 20.
    pub route_strategy: Option<i64>,
    pub script: Option<String>,
    pub start_time: Option<i64>,
    pub start_time_type: Option<i64>,
    pub status: Option<i64>,
    pub time_expression: Option<String>,
    /// Required.
    pub time_type: i64,
    pub timezone: Option<String>,
    pub weight: Option<i64>,
    pub x_attrs: Option<String>,
}

/// Arguments of [`CreateJob::new`].
pub struct CreateJobRequired {
    pub app_name: String,
    pub cluster_id: String,
    pub job_type: String,
    pub name: String,
    pub time_type: i64,
}
operation! { CreateJob { CreateJobRequired: app_name, cluster_id, job_type, name, time_type }
    "CreateJob" -> CreateJobOutput {
    0 "AppName" app_name, 1 "AttemptInterval" attempt_interval: i64, 2 "Calendar" calendar: String,
    3 "ChildJobId" child_job_id: String, 4 "ClusterId" cluster_id, 5 "Coordinate" coordinate: CreateJobCoordinate,
    6 "DependentStrategy" dependent_strategy: i64, 7 "Description" description: String,
    8 "ExecutorBlockStrategy" executor_block_strategy: i64, 9 "JobHandler" job_handler: String, 10 "JobType" job_type,
    11 "Label" label: String, 12 "MaxAttempt" max_attempt: i64, 13 "MaxConcurrency" max_concurrency: i64,
    14 "Name" name, 15 "NoticeConfig" notice_config: CreateJobNoticeConfig,
    16 "NoticeContacts" notice_contacts: Vec<CreateJobNoticeContacts>, 17 "Parameters" parameters: String,
    18 "Priority" priority: i64, 19 "RouteStrategy" route_strategy: i64, 20 "Script" script: String,
    21 "StartTime" start_time: i64, 22 "StartTimeType" start_time_type: i64, 23 "Status" status: i64,
    24 "TimeExpression" time_expression: String, 25 "TimeType" time_type, 26 "Timezone" timezone: String,
    27 "Weight" weight: i64, 28 "XAttrs" x_attrs: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::Json),
    Mark::new(16, Location::Body, Style::Json),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::None),
    Mark::new(26, Location::Body, Style::None),
    Mark::new(27, Location::Body, Style::None),
    Mark::new(28, Location::Body, Style::None)
] }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobCoordinate {
    pub height: Option<f64>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
input! { CreateJobCoordinate() {
    0 "Height" height: f64, 1 "Width" width: f64, 2 "X" x: f64, 3 "Y" y: f64
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobNoticeConfig {
    pub end_early: Option<i64>,
    pub end_early_enable: Option<bool>,
    pub fail_enable: Option<bool>,
    pub fail_limit_times: Option<i64>,
    pub miss_worker_enable: Option<bool>,
    pub send_channel: Option<String>,
    pub success_notice: Option<bool>,
    pub timeout: Option<i64>,
    pub timeout_enable: Option<bool>,
    pub timeout_kill_enable: Option<bool>,
}
input! { CreateJobNoticeConfig() {
    0 "EndEarly" end_early: i64, 1 "EndEarlyEnable" end_early_enable: bool, 2 "FailEnable" fail_enable: bool,
    3 "FailLimitTimes" fail_limit_times: i64, 4 "MissWorkerEnable" miss_worker_enable: bool,
    5 "SendChannel" send_channel: String, 6 "SuccessNotice" success_notice: bool, 7 "Timeout" timeout: i64,
    8 "TimeoutEnable" timeout_enable: bool, 9 "TimeoutKillEnable" timeout_kill_enable: bool
} }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobNoticeContacts {
    pub contact_type: Option<i64>,
    pub name: Option<String>,
}
input! { CreateJobNoticeContacts() {
    0 "ContactType" contact_type: i64, 1 "Name" name: String
} }

/// Response of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobOutput {
    pub code: Option<i64>,
    pub data: Option<CreateJobData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateJobOutput {
    0 "Code" code: i64, 1 "Data" data: CreateJobData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobData {
    pub job_id: Option<i64>,
}
model! { CreateJobData {
    0 "JobId" job_id: i64
} }

/// Creates workflow: `CreateWorkflow` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/CreateWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflow {
    /// Required.
    pub app_name: String,
    pub calendar: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub description: Option<String>,
    pub max_concurrency: Option<i64>,
    /// Required.
    pub name: String,
    pub status: Option<i64>,
    pub time_expression: Option<String>,
    pub time_type: Option<i64>,
    pub timezone: Option<String>,
}
operation! { CreateWorkflow(app_name: String, cluster_id: String, name: String)
    "CreateWorkflow" -> CreateWorkflowOutput {
    0 "AppName" app_name, 1 "Calendar" calendar: String, 2 "ClientToken" client_token: String, 3 "ClusterId" cluster_id,
    4 "Description" description: String, 5 "MaxConcurrency" max_concurrency: i64, 6 "Name" name, 7 "Status" status: i64,
    8 "TimeExpression" time_expression: String, 9 "TimeType" time_type: i64, 10 "Timezone" timezone: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// Response of [`CreateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowOutput {
    pub code: Option<i64>,
    pub data: Option<CreateWorkflowData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateWorkflowOutput {
    0 "Code" code: i64, 1 "Data" data: CreateWorkflowData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowData {
    pub workflow_id: Option<i64>,
}
model! { CreateWorkflowData {
    0 "WorkflowId" workflow_id: i64
} }

/// Deletes app: `DeleteApp` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/DeleteApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApp {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteApp(app_name: String, cluster_id: String) "DeleteApp" -> DeleteAppOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAppOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes calendar: `DeleteCalendar` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/DeleteCalendar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCalendar {
    /// Required.
    pub calendar_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub year: i64,
}
operation! { DeleteCalendar(calendar_name: String, cluster_id: String, year: i64)
    "DeleteCalendar" -> DeleteCalendarOutput {
    0 "CalendarName" calendar_name, 1 "ClusterId" cluster_id, 2 "Year" year
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteCalendar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCalendarOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCalendarOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes cluster: `DeleteCluster` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/DeleteCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteCluster(cluster_id: String) "DeleteCluster" -> DeleteClusterOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DeleteCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteClusterOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes contact: `DeleteContact` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/DeleteContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContact {
    /// Required.
    pub contact_name: String,
}
operation! { DeleteContact(contact_name: String) "DeleteContact" -> DeleteContactOutput {
    0 "ContactName" contact_name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteContactOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes datasource: `DeleteDatasource` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/DeleteDatasource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasource {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub datasource_id: i64,
}
operation! { DeleteDatasource(cluster_id: String, datasource_id: i64) "DeleteDatasource" -> DeleteDatasourceOutput {
    0 "ClusterId" cluster_id, 1 "DatasourceId" datasource_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteDatasource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasourceOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDatasourceOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes executor group: `DeleteExecutorGroup` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/DeleteExecutorGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExecutorGroup {
    /// Required.
    pub cluster_id: String,
    pub delete_jobs: Option<bool>,
    /// Required.
    pub id: i64,
    pub name: Option<String>,
}
operation! { DeleteExecutorGroup(cluster_id: String, id: i64) "DeleteExecutorGroup" -> DeleteExecutorGroupOutput {
    0 "ClusterId" cluster_id, 1 "DeleteJobs" delete_jobs: bool, 2 "Id" id, 3 "Name" name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteExecutorGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExecutorGroupOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteExecutorGroupOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes jobs: `DeleteJobs` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/DeleteJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobs {
    pub app_group_id: Option<i64>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    pub job_ids: Option<Vec<i64>>,
}
operation! { DeleteJobs(app_name: String, cluster_id: String) "DeleteJobs" -> DeleteJobsOutput {
    0 "AppGroupId" app_group_id: i64, 1 "AppName" app_name, 2 "ClusterId" cluster_id, 3 "JobIds" job_ids: Vec<i64>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }

/// Response of [`DeleteJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteJobsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes workflow: `DeleteWorkflow` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/DeleteWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflow {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    pub delete_jobs: Option<bool>,
    /// Required.
    pub workflow_id: i64,
}
operation! { DeleteWorkflow(app_name: String, cluster_id: String, workflow_id: i64)
    "DeleteWorkflow" -> DeleteWorkflowOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "DeleteJobs" delete_jobs: bool, 3 "WorkflowId" workflow_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteWorkflowOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes workflows: `DeleteWorkflows` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/DeleteWorkflows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflows {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    pub delete_jobs: Option<bool>,
    /// Required.
    pub workflow_ids: Vec<i64>,
}
operation! { DeleteWorkflows(app_name: String, cluster_id: String, workflow_ids: Vec<i64>)
    "DeleteWorkflows" -> DeleteWorkflowsOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "DeleteJobs" delete_jobs: bool, 3 "WorkflowIds" workflow_ids
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }

/// Response of [`DeleteWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteWorkflowsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Exports jobs: `ExportJobs` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ExportJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportJobs {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    pub export_job_type: Option<i64>,
    pub job_ids: Option<Vec<i64>>,
}
operation! { ExportJobs(app_name: String, cluster_id: String) "ExportJobs" -> ExportJobsOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "ExportJobType" export_job_type: i64, 3 "JobIds" job_ids: Vec<i64>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }

/// Response of [`ExportJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportJobsOutput {
    pub body: Option<Bytes>,
}
model! { ExportJobsOutput {
    0 "body" body: Bytes
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// Exports workflows: `ExportWorkflows` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ExportWorkflows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportWorkflows {
    pub app_name: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub workflow_id: Option<Vec<i64>>,
}
operation! { ExportWorkflows(cluster_id: String) "ExportWorkflows" -> ExportWorkflowsOutput {
    0 "AppName" app_name: String, 1 "ClusterId" cluster_id, 2 "WorkflowId" workflow_id: Vec<i64>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// Response of [`ExportWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportWorkflowsOutput {
    pub body: Option<Bytes>,
}
model! { ExportWorkflowsOutput {
    0 "body" body: Bytes
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// Gets app: `GetApp` of `schedulerx3` 2024-06-24.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/GetApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApp {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
}
operation! { GetApp(app_name: String, cluster_id: String) "GetApp" -> GetAppOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id
} }

/// Response of [`GetApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppOutput {
    pub code: Option<i64>,
    pub data: Option<GetAppData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAppOutput {
    0 "Code" code: i64, 1 "Data" data: GetAppData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppData {
    /// Secret.
    pub access_token: Option<Secret>,
    pub app_name: Option<String>,
    pub app_type: Option<i64>,
    pub creator: Option<String>,
    pub enable_log: Option<bool>,
    pub executor_num: Option<i64>,
    pub id: Option<i64>,
    pub job_num: Option<i64>,
    pub label_route_strategy: Option<i64>,
    pub leader: Option<String>,
    pub max_concurrency: Option<i64>,
    pub max_jobs: Option<i64>,
    pub title: Option<String>,
    pub updater: Option<String>,
}
model! { GetAppData {
    0 "AccessToken" access_token: Secret, 1 "AppName" app_name: String, 2 "AppType" app_type: i64,
    3 "Creator" creator: String, 4 "EnableLog" enable_log: bool, 5 "ExecutorNum" executor_num: i64, 6 "Id" id: i64,
    7 "JobNum" job_num: i64, 8 "LabelRouteStrategy" label_route_strategy: i64, 9 "Leader" leader: String,
    10 "MaxConcurrency" max_concurrency: i64, 11 "MaxJobs" max_jobs: i64, 12 "Title" title: String,
    13 "Updater" updater: String
} }

/// Gets calendar: `GetCalendar` of `schedulerx3` 2024-06-24.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/GetCalendar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCalendar {
    /// Required.
    pub calendar_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub year: i64,
}
operation! { GetCalendar(calendar_name: String, cluster_id: String, year: i64) "GetCalendar" -> GetCalendarOutput {
    0 "CalendarName" calendar_name, 1 "ClusterId" cluster_id, 2 "Year" year
} }

/// Response of [`GetCalendar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCalendarOutput {
    pub code: Option<i64>,
    pub data: Option<GetCalendarData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCalendarOutput {
    0 "Code" code: i64, 1 "Data" data: GetCalendarData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetCalendar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCalendarData {
    pub calendar_name: Option<String>,
    pub months: Option<String>,
    pub year: Option<i64>,
}
model! { GetCalendarData {
    0 "CalendarName" calendar_name: String, 1 "Months" months: String, 2 "Year" year: i64
} }

/// Gets cluster: `GetCluster` of `schedulerx3` 2024-06-24.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/GetCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { GetCluster(cluster_id: String) "GetCluster" -> GetClusterOutput {
    0 "ClusterId" cluster_id
} { method: "GET", } }

/// Response of [`GetCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterOutput {
    pub code: Option<i64>,
    pub data: Option<GetClusterData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetClusterOutput {
    0 "Code" code: i64, 1 "Data" data: GetClusterData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterData {
    pub charge_type: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_spec: Option<String>,
    pub cluster_type: Option<i64>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub engine_type: Option<String>,
    pub engine_version: Option<String>,
    pub internet_domain: Option<String>,
    pub intranet_domain: Option<String>,
    pub ip_whitelist: Option<String>,
    pub job_num: Option<i64>,
    /// Secret.
    pub kube_config: Option<Secret>,
    pub max_job_num: Option<i64>,
    pub max_workflow_num: Option<i64>,
    pub product_type: Option<i64>,
    pub source: Option<String>,
    pub spm: Option<i64>,
    pub status: Option<i64>,
    pub tags: BTreeMap<String, Value>,
    pub v_switches: Vec<GetClusterVSwitches>,
    pub version_lifecycle: Option<String>,
    pub vpc_id: Option<String>,
    pub worker_num: Option<i64>,
    pub workflow_num: Option<i64>,
    pub zones: Vec<String>,
}
model! { GetClusterData {
    0 "ChargeType" charge_type: String, 1 "ClusterId" cluster_id: String, 2 "ClusterName" cluster_name: String,
    3 "ClusterSpec" cluster_spec: String, 4 "ClusterType" cluster_type: i64, 5 "CreateTime" create_time: String,
    6 "EndTime" end_time: String, 7 "EngineType" engine_type: String, 8 "EngineVersion" engine_version: String,
    9 "InternetDomain" internet_domain: String, 10 "IntranetDomain" intranet_domain: String,
    11 "IpWhitelist" ip_whitelist: String, 12 "JobNum" job_num: i64, 13 "KubeConfig" kube_config: Secret,
    14 "MaxJobNum" max_job_num: i64, 15 "MaxWorkflowNum" max_workflow_num: i64, 16 "ProductType" product_type: i64,
    17 "Source" source: String, 18 "Spm" spm: i64, 19 "Status" status: i64, 20 "Tags" tags: BTreeMap<String, Value>,
    21 "VSwitches" v_switches: Vec<GetClusterVSwitches>, 22 "VersionLifecycle" version_lifecycle: String,
    23 "VpcId" vpc_id: String, 24 "WorkerNum" worker_num: i64, 25 "WorkflowNum" workflow_num: i64,
    26 "Zones" zones: Vec<String>
} }

/// In the response of [`GetCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterVSwitches {
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetClusterVSwitches {
    0 "VSwitchId" vswitch_id: String, 1 "ZoneId" zone_id: String
} }

/// Gets desigate info: `GetDesigateInfo` of `schedulerx3` 2024-06-24.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/GetDesigateInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDesigateInfo {
    pub app_group_id: Option<i64>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub job_id: i64,
}
operation! { GetDesigateInfo(app_name: String, cluster_id: String, job_id: i64)
    "GetDesigateInfo" -> GetDesigateInfoOutput {
    0 "AppGroupId" app_group_id: i64, 1 "AppName" app_name, 2 "ClusterId" cluster_id, 3 "JobId" job_id
} { method: "GET", } }

/// Response of [`GetDesigateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDesigateInfoOutput {
    pub code: Option<i64>,
    pub data: Option<GetDesigateInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDesigateInfoOutput {
    0 "Code" code: i64, 1 "Data" data: GetDesigateInfoData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetDesigateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDesigateInfoData {
    pub designate_type: Option<i64>,
    pub transferable: Option<bool>,
}
model! { GetDesigateInfoData {
    0 "DesignateType" designate_type: i64, 1 "Transferable" transferable: bool
} }

/// Gets executor config: `GetExecutorConfig` of `schedulerx3` 2024-06-24.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/GetExecutorConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecutorConfig {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
}
operation! { GetExecutorConfig(app_name: String, cluster_id: String) "GetExecutorConfig" -> GetExecutorConfigOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id
} }

/// Response of [`GetExecutorConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecutorConfigOutput {
    pub code: Option<i64>,
    pub data: Option<GetExecutorConfigData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetExecutorConfigOutput {
    0 "Code" code: i64, 1 "Data" data: GetExecutorConfigData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetExecutorConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecutorConfigData {
    pub config: Option<String>,
    pub executor_type: Option<String>,
}
model! { GetExecutorConfigData {
    0 "Config" config: String, 1 "ExecutorType" executor_type: String
} }

/// Gets job execution: `GetJobExecution` of `schedulerx3` 2024-06-24.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/GetJobExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecution {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub job_execution_id: String,
    pub mse_session_id: Option<String>,
}
operation! { GetJobExecution(app_name: String, cluster_id: String, job_execution_id: String)
    "GetJobExecution" -> GetJobExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "JobExecutionId" job_execution_id,
    3 "MseSessionId" mse_session_id: String
} }

/// Response of [`GetJobExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionOutput {
    pub code: Option<i64>,
    pub data: Option<GetJobExecutionData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetJobExecutionOutput {
    0 "Code" code: i64, 1 "Data" data: GetJobExecutionData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetJobExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionData {
    pub app_name: Option<String>,
    pub attempt: Option<i64>,
    pub data_time: Option<String>,
    pub duration: Option<i64>,
    pub end_time: Option<String>,
    pub executor: Option<String>,
    pub job_execution_id: Option<String>,
    pub job_id: Option<i64>,
    pub job_name: Option<String>,
    pub job_type: Option<String>,
    pub parameters: Option<String>,
    pub result: Option<String>,
    pub route_strategy: Option<i64>,
    pub schedule_time: Option<String>,
    pub server_ip: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
    pub time_type: Option<i64>,
    pub trigger_type: Option<i64>,
}
model! { GetJobExecutionData {
    0 "AppName" app_name: String, 1 "Attempt" attempt: i64, 2 "DataTime" data_time: String, 3 "Duration" duration: i64,
    4 "EndTime" end_time: String, 5 "Executor" executor: String, 6 "JobExecutionId" job_execution_id: String,
    7 "JobId" job_id: i64, 8 "JobName" job_name: String, 9 "JobType" job_type: String,
    10 "Parameters" parameters: String, 11 "Result" result: String, 12 "RouteStrategy" route_strategy: i64,
    13 "ScheduleTime" schedule_time: String, 14 "ServerIp" server_ip: String, 15 "StartTime" start_time: String,
    16 "Status" status: i64, 17 "TimeType" time_type: i64, 18 "TriggerType" trigger_type: i64
} }

/// Gets job execution progress: `GetJobExecutionProgress` of `schedulerx3` 2024-06-24.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/GetJobExecutionProgress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionProgress {
    pub app_group_id: Option<i64>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub job_execution_id: String,
}
operation! { GetJobExecutionProgress(app_name: String, cluster_id: String, job_execution_id: String)
    "GetJobExecutionProgress" -> GetJobExecutionProgressOutput {
    0 "AppGroupId" app_group_id: i64, 1 "AppName" app_name, 2 "ClusterId" cluster_id,
    3 "JobExecutionId" job_execution_id
} { method: "GET", } }

/// Response of [`GetJobExecutionProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionProgressOutput {
    pub code: Option<i64>,
    pub data: Option<GetJobExecutionProgressData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetJobExecutionProgressOutput {
    0 "Code" code: i64, 1 "Data" data: GetJobExecutionProgressData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetJobExecutionProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionProgressData {
    pub end_time: Option<String>,
    pub job_description: Option<String>,
    pub root_progress: Option<GetJobExecutionProgressRootProgress>,
    pub sharding_progress: Vec<GetJobExecutionProgressShardingProgress>,
    pub start_time: Option<String>,
    pub task_progress: Vec<GetJobExecutionProgressTaskProgress>,
    pub total_progress: Option<GetJobExecutionProgressTotalProgress>,
    pub worker_progress: Vec<GetJobExecutionProgressWorkerProgress>,
}
model! { GetJobExecutionProgressData {
    0 "EndTime" end_time: String, 1 "JobDescription" job_description: String,
    2 "RootProgress" root_progress: GetJobExecutionProgressRootProgress,
    3 "ShardingProgress" sharding_progress: Vec<GetJobExecutionProgressShardingProgress>,
    4 "StartTime" start_time: String, 5 "TaskProgress" task_progress: Vec<GetJobExecutionProgressTaskProgress>,
    6 "TotalProgress" total_progress: GetJobExecutionProgressTotalProgress,
    7 "WorkerProgress" worker_progress: Vec<GetJobExecutionProgressWorkerProgress>
} }

/// In the response of [`GetJobExecutionProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionProgressRootProgress {
    pub finished: Option<i64>,
    pub total: Option<i64>,
}
model! { GetJobExecutionProgressRootProgress {
    0 "Finished" finished: i64, 1 "Total" total: i64
} }

/// In the response of [`GetJobExecutionProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionProgressShardingProgress {
    pub id: Option<i64>,
    pub job_execution_id: Option<String>,
    pub result: Option<String>,
    pub status: Option<i64>,
    pub status_type: Option<GetJobExecutionProgressStatusType>,
    pub worker_addr: Option<String>,
}
model! { GetJobExecutionProgressShardingProgress {
    0 "Id" id: i64, 1 "JobExecutionId" job_execution_id: String, 2 "Result" result: String, 3 "Status" status: i64,
    4 "StatusType" status_type: GetJobExecutionProgressStatusType, 5 "WorkerAddr" worker_addr: String
} }

/// In the response of [`GetJobExecutionProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionProgressStatusType {
    pub code: Option<String>,
    pub name: Option<String>,
    pub tips: BTreeMap<String, String>,
}
model! { GetJobExecutionProgressStatusType {
    0 "Code" code: String, 1 "Name" name: String, 2 "Tips" tips: BTreeMap<String, String>
} }

/// In the response of [`GetJobExecutionProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionProgressTaskProgress {
    pub failed: Option<i64>,
    pub name: Option<String>,
    pub pulled: Option<i64>,
    pub queue: Option<i64>,
    pub running: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetJobExecutionProgressTaskProgress {
    0 "Failed" failed: i64, 1 "Name" name: String, 2 "Pulled" pulled: i64, 3 "Queue" queue: i64,
    4 "Running" running: i64, 5 "Success" success: i64, 6 "Total" total: i64
} }

/// In the response of [`GetJobExecutionProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionProgressTotalProgress {
    pub finished: Option<i64>,
    pub total: Option<i64>,
}
model! { GetJobExecutionProgressTotalProgress {
    0 "Finished" finished: i64, 1 "Total" total: i64
} }

/// In the response of [`GetJobExecutionProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionProgressWorkerProgress {
    pub failed: Option<i64>,
    pub pulled: Option<i64>,
    pub queue: Option<i64>,
    pub running: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
    pub trace_id: Option<String>,
    pub worker_addr: Option<String>,
}
model! { GetJobExecutionProgressWorkerProgress {
    0 "Failed" failed: i64, 1 "Pulled" pulled: i64, 2 "Queue" queue: i64, 3 "Running" running: i64,
    4 "Success" success: i64, 5 "Total" total: i64, 6 "TraceId" trace_id: String, 7 "WorkerAddr" worker_addr: String
} }

/// Gets job execution thread dump: `GetJobExecutionThreadDump` of `schedulerx3` 2024-06-24.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/GetJobExecutionThreadDump>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionThreadDump {
    pub app_name: Option<String>,
    pub cluster_id: Option<String>,
    pub executor_addr: Option<String>,
    pub job_execution_id: Option<String>,
}
operation! { GetJobExecutionThreadDump() "GetJobExecutionThreadDump" -> GetJobExecutionThreadDumpOutput {
    0 "AppName" app_name: String, 1 "ClusterId" cluster_id: String, 2 "ExecutorAddr" executor_addr: String,
    3 "JobExecutionId" job_execution_id: String
} { method: "GET", } }

/// Response of [`GetJobExecutionThreadDump`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionThreadDumpOutput {
    pub code: Option<i64>,
    pub data: Option<GetJobExecutionThreadDumpData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetJobExecutionThreadDumpOutput {
    0 "Code" code: i64, 1 "Data" data: GetJobExecutionThreadDumpData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetJobExecutionThreadDump`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionThreadDumpData {
    pub dump: Option<String>,
}
model! { GetJobExecutionThreadDumpData {
    0 "Dump" dump: String
} }

/// Gets log: `GetLog` of `schedulerx3` 2024-06-24.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/GetLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLog {
    pub app_name: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub end_time: Option<i64>,
    pub job_execution_id: Option<String>,
    pub keyword: Option<String>,
    pub level: Option<String>,
    pub line_num: Option<i64>,
    pub log_id: Option<i64>,
    pub offset: Option<i64>,
    pub reverse: Option<bool>,
    pub schedule_time: Option<i64>,
    pub start_time: Option<i64>,
    pub worker_addr: Option<String>,
}
operation! { GetLog(cluster_id: String) "GetLog" -> GetLogOutput {
    0 "AppName" app_name: String, 1 "ClusterId" cluster_id, 2 "EndTime" end_time: i64,
    3 "JobExecutionId" job_execution_id: String, 4 "Keyword" keyword: String, 5 "Level" level: String,
    6 "LineNum" line_num: i64, 7 "LogId" log_id: i64, 8 "Offset" offset: i64, 9 "Reverse" reverse: bool,
    10 "ScheduleTime" schedule_time: i64, 11 "StartTime" start_time: i64, 12 "WorkerAddr" worker_addr: String
} { method: "GET", } }

/// Response of [`GetLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogOutput {
    pub code: Option<i64>,
    pub data: Vec<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetLogOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<String>, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Gets log event: `GetLogEvent` of `schedulerx3` 2024-06-24.
///
/// GET. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/GetLogEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogEvent {
    pub app_name: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub end_time: Option<i64>,
    pub event: Option<String>,
    pub event_type: Option<String>,
    pub job_execution_id: Option<i64>,
    pub job_name: Option<String>,
    pub keyword: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub reverse: Option<bool>,
    pub start_time: Option<i64>,
    pub workflow_execution_id: Option<i64>,
    pub workflow_name: Option<String>,
}
operation! { GetLogEvent(cluster_id: String) "GetLogEvent" -> GetLogEventOutput {
    0 "AppName" app_name: String, 1 "ClusterId" cluster_id, 2 "EndTime" end_time: i64, 3 "Event" event: String,
    4 "EventType" event_type: String, 5 "JobExecutionId" job_execution_id: i64, 6 "JobName" job_name: String,
    7 "Keyword" keyword: String, 8 "PageNum" page_num: i64, 9 "PageSize" page_size: i64, 10 "Reverse" reverse: bool,
    11 "StartTime" start_time: i64, 12 "WorkflowExecutionId" workflow_execution_id: i64,
    13 "WorkflowName" workflow_name: String
} { method: "GET", } }
paged! { GetLogEvent: GetLogEventRecords = Number "PageNum", "Data.Records" data.records, total "Data.Total" }

/// Response of [`GetLogEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogEventOutput {
    pub code: Option<i64>,
    pub data: Option<GetLogEventData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetLogEventOutput {
    0 "Code" code: i64, 1 "Data" data: GetLogEventData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetLogEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogEventData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<GetLogEventRecords>,
    pub total: Option<i64>,
}
model! { GetLogEventData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Records" records: Vec<GetLogEventRecords>,
    3 "Total" total: i64
} }

/// In the response of [`GetLogEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogEventRecords {
    pub app_name: Option<String>,
    pub content: Option<String>,
    pub event: Option<String>,
    pub event_type: Option<String>,
    pub job_execution_id: Option<String>,
    pub job_name: Option<String>,
    pub time: Option<String>,
    pub worker_addr: Option<String>,
    pub workflow_execution_id: Option<String>,
    pub workflow_name: Option<String>,
}
model! { GetLogEventRecords {
    0 "AppName" app_name: String, 1 "Content" content: String, 2 "Event" event: String,
    3 "EventType" event_type: String, 4 "JobExecutionId" job_execution_id: String, 5 "JobName" job_name: String,
    6 "Time" time: String, 7 "WorkerAddr" worker_addr: String, 8 "WorkflowExecutionId" workflow_execution_id: String,
    9 "WorkflowName" workflow_name: String
} }

/// Gets page log: `GetPageLog` of `schedulerx3` 2024-06-24.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/GetPageLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageLog {
    pub app_name: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub end_time: Option<i64>,
    pub job_execution_id: Option<String>,
    pub job_name: Option<String>,
    pub keyword: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub reverse: Option<bool>,
    pub start_time: Option<i64>,
    pub worker_addr: Option<String>,
}
operation! { GetPageLog(cluster_id: String) "GetPageLog" -> GetPageLogOutput {
    0 "AppName" app_name: String, 1 "ClusterId" cluster_id, 2 "EndTime" end_time: i64,
    3 "JobExecutionId" job_execution_id: String, 4 "JobName" job_name: String, 5 "Keyword" keyword: String,
    6 "PageNum" page_num: i64, 7 "PageSize" page_size: i64, 8 "Reverse" reverse: bool, 9 "StartTime" start_time: i64,
    10 "WorkerAddr" worker_addr: String
} }
paged! { GetPageLog: GetPageLogRecords = Number "PageNum", "Data.Records" data.records, total "Data.Total" }

/// Response of [`GetPageLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageLogOutput {
    pub code: Option<i64>,
    pub data: Option<GetPageLogData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPageLogOutput {
    0 "Code" code: i64, 1 "Data" data: GetPageLogData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetPageLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageLogData {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<GetPageLogRecords>,
    pub total: Option<i64>,
}
model! { GetPageLogData {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Records" records: Vec<GetPageLogRecords>,
    3 "Total" total: i64
} }

/// In the response of [`GetPageLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageLogRecords {
    pub app_name: Option<String>,
    pub job_execution_id: Option<String>,
    pub job_name: Option<String>,
    pub log: Option<String>,
    pub time: Option<String>,
    pub user_id: Option<String>,
    pub worker_addr: Option<String>,
}
model! { GetPageLogRecords {
    0 "AppName" app_name: String, 1 "JobExecutionId" job_execution_id: String, 2 "JobName" job_name: String,
    3 "Log" log: String, 4 "Time" time: String, 5 "UserId" user_id: String, 6 "WorkerAddr" worker_addr: String
} }

/// Gets workflow: `GetWorkflow` of `schedulerx3` 2024-06-24.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/GetWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflow {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub workflow_id: i64,
}
operation! { GetWorkflow(app_name: String, cluster_id: String, workflow_id: i64) "GetWorkflow" -> GetWorkflowOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkflowId" workflow_id
} }

/// Response of [`GetWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowOutput {
    pub code: Option<i64>,
    pub data: Option<GetWorkflowData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetWorkflowOutput {
    0 "Code" code: i64, 1 "Data" data: GetWorkflowData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowData {
    pub app_name: Option<String>,
    pub calendar: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub max_concurrency: Option<i64>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub time_expression: Option<String>,
    pub time_type: Option<i64>,
    pub timezone: Option<String>,
    pub updater: Option<String>,
    pub workflow_id: Option<i64>,
    pub xattrs: Option<String>,
}
model! { GetWorkflowData {
    0 "AppName" app_name: String, 1 "Calendar" calendar: String, 2 "Creator" creator: String,
    3 "Description" description: String, 4 "MaxConcurrency" max_concurrency: i64, 5 "Name" name: String,
    6 "Status" status: i64, 7 "TimeExpression" time_expression: String, 8 "TimeType" time_type: i64,
    9 "Timezone" timezone: String, 10 "Updater" updater: String, 11 "WorkflowId" workflow_id: i64,
    12 "Xattrs" xattrs: String
} }

/// Gets workflow dag: `GetWorkflowDAG` of `schedulerx3` 2024-06-24.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/GetWorkflowDAG>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDAG {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    pub workflow_id: Option<i64>,
}
operation! { GetWorkflowDAG(app_name: String, cluster_id: String) "GetWorkflowDAG" -> GetWorkflowDAGOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkflowId" workflow_id: i64
} }

/// Response of [`GetWorkflowDAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDAGOutput {
    pub code: Option<i64>,
    pub data: Option<GetWorkflowDAGData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetWorkflowDAGOutput {
    0 "Code" code: i64, 1 "Data" data: GetWorkflowDAGData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetWorkflowDAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDAGData {
    pub edges: Vec<GetWorkflowDAGEdges>,
    pub nodes: Vec<GetWorkflowDAGNodes>,
}
model! { GetWorkflowDAGData {
    0 "Edges" edges: Vec<GetWorkflowDAGEdges>, 1 "Nodes" nodes: Vec<GetWorkflowDAGNodes>
} }

/// In the response of [`GetWorkflowDAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDAGEdges {
    pub source: Option<i64>,
    pub target: Option<i64>,
}
model! { GetWorkflowDAGEdges {
    0 "Source" source: i64, 1 "Target" target: i64
} }

/// In the response of [`GetWorkflowDAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDAGNodes {
    pub app_name: Option<String>,
    pub coordinate: Option<GetWorkflowDAGCoordinate>,
    pub dependent_strategy: Option<i64>,
    pub id: Option<i64>,
    pub job_type: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
}
model! { GetWorkflowDAGNodes {
    0 "AppName" app_name: String, 1 "Coordinate" coordinate: GetWorkflowDAGCoordinate,
    2 "DependentStrategy" dependent_strategy: i64, 3 "Id" id: i64, 4 "JobType" job_type: String, 5 "Name" name: String,
    6 "Status" status: i64
} }

/// In the response of [`GetWorkflowDAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDAGCoordinate {
    pub height: Option<f64>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { GetWorkflowDAGCoordinate {
    0 "Height" height: f64, 1 "Width" width: f64, 2 "X" x: f64, 3 "Y" y: f64
} }

/// Gets workflow dag preview: `GetWorkflowDAGPreview` of `schedulerx3` 2024-06-24.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/GetWorkflowDAGPreview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDAGPreview {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub dag_version: String,
    pub workflow_id: Option<i64>,
}
operation! { GetWorkflowDAGPreview(app_name: String, cluster_id: String, dag_version: String)
    "GetWorkflowDAGPreview" -> GetWorkflowDAGPreviewOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "DagVersion" dag_version, 3 "WorkflowId" workflow_id: i64
} }

/// Response of [`GetWorkflowDAGPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDAGPreviewOutput {
    pub code: Option<i64>,
    pub data: Option<GetWorkflowDAGPreviewData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetWorkflowDAGPreviewOutput {
    0 "Code" code: i64, 1 "Data" data: GetWorkflowDAGPreviewData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetWorkflowDAGPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDAGPreviewData {
    pub edges: Vec<GetWorkflowDAGPreviewEdges>,
    pub nodes: Vec<GetWorkflowDAGPreviewNodes>,
}
model! { GetWorkflowDAGPreviewData {
    0 "Edges" edges: Vec<GetWorkflowDAGPreviewEdges>, 1 "Nodes" nodes: Vec<GetWorkflowDAGPreviewNodes>
} }

/// In the response of [`GetWorkflowDAGPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDAGPreviewEdges {
    pub source: Option<i64>,
    pub target: Option<i64>,
}
model! { GetWorkflowDAGPreviewEdges {
    0 "Source" source: i64, 1 "Target" target: i64
} }

/// In the response of [`GetWorkflowDAGPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDAGPreviewNodes {
    pub app_name: Option<String>,
    pub coordinate: Option<GetWorkflowDAGPreviewCoordinate>,
    pub dependent_strategy: Option<i64>,
    pub id: Option<i64>,
    pub job_type: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
}
model! { GetWorkflowDAGPreviewNodes {
    0 "AppName" app_name: String, 1 "Coordinate" coordinate: GetWorkflowDAGPreviewCoordinate,
    2 "DependentStrategy" dependent_strategy: i64, 3 "Id" id: i64, 4 "JobType" job_type: String, 5 "Name" name: String,
    6 "Status" status: i64
} }

/// In the response of [`GetWorkflowDAGPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDAGPreviewCoordinate {
    pub height: Option<f64>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { GetWorkflowDAGPreviewCoordinate {
    0 "Height" height: f64, 1 "Width" width: f64, 2 "X" x: f64, 3 "Y" y: f64
} }

/// Gets workflow execution dag: `GetWorkflowExecutionDAG` of `schedulerx3` 2024-06-24.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/GetWorkflowExecutionDAG>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowExecutionDAG {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub workflow_execution_id: i64,
}
operation! { GetWorkflowExecutionDAG(app_name: String, cluster_id: String, workflow_execution_id: i64)
    "GetWorkflowExecutionDAG" -> GetWorkflowExecutionDAGOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkflowExecutionId" workflow_execution_id
} }

/// Response of [`GetWorkflowExecutionDAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowExecutionDAGOutput {
    pub code: Option<i64>,
    pub data: Option<GetWorkflowExecutionDAGData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetWorkflowExecutionDAGOutput {
    0 "Code" code: i64, 1 "Data" data: GetWorkflowExecutionDAGData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetWorkflowExecutionDAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowExecutionDAGData {
    pub edges: Vec<GetWorkflowExecutionDAGEdges>,
    pub nodes: Vec<GetWorkflowExecutionDAGNodes>,
}
model! { GetWorkflowExecutionDAGData {
    0 "Edges" edges: Vec<GetWorkflowExecutionDAGEdges>, 1 "Nodes" nodes: Vec<GetWorkflowExecutionDAGNodes>
} }

/// In the response of [`GetWorkflowExecutionDAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowExecutionDAGEdges {
    pub source: Option<String>,
    pub target: Option<String>,
}
model! { GetWorkflowExecutionDAGEdges {
    0 "Source" source: String, 1 "Target" target: String
} }

/// In the response of [`GetWorkflowExecutionDAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowExecutionDAGNodes {
    pub app_name: Option<String>,
    pub coordinate: Option<GetWorkflowExecutionDAGCoordinate>,
    pub id: Option<String>,
    pub job_id: Option<i64>,
    pub job_type: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
}
model! { GetWorkflowExecutionDAGNodes {
    0 "AppName" app_name: String, 1 "Coordinate" coordinate: GetWorkflowExecutionDAGCoordinate, 2 "Id" id: String,
    3 "JobId" job_id: i64, 4 "JobType" job_type: String, 5 "Name" name: String, 6 "Status" status: i64
} }

/// In the response of [`GetWorkflowExecutionDAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowExecutionDAGCoordinate {
    pub height: Option<f64>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { GetWorkflowExecutionDAGCoordinate {
    0 "Height" height: f64, 1 "Width" width: f64, 2 "X" x: f64, 3 "Y" y: f64
} }

/// Imports agent jobs: `ImportAgentJobs` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ImportAgentJobs>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportAgentJobs {
    /// Required.
    pub agent_name: String,
    /// Required.
    pub cluster_id: String,
    pub migrate_strategy: Option<i64>,
}
operation! { ImportAgentJobs(agent_name: String, cluster_id: String) "ImportAgentJobs" -> ImportAgentJobsOutput {
    0 "AgentName" agent_name, 1 "ClusterId" cluster_id, 2 "MigrateStrategy" migrate_strategy: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ImportAgentJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportAgentJobsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ImportAgentJobsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Imports calendar: `ImportCalendar` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ImportCalendar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportCalendar {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub months: String,
    /// Required.
    pub name: String,
    /// Required.
    pub year: i64,
}
operation! { ImportCalendar(cluster_id: String, months: String, name: String, year: i64)
    "ImportCalendar" -> ImportCalendarOutput {
    0 "ClusterId" cluster_id, 1 "Months" months, 2 "Name" name, 3 "Year" year
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ImportCalendar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportCalendarOutput {
    pub code: Option<i64>,
    pub data: Vec<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ImportCalendarOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<String>, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Imports jobs: `ImportJobs` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ImportJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportJobs {
    pub auto_create_app: Option<bool>,
    /// Required.
    pub cluster_id: String,
    pub content: Option<String>,
    pub overwrite: Option<bool>,
}
operation! { ImportJobs(cluster_id: String) "ImportJobs" -> ImportJobsOutput {
    0 "AutoCreateApp" auto_create_app: bool, 1 "ClusterId" cluster_id, 2 "Content" content: String,
    3 "Overwrite" overwrite: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ImportJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportJobsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ImportJobsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Imports workflows: `ImportWorkflows` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ImportWorkflows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportWorkflows {
    pub auto_create_app: Option<bool>,
    /// Required.
    pub cluster_id: String,
    pub content: Option<String>,
    pub overwrite: Option<bool>,
}
operation! { ImportWorkflows(cluster_id: String) "ImportWorkflows" -> ImportWorkflowsOutput {
    0 "AutoCreateApp" auto_create_app: bool, 1 "ClusterId" cluster_id, 2 "Content" content: String,
    3 "Overwrite" overwrite: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ImportWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportWorkflowsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ImportWorkflowsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Lists alarm event: `ListAlarmEvent` of `schedulerx3` 2024-06-24.
///
/// GET. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ListAlarmEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmEvent {
    pub alarm_channel: Option<String>,
    pub alarm_status: Option<String>,
    pub alarm_type: Option<String>,
    pub app_name: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub end_time: Option<i64>,
    pub job_name: Option<String>,
    pub page_num: Option<String>,
    pub page_size: Option<String>,
    pub reverse: Option<bool>,
    pub start_time: Option<i64>,
}
operation! { ListAlarmEvent(cluster_id: String) "ListAlarmEvent" -> ListAlarmEventOutput {
    0 "AlarmChannel" alarm_channel: String, 1 "AlarmStatus" alarm_status: String, 2 "AlarmType" alarm_type: String,
    3 "AppName" app_name: String, 4 "ClusterId" cluster_id, 5 "EndTime" end_time: i64, 6 "JobName" job_name: String,
    7 "PageNum" page_num: String, 8 "PageSize" page_size: String, 9 "Reverse" reverse: bool,
    10 "StartTime" start_time: i64
} { method: "GET", } }
paged! { ListAlarmEvent: ListAlarmEventRecords = Number "PageNum", "Data.Records" data.records, total "Data.Total" }

/// Response of [`ListAlarmEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmEventOutput {
    pub code: Option<i64>,
    pub data: Option<ListAlarmEventData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAlarmEventOutput {
    0 "Code" code: i64, 1 "Data" data: ListAlarmEventData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListAlarmEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmEventData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<ListAlarmEventRecords>,
    pub total: Option<i64>,
}
model! { ListAlarmEventData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Records" records: Vec<ListAlarmEventRecords>,
    3 "Total" total: i64
} }

/// In the response of [`ListAlarmEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmEventRecords {
    pub alarm_channel: Option<String>,
    pub alarm_contacts: Option<String>,
    pub alarm_message: Option<String>,
    pub alarm_status: Option<String>,
    pub alarm_type: Option<String>,
    pub app_name: Option<String>,
    pub job_name: Option<String>,
    pub time: Option<String>,
}
model! { ListAlarmEventRecords {
    0 "AlarmChannel" alarm_channel: String, 1 "AlarmContacts" alarm_contacts: String,
    2 "AlarmMessage" alarm_message: String, 3 "AlarmStatus" alarm_status: String, 4 "AlarmType" alarm_type: String,
    5 "AppName" app_name: String, 6 "JobName" job_name: String, 7 "Time" time: String
} }

/// Lists app names: `ListAppNames` of `schedulerx3` 2024-06-24.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ListAppNames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppNames {
    pub app_name: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { ListAppNames(cluster_id: String) "ListAppNames" -> ListAppNamesOutput {
    0 "AppName" app_name: String, 1 "ClusterId" cluster_id
} { method: "GET", } }

/// Response of [`ListAppNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppNamesOutput {
    pub code: Option<i64>,
    pub data: Vec<ListAppNamesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAppNamesOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListAppNamesData>, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListAppNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppNamesData {
    pub app_group_id: Option<String>,
    pub app_name: Option<String>,
    pub app_type: Option<i64>,
    pub id: Option<i64>,
    pub title: Option<String>,
    pub worker_registry: Option<String>,
}
model! { ListAppNamesData {
    0 "AppGroupId" app_group_id: String, 1 "AppName" app_name: String, 2 "AppType" app_type: i64, 3 "Id" id: i64,
    4 "Title" title: String, 5 "WorkerRegistry" worker_registry: String
} }

/// Lists apps: `ListApps` of `schedulerx3` 2024-06-24.
///
/// GET. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ListApps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApps {
    pub app_name: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub title: Option<String>,
}
operation! { ListApps(cluster_id: String) "ListApps" -> ListAppsOutput {
    0 "AppName" app_name: String, 1 "ClusterId" cluster_id, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64,
    4 "Title" title: String
} { method: "GET", } }
paged! { ListApps: ListAppsRecords = Number "PageNum", "Data.Records" data.records, total "Data.Total" }

/// Response of [`ListApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppsOutput {
    pub code: Option<i64>,
    pub data: Option<ListAppsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAppsOutput {
    0 "Code" code: i64, 1 "Data" data: ListAppsData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppsData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<ListAppsRecords>,
    pub total: Option<i64>,
}
model! { ListAppsData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Records" records: Vec<ListAppsRecords>,
    3 "Total" total: i64
} }

/// In the response of [`ListApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppsRecords {
    /// Secret.
    pub access_token: Option<Secret>,
    pub app_name: Option<String>,
    pub app_type: Option<i64>,
    pub creator: Option<String>,
    pub enable_log: Option<bool>,
    pub executor_num: Option<i64>,
    pub id: Option<i64>,
    pub job_num: Option<i64>,
    pub label_route_strategy: Option<i64>,
    pub leader: Option<String>,
    pub max_concurrency: Option<i64>,
    /// Deprecated.
    pub max_jobs: Option<i64>,
    pub title: Option<String>,
    pub updater: Option<String>,
    pub worker_id: Option<i64>,
    pub worker_registry: Option<String>,
    pub worker_type: Option<String>,
    pub workflow_num: Option<i64>,
}
model! { ListAppsRecords {
    0 "AccessToken" access_token: Secret, 1 "AppName" app_name: String, 2 "AppType" app_type: i64,
    3 "Creator" creator: String, 4 "EnableLog" enable_log: bool, 5 "ExecutorNum" executor_num: i64, 6 "Id" id: i64,
    7 "JobNum" job_num: i64, 8 "LabelRouteStrategy" label_route_strategy: i64, 9 "Leader" leader: String,
    10 "MaxConcurrency" max_concurrency: i64, 11 "MaxJobs" max_jobs: i64, 12 "Title" title: String,
    13 "Updater" updater: String, 14 "WorkerId" worker_id: i64, 15 "WorkerRegistry" worker_registry: String,
    16 "WorkerType" worker_type: String, 17 "WorkflowNum" workflow_num: i64
} }

/// Lists calendar names: `ListCalendarNames` of `schedulerx3` 2024-06-24.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ListCalendarNames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalendarNames {
    /// Required.
    pub cluster_id: String,
}
operation! { ListCalendarNames(cluster_id: String) "ListCalendarNames" -> ListCalendarNamesOutput {
    0 "ClusterId" cluster_id
} { method: "GET", } }

/// Response of [`ListCalendarNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalendarNamesOutput {
    pub code: Option<i64>,
    pub data: Vec<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCalendarNamesOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<String>, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Lists calendars: `ListCalendars` of `schedulerx3` 2024-06-24.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ListCalendars>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalendars {
    pub calendar_name: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub fetch_calendar_detail: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub year: Option<i64>,
}
operation! { ListCalendars(cluster_id: String) "ListCalendars" -> ListCalendarsOutput {
    0 "CalendarName" calendar_name: String, 1 "ClusterId" cluster_id,
    2 "FetchCalendarDetail" fetch_calendar_detail: bool, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "Year" year: i64
} }
paged! { ListCalendars: ListCalendarsRecords = Token "NextToken", "Data.Records" data.records, next "Data.NextToken" }

/// Response of [`ListCalendars`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalendarsOutput {
    pub code: Option<i64>,
    pub data: Option<ListCalendarsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCalendarsOutput {
    0 "Code" code: i64, 1 "Data" data: ListCalendarsData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListCalendars`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalendarsData {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub records: Vec<ListCalendarsRecords>,
    pub total: Option<i64>,
}
model! { ListCalendarsData {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Records" records: Vec<ListCalendarsRecords>,
    3 "Total" total: i64
} }

/// In the response of [`ListCalendars`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalendarsRecords {
    pub calendar_name: Option<String>,
    pub months: Option<String>,
    pub year: Option<i64>,
}
model! { ListCalendarsRecords {
    0 "CalendarName" calendar_name: String, 1 "Months" months: String, 2 "Year" year: i64
} }

/// Lists clusters: `ListClusters` of `schedulerx3` 2024-06-24.
///
/// GET. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ListClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusters {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub tag: Option<Vec<ListClustersTag>>,
}
operation! { ListClusters() "ListClusters" -> ListClustersOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "ClusterType" cluster_type: i64,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64, 5 "Tag" tag: Vec<ListClustersTag>
} { method: "GET", } }
paged! { ListClusters: ListClustersRecords = Number "PageNum", "Data.Records" data.records, total "Data.Total" }

/// In the request of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListClustersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersOutput {
    pub code: Option<i64>,
    pub data: Option<ListClustersData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListClustersOutput {
    0 "Code" code: i64, 1 "Data" data: ListClustersData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<ListClustersRecords>,
    pub total: Option<i64>,
}
model! { ListClustersData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Records" records: Vec<ListClustersRecords>,
    3 "Total" total: i64
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersRecords {
    pub charge_type: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_spec: Option<String>,
    pub cluster_type: Option<i64>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub engine_type: Option<String>,
    pub engine_version: Option<String>,
    pub internet_domain: Option<String>,
    pub intranet_domain: Option<String>,
    pub product_type: Option<i64>,
    pub source: Option<String>,
    pub sp_instance_id: Option<String>,
    pub status: Option<i64>,
    pub tags: BTreeMap<String, Value>,
    pub v_switches: Vec<ListClustersVSwitches>,
    pub version_lifecycle: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListClustersRecords {
    0 "ChargeType" charge_type: String, 1 "ClusterId" cluster_id: String, 2 "ClusterName" cluster_name: String,
    3 "ClusterSpec" cluster_spec: String, 4 "ClusterType" cluster_type: i64, 5 "CreateTime" create_time: String,
    6 "EndTime" end_time: String, 7 "EngineType" engine_type: String, 8 "EngineVersion" engine_version: String,
    9 "InternetDomain" internet_domain: String, 10 "IntranetDomain" intranet_domain: String,
    11 "ProductType" product_type: i64, 12 "Source" source: String, 13 "SpInstanceId" sp_instance_id: String,
    14 "Status" status: i64, 15 "Tags" tags: BTreeMap<String, Value>,
    16 "VSwitches" v_switches: Vec<ListClustersVSwitches>, 17 "VersionLifecycle" version_lifecycle: String,
    18 "VpcId" vpc_id: String
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersVSwitches {
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListClustersVSwitches {
    0 "VSwitchId" vswitch_id: String, 1 "ZoneId" zone_id: String
} }

/// Lists contacts: `ListContacts` of `schedulerx3` 2024-06-24.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ListContacts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContacts {
    pub contact_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListContacts() "ListContacts" -> ListContactsOutput {
    0 "ContactName" contact_name: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64
} }
paged! { ListContacts: ListContactsRecords = Number "PageNum", "Data.Records" data.records, total "Data.Total" }

/// Response of [`ListContacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactsOutput {
    pub code: Option<i64>,
    pub data: Option<ListContactsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListContactsOutput {
    0 "Code" code: i64, 1 "Data" data: ListContactsData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListContacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactsData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<ListContactsRecords>,
    pub total: Option<i64>,
}
model! { ListContactsData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Records" records: Vec<ListContactsRecords>,
    3 "Total" total: i64
} }

/// In the response of [`ListContacts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactsRecords {
    pub config: Option<String>,
    pub contact_id: Option<i64>,
    pub contact_name: Option<String>,
    pub enabled: Option<bool>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub r#type: Option<String>,
}
model! { ListContactsRecords {
    0 "Config" config: String, 1 "ContactId" contact_id: i64, 2 "ContactName" contact_name: String,
    3 "Enabled" enabled: bool, 4 "GmtCreate" gmt_create: String, 5 "GmtModified" gmt_modified: String,
    6 "Type" r#type: String
} }

/// Lists datasources: `ListDatasources` of `schedulerx3` 2024-06-24.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ListDatasources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasources {
    /// Required.
    pub cluster_id: String,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub r#type: Option<i64>,
}
operation! { ListDatasources(cluster_id: String) "ListDatasources" -> ListDatasourcesOutput {
    0 "ClusterId" cluster_id, 1 "MaxResults" max_results: i64, 2 "Name" name: String, 3 "NextToken" next_token: String,
    4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "Type" r#type: i64
} }
paged! { ListDatasources: ListDatasourcesRecords =
    Token "NextToken", "Data.Records" data.records, next "Data.NextToken" }

/// Response of [`ListDatasources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasourcesOutput {
    pub code: Option<i64>,
    pub data: Option<ListDatasourcesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDatasourcesOutput {
    0 "Code" code: i64, 1 "Data" data: ListDatasourcesData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListDatasources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasourcesData {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<ListDatasourcesRecords>,
    pub total: Option<i64>,
}
model! { ListDatasourcesData {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Records" records: Vec<ListDatasourcesRecords>, 5 "Total" total: i64
} }

/// In the response of [`ListDatasources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasourcesRecords {
    pub connection_params: Option<String>,
    pub datasource_id: Option<i64>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub updater: Option<String>,
}
model! { ListDatasourcesRecords {
    0 "ConnectionParams" connection_params: String, 1 "DatasourceId" datasource_id: i64,
    2 "Description" description: String, 3 "Name" name: String, 4 "Type" r#type: i64, 5 "Updater" updater: String
} }

/// Lists executor group: `ListExecutorGroup` of `schedulerx3` 2024-06-24.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ListExecutorGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorGroup {
    /// Required.
    pub cluster_id: String,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub worker_type: Option<String>,
}
operation! { ListExecutorGroup(cluster_id: String) "ListExecutorGroup" -> ListExecutorGroupOutput {
    0 "ClusterId" cluster_id, 1 "MaxResults" max_results: i64, 2 "Name" name: String, 3 "NextToken" next_token: String,
    4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "WorkerType" worker_type: String
} }
paged! { ListExecutorGroup: ListExecutorGroupRecords =
    Token "NextToken", "Data.Records" data.records, next "NextToken" }

/// Response of [`ListExecutorGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorGroupOutput {
    pub code: Option<i64>,
    pub data: Option<ListExecutorGroupData>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListExecutorGroupOutput {
    0 "Code" code: i64, 1 "Data" data: ListExecutorGroupData, 2 "MaxResults" max_results: i64,
    3 "Message" message: String, 4 "NextToken" next_token: String, 5 "Success" success: bool
} }

/// In the response of [`ListExecutorGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorGroupData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<ListExecutorGroupRecords>,
    pub total: Option<i64>,
}
model! { ListExecutorGroupData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Records" records: Vec<ListExecutorGroupRecords>,
    3 "Total" total: i64
} }

/// In the response of [`ListExecutorGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorGroupRecords {
    /// Secret.
    pub api_key: Option<Secret>,
    pub auth_type: Option<String>,
    pub auto_scale: Option<bool>,
    pub cite_list: Vec<ListExecutorGroupCiteList>,
    pub cms_workspace_id: Option<String>,
    pub current_jobs: Option<i64>,
    pub description: Option<String>,
    pub enable_jobs: Option<i64>,
    pub integration_type: Option<String>,
    pub max_jobs: Option<i64>,
    pub name: Option<String>,
    pub network: Option<String>,
    pub protocol: Option<String>,
    pub resolved_workers: Option<String>,
    pub worker_id: Option<i64>,
    pub worker_type: Option<String>,
    pub workers: Option<String>,
    pub x_attrs: Option<String>,
}
model! { ListExecutorGroupRecords {
    0 "ApiKey" api_key: Secret, 1 "AuthType" auth_type: String, 2 "AutoScale" auto_scale: bool,
    3 "CiteList" cite_list: Vec<ListExecutorGroupCiteList>, 4 "CmsWorkspaceId" cms_workspace_id: String,
    5 "CurrentJobs" current_jobs: i64, 6 "Description" description: String, 7 "EnableJobs" enable_jobs: i64,
    8 "IntegrationType" integration_type: String, 9 "MaxJobs" max_jobs: i64, 10 "Name" name: String,
    11 "Network" network: String, 12 "Protocol" protocol: String, 13 "ResolvedWorkers" resolved_workers: String,
    14 "WorkerId" worker_id: i64, 15 "WorkerType" worker_type: String, 16 "Workers" workers: String,
    17 "XAttrs" x_attrs: String
} }

/// In the response of [`ListExecutorGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorGroupCiteList {
    pub app_name: Option<String>,
    pub description: Option<String>,
}
model! { ListExecutorGroupCiteList {
    0 "AppName" app_name: String, 1 "Description" description: String
} }

/// Lists executors: `ListExecutors` of `schedulerx3` 2024-06-24.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ListExecutors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutors {
    pub app_group_id: Option<i64>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    pub job_id: Option<i64>,
    pub label: Option<String>,
}
operation! { ListExecutors(app_name: String, cluster_id: String) "ListExecutors" -> ListExecutorsOutput {
    0 "AppGroupId" app_group_id: i64, 1 "AppName" app_name, 2 "ClusterId" cluster_id, 3 "JobId" job_id: i64,
    4 "Label" label: String
} { method: "GET", } }

/// Response of [`ListExecutors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorsOutput {
    pub code: Option<i64>,
    pub data: Vec<ListExecutorsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListExecutorsOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListExecutorsData>, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListExecutors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorsData {
    pub address: Option<String>,
    pub ip: Option<String>,
    pub is_designated: Option<bool>,
    pub label: Option<String>,
    pub online: Option<bool>,
    pub port: Option<i64>,
    pub status: Option<String>,
    pub version: Option<String>,
    pub weight: Option<i64>,
}
model! { ListExecutorsData {
    0 "Address" address: String, 1 "Ip" ip: String, 2 "IsDesignated" is_designated: bool, 3 "Label" label: String,
    4 "Online" online: bool, 5 "Port" port: i64, 6 "Status" status: String, 7 "Version" version: String,
    8 "Weight" weight: i64
} }

/// Lists job executions: `ListJobExecutions` of `schedulerx3` 2024-06-24.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ListJobExecutions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobExecutions {
    pub app_name: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub end_time: Option<String>,
    pub job_execution_id: Option<String>,
    pub job_id: Option<i64>,
    pub job_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
    pub workflow_execution_id: Option<i64>,
}
operation! { ListJobExecutions(cluster_id: String) "ListJobExecutions" -> ListJobExecutionsOutput {
    0 "AppName" app_name: String, 1 "ClusterId" cluster_id, 2 "EndTime" end_time: String,
    3 "JobExecutionId" job_execution_id: String, 4 "JobId" job_id: i64, 5 "JobName" job_name: String,
    6 "PageNum" page_num: i64, 7 "PageSize" page_size: i64, 8 "StartTime" start_time: String, 9 "Status" status: i64,
    10 "WorkflowExecutionId" workflow_execution_id: i64
} }
paged! { ListJobExecutions: ListJobExecutionsRecords =
    Number "PageNum", "Data.Records" data.records, total "Data.Total" }

/// Response of [`ListJobExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobExecutionsOutput {
    pub code: Option<i64>,
    pub data: Option<ListJobExecutionsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListJobExecutionsOutput {
    0 "Code" code: i64, 1 "Data" data: ListJobExecutionsData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListJobExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobExecutionsData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<ListJobExecutionsRecords>,
    pub total: Option<i64>,
}
model! { ListJobExecutionsData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Records" records: Vec<ListJobExecutionsRecords>,
    3 "Total" total: i64
} }

/// In the response of [`ListJobExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobExecutionsRecords {
    pub app_group_id: Option<i64>,
    pub app_name: Option<String>,
    pub attempt: Option<i64>,
    pub data_time: Option<String>,
    pub duration: Option<i64>,
    pub end_time: Option<String>,
    pub executor: Option<String>,
    pub job_execution_id: Option<String>,
    pub job_id: Option<i64>,
    pub job_name: Option<String>,
    pub job_type: Option<String>,
    pub parameters: Option<String>,
    pub result: Option<String>,
    pub route_strategy: Option<i64>,
    pub schedule_time: Option<String>,
    pub server_ip: Option<String>,
    pub status: Option<i64>,
    pub time_type: Option<i64>,
    pub total_tokens: Option<i64>,
    pub trigger_type: Option<i64>,
    pub work_addr: Option<String>,
    pub workflow_execution_id: Option<String>,
    pub workflow_id: Option<i64>,
    pub workflow_name: Option<String>,
    pub x_attrs: Option<String>,
}
model! { ListJobExecutionsRecords {
    0 "AppGroupId" app_group_id: i64, 1 "AppName" app_name: String, 2 "Attempt" attempt: i64,
    3 "DataTime" data_time: String, 4 "Duration" duration: i64, 5 "EndTime" end_time: String,
    6 "Executor" executor: String, 7 "JobExecutionId" job_execution_id: String, 8 "JobId" job_id: i64,
    9 "JobName" job_name: String, 10 "JobType" job_type: String, 11 "Parameters" parameters: String,
    12 "Result" result: String, 13 "RouteStrategy" route_strategy: i64, 14 "ScheduleTime" schedule_time: String,
    15 "ServerIp" server_ip: String, 16 "Status" status: i64, 17 "TimeType" time_type: i64,
    18 "TotalTokens" total_tokens: i64, 19 "TriggerType" trigger_type: i64, 20 "WorkAddr" work_addr: String,
    21 "WorkflowExecutionId" workflow_execution_id: String, 22 "WorkflowId" workflow_id: i64,
    23 "WorkflowName" workflow_name: String, 24 "XAttrs" x_attrs: String
} }

/// Lists job script history: `ListJobScriptHistory` of `schedulerx3` 2024-06-24.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ListJobScriptHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobScriptHistory {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub job_id: i64,
    /// At least 0.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListJobScriptHistory(app_name: String, cluster_id: String, job_id: i64)
    "ListJobScriptHistory" -> ListJobScriptHistoryOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "JobId" job_id, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String
} }
paged! { ListJobScriptHistory: ListJobScriptHistoryRecords =
    Token "NextToken", "Data.Records" data.records, next "Data.NextToken" }

/// Response of [`ListJobScriptHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobScriptHistoryOutput {
    pub code: Option<i64>,
    pub data: Option<ListJobScriptHistoryData>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListJobScriptHistoryOutput {
    0 "Code" code: i64, 1 "Data" data: ListJobScriptHistoryData, 2 "MaxResults" max_results: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListJobScriptHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobScriptHistoryData {
    pub next_token: Option<String>,
    pub records: Vec<ListJobScriptHistoryRecords>,
    pub total: Option<String>,
}
model! { ListJobScriptHistoryData {
    0 "NextToken" next_token: String, 1 "Records" records: Vec<ListJobScriptHistoryRecords>, 2 "Total" total: String
} }

/// In the response of [`ListJobScriptHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobScriptHistoryRecords {
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub script_content: Option<String>,
    pub version_description: Option<String>,
}
model! { ListJobScriptHistoryRecords {
    0 "CreateTime" create_time: String, 1 "Creator" creator: String, 2 "ScriptContent" script_content: String,
    3 "VersionDescription" version_description: String
} }

/// Lists jobs: `ListJobs` of `schedulerx3` 2024-06-24.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ListJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobs {
    pub app_name: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub description: Option<String>,
    pub job_handler: Option<String>,
    pub job_id: Option<i64>,
    pub job_name: Option<String>,
    pub label: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<String>,
    pub workflow_id: Option<i64>,
}
operation! { ListJobs(cluster_id: String) "ListJobs" -> ListJobsOutput {
    0 "AppName" app_name: String, 1 "ClusterId" cluster_id, 2 "Description" description: String,
    3 "JobHandler" job_handler: String, 4 "JobId" job_id: i64, 5 "JobName" job_name: String, 6 "Label" label: String,
    7 "PageNum" page_num: i64, 8 "PageSize" page_size: i64, 9 "Status" status: String, 10 "WorkflowId" workflow_id: i64
} }
paged! { ListJobs: ListJobsRecords = Number "PageNum", "Data.Records" data.records, total "Data.Total" }

/// Response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsOutput {
    pub code: Option<i64>,
    pub data: Option<ListJobsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListJobsOutput {
    0 "Code" code: i64, 1 "Data" data: ListJobsData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<ListJobsRecords>,
    pub total: Option<i64>,
}
model! { ListJobsData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Records" records: Vec<ListJobsRecords>,
    3 "Total" total: i64
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsRecords {
    pub app_group_id: Option<i64>,
    pub app_name: Option<String>,
    pub attempt_interval: Option<i64>,
    pub calendar: Option<String>,
    pub child_job_id: Option<String>,
    pub clean_mode: Option<String>,
    pub creator: Option<String>,
    pub current_execute_status: Option<i64>,
    pub data_offset: Option<i64>,
    pub dependent_strategy: Option<i64>,
    pub description: Option<String>,
    pub executor_block_strategy: Option<String>,
    pub job_handler: Option<String>,
    pub job_id: Option<i64>,
    pub job_type: Option<String>,
    pub label: Option<String>,
    pub last_execute_end_time: Option<String>,
    pub last_execute_status: Option<i64>,
    pub max_attempt: Option<i64>,
    pub max_concurrency: Option<i64>,
    pub name: Option<String>,
    pub node_type: Option<i64>,
    pub notice_config: Option<String>,
    pub notice_contacts: Option<String>,
    pub parameters: Option<String>,
    pub priority: Option<i64>,
    pub route_strategy: Option<i64>,
    pub script: Option<String>,
    pub start_time_type: Option<i64>,
    pub status: Option<i64>,
    pub time_expression: Option<String>,
    pub time_type: Option<i64>,
    pub time_zone: Option<String>,
    pub timezone: Option<String>,
    pub updater: Option<String>,
    pub weight: Option<i64>,
    pub workflow_id: Option<i64>,
    pub xattrs: Option<String>,
}
model! { ListJobsRecords {
    0 "AppGroupId" app_group_id: i64, 1 "AppName" app_name: String, 2 "AttemptInterval" attempt_interval: i64,
    3 "Calendar" calendar: String, 4 "ChildJobId" child_job_id: String, 5 "CleanMode" clean_mode: String,
    6 "Creator" creator: String, 7 "CurrentExecuteStatus" current_execute_status: i64, 8 "DataOffset" data_offset: i64,
    9 "DependentStrategy" dependent_strategy: i64, 10 "Description" description: String,
    11 "ExecutorBlockStrategy" executor_block_strategy: String, 12 "JobHandler" job_handler: String,
    13 "JobId" job_id: i64, 14 "JobType" job_type: String, 15 "Label" label: String,
    16 "LastExecuteEndTime" last_execute_end_time: String, 17 "LastExecuteStatus" last_execute_status: i64,
    18 "MaxAttempt" max_attempt: i64, 19 "MaxConcurrency" max_concurrency: i64, 20 "Name" name: String,
    21 "NodeType" node_type: i64, 22 "NoticeConfig" notice_config: String, 23 "NoticeContacts" notice_contacts: String,
    24 "Parameters" parameters: String, 25 "Priority" priority: i64, 26 "RouteStrategy" route_strategy: i64,
    27 "Script" script: String, 28 "StartTimeType" start_time_type: i64, 29 "Status" status: i64,
    30 "TimeExpression" time_expression: String, 31 "TimeType" time_type: i64, 32 "TimeZone" time_zone: String,
    33 "Timezone" timezone: String, 34 "Updater" updater: String, 35 "Weight" weight: i64,
    36 "WorkflowId" workflow_id: i64, 37 "Xattrs" xattrs: String
} }

/// Lists k8s resource: `ListK8sResource` of `schedulerx3` 2024-06-24.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ListK8sResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sResource {
    /// Required.
    pub cluster_id: String,
    pub k8s_cluster_id: Option<String>,
    pub k8s_namespace: Option<String>,
    /// Required.
    pub resource_type: String,
    pub vpc_id: Option<String>,
}
operation! { ListK8sResource(cluster_id: String, resource_type: String) "ListK8sResource" -> ListK8sResourceOutput {
    0 "ClusterId" cluster_id, 1 "K8sClusterId" k8s_cluster_id: String, 2 "K8sNamespace" k8s_namespace: String,
    3 "ResourceType" resource_type, 4 "VpcId" vpc_id: String
} }

/// Response of [`ListK8sResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sResourceOutput {
    pub code: Option<i64>,
    pub data: Vec<ListK8sResourceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListK8sResourceOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListK8sResourceData>, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListK8sResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sResourceData {
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
}
model! { ListK8sResourceData {
    0 "ResourceId" resource_id: String, 1 "ResourceName" resource_name: String
} }

/// Lists lables: `ListLables` of `schedulerx3` 2024-06-24.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ListLables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLables {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    pub job_id: Option<i64>,
}
operation! { ListLables(app_name: String, cluster_id: String) "ListLables" -> ListLablesOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "JobId" job_id: i64
} { method: "GET", } }

/// Response of [`ListLables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLablesOutput {
    pub code: Option<i64>,
    pub data: Vec<ListLablesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListLablesOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListLablesData>, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListLables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLablesData {
    pub is_designated: Option<bool>,
    pub label: Option<String>,
    pub online: Option<bool>,
    pub size: Option<i64>,
}
model! { ListLablesData {
    0 "IsDesignated" is_designated: bool, 1 "Label" label: String, 2 "Online" online: bool, 3 "Size" size: i64
} }

/// Lists region zone: `ListRegionZone` of `schedulerx3` 2024-06-24.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ListRegionZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionZone {}
operation! { ListRegionZone() "ListRegionZone" -> ListRegionZoneOutput {} }

/// Response of [`ListRegionZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionZoneOutput {
    pub code: Option<i64>,
    pub data: Vec<ListRegionZoneData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListRegionZoneOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListRegionZoneData>, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListRegionZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionZoneData {
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListRegionZoneData {
    0 "LocalName" local_name: String, 1 "ZoneId" zone_id: String
} }

/// Lists regions: `ListRegions` of `schedulerx3` 2024-06-24.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ListRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegions {}
operation! { ListRegions() "ListRegions" -> ListRegionsOutput {} { method: "GET", } }

/// Response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub regions: Vec<ListRegionsRegions>,
    pub success: Option<bool>,
}
model! { ListRegionsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Regions" regions: Vec<ListRegionsRegions>,
    3 "Success" success: bool
} }

/// In the response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { ListRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Lists schedule event: `ListScheduleEvent` of `schedulerx3` 2024-06-24.
///
/// GET. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ListScheduleEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduleEvent {
    pub app_name: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub end_time: Option<i64>,
    pub event: Option<String>,
    pub event_type: Option<String>,
    pub job_execution_id: Option<String>,
    pub job_name: Option<String>,
    pub keyword: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub reverse: Option<bool>,
    pub start_time: Option<i64>,
    pub workflow_execution_id: Option<i64>,
    pub workflow_name: Option<String>,
}
operation! { ListScheduleEvent(cluster_id: String) "ListScheduleEvent" -> ListScheduleEventOutput {
    0 "AppName" app_name: String, 1 "ClusterId" cluster_id, 2 "EndTime" end_time: i64, 3 "Event" event: String,
    4 "EventType" event_type: String, 5 "JobExecutionId" job_execution_id: String, 6 "JobName" job_name: String,
    7 "Keyword" keyword: String, 8 "PageNum" page_num: i64, 9 "PageSize" page_size: i64, 10 "Reverse" reverse: bool,
    11 "StartTime" start_time: i64, 12 "WorkflowExecutionId" workflow_execution_id: i64,
    13 "WorkflowName" workflow_name: String
} { method: "GET", } }
paged! { ListScheduleEvent: ListScheduleEventRecords =
    Number "PageNum", "Data.Records" data.records, total "Data.Total" }

/// Response of [`ListScheduleEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduleEventOutput {
    pub code: Option<i64>,
    pub data: Option<ListScheduleEventData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListScheduleEventOutput {
    0 "Code" code: i64, 1 "Data" data: ListScheduleEventData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListScheduleEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduleEventData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<ListScheduleEventRecords>,
    pub total: Option<i64>,
}
model! { ListScheduleEventData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Records" records: Vec<ListScheduleEventRecords>,
    3 "Total" total: i64
} }

/// In the response of [`ListScheduleEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduleEventRecords {
    pub app_name: Option<String>,
    pub content: Option<String>,
    pub event: Option<String>,
    pub event_type: Option<String>,
    pub job_execution_id: Option<String>,
    pub job_name: Option<String>,
    pub time: Option<String>,
    pub worker_addr: Option<String>,
    pub workflow_execution_id: Option<String>,
    pub workflow_name: Option<String>,
}
model! { ListScheduleEventRecords {
    0 "AppName" app_name: String, 1 "Content" content: String, 2 "Event" event: String,
    3 "EventType" event_type: String, 4 "JobExecutionId" job_execution_id: String, 5 "JobName" job_name: String,
    6 "Time" time: String, 7 "WorkerAddr" worker_addr: String, 8 "WorkflowExecutionId" workflow_execution_id: String,
    9 "WorkflowName" workflow_name: String
} }

/// Lists schedule times: `ListScheduleTimes` of `schedulerx3` 2024-06-24.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ListScheduleTimes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduleTimes {
    /// Required.
    pub app_name: String,
    pub calendar: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub time_expression: String,
    /// Required.
    pub time_type: i64,
    pub time_zone: Option<String>,
}
operation! { ListScheduleTimes(app_name: String, cluster_id: String, time_expression: String, time_type: i64)
    "ListScheduleTimes" -> ListScheduleTimesOutput {
    0 "AppName" app_name, 1 "Calendar" calendar: String, 2 "ClusterId" cluster_id, 3 "TimeExpression" time_expression,
    4 "TimeType" time_type, 5 "TimeZone" time_zone: String
} { method: "GET", } }

/// Response of [`ListScheduleTimes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduleTimesOutput {
    pub code: Option<i64>,
    pub data: Vec<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListScheduleTimesOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<String>, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Lists workflow executions: `ListWorkflowExecutions` of `schedulerx3` 2024-06-24.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ListWorkflowExecutions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowExecutions {
    pub app_name: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub end_time: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
    pub workflow_execution_id: Option<i64>,
    pub workflow_id: Option<i64>,
    pub workflow_name: Option<String>,
}
operation! { ListWorkflowExecutions(cluster_id: String) "ListWorkflowExecutions" -> ListWorkflowExecutionsOutput {
    0 "AppName" app_name: String, 1 "ClusterId" cluster_id, 2 "EndTime" end_time: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "PageNum" page_num: i64,
    6 "PageSize" page_size: i64, 7 "StartTime" start_time: String, 8 "Status" status: i64,
    9 "WorkflowExecutionId" workflow_execution_id: i64, 10 "WorkflowId" workflow_id: i64,
    11 "WorkflowName" workflow_name: String
} }
paged! { ListWorkflowExecutions: ListWorkflowExecutionsRecords =
    Token "NextToken", "Data.Records" data.records, next "NextToken" }

/// Response of [`ListWorkflowExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowExecutionsOutput {
    pub code: Option<i64>,
    pub data: Option<ListWorkflowExecutionsData>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListWorkflowExecutionsOutput {
    0 "Code" code: i64, 1 "Data" data: ListWorkflowExecutionsData, 2 "MaxResults" max_results: i64,
    3 "Message" message: String, 4 "NextToken" next_token: String, 5 "Success" success: bool
} }

/// In the response of [`ListWorkflowExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowExecutionsData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<ListWorkflowExecutionsRecords>,
    pub total: Option<i64>,
}
model! { ListWorkflowExecutionsData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Records" records: Vec<ListWorkflowExecutionsRecords>, 3 "Total" total: i64
} }

/// In the response of [`ListWorkflowExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowExecutionsRecords {
    pub app_name: Option<String>,
    pub data_time: Option<String>,
    pub end_time: Option<String>,
    pub executor: Option<String>,
    pub schedule_time: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
    pub workflow_execution_id: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
}
model! { ListWorkflowExecutionsRecords {
    0 "AppName" app_name: String, 1 "DataTime" data_time: String, 2 "EndTime" end_time: String,
    3 "Executor" executor: String, 4 "ScheduleTime" schedule_time: String, 5 "StartTime" start_time: String,
    6 "Status" status: i64, 7 "WorkflowExecutionId" workflow_execution_id: String, 8 "WorkflowId" workflow_id: String,
    9 "WorkflowName" workflow_name: String
} }

/// Lists workflow versions: `ListWorkflowVersions` of `schedulerx3` 2024-06-24.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ListWorkflowVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowVersions {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub workflow_id: i64,
}
operation! { ListWorkflowVersions(app_name: String, cluster_id: String, workflow_id: i64)
    "ListWorkflowVersions" -> ListWorkflowVersionsOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String,
    4 "WorkflowId" workflow_id
} }
paged! { ListWorkflowVersions: ListWorkflowVersionsData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListWorkflowVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowVersionsOutput {
    pub code: Option<i64>,
    pub data: Vec<ListWorkflowVersionsData>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListWorkflowVersionsOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListWorkflowVersionsData>, 2 "MaxResults" max_results: i64,
    3 "Message" message: String, 4 "NextToken" next_token: String, 5 "Success" success: bool
} }

/// In the response of [`ListWorkflowVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowVersionsData {
    pub create_time: Option<String>,
    pub current: Option<bool>,
    pub dag_version: Option<String>,
}
model! { ListWorkflowVersionsData {
    0 "CreateTime" create_time: String, 1 "Current" current: bool, 2 "DagVersion" dag_version: String
} }

/// Lists workflows: `ListWorkflows` of `schedulerx3` 2024-06-24.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/ListWorkflows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflows {
    pub app_name: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub description: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<i64>,
    pub workflow_id: Option<i64>,
}
operation! { ListWorkflows(cluster_id: String) "ListWorkflows" -> ListWorkflowsOutput {
    0 "AppName" app_name: String, 1 "ClusterId" cluster_id, 2 "Description" description: String,
    3 "MaxResults" max_results: i64, 4 "Name" name: String, 5 "NextToken" next_token: String, 6 "PageNum" page_num: i64,
    7 "PageSize" page_size: i64, 8 "Status" status: i64, 9 "WorkflowId" workflow_id: i64
} }
paged! { ListWorkflows: ListWorkflowsRecords = Token "NextToken", "Data.Records" data.records, next "Data.NextToken" }

/// Response of [`ListWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowsOutput {
    pub code: Option<i64>,
    pub data: Option<ListWorkflowsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListWorkflowsOutput {
    0 "Code" code: i64, 1 "Data" data: ListWorkflowsData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowsData {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<ListWorkflowsRecords>,
    pub total: Option<i64>,
}
model! { ListWorkflowsData {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Records" records: Vec<ListWorkflowsRecords>, 5 "Total" total: i64
} }

/// In the response of [`ListWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowsRecords {
    pub app_name: Option<String>,
    pub app_type: Option<i64>,
    pub calendar: Option<String>,
    pub creator: Option<String>,
    pub current_execute_status: Option<i64>,
    pub description: Option<String>,
    pub last_execute_end_time: Option<String>,
    pub last_execute_status: Option<i64>,
    pub max_concurrency: Option<i64>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub time_expression: Option<String>,
    pub time_type: Option<i64>,
    pub timezone: Option<String>,
    pub updater: Option<String>,
    pub workflow_id: Option<i64>,
    pub xattrs: Option<String>,
}
model! { ListWorkflowsRecords {
    0 "AppName" app_name: String, 1 "AppType" app_type: i64, 2 "Calendar" calendar: String, 3 "Creator" creator: String,
    4 "CurrentExecuteStatus" current_execute_status: i64, 5 "Description" description: String,
    6 "LastExecuteEndTime" last_execute_end_time: String, 7 "LastExecuteStatus" last_execute_status: i64,
    8 "MaxConcurrency" max_concurrency: i64, 9 "Name" name: String, 10 "Status" status: i64,
    11 "TimeExpression" time_expression: String, 12 "TimeType" time_type: i64, 13 "Timezone" timezone: String,
    14 "Updater" updater: String, 15 "WorkflowId" workflow_id: i64, 16 "Xattrs" xattrs: String
} }

/// `OperateBackfillWorkflow` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/OperateBackfillWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateBackfillWorkflow {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub end_date: String,
    /// Required.
    pub start_date: String,
    /// Required.
    pub workflow_id: i64,
}

/// Arguments of [`OperateBackfillWorkflow::new`].
pub struct OperateBackfillWorkflowRequired {
    pub app_name: String,
    pub cluster_id: String,
    pub end_date: String,
    pub start_date: String,
    pub workflow_id: i64,
}
operation! {
    OperateBackfillWorkflow { OperateBackfillWorkflowRequired: app_name, cluster_id, end_date, start_date, workflow_id }
    "OperateBackfillWorkflow" -> OperateBackfillWorkflowOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "EndDate" end_date, 3 "StartDate" start_date,
    4 "WorkflowId" workflow_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`OperateBackfillWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateBackfillWorkflowOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateBackfillWorkflowOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `OperateConnectDatasource` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/OperateConnectDatasource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateConnectDatasource {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub connection_params: String,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub r#type: i64,
}
operation! { OperateConnectDatasource(cluster_id: String, connection_params: String, password: Secret, r#type: i64)
    "OperateConnectDatasource" -> OperateConnectDatasourceOutput {
    0 "ClusterId" cluster_id, 1 "ConnectionParams" connection_params, 2 "Password" password, 3 "Type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`OperateConnectDatasource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateConnectDatasourceOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateConnectDatasourceOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `OperateDesignateExecutors` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/OperateDesignateExecutors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateDesignateExecutors {
    /// Required.
    pub address_list: Vec<String>,
    pub app_group_id: Option<i64>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub designate_type: i64,
    /// Required.
    pub job_id: i64,
    pub transferable: Option<bool>,
}

/// Arguments of [`OperateDesignateExecutors::new`].
pub struct OperateDesignateExecutorsRequired {
    pub address_list: Vec<String>,
    pub app_name: String,
    pub cluster_id: String,
    pub designate_type: i64,
    pub job_id: i64,
}
operation! {
    OperateDesignateExecutors { OperateDesignateExecutorsRequired: address_list, app_name, cluster_id, designate_type, job_id }
    "OperateDesignateExecutors" -> OperateDesignateExecutorsOutput {
    0 "AddressList" address_list, 1 "AppGroupId" app_group_id: i64, 2 "AppName" app_name, 3 "ClusterId" cluster_id,
    4 "DesignateType" designate_type, 5 "JobId" job_id, 6 "Transferable" transferable: bool
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`OperateDesignateExecutors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateDesignateExecutorsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateDesignateExecutorsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `OperateDisableJobs` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/OperateDisableJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateDisableJobs {
    pub app_group_id: Option<i64>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    pub job_ids: Option<Vec<i64>>,
}
operation! { OperateDisableJobs(app_name: String, cluster_id: String) "OperateDisableJobs" -> OperateDisableJobsOutput {
    0 "AppGroupId" app_group_id: i64, 1 "AppName" app_name, 2 "ClusterId" cluster_id, 3 "JobIds" job_ids: Vec<i64>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }

/// Response of [`OperateDisableJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateDisableJobsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateDisableJobsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `OperateDisableWorkflows` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/OperateDisableWorkflows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateDisableWorkflows {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub workflow_ids: Vec<i64>,
}
operation! { OperateDisableWorkflows(app_name: String, cluster_id: String, workflow_ids: Vec<i64>)
    "OperateDisableWorkflows" -> OperateDisableWorkflowsOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkflowIds" workflow_ids
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// Response of [`OperateDisableWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateDisableWorkflowsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateDisableWorkflowsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `OperateEnableJobs` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/OperateEnableJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateEnableJobs {
    pub app_group_id: Option<i64>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    pub job_ids: Option<Vec<i64>>,
}
operation! { OperateEnableJobs(app_name: String, cluster_id: String) "OperateEnableJobs" -> OperateEnableJobsOutput {
    0 "AppGroupId" app_group_id: i64, 1 "AppName" app_name, 2 "ClusterId" cluster_id, 3 "JobIds" job_ids: Vec<i64>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }

/// Response of [`OperateEnableJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateEnableJobsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateEnableJobsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `OperateEnableWorkflows` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/OperateEnableWorkflows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateEnableWorkflows {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub workflow_ids: Vec<i64>,
}
operation! { OperateEnableWorkflows(app_name: String, cluster_id: String, workflow_ids: Vec<i64>)
    "OperateEnableWorkflows" -> OperateEnableWorkflowsOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkflowIds" workflow_ids
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json)
] }

/// Response of [`OperateEnableWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateEnableWorkflowsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateEnableWorkflowsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `OperateExecuteJob` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/OperateExecuteJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateExecuteJob {
    pub app_group_id: Option<i64>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    pub instance_parameters: Option<String>,
    /// Required.
    pub job_id: i64,
    pub label: Option<String>,
    pub worker: Option<String>,
}
operation! { OperateExecuteJob(app_name: String, cluster_id: String, job_id: i64)
    "OperateExecuteJob" -> OperateExecuteJobOutput {
    0 "AppGroupId" app_group_id: i64, 1 "AppName" app_name, 2 "ClusterId" cluster_id,
    3 "InstanceParameters" instance_parameters: String, 4 "JobId" job_id, 5 "Label" label: String,
    6 "Worker" worker: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`OperateExecuteJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateExecuteJobOutput {
    pub code: Option<i64>,
    pub data: Option<OperateExecuteJobData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateExecuteJobOutput {
    0 "Code" code: i64, 1 "Data" data: OperateExecuteJobData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`OperateExecuteJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateExecuteJobData {
    pub job_execution_id: Option<String>,
}
model! { OperateExecuteJobData {
    0 "JobExecutionId" job_execution_id: String
} }

/// `OperateExecuteWorkflow` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/OperateExecuteWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateExecuteWorkflow {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub workflow_id: i64,
}
operation! { OperateExecuteWorkflow(app_name: String, cluster_id: String, workflow_id: i64)
    "OperateExecuteWorkflow" -> OperateExecuteWorkflowOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkflowId" workflow_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`OperateExecuteWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateExecuteWorkflowOutput {
    pub code: Option<i64>,
    pub data: Option<OperateExecuteWorkflowData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateExecuteWorkflowOutput {
    0 "Code" code: i64, 1 "Data" data: OperateExecuteWorkflowData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`OperateExecuteWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateExecuteWorkflowData {
    pub workflow_execution_id: Option<String>,
}
model! { OperateExecuteWorkflowData {
    0 "WorkflowExecutionId" workflow_execution_id: String
} }

/// `OperateHoldJobExecution` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/OperateHoldJobExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateHoldJobExecution {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    pub job_execution_id: Option<String>,
}
operation! { OperateHoldJobExecution(app_name: String, cluster_id: String)
    "OperateHoldJobExecution" -> OperateHoldJobExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "JobExecutionId" job_execution_id: String
} }

/// Response of [`OperateHoldJobExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateHoldJobExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateHoldJobExecutionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `OperateHoldWorkflowExecution` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/OperateHoldWorkflowExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateHoldWorkflowExecution {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub workflow_execution_id: i64,
}
operation! { OperateHoldWorkflowExecution(app_name: String, cluster_id: String, workflow_execution_id: i64)
    "OperateHoldWorkflowExecution" -> OperateHoldWorkflowExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkflowExecutionId" workflow_execution_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`OperateHoldWorkflowExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateHoldWorkflowExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateHoldWorkflowExecutionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `OperateMarkSuccessJobExecution` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/OperateMarkSuccessJobExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateMarkSuccessJobExecution {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    pub job_execution_id: Option<String>,
}
operation! { OperateMarkSuccessJobExecution(app_name: String, cluster_id: String)
    "OperateMarkSuccessJobExecution" -> OperateMarkSuccessJobExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "JobExecutionId" job_execution_id: String
} }

/// Response of [`OperateMarkSuccessJobExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateMarkSuccessJobExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateMarkSuccessJobExecutionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `OperateMarkSuccessWorkflowExecution` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/OperateMarkSuccessWorkflowExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateMarkSuccessWorkflowExecution {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub workflow_execution_id: i64,
}
operation! { OperateMarkSuccessWorkflowExecution(app_name: String, cluster_id: String, workflow_execution_id: i64)
    "OperateMarkSuccessWorkflowExecution" -> OperateMarkSuccessWorkflowExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkflowExecutionId" workflow_execution_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`OperateMarkSuccessWorkflowExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateMarkSuccessWorkflowExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateMarkSuccessWorkflowExecutionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `OperateRerunJob` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/OperateRerunJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateRerunJob {
    pub app_id: Option<i64>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub data_time: String,
    /// Required.
    pub end_date: i64,
    /// Required.
    pub job_id: i64,
    /// Required.
    pub start_date: i64,
}

/// Arguments of [`OperateRerunJob::new`].
pub struct OperateRerunJobRequired {
    pub app_name: String,
    pub cluster_id: String,
    pub data_time: String,
    pub end_date: i64,
    pub job_id: i64,
    pub start_date: i64,
}
operation! {
    OperateRerunJob { OperateRerunJobRequired: app_name, cluster_id, data_time, end_date, job_id, start_date }
    "OperateRerunJob" -> OperateRerunJobOutput {
    0 "AppId" app_id: i64, 1 "AppName" app_name, 2 "ClusterId" cluster_id, 3 "DataTime" data_time, 4 "EndDate" end_date,
    5 "JobId" job_id, 6 "StartDate" start_date
} }

/// Response of [`OperateRerunJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateRerunJobOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateRerunJobOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `OperateRetryJobExecution` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/OperateRetryJobExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateRetryJobExecution {
    pub app_group_id: Option<i64>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub job_execution_id: String,
    pub task_list: Option<Vec<String>>,
    pub trigger_child: Option<bool>,
}
operation! { OperateRetryJobExecution(app_name: String, cluster_id: String, job_execution_id: String)
    "OperateRetryJobExecution" -> OperateRetryJobExecutionOutput {
    0 "AppGroupId" app_group_id: i64, 1 "AppName" app_name, 2 "ClusterId" cluster_id,
    3 "JobExecutionId" job_execution_id, 4 "TaskList" task_list: Vec<String>, 5 "TriggerChild" trigger_child: bool
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`OperateRetryJobExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateRetryJobExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateRetryJobExecutionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `OperateRetryWorkflowExecution` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/OperateRetryWorkflowExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateRetryWorkflowExecution {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    pub only_failed: Option<bool>,
    /// Required.
    pub workflow_execution_id: i64,
}
operation! { OperateRetryWorkflowExecution(app_name: String, cluster_id: String, workflow_execution_id: i64)
    "OperateRetryWorkflowExecution" -> OperateRetryWorkflowExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "OnlyFailed" only_failed: bool,
    3 "WorkflowExecutionId" workflow_execution_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`OperateRetryWorkflowExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateRetryWorkflowExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateRetryWorkflowExecutionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `OperateSkipJobExecution` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/OperateSkipJobExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateSkipJobExecution {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    pub job_execution_id: Option<String>,
}
operation! { OperateSkipJobExecution(app_name: String, cluster_id: String)
    "OperateSkipJobExecution" -> OperateSkipJobExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "JobExecutionId" job_execution_id: String
} }

/// Response of [`OperateSkipJobExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateSkipJobExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateSkipJobExecutionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `OperateStopJobExecution` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/OperateStopJobExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateStopJobExecution {
    pub app_group_id: Option<i64>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub job_execution_id: String,
    pub task_list: Option<Vec<String>>,
}
operation! { OperateStopJobExecution(app_name: String, cluster_id: String, job_execution_id: String)
    "OperateStopJobExecution" -> OperateStopJobExecutionOutput {
    0 "AppGroupId" app_group_id: i64, 1 "AppName" app_name, 2 "ClusterId" cluster_id,
    3 "JobExecutionId" job_execution_id, 4 "TaskList" task_list: Vec<String>
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`OperateStopJobExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateStopJobExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateStopJobExecutionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `OperateStopWorkflowExecution` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/OperateStopWorkflowExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateStopWorkflowExecution {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub workflow_execution_id: i64,
}
operation! { OperateStopWorkflowExecution(app_name: String, cluster_id: String, workflow_execution_id: i64)
    "OperateStopWorkflowExecution" -> OperateStopWorkflowExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkflowExecutionId" workflow_execution_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`OperateStopWorkflowExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateStopWorkflowExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateStopWorkflowExecutionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `OperateUnholdJobExecution` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/OperateUnholdJobExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateUnholdJobExecution {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    pub job_execution_id: Option<String>,
}
operation! { OperateUnholdJobExecution(app_name: String, cluster_id: String)
    "OperateUnholdJobExecution" -> OperateUnholdJobExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "JobExecutionId" job_execution_id: String
} }

/// Response of [`OperateUnholdJobExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateUnholdJobExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateUnholdJobExecutionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `OperateUnholdWorkflowExecution` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/OperateUnholdWorkflowExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateUnholdWorkflowExecution {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub workflow_execution_id: i64,
}
operation! { OperateUnholdWorkflowExecution(app_name: String, cluster_id: String, workflow_execution_id: i64)
    "OperateUnholdWorkflowExecution" -> OperateUnholdWorkflowExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkflowExecutionId" workflow_execution_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`OperateUnholdWorkflowExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateUnholdWorkflowExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateUnholdWorkflowExecutionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `OperateUnskipJobExecution` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/OperateUnskipJobExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateUnskipJobExecution {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    pub job_execution_id: Option<String>,
}
operation! { OperateUnskipJobExecution(app_name: String, cluster_id: String)
    "OperateUnskipJobExecution" -> OperateUnskipJobExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "JobExecutionId" job_execution_id: String
} }

/// Response of [`OperateUnskipJobExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateUnskipJobExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateUnskipJobExecutionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Syncs jobs: `SyncJobs` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/SyncJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncJobs {
    /// Required.
    pub job_ids: Vec<i64>,
    /// Required.
    pub original_app_name: String,
    /// Required.
    pub original_cluster_id: String,
    /// Required.
    pub target_app_name: String,
    /// Required.
    pub target_cluster_id: String,
}

/// Arguments of [`SyncJobs::new`].
pub struct SyncJobsRequired {
    pub job_ids: Vec<i64>,
    pub original_app_name: String,
    pub original_cluster_id: String,
    pub target_app_name: String,
    pub target_cluster_id: String,
}
operation! {
    SyncJobs { SyncJobsRequired: job_ids, original_app_name, original_cluster_id, target_app_name, target_cluster_id }
    "SyncJobs" -> SyncJobsOutput {
    0 "JobIds" job_ids, 1 "OriginalAppName" original_app_name, 2 "OriginalClusterId" original_cluster_id,
    3 "TargetAppName" target_app_name, 4 "TargetClusterId" target_cluster_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`SyncJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncJobsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SyncJobsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates app: `UpdateApp` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/UpdateApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApp {
    /// Secret. 6 to 32 characters.
    pub access_token: Option<Secret>,
    /// Required. 1 to 64 characters.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    pub enable_log: Option<bool>,
    pub label_route_strategy: Option<i64>,
    pub max_concurrency: Option<i64>,
    /// Required. 1 to 64 characters.
    pub title: String,
    pub worker_id: Option<i64>,
}
operation! { UpdateApp(app_name: String, cluster_id: String, title: String) "UpdateApp" -> UpdateAppOutput {
    0 "AccessToken" access_token: Secret, 1 "AppName" app_name, 2 "ClusterId" cluster_id,
    3 "EnableLog" enable_log: bool, 4 "LabelRouteStrategy" label_route_strategy: i64,
    5 "MaxConcurrency" max_concurrency: i64, 6 "Title" title, 7 "WorkerId" worker_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`UpdateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAppOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates calendar: `UpdateCalendar` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/UpdateCalendar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCalendar {
    /// Required.
    pub calendar_name: String,
    pub client_token: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub incremental: Option<bool>,
    /// Required.
    pub months: String,
    /// Required.
    pub year: i64,
}
operation! { UpdateCalendar(calendar_name: String, cluster_id: String, months: String, year: i64)
    "UpdateCalendar" -> UpdateCalendarOutput {
    0 "CalendarName" calendar_name, 1 "ClientToken" client_token: String, 2 "ClusterId" cluster_id,
    3 "Incremental" incremental: bool, 4 "Months" months, 5 "Year" year
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateCalendar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCalendarOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateCalendarOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates cluster: `UpdateCluster` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/UpdateCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCluster {
    /// Required.
    pub cluster_id: String,
    /// 1 to 64 characters.
    pub cluster_name: Option<String>,
    pub ip_whitelist: Option<String>,
}
operation! { UpdateCluster(cluster_id: String) "UpdateCluster" -> UpdateClusterOutput {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name: String, 2 "IpWhitelist" ip_whitelist: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateClusterOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates contact: `UpdateContact` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/UpdateContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContact {
    pub config: Option<String>,
    /// Required.
    pub contact_name: String,
    pub enabled: Option<bool>,
    pub r#type: Option<String>,
}
operation! { UpdateContact(contact_name: String) "UpdateContact" -> UpdateContactOutput {
    0 "Config" config: String, 1 "ContactName" contact_name, 2 "Enabled" enabled: bool, 3 "Type" r#type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContactOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateContactOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates datasource: `UpdateDatasource` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/UpdateDatasource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasource {
    /// Required.
    pub cluster_id: String,
    pub connection_params: Option<String>,
    /// Required.
    pub datasource_id: i64,
    pub description: Option<String>,
    pub name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
}
operation! { UpdateDatasource(cluster_id: String, datasource_id: i64) "UpdateDatasource" -> UpdateDatasourceOutput {
    0 "ClusterId" cluster_id, 1 "ConnectionParams" connection_params: String, 2 "DatasourceId" datasource_id,
    3 "Description" description: String, 4 "Name" name: String, 5 "Password" password: Secret
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateDatasource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasourceOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDatasourceOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates executor group: `UpdateExecutorGroup` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/UpdateExecutorGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExecutorGroup {
    /// Secret.
    pub api_key: Option<Secret>,
    pub auth_type: Option<String>,
    pub auto_scale: Option<bool>,
    /// Required.
    pub cluster_id: String,
    pub cms_workspace_id: Option<String>,
    pub description: Option<String>,
    /// Deprecated. Required.
    pub id: String,
    pub name: Option<String>,
    pub network: Option<String>,
    pub protocol: Option<String>,
    pub worker_type: Option<String>,
    pub workers: Option<String>,
    pub x_attrs: Option<String>,
}
operation! { UpdateExecutorGroup(cluster_id: String, id: String) "UpdateExecutorGroup" -> UpdateExecutorGroupOutput {
    0 "ApiKey" api_key: Secret, 1 "AuthType" auth_type: String, 2 "AutoScale" auto_scale: bool,
    3 "ClusterId" cluster_id, 4 "CmsWorkspaceId" cms_workspace_id: String, 5 "Description" description: String,
    6 "Id" id, 7 "Name" name: String, 8 "Network" network: String, 9 "Protocol" protocol: String,
    10 "WorkerType" worker_type: String, 11 "Workers" workers: String, 12 "XAttrs" x_attrs: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }

/// Response of [`UpdateExecutorGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExecutorGroupOutput {
    pub code: Option<i64>,
    pub data: Option<UpdateExecutorGroupData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateExecutorGroupOutput {
    0 "Code" code: i64, 1 "Data" data: UpdateExecutorGroupData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`UpdateExecutorGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExecutorGroupData {
    pub auth_type: Option<String>,
    pub description: Option<String>,
    pub failed_service: Option<String>,
    pub name: Option<String>,
    pub network: Option<String>,
    pub protocol: Option<String>,
    pub worker_id: Option<i64>,
    pub worker_type: Option<String>,
    pub workers: Option<String>,
}
model! { UpdateExecutorGroupData {
    0 "AuthType" auth_type: String, 1 "Description" description: String, 2 "FailedService" failed_service: String,
    3 "Name" name: String, 4 "Network" network: String, 5 "Protocol" protocol: String, 6 "WorkerId" worker_id: i64,
    7 "WorkerType" worker_type: String, 8 "Workers" workers: String
} }

/// Updates executors: `UpdateExecutors` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/UpdateExecutors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExecutors {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    pub worker_type: Option<String>,
    pub workers: Option<String>,
}
operation! { UpdateExecutors(app_name: String, cluster_id: String) "UpdateExecutors" -> UpdateExecutorsOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkerType" worker_type: String, 3 "Workers" workers: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateExecutors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExecutorsOutput {
    pub code: Option<i64>,
    pub data: Option<UpdateExecutorsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateExecutorsOutput {
    0 "Code" code: i64, 1 "Data" data: UpdateExecutorsData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`UpdateExecutors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExecutorsData {
    pub app_group_id: Option<i64>,
    pub app_type: Option<i64>,
    pub failed_service: Option<String>,
    pub work_id: Option<i64>,
    pub worker_type: Option<String>,
    pub workers: Option<String>,
}
model! { UpdateExecutorsData {
    0 "AppGroupId" app_group_id: i64, 1 "AppType" app_type: i64, 2 "FailedService" failed_service: String,
    3 "WorkId" work_id: i64, 4 "WorkerType" worker_type: String, 5 "Workers" workers: String
} }

/// Updates job: `UpdateJob` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/UpdateJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJob {
    pub app_group_id: Option<i64>,
    /// Required.
    pub app_name: String,
    pub attempt_interval: Option<i64>,
    pub calendar: Option<String>,
    pub child_job_id: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub dependent_strategy: Option<i64>,
    /// At most 300 characters.
    pub description: Option<String>,
    pub executor_block_strategy: Option<i64>,
    /// At most 200 characters.
    pub job_handler: Option<String>,
    /// Required.
    pub job_id: i64,
    pub label: Option<String>,
    pub max_attempt: Option<i64>,
    /// 1 to 200.
    pub max_concurrency: Option<i64>,
    /// At most 200 characters.
    pub name: Option<String>,
    pub notice_config: Option<UpdateJobNoticeConfig>,
    pub notice_contacts: Option<Vec<UpdateJobNoticeContacts>>,
    /// At most 2000 characters.
    pub parameters: Option<String>,
    /// At least 1.
    pub priority: Option<i64>,
    /// 1 to 20.
    pub route_strategy: Option<i64>,
    pub script: Option<String>,
    pub start_time: Option<i64>,
    pub start_time_type: Option<String>,
    pub time_expression: Option<String>,
    pub time_type: Option<i64>,
    pub timezone: Option<String>,
    pub weight: Option<i64>,
    pub x_attrs: Option<String>,
}
operation! { UpdateJob(app_name: String, cluster_id: String, job_id: i64) "UpdateJob" -> UpdateJobOutput {
    0 "AppGroupId" app_group_id: i64, 1 "AppName" app_name, 2 "AttemptInterval" attempt_interval: i64,
    3 "Calendar" calendar: String, 4 "ChildJobId" child_job_id: String, 5 "ClusterId" cluster_id,
    6 "DependentStrategy" dependent_strategy: i64, 7 "Description" description: String,
    8 "ExecutorBlockStrategy" executor_block_strategy: i64, 9 "JobHandler" job_handler: String, 10 "JobId" job_id,
    11 "Label" label: String, 12 "MaxAttempt" max_attempt: i64, 13 "MaxConcurrency" max_concurrency: i64,
    14 "Name" name: String, 15 "NoticeConfig" notice_config: UpdateJobNoticeConfig,
    16 "NoticeContacts" notice_contacts: Vec<UpdateJobNoticeContacts>, 17 "Parameters" parameters: String,
    18 "Priority" priority: i64, 19 "RouteStrategy" route_strategy: i64, 20 "Script" script: String,
    21 "StartTime" start_time: i64, 22 "StartTimeType" start_time_type: String,
    23 "TimeExpression" time_expression: String, 24 "TimeType" time_type: i64, 25 "Timezone" timezone: String,
    26 "Weight" weight: i64, 27 "XAttrs" x_attrs: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::Json),
    Mark::new(16, Location::Body, Style::Json),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::None),
    Mark::new(26, Location::Body, Style::None),
    Mark::new(27, Location::Body, Style::None)
] }

/// In the request of [`UpdateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobNoticeConfig {
    pub end_early: Option<i64>,
    pub end_early_enable: Option<bool>,
    pub fail_enable: Option<bool>,
    pub fail_limit_times: Option<i64>,
    pub miss_worker_enable: Option<bool>,
    pub send_channel: Option<String>,
    pub success_notice: Option<bool>,
    pub timeout: Option<i64>,
    pub timeout_enable: Option<bool>,
    pub timeout_kill_enable: Option<bool>,
}
input! { UpdateJobNoticeConfig() {
    0 "EndEarly" end_early: i64, 1 "EndEarlyEnable" end_early_enable: bool, 2 "FailEnable" fail_enable: bool,
    3 "FailLimitTimes" fail_limit_times: i64, 4 "MissWorkerEnable" miss_worker_enable: bool,
    5 "SendChannel" send_channel: String, 6 "SuccessNotice" success_notice: bool, 7 "Timeout" timeout: i64,
    8 "TimeoutEnable" timeout_enable: bool, 9 "TimeoutKillEnable" timeout_kill_enable: bool
} }

/// In the request of [`UpdateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobNoticeContacts {
    pub contact_type: Option<i64>,
    pub name: Option<String>,
}
input! { UpdateJobNoticeContacts() {
    0 "ContactType" contact_type: i64, 1 "Name" name: String
} }

/// Response of [`UpdateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateJobOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates job execution: `UpdateJobExecution` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/UpdateJobExecution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobExecution {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub job_execution_id: String,
    pub schedule_time: Option<i64>,
}
operation! { UpdateJobExecution(app_name: String, cluster_id: String, job_execution_id: String)
    "UpdateJobExecution" -> UpdateJobExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "JobExecutionId" job_execution_id,
    3 "ScheduleTime" schedule_time: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateJobExecution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateJobExecutionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates job script: `UpdateJobScript` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/UpdateJobScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobScript {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub job_id: i64,
    pub script_content: Option<String>,
    /// Required.
    pub version_description: String,
}
operation! { UpdateJobScript(app_name: String, cluster_id: String, job_id: i64, version_description: String)
    "UpdateJobScript" -> UpdateJobScriptOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "JobId" job_id, 3 "ScriptContent" script_content: String,
    4 "VersionDescription" version_description
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpdateJobScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobScriptOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateJobScriptOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates workflow: `UpdateWorkflow` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/UpdateWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflow {
    /// Required.
    pub app_name: String,
    pub calendar: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub description: Option<String>,
    pub max_concurrency: Option<i64>,
    pub name: Option<String>,
    pub time_expression: Option<String>,
    pub time_type: Option<i64>,
    pub timezone: Option<String>,
    /// Required.
    pub workflow_id: i64,
}
operation! { UpdateWorkflow(app_name: String, cluster_id: String, workflow_id: i64)
    "UpdateWorkflow" -> UpdateWorkflowOutput {
    0 "AppName" app_name, 1 "Calendar" calendar: String, 2 "ClientToken" client_token: String, 3 "ClusterId" cluster_id,
    4 "Description" description: String, 5 "MaxConcurrency" max_concurrency: i64, 6 "Name" name: String,
    7 "TimeExpression" time_expression: String, 8 "TimeType" time_type: i64, 9 "Timezone" timezone: String,
    10 "WorkflowId" workflow_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// Response of [`UpdateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateWorkflowOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates workflow dag: `UpdateWorkflowDAG` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/UpdateWorkflowDAG>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDAG {
    /// Required. 1 to 64 characters.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub dag: UpdateWorkflowDAGDag,
    pub dag_version: Option<String>,
    /// Required.
    pub workflow_id: i64,
}
operation! { UpdateWorkflowDAG(app_name: String, cluster_id: String, dag: UpdateWorkflowDAGDag, workflow_id: i64)
    "UpdateWorkflowDAG" -> UpdateWorkflowDAGOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "Dag" dag, 3 "DagVersion" dag_version: String,
    4 "WorkflowId" workflow_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`UpdateWorkflowDAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDAGDag {
    pub edges: Option<Vec<UpdateWorkflowDAGEdges>>,
    pub nodes: Option<Vec<UpdateWorkflowDAGNodes>>,
}
input! { UpdateWorkflowDAGDag() {
    0 "Edges" edges: Vec<UpdateWorkflowDAGEdges>, 1 "Nodes" nodes: Vec<UpdateWorkflowDAGNodes>
} }

/// In the request of [`UpdateWorkflowDAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDAGEdges {
    pub source: Option<i64>,
    pub target: Option<i64>,
}
input! { UpdateWorkflowDAGEdges() {
    0 "Source" source: i64, 1 "Target" target: i64
} }

/// In the request of [`UpdateWorkflowDAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDAGNodes {
    pub content: Option<String>,
    pub coordinate: Option<UpdateWorkflowDAGCoordinate>,
    pub id: Option<i64>,
}
input! { UpdateWorkflowDAGNodes() {
    0 "Content" content: String, 1 "Coordinate" coordinate: UpdateWorkflowDAGCoordinate, 2 "Id" id: i64
} }

/// In the request of [`UpdateWorkflowDAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDAGCoordinate {
    pub height: Option<f64>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
input! { UpdateWorkflowDAGCoordinate() {
    0 "Height" height: f64, 1 "Width" width: f64, 2 "X" x: f64, 3 "Y" y: f64
} }

/// Response of [`UpdateWorkflowDAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDAGOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateWorkflowDAGOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates workflow dag version: `UpdateWorkflowDAGVersion` of `schedulerx3` 2024-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SchedulerX3/2024-06-24/UpdateWorkflowDAGVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDAGVersion {
    /// Required. 1 to 64 characters.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub dag_version: String,
    /// Required.
    pub workflow_id: i64,
}
operation! { UpdateWorkflowDAGVersion(app_name: String, cluster_id: String, dag_version: String, workflow_id: i64)
    "UpdateWorkflowDAGVersion" -> UpdateWorkflowDAGVersionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "DagVersion" dag_version, 3 "WorkflowId" workflow_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateWorkflowDAGVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDAGVersionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateWorkflowDAGVersionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateApp, CreateCalendar, CreateCluster, CreateContact, CreateDatasource, CreateExecutorGroup, CreateExecutors,
    CreateJob, CreateWorkflow, DeleteApp, DeleteCalendar, DeleteCluster, DeleteContact, DeleteDatasource,
    DeleteExecutorGroup, DeleteJobs, DeleteWorkflow, DeleteWorkflows, ExportJobs, ExportWorkflows, GetApp, GetCalendar,
    GetCluster, GetDesigateInfo, GetExecutorConfig, GetJobExecution, GetJobExecutionProgress, GetJobExecutionThreadDump,
    GetLog, GetLogEvent, GetPageLog, GetWorkflow, GetWorkflowDAG, GetWorkflowDAGPreview, GetWorkflowExecutionDAG,
    ImportAgentJobs, ImportCalendar, ImportJobs, ImportWorkflows, ListAlarmEvent, ListAppNames, ListApps,
    ListCalendarNames, ListCalendars, ListClusters, ListContacts, ListDatasources, ListExecutorGroup, ListExecutors,
    ListJobExecutions, ListJobScriptHistory, ListJobs, ListK8sResource, ListLables, ListRegionZone, ListRegions,
    ListScheduleEvent, ListScheduleTimes, ListWorkflowExecutions, ListWorkflowVersions, ListWorkflows,
    OperateBackfillWorkflow, OperateConnectDatasource, OperateDesignateExecutors, OperateDisableJobs,
    OperateDisableWorkflows, OperateEnableJobs, OperateEnableWorkflows, OperateExecuteJob, OperateExecuteWorkflow,
    OperateHoldJobExecution, OperateHoldWorkflowExecution, OperateMarkSuccessJobExecution,
    OperateMarkSuccessWorkflowExecution, OperateRerunJob, OperateRetryJobExecution, OperateRetryWorkflowExecution,
    OperateSkipJobExecution, OperateStopJobExecution, OperateStopWorkflowExecution, OperateUnholdJobExecution,
    OperateUnholdWorkflowExecution, OperateUnskipJobExecution, SyncJobs, UpdateApp, UpdateCalendar, UpdateCluster,
    UpdateContact, UpdateDatasource, UpdateExecutorGroup, UpdateExecutors, UpdateJob, UpdateJobExecution,
    UpdateJobScript, UpdateWorkflow, UpdateWorkflowDAG, UpdateWorkflowDAGVersion
}
