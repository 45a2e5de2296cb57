//! `ivpd` 2019-06-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("cn-hangzhou", "ivpd.cn-hangzhou.aliyuncs.com"),
        ("cn-huhehaote", "ivpd.cn-huhehaote.aliyuncs.com"),
        ("cn-shanghai", "ivpd.cn-shanghai.aliyuncs.com"),
    ],
    vpc: &[("cn-hangzhou", "ivpd-vpc.cn-hangzhou.aliyuncs.com"), ("cn-shanghai", "ivpd-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "ivpd", version: "2019-06-25", code: "ivpd", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeImageSize {
    pub height: Option<i64>,
    pub url: Option<String>,
    pub width: Option<i64>,
}
operation! { ChangeImageSize() "ChangeImageSize" -> ChangeImageSizeOutput {
    0 "Height" height: i64, 1 "Url" url: String, 2 "Width" width: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeImageSizeOutput {
    pub code: Option<String>,
    pub data: Option<ChangeImageSizeData>,
    pub message: Option<String>,
}
model! { ChangeImageSizeOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeImageSizeData {
    pub url: Option<String>,
}
model! { ChangeImageSizeData {
    0 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSegmentBodyJob {
    pub data_list: Option<Vec<CreateSegmentBodyJobDataList>>,
    pub job_id: Option<String>,
    pub time_to_live: Option<i64>,
}
operation! { CreateSegmentBodyJob() "CreateSegmentBodyJob" -> CreateSegmentBodyJobOutput {
    0 "DataList" data_list: Vec<CreateSegmentBodyJobDataList>, 1 "JobId" job_id: String,
    2 "TimeToLive" time_to_live: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSegmentBodyJobDataList {
    pub data_id: Option<String>,
    pub image_url: Option<String>,
}
input! { CreateSegmentBodyJobDataList() {
    0 "DataId" data_id: String, 1 "ImageUrl" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSegmentBodyJobOutput {
    pub code: Option<String>,
    pub data: Option<CreateSegmentBodyJobData>,
    pub message: Option<String>,
}
model! { CreateSegmentBodyJobOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSegmentBodyJobData {
    pub batch_size: Option<i64>,
    pub completed: Option<bool>,
    pub job_id: Option<String>,
    pub progress: Option<i64>,
    pub result_list: Option<Vec<CreateSegmentBodyJobResultList>>,
    pub status: Option<String>,
    pub total_used_time: Option<i64>,
}
model! { CreateSegmentBodyJobData {
    0 "BatchSize" batch_size, 1 "Completed" completed, 2 "JobId" job_id, 3 "Progress" progress,
    4 "ResultList" result_list, 5 "Status" status, 6 "TotalUsedTime" total_used_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSegmentBodyJobResultList {
    pub code: Option<String>,
    pub data_id: Option<String>,
    pub message: Option<String>,
    pub result_data: Option<CreateSegmentBodyJobResultData>,
    pub success: Option<bool>,
}
model! { CreateSegmentBodyJobResultList {
    0 "Code" code, 1 "DataId" data_id, 2 "Message" message, 3 "ResultData" result_data, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSegmentBodyJobResultData {
    pub image_url: Option<String>,
}
model! { CreateSegmentBodyJobResultData {
    0 "ImageUrl" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageElements {
    pub url: Option<String>,
}
operation! { DetectImageElements() "DetectImageElements" -> DetectImageElementsOutput {
    0 "Url" url: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageElementsOutput {
    pub code: Option<String>,
    pub data: Option<DetectImageElementsData>,
    pub message: Option<String>,
}
model! { DetectImageElementsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageElementsData {
    pub elements: Option<Vec<DetectImageElementsElements>>,
}
model! { DetectImageElementsData {
    0 "Elements" elements
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageElementsElements {
    pub height: Option<i64>,
    pub score: Option<f64>,
    pub r#type: Option<String>,
    pub width: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { DetectImageElementsElements {
    0 "Height" height, 1 "Score" score, 2 "Type" r#type, 3 "Width" width, 4 "X" x, 5 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseLogoInVideo {
    pub boxes: Option<Vec<EraseLogoInVideoBoxes>>,
    pub job_id: Option<String>,
    pub video_url: Option<String>,
}
operation! { EraseLogoInVideo() "EraseLogoInVideo" -> EraseLogoInVideoOutput {
    0 "Boxes" boxes: Vec<EraseLogoInVideoBoxes>, 1 "JobId" job_id: String, 2 "VideoUrl" video_url: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseLogoInVideoBoxes {
    pub h: Option<f64>,
    pub w: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
input! { EraseLogoInVideoBoxes() {
    0 "H" h: f64, 1 "W" w: f64, 2 "X" x: f64, 3 "Y" y: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseLogoInVideoOutput {
    pub code: Option<String>,
    pub data: Option<EraseLogoInVideoData>,
    pub message: Option<String>,
}
model! { EraseLogoInVideoOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseLogoInVideoData {
    pub job_id: Option<String>,
    pub video_url: Option<String>,
}
model! { EraseLogoInVideoData {
    0 "JobId" job_id, 1 "VideoUrl" video_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendImageStyle {
    pub major_url: Option<String>,
    pub style_url: Option<String>,
}
operation! { ExtendImageStyle() "ExtendImageStyle" -> ExtendImageStyleOutput {
    0 "MajorUrl" major_url: String, 1 "StyleUrl" style_url: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendImageStyleOutput {
    pub code: Option<String>,
    pub data: Option<ExtendImageStyleData>,
    pub message: Option<String>,
}
model! { ExtendImageStyleOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendImageStyleData {
    pub major_url: Option<String>,
    pub url: Option<String>,
}
model! { ExtendImageStyleData {
    0 "MajorUrl" major_url, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResult {
    pub job_id: Option<String>,
}
operation! { GetAsyncJobResult() "GetAsyncJobResult" -> GetAsyncJobResultOutput {
    0 "JobId" job_id: String
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
pub struct GetAsyncResult {
    pub job_id: Option<String>,
}
operation! { GetAsyncResult() "GetAsyncResult" -> GetAsyncResultOutput {
    0 "JobId" job_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncResultOutput {
    pub code: Option<String>,
    pub data: Option<GetAsyncResultData>,
    pub message: Option<String>,
}
model! { GetAsyncResultOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncResultData {
    pub batch_size: Option<String>,
    pub code: Option<String>,
    pub completed: Option<bool>,
    pub finish: Option<bool>,
    pub message: Option<String>,
    pub progress: Option<f64>,
    pub result: Option<BTreeMap<String, Value>>,
    pub status: Option<String>,
    pub total_used_time: Option<i64>,
}
model! { GetAsyncResultData {
    0 "BatchSize" batch_size, 1 "Code" code, 2 "Completed" completed, 3 "Finish" finish, 4 "Message" message,
    5 "Progress" progress, 6 "Result" result, 7 "Status" status, 8 "TotalUsedTime" total_used_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobResult {
    pub job_id: Option<String>,
}
operation! { GetJobResult() "GetJobResult" -> GetJobResultOutput {
    0 "JobId" job_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobResultOutput {
    pub code: Option<String>,
    pub data: Option<GetJobResultData>,
    pub message: Option<String>,
}
model! { GetJobResultOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobResultData {
    pub batch_size: Option<String>,
    pub completed: Option<bool>,
    pub finish: Option<bool>,
    pub message: Option<String>,
    pub progress: Option<f64>,
    pub result_list: Option<Vec<BTreeMap<String, Value>>>,
    pub status: Option<String>,
    pub total_used_time: Option<i64>,
}
model! { GetJobResultData {
    0 "BatchSize" batch_size, 1 "Completed" completed, 2 "Finish" finish, 3 "Message" message, 4 "Progress" progress,
    5 "ResultList" result_list, 6 "Status" status, 7 "TotalUsedTime" total_used_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobStatus {
    pub job_id: Option<String>,
}
operation! { GetJobStatus() "GetJobStatus" -> GetJobStatusOutput {
    0 "JobId" job_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobStatusOutput {
    pub code: Option<String>,
    pub data: Option<GetJobStatusData>,
    pub message: Option<String>,
}
model! { GetJobStatusOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobStatusData {
    pub batch_size: Option<String>,
    pub completed: Option<bool>,
    pub finish: Option<bool>,
    pub message: Option<String>,
    pub progress: Option<f64>,
    pub status: Option<String>,
    pub time_to_live: Option<i64>,
    pub total_used_time: Option<i64>,
}
model! { GetJobStatusData {
    0 "BatchSize" batch_size, 1 "Completed" completed, 2 "Finish" finish, 3 "Message" message, 4 "Progress" progress,
    5 "Status" status, 6 "TimeToLive" time_to_live, 7 "TotalUsedTime" total_used_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserBucketConfig {}
operation! { GetUserBucketConfig() "GetUserBucketConfig" -> GetUserBucketConfigOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserBucketConfigOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetUserBucketConfigData>>,
    pub message: Option<String>,
}
model! { GetUserBucketConfigOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserBucketConfigData {
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub region_name: Option<String>,
}
model! { GetUserBucketConfigData {
    0 "Bucket" bucket, 1 "Region" region, 2 "RegionName" region_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightGameVideo {
    pub r#async: Option<bool>,
    pub video_url: Option<String>,
}
operation! { HighlightGameVideo() "HighlightGameVideo" -> HighlightGameVideoOutput {
    0 "Async" r#async: bool, 1 "VideoUrl" video_url: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightGameVideoOutput {
    pub data: Option<HighlightGameVideoData>,
}
model! { HighlightGameVideoOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightGameVideoData {
    pub game_list: Option<Vec<HighlightGameVideoGameList>>,
    pub highlight_list: Option<Vec<HighlightGameVideoHighlightList>>,
}
model! { HighlightGameVideoData {
    0 "GameList" game_list, 1 "HighlightList" highlight_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightGameVideoGameList {
    pub end: Option<f64>,
    pub game_info: Option<BTreeMap<String, Value>>,
    pub id: Option<String>,
    pub start: Option<f64>,
}
model! { HighlightGameVideoGameList {
    0 "End" end, 1 "GameInfo" game_info, 2 "Id" id, 3 "Start" start
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightGameVideoHighlightList {
    pub end: Option<f64>,
    pub start: Option<f64>,
}
model! { HighlightGameVideoHighlightList {
    0 "End" end, 1 "Start" start
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageDesignModelTypes {}
operation! { ListPackageDesignModelTypes() "ListPackageDesignModelTypes" -> ListPackageDesignModelTypesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageDesignModelTypesOutput {
    pub code: Option<String>,
    pub data: Option<ListPackageDesignModelTypesData>,
    pub message: Option<String>,
}
model! { ListPackageDesignModelTypesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageDesignModelTypesData {
    pub model_type_list: Option<Vec<ListPackageDesignModelTypesModelTypeList>>,
}
model! { ListPackageDesignModelTypesData {
    0 "ModelTypeList" model_type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageDesignModelTypesModelTypeList {
    pub elements: Option<Vec<ListPackageDesignModelTypesElements>>,
    pub model_type: Option<String>,
}
model! { ListPackageDesignModelTypesModelTypeList {
    0 "Elements" elements, 1 "ModelType" model_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageDesignModelTypesElements {
    pub side_name: Option<String>,
}
model! { ListPackageDesignModelTypesElements {
    0 "SideName" side_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserBuckets {
    pub data: Option<Vec<ListUserBucketsData>>,
}
operation! { ListUserBuckets() "ListUserBuckets" -> ListUserBucketsOutput {
    0 "Data" data: Vec<ListUserBucketsData>
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserBucketsData {
    pub region_id: Option<String>,
}
input! { ListUserBucketsData() {
    0 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserBucketsOutput {
    pub code: Option<String>,
    pub data: Option<Vec<String>>,
    pub message: Option<String>,
}
model! { ListUserBucketsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MakeSuperResolutionImage {
    pub url: Option<String>,
}
operation! { MakeSuperResolutionImage() "MakeSuperResolutionImage" -> MakeSuperResolutionImageOutput {
    0 "Url" url: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MakeSuperResolutionImageOutput {
    pub code: Option<String>,
    pub data: Option<MakeSuperResolutionImageData>,
    pub message: Option<String>,
}
model! { MakeSuperResolutionImageOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MakeSuperResolutionImageData {
    pub url: Option<String>,
}
model! { MakeSuperResolutionImageData {
    0 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageColor {
    pub color_count: Option<String>,
    pub url: Option<String>,
}
operation! { RecognizeImageColor() "RecognizeImageColor" -> RecognizeImageColorOutput {
    0 "ColorCount" color_count: String, 1 "Url" url: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageColorOutput {
    pub code: Option<String>,
    pub data: Option<RecognizeImageColorData>,
    pub message: Option<String>,
}
model! { RecognizeImageColorOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageColorData {
    pub color_template_list: Option<Vec<RecognizeImageColorColorTemplateList>>,
}
model! { RecognizeImageColorData {
    0 "ColorTemplateList" color_template_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageColorColorTemplateList {
    pub color: Option<String>,
    pub label: Option<String>,
    pub percentage: Option<f64>,
}
model! { RecognizeImageColorColorTemplateList {
    0 "Color" color, 1 "Label" label, 2 "Percentage" percentage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageStyle {
    pub url: Option<String>,
}
operation! { RecognizeImageStyle() "RecognizeImageStyle" -> RecognizeImageStyleOutput {
    0 "Url" url: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageStyleOutput {
    pub code: Option<String>,
    pub data: Option<RecognizeImageStyleData>,
    pub message: Option<String>,
}
model! { RecognizeImageStyleOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageStyleData {
    pub styles: Option<Vec<String>>,
}
model! { RecognizeImageStyleData {
    0 "Styles" styles
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecolorImage {
    pub color_count: Option<i64>,
    pub color_template: Option<Vec<RecolorImageColorTemplate>>,
    pub mode: Option<String>,
    pub ref_url: Option<String>,
    pub url: Option<String>,
}
operation! { RecolorImage() "RecolorImage" -> RecolorImageOutput {
    0 "ColorCount" color_count: i64, 1 "ColorTemplate" color_template: Vec<RecolorImageColorTemplate>,
    2 "Mode" mode: String, 3 "RefUrl" ref_url: String, 4 "Url" url: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecolorImageColorTemplate {
    pub color: Option<String>,
}
input! { RecolorImageColorTemplate() {
    0 "Color" color: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecolorImageOutput {
    pub code: Option<String>,
    pub data: Option<RecolorImageData>,
    pub message: Option<String>,
}
model! { RecolorImageOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecolorImageData {
    pub image_list: Option<Vec<String>>,
}
model! { RecolorImageData {
    0 "ImageList" image_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentBody {
    pub image_url: Option<String>,
}
operation! { SegmentBody() "SegmentBody" -> SegmentBodyOutput {
    0 "ImageUrl" image_url: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentBodyOutput {
    pub code: Option<String>,
    pub data: Option<SegmentBodyData>,
    pub message: Option<String>,
}
model! { SegmentBodyOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentBodyData {
    pub image_url: Option<String>,
}
model! { SegmentBodyData {
    0 "ImageUrl" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCommodity {
    pub image_url: Option<String>,
}
operation! { SegmentCommodity() "SegmentCommodity" -> SegmentCommodityOutput {
    0 "ImageURL" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCommodityOutput {
    pub data: Option<SegmentCommodityData>,
}
model! { SegmentCommodityOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCommodityData {
    pub image_url: Option<String>,
}
model! { SegmentCommodityData {
    0 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentImage {
    pub url: Option<String>,
}
operation! { SegmentImage() "SegmentImage" -> SegmentImageOutput {
    0 "Url" url: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentImageOutput {
    pub code: Option<String>,
    pub data: Option<SegmentImageData>,
    pub message: Option<String>,
}
model! { SegmentImageOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentImageData {
    pub url: Option<String>,
}
model! { SegmentImageData {
    0 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserBucketConfig {
    pub data: Option<Vec<UpdateUserBucketConfigData>>,
}
operation! { UpdateUserBucketConfig() "UpdateUserBucketConfig" -> UpdateUserBucketConfigOutput {
    0 "Data" data: Vec<UpdateUserBucketConfigData>
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserBucketConfigData {
    pub bucket: Option<String>,
    pub region: Option<String>,
}
input! { UpdateUserBucketConfigData() {
    0 "Bucket" bucket: String, 1 "Region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserBucketConfigOutput {
    pub code: Option<String>,
    pub data: Option<Vec<UpdateUserBucketConfigData2>>,
    pub message: Option<String>,
}
model! { UpdateUserBucketConfigOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserBucketConfigData2 {
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub region_name: Option<String>,
}
model! { UpdateUserBucketConfigData2 {
    0 "Bucket" bucket, 1 "Region" region, 2 "RegionName" region_name
} }

#[cfg(feature = "reflect")]
register! {
    ChangeImageSize, CreateSegmentBodyJob, DetectImageElements, EraseLogoInVideo, ExtendImageStyle, GetAsyncJobResult,
    GetAsyncResult, GetJobResult, GetJobStatus, GetUserBucketConfig, HighlightGameVideo, ListPackageDesignModelTypes,
    ListUserBuckets, MakeSuperResolutionImage, RecognizeImageColor, RecognizeImageStyle, RecolorImage, SegmentBody,
    SegmentCommodity, SegmentImage, UpdateUserBucketConfig
}
