//! `yinsuda` of Tencent Cloud, API version 2022-05-27.
//!
//! Endpoint: `yinsuda.tencentcloudapi.com`, or `yinsuda.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=yinsuda&Version=2022-05-27>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, yinsuda::DescribeKTVMusicAccompanySegmentUrl};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeKTVMusicAccompanySegmentUrl::new("app-name", "user-id", "music-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "yinsuda",
    "2022-05-27",
    "yinsuda",
    &Endpoints::NONE,
);

/// Applies chorus: `ApplyChorus` of `yinsuda` 2022-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yinsuda&Version=2022-05-27&Action=ApplyChorus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyChorus {
    /// Required.
    pub app_name: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub room_id: String,
    /// Required.
    pub music_id: String,
    pub max_chorus_num: Option<i64>,
    pub chorus_user_ids: Option<Vec<String>>,
}
operation! { ApplyChorus(app_name: String, user_id: String, room_id: String, music_id: String)
    "ApplyChorus" -> ApplyChorusOutput {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "RoomId" room_id, 3 "MusicId" music_id,
    4 "MaxChorusNum" max_chorus_num: i64, 5 "ChorusUserIds" chorus_user_ids: Vec<String>
} }

/// Response of [`ApplyChorus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyChorusOutput {
    /// Secret.
    pub chorus_token: Option<Secret>,
}
model! { ApplyChorusOutput {
    0 "ChorusToken" chorus_token: Secret
} }

/// Batches describe ktv music details: `BatchDescribeKTVMusicDetails` of `yinsuda` 2022-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yinsuda&Version=2022-05-27&Action=BatchDescribeKTVMusicDetails>.
///
/// Errors: [`codes::FAILED_OPERATION_USER_LIVE_VIP_TIME_EXPIRE`], [`codes::FAILED_OPERATION_USER_NOT_LIVE_VIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeKTVMusicDetails {
    /// Required.
    pub app_name: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub music_ids: Vec<String>,
    pub play_scene: Option<String>,
    pub guest_user_id: Option<String>,
    pub room_id: Option<String>,
}
operation! { BatchDescribeKTVMusicDetails(app_name: String, user_id: String, music_ids: Vec<String>)
    "BatchDescribeKTVMusicDetails" -> BatchDescribeKTVMusicDetailsOutput {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "MusicIds" music_ids, 3 "PlayScene" play_scene: String,
    4 "GuestUserId" guest_user_id: String, 5 "RoomId" room_id: String
} }

/// Response of [`BatchDescribeKTVMusicDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeKTVMusicDetailsOutput {
    pub ktv_music_detail_info_set: Vec<KTVMusicDetailInfo>,
    pub not_exist_music_id_set: Vec<String>,
}
model! { BatchDescribeKTVMusicDetailsOutput {
    0 "KTVMusicDetailInfoSet" ktv_music_detail_info_set: Vec<KTVMusicDetailInfo>,
    1 "NotExistMusicIdSet" not_exist_music_id_set: Vec<String>
} }

/// In the response of [`BatchDescribeKTVMusicDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVMusicDetailInfo {
    pub ktv_music_base_info: Option<KTVMusicBaseInfo>,
    /// Secret.
    pub play_token: Option<Secret>,
    pub lyrics_url: Option<String>,
    pub midi_url: Option<String>,
    pub chorus_clip_set: Vec<ChorusClip>,
    pub prelude_interval: Option<i64>,
    pub genre_set: Vec<String>,
    pub bpm_info: Option<KTVBPMInfo>,
}
model! { KTVMusicDetailInfo {
    0 "KTVMusicBaseInfo" ktv_music_base_info: KTVMusicBaseInfo, 1 "PlayToken" play_token: Secret,
    2 "LyricsUrl" lyrics_url: String, 3 "MidiUrl" midi_url: String, 4 "ChorusClipSet" chorus_clip_set: Vec<ChorusClip>,
    5 "PreludeInterval" prelude_interval: i64, 6 "GenreSet" genre_set: Vec<String>, 7 "BPMInfo" bpm_info: KTVBPMInfo
} }

/// In the response of [`BatchDescribeKTVMusicDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVMusicBaseInfo {
    pub music_id: Option<String>,
    pub name: Option<String>,
    pub singer_set: Vec<String>,
    pub duration: Option<i64>,
    pub singer_image_url: Option<String>,
    pub album_info: Option<MusicAlbumInfo>,
    pub right_set: Vec<String>,
    pub recommend_type: Option<String>,
}
model! { KTVMusicBaseInfo {
    0 "MusicId" music_id: String, 1 "Name" name: String, 2 "SingerSet" singer_set: Vec<String>,
    3 "Duration" duration: i64, 4 "SingerImageUrl" singer_image_url: String, 5 "AlbumInfo" album_info: MusicAlbumInfo,
    6 "RightSet" right_set: Vec<String>, 7 "RecommendType" recommend_type: String
} }

/// In the response of [`BatchDescribeKTVMusicDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MusicAlbumInfo {
    pub name: Option<String>,
    pub cover_info_set: Vec<MusicAlbumCoverInfo>,
}
model! { MusicAlbumInfo {
    0 "Name" name: String, 1 "CoverInfoSet" cover_info_set: Vec<MusicAlbumCoverInfo>
} }

/// In the response of [`BatchDescribeKTVMusicDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MusicAlbumCoverInfo {
    pub dimension: Option<String>,
    pub url: Option<String>,
}
model! { MusicAlbumCoverInfo {
    0 "Dimension" dimension: String, 1 "Url" url: String
} }

/// In the response of [`BatchDescribeKTVMusicDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChorusClip {
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
model! { ChorusClip {
    0 "StartTime" start_time: i64, 1 "EndTime" end_time: i64
} }

/// In the response of [`BatchDescribeKTVMusicDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVBPMInfo {
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
model! { KTVBPMInfo {
    0 "Type" r#type: String, 1 "Value" value: i64
} }

/// Creates ktv robot: `CreateKTVRobot` of `yinsuda` 2022-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yinsuda&Version=2022-05-27&Action=CreateKTVRobot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKTVRobot {
    /// Required.
    pub app_name: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub rtc_system: String,
    /// Required.
    pub join_room_input: JoinRoomInput,
    pub sync_robot_commands: Option<Vec<SyncRobotCommand>>,
}
operation! { CreateKTVRobot(app_name: String, user_id: String, rtc_system: String, join_room_input: JoinRoomInput)
    "CreateKTVRobot" -> CreateKTVRobotOutput {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "RTCSystem" rtc_system, 3 "JoinRoomInput" join_room_input,
    4 "SyncRobotCommands" sync_robot_commands: Vec<SyncRobotCommand>
} }

/// In the request of [`CreateKTVRobot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinRoomInput {
    /// Required.
    pub trtc_join_room_input: Option<TRTCJoinRoomInput>,
}
input! { JoinRoomInput(trtc_join_room_input: TRTCJoinRoomInput) {
    0 "TRTCJoinRoomInput" trtc_join_room_input: TRTCJoinRoomInput
} }

/// In the request of [`CreateKTVRobot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TRTCJoinRoomInput {
    /// Required.
    pub sign: Option<String>,
    /// Required.
    pub room_id: Option<String>,
    /// Required.
    pub sdk_app_id: Option<String>,
    /// Required.
    pub user_id: Option<String>,
    pub room_id_type: Option<String>,
}
input! { TRTCJoinRoomInput(sign: String, room_id: String, sdk_app_id: String, user_id: String) {
    0 "Sign" sign: String, 1 "RoomId" room_id: String, 2 "SdkAppId" sdk_app_id: String, 3 "UserId" user_id: String,
    4 "RoomIdType" room_id_type: String
} }

/// In the request of [`CreateKTVRobot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncRobotCommand {
    /// Required.
    pub command: Option<String>,
    pub play_command_input: Option<PlayCommandInput>,
    pub set_playlist_command_input: Option<SetPlaylistCommandInput>,
    pub seek_command_input: Option<SeekCommandInput>,
    pub set_audio_param_command_input: Option<SetAudioParamCommandInput>,
    pub send_message_command_input: Option<SendMessageCommandInput>,
    pub set_play_mode_command_input: Option<SetPlayModeCommandInput>,
    pub set_destroy_mode_command_input: Option<SetDestroyModeCommandInput>,
}
input! { SyncRobotCommand(command: String) {
    0 "Command" command: String, 1 "PlayCommandInput" play_command_input: PlayCommandInput,
    2 "SetPlaylistCommandInput" set_playlist_command_input: SetPlaylistCommandInput,
    3 "SeekCommandInput" seek_command_input: SeekCommandInput,
    4 "SetAudioParamCommandInput" set_audio_param_command_input: SetAudioParamCommandInput,
    5 "SendMessageCommandInput" send_message_command_input: SendMessageCommandInput,
    6 "SetPlayModeCommandInput" set_play_mode_command_input: SetPlayModeCommandInput,
    7 "SetDestroyModeCommandInput" set_destroy_mode_command_input: SetDestroyModeCommandInput
} }

/// In the request of [`CreateKTVRobot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayCommandInput {
    /// Required.
    pub index: Option<i64>,
}
input! { PlayCommandInput(index: i64) {
    0 "Index" index: i64
} }

/// In the request of [`CreateKTVRobot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPlaylistCommandInput {
    /// Required.
    pub r#type: Option<String>,
    pub index: Option<i64>,
    pub changed_index: Option<i64>,
    pub music_ids: Option<Vec<String>>,
}
input! { SetPlaylistCommandInput(r#type: String) {
    0 "Type" r#type: String, 1 "Index" index: i64, 2 "ChangedIndex" changed_index: i64,
    3 "MusicIds" music_ids: Vec<String>
} }

/// In the request of [`CreateKTVRobot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeekCommandInput {
    /// Required.
    pub position: Option<i64>,
}
input! { SeekCommandInput(position: i64) {
    0 "Position" position: i64
} }

/// In the request of [`CreateKTVRobot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAudioParamCommandInput {
    pub r#type: Option<String>,
}
input! { SetAudioParamCommandInput() {
    0 "Type" r#type: String
} }

/// In the request of [`CreateKTVRobot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageCommandInput {
    /// Required.
    pub message: Option<String>,
    pub repeat: Option<i64>,
}
input! { SendMessageCommandInput(message: String) {
    0 "Message" message: String, 1 "Repeat" repeat: i64
} }

/// In the request of [`CreateKTVRobot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPlayModeCommandInput {
    /// Required.
    pub play_mode: Option<String>,
}
input! { SetPlayModeCommandInput(play_mode: String) {
    0 "PlayMode" play_mode: String
} }

/// In the request of [`CreateKTVRobot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDestroyModeCommandInput {
    /// Required.
    pub destroy_mode: Option<String>,
    pub destroy_expire_time: Option<i64>,
}
input! { SetDestroyModeCommandInput(destroy_mode: String) {
    0 "DestroyMode" destroy_mode: String, 1 "DestroyExpireTime" destroy_expire_time: i64
} }

/// Response of [`CreateKTVRobot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKTVRobotOutput {
    pub robot_id: Option<String>,
}
model! { CreateKTVRobotOutput {
    0 "RobotId" robot_id: String
} }

/// Describes ktv match musics: `DescribeKTVMatchMusics` of `yinsuda` 2022-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yinsuda&Version=2022-05-27&Action=DescribeKTVMatchMusics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMatchMusics {
    /// Required.
    pub app_name: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub rules: Vec<KTVMatchRule>,
}
operation! { DescribeKTVMatchMusics(app_name: String, user_id: String, rules: Vec<KTVMatchRule>)
    "DescribeKTVMatchMusics" -> DescribeKTVMatchMusicsOutput {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "Rules" rules
} }

/// In the request of [`DescribeKTVMatchMusics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVMatchRule {
    pub ame_music_id: Option<String>,
    pub music_info: Option<KTVMatchRuleMusicInfo>,
    pub music_id_to_match_ame: Option<String>,
}
input! { KTVMatchRule() {
    0 "AMEMusicId" ame_music_id: String, 1 "MusicInfo" music_info: KTVMatchRuleMusicInfo,
    2 "MusicIdToMatchAME" music_id_to_match_ame: String
} }

/// In the request of [`DescribeKTVMatchMusics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVMatchRuleMusicInfo {
    /// Required.
    pub music_name: Option<String>,
    /// Required.
    pub singer_set: Option<Vec<String>>,
}
input! { KTVMatchRuleMusicInfo(music_name: String, singer_set: Vec<String>) {
    0 "MusicName" music_name: String, 1 "SingerSet" singer_set: Vec<String>
} }

/// Response of [`DescribeKTVMatchMusics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMatchMusicsOutput {
    pub match_music_set: Vec<KTVMatchMusic>,
    pub not_match_rule_set: Vec<KTVMatchRule>,
}
model! { DescribeKTVMatchMusicsOutput {
    0 "MatchMusicSet" match_music_set: Vec<KTVMatchMusic>, 1 "NotMatchRuleSet" not_match_rule_set: Vec<KTVMatchRule>
} }

/// In the response of [`DescribeKTVMatchMusics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVMatchMusic {
    pub ktv_music_base_info: Option<KTVMusicBaseInfo>,
    pub match_rule: Option<KTVMatchRule>,
    pub ame_music_base_info: Option<AMEMusicBaseInfo>,
}
model! { KTVMatchMusic {
    0 "KTVMusicBaseInfo" ktv_music_base_info: KTVMusicBaseInfo, 1 "MatchRule" match_rule: KTVMatchRule,
    2 "AMEMusicBaseInfo" ame_music_base_info: AMEMusicBaseInfo
} }

/// In the response of [`DescribeKTVMatchMusics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AMEMusicBaseInfo {
    pub music_id: Option<String>,
    pub name: Option<String>,
    pub singer_set: Vec<String>,
}
model! { AMEMusicBaseInfo {
    0 "MusicId" music_id: String, 1 "Name" name: String, 2 "SingerSet" singer_set: Vec<String>
} }

/// Describes ktv music accompany segment url: `DescribeKTVMusicAccompanySegmentUrl` of `yinsuda` 2022-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yinsuda&Version=2022-05-27&Action=DescribeKTVMusicAccompanySegmentUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_USER_LIVE_VIP_TIME_EXPIRE`], [`codes::FAILED_OPERATION_USER_NOT_LIVE_VIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMusicAccompanySegmentUrl {
    /// Required.
    pub app_name: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub music_id: String,
    pub play_scene: Option<String>,
    pub room_id: Option<String>,
}
operation! { DescribeKTVMusicAccompanySegmentUrl(app_name: String, user_id: String, music_id: String)
    "DescribeKTVMusicAccompanySegmentUrl" -> DescribeKTVMusicAccompanySegmentUrlOutput {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "MusicId" music_id, 3 "PlayScene" play_scene: String,
    4 "RoomId" room_id: String
} }

/// Response of [`DescribeKTVMusicAccompanySegmentUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMusicAccompanySegmentUrlOutput {
    pub status: Option<i64>,
    pub url: Option<String>,
    pub ext_name: Option<String>,
    pub segment_begin: Option<i64>,
    pub segment_end: Option<i64>,
    pub file_size: Option<i64>,
    pub other_segments: Vec<KTVOtherSegments>,
}
model! { DescribeKTVMusicAccompanySegmentUrlOutput {
    0 "Status" status: i64, 1 "Url" url: String, 2 "ExtName" ext_name: String, 3 "SegmentBegin" segment_begin: i64,
    4 "SegmentEnd" segment_end: i64, 5 "FileSize" file_size: i64,
    6 "OtherSegments" other_segments: Vec<KTVOtherSegments>
} }

/// In the response of [`DescribeKTVMusicAccompanySegmentUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVOtherSegments {
    pub segment_begin: Option<i64>,
    pub segment_end: Option<i64>,
}
model! { KTVOtherSegments {
    0 "SegmentBegin" segment_begin: i64, 1 "SegmentEnd" segment_end: i64
} }

/// Describes ktv music accompany segment url vip: `DescribeKTVMusicAccompanySegmentUrlVip` of `yinsuda` 2022-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yinsuda&Version=2022-05-27&Action=DescribeKTVMusicAccompanySegmentUrlVip>.
///
/// Errors: [`codes::FAILED_OPERATION_USER_LIVE_VIP_TIME_EXPIRE`], [`codes::FAILED_OPERATION_USER_NOT_LIVE_VIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMusicAccompanySegmentUrlVip {
    /// Required.
    pub app_name: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub music_id: String,
    pub room_id: Option<String>,
}
operation! { DescribeKTVMusicAccompanySegmentUrlVip(app_name: String, user_id: String, music_id: String)
    "DescribeKTVMusicAccompanySegmentUrlVip" -> DescribeKTVMusicAccompanySegmentUrlVipOutput {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "MusicId" music_id, 3 "RoomId" room_id: String
} }

/// Response of [`DescribeKTVMusicAccompanySegmentUrlVip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMusicAccompanySegmentUrlVipOutput {
    pub status: Option<i64>,
    pub url: Option<String>,
    pub ext_name: Option<String>,
    pub segment_begin: Option<i64>,
    pub segment_end: Option<i64>,
    pub file_size: Option<i64>,
}
model! { DescribeKTVMusicAccompanySegmentUrlVipOutput {
    0 "Status" status: i64, 1 "Url" url: String, 2 "ExtName" ext_name: String, 3 "SegmentBegin" segment_begin: i64,
    4 "SegmentEnd" segment_end: i64, 5 "FileSize" file_size: i64
} }

/// Describes ktv musics by tag: `DescribeKTVMusicsByTag` of `yinsuda` 2022-05-27.
///
/// POST. Reads only. Pages by token (`ScrollToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yinsuda&Version=2022-05-27&Action=DescribeKTVMusicsByTag>.
///
/// Errors: [`codes::FAILED_OPERATION_USER_LIVE_VIP_TIME_EXPIRE`], [`codes::FAILED_OPERATION_USER_NOT_LIVE_VIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMusicsByTag {
    /// Required.
    pub app_name: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub tag_id: String,
    pub scroll_token: Option<String>,
    pub limit: Option<i64>,
    pub right_filters: Option<Vec<String>>,
    pub material_filters: Option<Vec<String>>,
}
operation! { DescribeKTVMusicsByTag(app_name: String, user_id: String, tag_id: String)
    "DescribeKTVMusicsByTag" -> DescribeKTVMusicsByTagOutput {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "TagId" tag_id, 3 "ScrollToken" scroll_token: String,
    4 "Limit" limit: i64, 5 "RightFilters" right_filters: Vec<String>, 6 "MaterialFilters" material_filters: Vec<String>
} }
paged! { DescribeKTVMusicsByTag: KTVMusicBaseInfo =
    Token "ScrollToken", "KTVMusicInfoSet" ktv_music_info_set, next "ScrollToken" }

/// Response of [`DescribeKTVMusicsByTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMusicsByTagOutput {
    pub ktv_music_info_set: Vec<KTVMusicBaseInfo>,
    pub scroll_token: Option<String>,
}
model! { DescribeKTVMusicsByTagOutput {
    0 "KTVMusicInfoSet" ktv_music_info_set: Vec<KTVMusicBaseInfo>, 1 "ScrollToken" scroll_token: String
} }

/// Describes ktv playlist detail: `DescribeKTVPlaylistDetail` of `yinsuda` 2022-05-27.
///
/// POST. Reads only. Pages by token (`ScrollToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yinsuda&Version=2022-05-27&Action=DescribeKTVPlaylistDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVPlaylistDetail {
    /// Required.
    pub app_name: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub playlist_id: String,
    pub scroll_token: Option<String>,
    pub limit: Option<i64>,
    pub right_filters: Option<Vec<String>>,
    pub play_scene: Option<String>,
    pub material_filters: Option<Vec<String>>,
}
operation! { DescribeKTVPlaylistDetail(app_name: String, user_id: String, playlist_id: String)
    "DescribeKTVPlaylistDetail" -> DescribeKTVPlaylistDetailOutput {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "PlaylistId" playlist_id, 3 "ScrollToken" scroll_token: String,
    4 "Limit" limit: i64, 5 "RightFilters" right_filters: Vec<String>, 6 "PlayScene" play_scene: String,
    7 "MaterialFilters" material_filters: Vec<String>
} }
paged! { DescribeKTVPlaylistDetail: KTVMusicBaseInfo =
    Token "ScrollToken", "KTVMusicInfoSet" ktv_music_info_set, next "ScrollToken" }

/// Response of [`DescribeKTVPlaylistDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVPlaylistDetailOutput {
    pub ktv_music_info_set: Vec<KTVMusicBaseInfo>,
    pub scroll_token: Option<String>,
}
model! { DescribeKTVPlaylistDetailOutput {
    0 "KTVMusicInfoSet" ktv_music_info_set: Vec<KTVMusicBaseInfo>, 1 "ScrollToken" scroll_token: String
} }

/// Describes ktv playlists: `DescribeKTVPlaylists` of `yinsuda` 2022-05-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yinsuda&Version=2022-05-27&Action=DescribeKTVPlaylists>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVPlaylists {
    /// Required.
    pub app_name: String,
    /// Required.
    pub user_id: String,
    pub types: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeKTVPlaylists(app_name: String, user_id: String)
    "DescribeKTVPlaylists" -> DescribeKTVPlaylistsOutput {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "Types" types: Vec<String>, 3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeKTVPlaylists: KTVPlaylistBaseInfo =
    Offset "Offset", "PlaylistBaseInfoSet" playlist_base_info_set, total "TotalCount" }

/// Response of [`DescribeKTVPlaylists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVPlaylistsOutput {
    pub playlist_base_info_set: Vec<KTVPlaylistBaseInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeKTVPlaylistsOutput {
    0 "PlaylistBaseInfoSet" playlist_base_info_set: Vec<KTVPlaylistBaseInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeKTVPlaylists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVPlaylistBaseInfo {
    pub playlist_id: Option<String>,
    pub title: Option<String>,
}
model! { KTVPlaylistBaseInfo {
    0 "PlaylistId" playlist_id: String, 1 "Title" title: String
} }

/// Describes ktv robots: `DescribeKTVRobots` of `yinsuda` 2022-05-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yinsuda&Version=2022-05-27&Action=DescribeKTVRobots>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVRobots {
    /// Required.
    pub app_name: String,
    /// Required.
    pub user_id: String,
    pub robot_ids: Option<Vec<String>>,
    pub statuses: Option<Vec<String>>,
    pub create_time: Option<TimeRange>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeKTVRobots(app_name: String, user_id: String) "DescribeKTVRobots" -> DescribeKTVRobotsOutput {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "RobotIds" robot_ids: Vec<String>, 3 "Statuses" statuses: Vec<String>,
    4 "CreateTime" create_time: TimeRange, 5 "Offset" offset: i64, 6 "Limit" limit: i64
} }
paged! { DescribeKTVRobots: KTVRobotInfo = Offset "Offset", "KTVRobotInfoSet" ktv_robot_info_set, total "TotalCount" }

/// In the request of [`DescribeKTVRobots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeRange {
    pub before: Option<String>,
    pub after: Option<String>,
}
input! { TimeRange() {
    0 "Before" before: String, 1 "After" after: String
} }

/// Response of [`DescribeKTVRobots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVRobotsOutput {
    pub total_count: Option<i64>,
    pub ktv_robot_info_set: Vec<KTVRobotInfo>,
}
model! { DescribeKTVRobotsOutput {
    0 "TotalCount" total_count: i64, 1 "KTVRobotInfoSet" ktv_robot_info_set: Vec<KTVRobotInfo>
} }

/// In the response of [`DescribeKTVRobots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVRobotInfo {
    pub robot_id: Option<String>,
    pub status: Option<String>,
    pub playlists: Vec<String>,
    pub cur_index: Option<i64>,
    pub position: Option<i64>,
    pub set_audio_param_input: Option<SetAudioParamCommandInput>,
    pub join_room_input: Option<JoinRoomInput>,
    pub rtc_system: Option<String>,
    pub set_play_mode_input: Option<SetPlayModeCommandInput>,
}
model! { KTVRobotInfo {
    0 "RobotId" robot_id: String, 1 "Status" status: String, 2 "Playlists" playlists: Vec<String>,
    3 "CurIndex" cur_index: i64, 4 "Position" position: i64,
    5 "SetAudioParamInput" set_audio_param_input: SetAudioParamCommandInput,
    6 "JoinRoomInput" join_room_input: JoinRoomInput, 7 "RTCSystem" rtc_system: String,
    8 "SetPlayModeInput" set_play_mode_input: SetPlayModeCommandInput
} }

/// Describes ktv suggestions: `DescribeKTVSuggestions` of `yinsuda` 2022-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yinsuda&Version=2022-05-27&Action=DescribeKTVSuggestions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVSuggestions {
    /// Required.
    pub app_name: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub key_word: String,
}
operation! { DescribeKTVSuggestions(app_name: String, user_id: String, key_word: String)
    "DescribeKTVSuggestions" -> DescribeKTVSuggestionsOutput {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "KeyWord" key_word
} }

/// Response of [`DescribeKTVSuggestions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVSuggestionsOutput {
    pub ktv_suggestion_info_set: Vec<KTVSuggestionInfo>,
}
model! { DescribeKTVSuggestionsOutput {
    0 "KTVSuggestionInfoSet" ktv_suggestion_info_set: Vec<KTVSuggestionInfo>
} }

/// In the response of [`DescribeKTVSuggestions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVSuggestionInfo {
    pub suggestion: Option<String>,
}
model! { KTVSuggestionInfo {
    0 "Suggestion" suggestion: String
} }

/// Describes ktv tags: `DescribeKTVTags` of `yinsuda` 2022-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yinsuda&Version=2022-05-27&Action=DescribeKTVTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVTags {
    /// Required.
    pub app_name: String,
    /// Required.
    pub user_id: String,
}
operation! { DescribeKTVTags(app_name: String, user_id: String) "DescribeKTVTags" -> DescribeKTVTagsOutput {
    0 "AppName" app_name, 1 "UserId" user_id
} }

/// Response of [`DescribeKTVTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVTagsOutput {
    pub tag_group_info_set: Vec<KTVTagGroupInfo>,
}
model! { DescribeKTVTagsOutput {
    0 "TagGroupInfoSet" tag_group_info_set: Vec<KTVTagGroupInfo>
} }

/// In the response of [`DescribeKTVTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVTagGroupInfo {
    pub group_id: Option<String>,
    pub name: Option<String>,
    pub tag_info_set: Vec<KTVTagInfo>,
}
model! { KTVTagGroupInfo {
    0 "GroupId" group_id: String, 1 "Name" name: String, 2 "TagInfoSet" tag_info_set: Vec<KTVTagInfo>
} }

/// In the response of [`DescribeKTVTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVTagInfo {
    pub tag_id: Option<String>,
    pub name: Option<String>,
}
model! { KTVTagInfo {
    0 "TagId" tag_id: String, 1 "Name" name: String
} }

/// Describes live vip trade infos: `DescribeLiveVipTradeInfos` of `yinsuda` 2022-05-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yinsuda&Version=2022-05-27&Action=DescribeLiveVipTradeInfos>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveVipTradeInfos {
    /// Required.
    pub app_name: String,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub trade_serial_nos: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeLiveVipTradeInfos(app_name: String)
    "DescribeLiveVipTradeInfos" -> DescribeLiveVipTradeInfosOutput {
    0 "AppName" app_name, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "TradeSerialNos" trade_serial_nos: Vec<String>, 4 "UserIds" user_ids: Vec<String>, 5 "Offset" offset: i64,
    6 "Limit" limit: i64
} }
paged! { DescribeLiveVipTradeInfos: LiveVipTradeInfo =
    Offset "Offset", "LiveVipTradeInfoSet" live_vip_trade_info_set, total "TotalCount" }

/// Response of [`DescribeLiveVipTradeInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveVipTradeInfosOutput {
    pub live_vip_trade_info_set: Vec<LiveVipTradeInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeLiveVipTradeInfosOutput {
    0 "LiveVipTradeInfoSet" live_vip_trade_info_set: Vec<LiveVipTradeInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLiveVipTradeInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveVipTradeInfo {
    pub trade_serial_no: Option<String>,
    pub app_name: Option<String>,
    pub user_id: Option<String>,
    pub room_id: Option<String>,
    pub vip_days: Option<i64>,
    pub status: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
}
model! { LiveVipTradeInfo {
    0 "TradeSerialNo" trade_serial_no: String, 1 "AppName" app_name: String, 2 "UserId" user_id: String,
    3 "RoomId" room_id: String, 4 "VipDays" vip_days: i64, 5 "Status" status: String, 6 "CreateTime" create_time: String
} }

/// Describes user info: `DescribeUserInfo` of `yinsuda` 2022-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yinsuda&Version=2022-05-27&Action=DescribeUserInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfo {
    /// Required.
    pub app_name: String,
    /// Required.
    pub user_id: String,
}
operation! { DescribeUserInfo(app_name: String, user_id: String) "DescribeUserInfo" -> DescribeUserInfoOutput {
    0 "AppName" app_name, 1 "UserId" user_id
} }

/// Response of [`DescribeUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfoOutput {
    pub user_info: Option<UserInfo>,
}
model! { DescribeUserInfoOutput {
    0 "UserInfo" user_info: UserInfo
} }

/// In the response of [`DescribeUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    pub app_name: Option<String>,
    pub user_id: Option<String>,
    pub live_vip_user_info: Option<LiveVipUserInfo>,
    pub user_type: Option<String>,
}
model! { UserInfo {
    0 "AppName" app_name: String, 1 "UserId" user_id: String, 2 "LiveVipUserInfo" live_vip_user_info: LiveVipUserInfo,
    3 "UserType" user_type: String
} }

/// In the response of [`DescribeUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveVipUserInfo {
    pub room_id: Option<String>,
    /// RFC 3339 time.
    pub live_vip_end_time: Option<String>,
    pub live_vip_status: Option<String>,
}
model! { LiveVipUserInfo {
    0 "RoomId" room_id: String, 1 "LiveVipEndTime" live_vip_end_time: String, 2 "LiveVipStatus" live_vip_status: String
} }

/// Describes vip user info: `DescribeVipUserInfo` of `yinsuda` 2022-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yinsuda&Version=2022-05-27&Action=DescribeVipUserInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVipUserInfo {
    /// Required.
    pub app_name: String,
    /// Required.
    pub user_id: String,
}
operation! { DescribeVipUserInfo(app_name: String, user_id: String) "DescribeVipUserInfo" -> DescribeVipUserInfoOutput {
    0 "AppName" app_name, 1 "UserId" user_id
} }

/// Response of [`DescribeVipUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVipUserInfoOutput {
    pub is_vip: Option<i64>,
    pub anchor_id: Option<String>,
    pub room_id: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeVipUserInfoOutput {
    0 "IsVip" is_vip: i64, 1 "AnchorId" anchor_id: String, 2 "RoomId" room_id: String, 3 "EndTime" end_time: String,
    4 "Status" status: i64
} }

/// Destroys ktv robot: `DestroyKTVRobot` of `yinsuda` 2022-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yinsuda&Version=2022-05-27&Action=DestroyKTVRobot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyKTVRobot {
    /// Required.
    pub app_name: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub robot_id: String,
}
operation! { DestroyKTVRobot(app_name: String, user_id: String, robot_id: String) "DestroyKTVRobot" -> Empty {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "RobotId" robot_id
} }

/// Response of [`DestroyKTVRobot`]: empty.
pub type DestroyKTVRobotOutput = Empty;

/// `RechargeLiveVip` of `yinsuda` 2022-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yinsuda&Version=2022-05-27&Action=RechargeLiveVip>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_TRADE_SERIAL_NO`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RechargeLiveVip {
    /// Required.
    pub app_name: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub trade_serial_no: String,
    /// Required.
    pub room_id: String,
    /// Required.
    pub vip_days: i64,
    pub give_type: Option<String>,
    pub play_scene: Option<String>,
}

/// Arguments of [`RechargeLiveVip::new`].
pub struct RechargeLiveVipRequired {
    pub app_name: String,
    pub user_id: String,
    pub trade_serial_no: String,
    pub room_id: String,
    pub vip_days: i64,
}
operation! { RechargeLiveVip { RechargeLiveVipRequired: app_name, user_id, trade_serial_no, room_id, vip_days }
    "RechargeLiveVip" -> RechargeLiveVipOutput {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "TradeSerialNo" trade_serial_no, 3 "RoomId" room_id,
    4 "VipDays" vip_days, 5 "GiveType" give_type: String, 6 "PlayScene" play_scene: String
} }

/// Response of [`RechargeLiveVip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RechargeLiveVipOutput {
    pub live_vip_user_info: Option<LiveVipUserInfo>,
}
model! { RechargeLiveVipOutput {
    0 "LiveVipUserInfo" live_vip_user_info: LiveVipUserInfo
} }

/// `RechargeVip` of `yinsuda` 2022-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yinsuda&Version=2022-05-27&Action=RechargeVip>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_TRADE_SERIAL_NO`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RechargeVip {
    /// Required.
    pub app_name: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub room_id: String,
    /// Required.
    pub vip_days: i64,
    /// Required.
    pub anchor_id: String,
}

/// Arguments of [`RechargeVip::new`].
pub struct RechargeVipRequired {
    pub app_name: String,
    pub user_id: String,
    pub room_id: String,
    pub vip_days: i64,
    pub anchor_id: String,
}
operation! { RechargeVip { RechargeVipRequired: app_name, user_id, room_id, vip_days, anchor_id }
    "RechargeVip" -> RechargeVipOutput {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "RoomId" room_id, 3 "VipDays" vip_days, 4 "AnchorId" anchor_id
} }

/// Response of [`RechargeVip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RechargeVipOutput {
    pub partner_no: Option<String>,
    pub order_no: Option<String>,
    pub create_time: Option<String>,
}
model! { RechargeVipOutput {
    0 "PartnerNo" partner_no: String, 1 "OrderNo" order_no: String, 2 "CreateTime" create_time: String
} }

/// Searches ktv musics: `SearchKTVMusics` of `yinsuda` 2022-05-27.
///
/// POST. Reads only. Pages by token (`ScrollToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yinsuda&Version=2022-05-27&Action=SearchKTVMusics>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_TRADE_SERIAL_NO`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchKTVMusics {
    /// Required.
    pub app_name: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub key_word: String,
    pub scroll_token: Option<String>,
    pub limit: Option<i64>,
    pub right_filters: Option<Vec<String>>,
    pub play_scene: Option<String>,
    pub material_filters: Option<Vec<String>>,
}
operation! { SearchKTVMusics(app_name: String, user_id: String, key_word: String)
    "SearchKTVMusics" -> SearchKTVMusicsOutput {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "KeyWord" key_word, 3 "ScrollToken" scroll_token: String,
    4 "Limit" limit: i64, 5 "RightFilters" right_filters: Vec<String>, 6 "PlayScene" play_scene: String,
    7 "MaterialFilters" material_filters: Vec<String>
} }
paged! { SearchKTVMusics: KTVMusicBaseInfo =
    Token "ScrollToken", "KTVMusicInfoSet" ktv_music_info_set, next "ScrollToken" }

/// Response of [`SearchKTVMusics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchKTVMusicsOutput {
    pub ktv_music_info_set: Vec<KTVMusicBaseInfo>,
    pub scroll_token: Option<String>,
}
model! { SearchKTVMusicsOutput {
    0 "KTVMusicInfoSet" ktv_music_info_set: Vec<KTVMusicBaseInfo>, 1 "ScrollToken" scroll_token: String
} }

/// Syncs ktv robot command: `SyncKTVRobotCommand` of `yinsuda` 2022-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yinsuda&Version=2022-05-27&Action=SyncKTVRobotCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncKTVRobotCommand {
    /// Required.
    pub app_name: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub robot_id: String,
    /// Required.
    pub sync_robot_commands: Vec<SyncRobotCommand>,
}
operation! {
    SyncKTVRobotCommand(app_name: String, user_id: String, robot_id: String, sync_robot_commands: Vec<SyncRobotCommand>)
    "SyncKTVRobotCommand" -> Empty {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "RobotId" robot_id, 3 "SyncRobotCommands" sync_robot_commands
} }

/// Response of [`SyncKTVRobotCommand`]: empty.
pub type SyncKTVRobotCommandOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_DUPLICATE_TRADE_SERIAL_NO "FailedOperation.DuplicateTradeSerialNo",
    FAILED_OPERATION_USER_LIVE_VIP_TIME_EXPIRE "FailedOperation.UserLiveVipTimeExpire",
    FAILED_OPERATION_USER_NOT_LIVE_VIP "FailedOperation.UserNotLiveVip", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    MISSING_PARAMETER "MissingParameter", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable"
}

#[cfg(feature = "unstable-registry")]
register! {
    ApplyChorus, BatchDescribeKTVMusicDetails, CreateKTVRobot, DescribeKTVMatchMusics,
    DescribeKTVMusicAccompanySegmentUrl, DescribeKTVMusicAccompanySegmentUrlVip, DescribeKTVMusicsByTag,
    DescribeKTVPlaylistDetail, DescribeKTVPlaylists, DescribeKTVRobots, DescribeKTVSuggestions, DescribeKTVTags,
    DescribeLiveVipTradeInfos, DescribeUserInfo, DescribeVipUserInfo, DestroyKTVRobot, RechargeLiveVip, RechargeVip,
    SearchKTVMusics, SyncKTVRobotCommand
}
