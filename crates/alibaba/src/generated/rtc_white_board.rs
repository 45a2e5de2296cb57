//! `rtc-white-board` of Alibaba Cloud, API version 2020-12-14.
//!
//! Endpoint: no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/rtc-white-board/2020-12-14/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, rtc_white_board::DescribeApps};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeApps::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "rtc-white-board",
    "2020-12-14",
    "rtc-white-board",
    &Endpoints::NONE,
);

/// Creates app: `CreateApp` of `rtc-white-board` 2020-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc-white-board/2020-12-14/CreateApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApp {
    pub app_name: Option<String>,
}
operation! { CreateApp() "CreateApp" -> CreateAppOutput {
    0 "AppName" app_name: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<CreateAppResult>,
}
model! { CreateAppOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "ResponseSuccess" response_success: bool,
    3 "Result" result: CreateAppResult
} }

/// In the response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResult {
    pub app_id: Option<String>,
}
model! { CreateAppResult {
    0 "AppID" app_id: String
} }

/// Creates white board: `CreateWhiteBoard` of `rtc-white-board` 2020-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc-white-board/2020-12-14/CreateWhiteBoard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhiteBoard {
    pub app_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { CreateWhiteBoard() "CreateWhiteBoard" -> CreateWhiteBoardOutput {
    0 "AppID" app_id: String, 1 "UserId" user_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CreateWhiteBoard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhiteBoardOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<CreateWhiteBoardResult>,
}
model! { CreateWhiteBoardOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "ResponseSuccess" response_success: bool,
    3 "Result" result: CreateWhiteBoardResult
} }

/// In the response of [`CreateWhiteBoard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhiteBoardResult {
    pub doc_key: Option<String>,
}
model! { CreateWhiteBoardResult {
    0 "DocKey" doc_key: String
} }

/// Describes apps: `DescribeApps` of `rtc-white-board` 2020-12-14.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/rtc-white-board/2020-12-14/DescribeApps>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { DescribeApps: DescribeAppsAppList =
    Number "PageNum", "Result.AppList" result.app_list, total "Result.TotalNum" }

/// Response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<DescribeAppsResult>,
}
model! { DescribeAppsOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "ResponseSuccess" response_success: bool,
    3 "Result" result: DescribeAppsResult
} }

/// In the response of [`DescribeApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppsResult {
    pub app_list: Vec<DescribeAppsAppList>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeAppsResult {
    0 "AppList" app_list: Vec<DescribeAppsAppList>, 1 "TotalNum" total_num: i64, 2 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeApps`].
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
    0 "AppID" app_id: String, 1 "AppName" app_name: String, 2 "CallbackType" callback_type: String,
    3 "CallbackUrl" callback_url: String, 4 "CreateTime" create_time: String, 5 "DomainNames" domain_names: String,
    6 "Status" status: i64
} }

/// Describes white board recordings: `DescribeWhiteBoardRecordings` of `rtc-white-board` 2020-12-14.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/rtc-white-board/2020-12-14/DescribeWhiteBoardRecordings>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { DescribeWhiteBoardRecordings: DescribeWhiteBoardRecordingsRecordingList =
    Number "PageNum", "Result.RecordingList" result.recording_list, total "Result.TotalNum" }

/// Response of [`DescribeWhiteBoardRecordings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoardRecordingsOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<DescribeWhiteBoardRecordingsResult>,
}
model! { DescribeWhiteBoardRecordingsOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "ResponseSuccess" response_success: bool,
    3 "Result" result: DescribeWhiteBoardRecordingsResult
} }

/// In the response of [`DescribeWhiteBoardRecordings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoardRecordingsResult {
    pub recording_list: Vec<DescribeWhiteBoardRecordingsRecordingList>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeWhiteBoardRecordingsResult {
    0 "RecordingList" recording_list: Vec<DescribeWhiteBoardRecordingsRecordingList>, 1 "TotalNum" total_num: i64,
    2 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeWhiteBoardRecordings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoardRecordingsRecordingList {
    pub app_id: Option<String>,
    pub doc_key: Option<String>,
    pub operate_list: Vec<String>,
    pub record_id: Option<String>,
    pub user_id: Option<String>,
}
model! { DescribeWhiteBoardRecordingsRecordingList {
    0 "AppID" app_id: String, 1 "DocKey" doc_key: String, 2 "OperateList" operate_list: Vec<String>,
    3 "RecordId" record_id: String, 4 "UserId" user_id: String
} }

/// Describes white boards: `DescribeWhiteBoards` of `rtc-white-board` 2020-12-14.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/rtc-white-board/2020-12-14/DescribeWhiteBoards>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { DescribeWhiteBoards: DescribeWhiteBoardsDocList =
    Number "PageNum", "Result.DocList" result.doc_list, total "Result.TotalNum" }

/// Response of [`DescribeWhiteBoards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoardsOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<DescribeWhiteBoardsResult>,
}
model! { DescribeWhiteBoardsOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "ResponseSuccess" response_success: bool,
    3 "Result" result: DescribeWhiteBoardsResult
} }

/// In the response of [`DescribeWhiteBoards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoardsResult {
    pub doc_list: Vec<DescribeWhiteBoardsDocList>,
    pub total_num: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeWhiteBoardsResult {
    0 "DocList" doc_list: Vec<DescribeWhiteBoardsDocList>, 1 "TotalNum" total_num: i64, 2 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeWhiteBoards`].
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
    0 "AppID" app_id: String, 1 "CreateTime" create_time: String, 2 "CreateUserId" create_user_id: String,
    3 "DocKey" doc_key: String, 4 "Status" status: i64
} }

/// Opens white board: `OpenWhiteBoard` of `rtc-white-board` 2020-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc-white-board/2020-12-14/OpenWhiteBoard>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`OpenWhiteBoard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenWhiteBoardOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<OpenWhiteBoardResult>,
}
model! { OpenWhiteBoardOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "ResponseSuccess" response_success: bool,
    3 "Result" result: OpenWhiteBoardResult
} }

/// In the response of [`OpenWhiteBoard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenWhiteBoardResult {
    pub document_access_info: Option<OpenWhiteBoardDocumentAccessInfo>,
}
model! { OpenWhiteBoardResult {
    0 "DocumentAccessInfo" document_access_info: OpenWhiteBoardDocumentAccessInfo
} }

/// In the response of [`OpenWhiteBoard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenWhiteBoardDocumentAccessInfo {
    /// Secret.
    pub access_token: Option<Secret>,
    pub collab_host: Option<String>,
    pub permission: Option<i64>,
    pub user_info: Option<OpenWhiteBoardUserInfo>,
}
model! { OpenWhiteBoardDocumentAccessInfo {
    0 "AccessToken" access_token: Secret, 1 "CollabHost" collab_host: String, 2 "Permission" permission: i64,
    3 "UserInfo" user_info: OpenWhiteBoardUserInfo
} }

/// In the response of [`OpenWhiteBoard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenWhiteBoardUserInfo {
    pub avatar_url: Option<String>,
    pub nick: Option<String>,
    pub nick_pinyin: Option<String>,
    pub user_id: Option<String>,
}
model! { OpenWhiteBoardUserInfo {
    0 "AvatarUrl" avatar_url: String, 1 "Nick" nick: String, 2 "NickPinyin" nick_pinyin: String,
    3 "UserId" user_id: String
} }

/// Pauses white board recording: `PauseWhiteBoardRecording` of `rtc-white-board` 2020-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc-white-board/2020-12-14/PauseWhiteBoardRecording>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`PauseWhiteBoardRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseWhiteBoardRecordingOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<PauseWhiteBoardRecordingResult>,
}
model! { PauseWhiteBoardRecordingOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "ResponseSuccess" response_success: bool,
    3 "Result" result: PauseWhiteBoardRecordingResult
} }

/// In the response of [`PauseWhiteBoardRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseWhiteBoardRecordingResult {
    pub pause_time: Option<i64>,
}
model! { PauseWhiteBoardRecordingResult {
    0 "PauseTime" pause_time: i64
} }

/// Refreshes users permissions: `RefreshUsersPermissions` of `rtc-white-board` 2020-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc-white-board/2020-12-14/RefreshUsersPermissions>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RefreshUsersPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshUsersPermissionsOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<bool>,
}
model! { RefreshUsersPermissionsOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "ResponseSuccess" response_success: bool,
    3 "Result" result: bool
} }

/// Resumes white board recording: `ResumeWhiteBoardRecording` of `rtc-white-board` 2020-12-14.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/rtc-white-board/2020-12-14/ResumeWhiteBoardRecording>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ResumeWhiteBoardRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeWhiteBoardRecordingOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<ResumeWhiteBoardRecordingResult>,
}
model! { ResumeWhiteBoardRecordingOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "ResponseSuccess" response_success: bool,
    3 "Result" result: ResumeWhiteBoardRecordingResult
} }

/// In the response of [`ResumeWhiteBoardRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeWhiteBoardRecordingResult {
    pub resume_time: Option<i64>,
}
model! { ResumeWhiteBoardRecordingResult {
    0 "ResumeTime" resume_time: i64
} }

/// Sets app callback type: `SetAppCallbackType` of `rtc-white-board` 2020-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc-white-board/2020-12-14/SetAppCallbackType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppCallbackType {
    pub app_callback_type: Option<String>,
    pub app_id: Option<String>,
}
operation! { SetAppCallbackType() "SetAppCallbackType" -> SetAppCallbackTypeOutput {
    0 "AppCallbackType" app_callback_type: String, 1 "AppID" app_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SetAppCallbackType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppCallbackTypeOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<bool>,
}
model! { SetAppCallbackTypeOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "ResponseSuccess" response_success: bool,
    3 "Result" result: bool
} }

/// Sets app callback url: `SetAppCallbackUrl` of `rtc-white-board` 2020-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc-white-board/2020-12-14/SetAppCallbackUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppCallbackUrl {
    /// Secret.
    pub app_callback_auth_key: Option<Secret>,
    pub app_callback_url: Option<String>,
    pub app_id: Option<String>,
}
operation! { SetAppCallbackUrl() "SetAppCallbackUrl" -> SetAppCallbackUrlOutput {
    0 "AppCallbackAuthKey" app_callback_auth_key: Secret, 1 "AppCallbackUrl" app_callback_url: String,
    2 "AppID" app_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`SetAppCallbackUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppCallbackUrlOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<bool>,
}
model! { SetAppCallbackUrlOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "ResponseSuccess" response_success: bool,
    3 "Result" result: bool
} }

/// Sets app domain names: `SetAppDomainNames` of `rtc-white-board` 2020-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc-white-board/2020-12-14/SetAppDomainNames>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppDomainNames {
    pub app_domain_names: Option<String>,
    pub app_id: Option<String>,
}
operation! { SetAppDomainNames() "SetAppDomainNames" -> SetAppDomainNamesOutput {
    0 "AppDomainNames" app_domain_names: String, 1 "AppID" app_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SetAppDomainNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppDomainNamesOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<bool>,
}
model! { SetAppDomainNamesOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "ResponseSuccess" response_success: bool,
    3 "Result" result: bool
} }

/// Sets app name: `SetAppName` of `rtc-white-board` 2020-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc-white-board/2020-12-14/SetAppName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppName {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
}
operation! { SetAppName() "SetAppName" -> SetAppNameOutput {
    0 "AppID" app_id: String, 1 "AppName" app_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SetAppName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppNameOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<bool>,
}
model! { SetAppNameOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "ResponseSuccess" response_success: bool,
    3 "Result" result: bool
} }

/// Sets app status: `SetAppStatus` of `rtc-white-board` 2020-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc-white-board/2020-12-14/SetAppStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppStatus {
    pub app_id: Option<String>,
    pub app_status: Option<i64>,
}
operation! { SetAppStatus() "SetAppStatus" -> SetAppStatusOutput {
    0 "AppID" app_id: String, 1 "AppStatus" app_status: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SetAppStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppStatusOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<bool>,
}
model! { SetAppStatusOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "ResponseSuccess" response_success: bool,
    3 "Result" result: bool
} }

/// Sets users permissions: `SetUsersPermissions` of `rtc-white-board` 2020-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc-white-board/2020-12-14/SetUsersPermissions>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`SetUsersPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUsersPermissionsOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<bool>,
}
model! { SetUsersPermissionsOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "ResponseSuccess" response_success: bool,
    3 "Result" result: bool
} }

/// Starts white board recording: `StartWhiteBoardRecording` of `rtc-white-board` 2020-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc-white-board/2020-12-14/StartWhiteBoardRecording>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`StartWhiteBoardRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWhiteBoardRecordingOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<StartWhiteBoardRecordingResult>,
}
model! { StartWhiteBoardRecordingOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "ResponseSuccess" response_success: bool,
    3 "Result" result: StartWhiteBoardRecordingResult
} }

/// In the response of [`StartWhiteBoardRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWhiteBoardRecordingResult {
    pub record_id: Option<String>,
    pub start_time: Option<i64>,
}
model! { StartWhiteBoardRecordingResult {
    0 "RecordId" record_id: String, 1 "StartTime" start_time: i64
} }

/// Stops white board recording: `StopWhiteBoardRecording` of `rtc-white-board` 2020-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/rtc-white-board/2020-12-14/StopWhiteBoardRecording>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`StopWhiteBoardRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopWhiteBoardRecordingOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub response_success: Option<bool>,
    pub result: Option<StopWhiteBoardRecordingResult>,
}
model! { StopWhiteBoardRecordingOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "ResponseSuccess" response_success: bool,
    3 "Result" result: StopWhiteBoardRecordingResult
} }

/// In the response of [`StopWhiteBoardRecording`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopWhiteBoardRecordingResult {
    pub stop_time: Option<i64>,
}
model! { StopWhiteBoardRecordingResult {
    0 "StopTime" stop_time: i64
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateApp, CreateWhiteBoard, DescribeApps, DescribeWhiteBoardRecordings, DescribeWhiteBoards, OpenWhiteBoard,
    PauseWhiteBoardRecording, RefreshUsersPermissions, ResumeWhiteBoardRecording, SetAppCallbackType, SetAppCallbackUrl,
    SetAppDomainNames, SetAppName, SetAppStatus, SetUsersPermissions, StartWhiteBoardRecording, StopWhiteBoardRecording
}
