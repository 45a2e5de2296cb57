//! `ame` of Tencent Cloud, API version 2019-09-16.
//!
//! Endpoint: `ame.tencentcloudapi.com`, or `ame.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ame::DescribeAuthInfo};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAuthInfo::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ame", "2019-09-16", "ame", &Endpoints::NONE);

/// Batches describe ktv music details: `BatchDescribeKTVMusicDetails` of `ame` 2019-09-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=BatchDescribeKTVMusicDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDescribeKTVMusicDetails {
    /// Required.
    pub music_ids: Vec<String>,
}
operation! { BatchDescribeKTVMusicDetails(music_ids: Vec<String>)
    "BatchDescribeKTVMusicDetails" -> BatchDescribeKTVMusicDetailsOutput {
    0 "MusicIds" music_ids
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
    pub definition_info_set: Vec<KTVMusicDefinitionInfo>,
    pub midi_json_url: Option<String>,
    pub chorus_clip_set: Vec<ChorusClip>,
    pub prelude_interval: Option<i64>,
}
model! { KTVMusicDetailInfo {
    0 "KTVMusicBaseInfo" ktv_music_base_info: KTVMusicBaseInfo, 1 "PlayToken" play_token: Secret,
    2 "LyricsUrl" lyrics_url: String, 3 "DefinitionInfoSet" definition_info_set: Vec<KTVMusicDefinitionInfo>,
    4 "MidiJsonUrl" midi_json_url: String, 5 "ChorusClipSet" chorus_clip_set: Vec<ChorusClip>,
    6 "PreludeInterval" prelude_interval: i64
} }

/// In the response of [`BatchDescribeKTVMusicDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVMusicBaseInfo {
    pub music_id: Option<String>,
    pub name: Option<String>,
    pub singer_info_set: Vec<KTVSingerBaseInfo>,
    pub singer_set: Vec<String>,
    pub lyricist_set: Vec<String>,
    pub composer_set: Vec<String>,
    pub tag_set: Vec<String>,
    pub duration: Option<i64>,
}
model! { KTVMusicBaseInfo {
    0 "MusicId" music_id: String, 1 "Name" name: String, 2 "SingerInfoSet" singer_info_set: Vec<KTVSingerBaseInfo>,
    3 "SingerSet" singer_set: Vec<String>, 4 "LyricistSet" lyricist_set: Vec<String>,
    5 "ComposerSet" composer_set: Vec<String>, 6 "TagSet" tag_set: Vec<String>, 7 "Duration" duration: i64
} }

/// In the response of [`BatchDescribeKTVMusicDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVSingerBaseInfo {
    pub singer_id: Option<String>,
    pub name: Option<String>,
}
model! { KTVSingerBaseInfo {
    0 "SingerId" singer_id: String, 1 "Name" name: String
} }

/// In the response of [`BatchDescribeKTVMusicDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVMusicDefinitionInfo {
    pub definition: Option<String>,
    pub bitrate: Option<i64>,
    pub size: Option<i64>,
}
model! { KTVMusicDefinitionInfo {
    0 "Definition" definition: String, 1 "Bitrate" bitrate: i64, 2 "Size" size: i64
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

/// Creates ktv robot: `CreateKTVRobot` of `ame` 2019-09-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=CreateKTVRobot>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKTVRobot {
    /// Required.
    pub rtc_system: String,
    /// Required.
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

/// In the request of [`CreateKTVRobot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinRoomInput {
    pub trtc_join_room_input: Option<TRTCJoinRoomInput>,
}
input! { JoinRoomInput() {
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
    /// Secret.
    pub private_map_key: Option<Secret>,
    pub role: Option<String>,
    pub room_id_type: Option<String>,
}
input! { TRTCJoinRoomInput(sign: String, room_id: String, sdk_app_id: String, user_id: String) {
    0 "Sign" sign: String, 1 "RoomId" room_id: String, 2 "SdkAppId" sdk_app_id: String, 3 "UserId" user_id: String,
    4 "PrivateMapKey" private_map_key: Secret, 5 "Role" role: String, 6 "RoomIdType" room_id_type: String
} }

/// In the request of [`CreateKTVRobot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationLicenseInput {
    /// Required.
    pub app_name: Option<String>,
    pub android_package_name: Option<String>,
    pub ios_bundle_id: Option<String>,
    pub pc_identifier: Option<String>,
}
input! { ApplicationLicenseInput(app_name: String) {
    0 "AppName" app_name: String, 1 "AndroidPackageName" android_package_name: String,
    2 "IOSBundleId" ios_bundle_id: String, 3 "PcIdentifier" pc_identifier: String
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
    pub music_urls: Option<Vec<String>>,
}
input! { SetPlaylistCommandInput(r#type: String) {
    0 "Type" r#type: String, 1 "Index" index: i64, 2 "ChangedIndex" changed_index: i64,
    3 "MusicIds" music_ids: Vec<String>, 4 "MusicURLs" music_urls: Vec<String>
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
    pub definition: Option<String>,
    pub r#type: Option<String>,
}
input! { SetAudioParamCommandInput() {
    0 "Definition" definition: String, 1 "Type" r#type: String
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

/// In the request of [`CreateKTVRobot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVolumeCommandInput {
    /// Required.
    pub volume: Option<i64>,
}
input! { SetVolumeCommandInput(volume: i64) {
    0 "Volume" volume: i64
} }

/// In the request of [`CreateKTVRobot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRealVolumeCommandInput {
    /// Required.
    pub real_volume: Option<i64>,
}
input! { SetRealVolumeCommandInput(real_volume: i64) {
    0 "RealVolume" real_volume: i64
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

/// Describes auth info: `DescribeAuthInfo` of `ame` 2019-09-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DescribeAuthInfo>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`].
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

/// Response of [`DescribeAuthInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthInfoOutput {
    pub auth_info: Vec<AuthInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAuthInfoOutput {
    0 "AuthInfo" auth_info: Vec<AuthInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAuthInfo`].
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
    0 "SubjectName" subject_name: String, 1 "ProjectName" project_name: String, 2 "AppScene" app_scene: i64,
    3 "AppRegion" app_region: i64, 4 "AuthPeriod" auth_period: i64, 5 "Commercialization" commercialization: i64,
    6 "Platform" platform: i64, 7 "Id" id: String
} }

/// Describes cloud music: `DescribeCloudMusic` of `ame` 2019-09-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DescribeCloudMusic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMusic {
    /// Required.
    pub music_id: String,
    pub music_type: Option<String>,
}
operation! { DescribeCloudMusic(music_id: String) "DescribeCloudMusic" -> DescribeCloudMusicOutput {
    0 "MusicId" music_id, 1 "MusicType" music_type: String
} }

/// Response of [`DescribeCloudMusic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMusicOutput {
    pub music_id: Option<String>,
    pub music_name: Option<String>,
    pub duration: Option<i64>,
    pub music_url: Option<String>,
    pub music_image_url: Option<String>,
    pub singers: Vec<String>,
}
model! { DescribeCloudMusicOutput {
    0 "MusicId" music_id: String, 1 "MusicName" music_name: String, 2 "Duration" duration: i64,
    3 "MusicUrl" music_url: String, 4 "MusicImageUrl" music_image_url: String, 5 "Singers" singers: Vec<String>
} }

/// Describes cloud music purchased: `DescribeCloudMusicPurchased` of `ame` 2019-09-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DescribeCloudMusicPurchased>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMusicPurchased {
    /// Required.
    pub auth_info_id: String,
}
operation! { DescribeCloudMusicPurchased(auth_info_id: String)
    "DescribeCloudMusicPurchased" -> DescribeCloudMusicPurchasedOutput {
    0 "AuthInfoId" auth_info_id
} }

/// Response of [`DescribeCloudMusicPurchased`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMusicPurchasedOutput {
    pub music_open_detail: Vec<MusicOpenDetail>,
}
model! { DescribeCloudMusicPurchasedOutput {
    0 "MusicOpenDetail" music_open_detail: Vec<MusicOpenDetail>
} }

/// In the response of [`DescribeCloudMusicPurchased`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MusicOpenDetail {
    pub music_id: Option<String>,
    pub album_name: Option<String>,
    pub album_image_url: Option<String>,
    pub music_name: Option<String>,
    pub music_image_url: Option<String>,
    pub singers: Vec<String>,
    pub duration: Option<i64>,
    pub tags: Vec<String>,
    pub lyric_url: Option<String>,
    pub waveform_url: Option<String>,
}
model! { MusicOpenDetail {
    0 "MusicId" music_id: String, 1 "AlbumName" album_name: String, 2 "AlbumImageUrl" album_image_url: String,
    3 "MusicName" music_name: String, 4 "MusicImageUrl" music_image_url: String, 5 "Singers" singers: Vec<String>,
    6 "Duration" duration: i64, 7 "Tags" tags: Vec<String>, 8 "LyricUrl" lyric_url: String,
    9 "WaveformUrl" waveform_url: String
} }

/// Describes item by id: `DescribeItemById` of `ame` 2019-09-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DescribeItemById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeItemById {
    /// Required.
    pub item_ids: String,
}
operation! { DescribeItemById(item_ids: String) "DescribeItemById" -> DescribeItemByIdOutput {
    0 "ItemIDs" item_ids
} }

/// Response of [`DescribeItemById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeItemByIdOutput {
    pub items: Vec<Item>,
}
model! { DescribeItemByIdOutput {
    0 "Items" items: Vec<Item>
} }

/// In the response of [`DescribeItemById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    pub item_id: Option<String>,
    pub data_info: Option<DataInfo>,
    pub album: Option<Album>,
    pub artists: Vec<Artist>,
    pub status: Option<i64>,
}
model! { Item {
    0 "ItemID" item_id: String, 1 "DataInfo" data_info: DataInfo, 2 "Album" album: Album,
    3 "Artists" artists: Vec<Artist>, 4 "Status" status: i64
} }

/// In the response of [`DescribeItemById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataInfo {
    pub name: Option<String>,
    pub version: Option<String>,
    pub duration: Option<String>,
    pub audition_begin: Option<i64>,
    pub audition_end: Option<i64>,
    pub tag_names: Vec<String>,
}
model! { DataInfo {
    0 "Name" name: String, 1 "Version" version: String, 2 "Duration" duration: String,
    3 "AuditionBegin" audition_begin: i64, 4 "AuditionEnd" audition_end: i64, 5 "TagNames" tag_names: Vec<String>
} }

/// In the response of [`DescribeItemById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Album {
    pub album_name: Option<String>,
    pub image_path_map: Vec<ImagePath>,
}
model! { Album {
    0 "AlbumName" album_name: String, 1 "ImagePathMap" image_path_map: Vec<ImagePath>
} }

/// In the response of [`DescribeItemById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImagePath {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ImagePath {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeItemById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Artist {
    pub artist_name: Option<String>,
}
model! { Artist {
    0 "ArtistName" artist_name: String
} }

/// Describes items: `DescribeItems` of `ame` 2019-09-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DescribeItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeItems {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub category_id: Option<String>,
    pub category_code: Option<String>,
}
operation! { DescribeItems(offset: i64, limit: i64) "DescribeItems" -> DescribeItemsOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "CategoryId" category_id: String, 3 "CategoryCode" category_code: String
} }
paged! { DescribeItems: Item = Offset "Offset", "Items" items, total "Total" }

/// Response of [`DescribeItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeItemsOutput {
    pub offset: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
    pub have_more: Option<i64>,
    pub items: Vec<Item>,
}
model! { DescribeItemsOutput {
    0 "Offset" offset: i64, 1 "Size" size: i64, 2 "Total" total: i64, 3 "HaveMore" have_more: i64,
    4 "Items" items: Vec<Item>
} }

/// Describes ktv music detail: `DescribeKTVMusicDetail` of `ame` 2019-09-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DescribeKTVMusicDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMusicDetail {
    /// Required.
    pub music_id: String,
}
operation! { DescribeKTVMusicDetail(music_id: String) "DescribeKTVMusicDetail" -> DescribeKTVMusicDetailOutput {
    0 "MusicId" music_id
} }

/// Response of [`DescribeKTVMusicDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMusicDetailOutput {
    pub ktv_music_base_info: Option<KTVMusicBaseInfo>,
    /// Secret.
    pub play_token: Option<Secret>,
    pub lyrics_url: Option<String>,
    pub definition_info_set: Vec<KTVMusicDefinitionInfo>,
    pub midi_json_url: Option<String>,
    pub chorus_clip_set: Vec<ChorusClip>,
    pub prelude_interval: Option<i64>,
}
model! { DescribeKTVMusicDetailOutput {
    0 "KTVMusicBaseInfo" ktv_music_base_info: KTVMusicBaseInfo, 1 "PlayToken" play_token: Secret,
    2 "LyricsUrl" lyrics_url: String, 3 "DefinitionInfoSet" definition_info_set: Vec<KTVMusicDefinitionInfo>,
    4 "MidiJsonUrl" midi_json_url: String, 5 "ChorusClipSet" chorus_clip_set: Vec<ChorusClip>,
    6 "PreludeInterval" prelude_interval: i64
} }

/// Describes ktv music tags: `DescribeKTVMusicTags` of `ame` 2019-09-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DescribeKTVMusicTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMusicTags {}
operation! { DescribeKTVMusicTags() "DescribeKTVMusicTags" -> DescribeKTVMusicTagsOutput {} }

/// Response of [`DescribeKTVMusicTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVMusicTagsOutput {
    pub tag_group_set: Vec<KTVMusicTagGroup>,
}
model! { DescribeKTVMusicTagsOutput {
    0 "TagGroupSet" tag_group_set: Vec<KTVMusicTagGroup>
} }

/// In the response of [`DescribeKTVMusicTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVMusicTagGroup {
    pub english_group_name: Option<String>,
    pub chinese_group_name: Option<String>,
    pub tag_set: Vec<KTVMusicTagInfo>,
}
model! { KTVMusicTagGroup {
    0 "EnglishGroupName" english_group_name: String, 1 "ChineseGroupName" chinese_group_name: String,
    2 "TagSet" tag_set: Vec<KTVMusicTagInfo>
} }

/// In the response of [`DescribeKTVMusicTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVMusicTagInfo {
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
}
model! { KTVMusicTagInfo {
    0 "TagId" tag_id: String, 1 "TagName" tag_name: String
} }

/// Describes ktv playlist detail: `DescribeKTVPlaylistDetail` of `ame` 2019-09-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DescribeKTVPlaylistDetail>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVPlaylistDetail {
    /// Required.
    pub playlist_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeKTVPlaylistDetail(playlist_id: String)
    "DescribeKTVPlaylistDetail" -> DescribeKTVPlaylistDetailOutput {
    0 "PlaylistId" playlist_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeKTVPlaylistDetail: KTVMusicBaseInfo = Offset "Offset", "KTVMusicInfoSet" ktv_music_info_set }

/// Response of [`DescribeKTVPlaylistDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVPlaylistDetailOutput {
    pub ktv_music_info_set: Vec<KTVMusicBaseInfo>,
    pub playlist_base_info: Option<KTVPlaylistBaseInfo>,
}
model! { DescribeKTVPlaylistDetailOutput {
    0 "KTVMusicInfoSet" ktv_music_info_set: Vec<KTVMusicBaseInfo>,
    1 "PlaylistBaseInfo" playlist_base_info: KTVPlaylistBaseInfo
} }

/// In the response of [`DescribeKTVPlaylistDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVPlaylistBaseInfo {
    pub playlist_id: Option<String>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub music_num: Option<i64>,
}
model! { KTVPlaylistBaseInfo {
    0 "PlaylistId" playlist_id: String, 1 "Title" title: String, 2 "Description" description: String,
    3 "MusicNum" music_num: i64
} }

/// Describes ktv playlists: `DescribeKTVPlaylists` of `ame` 2019-09-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DescribeKTVPlaylists>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::MISSING_PARAMETER`].
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

/// Describes ktv robots: `DescribeKTVRobots` of `ame` 2019-09-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DescribeKTVRobots>.
///
/// Errors: [`codes::AUTH_FAILURE`].
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
    pub set_volume_input: Option<SetVolumeCommandInput>,
    pub set_real_volume_input: Option<SetRealVolumeCommandInput>,
}
model! { KTVRobotInfo {
    0 "RobotId" robot_id: String, 1 "Status" status: String, 2 "Playlists" playlists: Vec<String>,
    3 "CurIndex" cur_index: i64, 4 "Position" position: i64,
    5 "SetAudioParamInput" set_audio_param_input: SetAudioParamCommandInput,
    6 "JoinRoomInput" join_room_input: JoinRoomInput, 7 "RTCSystem" rtc_system: String,
    8 "SetPlayModeInput" set_play_mode_input: SetPlayModeCommandInput,
    9 "SetVolumeInput" set_volume_input: SetVolumeCommandInput,
    10 "SetRealVolumeInput" set_real_volume_input: SetRealVolumeCommandInput
} }

/// Describes ktv singer categories: `DescribeKTVSingerCategories` of `ame` 2019-09-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DescribeKTVSingerCategories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVSingerCategories {}
operation! { DescribeKTVSingerCategories() "DescribeKTVSingerCategories" -> DescribeKTVSingerCategoriesOutput {} }

/// Response of [`DescribeKTVSingerCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVSingerCategoriesOutput {
    pub gender_set: Vec<KTVSingerCategoryInfo>,
    pub area_set: Vec<KTVSingerCategoryInfo>,
}
model! { DescribeKTVSingerCategoriesOutput {
    0 "GenderSet" gender_set: Vec<KTVSingerCategoryInfo>, 1 "AreaSet" area_set: Vec<KTVSingerCategoryInfo>
} }

/// In the response of [`DescribeKTVSingerCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVSingerCategoryInfo {
    pub chinese_name: Option<String>,
    pub english_name: Option<String>,
}
model! { KTVSingerCategoryInfo {
    0 "ChineseName" chinese_name: String, 1 "EnglishName" english_name: String
} }

/// Describes ktv singer musics: `DescribeKTVSingerMusics` of `ame` 2019-09-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DescribeKTVSingerMusics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVSingerMusics {
    /// Required.
    pub singer_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeKTVSingerMusics(singer_id: String) "DescribeKTVSingerMusics" -> DescribeKTVSingerMusicsOutput {
    0 "SingerId" singer_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeKTVSingerMusics: KTVMusicBaseInfo =
    Offset "Offset", "KTVMusicInfoSet" ktv_music_info_set, total "TotalCount" }

/// Response of [`DescribeKTVSingerMusics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVSingerMusicsOutput {
    pub total_count: Option<i64>,
    pub ktv_music_info_set: Vec<KTVMusicBaseInfo>,
}
model! { DescribeKTVSingerMusicsOutput {
    0 "TotalCount" total_count: i64, 1 "KTVMusicInfoSet" ktv_music_info_set: Vec<KTVMusicBaseInfo>
} }

/// Describes ktv singers: `DescribeKTVSingers` of `ame` 2019-09-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DescribeKTVSingers>.
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
    Offset "Offset", "KTVSingerInfoSet" ktv_singer_info_set, total "TotalCount" }

/// In the request of [`DescribeKTVSingers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SortBy {
    /// Required.
    pub field: Option<String>,
    /// Required.
    pub order: Option<String>,
}
input! { SortBy(field: String, order: String) {
    0 "Field" field: String, 1 "Order" order: String
} }

/// Response of [`DescribeKTVSingers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVSingersOutput {
    pub total_count: Option<i64>,
    pub ktv_singer_info_set: Vec<KTVSingerInfo>,
}
model! { DescribeKTVSingersOutput {
    0 "TotalCount" total_count: i64, 1 "KTVSingerInfoSet" ktv_singer_info_set: Vec<KTVSingerInfo>
} }

/// In the response of [`DescribeKTVSingers`].
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
    0 "SingerId" singer_id: String, 1 "Name" name: String, 2 "Gender" gender: String, 3 "Area" area: String,
    4 "MusicCount" music_count: i64, 5 "PlayCount" play_count: i64
} }

/// Describes ktv suggestions: `DescribeKTVSuggestions` of `ame` 2019-09-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DescribeKTVSuggestions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVSuggestions {
    /// Required.
    pub key_word: String,
}
operation! { DescribeKTVSuggestions(key_word: String) "DescribeKTVSuggestions" -> DescribeKTVSuggestionsOutput {
    0 "KeyWord" key_word
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

/// Describes ktv top list: `DescribeKTVTopList` of `ame` 2019-09-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DescribeKTVTopList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVTopList {
    pub r#type: Option<String>,
    pub period: Option<String>,
}
operation! { DescribeKTVTopList() "DescribeKTVTopList" -> DescribeKTVTopListOutput {
    0 "Type" r#type: String, 1 "Period" period: String
} }

/// Response of [`DescribeKTVTopList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKTVTopListOutput {
    pub ktv_music_top_info_set: Vec<KTVMusicTopInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeKTVTopListOutput {
    0 "KTVMusicTopInfoSet" ktv_music_top_info_set: Vec<KTVMusicTopInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeKTVTopList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KTVMusicTopInfo {
    pub music_id: Option<String>,
    pub name: Option<String>,
    pub singer_info_set: Vec<KTVSingerBaseInfo>,
    pub lyricist_set: Vec<String>,
    pub composer_set: Vec<String>,
    pub tag_set: Vec<String>,
    pub duration: Option<i64>,
}
model! { KTVMusicTopInfo {
    0 "MusicId" music_id: String, 1 "Name" name: String, 2 "SingerInfoSet" singer_info_set: Vec<KTVSingerBaseInfo>,
    3 "LyricistSet" lyricist_set: Vec<String>, 4 "ComposerSet" composer_set: Vec<String>,
    5 "TagSet" tag_set: Vec<String>, 6 "Duration" duration: i64
} }

/// Describes lyric: `DescribeLyric` of `ame` 2019-09-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DescribeLyric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLyric {
    /// Required.
    pub item_id: String,
    pub sub_item_type: Option<String>,
}
operation! { DescribeLyric(item_id: String) "DescribeLyric" -> DescribeLyricOutput {
    0 "ItemId" item_id, 1 "SubItemType" sub_item_type: String
} }

/// Response of [`DescribeLyric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLyricOutput {
    pub lyric: Option<Lyric>,
}
model! { DescribeLyricOutput {
    0 "Lyric" lyric: Lyric
} }

/// In the response of [`DescribeLyric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Lyric {
    pub url: Option<String>,
    pub file_name_ext: Option<String>,
    pub sub_item_type: Option<String>,
}
model! { Lyric {
    0 "Url" url: String, 1 "FileNameExt" file_name_ext: String, 2 "SubItemType" sub_item_type: String
} }

/// Describes music: `DescribeMusic` of `ame` 2019-09-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DescribeMusic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMusic {
    /// Required.
    pub item_id: String,
    /// Required.
    pub identity_id: String,
    pub sub_item_type: Option<String>,
    pub ssl: Option<String>,
}
operation! { DescribeMusic(item_id: String, identity_id: String) "DescribeMusic" -> DescribeMusicOutput {
    0 "ItemId" item_id, 1 "IdentityId" identity_id, 2 "SubItemType" sub_item_type: String, 3 "Ssl" ssl: String
} }

/// Response of [`DescribeMusic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMusicOutput {
    pub music: Option<Music>,
}
model! { DescribeMusicOutput {
    0 "Music" music: Music
} }

/// In the response of [`DescribeMusic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Music {
    pub url: Option<String>,
    pub file_size: Option<i64>,
    pub file_extension: Option<String>,
    pub audition_begin: Option<i64>,
    pub audition_end: Option<i64>,
    pub full_url: Option<String>,
}
model! { Music {
    0 "Url" url: String, 1 "FileSize" file_size: i64, 2 "FileExtension" file_extension: String,
    3 "AuditionBegin" audition_begin: i64, 4 "AuditionEnd" audition_end: i64, 5 "FullUrl" full_url: String
} }

/// Describes music sale status: `DescribeMusicSaleStatus` of `ame` 2019-09-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DescribeMusicSaleStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMusicSaleStatus {
    /// Required.
    pub music_ids: Vec<String>,
    /// Required.
    pub purchase_type: i64,
}
operation! { DescribeMusicSaleStatus(music_ids: Vec<String>, purchase_type: i64)
    "DescribeMusicSaleStatus" -> DescribeMusicSaleStatusOutput {
    0 "MusicIds" music_ids, 1 "PurchaseType" purchase_type
} }

/// Response of [`DescribeMusicSaleStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMusicSaleStatusOutput {
    pub music_status_set: Vec<MusicStatus>,
}
model! { DescribeMusicSaleStatusOutput {
    0 "MusicStatusSet" music_status_set: Vec<MusicStatus>
} }

/// In the response of [`DescribeMusicSaleStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MusicStatus {
    pub music_id: Option<String>,
    pub sale_status: Option<i64>,
}
model! { MusicStatus {
    0 "MusicId" music_id: String, 1 "SaleStatus" sale_status: i64
} }

/// Describes package items: `DescribePackageItems` of `ame` 2019-09-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DescribePackageItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageItems {
    /// Required.
    pub order_id: String,
    pub offset: Option<i64>,
    pub length: Option<i64>,
}
operation! { DescribePackageItems(order_id: String) "DescribePackageItems" -> DescribePackageItemsOutput {
    0 "OrderId" order_id, 1 "Offset" offset: i64, 2 "Length" length: i64
} }
paged! { DescribePackageItems: PackageItem = Offset "Offset", "PackageItems" package_items }

/// Response of [`DescribePackageItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackageItemsOutput {
    pub package_items: Vec<PackageItem>,
}
model! { DescribePackageItemsOutput {
    0 "PackageItems" package_items: Vec<PackageItem>
} }

/// In the response of [`DescribePackageItems`].
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
    pub tags: Vec<String>,
}
model! { PackageItem {
    0 "OrderId" order_id: String, 1 "TrackName" track_name: String, 2 "ItemID" item_id: String, 3 "Img" img: String,
    4 "ArtistName" artist_name: String, 5 "Duration" duration: String, 6 "AuthorizedArea" authorized_area: String,
    7 "Tags" tags: Vec<String>
} }

/// Describes packages: `DescribePackages` of `ame` 2019-09-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DescribePackages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackages {
    pub offset: Option<i64>,
    pub length: Option<i64>,
}
operation! { DescribePackages() "DescribePackages" -> DescribePackagesOutput {
    0 "Offset" offset: i64, 1 "Length" length: i64
} }
paged! { DescribePackages: Package = Offset "Offset", "Packages" packages }

/// Response of [`DescribePackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackagesOutput {
    pub packages: Vec<Package>,
}
model! { DescribePackagesOutput {
    0 "Packages" packages: Vec<Package>
} }

/// In the response of [`DescribePackages`].
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
    pub use_ranges: Vec<UseRange>,
}
model! { Package {
    0 "OrderId" order_id: String, 1 "Name" name: String, 2 "AuthorizedArea" authorized_area: String,
    3 "AuthorizedLimit" authorized_limit: i64, 4 "TermOfValidity" term_of_validity: i64, 5 "Commercial" commercial: i64,
    6 "PackagePrice" package_price: f64, 7 "EffectTime" effect_time: String, 8 "ExpireTime" expire_time: String,
    9 "UsedCount" used_count: i64, 10 "UseRanges" use_ranges: Vec<UseRange>
} }

/// In the response of [`DescribePackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UseRange {
    pub use_range_id: Option<i64>,
    pub name: Option<String>,
}
model! { UseRange {
    0 "UseRangeId" use_range_id: i64, 1 "Name" name: String
} }

/// Describes pkg offline music: `DescribePkgOfflineMusic` of `ame` 2019-09-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DescribePkgOfflineMusic>.
///
/// Errors: [`codes::RESOURCES_SOLD_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePkgOfflineMusic {
    /// Required.
    pub package_order_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribePkgOfflineMusic(package_order_id: String)
    "DescribePkgOfflineMusic" -> DescribePkgOfflineMusicOutput {
    0 "PackageOrderId" package_order_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribePkgOfflineMusic: OfflineMusicDetail =
    Offset "Offset", "OfflineMusicSet" offline_music_set, total "TotalCount" }

/// Response of [`DescribePkgOfflineMusic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePkgOfflineMusicOutput {
    pub offline_music_set: Vec<OfflineMusicDetail>,
    pub total_count: Option<i64>,
}
model! { DescribePkgOfflineMusicOutput {
    0 "OfflineMusicSet" offline_music_set: Vec<OfflineMusicDetail>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePkgOfflineMusic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineMusicDetail {
    pub item_id: Option<String>,
    pub music_name: Option<String>,
    pub off_remark: Option<String>,
    pub off_time: Option<String>,
}
model! { OfflineMusicDetail {
    0 "ItemId" item_id: String, 1 "MusicName" music_name: String, 2 "OffRemark" off_remark: String,
    3 "OffTime" off_time: String
} }

/// Describes stations: `DescribeStations` of `ame` 2019-09-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DescribeStations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStations {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { DescribeStations(limit: i64, offset: i64) "DescribeStations" -> DescribeStationsOutput {
    0 "Limit" limit, 1 "Offset" offset
} }
paged! { DescribeStations: Station = Offset "Offset", "Stations" stations, total "Total" }

/// Response of [`DescribeStations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStationsOutput {
    pub total: Option<i64>,
    pub offset: Option<i64>,
    pub size: Option<i64>,
    pub have_more: Option<i64>,
    pub stations: Vec<Station>,
}
model! { DescribeStationsOutput {
    0 "Total" total: i64, 1 "Offset" offset: i64, 2 "Size" size: i64, 3 "HaveMore" have_more: i64,
    4 "Stations" stations: Vec<Station>
} }

/// In the response of [`DescribeStations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Station {
    pub category_id: Option<String>,
    pub category_code: Option<String>,
    pub name: Option<String>,
    pub rank: Option<i64>,
    pub image_path_map: Vec<ImagePath>,
}
model! { Station {
    0 "CategoryID" category_id: String, 1 "CategoryCode" category_code: String, 2 "Name" name: String,
    3 "Rank" rank: i64, 4 "ImagePathMap" image_path_map: Vec<ImagePath>
} }

/// Destroys ktv robot: `DestroyKTVRobot` of `ame` 2019-09-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=DestroyKTVRobot>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyKTVRobot {
    /// Required.
    pub robot_id: String,
}
operation! { DestroyKTVRobot(robot_id: String) "DestroyKTVRobot" -> Empty {
    0 "RobotId" robot_id
} }

/// Response of [`DestroyKTVRobot`]: empty.
pub type DestroyKTVRobotOutput = Empty;

/// Modifies music on shelves: `ModifyMusicOnShelves` of `ame` 2019-09-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=ModifyMusicOnShelves>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMusicOnShelves {
    /// Required.
    pub music_detail_infos: MusicDetailInfo,
    pub ame_key: Option<String>,
}
operation! { ModifyMusicOnShelves(music_detail_infos: MusicDetailInfo) "ModifyMusicOnShelves" -> Empty {
    0 "MusicDetailInfos" music_detail_infos, 1 "AmeKey" ame_key: String
} }

/// Response of [`ModifyMusicOnShelves`]: empty.
pub type ModifyMusicOnShelvesOutput = Empty;

/// In the request of [`ModifyMusicOnShelves`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MusicDetailInfo {
    /// Required.
    pub music_id: Option<String>,
    /// Required.
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

/// Puts music on the shelves: `PutMusicOnTheShelves` of `ame` 2019-09-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=PutMusicOnTheShelves>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMusicOnTheShelves {
    /// Required.
    pub music_ids: Vec<String>,
}
operation! { PutMusicOnTheShelves(music_ids: Vec<String>) "PutMusicOnTheShelves" -> PutMusicOnTheShelvesOutput {
    0 "MusicIds" music_ids
} }

/// Response of [`PutMusicOnTheShelves`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMusicOnTheShelvesOutput {
    pub success_num: Option<i64>,
    pub failed_num: Option<i64>,
    pub failed_music_ids: Vec<String>,
}
model! { PutMusicOnTheShelvesOutput {
    0 "SuccessNum" success_num: i64, 1 "FailedNum" failed_num: i64, 2 "FailedMusicIds" failed_music_ids: Vec<String>
} }

/// Reports data: `ReportData` of `ame` 2019-09-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=ReportData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportData {
    /// Required.
    pub report_data: String,
}
operation! { ReportData(report_data: String) "ReportData" -> Empty {
    0 "ReportData" report_data
} }

/// Response of [`ReportData`]: empty.
pub type ReportDataOutput = Empty;

/// Searches ktv musics: `SearchKTVMusics` of `ame` 2019-09-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=SearchKTVMusics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchKTVMusics {
    /// Required.
    pub key_word: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub sort: Option<SortBy>,
    pub tag_ids: Option<Vec<String>>,
}
operation! { SearchKTVMusics(key_word: String, offset: i64, limit: i64) "SearchKTVMusics" -> SearchKTVMusicsOutput {
    0 "KeyWord" key_word, 1 "Offset" offset, 2 "Limit" limit, 3 "Sort" sort: SortBy, 4 "TagIds" tag_ids: Vec<String>
} }
paged! { SearchKTVMusics: KTVMusicBaseInfo = Offset "Offset", "KTVMusicInfoSet" ktv_music_info_set, total "TotalCount" }

/// Response of [`SearchKTVMusics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchKTVMusicsOutput {
    pub total_count: Option<i64>,
    pub ktv_music_info_set: Vec<KTVMusicBaseInfo>,
}
model! { SearchKTVMusicsOutput {
    0 "TotalCount" total_count: i64, 1 "KTVMusicInfoSet" ktv_music_info_set: Vec<KTVMusicBaseInfo>
} }

/// Syncs ktv robot command: `SyncKTVRobotCommand` of `ame` 2019-09-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=SyncKTVRobotCommand>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncKTVRobotCommand {
    /// Required.
    pub robot_id: String,
    /// Required.
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

/// Response of [`SyncKTVRobotCommand`]: empty.
pub type SyncKTVRobotCommandOutput = Empty;

/// `TakeMusicOffShelves` of `ame` 2019-09-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ame&Version=2019-09-16&Action=TakeMusicOffShelves>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TakeMusicOffShelves {
    /// Required.
    pub take_music_off_shelves: Vec<TakeMusicOffShelvesItem>,
}
operation! { TakeMusicOffShelves(take_music_off_shelves: Vec<TakeMusicOffShelvesItem>)
    "TakeMusicOffShelves" -> TakeMusicOffShelvesOutput {
    0 "TakeMusicOffShelves" take_music_off_shelves
} }

/// In the request of [`TakeMusicOffShelves`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TakeMusicOffShelvesItem {
    /// Required.
    pub music_ids: Option<String>,
    /// Required.
    pub sale_status: Option<String>,
}
input! { TakeMusicOffShelvesItem(music_ids: String, sale_status: String) {
    0 "MusicIds" music_ids: String, 1 "SaleStatus" sale_status: String
} }

/// Response of [`TakeMusicOffShelves`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TakeMusicOffShelvesOutput {
    pub success_num: Option<i64>,
    pub failed_num: Option<i64>,
    pub failed_music_ids: Vec<String>,
}
model! { TakeMusicOffShelvesOutput {
    0 "SuccessNum" success_num: i64, 1 "FailedNum" failed_num: i64, 2 "FailedMusicIds" failed_music_ids: Vec<String>
} }

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    BatchDescribeKTVMusicDetails, CreateKTVRobot, DescribeAuthInfo, DescribeCloudMusic, DescribeCloudMusicPurchased,
    DescribeItemById, DescribeItems, DescribeKTVMusicDetail, DescribeKTVMusicTags, DescribeKTVPlaylistDetail,
    DescribeKTVPlaylists, DescribeKTVRobots, DescribeKTVSingerCategories, DescribeKTVSingerMusics, DescribeKTVSingers,
    DescribeKTVSuggestions, DescribeKTVTopList, DescribeLyric, DescribeMusic, DescribeMusicSaleStatus,
    DescribePackageItems, DescribePackages, DescribePkgOfflineMusic, DescribeStations, DestroyKTVRobot,
    ModifyMusicOnShelves, PutMusicOnTheShelves, ReportData, SearchKTVMusics, SyncKTVRobotCommand, TakeMusicOffShelves
}
