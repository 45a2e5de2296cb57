//! `videorecog` of Alibaba Cloud, API version 2020-03-20.
//!
//! Endpoint: a table of 1 region, else `videorecog.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/videorecog/2020-03-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, videorecog::GetAsyncJobResult};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAsyncJobResult::new("job-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-shanghai", "videorecog.cn-shanghai.aliyuncs.com")],
    &[("cn-shanghai", "videorecog-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "videorecog",
    "2020-03-20",
    "videorecog",
    &ENDPOINTS,
);

/// Detects video shot: `DetectVideoShot` of `videorecog` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/videorecog/2020-03-20/DetectVideoShot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoShot {
    /// Required.
    pub video_url: String,
}
operation! { DetectVideoShot(video_url: String) "DetectVideoShot" -> DetectVideoShotOutput {
    0 "VideoUrl" video_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DetectVideoShot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoShotOutput {
    pub data: Option<DetectVideoShotData>,
    pub message: Option<String>,
}
model! { DetectVideoShotOutput {
    0 "Data" data: DetectVideoShotData, 1 "Message" message: String
} }

/// In the response of [`DetectVideoShot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoShotData {
    pub shot_frame_ids: Vec<i64>,
}
model! { DetectVideoShotData {
    0 "ShotFrameIds" shot_frame_ids: Vec<i64>
} }

/// `EvaluateVideoQuality` of `videorecog` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/videorecog/2020-03-20/EvaluateVideoQuality>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateVideoQuality {
    pub mode: Option<String>,
    /// Required.
    pub video_url: String,
}
operation! { EvaluateVideoQuality(video_url: String) "EvaluateVideoQuality" -> EvaluateVideoQualityOutput {
    0 "Mode" mode: String, 1 "VideoUrl" video_url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`EvaluateVideoQuality`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateVideoQualityOutput {
    pub data: Option<EvaluateVideoQualityData>,
    pub message: Option<String>,
}
model! { EvaluateVideoQualityOutput {
    0 "Data" data: EvaluateVideoQualityData, 1 "Message" message: String
} }

/// In the response of [`EvaluateVideoQuality`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateVideoQualityData {
    pub json_url: Option<String>,
    pub pdf_url: Option<String>,
    pub video_quality_info: Option<EvaluateVideoQualityVideoQualityInfo>,
}
model! { EvaluateVideoQualityData {
    0 "JsonUrl" json_url: String, 1 "PdfUrl" pdf_url: String,
    2 "VideoQualityInfo" video_quality_info: EvaluateVideoQualityVideoQualityInfo
} }

/// In the response of [`EvaluateVideoQuality`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateVideoQualityVideoQualityInfo {
    pub blurriness: Option<f64>,
    pub color_contrast: Option<f64>,
    pub color_saturation: Option<f64>,
    pub colorfulness: Option<f64>,
    pub compressive_strength: Option<f64>,
    pub luminance: Option<f64>,
    pub mos_score: Option<f64>,
    pub noise_intensity: Option<f64>,
}
model! { EvaluateVideoQualityVideoQualityInfo {
    0 "Blurriness" blurriness: f64, 1 "ColorContrast" color_contrast: f64, 2 "ColorSaturation" color_saturation: f64,
    3 "Colorfulness" colorfulness: f64, 4 "CompressiveStrength" compressive_strength: f64, 5 "Luminance" luminance: f64,
    6 "MosScore" mos_score: f64, 7 "NoiseIntensity" noise_intensity: f64
} }

/// Generates video cover: `GenerateVideoCover` of `videorecog` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/videorecog/2020-03-20/GenerateVideoCover>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoCover {
    /// Required.
    pub is_gif: bool,
    /// Required.
    pub video_url: String,
}
operation! { GenerateVideoCover(is_gif: bool, video_url: String) "GenerateVideoCover" -> GenerateVideoCoverOutput {
    0 "IsGif" is_gif, 1 "VideoUrl" video_url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GenerateVideoCover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoCoverOutput {
    pub data: Option<GenerateVideoCoverData>,
    pub message: Option<String>,
}
model! { GenerateVideoCoverOutput {
    0 "Data" data: GenerateVideoCoverData, 1 "Message" message: String
} }

/// In the response of [`GenerateVideoCover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoCoverData {
    pub outputs: Vec<GenerateVideoCoverOutputs>,
}
model! { GenerateVideoCoverData {
    0 "Outputs" outputs: Vec<GenerateVideoCoverOutputs>
} }

/// In the response of [`GenerateVideoCover`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoCoverOutputs {
    pub confidence: Option<f64>,
    pub image_url: Option<String>,
}
model! { GenerateVideoCoverOutputs {
    0 "Confidence" confidence: f64, 1 "ImageURL" image_url: String
} }

/// Gets async job result: `GetAsyncJobResult` of `videorecog` 2020-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/videorecog/2020-03-20/GetAsyncJobResult>.
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

/// `RecognizeVideoCastCrewList` of `videorecog` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/videorecog/2020-03-20/RecognizeVideoCastCrewList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewList {
    pub params: Option<Vec<RecognizeVideoCastCrewListParams>>,
    /// Required.
    pub video_url: String,
}
operation! { RecognizeVideoCastCrewList(video_url: String)
    "RecognizeVideoCastCrewList" -> RecognizeVideoCastCrewListOutput {
    0 "Params" params: Vec<RecognizeVideoCastCrewListParams>, 1 "VideoUrl" video_url
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None)
] }

/// In the request of [`RecognizeVideoCastCrewList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewListParams {
    pub r#type: Option<String>,
}
input! { RecognizeVideoCastCrewListParams() {
    0 "Type" r#type: String
} }

/// Response of [`RecognizeVideoCastCrewList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewListOutput {
    pub data: Option<RecognizeVideoCastCrewListData>,
    pub message: Option<String>,
}
model! { RecognizeVideoCastCrewListOutput {
    0 "Data" data: RecognizeVideoCastCrewListData, 1 "Message" message: String
} }

/// In the response of [`RecognizeVideoCastCrewList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewListData {
    pub cast_results: Vec<RecognizeVideoCastCrewListCastResults>,
    pub ocr_results: Vec<RecognizeVideoCastCrewListOcrResults>,
    pub ocr_results_url: Option<String>,
    pub ocr_video_results_url: Option<String>,
    pub subtitles_results: Vec<RecognizeVideoCastCrewListSubtitlesResults>,
    pub video_ocr_results: Vec<RecognizeVideoCastCrewListVideoOcrResults>,
}
model! { RecognizeVideoCastCrewListData {
    0 "CastResults" cast_results: Vec<RecognizeVideoCastCrewListCastResults>,
    1 "OcrResults" ocr_results: Vec<RecognizeVideoCastCrewListOcrResults>, 2 "OcrResultsUrl" ocr_results_url: String,
    3 "OcrVideoResultsUrl" ocr_video_results_url: String,
    4 "SubtitlesResults" subtitles_results: Vec<RecognizeVideoCastCrewListSubtitlesResults>,
    5 "VideoOcrResults" video_ocr_results: Vec<RecognizeVideoCastCrewListVideoOcrResults>
} }

/// In the response of [`RecognizeVideoCastCrewList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewListCastResults {
    pub detail_info: BTreeMap<String, String>,
    pub end_time: Option<f64>,
    pub start_time: Option<f64>,
}
model! { RecognizeVideoCastCrewListCastResults {
    0 "DetailInfo" detail_info: BTreeMap<String, String>, 1 "EndTime" end_time: f64, 2 "StartTime" start_time: f64
} }

/// In the response of [`RecognizeVideoCastCrewList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewListOcrResults {
    pub detail_info: Vec<RecognizeVideoCastCrewListDetailInfo>,
    pub end_time: Option<f64>,
    pub start_time: Option<f64>,
}
model! { RecognizeVideoCastCrewListOcrResults {
    0 "DetailInfo" detail_info: Vec<RecognizeVideoCastCrewListDetailInfo>, 1 "EndTime" end_time: f64,
    2 "StartTime" start_time: f64
} }

/// In the response of [`RecognizeVideoCastCrewList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewListDetailInfo {
    pub boxes: Vec<i64>,
    pub char_probs: Vec<Vec<f64>>,
    pub frame_index: Option<i64>,
    pub position: Vec<RecognizeVideoCastCrewListPosition>,
    pub score: Option<f64>,
    pub text: Option<String>,
    pub text_prob: Option<f64>,
    pub time_stamp: Option<f64>,
    pub track_id: Option<i64>,
}
model! { RecognizeVideoCastCrewListDetailInfo {
    0 "Boxes" boxes: Vec<i64>, 1 "CharProbs" char_probs: Vec<Vec<f64>>, 2 "FrameIndex" frame_index: i64,
    3 "Position" position: Vec<RecognizeVideoCastCrewListPosition>, 4 "Score" score: f64, 5 "Text" text: String,
    6 "TextProb" text_prob: f64, 7 "TimeStamp" time_stamp: f64, 8 "TrackId" track_id: i64
} }

/// In the response of [`RecognizeVideoCastCrewList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewListPosition {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeVideoCastCrewListPosition {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// In the response of [`RecognizeVideoCastCrewList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewListSubtitlesResults {
    pub subtitles_all_results: BTreeMap<String, String>,
    pub subtitles_all_results_url: Option<String>,
    pub subtitles_chinese_results: BTreeMap<String, String>,
    pub subtitles_chinese_results_url: Option<String>,
    pub subtitles_english_results: BTreeMap<String, Value>,
    pub subtitles_english_results_url: Option<String>,
}
model! { RecognizeVideoCastCrewListSubtitlesResults {
    0 "SubtitlesAllResults" subtitles_all_results: BTreeMap<String, String>,
    1 "SubtitlesAllResultsUrl" subtitles_all_results_url: String,
    2 "SubtitlesChineseResults" subtitles_chinese_results: BTreeMap<String, String>,
    3 "SubtitlesChineseResultsUrl" subtitles_chinese_results_url: String,
    4 "SubtitlesEnglishResults" subtitles_english_results: BTreeMap<String, Value>,
    5 "SubtitlesEnglishResultsUrl" subtitles_english_results_url: String
} }

/// In the response of [`RecognizeVideoCastCrewList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewListVideoOcrResults {
    pub detail_info: Vec<RecognizeVideoCastCrewListVideoOcrResultsDetailInfo>,
    pub end_time: Option<f64>,
    pub start_time: Option<f64>,
}
model! { RecognizeVideoCastCrewListVideoOcrResults {
    0 "DetailInfo" detail_info: Vec<RecognizeVideoCastCrewListVideoOcrResultsDetailInfo>, 1 "EndTime" end_time: f64,
    2 "StartTime" start_time: f64
} }

/// In the response of [`RecognizeVideoCastCrewList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewListVideoOcrResultsDetailInfo {
    pub boxes: Vec<i64>,
    pub position: Vec<RecognizeVideoCastCrewListDetailInfoPosition>,
    pub score: Option<f64>,
    pub text: Option<String>,
    pub text_type: Option<i64>,
}
model! { RecognizeVideoCastCrewListVideoOcrResultsDetailInfo {
    0 "Boxes" boxes: Vec<i64>, 1 "Position" position: Vec<RecognizeVideoCastCrewListDetailInfoPosition>,
    2 "Score" score: f64, 3 "Text" text: String, 4 "TextType" text_type: i64
} }

/// In the response of [`RecognizeVideoCastCrewList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewListDetailInfoPosition {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeVideoCastCrewListDetailInfoPosition {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// `SplitVideoParts` of `videorecog` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/videorecog/2020-03-20/SplitVideoParts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitVideoParts {
    pub max_time: Option<i64>,
    pub min_time: Option<i64>,
    pub template: Option<String>,
    /// Required.
    pub video_url: String,
}
operation! { SplitVideoParts(video_url: String) "SplitVideoParts" -> SplitVideoPartsOutput {
    0 "MaxTime" max_time: i64, 1 "MinTime" min_time: i64, 2 "Template" template: String, 3 "VideoUrl" video_url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`SplitVideoParts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitVideoPartsOutput {
    pub data: Option<SplitVideoPartsData>,
    pub message: Option<String>,
}
model! { SplitVideoPartsOutput {
    0 "Data" data: SplitVideoPartsData, 1 "Message" message: String
} }

/// In the response of [`SplitVideoParts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitVideoPartsData {
    pub elements: Vec<SplitVideoPartsElements>,
    pub split_video_part_results: Vec<SplitVideoPartsSplitVideoPartResults>,
}
model! { SplitVideoPartsData {
    0 "Elements" elements: Vec<SplitVideoPartsElements>,
    1 "SplitVideoPartResults" split_video_part_results: Vec<SplitVideoPartsSplitVideoPartResults>
} }

/// In the response of [`SplitVideoParts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitVideoPartsElements {
    pub begin_time: Option<f64>,
    pub end_time: Option<f64>,
    pub index: Option<i64>,
}
model! { SplitVideoPartsElements {
    0 "BeginTime" begin_time: f64, 1 "EndTime" end_time: f64, 2 "Index" index: i64
} }

/// In the response of [`SplitVideoParts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitVideoPartsSplitVideoPartResults {
    pub begin_time: Option<f64>,
    pub by: Option<String>,
    pub end_time: Option<f64>,
    pub theme: Option<String>,
    pub r#type: Option<String>,
}
model! { SplitVideoPartsSplitVideoPartResults {
    0 "BeginTime" begin_time: f64, 1 "By" by: String, 2 "EndTime" end_time: f64, 3 "Theme" theme: String,
    4 "Type" r#type: String
} }

/// `UnderstandVideoContent` of `videorecog` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/videorecog/2020-03-20/UnderstandVideoContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnderstandVideoContent {
    /// Required.
    pub video_url: String,
}
operation! { UnderstandVideoContent(video_url: String) "UnderstandVideoContent" -> UnderstandVideoContentOutput {
    0 "VideoURL" video_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`UnderstandVideoContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnderstandVideoContentOutput {
    pub data: Option<UnderstandVideoContentData>,
    pub message: Option<String>,
}
model! { UnderstandVideoContentOutput {
    0 "Data" data: UnderstandVideoContentData, 1 "Message" message: String
} }

/// In the response of [`UnderstandVideoContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnderstandVideoContentData {
    pub tag_info: BTreeMap<String, Value>,
    pub video_info: Option<UnderstandVideoContentVideoInfo>,
}
model! { UnderstandVideoContentData {
    0 "TagInfo" tag_info: BTreeMap<String, Value>, 1 "VideoInfo" video_info: UnderstandVideoContentVideoInfo
} }

/// In the response of [`UnderstandVideoContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnderstandVideoContentVideoInfo {
    pub duration: Option<i64>,
    pub fps: Option<f64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { UnderstandVideoContentVideoInfo {
    0 "Duration" duration: i64, 1 "Fps" fps: f64, 2 "Height" height: i64, 3 "Width" width: i64
} }

#[cfg(feature = "unstable-registry")]
register! {
    DetectVideoShot, EvaluateVideoQuality, GenerateVideoCover, GetAsyncJobResult, RecognizeVideoCastCrewList,
    SplitVideoParts, UnderstandVideoContent
}
