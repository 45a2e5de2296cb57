//! `lcic` of Tencent Cloud, API version 2022-08-17.
//!
//! Endpoint: `lcic.tencentcloudapi.com`, or `lcic.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, lcic::DescribeDeveloper};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDeveloper::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "lcic",
    "2022-08-17",
    "lcic",
    &Endpoints::NONE,
);

/// Adds group member: `AddGroupMember` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=AddGroupMember>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_CONTENT`],
/// [`codes::INVALID_PARAMETER_GROUP_MEMBER_OVER_LIMIT`], [`codes::INVALID_PARAMETER_GROUP_TEACHER_NOT_MEMBER`],
/// [`codes::INVALID_PARAMETER_GROUP_TYPE_INVALID`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_GROUP_PART_USERS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGroupMember {
    /// Required.
    pub group_id: String,
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub member_ids: Vec<String>,
}
operation! { AddGroupMember(group_id: String, sdk_app_id: i64, member_ids: Vec<String>) "AddGroupMember" -> Empty {
    0 "GroupId" group_id, 1 "SdkAppId" sdk_app_id, 2 "MemberIds" member_ids
} }

/// Response of [`AddGroupMember`]: empty.
pub type AddGroupMemberOutput = Empty;

/// Batches add group member: `BatchAddGroupMember` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=BatchAddGroupMember>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_CONTENT`],
/// [`codes::INVALID_PARAMETER_GROUP_MEMBER_OVER_LIMIT`], [`codes::INVALID_PARAMETER_GROUP_TYPE_INVALID`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_GROUP_PART_USERS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddGroupMember {
    /// Required.
    pub group_ids: Vec<String>,
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub member_ids: Vec<String>,
}
operation! { BatchAddGroupMember(group_ids: Vec<String>, sdk_app_id: i64, member_ids: Vec<String>)
    "BatchAddGroupMember" -> Empty {
    0 "GroupIds" group_ids, 1 "SdkAppId" sdk_app_id, 2 "MemberIds" member_ids
} }

/// Response of [`BatchAddGroupMember`]: empty.
pub type BatchAddGroupMemberOutput = Empty;

/// Batches create group with members: `BatchCreateGroupWithMembers` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=BatchCreateGroupWithMembers>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_CONTENT`],
/// [`codes::INVALID_PARAMETER_GROUP_MEMBER_OVER_LIMIT`], [`codes::INVALID_PARAMETER_GROUP_PARAM_INVALID`],
/// [`codes::INVALID_PARAMETER_GROUP_TEACHER_NOT_MEMBER`], [`codes::INVALID_PARAMETER_GROUP_TEACHERS_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_GROUP_TYPE_INVALID`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_PART_USERS_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCES_SOLD_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateGroupWithMembers {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub group_base_infos: Vec<GroupBaseInfo>,
    pub member_ids: Option<Vec<String>>,
}
operation! { BatchCreateGroupWithMembers(sdk_app_id: i64, group_base_infos: Vec<GroupBaseInfo>)
    "BatchCreateGroupWithMembers" -> BatchCreateGroupWithMembersOutput {
    0 "SdkAppId" sdk_app_id, 1 "GroupBaseInfos" group_base_infos, 2 "MemberIds" member_ids: Vec<String>
} }

/// In the request of [`BatchCreateGroupWithMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupBaseInfo {
    /// Required.
    pub group_name: Option<String>,
    pub teacher_id: Option<String>,
}
input! { GroupBaseInfo(group_name: String) {
    0 "GroupName" group_name: String, 1 "TeacherId" teacher_id: String
} }

/// Response of [`BatchCreateGroupWithMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateGroupWithMembersOutput {
    pub group_ids: Vec<String>,
}
model! { BatchCreateGroupWithMembersOutput {
    0 "GroupIds" group_ids: Vec<String>
} }

/// Batches create room: `BatchCreateRoom` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=BatchCreateRoom>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_CLASS_STARTED`],
/// [`codes::FAILED_OPERATION_CLASS_TOO_LONG`], [`codes::FAILED_OPERATION_IMAGE_ARG_INVALID`],
/// [`codes::FAILED_OPERATION_ORIGIN_ID_EXISTS`], [`codes::FAILED_OPERATION_ROOM_NOT_END`],
/// [`codes::INVALID_PARAMETER_CONTENT`], [`codes::INVALID_PARAMETER_END_TIME`],
/// [`codes::INVALID_PARAMETER_START_TIME`], [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_INSUFFICIENT_RECORD`], [`codes::RESOURCE_INSUFFICIENT_ROOM`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DOCUMENT`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_ROOM_STATISTICS`], [`codes::RESOURCES_SOLD_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateRoom {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_infos: Vec<RoomInfo>,
}
operation! { BatchCreateRoom(sdk_app_id: i64, room_infos: Vec<RoomInfo>) "BatchCreateRoom" -> BatchCreateRoomOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomInfos" room_infos
} }

/// In the request of [`BatchCreateRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomInfo {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub start_time: Option<i64>,
    /// Required.
    pub end_time: Option<i64>,
    /// Required.
    pub resolution: Option<i64>,
    /// Required.
    pub max_mic_number: Option<i64>,
    /// Required.
    pub sub_type: Option<String>,
    pub teacher_id: Option<String>,
    pub auto_mic: Option<i64>,
    pub turn_off_mic: Option<i64>,
    pub audio_quality: Option<i64>,
    pub disable_record: Option<i64>,
    pub assistants: Option<Vec<String>>,
    /// Deprecated.
    pub rtc_audience_number: Option<i64>,
    pub audience_type: Option<i64>,
    pub record_layout: Option<i64>,
    pub group_id: Option<String>,
    pub enable_direct_control: Option<i64>,
    pub interaction_mode: Option<i64>,
    pub video_orientation: Option<i64>,
    pub is_grading_required_post_class: Option<i64>,
    pub room_type: Option<i64>,
    pub end_delay_time: Option<i64>,
    pub live_type: Option<i64>,
    pub record_live_url: Option<String>,
    pub enable_auto_start: Option<i64>,
    pub record_background: Option<String>,
    pub record_scene: Option<String>,
    /// Deprecated.
    pub record_lang: Option<String>,
    pub record_stream: Option<i64>,
    pub white_board_snapshot_mode: Option<i64>,
    pub subtitles_transcription: Option<i64>,
    pub guests: Option<Vec<String>>,
    pub record_merge: Option<i64>,
    pub enable_live_relay: Option<i64>,
}

/// Arguments of [`RoomInfo::new`].
pub struct RoomInfoRequired {
    pub name: String,
    pub start_time: i64,
    pub end_time: i64,
    pub resolution: i64,
    pub max_mic_number: i64,
    pub sub_type: String,
}
input! { RoomInfo { RoomInfoRequired: name, start_time, end_time, resolution, max_mic_number, sub_type } {
    0 "Name" name: String, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64, 3 "Resolution" resolution: i64,
    4 "MaxMicNumber" max_mic_number: i64, 5 "SubType" sub_type: String, 6 "TeacherId" teacher_id: String,
    7 "AutoMic" auto_mic: i64, 8 "TurnOffMic" turn_off_mic: i64, 9 "AudioQuality" audio_quality: i64,
    10 "DisableRecord" disable_record: i64, 11 "Assistants" assistants: Vec<String>,
    12 "RTCAudienceNumber" rtc_audience_number: i64, 13 "AudienceType" audience_type: i64,
    14 "RecordLayout" record_layout: i64, 15 "GroupId" group_id: String,
    16 "EnableDirectControl" enable_direct_control: i64, 17 "InteractionMode" interaction_mode: i64,
    18 "VideoOrientation" video_orientation: i64, 19 "IsGradingRequiredPostClass" is_grading_required_post_class: i64,
    20 "RoomType" room_type: i64, 21 "EndDelayTime" end_delay_time: i64, 22 "LiveType" live_type: i64,
    23 "RecordLiveUrl" record_live_url: String, 24 "EnableAutoStart" enable_auto_start: i64,
    25 "RecordBackground" record_background: String, 26 "RecordScene" record_scene: String,
    27 "RecordLang" record_lang: String, 28 "RecordStream" record_stream: i64,
    29 "WhiteBoardSnapshotMode" white_board_snapshot_mode: i64,
    30 "SubtitlesTranscription" subtitles_transcription: i64, 31 "Guests" guests: Vec<String>,
    32 "RecordMerge" record_merge: i64, 33 "EnableLiveRelay" enable_live_relay: i64
} }

/// Response of [`BatchCreateRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateRoomOutput {
    pub room_ids: Vec<i64>,
}
model! { BatchCreateRoomOutput {
    0 "RoomIds" room_ids: Vec<i64>
} }

/// Batches delete group member: `BatchDeleteGroupMember` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=BatchDeleteGroupMember>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_CONTENT`],
/// [`codes::INVALID_PARAMETER_GROUP_MEMBER_OVER_LIMIT`], [`codes::INVALID_PARAMETER_GROUP_TYPE_INVALID`],
/// [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_PART_USERS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteGroupMember {
    /// Required.
    pub group_ids: Vec<String>,
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub member_ids: Vec<String>,
}
operation! { BatchDeleteGroupMember(group_ids: Vec<String>, sdk_app_id: i64, member_ids: Vec<String>)
    "BatchDeleteGroupMember" -> Empty {
    0 "GroupIds" group_ids, 1 "SdkAppId" sdk_app_id, 2 "MemberIds" member_ids
} }

/// Response of [`BatchDeleteGroupMember`]: empty.
pub type BatchDeleteGroupMemberOutput = Empty;

/// Batches delete record: `BatchDeleteRecord` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=BatchDeleteRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteRecord {
    /// Required.
    pub room_ids: Vec<i64>,
    /// Required.
    pub sdk_app_id: i64,
}
operation! { BatchDeleteRecord(room_ids: Vec<i64>, sdk_app_id: i64) "BatchDeleteRecord" -> BatchDeleteRecordOutput {
    0 "RoomIds" room_ids, 1 "SdkAppId" sdk_app_id
} }

/// Response of [`BatchDeleteRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteRecordOutput {
    pub room_ids: Vec<i64>,
}
model! { BatchDeleteRecordOutput {
    0 "RoomIds" room_ids: Vec<i64>
} }

/// Batches describe document: `BatchDescribeDocument` of `lcic` 2022-08-17.
///
/// POST. Changes data. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=BatchDescribeDocument>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeDocument {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub page: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub permission: Vec<i64>,
    pub owner: Option<String>,
    pub keyword: Option<String>,
    pub document_id: Option<Vec<String>>,
}
operation! { BatchDescribeDocument(sdk_app_id: i64, page: i64, limit: i64, permission: Vec<i64>)
    "BatchDescribeDocument" -> BatchDescribeDocumentOutput {
    0 "SdkAppId" sdk_app_id, 1 "Page" page, 2 "Limit" limit, 3 "Permission" permission, 4 "Owner" owner: String,
    5 "Keyword" keyword: String, 6 "DocumentId" document_id: Vec<String>
} }
paged! { BatchDescribeDocument: DocumentInfo = Number "Page", "Documents" documents, total "Total" }

/// Response of [`BatchDescribeDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeDocumentOutput {
    pub total: Option<i64>,
    pub documents: Vec<DocumentInfo>,
}
model! { BatchDescribeDocumentOutput {
    0 "Total" total: i64, 1 "Documents" documents: Vec<DocumentInfo>
} }

/// In the response of [`BatchDescribeDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentInfo {
    pub document_id: Option<String>,
    pub document_url: Option<String>,
    pub document_name: Option<String>,
    pub owner: Option<String>,
    pub sdk_app_id: Option<i64>,
    pub permission: Option<i64>,
    pub transcode_result: Option<String>,
    pub transcode_type: Option<i64>,
    pub transcode_progress: Option<i64>,
    pub transcode_state: Option<i64>,
    pub transcode_info: Option<String>,
    pub document_type: Option<String>,
    pub document_size: Option<i64>,
    pub update_time: Option<i64>,
    pub pages: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub cover: Option<String>,
    pub preview: Option<String>,
    pub resolution: Option<String>,
    pub min_scale_resolution: Option<String>,
}
model! { DocumentInfo {
    0 "DocumentId" document_id: String, 1 "DocumentUrl" document_url: String, 2 "DocumentName" document_name: String,
    3 "Owner" owner: String, 4 "SdkAppId" sdk_app_id: i64, 5 "Permission" permission: i64,
    6 "TranscodeResult" transcode_result: String, 7 "TranscodeType" transcode_type: i64,
    8 "TranscodeProgress" transcode_progress: i64, 9 "TranscodeState" transcode_state: i64,
    10 "TranscodeInfo" transcode_info: String, 11 "DocumentType" document_type: String,
    12 "DocumentSize" document_size: i64, 13 "UpdateTime" update_time: i64, 14 "Pages" pages: i64,
    15 "Width" width: i64, 16 "Height" height: i64, 17 "Cover" cover: String, 18 "Preview" preview: String,
    19 "Resolution" resolution: String, 20 "MinScaleResolution" min_scale_resolution: String
} }

/// Batches get playback token: `BatchGetPlaybackToken` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=BatchGetPlaybackToken>.
///
/// Errors: [`codes::INVALID_PARAMETER_CLASS_ID`], [`codes::INVALID_PARAMETER_CLASS_IDS`],
/// [`codes::INVALID_PARAMETER_SCHOOL_ID`], [`codes::INVALID_PARAMETER_USER_SCHOOL_MISMATCH`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetPlaybackToken {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_ids: Vec<i64>,
    pub expire_seconds: Option<i64>,
    pub user_id: Option<String>,
}
operation! { BatchGetPlaybackToken(sdk_app_id: i64, room_ids: Vec<i64>)
    "BatchGetPlaybackToken" -> BatchGetPlaybackTokenOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomIds" room_ids, 2 "ExpireSeconds" expire_seconds: i64, 3 "UserId" user_id: String
} }

/// Response of [`BatchGetPlaybackToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetPlaybackTokenOutput {
    pub results: Vec<TokenResult>,
    pub total: Option<i64>,
    pub user_id: Option<String>,
}
model! { BatchGetPlaybackTokenOutput {
    0 "Results" results: Vec<TokenResult>, 1 "Total" total: i64, 2 "UserId" user_id: String
} }

/// In the response of [`BatchGetPlaybackToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenResult {
    pub room_id: Option<i64>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { TokenResult {
    0 "RoomId" room_id: i64, 1 "Token" token: Secret
} }

/// Batches register: `BatchRegister` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=BatchRegister>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRegister {
    /// Required.
    pub users: Vec<BatchUserRequest>,
}
operation! { BatchRegister(users: Vec<BatchUserRequest>) "BatchRegister" -> BatchRegisterOutput {
    0 "Users" users
} }

/// In the request of [`BatchRegister`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUserRequest {
    /// Required.
    pub sdk_app_id: Option<i64>,
    pub name: Option<String>,
    pub origin_id: Option<String>,
    pub avatar: Option<String>,
}
input! { BatchUserRequest(sdk_app_id: i64) {
    0 "SdkAppId" sdk_app_id: i64, 1 "Name" name: String, 2 "OriginId" origin_id: String, 3 "Avatar" avatar: String
} }

/// Response of [`BatchRegister`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRegisterOutput {
    pub users: Vec<BatchUserInfo>,
}
model! { BatchRegisterOutput {
    0 "Users" users: Vec<BatchUserInfo>
} }

/// In the response of [`BatchRegister`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUserInfo {
    pub sdk_app_id: Option<i64>,
    pub user_id: Option<String>,
    pub origin_id: Option<String>,
}
model! { BatchUserInfo {
    0 "SdkAppId" sdk_app_id: i64, 1 "UserId" user_id: String, 2 "OriginId" origin_id: String
} }

/// Binds document to room: `BindDocumentToRoom` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=BindDocumentToRoom>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_DOCUMENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDocumentToRoom {
    /// Required.
    pub room_id: i64,
    /// Required.
    pub document_id: String,
    pub bind_type: Option<i64>,
}
operation! { BindDocumentToRoom(room_id: i64, document_id: String) "BindDocumentToRoom" -> Empty {
    0 "RoomId" room_id, 1 "DocumentId" document_id, 2 "BindType" bind_type: i64
} }

/// Response of [`BindDocumentToRoom`]: empty.
pub type BindDocumentToRoomOutput = Empty;

/// Creates document: `CreateDocument` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=CreateDocument>.
///
/// Errors: [`codes::FAILED_OPERATION_REQUEST_TIMED_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocument {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub document_url: String,
    /// Required.
    pub document_name: String,
    /// Required.
    pub owner: String,
    pub transcode_type: Option<i64>,
    pub permission: Option<i64>,
    pub document_type: Option<String>,
    pub document_size: Option<i64>,
    pub auto_handle_unsupported_element: Option<bool>,
    pub min_scale_resolution: Option<String>,
}
operation! { CreateDocument(sdk_app_id: i64, document_url: String, document_name: String, owner: String)
    "CreateDocument" -> CreateDocumentOutput {
    0 "SdkAppId" sdk_app_id, 1 "DocumentUrl" document_url, 2 "DocumentName" document_name, 3 "Owner" owner,
    4 "TranscodeType" transcode_type: i64, 5 "Permission" permission: i64, 6 "DocumentType" document_type: String,
    7 "DocumentSize" document_size: i64, 8 "AutoHandleUnsupportedElement" auto_handle_unsupported_element: bool,
    9 "MinScaleResolution" min_scale_resolution: String
} }

/// Response of [`CreateDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocumentOutput {
    pub document_id: Option<String>,
}
model! { CreateDocumentOutput {
    0 "DocumentId" document_id: String
} }

/// Creates group live codes: `CreateGroupLiveCodes` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=CreateGroupLiveCodes>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupLiveCodes {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
    /// Required.
    pub number: i64,
}
operation! { CreateGroupLiveCodes(sdk_app_id: i64, room_id: i64, number: i64)
    "CreateGroupLiveCodes" -> CreateGroupLiveCodesOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "Number" number
} }

/// Response of [`CreateGroupLiveCodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupLiveCodesOutput {
    pub group_live_codes: Vec<String>,
}
model! { CreateGroupLiveCodesOutput {
    0 "GroupLiveCodes" group_live_codes: Vec<String>
} }

/// Creates group with members: `CreateGroupWithMembers` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=CreateGroupWithMembers>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_GROUP_MEMBER_OVER_LIMIT`],
/// [`codes::INVALID_PARAMETER_GROUP_PARAM_INVALID`], [`codes::INVALID_PARAMETER_GROUP_TEACHER_NOT_MEMBER`],
/// [`codes::INVALID_PARAMETER_GROUP_TEACHERS_NOT_EXIST`], [`codes::INVALID_PARAMETER_GROUP_TYPE_INVALID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_GROUP_PART_USERS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupWithMembers {
    /// Required.
    pub group_name: String,
    /// Required.
    pub sdk_app_id: i64,
    pub teacher_id: Option<String>,
    pub member_ids: Option<Vec<String>>,
}
operation! { CreateGroupWithMembers(group_name: String, sdk_app_id: i64)
    "CreateGroupWithMembers" -> CreateGroupWithMembersOutput {
    0 "GroupName" group_name, 1 "SdkAppId" sdk_app_id, 2 "TeacherId" teacher_id: String,
    3 "MemberIds" member_ids: Vec<String>
} }

/// Response of [`CreateGroupWithMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupWithMembersOutput {
    pub group_id: Option<String>,
}
model! { CreateGroupWithMembersOutput {
    0 "GroupId" group_id: String
} }

/// Creates group with sub group: `CreateGroupWithSubGroup` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=CreateGroupWithSubGroup>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_CONTENT`],
/// [`codes::INVALID_PARAMETER_GROUP_PARAM_INVALID`], [`codes::INVALID_PARAMETER_GROUP_TEACHER_NOT_MEMBER`],
/// [`codes::INVALID_PARAMETER_GROUP_TEACHERS_NOT_EXIST`], [`codes::INVALID_PARAMETER_GROUP_TYPE_INVALID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_PART_USERS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupWithSubGroup {
    /// Required.
    pub group_name: String,
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub sub_group_ids: Vec<String>,
    pub teacher_id: Option<String>,
}
operation! { CreateGroupWithSubGroup(group_name: String, sdk_app_id: i64, sub_group_ids: Vec<String>)
    "CreateGroupWithSubGroup" -> CreateGroupWithSubGroupOutput {
    0 "GroupName" group_name, 1 "SdkAppId" sdk_app_id, 2 "SubGroupIds" sub_group_ids, 3 "TeacherId" teacher_id: String
} }

/// Response of [`CreateGroupWithSubGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupWithSubGroupOutput {
    pub group_id: Option<String>,
}
model! { CreateGroupWithSubGroupOutput {
    0 "GroupId" group_id: String
} }

/// Creates room: `CreateRoom` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=CreateRoom>.
///
/// Errors: [`codes::FAILED_OPERATION_CLASS_TOO_LONG`], [`codes::FAILED_OPERATION_REQUEST_TIMED_OUT`],
/// [`codes::INVALID_PARAMETER_CONTENT`], [`codes::INVALID_PARAMETER_DISABLE_RECORD`],
/// [`codes::INVALID_PARAMETER_END_TIME`], [`codes::INVALID_PARAMETER_LIVE_TYPE`],
/// [`codes::INVALID_PARAMETER_MAX_MIC_NUMBER`], [`codes::INVALID_PARAMETER_RECORD_LAYOUT`],
/// [`codes::INVALID_PARAMETER_ROOM_TYPE_INVALID`], [`codes::INVALID_PARAMETER_START_TIME`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_INSUFFICIENT_RECORD`], [`codes::RESOURCE_INSUFFICIENT_ROOM`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoom {
    /// Required.
    pub name: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub resolution: i64,
    /// Required.
    pub max_mic_number: i64,
    /// Required.
    pub sub_type: String,
    pub teacher_id: Option<String>,
    pub auto_mic: Option<i64>,
    pub turn_off_mic: Option<i64>,
    pub audio_quality: Option<i64>,
    pub disable_record: Option<i64>,
    pub assistants: Option<Vec<String>>,
    /// Deprecated.
    pub rtc_audience_number: Option<i64>,
    pub audience_type: Option<i64>,
    pub record_layout: Option<i64>,
    pub group_id: Option<String>,
    pub enable_direct_control: Option<i64>,
    pub interaction_mode: Option<i64>,
    pub video_orientation: Option<i64>,
    pub is_grading_required_post_class: Option<i64>,
    pub room_type: Option<i64>,
    pub guests: Option<Vec<String>>,
    pub end_delay_time: Option<i64>,
    pub live_type: Option<i64>,
    pub record_live_url: Option<String>,
    pub enable_auto_start: Option<i64>,
    pub record_background: Option<String>,
    pub record_scene: Option<String>,
    /// Deprecated.
    pub record_lang: Option<String>,
    pub record_stream: Option<i64>,
    pub white_board_snapshot_mode: Option<i64>,
    pub subtitles_transcription: Option<i64>,
    pub record_merge: Option<i64>,
    pub enable_live_relay: Option<i64>,
}

/// Arguments of [`CreateRoom::new`].
pub struct CreateRoomRequired {
    pub name: String,
    pub start_time: i64,
    pub end_time: i64,
    pub sdk_app_id: i64,
    pub resolution: i64,
    pub max_mic_number: i64,
    pub sub_type: String,
}
operation! {
    CreateRoom { CreateRoomRequired: name, start_time, end_time, sdk_app_id, resolution, max_mic_number, sub_type }
    "CreateRoom" -> CreateRoomOutput {
    0 "Name" name, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SdkAppId" sdk_app_id, 4 "Resolution" resolution,
    5 "MaxMicNumber" max_mic_number, 6 "SubType" sub_type, 7 "TeacherId" teacher_id: String, 8 "AutoMic" auto_mic: i64,
    9 "TurnOffMic" turn_off_mic: i64, 10 "AudioQuality" audio_quality: i64, 11 "DisableRecord" disable_record: i64,
    12 "Assistants" assistants: Vec<String>, 13 "RTCAudienceNumber" rtc_audience_number: i64,
    14 "AudienceType" audience_type: i64, 15 "RecordLayout" record_layout: i64, 16 "GroupId" group_id: String,
    17 "EnableDirectControl" enable_direct_control: i64, 18 "InteractionMode" interaction_mode: i64,
    19 "VideoOrientation" video_orientation: i64, 20 "IsGradingRequiredPostClass" is_grading_required_post_class: i64,
    21 "RoomType" room_type: i64, 22 "Guests" guests: Vec<String>, 23 "EndDelayTime" end_delay_time: i64,
    24 "LiveType" live_type: i64, 25 "RecordLiveUrl" record_live_url: String,
    26 "EnableAutoStart" enable_auto_start: i64, 27 "RecordBackground" record_background: String,
    28 "RecordScene" record_scene: String, 29 "RecordLang" record_lang: String, 30 "RecordStream" record_stream: i64,
    31 "WhiteBoardSnapshotMode" white_board_snapshot_mode: i64,
    32 "SubtitlesTranscription" subtitles_transcription: i64, 33 "RecordMerge" record_merge: i64,
    34 "EnableLiveRelay" enable_live_relay: i64
} }

/// Response of [`CreateRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoomOutput {
    pub room_id: Option<i64>,
}
model! { CreateRoomOutput {
    0 "RoomId" room_id: i64
} }

/// Creates supervisor: `CreateSupervisor` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=CreateSupervisor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSupervisor {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub users: Vec<String>,
}
operation! { CreateSupervisor(sdk_app_id: i64, users: Vec<String>) "CreateSupervisor" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Users" users
} }

/// Response of [`CreateSupervisor`]: empty.
pub type CreateSupervisorOutput = Empty;

/// Deletes app custom content: `DeleteAppCustomContent` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DeleteAppCustomContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppCustomContent {
    /// Required.
    pub sdk_app_id: i64,
    pub scenes: Option<Vec<String>>,
}
operation! { DeleteAppCustomContent(sdk_app_id: i64) "DeleteAppCustomContent" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Scenes" scenes: Vec<String>
} }

/// Response of [`DeleteAppCustomContent`]: empty.
pub type DeleteAppCustomContentOutput = Empty;

/// Deletes document: `DeleteDocument` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DeleteDocument>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_DOCUMENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDocument {
    /// Required.
    pub document_id: String,
}
operation! { DeleteDocument(document_id: String) "DeleteDocument" -> Empty {
    0 "DocumentId" document_id
} }

/// Response of [`DeleteDocument`]: empty.
pub type DeleteDocumentOutput = Empty;

/// Deletes group: `DeleteGroup` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DeleteGroup>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    /// Required.
    pub group_ids: Vec<String>,
    /// Required.
    pub sdk_app_id: i64,
}
operation! { DeleteGroup(group_ids: Vec<String>, sdk_app_id: i64) "DeleteGroup" -> Empty {
    0 "GroupIds" group_ids, 1 "SdkAppId" sdk_app_id
} }

/// Response of [`DeleteGroup`]: empty.
pub type DeleteGroupOutput = Empty;

/// Deletes group member: `DeleteGroupMember` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DeleteGroupMember>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_GROUP_MEMBER_OVER_LIMIT`],
/// [`codes::INVALID_PARAMETER_GROUP_PARAM_INVALID`], [`codes::INVALID_PARAMETER_GROUP_TEACHER_NOT_MEMBER`],
/// [`codes::INVALID_PARAMETER_GROUP_TEACHERS_NOT_EXIST`], [`codes::INVALID_PARAMETER_GROUP_TYPE_INVALID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_PART_USERS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupMember {
    /// Required.
    pub group_id: String,
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub member_ids: Vec<String>,
}
operation! { DeleteGroupMember(group_id: String, sdk_app_id: i64, member_ids: Vec<String>)
    "DeleteGroupMember" -> Empty {
    0 "GroupId" group_id, 1 "SdkAppId" sdk_app_id, 2 "MemberIds" member_ids
} }

/// Response of [`DeleteGroupMember`]: empty.
pub type DeleteGroupMemberOutput = Empty;

/// Deletes playback item: `DeletePlaybackItem` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DeletePlaybackItem>.
///
/// Errors: [`codes::FAILED_OPERATION_CLASS_STARTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlaybackItem {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
}
operation! { DeletePlaybackItem(sdk_app_id: i64, room_id: i64) "DeletePlaybackItem" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

/// Response of [`DeletePlaybackItem`]: empty.
pub type DeletePlaybackItemOutput = Empty;

/// Deletes record: `DeleteRecord` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DeleteRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecord {
    /// Required.
    pub room_id: i64,
    /// Required.
    pub sdk_app_id: i64,
}
operation! { DeleteRecord(room_id: i64, sdk_app_id: i64) "DeleteRecord" -> Empty {
    0 "RoomId" room_id, 1 "SdkAppId" sdk_app_id
} }

/// Response of [`DeleteRecord`]: empty.
pub type DeleteRecordOutput = Empty;

/// Deletes room: `DeleteRoom` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DeleteRoom>.
///
/// Errors: [`codes::FAILED_OPERATION_CLASS_STARTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoom {
    /// Required.
    pub room_id: i64,
}
operation! { DeleteRoom(room_id: i64) "DeleteRoom" -> Empty {
    0 "RoomId" room_id
} }

/// Response of [`DeleteRoom`]: empty.
pub type DeleteRoomOutput = Empty;

/// Deletes supervisor: `DeleteSupervisor` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DeleteSupervisor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSupervisor {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub users: Vec<String>,
}
operation! { DeleteSupervisor(sdk_app_id: i64, users: Vec<String>) "DeleteSupervisor" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Users" users
} }

/// Response of [`DeleteSupervisor`]: empty.
pub type DeleteSupervisorOutput = Empty;

/// Deletes user: `DeleteUser` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DeleteUser>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_CLASS_ENDED`],
/// [`codes::FAILED_OPERATION_CLASS_EXPIRED`], [`codes::FAILED_OPERATION_CLASS_STARTED`],
/// [`codes::FAILED_OPERATION_CLASS_TOO_LONG`], [`codes::FAILED_OPERATION_IMAGE_ARG_INVALID`],
/// [`codes::FAILED_OPERATION_ORIGIN_ID_EXISTS`], [`codes::FAILED_OPERATION_REQUEST_TIMED_OUT`],
/// [`codes::FAILED_OPERATION_ROOM_NOT_END`], [`codes::FAILED_OPERATION_USER_IS_ALREADY_IN_GROUP`],
/// [`codes::INVALID_PARAMETER_CONTENT`], [`codes::INVALID_PARAMETER_CSS_OR_JS`], [`codes::INVALID_PARAMETER_END_TIME`],
/// [`codes::INVALID_PARAMETER_GROUP_MEMBER_OVER_LIMIT`], [`codes::INVALID_PARAMETER_GROUP_PARAM_INVALID`],
/// [`codes::INVALID_PARAMETER_GROUP_TEACHER_NOT_MEMBER`], [`codes::INVALID_PARAMETER_GROUP_TEACHERS_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_GROUP_TYPE_INVALID`], [`codes::INVALID_PARAMETER_START_TIME`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED`], [`codes::REGION_ERROR`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_INSUFFICIENT_RECORD`], [`codes::RESOURCE_INSUFFICIENT_ROOM`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DOCUMENT`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_GROUP_PART_USERS_NOT_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_ROOM_STATISTICS`], [`codes::RESOURCES_SOLD_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    /// Required.
    pub user_id: String,
}
operation! { DeleteUser(user_id: String) "DeleteUser" -> Empty {
    0 "UserId" user_id
} }

/// Response of [`DeleteUser`]: empty.
pub type DeleteUserOutput = Empty;

/// Deletes white board snapshot: `DeleteWhiteBoardSnapshot` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DeleteWhiteBoardSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhiteBoardSnapshot {
    pub room_id: Option<i64>,
}
operation! { DeleteWhiteBoardSnapshot() "DeleteWhiteBoardSnapshot" -> Empty {
    0 "RoomId" room_id: i64
} }

/// Response of [`DeleteWhiteBoardSnapshot`]: empty.
pub type DeleteWhiteBoardSnapshotOutput = Empty;

/// Describes answer list: `DescribeAnswerList` of `lcic` 2022-08-17.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeAnswerList>.
///
/// Errors: [`codes::FAILED_OPERATION_REQUEST_TIMED_OUT`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnswerList {
    /// Required.
    pub question_id: String,
    pub page: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAnswerList(question_id: String) "DescribeAnswerList" -> DescribeAnswerListOutput {
    0 "QuestionId" question_id, 1 "Page" page: i64, 2 "Limit" limit: i64
} }
paged! { DescribeAnswerList: AnswerInfo = Number "Page", "AnswerInfo" answer_info, total "Total" }

/// Response of [`DescribeAnswerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAnswerListOutput {
    pub total: Option<i64>,
    pub answer_info: Vec<AnswerInfo>,
}
model! { DescribeAnswerListOutput {
    0 "Total" total: i64, 1 "AnswerInfo" answer_info: Vec<AnswerInfo>
} }

/// In the response of [`DescribeAnswerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerInfo {
    pub name: Option<String>,
    pub answer: Option<i64>,
    pub cost_time: Option<i64>,
    pub user_id: Option<String>,
    pub is_correct: Option<i64>,
}
model! { AnswerInfo {
    0 "Name" name: String, 1 "Answer" answer: i64, 2 "CostTime" cost_time: i64, 3 "UserId" user_id: String,
    4 "IsCorrect" is_correct: i64
} }

/// Describes app detail: `DescribeAppDetail` of `lcic` 2022-08-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeAppDetail>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppDetail {
    /// Required.
    pub application_id: String,
    /// Required.
    pub developer_id: String,
}
operation! { DescribeAppDetail(application_id: String, developer_id: String)
    "DescribeAppDetail" -> DescribeAppDetailOutput {
    0 "ApplicationId" application_id, 1 "DeveloperId" developer_id
} }

/// Response of [`DescribeAppDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppDetailOutput {
    pub sdk_app_id: Option<String>,
    pub app_config: Option<AppConfig>,
    pub scene_config: Vec<SceneItem>,
    pub transfer_config: Option<TransferItem>,
}
model! { DescribeAppDetailOutput {
    0 "SdkAppId" sdk_app_id: String, 1 "AppConfig" app_config: AppConfig, 2 "SceneConfig" scene_config: Vec<SceneItem>,
    3 "TransferConfig" transfer_config: TransferItem
} }

/// In the response of [`DescribeAppDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppConfig {
    pub application_id: Option<String>,
    pub app_name: Option<String>,
    pub state: Option<i64>,
    pub app_version: Option<i64>,
    pub created_at: Option<String>,
    pub callback: Option<String>,
    /// Secret.
    pub callback_key: Option<Secret>,
}
model! { AppConfig {
    0 "ApplicationId" application_id: String, 1 "AppName" app_name: String, 2 "State" state: i64,
    3 "AppVersion" app_version: i64, 4 "CreatedAt" created_at: String, 5 "Callback" callback: String,
    6 "CallbackKey" callback_key: Secret
} }

/// In the response of [`DescribeAppDetail`].
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
    0 "Scene" scene: String, 1 "LogoUrl" logo_url: String, 2 "HomeUrl" home_url: String, 3 "JSUrl" js_url: String,
    4 "CSSUrl" css_url: String
} }

/// In the response of [`DescribeAppDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferItem {
    pub state: Option<i64>,
}
model! { TransferItem {
    0 "State" state: i64
} }

/// Describes current member list: `DescribeCurrentMemberList` of `lcic` 2022-08-17.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeCurrentMemberList>.
///
/// Errors: [`codes::FAILED_OPERATION_CLASS_ENDED`], [`codes::FAILED_OPERATION_CLASS_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentMemberList {
    /// Required.
    pub room_id: i64,
    /// Required.
    pub page: i64,
    /// Required.
    pub limit: i64,
}
operation! { DescribeCurrentMemberList(room_id: i64, page: i64, limit: i64)
    "DescribeCurrentMemberList" -> DescribeCurrentMemberListOutput {
    0 "RoomId" room_id, 1 "Page" page, 2 "Limit" limit
} }
paged! { DescribeCurrentMemberList: MemberRecord = Number "Page", "MemberRecords" member_records, total "Total" }

/// Response of [`DescribeCurrentMemberList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentMemberListOutput {
    pub total: Option<i64>,
    pub member_records: Vec<MemberRecord>,
}
model! { DescribeCurrentMemberListOutput {
    0 "Total" total: i64, 1 "MemberRecords" member_records: Vec<MemberRecord>
} }

/// In the response of [`DescribeCurrentMemberList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberRecord {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub present_time: Option<i64>,
    pub camera: Option<i64>,
    pub mic: Option<i64>,
    pub silence: Option<i64>,
    pub answer_questions: Option<i64>,
    pub hand_ups: Option<i64>,
    pub first_join_timestamp: Option<i64>,
    pub last_quit_timestamp: Option<i64>,
    pub rewords: Option<i64>,
    pub ip_address: Option<String>,
    pub location: Option<String>,
    pub device: Option<i64>,
    pub per_member_mic_count: Option<i64>,
    pub per_member_message_count: Option<i64>,
    pub role: Option<i64>,
    pub group_id: Option<String>,
    pub sub_group_id: Vec<String>,
    pub stage: Option<i64>,
    pub current_state: Option<i64>,
}
model! { MemberRecord {
    0 "UserId" user_id: String, 1 "UserName" user_name: String, 2 "PresentTime" present_time: i64,
    3 "Camera" camera: i64, 4 "Mic" mic: i64, 5 "Silence" silence: i64, 6 "AnswerQuestions" answer_questions: i64,
    7 "HandUps" hand_ups: i64, 8 "FirstJoinTimestamp" first_join_timestamp: i64,
    9 "LastQuitTimestamp" last_quit_timestamp: i64, 10 "Rewords" rewords: i64, 11 "IPAddress" ip_address: String,
    12 "Location" location: String, 13 "Device" device: i64, 14 "PerMemberMicCount" per_member_mic_count: i64,
    15 "PerMemberMessageCount" per_member_message_count: i64, 16 "Role" role: i64, 17 "GroupId" group_id: String,
    18 "SubGroupId" sub_group_id: Vec<String>, 19 "Stage" stage: i64, 20 "CurrentState" current_state: i64
} }

/// Describes developer: `DescribeDeveloper` of `lcic` 2022-08-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeDeveloper>.
///
/// Errors: [`codes::FAILED_OPERATION_CLASS_EXPIRED`], [`codes::FAILED_OPERATION_REQUEST_TIMED_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeveloper {}
operation! { DescribeDeveloper() "DescribeDeveloper" -> DescribeDeveloperOutput {} }

/// Response of [`DescribeDeveloper`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeveloperOutput {
    pub developer_id: Option<String>,
}
model! { DescribeDeveloperOutput {
    0 "DeveloperId" developer_id: String
} }

/// Describes document: `DescribeDocument` of `lcic` 2022-08-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeDocument>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_DOCUMENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocument {
    /// Required.
    pub document_id: String,
}
operation! { DescribeDocument(document_id: String) "DescribeDocument" -> DescribeDocumentOutput {
    0 "DocumentId" document_id
} }

/// Response of [`DescribeDocument`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocumentOutput {
    pub document_id: Option<String>,
    pub document_url: Option<String>,
    pub document_name: Option<String>,
    pub owner: Option<String>,
    pub sdk_app_id: Option<i64>,
    pub permission: Option<i64>,
    pub transcode_result: Option<String>,
    pub transcode_type: Option<i64>,
    pub transcode_progress: Option<i64>,
    pub transcode_state: Option<i64>,
    pub transcode_info: Option<String>,
    pub document_type: Option<String>,
    pub document_size: Option<i64>,
    pub update_time: Option<i64>,
    pub pages: Option<i64>,
    pub preview: Option<String>,
    pub resolution: Option<String>,
    pub min_scale_resolution: Option<String>,
}
model! { DescribeDocumentOutput {
    0 "DocumentId" document_id: String, 1 "DocumentUrl" document_url: String, 2 "DocumentName" document_name: String,
    3 "Owner" owner: String, 4 "SdkAppId" sdk_app_id: i64, 5 "Permission" permission: i64,
    6 "TranscodeResult" transcode_result: String, 7 "TranscodeType" transcode_type: i64,
    8 "TranscodeProgress" transcode_progress: i64, 9 "TranscodeState" transcode_state: i64,
    10 "TranscodeInfo" transcode_info: String, 11 "DocumentType" document_type: String,
    12 "DocumentSize" document_size: i64, 13 "UpdateTime" update_time: i64, 14 "Pages" pages: i64,
    15 "Preview" preview: String, 16 "Resolution" resolution: String,
    17 "MinScaleResolution" min_scale_resolution: String
} }

/// Describes documents: `DescribeDocuments` of `lcic` 2022-08-17.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeDocuments>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocuments {
    /// Required.
    pub school_id: i64,
    /// Required.
    pub page: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub permission: Vec<i64>,
    pub owner: Option<String>,
    pub keyword: Option<String>,
    pub document_id: Option<Vec<String>>,
}
operation! { DescribeDocuments(school_id: i64, page: i64, limit: i64, permission: Vec<i64>)
    "DescribeDocuments" -> DescribeDocumentsOutput {
    0 "SchoolId" school_id, 1 "Page" page, 2 "Limit" limit, 3 "Permission" permission, 4 "Owner" owner: String,
    5 "Keyword" keyword: String, 6 "DocumentId" document_id: Vec<String>
} }
paged! { DescribeDocuments: DocumentInfo = Number "Page", "Documents" documents, total "Total" }

/// Response of [`DescribeDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocumentsOutput {
    pub total: Option<i64>,
    pub documents: Vec<DocumentInfo>,
}
model! { DescribeDocumentsOutput {
    0 "Total" total: i64, 1 "Documents" documents: Vec<DocumentInfo>
} }

/// Describes documents by room: `DescribeDocumentsByRoom` of `lcic` 2022-08-17.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeDocumentsByRoom>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_CLASS_STARTED`],
/// [`codes::FAILED_OPERATION_CLASS_TOO_LONG`], [`codes::FAILED_OPERATION_IMAGE_ARG_INVALID`],
/// [`codes::FAILED_OPERATION_ORIGIN_ID_EXISTS`], [`codes::FAILED_OPERATION_ROOM_NOT_END`],
/// [`codes::INVALID_PARAMETER_CONTENT`], [`codes::INVALID_PARAMETER_END_TIME`],
/// [`codes::INVALID_PARAMETER_START_TIME`], [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_INSUFFICIENT_RECORD`], [`codes::RESOURCE_INSUFFICIENT_ROOM`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DOCUMENT`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_ROOM_STATISTICS`], [`codes::RESOURCES_SOLD_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocumentsByRoom {
    /// Required.
    pub room_id: i64,
    /// Required.
    pub sdk_app_id: i64,
    pub page: Option<i64>,
    pub limit: Option<i64>,
    pub permission: Option<Vec<i64>>,
    pub owner: Option<String>,
}
operation! { DescribeDocumentsByRoom(room_id: i64, sdk_app_id: i64)
    "DescribeDocumentsByRoom" -> DescribeDocumentsByRoomOutput {
    0 "RoomId" room_id, 1 "SdkAppId" sdk_app_id, 2 "Page" page: i64, 3 "Limit" limit: i64,
    4 "Permission" permission: Vec<i64>, 5 "Owner" owner: String
} }
paged! { DescribeDocumentsByRoom: DocumentInfo = Number "Page", "Documents" documents, total "Total" }

/// Response of [`DescribeDocumentsByRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocumentsByRoomOutput {
    pub documents: Vec<DocumentInfo>,
    pub total: Option<i64>,
}
model! { DescribeDocumentsByRoomOutput {
    0 "Documents" documents: Vec<DocumentInfo>, 1 "Total" total: i64
} }

/// Describes edit versions: `DescribeEditVersions` of `lcic` 2022-08-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeEditVersions>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_CLASS_ENDED`],
/// [`codes::FAILED_OPERATION_CLASS_EXPIRED`], [`codes::FAILED_OPERATION_CLASS_STARTED`],
/// [`codes::FAILED_OPERATION_CLASS_TOO_LONG`], [`codes::FAILED_OPERATION_IMAGE_ARG_INVALID`],
/// [`codes::FAILED_OPERATION_ORIGIN_ID_EXISTS`], [`codes::FAILED_OPERATION_POSTPAID_NOT_AVAILABLE`],
/// [`codes::FAILED_OPERATION_REQUEST_TIMED_OUT`], [`codes::FAILED_OPERATION_ROOM_NOT_END`],
/// [`codes::FAILED_OPERATION_USER_IS_ALREADY_IN_GROUP`], [`codes::INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_CLASS_ID`], [`codes::INVALID_PARAMETER_CLASS_IDS`], [`codes::INVALID_PARAMETER_CONTENT`],
/// [`codes::INVALID_PARAMETER_CSS_OR_JS`], [`codes::INVALID_PARAMETER_DISABLE_RECORD`],
/// [`codes::INVALID_PARAMETER_END_TIME`], [`codes::INVALID_PARAMETER_GROUP_MEMBER_OVER_LIMIT`],
/// [`codes::INVALID_PARAMETER_GROUP_PARAM_INVALID`], [`codes::INVALID_PARAMETER_GROUP_TEACHER_NOT_MEMBER`],
/// [`codes::INVALID_PARAMETER_GROUP_TEACHERS_NOT_EXIST`], [`codes::INVALID_PARAMETER_GROUP_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_LIVE_TYPE`], [`codes::INVALID_PARAMETER_MAX_MIC_NUMBER`],
/// [`codes::INVALID_PARAMETER_MAX_RTC_MEMBER`], [`codes::INVALID_PARAMETER_RECORD_LAYOUT`],
/// [`codes::INVALID_PARAMETER_REPLAY_LAYOUT`], [`codes::INVALID_PARAMETER_ROOM_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_SCHOOL_ID`], [`codes::INVALID_PARAMETER_START_TIME`],
/// [`codes::INVALID_PARAMETER_USER_SCHOOL_MISMATCH`], [`codes::INVALID_PARAMETER_COMBINATION`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_CLASS_DOCUMENT_LIMIT`], [`codes::OPERATION_DENIED`],
/// [`codes::REGION_ERROR`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_INSUFFICIENT_RECORD`], [`codes::RESOURCE_INSUFFICIENT_ROOM`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DOCUMENT`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_GROUP_PART_USERS_NOT_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_ROOM_STATISTICS`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNSUPPORTED_OPERATION_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEditVersions {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
}
operation! { DescribeEditVersions(sdk_app_id: i64, room_id: i64) "DescribeEditVersions" -> DescribeEditVersionsOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

/// Response of [`DescribeEditVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEditVersionsOutput {
    pub class_id: Option<i64>,
    pub latest_version_no: Option<i64>,
    pub main_version: Option<i64>,
    pub versions: Vec<EditVersions>,
}
model! { DescribeEditVersionsOutput {
    0 "ClassId" class_id: i64, 1 "LatestVersionNo" latest_version_no: i64, 2 "MainVersion" main_version: i64,
    3 "Versions" versions: Vec<EditVersions>
} }

/// In the response of [`DescribeEditVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditVersions {
    pub version: Option<i64>,
    pub status: Option<String>,
    pub is_main: Option<bool>,
    pub is_source: Option<bool>,
    pub keep_duration_sec: Option<i64>,
    pub created_at_ms: Option<i64>,
    pub creator_user_id: Option<String>,
    pub fail_reason: Option<String>,
    pub updated_at_ms: Option<i64>,
    pub version_name: Option<String>,
}
model! { EditVersions {
    0 "Version" version: i64, 1 "Status" status: String, 2 "IsMain" is_main: bool, 3 "IsSource" is_source: bool,
    4 "KeepDurationSec" keep_duration_sec: i64, 5 "CreatedAtMs" created_at_ms: i64,
    6 "CreatorUserId" creator_user_id: String, 7 "FailReason" fail_reason: String, 8 "UpdatedAtMs" updated_at_ms: i64,
    9 "VersionName" version_name: String
} }

/// Describes group: `DescribeGroup` of `lcic` 2022-08-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeGroup>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_CONTENT`],
/// [`codes::INVALID_PARAMETER_GROUP_PARAM_INVALID`], [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroup {
    /// Required.
    pub group_id: String,
    /// Required.
    pub sdk_app_id: i64,
}
operation! { DescribeGroup(group_id: String, sdk_app_id: i64) "DescribeGroup" -> DescribeGroupOutput {
    0 "GroupId" group_id, 1 "SdkAppId" sdk_app_id
} }

/// Response of [`DescribeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupOutput {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub teacher_id: Option<String>,
    pub group_type: Option<i64>,
    pub sub_group_ids: Vec<String>,
}
model! { DescribeGroupOutput {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String, 2 "TeacherId" teacher_id: String,
    3 "GroupType" group_type: i64, 4 "SubGroupIds" sub_group_ids: Vec<String>
} }

/// Describes group list: `DescribeGroupList` of `lcic` 2022-08-17.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeGroupList>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_GROUP_MEMBER_OVER_LIMIT`],
/// [`codes::INVALID_PARAMETER_GROUP_TYPE_INVALID`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupList {
    /// Required.
    pub sdk_app_id: i64,
    pub page: Option<i64>,
    pub limit: Option<i64>,
    pub teacher_id: Option<String>,
    pub member_id: Option<String>,
}
operation! { DescribeGroupList(sdk_app_id: i64) "DescribeGroupList" -> DescribeGroupListOutput {
    0 "SdkAppId" sdk_app_id, 1 "Page" page: i64, 2 "Limit" limit: i64, 3 "TeacherId" teacher_id: String,
    4 "MemberId" member_id: String
} }
paged! { DescribeGroupList: GroupInfo = Number "Page", "GroupInfos" group_infos, total "Total" }

/// Response of [`DescribeGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupListOutput {
    pub total: Option<i64>,
    pub group_infos: Vec<GroupInfo>,
}
model! { DescribeGroupListOutput {
    0 "Total" total: i64, 1 "GroupInfos" group_infos: Vec<GroupInfo>
} }

/// In the response of [`DescribeGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub teacher_id: Option<String>,
    pub group_type: Option<i64>,
    pub sub_group_ids: Option<String>,
}
model! { GroupInfo {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String, 2 "TeacherId" teacher_id: String,
    3 "GroupType" group_type: i64, 4 "SubGroupIds" sub_group_ids: String
} }

/// Describes group live codes: `DescribeGroupLiveCodes` of `lcic` 2022-08-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeGroupLiveCodes>.
///
/// Errors: [`codes::INVALID_PARAMETER_ROOM_TYPE_INVALID`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_INSUFFICIENT_RECORD`], [`codes::RESOURCE_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupLiveCodes {
    pub sdk_app_id: Option<i64>,
    pub room_id: Option<i64>,
}
operation! { DescribeGroupLiveCodes() "DescribeGroupLiveCodes" -> DescribeGroupLiveCodesOutput {
    0 "SdkAppId" sdk_app_id: i64, 1 "RoomId" room_id: i64
} }

/// Response of [`DescribeGroupLiveCodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupLiveCodesOutput {
    pub group_live_codes: Vec<String>,
}
model! { DescribeGroupLiveCodesOutput {
    0 "GroupLiveCodes" group_live_codes: Vec<String>
} }

/// Describes group member list: `DescribeGroupMemberList` of `lcic` 2022-08-17.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeGroupMemberList>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCES_SOLD_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupMemberList {
    /// Required.
    pub group_id: String,
    /// Required.
    pub sdk_app_id: i64,
    pub page: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeGroupMemberList(group_id: String, sdk_app_id: i64)
    "DescribeGroupMemberList" -> DescribeGroupMemberListOutput {
    0 "GroupId" group_id, 1 "SdkAppId" sdk_app_id, 2 "Page" page: i64, 3 "Limit" limit: i64
} }
paged! { DescribeGroupMemberList: String = Number "Page", "MemberIds" member_ids, total "Total" }

/// Response of [`DescribeGroupMemberList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupMemberListOutput {
    pub total: Option<i64>,
    pub member_ids: Vec<String>,
}
model! { DescribeGroupMemberListOutput {
    0 "Total" total: i64, 1 "MemberIds" member_ids: Vec<String>
} }

/// Describes live relay config: `DescribeLiveRelayConfig` of `lcic` 2022-08-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeLiveRelayConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CLASS_ENDED`], [`codes::FAILED_OPERATION_CLASS_EXPIRED`],
/// [`codes::FAILED_OPERATION_REQUEST_TIMED_OUT`], [`codes::INVALID_PARAMETER_ROOM_TYPE_INVALID`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_PART_USERS_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRelayConfig {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
}
operation! { DescribeLiveRelayConfig(sdk_app_id: i64, room_id: i64)
    "DescribeLiveRelayConfig" -> DescribeLiveRelayConfigOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

/// Response of [`DescribeLiveRelayConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveRelayConfigOutput {
    pub relay_type: Option<i64>,
    pub urls: Vec<String>,
    pub is_tencent_cdn: Option<i64>,
}
model! { DescribeLiveRelayConfigOutput {
    0 "RelayType" relay_type: i64, 1 "Urls" urls: Vec<String>, 2 "IsTencentCdn" is_tencent_cdn: i64
} }

/// Describes marquee: `DescribeMarquee` of `lcic` 2022-08-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeMarquee>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMarquee {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
}
operation! { DescribeMarquee(sdk_app_id: i64, room_id: i64) "DescribeMarquee" -> DescribeMarqueeOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

/// Response of [`DescribeMarquee`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMarqueeOutput {
    pub marquee_type: Option<i64>,
    pub content: Option<String>,
    pub font_size: Option<i64>,
    pub font_weight: Option<i64>,
    pub font_color: Option<String>,
    pub font_opacity: Option<f64>,
    pub background_color: Option<String>,
    pub background_opacity: Option<f64>,
    pub display_mode: Option<i64>,
    pub duration: Option<i64>,
    pub marquee_count: Option<i64>,
}
model! { DescribeMarqueeOutput {
    0 "MarqueeType" marquee_type: i64, 1 "Content" content: String, 2 "FontSize" font_size: i64,
    3 "FontWeight" font_weight: i64, 4 "FontColor" font_color: String, 5 "FontOpacity" font_opacity: f64,
    6 "BackgroundColor" background_color: String, 7 "BackgroundOpacity" background_opacity: f64,
    8 "DisplayMode" display_mode: i64, 9 "Duration" duration: i64, 10 "MarqueeCount" marquee_count: i64
} }

/// Describes play records: `DescribePlayRecords` of `lcic` 2022-08-17.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribePlayRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayRecords {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub page: i64,
    /// Required.
    pub page_size: i64,
    pub user_id: Option<String>,
}

/// Arguments of [`DescribePlayRecords::new`].
pub struct DescribePlayRecordsRequired {
    pub sdk_app_id: i64,
    pub room_id: i64,
    pub start_time: i64,
    pub end_time: i64,
    pub page: i64,
    pub page_size: i64,
}
operation! {
    DescribePlayRecords { DescribePlayRecordsRequired: sdk_app_id, room_id, start_time, end_time, page, page_size }
    "DescribePlayRecords" -> DescribePlayRecordsOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Page" page,
    5 "PageSize" page_size, 6 "UserId" user_id: String
} }
paged! { DescribePlayRecords: PlayRecord = Number "Page", "Records" records, total "Total" }

/// Response of [`DescribePlayRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlayRecordsOutput {
    pub total: Option<i64>,
    pub records: Vec<PlayRecord>,
}
model! { DescribePlayRecordsOutput {
    0 "Total" total: i64, 1 "Records" records: Vec<PlayRecord>
} }

/// In the response of [`DescribePlayRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayRecord {
    pub room_id: Option<i64>,
    pub user_id: Option<String>,
    pub session_id: Option<String>,
    pub play_begin_time: Option<i64>,
    pub play_end_time: Option<i64>,
    pub duration: Option<i64>,
}
model! { PlayRecord {
    0 "RoomId" room_id: i64, 1 "UserId" user_id: String, 2 "SessionId" session_id: String,
    3 "PlayBeginTime" play_begin_time: i64, 4 "PlayEndTime" play_end_time: i64, 5 "Duration" duration: i64
} }

/// Describes playback list: `DescribePlaybackList` of `lcic` 2022-08-17.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribePlaybackList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybackList {
    /// Required.
    pub sdk_app_id: i64,
    pub room_id: Option<i64>,
    pub page: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePlaybackList(sdk_app_id: i64) "DescribePlaybackList" -> DescribePlaybackListOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id: i64, 2 "Page" page: i64, 3 "Limit" limit: i64
} }
paged! { DescribePlaybackList: PlaybackItem = Number "Page", "Items" items, total "Total" }

/// Response of [`DescribePlaybackList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlaybackListOutput {
    pub total: Option<i64>,
    pub items: Vec<PlaybackItem>,
}
model! { DescribePlaybackListOutput {
    0 "Total" total: i64, 1 "Items" items: Vec<PlaybackItem>
} }

/// In the response of [`DescribePlaybackList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlaybackItem {
    pub room_id: Option<i64>,
    pub playback_url: Option<String>,
    pub duration: Option<i64>,
    pub create_time: Option<i64>,
    pub file_size: Option<f64>,
}
model! { PlaybackItem {
    0 "RoomId" room_id: i64, 1 "PlaybackUrl" playback_url: String, 2 "Duration" duration: i64,
    3 "CreateTime" create_time: i64, 4 "FileSize" file_size: f64
} }

/// Describes question list: `DescribeQuestionList` of `lcic` 2022-08-17.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeQuestionList>.
///
/// Errors: [`codes::FAILED_OPERATION_REQUEST_TIMED_OUT`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuestionList {
    /// Required.
    pub room_id: i64,
    pub page: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeQuestionList(room_id: i64) "DescribeQuestionList" -> DescribeQuestionListOutput {
    0 "RoomId" room_id, 1 "Page" page: i64, 2 "Limit" limit: i64
} }
paged! { DescribeQuestionList: QuestionInfo = Number "Page", "QuestionInfo" question_info, total "Total" }

/// Response of [`DescribeQuestionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuestionListOutput {
    pub total: Option<i64>,
    pub question_info: Vec<QuestionInfo>,
}
model! { DescribeQuestionListOutput {
    0 "Total" total: i64, 1 "QuestionInfo" question_info: Vec<QuestionInfo>
} }

/// In the response of [`DescribeQuestionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionInfo {
    pub question_id: Option<String>,
    pub question_content: Option<String>,
    pub duration: Option<i64>,
    pub correct_answer: Option<i64>,
    pub answer_stats: Vec<AnswerStat>,
}
model! { QuestionInfo {
    0 "QuestionId" question_id: String, 1 "QuestionContent" question_content: String, 2 "Duration" duration: i64,
    3 "CorrectAnswer" correct_answer: i64, 4 "AnswerStats" answer_stats: Vec<AnswerStat>
} }

/// In the response of [`DescribeQuestionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerStat {
    pub answer: Option<i64>,
    pub count: Option<i64>,
}
model! { AnswerStat {
    0 "Answer" answer: i64, 1 "Count" count: i64
} }

/// Describes record: `DescribeRecord` of `lcic` 2022-08-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecord {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
}
operation! { DescribeRecord(sdk_app_id: i64, room_id: i64) "DescribeRecord" -> DescribeRecordOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

/// Response of [`DescribeRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordOutput {
    pub school_id: Option<i64>,
    pub class_id: Option<i64>,
    pub record_info: Vec<CustomRecordInfo>,
}
model! { DescribeRecordOutput {
    0 "SchoolId" school_id: i64, 1 "ClassId" class_id: i64, 2 "RecordInfo" record_info: Vec<CustomRecordInfo>
} }

/// In the response of [`DescribeRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomRecordInfo {
    pub start_time: Option<i64>,
    pub stop_time: Option<i64>,
    pub duration: Option<i64>,
    pub file_format: Option<String>,
    pub record_url: Option<String>,
    pub record_size: Option<i64>,
    pub video_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CustomRecordInfo {
    0 "StartTime" start_time: i64, 1 "StopTime" stop_time: i64, 2 "Duration" duration: i64,
    3 "FileFormat" file_format: String, 4 "RecordUrl" record_url: String, 5 "RecordSize" record_size: i64,
    6 "VideoId" video_id: String, 7 "TaskId" task_id: String
} }

/// Describes record stream: `DescribeRecordStream` of `lcic` 2022-08-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeRecordStream>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStream {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
}
operation! { DescribeRecordStream(sdk_app_id: i64, room_id: i64) "DescribeRecordStream" -> DescribeRecordStreamOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

/// Response of [`DescribeRecordStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordStreamOutput {
    pub school_id: Option<i64>,
    pub class_id: Option<i64>,
    pub class_type: Option<i64>,
    pub stream_info: Vec<SingleStreamInfo>,
}
model! { DescribeRecordStreamOutput {
    0 "SchoolId" school_id: i64, 1 "ClassId" class_id: i64, 2 "ClassType" class_type: i64,
    3 "StreamInfo" stream_info: Vec<SingleStreamInfo>
} }

/// In the response of [`DescribeRecordStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleStreamInfo {
    pub user_id: Option<String>,
    pub start_time: Option<i64>,
    pub stop_time: Option<i64>,
    pub duration: Option<i64>,
    pub file_format: Option<String>,
    pub record_url: Option<String>,
    pub record_size: Option<i64>,
    pub video_id: Option<String>,
    pub role: Option<String>,
}
model! { SingleStreamInfo {
    0 "UserId" user_id: String, 1 "StartTime" start_time: i64, 2 "StopTime" stop_time: i64, 3 "Duration" duration: i64,
    4 "FileFormat" file_format: String, 5 "RecordUrl" record_url: String, 6 "RecordSize" record_size: i64,
    7 "VideoId" video_id: String, 8 "Role" role: String
} }

/// Describes record task: `DescribeRecordTask` of `lcic` 2022-08-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeRecordTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordTask {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
}
operation! { DescribeRecordTask(sdk_app_id: i64, room_id: i64) "DescribeRecordTask" -> DescribeRecordTaskOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

/// Response of [`DescribeRecordTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordTaskOutput {
    pub task_id: Option<String>,
}
model! { DescribeRecordTaskOutput {
    0 "TaskId" task_id: String
} }

/// Describes room: `DescribeRoom` of `lcic` 2022-08-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeRoom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoom {
    /// Required.
    pub room_id: i64,
    pub rtmp_streaming_url: Option<i64>,
}
operation! { DescribeRoom(room_id: i64) "DescribeRoom" -> DescribeRoomOutput {
    0 "RoomId" room_id, 1 "RTMPStreamingURL" rtmp_streaming_url: i64
} }

/// Response of [`DescribeRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoomOutput {
    pub name: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub teacher_id: Option<String>,
    pub sdk_app_id: Option<i64>,
    pub audience_type: Option<i64>,
    pub resolution: Option<i64>,
    pub max_mic_number: Option<i64>,
    pub auto_mic: Option<i64>,
    pub audio_quality: Option<i64>,
    pub sub_type: Option<String>,
    pub disable_record: Option<i64>,
    pub assistants: Vec<String>,
    pub record_url: Option<String>,
    pub status: Option<i64>,
    pub group_id: Option<String>,
    pub enable_direct_control: Option<i64>,
    pub interaction_mode: Option<i64>,
    pub video_orientation: Option<i64>,
    pub is_grading_required_post_class: Option<i64>,
    pub room_type: Option<i64>,
    pub video_duration: Option<i64>,
    pub end_delay_time: Option<i64>,
    pub live_type: Option<i64>,
    pub record_live_url: Option<String>,
    pub enable_auto_start: Option<i64>,
    pub record_background: Option<String>,
    pub rtmp_streaming_url: Option<String>,
    pub record_scene: Option<String>,
    pub record_lang: Option<String>,
    pub record_stream: Option<i64>,
    pub record_layout: Option<i64>,
    pub white_board_snapshot_mode: Option<i64>,
    pub subtitles_transcription: Option<i64>,
    pub guests: Vec<String>,
    pub record_merge: Option<i64>,
    pub enable_live_relay: Option<i64>,
}
model! { DescribeRoomOutput {
    0 "Name" name: String, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64, 3 "TeacherId" teacher_id: String,
    4 "SdkAppId" sdk_app_id: i64, 5 "AudienceType" audience_type: i64, 6 "Resolution" resolution: i64,
    7 "MaxMicNumber" max_mic_number: i64, 8 "AutoMic" auto_mic: i64, 9 "AudioQuality" audio_quality: i64,
    10 "SubType" sub_type: String, 11 "DisableRecord" disable_record: i64, 12 "Assistants" assistants: Vec<String>,
    13 "RecordUrl" record_url: String, 14 "Status" status: i64, 15 "GroupId" group_id: String,
    16 "EnableDirectControl" enable_direct_control: i64, 17 "InteractionMode" interaction_mode: i64,
    18 "VideoOrientation" video_orientation: i64, 19 "IsGradingRequiredPostClass" is_grading_required_post_class: i64,
    20 "RoomType" room_type: i64, 21 "VideoDuration" video_duration: i64, 22 "EndDelayTime" end_delay_time: i64,
    23 "LiveType" live_type: i64, 24 "RecordLiveUrl" record_live_url: String,
    25 "EnableAutoStart" enable_auto_start: i64, 26 "RecordBackground" record_background: String,
    27 "RTMPStreamingURL" rtmp_streaming_url: String, 28 "RecordScene" record_scene: String,
    29 "RecordLang" record_lang: String, 30 "RecordStream" record_stream: i64, 31 "RecordLayout" record_layout: i64,
    32 "WhiteBoardSnapshotMode" white_board_snapshot_mode: i64,
    33 "SubtitlesTranscription" subtitles_transcription: i64, 34 "Guests" guests: Vec<String>,
    35 "RecordMerge" record_merge: i64, 36 "EnableLiveRelay" enable_live_relay: i64
} }

/// Describes room forbidden user: `DescribeRoomForbiddenUser` of `lcic` 2022-08-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeRoomForbiddenUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoomForbiddenUser {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
}
operation! { DescribeRoomForbiddenUser(sdk_app_id: i64, room_id: i64)
    "DescribeRoomForbiddenUser" -> DescribeRoomForbiddenUserOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

/// Response of [`DescribeRoomForbiddenUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoomForbiddenUserOutput {
    pub muted_account_list: Vec<MutedAccountList>,
}
model! { DescribeRoomForbiddenUserOutput {
    0 "MutedAccountList" muted_account_list: Vec<MutedAccountList>
} }

/// In the response of [`DescribeRoomForbiddenUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MutedAccountList {
    pub member_account: Option<String>,
    pub muted_until: Option<i64>,
}
model! { MutedAccountList {
    0 "MemberAccount" member_account: String, 1 "MutedUntil" muted_until: i64
} }

/// Describes room statistics: `DescribeRoomStatistics` of `lcic` 2022-08-17.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeRoomStatistics>.
///
/// Errors: [`codes::FAILED_OPERATION_CLASS_EXPIRED`], [`codes::FAILED_OPERATION_ROOM_NOT_END`],
/// [`codes::RESOURCE_UNAVAILABLE_ROOM_STATISTICS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoomStatistics {
    /// Required.
    pub room_id: i64,
    /// Required.
    pub page: i64,
    /// Required.
    pub limit: i64,
}
operation! { DescribeRoomStatistics(room_id: i64, page: i64, limit: i64)
    "DescribeRoomStatistics" -> DescribeRoomStatisticsOutput {
    0 "RoomId" room_id, 1 "Page" page, 2 "Limit" limit
} }
paged! { DescribeRoomStatistics: MemberRecord = Number "Page", "MemberRecords" member_records, total "Total" }

/// Response of [`DescribeRoomStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoomStatisticsOutput {
    pub peak_member_number: Option<i64>,
    pub member_number: Option<i64>,
    pub total: Option<i64>,
    pub member_records: Vec<MemberRecord>,
    pub real_start_time: Option<i64>,
    pub real_end_time: Option<i64>,
    pub message_count: Option<i64>,
    pub mic_count: Option<i64>,
}
model! { DescribeRoomStatisticsOutput {
    0 "PeakMemberNumber" peak_member_number: i64, 1 "MemberNumber" member_number: i64, 2 "Total" total: i64,
    3 "MemberRecords" member_records: Vec<MemberRecord>, 4 "RealStartTime" real_start_time: i64,
    5 "RealEndTime" real_end_time: i64, 6 "MessageCount" message_count: i64, 7 "MicCount" mic_count: i64
} }

/// Describes score list: `DescribeScoreList` of `lcic` 2022-08-17.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeScoreList>.
///
/// Errors: [`codes::FAILED_OPERATION_REQUEST_TIMED_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoreList {
    /// Required.
    pub room_id: i64,
    pub page: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeScoreList(room_id: i64) "DescribeScoreList" -> DescribeScoreListOutput {
    0 "RoomId" room_id, 1 "Page" page: i64, 2 "Limit" limit: i64
} }
paged! { DescribeScoreList: ClassScoreItem = Number "Page", "Scores" scores, total "Total" }

/// Response of [`DescribeScoreList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScoreListOutput {
    pub total: Option<i64>,
    pub scores: Vec<ClassScoreItem>,
}
model! { DescribeScoreListOutput {
    0 "Total" total: i64, 1 "Scores" scores: Vec<ClassScoreItem>
} }

/// In the response of [`DescribeScoreList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassScoreItem {
    pub room_id: Option<i64>,
    pub user_id: Option<String>,
    pub create_time: Option<i64>,
    pub score: Option<i64>,
    pub score_msg: Option<String>,
}
model! { ClassScoreItem {
    0 "RoomId" room_id: i64, 1 "UserId" user_id: String, 2 "CreateTime" create_time: i64, 3 "Score" score: i64,
    4 "ScoreMsg" score_msg: String
} }

/// Describes sdk app id users: `DescribeSdkAppIdUsers` of `lcic` 2022-08-17.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeSdkAppIdUsers>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_CLASS_STARTED`],
/// [`codes::FAILED_OPERATION_CLASS_TOO_LONG`], [`codes::FAILED_OPERATION_IMAGE_ARG_INVALID`],
/// [`codes::FAILED_OPERATION_ORIGIN_ID_EXISTS`], [`codes::FAILED_OPERATION_ROOM_NOT_END`],
/// [`codes::INVALID_PARAMETER_CONTENT`], [`codes::INVALID_PARAMETER_END_TIME`],
/// [`codes::INVALID_PARAMETER_START_TIME`], [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_INSUFFICIENT_RECORD`], [`codes::RESOURCE_INSUFFICIENT_ROOM`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DOCUMENT`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_ROOM_STATISTICS`], [`codes::RESOURCES_SOLD_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdkAppIdUsers {
    /// Required.
    pub sdk_app_id: i64,
    pub page: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSdkAppIdUsers(sdk_app_id: i64) "DescribeSdkAppIdUsers" -> DescribeSdkAppIdUsersOutput {
    0 "SdkAppId" sdk_app_id, 1 "Page" page: i64, 2 "Limit" limit: i64
} }
paged! { DescribeSdkAppIdUsers: UserInfo = Number "Page", "Users" users, total "Total" }

/// Response of [`DescribeSdkAppIdUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSdkAppIdUsersOutput {
    pub total: Option<i64>,
    pub users: Vec<UserInfo>,
}
model! { DescribeSdkAppIdUsersOutput {
    0 "Total" total: i64, 1 "Users" users: Vec<UserInfo>
} }

/// In the response of [`DescribeSdkAppIdUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    pub sdk_app_id: Option<i64>,
    pub user_id: Option<String>,
    pub name: Option<String>,
    pub avatar: Option<String>,
    pub origin_id: Option<String>,
}
model! { UserInfo {
    0 "SdkAppId" sdk_app_id: i64, 1 "UserId" user_id: String, 2 "Name" name: String, 3 "Avatar" avatar: String,
    4 "OriginId" origin_id: String
} }

/// Describes supervisors: `DescribeSupervisors` of `lcic` 2022-08-17.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeSupervisors>.
///
/// Errors: [`codes::FAILED_OPERATION_REQUEST_TIMED_OUT`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupervisors {
    /// Required.
    pub sdk_app_id: i64,
    pub limit: Option<i64>,
    pub page: Option<i64>,
}
operation! { DescribeSupervisors(sdk_app_id: i64) "DescribeSupervisors" -> DescribeSupervisorsOutput {
    0 "SdkAppId" sdk_app_id, 1 "Limit" limit: i64, 2 "Page" page: i64
} }
paged! { DescribeSupervisors: String = Number "Page", "UserIds" user_ids, total "Total" }

/// Response of [`DescribeSupervisors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupervisorsOutput {
    pub total: Option<i64>,
    pub page: Option<i64>,
    pub limit: Option<i64>,
    pub user_ids: Vec<String>,
}
model! { DescribeSupervisorsOutput {
    0 "Total" total: i64, 1 "Page" page: i64, 2 "Limit" limit: i64, 3 "UserIds" user_ids: Vec<String>
} }

/// Describes user: `DescribeUser` of `lcic` 2022-08-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUser {
    pub user_id: Option<String>,
    pub origin_id: Option<String>,
}
operation! { DescribeUser() "DescribeUser" -> DescribeUserOutput {
    0 "UserId" user_id: String, 1 "OriginId" origin_id: String
} }

/// Response of [`DescribeUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOutput {
    pub sdk_app_id: Option<i64>,
    pub user_id: Option<String>,
    pub name: Option<String>,
    pub avatar: Option<String>,
    pub origin_id: Option<String>,
}
model! { DescribeUserOutput {
    0 "SdkAppId" sdk_app_id: i64, 1 "UserId" user_id: String, 2 "Name" name: String, 3 "Avatar" avatar: String,
    4 "OriginId" origin_id: String
} }

/// Describes user detail: `DescribeUserDetail` of `lcic` 2022-08-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeUserDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDetail {
    pub user_id: Option<String>,
    pub origin_id: Option<String>,
}
operation! { DescribeUserDetail() "DescribeUserDetail" -> DescribeUserDetailOutput {
    0 "UserId" user_id: String, 1 "OriginId" origin_id: String
} }

/// Response of [`DescribeUserDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDetailOutput {
    pub users: Vec<UserInfo>,
}
model! { DescribeUserDetailOutput {
    0 "Users" users: Vec<UserInfo>
} }

/// Describes white board snapshot: `DescribeWhiteBoardSnapshot` of `lcic` 2022-08-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=DescribeWhiteBoardSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoardSnapshot {
    pub room_id: Option<i64>,
}
operation! { DescribeWhiteBoardSnapshot() "DescribeWhiteBoardSnapshot" -> DescribeWhiteBoardSnapshotOutput {
    0 "RoomId" room_id: i64
} }

/// Response of [`DescribeWhiteBoardSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteBoardSnapshotOutput {
    pub white_board_snapshot_mode: Option<i64>,
    pub status: Option<i64>,
    pub result: Vec<String>,
    pub total: Option<i64>,
}
model! { DescribeWhiteBoardSnapshotOutput {
    0 "WhiteBoardSnapshotMode" white_board_snapshot_mode: i64, 1 "Status" status: i64, 2 "Result" result: Vec<String>,
    3 "Total" total: i64
} }

/// `EndRoom` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=EndRoom>.
///
/// Errors: [`codes::FAILED_OPERATION_CLASS_ENDED`], [`codes::FAILED_OPERATION_CLASS_EXPIRED`],
/// [`codes::FAILED_OPERATION_CLASS_STARTED`], [`codes::FAILED_OPERATION_REQUEST_TIMED_OUT`],
/// [`codes::FAILED_OPERATION_ROOM_NOT_END`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndRoom {
    /// Required.
    pub room_id: i64,
}
operation! { EndRoom(room_id: i64) "EndRoom" -> Empty {
    0 "RoomId" room_id
} }

/// Response of [`EndRoom`]: empty.
pub type EndRoomOutput = Empty;

/// `ForbidSendMsg` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=ForbidSendMsg>.
///
/// Errors: [`codes::FAILED_OPERATION_REQUEST_TIMED_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidSendMsg {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
    /// Required.
    pub members_account: Vec<String>,
    /// Required.
    pub mute_time: i64,
}
operation! { ForbidSendMsg(sdk_app_id: i64, room_id: i64, members_account: Vec<String>, mute_time: i64)
    "ForbidSendMsg" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "MembersAccount" members_account, 3 "MuteTime" mute_time
} }

/// Response of [`ForbidSendMsg`]: empty.
pub type ForbidSendMsgOutput = Empty;

/// Gets edit version token: `GetEditVersionToken` of `lcic` 2022-08-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=GetEditVersionToken>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_CLASS_ENDED`],
/// [`codes::FAILED_OPERATION_CLASS_EXPIRED`], [`codes::FAILED_OPERATION_CLASS_STARTED`],
/// [`codes::FAILED_OPERATION_CLASS_TOO_LONG`], [`codes::FAILED_OPERATION_IMAGE_ARG_INVALID`],
/// [`codes::FAILED_OPERATION_ORIGIN_ID_EXISTS`], [`codes::FAILED_OPERATION_POSTPAID_NOT_AVAILABLE`],
/// [`codes::FAILED_OPERATION_REQUEST_TIMED_OUT`], [`codes::FAILED_OPERATION_ROOM_NOT_END`],
/// [`codes::FAILED_OPERATION_USER_IS_ALREADY_IN_GROUP`], [`codes::INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_CLASS_ID`], [`codes::INVALID_PARAMETER_CLASS_IDS`], [`codes::INVALID_PARAMETER_CONTENT`],
/// [`codes::INVALID_PARAMETER_CSS_OR_JS`], [`codes::INVALID_PARAMETER_DISABLE_RECORD`],
/// [`codes::INVALID_PARAMETER_END_TIME`], [`codes::INVALID_PARAMETER_GROUP_MEMBER_OVER_LIMIT`],
/// [`codes::INVALID_PARAMETER_GROUP_PARAM_INVALID`], [`codes::INVALID_PARAMETER_GROUP_TEACHER_NOT_MEMBER`],
/// [`codes::INVALID_PARAMETER_GROUP_TEACHERS_NOT_EXIST`], [`codes::INVALID_PARAMETER_GROUP_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_LIVE_TYPE`], [`codes::INVALID_PARAMETER_MAX_MIC_NUMBER`],
/// [`codes::INVALID_PARAMETER_MAX_RTC_MEMBER`], [`codes::INVALID_PARAMETER_RECORD_LAYOUT`],
/// [`codes::INVALID_PARAMETER_REPLAY_LAYOUT`], [`codes::INVALID_PARAMETER_ROOM_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_SCHOOL_ID`], [`codes::INVALID_PARAMETER_START_TIME`],
/// [`codes::INVALID_PARAMETER_USER_SCHOOL_MISMATCH`], [`codes::INVALID_PARAMETER_COMBINATION`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_CLASS_DOCUMENT_LIMIT`], [`codes::OPERATION_DENIED`],
/// [`codes::REGION_ERROR`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_INSUFFICIENT_RECORD`], [`codes::RESOURCE_INSUFFICIENT_ROOM`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DOCUMENT`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_GROUP_PART_USERS_NOT_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_ROOM_STATISTICS`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNSUPPORTED_OPERATION_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditVersionToken {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
    /// Required.
    pub user_id: String,
    pub expire_seconds: Option<i64>,
}
operation! { GetEditVersionToken(sdk_app_id: i64, room_id: i64, user_id: String)
    "GetEditVersionToken" -> GetEditVersionTokenOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "UserId" user_id, 3 "ExpireSeconds" expire_seconds: i64
} }

/// Response of [`GetEditVersionToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEditVersionTokenOutput {
    /// Secret.
    pub token: Option<Secret>,
    pub room_id: Option<i64>,
    pub user_id: Option<String>,
    pub version_no: Option<i64>,
}
model! { GetEditVersionTokenOutput {
    0 "Token" token: Secret, 1 "RoomId" room_id: i64, 2 "UserId" user_id: String, 3 "VersionNo" version_no: i64
} }

/// Gets playback token: `GetPlaybackToken` of `lcic` 2022-08-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=GetPlaybackToken>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPlaybackToken {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
    pub user_id: Option<String>,
    pub expire_seconds: Option<i64>,
}
operation! { GetPlaybackToken(sdk_app_id: i64, room_id: i64) "GetPlaybackToken" -> GetPlaybackTokenOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "UserId" user_id: String, 3 "ExpireSeconds" expire_seconds: i64
} }

/// Response of [`GetPlaybackToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPlaybackTokenOutput {
    /// Secret.
    pub token: Option<Secret>,
    pub room_id: Option<i64>,
    pub user_id: Option<String>,
}
model! { GetPlaybackTokenOutput {
    0 "Token" token: Secret, 1 "RoomId" room_id: i64, 2 "UserId" user_id: String
} }

/// Gets room event: `GetRoomEvent` of `lcic` 2022-08-17.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=GetRoomEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomEvent {
    /// Required.
    pub room_id: i64,
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub page: i64,
    /// Required.
    pub limit: i64,
    pub keyword: Option<String>,
}
operation! { GetRoomEvent(room_id: i64, sdk_app_id: i64, page: i64, limit: i64) "GetRoomEvent" -> GetRoomEventOutput {
    0 "RoomId" room_id, 1 "SdkAppId" sdk_app_id, 2 "Page" page, 3 "Limit" limit, 4 "Keyword" keyword: String
} }
paged! { GetRoomEvent: EventInfo = Number "Page", "Events" events, total "Total" }

/// Response of [`GetRoomEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomEventOutput {
    pub total: Option<i64>,
    pub events: Vec<EventInfo>,
}
model! { GetRoomEventOutput {
    0 "Total" total: i64, 1 "Events" events: Vec<EventInfo>
} }

/// In the response of [`GetRoomEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventInfo {
    pub timestamp: Option<i64>,
    pub event_type: Option<String>,
    pub event_data: Option<EventDataInfo>,
}
model! { EventInfo {
    0 "Timestamp" timestamp: i64, 1 "EventType" event_type: String, 2 "EventData" event_data: EventDataInfo
} }

/// In the response of [`GetRoomEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventDataInfo {
    pub room_id: Option<i64>,
    pub user_id: Option<String>,
    pub device: Option<i64>,
    pub duration: Option<i64>,
    pub record_size: Option<i64>,
    pub record_url: Option<String>,
    pub reason: Option<i64>,
    pub role: Option<i64>,
}
model! { EventDataInfo {
    0 "RoomId" room_id: i64, 1 "UserId" user_id: String, 2 "Device" device: i64, 3 "Duration" duration: i64,
    4 "RecordSize" record_size: i64, 5 "RecordUrl" record_url: String, 6 "Reason" reason: i64, 7 "Role" role: i64
} }

/// Gets room message: `GetRoomMessage` of `lcic` 2022-08-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=GetRoomMessage>.
///
/// Errors: [`codes::FAILED_OPERATION_CLASS_ENDED`], [`codes::FAILED_OPERATION_CLASS_EXPIRED`],
/// [`codes::FAILED_OPERATION_CLASS_STARTED`], [`codes::FAILED_OPERATION_ROOM_NOT_END`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_ROOM_STATISTICS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomMessage {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
    pub seq: Option<i64>,
    pub limit: Option<i64>,
    pub user_id: Option<String>,
}
operation! { GetRoomMessage(sdk_app_id: i64, room_id: i64) "GetRoomMessage" -> GetRoomMessageOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "Seq" seq: i64, 3 "Limit" limit: i64, 4 "UserId" user_id: String
} }

/// Response of [`GetRoomMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomMessageOutput {
    pub messages: Vec<MessageList>,
}
model! { GetRoomMessageOutput {
    0 "Messages" messages: Vec<MessageList>
} }

/// In the response of [`GetRoomMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageList {
    pub timestamp: Option<i64>,
    pub from_account: Option<String>,
    pub seq: Option<i64>,
    pub message_body: Vec<MessageItem>,
}
model! { MessageList {
    0 "Timestamp" timestamp: i64, 1 "FromAccount" from_account: String, 2 "Seq" seq: i64,
    3 "MessageBody" message_body: Vec<MessageItem>
} }

/// In the response of [`GetRoomMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageItem {
    pub message_type: Option<i64>,
    pub text_message: Option<String>,
    pub image_message: Option<String>,
    pub custom_message: Option<CustomMsgContent>,
}
model! { MessageItem {
    0 "MessageType" message_type: i64, 1 "TextMessage" text_message: String, 2 "ImageMessage" image_message: String,
    3 "CustomMessage" custom_message: CustomMsgContent
} }

/// In the request of [`GetRoomMessage`].
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

/// Gets rooms: `GetRooms` of `lcic` 2022-08-17.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=GetRooms>.
///
/// Errors: [`codes::FAILED_OPERATION_CLASS_ENDED`], [`codes::FAILED_OPERATION_CLASS_EXPIRED`],
/// [`codes::FAILED_OPERATION_REQUEST_TIMED_OUT`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRooms {
    /// Required.
    pub sdk_app_id: i64,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub page: Option<i64>,
    pub limit: Option<i64>,
    pub status: Option<Vec<i64>>,
}
operation! { GetRooms(sdk_app_id: i64) "GetRooms" -> GetRoomsOutput {
    0 "SdkAppId" sdk_app_id, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64, 3 "Page" page: i64,
    4 "Limit" limit: i64, 5 "Status" status: Vec<i64>
} }
paged! { GetRooms: RoomItem = Number "Page", "Rooms" rooms, total "Total" }

/// Response of [`GetRooms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomsOutput {
    pub total: Option<i64>,
    pub rooms: Vec<RoomItem>,
}
model! { GetRoomsOutput {
    0 "Total" total: i64, 1 "Rooms" rooms: Vec<RoomItem>
} }

/// In the response of [`GetRooms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomItem {
    pub name: Option<String>,
    pub room_id: Option<i64>,
    pub status: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub real_start_time: Option<i64>,
    pub real_end_time: Option<i64>,
    pub resolution: Option<i64>,
    pub max_rtc_member: Option<i64>,
    pub replay_url: Option<String>,
    pub record_url: Option<String>,
    pub max_mic_number: Option<i64>,
    pub enable_direct_control: Option<i64>,
    pub interaction_mode: Option<i64>,
    pub video_orientation: Option<i64>,
    pub is_grading_required_post_class: Option<i64>,
    pub room_type: Option<i64>,
    pub end_delay_time: Option<i64>,
    pub live_type: Option<i64>,
    pub record_live_url: Option<String>,
    pub enable_auto_start: Option<i64>,
    pub record_background: Option<String>,
    pub record_scene: Option<String>,
    pub record_lang: Option<String>,
    pub white_board_snapshot_mode: Option<i64>,
    pub subtitles_transcription: Option<i64>,
}
model! { RoomItem {
    0 "Name" name: String, 1 "RoomId" room_id: i64, 2 "Status" status: i64, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: i64, 5 "RealStartTime" real_start_time: i64, 6 "RealEndTime" real_end_time: i64,
    7 "Resolution" resolution: i64, 8 "MaxRTCMember" max_rtc_member: i64, 9 "ReplayUrl" replay_url: String,
    10 "RecordUrl" record_url: String, 11 "MaxMicNumber" max_mic_number: i64,
    12 "EnableDirectControl" enable_direct_control: i64, 13 "InteractionMode" interaction_mode: i64,
    14 "VideoOrientation" video_orientation: i64, 15 "IsGradingRequiredPostClass" is_grading_required_post_class: i64,
    16 "RoomType" room_type: i64, 17 "EndDelayTime" end_delay_time: i64, 18 "LiveType" live_type: i64,
    19 "RecordLiveUrl" record_live_url: String, 20 "EnableAutoStart" enable_auto_start: i64,
    21 "RecordBackground" record_background: String, 22 "RecordScene" record_scene: String,
    23 "RecordLang" record_lang: String, 24 "WhiteBoardSnapshotMode" white_board_snapshot_mode: i64,
    25 "SubtitlesTranscription" subtitles_transcription: i64
} }

/// Gets watermark: `GetWatermark` of `lcic` 2022-08-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=GetWatermark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWatermark {
    /// Required.
    pub sdk_app_id: i64,
}
operation! { GetWatermark(sdk_app_id: i64) "GetWatermark" -> GetWatermarkOutput {
    0 "SdkAppId" sdk_app_id
} }

/// Response of [`GetWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWatermarkOutput {
    pub teacher_logo: Option<WatermarkConfig>,
    pub board_logo: Option<WatermarkConfig>,
    pub background_picture: Option<BackgroundPictureConfig>,
    pub text: Option<TextMarkConfig>,
}
model! { GetWatermarkOutput {
    0 "TeacherLogo" teacher_logo: WatermarkConfig, 1 "BoardLogo" board_logo: WatermarkConfig,
    2 "BackgroundPicture" background_picture: BackgroundPictureConfig, 3 "Text" text: TextMarkConfig
} }

/// In the response of [`GetWatermark`].
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
    0 "Url" url: String, 1 "Width" width: f64, 2 "Height" height: f64, 3 "LocationX" location_x: f64,
    4 "LocationY" location_y: f64
} }

/// In the response of [`GetWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundPictureConfig {
    pub url: Option<String>,
}
model! { BackgroundPictureConfig {
    0 "Url" url: String
} }

/// In the response of [`GetWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextMarkConfig {
    pub text: Option<String>,
    pub color: Option<String>,
}
model! { TextMarkConfig {
    0 "Text" text: String, 1 "Color" color: String
} }

/// `KickUserFromRoom` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=KickUserFromRoom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KickUserFromRoom {
    /// Required.
    pub room_id: i64,
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub user_id: String,
    /// Required.
    pub kick_type: i64,
    /// Required.
    pub duration: i64,
}

/// Arguments of [`KickUserFromRoom::new`].
pub struct KickUserFromRoomRequired {
    pub room_id: i64,
    pub sdk_app_id: i64,
    pub user_id: String,
    pub kick_type: i64,
    pub duration: i64,
}
operation! { KickUserFromRoom { KickUserFromRoomRequired: room_id, sdk_app_id, user_id, kick_type, duration }
    "KickUserFromRoom" -> Empty {
    0 "RoomId" room_id, 1 "SdkAppId" sdk_app_id, 2 "UserId" user_id, 3 "KickType" kick_type, 4 "Duration" duration
} }

/// Response of [`KickUserFromRoom`]: empty.
pub type KickUserFromRoomOutput = Empty;

/// `LoginOriginId` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=LoginOriginId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginOriginId {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub origin_id: String,
}
operation! { LoginOriginId(sdk_app_id: i64, origin_id: String) "LoginOriginId" -> LoginOriginIdOutput {
    0 "SdkAppId" sdk_app_id, 1 "OriginId" origin_id
} }

/// Response of [`LoginOriginId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginOriginIdOutput {
    pub user_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { LoginOriginIdOutput {
    0 "UserId" user_id: String, 1 "Token" token: Secret
} }

/// `LoginOriginIdWithRoom` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=LoginOriginIdWithRoom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginOriginIdWithRoom {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub origin_id: String,
    /// Required.
    pub room_id: i64,
}
operation! { LoginOriginIdWithRoom(sdk_app_id: i64, origin_id: String, room_id: i64)
    "LoginOriginIdWithRoom" -> LoginOriginIdWithRoomOutput {
    0 "SdkAppId" sdk_app_id, 1 "OriginId" origin_id, 2 "RoomId" room_id
} }

/// Response of [`LoginOriginIdWithRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginOriginIdWithRoomOutput {
    pub user_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { LoginOriginIdWithRoomOutput {
    0 "UserId" user_id: String, 1 "Token" token: Secret
} }

/// `LoginUser` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=LoginUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginUser {
    /// Required.
    pub user_id: String,
}
operation! { LoginUser(user_id: String) "LoginUser" -> LoginUserOutput {
    0 "UserId" user_id
} }

/// Response of [`LoginUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginUserOutput {
    pub user_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { LoginUserOutput {
    0 "UserId" user_id: String, 1 "Token" token: Secret
} }

/// `LoginUserWithRoom` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=LoginUserWithRoom>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginUserWithRoom {
    /// Required.
    pub user_id: String,
    /// Required.
    pub room_id: i64,
}
operation! { LoginUserWithRoom(user_id: String, room_id: i64) "LoginUserWithRoom" -> LoginUserWithRoomOutput {
    0 "UserId" user_id, 1 "RoomId" room_id
} }

/// Response of [`LoginUserWithRoom`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginUserWithRoomOutput {
    pub user_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { LoginUserWithRoomOutput {
    0 "UserId" user_id: String, 1 "Token" token: Secret
} }

/// Modifies app: `ModifyApp` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=ModifyApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApp {
    /// Required.
    pub sdk_app_id: i64,
    pub callback: Option<String>,
    /// Secret.
    pub callback_key: Option<Secret>,
    pub transfer_id: Option<String>,
    pub transfer_url: Option<String>,
}
operation! { ModifyApp(sdk_app_id: i64) "ModifyApp" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Callback" callback: String, 2 "CallbackKey" callback_key: Secret,
    3 "TransferId" transfer_id: String, 4 "TransferUrl" transfer_url: String
} }

/// Response of [`ModifyApp`]: empty.
pub type ModifyAppOutput = Empty;

/// Modifies group: `ModifyGroup` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=ModifyGroup>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::INVALID_PARAMETER_GROUP_PARAM_INVALID`],
/// [`codes::INVALID_PARAMETER_GROUP_TEACHER_NOT_MEMBER`], [`codes::INVALID_PARAMETER_GROUP_TYPE_INVALID`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_GROUP_PART_USERS_NOT_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroup {
    /// Required.
    pub group_id: String,
    /// Required.
    pub sdk_app_id: i64,
    pub teacher_id: Option<String>,
    pub group_name: Option<String>,
}
operation! { ModifyGroup(group_id: String, sdk_app_id: i64) "ModifyGroup" -> Empty {
    0 "GroupId" group_id, 1 "SdkAppId" sdk_app_id, 2 "TeacherId" teacher_id: String, 3 "GroupName" group_name: String
} }

/// Response of [`ModifyGroup`]: empty.
pub type ModifyGroupOutput = Empty;

/// Modifies live relay config: `ModifyLiveRelayConfig` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=ModifyLiveRelayConfig>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_CLASS_ENDED`], [`codes::FAILED_OPERATION_CLASS_EXPIRED`],
/// [`codes::FAILED_OPERATION_ROOM_NOT_END`], [`codes::RESOURCE_NOT_FOUND_GROUP_PART_USERS_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLiveRelayConfig {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
    /// Required.
    pub relay_type: i64,
    /// Required.
    pub urls: Vec<String>,
    pub is_tencent_cdn: Option<i64>,
}
operation! { ModifyLiveRelayConfig(sdk_app_id: i64, room_id: i64, relay_type: i64, urls: Vec<String>)
    "ModifyLiveRelayConfig" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "RelayType" relay_type, 3 "Urls" urls,
    4 "IsTencentCdn" is_tencent_cdn: i64
} }

/// Response of [`ModifyLiveRelayConfig`]: empty.
pub type ModifyLiveRelayConfigOutput = Empty;

/// Modifies room: `ModifyRoom` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=ModifyRoom>.
///
/// Errors: [`codes::FAILED_OPERATION_CLASS_ENDED`], [`codes::FAILED_OPERATION_CLASS_EXPIRED`],
/// [`codes::FAILED_OPERATION_CLASS_STARTED`], [`codes::FAILED_OPERATION_CLASS_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_CONTENT`], [`codes::INVALID_PARAMETER_END_TIME`],
/// [`codes::INVALID_PARAMETER_START_TIME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRoom {
    /// Required.
    pub room_id: i64,
    /// Required.
    pub sdk_app_id: i64,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub teacher_id: Option<String>,
    pub name: Option<String>,
    pub resolution: Option<i64>,
    pub max_mic_number: Option<i64>,
    pub auto_mic: Option<i64>,
    pub audio_quality: Option<i64>,
    pub sub_type: Option<String>,
    pub disable_record: Option<i64>,
    pub assistants: Option<Vec<String>>,
    pub group_id: Option<String>,
    pub enable_direct_control: Option<i64>,
    pub interaction_mode: Option<i64>,
    pub video_orientation: Option<i64>,
    pub is_grading_required_post_class: Option<i64>,
    pub room_type: Option<i64>,
    pub record_layout: Option<i64>,
    pub end_delay_time: Option<i64>,
    pub live_type: Option<i64>,
    pub record_live_url: Option<String>,
    pub enable_auto_start: Option<i64>,
    pub record_scene: Option<String>,
    /// Deprecated.
    pub record_lang: Option<String>,
    pub white_board_snapshot_mode: Option<i64>,
    pub subtitles_transcription: Option<i64>,
    pub guests: Option<Vec<String>>,
    pub record_merge: Option<i64>,
    pub enable_live_relay: Option<i64>,
}
operation! { ModifyRoom(room_id: i64, sdk_app_id: i64) "ModifyRoom" -> Empty {
    0 "RoomId" room_id, 1 "SdkAppId" sdk_app_id, 2 "StartTime" start_time: i64, 3 "EndTime" end_time: i64,
    4 "TeacherId" teacher_id: String, 5 "Name" name: String, 6 "Resolution" resolution: i64,
    7 "MaxMicNumber" max_mic_number: i64, 8 "AutoMic" auto_mic: i64, 9 "AudioQuality" audio_quality: i64,
    10 "SubType" sub_type: String, 11 "DisableRecord" disable_record: i64, 12 "Assistants" assistants: Vec<String>,
    13 "GroupId" group_id: String, 14 "EnableDirectControl" enable_direct_control: i64,
    15 "InteractionMode" interaction_mode: i64, 16 "VideoOrientation" video_orientation: i64,
    17 "IsGradingRequiredPostClass" is_grading_required_post_class: i64, 18 "RoomType" room_type: i64,
    19 "RecordLayout" record_layout: i64, 20 "EndDelayTime" end_delay_time: i64, 21 "LiveType" live_type: i64,
    22 "RecordLiveUrl" record_live_url: String, 23 "EnableAutoStart" enable_auto_start: i64,
    24 "RecordScene" record_scene: String, 25 "RecordLang" record_lang: String,
    26 "WhiteBoardSnapshotMode" white_board_snapshot_mode: i64,
    27 "SubtitlesTranscription" subtitles_transcription: i64, 28 "Guests" guests: Vec<String>,
    29 "RecordMerge" record_merge: i64, 30 "EnableLiveRelay" enable_live_relay: i64
} }

/// Response of [`ModifyRoom`]: empty.
pub type ModifyRoomOutput = Empty;

/// Modifies user profile: `ModifyUserProfile` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=ModifyUserProfile>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_CLASS_STARTED`],
/// [`codes::FAILED_OPERATION_CLASS_TOO_LONG`], [`codes::FAILED_OPERATION_IMAGE_ARG_INVALID`],
/// [`codes::FAILED_OPERATION_ORIGIN_ID_EXISTS`], [`codes::FAILED_OPERATION_ROOM_NOT_END`],
/// [`codes::INVALID_PARAMETER_CONTENT`], [`codes::INVALID_PARAMETER_END_TIME`],
/// [`codes::INVALID_PARAMETER_START_TIME`], [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_INSUFFICIENT_RECORD`], [`codes::RESOURCE_INSUFFICIENT_ROOM`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DOCUMENT`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_ROOM_STATISTICS`], [`codes::RESOURCES_SOLD_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserProfile {
    /// Required.
    pub user_id: String,
    pub nickname: Option<String>,
    pub avatar: Option<String>,
}
operation! { ModifyUserProfile(user_id: String) "ModifyUserProfile" -> Empty {
    0 "UserId" user_id, 1 "Nickname" nickname: String, 2 "Avatar" avatar: String
} }

/// Response of [`ModifyUserProfile`]: empty.
pub type ModifyUserProfileOutput = Empty;

/// Registers user: `RegisterUser` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=RegisterUser>.
///
/// Errors: [`codes::FAILED_OPERATION_ORIGIN_ID_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterUser {
    /// Required.
    pub sdk_app_id: i64,
    pub name: Option<String>,
    pub origin_id: Option<String>,
    pub avatar: Option<String>,
}
operation! { RegisterUser(sdk_app_id: i64) "RegisterUser" -> RegisterUserOutput {
    0 "SdkAppId" sdk_app_id, 1 "Name" name: String, 2 "OriginId" origin_id: String, 3 "Avatar" avatar: String
} }

/// Response of [`RegisterUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterUserOutput {
    pub user_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { RegisterUserOutput {
    0 "UserId" user_id: String, 1 "Token" token: Secret
} }

/// Sends room normal message: `SendRoomNormalMessage` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=SendRoomNormalMessage>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRoomNormalMessage {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
    /// Required.
    pub from_account: String,
    /// Required.
    pub msg_body: Vec<MsgBody>,
    pub cloud_custom_data: Option<String>,
    pub nick_name: Option<String>,
    pub priority: Option<String>,
}
operation! { SendRoomNormalMessage(sdk_app_id: i64, room_id: i64, from_account: String, msg_body: Vec<MsgBody>)
    "SendRoomNormalMessage" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "FromAccount" from_account, 3 "MsgBody" msg_body,
    4 "CloudCustomData" cloud_custom_data: String, 5 "NickName" nick_name: String, 6 "Priority" priority: String
} }

/// Response of [`SendRoomNormalMessage`]: empty.
pub type SendRoomNormalMessageOutput = Empty;

/// In the request of [`SendRoomNormalMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MsgBody {
    /// Required.
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

/// In the request of [`SendRoomNormalMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextMsgContent {
    /// Required.
    pub text: Option<String>,
}
input! { TextMsgContent(text: String) {
    0 "Text" text: String
} }

/// In the request of [`SendRoomNormalMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceMsgContent {
    /// Required.
    pub index: Option<i64>,
    pub data: Option<String>,
}
input! { FaceMsgContent(index: i64) {
    0 "Index" index: i64, 1 "Data" data: String
} }

/// In the request of [`SendRoomNormalMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMsgContent {
    /// Required.
    pub uuid: Option<String>,
    /// Required.
    pub image_format: Option<i64>,
    /// Required.
    pub image_info_list: Option<Vec<ImageInfo>>,
}
input! { ImageMsgContent(uuid: String, image_format: i64, image_info_list: Vec<ImageInfo>) {
    0 "UUID" uuid: String, 1 "ImageFormat" image_format: i64, 2 "ImageInfoList" image_info_list: Vec<ImageInfo>
} }

/// In the request of [`SendRoomNormalMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInfo {
    /// Required.
    pub r#type: Option<i64>,
    /// Required.
    pub size: Option<i64>,
    /// Required.
    pub width: Option<i64>,
    /// Required.
    pub height: Option<i64>,
    /// Required.
    pub url: Option<String>,
}

/// Arguments of [`ImageInfo::new`].
pub struct ImageInfoRequired {
    pub r#type: i64,
    pub size: i64,
    pub width: i64,
    pub height: i64,
    pub url: String,
}
input! { ImageInfo { ImageInfoRequired: r#type, size, width, height, url } {
    0 "Type" r#type: i64, 1 "Size" size: i64, 2 "Width" width: i64, 3 "Height" height: i64, 4 "URL" url: String
} }

/// Sends room notification message: `SendRoomNotificationMessage` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=SendRoomNotificationMessage>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRoomNotificationMessage {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
    /// Required.
    pub msg_content: String,
}
operation! { SendRoomNotificationMessage(sdk_app_id: i64, room_id: i64, msg_content: String)
    "SendRoomNotificationMessage" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "MsgContent" msg_content
} }

/// Response of [`SendRoomNotificationMessage`]: empty.
pub type SendRoomNotificationMessageOutput = Empty;

/// Sets app custom content: `SetAppCustomContent` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=SetAppCustomContent>.
///
/// Errors: [`codes::FAILED_OPERATION_REQUEST_TIMED_OUT`], [`codes::INVALID_PARAMETER_CSS_OR_JS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAppCustomContent {
    /// Required.
    pub custom_content: Vec<AppCustomContent>,
    /// Required.
    pub sdk_app_id: i64,
}
operation! { SetAppCustomContent(custom_content: Vec<AppCustomContent>, sdk_app_id: i64)
    "SetAppCustomContent" -> Empty {
    0 "CustomContent" custom_content, 1 "SdkAppId" sdk_app_id
} }

/// Response of [`SetAppCustomContent`]: empty.
pub type SetAppCustomContentOutput = Empty;

/// In the request of [`SetAppCustomContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppCustomContent {
    /// Required.
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

/// Sets main edit version: `SetMainEditVersion` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=SetMainEditVersion>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_CLASS_ENDED`],
/// [`codes::FAILED_OPERATION_CLASS_EXPIRED`], [`codes::FAILED_OPERATION_CLASS_STARTED`],
/// [`codes::FAILED_OPERATION_CLASS_TOO_LONG`], [`codes::FAILED_OPERATION_IMAGE_ARG_INVALID`],
/// [`codes::FAILED_OPERATION_ORIGIN_ID_EXISTS`], [`codes::FAILED_OPERATION_POSTPAID_NOT_AVAILABLE`],
/// [`codes::FAILED_OPERATION_REQUEST_TIMED_OUT`], [`codes::FAILED_OPERATION_ROOM_NOT_END`],
/// [`codes::FAILED_OPERATION_USER_IS_ALREADY_IN_GROUP`], [`codes::INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_CLASS_ID`], [`codes::INVALID_PARAMETER_CLASS_IDS`], [`codes::INVALID_PARAMETER_CONTENT`],
/// [`codes::INVALID_PARAMETER_CSS_OR_JS`], [`codes::INVALID_PARAMETER_DISABLE_RECORD`],
/// [`codes::INVALID_PARAMETER_END_TIME`], [`codes::INVALID_PARAMETER_GROUP_MEMBER_OVER_LIMIT`],
/// [`codes::INVALID_PARAMETER_GROUP_PARAM_INVALID`], [`codes::INVALID_PARAMETER_GROUP_TEACHER_NOT_MEMBER`],
/// [`codes::INVALID_PARAMETER_GROUP_TEACHERS_NOT_EXIST`], [`codes::INVALID_PARAMETER_GROUP_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_LIVE_TYPE`], [`codes::INVALID_PARAMETER_MAX_MIC_NUMBER`],
/// [`codes::INVALID_PARAMETER_MAX_RTC_MEMBER`], [`codes::INVALID_PARAMETER_RECORD_LAYOUT`],
/// [`codes::INVALID_PARAMETER_REPLAY_LAYOUT`], [`codes::INVALID_PARAMETER_ROOM_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_SCHOOL_ID`], [`codes::INVALID_PARAMETER_START_TIME`],
/// [`codes::INVALID_PARAMETER_USER_SCHOOL_MISMATCH`], [`codes::INVALID_PARAMETER_COMBINATION`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_CLASS_DOCUMENT_LIMIT`], [`codes::OPERATION_DENIED`],
/// [`codes::REGION_ERROR`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_INSUFFICIENT_RECORD`], [`codes::RESOURCE_INSUFFICIENT_ROOM`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DOCUMENT`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_GROUP_PART_USERS_NOT_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_ROOM_STATISTICS`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNSUPPORTED_OPERATION_VERSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetMainEditVersion {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
    /// Required.
    pub version_no: i64,
    pub operator: Option<String>,
}
operation! { SetMainEditVersion(sdk_app_id: i64, room_id: i64, version_no: i64)
    "SetMainEditVersion" -> SetMainEditVersionOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "VersionNo" version_no, 3 "Operator" operator: String
} }

/// Response of [`SetMainEditVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetMainEditVersionOutput {
    pub class_id: Option<i64>,
    pub previous_main_version: Option<i64>,
    pub main_version: Option<i64>,
}
model! { SetMainEditVersionOutput {
    0 "ClassId" class_id: i64, 1 "PreviousMainVersion" previous_main_version: i64, 2 "MainVersion" main_version: i64
} }

/// Sets marquee: `SetMarquee` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=SetMarquee>.
///
/// Errors: [`codes::FAILED_OPERATION_CLASS_STARTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetMarquee {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
    /// Required.
    pub marquee_type: i64,
    /// Required.
    pub display_mode: i64,
    pub content: Option<String>,
    pub font_size: Option<i64>,
    pub font_weight: Option<i64>,
    pub font_color: Option<String>,
    pub font_opacity: Option<f64>,
    pub background_color: Option<String>,
    pub background_opacity: Option<f64>,
    pub duration: Option<i64>,
    pub marquee_count: Option<i64>,
}
operation! { SetMarquee(sdk_app_id: i64, room_id: i64, marquee_type: i64, display_mode: i64) "SetMarquee" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "MarqueeType" marquee_type, 3 "DisplayMode" display_mode,
    4 "Content" content: String, 5 "FontSize" font_size: i64, 6 "FontWeight" font_weight: i64,
    7 "FontColor" font_color: String, 8 "FontOpacity" font_opacity: f64, 9 "BackgroundColor" background_color: String,
    10 "BackgroundOpacity" background_opacity: f64, 11 "Duration" duration: i64, 12 "MarqueeCount" marquee_count: i64
} }

/// Response of [`SetMarquee`]: empty.
pub type SetMarqueeOutput = Empty;

/// Sets watermark: `SetWatermark` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=SetWatermark>.
///
/// Errors: [`codes::INVALID_PARAMETER_CONTENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWatermark {
    /// Required.
    pub sdk_app_id: i64,
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
operation! { SetWatermark(sdk_app_id: i64) "SetWatermark" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "TeacherUrl" teacher_url: String, 2 "BoardUrl" board_url: String,
    3 "VideoUrl" video_url: String, 4 "BoardW" board_w: f64, 5 "BoardH" board_h: f64, 6 "BoardX" board_x: f64,
    7 "BoardY" board_y: f64, 8 "TeacherW" teacher_w: f64, 9 "TeacherH" teacher_h: f64, 10 "TeacherX" teacher_x: f64,
    11 "TeacherY" teacher_y: f64, 12 "Text" text: String, 13 "TextColor" text_color: String
} }

/// Response of [`SetWatermark`]: empty.
pub type SetWatermarkOutput = Empty;

/// Starts record: `StartRecord` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=StartRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRecord {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
}
operation! { StartRecord(sdk_app_id: i64, room_id: i64) "StartRecord" -> StartRecordOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id
} }

/// Response of [`StartRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRecordOutput {
    pub task_id: Option<String>,
}
model! { StartRecordOutput {
    0 "TaskId" task_id: String
} }

/// Starts room: `StartRoom` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=StartRoom>.
///
/// Errors: [`codes::FAILED_OPERATION_CLASS_ENDED`], [`codes::FAILED_OPERATION_CLASS_EXPIRED`],
/// [`codes::FAILED_OPERATION_CLASS_STARTED`], [`codes::FAILED_OPERATION_REQUEST_TIMED_OUT`],
/// [`codes::FAILED_OPERATION_ROOM_NOT_END`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRoom {
    /// Required.
    pub room_id: i64,
}
operation! { StartRoom(room_id: i64) "StartRoom" -> Empty {
    0 "RoomId" room_id
} }

/// Response of [`StartRoom`]: empty.
pub type StartRoomOutput = Empty;

/// Stops record: `StopRecord` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=StopRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRecord {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
    /// Required.
    pub task_id: String,
}
operation! { StopRecord(sdk_app_id: i64, room_id: i64, task_id: String) "StopRecord" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "TaskId" task_id
} }

/// Response of [`StopRecord`]: empty.
pub type StopRecordOutput = Empty;

/// Unbinds document from room: `UnbindDocumentFromRoom` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=UnbindDocumentFromRoom>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_DOCUMENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindDocumentFromRoom {
    /// Required.
    pub room_id: i64,
    /// Required.
    pub document_id: String,
}
operation! { UnbindDocumentFromRoom(room_id: i64, document_id: String) "UnbindDocumentFromRoom" -> Empty {
    0 "RoomId" room_id, 1 "DocumentId" document_id
} }

/// Response of [`UnbindDocumentFromRoom`]: empty.
pub type UnbindDocumentFromRoomOutput = Empty;

/// `UnblockKickedUser` of `lcic` 2022-08-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=lcic&Version=2022-08-17&Action=UnblockKickedUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnblockKickedUser {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
    /// Required.
    pub user_id: String,
}
operation! { UnblockKickedUser(sdk_app_id: i64, room_id: i64, user_id: String) "UnblockKickedUser" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "UserId" user_id
} }

/// Response of [`UnblockKickedUser`]: empty.
pub type UnblockKickedUserOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_CLASS_ENDED "FailedOperation.ClassEnded",
    FAILED_OPERATION_CLASS_EXPIRED "FailedOperation.ClassExpired",
    FAILED_OPERATION_CLASS_STARTED "FailedOperation.ClassStarted",
    FAILED_OPERATION_CLASS_TOO_LONG "FailedOperation.ClassTooLong",
    FAILED_OPERATION_IMAGE_ARG_INVALID "FailedOperation.ImageArgInvalid",
    FAILED_OPERATION_ORIGIN_ID_EXISTS "FailedOperation.OriginIdExists",
    FAILED_OPERATION_POSTPAID_NOT_AVAILABLE "FailedOperation.PostpaidNotAvailable",
    FAILED_OPERATION_REQUEST_TIMED_OUT "FailedOperation.RequestTimedOut",
    FAILED_OPERATION_ROOM_NOT_END "FailedOperation.RoomNotEnd",
    FAILED_OPERATION_USER_IS_ALREADY_IN_GROUP "FailedOperation.UserIsAlreadyInGroup", INTERNAL_ERROR "InternalError",
    INVALID_FILTER "InvalidFilter", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_CLASS_ID "InvalidParameter.ClassID", INVALID_PARAMETER_CLASS_IDS "InvalidParameter.ClassIDs",
    INVALID_PARAMETER_CONTENT "InvalidParameter.Content", INVALID_PARAMETER_CSS_OR_JS "InvalidParameter.CssOrJs",
    INVALID_PARAMETER_DISABLE_RECORD "InvalidParameter.DisableRecord",
    INVALID_PARAMETER_END_TIME "InvalidParameter.EndTime",
    INVALID_PARAMETER_GROUP_MEMBER_OVER_LIMIT "InvalidParameter.GroupMemberOverLimit",
    INVALID_PARAMETER_GROUP_PARAM_INVALID "InvalidParameter.GroupParamInvalid",
    INVALID_PARAMETER_GROUP_TEACHER_NOT_MEMBER "InvalidParameter.GroupTeacherNotMember",
    INVALID_PARAMETER_GROUP_TEACHERS_NOT_EXIST "InvalidParameter.GroupTeachersNotExist",
    INVALID_PARAMETER_GROUP_TYPE_INVALID "InvalidParameter.GroupTypeInvalid",
    INVALID_PARAMETER_LIVE_TYPE "InvalidParameter.LiveType",
    INVALID_PARAMETER_MAX_MIC_NUMBER "InvalidParameter.MaxMicNumber",
    INVALID_PARAMETER_MAX_RTC_MEMBER "InvalidParameter.MaxRTCMember",
    INVALID_PARAMETER_RECORD_LAYOUT "InvalidParameter.RecordLayout",
    INVALID_PARAMETER_REPLAY_LAYOUT "InvalidParameter.ReplayLayout",
    INVALID_PARAMETER_ROOM_TYPE_INVALID "InvalidParameter.RoomTypeInvalid",
    INVALID_PARAMETER_SCHOOL_ID "InvalidParameter.SchoolID", INVALID_PARAMETER_SDK_APP_ID "InvalidParameter.SdkAppId",
    INVALID_PARAMETER_START_TIME "InvalidParameter.StartTime",
    INVALID_PARAMETER_USER_SCHOOL_MISMATCH "InvalidParameter.UserSchoolMismatch",
    INVALID_PARAMETER_COMBINATION "InvalidParameterCombination", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    LIMIT_EXCEEDED "LimitExceeded", LIMIT_EXCEEDED_CLASS_DOCUMENT_LIMIT "LimitExceeded.ClassDocumentLimit",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied", REGION_ERROR "RegionError",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_INSUFFICIENT_RECORD "ResourceInsufficient.Record",
    RESOURCE_INSUFFICIENT_ROOM "ResourceInsufficient.Room", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_DOCUMENT "ResourceNotFound.Document",
    RESOURCE_NOT_FOUND_GROUP_NOT_EXIST "ResourceNotFound.GroupNotExist",
    RESOURCE_NOT_FOUND_GROUP_PART_USERS_NOT_EXIST "ResourceNotFound.GroupPartUsersNotExist",
    RESOURCE_NOT_FOUND_ROOM "ResourceNotFound.Room", RESOURCE_NOT_FOUND_USER "ResourceNotFound.User",
    RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_ROOM_STATISTICS "ResourceUnavailable.RoomStatistics", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation", UNSUPPORTED_OPERATION_VERSION "UnsupportedOperation.Version"
}

#[cfg(feature = "unstable-registry")]
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
