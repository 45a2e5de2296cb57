//! `videorecog` 2020-03-20.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-shanghai", "videorecog.cn-shanghai.aliyuncs.com")],
    vpc: &[("cn-shanghai", "videorecog-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "videorecog", version: "2020-03-20", code: "videorecog", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoShot {
    pub video_url: String,
}
operation! { DetectVideoShot(video_url: String) "DetectVideoShot" -> DetectVideoShotOutput {
    0 "VideoUrl" video_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoShotOutput {
    pub data: Option<DetectVideoShotData>,
    pub message: Option<String>,
}
model! { DetectVideoShotOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectVideoShotData {
    pub shot_frame_ids: Option<Vec<i64>>,
}
model! { DetectVideoShotData {
    0 "ShotFrameIds" shot_frame_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateVideoQuality {
    pub mode: Option<String>,
    pub video_url: String,
}
operation! { EvaluateVideoQuality(video_url: String) "EvaluateVideoQuality" -> EvaluateVideoQualityOutput {
    0 "Mode" mode: String, 1 "VideoUrl" video_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateVideoQualityOutput {
    pub data: Option<EvaluateVideoQualityData>,
    pub message: Option<String>,
}
model! { EvaluateVideoQualityOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateVideoQualityData {
    pub json_url: Option<String>,
    pub pdf_url: Option<String>,
    pub video_quality_info: Option<EvaluateVideoQualityVideoQualityInfo>,
}
model! { EvaluateVideoQualityData {
    0 "JsonUrl" json_url, 1 "PdfUrl" pdf_url, 2 "VideoQualityInfo" video_quality_info
} }

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
    0 "Blurriness" blurriness, 1 "ColorContrast" color_contrast, 2 "ColorSaturation" color_saturation,
    3 "Colorfulness" colorfulness, 4 "CompressiveStrength" compressive_strength, 5 "Luminance" luminance,
    6 "MosScore" mos_score, 7 "NoiseIntensity" noise_intensity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoCover {
    pub is_gif: bool,
    pub video_url: String,
}
operation! { GenerateVideoCover(is_gif: bool, video_url: String) "GenerateVideoCover" -> GenerateVideoCoverOutput {
    0 "IsGif" is_gif, 1 "VideoUrl" video_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoCoverOutput {
    pub data: Option<GenerateVideoCoverData>,
    pub message: Option<String>,
}
model! { GenerateVideoCoverOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoCoverData {
    pub outputs: Option<Vec<GenerateVideoCoverOutputs>>,
}
model! { GenerateVideoCoverData {
    0 "Outputs" outputs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoCoverOutputs {
    pub confidence: Option<f64>,
    pub image_url: Option<String>,
}
model! { GenerateVideoCoverOutputs {
    0 "Confidence" confidence, 1 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResult {
    pub job_id: String,
}
operation! { GetAsyncJobResult(job_id: String) "GetAsyncJobResult" -> GetAsyncJobResultOutput {
    0 "JobId" job_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResultOutput {
    pub data: Option<GetAsyncJobResultData>,
}
model! { GetAsyncJobResultOutput {
    0 "Data" data
} }

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
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "JobId" job_id, 3 "Result" result, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewList {
    pub params: Option<Vec<RecognizeVideoCastCrewListParams>>,
    pub video_url: String,
}
operation! { RecognizeVideoCastCrewList(video_url: String)
    "RecognizeVideoCastCrewList" -> RecognizeVideoCastCrewListOutput {
    0 "Params" params: Vec<RecognizeVideoCastCrewListParams>, 1 "VideoUrl" video_url
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewListParams {
    pub r#type: Option<String>,
}
input! { RecognizeVideoCastCrewListParams() {
    0 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewListOutput {
    pub data: Option<RecognizeVideoCastCrewListData>,
    pub message: Option<String>,
}
model! { RecognizeVideoCastCrewListOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewListData {
    pub cast_results: Option<Vec<RecognizeVideoCastCrewListCastResults>>,
    pub ocr_results: Option<Vec<RecognizeVideoCastCrewListOcrResults>>,
    pub ocr_results_url: Option<String>,
    pub ocr_video_results_url: Option<String>,
    pub subtitles_results: Option<Vec<RecognizeVideoCastCrewListSubtitlesResults>>,
    pub video_ocr_results: Option<Vec<RecognizeVideoCastCrewListVideoOcrResults>>,
}
model! { RecognizeVideoCastCrewListData {
    0 "CastResults" cast_results, 1 "OcrResults" ocr_results, 2 "OcrResultsUrl" ocr_results_url,
    3 "OcrVideoResultsUrl" ocr_video_results_url, 4 "SubtitlesResults" subtitles_results,
    5 "VideoOcrResults" video_ocr_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewListCastResults {
    pub detail_info: Option<BTreeMap<String, String>>,
    pub end_time: Option<f64>,
    pub start_time: Option<f64>,
}
model! { RecognizeVideoCastCrewListCastResults {
    0 "DetailInfo" detail_info, 1 "EndTime" end_time, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewListOcrResults {
    pub detail_info: Option<Vec<RecognizeVideoCastCrewListDetailInfo>>,
    pub end_time: Option<f64>,
    pub start_time: Option<f64>,
}
model! { RecognizeVideoCastCrewListOcrResults {
    0 "DetailInfo" detail_info, 1 "EndTime" end_time, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewListDetailInfo {
    pub boxes: Option<Vec<i64>>,
    pub char_probs: Option<Vec<Vec<f64>>>,
    pub frame_index: Option<i64>,
    pub position: Option<Vec<RecognizeVideoCastCrewListPosition>>,
    pub score: Option<f64>,
    pub text: Option<String>,
    pub text_prob: Option<f64>,
    pub time_stamp: Option<f64>,
    pub track_id: Option<i64>,
}
model! { RecognizeVideoCastCrewListDetailInfo {
    0 "Boxes" boxes, 1 "CharProbs" char_probs, 2 "FrameIndex" frame_index, 3 "Position" position, 4 "Score" score,
    5 "Text" text, 6 "TextProb" text_prob, 7 "TimeStamp" time_stamp, 8 "TrackId" track_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewListPosition {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeVideoCastCrewListPosition {
    0 "X" x, 1 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewListSubtitlesResults {
    pub subtitles_all_results: Option<BTreeMap<String, String>>,
    pub subtitles_all_results_url: Option<String>,
    pub subtitles_chinese_results: Option<BTreeMap<String, String>>,
    pub subtitles_chinese_results_url: Option<String>,
    pub subtitles_english_results: Option<BTreeMap<String, Value>>,
    pub subtitles_english_results_url: Option<String>,
}
model! { RecognizeVideoCastCrewListSubtitlesResults {
    0 "SubtitlesAllResults" subtitles_all_results, 1 "SubtitlesAllResultsUrl" subtitles_all_results_url,
    2 "SubtitlesChineseResults" subtitles_chinese_results, 3 "SubtitlesChineseResultsUrl" subtitles_chinese_results_url,
    4 "SubtitlesEnglishResults" subtitles_english_results, 5 "SubtitlesEnglishResultsUrl" subtitles_english_results_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewListVideoOcrResults {
    pub detail_info: Option<Vec<RecognizeVideoCastCrewListVideoOcrResultsDetailInfo>>,
    pub end_time: Option<f64>,
    pub start_time: Option<f64>,
}
model! { RecognizeVideoCastCrewListVideoOcrResults {
    0 "DetailInfo" detail_info, 1 "EndTime" end_time, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewListVideoOcrResultsDetailInfo {
    pub boxes: Option<Vec<i64>>,
    pub position: Option<Vec<RecognizeVideoCastCrewListDetailInfoPosition>>,
    pub score: Option<f64>,
    pub text: Option<String>,
    pub text_type: Option<i64>,
}
model! { RecognizeVideoCastCrewListVideoOcrResultsDetailInfo {
    0 "Boxes" boxes, 1 "Position" position, 2 "Score" score, 3 "Text" text, 4 "TextType" text_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVideoCastCrewListDetailInfoPosition {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { RecognizeVideoCastCrewListDetailInfoPosition {
    0 "X" x, 1 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitVideoParts {
    pub max_time: Option<i64>,
    pub min_time: Option<i64>,
    pub template: Option<String>,
    pub video_url: String,
}
operation! { SplitVideoParts(video_url: String) "SplitVideoParts" -> SplitVideoPartsOutput {
    0 "MaxTime" max_time: i64, 1 "MinTime" min_time: i64, 2 "Template" template: String, 3 "VideoUrl" video_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitVideoPartsOutput {
    pub data: Option<SplitVideoPartsData>,
    pub message: Option<String>,
}
model! { SplitVideoPartsOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitVideoPartsData {
    pub elements: Option<Vec<SplitVideoPartsElements>>,
    pub split_video_part_results: Option<Vec<SplitVideoPartsSplitVideoPartResults>>,
}
model! { SplitVideoPartsData {
    0 "Elements" elements, 1 "SplitVideoPartResults" split_video_part_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitVideoPartsElements {
    pub begin_time: Option<f64>,
    pub end_time: Option<f64>,
    pub index: Option<i64>,
}
model! { SplitVideoPartsElements {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Index" index
} }

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
    0 "BeginTime" begin_time, 1 "By" by, 2 "EndTime" end_time, 3 "Theme" theme, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnderstandVideoContent {
    pub video_url: String,
}
operation! { UnderstandVideoContent(video_url: String) "UnderstandVideoContent" -> UnderstandVideoContentOutput {
    0 "VideoURL" video_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnderstandVideoContentOutput {
    pub data: Option<UnderstandVideoContentData>,
    pub message: Option<String>,
}
model! { UnderstandVideoContentOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnderstandVideoContentData {
    pub tag_info: Option<BTreeMap<String, Value>>,
    pub video_info: Option<UnderstandVideoContentVideoInfo>,
}
model! { UnderstandVideoContentData {
    0 "TagInfo" tag_info, 1 "VideoInfo" video_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnderstandVideoContentVideoInfo {
    pub duration: Option<i64>,
    pub fps: Option<f64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
}
model! { UnderstandVideoContentVideoInfo {
    0 "Duration" duration, 1 "Fps" fps, 2 "Height" height, 3 "Width" width
} }

#[cfg(feature = "reflect")]
register! {
    DetectVideoShot, EvaluateVideoQuality, GenerateVideoCover, GetAsyncJobResult, RecognizeVideoCastCrewList,
    SplitVideoParts, UnderstandVideoContent
}
