//! `imp` 2021-06-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints =
    Endpoints { regions: &[("cn-hangzhou", "imp.aliyuncs.com")], vpc: &[], global: "", rule: Rule::Unknown };

static SERVICE: Service = Service { name: "imp", version: "2021-06-30", code: "imp", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BanAllComment {
    pub app_id: String,
    pub room_id: String,
    pub user_id: String,
}
operation! { BanAllComment(app_id: String, room_id: String, user_id: String) "BanAllComment" -> BanAllCommentOutput {
    0 "AppId" app_id, 1 "RoomId" room_id, 2 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BanAllCommentOutput {
    pub result: Option<bool>,
}
model! { BanAllCommentOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BanComment {
    pub app_id: String,
    pub ban_comment_time: Option<i64>,
    pub ban_comment_user: String,
    pub room_id: String,
    pub user_id: String,
}
operation! { BanComment(app_id: String, ban_comment_user: String, room_id: String, user_id: String)
    "BanComment" -> BanCommentOutput {
    0 "AppId" app_id, 1 "BanCommentTime" ban_comment_time: i64, 2 "BanCommentUser" ban_comment_user, 3 "RoomId" room_id,
    4 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BanCommentOutput {
    pub result: Option<bool>,
}
model! { BanCommentOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelBanAllComment {
    pub app_id: String,
    pub room_id: String,
    pub user_id: String,
}
operation! { CancelBanAllComment(app_id: String, room_id: String, user_id: String)
    "CancelBanAllComment" -> CancelBanAllCommentOutput {
    0 "AppId" app_id, 1 "RoomId" room_id, 2 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelBanAllCommentOutput {
    pub result: Option<bool>,
}
model! { CancelBanAllCommentOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelBanComment {
    pub app_id: String,
    pub ban_comment_user: String,
    pub room_id: String,
    pub user_id: String,
}
operation! { CancelBanComment(app_id: String, ban_comment_user: String, room_id: String, user_id: String)
    "CancelBanComment" -> CancelBanCommentOutput {
    0 "AppId" app_id, 1 "BanCommentUser" ban_comment_user, 2 "RoomId" room_id, 3 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelBanCommentOutput {
    pub result: Option<bool>,
}
model! { CancelBanCommentOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelUserAdmin {
    pub app_id: String,
    pub room_id: String,
    pub user_id: String,
}
operation! { CancelUserAdmin(app_id: String, room_id: String, user_id: String) "CancelUserAdmin" -> Empty {
    0 "AppId" app_id, 1 "RoomId" room_id, 2 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type CancelUserAdminOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClass {
    pub app_id: String,
    pub create_nickname: String,
    pub create_user_id: String,
    pub title: String,
}
operation! { CreateClass(app_id: String, create_nickname: String, create_user_id: String, title: String)
    "CreateClass" -> CreateClassOutput {
    0 "AppId" app_id, 1 "CreateNickname" create_nickname, 2 "CreateUserId" create_user_id, 3 "Title" title
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClassOutput {
    pub result: Option<CreateClassResult>,
}
model! { CreateClassOutput {
    0 "Result" result
} }

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
    0 "ClassId" class_id, 1 "ConfId" conf_id, 2 "CreateNickname" create_nickname, 3 "CreateUserId" create_user_id,
    4 "LiveId" live_id, 5 "RoomId" room_id, 6 "Status" status, 7 "Title" title, 8 "WhiteboardId" whiteboard_id,
    9 "WhiteboardRecordId" whiteboard_record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLive {
    pub anchor_id: Option<String>,
    pub app_id: String,
    pub code_level: Option<i64>,
    pub introduction: Option<String>,
    pub live_id: Option<String>,
    pub room_id: String,
    pub title: Option<String>,
    pub user_id: String,
}
operation! { CreateLive(app_id: String, room_id: String, user_id: String) "CreateLive" -> CreateLiveOutput {
    0 "AnchorId" anchor_id: String, 1 "AppId" app_id, 2 "CodeLevel" code_level: i64,
    3 "Introduction" introduction: String, 4 "LiveId" live_id: String, 5 "RoomId" room_id, 6 "Title" title: String,
    7 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveOutput {
    pub result: Option<CreateLiveResult>,
}
model! { CreateLiveOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveResult {
    pub live_id: Option<String>,
}
model! { CreateLiveResult {
    0 "LiveId" live_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordSliceFile {
    pub app_id: String,
    pub end_time: i64,
    pub file_name: String,
    pub live_id: String,
    pub start_time: i64,
}

/// What [`CreateLiveRecordSliceFile::new`] takes.
pub struct CreateLiveRecordSliceFileRequired {
    pub app_id: String,
    pub end_time: i64,
    pub file_name: String,
    pub live_id: String,
    pub start_time: i64,
}
operation! { CreateLiveRecordSliceFile{CreateLiveRecordSliceFileRequired: app_id, end_time, file_name, live_id, start_time}
    "CreateLiveRecordSliceFile" -> CreateLiveRecordSliceFileOutput {
    0 "AppId" app_id, 1 "EndTime" end_time, 2 "FileName" file_name, 3 "LiveId" live_id, 4 "StartTime" start_time
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordSliceFileOutput {
    pub result: Option<CreateLiveRecordSliceFileResult>,
}
model! { CreateLiveRecordSliceFileOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRecordSliceFileResult {
    pub slice_record_url: Option<String>,
}
model! { CreateLiveRecordSliceFileResult {
    0 "SliceRecordUrl" slice_record_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRoom {
    pub anchor_id: String,
    pub anchor_nick: Option<String>,
    pub app_id: String,
    pub cover_url: Option<String>,
    pub enable_link_mic: Option<bool>,
    pub extension: Option<BTreeMap<String, String>>,
    pub notice: Option<String>,
    pub title: String,
    pub user_id: Option<String>,
}
operation! { CreateLiveRoom(anchor_id: String, app_id: String, title: String) "CreateLiveRoom" -> CreateLiveRoomOutput {
    0 "AnchorId" anchor_id, 1 "AnchorNick" anchor_nick: String, 2 "AppId" app_id, 3 "CoverUrl" cover_url: String,
    4 "EnableLinkMic" enable_link_mic: bool, 5 "Extension" extension: BTreeMap<String, String>,
    6 "Notice" notice: String, 7 "Title" title, 8 "UserId" user_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Json },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRoomOutput {
    pub result: Option<CreateLiveRoomResult>,
}
model! { CreateLiveRoomOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRoomResult {
    pub anchor_id: Option<String>,
    pub anchor_nick: Option<String>,
    pub app_id: Option<String>,
    pub artc_info: Option<CreateLiveRoomArtcInfo>,
    pub chat_id: Option<String>,
    pub cover_url: Option<String>,
    pub extension: Option<BTreeMap<String, String>>,
    pub hls_url: Option<String>,
    pub live_id: Option<String>,
    pub live_url: Option<String>,
    pub notice: Option<String>,
    pub playback_url: Option<String>,
    pub plugin_instance_info_list: Option<Vec<CreateLiveRoomPluginInstanceInfoList>>,
    pub push_url: Option<String>,
    pub room_id: Option<String>,
    pub title: Option<String>,
}
model! { CreateLiveRoomResult {
    0 "AnchorId" anchor_id, 1 "AnchorNick" anchor_nick, 2 "AppId" app_id, 3 "ArtcInfo" artc_info, 4 "ChatId" chat_id,
    5 "CoverUrl" cover_url, 6 "Extension" extension, 7 "HlsUrl" hls_url, 8 "LiveId" live_id, 9 "LiveUrl" live_url,
    10 "Notice" notice, 11 "PlaybackUrl" playback_url, 12 "PluginInstanceInfoList" plugin_instance_info_list,
    13 "PushUrl" push_url, 14 "RoomId" room_id, 15 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRoomArtcInfo {
    pub artc_h5_url: Option<String>,
    pub artc_url: Option<String>,
}
model! { CreateLiveRoomArtcInfo {
    0 "ArtcH5Url" artc_h5_url, 1 "ArtcUrl" artc_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLiveRoomPluginInstanceInfoList {
    pub create_time: Option<i64>,
    pub extension: Option<BTreeMap<String, String>>,
    pub plugin_id: Option<String>,
    pub plugin_type: Option<String>,
}
model! { CreateLiveRoomPluginInstanceInfoList {
    0 "CreateTime" create_time, 1 "Extension" extension, 2 "PluginId" plugin_id, 3 "PluginType" plugin_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoom {
    pub app_id: String,
    pub extension: Option<BTreeMap<String, String>>,
    pub notice: Option<String>,
    pub room_id: Option<String>,
    pub room_owner_id: String,
    pub template_id: Option<String>,
    pub title: String,
}
operation! { CreateRoom(app_id: String, room_owner_id: String, title: String) "CreateRoom" -> CreateRoomOutput {
    0 "AppId" app_id, 1 "Extension" extension: BTreeMap<String, String>, 2 "Notice" notice: String,
    3 "RoomId" room_id: String, 4 "RoomOwnerId" room_owner_id, 5 "TemplateId" template_id: String, 6 "Title" title
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoomOutput {
    pub result: Option<CreateRoomResult>,
}
model! { CreateRoomOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoomResult {
    pub room_id: Option<String>,
}
model! { CreateRoomResult {
    0 "RoomId" room_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSensitiveWord {
    pub app_id: String,
    pub word_list: Vec<String>,
}
operation! { CreateSensitiveWord(app_id: String, word_list: Vec<String>)
    "CreateSensitiveWord" -> CreateSensitiveWordOutput {
    0 "AppId" app_id, 1 "WordList" word_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSensitiveWordOutput {
    pub result: Option<CreateSensitiveWordResult>,
}
model! { CreateSensitiveWordOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSensitiveWordResult {
    pub success: Option<bool>,
}
model! { CreateSensitiveWordResult {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClass {
    pub app_id: String,
    pub class_id: String,
    pub user_id: Option<String>,
}
operation! { DeleteClass(app_id: String, class_id: String) "DeleteClass" -> Empty {
    0 "AppId" app_id, 1 "ClassId" class_id, 2 "UserId" user_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type DeleteClassOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComment {
    pub app_id: String,
    pub comment_id_list: Vec<String>,
    pub room_id: String,
    pub user_id: String,
}
operation! { DeleteComment(app_id: String, comment_id_list: Vec<String>, room_id: String, user_id: String)
    "DeleteComment" -> DeleteCommentOutput {
    0 "AppId" app_id, 1 "CommentIdList" comment_id_list, 2 "RoomId" room_id, 3 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCommentOutput {
    pub result: Option<DeleteCommentResult>,
}
model! { DeleteCommentOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCommentResult {
    pub delete_result: Option<bool>,
}
model! { DeleteCommentResult {
    0 "DeleteResult" delete_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCommentByCreatorId {
    pub app_id: String,
    pub comment_id_list: Option<Vec<String>>,
    pub creator_id: String,
    pub room_id: String,
    pub user_id: String,
}
operation! { DeleteCommentByCreatorId(app_id: String, creator_id: String, room_id: String, user_id: String)
    "DeleteCommentByCreatorId" -> DeleteCommentByCreatorIdOutput {
    0 "AppId" app_id, 1 "CommentIdList" comment_id_list: Vec<String>, 2 "CreatorId" creator_id, 3 "RoomId" room_id,
    4 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCommentByCreatorIdOutput {
    pub result: Option<DeleteCommentByCreatorIdResult>,
}
model! { DeleteCommentByCreatorIdOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCommentByCreatorIdResult {
    pub delete_result: Option<bool>,
}
model! { DeleteCommentByCreatorIdResult {
    0 "DeleteResult" delete_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConference {
    pub app_id: String,
    pub conference_id: String,
    pub room_id: String,
    pub user_id: String,
}
operation! { DeleteConference(app_id: String, conference_id: String, room_id: String, user_id: String)
    "DeleteConference" -> Empty {
    0 "AppId" app_id, 1 "ConferenceId" conference_id, 2 "RoomId" room_id, 3 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

pub type DeleteConferenceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLive {
    pub live_id: String,
}
operation! { DeleteLive(live_id: String) "DeleteLive" -> Empty {
    0 "LiveId" live_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteLiveOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveFilesById {
    pub app_id: String,
    pub live_id: String,
}
operation! { DeleteLiveFilesById(app_id: String, live_id: String) "DeleteLiveFilesById" -> DeleteLiveFilesByIdOutput {
    0 "AppId" app_id, 1 "LiveId" live_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveFilesByIdOutput {
    pub result: Option<bool>,
}
model! { DeleteLiveFilesByIdOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLiveRoom {
    pub app_id: String,
    pub live_id: String,
    pub user_id: Option<String>,
}
operation! { DeleteLiveRoom(app_id: String, live_id: String) "DeleteLiveRoom" -> Empty {
    0 "AppId" app_id, 1 "LiveId" live_id, 2 "UserId" user_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type DeleteLiveRoomOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoom {
    pub app_id: String,
    pub room_id: String,
}
operation! { DeleteRoom(app_id: String, room_id: String) "DeleteRoom" -> Empty {
    0 "AppId" app_id, 1 "RoomId" room_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type DeleteRoomOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSensitiveWord {
    pub app_id: String,
    pub word_list: Option<Vec<String>>,
}
operation! { DeleteSensitiveWord(app_id: String) "DeleteSensitiveWord" -> DeleteSensitiveWordOutput {
    0 "AppId" app_id, 1 "WordList" word_list: Vec<String>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSensitiveWordOutput {
    pub result: Option<DeleteSensitiveWordResult>,
}
model! { DeleteSensitiveWordOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSensitiveWordResult {
    pub success: Option<bool>,
}
model! { DeleteSensitiveWordResult {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImpPlayBackTimeByLiveId {
    pub app_id: String,
    pub end_ts: i64,
    pub live_id: String,
    pub start_ts: i64,
}
operation! { DescribeMeterImpPlayBackTimeByLiveId(app_id: String, end_ts: i64, live_id: String, start_ts: i64)
    "DescribeMeterImpPlayBackTimeByLiveId" -> DescribeMeterImpPlayBackTimeByLiveIdOutput {
    0 "AppId" app_id, 1 "EndTs" end_ts, 2 "LiveId" live_id, 3 "StartTs" start_ts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImpPlayBackTimeByLiveIdOutput {
    pub data: Option<Vec<DescribeMeterImpPlayBackTimeByLiveIdData>>,
}
model! { DescribeMeterImpPlayBackTimeByLiveIdOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImpPlayBackTimeByLiveIdData {
    pub watch_time: Option<i64>,
}
model! { DescribeMeterImpPlayBackTimeByLiveIdData {
    0 "WatchTime" watch_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImpWatchLiveTimeByLiveId {
    pub app_id: String,
    pub live_id: String,
}
operation! { DescribeMeterImpWatchLiveTimeByLiveId(app_id: String, live_id: String)
    "DescribeMeterImpWatchLiveTimeByLiveId" -> DescribeMeterImpWatchLiveTimeByLiveIdOutput {
    0 "AppId" app_id, 1 "LiveId" live_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImpWatchLiveTimeByLiveIdOutput {
    pub data: Option<Vec<DescribeMeterImpWatchLiveTimeByLiveIdData>>,
}
model! { DescribeMeterImpWatchLiveTimeByLiveIdOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImpWatchLiveTimeByLiveIdData {
    pub watch_time_in_latency: Option<i64>,
    pub watch_time_in_low_latency: Option<i64>,
}
model! { DescribeMeterImpWatchLiveTimeByLiveIdData {
    0 "WatchTimeInLatency" watch_time_in_latency, 1 "WatchTimeInLowLatency" watch_time_in_low_latency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthToken {
    pub app_id: String,
    pub app_key: String,
    pub device_id: String,
    pub user_id: String,
}
operation! { GetAuthToken(app_id: String, app_key: String, device_id: String, user_id: String)
    "GetAuthToken" -> GetAuthTokenOutput {
    0 "AppId" app_id, 1 "AppKey" app_key, 2 "DeviceId" device_id, 3 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthTokenOutput {
    pub result: Option<GetAuthTokenResult>,
}
model! { GetAuthTokenOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthTokenResult {
    pub access_token: Option<Secret>,
    pub access_token_expired_time: Option<i64>,
    pub refresh_token: Option<Secret>,
}
model! { GetAuthTokenResult {
    0 "AccessToken" access_token, 1 "AccessTokenExpiredTime" access_token_expired_time, 2 "RefreshToken" refresh_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClassDetail {
    pub app_id: String,
    pub class_id: String,
    pub user_id: Option<String>,
}
operation! { GetClassDetail(app_id: String, class_id: String) "GetClassDetail" -> GetClassDetailOutput {
    0 "AppId" app_id, 1 "ClassId" class_id, 2 "UserId" user_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClassDetailOutput {
    pub result: Option<GetClassDetailResult>,
}
model! { GetClassDetailOutput {
    0 "Result" result
} }

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
    0 "ClassId" class_id, 1 "ConfId" conf_id, 2 "CreateNickname" create_nickname, 3 "CreateUserId" create_user_id,
    4 "EndTime" end_time, 5 "LiveId" live_id, 6 "RoomId" room_id, 7 "StartTime" start_time, 8 "Status" status,
    9 "Title" title, 10 "WhiteboardId" whiteboard_id, 11 "WhiteboardRecordId" whiteboard_record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClassRecord {
    pub app_id: String,
    pub class_id: String,
    pub user_id: Option<String>,
}
operation! { GetClassRecord(app_id: String, class_id: String) "GetClassRecord" -> GetClassRecordOutput {
    0 "AppId" app_id, 1 "ClassId" class_id, 2 "UserId" user_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClassRecordOutput {
    pub result: Option<GetClassRecordResult>,
}
model! { GetClassRecordOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClassRecordResult {
    pub playback_url_map: Option<BTreeMap<String, Vec<String>>>,
}
model! { GetClassRecordResult {
    0 "PlaybackUrlMap" playback_url_map
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConference {
    pub conference_id: String,
}
operation! { GetConference(conference_id: String) "GetConference" -> GetConferenceOutput {
    0 "ConferenceId" conference_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConferenceOutput {
    pub result: Option<GetConferenceResult>,
}
model! { GetConferenceOutput {
    0 "Result" result
} }

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
    0 "AppId" app_id, 1 "ConferenceId" conference_id, 2 "CreateTime" create_time, 3 "PlaybackUrl" playback_url,
    4 "RoomId" room_id, 5 "Status" status, 6 "Title" title, 7 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLive {
    pub live_id: String,
}
operation! { GetLive(live_id: String) "GetLive" -> GetLiveOutput {
    0 "LiveId" live_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveOutput {
    pub result: Option<GetLiveResult>,
}
model! { GetLiveOutput {
    0 "Result" result
} }

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
    pub play_url_info_list: Option<Vec<GetLivePlayUrlInfoList>>,
    pub playback_url: Option<String>,
    pub push_url: Option<String>,
    pub room_id: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub user_define_field: Option<String>,
    pub user_id: Option<String>,
}
model! { GetLiveResult {
    0 "AnchorId" anchor_id, 1 "AppId" app_id, 2 "ArtcInfo" artc_info, 3 "CodeLevel" code_level, 4 "CoverUrl" cover_url,
    5 "CreateTime" create_time, 6 "Duration" duration, 7 "EndTime" end_time, 8 "HlsUrl" hls_url,
    9 "Introduction" introduction, 10 "LiveId" live_id, 11 "LiveUrl" live_url, 12 "PlayUrlInfoList" play_url_info_list,
    13 "PlaybackUrl" playback_url, 14 "PushUrl" push_url, 15 "RoomId" room_id, 16 "Status" status, 17 "Title" title,
    18 "UserDefineField" user_define_field, 19 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveArtcInfo {
    pub artc_h5_url: Option<String>,
    pub artc_url: Option<String>,
}
model! { GetLiveArtcInfo {
    0 "ArtcH5Url" artc_h5_url, 1 "ArtcUrl" artc_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivePlayUrlInfoList {
    pub code_level: Option<i64>,
    pub flv_url: Option<String>,
    pub hls_url: Option<String>,
    pub rtmp_url: Option<String>,
}
model! { GetLivePlayUrlInfoList {
    0 "CodeLevel" code_level, 1 "FlvUrl" flv_url, 2 "HlsUrl" hls_url, 3 "RtmpUrl" rtmp_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecord {
    pub app_id: String,
    pub live_id: String,
    pub user_id: Option<String>,
}
operation! { GetLiveRecord(app_id: String, live_id: String) "GetLiveRecord" -> GetLiveRecordOutput {
    0 "AppId" app_id, 1 "LiveId" live_id, 2 "UserId" user_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecordOutput {
    pub result: Option<GetLiveRecordResult>,
}
model! { GetLiveRecordOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRecordResult {
    pub playback_url_map: Option<BTreeMap<String, Vec<String>>>,
}
model! { GetLiveRecordResult {
    0 "PlaybackUrlMap" playback_url_map
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoom {
    pub app_id: String,
    pub live_id: String,
}
operation! { GetLiveRoom(app_id: String, live_id: String) "GetLiveRoom" -> GetLiveRoomOutput {
    0 "AppId" app_id, 1 "LiveId" live_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomOutput {
    pub result: Option<GetLiveRoomResult>,
}
model! { GetLiveRoomOutput {
    0 "Result" result
} }

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
    pub extension: Option<BTreeMap<String, String>>,
    pub hls_url: Option<String>,
    pub hls_url_https: Option<String>,
    pub live_id: Option<String>,
    pub live_url: Option<String>,
    pub live_url_https: Option<String>,
    pub notice: Option<String>,
    pub online_count: Option<i64>,
    pub playback_url: Option<String>,
    pub playback_url_https: Option<String>,
    pub plugin_instance_info_list: Option<Vec<GetLiveRoomPluginInstanceInfoList>>,
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
    0 "AnchorId" anchor_id, 1 "AnchorNick" anchor_nick, 2 "AppId" app_id, 3 "ArtcInfo" artc_info, 4 "ChatId" chat_id,
    5 "ConfId" conf_id, 6 "CoverUrl" cover_url, 7 "CreateTime" create_time, 8 "EnableLinkMic" enable_link_mic,
    9 "EndTime" end_time, 10 "Extension" extension, 11 "HlsUrl" hls_url, 12 "HlsUrlHttps" hls_url_https,
    13 "LiveId" live_id, 14 "LiveUrl" live_url, 15 "LiveUrlHttps" live_url_https, 16 "Notice" notice,
    17 "OnlineCount" online_count, 18 "PlaybackUrl" playback_url, 19 "PlaybackUrlHttps" playback_url_https,
    20 "PluginInstanceInfoList" plugin_instance_info_list, 21 "PushUrl" push_url, 22 "Pv" pv, 23 "RoomId" room_id,
    24 "RtmpUrl" rtmp_url, 25 "StartTime" start_time, 26 "Status" status, 27 "Title" title, 28 "Uv" uv
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomArtcInfo {
    pub artc_h5_url: Option<String>,
    pub artc_url: Option<String>,
}
model! { GetLiveRoomArtcInfo {
    0 "ArtcH5Url" artc_h5_url, 1 "ArtcUrl" artc_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomPluginInstanceInfoList {
    pub create_time: Option<i64>,
    pub extension: Option<BTreeMap<String, String>>,
    pub plugin_id: Option<String>,
    pub plugin_type: Option<String>,
}
model! { GetLiveRoomPluginInstanceInfoList {
    0 "CreateTime" create_time, 1 "Extension" extension, 2 "PluginId" plugin_id, 3 "PluginType" plugin_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomStatistics {
    pub app_id: String,
    pub live_id: String,
}
operation! { GetLiveRoomStatistics(app_id: String, live_id: String)
    "GetLiveRoomStatistics" -> GetLiveRoomStatisticsOutput {
    0 "AppId" app_id, 1 "LiveId" live_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomStatisticsOutput {
    pub result: Option<GetLiveRoomStatisticsResult>,
}
model! { GetLiveRoomStatisticsOutput {
    0 "Result" result
} }

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
    0 "EndTime" end_time, 1 "LikeCount" like_count, 2 "LiveId" live_id, 3 "MessageCount" message_count,
    4 "OnlineCount" online_count, 5 "Pv" pv, 6 "StartTime" start_time, 7 "Status" status, 8 "Uv" uv,
    9 "WatchLiveTime" watch_live_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomUserStatistics {
    pub app_id: String,
    pub live_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
}
operation! { GetLiveRoomUserStatistics(app_id: String, live_id: String)
    "GetLiveRoomUserStatistics" -> GetLiveRoomUserStatisticsOutput {
    0 "AppId" app_id, 1 "LiveId" live_id, 2 "PageNumber" page_number: String, 3 "PageSize" page_size: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }
paged! { GetLiveRoomUserStatistics: GetLiveRoomUserStatisticsUserStatisticsList =
    Number "PageNumber", "Result.UserStatisticsList" result.user_statistics_list, total "Result.TotalCount", more "Result.HasMore"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomUserStatisticsOutput {
    pub result: Option<GetLiveRoomUserStatisticsResult>,
}
model! { GetLiveRoomUserStatisticsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomUserStatisticsResult {
    pub has_more: Option<bool>,
    pub live_id: Option<String>,
    pub page_total: Option<i64>,
    pub total_count: Option<i64>,
    pub user_statistics_list: Option<Vec<GetLiveRoomUserStatisticsUserStatisticsList>>,
}
model! { GetLiveRoomUserStatisticsResult {
    0 "HasMore" has_more, 1 "LiveId" live_id, 2 "PageTotal" page_total, 3 "TotalCount" total_count,
    4 "UserStatisticsList" user_statistics_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveRoomUserStatisticsUserStatisticsList {
    pub comment_count: Option<i64>,
    pub like_count: Option<i64>,
    pub user_id: Option<String>,
    pub watch_live_time: Option<i64>,
}
model! { GetLiveRoomUserStatisticsUserStatisticsList {
    0 "CommentCount" comment_count, 1 "LikeCount" like_count, 2 "UserId" user_id, 3 "WatchLiveTime" watch_live_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoom {
    pub app_id: String,
    pub room_id: String,
}
operation! { GetRoom(app_id: String, room_id: String) "GetRoom" -> GetRoomOutput {
    0 "AppId" app_id, 1 "RoomId" room_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomOutput {
    pub result: Option<GetRoomResult>,
}
model! { GetRoomOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomResult {
    pub room_info: Option<GetRoomRoomInfo>,
}
model! { GetRoomResult {
    0 "RoomInfo" room_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomRoomInfo {
    pub admin_id_list: Option<Vec<String>>,
    pub app_id: Option<String>,
    pub create_time: Option<i64>,
    pub extension: Option<BTreeMap<String, String>>,
    pub notice: Option<String>,
    pub online_count: Option<i64>,
    pub plugin_instance_info_list: Option<Vec<GetRoomPluginInstanceInfoList>>,
    pub pv: Option<i64>,
    pub room_id: Option<String>,
    pub room_owner_id: Option<String>,
    pub template_id: Option<String>,
    pub title: Option<String>,
    pub uv: Option<i64>,
}
model! { GetRoomRoomInfo {
    0 "AdminIdList" admin_id_list, 1 "AppId" app_id, 2 "CreateTime" create_time, 3 "Extension" extension,
    4 "Notice" notice, 5 "OnlineCount" online_count, 6 "PluginInstanceInfoList" plugin_instance_info_list, 7 "Pv" pv,
    8 "RoomId" room_id, 9 "RoomOwnerId" room_owner_id, 10 "TemplateId" template_id, 11 "Title" title, 12 "Uv" uv
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomPluginInstanceInfoList {
    pub create_time: Option<i64>,
    pub extension: Option<BTreeMap<String, String>>,
    pub plugin_id: Option<String>,
    pub plugin_type: Option<String>,
}
model! { GetRoomPluginInstanceInfoList {
    0 "CreateTime" create_time, 1 "Extension" extension, 2 "PluginId" plugin_id, 3 "PluginType" plugin_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardRoomJumpUrl {
    pub app_id: String,
    pub app_key: String,
    pub biz_id: String,
    pub biz_type: String,
    pub platform: String,
    pub user_id: String,
    pub user_nick: String,
}

/// What [`GetStandardRoomJumpUrl::new`] takes.
pub struct GetStandardRoomJumpUrlRequired {
    pub app_id: String,
    pub app_key: String,
    pub biz_id: String,
    pub biz_type: String,
    pub platform: String,
    pub user_id: String,
    pub user_nick: String,
}
operation! { GetStandardRoomJumpUrl{GetStandardRoomJumpUrlRequired: app_id, app_key, biz_id, biz_type, platform, user_id, user_nick}
    "GetStandardRoomJumpUrl" -> GetStandardRoomJumpUrlOutput {
    0 "AppId" app_id, 1 "AppKey" app_key, 2 "BizId" biz_id, 3 "BizType" biz_type, 4 "Platform" platform,
    5 "UserId" user_id, 6 "UserNick" user_nick
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardRoomJumpUrlOutput {
    pub result: Option<GetStandardRoomJumpUrlResult>,
}
model! { GetStandardRoomJumpUrlOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardRoomJumpUrlResult {
    pub standard_room_jump_url: Option<String>,
}
model! { GetStandardRoomJumpUrlResult {
    0 "StandardRoomJumpUrl" standard_room_jump_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KickRoomUser {
    pub app_id: String,
    pub block_time: Option<i64>,
    pub kick_user: String,
    pub room_id: String,
    pub user_id: String,
}
operation! { KickRoomUser(app_id: String, kick_user: String, room_id: String, user_id: String) "KickRoomUser" -> Empty {
    0 "AppId" app_id, 1 "BlockTime" block_time: i64, 2 "KickUser" kick_user, 3 "RoomId" room_id, 4 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

pub type KickRoomUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClasses {
    pub app_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<i64>,
}
operation! { ListClasses(app_id: String) "ListClasses" -> ListClassesOutput {
    0 "AppId" app_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Status" status: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }
paged! { ListClasses: ListClassesClassList =
    Number "PageNumber", "Result.ClassList" result.class_list, total "Result.TotalCount", more "Result.HasMore"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClassesOutput {
    pub result: Option<ListClassesResult>,
}
model! { ListClassesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClassesResult {
    pub class_list: Option<Vec<ListClassesClassList>>,
    pub has_more: Option<bool>,
    pub page_total: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListClassesResult {
    0 "ClassList" class_list, 1 "HasMore" has_more, 2 "PageTotal" page_total, 3 "TotalCount" total_count
} }

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
    0 "ClassId" class_id, 1 "ConfId" conf_id, 2 "CreateNickname" create_nickname, 3 "CreateUserId" create_user_id,
    4 "EndTime" end_time, 5 "LiveId" live_id, 6 "RoomId" room_id, 7 "StartTime" start_time, 8 "Status" status,
    9 "Title" title, 10 "WhiteboardId" whiteboard_id, 11 "WhiteboardRecordId" whiteboard_record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComments {
    pub app_id: String,
    pub creator_id: Option<String>,
    pub page_num: i64,
    pub page_size: i64,
    pub room_id: String,
    pub sort_type: i64,
    pub user_id: Option<String>,
}

/// What [`ListComments::new`] takes.
pub struct ListCommentsRequired {
    pub app_id: String,
    pub page_num: i64,
    pub page_size: i64,
    pub room_id: String,
    pub sort_type: i64,
}
operation! { ListComments{ListCommentsRequired: app_id, page_num, page_size, room_id, sort_type}
    "ListComments" -> ListCommentsOutput {
    0 "AppId" app_id, 1 "CreatorId" creator_id: String, 2 "PageNum" page_num, 3 "PageSize" page_size,
    4 "RoomId" room_id, 5 "SortType" sort_type, 6 "UserId" user_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }
paged! { ListComments: ListCommentsCommentVOList =
    Number "PageNum", "Result.CommentVOList" result.comment_vo_list, total "Result.TotalCount", more "Result.HasMore"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommentsOutput {
    pub result: Option<ListCommentsResult>,
}
model! { ListCommentsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommentsResult {
    pub comment_vo_list: Option<Vec<ListCommentsCommentVOList>>,
    pub has_more: Option<bool>,
    pub page_total: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCommentsResult {
    0 "CommentVOList" comment_vo_list, 1 "HasMore" has_more, 2 "PageTotal" page_total, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommentsCommentVOList {
    pub app_id: Option<String>,
    pub comment_id: Option<String>,
    pub content: Option<String>,
    pub create_at: Option<i64>,
    pub extension: Option<BTreeMap<String, String>>,
    pub room_id: Option<String>,
    pub sender_id: Option<String>,
    pub sender_nick: Option<String>,
}
model! { ListCommentsCommentVOList {
    0 "AppId" app_id, 1 "CommentId" comment_id, 2 "Content" content, 3 "CreateAt" create_at, 4 "Extension" extension,
    5 "RoomId" room_id, 6 "SenderId" sender_id, 7 "SenderNick" sender_nick
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConferenceUsers {
    pub conference_id: String,
    pub page_number: i64,
    pub page_size: i64,
}
operation! { ListConferenceUsers(conference_id: String, page_number: i64, page_size: i64)
    "ListConferenceUsers" -> ListConferenceUsersOutput {
    0 "ConferenceId" conference_id, 1 "PageNumber" page_number, 2 "PageSize" page_size
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }
paged! { ListConferenceUsers: ListConferenceUsersConferenceUserList =
    Number "PageNumber", "Result.ConferenceUserList" result.conference_user_list, total "Result.TotalCount", more "Result.HasMore"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConferenceUsersOutput {
    pub result: Option<ListConferenceUsersResult>,
}
model! { ListConferenceUsersOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConferenceUsersResult {
    pub conference_user_list: Option<Vec<ListConferenceUsersConferenceUserList>>,
    pub has_more: Option<bool>,
    pub page_total: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListConferenceUsersResult {
    0 "ConferenceUserList" conference_user_list, 1 "HasMore" has_more, 2 "PageTotal" page_total,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConferenceUsersConferenceUserList {
    pub status: Option<String>,
    pub user_id: Option<String>,
}
model! { ListConferenceUsersConferenceUserList {
    0 "Status" status, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveFiles {
    pub app_id: String,
    pub live_id: String,
}
operation! { ListLiveFiles(app_id: String, live_id: String) "ListLiveFiles" -> ListLiveFilesOutput {
    0 "AppId" app_id, 1 "LiveId" live_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveFilesOutput {
    pub result: Option<ListLiveFilesResult>,
}
model! { ListLiveFilesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveFilesResult {
    pub file_list: Option<Vec<ListLiveFilesFileList>>,
}
model! { ListLiveFilesResult {
    0 "FileList" file_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveFilesFileList {
    pub file_name: Option<String>,
    pub url: Option<String>,
}
model! { ListLiveFilesFileList {
    0 "FileName" file_name, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRooms {
    pub app_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<i64>,
}
operation! { ListLiveRooms(app_id: String) "ListLiveRooms" -> ListLiveRoomsOutput {
    0 "AppId" app_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Status" status: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }
paged! { ListLiveRooms: ListLiveRoomsLiveList =
    Number "PageNumber", "Result.LiveList" result.live_list, total "Result.TotalCount", more "Result.HasMore"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRoomsOutput {
    pub result: Option<ListLiveRoomsResult>,
}
model! { ListLiveRoomsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRoomsResult {
    pub has_more: Option<bool>,
    pub live_list: Option<Vec<ListLiveRoomsLiveList>>,
    pub page_total: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListLiveRoomsResult {
    0 "HasMore" has_more, 1 "LiveList" live_list, 2 "PageTotal" page_total, 3 "TotalCount" total_count
} }

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
    pub extension: Option<BTreeMap<String, String>>,
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
    0 "AnchorId" anchor_id, 1 "AnchorNick" anchor_nick, 2 "AppId" app_id, 3 "ChatId" chat_id, 4 "CoverUrl" cover_url,
    5 "CreateTime" create_time, 6 "EndTime" end_time, 7 "Extension" extension, 8 "LiveId" live_id, 9 "Notice" notice,
    10 "OnlineCount" online_count, 11 "Pv" pv, 12 "RoomId" room_id, 13 "StartTime" start_time, 14 "Status" status,
    15 "Title" title, 16 "Uv" uv
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRoomsById {
    pub app_id: String,
    pub live_id_list: Vec<String>,
}
operation! { ListLiveRoomsById(app_id: String, live_id_list: Vec<String>)
    "ListLiveRoomsById" -> ListLiveRoomsByIdOutput {
    0 "AppId" app_id, 1 "LiveIdList" live_id_list
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRoomsByIdOutput {
    pub result: Option<ListLiveRoomsByIdResult>,
}
model! { ListLiveRoomsByIdOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRoomsByIdResult {
    pub live_list: Option<Vec<ListLiveRoomsByIdLiveList>>,
}
model! { ListLiveRoomsByIdResult {
    0 "LiveList" live_list
} }

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
    pub extension: Option<BTreeMap<String, String>>,
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
    0 "AnchorId" anchor_id, 1 "AnchorNick" anchor_nick, 2 "AppId" app_id, 3 "ChatId" chat_id, 4 "CoverUrl" cover_url,
    5 "CreateTime" create_time, 6 "EndTime" end_time, 7 "Extension" extension, 8 "LiveId" live_id, 9 "Notice" notice,
    10 "OnlineCount" online_count, 11 "Pv" pv, 12 "RoomId" room_id, 13 "StartTime" start_time, 14 "Status" status,
    15 "Title" title, 16 "Uv" uv
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoomUsers {
    pub app_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub room_id: String,
}
operation! { ListRoomUsers(app_id: String, room_id: String) "ListRoomUsers" -> ListRoomUsersOutput {
    0 "AppId" app_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "RoomId" room_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }
paged! { ListRoomUsers: ListRoomUsersRoomUserList =
    Number "PageNumber", "Result.RoomUserList" result.room_user_list, total "Result.TotalCount", more "Result.HasMore"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoomUsersOutput {
    pub result: Option<ListRoomUsersResult>,
}
model! { ListRoomUsersOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoomUsersResult {
    pub has_more: Option<bool>,
    pub page_total: Option<i64>,
    pub room_user_list: Option<Vec<ListRoomUsersRoomUserList>>,
    pub total_count: Option<i64>,
}
model! { ListRoomUsersResult {
    0 "HasMore" has_more, 1 "PageTotal" page_total, 2 "RoomUserList" room_user_list, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoomUsersRoomUserList {
    pub extension: Option<BTreeMap<String, String>>,
    pub nick: Option<String>,
    pub user_id: Option<String>,
}
model! { ListRoomUsersRoomUserList {
    0 "Extension" extension, 1 "Nick" nick, 2 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRooms {
    pub app_id: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
}
operation! { ListRooms(app_id: String) "ListRooms" -> ListRoomsOutput {
    0 "AppId" app_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }
paged! { ListRooms: ListRoomsRoomInfoList =
    Number "PageNumber", "Result.RoomInfoList" result.room_info_list, total "Result.TotalCount", more "Result.HasMore"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoomsOutput {
    pub result: Option<ListRoomsResult>,
}
model! { ListRoomsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoomsResult {
    pub has_more: Option<bool>,
    pub page_total: Option<i64>,
    pub room_info_list: Option<Vec<ListRoomsRoomInfoList>>,
    pub total_count: Option<i64>,
}
model! { ListRoomsResult {
    0 "HasMore" has_more, 1 "PageTotal" page_total, 2 "RoomInfoList" room_info_list, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoomsRoomInfoList {
    pub app_id: Option<String>,
    pub create_time: Option<String>,
    pub extension: Option<BTreeMap<String, String>>,
    pub notice: Option<String>,
    pub online_count: Option<i64>,
    pub plugin_instance_info_list: Option<Vec<ListRoomsPluginInstanceInfoList>>,
    pub room_id: Option<String>,
    pub room_owner_id: Option<String>,
    pub template_id: Option<String>,
    pub title: Option<String>,
    pub uv: Option<i64>,
}
model! { ListRoomsRoomInfoList {
    0 "AppId" app_id, 1 "CreateTime" create_time, 2 "Extension" extension, 3 "Notice" notice,
    4 "OnlineCount" online_count, 5 "PluginInstanceInfoList" plugin_instance_info_list, 6 "RoomId" room_id,
    7 "RoomOwnerId" room_owner_id, 8 "TemplateId" template_id, 9 "Title" title, 10 "Uv" uv
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoomsPluginInstanceInfoList {
    pub create_time: Option<i64>,
    pub extension: Option<BTreeMap<String, String>>,
    pub plugin_id: Option<String>,
    pub plugin_type: Option<String>,
}
model! { ListRoomsPluginInstanceInfoList {
    0 "CreateTime" create_time, 1 "Extension" extension, 2 "PluginId" plugin_id, 3 "PluginType" plugin_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveWord {
    pub app_id: String,
    /// At least 1.
    pub page_num: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { ListSensitiveWord(app_id: String) "ListSensitiveWord" -> ListSensitiveWordOutput {
    0 "AppId" app_id, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }
paged! { ListSensitiveWord: String = Number "PageNum", "Result.WordList" result.word_list, total "Result.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveWordOutput {
    pub result: Option<ListSensitiveWordResult>,
}
model! { ListSensitiveWordOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSensitiveWordResult {
    pub total_count: Option<i64>,
    pub word_list: Option<Vec<String>>,
}
model! { ListSensitiveWordResult {
    0 "TotalCount" total_count, 1 "WordList" word_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishLive {
    pub live_id: String,
    pub user_id: String,
}
operation! { PublishLive(live_id: String, user_id: String) "PublishLive" -> PublishLiveOutput {
    0 "LiveId" live_id, 1 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishLiveOutput {
    pub result: Option<PublishLiveResult>,
}
model! { PublishLiveOutput {
    0 "Result" result
} }

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
    0 "AnchorId" anchor_id, 1 "LiveId" live_id, 2 "LiveUrl" live_url, 3 "PushUrl" push_url, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishLiveRoom {
    pub app_id: String,
    pub live_id: String,
    pub user_id: Option<String>,
}
operation! { PublishLiveRoom(app_id: String, live_id: String) "PublishLiveRoom" -> PublishLiveRoomOutput {
    0 "AppId" app_id, 1 "LiveId" live_id, 2 "UserId" user_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishLiveRoomOutput {
    pub result: Option<PublishLiveRoomResult>,
}
model! { PublishLiveRoomOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishLiveRoomResult {
    pub live_id: Option<String>,
    pub live_url: Option<String>,
    pub push_url: Option<String>,
}
model! { PublishLiveRoomResult {
    0 "LiveId" live_id, 1 "LiveUrl" live_url, 2 "PushUrl" push_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveMember {
    pub conference_id: String,
    pub from_user_id: String,
    pub to_user_id: String,
}
operation! { RemoveMember(conference_id: String, from_user_id: String, to_user_id: String) "RemoveMember" -> Empty {
    0 "ConferenceId" conference_id, 1 "FromUserId" from_user_id, 2 "ToUserId" to_user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type RemoveMemberOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendComment {
    pub app_id: String,
    pub content: String,
    pub extension: Option<BTreeMap<String, String>>,
    pub room_id: String,
    pub sender_id: String,
    pub sender_nick: Option<String>,
}
operation! { SendComment(app_id: String, content: String, room_id: String, sender_id: String)
    "SendComment" -> SendCommentOutput {
    0 "AppId" app_id, 1 "Content" content, 2 "Extension" extension: BTreeMap<String, String>, 3 "RoomId" room_id,
    4 "SenderId" sender_id, 5 "SenderNick" sender_nick: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCommentOutput {
    pub result: Option<SendCommentResult>,
}
model! { SendCommentOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCommentResult {
    pub comment_vo: Option<SendCommentCommentVO>,
}
model! { SendCommentResult {
    0 "CommentVO" comment_vo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCommentCommentVO {
    pub comment_id: Option<String>,
    pub content: Option<String>,
    pub create_at: Option<i64>,
    pub extension: Option<BTreeMap<String, String>>,
    pub sender_id: Option<String>,
    pub sender_nick: Option<String>,
}
model! { SendCommentCommentVO {
    0 "CommentId" comment_id, 1 "Content" content, 2 "CreateAt" create_at, 3 "Extension" extension,
    4 "SenderId" sender_id, 5 "SenderNick" sender_nick
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCustomMessageToAll {
    pub app_id: String,
    pub body: String,
    pub room_id: String,
}
operation! { SendCustomMessageToAll(app_id: String, body: String, room_id: String)
    "SendCustomMessageToAll" -> SendCustomMessageToAllOutput {
    0 "AppId" app_id, 1 "Body" body, 2 "RoomId" room_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCustomMessageToAllOutput {
    pub result: Option<SendCustomMessageToAllResult>,
}
model! { SendCustomMessageToAllOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCustomMessageToAllResult {
    pub message_id: Option<String>,
}
model! { SendCustomMessageToAllResult {
    0 "MessageId" message_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCustomMessageToUsers {
    pub app_id: String,
    pub body: String,
    pub receiver_list: Vec<String>,
    pub room_id: String,
}
operation! { SendCustomMessageToUsers(app_id: String, body: String, receiver_list: Vec<String>, room_id: String)
    "SendCustomMessageToUsers" -> SendCustomMessageToUsersOutput {
    0 "AppId" app_id, 1 "Body" body, 2 "ReceiverList" receiver_list, 3 "RoomId" room_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCustomMessageToUsersOutput {
    pub result: Option<SendCustomMessageToUsersResult>,
}
model! { SendCustomMessageToUsersOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCustomMessageToUsersResult {
    pub message_id: Option<String>,
}
model! { SendCustomMessageToUsersResult {
    0 "MessageId" message_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserAdmin {
    pub app_id: String,
    pub room_id: String,
    pub user_id: String,
}
operation! { SetUserAdmin(app_id: String, room_id: String, user_id: String) "SetUserAdmin" -> Empty {
    0 "AppId" app_id, 1 "RoomId" room_id, 2 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type SetUserAdminOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopClass {
    pub app_id: String,
    pub class_id: String,
    pub user_id: Option<String>,
}
operation! { StopClass(app_id: String, class_id: String) "StopClass" -> Empty {
    0 "AppId" app_id, 1 "ClassId" class_id, 2 "UserId" user_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type StopClassOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLive {
    pub app_id: String,
    pub live_id: String,
    pub room_id: String,
    pub user_id: String,
}
operation! { StopLive(app_id: String, live_id: String, room_id: String, user_id: String) "StopLive" -> Empty {
    0 "AppId" app_id, 1 "LiveId" live_id, 2 "RoomId" room_id, 3 "UserId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

pub type StopLiveOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLiveRoom {
    pub app_id: String,
    pub live_id: String,
    pub user_id: Option<String>,
}
operation! { StopLiveRoom(app_id: String, live_id: String) "StopLiveRoom" -> Empty {
    0 "AppId" app_id, 1 "LiveId" live_id, 2 "UserId" user_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type StopLiveRoomOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClass {
    pub app_id: String,
    pub class_id: String,
    pub create_nickname: Option<String>,
    pub create_user_id: Option<String>,
    pub title: Option<String>,
}
operation! { UpdateClass(app_id: String, class_id: String) "UpdateClass" -> Empty {
    0 "AppId" app_id, 1 "ClassId" class_id, 2 "CreateNickname" create_nickname: String,
    3 "CreateUserId" create_user_id: String, 4 "Title" title: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

pub type UpdateClassOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLive {
    pub introduction: Option<String>,
    pub live_id: String,
    pub title: Option<String>,
}
operation! { UpdateLive(live_id: String) "UpdateLive" -> Empty {
    0 "Introduction" introduction: String, 1 "LiveId" live_id, 2 "Title" title: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type UpdateLiveOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLiveRoom {
    pub anchor_id: Option<String>,
    pub anchor_nick: Option<String>,
    pub app_id: String,
    pub cover_url: Option<String>,
    pub extension: Option<BTreeMap<String, String>>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::Json },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

pub type UpdateLiveRoomOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoom {
    pub app_id: String,
    pub extension: Option<BTreeMap<String, String>>,
    pub notice: Option<String>,
    pub room_id: String,
    pub room_owner_id: Option<String>,
    pub title: Option<String>,
}
operation! { UpdateRoom(app_id: String, room_id: String) "UpdateRoom" -> Empty {
    0 "AppId" app_id, 1 "Extension" extension: BTreeMap<String, String>, 2 "Notice" notice: String, 3 "RoomId" room_id,
    4 "RoomOwnerId" room_owner_id: String, 5 "Title" title: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

pub type UpdateRoomOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateShareScreenLayout {
    pub app_id: String,
    pub class_id: String,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

pub type UpdateShareScreenLayoutOutput = Empty;

#[cfg(feature = "reflect")]
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
