//! `schedulerx2` of Alibaba Cloud, API version 2019-04-30.
//!
//! Endpoint: a table of 23 regions, else `schedulerx.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, schedulerx2::DescribeRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "schedulerx.aliyuncs.com"),
        ("ap-southeast-1", "schedulerx.aliyuncs.com"),
        ("ap-southeast-3", "schedulerx.aliyuncs.com"),
        ("ap-southeast-5", "schedulerx.aliyuncs.com"),
        ("ap-southeast-6", "schedulerx.aliyuncs.com"),
        ("ap-southeast-7", "schedulerx.aliyuncs.com"),
        ("ap-southeast-8", "schedulerx.aliyuncs.com"),
        ("cn-beijing", "schedulerx.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "schedulerx.aliyuncs.com"),
        ("cn-guangzhou", "schedulerx.aliyuncs.com"),
        ("cn-hangzhou", "schedulerx.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "schedulerx.aliyuncs.com"),
        ("cn-huhehaote", "schedulerx.aliyuncs.com"),
        ("cn-qingdao", "schedulerx.aliyuncs.com"),
        ("cn-shanghai", "schedulerx.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "schedulerx.aliyuncs.com"),
        ("cn-shenzhen", "schedulerx.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "schedulerx.aliyuncs.com"),
        ("cn-zhangjiakou", "schedulerx.aliyuncs.com"),
        ("eu-central-1", "schedulerx.aliyuncs.com"),
        ("eu-west-1", "schedulerx.aliyuncs.com"),
        ("us-east-1", "schedulerx.aliyuncs.com"),
        ("us-west-1", "schedulerx.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "schedulerx-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "schedulerx-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "schedulerx-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "schedulerx-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "schedulerx-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "schedulerx-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "schedulerx-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "schedulerx-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "schedulerx-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "schedulerx-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "schedulerx-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "schedulerx-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "schedulerx-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "schedulerx-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "schedulerx-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "schedulerx-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "schedulerx-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "schedulerx-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "schedulerx-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "schedulerx-vpc.eu-west-1.aliyuncs.com"),
        ("us-west-1", "schedulerx-vpc.us-west-1.aliyuncs.com"),
    ],
    "schedulerx.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "schedulerx2",
    "2019-04-30",
    "schedulerx2",
    &ENDPOINTS,
);

/// Batches delete jobs: `BatchDeleteJobs` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/BatchDeleteJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteJobs {
    /// Required.
    pub group_id: String,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub job_id_list: Vec<i64>,
}
operation! { BatchDeleteJobs(group_id: String, namespace: String, region_id: String, job_id_list: Vec<i64>)
    "BatchDeleteJobs" -> BatchDeleteJobsOutput {
    0 "GroupId" group_id, 1 "Namespace" namespace, 2 "NamespaceSource" namespace_source: String, 3 "RegionId" region_id,
    4 "JobIdList" job_id_list
} [
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`BatchDeleteJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteJobsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchDeleteJobsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Batches delete route strategy: `BatchDeleteRouteStrategy` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/BatchDeleteRouteStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteRouteStrategy {
    /// Required.
    pub group_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub region_id: String,
    pub job_id_list: Option<Vec<i64>>,
}
operation! { BatchDeleteRouteStrategy(group_id: String, namespace: String, region_id: String)
    "BatchDeleteRouteStrategy" -> BatchDeleteRouteStrategyOutput {
    0 "GroupId" group_id, 1 "Namespace" namespace, 2 "RegionId" region_id, 3 "JobIdList" job_id_list: Vec<i64>
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`BatchDeleteRouteStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteRouteStrategyOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchDeleteRouteStrategyOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Batches disable jobs: `BatchDisableJobs` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/BatchDisableJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDisableJobs {
    pub group_id: Option<String>,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub job_id_list: Vec<i64>,
}
operation! { BatchDisableJobs(namespace: String, region_id: String, job_id_list: Vec<i64>)
    "BatchDisableJobs" -> BatchDisableJobsOutput {
    0 "GroupId" group_id: String, 1 "Namespace" namespace, 2 "NamespaceSource" namespace_source: String,
    3 "RegionId" region_id, 4 "JobIdList" job_id_list
} [
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`BatchDisableJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDisableJobsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchDisableJobsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Batches enable jobs: `BatchEnableJobs` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/BatchEnableJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEnableJobs {
    pub group_id: Option<String>,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub job_id_list: Vec<i64>,
}
operation! { BatchEnableJobs(namespace: String, region_id: String, job_id_list: Vec<i64>)
    "BatchEnableJobs" -> BatchEnableJobsOutput {
    0 "GroupId" group_id: String, 1 "Namespace" namespace, 2 "NamespaceSource" namespace_source: String,
    3 "RegionId" region_id, 4 "JobIdList" job_id_list
} [
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`BatchEnableJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEnableJobsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchEnableJobsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates app group: `CreateAppGroup` of `schedulerx2` 2019-04-30.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/CreateAppGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppGroup {
    pub app_key: Option<String>,
    /// Required.
    pub app_name: String,
    pub app_type: Option<i64>,
    pub app_version: Option<i64>,
    pub description: Option<String>,
    pub enable_log: Option<bool>,
    /// Required.
    pub group_id: String,
    pub max_jobs: Option<i64>,
    pub monitor_config_json: Option<String>,
    pub monitor_contacts_json: Option<String>,
    /// Required.
    pub namespace: String,
    pub namespace_name: Option<String>,
    pub namespace_source: Option<String>,
    pub notification_policy_name: Option<String>,
    pub region_id: Option<String>,
    pub schedule_busy_workers: Option<bool>,
}
operation! { CreateAppGroup(app_name: String, group_id: String, namespace: String)
    "CreateAppGroup" -> CreateAppGroupOutput {
    0 "AppKey" app_key: String, 1 "AppName" app_name, 2 "AppType" app_type: i64, 3 "AppVersion" app_version: i64,
    4 "Description" description: String, 5 "EnableLog" enable_log: bool, 6 "GroupId" group_id,
    7 "MaxJobs" max_jobs: i64, 8 "MonitorConfigJson" monitor_config_json: String,
    9 "MonitorContactsJson" monitor_contacts_json: String, 10 "Namespace" namespace,
    11 "NamespaceName" namespace_name: String, 12 "NamespaceSource" namespace_source: String,
    13 "NotificationPolicyName" notification_policy_name: String, 14 "RegionId" region_id: String,
    15 "ScheduleBusyWorkers" schedule_busy_workers: bool
} { method: "GET", } }

/// Response of [`CreateAppGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppGroupOutput {
    pub code: Option<i64>,
    pub data: Option<CreateAppGroupData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAppGroupOutput {
    0 "Code" code: i64, 1 "Data" data: CreateAppGroupData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateAppGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppGroupData {
    pub app_group_id: Option<i64>,
    pub app_key: Option<String>,
}
model! { CreateAppGroupData {
    0 "AppGroupId" app_group_id: i64, 1 "AppKey" app_key: String
} }

/// Creates job: `CreateJob` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/CreateJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJob {
    pub priority: Option<i64>,
    /// Required.
    pub region_id: String,
    pub attempt_interval: Option<i64>,
    pub calendar: Option<String>,
    pub class_name: Option<String>,
    pub consumer_size: Option<i64>,
    pub contact_info: Option<Vec<CreateJobContactInfo>>,
    pub content: Option<String>,
    pub data_offset: Option<i64>,
    pub description: Option<String>,
    pub dispatcher_size: Option<i64>,
    /// Required.
    pub execute_mode: String,
    pub fail_enable: Option<bool>,
    pub fail_times: Option<i64>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub job_type: String,
    pub max_attempt: Option<i64>,
    /// 1 to 200.
    pub max_concurrency: Option<i64>,
    pub miss_worker_enable: Option<bool>,
    /// Required.
    pub name: String,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    pub page_size: Option<i64>,
    pub parameters: Option<String>,
    pub queue_size: Option<i64>,
    pub send_channel: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
    pub success_notice_enable: Option<bool>,
    /// At least 0.
    pub task_attempt_interval: Option<i64>,
    /// 0 to 10.
    pub task_max_attempt: Option<i64>,
    pub time_expression: Option<String>,
    /// Required.
    pub time_type: i64,
    pub timeout: Option<i64>,
    pub timeout_enable: Option<bool>,
    pub timeout_kill_enable: Option<bool>,
    pub timezone: Option<String>,
    pub x_attrs: Option<String>,
}

/// Arguments of [`CreateJob::new`].
pub struct CreateJobRequired {
    pub region_id: String,
    pub execute_mode: String,
    pub group_id: String,
    pub job_type: String,
    pub name: String,
    pub namespace: String,
    pub time_type: i64,
}
operation! { CreateJob { CreateJobRequired: region_id, execute_mode, group_id, job_type, name, namespace, time_type }
    "CreateJob" -> CreateJobOutput {
    0 "Priority" priority: i64, 1 "RegionId" region_id, 2 "AttemptInterval" attempt_interval: i64,
    3 "Calendar" calendar: String, 4 "ClassName" class_name: String, 5 "ConsumerSize" consumer_size: i64,
    6 "ContactInfo" contact_info: Vec<CreateJobContactInfo>, 7 "Content" content: String,
    8 "DataOffset" data_offset: i64, 9 "Description" description: String, 10 "DispatcherSize" dispatcher_size: i64,
    11 "ExecuteMode" execute_mode, 12 "FailEnable" fail_enable: bool, 13 "FailTimes" fail_times: i64,
    14 "GroupId" group_id, 15 "JobType" job_type, 16 "MaxAttempt" max_attempt: i64,
    17 "MaxConcurrency" max_concurrency: i64, 18 "MissWorkerEnable" miss_worker_enable: bool, 19 "Name" name,
    20 "Namespace" namespace, 21 "NamespaceSource" namespace_source: String, 22 "PageSize" page_size: i64,
    23 "Parameters" parameters: String, 24 "QueueSize" queue_size: i64, 25 "SendChannel" send_channel: String,
    26 "StartTime" start_time: i64, 27 "Status" status: i64, 28 "SuccessNoticeEnable" success_notice_enable: bool,
    29 "TaskAttemptInterval" task_attempt_interval: i64, 30 "TaskMaxAttempt" task_max_attempt: i64,
    31 "TimeExpression" time_expression: String, 32 "TimeType" time_type, 33 "Timeout" timeout: i64,
    34 "TimeoutEnable" timeout_enable: bool, 35 "TimeoutKillEnable" timeout_kill_enable: bool,
    36 "Timezone" timezone: String, 37 "XAttrs" x_attrs: String
} [
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
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
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
    Mark::new(28, Location::Body, Style::None),
    Mark::new(29, Location::Body, Style::None),
    Mark::new(30, Location::Body, Style::None),
    Mark::new(31, Location::Body, Style::None),
    Mark::new(32, Location::Body, Style::None),
    Mark::new(33, Location::Body, Style::None),
    Mark::new(34, Location::Body, Style::None),
    Mark::new(35, Location::Body, Style::None),
    Mark::new(36, Location::Body, Style::None),
    Mark::new(37, Location::Body, Style::None)
] }

/// In the request of [`CreateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobContactInfo {
    pub ding: Option<String>,
    pub user_mail: Option<String>,
    pub user_name: Option<String>,
    pub user_phone: Option<String>,
}
input! { CreateJobContactInfo() {
    0 "Ding" ding: String, 1 "UserMail" user_mail: String, 2 "UserName" user_name: String,
    3 "UserPhone" user_phone: String
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

/// Creates namespace: `CreateNamespace` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/CreateNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespace {
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub region_id: String,
    pub uid: Option<String>,
}
operation! { CreateNamespace(name: String, region_id: String) "CreateNamespace" -> CreateNamespaceOutput {
    0 "Description" description: String, 1 "Name" name, 2 "RegionId" region_id, 3 "Uid" uid: String
} }

/// Response of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceOutput {
    pub code: Option<i64>,
    pub data: Option<CreateNamespaceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateNamespaceOutput {
    0 "Code" code: i64, 1 "Data" data: CreateNamespaceData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceData {
    pub namespace_uid: Option<String>,
}
model! { CreateNamespaceData {
    0 "NamespaceUid" namespace_uid: String
} }

/// Creates route strategy: `CreateRouteStrategy` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/CreateRouteStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteStrategy {
    /// Required.
    pub group_id: String,
    pub job_id: Option<i64>,
    /// Required.
    pub name: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub region_id: String,
    pub status: Option<i64>,
    pub strategy_content: Option<String>,
    pub r#type: Option<i64>,
}
operation! { CreateRouteStrategy(group_id: String, name: String, namespace: String, region_id: String)
    "CreateRouteStrategy" -> CreateRouteStrategyOutput {
    0 "GroupId" group_id, 1 "JobId" job_id: i64, 2 "Name" name, 3 "Namespace" namespace, 4 "RegionId" region_id,
    5 "Status" status: i64, 6 "StrategyContent" strategy_content: String, 7 "Type" r#type: i64
} }

/// Response of [`CreateRouteStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteStrategyOutput {
    pub code: Option<i64>,
    pub data: Option<CreateRouteStrategyData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateRouteStrategyOutput {
    0 "Code" code: i64, 1 "Data" data: CreateRouteStrategyData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateRouteStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteStrategyData {}
model! { CreateRouteStrategyData {} }

/// Creates schedulerx calendar: `CreateSchedulerxCalendar` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/CreateSchedulerxCalendar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchedulerxCalendar {
    /// Required.
    pub calendar_name: String,
    /// Required.
    pub month_days_content: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub year: i64,
}
operation! { CreateSchedulerxCalendar(calendar_name: String, month_days_content: String, region_id: String, year: i64)
    "CreateSchedulerxCalendar" -> CreateSchedulerxCalendarOutput {
    0 "CalendarName" calendar_name, 1 "MonthDaysContent" month_days_content, 2 "RegionId" region_id, 3 "Year" year
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateSchedulerxCalendar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchedulerxCalendarOutput {
    pub access_denied_detail: Option<CreateSchedulerxCalendarAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSchedulerxCalendarOutput {
    0 "AccessDeniedDetail" access_denied_detail: CreateSchedulerxCalendarAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateSchedulerxCalendar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchedulerxCalendarAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { CreateSchedulerxCalendarAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Creates schedulerx notification policy: `CreateSchedulerxNotificationPolicy` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/CreateSchedulerxNotificationPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchedulerxNotificationPolicy {
    /// Required.
    pub channel_time_range: String,
    pub description: Option<String>,
    /// Required.
    pub policy_name: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateSchedulerxNotificationPolicy(channel_time_range: String, policy_name: String, region_id: String)
    "CreateSchedulerxNotificationPolicy" -> CreateSchedulerxNotificationPolicyOutput {
    0 "ChannelTimeRange" channel_time_range, 1 "Description" description: String, 2 "PolicyName" policy_name,
    3 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateSchedulerxNotificationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchedulerxNotificationPolicyOutput {
    pub access_denied_detail: Option<
        CreateSchedulerxNotificationPolicyAccessDeniedDetail,
    >,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSchedulerxNotificationPolicyOutput {
    0 "AccessDeniedDetail" access_denied_detail: CreateSchedulerxNotificationPolicyAccessDeniedDetail,
    1 "Code" code: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateSchedulerxNotificationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchedulerxNotificationPolicyAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { CreateSchedulerxNotificationPolicyAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Creates workflow: `CreateWorkflow` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/CreateWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflow {
    pub description: Option<String>,
    /// Required.
    pub group_id: String,
    pub max_concurrency: Option<i64>,
    /// Required.
    pub name: String,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
    pub time_expression: Option<String>,
    /// Required.
    pub time_type: i64,
    pub timezone: Option<String>,
}

/// Arguments of [`CreateWorkflow::new`].
pub struct CreateWorkflowRequired {
    pub group_id: String,
    pub name: String,
    pub namespace: String,
    pub region_id: String,
    pub time_type: i64,
}
operation! { CreateWorkflow { CreateWorkflowRequired: group_id, name, namespace, region_id, time_type }
    "CreateWorkflow" -> CreateWorkflowOutput {
    0 "Description" description: String, 1 "GroupId" group_id, 2 "MaxConcurrency" max_concurrency: i64, 3 "Name" name,
    4 "Namespace" namespace, 5 "NamespaceSource" namespace_source: String, 6 "RegionId" region_id,
    7 "TimeExpression" time_expression: String, 8 "TimeType" time_type, 9 "Timezone" timezone: String
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
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`CreateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowOutput {
    pub code: Option<String>,
    pub data: Option<CreateWorkflowData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateWorkflowOutput {
    0 "Code" code: String, 1 "Data" data: CreateWorkflowData, 2 "Message" message: String, 3 "Success" success: bool
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

/// Deletes app group: `DeleteAppGroup` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/DeleteAppGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppGroup {
    pub delete_jobs: Option<bool>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteAppGroup(group_id: String, namespace: String, region_id: String)
    "DeleteAppGroup" -> DeleteAppGroupOutput {
    0 "DeleteJobs" delete_jobs: bool, 1 "GroupId" group_id, 2 "Namespace" namespace, 3 "RegionId" region_id
} }

/// Response of [`DeleteAppGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppGroupOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAppGroupOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes job: `DeleteJob` of `schedulerx2` 2019-04-30.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/DeleteJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJob {
    /// Required.
    pub group_id: String,
    /// Required.
    pub job_id: i64,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteJob(group_id: String, job_id: i64, namespace: String, region_id: String)
    "DeleteJob" -> DeleteJobOutput {
    0 "GroupId" group_id, 1 "JobId" job_id, 2 "Namespace" namespace, 3 "NamespaceSource" namespace_source: String,
    4 "RegionId" region_id
} { method: "GET", } }

/// Response of [`DeleteJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteJobOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes namespace: `DeleteNamespace` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/DeleteNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespace {
    /// Required.
    pub namespace: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteNamespace(namespace: String, region_id: String) "DeleteNamespace" -> DeleteNamespaceOutput {
    0 "Namespace" namespace, 1 "RegionId" region_id
} }

/// Response of [`DeleteNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespaceOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteNamespaceOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes route strategy: `DeleteRouteStrategy` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/DeleteRouteStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteStrategy {
    /// Required.
    pub group_id: String,
    pub job_id: Option<i64>,
    /// Required.
    pub namespace: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteRouteStrategy(group_id: String, namespace: String, region_id: String)
    "DeleteRouteStrategy" -> DeleteRouteStrategyOutput {
    0 "GroupId" group_id, 1 "JobId" job_id: i64, 2 "Namespace" namespace, 3 "RegionId" region_id
} }

/// Response of [`DeleteRouteStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteStrategyOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteRouteStrategyOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes schedulerx calendar: `DeleteSchedulerxCalendar` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/DeleteSchedulerxCalendar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSchedulerxCalendar {
    /// Required.
    pub calendar_name: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub year: i64,
}
operation! { DeleteSchedulerxCalendar(calendar_name: String, region_id: String, year: i64)
    "DeleteSchedulerxCalendar" -> DeleteSchedulerxCalendarOutput {
    0 "CalendarName" calendar_name, 1 "RegionId" region_id, 2 "Year" year
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteSchedulerxCalendar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSchedulerxCalendarOutput {
    pub access_denied_detail: Option<DeleteSchedulerxCalendarAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSchedulerxCalendarOutput {
    0 "AccessDeniedDetail" access_denied_detail: DeleteSchedulerxCalendarAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DeleteSchedulerxCalendar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSchedulerxCalendarAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DeleteSchedulerxCalendarAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Deletes schedulerx notification policy: `DeleteSchedulerxNotificationPolicy` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/DeleteSchedulerxNotificationPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSchedulerxNotificationPolicy {
    /// Required.
    pub policy_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteSchedulerxNotificationPolicy(policy_name: String, region_id: String)
    "DeleteSchedulerxNotificationPolicy" -> DeleteSchedulerxNotificationPolicyOutput {
    0 "PolicyName" policy_name, 1 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteSchedulerxNotificationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSchedulerxNotificationPolicyOutput {
    pub access_denied_detail: Option<
        DeleteSchedulerxNotificationPolicyAccessDeniedDetail,
    >,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSchedulerxNotificationPolicyOutput {
    0 "AccessDeniedDetail" access_denied_detail: DeleteSchedulerxNotificationPolicyAccessDeniedDetail,
    1 "Code" code: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DeleteSchedulerxNotificationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSchedulerxNotificationPolicyAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DeleteSchedulerxNotificationPolicyAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Deletes workflow: `DeleteWorkflow` of `schedulerx2` 2019-04-30.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/DeleteWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflow {
    pub group_id: Option<String>,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub workflow_id: i64,
}
operation! { DeleteWorkflow(namespace: String, region_id: String, workflow_id: i64)
    "DeleteWorkflow" -> DeleteWorkflowOutput {
    0 "GroupId" group_id: String, 1 "Namespace" namespace, 2 "NamespaceSource" namespace_source: String,
    3 "RegionId" region_id, 4 "WorkflowId" workflow_id
} { method: "GET", } }

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

/// Describes regions: `DescribeRegions` of `schedulerx2` 2019-04-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub region_id: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "RegionId" region_id: String
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub regions: Vec<DescribeRegionsRegions>,
    pub success: Option<bool>,
}
model! { DescribeRegionsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Regions" regions: Vec<DescribeRegionsRegions>,
    3 "Success" success: bool
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// `DesignateWorkers` of `schedulerx2` 2019-04-30.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/DesignateWorkers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DesignateWorkers {
    /// Required.
    pub designate_type: i64,
    /// Required.
    pub group_id: String,
    /// Required.
    pub job_id: i64,
    pub labels: Option<String>,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub transferable: bool,
    pub workers: Option<String>,
}

/// Arguments of [`DesignateWorkers::new`].
pub struct DesignateWorkersRequired {
    pub designate_type: i64,
    pub group_id: String,
    pub job_id: i64,
    pub namespace: String,
    pub region_id: String,
    pub transferable: bool,
}
operation! {
    DesignateWorkers { DesignateWorkersRequired: designate_type, group_id, job_id, namespace, region_id, transferable }
    "DesignateWorkers" -> DesignateWorkersOutput {
    0 "DesignateType" designate_type, 1 "GroupId" group_id, 2 "JobId" job_id, 3 "Labels" labels: String,
    4 "Namespace" namespace, 5 "NamespaceSource" namespace_source: String, 6 "RegionId" region_id,
    7 "Transferable" transferable, 8 "Workers" workers: String
} { method: "GET", } }

/// Response of [`DesignateWorkers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DesignateWorkersOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DesignateWorkersOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Disables job: `DisableJob` of `schedulerx2` 2019-04-30.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/DisableJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableJob {
    pub group_id: Option<String>,
    /// Required.
    pub job_id: i64,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DisableJob(job_id: i64, namespace: String, region_id: String) "DisableJob" -> DisableJobOutput {
    0 "GroupId" group_id: String, 1 "JobId" job_id, 2 "Namespace" namespace,
    3 "NamespaceSource" namespace_source: String, 4 "RegionId" region_id
} { method: "GET", } }

/// Response of [`DisableJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableJobOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableJobOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Disables workflow: `DisableWorkflow` of `schedulerx2` 2019-04-30.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/DisableWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableWorkflow {
    pub group_id: Option<String>,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub workflow_id: i64,
}
operation! { DisableWorkflow(namespace: String, region_id: String, workflow_id: i64)
    "DisableWorkflow" -> DisableWorkflowOutput {
    0 "GroupId" group_id: String, 1 "Namespace" namespace, 2 "NamespaceSource" namespace_source: String,
    3 "RegionId" region_id, 4 "WorkflowId" workflow_id
} { method: "GET", } }

/// Response of [`DisableWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableWorkflowOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableWorkflowOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Enables job: `EnableJob` of `schedulerx2` 2019-04-30.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/EnableJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableJob {
    pub group_id: Option<String>,
    /// Required.
    pub job_id: i64,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { EnableJob(job_id: i64, namespace: String, region_id: String) "EnableJob" -> EnableJobOutput {
    0 "GroupId" group_id: String, 1 "JobId" job_id, 2 "Namespace" namespace,
    3 "NamespaceSource" namespace_source: String, 4 "RegionId" region_id
} { method: "GET", } }

/// Response of [`EnableJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableJobOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableJobOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Enables workflow: `EnableWorkflow` of `schedulerx2` 2019-04-30.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/EnableWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWorkflow {
    pub group_id: Option<String>,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub workflow_id: i64,
}
operation! { EnableWorkflow(namespace: String, region_id: String, workflow_id: i64)
    "EnableWorkflow" -> EnableWorkflowOutput {
    0 "GroupId" group_id: String, 1 "Namespace" namespace, 2 "NamespaceSource" namespace_source: String,
    3 "RegionId" region_id, 4 "WorkflowId" workflow_id
} { method: "GET", } }

/// Response of [`EnableWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWorkflowOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableWorkflowOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Executes job: `ExecuteJob` of `schedulerx2` 2019-04-30.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/ExecuteJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteJob {
    pub check_job_status: Option<bool>,
    pub designate_type: Option<i64>,
    /// Required.
    pub group_id: String,
    pub instance_parameters: Option<String>,
    /// Required.
    pub job_id: i64,
    pub label: Option<String>,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
    pub worker: Option<String>,
}
operation! { ExecuteJob(group_id: String, job_id: i64, namespace: String, region_id: String)
    "ExecuteJob" -> ExecuteJobOutput {
    0 "CheckJobStatus" check_job_status: bool, 1 "DesignateType" designate_type: i64, 2 "GroupId" group_id,
    3 "InstanceParameters" instance_parameters: String, 4 "JobId" job_id, 5 "Label" label: String,
    6 "Namespace" namespace, 7 "NamespaceSource" namespace_source: String, 8 "RegionId" region_id,
    9 "Worker" worker: String
} { method: "GET", } }

/// Response of [`ExecuteJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteJobOutput {
    pub code: Option<i64>,
    pub data: Option<ExecuteJobData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExecuteJobOutput {
    0 "Code" code: i64, 1 "Data" data: ExecuteJobData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ExecuteJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteJobData {
    pub job_instance_id: Option<i64>,
}
model! { ExecuteJobData {
    0 "JobInstanceId" job_instance_id: i64
} }

/// Executes workflow: `ExecuteWorkflow` of `schedulerx2` 2019-04-30.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/ExecuteWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteWorkflow {
    /// Required.
    pub group_id: String,
    pub instance_parameters: Option<String>,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub workflow_id: i64,
}
operation! { ExecuteWorkflow(group_id: String, namespace: String, region_id: String, workflow_id: i64)
    "ExecuteWorkflow" -> ExecuteWorkflowOutput {
    0 "GroupId" group_id, 1 "InstanceParameters" instance_parameters: String, 2 "Namespace" namespace,
    3 "NamespaceSource" namespace_source: String, 4 "RegionId" region_id, 5 "WorkflowId" workflow_id
} { method: "GET", } }

/// Response of [`ExecuteWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteWorkflowOutput {
    pub code: Option<i64>,
    pub data: Option<ExecuteWorkflowData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExecuteWorkflowOutput {
    0 "Code" code: i64, 1 "Data" data: ExecuteWorkflowData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ExecuteWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteWorkflowData {
    pub wf_instance_id: Option<i64>,
}
model! { ExecuteWorkflowData {
    0 "WfInstanceId" wf_instance_id: i64
} }

/// Gets app group: `GetAppGroup` of `schedulerx2` 2019-04-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/GetAppGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppGroup {
    /// Required.
    pub group_id: String,
    /// Required.
    pub namespace: String,
    pub region_id: Option<String>,
}
operation! { GetAppGroup(group_id: String, namespace: String) "GetAppGroup" -> GetAppGroupOutput {
    0 "GroupId" group_id, 1 "Namespace" namespace, 2 "RegionId" region_id: String
} }

/// Response of [`GetAppGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppGroupOutput {
    pub code: Option<i64>,
    pub data: Option<GetAppGroupData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAppGroupOutput {
    0 "Code" code: i64, 1 "Data" data: GetAppGroupData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetAppGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppGroupData {
    pub app_key: Option<String>,
    pub app_name: Option<String>,
    pub app_version: Option<String>,
    pub cur_jobs: Option<i64>,
    pub description: Option<String>,
    pub enable_log: Option<bool>,
    pub group_id: Option<String>,
    pub max_jobs: Option<i64>,
    pub monitor_config_json: Option<String>,
    pub monitor_contacts_json: Option<String>,
    pub namespace: Option<String>,
    pub notification_policy_name: Option<String>,
}
model! { GetAppGroupData {
    0 "AppKey" app_key: String, 1 "AppName" app_name: String, 2 "AppVersion" app_version: String,
    3 "CurJobs" cur_jobs: i64, 4 "Description" description: String, 5 "EnableLog" enable_log: bool,
    6 "GroupId" group_id: String, 7 "MaxJobs" max_jobs: i64, 8 "MonitorConfigJson" monitor_config_json: String,
    9 "MonitorContactsJson" monitor_contacts_json: String, 10 "Namespace" namespace: String,
    11 "NotificationPolicyName" notification_policy_name: String
} }

/// Gets job info: `GetJobInfo` of `schedulerx2` 2019-04-30.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/GetJobInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobInfo {
    /// Required.
    pub group_id: String,
    /// Required.
    pub job_id: i64,
    pub job_name: Option<String>,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { GetJobInfo(group_id: String, job_id: i64, namespace: String, region_id: String)
    "GetJobInfo" -> GetJobInfoOutput {
    0 "GroupId" group_id, 1 "JobId" job_id, 2 "JobName" job_name: String, 3 "Namespace" namespace,
    4 "NamespaceSource" namespace_source: String, 5 "RegionId" region_id
} { method: "GET", } }

/// Response of [`GetJobInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobInfoOutput {
    pub code: Option<i64>,
    pub data: Option<GetJobInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetJobInfoOutput {
    0 "Code" code: i64, 1 "Data" data: GetJobInfoData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetJobInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobInfoData {
    pub job_config_info: Option<GetJobInfoJobConfigInfo>,
}
model! { GetJobInfoData {
    0 "JobConfigInfo" job_config_info: GetJobInfoJobConfigInfo
} }

/// In the response of [`GetJobInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobInfoJobConfigInfo {
    pub attempt_interval: Option<i64>,
    pub class_name: Option<String>,
    pub content: Option<String>,
    pub description: Option<String>,
    pub execute_mode: Option<String>,
    pub jar_url: Option<String>,
    pub job_id: Option<i64>,
    pub job_monitor_info: Option<GetJobInfoJobMonitorInfo>,
    pub job_type: Option<String>,
    pub map_task_x_attrs: Option<GetJobInfoMapTaskXAttrs>,
    pub max_attempt: Option<i64>,
    pub max_concurrency: Option<String>,
    pub name: Option<String>,
    pub parameters: Option<String>,
    pub status: Option<i64>,
    pub time_config: Option<GetJobInfoTimeConfig>,
    pub x_attrs: Option<String>,
}
model! { GetJobInfoJobConfigInfo {
    0 "AttemptInterval" attempt_interval: i64, 1 "ClassName" class_name: String, 2 "Content" content: String,
    3 "Description" description: String, 4 "ExecuteMode" execute_mode: String, 5 "JarUrl" jar_url: String,
    6 "JobId" job_id: i64, 7 "JobMonitorInfo" job_monitor_info: GetJobInfoJobMonitorInfo, 8 "JobType" job_type: String,
    9 "MapTaskXAttrs" map_task_x_attrs: GetJobInfoMapTaskXAttrs, 10 "MaxAttempt" max_attempt: i64,
    11 "MaxConcurrency" max_concurrency: String, 12 "Name" name: String, 13 "Parameters" parameters: String,
    14 "Status" status: i64, 15 "TimeConfig" time_config: GetJobInfoTimeConfig, 16 "XAttrs" x_attrs: String
} }

/// In the response of [`GetJobInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobInfoJobMonitorInfo {
    pub contact_info: Vec<GetJobInfoContactInfo>,
    pub monitor_config: Option<GetJobInfoMonitorConfig>,
}
model! { GetJobInfoJobMonitorInfo {
    0 "ContactInfo" contact_info: Vec<GetJobInfoContactInfo>, 1 "MonitorConfig" monitor_config: GetJobInfoMonitorConfig
} }

/// In the response of [`GetJobInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobInfoContactInfo {
    pub ding: Option<String>,
    pub user_mail: Option<String>,
    pub user_name: Option<String>,
    pub user_phone: Option<String>,
}
model! { GetJobInfoContactInfo {
    0 "Ding" ding: String, 1 "UserMail" user_mail: String, 2 "UserName" user_name: String,
    3 "UserPhone" user_phone: String
} }

/// In the response of [`GetJobInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobInfoMonitorConfig {
    pub fail_enable: Option<bool>,
    pub miss_worker_enable: Option<bool>,
    pub send_channel: Option<String>,
    pub timeout: Option<i64>,
    pub timeout_enable: Option<bool>,
    pub timeout_kill_enable: Option<bool>,
}
model! { GetJobInfoMonitorConfig {
    0 "FailEnable" fail_enable: bool, 1 "MissWorkerEnable" miss_worker_enable: bool,
    2 "SendChannel" send_channel: String, 3 "Timeout" timeout: i64, 4 "TimeoutEnable" timeout_enable: bool,
    5 "TimeoutKillEnable" timeout_kill_enable: bool
} }

/// In the response of [`GetJobInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobInfoMapTaskXAttrs {
    pub consumer_size: Option<i64>,
    pub dispatcher_size: Option<i64>,
    pub page_size: Option<i64>,
    pub queue_size: Option<i64>,
    pub task_attempt_interval: Option<i64>,
    pub task_max_attempt: Option<i64>,
}
model! { GetJobInfoMapTaskXAttrs {
    0 "ConsumerSize" consumer_size: i64, 1 "DispatcherSize" dispatcher_size: i64, 2 "PageSize" page_size: i64,
    3 "QueueSize" queue_size: i64, 4 "TaskAttemptInterval" task_attempt_interval: i64,
    5 "TaskMaxAttempt" task_max_attempt: i64
} }

/// In the response of [`GetJobInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobInfoTimeConfig {
    pub calendar: Option<String>,
    pub data_offset: Option<i64>,
    pub time_expression: Option<String>,
    pub time_type: Option<i64>,
}
model! { GetJobInfoTimeConfig {
    0 "Calendar" calendar: String, 1 "DataOffset" data_offset: i64, 2 "TimeExpression" time_expression: String,
    3 "TimeType" time_type: i64
} }

/// Gets job instance: `GetJobInstance` of `schedulerx2` 2019-04-30.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/GetJobInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobInstance {
    /// Required.
    pub group_id: String,
    /// Required.
    pub job_id: i64,
    /// Required.
    pub job_instance_id: i64,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
}

/// Arguments of [`GetJobInstance::new`].
pub struct GetJobInstanceRequired {
    pub group_id: String,
    pub job_id: i64,
    pub job_instance_id: i64,
    pub namespace: String,
    pub region_id: String,
}
operation! { GetJobInstance { GetJobInstanceRequired: group_id, job_id, job_instance_id, namespace, region_id }
    "GetJobInstance" -> GetJobInstanceOutput {
    0 "GroupId" group_id, 1 "JobId" job_id, 2 "JobInstanceId" job_instance_id, 3 "Namespace" namespace,
    4 "NamespaceSource" namespace_source: String, 5 "RegionId" region_id
} { method: "GET", } }

/// Response of [`GetJobInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<GetJobInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetJobInstanceOutput {
    0 "Code" code: i64, 1 "Data" data: GetJobInstanceData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetJobInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobInstanceData {
    pub job_instance_detail: Option<GetJobInstanceJobInstanceDetail>,
}
model! { GetJobInstanceData {
    0 "JobInstanceDetail" job_instance_detail: GetJobInstanceJobInstanceDetail
} }

/// In the response of [`GetJobInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobInstanceJobInstanceDetail {
    pub data_time: Option<String>,
    pub end_time: Option<String>,
    pub executor: Option<String>,
    pub instance_id: Option<i64>,
    pub job_id: Option<i64>,
    pub job_name: Option<String>,
    pub parameters: Option<String>,
    pub progress: Option<String>,
    pub result: Option<String>,
    pub schedule_time: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
    pub time_type: Option<i64>,
    pub trace_id: Option<String>,
    pub trigger_type: Option<i64>,
    pub work_addr: Option<String>,
}
model! { GetJobInstanceJobInstanceDetail {
    0 "DataTime" data_time: String, 1 "EndTime" end_time: String, 2 "Executor" executor: String,
    3 "InstanceId" instance_id: i64, 4 "JobId" job_id: i64, 5 "JobName" job_name: String,
    6 "Parameters" parameters: String, 7 "Progress" progress: String, 8 "Result" result: String,
    9 "ScheduleTime" schedule_time: String, 10 "StartTime" start_time: String, 11 "Status" status: i64,
    12 "TimeType" time_type: i64, 13 "TraceId" trace_id: String, 14 "TriggerType" trigger_type: i64,
    15 "WorkAddr" work_addr: String
} }

/// Gets job instance list: `GetJobInstanceList` of `schedulerx2` 2019-04-30.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/GetJobInstanceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobInstanceList {
    pub end_timestamp: Option<i64>,
    /// Required.
    pub group_id: String,
    pub job_id: Option<i64>,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub start_timestamp: Option<i64>,
    pub status: Option<i64>,
}
operation! { GetJobInstanceList(group_id: String, namespace: String, region_id: String)
    "GetJobInstanceList" -> GetJobInstanceListOutput {
    0 "EndTimestamp" end_timestamp: i64, 1 "GroupId" group_id, 2 "JobId" job_id: i64, 3 "Namespace" namespace,
    4 "NamespaceSource" namespace_source: String, 5 "PageNum" page_num: i64, 6 "PageSize" page_size: i64,
    7 "RegionId" region_id, 8 "StartTimestamp" start_timestamp: i64, 9 "Status" status: i64
} { method: "GET", } }

/// Response of [`GetJobInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobInstanceListOutput {
    pub code: Option<i64>,
    pub data: Option<GetJobInstanceListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetJobInstanceListOutput {
    0 "Code" code: i64, 1 "Data" data: GetJobInstanceListData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetJobInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobInstanceListData {
    pub job_instance_details: Vec<GetJobInstanceListJobInstanceDetails>,
}
model! { GetJobInstanceListData {
    0 "JobInstanceDetails" job_instance_details: Vec<GetJobInstanceListJobInstanceDetails>
} }

/// In the response of [`GetJobInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobInstanceListJobInstanceDetails {
    pub data_time: Option<String>,
    pub end_time: Option<String>,
    pub executor: Option<String>,
    pub instance_id: Option<i64>,
    pub job_id: Option<i64>,
    pub progress: Option<String>,
    pub result: Option<String>,
    pub schedule_time: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
    pub time_type: Option<i64>,
    pub trigger_type: Option<i64>,
    pub work_addr: Option<String>,
}
model! { GetJobInstanceListJobInstanceDetails {
    0 "DataTime" data_time: String, 1 "EndTime" end_time: String, 2 "Executor" executor: String,
    3 "InstanceId" instance_id: i64, 4 "JobId" job_id: i64, 5 "Progress" progress: String, 6 "Result" result: String,
    7 "ScheduleTime" schedule_time: String, 8 "StartTime" start_time: String, 9 "Status" status: i64,
    10 "TimeType" time_type: i64, 11 "TriggerType" trigger_type: i64, 12 "WorkAddr" work_addr: String
} }

/// Gets log: `GetLog` of `schedulerx2` 2019-04-30.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/GetLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLog {
    pub end_timestamp: Option<i64>,
    /// Required.
    pub group_id: String,
    pub job_id: Option<String>,
    pub job_instance_id: Option<String>,
    pub keyword: Option<String>,
    /// 0 to 200.
    pub line: Option<i64>,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    pub offset: Option<i64>,
    /// Required.
    pub region_id: String,
    pub reverse: Option<bool>,
    pub start_timestamp: Option<i64>,
}
operation! { GetLog(group_id: String, namespace: String, region_id: String) "GetLog" -> GetLogOutput {
    0 "EndTimestamp" end_timestamp: i64, 1 "GroupId" group_id, 2 "JobId" job_id: String,
    3 "JobInstanceId" job_instance_id: String, 4 "Keyword" keyword: String, 5 "Line" line: i64, 6 "Namespace" namespace,
    7 "NamespaceSource" namespace_source: String, 8 "Offset" offset: i64, 9 "RegionId" region_id,
    10 "Reverse" reverse: bool, 11 "StartTimestamp" start_timestamp: i64
} { method: "GET", } }

/// Response of [`GetLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogOutput {
    pub code: Option<i64>,
    pub data: Option<GetLogData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetLogOutput {
    0 "Code" code: i64, 1 "Data" data: GetLogData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLogData {
    pub logs: Vec<String>,
}
model! { GetLogData {
    0 "Logs" logs: Vec<String>
} }

/// Gets overview: `GetOverview` of `schedulerx2` 2019-04-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/GetOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOverview {
    pub end_time: Option<i64>,
    pub group_id: Option<String>,
    /// Required.
    pub metric_type: i64,
    pub namespace: Option<String>,
    pub namespace_source: Option<String>,
    /// Required.
    pub operate: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: i64,
}
operation! { GetOverview(metric_type: i64, operate: String, region_id: String, start_time: i64)
    "GetOverview" -> GetOverviewOutput {
    0 "EndTime" end_time: i64, 1 "GroupId" group_id: String, 2 "MetricType" metric_type,
    3 "Namespace" namespace: String, 4 "NamespaceSource" namespace_source: String, 5 "Operate" operate,
    6 "RegionId" region_id, 7 "StartTime" start_time
} }

/// Response of [`GetOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOverviewOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetOverviewOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Gets work flow: `GetWorkFlow` of `schedulerx2` 2019-04-30.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/GetWorkFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkFlow {
    /// Required.
    pub group_id: String,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub workflow_id: i64,
}
operation! { GetWorkFlow(group_id: String, namespace: String, region_id: String, workflow_id: i64)
    "GetWorkFlow" -> GetWorkFlowOutput {
    0 "GroupId" group_id, 1 "Namespace" namespace, 2 "NamespaceSource" namespace_source: String, 3 "RegionId" region_id,
    4 "WorkflowId" workflow_id
} { method: "GET", } }

/// Response of [`GetWorkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkFlowOutput {
    pub code: Option<i64>,
    pub data: Option<GetWorkFlowData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetWorkFlowOutput {
    0 "Code" code: i64, 1 "Data" data: GetWorkFlowData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetWorkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkFlowData {
    pub work_flow_info: Option<GetWorkFlowWorkFlowInfo>,
    pub work_flow_node_info: Option<GetWorkFlowWorkFlowNodeInfo>,
}
model! { GetWorkFlowData {
    0 "WorkFlowInfo" work_flow_info: GetWorkFlowWorkFlowInfo,
    1 "WorkFlowNodeInfo" work_flow_node_info: GetWorkFlowWorkFlowNodeInfo
} }

/// In the response of [`GetWorkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkFlowWorkFlowInfo {
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub max_concurrency: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub status: Option<String>,
    pub time_expression: Option<String>,
    pub time_type: Option<String>,
    pub workflow_id: Option<i64>,
}
model! { GetWorkFlowWorkFlowInfo {
    0 "Description" description: String, 1 "GroupId" group_id: String, 2 "MaxConcurrency" max_concurrency: String,
    3 "Name" name: String, 4 "Namespace" namespace: String, 5 "Status" status: String,
    6 "TimeExpression" time_expression: String, 7 "TimeType" time_type: String, 8 "WorkflowId" workflow_id: i64
} }

/// In the response of [`GetWorkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkFlowWorkFlowNodeInfo {
    pub edges: Vec<GetWorkFlowEdges>,
    pub nodes: Vec<GetWorkFlowNodes>,
}
model! { GetWorkFlowWorkFlowNodeInfo {
    0 "Edges" edges: Vec<GetWorkFlowEdges>, 1 "Nodes" nodes: Vec<GetWorkFlowNodes>
} }

/// In the response of [`GetWorkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkFlowEdges {
    pub source: Option<i64>,
    pub target: Option<i64>,
}
model! { GetWorkFlowEdges {
    0 "Source" source: i64, 1 "Target" target: i64
} }

/// In the response of [`GetWorkFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkFlowNodes {
    pub id: Option<i64>,
    pub label: Option<String>,
    pub status: Option<i64>,
}
model! { GetWorkFlowNodes {
    0 "Id" id: i64, 1 "Label" label: String, 2 "Status" status: i64
} }

/// Gets worker list: `GetWorkerList` of `schedulerx2` 2019-04-30.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/GetWorkerList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkerList {
    /// Required.
    pub group_id: String,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { GetWorkerList(group_id: String, namespace: String, region_id: String)
    "GetWorkerList" -> GetWorkerListOutput {
    0 "GroupId" group_id, 1 "Namespace" namespace, 2 "NamespaceSource" namespace_source: String, 3 "RegionId" region_id
} { method: "GET", } }

/// Response of [`GetWorkerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkerListOutput {
    pub code: Option<i64>,
    pub data: Option<GetWorkerListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetWorkerListOutput {
    0 "Code" code: i64, 1 "Data" data: GetWorkerListData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetWorkerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkerListData {
    pub worker_infos: Vec<GetWorkerListWorkerInfos>,
}
model! { GetWorkerListData {
    0 "WorkerInfos" worker_infos: Vec<GetWorkerListWorkerInfos>
} }

/// In the response of [`GetWorkerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkerListWorkerInfos {
    pub ip: Option<String>,
    pub label: Option<String>,
    pub port: Option<i64>,
    pub starter: Option<String>,
    pub version: Option<String>,
    pub worker_address: Option<String>,
}
model! { GetWorkerListWorkerInfos {
    0 "Ip" ip: String, 1 "Label" label: String, 2 "Port" port: i64, 3 "Starter" starter: String,
    4 "Version" version: String, 5 "WorkerAddress" worker_address: String
} }

/// Gets workflow instance: `GetWorkflowInstance` of `schedulerx2` 2019-04-30.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/GetWorkflowInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowInstance {
    /// Required.
    pub group_id: String,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub wf_instance_id: i64,
    /// Required.
    pub workflow_id: i64,
}

/// Arguments of [`GetWorkflowInstance::new`].
pub struct GetWorkflowInstanceRequired {
    pub group_id: String,
    pub namespace: String,
    pub region_id: String,
    pub wf_instance_id: i64,
    pub workflow_id: i64,
}
operation! {
    GetWorkflowInstance { GetWorkflowInstanceRequired: group_id, namespace, region_id, wf_instance_id, workflow_id }
    "GetWorkflowInstance" -> GetWorkflowInstanceOutput {
    0 "GroupId" group_id, 1 "Namespace" namespace, 2 "NamespaceSource" namespace_source: String, 3 "RegionId" region_id,
    4 "WfInstanceId" wf_instance_id, 5 "WorkflowId" workflow_id
} { method: "GET", } }

/// Response of [`GetWorkflowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<GetWorkflowInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetWorkflowInstanceOutput {
    0 "Code" code: i64, 1 "Data" data: GetWorkflowInstanceData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetWorkflowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowInstanceData {
    pub wf_instance_dag: Option<GetWorkflowInstanceWfInstanceDag>,
    pub wf_instance_info: Option<GetWorkflowInstanceWfInstanceInfo>,
}
model! { GetWorkflowInstanceData {
    0 "WfInstanceDag" wf_instance_dag: GetWorkflowInstanceWfInstanceDag,
    1 "WfInstanceInfo" wf_instance_info: GetWorkflowInstanceWfInstanceInfo
} }

/// In the response of [`GetWorkflowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowInstanceWfInstanceDag {
    pub edges: Vec<GetWorkflowInstanceEdges>,
    pub nodes: Vec<GetWorkflowInstanceNodes>,
}
model! { GetWorkflowInstanceWfInstanceDag {
    0 "Edges" edges: Vec<GetWorkflowInstanceEdges>, 1 "Nodes" nodes: Vec<GetWorkflowInstanceNodes>
} }

/// In the response of [`GetWorkflowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowInstanceEdges {
    pub source: Option<i64>,
    pub target: Option<i64>,
}
model! { GetWorkflowInstanceEdges {
    0 "Source" source: i64, 1 "Target" target: i64
} }

/// In the response of [`GetWorkflowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowInstanceNodes {
    pub attempt: Option<i64>,
    pub data_time: Option<String>,
    pub end_time: Option<String>,
    pub job_id: Option<i64>,
    pub job_instance_id: Option<i64>,
    pub job_name: Option<String>,
    pub result: Option<String>,
    pub schedule_time: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
    pub work_addr: Option<String>,
}
model! { GetWorkflowInstanceNodes {
    0 "Attempt" attempt: i64, 1 "DataTime" data_time: String, 2 "EndTime" end_time: String, 3 "JobId" job_id: i64,
    4 "JobInstanceId" job_instance_id: i64, 5 "JobName" job_name: String, 6 "Result" result: String,
    7 "ScheduleTime" schedule_time: String, 8 "StartTime" start_time: String, 9 "Status" status: i64,
    10 "WorkAddr" work_addr: String
} }

/// In the response of [`GetWorkflowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowInstanceWfInstanceInfo {
    pub data_time: Option<String>,
    pub end_time: Option<String>,
    pub schedule_time: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
}
model! { GetWorkflowInstanceWfInstanceInfo {
    0 "DataTime" data_time: String, 1 "EndTime" end_time: String, 2 "ScheduleTime" schedule_time: String,
    3 "StartTime" start_time: String, 4 "Status" status: i64
} }

/// Grants permission: `GrantPermission` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/GrantPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantPermission {
    pub grant_option: Option<bool>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub user_id: String,
    /// Required.
    pub user_name: String,
}
operation! { GrantPermission(group_id: String, namespace: String, user_id: String, user_name: String)
    "GrantPermission" -> GrantPermissionOutput {
    0 "GrantOption" grant_option: bool, 1 "GroupId" group_id, 2 "Namespace" namespace,
    3 "NamespaceSource" namespace_source: String, 4 "RegionId" region_id: String, 5 "UserId" user_id,
    6 "UserName" user_name
} }

/// Response of [`GrantPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantPermissionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GrantPermissionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Lists groups: `ListGroups` of `schedulerx2` 2019-04-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/ListGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroups {
    pub app_group_name: Option<String>,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListGroups(namespace: String) "ListGroups" -> ListGroupsOutput {
    0 "AppGroupName" app_group_name: String, 1 "Namespace" namespace, 2 "NamespaceSource" namespace_source: String,
    3 "RegionId" region_id: String
} }

/// Response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsOutput {
    pub code: Option<i64>,
    pub data: Option<ListGroupsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListGroupsOutput {
    0 "Code" code: i64, 1 "Data" data: ListGroupsData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsData {
    pub app_groups: Vec<ListGroupsAppGroups>,
}
model! { ListGroupsData {
    0 "AppGroups" app_groups: Vec<ListGroupsAppGroups>
} }

/// In the response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsAppGroups {
    pub app_group_id: Option<i64>,
    pub app_key: Option<String>,
    pub app_name: Option<String>,
    pub app_version: Option<i64>,
    pub description: Option<String>,
    pub enable_log: Option<bool>,
    pub group_id: Option<String>,
    pub namespace: Option<String>,
}
model! { ListGroupsAppGroups {
    0 "AppGroupId" app_group_id: i64, 1 "AppKey" app_key: String, 2 "AppName" app_name: String,
    3 "AppVersion" app_version: i64, 4 "Description" description: String, 5 "EnableLog" enable_log: bool,
    6 "GroupId" group_id: String, 7 "Namespace" namespace: String
} }

/// Lists job script history: `ListJobScriptHistory` of `schedulerx2` 2019-04-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/ListJobScriptHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobScriptHistory {
    /// Required.
    pub group_id: String,
    /// Required.
    pub job_id: i64,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListJobScriptHistory(group_id: String, job_id: i64, namespace: String, region_id: String)
    "ListJobScriptHistory" -> ListJobScriptHistoryOutput {
    0 "GroupId" group_id, 1 "JobId" job_id, 2 "Namespace" namespace, 3 "NamespaceSource" namespace_source: String,
    4 "RegionId" region_id
} }

/// Response of [`ListJobScriptHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobScriptHistoryOutput {
    pub code: Option<i64>,
    pub data: Option<ListJobScriptHistoryData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListJobScriptHistoryOutput {
    0 "Code" code: i64, 1 "Data" data: ListJobScriptHistoryData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListJobScriptHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobScriptHistoryData {
    pub job_script_history_infos: Vec<ListJobScriptHistoryJobScriptHistoryInfos>,
}
model! { ListJobScriptHistoryData {
    0 "JobScriptHistoryInfos" job_script_history_infos: Vec<ListJobScriptHistoryJobScriptHistoryInfos>
} }

/// In the response of [`ListJobScriptHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobScriptHistoryJobScriptHistoryInfos {
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub script_content: Option<String>,
    pub versiones_description: Option<String>,
}
model! { ListJobScriptHistoryJobScriptHistoryInfos {
    0 "CreateTime" create_time: String, 1 "Creator" creator: String, 2 "ScriptContent" script_content: String,
    3 "VersionesDescription" versiones_description: String
} }

/// Lists jobs: `ListJobs` of `schedulerx2` 2019-04-30.
///
/// GET. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/ListJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobs {
    /// Required.
    pub group_id: String,
    pub job_name: Option<String>,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub status: Option<String>,
}
operation! { ListJobs(group_id: String, namespace: String, region_id: String) "ListJobs" -> ListJobsOutput {
    0 "GroupId" group_id, 1 "JobName" job_name: String, 2 "Namespace" namespace,
    3 "NamespaceSource" namespace_source: String, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id, 7 "Status" status: String
} { method: "GET", } }
paged! { ListJobs: ListJobsJobs = Number "PageNum", "Data.Jobs" data.jobs, total "Data.Total" }

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
    pub jobs: Vec<ListJobsJobs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListJobsData {
    0 "Jobs" jobs: Vec<ListJobsJobs>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsJobs {
    pub attempt_interval: Option<i64>,
    pub class_name: Option<String>,
    pub content: Option<String>,
    pub description: Option<String>,
    pub execute_mode: Option<String>,
    pub jar_url: Option<String>,
    pub job_id: Option<i64>,
    pub job_monitor_info: Option<ListJobsJobMonitorInfo>,
    pub job_type: Option<String>,
    pub map_task_x_attrs: Option<ListJobsMapTaskXAttrs>,
    pub max_attempt: Option<i64>,
    pub max_concurrency: Option<String>,
    pub name: Option<String>,
    pub parameters: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
    pub time_config: Option<ListJobsTimeConfig>,
    pub x_attrs: Option<String>,
}
model! { ListJobsJobs {
    0 "AttemptInterval" attempt_interval: i64, 1 "ClassName" class_name: String, 2 "Content" content: String,
    3 "Description" description: String, 4 "ExecuteMode" execute_mode: String, 5 "JarUrl" jar_url: String,
    6 "JobId" job_id: i64, 7 "JobMonitorInfo" job_monitor_info: ListJobsJobMonitorInfo, 8 "JobType" job_type: String,
    9 "MapTaskXAttrs" map_task_x_attrs: ListJobsMapTaskXAttrs, 10 "MaxAttempt" max_attempt: i64,
    11 "MaxConcurrency" max_concurrency: String, 12 "Name" name: String, 13 "Parameters" parameters: String,
    14 "StartTime" start_time: i64, 15 "Status" status: i64, 16 "TimeConfig" time_config: ListJobsTimeConfig,
    17 "XAttrs" x_attrs: String
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsJobMonitorInfo {
    pub contact_info: Vec<ListJobsContactInfo>,
    pub monitor_config: Option<ListJobsMonitorConfig>,
}
model! { ListJobsJobMonitorInfo {
    0 "ContactInfo" contact_info: Vec<ListJobsContactInfo>, 1 "MonitorConfig" monitor_config: ListJobsMonitorConfig
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsContactInfo {
    pub ding: Option<String>,
    pub user_mail: Option<String>,
    pub user_name: Option<String>,
    pub user_phone: Option<String>,
}
model! { ListJobsContactInfo {
    0 "Ding" ding: String, 1 "UserMail" user_mail: String, 2 "UserName" user_name: String,
    3 "UserPhone" user_phone: String
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsMonitorConfig {
    pub fail_enable: Option<bool>,
    pub miss_worker_enable: Option<bool>,
    pub send_channel: Option<String>,
    pub timeout: Option<i64>,
    pub timeout_enable: Option<bool>,
    pub timeout_kill_enable: Option<bool>,
}
model! { ListJobsMonitorConfig {
    0 "FailEnable" fail_enable: bool, 1 "MissWorkerEnable" miss_worker_enable: bool,
    2 "SendChannel" send_channel: String, 3 "Timeout" timeout: i64, 4 "TimeoutEnable" timeout_enable: bool,
    5 "TimeoutKillEnable" timeout_kill_enable: bool
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsMapTaskXAttrs {
    pub consumer_size: Option<i64>,
    pub dispatcher_size: Option<i64>,
    pub page_size: Option<i64>,
    pub queue_size: Option<i64>,
    pub task_attempt_interval: Option<i64>,
    pub task_max_attempt: Option<i64>,
}
model! { ListJobsMapTaskXAttrs {
    0 "ConsumerSize" consumer_size: i64, 1 "DispatcherSize" dispatcher_size: i64, 2 "PageSize" page_size: i64,
    3 "QueueSize" queue_size: i64, 4 "TaskAttemptInterval" task_attempt_interval: i64,
    5 "TaskMaxAttempt" task_max_attempt: i64
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsTimeConfig {
    pub calendar: Option<String>,
    pub data_offset: Option<i64>,
    pub time_expression: Option<String>,
    pub time_type: Option<i64>,
}
model! { ListJobsTimeConfig {
    0 "Calendar" calendar: String, 1 "DataOffset" data_offset: i64, 2 "TimeExpression" time_expression: String,
    3 "TimeType" time_type: i64
} }

/// Lists namespaces: `ListNamespaces` of `schedulerx2` 2019-04-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/ListNamespaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespaces {
    pub namespace: Option<String>,
    pub namespace_name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListNamespaces(region_id: String) "ListNamespaces" -> ListNamespacesOutput {
    0 "Namespace" namespace: String, 1 "NamespaceName" namespace_name: String, 2 "RegionId" region_id
} }

/// Response of [`ListNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacesOutput {
    pub code: Option<i64>,
    pub data: Option<ListNamespacesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListNamespacesOutput {
    0 "Code" code: i64, 1 "Data" data: ListNamespacesData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacesData {
    pub namespaces: Vec<ListNamespacesNamespaces>,
}
model! { ListNamespacesData {
    0 "Namespaces" namespaces: Vec<ListNamespacesNamespaces>
} }

/// In the response of [`ListNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNamespacesNamespaces {
    pub description: Option<String>,
    pub name: Option<String>,
    pub u_id: Option<String>,
}
model! { ListNamespacesNamespaces {
    0 "Description" description: String, 1 "Name" name: String, 2 "UId" u_id: String
} }

/// Lists work flows: `ListWorkFlows` of `schedulerx2` 2019-04-30.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/ListWorkFlows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkFlows {
    /// Required.
    pub group_id: String,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub status: Option<i64>,
    pub workflow_name: Option<String>,
}
operation! { ListWorkFlows(group_id: String, namespace: String, region_id: String)
    "ListWorkFlows" -> ListWorkFlowsOutput {
    0 "GroupId" group_id, 1 "Namespace" namespace, 2 "NamespaceSource" namespace_source: String,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id, 6 "Status" status: i64,
    7 "WorkflowName" workflow_name: String
} }
paged! { ListWorkFlows: ListWorkFlowsRecords = Number "PageNum", "Data.Records" data.records, total "Data.Total" }

/// Response of [`ListWorkFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkFlowsOutput {
    pub code: Option<i64>,
    pub data: Option<ListWorkFlowsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListWorkFlowsOutput {
    0 "Code" code: i64, 1 "Data" data: ListWorkFlowsData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListWorkFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkFlowsData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<ListWorkFlowsRecords>,
    pub total: Option<i64>,
}
model! { ListWorkFlowsData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Records" records: Vec<ListWorkFlowsRecords>,
    3 "Total" total: i64
} }

/// In the response of [`ListWorkFlows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkFlowsRecords {
    pub calendar: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub max_concurrency: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub time_expression: Option<String>,
    pub time_type: Option<String>,
    pub updater: Option<String>,
    pub workflow_id: Option<i64>,
}
model! { ListWorkFlowsRecords {
    0 "Calendar" calendar: String, 1 "Creator" creator: String, 2 "Description" description: String,
    3 "GroupId" group_id: String, 4 "MaxConcurrency" max_concurrency: String, 5 "Name" name: String,
    6 "Namespace" namespace: String, 7 "TimeExpression" time_expression: String, 8 "TimeType" time_type: String,
    9 "Updater" updater: String, 10 "WorkflowId" workflow_id: i64
} }

/// Lists workflow instance: `ListWorkflowInstance` of `schedulerx2` 2019-04-30.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/ListWorkflowInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowInstance {
    /// Required.
    pub group_id: String,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub workflow_id: String,
}
operation! { ListWorkflowInstance(group_id: String, namespace: String, region_id: String, workflow_id: String)
    "ListWorkflowInstance" -> ListWorkflowInstanceOutput {
    0 "GroupId" group_id, 1 "Namespace" namespace, 2 "NamespaceSource" namespace_source: String, 3 "RegionId" region_id,
    4 "WorkflowId" workflow_id
} { method: "GET", } }

/// Response of [`ListWorkflowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<ListWorkflowInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListWorkflowInstanceOutput {
    0 "Code" code: i64, 1 "Data" data: ListWorkflowInstanceData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListWorkflowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowInstanceData {
    pub wf_instance_infos: Vec<ListWorkflowInstanceWfInstanceInfos>,
}
model! { ListWorkflowInstanceData {
    0 "WfInstanceInfos" wf_instance_infos: Vec<ListWorkflowInstanceWfInstanceInfos>
} }

/// In the response of [`ListWorkflowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowInstanceWfInstanceInfos {
    pub data_time: Option<String>,
    pub end_time: Option<String>,
    pub schedule_time: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
    pub wf_instance_id: Option<i64>,
    pub workflow_id: Option<i64>,
}
model! { ListWorkflowInstanceWfInstanceInfos {
    0 "DataTime" data_time: String, 1 "EndTime" end_time: String, 2 "ScheduleTime" schedule_time: String,
    3 "StartTime" start_time: String, 4 "Status" status: i64, 5 "WfInstanceId" wf_instance_id: i64,
    6 "WorkflowId" workflow_id: i64
} }

/// `ManageSchedulerxCalendar` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/ManageSchedulerxCalendar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageSchedulerxCalendar {
    /// Required.
    pub calendar_name: String,
    pub incremental: Option<bool>,
    /// Required.
    pub month_days_content: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub year: i64,
}
operation! { ManageSchedulerxCalendar(calendar_name: String, month_days_content: String, region_id: String, year: i64)
    "ManageSchedulerxCalendar" -> ManageSchedulerxCalendarOutput {
    0 "CalendarName" calendar_name, 1 "Incremental" incremental: bool, 2 "MonthDaysContent" month_days_content,
    3 "RegionId" region_id, 4 "Year" year
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`ManageSchedulerxCalendar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageSchedulerxCalendarOutput {
    pub access_denied_detail: Option<ManageSchedulerxCalendarAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ManageSchedulerxCalendarOutput {
    0 "AccessDeniedDetail" access_denied_detail: ManageSchedulerxCalendarAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ManageSchedulerxCalendar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageSchedulerxCalendarAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ManageSchedulerxCalendarAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// `ManageSchedulerxJobSync` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/ManageSchedulerxJobSync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageSchedulerxJobSync {
    /// Required.
    pub job_id_list: Vec<i64>,
    pub namespace_source: Option<String>,
    /// Required.
    pub original_group_id: String,
    /// Required.
    pub original_namespace: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub target_group_id: String,
    /// Required.
    pub target_namespace: String,
}

/// Arguments of [`ManageSchedulerxJobSync::new`].
pub struct ManageSchedulerxJobSyncRequired {
    pub job_id_list: Vec<i64>,
    pub original_group_id: String,
    pub original_namespace: String,
    pub region_id: String,
    pub target_group_id: String,
    pub target_namespace: String,
}
operation! {
    ManageSchedulerxJobSync { ManageSchedulerxJobSyncRequired: job_id_list, original_group_id, original_namespace, region_id, target_group_id, target_namespace }
    "ManageSchedulerxJobSync" -> ManageSchedulerxJobSyncOutput {
    0 "JobIdList" job_id_list, 1 "NamespaceSource" namespace_source: String, 2 "OriginalGroupId" original_group_id,
    3 "OriginalNamespace" original_namespace, 4 "RegionId" region_id, 5 "TargetGroupId" target_group_id,
    6 "TargetNamespace" target_namespace
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`ManageSchedulerxJobSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageSchedulerxJobSyncOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ManageSchedulerxJobSyncOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `ManageSchedulerxNotificationPolicy` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/ManageSchedulerxNotificationPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageSchedulerxNotificationPolicy {
    pub channel_time_range: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub policy_name: String,
    /// Required.
    pub region_id: String,
}
operation! { ManageSchedulerxNotificationPolicy(policy_name: String, region_id: String)
    "ManageSchedulerxNotificationPolicy" -> ManageSchedulerxNotificationPolicyOutput {
    0 "ChannelTimeRange" channel_time_range: String, 1 "Description" description: String, 2 "PolicyName" policy_name,
    3 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ManageSchedulerxNotificationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageSchedulerxNotificationPolicyOutput {
    pub access_denied_detail: Option<
        ManageSchedulerxNotificationPolicyAccessDeniedDetail,
    >,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ManageSchedulerxNotificationPolicyOutput {
    0 "AccessDeniedDetail" access_denied_detail: ManageSchedulerxNotificationPolicyAccessDeniedDetail,
    1 "Code" code: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ManageSchedulerxNotificationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManageSchedulerxNotificationPolicyAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ManageSchedulerxNotificationPolicyAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// `ReadSchedulerxCalendar` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/ReadSchedulerxCalendar>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxCalendar {
    pub calendar_name: Option<String>,
    pub fetch_calendar_detail: Option<bool>,
    pub fetch_system_calendar: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub year: Option<i64>,
}
operation! { ReadSchedulerxCalendar(region_id: String) "ReadSchedulerxCalendar" -> ReadSchedulerxCalendarOutput {
    0 "CalendarName" calendar_name: String, 1 "FetchCalendarDetail" fetch_calendar_detail: bool,
    2 "FetchSystemCalendar" fetch_system_calendar: bool, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "RegionId" region_id, 6 "Year" year: i64
} }
paged! { ReadSchedulerxCalendar: ReadSchedulerxCalendarRecords =
    Token "NextToken", "Data.Records" data.records, next "Data.NextToken" }

/// Response of [`ReadSchedulerxCalendar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxCalendarOutput {
    pub access_denied_detail: Option<ReadSchedulerxCalendarAccessDeniedDetail>,
    pub code: Option<i64>,
    pub data: Option<ReadSchedulerxCalendarData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReadSchedulerxCalendarOutput {
    0 "AccessDeniedDetail" access_denied_detail: ReadSchedulerxCalendarAccessDeniedDetail, 1 "Code" code: i64,
    2 "Data" data: ReadSchedulerxCalendarData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ReadSchedulerxCalendar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxCalendarAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ReadSchedulerxCalendarAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`ReadSchedulerxCalendar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxCalendarData {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub records: Vec<ReadSchedulerxCalendarRecords>,
    pub total: Option<i64>,
}
model! { ReadSchedulerxCalendarData {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Records" records: Vec<ReadSchedulerxCalendarRecords>, 3 "Total" total: i64
} }

/// In the response of [`ReadSchedulerxCalendar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxCalendarRecords {
    pub calendar_name: Option<String>,
    pub creator: Option<String>,
    pub month_days_content: Option<String>,
    pub system_calendar: Option<bool>,
    pub year: Option<i64>,
}
model! { ReadSchedulerxCalendarRecords {
    0 "CalendarName" calendar_name: String, 1 "Creator" creator: String,
    2 "MonthDaysContent" month_days_content: String, 3 "SystemCalendar" system_calendar: bool, 4 "Year" year: i64
} }

/// `ReadSchedulerxDesignateDetail` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/ReadSchedulerxDesignateDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxDesignateDetail {
    pub designate_type: Option<i64>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub job_id: i64,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ReadSchedulerxDesignateDetail(group_id: String, job_id: i64, namespace: String, region_id: String)
    "ReadSchedulerxDesignateDetail" -> ReadSchedulerxDesignateDetailOutput {
    0 "DesignateType" designate_type: i64, 1 "GroupId" group_id, 2 "JobId" job_id, 3 "Namespace" namespace,
    4 "NamespaceSource" namespace_source: String, 5 "RegionId" region_id
} }

/// Response of [`ReadSchedulerxDesignateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxDesignateDetailOutput {
    pub access_denied_detail: Option<ReadSchedulerxDesignateDetailAccessDeniedDetail>,
    pub code: Option<i64>,
    pub data: Option<ReadSchedulerxDesignateDetailData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReadSchedulerxDesignateDetailOutput {
    0 "AccessDeniedDetail" access_denied_detail: ReadSchedulerxDesignateDetailAccessDeniedDetail, 1 "Code" code: i64,
    2 "Data" data: ReadSchedulerxDesignateDetailData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ReadSchedulerxDesignateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxDesignateDetailAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ReadSchedulerxDesignateDetailAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`ReadSchedulerxDesignateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxDesignateDetailData {
    pub designate_detail_vos: Vec<ReadSchedulerxDesignateDetailDesignateDetailVos>,
}
model! { ReadSchedulerxDesignateDetailData {
    0 "DesignateDetailVos" designate_detail_vos: Vec<ReadSchedulerxDesignateDetailDesignateDetailVos>
} }

/// In the response of [`ReadSchedulerxDesignateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxDesignateDetailDesignateDetailVos {
    pub busy: Option<String>,
    pub checked: Option<bool>,
    pub key: Option<String>,
    pub metrics: Option<ReadSchedulerxDesignateDetailMetrics>,
    pub offline: Option<bool>,
    pub size: Option<i64>,
    pub starter: Option<String>,
    pub version: Option<String>,
}
model! { ReadSchedulerxDesignateDetailDesignateDetailVos {
    0 "Busy" busy: String, 1 "Checked" checked: bool, 2 "Key" key: String,
    3 "Metrics" metrics: ReadSchedulerxDesignateDetailMetrics, 4 "Offline" offline: bool, 5 "Size" size: i64,
    6 "Starter" starter: String, 7 "Version" version: String
} }

/// In the response of [`ReadSchedulerxDesignateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxDesignateDetailMetrics {
    pub cpu_load1: Option<f64>,
    pub cpu_load5: Option<f64>,
    pub cpu_processors: Option<i64>,
    pub disk_max: Option<i64>,
    pub disk_usage: Option<f64>,
    pub disk_used: Option<i64>,
    pub exec_count: Option<i64>,
    pub heap1_usage: Option<f64>,
    pub heap1_used: Option<f64>,
    pub heap5_usage: Option<f64>,
    pub heap_max: Option<i64>,
    pub share_pool_available_size: Option<i64>,
    pub share_pool_queue_size: Option<i64>,
}
model! { ReadSchedulerxDesignateDetailMetrics {
    0 "CpuLoad1" cpu_load1: f64, 1 "CpuLoad5" cpu_load5: f64, 2 "CpuProcessors" cpu_processors: i64,
    3 "DiskMax" disk_max: i64, 4 "DiskUsage" disk_usage: f64, 5 "DiskUsed" disk_used: i64,
    6 "ExecCount" exec_count: i64, 7 "Heap1Usage" heap1_usage: f64, 8 "Heap1Used" heap1_used: f64,
    9 "Heap5Usage" heap5_usage: f64, 10 "HeapMax" heap_max: i64,
    11 "SharePoolAvailableSize" share_pool_available_size: i64, 12 "SharePoolQueueSize" share_pool_queue_size: i64
} }

/// `ReadSchedulerxDesignateInfo` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/ReadSchedulerxDesignateInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxDesignateInfo {
    /// Required.
    pub group_id: String,
    /// Required.
    pub job_id: i64,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ReadSchedulerxDesignateInfo(group_id: String, job_id: i64, namespace: String, region_id: String)
    "ReadSchedulerxDesignateInfo" -> ReadSchedulerxDesignateInfoOutput {
    0 "GroupId" group_id, 1 "JobId" job_id, 2 "Namespace" namespace, 3 "NamespaceSource" namespace_source: String,
    4 "RegionId" region_id
} }

/// Response of [`ReadSchedulerxDesignateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxDesignateInfoOutput {
    pub access_denied_detail: Option<ReadSchedulerxDesignateInfoAccessDeniedDetail>,
    pub code: Option<i64>,
    pub data: Option<ReadSchedulerxDesignateInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReadSchedulerxDesignateInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail: ReadSchedulerxDesignateInfoAccessDeniedDetail, 1 "Code" code: i64,
    2 "Data" data: ReadSchedulerxDesignateInfoData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ReadSchedulerxDesignateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxDesignateInfoAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ReadSchedulerxDesignateInfoAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`ReadSchedulerxDesignateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxDesignateInfoData {
    pub designate_detail_vos: Vec<ReadSchedulerxDesignateInfoDesignateDetailVos>,
    pub designate_type: Option<i64>,
    pub transferable: Option<bool>,
}
model! { ReadSchedulerxDesignateInfoData {
    0 "DesignateDetailVos" designate_detail_vos: Vec<ReadSchedulerxDesignateInfoDesignateDetailVos>,
    1 "DesignateType" designate_type: i64, 2 "Transferable" transferable: bool
} }

/// In the response of [`ReadSchedulerxDesignateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxDesignateInfoDesignateDetailVos {
    pub busy: Option<String>,
    pub checked: Option<bool>,
    pub key: Option<String>,
    pub metrics: Option<ReadSchedulerxDesignateInfoMetrics>,
    pub offline: Option<bool>,
    pub size: Option<i64>,
    pub starter: Option<String>,
    pub version: Option<String>,
}
model! { ReadSchedulerxDesignateInfoDesignateDetailVos {
    0 "Busy" busy: String, 1 "Checked" checked: bool, 2 "Key" key: String,
    3 "Metrics" metrics: ReadSchedulerxDesignateInfoMetrics, 4 "Offline" offline: bool, 5 "Size" size: i64,
    6 "Starter" starter: String, 7 "Version" version: String
} }

/// In the response of [`ReadSchedulerxDesignateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxDesignateInfoMetrics {
    pub cpu_load1: Option<f64>,
    pub cpu_load5: Option<f64>,
    pub cpu_processors: Option<i64>,
    pub disk_max: Option<i64>,
    pub disk_usage: Option<f64>,
    pub disk_used: Option<i64>,
    pub exec_count: Option<i64>,
    pub heap1_usage: Option<f64>,
    pub heap1_used: Option<f64>,
    pub heap5_usage: Option<f64>,
    pub heap_max: Option<i64>,
    pub share_pool_available_size: Option<i64>,
    pub share_pool_queue_size: Option<i64>,
}
model! { ReadSchedulerxDesignateInfoMetrics {
    0 "CpuLoad1" cpu_load1: f64, 1 "CpuLoad5" cpu_load5: f64, 2 "CpuProcessors" cpu_processors: i64,
    3 "DiskMax" disk_max: i64, 4 "DiskUsage" disk_usage: f64, 5 "DiskUsed" disk_used: i64,
    6 "ExecCount" exec_count: i64, 7 "Heap1Usage" heap1_usage: f64, 8 "Heap1Used" heap1_used: f64,
    9 "Heap5Usage" heap5_usage: f64, 10 "HeapMax" heap_max: i64,
    11 "SharePoolAvailableSize" share_pool_available_size: i64, 12 "SharePoolQueueSize" share_pool_queue_size: i64
} }

/// `ReadSchedulerxNotificationPolicy` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/ReadSchedulerxNotificationPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxNotificationPolicy {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub policy_name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ReadSchedulerxNotificationPolicy(region_id: String)
    "ReadSchedulerxNotificationPolicy" -> ReadSchedulerxNotificationPolicyOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PolicyName" policy_name: String,
    3 "RegionId" region_id
} }
paged! { ReadSchedulerxNotificationPolicy: ReadSchedulerxNotificationPolicyRecords =
    Token "NextToken", "Data.Records" data.records, next "Data.NextToken" }

/// Response of [`ReadSchedulerxNotificationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxNotificationPolicyOutput {
    pub access_denied_detail: Option<ReadSchedulerxNotificationPolicyAccessDeniedDetail>,
    pub code: Option<i64>,
    pub data: Option<ReadSchedulerxNotificationPolicyData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReadSchedulerxNotificationPolicyOutput {
    0 "AccessDeniedDetail" access_denied_detail: ReadSchedulerxNotificationPolicyAccessDeniedDetail, 1 "Code" code: i64,
    2 "Data" data: ReadSchedulerxNotificationPolicyData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ReadSchedulerxNotificationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxNotificationPolicyAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ReadSchedulerxNotificationPolicyAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`ReadSchedulerxNotificationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxNotificationPolicyData {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub records: Vec<ReadSchedulerxNotificationPolicyRecords>,
    pub total: Option<i64>,
}
model! { ReadSchedulerxNotificationPolicyData {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "Records" records: Vec<ReadSchedulerxNotificationPolicyRecords>, 3 "Total" total: i64
} }

/// In the response of [`ReadSchedulerxNotificationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxNotificationPolicyRecords {
    pub channel_time_range: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub policy_name: Option<String>,
    pub reference_apps: Vec<ReadSchedulerxNotificationPolicyReferenceApps>,
    pub update_time: Option<String>,
    pub updater: Option<String>,
}
model! { ReadSchedulerxNotificationPolicyRecords {
    0 "ChannelTimeRange" channel_time_range: String, 1 "CreateTime" create_time: String, 2 "Creator" creator: String,
    3 "Description" description: String, 4 "PolicyName" policy_name: String,
    5 "ReferenceApps" reference_apps: Vec<ReadSchedulerxNotificationPolicyReferenceApps>,
    6 "UpdateTime" update_time: String, 7 "Updater" updater: String
} }

/// In the response of [`ReadSchedulerxNotificationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadSchedulerxNotificationPolicyReferenceApps {
    pub app_group_id: Option<i64>,
    pub group_id: Option<String>,
    pub namespace_name: Option<String>,
    pub namespace_uid: Option<String>,
}
model! { ReadSchedulerxNotificationPolicyReferenceApps {
    0 "AppGroupId" app_group_id: i64, 1 "GroupId" group_id: String, 2 "NamespaceName" namespace_name: String,
    3 "NamespaceUid" namespace_uid: String
} }

/// `RerunJob` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/RerunJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunJob {
    /// Required.
    pub data_time: String,
    /// Required.
    pub end_date: i64,
    /// Required.
    pub group_id: String,
    /// Required.
    pub job_id: i64,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_date: i64,
}

/// Arguments of [`RerunJob::new`].
pub struct RerunJobRequired {
    pub data_time: String,
    pub end_date: i64,
    pub group_id: String,
    pub job_id: i64,
    pub namespace: String,
    pub region_id: String,
    pub start_date: i64,
}
operation! { RerunJob { RerunJobRequired: data_time, end_date, group_id, job_id, namespace, region_id, start_date }
    "RerunJob" -> RerunJobOutput {
    0 "DataTime" data_time, 1 "EndDate" end_date, 2 "GroupId" group_id, 3 "JobId" job_id, 4 "Namespace" namespace,
    5 "NamespaceSource" namespace_source: String, 6 "RegionId" region_id, 7 "StartDate" start_date
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

/// Response of [`RerunJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunJobOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RerunJobOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Retries job instance: `RetryJobInstance` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/RetryJobInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryJobInstance {
    /// Required.
    pub group_id: String,
    /// Required.
    pub job_id: i64,
    /// Required.
    pub job_instance_id: i64,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
}

/// Arguments of [`RetryJobInstance::new`].
pub struct RetryJobInstanceRequired {
    pub group_id: String,
    pub job_id: i64,
    pub job_instance_id: i64,
    pub namespace: String,
    pub region_id: String,
}
operation! { RetryJobInstance { RetryJobInstanceRequired: group_id, job_id, job_instance_id, namespace, region_id }
    "RetryJobInstance" -> RetryJobInstanceOutput {
    0 "GroupId" group_id, 1 "JobId" job_id, 2 "JobInstanceId" job_instance_id, 3 "Namespace" namespace,
    4 "NamespaceSource" namespace_source: String, 5 "RegionId" region_id
} }

/// Response of [`RetryJobInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryJobInstanceOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RetryJobInstanceOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Revokes permission: `RevokePermission` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/RevokePermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokePermission {
    /// Required.
    pub group_id: String,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub user_id: String,
}
operation! { RevokePermission(group_id: String, namespace: String, region_id: String, user_id: String)
    "RevokePermission" -> RevokePermissionOutput {
    0 "GroupId" group_id, 1 "Namespace" namespace, 2 "NamespaceSource" namespace_source: String, 3 "RegionId" region_id,
    4 "UserId" user_id
} }

/// Response of [`RevokePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokePermissionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RevokePermissionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Sets job instance success: `SetJobInstanceSuccess` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/SetJobInstanceSuccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetJobInstanceSuccess {
    /// Required.
    pub group_id: String,
    /// Required.
    pub job_id: i64,
    /// Required.
    pub job_instance_id: i64,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
}

/// Arguments of [`SetJobInstanceSuccess::new`].
pub struct SetJobInstanceSuccessRequired {
    pub group_id: String,
    pub job_id: i64,
    pub job_instance_id: i64,
    pub namespace: String,
    pub region_id: String,
}
operation! {
    SetJobInstanceSuccess { SetJobInstanceSuccessRequired: group_id, job_id, job_instance_id, namespace, region_id }
    "SetJobInstanceSuccess" -> SetJobInstanceSuccessOutput {
    0 "GroupId" group_id, 1 "JobId" job_id, 2 "JobInstanceId" job_instance_id, 3 "Namespace" namespace,
    4 "NamespaceSource" namespace_source: String, 5 "RegionId" region_id
} }

/// Response of [`SetJobInstanceSuccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetJobInstanceSuccessOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SetJobInstanceSuccessOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Sets wf instance success: `SetWfInstanceSuccess` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/SetWfInstanceSuccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWfInstanceSuccess {
    /// Required.
    pub group_id: String,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub wf_instance_id: i64,
    /// Required.
    pub workflow_id: i64,
}

/// Arguments of [`SetWfInstanceSuccess::new`].
pub struct SetWfInstanceSuccessRequired {
    pub group_id: String,
    pub namespace: String,
    pub region_id: String,
    pub wf_instance_id: i64,
    pub workflow_id: i64,
}
operation! {
    SetWfInstanceSuccess { SetWfInstanceSuccessRequired: group_id, namespace, region_id, wf_instance_id, workflow_id }
    "SetWfInstanceSuccess" -> SetWfInstanceSuccessOutput {
    0 "GroupId" group_id, 1 "Namespace" namespace, 2 "NamespaceSource" namespace_source: String, 3 "RegionId" region_id,
    4 "WfInstanceId" wf_instance_id, 5 "WorkflowId" workflow_id
} }

/// Response of [`SetWfInstanceSuccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWfInstanceSuccessOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SetWfInstanceSuccessOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Stops instance: `StopInstance` of `schedulerx2` 2019-04-30.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/StopInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstance {
    /// Required.
    pub group_id: String,
    /// Required.
    pub instance_id: i64,
    /// Required.
    pub job_id: i64,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
}

/// Arguments of [`StopInstance::new`].
pub struct StopInstanceRequired {
    pub group_id: String,
    pub instance_id: i64,
    pub job_id: i64,
    pub namespace: String,
    pub region_id: String,
}
operation! { StopInstance { StopInstanceRequired: group_id, instance_id, job_id, namespace, region_id }
    "StopInstance" -> StopInstanceOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id, 2 "JobId" job_id, 3 "Namespace" namespace,
    4 "NamespaceSource" namespace_source: String, 5 "RegionId" region_id
} { method: "GET", } }

/// Response of [`StopInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstanceOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StopInstanceOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates app group: `UpdateAppGroup` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/UpdateAppGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppGroup {
    pub app_version: Option<i64>,
    pub description: Option<String>,
    pub enable_log: Option<bool>,
    /// Required.
    pub group_id: String,
    pub max_concurrency: Option<i64>,
    pub monitor_config_json: Option<String>,
    pub monitor_contacts_json: Option<String>,
    /// Required.
    pub namespace: String,
    pub notification_policy_name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { UpdateAppGroup(group_id: String, namespace: String, region_id: String)
    "UpdateAppGroup" -> UpdateAppGroupOutput {
    0 "AppVersion" app_version: i64, 1 "Description" description: String, 2 "EnableLog" enable_log: bool,
    3 "GroupId" group_id, 4 "MaxConcurrency" max_concurrency: i64, 5 "MonitorConfigJson" monitor_config_json: String,
    6 "MonitorContactsJson" monitor_contacts_json: String, 7 "Namespace" namespace,
    8 "NotificationPolicyName" notification_policy_name: String, 9 "RegionId" region_id
} }

/// Response of [`UpdateAppGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppGroupOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAppGroupOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates job: `UpdateJob` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/UpdateJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJob {
    pub priority: Option<i64>,
    /// Required.
    pub region_id: String,
    pub attempt_interval: Option<i64>,
    pub calendar: Option<String>,
    pub class_name: Option<String>,
    pub consumer_size: Option<i64>,
    pub contact_info: Option<Vec<UpdateJobContactInfo>>,
    pub content: Option<String>,
    pub data_offset: Option<i64>,
    pub description: Option<String>,
    pub dispatcher_size: Option<i64>,
    pub execute_mode: Option<String>,
    pub fail_enable: Option<bool>,
    pub fail_times: Option<i64>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub job_id: i64,
    pub max_attempt: Option<i64>,
    /// 1 to 200.
    pub max_concurrency: Option<i64>,
    pub miss_worker_enable: Option<bool>,
    pub name: Option<String>,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    pub page_size: Option<i64>,
    pub parameters: Option<String>,
    pub queue_size: Option<i64>,
    pub send_channel: Option<String>,
    pub start_time: Option<i64>,
    pub success_notice_enable: Option<bool>,
    /// At least 0.
    pub task_attempt_interval: Option<i64>,
    pub task_dispatch_mode: Option<String>,
    /// 0 to 10.
    pub task_max_attempt: Option<i64>,
    pub template: Option<String>,
    pub time_expression: Option<String>,
    pub time_type: Option<i64>,
    pub timeout: Option<i64>,
    pub timeout_enable: Option<bool>,
    pub timeout_kill_enable: Option<bool>,
    pub timezone: Option<String>,
    pub x_attrs: Option<String>,
}
operation! { UpdateJob(region_id: String, group_id: String, job_id: i64, namespace: String)
    "UpdateJob" -> UpdateJobOutput {
    0 "Priority" priority: i64, 1 "RegionId" region_id, 2 "AttemptInterval" attempt_interval: i64,
    3 "Calendar" calendar: String, 4 "ClassName" class_name: String, 5 "ConsumerSize" consumer_size: i64,
    6 "ContactInfo" contact_info: Vec<UpdateJobContactInfo>, 7 "Content" content: String,
    8 "DataOffset" data_offset: i64, 9 "Description" description: String, 10 "DispatcherSize" dispatcher_size: i64,
    11 "ExecuteMode" execute_mode: String, 12 "FailEnable" fail_enable: bool, 13 "FailTimes" fail_times: i64,
    14 "GroupId" group_id, 15 "JobId" job_id, 16 "MaxAttempt" max_attempt: i64,
    17 "MaxConcurrency" max_concurrency: i64, 18 "MissWorkerEnable" miss_worker_enable: bool, 19 "Name" name: String,
    20 "Namespace" namespace, 21 "NamespaceSource" namespace_source: String, 22 "PageSize" page_size: i64,
    23 "Parameters" parameters: String, 24 "QueueSize" queue_size: i64, 25 "SendChannel" send_channel: String,
    26 "StartTime" start_time: i64, 27 "SuccessNoticeEnable" success_notice_enable: bool,
    28 "TaskAttemptInterval" task_attempt_interval: i64, 29 "TaskDispatchMode" task_dispatch_mode: String,
    30 "TaskMaxAttempt" task_max_attempt: i64, 31 "Template" template: String,
    32 "TimeExpression" time_expression: String, 33 "TimeType" time_type: i64, 34 "Timeout" timeout: i64,
    35 "TimeoutEnable" timeout_enable: bool, 36 "TimeoutKillEnable" timeout_kill_enable: bool,
    37 "Timezone" timezone: String, 38 "XAttrs" x_attrs: String
} [
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
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
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
    Mark::new(28, Location::Body, Style::None),
    Mark::new(29, Location::Body, Style::None),
    Mark::new(30, Location::Body, Style::None),
    Mark::new(31, Location::Body, Style::None),
    Mark::new(32, Location::Body, Style::None),
    Mark::new(33, Location::Body, Style::None),
    Mark::new(34, Location::Body, Style::None),
    Mark::new(35, Location::Body, Style::None),
    Mark::new(36, Location::Body, Style::None),
    Mark::new(37, Location::Body, Style::None),
    Mark::new(38, Location::Body, Style::None)
] }

/// In the request of [`UpdateJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobContactInfo {
    pub ding: Option<String>,
    pub user_mail: Option<String>,
    pub user_name: Option<String>,
    pub user_phone: Option<String>,
}
input! { UpdateJobContactInfo() {
    0 "Ding" ding: String, 1 "UserMail" user_mail: String, 2 "UserName" user_name: String,
    3 "UserPhone" user_phone: String
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

/// Updates job script: `UpdateJobScript` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/UpdateJobScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJobScript {
    /// Required.
    pub group_id: String,
    /// Required.
    pub job_id: i64,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub region_id: String,
    pub script_content: Option<String>,
    pub version_description: Option<String>,
}
operation! { UpdateJobScript(group_id: String, job_id: i64, namespace: String, region_id: String)
    "UpdateJobScript" -> UpdateJobScriptOutput {
    0 "GroupId" group_id, 1 "JobId" job_id, 2 "Namespace" namespace, 3 "NamespaceSource" namespace_source: String,
    4 "RegionId" region_id, 5 "ScriptContent" script_content: String, 6 "VersionDescription" version_description: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
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

/// Updates namespace: `UpdateNamespace` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/UpdateNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespace {
    pub description: Option<String>,
    /// Required.
    pub namespace: String,
    pub namespace_name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { UpdateNamespace(namespace: String, region_id: String) "UpdateNamespace" -> UpdateNamespaceOutput {
    0 "Description" description: String, 1 "Namespace" namespace, 2 "NamespaceName" namespace_name: String,
    3 "RegionId" region_id
} }

/// Response of [`UpdateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespaceOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateNamespaceOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates workflow: `UpdateWorkflow` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/UpdateWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflow {
    /// Required.
    pub region_id: String,
    pub description: Option<String>,
    /// Required.
    pub group_id: String,
    pub name: Option<String>,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    pub time_expression: Option<String>,
    pub time_type: Option<i64>,
    /// Required.
    pub workflow_id: String,
}
operation! { UpdateWorkflow(region_id: String, group_id: String, namespace: String, workflow_id: String)
    "UpdateWorkflow" -> UpdateWorkflowOutput {
    0 "RegionId" region_id, 1 "Description" description: String, 2 "GroupId" group_id, 3 "Name" name: String,
    4 "Namespace" namespace, 5 "NamespaceSource" namespace_source: String, 6 "TimeExpression" time_expression: String,
    7 "TimeType" time_type: i64, 8 "WorkflowId" workflow_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
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

/// Updates workflow dag: `UpdateWorkflowDag` of `schedulerx2` 2019-04-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/schedulerx2/2019-04-30/UpdateWorkflowDag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDag {
    /// Required.
    pub region_id: String,
    /// Required.
    pub dag_json: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub namespace: String,
    pub namespace_source: Option<String>,
    /// Required.
    pub workflow_id: String,
}

/// Arguments of [`UpdateWorkflowDag::new`].
pub struct UpdateWorkflowDagRequired {
    pub region_id: String,
    pub dag_json: String,
    pub group_id: String,
    pub namespace: String,
    pub workflow_id: String,
}
operation! { UpdateWorkflowDag { UpdateWorkflowDagRequired: region_id, dag_json, group_id, namespace, workflow_id }
    "UpdateWorkflowDag" -> UpdateWorkflowDagOutput {
    0 "RegionId" region_id, 1 "DagJson" dag_json, 2 "GroupId" group_id, 3 "Namespace" namespace,
    4 "NamespaceSource" namespace_source: String, 5 "WorkflowId" workflow_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateWorkflowDag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowDagOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateWorkflowDagOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    BatchDeleteJobs, BatchDeleteRouteStrategy, BatchDisableJobs, BatchEnableJobs, CreateAppGroup, CreateJob,
    CreateNamespace, CreateRouteStrategy, CreateSchedulerxCalendar, CreateSchedulerxNotificationPolicy, CreateWorkflow,
    DeleteAppGroup, DeleteJob, DeleteNamespace, DeleteRouteStrategy, DeleteSchedulerxCalendar,
    DeleteSchedulerxNotificationPolicy, DeleteWorkflow, DescribeRegions, DesignateWorkers, DisableJob, DisableWorkflow,
    EnableJob, EnableWorkflow, ExecuteJob, ExecuteWorkflow, GetAppGroup, GetJobInfo, GetJobInstance, GetJobInstanceList,
    GetLog, GetOverview, GetWorkFlow, GetWorkerList, GetWorkflowInstance, GrantPermission, ListGroups,
    ListJobScriptHistory, ListJobs, ListNamespaces, ListWorkFlows, ListWorkflowInstance, ManageSchedulerxCalendar,
    ManageSchedulerxJobSync, ManageSchedulerxNotificationPolicy, ReadSchedulerxCalendar, ReadSchedulerxDesignateDetail,
    ReadSchedulerxDesignateInfo, ReadSchedulerxNotificationPolicy, RerunJob, RetryJobInstance, RevokePermission,
    SetJobInstanceSuccess, SetWfInstanceSuccess, StopInstance, UpdateAppGroup, UpdateJob, UpdateJobScript,
    UpdateNamespace, UpdateWorkflow, UpdateWorkflowDag
}
