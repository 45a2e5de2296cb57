//! `lcic` 2022-08-17.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "lcic", version: "2022-08-17", code: "lcic", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGroupMember {
    pub group_id: String,
    pub sdk_app_id: u64,
    pub member_ids: Vec<String>,
}
operation! { AddGroupMember(group_id: String, sdk_app_id: u64, member_ids: Vec<String>) "AddGroupMember" -> Empty {
    0 "GroupId" group_id, 1 "SdkAppId" sdk_app_id, 2 "MemberIds" member_ids
} }

pub type AddGroupMemberOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddGroupMember {
    pub group_ids: Vec<String>,
    pub sdk_app_id: u64,
    pub member_ids: Vec<String>,
}
operation! { BatchAddGroupMember(group_ids: Vec<String>, sdk_app_id: u64, member_ids: Vec<String>)
    "BatchAddGroupMember" -> Empty {
    0 "GroupIds" group_ids, 1 "SdkAppId" sdk_app_id, 2 "MemberIds" member_ids
} }

pub type BatchAddGroupMemberOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateGroupWithMembers {
    pub sdk_app_id: u64,
    pub group_base_infos: Vec<GroupBaseInfo>,
    pub member_ids: Option<Vec<String>>,
}
operation! { BatchCreateGroupWithMembers(sdk_app_id: u64, group_base_infos: Vec<GroupBaseInfo>)
    "BatchCreateGroupWithMembers" -> BatchCreateGroupWithMembersOutput {
    0 "SdkAppId" sdk_app_id, 1 "GroupBaseInfos" group_base_infos, 2 "MemberIds" member_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupBaseInfo {
    pub group_name: Option<String>,
    pub teacher_id: Option<String>,
}
input! { GroupBaseInfo(group_name: String) {
    0 "GroupName" group_name: String, 1 "TeacherId" teacher_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateGroupWithMembersOutput {
    pub group_ids: Option<Vec<String>>,
}
model! { BatchCreateGroupWithMembersOutput {
    0 "GroupIds" group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateRoom {
    pub sdk_app_id: u64,
    pub room_infos: Vec<RoomInfo>,
}
operation! { BatchCreateRoom(sdk_app_id: u64, room_infos: Vec<RoomInfo>) "BatchCreateRoom" -> BatchCreateRoomOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomInfos" room_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomInfo {
    pub name: Option<String>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub resolution: Option<u64>,
    pub max_mic_number: Option<u64>,
    pub sub_type: Option<String>,
    pub teacher_id: Option<String>,
    pub auto_mic: Option<u64>,
    pub turn_off_mic: Option<u64>,
    pub audio_quality: Option<u64>,
    pub disable_record: Option<u64>,
    pub assistants: Option<Vec<String>>,
    /// Deprecated.
    pub rtc_audience_number: Option<u64>,
    pub audience_type: Option<u64>,
    pub record_layout: Option<u64>,
    pub group_id: Option<String>,
    pub enable_direct_control: Option<u64>,
    pub interaction_mode: Option<i64>,
    pub video_orientation: Option<i64>,
    pub is_grading_required_post_class: Option<i64>,
    pub room_type: Option<i64>,
    pub end_delay_time: Option<i64>,
    pub live_type: Option<u64>,
    pub record_live_url: Option<String>,
    pub enable_auto_start: Option<u64>,
    pub record_background: Option<String>,
    pub record_scene: Option<String>,
    /// Deprecated.
    pub record_lang: Option<String>,
    pub record_stream: Option<u64>,
    pub white_board_snapshot_mode: Option<u64>,
    pub subtitles_transcription: Option<u64>,
    pub guests: Option<Vec<String>>,
    pub record_merge: Option<u64>,
    pub enable_live_relay: Option<u64>,
}

/// What [`RoomInfo::new`] takes.
pub struct RoomInfoRequired {
    pub name: String,
    pub start_time: u64,
    pub end_time: u64,
    pub resolution: u64,
    pub max_mic_number: u64,
    pub sub_type: String,
}
input! { RoomInfo{RoomInfoRequired: name, start_time, end_time, resolution, max_mic_number, sub_type} {
    0 "Name" name: String, 1 "StartTime" start_time: u64, 2 "EndTime" end_time: u64, 3 "Resolution" resolution: u64,
    4 "MaxMicNumber" max_mic_number: u64, 5 "SubType" sub_type: String, 6 "TeacherId" teacher_id: String,
    7 "AutoMic" auto_mic: u64, 8 "TurnOffMic" turn_off_mic: u64, 9 "AudioQuality" audio_quality: u64,
    10 "DisableRecord" disable_record: u64, 11 "Assistants" assistants: Vec<String>,
    12 "RTCAudienceNumber" rtc_audience_number: u64, 13 "AudienceType" audience_type: u64,
    14 "RecordLayout" record_layout: u64, 15 "GroupId" group_id: String,
    16 "EnableDirectControl" enable_direct_control: u64, 17 "InteractionMode" interaction_mode: i64,
    18 "VideoOrientation" video_orientation: i64, 19 "IsGradingRequiredPostClass" is_grading_required_post_class: i64,
    20 "RoomType" room_type: i64, 21 "EndDelayTime" end_delay_time: i64, 22 "LiveType" live_type: u64,
    23 "RecordLiveUrl" record_live_url: String, 24 "EnableAutoStart" enable_auto_start: u64,
    25 "RecordBackground" record_background: String, 26 "RecordScene" record_scene: String,
    27 "RecordLang" record_lang: String, 28 "RecordStream" record_stream: u64,
    29 "WhiteBoardSnapshotMode" white_board_snapshot_mode: u64,
    30 "SubtitlesTranscription" subtitles_transcription: u64, 31 "Guests" guests: Vec<String>,
    32 "RecordMerge" record_merge: u64, 33 "EnableLiveRelay" enable_live_relay: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateRoomOutput {
    pub room_ids: Option<Vec<u64>>,
}
model! { BatchCreateRoomOutput {
    0 "RoomIds" room_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteGroupMember {
    pub group_ids: Vec<String>,
    pub sdk_app_id: u64,
    pub member_ids: Vec<String>,
}
operation! { BatchDeleteGroupMember(group_ids: Vec<String>, sdk_app_id: u64, member_ids: Vec<String>)
    "BatchDeleteGroupMember" -> Empty {
    0 "GroupIds" group_ids, 1 "SdkAppId" sdk_app_id, 2 "MemberIds" member_ids
} }

pub type BatchDeleteGroupMemberOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteRecord {
    pub room_ids: Vec<i64>,
    pub sdk_app_id: u64,
}
operation! { BatchDeleteRecord(room_ids: Vec<i64>, sdk_app_id: u64) "BatchDeleteRecord" -> BatchDeleteRecordOutput {
    0 "RoomIds" room_ids, 1 "SdkAppId" sdk_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteRecordOutput {
    pub room_ids: Option<Vec<i64>>,
}
model! { BatchDeleteRecordOutput {
    0 "RoomIds" room_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeDocument {
    pub sdk_app_id: u64,
    pub page: i64,
    pub limit: i64,
    pub permission: Vec<u64>,
    pub owner: Option<String>,
    pub keyword: Option<String>,
    pub document_id: Option<Vec<String>>,
}
operation! { BatchDescribeDocument(sdk_app_id: u64, page: i64, limit: i64, permission: Vec<u64>)
    "BatchDescribeDocument" -> BatchDescribeDocumentOutput {
    0 "SdkAppId" sdk_app_id, 1 "Page" page, 2 "Limit" limit, 3 "Permission" permission, 4 "Owner" owner: String,
    5 "Keyword" keyword: String, 6 "DocumentId" document_id: Vec<String>
} }
paged! { BatchDescribeDocument: DocumentInfo = Number "Page", "Documents" documents, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeDocumentOutput {
    pub total: Option<i64>,
    pub documents: Option<Vec<DocumentInfo>>,
}
model! { BatchDescribeDocumentOutput {
    0 "Total" total, 1 "Documents" documents
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentInfo {
    pub document_id: Option<String>,
    pub document_url: Option<String>,
    pub document_name: Option<String>,
    pub owner: Option<String>,
    pub sdk_app_id: Option<u64>,
    pub permission: Option<u64>,
    pub transcode_result: Option<String>,
    pub transcode_type: Option<u64>,
    pub transcode_progress: Option<u64>,
    pub transcode_state: Option<u64>,
    pub transcode_info: Option<String>,
    pub document_type: Option<String>,
    pub document_size: Option<u64>,
    pub update_time: Option<u64>,
    pub pages: Option<u64>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub cover: Option<String>,
    pub preview: Option<String>,
    pub resolution: Option<String>,
    pub min_scale_resolution: Option<String>,
}
model! { DocumentInfo {
    0 "DocumentId" document_id, 1 "DocumentUrl" document_url, 2 "DocumentName" document_name, 3 "Owner" owner,
    4 "SdkAppId" sdk_app_id, 5 "Permission" permission, 6 "TranscodeResult" transcode_result,
    7 "TranscodeType" transcode_type, 8 "TranscodeProgress" transcode_progress, 9 "TranscodeState" transcode_state,
    10 "TranscodeInfo" transcode_info, 11 "DocumentType" document_type, 12 "DocumentSize" document_size,
    13 "UpdateTime" update_time, 14 "Pages" pages, 15 "Width" width, 16 "Height" height, 17 "Cover" cover,
    18 "Preview" preview, 19 "Resolution" resolution, 20 "MinScaleResolution" min_scale_resolution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetPlaybackToken {
    pub sdk_app_id: u64,
    pub room_ids: Vec<u64>,
    pub expire_seconds: Option<u64>,
    pub user_id: Option<String>,
}
operation! { BatchGetPlaybackToken(sdk_app_id: u64, room_ids: Vec<u64>)
    "BatchGetPlaybackToken" -> BatchGetPlaybackTokenOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomIds" room_ids, 2 "ExpireSeconds" expire_seconds: u64, 3 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetPlaybackTokenOutput {
    pub results: Option<Vec<TokenResult>>,
    pub total: Option<u64>,
    pub user_id: Option<String>,
}
model! { BatchGetPlaybackTokenOutput {
    0 "Results" results, 1 "Total" total, 2 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenResult {
    pub room_id: Option<u64>,
    pub token: Option<Secret>,
}
model! { TokenResult {
    0 "RoomId" room_id, 1 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRegister {
    pub users: Vec<BatchUserRequest>,
}
operation! { BatchRegister(users: Vec<BatchUserRequest>) "BatchRegister" -> BatchRegisterOutput {
    0 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUserRequest {
    pub sdk_app_id: Option<u64>,
    pub name: Option<String>,
    pub origin_id: Option<String>,
    pub avatar: Option<String>,
}
input! { BatchUserRequest(sdk_app_id: u64) {
    0 "SdkAppId" sdk_app_id: u64, 1 "Name" name: String, 2 "OriginId" origin_id: String, 3 "Avatar" avatar: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRegisterOutput {
    pub users: Option<Vec<BatchUserInfo>>,
}
model! { BatchRegisterOutput {
    0 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUserInfo {
    pub sdk_app_id: Option<u64>,
    pub user_id: Option<String>,
    pub origin_id: Option<String>,
}
model! { BatchUserInfo {
    0 "SdkAppId" sdk_app_id, 1 "UserId" user_id, 2 "OriginId" origin_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDocumentToRoom {
    pub room_id: u64,
    pub document_id: String,
    pub bind_type: Option<u64>,
}
operation! { BindDocumentToRoom(room_id: u64, document_id: String) "BindDocumentToRoom" -> Empty {
    0 "RoomId" room_id, 1 "DocumentId" document_id, 2 "BindType" bind_type: u64
} }

pub type BindDocumentToRoomOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocument {
    pub sdk_app_id: u64,
    pub document_url: String,
    pub document_name: String,
    pub owner: String,
    pub transcode_type: Option<u64>,
    pub permission: Option<u64>,
    pub document_type: Option<String>,
    pub document_size: Option<u64>,
    pub auto_handle_unsupported_element: Option<bool>,
    pub min_scale_resolution: Option<String>,
}
operation! { CreateDocument(sdk_app_id: u64, document_url: String, document_name: String, owner: String)
    "CreateDocument" -> CreateDocumentOutput {
    0 "SdkAppId" sdk_app_id, 1 "DocumentUrl" document_url, 2 "DocumentName" document_name, 3 "Owner" owner,
    4 "TranscodeType" transcode_type: u64, 5 "Permission" permission: u64, 6 "DocumentType" document_type: String,
    7 "DocumentSize" document_size: u64, 8 "AutoHandleUnsupportedElement" auto_handle_unsupported_element: bool,
    9 "MinScaleResolution" min_scale_resolution: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocumentOutput {
    pub document_id: Option<String>,
}
model! { CreateDocumentOutput {
    0 "DocumentId" document_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupLiveCodes {
    pub sdk_app_id: u64,
    pub room_id: u64,
    pub number: u64,
}
operation! { CreateGroupLiveCodes(sdk_app_id: u64, room_id: u64, number: u64)
    "CreateGroupLiveCodes" -> CreateGroupLiveCodesOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "Number" number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupLiveCodesOutput {
    pub group_live_codes: Option<Vec<String>>,
}
model! { CreateGroupLiveCodesOutput {
    0 "GroupLiveCodes" group_live_codes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupWithMembers {
    pub group_name: String,
    pub sdk_app_id: u64,
    pub teacher_id: Option<String>,
    pub member_ids: Option<Vec<String>>,
}
operation! { CreateGroupWithMembers(group_name: String, sdk_app_id: u64)
    "CreateGroupWithMembers" -> CreateGroupWithMembersOutput {
    0 "GroupName" group_name, 1 "SdkAppId" sdk_app_id, 2 "TeacherId" teacher_id: String,
    3 "MemberIds" member_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupWithMembersOutput {
    pub group_id: Option<String>,
}
model! { CreateGroupWithMembersOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupWithSubGroup {
    pub group_name: String,
    pub sdk_app_id: u64,
    pub sub_group_ids: Vec<String>,
    pub teacher_id: Option<String>,
}
operation! { CreateGroupWithSubGroup(group_name: String, sdk_app_id: u64, sub_group_ids: Vec<String>)
    "CreateGroupWithSubGroup" -> CreateGroupWithSubGroupOutput {
    0 "GroupName" group_name, 1 "SdkAppId" sdk_app_id, 2 "SubGroupIds" sub_group_ids, 3 "TeacherId" teacher_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupWithSubGroupOutput {
    pub group_id: Option<String>,
}
model! { CreateGroupWithSubGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoom {
    pub name: String,
    pub start_time: u64,
    pub end_time: u64,
    pub sdk_app_id: u64,
    pub resolution: u64,
    pub max_mic_number: u64,
    pub sub_type: String,
    pub teacher_id: Option<String>,
    pub auto_mic: Option<u64>,
    pub turn_off_mic: Option<u64>,
    pub audio_quality: Option<u64>,
    pub disable_record: Option<u64>,
    pub assistants: Option<Vec<String>>,
    /// Deprecated.
    pub rtc_audience_number: Option<u64>,
    pub audience_type: Option<u64>,
    pub record_layout: Option<u64>,
    pub group_id: Option<String>,
    pub enable_direct_control: Option<u64>,
    pub interaction_mode: Option<i64>,
    pub video_orientation: Option<u64>,
    pub is_grading_required_post_class: Option<i64>,
    pub room_type: Option<i64>,
    pub guests: Option<Vec<String>>,
    pub end_delay_time: Option<i64>,
    pub live_type: Option<u64>,
    pub record_live_url: Option<String>,
    pub enable_auto_start: Option<u64>,
    pub record_background: Option<String>,
    pub record_scene: Option<String>,
    /// Deprecated.
    pub record_lang: Option<String>,
    pub record_stream: Option<u64>,
    pub white_board_snapshot_mode: Option<u64>,
    pub subtitles_transcription: Option<u64>,
    pub record_merge: Option<u64>,
    pub enable_live_relay: Option<u64>,
}

/// What [`CreateRoom::new`] takes.
pub struct CreateRoomRequired {
    pub name: String,
    pub start_time: u64,
    pub end_time: u64,
    pub sdk_app_id: u64,
    pub resolution: u64,
    pub max_mic_number: u64,
    pub sub_type: String,
}
operation! { CreateRoom{CreateRoomRequired: name, start_time, end_time, sdk_app_id, resolution, max_mic_number, sub_type}
    "CreateRoom" -> CreateRoomOutput {
    0 "Name" name, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SdkAppId" sdk_app_id, 4 "Resolution" resolution,
    5 "MaxMicNumber" max_mic_number, 6 "SubType" sub_type, 7 "TeacherId" teacher_id: String, 8 "AutoMic" auto_mic: u64,
    9 "TurnOffMic" turn_off_mic: u64, 10 "AudioQuality" audio_quality: u64, 11 "DisableRecord" disable_record: u64,
    12 "Assistants" assistants: Vec<String>, 13 "RTCAudienceNumber" rtc_audience_number: u64,
    14 "AudienceType" audience_type: u64, 15 "RecordLayout" record_layout: u64, 16 "GroupId" group_id: String,
    17 "EnableDirectControl" enable_direct_control: u64, 18 "InteractionMode" interaction_mode: i64,
    19 "VideoOrientation" video_orientation: u64, 20 "IsGradingRequiredPostClass" is_grading_required_post_class: i64,
    21 "RoomType" room_type: i64, 22 "Guests" guests: Vec<String>, 23 "EndDelayTime" end_delay_time: i64,
    24 "LiveType" live_type: u64, 25 "RecordLiveUrl" record_live_url: String,
    26 "EnableAutoStart" enable_auto_start: u64, 27 "RecordBackground" record_background: String,
    28 "RecordScene" record_scene: String, 29 "RecordLang" record_lang: String, 30 "RecordStream" record_stream: u64,
    31 "WhiteBoardSnapshotMode" white_board_snapshot_mode: u64,
    32 "SubtitlesTranscription" subtitles_transcription: u64, 33 "RecordMerge" record_merge: u64,
    34 "EnableLiveRelay" enable_live_relay: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoomOutput {
    pub room_id: Option<u64>,
}
model! { CreateRoomOutput {
    0 "RoomId" room_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSupervisor {
    pub sdk_app_id: u64,
    pub users: Vec<String>,
}
operation! { CreateSupervisor(sdk_app_id: u64, users: Vec<String>) "CreateSupervisor" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Users" users
} }

pub type CreateSupervisorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppCustomContent {
    pub sdk_app_id: u64,
    pub scenes: Option<Vec<String>>,
}
operation! { DeleteAppCustomContent(sdk_app_id: u64) "DeleteAppCustomContent" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Scenes" scenes: Vec<String>
} }

pub type DeleteAppCustomContentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocument {
    pub document_id: String,
}
operation! { DeleteDocument(document_id: String) "DeleteDocument" -> Empty {
    0 "DocumentId" document_id
} }

pub type DeleteDocumentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    pub group_ids: Vec<String>,
    pub sdk_app_id: u64,
}
operation! { DeleteGroup(group_ids: Vec<String>, sdk_app_id: u64) "DeleteGroup" -> Empty {
    0 "GroupIds" group_ids, 1 "SdkAppId" sdk_app_id
} }

pub type DeleteGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupMember {
    pub group_id: String,
    pub sdk_app_id: u64,
    pub member_ids: Vec<String>,
}
operation! { DeleteGroupMember(group_id: String, sdk_app_id: u64, member_ids: Vec<String>)
    "DeleteGroupMember" -> Empty {
    0 "GroupId" group_id, 1 "SdkAppId" sdk_app_id, 2 "MemberIds" member_ids
} }

pub type DeleteGroupMemberOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlaybackItem {
    pub sdk_app_id: u64,
    pub room_id: u64,
}
operation! { DeletePlaybackItem(sdk_app_id: u64, room_id: u64) "DeletePlaybackItem" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

pub type DeletePlaybackItemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecord {
    pub room_id: i64,
    pub sdk_app_id: i64,
}
operation! { DeleteRecord(room_id: i64, sdk_app_id: i64) "DeleteRecord" -> Empty {
    0 "RoomId" room_id, 1 "SdkAppId" sdk_app_id
} }

pub type DeleteRecordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoom {
    pub room_id: u64,
}
operation! { DeleteRoom(room_id: u64) "DeleteRoom" -> Empty {
    0 "RoomId" room_id
} }

pub type DeleteRoomOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSupervisor {
    pub sdk_app_id: u64,
    pub users: Vec<String>,
}
operation! { DeleteSupervisor(sdk_app_id: u64, users: Vec<String>) "DeleteSupervisor" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Users" users
} }

pub type DeleteSupervisorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    pub user_id: String,
}
operation! { DeleteUser(user_id: String) "DeleteUser" -> Empty {
    0 "UserId" user_id
} }

pub type DeleteUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhiteBoardSnapshot {
    pub room_id: Option<u64>,
}
operation! { DeleteWhiteBoardSnapshot() "DeleteWhiteBoardSnapshot" -> Empty {
    0 "RoomId" room_id: u64
} }

pub type DeleteWhiteBoardSnapshotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnswerList {
    pub question_id: String,
    pub page: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAnswerList(question_id: String) "DescribeAnswerList" -> DescribeAnswerListOutput {
    0 "QuestionId" question_id, 1 "Page" page: i64, 2 "Limit" limit: i64
} }
paged! { DescribeAnswerList: AnswerInfo = Number "Page", "AnswerInfo" answer_info, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnswerListOutput {
    pub total: Option<u64>,
    pub answer_info: Option<Vec<AnswerInfo>>,
}
model! { DescribeAnswerListOutput {
    0 "Total" total, 1 "AnswerInfo" answer_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerInfo {
    pub name: Option<String>,
    pub answer: Option<u64>,
    pub cost_time: Option<u64>,
    pub user_id: Option<String>,
    pub is_correct: Option<u64>,
}
model! { AnswerInfo {
    0 "Name" name, 1 "Answer" answer, 2 "CostTime" cost_time, 3 "UserId" user_id, 4 "IsCorrect" is_correct
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppDetail {
    pub application_id: String,
    pub developer_id: String,
}
operation! { DescribeAppDetail(application_id: String, developer_id: String)
    "DescribeAppDetail" -> DescribeAppDetailOutput {
    0 "ApplicationId" application_id, 1 "DeveloperId" developer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppDetailOutput {
    pub sdk_app_id: Option<String>,
    pub app_config: Option<AppConfig>,
    pub scene_config: Option<Vec<SceneItem>>,
    pub transfer_config: Option<TransferItem>,
}
model! { DescribeAppDetailOutput {
    0 "SdkAppId" sdk_app_id, 1 "AppConfig" app_config, 2 "SceneConfig" scene_config, 3 "TransferConfig" transfer_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppConfig {
    pub application_id: Option<String>,
    pub app_name: Option<String>,
    pub state: Option<i64>,
    pub app_version: Option<i64>,
    pub created_at: Option<String>,
    pub callback: Option<String>,
    pub callback_key: Option<Secret>,
}
model! { AppConfig {
    0 "ApplicationId" application_id, 1 "AppName" app_name, 2 "State" state, 3 "AppVersion" app_version,
    4 "CreatedAt" created_at, 5 "Callback" callback, 6 "CallbackKey" callback_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneItem {
    pub scene: Option<String>,
    pub logo_url: Option<String>,
    pub home_url: Option<String>,
    pub js_url: Option<String>,
    pub css_url: Option<String>,
}
model! { SceneItem {
    0 "Scene" scene, 1 "LogoUrl" logo_url, 2 "HomeUrl" home_url, 3 "JSUrl" js_url, 4 "CSSUrl" css_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferItem {
    pub state: Option<u64>,
}
model! { TransferItem {
    0 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentMemberList {
    pub room_id: u64,
    pub page: u64,
    pub limit: u64,
}
operation! { DescribeCurrentMemberList(room_id: u64, page: u64, limit: u64)
    "DescribeCurrentMemberList" -> DescribeCurrentMemberListOutput {
    0 "RoomId" room_id, 1 "Page" page, 2 "Limit" limit
} }
paged! { DescribeCurrentMemberList: MemberRecord = Number "Page", "MemberRecords" member_records, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentMemberListOutput {
    pub total: Option<u64>,
    pub member_records: Option<Vec<MemberRecord>>,
}
model! { DescribeCurrentMemberListOutput {
    0 "Total" total, 1 "MemberRecords" member_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberRecord {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub present_time: Option<u64>,
    pub camera: Option<u64>,
    pub mic: Option<u64>,
    pub silence: Option<u64>,
    pub answer_questions: Option<u64>,
    pub hand_ups: Option<u64>,
    pub first_join_timestamp: Option<u64>,
    pub last_quit_timestamp: Option<u64>,
    pub rewords: Option<u64>,
    pub ip_address: Option<String>,
    pub location: Option<String>,
    pub device: Option<i64>,
    pub per_member_mic_count: Option<i64>,
    pub per_member_message_count: Option<i64>,
    pub role: Option<u64>,
    pub group_id: Option<String>,
    pub sub_group_id: Option<Vec<String>>,
    pub stage: Option<i64>,
    pub current_state: Option<u64>,
}
model! { MemberRecord {
    0 "UserId" user_id, 1 "UserName" user_name, 2 "PresentTime" present_time, 3 "Camera" camera, 4 "Mic" mic,
    5 "Silence" silence, 6 "AnswerQuestions" answer_questions, 7 "HandUps" hand_ups,
    8 "FirstJoinTimestamp" first_join_timestamp, 9 "LastQuitTimestamp" last_quit_timestamp, 10 "Rewords" rewords,
    11 "IPAddress" ip_address, 12 "Location" location, 13 "Device" device, 14 "PerMemberMicCount" per_member_mic_count,
    15 "PerMemberMessageCount" per_member_message_count, 16 "Role" role, 17 "GroupId" group_id,
    18 "SubGroupId" sub_group_id, 19 "Stage" stage, 20 "CurrentState" current_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeveloper {}
operation! { DescribeDeveloper() "DescribeDeveloper" -> DescribeDeveloperOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeveloperOutput {
    pub developer_id: Option<String>,
}
model! { DescribeDeveloperOutput {
    0 "DeveloperId" developer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocument {
    pub document_id: String,
}
operation! { DescribeDocument(document_id: String) "DescribeDocument" -> DescribeDocumentOutput {
    0 "DocumentId" document_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocumentOutput {
    pub document_id: Option<String>,
    pub document_url: Option<String>,
    pub document_name: Option<String>,
    pub owner: Option<String>,
    pub sdk_app_id: Option<u64>,
    pub permission: Option<u64>,
    pub transcode_result: Option<String>,
    pub transcode_type: Option<u64>,
    pub transcode_progress: Option<u64>,
    pub transcode_state: Option<u64>,
    pub transcode_info: Option<String>,
    pub document_type: Option<String>,
    pub document_size: Option<u64>,
    pub update_time: Option<u64>,
    pub pages: Option<u64>,
    pub preview: Option<String>,
    pub resolution: Option<String>,
    pub min_scale_resolution: Option<String>,
}
model! { DescribeDocumentOutput {
    0 "DocumentId" document_id, 1 "DocumentUrl" document_url, 2 "DocumentName" document_name, 3 "Owner" owner,
    4 "SdkAppId" sdk_app_id, 5 "Permission" permission, 6 "TranscodeResult" transcode_result,
    7 "TranscodeType" transcode_type, 8 "TranscodeProgress" transcode_progress, 9 "TranscodeState" transcode_state,
    10 "TranscodeInfo" transcode_info, 11 "DocumentType" document_type, 12 "DocumentSize" document_size,
    13 "UpdateTime" update_time, 14 "Pages" pages, 15 "Preview" preview, 16 "Resolution" resolution,
    17 "MinScaleResolution" min_scale_resolution
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocuments {
    pub school_id: u64,
    pub page: i64,
    pub limit: i64,
    pub permission: Vec<u64>,
    pub owner: Option<String>,
    pub keyword: Option<String>,
    pub document_id: Option<Vec<String>>,
}
operation! { DescribeDocuments(school_id: u64, page: i64, limit: i64, permission: Vec<u64>)
    "DescribeDocuments" -> DescribeDocumentsOutput {
    0 "SchoolId" school_id, 1 "Page" page, 2 "Limit" limit, 3 "Permission" permission, 4 "Owner" owner: String,
    5 "Keyword" keyword: String, 6 "DocumentId" document_id: Vec<String>
} }
paged! { DescribeDocuments: DocumentInfo = Number "Page", "Documents" documents, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocumentsOutput {
    pub total: Option<i64>,
    pub documents: Option<Vec<DocumentInfo>>,
}
model! { DescribeDocumentsOutput {
    0 "Total" total, 1 "Documents" documents
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocumentsByRoom {
    pub room_id: u64,
    pub sdk_app_id: u64,
    pub page: Option<i64>,
    pub limit: Option<i64>,
    pub permission: Option<Vec<u64>>,
    pub owner: Option<String>,
}
operation! { DescribeDocumentsByRoom(room_id: u64, sdk_app_id: u64)
    "DescribeDocumentsByRoom" -> DescribeDocumentsByRoomOutput {
    0 "RoomId" room_id, 1 "SdkAppId" sdk_app_id, 2 "Page" page: i64, 3 "Limit" limit: i64,
    4 "Permission" permission: Vec<u64>, 5 "Owner" owner: String
} }
paged! { DescribeDocumentsByRoom: DocumentInfo = Number "Page", "Documents" documents, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocumentsByRoomOutput {
    pub documents: Option<Vec<DocumentInfo>>,
    pub total: Option<u64>,
}
model! { DescribeDocumentsByRoomOutput {
    0 "Documents" documents, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEditVersions {
    pub sdk_app_id: u64,
    pub room_id: u64,
}
operation! { DescribeEditVersions(sdk_app_id: u64, room_id: u64) "DescribeEditVersions" -> DescribeEditVersionsOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEditVersionsOutput {
    pub class_id: Option<u64>,
    pub latest_version_no: Option<u64>,
    pub main_version: Option<u64>,
    pub versions: Option<Vec<EditVersions>>,
}
model! { DescribeEditVersionsOutput {
    0 "ClassId" class_id, 1 "LatestVersionNo" latest_version_no, 2 "MainVersion" main_version, 3 "Versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditVersions {
    pub version: Option<u64>,
    pub status: Option<String>,
    pub is_main: Option<bool>,
    pub is_source: Option<bool>,
    pub keep_duration_sec: Option<u64>,
    pub created_at_ms: Option<u64>,
    pub creator_user_id: Option<String>,
    pub fail_reason: Option<String>,
    pub updated_at_ms: Option<u64>,
    pub version_name: Option<String>,
}
model! { EditVersions {
    0 "Version" version, 1 "Status" status, 2 "IsMain" is_main, 3 "IsSource" is_source,
    4 "KeepDurationSec" keep_duration_sec, 5 "CreatedAtMs" created_at_ms, 6 "CreatorUserId" creator_user_id,
    7 "FailReason" fail_reason, 8 "UpdatedAtMs" updated_at_ms, 9 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroup {
    pub group_id: String,
    pub sdk_app_id: u64,
}
operation! { DescribeGroup(group_id: String, sdk_app_id: u64) "DescribeGroup" -> DescribeGroupOutput {
    0 "GroupId" group_id, 1 "SdkAppId" sdk_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupOutput {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub teacher_id: Option<String>,
    pub group_type: Option<u64>,
    pub sub_group_ids: Option<Vec<String>>,
}
model! { DescribeGroupOutput {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "TeacherId" teacher_id, 3 "GroupType" group_type,
    4 "SubGroupIds" sub_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupList {
    pub sdk_app_id: u64,
    pub page: Option<u64>,
    pub limit: Option<u64>,
    pub teacher_id: Option<String>,
    pub member_id: Option<String>,
}
operation! { DescribeGroupList(sdk_app_id: u64) "DescribeGroupList" -> DescribeGroupListOutput {
    0 "SdkAppId" sdk_app_id, 1 "Page" page: u64, 2 "Limit" limit: u64, 3 "TeacherId" teacher_id: String,
    4 "MemberId" member_id: String
} }
paged! { DescribeGroupList: GroupInfo = Number "Page", "GroupInfos" group_infos, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupListOutput {
    pub total: Option<u64>,
    pub group_infos: Option<Vec<GroupInfo>>,
}
model! { DescribeGroupListOutput {
    0 "Total" total, 1 "GroupInfos" group_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub teacher_id: Option<String>,
    pub group_type: Option<u64>,
    pub sub_group_ids: Option<String>,
}
model! { GroupInfo {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "TeacherId" teacher_id, 3 "GroupType" group_type,
    4 "SubGroupIds" sub_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupLiveCodes {
    pub sdk_app_id: Option<u64>,
    pub room_id: Option<u64>,
}
operation! { DescribeGroupLiveCodes() "DescribeGroupLiveCodes" -> DescribeGroupLiveCodesOutput {
    0 "SdkAppId" sdk_app_id: u64, 1 "RoomId" room_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupLiveCodesOutput {
    pub group_live_codes: Option<Vec<String>>,
}
model! { DescribeGroupLiveCodesOutput {
    0 "GroupLiveCodes" group_live_codes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupMemberList {
    pub group_id: String,
    pub sdk_app_id: u64,
    pub page: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeGroupMemberList(group_id: String, sdk_app_id: u64)
    "DescribeGroupMemberList" -> DescribeGroupMemberListOutput {
    0 "GroupId" group_id, 1 "SdkAppId" sdk_app_id, 2 "Page" page: u64, 3 "Limit" limit: u64
} }
paged! { DescribeGroupMemberList: String = Number "Page", "MemberIds" member_ids, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupMemberListOutput {
    pub total: Option<u64>,
    pub member_ids: Option<Vec<String>>,
}
model! { DescribeGroupMemberListOutput {
    0 "Total" total, 1 "MemberIds" member_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRelayConfig {
    pub sdk_app_id: u64,
    pub room_id: u64,
}
operation! { DescribeLiveRelayConfig(sdk_app_id: u64, room_id: u64)
    "DescribeLiveRelayConfig" -> DescribeLiveRelayConfigOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRelayConfigOutput {
    pub relay_type: Option<u64>,
    pub urls: Option<Vec<String>>,
    pub is_tencent_cdn: Option<u64>,
}
model! { DescribeLiveRelayConfigOutput {
    0 "RelayType" relay_type, 1 "Urls" urls, 2 "IsTencentCdn" is_tencent_cdn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMarquee {
    pub sdk_app_id: u64,
    pub room_id: u64,
}
operation! { DescribeMarquee(sdk_app_id: u64, room_id: u64) "DescribeMarquee" -> DescribeMarqueeOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMarqueeOutput {
    pub marquee_type: Option<u64>,
    pub content: Option<String>,
    pub font_size: Option<u64>,
    pub font_weight: Option<u64>,
    pub font_color: Option<String>,
    pub font_opacity: Option<f64>,
    pub background_color: Option<String>,
    pub background_opacity: Option<f64>,
    pub display_mode: Option<u64>,
    pub duration: Option<u64>,
    pub marquee_count: Option<u64>,
}
model! { DescribeMarqueeOutput {
    0 "MarqueeType" marquee_type, 1 "Content" content, 2 "FontSize" font_size, 3 "FontWeight" font_weight,
    4 "FontColor" font_color, 5 "FontOpacity" font_opacity, 6 "BackgroundColor" background_color,
    7 "BackgroundOpacity" background_opacity, 8 "DisplayMode" display_mode, 9 "Duration" duration,
    10 "MarqueeCount" marquee_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayRecords {
    pub sdk_app_id: u64,
    pub room_id: u64,
    pub start_time: u64,
    pub end_time: u64,
    pub page: u64,
    pub page_size: u64,
    pub user_id: Option<String>,
}

/// What [`DescribePlayRecords::new`] takes.
pub struct DescribePlayRecordsRequired {
    pub sdk_app_id: u64,
    pub room_id: u64,
    pub start_time: u64,
    pub end_time: u64,
    pub page: u64,
    pub page_size: u64,
}
operation! { DescribePlayRecords{DescribePlayRecordsRequired: sdk_app_id, room_id, start_time, end_time, page, page_size}
    "DescribePlayRecords" -> DescribePlayRecordsOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Page" page,
    5 "PageSize" page_size, 6 "UserId" user_id: String
} }
paged! { DescribePlayRecords: PlayRecord = Number "Page", "Records" records, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayRecordsOutput {
    pub total: Option<u64>,
    pub records: Option<Vec<PlayRecord>>,
}
model! { DescribePlayRecordsOutput {
    0 "Total" total, 1 "Records" records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayRecord {
    pub room_id: Option<u64>,
    pub user_id: Option<String>,
    pub session_id: Option<String>,
    pub play_begin_time: Option<u64>,
    pub play_end_time: Option<u64>,
    pub duration: Option<u64>,
}
model! { PlayRecord {
    0 "RoomId" room_id, 1 "UserId" user_id, 2 "SessionId" session_id, 3 "PlayBeginTime" play_begin_time,
    4 "PlayEndTime" play_end_time, 5 "Duration" duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybackList {
    pub sdk_app_id: u64,
    pub room_id: Option<u64>,
    pub page: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribePlaybackList(sdk_app_id: u64) "DescribePlaybackList" -> DescribePlaybackListOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id: u64, 2 "Page" page: u64, 3 "Limit" limit: u64
} }
paged! { DescribePlaybackList: PlaybackItem = Number "Page", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybackListOutput {
    pub total: Option<u64>,
    pub items: Option<Vec<PlaybackItem>>,
}
model! { DescribePlaybackListOutput {
    0 "Total" total, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlaybackItem {
    pub room_id: Option<u64>,
    pub playback_url: Option<String>,
    pub duration: Option<u64>,
    pub create_time: Option<u64>,
    pub file_size: Option<f64>,
}
model! { PlaybackItem {
    0 "RoomId" room_id, 1 "PlaybackUrl" playback_url, 2 "Duration" duration, 3 "CreateTime" create_time,
    4 "FileSize" file_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuestionList {
    pub room_id: u64,
    pub page: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeQuestionList(room_id: u64) "DescribeQuestionList" -> DescribeQuestionListOutput {
    0 "RoomId" room_id, 1 "Page" page: i64, 2 "Limit" limit: i64
} }
paged! { DescribeQuestionList: QuestionInfo = Number "Page", "QuestionInfo" question_info, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuestionListOutput {
    pub total: Option<u64>,
    pub question_info: Option<Vec<QuestionInfo>>,
}
model! { DescribeQuestionListOutput {
    0 "Total" total, 1 "QuestionInfo" question_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionInfo {
    pub question_id: Option<String>,
    pub question_content: Option<String>,
    pub duration: Option<u64>,
    pub correct_answer: Option<i64>,
    pub answer_stats: Option<Vec<AnswerStat>>,
}
model! { QuestionInfo {
    0 "QuestionId" question_id, 1 "QuestionContent" question_content, 2 "Duration" duration,
    3 "CorrectAnswer" correct_answer, 4 "AnswerStats" answer_stats
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerStat {
    pub answer: Option<i64>,
    pub count: Option<i64>,
}
model! { AnswerStat {
    0 "Answer" answer, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecord {
    pub sdk_app_id: u64,
    pub room_id: u64,
}
operation! { DescribeRecord(sdk_app_id: u64, room_id: u64) "DescribeRecord" -> DescribeRecordOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordOutput {
    pub school_id: Option<u64>,
    pub class_id: Option<u64>,
    pub record_info: Option<Vec<CustomRecordInfo>>,
}
model! { DescribeRecordOutput {
    0 "SchoolId" school_id, 1 "ClassId" class_id, 2 "RecordInfo" record_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomRecordInfo {
    pub start_time: Option<u64>,
    pub stop_time: Option<u64>,
    pub duration: Option<u64>,
    pub file_format: Option<String>,
    pub record_url: Option<String>,
    pub record_size: Option<u64>,
    pub video_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CustomRecordInfo {
    0 "StartTime" start_time, 1 "StopTime" stop_time, 2 "Duration" duration, 3 "FileFormat" file_format,
    4 "RecordUrl" record_url, 5 "RecordSize" record_size, 6 "VideoId" video_id, 7 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStream {
    pub sdk_app_id: u64,
    pub room_id: u64,
}
operation! { DescribeRecordStream(sdk_app_id: u64, room_id: u64) "DescribeRecordStream" -> DescribeRecordStreamOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStreamOutput {
    pub school_id: Option<u64>,
    pub class_id: Option<u64>,
    pub class_type: Option<u64>,
    pub stream_info: Option<Vec<SingleStreamInfo>>,
}
model! { DescribeRecordStreamOutput {
    0 "SchoolId" school_id, 1 "ClassId" class_id, 2 "ClassType" class_type, 3 "StreamInfo" stream_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleStreamInfo {
    pub user_id: Option<String>,
    pub start_time: Option<u64>,
    pub stop_time: Option<u64>,
    pub duration: Option<u64>,
    pub file_format: Option<String>,
    pub record_url: Option<String>,
    pub record_size: Option<u64>,
    pub video_id: Option<String>,
    pub role: Option<String>,
}
model! { SingleStreamInfo {
    0 "UserId" user_id, 1 "StartTime" start_time, 2 "StopTime" stop_time, 3 "Duration" duration,
    4 "FileFormat" file_format, 5 "RecordUrl" record_url, 6 "RecordSize" record_size, 7 "VideoId" video_id,
    8 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordTask {
    pub sdk_app_id: u64,
    pub room_id: u64,
}
operation! { DescribeRecordTask(sdk_app_id: u64, room_id: u64) "DescribeRecordTask" -> DescribeRecordTaskOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordTaskOutput {
    pub task_id: Option<String>,
}
model! { DescribeRecordTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoom {
    pub room_id: u64,
    pub rtmp_streaming_url: Option<u64>,
}
operation! { DescribeRoom(room_id: u64) "DescribeRoom" -> DescribeRoomOutput {
    0 "RoomId" room_id, 1 "RTMPStreamingURL" rtmp_streaming_url: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoomOutput {
    pub name: Option<String>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub teacher_id: Option<String>,
    pub sdk_app_id: Option<u64>,
    pub audience_type: Option<u64>,
    pub resolution: Option<u64>,
    pub max_mic_number: Option<u64>,
    pub auto_mic: Option<u64>,
    pub audio_quality: Option<u64>,
    pub sub_type: Option<String>,
    pub disable_record: Option<u64>,
    pub assistants: Option<Vec<String>>,
    pub record_url: Option<String>,
    pub status: Option<u64>,
    pub group_id: Option<String>,
    pub enable_direct_control: Option<u64>,
    pub interaction_mode: Option<i64>,
    pub video_orientation: Option<u64>,
    pub is_grading_required_post_class: Option<i64>,
    pub room_type: Option<i64>,
    pub video_duration: Option<u64>,
    pub end_delay_time: Option<i64>,
    pub live_type: Option<u64>,
    pub record_live_url: Option<String>,
    pub enable_auto_start: Option<u64>,
    pub record_background: Option<String>,
    pub rtmp_streaming_url: Option<String>,
    pub record_scene: Option<String>,
    pub record_lang: Option<String>,
    pub record_stream: Option<u64>,
    pub record_layout: Option<u64>,
    pub white_board_snapshot_mode: Option<u64>,
    pub subtitles_transcription: Option<u64>,
    pub guests: Option<Vec<String>>,
    pub record_merge: Option<u64>,
    pub enable_live_relay: Option<u64>,
}
model! { DescribeRoomOutput {
    0 "Name" name, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "TeacherId" teacher_id, 4 "SdkAppId" sdk_app_id,
    5 "AudienceType" audience_type, 6 "Resolution" resolution, 7 "MaxMicNumber" max_mic_number, 8 "AutoMic" auto_mic,
    9 "AudioQuality" audio_quality, 10 "SubType" sub_type, 11 "DisableRecord" disable_record,
    12 "Assistants" assistants, 13 "RecordUrl" record_url, 14 "Status" status, 15 "GroupId" group_id,
    16 "EnableDirectControl" enable_direct_control, 17 "InteractionMode" interaction_mode,
    18 "VideoOrientation" video_orientation, 19 "IsGradingRequiredPostClass" is_grading_required_post_class,
    20 "RoomType" room_type, 21 "VideoDuration" video_duration, 22 "EndDelayTime" end_delay_time,
    23 "LiveType" live_type, 24 "RecordLiveUrl" record_live_url, 25 "EnableAutoStart" enable_auto_start,
    26 "RecordBackground" record_background, 27 "RTMPStreamingURL" rtmp_streaming_url, 28 "RecordScene" record_scene,
    29 "RecordLang" record_lang, 30 "RecordStream" record_stream, 31 "RecordLayout" record_layout,
    32 "WhiteBoardSnapshotMode" white_board_snapshot_mode, 33 "SubtitlesTranscription" subtitles_transcription,
    34 "Guests" guests, 35 "RecordMerge" record_merge, 36 "EnableLiveRelay" enable_live_relay
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoomForbiddenUser {
    pub sdk_app_id: u64,
    pub room_id: u64,
}
operation! { DescribeRoomForbiddenUser(sdk_app_id: u64, room_id: u64)
    "DescribeRoomForbiddenUser" -> DescribeRoomForbiddenUserOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoomForbiddenUserOutput {
    pub muted_account_list: Option<Vec<MutedAccountList>>,
}
model! { DescribeRoomForbiddenUserOutput {
    0 "MutedAccountList" muted_account_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MutedAccountList {
    pub member_account: Option<String>,
    pub muted_until: Option<u64>,
}
model! { MutedAccountList {
    0 "MemberAccount" member_account, 1 "MutedUntil" muted_until
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoomStatistics {
    pub room_id: u64,
    pub page: u64,
    pub limit: u64,
}
operation! { DescribeRoomStatistics(room_id: u64, page: u64, limit: u64)
    "DescribeRoomStatistics" -> DescribeRoomStatisticsOutput {
    0 "RoomId" room_id, 1 "Page" page, 2 "Limit" limit
} }
paged! { DescribeRoomStatistics: MemberRecord = Number "Page", "MemberRecords" member_records, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoomStatisticsOutput {
    pub peak_member_number: Option<u64>,
    pub member_number: Option<u64>,
    pub total: Option<u64>,
    pub member_records: Option<Vec<MemberRecord>>,
    pub real_start_time: Option<u64>,
    pub real_end_time: Option<u64>,
    pub message_count: Option<u64>,
    pub mic_count: Option<u64>,
}
model! { DescribeRoomStatisticsOutput {
    0 "PeakMemberNumber" peak_member_number, 1 "MemberNumber" member_number, 2 "Total" total,
    3 "MemberRecords" member_records, 4 "RealStartTime" real_start_time, 5 "RealEndTime" real_end_time,
    6 "MessageCount" message_count, 7 "MicCount" mic_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoreList {
    pub room_id: u64,
    pub page: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeScoreList(room_id: u64) "DescribeScoreList" -> DescribeScoreListOutput {
    0 "RoomId" room_id, 1 "Page" page: u64, 2 "Limit" limit: u64
} }
paged! { DescribeScoreList: ClassScoreItem = Number "Page", "Scores" scores, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoreListOutput {
    pub total: Option<u64>,
    pub scores: Option<Vec<ClassScoreItem>>,
}
model! { DescribeScoreListOutput {
    0 "Total" total, 1 "Scores" scores
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassScoreItem {
    pub room_id: Option<u64>,
    pub user_id: Option<String>,
    pub create_time: Option<u64>,
    pub score: Option<u64>,
    pub score_msg: Option<String>,
}
model! { ClassScoreItem {
    0 "RoomId" room_id, 1 "UserId" user_id, 2 "CreateTime" create_time, 3 "Score" score, 4 "ScoreMsg" score_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdkAppIdUsers {
    pub sdk_app_id: u64,
    pub page: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSdkAppIdUsers(sdk_app_id: u64) "DescribeSdkAppIdUsers" -> DescribeSdkAppIdUsersOutput {
    0 "SdkAppId" sdk_app_id, 1 "Page" page: i64, 2 "Limit" limit: i64
} }
paged! { DescribeSdkAppIdUsers: UserInfo = Number "Page", "Users" users, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdkAppIdUsersOutput {
    pub total: Option<u64>,
    pub users: Option<Vec<UserInfo>>,
}
model! { DescribeSdkAppIdUsersOutput {
    0 "Total" total, 1 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    pub sdk_app_id: Option<u64>,
    pub user_id: Option<String>,
    pub name: Option<String>,
    pub avatar: Option<String>,
    pub origin_id: Option<String>,
}
model! { UserInfo {
    0 "SdkAppId" sdk_app_id, 1 "UserId" user_id, 2 "Name" name, 3 "Avatar" avatar, 4 "OriginId" origin_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupervisors {
    pub sdk_app_id: u64,
    pub limit: Option<u64>,
    pub page: Option<u64>,
}
operation! { DescribeSupervisors(sdk_app_id: u64) "DescribeSupervisors" -> DescribeSupervisorsOutput {
    0 "SdkAppId" sdk_app_id, 1 "Limit" limit: u64, 2 "Page" page: u64
} }
paged! { DescribeSupervisors: String = Number "Page", "UserIds" user_ids, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupervisorsOutput {
    pub total: Option<u64>,
    pub page: Option<u64>,
    pub limit: Option<u64>,
    pub user_ids: Option<Vec<String>>,
}
model! { DescribeSupervisorsOutput {
    0 "Total" total, 1 "Page" page, 2 "Limit" limit, 3 "UserIds" user_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUser {
    pub user_id: Option<String>,
    pub origin_id: Option<String>,
}
operation! { DescribeUser() "DescribeUser" -> DescribeUserOutput {
    0 "UserId" user_id: String, 1 "OriginId" origin_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOutput {
    pub sdk_app_id: Option<u64>,
    pub user_id: Option<String>,
    pub name: Option<String>,
    pub avatar: Option<String>,
    pub origin_id: Option<String>,
}
model! { DescribeUserOutput {
    0 "SdkAppId" sdk_app_id, 1 "UserId" user_id, 2 "Name" name, 3 "Avatar" avatar, 4 "OriginId" origin_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDetail {
    pub user_id: Option<String>,
    pub origin_id: Option<String>,
}
operation! { DescribeUserDetail() "DescribeUserDetail" -> DescribeUserDetailOutput {
    0 "UserId" user_id: String, 1 "OriginId" origin_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDetailOutput {
    pub users: Option<Vec<UserInfo>>,
}
model! { DescribeUserDetailOutput {
    0 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoardSnapshot {
    pub room_id: Option<u64>,
}
operation! { DescribeWhiteBoardSnapshot() "DescribeWhiteBoardSnapshot" -> DescribeWhiteBoardSnapshotOutput {
    0 "RoomId" room_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoardSnapshotOutput {
    pub white_board_snapshot_mode: Option<u64>,
    pub status: Option<u64>,
    pub result: Option<Vec<String>>,
    pub total: Option<u64>,
}
model! { DescribeWhiteBoardSnapshotOutput {
    0 "WhiteBoardSnapshotMode" white_board_snapshot_mode, 1 "Status" status, 2 "Result" result, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndRoom {
    pub room_id: u64,
}
operation! { EndRoom(room_id: u64) "EndRoom" -> Empty {
    0 "RoomId" room_id
} }

pub type EndRoomOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidSendMsg {
    pub sdk_app_id: u64,
    pub room_id: u64,
    pub members_account: Vec<String>,
    pub mute_time: u64,
}
operation! { ForbidSendMsg(sdk_app_id: u64, room_id: u64, members_account: Vec<String>, mute_time: u64)
    "ForbidSendMsg" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "MembersAccount" members_account, 3 "MuteTime" mute_time
} }

pub type ForbidSendMsgOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditVersionToken {
    pub sdk_app_id: u64,
    pub room_id: u64,
    pub user_id: String,
    pub expire_seconds: Option<i64>,
}
operation! { GetEditVersionToken(sdk_app_id: u64, room_id: u64, user_id: String)
    "GetEditVersionToken" -> GetEditVersionTokenOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "UserId" user_id, 3 "ExpireSeconds" expire_seconds: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditVersionTokenOutput {
    pub token: Option<Secret>,
    pub room_id: Option<u64>,
    pub user_id: Option<String>,
    pub version_no: Option<u64>,
}
model! { GetEditVersionTokenOutput {
    0 "Token" token, 1 "RoomId" room_id, 2 "UserId" user_id, 3 "VersionNo" version_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPlaybackToken {
    pub sdk_app_id: u64,
    pub room_id: u64,
    pub user_id: Option<String>,
    pub expire_seconds: Option<u64>,
}
operation! { GetPlaybackToken(sdk_app_id: u64, room_id: u64) "GetPlaybackToken" -> GetPlaybackTokenOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "UserId" user_id: String, 3 "ExpireSeconds" expire_seconds: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPlaybackTokenOutput {
    pub token: Option<Secret>,
    pub room_id: Option<u64>,
    pub user_id: Option<String>,
}
model! { GetPlaybackTokenOutput {
    0 "Token" token, 1 "RoomId" room_id, 2 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomEvent {
    pub room_id: u64,
    pub sdk_app_id: u64,
    pub page: u64,
    pub limit: u64,
    pub keyword: Option<String>,
}
operation! { GetRoomEvent(room_id: u64, sdk_app_id: u64, page: u64, limit: u64) "GetRoomEvent" -> GetRoomEventOutput {
    0 "RoomId" room_id, 1 "SdkAppId" sdk_app_id, 2 "Page" page, 3 "Limit" limit, 4 "Keyword" keyword: String
} }
paged! { GetRoomEvent: EventInfo = Number "Page", "Events" events, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomEventOutput {
    pub total: Option<u64>,
    pub events: Option<Vec<EventInfo>>,
}
model! { GetRoomEventOutput {
    0 "Total" total, 1 "Events" events
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventInfo {
    pub timestamp: Option<u64>,
    pub event_type: Option<String>,
    pub event_data: Option<EventDataInfo>,
}
model! { EventInfo {
    0 "Timestamp" timestamp, 1 "EventType" event_type, 2 "EventData" event_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventDataInfo {
    pub room_id: Option<u64>,
    pub user_id: Option<String>,
    pub device: Option<u64>,
    pub duration: Option<u64>,
    pub record_size: Option<u64>,
    pub record_url: Option<String>,
    pub reason: Option<u64>,
    pub role: Option<u64>,
}
model! { EventDataInfo {
    0 "RoomId" room_id, 1 "UserId" user_id, 2 "Device" device, 3 "Duration" duration, 4 "RecordSize" record_size,
    5 "RecordUrl" record_url, 6 "Reason" reason, 7 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomMessage {
    pub sdk_app_id: i64,
    pub room_id: u64,
    pub seq: Option<i64>,
    pub limit: Option<u64>,
    pub user_id: Option<String>,
}
operation! { GetRoomMessage(sdk_app_id: i64, room_id: u64) "GetRoomMessage" -> GetRoomMessageOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "Seq" seq: i64, 3 "Limit" limit: u64, 4 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomMessageOutput {
    pub messages: Option<Vec<MessageList>>,
}
model! { GetRoomMessageOutput {
    0 "Messages" messages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageList {
    pub timestamp: Option<i64>,
    pub from_account: Option<String>,
    pub seq: Option<i64>,
    pub message_body: Option<Vec<MessageItem>>,
}
model! { MessageList {
    0 "Timestamp" timestamp, 1 "FromAccount" from_account, 2 "Seq" seq, 3 "MessageBody" message_body
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageItem {
    pub message_type: Option<i64>,
    pub text_message: Option<String>,
    pub image_message: Option<String>,
    pub custom_message: Option<CustomMsgContent>,
}
model! { MessageItem {
    0 "MessageType" message_type, 1 "TextMessage" text_message, 2 "ImageMessage" image_message,
    3 "CustomMessage" custom_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomMsgContent {
    pub data: Option<String>,
    pub desc: Option<String>,
    pub ext: Option<String>,
}
input! { CustomMsgContent() {
    0 "Data" data: String, 1 "Desc" desc: String, 2 "Ext" ext: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRooms {
    pub sdk_app_id: u64,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub page: Option<u64>,
    pub limit: Option<u64>,
    pub status: Option<Vec<u64>>,
}
operation! { GetRooms(sdk_app_id: u64) "GetRooms" -> GetRoomsOutput {
    0 "SdkAppId" sdk_app_id, 1 "StartTime" start_time: u64, 2 "EndTime" end_time: u64, 3 "Page" page: u64,
    4 "Limit" limit: u64, 5 "Status" status: Vec<u64>
} }
paged! { GetRooms: RoomItem = Number "Page", "Rooms" rooms, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomsOutput {
    pub total: Option<u64>,
    pub rooms: Option<Vec<RoomItem>>,
}
model! { GetRoomsOutput {
    0 "Total" total, 1 "Rooms" rooms
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomItem {
    pub name: Option<String>,
    pub room_id: Option<u64>,
    pub status: Option<u64>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub real_start_time: Option<u64>,
    pub real_end_time: Option<u64>,
    pub resolution: Option<u64>,
    pub max_rtc_member: Option<u64>,
    pub replay_url: Option<String>,
    pub record_url: Option<String>,
    pub max_mic_number: Option<u64>,
    pub enable_direct_control: Option<u64>,
    pub interaction_mode: Option<i64>,
    pub video_orientation: Option<i64>,
    pub is_grading_required_post_class: Option<i64>,
    pub room_type: Option<i64>,
    pub end_delay_time: Option<i64>,
    pub live_type: Option<u64>,
    pub record_live_url: Option<String>,
    pub enable_auto_start: Option<u64>,
    pub record_background: Option<String>,
    pub record_scene: Option<String>,
    pub record_lang: Option<String>,
    pub white_board_snapshot_mode: Option<u64>,
    pub subtitles_transcription: Option<u64>,
}
model! { RoomItem {
    0 "Name" name, 1 "RoomId" room_id, 2 "Status" status, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "RealStartTime" real_start_time, 6 "RealEndTime" real_end_time, 7 "Resolution" resolution,
    8 "MaxRTCMember" max_rtc_member, 9 "ReplayUrl" replay_url, 10 "RecordUrl" record_url,
    11 "MaxMicNumber" max_mic_number, 12 "EnableDirectControl" enable_direct_control,
    13 "InteractionMode" interaction_mode, 14 "VideoOrientation" video_orientation,
    15 "IsGradingRequiredPostClass" is_grading_required_post_class, 16 "RoomType" room_type,
    17 "EndDelayTime" end_delay_time, 18 "LiveType" live_type, 19 "RecordLiveUrl" record_live_url,
    20 "EnableAutoStart" enable_auto_start, 21 "RecordBackground" record_background, 22 "RecordScene" record_scene,
    23 "RecordLang" record_lang, 24 "WhiteBoardSnapshotMode" white_board_snapshot_mode,
    25 "SubtitlesTranscription" subtitles_transcription
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWatermark {
    pub sdk_app_id: u64,
}
operation! { GetWatermark(sdk_app_id: u64) "GetWatermark" -> GetWatermarkOutput {
    0 "SdkAppId" sdk_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWatermarkOutput {
    pub teacher_logo: Option<WatermarkConfig>,
    pub board_logo: Option<WatermarkConfig>,
    pub background_picture: Option<BackgroundPictureConfig>,
    pub text: Option<TextMarkConfig>,
}
model! { GetWatermarkOutput {
    0 "TeacherLogo" teacher_logo, 1 "BoardLogo" board_logo, 2 "BackgroundPicture" background_picture, 3 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatermarkConfig {
    pub url: Option<String>,
    pub width: Option<f64>,
    pub height: Option<f64>,
    pub location_x: Option<f64>,
    pub location_y: Option<f64>,
}
model! { WatermarkConfig {
    0 "Url" url, 1 "Width" width, 2 "Height" height, 3 "LocationX" location_x, 4 "LocationY" location_y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundPictureConfig {
    pub url: Option<String>,
}
model! { BackgroundPictureConfig {
    0 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextMarkConfig {
    pub text: Option<String>,
    pub color: Option<String>,
}
model! { TextMarkConfig {
    0 "Text" text, 1 "Color" color
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KickUserFromRoom {
    pub room_id: u64,
    pub sdk_app_id: u64,
    pub user_id: String,
    pub kick_type: u64,
    pub duration: u64,
}

/// What [`KickUserFromRoom::new`] takes.
pub struct KickUserFromRoomRequired {
    pub room_id: u64,
    pub sdk_app_id: u64,
    pub user_id: String,
    pub kick_type: u64,
    pub duration: u64,
}
operation! { KickUserFromRoom{KickUserFromRoomRequired: room_id, sdk_app_id, user_id, kick_type, duration}
    "KickUserFromRoom" -> Empty {
    0 "RoomId" room_id, 1 "SdkAppId" sdk_app_id, 2 "UserId" user_id, 3 "KickType" kick_type, 4 "Duration" duration
} }

pub type KickUserFromRoomOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginOriginId {
    pub sdk_app_id: u64,
    pub origin_id: String,
}
operation! { LoginOriginId(sdk_app_id: u64, origin_id: String) "LoginOriginId" -> LoginOriginIdOutput {
    0 "SdkAppId" sdk_app_id, 1 "OriginId" origin_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginOriginIdOutput {
    pub user_id: Option<String>,
    pub token: Option<Secret>,
}
model! { LoginOriginIdOutput {
    0 "UserId" user_id, 1 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginOriginIdWithRoom {
    pub sdk_app_id: u64,
    pub origin_id: String,
    pub room_id: u64,
}
operation! { LoginOriginIdWithRoom(sdk_app_id: u64, origin_id: String, room_id: u64)
    "LoginOriginIdWithRoom" -> LoginOriginIdWithRoomOutput {
    0 "SdkAppId" sdk_app_id, 1 "OriginId" origin_id, 2 "RoomId" room_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginOriginIdWithRoomOutput {
    pub user_id: Option<String>,
    pub token: Option<Secret>,
}
model! { LoginOriginIdWithRoomOutput {
    0 "UserId" user_id, 1 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginUser {
    pub user_id: String,
}
operation! { LoginUser(user_id: String) "LoginUser" -> LoginUserOutput {
    0 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginUserOutput {
    pub user_id: Option<String>,
    pub token: Option<Secret>,
}
model! { LoginUserOutput {
    0 "UserId" user_id, 1 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginUserWithRoom {
    pub user_id: String,
    pub room_id: u64,
}
operation! { LoginUserWithRoom(user_id: String, room_id: u64) "LoginUserWithRoom" -> LoginUserWithRoomOutput {
    0 "UserId" user_id, 1 "RoomId" room_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginUserWithRoomOutput {
    pub user_id: Option<String>,
    pub token: Option<Secret>,
}
model! { LoginUserWithRoomOutput {
    0 "UserId" user_id, 1 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApp {
    pub sdk_app_id: u64,
    pub callback: Option<String>,
    pub callback_key: Option<Secret>,
    pub transfer_id: Option<String>,
    pub transfer_url: Option<String>,
}
operation! { ModifyApp(sdk_app_id: u64) "ModifyApp" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Callback" callback: String, 2 "CallbackKey" callback_key: Secret,
    3 "TransferId" transfer_id: String, 4 "TransferUrl" transfer_url: String
} }

pub type ModifyAppOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroup {
    pub group_id: String,
    pub sdk_app_id: u64,
    pub teacher_id: Option<String>,
    pub group_name: Option<String>,
}
operation! { ModifyGroup(group_id: String, sdk_app_id: u64) "ModifyGroup" -> Empty {
    0 "GroupId" group_id, 1 "SdkAppId" sdk_app_id, 2 "TeacherId" teacher_id: String, 3 "GroupName" group_name: String
} }

pub type ModifyGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveRelayConfig {
    pub sdk_app_id: u64,
    pub room_id: u64,
    pub relay_type: u64,
    pub urls: Vec<String>,
    pub is_tencent_cdn: Option<u64>,
}
operation! { ModifyLiveRelayConfig(sdk_app_id: u64, room_id: u64, relay_type: u64, urls: Vec<String>)
    "ModifyLiveRelayConfig" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "RelayType" relay_type, 3 "Urls" urls,
    4 "IsTencentCdn" is_tencent_cdn: u64
} }

pub type ModifyLiveRelayConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRoom {
    pub room_id: u64,
    pub sdk_app_id: u64,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub teacher_id: Option<String>,
    pub name: Option<String>,
    pub resolution: Option<u64>,
    pub max_mic_number: Option<u64>,
    pub auto_mic: Option<u64>,
    pub audio_quality: Option<u64>,
    pub sub_type: Option<String>,
    pub disable_record: Option<u64>,
    pub assistants: Option<Vec<String>>,
    pub group_id: Option<String>,
    pub enable_direct_control: Option<u64>,
    pub interaction_mode: Option<u64>,
    pub video_orientation: Option<u64>,
    pub is_grading_required_post_class: Option<u64>,
    pub room_type: Option<u64>,
    pub record_layout: Option<u64>,
    pub end_delay_time: Option<i64>,
    pub live_type: Option<u64>,
    pub record_live_url: Option<String>,
    pub enable_auto_start: Option<u64>,
    pub record_scene: Option<String>,
    /// Deprecated.
    pub record_lang: Option<String>,
    pub white_board_snapshot_mode: Option<u64>,
    pub subtitles_transcription: Option<u64>,
    pub guests: Option<Vec<String>>,
    pub record_merge: Option<u64>,
    pub enable_live_relay: Option<u64>,
}
operation! { ModifyRoom(room_id: u64, sdk_app_id: u64) "ModifyRoom" -> Empty {
    0 "RoomId" room_id, 1 "SdkAppId" sdk_app_id, 2 "StartTime" start_time: u64, 3 "EndTime" end_time: u64,
    4 "TeacherId" teacher_id: String, 5 "Name" name: String, 6 "Resolution" resolution: u64,
    7 "MaxMicNumber" max_mic_number: u64, 8 "AutoMic" auto_mic: u64, 9 "AudioQuality" audio_quality: u64,
    10 "SubType" sub_type: String, 11 "DisableRecord" disable_record: u64, 12 "Assistants" assistants: Vec<String>,
    13 "GroupId" group_id: String, 14 "EnableDirectControl" enable_direct_control: u64,
    15 "InteractionMode" interaction_mode: u64, 16 "VideoOrientation" video_orientation: u64,
    17 "IsGradingRequiredPostClass" is_grading_required_post_class: u64, 18 "RoomType" room_type: u64,
    19 "RecordLayout" record_layout: u64, 20 "EndDelayTime" end_delay_time: i64, 21 "LiveType" live_type: u64,
    22 "RecordLiveUrl" record_live_url: String, 23 "EnableAutoStart" enable_auto_start: u64,
    24 "RecordScene" record_scene: String, 25 "RecordLang" record_lang: String,
    26 "WhiteBoardSnapshotMode" white_board_snapshot_mode: u64,
    27 "SubtitlesTranscription" subtitles_transcription: u64, 28 "Guests" guests: Vec<String>,
    29 "RecordMerge" record_merge: u64, 30 "EnableLiveRelay" enable_live_relay: u64
} }

pub type ModifyRoomOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserProfile {
    pub user_id: String,
    pub nickname: Option<String>,
    pub avatar: Option<String>,
}
operation! { ModifyUserProfile(user_id: String) "ModifyUserProfile" -> Empty {
    0 "UserId" user_id, 1 "Nickname" nickname: String, 2 "Avatar" avatar: String
} }

pub type ModifyUserProfileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterUser {
    pub sdk_app_id: u64,
    pub name: Option<String>,
    pub origin_id: Option<String>,
    pub avatar: Option<String>,
}
operation! { RegisterUser(sdk_app_id: u64) "RegisterUser" -> RegisterUserOutput {
    0 "SdkAppId" sdk_app_id, 1 "Name" name: String, 2 "OriginId" origin_id: String, 3 "Avatar" avatar: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterUserOutput {
    pub user_id: Option<String>,
    pub token: Option<Secret>,
}
model! { RegisterUserOutput {
    0 "UserId" user_id, 1 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRoomNormalMessage {
    pub sdk_app_id: u64,
    pub room_id: u64,
    pub from_account: String,
    pub msg_body: Vec<MsgBody>,
    pub cloud_custom_data: Option<String>,
    pub nick_name: Option<String>,
    pub priority: Option<String>,
}
operation! { SendRoomNormalMessage(sdk_app_id: u64, room_id: u64, from_account: String, msg_body: Vec<MsgBody>)
    "SendRoomNormalMessage" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "FromAccount" from_account, 3 "MsgBody" msg_body,
    4 "CloudCustomData" cloud_custom_data: String, 5 "NickName" nick_name: String, 6 "Priority" priority: String
} }

pub type SendRoomNormalMessageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MsgBody {
    pub msg_type: Option<String>,
    pub text_msg_content: Option<TextMsgContent>,
    pub face_msg_content: Option<FaceMsgContent>,
    pub image_msg_content: Option<ImageMsgContent>,
    pub custom_msg_content: Option<CustomMsgContent>,
}
input! { MsgBody(msg_type: String) {
    0 "MsgType" msg_type: String, 1 "TextMsgContent" text_msg_content: TextMsgContent,
    2 "FaceMsgContent" face_msg_content: FaceMsgContent, 3 "ImageMsgContent" image_msg_content: ImageMsgContent,
    4 "CustomMsgContent" custom_msg_content: CustomMsgContent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextMsgContent {
    pub text: Option<String>,
}
input! { TextMsgContent(text: String) {
    0 "Text" text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceMsgContent {
    pub index: Option<i64>,
    pub data: Option<String>,
}
input! { FaceMsgContent(index: i64) {
    0 "Index" index: i64, 1 "Data" data: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMsgContent {
    pub uuid: Option<String>,
    pub image_format: Option<u64>,
    pub image_info_list: Option<Vec<ImageInfo>>,
}
input! { ImageMsgContent(uuid: String, image_format: u64, image_info_list: Vec<ImageInfo>) {
    0 "UUID" uuid: String, 1 "ImageFormat" image_format: u64, 2 "ImageInfoList" image_info_list: Vec<ImageInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInfo {
    pub r#type: Option<u64>,
    pub size: Option<u64>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub url: Option<String>,
}

/// What [`ImageInfo::new`] takes.
pub struct ImageInfoRequired {
    pub r#type: u64,
    pub size: u64,
    pub width: u64,
    pub height: u64,
    pub url: String,
}
input! { ImageInfo{ImageInfoRequired: r#type, size, width, height, url} {
    0 "Type" r#type: u64, 1 "Size" size: u64, 2 "Width" width: u64, 3 "Height" height: u64, 4 "URL" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRoomNotificationMessage {
    pub sdk_app_id: u64,
    pub room_id: u64,
    pub msg_content: String,
}
operation! { SendRoomNotificationMessage(sdk_app_id: u64, room_id: u64, msg_content: String)
    "SendRoomNotificationMessage" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "MsgContent" msg_content
} }

pub type SendRoomNotificationMessageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppCustomContent {
    pub custom_content: Vec<AppCustomContent>,
    pub sdk_app_id: u64,
}
operation! { SetAppCustomContent(custom_content: Vec<AppCustomContent>, sdk_app_id: u64)
    "SetAppCustomContent" -> Empty {
    0 "CustomContent" custom_content, 1 "SdkAppId" sdk_app_id
} }

pub type SetAppCustomContentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppCustomContent {
    pub scene: Option<String>,
    pub logo_url: Option<String>,
    pub home_url: Option<String>,
    pub js_url: Option<String>,
    pub css_url: Option<String>,
}
input! { AppCustomContent(scene: String) {
    0 "Scene" scene: String, 1 "LogoUrl" logo_url: String, 2 "HomeUrl" home_url: String, 3 "JsUrl" js_url: String,
    4 "CssUrl" css_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetMainEditVersion {
    pub sdk_app_id: u64,
    pub room_id: u64,
    pub version_no: u64,
    pub operator: Option<String>,
}
operation! { SetMainEditVersion(sdk_app_id: u64, room_id: u64, version_no: u64)
    "SetMainEditVersion" -> SetMainEditVersionOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "VersionNo" version_no, 3 "Operator" operator: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetMainEditVersionOutput {
    pub class_id: Option<u64>,
    pub previous_main_version: Option<u64>,
    pub main_version: Option<u64>,
}
model! { SetMainEditVersionOutput {
    0 "ClassId" class_id, 1 "PreviousMainVersion" previous_main_version, 2 "MainVersion" main_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetMarquee {
    pub sdk_app_id: u64,
    pub room_id: u64,
    pub marquee_type: u64,
    pub display_mode: u64,
    pub content: Option<String>,
    pub font_size: Option<u64>,
    pub font_weight: Option<u64>,
    pub font_color: Option<String>,
    pub font_opacity: Option<f64>,
    pub background_color: Option<String>,
    pub background_opacity: Option<f64>,
    pub duration: Option<u64>,
    pub marquee_count: Option<u64>,
}
operation! { SetMarquee(sdk_app_id: u64, room_id: u64, marquee_type: u64, display_mode: u64) "SetMarquee" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "MarqueeType" marquee_type, 3 "DisplayMode" display_mode,
    4 "Content" content: String, 5 "FontSize" font_size: u64, 6 "FontWeight" font_weight: u64,
    7 "FontColor" font_color: String, 8 "FontOpacity" font_opacity: f64, 9 "BackgroundColor" background_color: String,
    10 "BackgroundOpacity" background_opacity: f64, 11 "Duration" duration: u64, 12 "MarqueeCount" marquee_count: u64
} }

pub type SetMarqueeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWatermark {
    pub sdk_app_id: u64,
    pub teacher_url: Option<String>,
    pub board_url: Option<String>,
    pub video_url: Option<String>,
    pub board_w: Option<f64>,
    pub board_h: Option<f64>,
    pub board_x: Option<f64>,
    pub board_y: Option<f64>,
    pub teacher_w: Option<f64>,
    pub teacher_h: Option<f64>,
    pub teacher_x: Option<f64>,
    pub teacher_y: Option<f64>,
    pub text: Option<String>,
    pub text_color: Option<String>,
}
operation! { SetWatermark(sdk_app_id: u64) "SetWatermark" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "TeacherUrl" teacher_url: String, 2 "BoardUrl" board_url: String,
    3 "VideoUrl" video_url: String, 4 "BoardW" board_w: f64, 5 "BoardH" board_h: f64, 6 "BoardX" board_x: f64,
    7 "BoardY" board_y: f64, 8 "TeacherW" teacher_w: f64, 9 "TeacherH" teacher_h: f64, 10 "TeacherX" teacher_x: f64,
    11 "TeacherY" teacher_y: f64, 12 "Text" text: String, 13 "TextColor" text_color: String
} }

pub type SetWatermarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRecord {
    pub sdk_app_id: u64,
    pub room_id: u64,
}
operation! { StartRecord(sdk_app_id: u64, room_id: u64) "StartRecord" -> StartRecordOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRecordOutput {
    pub task_id: Option<String>,
}
model! { StartRecordOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRoom {
    pub room_id: u64,
}
operation! { StartRoom(room_id: u64) "StartRoom" -> Empty {
    0 "RoomId" room_id
} }

pub type StartRoomOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRecord {
    pub sdk_app_id: u64,
    pub room_id: u64,
    pub task_id: String,
}
operation! { StopRecord(sdk_app_id: u64, room_id: u64, task_id: String) "StopRecord" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "TaskId" task_id
} }

pub type StopRecordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindDocumentFromRoom {
    pub room_id: u64,
    pub document_id: String,
}
operation! { UnbindDocumentFromRoom(room_id: u64, document_id: String) "UnbindDocumentFromRoom" -> Empty {
    0 "RoomId" room_id, 1 "DocumentId" document_id
} }

pub type UnbindDocumentFromRoomOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnblockKickedUser {
    pub sdk_app_id: u64,
    pub room_id: u64,
    pub user_id: String,
}
operation! { UnblockKickedUser(sdk_app_id: u64, room_id: u64, user_id: String) "UnblockKickedUser" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "UserId" user_id
} }

pub type UnblockKickedUserOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_CLASS_ENDED: &str = "FailedOperation.ClassEnded";
    pub const FAILED_OPERATION_CLASS_EXPIRED: &str = "FailedOperation.ClassExpired";
    pub const FAILED_OPERATION_CLASS_STARTED: &str = "FailedOperation.ClassStarted";
    pub const FAILED_OPERATION_CLASS_TOO_LONG: &str = "FailedOperation.ClassTooLong";
    pub const FAILED_OPERATION_IMAGE_ARG_INVALID: &str = "FailedOperation.ImageArgInvalid";
    pub const FAILED_OPERATION_ORIGIN_ID_EXISTS: &str = "FailedOperation.OriginIdExists";
    pub const FAILED_OPERATION_POSTPAID_NOT_AVAILABLE: &str = "FailedOperation.PostpaidNotAvailable";
    pub const FAILED_OPERATION_REQUEST_TIMED_OUT: &str = "FailedOperation.RequestTimedOut";
    pub const FAILED_OPERATION_ROOM_NOT_END: &str = "FailedOperation.RoomNotEnd";
    pub const FAILED_OPERATION_USER_IS_ALREADY_IN_GROUP: &str = "FailedOperation.UserIsAlreadyInGroup";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_FILTER: &str = "InvalidFilter";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_CLASS_ID: &str = "InvalidParameter.ClassID";
    pub const INVALID_PARAMETER_CLASS_IDS: &str = "InvalidParameter.ClassIDs";
    pub const INVALID_PARAMETER_CONTENT: &str = "InvalidParameter.Content";
    pub const INVALID_PARAMETER_CSS_OR_JS: &str = "InvalidParameter.CssOrJs";
    pub const INVALID_PARAMETER_DISABLE_RECORD: &str = "InvalidParameter.DisableRecord";
    pub const INVALID_PARAMETER_END_TIME: &str = "InvalidParameter.EndTime";
    pub const INVALID_PARAMETER_GROUP_MEMBER_OVER_LIMIT: &str = "InvalidParameter.GroupMemberOverLimit";
    pub const INVALID_PARAMETER_GROUP_PARAM_INVALID: &str = "InvalidParameter.GroupParamInvalid";
    pub const INVALID_PARAMETER_GROUP_TEACHER_NOT_MEMBER: &str = "InvalidParameter.GroupTeacherNotMember";
    pub const INVALID_PARAMETER_GROUP_TEACHERS_NOT_EXIST: &str = "InvalidParameter.GroupTeachersNotExist";
    pub const INVALID_PARAMETER_GROUP_TYPE_INVALID: &str = "InvalidParameter.GroupTypeInvalid";
    pub const INVALID_PARAMETER_LIVE_TYPE: &str = "InvalidParameter.LiveType";
    pub const INVALID_PARAMETER_MAX_MIC_NUMBER: &str = "InvalidParameter.MaxMicNumber";
    pub const INVALID_PARAMETER_MAX_RTC_MEMBER: &str = "InvalidParameter.MaxRTCMember";
    pub const INVALID_PARAMETER_RECORD_LAYOUT: &str = "InvalidParameter.RecordLayout";
    pub const INVALID_PARAMETER_REPLAY_LAYOUT: &str = "InvalidParameter.ReplayLayout";
    pub const INVALID_PARAMETER_ROOM_TYPE_INVALID: &str = "InvalidParameter.RoomTypeInvalid";
    pub const INVALID_PARAMETER_SCHOOL_ID: &str = "InvalidParameter.SchoolID";
    pub const INVALID_PARAMETER_SDK_APP_ID: &str = "InvalidParameter.SdkAppId";
    pub const INVALID_PARAMETER_START_TIME: &str = "InvalidParameter.StartTime";
    pub const INVALID_PARAMETER_USER_SCHOOL_MISMATCH: &str = "InvalidParameter.UserSchoolMismatch";
    pub const INVALID_PARAMETER_COMBINATION: &str = "InvalidParameterCombination";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_CLASS_DOCUMENT_LIMIT: &str = "LimitExceeded.ClassDocumentLimit";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REGION_ERROR: &str = "RegionError";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_INSUFFICIENT_RECORD: &str = "ResourceInsufficient.Record";
    pub const RESOURCE_INSUFFICIENT_ROOM: &str = "ResourceInsufficient.Room";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_DOCUMENT: &str = "ResourceNotFound.Document";
    pub const RESOURCE_NOT_FOUND_GROUP_NOT_EXIST: &str = "ResourceNotFound.GroupNotExist";
    pub const RESOURCE_NOT_FOUND_GROUP_PART_USERS_NOT_EXIST: &str = "ResourceNotFound.GroupPartUsersNotExist";
    pub const RESOURCE_NOT_FOUND_ROOM: &str = "ResourceNotFound.Room";
    pub const RESOURCE_NOT_FOUND_USER: &str = "ResourceNotFound.User";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_ROOM_STATISTICS: &str = "ResourceUnavailable.RoomStatistics";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_VERSION: &str = "UnsupportedOperation.Version";
}

#[cfg(feature = "reflect")]
register! {
    AddGroupMember, BatchAddGroupMember, BatchCreateGroupWithMembers, BatchCreateRoom, BatchDeleteGroupMember,
    BatchDeleteRecord, BatchDescribeDocument, BatchGetPlaybackToken, BatchRegister, BindDocumentToRoom, CreateDocument,
    CreateGroupLiveCodes, CreateGroupWithMembers, CreateGroupWithSubGroup, CreateRoom, CreateSupervisor,
    DeleteAppCustomContent, DeleteDocument, DeleteGroup, DeleteGroupMember, DeletePlaybackItem, DeleteRecord,
    DeleteRoom, DeleteSupervisor, DeleteUser, DeleteWhiteBoardSnapshot, DescribeAnswerList, DescribeAppDetail,
    DescribeCurrentMemberList, DescribeDeveloper, DescribeDocument, DescribeDocuments, DescribeDocumentsByRoom,
    DescribeEditVersions, DescribeGroup, DescribeGroupList, DescribeGroupLiveCodes, DescribeGroupMemberList,
    DescribeLiveRelayConfig, DescribeMarquee, DescribePlayRecords, DescribePlaybackList, DescribeQuestionList,
    DescribeRecord, DescribeRecordStream, DescribeRecordTask, DescribeRoom, DescribeRoomForbiddenUser,
    DescribeRoomStatistics, DescribeScoreList, DescribeSdkAppIdUsers, DescribeSupervisors, DescribeUser,
    DescribeUserDetail, DescribeWhiteBoardSnapshot, EndRoom, ForbidSendMsg, GetEditVersionToken, GetPlaybackToken,
    GetRoomEvent, GetRoomMessage, GetRooms, GetWatermark, KickUserFromRoom, LoginOriginId, LoginOriginIdWithRoom,
    LoginUser, LoginUserWithRoom, ModifyApp, ModifyGroup, ModifyLiveRelayConfig, ModifyRoom, ModifyUserProfile,
    RegisterUser, SendRoomNormalMessage, SendRoomNotificationMessage, SetAppCustomContent, SetMainEditVersion,
    SetMarquee, SetWatermark, StartRecord, StartRoom, StopRecord, UnbindDocumentFromRoom, UnblockKickedUser
}
