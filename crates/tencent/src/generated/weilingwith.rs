//! `weilingwith` 2023-04-27.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "weilingwith", version: "2023-04-27", code: "weilingwith", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAlarmProcessRecord {
    pub record_set: Vec<ProcessRecordInfo>,
    pub workspace_id: i64,
    pub application_token: Secret,
    pub application_id: Option<i64>,
    pub extend_one: Option<String>,
}
operation! { AddAlarmProcessRecord(record_set: Vec<ProcessRecordInfo>, workspace_id: i64, application_token: Secret)
    "AddAlarmProcessRecord" -> AddAlarmProcessRecordOutput {
    0 "RecordSet" record_set, 1 "WorkspaceId" workspace_id, 2 "ApplicationToken" application_token,
    3 "ApplicationId" application_id: i64, 4 "ExtendOne" extend_one: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessRecordInfo {
    pub id: Option<String>,
    pub process_time: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAlarmProcessRecordOutput {
    pub result: Option<EmptyRes>,
}
model! { AddAlarmProcessRecordOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmptyRes {
    pub msg: Option<String>,
}
model! { EmptyRes {
    0 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateDevice {
    pub workspace_id: i64,
    pub add_device_set: Vec<AddDeviceInfo>,
    pub application_token: Secret,
}
operation! { BatchCreateDevice(workspace_id: i64, add_device_set: Vec<AddDeviceInfo>, application_token: Secret)
    "BatchCreateDevice" -> BatchCreateDeviceOutput {
    0 "WorkspaceId" workspace_id, 1 "AddDeviceSet" add_device_set, 2 "ApplicationToken" application_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDeviceInfo {
    pub product_id: Option<i64>,
    pub sn: Option<String>,
    pub parent_wid: Option<String>,
    pub key_source: Option<i64>,
}
input! { AddDeviceInfo(product_id: i64, sn: String) {
    0 "ProductId" product_id: i64, 1 "SN" sn: String, 2 "ParentWID" parent_wid: String, 3 "KeySource" key_source: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateDeviceOutput {
    pub result: Option<BatchCreateDeviceRes>,
}
model! { BatchCreateDeviceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateDeviceRes {
    pub success_set: Option<Vec<CreateDeviceSucceeded>>,
    pub fail_set: Option<Vec<CreateDeviceFailed>>,
}
model! { BatchCreateDeviceRes {
    0 "SuccessSet" success_set, 1 "FailSet" fail_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceSucceeded {
    pub product_id: Option<i64>,
    pub parent_wid: Option<String>,
    pub wid: Option<String>,
    pub sn: Option<String>,
}
model! { CreateDeviceSucceeded {
    0 "ProductId" product_id, 1 "ParentWID" parent_wid, 2 "WID" wid, 3 "SN" sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceFailed {
    pub product_id: Option<i64>,
    pub parent_wid: Option<String>,
    pub reason: Option<String>,
    pub sn: Option<String>,
}
model! { CreateDeviceFailed {
    0 "ProductId" product_id, 1 "ParentWID" parent_wid, 2 "Reason" reason, 3 "SN" sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDevice {
    pub workspace_id: i64,
    pub wid_set: Vec<String>,
    pub application_token: Secret,
}
operation! { BatchDeleteDevice(workspace_id: i64, wid_set: Vec<String>, application_token: Secret)
    "BatchDeleteDevice" -> BatchDeleteDeviceOutput {
    0 "WorkspaceId" workspace_id, 1 "WIDSet" wid_set, 2 "ApplicationToken" application_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDeviceOutput {
    pub result: Option<EmptyRes>,
}
model! { BatchDeleteDeviceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchKillAlarm {
    pub begin_time: i64,
    pub end_time: i64,
    pub status_set: Vec<String>,
    pub workspace_id: i64,
    pub user_id: String,
    pub user_name: String,
    pub application_token: Secret,
    pub processor_id: Option<String>,
    pub alarm_type_set: Option<Vec<AlarmTypeInfo>>,
    pub level_set: Option<Vec<i64>>,
    pub wid_set: Option<Vec<String>>,
    pub id_set: Option<Vec<String>>,
    pub desc: Option<String>,
}

/// What [`BatchKillAlarm::new`] takes.
pub struct BatchKillAlarmRequired {
    pub begin_time: i64,
    pub end_time: i64,
    pub status_set: Vec<String>,
    pub workspace_id: i64,
    pub user_id: String,
    pub user_name: String,
    pub application_token: Secret,
}
operation! { BatchKillAlarm{BatchKillAlarmRequired: begin_time, end_time, status_set, workspace_id, user_id, user_name, application_token}
    "BatchKillAlarm" -> BatchKillAlarmOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "StatusSet" status_set, 3 "WorkspaceId" workspace_id,
    4 "UserId" user_id, 5 "UserName" user_name, 6 "ApplicationToken" application_token,
    7 "ProcessorId" processor_id: String, 8 "AlarmTypeSet" alarm_type_set: Vec<AlarmTypeInfo>,
    9 "LevelSet" level_set: Vec<i64>, 10 "WIDSet" wid_set: Vec<String>, 11 "IdSet" id_set: Vec<String>,
    12 "Desc" desc: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmTypeInfo {
    pub r#type: Option<String>,
    pub sub_type: Option<String>,
}
input! { AlarmTypeInfo(r#type: String) {
    0 "Type" r#type: String, 1 "SubType" sub_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchKillAlarmOutput {
    pub result: Option<EmptyRes>,
}
model! { BatchKillAlarmOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchReportAppMessage {
    pub workspace_id: i64,
    pub application_token: Secret,
    pub report_set: Option<Vec<ReportAppMessageItem>>,
}
operation! { BatchReportAppMessage(workspace_id: i64, application_token: Secret)
    "BatchReportAppMessage" -> BatchReportAppMessageOutput {
    0 "WorkspaceId" workspace_id, 1 "ApplicationToken" application_token,
    2 "ReportSet" report_set: Vec<ReportAppMessageItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportAppMessageItem {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageProfile {
    pub app_type: Option<String>,
    pub model_id: Option<String>,
    pub poi_code: Option<String>,
}
input! { MessageProfile(app_type: String) {
    0 "AppType" app_type: String, 1 "ModelId" model_id: String, 2 "PoiCode" poi_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchReportAppMessageOutput {
    pub result: Option<BatchReportAppMessageRes>,
}
model! { BatchReportAppMessageOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchReportAppMessageRes {
    pub total_elements: Option<i64>,
    pub commit: Option<i64>,
    pub span_map: Option<Vec<ReportMsgRes>>,
}
model! { BatchReportAppMessageRes {
    0 "TotalElements" total_elements, 1 "Commit" commit, 2 "SpanMap" span_map
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportMsgRes {
    pub report_id: Option<String>,
    pub report_status: Option<i64>,
}
model! { ReportMsgRes {
    0 "ReportId" report_id, 1 "ReportStatus" report_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeAlarmStatus {
    pub id: String,
    pub status: String,
    pub process_time: i64,
    pub process_type: String,
    pub workspace_id: i64,
    pub user_id: String,
    pub user_name: String,
    pub application_token: Secret,
    pub processor: Option<String>,
    pub process_description: Option<String>,
    pub process_extend: Option<String>,
    pub extend_one: Option<String>,
    pub application_id: Option<i64>,
}

/// What [`ChangeAlarmStatus::new`] takes.
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
operation! { ChangeAlarmStatus{ChangeAlarmStatusRequired: id, status, process_time, process_type, workspace_id, user_id, user_name, application_token}
    "ChangeAlarmStatus" -> ChangeAlarmStatusOutput {
    0 "Id" id, 1 "Status" status, 2 "ProcessTime" process_time, 3 "ProcessType" process_type,
    4 "WorkspaceId" workspace_id, 5 "UserId" user_id, 6 "UserName" user_name, 7 "ApplicationToken" application_token,
    8 "Processor" processor: String, 9 "ProcessDescription" process_description: String,
    10 "ProcessExtend" process_extend: String, 11 "ExtendOne" extend_one: String, 12 "ApplicationId" application_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeAlarmStatusOutput {
    pub result: Option<EmptyRes>,
}
model! { ChangeAlarmStatusOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlCameraPTZ {
    pub wid: String,
    pub cmd: String,
    pub workspace_id: i64,
    pub application_token: Secret,
}
operation! { ControlCameraPTZ(wid: String, cmd: String, workspace_id: i64, application_token: Secret)
    "ControlCameraPTZ" -> ControlCameraPTZOutput {
    0 "WID" wid, 1 "CMD" cmd, 2 "WorkspaceId" workspace_id, 3 "ApplicationToken" application_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlCameraPTZOutput {
    pub result: Option<EmptyRes>,
}
model! { ControlCameraPTZOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDevice {
    pub workspace_id: i64,
    pub wid_set: Vec<String>,
    pub control_data: String,
    pub application_token: Secret,
    pub is_synchronized: Option<bool>,
}
operation! { ControlDevice(workspace_id: i64, wid_set: Vec<String>, control_data: String, application_token: Secret)
    "ControlDevice" -> ControlDeviceOutput {
    0 "WorkspaceId" workspace_id, 1 "WIDSet" wid_set, 2 "ControlData" control_data,
    3 "ApplicationToken" application_token, 4 "IsSynchronized" is_synchronized: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDeviceOutput {
    pub result: Option<ControlDeviceSet>,
}
model! { ControlDeviceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDeviceSet {
    pub set: Option<Vec<ControlDeviceRes>>,
}
model! { ControlDeviceSet {
    0 "Set" set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControlDeviceRes {
    pub wid: Option<String>,
    pub code: Option<i64>,
    pub result: Option<String>,
    pub seq: Option<String>,
}
model! { ControlDeviceRes {
    0 "WID" wid, 1 "Code" code, 2 "Result" result, 3 "Seq" seq
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationToken {
    pub application_id: u64,
    pub nonce: String,
    pub tenant_id: u64,
    pub request_time: u64,
    pub signature: Secret,
}

/// What [`CreateApplicationToken::new`] takes.
pub struct CreateApplicationTokenRequired {
    pub application_id: u64,
    pub nonce: String,
    pub tenant_id: u64,
    pub request_time: u64,
    pub signature: Secret,
}
operation! { CreateApplicationToken{CreateApplicationTokenRequired: application_id, nonce, tenant_id, request_time, signature}
    "CreateApplicationToken" -> CreateApplicationTokenOutput {
    0 "ApplicationId" application_id, 1 "Nonce" nonce, 2 "TenantId" tenant_id, 3 "RequestTime" request_time,
    4 "Signature" signature
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationTokenOutput {
    pub result: Option<ApplicationTokenInfo>,
}
model! { CreateApplicationTokenOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationTokenInfo {
    pub token: Option<Secret>,
}
model! { ApplicationTokenInfo {
    0 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceGroup {
    pub id: i64,
    pub workspace_id: i64,
    pub application_token: Secret,
}
operation! { DeleteDeviceGroup(id: i64, workspace_id: i64, application_token: Secret)
    "DeleteDeviceGroup" -> DeleteDeviceGroupOutput {
    0 "Id" id, 1 "WorkspaceId" workspace_id, 2 "ApplicationToken" application_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceGroupOutput {
    pub result: Option<EmptyRes>,
}
model! { DeleteDeviceGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionList {
    pub workspace_id: i64,
    pub page_number: i64,
    pub page_size: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionListOutput {
    pub result: Option<DescribeActionListRes>,
}
model! { DescribeActionListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionListRes {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_row: Option<i64>,
    pub action_detail_set: Option<Vec<ActionDetail>>,
}
model! { DescribeActionListRes {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalPage" total_page, 3 "TotalRow" total_row,
    4 "ActionDetailSet" action_detail_set
} }

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
    pub link_rule_set: Option<Vec<LinkRule>>,
    pub sink_config: Option<String>,
}
model! { ActionDetail {
    0 "Id" id, 1 "Name" name, 2 "ActionType" action_type, 3 "ActionDesc" action_desc, 4 "MsgType" msg_type,
    5 "MsgContent" msg_content, 6 "CreateTime" create_time, 7 "WID" wid, 8 "LinkRuleSet" link_rule_set,
    9 "SinkConfig" sink_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkRule {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { LinkRule {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdministrationByTag {
    pub application_token: Secret,
    pub workspace_id: i64,
    pub tag: String,
}
operation! { DescribeAdministrationByTag(application_token: Secret, workspace_id: i64, tag: String)
    "DescribeAdministrationByTag" -> DescribeAdministrationByTagOutput {
    0 "ApplicationToken" application_token, 1 "WorkspaceId" workspace_id, 2 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdministrationByTagOutput {
    pub result: Option<DescribeAdministrationByTagRes>,
}
model! { DescribeAdministrationByTagOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAdministrationByTagRes {
    pub list: Option<Vec<AdministrationData>>,
}
model! { DescribeAdministrationByTagRes {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdministrationData {
    pub administration_code: Option<String>,
    pub administration_name: Option<String>,
}
model! { AdministrationData {
    0 "AdministrationCode" administration_code, 1 "AdministrationName" administration_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmLevelList {
    pub workspace_id: i64,
    pub application_token: Secret,
}
operation! { DescribeAlarmLevelList(workspace_id: i64, application_token: Secret)
    "DescribeAlarmLevelList" -> DescribeAlarmLevelListOutput {
    0 "WorkspaceId" workspace_id, 1 "ApplicationToken" application_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmLevelListOutput {
    pub result: Option<DescribeAlarmLevelListRes>,
}
model! { DescribeAlarmLevelListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmLevelListRes {
    pub alarm_level_set: Option<Vec<AlarmLevelInfo>>,
}
model! { DescribeAlarmLevelListRes {
    0 "AlarmLevelSet" alarm_level_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmLevelInfo {
    pub level_id: Option<i64>,
    pub level_name: Option<String>,
}
model! { AlarmLevelInfo {
    0 "LevelId" level_id, 1 "LevelName" level_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmList {
    pub begin_time: i64,
    pub end_time: i64,
    pub page_number: i64,
    pub page_size: i64,
    pub workspace_id: i64,
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

/// What [`DescribeAlarmList::new`] takes.
pub struct DescribeAlarmListRequired {
    pub begin_time: i64,
    pub end_time: i64,
    pub page_number: i64,
    pub page_size: i64,
    pub workspace_id: i64,
    pub application_token: Secret,
}
operation! { DescribeAlarmList{DescribeAlarmListRequired: begin_time, end_time, page_number, page_size, workspace_id, application_token}
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmListOutput {
    pub result: Option<DescribeAlarmListRes>,
}
model! { DescribeAlarmListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmListRes {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_row: Option<i64>,
    pub alarm_info_set: Option<Vec<AlarmInfo>>,
}
model! { DescribeAlarmListRes {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalPage" total_page, 3 "TotalRow" total_row,
    4 "AlarmInfoSet" alarm_info_set
} }

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
    pub handle_person_set: Option<Vec<HandlerPersonInfo>>,
    pub handle_record_set: Option<Vec<HandleRecordInfo>>,
    pub extend: Option<String>,
    pub extend_one: Option<String>,
    pub extend_two: Option<String>,
    pub echo: Option<String>,
}
model! { AlarmInfo {
    0 "WorkspaceId" workspace_id, 1 "Id" id, 2 "Status" status, 3 "Time" time, 4 "Type" r#type, 5 "TypeName" type_name,
    6 "SubType" sub_type, 7 "SubTypeName" sub_type_name, 8 "Level" level, 9 "LevelName" level_name, 10 "AppId" app_id,
    11 "WID" wid, 12 "DeviceName" device_name, 13 "Position" position, 14 "ReportImg" report_img, 15 "Desc" desc,
    16 "HandlePersonSet" handle_person_set, 17 "HandleRecordSet" handle_record_set, 18 "Extend" extend,
    19 "ExtendOne" extend_one, 20 "ExtendTwo" extend_two, 21 "Echo" echo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportImg {
    pub r#type: Option<i64>,
    pub data: Option<String>,
}
model! { ReportImg {
    0 "Type" r#type, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandlerPersonInfo {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { HandlerPersonInfo {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandleRecordInfo {
    pub id: Option<i64>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub operation_type: Option<String>,
    pub time: Option<String>,
    pub r#type: Option<String>,
    pub file_set: Option<Vec<FileInfo>>,
    pub app_id: Option<i64>,
    pub extend_one: Option<String>,
}
model! { HandleRecordInfo {
    0 "Id" id, 1 "Description" description, 2 "Name" name, 3 "OperationType" operation_type, 4 "Time" time,
    5 "Type" r#type, 6 "FileSet" file_set, 7 "AppId" app_id, 8 "ExtendOne" extend_one
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileInfo {
    pub file_id: Option<String>,
    pub report_name: Option<String>,
}
model! { FileInfo {
    0 "FileId" file_id, 1 "ReportName" report_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmStatusList {
    pub application_token: Secret,
    pub workspace_id: String,
}
operation! { DescribeAlarmStatusList(application_token: Secret, workspace_id: String)
    "DescribeAlarmStatusList" -> DescribeAlarmStatusListOutput {
    0 "ApplicationToken" application_token, 1 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmStatusListOutput {
    pub result: Option<DescribeAlarmStatusListRes>,
}
model! { DescribeAlarmStatusListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmStatusListRes {
    pub list: Option<Vec<AlarmStatusData>>,
}
model! { DescribeAlarmStatusListRes {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmStatusData {
    pub status_id: Option<String>,
    pub status_name: Option<String>,
    pub status_type: Option<String>,
}
model! { AlarmStatusData {
    0 "StatusID" status_id, 1 "StatusName" status_name, 2 "StatusType" status_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmTypeList {
    pub workspace_id: i64,
    pub application_token: Secret,
    pub parent_type: Option<String>,
}
operation! { DescribeAlarmTypeList(workspace_id: i64, application_token: Secret)
    "DescribeAlarmTypeList" -> DescribeAlarmTypeListOutput {
    0 "WorkspaceId" workspace_id, 1 "ApplicationToken" application_token, 2 "ParentType" parent_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmTypeListOutput {
    pub result: Option<DescribeAlarmTypeListRes>,
}
model! { DescribeAlarmTypeListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmTypeListRes {
    pub alarm_type_set: Option<Vec<AlarmTypeDetailInfo>>,
}
model! { DescribeAlarmTypeListRes {
    0 "AlarmTypeSet" alarm_type_set
} }

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
    0 "Id" id, 1 "ParentId" parent_id, 2 "Type" r#type, 3 "Name" name, 4 "EnglishName" english_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationList {
    pub workspace_id: u64,
    pub application_token: Secret,
    pub application_id: Option<Vec<u64>>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { DescribeApplicationList(workspace_id: u64, application_token: Secret)
    "DescribeApplicationList" -> DescribeApplicationListOutput {
    0 "WorkspaceId" workspace_id, 1 "ApplicationToken" application_token, 2 "ApplicationId" application_id: Vec<u64>,
    3 "PageNumber" page_number: u64, 4 "PageSize" page_size: u64
} }
paged! { DescribeApplicationList: ApplicationInfo =
    Number "PageNumber", "Result.ApplicationInfoList" result.application_info_list
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationListOutput {
    pub result: Option<ApplicationList>,
}
model! { DescribeApplicationListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationList {
    pub application_info_list: Option<Vec<ApplicationInfo>>,
    pub total_count: Option<String>,
}
model! { ApplicationList {
    0 "ApplicationInfoList" application_info_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationInfo {
    pub application_id: Option<String>,
    pub name: Option<String>,
    pub address: Option<String>,
    pub application_logo: Option<ApplicationLogo>,
    pub r#type: Option<u64>,
    pub english_name: Option<String>,
    pub description: Option<String>,
}
model! { ApplicationInfo {
    0 "ApplicationId" application_id, 1 "Name" name, 2 "Address" address, 3 "ApplicationLogo" application_logo,
    4 "Type" r#type, 5 "EnglishName" english_name, 6 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationLogo {
    pub file_id: Option<String>,
    pub url: Option<String>,
}
model! { ApplicationLogo {
    0 "FileId" file_id, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBuildingList {
    pub workspace_id: String,
    pub application_token: Secret,
    pub has_model: Option<bool>,
    pub space_codes: Option<Vec<String>>,
}
operation! { DescribeBuildingList(workspace_id: String, application_token: Secret)
    "DescribeBuildingList" -> DescribeBuildingListOutput {
    0 "WorkspaceId" workspace_id, 1 "ApplicationToken" application_token, 2 "HasModel" has_model: bool,
    3 "SpaceCodes" space_codes: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBuildingListOutput {
    pub result: Option<BuildingListRes>,
}
model! { DescribeBuildingListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildingListRes {
    pub building_profile_list: Option<Vec<BuildingProfile>>,
}
model! { BuildingListRes {
    0 "BuildingProfileList" building_profile_list
} }

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
    0 "BuildingId" building_id, 1 "BuildingName" building_name, 2 "SpaceCode" space_code, 3 "Longitude" longitude,
    4 "Latitude" latitude, 5 "Address" address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBuildingModel {
    pub building_id: String,
    pub workspace_id: String,
    pub application_token: Secret,
}
operation! { DescribeBuildingModel(building_id: String, workspace_id: String, application_token: Secret)
    "DescribeBuildingModel" -> DescribeBuildingModelOutput {
    0 "BuildingId" building_id, 1 "WorkspaceId" workspace_id, 2 "ApplicationToken" application_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBuildingModelOutput {
    pub result: Option<BuildingModelRes>,
}
model! { DescribeBuildingModelOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildingModelRes {
    pub models: Option<Vec<BuildingModel>>,
}
model! { BuildingModelRes {
    0 "Models" models
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildingModel {
    pub element_id: Option<String>,
    pub element_name: Option<String>,
    pub model_type: Option<String>,
    pub model_url: Option<String>,
}
model! { BuildingModel {
    0 "ElementId" element_id, 1 "ElementName" element_name, 2 "ModelType" model_type, 3 "ModelUrl" model_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBuildingProfile {
    pub building_id: String,
    pub workspace_id: String,
    pub application_token: Secret,
}
operation! { DescribeBuildingProfile(building_id: String, workspace_id: String, application_token: Secret)
    "DescribeBuildingProfile" -> DescribeBuildingProfileOutput {
    0 "BuildingId" building_id, 1 "WorkspaceId" workspace_id, 2 "ApplicationToken" application_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBuildingProfileOutput {
    pub result: Option<BuildingProfileRes>,
}
model! { DescribeBuildingProfileOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildingProfileRes {
    pub building_profile: Option<BuildingProfile>,
}
model! { BuildingProfileRes {
    0 "BuildingProfile" building_profile
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCameraExtendInfo {
    pub wid: String,
    pub workspace_id: i64,
    pub application_token: Secret,
}
operation! { DescribeCameraExtendInfo(wid: String, workspace_id: i64, application_token: Secret)
    "DescribeCameraExtendInfo" -> DescribeCameraExtendInfoOutput {
    0 "WID" wid, 1 "WorkspaceId" workspace_id, 2 "ApplicationToken" application_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCameraExtendInfoOutput {
    pub result: Option<CameraExtendInfoRes>,
}
model! { DescribeCameraExtendInfoOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CameraExtendInfoRes {
    pub save_type: Option<String>,
    pub save_day: Option<i64>,
    pub live_resolution: Option<i64>,
    pub history_resolution: Option<i64>,
}
model! { CameraExtendInfoRes {
    0 "SaveType" save_type, 1 "SaveDay" save_day, 2 "LiveResolution" live_resolution,
    3 "HistoryResolution" history_resolution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGroupList {
    pub application_token: Secret,
    pub workspace_id: i64,
    pub group_id: Option<i64>,
}
operation! { DescribeDeviceGroupList(application_token: Secret, workspace_id: i64)
    "DescribeDeviceGroupList" -> DescribeDeviceGroupListOutput {
    0 "ApplicationToken" application_token, 1 "WorkspaceId" workspace_id, 2 "GroupId" group_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGroupListOutput {
    pub result: Option<DescribeDeviceGroupListRes>,
}
model! { DescribeDeviceGroupListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGroupListRes {
    pub list: Option<Vec<DescribeGroupInfo>>,
}
model! { DescribeDeviceGroupListRes {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupInfo {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub parent_id: Option<i64>,
}
model! { DescribeGroupInfo {
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "ParentId" parent_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceList {
    pub workspace_id: i64,
    pub page_number: i64,
    pub page_size: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomField {
    pub id: Option<i64>,
    pub val: Option<String>,
}
input! { CustomField() {
    0 "Id" id: i64, 1 "Val" val: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceListOutput {
    pub result: Option<DescribeDeviceListRes>,
}
model! { DescribeDeviceListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceListRes {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_row: Option<i64>,
    pub device_data_set: Option<Vec<DeviceDataInfo>>,
}
model! { DescribeDeviceListRes {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalPage" total_page, 3 "TotalRow" total_row,
    4 "DeviceDataSet" device_data_set
} }

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
    pub space_info_set: Option<Vec<DeviceSpaceInfo>>,
    pub model_id: Option<String>,
    pub model_name: Option<String>,
    pub device_tag_set: Option<Vec<String>>,
    pub is_active: Option<i64>,
    pub active_time: Option<String>,
    pub is_live: Option<bool>,
    pub parent_wid: Option<String>,
    pub parent_wid_name: Option<String>,
    pub sn: Option<String>,
    pub location: Option<DeviceLocation>,
    pub field_list: Option<Vec<CustomFieldInfo>>,
    pub group_info: Option<String>,
    pub device_status: Option<String>,
    pub status: Option<String>,
}
model! { DeviceDataInfo {
    0 "WID" wid, 1 "DeviceName" device_name, 2 "DeviceTypeCode" device_type_code, 3 "DeviceTypeName" device_type_name,
    4 "ProductId" product_id, 5 "ProductName" product_name, 6 "ProductAbility" product_ability,
    7 "SpaceInfoSet" space_info_set, 8 "ModelId" model_id, 9 "ModelName" model_name, 10 "DeviceTagSet" device_tag_set,
    11 "IsActive" is_active, 12 "ActiveTime" active_time, 13 "IsLive" is_live, 14 "ParentWID" parent_wid,
    15 "ParentWIDName" parent_wid_name, 16 "SN" sn, 17 "Location" location, 18 "FieldList" field_list,
    19 "GroupInfo" group_info, 20 "DeviceStatus" device_status, 21 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceSpaceInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub level: Option<i64>,
    pub code: Option<String>,
}
model! { DeviceSpaceInfo {
    0 "Id" id, 1 "Name" name, 2 "Level" level, 3 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceLocation {
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z: Option<f64>,
}
model! { DeviceLocation {
    0 "X" x, 1 "Y" y, 2 "Z" z
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldInfo {
    pub id: Option<i64>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub val: Option<String>,
}
model! { CustomFieldInfo {
    0 "Id" id, 1 "Key" key, 2 "Name" name, 3 "Val" val
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceShadowList {
    pub workspace_id: i64,
    pub wid_set: Vec<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub application_token: Secret,
    pub device_type_set: Option<Vec<String>>,
    pub product_id_set: Option<Vec<i64>>,
    pub tag_id_set: Option<Vec<i64>>,
    pub space_code_set: Option<Vec<String>>,
    pub device_tag_set: Option<Vec<String>>,
}

/// What [`DescribeDeviceShadowList::new`] takes.
pub struct DescribeDeviceShadowListRequired {
    pub workspace_id: i64,
    pub wid_set: Vec<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub application_token: Secret,
}
operation! { DescribeDeviceShadowList{DescribeDeviceShadowListRequired: workspace_id, wid_set, page_number, page_size, application_token}
    "DescribeDeviceShadowList" -> DescribeDeviceShadowListOutput {
    0 "WorkspaceId" workspace_id, 1 "WIDSet" wid_set, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "ApplicationToken" application_token, 5 "DeviceTypeSet" device_type_set: Vec<String>,
    6 "ProductIdSet" product_id_set: Vec<i64>, 7 "TagIdSet" tag_id_set: Vec<i64>,
    8 "SpaceCodeSet" space_code_set: Vec<String>, 9 "DeviceTagSet" device_tag_set: Vec<String>
} }
paged! { DescribeDeviceShadowList: DeviceShadowInfo = Number "PageNumber", "Result.Set" result.set }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceShadowListOutput {
    pub result: Option<DeviceShadowRes>,
}
model! { DescribeDeviceShadowListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceShadowRes {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_row: Option<i64>,
    pub set: Option<Vec<DeviceShadowInfo>>,
}
model! { DeviceShadowRes {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalPage" total_page, 3 "TotalRow" total_row, 4 "Set" set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceShadowInfo {
    pub wid: Option<String>,
    pub device_shadow: Option<String>,
    pub device_shadow_update_time: Option<String>,
}
model! { DeviceShadowInfo {
    0 "WID" wid, 1 "DeviceShadow" device_shadow, 2 "DeviceShadowUpdateTime" device_shadow_update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceStatusList {
    pub workspace_id: i64,
    pub application_token: Secret,
    pub page_number: i64,
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
    Number "PageNumber", "Result.DeviceStatusSet" result.device_status_set
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceStatusListOutput {
    pub result: Option<DeviceStatusRes>,
}
model! { DescribeDeviceStatusListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceStatusRes {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_row: Option<i64>,
    pub device_status_set: Option<Vec<DeviceStatusInfo>>,
}
model! { DeviceStatusRes {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalPage" total_page, 3 "TotalRow" total_row,
    4 "DeviceStatusSet" device_status_set
} }

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
    0 "WID" wid, 1 "DeviceStatus" device_status, 2 "DeviceStatusUpdateTime" device_status_update_time,
    3 "Status" status, 4 "IsAlive" is_alive
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceStatusStat {
    pub level: i64,
    pub workspace_id: i64,
    pub application_token: Secret,
    pub space_code_set: Option<Vec<String>>,
    pub device_type_set: Option<Vec<String>>,
}
operation! { DescribeDeviceStatusStat(level: i64, workspace_id: i64, application_token: Secret)
    "DescribeDeviceStatusStat" -> DescribeDeviceStatusStatOutput {
    0 "Level" level, 1 "WorkspaceId" workspace_id, 2 "ApplicationToken" application_token,
    3 "SpaceCodeSet" space_code_set: Vec<String>, 4 "DeviceTypeSet" device_type_set: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceStatusStatOutput {
    pub result: Option<DeviceStatusStatRes>,
}
model! { DescribeDeviceStatusStatOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceStatusStatRes {
    pub workspace_id: Option<i64>,
    pub total: Option<i64>,
    pub normal_sum: Option<i64>,
    pub offline_sum: Option<i64>,
    pub fault_sum: Option<i64>,
    pub device_type_overview_set: Option<Vec<DeviceTypeOverview>>,
    pub stat_level_set: Option<Vec<StatLevel>>,
}
model! { DeviceStatusStatRes {
    0 "WorkspaceId" workspace_id, 1 "Total" total, 2 "NormalSum" normal_sum, 3 "OfflineSum" offline_sum,
    4 "FaultSum" fault_sum, 5 "DeviceTypeOverviewSet" device_type_overview_set, 6 "StatLevelSet" stat_level_set
} }

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
    0 "DeviceType" device_type, 1 "Name" name, 2 "Total" total, 3 "Normal" normal, 4 "Offline" offline, 5 "Fault" fault
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatLevel {
    pub total: Option<i64>,
    pub normal_sum: Option<i64>,
    pub offline_sum: Option<i64>,
    pub fault_sum: Option<i64>,
    pub space_code: Option<String>,
    pub stat_device_type_set: Option<Vec<StatDeviceType>>,
}
model! { StatLevel {
    0 "Total" total, 1 "NormalSum" normal_sum, 2 "OfflineSum" offline_sum, 3 "FaultSum" fault_sum,
    4 "SpaceCode" space_code, 5 "StatDeviceTypeSet" stat_device_type_set
} }

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
    0 "Total" total, 1 "Normal" normal, 2 "Offline" offline, 3 "Fault" fault, 4 "Name" name, 5 "DeviceType" device_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceTagList {
    pub workspace_id: i64,
    pub page_number: i64,
    pub page_size: i64,
    pub application_token: Secret,
}
operation! { DescribeDeviceTagList(workspace_id: i64, page_number: i64, page_size: i64, application_token: Secret)
    "DescribeDeviceTagList" -> DescribeDeviceTagListOutput {
    0 "WorkspaceId" workspace_id, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "ApplicationToken" application_token
} }
paged! { DescribeDeviceTagList: DeviceTagInfo = Number "PageNumber", "Result.Set" result.set }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceTagListOutput {
    pub result: Option<DeviceTagRes>,
}
model! { DescribeDeviceTagListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceTagRes {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_row: Option<i64>,
    pub set: Option<Vec<DeviceTagInfo>>,
}
model! { DeviceTagRes {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalPage" total_page, 3 "TotalRow" total_row, 4 "Set" set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceTagInfo {
    pub tag_id: Option<i64>,
    pub tag_name: Option<String>,
}
model! { DeviceTagInfo {
    0 "TagId" tag_id, 1 "TagName" tag_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceTypeList {
    pub workspace_id: i64,
    pub application_token: Secret,
    pub flag: Option<i64>,
}
operation! { DescribeDeviceTypeList(workspace_id: i64, application_token: Secret)
    "DescribeDeviceTypeList" -> DescribeDeviceTypeListOutput {
    0 "WorkspaceId" workspace_id, 1 "ApplicationToken" application_token, 2 "Flag" flag: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceTypeListOutput {
    pub result: Option<DeviceTypeSet>,
}
model! { DescribeDeviceTypeListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceTypeSet {
    pub set: Option<Vec<DeviceType>>,
}
model! { DeviceTypeSet {
    0 "Set" set
} }

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
    0 "Code" code, 1 "Name" name, 2 "ParentCode" parent_code, 3 "ParentName" parent_name, 4 "IsSubsystem" is_subsystem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeApplicationToken {
    pub application_token: Secret,
    pub refresh: Option<bool>,
}
operation! { DescribeEdgeApplicationToken(application_token: Secret)
    "DescribeEdgeApplicationToken" -> DescribeEdgeApplicationTokenOutput {
    0 "ApplicationToken" application_token, 1 "Refresh" refresh: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeApplicationTokenOutput {
    pub result: Option<ApplicationTokenInfo>,
}
model! { DescribeEdgeApplicationTokenOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElementProfilePage {
    pub building_id: String,
    pub page_number: u64,
    pub page_size: u64,
    pub workspace_id: String,
    pub application_token: Secret,
    pub parent_element_ids: Option<Vec<String>>,
    pub level: Option<u64>,
    pub space_type_code: Option<String>,
    pub entity_types: Option<Vec<String>>,
    pub include_delete: Option<bool>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
}

/// What [`DescribeElementProfilePage::new`] takes.
pub struct DescribeElementProfilePageRequired {
    pub building_id: String,
    pub page_number: u64,
    pub page_size: u64,
    pub workspace_id: String,
    pub application_token: Secret,
}
operation! { DescribeElementProfilePage{DescribeElementProfilePageRequired: building_id, page_number, page_size, workspace_id, application_token}
    "DescribeElementProfilePage" -> DescribeElementProfilePageOutput {
    0 "BuildingId" building_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "WorkspaceId" workspace_id,
    4 "ApplicationToken" application_token, 5 "ParentElementIds" parent_element_ids: Vec<String>, 6 "Level" level: u64,
    7 "SpaceTypeCode" space_type_code: String, 8 "EntityTypes" entity_types: Vec<String>,
    9 "IncludeDelete" include_delete: bool, 10 "StartTime" start_time: u64, 11 "EndTime" end_time: u64
} }
paged! { DescribeElementProfilePage: ElementProfile =
    Number "PageNumber", "Result.List" result.list, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElementProfilePageOutput {
    pub result: Option<ElementProfilePageRes>,
}
model! { DescribeElementProfilePageOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementProfilePageRes {
    pub total_count: Option<u64>,
    pub list: Option<Vec<ElementProfile>>,
}
model! { ElementProfilePageRes {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementProfile {
    pub building_id: Option<String>,
    pub element_id: Option<String>,
    pub entity_type: Option<String>,
    pub element_name: Option<String>,
    pub level: Option<u64>,
    pub bottom_height: Option<i64>,
    pub sort: Option<u64>,
    pub space_code: Option<String>,
    pub space_type_code: Option<String>,
    pub space_type_name: Option<String>,
    pub parent_element_id: Option<String>,
    pub space_poi_id: Option<String>,
    pub element_desc: Option<String>,
    pub is_delete: Option<u64>,
}
model! { ElementProfile {
    0 "BuildingId" building_id, 1 "ElementId" element_id, 2 "EntityType" entity_type, 3 "ElementName" element_name,
    4 "Level" level, 5 "BottomHeight" bottom_height, 6 "Sort" sort, 7 "SpaceCode" space_code,
    8 "SpaceTypeCode" space_type_code, 9 "SpaceTypeName" space_type_name, 10 "ParentElementId" parent_element_id,
    11 "SpacePoiId" space_poi_id, 12 "ElementDesc" element_desc, 13 "IsDelete" is_delete
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElementProfileTree {
    pub building_id: String,
    pub workspace_id: String,
    pub application_token: Secret,
    pub element_id: Option<String>,
    pub level: Option<u64>,
    pub space_type_code: Option<String>,
}
operation! { DescribeElementProfileTree(building_id: String, workspace_id: String, application_token: Secret)
    "DescribeElementProfileTree" -> DescribeElementProfileTreeOutput {
    0 "BuildingId" building_id, 1 "WorkspaceId" workspace_id, 2 "ApplicationToken" application_token,
    3 "ElementId" element_id: String, 4 "Level" level: u64, 5 "SpaceTypeCode" space_type_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeElementProfileTreeOutput {
    pub result: Option<ElementProfileTreeRes>,
}
model! { DescribeElementProfileTreeOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementProfileTreeRes {
    pub building_id: Option<String>,
    pub parent_element_id: Option<String>,
    pub root: Option<ElementProfileTreeNode>,
}
model! { ElementProfileTreeRes {
    0 "BuildingId" building_id, 1 "ParentElementId" parent_element_id, 2 "Root" root
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementProfileTreeNode {
    pub element_profile: Option<ElementProfile>,
    pub children: Option<Vec<ElementProfileTreeNode>>,
}
model! { ElementProfileTreeNode {
    0 "ElementProfile" element_profile, 1 "Children" children
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventList {
    pub workspace_id: i64,
    pub page_number: i64,
    pub page_size: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventListOutput {
    pub result: Option<DescribeEventListRes>,
}
model! { DescribeEventListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventListRes {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_row: Option<i64>,
    pub event_detail_set: Option<Vec<EventDetail>>,
}
model! { DescribeEventListRes {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalPage" total_page, 3 "TotalRow" total_row,
    4 "EventDetailSet" event_detail_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventDetail {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub trigger_type: Option<String>,
    pub trigger_condition: Option<String>,
    pub valid_period: Option<String>,
    pub link_rule_set: Option<Vec<LinkRule>>,
    pub create_time: Option<String>,
    pub device_type: Option<String>,
    pub wid: Option<String>,
}
model! { EventDetail {
    0 "Id" id, 1 "Name" name, 2 "TriggerType" trigger_type, 3 "TriggerCondition" trigger_condition,
    4 "ValidPeriod" valid_period, 5 "LinkRuleSet" link_rule_set, 6 "CreateTime" create_time, 7 "DeviceType" device_type,
    8 "WID" wid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileDownloadURL {
    pub workspace_id: i64,
    pub file_id: String,
    pub application_token: Secret,
}
operation! { DescribeFileDownloadURL(workspace_id: i64, file_id: String, application_token: Secret)
    "DescribeFileDownloadURL" -> DescribeFileDownloadURLOutput {
    0 "WorkspaceId" workspace_id, 1 "FileId" file_id, 2 "ApplicationToken" application_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileDownloadURLOutput {
    pub result: Option<FileDownloadURL>,
}
model! { DescribeFileDownloadURLOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileDownloadURL {
    pub file_url: Option<String>,
}
model! { FileDownloadURL {
    0 "FileURL" file_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileUploadURL {
    pub workspace_id: i64,
    pub file_name: String,
    pub file_size: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileUploadURLOutput {
    pub result: Option<FileUploadURL>,
}
model! { DescribeFileUploadURLOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileUploadURL {
    pub upload_url: Option<Secret>,
    pub file_id: Option<String>,
    pub download_url: Option<Secret>,
}
model! { FileUploadURL {
    0 "UploadURL" upload_url, 1 "FileId" file_id, 2 "DownloadURL" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterfaceList {
    pub application_token: Secret,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub keyword: Option<String>,
    pub style: Option<Vec<u64>>,
    pub r#type: Option<Vec<u64>>,
}
operation! { DescribeInterfaceList(application_token: Secret) "DescribeInterfaceList" -> DescribeInterfaceListOutput {
    0 "ApplicationToken" application_token, 1 "PageNumber" page_number: u64, 2 "PageSize" page_size: u64,
    3 "Keyword" keyword: String, 4 "Style" style: Vec<u64>, 5 "Type" r#type: Vec<u64>
} }
paged! { DescribeInterfaceList: ApiInfo =
    Number "PageNumber", "Result.ApiInfo" result.api_info, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInterfaceListOutput {
    pub result: Option<ApiInfoList>,
}
model! { DescribeInterfaceListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiInfoList {
    pub api_info: Option<Vec<ApiInfo>>,
    pub total_count: Option<u64>,
}
model! { ApiInfoList {
    0 "ApiInfo" api_info, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiInfo {
    pub api_id: Option<String>,
    pub name: Option<String>,
    pub app_id: Option<String>,
    pub workspace_id: Option<String>,
    pub poi_code: Option<String>,
    pub r#type: Option<u64>,
    pub data_audit: Option<u64>,
    pub apply_audit: Option<u64>,
    pub description: Option<String>,
    pub address: Option<String>,
    pub method: Option<String>,
    pub status: Option<u64>,
    pub preview_url: Option<String>,
    pub query_params: Option<Vec<ApiContent>>,
    pub path_params: Option<Vec<ApiContent>>,
    pub request_headers: Option<Vec<ApiContent>>,
    pub response_headers: Option<Vec<ApiContent>>,
    pub is_common_space: Option<bool>,
    pub body: Option<String>,
    pub response_body: Option<String>,
    pub style: Option<u64>,
}
model! { ApiInfo {
    0 "ApiId" api_id, 1 "Name" name, 2 "AppId" app_id, 3 "WorkspaceId" workspace_id, 4 "PoiCode" poi_code,
    5 "Type" r#type, 6 "DataAudit" data_audit, 7 "ApplyAudit" apply_audit, 8 "Description" description,
    9 "Address" address, 10 "Method" method, 11 "Status" status, 12 "PreviewUrl" preview_url,
    13 "QueryParams" query_params, 14 "PathParams" path_params, 15 "RequestHeaders" request_headers,
    16 "ResponseHeaders" response_headers, 17 "IsCommonSpace" is_common_space, 18 "Body" body,
    19 "ResponseBody" response_body, 20 "Style" style
} }

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
    0 "Id" id, 1 "Name" name, 2 "Type" r#type, 3 "Dynamic" dynamic, 4 "Required" required, 5 "Value" value,
    6 "DefaultValue" default_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLinkRuleList {
    pub workspace_id: i64,
    pub page_number: i64,
    pub page_size: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLinkRuleListOutput {
    pub result: Option<DescribeLinkRuleListRes>,
}
model! { DescribeLinkRuleListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLinkRuleListRes {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_row: Option<i64>,
    pub link_rule_set: Option<Vec<LinkRuleInfo>>,
}
model! { DescribeLinkRuleListRes {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalPage" total_page, 3 "TotalRow" total_row,
    4 "LinkRuleSet" link_rule_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkRuleInfo {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub event_set: Option<Vec<Event>>,
    pub action_set: Option<Vec<Action>>,
    pub status: Option<i64>,
    pub begin_date: Option<String>,
    pub end_date: Option<String>,
    pub valid_period: Option<String>,
}
model! { LinkRuleInfo {
    0 "Id" id, 1 "Name" name, 2 "EventSet" event_set, 3 "ActionSet" action_set, 4 "Status" status,
    5 "BeginDate" begin_date, 6 "EndDate" end_date, 7 "ValidPeriod" valid_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Event {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { Event {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Action {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { Action {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelList {
    pub workspace_id: i64,
    pub page_number: i64,
    pub page_size: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModelListOutput {
    pub result: Option<ModelSet>,
}
model! { DescribeModelListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelSet {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_row: Option<i64>,
    pub set: Option<Vec<ModelInfo>>,
}
model! { ModelSet {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalPage" total_page, 3 "TotalRow" total_row, 4 "Set" set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelInfo {
    pub workspace_id: Option<i64>,
    pub model_name: Option<String>,
    pub model_id: Option<String>,
    pub related_product: Option<Vec<RelatedProduct>>,
    pub device_type_name: Option<String>,
    pub device_type: Option<String>,
    pub model_type: Option<i64>,
    pub model_params: Option<String>,
}
model! { ModelInfo {
    0 "WorkspaceId" workspace_id, 1 "ModelName" model_name, 2 "ModelId" model_id, 3 "RelatedProduct" related_product,
    4 "DeviceTypeName" device_type_name, 5 "DeviceType" device_type, 6 "ModelType" model_type,
    7 "ModelParams" model_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelatedProduct {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { RelatedProduct {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductList {
    pub workspace_id: i64,
    pub page_number: i64,
    pub page_size: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductListOutput {
    pub result: Option<ProductSet>,
}
model! { DescribeProductListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductSet {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page: Option<i64>,
    pub total_row: Option<i64>,
    pub product: Option<Vec<ProductInfo>>,
}
model! { ProductSet {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalPage" total_page, 3 "TotalRow" total_row,
    4 "Product" product
} }

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
    0 "WorkspaceId" workspace_id, 1 "ProductId" product_id, 2 "ProductName" product_name,
    3 "DeviceTypeName" device_type_name, 4 "DeviceTypeId" device_type_id, 5 "Attribute" attribute,
    6 "ProductType" product_type, 7 "ProductAbility" product_ability, 8 "Manufacturer" manufacturer,
    9 "MaintenanceMfr" maintenance_mfr, 10 "ModelName" model_name, 11 "ModelId" model_id, 12 "ModelType" model_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePropertyList {
    pub building_id: String,
    pub element_id: String,
    pub workspace_id: String,
    pub application_token: Secret,
}
operation! { DescribePropertyList(building_id: String, element_id: String, workspace_id: String, application_token: Secret)
    "DescribePropertyList" -> DescribePropertyListOutput {
    0 "BuildingId" building_id, 1 "ElementId" element_id, 2 "WorkspaceId" workspace_id,
    3 "ApplicationToken" application_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePropertyListOutput {
    pub result: Option<ElementPropertyRes>,
}
model! { DescribePropertyListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementPropertyRes {
    pub building_id: Option<String>,
    pub element_id: Option<String>,
    pub property_set: Option<Vec<ElementProperty>>,
    pub coordinates: Option<ElementCoordinates>,
    pub translate: Option<ElementTranslate>,
    pub element_name: Option<String>,
    pub entity_type_code: Option<String>,
    pub entity_type_name: Option<String>,
}
model! { ElementPropertyRes {
    0 "BuildingId" building_id, 1 "ElementId" element_id, 2 "PropertySet" property_set, 3 "Coordinates" coordinates,
    4 "Translate" translate, 5 "ElementName" element_name, 6 "EntityTypeCode" entity_type_code,
    7 "EntityTypeName" entity_type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementProperty {
    pub name: Option<String>,
    pub description: Option<String>,
    pub content: Option<String>,
}
model! { ElementProperty {
    0 "Name" name, 1 "Description" description, 2 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementCoordinates {
    pub longitude: Option<f64>,
    pub latitude: Option<f64>,
    pub altitude: Option<f64>,
}
model! { ElementCoordinates {
    0 "Longitude" longitude, 1 "Latitude" latitude, 2 "Altitude" altitude
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementTranslate {
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z: Option<f64>,
}
model! { ElementTranslate {
    0 "X" x, 1 "Y" y, 2 "Z" z
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleDetail {
    pub workspace_id: String,
    pub id: String,
    pub application_token: Secret,
}
operation! { DescribeRuleDetail(workspace_id: String, id: String, application_token: Secret)
    "DescribeRuleDetail" -> DescribeRuleDetailOutput {
    0 "WorkspaceId" workspace_id, 1 "Id" id, 2 "ApplicationToken" application_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleDetailOutput {
    pub result: Option<RuleDetailRes>,
}
model! { DescribeRuleDetailOutput {
    0 "Result" result
} }

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
    pub event_info_set: Option<Vec<EventObj>>,
    pub action_info_set: Option<Vec<ActionObj>>,
}
model! { RuleDetailRes {
    0 "RuleId" rule_id, 1 "RuleName" rule_name, 2 "RuleDesc" rule_desc, 3 "ValidType" valid_type,
    4 "ValidPeriod" valid_period, 5 "BeginDate" begin_date, 6 "EndDate" end_date, 7 "Status" status,
    8 "EventRule" event_rule, 9 "EventInfoSet" event_info_set, 10 "ActionInfoSet" action_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventObj {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub condition: Option<String>,
}
model! { EventObj {
    0 "Id" id, 1 "Name" name, 2 "Type" r#type, 3 "Condition" condition
} }

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
    0 "Id" id, 1 "Name" name, 2 "Type" r#type, 3 "Desc" desc, 4 "MsgType" msg_type, 5 "MsgContent" msg_content,
    6 "CreateTime" create_time, 7 "SinkConfig" sink_config, 8 "ApplyDevice" apply_device
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneList {
    pub workspace_id: String,
    pub application_token: Secret,
}
operation! { DescribeSceneList(workspace_id: String, application_token: Secret)
    "DescribeSceneList" -> DescribeSceneListOutput {
    0 "WorkspaceId" workspace_id, 1 "ApplicationToken" application_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSceneListOutput {
    pub result: Option<SceneListRes>,
}
model! { DescribeSceneListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneListRes {
    pub scene_list: Option<Vec<SceneInfo>>,
}
model! { SceneListRes {
    0 "SceneList" scene_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneInfo {
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
    pub version: Option<String>,
}
model! { SceneInfo {
    0 "SceneId" scene_id, 1 "SceneName" scene_name, 2 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceDeviceIdList {
    pub element_ids: Vec<String>,
    pub is_cascade: bool,
    pub workspace_id: String,
    pub page_number: u64,
    pub page_size: u64,
    pub application_token: Secret,
}

/// What [`DescribeSpaceDeviceIdList::new`] takes.
pub struct DescribeSpaceDeviceIdListRequired {
    pub element_ids: Vec<String>,
    pub is_cascade: bool,
    pub workspace_id: String,
    pub page_number: u64,
    pub page_size: u64,
    pub application_token: Secret,
}
operation! { DescribeSpaceDeviceIdList{DescribeSpaceDeviceIdListRequired: element_ids, is_cascade, workspace_id, page_number, page_size, application_token}
    "DescribeSpaceDeviceIdList" -> DescribeSpaceDeviceIdListOutput {
    0 "ElementIds" element_ids, 1 "IsCascade" is_cascade, 2 "WorkspaceId" workspace_id, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "ApplicationToken" application_token
} }
paged! { DescribeSpaceDeviceIdList: String = Number "PageNumber", "Result.DeviceIds" result.device_ids }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceDeviceIdListOutput {
    pub result: Option<SpaceDeviceIdListRes>,
}
model! { DescribeSpaceDeviceIdListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceDeviceIdListRes {
    pub device_ids: Option<Vec<String>>,
}
model! { SpaceDeviceIdListRes {
    0 "DeviceIds" device_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceDeviceRelationList {
    pub element_ids: Vec<String>,
    pub is_cascade: bool,
    pub workspace_id: String,
    pub page_number: u64,
    pub page_size: u64,
    pub application_token: Secret,
}

/// What [`DescribeSpaceDeviceRelationList::new`] takes.
pub struct DescribeSpaceDeviceRelationListRequired {
    pub element_ids: Vec<String>,
    pub is_cascade: bool,
    pub workspace_id: String,
    pub page_number: u64,
    pub page_size: u64,
    pub application_token: Secret,
}
operation! { DescribeSpaceDeviceRelationList{DescribeSpaceDeviceRelationListRequired: element_ids, is_cascade, workspace_id, page_number, page_size, application_token}
    "DescribeSpaceDeviceRelationList" -> DescribeSpaceDeviceRelationListOutput {
    0 "ElementIds" element_ids, 1 "IsCascade" is_cascade, 2 "WorkspaceId" workspace_id, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "ApplicationToken" application_token
} }
paged! { DescribeSpaceDeviceRelationList: SpaceDeviceRelation =
    Number "PageNumber", "Result.SpaceDeviceRelationList" result.space_device_relation_list
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceDeviceRelationListOutput {
    pub result: Option<SpaceDeviceRelationRes>,
}
model! { DescribeSpaceDeviceRelationListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceDeviceRelationRes {
    pub space_device_relation_list: Option<Vec<SpaceDeviceRelation>>,
}
model! { SpaceDeviceRelationRes {
    0 "SpaceDeviceRelationList" space_device_relation_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceDeviceRelation {
    pub device_id: Option<String>,
    pub element_id: Option<String>,
}
model! { SpaceDeviceRelation {
    0 "DeviceId" device_id, 1 "ElementId" element_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceInfoByDeviceId {
    pub device_id: String,
    pub workspace_id: String,
    pub application_token: Secret,
}
operation! { DescribeSpaceInfoByDeviceId(device_id: String, workspace_id: String, application_token: Secret)
    "DescribeSpaceInfoByDeviceId" -> DescribeSpaceInfoByDeviceIdOutput {
    0 "DeviceId" device_id, 1 "WorkspaceId" workspace_id, 2 "ApplicationToken" application_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceInfoByDeviceIdOutput {
    pub result: Option<DeviceSpaceInfoRes>,
}
model! { DescribeSpaceInfoByDeviceIdOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceSpaceInfoRes {
    pub building_id: Option<String>,
    pub element_id: Option<String>,
    pub entity_type: Option<String>,
    pub element_name: Option<String>,
    pub level: Option<u64>,
    pub bottom_height: Option<i64>,
    pub space_code: Option<String>,
}
model! { DeviceSpaceInfoRes {
    0 "BuildingId" building_id, 1 "ElementId" element_id, 2 "EntityType" entity_type, 3 "ElementName" element_name,
    4 "Level" level, 5 "BottomHeight" bottom_height, 6 "SpaceCode" space_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceRelationByDeviceId {
    pub device_id: String,
    pub workspace_id: String,
    pub application_token: Secret,
}
operation! { DescribeSpaceRelationByDeviceId(device_id: String, workspace_id: String, application_token: Secret)
    "DescribeSpaceRelationByDeviceId" -> DescribeSpaceRelationByDeviceIdOutput {
    0 "DeviceId" device_id, 1 "WorkspaceId" workspace_id, 2 "ApplicationToken" application_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceRelationByDeviceIdOutput {
    pub result: Option<SpaceRelationRes>,
}
model! { DescribeSpaceRelationByDeviceIdOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceRelationRes {
    pub space_relation: Option<SpaceRelation>,
}
model! { SpaceRelationRes {
    0 "SpaceRelation" space_relation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceRelation {
    pub element_id: Option<String>,
    pub element_name: Option<String>,
    pub level: Option<u64>,
    pub space_code: Option<String>,
    pub parent_space_code: Option<String>,
    pub children: Option<Vec<SpaceRelation>>,
}
model! { SpaceRelation {
    0 "ElementId" element_id, 1 "ElementName" element_name, 2 "Level" level, 3 "SpaceCode" space_code,
    4 "ParentSpaceCode" parent_space_code, 5 "Children" children
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceTypeList {
    pub workspace_id: String,
    pub page_number: u64,
    pub page_size: u64,
    pub application_token: Secret,
}
operation! { DescribeSpaceTypeList(workspace_id: String, page_number: u64, page_size: u64, application_token: Secret)
    "DescribeSpaceTypeList" -> DescribeSpaceTypeListOutput {
    0 "WorkspaceId" workspace_id, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "ApplicationToken" application_token
} }
paged! { DescribeSpaceTypeList: SpaceType = Number "PageNumber", "Result.SpaceTypeList" result.space_type_list }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceTypeListOutput {
    pub result: Option<SpaceTypeListRes>,
}
model! { DescribeSpaceTypeListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceTypeListRes {
    pub space_type_list: Option<Vec<SpaceType>>,
}
model! { SpaceTypeListRes {
    0 "SpaceTypeList" space_type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceType {
    pub space_type_code: Option<String>,
    pub space_type_name: Option<String>,
}
model! { SpaceType {
    0 "SpaceTypeCode" space_type_code, 1 "SpaceTypeName" space_type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantBuildingCountAndArea {
    pub workspace_id_list: Vec<String>,
    pub application_token: Secret,
}
operation! { DescribeTenantBuildingCountAndArea(workspace_id_list: Vec<String>, application_token: Secret)
    "DescribeTenantBuildingCountAndArea" -> DescribeTenantBuildingCountAndAreaOutput {
    0 "WorkspaceIdList" workspace_id_list, 1 "ApplicationToken" application_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantBuildingCountAndAreaOutput {
    pub result: Option<SpaceDataTotalStatsRes>,
}
model! { DescribeTenantBuildingCountAndAreaOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceDataTotalStatsRes {
    pub building_count: Option<u64>,
    pub building_area: Option<f64>,
}
model! { SpaceDataTotalStatsRes {
    0 "BuildingCount" building_count, 1 "BuildingArea" building_area
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantDepartmentList {
    pub offset: u64,
    pub limit: u64,
    pub application_token: Secret,
    pub tenant_id: Option<String>,
    pub update_at: Option<i64>,
    pub department_id: Option<String>,
    pub cursor: Option<String>,
}
operation! { DescribeTenantDepartmentList(offset: u64, limit: u64, application_token: Secret)
    "DescribeTenantDepartmentList" -> DescribeTenantDepartmentListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "ApplicationToken" application_token, 3 "TenantId" tenant_id: String,
    4 "UpdateAt" update_at: i64, 5 "DepartmentId" department_id: String, 6 "Cursor" cursor: String
} }
paged! { DescribeTenantDepartmentList: SsoDepartment =
    Offset "Offset", "Result.Departments" result.departments, total "Result.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantDepartmentListOutput {
    pub result: Option<SsoDepartmentsResult>,
}
model! { DescribeTenantDepartmentListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SsoDepartmentsResult {
    pub total: Option<i64>,
    pub departments: Option<Vec<SsoDepartment>>,
}
model! { SsoDepartmentsResult {
    0 "Total" total, 1 "Departments" departments
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SsoDepartment {
    pub department_id: Option<String>,
    pub name: Option<String>,
    pub parent_department_id: Option<String>,
}
model! { SsoDepartment {
    0 "DepartmentId" department_id, 1 "Name" name, 2 "ParentDepartmentId" parent_department_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantUserList {
    pub offset: u64,
    pub limit: u64,
    pub application_token: Secret,
    pub tenant_id: Option<String>,
    pub update_at: Option<i64>,
    pub department_id: Option<String>,
    pub cursor: Option<String>,
    pub status: Option<u64>,
    pub workspace_id: Option<String>,
    pub keyword: Option<String>,
    pub no_recursive: Option<String>,
}
operation! { DescribeTenantUserList(offset: u64, limit: u64, application_token: Secret)
    "DescribeTenantUserList" -> DescribeTenantUserListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "ApplicationToken" application_token, 3 "TenantId" tenant_id: String,
    4 "UpdateAt" update_at: i64, 5 "DepartmentId" department_id: String, 6 "Cursor" cursor: String,
    7 "Status" status: u64, 8 "WorkspaceId" workspace_id: String, 9 "Keyword" keyword: String,
    10 "NoRecursive" no_recursive: String
} }
paged! { DescribeTenantUserList: SsoUser = Offset "Offset", "Result.Users" result.users, total "Result.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantUserListOutput {
    pub result: Option<SsoUserResult>,
}
model! { DescribeTenantUserListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SsoUserResult {
    pub total: Option<i64>,
    pub users: Option<Vec<SsoUser>>,
}
model! { SsoUserResult {
    0 "Total" total, 1 "Users" users
} }

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
    pub status: Option<u64>,
    pub create_at: Option<i64>,
    pub update_at: Option<i64>,
    pub belong_team: Option<i64>,
    pub department_id: Option<String>,
    pub department_name: Option<String>,
    pub department_user_id: Option<i64>,
    pub password: Option<Secret>,
}
model! { SsoUser {
    0 "UserId" user_id, 1 "UserName" user_name, 2 "RealName" real_name, 3 "UserType" user_type, 4 "TenantId" tenant_id,
    5 "UserGroup" user_group, 6 "Email" email, 7 "Phone" phone, 8 "Status" status, 9 "CreateAt" create_at,
    10 "UpdateAt" update_at, 11 "BelongTeam" belong_team, 12 "DepartmentId" department_id,
    13 "DepartmentName" department_name, 14 "DepartmentUserId" department_user_id, 15 "Password" password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoCloudRecord {
    pub wid: String,
    pub start_time: i64,
    pub end_time: i64,
    pub workspace_id: i64,
    pub application_token: Secret,
}

/// What [`DescribeVideoCloudRecord::new`] takes.
pub struct DescribeVideoCloudRecordRequired {
    pub wid: String,
    pub start_time: i64,
    pub end_time: i64,
    pub workspace_id: i64,
    pub application_token: Secret,
}
operation! { DescribeVideoCloudRecord{DescribeVideoCloudRecordRequired: wid, start_time, end_time, workspace_id, application_token}
    "DescribeVideoCloudRecord" -> DescribeVideoCloudRecordOutput {
    0 "WID" wid, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "WorkspaceId" workspace_id,
    4 "ApplicationToken" application_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoCloudRecordOutput {
    pub result: Option<VideoCloudRecordRes>,
}
model! { DescribeVideoCloudRecordOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoCloudRecordRes {
    pub total_count: Option<i64>,
    pub record_set: Option<Vec<RecordInfo>>,
}
model! { VideoCloudRecordRes {
    0 "TotalCount" total_count, 1 "RecordSet" record_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordInfo {
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub video_url: Option<String>,
}
model! { RecordInfo {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "VideoURL" video_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoLiveStream {
    pub wid: String,
    pub protocol: String,
    pub workspace_id: i64,
    pub application_token: Secret,
    pub stream_id: Option<i64>,
    pub env: Option<String>,
}
operation! { DescribeVideoLiveStream(wid: String, protocol: String, workspace_id: i64, application_token: Secret)
    "DescribeVideoLiveStream" -> DescribeVideoLiveStreamOutput {
    0 "WID" wid, 1 "Protocol" protocol, 2 "WorkspaceId" workspace_id, 3 "ApplicationToken" application_token,
    4 "StreamId" stream_id: i64, 5 "Env" env: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoLiveStreamOutput {
    pub result: Option<VideoRecordStreamRes>,
}
model! { DescribeVideoLiveStreamOutput {
    0 "Result" result
} }

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
    0 "FLV" flv, 1 "RTMP" rtmp, 2 "HLS" hls, 3 "WebRTC" web_rtc, 4 "RAW" raw, 5 "Stream" stream
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RawInfo {
    pub sm4_vector: Option<String>,
    pub natip: Option<String>,
    pub stream_token: Option<Secret>,
    pub port: Option<i64>,
    pub stream_en_key: Option<String>,
    pub ip: Option<String>,
    pub inner_ip: Option<String>,
}
model! { RawInfo {
    0 "SM4Vector" sm4_vector, 1 "NATIP" natip, 2 "StreamToken" stream_token, 3 "Port" port,
    4 "StreamEnKey" stream_en_key, 5 "IP" ip, 6 "InnerIP" inner_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoRecordStream {
    pub wid: String,
    pub protocol: String,
    pub start_time: i64,
    pub end_time: i64,
    pub play_back_rate: f64,
    pub workspace_id: i64,
    pub application_token: Secret,
    pub stream: Option<String>,
    pub env: Option<String>,
}

/// What [`DescribeVideoRecordStream::new`] takes.
pub struct DescribeVideoRecordStreamRequired {
    pub wid: String,
    pub protocol: String,
    pub start_time: i64,
    pub end_time: i64,
    pub play_back_rate: f64,
    pub workspace_id: i64,
    pub application_token: Secret,
}
operation! { DescribeVideoRecordStream{DescribeVideoRecordStreamRequired: wid, protocol, start_time, end_time, play_back_rate, workspace_id, application_token}
    "DescribeVideoRecordStream" -> DescribeVideoRecordStreamOutput {
    0 "WID" wid, 1 "Protocol" protocol, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "PlayBackRate" play_back_rate,
    5 "WorkspaceId" workspace_id, 6 "ApplicationToken" application_token, 7 "Stream" stream: String, 8 "Env" env: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoRecordStreamOutput {
    pub result: Option<VideoRecordStreamRes>,
}
model! { DescribeVideoRecordStreamOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkSpaceBuildingCountAndArea {
    pub workspace_id_list: Vec<String>,
    pub application_token: Secret,
}
operation! { DescribeWorkSpaceBuildingCountAndArea(workspace_id_list: Vec<String>, application_token: Secret)
    "DescribeWorkSpaceBuildingCountAndArea" -> DescribeWorkSpaceBuildingCountAndAreaOutput {
    0 "WorkspaceIdList" workspace_id_list, 1 "ApplicationToken" application_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkSpaceBuildingCountAndAreaOutput {
    pub result: Option<SpaceDataListStatsRes>,
}
model! { DescribeWorkSpaceBuildingCountAndAreaOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceDataListStatsRes {
    pub list: Option<Vec<SpaceDataStats>>,
}
model! { SpaceDataListStatsRes {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceDataStats {
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
    pub building_count: Option<u64>,
    pub building_area: Option<f64>,
}
model! { SpaceDataStats {
    0 "WorkspaceId" workspace_id, 1 "WorkspaceName" workspace_name, 2 "BuildingCount" building_count,
    3 "BuildingArea" building_area
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkspaceList {
    pub application_token: Secret,
    pub workspace_id: Option<u64>,
}
operation! { DescribeWorkspaceList(application_token: Secret) "DescribeWorkspaceList" -> DescribeWorkspaceListOutput {
    0 "ApplicationToken" application_token, 1 "WorkspaceId" workspace_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkspaceListOutput {
    pub result: Option<WorkspaceInfoList>,
}
model! { DescribeWorkspaceListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceInfoList {
    pub list: Option<Vec<SpaceInfo>>,
}
model! { WorkspaceInfoList {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpaceInfo {
    pub workspace_id: Option<u64>,
    pub tenant_id: Option<u64>,
    pub english_name: Option<String>,
    pub chinese_name: Option<String>,
    pub description: Option<String>,
    pub status: Option<u64>,
    pub is_comm_workspace: Option<bool>,
    pub validity_start_time: Option<String>,
    pub validity_end_time: Option<String>,
    pub selected: Option<u64>,
    pub is_system: Option<u64>,
}
model! { SpaceInfo {
    0 "WorkspaceId" workspace_id, 1 "TenantId" tenant_id, 2 "EnglishName" english_name, 3 "ChineseName" chinese_name,
    4 "Description" description, 5 "Status" status, 6 "IsCommWorkspace" is_comm_workspace,
    7 "ValidityStartTime" validity_start_time, 8 "ValidityEndTime" validity_end_time, 9 "Selected" selected,
    10 "IsSystem" is_system
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkspaceUserList {
    pub offset: u64,
    pub limit: u64,
    pub workspace_id: String,
    pub application_token: Secret,
    pub tenant_id: Option<String>,
    pub update_at: Option<i64>,
}
operation! { DescribeWorkspaceUserList(offset: u64, limit: u64, workspace_id: String, application_token: Secret)
    "DescribeWorkspaceUserList" -> DescribeWorkspaceUserListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "WorkspaceId" workspace_id, 3 "ApplicationToken" application_token,
    4 "TenantId" tenant_id: String, 5 "UpdateAt" update_at: i64
} }
paged! { DescribeWorkspaceUserList: SsoTeamUser = Offset "Offset", "Result.Users" result.users, total "Result.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkspaceUserListOutput {
    pub result: Option<SsoTeamUserResult>,
}
model! { DescribeWorkspaceUserListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SsoTeamUserResult {
    pub total: Option<i64>,
    pub users: Option<Vec<SsoTeamUser>>,
}
model! { SsoTeamUserResult {
    0 "Total" total, 1 "Users" users
} }

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
    0 "UserId" user_id, 1 "RealName" real_name, 2 "UserType" user_type, 3 "TenantId" tenant_id, 4 "Email" email,
    5 "Phone" phone, 6 "Status" status, 7 "CreateAt" create_at, 8 "DepartmentId" department_id,
    9 "DepartmentName" department_name, 10 "LinkFilter" link_filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceField {
    pub workspace_id: i64,
    pub set: Vec<ModifyDeviceFieldInfo>,
    pub application_token: Secret,
}
operation! { ModifyDeviceField(workspace_id: i64, set: Vec<ModifyDeviceFieldInfo>, application_token: Secret)
    "ModifyDeviceField" -> ModifyDeviceFieldOutput {
    0 "WorkspaceId" workspace_id, 1 "Set" set, 2 "ApplicationToken" application_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceFieldInfo {
    pub wid: Option<String>,
    pub key: Option<String>,
    pub val: Option<String>,
}
input! { ModifyDeviceFieldInfo(wid: String, key: String, val: String) {
    0 "WID" wid: String, 1 "Key" key: String, 2 "Val" val: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceFieldOutput {
    pub result: Option<EmptyRes>,
}
model! { ModifyDeviceFieldOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceGroup {
    pub workspace_id: i64,
    pub set: Vec<ModifyDeviceGroupInfo>,
    pub application_token: Secret,
}
operation! { ModifyDeviceGroup(workspace_id: i64, set: Vec<ModifyDeviceGroupInfo>, application_token: Secret)
    "ModifyDeviceGroup" -> ModifyDeviceGroupOutput {
    0 "WorkspaceId" workspace_id, 1 "Set" set, 2 "ApplicationToken" application_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceGroupInfo {
    pub wid: Option<String>,
    pub group_id: Option<i64>,
}
input! { ModifyDeviceGroupInfo(wid: String, group_id: i64) {
    0 "WID" wid: String, 1 "GroupId" group_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceGroupOutput {
    pub result: Option<EmptyRes>,
}
model! { ModifyDeviceGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceName {
    pub workspace_id: i64,
    pub set: Vec<DeviceModifyInfo>,
    pub application_token: Secret,
}
operation! { ModifyDeviceName(workspace_id: i64, set: Vec<DeviceModifyInfo>, application_token: Secret)
    "ModifyDeviceName" -> ModifyDeviceNameOutput {
    0 "WorkspaceId" workspace_id, 1 "Set" set, 2 "ApplicationToken" application_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceModifyInfo {
    pub wid: Option<String>,
    pub device_name: Option<String>,
}
input! { DeviceModifyInfo(wid: String, device_name: String) {
    0 "WID" wid: String, 1 "DeviceName" device_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceNameOutput {
    pub result: Option<EmptyRes>,
}
model! { ModifyDeviceNameOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceTag {
    pub workspace_id: i64,
    pub set: Vec<ModifyDeviceTagInfo>,
    pub application_token: Secret,
}
operation! { ModifyDeviceTag(workspace_id: i64, set: Vec<ModifyDeviceTagInfo>, application_token: Secret)
    "ModifyDeviceTag" -> ModifyDeviceTagOutput {
    0 "WorkspaceId" workspace_id, 1 "Set" set, 2 "ApplicationToken" application_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceTagInfo {
    pub wid: Option<String>,
    pub name_set: Option<Vec<String>>,
}
input! { ModifyDeviceTagInfo(wid: String, name_set: Vec<String>) {
    0 "WID" wid: String, 1 "NameSet" name_set: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceTagOutput {
    pub result: Option<EmptyRes>,
}
model! { ModifyDeviceTagOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportAppMessage {
    pub workspace_id: i64,
    pub profile: MessageProfile,
    pub report_ts: i64,
    pub properties: String,
    pub application_token: Secret,
    pub event_set: Option<String>,
    pub service_set: Option<String>,
    pub extend_two: Option<String>,
    pub echo: Option<String>,
}

/// What [`ReportAppMessage::new`] takes.
pub struct ReportAppMessageRequired {
    pub workspace_id: i64,
    pub profile: MessageProfile,
    pub report_ts: i64,
    pub properties: String,
    pub application_token: Secret,
}
operation! { ReportAppMessage{ReportAppMessageRequired: workspace_id, profile, report_ts, properties, application_token}
    "ReportAppMessage" -> ReportAppMessageOutput {
    0 "WorkspaceId" workspace_id, 1 "Profile" profile, 2 "ReportTs" report_ts, 3 "Properties" properties,
    4 "ApplicationToken" application_token, 5 "EventSet" event_set: String, 6 "ServiceSet" service_set: String,
    7 "ExtendTwo" extend_two: String, 8 "Echo" echo: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportAppMessageOutput {
    pub result: Option<EmptyRes>,
}
model! { ReportAppMessageOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveDeviceGroup {
    pub name: String,
    pub description: String,
    pub workspace_id: i64,
    pub application_token: Secret,
    pub id: Option<i64>,
    pub parent_id: Option<i64>,
}
operation! { SaveDeviceGroup(name: String, description: String, workspace_id: i64, application_token: Secret)
    "SaveDeviceGroup" -> SaveDeviceGroupOutput {
    0 "Name" name, 1 "Description" description, 2 "WorkspaceId" workspace_id, 3 "ApplicationToken" application_token,
    4 "Id" id: i64, 5 "ParentId" parent_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveDeviceGroupOutput {
    pub result: Option<SaveDeviceGroupRes>,
}
model! { SaveDeviceGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveDeviceGroupRes {
    pub id: Option<i64>,
}
model! { SaveDeviceGroupRes {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopVideoStreaming {
    pub stream: String,
    pub wid: String,
    pub workspace_id: i64,
    pub application_token: Secret,
}
operation! { StopVideoStreaming(stream: String, wid: String, workspace_id: i64, application_token: Secret)
    "StopVideoStreaming" -> StopVideoStreamingOutput {
    0 "Stream" stream, 1 "WID" wid, 2 "WorkspaceId" workspace_id, 3 "ApplicationToken" application_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopVideoStreamingOutput {
    pub result: Option<EmptyRes>,
}
model! { StopVideoStreamingOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceParkAttributes {
    pub workspace_id: i64,
    pub application_token: Secret,
    pub park_name: Option<String>,
    pub park_num: Option<String>,
}
operation! { UpdateWorkspaceParkAttributes(workspace_id: i64, application_token: Secret)
    "UpdateWorkspaceParkAttributes" -> UpdateWorkspaceParkAttributesOutput {
    0 "WorkspaceId" workspace_id, 1 "ApplicationToken" application_token, 2 "ParkName" park_name: String,
    3 "ParkNum" park_num: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceParkAttributesOutput {
    pub result: Option<EmptyRes>,
}
model! { UpdateWorkspaceParkAttributesOutput {
    0 "Result" result
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE_API_AUTHORIZATION_NOT_FOUND: &str = "AuthFailure.ApiAuthorizationNotFound";
    pub const AUTH_FAILURE_TOKEN_EXPIRED: &str = "AuthFailure.TokenExpired";
    pub const AUTH_FAILURE_TOKEN_NOT_FOUND: &str = "AuthFailure.TokenNotFound";
    pub const FAILED_OPERATION_API_RULE_CONFIG_ERROR: &str = "FailedOperation.ApiRuleConfigError";
    pub const FAILED_OPERATION_DB_ERROR: &str = "FailedOperation.DBError";
    pub const FAILED_OPERATION_GET_TAGS_FAILED: &str = "FailedOperation.GetTagsFailed";
    pub const FAILED_OPERATION_LOCK_REDIS_CACHE_FAILED: &str = "FailedOperation.LockRedisCacheFailed";
    pub const FAILED_OPERATION_MODIFY_DEVICE_ERROR: &str = "FailedOperation.ModifyDeviceError";
    pub const FAILED_OPERATION_REDIS_OPERATION_FAILED: &str = "FailedOperation.RedisOperationFailed";
    pub const FAILED_OPERATION_SEND_MSG_ERROR: &str = "FailedOperation.SendMsgError";
    pub const FAILED_OPERATION_SEND_MSG_TO_IOT_FAILED: &str = "FailedOperation.SendMsgToIOTFailed";
    pub const FAILED_OPERATION_STORAGE_INIT_FAILED: &str = "FailedOperation.StorageInitFailed";
    pub const FAILED_OPERATION_URL_GENERATE_FAILED: &str = "FailedOperation.URLGenerateFailed";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_API_GATEWAY_INTERNAL_ERROR: &str = "InternalError.ApiGatewayInternalError";
    pub const INTERNAL_ERROR_API_REQUEST_PATH_PARAMETER_ERROR: &str = "InternalError.ApiRequestPathParameterError";
    pub const INTERNAL_ERROR_APP_API_NO_SPACE_PERMISSION: &str = "InternalError.AppApiNoSpacePermission";
    pub const INTERNAL_ERROR_BIM_APP_INTERNAL_ERROR: &str = "InternalError.BIMAppInternalError";
    pub const INTERNAL_ERROR_BUSINESS_LOGIC_ERROR: &str = "InternalError.BusinessLogicError";
    pub const INTERNAL_ERROR_MANAGER_SRV_FAILED: &str = "InternalError.ManagerSrvFailed";
    pub const INTERNAL_ERROR_TIMEOUT: &str = "InternalError.Timeout";
    pub const INTERNAL_ERROR_UNKNOWN_ERROR: &str = "InternalError.UnknownError";
    pub const INTERNAL_ERROR_UPDATE_PARK_INFO_FAILED: &str = "InternalError.UpdateParkInfoFailed";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_DUPLICATE_PARK_CODE: &str = "InvalidParameter.DuplicateParkCode";
    pub const INVALID_PARAMETER_EXCEED_PARK_LENGTH_LIMIT: &str = "InvalidParameter.ExceedParkLengthLimit";
    pub const INVALID_PARAMETER_INVALID_ALARM_CONTENT: &str = "InvalidParameter.InvalidAlarmContent";
    pub const INVALID_PARAMETER_INVALID_MEDIA_DATA: &str = "InvalidParameter.InvalidMediaData";
    pub const INVALID_PARAMETER_INVALID_META_DATA: &str = "InvalidParameter.InvalidMetaData";
    pub const INVALID_PARAMETER_INVALID_REQUEST_TIME: &str = "InvalidParameter.InvalidRequestTime";
    pub const INVALID_PARAMETER_PARAM_NOT_MATCH: &str = "InvalidParameter.ParamNotMatch";
    pub const INVALID_PARAMETER_STATUS_NOT_MATCH_PROCESS_TYPE: &str = "InvalidParameter.StatusNotMatchProcessType";
    pub const INVALID_PARAMETER_TOKEN_FIELD_NOT_FOUND: &str = "InvalidParameter.TokenFieldNotFound";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_INVALID_ALARM_STATUS: &str = "InvalidParameterValue.InvalidAlarmStatus";
    pub const INVALID_PARAMETER_VALUE_INVALID_APPLICATION_ID: &str = "InvalidParameterValue.InvalidApplicationId";
    pub const INVALID_PARAMETER_VALUE_INVALID_ELEMENT_ID_OR_PROJECT_ID: &str =
        "InvalidParameterValue.InvalidElementIdOrProjectId";
    pub const INVALID_PARAMETER_VALUE_INVALID_GB28181_CONFIG: &str = "InvalidParameterValue.InvalidGB28181Config";
    pub const INVALID_PARAMETER_VALUE_INVALID_NONCE: &str = "InvalidParameterValue.InvalidNonce";
    pub const INVALID_PARAMETER_VALUE_INVALID_PROTOCOL: &str = "InvalidParameterValue.InvalidProtocol";
    pub const INVALID_PARAMETER_VALUE_INVALID_REQUEST_TIME: &str = "InvalidParameterValue.InvalidRequestTime";
    pub const INVALID_PARAMETER_VALUE_INVALID_SAVE_TYPE: &str = "InvalidParameterValue.InvalidSaveType";
    pub const INVALID_PARAMETER_VALUE_INVALID_SIGNATURE: &str = "InvalidParameterValue.InvalidSignature";
    pub const INVALID_PARAMETER_VALUE_INVALID_STREAM_ID: &str = "InvalidParameterValue.InvalidStreamId";
    pub const INVALID_PARAMETER_VALUE_INVALID_TENANT_ID: &str = "InvalidParameterValue.InvalidTenantId";
    pub const INVALID_PARAMETER_VALUE_INVALID_TIME_RANGE: &str = "InvalidParameterValue.InvalidTimeRange";
    pub const INVALID_PARAMETER_VALUE_INVALID_VIDEO_PLAY_RATE: &str = "InvalidParameterValue.InvalidVideoPlayRate";
    pub const INVALID_PARAMETER_VALUE_INVALID_WORKSPACE_ID: &str = "InvalidParameterValue.InvalidWorkspaceId";
    pub const LIMIT_EXCEEDED_API_LIMIT_EXCEEDED: &str = "LimitExceeded.ApiLimitExceeded";
    pub const LIMIT_EXCEEDED_DEVICE_LIMIT_EXCEEDED: &str = "LimitExceeded.DeviceLimitExceeded";
    pub const LIMIT_EXCEEDED_VIDEO_STREAM_THRESHOLD_EXCEEDED: &str = "LimitExceeded.VideoStreamThresholdExceeded";
    pub const LIMIT_EXCEEDED_VIDEO_TRANSCODE: &str = "LimitExceeded.VideoTranscode";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_EMPTY_ALARM_ID: &str = "MissingParameter.EmptyAlarmId";
    pub const MISSING_PARAMETER_EMPTY_STREAM: &str = "MissingParameter.EmptyStream";
    pub const MISSING_PARAMETER_EMPTY_WID: &str = "MissingParameter.EmptyWID";
    pub const OPERATION_DENIED_API_PERMISSION_DENIED: &str = "OperationDenied.ApiPermissionDenied";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_ALARM_ID_NOT_FOUND: &str = "ResourceNotFound.AlarmIDNotFound";
    pub const RESOURCE_NOT_FOUND_ALARM_ID_NOT_EXIST: &str = "ResourceNotFound.AlarmIdNotExist";
    pub const RESOURCE_NOT_FOUND_CAMERA_BASE_INFO_NOT_EXIST: &str = "ResourceNotFound.CameraBaseInfoNotExist";
    pub const RESOURCE_NOT_FOUND_CAMERA_INFO_NOT_EXIST: &str = "ResourceNotFound.CameraInfoNotExist";
    pub const RESOURCE_NOT_FOUND_CAMERA_STATUS_NOT_EXIST: &str = "ResourceNotFound.CameraStatusNotExist";
    pub const RESOURCE_NOT_FOUND_ELEMENT_NOT_FOUND: &str = "ResourceNotFound.ElementNotFound";
    pub const RESOURCE_NOT_FOUND_EMPTY_DEVICE_LIST: &str = "ResourceNotFound.EmptyDeviceList";
    pub const RESOURCE_NOT_FOUND_NVR_OR_CVR_CONFIG_NOT_EXIST: &str = "ResourceNotFound.NVROrCVRConfigNotExist";
    pub const RESOURCE_NOT_FOUND_SRS_HOOK_SERVICE_NODE: &str = "ResourceNotFound.SRSHookServiceNode";
    pub const RESOURCE_NOT_FOUND_SRS_NOT_EXIST: &str = "ResourceNotFound.SRSNotExist";
    pub const RESOURCE_NOT_FOUND_STREAM_NOT_EXIST: &str = "ResourceNotFound.StreamNotExist";
    pub const RESOURCE_NOT_FOUND_VIDEO_PUSH_SERVICE_NODE: &str = "ResourceNotFound.VideoPushServiceNode";
    pub const RESOURCE_NOT_FOUND_WID_NOT_EXIST: &str = "ResourceNotFound.WIDNotExist";
    pub const RESOURCE_UNAVAILABLE_DEVICE_OFFLINE: &str = "ResourceUnavailable.DeviceOffline";
    pub const UNAUTHORIZED_OPERATION_API_AUTH_FAILED: &str = "UnauthorizedOperation.APIAuthFailed";
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED_API: &str = "UnauthorizedOperation.UnauthorizedApi";
    pub const UNSUPPORTED_OPERATION_NOT_STREAMING: &str = "UnsupportedOperation.NotStreaming";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_CMD: &str = "UnsupportedOperation.UnsupportedCMD";
}

#[cfg(feature = "reflect")]
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
