//! `videoenhan` 2020-03-20.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-shanghai", "videoenhan.cn-shanghai.aliyuncs.com")],
    vpc: &[("cn-shanghai", "videoenhan-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "videoenhan", version: "2020-03-20", code: "videoenhan", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceVideoTemplate {
    pub video_scene: Option<String>,
    pub video_url: String,
}
operation! { AddFaceVideoTemplate(video_url: String) "AddFaceVideoTemplate" -> AddFaceVideoTemplateOutput {
    0 "VideoScene" video_scene: String, 1 "VideoURL" video_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceVideoTemplateOutput {
    pub date: Option<AddFaceVideoTemplateDate>,
    pub message: Option<String>,
}
model! { AddFaceVideoTemplateOutput {
    0 "Date" date, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceVideoTemplateDate {
    pub face_infos: Option<Vec<AddFaceVideoTemplateFaceInfos>>,
    pub template_id: Option<String>,
    pub trans_result: Option<String>,
}
model! { AddFaceVideoTemplateDate {
    0 "FaceInfos" face_infos, 1 "TemplateId" template_id, 2 "TransResult" trans_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceVideoTemplateFaceInfos {
    pub template_face_id: Option<String>,
    pub template_face_url: Option<String>,
}
model! { AddFaceVideoTemplateFaceInfos {
    0 "TemplateFaceID" template_face_id, 1 "TemplateFaceURL" template_face_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustVideoColor {
    pub mode: Option<String>,
    pub video_bitrate: Option<i64>,
    pub video_codec: Option<String>,
    pub video_format: Option<String>,
    pub video_url: String,
}
operation! { AdjustVideoColor(video_url: String) "AdjustVideoColor" -> AdjustVideoColorOutput {
    0 "Mode" mode: String, 1 "VideoBitrate" video_bitrate: i64, 2 "VideoCodec" video_codec: String,
    3 "VideoFormat" video_format: String, 4 "VideoUrl" video_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustVideoColorOutput {
    pub data: Option<AdjustVideoColorData>,
    pub message: Option<String>,
}
model! { AdjustVideoColorOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustVideoColorData {
    pub video_url: Option<String>,
}
model! { AdjustVideoColorData {
    0 "VideoUrl" video_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeVideoSize {
    pub b: Option<i64>,
    pub crop_type: Option<String>,
    pub fill_type: Option<String>,
    pub g: Option<i64>,
    pub height: i64,
    pub r: Option<i64>,
    pub tightness: Option<f64>,
    pub video_url: String,
    pub width: i64,
}
operation! { ChangeVideoSize(height: i64, video_url: String, width: i64) "ChangeVideoSize" -> ChangeVideoSizeOutput {
    0 "B" b: i64, 1 "CropType" crop_type: String, 2 "FillType" fill_type: String, 3 "G" g: i64, 4 "Height" height,
    5 "R" r: i64, 6 "Tightness" tightness: f64, 7 "VideoUrl" video_url, 8 "Width" width
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeVideoSizeOutput {
    pub data: Option<ChangeVideoSizeData>,
    pub message: Option<String>,
}
model! { ChangeVideoSizeOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeVideoSizeData {
    pub video_cover_url: Option<String>,
    pub video_url: Option<String>,
}
model! { ChangeVideoSizeData {
    0 "VideoCoverUrl" video_cover_url, 1 "VideoUrl" video_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceVideoTemplate {
    pub template_id: String,
}
operation! { DeleteFaceVideoTemplate(template_id: String) "DeleteFaceVideoTemplate" -> Empty {
    0 "TemplateId" template_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteFaceVideoTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhancePortraitVideo {
    pub video_url: String,
}
operation! { EnhancePortraitVideo(video_url: String) "EnhancePortraitVideo" -> EnhancePortraitVideoOutput {
    0 "VideoUrl" video_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhancePortraitVideoOutput {
    pub data: Option<EnhancePortraitVideoData>,
    pub message: Option<String>,
}
model! { EnhancePortraitVideoOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhancePortraitVideoData {
    pub video_url: Option<String>,
}
model! { EnhancePortraitVideoData {
    0 "VideoUrl" video_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceVideoQuality {
    pub bitrate: Option<i64>,
    pub frame_rate: Option<i64>,
    pub hdr_format: Option<String>,
    pub max_illuminance: Option<i64>,
    pub out_put_height: Option<i64>,
    pub out_put_width: Option<i64>,
    pub video_url: String,
}
operation! { EnhanceVideoQuality(video_url: String) "EnhanceVideoQuality" -> EnhanceVideoQualityOutput {
    0 "Bitrate" bitrate: i64, 1 "FrameRate" frame_rate: i64, 2 "HDRFormat" hdr_format: String,
    3 "MaxIlluminance" max_illuminance: i64, 4 "OutPutHeight" out_put_height: i64, 5 "OutPutWidth" out_put_width: i64,
    6 "VideoURL" video_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceVideoQualityOutput {
    pub data: Option<EnhanceVideoQualityData>,
    pub message: Option<String>,
}
model! { EnhanceVideoQualityOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhanceVideoQualityData {
    pub video_url: Option<String>,
}
model! { EnhanceVideoQualityData {
    0 "VideoURL" video_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseVideoLogo {
    pub boxes: Option<Vec<EraseVideoLogoBoxes>>,
    pub video_url: String,
}
operation! { EraseVideoLogo(video_url: String) "EraseVideoLogo" -> EraseVideoLogoOutput {
    0 "Boxes" boxes: Vec<EraseVideoLogoBoxes>, 1 "VideoUrl" video_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseVideoLogoOutput {
    pub data: Option<EraseVideoLogoData>,
    pub message: Option<String>,
}
model! { EraseVideoLogoOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseVideoLogoData {
    pub video_url: Option<String>,
}
model! { EraseVideoLogoData {
    0 "VideoUrl" video_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseVideoSubtitles {
    pub bh: Option<f64>,
    pub bw: Option<f64>,
    pub bx: Option<f64>,
    pub by: Option<f64>,
    pub video_url: String,
}
operation! { EraseVideoSubtitles(video_url: String) "EraseVideoSubtitles" -> EraseVideoSubtitlesOutput {
    0 "BH" bh: f64, 1 "BW" bw: f64, 2 "BX" bx: f64, 3 "BY" by: f64, 4 "VideoUrl" video_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseVideoSubtitlesOutput {
    pub data: Option<EraseVideoSubtitlesData>,
    pub message: Option<String>,
}
model! { EraseVideoSubtitlesOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseVideoSubtitlesData {
    pub video_url: Option<String>,
}
model! { EraseVideoSubtitlesData {
    0 "VideoUrl" video_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateHumanAnimeStyleVideo {
    pub cartoon_style: String,
    pub video_url: String,
}
operation! { GenerateHumanAnimeStyleVideo(cartoon_style: String, video_url: String)
    "GenerateHumanAnimeStyleVideo" -> GenerateHumanAnimeStyleVideoOutput {
    0 "CartoonStyle" cartoon_style, 1 "VideoUrl" video_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateHumanAnimeStyleVideoOutput {
    pub data: Option<GenerateHumanAnimeStyleVideoData>,
    pub message: Option<String>,
}
model! { GenerateHumanAnimeStyleVideoOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateHumanAnimeStyleVideoData {
    pub video_url: Option<String>,
}
model! { GenerateHumanAnimeStyleVideoData {
    0 "VideoUrl" video_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideo {
    pub duration: Option<f64>,
    pub duration_adaption: Option<bool>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoFileList {
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub r#type: Option<String>,
}
input! { GenerateVideoFileList(file_name: String, file_url: String, r#type: String) {
    0 "FileName" file_name: String, 1 "FileUrl" file_url: String, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoOutput {
    pub data: Option<GenerateVideoData>,
    pub message: Option<String>,
}
model! { GenerateVideoOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVideoData {
    pub video_cover_url: Option<String>,
    pub video_url: Option<String>,
}
model! { GenerateVideoData {
    0 "VideoCoverUrl" video_cover_url, 1 "VideoUrl" video_url
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
pub struct InterpolateVideoFrame {
    pub bitrate: Option<i64>,
    pub frame_rate: Option<i64>,
    pub video_url: String,
}
operation! { InterpolateVideoFrame(video_url: String) "InterpolateVideoFrame" -> InterpolateVideoFrameOutput {
    0 "Bitrate" bitrate: i64, 1 "FrameRate" frame_rate: i64, 2 "VideoURL" video_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterpolateVideoFrameOutput {
    pub data: Option<InterpolateVideoFrameData>,
    pub message: Option<String>,
}
model! { InterpolateVideoFrameOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterpolateVideoFrameData {
    pub video_url: Option<String>,
}
model! { InterpolateVideoFrameData {
    0 "VideoURL" video_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeVideoFace {
    pub add_watermark: Option<bool>,
    pub enhance: Option<bool>,
    pub reference_url: String,
    pub video_url: String,
    pub watermark_type: Option<String>,
}
operation! { MergeVideoFace(reference_url: String, video_url: String) "MergeVideoFace" -> MergeVideoFaceOutput {
    0 "AddWatermark" add_watermark: bool, 1 "Enhance" enhance: bool, 2 "ReferenceURL" reference_url,
    3 "VideoURL" video_url, 4 "WatermarkType" watermark_type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeVideoFaceOutput {
    pub data: Option<MergeVideoFaceData>,
    pub message: Option<String>,
}
model! { MergeVideoFaceOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeVideoFaceData {
    pub video_url: Option<String>,
}
model! { MergeVideoFaceData {
    0 "VideoURL" video_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeVideoModelFace {
    pub add_watermark: Option<bool>,
    pub enhance: Option<bool>,
    pub face_image_url: Option<String>,
    pub merge_infos: Option<Vec<MergeVideoModelFaceMergeInfos>>,
    pub template_id: String,
    pub watermark_type: Option<String>,
}
operation! { MergeVideoModelFace(template_id: String) "MergeVideoModelFace" -> MergeVideoModelFaceOutput {
    0 "AddWatermark" add_watermark: bool, 1 "Enhance" enhance: bool, 2 "FaceImageURL" face_image_url: String,
    3 "MergeInfos" merge_infos: Vec<MergeVideoModelFaceMergeInfos>, 4 "TemplateId" template_id,
    5 "WatermarkType" watermark_type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeVideoModelFaceOutput {
    pub data: Option<MergeVideoModelFaceData>,
    pub message: Option<String>,
}
model! { MergeVideoModelFaceOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeVideoModelFaceData {
    pub video_url: Option<String>,
}
model! { MergeVideoModelFaceData {
    0 "VideoURL" video_url
} }

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
    Number "PageNo", "Data.Elements" data.elements, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceVideoTemplateOutput {
    pub data: Option<QueryFaceVideoTemplateData>,
}
model! { QueryFaceVideoTemplateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceVideoTemplateData {
    pub elements: Option<Vec<QueryFaceVideoTemplateElements>>,
    pub total: Option<i64>,
}
model! { QueryFaceVideoTemplateData {
    0 "Elements" elements, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceVideoTemplateElements {
    pub create_time: Option<String>,
    pub face_infos: Option<Vec<QueryFaceVideoTemplateFaceInfos>>,
    pub template_id: Option<String>,
    pub template_url: Option<String>,
    pub update_time: Option<String>,
    pub user_id: Option<String>,
}
model! { QueryFaceVideoTemplateElements {
    0 "CreateTime" create_time, 1 "FaceInfos" face_infos, 2 "TemplateId" template_id, 3 "TemplateURL" template_url,
    4 "UpdateTime" update_time, 5 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceVideoTemplateFaceInfos {
    pub template_face_id: Option<String>,
    pub template_face_url: Option<String>,
}
model! { QueryFaceVideoTemplateFaceInfos {
    0 "TemplateFaceID" template_face_id, 1 "TemplateFaceURL" template_face_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuperResolveVideo {
    pub bit_rate: Option<i64>,
    pub video_url: String,
}
operation! { SuperResolveVideo(video_url: String) "SuperResolveVideo" -> SuperResolveVideoOutput {
    0 "BitRate" bit_rate: i64, 1 "VideoUrl" video_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuperResolveVideoOutput {
    pub data: Option<SuperResolveVideoData>,
    pub message: Option<String>,
}
model! { SuperResolveVideoOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuperResolveVideoData {
    pub video_url: Option<String>,
}
model! { SuperResolveVideoData {
    0 "VideoUrl" video_url
} }

#[cfg(feature = "reflect")]
register! {
    AddFaceVideoTemplate, AdjustVideoColor, ChangeVideoSize, DeleteFaceVideoTemplate, EnhancePortraitVideo,
    EnhanceVideoQuality, EraseVideoLogo, EraseVideoSubtitles, GenerateHumanAnimeStyleVideo, GenerateVideo,
    GetAsyncJobResult, InterpolateVideoFrame, MergeVideoFace, MergeVideoModelFace, QueryFaceVideoTemplate,
    SuperResolveVideo
}
