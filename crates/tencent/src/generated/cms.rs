//! `cms` of Tencent Cloud, API version 2019-03-21.
//!
//! Endpoint: `cms.tencentcloudapi.com`, or `cms.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cms&Version=2019-03-21>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cms::DescribeKeywordsLibs};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeKeywordsLibs::new(1, 1)).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("cms", "2019-03-21", "cms", &Endpoints::NONE);

/// Creates keywords samples: `CreateKeywordsSamples` of `cms` 2019-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cms&Version=2019-03-21&Action=CreateKeywordsSamples>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeywordsSamples {
    /// Required.
    pub user_keywords: Vec<UserKeyword>,
    pub lib_id: Option<String>,
}
operation! { CreateKeywordsSamples(user_keywords: Vec<UserKeyword>)
    "CreateKeywordsSamples" -> CreateKeywordsSamplesOutput {
    0 "UserKeywords" user_keywords, 1 "LibID" lib_id: String
} }

/// In the request of [`CreateKeywordsSamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserKeyword {
    /// Required.
    pub content: Option<String>,
    /// Required.
    pub label: Option<String>,
    pub remark: Option<String>,
    pub word_type: Option<String>,
}
input! { UserKeyword(content: String, label: String) {
    0 "Content" content: String, 1 "Label" label: String, 2 "Remark" remark: String, 3 "WordType" word_type: String
} }

/// Response of [`CreateKeywordsSamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeywordsSamplesOutput {
    pub sample_ids: Vec<String>,
    pub success_infos: Vec<UserKeywordInfo>,
    pub dup_infos: Vec<UserKeywordInfo>,
    pub invalid_samples: Vec<InvalidSample>,
}
model! { CreateKeywordsSamplesOutput {
    0 "SampleIDs" sample_ids: Vec<String>, 1 "SuccessInfos" success_infos: Vec<UserKeywordInfo>,
    2 "DupInfos" dup_infos: Vec<UserKeywordInfo>, 3 "InvalidSamples" invalid_samples: Vec<InvalidSample>
} }

/// In the response of [`CreateKeywordsSamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserKeywordInfo {
    pub id: Option<String>,
    pub content: Option<String>,
    pub label: Option<String>,
    pub create_time: Option<String>,
    pub remark: Option<String>,
    pub word_type: Option<String>,
}
model! { UserKeywordInfo {
    0 "ID" id: String, 1 "Content" content: String, 2 "Label" label: String, 3 "CreateTime" create_time: String,
    4 "Remark" remark: String, 5 "WordType" word_type: String
} }

/// In the response of [`CreateKeywordsSamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvalidSample {
    pub content: Option<String>,
    pub invalid_code: Option<i64>,
    pub invalid_message: Option<String>,
}
model! { InvalidSample {
    0 "Content" content: String, 1 "InvalidCode" invalid_code: i64, 2 "InvalidMessage" invalid_message: String
} }

/// Deletes lib samples: `DeleteLibSamples` of `cms` 2019-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cms&Version=2019-03-21&Action=DeleteLibSamples>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLibSamples {
    /// Required.
    pub sample_ids: Vec<String>,
    pub lib_id: Option<String>,
    pub sample_contents: Option<Vec<String>>,
}
operation! { DeleteLibSamples(sample_ids: Vec<String>) "DeleteLibSamples" -> DeleteLibSamplesOutput {
    0 "SampleIDs" sample_ids, 1 "LibID" lib_id: String, 2 "SampleContents" sample_contents: Vec<String>
} }

/// Response of [`DeleteLibSamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLibSamplesOutput {
    pub count: Option<i64>,
    pub details: Vec<DeleteSampleDetails>,
}
model! { DeleteLibSamplesOutput {
    0 "Count" count: i64, 1 "Details" details: Vec<DeleteSampleDetails>
} }

/// In the response of [`DeleteLibSamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSampleDetails {
    pub sample_id: Option<String>,
    pub content: Option<String>,
    pub deleted: Option<bool>,
    pub error_info: Option<String>,
}
model! { DeleteSampleDetails {
    0 "SampleID" sample_id: String, 1 "Content" content: String, 2 "Deleted" deleted: bool,
    3 "ErrorInfo" error_info: String
} }

/// Describes keywords libs: `DescribeKeywordsLibs` of `cms` 2019-03-21.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cms&Version=2019-03-21&Action=DescribeKeywordsLibs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeywordsLibs {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub filters: Option<Vec<Filters>>,
}
operation! { DescribeKeywordsLibs(limit: i64, offset: i64) "DescribeKeywordsLibs" -> DescribeKeywordsLibsOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filters>
} }
paged! { DescribeKeywordsLibs: KeywordsLibInfo = Offset "Offset", "Infos" infos, total "TotalCount" }

/// In the request of [`DescribeKeywordsLibs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filters {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeKeywordsLibs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeywordsLibsOutput {
    pub total_count: Option<i64>,
    pub infos: Vec<KeywordsLibInfo>,
}
model! { DescribeKeywordsLibsOutput {
    0 "TotalCount" total_count: i64, 1 "Infos" infos: Vec<KeywordsLibInfo>
} }

/// In the response of [`DescribeKeywordsLibs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeywordsLibInfo {
    pub id: Option<String>,
    pub lib_name: Option<String>,
    pub describe: Option<String>,
    pub create_time: Option<String>,
    pub suggestion: Option<String>,
    pub match_type: Option<String>,
    pub biz_types: Vec<String>,
}
model! { KeywordsLibInfo {
    0 "ID" id: String, 1 "LibName" lib_name: String, 2 "Describe" describe: String, 3 "CreateTime" create_time: String,
    4 "Suggestion" suggestion: String, 5 "MatchType" match_type: String, 6 "BizTypes" biz_types: Vec<String>
} }

/// Describes lib samples: `DescribeLibSamples` of `cms` 2019-03-21.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cms&Version=2019-03-21&Action=DescribeLibSamples>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibSamples {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub lib_id: Option<String>,
    pub content: Option<String>,
    pub evil_type_list: Option<Vec<i64>>,
    pub sample_ids: Option<Vec<String>>,
}
operation! { DescribeLibSamples(limit: i64, offset: i64) "DescribeLibSamples" -> DescribeLibSamplesOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "LibID" lib_id: String, 3 "Content" content: String,
    4 "EvilTypeList" evil_type_list: Vec<i64>, 5 "SampleIDs" sample_ids: Vec<String>
} }
paged! { DescribeLibSamples: UserKeywordInfo = Offset "Offset", "Infos" infos, total "TotalCount" }

/// Response of [`DescribeLibSamples`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibSamplesOutput {
    pub total_count: Option<i64>,
    pub infos: Vec<UserKeywordInfo>,
}
model! { DescribeLibSamplesOutput {
    0 "TotalCount" total_count: i64, 1 "Infos" infos: Vec<UserKeywordInfo>
} }

/// `ImageModeration` of `cms` 2019-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cms&Version=2019-03-21&Action=ImageModeration>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_IMAGE_ASPECT_RATIO_TOO_LARGE`],
/// [`codes::INVALID_PARAMETER_IMAGE_DATA_TOO_SMALL`], [`codes::INVALID_PARAMETER_IMAGE_SIZE_TOO_SMALL`],
/// [`codes::INVALID_PARAMETER_INVALID_IMAGE_CONTENT`], [`codes::INVALID_PARAMETER_VALUE_ERR_IMAGE_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CONTENT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_CONTENT_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_CONTENT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER`],
/// [`codes::MISSING_PARAMETER_ERR_FILE_URL`], [`codes::RESOURCE_NOT_FOUND_ERR_DOWDOWN_INTERNAL_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_ERR_DOWDOWN_PARAMS_ERROR`], [`codes::RESOURCE_NOT_FOUND_ERR_DOWDOWN_SOURCE_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_ERR_DOWDOWN_TIME_OUT`], [`codes::RESOURCE_UNAVAILABLE_ERR_IMAGE_TIME_OUT`],
/// [`codes::RESOURCE_UNAVAILABLE_IMAGE_DOWNLOAD_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModeration {
    pub file_url: Option<String>,
    pub file_md5: Option<String>,
    pub file_content: Option<String>,
}
operation! { ImageModeration() "ImageModeration" -> ImageModerationOutput {
    0 "FileUrl" file_url: String, 1 "FileMD5" file_md5: String, 2 "FileContent" file_content: String
} }

/// Response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationOutput {
    pub business_code: Option<i64>,
    pub data: Option<ImageData>,
}
model! { ImageModerationOutput {
    0 "BusinessCode" business_code: i64, 1 "Data" data: ImageData
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageData {
    pub evil_type: Option<i64>,
    pub hot_detect: Option<ImageHotDetect>,
    pub evil_flag: Option<i64>,
    pub code_detect: Option<CodeDetect>,
    pub polity_detect: Option<ImagePolityDetect>,
    pub illegal_detect: Option<ImageIllegalDetect>,
    pub porn_detect: Option<ImagePornDetect>,
    pub terror_detect: Option<ImageTerrorDetect>,
    pub ocr_detect: Option<OCRDetect>,
    pub logo_detect: Option<LogoDetail>,
    pub similar: Option<Similar>,
    pub phone_detect: Option<PhoneDetect>,
}
model! { ImageData {
    0 "EvilType" evil_type: i64, 1 "HotDetect" hot_detect: ImageHotDetect, 2 "EvilFlag" evil_flag: i64,
    3 "CodeDetect" code_detect: CodeDetect, 4 "PolityDetect" polity_detect: ImagePolityDetect,
    5 "IllegalDetect" illegal_detect: ImageIllegalDetect, 6 "PornDetect" porn_detect: ImagePornDetect,
    7 "TerrorDetect" terror_detect: ImageTerrorDetect, 8 "OCRDetect" ocr_detect: OCRDetect,
    9 "LogoDetect" logo_detect: LogoDetail, 10 "Similar" similar: Similar, 11 "PhoneDetect" phone_detect: PhoneDetect
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageHotDetect {
    pub keywords: Vec<String>,
    pub evil_type: Option<i64>,
    pub labels: Vec<String>,
    pub score: Option<i64>,
    pub hit_flag: Option<i64>,
}
model! { ImageHotDetect {
    0 "Keywords" keywords: Vec<String>, 1 "EvilType" evil_type: i64, 2 "Labels" labels: Vec<String>,
    3 "Score" score: i64, 4 "HitFlag" hit_flag: i64
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeDetect {
    pub moderation_code: Option<i64>,
    pub moderation_detail: Vec<CodeDetail>,
}
model! { CodeDetect {
    0 "ModerationCode" moderation_code: i64, 1 "ModerationDetail" moderation_detail: Vec<CodeDetail>
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeDetail {
    pub str_charset: Option<String>,
    pub qr_code_position: Vec<CodePosition>,
    pub str_qr_code_text: Option<String>,
    pub uint32_qr_code_type: Option<i64>,
    pub code_charset: Option<String>,
    pub code_position: Vec<CodePosition>,
    pub code_text: Option<String>,
    pub code_type: Option<i64>,
}
model! { CodeDetail {
    0 "StrCharset" str_charset: String, 1 "QrCodePosition" qr_code_position: Vec<CodePosition>,
    2 "StrQrCodeText" str_qr_code_text: String, 3 "Uint32QrCodeType" uint32_qr_code_type: i64,
    4 "CodeCharset" code_charset: String, 5 "CodePosition" code_position: Vec<CodePosition>,
    6 "CodeText" code_text: String, 7 "CodeType" code_type: i64
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodePosition {
    pub float_x: Option<f64>,
    pub float_y: Option<f64>,
}
model! { CodePosition {
    0 "FloatX" float_x: f64, 1 "FloatY" float_y: f64
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImagePolityDetect {
    pub evil_type: Option<i64>,
    pub hit_flag: Option<i64>,
    pub face_names: Vec<String>,
    pub polity_logo_detail: Vec<Logo>,
    pub polity_items: Vec<String>,
    pub score: Option<i64>,
    pub keywords: Vec<String>,
}
model! { ImagePolityDetect {
    0 "EvilType" evil_type: i64, 1 "HitFlag" hit_flag: i64, 2 "FaceNames" face_names: Vec<String>,
    3 "PolityLogoDetail" polity_logo_detail: Vec<Logo>, 4 "PolityItems" polity_items: Vec<String>, 5 "Score" score: i64,
    6 "Keywords" keywords: Vec<String>
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Logo {
    pub confidence: Option<f64>,
    pub rrect_f: Option<RrectF>,
    pub name: Option<String>,
}
model! { Logo {
    0 "Confidence" confidence: f64, 1 "RrectF" rrect_f: RrectF, 2 "Name" name: String
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RrectF {
    pub width: Option<f64>,
    pub cy: Option<f64>,
    pub cx: Option<f64>,
    pub rotate: Option<f64>,
    pub height: Option<f64>,
}
model! { RrectF {
    0 "Width" width: f64, 1 "Cy" cy: f64, 2 "Cx" cx: f64, 3 "Rotate" rotate: f64, 4 "Height" height: f64
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageIllegalDetect {
    pub evil_type: Option<i64>,
    pub hit_flag: Option<i64>,
    pub keywords: Vec<String>,
    pub labels: Vec<String>,
    pub score: Option<i64>,
}
model! { ImageIllegalDetect {
    0 "EvilType" evil_type: i64, 1 "HitFlag" hit_flag: i64, 2 "Keywords" keywords: Vec<String>,
    3 "Labels" labels: Vec<String>, 4 "Score" score: i64
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImagePornDetect {
    pub evil_type: Option<i64>,
    pub hit_flag: Option<i64>,
    pub keywords: Vec<String>,
    pub labels: Vec<String>,
    pub score: Option<i64>,
}
model! { ImagePornDetect {
    0 "EvilType" evil_type: i64, 1 "HitFlag" hit_flag: i64, 2 "Keywords" keywords: Vec<String>,
    3 "Labels" labels: Vec<String>, 4 "Score" score: i64
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageTerrorDetect {
    pub keywords: Vec<String>,
    pub evil_type: Option<i64>,
    pub labels: Vec<String>,
    pub score: Option<i64>,
    pub hit_flag: Option<i64>,
}
model! { ImageTerrorDetect {
    0 "Keywords" keywords: Vec<String>, 1 "EvilType" evil_type: i64, 2 "Labels" labels: Vec<String>,
    3 "Score" score: i64, 4 "HitFlag" hit_flag: i64
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OCRDetect {
    pub item: Vec<OCRItem>,
    pub text_info: Option<String>,
}
model! { OCRDetect {
    0 "Item" item: Vec<OCRItem>, 1 "TextInfo" text_info: String
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OCRItem {
    pub text_position: Option<Coordinate>,
    pub evil_type: Option<i64>,
    pub text_content: Option<String>,
    pub rate: Option<i64>,
    pub evil_label: Option<String>,
    pub keywords: Vec<String>,
}
model! { OCRItem {
    0 "TextPosition" text_position: Coordinate, 1 "EvilType" evil_type: i64, 2 "TextContent" text_content: String,
    3 "Rate" rate: i64, 4 "EvilLabel" evil_label: String, 5 "Keywords" keywords: Vec<String>
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Coordinate {
    pub width: Option<i64>,
    pub cy: Option<i64>,
    pub cx: Option<i64>,
    pub height: Option<i64>,
}
model! { Coordinate {
    0 "Width" width: i64, 1 "Cy" cy: i64, 2 "Cx" cx: i64, 3 "Height" height: i64
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogoDetail {
    pub app_logo_detail: Vec<Logo>,
}
model! { LogoDetail {
    0 "AppLogoDetail" app_logo_detail: Vec<Logo>
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Similar {
    pub evil_type: Option<i64>,
    pub hit_flag: Option<i64>,
    pub seed_url: Option<String>,
}
model! { Similar {
    0 "EvilType" evil_type: i64, 1 "HitFlag" hit_flag: i64, 2 "SeedUrl" seed_url: String
} }

/// In the response of [`ImageModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneDetect {
    pub evil_type: Option<i64>,
    pub labels: Vec<String>,
    pub score: Option<i64>,
    pub hit_flag: Option<i64>,
}
model! { PhoneDetect {
    0 "EvilType" evil_type: i64, 1 "Labels" labels: Vec<String>, 2 "Score" score: i64, 3 "HitFlag" hit_flag: i64
} }

/// `TextModeration` of `cms` 2019-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cms&Version=2019-03-21&Action=TextModeration>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ERR_TEXT_CONTENT_LEN`],
/// [`codes::INVALID_PARAMETER_VALUE_ERR_TEXT_CONTENT_TYPE`], [`codes::RESOURCE_UNAVAILABLE_ERR_TEXT_TIME_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModeration {
    /// Required.
    pub content: String,
    pub data_id: Option<String>,
    pub biz_type: Option<i64>,
    pub user: Option<User>,
    pub sdk_app_id: Option<i64>,
    pub device: Option<Device>,
}
operation! { TextModeration(content: String) "TextModeration" -> TextModerationOutput {
    0 "Content" content, 1 "DataId" data_id: String, 2 "BizType" biz_type: i64, 3 "User" user: User,
    4 "SdkAppId" sdk_app_id: i64, 5 "Device" device: Device
} }

/// In the request of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    pub level: Option<i64>,
    pub gender: Option<i64>,
    pub age: Option<i64>,
    pub user_id: Option<String>,
    pub phone: Option<String>,
    pub account_type: Option<i64>,
    pub nickname: Option<String>,
}
input! { User() {
    0 "Level" level: i64, 1 "Gender" gender: i64, 2 "Age" age: i64, 3 "UserId" user_id: String, 4 "Phone" phone: String,
    5 "AccountType" account_type: i64, 6 "Nickname" nickname: String
} }

/// In the request of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Device {
    pub idfv: Option<String>,
    pub token_id: Option<String>,
    pub ip: Option<String>,
    pub mac: Option<String>,
    pub idfa: Option<String>,
    pub device_id: Option<String>,
    pub imei: Option<String>,
}
input! { Device() {
    0 "IDFV" idfv: String, 1 "TokenId" token_id: String, 2 "IP" ip: String, 3 "Mac" mac: String, 4 "IDFA" idfa: String,
    5 "DeviceId" device_id: String, 6 "IMEI" imei: String
} }

/// Response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationOutput {
    pub business_code: Option<i64>,
    pub data: Option<TextData>,
}
model! { TextModerationOutput {
    0 "BusinessCode" business_code: i64, 1 "Data" data: TextData
} }

/// In the response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextData {
    pub evil_type: Option<i64>,
    pub evil_flag: Option<i64>,
    pub data_id: Option<String>,
    pub extra: Option<String>,
    pub biz_type: Option<i64>,
    pub res: Option<TextOutputRes>,
    pub risk_details: Vec<RiskDetails>,
    pub id: Option<TextOutputID>,
    pub score: Option<i64>,
    pub common: Option<TextOutputComm>,
    pub suggestion: Option<String>,
    pub keywords: Vec<String>,
    pub detail_result: Vec<DetailResult>,
    pub custom_result: Vec<CustomResult>,
    pub evil_label: Option<String>,
}
model! { TextData {
    0 "EvilType" evil_type: i64, 1 "EvilFlag" evil_flag: i64, 2 "DataId" data_id: String, 3 "Extra" extra: String,
    4 "BizType" biz_type: i64, 5 "Res" res: TextOutputRes, 6 "RiskDetails" risk_details: Vec<RiskDetails>,
    7 "ID" id: TextOutputID, 8 "Score" score: i64, 9 "Common" common: TextOutputComm,
    10 "Suggestion" suggestion: String, 11 "Keywords" keywords: Vec<String>,
    12 "DetailResult" detail_result: Vec<DetailResult>, 13 "CustomResult" custom_result: Vec<CustomResult>,
    14 "EvilLabel" evil_label: String
} }

/// In the response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextOutputRes {
    pub operator: Option<String>,
    pub result_type: Option<i64>,
    pub result_code: Option<i64>,
    pub result_msg: Option<String>,
}
model! { TextOutputRes {
    0 "Operator" operator: String, 1 "ResultType" result_type: i64, 2 "ResultCode" result_code: i64,
    3 "ResultMsg" result_msg: String
} }

/// In the response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskDetails {
    pub keywords: Vec<String>,
    pub lable: Option<String>,
    pub label: Option<String>,
    pub level: Option<i64>,
}
model! { RiskDetails {
    0 "Keywords" keywords: Vec<String>, 1 "Lable" lable: String, 2 "Label" label: String, 3 "Level" level: i64
} }

/// In the response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextOutputID {
    pub msg_id: Option<String>,
    pub uin: Option<String>,
}
model! { TextOutputID {
    0 "MsgID" msg_id: String, 1 "Uin" uin: String
} }

/// In the response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextOutputComm {
    pub bu_ctrl_id: Option<i64>,
    pub send_time: Option<i64>,
    pub app_id: Option<i64>,
    pub uin: Option<i64>,
}
model! { TextOutputComm {
    0 "BUCtrlID" bu_ctrl_id: i64, 1 "SendTime" send_time: i64, 2 "AppID" app_id: i64, 3 "Uin" uin: i64
} }

/// In the response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailResult {
    pub keywords: Vec<String>,
    pub evil_type: Option<i64>,
    pub score: Option<i64>,
    pub evil_label: Option<String>,
}
model! { DetailResult {
    0 "Keywords" keywords: Vec<String>, 1 "EvilType" evil_type: i64, 2 "Score" score: i64,
    3 "EvilLabel" evil_label: String
} }

/// In the response of [`TextModeration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomResult {
    pub keywords: Vec<String>,
    pub lib_name: Option<String>,
    pub lib_id: Option<String>,
    pub r#type: Option<String>,
}
model! { CustomResult {
    0 "Keywords" keywords: Vec<String>, 1 "LibName" lib_name: String, 2 "LibId" lib_id: String, 3 "Type" r#type: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_INTERNAL_ERROR "InternalError.InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_IMAGE_ASPECT_RATIO_TOO_LARGE "InvalidParameter.ImageAspectRatioTooLarge",
    INVALID_PARAMETER_IMAGE_DATA_TOO_SMALL "InvalidParameter.ImageDataTooSmall",
    INVALID_PARAMETER_IMAGE_SIZE_TOO_SMALL "InvalidParameter.ImageSizeTooSmall",
    INVALID_PARAMETER_INVALID_IMAGE_CONTENT "InvalidParameter.InvalidImageContent",
    INVALID_PARAMETER_PARAMETER_ERROR "InvalidParameter.ParameterError",
    INVALID_PARAMETER_VALUE_ERR_FILE_CONTENT "InvalidParameterValue.ErrFileContent",
    INVALID_PARAMETER_VALUE_ERR_IMAGE_SIZE "InvalidParameterValue.ErrImageSize",
    INVALID_PARAMETER_VALUE_ERR_TEXT_CONTENT_LEN "InvalidParameterValue.ErrTextContentLen",
    INVALID_PARAMETER_VALUE_ERR_TEXT_CONTENT_TYPE "InvalidParameterValue.ErrTextContentType",
    INVALID_PARAMETER_VALUE_INVALID_CONTENT "InvalidParameterValue.InvalidContent",
    INVALID_PARAMETER_VALUE_INVALID_FILE_CONTENT_SIZE "InvalidParameterValue.InvalidFileContentSize",
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_CONTENT "InvalidParameterValue.InvalidImageContent",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER "InvalidParameterValue.InvalidParameter", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", MISSING_PARAMETER_ERR_FILE_URL "MissingParameter.ErrFileUrl",
    OPERATION_DENIED "OperationDenied", REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_ERR_DOWDOWN_INTERNAL_ERROR "ResourceNotFound.ErrDowdownInternalError",
    RESOURCE_NOT_FOUND_ERR_DOWDOWN_PARAMS_ERROR "ResourceNotFound.ErrDowdownParamsError",
    RESOURCE_NOT_FOUND_ERR_DOWDOWN_SOURCE_ERROR "ResourceNotFound.ErrDowdownSourceError",
    RESOURCE_NOT_FOUND_ERR_DOWDOWN_TIME_OUT "ResourceNotFound.ErrDowdownTimeOut",
    RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_ERR_IMAGE_TIME_OUT "ResourceUnavailable.ErrImageTimeOut",
    RESOURCE_UNAVAILABLE_ERR_TEXT_TIME_OUT "ResourceUnavailable.ErrTextTimeOut",
    RESOURCE_UNAVAILABLE_IMAGE_DOWNLOAD_ERROR "ResourceUnavailable.ImageDownloadError",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNAUTHORIZED_OPERATION_ERR_AUTH "UnauthorizedOperation.ErrAuth",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED "UnauthorizedOperation.Unauthorized", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateKeywordsSamples, DeleteLibSamples, DescribeKeywordsLibs, DescribeLibSamples, ImageModeration, TextModeration
}
