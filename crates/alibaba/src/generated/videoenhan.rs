//! `videoenhan` of Alibaba Cloud, API version 2020-03-20.
//!
//! Endpoint: a table of 1 region, else `videoenhan.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/videoenhan/2020-03-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, videoenhan::QueryFaceVideoTemplate};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(QueryFaceVideoTemplate::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-shanghai", "videoenhan.cn-shanghai.aliyuncs.com")],
    &[("cn-shanghai", "videoenhan-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "videoenhan",
    "2020-03-20",
    "videoenhan",
    &ENDPOINTS,
);

/// Adds face video template: `AddFaceVideoTemplate` of `videoenhan` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/videoenhan/2020-03-20/AddFaceVideoTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceVideoTemplate {
    pub video_scene: Option<String>,
    /// Required.
    pub video_url: String,
}
operation! { AddFaceVideoTemplate(video_url: String) "AddFaceVideoTemplate" -> AddFaceVideoTemplateOutput {
    0 "VideoScene" video_scene: String, 1 "VideoURL" video_url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`AddFaceVideoTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceVideoTemplateOutput {
    pub date: Option<AddFaceVideoTemplateDate>,
    pub message: Option<String>,
}
model! { AddFaceVideoTemplateOutput {
    0 "Date" date: AddFaceVideoTemplateDate, 1 "Message" message: String
} }

/// In the response of [`AddFaceVideoTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceVideoTemplateDate {
    pub face_infos: Vec<AddFaceVideoTemplateFaceInfos>,
    pub template_id: Option<String>,
    pub trans_result: Option<String>,
}
model! { AddFaceVideoTemplateDate {
    0 "FaceInfos" face_infos: Vec<AddFaceVideoTemplateFaceInfos>, 1 "TemplateId" template_id: String,
    2 "TransResult" trans_result: String
} }

/// In the response of [`AddFaceVideoTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceVideoTemplateFaceInfos {
    pub template_face_id: Option<String>,
    pub template_face_url: Option<String>,
}
model! { AddFaceVideoTemplateFaceInfos {
    0 "TemplateFaceID" template_face_id: String, 1 "TemplateFaceURL" template_face_url: String
} }

/// `AdjustVideoColor` of `videoenhan` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/videoenhan/2020-03-20/AdjustVideoColor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustVideoColor {
    pub mode: Option<String>,
    pub video_bitrate: Option<i64>,
    pub video_codec: Option<String>,
    pub video_format: Option<String>,
    /// Required.
    pub video_url: String,
}
operation! { AdjustVideoColor(video_url: String) "AdjustVideoColor" -> AdjustVideoColorOutput {
    0 "Mode" mode: String, 1 "VideoBitrate" video_bitrate: i64, 2 "VideoCodec" video_codec: String,
    3 "VideoFormat" video_format: String, 4 "VideoUrl" video_url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`AdjustVideoColor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustVideoColorOutput {
    pub data: Option<AdjustVideoColorData>,
    pub message: Option<String>,
}
model! { AdjustVideoColorOutput {
    0 "Data" data: AdjustVideoColorData, 1 "Message" message: String
} }

/// In the response of [`AdjustVideoColor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustVideoColorData {
    pub video_url: Option<String>,
}
model! { AdjustVideoColorData {
    0 "VideoUrl" video_url: String
} }

/// Changes video size: `ChangeVideoSize` of `videoenhan` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/videoenhan/2020-03-20/ChangeVideoSize>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeVideoSize {
    pub b: Option<i64>,
    pub crop_type: Option<String>,
    pub fill_type: Option<String>,
    pub g: Option<i64>,
    /// Required.
    pub height: i64,
    pub r: Option<i64>,
    pub tightness: Option<f64>,
    /// Required.
    pub video_url: String,
    /// Required.
    pub width: i64,
}
operation! { ChangeVideoSize(height: i64, video_url: String, width: i64) "ChangeVideoSize" -> ChangeVideoSizeOutput {
    0 "B" b: i64, 1 "CropType" crop_type: String, 2 "FillType" fill_type: String, 3 "G" g: i64, 4 "Height" height,
    5 "R" r: i64, 6 "Tightness" tightness: f64, 7 "VideoUrl" video_url, 8 "Width" width
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`ChangeVideoSize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeVideoSizeOutput {
    pub data: Option<ChangeVideoSizeData>,
    pub message: Option<String>,
}
model! { ChangeVideoSizeOutput {
    0 "Data" data: ChangeVideoSizeData, 1 "Message" message: String
} }

/// In the response of [`ChangeVideoSize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeVideoSizeData {
    pub video_cover_url: Option<String>,
    pub video_url: Option<String>,
}
model! { ChangeVideoSizeData {
    0 "VideoCoverUrl" video_cover_url: String, 1 "VideoUrl" video_url: String
} }

/// Deletes face video template: `DeleteFaceVideoTemplate` of `videoenhan` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/videoenhan/2020-03-20/DeleteFaceVideoTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceVideoTemplate {
    /// Required.
    pub template_id: String,
}
operation! { DeleteFaceVideoTemplate(template_id: String) "DeleteFaceVideoTemplate" -> Empty {
    0 "TemplateId" template_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteFaceVideoTemplate`]: empty.
pub type DeleteFaceVideoTemplateOutput = Empty;

/// `EnhancePortraitVideo` of `videoenhan` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/videoenhan/2020-03-20/EnhancePortraitVideo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhancePortraitVideo {
    /// Required.
    pub video_url: String,
}
operation! { EnhancePortraitVideo(video_url: String) "EnhancePortraitVideo" -> EnhancePortraitVideoOutput {
    0 "VideoUrl" video_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`EnhancePortraitVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhancePortraitVideoOutput {
    pub data: Option<EnhancePortraitVideoData>,
    pub message: Option<String>,
}
model! { EnhancePortraitVideoOutput {
    0 "Data" data: EnhancePortraitVideoData, 1 "Message" message: String
} }

/// In the response of [`EnhancePortraitVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhancePortraitVideoData {
    pub video_url: Option<String>,
}
model! { EnhancePortraitVideoData {
    0 "VideoUrl" video_url: String
} }

/// `EnhanceVideoQuality` of `videoenhan` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/videoenhan/2020-03-20/EnhanceVideoQuality>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceVideoQuality {
    pub bitrate: Option<i64>,
    pub frame_rate: Option<i64>,
    pub hdr_format: Option<String>,
    pub max_illuminance: Option<i64>,
    pub out_put_height: Option<i64>,
    pub out_put_width: Option<i64>,
    /// Required.
    pub video_url: String,
}
operation! { EnhanceVideoQuality(video_url: String) "EnhanceVideoQuality" -> EnhanceVideoQualityOutput {
    0 "Bitrate" bitrate: i64, 1 "FrameRate" frame_rate: i64, 2 "HDRFormat" hdr_format: String,
    3 "MaxIlluminance" max_illuminance: i64, 4 "OutPutHeight" out_put_height: i64, 5 "OutPutWidth" out_put_width: i64,
    6 "VideoURL" video_url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`EnhanceVideoQuality`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceVideoQualityOutput {
    pub data: Option<EnhanceVideoQualityData>,
    pub message: Option<String>,
}
model! { EnhanceVideoQualityOutput {
    0 "Data" data: EnhanceVideoQualityData, 1 "Message" message: String
} }

/// In the response of [`EnhanceVideoQuality`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceVideoQualityData {
    pub video_url: Option<String>,
}
model! { EnhanceVideoQualityData {
    0 "VideoURL" video_url: String
} }

/// `EraseVideoLogo` of `videoenhan` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/videoenhan/2020-03-20/EraseVideoLogo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseVideoLogo {
    pub boxes: Option<Vec<EraseVideoLogoBoxes>>,
    /// Required.
    pub video_url: String,
}
operation! { EraseVideoLogo(video_url: String) "EraseVideoLogo" -> EraseVideoLogoOutput {
    0 "Boxes" boxes: Vec<EraseVideoLogoBoxes>, 1 "VideoUrl" video_url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// In the request of [`EraseVideoLogo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseVideoLogoBoxes {
    pub h: Option<f64>,
    pub w: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
input! { EraseVideoLogoBoxes() {
    0 "H" h: f64, 1 "W" w: f64, 2 "X" x: f64, 3 "Y" y: f64
} }

/// Response of [`EraseVideoLogo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseVideoLogoOutput {
    pub data: Option<EraseVideoLogoData>,
    pub message: Option<String>,
}
model! { EraseVideoLogoOutput {
    0 "Data" data: EraseVideoLogoData, 1 "Message" message: String
} }

/// In the response of [`EraseVideoLogo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseVideoLogoData {
    pub video_url: Option<String>,
}
model! { EraseVideoLogoData {
    0 "VideoUrl" video_url: String
} }

/// `EraseVideoSubtitles` of `videoenhan` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/videoenhan/2020-03-20/EraseVideoSubtitles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseVideoSubtitles {
    pub bh: Option<f64>,
    pub bw: Option<f64>,
    pub bx: Option<f64>,
    pub by: Option<f64>,
    /// Required.
    pub video_url: String,
}
operation! { EraseVideoSubtitles(video_url: String) "EraseVideoSubtitles" -> EraseVideoSubtitlesOutput {
    0 "BH" bh: f64, 1 "BW" bw: f64, 2 "BX" bx: f64, 3 "BY" by: f64, 4 "VideoUrl" video_url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`EraseVideoSubtitles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseVideoSubtitlesOutput {
    pub data: Option<EraseVideoSubtitlesData>,
    pub message: Option<String>,
}
model! { EraseVideoSubtitlesOutput {
    0 "Data" data: EraseVideoSubtitlesData, 1 "Message" message: String
} }

/// In the response of [`EraseVideoSubtitles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseVideoSubtitlesData {
    pub video_url: Option<String>,
}
model! { EraseVideoSubtitlesData {
    0 "VideoUrl" video_url: String
} }

/// Generates human anime style video: `GenerateHumanAnimeStyleVideo` of `videoenhan` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/videoenhan/2020-03-20/GenerateHumanAnimeStyleVideo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateHumanAnimeStyleVideo {
    /// Required.
    pub cartoon_style: String,
    /// Required.
    pub video_url: String,
}
operation! { GenerateHumanAnimeStyleVideo(cartoon_style: String, video_url: String)
    "GenerateHumanAnimeStyleVideo" -> GenerateHumanAnimeStyleVideoOutput {
    0 "CartoonStyle" cartoon_style, 1 "VideoUrl" video_url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GenerateHumanAnimeStyleVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateHumanAnimeStyleVideoOutput {
    pub data: Option<GenerateHumanAnimeStyleVideoData>,
    pub message: Option<String>,
}
model! { GenerateHumanAnimeStyleVideoOutput {
    0 "Data" data: GenerateHumanAnimeStyleVideoData, 1 "Message" message: String
} }

/// In the response of [`GenerateHumanAnimeStyleVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateHumanAnimeStyleVideoData {
    pub video_url: Option<String>,
}
model! { GenerateHumanAnimeStyleVideoData {
    0 "VideoUrl" video_url: String
} }

/// Generates video: `GenerateVideo` of `videoenhan` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/videoenhan/2020-03-20/GenerateVideo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideo {
    pub duration: Option<f64>,
    pub duration_adaption: Option<bool>,
    /// Required.
    pub file_list: Vec<GenerateVideoFileList>,
    pub height: Option<i64>,
    pub mute: Option<bool>,
    pub puzzle_effect: Option<bool>,
    pub scene: Option<String>,
    pub smart_effect: Option<bool>,
    pub style: Option<String>,
    pub transition_style: Option<String>,
    pub width: Option<i64>,
}
operation! { GenerateVideo(file_list: Vec<GenerateVideoFileList>) "GenerateVideo" -> GenerateVideoOutput {
    0 "Duration" duration: f64, 1 "DurationAdaption" duration_adaption: bool, 2 "FileList" file_list,
    3 "Height" height: i64, 4 "Mute" mute: bool, 5 "PuzzleEffect" puzzle_effect: bool, 6 "Scene" scene: String,
    7 "SmartEffect" smart_effect: bool, 8 "Style" style: String, 9 "TransitionStyle" transition_style: String,
    10 "Width" width: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// In the request of [`GenerateVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoFileList {
    /// Required.
    pub file_name: Option<String>,
    /// Required.
    pub file_url: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { GenerateVideoFileList(file_name: String, file_url: String, r#type: String) {
    0 "FileName" file_name: String, 1 "FileUrl" file_url: String, 2 "Type" r#type: String
} }

/// Response of [`GenerateVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoOutput {
    pub data: Option<GenerateVideoData>,
    pub message: Option<String>,
}
model! { GenerateVideoOutput {
    0 "Data" data: GenerateVideoData, 1 "Message" message: String
} }

/// In the response of [`GenerateVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoData {
    pub video_cover_url: Option<String>,
    pub video_url: Option<String>,
}
model! { GenerateVideoData {
    0 "VideoCoverUrl" video_cover_url: String, 1 "VideoUrl" video_url: String
} }

/// Gets async job result: `GetAsyncJobResult` of `videoenhan` 2020-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/videoenhan/2020-03-20/GetAsyncJobResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResult {
    /// Required.
    pub job_id: String,
}
operation! { GetAsyncJobResult(job_id: String) "GetAsyncJobResult" -> GetAsyncJobResultOutput {
    0 "JobId" job_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetAsyncJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResultOutput {
    pub data: Option<GetAsyncJobResultData>,
}
model! { GetAsyncJobResultOutput {
    0 "Data" data: GetAsyncJobResultData
} }

/// In the response of [`GetAsyncJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResultData {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub job_id: Option<String>,
    pub result: Option<String>,
    pub status: Option<String>,
}
model! { GetAsyncJobResultData {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "JobId" job_id: String,
    3 "Result" result: String, 4 "Status" status: String
} }

/// `InterpolateVideoFrame` of `videoenhan` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/videoenhan/2020-03-20/InterpolateVideoFrame>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterpolateVideoFrame {
    pub bitrate: Option<i64>,
    pub frame_rate: Option<i64>,
    /// Required.
    pub video_url: String,
}
operation! { InterpolateVideoFrame(video_url: String) "InterpolateVideoFrame" -> InterpolateVideoFrameOutput {
    0 "Bitrate" bitrate: i64, 1 "FrameRate" frame_rate: i64, 2 "VideoURL" video_url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`InterpolateVideoFrame`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterpolateVideoFrameOutput {
    pub data: Option<InterpolateVideoFrameData>,
    pub message: Option<String>,
}
model! { InterpolateVideoFrameOutput {
    0 "Data" data: InterpolateVideoFrameData, 1 "Message" message: String
} }

/// In the response of [`InterpolateVideoFrame`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterpolateVideoFrameData {
    pub video_url: Option<String>,
}
model! { InterpolateVideoFrameData {
    0 "VideoURL" video_url: String
} }

/// `MergeVideoFace` of `videoenhan` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/videoenhan/2020-03-20/MergeVideoFace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeVideoFace {
    pub add_watermark: Option<bool>,
    pub enhance: Option<bool>,
    /// Required.
    pub reference_url: String,
    /// Required.
    pub video_url: String,
    pub watermark_type: Option<String>,
}
operation! { MergeVideoFace(reference_url: String, video_url: String) "MergeVideoFace" -> MergeVideoFaceOutput {
    0 "AddWatermark" add_watermark: bool, 1 "Enhance" enhance: bool, 2 "ReferenceURL" reference_url,
    3 "VideoURL" video_url, 4 "WatermarkType" watermark_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`MergeVideoFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeVideoFaceOutput {
    pub data: Option<MergeVideoFaceData>,
    pub message: Option<String>,
}
model! { MergeVideoFaceOutput {
    0 "Data" data: MergeVideoFaceData, 1 "Message" message: String
} }

/// In the response of [`MergeVideoFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeVideoFaceData {
    pub video_url: Option<String>,
}
model! { MergeVideoFaceData {
    0 "VideoURL" video_url: String
} }

/// `MergeVideoModelFace` of `videoenhan` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/videoenhan/2020-03-20/MergeVideoModelFace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeVideoModelFace {
    pub add_watermark: Option<bool>,
    pub enhance: Option<bool>,
    pub face_image_url: Option<String>,
    pub merge_infos: Option<Vec<MergeVideoModelFaceMergeInfos>>,
    /// Required.
    pub template_id: String,
    pub watermark_type: Option<String>,
}
operation! { MergeVideoModelFace(template_id: String) "MergeVideoModelFace" -> MergeVideoModelFaceOutput {
    0 "AddWatermark" add_watermark: bool, 1 "Enhance" enhance: bool, 2 "FaceImageURL" face_image_url: String,
    3 "MergeInfos" merge_infos: Vec<MergeVideoModelFaceMergeInfos>, 4 "TemplateId" template_id,
    5 "WatermarkType" watermark_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`MergeVideoModelFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeVideoModelFaceMergeInfos {
    pub image_url: Option<String>,
    pub template_face_id: Option<String>,
    pub template_face_url: Option<String>,
}
input! { MergeVideoModelFaceMergeInfos() {
    0 "ImageURL" image_url: String, 1 "TemplateFaceID" template_face_id: String,
    2 "TemplateFaceURL" template_face_url: String
} }

/// Response of [`MergeVideoModelFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeVideoModelFaceOutput {
    pub data: Option<MergeVideoModelFaceData>,
    pub message: Option<String>,
}
model! { MergeVideoModelFaceOutput {
    0 "Data" data: MergeVideoModelFaceData, 1 "Message" message: String
} }

/// In the response of [`MergeVideoModelFace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeVideoModelFaceData {
    pub video_url: Option<String>,
}
model! { MergeVideoModelFaceData {
    0 "VideoURL" video_url: String
} }

/// Queries face video template: `QueryFaceVideoTemplate` of `videoenhan` 2020-03-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/videoenhan/2020-03-20/QueryFaceVideoTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceVideoTemplate {
    /// 1 to 5000.
    pub page_no: Option<i64>,
    /// 1 to 500.
    pub page_size: Option<i64>,
    pub template_id: Option<String>,
}
operation! { QueryFaceVideoTemplate() "QueryFaceVideoTemplate" -> QueryFaceVideoTemplateOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "TemplateId" template_id: String
} }
paged! { QueryFaceVideoTemplate: QueryFaceVideoTemplateElements =
    Number "PageNo", "Data.Elements" data.elements, total "Data.Total" }

/// Response of [`QueryFaceVideoTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceVideoTemplateOutput {
    pub data: Option<QueryFaceVideoTemplateData>,
}
model! { QueryFaceVideoTemplateOutput {
    0 "Data" data: QueryFaceVideoTemplateData
} }

/// In the response of [`QueryFaceVideoTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceVideoTemplateData {
    pub elements: Vec<QueryFaceVideoTemplateElements>,
    pub total: Option<i64>,
}
model! { QueryFaceVideoTemplateData {
    0 "Elements" elements: Vec<QueryFaceVideoTemplateElements>, 1 "Total" total: i64
} }

/// In the response of [`QueryFaceVideoTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceVideoTemplateElements {
    pub create_time: Option<String>,
    pub face_infos: Vec<QueryFaceVideoTemplateFaceInfos>,
    pub template_id: Option<String>,
    pub template_url: Option<String>,
    pub update_time: Option<String>,
    pub user_id: Option<String>,
}
model! { QueryFaceVideoTemplateElements {
    0 "CreateTime" create_time: String, 1 "FaceInfos" face_infos: Vec<QueryFaceVideoTemplateFaceInfos>,
    2 "TemplateId" template_id: String, 3 "TemplateURL" template_url: String, 4 "UpdateTime" update_time: String,
    5 "UserId" user_id: String
} }

/// In the response of [`QueryFaceVideoTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceVideoTemplateFaceInfos {
    pub template_face_id: Option<String>,
    pub template_face_url: Option<String>,
}
model! { QueryFaceVideoTemplateFaceInfos {
    0 "TemplateFaceID" template_face_id: String, 1 "TemplateFaceURL" template_face_url: String
} }

/// `SuperResolveVideo` of `videoenhan` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/videoenhan/2020-03-20/SuperResolveVideo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuperResolveVideo {
    pub bit_rate: Option<i64>,
    /// Required.
    pub video_url: String,
}
operation! { SuperResolveVideo(video_url: String) "SuperResolveVideo" -> SuperResolveVideoOutput {
    0 "BitRate" bit_rate: i64, 1 "VideoUrl" video_url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SuperResolveVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuperResolveVideoOutput {
    pub data: Option<SuperResolveVideoData>,
    pub message: Option<String>,
}
model! { SuperResolveVideoOutput {
    0 "Data" data: SuperResolveVideoData, 1 "Message" message: String
} }

/// In the response of [`SuperResolveVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuperResolveVideoData {
    pub video_url: Option<String>,
}
model! { SuperResolveVideoData {
    0 "VideoUrl" video_url: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddFaceVideoTemplate, AdjustVideoColor, ChangeVideoSize, DeleteFaceVideoTemplate, EnhancePortraitVideo,
    EnhanceVideoQuality, EraseVideoLogo, EraseVideoSubtitles, GenerateHumanAnimeStyleVideo, GenerateVideo,
    GetAsyncJobResult, InterpolateVideoFrame, MergeVideoFace, MergeVideoModelFace, QueryFaceVideoTemplate,
    SuperResolveVideo
}
