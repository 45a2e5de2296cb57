//! `mmps` 2020-07-10.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "mmps", version: "2020-07-10", code: "mmps", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppScanTask {
    pub task_type: i64,
    pub source: i64,
    pub app_package: String,
    pub platform: i64,
    pub app_name: Option<String>,
    pub app_version: Option<String>,
    pub contact_name: Option<String>,
    pub tel_number: Option<String>,
    pub corp_name: Option<String>,
    pub sales_person: Option<String>,
    pub email: Option<String>,
}
operation! { CreateAppScanTask(task_type: i64, source: i64, app_package: String, platform: i64)
    "CreateAppScanTask" -> CreateAppScanTaskOutput {
    0 "TaskType" task_type, 1 "Source" source, 2 "AppPackage" app_package, 3 "Platform" platform,
    4 "AppName" app_name: String, 5 "AppVersion" app_version: String, 6 "ContactName" contact_name: String,
    7 "TelNumber" tel_number: String, 8 "CorpName" corp_name: String, 9 "SalesPerson" sales_person: String,
    10 "Email" email: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppScanTaskOutput {
    pub result: Option<i64>,
    pub task_id: Option<String>,
}
model! { CreateAppScanTaskOutput {
    0 "Result" result, 1 "TaskID" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppScanTaskRepeat {
    pub task_type: i64,
    pub source: i64,
    pub app_package: String,
    pub platform: i64,
    pub org_task_id: String,
}

/// What [`CreateAppScanTaskRepeat::new`] takes.
pub struct CreateAppScanTaskRepeatRequired {
    pub task_type: i64,
    pub source: i64,
    pub app_package: String,
    pub platform: i64,
    pub org_task_id: String,
}
operation! { CreateAppScanTaskRepeat{CreateAppScanTaskRepeatRequired: task_type, source, app_package, platform, org_task_id}
    "CreateAppScanTaskRepeat" -> CreateAppScanTaskRepeatOutput {
    0 "TaskType" task_type, 1 "Source" source, 2 "AppPackage" app_package, 3 "Platform" platform,
    4 "OrgTaskID" org_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppScanTaskRepeatOutput {
    pub result: Option<i64>,
    pub task_id: Option<String>,
}
model! { CreateAppScanTaskRepeatOutput {
    0 "Result" result, 1 "TaskID" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlySecMiniAppProfessionalScanTask {
    pub mini_app_id: String,
    pub mini_app_name: String,
    pub mode: i64,
    pub corp_name: String,
    pub mobile: String,
    pub email: String,
    pub remark: Option<String>,
}

/// What [`CreateFlySecMiniAppProfessionalScanTask::new`] takes.
pub struct CreateFlySecMiniAppProfessionalScanTaskRequired {
    pub mini_app_id: String,
    pub mini_app_name: String,
    pub mode: i64,
    pub corp_name: String,
    pub mobile: String,
    pub email: String,
}
operation! { CreateFlySecMiniAppProfessionalScanTask{CreateFlySecMiniAppProfessionalScanTaskRequired: mini_app_id, mini_app_name, mode, corp_name, mobile, email}
    "CreateFlySecMiniAppProfessionalScanTask" -> CreateFlySecMiniAppProfessionalScanTaskOutput {
    0 "MiniAppID" mini_app_id, 1 "MiniAppName" mini_app_name, 2 "Mode" mode, 3 "CorpName" corp_name, 4 "Mobile" mobile,
    5 "Email" email, 6 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlySecMiniAppProfessionalScanTaskOutput {
    pub ret: Option<i64>,
}
model! { CreateFlySecMiniAppProfessionalScanTaskOutput {
    0 "Ret" ret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlySecMiniAppScanTask {
    pub mini_app_id: String,
    pub mode: i64,
    pub mini_app_test_account: Option<String>,
    pub mini_app_test_pwd: Option<Secret>,
    pub industry: Option<String>,
    pub survey_content: Option<String>,
    pub mobile: Option<String>,
    pub email: Option<String>,
    pub sales_person: Option<String>,
    pub scan_version: Option<i64>,
}
operation! { CreateFlySecMiniAppScanTask(mini_app_id: String, mode: i64)
    "CreateFlySecMiniAppScanTask" -> CreateFlySecMiniAppScanTaskOutput {
    0 "MiniAppID" mini_app_id, 1 "Mode" mode, 2 "MiniAppTestAccount" mini_app_test_account: String,
    3 "MiniAppTestPwd" mini_app_test_pwd: Secret, 4 "Industry" industry: String,
    5 "SurveyContent" survey_content: String, 6 "Mobile" mobile: String, 7 "Email" email: String,
    8 "SalesPerson" sales_person: String, 9 "ScanVersion" scan_version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlySecMiniAppScanTaskOutput {
    pub ret: Option<i64>,
    pub task_id: Option<String>,
}
model! { CreateFlySecMiniAppScanTaskOutput {
    0 "Ret" ret, 1 "TaskID" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlySecMiniAppScanTaskRepeat {
    pub mini_app_id: String,
    pub mode: i64,
    pub org_task_id: String,
    pub mini_app_test_account: Option<String>,
    pub mini_app_test_pwd: Option<Secret>,
    pub scan_version: Option<i64>,
}
operation! { CreateFlySecMiniAppScanTaskRepeat(mini_app_id: String, mode: i64, org_task_id: String)
    "CreateFlySecMiniAppScanTaskRepeat" -> CreateFlySecMiniAppScanTaskRepeatOutput {
    0 "MiniAppID" mini_app_id, 1 "Mode" mode, 2 "OrgTaskID" org_task_id,
    3 "MiniAppTestAccount" mini_app_test_account: String, 4 "MiniAppTestPwd" mini_app_test_pwd: Secret,
    5 "ScanVersion" scan_version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlySecMiniAppScanTaskRepeatOutput {
    pub ret: Option<i64>,
    pub task_id: Option<String>,
}
model! { CreateFlySecMiniAppScanTaskRepeatOutput {
    0 "Ret" ret, 1 "TaskID" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicDiagnosisResourceUsageInfo {
    pub mode: i64,
}
operation! { DescribeBasicDiagnosisResourceUsageInfo(mode: i64)
    "DescribeBasicDiagnosisResourceUsageInfo" -> DescribeBasicDiagnosisResourceUsageInfoOutput {
    0 "Mode" mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicDiagnosisResourceUsageInfoOutput {
    pub ret: Option<i64>,
    pub resource_name: Option<String>,
    pub total: Option<i64>,
    pub unused_count: Option<i64>,
}
model! { DescribeBasicDiagnosisResourceUsageInfoOutput {
    0 "Ret" ret, 1 "ResourceName" resource_name, 2 "Total" total, 3 "UnusedCount" unused_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlySecMiniAppReportUrl {
    pub task_id: String,
    pub mini_app_id: String,
    pub mode: i64,
    pub report_type: Option<i64>,
}
operation! { DescribeFlySecMiniAppReportUrl(task_id: String, mini_app_id: String, mode: i64)
    "DescribeFlySecMiniAppReportUrl" -> DescribeFlySecMiniAppReportUrlOutput {
    0 "TaskID" task_id, 1 "MiniAppID" mini_app_id, 2 "Mode" mode, 3 "ReportType" report_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlySecMiniAppReportUrlOutput {
    pub ret: Option<i64>,
    pub url: Option<String>,
}
model! { DescribeFlySecMiniAppReportUrlOutput {
    0 "Ret" ret, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlySecMiniAppScanReportList {
    pub mini_app_id: String,
    pub mode: i64,
    pub status: i64,
    pub size: i64,
    pub mini_app_version: Option<String>,
}
operation! { DescribeFlySecMiniAppScanReportList(mini_app_id: String, mode: i64, status: i64, size: i64)
    "DescribeFlySecMiniAppScanReportList" -> DescribeFlySecMiniAppScanReportListOutput {
    0 "MiniAppID" mini_app_id, 1 "Mode" mode, 2 "Status" status, 3 "Size" size,
    4 "MiniAppVersion" mini_app_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlySecMiniAppScanReportListOutput {
    pub ret: Option<i64>,
    pub data: Option<Vec<FlySecMiniAppReportData>>,
    pub total: Option<i64>,
}
model! { DescribeFlySecMiniAppScanReportListOutput {
    0 "Ret" ret, 1 "Data" data, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlySecMiniAppReportData {
    pub task_id: Option<String>,
    pub mini_app_id: Option<String>,
    pub mini_app_name: Option<String>,
    pub mini_app_version: Option<String>,
    pub mode: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<i64>,
    pub risk_score: Option<String>,
    pub risk_level: Option<i64>,
    pub risk_items: Option<FlySecMiniAppRiskItems>,
}
model! { FlySecMiniAppReportData {
    0 "TaskID" task_id, 1 "MiniAppID" mini_app_id, 2 "MiniAppName" mini_app_name, 3 "MiniAppVersion" mini_app_version,
    4 "Mode" mode, 5 "Status" status, 6 "CreateTime" create_time, 7 "RiskScore" risk_score, 8 "RiskLevel" risk_level,
    9 "RiskItems" risk_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlySecMiniAppRiskItems {
    pub risk_item1_score: Option<i64>,
    pub risk_item2_score: Option<i64>,
    pub risk_item3_score: Option<i64>,
    pub risk_item4_score: Option<i64>,
    pub risk_item5_score: Option<i64>,
    pub risk_item6_score: Option<i64>,
    pub risk_item7_score: Option<i64>,
    pub risk_item8_score: Option<i64>,
}
model! { FlySecMiniAppRiskItems {
    0 "RiskItem1Score" risk_item1_score, 1 "RiskItem2Score" risk_item2_score, 2 "RiskItem3Score" risk_item3_score,
    3 "RiskItem4Score" risk_item4_score, 4 "RiskItem5Score" risk_item5_score, 5 "RiskItem6Score" risk_item6_score,
    6 "RiskItem7Score" risk_item7_score, 7 "RiskItem8Score" risk_item8_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlySecMiniAppScanTaskList {
    pub mode: i64,
    pub status: i64,
    pub size: i64,
    pub mini_app_id: Option<String>,
}
operation! { DescribeFlySecMiniAppScanTaskList(mode: i64, status: i64, size: i64)
    "DescribeFlySecMiniAppScanTaskList" -> DescribeFlySecMiniAppScanTaskListOutput {
    0 "Mode" mode, 1 "Status" status, 2 "Size" size, 3 "MiniAppID" mini_app_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlySecMiniAppScanTaskListOutput {
    pub ret: Option<i64>,
    pub data: Option<Vec<FlySecMiniAppTaskData>>,
    pub total: Option<i64>,
}
model! { DescribeFlySecMiniAppScanTaskListOutput {
    0 "Ret" ret, 1 "Data" data, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlySecMiniAppTaskData {
    pub task_id: Option<String>,
    pub mini_app_id: Option<String>,
    pub mini_app_name: Option<String>,
    pub mini_app_version: Option<String>,
    pub mode: Option<i64>,
    pub create_time: Option<i64>,
    pub status: Option<i64>,
    pub error: Option<i64>,
}
model! { FlySecMiniAppTaskData {
    0 "TaskID" task_id, 1 "MiniAppID" mini_app_id, 2 "MiniAppName" mini_app_name, 3 "MiniAppVersion" mini_app_version,
    4 "Mode" mode, 5 "CreateTime" create_time, 6 "Status" status, 7 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlySecMiniAppScanTaskParam {
    pub task_id: String,
}
operation! { DescribeFlySecMiniAppScanTaskParam(task_id: String)
    "DescribeFlySecMiniAppScanTaskParam" -> DescribeFlySecMiniAppScanTaskParamOutput {
    0 "TaskID" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlySecMiniAppScanTaskParamOutput {
    pub ret: Option<i64>,
    pub mini_app_id: Option<String>,
    pub mode: Option<i64>,
    pub mini_app_test_account: Option<String>,
    pub mini_app_test_pwd: Option<Secret>,
    pub scan_version: Option<i64>,
}
model! { DescribeFlySecMiniAppScanTaskParamOutput {
    0 "Ret" ret, 1 "MiniAppID" mini_app_id, 2 "Mode" mode, 3 "MiniAppTestAccount" mini_app_test_account,
    4 "MiniAppTestPwd" mini_app_test_pwd, 5 "ScanVersion" scan_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlySecMiniAppScanTaskStatus {
    pub task_id: String,
}
operation! { DescribeFlySecMiniAppScanTaskStatus(task_id: String)
    "DescribeFlySecMiniAppScanTaskStatus" -> DescribeFlySecMiniAppScanTaskStatusOutput {
    0 "TaskID" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlySecMiniAppScanTaskStatusOutput {
    pub ret: Option<i64>,
    pub status: Option<i64>,
    pub errno: Option<i64>,
    pub mini_app_name: Option<String>,
    pub mini_app_version: Option<String>,
}
model! { DescribeFlySecMiniAppScanTaskStatusOutput {
    0 "Ret" ret, 1 "Status" status, 2 "Errno" errno, 3 "MiniAppName" mini_app_name, 4 "MiniAppVersion" mini_app_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageInfo {}
operation! { DescribeResourceUsageInfo() "DescribeResourceUsageInfo" -> DescribeResourceUsageInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageInfoOutput {
    pub ret: Option<i64>,
    pub data: Option<Vec<ResourceUsageInfoData>>,
    pub total: Option<i64>,
}
model! { DescribeResourceUsageInfoOutput {
    0 "Ret" ret, 1 "Data" data, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceUsageInfoData {
    pub resource_name: Option<String>,
    pub total: Option<i64>,
    pub unused_count: Option<i64>,
}
model! { ResourceUsageInfoData {
    0 "ResourceName" resource_name, 1 "Total" total, 2 "UnusedCount" unused_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskList {
    pub source: i64,
    pub platform: i64,
    pub task_statuses: String,
    pub task_types: String,
    pub page_no: i64,
    pub page_size: i64,
    pub app_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}

/// What [`DescribeScanTaskList::new`] takes.
pub struct DescribeScanTaskListRequired {
    pub source: i64,
    pub platform: i64,
    pub task_statuses: String,
    pub task_types: String,
    pub page_no: i64,
    pub page_size: i64,
}
operation! { DescribeScanTaskList{DescribeScanTaskListRequired: source, platform, task_statuses, task_types, page_no, page_size}
    "DescribeScanTaskList" -> DescribeScanTaskListOutput {
    0 "Source" source, 1 "Platform" platform, 2 "TaskStatuses" task_statuses, 3 "TaskTypes" task_types,
    4 "PageNo" page_no, 5 "PageSize" page_size, 6 "AppName" app_name: String, 7 "StartTime" start_time: String,
    8 "EndTime" end_time: String
} }
paged! { DescribeScanTaskList: AppTaskData = Number "PageNo", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskListOutput {
    pub result: Option<i64>,
    pub data: Option<Vec<AppTaskData>>,
    pub total: Option<i64>,
}
model! { DescribeScanTaskListOutput {
    0 "Result" result, 1 "Data" data, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTaskData {
    pub task_id: Option<String>,
    pub task_type: Option<i64>,
    pub task_status: Option<i64>,
    pub task_err_msg: Option<String>,
    pub source: Option<i64>,
    pub app_info: Option<AppInfoItem>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub contact_name: Option<String>,
}
model! { AppTaskData {
    0 "TaskID" task_id, 1 "TaskType" task_type, 2 "TaskStatus" task_status, 3 "TaskErrMsg" task_err_msg,
    4 "Source" source, 5 "AppInfo" app_info, 6 "StartTime" start_time, 7 "EndTime" end_time,
    8 "ContactName" contact_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInfoItem {
    pub app_package: Option<String>,
    pub app_name: Option<String>,
    pub app_version: Option<String>,
    pub platform: Option<i64>,
    pub report_url: Option<String>,
    pub report_title: Option<String>,
    pub behavior_url: Option<String>,
    pub behavior_title: Option<String>,
    pub high_risk_count: Option<i64>,
    pub privacy_text_name: Option<String>,
    pub software_md5: Option<String>,
    pub privacy_text_md5: Option<String>,
}
model! { AppInfoItem {
    0 "AppPackage" app_package, 1 "AppName" app_name, 2 "AppVersion" app_version, 3 "Platform" platform,
    4 "ReportUrl" report_url, 5 "ReportTitle" report_title, 6 "BehaviorUrl" behavior_url,
    7 "BehaviorTitle" behavior_title, 8 "HighRiskCount" high_risk_count, 9 "PrivacyTextName" privacy_text_name,
    10 "SoftwareMD5" software_md5, 11 "PrivacyTextMD5" privacy_text_md5
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskReportUrl {
    pub source: i64,
    pub task_id: String,
    pub platform: i64,
    pub report_type: i64,
    pub task_type: i64,
}

/// What [`DescribeScanTaskReportUrl::new`] takes.
pub struct DescribeScanTaskReportUrlRequired {
    pub source: i64,
    pub task_id: String,
    pub platform: i64,
    pub report_type: i64,
    pub task_type: i64,
}
operation! { DescribeScanTaskReportUrl{DescribeScanTaskReportUrlRequired: source, task_id, platform, report_type, task_type}
    "DescribeScanTaskReportUrl" -> DescribeScanTaskReportUrlOutput {
    0 "Source" source, 1 "TaskID" task_id, 2 "Platform" platform, 3 "ReportType" report_type, 4 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskReportUrlOutput {
    pub result: Option<i64>,
    pub report_url: Option<String>,
    pub report_title: Option<String>,
    pub report_result: Option<String>,
}
model! { DescribeScanTaskReportUrlOutput {
    0 "Result" result, 1 "ReportUrl" report_url, 2 "ReportTitle" report_title, 3 "ReportResult" report_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskStatus {
    pub task_type: i64,
    pub source: i64,
    pub task_id: String,
    pub platform: i64,
}
operation! { DescribeScanTaskStatus(task_type: i64, source: i64, task_id: String, platform: i64)
    "DescribeScanTaskStatus" -> DescribeScanTaskStatusOutput {
    0 "TaskType" task_type, 1 "Source" source, 2 "TaskID" task_id, 3 "Platform" platform
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskStatusOutput {
    pub result: Option<i64>,
    pub status: Option<i64>,
    pub err_msg: Option<String>,
    pub flow_steps: Option<Vec<TaskFlowStepsInfo>>,
}
model! { DescribeScanTaskStatusOutput {
    0 "Result" result, 1 "Status" status, 2 "ErrMsg" err_msg, 3 "FlowSteps" flow_steps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskFlowStepsInfo {
    pub flow_no: Option<String>,
    pub flow_name: Option<String>,
    pub flow_status: Option<i64>,
    pub flow_state_desc: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { TaskFlowStepsInfo {
    0 "FlowNo" flow_no, 1 "FlowName" flow_name, 2 "FlowStatus" flow_status, 3 "FlowStateDesc" flow_state_desc,
    4 "StartTime" start_time, 5 "EndTime" end_time
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CreateAppScanTask, CreateAppScanTaskRepeat, CreateFlySecMiniAppProfessionalScanTask, CreateFlySecMiniAppScanTask,
    CreateFlySecMiniAppScanTaskRepeat, DescribeBasicDiagnosisResourceUsageInfo, DescribeFlySecMiniAppReportUrl,
    DescribeFlySecMiniAppScanReportList, DescribeFlySecMiniAppScanTaskList, DescribeFlySecMiniAppScanTaskParam,
    DescribeFlySecMiniAppScanTaskStatus, DescribeResourceUsageInfo, DescribeScanTaskList, DescribeScanTaskReportUrl,
    DescribeScanTaskStatus
}
