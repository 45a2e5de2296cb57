//! `green` 2022-03-02.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "green.ap-southeast-1.aliyuncs.com"),
        ("ap-south-1", "green.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-1", "green-cip.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "green.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "green.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "green.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "green-cip.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "green.aliyuncs.com"),
        ("cn-hangzhou", "green-cip.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "green.aliyuncs.com"),
        ("cn-hongkong", "green.aliyuncs.com"),
        ("cn-huhehaote", "green.aliyuncs.com"),
        ("cn-north-2-gov-1", "green.aliyuncs.com"),
        ("cn-qingdao", "green.aliyuncs.com"),
        ("cn-shanghai", "green-cip.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "green.aliyuncs.com"),
        ("cn-shenzhen", "green-cip.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "green.aliyuncs.com"),
        ("cn-zhangjiakou", "green.aliyuncs.com"),
        ("eu-central-1", "green.ap-southeast-1.aliyuncs.com"),
        ("eu-west-1", "green.ap-southeast-1.aliyuncs.com"),
        ("me-east-1", "green.ap-southeast-1.aliyuncs.com"),
        ("us-east-1", "green.ap-southeast-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-southeast-1", "green-cip-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "green-cip-vpc.cn-beijing.aliyuncs.com"),
        ("cn-shanghai", "green-cip-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "green-cip-vpc.cn-shenzhen.aliyuncs.com"),
    ],
    global: "green-cip.cn-beijing.aliyuncs.com",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "green", version: "2022-03-02", code: "green", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResult {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { DescribeFileModerationResult() "DescribeFileModerationResult" -> DescribeFileModerationResultOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeFileModerationResultData>,
    pub message: Option<String>,
}
model! { DescribeFileModerationResultOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultData {
    pub account_id: Option<String>,
    pub data_id: Option<String>,
    pub doc_type: Option<String>,
    pub page_result: Option<Vec<DescribeFileModerationResultPageResult>>,
    pub page_summary: Option<DescribeFileModerationResultPageSummary>,
    pub risk_level: Option<String>,
    pub url: Option<String>,
}
model! { DescribeFileModerationResultData {
    0 "AccountId" account_id, 1 "DataId" data_id, 2 "DocType" doc_type, 3 "PageResult" page_result,
    4 "PageSummary" page_summary, 5 "RiskLevel" risk_level, 6 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultPageResult {
    pub image_result: Option<Vec<DescribeFileModerationResultImageResult>>,
    pub image_url: Option<String>,
    pub page_num: Option<i64>,
    pub text_result: Option<Vec<DescribeFileModerationResultTextResult>>,
    pub text_url: Option<String>,
}
model! { DescribeFileModerationResultPageResult {
    0 "ImageResult" image_result, 1 "ImageUrl" image_url, 2 "PageNum" page_num, 3 "TextResult" text_result,
    4 "TextUrl" text_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultImageResult {
    pub description: Option<String>,
    pub label_result: Option<Vec<DescribeFileModerationResultLabelResult>>,
    pub location: Option<DescribeFileModerationResultLocation>,
    pub risk_level: Option<String>,
    pub service: Option<String>,
}
model! { DescribeFileModerationResultImageResult {
    0 "Description" description, 1 "LabelResult" label_result, 2 "Location" location, 3 "RiskLevel" risk_level,
    4 "Service" service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultLabelResult {
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub label: Option<String>,
}
model! { DescribeFileModerationResultLabelResult {
    0 "Confidence" confidence, 1 "Description" description, 2 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultLocation {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { DescribeFileModerationResultLocation {
    0 "H" h, 1 "W" w, 2 "X" x, 3 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultTextResult {
    pub description: Option<String>,
    pub descriptions: Option<String>,
    pub labels: Option<String>,
    pub risk_level: Option<String>,
    pub risk_tips: Option<String>,
    pub risk_words: Option<String>,
    pub service: Option<String>,
    pub text: Option<String>,
    pub text_segment: Option<String>,
}
model! { DescribeFileModerationResultTextResult {
    0 "Description" description, 1 "Descriptions" descriptions, 2 "Labels" labels, 3 "RiskLevel" risk_level,
    4 "RiskTips" risk_tips, 5 "RiskWords" risk_words, 6 "Service" service, 7 "Text" text, 8 "TextSegment" text_segment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultPageSummary {
    pub image_summary: Option<DescribeFileModerationResultImageSummary>,
    pub page_sum: Option<i64>,
    pub risk_summary: Option<DescribeFileModerationResultRiskSummary>,
    pub text_summary: Option<DescribeFileModerationResultTextSummary>,
}
model! { DescribeFileModerationResultPageSummary {
    0 "ImageSummary" image_summary, 1 "PageSum" page_sum, 2 "RiskSummary" risk_summary, 3 "TextSummary" text_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultImageSummary {
    pub image_labels: Option<Vec<DescribeFileModerationResultImageLabels>>,
    pub risk_level: Option<String>,
}
model! { DescribeFileModerationResultImageSummary {
    0 "ImageLabels" image_labels, 1 "RiskLevel" risk_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultImageLabels {
    pub description: Option<String>,
    pub label: Option<String>,
    pub label_sum: Option<i64>,
}
model! { DescribeFileModerationResultImageLabels {
    0 "Description" description, 1 "Label" label, 2 "LabelSum" label_sum
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultRiskSummary {
    pub ext: Option<DescribeFileModerationResultExt>,
    pub risk_labels: Option<Vec<DescribeFileModerationResultRiskLabels>>,
    pub risk_level: Option<String>,
}
model! { DescribeFileModerationResultRiskSummary {
    0 "Ext" ext, 1 "RiskLabels" risk_labels, 2 "RiskLevel" risk_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultExt {
    pub aigc_data: Option<DescribeFileModerationResultAigcData>,
}
model! { DescribeFileModerationResultExt {
    0 "AigcData" aigc_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultAigcData {
    pub aigc: Option<DescribeFileModerationResultAIGC>,
    pub explain: Option<String>,
}
model! { DescribeFileModerationResultAigcData {
    0 "AIGC" aigc, 1 "Explain" explain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultAIGC {
    pub content_producer: Option<String>,
    pub content_propagator: Option<String>,
    pub label: Option<String>,
    pub produce_id: Option<String>,
    pub propagate_id: Option<String>,
    pub reserved_code1: Option<String>,
    pub reserved_code2: Option<String>,
}
model! { DescribeFileModerationResultAIGC {
    0 "ContentProducer" content_producer, 1 "ContentPropagator" content_propagator, 2 "Label" label,
    3 "ProduceID" produce_id, 4 "PropagateID" propagate_id, 5 "ReservedCode1" reserved_code1,
    6 "ReservedCode2" reserved_code2
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultRiskLabels {
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub label: Option<String>,
}
model! { DescribeFileModerationResultRiskLabels {
    0 "Confidence" confidence, 1 "Description" description, 2 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultTextSummary {
    pub risk_level: Option<String>,
    pub text_labels: Option<Vec<DescribeFileModerationResultTextLabels>>,
}
model! { DescribeFileModerationResultTextSummary {
    0 "RiskLevel" risk_level, 1 "TextLabels" text_labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultTextLabels {
    pub description: Option<String>,
    pub label: Option<String>,
    pub label_sum: Option<i64>,
}
model! { DescribeFileModerationResultTextLabels {
    0 "Description" description, 1 "Label" label, 2 "LabelSum" label_sum
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageModerationResult {
    pub req_id: Option<String>,
}
operation! { DescribeImageModerationResult() "DescribeImageModerationResult" -> DescribeImageModerationResultOutput {
    0 "ReqId" req_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageModerationResultOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeImageModerationResultData>,
    pub msg: Option<String>,
}
model! { DescribeImageModerationResultOutput {
    0 "Code" code, 1 "Data" data, 2 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageModerationResultData {
    pub account_id: Option<String>,
    pub data_id: Option<String>,
    pub frame: Option<String>,
    pub frame_num: Option<i64>,
    pub manual_task_id: Option<String>,
    pub req_id: Option<String>,
    pub result: Option<Vec<DescribeImageModerationResultResult>>,
    pub risk_level: Option<String>,
}
model! { DescribeImageModerationResultData {
    0 "AccountId" account_id, 1 "DataId" data_id, 2 "Frame" frame, 3 "FrameNum" frame_num,
    4 "ManualTaskId" manual_task_id, 5 "ReqId" req_id, 6 "Result" result, 7 "RiskLevel" risk_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageModerationResultResult {
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub label: Option<String>,
    pub risk_level: Option<String>,
}
model! { DescribeImageModerationResultResult {
    0 "Confidence" confidence, 1 "Description" description, 2 "Label" label, 3 "RiskLevel" risk_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageResultExt {
    pub info_type: Option<String>,
    pub req_id: Option<String>,
}
operation! { DescribeImageResultExt() "DescribeImageResultExt" -> DescribeImageResultExtOutput {
    0 "InfoType" info_type: String, 1 "ReqId" req_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageResultExtOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeImageResultExtData>,
    pub msg: Option<String>,
}
model! { DescribeImageResultExtOutput {
    0 "Code" code, 1 "Data" data, 2 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageResultExtData {
    pub custom_image: Option<Vec<DescribeImageResultExtCustomImage>>,
    pub public_figure: Option<Vec<DescribeImageResultExtPublicFigure>>,
    pub text_in_image: Option<DescribeImageResultExtTextInImage>,
}
model! { DescribeImageResultExtData {
    0 "CustomImage" custom_image, 1 "PublicFigure" public_figure, 2 "TextInImage" text_in_image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageResultExtCustomImage {
    pub image_id: Option<String>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
}
model! { DescribeImageResultExtCustomImage {
    0 "ImageId" image_id, 1 "LibId" lib_id, 2 "LibName" lib_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageResultExtPublicFigure {
    pub figure_id: Option<String>,
}
model! { DescribeImageResultExtPublicFigure {
    0 "FigureId" figure_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageResultExtTextInImage {
    pub custom_texts: Option<Vec<DescribeImageResultExtCustomTexts>>,
    pub ocr_datas: Option<Vec<String>>,
    pub risk_words: Option<Vec<String>>,
}
model! { DescribeImageResultExtTextInImage {
    0 "CustomTexts" custom_texts, 1 "OcrDatas" ocr_datas, 2 "RiskWords" risk_words
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageResultExtCustomTexts {
    pub key_words: Option<String>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
}
model! { DescribeImageResultExtCustomTexts {
    0 "KeyWords" key_words, 1 "LibId" lib_id, 2 "LibName" lib_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultimodalModerationResult {
    pub req_id: Option<String>,
}
operation! { DescribeMultimodalModerationResult()
    "DescribeMultimodalModerationResult" -> DescribeMultimodalModerationResultOutput {
    0 "ReqId" req_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultimodalModerationResultOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeMultimodalModerationResultData>,
    pub msg: Option<String>,
}
model! { DescribeMultimodalModerationResultOutput {
    0 "Code" code, 1 "Data" data, 2 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultimodalModerationResultData {
    pub comment_datas: Option<Vec<DescribeMultimodalModerationResultCommentDatas>>,
    pub data_id: Option<String>,
    pub main_data: Option<DescribeMultimodalModerationResultMainData>,
    pub req_id: Option<String>,
    pub risk_level: Option<String>,
}
model! { DescribeMultimodalModerationResultData {
    0 "CommentDatas" comment_datas, 1 "DataId" data_id, 2 "MainData" main_data, 3 "ReqId" req_id,
    4 "RiskLevel" risk_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultimodalModerationResultCommentDatas {
    pub comment_datas: Option<Vec<DescribeMultimodalModerationResultCommentDatasCommentDatas>>,
    pub results: Option<Vec<DescribeMultimodalModerationResultCommentDatasResults>>,
}
model! { DescribeMultimodalModerationResultCommentDatas {
    0 "CommentDatas" comment_datas, 1 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultimodalModerationResultCommentDatasCommentDatas {
    pub results: Option<Vec<DescribeMultimodalModerationResultResults>>,
}
model! { DescribeMultimodalModerationResultCommentDatasCommentDatas {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultimodalModerationResultResults {
    pub description: Option<String>,
    pub label: Option<String>,
}
model! { DescribeMultimodalModerationResultResults {
    0 "Description" description, 1 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultimodalModerationResultCommentDatasResults {
    pub description: Option<String>,
    pub label: Option<String>,
}
model! { DescribeMultimodalModerationResultCommentDatasResults {
    0 "Description" description, 1 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultimodalModerationResultMainData {
    pub results: Option<Vec<DescribeMultimodalModerationResultMainDataResults>>,
}
model! { DescribeMultimodalModerationResultMainData {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultimodalModerationResultMainDataResults {
    pub description: Option<String>,
    pub label: Option<String>,
}
model! { DescribeMultimodalModerationResultMainDataResults {
    0 "Description" description, 1 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadToken {}
operation! { DescribeUploadToken() "DescribeUploadToken" -> DescribeUploadTokenOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadTokenOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeUploadTokenData>,
    pub msg: Option<String>,
}
model! { DescribeUploadTokenOutput {
    0 "Code" code, 1 "Data" data, 2 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadTokenData {
    pub access_key_id: Option<String>,
    pub access_key_secret: Option<Secret>,
    pub bucket_name: Option<String>,
    pub expiration: Option<i64>,
    pub file_name_prefix: Option<String>,
    pub oss_internal_end_point: Option<String>,
    pub oss_internet_end_point: Option<String>,
    pub security_token: Option<Secret>,
}
model! { DescribeUploadTokenData {
    0 "AccessKeyId" access_key_id, 1 "AccessKeySecret" access_key_secret, 2 "BucketName" bucket_name,
    3 "Expiration" expiration, 4 "FileNamePrefix" file_name_prefix, 5 "OssInternalEndPoint" oss_internal_end_point,
    6 "OssInternetEndPoint" oss_internet_end_point, 7 "SecurityToken" security_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUrlModerationResult {
    pub req_id: Option<String>,
}
operation! { DescribeUrlModerationResult() "DescribeUrlModerationResult" -> DescribeUrlModerationResultOutput {
    0 "ReqId" req_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUrlModerationResultOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeUrlModerationResultData>,
    pub msg: Option<String>,
}
model! { DescribeUrlModerationResultOutput {
    0 "Code" code, 1 "Data" data, 2 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUrlModerationResultData {
    pub data_id: Option<String>,
    pub extra_info: Option<DescribeUrlModerationResultExtraInfo>,
    pub req_id: Option<String>,
    pub result: Option<Vec<DescribeUrlModerationResultResult>>,
}
model! { DescribeUrlModerationResultData {
    0 "DataId" data_id, 1 "ExtraInfo" extra_info, 2 "ReqId" req_id, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUrlModerationResultExtraInfo {
    pub icp_no: Option<String>,
    pub icp_type: Option<String>,
    pub site_type: Option<String>,
}
model! { DescribeUrlModerationResultExtraInfo {
    0 "IcpNo" icp_no, 1 "IcpType" icp_type, 2 "SiteType" site_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUrlModerationResultResult {
    pub confidence: Option<f64>,
    pub label: Option<String>,
}
model! { DescribeUrlModerationResultResult {
    0 "Confidence" confidence, 1 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileModeration {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { FileModeration() "FileModeration" -> FileModerationOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileModerationOutput {
    pub code: Option<i64>,
    pub data: Option<FileModerationData>,
    pub message: Option<String>,
}
model! { FileModerationOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileModerationData {
    pub task_id: Option<String>,
}
model! { FileModerationData {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageAsyncModeration {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { ImageAsyncModeration() "ImageAsyncModeration" -> ImageAsyncModerationOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageAsyncModerationOutput {
    pub code: Option<i64>,
    pub data: Option<ImageAsyncModerationData>,
    pub msg: Option<String>,
}
model! { ImageAsyncModerationOutput {
    0 "Code" code, 1 "Data" data, 2 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageAsyncModerationData {
    pub data_id: Option<String>,
    pub req_id: Option<String>,
}
model! { ImageAsyncModerationData {
    0 "DataId" data_id, 1 "ReqId" req_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModeration {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { ImageBatchModeration() "ImageBatchModeration" -> ImageBatchModerationOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationOutput {
    pub code: Option<i64>,
    pub data: Option<ImageBatchModerationData>,
    pub msg: Option<String>,
}
model! { ImageBatchModerationOutput {
    0 "Code" code, 1 "Data" data, 2 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationData {
    pub data_id: Option<String>,
    pub manual_task_id: Option<String>,
    pub result: Option<Vec<ImageBatchModerationResult>>,
    pub results: Option<Vec<ImageBatchModerationResults>>,
    pub risk_level: Option<String>,
}
model! { ImageBatchModerationData {
    0 "DataId" data_id, 1 "ManualTaskId" manual_task_id, 2 "Result" result, 3 "Results" results,
    4 "RiskLevel" risk_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationResult {
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub label: Option<String>,
}
model! { ImageBatchModerationResult {
    0 "Confidence" confidence, 1 "Description" description, 2 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationResults {
    pub ext: Option<ImageBatchModerationExt>,
    pub result: Option<Vec<ImageBatchModerationResultsResult>>,
    pub risk_level: Option<String>,
    pub service: Option<String>,
}
model! { ImageBatchModerationResults {
    0 "Ext" ext, 1 "Result" result, 2 "RiskLevel" risk_level, 3 "Service" service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationExt {
    pub custom_image: Option<Vec<ImageBatchModerationCustomImage>>,
    pub logo_data: Option<ImageBatchModerationLogoData>,
    pub public_figure: Option<Vec<ImageBatchModerationPublicFigure>>,
    pub text_in_image: Option<ImageBatchModerationTextInImage>,
}
model! { ImageBatchModerationExt {
    0 "CustomImage" custom_image, 1 "LogoData" logo_data, 2 "PublicFigure" public_figure, 3 "TextInImage" text_in_image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationCustomImage {
    pub image_id: Option<String>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
}
model! { ImageBatchModerationCustomImage {
    0 "ImageId" image_id, 1 "LibId" lib_id, 2 "LibName" lib_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationLogoData {
    pub location: Option<ImageBatchModerationLocation>,
    pub logo: Option<Vec<ImageBatchModerationLogo>>,
}
model! { ImageBatchModerationLogoData {
    0 "Location" location, 1 "Logo" logo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationLocation {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ImageBatchModerationLocation {
    0 "H" h, 1 "W" w, 2 "X" x, 3 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationLogo {
    pub confidence: Option<f64>,
    pub label: Option<String>,
    pub name: Option<String>,
}
model! { ImageBatchModerationLogo {
    0 "Confidence" confidence, 1 "Label" label, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationPublicFigure {
    pub figure_id: Option<String>,
    pub figure_name: Option<String>,
    pub location: Option<Vec<ImageBatchModerationPublicFigureLocation>>,
}
model! { ImageBatchModerationPublicFigure {
    0 "FigureId" figure_id, 1 "FigureName" figure_name, 2 "Location" location
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationPublicFigureLocation {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ImageBatchModerationPublicFigureLocation {
    0 "H" h, 1 "W" w, 2 "X" x, 3 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationTextInImage {
    pub custom_text: Option<Vec<ImageBatchModerationCustomText>>,
    pub ocr_result: Option<Vec<ImageBatchModerationOcrResult>>,
    pub risk_word: Option<Vec<String>>,
}
model! { ImageBatchModerationTextInImage {
    0 "CustomText" custom_text, 1 "OcrResult" ocr_result, 2 "RiskWord" risk_word
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationCustomText {
    pub key_words: Option<String>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
}
model! { ImageBatchModerationCustomText {
    0 "KeyWords" key_words, 1 "LibId" lib_id, 2 "LibName" lib_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationOcrResult {
    pub location: Option<ImageBatchModerationOcrResultLocation>,
    pub text: Option<String>,
}
model! { ImageBatchModerationOcrResult {
    0 "Location" location, 1 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationOcrResultLocation {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ImageBatchModerationOcrResultLocation {
    0 "H" h, 1 "W" w, 2 "X" x, 3 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationResultsResult {
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub label: Option<String>,
}
model! { ImageBatchModerationResultsResult {
    0 "Confidence" confidence, 1 "Description" description, 2 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModeration {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { ImageModeration() "ImageModeration" -> ImageModerationOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationOutput {
    pub code: Option<i64>,
    pub data: Option<ImageModerationData>,
    pub msg: Option<String>,
}
model! { ImageModerationOutput {
    0 "Code" code, 1 "Data" data, 2 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationData {
    pub account_id: Option<String>,
    pub data_id: Option<String>,
    pub ext: Option<ImageModerationExt>,
    pub manual_task_id: Option<String>,
    pub result: Option<Vec<ImageModerationResult>>,
    pub risk_level: Option<String>,
}
model! { ImageModerationData {
    0 "AccountId" account_id, 1 "DataId" data_id, 2 "Ext" ext, 3 "ManualTaskId" manual_task_id, 4 "Result" result,
    5 "RiskLevel" risk_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationExt {
    pub aigc_data: Option<ImageModerationAigcData>,
    pub custom_image: Option<Vec<ImageModerationCustomImage>>,
    pub face_data: Option<Vec<ImageModerationFaceData>>,
    pub logo_data: Option<Vec<ImageModerationLogoData>>,
    pub ocr_result: Option<Vec<ImageModerationOcrResult>>,
    pub public_figure: Option<Vec<ImageModerationPublicFigure>>,
    pub recognition: Option<Vec<ImageModerationRecognition>>,
    pub text_in_image: Option<ImageModerationTextInImage>,
    pub vl_content: Option<ImageModerationVlContent>,
}
model! { ImageModerationExt {
    0 "AigcData" aigc_data, 1 "CustomImage" custom_image, 2 "FaceData" face_data, 3 "LogoData" logo_data,
    4 "OcrResult" ocr_result, 5 "PublicFigure" public_figure, 6 "Recognition" recognition,
    7 "TextInImage" text_in_image, 8 "VlContent" vl_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationAigcData {
    pub aigc: Option<ImageModerationAIGC>,
}
model! { ImageModerationAigcData {
    0 "AIGC" aigc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationAIGC {
    pub content_producer: Option<String>,
    pub content_propagator: Option<String>,
    pub label: Option<String>,
    pub produce_id: Option<String>,
    pub propagate_id: Option<String>,
    pub reserved_code1: Option<String>,
    pub reserved_code2: Option<String>,
}
model! { ImageModerationAIGC {
    0 "ContentProducer" content_producer, 1 "ContentPropagator" content_propagator, 2 "Label" label,
    3 "ProduceID" produce_id, 4 "PropagateID" propagate_id, 5 "ReservedCode1" reserved_code1,
    6 "ReservedCode2" reserved_code2
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationCustomImage {
    pub image_id: Option<String>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
}
model! { ImageModerationCustomImage {
    0 "ImageId" image_id, 1 "LibId" lib_id, 2 "LibName" lib_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationFaceData {
    pub age: Option<i64>,
    pub bang: Option<ImageModerationBang>,
    pub gender: Option<ImageModerationGender>,
    pub glasses: Option<String>,
    pub hairstyle: Option<ImageModerationHairstyle>,
    pub hat: Option<ImageModerationHat>,
    pub location: Option<ImageModerationLocation>,
    pub mask: Option<ImageModerationMask>,
    pub mustache: Option<ImageModerationMustache>,
    pub quality: Option<ImageModerationQuality>,
    pub smile: Option<f64>,
}
model! { ImageModerationFaceData {
    0 "Age" age, 1 "Bang" bang, 2 "Gender" gender, 3 "Glasses" glasses, 4 "Hairstyle" hairstyle, 5 "Hat" hat,
    6 "Location" location, 7 "Mask" mask, 8 "Mustache" mustache, 9 "Quality" quality, 10 "Smile" smile
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationBang {
    pub confidence: Option<f64>,
    pub value: Option<String>,
}
model! { ImageModerationBang {
    0 "Confidence" confidence, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationGender {
    pub confidence: Option<f64>,
    pub value: Option<String>,
}
model! { ImageModerationGender {
    0 "Confidence" confidence, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationHairstyle {
    pub confidence: Option<f64>,
    pub value: Option<String>,
}
model! { ImageModerationHairstyle {
    0 "Confidence" confidence, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationHat {
    pub confidence: Option<f64>,
    pub value: Option<String>,
}
model! { ImageModerationHat {
    0 "Confidence" confidence, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationLocation {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ImageModerationLocation {
    0 "H" h, 1 "W" w, 2 "X" x, 3 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationMask {
    pub confidence: Option<f64>,
    pub value: Option<String>,
}
model! { ImageModerationMask {
    0 "Confidence" confidence, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationMustache {
    pub confidence: Option<f64>,
    pub value: Option<String>,
}
model! { ImageModerationMustache {
    0 "Confidence" confidence, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationQuality {
    pub blur: Option<f64>,
    pub integrity: Option<f64>,
    pub pitch: Option<f64>,
    pub roll: Option<f64>,
    pub yaw: Option<f64>,
}
model! { ImageModerationQuality {
    0 "Blur" blur, 1 "Integrity" integrity, 2 "Pitch" pitch, 3 "Roll" roll, 4 "Yaw" yaw
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationLogoData {
    pub location: Option<ImageModerationLogoDataLocation>,
    pub logo: Option<Vec<ImageModerationLogo>>,
}
model! { ImageModerationLogoData {
    0 "Location" location, 1 "Logo" logo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationLogoDataLocation {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ImageModerationLogoDataLocation {
    0 "H" h, 1 "W" w, 2 "X" x, 3 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationLogo {
    pub confidence: Option<f64>,
    pub label: Option<String>,
    pub name: Option<String>,
}
model! { ImageModerationLogo {
    0 "Confidence" confidence, 1 "Label" label, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationOcrResult {
    pub location: Option<ImageModerationOcrResultLocation>,
    pub text: Option<String>,
}
model! { ImageModerationOcrResult {
    0 "Location" location, 1 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationOcrResultLocation {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ImageModerationOcrResultLocation {
    0 "H" h, 1 "W" w, 2 "X" x, 3 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationPublicFigure {
    pub figure_id: Option<String>,
    pub figure_name: Option<String>,
    pub location: Option<Vec<ImageModerationPublicFigureLocation>>,
}
model! { ImageModerationPublicFigure {
    0 "FigureId" figure_id, 1 "FigureName" figure_name, 2 "Location" location
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationPublicFigureLocation {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ImageModerationPublicFigureLocation {
    0 "H" h, 1 "W" w, 2 "X" x, 3 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationRecognition {
    pub classification: Option<String>,
    pub confidence: Option<f64>,
}
model! { ImageModerationRecognition {
    0 "Classification" classification, 1 "Confidence" confidence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationTextInImage {
    pub custom_text: Option<Vec<ImageModerationCustomText>>,
    pub ocr_result: Option<Vec<ImageModerationTextInImageOcrResult>>,
    pub risk_word: Option<Vec<String>>,
}
model! { ImageModerationTextInImage {
    0 "CustomText" custom_text, 1 "OcrResult" ocr_result, 2 "RiskWord" risk_word
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationCustomText {
    pub key_words: Option<String>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
}
model! { ImageModerationCustomText {
    0 "KeyWords" key_words, 1 "LibId" lib_id, 2 "LibName" lib_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationTextInImageOcrResult {
    pub location: Option<ImageModerationTextInImageOcrResultLocation>,
    pub text: Option<String>,
}
model! { ImageModerationTextInImageOcrResult {
    0 "Location" location, 1 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationTextInImageOcrResultLocation {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ImageModerationTextInImageOcrResultLocation {
    0 "H" h, 1 "W" w, 2 "X" x, 3 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationVlContent {
    pub output_text: Option<String>,
}
model! { ImageModerationVlContent {
    0 "OutputText" output_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationResult {
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub label: Option<String>,
    pub risk_level: Option<String>,
}
model! { ImageModerationResult {
    0 "Confidence" confidence, 1 "Description" description, 2 "Label" label, 3 "RiskLevel" risk_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQueueModeration {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { ImageQueueModeration() "ImageQueueModeration" -> ImageQueueModerationOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQueueModerationOutput {
    pub code: Option<i64>,
    pub data: Option<ImageQueueModerationData>,
    pub msg: Option<String>,
}
model! { ImageQueueModerationOutput {
    0 "Code" code, 1 "Data" data, 2 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQueueModerationData {
    pub data_id: Option<String>,
    pub frame: Option<String>,
    pub frame_num: Option<i64>,
    pub result: Option<Vec<ImageQueueModerationResult>>,
    pub risk_level: Option<String>,
}
model! { ImageQueueModerationData {
    0 "DataId" data_id, 1 "Frame" frame, 2 "FrameNum" frame_num, 3 "Result" result, 4 "RiskLevel" risk_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQueueModerationResult {
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub label: Option<String>,
    pub risk_level: Option<String>,
}
model! { ImageQueueModerationResult {
    0 "Confidence" confidence, 1 "Description" description, 2 "Label" label, 3 "RiskLevel" risk_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualCallback {
    pub channel: Option<String>,
    pub checksum: Option<String>,
    pub code: Option<String>,
    pub data: Option<String>,
    pub msg: Option<String>,
    pub req_id: Option<String>,
}
operation! { ManualCallback() "ManualCallback" -> ManualCallbackOutput {
    0 "Channel" channel: String, 1 "Checksum" checksum: String, 2 "Code" code: String, 3 "Data" data: String,
    4 "Msg" msg: String, 5 "ReqId" req_id: String
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
pub struct ManualCallbackOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { ManualCallbackOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualModeration {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { ManualModeration() "ManualModeration" -> ManualModerationOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualModerationOutput {
    pub code: Option<i64>,
    pub data: Option<ManualModerationData>,
    pub message: Option<String>,
}
model! { ManualModerationOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualModerationData {
    pub data_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ManualModerationData {
    0 "DataId" data_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualModerationResult {
    pub service_parameters: Option<String>,
}
operation! { ManualModerationResult() "ManualModerationResult" -> ManualModerationResultOutput {
    0 "ServiceParameters" service_parameters: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualModerationResultOutput {
    pub code: Option<i64>,
    pub data: Option<ManualModerationResultData>,
    pub message: Option<String>,
}
model! { ManualModerationResultOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualModerationResultData {
    pub data_id: Option<String>,
    pub result: Option<Vec<ManualModerationResultResult>>,
    pub review_count: Option<String>,
    pub risk_level: Option<String>,
    pub task_id: Option<String>,
}
model! { ManualModerationResultData {
    0 "DataId" data_id, 1 "Result" result, 2 "ReviewCount" review_count, 3 "RiskLevel" risk_level, 4 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualModerationResultResult {
    pub description: Option<String>,
    pub label: Option<String>,
}
model! { ManualModerationResultResult {
    0 "Description" description, 1 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalAgent {
    pub app_id: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { MultiModalAgent() "MultiModalAgent" -> MultiModalAgentOutput {
    0 "AppID" app_id: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalAgentOutput {
    pub code: Option<String>,
    pub data: Option<MultiModalAgentData>,
    pub message: Option<String>,
}
model! { MultiModalAgentOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalAgentData {
    pub data_id: Option<String>,
    pub result: Option<Vec<MultiModalAgentResult>>,
    pub risk_level: Option<String>,
    pub usage: Option<MultiModalAgentUsage>,
}
model! { MultiModalAgentData {
    0 "DataId" data_id, 1 "Result" result, 2 "RiskLevel" risk_level, 3 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalAgentResult {
    pub description: Option<String>,
    pub label: Option<String>,
    pub reason: Option<String>,
}
model! { MultiModalAgentResult {
    0 "Description" description, 1 "Label" label, 2 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalAgentUsage {
    pub agent_detail: Option<BTreeMap<String, Value>>,
    pub content_length: Option<i64>,
    pub credits: Option<f64>,
    pub prompt_length: Option<i64>,
}
model! { MultiModalAgentUsage {
    0 "AgentDetail" agent_detail, 1 "ContentLength" content_length, 2 "Credits" credits, 3 "PromptLength" prompt_length
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalAgentSSE {
    pub app_id: Option<String>,
    pub service_parameters: Option<String>,
    pub stream: Option<String>,
}
operation! { MultiModalAgentSSE() "MultiModalAgentSSE" -> MultiModalAgentSSEOutput {
    0 "AppID" app_id: String, 1 "ServiceParameters" service_parameters: String, 2 "Stream" stream: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalAgentSSEOutput {
    pub code: Option<String>,
    pub data: Option<MultiModalAgentSSEData>,
    pub message: Option<String>,
}
model! { MultiModalAgentSSEOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalAgentSSEData {
    pub created: Option<i64>,
    pub data_id: Option<String>,
    pub finish_reason: Option<String>,
    pub output: Option<String>,
    pub usage: Option<MultiModalAgentSSEUsage>,
}
model! { MultiModalAgentSSEData {
    0 "Created" created, 1 "DataId" data_id, 2 "FinishReason" finish_reason, 3 "Output" output, 4 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalAgentSSEUsage {
    pub credits: Option<f64>,
}
model! { MultiModalAgentSSEUsage {
    0 "Credits" credits
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuard {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { MultiModalGuard() "MultiModalGuard" -> MultiModalGuardOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardOutput {
    pub code: Option<i64>,
    pub data: Option<MultiModalGuardData>,
    pub message: Option<String>,
}
model! { MultiModalGuardOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardData {
    pub data_id: Option<String>,
    pub detail: Option<Vec<MultiModalGuardDetail>>,
    pub suggestion: Option<String>,
}
model! { MultiModalGuardData {
    0 "DataId" data_id, 1 "Detail" detail, 2 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardDetail {
    pub level: Option<String>,
    pub result: Option<Vec<MultiModalGuardResult>>,
    pub suggestion: Option<String>,
    pub r#type: Option<String>,
}
model! { MultiModalGuardDetail {
    0 "Level" level, 1 "Result" result, 2 "Suggestion" suggestion, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardResult {
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub ext: Option<Value>,
    pub label: Option<String>,
    pub level: Option<String>,
}
model! { MultiModalGuardResult {
    0 "Confidence" confidence, 1 "Description" description, 2 "Ext" ext, 3 "Label" label, 4 "Level" level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsync {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { MultiModalGuardAsync() "MultiModalGuardAsync" -> MultiModalGuardAsyncOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncOutput {
    pub code: Option<i64>,
    pub data: Option<MultiModalGuardAsyncData>,
    pub message: Option<String>,
}
model! { MultiModalGuardAsyncOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncData {
    pub data_id: Option<String>,
    pub task_id: Option<String>,
}
model! { MultiModalGuardAsyncData {
    0 "DataId" data_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncResult {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { MultiModalGuardAsyncResult() "MultiModalGuardAsyncResult" -> MultiModalGuardAsyncResultOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncResultOutput {
    pub code: Option<i64>,
    pub data: Option<MultiModalGuardAsyncResultData>,
    pub message: Option<String>,
}
model! { MultiModalGuardAsyncResultOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncResultData {
    pub audio_result: Option<MultiModalGuardAsyncResultAudioResult>,
    pub data_id: Option<String>,
    pub frame_result: Option<MultiModalGuardAsyncResultFrameResult>,
    pub live_id: Option<String>,
    pub suggestion: Option<String>,
    pub task_id: Option<String>,
}
model! { MultiModalGuardAsyncResultData {
    0 "AudioResult" audio_result, 1 "DataId" data_id, 2 "FrameResult" frame_result, 3 "LiveId" live_id,
    4 "Suggestion" suggestion, 5 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncResultAudioResult {
    pub slice_details: Option<Vec<MultiModalGuardAsyncResultSliceDetails>>,
    pub slice_num: Option<i64>,
    pub suggestion: Option<String>,
}
model! { MultiModalGuardAsyncResultAudioResult {
    0 "SliceDetails" slice_details, 1 "SliceNum" slice_num, 2 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncResultSliceDetails {
    pub detail: Option<Vec<MultiModalGuardAsyncResultDetail>>,
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub suggestion: Option<String>,
    pub text: Option<String>,
    pub url: Option<String>,
}
model! { MultiModalGuardAsyncResultSliceDetails {
    0 "Detail" detail, 1 "EndTime" end_time, 2 "StartTime" start_time, 3 "Suggestion" suggestion, 4 "Text" text,
    5 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncResultDetail {
    pub level: Option<String>,
    pub result: Option<Vec<MultiModalGuardAsyncResultResult>>,
    pub suggestion: Option<String>,
    pub r#type: Option<String>,
}
model! { MultiModalGuardAsyncResultDetail {
    0 "Level" level, 1 "Result" result, 2 "Suggestion" suggestion, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncResultResult {
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub ext: Option<Value>,
    pub label: Option<String>,
    pub level: Option<String>,
}
model! { MultiModalGuardAsyncResultResult {
    0 "Confidence" confidence, 1 "Description" description, 2 "Ext" ext, 3 "Label" label, 4 "Level" level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncResultFrameResult {
    pub frames: Option<Vec<MultiModalGuardAsyncResultFrames>>,
    pub slice_num: Option<i64>,
    pub suggestion: Option<String>,
}
model! { MultiModalGuardAsyncResultFrameResult {
    0 "Frames" frames, 1 "SliceNum" slice_num, 2 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncResultFrames {
    pub detail: Option<Vec<MultiModalGuardAsyncResultFramesDetail>>,
    pub error_code: Option<i64>,
    pub error_msg: Option<String>,
    pub offset: Option<f64>,
    pub suggestion: Option<String>,
    pub timestamp: Option<i64>,
    pub url: Option<String>,
}
model! { MultiModalGuardAsyncResultFrames {
    0 "Detail" detail, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Offset" offset, 4 "Suggestion" suggestion,
    5 "Timestamp" timestamp, 6 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncResultFramesDetail {
    pub level: Option<String>,
    pub result: Option<Vec<MultiModalGuardAsyncResultDetailResult>>,
    pub suggestion: Option<String>,
    pub r#type: Option<String>,
}
model! { MultiModalGuardAsyncResultFramesDetail {
    0 "Level" level, 1 "Result" result, 2 "Suggestion" suggestion, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncResultDetailResult {
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub ext: Option<Value>,
    pub label: Option<String>,
    pub level: Option<String>,
}
model! { MultiModalGuardAsyncResultDetailResult {
    0 "Confidence" confidence, 1 "Description" description, 2 "Ext" ext, 3 "Label" label, 4 "Level" level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardForBase64 {
    pub service: Option<String>,
    pub file_base64_str: Option<String>,
    pub image_base64_str: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { MultiModalGuardForBase64() "MultiModalGuardForBase64" -> MultiModalGuardForBase64Output {
    0 "Service" service: String, 1 "FileBase64Str" file_base64_str: String, 2 "ImageBase64Str" image_base64_str: String,
    3 "ServiceParameters" service_parameters: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardForBase64Output {
    pub code: Option<i64>,
    pub data: Option<MultiModalGuardForBase64Data>,
    pub message: Option<String>,
}
model! { MultiModalGuardForBase64Output {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardForBase64Data {
    pub data_id: Option<String>,
    pub detail: Option<Vec<MultiModalGuardForBase64Detail>>,
    pub suggestion: Option<String>,
}
model! { MultiModalGuardForBase64Data {
    0 "DataId" data_id, 1 "Detail" detail, 2 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardForBase64Detail {
    pub level: Option<String>,
    pub result: Option<Vec<MultiModalGuardForBase64Result>>,
    pub suggestion: Option<String>,
    pub r#type: Option<String>,
}
model! { MultiModalGuardForBase64Detail {
    0 "Level" level, 1 "Result" result, 2 "Suggestion" suggestion, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardForBase64Result {
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub ext: Option<Value>,
    pub label: Option<String>,
    pub level: Option<String>,
}
model! { MultiModalGuardForBase64Result {
    0 "Confidence" confidence, 1 "Description" description, 2 "Ext" ext, 3 "Label" label, 4 "Level" level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultimodalAsyncModeration {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { MultimodalAsyncModeration() "MultimodalAsyncModeration" -> MultimodalAsyncModerationOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultimodalAsyncModerationOutput {
    pub code: Option<i64>,
    pub data: Option<MultimodalAsyncModerationData>,
    pub msg: Option<String>,
}
model! { MultimodalAsyncModerationOutput {
    0 "Code" code, 1 "Data" data, 2 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultimodalAsyncModerationData {
    pub data_id: Option<String>,
    pub req_id: Option<String>,
}
model! { MultimodalAsyncModerationData {
    0 "DataId" data_id, 1 "ReqId" req_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModeration {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { TextModeration() "TextModeration" -> TextModerationOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationOutput {
    pub code: Option<i64>,
    pub data: Option<TextModerationData>,
    pub message: Option<String>,
}
model! { TextModerationOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationData {
    pub account_id: Option<String>,
    pub data_id: Option<String>,
    pub descriptions: Option<String>,
    pub device_id: Option<String>,
    pub ext: Option<TextModerationExt>,
    pub labels: Option<String>,
    pub manual_task_id: Option<String>,
    pub reason: Option<String>,
}
model! { TextModerationData {
    0 "accountId" account_id, 1 "dataId" data_id, 2 "descriptions" descriptions, 3 "deviceId" device_id, 4 "ext" ext,
    5 "labels" labels, 6 "manualTaskId" manual_task_id, 7 "reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationExt {
    pub llm_content: Option<TextModerationLlmContent>,
}
model! { TextModerationExt {
    0 "llmContent" llm_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationLlmContent {
    pub output_text: Option<String>,
}
model! { TextModerationLlmContent {
    0 "outputText" output_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationPlus {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { TextModerationPlus() "TextModerationPlus" -> TextModerationPlusOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationPlusOutput {
    pub code: Option<i64>,
    pub data: Option<TextModerationPlusData>,
    pub message: Option<String>,
}
model! { TextModerationPlusOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationPlusData {
    pub account_id: Option<String>,
    pub advice: Option<Vec<TextModerationPlusAdvice>>,
    pub attack_level: Option<String>,
    pub attack_result: Option<Vec<TextModerationPlusAttackResult>>,
    pub data_id: Option<String>,
    pub detected_language: Option<String>,
    pub ext: Option<TextModerationPlusExt>,
    pub manual_task_id: Option<String>,
    pub result: Option<Vec<TextModerationPlusResult>>,
    pub risk_level: Option<String>,
    pub score: Option<f64>,
    pub sensitive_level: Option<String>,
    pub sensitive_result: Option<Vec<TextModerationPlusSensitiveResult>>,
    pub translated_content: Option<String>,
}
model! { TextModerationPlusData {
    0 "AccountId" account_id, 1 "Advice" advice, 2 "AttackLevel" attack_level, 3 "AttackResult" attack_result,
    4 "DataId" data_id, 5 "DetectedLanguage" detected_language, 6 "Ext" ext, 7 "ManualTaskId" manual_task_id,
    8 "Result" result, 9 "RiskLevel" risk_level, 10 "Score" score, 11 "SensitiveLevel" sensitive_level,
    12 "SensitiveResult" sensitive_result, 13 "TranslatedContent" translated_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationPlusAdvice {
    pub answer: Option<String>,
    pub hit_label: Option<String>,
    pub hit_lib_name: Option<String>,
}
model! { TextModerationPlusAdvice {
    0 "Answer" answer, 1 "HitLabel" hit_label, 2 "HitLibName" hit_lib_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationPlusAttackResult {
    pub attack_level: Option<String>,
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub label: Option<String>,
}
model! { TextModerationPlusAttackResult {
    0 "AttackLevel" attack_level, 1 "Confidence" confidence, 2 "Description" description, 3 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationPlusExt {
    pub llm_content: Option<TextModerationPlusLlmContent>,
}
model! { TextModerationPlusExt {
    0 "LlmContent" llm_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationPlusLlmContent {
    pub output_text: Option<String>,
}
model! { TextModerationPlusLlmContent {
    0 "OutputText" output_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationPlusResult {
    pub confidence: Option<f64>,
    pub customized_hit: Option<Vec<TextModerationPlusCustomizedHit>>,
    pub description: Option<String>,
    pub label: Option<String>,
    pub risk_positions: Option<Vec<TextModerationPlusRiskPositions>>,
    pub risk_words: Option<String>,
}
model! { TextModerationPlusResult {
    0 "Confidence" confidence, 1 "CustomizedHit" customized_hit, 2 "Description" description, 3 "Label" label,
    4 "RiskPositions" risk_positions, 5 "RiskWords" risk_words
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationPlusCustomizedHit {
    pub key_words: Option<String>,
    pub lib_name: Option<String>,
}
model! { TextModerationPlusCustomizedHit {
    0 "KeyWords" key_words, 1 "LibName" lib_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationPlusRiskPositions {
    pub end_pos: Option<i64>,
    pub risk_word: Option<String>,
    pub start_pos: Option<i64>,
}
model! { TextModerationPlusRiskPositions {
    0 "EndPos" end_pos, 1 "RiskWord" risk_word, 2 "StartPos" start_pos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationPlusSensitiveResult {
    pub description: Option<String>,
    pub label: Option<String>,
    pub sensitive_data: Option<Vec<String>>,
    pub sensitive_level: Option<String>,
}
model! { TextModerationPlusSensitiveResult {
    0 "Description" description, 1 "Label" label, 2 "SensitiveData" sensitive_data, 3 "SensitiveLevel" sensitive_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlAsyncModeration {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { UrlAsyncModeration() "UrlAsyncModeration" -> UrlAsyncModerationOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlAsyncModerationOutput {
    pub code: Option<i64>,
    pub data: Option<UrlAsyncModerationData>,
    pub msg: Option<String>,
}
model! { UrlAsyncModerationOutput {
    0 "Code" code, 1 "Data" data, 2 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlAsyncModerationData {
    pub data_id: Option<String>,
    pub req_id: Option<String>,
}
model! { UrlAsyncModerationData {
    0 "DataId" data_id, 1 "ReqId" req_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModeration {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { VideoModeration() "VideoModeration" -> VideoModerationOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationOutput {
    pub code: Option<i64>,
    pub data: Option<VideoModerationData>,
    pub message: Option<String>,
}
model! { VideoModerationOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationData {
    pub data_id: Option<String>,
    pub task_id: Option<String>,
}
model! { VideoModerationData {
    0 "DataId" data_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationCancel {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { VideoModerationCancel() "VideoModerationCancel" -> VideoModerationCancelOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationCancelOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { VideoModerationCancelOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResult {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { VideoModerationResult() "VideoModerationResult" -> VideoModerationResultOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultOutput {
    pub code: Option<i64>,
    pub data: Option<VideoModerationResultData>,
    pub message: Option<String>,
}
model! { VideoModerationResultOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultData {
    pub audio_result: Option<VideoModerationResultAudioResult>,
    pub data_id: Option<String>,
    pub ext: Option<VideoModerationResultExt>,
    pub frame_result: Option<VideoModerationResultFrameResult>,
    pub live_id: Option<String>,
    pub manual_task_id: Option<String>,
    pub risk_level: Option<String>,
    pub task_id: Option<String>,
}
model! { VideoModerationResultData {
    0 "AudioResult" audio_result, 1 "DataId" data_id, 2 "Ext" ext, 3 "FrameResult" frame_result, 4 "LiveId" live_id,
    5 "ManualTaskId" manual_task_id, 6 "RiskLevel" risk_level, 7 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultAudioResult {
    pub audio_summarys: Option<Vec<VideoModerationResultAudioSummarys>>,
    pub risk_level: Option<String>,
    pub slice_details: Option<Vec<VideoModerationResultSliceDetails>>,
}
model! { VideoModerationResultAudioResult {
    0 "AudioSummarys" audio_summarys, 1 "RiskLevel" risk_level, 2 "SliceDetails" slice_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultAudioSummarys {
    pub description: Option<String>,
    pub label: Option<String>,
    pub label_sum: Option<i64>,
}
model! { VideoModerationResultAudioSummarys {
    0 "Description" description, 1 "Label" label, 2 "LabelSum" label_sum
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultSliceDetails {
    pub descriptions: Option<String>,
    pub end_time: Option<i64>,
    pub end_timestamp: Option<i64>,
    pub extend: Option<String>,
    pub labels: Option<String>,
    pub result: Option<Vec<VideoModerationResultResult>>,
    pub risk_level: Option<String>,
    pub risk_tips: Option<String>,
    pub risk_words: Option<String>,
    pub score: Option<f64>,
    pub start_time: Option<i64>,
    pub start_timestamp: Option<i64>,
    pub text: Option<String>,
    pub url: Option<String>,
}
model! { VideoModerationResultSliceDetails {
    0 "Descriptions" descriptions, 1 "EndTime" end_time, 2 "EndTimestamp" end_timestamp, 3 "Extend" extend,
    4 "Labels" labels, 5 "Result" result, 6 "RiskLevel" risk_level, 7 "RiskTips" risk_tips, 8 "RiskWords" risk_words,
    9 "Score" score, 10 "StartTime" start_time, 11 "StartTimestamp" start_timestamp, 12 "Text" text, 13 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultResult {
    pub confidence: Option<f64>,
    pub customized_hit: Option<Vec<VideoModerationResultCustomizedHit>>,
    pub description: Option<String>,
    pub label: Option<String>,
    pub risk_level: Option<String>,
    pub risk_positions: Option<Vec<VideoModerationResultRiskPositions>>,
    pub risk_words: Option<String>,
}
model! { VideoModerationResultResult {
    0 "Confidence" confidence, 1 "CustomizedHit" customized_hit, 2 "Description" description, 3 "Label" label,
    4 "RiskLevel" risk_level, 5 "RiskPositions" risk_positions, 6 "RiskWords" risk_words
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultCustomizedHit {
    pub key_words: Option<String>,
    pub lib_name: Option<String>,
}
model! { VideoModerationResultCustomizedHit {
    0 "KeyWords" key_words, 1 "LibName" lib_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultRiskPositions {
    pub end_pos: Option<i64>,
    pub risk_word: Option<String>,
    pub start_pos: Option<i64>,
}
model! { VideoModerationResultRiskPositions {
    0 "EndPos" end_pos, 1 "RiskWord" risk_word, 2 "StartPos" start_pos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultExt {
    pub aigc_data: Option<VideoModerationResultAigcData>,
}
model! { VideoModerationResultExt {
    0 "AigcData" aigc_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultAigcData {
    pub aigc: Option<VideoModerationResultAIGC>,
    pub result: Option<String>,
}
model! { VideoModerationResultAigcData {
    0 "AIGC" aigc, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultAIGC {
    pub content_producer: Option<String>,
    pub content_propagator: Option<String>,
    pub label: Option<String>,
    pub produce_id: Option<String>,
    pub propagate_id: Option<String>,
    pub reserved_code1: Option<String>,
    pub reserved_code2: Option<String>,
}
model! { VideoModerationResultAIGC {
    0 "ContentProducer" content_producer, 1 "ContentPropagator" content_propagator, 2 "Label" label,
    3 "ProduceID" produce_id, 4 "PropagateID" propagate_id, 5 "ReservedCode1" reserved_code1,
    6 "ReservedCode2" reserved_code2
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultFrameResult {
    pub frame_num: Option<i64>,
    pub frame_summarys: Option<Vec<VideoModerationResultFrameSummarys>>,
    pub frames: Option<Vec<VideoModerationResultFrames>>,
    pub risk_level: Option<String>,
}
model! { VideoModerationResultFrameResult {
    0 "FrameNum" frame_num, 1 "FrameSummarys" frame_summarys, 2 "Frames" frames, 3 "RiskLevel" risk_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultFrameSummarys {
    pub description: Option<String>,
    pub label: Option<String>,
    pub label_sum: Option<i64>,
}
model! { VideoModerationResultFrameSummarys {
    0 "Description" description, 1 "Label" label, 2 "LabelSum" label_sum
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultFrames {
    pub offset: Option<f64>,
    pub results: Option<Vec<VideoModerationResultResults>>,
    pub risk_level: Option<String>,
    pub temp_url: Option<String>,
    pub timestamp: Option<i64>,
}
model! { VideoModerationResultFrames {
    0 "Offset" offset, 1 "Results" results, 2 "RiskLevel" risk_level, 3 "TempUrl" temp_url, 4 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultResults {
    pub aigc_data: Option<VideoModerationResultResultsAigcData>,
    pub custom_image: Option<Vec<VideoModerationResultCustomImage>>,
    pub logo_data: Option<Vec<VideoModerationResultLogoData>>,
    pub public_figure: Option<Vec<VideoModerationResultPublicFigure>>,
    pub result: Option<Vec<VideoModerationResultResultsResult>>,
    pub service: Option<String>,
    pub text_in_image: Option<BTreeMap<String, Value>>,
    pub vl_content: Option<VideoModerationResultVlContent>,
}
model! { VideoModerationResultResults {
    0 "AigcData" aigc_data, 1 "CustomImage" custom_image, 2 "LogoData" logo_data, 3 "PublicFigure" public_figure,
    4 "Result" result, 5 "Service" service, 6 "TextInImage" text_in_image, 7 "VlContent" vl_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultResultsAigcData {
    pub explain: Option<String>,
}
model! { VideoModerationResultResultsAigcData {
    0 "Explain" explain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultCustomImage {
    pub image_id: Option<String>,
    pub lib_id: Option<String>,
}
model! { VideoModerationResultCustomImage {
    0 "ImageId" image_id, 1 "LibId" lib_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultLogoData {
    pub location: Option<VideoModerationResultLocation>,
    pub logo: Option<Vec<VideoModerationResultLogo>>,
}
model! { VideoModerationResultLogoData {
    0 "Location" location, 1 "Logo" logo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultLocation {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { VideoModerationResultLocation {
    0 "H" h, 1 "W" w, 2 "X" x, 3 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultLogo {
    pub confidence: Option<i64>,
    pub label: Option<String>,
    pub name: Option<String>,
}
model! { VideoModerationResultLogo {
    0 "confidence" confidence, 1 "label" label, 2 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultPublicFigure {
    pub figure_id: Option<String>,
    pub figure_name: Option<String>,
    pub location: Option<Vec<VideoModerationResultPublicFigureLocation>>,
}
model! { VideoModerationResultPublicFigure {
    0 "FigureId" figure_id, 1 "FigureName" figure_name, 2 "Location" location
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultPublicFigureLocation {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { VideoModerationResultPublicFigureLocation {
    0 "H" h, 1 "W" w, 2 "X" x, 3 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultResultsResult {
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub label: Option<String>,
}
model! { VideoModerationResultResultsResult {
    0 "Confidence" confidence, 1 "Description" description, 2 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultVlContent {
    pub output_text: Option<String>,
}
model! { VideoModerationResultVlContent {
    0 "OutputText" output_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModeration {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { VoiceModeration() "VoiceModeration" -> VoiceModerationOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModerationOutput {
    pub code: Option<i64>,
    pub data: Option<VoiceModerationData>,
    pub message: Option<String>,
}
model! { VoiceModerationOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModerationData {
    pub data_id: Option<String>,
    pub task_id: Option<String>,
}
model! { VoiceModerationData {
    0 "DataId" data_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModerationCancel {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { VoiceModerationCancel() "VoiceModerationCancel" -> VoiceModerationCancelOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModerationCancelOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { VoiceModerationCancelOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModerationResult {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { VoiceModerationResult() "VoiceModerationResult" -> VoiceModerationResultOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModerationResultOutput {
    pub code: Option<i64>,
    pub data: Option<VoiceModerationResultData>,
    pub message: Option<String>,
}
model! { VoiceModerationResultOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModerationResultData {
    pub data_id: Option<String>,
    pub live_id: Option<String>,
    pub manual_task_id: Option<String>,
    pub risk_level: Option<String>,
    pub slice_details: Option<Vec<VoiceModerationResultSliceDetails>>,
    pub task_id: Option<String>,
    pub url: Option<String>,
}
model! { VoiceModerationResultData {
    0 "DataId" data_id, 1 "LiveId" live_id, 2 "ManualTaskId" manual_task_id, 3 "RiskLevel" risk_level,
    4 "SliceDetails" slice_details, 5 "TaskId" task_id, 6 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModerationResultSliceDetails {
    pub descriptions: Option<String>,
    pub end_time: Option<i64>,
    pub end_timestamp: Option<i64>,
    pub extend: Option<String>,
    pub labels: Option<String>,
    pub origin_algo_result: Option<BTreeMap<String, Value>>,
    pub result: Option<Vec<VoiceModerationResultResult>>,
    pub risk_level: Option<String>,
    pub risk_tips: Option<String>,
    pub risk_words: Option<String>,
    pub score: Option<f64>,
    pub start_time: Option<i64>,
    pub start_timestamp: Option<i64>,
    pub text: Option<String>,
    pub url: Option<String>,
}
model! { VoiceModerationResultSliceDetails {
    0 "Descriptions" descriptions, 1 "EndTime" end_time, 2 "EndTimestamp" end_timestamp, 3 "Extend" extend,
    4 "Labels" labels, 5 "OriginAlgoResult" origin_algo_result, 6 "Result" result, 7 "RiskLevel" risk_level,
    8 "RiskTips" risk_tips, 9 "RiskWords" risk_words, 10 "Score" score, 11 "StartTime" start_time,
    12 "StartTimestamp" start_timestamp, 13 "Text" text, 14 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModerationResultResult {
    pub confidence: Option<f64>,
    pub customized_hit: Option<Vec<VoiceModerationResultCustomizedHit>>,
    pub description: Option<String>,
    pub label: Option<String>,
    pub risk_level: Option<String>,
    pub risk_positions: Option<Vec<VoiceModerationResultRiskPositions>>,
    pub risk_words: Option<String>,
}
model! { VoiceModerationResultResult {
    0 "Confidence" confidence, 1 "CustomizedHit" customized_hit, 2 "Description" description, 3 "Label" label,
    4 "RiskLevel" risk_level, 5 "RiskPositions" risk_positions, 6 "RiskWords" risk_words
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModerationResultCustomizedHit {
    pub key_words: Option<String>,
    pub lib_name: Option<String>,
}
model! { VoiceModerationResultCustomizedHit {
    0 "KeyWords" key_words, 1 "LibName" lib_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModerationResultRiskPositions {
    pub end_pos: Option<i64>,
    pub risk_word: Option<String>,
    pub start_pos: Option<i64>,
}
model! { VoiceModerationResultRiskPositions {
    0 "EndPos" end_pos, 1 "RiskWord" risk_word, 2 "StartPos" start_pos
} }

#[cfg(feature = "reflect")]
register! {
    DescribeFileModerationResult, DescribeImageModerationResult, DescribeImageResultExt,
    DescribeMultimodalModerationResult, DescribeUploadToken, DescribeUrlModerationResult, FileModeration,
    ImageAsyncModeration, ImageBatchModeration, ImageModeration, ImageQueueModeration, ManualCallback, ManualModeration,
    ManualModerationResult, MultiModalAgent, MultiModalAgentSSE, MultiModalGuard, MultiModalGuardAsync,
    MultiModalGuardAsyncResult, MultiModalGuardForBase64, MultimodalAsyncModeration, TextModeration, TextModerationPlus,
    UrlAsyncModeration, VideoModeration, VideoModerationCancel, VideoModerationResult, VoiceModeration,
    VoiceModerationCancel, VoiceModerationResult
}
