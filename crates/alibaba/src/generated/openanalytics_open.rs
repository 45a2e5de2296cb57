//! `openanalytics-open` of Alibaba Cloud, API version 2018-06-19.
//!
//! Endpoint: a table of 54 regions, else `openanalytics-open.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/openanalytics-open/2018-06-19/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, openanalytics_open::GetJobAttemptLog};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetJobAttemptLog::new("job-attempt-id", "job-id", "vc-name")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "datalakeanalytics.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2-pop", "openanalytics.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "openanalytics.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "openanalytics.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "datalakeanalytics.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "openanalytics.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "openanalytics.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "openanalytics.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "openanalytics.aliyuncs.com"),
        ("cn-beijing-finance-pop", "openanalytics.aliyuncs.com"),
        ("cn-beijing-gov-1", "openanalytics.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "openanalytics.aliyuncs.com"),
        ("cn-chengdu", "openanalytics.aliyuncs.com"),
        ("cn-edge-1", "openanalytics.aliyuncs.com"),
        ("cn-fujian", "openanalytics.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "openanalytics.aliyuncs.com"),
        ("cn-hangzhou", "openanalytics.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "openanalytics.aliyuncs.com"),
        ("cn-hangzhou-finance", "openanalytics.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "openanalytics.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "openanalytics.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "openanalytics.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "openanalytics.aliyuncs.com"),
        ("cn-hangzhou-test-306", "openanalytics.aliyuncs.com"),
        ("cn-hongkong", "openanalytics.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "openanalytics.aliyuncs.com"),
        ("cn-huhehaote", "openanalytics.cn-huhehaote.aliyuncs.com"),
        ("cn-north-2-gov-1", "openanalytics.aliyuncs.com"),
        ("cn-qingdao", "openanalytics.cn-qingdao.aliyuncs.com"),
        ("cn-qingdao-nebula", "openanalytics.aliyuncs.com"),
        ("cn-shanghai", "openanalytics.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "openanalytics.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "openanalytics.aliyuncs.com"),
        ("cn-shanghai-finance-1", "openanalytics.aliyuncs.com"),
        ("cn-shanghai-inner", "openanalytics.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "openanalytics.aliyuncs.com"),
        ("cn-shenzhen", "openanalytics.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "openanalytics.aliyuncs.com"),
        ("cn-shenzhen-inner", "openanalytics.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "openanalytics.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "openanalytics.aliyuncs.com"),
        ("cn-wuhan", "openanalytics.aliyuncs.com"),
        ("cn-yushanfang", "openanalytics.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "openanalytics.aliyuncs.com"),
        ("cn-zhangjiakou", "openanalytics.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "openanalytics.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "openanalytics.aliyuncs.com"),
        ("eu-central-1", "datalakeanalytics.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "openanalytics.eu-west-1.aliyuncs.com"),
        ("eu-west-1-oxs", "openanalytics.ap-northeast-1.aliyuncs.com"),
        ("me-east-1", "openanalytics.me-east-1.aliyuncs.com"),
        ("rus-west-1-pop", "openanalytics.ap-northeast-1.aliyuncs.com"),
        ("us-east-1", "datalakeanalytics.us-east-1.aliyuncs.com"),
        ("us-west-1", "openanalytics.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "openanalytics-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "openanalytics-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "openanalytics-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "openanalytics-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "openanalytics-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "openanalytics-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "openanalytics-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hongkong", "openanalytics-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-north-2-gov-1", "openanalytics-vpc.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-shanghai", "openanalytics-vpc.cn-shanghai.aliyuncs.com"),
        (
            "cn-shanghai-finance-1",
            "openanalytics-vpc.cn-shanghai-finance-1.aliyuncs.com",
        ),
        ("cn-shenzhen", "openanalytics-vpc.cn-shenzhen.aliyuncs.com"),
        (
            "cn-shenzhen-finance-1",
            "openanalytics-vpc.cn-shenzhen-finance-1.aliyuncs.com",
        ),
        ("cn-zhangjiakou", "openanalytics-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "openanalytics-vpc.eu-central-1.aliyuncs.com"),
        ("us-east-1", "openanalytics-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "openanalytics-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new(
    "openanalytics-open",
    "2018-06-19",
    "openanalytics-open",
    &ENDPOINTS,
);

/// Cancels spark statement: `CancelSparkStatement` of `openanalytics-open` 2018-06-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/openanalytics-open/2018-06-19/CancelSparkStatement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelSparkStatement {
    /// Required.
    pub job_id: String,
    /// Required.
    pub statement_id: String,
}
operation! { CancelSparkStatement(job_id: String, statement_id: String)
    "CancelSparkStatement" -> CancelSparkStatementOutput {
    0 "JobId" job_id, 1 "StatementId" statement_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CancelSparkStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelSparkStatementOutput {
    pub data: Option<String>,
}
model! { CancelSparkStatementOutput {
    0 "Data" data: String
} }

/// Creates instance: `CreateInstance` of `openanalytics-open` 2018-06-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/openanalytics-open/2018-06-19/CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    /// Required.
    pub charge_type: String,
    /// Required.
    pub component: String,
    /// Required.
    pub instance_type: String,
    pub region_id: Option<String>,
}
operation! { CreateInstance(charge_type: String, component: String, instance_type: String)
    "CreateInstance" -> CreateInstanceOutput {
    0 "ChargeType" charge_type, 1 "Component" component, 2 "InstanceType" instance_type, 3 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub error_code: Option<String>,
    pub error_info: Option<String>,
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { CreateInstanceOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorInfo" error_info: String, 2 "Result" result: String,
    3 "Success" success: bool
} }

/// Executes spark statement: `ExecuteSparkStatement` of `openanalytics-open` 2018-06-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/openanalytics-open/2018-06-19/ExecuteSparkStatement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteSparkStatement {
    /// Required.
    pub code: String,
    /// Required.
    pub job_id: String,
    pub kind: Option<String>,
}
operation! { ExecuteSparkStatement(code: String, job_id: String)
    "ExecuteSparkStatement" -> ExecuteSparkStatementOutput {
    0 "Code" code, 1 "JobId" job_id, 2 "Kind" kind: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ExecuteSparkStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteSparkStatementOutput {
    pub data: Option<String>,
}
model! { ExecuteSparkStatementOutput {
    0 "Data" data: String
} }

/// Gets job attempt log: `GetJobAttemptLog` of `openanalytics-open` 2018-06-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/openanalytics-open/2018-06-19/GetJobAttemptLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobAttemptLog {
    /// Required.
    pub job_attempt_id: String,
    /// Required.
    pub job_id: String,
    /// Required.
    pub vc_name: String,
}
operation! { GetJobAttemptLog(job_attempt_id: String, job_id: String, vc_name: String)
    "GetJobAttemptLog" -> GetJobAttemptLogOutput {
    0 "JobAttemptId" job_attempt_id, 1 "JobId" job_id, 2 "VcName" vc_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetJobAttemptLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobAttemptLogOutput {
    pub data: Option<String>,
}
model! { GetJobAttemptLogOutput {
    0 "Data" data: String
} }

/// Gets job detail: `GetJobDetail` of `openanalytics-open` 2018-06-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/openanalytics-open/2018-06-19/GetJobDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDetail {
    /// Required.
    pub job_id: String,
    /// Required.
    pub vc_name: String,
}
operation! { GetJobDetail(job_id: String, vc_name: String) "GetJobDetail" -> GetJobDetailOutput {
    0 "JobId" job_id, 1 "VcName" vc_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDetailOutput {
    pub job_detail: Option<GetJobDetailJobDetail>,
}
model! { GetJobDetailOutput {
    0 "JobDetail" job_detail: GetJobDetailJobDetail
} }

/// In the response of [`GetJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDetailJobDetail {
    pub create_time: Option<String>,
    pub create_time_value: Option<String>,
    pub detail: Option<String>,
    pub driver_resource_spec: Option<String>,
    pub executor_instances: Option<String>,
    pub executor_resource_spec: Option<String>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub last_job_attempt_id: Option<String>,
    pub spark_ui: Option<String>,
    pub status: Option<String>,
    pub submit_time: Option<String>,
    pub submit_time_value: Option<String>,
    pub update_time: Option<String>,
    pub update_time_value: Option<String>,
    pub vc_name: Option<String>,
}
model! { GetJobDetailJobDetail {
    0 "CreateTime" create_time: String, 1 "CreateTimeValue" create_time_value: String, 2 "Detail" detail: String,
    3 "DriverResourceSpec" driver_resource_spec: String, 4 "ExecutorInstances" executor_instances: String,
    5 "ExecutorResourceSpec" executor_resource_spec: String, 6 "JobId" job_id: String, 7 "JobName" job_name: String,
    8 "LastJobAttemptId" last_job_attempt_id: String, 9 "SparkUI" spark_ui: String, 10 "Status" status: String,
    11 "SubmitTime" submit_time: String, 12 "SubmitTimeValue" submit_time_value: String,
    13 "UpdateTime" update_time: String, 14 "UpdateTimeValue" update_time_value: String, 15 "VcName" vc_name: String
} }

/// Gets job log: `GetJobLog` of `openanalytics-open` 2018-06-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/openanalytics-open/2018-06-19/GetJobLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobLog {
    /// Required.
    pub job_id: String,
    /// Required.
    pub vc_name: String,
}
operation! { GetJobLog(job_id: String, vc_name: String) "GetJobLog" -> GetJobLogOutput {
    0 "JobId" job_id, 1 "VcName" vc_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetJobLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobLogOutput {
    pub data: Option<String>,
}
model! { GetJobLogOutput {
    0 "Data" data: String
} }

/// Gets job status: `GetJobStatus` of `openanalytics-open` 2018-06-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/openanalytics-open/2018-06-19/GetJobStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobStatus {
    /// Required.
    pub job_id: String,
    /// Required.
    pub vc_name: String,
}
operation! { GetJobStatus(job_id: String, vc_name: String) "GetJobStatus" -> GetJobStatusOutput {
    0 "JobId" job_id, 1 "VcName" vc_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobStatusOutput {
    pub status: Option<String>,
}
model! { GetJobStatusOutput {
    0 "Status" status: String
} }

/// Gets spark session state: `GetSparkSessionState` of `openanalytics-open` 2018-06-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/openanalytics-open/2018-06-19/GetSparkSessionState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSparkSessionState {
    /// Required.
    pub job_id: String,
}
operation! { GetSparkSessionState(job_id: String) "GetSparkSessionState" -> GetSparkSessionStateOutput {
    0 "JobId" job_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetSparkSessionState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSparkSessionStateOutput {
    pub state: Option<String>,
}
model! { GetSparkSessionStateOutput {
    0 "State" state: String
} }

/// Gets spark statement: `GetSparkStatement` of `openanalytics-open` 2018-06-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/openanalytics-open/2018-06-19/GetSparkStatement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSparkStatement {
    /// Required.
    pub job_id: String,
    /// Required. At least 0.
    pub statement_id: i64,
}
operation! { GetSparkStatement(job_id: String, statement_id: i64) "GetSparkStatement" -> GetSparkStatementOutput {
    0 "JobId" job_id, 1 "StatementId" statement_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetSparkStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSparkStatementOutput {
    pub data: Option<GetSparkStatementData>,
}
model! { GetSparkStatementOutput {
    0 "Data" data: GetSparkStatementData
} }

/// In the response of [`GetSparkStatement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSparkStatementData {
    pub code: Option<String>,
    pub completed_time: Option<i64>,
    pub id: Option<i64>,
    pub output: Option<String>,
    pub process: Option<f64>,
    pub started_time: Option<i64>,
    pub state: Option<String>,
}
model! { GetSparkStatementData {
    0 "Code" code: String, 1 "CompletedTime" completed_time: i64, 2 "Id" id: i64, 3 "Output" output: String,
    4 "Process" process: f64, 5 "StartedTime" started_time: i64, 6 "State" state: String
} }

/// `KillSparkJob` of `openanalytics-open` 2018-06-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/openanalytics-open/2018-06-19/KillSparkJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillSparkJob {
    /// Required.
    pub job_id: String,
    /// Required.
    pub vc_name: String,
}
operation! { KillSparkJob(job_id: String, vc_name: String) "KillSparkJob" -> KillSparkJobOutput {
    0 "JobId" job_id, 1 "VcName" vc_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`KillSparkJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillSparkJobOutput {
    pub data: Option<String>,
}
model! { KillSparkJobOutput {
    0 "Data" data: String
} }

/// Lists spark job: `ListSparkJob` of `openanalytics-open` 2018-06-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/openanalytics-open/2018-06-19/ListSparkJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSparkJob {
    pub condition: Option<BTreeMap<String, Value>>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub vc_name: String,
}
operation! { ListSparkJob(page_number: i64, page_size: i64, vc_name: String) "ListSparkJob" -> ListSparkJobOutput {
    0 "Condition" condition: BTreeMap<String, Value>, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "VcName" vc_name
} [
    Mark::new(0, Location::Default, Style::Json)
] }
paged! { ListSparkJob: ListSparkJobJobList =
    Number "PageNumber", "DataResult.JobList" data_result.job_list, total "DataResult.TotalCount" }

/// Response of [`ListSparkJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSparkJobOutput {
    pub data_result: Option<ListSparkJobDataResult>,
}
model! { ListSparkJobOutput {
    0 "DataResult" data_result: ListSparkJobDataResult
} }

/// In the response of [`ListSparkJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSparkJobDataResult {
    pub job_list: Vec<ListSparkJobJobList>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { ListSparkJobDataResult {
    0 "JobList" job_list: Vec<ListSparkJobJobList>, 1 "PageNumber" page_number: String, 2 "PageSize" page_size: String,
    3 "TotalCount" total_count: String
} }

/// In the response of [`ListSparkJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSparkJobJobList {
    pub create_time: Option<String>,
    pub create_time_value: Option<String>,
    pub detail: Option<String>,
    pub driver_resource_spec: Option<String>,
    pub executor_instances: Option<String>,
    pub executor_resource_spec: Option<String>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub spark_ui: Option<String>,
    pub status: Option<String>,
    pub submit_time: Option<String>,
    pub submit_time_value: Option<String>,
    pub update_time: Option<String>,
    pub update_time_value: Option<String>,
    pub vc_name: Option<String>,
}
model! { ListSparkJobJobList {
    0 "CreateTime" create_time: String, 1 "CreateTimeValue" create_time_value: String, 2 "Detail" detail: String,
    3 "DriverResourceSpec" driver_resource_spec: String, 4 "ExecutorInstances" executor_instances: String,
    5 "ExecutorResourceSpec" executor_resource_spec: String, 6 "JobId" job_id: String, 7 "JobName" job_name: String,
    8 "SparkUI" spark_ui: String, 9 "Status" status: String, 10 "SubmitTime" submit_time: String,
    11 "SubmitTimeValue" submit_time_value: String, 12 "UpdateTime" update_time: String,
    13 "UpdateTimeValue" update_time_value: String, 14 "VcName" vc_name: String
} }

/// Lists spark job attempt: `ListSparkJobAttempt` of `openanalytics-open` 2018-06-19.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/openanalytics-open/2018-06-19/ListSparkJobAttempt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSparkJobAttempt {
    pub condition: Option<BTreeMap<String, Value>>,
    /// Required.
    pub job_id: String,
    /// Required. 1 to 1000.
    pub page_number: i64,
    /// Required. 1 to 100.
    pub page_size: i64,
    /// Required.
    pub vc_name: String,
}
operation! { ListSparkJobAttempt(job_id: String, page_number: i64, page_size: i64, vc_name: String)
    "ListSparkJobAttempt" -> ListSparkJobAttemptOutput {
    0 "Condition" condition: BTreeMap<String, Value>, 1 "JobId" job_id, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "VcName" vc_name
} [
    Mark::new(0, Location::Default, Style::Json)
] }
paged! { ListSparkJobAttempt: ListSparkJobAttemptJobAttemptList =
    Number "PageNumber", "DataResult.JobAttemptList" data_result.job_attempt_list, total "DataResult.TotalCount" }

/// Response of [`ListSparkJobAttempt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSparkJobAttemptOutput {
    pub data_result: Option<ListSparkJobAttemptDataResult>,
}
model! { ListSparkJobAttemptOutput {
    0 "DataResult" data_result: ListSparkJobAttemptDataResult
} }

/// In the response of [`ListSparkJobAttempt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSparkJobAttemptDataResult {
    pub job_attempt_list: Vec<ListSparkJobAttemptJobAttemptList>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { ListSparkJobAttemptDataResult {
    0 "JobAttemptList" job_attempt_list: Vec<ListSparkJobAttemptJobAttemptList>, 1 "PageNumber" page_number: String,
    2 "PageSize" page_size: String, 3 "TotalCount" total_count: String
} }

/// In the response of [`ListSparkJobAttempt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSparkJobAttemptJobAttemptList {
    pub create_time: Option<String>,
    pub create_time_value: Option<String>,
    pub detail: Option<String>,
    pub duration_time: Option<String>,
    pub duration_time_value: Option<String>,
    pub job_attempt_id: Option<String>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub spark_ui: Option<String>,
    pub status: Option<String>,
    pub terminated_time: Option<String>,
    pub terminated_time_value: Option<String>,
    pub vc_name: Option<String>,
}
model! { ListSparkJobAttemptJobAttemptList {
    0 "CreateTime" create_time: String, 1 "CreateTimeValue" create_time_value: String, 2 "Detail" detail: String,
    3 "DurationTime" duration_time: String, 4 "DurationTimeValue" duration_time_value: String,
    5 "JobAttemptId" job_attempt_id: String, 6 "JobId" job_id: String, 7 "JobName" job_name: String,
    8 "SparkUI" spark_ui: String, 9 "Status" status: String, 10 "TerminatedTime" terminated_time: String,
    11 "TerminatedTimeValue" terminated_time_value: String, 12 "VcName" vc_name: String
} }

/// Lists spark statements: `ListSparkStatements` of `openanalytics-open` 2018-06-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/openanalytics-open/2018-06-19/ListSparkStatements>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSparkStatements {
    /// Required.
    pub job_id: String,
}
operation! { ListSparkStatements(job_id: String) "ListSparkStatements" -> ListSparkStatementsOutput {
    0 "JobId" job_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ListSparkStatements`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSparkStatementsOutput {
    pub statements: Vec<ListSparkStatementsStatements>,
}
model! { ListSparkStatementsOutput {
    0 "Statements" statements: Vec<ListSparkStatementsStatements>
} }

/// In the response of [`ListSparkStatements`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSparkStatementsStatements {
    pub code: Option<String>,
    pub completed_time: Option<i64>,
    pub id: Option<i64>,
    pub output: Option<String>,
    pub progress: Option<f64>,
    pub started_time: Option<i64>,
    pub state: Option<String>,
}
model! { ListSparkStatementsStatements {
    0 "Code" code: String, 1 "CompletedTime" completed_time: i64, 2 "Id" id: i64, 3 "Output" output: String,
    4 "Progress" progress: f64, 5 "StartedTime" started_time: i64, 6 "State" state: String
} }

/// Releases instance: `ReleaseInstance` of `openanalytics-open` 2018-06-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/openanalytics-open/2018-06-19/ReleaseInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstance {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { ReleaseInstance(instance_id: String) "ReleaseInstance" -> ReleaseInstanceOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ReleaseInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstanceOutput {
    pub error_code: Option<String>,
    pub error_info: Option<String>,
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { ReleaseInstanceOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorInfo" error_info: String, 2 "Result" result: String,
    3 "Success" success: bool
} }

/// Submits spark job: `SubmitSparkJob` of `openanalytics-open` 2018-06-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/openanalytics-open/2018-06-19/SubmitSparkJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSparkJob {
    /// Required.
    pub config_json: String,
    /// Required.
    pub vc_name: String,
}
operation! { SubmitSparkJob(config_json: String, vc_name: String) "SubmitSparkJob" -> SubmitSparkJobOutput {
    0 "ConfigJson" config_json, 1 "VcName" vc_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SubmitSparkJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSparkJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitSparkJobOutput {
    0 "JobId" job_id: String
} }

/// Submits spark sql: `SubmitSparkSQL` of `openanalytics-open` 2018-06-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/openanalytics-open/2018-06-19/SubmitSparkSQL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSparkSQL {
    /// Required.
    pub sql: String,
    /// Required.
    pub vc_name: String,
}
operation! { SubmitSparkSQL(sql: String, vc_name: String) "SubmitSparkSQL" -> SubmitSparkSQLOutput {
    0 "Sql" sql, 1 "VcName" vc_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SubmitSparkSQL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSparkSQLOutput {
    pub job_id: Option<String>,
}
model! { SubmitSparkSQLOutput {
    0 "JobId" job_id: String
} }

/// `ValidateVirtualClusterName` of `openanalytics-open` 2018-06-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/openanalytics-open/2018-06-19/ValidateVirtualClusterName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateVirtualClusterName {
    pub vc_name: Option<String>,
}
operation! { ValidateVirtualClusterName() "ValidateVirtualClusterName" -> ValidateVirtualClusterNameOutput {
    0 "VcName" vc_name: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ValidateVirtualClusterName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateVirtualClusterNameOutput {
    pub data: Option<ValidateVirtualClusterNameData>,
}
model! { ValidateVirtualClusterNameOutput {
    0 "Data" data: ValidateVirtualClusterNameData
} }

/// In the response of [`ValidateVirtualClusterName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateVirtualClusterNameData {
    pub legal: Option<String>,
    pub message: Option<String>,
}
model! { ValidateVirtualClusterNameData {
    0 "Legal" legal: String, 1 "Message" message: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CancelSparkStatement, CreateInstance, ExecuteSparkStatement, GetJobAttemptLog, GetJobDetail, GetJobLog,
    GetJobStatus, GetSparkSessionState, GetSparkStatement, KillSparkJob, ListSparkJob, ListSparkJobAttempt,
    ListSparkStatements, ReleaseInstance, SubmitSparkJob, SubmitSparkSQL, ValidateVirtualClusterName
}
