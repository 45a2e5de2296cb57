//! `acp` of Tencent Cloud, API version 2022-01-05.
//!
//! Endpoint: `acp.tencentcloudapi.com`, or `acp.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=acp&Version=2022-01-05>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, acp::DescribeResourceUsageInfo};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeResourceUsageInfo::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("acp", "2022-01-05", "acp", &Endpoints::NONE);

/// Creates app scan task: `CreateAppScanTask` of `acp` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=acp&Version=2022-01-05&Action=CreateAppScanTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppScanTask {
    /// Required.
    pub task_type: i64,
    /// Required.
    pub source: i64,
    /// Required.
    pub platform: i64,
    pub app_package: Option<String>,
    pub app_name: Option<String>,
    pub app_version: Option<String>,
    pub file_id: Option<String>,
    /// Secret.
    pub app_download_url: Option<Secret>,
    pub privacy_text_url: Option<String>,
    pub contact_name: Option<String>,
    pub tel_number: Option<String>,
    pub email: Option<String>,
    pub corp_name: Option<String>,
    pub sales_person: Option<String>,
    pub remark: Option<String>,
    pub is_agree_privacy: Option<i64>,
    pub privacy_text_name: Option<String>,
    pub app_sha1: Option<String>,
    pub privacy_text_md5: Option<String>,
}
operation! { CreateAppScanTask(task_type: i64, source: i64, platform: i64)
    "CreateAppScanTask" -> CreateAppScanTaskOutput {
    0 "TaskType" task_type, 1 "Source" source, 2 "Platform" platform, 3 "AppPackage" app_package: String,
    4 "AppName" app_name: String, 5 "AppVersion" app_version: String, 6 "FileID" file_id: String,
    7 "AppDownloadUrl" app_download_url: Secret, 8 "PrivacyTextUrl" privacy_text_url: String,
    9 "ContactName" contact_name: String, 10 "TelNumber" tel_number: String, 11 "Email" email: String,
    12 "CorpName" corp_name: String, 13 "SalesPerson" sales_person: String, 14 "Remark" remark: String,
    15 "IsAgreePrivacy" is_agree_privacy: i64, 16 "PrivacyTextName" privacy_text_name: String,
    17 "AppSha1" app_sha1: String, 18 "PrivacyTextMD5" privacy_text_md5: String
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

/// Creates app scan task repeat: `CreateAppScanTaskRepeat` of `acp` 2022-01-05.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=acp&Version=2022-01-05&Action=CreateAppScanTaskRepeat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppScanTaskRepeat {
    /// Required.
    pub source: i64,
    /// Required.
    pub platform: i64,
    /// Required.
    pub task_type: i64,
    /// Required.
    pub org_task_id: String,
    pub app_package: Option<String>,
    pub file_id: Option<String>,
    /// Secret.
    pub app_download_url: Option<Secret>,
    pub privacy_text_url: Option<String>,
    pub app_name: Option<String>,
    pub privacy_text_name: Option<String>,
    pub app_sha1: Option<String>,
    pub privacy_text_md5: Option<String>,
}
operation! { CreateAppScanTaskRepeat(source: i64, platform: i64, task_type: i64, org_task_id: String)
    "CreateAppScanTaskRepeat" -> CreateAppScanTaskRepeatOutput {
    0 "Source" source, 1 "Platform" platform, 2 "TaskType" task_type, 3 "OrgTaskID" org_task_id,
    4 "AppPackage" app_package: String, 5 "FileID" file_id: String, 6 "AppDownloadUrl" app_download_url: Secret,
    7 "PrivacyTextUrl" privacy_text_url: String, 8 "AppName" app_name: String,
    9 "PrivacyTextName" privacy_text_name: String, 10 "AppSha1" app_sha1: String,
    11 "PrivacyTextMD5" privacy_text_md5: String
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

/// Describes channel task report url: `DescribeChannelTaskReportUrl` of `acp` 2022-01-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=acp&Version=2022-01-05&Action=DescribeChannelTaskReportUrl>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelTaskReportUrl {
    /// Required.
    pub source: i64,
    /// Required.
    pub platform: i64,
    /// Required.
    pub task_id: String,
    /// Required.
    pub task_type: i64,
    /// Required.
    pub report_type: i64,
    /// Required.
    pub app_md5: String,
}

/// Arguments of [`DescribeChannelTaskReportUrl::new`].
pub struct DescribeChannelTaskReportUrlRequired {
    pub source: i64,
    pub platform: i64,
    pub task_id: String,
    pub task_type: i64,
    pub report_type: i64,
    pub app_md5: String,
}
operation! {
    DescribeChannelTaskReportUrl { DescribeChannelTaskReportUrlRequired: source, platform, task_id, task_type, report_type, app_md5 }
    "DescribeChannelTaskReportUrl" -> DescribeChannelTaskReportUrlOutput {
    0 "Source" source, 1 "Platform" platform, 2 "TaskID" task_id, 3 "TaskType" task_type, 4 "ReportType" report_type,
    5 "AppMD5" app_md5
} }

/// Response of [`DescribeChannelTaskReportUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelTaskReportUrlOutput {
    pub result: Option<i64>,
    pub report_url: Option<String>,
    pub report_title: Option<String>,
}
model! { DescribeChannelTaskReportUrlOutput {
    0 "Result" result: i64, 1 "ReportUrl" report_url: String, 2 "ReportTitle" report_title: String
} }

/// Describes file ticket: `DescribeFileTicket` of `acp` 2022-01-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=acp&Version=2022-01-05&Action=DescribeFileTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileTicket {
    /// Required.
    pub source: i64,
    /// Required.
    pub platform: i64,
}
operation! { DescribeFileTicket(source: i64, platform: i64) "DescribeFileTicket" -> DescribeFileTicketOutput {
    0 "Source" source, 1 "Platform" platform
} }

/// Response of [`DescribeFileTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileTicketOutput {
    pub result: Option<i64>,
    /// Secret.
    pub upload_url: Option<Secret>,
    pub upload_sign: Option<String>,
    pub fild_id: Option<String>,
}
model! { DescribeFileTicketOutput {
    0 "Result" result: i64, 1 "UploadUrl" upload_url: Secret, 2 "UploadSign" upload_sign: String,
    3 "FildID" fild_id: String
} }

/// Describes resource usage info: `DescribeResourceUsageInfo` of `acp` 2022-01-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=acp&Version=2022-01-05&Action=DescribeResourceUsageInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageInfo {
    pub price_name: Option<String>,
    pub task_type: Option<i64>,
    pub platform: Option<i64>,
    pub source: Option<i64>,
}
operation! { DescribeResourceUsageInfo() "DescribeResourceUsageInfo" -> DescribeResourceUsageInfoOutput {
    0 "PriceName" price_name: String, 1 "TaskType" task_type: i64, 2 "Platform" platform: i64, 3 "Source" source: i64
} }

/// Response of [`DescribeResourceUsageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageInfoOutput {
    pub result: Option<i64>,
    pub data: Option<ResourceUsageInfoData>,
}
model! { DescribeResourceUsageInfoOutput {
    0 "Result" result: i64, 1 "Data" data: ResourceUsageInfoData
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

/// Describes scan task list: `DescribeScanTaskList` of `acp` 2022-01-05.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=acp&Version=2022-01-05&Action=DescribeScanTaskList>.
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
    pub total: Option<i64>,
    pub data: Vec<AppTaskData>,
}
model! { DescribeScanTaskListOutput {
    0 "Result" result: i64, 1 "Total" total: i64, 2 "Data" data: Vec<AppTaskData>
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

/// Describes scan task report url: `DescribeScanTaskReportUrl` of `acp` 2022-01-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=acp&Version=2022-01-05&Action=DescribeScanTaskReportUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskReportUrl {
    /// Required.
    pub source: i64,
    /// Required.
    pub platform: i64,
    /// Required.
    pub task_id: String,
    /// Required.
    pub task_type: i64,
    /// Required.
    pub report_type: i64,
}

/// Arguments of [`DescribeScanTaskReportUrl::new`].
pub struct DescribeScanTaskReportUrlRequired {
    pub source: i64,
    pub platform: i64,
    pub task_id: String,
    pub task_type: i64,
    pub report_type: i64,
}
operation! {
    DescribeScanTaskReportUrl { DescribeScanTaskReportUrlRequired: source, platform, task_id, task_type, report_type }
    "DescribeScanTaskReportUrl" -> DescribeScanTaskReportUrlOutput {
    0 "Source" source, 1 "Platform" platform, 2 "TaskID" task_id, 3 "TaskType" task_type, 4 "ReportType" report_type
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

/// Describes scan task status: `DescribeScanTaskStatus` of `acp` 2022-01-05.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=acp&Version=2022-01-05&Action=DescribeScanTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskStatus {
    /// Required.
    pub source: i64,
    /// Required.
    pub platform: i64,
    /// Required.
    pub task_id: String,
    /// Required.
    pub task_type: i64,
}
operation! { DescribeScanTaskStatus(source: i64, platform: i64, task_id: String, task_type: i64)
    "DescribeScanTaskStatus" -> DescribeScanTaskStatusOutput {
    0 "Source" source, 1 "Platform" platform, 2 "TaskID" task_id, 3 "TaskType" task_type
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
    FAILED_OPERATION "FailedOperation", INVALID_PARAMETER "InvalidParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateAppScanTask, CreateAppScanTaskRepeat, DescribeChannelTaskReportUrl, DescribeFileTicket,
    DescribeResourceUsageInfo, DescribeScanTaskList, DescribeScanTaskReportUrl, DescribeScanTaskStatus
}
