//! `imp` of Alibaba Cloud, API version 2021-06-30.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/imp/2021-06-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, imp::DescribeMeterImpPlayBackTimeByLiveId};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeMeterImpPlayBackTimeByLiveId::new("app-id", 1, "live-id", 1)).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-hangzhou", "imp.aliyuncs.com")],
    &[],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("imp", "2021-06-30", "imp", &ENDPOINTS);

/// `BanAllComment` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/BanAllComment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BanAllComment {
    /// Required.
    pub app_id: String,
    /// Required.
    pub room_id: String,
    /// Required.
    pub user_id: String,
}
operation! { BanAllComment(app_id: String, room_id: String, user_id: String) "BanAllComment" -> BanAllCommentOutput {
    0 "AppId" app_id, 1 "RoomId" room_id, 2 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`BanAllComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BanAllCommentOutput {
    pub result: Option<bool>,
}
model! { BanAllCommentOutput {
    0 "Result" result: bool
} }

/// `BanComment` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/BanComment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BanComment {
    /// Required.
    pub app_id: String,
    pub ban_comment_time: Option<i64>,
    /// Required.
    pub ban_comment_user: String,
    /// Required.
    pub room_id: String,
    /// Required.
    pub user_id: String,
}
operation! { BanComment(app_id: String, ban_comment_user: String, room_id: String, user_id: String)
    "BanComment" -> BanCommentOutput {
    0 "AppId" app_id, 1 "BanCommentTime" ban_comment_time: i64, 2 "BanCommentUser" ban_comment_user, 3 "RoomId" room_id,
    4 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`BanComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BanCommentOutput {
    pub result: Option<bool>,
}
model! { BanCommentOutput {
    0 "Result" result: bool
} }

/// Cancels ban all comment: `CancelBanAllComment` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/CancelBanAllComment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelBanAllComment {
    /// Required.
    pub app_id: String,
    /// Required.
    pub room_id: String,
    /// Required.
    pub user_id: String,
}
operation! { CancelBanAllComment(app_id: String, room_id: String, user_id: String)
    "CancelBanAllComment" -> CancelBanAllCommentOutput {
    0 "AppId" app_id, 1 "RoomId" room_id, 2 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CancelBanAllComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelBanAllCommentOutput {
    pub result: Option<bool>,
}
model! { CancelBanAllCommentOutput {
    0 "Result" result: bool
} }

/// Cancels ban comment: `CancelBanComment` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/CancelBanComment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelBanComment {
    /// Required.
    pub app_id: String,
    /// Required.
    pub ban_comment_user: String,
    /// Required.
    pub room_id: String,
    /// Required.
    pub user_id: String,
}
operation! { CancelBanComment(app_id: String, ban_comment_user: String, room_id: String, user_id: String)
    "CancelBanComment" -> CancelBanCommentOutput {
    0 "AppId" app_id, 1 "BanCommentUser" ban_comment_user, 2 "RoomId" room_id, 3 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CancelBanComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelBanCommentOutput {
    pub result: Option<bool>,
}
model! { CancelBanCommentOutput {
    0 "Result" result: bool
} }

/// Cancels user admin: `CancelUserAdmin` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/CancelUserAdmin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelUserAdmin {
    /// Required.
    pub app_id: String,
    /// Required.
    pub room_id: String,
    /// Required.
    pub user_id: String,
}
operation! { CancelUserAdmin(app_id: String, room_id: String, user_id: String) "CancelUserAdmin" -> Empty {
    0 "AppId" app_id, 1 "RoomId" room_id, 2 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CancelUserAdmin`]: empty.
pub type CancelUserAdminOutput = Empty;

/// Creates class: `CreateClass` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/CreateClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClass {
    /// Required.
    pub app_id: String,
    /// Required.
    pub create_nickname: String,
    /// Required.
    pub create_user_id: String,
    /// Required.
    pub title: String,
}
operation! { CreateClass(app_id: String, create_nickname: String, create_user_id: String, title: String)
    "CreateClass" -> CreateClassOutput {
    0 "AppId" app_id, 1 "CreateNickname" create_nickname, 2 "CreateUserId" create_user_id, 3 "Title" title
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClassOutput {
    pub result: Option<CreateClassResult>,
}
model! { CreateClassOutput {
    0 "Result" result: CreateClassResult
} }

/// In the response of [`CreateClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClassResult {
    pub class_id: Option<String>,
    pub conf_id: Option<String>,
    pub create_nickname: Option<String>,
    pub create_user_id: Option<String>,
    pub live_id: Option<String>,
    pub room_id: Option<String>,
    pub status: Option<i64>,
    pub title: Option<String>,
    pub whiteboard_id: Option<String>,
    pub whiteboard_record_id: Option<String>,
}
model! { CreateClassResult {
    0 "ClassId" class_id: String, 1 "ConfId" conf_id: String, 2 "CreateNickname" create_nickname: String,
    3 "CreateUserId" create_user_id: String, 4 "LiveId" live_id: String, 5 "RoomId" room_id: String,
    6 "Status" status: i64, 7 "Title" title: String, 8 "WhiteboardId" whiteboard_id: String,
    9 "WhiteboardRecordId" whiteboard_record_id: String
} }

/// Creates live: `CreateLive` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/CreateLive>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLive {
    pub anchor_id: Option<String>,
    /// Required.
    pub app_id: String,
    pub code_level: Option<i64>,
    pub introduction: Option<String>,
    pub live_id: Option<String>,
    /// Required.
    pub room_id: String,
    pub title: Option<String>,
    /// Required.
    pub user_id: String,
}
operation! { CreateLive(app_id: String, room_id: String, user_id: String) "CreateLive" -> CreateLiveOutput {
    0 "AnchorId" anchor_id: String, 1 "AppId" app_id, 2 "CodeLevel" code_level: i64,
    3 "Introduction" introduction: String, 4 "LiveId" live_id: String, 5 "RoomId" room_id, 6 "Title" title: String,
    7 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`CreateLive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveOutput {
    pub result: Option<CreateLiveResult>,
}
model! { CreateLiveOutput {
    0 "Result" result: CreateLiveResult
} }

/// In the response of [`CreateLive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveResult {
    pub live_id: Option<String>,
}
model! { CreateLiveResult {
    0 "LiveId" live_id: String
} }

/// Creates live record slice file: `CreateLiveRecordSliceFile` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/CreateLiveRecordSliceFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordSliceFile {
    /// Required.
    pub app_id: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub file_name: String,
    /// Required.
    pub live_id: String,
    /// Required.
    pub start_time: i64,
}

/// Arguments of [`CreateLiveRecordSliceFile::new`].
pub struct CreateLiveRecordSliceFileRequired {
    pub app_id: String,
    pub end_time: i64,
    pub file_name: String,
    pub live_id: String,
    pub start_time: i64,
}
operation! {
    CreateLiveRecordSliceFile { CreateLiveRecordSliceFileRequired: app_id, end_time, file_name, live_id, start_time }
    "CreateLiveRecordSliceFile" -> CreateLiveRecordSliceFileOutput {
    0 "AppId" app_id, 1 "EndTime" end_time, 2 "FileName" file_name, 3 "LiveId" live_id, 4 "StartTime" start_time
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CreateLiveRecordSliceFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordSliceFileOutput {
    pub result: Option<CreateLiveRecordSliceFileResult>,
}
model! { CreateLiveRecordSliceFileOutput {
    0 "Result" result: CreateLiveRecordSliceFileResult
} }

/// In the response of [`CreateLiveRecordSliceFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordSliceFileResult {
    pub slice_record_url: Option<String>,
}
model! { CreateLiveRecordSliceFileResult {
    0 "SliceRecordUrl" slice_record_url: String
} }

/// Creates live room: `CreateLiveRoom` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/CreateLiveRoom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRoom {
    /// Required.
    pub anchor_id: String,
    pub anchor_nick: Option<String>,
    /// Required.
    pub app_id: String,
    pub cover_url: Option<String>,
    pub enable_link_mic: Option<bool>,
    pub extension: Option<BTreeMap<String, String>>,
    pub notice: Option<String>,
    /// Required.
    pub title: String,
    pub user_id: Option<String>,
}
operation! { CreateLiveRoom(anchor_id: String, app_id: String, title: String) "CreateLiveRoom" -> CreateLiveRoomOutput {
    0 "AnchorId" anchor_id, 1 "AnchorNick" anchor_nick: String, 2 "AppId" app_id, 3 "CoverUrl" cover_url: String,
    4 "EnableLinkMic" enable_link_mic: bool, 5 "Extension" extension: BTreeMap<String, String>,
    6 "Notice" notice: String, 7 "Title" title, 8 "UserId" user_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`CreateLiveRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRoomOutput {
    pub result: Option<CreateLiveRoomResult>,
}
model! { CreateLiveRoomOutput {
    0 "Result" result: CreateLiveRoomResult
} }

/// In the response of [`CreateLiveRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRoomResult {
    pub anchor_id: Option<String>,
    pub anchor_nick: Option<String>,
    pub app_id: Option<String>,
    pub artc_info: Option<CreateLiveRoomArtcInfo>,
    pub chat_id: Option<String>,
    pub cover_url: Option<String>,
    pub extension: BTreeMap<String, String>,
    pub hls_url: Option<String>,
    pub live_id: Option<String>,
    pub live_url: Option<String>,
    pub notice: Option<String>,
    pub playback_url: Option<String>,
    pub plugin_instance_info_list: Vec<CreateLiveRoomPluginInstanceInfoList>,
    pub push_url: Option<String>,
    pub room_id: Option<String>,
    pub title: Option<String>,
}
model! { CreateLiveRoomResult {
    0 "AnchorId" anchor_id: String, 1 "AnchorNick" anchor_nick: String, 2 "AppId" app_id: String,
    3 "ArtcInfo" artc_info: CreateLiveRoomArtcInfo, 4 "ChatId" chat_id: String, 5 "CoverUrl" cover_url: String,
    6 "Extension" extension: BTreeMap<String, String>, 7 "HlsUrl" hls_url: String, 8 "LiveId" live_id: String,
    9 "LiveUrl" live_url: String, 10 "Notice" notice: String, 11 "PlaybackUrl" playback_url: String,
    12 "PluginInstanceInfoList" plugin_instance_info_list: Vec<CreateLiveRoomPluginInstanceInfoList>,
    13 "PushUrl" push_url: String, 14 "RoomId" room_id: String, 15 "Title" title: String
} }

/// In the response of [`CreateLiveRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRoomArtcInfo {
    pub artc_h5_url: Option<String>,
    pub artc_url: Option<String>,
}
model! { CreateLiveRoomArtcInfo {
    0 "ArtcH5Url" artc_h5_url: String, 1 "ArtcUrl" artc_url: String
} }

/// In the response of [`CreateLiveRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRoomPluginInstanceInfoList {
    pub create_time: Option<i64>,
    pub extension: BTreeMap<String, String>,
    pub plugin_id: Option<String>,
    pub plugin_type: Option<String>,
}
model! { CreateLiveRoomPluginInstanceInfoList {
    0 "CreateTime" create_time: i64, 1 "Extension" extension: BTreeMap<String, String>, 2 "PluginId" plugin_id: String,
    3 "PluginType" plugin_type: String
} }

/// Creates room: `CreateRoom` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/CreateRoom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoom {
    /// Required.
    pub app_id: String,
    pub extension: Option<BTreeMap<String, String>>,
    pub notice: Option<String>,
    pub room_id: Option<String>,
    /// Required.
    pub room_owner_id: String,
    pub template_id: Option<String>,
    /// Required.
    pub title: String,
}
operation! { CreateRoom(app_id: String, room_owner_id: String, title: String) "CreateRoom" -> CreateRoomOutput {
    0 "AppId" app_id, 1 "Extension" extension: BTreeMap<String, String>, 2 "Notice" notice: String,
    3 "RoomId" room_id: String, 4 "RoomOwnerId" room_owner_id, 5 "TemplateId" template_id: String, 6 "Title" title
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`CreateRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoomOutput {
    pub result: Option<CreateRoomResult>,
}
model! { CreateRoomOutput {
    0 "Result" result: CreateRoomResult
} }

/// In the response of [`CreateRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoomResult {
    pub room_id: Option<String>,
}
model! { CreateRoomResult {
    0 "RoomId" room_id: String
} }

/// Creates sensitive word: `CreateSensitiveWord` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/CreateSensitiveWord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSensitiveWord {
    /// Required.
    pub app_id: String,
    /// Required.
    pub word_list: Vec<String>,
}
operation! { CreateSensitiveWord(app_id: String, word_list: Vec<String>)
    "CreateSensitiveWord" -> CreateSensitiveWordOutput {
    0 "AppId" app_id, 1 "WordList" word_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json)
] }

/// Response of [`CreateSensitiveWord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSensitiveWordOutput {
    pub result: Option<CreateSensitiveWordResult>,
}
model! { CreateSensitiveWordOutput {
    0 "Result" result: CreateSensitiveWordResult
} }

/// In the response of [`CreateSensitiveWord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSensitiveWordResult {
    pub success: Option<bool>,
}
model! { CreateSensitiveWordResult {
    0 "Success" success: bool
} }

/// Deletes class: `DeleteClass` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/DeleteClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClass {
    /// Required.
    pub app_id: String,
    /// Required.
    pub class_id: String,
    pub user_id: Option<String>,
}
operation! { DeleteClass(app_id: String, class_id: String) "DeleteClass" -> Empty {
    0 "AppId" app_id, 1 "ClassId" class_id, 2 "UserId" user_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteClass`]: empty.
pub type DeleteClassOutput = Empty;

/// Deletes comment: `DeleteComment` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/DeleteComment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComment {
    /// Required.
    pub app_id: String,
    /// Required.
    pub comment_id_list: Vec<String>,
    /// Required.
    pub room_id: String,
    /// Required.
    pub user_id: String,
}
operation! { DeleteComment(app_id: String, comment_id_list: Vec<String>, room_id: String, user_id: String)
    "DeleteComment" -> DeleteCommentOutput {
    0 "AppId" app_id, 1 "CommentIdList" comment_id_list, 2 "RoomId" room_id, 3 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCommentOutput {
    pub result: Option<DeleteCommentResult>,
}
model! { DeleteCommentOutput {
    0 "Result" result: DeleteCommentResult
} }

/// In the response of [`DeleteComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCommentResult {
    pub delete_result: Option<bool>,
}
model! { DeleteCommentResult {
    0 "DeleteResult" delete_result: bool
} }

/// Deletes comment by creator id: `DeleteCommentByCreatorId` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/DeleteCommentByCreatorId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCommentByCreatorId {
    /// Required.
    pub app_id: String,
    pub comment_id_list: Option<Vec<String>>,
    /// Required.
    pub creator_id: String,
    /// Required.
    pub room_id: String,
    /// Required.
    pub user_id: String,
}
operation! { DeleteCommentByCreatorId(app_id: String, creator_id: String, room_id: String, user_id: String)
    "DeleteCommentByCreatorId" -> DeleteCommentByCreatorIdOutput {
    0 "AppId" app_id, 1 "CommentIdList" comment_id_list: Vec<String>, 2 "CreatorId" creator_id, 3 "RoomId" room_id,
    4 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`DeleteCommentByCreatorId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCommentByCreatorIdOutput {
    pub result: Option<DeleteCommentByCreatorIdResult>,
}
model! { DeleteCommentByCreatorIdOutput {
    0 "Result" result: DeleteCommentByCreatorIdResult
} }

/// In the response of [`DeleteCommentByCreatorId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCommentByCreatorIdResult {
    pub delete_result: Option<bool>,
}
model! { DeleteCommentByCreatorIdResult {
    0 "DeleteResult" delete_result: bool
} }

/// Deletes conference: `DeleteConference` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/DeleteConference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConference {
    /// Required.
    pub app_id: String,
    /// Required.
    pub conference_id: String,
    /// Required.
    pub room_id: String,
    /// Required.
    pub user_id: String,
}
operation! { DeleteConference(app_id: String, conference_id: String, room_id: String, user_id: String)
    "DeleteConference" -> Empty {
    0 "AppId" app_id, 1 "ConferenceId" conference_id, 2 "RoomId" room_id, 3 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteConference`]: empty.
pub type DeleteConferenceOutput = Empty;

/// Deletes live: `DeleteLive` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/DeleteLive>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLive {
    /// Required.
    pub live_id: String,
}
operation! { DeleteLive(live_id: String) "DeleteLive" -> Empty {
    0 "LiveId" live_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteLive`]: empty.
pub type DeleteLiveOutput = Empty;

/// Deletes live files by id: `DeleteLiveFilesById` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/DeleteLiveFilesById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveFilesById {
    /// Required.
    pub app_id: String,
    /// Required.
    pub live_id: String,
}
operation! { DeleteLiveFilesById(app_id: String, live_id: String) "DeleteLiveFilesById" -> DeleteLiveFilesByIdOutput {
    0 "AppId" app_id, 1 "LiveId" live_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteLiveFilesById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveFilesByIdOutput {
    pub result: Option<bool>,
}
model! { DeleteLiveFilesByIdOutput {
    0 "Result" result: bool
} }

/// Deletes live room: `DeleteLiveRoom` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/DeleteLiveRoom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRoom {
    /// Required.
    pub app_id: String,
    /// Required.
    pub live_id: String,
    pub user_id: Option<String>,
}
operation! { DeleteLiveRoom(app_id: String, live_id: String) "DeleteLiveRoom" -> Empty {
    0 "AppId" app_id, 1 "LiveId" live_id, 2 "UserId" user_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteLiveRoom`]: empty.
pub type DeleteLiveRoomOutput = Empty;

/// Deletes room: `DeleteRoom` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/DeleteRoom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoom {
    /// Required.
    pub app_id: String,
    /// Required.
    pub room_id: String,
}
operation! { DeleteRoom(app_id: String, room_id: String) "DeleteRoom" -> Empty {
    0 "AppId" app_id, 1 "RoomId" room_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteRoom`]: empty.
pub type DeleteRoomOutput = Empty;

/// Deletes sensitive word: `DeleteSensitiveWord` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/DeleteSensitiveWord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSensitiveWord {
    /// Required.
    pub app_id: String,
    pub word_list: Option<Vec<String>>,
}
operation! { DeleteSensitiveWord(app_id: String) "DeleteSensitiveWord" -> DeleteSensitiveWordOutput {
    0 "AppId" app_id, 1 "WordList" word_list: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json)
] }

/// Response of [`DeleteSensitiveWord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSensitiveWordOutput {
    pub result: Option<DeleteSensitiveWordResult>,
}
model! { DeleteSensitiveWordOutput {
    0 "Result" result: DeleteSensitiveWordResult
} }

/// In the response of [`DeleteSensitiveWord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSensitiveWordResult {
    pub success: Option<bool>,
}
model! { DeleteSensitiveWordResult {
    0 "Success" success: bool
} }

/// Describes meter imp play back time by live id: `DescribeMeterImpPlayBackTimeByLiveId` of `imp` 2021-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imp/2021-06-30/DescribeMeterImpPlayBackTimeByLiveId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImpPlayBackTimeByLiveId {
    /// Required.
    pub app_id: String,
    /// Required.
    pub end_ts: i64,
    /// Required.
    pub live_id: String,
    /// Required.
    pub start_ts: i64,
}
operation! { DescribeMeterImpPlayBackTimeByLiveId(app_id: String, end_ts: i64, live_id: String, start_ts: i64)
    "DescribeMeterImpPlayBackTimeByLiveId" -> DescribeMeterImpPlayBackTimeByLiveIdOutput {
    0 "AppId" app_id, 1 "EndTs" end_ts, 2 "LiveId" live_id, 3 "StartTs" start_ts
} }

/// Response of [`DescribeMeterImpPlayBackTimeByLiveId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImpPlayBackTimeByLiveIdOutput {
    pub data: Vec<DescribeMeterImpPlayBackTimeByLiveIdData>,
}
model! { DescribeMeterImpPlayBackTimeByLiveIdOutput {
    0 "Data" data: Vec<DescribeMeterImpPlayBackTimeByLiveIdData>
} }

/// In the response of [`DescribeMeterImpPlayBackTimeByLiveId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImpPlayBackTimeByLiveIdData {
    pub watch_time: Option<i64>,
}
model! { DescribeMeterImpPlayBackTimeByLiveIdData {
    0 "WatchTime" watch_time: i64
} }

/// Describes meter imp watch live time by live id: `DescribeMeterImpWatchLiveTimeByLiveId` of `imp` 2021-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imp/2021-06-30/DescribeMeterImpWatchLiveTimeByLiveId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImpWatchLiveTimeByLiveId {
    /// Required.
    pub app_id: String,
    /// Required.
    pub live_id: String,
}
operation! { DescribeMeterImpWatchLiveTimeByLiveId(app_id: String, live_id: String)
    "DescribeMeterImpWatchLiveTimeByLiveId" -> DescribeMeterImpWatchLiveTimeByLiveIdOutput {
    0 "AppId" app_id, 1 "LiveId" live_id
} }

/// Response of [`DescribeMeterImpWatchLiveTimeByLiveId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImpWatchLiveTimeByLiveIdOutput {
    pub data: Vec<DescribeMeterImpWatchLiveTimeByLiveIdData>,
}
model! { DescribeMeterImpWatchLiveTimeByLiveIdOutput {
    0 "Data" data: Vec<DescribeMeterImpWatchLiveTimeByLiveIdData>
} }

/// In the response of [`DescribeMeterImpWatchLiveTimeByLiveId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImpWatchLiveTimeByLiveIdData {
    pub watch_time_in_latency: Option<i64>,
    pub watch_time_in_low_latency: Option<i64>,
}
model! { DescribeMeterImpWatchLiveTimeByLiveIdData {
    0 "WatchTimeInLatency" watch_time_in_latency: i64, 1 "WatchTimeInLowLatency" watch_time_in_low_latency: i64
} }

/// Gets auth token: `GetAuthToken` of `imp` 2021-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imp/2021-06-30/GetAuthToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthToken {
    /// Required.
    pub app_id: String,
    /// Required.
    pub app_key: String,
    /// Required.
    pub device_id: String,
    /// Required.
    pub user_id: String,
}
operation! { GetAuthToken(app_id: String, app_key: String, device_id: String, user_id: String)
    "GetAuthToken" -> GetAuthTokenOutput {
    0 "AppId" app_id, 1 "AppKey" app_key, 2 "DeviceId" device_id, 3 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetAuthToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthTokenOutput {
    pub result: Option<GetAuthTokenResult>,
}
model! { GetAuthTokenOutput {
    0 "Result" result: GetAuthTokenResult
} }

/// In the response of [`GetAuthToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthTokenResult {
    /// Secret.
    pub access_token: Option<Secret>,
    pub access_token_expired_time: Option<i64>,
    /// Secret.
    pub refresh_token: Option<Secret>,
}
model! { GetAuthTokenResult {
    0 "AccessToken" access_token: Secret, 1 "AccessTokenExpiredTime" access_token_expired_time: i64,
    2 "RefreshToken" refresh_token: Secret
} }

/// Gets class detail: `GetClassDetail` of `imp` 2021-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imp/2021-06-30/GetClassDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClassDetail {
    /// Required.
    pub app_id: String,
    /// Required.
    pub class_id: String,
    pub user_id: Option<String>,
}
operation! { GetClassDetail(app_id: String, class_id: String) "GetClassDetail" -> GetClassDetailOutput {
    0 "AppId" app_id, 1 "ClassId" class_id, 2 "UserId" user_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetClassDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClassDetailOutput {
    pub result: Option<GetClassDetailResult>,
}
model! { GetClassDetailOutput {
    0 "Result" result: GetClassDetailResult
} }

/// In the response of [`GetClassDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClassDetailResult {
    pub class_id: Option<String>,
    pub conf_id: Option<String>,
    pub create_nickname: Option<String>,
    pub create_user_id: Option<String>,
    pub end_time: Option<i64>,
    pub live_id: Option<String>,
    pub room_id: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
    pub title: Option<String>,
    pub whiteboard_id: Option<String>,
    pub whiteboard_record_id: Option<String>,
}
model! { GetClassDetailResult {
    0 "ClassId" class_id: String, 1 "ConfId" conf_id: String, 2 "CreateNickname" create_nickname: String,
    3 "CreateUserId" create_user_id: String, 4 "EndTime" end_time: i64, 5 "LiveId" live_id: String,
    6 "RoomId" room_id: String, 7 "StartTime" start_time: i64, 8 "Status" status: i64, 9 "Title" title: String,
    10 "WhiteboardId" whiteboard_id: String, 11 "WhiteboardRecordId" whiteboard_record_id: String
} }

/// Gets class record: `GetClassRecord` of `imp` 2021-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imp/2021-06-30/GetClassRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClassRecord {
    /// Required.
    pub app_id: String,
    /// Required.
    pub class_id: String,
    pub user_id: Option<String>,
}
operation! { GetClassRecord(app_id: String, class_id: String) "GetClassRecord" -> GetClassRecordOutput {
    0 "AppId" app_id, 1 "ClassId" class_id, 2 "UserId" user_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetClassRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClassRecordOutput {
    pub result: Option<GetClassRecordResult>,
}
model! { GetClassRecordOutput {
    0 "Result" result: GetClassRecordResult
} }

/// In the response of [`GetClassRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClassRecordResult {
    pub playback_url_map: BTreeMap<String, Vec<String>>,
}
model! { GetClassRecordResult {
    0 "PlaybackUrlMap" playback_url_map: BTreeMap<String, Vec<String>>
} }

/// Gets conference: `GetConference` of `imp` 2021-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imp/2021-06-30/GetConference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConference {
    /// Required.
    pub conference_id: String,
}
operation! { GetConference(conference_id: String) "GetConference" -> GetConferenceOutput {
    0 "ConferenceId" conference_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetConference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConferenceOutput {
    pub result: Option<GetConferenceResult>,
}
model! { GetConferenceOutput {
    0 "Result" result: GetConferenceResult
} }

/// In the response of [`GetConference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConferenceResult {
    pub app_id: Option<String>,
    pub conference_id: Option<String>,
    pub create_time: Option<i64>,
    pub playback_url: Option<String>,
    pub room_id: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub user_id: Option<String>,
}
model! { GetConferenceResult {
    0 "AppId" app_id: String, 1 "ConferenceId" conference_id: String, 2 "CreateTime" create_time: i64,
    3 "PlaybackUrl" playback_url: String, 4 "RoomId" room_id: String, 5 "Status" status: String,
    6 "Title" title: String, 7 "UserId" user_id: String
} }

/// Gets live: `GetLive` of `imp` 2021-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imp/2021-06-30/GetLive>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLive {
    /// Required.
    pub live_id: String,
}
operation! { GetLive(live_id: String) "GetLive" -> GetLiveOutput {
    0 "LiveId" live_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetLive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveOutput {
    pub result: Option<GetLiveResult>,
}
model! { GetLiveOutput {
    0 "Result" result: GetLiveResult
} }

/// In the response of [`GetLive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveResult {
    pub anchor_id: Option<String>,
    pub app_id: Option<String>,
    pub artc_info: Option<GetLiveArtcInfo>,
    pub code_level: Option<i64>,
    pub cover_url: Option<String>,
    pub create_time: Option<i64>,
    pub duration: Option<i64>,
    pub end_time: Option<i64>,
    pub hls_url: Option<String>,
    pub introduction: Option<String>,
    pub live_id: Option<String>,
    pub live_url: Option<String>,
    pub play_url_info_list: Vec<GetLivePlayUrlInfoList>,
    pub playback_url: Option<String>,
    pub push_url: Option<String>,
    pub room_id: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub user_define_field: Option<String>,
    pub user_id: Option<String>,
}
model! { GetLiveResult {
    0 "AnchorId" anchor_id: String, 1 "AppId" app_id: String, 2 "ArtcInfo" artc_info: GetLiveArtcInfo,
    3 "CodeLevel" code_level: i64, 4 "CoverUrl" cover_url: String, 5 "CreateTime" create_time: i64,
    6 "Duration" duration: i64, 7 "EndTime" end_time: i64, 8 "HlsUrl" hls_url: String,
    9 "Introduction" introduction: String, 10 "LiveId" live_id: String, 11 "LiveUrl" live_url: String,
    12 "PlayUrlInfoList" play_url_info_list: Vec<GetLivePlayUrlInfoList>, 13 "PlaybackUrl" playback_url: String,
    14 "PushUrl" push_url: String, 15 "RoomId" room_id: String, 16 "Status" status: String, 17 "Title" title: String,
    18 "UserDefineField" user_define_field: String, 19 "UserId" user_id: String
} }

/// In the response of [`GetLive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveArtcInfo {
    pub artc_h5_url: Option<String>,
    pub artc_url: Option<String>,
}
model! { GetLiveArtcInfo {
    0 "ArtcH5Url" artc_h5_url: String, 1 "ArtcUrl" artc_url: String
} }

/// In the response of [`GetLive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePlayUrlInfoList {
    pub code_level: Option<i64>,
    pub flv_url: Option<String>,
    pub hls_url: Option<String>,
    pub rtmp_url: Option<String>,
}
model! { GetLivePlayUrlInfoList {
    0 "CodeLevel" code_level: i64, 1 "FlvUrl" flv_url: String, 2 "HlsUrl" hls_url: String, 3 "RtmpUrl" rtmp_url: String
} }

/// Gets live record: `GetLiveRecord` of `imp` 2021-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imp/2021-06-30/GetLiveRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecord {
    /// Required.
    pub app_id: String,
    /// Required.
    pub live_id: String,
    pub user_id: Option<String>,
}
operation! { GetLiveRecord(app_id: String, live_id: String) "GetLiveRecord" -> GetLiveRecordOutput {
    0 "AppId" app_id, 1 "LiveId" live_id, 2 "UserId" user_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetLiveRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecordOutput {
    pub result: Option<GetLiveRecordResult>,
}
model! { GetLiveRecordOutput {
    0 "Result" result: GetLiveRecordResult
} }

/// In the response of [`GetLiveRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecordResult {
    pub playback_url_map: BTreeMap<String, Vec<String>>,
}
model! { GetLiveRecordResult {
    0 "PlaybackUrlMap" playback_url_map: BTreeMap<String, Vec<String>>
} }

/// Gets live room: `GetLiveRoom` of `imp` 2021-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imp/2021-06-30/GetLiveRoom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoom {
    /// Required.
    pub app_id: String,
    /// Required.
    pub live_id: String,
}
operation! { GetLiveRoom(app_id: String, live_id: String) "GetLiveRoom" -> GetLiveRoomOutput {
    0 "AppId" app_id, 1 "LiveId" live_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetLiveRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomOutput {
    pub result: Option<GetLiveRoomResult>,
}
model! { GetLiveRoomOutput {
    0 "Result" result: GetLiveRoomResult
} }

/// In the response of [`GetLiveRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomResult {
    pub anchor_id: Option<String>,
    pub anchor_nick: Option<String>,
    pub app_id: Option<String>,
    pub artc_info: Option<GetLiveRoomArtcInfo>,
    pub chat_id: Option<String>,
    pub conf_id: Option<String>,
    pub cover_url: Option<String>,
    pub create_time: Option<i64>,
    pub enable_link_mic: Option<bool>,
    pub end_time: Option<i64>,
    pub extension: BTreeMap<String, String>,
    pub hls_url: Option<String>,
    pub hls_url_https: Option<String>,
    pub live_id: Option<String>,
    pub live_url: Option<String>,
    pub live_url_https: Option<String>,
    pub notice: Option<String>,
    pub online_count: Option<i64>,
    pub playback_url: Option<String>,
    pub playback_url_https: Option<String>,
    pub plugin_instance_info_list: Vec<GetLiveRoomPluginInstanceInfoList>,
    pub push_url: Option<String>,
    pub pv: Option<i64>,
    pub room_id: Option<String>,
    pub rtmp_url: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
    pub title: Option<String>,
    pub uv: Option<i64>,
}
model! { GetLiveRoomResult {
    0 "AnchorId" anchor_id: String, 1 "AnchorNick" anchor_nick: String, 2 "AppId" app_id: String,
    3 "ArtcInfo" artc_info: GetLiveRoomArtcInfo, 4 "ChatId" chat_id: String, 5 "ConfId" conf_id: String,
    6 "CoverUrl" cover_url: String, 7 "CreateTime" create_time: i64, 8 "EnableLinkMic" enable_link_mic: bool,
    9 "EndTime" end_time: i64, 10 "Extension" extension: BTreeMap<String, String>, 11 "HlsUrl" hls_url: String,
    12 "HlsUrlHttps" hls_url_https: String, 13 "LiveId" live_id: String, 14 "LiveUrl" live_url: String,
    15 "LiveUrlHttps" live_url_https: String, 16 "Notice" notice: String, 17 "OnlineCount" online_count: i64,
    18 "PlaybackUrl" playback_url: String, 19 "PlaybackUrlHttps" playback_url_https: String,
    20 "PluginInstanceInfoList" plugin_instance_info_list: Vec<GetLiveRoomPluginInstanceInfoList>,
    21 "PushUrl" push_url: String, 22 "Pv" pv: i64, 23 "RoomId" room_id: String, 24 "RtmpUrl" rtmp_url: String,
    25 "StartTime" start_time: i64, 26 "Status" status: i64, 27 "Title" title: String, 28 "Uv" uv: i64
} }

/// In the response of [`GetLiveRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomArtcInfo {
    pub artc_h5_url: Option<String>,
    pub artc_url: Option<String>,
}
model! { GetLiveRoomArtcInfo {
    0 "ArtcH5Url" artc_h5_url: String, 1 "ArtcUrl" artc_url: String
} }

/// In the response of [`GetLiveRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomPluginInstanceInfoList {
    pub create_time: Option<i64>,
    pub extension: BTreeMap<String, String>,
    pub plugin_id: Option<String>,
    pub plugin_type: Option<String>,
}
model! { GetLiveRoomPluginInstanceInfoList {
    0 "CreateTime" create_time: i64, 1 "Extension" extension: BTreeMap<String, String>, 2 "PluginId" plugin_id: String,
    3 "PluginType" plugin_type: String
} }

/// Gets live room statistics: `GetLiveRoomStatistics` of `imp` 2021-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imp/2021-06-30/GetLiveRoomStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomStatistics {
    /// Required.
    pub app_id: String,
    /// Required.
    pub live_id: String,
}
operation! { GetLiveRoomStatistics(app_id: String, live_id: String)
    "GetLiveRoomStatistics" -> GetLiveRoomStatisticsOutput {
    0 "AppId" app_id, 1 "LiveId" live_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetLiveRoomStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomStatisticsOutput {
    pub result: Option<GetLiveRoomStatisticsResult>,
}
model! { GetLiveRoomStatisticsOutput {
    0 "Result" result: GetLiveRoomStatisticsResult
} }

/// In the response of [`GetLiveRoomStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomStatisticsResult {
    pub end_time: Option<i64>,
    pub like_count: Option<i64>,
    pub live_id: Option<String>,
    pub message_count: Option<i64>,
    pub online_count: Option<i64>,
    pub pv: Option<i64>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
    pub uv: Option<i64>,
    pub watch_live_time: Option<i64>,
}
model! { GetLiveRoomStatisticsResult {
    0 "EndTime" end_time: i64, 1 "LikeCount" like_count: i64, 2 "LiveId" live_id: String,
    3 "MessageCount" message_count: i64, 4 "OnlineCount" online_count: i64, 5 "Pv" pv: i64,
    6 "StartTime" start_time: i64, 7 "Status" status: i64, 8 "Uv" uv: i64, 9 "WatchLiveTime" watch_live_time: i64
} }

/// Gets live room user statistics: `GetLiveRoomUserStatistics` of `imp` 2021-06-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/imp/2021-06-30/GetLiveRoomUserStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomUserStatistics {
    /// Required.
    pub app_id: String,
    /// Required.
    pub live_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
}
operation! { GetLiveRoomUserStatistics(app_id: String, live_id: String)
    "GetLiveRoomUserStatistics" -> GetLiveRoomUserStatisticsOutput {
    0 "AppId" app_id, 1 "LiveId" live_id, 2 "PageNumber" page_number: String, 3 "PageSize" page_size: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { GetLiveRoomUserStatistics: GetLiveRoomUserStatisticsUserStatisticsList =
    Number "PageNumber", "Result.UserStatisticsList" result.user_statistics_list, total "Result.TotalCount", more "Result.HasMore" }

/// Response of [`GetLiveRoomUserStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomUserStatisticsOutput {
    pub result: Option<GetLiveRoomUserStatisticsResult>,
}
model! { GetLiveRoomUserStatisticsOutput {
    0 "Result" result: GetLiveRoomUserStatisticsResult
} }

/// In the response of [`GetLiveRoomUserStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomUserStatisticsResult {
    pub has_more: Option<bool>,
    pub live_id: Option<String>,
    pub page_total: Option<i64>,
    pub total_count: Option<i64>,
    pub user_statistics_list: Vec<GetLiveRoomUserStatisticsUserStatisticsList>,
}
model! { GetLiveRoomUserStatisticsResult {
    0 "HasMore" has_more: bool, 1 "LiveId" live_id: String, 2 "PageTotal" page_total: i64,
    3 "TotalCount" total_count: i64,
    4 "UserStatisticsList" user_statistics_list: Vec<GetLiveRoomUserStatisticsUserStatisticsList>
} }

/// In the response of [`GetLiveRoomUserStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomUserStatisticsUserStatisticsList {
    pub comment_count: Option<i64>,
    pub like_count: Option<i64>,
    pub user_id: Option<String>,
    pub watch_live_time: Option<i64>,
}
model! { GetLiveRoomUserStatisticsUserStatisticsList {
    0 "CommentCount" comment_count: i64, 1 "LikeCount" like_count: i64, 2 "UserId" user_id: String,
    3 "WatchLiveTime" watch_live_time: i64
} }

/// Gets room: `GetRoom` of `imp` 2021-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imp/2021-06-30/GetRoom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoom {
    /// Required.
    pub app_id: String,
    /// Required.
    pub room_id: String,
}
operation! { GetRoom(app_id: String, room_id: String) "GetRoom" -> GetRoomOutput {
    0 "AppId" app_id, 1 "RoomId" room_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomOutput {
    pub result: Option<GetRoomResult>,
}
model! { GetRoomOutput {
    0 "Result" result: GetRoomResult
} }

/// In the response of [`GetRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomResult {
    pub room_info: Option<GetRoomRoomInfo>,
}
model! { GetRoomResult {
    0 "RoomInfo" room_info: GetRoomRoomInfo
} }

/// In the response of [`GetRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomRoomInfo {
    pub admin_id_list: Vec<String>,
    pub app_id: Option<String>,
    pub create_time: Option<i64>,
    pub extension: BTreeMap<String, String>,
    pub notice: Option<String>,
    pub online_count: Option<i64>,
    pub plugin_instance_info_list: Vec<GetRoomPluginInstanceInfoList>,
    pub pv: Option<i64>,
    pub room_id: Option<String>,
    pub room_owner_id: Option<String>,
    pub template_id: Option<String>,
    pub title: Option<String>,
    pub uv: Option<i64>,
}
model! { GetRoomRoomInfo {
    0 "AdminIdList" admin_id_list: Vec<String>, 1 "AppId" app_id: String, 2 "CreateTime" create_time: i64,
    3 "Extension" extension: BTreeMap<String, String>, 4 "Notice" notice: String, 5 "OnlineCount" online_count: i64,
    6 "PluginInstanceInfoList" plugin_instance_info_list: Vec<GetRoomPluginInstanceInfoList>, 7 "Pv" pv: i64,
    8 "RoomId" room_id: String, 9 "RoomOwnerId" room_owner_id: String, 10 "TemplateId" template_id: String,
    11 "Title" title: String, 12 "Uv" uv: i64
} }

/// In the response of [`GetRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomPluginInstanceInfoList {
    pub create_time: Option<i64>,
    pub extension: BTreeMap<String, String>,
    pub plugin_id: Option<String>,
    pub plugin_type: Option<String>,
}
model! { GetRoomPluginInstanceInfoList {
    0 "CreateTime" create_time: i64, 1 "Extension" extension: BTreeMap<String, String>, 2 "PluginId" plugin_id: String,
    3 "PluginType" plugin_type: String
} }

/// Gets standard room jump url: `GetStandardRoomJumpUrl` of `imp` 2021-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imp/2021-06-30/GetStandardRoomJumpUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardRoomJumpUrl {
    /// Required.
    pub app_id: String,
    /// Required.
    pub app_key: String,
    /// Required.
    pub biz_id: String,
    /// Required.
    pub biz_type: String,
    /// Required.
    pub platform: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub user_nick: String,
}

/// Arguments of [`GetStandardRoomJumpUrl::new`].
pub struct GetStandardRoomJumpUrlRequired {
    pub app_id: String,
    pub app_key: String,
    pub biz_id: String,
    pub biz_type: String,
    pub platform: String,
    pub user_id: String,
    pub user_nick: String,
}
operation! {
    GetStandardRoomJumpUrl { GetStandardRoomJumpUrlRequired: app_id, app_key, biz_id, biz_type, platform, user_id, user_nick }
    "GetStandardRoomJumpUrl" -> GetStandardRoomJumpUrlOutput {
    0 "AppId" app_id, 1 "AppKey" app_key, 2 "BizId" biz_id, 3 "BizType" biz_type, 4 "Platform" platform,
    5 "UserId" user_id, 6 "UserNick" user_nick
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`GetStandardRoomJumpUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardRoomJumpUrlOutput {
    pub result: Option<GetStandardRoomJumpUrlResult>,
}
model! { GetStandardRoomJumpUrlOutput {
    0 "Result" result: GetStandardRoomJumpUrlResult
} }

/// In the response of [`GetStandardRoomJumpUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardRoomJumpUrlResult {
    pub standard_room_jump_url: Option<String>,
}
model! { GetStandardRoomJumpUrlResult {
    0 "StandardRoomJumpUrl" standard_room_jump_url: String
} }

/// `KickRoomUser` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/KickRoomUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KickRoomUser {
    /// Required.
    pub app_id: String,
    pub block_time: Option<i64>,
    /// Required.
    pub kick_user: String,
    /// Required.
    pub room_id: String,
    /// Required.
    pub user_id: String,
}
operation! { KickRoomUser(app_id: String, kick_user: String, room_id: String, user_id: String) "KickRoomUser" -> Empty {
    0 "AppId" app_id, 1 "BlockTime" block_time: i64, 2 "KickUser" kick_user, 3 "RoomId" room_id, 4 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`KickRoomUser`]: empty.
pub type KickRoomUserOutput = Empty;

/// Lists classes: `ListClasses` of `imp` 2021-06-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/imp/2021-06-30/ListClasses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClasses {
    /// Required.
    pub app_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<i64>,
}
operation! { ListClasses(app_id: String) "ListClasses" -> ListClassesOutput {
    0 "AppId" app_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Status" status: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListClasses: ListClassesClassList =
    Number "PageNumber", "Result.ClassList" result.class_list, total "Result.TotalCount", more "Result.HasMore" }

/// Response of [`ListClasses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClassesOutput {
    pub result: Option<ListClassesResult>,
}
model! { ListClassesOutput {
    0 "Result" result: ListClassesResult
} }

/// In the response of [`ListClasses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClassesResult {
    pub class_list: Vec<ListClassesClassList>,
    pub has_more: Option<bool>,
    pub page_total: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListClassesResult {
    0 "ClassList" class_list: Vec<ListClassesClassList>, 1 "HasMore" has_more: bool, 2 "PageTotal" page_total: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListClasses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClassesClassList {
    pub class_id: Option<String>,
    pub conf_id: Option<String>,
    pub create_nickname: Option<String>,
    pub create_user_id: Option<String>,
    pub end_time: Option<i64>,
    pub live_id: Option<String>,
    pub room_id: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
    pub title: Option<String>,
    pub whiteboard_id: Option<String>,
    pub whiteboard_record_id: Option<String>,
}
model! { ListClassesClassList {
    0 "ClassId" class_id: String, 1 "ConfId" conf_id: String, 2 "CreateNickname" create_nickname: String,
    3 "CreateUserId" create_user_id: String, 4 "EndTime" end_time: i64, 5 "LiveId" live_id: String,
    6 "RoomId" room_id: String, 7 "StartTime" start_time: i64, 8 "Status" status: i64, 9 "Title" title: String,
    10 "WhiteboardId" whiteboard_id: String, 11 "WhiteboardRecordId" whiteboard_record_id: String
} }

/// Lists comments: `ListComments` of `imp` 2021-06-30.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/imp/2021-06-30/ListComments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComments {
    /// Required.
    pub app_id: String,
    pub creator_id: Option<String>,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub room_id: String,
    /// Required.
    pub sort_type: i64,
    pub user_id: Option<String>,
}

/// Arguments of [`ListComments::new`].
pub struct ListCommentsRequired {
    pub app_id: String,
    pub page_num: i64,
    pub page_size: i64,
    pub room_id: String,
    pub sort_type: i64,
}
operation! { ListComments { ListCommentsRequired: app_id, page_num, page_size, room_id, sort_type }
    "ListComments" -> ListCommentsOutput {
    0 "AppId" app_id, 1 "CreatorId" creator_id: String, 2 "PageNum" page_num, 3 "PageSize" page_size,
    4 "RoomId" room_id, 5 "SortType" sort_type, 6 "UserId" user_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListComments: ListCommentsCommentVOList =
    Number "PageNum", "Result.CommentVOList" result.comment_vo_list, total "Result.TotalCount", more "Result.HasMore" }

/// Response of [`ListComments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommentsOutput {
    pub result: Option<ListCommentsResult>,
}
model! { ListCommentsOutput {
    0 "Result" result: ListCommentsResult
} }

/// In the response of [`ListComments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommentsResult {
    pub comment_vo_list: Vec<ListCommentsCommentVOList>,
    pub has_more: Option<bool>,
    pub page_total: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCommentsResult {
    0 "CommentVOList" comment_vo_list: Vec<ListCommentsCommentVOList>, 1 "HasMore" has_more: bool,
    2 "PageTotal" page_total: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListComments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommentsCommentVOList {
    pub app_id: Option<String>,
    pub comment_id: Option<String>,
    pub content: Option<String>,
    pub create_at: Option<i64>,
    pub extension: BTreeMap<String, String>,
    pub room_id: Option<String>,
    pub sender_id: Option<String>,
    pub sender_nick: Option<String>,
}
model! { ListCommentsCommentVOList {
    0 "AppId" app_id: String, 1 "CommentId" comment_id: String, 2 "Content" content: String,
    3 "CreateAt" create_at: i64, 4 "Extension" extension: BTreeMap<String, String>, 5 "RoomId" room_id: String,
    6 "SenderId" sender_id: String, 7 "SenderNick" sender_nick: String
} }

/// Lists conference users: `ListConferenceUsers` of `imp` 2021-06-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/imp/2021-06-30/ListConferenceUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConferenceUsers {
    /// Required.
    pub conference_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! { ListConferenceUsers(conference_id: String, page_number: i64, page_size: i64)
    "ListConferenceUsers" -> ListConferenceUsersOutput {
    0 "ConferenceId" conference_id, 1 "PageNumber" page_number, 2 "PageSize" page_size
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { ListConferenceUsers: ListConferenceUsersConferenceUserList =
    Number "PageNumber", "Result.ConferenceUserList" result.conference_user_list, total "Result.TotalCount", more "Result.HasMore" }

/// Response of [`ListConferenceUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConferenceUsersOutput {
    pub result: Option<ListConferenceUsersResult>,
}
model! { ListConferenceUsersOutput {
    0 "Result" result: ListConferenceUsersResult
} }

/// In the response of [`ListConferenceUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConferenceUsersResult {
    pub conference_user_list: Vec<ListConferenceUsersConferenceUserList>,
    pub has_more: Option<bool>,
    pub page_total: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListConferenceUsersResult {
    0 "ConferenceUserList" conference_user_list: Vec<ListConferenceUsersConferenceUserList>, 1 "HasMore" has_more: bool,
    2 "PageTotal" page_total: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListConferenceUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConferenceUsersConferenceUserList {
    pub status: Option<String>,
    pub user_id: Option<String>,
}
model! { ListConferenceUsersConferenceUserList {
    0 "Status" status: String, 1 "UserId" user_id: String
} }

/// Lists live files: `ListLiveFiles` of `imp` 2021-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imp/2021-06-30/ListLiveFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveFiles {
    /// Required.
    pub app_id: String,
    /// Required.
    pub live_id: String,
}
operation! { ListLiveFiles(app_id: String, live_id: String) "ListLiveFiles" -> ListLiveFilesOutput {
    0 "AppId" app_id, 1 "LiveId" live_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ListLiveFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveFilesOutput {
    pub result: Option<ListLiveFilesResult>,
}
model! { ListLiveFilesOutput {
    0 "Result" result: ListLiveFilesResult
} }

/// In the response of [`ListLiveFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveFilesResult {
    pub file_list: Vec<ListLiveFilesFileList>,
}
model! { ListLiveFilesResult {
    0 "FileList" file_list: Vec<ListLiveFilesFileList>
} }

/// In the response of [`ListLiveFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveFilesFileList {
    pub file_name: Option<String>,
    pub url: Option<String>,
}
model! { ListLiveFilesFileList {
    0 "FileName" file_name: String, 1 "Url" url: String
} }

/// Lists live rooms: `ListLiveRooms` of `imp` 2021-06-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/imp/2021-06-30/ListLiveRooms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRooms {
    /// Required.
    pub app_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<i64>,
}
operation! { ListLiveRooms(app_id: String) "ListLiveRooms" -> ListLiveRoomsOutput {
    0 "AppId" app_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Status" status: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListLiveRooms: ListLiveRoomsLiveList =
    Number "PageNumber", "Result.LiveList" result.live_list, total "Result.TotalCount", more "Result.HasMore" }

/// Response of [`ListLiveRooms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRoomsOutput {
    pub result: Option<ListLiveRoomsResult>,
}
model! { ListLiveRoomsOutput {
    0 "Result" result: ListLiveRoomsResult
} }

/// In the response of [`ListLiveRooms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRoomsResult {
    pub has_more: Option<bool>,
    pub live_list: Vec<ListLiveRoomsLiveList>,
    pub page_total: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListLiveRoomsResult {
    0 "HasMore" has_more: bool, 1 "LiveList" live_list: Vec<ListLiveRoomsLiveList>, 2 "PageTotal" page_total: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListLiveRooms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRoomsLiveList {
    pub anchor_id: Option<String>,
    pub anchor_nick: Option<String>,
    pub app_id: Option<String>,
    pub chat_id: Option<String>,
    pub cover_url: Option<String>,
    pub create_time: Option<i64>,
    pub end_time: Option<i64>,
    pub extension: BTreeMap<String, String>,
    pub live_id: Option<String>,
    pub notice: Option<String>,
    pub online_count: Option<i64>,
    pub pv: Option<i64>,
    pub room_id: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
    pub title: Option<String>,
    pub uv: Option<i64>,
}
model! { ListLiveRoomsLiveList {
    0 "AnchorId" anchor_id: String, 1 "AnchorNick" anchor_nick: String, 2 "AppId" app_id: String,
    3 "ChatId" chat_id: String, 4 "CoverUrl" cover_url: String, 5 "CreateTime" create_time: i64,
    6 "EndTime" end_time: i64, 7 "Extension" extension: BTreeMap<String, String>, 8 "LiveId" live_id: String,
    9 "Notice" notice: String, 10 "OnlineCount" online_count: i64, 11 "Pv" pv: i64, 12 "RoomId" room_id: String,
    13 "StartTime" start_time: i64, 14 "Status" status: i64, 15 "Title" title: String, 16 "Uv" uv: i64
} }

/// Lists live rooms by id: `ListLiveRoomsById` of `imp` 2021-06-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/imp/2021-06-30/ListLiveRoomsById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRoomsById {
    /// Required.
    pub app_id: String,
    /// Required.
    pub live_id_list: Vec<String>,
}
operation! { ListLiveRoomsById(app_id: String, live_id_list: Vec<String>)
    "ListLiveRoomsById" -> ListLiveRoomsByIdOutput {
    0 "AppId" app_id, 1 "LiveIdList" live_id_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json)
] }

/// Response of [`ListLiveRoomsById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRoomsByIdOutput {
    pub result: Option<ListLiveRoomsByIdResult>,
}
model! { ListLiveRoomsByIdOutput {
    0 "Result" result: ListLiveRoomsByIdResult
} }

/// In the response of [`ListLiveRoomsById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRoomsByIdResult {
    pub live_list: Vec<ListLiveRoomsByIdLiveList>,
}
model! { ListLiveRoomsByIdResult {
    0 "LiveList" live_list: Vec<ListLiveRoomsByIdLiveList>
} }

/// In the response of [`ListLiveRoomsById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRoomsByIdLiveList {
    pub anchor_id: Option<String>,
    pub anchor_nick: Option<String>,
    pub app_id: Option<String>,
    pub chat_id: Option<String>,
    pub cover_url: Option<String>,
    pub create_time: Option<i64>,
    pub end_time: Option<i64>,
    pub extension: BTreeMap<String, String>,
    pub live_id: Option<String>,
    pub notice: Option<String>,
    pub online_count: Option<i64>,
    pub pv: Option<i64>,
    pub room_id: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<i64>,
    pub title: Option<String>,
    pub uv: Option<i64>,
}
model! { ListLiveRoomsByIdLiveList {
    0 "AnchorId" anchor_id: String, 1 "AnchorNick" anchor_nick: String, 2 "AppId" app_id: String,
    3 "ChatId" chat_id: String, 4 "CoverUrl" cover_url: String, 5 "CreateTime" create_time: i64,
    6 "EndTime" end_time: i64, 7 "Extension" extension: BTreeMap<String, String>, 8 "LiveId" live_id: String,
    9 "Notice" notice: String, 10 "OnlineCount" online_count: i64, 11 "Pv" pv: i64, 12 "RoomId" room_id: String,
    13 "StartTime" start_time: i64, 14 "Status" status: i64, 15 "Title" title: String, 16 "Uv" uv: i64
} }

/// Lists room users: `ListRoomUsers` of `imp` 2021-06-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/imp/2021-06-30/ListRoomUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoomUsers {
    /// Required.
    pub app_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Required.
    pub room_id: String,
}
operation! { ListRoomUsers(app_id: String, room_id: String) "ListRoomUsers" -> ListRoomUsersOutput {
    0 "AppId" app_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "RoomId" room_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListRoomUsers: ListRoomUsersRoomUserList =
    Number "PageNumber", "Result.RoomUserList" result.room_user_list, total "Result.TotalCount", more "Result.HasMore" }

/// Response of [`ListRoomUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoomUsersOutput {
    pub result: Option<ListRoomUsersResult>,
}
model! { ListRoomUsersOutput {
    0 "Result" result: ListRoomUsersResult
} }

/// In the response of [`ListRoomUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoomUsersResult {
    pub has_more: Option<bool>,
    pub page_total: Option<i64>,
    pub room_user_list: Vec<ListRoomUsersRoomUserList>,
    pub total_count: Option<i64>,
}
model! { ListRoomUsersResult {
    0 "HasMore" has_more: bool, 1 "PageTotal" page_total: i64,
    2 "RoomUserList" room_user_list: Vec<ListRoomUsersRoomUserList>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListRoomUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoomUsersRoomUserList {
    pub extension: BTreeMap<String, String>,
    pub nick: Option<String>,
    pub user_id: Option<String>,
}
model! { ListRoomUsersRoomUserList {
    0 "Extension" extension: BTreeMap<String, String>, 1 "Nick" nick: String, 2 "UserId" user_id: String
} }

/// Lists rooms: `ListRooms` of `imp` 2021-06-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/imp/2021-06-30/ListRooms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRooms {
    /// Required.
    pub app_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
}
operation! { ListRooms(app_id: String) "ListRooms" -> ListRoomsOutput {
    0 "AppId" app_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { ListRooms: ListRoomsRoomInfoList =
    Number "PageNumber", "Result.RoomInfoList" result.room_info_list, total "Result.TotalCount", more "Result.HasMore" }

/// Response of [`ListRooms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoomsOutput {
    pub result: Option<ListRoomsResult>,
}
model! { ListRoomsOutput {
    0 "Result" result: ListRoomsResult
} }

/// In the response of [`ListRooms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoomsResult {
    pub has_more: Option<bool>,
    pub page_total: Option<i64>,
    pub room_info_list: Vec<ListRoomsRoomInfoList>,
    pub total_count: Option<i64>,
}
model! { ListRoomsResult {
    0 "HasMore" has_more: bool, 1 "PageTotal" page_total: i64,
    2 "RoomInfoList" room_info_list: Vec<ListRoomsRoomInfoList>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListRooms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoomsRoomInfoList {
    pub app_id: Option<String>,
    pub create_time: Option<String>,
    pub extension: BTreeMap<String, String>,
    pub notice: Option<String>,
    pub online_count: Option<i64>,
    pub plugin_instance_info_list: Vec<ListRoomsPluginInstanceInfoList>,
    pub room_id: Option<String>,
    pub room_owner_id: Option<String>,
    pub template_id: Option<String>,
    pub title: Option<String>,
    pub uv: Option<i64>,
}
model! { ListRoomsRoomInfoList {
    0 "AppId" app_id: String, 1 "CreateTime" create_time: String, 2 "Extension" extension: BTreeMap<String, String>,
    3 "Notice" notice: String, 4 "OnlineCount" online_count: i64,
    5 "PluginInstanceInfoList" plugin_instance_info_list: Vec<ListRoomsPluginInstanceInfoList>,
    6 "RoomId" room_id: String, 7 "RoomOwnerId" room_owner_id: String, 8 "TemplateId" template_id: String,
    9 "Title" title: String, 10 "Uv" uv: i64
} }

/// In the response of [`ListRooms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoomsPluginInstanceInfoList {
    pub create_time: Option<i64>,
    pub extension: BTreeMap<String, String>,
    pub plugin_id: Option<String>,
    pub plugin_type: Option<String>,
}
model! { ListRoomsPluginInstanceInfoList {
    0 "CreateTime" create_time: i64, 1 "Extension" extension: BTreeMap<String, String>, 2 "PluginId" plugin_id: String,
    3 "PluginType" plugin_type: String
} }

/// Lists sensitive word: `ListSensitiveWord` of `imp` 2021-06-30.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/imp/2021-06-30/ListSensitiveWord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveWord {
    /// Required.
    pub app_id: String,
    /// At least 1.
    pub page_num: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { ListSensitiveWord(app_id: String) "ListSensitiveWord" -> ListSensitiveWordOutput {
    0 "AppId" app_id, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { ListSensitiveWord: String = Number "PageNum", "Result.WordList" result.word_list, total "Result.TotalCount" }

/// Response of [`ListSensitiveWord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveWordOutput {
    pub result: Option<ListSensitiveWordResult>,
}
model! { ListSensitiveWordOutput {
    0 "Result" result: ListSensitiveWordResult
} }

/// In the response of [`ListSensitiveWord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveWordResult {
    pub total_count: Option<i64>,
    pub word_list: Vec<String>,
}
model! { ListSensitiveWordResult {
    0 "TotalCount" total_count: i64, 1 "WordList" word_list: Vec<String>
} }

/// Publishes live: `PublishLive` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/PublishLive>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishLive {
    /// Required.
    pub live_id: String,
    /// Required.
    pub user_id: String,
}
operation! { PublishLive(live_id: String, user_id: String) "PublishLive" -> PublishLiveOutput {
    0 "LiveId" live_id, 1 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`PublishLive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishLiveOutput {
    pub result: Option<PublishLiveResult>,
}
model! { PublishLiveOutput {
    0 "Result" result: PublishLiveResult
} }

/// In the response of [`PublishLive`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishLiveResult {
    pub anchor_id: Option<String>,
    pub live_id: Option<String>,
    pub live_url: Option<String>,
    pub push_url: Option<String>,
    pub status: Option<String>,
}
model! { PublishLiveResult {
    0 "AnchorId" anchor_id: String, 1 "LiveId" live_id: String, 2 "LiveUrl" live_url: String,
    3 "PushUrl" push_url: String, 4 "Status" status: String
} }

/// Publishes live room: `PublishLiveRoom` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/PublishLiveRoom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishLiveRoom {
    /// Required.
    pub app_id: String,
    /// Required.
    pub live_id: String,
    pub user_id: Option<String>,
}
operation! { PublishLiveRoom(app_id: String, live_id: String) "PublishLiveRoom" -> PublishLiveRoomOutput {
    0 "AppId" app_id, 1 "LiveId" live_id, 2 "UserId" user_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`PublishLiveRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishLiveRoomOutput {
    pub result: Option<PublishLiveRoomResult>,
}
model! { PublishLiveRoomOutput {
    0 "Result" result: PublishLiveRoomResult
} }

/// In the response of [`PublishLiveRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishLiveRoomResult {
    pub live_id: Option<String>,
    pub live_url: Option<String>,
    pub push_url: Option<String>,
}
model! { PublishLiveRoomResult {
    0 "LiveId" live_id: String, 1 "LiveUrl" live_url: String, 2 "PushUrl" push_url: String
} }

/// Removes member: `RemoveMember` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/RemoveMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveMember {
    /// Required.
    pub conference_id: String,
    /// Required.
    pub from_user_id: String,
    /// Required.
    pub to_user_id: String,
}
operation! { RemoveMember(conference_id: String, from_user_id: String, to_user_id: String) "RemoveMember" -> Empty {
    0 "ConferenceId" conference_id, 1 "FromUserId" from_user_id, 2 "ToUserId" to_user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RemoveMember`]: empty.
pub type RemoveMemberOutput = Empty;

/// Sends comment: `SendComment` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/SendComment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendComment {
    /// Required.
    pub app_id: String,
    /// Required.
    pub content: String,
    pub extension: Option<BTreeMap<String, String>>,
    /// Required.
    pub room_id: String,
    /// Required.
    pub sender_id: String,
    pub sender_nick: Option<String>,
}
operation! { SendComment(app_id: String, content: String, room_id: String, sender_id: String)
    "SendComment" -> SendCommentOutput {
    0 "AppId" app_id, 1 "Content" content, 2 "Extension" extension: BTreeMap<String, String>, 3 "RoomId" room_id,
    4 "SenderId" sender_id, 5 "SenderNick" sender_nick: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`SendComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCommentOutput {
    pub result: Option<SendCommentResult>,
}
model! { SendCommentOutput {
    0 "Result" result: SendCommentResult
} }

/// In the response of [`SendComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCommentResult {
    pub comment_vo: Option<SendCommentCommentVO>,
}
model! { SendCommentResult {
    0 "CommentVO" comment_vo: SendCommentCommentVO
} }

/// In the response of [`SendComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCommentCommentVO {
    pub comment_id: Option<String>,
    pub content: Option<String>,
    pub create_at: Option<i64>,
    pub extension: BTreeMap<String, String>,
    pub sender_id: Option<String>,
    pub sender_nick: Option<String>,
}
model! { SendCommentCommentVO {
    0 "CommentId" comment_id: String, 1 "Content" content: String, 2 "CreateAt" create_at: i64,
    3 "Extension" extension: BTreeMap<String, String>, 4 "SenderId" sender_id: String,
    5 "SenderNick" sender_nick: String
} }

/// Sends custom message to all: `SendCustomMessageToAll` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/SendCustomMessageToAll>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCustomMessageToAll {
    /// Required.
    pub app_id: String,
    /// Required.
    pub body: String,
    /// Required.
    pub room_id: String,
}
operation! { SendCustomMessageToAll(app_id: String, body: String, room_id: String)
    "SendCustomMessageToAll" -> SendCustomMessageToAllOutput {
    0 "AppId" app_id, 1 "Body" body, 2 "RoomId" room_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`SendCustomMessageToAll`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCustomMessageToAllOutput {
    pub result: Option<SendCustomMessageToAllResult>,
}
model! { SendCustomMessageToAllOutput {
    0 "Result" result: SendCustomMessageToAllResult
} }

/// In the response of [`SendCustomMessageToAll`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCustomMessageToAllResult {
    pub message_id: Option<String>,
}
model! { SendCustomMessageToAllResult {
    0 "MessageId" message_id: String
} }

/// Sends custom message to users: `SendCustomMessageToUsers` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/SendCustomMessageToUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCustomMessageToUsers {
    /// Required.
    pub app_id: String,
    /// Required.
    pub body: String,
    /// Required.
    pub receiver_list: Vec<String>,
    /// Required.
    pub room_id: String,
}
operation! { SendCustomMessageToUsers(app_id: String, body: String, receiver_list: Vec<String>, room_id: String)
    "SendCustomMessageToUsers" -> SendCustomMessageToUsersOutput {
    0 "AppId" app_id, 1 "Body" body, 2 "ReceiverList" receiver_list, 3 "RoomId" room_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`SendCustomMessageToUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCustomMessageToUsersOutput {
    pub result: Option<SendCustomMessageToUsersResult>,
}
model! { SendCustomMessageToUsersOutput {
    0 "Result" result: SendCustomMessageToUsersResult
} }

/// In the response of [`SendCustomMessageToUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCustomMessageToUsersResult {
    pub message_id: Option<String>,
}
model! { SendCustomMessageToUsersResult {
    0 "MessageId" message_id: String
} }

/// Sets user admin: `SetUserAdmin` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/SetUserAdmin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserAdmin {
    /// Required.
    pub app_id: String,
    /// Required.
    pub room_id: String,
    /// Required.
    pub user_id: String,
}
operation! { SetUserAdmin(app_id: String, room_id: String, user_id: String) "SetUserAdmin" -> Empty {
    0 "AppId" app_id, 1 "RoomId" room_id, 2 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`SetUserAdmin`]: empty.
pub type SetUserAdminOutput = Empty;

/// Stops class: `StopClass` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/StopClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopClass {
    /// Required.
    pub app_id: String,
    /// Required.
    pub class_id: String,
    pub user_id: Option<String>,
}
operation! { StopClass(app_id: String, class_id: String) "StopClass" -> Empty {
    0 "AppId" app_id, 1 "ClassId" class_id, 2 "UserId" user_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`StopClass`]: empty.
pub type StopClassOutput = Empty;

/// Stops live: `StopLive` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/StopLive>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLive {
    /// Required.
    pub app_id: String,
    /// Required.
    pub live_id: String,
    /// Required.
    pub room_id: String,
    /// Required.
    pub user_id: String,
}
operation! { StopLive(app_id: String, live_id: String, room_id: String, user_id: String) "StopLive" -> Empty {
    0 "AppId" app_id, 1 "LiveId" live_id, 2 "RoomId" room_id, 3 "UserId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`StopLive`]: empty.
pub type StopLiveOutput = Empty;

/// Stops live room: `StopLiveRoom` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/StopLiveRoom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLiveRoom {
    /// Required.
    pub app_id: String,
    /// Required.
    pub live_id: String,
    pub user_id: Option<String>,
}
operation! { StopLiveRoom(app_id: String, live_id: String) "StopLiveRoom" -> Empty {
    0 "AppId" app_id, 1 "LiveId" live_id, 2 "UserId" user_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`StopLiveRoom`]: empty.
pub type StopLiveRoomOutput = Empty;

/// Updates class: `UpdateClass` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/UpdateClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClass {
    /// Required.
    pub app_id: String,
    /// Required.
    pub class_id: String,
    pub create_nickname: Option<String>,
    pub create_user_id: Option<String>,
    pub title: Option<String>,
}
operation! { UpdateClass(app_id: String, class_id: String) "UpdateClass" -> Empty {
    0 "AppId" app_id, 1 "ClassId" class_id, 2 "CreateNickname" create_nickname: String,
    3 "CreateUserId" create_user_id: String, 4 "Title" title: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpdateClass`]: empty.
pub type UpdateClassOutput = Empty;

/// Updates live: `UpdateLive` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/UpdateLive>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLive {
    pub introduction: Option<String>,
    /// Required.
    pub live_id: String,
    pub title: Option<String>,
}
operation! { UpdateLive(live_id: String) "UpdateLive" -> Empty {
    0 "Introduction" introduction: String, 1 "LiveId" live_id, 2 "Title" title: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateLive`]: empty.
pub type UpdateLiveOutput = Empty;

/// Updates live room: `UpdateLiveRoom` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/UpdateLiveRoom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveRoom {
    pub anchor_id: Option<String>,
    pub anchor_nick: Option<String>,
    /// Required.
    pub app_id: String,
    pub cover_url: Option<String>,
    pub extension: Option<BTreeMap<String, String>>,
    /// Required.
    pub live_id: String,
    pub notice: Option<String>,
    pub title: Option<String>,
    pub user_id: Option<String>,
}
operation! { UpdateLiveRoom(app_id: String, live_id: String) "UpdateLiveRoom" -> Empty {
    0 "AnchorId" anchor_id: String, 1 "AnchorNick" anchor_nick: String, 2 "AppId" app_id,
    3 "CoverUrl" cover_url: String, 4 "Extension" extension: BTreeMap<String, String>, 5 "LiveId" live_id,
    6 "Notice" notice: String, 7 "Title" title: String, 8 "UserId" user_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`UpdateLiveRoom`]: empty.
pub type UpdateLiveRoomOutput = Empty;

/// Updates room: `UpdateRoom` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/UpdateRoom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoom {
    /// Required.
    pub app_id: String,
    pub extension: Option<BTreeMap<String, String>>,
    pub notice: Option<String>,
    /// Required.
    pub room_id: String,
    pub room_owner_id: Option<String>,
    pub title: Option<String>,
}
operation! { UpdateRoom(app_id: String, room_id: String) "UpdateRoom" -> Empty {
    0 "AppId" app_id, 1 "Extension" extension: BTreeMap<String, String>, 2 "Notice" notice: String, 3 "RoomId" room_id,
    4 "RoomOwnerId" room_owner_id: String, 5 "Title" title: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateRoom`]: empty.
pub type UpdateRoomOutput = Empty;

/// Updates share screen layout: `UpdateShareScreenLayout` of `imp` 2021-06-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/imp/2021-06-30/UpdateShareScreenLayout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateShareScreenLayout {
    /// Required.
    pub app_id: String,
    /// Required.
    pub class_id: String,
    /// Required.
    pub enable_overlay: bool,
    pub overlay_height: Option<f64>,
    pub overlay_width: Option<f64>,
    pub overlay_x: Option<f64>,
    pub overlay_y: Option<f64>,
}
operation! { UpdateShareScreenLayout(app_id: String, class_id: String, enable_overlay: bool)
    "UpdateShareScreenLayout" -> Empty {
    0 "AppId" app_id, 1 "ClassId" class_id, 2 "EnableOverlay" enable_overlay, 3 "OverlayHeight" overlay_height: f64,
    4 "OverlayWidth" overlay_width: f64, 5 "OverlayX" overlay_x: f64, 6 "OverlayY" overlay_y: f64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`UpdateShareScreenLayout`]: empty.
pub type UpdateShareScreenLayoutOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    BanAllComment, BanComment, CancelBanAllComment, CancelBanComment, CancelUserAdmin, CreateClass, CreateLive,
    CreateLiveRecordSliceFile, CreateLiveRoom, CreateRoom, CreateSensitiveWord, DeleteClass, DeleteComment,
    DeleteCommentByCreatorId, DeleteConference, DeleteLive, DeleteLiveFilesById, DeleteLiveRoom, DeleteRoom,
    DeleteSensitiveWord, DescribeMeterImpPlayBackTimeByLiveId, DescribeMeterImpWatchLiveTimeByLiveId, GetAuthToken,
    GetClassDetail, GetClassRecord, GetConference, GetLive, GetLiveRecord, GetLiveRoom, GetLiveRoomStatistics,
    GetLiveRoomUserStatistics, GetRoom, GetStandardRoomJumpUrl, KickRoomUser, ListClasses, ListComments,
    ListConferenceUsers, ListLiveFiles, ListLiveRooms, ListLiveRoomsById, ListRoomUsers, ListRooms, ListSensitiveWord,
    PublishLive, PublishLiveRoom, RemoveMember, SendComment, SendCustomMessageToAll, SendCustomMessageToUsers,
    SetUserAdmin, StopClass, StopLive, StopLiveRoom, UpdateClass, UpdateLive, UpdateLiveRoom, UpdateRoom,
    UpdateShareScreenLayout
}
