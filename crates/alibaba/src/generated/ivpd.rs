//! `ivpd` of Alibaba Cloud, API version 2019-06-25.
//!
//! Endpoint: a table of 3 regions, else `ivpd.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/ivpd/2019-06-25/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ivpd::GetAsyncJobResult};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAsyncJobResult::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("cn-hangzhou", "ivpd.cn-hangzhou.aliyuncs.com"),
        ("cn-huhehaote", "ivpd.cn-huhehaote.aliyuncs.com"),
        ("cn-shanghai", "ivpd.cn-shanghai.aliyuncs.com"),
    ],
    &[
        ("cn-hangzhou", "ivpd-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "ivpd-vpc.cn-shanghai.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("ivpd", "2019-06-25", "ivpd", &ENDPOINTS);

/// Changes image size: `ChangeImageSize` of `ivpd` 2019-06-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ivpd/2019-06-25/ChangeImageSize>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ChangeImageSize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeImageSizeOutput {
    pub code: Option<String>,
    pub data: Option<ChangeImageSizeData>,
    pub message: Option<String>,
}
model! { ChangeImageSizeOutput {
    0 "Code" code: String, 1 "Data" data: ChangeImageSizeData, 2 "Message" message: String
} }

/// In the response of [`ChangeImageSize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeImageSizeData {
    pub url: Option<String>,
}
model! { ChangeImageSizeData {
    0 "Url" url: String
} }

/// Creates segment body job: `CreateSegmentBodyJob` of `ivpd` 2019-06-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ivpd/2019-06-25/CreateSegmentBodyJob>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`CreateSegmentBodyJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSegmentBodyJobDataList {
    pub data_id: Option<String>,
    pub image_url: Option<String>,
}
input! { CreateSegmentBodyJobDataList() {
    0 "DataId" data_id: String, 1 "ImageUrl" image_url: String
} }

/// Response of [`CreateSegmentBodyJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSegmentBodyJobOutput {
    pub code: Option<String>,
    pub data: Option<CreateSegmentBodyJobData>,
    pub message: Option<String>,
}
model! { CreateSegmentBodyJobOutput {
    0 "Code" code: String, 1 "Data" data: CreateSegmentBodyJobData, 2 "Message" message: String
} }

/// In the response of [`CreateSegmentBodyJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSegmentBodyJobData {
    pub batch_size: Option<i64>,
    pub completed: Option<bool>,
    pub job_id: Option<String>,
    pub progress: Option<i64>,
    pub result_list: Vec<CreateSegmentBodyJobResultList>,
    pub status: Option<String>,
    pub total_used_time: Option<i64>,
}
model! { CreateSegmentBodyJobData {
    0 "BatchSize" batch_size: i64, 1 "Completed" completed: bool, 2 "JobId" job_id: String, 3 "Progress" progress: i64,
    4 "ResultList" result_list: Vec<CreateSegmentBodyJobResultList>, 5 "Status" status: String,
    6 "TotalUsedTime" total_used_time: i64
} }

/// In the response of [`CreateSegmentBodyJob`].
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
    0 "Code" code: String, 1 "DataId" data_id: String, 2 "Message" message: String,
    3 "ResultData" result_data: CreateSegmentBodyJobResultData, 4 "Success" success: bool
} }

/// In the response of [`CreateSegmentBodyJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSegmentBodyJobResultData {
    pub image_url: Option<String>,
}
model! { CreateSegmentBodyJobResultData {
    0 "ImageUrl" image_url: String
} }

/// Detects image elements: `DetectImageElements` of `ivpd` 2019-06-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ivpd/2019-06-25/DetectImageElements>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageElements {
    pub url: Option<String>,
}
operation! { DetectImageElements() "DetectImageElements" -> DetectImageElementsOutput {
    0 "Url" url: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DetectImageElements`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageElementsOutput {
    pub code: Option<String>,
    pub data: Option<DetectImageElementsData>,
    pub message: Option<String>,
}
model! { DetectImageElementsOutput {
    0 "Code" code: String, 1 "Data" data: DetectImageElementsData, 2 "Message" message: String
} }

/// In the response of [`DetectImageElements`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectImageElementsData {
    pub elements: Vec<DetectImageElementsElements>,
}
model! { DetectImageElementsData {
    0 "Elements" elements: Vec<DetectImageElementsElements>
} }

/// In the response of [`DetectImageElements`].
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
    0 "Height" height: i64, 1 "Score" score: f64, 2 "Type" r#type: String, 3 "Width" width: i64, 4 "X" x: i64,
    5 "Y" y: i64
} }

/// `EraseLogoInVideo` of `ivpd` 2019-06-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ivpd/2019-06-25/EraseLogoInVideo>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`EraseLogoInVideo`].
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

/// Response of [`EraseLogoInVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseLogoInVideoOutput {
    pub code: Option<String>,
    pub data: Option<EraseLogoInVideoData>,
    pub message: Option<String>,
}
model! { EraseLogoInVideoOutput {
    0 "Code" code: String, 1 "Data" data: EraseLogoInVideoData, 2 "Message" message: String
} }

/// In the response of [`EraseLogoInVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseLogoInVideoData {
    pub job_id: Option<String>,
    pub video_url: Option<String>,
}
model! { EraseLogoInVideoData {
    0 "JobId" job_id: String, 1 "VideoUrl" video_url: String
} }

/// Extends image style: `ExtendImageStyle` of `ivpd` 2019-06-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ivpd/2019-06-25/ExtendImageStyle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendImageStyle {
    pub major_url: Option<String>,
    pub style_url: Option<String>,
}
operation! { ExtendImageStyle() "ExtendImageStyle" -> ExtendImageStyleOutput {
    0 "MajorUrl" major_url: String, 1 "StyleUrl" style_url: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ExtendImageStyle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendImageStyleOutput {
    pub code: Option<String>,
    pub data: Option<ExtendImageStyleData>,
    pub message: Option<String>,
}
model! { ExtendImageStyleOutput {
    0 "Code" code: String, 1 "Data" data: ExtendImageStyleData, 2 "Message" message: String
} }

/// In the response of [`ExtendImageStyle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendImageStyleData {
    pub major_url: Option<String>,
    pub url: Option<String>,
}
model! { ExtendImageStyleData {
    0 "MajorUrl" major_url: String, 1 "Url" url: String
} }

/// Gets async job result: `GetAsyncJobResult` of `ivpd` 2019-06-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ivpd/2019-06-25/GetAsyncJobResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResult {
    pub job_id: Option<String>,
}
operation! { GetAsyncJobResult() "GetAsyncJobResult" -> GetAsyncJobResultOutput {
    0 "JobId" job_id: String
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

/// Gets async result: `GetAsyncResult` of `ivpd` 2019-06-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ivpd/2019-06-25/GetAsyncResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncResult {
    pub job_id: Option<String>,
}
operation! { GetAsyncResult() "GetAsyncResult" -> GetAsyncResultOutput {
    0 "JobId" job_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetAsyncResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncResultOutput {
    pub code: Option<String>,
    pub data: Option<GetAsyncResultData>,
    pub message: Option<String>,
}
model! { GetAsyncResultOutput {
    0 "Code" code: String, 1 "Data" data: GetAsyncResultData, 2 "Message" message: String
} }

/// In the response of [`GetAsyncResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncResultData {
    pub batch_size: Option<String>,
    pub code: Option<String>,
    pub completed: Option<bool>,
    pub finish: Option<bool>,
    pub message: Option<String>,
    pub progress: Option<f64>,
    pub result: BTreeMap<String, Value>,
    pub status: Option<String>,
    pub total_used_time: Option<i64>,
}
model! { GetAsyncResultData {
    0 "BatchSize" batch_size: String, 1 "Code" code: String, 2 "Completed" completed: bool, 3 "Finish" finish: bool,
    4 "Message" message: String, 5 "Progress" progress: f64, 6 "Result" result: BTreeMap<String, Value>,
    7 "Status" status: String, 8 "TotalUsedTime" total_used_time: i64
} }

/// Gets job result: `GetJobResult` of `ivpd` 2019-06-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ivpd/2019-06-25/GetJobResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobResult {
    pub job_id: Option<String>,
}
operation! { GetJobResult() "GetJobResult" -> GetJobResultOutput {
    0 "JobId" job_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobResultOutput {
    pub code: Option<String>,
    pub data: Option<GetJobResultData>,
    pub message: Option<String>,
}
model! { GetJobResultOutput {
    0 "Code" code: String, 1 "Data" data: GetJobResultData, 2 "Message" message: String
} }

/// In the response of [`GetJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobResultData {
    pub batch_size: Option<String>,
    pub completed: Option<bool>,
    pub finish: Option<bool>,
    pub message: Option<String>,
    pub progress: Option<f64>,
    pub result_list: Vec<BTreeMap<String, Value>>,
    pub status: Option<String>,
    pub total_used_time: Option<i64>,
}
model! { GetJobResultData {
    0 "BatchSize" batch_size: String, 1 "Completed" completed: bool, 2 "Finish" finish: bool,
    3 "Message" message: String, 4 "Progress" progress: f64, 5 "ResultList" result_list: Vec<BTreeMap<String, Value>>,
    6 "Status" status: String, 7 "TotalUsedTime" total_used_time: i64
} }

/// Gets job status: `GetJobStatus` of `ivpd` 2019-06-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ivpd/2019-06-25/GetJobStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobStatus {
    pub job_id: Option<String>,
}
operation! { GetJobStatus() "GetJobStatus" -> GetJobStatusOutput {
    0 "JobId" job_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobStatusOutput {
    pub code: Option<String>,
    pub data: Option<GetJobStatusData>,
    pub message: Option<String>,
}
model! { GetJobStatusOutput {
    0 "Code" code: String, 1 "Data" data: GetJobStatusData, 2 "Message" message: String
} }

/// In the response of [`GetJobStatus`].
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
    0 "BatchSize" batch_size: String, 1 "Completed" completed: bool, 2 "Finish" finish: bool,
    3 "Message" message: String, 4 "Progress" progress: f64, 5 "Status" status: String,
    6 "TimeToLive" time_to_live: i64, 7 "TotalUsedTime" total_used_time: i64
} }

/// Gets user bucket config: `GetUserBucketConfig` of `ivpd` 2019-06-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ivpd/2019-06-25/GetUserBucketConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserBucketConfig {}
operation! { GetUserBucketConfig() "GetUserBucketConfig" -> GetUserBucketConfigOutput {} }

/// Response of [`GetUserBucketConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserBucketConfigOutput {
    pub code: Option<String>,
    pub data: Vec<GetUserBucketConfigData>,
    pub message: Option<String>,
}
model! { GetUserBucketConfigOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetUserBucketConfigData>, 2 "Message" message: String
} }

/// In the response of [`GetUserBucketConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserBucketConfigData {
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub region_name: Option<String>,
}
model! { GetUserBucketConfigData {
    0 "Bucket" bucket: String, 1 "Region" region: String, 2 "RegionName" region_name: String
} }

/// `HighlightGameVideo` of `ivpd` 2019-06-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ivpd/2019-06-25/HighlightGameVideo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightGameVideo {
    pub r#async: Option<bool>,
    pub video_url: Option<String>,
}
operation! { HighlightGameVideo() "HighlightGameVideo" -> HighlightGameVideoOutput {
    0 "Async" r#async: bool, 1 "VideoUrl" video_url: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`HighlightGameVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightGameVideoOutput {
    pub data: Option<HighlightGameVideoData>,
}
model! { HighlightGameVideoOutput {
    0 "Data" data: HighlightGameVideoData
} }

/// In the response of [`HighlightGameVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightGameVideoData {
    pub game_list: Vec<HighlightGameVideoGameList>,
    pub highlight_list: Vec<HighlightGameVideoHighlightList>,
}
model! { HighlightGameVideoData {
    0 "GameList" game_list: Vec<HighlightGameVideoGameList>,
    1 "HighlightList" highlight_list: Vec<HighlightGameVideoHighlightList>
} }

/// In the response of [`HighlightGameVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightGameVideoGameList {
    pub end: Option<f64>,
    pub game_info: BTreeMap<String, Value>,
    pub id: Option<String>,
    pub start: Option<f64>,
}
model! { HighlightGameVideoGameList {
    0 "End" end: f64, 1 "GameInfo" game_info: BTreeMap<String, Value>, 2 "Id" id: String, 3 "Start" start: f64
} }

/// In the response of [`HighlightGameVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightGameVideoHighlightList {
    pub end: Option<f64>,
    pub start: Option<f64>,
}
model! { HighlightGameVideoHighlightList {
    0 "End" end: f64, 1 "Start" start: f64
} }

/// Lists package design model types: `ListPackageDesignModelTypes` of `ivpd` 2019-06-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ivpd/2019-06-25/ListPackageDesignModelTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageDesignModelTypes {}
operation! { ListPackageDesignModelTypes() "ListPackageDesignModelTypes" -> ListPackageDesignModelTypesOutput {} }

/// Response of [`ListPackageDesignModelTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageDesignModelTypesOutput {
    pub code: Option<String>,
    pub data: Option<ListPackageDesignModelTypesData>,
    pub message: Option<String>,
}
model! { ListPackageDesignModelTypesOutput {
    0 "Code" code: String, 1 "Data" data: ListPackageDesignModelTypesData, 2 "Message" message: String
} }

/// In the response of [`ListPackageDesignModelTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageDesignModelTypesData {
    pub model_type_list: Vec<ListPackageDesignModelTypesModelTypeList>,
}
model! { ListPackageDesignModelTypesData {
    0 "ModelTypeList" model_type_list: Vec<ListPackageDesignModelTypesModelTypeList>
} }

/// In the response of [`ListPackageDesignModelTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageDesignModelTypesModelTypeList {
    pub elements: Vec<ListPackageDesignModelTypesElements>,
    pub model_type: Option<String>,
}
model! { ListPackageDesignModelTypesModelTypeList {
    0 "Elements" elements: Vec<ListPackageDesignModelTypesElements>, 1 "ModelType" model_type: String
} }

/// In the response of [`ListPackageDesignModelTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackageDesignModelTypesElements {
    pub side_name: Option<String>,
}
model! { ListPackageDesignModelTypesElements {
    0 "SideName" side_name: String
} }

/// Lists user buckets: `ListUserBuckets` of `ivpd` 2019-06-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ivpd/2019-06-25/ListUserBuckets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserBuckets {
    pub data: Option<Vec<ListUserBucketsData>>,
}
operation! { ListUserBuckets() "ListUserBuckets" -> ListUserBucketsOutput {
    0 "Data" data: Vec<ListUserBucketsData>
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// In the request of [`ListUserBuckets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserBucketsData {
    pub region_id: Option<String>,
}
input! { ListUserBucketsData() {
    0 "RegionId" region_id: String
} }

/// Response of [`ListUserBuckets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserBucketsOutput {
    pub code: Option<String>,
    pub data: Vec<String>,
    pub message: Option<String>,
}
model! { ListUserBucketsOutput {
    0 "Code" code: String, 1 "Data" data: Vec<String>, 2 "Message" message: String
} }

/// `MakeSuperResolutionImage` of `ivpd` 2019-06-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ivpd/2019-06-25/MakeSuperResolutionImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MakeSuperResolutionImage {
    pub url: Option<String>,
}
operation! { MakeSuperResolutionImage() "MakeSuperResolutionImage" -> MakeSuperResolutionImageOutput {
    0 "Url" url: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`MakeSuperResolutionImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MakeSuperResolutionImageOutput {
    pub code: Option<String>,
    pub data: Option<MakeSuperResolutionImageData>,
    pub message: Option<String>,
}
model! { MakeSuperResolutionImageOutput {
    0 "Code" code: String, 1 "Data" data: MakeSuperResolutionImageData, 2 "Message" message: String
} }

/// In the response of [`MakeSuperResolutionImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MakeSuperResolutionImageData {
    pub url: Option<String>,
}
model! { MakeSuperResolutionImageData {
    0 "Url" url: String
} }

/// `RecognizeImageColor` of `ivpd` 2019-06-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ivpd/2019-06-25/RecognizeImageColor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageColor {
    pub color_count: Option<String>,
    pub url: Option<String>,
}
operation! { RecognizeImageColor() "RecognizeImageColor" -> RecognizeImageColorOutput {
    0 "ColorCount" color_count: String, 1 "Url" url: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RecognizeImageColor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageColorOutput {
    pub code: Option<String>,
    pub data: Option<RecognizeImageColorData>,
    pub message: Option<String>,
}
model! { RecognizeImageColorOutput {
    0 "Code" code: String, 1 "Data" data: RecognizeImageColorData, 2 "Message" message: String
} }

/// In the response of [`RecognizeImageColor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageColorData {
    pub color_template_list: Vec<RecognizeImageColorColorTemplateList>,
}
model! { RecognizeImageColorData {
    0 "ColorTemplateList" color_template_list: Vec<RecognizeImageColorColorTemplateList>
} }

/// In the response of [`RecognizeImageColor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageColorColorTemplateList {
    pub color: Option<String>,
    pub label: Option<String>,
    pub percentage: Option<f64>,
}
model! { RecognizeImageColorColorTemplateList {
    0 "Color" color: String, 1 "Label" label: String, 2 "Percentage" percentage: f64
} }

/// `RecognizeImageStyle` of `ivpd` 2019-06-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ivpd/2019-06-25/RecognizeImageStyle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageStyle {
    pub url: Option<String>,
}
operation! { RecognizeImageStyle() "RecognizeImageStyle" -> RecognizeImageStyleOutput {
    0 "Url" url: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`RecognizeImageStyle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageStyleOutput {
    pub code: Option<String>,
    pub data: Option<RecognizeImageStyleData>,
    pub message: Option<String>,
}
model! { RecognizeImageStyleOutput {
    0 "Code" code: String, 1 "Data" data: RecognizeImageStyleData, 2 "Message" message: String
} }

/// In the response of [`RecognizeImageStyle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeImageStyleData {
    pub styles: Vec<String>,
}
model! { RecognizeImageStyleData {
    0 "Styles" styles: Vec<String>
} }

/// `RecolorImage` of `ivpd` 2019-06-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ivpd/2019-06-25/RecolorImage>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`RecolorImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecolorImageColorTemplate {
    pub color: Option<String>,
}
input! { RecolorImageColorTemplate() {
    0 "Color" color: String
} }

/// Response of [`RecolorImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecolorImageOutput {
    pub code: Option<String>,
    pub data: Option<RecolorImageData>,
    pub message: Option<String>,
}
model! { RecolorImageOutput {
    0 "Code" code: String, 1 "Data" data: RecolorImageData, 2 "Message" message: String
} }

/// In the response of [`RecolorImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecolorImageData {
    pub image_list: Vec<String>,
}
model! { RecolorImageData {
    0 "ImageList" image_list: Vec<String>
} }

/// `SegmentBody` of `ivpd` 2019-06-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ivpd/2019-06-25/SegmentBody>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentBody {
    pub image_url: Option<String>,
}
operation! { SegmentBody() "SegmentBody" -> SegmentBodyOutput {
    0 "ImageUrl" image_url: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`SegmentBody`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentBodyOutput {
    pub code: Option<String>,
    pub data: Option<SegmentBodyData>,
    pub message: Option<String>,
}
model! { SegmentBodyOutput {
    0 "Code" code: String, 1 "Data" data: SegmentBodyData, 2 "Message" message: String
} }

/// In the response of [`SegmentBody`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentBodyData {
    pub image_url: Option<String>,
}
model! { SegmentBodyData {
    0 "ImageUrl" image_url: String
} }

/// `SegmentCommodity` of `ivpd` 2019-06-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ivpd/2019-06-25/SegmentCommodity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCommodity {
    pub image_url: Option<String>,
}
operation! { SegmentCommodity() "SegmentCommodity" -> SegmentCommodityOutput {
    0 "ImageURL" image_url: String
} }

/// Response of [`SegmentCommodity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCommodityOutput {
    pub data: Option<SegmentCommodityData>,
}
model! { SegmentCommodityOutput {
    0 "Data" data: SegmentCommodityData
} }

/// In the response of [`SegmentCommodity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentCommodityData {
    pub image_url: Option<String>,
}
model! { SegmentCommodityData {
    0 "ImageURL" image_url: String
} }

/// `SegmentImage` of `ivpd` 2019-06-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ivpd/2019-06-25/SegmentImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentImage {
    pub url: Option<String>,
}
operation! { SegmentImage() "SegmentImage" -> SegmentImageOutput {
    0 "Url" url: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`SegmentImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentImageOutput {
    pub code: Option<String>,
    pub data: Option<SegmentImageData>,
    pub message: Option<String>,
}
model! { SegmentImageOutput {
    0 "Code" code: String, 1 "Data" data: SegmentImageData, 2 "Message" message: String
} }

/// In the response of [`SegmentImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentImageData {
    pub url: Option<String>,
}
model! { SegmentImageData {
    0 "Url" url: String
} }

/// Updates user bucket config: `UpdateUserBucketConfig` of `ivpd` 2019-06-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ivpd/2019-06-25/UpdateUserBucketConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserBucketConfig {
    pub data: Option<Vec<UpdateUserBucketConfigData>>,
}
operation! { UpdateUserBucketConfig() "UpdateUserBucketConfig" -> UpdateUserBucketConfigOutput {
    0 "Data" data: Vec<UpdateUserBucketConfigData>
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// In the request of [`UpdateUserBucketConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserBucketConfigData {
    pub bucket: Option<String>,
    pub region: Option<String>,
}
input! { UpdateUserBucketConfigData() {
    0 "Bucket" bucket: String, 1 "Region" region: String
} }

/// Response of [`UpdateUserBucketConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserBucketConfigOutput {
    pub code: Option<String>,
    pub data: Vec<UpdateUserBucketConfigData2>,
    pub message: Option<String>,
}
model! { UpdateUserBucketConfigOutput {
    0 "Code" code: String, 1 "Data" data: Vec<UpdateUserBucketConfigData2>, 2 "Message" message: String
} }

/// In the response of [`UpdateUserBucketConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserBucketConfigData2 {
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub region_name: Option<String>,
}
model! { UpdateUserBucketConfigData2 {
    0 "Bucket" bucket: String, 1 "Region" region: String, 2 "RegionName" region_name: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ChangeImageSize, CreateSegmentBodyJob, DetectImageElements, EraseLogoInVideo, ExtendImageStyle, GetAsyncJobResult,
    GetAsyncResult, GetJobResult, GetJobStatus, GetUserBucketConfig, HighlightGameVideo, ListPackageDesignModelTypes,
    ListUserBuckets, MakeSuperResolutionImage, RecognizeImageColor, RecognizeImageStyle, RecolorImage, SegmentBody,
    SegmentCommodity, SegmentImage, UpdateUserBucketConfig
}
