//! `green` of Alibaba Cloud, API version 2022-03-02.
//!
//! Endpoint: a table of 23 regions, else `green-cip.cn-beijing.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Green/2022-03-02/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, green::DescribeFileModerationResult};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeFileModerationResult::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[
        ("ap-southeast-1", "green-cip-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "green-cip-vpc.cn-beijing.aliyuncs.com"),
        ("cn-shanghai", "green-cip-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "green-cip-vpc.cn-shenzhen.aliyuncs.com"),
    ],
    "green-cip.cn-beijing.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("green", "2022-03-02", "green", &ENDPOINTS);

/// Describes file moderation result: `DescribeFileModerationResult` of `green` 2022-03-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Green/2022-03-02/DescribeFileModerationResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResult {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { DescribeFileModerationResult() "DescribeFileModerationResult" -> DescribeFileModerationResultOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeFileModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeFileModerationResultData>,
    pub message: Option<String>,
}
model! { DescribeFileModerationResultOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeFileModerationResultData, 2 "Message" message: String
} }

/// In the response of [`DescribeFileModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultData {
    pub account_id: Option<String>,
    pub data_id: Option<String>,
    pub doc_type: Option<String>,
    pub page_result: Vec<DescribeFileModerationResultPageResult>,
    pub page_summary: Option<DescribeFileModerationResultPageSummary>,
    pub risk_level: Option<String>,
    pub url: Option<String>,
}
model! { DescribeFileModerationResultData {
    0 "AccountId" account_id: String, 1 "DataId" data_id: String, 2 "DocType" doc_type: String,
    3 "PageResult" page_result: Vec<DescribeFileModerationResultPageResult>,
    4 "PageSummary" page_summary: DescribeFileModerationResultPageSummary, 5 "RiskLevel" risk_level: String,
    6 "Url" url: String
} }

/// In the response of [`DescribeFileModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultPageResult {
    pub image_result: Vec<DescribeFileModerationResultImageResult>,
    pub image_url: Option<String>,
    pub page_num: Option<i64>,
    pub text_result: Vec<DescribeFileModerationResultTextResult>,
    pub text_url: Option<String>,
}
model! { DescribeFileModerationResultPageResult {
    0 "ImageResult" image_result: Vec<DescribeFileModerationResultImageResult>, 1 "ImageUrl" image_url: String,
    2 "PageNum" page_num: i64, 3 "TextResult" text_result: Vec<DescribeFileModerationResultTextResult>,
    4 "TextUrl" text_url: String
} }

/// In the response of [`DescribeFileModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultImageResult {
    pub description: Option<String>,
    pub label_result: Vec<DescribeFileModerationResultLabelResult>,
    pub location: Option<DescribeFileModerationResultLocation>,
    pub risk_level: Option<String>,
    pub service: Option<String>,
}
model! { DescribeFileModerationResultImageResult {
    0 "Description" description: String, 1 "LabelResult" label_result: Vec<DescribeFileModerationResultLabelResult>,
    2 "Location" location: DescribeFileModerationResultLocation, 3 "RiskLevel" risk_level: String,
    4 "Service" service: String
} }

/// In the response of [`DescribeFileModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultLabelResult {
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub label: Option<String>,
}
model! { DescribeFileModerationResultLabelResult {
    0 "Confidence" confidence: f64, 1 "Description" description: String, 2 "Label" label: String
} }

/// In the response of [`DescribeFileModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultLocation {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { DescribeFileModerationResultLocation {
    0 "H" h: i64, 1 "W" w: i64, 2 "X" x: i64, 3 "Y" y: i64
} }

/// In the response of [`DescribeFileModerationResult`].
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
    0 "Description" description: String, 1 "Descriptions" descriptions: String, 2 "Labels" labels: String,
    3 "RiskLevel" risk_level: String, 4 "RiskTips" risk_tips: String, 5 "RiskWords" risk_words: String,
    6 "Service" service: String, 7 "Text" text: String, 8 "TextSegment" text_segment: String
} }

/// In the response of [`DescribeFileModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultPageSummary {
    pub image_summary: Option<DescribeFileModerationResultImageSummary>,
    pub page_sum: Option<i64>,
    pub risk_summary: Option<DescribeFileModerationResultRiskSummary>,
    pub text_summary: Option<DescribeFileModerationResultTextSummary>,
}
model! { DescribeFileModerationResultPageSummary {
    0 "ImageSummary" image_summary: DescribeFileModerationResultImageSummary, 1 "PageSum" page_sum: i64,
    2 "RiskSummary" risk_summary: DescribeFileModerationResultRiskSummary,
    3 "TextSummary" text_summary: DescribeFileModerationResultTextSummary
} }

/// In the response of [`DescribeFileModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultImageSummary {
    pub image_labels: Vec<DescribeFileModerationResultImageLabels>,
    pub risk_level: Option<String>,
}
model! { DescribeFileModerationResultImageSummary {
    0 "ImageLabels" image_labels: Vec<DescribeFileModerationResultImageLabels>, 1 "RiskLevel" risk_level: String
} }

/// In the response of [`DescribeFileModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultImageLabels {
    pub description: Option<String>,
    pub label: Option<String>,
    pub label_sum: Option<i64>,
}
model! { DescribeFileModerationResultImageLabels {
    0 "Description" description: String, 1 "Label" label: String, 2 "LabelSum" label_sum: i64
} }

/// In the response of [`DescribeFileModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultRiskSummary {
    pub ext: Option<DescribeFileModerationResultExt>,
    pub risk_labels: Vec<DescribeFileModerationResultRiskLabels>,
    pub risk_level: Option<String>,
}
model! { DescribeFileModerationResultRiskSummary {
    0 "Ext" ext: DescribeFileModerationResultExt,
    1 "RiskLabels" risk_labels: Vec<DescribeFileModerationResultRiskLabels>, 2 "RiskLevel" risk_level: String
} }

/// In the response of [`DescribeFileModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultExt {
    pub aigc_data: Option<DescribeFileModerationResultAigcData>,
}
model! { DescribeFileModerationResultExt {
    0 "AigcData" aigc_data: DescribeFileModerationResultAigcData
} }

/// In the response of [`DescribeFileModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultAigcData {
    pub aigc: Option<DescribeFileModerationResultAIGC>,
    pub explain: Option<String>,
}
model! { DescribeFileModerationResultAigcData {
    0 "AIGC" aigc: DescribeFileModerationResultAIGC, 1 "Explain" explain: String
} }

/// In the response of [`DescribeFileModerationResult`].
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
    0 "ContentProducer" content_producer: String, 1 "ContentPropagator" content_propagator: String,
    2 "Label" label: String, 3 "ProduceID" produce_id: String, 4 "PropagateID" propagate_id: String,
    5 "ReservedCode1" reserved_code1: String, 6 "ReservedCode2" reserved_code2: String
} }

/// In the response of [`DescribeFileModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultRiskLabels {
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub label: Option<String>,
}
model! { DescribeFileModerationResultRiskLabels {
    0 "Confidence" confidence: f64, 1 "Description" description: String, 2 "Label" label: String
} }

/// In the response of [`DescribeFileModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultTextSummary {
    pub risk_level: Option<String>,
    pub text_labels: Vec<DescribeFileModerationResultTextLabels>,
}
model! { DescribeFileModerationResultTextSummary {
    0 "RiskLevel" risk_level: String, 1 "TextLabels" text_labels: Vec<DescribeFileModerationResultTextLabels>
} }

/// In the response of [`DescribeFileModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileModerationResultTextLabels {
    pub description: Option<String>,
    pub label: Option<String>,
    pub label_sum: Option<i64>,
}
model! { DescribeFileModerationResultTextLabels {
    0 "Description" description: String, 1 "Label" label: String, 2 "LabelSum" label_sum: i64
} }

/// Describes image moderation result: `DescribeImageModerationResult` of `green` 2022-03-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Green/2022-03-02/DescribeImageModerationResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageModerationResult {
    pub req_id: Option<String>,
}
operation! { DescribeImageModerationResult() "DescribeImageModerationResult" -> DescribeImageModerationResultOutput {
    0 "ReqId" req_id: String
} }

/// Response of [`DescribeImageModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageModerationResultOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeImageModerationResultData>,
    pub msg: Option<String>,
}
model! { DescribeImageModerationResultOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeImageModerationResultData, 2 "Msg" msg: String
} }

/// In the response of [`DescribeImageModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageModerationResultData {
    pub account_id: Option<String>,
    pub data_id: Option<String>,
    pub frame: Option<String>,
    pub frame_num: Option<i64>,
    pub manual_task_id: Option<String>,
    pub req_id: Option<String>,
    pub result: Vec<DescribeImageModerationResultResult>,
    pub risk_level: Option<String>,
}
model! { DescribeImageModerationResultData {
    0 "AccountId" account_id: String, 1 "DataId" data_id: String, 2 "Frame" frame: String, 3 "FrameNum" frame_num: i64,
    4 "ManualTaskId" manual_task_id: String, 5 "ReqId" req_id: String,
    6 "Result" result: Vec<DescribeImageModerationResultResult>, 7 "RiskLevel" risk_level: String
} }

/// In the response of [`DescribeImageModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageModerationResultResult {
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub label: Option<String>,
    pub risk_level: Option<String>,
}
model! { DescribeImageModerationResultResult {
    0 "Confidence" confidence: f64, 1 "Description" description: String, 2 "Label" label: String,
    3 "RiskLevel" risk_level: String
} }

/// Describes image result ext: `DescribeImageResultExt` of `green` 2022-03-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Green/2022-03-02/DescribeImageResultExt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageResultExt {
    pub info_type: Option<String>,
    pub req_id: Option<String>,
}
operation! { DescribeImageResultExt() "DescribeImageResultExt" -> DescribeImageResultExtOutput {
    0 "InfoType" info_type: String, 1 "ReqId" req_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeImageResultExt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageResultExtOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeImageResultExtData>,
    pub msg: Option<String>,
}
model! { DescribeImageResultExtOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeImageResultExtData, 2 "Msg" msg: String
} }

/// In the response of [`DescribeImageResultExt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageResultExtData {
    pub custom_image: Vec<DescribeImageResultExtCustomImage>,
    pub public_figure: Vec<DescribeImageResultExtPublicFigure>,
    pub text_in_image: Option<DescribeImageResultExtTextInImage>,
}
model! { DescribeImageResultExtData {
    0 "CustomImage" custom_image: Vec<DescribeImageResultExtCustomImage>,
    1 "PublicFigure" public_figure: Vec<DescribeImageResultExtPublicFigure>,
    2 "TextInImage" text_in_image: DescribeImageResultExtTextInImage
} }

/// In the response of [`DescribeImageResultExt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageResultExtCustomImage {
    pub image_id: Option<String>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
}
model! { DescribeImageResultExtCustomImage {
    0 "ImageId" image_id: String, 1 "LibId" lib_id: String, 2 "LibName" lib_name: String
} }

/// In the response of [`DescribeImageResultExt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageResultExtPublicFigure {
    pub figure_id: Option<String>,
}
model! { DescribeImageResultExtPublicFigure {
    0 "FigureId" figure_id: String
} }

/// In the response of [`DescribeImageResultExt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageResultExtTextInImage {
    pub custom_texts: Vec<DescribeImageResultExtCustomTexts>,
    pub ocr_datas: Vec<String>,
    pub risk_words: Vec<String>,
}
model! { DescribeImageResultExtTextInImage {
    0 "CustomTexts" custom_texts: Vec<DescribeImageResultExtCustomTexts>, 1 "OcrDatas" ocr_datas: Vec<String>,
    2 "RiskWords" risk_words: Vec<String>
} }

/// In the response of [`DescribeImageResultExt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageResultExtCustomTexts {
    pub key_words: Option<String>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
}
model! { DescribeImageResultExtCustomTexts {
    0 "KeyWords" key_words: String, 1 "LibId" lib_id: String, 2 "LibName" lib_name: String
} }

/// Describes multimodal moderation result: `DescribeMultimodalModerationResult` of `green` 2022-03-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Green/2022-03-02/DescribeMultimodalModerationResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultimodalModerationResult {
    pub req_id: Option<String>,
}
operation! { DescribeMultimodalModerationResult()
    "DescribeMultimodalModerationResult" -> DescribeMultimodalModerationResultOutput {
    0 "ReqId" req_id: String
} }

/// Response of [`DescribeMultimodalModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultimodalModerationResultOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeMultimodalModerationResultData>,
    pub msg: Option<String>,
}
model! { DescribeMultimodalModerationResultOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeMultimodalModerationResultData, 2 "Msg" msg: String
} }

/// In the response of [`DescribeMultimodalModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultimodalModerationResultData {
    pub comment_datas: Vec<DescribeMultimodalModerationResultCommentDatas>,
    pub data_id: Option<String>,
    pub main_data: Option<DescribeMultimodalModerationResultMainData>,
    pub req_id: Option<String>,
    pub risk_level: Option<String>,
}
model! { DescribeMultimodalModerationResultData {
    0 "CommentDatas" comment_datas: Vec<DescribeMultimodalModerationResultCommentDatas>, 1 "DataId" data_id: String,
    2 "MainData" main_data: DescribeMultimodalModerationResultMainData, 3 "ReqId" req_id: String,
    4 "RiskLevel" risk_level: String
} }

/// In the response of [`DescribeMultimodalModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultimodalModerationResultCommentDatas {
    pub comment_datas: Vec<DescribeMultimodalModerationResultCommentDatasCommentDatas>,
    pub results: Vec<DescribeMultimodalModerationResultCommentDatasResults>,
}
model! { DescribeMultimodalModerationResultCommentDatas {
    0 "CommentDatas" comment_datas: Vec<DescribeMultimodalModerationResultCommentDatasCommentDatas>,
    1 "Results" results: Vec<DescribeMultimodalModerationResultCommentDatasResults>
} }

/// In the response of [`DescribeMultimodalModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultimodalModerationResultCommentDatasCommentDatas {
    pub results: Vec<DescribeMultimodalModerationResultResults>,
}
model! { DescribeMultimodalModerationResultCommentDatasCommentDatas {
    0 "Results" results: Vec<DescribeMultimodalModerationResultResults>
} }

/// In the response of [`DescribeMultimodalModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultimodalModerationResultResults {
    pub description: Option<String>,
    pub label: Option<String>,
}
model! { DescribeMultimodalModerationResultResults {
    0 "Description" description: String, 1 "Label" label: String
} }

/// In the response of [`DescribeMultimodalModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultimodalModerationResultCommentDatasResults {
    pub description: Option<String>,
    pub label: Option<String>,
}
model! { DescribeMultimodalModerationResultCommentDatasResults {
    0 "Description" description: String, 1 "Label" label: String
} }

/// In the response of [`DescribeMultimodalModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultimodalModerationResultMainData {
    pub results: Vec<DescribeMultimodalModerationResultMainDataResults>,
}
model! { DescribeMultimodalModerationResultMainData {
    0 "Results" results: Vec<DescribeMultimodalModerationResultMainDataResults>
} }

/// In the response of [`DescribeMultimodalModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultimodalModerationResultMainDataResults {
    pub description: Option<String>,
    pub label: Option<String>,
}
model! { DescribeMultimodalModerationResultMainDataResults {
    0 "Description" description: String, 1 "Label" label: String
} }

/// Describes upload token: `DescribeUploadToken` of `green` 2022-03-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Green/2022-03-02/DescribeUploadToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadToken {}
operation! { DescribeUploadToken() "DescribeUploadToken" -> DescribeUploadTokenOutput {} }

/// Response of [`DescribeUploadToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadTokenOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeUploadTokenData>,
    pub msg: Option<String>,
}
model! { DescribeUploadTokenOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeUploadTokenData, 2 "Msg" msg: String
} }

/// In the response of [`DescribeUploadToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadTokenData {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub bucket_name: Option<String>,
    pub expiration: Option<i64>,
    pub file_name_prefix: Option<String>,
    pub oss_internal_end_point: Option<String>,
    pub oss_internet_end_point: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
model! { DescribeUploadTokenData {
    0 "AccessKeyId" access_key_id: String, 1 "AccessKeySecret" access_key_secret: Secret,
    2 "BucketName" bucket_name: String, 3 "Expiration" expiration: i64, 4 "FileNamePrefix" file_name_prefix: String,
    5 "OssInternalEndPoint" oss_internal_end_point: String, 6 "OssInternetEndPoint" oss_internet_end_point: String,
    7 "SecurityToken" security_token: Secret
} }

/// Describes url moderation result: `DescribeUrlModerationResult` of `green` 2022-03-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Green/2022-03-02/DescribeUrlModerationResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUrlModerationResult {
    pub req_id: Option<String>,
}
operation! { DescribeUrlModerationResult() "DescribeUrlModerationResult" -> DescribeUrlModerationResultOutput {
    0 "ReqId" req_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeUrlModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUrlModerationResultOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeUrlModerationResultData>,
    pub msg: Option<String>,
}
model! { DescribeUrlModerationResultOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeUrlModerationResultData, 2 "Msg" msg: String
} }

/// In the response of [`DescribeUrlModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUrlModerationResultData {
    pub data_id: Option<String>,
    pub extra_info: Option<DescribeUrlModerationResultExtraInfo>,
    pub req_id: Option<String>,
    pub result: Vec<DescribeUrlModerationResultResult>,
}
model! { DescribeUrlModerationResultData {
    0 "DataId" data_id: String, 1 "ExtraInfo" extra_info: DescribeUrlModerationResultExtraInfo,
    2 "ReqId" req_id: String, 3 "Result" result: Vec<DescribeUrlModerationResultResult>
} }

/// In the response of [`DescribeUrlModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUrlModerationResultExtraInfo {
    pub icp_no: Option<String>,
    pub icp_type: Option<String>,
    pub site_type: Option<String>,
}
model! { DescribeUrlModerationResultExtraInfo {
    0 "IcpNo" icp_no: String, 1 "IcpType" icp_type: String, 2 "SiteType" site_type: String
} }

/// In the response of [`DescribeUrlModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUrlModerationResultResult {
    pub confidence: Option<f64>,
    pub label: Option<String>,
}
model! { DescribeUrlModerationResultResult {
    0 "Confidence" confidence: f64, 1 "Label" label: String
} }

/// `FileModeration` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/FileModeration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileModeration {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { FileModeration() "FileModeration" -> FileModerationOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`FileModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileModerationOutput {
    pub code: Option<i64>,
    pub data: Option<FileModerationData>,
    pub message: Option<String>,
}
model! { FileModerationOutput {
    0 "Code" code: i64, 1 "Data" data: FileModerationData, 2 "Message" message: String
} }

/// In the response of [`FileModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileModerationData {
    pub task_id: Option<String>,
}
model! { FileModerationData {
    0 "TaskId" task_id: String
} }

/// `ImageAsyncModeration` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/ImageAsyncModeration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageAsyncModeration {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { ImageAsyncModeration() "ImageAsyncModeration" -> ImageAsyncModerationOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} }

/// Response of [`ImageAsyncModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageAsyncModerationOutput {
    pub code: Option<i64>,
    pub data: Option<ImageAsyncModerationData>,
    pub msg: Option<String>,
}
model! { ImageAsyncModerationOutput {
    0 "Code" code: i64, 1 "Data" data: ImageAsyncModerationData, 2 "Msg" msg: String
} }

/// In the response of [`ImageAsyncModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageAsyncModerationData {
    pub data_id: Option<String>,
    pub req_id: Option<String>,
}
model! { ImageAsyncModerationData {
    0 "DataId" data_id: String, 1 "ReqId" req_id: String
} }

/// `ImageBatchModeration` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/ImageBatchModeration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModeration {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { ImageBatchModeration() "ImageBatchModeration" -> ImageBatchModerationOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} }

/// Response of [`ImageBatchModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationOutput {
    pub code: Option<i64>,
    pub data: Option<ImageBatchModerationData>,
    pub msg: Option<String>,
}
model! { ImageBatchModerationOutput {
    0 "Code" code: i64, 1 "Data" data: ImageBatchModerationData, 2 "Msg" msg: String
} }

/// In the response of [`ImageBatchModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationData {
    pub data_id: Option<String>,
    pub manual_task_id: Option<String>,
    pub result: Vec<ImageBatchModerationResult>,
    pub results: Vec<ImageBatchModerationResults>,
    pub risk_level: Option<String>,
}
model! { ImageBatchModerationData {
    0 "DataId" data_id: String, 1 "ManualTaskId" manual_task_id: String,
    2 "Result" result: Vec<ImageBatchModerationResult>, 3 "Results" results: Vec<ImageBatchModerationResults>,
    4 "RiskLevel" risk_level: String
} }

/// In the response of [`ImageBatchModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationResult {
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub label: Option<String>,
}
model! { ImageBatchModerationResult {
    0 "Confidence" confidence: f64, 1 "Description" description: String, 2 "Label" label: String
} }

/// In the response of [`ImageBatchModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationResults {
    pub ext: Option<ImageBatchModerationExt>,
    pub result: Vec<ImageBatchModerationResultsResult>,
    pub risk_level: Option<String>,
    pub service: Option<String>,
}
model! { ImageBatchModerationResults {
    0 "Ext" ext: ImageBatchModerationExt, 1 "Result" result: Vec<ImageBatchModerationResultsResult>,
    2 "RiskLevel" risk_level: String, 3 "Service" service: String
} }

/// In the response of [`ImageBatchModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationExt {
    pub custom_image: Vec<ImageBatchModerationCustomImage>,
    pub logo_data: Option<ImageBatchModerationLogoData>,
    pub public_figure: Vec<ImageBatchModerationPublicFigure>,
    pub text_in_image: Option<ImageBatchModerationTextInImage>,
}
model! { ImageBatchModerationExt {
    0 "CustomImage" custom_image: Vec<ImageBatchModerationCustomImage>,
    1 "LogoData" logo_data: ImageBatchModerationLogoData,
    2 "PublicFigure" public_figure: Vec<ImageBatchModerationPublicFigure>,
    3 "TextInImage" text_in_image: ImageBatchModerationTextInImage
} }

/// In the response of [`ImageBatchModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationCustomImage {
    pub image_id: Option<String>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
}
model! { ImageBatchModerationCustomImage {
    0 "ImageId" image_id: String, 1 "LibId" lib_id: String, 2 "LibName" lib_name: String
} }

/// In the response of [`ImageBatchModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationLogoData {
    pub location: Option<ImageBatchModerationLocation>,
    pub logo: Vec<ImageBatchModerationLogo>,
}
model! { ImageBatchModerationLogoData {
    0 "Location" location: ImageBatchModerationLocation, 1 "Logo" logo: Vec<ImageBatchModerationLogo>
} }

/// In the response of [`ImageBatchModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationLocation {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ImageBatchModerationLocation {
    0 "H" h: i64, 1 "W" w: i64, 2 "X" x: i64, 3 "Y" y: i64
} }

/// In the response of [`ImageBatchModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationLogo {
    pub confidence: Option<f64>,
    pub label: Option<String>,
    pub name: Option<String>,
}
model! { ImageBatchModerationLogo {
    0 "Confidence" confidence: f64, 1 "Label" label: String, 2 "Name" name: String
} }

/// In the response of [`ImageBatchModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationPublicFigure {
    pub figure_id: Option<String>,
    pub figure_name: Option<String>,
    pub location: Vec<ImageBatchModerationPublicFigureLocation>,
}
model! { ImageBatchModerationPublicFigure {
    0 "FigureId" figure_id: String, 1 "FigureName" figure_name: String,
    2 "Location" location: Vec<ImageBatchModerationPublicFigureLocation>
} }

/// In the response of [`ImageBatchModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationPublicFigureLocation {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ImageBatchModerationPublicFigureLocation {
    0 "H" h: i64, 1 "W" w: i64, 2 "X" x: i64, 3 "Y" y: i64
} }

/// In the response of [`ImageBatchModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationTextInImage {
    pub custom_text: Vec<ImageBatchModerationCustomText>,
    pub ocr_result: Vec<ImageBatchModerationOcrResult>,
    pub risk_word: Vec<String>,
}
model! { ImageBatchModerationTextInImage {
    0 "CustomText" custom_text: Vec<ImageBatchModerationCustomText>,
    1 "OcrResult" ocr_result: Vec<ImageBatchModerationOcrResult>, 2 "RiskWord" risk_word: Vec<String>
} }

/// In the response of [`ImageBatchModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationCustomText {
    pub key_words: Option<String>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
}
model! { ImageBatchModerationCustomText {
    0 "KeyWords" key_words: String, 1 "LibId" lib_id: String, 2 "LibName" lib_name: String
} }

/// In the response of [`ImageBatchModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationOcrResult {
    pub location: Option<ImageBatchModerationOcrResultLocation>,
    pub text: Option<String>,
}
model! { ImageBatchModerationOcrResult {
    0 "Location" location: ImageBatchModerationOcrResultLocation, 1 "Text" text: String
} }

/// In the response of [`ImageBatchModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationOcrResultLocation {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ImageBatchModerationOcrResultLocation {
    0 "H" h: i64, 1 "W" w: i64, 2 "X" x: i64, 3 "Y" y: i64
} }

/// In the response of [`ImageBatchModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageBatchModerationResultsResult {
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub label: Option<String>,
}
model! { ImageBatchModerationResultsResult {
    0 "Confidence" confidence: f64, 1 "Description" description: String, 2 "Label" label: String
} }

/// `ImageModeration` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/ImageModeration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModeration {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { ImageModeration() "ImageModeration" -> ImageModerationOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationOutput {
    pub code: Option<i64>,
    pub data: Option<ImageModerationData>,
    pub msg: Option<String>,
}
model! { ImageModerationOutput {
    0 "Code" code: i64, 1 "Data" data: ImageModerationData, 2 "Msg" msg: String
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationData {
    pub account_id: Option<String>,
    pub data_id: Option<String>,
    pub ext: Option<ImageModerationExt>,
    pub manual_task_id: Option<String>,
    pub result: Vec<ImageModerationResult>,
    pub risk_level: Option<String>,
}
model! { ImageModerationData {
    0 "AccountId" account_id: String, 1 "DataId" data_id: String, 2 "Ext" ext: ImageModerationExt,
    3 "ManualTaskId" manual_task_id: String, 4 "Result" result: Vec<ImageModerationResult>,
    5 "RiskLevel" risk_level: String
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationExt {
    pub aigc_data: Option<ImageModerationAigcData>,
    pub custom_image: Vec<ImageModerationCustomImage>,
    pub face_data: Vec<ImageModerationFaceData>,
    pub logo_data: Vec<ImageModerationLogoData>,
    pub ocr_result: Vec<ImageModerationOcrResult>,
    pub public_figure: Vec<ImageModerationPublicFigure>,
    pub recognition: Vec<ImageModerationRecognition>,
    pub text_in_image: Option<ImageModerationTextInImage>,
    pub vl_content: Option<ImageModerationVlContent>,
}
model! { ImageModerationExt {
    0 "AigcData" aigc_data: ImageModerationAigcData, 1 "CustomImage" custom_image: Vec<ImageModerationCustomImage>,
    2 "FaceData" face_data: Vec<ImageModerationFaceData>, 3 "LogoData" logo_data: Vec<ImageModerationLogoData>,
    4 "OcrResult" ocr_result: Vec<ImageModerationOcrResult>,
    5 "PublicFigure" public_figure: Vec<ImageModerationPublicFigure>,
    6 "Recognition" recognition: Vec<ImageModerationRecognition>,
    7 "TextInImage" text_in_image: ImageModerationTextInImage, 8 "VlContent" vl_content: ImageModerationVlContent
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationAigcData {
    pub aigc: Option<ImageModerationAIGC>,
}
model! { ImageModerationAigcData {
    0 "AIGC" aigc: ImageModerationAIGC
} }

/// In the response of [`ImageModeration`].
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
    0 "ContentProducer" content_producer: String, 1 "ContentPropagator" content_propagator: String,
    2 "Label" label: String, 3 "ProduceID" produce_id: String, 4 "PropagateID" propagate_id: String,
    5 "ReservedCode1" reserved_code1: String, 6 "ReservedCode2" reserved_code2: String
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationCustomImage {
    pub image_id: Option<String>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
}
model! { ImageModerationCustomImage {
    0 "ImageId" image_id: String, 1 "LibId" lib_id: String, 2 "LibName" lib_name: String
} }

/// In the response of [`ImageModeration`].
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
    0 "Age" age: i64, 1 "Bang" bang: ImageModerationBang, 2 "Gender" gender: ImageModerationGender,
    3 "Glasses" glasses: String, 4 "Hairstyle" hairstyle: ImageModerationHairstyle, 5 "Hat" hat: ImageModerationHat,
    6 "Location" location: ImageModerationLocation, 7 "Mask" mask: ImageModerationMask,
    8 "Mustache" mustache: ImageModerationMustache, 9 "Quality" quality: ImageModerationQuality, 10 "Smile" smile: f64
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationBang {
    pub confidence: Option<f64>,
    pub value: Option<String>,
}
model! { ImageModerationBang {
    0 "Confidence" confidence: f64, 1 "Value" value: String
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationGender {
    pub confidence: Option<f64>,
    pub value: Option<String>,
}
model! { ImageModerationGender {
    0 "Confidence" confidence: f64, 1 "Value" value: String
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationHairstyle {
    pub confidence: Option<f64>,
    pub value: Option<String>,
}
model! { ImageModerationHairstyle {
    0 "Confidence" confidence: f64, 1 "Value" value: String
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationHat {
    pub confidence: Option<f64>,
    pub value: Option<String>,
}
model! { ImageModerationHat {
    0 "Confidence" confidence: f64, 1 "Value" value: String
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationLocation {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ImageModerationLocation {
    0 "H" h: i64, 1 "W" w: i64, 2 "X" x: i64, 3 "Y" y: i64
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationMask {
    pub confidence: Option<f64>,
    pub value: Option<String>,
}
model! { ImageModerationMask {
    0 "Confidence" confidence: f64, 1 "Value" value: String
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationMustache {
    pub confidence: Option<f64>,
    pub value: Option<String>,
}
model! { ImageModerationMustache {
    0 "Confidence" confidence: f64, 1 "Value" value: String
} }

/// In the response of [`ImageModeration`].
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
    0 "Blur" blur: f64, 1 "Integrity" integrity: f64, 2 "Pitch" pitch: f64, 3 "Roll" roll: f64, 4 "Yaw" yaw: f64
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationLogoData {
    pub location: Option<ImageModerationLogoDataLocation>,
    pub logo: Vec<ImageModerationLogo>,
}
model! { ImageModerationLogoData {
    0 "Location" location: ImageModerationLogoDataLocation, 1 "Logo" logo: Vec<ImageModerationLogo>
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationLogoDataLocation {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ImageModerationLogoDataLocation {
    0 "H" h: i64, 1 "W" w: i64, 2 "X" x: i64, 3 "Y" y: i64
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationLogo {
    pub confidence: Option<f64>,
    pub label: Option<String>,
    pub name: Option<String>,
}
model! { ImageModerationLogo {
    0 "Confidence" confidence: f64, 1 "Label" label: String, 2 "Name" name: String
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationOcrResult {
    pub location: Option<ImageModerationOcrResultLocation>,
    pub text: Option<String>,
}
model! { ImageModerationOcrResult {
    0 "Location" location: ImageModerationOcrResultLocation, 1 "Text" text: String
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationOcrResultLocation {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ImageModerationOcrResultLocation {
    0 "H" h: i64, 1 "W" w: i64, 2 "X" x: i64, 3 "Y" y: i64
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationPublicFigure {
    pub figure_id: Option<String>,
    pub figure_name: Option<String>,
    pub location: Vec<ImageModerationPublicFigureLocation>,
}
model! { ImageModerationPublicFigure {
    0 "FigureId" figure_id: String, 1 "FigureName" figure_name: String,
    2 "Location" location: Vec<ImageModerationPublicFigureLocation>
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationPublicFigureLocation {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ImageModerationPublicFigureLocation {
    0 "H" h: i64, 1 "W" w: i64, 2 "X" x: i64, 3 "Y" y: i64
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationRecognition {
    pub classification: Option<String>,
    pub confidence: Option<f64>,
}
model! { ImageModerationRecognition {
    0 "Classification" classification: String, 1 "Confidence" confidence: f64
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationTextInImage {
    pub custom_text: Vec<ImageModerationCustomText>,
    pub ocr_result: Vec<ImageModerationTextInImageOcrResult>,
    pub risk_word: Vec<String>,
}
model! { ImageModerationTextInImage {
    0 "CustomText" custom_text: Vec<ImageModerationCustomText>,
    1 "OcrResult" ocr_result: Vec<ImageModerationTextInImageOcrResult>, 2 "RiskWord" risk_word: Vec<String>
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationCustomText {
    pub key_words: Option<String>,
    pub lib_id: Option<String>,
    pub lib_name: Option<String>,
}
model! { ImageModerationCustomText {
    0 "KeyWords" key_words: String, 1 "LibId" lib_id: String, 2 "LibName" lib_name: String
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationTextInImageOcrResult {
    pub location: Option<ImageModerationTextInImageOcrResultLocation>,
    pub text: Option<String>,
}
model! { ImageModerationTextInImageOcrResult {
    0 "Location" location: ImageModerationTextInImageOcrResultLocation, 1 "Text" text: String
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationTextInImageOcrResultLocation {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { ImageModerationTextInImageOcrResultLocation {
    0 "H" h: i64, 1 "W" w: i64, 2 "X" x: i64, 3 "Y" y: i64
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationVlContent {
    pub output_text: Option<String>,
}
model! { ImageModerationVlContent {
    0 "OutputText" output_text: String
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationResult {
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub label: Option<String>,
    pub risk_level: Option<String>,
}
model! { ImageModerationResult {
    0 "Confidence" confidence: f64, 1 "Description" description: String, 2 "Label" label: String,
    3 "RiskLevel" risk_level: String
} }

/// `ImageQueueModeration` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/ImageQueueModeration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQueueModeration {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { ImageQueueModeration() "ImageQueueModeration" -> ImageQueueModerationOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ImageQueueModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQueueModerationOutput {
    pub code: Option<i64>,
    pub data: Option<ImageQueueModerationData>,
    pub msg: Option<String>,
}
model! { ImageQueueModerationOutput {
    0 "Code" code: i64, 1 "Data" data: ImageQueueModerationData, 2 "Msg" msg: String
} }

/// In the response of [`ImageQueueModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQueueModerationData {
    pub data_id: Option<String>,
    pub frame: Option<String>,
    pub frame_num: Option<i64>,
    pub result: Vec<ImageQueueModerationResult>,
    pub risk_level: Option<String>,
}
model! { ImageQueueModerationData {
    0 "DataId" data_id: String, 1 "Frame" frame: String, 2 "FrameNum" frame_num: i64,
    3 "Result" result: Vec<ImageQueueModerationResult>, 4 "RiskLevel" risk_level: String
} }

/// In the response of [`ImageQueueModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQueueModerationResult {
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub label: Option<String>,
    pub risk_level: Option<String>,
}
model! { ImageQueueModerationResult {
    0 "Confidence" confidence: f64, 1 "Description" description: String, 2 "Label" label: String,
    3 "RiskLevel" risk_level: String
} }

/// `ManualCallback` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/ManualCallback>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`ManualCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualCallbackOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { ManualCallbackOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// `ManualModeration` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/ManualModeration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualModeration {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { ManualModeration() "ManualModeration" -> ManualModerationOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ManualModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualModerationOutput {
    pub code: Option<i64>,
    pub data: Option<ManualModerationData>,
    pub message: Option<String>,
}
model! { ManualModerationOutput {
    0 "Code" code: i64, 1 "Data" data: ManualModerationData, 2 "Message" message: String
} }

/// In the response of [`ManualModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualModerationData {
    pub data_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ManualModerationData {
    0 "DataId" data_id: String, 1 "TaskId" task_id: String
} }

/// `ManualModerationResult` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/ManualModerationResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualModerationResult {
    pub service_parameters: Option<String>,
}
operation! { ManualModerationResult() "ManualModerationResult" -> ManualModerationResultOutput {
    0 "ServiceParameters" service_parameters: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ManualModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualModerationResultOutput {
    pub code: Option<i64>,
    pub data: Option<ManualModerationResultData>,
    pub message: Option<String>,
}
model! { ManualModerationResultOutput {
    0 "Code" code: i64, 1 "Data" data: ManualModerationResultData, 2 "Message" message: String
} }

/// In the response of [`ManualModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualModerationResultData {
    pub data_id: Option<String>,
    pub result: Vec<ManualModerationResultResult>,
    pub review_count: Option<String>,
    pub risk_level: Option<String>,
    pub task_id: Option<String>,
}
model! { ManualModerationResultData {
    0 "DataId" data_id: String, 1 "Result" result: Vec<ManualModerationResultResult>,
    2 "ReviewCount" review_count: String, 3 "RiskLevel" risk_level: String, 4 "TaskId" task_id: String
} }

/// In the response of [`ManualModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualModerationResultResult {
    pub description: Option<String>,
    pub label: Option<String>,
}
model! { ManualModerationResultResult {
    0 "Description" description: String, 1 "Label" label: String
} }

/// `MultiModalAgent` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/MultiModalAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalAgent {
    pub app_id: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { MultiModalAgent() "MultiModalAgent" -> MultiModalAgentOutput {
    0 "AppID" app_id: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`MultiModalAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalAgentOutput {
    pub code: Option<String>,
    pub data: Option<MultiModalAgentData>,
    pub message: Option<String>,
}
model! { MultiModalAgentOutput {
    0 "Code" code: String, 1 "Data" data: MultiModalAgentData, 2 "Message" message: String
} }

/// In the response of [`MultiModalAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalAgentData {
    pub data_id: Option<String>,
    pub result: Vec<MultiModalAgentResult>,
    pub risk_level: Option<String>,
    pub usage: Option<MultiModalAgentUsage>,
}
model! { MultiModalAgentData {
    0 "DataId" data_id: String, 1 "Result" result: Vec<MultiModalAgentResult>, 2 "RiskLevel" risk_level: String,
    3 "Usage" usage: MultiModalAgentUsage
} }

/// In the response of [`MultiModalAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalAgentResult {
    pub description: Option<String>,
    pub label: Option<String>,
    pub reason: Option<String>,
}
model! { MultiModalAgentResult {
    0 "Description" description: String, 1 "Label" label: String, 2 "Reason" reason: String
} }

/// In the response of [`MultiModalAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalAgentUsage {
    pub agent_detail: BTreeMap<String, Value>,
    pub content_length: Option<i64>,
    pub credits: Option<f64>,
    pub prompt_length: Option<i64>,
}
model! { MultiModalAgentUsage {
    0 "AgentDetail" agent_detail: BTreeMap<String, Value>, 1 "ContentLength" content_length: i64,
    2 "Credits" credits: f64, 3 "PromptLength" prompt_length: i64
} }

/// `MultiModalAgentSSE` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/MultiModalAgentSSE>.
///
/// The response can be a stream of events: see `Client::stream`.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`MultiModalAgentSSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalAgentSSEOutput {
    pub code: Option<String>,
    pub data: Option<MultiModalAgentSSEData>,
    pub message: Option<String>,
}
model! { MultiModalAgentSSEOutput {
    0 "Code" code: String, 1 "Data" data: MultiModalAgentSSEData, 2 "Message" message: String
} }

/// In the response of [`MultiModalAgentSSE`].
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
    0 "Created" created: i64, 1 "DataId" data_id: String, 2 "FinishReason" finish_reason: String,
    3 "Output" output: String, 4 "Usage" usage: MultiModalAgentSSEUsage
} }

/// In the response of [`MultiModalAgentSSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalAgentSSEUsage {
    pub credits: Option<f64>,
}
model! { MultiModalAgentSSEUsage {
    0 "Credits" credits: f64
} }

/// `MultiModalGuard` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/MultiModalGuard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuard {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { MultiModalGuard() "MultiModalGuard" -> MultiModalGuardOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`MultiModalGuard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardOutput {
    pub code: Option<i64>,
    pub data: Option<MultiModalGuardData>,
    pub message: Option<String>,
}
model! { MultiModalGuardOutput {
    0 "Code" code: i64, 1 "Data" data: MultiModalGuardData, 2 "Message" message: String
} }

/// In the response of [`MultiModalGuard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardData {
    pub data_id: Option<String>,
    pub detail: Vec<MultiModalGuardDetail>,
    pub suggestion: Option<String>,
}
model! { MultiModalGuardData {
    0 "DataId" data_id: String, 1 "Detail" detail: Vec<MultiModalGuardDetail>, 2 "Suggestion" suggestion: String
} }

/// In the response of [`MultiModalGuard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardDetail {
    pub level: Option<String>,
    pub result: Vec<MultiModalGuardResult>,
    pub suggestion: Option<String>,
    pub r#type: Option<String>,
}
model! { MultiModalGuardDetail {
    0 "Level" level: String, 1 "Result" result: Vec<MultiModalGuardResult>, 2 "Suggestion" suggestion: String,
    3 "Type" r#type: String
} }

/// In the response of [`MultiModalGuard`].
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
    0 "Confidence" confidence: f64, 1 "Description" description: String, 2 "Ext" ext: Value, 3 "Label" label: String,
    4 "Level" level: String
} }

/// `MultiModalGuardAsync` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/MultiModalGuardAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsync {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { MultiModalGuardAsync() "MultiModalGuardAsync" -> MultiModalGuardAsyncOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`MultiModalGuardAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncOutput {
    pub code: Option<i64>,
    pub data: Option<MultiModalGuardAsyncData>,
    pub message: Option<String>,
}
model! { MultiModalGuardAsyncOutput {
    0 "Code" code: i64, 1 "Data" data: MultiModalGuardAsyncData, 2 "Message" message: String
} }

/// In the response of [`MultiModalGuardAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncData {
    pub data_id: Option<String>,
    pub task_id: Option<String>,
}
model! { MultiModalGuardAsyncData {
    0 "DataId" data_id: String, 1 "TaskId" task_id: String
} }

/// `MultiModalGuardAsyncResult` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/MultiModalGuardAsyncResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncResult {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { MultiModalGuardAsyncResult() "MultiModalGuardAsyncResult" -> MultiModalGuardAsyncResultOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`MultiModalGuardAsyncResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncResultOutput {
    pub code: Option<i64>,
    pub data: Option<MultiModalGuardAsyncResultData>,
    pub message: Option<String>,
}
model! { MultiModalGuardAsyncResultOutput {
    0 "Code" code: i64, 1 "Data" data: MultiModalGuardAsyncResultData, 2 "Message" message: String
} }

/// In the response of [`MultiModalGuardAsyncResult`].
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
    0 "AudioResult" audio_result: MultiModalGuardAsyncResultAudioResult, 1 "DataId" data_id: String,
    2 "FrameResult" frame_result: MultiModalGuardAsyncResultFrameResult, 3 "LiveId" live_id: String,
    4 "Suggestion" suggestion: String, 5 "TaskId" task_id: String
} }

/// In the response of [`MultiModalGuardAsyncResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncResultAudioResult {
    pub slice_details: Vec<MultiModalGuardAsyncResultSliceDetails>,
    pub slice_num: Option<i64>,
    pub suggestion: Option<String>,
}
model! { MultiModalGuardAsyncResultAudioResult {
    0 "SliceDetails" slice_details: Vec<MultiModalGuardAsyncResultSliceDetails>, 1 "SliceNum" slice_num: i64,
    2 "Suggestion" suggestion: String
} }

/// In the response of [`MultiModalGuardAsyncResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncResultSliceDetails {
    pub detail: Vec<MultiModalGuardAsyncResultDetail>,
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub suggestion: Option<String>,
    pub text: Option<String>,
    pub url: Option<String>,
}
model! { MultiModalGuardAsyncResultSliceDetails {
    0 "Detail" detail: Vec<MultiModalGuardAsyncResultDetail>, 1 "EndTime" end_time: i64, 2 "StartTime" start_time: i64,
    3 "Suggestion" suggestion: String, 4 "Text" text: String, 5 "Url" url: String
} }

/// In the response of [`MultiModalGuardAsyncResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncResultDetail {
    pub level: Option<String>,
    pub result: Vec<MultiModalGuardAsyncResultResult>,
    pub suggestion: Option<String>,
    pub r#type: Option<String>,
}
model! { MultiModalGuardAsyncResultDetail {
    0 "Level" level: String, 1 "Result" result: Vec<MultiModalGuardAsyncResultResult>,
    2 "Suggestion" suggestion: String, 3 "Type" r#type: String
} }

/// In the response of [`MultiModalGuardAsyncResult`].
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
    0 "Confidence" confidence: f64, 1 "Description" description: String, 2 "Ext" ext: Value, 3 "Label" label: String,
    4 "Level" level: String
} }

/// In the response of [`MultiModalGuardAsyncResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncResultFrameResult {
    pub frames: Vec<MultiModalGuardAsyncResultFrames>,
    pub slice_num: Option<i64>,
    pub suggestion: Option<String>,
}
model! { MultiModalGuardAsyncResultFrameResult {
    0 "Frames" frames: Vec<MultiModalGuardAsyncResultFrames>, 1 "SliceNum" slice_num: i64,
    2 "Suggestion" suggestion: String
} }

/// In the response of [`MultiModalGuardAsyncResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncResultFrames {
    pub detail: Vec<MultiModalGuardAsyncResultFramesDetail>,
    pub error_code: Option<i64>,
    pub error_msg: Option<String>,
    pub offset: Option<f64>,
    pub suggestion: Option<String>,
    pub timestamp: Option<i64>,
    pub url: Option<String>,
}
model! { MultiModalGuardAsyncResultFrames {
    0 "Detail" detail: Vec<MultiModalGuardAsyncResultFramesDetail>, 1 "ErrorCode" error_code: i64,
    2 "ErrorMsg" error_msg: String, 3 "Offset" offset: f64, 4 "Suggestion" suggestion: String,
    5 "Timestamp" timestamp: i64, 6 "Url" url: String
} }

/// In the response of [`MultiModalGuardAsyncResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardAsyncResultFramesDetail {
    pub level: Option<String>,
    pub result: Vec<MultiModalGuardAsyncResultDetailResult>,
    pub suggestion: Option<String>,
    pub r#type: Option<String>,
}
model! { MultiModalGuardAsyncResultFramesDetail {
    0 "Level" level: String, 1 "Result" result: Vec<MultiModalGuardAsyncResultDetailResult>,
    2 "Suggestion" suggestion: String, 3 "Type" r#type: String
} }

/// In the response of [`MultiModalGuardAsyncResult`].
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
    0 "Confidence" confidence: f64, 1 "Description" description: String, 2 "Ext" ext: Value, 3 "Label" label: String,
    4 "Level" level: String
} }

/// `MultiModalGuardForBase64` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/MultiModalGuardForBase64>.
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
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`MultiModalGuardForBase64`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardForBase64Output {
    pub code: Option<i64>,
    pub data: Option<MultiModalGuardForBase64Data>,
    pub message: Option<String>,
}
model! { MultiModalGuardForBase64Output {
    0 "Code" code: i64, 1 "Data" data: MultiModalGuardForBase64Data, 2 "Message" message: String
} }

/// In the response of [`MultiModalGuardForBase64`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardForBase64Data {
    pub data_id: Option<String>,
    pub detail: Vec<MultiModalGuardForBase64Detail>,
    pub suggestion: Option<String>,
}
model! { MultiModalGuardForBase64Data {
    0 "DataId" data_id: String, 1 "Detail" detail: Vec<MultiModalGuardForBase64Detail>,
    2 "Suggestion" suggestion: String
} }

/// In the response of [`MultiModalGuardForBase64`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiModalGuardForBase64Detail {
    pub level: Option<String>,
    pub result: Vec<MultiModalGuardForBase64Result>,
    pub suggestion: Option<String>,
    pub r#type: Option<String>,
}
model! { MultiModalGuardForBase64Detail {
    0 "Level" level: String, 1 "Result" result: Vec<MultiModalGuardForBase64Result>, 2 "Suggestion" suggestion: String,
    3 "Type" r#type: String
} }

/// In the response of [`MultiModalGuardForBase64`].
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
    0 "Confidence" confidence: f64, 1 "Description" description: String, 2 "Ext" ext: Value, 3 "Label" label: String,
    4 "Level" level: String
} }

/// `MultimodalAsyncModeration` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/MultimodalAsyncModeration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultimodalAsyncModeration {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { MultimodalAsyncModeration() "MultimodalAsyncModeration" -> MultimodalAsyncModerationOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} }

/// Response of [`MultimodalAsyncModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultimodalAsyncModerationOutput {
    pub code: Option<i64>,
    pub data: Option<MultimodalAsyncModerationData>,
    pub msg: Option<String>,
}
model! { MultimodalAsyncModerationOutput {
    0 "Code" code: i64, 1 "Data" data: MultimodalAsyncModerationData, 2 "Msg" msg: String
} }

/// In the response of [`MultimodalAsyncModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultimodalAsyncModerationData {
    pub data_id: Option<String>,
    pub req_id: Option<String>,
}
model! { MultimodalAsyncModerationData {
    0 "DataId" data_id: String, 1 "ReqId" req_id: String
} }

/// `TextModeration` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/TextModeration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModeration {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { TextModeration() "TextModeration" -> TextModerationOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationOutput {
    pub code: Option<i64>,
    pub data: Option<TextModerationData>,
    pub message: Option<String>,
}
model! { TextModerationOutput {
    0 "Code" code: i64, 1 "Data" data: TextModerationData, 2 "Message" message: String
} }

/// In the response of [`TextModeration`].
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
    0 "accountId" account_id: String, 1 "dataId" data_id: String, 2 "descriptions" descriptions: String,
    3 "deviceId" device_id: String, 4 "ext" ext: TextModerationExt, 5 "labels" labels: String,
    6 "manualTaskId" manual_task_id: String, 7 "reason" reason: String
} }

/// In the response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationExt {
    pub llm_content: Option<TextModerationLlmContent>,
}
model! { TextModerationExt {
    0 "llmContent" llm_content: TextModerationLlmContent
} }

/// In the response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationLlmContent {
    pub output_text: Option<String>,
}
model! { TextModerationLlmContent {
    0 "outputText" output_text: String
} }

/// `TextModerationPlus` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/TextModerationPlus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationPlus {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { TextModerationPlus() "TextModerationPlus" -> TextModerationPlusOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`TextModerationPlus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationPlusOutput {
    pub code: Option<i64>,
    pub data: Option<TextModerationPlusData>,
    pub message: Option<String>,
}
model! { TextModerationPlusOutput {
    0 "Code" code: i64, 1 "Data" data: TextModerationPlusData, 2 "Message" message: String
} }

/// In the response of [`TextModerationPlus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationPlusData {
    pub account_id: Option<String>,
    pub advice: Vec<TextModerationPlusAdvice>,
    pub attack_level: Option<String>,
    pub attack_result: Vec<TextModerationPlusAttackResult>,
    pub data_id: Option<String>,
    pub detected_language: Option<String>,
    pub ext: Option<TextModerationPlusExt>,
    pub manual_task_id: Option<String>,
    pub result: Vec<TextModerationPlusResult>,
    pub risk_level: Option<String>,
    pub score: Option<f64>,
    pub sensitive_level: Option<String>,
    pub sensitive_result: Vec<TextModerationPlusSensitiveResult>,
    pub translated_content: Option<String>,
}
model! { TextModerationPlusData {
    0 "AccountId" account_id: String, 1 "Advice" advice: Vec<TextModerationPlusAdvice>,
    2 "AttackLevel" attack_level: String, 3 "AttackResult" attack_result: Vec<TextModerationPlusAttackResult>,
    4 "DataId" data_id: String, 5 "DetectedLanguage" detected_language: String, 6 "Ext" ext: TextModerationPlusExt,
    7 "ManualTaskId" manual_task_id: String, 8 "Result" result: Vec<TextModerationPlusResult>,
    9 "RiskLevel" risk_level: String, 10 "Score" score: f64, 11 "SensitiveLevel" sensitive_level: String,
    12 "SensitiveResult" sensitive_result: Vec<TextModerationPlusSensitiveResult>,
    13 "TranslatedContent" translated_content: String
} }

/// In the response of [`TextModerationPlus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationPlusAdvice {
    pub answer: Option<String>,
    pub hit_label: Option<String>,
    pub hit_lib_name: Option<String>,
}
model! { TextModerationPlusAdvice {
    0 "Answer" answer: String, 1 "HitLabel" hit_label: String, 2 "HitLibName" hit_lib_name: String
} }

/// In the response of [`TextModerationPlus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationPlusAttackResult {
    pub attack_level: Option<String>,
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub label: Option<String>,
}
model! { TextModerationPlusAttackResult {
    0 "AttackLevel" attack_level: String, 1 "Confidence" confidence: f64, 2 "Description" description: String,
    3 "Label" label: String
} }

/// In the response of [`TextModerationPlus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationPlusExt {
    pub llm_content: Option<TextModerationPlusLlmContent>,
}
model! { TextModerationPlusExt {
    0 "LlmContent" llm_content: TextModerationPlusLlmContent
} }

/// In the response of [`TextModerationPlus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationPlusLlmContent {
    pub output_text: Option<String>,
}
model! { TextModerationPlusLlmContent {
    0 "OutputText" output_text: String
} }

/// In the response of [`TextModerationPlus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationPlusResult {
    pub confidence: Option<f64>,
    pub customized_hit: Vec<TextModerationPlusCustomizedHit>,
    pub description: Option<String>,
    pub label: Option<String>,
    pub risk_positions: Vec<TextModerationPlusRiskPositions>,
    pub risk_words: Option<String>,
}
model! { TextModerationPlusResult {
    0 "Confidence" confidence: f64, 1 "CustomizedHit" customized_hit: Vec<TextModerationPlusCustomizedHit>,
    2 "Description" description: String, 3 "Label" label: String,
    4 "RiskPositions" risk_positions: Vec<TextModerationPlusRiskPositions>, 5 "RiskWords" risk_words: String
} }

/// In the response of [`TextModerationPlus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationPlusCustomizedHit {
    pub key_words: Option<String>,
    pub lib_name: Option<String>,
}
model! { TextModerationPlusCustomizedHit {
    0 "KeyWords" key_words: String, 1 "LibName" lib_name: String
} }

/// In the response of [`TextModerationPlus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationPlusRiskPositions {
    pub end_pos: Option<i64>,
    pub risk_word: Option<String>,
    pub start_pos: Option<i64>,
}
model! { TextModerationPlusRiskPositions {
    0 "EndPos" end_pos: i64, 1 "RiskWord" risk_word: String, 2 "StartPos" start_pos: i64
} }

/// In the response of [`TextModerationPlus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationPlusSensitiveResult {
    pub description: Option<String>,
    pub label: Option<String>,
    pub sensitive_data: Vec<String>,
    pub sensitive_level: Option<String>,
}
model! { TextModerationPlusSensitiveResult {
    0 "Description" description: String, 1 "Label" label: String, 2 "SensitiveData" sensitive_data: Vec<String>,
    3 "SensitiveLevel" sensitive_level: String
} }

/// `UrlAsyncModeration` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/UrlAsyncModeration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlAsyncModeration {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { UrlAsyncModeration() "UrlAsyncModeration" -> UrlAsyncModerationOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} }

/// Response of [`UrlAsyncModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlAsyncModerationOutput {
    pub code: Option<i64>,
    pub data: Option<UrlAsyncModerationData>,
    pub msg: Option<String>,
}
model! { UrlAsyncModerationOutput {
    0 "Code" code: i64, 1 "Data" data: UrlAsyncModerationData, 2 "Msg" msg: String
} }

/// In the response of [`UrlAsyncModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlAsyncModerationData {
    pub data_id: Option<String>,
    pub req_id: Option<String>,
}
model! { UrlAsyncModerationData {
    0 "DataId" data_id: String, 1 "ReqId" req_id: String
} }

/// `VideoModeration` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/VideoModeration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModeration {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { VideoModeration() "VideoModeration" -> VideoModerationOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`VideoModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationOutput {
    pub code: Option<i64>,
    pub data: Option<VideoModerationData>,
    pub message: Option<String>,
}
model! { VideoModerationOutput {
    0 "Code" code: i64, 1 "Data" data: VideoModerationData, 2 "Message" message: String
} }

/// In the response of [`VideoModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationData {
    pub data_id: Option<String>,
    pub task_id: Option<String>,
}
model! { VideoModerationData {
    0 "DataId" data_id: String, 1 "TaskId" task_id: String
} }

/// `VideoModerationCancel` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/VideoModerationCancel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationCancel {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { VideoModerationCancel() "VideoModerationCancel" -> VideoModerationCancelOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`VideoModerationCancel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationCancelOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { VideoModerationCancelOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// `VideoModerationResult` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/VideoModerationResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResult {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { VideoModerationResult() "VideoModerationResult" -> VideoModerationResultOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`VideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultOutput {
    pub code: Option<i64>,
    pub data: Option<VideoModerationResultData>,
    pub message: Option<String>,
}
model! { VideoModerationResultOutput {
    0 "Code" code: i64, 1 "Data" data: VideoModerationResultData, 2 "Message" message: String
} }

/// In the response of [`VideoModerationResult`].
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
    0 "AudioResult" audio_result: VideoModerationResultAudioResult, 1 "DataId" data_id: String,
    2 "Ext" ext: VideoModerationResultExt, 3 "FrameResult" frame_result: VideoModerationResultFrameResult,
    4 "LiveId" live_id: String, 5 "ManualTaskId" manual_task_id: String, 6 "RiskLevel" risk_level: String,
    7 "TaskId" task_id: String
} }

/// In the response of [`VideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultAudioResult {
    pub audio_summarys: Vec<VideoModerationResultAudioSummarys>,
    pub risk_level: Option<String>,
    pub slice_details: Vec<VideoModerationResultSliceDetails>,
}
model! { VideoModerationResultAudioResult {
    0 "AudioSummarys" audio_summarys: Vec<VideoModerationResultAudioSummarys>, 1 "RiskLevel" risk_level: String,
    2 "SliceDetails" slice_details: Vec<VideoModerationResultSliceDetails>
} }

/// In the response of [`VideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultAudioSummarys {
    pub description: Option<String>,
    pub label: Option<String>,
    pub label_sum: Option<i64>,
}
model! { VideoModerationResultAudioSummarys {
    0 "Description" description: String, 1 "Label" label: String, 2 "LabelSum" label_sum: i64
} }

/// In the response of [`VideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultSliceDetails {
    pub descriptions: Option<String>,
    pub end_time: Option<i64>,
    pub end_timestamp: Option<i64>,
    pub extend: Option<String>,
    pub labels: Option<String>,
    pub result: Vec<VideoModerationResultResult>,
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
    0 "Descriptions" descriptions: String, 1 "EndTime" end_time: i64, 2 "EndTimestamp" end_timestamp: i64,
    3 "Extend" extend: String, 4 "Labels" labels: String, 5 "Result" result: Vec<VideoModerationResultResult>,
    6 "RiskLevel" risk_level: String, 7 "RiskTips" risk_tips: String, 8 "RiskWords" risk_words: String,
    9 "Score" score: f64, 10 "StartTime" start_time: i64, 11 "StartTimestamp" start_timestamp: i64,
    12 "Text" text: String, 13 "Url" url: String
} }

/// In the response of [`VideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultResult {
    pub confidence: Option<f64>,
    pub customized_hit: Vec<VideoModerationResultCustomizedHit>,
    pub description: Option<String>,
    pub label: Option<String>,
    pub risk_level: Option<String>,
    pub risk_positions: Vec<VideoModerationResultRiskPositions>,
    pub risk_words: Option<String>,
}
model! { VideoModerationResultResult {
    0 "Confidence" confidence: f64, 1 "CustomizedHit" customized_hit: Vec<VideoModerationResultCustomizedHit>,
    2 "Description" description: String, 3 "Label" label: String, 4 "RiskLevel" risk_level: String,
    5 "RiskPositions" risk_positions: Vec<VideoModerationResultRiskPositions>, 6 "RiskWords" risk_words: String
} }

/// In the response of [`VideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultCustomizedHit {
    pub key_words: Option<String>,
    pub lib_name: Option<String>,
}
model! { VideoModerationResultCustomizedHit {
    0 "KeyWords" key_words: String, 1 "LibName" lib_name: String
} }

/// In the response of [`VideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultRiskPositions {
    pub end_pos: Option<i64>,
    pub risk_word: Option<String>,
    pub start_pos: Option<i64>,
}
model! { VideoModerationResultRiskPositions {
    0 "EndPos" end_pos: i64, 1 "RiskWord" risk_word: String, 2 "StartPos" start_pos: i64
} }

/// In the response of [`VideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultExt {
    pub aigc_data: Option<VideoModerationResultAigcData>,
}
model! { VideoModerationResultExt {
    0 "AigcData" aigc_data: VideoModerationResultAigcData
} }

/// In the response of [`VideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultAigcData {
    pub aigc: Option<VideoModerationResultAIGC>,
    pub result: Option<String>,
}
model! { VideoModerationResultAigcData {
    0 "AIGC" aigc: VideoModerationResultAIGC, 1 "Result" result: String
} }

/// In the response of [`VideoModerationResult`].
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
    0 "ContentProducer" content_producer: String, 1 "ContentPropagator" content_propagator: String,
    2 "Label" label: String, 3 "ProduceID" produce_id: String, 4 "PropagateID" propagate_id: String,
    5 "ReservedCode1" reserved_code1: String, 6 "ReservedCode2" reserved_code2: String
} }

/// In the response of [`VideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultFrameResult {
    pub frame_num: Option<i64>,
    pub frame_summarys: Vec<VideoModerationResultFrameSummarys>,
    pub frames: Vec<VideoModerationResultFrames>,
    pub risk_level: Option<String>,
}
model! { VideoModerationResultFrameResult {
    0 "FrameNum" frame_num: i64, 1 "FrameSummarys" frame_summarys: Vec<VideoModerationResultFrameSummarys>,
    2 "Frames" frames: Vec<VideoModerationResultFrames>, 3 "RiskLevel" risk_level: String
} }

/// In the response of [`VideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultFrameSummarys {
    pub description: Option<String>,
    pub label: Option<String>,
    pub label_sum: Option<i64>,
}
model! { VideoModerationResultFrameSummarys {
    0 "Description" description: String, 1 "Label" label: String, 2 "LabelSum" label_sum: i64
} }

/// In the response of [`VideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultFrames {
    pub offset: Option<f64>,
    pub results: Vec<VideoModerationResultResults>,
    pub risk_level: Option<String>,
    pub temp_url: Option<String>,
    pub timestamp: Option<i64>,
}
model! { VideoModerationResultFrames {
    0 "Offset" offset: f64, 1 "Results" results: Vec<VideoModerationResultResults>, 2 "RiskLevel" risk_level: String,
    3 "TempUrl" temp_url: String, 4 "Timestamp" timestamp: i64
} }

/// In the response of [`VideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultResults {
    pub aigc_data: Option<VideoModerationResultResultsAigcData>,
    pub custom_image: Vec<VideoModerationResultCustomImage>,
    pub logo_data: Vec<VideoModerationResultLogoData>,
    pub public_figure: Vec<VideoModerationResultPublicFigure>,
    pub result: Vec<VideoModerationResultResultsResult>,
    pub service: Option<String>,
    pub text_in_image: BTreeMap<String, Value>,
    pub vl_content: Option<VideoModerationResultVlContent>,
}
model! { VideoModerationResultResults {
    0 "AigcData" aigc_data: VideoModerationResultResultsAigcData,
    1 "CustomImage" custom_image: Vec<VideoModerationResultCustomImage>,
    2 "LogoData" logo_data: Vec<VideoModerationResultLogoData>,
    3 "PublicFigure" public_figure: Vec<VideoModerationResultPublicFigure>,
    4 "Result" result: Vec<VideoModerationResultResultsResult>, 5 "Service" service: String,
    6 "TextInImage" text_in_image: BTreeMap<String, Value>, 7 "VlContent" vl_content: VideoModerationResultVlContent
} }

/// In the response of [`VideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultResultsAigcData {
    pub explain: Option<String>,
}
model! { VideoModerationResultResultsAigcData {
    0 "Explain" explain: String
} }

/// In the response of [`VideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultCustomImage {
    pub image_id: Option<String>,
    pub lib_id: Option<String>,
}
model! { VideoModerationResultCustomImage {
    0 "ImageId" image_id: String, 1 "LibId" lib_id: String
} }

/// In the response of [`VideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultLogoData {
    pub location: Option<VideoModerationResultLocation>,
    pub logo: Vec<VideoModerationResultLogo>,
}
model! { VideoModerationResultLogoData {
    0 "Location" location: VideoModerationResultLocation, 1 "Logo" logo: Vec<VideoModerationResultLogo>
} }

/// In the response of [`VideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultLocation {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { VideoModerationResultLocation {
    0 "H" h: i64, 1 "W" w: i64, 2 "X" x: i64, 3 "Y" y: i64
} }

/// In the response of [`VideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultLogo {
    pub confidence: Option<i64>,
    pub label: Option<String>,
    pub name: Option<String>,
}
model! { VideoModerationResultLogo {
    0 "confidence" confidence: i64, 1 "label" label: String, 2 "name" name: String
} }

/// In the response of [`VideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultPublicFigure {
    pub figure_id: Option<String>,
    pub figure_name: Option<String>,
    pub location: Vec<VideoModerationResultPublicFigureLocation>,
}
model! { VideoModerationResultPublicFigure {
    0 "FigureId" figure_id: String, 1 "FigureName" figure_name: String,
    2 "Location" location: Vec<VideoModerationResultPublicFigureLocation>
} }

/// In the response of [`VideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultPublicFigureLocation {
    pub h: Option<i64>,
    pub w: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { VideoModerationResultPublicFigureLocation {
    0 "H" h: i64, 1 "W" w: i64, 2 "X" x: i64, 3 "Y" y: i64
} }

/// In the response of [`VideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultResultsResult {
    pub confidence: Option<f64>,
    pub description: Option<String>,
    pub label: Option<String>,
}
model! { VideoModerationResultResultsResult {
    0 "Confidence" confidence: f64, 1 "Description" description: String, 2 "Label" label: String
} }

/// In the response of [`VideoModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoModerationResultVlContent {
    pub output_text: Option<String>,
}
model! { VideoModerationResultVlContent {
    0 "OutputText" output_text: String
} }

/// `VoiceModeration` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/VoiceModeration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModeration {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { VoiceModeration() "VoiceModeration" -> VoiceModerationOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`VoiceModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModerationOutput {
    pub code: Option<i64>,
    pub data: Option<VoiceModerationData>,
    pub message: Option<String>,
}
model! { VoiceModerationOutput {
    0 "Code" code: i64, 1 "Data" data: VoiceModerationData, 2 "Message" message: String
} }

/// In the response of [`VoiceModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModerationData {
    pub data_id: Option<String>,
    pub task_id: Option<String>,
}
model! { VoiceModerationData {
    0 "DataId" data_id: String, 1 "TaskId" task_id: String
} }

/// `VoiceModerationCancel` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/VoiceModerationCancel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModerationCancel {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { VoiceModerationCancel() "VoiceModerationCancel" -> VoiceModerationCancelOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`VoiceModerationCancel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModerationCancelOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { VoiceModerationCancelOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// `VoiceModerationResult` of `green` 2022-03-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Green/2022-03-02/VoiceModerationResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModerationResult {
    pub service: Option<String>,
    pub service_parameters: Option<String>,
}
operation! { VoiceModerationResult() "VoiceModerationResult" -> VoiceModerationResultOutput {
    0 "Service" service: String, 1 "ServiceParameters" service_parameters: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`VoiceModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModerationResultOutput {
    pub code: Option<i64>,
    pub data: Option<VoiceModerationResultData>,
    pub message: Option<String>,
}
model! { VoiceModerationResultOutput {
    0 "Code" code: i64, 1 "Data" data: VoiceModerationResultData, 2 "Message" message: String
} }

/// In the response of [`VoiceModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModerationResultData {
    pub data_id: Option<String>,
    pub live_id: Option<String>,
    pub manual_task_id: Option<String>,
    pub risk_level: Option<String>,
    pub slice_details: Vec<VoiceModerationResultSliceDetails>,
    pub task_id: Option<String>,
    pub url: Option<String>,
}
model! { VoiceModerationResultData {
    0 "DataId" data_id: String, 1 "LiveId" live_id: String, 2 "ManualTaskId" manual_task_id: String,
    3 "RiskLevel" risk_level: String, 4 "SliceDetails" slice_details: Vec<VoiceModerationResultSliceDetails>,
    5 "TaskId" task_id: String, 6 "Url" url: String
} }

/// In the response of [`VoiceModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModerationResultSliceDetails {
    pub descriptions: Option<String>,
    pub end_time: Option<i64>,
    pub end_timestamp: Option<i64>,
    pub extend: Option<String>,
    pub labels: Option<String>,
    pub origin_algo_result: BTreeMap<String, Value>,
    pub result: Vec<VoiceModerationResultResult>,
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
    0 "Descriptions" descriptions: String, 1 "EndTime" end_time: i64, 2 "EndTimestamp" end_timestamp: i64,
    3 "Extend" extend: String, 4 "Labels" labels: String,
    5 "OriginAlgoResult" origin_algo_result: BTreeMap<String, Value>,
    6 "Result" result: Vec<VoiceModerationResultResult>, 7 "RiskLevel" risk_level: String,
    8 "RiskTips" risk_tips: String, 9 "RiskWords" risk_words: String, 10 "Score" score: f64,
    11 "StartTime" start_time: i64, 12 "StartTimestamp" start_timestamp: i64, 13 "Text" text: String,
    14 "Url" url: String
} }

/// In the response of [`VoiceModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModerationResultResult {
    pub confidence: Option<f64>,
    pub customized_hit: Vec<VoiceModerationResultCustomizedHit>,
    pub description: Option<String>,
    pub label: Option<String>,
    pub risk_level: Option<String>,
    pub risk_positions: Vec<VoiceModerationResultRiskPositions>,
    pub risk_words: Option<String>,
}
model! { VoiceModerationResultResult {
    0 "Confidence" confidence: f64, 1 "CustomizedHit" customized_hit: Vec<VoiceModerationResultCustomizedHit>,
    2 "Description" description: String, 3 "Label" label: String, 4 "RiskLevel" risk_level: String,
    5 "RiskPositions" risk_positions: Vec<VoiceModerationResultRiskPositions>, 6 "RiskWords" risk_words: String
} }

/// In the response of [`VoiceModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModerationResultCustomizedHit {
    pub key_words: Option<String>,
    pub lib_name: Option<String>,
}
model! { VoiceModerationResultCustomizedHit {
    0 "KeyWords" key_words: String, 1 "LibName" lib_name: String
} }

/// In the response of [`VoiceModerationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceModerationResultRiskPositions {
    pub end_pos: Option<i64>,
    pub risk_word: Option<String>,
    pub start_pos: Option<i64>,
}
model! { VoiceModerationResultRiskPositions {
    0 "EndPos" end_pos: i64, 1 "RiskWord" risk_word: String, 2 "StartPos" start_pos: i64
} }

#[cfg(feature = "unstable-registry")]
register! {
    DescribeFileModerationResult, DescribeImageModerationResult, DescribeImageResultExt,
    DescribeMultimodalModerationResult, DescribeUploadToken, DescribeUrlModerationResult, FileModeration,
    ImageAsyncModeration, ImageBatchModeration, ImageModeration, ImageQueueModeration, ManualCallback, ManualModeration,
    ManualModerationResult, MultiModalAgent, MultiModalAgentSSE, MultiModalGuard, MultiModalGuardAsync,
    MultiModalGuardAsyncResult, MultiModalGuardForBase64, MultimodalAsyncModeration, TextModeration, TextModerationPlus,
    UrlAsyncModeration, VideoModeration, VideoModerationCancel, VideoModerationResult, VoiceModeration,
    VoiceModerationCancel, VoiceModerationResult
}
