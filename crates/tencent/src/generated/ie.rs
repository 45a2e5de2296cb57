//! `ie` of Tencent Cloud, API version 2020-03-04.
//!
//! Endpoint: `ie.tencentcloudapi.com`, or `ie.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ie&Version=2020-03-04>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ie::DescribeEditingTaskResult};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeEditingTaskResult::new("task-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ie", "2020-03-04", "ie", &Endpoints::NONE);

/// Creates editing task: `CreateEditingTask` of `ie` 2020-03-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ie&Version=2020-03-04&Action=CreateEditingTask>.
///
/// Errors: [`codes::FAILED_OPERATION_COS_STORAGE_ERROR`], [`codes::FAILED_OPERATION_TASK_RESUBMIT`],
/// [`codes::FAILED_OPERATION_VIDEO_SIZE_EXCEED`], [`codes::INVALID_PARAMETER_LIVE_STREAM_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_VALUE_CALLBACK_URL_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_SAVE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_VIDEO_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEditingTask {
    /// Required.
    pub editing_info: EditingInfo,
    /// Required.
    pub down_info: DownInfo,
    pub save_info: Option<SaveInfo>,
    pub callback_info: Option<CallbackInfo>,
}
operation! { CreateEditingTask(editing_info: EditingInfo, down_info: DownInfo)
    "CreateEditingTask" -> CreateEditingTaskOutput {
    0 "EditingInfo" editing_info, 1 "DownInfo" down_info, 2 "SaveInfo" save_info: SaveInfo,
    3 "CallbackInfo" callback_info: CallbackInfo
} }

/// In the request of [`CreateEditingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditingInfo {
    pub tag_editing_info: Option<TagEditingInfo>,
    pub classification_editing_info: Option<ClassificationEditingInfo>,
    pub strip_editing_info: Option<StripEditingInfo>,
    pub highlights_editing_info: Option<HighlightsEditingInfo>,
    pub cover_editing_info: Option<CoverEditingInfo>,
    pub opening_ending_editing_info: Option<OpeningEndingEditingInfo>,
}
input! { EditingInfo() {
    0 "TagEditingInfo" tag_editing_info: TagEditingInfo,
    1 "ClassificationEditingInfo" classification_editing_info: ClassificationEditingInfo,
    2 "StripEditingInfo" strip_editing_info: StripEditingInfo,
    3 "HighlightsEditingInfo" highlights_editing_info: HighlightsEditingInfo,
    4 "CoverEditingInfo" cover_editing_info: CoverEditingInfo,
    5 "OpeningEndingEditingInfo" opening_ending_editing_info: OpeningEndingEditingInfo
} }

/// In the request of [`CreateEditingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagEditingInfo {
    /// Required.
    pub switch: Option<i64>,
    pub custom_info: Option<String>,
}
input! { TagEditingInfo(switch: i64) {
    0 "Switch" switch: i64, 1 "CustomInfo" custom_info: String
} }

/// In the request of [`CreateEditingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassificationEditingInfo {
    /// Required.
    pub switch: Option<i64>,
    pub custom_info: Option<String>,
}
input! { ClassificationEditingInfo(switch: i64) {
    0 "Switch" switch: i64, 1 "CustomInfo" custom_info: String
} }

/// In the request of [`CreateEditingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StripEditingInfo {
    /// Required.
    pub switch: Option<i64>,
    pub custom_info: Option<String>,
}
input! { StripEditingInfo(switch: i64) {
    0 "Switch" switch: i64, 1 "CustomInfo" custom_info: String
} }

/// In the request of [`CreateEditingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightsEditingInfo {
    /// Required.
    pub switch: Option<i64>,
    pub custom_info: Option<String>,
}
input! { HighlightsEditingInfo(switch: i64) {
    0 "Switch" switch: i64, 1 "CustomInfo" custom_info: String
} }

/// In the request of [`CreateEditingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoverEditingInfo {
    /// Required.
    pub switch: Option<i64>,
    pub custom_info: Option<String>,
}
input! { CoverEditingInfo(switch: i64) {
    0 "Switch" switch: i64, 1 "CustomInfo" custom_info: String
} }

/// In the request of [`CreateEditingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpeningEndingEditingInfo {
    /// Required.
    pub switch: Option<i64>,
    pub custom_info: Option<String>,
}
input! { OpeningEndingEditingInfo(switch: i64) {
    0 "Switch" switch: i64, 1 "CustomInfo" custom_info: String
} }

/// In the request of [`CreateEditingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownInfo {
    /// Required.
    pub r#type: Option<i64>,
    pub url_info: Option<UrlInfo>,
    pub cos_info: Option<CosInfo>,
}
input! { DownInfo(r#type: i64) {
    0 "Type" r#type: i64, 1 "UrlInfo" url_info: UrlInfo, 2 "CosInfo" cos_info: CosInfo
} }

/// In the request of [`CreateEditingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlInfo {
    /// Required.
    pub url: Option<String>,
    pub format: Option<i64>,
    pub host: Option<String>,
}
input! { UrlInfo(url: String) {
    0 "Url" url: String, 1 "Format" format: i64, 2 "Host" host: String
} }

/// In the request of [`CreateEditingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosInfo {
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub bucket: Option<String>,
    /// Required.
    pub path: Option<String>,
    pub cos_auth_mode: Option<CosAuthMode>,
}
input! { CosInfo(region: String, bucket: String, path: String) {
    0 "Region" region: String, 1 "Bucket" bucket: String, 2 "Path" path: String,
    3 "CosAuthMode" cos_auth_mode: CosAuthMode
} }

/// In the request of [`CreateEditingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosAuthMode {
    /// Required.
    pub r#type: Option<i64>,
    pub hosted_id: Option<String>,
    pub secret_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    /// Secret.
    pub token: Option<Secret>,
}
input! { CosAuthMode(r#type: i64) {
    0 "Type" r#type: i64, 1 "HostedId" hosted_id: String, 2 "SecretId" secret_id: String,
    3 "SecretKey" secret_key: Secret, 4 "Token" token: Secret
} }

/// In the request of [`CreateEditingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveInfo {
    /// Required.
    pub r#type: Option<i64>,
    pub cos_info: Option<CosInfo>,
    pub id: Option<String>,
}
input! { SaveInfo(r#type: i64) {
    0 "Type" r#type: i64, 1 "CosInfo" cos_info: CosInfo, 2 "Id" id: String
} }

/// In the request of [`CreateEditingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallbackInfo {
    /// Required.
    pub url: Option<String>,
}
input! { CallbackInfo(url: String) {
    0 "Url" url: String
} }

/// Response of [`CreateEditingTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEditingTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateEditingTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates media process task: `CreateMediaProcessTask` of `ie` 2020-03-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ie&Version=2020-03-04&Action=CreateMediaProcessTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_LIVE_SOURCE_NOT_SUPPORT`], [`codes::INVALID_PARAMETER_VALUE_VIDEO_FORMAT_ERROR`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaProcessTask {
    /// Required.
    pub media_process_info: MediaProcessInfo,
    pub source_info_set: Option<Vec<MediaSourceInfo>>,
    pub save_info_set: Option<Vec<SaveInfo>>,
    pub callback_info_set: Option<Vec<CallbackInfo>>,
}
operation! { CreateMediaProcessTask(media_process_info: MediaProcessInfo)
    "CreateMediaProcessTask" -> CreateMediaProcessTaskOutput {
    0 "MediaProcessInfo" media_process_info, 1 "SourceInfoSet" source_info_set: Vec<MediaSourceInfo>,
    2 "SaveInfoSet" save_info_set: Vec<SaveInfo>, 3 "CallbackInfoSet" callback_info_set: Vec<CallbackInfo>
} }

/// In the request of [`CreateMediaProcessTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaProcessInfo {
    /// Required.
    pub r#type: Option<String>,
    pub media_cutting_info: Option<MediaCuttingInfo>,
    pub media_joining_info: Option<MediaJoiningInfo>,
    pub media_recognition_info: Option<MediaRecognitionInfo>,
}
input! { MediaProcessInfo(r#type: String) {
    0 "Type" r#type: String, 1 "MediaCuttingInfo" media_cutting_info: MediaCuttingInfo,
    2 "MediaJoiningInfo" media_joining_info: MediaJoiningInfo,
    3 "MediaRecognitionInfo" media_recognition_info: MediaRecognitionInfo
} }

/// In the request of [`CreateMediaProcessTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCuttingInfo {
    /// Required.
    pub time_info: Option<MediaCuttingTimeInfo>,
    /// Required.
    pub target_info: Option<MediaTargetInfo>,
    /// Required.
    pub out_form: Option<MediaCuttingOutForm>,
    pub result_list_save_type: Option<String>,
    pub watermark_info_set: Option<Vec<MediaCuttingWatermark>>,
    pub drop_pure_color: Option<String>,
}
input! {
    MediaCuttingInfo(time_info: MediaCuttingTimeInfo, target_info: MediaTargetInfo, out_form: MediaCuttingOutForm) {
    0 "TimeInfo" time_info: MediaCuttingTimeInfo, 1 "TargetInfo" target_info: MediaTargetInfo,
    2 "OutForm" out_form: MediaCuttingOutForm, 3 "ResultListSaveType" result_list_save_type: String,
    4 "WatermarkInfoSet" watermark_info_set: Vec<MediaCuttingWatermark>, 5 "DropPureColor" drop_pure_color: String
} }

/// In the request of [`CreateMediaProcessTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCuttingTimeInfo {
    /// Required.
    pub r#type: Option<String>,
    pub point_set: Option<Vec<i64>>,
    pub interval_point: Option<IntervalTime>,
    pub section_set: Option<Vec<SectionTime>>,
}
input! { MediaCuttingTimeInfo(r#type: String) {
    0 "Type" r#type: String, 1 "PointSet" point_set: Vec<i64>, 2 "IntervalPoint" interval_point: IntervalTime,
    3 "SectionSet" section_set: Vec<SectionTime>
} }

/// In the request of [`CreateMediaProcessTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntervalTime {
    /// Required.
    pub interval: Option<i64>,
    pub start_time: Option<i64>,
}
input! { IntervalTime(interval: i64) {
    0 "Interval" interval: i64, 1 "StartTime" start_time: i64
} }

/// In the request of [`CreateMediaProcessTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectionTime {
    /// Required.
    pub start_time: Option<i64>,
    /// Required.
    pub duration: Option<i64>,
}
input! { SectionTime(start_time: i64, duration: i64) {
    0 "StartTime" start_time: i64, 1 "Duration" duration: i64
} }

/// In the request of [`CreateMediaProcessTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaTargetInfo {
    /// Required.
    pub file_name: Option<String>,
    /// Required.
    pub format: Option<String>,
    pub target_video_info: Option<TargetVideoInfo>,
    pub result_list_save_type: Option<String>,
}
input! { MediaTargetInfo(file_name: String, format: String) {
    0 "FileName" file_name: String, 1 "Format" format: String, 2 "TargetVideoInfo" target_video_info: TargetVideoInfo,
    3 "ResultListSaveType" result_list_save_type: String
} }

/// In the request of [`CreateMediaProcessTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetVideoInfo {
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub frame_rate: Option<i64>,
}
input! { TargetVideoInfo() {
    0 "Width" width: i64, 1 "Height" height: i64, 2 "FrameRate" frame_rate: i64
} }

/// In the request of [`CreateMediaProcessTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCuttingOutForm {
    /// Required.
    pub r#type: Option<String>,
    pub fill_type: Option<String>,
    pub sprite_row_count: Option<i64>,
    pub sprite_column_count: Option<i64>,
    pub sprite_info: Option<SpriteImageInfo>,
    pub dynamic_info: Option<DynamicImageInfo>,
}
input! { MediaCuttingOutForm(r#type: String) {
    0 "Type" r#type: String, 1 "FillType" fill_type: String, 2 "SpriteRowCount" sprite_row_count: i64,
    3 "SpriteColumnCount" sprite_column_count: i64, 4 "SpriteInfo" sprite_info: SpriteImageInfo,
    5 "DynamicInfo" dynamic_info: DynamicImageInfo
} }

/// In the request of [`CreateMediaProcessTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpriteImageInfo {
    pub row_count: Option<i64>,
    pub column_count: Option<i64>,
    pub margin_top: Option<i64>,
    pub margin_bottom: Option<i64>,
    pub margin_left: Option<i64>,
    pub margin_right: Option<i64>,
    pub padding_top: Option<i64>,
    pub padding_bottom: Option<i64>,
    pub padding_left: Option<i64>,
    pub padding_right: Option<i64>,
    pub background_color: Option<String>,
}
input! { SpriteImageInfo() {
    0 "RowCount" row_count: i64, 1 "ColumnCount" column_count: i64, 2 "MarginTop" margin_top: i64,
    3 "MarginBottom" margin_bottom: i64, 4 "MarginLeft" margin_left: i64, 5 "MarginRight" margin_right: i64,
    6 "PaddingTop" padding_top: i64, 7 "PaddingBottom" padding_bottom: i64, 8 "PaddingLeft" padding_left: i64,
    9 "PaddingRight" padding_right: i64, 10 "BackgroundColor" background_color: String
} }

/// In the request of [`CreateMediaProcessTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicImageInfo {
    pub quality: Option<i64>,
}
input! { DynamicImageInfo() {
    0 "Quality" quality: i64
} }

/// In the request of [`CreateMediaProcessTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCuttingWatermark {
    /// Required.
    pub r#type: Option<String>,
    pub image: Option<MediaCuttingWatermarkImage>,
    pub text: Option<MediaCuttingWatermarkText>,
}
input! { MediaCuttingWatermark(r#type: String) {
    0 "Type" r#type: String, 1 "Image" image: MediaCuttingWatermarkImage, 2 "Text" text: MediaCuttingWatermarkText
} }

/// In the request of [`CreateMediaProcessTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCuttingWatermarkImage {
    /// Required.
    pub source_id: Option<String>,
    pub pos_x: Option<i64>,
    pub pos_y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub pos_origin_type: Option<String>,
}
input! { MediaCuttingWatermarkImage(source_id: String) {
    0 "SourceId" source_id: String, 1 "PosX" pos_x: i64, 2 "PosY" pos_y: i64, 3 "Width" width: i64,
    4 "Height" height: i64, 5 "PosOriginType" pos_origin_type: String
} }

/// In the request of [`CreateMediaProcessTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCuttingWatermarkText {
    /// Required.
    pub text: Option<String>,
    /// Required.
    pub font_size: Option<i64>,
    pub pos_x: Option<i64>,
    pub pos_y: Option<i64>,
    pub font_color: Option<String>,
    pub font_alpha: Option<i64>,
    pub pos_origin_type: Option<String>,
    pub font: Option<String>,
}
input! { MediaCuttingWatermarkText(text: String, font_size: i64) {
    0 "Text" text: String, 1 "FontSize" font_size: i64, 2 "PosX" pos_x: i64, 3 "PosY" pos_y: i64,
    4 "FontColor" font_color: String, 5 "FontAlpha" font_alpha: i64, 6 "PosOriginType" pos_origin_type: String,
    7 "Font" font: String
} }

/// In the request of [`CreateMediaProcessTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaJoiningInfo {
    /// Required.
    pub target_info: Option<MediaTargetInfo>,
    pub mode: Option<String>,
}
input! { MediaJoiningInfo(target_info: MediaTargetInfo) {
    0 "TargetInfo" target_info: MediaTargetInfo, 1 "Mode" mode: String
} }

/// In the request of [`CreateMediaProcessTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaRecognitionInfo {
    pub frame_tag_rec: Option<FrameTagRec>,
    pub subtitle_rec: Option<SubtitleRec>,
}
input! { MediaRecognitionInfo() {
    0 "FrameTagRec" frame_tag_rec: FrameTagRec, 1 "SubtitleRec" subtitle_rec: SubtitleRec
} }

/// In the request of [`CreateMediaProcessTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FrameTagRec {
    /// Required.
    pub tag_type: Option<String>,
    pub game_extend_type: Option<String>,
}
input! { FrameTagRec(tag_type: String) {
    0 "TagType" tag_type: String, 1 "GameExtendType" game_extend_type: String
} }

/// In the request of [`CreateMediaProcessTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtitleRec {
    pub asr_dst: Option<String>,
    pub trans_dst: Option<String>,
}
input! { SubtitleRec() {
    0 "AsrDst" asr_dst: String, 1 "TransDst" trans_dst: String
} }

/// In the request of [`CreateMediaProcessTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSourceInfo {
    /// Required.
    pub down_info: Option<DownInfo>,
    pub id: Option<String>,
    pub r#type: Option<String>,
}
input! { MediaSourceInfo(down_info: DownInfo) {
    0 "DownInfo" down_info: DownInfo, 1 "Id" id: String, 2 "Type" r#type: String
} }

/// Response of [`CreateMediaProcessTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaProcessTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateMediaProcessTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates media quality restoration task: `CreateMediaQualityRestorationTask` of `ie` 2020-03-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ie&Version=2020-03-04&Action=CreateMediaQualityRestorationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaQualityRestorationTask {
    /// Required.
    pub down_info: DownInfo,
    /// Required.
    pub trans_info: Vec<SubTaskTranscodeInfo>,
    /// Required.
    pub save_info: SaveInfo,
    pub callback_info: Option<CallbackInfo>,
    pub top_speed_codec_channel: Option<i64>,
}
operation! {
    CreateMediaQualityRestorationTask(down_info: DownInfo, trans_info: Vec<SubTaskTranscodeInfo>, save_info: SaveInfo)
    "CreateMediaQualityRestorationTask" -> CreateMediaQualityRestorationTaskOutput {
    0 "DownInfo" down_info, 1 "TransInfo" trans_info, 2 "SaveInfo" save_info,
    3 "CallbackInfo" callback_info: CallbackInfo, 4 "TopSpeedCodecChannel" top_speed_codec_channel: i64
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubTaskTranscodeInfo {
    /// Required.
    pub task_name: Option<String>,
    /// Required.
    pub target_info: Option<TargetInfo>,
    pub edit_info: Option<EditInfo>,
    pub video_info: Option<VideoInfo>,
    pub audio_info: Option<AudioInfo>,
    pub mux_info: Option<MuxInfo>,
}
input! { SubTaskTranscodeInfo(task_name: String, target_info: TargetInfo) {
    0 "TaskName" task_name: String, 1 "TargetInfo" target_info: TargetInfo, 2 "EditInfo" edit_info: EditInfo,
    3 "VideoInfo" video_info: VideoInfo, 4 "AudioInfo" audio_info: AudioInfo, 5 "MuxInfo" mux_info: MuxInfo
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetInfo {
    /// Required.
    pub file_name: Option<String>,
    pub segment_info: Option<SegmentInfo>,
}
input! { TargetInfo(file_name: String) {
    0 "FileName" file_name: String, 1 "SegmentInfo" segment_info: SegmentInfo
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentInfo {
    pub fragment_time: Option<i64>,
    pub segment_type: Option<String>,
    pub fragment_name: Option<String>,
}
input! { SegmentInfo() {
    0 "FragmentTime" fragment_time: i64, 1 "SegmentType" segment_type: String, 2 "FragmentName" fragment_name: String
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditInfo {
    /// Required.
    pub start_time: Option<i64>,
    /// Required.
    pub end_time: Option<i64>,
}
input! { EditInfo(start_time: i64, end_time: i64) {
    0 "StartTime" start_time: i64, 1 "EndTime" end_time: i64
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoInfo {
    pub fps: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub long_side: Option<i64>,
    pub short_side: Option<i64>,
    pub bitrate: Option<i64>,
    pub gop: Option<i64>,
    pub video_codec: Option<String>,
    pub pic_mark_info: Option<Vec<PicMarkInfoItem>>,
    pub dar_info: Option<DarInfo>,
    pub hdr: Option<String>,
    pub video_enhance: Option<VideoEnhance>,
    pub hidden_mark_info: Option<HiddenMarkInfo>,
    pub text_mark_info: Option<Vec<TextMarkInfoItem>>,
}
input! { VideoInfo() {
    0 "Fps" fps: i64, 1 "Width" width: i64, 2 "Height" height: i64, 3 "LongSide" long_side: i64,
    4 "ShortSide" short_side: i64, 5 "Bitrate" bitrate: i64, 6 "Gop" gop: i64, 7 "VideoCodec" video_codec: String,
    8 "PicMarkInfo" pic_mark_info: Vec<PicMarkInfoItem>, 9 "DarInfo" dar_info: DarInfo, 10 "Hdr" hdr: String,
    11 "VideoEnhance" video_enhance: VideoEnhance, 12 "HiddenMarkInfo" hidden_mark_info: HiddenMarkInfo,
    13 "TextMarkInfo" text_mark_info: Vec<TextMarkInfoItem>
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PicMarkInfoItem {
    /// Required.
    pub pos_x: Option<i64>,
    /// Required.
    pub pos_y: Option<i64>,
    pub path: Option<String>,
    pub cos_info: Option<CosInfo>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
input! { PicMarkInfoItem(pos_x: i64, pos_y: i64) {
    0 "PosX" pos_x: i64, 1 "PosY" pos_y: i64, 2 "Path" path: String, 3 "CosInfo" cos_info: CosInfo,
    4 "Width" width: i64, 5 "Height" height: i64, 6 "StartTime" start_time: i64, 7 "EndTime" end_time: i64
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DarInfo {
    pub fill_mode: Option<i64>,
}
input! { DarInfo() {
    0 "FillMode" fill_mode: i64
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoEnhance {
    pub artifact_reduction: Option<ArtifactReduction>,
    pub denoising: Option<Denoising>,
    pub color_enhance: Option<ColorEnhance>,
    pub sharp: Option<Sharp>,
    pub wd_super_resolution: Option<i64>,
    pub face_protect: Option<FaceProtect>,
    pub wd_fps: Option<i64>,
    pub scratch_repair: Option<ScratchRepair>,
    pub low_light_enhance: Option<LowLightEnhance>,
    pub video_super_resolution: Option<VideoSuperResolution>,
    pub video_repair: Option<VideoRepair>,
}
input! { VideoEnhance() {
    0 "ArtifactReduction" artifact_reduction: ArtifactReduction, 1 "Denoising" denoising: Denoising,
    2 "ColorEnhance" color_enhance: ColorEnhance, 3 "Sharp" sharp: Sharp,
    4 "WdSuperResolution" wd_super_resolution: i64, 5 "FaceProtect" face_protect: FaceProtect, 6 "WdFps" wd_fps: i64,
    7 "ScratchRepair" scratch_repair: ScratchRepair, 8 "LowLightEnhance" low_light_enhance: LowLightEnhance,
    9 "VideoSuperResolution" video_super_resolution: VideoSuperResolution, 10 "VideoRepair" video_repair: VideoRepair
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArtifactReduction {
    pub r#type: Option<String>,
    pub algorithm: Option<String>,
}
input! { ArtifactReduction() {
    0 "Type" r#type: String, 1 "Algorithm" algorithm: String
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Denoising {
    /// Required.
    pub r#type: Option<String>,
    pub templ_strength: Option<f64>,
    pub spatial_strength: Option<f64>,
}
input! { Denoising(r#type: String) {
    0 "Type" r#type: String, 1 "TemplStrength" templ_strength: f64, 2 "SpatialStrength" spatial_strength: f64
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColorEnhance {
    /// Required.
    pub r#type: Option<String>,
}
input! { ColorEnhance(r#type: String) {
    0 "Type" r#type: String
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sharp {
    pub r#type: Option<String>,
    pub ratio: Option<f64>,
}
input! { Sharp() {
    0 "Type" r#type: String, 1 "Ratio" ratio: f64
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceProtect {
    pub face_usm_ratio: Option<f64>,
}
input! { FaceProtect() {
    0 "FaceUsmRatio" face_usm_ratio: f64
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScratchRepair {
    pub r#type: Option<String>,
    pub ratio: Option<f64>,
}
input! { ScratchRepair() {
    0 "Type" r#type: String, 1 "Ratio" ratio: f64
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LowLightEnhance {
    /// Required.
    pub r#type: Option<String>,
}
input! { LowLightEnhance(r#type: String) {
    0 "Type" r#type: String
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoSuperResolution {
    pub r#type: Option<String>,
    pub size: Option<i64>,
}
input! { VideoSuperResolution() {
    0 "Type" r#type: String, 1 "Size" size: i64
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoRepair {
    pub r#type: Option<String>,
}
input! { VideoRepair() {
    0 "Type" r#type: String
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HiddenMarkInfo {
    /// Required.
    pub path: Option<String>,
    pub frequency: Option<i64>,
    pub strength: Option<i64>,
    pub cos_info: Option<CosInfo>,
}
input! { HiddenMarkInfo(path: String) {
    0 "Path" path: String, 1 "Frequency" frequency: i64, 2 "Strength" strength: i64, 3 "CosInfo" cos_info: CosInfo
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextMarkInfoItem {
    /// Required.
    pub text: Option<String>,
    /// Required.
    pub pos_x: Option<i64>,
    /// Required.
    pub pos_y: Option<i64>,
    /// Required.
    pub font_size: Option<i64>,
    pub font_file: Option<String>,
    pub font_color: Option<String>,
    pub font_alpha: Option<f64>,
}
input! { TextMarkInfoItem(text: String, pos_x: i64, pos_y: i64, font_size: i64) {
    0 "Text" text: String, 1 "PosX" pos_x: i64, 2 "PosY" pos_y: i64, 3 "FontSize" font_size: i64,
    4 "FontFile" font_file: String, 5 "FontColor" font_color: String, 6 "FontAlpha" font_alpha: f64
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioInfo {
    /// Required.
    pub bitrate: Option<i64>,
    /// Required.
    pub codec: Option<String>,
    /// Required.
    pub channel: Option<i64>,
    /// Required.
    pub sample_rate: Option<i64>,
    pub denoise: Option<Denoise>,
    pub enable_mute_audio: Option<i64>,
    pub loudness_info: Option<LoudnessInfo>,
    pub audio_enhance: Option<AudioEnhance>,
    pub remove_reverb: Option<RemoveReverb>,
}
input! { AudioInfo(bitrate: i64, codec: String, channel: i64, sample_rate: i64) {
    0 "Bitrate" bitrate: i64, 1 "Codec" codec: String, 2 "Channel" channel: i64, 3 "SampleRate" sample_rate: i64,
    4 "Denoise" denoise: Denoise, 5 "EnableMuteAudio" enable_mute_audio: i64,
    6 "LoudnessInfo" loudness_info: LoudnessInfo, 7 "AudioEnhance" audio_enhance: AudioEnhance,
    8 "RemoveReverb" remove_reverb: RemoveReverb
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Denoise {
    pub r#type: Option<String>,
}
input! { Denoise() {
    0 "Type" r#type: String
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoudnessInfo {
    pub loudness: Option<f64>,
    pub loudness_range: Option<f64>,
}
input! { LoudnessInfo() {
    0 "Loudness" loudness: f64, 1 "LoudnessRange" loudness_range: f64
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioEnhance {
    pub r#type: Option<String>,
}
input! { AudioEnhance() {
    0 "Type" r#type: String
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveReverb {
    pub r#type: Option<String>,
}
input! { RemoveReverb() {
    0 "Type" r#type: String
} }

/// In the request of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MuxInfo {
    pub delete_stream: Option<String>,
    pub flv_flags: Option<String>,
}
input! { MuxInfo() {
    0 "DeleteStream" delete_stream: String, 1 "FlvFlags" flv_flags: String
} }

/// Response of [`CreateMediaQualityRestorationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaQualityRestorationTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateMediaQualityRestorationTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates quality control task: `CreateQualityControlTask` of `ie` 2020-03-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ie&Version=2020-03-04&Action=CreateQualityControlTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityControlTask {
    /// Required.
    pub quality_control_info: QualityControlInfo,
    /// Required.
    pub down_info: DownInfo,
    pub callback_info: Option<CallbackInfo>,
}
operation! { CreateQualityControlTask(quality_control_info: QualityControlInfo, down_info: DownInfo)
    "CreateQualityControlTask" -> CreateQualityControlTaskOutput {
    0 "QualityControlInfo" quality_control_info, 1 "DownInfo" down_info, 2 "CallbackInfo" callback_info: CallbackInfo
} }

/// In the request of [`CreateQualityControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityControlInfo {
    pub interval: Option<i64>,
    pub video_shot: Option<bool>,
    pub jitter: Option<bool>,
    pub blur: Option<bool>,
    pub abnormal_lighting: Option<bool>,
    pub crash_screen: Option<bool>,
    pub black_white_edge: Option<bool>,
    pub noise: Option<bool>,
    pub mosaic: Option<bool>,
    pub qr_code: Option<bool>,
    pub quality_evaluation: Option<bool>,
    pub quality_eval_score: Option<i64>,
    pub voice: Option<bool>,
}
input! { QualityControlInfo() {
    0 "Interval" interval: i64, 1 "VideoShot" video_shot: bool, 2 "Jitter" jitter: bool, 3 "Blur" blur: bool,
    4 "AbnormalLighting" abnormal_lighting: bool, 5 "CrashScreen" crash_screen: bool,
    6 "BlackWhiteEdge" black_white_edge: bool, 7 "Noise" noise: bool, 8 "Mosaic" mosaic: bool, 9 "QRCode" qr_code: bool,
    10 "QualityEvaluation" quality_evaluation: bool, 11 "QualityEvalScore" quality_eval_score: i64,
    12 "Voice" voice: bool
} }

/// Response of [`CreateQualityControlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityControlTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateQualityControlTaskOutput {
    0 "TaskId" task_id: String
} }

/// Describes editing task result: `DescribeEditingTaskResult` of `ie` 2020-03-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ie&Version=2020-03-04&Action=DescribeEditingTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEditingTaskResult {
    /// Required.
    pub task_id: String,
}
operation! { DescribeEditingTaskResult(task_id: String) "DescribeEditingTaskResult" -> DescribeEditingTaskResultOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeEditingTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEditingTaskResultOutput {
    pub task_result: Option<EditingTaskResult>,
}
model! { DescribeEditingTaskResultOutput {
    0 "TaskResult" task_result: EditingTaskResult
} }

/// In the response of [`DescribeEditingTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditingTaskResult {
    pub task_id: Option<String>,
    pub status: Option<i64>,
    pub tag_task_result: Option<TagTaskResult>,
    pub classification_task_result: Option<ClassificationTaskResult>,
    pub strip_task_result: Option<StripTaskResult>,
    pub highlights_task_result: Option<HighlightsTaskResult>,
    pub cover_task_result: Option<CoverTaskResult>,
    pub opening_ending_task_result: Option<OpeningEndingTaskResult>,
}
model! { EditingTaskResult {
    0 "TaskId" task_id: String, 1 "Status" status: i64, 2 "TagTaskResult" tag_task_result: TagTaskResult,
    3 "ClassificationTaskResult" classification_task_result: ClassificationTaskResult,
    4 "StripTaskResult" strip_task_result: StripTaskResult,
    5 "HighlightsTaskResult" highlights_task_result: HighlightsTaskResult,
    6 "CoverTaskResult" cover_task_result: CoverTaskResult,
    7 "OpeningEndingTaskResult" opening_ending_task_result: OpeningEndingTaskResult
} }

/// In the response of [`DescribeEditingTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagTaskResult {
    pub status: Option<i64>,
    pub err_code: Option<i64>,
    pub err_msg: Option<String>,
    pub item_set: Vec<TagTaskResultItem>,
}
model! { TagTaskResult {
    0 "Status" status: i64, 1 "ErrCode" err_code: i64, 2 "ErrMsg" err_msg: String,
    3 "ItemSet" item_set: Vec<TagTaskResultItem>
} }

/// In the response of [`DescribeEditingTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagTaskResultItem {
    pub tag: Option<String>,
    pub confidence: Option<f64>,
}
model! { TagTaskResultItem {
    0 "Tag" tag: String, 1 "Confidence" confidence: f64
} }

/// In the response of [`DescribeEditingTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassificationTaskResult {
    pub status: Option<i64>,
    pub err_code: Option<i64>,
    pub err_msg: Option<String>,
    pub item_set: Vec<ClassificationTaskResultItem>,
}
model! { ClassificationTaskResult {
    0 "Status" status: i64, 1 "ErrCode" err_code: i64, 2 "ErrMsg" err_msg: String,
    3 "ItemSet" item_set: Vec<ClassificationTaskResultItem>
} }

/// In the response of [`DescribeEditingTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassificationTaskResultItem {
    pub classification: Option<String>,
    pub confidence: Option<f64>,
}
model! { ClassificationTaskResultItem {
    0 "Classification" classification: String, 1 "Confidence" confidence: f64
} }

/// In the response of [`DescribeEditingTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StripTaskResult {
    pub status: Option<i64>,
    pub err_code: Option<i64>,
    pub err_msg: Option<String>,
    pub item_set: Vec<StripTaskResultItem>,
}
model! { StripTaskResult {
    0 "Status" status: i64, 1 "ErrCode" err_code: i64, 2 "ErrMsg" err_msg: String,
    3 "ItemSet" item_set: Vec<StripTaskResultItem>
} }

/// In the response of [`DescribeEditingTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StripTaskResultItem {
    pub segment_url: Option<String>,
    pub cov_img_url: Option<String>,
    pub confidence: Option<f64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
}
model! { StripTaskResultItem {
    0 "SegmentUrl" segment_url: String, 1 "CovImgUrl" cov_img_url: String, 2 "Confidence" confidence: f64,
    3 "StartTimeOffset" start_time_offset: f64, 4 "EndTimeOffset" end_time_offset: f64
} }

/// In the response of [`DescribeEditingTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightsTaskResult {
    pub status: Option<i64>,
    pub err_code: Option<i64>,
    pub err_msg: Option<String>,
    pub item_set: Vec<HighlightsTaskResultItem>,
}
model! { HighlightsTaskResult {
    0 "Status" status: i64, 1 "ErrCode" err_code: i64, 2 "ErrMsg" err_msg: String,
    3 "ItemSet" item_set: Vec<HighlightsTaskResultItem>
} }

/// In the response of [`DescribeEditingTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightsTaskResultItem {
    pub highlight_url: Option<String>,
    pub cov_img_url: Option<String>,
    pub confidence: Option<f64>,
    pub duration: Option<f64>,
    pub segment_set: Vec<HighlightsTaskResultItemSegment>,
}
model! { HighlightsTaskResultItem {
    0 "HighlightUrl" highlight_url: String, 1 "CovImgUrl" cov_img_url: String, 2 "Confidence" confidence: f64,
    3 "Duration" duration: f64, 4 "SegmentSet" segment_set: Vec<HighlightsTaskResultItemSegment>
} }

/// In the response of [`DescribeEditingTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightsTaskResultItemSegment {
    pub confidence: Option<f64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
}
model! { HighlightsTaskResultItemSegment {
    0 "Confidence" confidence: f64, 1 "StartTimeOffset" start_time_offset: f64, 2 "EndTimeOffset" end_time_offset: f64
} }

/// In the response of [`DescribeEditingTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoverTaskResult {
    pub status: Option<i64>,
    pub err_code: Option<i64>,
    pub err_msg: Option<String>,
    pub item_set: Vec<CoverTaskResultItem>,
}
model! { CoverTaskResult {
    0 "Status" status: i64, 1 "ErrCode" err_code: i64, 2 "ErrMsg" err_msg: String,
    3 "ItemSet" item_set: Vec<CoverTaskResultItem>
} }

/// In the response of [`DescribeEditingTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoverTaskResultItem {
    pub cover_url: Option<String>,
    pub confidence: Option<f64>,
}
model! { CoverTaskResultItem {
    0 "CoverUrl" cover_url: String, 1 "Confidence" confidence: f64
} }

/// In the response of [`DescribeEditingTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpeningEndingTaskResult {
    pub status: Option<i64>,
    pub err_code: Option<i64>,
    pub err_msg: Option<String>,
    pub item: Option<OpeningEndingTaskResultItem>,
}
model! { OpeningEndingTaskResult {
    0 "Status" status: i64, 1 "ErrCode" err_code: i64, 2 "ErrMsg" err_msg: String,
    3 "Item" item: OpeningEndingTaskResultItem
} }

/// In the response of [`DescribeEditingTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpeningEndingTaskResultItem {
    pub opening_time_offset: Option<f64>,
    pub opening_confidence: Option<f64>,
    pub ending_time_offset: Option<f64>,
    pub ending_confidence: Option<f64>,
}
model! { OpeningEndingTaskResultItem {
    0 "OpeningTimeOffset" opening_time_offset: f64, 1 "OpeningConfidence" opening_confidence: f64,
    2 "EndingTimeOffset" ending_time_offset: f64, 3 "EndingConfidence" ending_confidence: f64
} }

/// Describes media process task result: `DescribeMediaProcessTaskResult` of `ie` 2020-03-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ie&Version=2020-03-04&Action=DescribeMediaProcessTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaProcessTaskResult {
    /// Required.
    pub task_id: String,
}
operation! { DescribeMediaProcessTaskResult(task_id: String)
    "DescribeMediaProcessTaskResult" -> DescribeMediaProcessTaskResultOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeMediaProcessTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaProcessTaskResultOutput {
    pub task_result: Option<MediaProcessTaskResult>,
}
model! { DescribeMediaProcessTaskResultOutput {
    0 "TaskResult" task_result: MediaProcessTaskResult
} }

/// In the response of [`DescribeMediaProcessTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaProcessTaskResult {
    pub task_id: Option<String>,
    pub r#type: Option<String>,
    pub progress: Option<i64>,
    pub status: Option<i64>,
    pub err_code: Option<i64>,
    pub err_msg: Option<String>,
    pub media_cutting_task_result: Option<MediaCuttingTaskResult>,
    pub media_joining_task_result: Option<MediaJoiningTaskResult>,
    pub media_recognition_task_result: Option<MediaRecognitionTaskResult>,
}
model! { MediaProcessTaskResult {
    0 "TaskId" task_id: String, 1 "Type" r#type: String, 2 "Progress" progress: i64, 3 "Status" status: i64,
    4 "ErrCode" err_code: i64, 5 "ErrMsg" err_msg: String,
    6 "MediaCuttingTaskResult" media_cutting_task_result: MediaCuttingTaskResult,
    7 "MediaJoiningTaskResult" media_joining_task_result: MediaJoiningTaskResult,
    8 "MediaRecognitionTaskResult" media_recognition_task_result: MediaRecognitionTaskResult
} }

/// In the response of [`DescribeMediaProcessTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCuttingTaskResult {
    pub list_file: Option<TaskResultFile>,
    pub result_count: Option<i64>,
    pub first_file: Option<TaskResultFile>,
    pub last_file: Option<TaskResultFile>,
    pub image_count: Option<i64>,
}
model! { MediaCuttingTaskResult {
    0 "ListFile" list_file: TaskResultFile, 1 "ResultCount" result_count: i64, 2 "FirstFile" first_file: TaskResultFile,
    3 "LastFile" last_file: TaskResultFile, 4 "ImageCount" image_count: i64
} }

/// In the response of [`DescribeMediaProcessTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskResultFile {
    pub url: Option<String>,
    pub file_size: Option<i64>,
    pub media_info: Option<MediaResultInfo>,
    pub md5: Option<String>,
}
model! { TaskResultFile {
    0 "Url" url: String, 1 "FileSize" file_size: i64, 2 "MediaInfo" media_info: MediaResultInfo, 3 "Md5" md5: String
} }

/// In the response of [`DescribeMediaProcessTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaResultInfo {
    pub duration: Option<i64>,
    pub result_video_info_set: Vec<ResultVideoInfo>,
    pub result_audio_info_set: Vec<ResultAudioInfo>,
}
model! { MediaResultInfo {
    0 "Duration" duration: i64, 1 "ResultVideoInfoSet" result_video_info_set: Vec<ResultVideoInfo>,
    2 "ResultAudioInfoSet" result_audio_info_set: Vec<ResultAudioInfo>
} }

/// In the response of [`DescribeMediaProcessTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultVideoInfo {
    pub stream_id: Option<i64>,
    pub duration: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub fps: Option<i64>,
}
model! { ResultVideoInfo {
    0 "StreamId" stream_id: i64, 1 "Duration" duration: i64, 2 "Width" width: i64, 3 "Height" height: i64,
    4 "Fps" fps: i64
} }

/// In the response of [`DescribeMediaProcessTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultAudioInfo {
    pub stream_id: Option<i64>,
    pub duration: Option<i64>,
}
model! { ResultAudioInfo {
    0 "StreamId" stream_id: i64, 1 "Duration" duration: i64
} }

/// In the response of [`DescribeMediaProcessTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaJoiningTaskResult {
    pub file: Option<TaskResultFile>,
}
model! { MediaJoiningTaskResult {
    0 "File" file: TaskResultFile
} }

/// In the response of [`DescribeMediaProcessTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaRecognitionTaskResult {
    pub frame_tag_results: Option<FrameTagResult>,
    pub subtitle_results: Option<SubtitleResult>,
}
model! { MediaRecognitionTaskResult {
    0 "FrameTagResults" frame_tag_results: FrameTagResult, 1 "SubtitleResults" subtitle_results: SubtitleResult
} }

/// In the response of [`DescribeMediaProcessTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FrameTagResult {
    pub frame_tag_items: Vec<FrameTagItem>,
}
model! { FrameTagResult {
    0 "FrameTagItems" frame_tag_items: Vec<FrameTagItem>
} }

/// In the response of [`DescribeMediaProcessTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FrameTagItem {
    pub start_pts: Option<i64>,
    pub end_pts: Option<i64>,
    pub period: Option<String>,
    pub tag_items: Vec<TagItem>,
}
model! { FrameTagItem {
    0 "StartPts" start_pts: i64, 1 "EndPts" end_pts: i64, 2 "Period" period: String,
    3 "TagItems" tag_items: Vec<TagItem>
} }

/// In the response of [`DescribeMediaProcessTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagItem {
    pub id: Option<String>,
    pub confidence: Option<i64>,
    pub categorys: Vec<String>,
    pub ext: Option<String>,
}
model! { TagItem {
    0 "Id" id: String, 1 "Confidence" confidence: i64, 2 "Categorys" categorys: Vec<String>, 3 "Ext" ext: String
} }

/// In the response of [`DescribeMediaProcessTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtitleResult {
    pub subtitle_items: Vec<SubtitleItem>,
}
model! { SubtitleResult {
    0 "SubtitleItems" subtitle_items: Vec<SubtitleItem>
} }

/// In the response of [`DescribeMediaProcessTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtitleItem {
    pub id: Option<String>,
    pub zh: Option<String>,
    pub en: Option<String>,
    pub start_pts: Option<i64>,
    pub end_pts: Option<i64>,
    pub period: Option<String>,
    pub confidence: Option<i64>,
    pub end_flag: Option<bool>,
    pub punc_end_ts: Option<String>,
}
model! { SubtitleItem {
    0 "Id" id: String, 1 "Zh" zh: String, 2 "En" en: String, 3 "StartPts" start_pts: i64, 4 "EndPts" end_pts: i64,
    5 "Period" period: String, 6 "Confidence" confidence: i64, 7 "EndFlag" end_flag: bool,
    8 "PuncEndTs" punc_end_ts: String
} }

/// Describes media quality restoration task rusult: `DescribeMediaQualityRestorationTaskRusult` of `ie` 2020-03-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ie&Version=2020-03-04&Action=DescribeMediaQualityRestorationTaskRusult>.
///
/// Errors: [`codes::FAILED_OPERATION_COS_STORAGE_ERROR`], [`codes::FAILED_OPERATION_EDIT_ERROR`],
/// [`codes::FAILED_OPERATION_ENCODE_FORMAT_ERROR`], [`codes::FAILED_OPERATION_SEGMENT_ERROR`],
/// [`codes::FAILED_OPERATION_TRANSCODE_ERROR`], [`codes::FAILED_OPERATION_UNKNOW_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaQualityRestorationTaskRusult {
    /// Required.
    pub task_id: String,
}
operation! { DescribeMediaQualityRestorationTaskRusult(task_id: String)
    "DescribeMediaQualityRestorationTaskRusult" -> DescribeMediaQualityRestorationTaskRusultOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeMediaQualityRestorationTaskRusult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaQualityRestorationTaskRusultOutput {
    pub task_result: Option<MediaQualityRestorationTaskResult>,
}
model! { DescribeMediaQualityRestorationTaskRusultOutput {
    0 "TaskResult" task_result: MediaQualityRestorationTaskResult
} }

/// In the response of [`DescribeMediaQualityRestorationTaskRusult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaQualityRestorationTaskResult {
    pub task_id: Option<String>,
    pub sub_task_result: Vec<SubTaskResultItem>,
}
model! { MediaQualityRestorationTaskResult {
    0 "TaskId" task_id: String, 1 "SubTaskResult" sub_task_result: Vec<SubTaskResultItem>
} }

/// In the response of [`DescribeMediaQualityRestorationTaskRusult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubTaskResultItem {
    pub task_name: Option<String>,
    pub status_code: Option<i64>,
    pub status_msg: Option<String>,
    pub progress_rate: Option<i64>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub md5: Option<String>,
    pub file_info: Option<FileInfo>,
}
model! { SubTaskResultItem {
    0 "TaskName" task_name: String, 1 "StatusCode" status_code: i64, 2 "StatusMsg" status_msg: String,
    3 "ProgressRate" progress_rate: i64, 4 "DownloadUrl" download_url: Secret, 5 "Md5" md5: String,
    6 "FileInfo" file_info: FileInfo
} }

/// In the response of [`DescribeMediaQualityRestorationTaskRusult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileInfo {
    pub file_size: Option<i64>,
    pub file_type: Option<String>,
    pub bitrate: Option<i64>,
    pub duration: Option<i64>,
    pub video_info_result: Vec<VideoInfoResultItem>,
    pub audio_info_result: Vec<AudioInfoResultItem>,
}
model! { FileInfo {
    0 "FileSize" file_size: i64, 1 "FileType" file_type: String, 2 "Bitrate" bitrate: i64, 3 "Duration" duration: i64,
    4 "VideoInfoResult" video_info_result: Vec<VideoInfoResultItem>,
    5 "AudioInfoResult" audio_info_result: Vec<AudioInfoResultItem>
} }

/// In the response of [`DescribeMediaQualityRestorationTaskRusult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoInfoResultItem {
    pub stream: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub bitrate: Option<i64>,
    pub fps: Option<String>,
    pub codec: Option<String>,
    pub rotate: Option<i64>,
    pub duration: Option<i64>,
    pub pix_format: Option<String>,
}
model! { VideoInfoResultItem {
    0 "Stream" stream: i64, 1 "Width" width: i64, 2 "Height" height: i64, 3 "Bitrate" bitrate: i64, 4 "Fps" fps: String,
    5 "Codec" codec: String, 6 "Rotate" rotate: i64, 7 "Duration" duration: i64, 8 "PixFormat" pix_format: String
} }

/// In the response of [`DescribeMediaQualityRestorationTaskRusult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioInfoResultItem {
    pub stream: Option<i64>,
    pub sample: Option<i64>,
    pub channel: Option<i64>,
    pub codec: Option<String>,
    pub bitrate: Option<i64>,
    pub duration: Option<i64>,
}
model! { AudioInfoResultItem {
    0 "Stream" stream: i64, 1 "Sample" sample: i64, 2 "Channel" channel: i64, 3 "Codec" codec: String,
    4 "Bitrate" bitrate: i64, 5 "Duration" duration: i64
} }

/// Describes quality control task result: `DescribeQualityControlTaskResult` of `ie` 2020-03-04.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ie&Version=2020-03-04&Action=DescribeQualityControlTaskResult>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CALLBACK_URL_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityControlTaskResult {
    /// Required.
    pub task_id: String,
}
operation! { DescribeQualityControlTaskResult(task_id: String)
    "DescribeQualityControlTaskResult" -> DescribeQualityControlTaskResultOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeQualityControlTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityControlTaskResultOutput {
    pub task_result: Option<QualityControlInfoTaskResult>,
}
model! { DescribeQualityControlTaskResultOutput {
    0 "TaskResult" task_result: QualityControlInfoTaskResult
} }

/// In the response of [`DescribeQualityControlTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityControlInfoTaskResult {
    pub task_id: Option<String>,
    pub status: Option<i64>,
    pub progress: Option<i64>,
    pub used_time: Option<i64>,
    pub duration: Option<i64>,
    pub no_audio: Option<bool>,
    pub no_video: Option<bool>,
    pub quality_evaluation_score: Option<i64>,
    pub quality_evaluation_results: Vec<QualityControlResultItems>,
    pub jitter_results: Vec<QualityControlResultItems>,
    pub blur_results: Vec<QualityControlResultItems>,
    pub abnormal_lighting_results: Vec<QualityControlResultItems>,
    pub crash_screen_results: Vec<QualityControlResultItems>,
    pub black_white_edge_results: Vec<QualityControlResultItems>,
    pub noise_results: Vec<QualityControlResultItems>,
    pub mosaic_results: Vec<QualityControlResultItems>,
    pub qr_code_results: Vec<QualityControlResultItems>,
    pub voice_results: Vec<QualityControlResultItems>,
    pub err_code: Option<i64>,
    pub err_msg: Option<String>,
}
model! { QualityControlInfoTaskResult {
    0 "TaskId" task_id: String, 1 "Status" status: i64, 2 "Progress" progress: i64, 3 "UsedTime" used_time: i64,
    4 "Duration" duration: i64, 5 "NoAudio" no_audio: bool, 6 "NoVideo" no_video: bool,
    7 "QualityEvaluationScore" quality_evaluation_score: i64,
    8 "QualityEvaluationResults" quality_evaluation_results: Vec<QualityControlResultItems>,
    9 "JitterResults" jitter_results: Vec<QualityControlResultItems>,
    10 "BlurResults" blur_results: Vec<QualityControlResultItems>,
    11 "AbnormalLightingResults" abnormal_lighting_results: Vec<QualityControlResultItems>,
    12 "CrashScreenResults" crash_screen_results: Vec<QualityControlResultItems>,
    13 "BlackWhiteEdgeResults" black_white_edge_results: Vec<QualityControlResultItems>,
    14 "NoiseResults" noise_results: Vec<QualityControlResultItems>,
    15 "MosaicResults" mosaic_results: Vec<QualityControlResultItems>,
    16 "QRCodeResults" qr_code_results: Vec<QualityControlResultItems>,
    17 "VoiceResults" voice_results: Vec<QualityControlResultItems>, 18 "ErrCode" err_code: i64,
    19 "ErrMsg" err_msg: String
} }

/// In the response of [`DescribeQualityControlTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityControlResultItems {
    pub id: Option<String>,
    pub quality_control_items: Vec<QualityControlItem>,
}
model! { QualityControlResultItems {
    0 "Id" id: String, 1 "QualityControlItems" quality_control_items: Vec<QualityControlItem>
} }

/// In the response of [`DescribeQualityControlTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityControlItem {
    pub confidence: Option<i64>,
    pub start_time_offset: Option<f64>,
    pub end_time_offset: Option<f64>,
    pub area_coords_set: Vec<i64>,
}
model! { QualityControlItem {
    0 "Confidence" confidence: i64, 1 "StartTimeOffset" start_time_offset: f64, 2 "EndTimeOffset" end_time_offset: f64,
    3 "AreaCoordsSet" area_coords_set: Vec<i64>
} }

/// Stops media process task: `StopMediaProcessTask` of `ie` 2020-03-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ie&Version=2020-03-04&Action=StopMediaProcessTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ACTION_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMediaProcessTask {
    /// Required.
    pub task_id: String,
}
operation! { StopMediaProcessTask(task_id: String) "StopMediaProcessTask" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`StopMediaProcessTask`]: empty.
pub type StopMediaProcessTaskOutput = Empty;

/// Stops media quality restoration task: `StopMediaQualityRestorationTask` of `ie` 2020-03-04.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ie&Version=2020-03-04&Action=StopMediaQualityRestorationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMediaQualityRestorationTask {
    /// Required.
    pub task_id: String,
}
operation! { StopMediaQualityRestorationTask(task_id: String) "StopMediaQualityRestorationTask" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`StopMediaQualityRestorationTask`]: empty.
pub type StopMediaQualityRestorationTaskOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_COS_STORAGE_ERROR "FailedOperation.CosStorageError",
    FAILED_OPERATION_EDIT_ERROR "FailedOperation.EditError",
    FAILED_OPERATION_ENCODE_FORMAT_ERROR "FailedOperation.EncodeFormatError",
    FAILED_OPERATION_RUNNING_TASK_EXCEED "FailedOperation.RunningTaskExceed",
    FAILED_OPERATION_SEGMENT_ERROR "FailedOperation.SegmentError",
    FAILED_OPERATION_SERVER_BUSY "FailedOperation.ServerBusy",
    FAILED_OPERATION_SERVER_ERROR "FailedOperation.ServerError",
    FAILED_OPERATION_TASK_RESUBMIT "FailedOperation.TaskResubmit",
    FAILED_OPERATION_TRANSCODE_ERROR "FailedOperation.TranscodeError",
    FAILED_OPERATION_UNKNOW_ERROR "FailedOperation.UnknowError",
    FAILED_OPERATION_VIDEO_DOWNLOAD_ERROR "FailedOperation.VideoDownloadError",
    FAILED_OPERATION_VIDEO_PARSE_ERROR "FailedOperation.VideoParseError",
    FAILED_OPERATION_VIDEO_SIZE_EXCEED "FailedOperation.VideoSizeExceed", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_LIVE_STREAM_NOT_SUPPORT "InvalidParameter.LiveStreamNotSupport",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ACTION_NOT_SUPPORT "InvalidParameterValue.ActionNotSupport",
    INVALID_PARAMETER_VALUE_CALLBACK_URL_ERROR "InvalidParameterValue.CallbackUrlError",
    INVALID_PARAMETER_VALUE_CALLBACK_URL_NOT_EXIST "InvalidParameterValue.CallbackUrlNotExist",
    INVALID_PARAMETER_VALUE_COS_AUTH_MODE_ERROR "InvalidParameterValue.CosAuthModeError",
    INVALID_PARAMETER_VALUE_COS_HOSTED_ID_NOT_EXIST "InvalidParameterValue.CosHostedIdNotExist",
    INVALID_PARAMETER_VALUE_DOWN_INFO_FORMAT_WRONG "InvalidParameterValue.DownInfoFormatWrong",
    INVALID_PARAMETER_VALUE_DOWN_INFO_TYPE_WRONG "InvalidParameterValue.DownInfoTypeWrong",
    INVALID_PARAMETER_VALUE_LIVE_SOURCE_NOT_SUPPORT "InvalidParameterValue.LiveSourceNotSupport",
    INVALID_PARAMETER_VALUE_SAVE_INFO_NOT_EXIST "InvalidParameterValue.SaveInfoNotExist",
    INVALID_PARAMETER_VALUE_TASK_ALREADY_DONE "InvalidParameterValue.TaskAlreadyDone",
    INVALID_PARAMETER_VALUE_TASK_DELETED "InvalidParameterValue.TaskDeleted",
    INVALID_PARAMETER_VALUE_TASK_ID_NOT_EXIST "InvalidParameterValue.TaskIdNotExist",
    INVALID_PARAMETER_VALUE_URI_ERROR "InvalidParameterValue.UriError",
    INVALID_PARAMETER_VALUE_URL_INFO_URL_ERROR "InvalidParameterValue.UrlInfoUrlError",
    INVALID_PARAMETER_VALUE_VIDEO_FORMAT_ERROR "InvalidParameterValue.VideoFormatError",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_UNAVAILABLE_IN_ARREARS "ResourceUnavailable.InArrears",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateEditingTask, CreateMediaProcessTask, CreateMediaQualityRestorationTask, CreateQualityControlTask,
    DescribeEditingTaskResult, DescribeMediaProcessTaskResult, DescribeMediaQualityRestorationTaskRusult,
    DescribeQualityControlTaskResult, StopMediaProcessTask, StopMediaQualityRestorationTask
}
