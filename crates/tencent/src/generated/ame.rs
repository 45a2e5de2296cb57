//! `ame` 2019-09-16.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ame", version: "2019-09-16", code: "ame", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeKTVMusicDetails {
    pub music_ids: Vec<String>,
}
operation! { BatchDescribeKTVMusicDetails(music_ids: Vec<String>)
    "BatchDescribeKTVMusicDetails" -> BatchDescribeKTVMusicDetailsOutput {
    0 "MusicIds" music_ids
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
    pub definition_info_set: Option<Vec<KTVMusicDefinitionInfo>>,
    pub midi_json_url: Option<String>,
    pub chorus_clip_set: Option<Vec<ChorusClip>>,
    pub prelude_interval: Option<i64>,
}
model! { KTVMusicDetailInfo {
    0 "KTVMusicBaseInfo" ktv_music_base_info, 1 "PlayToken" play_token, 2 "LyricsUrl" lyrics_url,
    3 "DefinitionInfoSet" definition_info_set, 4 "MidiJsonUrl" midi_json_url, 5 "ChorusClipSet" chorus_clip_set,
    6 "PreludeInterval" prelude_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVMusicBaseInfo {
    pub music_id: Option<String>,
    pub name: Option<String>,
    pub singer_info_set: Option<Vec<KTVSingerBaseInfo>>,
    pub singer_set: Option<Vec<String>>,
    pub lyricist_set: Option<Vec<String>>,
    pub composer_set: Option<Vec<String>>,
    pub tag_set: Option<Vec<String>>,
    pub duration: Option<u64>,
}
model! { KTVMusicBaseInfo {
    0 "MusicId" music_id, 1 "Name" name, 2 "SingerInfoSet" singer_info_set, 3 "SingerSet" singer_set,
    4 "LyricistSet" lyricist_set, 5 "ComposerSet" composer_set, 6 "TagSet" tag_set, 7 "Duration" duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVSingerBaseInfo {
    pub singer_id: Option<String>,
    pub name: Option<String>,
}
model! { KTVSingerBaseInfo {
    0 "SingerId" singer_id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVMusicDefinitionInfo {
    pub definition: Option<String>,
    pub bitrate: Option<i64>,
    pub size: Option<i64>,
}
model! { KTVMusicDefinitionInfo {
    0 "Definition" definition, 1 "Bitrate" bitrate, 2 "Size" size
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
pub struct CreateKTVRobot {
    pub rtc_system: String,
    pub join_room_input: JoinRoomInput,
    pub application_license_input: Option<ApplicationLicenseInput>,
    pub sync_robot_commands: Option<Vec<SyncRobotCommand>>,
}
operation! { CreateKTVRobot(rtc_system: String, join_room_input: JoinRoomInput)
    "CreateKTVRobot" -> CreateKTVRobotOutput {
    0 "RTCSystem" rtc_system, 1 "JoinRoomInput" join_room_input,
    2 "ApplicationLicenseInput" application_license_input: ApplicationLicenseInput,
    3 "SyncRobotCommands" sync_robot_commands: Vec<SyncRobotCommand>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinRoomInput {
    pub trtc_join_room_input: Option<TRTCJoinRoomInput>,
}
input! { JoinRoomInput() {
    0 "TRTCJoinRoomInput" trtc_join_room_input: TRTCJoinRoomInput
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TRTCJoinRoomInput {
    pub sign: Option<String>,
    pub room_id: Option<String>,
    pub sdk_app_id: Option<String>,
    pub user_id: Option<String>,
    pub private_map_key: Option<Secret>,
    pub role: Option<String>,
    pub room_id_type: Option<String>,
}
input! { TRTCJoinRoomInput(sign: String, room_id: String, sdk_app_id: String, user_id: String) {
    0 "Sign" sign: String, 1 "RoomId" room_id: String, 2 "SdkAppId" sdk_app_id: String, 3 "UserId" user_id: String,
    4 "PrivateMapKey" private_map_key: Secret, 5 "Role" role: String, 6 "RoomIdType" room_id_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationLicenseInput {
    pub app_name: Option<String>,
    pub android_package_name: Option<String>,
    pub ios_bundle_id: Option<String>,
    pub pc_identifier: Option<String>,
}
input! { ApplicationLicenseInput(app_name: String) {
    0 "AppName" app_name: String, 1 "AndroidPackageName" android_package_name: String,
    2 "IOSBundleId" ios_bundle_id: String, 3 "PcIdentifier" pc_identifier: String
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
    pub set_volume_command_input: Option<SetVolumeCommandInput>,
    pub set_real_volume_command_input: Option<SetRealVolumeCommandInput>,
}
input! { SyncRobotCommand(command: String) {
    0 "Command" command: String, 1 "PlayCommandInput" play_command_input: PlayCommandInput,
    2 "SetPlaylistCommandInput" set_playlist_command_input: SetPlaylistCommandInput,
    3 "SeekCommandInput" seek_command_input: SeekCommandInput,
    4 "SetAudioParamCommandInput" set_audio_param_command_input: SetAudioParamCommandInput,
    5 "SendMessageCommandInput" send_message_command_input: SendMessageCommandInput,
    6 "SetPlayModeCommandInput" set_play_mode_command_input: SetPlayModeCommandInput,
    7 "SetDestroyModeCommandInput" set_destroy_mode_command_input: SetDestroyModeCommandInput,
    8 "SetVolumeCommandInput" set_volume_command_input: SetVolumeCommandInput,
    9 "SetRealVolumeCommandInput" set_real_volume_command_input: SetRealVolumeCommandInput
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
    pub music_urls: Option<Vec<String>>,
}
input! { SetPlaylistCommandInput(r#type: String) {
    0 "Type" r#type: String, 1 "Index" index: i64, 2 "ChangedIndex" changed_index: i64,
    3 "MusicIds" music_ids: Vec<String>, 4 "MusicURLs" music_urls: Vec<String>
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
    pub definition: Option<String>,
    pub r#type: Option<String>,
}
input! { SetAudioParamCommandInput() {
    0 "Definition" definition: String, 1 "Type" r#type: String
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
pub struct SetVolumeCommandInput {
    pub volume: Option<i64>,
}
input! { SetVolumeCommandInput(volume: i64) {
    0 "Volume" volume: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRealVolumeCommandInput {
    pub real_volume: Option<i64>,
}
input! { SetRealVolumeCommandInput(real_volume: i64) {
    0 "RealVolume" real_volume: i64
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
pub struct DescribeAuthInfo {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub key: Option<String>,
}
operation! { DescribeAuthInfo() "DescribeAuthInfo" -> DescribeAuthInfoOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Key" key: String
} }
paged! { DescribeAuthInfo: AuthInfo = Offset "Offset", "AuthInfo" auth_info, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthInfoOutput {
    pub auth_info: Option<Vec<AuthInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeAuthInfoOutput {
    0 "AuthInfo" auth_info, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthInfo {
    pub subject_name: Option<String>,
    pub project_name: Option<String>,
    pub app_scene: Option<i64>,
    pub app_region: Option<i64>,
    pub auth_period: Option<i64>,
    pub commercialization: Option<i64>,
    pub platform: Option<i64>,
    pub id: Option<String>,
}
model! { AuthInfo {
    0 "SubjectName" subject_name, 1 "ProjectName" project_name, 2 "AppScene" app_scene, 3 "AppRegion" app_region,
    4 "AuthPeriod" auth_period, 5 "Commercialization" commercialization, 6 "Platform" platform, 7 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMusic {
    pub music_id: String,
    pub music_type: Option<String>,
}
operation! { DescribeCloudMusic(music_id: String) "DescribeCloudMusic" -> DescribeCloudMusicOutput {
    0 "MusicId" music_id, 1 "MusicType" music_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMusicOutput {
    pub music_id: Option<String>,
    pub music_name: Option<String>,
    pub duration: Option<i64>,
    pub music_url: Option<String>,
    pub music_image_url: Option<String>,
    pub singers: Option<Vec<String>>,
}
model! { DescribeCloudMusicOutput {
    0 "MusicId" music_id, 1 "MusicName" music_name, 2 "Duration" duration, 3 "MusicUrl" music_url,
    4 "MusicImageUrl" music_image_url, 5 "Singers" singers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMusicPurchased {
    pub auth_info_id: String,
}
operation! { DescribeCloudMusicPurchased(auth_info_id: String)
    "DescribeCloudMusicPurchased" -> DescribeCloudMusicPurchasedOutput {
    0 "AuthInfoId" auth_info_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMusicPurchasedOutput {
    pub music_open_detail: Option<Vec<MusicOpenDetail>>,
}
model! { DescribeCloudMusicPurchasedOutput {
    0 "MusicOpenDetail" music_open_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MusicOpenDetail {
    pub music_id: Option<String>,
    pub album_name: Option<String>,
    pub album_image_url: Option<String>,
    pub music_name: Option<String>,
    pub music_image_url: Option<String>,
    pub singers: Option<Vec<String>>,
    pub duration: Option<u64>,
    pub tags: Option<Vec<String>>,
    pub lyric_url: Option<String>,
    pub waveform_url: Option<String>,
}
model! { MusicOpenDetail {
    0 "MusicId" music_id, 1 "AlbumName" album_name, 2 "AlbumImageUrl" album_image_url, 3 "MusicName" music_name,
    4 "MusicImageUrl" music_image_url, 5 "Singers" singers, 6 "Duration" duration, 7 "Tags" tags,
    8 "LyricUrl" lyric_url, 9 "WaveformUrl" waveform_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeItemById {
    pub item_ids: String,
}
operation! { DescribeItemById(item_ids: String) "DescribeItemById" -> DescribeItemByIdOutput {
    0 "ItemIDs" item_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeItemByIdOutput {
    pub items: Option<Vec<Item>>,
}
model! { DescribeItemByIdOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    pub item_id: Option<String>,
    pub data_info: Option<DataInfo>,
    pub album: Option<Album>,
    pub artists: Option<Vec<Artist>>,
    pub status: Option<i64>,
}
model! { Item {
    0 "ItemID" item_id, 1 "DataInfo" data_info, 2 "Album" album, 3 "Artists" artists, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataInfo {
    pub name: Option<String>,
    pub version: Option<String>,
    pub duration: Option<String>,
    pub audition_begin: Option<u64>,
    pub audition_end: Option<u64>,
    pub tag_names: Option<Vec<String>>,
}
model! { DataInfo {
    0 "Name" name, 1 "Version" version, 2 "Duration" duration, 3 "AuditionBegin" audition_begin,
    4 "AuditionEnd" audition_end, 5 "TagNames" tag_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Album {
    pub album_name: Option<String>,
    pub image_path_map: Option<Vec<ImagePath>>,
}
model! { Album {
    0 "AlbumName" album_name, 1 "ImagePathMap" image_path_map
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImagePath {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ImagePath {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Artist {
    pub artist_name: Option<String>,
}
model! { Artist {
    0 "ArtistName" artist_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeItems {
    pub offset: u64,
    pub limit: u64,
    pub category_id: Option<String>,
    pub category_code: Option<String>,
}
operation! { DescribeItems(offset: u64, limit: u64) "DescribeItems" -> DescribeItemsOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "CategoryId" category_id: String, 3 "CategoryCode" category_code: String
} }
paged! { DescribeItems: Item = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeItemsOutput {
    pub offset: Option<u64>,
    pub size: Option<u64>,
    pub total: Option<u64>,
    pub have_more: Option<u64>,
    pub items: Option<Vec<Item>>,
}
model! { DescribeItemsOutput {
    0 "Offset" offset, 1 "Size" size, 2 "Total" total, 3 "HaveMore" have_more, 4 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMusicDetail {
    pub music_id: String,
}
operation! { DescribeKTVMusicDetail(music_id: String) "DescribeKTVMusicDetail" -> DescribeKTVMusicDetailOutput {
    0 "MusicId" music_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMusicDetailOutput {
    pub ktv_music_base_info: Option<KTVMusicBaseInfo>,
    pub play_token: Option<Secret>,
    pub lyrics_url: Option<String>,
    pub definition_info_set: Option<Vec<KTVMusicDefinitionInfo>>,
    pub midi_json_url: Option<String>,
    pub chorus_clip_set: Option<Vec<ChorusClip>>,
    pub prelude_interval: Option<i64>,
}
model! { DescribeKTVMusicDetailOutput {
    0 "KTVMusicBaseInfo" ktv_music_base_info, 1 "PlayToken" play_token, 2 "LyricsUrl" lyrics_url,
    3 "DefinitionInfoSet" definition_info_set, 4 "MidiJsonUrl" midi_json_url, 5 "ChorusClipSet" chorus_clip_set,
    6 "PreludeInterval" prelude_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMusicTags {}
operation! { DescribeKTVMusicTags() "DescribeKTVMusicTags" -> DescribeKTVMusicTagsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMusicTagsOutput {
    pub tag_group_set: Option<Vec<KTVMusicTagGroup>>,
}
model! { DescribeKTVMusicTagsOutput {
    0 "TagGroupSet" tag_group_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVMusicTagGroup {
    pub english_group_name: Option<String>,
    pub chinese_group_name: Option<String>,
    pub tag_set: Option<Vec<KTVMusicTagInfo>>,
}
model! { KTVMusicTagGroup {
    0 "EnglishGroupName" english_group_name, 1 "ChineseGroupName" chinese_group_name, 2 "TagSet" tag_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVMusicTagInfo {
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
}
model! { KTVMusicTagInfo {
    0 "TagId" tag_id, 1 "TagName" tag_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVPlaylistDetail {
    pub playlist_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeKTVPlaylistDetail(playlist_id: String)
    "DescribeKTVPlaylistDetail" -> DescribeKTVPlaylistDetailOutput {
    0 "PlaylistId" playlist_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeKTVPlaylistDetail: KTVMusicBaseInfo = Offset "Offset", "KTVMusicInfoSet" ktv_music_info_set }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVPlaylistDetailOutput {
    pub ktv_music_info_set: Option<Vec<KTVMusicBaseInfo>>,
    pub playlist_base_info: Option<KTVPlaylistBaseInfo>,
}
model! { DescribeKTVPlaylistDetailOutput {
    0 "KTVMusicInfoSet" ktv_music_info_set, 1 "PlaylistBaseInfo" playlist_base_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVPlaylistBaseInfo {
    pub playlist_id: Option<String>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub music_num: Option<i64>,
}
model! { KTVPlaylistBaseInfo {
    0 "PlaylistId" playlist_id, 1 "Title" title, 2 "Description" description, 3 "MusicNum" music_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVPlaylists {
    pub r#type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeKTVPlaylists() "DescribeKTVPlaylists" -> DescribeKTVPlaylistsOutput {
    0 "Type" r#type: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64
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
pub struct DescribeKTVRobots {
    pub robot_ids: Option<Vec<String>>,
    pub statuses: Option<Vec<String>>,
    pub create_time: Option<TimeRange>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeKTVRobots() "DescribeKTVRobots" -> DescribeKTVRobotsOutput {
    0 "RobotIds" robot_ids: Vec<String>, 1 "Statuses" statuses: Vec<String>, 2 "CreateTime" create_time: TimeRange,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
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
    pub set_volume_input: Option<SetVolumeCommandInput>,
    pub set_real_volume_input: Option<SetRealVolumeCommandInput>,
}
model! { KTVRobotInfo {
    0 "RobotId" robot_id, 1 "Status" status, 2 "Playlists" playlists, 3 "CurIndex" cur_index, 4 "Position" position,
    5 "SetAudioParamInput" set_audio_param_input, 6 "JoinRoomInput" join_room_input, 7 "RTCSystem" rtc_system,
    8 "SetPlayModeInput" set_play_mode_input, 9 "SetVolumeInput" set_volume_input,
    10 "SetRealVolumeInput" set_real_volume_input
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVSingerCategories {}
operation! { DescribeKTVSingerCategories() "DescribeKTVSingerCategories" -> DescribeKTVSingerCategoriesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVSingerCategoriesOutput {
    pub gender_set: Option<Vec<KTVSingerCategoryInfo>>,
    pub area_set: Option<Vec<KTVSingerCategoryInfo>>,
}
model! { DescribeKTVSingerCategoriesOutput {
    0 "GenderSet" gender_set, 1 "AreaSet" area_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVSingerCategoryInfo {
    pub chinese_name: Option<String>,
    pub english_name: Option<String>,
}
model! { KTVSingerCategoryInfo {
    0 "ChineseName" chinese_name, 1 "EnglishName" english_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVSingerMusics {
    pub singer_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeKTVSingerMusics(singer_id: String) "DescribeKTVSingerMusics" -> DescribeKTVSingerMusicsOutput {
    0 "SingerId" singer_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeKTVSingerMusics: KTVMusicBaseInfo =
    Offset "Offset", "KTVMusicInfoSet" ktv_music_info_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVSingerMusicsOutput {
    pub total_count: Option<i64>,
    pub ktv_music_info_set: Option<Vec<KTVMusicBaseInfo>>,
}
model! { DescribeKTVSingerMusicsOutput {
    0 "TotalCount" total_count, 1 "KTVMusicInfoSet" ktv_music_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVSingers {
    pub singer_ids: Option<Vec<String>>,
    pub genders: Option<Vec<String>>,
    pub areas: Option<Vec<String>>,
    pub sort: Option<SortBy>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeKTVSingers() "DescribeKTVSingers" -> DescribeKTVSingersOutput {
    0 "SingerIds" singer_ids: Vec<String>, 1 "Genders" genders: Vec<String>, 2 "Areas" areas: Vec<String>,
    3 "Sort" sort: SortBy, 4 "Offset" offset: i64, 5 "Limit" limit: i64
} }
paged! { DescribeKTVSingers: KTVSingerInfo =
    Offset "Offset", "KTVSingerInfoSet" ktv_singer_info_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SortBy {
    pub field: Option<String>,
    pub order: Option<String>,
}
input! { SortBy(field: String, order: String) {
    0 "Field" field: String, 1 "Order" order: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVSingersOutput {
    pub total_count: Option<i64>,
    pub ktv_singer_info_set: Option<Vec<KTVSingerInfo>>,
}
model! { DescribeKTVSingersOutput {
    0 "TotalCount" total_count, 1 "KTVSingerInfoSet" ktv_singer_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVSingerInfo {
    pub singer_id: Option<String>,
    pub name: Option<String>,
    pub gender: Option<String>,
    pub area: Option<String>,
    pub music_count: Option<i64>,
    pub play_count: Option<i64>,
}
model! { KTVSingerInfo {
    0 "SingerId" singer_id, 1 "Name" name, 2 "Gender" gender, 3 "Area" area, 4 "MusicCount" music_count,
    5 "PlayCount" play_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVSuggestions {
    pub key_word: String,
}
operation! { DescribeKTVSuggestions(key_word: String) "DescribeKTVSuggestions" -> DescribeKTVSuggestionsOutput {
    0 "KeyWord" key_word
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
pub struct DescribeKTVTopList {
    pub r#type: Option<String>,
    pub period: Option<String>,
}
operation! { DescribeKTVTopList() "DescribeKTVTopList" -> DescribeKTVTopListOutput {
    0 "Type" r#type: String, 1 "Period" period: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVTopListOutput {
    pub ktv_music_top_info_set: Option<Vec<KTVMusicTopInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeKTVTopListOutput {
    0 "KTVMusicTopInfoSet" ktv_music_top_info_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVMusicTopInfo {
    pub music_id: Option<String>,
    pub name: Option<String>,
    pub singer_info_set: Option<Vec<KTVSingerBaseInfo>>,
    pub lyricist_set: Option<Vec<String>>,
    pub composer_set: Option<Vec<String>>,
    pub tag_set: Option<Vec<String>>,
    pub duration: Option<i64>,
}
model! { KTVMusicTopInfo {
    0 "MusicId" music_id, 1 "Name" name, 2 "SingerInfoSet" singer_info_set, 3 "LyricistSet" lyricist_set,
    4 "ComposerSet" composer_set, 5 "TagSet" tag_set, 6 "Duration" duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLyric {
    pub item_id: String,
    pub sub_item_type: Option<String>,
}
operation! { DescribeLyric(item_id: String) "DescribeLyric" -> DescribeLyricOutput {
    0 "ItemId" item_id, 1 "SubItemType" sub_item_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLyricOutput {
    pub lyric: Option<Lyric>,
}
model! { DescribeLyricOutput {
    0 "Lyric" lyric
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Lyric {
    pub url: Option<String>,
    pub file_name_ext: Option<String>,
    pub sub_item_type: Option<String>,
}
model! { Lyric {
    0 "Url" url, 1 "FileNameExt" file_name_ext, 2 "SubItemType" sub_item_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMusic {
    pub item_id: String,
    pub identity_id: String,
    pub sub_item_type: Option<String>,
    pub ssl: Option<String>,
}
operation! { DescribeMusic(item_id: String, identity_id: String) "DescribeMusic" -> DescribeMusicOutput {
    0 "ItemId" item_id, 1 "IdentityId" identity_id, 2 "SubItemType" sub_item_type: String, 3 "Ssl" ssl: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMusicOutput {
    pub music: Option<Music>,
}
model! { DescribeMusicOutput {
    0 "Music" music
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Music {
    pub url: Option<String>,
    pub file_size: Option<u64>,
    pub file_extension: Option<String>,
    pub audition_begin: Option<u64>,
    pub audition_end: Option<u64>,
    pub full_url: Option<String>,
}
model! { Music {
    0 "Url" url, 1 "FileSize" file_size, 2 "FileExtension" file_extension, 3 "AuditionBegin" audition_begin,
    4 "AuditionEnd" audition_end, 5 "FullUrl" full_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMusicSaleStatus {
    pub music_ids: Vec<String>,
    pub purchase_type: i64,
}
operation! { DescribeMusicSaleStatus(music_ids: Vec<String>, purchase_type: i64)
    "DescribeMusicSaleStatus" -> DescribeMusicSaleStatusOutput {
    0 "MusicIds" music_ids, 1 "PurchaseType" purchase_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMusicSaleStatusOutput {
    pub music_status_set: Option<Vec<MusicStatus>>,
}
model! { DescribeMusicSaleStatusOutput {
    0 "MusicStatusSet" music_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MusicStatus {
    pub music_id: Option<String>,
    pub sale_status: Option<i64>,
}
model! { MusicStatus {
    0 "MusicId" music_id, 1 "SaleStatus" sale_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageItems {
    pub order_id: String,
    pub offset: Option<u64>,
    pub length: Option<u64>,
}
operation! { DescribePackageItems(order_id: String) "DescribePackageItems" -> DescribePackageItemsOutput {
    0 "OrderId" order_id, 1 "Offset" offset: u64, 2 "Length" length: u64
} }
paged! { DescribePackageItems: PackageItem = Offset "Offset", "PackageItems" package_items }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageItemsOutput {
    pub package_items: Option<Vec<PackageItem>>,
}
model! { DescribePackageItemsOutput {
    0 "PackageItems" package_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageItem {
    pub order_id: Option<String>,
    pub track_name: Option<String>,
    pub item_id: Option<String>,
    pub img: Option<String>,
    pub artist_name: Option<String>,
    pub duration: Option<String>,
    pub authorized_area: Option<String>,
    pub tags: Option<Vec<String>>,
}
model! { PackageItem {
    0 "OrderId" order_id, 1 "TrackName" track_name, 2 "ItemID" item_id, 3 "Img" img, 4 "ArtistName" artist_name,
    5 "Duration" duration, 6 "AuthorizedArea" authorized_area, 7 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackages {
    pub offset: Option<u64>,
    pub length: Option<u64>,
}
operation! { DescribePackages() "DescribePackages" -> DescribePackagesOutput {
    0 "Offset" offset: u64, 1 "Length" length: u64
} }
paged! { DescribePackages: Package = Offset "Offset", "Packages" packages }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackagesOutput {
    pub packages: Option<Vec<Package>>,
}
model! { DescribePackagesOutput {
    0 "Packages" packages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Package {
    pub order_id: Option<String>,
    pub name: Option<String>,
    pub authorized_area: Option<String>,
    pub authorized_limit: Option<i64>,
    pub term_of_validity: Option<i64>,
    pub commercial: Option<i64>,
    pub package_price: Option<f64>,
    pub effect_time: Option<String>,
    pub expire_time: Option<String>,
    pub used_count: Option<i64>,
    pub use_ranges: Option<Vec<UseRange>>,
}
model! { Package {
    0 "OrderId" order_id, 1 "Name" name, 2 "AuthorizedArea" authorized_area, 3 "AuthorizedLimit" authorized_limit,
    4 "TermOfValidity" term_of_validity, 5 "Commercial" commercial, 6 "PackagePrice" package_price,
    7 "EffectTime" effect_time, 8 "ExpireTime" expire_time, 9 "UsedCount" used_count, 10 "UseRanges" use_ranges
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UseRange {
    pub use_range_id: Option<i64>,
    pub name: Option<String>,
}
model! { UseRange {
    0 "UseRangeId" use_range_id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePkgOfflineMusic {
    pub package_order_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribePkgOfflineMusic(package_order_id: String)
    "DescribePkgOfflineMusic" -> DescribePkgOfflineMusicOutput {
    0 "PackageOrderId" package_order_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribePkgOfflineMusic: OfflineMusicDetail =
    Offset "Offset", "OfflineMusicSet" offline_music_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePkgOfflineMusicOutput {
    pub offline_music_set: Option<Vec<OfflineMusicDetail>>,
    pub total_count: Option<i64>,
}
model! { DescribePkgOfflineMusicOutput {
    0 "OfflineMusicSet" offline_music_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineMusicDetail {
    pub item_id: Option<String>,
    pub music_name: Option<String>,
    pub off_remark: Option<String>,
    pub off_time: Option<String>,
}
model! { OfflineMusicDetail {
    0 "ItemId" item_id, 1 "MusicName" music_name, 2 "OffRemark" off_remark, 3 "OffTime" off_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStations {
    pub limit: u64,
    pub offset: u64,
}
operation! { DescribeStations(limit: u64, offset: u64) "DescribeStations" -> DescribeStationsOutput {
    0 "Limit" limit, 1 "Offset" offset
} }
paged! { DescribeStations: Station = Offset "Offset", "Stations" stations, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStationsOutput {
    pub total: Option<u64>,
    pub offset: Option<u64>,
    pub size: Option<u64>,
    pub have_more: Option<u64>,
    pub stations: Option<Vec<Station>>,
}
model! { DescribeStationsOutput {
    0 "Total" total, 1 "Offset" offset, 2 "Size" size, 3 "HaveMore" have_more, 4 "Stations" stations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Station {
    pub category_id: Option<String>,
    pub category_code: Option<String>,
    pub name: Option<String>,
    pub rank: Option<i64>,
    pub image_path_map: Option<Vec<ImagePath>>,
}
model! { Station {
    0 "CategoryID" category_id, 1 "CategoryCode" category_code, 2 "Name" name, 3 "Rank" rank,
    4 "ImagePathMap" image_path_map
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyKTVRobot {
    pub robot_id: String,
}
operation! { DestroyKTVRobot(robot_id: String) "DestroyKTVRobot" -> Empty {
    0 "RobotId" robot_id
} }

pub type DestroyKTVRobotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMusicOnShelves {
    pub music_detail_infos: MusicDetailInfo,
    pub ame_key: Option<String>,
}
operation! { ModifyMusicOnShelves(music_detail_infos: MusicDetailInfo) "ModifyMusicOnShelves" -> Empty {
    0 "MusicDetailInfos" music_detail_infos, 1 "AmeKey" ame_key: String
} }

pub type ModifyMusicOnShelvesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MusicDetailInfo {
    pub music_id: Option<String>,
    pub ame_id: Option<String>,
    pub tags: Option<Vec<String>>,
    pub hit_words: Option<Vec<String>>,
    pub bpm: Option<i64>,
    pub score: Option<f64>,
    pub scene: Option<Vec<String>>,
    pub region: Option<Vec<String>>,
    pub auth_period: Option<String>,
    pub commercialization: Option<String>,
    pub platform: Option<String>,
    pub channel: Option<String>,
}
input! { MusicDetailInfo(music_id: String, ame_id: String) {
    0 "MusicId" music_id: String, 1 "AmeId" ame_id: String, 2 "Tags" tags: Vec<String>,
    3 "HitWords" hit_words: Vec<String>, 4 "Bpm" bpm: i64, 5 "Score" score: f64, 6 "Scene" scene: Vec<String>,
    7 "Region" region: Vec<String>, 8 "AuthPeriod" auth_period: String, 9 "Commercialization" commercialization: String,
    10 "Platform" platform: String, 11 "Channel" channel: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMusicOnTheShelves {
    pub music_ids: Vec<String>,
}
operation! { PutMusicOnTheShelves(music_ids: Vec<String>) "PutMusicOnTheShelves" -> PutMusicOnTheShelvesOutput {
    0 "MusicIds" music_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMusicOnTheShelvesOutput {
    pub success_num: Option<i64>,
    pub failed_num: Option<i64>,
    pub failed_music_ids: Option<Vec<String>>,
}
model! { PutMusicOnTheShelvesOutput {
    0 "SuccessNum" success_num, 1 "FailedNum" failed_num, 2 "FailedMusicIds" failed_music_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportData {
    pub report_data: String,
}
operation! { ReportData(report_data: String) "ReportData" -> Empty {
    0 "ReportData" report_data
} }

pub type ReportDataOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchKTVMusics {
    pub key_word: String,
    pub offset: i64,
    pub limit: i64,
    pub sort: Option<SortBy>,
    pub tag_ids: Option<Vec<String>>,
}
operation! { SearchKTVMusics(key_word: String, offset: i64, limit: i64) "SearchKTVMusics" -> SearchKTVMusicsOutput {
    0 "KeyWord" key_word, 1 "Offset" offset, 2 "Limit" limit, 3 "Sort" sort: SortBy, 4 "TagIds" tag_ids: Vec<String>
} }
paged! { SearchKTVMusics: KTVMusicBaseInfo = Offset "Offset", "KTVMusicInfoSet" ktv_music_info_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchKTVMusicsOutput {
    pub total_count: Option<i64>,
    pub ktv_music_info_set: Option<Vec<KTVMusicBaseInfo>>,
}
model! { SearchKTVMusicsOutput {
    0 "TotalCount" total_count, 1 "KTVMusicInfoSet" ktv_music_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncKTVRobotCommand {
    pub robot_id: String,
    pub command: String,
    pub play_command_input: Option<PlayCommandInput>,
    pub set_playlist_command_input: Option<SetPlaylistCommandInput>,
    pub seek_command_input: Option<SeekCommandInput>,
    pub set_audio_param_command_input: Option<SetAudioParamCommandInput>,
    pub send_message_command_input: Option<SendMessageCommandInput>,
    pub set_play_mode_command_input: Option<SetPlayModeCommandInput>,
    pub set_destroy_mode_command_input: Option<SetDestroyModeCommandInput>,
    pub set_volume_command_input: Option<SetVolumeCommandInput>,
    pub set_real_volume_command_input: Option<SetRealVolumeCommandInput>,
}
operation! { SyncKTVRobotCommand(robot_id: String, command: String) "SyncKTVRobotCommand" -> Empty {
    0 "RobotId" robot_id, 1 "Command" command, 2 "PlayCommandInput" play_command_input: PlayCommandInput,
    3 "SetPlaylistCommandInput" set_playlist_command_input: SetPlaylistCommandInput,
    4 "SeekCommandInput" seek_command_input: SeekCommandInput,
    5 "SetAudioParamCommandInput" set_audio_param_command_input: SetAudioParamCommandInput,
    6 "SendMessageCommandInput" send_message_command_input: SendMessageCommandInput,
    7 "SetPlayModeCommandInput" set_play_mode_command_input: SetPlayModeCommandInput,
    8 "SetDestroyModeCommandInput" set_destroy_mode_command_input: SetDestroyModeCommandInput,
    9 "SetVolumeCommandInput" set_volume_command_input: SetVolumeCommandInput,
    10 "SetRealVolumeCommandInput" set_real_volume_command_input: SetRealVolumeCommandInput
} }

pub type SyncKTVRobotCommandOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TakeMusicOffShelves {
    pub take_music_off_shelves: Vec<TakeMusicOffShelvesItem>,
}
operation! { TakeMusicOffShelves(take_music_off_shelves: Vec<TakeMusicOffShelvesItem>)
    "TakeMusicOffShelves" -> TakeMusicOffShelvesOutput {
    0 "TakeMusicOffShelves" take_music_off_shelves
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TakeMusicOffShelvesItem {
    pub music_ids: Option<String>,
    pub sale_status: Option<String>,
}
input! { TakeMusicOffShelvesItem(music_ids: String, sale_status: String) {
    0 "MusicIds" music_ids: String, 1 "SaleStatus" sale_status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TakeMusicOffShelvesOutput {
    pub success_num: Option<i64>,
    pub failed_num: Option<i64>,
    pub failed_music_ids: Option<Vec<String>>,
}
model! { TakeMusicOffShelvesOutput {
    0 "SuccessNum" success_num, 1 "FailedNum" failed_num, 2 "FailedMusicIds" failed_music_ids
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    BatchDescribeKTVMusicDetails, CreateKTVRobot, DescribeAuthInfo, DescribeCloudMusic, DescribeCloudMusicPurchased,
    DescribeItemById, DescribeItems, DescribeKTVMusicDetail, DescribeKTVMusicTags, DescribeKTVPlaylistDetail,
    DescribeKTVPlaylists, DescribeKTVRobots, DescribeKTVSingerCategories, DescribeKTVSingerMusics, DescribeKTVSingers,
    DescribeKTVSuggestions, DescribeKTVTopList, DescribeLyric, DescribeMusic, DescribeMusicSaleStatus,
    DescribePackageItems, DescribePackages, DescribePkgOfflineMusic, DescribeStations, DestroyKTVRobot,
    ModifyMusicOnShelves, PutMusicOnTheShelves, ReportData, SearchKTVMusics, SyncKTVRobotCommand, TakeMusicOffShelves
}
