//! `mmps` of Tencent Cloud, API version 2020-07-10.
//!
//! Endpoint: `mmps.tencentcloudapi.com`, or `mmps.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=mmps&Version=2020-07-10>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, mmps::DescribeResourceUsageInfo};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeResourceUsageInfo::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "mmps",
    "2020-07-10",
    "mmps",
    &Endpoints::NONE,
);

/// Creates app scan task: `CreateAppScanTask` of `mmps` 2020-07-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mmps&Version=2020-07-10&Action=CreateAppScanTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppScanTask {
    /// Required.
    pub task_type: i64,
    /// Required.
    pub source: i64,
    /// Required.
    pub app_package: String,
    /// Required.
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

/// Response of [`CreateAppScanTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppScanTaskOutput {
    pub result: Option<i64>,
    pub task_id: Option<String>,
}
model! { CreateAppScanTaskOutput {
    0 "Result" result: i64, 1 "TaskID" task_id: String
} }

/// Creates app scan task repeat: `CreateAppScanTaskRepeat` of `mmps` 2020-07-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mmps&Version=2020-07-10&Action=CreateAppScanTaskRepeat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppScanTaskRepeat {
    /// Required.
    pub task_type: i64,
    /// Required.
    pub source: i64,
    /// Required.
    pub app_package: String,
    /// Required.
    pub platform: i64,
    /// Required.
    pub org_task_id: String,
}

/// Arguments of [`CreateAppScanTaskRepeat::new`].
pub struct CreateAppScanTaskRepeatRequired {
    pub task_type: i64,
    pub source: i64,
    pub app_package: String,
    pub platform: i64,
    pub org_task_id: String,
}
operation! {
    CreateAppScanTaskRepeat { CreateAppScanTaskRepeatRequired: task_type, source, app_package, platform, org_task_id }
    "CreateAppScanTaskRepeat" -> CreateAppScanTaskRepeatOutput {
    0 "TaskType" task_type, 1 "Source" source, 2 "AppPackage" app_package, 3 "Platform" platform,
    4 "OrgTaskID" org_task_id
} }

/// Response of [`CreateAppScanTaskRepeat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppScanTaskRepeatOutput {
    pub result: Option<i64>,
    pub task_id: Option<String>,
}
model! { CreateAppScanTaskRepeatOutput {
    0 "Result" result: i64, 1 "TaskID" task_id: String
} }

/// Creates fly sec mini app professional scan task: `CreateFlySecMiniAppProfessionalScanTask` of `mmps` 2020-07-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mmps&Version=2020-07-10&Action=CreateFlySecMiniAppProfessionalScanTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlySecMiniAppProfessionalScanTask {
    /// Required.
    pub mini_app_id: String,
    /// Required.
    pub mini_app_name: String,
    /// Required.
    pub mode: i64,
    /// Required.
    pub corp_name: String,
    /// Required.
    pub mobile: String,
    /// Required.
    pub email: String,
    pub remark: Option<String>,
}

/// Arguments of [`CreateFlySecMiniAppProfessionalScanTask::new`].
pub struct CreateFlySecMiniAppProfessionalScanTaskRequired {
    pub mini_app_id: String,
    pub mini_app_name: String,
    pub mode: i64,
    pub corp_name: String,
    pub mobile: String,
    pub email: String,
}
operation! {
    CreateFlySecMiniAppProfessionalScanTask { CreateFlySecMiniAppProfessionalScanTaskRequired: mini_app_id, mini_app_name, mode, corp_name, mobile, email }
    "CreateFlySecMiniAppProfessionalScanTask" -> CreateFlySecMiniAppProfessionalScanTaskOutput {
    0 "MiniAppID" mini_app_id, 1 "MiniAppName" mini_app_name, 2 "Mode" mode, 3 "CorpName" corp_name, 4 "Mobile" mobile,
    5 "Email" email, 6 "Remark" remark: String
} }

/// Response of [`CreateFlySecMiniAppProfessionalScanTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlySecMiniAppProfessionalScanTaskOutput {
    pub ret: Option<i64>,
}
model! { CreateFlySecMiniAppProfessionalScanTaskOutput {
    0 "Ret" ret: i64
} }

/// Creates fly sec mini app scan task: `CreateFlySecMiniAppScanTask` of `mmps` 2020-07-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mmps&Version=2020-07-10&Action=CreateFlySecMiniAppScanTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlySecMiniAppScanTask {
    /// Required.
    pub mini_app_id: String,
    /// Required.
    pub mode: i64,
    pub mini_app_test_account: Option<String>,
    /// Secret.
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

/// Response of [`CreateFlySecMiniAppScanTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlySecMiniAppScanTaskOutput {
    pub ret: Option<i64>,
    pub task_id: Option<String>,
}
model! { CreateFlySecMiniAppScanTaskOutput {
    0 "Ret" ret: i64, 1 "TaskID" task_id: String
} }

/// Creates fly sec mini app scan task repeat: `CreateFlySecMiniAppScanTaskRepeat` of `mmps` 2020-07-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mmps&Version=2020-07-10&Action=CreateFlySecMiniAppScanTaskRepeat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlySecMiniAppScanTaskRepeat {
    /// Required.
    pub mini_app_id: String,
    /// Required.
    pub mode: i64,
    /// Required.
    pub org_task_id: String,
    pub mini_app_test_account: Option<String>,
    /// Secret.
    pub mini_app_test_pwd: Option<Secret>,
    pub scan_version: Option<i64>,
}
operation! { CreateFlySecMiniAppScanTaskRepeat(mini_app_id: String, mode: i64, org_task_id: String)
    "CreateFlySecMiniAppScanTaskRepeat" -> CreateFlySecMiniAppScanTaskRepeatOutput {
    0 "MiniAppID" mini_app_id, 1 "Mode" mode, 2 "OrgTaskID" org_task_id,
    3 "MiniAppTestAccount" mini_app_test_account: String, 4 "MiniAppTestPwd" mini_app_test_pwd: Secret,
    5 "ScanVersion" scan_version: i64
} }

/// Response of [`CreateFlySecMiniAppScanTaskRepeat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlySecMiniAppScanTaskRepeatOutput {
    pub ret: Option<i64>,
    pub task_id: Option<String>,
}
model! { CreateFlySecMiniAppScanTaskRepeatOutput {
    0 "Ret" ret: i64, 1 "TaskID" task_id: String
} }

/// Describes basic diagnosis resource usage info: `DescribeBasicDiagnosisResourceUsageInfo` of `mmps` 2020-07-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mmps&Version=2020-07-10&Action=DescribeBasicDiagnosisResourceUsageInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicDiagnosisResourceUsageInfo {
    /// Required.
    pub mode: i64,
}
operation! { DescribeBasicDiagnosisResourceUsageInfo(mode: i64)
    "DescribeBasicDiagnosisResourceUsageInfo" -> DescribeBasicDiagnosisResourceUsageInfoOutput {
    0 "Mode" mode
} }

/// Response of [`DescribeBasicDiagnosisResourceUsageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicDiagnosisResourceUsageInfoOutput {
    pub ret: Option<i64>,
    pub resource_name: Option<String>,
    pub total: Option<i64>,
    pub unused_count: Option<i64>,
}
model! { DescribeBasicDiagnosisResourceUsageInfoOutput {
    0 "Ret" ret: i64, 1 "ResourceName" resource_name: String, 2 "Total" total: i64, 3 "UnusedCount" unused_count: i64
} }

/// Describes fly sec mini app report url: `DescribeFlySecMiniAppReportUrl` of `mmps` 2020-07-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mmps&Version=2020-07-10&Action=DescribeFlySecMiniAppReportUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlySecMiniAppReportUrl {
    /// Required.
    pub task_id: String,
    /// Required.
    pub mini_app_id: String,
    /// Required.
    pub mode: i64,
    pub report_type: Option<i64>,
}
operation! { DescribeFlySecMiniAppReportUrl(task_id: String, mini_app_id: String, mode: i64)
    "DescribeFlySecMiniAppReportUrl" -> DescribeFlySecMiniAppReportUrlOutput {
    0 "TaskID" task_id, 1 "MiniAppID" mini_app_id, 2 "Mode" mode, 3 "ReportType" report_type: i64
} }

/// Response of [`DescribeFlySecMiniAppReportUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlySecMiniAppReportUrlOutput {
    pub ret: Option<i64>,
    pub url: Option<String>,
}
model! { DescribeFlySecMiniAppReportUrlOutput {
    0 "Ret" ret: i64, 1 "Url" url: String
} }

/// Describes fly sec mini app scan report list: `DescribeFlySecMiniAppScanReportList` of `mmps` 2020-07-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mmps&Version=2020-07-10&Action=DescribeFlySecMiniAppScanReportList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlySecMiniAppScanReportList {
    /// Required.
    pub mini_app_id: String,
    /// Required.
    pub mode: i64,
    /// Required.
    pub status: i64,
    /// Required.
    pub size: i64,
    pub mini_app_version: Option<String>,
}
operation! { DescribeFlySecMiniAppScanReportList(mini_app_id: String, mode: i64, status: i64, size: i64)
    "DescribeFlySecMiniAppScanReportList" -> DescribeFlySecMiniAppScanReportListOutput {
    0 "MiniAppID" mini_app_id, 1 "Mode" mode, 2 "Status" status, 3 "Size" size,
    4 "MiniAppVersion" mini_app_version: String
} }

/// Response of [`DescribeFlySecMiniAppScanReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlySecMiniAppScanReportListOutput {
    pub ret: Option<i64>,
    pub data: Vec<FlySecMiniAppReportData>,
    pub total: Option<i64>,
}
model! { DescribeFlySecMiniAppScanReportListOutput {
    0 "Ret" ret: i64, 1 "Data" data: Vec<FlySecMiniAppReportData>, 2 "Total" total: i64
} }

/// In the response of [`DescribeFlySecMiniAppScanReportList`].
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
    0 "TaskID" task_id: String, 1 "MiniAppID" mini_app_id: String, 2 "MiniAppName" mini_app_name: String,
    3 "MiniAppVersion" mini_app_version: String, 4 "Mode" mode: i64, 5 "Status" status: i64,
    6 "CreateTime" create_time: i64, 7 "RiskScore" risk_score: String, 8 "RiskLevel" risk_level: i64,
    9 "RiskItems" risk_items: FlySecMiniAppRiskItems
} }

/// In the response of [`DescribeFlySecMiniAppScanReportList`].
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
    0 "RiskItem1Score" risk_item1_score: i64, 1 "RiskItem2Score" risk_item2_score: i64,
    2 "RiskItem3Score" risk_item3_score: i64, 3 "RiskItem4Score" risk_item4_score: i64,
    4 "RiskItem5Score" risk_item5_score: i64, 5 "RiskItem6Score" risk_item6_score: i64,
    6 "RiskItem7Score" risk_item7_score: i64, 7 "RiskItem8Score" risk_item8_score: i64
} }

/// Describes fly sec mini app scan task list: `DescribeFlySecMiniAppScanTaskList` of `mmps` 2020-07-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mmps&Version=2020-07-10&Action=DescribeFlySecMiniAppScanTaskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlySecMiniAppScanTaskList {
    /// Required.
    pub mode: i64,
    /// Required.
    pub status: i64,
    /// Required.
    pub size: i64,
    pub mini_app_id: Option<String>,
}
operation! { DescribeFlySecMiniAppScanTaskList(mode: i64, status: i64, size: i64)
    "DescribeFlySecMiniAppScanTaskList" -> DescribeFlySecMiniAppScanTaskListOutput {
    0 "Mode" mode, 1 "Status" status, 2 "Size" size, 3 "MiniAppID" mini_app_id: String
} }

/// Response of [`DescribeFlySecMiniAppScanTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlySecMiniAppScanTaskListOutput {
    pub ret: Option<i64>,
    pub data: Vec<FlySecMiniAppTaskData>,
    pub total: Option<i64>,
}
model! { DescribeFlySecMiniAppScanTaskListOutput {
    0 "Ret" ret: i64, 1 "Data" data: Vec<FlySecMiniAppTaskData>, 2 "Total" total: i64
} }

/// In the response of [`DescribeFlySecMiniAppScanTaskList`].
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
    0 "TaskID" task_id: String, 1 "MiniAppID" mini_app_id: String, 2 "MiniAppName" mini_app_name: String,
    3 "MiniAppVersion" mini_app_version: String, 4 "Mode" mode: i64, 5 "CreateTime" create_time: i64,
    6 "Status" status: i64, 7 "Error" error: i64
} }

/// Describes fly sec mini app scan task param: `DescribeFlySecMiniAppScanTaskParam` of `mmps` 2020-07-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mmps&Version=2020-07-10&Action=DescribeFlySecMiniAppScanTaskParam>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlySecMiniAppScanTaskParam {
    /// Required.
    pub task_id: String,
}
operation! { DescribeFlySecMiniAppScanTaskParam(task_id: String)
    "DescribeFlySecMiniAppScanTaskParam" -> DescribeFlySecMiniAppScanTaskParamOutput {
    0 "TaskID" task_id
} }

/// Response of [`DescribeFlySecMiniAppScanTaskParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlySecMiniAppScanTaskParamOutput {
    pub ret: Option<i64>,
    pub mini_app_id: Option<String>,
    pub mode: Option<i64>,
    pub mini_app_test_account: Option<String>,
    /// Secret.
    pub mini_app_test_pwd: Option<Secret>,
    pub scan_version: Option<i64>,
}
model! { DescribeFlySecMiniAppScanTaskParamOutput {
    0 "Ret" ret: i64, 1 "MiniAppID" mini_app_id: String, 2 "Mode" mode: i64,
    3 "MiniAppTestAccount" mini_app_test_account: String, 4 "MiniAppTestPwd" mini_app_test_pwd: Secret,
    5 "ScanVersion" scan_version: i64
} }

/// Describes fly sec mini app scan task status: `DescribeFlySecMiniAppScanTaskStatus` of `mmps` 2020-07-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mmps&Version=2020-07-10&Action=DescribeFlySecMiniAppScanTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlySecMiniAppScanTaskStatus {
    /// Required.
    pub task_id: String,
}
operation! { DescribeFlySecMiniAppScanTaskStatus(task_id: String)
    "DescribeFlySecMiniAppScanTaskStatus" -> DescribeFlySecMiniAppScanTaskStatusOutput {
    0 "TaskID" task_id
} }

/// Response of [`DescribeFlySecMiniAppScanTaskStatus`].
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
    0 "Ret" ret: i64, 1 "Status" status: i64, 2 "Errno" errno: i64, 3 "MiniAppName" mini_app_name: String,
    4 "MiniAppVersion" mini_app_version: String
} }

/// Describes resource usage info: `DescribeResourceUsageInfo` of `mmps` 2020-07-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mmps&Version=2020-07-10&Action=DescribeResourceUsageInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageInfo {}
operation! { DescribeResourceUsageInfo() "DescribeResourceUsageInfo" -> DescribeResourceUsageInfoOutput {} }

/// Response of [`DescribeResourceUsageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageInfoOutput {
    pub ret: Option<i64>,
    pub data: Vec<ResourceUsageInfoData>,
    pub total: Option<i64>,
}
model! { DescribeResourceUsageInfoOutput {
    0 "Ret" ret: i64, 1 "Data" data: Vec<ResourceUsageInfoData>, 2 "Total" total: i64
} }

/// In the response of [`DescribeResourceUsageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceUsageInfoData {
    pub resource_name: Option<String>,
    pub total: Option<i64>,
    pub unused_count: Option<i64>,
}
model! { ResourceUsageInfoData {
    0 "ResourceName" resource_name: String, 1 "Total" total: i64, 2 "UnusedCount" unused_count: i64
} }

/// Describes scan task list: `DescribeScanTaskList` of `mmps` 2020-07-10.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mmps&Version=2020-07-10&Action=DescribeScanTaskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskList {
    /// Required.
    pub source: i64,
    /// Required.
    pub platform: i64,
    /// Required.
    pub task_statuses: String,
    /// Required.
    pub task_types: String,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub app_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}

/// Arguments of [`DescribeScanTaskList::new`].
pub struct DescribeScanTaskListRequired {
    pub source: i64,
    pub platform: i64,
    pub task_statuses: String,
    pub task_types: String,
    pub page_no: i64,
    pub page_size: i64,
}
operation! {
    DescribeScanTaskList { DescribeScanTaskListRequired: source, platform, task_statuses, task_types, page_no, page_size }
    "DescribeScanTaskList" -> DescribeScanTaskListOutput {
    0 "Source" source, 1 "Platform" platform, 2 "TaskStatuses" task_statuses, 3 "TaskTypes" task_types,
    4 "PageNo" page_no, 5 "PageSize" page_size, 6 "AppName" app_name: String, 7 "StartTime" start_time: String,
    8 "EndTime" end_time: String
} }
paged! { DescribeScanTaskList: AppTaskData = Number "PageNo", "Data" data, total "Total" }

/// Response of [`DescribeScanTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskListOutput {
    pub result: Option<i64>,
    pub data: Vec<AppTaskData>,
    pub total: Option<i64>,
}
model! { DescribeScanTaskListOutput {
    0 "Result" result: i64, 1 "Data" data: Vec<AppTaskData>, 2 "Total" total: i64
} }

/// In the response of [`DescribeScanTaskList`].
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
    0 "TaskID" task_id: String, 1 "TaskType" task_type: i64, 2 "TaskStatus" task_status: i64,
    3 "TaskErrMsg" task_err_msg: String, 4 "Source" source: i64, 5 "AppInfo" app_info: AppInfoItem,
    6 "StartTime" start_time: String, 7 "EndTime" end_time: String, 8 "ContactName" contact_name: String
} }

/// In the response of [`DescribeScanTaskList`].
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
    0 "AppPackage" app_package: String, 1 "AppName" app_name: String, 2 "AppVersion" app_version: String,
    3 "Platform" platform: i64, 4 "ReportUrl" report_url: String, 5 "ReportTitle" report_title: String,
    6 "BehaviorUrl" behavior_url: String, 7 "BehaviorTitle" behavior_title: String,
    8 "HighRiskCount" high_risk_count: i64, 9 "PrivacyTextName" privacy_text_name: String,
    10 "SoftwareMD5" software_md5: String, 11 "PrivacyTextMD5" privacy_text_md5: String
} }

/// Describes scan task report url: `DescribeScanTaskReportUrl` of `mmps` 2020-07-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mmps&Version=2020-07-10&Action=DescribeScanTaskReportUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskReportUrl {
    /// Required.
    pub source: i64,
    /// Required.
    pub task_id: String,
    /// Required.
    pub platform: i64,
    /// Required.
    pub report_type: i64,
    /// Required.
    pub task_type: i64,
}

/// Arguments of [`DescribeScanTaskReportUrl::new`].
pub struct DescribeScanTaskReportUrlRequired {
    pub source: i64,
    pub task_id: String,
    pub platform: i64,
    pub report_type: i64,
    pub task_type: i64,
}
operation! {
    DescribeScanTaskReportUrl { DescribeScanTaskReportUrlRequired: source, task_id, platform, report_type, task_type }
    "DescribeScanTaskReportUrl" -> DescribeScanTaskReportUrlOutput {
    0 "Source" source, 1 "TaskID" task_id, 2 "Platform" platform, 3 "ReportType" report_type, 4 "TaskType" task_type
} }

/// Response of [`DescribeScanTaskReportUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskReportUrlOutput {
    pub result: Option<i64>,
    pub report_url: Option<String>,
    pub report_title: Option<String>,
    pub report_result: Option<String>,
}
model! { DescribeScanTaskReportUrlOutput {
    0 "Result" result: i64, 1 "ReportUrl" report_url: String, 2 "ReportTitle" report_title: String,
    3 "ReportResult" report_result: String
} }

/// Describes scan task status: `DescribeScanTaskStatus` of `mmps` 2020-07-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mmps&Version=2020-07-10&Action=DescribeScanTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskStatus {
    /// Required.
    pub task_type: i64,
    /// Required.
    pub source: i64,
    /// Required.
    pub task_id: String,
    /// Required.
    pub platform: i64,
}
operation! { DescribeScanTaskStatus(task_type: i64, source: i64, task_id: String, platform: i64)
    "DescribeScanTaskStatus" -> DescribeScanTaskStatusOutput {
    0 "TaskType" task_type, 1 "Source" source, 2 "TaskID" task_id, 3 "Platform" platform
} }

/// Response of [`DescribeScanTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskStatusOutput {
    pub result: Option<i64>,
    pub status: Option<i64>,
    pub err_msg: Option<String>,
    pub flow_steps: Vec<TaskFlowStepsInfo>,
}
model! { DescribeScanTaskStatusOutput {
    0 "Result" result: i64, 1 "Status" status: i64, 2 "ErrMsg" err_msg: String,
    3 "FlowSteps" flow_steps: Vec<TaskFlowStepsInfo>
} }

/// In the response of [`DescribeScanTaskStatus`].
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
    0 "FlowNo" flow_no: String, 1 "FlowName" flow_name: String, 2 "FlowStatus" flow_status: i64,
    3 "FlowStateDesc" flow_state_desc: String, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String
} }

codes! {
    FAILED_OPERATION "FailedOperation", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateAppScanTask, CreateAppScanTaskRepeat, CreateFlySecMiniAppProfessionalScanTask, CreateFlySecMiniAppScanTask,
    CreateFlySecMiniAppScanTaskRepeat, DescribeBasicDiagnosisResourceUsageInfo, DescribeFlySecMiniAppReportUrl,
    DescribeFlySecMiniAppScanReportList, DescribeFlySecMiniAppScanTaskList, DescribeFlySecMiniAppScanTaskParam,
    DescribeFlySecMiniAppScanTaskStatus, DescribeResourceUsageInfo, DescribeScanTaskList, DescribeScanTaskReportUrl,
    DescribeScanTaskStatus
}
