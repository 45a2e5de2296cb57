//! `weilingwith` of Tencent Cloud, API version 2023-04-27.
//!
//! Endpoint: `weilingwith.tencentcloudapi.com`, or `weilingwith.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, weilingwith::DescribeActionList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeActionList::new(1, 1, 1, "application-token")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "weilingwith",
    "2023-04-27",
    "weilingwith",
    &Endpoints::NONE,
);

/// Adds alarm process record: `AddAlarmProcessRecord` of `weilingwith` 2023-04-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=AddAlarmProcessRecord>.
///
/// Errors: [`codes::FAILED_OPERATION_API_RULE_CONFIG_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TENANT_ID`],
/// [`codes::LIMIT_EXCEEDED_API_LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED_API_PERMISSION_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND_ALARM_ID_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAlarmProcessRecord {
    /// Required.
    pub record_set: Vec<ProcessRecordInfo>,
    /// Required.
    pub workspace_id: i64,
    /// Required. Secret.
    pub application_token: Secret,
    pub application_id: Option<i64>,
    pub extend_one: Option<String>,
}
operation! { AddAlarmProcessRecord(record_set: Vec<ProcessRecordInfo>, workspace_id: i64, application_token: Secret)
    "AddAlarmProcessRecord" -> AddAlarmProcessRecordOutput {
    0 "RecordSet" record_set, 1 "WorkspaceId" workspace_id, 2 "ApplicationToken" application_token,
    3 "ApplicationId" application_id: i64, 4 "ExtendOne" extend_one: String
} }

/// In the request of [`AddAlarmProcessRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessRecordInfo {
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub process_time: Option<i64>,
    /// Required.
    pub process_type: Option<String>,
    pub processor: Option<String>,
    pub process_description: Option<String>,
    pub attached_file_id: Option<String>,
}
input! { ProcessRecordInfo(id: String, process_time: i64, process_type: String) {
    0 "Id" id: String, 1 "ProcessTime" process_time: i64, 2 "ProcessType" process_type: String,
    3 "Processor" processor: String, 4 "ProcessDescription" process_description: String,
    5 "AttachedFileId" attached_file_id: String
} }

/// Response of [`AddAlarmProcessRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAlarmProcessRecordOutput {
    pub result: Option<EmptyRes>,
}
model! { AddAlarmProcessRecordOutput {
    0 "Result" result: EmptyRes
} }

/// In the response of [`AddAlarmProcessRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmptyRes {
    pub msg: Option<String>,
}
model! { EmptyRes {
    0 "Msg" msg: String
} }

/// Batches create device: `BatchCreateDevice` of `weilingwith` 2023-04-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=BatchCreateDevice>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_ERROR`], [`codes::INTERNAL_ERROR_MANAGER_SRV_FAILED`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::LIMIT_EXCEEDED_DEVICE_LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateDevice {
    /// Required.
    pub workspace_id: i64,
    /// Required.
    pub add_device_set: Vec<AddDeviceInfo>,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! { BatchCreateDevice(workspace_id: i64, add_device_set: Vec<AddDeviceInfo>, application_token: Secret)
    "BatchCreateDevice" -> BatchCreateDeviceOutput {
    0 "WorkspaceId" workspace_id, 1 "AddDeviceSet" add_device_set, 2 "ApplicationToken" application_token
} }

/// In the request of [`BatchCreateDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDeviceInfo {
    /// Required.
    pub product_id: Option<i64>,
    /// Required.
    pub sn: Option<String>,
    pub parent_wid: Option<String>,
    pub key_source: Option<i64>,
}
input! { AddDeviceInfo(product_id: i64, sn: String) {
    0 "ProductId" product_id: i64, 1 "SN" sn: String, 2 "ParentWID" parent_wid: String, 3 "KeySource" key_source: i64
} }

/// Response of [`BatchCreateDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateDeviceOutput {
    pub result: Option<BatchCreateDeviceRes>,
}
model! { BatchCreateDeviceOutput {
    0 "Result" result: BatchCreateDeviceRes
} }

/// In the response of [`BatchCreateDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateDeviceRes {
    pub success_set: Vec<CreateDeviceSucceeded>,
    pub fail_set: Vec<CreateDeviceFailed>,
}
model! { BatchCreateDeviceRes {
    0 "SuccessSet" success_set: Vec<CreateDeviceSucceeded>, 1 "FailSet" fail_set: Vec<CreateDeviceFailed>
} }

/// In the response of [`BatchCreateDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceSucceeded {
    pub product_id: Option<i64>,
    pub parent_wid: Option<String>,
    pub wid: Option<String>,
    pub sn: Option<String>,
}
model! { CreateDeviceSucceeded {
    0 "ProductId" product_id: i64, 1 "ParentWID" parent_wid: String, 2 "WID" wid: String, 3 "SN" sn: String
} }

/// In the response of [`BatchCreateDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceFailed {
    pub product_id: Option<i64>,
    pub parent_wid: Option<String>,
    pub reason: Option<String>,
    pub sn: Option<String>,
}
model! { CreateDeviceFailed {
    0 "ProductId" product_id: i64, 1 "ParentWID" parent_wid: String, 2 "Reason" reason: String, 3 "SN" sn: String
} }

/// Batches delete device: `BatchDeleteDevice` of `weilingwith` 2023-04-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=BatchDeleteDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDevice {
    /// Required.
    pub workspace_id: i64,
    /// Required.
    pub wid_set: Vec<String>,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! { BatchDeleteDevice(workspace_id: i64, wid_set: Vec<String>, application_token: Secret)
    "BatchDeleteDevice" -> BatchDeleteDeviceOutput {
    0 "WorkspaceId" workspace_id, 1 "WIDSet" wid_set, 2 "ApplicationToken" application_token
} }

/// Response of [`BatchDeleteDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDeviceOutput {
    pub result: Option<EmptyRes>,
}
model! { BatchDeleteDeviceOutput {
    0 "Result" result: EmptyRes
} }

/// Batches kill alarm: `BatchKillAlarm` of `weilingwith` 2023-04-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=BatchKillAlarm>.
///
/// Errors: [`codes::FAILED_OPERATION_API_RULE_CONFIG_ERROR`], [`codes::OPERATION_DENIED_API_PERMISSION_DENIED`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchKillAlarm {
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub status_set: Vec<String>,
    /// Required.
    pub workspace_id: i64,
    /// Required.
    pub user_id: String,
    /// Required.
    pub user_name: String,
    /// Required. Secret.
    pub application_token: Secret,
    pub processor_id: Option<String>,
    pub alarm_type_set: Option<Vec<AlarmTypeInfo>>,
    pub level_set: Option<Vec<i64>>,
    pub wid_set: Option<Vec<String>>,
    pub id_set: Option<Vec<String>>,
    pub desc: Option<String>,
}

/// Arguments of [`BatchKillAlarm::new`].
pub struct BatchKillAlarmRequired {
    pub begin_time: i64,
    pub end_time: i64,
    pub status_set: Vec<String>,
    pub workspace_id: i64,
    pub user_id: String,
    pub user_name: String,
    pub application_token: Secret,
}
operation! {
    BatchKillAlarm { BatchKillAlarmRequired: begin_time, end_time, status_set, workspace_id, user_id, user_name, application_token }
    "BatchKillAlarm" -> BatchKillAlarmOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "StatusSet" status_set, 3 "WorkspaceId" workspace_id,
    4 "UserId" user_id, 5 "UserName" user_name, 6 "ApplicationToken" application_token,
    7 "ProcessorId" processor_id: String, 8 "AlarmTypeSet" alarm_type_set: Vec<AlarmTypeInfo>,
    9 "LevelSet" level_set: Vec<i64>, 10 "WIDSet" wid_set: Vec<String>, 11 "IdSet" id_set: Vec<String>,
    12 "Desc" desc: String
} }

/// In the request of [`BatchKillAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmTypeInfo {
    /// Required.
    pub r#type: Option<String>,
    pub sub_type: Option<String>,
}
input! { AlarmTypeInfo(r#type: String) {
    0 "Type" r#type: String, 1 "SubType" sub_type: String
} }

/// Response of [`BatchKillAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchKillAlarmOutput {
    pub result: Option<EmptyRes>,
}
model! { BatchKillAlarmOutput {
    0 "Result" result: EmptyRes
} }

/// Batches report app message: `BatchReportAppMessage` of `weilingwith` 2023-04-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=BatchReportAppMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchReportAppMessage {
    /// Required.
    pub workspace_id: i64,
    /// Required. Secret.
    pub application_token: Secret,
    pub report_set: Option<Vec<ReportAppMessageItem>>,
}
operation! { BatchReportAppMessage(workspace_id: i64, application_token: Secret)
    "BatchReportAppMessage" -> BatchReportAppMessageOutput {
    0 "WorkspaceId" workspace_id, 1 "ApplicationToken" application_token,
    2 "ReportSet" report_set: Vec<ReportAppMessageItem>
} }

/// In the request of [`BatchReportAppMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportAppMessageItem {
    /// Required.
    pub workspace_id: Option<i64>,
    pub profile: Option<MessageProfile>,
    pub report_ts: Option<i64>,
    pub properties: Option<String>,
    pub event_set: Option<String>,
    pub service_set: Option<String>,
    pub extend_two: Option<String>,
    pub echo: Option<String>,
}
input! { ReportAppMessageItem(workspace_id: i64) {
    0 "WorkspaceId" workspace_id: i64, 1 "Profile" profile: MessageProfile, 2 "ReportTs" report_ts: i64,
    3 "Properties" properties: String, 4 "EventSet" event_set: String, 5 "ServiceSet" service_set: String,
    6 "ExtendTwo" extend_two: String, 7 "Echo" echo: String
} }

/// In the request of [`BatchReportAppMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageProfile {
    /// Required.
    pub app_type: Option<String>,
    pub model_id: Option<String>,
    pub poi_code: Option<String>,
}
input! { MessageProfile(app_type: String) {
    0 "AppType" app_type: String, 1 "ModelId" model_id: String, 2 "PoiCode" poi_code: String
} }

/// Response of [`BatchReportAppMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchReportAppMessageOutput {
    pub result: Option<BatchReportAppMessageRes>,
}
model! { BatchReportAppMessageOutput {
    0 "Result" result: BatchReportAppMessageRes
} }

/// In the response of [`BatchReportAppMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchReportAppMessageRes {
    pub total_elements: Option<i64>,
    pub commit: Option<i64>,
    pub span_map: Vec<ReportMsgRes>,
}
model! { BatchReportAppMessageRes {
    0 "TotalElements" total_elements: i64, 1 "Commit" commit: i64, 2 "SpanMap" span_map: Vec<ReportMsgRes>
} }

/// In the response of [`BatchReportAppMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportMsgRes {
    pub report_id: Option<String>,
    pub report_status: Option<i64>,
}
model! { ReportMsgRes {
    0 "ReportId" report_id: String, 1 "ReportStatus" report_status: i64
} }

/// Changes alarm status: `ChangeAlarmStatus` of `weilingwith` 2023-04-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=ChangeAlarmStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_API_RULE_CONFIG_ERROR`], [`codes::INVALID_PARAMETER_INVALID_ALARM_CONTENT`],
/// [`codes::INVALID_PARAMETER_STATUS_NOT_MATCH_PROCESS_TYPE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ALARM_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TENANT_ID`], [`codes::MISSING_PARAMETER_EMPTY_ALARM_ID`],
/// [`codes::OPERATION_DENIED_API_PERMISSION_DENIED`], [`codes::RESOURCE_NOT_FOUND_ALARM_ID_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeAlarmStatus {
    /// Required.
    pub id: String,
    /// Required.
    pub status: String,
    /// Required.
    pub process_time: i64,
    /// Required.
    pub process_type: String,
    /// Required.
    pub workspace_id: i64,
    /// Required.
    pub user_id: String,
    /// Required.
    pub user_name: String,
    /// Required. Secret.
    pub application_token: Secret,
    pub processor: Option<String>,
    pub process_description: Option<String>,
    pub process_extend: Option<String>,
    pub extend_one: Option<String>,
    pub application_id: Option<i64>,
}

/// Arguments of [`ChangeAlarmStatus::new`].
pub struct ChangeAlarmStatusRequired {
    pub id: String,
    pub status: String,
    pub process_time: i64,
    pub process_type: String,
    pub workspace_id: i64,
    pub user_id: String,
    pub user_name: String,
    pub application_token: Secret,
}
operation! {
    ChangeAlarmStatus { ChangeAlarmStatusRequired: id, status, process_time, process_type, workspace_id, user_id, user_name, application_token }
    "ChangeAlarmStatus" -> ChangeAlarmStatusOutput {
    0 "Id" id, 1 "Status" status, 2 "ProcessTime" process_time, 3 "ProcessType" process_type,
    4 "WorkspaceId" workspace_id, 5 "UserId" user_id, 6 "UserName" user_name, 7 "ApplicationToken" application_token,
    8 "Processor" processor: String, 9 "ProcessDescription" process_description: String,
    10 "ProcessExtend" process_extend: String, 11 "ExtendOne" extend_one: String, 12 "ApplicationId" application_id: i64
} }

/// Response of [`ChangeAlarmStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeAlarmStatusOutput {
    pub result: Option<EmptyRes>,
}
model! { ChangeAlarmStatusOutput {
    0 "Result" result: EmptyRes
} }

/// `ControlCameraPTZ` of `weilingwith` 2023-04-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=ControlCameraPTZ>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::MISSING_PARAMETER_EMPTY_WID`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_CMD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlCameraPTZ {
    /// Required.
    pub wid: String,
    /// Required.
    pub cmd: String,
    /// Required.
    pub workspace_id: i64,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! { ControlCameraPTZ(wid: String, cmd: String, workspace_id: i64, application_token: Secret)
    "ControlCameraPTZ" -> ControlCameraPTZOutput {
    0 "WID" wid, 1 "CMD" cmd, 2 "WorkspaceId" workspace_id, 3 "ApplicationToken" application_token
} }

/// Response of [`ControlCameraPTZ`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlCameraPTZOutput {
    pub result: Option<EmptyRes>,
}
model! { ControlCameraPTZOutput {
    0 "Result" result: EmptyRes
} }

/// `ControlDevice` of `weilingwith` 2023-04-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=ControlDevice>.
///
/// Errors: [`codes::FAILED_OPERATION_API_RULE_CONFIG_ERROR`], [`codes::FAILED_OPERATION_SEND_MSG_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_EMPTY_DEVICE_LIST`], [`codes::UNAUTHORIZED_OPERATION_API_AUTH_FAILED`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDevice {
    /// Required.
    pub workspace_id: i64,
    /// Required.
    pub wid_set: Vec<String>,
    /// Required.
    pub control_data: String,
    /// Required. Secret.
    pub application_token: Secret,
    pub is_synchronized: Option<bool>,
}
operation! { ControlDevice(workspace_id: i64, wid_set: Vec<String>, control_data: String, application_token: Secret)
    "ControlDevice" -> ControlDeviceOutput {
    0 "WorkspaceId" workspace_id, 1 "WIDSet" wid_set, 2 "ControlData" control_data,
    3 "ApplicationToken" application_token, 4 "IsSynchronized" is_synchronized: bool
} }

/// Response of [`ControlDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDeviceOutput {
    pub result: Option<ControlDeviceSet>,
}
model! { ControlDeviceOutput {
    0 "Result" result: ControlDeviceSet
} }

/// In the response of [`ControlDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDeviceSet {
    pub set: Vec<ControlDeviceRes>,
}
model! { ControlDeviceSet {
    0 "Set" set: Vec<ControlDeviceRes>
} }

/// In the response of [`ControlDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDeviceRes {
    pub wid: Option<String>,
    pub code: Option<i64>,
    pub result: Option<String>,
    pub seq: Option<String>,
}
model! { ControlDeviceRes {
    0 "WID" wid: String, 1 "Code" code: i64, 2 "Result" result: String, 3 "Seq" seq: String
} }

/// Creates application token: `CreateApplicationToken` of `weilingwith` 2023-04-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=CreateApplicationToken>.
///
/// Errors: [`codes::INTERNAL_ERROR_BUSINESS_LOGIC_ERROR`], [`codes::INTERNAL_ERROR_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_TIME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_APPLICATION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_NONCE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REQUEST_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SIGNATURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationToken {
    /// Required.
    pub application_id: i64,
    /// Required.
    pub nonce: String,
    /// Required.
    pub tenant_id: i64,
    /// Required.
    pub request_time: i64,
    /// Required. Secret.
    pub signature: Secret,
}

/// Arguments of [`CreateApplicationToken::new`].
pub struct CreateApplicationTokenRequired {
    pub application_id: i64,
    pub nonce: String,
    pub tenant_id: i64,
    pub request_time: i64,
    pub signature: Secret,
}
operation! {
    CreateApplicationToken { CreateApplicationTokenRequired: application_id, nonce, tenant_id, request_time, signature }
    "CreateApplicationToken" -> CreateApplicationTokenOutput {
    0 "ApplicationId" application_id, 1 "Nonce" nonce, 2 "TenantId" tenant_id, 3 "RequestTime" request_time,
    4 "Signature" signature
} }

/// Response of [`CreateApplicationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationTokenOutput {
    pub result: Option<ApplicationTokenInfo>,
}
model! { CreateApplicationTokenOutput {
    0 "Result" result: ApplicationTokenInfo
} }

/// In the response of [`CreateApplicationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationTokenInfo {
    /// Secret.
    pub token: Option<Secret>,
}
model! { ApplicationTokenInfo {
    0 "Token" token: Secret
} }

/// Deletes device group: `DeleteDeviceGroup` of `weilingwith` 2023-04-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DeleteDeviceGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_BUSINESS_LOGIC_ERROR`], [`codes::INTERNAL_ERROR_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_INVALID_REQUEST_TIME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_APPLICATION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_NONCE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REQUEST_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SIGNATURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceGroup {
    /// Required.
    pub id: i64,
    /// Required.
    pub workspace_id: i64,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! { DeleteDeviceGroup(id: i64, workspace_id: i64, application_token: Secret)
    "DeleteDeviceGroup" -> DeleteDeviceGroupOutput {
    0 "Id" id, 1 "WorkspaceId" workspace_id, 2 "ApplicationToken" application_token
} }

/// Response of [`DeleteDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceGroupOutput {
    pub result: Option<EmptyRes>,
}
model! { DeleteDeviceGroupOutput {
    0 "Result" result: EmptyRes
} }

/// Describes action list: `DescribeActionList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeActionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionList {
    /// Required.
    pub workspace_id: i64,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required. Secret.
    pub application_token: Secret,
    pub action_type: Option<String>,
    pub id_set: Option<Vec<i64>>,
}
operation! { DescribeActionList(workspace_id: i64, page_number: i64, page_size: i64, application_token: Secret)
    "DescribeActionList" -> DescribeActionListOutput {
    0 "WorkspaceId" workspace_id, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "ApplicationToken" application_token, 4 "ActionType" action_type: String, 5 "IdSet" id_set: Vec<i64>
} }
paged! { DescribeActionList: ActionDetail = Number "PageNumber", "Result.ActionDetailSet" result.action_detail_set }

/// Response of [`DescribeActionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionListOutput {
    pub result: Option<DescribeActionListRes>,
}
model! { DescribeActionListOutput {
    0 "Result" result: DescribeActionListRes
} }

/// In the response of [`DescribeActionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionListRes {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_row: Option<i64>,
    pub action_detail_set: Vec<ActionDetail>,
}
model! { DescribeActionListRes {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalPage" total_page: i64,
    3 "TotalRow" total_row: i64, 4 "ActionDetailSet" action_detail_set: Vec<ActionDetail>
} }

/// In the response of [`DescribeActionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionDetail {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub action_type: Option<String>,
    pub action_desc: Option<String>,
    pub msg_type: Option<String>,
    pub msg_content: Option<String>,
    pub create_time: Option<String>,
    pub wid: Option<String>,
    pub link_rule_set: Vec<LinkRule>,
    pub sink_config: Option<String>,
}
model! { ActionDetail {
    0 "Id" id: i64, 1 "Name" name: String, 2 "ActionType" action_type: String, 3 "ActionDesc" action_desc: String,
    4 "MsgType" msg_type: String, 5 "MsgContent" msg_content: String, 6 "CreateTime" create_time: String,
    7 "WID" wid: String, 8 "LinkRuleSet" link_rule_set: Vec<LinkRule>, 9 "SinkConfig" sink_config: String
} }

/// In the response of [`DescribeActionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkRule {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { LinkRule {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// Describes administration by tag: `DescribeAdministrationByTag` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeAdministrationByTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdministrationByTag {
    /// Required. Secret.
    pub application_token: Secret,
    /// Required.
    pub workspace_id: i64,
    /// Required.
    pub tag: String,
}
operation! { DescribeAdministrationByTag(application_token: Secret, workspace_id: i64, tag: String)
    "DescribeAdministrationByTag" -> DescribeAdministrationByTagOutput {
    0 "ApplicationToken" application_token, 1 "WorkspaceId" workspace_id, 2 "Tag" tag
} }

/// Response of [`DescribeAdministrationByTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdministrationByTagOutput {
    pub result: Option<DescribeAdministrationByTagRes>,
}
model! { DescribeAdministrationByTagOutput {
    0 "Result" result: DescribeAdministrationByTagRes
} }

/// In the response of [`DescribeAdministrationByTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdministrationByTagRes {
    pub list: Vec<AdministrationData>,
}
model! { DescribeAdministrationByTagRes {
    0 "List" list: Vec<AdministrationData>
} }

/// In the response of [`DescribeAdministrationByTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdministrationData {
    pub administration_code: Option<String>,
    pub administration_name: Option<String>,
}
model! { AdministrationData {
    0 "AdministrationCode" administration_code: String, 1 "AdministrationName" administration_name: String
} }

/// Describes alarm level list: `DescribeAlarmLevelList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeAlarmLevelList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmLevelList {
    /// Required.
    pub workspace_id: i64,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! { DescribeAlarmLevelList(workspace_id: i64, application_token: Secret)
    "DescribeAlarmLevelList" -> DescribeAlarmLevelListOutput {
    0 "WorkspaceId" workspace_id, 1 "ApplicationToken" application_token
} }

/// Response of [`DescribeAlarmLevelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmLevelListOutput {
    pub result: Option<DescribeAlarmLevelListRes>,
}
model! { DescribeAlarmLevelListOutput {
    0 "Result" result: DescribeAlarmLevelListRes
} }

/// In the response of [`DescribeAlarmLevelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmLevelListRes {
    pub alarm_level_set: Vec<AlarmLevelInfo>,
}
model! { DescribeAlarmLevelListRes {
    0 "AlarmLevelSet" alarm_level_set: Vec<AlarmLevelInfo>
} }

/// In the response of [`DescribeAlarmLevelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmLevelInfo {
    pub level_id: Option<i64>,
    pub level_name: Option<String>,
}
model! { AlarmLevelInfo {
    0 "LevelId" level_id: i64, 1 "LevelName" level_name: String
} }

/// Describes alarm list: `DescribeAlarmList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeAlarmList>.
///
/// Errors: [`codes::FAILED_OPERATION_API_RULE_CONFIG_ERROR`], [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmList {
    /// Required.
    pub begin_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub workspace_id: i64,
    /// Required. Secret.
    pub application_token: Secret,
    pub statuses: Option<Vec<String>>,
    pub alarm_type_set: Option<Vec<AlarmTypeInfo>>,
    pub level_set: Option<Vec<i64>>,
    pub id_set: Option<Vec<String>>,
    pub app_id_set: Option<Vec<i64>>,
    pub wid_set: Option<Vec<String>>,
    pub space_code_set: Option<Vec<String>>,
    pub extend_one: Option<Vec<String>>,
    pub extend_two: Option<Vec<String>>,
    pub processor_set: Option<Vec<String>>,
    pub group_id_set: Option<Vec<i64>>,
}

/// Arguments of [`DescribeAlarmList::new`].
pub struct DescribeAlarmListRequired {
    pub begin_time: i64,
    pub end_time: i64,
    pub page_number: i64,
    pub page_size: i64,
    pub workspace_id: i64,
    pub application_token: Secret,
}
operation! {
    DescribeAlarmList { DescribeAlarmListRequired: begin_time, end_time, page_number, page_size, workspace_id, application_token }
    "DescribeAlarmList" -> DescribeAlarmListOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "WorkspaceId" workspace_id, 5 "ApplicationToken" application_token, 6 "Statuses" statuses: Vec<String>,
    7 "AlarmTypeSet" alarm_type_set: Vec<AlarmTypeInfo>, 8 "LevelSet" level_set: Vec<i64>,
    9 "IdSet" id_set: Vec<String>, 10 "AppIdSet" app_id_set: Vec<i64>, 11 "WIDSet" wid_set: Vec<String>,
    12 "SpaceCodeSet" space_code_set: Vec<String>, 13 "ExtendOne" extend_one: Vec<String>,
    14 "ExtendTwo" extend_two: Vec<String>, 15 "ProcessorSet" processor_set: Vec<String>,
    16 "GroupIdSet" group_id_set: Vec<i64>
} }
paged! { DescribeAlarmList: AlarmInfo = Number "PageNumber", "Result.AlarmInfoSet" result.alarm_info_set }

/// Response of [`DescribeAlarmList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmListOutput {
    pub result: Option<DescribeAlarmListRes>,
}
model! { DescribeAlarmListOutput {
    0 "Result" result: DescribeAlarmListRes
} }

/// In the response of [`DescribeAlarmList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmListRes {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_row: Option<i64>,
    pub alarm_info_set: Vec<AlarmInfo>,
}
model! { DescribeAlarmListRes {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalPage" total_page: i64,
    3 "TotalRow" total_row: i64, 4 "AlarmInfoSet" alarm_info_set: Vec<AlarmInfo>
} }

/// In the response of [`DescribeAlarmList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmInfo {
    pub workspace_id: Option<i64>,
    pub id: Option<String>,
    pub status: Option<String>,
    pub time: Option<i64>,
    pub r#type: Option<String>,
    pub type_name: Option<String>,
    pub sub_type: Option<String>,
    pub sub_type_name: Option<String>,
    pub level: Option<i64>,
    pub level_name: Option<String>,
    pub app_id: Option<i64>,
    pub wid: Option<String>,
    pub device_name: Option<String>,
    pub position: Option<String>,
    pub report_img: Option<ReportImg>,
    pub desc: Option<String>,
    pub handle_person_set: Vec<HandlerPersonInfo>,
    pub handle_record_set: Vec<HandleRecordInfo>,
    pub extend: Option<String>,
    pub extend_one: Option<String>,
    pub extend_two: Option<String>,
    pub echo: Option<String>,
}
model! { AlarmInfo {
    0 "WorkspaceId" workspace_id: i64, 1 "Id" id: String, 2 "Status" status: String, 3 "Time" time: i64,
    4 "Type" r#type: String, 5 "TypeName" type_name: String, 6 "SubType" sub_type: String,
    7 "SubTypeName" sub_type_name: String, 8 "Level" level: i64, 9 "LevelName" level_name: String,
    10 "AppId" app_id: i64, 11 "WID" wid: String, 12 "DeviceName" device_name: String, 13 "Position" position: String,
    14 "ReportImg" report_img: ReportImg, 15 "Desc" desc: String,
    16 "HandlePersonSet" handle_person_set: Vec<HandlerPersonInfo>,
    17 "HandleRecordSet" handle_record_set: Vec<HandleRecordInfo>, 18 "Extend" extend: String,
    19 "ExtendOne" extend_one: String, 20 "ExtendTwo" extend_two: String, 21 "Echo" echo: String
} }

/// In the response of [`DescribeAlarmList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportImg {
    pub r#type: Option<i64>,
    pub data: Option<String>,
}
model! { ReportImg {
    0 "Type" r#type: i64, 1 "Data" data: String
} }

/// In the response of [`DescribeAlarmList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandlerPersonInfo {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { HandlerPersonInfo {
    0 "Id" id: String, 1 "Name" name: String
} }

/// In the response of [`DescribeAlarmList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandleRecordInfo {
    pub id: Option<i64>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub operation_type: Option<String>,
    pub time: Option<String>,
    pub r#type: Option<String>,
    pub file_set: Vec<FileInfo>,
    pub app_id: Option<i64>,
    pub extend_one: Option<String>,
}
model! { HandleRecordInfo {
    0 "Id" id: i64, 1 "Description" description: String, 2 "Name" name: String,
    3 "OperationType" operation_type: String, 4 "Time" time: String, 5 "Type" r#type: String,
    6 "FileSet" file_set: Vec<FileInfo>, 7 "AppId" app_id: i64, 8 "ExtendOne" extend_one: String
} }

/// In the response of [`DescribeAlarmList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileInfo {
    pub file_id: Option<String>,
    pub report_name: Option<String>,
}
model! { FileInfo {
    0 "FileId" file_id: String, 1 "ReportName" report_name: String
} }

/// Describes alarm status list: `DescribeAlarmStatusList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeAlarmStatusList>.
///
/// Errors: [`codes::AUTH_FAILURE_API_AUTHORIZATION_NOT_FOUND`], [`codes::AUTH_FAILURE_TOKEN_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_API_GATEWAY_INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmStatusList {
    /// Required. Secret.
    pub application_token: Secret,
    /// Required.
    pub workspace_id: String,
}
operation! { DescribeAlarmStatusList(application_token: Secret, workspace_id: String)
    "DescribeAlarmStatusList" -> DescribeAlarmStatusListOutput {
    0 "ApplicationToken" application_token, 1 "WorkspaceId" workspace_id
} }

/// Response of [`DescribeAlarmStatusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmStatusListOutput {
    pub result: Option<DescribeAlarmStatusListRes>,
}
model! { DescribeAlarmStatusListOutput {
    0 "Result" result: DescribeAlarmStatusListRes
} }

/// In the response of [`DescribeAlarmStatusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmStatusListRes {
    pub list: Vec<AlarmStatusData>,
}
model! { DescribeAlarmStatusListRes {
    0 "List" list: Vec<AlarmStatusData>
} }

/// In the response of [`DescribeAlarmStatusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmStatusData {
    pub status_id: Option<String>,
    pub status_name: Option<String>,
    pub status_type: Option<String>,
}
model! { AlarmStatusData {
    0 "StatusID" status_id: String, 1 "StatusName" status_name: String, 2 "StatusType" status_type: String
} }

/// Describes alarm type list: `DescribeAlarmTypeList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeAlarmTypeList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmTypeList {
    /// Required.
    pub workspace_id: i64,
    /// Required. Secret.
    pub application_token: Secret,
    pub parent_type: Option<String>,
}
operation! { DescribeAlarmTypeList(workspace_id: i64, application_token: Secret)
    "DescribeAlarmTypeList" -> DescribeAlarmTypeListOutput {
    0 "WorkspaceId" workspace_id, 1 "ApplicationToken" application_token, 2 "ParentType" parent_type: String
} }

/// Response of [`DescribeAlarmTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmTypeListOutput {
    pub result: Option<DescribeAlarmTypeListRes>,
}
model! { DescribeAlarmTypeListOutput {
    0 "Result" result: DescribeAlarmTypeListRes
} }

/// In the response of [`DescribeAlarmTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmTypeListRes {
    pub alarm_type_set: Vec<AlarmTypeDetailInfo>,
}
model! { DescribeAlarmTypeListRes {
    0 "AlarmTypeSet" alarm_type_set: Vec<AlarmTypeDetailInfo>
} }

/// In the response of [`DescribeAlarmTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmTypeDetailInfo {
    pub id: Option<i64>,
    pub parent_id: Option<i64>,
    pub r#type: Option<i64>,
    pub name: Option<String>,
    pub english_name: Option<String>,
}
model! { AlarmTypeDetailInfo {
    0 "Id" id: i64, 1 "ParentId" parent_id: i64, 2 "Type" r#type: i64, 3 "Name" name: String,
    4 "EnglishName" english_name: String
} }

/// Describes application list: `DescribeApplicationList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeApplicationList>.
///
/// Errors: [`codes::AUTH_FAILURE_API_AUTHORIZATION_NOT_FOUND`], [`codes::AUTH_FAILURE_TOKEN_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_API_GATEWAY_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_APPLICATION_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationList {
    /// Required.
    pub workspace_id: i64,
    /// Required. Secret.
    pub application_token: Secret,
    pub application_id: Option<Vec<i64>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeApplicationList(workspace_id: i64, application_token: Secret)
    "DescribeApplicationList" -> DescribeApplicationListOutput {
    0 "WorkspaceId" workspace_id, 1 "ApplicationToken" application_token, 2 "ApplicationId" application_id: Vec<i64>,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { DescribeApplicationList: ApplicationInfo =
    Number "PageNumber", "Result.ApplicationInfoList" result.application_info_list }

/// Response of [`DescribeApplicationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationListOutput {
    pub result: Option<ApplicationList>,
}
model! { DescribeApplicationListOutput {
    0 "Result" result: ApplicationList
} }

/// In the response of [`DescribeApplicationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationList {
    pub application_info_list: Vec<ApplicationInfo>,
    pub total_count: Option<String>,
}
model! { ApplicationList {
    0 "ApplicationInfoList" application_info_list: Vec<ApplicationInfo>, 1 "TotalCount" total_count: String
} }

/// In the response of [`DescribeApplicationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationInfo {
    pub application_id: Option<String>,
    pub name: Option<String>,
    pub address: Option<String>,
    pub application_logo: Option<ApplicationLogo>,
    pub r#type: Option<i64>,
    pub english_name: Option<String>,
    pub description: Option<String>,
}
model! { ApplicationInfo {
    0 "ApplicationId" application_id: String, 1 "Name" name: String, 2 "Address" address: String,
    3 "ApplicationLogo" application_logo: ApplicationLogo, 4 "Type" r#type: i64, 5 "EnglishName" english_name: String,
    6 "Description" description: String
} }

/// In the response of [`DescribeApplicationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationLogo {
    pub file_id: Option<String>,
    pub url: Option<String>,
}
model! { ApplicationLogo {
    0 "FileId" file_id: String, 1 "Url" url: String
} }

/// Describes building list: `DescribeBuildingList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeBuildingList>.
///
/// Errors: [`codes::AUTH_FAILURE_TOKEN_NOT_FOUND`], [`codes::INTERNAL_ERROR_API_GATEWAY_INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_API_REQUEST_PATH_PARAMETER_ERROR`], [`codes::INTERNAL_ERROR_BIM_APP_INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_BUSINESS_LOGIC_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ELEMENT_ID_OR_PROJECT_ID`],
/// [`codes::RESOURCE_NOT_FOUND_ELEMENT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBuildingList {
    /// Required.
    pub workspace_id: String,
    /// Required. Secret.
    pub application_token: Secret,
    pub has_model: Option<bool>,
    pub space_codes: Option<Vec<String>>,
}
operation! { DescribeBuildingList(workspace_id: String, application_token: Secret)
    "DescribeBuildingList" -> DescribeBuildingListOutput {
    0 "WorkspaceId" workspace_id, 1 "ApplicationToken" application_token, 2 "HasModel" has_model: bool,
    3 "SpaceCodes" space_codes: Vec<String>
} }

/// Response of [`DescribeBuildingList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBuildingListOutput {
    pub result: Option<BuildingListRes>,
}
model! { DescribeBuildingListOutput {
    0 "Result" result: BuildingListRes
} }

/// In the response of [`DescribeBuildingList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildingListRes {
    pub building_profile_list: Vec<BuildingProfile>,
}
model! { BuildingListRes {
    0 "BuildingProfileList" building_profile_list: Vec<BuildingProfile>
} }

/// In the response of [`DescribeBuildingList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildingProfile {
    pub building_id: Option<String>,
    pub building_name: Option<String>,
    pub space_code: Option<String>,
    pub longitude: Option<f64>,
    pub latitude: Option<f64>,
    pub address: Option<String>,
}
model! { BuildingProfile {
    0 "BuildingId" building_id: String, 1 "BuildingName" building_name: String, 2 "SpaceCode" space_code: String,
    3 "Longitude" longitude: f64, 4 "Latitude" latitude: f64, 5 "Address" address: String
} }

/// Describes building model: `DescribeBuildingModel` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeBuildingModel>.
///
/// Errors: [`codes::INTERNAL_ERROR_BIM_APP_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ELEMENT_ID_OR_PROJECT_ID`],
/// [`codes::RESOURCE_NOT_FOUND_ELEMENT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBuildingModel {
    /// Required.
    pub building_id: String,
    /// Required.
    pub workspace_id: String,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! { DescribeBuildingModel(building_id: String, workspace_id: String, application_token: Secret)
    "DescribeBuildingModel" -> DescribeBuildingModelOutput {
    0 "BuildingId" building_id, 1 "WorkspaceId" workspace_id, 2 "ApplicationToken" application_token
} }

/// Response of [`DescribeBuildingModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBuildingModelOutput {
    pub result: Option<BuildingModelRes>,
}
model! { DescribeBuildingModelOutput {
    0 "Result" result: BuildingModelRes
} }

/// In the response of [`DescribeBuildingModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildingModelRes {
    pub models: Vec<BuildingModel>,
}
model! { BuildingModelRes {
    0 "Models" models: Vec<BuildingModel>
} }

/// In the response of [`DescribeBuildingModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildingModel {
    pub element_id: Option<String>,
    pub element_name: Option<String>,
    pub model_type: Option<String>,
    pub model_url: Option<String>,
}
model! { BuildingModel {
    0 "ElementId" element_id: String, 1 "ElementName" element_name: String, 2 "ModelType" model_type: String,
    3 "ModelUrl" model_url: String
} }

/// Describes building profile: `DescribeBuildingProfile` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeBuildingProfile>.
///
/// Errors: [`codes::INTERNAL_ERROR_BIM_APP_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ELEMENT_ID_OR_PROJECT_ID`],
/// [`codes::RESOURCE_NOT_FOUND_ELEMENT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBuildingProfile {
    /// Required.
    pub building_id: String,
    /// Required.
    pub workspace_id: String,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! { DescribeBuildingProfile(building_id: String, workspace_id: String, application_token: Secret)
    "DescribeBuildingProfile" -> DescribeBuildingProfileOutput {
    0 "BuildingId" building_id, 1 "WorkspaceId" workspace_id, 2 "ApplicationToken" application_token
} }

/// Response of [`DescribeBuildingProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBuildingProfileOutput {
    pub result: Option<BuildingProfileRes>,
}
model! { DescribeBuildingProfileOutput {
    0 "Result" result: BuildingProfileRes
} }

/// In the response of [`DescribeBuildingProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildingProfileRes {
    pub building_profile: Option<BuildingProfile>,
}
model! { BuildingProfileRes {
    0 "BuildingProfile" building_profile: BuildingProfile
} }

/// Describes camera extend info: `DescribeCameraExtendInfo` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeCameraExtendInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::MISSING_PARAMETER_EMPTY_WID`],
/// [`codes::RESOURCE_NOT_FOUND_CAMERA_INFO_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCameraExtendInfo {
    /// Required.
    pub wid: String,
    /// Required.
    pub workspace_id: i64,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! { DescribeCameraExtendInfo(wid: String, workspace_id: i64, application_token: Secret)
    "DescribeCameraExtendInfo" -> DescribeCameraExtendInfoOutput {
    0 "WID" wid, 1 "WorkspaceId" workspace_id, 2 "ApplicationToken" application_token
} }

/// Response of [`DescribeCameraExtendInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCameraExtendInfoOutput {
    pub result: Option<CameraExtendInfoRes>,
}
model! { DescribeCameraExtendInfoOutput {
    0 "Result" result: CameraExtendInfoRes
} }

/// In the response of [`DescribeCameraExtendInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CameraExtendInfoRes {
    pub save_type: Option<String>,
    pub save_day: Option<i64>,
    pub live_resolution: Option<i64>,
    pub history_resolution: Option<i64>,
}
model! { CameraExtendInfoRes {
    0 "SaveType" save_type: String, 1 "SaveDay" save_day: i64, 2 "LiveResolution" live_resolution: i64,
    3 "HistoryResolution" history_resolution: i64
} }

/// Describes device group list: `DescribeDeviceGroupList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeDeviceGroupList>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::MISSING_PARAMETER_EMPTY_WID`],
/// [`codes::RESOURCE_NOT_FOUND_CAMERA_INFO_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGroupList {
    /// Required. Secret.
    pub application_token: Secret,
    /// Required.
    pub workspace_id: i64,
    pub group_id: Option<i64>,
}
operation! { DescribeDeviceGroupList(application_token: Secret, workspace_id: i64)
    "DescribeDeviceGroupList" -> DescribeDeviceGroupListOutput {
    0 "ApplicationToken" application_token, 1 "WorkspaceId" workspace_id, 2 "GroupId" group_id: i64
} }

/// Response of [`DescribeDeviceGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGroupListOutput {
    pub result: Option<DescribeDeviceGroupListRes>,
}
model! { DescribeDeviceGroupListOutput {
    0 "Result" result: DescribeDeviceGroupListRes
} }

/// In the response of [`DescribeDeviceGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGroupListRes {
    pub list: Vec<DescribeGroupInfo>,
}
model! { DescribeDeviceGroupListRes {
    0 "List" list: Vec<DescribeGroupInfo>
} }

/// In the response of [`DescribeDeviceGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupInfo {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub parent_id: Option<i64>,
}
model! { DescribeGroupInfo {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Description" description: String, 3 "ParentId" parent_id: i64
} }

/// Describes device list: `DescribeDeviceList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeDeviceList>.
///
/// Errors: [`codes::AUTH_FAILURE_API_AUTHORIZATION_NOT_FOUND`], [`codes::AUTH_FAILURE_TOKEN_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_API_RULE_CONFIG_ERROR`], [`codes::INTERNAL_ERROR_API_GATEWAY_INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_BUSINESS_LOGIC_ERROR`], [`codes::RESOURCE_NOT_FOUND_EMPTY_DEVICE_LIST`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceList {
    /// Required.
    pub workspace_id: i64,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required. Secret.
    pub application_token: Secret,
    pub device_type_set: Option<Vec<String>>,
    pub product_id_set: Option<Vec<i64>>,
    pub tag_id_set: Option<Vec<i64>>,
    pub space_code_set: Option<Vec<String>>,
    pub device_tag_set: Option<Vec<String>>,
    pub wid_set: Option<Vec<String>>,
    pub field: Option<CustomField>,
    pub group_id_set: Option<Vec<i64>>,
    pub is_active: Option<String>,
    pub is_camera: Option<String>,
}
operation! { DescribeDeviceList(workspace_id: i64, page_number: i64, page_size: i64, application_token: Secret)
    "DescribeDeviceList" -> DescribeDeviceListOutput {
    0 "WorkspaceId" workspace_id, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "ApplicationToken" application_token, 4 "DeviceTypeSet" device_type_set: Vec<String>,
    5 "ProductIdSet" product_id_set: Vec<i64>, 6 "TagIdSet" tag_id_set: Vec<i64>,
    7 "SpaceCodeSet" space_code_set: Vec<String>, 8 "DeviceTagSet" device_tag_set: Vec<String>,
    9 "WIDSet" wid_set: Vec<String>, 10 "Field" field: CustomField, 11 "GroupIdSet" group_id_set: Vec<i64>,
    12 "IsActive" is_active: String, 13 "IsCamera" is_camera: String
} }
paged! { DescribeDeviceList: DeviceDataInfo = Number "PageNumber", "Result.DeviceDataSet" result.device_data_set }

/// In the request of [`DescribeDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomField {
    pub id: Option<i64>,
    pub val: Option<String>,
}
input! { CustomField() {
    0 "Id" id: i64, 1 "Val" val: String
} }

/// Response of [`DescribeDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceListOutput {
    pub result: Option<DescribeDeviceListRes>,
}
model! { DescribeDeviceListOutput {
    0 "Result" result: DescribeDeviceListRes
} }

/// In the response of [`DescribeDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceListRes {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_row: Option<i64>,
    pub device_data_set: Vec<DeviceDataInfo>,
}
model! { DescribeDeviceListRes {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalPage" total_page: i64,
    3 "TotalRow" total_row: i64, 4 "DeviceDataSet" device_data_set: Vec<DeviceDataInfo>
} }

/// In the response of [`DescribeDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceDataInfo {
    pub wid: Option<String>,
    pub device_name: Option<String>,
    pub device_type_code: Option<String>,
    pub device_type_name: Option<String>,
    pub product_id: Option<i64>,
    pub product_name: Option<String>,
    pub product_ability: Option<i64>,
    pub space_info_set: Vec<DeviceSpaceInfo>,
    pub model_id: Option<String>,
    pub model_name: Option<String>,
    pub device_tag_set: Vec<String>,
    pub is_active: Option<i64>,
    pub active_time: Option<String>,
    pub is_live: Option<bool>,
    pub parent_wid: Option<String>,
    pub parent_wid_name: Option<String>,
    pub sn: Option<String>,
    pub location: Option<DeviceLocation>,
    pub field_list: Vec<CustomFieldInfo>,
    pub group_info: Option<String>,
    pub device_status: Option<String>,
    pub status: Option<String>,
}
model! { DeviceDataInfo {
    0 "WID" wid: String, 1 "DeviceName" device_name: String, 2 "DeviceTypeCode" device_type_code: String,
    3 "DeviceTypeName" device_type_name: String, 4 "ProductId" product_id: i64, 5 "ProductName" product_name: String,
    6 "ProductAbility" product_ability: i64, 7 "SpaceInfoSet" space_info_set: Vec<DeviceSpaceInfo>,
    8 "ModelId" model_id: String, 9 "ModelName" model_name: String, 10 "DeviceTagSet" device_tag_set: Vec<String>,
    11 "IsActive" is_active: i64, 12 "ActiveTime" active_time: String, 13 "IsLive" is_live: bool,
    14 "ParentWID" parent_wid: String, 15 "ParentWIDName" parent_wid_name: String, 16 "SN" sn: String,
    17 "Location" location: DeviceLocation, 18 "FieldList" field_list: Vec<CustomFieldInfo>,
    19 "GroupInfo" group_info: String, 20 "DeviceStatus" device_status: String, 21 "Status" status: String
} }

/// In the response of [`DescribeDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceSpaceInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub level: Option<i64>,
    pub code: Option<String>,
}
model! { DeviceSpaceInfo {
    0 "Id" id: String, 1 "Name" name: String, 2 "Level" level: i64, 3 "Code" code: String
} }

/// In the response of [`DescribeDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceLocation {
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z: Option<f64>,
}
model! { DeviceLocation {
    0 "X" x: f64, 1 "Y" y: f64, 2 "Z" z: f64
} }

/// In the response of [`DescribeDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldInfo {
    pub id: Option<i64>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub val: Option<String>,
}
model! { CustomFieldInfo {
    0 "Id" id: i64, 1 "Key" key: String, 2 "Name" name: String, 3 "Val" val: String
} }

/// Describes device shadow list: `DescribeDeviceShadowList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeDeviceShadowList>.
///
/// Errors: [`codes::FAILED_OPERATION_API_RULE_CONFIG_ERROR`], [`codes::FAILED_OPERATION_REDIS_OPERATION_FAILED`],
/// [`codes::RESOURCE_NOT_FOUND_EMPTY_DEVICE_LIST`], [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceShadowList {
    /// Required.
    pub workspace_id: i64,
    /// Required.
    pub wid_set: Vec<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required. Secret.
    pub application_token: Secret,
    pub device_type_set: Option<Vec<String>>,
    pub product_id_set: Option<Vec<i64>>,
    pub tag_id_set: Option<Vec<i64>>,
    pub space_code_set: Option<Vec<String>>,
    pub device_tag_set: Option<Vec<String>>,
}

/// Arguments of [`DescribeDeviceShadowList::new`].
pub struct DescribeDeviceShadowListRequired {
    pub workspace_id: i64,
    pub wid_set: Vec<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub application_token: Secret,
}
operation! {
    DescribeDeviceShadowList { DescribeDeviceShadowListRequired: workspace_id, wid_set, page_number, page_size, application_token }
    "DescribeDeviceShadowList" -> DescribeDeviceShadowListOutput {
    0 "WorkspaceId" workspace_id, 1 "WIDSet" wid_set, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "ApplicationToken" application_token, 5 "DeviceTypeSet" device_type_set: Vec<String>,
    6 "ProductIdSet" product_id_set: Vec<i64>, 7 "TagIdSet" tag_id_set: Vec<i64>,
    8 "SpaceCodeSet" space_code_set: Vec<String>, 9 "DeviceTagSet" device_tag_set: Vec<String>
} }
paged! { DescribeDeviceShadowList: DeviceShadowInfo = Number "PageNumber", "Result.Set" result.set }

/// Response of [`DescribeDeviceShadowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceShadowListOutput {
    pub result: Option<DeviceShadowRes>,
}
model! { DescribeDeviceShadowListOutput {
    0 "Result" result: DeviceShadowRes
} }

/// In the response of [`DescribeDeviceShadowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceShadowRes {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_row: Option<i64>,
    pub set: Vec<DeviceShadowInfo>,
}
model! { DeviceShadowRes {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalPage" total_page: i64,
    3 "TotalRow" total_row: i64, 4 "Set" set: Vec<DeviceShadowInfo>
} }

/// In the response of [`DescribeDeviceShadowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceShadowInfo {
    pub wid: Option<String>,
    pub device_shadow: Option<String>,
    pub device_shadow_update_time: Option<String>,
}
model! { DeviceShadowInfo {
    0 "WID" wid: String, 1 "DeviceShadow" device_shadow: String,
    2 "DeviceShadowUpdateTime" device_shadow_update_time: String
} }

/// Describes device status list: `DescribeDeviceStatusList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeDeviceStatusList>.
///
/// Errors: [`codes::FAILED_OPERATION_API_RULE_CONFIG_ERROR`], [`codes::FAILED_OPERATION_REDIS_OPERATION_FAILED`],
/// [`codes::RESOURCE_NOT_FOUND_EMPTY_DEVICE_LIST`], [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceStatusList {
    /// Required.
    pub workspace_id: i64,
    /// Required. Secret.
    pub application_token: Secret,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub device_type_set: Option<Vec<String>>,
    pub product_id_set: Option<Vec<i64>>,
    pub tag_id_set: Option<Vec<i64>>,
    pub space_code_set: Option<Vec<String>>,
    pub wid_set: Option<Vec<String>>,
    pub device_tag_set: Option<Vec<String>>,
    pub device_status_set: Option<Vec<String>>,
    pub status_set: Option<Vec<String>>,
    pub is_alive: Option<Vec<bool>>,
}
operation! { DescribeDeviceStatusList(workspace_id: i64, application_token: Secret, page_number: i64, page_size: i64)
    "DescribeDeviceStatusList" -> DescribeDeviceStatusListOutput {
    0 "WorkspaceId" workspace_id, 1 "ApplicationToken" application_token, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "DeviceTypeSet" device_type_set: Vec<String>, 5 "ProductIdSet" product_id_set: Vec<i64>,
    6 "TagIdSet" tag_id_set: Vec<i64>, 7 "SpaceCodeSet" space_code_set: Vec<String>, 8 "WIDSet" wid_set: Vec<String>,
    9 "DeviceTagSet" device_tag_set: Vec<String>, 10 "DeviceStatusSet" device_status_set: Vec<String>,
    11 "StatusSet" status_set: Vec<String>, 12 "IsAlive" is_alive: Vec<bool>
} }
paged! { DescribeDeviceStatusList: DeviceStatusInfo =
    Number "PageNumber", "Result.DeviceStatusSet" result.device_status_set }

/// Response of [`DescribeDeviceStatusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceStatusListOutput {
    pub result: Option<DeviceStatusRes>,
}
model! { DescribeDeviceStatusListOutput {
    0 "Result" result: DeviceStatusRes
} }

/// In the response of [`DescribeDeviceStatusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceStatusRes {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_row: Option<i64>,
    pub device_status_set: Vec<DeviceStatusInfo>,
}
model! { DeviceStatusRes {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalPage" total_page: i64,
    3 "TotalRow" total_row: i64, 4 "DeviceStatusSet" device_status_set: Vec<DeviceStatusInfo>
} }

/// In the response of [`DescribeDeviceStatusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceStatusInfo {
    pub wid: Option<String>,
    pub device_status: Option<String>,
    pub device_status_update_time: Option<String>,
    pub status: Option<String>,
    pub is_alive: Option<bool>,
}
model! { DeviceStatusInfo {
    0 "WID" wid: String, 1 "DeviceStatus" device_status: String,
    2 "DeviceStatusUpdateTime" device_status_update_time: String, 3 "Status" status: String, 4 "IsAlive" is_alive: bool
} }

/// Describes device status stat: `DescribeDeviceStatusStat` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeDeviceStatusStat>.
///
/// Errors: [`codes::FAILED_OPERATION_REDIS_OPERATION_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceStatusStat {
    /// Required.
    pub level: i64,
    /// Required.
    pub workspace_id: i64,
    /// Required. Secret.
    pub application_token: Secret,
    pub space_code_set: Option<Vec<String>>,
    pub device_type_set: Option<Vec<String>>,
}
operation! { DescribeDeviceStatusStat(level: i64, workspace_id: i64, application_token: Secret)
    "DescribeDeviceStatusStat" -> DescribeDeviceStatusStatOutput {
    0 "Level" level, 1 "WorkspaceId" workspace_id, 2 "ApplicationToken" application_token,
    3 "SpaceCodeSet" space_code_set: Vec<String>, 4 "DeviceTypeSet" device_type_set: Vec<String>
} }

/// Response of [`DescribeDeviceStatusStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceStatusStatOutput {
    pub result: Option<DeviceStatusStatRes>,
}
model! { DescribeDeviceStatusStatOutput {
    0 "Result" result: DeviceStatusStatRes
} }

/// In the response of [`DescribeDeviceStatusStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceStatusStatRes {
    pub workspace_id: Option<i64>,
    pub total: Option<i64>,
    pub normal_sum: Option<i64>,
    pub offline_sum: Option<i64>,
    pub fault_sum: Option<i64>,
    pub device_type_overview_set: Vec<DeviceTypeOverview>,
    pub stat_level_set: Vec<StatLevel>,
}
model! { DeviceStatusStatRes {
    0 "WorkspaceId" workspace_id: i64, 1 "Total" total: i64, 2 "NormalSum" normal_sum: i64,
    3 "OfflineSum" offline_sum: i64, 4 "FaultSum" fault_sum: i64,
    5 "DeviceTypeOverviewSet" device_type_overview_set: Vec<DeviceTypeOverview>,
    6 "StatLevelSet" stat_level_set: Vec<StatLevel>
} }

/// In the response of [`DescribeDeviceStatusStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceTypeOverview {
    pub device_type: Option<String>,
    pub name: Option<String>,
    pub total: Option<i64>,
    pub normal: Option<i64>,
    pub offline: Option<i64>,
    pub fault: Option<i64>,
}
model! { DeviceTypeOverview {
    0 "DeviceType" device_type: String, 1 "Name" name: String, 2 "Total" total: i64, 3 "Normal" normal: i64,
    4 "Offline" offline: i64, 5 "Fault" fault: i64
} }

/// In the response of [`DescribeDeviceStatusStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatLevel {
    pub total: Option<i64>,
    pub normal_sum: Option<i64>,
    pub offline_sum: Option<i64>,
    pub fault_sum: Option<i64>,
    pub space_code: Option<String>,
    pub stat_device_type_set: Vec<StatDeviceType>,
}
model! { StatLevel {
    0 "Total" total: i64, 1 "NormalSum" normal_sum: i64, 2 "OfflineSum" offline_sum: i64, 3 "FaultSum" fault_sum: i64,
    4 "SpaceCode" space_code: String, 5 "StatDeviceTypeSet" stat_device_type_set: Vec<StatDeviceType>
} }

/// In the response of [`DescribeDeviceStatusStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatDeviceType {
    pub total: Option<i64>,
    pub normal: Option<i64>,
    pub offline: Option<i64>,
    pub fault: Option<i64>,
    pub name: Option<String>,
    pub device_type: Option<String>,
}
model! { StatDeviceType {
    0 "Total" total: i64, 1 "Normal" normal: i64, 2 "Offline" offline: i64, 3 "Fault" fault: i64, 4 "Name" name: String,
    5 "DeviceType" device_type: String
} }

/// Describes device tag list: `DescribeDeviceTagList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeDeviceTagList>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_TAGS_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceTagList {
    /// Required.
    pub workspace_id: i64,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! { DescribeDeviceTagList(workspace_id: i64, page_number: i64, page_size: i64, application_token: Secret)
    "DescribeDeviceTagList" -> DescribeDeviceTagListOutput {
    0 "WorkspaceId" workspace_id, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "ApplicationToken" application_token
} }
paged! { DescribeDeviceTagList: DeviceTagInfo = Number "PageNumber", "Result.Set" result.set }

/// Response of [`DescribeDeviceTagList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceTagListOutput {
    pub result: Option<DeviceTagRes>,
}
model! { DescribeDeviceTagListOutput {
    0 "Result" result: DeviceTagRes
} }

/// In the response of [`DescribeDeviceTagList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceTagRes {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_row: Option<i64>,
    pub set: Vec<DeviceTagInfo>,
}
model! { DeviceTagRes {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalPage" total_page: i64,
    3 "TotalRow" total_row: i64, 4 "Set" set: Vec<DeviceTagInfo>
} }

/// In the response of [`DescribeDeviceTagList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceTagInfo {
    pub tag_id: Option<i64>,
    pub tag_name: Option<String>,
}
model! { DeviceTagInfo {
    0 "TagId" tag_id: i64, 1 "TagName" tag_name: String
} }

/// Describes device type list: `DescribeDeviceTypeList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeDeviceTypeList>.
///
/// Errors: [`codes::AUTH_FAILURE_TOKEN_NOT_FOUND`], [`codes::INVALID_PARAMETER_TOKEN_FIELD_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceTypeList {
    /// Required.
    pub workspace_id: i64,
    /// Required. Secret.
    pub application_token: Secret,
    pub flag: Option<i64>,
}
operation! { DescribeDeviceTypeList(workspace_id: i64, application_token: Secret)
    "DescribeDeviceTypeList" -> DescribeDeviceTypeListOutput {
    0 "WorkspaceId" workspace_id, 1 "ApplicationToken" application_token, 2 "Flag" flag: i64
} }

/// Response of [`DescribeDeviceTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceTypeListOutput {
    pub result: Option<DeviceTypeSet>,
}
model! { DescribeDeviceTypeListOutput {
    0 "Result" result: DeviceTypeSet
} }

/// In the response of [`DescribeDeviceTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceTypeSet {
    pub set: Vec<DeviceType>,
}
model! { DeviceTypeSet {
    0 "Set" set: Vec<DeviceType>
} }

/// In the response of [`DescribeDeviceTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceType {
    pub code: Option<String>,
    pub name: Option<String>,
    pub parent_code: Option<String>,
    pub parent_name: Option<String>,
    pub is_subsystem: Option<i64>,
}
model! { DeviceType {
    0 "Code" code: String, 1 "Name" name: String, 2 "ParentCode" parent_code: String,
    3 "ParentName" parent_name: String, 4 "IsSubsystem" is_subsystem: i64
} }

/// Describes edge application token: `DescribeEdgeApplicationToken` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeEdgeApplicationToken>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeApplicationToken {
    /// Required. Secret.
    pub application_token: Secret,
    pub refresh: Option<bool>,
}
operation! { DescribeEdgeApplicationToken(application_token: Secret)
    "DescribeEdgeApplicationToken" -> DescribeEdgeApplicationTokenOutput {
    0 "ApplicationToken" application_token, 1 "Refresh" refresh: bool
} }

/// Response of [`DescribeEdgeApplicationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeApplicationTokenOutput {
    pub result: Option<ApplicationTokenInfo>,
}
model! { DescribeEdgeApplicationTokenOutput {
    0 "Result" result: ApplicationTokenInfo
} }

/// Describes element profile page: `DescribeElementProfilePage` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeElementProfilePage>.
///
/// Errors: [`codes::INTERNAL_ERROR_BIM_APP_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ELEMENT_ID_OR_PROJECT_ID`],
/// [`codes::RESOURCE_NOT_FOUND_ELEMENT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElementProfilePage {
    /// Required.
    pub building_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub workspace_id: String,
    /// Required. Secret.
    pub application_token: Secret,
    pub parent_element_ids: Option<Vec<String>>,
    pub level: Option<i64>,
    pub space_type_code: Option<String>,
    pub entity_types: Option<Vec<String>>,
    pub include_delete: Option<bool>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}

/// Arguments of [`DescribeElementProfilePage::new`].
pub struct DescribeElementProfilePageRequired {
    pub building_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub workspace_id: String,
    pub application_token: Secret,
}
operation! {
    DescribeElementProfilePage { DescribeElementProfilePageRequired: building_id, page_number, page_size, workspace_id, application_token }
    "DescribeElementProfilePage" -> DescribeElementProfilePageOutput {
    0 "BuildingId" building_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "WorkspaceId" workspace_id,
    4 "ApplicationToken" application_token, 5 "ParentElementIds" parent_element_ids: Vec<String>, 6 "Level" level: i64,
    7 "SpaceTypeCode" space_type_code: String, 8 "EntityTypes" entity_types: Vec<String>,
    9 "IncludeDelete" include_delete: bool, 10 "StartTime" start_time: i64, 11 "EndTime" end_time: i64
} }
paged! { DescribeElementProfilePage: ElementProfile =
    Number "PageNumber", "Result.List" result.list, total "Result.TotalCount" }

/// Response of [`DescribeElementProfilePage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElementProfilePageOutput {
    pub result: Option<ElementProfilePageRes>,
}
model! { DescribeElementProfilePageOutput {
    0 "Result" result: ElementProfilePageRes
} }

/// In the response of [`DescribeElementProfilePage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementProfilePageRes {
    pub total_count: Option<i64>,
    pub list: Vec<ElementProfile>,
}
model! { ElementProfilePageRes {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<ElementProfile>
} }

/// In the response of [`DescribeElementProfilePage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementProfile {
    pub building_id: Option<String>,
    pub element_id: Option<String>,
    pub entity_type: Option<String>,
    pub element_name: Option<String>,
    pub level: Option<i64>,
    pub bottom_height: Option<i64>,
    pub sort: Option<i64>,
    pub space_code: Option<String>,
    pub space_type_code: Option<String>,
    pub space_type_name: Option<String>,
    pub parent_element_id: Option<String>,
    pub space_poi_id: Option<String>,
    pub element_desc: Option<String>,
    pub is_delete: Option<i64>,
}
model! { ElementProfile {
    0 "BuildingId" building_id: String, 1 "ElementId" element_id: String, 2 "EntityType" entity_type: String,
    3 "ElementName" element_name: String, 4 "Level" level: i64, 5 "BottomHeight" bottom_height: i64, 6 "Sort" sort: i64,
    7 "SpaceCode" space_code: String, 8 "SpaceTypeCode" space_type_code: String,
    9 "SpaceTypeName" space_type_name: String, 10 "ParentElementId" parent_element_id: String,
    11 "SpacePoiId" space_poi_id: String, 12 "ElementDesc" element_desc: String, 13 "IsDelete" is_delete: i64
} }

/// Describes element profile tree: `DescribeElementProfileTree` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeElementProfileTree>.
///
/// Errors: [`codes::INTERNAL_ERROR_BIM_APP_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ELEMENT_ID_OR_PROJECT_ID`],
/// [`codes::RESOURCE_NOT_FOUND_ELEMENT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElementProfileTree {
    /// Required.
    pub building_id: String,
    /// Required.
    pub workspace_id: String,
    /// Required. Secret.
    pub application_token: Secret,
    pub element_id: Option<String>,
    pub level: Option<i64>,
    pub space_type_code: Option<String>,
}
operation! { DescribeElementProfileTree(building_id: String, workspace_id: String, application_token: Secret)
    "DescribeElementProfileTree" -> DescribeElementProfileTreeOutput {
    0 "BuildingId" building_id, 1 "WorkspaceId" workspace_id, 2 "ApplicationToken" application_token,
    3 "ElementId" element_id: String, 4 "Level" level: i64, 5 "SpaceTypeCode" space_type_code: String
} }

/// Response of [`DescribeElementProfileTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElementProfileTreeOutput {
    pub result: Option<ElementProfileTreeRes>,
}
model! { DescribeElementProfileTreeOutput {
    0 "Result" result: ElementProfileTreeRes
} }

/// In the response of [`DescribeElementProfileTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementProfileTreeRes {
    pub building_id: Option<String>,
    pub parent_element_id: Option<String>,
    pub root: Option<ElementProfileTreeNode>,
}
model! { ElementProfileTreeRes {
    0 "BuildingId" building_id: String, 1 "ParentElementId" parent_element_id: String,
    2 "Root" root: ElementProfileTreeNode
} }

/// In the response of [`DescribeElementProfileTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementProfileTreeNode {
    pub element_profile: Option<ElementProfile>,
    pub children: Vec<ElementProfileTreeNode>,
}
model! { ElementProfileTreeNode {
    0 "ElementProfile" element_profile: ElementProfile, 1 "Children" children: Vec<ElementProfileTreeNode>
} }

/// Describes event list: `DescribeEventList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeEventList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventList {
    /// Required.
    pub workspace_id: i64,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required. Secret.
    pub application_token: Secret,
    pub trigger_type: Option<String>,
    pub id_set: Option<Vec<i64>>,
}
operation! { DescribeEventList(workspace_id: i64, page_number: i64, page_size: i64, application_token: Secret)
    "DescribeEventList" -> DescribeEventListOutput {
    0 "WorkspaceId" workspace_id, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "ApplicationToken" application_token, 4 "TriggerType" trigger_type: String, 5 "IdSet" id_set: Vec<i64>
} }
paged! { DescribeEventList: EventDetail = Number "PageNumber", "Result.EventDetailSet" result.event_detail_set }

/// Response of [`DescribeEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventListOutput {
    pub result: Option<DescribeEventListRes>,
}
model! { DescribeEventListOutput {
    0 "Result" result: DescribeEventListRes
} }

/// In the response of [`DescribeEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventListRes {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_row: Option<i64>,
    pub event_detail_set: Vec<EventDetail>,
}
model! { DescribeEventListRes {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalPage" total_page: i64,
    3 "TotalRow" total_row: i64, 4 "EventDetailSet" event_detail_set: Vec<EventDetail>
} }

/// In the response of [`DescribeEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventDetail {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub trigger_type: Option<String>,
    pub trigger_condition: Option<String>,
    pub valid_period: Option<String>,
    pub link_rule_set: Vec<LinkRule>,
    pub create_time: Option<String>,
    pub device_type: Option<String>,
    pub wid: Option<String>,
}
model! { EventDetail {
    0 "Id" id: i64, 1 "Name" name: String, 2 "TriggerType" trigger_type: String,
    3 "TriggerCondition" trigger_condition: String, 4 "ValidPeriod" valid_period: String,
    5 "LinkRuleSet" link_rule_set: Vec<LinkRule>, 6 "CreateTime" create_time: String,
    7 "DeviceType" device_type: String, 8 "WID" wid: String
} }

/// Describes file download url: `DescribeFileDownloadURL` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeFileDownloadURL>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_ERROR`], [`codes::FAILED_OPERATION_STORAGE_INIT_FAILED`],
/// [`codes::FAILED_OPERATION_URL_GENERATE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileDownloadURL {
    /// Required.
    pub workspace_id: i64,
    /// Required.
    pub file_id: String,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! { DescribeFileDownloadURL(workspace_id: i64, file_id: String, application_token: Secret)
    "DescribeFileDownloadURL" -> DescribeFileDownloadURLOutput {
    0 "WorkspaceId" workspace_id, 1 "FileId" file_id, 2 "ApplicationToken" application_token
} }

/// Response of [`DescribeFileDownloadURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileDownloadURLOutput {
    pub result: Option<FileDownloadURL>,
}
model! { DescribeFileDownloadURLOutput {
    0 "Result" result: FileDownloadURL
} }

/// In the response of [`DescribeFileDownloadURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileDownloadURL {
    pub file_url: Option<String>,
}
model! { FileDownloadURL {
    0 "FileURL" file_url: String
} }

/// Describes file upload url: `DescribeFileUploadURL` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeFileUploadURL>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_ERROR`], [`codes::FAILED_OPERATION_STORAGE_INIT_FAILED`],
/// [`codes::FAILED_OPERATION_URL_GENERATE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileUploadURL {
    /// Required.
    pub workspace_id: i64,
    /// Required.
    pub file_name: String,
    /// Required.
    pub file_size: i64,
    /// Required. Secret.
    pub application_token: Secret,
    pub file_md5: Option<String>,
    pub save_type: Option<String>,
    pub file_expire_time: Option<i64>,
    pub no_expire_flag: Option<bool>,
}
operation! { DescribeFileUploadURL(workspace_id: i64, file_name: String, file_size: i64, application_token: Secret)
    "DescribeFileUploadURL" -> DescribeFileUploadURLOutput {
    0 "WorkspaceId" workspace_id, 1 "FileName" file_name, 2 "FileSize" file_size,
    3 "ApplicationToken" application_token, 4 "FileMD5" file_md5: String, 5 "SaveType" save_type: String,
    6 "FileExpireTime" file_expire_time: i64, 7 "NoExpireFlag" no_expire_flag: bool
} }

/// Response of [`DescribeFileUploadURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileUploadURLOutput {
    pub result: Option<FileUploadURL>,
}
model! { DescribeFileUploadURLOutput {
    0 "Result" result: FileUploadURL
} }

/// In the response of [`DescribeFileUploadURL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUploadURL {
    /// Secret.
    pub upload_url: Option<Secret>,
    pub file_id: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { FileUploadURL {
    0 "UploadURL" upload_url: Secret, 1 "FileId" file_id: String, 2 "DownloadURL" download_url: Secret
} }

/// Describes interface list: `DescribeInterfaceList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeInterfaceList>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterfaceList {
    /// Required. Secret.
    pub application_token: Secret,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub keyword: Option<String>,
    pub style: Option<Vec<i64>>,
    pub r#type: Option<Vec<i64>>,
}
operation! { DescribeInterfaceList(application_token: Secret) "DescribeInterfaceList" -> DescribeInterfaceListOutput {
    0 "ApplicationToken" application_token, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Keyword" keyword: String, 4 "Style" style: Vec<i64>, 5 "Type" r#type: Vec<i64>
} }
paged! { DescribeInterfaceList: ApiInfo =
    Number "PageNumber", "Result.ApiInfo" result.api_info, total "Result.TotalCount" }

/// Response of [`DescribeInterfaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterfaceListOutput {
    pub result: Option<ApiInfoList>,
}
model! { DescribeInterfaceListOutput {
    0 "Result" result: ApiInfoList
} }

/// In the response of [`DescribeInterfaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiInfoList {
    pub api_info: Vec<ApiInfo>,
    pub total_count: Option<i64>,
}
model! { ApiInfoList {
    0 "ApiInfo" api_info: Vec<ApiInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInterfaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiInfo {
    pub api_id: Option<String>,
    pub name: Option<String>,
    pub app_id: Option<String>,
    pub workspace_id: Option<String>,
    pub poi_code: Option<String>,
    pub r#type: Option<i64>,
    pub data_audit: Option<i64>,
    pub apply_audit: Option<i64>,
    pub description: Option<String>,
    pub address: Option<String>,
    pub method: Option<String>,
    pub status: Option<i64>,
    pub preview_url: Option<String>,
    pub query_params: Vec<ApiContent>,
    pub path_params: Vec<ApiContent>,
    pub request_headers: Vec<ApiContent>,
    pub response_headers: Vec<ApiContent>,
    pub is_common_space: Option<bool>,
    pub body: Option<String>,
    pub response_body: Option<String>,
    pub style: Option<i64>,
}
model! { ApiInfo {
    0 "ApiId" api_id: String, 1 "Name" name: String, 2 "AppId" app_id: String, 3 "WorkspaceId" workspace_id: String,
    4 "PoiCode" poi_code: String, 5 "Type" r#type: i64, 6 "DataAudit" data_audit: i64, 7 "ApplyAudit" apply_audit: i64,
    8 "Description" description: String, 9 "Address" address: String, 10 "Method" method: String,
    11 "Status" status: i64, 12 "PreviewUrl" preview_url: String, 13 "QueryParams" query_params: Vec<ApiContent>,
    14 "PathParams" path_params: Vec<ApiContent>, 15 "RequestHeaders" request_headers: Vec<ApiContent>,
    16 "ResponseHeaders" response_headers: Vec<ApiContent>, 17 "IsCommonSpace" is_common_space: bool,
    18 "Body" body: String, 19 "ResponseBody" response_body: String, 20 "Style" style: i64
} }

/// In the response of [`DescribeInterfaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiContent {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub dynamic: Option<bool>,
    pub required: Option<bool>,
    pub value: Option<String>,
    pub default_value: Option<String>,
}
model! { ApiContent {
    0 "Id" id: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Dynamic" dynamic: bool,
    4 "Required" required: bool, 5 "Value" value: String, 6 "DefaultValue" default_value: String
} }

/// Describes link rule list: `DescribeLinkRuleList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeLinkRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLinkRuleList {
    /// Required.
    pub workspace_id: i64,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required. Secret.
    pub application_token: Secret,
    pub trigger_type: Option<String>,
    pub id_set: Option<Vec<i64>>,
}
operation! { DescribeLinkRuleList(workspace_id: i64, page_number: i64, page_size: i64, application_token: Secret)
    "DescribeLinkRuleList" -> DescribeLinkRuleListOutput {
    0 "WorkspaceId" workspace_id, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "ApplicationToken" application_token, 4 "TriggerType" trigger_type: String, 5 "IdSet" id_set: Vec<i64>
} }
paged! { DescribeLinkRuleList: LinkRuleInfo = Number "PageNumber", "Result.LinkRuleSet" result.link_rule_set }

/// Response of [`DescribeLinkRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLinkRuleListOutput {
    pub result: Option<DescribeLinkRuleListRes>,
}
model! { DescribeLinkRuleListOutput {
    0 "Result" result: DescribeLinkRuleListRes
} }

/// In the response of [`DescribeLinkRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLinkRuleListRes {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_row: Option<i64>,
    pub link_rule_set: Vec<LinkRuleInfo>,
}
model! { DescribeLinkRuleListRes {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalPage" total_page: i64,
    3 "TotalRow" total_row: i64, 4 "LinkRuleSet" link_rule_set: Vec<LinkRuleInfo>
} }

/// In the response of [`DescribeLinkRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkRuleInfo {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub event_set: Vec<Event>,
    pub action_set: Vec<Action>,
    pub status: Option<i64>,
    pub begin_date: Option<String>,
    pub end_date: Option<String>,
    pub valid_period: Option<String>,
}
model! { LinkRuleInfo {
    0 "Id" id: i64, 1 "Name" name: String, 2 "EventSet" event_set: Vec<Event>, 3 "ActionSet" action_set: Vec<Action>,
    4 "Status" status: i64, 5 "BeginDate" begin_date: String, 6 "EndDate" end_date: String,
    7 "ValidPeriod" valid_period: String
} }

/// In the response of [`DescribeLinkRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Event {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { Event {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// In the response of [`DescribeLinkRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Action {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { Action {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// Describes model list: `DescribeModelList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeModelList>.
///
/// Errors: [`codes::AUTH_FAILURE_TOKEN_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelList {
    /// Required.
    pub workspace_id: i64,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required. Secret.
    pub application_token: Secret,
    pub device_type_set: Option<Vec<String>>,
    pub product_id_set: Option<Vec<i64>>,
    pub model_id_set: Option<Vec<String>>,
}
operation! { DescribeModelList(workspace_id: i64, page_number: i64, page_size: i64, application_token: Secret)
    "DescribeModelList" -> DescribeModelListOutput {
    0 "WorkspaceId" workspace_id, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "ApplicationToken" application_token, 4 "DeviceTypeSet" device_type_set: Vec<String>,
    5 "ProductIdSet" product_id_set: Vec<i64>, 6 "ModelIdSet" model_id_set: Vec<String>
} }
paged! { DescribeModelList: ModelInfo = Number "PageNumber", "Result.Set" result.set }

/// Response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelListOutput {
    pub result: Option<ModelSet>,
}
model! { DescribeModelListOutput {
    0 "Result" result: ModelSet
} }

/// In the response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelSet {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_row: Option<i64>,
    pub set: Vec<ModelInfo>,
}
model! { ModelSet {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalPage" total_page: i64,
    3 "TotalRow" total_row: i64, 4 "Set" set: Vec<ModelInfo>
} }

/// In the response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInfo {
    pub workspace_id: Option<i64>,
    pub model_name: Option<String>,
    pub model_id: Option<String>,
    pub related_product: Vec<RelatedProduct>,
    pub device_type_name: Option<String>,
    pub device_type: Option<String>,
    pub model_type: Option<i64>,
    pub model_params: Option<String>,
}
model! { ModelInfo {
    0 "WorkspaceId" workspace_id: i64, 1 "ModelName" model_name: String, 2 "ModelId" model_id: String,
    3 "RelatedProduct" related_product: Vec<RelatedProduct>, 4 "DeviceTypeName" device_type_name: String,
    5 "DeviceType" device_type: String, 6 "ModelType" model_type: i64, 7 "ModelParams" model_params: String
} }

/// In the response of [`DescribeModelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelatedProduct {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { RelatedProduct {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// Describes product list: `DescribeProductList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeProductList>.
///
/// Errors: [`codes::AUTH_FAILURE_API_AUTHORIZATION_NOT_FOUND`], [`codes::INTERNAL_ERROR_APP_API_NO_SPACE_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductList {
    /// Required.
    pub workspace_id: i64,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required. Secret.
    pub application_token: Secret,
    pub device_type_set: Option<Vec<String>>,
    pub product_id_set: Option<Vec<i64>>,
    pub model_id_set: Option<Vec<String>>,
}
operation! { DescribeProductList(workspace_id: i64, page_number: i64, page_size: i64, application_token: Secret)
    "DescribeProductList" -> DescribeProductListOutput {
    0 "WorkspaceId" workspace_id, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "ApplicationToken" application_token, 4 "DeviceTypeSet" device_type_set: Vec<String>,
    5 "ProductIdSet" product_id_set: Vec<i64>, 6 "ModelIdSet" model_id_set: Vec<String>
} }
paged! { DescribeProductList: ProductInfo = Number "PageNumber", "Result.Product" result.product }

/// Response of [`DescribeProductList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductListOutput {
    pub result: Option<ProductSet>,
}
model! { DescribeProductListOutput {
    0 "Result" result: ProductSet
} }

/// In the response of [`DescribeProductList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductSet {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_row: Option<i64>,
    pub product: Vec<ProductInfo>,
}
model! { ProductSet {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalPage" total_page: i64,
    3 "TotalRow" total_row: i64, 4 "Product" product: Vec<ProductInfo>
} }

/// In the response of [`DescribeProductList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductInfo {
    pub workspace_id: Option<i64>,
    pub product_id: Option<i64>,
    pub product_name: Option<String>,
    pub device_type_name: Option<String>,
    pub device_type_id: Option<String>,
    pub attribute: Option<i64>,
    pub product_type: Option<String>,
    pub product_ability: Option<i64>,
    pub manufacturer: Option<String>,
    pub maintenance_mfr: Option<String>,
    pub model_name: Option<String>,
    pub model_id: Option<String>,
    pub model_type: Option<i64>,
}
model! { ProductInfo {
    0 "WorkspaceId" workspace_id: i64, 1 "ProductId" product_id: i64, 2 "ProductName" product_name: String,
    3 "DeviceTypeName" device_type_name: String, 4 "DeviceTypeId" device_type_id: String, 5 "Attribute" attribute: i64,
    6 "ProductType" product_type: String, 7 "ProductAbility" product_ability: i64,
    8 "Manufacturer" manufacturer: String, 9 "MaintenanceMfr" maintenance_mfr: String,
    10 "ModelName" model_name: String, 11 "ModelId" model_id: String, 12 "ModelType" model_type: i64
} }

/// Describes property list: `DescribePropertyList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribePropertyList>.
///
/// Errors: [`codes::INTERNAL_ERROR_BIM_APP_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ELEMENT_ID_OR_PROJECT_ID`],
/// [`codes::RESOURCE_NOT_FOUND_ELEMENT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePropertyList {
    /// Required.
    pub building_id: String,
    /// Required.
    pub element_id: String,
    /// Required.
    pub workspace_id: String,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! {
    DescribePropertyList(building_id: String, element_id: String, workspace_id: String, application_token: Secret)
    "DescribePropertyList" -> DescribePropertyListOutput {
    0 "BuildingId" building_id, 1 "ElementId" element_id, 2 "WorkspaceId" workspace_id,
    3 "ApplicationToken" application_token
} }

/// Response of [`DescribePropertyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePropertyListOutput {
    pub result: Option<ElementPropertyRes>,
}
model! { DescribePropertyListOutput {
    0 "Result" result: ElementPropertyRes
} }

/// In the response of [`DescribePropertyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementPropertyRes {
    pub building_id: Option<String>,
    pub element_id: Option<String>,
    pub property_set: Vec<ElementProperty>,
    pub coordinates: Option<ElementCoordinates>,
    pub translate: Option<ElementTranslate>,
    pub element_name: Option<String>,
    pub entity_type_code: Option<String>,
    pub entity_type_name: Option<String>,
}
model! { ElementPropertyRes {
    0 "BuildingId" building_id: String, 1 "ElementId" element_id: String,
    2 "PropertySet" property_set: Vec<ElementProperty>, 3 "Coordinates" coordinates: ElementCoordinates,
    4 "Translate" translate: ElementTranslate, 5 "ElementName" element_name: String,
    6 "EntityTypeCode" entity_type_code: String, 7 "EntityTypeName" entity_type_name: String
} }

/// In the response of [`DescribePropertyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementProperty {
    pub name: Option<String>,
    pub description: Option<String>,
    pub content: Option<String>,
}
model! { ElementProperty {
    0 "Name" name: String, 1 "Description" description: String, 2 "Content" content: String
} }

/// In the response of [`DescribePropertyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementCoordinates {
    pub longitude: Option<f64>,
    pub latitude: Option<f64>,
    pub altitude: Option<f64>,
}
model! { ElementCoordinates {
    0 "Longitude" longitude: f64, 1 "Latitude" latitude: f64, 2 "Altitude" altitude: f64
} }

/// In the response of [`DescribePropertyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementTranslate {
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z: Option<f64>,
}
model! { ElementTranslate {
    0 "X" x: f64, 1 "Y" y: f64, 2 "Z" z: f64
} }

/// Describes rule detail: `DescribeRuleDetail` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeRuleDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_PARAM_NOT_MATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleDetail {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub id: String,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! { DescribeRuleDetail(workspace_id: String, id: String, application_token: Secret)
    "DescribeRuleDetail" -> DescribeRuleDetailOutput {
    0 "WorkspaceId" workspace_id, 1 "Id" id, 2 "ApplicationToken" application_token
} }

/// Response of [`DescribeRuleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleDetailOutput {
    pub result: Option<RuleDetailRes>,
}
model! { DescribeRuleDetailOutput {
    0 "Result" result: RuleDetailRes
} }

/// In the response of [`DescribeRuleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleDetailRes {
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub rule_desc: Option<String>,
    pub valid_type: Option<i64>,
    pub valid_period: Option<String>,
    pub begin_date: Option<String>,
    pub end_date: Option<String>,
    pub status: Option<i64>,
    pub event_rule: Option<String>,
    pub event_info_set: Vec<EventObj>,
    pub action_info_set: Vec<ActionObj>,
}
model! { RuleDetailRes {
    0 "RuleId" rule_id: i64, 1 "RuleName" rule_name: String, 2 "RuleDesc" rule_desc: String,
    3 "ValidType" valid_type: i64, 4 "ValidPeriod" valid_period: String, 5 "BeginDate" begin_date: String,
    6 "EndDate" end_date: String, 7 "Status" status: i64, 8 "EventRule" event_rule: String,
    9 "EventInfoSet" event_info_set: Vec<EventObj>, 10 "ActionInfoSet" action_info_set: Vec<ActionObj>
} }

/// In the response of [`DescribeRuleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventObj {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub condition: Option<String>,
}
model! { EventObj {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Condition" condition: String
} }

/// In the response of [`DescribeRuleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionObj {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub desc: Option<String>,
    pub msg_type: Option<String>,
    pub msg_content: Option<String>,
    pub create_time: Option<String>,
    pub sink_config: Option<String>,
    pub apply_device: Option<String>,
}
model! { ActionObj {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Desc" desc: String, 4 "MsgType" msg_type: String,
    5 "MsgContent" msg_content: String, 6 "CreateTime" create_time: String, 7 "SinkConfig" sink_config: String,
    8 "ApplyDevice" apply_device: String
} }

/// Describes scene list: `DescribeSceneList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeSceneList>.
///
/// Errors: [`codes::INTERNAL_ERROR_BIM_APP_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ELEMENT_ID_OR_PROJECT_ID`],
/// [`codes::RESOURCE_NOT_FOUND_ELEMENT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneList {
    /// Required.
    pub workspace_id: String,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! { DescribeSceneList(workspace_id: String, application_token: Secret)
    "DescribeSceneList" -> DescribeSceneListOutput {
    0 "WorkspaceId" workspace_id, 1 "ApplicationToken" application_token
} }

/// Response of [`DescribeSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneListOutput {
    pub result: Option<SceneListRes>,
}
model! { DescribeSceneListOutput {
    0 "Result" result: SceneListRes
} }

/// In the response of [`DescribeSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneListRes {
    pub scene_list: Vec<SceneInfo>,
}
model! { SceneListRes {
    0 "SceneList" scene_list: Vec<SceneInfo>
} }

/// In the response of [`DescribeSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneInfo {
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
    pub version: Option<String>,
}
model! { SceneInfo {
    0 "SceneId" scene_id: String, 1 "SceneName" scene_name: String, 2 "Version" version: String
} }

/// Describes space device id list: `DescribeSpaceDeviceIdList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeSpaceDeviceIdList>.
///
/// Errors: [`codes::INTERNAL_ERROR_BIM_APP_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ELEMENT_ID_OR_PROJECT_ID`],
/// [`codes::RESOURCE_NOT_FOUND_ELEMENT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceDeviceIdList {
    /// Required.
    pub element_ids: Vec<String>,
    /// Required.
    pub is_cascade: bool,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required. Secret.
    pub application_token: Secret,
}

/// Arguments of [`DescribeSpaceDeviceIdList::new`].
pub struct DescribeSpaceDeviceIdListRequired {
    pub element_ids: Vec<String>,
    pub is_cascade: bool,
    pub workspace_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub application_token: Secret,
}
operation! {
    DescribeSpaceDeviceIdList { DescribeSpaceDeviceIdListRequired: element_ids, is_cascade, workspace_id, page_number, page_size, application_token }
    "DescribeSpaceDeviceIdList" -> DescribeSpaceDeviceIdListOutput {
    0 "ElementIds" element_ids, 1 "IsCascade" is_cascade, 2 "WorkspaceId" workspace_id, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "ApplicationToken" application_token
} }
paged! { DescribeSpaceDeviceIdList: String = Number "PageNumber", "Result.DeviceIds" result.device_ids }

/// Response of [`DescribeSpaceDeviceIdList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceDeviceIdListOutput {
    pub result: Option<SpaceDeviceIdListRes>,
}
model! { DescribeSpaceDeviceIdListOutput {
    0 "Result" result: SpaceDeviceIdListRes
} }

/// In the response of [`DescribeSpaceDeviceIdList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceDeviceIdListRes {
    pub device_ids: Vec<String>,
}
model! { SpaceDeviceIdListRes {
    0 "DeviceIds" device_ids: Vec<String>
} }

/// Describes space device relation list: `DescribeSpaceDeviceRelationList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeSpaceDeviceRelationList>.
///
/// Errors: [`codes::INTERNAL_ERROR_BIM_APP_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ELEMENT_ID_OR_PROJECT_ID`],
/// [`codes::RESOURCE_NOT_FOUND_ELEMENT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceDeviceRelationList {
    /// Required.
    pub element_ids: Vec<String>,
    /// Required.
    pub is_cascade: bool,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required. Secret.
    pub application_token: Secret,
}

/// Arguments of [`DescribeSpaceDeviceRelationList::new`].
pub struct DescribeSpaceDeviceRelationListRequired {
    pub element_ids: Vec<String>,
    pub is_cascade: bool,
    pub workspace_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub application_token: Secret,
}
operation! {
    DescribeSpaceDeviceRelationList { DescribeSpaceDeviceRelationListRequired: element_ids, is_cascade, workspace_id, page_number, page_size, application_token }
    "DescribeSpaceDeviceRelationList" -> DescribeSpaceDeviceRelationListOutput {
    0 "ElementIds" element_ids, 1 "IsCascade" is_cascade, 2 "WorkspaceId" workspace_id, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "ApplicationToken" application_token
} }
paged! { DescribeSpaceDeviceRelationList: SpaceDeviceRelation =
    Number "PageNumber", "Result.SpaceDeviceRelationList" result.space_device_relation_list }

/// Response of [`DescribeSpaceDeviceRelationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceDeviceRelationListOutput {
    pub result: Option<SpaceDeviceRelationRes>,
}
model! { DescribeSpaceDeviceRelationListOutput {
    0 "Result" result: SpaceDeviceRelationRes
} }

/// In the response of [`DescribeSpaceDeviceRelationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceDeviceRelationRes {
    pub space_device_relation_list: Vec<SpaceDeviceRelation>,
}
model! { SpaceDeviceRelationRes {
    0 "SpaceDeviceRelationList" space_device_relation_list: Vec<SpaceDeviceRelation>
} }

/// In the response of [`DescribeSpaceDeviceRelationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceDeviceRelation {
    pub device_id: Option<String>,
    pub element_id: Option<String>,
}
model! { SpaceDeviceRelation {
    0 "DeviceId" device_id: String, 1 "ElementId" element_id: String
} }

/// Describes space info by device id: `DescribeSpaceInfoByDeviceId` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeSpaceInfoByDeviceId>.
///
/// Errors: [`codes::INTERNAL_ERROR_BIM_APP_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ELEMENT_ID_OR_PROJECT_ID`],
/// [`codes::RESOURCE_NOT_FOUND_ELEMENT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceInfoByDeviceId {
    /// Required.
    pub device_id: String,
    /// Required.
    pub workspace_id: String,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! { DescribeSpaceInfoByDeviceId(device_id: String, workspace_id: String, application_token: Secret)
    "DescribeSpaceInfoByDeviceId" -> DescribeSpaceInfoByDeviceIdOutput {
    0 "DeviceId" device_id, 1 "WorkspaceId" workspace_id, 2 "ApplicationToken" application_token
} }

/// Response of [`DescribeSpaceInfoByDeviceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceInfoByDeviceIdOutput {
    pub result: Option<DeviceSpaceInfoRes>,
}
model! { DescribeSpaceInfoByDeviceIdOutput {
    0 "Result" result: DeviceSpaceInfoRes
} }

/// In the response of [`DescribeSpaceInfoByDeviceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceSpaceInfoRes {
    pub building_id: Option<String>,
    pub element_id: Option<String>,
    pub entity_type: Option<String>,
    pub element_name: Option<String>,
    pub level: Option<i64>,
    pub bottom_height: Option<i64>,
    pub space_code: Option<String>,
}
model! { DeviceSpaceInfoRes {
    0 "BuildingId" building_id: String, 1 "ElementId" element_id: String, 2 "EntityType" entity_type: String,
    3 "ElementName" element_name: String, 4 "Level" level: i64, 5 "BottomHeight" bottom_height: i64,
    6 "SpaceCode" space_code: String
} }

/// Describes space relation by device id: `DescribeSpaceRelationByDeviceId` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeSpaceRelationByDeviceId>.
///
/// Errors: [`codes::INTERNAL_ERROR_BIM_APP_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ELEMENT_ID_OR_PROJECT_ID`],
/// [`codes::RESOURCE_NOT_FOUND_ELEMENT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceRelationByDeviceId {
    /// Required.
    pub device_id: String,
    /// Required.
    pub workspace_id: String,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! { DescribeSpaceRelationByDeviceId(device_id: String, workspace_id: String, application_token: Secret)
    "DescribeSpaceRelationByDeviceId" -> DescribeSpaceRelationByDeviceIdOutput {
    0 "DeviceId" device_id, 1 "WorkspaceId" workspace_id, 2 "ApplicationToken" application_token
} }

/// Response of [`DescribeSpaceRelationByDeviceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceRelationByDeviceIdOutput {
    pub result: Option<SpaceRelationRes>,
}
model! { DescribeSpaceRelationByDeviceIdOutput {
    0 "Result" result: SpaceRelationRes
} }

/// In the response of [`DescribeSpaceRelationByDeviceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceRelationRes {
    pub space_relation: Option<SpaceRelation>,
}
model! { SpaceRelationRes {
    0 "SpaceRelation" space_relation: SpaceRelation
} }

/// In the response of [`DescribeSpaceRelationByDeviceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceRelation {
    pub element_id: Option<String>,
    pub element_name: Option<String>,
    pub level: Option<i64>,
    pub space_code: Option<String>,
    pub parent_space_code: Option<String>,
    pub children: Vec<SpaceRelation>,
}
model! { SpaceRelation {
    0 "ElementId" element_id: String, 1 "ElementName" element_name: String, 2 "Level" level: i64,
    3 "SpaceCode" space_code: String, 4 "ParentSpaceCode" parent_space_code: String,
    5 "Children" children: Vec<SpaceRelation>
} }

/// Describes space type list: `DescribeSpaceTypeList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeSpaceTypeList>.
///
/// Errors: [`codes::INTERNAL_ERROR_BIM_APP_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ELEMENT_ID_OR_PROJECT_ID`],
/// [`codes::RESOURCE_NOT_FOUND_ELEMENT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceTypeList {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! { DescribeSpaceTypeList(workspace_id: String, page_number: i64, page_size: i64, application_token: Secret)
    "DescribeSpaceTypeList" -> DescribeSpaceTypeListOutput {
    0 "WorkspaceId" workspace_id, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "ApplicationToken" application_token
} }
paged! { DescribeSpaceTypeList: SpaceType = Number "PageNumber", "Result.SpaceTypeList" result.space_type_list }

/// Response of [`DescribeSpaceTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceTypeListOutput {
    pub result: Option<SpaceTypeListRes>,
}
model! { DescribeSpaceTypeListOutput {
    0 "Result" result: SpaceTypeListRes
} }

/// In the response of [`DescribeSpaceTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceTypeListRes {
    pub space_type_list: Vec<SpaceType>,
}
model! { SpaceTypeListRes {
    0 "SpaceTypeList" space_type_list: Vec<SpaceType>
} }

/// In the response of [`DescribeSpaceTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceType {
    pub space_type_code: Option<String>,
    pub space_type_name: Option<String>,
}
model! { SpaceType {
    0 "SpaceTypeCode" space_type_code: String, 1 "SpaceTypeName" space_type_name: String
} }

/// Describes tenant building count and area: `DescribeTenantBuildingCountAndArea` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeTenantBuildingCountAndArea>.
///
/// Errors: [`codes::INTERNAL_ERROR_BIM_APP_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ELEMENT_ID_OR_PROJECT_ID`],
/// [`codes::RESOURCE_NOT_FOUND_ELEMENT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantBuildingCountAndArea {
    /// Required.
    pub workspace_id_list: Vec<String>,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! { DescribeTenantBuildingCountAndArea(workspace_id_list: Vec<String>, application_token: Secret)
    "DescribeTenantBuildingCountAndArea" -> DescribeTenantBuildingCountAndAreaOutput {
    0 "WorkspaceIdList" workspace_id_list, 1 "ApplicationToken" application_token
} }

/// Response of [`DescribeTenantBuildingCountAndArea`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantBuildingCountAndAreaOutput {
    pub result: Option<SpaceDataTotalStatsRes>,
}
model! { DescribeTenantBuildingCountAndAreaOutput {
    0 "Result" result: SpaceDataTotalStatsRes
} }

/// In the response of [`DescribeTenantBuildingCountAndArea`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceDataTotalStatsRes {
    pub building_count: Option<i64>,
    pub building_area: Option<f64>,
}
model! { SpaceDataTotalStatsRes {
    0 "BuildingCount" building_count: i64, 1 "BuildingArea" building_area: f64
} }

/// Describes tenant department list: `DescribeTenantDepartmentList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeTenantDepartmentList>.
///
/// Errors: [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantDepartmentList {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required. Secret.
    pub application_token: Secret,
    pub tenant_id: Option<String>,
    pub update_at: Option<i64>,
    pub department_id: Option<String>,
    pub cursor: Option<String>,
}
operation! { DescribeTenantDepartmentList(offset: i64, limit: i64, application_token: Secret)
    "DescribeTenantDepartmentList" -> DescribeTenantDepartmentListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "ApplicationToken" application_token, 3 "TenantId" tenant_id: String,
    4 "UpdateAt" update_at: i64, 5 "DepartmentId" department_id: String, 6 "Cursor" cursor: String
} }
paged! { DescribeTenantDepartmentList: SsoDepartment =
    Offset "Offset", "Result.Departments" result.departments, total "Result.Total" }

/// Response of [`DescribeTenantDepartmentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantDepartmentListOutput {
    pub result: Option<SsoDepartmentsResult>,
}
model! { DescribeTenantDepartmentListOutput {
    0 "Result" result: SsoDepartmentsResult
} }

/// In the response of [`DescribeTenantDepartmentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SsoDepartmentsResult {
    pub total: Option<i64>,
    pub departments: Vec<SsoDepartment>,
}
model! { SsoDepartmentsResult {
    0 "Total" total: i64, 1 "Departments" departments: Vec<SsoDepartment>
} }

/// In the response of [`DescribeTenantDepartmentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SsoDepartment {
    pub department_id: Option<String>,
    pub name: Option<String>,
    pub parent_department_id: Option<String>,
}
model! { SsoDepartment {
    0 "DepartmentId" department_id: String, 1 "Name" name: String, 2 "ParentDepartmentId" parent_department_id: String
} }

/// Describes tenant user list: `DescribeTenantUserList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeTenantUserList>.
///
/// Errors: [`codes::AUTH_FAILURE_TOKEN_NOT_FOUND`], [`codes::INTERNAL_ERROR_API_GATEWAY_INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantUserList {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required. Secret.
    pub application_token: Secret,
    pub tenant_id: Option<String>,
    pub update_at: Option<i64>,
    pub department_id: Option<String>,
    pub cursor: Option<String>,
    pub status: Option<i64>,
    pub workspace_id: Option<String>,
    pub keyword: Option<String>,
    pub no_recursive: Option<String>,
}
operation! { DescribeTenantUserList(offset: i64, limit: i64, application_token: Secret)
    "DescribeTenantUserList" -> DescribeTenantUserListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "ApplicationToken" application_token, 3 "TenantId" tenant_id: String,
    4 "UpdateAt" update_at: i64, 5 "DepartmentId" department_id: String, 6 "Cursor" cursor: String,
    7 "Status" status: i64, 8 "WorkspaceId" workspace_id: String, 9 "Keyword" keyword: String,
    10 "NoRecursive" no_recursive: String
} }
paged! { DescribeTenantUserList: SsoUser = Offset "Offset", "Result.Users" result.users, total "Result.Total" }

/// Response of [`DescribeTenantUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantUserListOutput {
    pub result: Option<SsoUserResult>,
}
model! { DescribeTenantUserListOutput {
    0 "Result" result: SsoUserResult
} }

/// In the response of [`DescribeTenantUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SsoUserResult {
    pub total: Option<i64>,
    pub users: Vec<SsoUser>,
}
model! { SsoUserResult {
    0 "Total" total: i64, 1 "Users" users: Vec<SsoUser>
} }

/// In the response of [`DescribeTenantUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SsoUser {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    pub user_type: Option<String>,
    pub tenant_id: Option<String>,
    pub user_group: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub status: Option<i64>,
    pub create_at: Option<i64>,
    pub update_at: Option<i64>,
    pub belong_team: Option<i64>,
    pub department_id: Option<String>,
    pub department_name: Option<String>,
    pub department_user_id: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
}
model! { SsoUser {
    0 "UserId" user_id: String, 1 "UserName" user_name: String, 2 "RealName" real_name: String,
    3 "UserType" user_type: String, 4 "TenantId" tenant_id: String, 5 "UserGroup" user_group: String,
    6 "Email" email: String, 7 "Phone" phone: String, 8 "Status" status: i64, 9 "CreateAt" create_at: i64,
    10 "UpdateAt" update_at: i64, 11 "BelongTeam" belong_team: i64, 12 "DepartmentId" department_id: String,
    13 "DepartmentName" department_name: String, 14 "DepartmentUserId" department_user_id: i64,
    15 "Password" password: Secret
} }

/// Describes video cloud record: `DescribeVideoCloudRecord` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeVideoCloudRecord>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME_RANGE`],
/// [`codes::MISSING_PARAMETER_EMPTY_WID`], [`codes::RESOURCE_NOT_FOUND_CAMERA_BASE_INFO_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoCloudRecord {
    /// Required.
    pub wid: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub workspace_id: i64,
    /// Required. Secret.
    pub application_token: Secret,
}

/// Arguments of [`DescribeVideoCloudRecord::new`].
pub struct DescribeVideoCloudRecordRequired {
    pub wid: String,
    pub start_time: i64,
    pub end_time: i64,
    pub workspace_id: i64,
    pub application_token: Secret,
}
operation! {
    DescribeVideoCloudRecord { DescribeVideoCloudRecordRequired: wid, start_time, end_time, workspace_id, application_token }
    "DescribeVideoCloudRecord" -> DescribeVideoCloudRecordOutput {
    0 "WID" wid, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "WorkspaceId" workspace_id,
    4 "ApplicationToken" application_token
} }

/// Response of [`DescribeVideoCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoCloudRecordOutput {
    pub result: Option<VideoCloudRecordRes>,
}
model! { DescribeVideoCloudRecordOutput {
    0 "Result" result: VideoCloudRecordRes
} }

/// In the response of [`DescribeVideoCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoCloudRecordRes {
    pub total_count: Option<i64>,
    pub record_set: Vec<RecordInfo>,
}
model! { VideoCloudRecordRes {
    0 "TotalCount" total_count: i64, 1 "RecordSet" record_set: Vec<RecordInfo>
} }

/// In the response of [`DescribeVideoCloudRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordInfo {
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub video_url: Option<String>,
}
model! { RecordInfo {
    0 "StartTime" start_time: i64, 1 "EndTime" end_time: i64, 2 "VideoURL" video_url: String
} }

/// Describes video live stream: `DescribeVideoLiveStream` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeVideoLiveStream>.
///
/// Errors: [`codes::FAILED_OPERATION_LOCK_REDIS_CACHE_FAILED`], [`codes::FAILED_OPERATION_SEND_MSG_TO_IOT_FAILED`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_INVALID_META_DATA`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PROTOCOL`], [`codes::INVALID_PARAMETER_VALUE_INVALID_STREAM_ID`],
/// [`codes::LIMIT_EXCEEDED_VIDEO_STREAM_THRESHOLD_EXCEEDED`], [`codes::LIMIT_EXCEEDED_VIDEO_TRANSCODE`],
/// [`codes::MISSING_PARAMETER_EMPTY_WID`], [`codes::RESOURCE_NOT_FOUND_CAMERA_BASE_INFO_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CAMERA_STATUS_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_SRS_HOOK_SERVICE_NODE`],
/// [`codes::RESOURCE_NOT_FOUND_SRS_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_VIDEO_PUSH_SERVICE_NODE`],
/// [`codes::RESOURCE_UNAVAILABLE_DEVICE_OFFLINE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoLiveStream {
    /// Required.
    pub wid: String,
    /// Required.
    pub protocol: String,
    /// Required.
    pub workspace_id: i64,
    /// Required. Secret.
    pub application_token: Secret,
    pub stream_id: Option<i64>,
    pub env: Option<String>,
}
operation! { DescribeVideoLiveStream(wid: String, protocol: String, workspace_id: i64, application_token: Secret)
    "DescribeVideoLiveStream" -> DescribeVideoLiveStreamOutput {
    0 "WID" wid, 1 "Protocol" protocol, 2 "WorkspaceId" workspace_id, 3 "ApplicationToken" application_token,
    4 "StreamId" stream_id: i64, 5 "Env" env: String
} }

/// Response of [`DescribeVideoLiveStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoLiveStreamOutput {
    pub result: Option<VideoRecordStreamRes>,
}
model! { DescribeVideoLiveStreamOutput {
    0 "Result" result: VideoRecordStreamRes
} }

/// In the response of [`DescribeVideoLiveStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoRecordStreamRes {
    pub flv: Option<String>,
    pub rtmp: Option<String>,
    pub hls: Option<String>,
    pub web_rtc: Option<String>,
    pub raw: Option<RawInfo>,
    pub stream: Option<String>,
}
model! { VideoRecordStreamRes {
    0 "FLV" flv: String, 1 "RTMP" rtmp: String, 2 "HLS" hls: String, 3 "WebRTC" web_rtc: String, 4 "RAW" raw: RawInfo,
    5 "Stream" stream: String
} }

/// In the response of [`DescribeVideoLiveStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RawInfo {
    pub sm4_vector: Option<String>,
    pub natip: Option<String>,
    /// Secret.
    pub stream_token: Option<Secret>,
    pub port: Option<i64>,
    pub stream_en_key: Option<String>,
    pub ip: Option<String>,
    pub inner_ip: Option<String>,
}
model! { RawInfo {
    0 "SM4Vector" sm4_vector: String, 1 "NATIP" natip: String, 2 "StreamToken" stream_token: Secret, 3 "Port" port: i64,
    4 "StreamEnKey" stream_en_key: String, 5 "IP" ip: String, 6 "InnerIP" inner_ip: String
} }

/// Describes video record stream: `DescribeVideoRecordStream` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeVideoRecordStream>.
///
/// Errors: [`codes::FAILED_OPERATION_SEND_MSG_TO_IOT_FAILED`], [`codes::INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_MEDIA_DATA`], [`codes::INVALID_PARAMETER_VALUE_INVALID_GB28181_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PROTOCOL`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SAVE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME_RANGE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_VIDEO_PLAY_RATE`],
/// [`codes::LIMIT_EXCEEDED_VIDEO_STREAM_THRESHOLD_EXCEEDED`], [`codes::LIMIT_EXCEEDED_VIDEO_TRANSCODE`],
/// [`codes::MISSING_PARAMETER_EMPTY_WID`], [`codes::RESOURCE_NOT_FOUND_CAMERA_BASE_INFO_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CAMERA_INFO_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_NVR_OR_CVR_CONFIG_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_SRS_HOOK_SERVICE_NODE`], [`codes::RESOURCE_NOT_FOUND_SRS_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_STREAM_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_VIDEO_PUSH_SERVICE_NODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoRecordStream {
    /// Required.
    pub wid: String,
    /// Required.
    pub protocol: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub play_back_rate: f64,
    /// Required.
    pub workspace_id: i64,
    /// Required. Secret.
    pub application_token: Secret,
    pub stream: Option<String>,
    pub env: Option<String>,
}

/// Arguments of [`DescribeVideoRecordStream::new`].
pub struct DescribeVideoRecordStreamRequired {
    pub wid: String,
    pub protocol: String,
    pub start_time: i64,
    pub end_time: i64,
    pub play_back_rate: f64,
    pub workspace_id: i64,
    pub application_token: Secret,
}
operation! {
    DescribeVideoRecordStream { DescribeVideoRecordStreamRequired: wid, protocol, start_time, end_time, play_back_rate, workspace_id, application_token }
    "DescribeVideoRecordStream" -> DescribeVideoRecordStreamOutput {
    0 "WID" wid, 1 "Protocol" protocol, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "PlayBackRate" play_back_rate,
    5 "WorkspaceId" workspace_id, 6 "ApplicationToken" application_token, 7 "Stream" stream: String, 8 "Env" env: String
} }

/// Response of [`DescribeVideoRecordStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoRecordStreamOutput {
    pub result: Option<VideoRecordStreamRes>,
}
model! { DescribeVideoRecordStreamOutput {
    0 "Result" result: VideoRecordStreamRes
} }

/// Describes work space building count and area: `DescribeWorkSpaceBuildingCountAndArea` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeWorkSpaceBuildingCountAndArea>.
///
/// Errors: [`codes::INTERNAL_ERROR_BIM_APP_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ELEMENT_ID_OR_PROJECT_ID`],
/// [`codes::RESOURCE_NOT_FOUND_ELEMENT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkSpaceBuildingCountAndArea {
    /// Required.
    pub workspace_id_list: Vec<String>,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! { DescribeWorkSpaceBuildingCountAndArea(workspace_id_list: Vec<String>, application_token: Secret)
    "DescribeWorkSpaceBuildingCountAndArea" -> DescribeWorkSpaceBuildingCountAndAreaOutput {
    0 "WorkspaceIdList" workspace_id_list, 1 "ApplicationToken" application_token
} }

/// Response of [`DescribeWorkSpaceBuildingCountAndArea`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkSpaceBuildingCountAndAreaOutput {
    pub result: Option<SpaceDataListStatsRes>,
}
model! { DescribeWorkSpaceBuildingCountAndAreaOutput {
    0 "Result" result: SpaceDataListStatsRes
} }

/// In the response of [`DescribeWorkSpaceBuildingCountAndArea`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceDataListStatsRes {
    pub list: Vec<SpaceDataStats>,
}
model! { SpaceDataListStatsRes {
    0 "List" list: Vec<SpaceDataStats>
} }

/// In the response of [`DescribeWorkSpaceBuildingCountAndArea`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceDataStats {
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
    pub building_count: Option<i64>,
    pub building_area: Option<f64>,
}
model! { SpaceDataStats {
    0 "WorkspaceId" workspace_id: String, 1 "WorkspaceName" workspace_name: String,
    2 "BuildingCount" building_count: i64, 3 "BuildingArea" building_area: f64
} }

/// Describes workspace list: `DescribeWorkspaceList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeWorkspaceList>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkspaceList {
    /// Required. Secret.
    pub application_token: Secret,
    pub workspace_id: Option<i64>,
}
operation! { DescribeWorkspaceList(application_token: Secret) "DescribeWorkspaceList" -> DescribeWorkspaceListOutput {
    0 "ApplicationToken" application_token, 1 "WorkspaceId" workspace_id: i64
} }

/// Response of [`DescribeWorkspaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkspaceListOutput {
    pub result: Option<WorkspaceInfoList>,
}
model! { DescribeWorkspaceListOutput {
    0 "Result" result: WorkspaceInfoList
} }

/// In the response of [`DescribeWorkspaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceInfoList {
    pub list: Vec<SpaceInfo>,
}
model! { WorkspaceInfoList {
    0 "List" list: Vec<SpaceInfo>
} }

/// In the response of [`DescribeWorkspaceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceInfo {
    pub workspace_id: Option<i64>,
    pub tenant_id: Option<i64>,
    pub english_name: Option<String>,
    pub chinese_name: Option<String>,
    pub description: Option<String>,
    pub status: Option<i64>,
    pub is_comm_workspace: Option<bool>,
    pub validity_start_time: Option<String>,
    pub validity_end_time: Option<String>,
    pub selected: Option<i64>,
    pub is_system: Option<i64>,
}
model! { SpaceInfo {
    0 "WorkspaceId" workspace_id: i64, 1 "TenantId" tenant_id: i64, 2 "EnglishName" english_name: String,
    3 "ChineseName" chinese_name: String, 4 "Description" description: String, 5 "Status" status: i64,
    6 "IsCommWorkspace" is_comm_workspace: bool, 7 "ValidityStartTime" validity_start_time: String,
    8 "ValidityEndTime" validity_end_time: String, 9 "Selected" selected: i64, 10 "IsSystem" is_system: i64
} }

/// Describes workspace user list: `DescribeWorkspaceUserList` of `weilingwith` 2023-04-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=DescribeWorkspaceUserList>.
///
/// Errors: [`codes::INTERNAL_ERROR_APP_API_NO_SPACE_PERMISSION`], [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkspaceUserList {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub workspace_id: String,
    /// Required. Secret.
    pub application_token: Secret,
    pub tenant_id: Option<String>,
    pub update_at: Option<i64>,
}
operation! { DescribeWorkspaceUserList(offset: i64, limit: i64, workspace_id: String, application_token: Secret)
    "DescribeWorkspaceUserList" -> DescribeWorkspaceUserListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "WorkspaceId" workspace_id, 3 "ApplicationToken" application_token,
    4 "TenantId" tenant_id: String, 5 "UpdateAt" update_at: i64
} }
paged! { DescribeWorkspaceUserList: SsoTeamUser = Offset "Offset", "Result.Users" result.users, total "Result.Total" }

/// Response of [`DescribeWorkspaceUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkspaceUserListOutput {
    pub result: Option<SsoTeamUserResult>,
}
model! { DescribeWorkspaceUserListOutput {
    0 "Result" result: SsoTeamUserResult
} }

/// In the response of [`DescribeWorkspaceUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SsoTeamUserResult {
    pub total: Option<i64>,
    pub users: Vec<SsoTeamUser>,
}
model! { SsoTeamUserResult {
    0 "Total" total: i64, 1 "Users" users: Vec<SsoTeamUser>
} }

/// In the response of [`DescribeWorkspaceUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SsoTeamUser {
    pub user_id: Option<String>,
    pub real_name: Option<String>,
    pub user_type: Option<String>,
    pub tenant_id: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub status: Option<i64>,
    pub create_at: Option<i64>,
    pub department_id: Option<String>,
    pub department_name: Option<String>,
    pub link_filter: Option<i64>,
}
model! { SsoTeamUser {
    0 "UserId" user_id: String, 1 "RealName" real_name: String, 2 "UserType" user_type: String,
    3 "TenantId" tenant_id: String, 4 "Email" email: String, 5 "Phone" phone: String, 6 "Status" status: i64,
    7 "CreateAt" create_at: i64, 8 "DepartmentId" department_id: String, 9 "DepartmentName" department_name: String,
    10 "LinkFilter" link_filter: i64
} }

/// Modifies device field: `ModifyDeviceField` of `weilingwith` 2023-04-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=ModifyDeviceField>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceField {
    /// Required.
    pub workspace_id: i64,
    /// Required.
    pub set: Vec<ModifyDeviceFieldInfo>,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! { ModifyDeviceField(workspace_id: i64, set: Vec<ModifyDeviceFieldInfo>, application_token: Secret)
    "ModifyDeviceField" -> ModifyDeviceFieldOutput {
    0 "WorkspaceId" workspace_id, 1 "Set" set, 2 "ApplicationToken" application_token
} }

/// In the request of [`ModifyDeviceField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceFieldInfo {
    /// Required.
    pub wid: Option<String>,
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub val: Option<String>,
}
input! { ModifyDeviceFieldInfo(wid: String, key: String, val: String) {
    0 "WID" wid: String, 1 "Key" key: String, 2 "Val" val: String
} }

/// Response of [`ModifyDeviceField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceFieldOutput {
    pub result: Option<EmptyRes>,
}
model! { ModifyDeviceFieldOutput {
    0 "Result" result: EmptyRes
} }

/// Modifies device group: `ModifyDeviceGroup` of `weilingwith` 2023-04-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=ModifyDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceGroup {
    /// Required.
    pub workspace_id: i64,
    /// Required.
    pub set: Vec<ModifyDeviceGroupInfo>,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! { ModifyDeviceGroup(workspace_id: i64, set: Vec<ModifyDeviceGroupInfo>, application_token: Secret)
    "ModifyDeviceGroup" -> ModifyDeviceGroupOutput {
    0 "WorkspaceId" workspace_id, 1 "Set" set, 2 "ApplicationToken" application_token
} }

/// In the request of [`ModifyDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceGroupInfo {
    /// Required.
    pub wid: Option<String>,
    /// Required.
    pub group_id: Option<i64>,
}
input! { ModifyDeviceGroupInfo(wid: String, group_id: i64) {
    0 "WID" wid: String, 1 "GroupId" group_id: i64
} }

/// Response of [`ModifyDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceGroupOutput {
    pub result: Option<EmptyRes>,
}
model! { ModifyDeviceGroupOutput {
    0 "Result" result: EmptyRes
} }

/// Modifies device name: `ModifyDeviceName` of `weilingwith` 2023-04-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=ModifyDeviceName>.
///
/// Errors: [`codes::FAILED_OPERATION_MODIFY_DEVICE_ERROR`], [`codes::RESOURCE_NOT_FOUND_EMPTY_DEVICE_LIST`],
/// [`codes::RESOURCE_NOT_FOUND_WID_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceName {
    /// Required.
    pub workspace_id: i64,
    /// Required.
    pub set: Vec<DeviceModifyInfo>,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! { ModifyDeviceName(workspace_id: i64, set: Vec<DeviceModifyInfo>, application_token: Secret)
    "ModifyDeviceName" -> ModifyDeviceNameOutput {
    0 "WorkspaceId" workspace_id, 1 "Set" set, 2 "ApplicationToken" application_token
} }

/// In the request of [`ModifyDeviceName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceModifyInfo {
    /// Required.
    pub wid: Option<String>,
    /// Required.
    pub device_name: Option<String>,
}
input! { DeviceModifyInfo(wid: String, device_name: String) {
    0 "WID" wid: String, 1 "DeviceName" device_name: String
} }

/// Response of [`ModifyDeviceName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceNameOutput {
    pub result: Option<EmptyRes>,
}
model! { ModifyDeviceNameOutput {
    0 "Result" result: EmptyRes
} }

/// Modifies device tag: `ModifyDeviceTag` of `weilingwith` 2023-04-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=ModifyDeviceTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceTag {
    /// Required.
    pub workspace_id: i64,
    /// Required.
    pub set: Vec<ModifyDeviceTagInfo>,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! { ModifyDeviceTag(workspace_id: i64, set: Vec<ModifyDeviceTagInfo>, application_token: Secret)
    "ModifyDeviceTag" -> ModifyDeviceTagOutput {
    0 "WorkspaceId" workspace_id, 1 "Set" set, 2 "ApplicationToken" application_token
} }

/// In the request of [`ModifyDeviceTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceTagInfo {
    /// Required.
    pub wid: Option<String>,
    /// Required.
    pub name_set: Option<Vec<String>>,
}
input! { ModifyDeviceTagInfo(wid: String, name_set: Vec<String>) {
    0 "WID" wid: String, 1 "NameSet" name_set: Vec<String>
} }

/// Response of [`ModifyDeviceTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceTagOutput {
    pub result: Option<EmptyRes>,
}
model! { ModifyDeviceTagOutput {
    0 "Result" result: EmptyRes
} }

/// Reports app message: `ReportAppMessage` of `weilingwith` 2023-04-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=ReportAppMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportAppMessage {
    /// Required.
    pub workspace_id: i64,
    /// Required.
    pub profile: MessageProfile,
    /// Required.
    pub report_ts: i64,
    /// Required.
    pub properties: String,
    /// Required. Secret.
    pub application_token: Secret,
    pub event_set: Option<String>,
    pub service_set: Option<String>,
    pub extend_two: Option<String>,
    pub echo: Option<String>,
}

/// Arguments of [`ReportAppMessage::new`].
pub struct ReportAppMessageRequired {
    pub workspace_id: i64,
    pub profile: MessageProfile,
    pub report_ts: i64,
    pub properties: String,
    pub application_token: Secret,
}
operation! {
    ReportAppMessage { ReportAppMessageRequired: workspace_id, profile, report_ts, properties, application_token }
    "ReportAppMessage" -> ReportAppMessageOutput {
    0 "WorkspaceId" workspace_id, 1 "Profile" profile, 2 "ReportTs" report_ts, 3 "Properties" properties,
    4 "ApplicationToken" application_token, 5 "EventSet" event_set: String, 6 "ServiceSet" service_set: String,
    7 "ExtendTwo" extend_two: String, 8 "Echo" echo: String
} }

/// Response of [`ReportAppMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportAppMessageOutput {
    pub result: Option<EmptyRes>,
}
model! { ReportAppMessageOutput {
    0 "Result" result: EmptyRes
} }

/// Saves device group: `SaveDeviceGroup` of `weilingwith` 2023-04-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=SaveDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveDeviceGroup {
    /// Required.
    pub name: String,
    /// Required.
    pub description: String,
    /// Required.
    pub workspace_id: i64,
    /// Required. Secret.
    pub application_token: Secret,
    pub id: Option<i64>,
    pub parent_id: Option<i64>,
}
operation! { SaveDeviceGroup(name: String, description: String, workspace_id: i64, application_token: Secret)
    "SaveDeviceGroup" -> SaveDeviceGroupOutput {
    0 "Name" name, 1 "Description" description, 2 "WorkspaceId" workspace_id, 3 "ApplicationToken" application_token,
    4 "Id" id: i64, 5 "ParentId" parent_id: i64
} }

/// Response of [`SaveDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveDeviceGroupOutput {
    pub result: Option<SaveDeviceGroupRes>,
}
model! { SaveDeviceGroupOutput {
    0 "Result" result: SaveDeviceGroupRes
} }

/// In the response of [`SaveDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveDeviceGroupRes {
    pub id: Option<i64>,
}
model! { SaveDeviceGroupRes {
    0 "Id" id: i64
} }

/// Stops video streaming: `StopVideoStreaming` of `weilingwith` 2023-04-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=StopVideoStreaming>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::MISSING_PARAMETER_EMPTY_STREAM`],
/// [`codes::MISSING_PARAMETER_EMPTY_WID`], [`codes::RESOURCE_NOT_FOUND_CAMERA_BASE_INFO_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CAMERA_STATUS_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_DEVICE_OFFLINE`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_STREAMING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopVideoStreaming {
    /// Required.
    pub stream: String,
    /// Required.
    pub wid: String,
    /// Required.
    pub workspace_id: i64,
    /// Required. Secret.
    pub application_token: Secret,
}
operation! { StopVideoStreaming(stream: String, wid: String, workspace_id: i64, application_token: Secret)
    "StopVideoStreaming" -> StopVideoStreamingOutput {
    0 "Stream" stream, 1 "WID" wid, 2 "WorkspaceId" workspace_id, 3 "ApplicationToken" application_token
} }

/// Response of [`StopVideoStreaming`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopVideoStreamingOutput {
    pub result: Option<EmptyRes>,
}
model! { StopVideoStreamingOutput {
    0 "Result" result: EmptyRes
} }

/// Updates workspace park attributes: `UpdateWorkspaceParkAttributes` of `weilingwith` 2023-04-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=weilingwith&Version=2023-04-27&Action=UpdateWorkspaceParkAttributes>.
///
/// Errors: [`codes::INTERNAL_ERROR_UPDATE_PARK_INFO_FAILED`], [`codes::INVALID_PARAMETER_DUPLICATE_PARK_CODE`],
/// [`codes::INVALID_PARAMETER_EXCEED_PARK_LENGTH_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceParkAttributes {
    /// Required.
    pub workspace_id: i64,
    /// Required. Secret.
    pub application_token: Secret,
    pub park_name: Option<String>,
    pub park_num: Option<String>,
}
operation! { UpdateWorkspaceParkAttributes(workspace_id: i64, application_token: Secret)
    "UpdateWorkspaceParkAttributes" -> UpdateWorkspaceParkAttributesOutput {
    0 "WorkspaceId" workspace_id, 1 "ApplicationToken" application_token, 2 "ParkName" park_name: String,
    3 "ParkNum" park_num: String
} }

/// Response of [`UpdateWorkspaceParkAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceParkAttributesOutput {
    pub result: Option<EmptyRes>,
}
model! { UpdateWorkspaceParkAttributesOutput {
    0 "Result" result: EmptyRes
} }

codes! {
    AUTH_FAILURE_API_AUTHORIZATION_NOT_FOUND "AuthFailure.ApiAuthorizationNotFound",
    AUTH_FAILURE_TOKEN_EXPIRED "AuthFailure.TokenExpired", AUTH_FAILURE_TOKEN_NOT_FOUND "AuthFailure.TokenNotFound",
    FAILED_OPERATION_API_RULE_CONFIG_ERROR "FailedOperation.ApiRuleConfigError",
    FAILED_OPERATION_DB_ERROR "FailedOperation.DBError",
    FAILED_OPERATION_GET_TAGS_FAILED "FailedOperation.GetTagsFailed",
    FAILED_OPERATION_LOCK_REDIS_CACHE_FAILED "FailedOperation.LockRedisCacheFailed",
    FAILED_OPERATION_MODIFY_DEVICE_ERROR "FailedOperation.ModifyDeviceError",
    FAILED_OPERATION_REDIS_OPERATION_FAILED "FailedOperation.RedisOperationFailed",
    FAILED_OPERATION_SEND_MSG_ERROR "FailedOperation.SendMsgError",
    FAILED_OPERATION_SEND_MSG_TO_IOT_FAILED "FailedOperation.SendMsgToIOTFailed",
    FAILED_OPERATION_STORAGE_INIT_FAILED "FailedOperation.StorageInitFailed",
    FAILED_OPERATION_URL_GENERATE_FAILED "FailedOperation.URLGenerateFailed", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_API_GATEWAY_INTERNAL_ERROR "InternalError.ApiGatewayInternalError",
    INTERNAL_ERROR_API_REQUEST_PATH_PARAMETER_ERROR "InternalError.ApiRequestPathParameterError",
    INTERNAL_ERROR_APP_API_NO_SPACE_PERMISSION "InternalError.AppApiNoSpacePermission",
    INTERNAL_ERROR_BIM_APP_INTERNAL_ERROR "InternalError.BIMAppInternalError",
    INTERNAL_ERROR_BUSINESS_LOGIC_ERROR "InternalError.BusinessLogicError",
    INTERNAL_ERROR_MANAGER_SRV_FAILED "InternalError.ManagerSrvFailed", INTERNAL_ERROR_TIMEOUT "InternalError.Timeout",
    INTERNAL_ERROR_UNKNOWN_ERROR "InternalError.UnknownError",
    INTERNAL_ERROR_UPDATE_PARK_INFO_FAILED "InternalError.UpdateParkInfoFailed", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_DUPLICATE_PARK_CODE "InvalidParameter.DuplicateParkCode",
    INVALID_PARAMETER_EXCEED_PARK_LENGTH_LIMIT "InvalidParameter.ExceedParkLengthLimit",
    INVALID_PARAMETER_INVALID_ALARM_CONTENT "InvalidParameter.InvalidAlarmContent",
    INVALID_PARAMETER_INVALID_MEDIA_DATA "InvalidParameter.InvalidMediaData",
    INVALID_PARAMETER_INVALID_META_DATA "InvalidParameter.InvalidMetaData",
    INVALID_PARAMETER_INVALID_REQUEST_TIME "InvalidParameter.InvalidRequestTime",
    INVALID_PARAMETER_PARAM_NOT_MATCH "InvalidParameter.ParamNotMatch",
    INVALID_PARAMETER_STATUS_NOT_MATCH_PROCESS_TYPE "InvalidParameter.StatusNotMatchProcessType",
    INVALID_PARAMETER_TOKEN_FIELD_NOT_FOUND "InvalidParameter.TokenFieldNotFound",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_INVALID_ALARM_STATUS "InvalidParameterValue.InvalidAlarmStatus",
    INVALID_PARAMETER_VALUE_INVALID_APPLICATION_ID "InvalidParameterValue.InvalidApplicationId",
    INVALID_PARAMETER_VALUE_INVALID_ELEMENT_ID_OR_PROJECT_ID "InvalidParameterValue.InvalidElementIdOrProjectId",
    INVALID_PARAMETER_VALUE_INVALID_GB28181_CONFIG "InvalidParameterValue.InvalidGB28181Config",
    INVALID_PARAMETER_VALUE_INVALID_NONCE "InvalidParameterValue.InvalidNonce",
    INVALID_PARAMETER_VALUE_INVALID_PROTOCOL "InvalidParameterValue.InvalidProtocol",
    INVALID_PARAMETER_VALUE_INVALID_REQUEST_TIME "InvalidParameterValue.InvalidRequestTime",
    INVALID_PARAMETER_VALUE_INVALID_SAVE_TYPE "InvalidParameterValue.InvalidSaveType",
    INVALID_PARAMETER_VALUE_INVALID_SIGNATURE "InvalidParameterValue.InvalidSignature",
    INVALID_PARAMETER_VALUE_INVALID_STREAM_ID "InvalidParameterValue.InvalidStreamId",
    INVALID_PARAMETER_VALUE_INVALID_TENANT_ID "InvalidParameterValue.InvalidTenantId",
    INVALID_PARAMETER_VALUE_INVALID_TIME_RANGE "InvalidParameterValue.InvalidTimeRange",
    INVALID_PARAMETER_VALUE_INVALID_VIDEO_PLAY_RATE "InvalidParameterValue.InvalidVideoPlayRate",
    INVALID_PARAMETER_VALUE_INVALID_WORKSPACE_ID "InvalidParameterValue.InvalidWorkspaceId",
    LIMIT_EXCEEDED_API_LIMIT_EXCEEDED "LimitExceeded.ApiLimitExceeded",
    LIMIT_EXCEEDED_DEVICE_LIMIT_EXCEEDED "LimitExceeded.DeviceLimitExceeded",
    LIMIT_EXCEEDED_VIDEO_STREAM_THRESHOLD_EXCEEDED "LimitExceeded.VideoStreamThresholdExceeded",
    LIMIT_EXCEEDED_VIDEO_TRANSCODE "LimitExceeded.VideoTranscode", MISSING_PARAMETER "MissingParameter",
    MISSING_PARAMETER_EMPTY_ALARM_ID "MissingParameter.EmptyAlarmId",
    MISSING_PARAMETER_EMPTY_STREAM "MissingParameter.EmptyStream",
    MISSING_PARAMETER_EMPTY_WID "MissingParameter.EmptyWID",
    OPERATION_DENIED_API_PERMISSION_DENIED "OperationDenied.ApiPermissionDenied", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_ALARM_ID_NOT_FOUND "ResourceNotFound.AlarmIDNotFound",
    RESOURCE_NOT_FOUND_ALARM_ID_NOT_EXIST "ResourceNotFound.AlarmIdNotExist",
    RESOURCE_NOT_FOUND_CAMERA_BASE_INFO_NOT_EXIST "ResourceNotFound.CameraBaseInfoNotExist",
    RESOURCE_NOT_FOUND_CAMERA_INFO_NOT_EXIST "ResourceNotFound.CameraInfoNotExist",
    RESOURCE_NOT_FOUND_CAMERA_STATUS_NOT_EXIST "ResourceNotFound.CameraStatusNotExist",
    RESOURCE_NOT_FOUND_ELEMENT_NOT_FOUND "ResourceNotFound.ElementNotFound",
    RESOURCE_NOT_FOUND_EMPTY_DEVICE_LIST "ResourceNotFound.EmptyDeviceList",
    RESOURCE_NOT_FOUND_NVR_OR_CVR_CONFIG_NOT_EXIST "ResourceNotFound.NVROrCVRConfigNotExist",
    RESOURCE_NOT_FOUND_SRS_HOOK_SERVICE_NODE "ResourceNotFound.SRSHookServiceNode",
    RESOURCE_NOT_FOUND_SRS_NOT_EXIST "ResourceNotFound.SRSNotExist",
    RESOURCE_NOT_FOUND_STREAM_NOT_EXIST "ResourceNotFound.StreamNotExist",
    RESOURCE_NOT_FOUND_VIDEO_PUSH_SERVICE_NODE "ResourceNotFound.VideoPushServiceNode",
    RESOURCE_NOT_FOUND_WID_NOT_EXIST "ResourceNotFound.WIDNotExist",
    RESOURCE_UNAVAILABLE_DEVICE_OFFLINE "ResourceUnavailable.DeviceOffline",
    UNAUTHORIZED_OPERATION_API_AUTH_FAILED "UnauthorizedOperation.APIAuthFailed",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED_API "UnauthorizedOperation.UnauthorizedApi",
    UNSUPPORTED_OPERATION_NOT_STREAMING "UnsupportedOperation.NotStreaming",
    UNSUPPORTED_OPERATION_UNSUPPORTED_CMD "UnsupportedOperation.UnsupportedCMD"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddAlarmProcessRecord, BatchCreateDevice, BatchDeleteDevice, BatchKillAlarm, BatchReportAppMessage,
    ChangeAlarmStatus, ControlCameraPTZ, ControlDevice, CreateApplicationToken, DeleteDeviceGroup, DescribeActionList,
    DescribeAdministrationByTag, DescribeAlarmLevelList, DescribeAlarmList, DescribeAlarmStatusList,
    DescribeAlarmTypeList, DescribeApplicationList, DescribeBuildingList, DescribeBuildingModel,
    DescribeBuildingProfile, DescribeCameraExtendInfo, DescribeDeviceGroupList, DescribeDeviceList,
    DescribeDeviceShadowList, DescribeDeviceStatusList, DescribeDeviceStatusStat, DescribeDeviceTagList,
    DescribeDeviceTypeList, DescribeEdgeApplicationToken, DescribeElementProfilePage, DescribeElementProfileTree,
    DescribeEventList, DescribeFileDownloadURL, DescribeFileUploadURL, DescribeInterfaceList, DescribeLinkRuleList,
    DescribeModelList, DescribeProductList, DescribePropertyList, DescribeRuleDetail, DescribeSceneList,
    DescribeSpaceDeviceIdList, DescribeSpaceDeviceRelationList, DescribeSpaceInfoByDeviceId,
    DescribeSpaceRelationByDeviceId, DescribeSpaceTypeList, DescribeTenantBuildingCountAndArea,
    DescribeTenantDepartmentList, DescribeTenantUserList, DescribeVideoCloudRecord, DescribeVideoLiveStream,
    DescribeVideoRecordStream, DescribeWorkSpaceBuildingCountAndArea, DescribeWorkspaceList, DescribeWorkspaceUserList,
    ModifyDeviceField, ModifyDeviceGroup, ModifyDeviceName, ModifyDeviceTag, ReportAppMessage, SaveDeviceGroup,
    StopVideoStreaming, UpdateWorkspaceParkAttributes
}
