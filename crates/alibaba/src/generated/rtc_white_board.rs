//! `rtc-white-board` 2020-12-14.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "rtc-white-board", version: "2020-12-14", code: "rtc-white-board", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApp {
    pub app_name: Option<String>,
}
operation! { CreateApp() "CreateApp" -> CreateAppOutput {
    0 "AppName" app_name: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<CreateAppResult>,
}
model! { CreateAppOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "ResponseSuccess" response_success, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResult {
    pub app_id: Option<String>,
}
model! { CreateAppResult {
    0 "AppID" app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhiteBoard {
    pub app_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { CreateWhiteBoard() "CreateWhiteBoard" -> CreateWhiteBoardOutput {
    0 "AppID" app_id: String, 1 "UserId" user_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhiteBoardOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<CreateWhiteBoardResult>,
}
model! { CreateWhiteBoardOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "ResponseSuccess" response_success, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhiteBoardResult {
    pub doc_key: Option<String>,
}
model! { CreateWhiteBoardResult {
    0 "DocKey" doc_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApps {
    pub app_id: Option<String>,
    pub app_status: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeApps() "DescribeApps" -> DescribeAppsOutput {
    0 "AppID" app_id: String, 1 "AppStatus" app_status: i64, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }
paged! { DescribeApps: DescribeAppsAppList =
    Number "PageNum", "Result.AppList" result.app_list, total "Result.TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<DescribeAppsResult>,
}
model! { DescribeAppsOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "ResponseSuccess" response_success, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsResult {
    pub app_list: Option<Vec<DescribeAppsAppList>>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeAppsResult {
    0 "AppList" app_list, 1 "TotalNum" total_num, 2 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsAppList {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub callback_type: Option<String>,
    pub callback_url: Option<String>,
    pub create_time: Option<String>,
    pub domain_names: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeAppsAppList {
    0 "AppID" app_id, 1 "AppName" app_name, 2 "CallbackType" callback_type, 3 "CallbackUrl" callback_url,
    4 "CreateTime" create_time, 5 "DomainNames" domain_names, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoardRecordings {
    pub app_id: Option<String>,
    pub doc_key: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeWhiteBoardRecordings() "DescribeWhiteBoardRecordings" -> DescribeWhiteBoardRecordingsOutput {
    0 "AppID" app_id: String, 1 "DocKey" doc_key: String, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }
paged! { DescribeWhiteBoardRecordings: DescribeWhiteBoardRecordingsRecordingList =
    Number "PageNum", "Result.RecordingList" result.recording_list, total "Result.TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoardRecordingsOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<DescribeWhiteBoardRecordingsResult>,
}
model! { DescribeWhiteBoardRecordingsOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "ResponseSuccess" response_success, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoardRecordingsResult {
    pub recording_list: Option<Vec<DescribeWhiteBoardRecordingsRecordingList>>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeWhiteBoardRecordingsResult {
    0 "RecordingList" recording_list, 1 "TotalNum" total_num, 2 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoardRecordingsRecordingList {
    pub app_id: Option<String>,
    pub doc_key: Option<String>,
    pub operate_list: Option<Vec<String>>,
    pub record_id: Option<String>,
    pub user_id: Option<String>,
}
model! { DescribeWhiteBoardRecordingsRecordingList {
    0 "AppID" app_id, 1 "DocKey" doc_key, 2 "OperateList" operate_list, 3 "RecordId" record_id, 4 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoards {
    pub app_id: Option<String>,
    pub doc_status: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeWhiteBoards() "DescribeWhiteBoards" -> DescribeWhiteBoardsOutput {
    0 "AppID" app_id: String, 1 "DocStatus" doc_status: i64, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }
paged! { DescribeWhiteBoards: DescribeWhiteBoardsDocList =
    Number "PageNum", "Result.DocList" result.doc_list, total "Result.TotalNum"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoardsOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<DescribeWhiteBoardsResult>,
}
model! { DescribeWhiteBoardsOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "ResponseSuccess" response_success, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoardsResult {
    pub doc_list: Option<Vec<DescribeWhiteBoardsDocList>>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeWhiteBoardsResult {
    0 "DocList" doc_list, 1 "TotalNum" total_num, 2 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoardsDocList {
    pub app_id: Option<String>,
    pub create_time: Option<String>,
    pub create_user_id: Option<String>,
    pub doc_key: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeWhiteBoardsDocList {
    0 "AppID" app_id, 1 "CreateTime" create_time, 2 "CreateUserId" create_user_id, 3 "DocKey" doc_key, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenWhiteBoard {
    pub app_id: Option<String>,
    pub doc_key: Option<String>,
    pub user_id: Option<String>,
}
operation! { OpenWhiteBoard() "OpenWhiteBoard" -> OpenWhiteBoardOutput {
    0 "AppID" app_id: String, 1 "DocKey" doc_key: String, 2 "UserId" user_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenWhiteBoardOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<OpenWhiteBoardResult>,
}
model! { OpenWhiteBoardOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "ResponseSuccess" response_success, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenWhiteBoardResult {
    pub document_access_info: Option<OpenWhiteBoardDocumentAccessInfo>,
}
model! { OpenWhiteBoardResult {
    0 "DocumentAccessInfo" document_access_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenWhiteBoardDocumentAccessInfo {
    pub access_token: Option<Secret>,
    pub collab_host: Option<String>,
    pub permission: Option<i64>,
    pub user_info: Option<OpenWhiteBoardUserInfo>,
}
model! { OpenWhiteBoardDocumentAccessInfo {
    0 "AccessToken" access_token, 1 "CollabHost" collab_host, 2 "Permission" permission, 3 "UserInfo" user_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenWhiteBoardUserInfo {
    pub avatar_url: Option<String>,
    pub nick: Option<String>,
    pub nick_pinyin: Option<String>,
    pub user_id: Option<String>,
}
model! { OpenWhiteBoardUserInfo {
    0 "AvatarUrl" avatar_url, 1 "Nick" nick, 2 "NickPinyin" nick_pinyin, 3 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseWhiteBoardRecording {
    pub app_id: Option<String>,
    pub doc_key: Option<String>,
    pub record_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { PauseWhiteBoardRecording() "PauseWhiteBoardRecording" -> PauseWhiteBoardRecordingOutput {
    0 "AppID" app_id: String, 1 "DocKey" doc_key: String, 2 "RecordId" record_id: String, 3 "UserId" user_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseWhiteBoardRecordingOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<PauseWhiteBoardRecordingResult>,
}
model! { PauseWhiteBoardRecordingOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "ResponseSuccess" response_success, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseWhiteBoardRecordingResult {
    pub pause_time: Option<i64>,
}
model! { PauseWhiteBoardRecordingResult {
    0 "PauseTime" pause_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshUsersPermissions {
    pub app_id: Option<String>,
    pub doc_key: Option<String>,
    pub user_ids: Option<String>,
}
operation! { RefreshUsersPermissions() "RefreshUsersPermissions" -> RefreshUsersPermissionsOutput {
    0 "AppID" app_id: String, 1 "DocKey" doc_key: String, 2 "UserIds" user_ids: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshUsersPermissionsOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<bool>,
}
model! { RefreshUsersPermissionsOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "ResponseSuccess" response_success, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeWhiteBoardRecording {
    pub app_id: Option<String>,
    pub doc_key: Option<String>,
    pub record_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { ResumeWhiteBoardRecording() "ResumeWhiteBoardRecording" -> ResumeWhiteBoardRecordingOutput {
    0 "AppID" app_id: String, 1 "DocKey" doc_key: String, 2 "RecordId" record_id: String, 3 "UserId" user_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeWhiteBoardRecordingOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<ResumeWhiteBoardRecordingResult>,
}
model! { ResumeWhiteBoardRecordingOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "ResponseSuccess" response_success, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeWhiteBoardRecordingResult {
    pub resume_time: Option<i64>,
}
model! { ResumeWhiteBoardRecordingResult {
    0 "ResumeTime" resume_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppCallbackType {
    pub app_callback_type: Option<String>,
    pub app_id: Option<String>,
}
operation! { SetAppCallbackType() "SetAppCallbackType" -> SetAppCallbackTypeOutput {
    0 "AppCallbackType" app_callback_type: String, 1 "AppID" app_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppCallbackTypeOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<bool>,
}
model! { SetAppCallbackTypeOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "ResponseSuccess" response_success, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppCallbackUrl {
    pub app_callback_auth_key: Option<Secret>,
    pub app_callback_url: Option<String>,
    pub app_id: Option<String>,
}
operation! { SetAppCallbackUrl() "SetAppCallbackUrl" -> SetAppCallbackUrlOutput {
    0 "AppCallbackAuthKey" app_callback_auth_key: Secret, 1 "AppCallbackUrl" app_callback_url: String,
    2 "AppID" app_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppCallbackUrlOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<bool>,
}
model! { SetAppCallbackUrlOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "ResponseSuccess" response_success, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppDomainNames {
    pub app_domain_names: Option<String>,
    pub app_id: Option<String>,
}
operation! { SetAppDomainNames() "SetAppDomainNames" -> SetAppDomainNamesOutput {
    0 "AppDomainNames" app_domain_names: String, 1 "AppID" app_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppDomainNamesOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<bool>,
}
model! { SetAppDomainNamesOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "ResponseSuccess" response_success, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppName {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
}
operation! { SetAppName() "SetAppName" -> SetAppNameOutput {
    0 "AppID" app_id: String, 1 "AppName" app_name: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppNameOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<bool>,
}
model! { SetAppNameOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "ResponseSuccess" response_success, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppStatus {
    pub app_id: Option<String>,
    pub app_status: Option<i64>,
}
operation! { SetAppStatus() "SetAppStatus" -> SetAppStatusOutput {
    0 "AppID" app_id: String, 1 "AppStatus" app_status: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppStatusOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<bool>,
}
model! { SetAppStatusOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "ResponseSuccess" response_success, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUsersPermissions {
    pub app_id: Option<String>,
    pub doc_key: Option<String>,
    pub permission_type: Option<String>,
    pub user_ids: Option<String>,
}
operation! { SetUsersPermissions() "SetUsersPermissions" -> SetUsersPermissionsOutput {
    0 "AppID" app_id: String, 1 "DocKey" doc_key: String, 2 "PermissionType" permission_type: String,
    3 "UserIds" user_ids: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUsersPermissionsOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<bool>,
}
model! { SetUsersPermissionsOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "ResponseSuccess" response_success, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWhiteBoardRecording {
    pub app_id: Option<String>,
    pub doc_key: Option<String>,
    pub user_id: Option<String>,
}
operation! { StartWhiteBoardRecording() "StartWhiteBoardRecording" -> StartWhiteBoardRecordingOutput {
    0 "AppID" app_id: String, 1 "DocKey" doc_key: String, 2 "UserId" user_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWhiteBoardRecordingOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<StartWhiteBoardRecordingResult>,
}
model! { StartWhiteBoardRecordingOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "ResponseSuccess" response_success, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWhiteBoardRecordingResult {
    pub record_id: Option<String>,
    pub start_time: Option<i64>,
}
model! { StartWhiteBoardRecordingResult {
    0 "RecordId" record_id, 1 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopWhiteBoardRecording {
    pub app_id: Option<String>,
    pub doc_key: Option<String>,
    pub record_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { StopWhiteBoardRecording() "StopWhiteBoardRecording" -> StopWhiteBoardRecordingOutput {
    0 "AppID" app_id: String, 1 "DocKey" doc_key: String, 2 "RecordId" record_id: String, 3 "UserId" user_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopWhiteBoardRecordingOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<StopWhiteBoardRecordingResult>,
}
model! { StopWhiteBoardRecordingOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "ResponseSuccess" response_success, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopWhiteBoardRecordingResult {
    pub stop_time: Option<i64>,
}
model! { StopWhiteBoardRecordingResult {
    0 "StopTime" stop_time
} }

#[cfg(feature = "reflect")]
register! {
    CreateApp, CreateWhiteBoard, DescribeApps, DescribeWhiteBoardRecordings, DescribeWhiteBoards, OpenWhiteBoard,
    PauseWhiteBoardRecording, RefreshUsersPermissions, ResumeWhiteBoardRecording, SetAppCallbackType, SetAppCallbackUrl,
    SetAppDomainNames, SetAppName, SetAppStatus, SetUsersPermissions, StartWhiteBoardRecording, StopWhiteBoardRecording
}
