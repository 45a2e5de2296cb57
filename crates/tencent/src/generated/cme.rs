//! `cme` of Tencent Cloud, API version 2019-10-29.
//!
//! Endpoint: `cme.tencentcloudapi.com`, or `cme.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cme::DescribePlatforms};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribePlatforms::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("cme", "2019-10-29", "cme", &Endpoints::NONE);

/// Adds team member: `AddTeamMember` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=AddTeamMember>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TEAM_ID`], [`codes::INVALID_PARAMETER_VALUE_TEAM_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTeamMember {
    /// Required.
    pub platform: String,
    /// Required.
    pub team_id: String,
    /// Required.
    pub team_members: Vec<AddMemberInfo>,
    pub operator: Option<String>,
}
operation! { AddTeamMember(platform: String, team_id: String, team_members: Vec<AddMemberInfo>)
    "AddTeamMember" -> Empty {
    0 "Platform" platform, 1 "TeamId" team_id, 2 "TeamMembers" team_members, 3 "Operator" operator: String
} }

/// Response of [`AddTeamMember`]: empty.
pub type AddTeamMemberOutput = Empty;

/// In the request of [`AddTeamMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMemberInfo {
    /// Required.
    pub member_id: Option<String>,
    pub remark: Option<String>,
    pub role: Option<String>,
}
input! { AddMemberInfo(member_id: String) {
    0 "MemberId" member_id: String, 1 "Remark" remark: String, 2 "Role" role: String
} }

/// Copies project: `CopyProject` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=CopyProject>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PROJECT_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyProject {
    /// Required.
    pub platform: String,
    /// Required.
    pub project_id: String,
    pub name: Option<String>,
    pub owner: Option<Entity>,
    pub operator: Option<String>,
}
operation! { CopyProject(platform: String, project_id: String) "CopyProject" -> CopyProjectOutput {
    0 "Platform" platform, 1 "ProjectId" project_id, 2 "Name" name: String, 3 "Owner" owner: Entity,
    4 "Operator" operator: String
} }

/// In the request of [`CopyProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Entity {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub id: Option<String>,
}
input! { Entity(r#type: String, id: String) {
    0 "Type" r#type: String, 1 "Id" id: String
} }

/// Response of [`CopyProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyProjectOutput {
    pub project_id: Option<String>,
}
model! { CopyProjectOutput {
    0 "ProjectId" project_id: String
} }

/// Creates class: `CreateClass` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=CreateClass>.
///
/// Errors: [`codes::INVALID_PARAMETER_PLATFORM`], [`codes::INVALID_PARAMETER_VALUE_CLASS_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_CLASS_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_CLASS_PATH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClass {
    /// Required.
    pub platform: String,
    /// Required.
    pub owner: Entity,
    /// Required.
    pub class_path: String,
    pub operator: Option<String>,
}
operation! { CreateClass(platform: String, owner: Entity, class_path: String) "CreateClass" -> Empty {
    0 "Platform" platform, 1 "Owner" owner, 2 "ClassPath" class_path, 3 "Operator" operator: String
} }

/// Response of [`CreateClass`]: empty.
pub type CreateClassOutput = Empty;

/// Creates link: `CreateLink` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=CreateLink>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CLASS_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_CLASS_PATH`],
/// [`codes::INVALID_PARAMETER_VALUE_MATERIAL_ID`], [`codes::INVALID_PARAMETER_VALUE_NAME_LEN_LIMT`],
/// [`codes::INVALID_PARAMETER_VALUE_OWNER_ID`], [`codes::INVALID_PARAMETER_VALUE_OWNER_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_VOD_SUB_APPID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLink {
    /// Required.
    pub platform: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub name: String,
    /// Required.
    pub owner: Entity,
    /// Required.
    pub destination_id: String,
    /// Required.
    pub destination_owner: Entity,
    pub class_path: Option<String>,
    pub operator: Option<String>,
}

/// Arguments of [`CreateLink::new`].
pub struct CreateLinkRequired {
    pub platform: String,
    pub r#type: String,
    pub name: String,
    pub owner: Entity,
    pub destination_id: String,
    pub destination_owner: Entity,
}
operation! { CreateLink { CreateLinkRequired: platform, r#type, name, owner, destination_id, destination_owner }
    "CreateLink" -> CreateLinkOutput {
    0 "Platform" platform, 1 "Type" r#type, 2 "Name" name, 3 "Owner" owner, 4 "DestinationId" destination_id,
    5 "DestinationOwner" destination_owner, 6 "ClassPath" class_path: String, 7 "Operator" operator: String
} }

/// Response of [`CreateLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLinkOutput {
    pub material_id: Option<String>,
}
model! { CreateLinkOutput {
    0 "MaterialId" material_id: String
} }

/// Creates project: `CreateProject` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=CreateProject>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_RECORD_TASK`], [`codes::FAILED_OPERATION_RECORD_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_VALUE_ASPECT_RATIO`], [`codes::INVALID_PARAMETER_VALUE_CATEGORY`],
/// [`codes::INVALID_PARAMETER_VALUE_EXTERNAL_MEDIA_INFO_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_MATERIAL_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_NAME_LEN_LIMT`],
/// [`codes::INVALID_PARAMETER_VALUE_OWNER_ID`], [`codes::INVALID_PARAMETER_VALUE_OWNER_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_SWITCHER_PROJECT_INPUT`], [`codes::INVALID_PARAMETER_VALUE_TRACK_ITEM`],
/// [`codes::INVALID_PARAMETER_VALUE_VOD_SUB_APPID`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    /// Required.
    pub platform: String,
    /// Required.
    pub name: String,
    /// Required.
    pub owner: Entity,
    /// Required.
    pub category: String,
    pub mode: Option<String>,
    /// Deprecated.
    pub aspect_ratio: Option<String>,
    pub description: Option<String>,
    pub switcher_project_input: Option<SwitcherProjectInput>,
    pub live_stream_clip_project_input: Option<LiveStreamClipProjectInput>,
    pub video_edit_project_input: Option<VideoEditProjectInput>,
    pub video_segmentation_project_input: Option<VideoSegmentationProjectInput>,
    pub stream_connect_project_input: Option<StreamConnectProjectInput>,
    pub record_replay_project_input: Option<RecordReplayProjectInput>,
    pub media_cast_project_input: Option<MediaCastProjectInput>,
}
operation! { CreateProject(platform: String, name: String, owner: Entity, category: String)
    "CreateProject" -> CreateProjectOutput {
    0 "Platform" platform, 1 "Name" name, 2 "Owner" owner, 3 "Category" category, 4 "Mode" mode: String,
    5 "AspectRatio" aspect_ratio: String, 6 "Description" description: String,
    7 "SwitcherProjectInput" switcher_project_input: SwitcherProjectInput,
    8 "LiveStreamClipProjectInput" live_stream_clip_project_input: LiveStreamClipProjectInput,
    9 "VideoEditProjectInput" video_edit_project_input: VideoEditProjectInput,
    10 "VideoSegmentationProjectInput" video_segmentation_project_input: VideoSegmentationProjectInput,
    11 "StreamConnectProjectInput" stream_connect_project_input: StreamConnectProjectInput,
    12 "RecordReplayProjectInput" record_replay_project_input: RecordReplayProjectInput,
    13 "MediaCastProjectInput" media_cast_project_input: MediaCastProjectInput
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitcherProjectInput {
    pub stop_time: Option<String>,
    pub pgm_output_config: Option<SwitcherPgmOutputConfig>,
}
input! { SwitcherProjectInput() {
    0 "StopTime" stop_time: String, 1 "PgmOutputConfig" pgm_output_config: SwitcherPgmOutputConfig
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitcherPgmOutputConfig {
    pub template_id: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub fps: Option<i64>,
    pub bit_rate: Option<i64>,
}
input! { SwitcherPgmOutputConfig() {
    0 "TemplateId" template_id: i64, 1 "Width" width: i64, 2 "Height" height: i64, 3 "Fps" fps: i64,
    4 "BitRate" bit_rate: i64
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveStreamClipProjectInput {
    /// Required.
    pub url: Option<String>,
    /// Required.
    pub stream_record_duration: Option<i64>,
}
input! { LiveStreamClipProjectInput(url: String, stream_record_duration: i64) {
    0 "Url" url: String, 1 "StreamRecordDuration" stream_record_duration: i64
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoEditProjectInput {
    pub aspect_ratio: Option<String>,
    pub video_edit_template_id: Option<String>,
    pub init_tracks: Option<Vec<MediaTrack>>,
}
input! { VideoEditProjectInput() {
    0 "AspectRatio" aspect_ratio: String, 1 "VideoEditTemplateId" video_edit_template_id: String,
    2 "InitTracks" init_tracks: Vec<MediaTrack>
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaTrack {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub track_items: Option<Vec<MediaTrackItem>>,
}
input! { MediaTrack(r#type: String, track_items: Vec<MediaTrackItem>) {
    0 "Type" r#type: String, 1 "TrackItems" track_items: Vec<MediaTrackItem>
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaTrackItem {
    /// Required.
    pub r#type: Option<String>,
    pub video_item: Option<VideoTrackItem>,
    pub audio_item: Option<AudioTrackItem>,
    pub empty_item: Option<EmptyTrackItem>,
    pub transition_item: Option<MediaTransitionItem>,
}
input! { MediaTrackItem(r#type: String) {
    0 "Type" r#type: String, 1 "VideoItem" video_item: VideoTrackItem, 2 "AudioItem" audio_item: AudioTrackItem,
    3 "EmptyItem" empty_item: EmptyTrackItem, 4 "TransitionItem" transition_item: MediaTransitionItem
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoTrackItem {
    /// Required.
    pub source_type: Option<String>,
    /// Required.
    pub source_media: Option<String>,
    pub source_media_start_time: Option<f64>,
    pub duration: Option<f64>,
    pub x_pos: Option<String>,
    pub y_pos: Option<String>,
    pub coordinate_origin: Option<String>,
    pub height: Option<String>,
    pub width: Option<String>,
}
input! { VideoTrackItem(source_type: String, source_media: String) {
    0 "SourceType" source_type: String, 1 "SourceMedia" source_media: String,
    2 "SourceMediaStartTime" source_media_start_time: f64, 3 "Duration" duration: f64, 4 "XPos" x_pos: String,
    5 "YPos" y_pos: String, 6 "CoordinateOrigin" coordinate_origin: String, 7 "Height" height: String,
    8 "Width" width: String
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioTrackItem {
    /// Required.
    pub source_type: Option<String>,
    /// Required.
    pub source_media: Option<String>,
    pub source_media_start_time: Option<f64>,
    pub duration: Option<f64>,
}
input! { AudioTrackItem(source_type: String, source_media: String) {
    0 "SourceType" source_type: String, 1 "SourceMedia" source_media: String,
    2 "SourceMediaStartTime" source_media_start_time: f64, 3 "Duration" duration: f64
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmptyTrackItem {
    /// Required.
    pub duration: Option<f64>,
}
input! { EmptyTrackItem(duration: f64) {
    0 "Duration" duration: f64
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaTransitionItem {
    /// Required.
    pub transition_id: Option<String>,
    pub duration: Option<f64>,
}
input! { MediaTransitionItem(transition_id: String) {
    0 "TransitionId" transition_id: String, 1 "Duration" duration: f64
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoSegmentationProjectInput {
    pub aspect_ratio: Option<String>,
    pub process_model: Option<String>,
}
input! { VideoSegmentationProjectInput() {
    0 "AspectRatio" aspect_ratio: String, 1 "ProcessModel" process_model: String
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamConnectProjectInput {
    pub main_input: Option<StreamInputInfo>,
    pub backup_input: Option<StreamInputInfo>,
    pub outputs: Option<Vec<StreamConnectOutput>>,
}
input! { StreamConnectProjectInput() {
    0 "MainInput" main_input: StreamInputInfo, 1 "BackupInput" backup_input: StreamInputInfo,
    2 "Outputs" outputs: Vec<StreamConnectOutput>
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamInputInfo {
    /// Required.
    pub input_type: Option<String>,
    pub vod_pull_input_info: Option<VodPullInputInfo>,
    pub live_pull_input_info: Option<LivePullInputInfo>,
    pub rtmp_push_input_info: Option<RtmpPushInputInfo>,
}
input! { StreamInputInfo(input_type: String) {
    0 "InputType" input_type: String, 1 "VodPullInputInfo" vod_pull_input_info: VodPullInputInfo,
    2 "LivePullInputInfo" live_pull_input_info: LivePullInputInfo,
    3 "RtmpPushInputInfo" rtmp_push_input_info: RtmpPushInputInfo
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VodPullInputInfo {
    /// Required.
    pub input_urls: Option<Vec<String>>,
    pub loop_times: Option<i64>,
}
input! { VodPullInputInfo(input_urls: Vec<String>) {
    0 "InputUrls" input_urls: Vec<String>, 1 "LoopTimes" loop_times: i64
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivePullInputInfo {
    /// Required.
    pub input_url: Option<String>,
}
input! { LivePullInputInfo(input_url: String) {
    0 "InputUrl" input_url: String
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RtmpPushInputInfo {
    /// Required.
    pub expired_second: Option<i64>,
    pub push_url: Option<String>,
}
input! { RtmpPushInputInfo(expired_second: i64) {
    0 "ExpiredSecond" expired_second: i64, 1 "PushUrl" push_url: String
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamConnectOutput {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub push_url: Option<String>,
}
input! { StreamConnectOutput() {
    0 "Id" id: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "PushUrl" push_url: String
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordReplayProjectInput {
    /// Required.
    pub pull_stream_url: Option<String>,
    /// Required.
    pub material_owner: Option<Entity>,
    /// Required.
    pub material_class_path: Option<String>,
    /// Required.
    pub push_stream_url: Option<String>,
}
input! {
    RecordReplayProjectInput(pull_stream_url: String, material_owner: Entity, material_class_path: String, push_stream_url: String) {
    0 "PullStreamUrl" pull_stream_url: String, 1 "MaterialOwner" material_owner: Entity,
    2 "MaterialClassPath" material_class_path: String, 3 "PushStreamUrl" push_stream_url: String
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCastProjectInput {
    pub source_infos: Option<Vec<MediaCastSourceInfo>>,
    pub destination_infos: Option<Vec<MediaCastDestinationInfo>>,
    pub output_media_setting: Option<MediaCastOutputMediaSetting>,
    pub play_setting: Option<MediaCastPlaySetting>,
}
input! { MediaCastProjectInput() {
    0 "SourceInfos" source_infos: Vec<MediaCastSourceInfo>,
    1 "DestinationInfos" destination_infos: Vec<MediaCastDestinationInfo>,
    2 "OutputMediaSetting" output_media_setting: MediaCastOutputMediaSetting,
    3 "PlaySetting" play_setting: MediaCastPlaySetting
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCastSourceInfo {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub file_id: Option<String>,
    pub material_id: Option<String>,
    pub offset: Option<f64>,
    pub duration: Option<f64>,
    pub url: Option<String>,
}
input! { MediaCastSourceInfo() {
    0 "Id" id: String, 1 "Type" r#type: String, 2 "FileId" file_id: String, 3 "MaterialId" material_id: String,
    4 "Offset" offset: f64, 5 "Duration" duration: f64, 6 "Url" url: String
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCastDestinationInfo {
    pub id: Option<String>,
    pub push_url: Option<String>,
    pub name: Option<String>,
}
input! { MediaCastDestinationInfo() {
    0 "Id" id: String, 1 "PushUrl" push_url: String, 2 "Name" name: String
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCastOutputMediaSetting {
    /// Required.
    pub video_setting: Option<MediaCastVideoSetting>,
    pub follow_source_info: Option<bool>,
}
input! { MediaCastOutputMediaSetting(video_setting: MediaCastVideoSetting) {
    0 "VideoSetting" video_setting: MediaCastVideoSetting, 1 "FollowSourceInfo" follow_source_info: bool
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCastVideoSetting {
    /// Required.
    pub width: Option<i64>,
    /// Required.
    pub height: Option<i64>,
    pub bitrate: Option<i64>,
    pub frame_rate: Option<f64>,
}
input! { MediaCastVideoSetting(width: i64, height: i64) {
    0 "Width" width: i64, 1 "Height" height: i64, 2 "Bitrate" bitrate: i64, 3 "FrameRate" frame_rate: f64
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCastPlaySetting {
    pub loop_count: Option<i64>,
    pub end_time: Option<String>,
    pub auto_start_time: Option<String>,
}
input! { MediaCastPlaySetting() {
    0 "LoopCount" loop_count: i64, 1 "EndTime" end_time: String, 2 "AutoStartTime" auto_start_time: String
} }

/// Response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub project_id: Option<String>,
    pub rtmp_push_input_info_set: Vec<RtmpPushInputInfo>,
}
model! { CreateProjectOutput {
    0 "ProjectId" project_id: String, 1 "RtmpPushInputInfoSet" rtmp_push_input_info_set: Vec<RtmpPushInputInfo>
} }

/// Creates team: `CreateTeam` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=CreateTeam>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_OWNER_REMARK`], [`codes::INVALID_PARAMETER_VALUE_TEAM_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTeam {
    /// Required.
    pub platform: String,
    /// Required.
    pub name: String,
    /// Required.
    pub owner_id: String,
    pub owner_remark: Option<String>,
    pub team_id: Option<String>,
}
operation! { CreateTeam(platform: String, name: String, owner_id: String) "CreateTeam" -> CreateTeamOutput {
    0 "Platform" platform, 1 "Name" name, 2 "OwnerId" owner_id, 3 "OwnerRemark" owner_remark: String,
    4 "TeamId" team_id: String
} }

/// Response of [`CreateTeam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTeamOutput {
    pub team_id: Option<String>,
}
model! { CreateTeamOutput {
    0 "TeamId" team_id: String
} }

/// Creates video encoding preset: `CreateVideoEncodingPreset` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=CreateVideoEncodingPreset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoEncodingPreset {
    /// Required.
    pub platform: String,
    /// Required.
    pub name: String,
    pub container: Option<String>,
    pub remove_video: Option<i64>,
    pub remove_audio: Option<i64>,
    pub video_setting: Option<VideoEncodingPresetVideoSetting>,
    pub audio_setting: Option<VideoEncodingPresetAudioSetting>,
}
operation! { CreateVideoEncodingPreset(platform: String, name: String)
    "CreateVideoEncodingPreset" -> CreateVideoEncodingPresetOutput {
    0 "Platform" platform, 1 "Name" name, 2 "Container" container: String, 3 "RemoveVideo" remove_video: i64,
    4 "RemoveAudio" remove_audio: i64, 5 "VideoSetting" video_setting: VideoEncodingPresetVideoSetting,
    6 "AudioSetting" audio_setting: VideoEncodingPresetAudioSetting
} }

/// In the request of [`CreateVideoEncodingPreset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoEncodingPresetVideoSetting {
    pub codec: Option<String>,
    pub short_edge: Option<i64>,
    pub bitrate: Option<i64>,
}
input! { VideoEncodingPresetVideoSetting() {
    0 "Codec" codec: String, 1 "ShortEdge" short_edge: i64, 2 "Bitrate" bitrate: i64
} }

/// In the request of [`CreateVideoEncodingPreset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoEncodingPresetAudioSetting {
    pub codec: Option<String>,
    pub bitrate: Option<i64>,
    pub channels: Option<i64>,
    pub sample_rate: Option<i64>,
}
input! { VideoEncodingPresetAudioSetting() {
    0 "Codec" codec: String, 1 "Bitrate" bitrate: i64, 2 "Channels" channels: i64, 3 "SampleRate" sample_rate: i64
} }

/// Response of [`CreateVideoEncodingPreset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoEncodingPresetOutput {
    pub id: Option<i64>,
}
model! { CreateVideoEncodingPresetOutput {
    0 "Id" id: i64
} }

/// Deletes account: `DeleteAccount` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=DeleteAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccount {
    /// Required.
    pub platform: String,
    /// Required.
    pub user_id: String,
    pub operator: Option<String>,
}
operation! { DeleteAccount(platform: String, user_id: String) "DeleteAccount" -> Empty {
    0 "Platform" platform, 1 "UserId" user_id, 2 "Operator" operator: String
} }

/// Response of [`DeleteAccount`]: empty.
pub type DeleteAccountOutput = Empty;

/// Deletes class: `DeleteClass` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=DeleteClass>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CLASS_EXIST`], [`codes::INVALID_PARAMETER_VALUE_CLASS_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_CLASS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClass {
    /// Required.
    pub platform: String,
    /// Required.
    pub owner: Entity,
    /// Required.
    pub class_path: String,
    pub operator: Option<String>,
}
operation! { DeleteClass(platform: String, owner: Entity, class_path: String) "DeleteClass" -> Empty {
    0 "Platform" platform, 1 "Owner" owner, 2 "ClassPath" class_path, 3 "Operator" operator: String
} }

/// Response of [`DeleteClass`]: empty.
pub type DeleteClassOutput = Empty;

/// Deletes login status: `DeleteLoginStatus` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=DeleteLoginStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoginStatus {
    /// Required.
    pub platform: String,
    /// Required.
    pub user_ids: Vec<String>,
}
operation! { DeleteLoginStatus(platform: String, user_ids: Vec<String>) "DeleteLoginStatus" -> Empty {
    0 "Platform" platform, 1 "UserIds" user_ids
} }

/// Response of [`DeleteLoginStatus`]: empty.
pub type DeleteLoginStatusOutput = Empty;

/// Deletes material: `DeleteMaterial` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=DeleteMaterial>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaterial {
    /// Required.
    pub platform: String,
    /// Required.
    pub material_id: String,
    pub operator: Option<String>,
}
operation! { DeleteMaterial(platform: String, material_id: String) "DeleteMaterial" -> Empty {
    0 "Platform" platform, 1 "MaterialId" material_id, 2 "Operator" operator: String
} }

/// Response of [`DeleteMaterial`]: empty.
pub type DeleteMaterialOutput = Empty;

/// Deletes project: `DeleteProject` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=DeleteProject>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_SWITCHER_ON_WORKING`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    /// Required.
    pub platform: String,
    /// Required.
    pub project_id: String,
    pub operator: Option<String>,
}
operation! { DeleteProject(platform: String, project_id: String) "DeleteProject" -> Empty {
    0 "Platform" platform, 1 "ProjectId" project_id, 2 "Operator" operator: String
} }

/// Response of [`DeleteProject`]: empty.
pub type DeleteProjectOutput = Empty;

/// Deletes team: `DeleteTeam` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=DeleteTeam>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TEAM_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTeam {
    /// Required.
    pub platform: String,
    /// Required.
    pub team_id: String,
    pub operator: Option<String>,
}
operation! { DeleteTeam(platform: String, team_id: String) "DeleteTeam" -> Empty {
    0 "Platform" platform, 1 "TeamId" team_id, 2 "Operator" operator: String
} }

/// Response of [`DeleteTeam`]: empty.
pub type DeleteTeamOutput = Empty;

/// Deletes team members: `DeleteTeamMembers` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=DeleteTeamMembers>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_MEMBER_IDS`], [`codes::INVALID_PARAMETER_VALUE_TEAM_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTeamMembers {
    /// Required.
    pub platform: String,
    /// Required.
    pub team_id: String,
    /// Required.
    pub member_ids: Vec<String>,
    pub operator: Option<String>,
}
operation! { DeleteTeamMembers(platform: String, team_id: String, member_ids: Vec<String>)
    "DeleteTeamMembers" -> Empty {
    0 "Platform" platform, 1 "TeamId" team_id, 2 "MemberIds" member_ids, 3 "Operator" operator: String
} }

/// Response of [`DeleteTeamMembers`]: empty.
pub type DeleteTeamMembersOutput = Empty;

/// Deletes video encoding preset: `DeleteVideoEncodingPreset` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=DeleteVideoEncodingPreset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVideoEncodingPreset {
    /// Required.
    pub platform: String,
    /// Required.
    pub id: i64,
}
operation! { DeleteVideoEncodingPreset(platform: String, id: i64) "DeleteVideoEncodingPreset" -> Empty {
    0 "Platform" platform, 1 "Id" id
} }

/// Response of [`DeleteVideoEncodingPreset`]: empty.
pub type DeleteVideoEncodingPresetOutput = Empty;

/// Describes accounts: `DescribeAccounts` of `cme` 2019-10-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=DescribeAccounts>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_PLATFORM`], [`codes::INVALID_PARAMETER_VALUE_OFFSET`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND_PLATFORM_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    /// Required.
    pub platform: String,
    pub phone: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAccounts(platform: String) "DescribeAccounts" -> DescribeAccountsOutput {
    0 "Platform" platform, 1 "Phone" phone: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeAccounts: AccountInfo = Offset "Offset", "AccountInfoSet" account_info_set, total "TotalCount" }

/// Response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub total_count: Option<i64>,
    pub account_info_set: Vec<AccountInfo>,
}
model! { DescribeAccountsOutput {
    0 "TotalCount" total_count: i64, 1 "AccountInfoSet" account_info_set: Vec<AccountInfo>
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountInfo {
    pub user_id: Option<String>,
    pub phone: Option<String>,
    pub nick: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
}
model! { AccountInfo {
    0 "UserId" user_id: String, 1 "Phone" phone: String, 2 "Nick" nick: String, 3 "Status" status: String,
    4 "CreateTime" create_time: String
} }

/// Describes class: `DescribeClass` of `cme` 2019-10-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=DescribeClass>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_OWNER_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClass {
    /// Required.
    pub platform: String,
    /// Required.
    pub owner: Entity,
    pub operator: Option<String>,
}
operation! { DescribeClass(platform: String, owner: Entity) "DescribeClass" -> DescribeClassOutput {
    0 "Platform" platform, 1 "Owner" owner, 2 "Operator" operator: String
} }

/// Response of [`DescribeClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassOutput {
    pub class_info_set: Vec<ClassInfo>,
}
model! { DescribeClassOutput {
    0 "ClassInfoSet" class_info_set: Vec<ClassInfo>
} }

/// In the response of [`DescribeClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassInfo {
    pub owner: Option<Entity>,
    pub class_path: Option<String>,
}
model! { ClassInfo {
    0 "Owner" owner: Entity, 1 "ClassPath" class_path: String
} }

/// Describes join teams: `DescribeJoinTeams` of `cme` 2019-10-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=DescribeJoinTeams>.
///
/// Errors: [`codes::INVALID_PARAMETER_PLATFORM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJoinTeams {
    /// Required.
    pub platform: String,
    /// Required.
    pub member_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeJoinTeams(platform: String, member_id: String) "DescribeJoinTeams" -> DescribeJoinTeamsOutput {
    0 "Platform" platform, 1 "MemberId" member_id, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeJoinTeams: JoinTeamInfo = Offset "Offset", "TeamSet" team_set, total "TotalCount" }

/// Response of [`DescribeJoinTeams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJoinTeamsOutput {
    pub total_count: Option<i64>,
    pub team_set: Vec<JoinTeamInfo>,
}
model! { DescribeJoinTeamsOutput {
    0 "TotalCount" total_count: i64, 1 "TeamSet" team_set: Vec<JoinTeamInfo>
} }

/// In the response of [`DescribeJoinTeams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinTeamInfo {
    pub team_id: Option<String>,
    pub name: Option<String>,
    pub member_count: Option<i64>,
    pub role: Option<String>,
}
model! { JoinTeamInfo {
    0 "TeamId" team_id: String, 1 "Name" name: String, 2 "MemberCount" member_count: i64, 3 "Role" role: String
} }

/// Describes login status: `DescribeLoginStatus` of `cme` 2019-10-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=DescribeLoginStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginStatus {
    /// Required.
    pub platform: String,
    /// Required.
    pub user_ids: Vec<String>,
}
operation! { DescribeLoginStatus(platform: String, user_ids: Vec<String>)
    "DescribeLoginStatus" -> DescribeLoginStatusOutput {
    0 "Platform" platform, 1 "UserIds" user_ids
} }

/// Response of [`DescribeLoginStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginStatusOutput {
    pub login_status_info_set: Vec<LoginStatusInfo>,
}
model! { DescribeLoginStatusOutput {
    0 "LoginStatusInfoSet" login_status_info_set: Vec<LoginStatusInfo>
} }

/// In the response of [`DescribeLoginStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginStatusInfo {
    pub user_id: Option<String>,
    pub status: Option<String>,
}
model! { LoginStatusInfo {
    0 "UserId" user_id: String, 1 "Status" status: String
} }

/// Describes materials: `DescribeMaterials` of `cme` 2019-10-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=DescribeMaterials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaterials {
    /// Required.
    pub platform: String,
    /// Required.
    pub material_ids: Vec<String>,
    pub sort: Option<SortBy>,
    pub operator: Option<String>,
}
operation! { DescribeMaterials(platform: String, material_ids: Vec<String>)
    "DescribeMaterials" -> DescribeMaterialsOutput {
    0 "Platform" platform, 1 "MaterialIds" material_ids, 2 "Sort" sort: SortBy, 3 "Operator" operator: String
} }

/// In the request of [`DescribeMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SortBy {
    /// Required.
    pub field: Option<String>,
    pub order: Option<String>,
}
input! { SortBy(field: String) {
    0 "Field" field: String, 1 "Order" order: String
} }

/// Response of [`DescribeMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaterialsOutput {
    pub material_info_set: Vec<MaterialInfo>,
}
model! { DescribeMaterialsOutput {
    0 "MaterialInfoSet" material_info_set: Vec<MaterialInfo>
} }

/// In the response of [`DescribeMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaterialInfo {
    pub basic_info: Option<MaterialBasicInfo>,
    pub video_material: Option<VideoMaterial>,
    pub audio_material: Option<AudioMaterial>,
    pub image_material: Option<ImageMaterial>,
    pub link_material: Option<LinkMaterial>,
    pub video_edit_template_material: Option<VideoEditTemplateMaterial>,
    pub other_material: Option<OtherMaterial>,
}
model! { MaterialInfo {
    0 "BasicInfo" basic_info: MaterialBasicInfo, 1 "VideoMaterial" video_material: VideoMaterial,
    2 "AudioMaterial" audio_material: AudioMaterial, 3 "ImageMaterial" image_material: ImageMaterial,
    4 "LinkMaterial" link_material: LinkMaterial,
    5 "VideoEditTemplateMaterial" video_edit_template_material: VideoEditTemplateMaterial,
    6 "OtherMaterial" other_material: OtherMaterial
} }

/// In the response of [`DescribeMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaterialBasicInfo {
    pub material_id: Option<String>,
    pub material_type: Option<String>,
    pub owner: Option<Entity>,
    pub name: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub class_path: Option<String>,
    pub preset_tag_set: Vec<PresetTagInfo>,
    pub tag_set: Vec<String>,
    pub preview_url: Option<String>,
    /// Deprecated.
    pub tag_info_set: Vec<MaterialTagInfo>,
}
model! { MaterialBasicInfo {
    0 "MaterialId" material_id: String, 1 "MaterialType" material_type: String, 2 "Owner" owner: Entity,
    3 "Name" name: String, 4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String,
    6 "ClassPath" class_path: String, 7 "PresetTagSet" preset_tag_set: Vec<PresetTagInfo>,
    8 "TagSet" tag_set: Vec<String>, 9 "PreviewUrl" preview_url: String,
    10 "TagInfoSet" tag_info_set: Vec<MaterialTagInfo>
} }

/// In the response of [`DescribeMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PresetTagInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub parent_tag_id: Option<String>,
}
model! { PresetTagInfo {
    0 "Id" id: String, 1 "Name" name: String, 2 "ParentTagId" parent_tag_id: String
} }

/// In the response of [`DescribeMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaterialTagInfo {
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { MaterialTagInfo {
    0 "Type" r#type: String, 1 "Id" id: String, 2 "Name" name: String
} }

/// In the response of [`DescribeMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoMaterial {
    pub meta_data: Option<MediaMetaData>,
    pub image_sprite_info: Option<MediaImageSpriteInfo>,
    pub material_url: Option<String>,
    pub cover_url: Option<String>,
    pub resolution: Option<String>,
    pub material_status: Option<MaterialStatus>,
    pub original_url: Option<String>,
    pub vod_file_id: Option<String>,
}
model! { VideoMaterial {
    0 "MetaData" meta_data: MediaMetaData, 1 "ImageSpriteInfo" image_sprite_info: MediaImageSpriteInfo,
    2 "MaterialUrl" material_url: String, 3 "CoverUrl" cover_url: String, 4 "Resolution" resolution: String,
    5 "MaterialStatus" material_status: MaterialStatus, 6 "OriginalUrl" original_url: String,
    7 "VodFileId" vod_file_id: String
} }

/// In the response of [`DescribeMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaMetaData {
    pub size: Option<i64>,
    pub container: Option<String>,
    pub bitrate: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub duration: Option<f64>,
    pub rotate: Option<i64>,
    pub video_stream_info_set: Vec<VideoStreamInfo>,
    pub audio_stream_info_set: Vec<AudioStreamInfo>,
}
model! { MediaMetaData {
    0 "Size" size: i64, 1 "Container" container: String, 2 "Bitrate" bitrate: i64, 3 "Height" height: i64,
    4 "Width" width: i64, 5 "Duration" duration: f64, 6 "Rotate" rotate: i64,
    7 "VideoStreamInfoSet" video_stream_info_set: Vec<VideoStreamInfo>,
    8 "AudioStreamInfoSet" audio_stream_info_set: Vec<AudioStreamInfo>
} }

/// In the response of [`DescribeMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoStreamInfo {
    pub bitrate: Option<i64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub codec: Option<String>,
    pub fps: Option<i64>,
}
model! { VideoStreamInfo {
    0 "Bitrate" bitrate: i64, 1 "Height" height: i64, 2 "Width" width: i64, 3 "Codec" codec: String, 4 "Fps" fps: i64
} }

/// In the response of [`DescribeMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioStreamInfo {
    pub bitrate: Option<i64>,
    pub sampling_rate: Option<i64>,
    pub codec: Option<String>,
}
model! { AudioStreamInfo {
    0 "Bitrate" bitrate: i64, 1 "SamplingRate" sampling_rate: i64, 2 "Codec" codec: String
} }

/// In the response of [`DescribeMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaImageSpriteInfo {
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub total_count: Option<i64>,
    pub image_url_set: Vec<String>,
    pub web_vtt_url: Option<String>,
}
model! { MediaImageSpriteInfo {
    0 "Height" height: i64, 1 "Width" width: i64, 2 "TotalCount" total_count: i64,
    3 "ImageUrlSet" image_url_set: Vec<String>, 4 "WebVttUrl" web_vtt_url: String
} }

/// In the response of [`DescribeMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaterialStatus {
    pub editor_usable_status: Option<String>,
}
model! { MaterialStatus {
    0 "EditorUsableStatus" editor_usable_status: String
} }

/// In the response of [`DescribeMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioMaterial {
    pub meta_data: Option<MediaMetaData>,
    pub material_url: Option<String>,
    pub cover_url: Option<String>,
    pub material_status: Option<MaterialStatus>,
    pub original_url: Option<String>,
    pub vod_file_id: Option<String>,
}
model! { AudioMaterial {
    0 "MetaData" meta_data: MediaMetaData, 1 "MaterialUrl" material_url: String, 2 "CoverUrl" cover_url: String,
    3 "MaterialStatus" material_status: MaterialStatus, 4 "OriginalUrl" original_url: String,
    5 "VodFileId" vod_file_id: String
} }

/// In the response of [`DescribeMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMaterial {
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub material_url: Option<String>,
    pub size: Option<i64>,
    pub original_url: Option<String>,
    pub vod_file_id: Option<String>,
}
model! { ImageMaterial {
    0 "Height" height: i64, 1 "Width" width: i64, 2 "MaterialUrl" material_url: String, 3 "Size" size: i64,
    4 "OriginalUrl" original_url: String, 5 "VodFileId" vod_file_id: String
} }

/// In the response of [`DescribeMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkMaterial {
    pub link_type: Option<String>,
    pub link_status: Option<String>,
    pub link_material_info: Option<LinkMaterialInfo>,
    pub link_class_info: Option<ClassInfo>,
}
model! { LinkMaterial {
    0 "LinkType" link_type: String, 1 "LinkStatus" link_status: String,
    2 "LinkMaterialInfo" link_material_info: LinkMaterialInfo, 3 "LinkClassInfo" link_class_info: ClassInfo
} }

/// In the response of [`DescribeMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkMaterialInfo {
    pub basic_info: Option<MaterialBasicInfo>,
    pub video_material: Option<VideoMaterial>,
    pub audio_material: Option<AudioMaterial>,
    pub image_material: Option<ImageMaterial>,
}
model! { LinkMaterialInfo {
    0 "BasicInfo" basic_info: MaterialBasicInfo, 1 "VideoMaterial" video_material: VideoMaterial,
    2 "AudioMaterial" audio_material: AudioMaterial, 3 "ImageMaterial" image_material: ImageMaterial
} }

/// In the response of [`DescribeMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoEditTemplateMaterial {
    pub aspect_ratio: Option<String>,
    pub slot_set: Vec<SlotInfo>,
    pub preview_video_url: Option<String>,
}
model! { VideoEditTemplateMaterial {
    0 "AspectRatio" aspect_ratio: String, 1 "SlotSet" slot_set: Vec<SlotInfo>,
    2 "PreviewVideoUrl" preview_video_url: String
} }

/// In the response of [`DescribeMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlotInfo {
    pub id: Option<i64>,
    pub r#type: Option<String>,
    pub default_material_id: Option<String>,
    pub default_text_slot_info: Option<TextSlotInfo>,
    pub duration: Option<f64>,
    pub start_time: Option<f64>,
}
model! { SlotInfo {
    0 "Id" id: i64, 1 "Type" r#type: String, 2 "DefaultMaterialId" default_material_id: String,
    3 "DefaultTextSlotInfo" default_text_slot_info: TextSlotInfo, 4 "Duration" duration: f64,
    5 "StartTime" start_time: f64
} }

/// In the response of [`DescribeMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextSlotInfo {
    pub text: Option<String>,
}
model! { TextSlotInfo {
    0 "Text" text: String
} }

/// In the response of [`DescribeMaterials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherMaterial {
    pub material_url: Option<String>,
    pub vod_file_id: Option<String>,
}
model! { OtherMaterial {
    0 "MaterialUrl" material_url: String, 1 "VodFileId" vod_file_id: String
} }

/// Describes platforms: `DescribePlatforms` of `cme` 2019-10-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=DescribePlatforms>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlatforms {
    pub platforms: Option<Vec<String>>,
    pub license_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePlatforms() "DescribePlatforms" -> DescribePlatformsOutput {
    0 "Platforms" platforms: Vec<String>, 1 "LicenseIds" license_ids: Vec<String>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribePlatforms: PlatformInfo = Offset "Offset", "PlatformInfoSet" platform_info_set, total "TotalCount" }

/// Response of [`DescribePlatforms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlatformsOutput {
    pub total_count: Option<i64>,
    pub platform_info_set: Vec<PlatformInfo>,
}
model! { DescribePlatformsOutput {
    0 "TotalCount" total_count: i64, 1 "PlatformInfoSet" platform_info_set: Vec<PlatformInfo>
} }

/// In the response of [`DescribePlatforms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlatformInfo {
    pub platform: Option<String>,
    pub description: Option<String>,
    pub vod_sub_app_id: Option<i64>,
    pub license_id: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { PlatformInfo {
    0 "Platform" platform: String, 1 "Description" description: String, 2 "VodSubAppId" vod_sub_app_id: i64,
    3 "LicenseId" license_id: String, 4 "Status" status: String, 5 "CreateTime" create_time: String,
    6 "UpdateTime" update_time: String
} }

/// Describes projects: `DescribeProjects` of `cme` 2019-10-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=DescribeProjects>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ASPECT_RATIO_SET`], [`codes::INVALID_PARAMETER_VALUE_CATEGORY_SET`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_OWNER_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_OWNER_TYPE`], [`codes::INVALID_PARAMETER_VALUE_SORT_ORDER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjects {
    /// Required.
    pub platform: String,
    pub project_ids: Option<Vec<String>>,
    pub aspect_ratio_set: Option<Vec<String>>,
    pub category_set: Option<Vec<String>>,
    pub modes: Option<Vec<String>>,
    pub sort: Option<SortBy>,
    pub owner: Option<Entity>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub operator: Option<String>,
}
operation! { DescribeProjects(platform: String) "DescribeProjects" -> DescribeProjectsOutput {
    0 "Platform" platform, 1 "ProjectIds" project_ids: Vec<String>, 2 "AspectRatioSet" aspect_ratio_set: Vec<String>,
    3 "CategorySet" category_set: Vec<String>, 4 "Modes" modes: Vec<String>, 5 "Sort" sort: SortBy,
    6 "Owner" owner: Entity, 7 "Offset" offset: i64, 8 "Limit" limit: i64, 9 "Operator" operator: String
} }
paged! { DescribeProjects: ProjectInfo = Offset "Offset", "ProjectInfoSet" project_info_set, total "TotalCount" }

/// Response of [`DescribeProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectsOutput {
    pub total_count: Option<i64>,
    pub project_info_set: Vec<ProjectInfo>,
}
model! { DescribeProjectsOutput {
    0 "TotalCount" total_count: i64, 1 "ProjectInfoSet" project_info_set: Vec<ProjectInfo>
} }

/// In the response of [`DescribeProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectInfo {
    pub project_id: Option<String>,
    pub name: Option<String>,
    pub aspect_ratio: Option<String>,
    pub category: Option<String>,
    pub owner: Option<Entity>,
    pub cover_url: Option<String>,
    pub stream_connect_project_info: Option<StreamConnectProjectInfo>,
    pub media_cast_project_info: Option<MediaCastProjectInfo>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
}
model! { ProjectInfo {
    0 "ProjectId" project_id: String, 1 "Name" name: String, 2 "AspectRatio" aspect_ratio: String,
    3 "Category" category: String, 4 "Owner" owner: Entity, 5 "CoverUrl" cover_url: String,
    6 "StreamConnectProjectInfo" stream_connect_project_info: StreamConnectProjectInfo,
    7 "MediaCastProjectInfo" media_cast_project_info: MediaCastProjectInfo, 8 "UpdateTime" update_time: String,
    9 "CreateTime" create_time: String
} }

/// In the response of [`DescribeProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamConnectProjectInfo {
    pub status: Option<String>,
    pub current_input_endpoint: Option<String>,
    pub current_start_time: Option<String>,
    pub current_stop_time: Option<String>,
    pub last_stop_time: Option<String>,
    pub main_input: Option<StreamInputInfo>,
    pub backup_input: Option<StreamInputInfo>,
    pub output_set: Vec<StreamConnectOutputInfo>,
}
model! { StreamConnectProjectInfo {
    0 "Status" status: String, 1 "CurrentInputEndpoint" current_input_endpoint: String,
    2 "CurrentStartTime" current_start_time: String, 3 "CurrentStopTime" current_stop_time: String,
    4 "LastStopTime" last_stop_time: String, 5 "MainInput" main_input: StreamInputInfo,
    6 "BackupInput" backup_input: StreamInputInfo, 7 "OutputSet" output_set: Vec<StreamConnectOutputInfo>
} }

/// In the response of [`DescribeProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamConnectOutputInfo {
    pub stream_connect_output: Option<StreamConnectOutput>,
    pub push_switch: Option<String>,
}
model! { StreamConnectOutputInfo {
    0 "StreamConnectOutput" stream_connect_output: StreamConnectOutput, 1 "PushSwitch" push_switch: String
} }

/// In the response of [`DescribeProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCastProjectInfo {
    pub status: Option<String>,
    pub source_infos: Vec<MediaCastSourceInfo>,
    pub destination_infos: Vec<MediaCastDestinationInfo>,
    pub output_media_setting: Option<MediaCastOutputMediaSetting>,
    pub play_setting: Option<MediaCastPlaySetting>,
    pub start_time: Option<String>,
    pub stop_time: Option<String>,
    pub duration: Option<f64>,
}
model! { MediaCastProjectInfo {
    0 "Status" status: String, 1 "SourceInfos" source_infos: Vec<MediaCastSourceInfo>,
    2 "DestinationInfos" destination_infos: Vec<MediaCastDestinationInfo>,
    3 "OutputMediaSetting" output_media_setting: MediaCastOutputMediaSetting,
    4 "PlaySetting" play_setting: MediaCastPlaySetting, 5 "StartTime" start_time: String,
    6 "StopTime" stop_time: String, 7 "Duration" duration: f64
} }

/// Describes resource authorization: `DescribeResourceAuthorization` of `cme` 2019-10-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=DescribeResourceAuthorization>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_OWNER_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceAuthorization {
    /// Required.
    pub platform: String,
    pub owner: Option<Entity>,
    pub resource: Option<Resource>,
    pub operator: Option<String>,
}
operation! { DescribeResourceAuthorization(platform: String)
    "DescribeResourceAuthorization" -> DescribeResourceAuthorizationOutput {
    0 "Platform" platform, 1 "Owner" owner: Entity, 2 "Resource" resource: Resource, 3 "Operator" operator: String
} }

/// In the request of [`DescribeResourceAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub id: Option<String>,
}
input! { Resource(r#type: String, id: String) {
    0 "Type" r#type: String, 1 "Id" id: String
} }

/// Response of [`DescribeResourceAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceAuthorizationOutput {
    pub total_count: Option<i64>,
    pub authorization_info_set: Vec<AuthorizationInfo>,
}
model! { DescribeResourceAuthorizationOutput {
    0 "TotalCount" total_count: i64, 1 "AuthorizationInfoSet" authorization_info_set: Vec<AuthorizationInfo>
} }

/// In the response of [`DescribeResourceAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizationInfo {
    pub authorizee: Option<Entity>,
    pub permission_set: Vec<String>,
}
model! { AuthorizationInfo {
    0 "Authorizee" authorizee: Entity, 1 "PermissionSet" permission_set: Vec<String>
} }

/// Describes shared space: `DescribeSharedSpace` of `cme` 2019-10-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=DescribeSharedSpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedSpace {
    /// Required.
    pub platform: String,
    /// Required.
    pub authorizee: Entity,
    pub operator: Option<String>,
}
operation! { DescribeSharedSpace(platform: String, authorizee: Entity)
    "DescribeSharedSpace" -> DescribeSharedSpaceOutput {
    0 "Platform" platform, 1 "Authorizee" authorizee, 2 "Operator" operator: String
} }

/// Response of [`DescribeSharedSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedSpaceOutput {
    pub total_count: Option<i64>,
    pub authorizer_set: Vec<Authorizer>,
}
model! { DescribeSharedSpaceOutput {
    0 "TotalCount" total_count: i64, 1 "AuthorizerSet" authorizer_set: Vec<Authorizer>
} }

/// In the response of [`DescribeSharedSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Authorizer {
    pub r#type: Option<String>,
    pub id: Option<String>,
}
model! { Authorizer {
    0 "Type" r#type: String, 1 "Id" id: String
} }

/// Describes task detail: `DescribeTaskDetail` of `cme` 2019-10-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=DescribeTaskDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TASK_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetail {
    /// Required.
    pub platform: String,
    /// Required.
    pub task_id: String,
    pub operator: Option<String>,
}
operation! { DescribeTaskDetail(platform: String, task_id: String) "DescribeTaskDetail" -> DescribeTaskDetailOutput {
    0 "Platform" platform, 1 "TaskId" task_id, 2 "Operator" operator: String
} }

/// Response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetailOutput {
    pub status: Option<String>,
    pub progress: Option<i64>,
    pub err_code: Option<i64>,
    pub err_msg: Option<String>,
    pub task_type: Option<String>,
    pub video_edit_project_output: Option<VideoEditProjectOutput>,
    pub create_time: Option<String>,
}
model! { DescribeTaskDetailOutput {
    0 "Status" status: String, 1 "Progress" progress: i64, 2 "ErrCode" err_code: i64, 3 "ErrMsg" err_msg: String,
    4 "TaskType" task_type: String, 5 "VideoEditProjectOutput" video_edit_project_output: VideoEditProjectOutput,
    6 "CreateTime" create_time: String
} }

/// In the response of [`DescribeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoEditProjectOutput {
    pub material_id: Option<String>,
    pub vod_file_id: Option<String>,
    pub url: Option<String>,
    pub meta_data: Option<MediaMetaData>,
    pub cover_url: Option<String>,
}
model! { VideoEditProjectOutput {
    0 "MaterialId" material_id: String, 1 "VodFileId" vod_file_id: String, 2 "URL" url: String,
    3 "MetaData" meta_data: MediaMetaData, 4 "CoverURL" cover_url: String
} }

/// Describes tasks: `DescribeTasks` of `cme` 2019-10-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=DescribeTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    /// Required.
    pub platform: String,
    pub project_id: Option<String>,
    pub task_type_set: Option<Vec<String>>,
    pub status_set: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub operator: Option<String>,
}
operation! { DescribeTasks(platform: String) "DescribeTasks" -> DescribeTasksOutput {
    0 "Platform" platform, 1 "ProjectId" project_id: String, 2 "TaskTypeSet" task_type_set: Vec<String>,
    3 "StatusSet" status_set: Vec<String>, 4 "Offset" offset: i64, 5 "Limit" limit: i64, 6 "Operator" operator: String
} }
paged! { DescribeTasks: TaskBaseInfo = Offset "Offset", "TaskBaseInfoSet" task_base_info_set, total "TotalCount" }

/// Response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub total_count: Option<i64>,
    pub task_base_info_set: Vec<TaskBaseInfo>,
}
model! { DescribeTasksOutput {
    0 "TotalCount" total_count: i64, 1 "TaskBaseInfoSet" task_base_info_set: Vec<TaskBaseInfo>
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskBaseInfo {
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub status: Option<String>,
    pub progress: Option<i64>,
    pub err_code: Option<i64>,
    pub err_msg: Option<String>,
    pub create_time: Option<String>,
}
model! { TaskBaseInfo {
    0 "TaskId" task_id: String, 1 "TaskType" task_type: String, 2 "Status" status: String, 3 "Progress" progress: i64,
    4 "ErrCode" err_code: i64, 5 "ErrMsg" err_msg: String, 6 "CreateTime" create_time: String
} }

/// Describes team members: `DescribeTeamMembers` of `cme` 2019-10-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=DescribeTeamMembers>.
///
/// Errors: [`codes::INVALID_PARAMETER_PLATFORM`], [`codes::INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_OFFSET`], [`codes::INVALID_PARAMETER_VALUE_TEAM_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTeamMembers {
    /// Required.
    pub platform: String,
    /// Required.
    pub team_id: String,
    pub member_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub operator: Option<String>,
}
operation! { DescribeTeamMembers(platform: String, team_id: String) "DescribeTeamMembers" -> DescribeTeamMembersOutput {
    0 "Platform" platform, 1 "TeamId" team_id, 2 "MemberIds" member_ids: Vec<String>, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "Operator" operator: String
} }
paged! { DescribeTeamMembers: TeamMemberInfo = Offset "Offset", "MemberSet" member_set, total "TotalCount" }

/// Response of [`DescribeTeamMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTeamMembersOutput {
    pub total_count: Option<i64>,
    pub member_set: Vec<TeamMemberInfo>,
}
model! { DescribeTeamMembersOutput {
    0 "TotalCount" total_count: i64, 1 "MemberSet" member_set: Vec<TeamMemberInfo>
} }

/// In the response of [`DescribeTeamMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TeamMemberInfo {
    pub member_id: Option<String>,
    pub remark: Option<String>,
    pub role: Option<String>,
}
model! { TeamMemberInfo {
    0 "MemberId" member_id: String, 1 "Remark" remark: String, 2 "Role" role: String
} }

/// Describes teams: `DescribeTeams` of `cme` 2019-10-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=DescribeTeams>.
///
/// Errors: [`codes::INVALID_PARAMETER_PLATFORM`], [`codes::INVALID_PARAMETER_VALUE_TEAM_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTeams {
    /// Required.
    pub platform: String,
    pub team_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTeams(platform: String) "DescribeTeams" -> DescribeTeamsOutput {
    0 "Platform" platform, 1 "TeamIds" team_ids: Vec<String>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeTeams: TeamInfo = Offset "Offset", "TeamSet" team_set, total "TotalCount" }

/// Response of [`DescribeTeams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTeamsOutput {
    pub total_count: Option<i64>,
    pub team_set: Vec<TeamInfo>,
}
model! { DescribeTeamsOutput {
    0 "TotalCount" total_count: i64, 1 "TeamSet" team_set: Vec<TeamInfo>
} }

/// In the response of [`DescribeTeams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TeamInfo {
    pub team_id: Option<String>,
    pub name: Option<String>,
    pub member_count: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { TeamInfo {
    0 "TeamId" team_id: String, 1 "Name" name: String, 2 "MemberCount" member_count: i64,
    3 "CreateTime" create_time: String, 4 "UpdateTime" update_time: String
} }

/// Describes video encoding presets: `DescribeVideoEncodingPresets` of `cme` 2019-10-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=DescribeVideoEncodingPresets>.
///
/// Errors: [`codes::INVALID_PARAMETER_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoEncodingPresets {
    /// Required.
    pub platform: String,
    pub ids: Option<Vec<i64>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeVideoEncodingPresets(platform: String)
    "DescribeVideoEncodingPresets" -> DescribeVideoEncodingPresetsOutput {
    0 "Platform" platform, 1 "Ids" ids: Vec<i64>, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeVideoEncodingPresets: VideoEncodingPreset =
    Offset "Offset", "VideoEncodingPresetSet" video_encoding_preset_set, total "TotalCount" }

/// Response of [`DescribeVideoEncodingPresets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoEncodingPresetsOutput {
    pub total_count: Option<i64>,
    pub video_encoding_preset_set: Vec<VideoEncodingPreset>,
}
model! { DescribeVideoEncodingPresetsOutput {
    0 "TotalCount" total_count: i64, 1 "VideoEncodingPresetSet" video_encoding_preset_set: Vec<VideoEncodingPreset>
} }

/// In the response of [`DescribeVideoEncodingPresets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoEncodingPreset {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub container: Option<String>,
    pub remove_video: Option<i64>,
    pub remove_audio: Option<i64>,
    pub video_setting: Option<VideoEncodingPresetVideoSetting>,
    pub audio_setting: Option<VideoEncodingPresetAudioSetting>,
}
model! { VideoEncodingPreset {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Container" container: String, 3 "RemoveVideo" remove_video: i64,
    4 "RemoveAudio" remove_audio: i64, 5 "VideoSetting" video_setting: VideoEncodingPresetVideoSetting,
    6 "AudioSetting" audio_setting: VideoEncodingPresetAudioSetting
} }

/// Exports video by editor track data: `ExportVideoByEditorTrackData` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=ExportVideoByEditorTrackData>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR_CREATE_TASK`], [`codes::INVALID_PARAMETER_PLATFORM`],
/// [`codes::INVALID_PARAMETER_VALUE_DEFINITION`], [`codes::INVALID_PARAMETER_VALUE_EXPORT_DESTINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_MATERIAL_ID`], [`codes::INVALID_PARAMETER_VALUE_THIRDY_PARTY_PUBLISH_CHANNEL_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_TRACK_DATA`], [`codes::INVALID_PARAMETER_VALUE_VOD_SUB_APPID`],
/// [`codes::LIMIT_EXCEEDED_BILL_ITEM_STORAGE`], [`codes::LIMIT_EXCEEDED_BILL_ITEM_VIDEO_EDIT_EXPORT_DURATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVideoByEditorTrackData {
    /// Required.
    pub platform: String,
    /// Required.
    pub definition: i64,
    /// Required.
    pub export_destination: String,
    /// Required.
    pub track_data: String,
    pub aspect_ratio: Option<String>,
    pub cover_data: Option<String>,
    pub cme_export_info: Option<CMEExportInfo>,
    pub vod_export_info: Option<VODExportInfo>,
    pub export_extension_args: Option<VideoExportExtensionArgs>,
    pub operator: Option<String>,
}
operation! {
    ExportVideoByEditorTrackData(platform: String, definition: i64, export_destination: String, track_data: String)
    "ExportVideoByEditorTrackData" -> ExportVideoByEditorTrackDataOutput {
    0 "Platform" platform, 1 "Definition" definition, 2 "ExportDestination" export_destination,
    3 "TrackData" track_data, 4 "AspectRatio" aspect_ratio: String, 5 "CoverData" cover_data: String,
    6 "CMEExportInfo" cme_export_info: CMEExportInfo, 7 "VODExportInfo" vod_export_info: VODExportInfo,
    8 "ExportExtensionArgs" export_extension_args: VideoExportExtensionArgs, 9 "Operator" operator: String
} }

/// In the request of [`ExportVideoByEditorTrackData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CMEExportInfo {
    /// Required.
    pub owner: Option<Entity>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub class_path: Option<String>,
    pub tag_set: Option<Vec<String>>,
    pub third_party_publish_infos: Option<Vec<ThirdPartyPublishInfo>>,
}
input! { CMEExportInfo(owner: Entity) {
    0 "Owner" owner: Entity, 1 "Name" name: String, 2 "Description" description: String,
    3 "ClassPath" class_path: String, 4 "TagSet" tag_set: Vec<String>,
    5 "ThirdPartyPublishInfos" third_party_publish_infos: Vec<ThirdPartyPublishInfo>
} }

/// In the request of [`ExportVideoByEditorTrackData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThirdPartyPublishInfo {
    /// Required.
    pub channel_material_id: Option<String>,
    pub penguin_media_platform_publish_info: Option<PenguinMediaPlatformPublishInfo>,
    pub weibo_publish_info: Option<WeiboPublishInfo>,
    pub kuaishou_publish_info: Option<KuaishouPublishInfo>,
    pub cos_publish_info: Option<CosPublishInputInfo>,
}
input! { ThirdPartyPublishInfo(channel_material_id: String) {
    0 "ChannelMaterialId" channel_material_id: String,
    1 "PenguinMediaPlatformPublishInfo" penguin_media_platform_publish_info: PenguinMediaPlatformPublishInfo,
    2 "WeiboPublishInfo" weibo_publish_info: WeiboPublishInfo,
    3 "KuaishouPublishInfo" kuaishou_publish_info: KuaishouPublishInfo,
    4 "CosPublishInfo" cos_publish_info: CosPublishInputInfo
} }

/// In the request of [`ExportVideoByEditorTrackData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PenguinMediaPlatformPublishInfo {
    pub title: Option<String>,
    pub description: Option<String>,
    pub tags: Option<Vec<String>>,
    pub category: Option<i64>,
}
input! { PenguinMediaPlatformPublishInfo() {
    0 "Title" title: String, 1 "Description" description: String, 2 "Tags" tags: Vec<String>, 3 "Category" category: i64
} }

/// In the request of [`ExportVideoByEditorTrackData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeiboPublishInfo {
    pub title: Option<String>,
    pub description: Option<String>,
    pub visible: Option<String>,
}
input! { WeiboPublishInfo() {
    0 "Title" title: String, 1 "Description" description: String, 2 "Visible" visible: String
} }

/// In the request of [`ExportVideoByEditorTrackData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KuaishouPublishInfo {
    pub title: Option<String>,
}
input! { KuaishouPublishInfo() {
    0 "Title" title: String
} }

/// In the request of [`ExportVideoByEditorTrackData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosPublishInputInfo {
    /// Required.
    pub bucket: Option<String>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub video_key: Option<String>,
    /// Required.
    pub cover_key: Option<String>,
}
input! { CosPublishInputInfo(bucket: String, region: String, video_key: String, cover_key: String) {
    0 "Bucket" bucket: String, 1 "Region" region: String, 2 "VideoKey" video_key: String, 3 "CoverKey" cover_key: String
} }

/// In the request of [`ExportVideoByEditorTrackData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VODExportInfo {
    pub name: Option<String>,
    pub class_id: Option<i64>,
    pub third_party_publish_infos: Option<Vec<ThirdPartyPublishInfo>>,
}
input! { VODExportInfo() {
    0 "Name" name: String, 1 "ClassId" class_id: i64,
    2 "ThirdPartyPublishInfos" third_party_publish_infos: Vec<ThirdPartyPublishInfo>
} }

/// In the request of [`ExportVideoByEditorTrackData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoExportExtensionArgs {
    pub container: Option<String>,
    pub short_edge: Option<i64>,
    pub video_bitrate: Option<i64>,
    pub frame_rate: Option<f64>,
    pub remove_video: Option<i64>,
    pub remove_audio: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
input! { VideoExportExtensionArgs() {
    0 "Container" container: String, 1 "ShortEdge" short_edge: i64, 2 "VideoBitrate" video_bitrate: i64,
    3 "FrameRate" frame_rate: f64, 4 "RemoveVideo" remove_video: i64, 5 "RemoveAudio" remove_audio: i64,
    6 "StartTime" start_time: i64, 7 "EndTime" end_time: i64
} }

/// Response of [`ExportVideoByEditorTrackData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVideoByEditorTrackDataOutput {
    pub task_id: Option<String>,
}
model! { ExportVideoByEditorTrackDataOutput {
    0 "TaskId" task_id: String
} }

/// Exports video by template: `ExportVideoByTemplate` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=ExportVideoByTemplate>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR_CREATE_TASK`],
/// [`codes::INVALID_PARAMETER_PLATFORM`], [`codes::INVALID_PARAMETER_VALUE_CLASS_PATH`],
/// [`codes::INVALID_PARAMETER_VALUE_DEFINITION`], [`codes::INVALID_PARAMETER_VALUE_EXPORT_DESTINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_MATERIAL_ID`], [`codes::INVALID_PARAMETER_VALUE_MEDIA_REPLACEMENT_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_REPLACEMENT_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TRACK_DATA`],
/// [`codes::INVALID_PARAMETER_VALUE_VIDEO_EDIT_TEMPLATE_ID_NOT_EXIST`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_BILL_ITEM_STORAGE`], [`codes::LIMIT_EXCEEDED_BILL_ITEM_VIDEO_EDIT_EXPORT_DURATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVideoByTemplate {
    /// Required.
    pub platform: String,
    /// Required.
    pub template_id: String,
    /// Required.
    pub definition: i64,
    /// Required.
    pub export_destination: String,
    pub slot_replacements: Option<Vec<SlotReplacementInfo>>,
    pub cme_export_info: Option<CMEExportInfo>,
    pub vod_export_info: Option<VODExportInfo>,
    pub export_extension_args: Option<VideoExportExtensionArgs>,
    pub operator: Option<String>,
}
operation! { ExportVideoByTemplate(platform: String, template_id: String, definition: i64, export_destination: String)
    "ExportVideoByTemplate" -> ExportVideoByTemplateOutput {
    0 "Platform" platform, 1 "TemplateId" template_id, 2 "Definition" definition,
    3 "ExportDestination" export_destination, 4 "SlotReplacements" slot_replacements: Vec<SlotReplacementInfo>,
    5 "CMEExportInfo" cme_export_info: CMEExportInfo, 6 "VODExportInfo" vod_export_info: VODExportInfo,
    7 "ExportExtensionArgs" export_extension_args: VideoExportExtensionArgs, 8 "Operator" operator: String
} }

/// In the request of [`ExportVideoByTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlotReplacementInfo {
    /// Required.
    pub id: Option<i64>,
    /// Required.
    pub replacement_type: Option<String>,
    pub media_replacement_info: Option<MediaReplacementInfo>,
    pub text_replacement_info: Option<TextReplacementInfo>,
}
input! { SlotReplacementInfo(id: i64, replacement_type: String) {
    0 "Id" id: i64, 1 "ReplacementType" replacement_type: String,
    2 "MediaReplacementInfo" media_replacement_info: MediaReplacementInfo,
    3 "TextReplacementInfo" text_replacement_info: TextReplacementInfo
} }

/// In the request of [`ExportVideoByTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaReplacementInfo {
    pub media_type: Option<String>,
    pub material_id: Option<String>,
    pub media_url: Option<String>,
    pub start_time_offset: Option<f64>,
    pub preprocess_operation: Option<MediaPreprocessOperation>,
    pub mute_switch: Option<String>,
}
input! { MediaReplacementInfo() {
    0 "MediaType" media_type: String, 1 "MaterialId" material_id: String, 2 "MediaUrl" media_url: String,
    3 "StartTimeOffset" start_time_offset: f64, 4 "PreprocessOperation" preprocess_operation: MediaPreprocessOperation,
    5 "MuteSwitch" mute_switch: String
} }

/// In the request of [`ExportVideoByTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaPreprocessOperation {
    /// Required.
    pub r#type: Option<String>,
    pub args: Option<Vec<String>>,
}
input! { MediaPreprocessOperation(r#type: String) {
    0 "Type" r#type: String, 1 "Args" args: Vec<String>
} }

/// In the request of [`ExportVideoByTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextReplacementInfo {
    /// Required.
    pub text: Option<String>,
}
input! { TextReplacementInfo(text: String) {
    0 "Text" text: String
} }

/// Response of [`ExportVideoByTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVideoByTemplateOutput {
    pub task_id: Option<String>,
}
model! { ExportVideoByTemplateOutput {
    0 "TaskId" task_id: String
} }

/// Exports video by video segmentation data: `ExportVideoByVideoSegmentationData` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=ExportVideoByVideoSegmentationData>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DEFINITION`], [`codes::INVALID_PARAMETER_VALUE_EXPORT_DESTINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_ID`], [`codes::LIMIT_EXCEEDED_BILL_ITEM_STORAGE`],
/// [`codes::LIMIT_EXCEEDED_BILL_ITEM_VIDEO_EDIT_EXPORT_DURATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVideoByVideoSegmentationData {
    /// Required.
    pub platform: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub segment_group_id: String,
    /// Required.
    pub segment_ids: Vec<String>,
    /// Required.
    pub definition: i64,
    /// Required.
    pub export_destination: String,
    pub cme_export_info: Option<CMEExportInfo>,
    pub vod_export_info: Option<VODExportInfo>,
    pub operator: Option<String>,
}

/// Arguments of [`ExportVideoByVideoSegmentationData::new`].
pub struct ExportVideoByVideoSegmentationDataRequired {
    pub platform: String,
    pub project_id: String,
    pub segment_group_id: String,
    pub segment_ids: Vec<String>,
    pub definition: i64,
    pub export_destination: String,
}
operation! {
    ExportVideoByVideoSegmentationData { ExportVideoByVideoSegmentationDataRequired: platform, project_id, segment_group_id, segment_ids, definition, export_destination }
    "ExportVideoByVideoSegmentationData" -> ExportVideoByVideoSegmentationDataOutput {
    0 "Platform" platform, 1 "ProjectId" project_id, 2 "SegmentGroupId" segment_group_id, 3 "SegmentIds" segment_ids,
    4 "Definition" definition, 5 "ExportDestination" export_destination,
    6 "CMEExportInfo" cme_export_info: CMEExportInfo, 7 "VODExportInfo" vod_export_info: VODExportInfo,
    8 "Operator" operator: String
} }

/// Response of [`ExportVideoByVideoSegmentationData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVideoByVideoSegmentationDataOutput {
    pub task_id: Option<String>,
}
model! { ExportVideoByVideoSegmentationDataOutput {
    0 "TaskId" task_id: String
} }

/// Exports video edit project: `ExportVideoEditProject` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=ExportVideoEditProject>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR_CREATE_TASK`],
/// [`codes::INVALID_PARAMETER_VALUE_CLASS_PATH`], [`codes::INVALID_PARAMETER_VALUE_DEFINITION`],
/// [`codes::INVALID_PARAMETER_VALUE_EXPORT_DESTINATION`], [`codes::INVALID_PARAMETER_VALUE_MATERIAL_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_ID`], [`codes::INVALID_PARAMETER_VALUE_THIRDY_PARTY_PUBLISH_CHANNEL_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_TRACK_DATA`], [`codes::INVALID_PARAMETER_VALUE_VOD_SUB_APPID`],
/// [`codes::LIMIT_EXCEEDED_BILL_ITEM_STORAGE`], [`codes::LIMIT_EXCEEDED_BILL_ITEM_VIDEO_EDIT_EXPORT_DURATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVideoEditProject {
    /// Required.
    pub platform: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub definition: i64,
    /// Required.
    pub export_destination: String,
    pub cover_data: Option<String>,
    pub cme_export_info: Option<CMEExportInfo>,
    pub vod_export_info: Option<VODExportInfo>,
    pub export_extension_args: Option<VideoExportExtensionArgs>,
    pub operator: Option<String>,
}
operation! { ExportVideoEditProject(platform: String, project_id: String, definition: i64, export_destination: String)
    "ExportVideoEditProject" -> ExportVideoEditProjectOutput {
    0 "Platform" platform, 1 "ProjectId" project_id, 2 "Definition" definition,
    3 "ExportDestination" export_destination, 4 "CoverData" cover_data: String,
    5 "CMEExportInfo" cme_export_info: CMEExportInfo, 6 "VODExportInfo" vod_export_info: VODExportInfo,
    7 "ExportExtensionArgs" export_extension_args: VideoExportExtensionArgs, 8 "Operator" operator: String
} }

/// Response of [`ExportVideoEditProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVideoEditProjectOutput {
    pub task_id: Option<String>,
}
model! { ExportVideoEditProjectOutput {
    0 "TaskId" task_id: String
} }

/// `FlattenListMedia` of `cme` 2019-10-29.
///
/// POST. Changes data. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=FlattenListMedia>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CLASS_PATH`], [`codes::INVALID_PARAMETER_VALUE_OWNER_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_OWNER_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlattenListMedia {
    /// Required.
    pub platform: String,
    /// Required.
    pub class_path: String,
    /// Required.
    pub owner: Entity,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub operator: Option<String>,
}
operation! { FlattenListMedia(platform: String, class_path: String, owner: Entity)
    "FlattenListMedia" -> FlattenListMediaOutput {
    0 "Platform" platform, 1 "ClassPath" class_path, 2 "Owner" owner, 3 "Offset" offset: i64, 4 "Limit" limit: i64,
    5 "Operator" operator: String
} }
paged! { FlattenListMedia: MaterialInfo = Offset "Offset", "MaterialInfoSet" material_info_set, total "TotalCount" }

/// Response of [`FlattenListMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlattenListMediaOutput {
    pub total_count: Option<i64>,
    pub material_info_set: Vec<MaterialInfo>,
}
model! { FlattenListMediaOutput {
    0 "TotalCount" total_count: i64, 1 "MaterialInfoSet" material_info_set: Vec<MaterialInfo>
} }

/// `ForbidAccount` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=ForbidAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidAccount {
    /// Required.
    pub platform: String,
    /// Required.
    pub user_id: String,
    pub operator: Option<String>,
}
operation! { ForbidAccount(platform: String, user_id: String) "ForbidAccount" -> Empty {
    0 "Platform" platform, 1 "UserId" user_id, 2 "Operator" operator: String
} }

/// Response of [`ForbidAccount`]: empty.
pub type ForbidAccountOutput = Empty;

/// Generates video segmentation scheme by ai: `GenerateVideoSegmentationSchemeByAi` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=GenerateVideoSegmentationSchemeByAi>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PROJECT_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoSegmentationSchemeByAi {
    /// Required.
    pub platform: String,
    /// Required.
    pub project_id: String,
    pub operator: Option<String>,
}
operation! { GenerateVideoSegmentationSchemeByAi(platform: String, project_id: String)
    "GenerateVideoSegmentationSchemeByAi" -> GenerateVideoSegmentationSchemeByAiOutput {
    0 "Platform" platform, 1 "ProjectId" project_id, 2 "Operator" operator: String
} }

/// Response of [`GenerateVideoSegmentationSchemeByAi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoSegmentationSchemeByAiOutput {
    pub task_id: Option<String>,
}
model! { GenerateVideoSegmentationSchemeByAiOutput {
    0 "TaskId" task_id: String
} }

/// Grants resource authorization: `GrantResourceAuthorization` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=GrantResourceAuthorization>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CLASS_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantResourceAuthorization {
    /// Required.
    pub platform: String,
    /// Required.
    pub owner: Entity,
    /// Required.
    pub resources: Vec<Resource>,
    /// Required.
    pub authorizees: Vec<Entity>,
    /// Required.
    pub permissions: Vec<String>,
    pub operator: Option<String>,
}

/// Arguments of [`GrantResourceAuthorization::new`].
pub struct GrantResourceAuthorizationRequired {
    pub platform: String,
    pub owner: Entity,
    pub resources: Vec<Resource>,
    pub authorizees: Vec<Entity>,
    pub permissions: Vec<String>,
}
operation! {
    GrantResourceAuthorization { GrantResourceAuthorizationRequired: platform, owner, resources, authorizees, permissions }
    "GrantResourceAuthorization" -> Empty {
    0 "Platform" platform, 1 "Owner" owner, 2 "Resources" resources, 3 "Authorizees" authorizees,
    4 "Permissions" permissions, 5 "Operator" operator: String
} }

/// Response of [`GrantResourceAuthorization`]: empty.
pub type GrantResourceAuthorizationOutput = Empty;

/// `HandleMediaCastProject` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=HandleMediaCastProject>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_PLATFORM`],
/// [`codes::INVALID_PARAMETER_VALUE_END_TIME`], [`codes::INVALID_PARAMETER_VALUE_MEDIA_CAST_SOURCE_INFOS_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_OPERATION_INVALID`], [`codes::INVALID_PARAMETER_VALUE_OPERATOR`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_ID`], [`codes::INVALID_PARAMETER_VALUE_PROJECT_INFO_ERROR`],
/// [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandleMediaCastProject {
    /// Required.
    pub platform: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub operation: String,
    pub source_infos: Option<Vec<MediaCastSourceInfo>>,
    pub destination_infos: Option<Vec<MediaCastDestinationInfo>>,
    pub output_media_setting: Option<MediaCastOutputMediaSetting>,
    pub play_setting: Option<MediaCastPlaySetting>,
    pub position: Option<i64>,
    pub operator: Option<String>,
}
operation! { HandleMediaCastProject(platform: String, project_id: String, operation: String)
    "HandleMediaCastProject" -> HandleMediaCastProjectOutput {
    0 "Platform" platform, 1 "ProjectId" project_id, 2 "Operation" operation,
    3 "SourceInfos" source_infos: Vec<MediaCastSourceInfo>,
    4 "DestinationInfos" destination_infos: Vec<MediaCastDestinationInfo>,
    5 "OutputMediaSetting" output_media_setting: MediaCastOutputMediaSetting,
    6 "PlaySetting" play_setting: MediaCastPlaySetting, 7 "Position" position: i64, 8 "Operator" operator: String
} }

/// Response of [`HandleMediaCastProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandleMediaCastProjectOutput {
    pub play_info: Option<MediaCastPlayInfo>,
    pub source_info_set: Vec<MediaCastSourceInfo>,
    pub destination_info_set: Vec<MediaCastDestinationInfo>,
}
model! { HandleMediaCastProjectOutput {
    0 "PlayInfo" play_info: MediaCastPlayInfo, 1 "SourceInfoSet" source_info_set: Vec<MediaCastSourceInfo>,
    2 "DestinationInfoSet" destination_info_set: Vec<MediaCastDestinationInfo>
} }

/// In the response of [`HandleMediaCastProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCastPlayInfo {
    pub status: Option<String>,
    pub current_source_id: Option<String>,
    pub current_source_position: Option<f64>,
    pub current_source_duration: Option<f64>,
    pub destination_status_set: Vec<MediaCastDestinationStatus>,
    pub loop_count: Option<i64>,
}
model! { MediaCastPlayInfo {
    0 "Status" status: String, 1 "CurrentSourceId" current_source_id: String,
    2 "CurrentSourcePosition" current_source_position: f64, 3 "CurrentSourceDuration" current_source_duration: f64,
    4 "DestinationStatusSet" destination_status_set: Vec<MediaCastDestinationStatus>, 5 "LoopCount" loop_count: i64
} }

/// In the response of [`HandleMediaCastProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCastDestinationStatus {
    pub id: Option<String>,
    pub push_url: Option<String>,
    pub status: Option<String>,
}
model! { MediaCastDestinationStatus {
    0 "Id" id: String, 1 "PushUrl" push_url: String, 2 "Status" status: String
} }

/// `HandleStreamConnectProject` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=HandleStreamConnectProject>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_START_STREAM_CONNECT_PARTLY_ERR`],
/// [`codes::FAILED_OPERATION_STREAM_CONNECT`], [`codes::INVALID_PARAMETER_PLATFORM`],
/// [`codes::INVALID_PARAMETER_VALUE_CATEGORY`], [`codes::INVALID_PARAMETER_VALUE_EXT_INFO_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_INPUT`], [`codes::INVALID_PARAMETER_VALUE_PROJECT_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_STREAM_CONNECT`], [`codes::INVALID_PARAMETER_VALUE_STREAM_CONNECT_INPUT_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_STREAM_CONNECT_OUTPUT_INVALID`], [`codes::INVALID_PARAMETER_VALUE_STREAM_INPUT`],
/// [`codes::LIMIT_EXCEEDED_BILL_ITEM_LIVE_DISPATCH_DURATION`],
/// [`codes::LIMIT_EXCEEDED_BILL_ITEM_LIVE_DISPATCH_MAX_COUNT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandleStreamConnectProject {
    /// Required.
    pub platform: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub operation: String,
    pub input_info: Option<StreamInputInfo>,
    pub input_endpoint: Option<String>,
    pub output_info: Option<StreamConnectOutput>,
    pub current_stop_time: Option<String>,
    pub operator: Option<String>,
}
operation! { HandleStreamConnectProject(platform: String, project_id: String, operation: String)
    "HandleStreamConnectProject" -> HandleStreamConnectProjectOutput {
    0 "Platform" platform, 1 "ProjectId" project_id, 2 "Operation" operation, 3 "InputInfo" input_info: StreamInputInfo,
    4 "InputEndpoint" input_endpoint: String, 5 "OutputInfo" output_info: StreamConnectOutput,
    6 "CurrentStopTime" current_stop_time: String, 7 "Operator" operator: String
} }

/// Response of [`HandleStreamConnectProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandleStreamConnectProjectOutput {
    pub stream_input_rtmp_push_url: Option<String>,
    pub vod_pull_input_play_info: Option<VodPullInputPlayInfo>,
}
model! { HandleStreamConnectProjectOutput {
    0 "StreamInputRtmpPushUrl" stream_input_rtmp_push_url: String,
    1 "VodPullInputPlayInfo" vod_pull_input_play_info: VodPullInputPlayInfo
} }

/// In the response of [`HandleStreamConnectProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VodPullInputPlayInfo {
    pub url: Option<String>,
    pub time_offset: Option<f64>,
}
model! { VodPullInputPlayInfo {
    0 "Url" url: String, 1 "TimeOffset" time_offset: f64
} }

/// Imports material: `ImportMaterial` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=ImportMaterial>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_VOD_USER`], [`codes::INTERNAL_ERROR_CREATE_TASK`],
/// [`codes::INVALID_PARAMETER_VALUE_CLASS_PATH`], [`codes::INVALID_PARAMETER_VALUE_EXTERNAL_MEDIA_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_NAME_LEN_LIMT`],
/// [`codes::INVALID_PARAMETER_VALUE_OWNER_ID`], [`codes::INVALID_PARAMETER_VALUE_OWNER_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_PRE_PROCESS_DEFINITION`], [`codes::INVALID_PARAMETER_VALUE_VOD_FILE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_VOD_FILE_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_VOD_SUB_APPID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportMaterial {
    /// Required.
    pub platform: String,
    /// Required.
    pub owner: Entity,
    /// Required.
    pub name: String,
    pub source_type: Option<String>,
    pub vod_file_id: Option<String>,
    pub external_media_info: Option<ExternalMediaInfo>,
    pub class_path: Option<String>,
    pub pre_process_definition: Option<i64>,
    pub operator: Option<String>,
}
operation! { ImportMaterial(platform: String, owner: Entity, name: String) "ImportMaterial" -> ImportMaterialOutput {
    0 "Platform" platform, 1 "Owner" owner, 2 "Name" name, 3 "SourceType" source_type: String,
    4 "VodFileId" vod_file_id: String, 5 "ExternalMediaInfo" external_media_info: ExternalMediaInfo,
    6 "ClassPath" class_path: String, 7 "PreProcessDefinition" pre_process_definition: i64,
    8 "Operator" operator: String
} }

/// In the request of [`ImportMaterial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalMediaInfo {
    /// Required.
    pub media_key: Option<String>,
    /// Deprecated.
    pub definition: Option<i64>,
    pub storage_id: Option<String>,
}
input! { ExternalMediaInfo(media_key: String) {
    0 "MediaKey" media_key: String, 1 "Definition" definition: i64, 2 "StorageId" storage_id: String
} }

/// Response of [`ImportMaterial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportMaterialOutput {
    pub material_id: Option<String>,
    pub pre_process_task_id: Option<String>,
}
model! { ImportMaterialOutput {
    0 "MaterialId" material_id: String, 1 "PreProcessTaskId" pre_process_task_id: String
} }

/// Imports media to project: `ImportMediaToProject` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=ImportMediaToProject>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_INVALID_VOD_USER`],
/// [`codes::INTERNAL_ERROR_CREATE_TASK`], [`codes::INVALID_PARAMETER_VALUE_EXTERNAL_MEDIA_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_MATERIAL_ID`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME_LEN_LIMT`], [`codes::INVALID_PARAMETER_VALUE_PRE_PROCESS_DEFINITION`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_ID`], [`codes::INVALID_PARAMETER_VALUE_VOD_FILE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_VOD_FILE_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_VOD_SUB_APPID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportMediaToProject {
    /// Required.
    pub platform: String,
    /// Required.
    pub project_id: String,
    pub source_type: Option<String>,
    pub vod_file_id: Option<String>,
    pub external_media_info: Option<ExternalMediaInfo>,
    pub name: Option<String>,
    pub pre_process_definition: Option<i64>,
    pub operator: Option<String>,
}
operation! { ImportMediaToProject(platform: String, project_id: String)
    "ImportMediaToProject" -> ImportMediaToProjectOutput {
    0 "Platform" platform, 1 "ProjectId" project_id, 2 "SourceType" source_type: String,
    3 "VodFileId" vod_file_id: String, 4 "ExternalMediaInfo" external_media_info: ExternalMediaInfo,
    5 "Name" name: String, 6 "PreProcessDefinition" pre_process_definition: i64, 7 "Operator" operator: String
} }

/// Response of [`ImportMediaToProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportMediaToProjectOutput {
    pub material_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ImportMediaToProjectOutput {
    0 "MaterialId" material_id: String, 1 "TaskId" task_id: String
} }

/// Lists media: `ListMedia` of `cme` 2019-10-29.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=ListMedia>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CLASS_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_CLASS_PATH`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_OWNER_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_OWNER_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMedia {
    /// Required.
    pub platform: String,
    /// Required.
    pub class_path: String,
    /// Required.
    pub owner: Entity,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub operator: Option<String>,
}
operation! { ListMedia(platform: String, class_path: String, owner: Entity) "ListMedia" -> ListMediaOutput {
    0 "Platform" platform, 1 "ClassPath" class_path, 2 "Owner" owner, 3 "Offset" offset: i64, 4 "Limit" limit: i64,
    5 "Operator" operator: String
} }

/// Response of [`ListMedia`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaOutput {
    pub material_total_count: Option<i64>,
    pub material_info_set: Vec<MaterialInfo>,
    pub class_info_set: Vec<ClassInfo>,
}
model! { ListMediaOutput {
    0 "MaterialTotalCount" material_total_count: i64, 1 "MaterialInfoSet" material_info_set: Vec<MaterialInfo>,
    2 "ClassInfoSet" class_info_set: Vec<ClassInfo>
} }

/// Modifies material: `ModifyMaterial` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=ModifyMaterial>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_OWNER_ID`], [`codes::INVALID_PARAMETER_VALUE_OWNER_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaterial {
    /// Required.
    pub platform: String,
    /// Required.
    pub material_id: String,
    pub owner: Option<Entity>,
    pub name: Option<String>,
    pub class_path: Option<String>,
    pub operator: Option<String>,
}
operation! { ModifyMaterial(platform: String, material_id: String) "ModifyMaterial" -> Empty {
    0 "Platform" platform, 1 "MaterialId" material_id, 2 "Owner" owner: Entity, 3 "Name" name: String,
    4 "ClassPath" class_path: String, 5 "Operator" operator: String
} }

/// Response of [`ModifyMaterial`]: empty.
pub type ModifyMaterialOutput = Empty;

/// Modifies project: `ModifyProject` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=ModifyProject>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ASPECT_RATIO`], [`codes::INVALID_PARAMETER_VALUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME_LEN_LIMT`], [`codes::INVALID_PARAMETER_VALUE_OWNER_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_OWNER_TYPE`], [`codes::INVALID_PARAMETER_VALUE_PROJECT_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProject {
    /// Required.
    pub platform: String,
    /// Required.
    pub project_id: String,
    pub name: Option<String>,
    pub aspect_ratio: Option<String>,
    pub owner: Option<Entity>,
    pub mode: Option<String>,
}
operation! { ModifyProject(platform: String, project_id: String) "ModifyProject" -> Empty {
    0 "Platform" platform, 1 "ProjectId" project_id, 2 "Name" name: String, 3 "AspectRatio" aspect_ratio: String,
    4 "Owner" owner: Entity, 5 "Mode" mode: String
} }

/// Response of [`ModifyProject`]: empty.
pub type ModifyProjectOutput = Empty;

/// Modifies team: `ModifyTeam` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=ModifyTeam>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_NAME`], [`codes::INVALID_PARAMETER_VALUE_TEAM_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTeam {
    /// Required.
    pub platform: String,
    /// Required.
    pub team_id: String,
    pub name: Option<String>,
    pub operator: Option<String>,
}
operation! { ModifyTeam(platform: String, team_id: String) "ModifyTeam" -> Empty {
    0 "Platform" platform, 1 "TeamId" team_id, 2 "Name" name: String, 3 "Operator" operator: String
} }

/// Response of [`ModifyTeam`]: empty.
pub type ModifyTeamOutput = Empty;

/// Modifies team member: `ModifyTeamMember` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=ModifyTeamMember>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_MEMBER_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_TEAM_MEMBER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_OPERATOR`],
/// [`codes::INVALID_PARAMETER_VALUE_ROLE`], [`codes::INVALID_PARAMETER_VALUE_TEAM_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTeamMember {
    /// Required.
    pub platform: String,
    /// Required.
    pub team_id: String,
    /// Required.
    pub member_id: String,
    pub remark: Option<String>,
    pub role: Option<String>,
    pub operator: Option<String>,
}
operation! { ModifyTeamMember(platform: String, team_id: String, member_id: String) "ModifyTeamMember" -> Empty {
    0 "Platform" platform, 1 "TeamId" team_id, 2 "MemberId" member_id, 3 "Remark" remark: String, 4 "Role" role: String,
    5 "Operator" operator: String
} }

/// Response of [`ModifyTeamMember`]: empty.
pub type ModifyTeamMemberOutput = Empty;

/// Modifies video encoding preset: `ModifyVideoEncodingPreset` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=ModifyVideoEncodingPreset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVideoEncodingPreset {
    /// Required.
    pub platform: String,
    /// Required.
    pub id: i64,
    pub name: Option<String>,
    pub remove_video: Option<i64>,
    pub remove_audio: Option<i64>,
    pub video_setting: Option<VideoEncodingPresetVideoSettingForUpdate>,
    pub audio_setting: Option<VideoEncodingPresetAudioSettingForUpdate>,
}
operation! { ModifyVideoEncodingPreset(platform: String, id: i64) "ModifyVideoEncodingPreset" -> Empty {
    0 "Platform" platform, 1 "Id" id, 2 "Name" name: String, 3 "RemoveVideo" remove_video: i64,
    4 "RemoveAudio" remove_audio: i64, 5 "VideoSetting" video_setting: VideoEncodingPresetVideoSettingForUpdate,
    6 "AudioSetting" audio_setting: VideoEncodingPresetAudioSettingForUpdate
} }

/// Response of [`ModifyVideoEncodingPreset`]: empty.
pub type ModifyVideoEncodingPresetOutput = Empty;

/// In the request of [`ModifyVideoEncodingPreset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoEncodingPresetVideoSettingForUpdate {
    pub short_edge: Option<i64>,
    pub bitrate: Option<i64>,
    pub frame_rate: Option<f64>,
}
input! { VideoEncodingPresetVideoSettingForUpdate() {
    0 "ShortEdge" short_edge: i64, 1 "Bitrate" bitrate: i64, 2 "FrameRate" frame_rate: f64
} }

/// In the request of [`ModifyVideoEncodingPreset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoEncodingPresetAudioSettingForUpdate {
    pub bitrate: Option<String>,
    pub channels: Option<i64>,
    pub sample_rate: Option<i64>,
}
input! { VideoEncodingPresetAudioSettingForUpdate() {
    0 "Bitrate" bitrate: String, 1 "Channels" channels: i64, 2 "SampleRate" sample_rate: i64
} }

/// Moves class: `MoveClass` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=MoveClass>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CLASS_EXIST`], [`codes::INVALID_PARAMETER_VALUE_CLASS_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_CLASS_PATH`], [`codes::INVALID_PARAMETER_VALUE_DST_CLASS_PATH_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveClass {
    /// Required.
    pub platform: String,
    /// Required.
    pub owner: Entity,
    /// Required.
    pub source_class_path: String,
    /// Required.
    pub destination_class_path: String,
    pub operator: Option<String>,
}
operation! { MoveClass(platform: String, owner: Entity, source_class_path: String, destination_class_path: String)
    "MoveClass" -> Empty {
    0 "Platform" platform, 1 "Owner" owner, 2 "SourceClassPath" source_class_path,
    3 "DestinationClassPath" destination_class_path, 4 "Operator" operator: String
} }

/// Response of [`MoveClass`]: empty.
pub type MoveClassOutput = Empty;

/// Moves resource: `MoveResource` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=MoveResource>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_PLATFORM`],
/// [`codes::INVALID_PARAMETER_VALUE_CLASS_PATH`], [`codes::INVALID_PARAMETER_VALUE_MATERIAL_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResource {
    /// Required.
    pub platform: String,
    /// Required.
    pub source_resource: ResourceInfo,
    /// Required.
    pub destination_resource: ResourceInfo,
    pub operator: Option<String>,
}
operation! { MoveResource(platform: String, source_resource: ResourceInfo, destination_resource: ResourceInfo)
    "MoveResource" -> Empty {
    0 "Platform" platform, 1 "SourceResource" source_resource, 2 "DestinationResource" destination_resource,
    3 "Operator" operator: String
} }

/// Response of [`MoveResource`]: empty.
pub type MoveResourceOutput = Empty;

/// In the request of [`MoveResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceInfo {
    /// Required.
    pub resource: Option<Resource>,
    /// Required.
    pub owner: Option<Entity>,
}
input! { ResourceInfo(resource: Resource, owner: Entity) {
    0 "Resource" resource: Resource, 1 "Owner" owner: Entity
} }

/// `ParseEvent` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=ParseEvent>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_PLATFORM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseEvent {
    /// Required.
    pub platform: String,
    /// Required.
    pub event_content: String,
}
operation! { ParseEvent(platform: String, event_content: String) "ParseEvent" -> ParseEventOutput {
    0 "Platform" platform, 1 "EventContent" event_content
} }

/// Response of [`ParseEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseEventOutput {
    pub event_content: Option<EventContent>,
}
model! { ParseEventOutput {
    0 "EventContent" event_content: EventContent
} }

/// In the response of [`ParseEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventContent {
    pub event_type: Option<String>,
    pub operator: Option<String>,
    pub storage_new_file_created_event: Option<StorageNewFileCreatedEvent>,
    pub project_stream_connect_status_changed_event: Option<
        ProjectStreamConnectStatusChangedEvent,
    >,
    pub project_switcher_status_changed_event: Option<ProjectSwitcherStatusChangedEvent>,
    pub material_imported_event: Option<MaterialImportedEvent>,
    pub material_added_event: Option<MaterialAddedEvent>,
    pub material_moved_event: Option<MaterialMovedEvent>,
    pub material_modified_event: Option<MaterialModifiedEvent>,
    pub material_deleted_event: Option<MaterialDeletedEvent>,
    pub class_created_event: Option<ClassCreatedEvent>,
    pub class_moved_event: Option<ClassMovedEvent>,
    pub class_deleted_event: Option<ClassDeletedEvent>,
    pub video_export_completed_event: Option<VideoExportCompletedEvent>,
    pub project_media_cast_status_changed_event: Option<
        ProjectMediaCastStatusChangedEvent,
    >,
}
model! { EventContent {
    0 "EventType" event_type: String, 1 "Operator" operator: String,
    2 "StorageNewFileCreatedEvent" storage_new_file_created_event: StorageNewFileCreatedEvent,
    3 "ProjectStreamConnectStatusChangedEvent" project_stream_connect_status_changed_event: ProjectStreamConnectStatusChangedEvent,
    4 "ProjectSwitcherStatusChangedEvent" project_switcher_status_changed_event: ProjectSwitcherStatusChangedEvent,
    5 "MaterialImportedEvent" material_imported_event: MaterialImportedEvent,
    6 "MaterialAddedEvent" material_added_event: MaterialAddedEvent,
    7 "MaterialMovedEvent" material_moved_event: MaterialMovedEvent,
    8 "MaterialModifiedEvent" material_modified_event: MaterialModifiedEvent,
    9 "MaterialDeletedEvent" material_deleted_event: MaterialDeletedEvent,
    10 "ClassCreatedEvent" class_created_event: ClassCreatedEvent,
    11 "ClassMovedEvent" class_moved_event: ClassMovedEvent,
    12 "ClassDeletedEvent" class_deleted_event: ClassDeletedEvent,
    13 "VideoExportCompletedEvent" video_export_completed_event: VideoExportCompletedEvent,
    14 "ProjectMediaCastStatusChangedEvent" project_media_cast_status_changed_event: ProjectMediaCastStatusChangedEvent
} }

/// In the response of [`ParseEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageNewFileCreatedEvent {
    pub file_id: Option<String>,
    pub material_id: Option<String>,
    /// Deprecated.
    pub operator: Option<String>,
    pub operation_type: Option<String>,
    pub owner: Option<Entity>,
    pub class_path: Option<String>,
    pub task_id: Option<String>,
    pub source_context: Option<String>,
}
model! { StorageNewFileCreatedEvent {
    0 "FileId" file_id: String, 1 "MaterialId" material_id: String, 2 "Operator" operator: String,
    3 "OperationType" operation_type: String, 4 "Owner" owner: Entity, 5 "ClassPath" class_path: String,
    6 "TaskId" task_id: String, 7 "SourceContext" source_context: String
} }

/// In the response of [`ParseEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectStreamConnectStatusChangedEvent {
    pub project_id: Option<String>,
    pub status: Option<String>,
    pub input_interrupt_info: Option<StreamConnectInputInterruptInfo>,
    pub output_interrupt_info: Option<StreamConnectOutputInterruptInfo>,
}
model! { ProjectStreamConnectStatusChangedEvent {
    0 "ProjectId" project_id: String, 1 "Status" status: String,
    2 "InputInterruptInfo" input_interrupt_info: StreamConnectInputInterruptInfo,
    3 "OutputInterruptInfo" output_interrupt_info: StreamConnectOutputInterruptInfo
} }

/// In the response of [`ParseEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamConnectInputInterruptInfo {
    pub end_point: Option<String>,
}
model! { StreamConnectInputInterruptInfo {
    0 "EndPoint" end_point: String
} }

/// In the response of [`ParseEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamConnectOutputInterruptInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
}
model! { StreamConnectOutputInterruptInfo {
    0 "Id" id: String, 1 "Name" name: String, 2 "Url" url: String
} }

/// In the response of [`ParseEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectSwitcherStatusChangedEvent {
    pub project_id: Option<String>,
    pub status: Option<String>,
}
model! { ProjectSwitcherStatusChangedEvent {
    0 "ProjectId" project_id: String, 1 "Status" status: String
} }

/// In the response of [`ParseEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaterialImportedEvent {
    pub media_info_set: Vec<ImportMediaInfo>,
    pub owner: Option<Entity>,
    pub class_path: Option<String>,
}
model! { MaterialImportedEvent {
    0 "MediaInfoSet" media_info_set: Vec<ImportMediaInfo>, 1 "Owner" owner: Entity, 2 "ClassPath" class_path: String
} }

/// In the response of [`ParseEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportMediaInfo {
    pub file_id: Option<String>,
    pub material_id: Option<String>,
}
model! { ImportMediaInfo {
    0 "FileId" file_id: String, 1 "MaterialId" material_id: String
} }

/// In the response of [`ParseEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaterialAddedEvent {
    pub material_id_set: Vec<String>,
    pub owner: Option<Entity>,
    pub class_path: Option<String>,
}
model! { MaterialAddedEvent {
    0 "MaterialIdSet" material_id_set: Vec<String>, 1 "Owner" owner: Entity, 2 "ClassPath" class_path: String
} }

/// In the response of [`ParseEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaterialMovedEvent {
    pub material_id_set: Vec<String>,
    pub source_owner: Option<Entity>,
    pub source_class_path: Option<String>,
    pub destination_owner: Option<Entity>,
    pub destination_class_path: Option<String>,
}
model! { MaterialMovedEvent {
    0 "MaterialIdSet" material_id_set: Vec<String>, 1 "SourceOwner" source_owner: Entity,
    2 "SourceClassPath" source_class_path: String, 3 "DestinationOwner" destination_owner: Entity,
    4 "DestinationClassPath" destination_class_path: String
} }

/// In the response of [`ParseEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaterialModifiedEvent {
    pub material_id: Option<String>,
    pub name: Option<String>,
    pub preset_tag_id_set: Vec<String>,
    pub tag_set: Vec<String>,
}
model! { MaterialModifiedEvent {
    0 "MaterialId" material_id: String, 1 "Name" name: String, 2 "PresetTagIdSet" preset_tag_id_set: Vec<String>,
    3 "TagSet" tag_set: Vec<String>
} }

/// In the response of [`ParseEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaterialDeletedEvent {
    pub material_id_set: Vec<String>,
}
model! { MaterialDeletedEvent {
    0 "MaterialIdSet" material_id_set: Vec<String>
} }

/// In the response of [`ParseEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassCreatedEvent {
    pub owner: Option<Entity>,
    pub class_path: Option<String>,
}
model! { ClassCreatedEvent {
    0 "Owner" owner: Entity, 1 "ClassPath" class_path: String
} }

/// In the response of [`ParseEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassMovedEvent {
    pub source_owner: Option<Entity>,
    pub source_class_path_set: Vec<String>,
    pub destination_owner: Option<Entity>,
    pub destination_class_path: Option<String>,
}
model! { ClassMovedEvent {
    0 "SourceOwner" source_owner: Entity, 1 "SourceClassPathSet" source_class_path_set: Vec<String>,
    2 "DestinationOwner" destination_owner: Entity, 3 "DestinationClassPath" destination_class_path: String
} }

/// In the response of [`ParseEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassDeletedEvent {
    pub owner: Option<Entity>,
    pub class_path_set: Vec<String>,
}
model! { ClassDeletedEvent {
    0 "Owner" owner: Entity, 1 "ClassPathSet" class_path_set: Vec<String>
} }

/// In the response of [`ParseEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoExportCompletedEvent {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub err_code: Option<i64>,
    pub err_msg: Option<String>,
    pub output: Option<VideoEditProjectOutput>,
}
model! { VideoExportCompletedEvent {
    0 "TaskId" task_id: String, 1 "Status" status: String, 2 "ErrCode" err_code: i64, 3 "ErrMsg" err_msg: String,
    4 "Output" output: VideoEditProjectOutput
} }

/// In the response of [`ParseEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectMediaCastStatusChangedEvent {
    pub project_id: Option<String>,
    pub status: Option<String>,
    pub source_interrupt_info: Option<MediaCastSourceInterruptInfo>,
    pub destination_interrupt_info: Option<MediaCastDestinationInterruptInfo>,
}
model! { ProjectMediaCastStatusChangedEvent {
    0 "ProjectId" project_id: String, 1 "Status" status: String,
    2 "SourceInterruptInfo" source_interrupt_info: MediaCastSourceInterruptInfo,
    3 "DestinationInterruptInfo" destination_interrupt_info: MediaCastDestinationInterruptInfo
} }

/// In the response of [`ParseEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCastSourceInterruptInfo {
    pub source_info: Option<MediaCastSourceInfo>,
    pub reason: Option<String>,
}
model! { MediaCastSourceInterruptInfo {
    0 "SourceInfo" source_info: MediaCastSourceInfo, 1 "Reason" reason: String
} }

/// In the response of [`ParseEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCastDestinationInterruptInfo {
    pub destination_info: Option<MediaCastDestinationInfo>,
    pub reason: Option<String>,
}
model! { MediaCastDestinationInterruptInfo {
    0 "DestinationInfo" destination_info: MediaCastDestinationInfo, 1 "Reason" reason: String
} }

/// Revokes resource authorization: `RevokeResourceAuthorization` of `cme` 2019-10-29.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=RevokeResourceAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeResourceAuthorization {
    /// Required.
    pub platform: String,
    /// Required.
    pub owner: Entity,
    /// Required.
    pub resources: Vec<Resource>,
    /// Required.
    pub authorizees: Vec<Entity>,
    /// Required.
    pub permissions: Vec<String>,
    pub operator: Option<String>,
}

/// Arguments of [`RevokeResourceAuthorization::new`].
pub struct RevokeResourceAuthorizationRequired {
    pub platform: String,
    pub owner: Entity,
    pub resources: Vec<Resource>,
    pub authorizees: Vec<Entity>,
    pub permissions: Vec<String>,
}
operation! {
    RevokeResourceAuthorization { RevokeResourceAuthorizationRequired: platform, owner, resources, authorizees, permissions }
    "RevokeResourceAuthorization" -> Empty {
    0 "Platform" platform, 1 "Owner" owner, 2 "Resources" resources, 3 "Authorizees" authorizees,
    4 "Permissions" permissions, 5 "Operator" operator: String
} }

/// Response of [`RevokeResourceAuthorization`]: empty.
pub type RevokeResourceAuthorizationOutput = Empty;

/// Searches material: `SearchMaterial` of `cme` 2019-10-29.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cme&Version=2019-10-29&Action=SearchMaterial>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CLASS_PATH`], [`codes::INVALID_PARAMETER_VALUE_DATA_NOT_FOUND_IN_DB`],
/// [`codes::INVALID_PARAMETER_VALUE_OWNER_ID`], [`codes::INVALID_PARAMETER_VALUE_OWNER_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMaterial {
    /// Required.
    pub platform: String,
    /// Required.
    pub search_scopes: Vec<SearchScope>,
    pub material_types: Option<Vec<String>>,
    pub text: Option<String>,
    pub resolution: Option<String>,
    pub duration_range: Option<IntegerRange>,
    pub create_time_range: Option<TimeRange>,
    pub tags: Option<Vec<String>>,
    pub sort: Option<SortBy>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub operator: Option<String>,
}
operation! { SearchMaterial(platform: String, search_scopes: Vec<SearchScope>)
    "SearchMaterial" -> SearchMaterialOutput {
    0 "Platform" platform, 1 "SearchScopes" search_scopes, 2 "MaterialTypes" material_types: Vec<String>,
    3 "Text" text: String, 4 "Resolution" resolution: String, 5 "DurationRange" duration_range: IntegerRange,
    6 "CreateTimeRange" create_time_range: TimeRange, 7 "Tags" tags: Vec<String>, 8 "Sort" sort: SortBy,
    9 "Offset" offset: i64, 10 "Limit" limit: i64, 11 "Operator" operator: String
} }
paged! { SearchMaterial: MaterialInfo = Offset "Offset", "MaterialInfoSet" material_info_set, total "TotalCount" }

/// In the request of [`SearchMaterial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchScope {
    /// Required.
    pub owner: Option<Entity>,
    pub class_path: Option<String>,
}
input! { SearchScope(owner: Entity) {
    0 "Owner" owner: Entity, 1 "ClassPath" class_path: String
} }

/// In the request of [`SearchMaterial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegerRange {
    /// Required.
    pub lower_bound: Option<i64>,
    /// Required.
    pub upper_bound: Option<i64>,
}
input! { IntegerRange(lower_bound: i64, upper_bound: i64) {
    0 "LowerBound" lower_bound: i64, 1 "UpperBound" upper_bound: i64
} }

/// In the request of [`SearchMaterial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeRange {
    /// Required.
    pub start_time: Option<String>,
    /// Required.
    pub end_time: Option<String>,
}
input! { TimeRange(start_time: String, end_time: String) {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String
} }

/// Response of [`SearchMaterial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMaterialOutput {
    pub total_count: Option<i64>,
    pub material_info_set: Vec<MaterialInfo>,
}
model! { SearchMaterialOutput {
    0 "TotalCount" total_count: i64, 1 "MaterialInfoSet" material_info_set: Vec<MaterialInfo>
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_CREATE_RECORD_TASK "FailedOperation.CreateRecordTask",
    FAILED_OPERATION_INVALID_VOD_USER "FailedOperation.InvalidVodUser",
    FAILED_OPERATION_RECORD_NOT_SUPPORT "FailedOperation.RecordNotSupport",
    FAILED_OPERATION_START_STREAM_CONNECT_PARTLY_ERR "FailedOperation.StartStreamConnectPartlyErr",
    FAILED_OPERATION_STREAM_CONNECT "FailedOperation.StreamConnect",
    FAILED_OPERATION_SWITCHER_ON_WORKING "FailedOperation.SwitcherOnWorking", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_CREATE_TASK "InternalError.CreateTask", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_ID "InvalidParameter.Id", INVALID_PARAMETER_PLATFORM "InvalidParameter.Platform",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ASPECT_RATIO "InvalidParameterValue.AspectRatio",
    INVALID_PARAMETER_VALUE_ASPECT_RATIO_SET "InvalidParameterValue.AspectRatioSet",
    INVALID_PARAMETER_VALUE_CATEGORY "InvalidParameterValue.Category",
    INVALID_PARAMETER_VALUE_CATEGORY_SET "InvalidParameterValue.CategorySet",
    INVALID_PARAMETER_VALUE_CLASS_EXIST "InvalidParameterValue.ClassExist",
    INVALID_PARAMETER_VALUE_CLASS_NOT_EMPTY "InvalidParameterValue.ClassNotEmpty",
    INVALID_PARAMETER_VALUE_CLASS_NOT_EXIST "InvalidParameterValue.ClassNotExist",
    INVALID_PARAMETER_VALUE_CLASS_PATH "InvalidParameterValue.ClassPath",
    INVALID_PARAMETER_VALUE_DATA_NOT_FOUND_IN_DB "InvalidParameterValue.DataNotFoundInDB",
    INVALID_PARAMETER_VALUE_DEFINITION "InvalidParameterValue.Definition",
    INVALID_PARAMETER_VALUE_DST_CLASS_PATH_NOT_EXIST "InvalidParameterValue.DstClassPathNotExist",
    INVALID_PARAMETER_VALUE_END_TIME "InvalidParameterValue.EndTime",
    INVALID_PARAMETER_VALUE_EXPORT_DESTINATION "InvalidParameterValue.ExportDestination",
    INVALID_PARAMETER_VALUE_EXT_INFO_INVALID "InvalidParameterValue.ExtInfoInvalid",
    INVALID_PARAMETER_VALUE_EXTERNAL_MEDIA_INFO_NOT_EXIST "InvalidParameterValue.ExternalMediaInfoNotExist",
    INVALID_PARAMETER_VALUE_INPUT "InvalidParameterValue.Input",
    INVALID_PARAMETER_VALUE_LIMIT "InvalidParameterValue.Limit",
    INVALID_PARAMETER_VALUE_MATERIAL_ID "InvalidParameterValue.MaterialId",
    INVALID_PARAMETER_VALUE_MEDIA_CAST_SOURCE_INFOS_INVALID "InvalidParameterValue.MediaCastSourceInfosInvalid",
    INVALID_PARAMETER_VALUE_MEDIA_REPLACEMENT_INFO "InvalidParameterValue.MediaReplacementInfo",
    INVALID_PARAMETER_VALUE_MEMBER_IDS "InvalidParameterValue.MemberIds",
    INVALID_PARAMETER_VALUE_MEMBER_NOT_EXIST "InvalidParameterValue.MemberNotExist",
    INVALID_PARAMETER_VALUE_NAME "InvalidParameterValue.Name",
    INVALID_PARAMETER_VALUE_NAME_LEN_LIMT "InvalidParameterValue.NameLenLimt",
    INVALID_PARAMETER_VALUE_NOT_TEAM_MEMBER_ERROR "InvalidParameterValue.NotTeamMemberError",
    INVALID_PARAMETER_VALUE_OFFSET "InvalidParameterValue.Offset",
    INVALID_PARAMETER_VALUE_OPERATION_INVALID "InvalidParameterValue.OperationInvalid",
    INVALID_PARAMETER_VALUE_OPERATOR "InvalidParameterValue.Operator",
    INVALID_PARAMETER_VALUE_OWNER_ID "InvalidParameterValue.OwnerId",
    INVALID_PARAMETER_VALUE_OWNER_REMARK "InvalidParameterValue.OwnerRemark",
    INVALID_PARAMETER_VALUE_OWNER_TYPE "InvalidParameterValue.OwnerType",
    INVALID_PARAMETER_VALUE_PLATFORM "InvalidParameterValue.Platform",
    INVALID_PARAMETER_VALUE_PRE_PROCESS_DEFINITION "InvalidParameterValue.PreProcessDefinition",
    INVALID_PARAMETER_VALUE_PROJECT_ID "InvalidParameterValue.ProjectId",
    INVALID_PARAMETER_VALUE_PROJECT_INFO_ERROR "InvalidParameterValue.ProjectInfoError",
    INVALID_PARAMETER_VALUE_REPLACEMENT_TYPE "InvalidParameterValue.ReplacementType",
    INVALID_PARAMETER_VALUE_ROLE "InvalidParameterValue.Role",
    INVALID_PARAMETER_VALUE_SORT_ORDER "InvalidParameterValue.SortOrder",
    INVALID_PARAMETER_VALUE_STREAM_CONNECT "InvalidParameterValue.StreamConnect",
    INVALID_PARAMETER_VALUE_STREAM_CONNECT_INPUT_INVALID "InvalidParameterValue.StreamConnectInputInvalid",
    INVALID_PARAMETER_VALUE_STREAM_CONNECT_OUTPUT_INVALID "InvalidParameterValue.StreamConnectOutputInvalid",
    INVALID_PARAMETER_VALUE_STREAM_INPUT "InvalidParameterValue.StreamInput",
    INVALID_PARAMETER_VALUE_SWITCHER_PROJECT_INPUT "InvalidParameterValue.SwitcherProjectInput",
    INVALID_PARAMETER_VALUE_TASK_ID "InvalidParameterValue.TaskId",
    INVALID_PARAMETER_VALUE_TEAM_ID "InvalidParameterValue.TeamId",
    INVALID_PARAMETER_VALUE_TEAM_NOT_EXIST "InvalidParameterValue.TeamNotExist",
    INVALID_PARAMETER_VALUE_THIRDY_PARTY_PUBLISH_CHANNEL_ID "InvalidParameterValue.ThirdyPartyPublishChannelId",
    INVALID_PARAMETER_VALUE_TRACK_DATA "InvalidParameterValue.TrackData",
    INVALID_PARAMETER_VALUE_TRACK_ITEM "InvalidParameterValue.TrackItem",
    INVALID_PARAMETER_VALUE_VIDEO_EDIT_TEMPLATE_ID_NOT_EXIST "InvalidParameterValue.VideoEditTemplateIdNotExist",
    INVALID_PARAMETER_VALUE_VOD_FILE_ID "InvalidParameterValue.VodFileId",
    INVALID_PARAMETER_VALUE_VOD_FILE_NOT_EXIST "InvalidParameterValue.VodFileNotExist",
    INVALID_PARAMETER_VALUE_VOD_SUB_APPID "InvalidParameterValue.VodSubAppid", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_BILL_ITEM_LIVE_DISPATCH_DURATION "LimitExceeded.BillItemLiveDispatchDuration",
    LIMIT_EXCEEDED_BILL_ITEM_LIVE_DISPATCH_MAX_COUNT "LimitExceeded.BillItemLiveDispatchMaxCount",
    LIMIT_EXCEEDED_BILL_ITEM_STORAGE "LimitExceeded.BillItemStorage",
    LIMIT_EXCEEDED_BILL_ITEM_VIDEO_EDIT_EXPORT_DURATION "LimitExceeded.BillItemVideoEditExportDuration",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_PERMISSION_DENY "OperationDenied.PermissionDeny", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_PLATFORM "ResourceNotFound.Platform",
    RESOURCE_NOT_FOUND_PLATFORM_NOT_FOUND "ResourceNotFound.PlatformNotFound",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddTeamMember, CopyProject, CreateClass, CreateLink, CreateProject, CreateTeam, CreateVideoEncodingPreset,
    DeleteAccount, DeleteClass, DeleteLoginStatus, DeleteMaterial, DeleteProject, DeleteTeam, DeleteTeamMembers,
    DeleteVideoEncodingPreset, DescribeAccounts, DescribeClass, DescribeJoinTeams, DescribeLoginStatus,
    DescribeMaterials, DescribePlatforms, DescribeProjects, DescribeResourceAuthorization, DescribeSharedSpace,
    DescribeTaskDetail, DescribeTasks, DescribeTeamMembers, DescribeTeams, DescribeVideoEncodingPresets,
    ExportVideoByEditorTrackData, ExportVideoByTemplate, ExportVideoByVideoSegmentationData, ExportVideoEditProject,
    FlattenListMedia, ForbidAccount, GenerateVideoSegmentationSchemeByAi, GrantResourceAuthorization,
    HandleMediaCastProject, HandleStreamConnectProject, ImportMaterial, ImportMediaToProject, ListMedia, ModifyMaterial,
    ModifyProject, ModifyTeam, ModifyTeamMember, ModifyVideoEncodingPreset, MoveClass, MoveResource, ParseEvent,
    RevokeResourceAuthorization, SearchMaterial
}
