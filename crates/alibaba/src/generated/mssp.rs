//! `mssp` of Alibaba Cloud, API version 2016-12-28.
//!
//! Endpoint: `mssp.aliyuncs.com`. Operations: <https://api.alibabacloud.com/document/mssp/2016-12-28/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, mssp::DescribeServiceLinkedRole};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeServiceLinkedRole::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[],
    "mssp.aliyuncs.com",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("mssp", "2016-12-28", "mssp", &ENDPOINTS);

/// Confirms djbh report: `ConfirmDjbhReport` of `mssp` 2016-12-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mssp/2016-12-28/ConfirmDjbhReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmDjbhReport {
    pub id: Option<i64>,
}
operation! { ConfirmDjbhReport() "ConfirmDjbhReport" -> ConfirmDjbhReportOutput {
    0 "Id" id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ConfirmDjbhReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmDjbhReportOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { ConfirmDjbhReportOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Success" success: String
} }

/// Creates service linked role: `CreateServiceLinkedRole` of `mssp` 2016-12-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mssp/2016-12-28/CreateServiceLinkedRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRole {
    pub lang: Option<String>,
    pub region_id: Option<String>,
}
operation! { CreateServiceLinkedRole() "CreateServiceLinkedRole" -> Empty {
    0 "Lang" lang: String, 1 "RegionId" region_id: String
} }

/// Response of [`CreateServiceLinkedRole`]: empty.
pub type CreateServiceLinkedRoleOutput = Empty;

/// Creates service work order: `CreateServiceWorkOrder` of `mssp` 2016-12-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mssp/2016-12-28/CreateServiceWorkOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceWorkOrder {
    /// Required.
    pub creator: String,
    /// Required.
    pub customer_id: String,
    /// Required.
    pub duration_day: String,
    /// Required.
    pub is_attachment: String,
    pub is_milestone: Option<String>,
    /// Required.
    pub is_work_order_notify: String,
    pub notify_day: Option<String>,
    pub notify_id: Option<i64>,
    /// Required.
    pub operate_remark: String,
    /// Required.
    pub operate_type: String,
    /// Required.
    pub operator: String,
    /// Required.
    pub owner_id: String,
    pub priority: Option<i64>,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub work_order_detail: String,
    /// Required.
    pub work_order_name: String,
    /// Required.
    pub work_order_source: String,
    /// Required.
    pub work_order_status: String,
    /// Required.
    pub work_order_type: String,
}

/// Arguments of [`CreateServiceWorkOrder::new`].
pub struct CreateServiceWorkOrderRequired {
    pub creator: String,
    pub customer_id: String,
    pub duration_day: String,
    pub is_attachment: String,
    pub is_work_order_notify: String,
    pub operate_remark: String,
    pub operate_type: String,
    pub operator: String,
    pub owner_id: String,
    pub start_time: i64,
    pub work_order_detail: String,
    pub work_order_name: String,
    pub work_order_source: String,
    pub work_order_status: String,
    pub work_order_type: String,
}
operation! {
    CreateServiceWorkOrder { CreateServiceWorkOrderRequired: creator, customer_id, duration_day, is_attachment, is_work_order_notify, operate_remark, operate_type, operator, owner_id, start_time, work_order_detail, work_order_name, work_order_source, work_order_status, work_order_type }
    "CreateServiceWorkOrder" -> CreateServiceWorkOrderOutput {
    0 "Creator" creator, 1 "CustomerId" customer_id, 2 "DurationDay" duration_day, 3 "IsAttachment" is_attachment,
    4 "IsMilestone" is_milestone: String, 5 "IsWorkOrderNotify" is_work_order_notify, 6 "NotifyDay" notify_day: String,
    7 "NotifyId" notify_id: i64, 8 "OperateRemark" operate_remark, 9 "OperateType" operate_type, 10 "Operator" operator,
    11 "OwnerId" owner_id, 12 "Priority" priority: i64, 13 "StartTime" start_time,
    14 "WorkOrderDetail" work_order_detail, 15 "WorkOrderName" work_order_name, 16 "WorkOrderSource" work_order_source,
    17 "WorkOrderStatus" work_order_status, 18 "WorkOrderType" work_order_type
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
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None)
] }

/// Response of [`CreateServiceWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceWorkOrderOutput {
    pub code: Option<String>,
    pub data: Option<CreateServiceWorkOrderData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateServiceWorkOrderOutput {
    0 "Code" code: String, 1 "Data" data: CreateServiceWorkOrderData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateServiceWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceWorkOrderData {
    pub complete_time: Option<i64>,
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub customer_id: Option<String>,
    pub end_time: Option<i64>,
    pub id: Option<i64>,
    pub owner_id: Option<String>,
    pub start_time: Option<i64>,
    pub work_order_detail: Option<String>,
    pub work_order_name: Option<String>,
    pub work_order_source: Option<String>,
    pub work_order_status: Option<String>,
    pub work_order_type: Option<String>,
}
model! { CreateServiceWorkOrderData {
    0 "CompleteTime" complete_time: i64, 1 "CreateTime" create_time: i64, 2 "Creator" creator: String,
    3 "CustomerId" customer_id: String, 4 "EndTime" end_time: i64, 5 "Id" id: i64, 6 "OwnerId" owner_id: String,
    7 "StartTime" start_time: i64, 8 "WorkOrderDetail" work_order_detail: String,
    9 "WorkOrderName" work_order_name: String, 10 "WorkOrderSource" work_order_source: String,
    11 "WorkOrderStatus" work_order_status: String, 12 "WorkOrderType" work_order_type: String
} }

/// Deletes djbh report: `DeleteDjbhReport` of `mssp` 2016-12-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mssp/2016-12-28/DeleteDjbhReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDjbhReport {
    /// Required.
    pub id: i64,
}
operation! { DeleteDjbhReport(id: i64) "DeleteDjbhReport" -> DeleteDjbhReportOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteDjbhReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDjbhReportOutput {
    pub code: Option<String>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DeleteDjbhReportOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: String, 2 "Message" message: String,
    3 "Success" success: String
} }

/// Describes service linked role: `DescribeServiceLinkedRole` of `mssp` 2016-12-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mssp/2016-12-28/DescribeServiceLinkedRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceLinkedRole {
    pub lang: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeServiceLinkedRole() "DescribeServiceLinkedRole" -> DescribeServiceLinkedRoleOutput {
    0 "Lang" lang: String, 1 "RegionId" region_id: String
} }

/// Response of [`DescribeServiceLinkedRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceLinkedRoleOutput {
    pub entity_role_grant: Option<bool>,
}
model! { DescribeServiceLinkedRoleOutput {
    0 "EntityRoleGrant" entity_role_grant: bool
} }

/// `DisposeServiceWorkOrder` of `mssp` 2016-12-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mssp/2016-12-28/DisposeServiceWorkOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisposeServiceWorkOrder {
    pub attachment_name: Option<String>,
    pub end_time: Option<i64>,
    pub forward_owner_id: Option<String>,
    /// Required.
    pub id: i64,
    pub is_attachment: Option<String>,
    pub is_work_order_notify: Option<String>,
    pub notify_id: Option<i64>,
    /// Required.
    pub operate_remark: String,
    /// Required.
    pub operate_type: String,
    /// Required.
    pub operator: String,
    pub start_time: Option<i64>,
    pub upgrade_owner_id: Option<String>,
    pub work_order_detail: Option<String>,
    /// Required.
    pub work_order_name: String,
    pub work_order_status: Option<String>,
}

/// Arguments of [`DisposeServiceWorkOrder::new`].
pub struct DisposeServiceWorkOrderRequired {
    pub id: i64,
    pub operate_remark: String,
    pub operate_type: String,
    pub operator: String,
    pub work_order_name: String,
}
operation! {
    DisposeServiceWorkOrder { DisposeServiceWorkOrderRequired: id, operate_remark, operate_type, operator, work_order_name }
    "DisposeServiceWorkOrder" -> DisposeServiceWorkOrderOutput {
    0 "AttachmentName" attachment_name: String, 1 "EndTime" end_time: i64, 2 "ForwardOwnerId" forward_owner_id: String,
    3 "Id" id, 4 "IsAttachment" is_attachment: String, 5 "IsWorkOrderNotify" is_work_order_notify: String,
    6 "NotifyId" notify_id: i64, 7 "OperateRemark" operate_remark, 8 "OperateType" operate_type, 9 "Operator" operator,
    10 "StartTime" start_time: i64, 11 "UpgradeOwnerId" upgrade_owner_id: String,
    12 "WorkOrderDetail" work_order_detail: String, 13 "WorkOrderName" work_order_name,
    14 "WorkOrderStatus" work_order_status: String
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
    Mark::new(14, Location::Body, Style::None)
] }

/// Response of [`DisposeServiceWorkOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisposeServiceWorkOrderOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisposeServiceWorkOrderOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `DisposeWorkTask` of `mssp` 2016-12-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mssp/2016-12-28/DisposeWorkTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisposeWorkTask {
    /// Required.
    pub operator: String,
    /// Required.
    pub opt_remark: String,
    /// Required.
    pub status: i64,
    /// Required.
    pub task_ids: String,
    pub work_task_analysis_results: Option<Vec<DisposeWorkTaskWorkTaskAnalysisResults>>,
}
operation! { DisposeWorkTask(operator: String, opt_remark: String, status: i64, task_ids: String)
    "DisposeWorkTask" -> DisposeWorkTaskOutput {
    0 "Operator" operator, 1 "OptRemark" opt_remark, 2 "Status" status, 3 "TaskIds" task_ids,
    4 "WorkTaskAnalysisResults" work_task_analysis_results: Vec<DisposeWorkTaskWorkTaskAnalysisResults>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json)
] }

/// In the request of [`DisposeWorkTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisposeWorkTaskWorkTaskAnalysisResults {
    pub analysis_result: Option<String>,
    pub task_id: Option<i64>,
}
input! { DisposeWorkTaskWorkTaskAnalysisResults() {
    0 "AnalysisResult" analysis_result: String, 1 "TaskId" task_id: i64
} }

/// Response of [`DisposeWorkTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisposeWorkTaskOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisposeWorkTaskOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Gets alarm detail by id: `GetAlarmDetailById` of `mssp` 2016-12-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mssp/2016-12-28/GetAlarmDetailById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlarmDetailById {
    /// Required.
    pub id: i64,
}
operation! { GetAlarmDetailById(id: i64) "GetAlarmDetailById" -> GetAlarmDetailByIdOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetAlarmDetailById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlarmDetailByIdOutput {
    pub code: Option<String>,
    pub data: Option<GetAlarmDetailByIdData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAlarmDetailByIdOutput {
    0 "Code" code: String, 1 "Data" data: GetAlarmDetailByIdData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetAlarmDetailById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlarmDetailByIdData {
    pub alarm_event_type: Option<String>,
    pub alarm_event_type_display: Option<String>,
    pub alarm_id: Option<i64>,
    pub alarm_name: Option<String>,
    pub alarm_source: Option<String>,
    pub alarm_time: Option<String>,
    pub analysis_result: Option<String>,
    pub contain_hw_mode: Option<bool>,
    pub deal_time: Option<String>,
    pub desc: Option<String>,
    pub event_details: Vec<GetAlarmDetailByIdEventDetails>,
    pub event_level: Option<String>,
    pub id: Option<i64>,
    pub instance_name: Option<String>,
    pub internet_ip: Option<String>,
    pub intranet_ip: Option<String>,
    pub occurrence_time: Option<String>,
    pub owner_id: Option<String>,
    pub remark: Option<String>,
    pub status: Option<String>,
    pub tactic_display_name: Option<String>,
}
model! { GetAlarmDetailByIdData {
    0 "AlarmEventType" alarm_event_type: String, 1 "AlarmEventTypeDisplay" alarm_event_type_display: String,
    2 "AlarmId" alarm_id: i64, 3 "AlarmName" alarm_name: String, 4 "AlarmSource" alarm_source: String,
    5 "AlarmTime" alarm_time: String, 6 "AnalysisResult" analysis_result: String,
    7 "ContainHwMode" contain_hw_mode: bool, 8 "DealTime" deal_time: String, 9 "Desc" desc: String,
    10 "EventDetails" event_details: Vec<GetAlarmDetailByIdEventDetails>, 11 "EventLevel" event_level: String,
    12 "Id" id: i64, 13 "InstanceName" instance_name: String, 14 "InternetIp" internet_ip: String,
    15 "IntranetIp" intranet_ip: String, 16 "OccurrenceTime" occurrence_time: String, 17 "OwnerId" owner_id: String,
    18 "Remark" remark: String, 19 "Status" status: String, 20 "TacticDisplayName" tactic_display_name: String
} }

/// In the response of [`GetAlarmDetailById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlarmDetailByIdEventDetails {
    pub name_display: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub value_display: Option<String>,
}
model! { GetAlarmDetailByIdEventDetails {
    0 "NameDisplay" name_display: String, 1 "Type" r#type: String, 2 "Value" value: String,
    3 "ValueDisplay" value_display: String
} }

/// Gets attacked asset deal: `GetAttackedAssetDeal` of `mssp` 2016-12-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mssp/2016-12-28/GetAttackedAssetDeal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttackedAssetDeal {
    /// Required.
    pub date_type: String,
    /// Required.
    pub end_date: i64,
    /// Required.
    pub start_date: i64,
    pub susp_event_source: Option<String>,
}
operation! { GetAttackedAssetDeal(date_type: String, end_date: i64, start_date: i64)
    "GetAttackedAssetDeal" -> GetAttackedAssetDealOutput {
    0 "DateType" date_type, 1 "EndDate" end_date, 2 "StartDate" start_date,
    3 "SuspEventSource" susp_event_source: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetAttackedAssetDeal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttackedAssetDealOutput {
    pub code: Option<String>,
    pub data: Option<GetAttackedAssetDealData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAttackedAssetDealOutput {
    0 "Code" code: String, 1 "Data" data: GetAttackedAssetDealData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetAttackedAssetDeal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttackedAssetDealData {
    pub ecs_trend_list: Vec<GetAttackedAssetDealEcsTrendList>,
}
model! { GetAttackedAssetDealData {
    0 "EcsTrendList" ecs_trend_list: Vec<GetAttackedAssetDealEcsTrendList>
} }

/// In the response of [`GetAttackedAssetDeal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttackedAssetDealEcsTrendList {
    pub date: Option<String>,
    pub deal_count: Option<i64>,
    pub find_count: Option<i64>,
}
model! { GetAttackedAssetDealEcsTrendList {
    0 "Date" date: String, 1 "DealCount" deal_count: i64, 2 "FindCount" find_count: i64
} }

/// Gets baseline summary: `GetBaselineSummary` of `mssp` 2016-12-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mssp/2016-12-28/GetBaselineSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBaselineSummary {
    /// Required.
    pub date_type: String,
    /// Required.
    pub end_date: i64,
    /// Required.
    pub start_date: i64,
    pub susp_event_source: Option<String>,
}
operation! { GetBaselineSummary(date_type: String, end_date: i64, start_date: i64)
    "GetBaselineSummary" -> GetBaselineSummaryOutput {
    0 "DateType" date_type, 1 "EndDate" end_date, 2 "StartDate" start_date,
    3 "SuspEventSource" susp_event_source: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetBaselineSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBaselineSummaryOutput {
    pub code: Option<String>,
    pub data: Option<GetBaselineSummaryData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetBaselineSummaryOutput {
    0 "Code" code: String, 1 "Data" data: GetBaselineSummaryData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetBaselineSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBaselineSummaryData {
    pub trend_dto_list: Vec<GetBaselineSummaryTrendDTOList>,
}
model! { GetBaselineSummaryData {
    0 "TrendDTOList" trend_dto_list: Vec<GetBaselineSummaryTrendDTOList>
} }

/// In the response of [`GetBaselineSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBaselineSummaryTrendDTOList {
    pub date: Option<String>,
    pub deal_count: Option<i64>,
    pub find_count: Option<i64>,
}
model! { GetBaselineSummaryTrendDTOList {
    0 "Date" date: String, 1 "DealCount" deal_count: i64, 2 "FindCount" find_count: i64
} }

/// Gets console score: `GetConsoleScore` of `mssp` 2016-12-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mssp/2016-12-28/GetConsoleScore>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsoleScore {
    /// Required.
    pub date_type: String,
    /// Required.
    pub end_date: i64,
    /// Required.
    pub start_date: i64,
    pub susp_event_source: Option<String>,
}
operation! { GetConsoleScore(date_type: String, end_date: i64, start_date: i64)
    "GetConsoleScore" -> GetConsoleScoreOutput {
    0 "DateType" date_type, 1 "EndDate" end_date, 2 "StartDate" start_date,
    3 "SuspEventSource" susp_event_source: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetConsoleScore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsoleScoreOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetConsoleScoreOutput {
    0 "Code" code: String, 1 "Data" data: Value, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Gets detail by id: `GetDetailById` of `mssp` 2016-12-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mssp/2016-12-28/GetDetailById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailById {
    /// Required.
    pub id: i64,
}
operation! { GetDetailById(id: i64) "GetDetailById" -> GetDetailByIdOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetDetailById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailByIdOutput {
    pub code: Option<String>,
    pub data: Option<GetDetailByIdData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDetailByIdOutput {
    0 "Code" code: String, 1 "Data" data: GetDetailByIdData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetDetailById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailByIdData {
    pub vul_details: Vec<GetDetailByIdVulDetails>,
}
model! { GetDetailByIdData {
    0 "VulDetails" vul_details: Vec<GetDetailByIdVulDetails>
} }

/// In the response of [`GetDetailById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailByIdVulDetails {
    pub cve_id: Option<String>,
    pub cvss_score: Option<String>,
    pub fix_suggestion: Option<String>,
    pub title: Option<String>,
}
model! { GetDetailByIdVulDetails {
    0 "CveId" cve_id: String, 1 "CvssScore" cvss_score: String, 2 "FixSuggestion" fix_suggestion: String,
    3 "Title" title: String
} }

/// Gets document download url: `GetDocumentDownloadUrl` of `mssp` 2016-12-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mssp/2016-12-28/GetDocumentDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentDownloadUrl {
    pub file_key: Option<String>,
    /// Required.
    pub id: i64,
    pub report_type: Option<String>,
}
operation! { GetDocumentDownloadUrl(id: i64) "GetDocumentDownloadUrl" -> GetDocumentDownloadUrlOutput {
    0 "FileKey" file_key: String, 1 "Id" id, 2 "ReportType" report_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetDocumentDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentDownloadUrlOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDocumentDownloadUrlOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Gets document page: `GetDocumentPage` of `mssp` 2016-12-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mssp/2016-12-28/GetDocumentPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentPage {
    /// Required.
    pub current_page: i64,
    pub delivered_by: Option<String>,
    pub document_name: Option<String>,
    pub document_type: Option<String>,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub report_type: String,
}
operation! { GetDocumentPage(current_page: i64, page_size: i64, report_type: String)
    "GetDocumentPage" -> GetDocumentPageOutput {
    0 "CurrentPage" current_page, 1 "DeliveredBy" delivered_by: String, 2 "DocumentName" document_name: String,
    3 "DocumentType" document_type: String, 4 "PageSize" page_size, 5 "ReportType" report_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`GetDocumentPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentPageOutput {
    pub code: Option<String>,
    pub data: Vec<GetDocumentPageData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_info: Option<GetDocumentPagePageInfo>,
    pub success: Option<bool>,
}
model! { GetDocumentPageOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetDocumentPageData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "PageInfo" page_info: GetDocumentPagePageInfo, 5 "Success" success: bool
} }

/// In the response of [`GetDocumentPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentPageData {
    pub delivered_by: Option<String>,
    pub document_name: Option<String>,
    pub document_type: Option<String>,
    pub id: Option<i64>,
    pub report_status: Option<String>,
    pub upload_time: Option<String>,
}
model! { GetDocumentPageData {
    0 "DeliveredBy" delivered_by: String, 1 "DocumentName" document_name: String,
    2 "DocumentType" document_type: String, 3 "Id" id: i64, 4 "ReportStatus" report_status: String,
    5 "UploadTime" upload_time: String
} }

/// In the response of [`GetDocumentPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentPagePageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetDocumentPagePageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Gets document summary: `GetDocumentSummary` of `mssp` 2016-12-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mssp/2016-12-28/GetDocumentSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentSummary {
    pub report_type: Option<String>,
}
operation! { GetDocumentSummary() "GetDocumentSummary" -> GetDocumentSummaryOutput {
    0 "ReportType" report_type: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetDocumentSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentSummaryOutput {
    pub code: Option<String>,
    pub data: Option<GetDocumentSummaryData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDocumentSummaryOutput {
    0 "Code" code: String, 1 "Data" data: GetDocumentSummaryData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetDocumentSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentSummaryData {
    pub document_count: Option<i64>,
    pub frequency: Option<i64>,
}
model! { GetDocumentSummaryData {
    0 "DocumentCount" document_count: i64, 1 "Frequency" frequency: i64
} }

/// Gets recent document: `GetRecentDocument` of `mssp` 2016-12-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mssp/2016-12-28/GetRecentDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecentDocument {
    /// Required.
    pub date_type: String,
    /// Required.
    pub end_date: i64,
    /// Required.
    pub start_date: i64,
    pub susp_event_source: Option<String>,
}
operation! { GetRecentDocument(date_type: String, end_date: i64, start_date: i64)
    "GetRecentDocument" -> GetRecentDocumentOutput {
    0 "DateType" date_type, 1 "EndDate" end_date, 2 "StartDate" start_date,
    3 "SuspEventSource" susp_event_source: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetRecentDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecentDocumentOutput {
    pub code: Option<String>,
    pub data: Vec<GetRecentDocumentData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetRecentDocumentOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetRecentDocumentData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetRecentDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRecentDocumentData {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub upload_time: Option<String>,
}
model! { GetRecentDocumentData {
    0 "Id" id: i64, 1 "Name" name: String, 2 "UploadTime" upload_time: String
} }

/// Gets safety cover: `GetSafetyCover` of `mssp` 2016-12-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mssp/2016-12-28/GetSafetyCover>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSafetyCover {
    /// Required.
    pub date_type: String,
    /// Required.
    pub end_date: i64,
    /// Required.
    pub start_date: i64,
    pub susp_event_source: Option<String>,
}
operation! { GetSafetyCover(date_type: String, end_date: i64, start_date: i64)
    "GetSafetyCover" -> GetSafetyCoverOutput {
    0 "DateType" date_type, 1 "EndDate" end_date, 2 "StartDate" start_date,
    3 "SuspEventSource" susp_event_source: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetSafetyCover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSafetyCoverOutput {
    pub code: Option<String>,
    pub data: Option<GetSafetyCoverData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSafetyCoverOutput {
    0 "Code" code: String, 1 "Data" data: GetSafetyCoverData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetSafetyCover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSafetyCoverData {
    pub cfw_protection: Option<GetSafetyCoverCfwProtection>,
    pub ecs_protection: Option<GetSafetyCoverEcsProtection>,
    pub waf_protection: Option<GetSafetyCoverWafProtection>,
}
model! { GetSafetyCoverData {
    0 "CfwProtection" cfw_protection: GetSafetyCoverCfwProtection,
    1 "EcsProtection" ecs_protection: GetSafetyCoverEcsProtection,
    2 "WafProtection" waf_protection: GetSafetyCoverWafProtection
} }

/// In the response of [`GetSafetyCover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSafetyCoverCfwProtection {
    pub no_protection_count: Option<i64>,
    pub protection_count: Option<i64>,
    pub protection_growth_rate: Option<String>,
    pub protection_rate: Option<String>,
    pub total_count: Option<i64>,
}
model! { GetSafetyCoverCfwProtection {
    0 "NoProtectionCount" no_protection_count: i64, 1 "ProtectionCount" protection_count: i64,
    2 "ProtectionGrowthRate" protection_growth_rate: String, 3 "ProtectionRate" protection_rate: String,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`GetSafetyCover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSafetyCoverEcsProtection {
    pub no_protection_count: Option<i64>,
    pub protection_count: Option<i64>,
    pub protection_growth_rate: Option<String>,
    pub protection_rate: Option<String>,
    pub total_count: Option<i64>,
}
model! { GetSafetyCoverEcsProtection {
    0 "NoProtectionCount" no_protection_count: i64, 1 "ProtectionCount" protection_count: i64,
    2 "ProtectionGrowthRate" protection_growth_rate: String, 3 "ProtectionRate" protection_rate: String,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`GetSafetyCover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSafetyCoverWafProtection {
    pub no_protection_count: Option<i64>,
    pub protection_count: Option<i64>,
    pub protection_growth_rate: Option<String>,
    pub protection_rate: Option<String>,
    pub total_count: Option<i64>,
}
model! { GetSafetyCoverWafProtection {
    0 "NoProtectionCount" no_protection_count: i64, 1 "ProtectionCount" protection_count: i64,
    2 "ProtectionGrowthRate" protection_growth_rate: String, 3 "ProtectionRate" protection_rate: String,
    4 "TotalCount" total_count: i64
} }

/// Gets sow list: `GetSowList` of `mssp` 2016-12-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mssp/2016-12-28/GetSowList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSowList {
    /// Required.
    pub date_type: String,
    /// Required.
    pub end_date: i64,
    /// Required.
    pub start_date: i64,
    pub susp_event_source: Option<String>,
}
operation! { GetSowList(date_type: String, end_date: i64, start_date: i64) "GetSowList" -> GetSowListOutput {
    0 "DateType" date_type, 1 "EndDate" end_date, 2 "StartDate" start_date,
    3 "SuspEventSource" susp_event_source: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetSowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSowListOutput {
    pub code: Option<String>,
    pub data: Vec<GetSowListData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSowListOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetSowListData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetSowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSowListData {
    pub complete_time: Option<String>,
    pub operate_remark: Option<String>,
    pub progress: Option<String>,
    pub record_count: Option<i64>,
    pub start_time: Option<String>,
    pub task_type_name: Option<String>,
    pub work_order_name: Option<String>,
}
model! { GetSowListData {
    0 "CompleteTime" complete_time: String, 1 "OperateRemark" operate_remark: String, 2 "Progress" progress: String,
    3 "RecordCount" record_count: i64, 4 "StartTime" start_time: String, 5 "TaskTypeName" task_type_name: String,
    6 "WorkOrderName" work_order_name: String
} }

/// Gets susp event page: `GetSuspEventPage` of `mssp` 2016-12-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mssp/2016-12-28/GetSuspEventPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuspEventPage {
    pub alarm_end_time: Option<i64>,
    pub alarm_start_time: Option<i64>,
    /// Required.
    pub current_page: i64,
    /// Required.
    pub page_size: i64,
    pub source: Option<String>,
    pub status: Option<i64>,
}
operation! { GetSuspEventPage(current_page: i64, page_size: i64) "GetSuspEventPage" -> GetSuspEventPageOutput {
    0 "AlarmEndTime" alarm_end_time: i64, 1 "AlarmStartTime" alarm_start_time: i64, 2 "CurrentPage" current_page,
    3 "PageSize" page_size, 4 "Source" source: String, 5 "Status" status: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`GetSuspEventPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuspEventPageOutput {
    pub code: Option<String>,
    pub data: Vec<GetSuspEventPageData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_info: Option<GetSuspEventPagePageInfo>,
    pub success: Option<bool>,
}
model! { GetSuspEventPageOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetSuspEventPageData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "PageInfo" page_info: GetSuspEventPagePageInfo, 5 "Success" success: bool
} }

/// In the response of [`GetSuspEventPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuspEventPageData {
    pub alarm_event_type: Option<String>,
    pub alarm_id: Option<i64>,
    pub alarm_name: Option<String>,
    pub alarm_source: Option<String>,
    pub alarm_time: Option<String>,
    pub analysis_result: Option<String>,
    pub deal_time: Option<String>,
    pub event_level: Option<String>,
    pub id: Option<i64>,
    pub instance_name: Option<String>,
    pub internet_ip: Option<String>,
    pub intranet_ip: Option<String>,
    pub occurrence_time: Option<String>,
    pub owner_id: Option<String>,
    pub remark: Option<String>,
    pub status: Option<String>,
}
model! { GetSuspEventPageData {
    0 "AlarmEventType" alarm_event_type: String, 1 "AlarmId" alarm_id: i64, 2 "AlarmName" alarm_name: String,
    3 "AlarmSource" alarm_source: String, 4 "AlarmTime" alarm_time: String, 5 "AnalysisResult" analysis_result: String,
    6 "DealTime" deal_time: String, 7 "EventLevel" event_level: String, 8 "Id" id: i64,
    9 "InstanceName" instance_name: String, 10 "InternetIp" internet_ip: String, 11 "IntranetIp" intranet_ip: String,
    12 "OccurrenceTime" occurrence_time: String, 13 "OwnerId" owner_id: String, 14 "Remark" remark: String,
    15 "Status" status: String
} }

/// In the response of [`GetSuspEventPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuspEventPagePageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetSuspEventPagePageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Gets susp event summary: `GetSuspEventSummary` of `mssp` 2016-12-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mssp/2016-12-28/GetSuspEventSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuspEventSummary {
    /// Required.
    pub date_type: String,
    /// Required.
    pub end_date: i64,
    /// Required.
    pub start_date: i64,
    pub susp_event_source: Option<String>,
}
operation! { GetSuspEventSummary(date_type: String, end_date: i64, start_date: i64)
    "GetSuspEventSummary" -> GetSuspEventSummaryOutput {
    0 "DateType" date_type, 1 "EndDate" end_date, 2 "StartDate" start_date,
    3 "SuspEventSource" susp_event_source: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetSuspEventSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuspEventSummaryOutput {
    pub code: Option<String>,
    pub data: Option<GetSuspEventSummaryData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSuspEventSummaryOutput {
    0 "Code" code: String, 1 "Data" data: GetSuspEventSummaryData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetSuspEventSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuspEventSummaryData {
    pub network_attack_trend_dto: Option<GetSuspEventSummaryNetworkAttackTrendDTO>,
    pub susp_event_deal_summary_dto: Option<GetSuspEventSummarySuspEventDealSummaryDTO>,
    pub susp_event_top_dto: Option<GetSuspEventSummarySuspEventTopDTO>,
    pub susp_event_trend_dto: Option<GetSuspEventSummarySuspEventTrendDTO>,
}
model! { GetSuspEventSummaryData {
    0 "NetworkAttackTrendDTO" network_attack_trend_dto: GetSuspEventSummaryNetworkAttackTrendDTO,
    1 "SuspEventDealSummaryDTO" susp_event_deal_summary_dto: GetSuspEventSummarySuspEventDealSummaryDTO,
    2 "SuspEventTopDTO" susp_event_top_dto: GetSuspEventSummarySuspEventTopDTO,
    3 "SuspEventTrendDTO" susp_event_trend_dto: GetSuspEventSummarySuspEventTrendDTO
} }

/// In the response of [`GetSuspEventSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuspEventSummaryNetworkAttackTrendDTO {
    pub trend_list: Vec<GetSuspEventSummaryTrendList>,
}
model! { GetSuspEventSummaryNetworkAttackTrendDTO {
    0 "TrendList" trend_list: Vec<GetSuspEventSummaryTrendList>
} }

/// In the response of [`GetSuspEventSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuspEventSummaryTrendList {
    pub date: Option<String>,
    pub ddos_count: Option<i64>,
    pub eip_count: Option<i64>,
    pub waf_count: Option<i64>,
}
model! { GetSuspEventSummaryTrendList {
    0 "Date" date: String, 1 "DdosCount" ddos_count: i64, 2 "EipCount" eip_count: i64, 3 "WafCount" waf_count: i64
} }

/// In the response of [`GetSuspEventSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuspEventSummarySuspEventDealSummaryDTO {
    pub completed_count: Option<i64>,
    pub handing_count: Option<i64>,
    pub handing_rate: Option<String>,
    pub total_count: Option<i64>,
    pub total_growth_rate: Option<String>,
    pub wait_handle_count: Option<i64>,
}
model! { GetSuspEventSummarySuspEventDealSummaryDTO {
    0 "CompletedCount" completed_count: i64, 1 "HandingCount" handing_count: i64, 2 "HandingRate" handing_rate: String,
    3 "TotalCount" total_count: i64, 4 "TotalGrowthRate" total_growth_rate: String,
    5 "WaitHandleCount" wait_handle_count: i64
} }

/// In the response of [`GetSuspEventSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuspEventSummarySuspEventTopDTO {
    pub susp_event_list: Vec<GetSuspEventSummarySuspEventList>,
}
model! { GetSuspEventSummarySuspEventTopDTO {
    0 "SuspEventList" susp_event_list: Vec<GetSuspEventSummarySuspEventList>
} }

/// In the response of [`GetSuspEventSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuspEventSummarySuspEventList {
    pub event_name: Option<String>,
    pub task_count: Option<i64>,
}
model! { GetSuspEventSummarySuspEventList {
    0 "EventName" event_name: String, 1 "TaskCount" task_count: i64
} }

/// In the response of [`GetSuspEventSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuspEventSummarySuspEventTrendDTO {
    pub trend_list: Vec<GetSuspEventSummarySuspEventTrendDTOTrendList>,
}
model! { GetSuspEventSummarySuspEventTrendDTO {
    0 "TrendList" trend_list: Vec<GetSuspEventSummarySuspEventTrendDTOTrendList>
} }

/// In the response of [`GetSuspEventSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuspEventSummarySuspEventTrendDTOTrendList {
    pub date: Option<String>,
    pub deal_count: Option<i64>,
    pub find_count: Option<i64>,
}
model! { GetSuspEventSummarySuspEventTrendDTOTrendList {
    0 "Date" date: String, 1 "DealCount" deal_count: i64, 2 "FindCount" find_count: i64
} }

/// Gets susp page summary: `GetSuspPageSummary` of `mssp` 2016-12-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mssp/2016-12-28/GetSuspPageSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuspPageSummary {}
operation! { GetSuspPageSummary() "GetSuspPageSummary" -> GetSuspPageSummaryOutput {} }

/// Response of [`GetSuspPageSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuspPageSummaryOutput {
    pub code: Option<String>,
    pub data: Option<GetSuspPageSummaryData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSuspPageSummaryOutput {
    0 "Code" code: String, 1 "Data" data: GetSuspPageSummaryData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetSuspPageSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSuspPageSummaryData {
    pub completed_count: Option<i64>,
    pub handing_count: Option<i64>,
    pub high_count: Option<i64>,
    pub low_count: Option<i64>,
    pub medium_count: Option<i64>,
    pub total_count: Option<i64>,
    pub wait_handle_count: Option<i64>,
}
model! { GetSuspPageSummaryData {
    0 "CompletedCount" completed_count: i64, 1 "HandingCount" handing_count: i64, 2 "HighCount" high_count: i64,
    3 "LowCount" low_count: i64, 4 "MediumCount" medium_count: i64, 5 "TotalCount" total_count: i64,
    6 "WaitHandleCount" wait_handle_count: i64
} }

/// Gets user status: `GetUserStatus` of `mssp` 2016-12-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mssp/2016-12-28/GetUserStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserStatus {}
operation! { GetUserStatus() "GetUserStatus" -> GetUserStatusOutput {} }

/// Response of [`GetUserStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserStatusOutput {
    pub code: Option<String>,
    pub data: Option<GetUserStatusData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetUserStatusOutput {
    0 "Code" code: String, 1 "Data" data: GetUserStatusData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetUserStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserStatusData {
    pub customer_type: Option<String>,
    pub end_date: Option<String>,
    pub instance_id: Option<String>,
    pub start_date: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
}
model! { GetUserStatusData {
    0 "CustomerType" customer_type: String, 1 "EndDate" end_date: String, 2 "InstanceId" instance_id: String,
    3 "StartDate" start_date: String, 4 "Status" status: String, 5 "Version" version: String
} }

/// Gets vul item page: `GetVulItemPage` of `mssp` 2016-12-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mssp/2016-12-28/GetVulItemPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVulItemPage {
    pub alias_name: Option<String>,
    /// Required.
    pub current_page: i64,
    pub dealed: Option<String>,
    pub level: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub page_size: i64,
    pub scan_type: Option<String>,
}
operation! { GetVulItemPage(current_page: i64, page_size: i64) "GetVulItemPage" -> GetVulItemPageOutput {
    0 "AliasName" alias_name: String, 1 "CurrentPage" current_page, 2 "Dealed" dealed: String, 3 "Level" level: String,
    4 "Name" name: String, 5 "PageSize" page_size, 6 "ScanType" scan_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`GetVulItemPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVulItemPageOutput {
    pub code: Option<String>,
    pub data: Vec<GetVulItemPageData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_info: Option<GetVulItemPagePageInfo>,
    pub success: Option<bool>,
}
model! { GetVulItemPageOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetVulItemPageData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "PageInfo" page_info: GetVulItemPagePageInfo, 5 "Success" success: bool
} }

/// In the response of [`GetVulItemPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVulItemPageData {
    pub alias_name: Option<String>,
    pub asap_count: Option<i64>,
    pub customer_id: Option<String>,
    pub cve_url_prefix: Option<String>,
    pub dealed: Option<String>,
    pub find_time: Option<String>,
    pub handled_count: Option<i64>,
    pub id: Option<i64>,
    pub later_count: Option<i64>,
    pub level: Option<String>,
    pub name: Option<String>,
    pub nntf_count: Option<i64>,
    pub related: Option<String>,
    pub related_cve_count: Option<i64>,
    pub scan_type: Option<String>,
    pub tags: Option<String>,
    pub total_fix_count: Option<i64>,
}
model! { GetVulItemPageData {
    0 "AliasName" alias_name: String, 1 "AsapCount" asap_count: i64, 2 "CustomerId" customer_id: String,
    3 "CveUrlPrefix" cve_url_prefix: String, 4 "Dealed" dealed: String, 5 "FindTime" find_time: String,
    6 "HandledCount" handled_count: i64, 7 "Id" id: i64, 8 "LaterCount" later_count: i64, 9 "Level" level: String,
    10 "Name" name: String, 11 "NntfCount" nntf_count: i64, 12 "Related" related: String,
    13 "RelatedCveCount" related_cve_count: i64, 14 "ScanType" scan_type: String, 15 "Tags" tags: String,
    16 "TotalFixCount" total_fix_count: i64
} }

/// In the response of [`GetVulItemPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVulItemPagePageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetVulItemPagePageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Gets vul list by id: `GetVulListById` of `mssp` 2016-12-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mssp/2016-12-28/GetVulListById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVulListById {
    pub current_page: Option<i64>,
    pub dealed: Option<String>,
    /// Required.
    pub id: i64,
    pub necessity: Option<String>,
    pub page_size: Option<i64>,
    pub remark: Option<String>,
    pub uuids: Option<String>,
}
operation! { GetVulListById(id: i64) "GetVulListById" -> GetVulListByIdOutput {
    0 "CurrentPage" current_page: i64, 1 "Dealed" dealed: String, 2 "Id" id, 3 "Necessity" necessity: String,
    4 "PageSize" page_size: i64, 5 "Remark" remark: String, 6 "Uuids" uuids: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`GetVulListById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVulListByIdOutput {
    pub code: Option<String>,
    pub data: Vec<GetVulListByIdData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_info: Option<GetVulListByIdPageInfo>,
    pub success: Option<bool>,
}
model! { GetVulListByIdOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetVulListByIdData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "PageInfo" page_info: GetVulListByIdPageInfo, 5 "Success" success: bool
} }

/// In the response of [`GetVulListById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVulListByIdData {
    pub alias_name: Option<String>,
    pub effect_msg_dtos: Vec<GetVulListByIdEffectMsgDTOS>,
    pub first_ts: Option<String>,
    pub instance_name: Option<String>,
    pub internet_ip: Option<String>,
    pub intranet_ip: Option<String>,
    pub last_ts: Option<String>,
    pub name: Option<String>,
    pub necessity: Option<String>,
    pub related: Option<String>,
    pub repair_cmd: Option<String>,
    pub repair_ts: Option<String>,
    pub status: Option<String>,
    pub tag: Option<String>,
    pub uuid: Option<String>,
}
model! { GetVulListByIdData {
    0 "AliasName" alias_name: String, 1 "EffectMsgDTOS" effect_msg_dtos: Vec<GetVulListByIdEffectMsgDTOS>,
    2 "FirstTs" first_ts: String, 3 "InstanceName" instance_name: String, 4 "InternetIp" internet_ip: String,
    5 "IntranetIp" intranet_ip: String, 6 "LastTs" last_ts: String, 7 "Name" name: String,
    8 "Necessity" necessity: String, 9 "Related" related: String, 10 "RepairCmd" repair_cmd: String,
    11 "RepairTs" repair_ts: String, 12 "Status" status: String, 13 "Tag" tag: String, 14 "Uuid" uuid: String
} }

/// In the response of [`GetVulListById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVulListByIdEffectMsgDTOS {
    pub match_list: Option<String>,
    pub path: Option<String>,
    pub soft_name: Option<String>,
}
model! { GetVulListByIdEffectMsgDTOS {
    0 "MatchList" match_list: String, 1 "Path" path: String, 2 "SoftName" soft_name: String
} }

/// In the response of [`GetVulListById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVulListByIdPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetVulListByIdPageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Gets vul page summary: `GetVulPageSummary` of `mssp` 2016-12-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mssp/2016-12-28/GetVulPageSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVulPageSummary {}
operation! { GetVulPageSummary() "GetVulPageSummary" -> GetVulPageSummaryOutput {} }

/// Response of [`GetVulPageSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVulPageSummaryOutput {
    pub code: Option<String>,
    pub data: Option<GetVulPageSummaryData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetVulPageSummaryOutput {
    0 "Code" code: String, 1 "Data" data: GetVulPageSummaryData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetVulPageSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVulPageSummaryData {
    pub completed_count: Option<i64>,
    pub handing_count: Option<i64>,
    pub high_count: Option<i64>,
    pub low_count: Option<i64>,
    pub medium_count: Option<i64>,
    pub total_count: Option<i64>,
    pub wait_handle_count: Option<i64>,
}
model! { GetVulPageSummaryData {
    0 "CompletedCount" completed_count: i64, 1 "HandingCount" handing_count: i64, 2 "HighCount" high_count: i64,
    3 "LowCount" low_count: i64, 4 "MediumCount" medium_count: i64, 5 "TotalCount" total_count: i64,
    6 "WaitHandleCount" wait_handle_count: i64
} }

/// Gets vul summary: `GetVulSummary` of `mssp` 2016-12-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mssp/2016-12-28/GetVulSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVulSummary {
    /// Required.
    pub date_type: String,
    /// Required.
    pub end_date: i64,
    /// Required.
    pub start_date: i64,
    pub susp_event_source: Option<String>,
}
operation! { GetVulSummary(date_type: String, end_date: i64, start_date: i64) "GetVulSummary" -> GetVulSummaryOutput {
    0 "DateType" date_type, 1 "EndDate" end_date, 2 "StartDate" start_date,
    3 "SuspEventSource" susp_event_source: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetVulSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVulSummaryOutput {
    pub code: Option<String>,
    pub data: Option<GetVulSummaryData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetVulSummaryOutput {
    0 "Code" code: String, 1 "Data" data: GetVulSummaryData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetVulSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVulSummaryData {
    pub completed_count: Option<i64>,
    pub deal_rate: Option<String>,
    pub trend_list: Vec<GetVulSummaryTrendList>,
    pub wait_handle_count: Option<i64>,
}
model! { GetVulSummaryData {
    0 "CompletedCount" completed_count: i64, 1 "DealRate" deal_rate: String,
    2 "TrendList" trend_list: Vec<GetVulSummaryTrendList>, 3 "WaitHandleCount" wait_handle_count: i64
} }

/// In the response of [`GetVulSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVulSummaryTrendList {
    pub date: Option<String>,
    pub deal_count: Option<i64>,
    pub find_count: Option<i64>,
}
model! { GetVulSummaryTrendList {
    0 "Date" date: String, 1 "DealCount" deal_count: i64, 2 "FindCount" find_count: i64
} }

/// Gets work task summary: `GetWorkTaskSummary` of `mssp` 2016-12-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/mssp/2016-12-28/GetWorkTaskSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkTaskSummary {
    /// Required.
    pub date_type: String,
    /// Required.
    pub end_date: i64,
    /// Required.
    pub start_date: i64,
    pub susp_event_source: Option<String>,
}
operation! { GetWorkTaskSummary(date_type: String, end_date: i64, start_date: i64)
    "GetWorkTaskSummary" -> GetWorkTaskSummaryOutput {
    0 "DateType" date_type, 1 "EndDate" end_date, 2 "StartDate" start_date,
    3 "SuspEventSource" susp_event_source: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetWorkTaskSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkTaskSummaryOutput {
    pub code: Option<String>,
    pub data: Option<GetWorkTaskSummaryData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetWorkTaskSummaryOutput {
    0 "Code" code: String, 1 "Data" data: GetWorkTaskSummaryData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetWorkTaskSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkTaskSummaryData {
    pub deal_average_duration: Option<i64>,
    pub deal_average_duration_growth_rate: Option<String>,
    pub deal_work_task_count: Option<i64>,
    pub deal_work_task_count_rate: Option<String>,
    pub work_task_count: Option<i64>,
    pub work_task_deal_rate: Option<String>,
    pub work_task_deal_rate_growth_rate: Option<String>,
    pub work_task_growth_rate: Option<String>,
}
model! { GetWorkTaskSummaryData {
    0 "DealAverageDuration" deal_average_duration: i64,
    1 "DealAverageDurationGrowthRate" deal_average_duration_growth_rate: String,
    2 "DealWorkTaskCount" deal_work_task_count: i64, 3 "DealWorkTaskCountRate" deal_work_task_count_rate: String,
    4 "WorkTaskCount" work_task_count: i64, 5 "WorkTaskDealRate" work_task_deal_rate: String,
    6 "WorkTaskDealRateGrowthRate" work_task_deal_rate_growth_rate: String,
    7 "WorkTaskGrowthRate" work_task_growth_rate: String
} }

/// `PageServiceCustomer` of `mssp` 2016-12-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mssp/2016-12-28/PageServiceCustomer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageServiceCustomer {
    pub auth_status: Option<i64>,
    pub cm_auth_status: Option<i64>,
    /// Required.
    pub current_page: i64,
    pub end_time: Option<i64>,
    pub monitor_auth_status: Option<i64>,
    /// Required.
    pub page_size: i64,
    pub start_time: Option<i64>,
}
operation! { PageServiceCustomer(current_page: i64, page_size: i64) "PageServiceCustomer" -> PageServiceCustomerOutput {
    0 "AuthStatus" auth_status: i64, 1 "CmAuthStatus" cm_auth_status: i64, 2 "CurrentPage" current_page,
    3 "EndTime" end_time: i64, 4 "MonitorAuthStatus" monitor_auth_status: i64, 5 "PageSize" page_size,
    6 "StartTime" start_time: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`PageServiceCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageServiceCustomerOutput {
    pub code: Option<String>,
    pub data: Vec<PageServiceCustomerData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_info: Option<PageServiceCustomerPageInfo>,
    pub success: Option<bool>,
}
model! { PageServiceCustomerOutput {
    0 "Code" code: String, 1 "Data" data: Vec<PageServiceCustomerData>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "PageInfo" page_info: PageServiceCustomerPageInfo, 5 "Success" success: bool
} }

/// In the response of [`PageServiceCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageServiceCustomerData {
    pub aliuid: Option<String>,
    pub auth_status: Option<i64>,
    pub cm_auth_status: Option<i64>,
    pub end_time: Option<i64>,
    pub level: Option<String>,
    pub monitor_auth_status: Option<i64>,
    pub name: Option<String>,
    pub own_id: Option<String>,
    pub start_time: Option<i64>,
    pub user_id: Option<String>,
    pub version: Option<String>,
}
model! { PageServiceCustomerData {
    0 "Aliuid" aliuid: String, 1 "AuthStatus" auth_status: i64, 2 "CmAuthStatus" cm_auth_status: i64,
    3 "EndTime" end_time: i64, 4 "Level" level: String, 5 "MonitorAuthStatus" monitor_auth_status: i64,
    6 "Name" name: String, 7 "OwnId" own_id: String, 8 "StartTime" start_time: i64, 9 "UserId" user_id: String,
    10 "Version" version: String
} }

/// In the response of [`PageServiceCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageServiceCustomerPageInfo {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { PageServiceCustomerPageInfo {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64
} }

/// Sends custom event: `SendCustomEvent` of `mssp` 2016-12-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/mssp/2016-12-28/SendCustomEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCustomEvent {
    /// Required.
    pub customer_id: String,
    pub data_source: Option<String>,
    pub event_description: Option<String>,
    pub event_details: Option<String>,
    pub event_markdown: Option<String>,
    /// Required.
    pub event_name: String,
    /// Required.
    pub event_type: String,
    /// Required.
    pub find_time: i64,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    /// Required.
    pub is_send: String,
    /// Required.
    pub level: String,
    pub occurrence_time: Option<i64>,
    pub owner_id: Option<String>,
    pub product: Option<String>,
    /// Required.
    pub unique_id: String,
    pub uuid: Option<String>,
}

/// Arguments of [`SendCustomEvent::new`].
pub struct SendCustomEventRequired {
    pub customer_id: String,
    pub event_name: String,
    pub event_type: String,
    pub find_time: i64,
    pub is_send: String,
    pub level: String,
    pub unique_id: String,
}
operation! {
    SendCustomEvent { SendCustomEventRequired: customer_id, event_name, event_type, find_time, is_send, level, unique_id }
    "SendCustomEvent" -> SendCustomEventOutput {
    0 "CustomerId" customer_id, 1 "DataSource" data_source: String, 2 "EventDescription" event_description: String,
    3 "EventDetails" event_details: String, 4 "EventMarkdown" event_markdown: String, 5 "EventName" event_name,
    6 "EventType" event_type, 7 "FindTime" find_time, 8 "InstanceId" instance_id: String,
    9 "InstanceName" instance_name: String, 10 "IsSend" is_send, 11 "Level" level,
    12 "OccurrenceTime" occurrence_time: i64, 13 "OwnerId" owner_id: String, 14 "Product" product: String,
    15 "UniqueId" unique_id, 16 "Uuid" uuid: String
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
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None)
] }

/// Response of [`SendCustomEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCustomEventOutput {
    pub code: Option<String>,
    pub data: Option<SendCustomEventData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SendCustomEventOutput {
    0 "Code" code: String, 1 "Data" data: SendCustomEventData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`SendCustomEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCustomEventData {
    pub customer_id: Option<String>,
    pub customer_name: Option<String>,
    pub event_id: Option<String>,
    pub event_type: Option<String>,
    pub id: Option<i64>,
    pub owner_id: Option<String>,
    pub owner_name: Option<String>,
    pub work_task_name: Option<String>,
}
model! { SendCustomEventData {
    0 "CustomerId" customer_id: String, 1 "CustomerName" customer_name: String, 2 "EventId" event_id: String,
    3 "EventType" event_type: String, 4 "Id" id: i64, 5 "OwnerId" owner_id: String, 6 "OwnerName" owner_name: String,
    7 "WorkTaskName" work_task_name: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ConfirmDjbhReport, CreateServiceLinkedRole, CreateServiceWorkOrder, DeleteDjbhReport, DescribeServiceLinkedRole,
    DisposeServiceWorkOrder, DisposeWorkTask, GetAlarmDetailById, GetAttackedAssetDeal, GetBaselineSummary,
    GetConsoleScore, GetDetailById, GetDocumentDownloadUrl, GetDocumentPage, GetDocumentSummary, GetRecentDocument,
    GetSafetyCover, GetSowList, GetSuspEventPage, GetSuspEventSummary, GetSuspPageSummary, GetUserStatus,
    GetVulItemPage, GetVulListById, GetVulPageSummary, GetVulSummary, GetWorkTaskSummary, PageServiceCustomer,
    SendCustomEvent
}
