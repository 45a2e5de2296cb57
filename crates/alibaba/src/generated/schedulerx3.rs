//! `schedulerx3` 2024-06-24.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "schedulerx3", version: "2024-06-24", code: "schedulerx3", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApp {
    /// 6 to 32 characters.
    pub access_token: Option<Secret>,
    /// 1 to 64 characters.
    pub app_name: String,
    pub app_type: Option<i64>,
    pub cluster_id: String,
    pub enable_log: Option<bool>,
    pub label_route_strategy: Option<i64>,
    pub max_concurrency: Option<i64>,
    /// 1 to 64 characters.
    pub title: String,
}
operation! { CreateApp(app_name: String, cluster_id: String, title: String) "CreateApp" -> CreateAppOutput {
    0 "AccessToken" access_token: Secret, 1 "AppName" app_name, 2 "AppType" app_type: i64, 3 "ClusterId" cluster_id,
    4 "EnableLog" enable_log: bool, 5 "LabelRouteStrategy" label_route_strategy: i64,
    6 "MaxConcurrency" max_concurrency: i64, 7 "Title" title
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppOutput {
    pub code: Option<i64>,
    pub data: Option<CreateAppData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAppOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppData {
    pub access_token: Option<Secret>,
    pub app_group_id: Option<i64>,
}
model! { CreateAppData {
    0 "AccessToken" access_token, 1 "AppGroupId" app_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCalendar {
    pub calendar_name: String,
    pub client_token: Option<String>,
    pub cluster_id: String,
    pub months: String,
    pub year: i64,
}
operation! { CreateCalendar(calendar_name: String, cluster_id: String, months: String, year: i64)
    "CreateCalendar" -> CreateCalendarOutput {
    0 "CalendarName" calendar_name, 1 "ClientToken" client_token: String, 2 "ClusterId" cluster_id, 3 "Months" months,
    4 "Year" year
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCalendarOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateCalendarOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    pub tag: Option<Vec<CreateClusterTag>>,
    pub charge_type: Option<String>,
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
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::Json },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateClusterTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterVSwitches {
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { CreateClusterVSwitches() {
    0 "VSwitchId" v_switch_id: String, 1 "ZoneId" zone_id: String
} }

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
    0 "Code" code, 1 "Data" data, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterData {
    pub cluster_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreateClusterData {
    0 "ClusterId" cluster_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContact {
    pub config: String,
    /// 1 to 100 characters.
    pub contact_name: String,
    pub r#type: String,
}
operation! { CreateContact(config: String, contact_name: String, r#type: String)
    "CreateContact" -> CreateContactOutput {
    0 "Config" config, 1 "ContactName" contact_name, 2 "Type" r#type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContactOutput {
    pub code: Option<i64>,
    pub data: Option<CreateContactData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateContactOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContactData {
    pub contact_id: Option<i64>,
}
model! { CreateContactData {
    0 "ContactId" contact_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasource {
    pub cluster_id: String,
    pub connection_params: String,
    /// At most 64 characters.
    pub description: Option<String>,
    /// 6 to 100 characters.
    pub name: String,
    pub password: Secret,
    pub r#type: i64,
}

/// What [`CreateDatasource::new`] takes.
pub struct CreateDatasourceRequired {
    pub cluster_id: String,
    pub connection_params: String,
    pub name: String,
    pub password: Secret,
    pub r#type: i64,
}
operation! { CreateDatasource{CreateDatasourceRequired: cluster_id, connection_params, name, password, r#type}
    "CreateDatasource" -> CreateDatasourceOutput {
    0 "ClusterId" cluster_id, 1 "ConnectionParams" connection_params, 2 "Description" description: String,
    3 "Name" name, 4 "Password" password, 5 "Type" r#type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasourceOutput {
    pub code: Option<i64>,
    pub data: Option<CreateDatasourceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDatasourceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasourceData {
    pub datasource_id: Option<i64>,
}
model! { CreateDatasourceData {
    0 "DatasourceId" datasource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExecutorGroup {
    pub api_key: Option<Secret>,
    pub auth_type: Option<String>,
    pub auto_scale: Option<bool>,
    pub cluster_id: String,
    pub cms_workspace_id: Option<String>,
    pub description: Option<String>,
    pub integration_type: Option<String>,
    pub name: String,
    pub network: Option<String>,
    pub protocol: Option<String>,
    pub worker_type: String,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExecutorGroupOutput {
    pub code: Option<i64>,
    pub data: Option<CreateExecutorGroupData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateExecutorGroupOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "AuthType" auth_type, 1 "Description" description, 2 "FailedService" failed_service, 3 "Name" name,
    4 "Network" network, 5 "Protocol" protocol, 6 "WorkerId" worker_id, 7 "WorkerType" worker_type, 8 "Workers" workers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExecutors {
    pub app_name: String,
    pub cluster_id: String,
    pub worker_type: String,
    pub workers: String,
}
operation! { CreateExecutors(app_name: String, cluster_id: String, worker_type: String, workers: String)
    "CreateExecutors" -> CreateExecutorsOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkerType" worker_type, 3 "Workers" workers
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExecutorsOutput {
    pub code: Option<i64>,
    pub data: Option<CreateExecutorsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateExecutorsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "AppGroupId" app_group_id, 1 "AppType" app_type, 2 "FailedService" failed_service, 3 "WorkerId" worker_id,
    4 "WorkerType" worker_type, 5 "Workers" workers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJob {
    pub app_name: String,
    pub attempt_interval: Option<i64>,
    pub calendar: Option<String>,
    pub child_job_id: Option<String>,
    pub cluster_id: String,
    pub coordinate: Option<CreateJobCoordinate>,
    pub dependent_strategy: Option<i64>,
    /// At most 300 characters.
    pub description: Option<String>,
    pub executor_block_strategy: Option<i64>,
    pub job_handler: Option<String>,
    pub job_type: String,
    pub label: Option<String>,
    pub max_attempt: Option<i64>,
    /// 1 to 200.
    pub max_concurrency: Option<i64>,
    /// 1 to 200 characters.
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
    pub time_type: i64,
    pub timezone: Option<String>,
    pub weight: Option<i64>,
    pub x_attrs: Option<String>,
}

/// What [`CreateJob::new`] takes.
pub struct CreateJobRequired {
    pub app_name: String,
    pub cluster_id: String,
    pub job_type: String,
    pub name: String,
    pub time_type: i64,
}
operation! { CreateJob{CreateJobRequired: app_name, cluster_id, job_type, name, time_type}
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::Json },
    Mark { index: 16, location: Location::Body, style: Style::Json },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None },
    Mark { index: 20, location: Location::Body, style: Style::None },
    Mark { index: 21, location: Location::Body, style: Style::None },
    Mark { index: 22, location: Location::Body, style: Style::None },
    Mark { index: 23, location: Location::Body, style: Style::None },
    Mark { index: 24, location: Location::Body, style: Style::None },
    Mark { index: 25, location: Location::Body, style: Style::None },
    Mark { index: 26, location: Location::Body, style: Style::None },
    Mark { index: 27, location: Location::Body, style: Style::None },
    Mark { index: 28, location: Location::Body, style: Style::None }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobNoticeContacts {
    pub contact_type: Option<i64>,
    pub name: Option<String>,
}
input! { CreateJobNoticeContacts() {
    0 "ContactType" contact_type: i64, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobOutput {
    pub code: Option<i64>,
    pub data: Option<CreateJobData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateJobOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobData {
    pub job_id: Option<i64>,
}
model! { CreateJobData {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflow {
    pub app_name: String,
    pub calendar: Option<String>,
    pub client_token: Option<String>,
    pub cluster_id: String,
    pub description: Option<String>,
    pub max_concurrency: Option<i64>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowOutput {
    pub code: Option<i64>,
    pub data: Option<CreateWorkflowData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateWorkflowOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowData {
    pub workflow_id: Option<i64>,
}
model! { CreateWorkflowData {
    0 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApp {
    pub app_name: String,
    pub cluster_id: String,
}
operation! { DeleteApp(app_name: String, cluster_id: String) "DeleteApp" -> DeleteAppOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAppOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCalendar {
    pub calendar_name: String,
    pub cluster_id: String,
    pub year: i64,
}
operation! { DeleteCalendar(calendar_name: String, cluster_id: String, year: i64)
    "DeleteCalendar" -> DeleteCalendarOutput {
    0 "CalendarName" calendar_name, 1 "ClusterId" cluster_id, 2 "Year" year
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCalendarOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCalendarOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    pub cluster_id: String,
}
operation! { DeleteCluster(cluster_id: String) "DeleteCluster" -> DeleteClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteClusterOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContact {
    pub contact_name: String,
}
operation! { DeleteContact(contact_name: String) "DeleteContact" -> DeleteContactOutput {
    0 "ContactName" contact_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContactOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteContactOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasource {
    pub cluster_id: String,
    pub datasource_id: i64,
}
operation! { DeleteDatasource(cluster_id: String, datasource_id: i64) "DeleteDatasource" -> DeleteDatasourceOutput {
    0 "ClusterId" cluster_id, 1 "DatasourceId" datasource_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasourceOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDatasourceOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExecutorGroup {
    pub cluster_id: String,
    pub delete_jobs: Option<bool>,
    pub id: i64,
    pub name: Option<String>,
}
operation! { DeleteExecutorGroup(cluster_id: String, id: i64) "DeleteExecutorGroup" -> DeleteExecutorGroupOutput {
    0 "ClusterId" cluster_id, 1 "DeleteJobs" delete_jobs: bool, 2 "Id" id, 3 "Name" name: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExecutorGroupOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteExecutorGroupOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobs {
    pub app_group_id: Option<i64>,
    pub app_name: String,
    pub cluster_id: String,
    pub job_ids: Option<Vec<i64>>,
}
operation! { DeleteJobs(app_name: String, cluster_id: String) "DeleteJobs" -> DeleteJobsOutput {
    0 "AppGroupId" app_group_id: i64, 1 "AppName" app_name, 2 "ClusterId" cluster_id, 3 "JobIds" job_ids: Vec<i64>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteJobsOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflow {
    pub app_name: String,
    pub cluster_id: String,
    pub delete_jobs: Option<bool>,
    pub workflow_id: i64,
}
operation! { DeleteWorkflow(app_name: String, cluster_id: String, workflow_id: i64)
    "DeleteWorkflow" -> DeleteWorkflowOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "DeleteJobs" delete_jobs: bool, 3 "WorkflowId" workflow_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteWorkflowOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflows {
    pub app_name: String,
    pub cluster_id: String,
    pub delete_jobs: Option<bool>,
    pub workflow_ids: Vec<i64>,
}
operation! { DeleteWorkflows(app_name: String, cluster_id: String, workflow_ids: Vec<i64>)
    "DeleteWorkflows" -> DeleteWorkflowsOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "DeleteJobs" delete_jobs: bool, 3 "WorkflowIds" workflow_ids
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteWorkflowsOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportJobs {
    pub app_name: String,
    pub cluster_id: String,
    pub export_job_type: Option<i64>,
    pub job_ids: Option<Vec<i64>>,
}
operation! { ExportJobs(app_name: String, cluster_id: String) "ExportJobs" -> ExportJobsOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "ExportJobType" export_job_type: i64, 3 "JobIds" job_ids: Vec<i64>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportJobsOutput {
    pub body: Option<Bytes>,
}
model! { ExportJobsOutput {
    0 "body" body
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportWorkflows {
    pub app_name: Option<String>,
    pub cluster_id: String,
    pub workflow_id: Option<Vec<i64>>,
}
operation! { ExportWorkflows(cluster_id: String) "ExportWorkflows" -> ExportWorkflowsOutput {
    0 "AppName" app_name: String, 1 "ClusterId" cluster_id, 2 "WorkflowId" workflow_id: Vec<i64>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportWorkflowsOutput {
    pub body: Option<Bytes>,
}
model! { ExportWorkflowsOutput {
    0 "body" body
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApp {
    pub app_name: String,
    pub cluster_id: String,
}
operation! { GetApp(app_name: String, cluster_id: String) "GetApp" -> GetAppOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppOutput {
    pub code: Option<i64>,
    pub data: Option<GetAppData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAppOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppData {
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
    0 "AccessToken" access_token, 1 "AppName" app_name, 2 "AppType" app_type, 3 "Creator" creator,
    4 "EnableLog" enable_log, 5 "ExecutorNum" executor_num, 6 "Id" id, 7 "JobNum" job_num,
    8 "LabelRouteStrategy" label_route_strategy, 9 "Leader" leader, 10 "MaxConcurrency" max_concurrency,
    11 "MaxJobs" max_jobs, 12 "Title" title, 13 "Updater" updater
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCalendar {
    pub calendar_name: String,
    pub cluster_id: String,
    pub year: i64,
}
operation! { GetCalendar(calendar_name: String, cluster_id: String, year: i64) "GetCalendar" -> GetCalendarOutput {
    0 "CalendarName" calendar_name, 1 "ClusterId" cluster_id, 2 "Year" year
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCalendarOutput {
    pub code: Option<i64>,
    pub data: Option<GetCalendarData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCalendarOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCalendarData {
    pub calendar_name: Option<String>,
    pub months: Option<String>,
    pub year: Option<i64>,
}
model! { GetCalendarData {
    0 "CalendarName" calendar_name, 1 "Months" months, 2 "Year" year
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCluster {
    pub cluster_id: String,
}
operation! { GetCluster(cluster_id: String) "GetCluster" -> GetClusterOutput {
    0 "ClusterId" cluster_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterOutput {
    pub code: Option<i64>,
    pub data: Option<GetClusterData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetClusterOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    pub kube_config: Option<Secret>,
    pub max_job_num: Option<i64>,
    pub max_workflow_num: Option<i64>,
    pub product_type: Option<i64>,
    pub source: Option<String>,
    pub spm: Option<i64>,
    pub status: Option<i64>,
    pub tags: Option<BTreeMap<String, Value>>,
    pub v_switches: Option<Vec<GetClusterVSwitches>>,
    pub version_lifecycle: Option<String>,
    pub vpc_id: Option<String>,
    pub worker_num: Option<i64>,
    pub workflow_num: Option<i64>,
    pub zones: Option<Vec<String>>,
}
model! { GetClusterData {
    0 "ChargeType" charge_type, 1 "ClusterId" cluster_id, 2 "ClusterName" cluster_name, 3 "ClusterSpec" cluster_spec,
    4 "ClusterType" cluster_type, 5 "CreateTime" create_time, 6 "EndTime" end_time, 7 "EngineType" engine_type,
    8 "EngineVersion" engine_version, 9 "InternetDomain" internet_domain, 10 "IntranetDomain" intranet_domain,
    11 "IpWhitelist" ip_whitelist, 12 "JobNum" job_num, 13 "KubeConfig" kube_config, 14 "MaxJobNum" max_job_num,
    15 "MaxWorkflowNum" max_workflow_num, 16 "ProductType" product_type, 17 "Source" source, 18 "Spm" spm,
    19 "Status" status, 20 "Tags" tags, 21 "VSwitches" v_switches, 22 "VersionLifecycle" version_lifecycle,
    23 "VpcId" vpc_id, 24 "WorkerNum" worker_num, 25 "WorkflowNum" workflow_num, 26 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterVSwitches {
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetClusterVSwitches {
    0 "VSwitchId" v_switch_id, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDesigateInfo {
    pub app_group_id: Option<i64>,
    pub app_name: String,
    pub cluster_id: String,
    pub job_id: i64,
}
operation! { GetDesigateInfo(app_name: String, cluster_id: String, job_id: i64)
    "GetDesigateInfo" -> GetDesigateInfoOutput {
    0 "AppGroupId" app_group_id: i64, 1 "AppName" app_name, 2 "ClusterId" cluster_id, 3 "JobId" job_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDesigateInfoOutput {
    pub code: Option<i64>,
    pub data: Option<GetDesigateInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDesigateInfoOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDesigateInfoData {
    pub designate_type: Option<i64>,
    pub transferable: Option<bool>,
}
model! { GetDesigateInfoData {
    0 "DesignateType" designate_type, 1 "Transferable" transferable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecutorConfig {
    pub app_name: String,
    pub cluster_id: String,
}
operation! { GetExecutorConfig(app_name: String, cluster_id: String) "GetExecutorConfig" -> GetExecutorConfigOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecutorConfigOutput {
    pub code: Option<i64>,
    pub data: Option<GetExecutorConfigData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetExecutorConfigOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExecutorConfigData {
    pub config: Option<String>,
    pub executor_type: Option<String>,
}
model! { GetExecutorConfigData {
    0 "Config" config, 1 "ExecutorType" executor_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecution {
    pub app_name: String,
    pub cluster_id: String,
    pub job_execution_id: String,
    pub mse_session_id: Option<String>,
}
operation! { GetJobExecution(app_name: String, cluster_id: String, job_execution_id: String)
    "GetJobExecution" -> GetJobExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "JobExecutionId" job_execution_id,
    3 "MseSessionId" mse_session_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionOutput {
    pub code: Option<i64>,
    pub data: Option<GetJobExecutionData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetJobExecutionOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "AppName" app_name, 1 "Attempt" attempt, 2 "DataTime" data_time, 3 "Duration" duration, 4 "EndTime" end_time,
    5 "Executor" executor, 6 "JobExecutionId" job_execution_id, 7 "JobId" job_id, 8 "JobName" job_name,
    9 "JobType" job_type, 10 "Parameters" parameters, 11 "Result" result, 12 "RouteStrategy" route_strategy,
    13 "ScheduleTime" schedule_time, 14 "ServerIp" server_ip, 15 "StartTime" start_time, 16 "Status" status,
    17 "TimeType" time_type, 18 "TriggerType" trigger_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionProgress {
    pub app_group_id: Option<i64>,
    pub app_name: String,
    pub cluster_id: String,
    pub job_execution_id: String,
}
operation! { GetJobExecutionProgress(app_name: String, cluster_id: String, job_execution_id: String)
    "GetJobExecutionProgress" -> GetJobExecutionProgressOutput {
    0 "AppGroupId" app_group_id: i64, 1 "AppName" app_name, 2 "ClusterId" cluster_id,
    3 "JobExecutionId" job_execution_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionProgressOutput {
    pub code: Option<i64>,
    pub data: Option<GetJobExecutionProgressData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetJobExecutionProgressOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionProgressData {
    pub end_time: Option<String>,
    pub job_description: Option<String>,
    pub root_progress: Option<GetJobExecutionProgressRootProgress>,
    pub sharding_progress: Option<Vec<GetJobExecutionProgressShardingProgress>>,
    pub start_time: Option<String>,
    pub task_progress: Option<Vec<GetJobExecutionProgressTaskProgress>>,
    pub total_progress: Option<GetJobExecutionProgressTotalProgress>,
    pub worker_progress: Option<Vec<GetJobExecutionProgressWorkerProgress>>,
}
model! { GetJobExecutionProgressData {
    0 "EndTime" end_time, 1 "JobDescription" job_description, 2 "RootProgress" root_progress,
    3 "ShardingProgress" sharding_progress, 4 "StartTime" start_time, 5 "TaskProgress" task_progress,
    6 "TotalProgress" total_progress, 7 "WorkerProgress" worker_progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionProgressRootProgress {
    pub finished: Option<i64>,
    pub total: Option<i64>,
}
model! { GetJobExecutionProgressRootProgress {
    0 "Finished" finished, 1 "Total" total
} }

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
    0 "Id" id, 1 "JobExecutionId" job_execution_id, 2 "Result" result, 3 "Status" status, 4 "StatusType" status_type,
    5 "WorkerAddr" worker_addr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionProgressStatusType {
    pub code: Option<String>,
    pub name: Option<String>,
    pub tips: Option<BTreeMap<String, String>>,
}
model! { GetJobExecutionProgressStatusType {
    0 "Code" code, 1 "Name" name, 2 "Tips" tips
} }

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
    0 "Failed" failed, 1 "Name" name, 2 "Pulled" pulled, 3 "Queue" queue, 4 "Running" running, 5 "Success" success,
    6 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionProgressTotalProgress {
    pub finished: Option<i64>,
    pub total: Option<i64>,
}
model! { GetJobExecutionProgressTotalProgress {
    0 "Finished" finished, 1 "Total" total
} }

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
    0 "Failed" failed, 1 "Pulled" pulled, 2 "Queue" queue, 3 "Running" running, 4 "Success" success, 5 "Total" total,
    6 "TraceId" trace_id, 7 "WorkerAddr" worker_addr
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionThreadDumpOutput {
    pub code: Option<i64>,
    pub data: Option<GetJobExecutionThreadDumpData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetJobExecutionThreadDumpOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobExecutionThreadDumpData {
    pub dump: Option<String>,
}
model! { GetJobExecutionThreadDumpData {
    0 "Dump" dump
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLog {
    pub app_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<String>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetLogOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogEvent {
    pub app_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogEventOutput {
    pub code: Option<i64>,
    pub data: Option<GetLogEventData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetLogEventOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogEventData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<Vec<GetLogEventRecords>>,
    pub total: Option<i64>,
}
model! { GetLogEventData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Records" records, 3 "Total" total
} }

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
    0 "AppName" app_name, 1 "Content" content, 2 "Event" event, 3 "EventType" event_type,
    4 "JobExecutionId" job_execution_id, 5 "JobName" job_name, 6 "Time" time, 7 "WorkerAddr" worker_addr,
    8 "WorkflowExecutionId" workflow_execution_id, 9 "WorkflowName" workflow_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageLog {
    pub app_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageLogOutput {
    pub code: Option<i64>,
    pub data: Option<GetPageLogData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPageLogOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageLogData {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<Vec<GetPageLogRecords>>,
    pub total: Option<i64>,
}
model! { GetPageLogData {
    0 "PageNum" page_num, 1 "PageSize" page_size, 2 "Records" records, 3 "Total" total
} }

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
    0 "AppName" app_name, 1 "JobExecutionId" job_execution_id, 2 "JobName" job_name, 3 "Log" log, 4 "Time" time,
    5 "UserId" user_id, 6 "WorkerAddr" worker_addr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflow {
    pub app_name: String,
    pub cluster_id: String,
    pub workflow_id: i64,
}
operation! { GetWorkflow(app_name: String, cluster_id: String, workflow_id: i64) "GetWorkflow" -> GetWorkflowOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowOutput {
    pub code: Option<i64>,
    pub data: Option<GetWorkflowData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetWorkflowOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "AppName" app_name, 1 "Calendar" calendar, 2 "Creator" creator, 3 "Description" description,
    4 "MaxConcurrency" max_concurrency, 5 "Name" name, 6 "Status" status, 7 "TimeExpression" time_expression,
    8 "TimeType" time_type, 9 "Timezone" timezone, 10 "Updater" updater, 11 "WorkflowId" workflow_id, 12 "Xattrs" xattrs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDAG {
    pub app_name: String,
    pub cluster_id: String,
    pub workflow_id: Option<i64>,
}
operation! { GetWorkflowDAG(app_name: String, cluster_id: String) "GetWorkflowDAG" -> GetWorkflowDAGOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkflowId" workflow_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDAGOutput {
    pub code: Option<i64>,
    pub data: Option<GetWorkflowDAGData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetWorkflowDAGOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDAGData {
    pub edges: Option<Vec<GetWorkflowDAGEdges>>,
    pub nodes: Option<Vec<GetWorkflowDAGNodes>>,
}
model! { GetWorkflowDAGData {
    0 "Edges" edges, 1 "Nodes" nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDAGEdges {
    pub source: Option<i64>,
    pub target: Option<i64>,
}
model! { GetWorkflowDAGEdges {
    0 "Source" source, 1 "Target" target
} }

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
    0 "AppName" app_name, 1 "Coordinate" coordinate, 2 "DependentStrategy" dependent_strategy, 3 "Id" id,
    4 "JobType" job_type, 5 "Name" name, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDAGCoordinate {
    pub height: Option<f64>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { GetWorkflowDAGCoordinate {
    0 "Height" height, 1 "Width" width, 2 "X" x, 3 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDAGPreview {
    pub app_name: String,
    pub cluster_id: String,
    pub dag_version: String,
    pub workflow_id: Option<i64>,
}
operation! { GetWorkflowDAGPreview(app_name: String, cluster_id: String, dag_version: String)
    "GetWorkflowDAGPreview" -> GetWorkflowDAGPreviewOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "DagVersion" dag_version, 3 "WorkflowId" workflow_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDAGPreviewOutput {
    pub code: Option<i64>,
    pub data: Option<GetWorkflowDAGPreviewData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetWorkflowDAGPreviewOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDAGPreviewData {
    pub edges: Option<Vec<GetWorkflowDAGPreviewEdges>>,
    pub nodes: Option<Vec<GetWorkflowDAGPreviewNodes>>,
}
model! { GetWorkflowDAGPreviewData {
    0 "Edges" edges, 1 "Nodes" nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDAGPreviewEdges {
    pub source: Option<i64>,
    pub target: Option<i64>,
}
model! { GetWorkflowDAGPreviewEdges {
    0 "Source" source, 1 "Target" target
} }

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
    0 "AppName" app_name, 1 "Coordinate" coordinate, 2 "DependentStrategy" dependent_strategy, 3 "Id" id,
    4 "JobType" job_type, 5 "Name" name, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowDAGPreviewCoordinate {
    pub height: Option<f64>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { GetWorkflowDAGPreviewCoordinate {
    0 "Height" height, 1 "Width" width, 2 "X" x, 3 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowExecutionDAG {
    pub app_name: String,
    pub cluster_id: String,
    pub workflow_execution_id: i64,
}
operation! { GetWorkflowExecutionDAG(app_name: String, cluster_id: String, workflow_execution_id: i64)
    "GetWorkflowExecutionDAG" -> GetWorkflowExecutionDAGOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkflowExecutionId" workflow_execution_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowExecutionDAGOutput {
    pub code: Option<i64>,
    pub data: Option<GetWorkflowExecutionDAGData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetWorkflowExecutionDAGOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowExecutionDAGData {
    pub edges: Option<Vec<GetWorkflowExecutionDAGEdges>>,
    pub nodes: Option<Vec<GetWorkflowExecutionDAGNodes>>,
}
model! { GetWorkflowExecutionDAGData {
    0 "Edges" edges, 1 "Nodes" nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowExecutionDAGEdges {
    pub source: Option<String>,
    pub target: Option<String>,
}
model! { GetWorkflowExecutionDAGEdges {
    0 "Source" source, 1 "Target" target
} }

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
    0 "AppName" app_name, 1 "Coordinate" coordinate, 2 "Id" id, 3 "JobId" job_id, 4 "JobType" job_type, 5 "Name" name,
    6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowExecutionDAGCoordinate {
    pub height: Option<f64>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { GetWorkflowExecutionDAGCoordinate {
    0 "Height" height, 1 "Width" width, 2 "X" x, 3 "Y" y
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportAgentJobs {
    pub agent_name: String,
    pub cluster_id: String,
    pub migrate_strategy: Option<i64>,
}
operation! { ImportAgentJobs(agent_name: String, cluster_id: String) "ImportAgentJobs" -> ImportAgentJobsOutput {
    0 "AgentName" agent_name, 1 "ClusterId" cluster_id, 2 "MigrateStrategy" migrate_strategy: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportAgentJobsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ImportAgentJobsOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportCalendar {
    pub cluster_id: String,
    pub months: String,
    pub name: String,
    pub year: i64,
}
operation! { ImportCalendar(cluster_id: String, months: String, name: String, year: i64)
    "ImportCalendar" -> ImportCalendarOutput {
    0 "ClusterId" cluster_id, 1 "Months" months, 2 "Name" name, 3 "Year" year
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportCalendarOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<String>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ImportCalendarOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportJobs {
    pub auto_create_app: Option<bool>,
    pub cluster_id: String,
    pub content: Option<String>,
    pub overwrite: Option<bool>,
}
operation! { ImportJobs(cluster_id: String) "ImportJobs" -> ImportJobsOutput {
    0 "AutoCreateApp" auto_create_app: bool, 1 "ClusterId" cluster_id, 2 "Content" content: String,
    3 "Overwrite" overwrite: bool
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportJobsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ImportJobsOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportWorkflows {
    pub auto_create_app: Option<bool>,
    pub cluster_id: String,
    pub content: Option<String>,
    pub overwrite: Option<bool>,
}
operation! { ImportWorkflows(cluster_id: String) "ImportWorkflows" -> ImportWorkflowsOutput {
    0 "AutoCreateApp" auto_create_app: bool, 1 "ClusterId" cluster_id, 2 "Content" content: String,
    3 "Overwrite" overwrite: bool
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportWorkflowsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ImportWorkflowsOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmEvent {
    pub alarm_channel: Option<String>,
    pub alarm_status: Option<String>,
    pub alarm_type: Option<String>,
    pub app_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmEventOutput {
    pub code: Option<i64>,
    pub data: Option<ListAlarmEventData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAlarmEventOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmEventData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<Vec<ListAlarmEventRecords>>,
    pub total: Option<i64>,
}
model! { ListAlarmEventData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Records" records, 3 "Total" total
} }

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
    0 "AlarmChannel" alarm_channel, 1 "AlarmContacts" alarm_contacts, 2 "AlarmMessage" alarm_message,
    3 "AlarmStatus" alarm_status, 4 "AlarmType" alarm_type, 5 "AppName" app_name, 6 "JobName" job_name, 7 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppNames {
    pub app_name: Option<String>,
    pub cluster_id: String,
}
operation! { ListAppNames(cluster_id: String) "ListAppNames" -> ListAppNamesOutput {
    0 "AppName" app_name: String, 1 "ClusterId" cluster_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppNamesOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListAppNamesData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAppNamesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "AppGroupId" app_group_id, 1 "AppName" app_name, 2 "AppType" app_type, 3 "Id" id, 4 "Title" title,
    5 "WorkerRegistry" worker_registry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApps {
    pub app_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppsOutput {
    pub code: Option<i64>,
    pub data: Option<ListAppsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAppsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppsData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<Vec<ListAppsRecords>>,
    pub total: Option<i64>,
}
model! { ListAppsData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Records" records, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppsRecords {
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
    0 "AccessToken" access_token, 1 "AppName" app_name, 2 "AppType" app_type, 3 "Creator" creator,
    4 "EnableLog" enable_log, 5 "ExecutorNum" executor_num, 6 "Id" id, 7 "JobNum" job_num,
    8 "LabelRouteStrategy" label_route_strategy, 9 "Leader" leader, 10 "MaxConcurrency" max_concurrency,
    11 "MaxJobs" max_jobs, 12 "Title" title, 13 "Updater" updater, 14 "WorkerId" worker_id,
    15 "WorkerRegistry" worker_registry, 16 "WorkerType" worker_type, 17 "WorkflowNum" workflow_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalendarNames {
    pub cluster_id: String,
}
operation! { ListCalendarNames(cluster_id: String) "ListCalendarNames" -> ListCalendarNamesOutput {
    0 "ClusterId" cluster_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalendarNamesOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<String>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCalendarNamesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalendars {
    pub calendar_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalendarsOutput {
    pub code: Option<i64>,
    pub data: Option<ListCalendarsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCalendarsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalendarsData {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub records: Option<Vec<ListCalendarsRecords>>,
    pub total: Option<i64>,
}
model! { ListCalendarsData {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "Records" records, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalendarsRecords {
    pub calendar_name: Option<String>,
    pub months: Option<String>,
    pub year: Option<i64>,
}
model! { ListCalendarsRecords {
    0 "CalendarName" calendar_name, 1 "Months" months, 2 "Year" year
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListClustersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersOutput {
    pub code: Option<i64>,
    pub data: Option<ListClustersData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListClustersOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<Vec<ListClustersRecords>>,
    pub total: Option<i64>,
}
model! { ListClustersData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Records" records, 3 "Total" total
} }

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
    pub tags: Option<BTreeMap<String, Value>>,
    pub v_switches: Option<Vec<ListClustersVSwitches>>,
    pub version_lifecycle: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListClustersRecords {
    0 "ChargeType" charge_type, 1 "ClusterId" cluster_id, 2 "ClusterName" cluster_name, 3 "ClusterSpec" cluster_spec,
    4 "ClusterType" cluster_type, 5 "CreateTime" create_time, 6 "EndTime" end_time, 7 "EngineType" engine_type,
    8 "EngineVersion" engine_version, 9 "InternetDomain" internet_domain, 10 "IntranetDomain" intranet_domain,
    11 "ProductType" product_type, 12 "Source" source, 13 "SpInstanceId" sp_instance_id, 14 "Status" status,
    15 "Tags" tags, 16 "VSwitches" v_switches, 17 "VersionLifecycle" version_lifecycle, 18 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersVSwitches {
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListClustersVSwitches {
    0 "VSwitchId" v_switch_id, 1 "ZoneId" zone_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactsOutput {
    pub code: Option<i64>,
    pub data: Option<ListContactsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListContactsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactsData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<Vec<ListContactsRecords>>,
    pub total: Option<i64>,
}
model! { ListContactsData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Records" records, 3 "Total" total
} }

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
    0 "Config" config, 1 "ContactId" contact_id, 2 "ContactName" contact_name, 3 "Enabled" enabled,
    4 "GmtCreate" gmt_create, 5 "GmtModified" gmt_modified, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasources {
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
    Token "NextToken", "Data.Records" data.records, next "Data.NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasourcesOutput {
    pub code: Option<i64>,
    pub data: Option<ListDatasourcesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDatasourcesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasourcesData {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<Vec<ListDatasourcesRecords>>,
    pub total: Option<i64>,
}
model! { ListDatasourcesData {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "Records" records, 5 "Total" total
} }

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
    0 "ConnectionParams" connection_params, 1 "DatasourceId" datasource_id, 2 "Description" description, 3 "Name" name,
    4 "Type" r#type, 5 "Updater" updater
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorGroup {
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
    Token "NextToken", "Data.Records" data.records, next "NextToken"
}

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
    0 "Code" code, 1 "Data" data, 2 "MaxResults" max_results, 3 "Message" message, 4 "NextToken" next_token,
    5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorGroupData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<Vec<ListExecutorGroupRecords>>,
    pub total: Option<i64>,
}
model! { ListExecutorGroupData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Records" records, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorGroupRecords {
    pub api_key: Option<Secret>,
    pub auth_type: Option<String>,
    pub auto_scale: Option<bool>,
    pub cite_list: Option<Vec<ListExecutorGroupCiteList>>,
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
    0 "ApiKey" api_key, 1 "AuthType" auth_type, 2 "AutoScale" auto_scale, 3 "CiteList" cite_list,
    4 "CmsWorkspaceId" cms_workspace_id, 5 "CurrentJobs" current_jobs, 6 "Description" description,
    7 "EnableJobs" enable_jobs, 8 "IntegrationType" integration_type, 9 "MaxJobs" max_jobs, 10 "Name" name,
    11 "Network" network, 12 "Protocol" protocol, 13 "ResolvedWorkers" resolved_workers, 14 "WorkerId" worker_id,
    15 "WorkerType" worker_type, 16 "Workers" workers, 17 "XAttrs" x_attrs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorGroupCiteList {
    pub app_name: Option<String>,
    pub description: Option<String>,
}
model! { ListExecutorGroupCiteList {
    0 "AppName" app_name, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutors {
    pub app_group_id: Option<i64>,
    pub app_name: String,
    pub cluster_id: String,
    pub job_id: Option<i64>,
    pub label: Option<String>,
}
operation! { ListExecutors(app_name: String, cluster_id: String) "ListExecutors" -> ListExecutorsOutput {
    0 "AppGroupId" app_group_id: i64, 1 "AppName" app_name, 2 "ClusterId" cluster_id, 3 "JobId" job_id: i64,
    4 "Label" label: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExecutorsOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListExecutorsData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListExecutorsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "Address" address, 1 "Ip" ip, 2 "IsDesignated" is_designated, 3 "Label" label, 4 "Online" online, 5 "Port" port,
    6 "Status" status, 7 "Version" version, 8 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobExecutions {
    pub app_name: Option<String>,
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
    Number "PageNum", "Data.Records" data.records, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobExecutionsOutput {
    pub code: Option<i64>,
    pub data: Option<ListJobExecutionsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListJobExecutionsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobExecutionsData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<Vec<ListJobExecutionsRecords>>,
    pub total: Option<i64>,
}
model! { ListJobExecutionsData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Records" records, 3 "Total" total
} }

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
    0 "AppGroupId" app_group_id, 1 "AppName" app_name, 2 "Attempt" attempt, 3 "DataTime" data_time,
    4 "Duration" duration, 5 "EndTime" end_time, 6 "Executor" executor, 7 "JobExecutionId" job_execution_id,
    8 "JobId" job_id, 9 "JobName" job_name, 10 "JobType" job_type, 11 "Parameters" parameters, 12 "Result" result,
    13 "RouteStrategy" route_strategy, 14 "ScheduleTime" schedule_time, 15 "ServerIp" server_ip, 16 "Status" status,
    17 "TimeType" time_type, 18 "TotalTokens" total_tokens, 19 "TriggerType" trigger_type, 20 "WorkAddr" work_addr,
    21 "WorkflowExecutionId" workflow_execution_id, 22 "WorkflowId" workflow_id, 23 "WorkflowName" workflow_name,
    24 "XAttrs" x_attrs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobScriptHistory {
    pub app_name: String,
    pub cluster_id: String,
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
    Token "NextToken", "Data.Records" data.records, next "Data.NextToken"
}

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
    0 "Code" code, 1 "Data" data, 2 "MaxResults" max_results, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobScriptHistoryData {
    pub next_token: Option<String>,
    pub records: Option<Vec<ListJobScriptHistoryRecords>>,
    pub total: Option<String>,
}
model! { ListJobScriptHistoryData {
    0 "NextToken" next_token, 1 "Records" records, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobScriptHistoryRecords {
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub script_content: Option<String>,
    pub version_description: Option<String>,
}
model! { ListJobScriptHistoryRecords {
    0 "CreateTime" create_time, 1 "Creator" creator, 2 "ScriptContent" script_content,
    3 "VersionDescription" version_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobs {
    pub app_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsOutput {
    pub code: Option<i64>,
    pub data: Option<ListJobsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListJobsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<Vec<ListJobsRecords>>,
    pub total: Option<i64>,
}
model! { ListJobsData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Records" records, 3 "Total" total
} }

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
    0 "AppGroupId" app_group_id, 1 "AppName" app_name, 2 "AttemptInterval" attempt_interval, 3 "Calendar" calendar,
    4 "ChildJobId" child_job_id, 5 "CleanMode" clean_mode, 6 "Creator" creator,
    7 "CurrentExecuteStatus" current_execute_status, 8 "DataOffset" data_offset,
    9 "DependentStrategy" dependent_strategy, 10 "Description" description,
    11 "ExecutorBlockStrategy" executor_block_strategy, 12 "JobHandler" job_handler, 13 "JobId" job_id,
    14 "JobType" job_type, 15 "Label" label, 16 "LastExecuteEndTime" last_execute_end_time,
    17 "LastExecuteStatus" last_execute_status, 18 "MaxAttempt" max_attempt, 19 "MaxConcurrency" max_concurrency,
    20 "Name" name, 21 "NodeType" node_type, 22 "NoticeConfig" notice_config, 23 "NoticeContacts" notice_contacts,
    24 "Parameters" parameters, 25 "Priority" priority, 26 "RouteStrategy" route_strategy, 27 "Script" script,
    28 "StartTimeType" start_time_type, 29 "Status" status, 30 "TimeExpression" time_expression,
    31 "TimeType" time_type, 32 "TimeZone" time_zone, 33 "Timezone" timezone, 34 "Updater" updater, 35 "Weight" weight,
    36 "WorkflowId" workflow_id, 37 "Xattrs" xattrs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sResource {
    pub cluster_id: String,
    pub k8s_cluster_id: Option<String>,
    pub k8s_namespace: Option<String>,
    pub resource_type: String,
    pub vpc_id: Option<String>,
}
operation! { ListK8sResource(cluster_id: String, resource_type: String) "ListK8sResource" -> ListK8sResourceOutput {
    0 "ClusterId" cluster_id, 1 "K8sClusterId" k8s_cluster_id: String, 2 "K8sNamespace" k8s_namespace: String,
    3 "ResourceType" resource_type, 4 "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sResourceOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListK8sResourceData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListK8sResourceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sResourceData {
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
}
model! { ListK8sResourceData {
    0 "ResourceId" resource_id, 1 "ResourceName" resource_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLables {
    pub app_name: String,
    pub cluster_id: String,
    pub job_id: Option<i64>,
}
operation! { ListLables(app_name: String, cluster_id: String) "ListLables" -> ListLablesOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "JobId" job_id: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLablesOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListLablesData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListLablesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLablesData {
    pub is_designated: Option<bool>,
    pub label: Option<String>,
    pub online: Option<bool>,
    pub size: Option<i64>,
}
model! { ListLablesData {
    0 "IsDesignated" is_designated, 1 "Label" label, 2 "Online" online, 3 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionZone {}
operation! { ListRegionZone() "ListRegionZone" -> ListRegionZoneOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionZoneOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListRegionZoneData>>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListRegionZoneOutput {
    0 "Code" code, 1 "Data" data, 2 "ErrorCode" error_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionZoneData {
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListRegionZoneData {
    0 "LocalName" local_name, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegions {}
operation! { ListRegions() "ListRegions" -> ListRegionsOutput {} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub regions: Option<Vec<ListRegionsRegions>>,
    pub success: Option<bool>,
}
model! { ListRegionsOutput {
    0 "Code" code, 1 "Message" message, 2 "Regions" regions, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { ListRegionsRegions {
    0 "LocalName" local_name, 1 "RegionEndpoint" region_endpoint, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduleEvent {
    pub app_name: Option<String>,
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
    Number "PageNum", "Data.Records" data.records, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduleEventOutput {
    pub code: Option<i64>,
    pub data: Option<ListScheduleEventData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListScheduleEventOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduleEventData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<Vec<ListScheduleEventRecords>>,
    pub total: Option<i64>,
}
model! { ListScheduleEventData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Records" records, 3 "Total" total
} }

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
    0 "AppName" app_name, 1 "Content" content, 2 "Event" event, 3 "EventType" event_type,
    4 "JobExecutionId" job_execution_id, 5 "JobName" job_name, 6 "Time" time, 7 "WorkerAddr" worker_addr,
    8 "WorkflowExecutionId" workflow_execution_id, 9 "WorkflowName" workflow_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduleTimes {
    pub app_name: String,
    pub calendar: Option<String>,
    pub cluster_id: String,
    pub time_expression: String,
    pub time_type: i64,
    pub time_zone: Option<String>,
}
operation! { ListScheduleTimes(app_name: String, cluster_id: String, time_expression: String, time_type: i64)
    "ListScheduleTimes" -> ListScheduleTimesOutput {
    0 "AppName" app_name, 1 "Calendar" calendar: String, 2 "ClusterId" cluster_id, 3 "TimeExpression" time_expression,
    4 "TimeType" time_type, 5 "TimeZone" time_zone: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScheduleTimesOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<String>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListScheduleTimesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowExecutions {
    pub app_name: Option<String>,
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
    Token "NextToken", "Data.Records" data.records, next "NextToken"
}

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
    0 "Code" code, 1 "Data" data, 2 "MaxResults" max_results, 3 "Message" message, 4 "NextToken" next_token,
    5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowExecutionsData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<Vec<ListWorkflowExecutionsRecords>>,
    pub total: Option<i64>,
}
model! { ListWorkflowExecutionsData {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Records" records, 3 "Total" total
} }

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
    0 "AppName" app_name, 1 "DataTime" data_time, 2 "EndTime" end_time, 3 "Executor" executor,
    4 "ScheduleTime" schedule_time, 5 "StartTime" start_time, 6 "Status" status,
    7 "WorkflowExecutionId" workflow_execution_id, 8 "WorkflowId" workflow_id, 9 "WorkflowName" workflow_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowVersions {
    pub app_name: String,
    pub cluster_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub workflow_id: i64,
}
operation! { ListWorkflowVersions(app_name: String, cluster_id: String, workflow_id: i64)
    "ListWorkflowVersions" -> ListWorkflowVersionsOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String,
    4 "WorkflowId" workflow_id
} }
paged! { ListWorkflowVersions: ListWorkflowVersionsData = Token "NextToken", "Data" data, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowVersionsOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListWorkflowVersionsData>>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
}
model! { ListWorkflowVersionsOutput {
    0 "Code" code, 1 "Data" data, 2 "MaxResults" max_results, 3 "Message" message, 4 "NextToken" next_token,
    5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowVersionsData {
    pub create_time: Option<String>,
    pub current: Option<bool>,
    pub dag_version: Option<String>,
}
model! { ListWorkflowVersionsData {
    0 "CreateTime" create_time, 1 "Current" current, 2 "DagVersion" dag_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflows {
    pub app_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowsOutput {
    pub code: Option<i64>,
    pub data: Option<ListWorkflowsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListWorkflowsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowsData {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Option<Vec<ListWorkflowsRecords>>,
    pub total: Option<i64>,
}
model! { ListWorkflowsData {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "Records" records, 5 "Total" total
} }

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
    0 "AppName" app_name, 1 "AppType" app_type, 2 "Calendar" calendar, 3 "Creator" creator,
    4 "CurrentExecuteStatus" current_execute_status, 5 "Description" description,
    6 "LastExecuteEndTime" last_execute_end_time, 7 "LastExecuteStatus" last_execute_status,
    8 "MaxConcurrency" max_concurrency, 9 "Name" name, 10 "Status" status, 11 "TimeExpression" time_expression,
    12 "TimeType" time_type, 13 "Timezone" timezone, 14 "Updater" updater, 15 "WorkflowId" workflow_id,
    16 "Xattrs" xattrs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateBackfillWorkflow {
    pub app_name: String,
    pub cluster_id: String,
    pub end_date: String,
    pub start_date: String,
    pub workflow_id: i64,
}

/// What [`OperateBackfillWorkflow::new`] takes.
pub struct OperateBackfillWorkflowRequired {
    pub app_name: String,
    pub cluster_id: String,
    pub end_date: String,
    pub start_date: String,
    pub workflow_id: i64,
}
operation! { OperateBackfillWorkflow{OperateBackfillWorkflowRequired: app_name, cluster_id, end_date, start_date, workflow_id}
    "OperateBackfillWorkflow" -> OperateBackfillWorkflowOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "EndDate" end_date, 3 "StartDate" start_date,
    4 "WorkflowId" workflow_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateBackfillWorkflowOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateBackfillWorkflowOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateConnectDatasource {
    pub cluster_id: String,
    pub connection_params: String,
    pub password: Secret,
    pub r#type: i64,
}
operation! { OperateConnectDatasource(cluster_id: String, connection_params: String, password: Secret, r#type: i64)
    "OperateConnectDatasource" -> OperateConnectDatasourceOutput {
    0 "ClusterId" cluster_id, 1 "ConnectionParams" connection_params, 2 "Password" password, 3 "Type" r#type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateConnectDatasourceOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateConnectDatasourceOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateDesignateExecutors {
    pub address_list: Vec<String>,
    pub app_group_id: Option<i64>,
    pub app_name: String,
    pub cluster_id: String,
    pub designate_type: i64,
    pub job_id: i64,
    pub transferable: Option<bool>,
}

/// What [`OperateDesignateExecutors::new`] takes.
pub struct OperateDesignateExecutorsRequired {
    pub address_list: Vec<String>,
    pub app_name: String,
    pub cluster_id: String,
    pub designate_type: i64,
    pub job_id: i64,
}
operation! { OperateDesignateExecutors{OperateDesignateExecutorsRequired: address_list, app_name, cluster_id, designate_type, job_id}
    "OperateDesignateExecutors" -> OperateDesignateExecutorsOutput {
    0 "AddressList" address_list, 1 "AppGroupId" app_group_id: i64, 2 "AppName" app_name, 3 "ClusterId" cluster_id,
    4 "DesignateType" designate_type, 5 "JobId" job_id, 6 "Transferable" transferable: bool
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateDesignateExecutorsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateDesignateExecutorsOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateDisableJobs {
    pub app_group_id: Option<i64>,
    pub app_name: String,
    pub cluster_id: String,
    pub job_ids: Option<Vec<i64>>,
}
operation! { OperateDisableJobs(app_name: String, cluster_id: String) "OperateDisableJobs" -> OperateDisableJobsOutput {
    0 "AppGroupId" app_group_id: i64, 1 "AppName" app_name, 2 "ClusterId" cluster_id, 3 "JobIds" job_ids: Vec<i64>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateDisableJobsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateDisableJobsOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateDisableWorkflows {
    pub app_name: String,
    pub cluster_id: String,
    pub workflow_ids: Vec<i64>,
}
operation! { OperateDisableWorkflows(app_name: String, cluster_id: String, workflow_ids: Vec<i64>)
    "OperateDisableWorkflows" -> OperateDisableWorkflowsOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkflowIds" workflow_ids
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateDisableWorkflowsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateDisableWorkflowsOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateEnableJobs {
    pub app_group_id: Option<i64>,
    pub app_name: String,
    pub cluster_id: String,
    pub job_ids: Option<Vec<i64>>,
}
operation! { OperateEnableJobs(app_name: String, cluster_id: String) "OperateEnableJobs" -> OperateEnableJobsOutput {
    0 "AppGroupId" app_group_id: i64, 1 "AppName" app_name, 2 "ClusterId" cluster_id, 3 "JobIds" job_ids: Vec<i64>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateEnableJobsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateEnableJobsOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateEnableWorkflows {
    pub app_name: String,
    pub cluster_id: String,
    pub workflow_ids: Vec<i64>,
}
operation! { OperateEnableWorkflows(app_name: String, cluster_id: String, workflow_ids: Vec<i64>)
    "OperateEnableWorkflows" -> OperateEnableWorkflowsOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkflowIds" workflow_ids
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateEnableWorkflowsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateEnableWorkflowsOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateExecuteJob {
    pub app_group_id: Option<i64>,
    pub app_name: String,
    pub cluster_id: String,
    pub instance_parameters: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateExecuteJobOutput {
    pub code: Option<i64>,
    pub data: Option<OperateExecuteJobData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateExecuteJobOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateExecuteJobData {
    pub job_execution_id: Option<String>,
}
model! { OperateExecuteJobData {
    0 "JobExecutionId" job_execution_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateExecuteWorkflow {
    pub app_name: String,
    pub cluster_id: String,
    pub workflow_id: i64,
}
operation! { OperateExecuteWorkflow(app_name: String, cluster_id: String, workflow_id: i64)
    "OperateExecuteWorkflow" -> OperateExecuteWorkflowOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkflowId" workflow_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateExecuteWorkflowOutput {
    pub code: Option<i64>,
    pub data: Option<OperateExecuteWorkflowData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateExecuteWorkflowOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateExecuteWorkflowData {
    pub workflow_execution_id: Option<String>,
}
model! { OperateExecuteWorkflowData {
    0 "WorkflowExecutionId" workflow_execution_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateHoldJobExecution {
    pub app_name: String,
    pub cluster_id: String,
    pub job_execution_id: Option<String>,
}
operation! { OperateHoldJobExecution(app_name: String, cluster_id: String)
    "OperateHoldJobExecution" -> OperateHoldJobExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "JobExecutionId" job_execution_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateHoldJobExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateHoldJobExecutionOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateHoldWorkflowExecution {
    pub app_name: String,
    pub cluster_id: String,
    pub workflow_execution_id: i64,
}
operation! { OperateHoldWorkflowExecution(app_name: String, cluster_id: String, workflow_execution_id: i64)
    "OperateHoldWorkflowExecution" -> OperateHoldWorkflowExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkflowExecutionId" workflow_execution_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateHoldWorkflowExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateHoldWorkflowExecutionOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateMarkSuccessJobExecution {
    pub app_name: String,
    pub cluster_id: String,
    pub job_execution_id: Option<String>,
}
operation! { OperateMarkSuccessJobExecution(app_name: String, cluster_id: String)
    "OperateMarkSuccessJobExecution" -> OperateMarkSuccessJobExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "JobExecutionId" job_execution_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateMarkSuccessJobExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateMarkSuccessJobExecutionOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateMarkSuccessWorkflowExecution {
    pub app_name: String,
    pub cluster_id: String,
    pub workflow_execution_id: i64,
}
operation! { OperateMarkSuccessWorkflowExecution(app_name: String, cluster_id: String, workflow_execution_id: i64)
    "OperateMarkSuccessWorkflowExecution" -> OperateMarkSuccessWorkflowExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkflowExecutionId" workflow_execution_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateMarkSuccessWorkflowExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateMarkSuccessWorkflowExecutionOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateRerunJob {
    pub app_id: Option<i64>,
    pub app_name: String,
    pub cluster_id: String,
    pub data_time: String,
    pub end_date: i64,
    pub job_id: i64,
    pub start_date: i64,
}

/// What [`OperateRerunJob::new`] takes.
pub struct OperateRerunJobRequired {
    pub app_name: String,
    pub cluster_id: String,
    pub data_time: String,
    pub end_date: i64,
    pub job_id: i64,
    pub start_date: i64,
}
operation! { OperateRerunJob{OperateRerunJobRequired: app_name, cluster_id, data_time, end_date, job_id, start_date}
    "OperateRerunJob" -> OperateRerunJobOutput {
    0 "AppId" app_id: i64, 1 "AppName" app_name, 2 "ClusterId" cluster_id, 3 "DataTime" data_time, 4 "EndDate" end_date,
    5 "JobId" job_id, 6 "StartDate" start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateRerunJobOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateRerunJobOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateRetryJobExecution {
    pub app_group_id: Option<i64>,
    pub app_name: String,
    pub cluster_id: String,
    pub job_execution_id: String,
    pub task_list: Option<Vec<String>>,
    pub trigger_child: Option<bool>,
}
operation! { OperateRetryJobExecution(app_name: String, cluster_id: String, job_execution_id: String)
    "OperateRetryJobExecution" -> OperateRetryJobExecutionOutput {
    0 "AppGroupId" app_group_id: i64, 1 "AppName" app_name, 2 "ClusterId" cluster_id,
    3 "JobExecutionId" job_execution_id, 4 "TaskList" task_list: Vec<String>, 5 "TriggerChild" trigger_child: bool
} [
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateRetryJobExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateRetryJobExecutionOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateRetryWorkflowExecution {
    pub app_name: String,
    pub cluster_id: String,
    pub only_failed: Option<bool>,
    pub workflow_execution_id: i64,
}
operation! { OperateRetryWorkflowExecution(app_name: String, cluster_id: String, workflow_execution_id: i64)
    "OperateRetryWorkflowExecution" -> OperateRetryWorkflowExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "OnlyFailed" only_failed: bool,
    3 "WorkflowExecutionId" workflow_execution_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateRetryWorkflowExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateRetryWorkflowExecutionOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateSkipJobExecution {
    pub app_name: String,
    pub cluster_id: String,
    pub job_execution_id: Option<String>,
}
operation! { OperateSkipJobExecution(app_name: String, cluster_id: String)
    "OperateSkipJobExecution" -> OperateSkipJobExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "JobExecutionId" job_execution_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateSkipJobExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateSkipJobExecutionOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateStopJobExecution {
    pub app_group_id: Option<i64>,
    pub app_name: String,
    pub cluster_id: String,
    pub job_execution_id: String,
    pub task_list: Option<Vec<String>>,
}
operation! { OperateStopJobExecution(app_name: String, cluster_id: String, job_execution_id: String)
    "OperateStopJobExecution" -> OperateStopJobExecutionOutput {
    0 "AppGroupId" app_group_id: i64, 1 "AppName" app_name, 2 "ClusterId" cluster_id,
    3 "JobExecutionId" job_execution_id, 4 "TaskList" task_list: Vec<String>
} [
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateStopJobExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateStopJobExecutionOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateStopWorkflowExecution {
    pub app_name: String,
    pub cluster_id: String,
    pub workflow_execution_id: i64,
}
operation! { OperateStopWorkflowExecution(app_name: String, cluster_id: String, workflow_execution_id: i64)
    "OperateStopWorkflowExecution" -> OperateStopWorkflowExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkflowExecutionId" workflow_execution_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateStopWorkflowExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateStopWorkflowExecutionOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateUnholdJobExecution {
    pub app_name: String,
    pub cluster_id: String,
    pub job_execution_id: Option<String>,
}
operation! { OperateUnholdJobExecution(app_name: String, cluster_id: String)
    "OperateUnholdJobExecution" -> OperateUnholdJobExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "JobExecutionId" job_execution_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateUnholdJobExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateUnholdJobExecutionOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateUnholdWorkflowExecution {
    pub app_name: String,
    pub cluster_id: String,
    pub workflow_execution_id: i64,
}
operation! { OperateUnholdWorkflowExecution(app_name: String, cluster_id: String, workflow_execution_id: i64)
    "OperateUnholdWorkflowExecution" -> OperateUnholdWorkflowExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkflowExecutionId" workflow_execution_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateUnholdWorkflowExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateUnholdWorkflowExecutionOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateUnskipJobExecution {
    pub app_name: String,
    pub cluster_id: String,
    pub job_execution_id: Option<String>,
}
operation! { OperateUnskipJobExecution(app_name: String, cluster_id: String)
    "OperateUnskipJobExecution" -> OperateUnskipJobExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "JobExecutionId" job_execution_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateUnskipJobExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateUnskipJobExecutionOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncJobs {
    pub job_ids: Vec<i64>,
    pub original_app_name: String,
    pub original_cluster_id: String,
    pub target_app_name: String,
    pub target_cluster_id: String,
}

/// What [`SyncJobs::new`] takes.
pub struct SyncJobsRequired {
    pub job_ids: Vec<i64>,
    pub original_app_name: String,
    pub original_cluster_id: String,
    pub target_app_name: String,
    pub target_cluster_id: String,
}
operation! { SyncJobs{SyncJobsRequired: job_ids, original_app_name, original_cluster_id, target_app_name, target_cluster_id}
    "SyncJobs" -> SyncJobsOutput {
    0 "JobIds" job_ids, 1 "OriginalAppName" original_app_name, 2 "OriginalClusterId" original_cluster_id,
    3 "TargetAppName" target_app_name, 4 "TargetClusterId" target_cluster_id
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncJobsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SyncJobsOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApp {
    /// 6 to 32 characters.
    pub access_token: Option<Secret>,
    /// 1 to 64 characters.
    pub app_name: String,
    pub cluster_id: String,
    pub enable_log: Option<bool>,
    pub label_route_strategy: Option<i64>,
    pub max_concurrency: Option<i64>,
    /// 1 to 64 characters.
    pub title: String,
    pub worker_id: Option<i64>,
}
operation! { UpdateApp(app_name: String, cluster_id: String, title: String) "UpdateApp" -> UpdateAppOutput {
    0 "AccessToken" access_token: Secret, 1 "AppName" app_name, 2 "ClusterId" cluster_id,
    3 "EnableLog" enable_log: bool, 4 "LabelRouteStrategy" label_route_strategy: i64,
    5 "MaxConcurrency" max_concurrency: i64, 6 "Title" title, 7 "WorkerId" worker_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAppOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCalendar {
    pub calendar_name: String,
    pub client_token: Option<String>,
    pub cluster_id: String,
    pub incremental: Option<bool>,
    pub months: String,
    pub year: i64,
}
operation! { UpdateCalendar(calendar_name: String, cluster_id: String, months: String, year: i64)
    "UpdateCalendar" -> UpdateCalendarOutput {
    0 "CalendarName" calendar_name, 1 "ClientToken" client_token: String, 2 "ClusterId" cluster_id,
    3 "Incremental" incremental: bool, 4 "Months" months, 5 "Year" year
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCalendarOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateCalendarOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCluster {
    pub cluster_id: String,
    /// 1 to 64 characters.
    pub cluster_name: Option<String>,
    pub ip_whitelist: Option<String>,
}
operation! { UpdateCluster(cluster_id: String) "UpdateCluster" -> UpdateClusterOutput {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name: String, 2 "IpWhitelist" ip_whitelist: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateClusterOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContact {
    pub config: Option<String>,
    pub contact_name: String,
    pub enabled: Option<bool>,
    pub r#type: Option<String>,
}
operation! { UpdateContact(contact_name: String) "UpdateContact" -> UpdateContactOutput {
    0 "Config" config: String, 1 "ContactName" contact_name, 2 "Enabled" enabled: bool, 3 "Type" r#type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContactOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateContactOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasource {
    pub cluster_id: String,
    pub connection_params: Option<String>,
    pub datasource_id: i64,
    pub description: Option<String>,
    pub name: Option<String>,
    pub password: Option<Secret>,
}
operation! { UpdateDatasource(cluster_id: String, datasource_id: i64) "UpdateDatasource" -> UpdateDatasourceOutput {
    0 "ClusterId" cluster_id, 1 "ConnectionParams" connection_params: String, 2 "DatasourceId" datasource_id,
    3 "Description" description: String, 4 "Name" name: String, 5 "Password" password: Secret
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasourceOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDatasourceOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExecutorGroup {
    pub api_key: Option<Secret>,
    pub auth_type: Option<String>,
    pub auto_scale: Option<bool>,
    pub cluster_id: String,
    pub cms_workspace_id: Option<String>,
    pub description: Option<String>,
    /// Deprecated.
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExecutorGroupOutput {
    pub code: Option<i64>,
    pub data: Option<UpdateExecutorGroupData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateExecutorGroupOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "AuthType" auth_type, 1 "Description" description, 2 "FailedService" failed_service, 3 "Name" name,
    4 "Network" network, 5 "Protocol" protocol, 6 "WorkerId" worker_id, 7 "WorkerType" worker_type, 8 "Workers" workers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExecutors {
    pub app_name: String,
    pub cluster_id: String,
    pub worker_type: Option<String>,
    pub workers: Option<String>,
}
operation! { UpdateExecutors(app_name: String, cluster_id: String) "UpdateExecutors" -> UpdateExecutorsOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "WorkerType" worker_type: String, 3 "Workers" workers: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExecutorsOutput {
    pub code: Option<i64>,
    pub data: Option<UpdateExecutorsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateExecutorsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "AppGroupId" app_group_id, 1 "AppType" app_type, 2 "FailedService" failed_service, 3 "WorkId" work_id,
    4 "WorkerType" worker_type, 5 "Workers" workers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJob {
    pub app_group_id: Option<i64>,
    pub app_name: String,
    pub attempt_interval: Option<i64>,
    pub calendar: Option<String>,
    pub child_job_id: Option<String>,
    pub cluster_id: String,
    pub dependent_strategy: Option<i64>,
    /// At most 300 characters.
    pub description: Option<String>,
    pub executor_block_strategy: Option<i64>,
    /// At most 200 characters.
    pub job_handler: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::Json },
    Mark { index: 16, location: Location::Body, style: Style::Json },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None },
    Mark { index: 20, location: Location::Body, style: Style::None },
    Mark { index: 21, location: Location::Body, style: Style::None },
    Mark { index: 22, location: Location::Body, style: Style::None },
    Mark { index: 23, location: Location::Body, style: Style::None },
    Mark { index: 24, location: Location::Body, style: Style::None },
    Mark { index: 25, location: Location::Body, style: Style::None },
    Mark { index: 26, location: Location::Body, style: Style::None },
    Mark { index: 27, location: Location::Body, style: Style::None }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobNoticeContacts {
    pub contact_type: Option<i64>,
    pub name: Option<String>,
}
input! { UpdateJobNoticeContacts() {
    0 "ContactType" contact_type: i64, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateJobOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobExecution {
    pub app_name: String,
    pub cluster_id: String,
    pub job_execution_id: String,
    pub schedule_time: Option<i64>,
}
operation! { UpdateJobExecution(app_name: String, cluster_id: String, job_execution_id: String)
    "UpdateJobExecution" -> UpdateJobExecutionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "JobExecutionId" job_execution_id,
    3 "ScheduleTime" schedule_time: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobExecutionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateJobExecutionOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobScript {
    pub app_name: String,
    pub cluster_id: String,
    pub job_id: i64,
    pub script_content: Option<String>,
    pub version_description: String,
}
operation! { UpdateJobScript(app_name: String, cluster_id: String, job_id: i64, version_description: String)
    "UpdateJobScript" -> UpdateJobScriptOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "JobId" job_id, 3 "ScriptContent" script_content: String,
    4 "VersionDescription" version_description
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobScriptOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateJobScriptOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflow {
    pub app_name: String,
    pub calendar: Option<String>,
    pub client_token: Option<String>,
    pub cluster_id: String,
    pub description: Option<String>,
    pub max_concurrency: Option<i64>,
    pub name: Option<String>,
    pub time_expression: Option<String>,
    pub time_type: Option<i64>,
    pub timezone: Option<String>,
    pub workflow_id: i64,
}
operation! { UpdateWorkflow(app_name: String, cluster_id: String, workflow_id: i64)
    "UpdateWorkflow" -> UpdateWorkflowOutput {
    0 "AppName" app_name, 1 "Calendar" calendar: String, 2 "ClientToken" client_token: String, 3 "ClusterId" cluster_id,
    4 "Description" description: String, 5 "MaxConcurrency" max_concurrency: i64, 6 "Name" name: String,
    7 "TimeExpression" time_expression: String, 8 "TimeType" time_type: i64, 9 "Timezone" timezone: String,
    10 "WorkflowId" workflow_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateWorkflowOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDAG {
    /// 1 to 64 characters.
    pub app_name: String,
    pub cluster_id: String,
    pub dag: UpdateWorkflowDAGDag,
    pub dag_version: Option<String>,
    pub workflow_id: i64,
}
operation! { UpdateWorkflowDAG(app_name: String, cluster_id: String, dag: UpdateWorkflowDAGDag, workflow_id: i64)
    "UpdateWorkflowDAG" -> UpdateWorkflowDAGOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "Dag" dag, 3 "DagVersion" dag_version: String,
    4 "WorkflowId" workflow_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDAGDag {
    pub edges: Option<Vec<UpdateWorkflowDAGEdges>>,
    pub nodes: Option<Vec<UpdateWorkflowDAGNodes>>,
}
input! { UpdateWorkflowDAGDag() {
    0 "Edges" edges: Vec<UpdateWorkflowDAGEdges>, 1 "Nodes" nodes: Vec<UpdateWorkflowDAGNodes>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDAGEdges {
    pub source: Option<i64>,
    pub target: Option<i64>,
}
input! { UpdateWorkflowDAGEdges() {
    0 "Source" source: i64, 1 "Target" target: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDAGOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateWorkflowDAGOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDAGVersion {
    /// 1 to 64 characters.
    pub app_name: String,
    pub cluster_id: String,
    pub dag_version: String,
    pub workflow_id: i64,
}
operation! { UpdateWorkflowDAGVersion(app_name: String, cluster_id: String, dag_version: String, workflow_id: i64)
    "UpdateWorkflowDAGVersion" -> UpdateWorkflowDAGVersionOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "DagVersion" dag_version, 3 "WorkflowId" workflow_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDAGVersionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateWorkflowDAGVersionOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[cfg(feature = "reflect")]
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
