//! `cms` 2019-03-21.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "cms", version: "2019-03-21", code: "cms", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeywordsSamples {
    pub user_keywords: Vec<UserKeyword>,
    pub lib_id: Option<String>,
}
operation! { CreateKeywordsSamples(user_keywords: Vec<UserKeyword>)
    "CreateKeywordsSamples" -> CreateKeywordsSamplesOutput {
    0 "UserKeywords" user_keywords, 1 "LibID" lib_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserKeyword {
    pub content: Option<String>,
    pub label: Option<String>,
    pub remark: Option<String>,
    pub word_type: Option<String>,
}
input! { UserKeyword(content: String, label: String) {
    0 "Content" content: String, 1 "Label" label: String, 2 "Remark" remark: String, 3 "WordType" word_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeywordsSamplesOutput {
    pub sample_ids: Option<Vec<String>>,
    pub success_infos: Option<Vec<UserKeywordInfo>>,
    pub dup_infos: Option<Vec<UserKeywordInfo>>,
    pub invalid_samples: Option<Vec<InvalidSample>>,
}
model! { CreateKeywordsSamplesOutput {
    0 "SampleIDs" sample_ids, 1 "SuccessInfos" success_infos, 2 "DupInfos" dup_infos, 3 "InvalidSamples" invalid_samples
} }

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
    0 "ID" id, 1 "Content" content, 2 "Label" label, 3 "CreateTime" create_time, 4 "Remark" remark,
    5 "WordType" word_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvalidSample {
    pub content: Option<String>,
    pub invalid_code: Option<i64>,
    pub invalid_message: Option<String>,
}
model! { InvalidSample {
    0 "Content" content, 1 "InvalidCode" invalid_code, 2 "InvalidMessage" invalid_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLibSamples {
    pub sample_ids: Vec<String>,
    pub lib_id: Option<String>,
    pub sample_contents: Option<Vec<String>>,
}
operation! { DeleteLibSamples(sample_ids: Vec<String>) "DeleteLibSamples" -> DeleteLibSamplesOutput {
    0 "SampleIDs" sample_ids, 1 "LibID" lib_id: String, 2 "SampleContents" sample_contents: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLibSamplesOutput {
    pub count: Option<i64>,
    pub details: Option<Vec<DeleteSampleDetails>>,
}
model! { DeleteLibSamplesOutput {
    0 "Count" count, 1 "Details" details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSampleDetails {
    pub sample_id: Option<String>,
    pub content: Option<String>,
    pub deleted: Option<bool>,
    pub error_info: Option<String>,
}
model! { DeleteSampleDetails {
    0 "SampleID" sample_id, 1 "Content" content, 2 "Deleted" deleted, 3 "ErrorInfo" error_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeywordsLibs {
    pub limit: i64,
    pub offset: i64,
    pub filters: Option<Vec<Filters>>,
}
operation! { DescribeKeywordsLibs(limit: i64, offset: i64) "DescribeKeywordsLibs" -> DescribeKeywordsLibsOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filters>
} }
paged! { DescribeKeywordsLibs: KeywordsLibInfo = Offset "Offset", "Infos" infos, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filters {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeywordsLibsOutput {
    pub total_count: Option<i64>,
    pub infos: Option<Vec<KeywordsLibInfo>>,
}
model! { DescribeKeywordsLibsOutput {
    0 "TotalCount" total_count, 1 "Infos" infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeywordsLibInfo {
    pub id: Option<String>,
    pub lib_name: Option<String>,
    pub describe: Option<String>,
    pub create_time: Option<String>,
    pub suggestion: Option<String>,
    pub match_type: Option<String>,
    pub biz_types: Option<Vec<String>>,
}
model! { KeywordsLibInfo {
    0 "ID" id, 1 "LibName" lib_name, 2 "Describe" describe, 3 "CreateTime" create_time, 4 "Suggestion" suggestion,
    5 "MatchType" match_type, 6 "BizTypes" biz_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibSamples {
    pub limit: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLibSamplesOutput {
    pub total_count: Option<i64>,
    pub infos: Option<Vec<UserKeywordInfo>>,
}
model! { DescribeLibSamplesOutput {
    0 "TotalCount" total_count, 1 "Infos" infos
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageModerationOutput {
    pub business_code: Option<i64>,
    pub data: Option<ImageData>,
}
model! { ImageModerationOutput {
    0 "BusinessCode" business_code, 1 "Data" data
} }

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
    0 "EvilType" evil_type, 1 "HotDetect" hot_detect, 2 "EvilFlag" evil_flag, 3 "CodeDetect" code_detect,
    4 "PolityDetect" polity_detect, 5 "IllegalDetect" illegal_detect, 6 "PornDetect" porn_detect,
    7 "TerrorDetect" terror_detect, 8 "OCRDetect" ocr_detect, 9 "LogoDetect" logo_detect, 10 "Similar" similar,
    11 "PhoneDetect" phone_detect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageHotDetect {
    pub keywords: Option<Vec<String>>,
    pub evil_type: Option<i64>,
    pub labels: Option<Vec<String>>,
    pub score: Option<i64>,
    pub hit_flag: Option<i64>,
}
model! { ImageHotDetect {
    0 "Keywords" keywords, 1 "EvilType" evil_type, 2 "Labels" labels, 3 "Score" score, 4 "HitFlag" hit_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeDetect {
    pub moderation_code: Option<i64>,
    pub moderation_detail: Option<Vec<CodeDetail>>,
}
model! { CodeDetect {
    0 "ModerationCode" moderation_code, 1 "ModerationDetail" moderation_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeDetail {
    pub str_charset: Option<String>,
    pub qr_code_position: Option<Vec<CodePosition>>,
    pub str_qr_code_text: Option<String>,
    pub uint32_qr_code_type: Option<i64>,
    pub code_charset: Option<String>,
    pub code_position: Option<Vec<CodePosition>>,
    pub code_text: Option<String>,
    pub code_type: Option<i64>,
}
model! { CodeDetail {
    0 "StrCharset" str_charset, 1 "QrCodePosition" qr_code_position, 2 "StrQrCodeText" str_qr_code_text,
    3 "Uint32QrCodeType" uint32_qr_code_type, 4 "CodeCharset" code_charset, 5 "CodePosition" code_position,
    6 "CodeText" code_text, 7 "CodeType" code_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodePosition {
    pub float_x: Option<f64>,
    pub float_y: Option<f64>,
}
model! { CodePosition {
    0 "FloatX" float_x, 1 "FloatY" float_y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImagePolityDetect {
    pub evil_type: Option<i64>,
    pub hit_flag: Option<i64>,
    pub face_names: Option<Vec<String>>,
    pub polity_logo_detail: Option<Vec<Logo>>,
    pub polity_items: Option<Vec<String>>,
    pub score: Option<i64>,
    pub keywords: Option<Vec<String>>,
}
model! { ImagePolityDetect {
    0 "EvilType" evil_type, 1 "HitFlag" hit_flag, 2 "FaceNames" face_names, 3 "PolityLogoDetail" polity_logo_detail,
    4 "PolityItems" polity_items, 5 "Score" score, 6 "Keywords" keywords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Logo {
    pub confidence: Option<f64>,
    pub rrect_f: Option<RrectF>,
    pub name: Option<String>,
}
model! { Logo {
    0 "Confidence" confidence, 1 "RrectF" rrect_f, 2 "Name" name
} }

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
    0 "Width" width, 1 "Cy" cy, 2 "Cx" cx, 3 "Rotate" rotate, 4 "Height" height
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageIllegalDetect {
    pub evil_type: Option<i64>,
    pub hit_flag: Option<i64>,
    pub keywords: Option<Vec<String>>,
    pub labels: Option<Vec<String>>,
    pub score: Option<i64>,
}
model! { ImageIllegalDetect {
    0 "EvilType" evil_type, 1 "HitFlag" hit_flag, 2 "Keywords" keywords, 3 "Labels" labels, 4 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImagePornDetect {
    pub evil_type: Option<i64>,
    pub hit_flag: Option<i64>,
    pub keywords: Option<Vec<String>>,
    pub labels: Option<Vec<String>>,
    pub score: Option<i64>,
}
model! { ImagePornDetect {
    0 "EvilType" evil_type, 1 "HitFlag" hit_flag, 2 "Keywords" keywords, 3 "Labels" labels, 4 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageTerrorDetect {
    pub keywords: Option<Vec<String>>,
    pub evil_type: Option<i64>,
    pub labels: Option<Vec<String>>,
    pub score: Option<i64>,
    pub hit_flag: Option<i64>,
}
model! { ImageTerrorDetect {
    0 "Keywords" keywords, 1 "EvilType" evil_type, 2 "Labels" labels, 3 "Score" score, 4 "HitFlag" hit_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OCRDetect {
    pub item: Option<Vec<OCRItem>>,
    pub text_info: Option<String>,
}
model! { OCRDetect {
    0 "Item" item, 1 "TextInfo" text_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OCRItem {
    pub text_position: Option<Coordinate>,
    pub evil_type: Option<i64>,
    pub text_content: Option<String>,
    pub rate: Option<i64>,
    pub evil_label: Option<String>,
    pub keywords: Option<Vec<String>>,
}
model! { OCRItem {
    0 "TextPosition" text_position, 1 "EvilType" evil_type, 2 "TextContent" text_content, 3 "Rate" rate,
    4 "EvilLabel" evil_label, 5 "Keywords" keywords
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Coordinate {
    pub width: Option<i64>,
    pub cy: Option<i64>,
    pub cx: Option<i64>,
    pub height: Option<i64>,
}
model! { Coordinate {
    0 "Width" width, 1 "Cy" cy, 2 "Cx" cx, 3 "Height" height
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogoDetail {
    pub app_logo_detail: Option<Vec<Logo>>,
}
model! { LogoDetail {
    0 "AppLogoDetail" app_logo_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Similar {
    pub evil_type: Option<i64>,
    pub hit_flag: Option<i64>,
    pub seed_url: Option<String>,
}
model! { Similar {
    0 "EvilType" evil_type, 1 "HitFlag" hit_flag, 2 "SeedUrl" seed_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneDetect {
    pub evil_type: Option<i64>,
    pub labels: Option<Vec<String>>,
    pub score: Option<i64>,
    pub hit_flag: Option<i64>,
}
model! { PhoneDetect {
    0 "EvilType" evil_type, 1 "Labels" labels, 2 "Score" score, 3 "HitFlag" hit_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModeration {
    pub content: String,
    pub data_id: Option<String>,
    pub biz_type: Option<u64>,
    pub user: Option<User>,
    pub sdk_app_id: Option<u64>,
    pub device: Option<Device>,
}
operation! { TextModeration(content: String) "TextModeration" -> TextModerationOutput {
    0 "Content" content, 1 "DataId" data_id: String, 2 "BizType" biz_type: u64, 3 "User" user: User,
    4 "SdkAppId" sdk_app_id: u64, 5 "Device" device: Device
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextModerationOutput {
    pub business_code: Option<i64>,
    pub data: Option<TextData>,
}
model! { TextModerationOutput {
    0 "BusinessCode" business_code, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextData {
    pub evil_type: Option<i64>,
    pub evil_flag: Option<i64>,
    pub data_id: Option<String>,
    pub extra: Option<String>,
    pub biz_type: Option<u64>,
    pub res: Option<TextOutputRes>,
    pub risk_details: Option<Vec<RiskDetails>>,
    pub id: Option<TextOutputID>,
    pub score: Option<u64>,
    pub common: Option<TextOutputComm>,
    pub suggestion: Option<String>,
    pub keywords: Option<Vec<String>>,
    pub detail_result: Option<Vec<DetailResult>>,
    pub custom_result: Option<Vec<CustomResult>>,
    pub evil_label: Option<String>,
}
model! { TextData {
    0 "EvilType" evil_type, 1 "EvilFlag" evil_flag, 2 "DataId" data_id, 3 "Extra" extra, 4 "BizType" biz_type,
    5 "Res" res, 6 "RiskDetails" risk_details, 7 "ID" id, 8 "Score" score, 9 "Common" common,
    10 "Suggestion" suggestion, 11 "Keywords" keywords, 12 "DetailResult" detail_result,
    13 "CustomResult" custom_result, 14 "EvilLabel" evil_label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextOutputRes {
    pub operator: Option<String>,
    pub result_type: Option<i64>,
    pub result_code: Option<i64>,
    pub result_msg: Option<String>,
}
model! { TextOutputRes {
    0 "Operator" operator, 1 "ResultType" result_type, 2 "ResultCode" result_code, 3 "ResultMsg" result_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskDetails {
    pub keywords: Option<Vec<String>>,
    pub lable: Option<String>,
    pub label: Option<String>,
    pub level: Option<i64>,
}
model! { RiskDetails {
    0 "Keywords" keywords, 1 "Lable" lable, 2 "Label" label, 3 "Level" level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextOutputID {
    pub msg_id: Option<String>,
    pub uin: Option<String>,
}
model! { TextOutputID {
    0 "MsgID" msg_id, 1 "Uin" uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextOutputComm {
    pub bu_ctrl_id: Option<i64>,
    pub send_time: Option<i64>,
    pub app_id: Option<i64>,
    pub uin: Option<i64>,
}
model! { TextOutputComm {
    0 "BUCtrlID" bu_ctrl_id, 1 "SendTime" send_time, 2 "AppID" app_id, 3 "Uin" uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailResult {
    pub keywords: Option<Vec<String>>,
    pub evil_type: Option<u64>,
    pub score: Option<u64>,
    pub evil_label: Option<String>,
}
model! { DetailResult {
    0 "Keywords" keywords, 1 "EvilType" evil_type, 2 "Score" score, 3 "EvilLabel" evil_label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomResult {
    pub keywords: Option<Vec<String>>,
    pub lib_name: Option<String>,
    pub lib_id: Option<String>,
    pub r#type: Option<String>,
}
model! { CustomResult {
    0 "Keywords" keywords, 1 "LibName" lib_name, 2 "LibId" lib_id, 3 "Type" r#type
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_INTERNAL_ERROR: &str = "InternalError.InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_IMAGE_ASPECT_RATIO_TOO_LARGE: &str = "InvalidParameter.ImageAspectRatioTooLarge";
    pub const INVALID_PARAMETER_IMAGE_DATA_TOO_SMALL: &str = "InvalidParameter.ImageDataTooSmall";
    pub const INVALID_PARAMETER_IMAGE_SIZE_TOO_SMALL: &str = "InvalidParameter.ImageSizeTooSmall";
    pub const INVALID_PARAMETER_INVALID_IMAGE_CONTENT: &str = "InvalidParameter.InvalidImageContent";
    pub const INVALID_PARAMETER_PARAMETER_ERROR: &str = "InvalidParameter.ParameterError";
    pub const INVALID_PARAMETER_VALUE_ERR_FILE_CONTENT: &str = "InvalidParameterValue.ErrFileContent";
    pub const INVALID_PARAMETER_VALUE_ERR_IMAGE_SIZE: &str = "InvalidParameterValue.ErrImageSize";
    pub const INVALID_PARAMETER_VALUE_ERR_TEXT_CONTENT_LEN: &str = "InvalidParameterValue.ErrTextContentLen";
    pub const INVALID_PARAMETER_VALUE_ERR_TEXT_CONTENT_TYPE: &str = "InvalidParameterValue.ErrTextContentType";
    pub const INVALID_PARAMETER_VALUE_INVALID_CONTENT: &str = "InvalidParameterValue.InvalidContent";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILE_CONTENT_SIZE: &str = "InvalidParameterValue.InvalidFileContentSize";
    pub const INVALID_PARAMETER_VALUE_INVALID_IMAGE_CONTENT: &str = "InvalidParameterValue.InvalidImageContent";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER: &str = "InvalidParameterValue.InvalidParameter";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_ERR_FILE_URL: &str = "MissingParameter.ErrFileUrl";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_ERR_DOWDOWN_INTERNAL_ERROR: &str = "ResourceNotFound.ErrDowdownInternalError";
    pub const RESOURCE_NOT_FOUND_ERR_DOWDOWN_PARAMS_ERROR: &str = "ResourceNotFound.ErrDowdownParamsError";
    pub const RESOURCE_NOT_FOUND_ERR_DOWDOWN_SOURCE_ERROR: &str = "ResourceNotFound.ErrDowdownSourceError";
    pub const RESOURCE_NOT_FOUND_ERR_DOWDOWN_TIME_OUT: &str = "ResourceNotFound.ErrDowdownTimeOut";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_ERR_IMAGE_TIME_OUT: &str = "ResourceUnavailable.ErrImageTimeOut";
    pub const RESOURCE_UNAVAILABLE_ERR_TEXT_TIME_OUT: &str = "ResourceUnavailable.ErrTextTimeOut";
    pub const RESOURCE_UNAVAILABLE_IMAGE_DOWNLOAD_ERROR: &str = "ResourceUnavailable.ImageDownloadError";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_ERR_AUTH: &str = "UnauthorizedOperation.ErrAuth";
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED: &str = "UnauthorizedOperation.Unauthorized";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CreateKeywordsSamples, DeleteLibSamples, DescribeKeywordsLibs, DescribeLibSamples, ImageModeration, TextModeration
}
