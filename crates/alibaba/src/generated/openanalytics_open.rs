//! `openanalytics-open` 2018-06-19.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
        ("cn-shanghai-finance-1", "openanalytics-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "openanalytics-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "openanalytics-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-zhangjiakou", "openanalytics-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "openanalytics-vpc.eu-central-1.aliyuncs.com"),
        ("us-east-1", "openanalytics-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "openanalytics-vpc.us-west-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Central,
};

static SERVICE: Service =
    Service { name: "openanalytics-open", version: "2018-06-19", code: "openanalytics-open", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelSparkStatement {
    pub job_id: String,
    pub statement_id: String,
}
operation! { CancelSparkStatement(job_id: String, statement_id: String)
    "CancelSparkStatement" -> CancelSparkStatementOutput {
    0 "JobId" job_id, 1 "StatementId" statement_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelSparkStatementOutput {
    pub data: Option<String>,
}
model! { CancelSparkStatementOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub charge_type: String,
    pub component: String,
    pub instance_type: String,
    pub region_id: Option<String>,
}
operation! { CreateInstance(charge_type: String, component: String, instance_type: String)
    "CreateInstance" -> CreateInstanceOutput {
    0 "ChargeType" charge_type, 1 "Component" component, 2 "InstanceType" instance_type, 3 "RegionId" region_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub error_code: Option<String>,
    pub error_info: Option<String>,
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { CreateInstanceOutput {
    0 "ErrorCode" error_code, 1 "ErrorInfo" error_info, 2 "Result" result, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteSparkStatement {
    pub code: String,
    pub job_id: String,
    pub kind: Option<String>,
}
operation! { ExecuteSparkStatement(code: String, job_id: String)
    "ExecuteSparkStatement" -> ExecuteSparkStatementOutput {
    0 "Code" code, 1 "JobId" job_id, 2 "Kind" kind: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteSparkStatementOutput {
    pub data: Option<String>,
}
model! { ExecuteSparkStatementOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobAttemptLog {
    pub job_attempt_id: String,
    pub job_id: String,
    pub vc_name: String,
}
operation! { GetJobAttemptLog(job_attempt_id: String, job_id: String, vc_name: String)
    "GetJobAttemptLog" -> GetJobAttemptLogOutput {
    0 "JobAttemptId" job_attempt_id, 1 "JobId" job_id, 2 "VcName" vc_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobAttemptLogOutput {
    pub data: Option<String>,
}
model! { GetJobAttemptLogOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDetail {
    pub job_id: String,
    pub vc_name: String,
}
operation! { GetJobDetail(job_id: String, vc_name: String) "GetJobDetail" -> GetJobDetailOutput {
    0 "JobId" job_id, 1 "VcName" vc_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobDetailOutput {
    pub job_detail: Option<GetJobDetailJobDetail>,
}
model! { GetJobDetailOutput {
    0 "JobDetail" job_detail
} }

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
    0 "CreateTime" create_time, 1 "CreateTimeValue" create_time_value, 2 "Detail" detail,
    3 "DriverResourceSpec" driver_resource_spec, 4 "ExecutorInstances" executor_instances,
    5 "ExecutorResourceSpec" executor_resource_spec, 6 "JobId" job_id, 7 "JobName" job_name,
    8 "LastJobAttemptId" last_job_attempt_id, 9 "SparkUI" spark_ui, 10 "Status" status, 11 "SubmitTime" submit_time,
    12 "SubmitTimeValue" submit_time_value, 13 "UpdateTime" update_time, 14 "UpdateTimeValue" update_time_value,
    15 "VcName" vc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobLog {
    pub job_id: String,
    pub vc_name: String,
}
operation! { GetJobLog(job_id: String, vc_name: String) "GetJobLog" -> GetJobLogOutput {
    0 "JobId" job_id, 1 "VcName" vc_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobLogOutput {
    pub data: Option<String>,
}
model! { GetJobLogOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobStatus {
    pub job_id: String,
    pub vc_name: String,
}
operation! { GetJobStatus(job_id: String, vc_name: String) "GetJobStatus" -> GetJobStatusOutput {
    0 "JobId" job_id, 1 "VcName" vc_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobStatusOutput {
    pub status: Option<String>,
}
model! { GetJobStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSparkSessionState {
    pub job_id: String,
}
operation! { GetSparkSessionState(job_id: String) "GetSparkSessionState" -> GetSparkSessionStateOutput {
    0 "JobId" job_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSparkSessionStateOutput {
    pub state: Option<String>,
}
model! { GetSparkSessionStateOutput {
    0 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSparkStatement {
    pub job_id: String,
    /// At least 0.
    pub statement_id: i64,
}
operation! { GetSparkStatement(job_id: String, statement_id: i64) "GetSparkStatement" -> GetSparkStatementOutput {
    0 "JobId" job_id, 1 "StatementId" statement_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSparkStatementOutput {
    pub data: Option<GetSparkStatementData>,
}
model! { GetSparkStatementOutput {
    0 "Data" data
} }

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
    0 "Code" code, 1 "CompletedTime" completed_time, 2 "Id" id, 3 "Output" output, 4 "Process" process,
    5 "StartedTime" started_time, 6 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillSparkJob {
    pub job_id: String,
    pub vc_name: String,
}
operation! { KillSparkJob(job_id: String, vc_name: String) "KillSparkJob" -> KillSparkJobOutput {
    0 "JobId" job_id, 1 "VcName" vc_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillSparkJobOutput {
    pub data: Option<String>,
}
model! { KillSparkJobOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSparkJob {
    pub condition: Option<BTreeMap<String, Value>>,
    pub page_number: i64,
    pub page_size: i64,
    pub vc_name: String,
}
operation! { ListSparkJob(page_number: i64, page_size: i64, vc_name: String) "ListSparkJob" -> ListSparkJobOutput {
    0 "Condition" condition: BTreeMap<String, Value>, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "VcName" vc_name
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }
paged! { ListSparkJob: ListSparkJobJobList =
    Number "PageNumber", "DataResult.JobList" data_result.job_list, total "DataResult.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSparkJobOutput {
    pub data_result: Option<ListSparkJobDataResult>,
}
model! { ListSparkJobOutput {
    0 "DataResult" data_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSparkJobDataResult {
    pub job_list: Option<Vec<ListSparkJobJobList>>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { ListSparkJobDataResult {
    0 "JobList" job_list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "CreateTime" create_time, 1 "CreateTimeValue" create_time_value, 2 "Detail" detail,
    3 "DriverResourceSpec" driver_resource_spec, 4 "ExecutorInstances" executor_instances,
    5 "ExecutorResourceSpec" executor_resource_spec, 6 "JobId" job_id, 7 "JobName" job_name, 8 "SparkUI" spark_ui,
    9 "Status" status, 10 "SubmitTime" submit_time, 11 "SubmitTimeValue" submit_time_value, 12 "UpdateTime" update_time,
    13 "UpdateTimeValue" update_time_value, 14 "VcName" vc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSparkJobAttempt {
    pub condition: Option<BTreeMap<String, Value>>,
    pub job_id: String,
    /// 1 to 1000.
    pub page_number: i64,
    /// 1 to 100.
    pub page_size: i64,
    pub vc_name: String,
}
operation! { ListSparkJobAttempt(job_id: String, page_number: i64, page_size: i64, vc_name: String)
    "ListSparkJobAttempt" -> ListSparkJobAttemptOutput {
    0 "Condition" condition: BTreeMap<String, Value>, 1 "JobId" job_id, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "VcName" vc_name
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }
paged! { ListSparkJobAttempt: ListSparkJobAttemptJobAttemptList =
    Number "PageNumber", "DataResult.JobAttemptList" data_result.job_attempt_list, total "DataResult.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSparkJobAttemptOutput {
    pub data_result: Option<ListSparkJobAttemptDataResult>,
}
model! { ListSparkJobAttemptOutput {
    0 "DataResult" data_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSparkJobAttemptDataResult {
    pub job_attempt_list: Option<Vec<ListSparkJobAttemptJobAttemptList>>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { ListSparkJobAttemptDataResult {
    0 "JobAttemptList" job_attempt_list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "CreateTime" create_time, 1 "CreateTimeValue" create_time_value, 2 "Detail" detail,
    3 "DurationTime" duration_time, 4 "DurationTimeValue" duration_time_value, 5 "JobAttemptId" job_attempt_id,
    6 "JobId" job_id, 7 "JobName" job_name, 8 "SparkUI" spark_ui, 9 "Status" status,
    10 "TerminatedTime" terminated_time, 11 "TerminatedTimeValue" terminated_time_value, 12 "VcName" vc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSparkStatements {
    pub job_id: String,
}
operation! { ListSparkStatements(job_id: String) "ListSparkStatements" -> ListSparkStatementsOutput {
    0 "JobId" job_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSparkStatementsOutput {
    pub statements: Option<Vec<ListSparkStatementsStatements>>,
}
model! { ListSparkStatementsOutput {
    0 "Statements" statements
} }

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
    0 "Code" code, 1 "CompletedTime" completed_time, 2 "Id" id, 3 "Output" output, 4 "Progress" progress,
    5 "StartedTime" started_time, 6 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstance {
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { ReleaseInstance(instance_id: String) "ReleaseInstance" -> ReleaseInstanceOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstanceOutput {
    pub error_code: Option<String>,
    pub error_info: Option<String>,
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { ReleaseInstanceOutput {
    0 "ErrorCode" error_code, 1 "ErrorInfo" error_info, 2 "Result" result, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSparkJob {
    pub config_json: String,
    pub vc_name: String,
}
operation! { SubmitSparkJob(config_json: String, vc_name: String) "SubmitSparkJob" -> SubmitSparkJobOutput {
    0 "ConfigJson" config_json, 1 "VcName" vc_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSparkJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitSparkJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSparkSQL {
    pub sql: String,
    pub vc_name: String,
}
operation! { SubmitSparkSQL(sql: String, vc_name: String) "SubmitSparkSQL" -> SubmitSparkSQLOutput {
    0 "Sql" sql, 1 "VcName" vc_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSparkSQLOutput {
    pub job_id: Option<String>,
}
model! { SubmitSparkSQLOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateVirtualClusterName {
    pub vc_name: Option<String>,
}
operation! { ValidateVirtualClusterName() "ValidateVirtualClusterName" -> ValidateVirtualClusterNameOutput {
    0 "VcName" vc_name: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateVirtualClusterNameOutput {
    pub data: Option<ValidateVirtualClusterNameData>,
}
model! { ValidateVirtualClusterNameOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateVirtualClusterNameData {
    pub legal: Option<String>,
    pub message: Option<String>,
}
model! { ValidateVirtualClusterNameData {
    0 "Legal" legal, 1 "Message" message
} }

#[cfg(feature = "reflect")]
register! {
    CancelSparkStatement, CreateInstance, ExecuteSparkStatement, GetJobAttemptLog, GetJobDetail, GetJobLog,
    GetJobStatus, GetSparkSessionState, GetSparkStatement, KillSparkJob, ListSparkJob, ListSparkJobAttempt,
    ListSparkStatements, ReleaseInstance, SubmitSparkJob, SubmitSparkSQL, ValidateVirtualClusterName
}
