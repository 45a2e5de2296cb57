//! `yinsuda` 2022-05-27.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "yinsuda", version: "2022-05-27", code: "yinsuda", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyChorus {
    pub app_name: String,
    pub user_id: String,
    pub room_id: String,
    pub music_id: String,
    pub max_chorus_num: Option<u64>,
    pub chorus_user_ids: Option<Vec<String>>,
}
operation! { ApplyChorus(app_name: String, user_id: String, room_id: String, music_id: String)
    "ApplyChorus" -> ApplyChorusOutput {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "RoomId" room_id, 3 "MusicId" music_id,
    4 "MaxChorusNum" max_chorus_num: u64, 5 "ChorusUserIds" chorus_user_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyChorusOutput {
    pub chorus_token: Option<Secret>,
}
model! { ApplyChorusOutput {
    0 "ChorusToken" chorus_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeKTVMusicDetails {
    pub app_name: String,
    pub user_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeKTVMusicDetailsOutput {
    pub ktv_music_detail_info_set: Option<Vec<KTVMusicDetailInfo>>,
    pub not_exist_music_id_set: Option<Vec<String>>,
}
model! { BatchDescribeKTVMusicDetailsOutput {
    0 "KTVMusicDetailInfoSet" ktv_music_detail_info_set, 1 "NotExistMusicIdSet" not_exist_music_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVMusicDetailInfo {
    pub ktv_music_base_info: Option<KTVMusicBaseInfo>,
    pub play_token: Option<Secret>,
    pub lyrics_url: Option<String>,
    pub midi_url: Option<String>,
    pub chorus_clip_set: Option<Vec<ChorusClip>>,
    pub prelude_interval: Option<i64>,
    pub genre_set: Option<Vec<String>>,
    pub bpm_info: Option<KTVBPMInfo>,
}
model! { KTVMusicDetailInfo {
    0 "KTVMusicBaseInfo" ktv_music_base_info, 1 "PlayToken" play_token, 2 "LyricsUrl" lyrics_url, 3 "MidiUrl" midi_url,
    4 "ChorusClipSet" chorus_clip_set, 5 "PreludeInterval" prelude_interval, 6 "GenreSet" genre_set,
    7 "BPMInfo" bpm_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVMusicBaseInfo {
    pub music_id: Option<String>,
    pub name: Option<String>,
    pub singer_set: Option<Vec<String>>,
    pub duration: Option<i64>,
    pub singer_image_url: Option<String>,
    pub album_info: Option<MusicAlbumInfo>,
    pub right_set: Option<Vec<String>>,
    pub recommend_type: Option<String>,
}
model! { KTVMusicBaseInfo {
    0 "MusicId" music_id, 1 "Name" name, 2 "SingerSet" singer_set, 3 "Duration" duration,
    4 "SingerImageUrl" singer_image_url, 5 "AlbumInfo" album_info, 6 "RightSet" right_set,
    7 "RecommendType" recommend_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MusicAlbumInfo {
    pub name: Option<String>,
    pub cover_info_set: Option<Vec<MusicAlbumCoverInfo>>,
}
model! { MusicAlbumInfo {
    0 "Name" name, 1 "CoverInfoSet" cover_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MusicAlbumCoverInfo {
    pub dimension: Option<String>,
    pub url: Option<String>,
}
model! { MusicAlbumCoverInfo {
    0 "Dimension" dimension, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChorusClip {
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
model! { ChorusClip {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVBPMInfo {
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
model! { KTVBPMInfo {
    0 "Type" r#type, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKTVRobot {
    pub app_name: String,
    pub user_id: String,
    pub rtc_system: String,
    pub join_room_input: JoinRoomInput,
    pub sync_robot_commands: Option<Vec<SyncRobotCommand>>,
}
operation! { CreateKTVRobot(app_name: String, user_id: String, rtc_system: String, join_room_input: JoinRoomInput)
    "CreateKTVRobot" -> CreateKTVRobotOutput {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "RTCSystem" rtc_system, 3 "JoinRoomInput" join_room_input,
    4 "SyncRobotCommands" sync_robot_commands: Vec<SyncRobotCommand>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinRoomInput {
    pub trtc_join_room_input: Option<TRTCJoinRoomInput>,
}
input! { JoinRoomInput(trtc_join_room_input: TRTCJoinRoomInput) {
    0 "TRTCJoinRoomInput" trtc_join_room_input: TRTCJoinRoomInput
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TRTCJoinRoomInput {
    pub sign: Option<String>,
    pub room_id: Option<String>,
    pub sdk_app_id: Option<String>,
    pub user_id: Option<String>,
    pub room_id_type: Option<String>,
}
input! { TRTCJoinRoomInput(sign: String, room_id: String, sdk_app_id: String, user_id: String) {
    0 "Sign" sign: String, 1 "RoomId" room_id: String, 2 "SdkAppId" sdk_app_id: String, 3 "UserId" user_id: String,
    4 "RoomIdType" room_id_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncRobotCommand {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayCommandInput {
    pub index: Option<i64>,
}
input! { PlayCommandInput(index: i64) {
    0 "Index" index: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPlaylistCommandInput {
    pub r#type: Option<String>,
    pub index: Option<i64>,
    pub changed_index: Option<i64>,
    pub music_ids: Option<Vec<String>>,
}
input! { SetPlaylistCommandInput(r#type: String) {
    0 "Type" r#type: String, 1 "Index" index: i64, 2 "ChangedIndex" changed_index: i64,
    3 "MusicIds" music_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeekCommandInput {
    pub position: Option<u64>,
}
input! { SeekCommandInput(position: u64) {
    0 "Position" position: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAudioParamCommandInput {
    pub r#type: Option<String>,
}
input! { SetAudioParamCommandInput() {
    0 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageCommandInput {
    pub message: Option<String>,
    pub repeat: Option<u64>,
}
input! { SendMessageCommandInput(message: String) {
    0 "Message" message: String, 1 "Repeat" repeat: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPlayModeCommandInput {
    pub play_mode: Option<String>,
}
input! { SetPlayModeCommandInput(play_mode: String) {
    0 "PlayMode" play_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDestroyModeCommandInput {
    pub destroy_mode: Option<String>,
    pub destroy_expire_time: Option<i64>,
}
input! { SetDestroyModeCommandInput(destroy_mode: String) {
    0 "DestroyMode" destroy_mode: String, 1 "DestroyExpireTime" destroy_expire_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKTVRobotOutput {
    pub robot_id: Option<String>,
}
model! { CreateKTVRobotOutput {
    0 "RobotId" robot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMatchMusics {
    pub app_name: String,
    pub user_id: String,
    pub rules: Vec<KTVMatchRule>,
}
operation! { DescribeKTVMatchMusics(app_name: String, user_id: String, rules: Vec<KTVMatchRule>)
    "DescribeKTVMatchMusics" -> DescribeKTVMatchMusicsOutput {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "Rules" rules
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVMatchRuleMusicInfo {
    pub music_name: Option<String>,
    pub singer_set: Option<Vec<String>>,
}
input! { KTVMatchRuleMusicInfo(music_name: String, singer_set: Vec<String>) {
    0 "MusicName" music_name: String, 1 "SingerSet" singer_set: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMatchMusicsOutput {
    pub match_music_set: Option<Vec<KTVMatchMusic>>,
    pub not_match_rule_set: Option<Vec<KTVMatchRule>>,
}
model! { DescribeKTVMatchMusicsOutput {
    0 "MatchMusicSet" match_music_set, 1 "NotMatchRuleSet" not_match_rule_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVMatchMusic {
    pub ktv_music_base_info: Option<KTVMusicBaseInfo>,
    pub match_rule: Option<KTVMatchRule>,
    pub ame_music_base_info: Option<AMEMusicBaseInfo>,
}
model! { KTVMatchMusic {
    0 "KTVMusicBaseInfo" ktv_music_base_info, 1 "MatchRule" match_rule, 2 "AMEMusicBaseInfo" ame_music_base_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AMEMusicBaseInfo {
    pub music_id: Option<String>,
    pub name: Option<String>,
    pub singer_set: Option<Vec<String>>,
}
model! { AMEMusicBaseInfo {
    0 "MusicId" music_id, 1 "Name" name, 2 "SingerSet" singer_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMusicAccompanySegmentUrl {
    pub app_name: String,
    pub user_id: String,
    pub music_id: String,
    pub play_scene: Option<String>,
    pub room_id: Option<String>,
}
operation! { DescribeKTVMusicAccompanySegmentUrl(app_name: String, user_id: String, music_id: String)
    "DescribeKTVMusicAccompanySegmentUrl" -> DescribeKTVMusicAccompanySegmentUrlOutput {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "MusicId" music_id, 3 "PlayScene" play_scene: String,
    4 "RoomId" room_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMusicAccompanySegmentUrlOutput {
    pub status: Option<i64>,
    pub url: Option<String>,
    pub ext_name: Option<String>,
    pub segment_begin: Option<i64>,
    pub segment_end: Option<i64>,
    pub file_size: Option<i64>,
    pub other_segments: Option<Vec<KTVOtherSegments>>,
}
model! { DescribeKTVMusicAccompanySegmentUrlOutput {
    0 "Status" status, 1 "Url" url, 2 "ExtName" ext_name, 3 "SegmentBegin" segment_begin, 4 "SegmentEnd" segment_end,
    5 "FileSize" file_size, 6 "OtherSegments" other_segments
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVOtherSegments {
    pub segment_begin: Option<i64>,
    pub segment_end: Option<i64>,
}
model! { KTVOtherSegments {
    0 "SegmentBegin" segment_begin, 1 "SegmentEnd" segment_end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMusicAccompanySegmentUrlVip {
    pub app_name: String,
    pub user_id: String,
    pub music_id: String,
    pub room_id: Option<String>,
}
operation! { DescribeKTVMusicAccompanySegmentUrlVip(app_name: String, user_id: String, music_id: String)
    "DescribeKTVMusicAccompanySegmentUrlVip" -> DescribeKTVMusicAccompanySegmentUrlVipOutput {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "MusicId" music_id, 3 "RoomId" room_id: String
} }

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
    0 "Status" status, 1 "Url" url, 2 "ExtName" ext_name, 3 "SegmentBegin" segment_begin, 4 "SegmentEnd" segment_end,
    5 "FileSize" file_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMusicsByTag {
    pub app_name: String,
    pub user_id: String,
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
    Token "ScrollToken", "KTVMusicInfoSet" ktv_music_info_set, next "ScrollToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMusicsByTagOutput {
    pub ktv_music_info_set: Option<Vec<KTVMusicBaseInfo>>,
    pub scroll_token: Option<String>,
}
model! { DescribeKTVMusicsByTagOutput {
    0 "KTVMusicInfoSet" ktv_music_info_set, 1 "ScrollToken" scroll_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVPlaylistDetail {
    pub app_name: String,
    pub user_id: String,
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
    Token "ScrollToken", "KTVMusicInfoSet" ktv_music_info_set, next "ScrollToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVPlaylistDetailOutput {
    pub ktv_music_info_set: Option<Vec<KTVMusicBaseInfo>>,
    pub scroll_token: Option<String>,
}
model! { DescribeKTVPlaylistDetailOutput {
    0 "KTVMusicInfoSet" ktv_music_info_set, 1 "ScrollToken" scroll_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVPlaylists {
    pub app_name: String,
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
    Offset "Offset", "PlaylistBaseInfoSet" playlist_base_info_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVPlaylistsOutput {
    pub playlist_base_info_set: Option<Vec<KTVPlaylistBaseInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeKTVPlaylistsOutput {
    0 "PlaylistBaseInfoSet" playlist_base_info_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVPlaylistBaseInfo {
    pub playlist_id: Option<String>,
    pub title: Option<String>,
}
model! { KTVPlaylistBaseInfo {
    0 "PlaylistId" playlist_id, 1 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVRobots {
    pub app_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeRange {
    pub before: Option<String>,
    pub after: Option<String>,
}
input! { TimeRange() {
    0 "Before" before: String, 1 "After" after: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVRobotsOutput {
    pub total_count: Option<i64>,
    pub ktv_robot_info_set: Option<Vec<KTVRobotInfo>>,
}
model! { DescribeKTVRobotsOutput {
    0 "TotalCount" total_count, 1 "KTVRobotInfoSet" ktv_robot_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVRobotInfo {
    pub robot_id: Option<String>,
    pub status: Option<String>,
    pub playlists: Option<Vec<String>>,
    pub cur_index: Option<i64>,
    pub position: Option<u64>,
    pub set_audio_param_input: Option<SetAudioParamCommandInput>,
    pub join_room_input: Option<JoinRoomInput>,
    pub rtc_system: Option<String>,
    pub set_play_mode_input: Option<SetPlayModeCommandInput>,
}
model! { KTVRobotInfo {
    0 "RobotId" robot_id, 1 "Status" status, 2 "Playlists" playlists, 3 "CurIndex" cur_index, 4 "Position" position,
    5 "SetAudioParamInput" set_audio_param_input, 6 "JoinRoomInput" join_room_input, 7 "RTCSystem" rtc_system,
    8 "SetPlayModeInput" set_play_mode_input
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVSuggestions {
    pub app_name: String,
    pub user_id: String,
    pub key_word: String,
}
operation! { DescribeKTVSuggestions(app_name: String, user_id: String, key_word: String)
    "DescribeKTVSuggestions" -> DescribeKTVSuggestionsOutput {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "KeyWord" key_word
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVSuggestionsOutput {
    pub ktv_suggestion_info_set: Option<Vec<KTVSuggestionInfo>>,
}
model! { DescribeKTVSuggestionsOutput {
    0 "KTVSuggestionInfoSet" ktv_suggestion_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVSuggestionInfo {
    pub suggestion: Option<String>,
}
model! { KTVSuggestionInfo {
    0 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVTags {
    pub app_name: String,
    pub user_id: String,
}
operation! { DescribeKTVTags(app_name: String, user_id: String) "DescribeKTVTags" -> DescribeKTVTagsOutput {
    0 "AppName" app_name, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVTagsOutput {
    pub tag_group_info_set: Option<Vec<KTVTagGroupInfo>>,
}
model! { DescribeKTVTagsOutput {
    0 "TagGroupInfoSet" tag_group_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVTagGroupInfo {
    pub group_id: Option<String>,
    pub name: Option<String>,
    pub tag_info_set: Option<Vec<KTVTagInfo>>,
}
model! { KTVTagGroupInfo {
    0 "GroupId" group_id, 1 "Name" name, 2 "TagInfoSet" tag_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVTagInfo {
    pub tag_id: Option<String>,
    pub name: Option<String>,
}
model! { KTVTagInfo {
    0 "TagId" tag_id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveVipTradeInfos {
    pub app_name: String,
    pub start_time: Option<String>,
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
    Offset "Offset", "LiveVipTradeInfoSet" live_vip_trade_info_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLiveVipTradeInfosOutput {
    pub live_vip_trade_info_set: Option<Vec<LiveVipTradeInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeLiveVipTradeInfosOutput {
    0 "LiveVipTradeInfoSet" live_vip_trade_info_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveVipTradeInfo {
    pub trade_serial_no: Option<String>,
    pub app_name: Option<String>,
    pub user_id: Option<String>,
    pub room_id: Option<String>,
    pub vip_days: Option<i64>,
    pub status: Option<String>,
    pub create_time: Option<String>,
}
model! { LiveVipTradeInfo {
    0 "TradeSerialNo" trade_serial_no, 1 "AppName" app_name, 2 "UserId" user_id, 3 "RoomId" room_id,
    4 "VipDays" vip_days, 5 "Status" status, 6 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfo {
    pub app_name: String,
    pub user_id: String,
}
operation! { DescribeUserInfo(app_name: String, user_id: String) "DescribeUserInfo" -> DescribeUserInfoOutput {
    0 "AppName" app_name, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfoOutput {
    pub user_info: Option<UserInfo>,
}
model! { DescribeUserInfoOutput {
    0 "UserInfo" user_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    pub app_name: Option<String>,
    pub user_id: Option<String>,
    pub live_vip_user_info: Option<LiveVipUserInfo>,
    pub user_type: Option<String>,
}
model! { UserInfo {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "LiveVipUserInfo" live_vip_user_info, 3 "UserType" user_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveVipUserInfo {
    pub room_id: Option<String>,
    pub live_vip_end_time: Option<String>,
    pub live_vip_status: Option<String>,
}
model! { LiveVipUserInfo {
    0 "RoomId" room_id, 1 "LiveVipEndTime" live_vip_end_time, 2 "LiveVipStatus" live_vip_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVipUserInfo {
    pub app_name: String,
    pub user_id: String,
}
operation! { DescribeVipUserInfo(app_name: String, user_id: String) "DescribeVipUserInfo" -> DescribeVipUserInfoOutput {
    0 "AppName" app_name, 1 "UserId" user_id
} }

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
    0 "IsVip" is_vip, 1 "AnchorId" anchor_id, 2 "RoomId" room_id, 3 "EndTime" end_time, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyKTVRobot {
    pub app_name: String,
    pub user_id: String,
    pub robot_id: String,
}
operation! { DestroyKTVRobot(app_name: String, user_id: String, robot_id: String) "DestroyKTVRobot" -> Empty {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "RobotId" robot_id
} }

pub type DestroyKTVRobotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RechargeLiveVip {
    pub app_name: String,
    pub user_id: String,
    pub trade_serial_no: String,
    pub room_id: String,
    pub vip_days: i64,
    pub give_type: Option<String>,
    pub play_scene: Option<String>,
}

/// What [`RechargeLiveVip::new`] takes.
pub struct RechargeLiveVipRequired {
    pub app_name: String,
    pub user_id: String,
    pub trade_serial_no: String,
    pub room_id: String,
    pub vip_days: i64,
}
operation! { RechargeLiveVip{RechargeLiveVipRequired: app_name, user_id, trade_serial_no, room_id, vip_days}
    "RechargeLiveVip" -> RechargeLiveVipOutput {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "TradeSerialNo" trade_serial_no, 3 "RoomId" room_id,
    4 "VipDays" vip_days, 5 "GiveType" give_type: String, 6 "PlayScene" play_scene: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RechargeLiveVipOutput {
    pub live_vip_user_info: Option<LiveVipUserInfo>,
}
model! { RechargeLiveVipOutput {
    0 "LiveVipUserInfo" live_vip_user_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RechargeVip {
    pub app_name: String,
    pub user_id: String,
    pub room_id: String,
    pub vip_days: i64,
    pub anchor_id: String,
}

/// What [`RechargeVip::new`] takes.
pub struct RechargeVipRequired {
    pub app_name: String,
    pub user_id: String,
    pub room_id: String,
    pub vip_days: i64,
    pub anchor_id: String,
}
operation! { RechargeVip{RechargeVipRequired: app_name, user_id, room_id, vip_days, anchor_id}
    "RechargeVip" -> RechargeVipOutput {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "RoomId" room_id, 3 "VipDays" vip_days, 4 "AnchorId" anchor_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RechargeVipOutput {
    pub partner_no: Option<String>,
    pub order_no: Option<String>,
    pub create_time: Option<String>,
}
model! { RechargeVipOutput {
    0 "PartnerNo" partner_no, 1 "OrderNo" order_no, 2 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchKTVMusics {
    pub app_name: String,
    pub user_id: String,
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
    Token "ScrollToken", "KTVMusicInfoSet" ktv_music_info_set, next "ScrollToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchKTVMusicsOutput {
    pub ktv_music_info_set: Option<Vec<KTVMusicBaseInfo>>,
    pub scroll_token: Option<String>,
}
model! { SearchKTVMusicsOutput {
    0 "KTVMusicInfoSet" ktv_music_info_set, 1 "ScrollToken" scroll_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncKTVRobotCommand {
    pub app_name: String,
    pub user_id: String,
    pub robot_id: String,
    pub sync_robot_commands: Vec<SyncRobotCommand>,
}
operation! { SyncKTVRobotCommand(app_name: String, user_id: String, robot_id: String, sync_robot_commands: Vec<SyncRobotCommand>)
    "SyncKTVRobotCommand" -> Empty {
    0 "AppName" app_name, 1 "UserId" user_id, 2 "RobotId" robot_id, 3 "SyncRobotCommands" sync_robot_commands
} }

pub type SyncKTVRobotCommandOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_DUPLICATE_TRADE_SERIAL_NO: &str = "FailedOperation.DuplicateTradeSerialNo";
    pub const FAILED_OPERATION_USER_LIVE_VIP_TIME_EXPIRE: &str = "FailedOperation.UserLiveVipTimeExpire";
    pub const FAILED_OPERATION_USER_NOT_LIVE_VIP: &str = "FailedOperation.UserNotLiveVip";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
}

#[cfg(feature = "reflect")]
register! {
    ApplyChorus, BatchDescribeKTVMusicDetails, CreateKTVRobot, DescribeKTVMatchMusics,
    DescribeKTVMusicAccompanySegmentUrl, DescribeKTVMusicAccompanySegmentUrlVip, DescribeKTVMusicsByTag,
    DescribeKTVPlaylistDetail, DescribeKTVPlaylists, DescribeKTVRobots, DescribeKTVSuggestions, DescribeKTVTags,
    DescribeLiveVipTradeInfos, DescribeUserInfo, DescribeVipUserInfo, DestroyKTVRobot, RechargeLiveVip, RechargeVip,
    SearchKTVMusics, SyncKTVRobotCommand
}
