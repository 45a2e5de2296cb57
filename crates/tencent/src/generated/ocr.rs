//! `ocr` 2018-11-19.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ocr", version: "2018-11-19", code: "ocr", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvertiseOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { AdvertiseOCR() "AdvertiseOCR" -> AdvertiseOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvertiseOCROutput {
    pub text_detections: Option<Vec<AdvertiseTextDetection>>,
    pub image_size: Option<ImageSize>,
}
model! { AdvertiseOCROutput {
    0 "TextDetections" text_detections, 1 "ImageSize" image_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvertiseTextDetection {
    pub detected_text: Option<String>,
    pub confidence: Option<i64>,
    pub polygon: Option<Vec<Coord>>,
    pub advanced_info: Option<String>,
}
model! { AdvertiseTextDetection {
    0 "DetectedText" detected_text, 1 "Confidence" confidence, 2 "Polygon" polygon, 3 "AdvancedInfo" advanced_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Coord {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { Coord {
    0 "X" x, 1 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageSize {
    pub width: Option<i64>,
    pub height: Option<i64>,
}
model! { ImageSize {
    0 "Width" width, 1 "Height" height
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArithmeticOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub support_horizontal_image: Option<bool>,
    pub reject_non_arithmetic_pic: Option<bool>,
    pub enable_disp_related_vertical: Option<bool>,
    pub enable_disp_mid_result: Option<bool>,
    pub enable_pdf_recognize: Option<bool>,
    pub pdf_page_index: Option<i64>,
}
operation! { ArithmeticOCR() "ArithmeticOCR" -> ArithmeticOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String,
    2 "SupportHorizontalImage" support_horizontal_image: bool,
    3 "RejectNonArithmeticPic" reject_non_arithmetic_pic: bool,
    4 "EnableDispRelatedVertical" enable_disp_related_vertical: bool,
    5 "EnableDispMidResult" enable_disp_mid_result: bool, 6 "EnablePdfRecognize" enable_pdf_recognize: bool,
    7 "PdfPageIndex" pdf_page_index: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArithmeticOCROutput {
    pub text_detections: Option<Vec<TextArithmetic>>,
    pub angle: Option<f64>,
}
model! { ArithmeticOCROutput {
    0 "TextDetections" text_detections, 1 "Angle" angle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextArithmetic {
    pub detected_text: Option<String>,
    pub result: Option<bool>,
    pub confidence: Option<i64>,
    pub polygon: Option<Vec<Coord>>,
    pub advanced_info: Option<String>,
    pub item_coord: Option<ItemCoord>,
    pub expression_type: Option<String>,
    pub answer: Option<String>,
}
model! { TextArithmetic {
    0 "DetectedText" detected_text, 1 "Result" result, 2 "Confidence" confidence, 3 "Polygon" polygon,
    4 "AdvancedInfo" advanced_info, 5 "ItemCoord" item_coord, 6 "ExpressionType" expression_type, 7 "Answer" answer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemCoord {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
model! { ItemCoord {
    0 "X" x, 1 "Y" y, 2 "Width" width, 3 "Height" height
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankCardOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub ret_border_cut_image: Option<bool>,
    pub ret_card_no_image: Option<bool>,
    pub enable_copy_check: Option<bool>,
    pub enable_reshoot_check: Option<bool>,
    pub enable_border_check: Option<bool>,
    pub enable_quality_value: Option<bool>,
}
operation! { BankCardOCR() "BankCardOCR" -> BankCardOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String,
    2 "RetBorderCutImage" ret_border_cut_image: bool, 3 "RetCardNoImage" ret_card_no_image: bool,
    4 "EnableCopyCheck" enable_copy_check: bool, 5 "EnableReshootCheck" enable_reshoot_check: bool,
    6 "EnableBorderCheck" enable_border_check: bool, 7 "EnableQualityValue" enable_quality_value: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankCardOCROutput {
    pub card_no: Option<String>,
    pub bank_info: Option<String>,
    pub valid_date: Option<String>,
    pub card_type: Option<String>,
    pub card_name: Option<String>,
    pub border_cut_image: Option<String>,
    pub card_no_image: Option<String>,
    pub warning_code: Option<Vec<i64>>,
    pub quality_value: Option<i64>,
    pub card_category: Option<String>,
}
model! { BankCardOCROutput {
    0 "CardNo" card_no, 1 "BankInfo" bank_info, 2 "ValidDate" valid_date, 3 "CardType" card_type,
    4 "CardName" card_name, 5 "BorderCutImage" border_cut_image, 6 "CardNoImage" card_no_image,
    7 "WarningCode" warning_code, 8 "QualityValue" quality_value, 9 "CardCategory" card_category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankSlipOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<i64>,
}
operation! { BankSlipOCR() "BankSlipOCR" -> BankSlipOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "IsPdf" is_pdf: bool,
    3 "PdfPageNumber" pdf_page_number: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankSlipOCROutput {
    pub bank_slip_infos: Option<Vec<BankSlipInfo>>,
    pub angle: Option<f64>,
}
model! { BankSlipOCROutput {
    0 "BankSlipInfos" bank_slip_infos, 1 "Angle" angle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankSlipInfo {
    pub name: Option<String>,
    pub value: Option<String>,
    pub rect: Option<Rect>,
}
model! { BankSlipInfo {
    0 "Name" name, 1 "Value" value, 2 "Rect" rect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rect {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
model! { Rect {
    0 "X" x, 1 "Y" y, 2 "Width" width, 3 "Height" height
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BizLicenseOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub enable_copy_warn: Option<bool>,
    pub enable_period_complete: Option<bool>,
    pub enable_business_certificate: Option<bool>,
}
operation! { BizLicenseOCR() "BizLicenseOCR" -> BizLicenseOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "EnableCopyWarn" enable_copy_warn: bool,
    3 "EnablePeriodComplete" enable_period_complete: bool,
    4 "EnableBusinessCertificate" enable_business_certificate: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BizLicenseOCROutput {
    pub reg_num: Option<String>,
    pub name: Option<String>,
    pub capital: Option<String>,
    pub person: Option<String>,
    pub address: Option<String>,
    pub business: Option<String>,
    pub r#type: Option<String>,
    pub period: Option<String>,
    pub composing_form: Option<String>,
    pub set_date: Option<String>,
    pub recognize_warn_code: Option<Vec<i64>>,
    pub recognize_warn_msg: Option<Vec<String>>,
    pub is_duplication: Option<i64>,
    pub registration_date: Option<String>,
    pub angle: Option<f64>,
    pub national_emblem: Option<bool>,
    pub qr_code: Option<bool>,
    pub seal: Option<bool>,
    pub title: Option<String>,
    pub serial_number: Option<String>,
    pub registration_authority: Option<String>,
    pub electronic: Option<bool>,
    pub business_certificate: Option<Vec<BusinessCertificateInfo>>,
    pub important: Option<String>,
}
model! { BizLicenseOCROutput {
    0 "RegNum" reg_num, 1 "Name" name, 2 "Capital" capital, 3 "Person" person, 4 "Address" address,
    5 "Business" business, 6 "Type" r#type, 7 "Period" period, 8 "ComposingForm" composing_form, 9 "SetDate" set_date,
    10 "RecognizeWarnCode" recognize_warn_code, 11 "RecognizeWarnMsg" recognize_warn_msg,
    12 "IsDuplication" is_duplication, 13 "RegistrationDate" registration_date, 14 "Angle" angle,
    15 "NationalEmblem" national_emblem, 16 "QRCode" qr_code, 17 "Seal" seal, 18 "Title" title,
    19 "SerialNumber" serial_number, 20 "RegistrationAuthority" registration_authority, 21 "Electronic" electronic,
    22 "BusinessCertificate" business_certificate, 23 "Important" important
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessCertificateInfo {
    pub name: Option<String>,
    pub value: Option<String>,
    pub rect: Option<Rect>,
}
model! { BusinessCertificateInfo {
    0 "Name" name, 1 "Value" value, 2 "Rect" rect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessCardOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub config: Option<String>,
}
operation! { BusinessCardOCR() "BusinessCardOCR" -> BusinessCardOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "Config" config: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessCardOCROutput {
    pub business_card_infos: Option<Vec<BusinessCardInfo>>,
    pub ret_image_base64: Option<String>,
    pub angle: Option<f64>,
}
model! { BusinessCardOCROutput {
    0 "BusinessCardInfos" business_card_infos, 1 "RetImageBase64" ret_image_base64, 2 "Angle" angle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessCardInfo {
    pub name: Option<String>,
    pub value: Option<String>,
    pub item_coord: Option<ItemCoord>,
}
model! { BusinessCardInfo {
    0 "Name" name, 1 "Value" value, 2 "ItemCoord" item_coord
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CarInvoiceOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<i64>,
}
operation! { CarInvoiceOCR() "CarInvoiceOCR" -> CarInvoiceOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "IsPdf" is_pdf: bool,
    3 "PdfPageNumber" pdf_page_number: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CarInvoiceOCROutput {
    pub car_invoice_infos: Option<Vec<CarInvoiceInfo>>,
}
model! { CarInvoiceOCROutput {
    0 "CarInvoiceInfos" car_invoice_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CarInvoiceInfo {
    pub name: Option<String>,
    pub value: Option<String>,
    pub rect: Option<Rect>,
    pub polygon: Option<Polygon>,
}
model! { CarInvoiceInfo {
    0 "Name" name, 1 "Value" value, 2 "Rect" rect, 3 "Polygon" polygon
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Polygon {
    pub left_top: Option<Coord>,
    pub right_top: Option<Coord>,
    pub right_bottom: Option<Coord>,
    pub left_bottom: Option<Coord>,
}
model! { Polygon {
    0 "LeftTop" left_top, 1 "RightTop" right_top, 2 "RightBottom" right_bottom, 3 "LeftBottom" left_bottom
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyDetectOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub discern_type: Option<Vec<String>>,
}
operation! { ClassifyDetectOCR() "ClassifyDetectOCR" -> ClassifyDetectOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "DiscernType" discern_type: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyDetectOCROutput {
    pub classify_detect_infos: Option<Vec<ClassifyDetectInfo>>,
}
model! { ClassifyDetectOCROutput {
    0 "ClassifyDetectInfos" classify_detect_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyDetectInfo {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub rect: Option<Rect>,
}
model! { ClassifyDetectInfo {
    0 "Name" name, 1 "Type" r#type, 2 "Rect" rect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyStoreName {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub scene_type: Option<bool>,
    pub store_info: Option<String>,
}
operation! { ClassifyStoreName() "ClassifyStoreName" -> ClassifyStoreNameOutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "SceneType" scene_type: bool,
    3 "StoreInfo" store_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyStoreNameOutput {
    pub store_label: Option<Vec<String>>,
    pub scene_type: Option<String>,
}
model! { ClassifyStoreNameOutput {
    0 "StoreLabel" store_label, 1 "SceneType" scene_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CropEnhanceImageOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub pdf_page_number: Option<i64>,
    pub crop: Option<i64>,
    pub deskew: Option<i64>,
    pub only_position: Option<i64>,
    pub enhance_type: Option<i64>,
    pub adjust_orientation: Option<i64>,
}
operation! { CropEnhanceImageOCR() "CropEnhanceImageOCR" -> CropEnhanceImageOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "PdfPageNumber" pdf_page_number: i64,
    3 "Crop" crop: i64, 4 "Deskew" deskew: i64, 5 "OnlyPosition" only_position: i64, 6 "EnhanceType" enhance_type: i64,
    7 "AdjustOrientation" adjust_orientation: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CropEnhanceImageOCROutput {
    pub cropped_width: Option<i64>,
    pub cropped_height: Option<i64>,
    pub cropped_image: Option<String>,
    pub position: Option<Vec<i64>>,
    pub angle: Option<i64>,
}
model! { CropEnhanceImageOCROutput {
    0 "CroppedWidth" cropped_width, 1 "CroppedHeight" cropped_height, 2 "CroppedImage" cropped_image,
    3 "Position" position, 4 "Angle" angle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtractDocAgentJob {
    pub job_id: Option<String>,
}
operation! { DescribeExtractDocAgentJob() "DescribeExtractDocAgentJob" -> DescribeExtractDocAgentJobOutput {
    0 "JobId" job_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtractDocAgentJobOutput {
    pub angle: Option<f64>,
    pub structural_list: Option<Vec<GroupInfo>>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub job_status: Option<String>,
    pub thought_content: Option<String>,
}
model! { DescribeExtractDocAgentJobOutput {
    0 "Angle" angle, 1 "StructuralList" structural_list, 2 "ErrorCode" error_code, 3 "ErrorMessage" error_message,
    4 "JobStatus" job_status, 5 "ThoughtContent" thought_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    pub groups: Option<Vec<LineInfo>>,
}
model! { GroupInfo {
    0 "Groups" groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineInfo {
    pub lines: Option<Vec<ItemInfo>>,
}
model! { LineInfo {
    0 "Lines" lines
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemInfo {
    pub key: Option<Key>,
    pub value: Option<ValueItem>,
    pub audit_result: Option<bool>,
}
model! { ItemInfo {
    0 "Key" key, 1 "Value" value, 2 "AuditResult" audit_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Key {
    pub auto_name: Option<String>,
    pub config_name: Option<String>,
}
model! { Key {
    0 "AutoName" auto_name, 1 "ConfigName" config_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueItem {
    pub auto_content: Option<String>,
    pub coord: Option<Polygon>,
    pub page_index: Option<String>,
}
model! { ValueItem {
    0 "AutoContent" auto_content, 1 "Coord" coord, 2 "PageIndex" page_index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMarkEssayAgentJob {
    pub job_id: Option<String>,
}
operation! { DescribeMarkEssayAgentJob() "DescribeMarkEssayAgentJob" -> DescribeMarkEssayAgentJobOutput {
    0 "JobId" job_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMarkEssayAgentJobOutput {
    pub angle: Option<f64>,
    pub sentence_suggests: Option<Vec<MarkEssaySuggestions>>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub job_status: Option<String>,
}
model! { DescribeMarkEssayAgentJobOutput {
    0 "Angle" angle, 1 "SentenceSuggests" sentence_suggests, 2 "ErrorCode" error_code, 3 "ErrorMessage" error_message,
    4 "JobStatus" job_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkEssaySuggestions {
    pub id: Option<i64>,
    pub r#type: Option<String>,
    pub sub_type: Option<String>,
    pub origin: Option<String>,
    pub replace: Option<String>,
    pub message: Option<String>,
    pub positions: Option<Vec<Positions>>,
}
model! { MarkEssaySuggestions {
    0 "ID" id, 1 "Type" r#type, 2 "SubType" sub_type, 3 "Origin" origin, 4 "Replace" replace, 5 "Message" message,
    6 "Positions" positions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Positions {
    pub position: Option<Vec<i64>>,
}
model! { Positions {
    0 "Position" position
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuestionMarkAgentJob {
    pub job_id: Option<String>,
}
operation! { DescribeQuestionMarkAgentJob() "DescribeQuestionMarkAgentJob" -> DescribeQuestionMarkAgentJobOutput {
    0 "JobId" job_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuestionMarkAgentJobOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub job_status: Option<String>,
    pub angle: Option<f64>,
    pub mark_infos: Option<Vec<MarkInfo>>,
}
model! { DescribeQuestionMarkAgentJobOutput {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "JobStatus" job_status, 3 "Angle" angle,
    4 "MarkInfos" mark_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkInfo {
    pub mark_item_title: Option<String>,
    pub answer_infos: Option<Vec<AnswerInfo>>,
    pub mark_infos: Option<Vec<MarkInfo>>,
    pub question_positions: Option<Vec<i64>>,
    pub question_image_positions: Option<Vec<Positions>>,
    pub right_answer: Option<String>,
    pub subject: Option<String>,
    pub question_type: Option<String>,
}
model! { MarkInfo {
    0 "MarkItemTitle" mark_item_title, 1 "AnswerInfos" answer_infos, 2 "MarkInfos" mark_infos,
    3 "QuestionPositions" question_positions, 4 "QuestionImagePositions" question_image_positions,
    5 "RightAnswer" right_answer, 6 "Subject" subject, 7 "QuestionType" question_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerInfo {
    pub handwrite_info: Option<String>,
    pub is_correct: Option<bool>,
    pub answer_analysis: Option<String>,
    pub handwrite_info_positions: Option<Vec<i64>>,
    pub right_answer: Option<String>,
    pub knowledge_points: Option<Vec<String>>,
}
model! { AnswerInfo {
    0 "HandwriteInfo" handwrite_info, 1 "IsCorrect" is_correct, 2 "AnswerAnalysis" answer_analysis,
    3 "HandwriteInfoPositions" handwrite_info_positions, 4 "RightAnswer" right_answer,
    5 "KnowledgePoints" knowledge_points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DriverLicenseOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub card_side: Option<String>,
}
operation! { DriverLicenseOCR() "DriverLicenseOCR" -> DriverLicenseOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "CardSide" card_side: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DriverLicenseOCROutput {
    pub name: Option<String>,
    pub sex: Option<String>,
    pub nationality: Option<String>,
    pub address: Option<String>,
    pub date_of_birth: Option<String>,
    pub date_of_first_issue: Option<String>,
    pub class: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub card_code: Option<String>,
    pub archives_code: Option<String>,
    pub record: Option<String>,
    pub recognize_warn_code: Option<Vec<i64>>,
    pub recognize_warn_msg: Option<Vec<String>>,
    pub issuing_authority: Option<String>,
    pub state: Option<String>,
    pub cumulative_score: Option<String>,
    pub current_time: Option<String>,
    pub generate_time: Option<String>,
    pub back_page_name: Option<String>,
    pub back_page_card_code: Option<String>,
    pub driver_license_type: Option<String>,
}
model! { DriverLicenseOCROutput {
    0 "Name" name, 1 "Sex" sex, 2 "Nationality" nationality, 3 "Address" address, 4 "DateOfBirth" date_of_birth,
    5 "DateOfFirstIssue" date_of_first_issue, 6 "Class" class, 7 "StartDate" start_date, 8 "EndDate" end_date,
    9 "CardCode" card_code, 10 "ArchivesCode" archives_code, 11 "Record" record,
    12 "RecognizeWarnCode" recognize_warn_code, 13 "RecognizeWarnMsg" recognize_warn_msg,
    14 "IssuingAuthority" issuing_authority, 15 "State" state, 16 "CumulativeScore" cumulative_score,
    17 "CurrentTime" current_time, 18 "GenerateTime" generate_time, 19 "BackPageName" back_page_name,
    20 "BackPageCardCode" back_page_card_code, 21 "DriverLicenseType" driver_license_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnglishOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub enable_coord_point: Option<bool>,
    pub enable_cand_word: Option<bool>,
    pub preprocess: Option<bool>,
}
operation! { EnglishOCR() "EnglishOCR" -> EnglishOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "EnableCoordPoint" enable_coord_point: bool,
    3 "EnableCandWord" enable_cand_word: bool, 4 "Preprocess" preprocess: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnglishOCROutput {
    pub text_detections: Option<Vec<TextDetectionEn>>,
    pub angel: Option<f64>,
}
model! { EnglishOCROutput {
    0 "TextDetections" text_detections, 1 "Angel" angel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextDetectionEn {
    pub detected_text: Option<String>,
    pub confidence: Option<i64>,
    pub polygon: Option<Vec<Coord>>,
    pub advanced_info: Option<String>,
    pub word_coord_point: Option<Vec<WordCoordPoint>>,
    pub cand_word: Option<Vec<CandWord>>,
    pub words: Option<Vec<Words>>,
}
model! { TextDetectionEn {
    0 "DetectedText" detected_text, 1 "Confidence" confidence, 2 "Polygon" polygon, 3 "AdvancedInfo" advanced_info,
    4 "WordCoordPoint" word_coord_point, 5 "CandWord" cand_word, 6 "Words" words
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WordCoordPoint {
    pub word_coordinate: Option<Vec<Coord>>,
}
model! { WordCoordPoint {
    0 "WordCoordinate" word_coordinate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CandWord {
    pub cand_words: Option<Vec<Words>>,
}
model! { CandWord {
    0 "CandWords" cand_words
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Words {
    pub confidence: Option<i64>,
    pub character: Option<String>,
}
model! { Words {
    0 "Confidence" confidence, 1 "Character" character
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseLicenseOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { EnterpriseLicenseOCR() "EnterpriseLicenseOCR" -> EnterpriseLicenseOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseLicenseOCROutput {
    pub enterprise_license_infos: Option<Vec<EnterpriseLicenseInfo>>,
    pub angle: Option<f64>,
}
model! { EnterpriseLicenseOCROutput {
    0 "EnterpriseLicenseInfos" enterprise_license_infos, 1 "Angle" angle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseLicenseInfo {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { EnterpriseLicenseInfo {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseHandwrittenImageOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub pdf_page_number: Option<i64>,
    pub crop: Option<i64>,
    pub deskew: Option<i64>,
    pub sharpen: Option<i64>,
    pub grayscale: Option<i64>,
}
operation! { EraseHandwrittenImageOCR() "EraseHandwrittenImageOCR" -> EraseHandwrittenImageOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "PdfPageNumber" pdf_page_number: i64,
    3 "Crop" crop: i64, 4 "Deskew" deskew: i64, 5 "Sharpen" sharpen: i64, 6 "Grayscale" grayscale: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseHandwrittenImageOCROutput {
    pub image: Option<String>,
}
model! { EraseHandwrittenImageOCROutput {
    0 "Image" image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstateCertOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { EstateCertOCR() "EstateCertOCR" -> EstateCertOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstateCertOCROutput {
    pub obligee: Option<String>,
    pub ownership: Option<String>,
    pub location: Option<String>,
    pub unit: Option<String>,
    pub r#type: Option<String>,
    pub property: Option<String>,
    pub usage: Option<String>,
    pub area: Option<String>,
    pub term: Option<String>,
    pub other: Option<String>,
    pub angle: Option<f64>,
    pub number: Option<String>,
}
model! { EstateCertOCROutput {
    0 "Obligee" obligee, 1 "Ownership" ownership, 2 "Location" location, 3 "Unit" unit, 4 "Type" r#type,
    5 "Property" property, 6 "Usage" usage, 7 "Area" area, 8 "Term" term, 9 "Other" other, 10 "Angle" angle,
    11 "Number" number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractDocAgent {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub item_names: Option<Vec<ItemNames>>,
    pub pdf_page_number: Option<i64>,
    pub enable_coord: Option<bool>,
    pub enable_audit: Option<bool>,
}
operation! { ExtractDocAgent() "ExtractDocAgent" -> ExtractDocAgentOutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "ItemNames" item_names: Vec<ItemNames>,
    3 "PdfPageNumber" pdf_page_number: i64, 4 "EnableCoord" enable_coord: bool, 5 "EnableAudit" enable_audit: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemNames {
    pub key_name: Option<String>,
    pub key_type: Option<i64>,
    pub key_prompt: Option<String>,
    pub key_expected_value: Option<String>,
    pub key_audit_prompt: Option<String>,
}
input! { ItemNames() {
    0 "KeyName" key_name: String, 1 "KeyType" key_type: i64, 2 "KeyPrompt" key_prompt: String,
    3 "KeyExpectedValue" key_expected_value: String, 4 "KeyAuditPrompt" key_audit_prompt: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractDocAgentOutput {
    pub angle: Option<f64>,
    pub structural_list: Option<Vec<GroupInfo>>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { ExtractDocAgentOutput {
    0 "Angle" angle, 1 "StructuralList" structural_list, 2 "ErrorCode" error_code, 3 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractDocBasic {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<u64>,
    pub item_names: Option<Vec<String>>,
    pub return_full_text: Option<bool>,
    pub config_id: Option<String>,
    pub enable_seal_recognize: Option<bool>,
}
operation! { ExtractDocBasic() "ExtractDocBasic" -> ExtractDocBasicOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String, 2 "IsPdf" is_pdf: bool,
    3 "PdfPageNumber" pdf_page_number: u64, 4 "ItemNames" item_names: Vec<String>,
    5 "ReturnFullText" return_full_text: bool, 6 "ConfigId" config_id: String,
    7 "EnableSealRecognize" enable_seal_recognize: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractDocBasicOutput {
    pub angle: Option<f64>,
    pub structural_list: Option<Vec<GroupInfo>>,
    pub word_list: Option<Vec<WordItem>>,
    pub seal_infos: Option<Vec<SealInfo>>,
}
model! { ExtractDocBasicOutput {
    0 "Angle" angle, 1 "StructuralList" structural_list, 2 "WordList" word_list, 3 "SealInfos" seal_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WordItem {
    pub detected_text: Option<String>,
    pub coord: Option<Polygon>,
    pub advanced_info: Option<String>,
    pub word_coord: Option<Vec<WordPolygon>>,
}
model! { WordItem {
    0 "DetectedText" detected_text, 1 "Coord" coord, 2 "AdvancedInfo" advanced_info, 3 "WordCoord" word_coord
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WordPolygon {
    pub detected_text: Option<String>,
    pub coord: Option<Polygon>,
}
model! { WordPolygon {
    0 "DetectedText" detected_text, 1 "Coord" coord
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SealInfo {
    pub seal_body: Option<String>,
    pub location: Option<Rect>,
    pub other_texts: Option<Vec<String>>,
    pub seal_shape: Option<String>,
}
model! { SealInfo {
    0 "SealBody" seal_body, 1 "Location" location, 2 "OtherTexts" other_texts, 3 "SealShape" seal_shape
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractDocMulti {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub pdf_page_number: Option<u64>,
    pub item_names: Option<Vec<String>>,
    pub item_names_show_mode: Option<bool>,
    pub return_full_text: Option<bool>,
    pub config_id: Option<String>,
    pub enable_coord: Option<bool>,
    pub output_parent_key: Option<bool>,
    pub config_advanced: Option<ConfigAdvanced>,
    pub output_language: Option<String>,
    pub new_item_names: Option<Vec<ItemNames>>,
    pub multi_model_version: Option<String>,
}
operation! { ExtractDocMulti() "ExtractDocMulti" -> ExtractDocMultiOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String, 2 "PdfPageNumber" pdf_page_number: u64,
    3 "ItemNames" item_names: Vec<String>, 4 "ItemNamesShowMode" item_names_show_mode: bool,
    5 "ReturnFullText" return_full_text: bool, 6 "ConfigId" config_id: String, 7 "EnableCoord" enable_coord: bool,
    8 "OutputParentKey" output_parent_key: bool, 9 "ConfigAdvanced" config_advanced: ConfigAdvanced,
    10 "OutputLanguage" output_language: String, 11 "NewItemNames" new_item_names: Vec<ItemNames>,
    12 "MultiModelVersion" multi_model_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigAdvanced {
    pub scene: Option<String>,
}
input! { ConfigAdvanced() {
    0 "Scene" scene: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractDocMultiOutput {
    pub angle: Option<f64>,
    pub structural_list: Option<Vec<GroupInfo>>,
    pub word_list: Option<Vec<WordItem>>,
    pub token_num: Option<i64>,
}
model! { ExtractDocMultiOutput {
    0 "Angle" angle, 1 "StructuralList" structural_list, 2 "WordList" word_list, 3 "TokenNum" token_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralAccurateOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub is_words: Option<bool>,
    pub enable_detect_split: Option<bool>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<u64>,
    pub enable_detect_text: Option<bool>,
    pub config_id: Option<String>,
    pub words_type: Option<String>,
}
operation! { GeneralAccurateOCR() "GeneralAccurateOCR" -> GeneralAccurateOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "IsWords" is_words: bool,
    3 "EnableDetectSplit" enable_detect_split: bool, 4 "IsPdf" is_pdf: bool, 5 "PdfPageNumber" pdf_page_number: u64,
    6 "EnableDetectText" enable_detect_text: bool, 7 "ConfigID" config_id: String, 8 "WordsType" words_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralAccurateOCROutput {
    pub text_detections: Option<Vec<TextDetection>>,
    /// Deprecated.
    pub angel: Option<f64>,
    pub angle: Option<f64>,
}
model! { GeneralAccurateOCROutput {
    0 "TextDetections" text_detections, 1 "Angel" angel, 2 "Angle" angle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextDetection {
    pub detected_text: Option<String>,
    pub confidence: Option<i64>,
    pub polygon: Option<Vec<Coord>>,
    pub advanced_info: Option<String>,
    pub item_polygon: Option<ItemCoord>,
    pub words: Option<Vec<DetectedWords>>,
    pub word_coord_point: Option<Vec<DetectedWordCoordPoint>>,
    pub language: Option<String>,
}
model! { TextDetection {
    0 "DetectedText" detected_text, 1 "Confidence" confidence, 2 "Polygon" polygon, 3 "AdvancedInfo" advanced_info,
    4 "ItemPolygon" item_polygon, 5 "Words" words, 6 "WordCoordPoint" word_coord_point, 7 "Language" language
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectedWords {
    pub confidence: Option<i64>,
    pub character: Option<String>,
}
model! { DetectedWords {
    0 "Confidence" confidence, 1 "Character" character
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectedWordCoordPoint {
    pub word_coordinate: Option<Vec<Coord>>,
}
model! { DetectedWordCoordPoint {
    0 "WordCoordinate" word_coordinate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralBasicOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub scene: Option<String>,
    pub language_type: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<u64>,
    pub is_words: Option<bool>,
}
operation! { GeneralBasicOCR() "GeneralBasicOCR" -> GeneralBasicOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "Scene" scene: String,
    3 "LanguageType" language_type: String, 4 "IsPdf" is_pdf: bool, 5 "PdfPageNumber" pdf_page_number: u64,
    6 "IsWords" is_words: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralBasicOCROutput {
    pub text_detections: Option<Vec<TextDetection>>,
    pub language: Option<String>,
    /// Deprecated.
    pub angel: Option<f64>,
    pub pdf_page_size: Option<i64>,
    pub angle: Option<f64>,
}
model! { GeneralBasicOCROutput {
    0 "TextDetections" text_detections, 1 "Language" language, 2 "Angel" angel, 3 "PdfPageSize" pdf_page_size,
    4 "Angle" angle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralEfficientOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { GeneralEfficientOCR() "GeneralEfficientOCR" -> GeneralEfficientOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralEfficientOCROutput {
    pub text_detections: Option<Vec<TextDetection>>,
    /// Deprecated.
    pub angel: Option<f64>,
    pub angle: Option<f64>,
}
model! { GeneralEfficientOCROutput {
    0 "TextDetections" text_detections, 1 "Angel" angel, 2 "Angle" angle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralFastOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<u64>,
}
operation! { GeneralFastOCR() "GeneralFastOCR" -> GeneralFastOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "IsPdf" is_pdf: bool,
    3 "PdfPageNumber" pdf_page_number: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralFastOCROutput {
    pub text_detections: Option<Vec<TextDetection>>,
    pub language: Option<String>,
    pub angel: Option<f64>,
    pub pdf_page_size: Option<i64>,
}
model! { GeneralFastOCROutput {
    0 "TextDetections" text_detections, 1 "Language" language, 2 "Angel" angel, 3 "PdfPageSize" pdf_page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralHandwritingOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub scene: Option<String>,
    pub enable_word_polygon: Option<bool>,
    pub enable_detect_text: Option<bool>,
}
operation! { GeneralHandwritingOCR() "GeneralHandwritingOCR" -> GeneralHandwritingOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "Scene" scene: String,
    3 "EnableWordPolygon" enable_word_polygon: bool, 4 "EnableDetectText" enable_detect_text: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralHandwritingOCROutput {
    pub text_detections: Option<Vec<TextGeneralHandwriting>>,
    /// Deprecated.
    pub angel: Option<f64>,
    pub angle: Option<f64>,
}
model! { GeneralHandwritingOCROutput {
    0 "TextDetections" text_detections, 1 "Angel" angel, 2 "Angle" angle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextGeneralHandwriting {
    pub detected_text: Option<String>,
    pub confidence: Option<i64>,
    pub polygon: Option<Vec<Coord>>,
    pub advanced_info: Option<String>,
    pub word_polygon: Option<Vec<Polygon>>,
}
model! { TextGeneralHandwriting {
    0 "DetectedText" detected_text, 1 "Confidence" confidence, 2 "Polygon" polygon, 3 "AdvancedInfo" advanced_info,
    4 "WordPolygon" word_polygon
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOCRResult {
    pub ocr_token: Secret,
}
operation! { GetOCRResult(ocr_token: Secret) "GetOCRResult" -> GetOCRResultOutput {
    0 "OCRToken" ocr_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOCRResultOutput {
    pub r#type: Option<String>,
    pub ocr_result: Option<OCRResult>,
    pub request_id_infos: Option<Vec<RequestIdInfo>>,
}
model! { GetOCRResultOutput {
    0 "Type" r#type, 1 "OCRResult" ocr_result, 2 "RequestIdInfos" request_id_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OCRResult {
    pub id_card_result: Option<IDCardResult>,
}
model! { OCRResult {
    0 "IDCardResult" id_card_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IDCardResult {
    pub front: Option<IDCardInfoResult>,
    pub back: Option<IDCardInfoResult>,
}
model! { IDCardResult {
    0 "Front" front, 1 "Back" back
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IDCardInfoResult {
    pub warn_codes: Option<Vec<i64>>,
    pub address: Option<String>,
    pub authority: Option<String>,
    pub birth: Option<String>,
    pub id_num: Option<String>,
    pub name: Option<String>,
    pub nation: Option<String>,
    pub sex: Option<String>,
    pub valid_date: Option<String>,
    pub request_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub image_url: Option<String>,
    pub portrait_url: Option<String>,
    pub int_error_code: Option<i64>,
}
model! { IDCardInfoResult {
    0 "WarnCodes" warn_codes, 1 "Address" address, 2 "Authority" authority, 3 "Birth" birth, 4 "IdNum" id_num,
    5 "Name" name, 6 "Nation" nation, 7 "Sex" sex, 8 "ValidDate" valid_date, 9 "RequestId" request_id,
    10 "ErrorCode" error_code, 11 "ErrorMessage" error_message, 12 "ImageUrl" image_url, 13 "PortraitUrl" portrait_url,
    14 "IntErrorCode" int_error_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestIdInfo {
    pub api_request_id: Option<String>,
    pub api_error_code: Option<String>,
    pub warn_codes: Option<Vec<i64>>,
}
model! { RequestIdInfo {
    0 "ApiRequestId" api_request_id, 1 "ApiErrorCode" api_error_code, 2 "WarnCodes" warn_codes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOCRToken {
    pub r#type: String,
    pub id_card_config: Option<IDCardConfig>,
}
operation! { GetOCRToken(r#type: String) "GetOCRToken" -> GetOCRTokenOutput {
    0 "Type" r#type, 1 "IDCardConfig" id_card_config: IDCardConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IDCardConfig {
    pub copy_warn: Option<bool>,
    pub border_check_warn: Option<bool>,
    pub reshoot_warn: Option<bool>,
    pub detect_ps_warn: Option<bool>,
    pub temp_id_warn: Option<bool>,
    pub invalid_date_warn: Option<bool>,
    pub reflect_warn: Option<bool>,
    pub crop_portrait: Option<bool>,
}
input! { IDCardConfig() {
    0 "CopyWarn" copy_warn: bool, 1 "BorderCheckWarn" border_check_warn: bool, 2 "ReshootWarn" reshoot_warn: bool,
    3 "DetectPsWarn" detect_ps_warn: bool, 4 "TempIdWarn" temp_id_warn: bool,
    5 "InvalidDateWarn" invalid_date_warn: bool, 6 "ReflectWarn" reflect_warn: bool,
    7 "CropPortrait" crop_portrait: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOCRTokenOutput {
    pub ocr_token: Option<Secret>,
}
model! { GetOCRTokenOutput {
    0 "OCRToken" ocr_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HKIDCardOCR {
    pub return_head_image: Option<bool>,
    /// Deprecated.
    pub detect_fake: Option<bool>,
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { HKIDCardOCR() "HKIDCardOCR" -> HKIDCardOCROutput {
    0 "ReturnHeadImage" return_head_image: bool, 1 "DetectFake" detect_fake: bool, 2 "ImageBase64" image_base64: String,
    3 "ImageUrl" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HKIDCardOCROutput {
    pub cn_name: Option<String>,
    pub en_name: Option<String>,
    pub telex_code: Option<String>,
    pub sex: Option<String>,
    pub birthday: Option<String>,
    pub permanent: Option<i64>,
    pub id_num: Option<String>,
    pub symbol: Option<String>,
    pub first_issue_date: Option<String>,
    pub current_issue_date: Option<String>,
    /// Deprecated.
    pub fake_detect_result: Option<i64>,
    pub head_image: Option<String>,
    pub small_head_image: Option<String>,
    /// Deprecated.
    pub warning_code: Option<Vec<i64>>,
    pub warn_card_infos: Option<Vec<i64>>,
    pub window_embedded_text: Option<String>,
}
model! { HKIDCardOCROutput {
    0 "CnName" cn_name, 1 "EnName" en_name, 2 "TelexCode" telex_code, 3 "Sex" sex, 4 "Birthday" birthday,
    5 "Permanent" permanent, 6 "IdNum" id_num, 7 "Symbol" symbol, 8 "FirstIssueDate" first_issue_date,
    9 "CurrentIssueDate" current_issue_date, 10 "FakeDetectResult" fake_detect_result, 11 "HeadImage" head_image,
    12 "SmallHeadImage" small_head_image, 13 "WarningCode" warning_code, 14 "WarnCardInfos" warn_card_infos,
    15 "WindowEmbeddedText" window_embedded_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandwritingEssayOCR {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub pdf_page_number: Option<u64>,
    pub config_id: Option<String>,
    pub scene: Option<String>,
}
operation! { HandwritingEssayOCR() "HandwritingEssayOCR" -> HandwritingEssayOCROutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String, 2 "PdfPageNumber" pdf_page_number: u64,
    3 "ConfigId" config_id: String, 4 "Scene" scene: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandwritingEssayOCROutput {
    pub angle: Option<f64>,
    pub word_list: Option<Vec<WordItem>>,
}
model! { HandwritingEssayOCROutput {
    0 "Angle" angle, 1 "WordList" word_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IDCardOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub card_side: Option<String>,
    pub config: Option<String>,
    pub enable_recognition_rectify: Option<bool>,
    pub enable_reflect_detail: Option<bool>,
    /// Deprecated.
    pub enable_date_verify: Option<bool>,
    pub card_warn_type: Option<String>,
}
operation! { IDCardOCR() "IDCardOCR" -> IDCardOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "CardSide" card_side: String,
    3 "Config" config: String, 4 "EnableRecognitionRectify" enable_recognition_rectify: bool,
    5 "EnableReflectDetail" enable_reflect_detail: bool, 6 "EnableDateVerify" enable_date_verify: bool,
    7 "CardWarnType" card_warn_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IDCardOCROutput {
    pub name: Option<String>,
    pub sex: Option<String>,
    pub nation: Option<String>,
    pub birth: Option<String>,
    pub address: Option<String>,
    pub id_num: Option<String>,
    pub authority: Option<String>,
    pub valid_date: Option<String>,
    pub advanced_info: Option<String>,
    pub reflect_detail_infos: Option<Vec<ReflectDetailInfo>>,
}
model! { IDCardOCROutput {
    0 "Name" name, 1 "Sex" sex, 2 "Nation" nation, 3 "Birth" birth, 4 "Address" address, 5 "IdNum" id_num,
    6 "Authority" authority, 7 "ValidDate" valid_date, 8 "AdvancedInfo" advanced_info,
    9 "ReflectDetailInfos" reflect_detail_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReflectDetailInfo {
    pub position: Option<String>,
}
model! { ReflectDetailInfo {
    0 "Position" position
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageEnhancement {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub return_image: Option<String>,
    pub task_type: Option<i64>,
}
operation! { ImageEnhancement() "ImageEnhancement" -> ImageEnhancementOutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "ReturnImage" return_image: String,
    3 "TaskType" task_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageEnhancementOutput {
    pub image_tag: Option<String>,
    pub image: Option<String>,
}
model! { ImageEnhancementOutput {
    0 "ImageTag" image_tag, 1 "Image" image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicensePlateOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { LicensePlateOCR() "LicensePlateOCR" -> LicensePlateOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicensePlateOCROutput {
    pub number: Option<String>,
    pub confidence: Option<i64>,
    pub rect: Option<Rect>,
    pub color: Option<String>,
    pub license_plate_infos: Option<Vec<LicensePlateInfo>>,
    pub license_plate_category: Option<String>,
}
model! { LicensePlateOCROutput {
    0 "Number" number, 1 "Confidence" confidence, 2 "Rect" rect, 3 "Color" color,
    4 "LicensePlateInfos" license_plate_infos, 5 "LicensePlateCategory" license_plate_category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicensePlateInfo {
    pub number: Option<String>,
    pub confidence: Option<i64>,
    pub rect: Option<Rect>,
    pub color: Option<String>,
    pub license_plate_category: Option<String>,
}
model! { LicensePlateInfo {
    0 "Number" number, 1 "Confidence" confidence, 2 "Rect" rect, 3 "Color" color,
    4 "LicensePlateCategory" license_plate_category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MLIDCardOCR {
    pub image_base64: Option<String>,
    pub back_image_base64: Option<String>,
    pub image_url: Option<String>,
    pub back_image_url: Option<String>,
    pub ret_image: Option<bool>,
}
operation! { MLIDCardOCR() "MLIDCardOCR" -> MLIDCardOCROutput {
    0 "ImageBase64" image_base64: String, 1 "BackImageBase64" back_image_base64: String, 2 "ImageUrl" image_url: String,
    3 "BackImageUrl" back_image_url: String, 4 "RetImage" ret_image: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MLIDCardOCROutput {
    pub id: Option<String>,
    pub name: Option<String>,
    pub address: Option<String>,
    pub sex: Option<String>,
    /// Deprecated.
    pub warn: Option<Vec<i64>>,
    pub image: Option<String>,
    /// Deprecated.
    pub advanced_info: Option<String>,
    pub r#type: Option<String>,
    pub birthday: Option<String>,
    pub my_kad_number: Option<String>,
    pub warn_card_infos: Option<Vec<i64>>,
}
model! { MLIDCardOCROutput {
    0 "ID" id, 1 "Name" name, 2 "Address" address, 3 "Sex" sex, 4 "Warn" warn, 5 "Image" image,
    6 "AdvancedInfo" advanced_info, 7 "Type" r#type, 8 "Birthday" birthday, 9 "MyKadNumber" my_kad_number,
    10 "WarnCardInfos" warn_card_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MLIDPassportOCR {
    pub image_base64: Option<String>,
    pub ret_image: Option<bool>,
    pub image_url: Option<String>,
}
operation! { MLIDPassportOCR() "MLIDPassportOCR" -> MLIDPassportOCROutput {
    0 "ImageBase64" image_base64: String, 1 "RetImage" ret_image: bool, 2 "ImageUrl" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MLIDPassportOCROutput {
    pub id: Option<String>,
    pub name: Option<String>,
    pub date_of_birth: Option<String>,
    pub sex: Option<String>,
    pub date_of_expiration: Option<String>,
    pub issuing_country: Option<String>,
    pub nationality: Option<String>,
    /// Deprecated.
    pub warn: Option<Vec<i64>>,
    pub image: Option<String>,
    /// Deprecated.
    pub advanced_info: Option<String>,
    pub code_set: Option<String>,
    pub code_crc: Option<String>,
    pub surname: Option<String>,
    pub given_name: Option<String>,
    pub r#type: Option<String>,
    pub passport_recognize_infos: Option<PassportRecognizeInfos>,
    pub warn_card_infos: Option<Vec<i64>>,
    pub card_count: Option<i64>,
}
model! { MLIDPassportOCROutput {
    0 "ID" id, 1 "Name" name, 2 "DateOfBirth" date_of_birth, 3 "Sex" sex, 4 "DateOfExpiration" date_of_expiration,
    5 "IssuingCountry" issuing_country, 6 "Nationality" nationality, 7 "Warn" warn, 8 "Image" image,
    9 "AdvancedInfo" advanced_info, 10 "CodeSet" code_set, 11 "CodeCrc" code_crc, 12 "Surname" surname,
    13 "GivenName" given_name, 14 "Type" r#type, 15 "PassportRecognizeInfos" passport_recognize_infos,
    16 "WarnCardInfos" warn_card_infos, 17 "CardCount" card_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PassportRecognizeInfos {
    pub r#type: Option<String>,
    pub issuing_country: Option<String>,
    pub passport_id: Option<String>,
    pub surname: Option<String>,
    pub given_name: Option<String>,
    pub name: Option<String>,
    pub nationality: Option<String>,
    pub date_of_birth: Option<String>,
    pub sex: Option<String>,
    pub date_of_issuance: Option<String>,
    pub date_of_expiration: Option<String>,
    pub signature: Option<String>,
    pub issue_place: Option<String>,
    pub issuing_authority: Option<String>,
    pub birth_place: Option<String>,
}
model! { PassportRecognizeInfos {
    0 "Type" r#type, 1 "IssuingCountry" issuing_country, 2 "PassportID" passport_id, 3 "Surname" surname,
    4 "GivenName" given_name, 5 "Name" name, 6 "Nationality" nationality, 7 "DateOfBirth" date_of_birth, 8 "Sex" sex,
    9 "DateOfIssuance" date_of_issuance, 10 "DateOfExpiration" date_of_expiration, 11 "Signature" signature,
    12 "IssuePlace" issue_place, 13 "IssuingAuthority" issuing_authority, 14 "BirthPlace" birth_place
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MainlandPermitOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub ret_profile: Option<bool>,
    pub card_side: Option<String>,
}
operation! { MainlandPermitOCR() "MainlandPermitOCR" -> MainlandPermitOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "RetProfile" ret_profile: bool,
    3 "CardSide" card_side: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MainlandPermitOCROutput {
    pub name: Option<String>,
    pub english_name: Option<String>,
    pub sex: Option<String>,
    pub birthday: Option<String>,
    pub issue_authority: Option<String>,
    pub valid_date: Option<String>,
    pub number: Option<String>,
    pub issue_address: Option<String>,
    pub issue_number: Option<String>,
    pub r#type: Option<String>,
    pub profile: Option<String>,
    pub nationality: Option<String>,
    pub mainland_travel_permit_back_infos: Option<MainlandTravelPermitBackInfos>,
}
model! { MainlandPermitOCROutput {
    0 "Name" name, 1 "EnglishName" english_name, 2 "Sex" sex, 3 "Birthday" birthday, 4 "IssueAuthority" issue_authority,
    5 "ValidDate" valid_date, 6 "Number" number, 7 "IssueAddress" issue_address, 8 "IssueNumber" issue_number,
    9 "Type" r#type, 10 "Profile" profile, 11 "Nationality" nationality,
    12 "MainlandTravelPermitBackInfos" mainland_travel_permit_back_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MainlandTravelPermitBackInfos {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub id_number: Option<String>,
    pub history_number: Option<String>,
}
model! { MainlandTravelPermitBackInfos {
    0 "Type" r#type, 1 "Name" name, 2 "IDNumber" id_number, 3 "HistoryNumber" history_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixedInvoiceDetect {
    pub return_image: bool,
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<i64>,
}
operation! { MixedInvoiceDetect(return_image: bool) "MixedInvoiceDetect" -> MixedInvoiceDetectOutput {
    0 "ReturnImage" return_image, 1 "ImageBase64" image_base64: String, 2 "ImageUrl" image_url: String,
    3 "IsPdf" is_pdf: bool, 4 "PdfPageNumber" pdf_page_number: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixedInvoiceDetectOutput {
    pub invoice_detect_infos: Option<Vec<InvoiceDetectInfo>>,
}
model! { MixedInvoiceDetectOutput {
    0 "InvoiceDetectInfos" invoice_detect_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceDetectInfo {
    pub angle: Option<f64>,
    pub r#type: Option<i64>,
    pub rect: Option<Rect>,
    pub image: Option<String>,
}
model! { InvoiceDetectInfo {
    0 "Angle" angle, 1 "Type" r#type, 2 "Rect" rect, 3 "Image" image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixedInvoiceOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub types: Option<Vec<i64>>,
    pub return_other: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<i64>,
    pub return_multiple_page: Option<bool>,
}
operation! { MixedInvoiceOCR() "MixedInvoiceOCR" -> MixedInvoiceOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "Types" types: Vec<i64>,
    3 "ReturnOther" return_other: String, 4 "IsPdf" is_pdf: bool, 5 "PdfPageNumber" pdf_page_number: i64,
    6 "ReturnMultiplePage" return_multiple_page: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixedInvoiceOCROutput {
    pub mixed_invoice_items: Option<Vec<MixedInvoiceItem>>,
}
model! { MixedInvoiceOCROutput {
    0 "MixedInvoiceItems" mixed_invoice_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixedInvoiceItem {
    pub code: Option<String>,
    pub r#type: Option<i64>,
    pub rect: Option<Rect>,
    pub angle: Option<f64>,
    pub single_invoice_infos: Option<Vec<SingleInvoiceInfo>>,
    pub page: Option<i64>,
}
model! { MixedInvoiceItem {
    0 "Code" code, 1 "Type" r#type, 2 "Rect" rect, 3 "Angle" angle, 4 "SingleInvoiceInfos" single_invoice_infos,
    5 "Page" page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleInvoiceInfo {
    pub name: Option<String>,
    pub value: Option<String>,
    pub row: Option<i64>,
}
model! { SingleInvoiceInfo {
    0 "Name" name, 1 "Value" value, 2 "Row" row
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultimodalDocParse {
    pub file_url: String,
    pub file_type: i64,
    pub result_type: Option<i64>,
    pub enable_sub_img: Option<bool>,
    pub page_range: Option<String>,
    pub task_type: Option<i64>,
}
operation! { MultimodalDocParse(file_url: String, file_type: i64) "MultimodalDocParse" -> MultimodalDocParseOutput {
    0 "FileUrl" file_url, 1 "FileType" file_type, 2 "ResultType" result_type: i64,
    3 "EnableSubImg" enable_sub_img: bool, 4 "PageRange" page_range: String, 5 "TaskType" task_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultimodalDocParseOutput {
    pub result_url: Option<String>,
}
model! { MultimodalDocParseOutput {
    0 "ResultUrl" result_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PassportOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub r#type: Option<String>,
    pub crop_portrait: Option<bool>,
}
operation! { PassportOCR() "PassportOCR" -> PassportOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "Type" r#type: String,
    3 "CropPortrait" crop_portrait: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PassportOCROutput {
    pub country: Option<String>,
    pub passport_no: Option<String>,
    pub sex: Option<String>,
    pub nationality: Option<String>,
    pub birth_date: Option<String>,
    pub birth_place: Option<String>,
    pub issue_date: Option<String>,
    pub issue_place: Option<String>,
    pub expiry_date: Option<String>,
    pub signature: Option<String>,
    pub code_set: Option<String>,
    pub code_crc: Option<String>,
    pub name: Option<String>,
    pub family_name: Option<String>,
    pub first_name: Option<String>,
    pub portrait_image_info: Option<PortraitImageInfo>,
}
model! { PassportOCROutput {
    0 "Country" country, 1 "PassportNo" passport_no, 2 "Sex" sex, 3 "Nationality" nationality, 4 "BirthDate" birth_date,
    5 "BirthPlace" birth_place, 6 "IssueDate" issue_date, 7 "IssuePlace" issue_place, 8 "ExpiryDate" expiry_date,
    9 "Signature" signature, 10 "CodeSet" code_set, 11 "CodeCrc" code_crc, 12 "Name" name, 13 "FamilyName" family_name,
    14 "FirstName" first_name, 15 "PortraitImageInfo" portrait_image_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortraitImageInfo {
    pub portrait_image: Option<String>,
    pub image_coordinates: Option<ImageCoordinates>,
}
model! { PortraitImageInfo {
    0 "PortraitImage" portrait_image, 1 "ImageCoordinates" image_coordinates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageCoordinates {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
model! { ImageCoordinates {
    0 "X" x, 1 "Y" y, 2 "Width" width, 3 "Height" height
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermitOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub crop_portrait: Option<bool>,
}
operation! { PermitOCR() "PermitOCR" -> PermitOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "CropPortrait" crop_portrait: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermitOCROutput {
    pub name: Option<String>,
    pub english_name: Option<String>,
    pub number: Option<String>,
    pub sex: Option<String>,
    pub valid_date: Option<String>,
    pub issue_authority: Option<String>,
    pub issue_address: Option<String>,
    pub birthday: Option<String>,
    pub portrait_image: Option<String>,
    pub r#type: Option<String>,
}
model! { PermitOCROutput {
    0 "Name" name, 1 "EnglishName" english_name, 2 "Number" number, 3 "Sex" sex, 4 "ValidDate" valid_date,
    5 "IssueAuthority" issue_authority, 6 "IssueAddress" issue_address, 7 "Birthday" birthday,
    8 "PortraitImage" portrait_image, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QrcodeOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { QrcodeOCR() "QrcodeOCR" -> QrcodeOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QrcodeOCROutput {
    pub code_results: Option<Vec<QrcodeResultsInfo>>,
    pub img_size: Option<QrcodeImgSize>,
}
model! { QrcodeOCROutput {
    0 "CodeResults" code_results, 1 "ImgSize" img_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QrcodeResultsInfo {
    pub type_name: Option<String>,
    pub url: Option<String>,
    pub position: Option<QrcodePositionObj>,
}
model! { QrcodeResultsInfo {
    0 "TypeName" type_name, 1 "Url" url, 2 "Position" position
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QrcodePositionObj {
    pub left_top: Option<Coord>,
    pub right_top: Option<Coord>,
    pub right_bottom: Option<Coord>,
    pub left_bottom: Option<Coord>,
}
model! { QrcodePositionObj {
    0 "LeftTop" left_top, 1 "RightTop" right_top, 2 "RightBottom" right_bottom, 3 "LeftBottom" left_bottom
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QrcodeImgSize {
    pub wide: Option<i64>,
    pub high: Option<i64>,
}
model! { QrcodeImgSize {
    0 "Wide" wide, 1 "High" high
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionOCR {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<u64>,
    pub enable_image_crop: Option<bool>,
}
operation! { QuestionOCR() "QuestionOCR" -> QuestionOCROutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String, 2 "IsPdf" is_pdf: bool,
    3 "PdfPageNumber" pdf_page_number: u64, 4 "EnableImageCrop" enable_image_crop: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionOCROutput {
    pub question_info: Option<Vec<QuestionInfo>>,
}
model! { QuestionOCROutput {
    0 "QuestionInfo" question_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionInfo {
    pub angle: Option<f64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub result_list: Option<Vec<ResultList>>,
    pub org_height: Option<i64>,
    pub org_width: Option<i64>,
    pub image_base64: Option<String>,
}
model! { QuestionInfo {
    0 "Angle" angle, 1 "Height" height, 2 "Width" width, 3 "ResultList" result_list, 4 "OrgHeight" org_height,
    5 "OrgWidth" org_width, 6 "ImageBase64" image_base64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultList {
    pub question: Option<Vec<Element>>,
    pub option: Option<Vec<Element>>,
    pub figure: Option<Vec<Element>>,
    pub table: Option<Vec<Element>>,
    pub answer: Option<Vec<Element>>,
    pub parse: Option<Vec<Element>>,
    pub coord: Option<Vec<Polygon>>,
}
model! { ResultList {
    0 "Question" question, 1 "Option" option, 2 "Figure" figure, 3 "Table" table, 4 "Answer" answer, 5 "Parse" parse,
    6 "Coord" coord
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Element {
    pub text: Option<String>,
    pub coord: Option<Polygon>,
    pub group_type: Option<String>,
    pub result_list: Option<Vec<ResultList>>,
    pub index: Option<i64>,
}
model! { Element {
    0 "Text" text, 1 "Coord" coord, 2 "GroupType" group_type, 3 "ResultList" result_list, 4 "Index" index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionSplitLayoutOCR {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<u64>,
    pub enable_image_crop: Option<bool>,
    pub use_new_model: Option<bool>,
}
operation! { QuestionSplitLayoutOCR() "QuestionSplitLayoutOCR" -> QuestionSplitLayoutOCROutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String, 2 "IsPdf" is_pdf: bool,
    3 "PdfPageNumber" pdf_page_number: u64, 4 "EnableImageCrop" enable_image_crop: bool,
    5 "UseNewModel" use_new_model: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionSplitLayoutOCROutput {
    pub question_info: Option<Vec<QuestionInfo>>,
}
model! { QuestionSplitLayoutOCROutput {
    0 "QuestionInfo" question_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionSplitOCR {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<u64>,
    pub enable_image_crop: Option<bool>,
    pub enable_only_detect_border: Option<bool>,
    pub use_new_model: Option<bool>,
}
operation! { QuestionSplitOCR() "QuestionSplitOCR" -> QuestionSplitOCROutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String, 2 "IsPdf" is_pdf: bool,
    3 "PdfPageNumber" pdf_page_number: u64, 4 "EnableImageCrop" enable_image_crop: bool,
    5 "EnableOnlyDetectBorder" enable_only_detect_border: bool, 6 "UseNewModel" use_new_model: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionSplitOCROutput {
    pub question_info: Option<Vec<QuestionInfo>>,
}
model! { QuestionSplitOCROutput {
    0 "QuestionInfo" question_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAgent {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub pdf_page_number: Option<i64>,
    pub select_model: Option<i64>,
    pub query_type: Option<i64>,
    pub schema_items: Option<Vec<SchemaList>>,
    pub query: Option<Vec<String>>,
    pub enable_coord: Option<bool>,
}
operation! { RecognizeAgent() "RecognizeAgent" -> RecognizeAgentOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String, 2 "PdfPageNumber" pdf_page_number: i64,
    3 "SelectModel" select_model: i64, 4 "QueryType" query_type: i64, 5 "SchemaItems" schema_items: Vec<SchemaList>,
    6 "Query" query: Vec<String>, 7 "EnableCoord" enable_coord: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaList {
    pub key_name: Option<String>,
    pub key_type: Option<i64>,
    pub key_prompt: Option<String>,
    pub sub_items: Option<Vec<SchemaList>>,
}
input! { SchemaList() {
    0 "KeyName" key_name: String, 1 "KeyType" key_type: i64, 2 "KeyPrompt" key_prompt: String,
    3 "SubItems" sub_items: Vec<SchemaList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAgentOutput {
    pub response: Option<Vec<ListInfo>>,
    pub angle: Option<f64>,
}
model! { RecognizeAgentOutput {
    0 "Response" response, 1 "Angle" angle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInfo {
    pub query_info: Option<String>,
    pub answer: Option<String>,
    pub extract_fields: Option<Vec<FieldsInfo>>,
    pub text_detections: Option<Vec<TextDetection>>,
}
model! { ListInfo {
    0 "QueryInfo" query_info, 1 "Answer" answer, 2 "ExtractFields" extract_fields, 3 "TextDetections" text_detections
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsInfo {
    pub key_name: Option<String>,
    pub key_prompt: Option<String>,
    pub key_value: Option<String>,
    pub key_type: Option<i64>,
    pub polygon: Option<CoordList>,
    pub sub_items: Option<Vec<SubItemGroup>>,
}
model! { FieldsInfo {
    0 "KeyName" key_name, 1 "KeyPrompt" key_prompt, 2 "KeyValue" key_value, 3 "KeyType" key_type, 4 "Polygon" polygon,
    5 "SubItems" sub_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoordList {
    pub top_left: Option<Coord>,
    pub top_right: Option<Coord>,
    pub bottom_left: Option<Coord>,
    pub bottom_right: Option<Coord>,
}
model! { CoordList {
    0 "TopLeft" top_left, 1 "TopRight" top_right, 2 "BottomLeft" bottom_left, 3 "BottomRight" bottom_right
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubItemGroup {
    pub groups: Option<Vec<FieldsInfo>>,
}
model! { SubItemGroup {
    0 "Groups" groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeEncryptedIDCardOCR {
    pub encrypted_body: String,
    pub encryption: Encryption,
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub card_side: Option<String>,
    pub config: Option<String>,
    pub enable_recognition_rectify: Option<bool>,
    pub enable_reflect_detail: Option<bool>,
    pub card_warn_type: Option<String>,
}
operation! { RecognizeEncryptedIDCardOCR(encrypted_body: String, encryption: Encryption)
    "RecognizeEncryptedIDCardOCR" -> RecognizeEncryptedIDCardOCROutput {
    0 "EncryptedBody" encrypted_body, 1 "Encryption" encryption, 2 "ImageBase64" image_base64: String,
    3 "ImageUrl" image_url: String, 4 "CardSide" card_side: String, 5 "Config" config: String,
    6 "EnableRecognitionRectify" enable_recognition_rectify: bool, 7 "EnableReflectDetail" enable_reflect_detail: bool,
    8 "CardWarnType" card_warn_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Encryption {
    pub ciphertext_blob: Option<String>,
    pub iv: Option<String>,
    pub algorithm: Option<String>,
    pub tag_list: Option<Vec<String>>,
    pub encrypt_list: Option<Vec<String>>,
}
input! { Encryption(ciphertext_blob: String, iv: String) {
    0 "CiphertextBlob" ciphertext_blob: String, 1 "Iv" iv: String, 2 "Algorithm" algorithm: String,
    3 "TagList" tag_list: Vec<String>, 4 "EncryptList" encrypt_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeEncryptedIDCardOCROutput {
    pub name: Option<String>,
    pub sex: Option<String>,
    pub nation: Option<String>,
    pub birth: Option<String>,
    pub address: Option<String>,
    pub id_num: Option<String>,
    pub authority: Option<String>,
    pub valid_date: Option<String>,
    pub advanced_info: Option<String>,
    pub reflect_detail_infos: Option<Vec<ReflectDetailInfo>>,
    pub encrypted_body: Option<String>,
    pub encryption: Option<Encryption>,
}
model! { RecognizeEncryptedIDCardOCROutput {
    0 "Name" name, 1 "Sex" sex, 2 "Nation" nation, 3 "Birth" birth, 4 "Address" address, 5 "IdNum" id_num,
    6 "Authority" authority, 7 "ValidDate" valid_date, 8 "AdvancedInfo" advanced_info,
    9 "ReflectDetailInfos" reflect_detail_infos, 10 "EncryptedBody" encrypted_body, 11 "Encryption" encryption
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFormulaOCR {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<u64>,
}
operation! { RecognizeFormulaOCR() "RecognizeFormulaOCR" -> RecognizeFormulaOCROutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String, 2 "IsPdf" is_pdf: bool,
    3 "PdfPageNumber" pdf_page_number: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFormulaOCROutput {
    pub angle: Option<f64>,
    pub formula_info_list: Option<Vec<TextFormulaInfo>>,
}
model! { RecognizeFormulaOCROutput {
    0 "Angle" angle, 1 "FormulaInfoList" formula_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextFormulaInfo {
    pub detected_text: Option<String>,
    pub coord: Option<Polygon>,
}
model! { TextFormulaInfo {
    0 "DetectedText" detected_text, 1 "Coord" coord
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeGeneralCardWarn {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub card_type: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<u64>,
}
operation! { RecognizeGeneralCardWarn() "RecognizeGeneralCardWarn" -> RecognizeGeneralCardWarnOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String, 2 "CardType" card_type: String,
    3 "IsPdf" is_pdf: bool, 4 "PdfPageNumber" pdf_page_number: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeGeneralCardWarnOutput {
    pub card_type: Option<String>,
    pub blur: Option<GeneralCardWarnInfo>,
    pub border_incomplete: Option<GeneralCardWarnInfo>,
    pub copy: Option<GeneralCardWarnInfo>,
    pub ps: Option<GeneralCardWarnInfo>,
    pub reflection: Option<GeneralCardWarnInfo>,
    pub reprint: Option<GeneralCardWarnInfo>,
    pub screenshot: Option<GeneralCardWarnInfo>,
    pub cover: Option<GeneralCardWarnInfo>,
    pub overlap: Option<GeneralCardWarnInfo>,
    pub watermark: Option<GeneralCardWarnInfo>,
    pub electron: Option<GeneralCardWarnInfo>,
}
model! { RecognizeGeneralCardWarnOutput {
    0 "CardType" card_type, 1 "Blur" blur, 2 "BorderIncomplete" border_incomplete, 3 "Copy" copy, 4 "Ps" ps,
    5 "Reflection" reflection, 6 "Reprint" reprint, 7 "Screenshot" screenshot, 8 "Cover" cover, 9 "Overlap" overlap,
    10 "Watermark" watermark, 11 "Electron" electron
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralCardWarnInfo {
    pub is_warn: Option<bool>,
    pub risk_confidence: Option<f64>,
    pub polygon: Option<Vec<Polygon>>,
}
model! { GeneralCardWarnInfo {
    0 "IsWarn" is_warn, 1 "RiskConfidence" risk_confidence, 2 "Polygon" polygon
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeGeneralInvoice {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub types: Option<Vec<i64>>,
    pub enable_other: Option<bool>,
    pub enable_pdf: Option<bool>,
    pub pdf_page_number: Option<i64>,
    pub enable_multiple_page: Option<bool>,
    pub enable_cut_image: Option<bool>,
    pub enable_item_polygon: Option<bool>,
    pub enable_qr_code: Option<bool>,
    pub enable_seal: Option<bool>,
}
operation! { RecognizeGeneralInvoice() "RecognizeGeneralInvoice" -> RecognizeGeneralInvoiceOutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "Types" types: Vec<i64>,
    3 "EnableOther" enable_other: bool, 4 "EnablePdf" enable_pdf: bool, 5 "PdfPageNumber" pdf_page_number: i64,
    6 "EnableMultiplePage" enable_multiple_page: bool, 7 "EnableCutImage" enable_cut_image: bool,
    8 "EnableItemPolygon" enable_item_polygon: bool, 9 "EnableQRCode" enable_qr_code: bool,
    10 "EnableSeal" enable_seal: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeGeneralInvoiceOutput {
    pub mixed_invoice_items: Option<Vec<InvoiceItem>>,
    pub total_pdf_count: Option<i64>,
}
model! { RecognizeGeneralInvoiceOutput {
    0 "MixedInvoiceItems" mixed_invoice_items, 1 "TotalPDFCount" total_pdf_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceItem {
    pub code: Option<String>,
    pub r#type: Option<i64>,
    pub polygon: Option<Polygon>,
    pub angle: Option<f64>,
    pub single_invoice_infos: Option<SingleInvoiceItem>,
    pub page: Option<i64>,
    pub sub_type: Option<String>,
    pub type_description: Option<String>,
    pub cut_image: Option<String>,
    pub sub_type_description: Option<String>,
    pub item_polygon: Option<Vec<ItemPolygonInfo>>,
    pub qr_code: Option<String>,
    pub invoice_seal_info: Option<InvoiceSealInfo>,
}
model! { InvoiceItem {
    0 "Code" code, 1 "Type" r#type, 2 "Polygon" polygon, 3 "Angle" angle, 4 "SingleInvoiceInfos" single_invoice_infos,
    5 "Page" page, 6 "SubType" sub_type, 7 "TypeDescription" type_description, 8 "CutImage" cut_image,
    9 "SubTypeDescription" sub_type_description, 10 "ItemPolygon" item_polygon, 11 "QRCode" qr_code,
    12 "InvoiceSealInfo" invoice_seal_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleInvoiceItem {
    pub vat_special_invoice: Option<VatInvoiceInfo>,
    pub vat_common_invoice: Option<VatInvoiceInfo>,
    pub vat_electronic_common_invoice: Option<VatInvoiceInfo>,
    pub vat_electronic_special_invoice: Option<VatInvoiceInfo>,
    pub vat_electronic_invoice_blockchain: Option<VatInvoiceInfo>,
    pub vat_electronic_invoice_toll: Option<VatInvoiceInfo>,
    pub vat_electronic_special_invoice_full: Option<VatElectronicInfo>,
    pub vat_electronic_invoice_full: Option<VatElectronicInfo>,
    pub machine_printed_invoice: Option<MachinePrintedInvoice>,
    pub bus_invoice: Option<BusInvoice>,
    pub shipping_invoice: Option<ShippingInvoice>,
    pub toll_invoice: Option<TollInvoice>,
    pub other_invoice: Option<OtherInvoice>,
    pub motor_vehicle_sale_invoice: Option<MotorVehicleSaleInvoice>,
    pub used_car_purchase_invoice: Option<UsedCarPurchaseInvoice>,
    pub vat_invoice_roll: Option<VatInvoiceRoll>,
    pub taxi_ticket: Option<TaxiTicket>,
    pub quota_invoice: Option<QuotaInvoice>,
    pub air_transport: Option<AirTransport>,
    pub non_tax_income_general_bill: Option<NonTaxIncomeBill>,
    pub non_tax_income_electronic_bill: Option<NonTaxIncomeBill>,
    pub train_ticket: Option<TrainTicket>,
    pub medical_outpatient_invoice: Option<MedicalInvoice>,
    pub medical_hospitalized_invoice: Option<MedicalInvoice>,
    pub vat_sales_list: Option<VatInvoiceInfo>,
    pub electronic_train_ticket_full: Option<ElectronicTrainTicketFull>,
    pub electronic_flight_ticket_full: Option<ElectronicFlightTicketFull>,
    pub tax_payment: Option<TaxPayment>,
    pub customs_payment_receipt: Option<CustomsPaymentReceipt>,
    pub bank_slip: Option<BankSlip>,
    pub online_taxi_itinerary: Option<OnlineTaxiItinerary>,
    pub customs_declaration: Option<CustomsDeclaration>,
    pub overseas_invoice: Option<OverseasInvoice>,
    pub shopping_receipt: Option<ShoppingReceipt>,
    pub sale_inventory: Option<SaleInventory>,
    pub motor_vehicle_sale_invoice_electronic: Option<MotorVehicleSaleInvoice>,
    pub used_car_purchase_invoice_electronic: Option<UsedCarPurchaseInvoice>,
    pub electronic_toll_summary: Option<ElectronicTollSummary>,
}
model! { SingleInvoiceItem {
    0 "VatSpecialInvoice" vat_special_invoice, 1 "VatCommonInvoice" vat_common_invoice,
    2 "VatElectronicCommonInvoice" vat_electronic_common_invoice,
    3 "VatElectronicSpecialInvoice" vat_electronic_special_invoice,
    4 "VatElectronicInvoiceBlockchain" vat_electronic_invoice_blockchain,
    5 "VatElectronicInvoiceToll" vat_electronic_invoice_toll,
    6 "VatElectronicSpecialInvoiceFull" vat_electronic_special_invoice_full,
    7 "VatElectronicInvoiceFull" vat_electronic_invoice_full, 8 "MachinePrintedInvoice" machine_printed_invoice,
    9 "BusInvoice" bus_invoice, 10 "ShippingInvoice" shipping_invoice, 11 "TollInvoice" toll_invoice,
    12 "OtherInvoice" other_invoice, 13 "MotorVehicleSaleInvoice" motor_vehicle_sale_invoice,
    14 "UsedCarPurchaseInvoice" used_car_purchase_invoice, 15 "VatInvoiceRoll" vat_invoice_roll,
    16 "TaxiTicket" taxi_ticket, 17 "QuotaInvoice" quota_invoice, 18 "AirTransport" air_transport,
    19 "NonTaxIncomeGeneralBill" non_tax_income_general_bill,
    20 "NonTaxIncomeElectronicBill" non_tax_income_electronic_bill, 21 "TrainTicket" train_ticket,
    22 "MedicalOutpatientInvoice" medical_outpatient_invoice,
    23 "MedicalHospitalizedInvoice" medical_hospitalized_invoice, 24 "VatSalesList" vat_sales_list,
    25 "ElectronicTrainTicketFull" electronic_train_ticket_full,
    26 "ElectronicFlightTicketFull" electronic_flight_ticket_full, 27 "TaxPayment" tax_payment,
    28 "CustomsPaymentReceipt" customs_payment_receipt, 29 "BankSlip" bank_slip,
    30 "OnlineTaxiItinerary" online_taxi_itinerary, 31 "CustomsDeclaration" customs_declaration,
    32 "OverseasInvoice" overseas_invoice, 33 "ShoppingReceipt" shopping_receipt, 34 "SaleInventory" sale_inventory,
    35 "MotorVehicleSaleInvoiceElectronic" motor_vehicle_sale_invoice_electronic,
    36 "UsedCarPurchaseInvoiceElectronic" used_car_purchase_invoice_electronic,
    37 "ElectronicTollSummary" electronic_toll_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatInvoiceInfo {
    pub check_code: Option<String>,
    pub form_type: Option<String>,
    pub travel_tax: Option<String>,
    pub buyer_addr_tel: Option<String>,
    pub buyer_bank_account: Option<String>,
    pub company_seal_content: Option<String>,
    pub tax_seal_content: Option<String>,
    pub service_name: Option<String>,
    pub city: Option<String>,
    pub qr_code_mark: Option<i64>,
    pub agent_mark: Option<i64>,
    pub transit_mark: Option<i64>,
    pub oil_mark: Option<i64>,
    pub title: Option<String>,
    pub kind: Option<String>,
    pub code: Option<String>,
    pub number: Option<String>,
    pub number_confirm: Option<String>,
    pub date: Option<String>,
    pub total: Option<String>,
    pub total_cn: Option<String>,
    pub pretax_amount: Option<String>,
    pub tax: Option<String>,
    pub machine_code: Option<String>,
    pub ciphertext: Option<String>,
    pub remark: Option<String>,
    pub seller: Option<String>,
    pub seller_tax_id: Option<String>,
    pub seller_addr_tel: Option<String>,
    pub seller_bank_account: Option<String>,
    pub buyer: Option<String>,
    pub buyer_tax_id: Option<String>,
    pub company_seal_mark: Option<i64>,
    pub issuer: Option<String>,
    pub reviewer: Option<String>,
    pub province: Option<String>,
    pub vat_invoice_item_infos: Option<Vec<VatInvoiceItemInfo>>,
    pub code_confirm: Option<String>,
    pub receiptor: Option<String>,
    pub electronic_full_mark: Option<i64>,
    pub electronic_full_number: Option<String>,
    pub form_name: Option<String>,
    pub block_chain_mark: Option<i64>,
    pub acquisition_mark: Option<i64>,
    pub sub_total: Option<String>,
    pub sub_tax: Option<String>,
}
model! { VatInvoiceInfo {
    0 "CheckCode" check_code, 1 "FormType" form_type, 2 "TravelTax" travel_tax, 3 "BuyerAddrTel" buyer_addr_tel,
    4 "BuyerBankAccount" buyer_bank_account, 5 "CompanySealContent" company_seal_content,
    6 "TaxSealContent" tax_seal_content, 7 "ServiceName" service_name, 8 "City" city, 9 "QRCodeMark" qr_code_mark,
    10 "AgentMark" agent_mark, 11 "TransitMark" transit_mark, 12 "OilMark" oil_mark, 13 "Title" title, 14 "Kind" kind,
    15 "Code" code, 16 "Number" number, 17 "NumberConfirm" number_confirm, 18 "Date" date, 19 "Total" total,
    20 "TotalCn" total_cn, 21 "PretaxAmount" pretax_amount, 22 "Tax" tax, 23 "MachineCode" machine_code,
    24 "Ciphertext" ciphertext, 25 "Remark" remark, 26 "Seller" seller, 27 "SellerTaxID" seller_tax_id,
    28 "SellerAddrTel" seller_addr_tel, 29 "SellerBankAccount" seller_bank_account, 30 "Buyer" buyer,
    31 "BuyerTaxID" buyer_tax_id, 32 "CompanySealMark" company_seal_mark, 33 "Issuer" issuer, 34 "Reviewer" reviewer,
    35 "Province" province, 36 "VatInvoiceItemInfos" vat_invoice_item_infos, 37 "CodeConfirm" code_confirm,
    38 "Receiptor" receiptor, 39 "ElectronicFullMark" electronic_full_mark,
    40 "ElectronicFullNumber" electronic_full_number, 41 "FormName" form_name, 42 "BlockChainMark" block_chain_mark,
    43 "AcquisitionMark" acquisition_mark, 44 "SubTotal" sub_total, 45 "SubTax" sub_tax
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatInvoiceItemInfo {
    pub name: Option<String>,
    pub specification: Option<String>,
    pub unit: Option<String>,
    pub quantity: Option<String>,
    pub price: Option<String>,
    pub total: Option<String>,
    pub tax_rate: Option<String>,
    pub tax: Option<String>,
    pub date_start: Option<String>,
    pub date_end: Option<String>,
    pub license_plate: Option<String>,
    pub vehicle_type: Option<String>,
    pub serial_number: Option<String>,
}
model! { VatInvoiceItemInfo {
    0 "Name" name, 1 "Specification" specification, 2 "Unit" unit, 3 "Quantity" quantity, 4 "Price" price,
    5 "Total" total, 6 "TaxRate" tax_rate, 7 "Tax" tax, 8 "DateStart" date_start, 9 "DateEnd" date_end,
    10 "LicensePlate" license_plate, 11 "VehicleType" vehicle_type, 12 "SerialNumber" serial_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatElectronicInfo {
    pub title: Option<String>,
    pub number: Option<String>,
    pub date: Option<String>,
    pub pretax_amount: Option<String>,
    pub tax: Option<String>,
    pub total: Option<String>,
    pub total_cn: Option<String>,
    pub seller: Option<String>,
    pub seller_tax_id: Option<String>,
    pub buyer: Option<String>,
    pub buyer_tax_id: Option<String>,
    pub issuer: Option<String>,
    pub remark: Option<String>,
    pub sub_total: Option<String>,
    pub sub_tax: Option<String>,
    pub vat_electronic_items: Option<Vec<VatElectronicItemInfo>>,
    pub service_type_label: Option<String>,
    pub total_cn_mark: Option<String>,
    pub total_mark: Option<String>,
    pub pretax_amount_mark: Option<String>,
    pub tax_mark: Option<String>,
    pub company_seal_mark: Option<i64>,
    pub invoice_page_index: Option<String>,
}
model! { VatElectronicInfo {
    0 "Title" title, 1 "Number" number, 2 "Date" date, 3 "PretaxAmount" pretax_amount, 4 "Tax" tax, 5 "Total" total,
    6 "TotalCn" total_cn, 7 "Seller" seller, 8 "SellerTaxID" seller_tax_id, 9 "Buyer" buyer,
    10 "BuyerTaxID" buyer_tax_id, 11 "Issuer" issuer, 12 "Remark" remark, 13 "SubTotal" sub_total, 14 "SubTax" sub_tax,
    15 "VatElectronicItems" vat_electronic_items, 16 "ServiceTypeLabel" service_type_label,
    17 "TotalCnMark" total_cn_mark, 18 "TotalMark" total_mark, 19 "PretaxAmountMark" pretax_amount_mark,
    20 "TaxMark" tax_mark, 21 "CompanySealMark" company_seal_mark, 22 "InvoicePageIndex" invoice_page_index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatElectronicItemInfo {
    pub name: Option<String>,
    pub quantity: Option<String>,
    pub specification: Option<String>,
    pub price: Option<String>,
    pub total: Option<String>,
    pub tax_rate: Option<String>,
    pub tax: Option<String>,
    pub unit: Option<String>,
    pub vehicle_type: Option<String>,
    pub vehicle_brand: Option<String>,
    pub departure_place: Option<String>,
    pub arrival_place: Option<String>,
    pub transport_items_name: Option<String>,
    pub place_of_building_service: Option<String>,
    pub building_name: Option<String>,
    pub estate_number: Option<String>,
    pub area_unit: Option<String>,
    pub traveler: Option<String>,
    pub traveler_id: Option<String>,
    pub travel_date: Option<String>,
    pub travel_level: Option<String>,
    pub date_start: Option<String>,
    pub date_end: Option<String>,
}
model! { VatElectronicItemInfo {
    0 "Name" name, 1 "Quantity" quantity, 2 "Specification" specification, 3 "Price" price, 4 "Total" total,
    5 "TaxRate" tax_rate, 6 "Tax" tax, 7 "Unit" unit, 8 "VehicleType" vehicle_type, 9 "VehicleBrand" vehicle_brand,
    10 "DeparturePlace" departure_place, 11 "ArrivalPlace" arrival_place, 12 "TransportItemsName" transport_items_name,
    13 "PlaceOfBuildingService" place_of_building_service, 14 "BuildingName" building_name,
    15 "EstateNumber" estate_number, 16 "AreaUnit" area_unit, 17 "Traveler" traveler, 18 "TravelerID" traveler_id,
    19 "TravelDate" travel_date, 20 "TravelLevel" travel_level, 21 "DateStart" date_start, 22 "DateEnd" date_end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachinePrintedInvoice {
    pub title: Option<String>,
    pub qr_code_mark: Option<i64>,
    pub code: Option<String>,
    pub number: Option<String>,
    pub date: Option<String>,
    pub time: Option<String>,
    pub check_code: Option<String>,
    pub ciphertext: Option<String>,
    pub category: Option<String>,
    pub pretax_amount: Option<String>,
    pub total: Option<String>,
    pub total_cn: Option<String>,
    pub tax: Option<String>,
    pub industry_class: Option<String>,
    pub seller: Option<String>,
    pub seller_tax_id: Option<String>,
    pub seller_addr_tel: Option<String>,
    pub seller_bank_account: Option<String>,
    pub buyer: Option<String>,
    pub buyer_tax_id: Option<String>,
    pub buyer_addr_tel: Option<String>,
    pub buyer_bank_account: Option<String>,
    pub kind: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub company_seal_mark: Option<i64>,
    pub electronic_mark: Option<i64>,
    pub issuer: Option<String>,
    pub receiptor: Option<String>,
    pub reviewer: Option<String>,
    pub remark: Option<String>,
    pub payment_info: Option<String>,
    pub ticket_pickup_user: Option<String>,
    pub merchant_number: Option<String>,
    pub order_number: Option<String>,
    pub general_machine_items: Option<Vec<GeneralMachineItem>>,
}
model! { MachinePrintedInvoice {
    0 "Title" title, 1 "QRCodeMark" qr_code_mark, 2 "Code" code, 3 "Number" number, 4 "Date" date, 5 "Time" time,
    6 "CheckCode" check_code, 7 "Ciphertext" ciphertext, 8 "Category" category, 9 "PretaxAmount" pretax_amount,
    10 "Total" total, 11 "TotalCn" total_cn, 12 "Tax" tax, 13 "IndustryClass" industry_class, 14 "Seller" seller,
    15 "SellerTaxID" seller_tax_id, 16 "SellerAddrTel" seller_addr_tel, 17 "SellerBankAccount" seller_bank_account,
    18 "Buyer" buyer, 19 "BuyerTaxID" buyer_tax_id, 20 "BuyerAddrTel" buyer_addr_tel,
    21 "BuyerBankAccount" buyer_bank_account, 22 "Kind" kind, 23 "Province" province, 24 "City" city,
    25 "CompanySealMark" company_seal_mark, 26 "ElectronicMark" electronic_mark, 27 "Issuer" issuer,
    28 "Receiptor" receiptor, 29 "Reviewer" reviewer, 30 "Remark" remark, 31 "PaymentInfo" payment_info,
    32 "TicketPickupUser" ticket_pickup_user, 33 "MerchantNumber" merchant_number, 34 "OrderNumber" order_number,
    35 "GeneralMachineItems" general_machine_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralMachineItem {
    pub name: Option<String>,
    pub specification: Option<String>,
    pub unit: Option<String>,
    pub quantity: Option<String>,
    pub price: Option<String>,
    pub total: Option<String>,
    pub tax_rate: Option<String>,
    pub tax: Option<String>,
}
model! { GeneralMachineItem {
    0 "Name" name, 1 "Specification" specification, 2 "Unit" unit, 3 "Quantity" quantity, 4 "Price" price,
    5 "Total" total, 6 "TaxRate" tax_rate, 7 "Tax" tax
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusInvoice {
    pub title: Option<String>,
    pub qr_code_mark: Option<i64>,
    pub number: Option<String>,
    pub code: Option<String>,
    pub date: Option<String>,
    pub time_get_on: Option<String>,
    pub date_get_on: Option<String>,
    pub station_get_on: Option<String>,
    pub station_get_off: Option<String>,
    pub total: Option<String>,
    pub user_name: Option<String>,
    pub kind: Option<String>,
    pub user_id: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub place_get_on: Option<String>,
    pub gate_number: Option<String>,
    pub ticket_type: Option<String>,
    pub vehicle_type: Option<String>,
    pub seat_number: Option<String>,
    pub train_number: Option<String>,
}
model! { BusInvoice {
    0 "Title" title, 1 "QRCodeMark" qr_code_mark, 2 "Number" number, 3 "Code" code, 4 "Date" date,
    5 "TimeGetOn" time_get_on, 6 "DateGetOn" date_get_on, 7 "StationGetOn" station_get_on,
    8 "StationGetOff" station_get_off, 9 "Total" total, 10 "UserName" user_name, 11 "Kind" kind, 12 "UserID" user_id,
    13 "Province" province, 14 "City" city, 15 "PlaceGetOn" place_get_on, 16 "GateNumber" gate_number,
    17 "TicketType" ticket_type, 18 "VehicleType" vehicle_type, 19 "SeatNumber" seat_number,
    20 "TrainNumber" train_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShippingInvoice {
    pub title: Option<String>,
    pub qr_code_mark: Option<i64>,
    pub code: Option<String>,
    pub number: Option<String>,
    pub user_name: Option<String>,
    pub date: Option<String>,
    pub time: Option<String>,
    pub station_get_on: Option<String>,
    pub station_get_off: Option<String>,
    pub total: Option<String>,
    pub kind: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub currency_code: Option<String>,
}
model! { ShippingInvoice {
    0 "Title" title, 1 "QRCodeMark" qr_code_mark, 2 "Code" code, 3 "Number" number, 4 "UserName" user_name,
    5 "Date" date, 6 "Time" time, 7 "StationGetOn" station_get_on, 8 "StationGetOff" station_get_off, 9 "Total" total,
    10 "Kind" kind, 11 "Province" province, 12 "City" city, 13 "CurrencyCode" currency_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TollInvoice {
    pub title: Option<String>,
    pub code: Option<String>,
    pub number: Option<String>,
    pub total: Option<String>,
    pub kind: Option<String>,
    pub date: Option<String>,
    pub time: Option<String>,
    pub entrance: Option<String>,
    pub exit: Option<String>,
    pub highway_mark: Option<i64>,
    pub qr_code_mark: Option<i64>,
}
model! { TollInvoice {
    0 "Title" title, 1 "Code" code, 2 "Number" number, 3 "Total" total, 4 "Kind" kind, 5 "Date" date, 6 "Time" time,
    7 "Entrance" entrance, 8 "Exit" exit, 9 "HighwayMark" highway_mark, 10 "QRCodeMark" qr_code_mark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherInvoice {
    pub title: Option<String>,
    pub total: Option<String>,
    pub other_invoice_list_items: Option<Vec<OtherInvoiceItem>>,
    pub other_invoice_table_items: Option<Vec<OtherInvoiceList>>,
    pub date: Option<String>,
}
model! { OtherInvoice {
    0 "Title" title, 1 "Total" total, 2 "OtherInvoiceListItems" other_invoice_list_items,
    3 "OtherInvoiceTableItems" other_invoice_table_items, 4 "Date" date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherInvoiceItem {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { OtherInvoiceItem {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherInvoiceList {
    pub other_invoice_item_list: Option<Vec<OtherInvoiceItem>>,
}
model! { OtherInvoiceList {
    0 "OtherInvoiceItemList" other_invoice_item_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MotorVehicleSaleInvoice {
    pub title: Option<String>,
    pub code: Option<String>,
    pub number: Option<String>,
    pub date: Option<String>,
    pub pretax_amount: Option<String>,
    pub total: Option<String>,
    pub total_cn: Option<String>,
    pub seller: Option<String>,
    pub seller_tax_id: Option<String>,
    pub seller_tel: Option<String>,
    pub seller_address: Option<String>,
    pub seller_bank: Option<String>,
    pub seller_bank_account: Option<String>,
    pub buyer: Option<String>,
    pub buyer_tax_id: Option<String>,
    pub buyer_id: Option<String>,
    pub tax_authorities: Option<String>,
    pub tax_authorities_code: Option<String>,
    pub vin: Option<String>,
    pub vehicle_model: Option<String>,
    pub vehicle_engine_code: Option<String>,
    pub certificate_number: Option<String>,
    pub inspection_number: Option<String>,
    pub machine_id: Option<String>,
    pub vehicle_type: Option<String>,
    pub kind: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub tax: Option<String>,
    pub tax_rate: Option<String>,
    pub company_seal_mark: Option<i64>,
    pub tonnage: Option<String>,
    pub remark: Option<String>,
    pub form_type: Option<String>,
    pub form_name: Option<String>,
    pub issuer: Option<String>,
    pub tax_num: Option<String>,
    pub tax_pay_num: Option<String>,
    pub tax_code: Option<String>,
    pub max_people_num: Option<String>,
    pub origin: Option<String>,
    pub machine_code: Option<String>,
    pub machine_number: Option<String>,
    pub qr_code_mark: Option<i64>,
}
model! { MotorVehicleSaleInvoice {
    0 "Title" title, 1 "Code" code, 2 "Number" number, 3 "Date" date, 4 "PretaxAmount" pretax_amount, 5 "Total" total,
    6 "TotalCn" total_cn, 7 "Seller" seller, 8 "SellerTaxID" seller_tax_id, 9 "SellerTel" seller_tel,
    10 "SellerAddress" seller_address, 11 "SellerBank" seller_bank, 12 "SellerBankAccount" seller_bank_account,
    13 "Buyer" buyer, 14 "BuyerTaxID" buyer_tax_id, 15 "BuyerID" buyer_id, 16 "TaxAuthorities" tax_authorities,
    17 "TaxAuthoritiesCode" tax_authorities_code, 18 "VIN" vin, 19 "VehicleModel" vehicle_model,
    20 "VehicleEngineCode" vehicle_engine_code, 21 "CertificateNumber" certificate_number,
    22 "InspectionNumber" inspection_number, 23 "MachineID" machine_id, 24 "VehicleType" vehicle_type, 25 "Kind" kind,
    26 "Province" province, 27 "City" city, 28 "Tax" tax, 29 "TaxRate" tax_rate, 30 "CompanySealMark" company_seal_mark,
    31 "Tonnage" tonnage, 32 "Remark" remark, 33 "FormType" form_type, 34 "FormName" form_name, 35 "Issuer" issuer,
    36 "TaxNum" tax_num, 37 "TaxPayNum" tax_pay_num, 38 "TaxCode" tax_code, 39 "MaxPeopleNum" max_people_num,
    40 "Origin" origin, 41 "MachineCode" machine_code, 42 "MachineNumber" machine_number, 43 "QRCodeMark" qr_code_mark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsedCarPurchaseInvoice {
    pub title: Option<String>,
    pub qr_code_mark: Option<i64>,
    pub code: Option<String>,
    pub number: Option<String>,
    pub date: Option<String>,
    pub total: Option<String>,
    pub total_cn: Option<String>,
    pub seller: Option<String>,
    pub seller_tel: Option<String>,
    pub seller_tax_id: Option<String>,
    pub seller_address: Option<String>,
    pub buyer: Option<String>,
    pub buyer_id: Option<String>,
    pub buyer_address: Option<String>,
    pub buyer_tel: Option<String>,
    pub company_name: Option<String>,
    pub company_tax_id: Option<String>,
    pub company_bank_account: Option<String>,
    pub company_tel: Option<String>,
    pub company_address: Option<String>,
    pub transfer_administration_name: Option<String>,
    pub license_plate: Option<String>,
    pub registration_number: Option<String>,
    pub vin: Option<String>,
    pub vehicle_model: Option<String>,
    pub kind: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub vehicle_type: Option<String>,
    pub remark: Option<String>,
    pub form_type: Option<String>,
    pub form_name: Option<String>,
    pub company_seal_mark: Option<i64>,
    pub auction_org_name: Option<String>,
    pub auction_org_address: Option<String>,
    pub auction_org_tax_id: Option<String>,
    pub auction_org_bank_account: Option<String>,
    pub auction_org_phone: Option<String>,
    pub issuer: Option<String>,
    pub tax_code: Option<String>,
    pub machine_serial_number: Option<String>,
    pub machine_code: Option<String>,
    pub machine_number: Option<String>,
}
model! { UsedCarPurchaseInvoice {
    0 "Title" title, 1 "QRCodeMark" qr_code_mark, 2 "Code" code, 3 "Number" number, 4 "Date" date, 5 "Total" total,
    6 "TotalCn" total_cn, 7 "Seller" seller, 8 "SellerTel" seller_tel, 9 "SellerTaxID" seller_tax_id,
    10 "SellerAddress" seller_address, 11 "Buyer" buyer, 12 "BuyerID" buyer_id, 13 "BuyerAddress" buyer_address,
    14 "BuyerTel" buyer_tel, 15 "CompanyName" company_name, 16 "CompanyTaxID" company_tax_id,
    17 "CompanyBankAccount" company_bank_account, 18 "CompanyTel" company_tel, 19 "CompanyAddress" company_address,
    20 "TransferAdministrationName" transfer_administration_name, 21 "LicensePlate" license_plate,
    22 "RegistrationNumber" registration_number, 23 "VIN" vin, 24 "VehicleModel" vehicle_model, 25 "Kind" kind,
    26 "Province" province, 27 "City" city, 28 "VehicleType" vehicle_type, 29 "Remark" remark, 30 "FormType" form_type,
    31 "FormName" form_name, 32 "CompanySealMark" company_seal_mark, 33 "AuctionOrgName" auction_org_name,
    34 "AuctionOrgAddress" auction_org_address, 35 "AuctionOrgTaxID" auction_org_tax_id,
    36 "AuctionOrgBankAccount" auction_org_bank_account, 37 "AuctionOrgPhone" auction_org_phone, 38 "Issuer" issuer,
    39 "TaxCode" tax_code, 40 "MachineSerialNumber" machine_serial_number, 41 "MachineCode" machine_code,
    42 "MachineNumber" machine_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatInvoiceRoll {
    pub title: Option<String>,
    pub code: Option<String>,
    pub number: Option<String>,
    pub number_confirm: Option<String>,
    pub date: Option<String>,
    pub check_code: Option<String>,
    pub seller: Option<String>,
    pub seller_tax_id: Option<String>,
    pub buyer: Option<String>,
    pub buyer_tax_id: Option<String>,
    pub category: Option<String>,
    pub total: Option<String>,
    pub total_cn: Option<String>,
    pub kind: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub company_seal_mark: Option<i64>,
    pub qr_code_mark: Option<i64>,
    pub service_name: Option<String>,
    pub company_seal_content: Option<String>,
    pub tax_seal_content: Option<String>,
    pub vat_roll_items: Option<Vec<VatRollItem>>,
}
model! { VatInvoiceRoll {
    0 "Title" title, 1 "Code" code, 2 "Number" number, 3 "NumberConfirm" number_confirm, 4 "Date" date,
    5 "CheckCode" check_code, 6 "Seller" seller, 7 "SellerTaxID" seller_tax_id, 8 "Buyer" buyer,
    9 "BuyerTaxID" buyer_tax_id, 10 "Category" category, 11 "Total" total, 12 "TotalCn" total_cn, 13 "Kind" kind,
    14 "Province" province, 15 "City" city, 16 "CompanySealMark" company_seal_mark, 17 "QRCodeMark" qr_code_mark,
    18 "ServiceName" service_name, 19 "CompanySealContent" company_seal_content, 20 "TaxSealContent" tax_seal_content,
    21 "VatRollItems" vat_roll_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatRollItem {
    pub name: Option<String>,
    pub quantity: Option<String>,
    pub price: Option<String>,
    pub total: Option<String>,
}
model! { VatRollItem {
    0 "Name" name, 1 "Quantity" quantity, 2 "Price" price, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxiTicket {
    pub title: Option<String>,
    pub qr_code_mark: Option<i64>,
    pub code: Option<String>,
    pub number: Option<String>,
    pub date: Option<String>,
    pub time_get_on: Option<String>,
    pub time_get_off: Option<String>,
    pub price: Option<String>,
    pub mileage: Option<String>,
    pub total: Option<String>,
    pub place: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub kind: Option<String>,
    pub license_plate: Option<String>,
    pub fuel_fee: Option<String>,
    pub booking_call_fee: Option<String>,
    pub company_seal_mark: Option<i64>,
}
model! { TaxiTicket {
    0 "Title" title, 1 "QRCodeMark" qr_code_mark, 2 "Code" code, 3 "Number" number, 4 "Date" date,
    5 "TimeGetOn" time_get_on, 6 "TimeGetOff" time_get_off, 7 "Price" price, 8 "Mileage" mileage, 9 "Total" total,
    10 "Place" place, 11 "Province" province, 12 "City" city, 13 "Kind" kind, 14 "LicensePlate" license_plate,
    15 "FuelFee" fuel_fee, 16 "BookingCallFee" booking_call_fee, 17 "CompanySealMark" company_seal_mark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuotaInvoice {
    pub title: Option<String>,
    pub code: Option<String>,
    pub number: Option<String>,
    pub total: Option<String>,
    pub total_cn: Option<String>,
    pub kind: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub qr_code_mark: Option<i64>,
    pub company_seal_mark: Option<i64>,
}
model! { QuotaInvoice {
    0 "Title" title, 1 "Code" code, 2 "Number" number, 3 "Total" total, 4 "TotalCn" total_cn, 5 "Kind" kind,
    6 "Province" province, 7 "City" city, 8 "QRCodeMark" qr_code_mark, 9 "CompanySealMark" company_seal_mark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AirTransport {
    pub title: Option<String>,
    pub number: Option<String>,
    pub check_code: Option<String>,
    pub serial_number: Option<String>,
    pub date: Option<String>,
    pub agent_code: Option<String>,
    pub agent_code_first: Option<String>,
    pub agent_code_second: Option<String>,
    pub user_name: Option<String>,
    pub user_id: Option<String>,
    pub issuer: Option<String>,
    pub fare: Option<String>,
    pub tax: Option<String>,
    pub fuel_surcharge: Option<String>,
    pub air_development_fund: Option<String>,
    pub insurance: Option<String>,
    pub total: Option<String>,
    pub kind: Option<String>,
    pub domestic_international_tag: Option<String>,
    pub date_start: Option<String>,
    pub date_end: Option<String>,
    pub endorsement: Option<String>,
    pub qr_code_mark: Option<i64>,
    pub flight_items: Option<Vec<FlightItem>>,
    pub prompt_information: Option<String>,
    pub buyer_tax_id: Option<String>,
    pub buyer: Option<String>,
    pub receipt_number: Option<String>,
    pub invoice_status: Option<String>,
    pub tax_rate: Option<String>,
    pub tax_amount: Option<String>,
}
model! { AirTransport {
    0 "Title" title, 1 "Number" number, 2 "CheckCode" check_code, 3 "SerialNumber" serial_number, 4 "Date" date,
    5 "AgentCode" agent_code, 6 "AgentCodeFirst" agent_code_first, 7 "AgentCodeSecond" agent_code_second,
    8 "UserName" user_name, 9 "UserID" user_id, 10 "Issuer" issuer, 11 "Fare" fare, 12 "Tax" tax,
    13 "FuelSurcharge" fuel_surcharge, 14 "AirDevelopmentFund" air_development_fund, 15 "Insurance" insurance,
    16 "Total" total, 17 "Kind" kind, 18 "DomesticInternationalTag" domestic_international_tag,
    19 "DateStart" date_start, 20 "DateEnd" date_end, 21 "Endorsement" endorsement, 22 "QRCodeMark" qr_code_mark,
    23 "FlightItems" flight_items, 24 "PromptInformation" prompt_information, 25 "BuyerTaxID" buyer_tax_id,
    26 "Buyer" buyer, 27 "ReceiptNumber" receipt_number, 28 "InvoiceStatus" invoice_status, 29 "TaxRate" tax_rate,
    30 "TaxAmount" tax_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlightItem {
    pub terminal_get_on: Option<String>,
    pub terminal_get_off: Option<String>,
    pub carrier: Option<String>,
    pub flight_number: Option<String>,
    pub seat: Option<String>,
    pub date_get_on: Option<String>,
    pub time_get_on: Option<String>,
    pub station_get_on: Option<String>,
    pub station_get_off: Option<String>,
    pub allow: Option<String>,
    pub fare_basis: Option<String>,
}
model! { FlightItem {
    0 "TerminalGetOn" terminal_get_on, 1 "TerminalGetOff" terminal_get_off, 2 "Carrier" carrier,
    3 "FlightNumber" flight_number, 4 "Seat" seat, 5 "DateGetOn" date_get_on, 6 "TimeGetOn" time_get_on,
    7 "StationGetOn" station_get_on, 8 "StationGetOff" station_get_off, 9 "Allow" allow, 10 "FareBasis" fare_basis
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NonTaxIncomeBill {
    pub title: Option<String>,
    pub number: Option<String>,
    pub code: Option<String>,
    pub check_code: Option<String>,
    pub date: Option<String>,
    pub total: Option<String>,
    pub total_cn: Option<String>,
    pub buyer: Option<String>,
    pub buyer_tax_id: Option<String>,
    pub seller: Option<String>,
    pub seller_company: Option<String>,
    pub remark: Option<String>,
    pub currency_code: Option<String>,
    pub reviewer: Option<String>,
    pub qr_code_mark: Option<i64>,
    pub other_info: Option<String>,
    pub payment_code: Option<String>,
    pub receive_unit_code: Option<String>,
    pub receiver: Option<String>,
    pub operator: Option<String>,
    pub payer_account: Option<String>,
    pub payer_bank: Option<String>,
    pub receiver_account: Option<String>,
    pub receiver_bank: Option<String>,
    pub non_tax_items: Option<Vec<NonTaxItem>>,
}
model! { NonTaxIncomeBill {
    0 "Title" title, 1 "Number" number, 2 "Code" code, 3 "CheckCode" check_code, 4 "Date" date, 5 "Total" total,
    6 "TotalCn" total_cn, 7 "Buyer" buyer, 8 "BuyerTaxID" buyer_tax_id, 9 "Seller" seller,
    10 "SellerCompany" seller_company, 11 "Remark" remark, 12 "CurrencyCode" currency_code, 13 "Reviewer" reviewer,
    14 "QRCodeMark" qr_code_mark, 15 "OtherInfo" other_info, 16 "PaymentCode" payment_code,
    17 "ReceiveUnitCode" receive_unit_code, 18 "Receiver" receiver, 19 "Operator" operator,
    20 "PayerAccount" payer_account, 21 "PayerBank" payer_bank, 22 "ReceiverAccount" receiver_account,
    23 "ReceiverBank" receiver_bank, 24 "NonTaxItems" non_tax_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NonTaxItem {
    pub item_id: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub quantity: Option<String>,
    pub standard: Option<String>,
    pub total: Option<String>,
}
model! { NonTaxItem {
    0 "ItemID" item_id, 1 "Name" name, 2 "Unit" unit, 3 "Quantity" quantity, 4 "Standard" standard, 5 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrainTicket {
    pub title: Option<String>,
    pub number: Option<String>,
    pub date_get_on: Option<String>,
    pub time_get_on: Option<String>,
    pub name: Option<String>,
    pub station_get_on: Option<String>,
    pub station_get_off: Option<String>,
    pub seat: Option<String>,
    pub total: Option<String>,
    pub kind: Option<String>,
    pub serial_number: Option<String>,
    pub user_id: Option<String>,
    pub gate_number: Option<String>,
    pub train_number: Option<String>,
    pub handling_fee: Option<String>,
    pub original_fare: Option<String>,
    pub total_cn: Option<String>,
    pub seat_number: Option<String>,
    pub pick_up_address: Option<String>,
    pub ticket_change: Option<String>,
    pub additional_fare: Option<String>,
    pub receipt_number: Option<String>,
    pub qr_code_mark: Option<i64>,
    pub reimburse_only_mark: Option<i64>,
    pub refund_mark: Option<i64>,
    pub ticket_change_mark: Option<i64>,
}
model! { TrainTicket {
    0 "Title" title, 1 "Number" number, 2 "DateGetOn" date_get_on, 3 "TimeGetOn" time_get_on, 4 "Name" name,
    5 "StationGetOn" station_get_on, 6 "StationGetOff" station_get_off, 7 "Seat" seat, 8 "Total" total, 9 "Kind" kind,
    10 "SerialNumber" serial_number, 11 "UserID" user_id, 12 "GateNumber" gate_number, 13 "TrainNumber" train_number,
    14 "HandlingFee" handling_fee, 15 "OriginalFare" original_fare, 16 "TotalCn" total_cn, 17 "SeatNumber" seat_number,
    18 "PickUpAddress" pick_up_address, 19 "TicketChange" ticket_change, 20 "AdditionalFare" additional_fare,
    21 "ReceiptNumber" receipt_number, 22 "QRCodeMark" qr_code_mark, 23 "ReimburseOnlyMark" reimburse_only_mark,
    24 "RefundMark" refund_mark, 25 "TicketChangeMark" ticket_change_mark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalInvoice {
    pub title: Option<String>,
    pub code: Option<String>,
    pub number: Option<String>,
    pub total: Option<String>,
    pub total_cn: Option<String>,
    pub date: Option<String>,
    pub check_code: Option<String>,
    pub place: Option<String>,
    pub reviewer: Option<String>,
}
model! { MedicalInvoice {
    0 "Title" title, 1 "Code" code, 2 "Number" number, 3 "Total" total, 4 "TotalCn" total_cn, 5 "Date" date,
    6 "CheckCode" check_code, 7 "Place" place, 8 "Reviewer" reviewer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElectronicTrainTicketFull {
    pub type_of_voucher: Option<String>,
    pub electronic_ticket_num: Option<String>,
    pub date: Option<String>,
    pub station_get_on: Option<String>,
    pub station_get_off: Option<String>,
    pub train_number: Option<String>,
    pub date_get_on: Option<String>,
    pub time_get_on: Option<String>,
    pub seat: Option<String>,
    pub seat_number: Option<String>,
    pub fare: Option<String>,
    pub number: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub total: Option<String>,
    pub tax_rate: Option<String>,
    pub tax: Option<String>,
    pub buyer: Option<String>,
    pub buyer_tax_id: Option<String>,
    pub original_number: Option<String>,
    pub id_info: Option<String>,
}
model! { ElectronicTrainTicketFull {
    0 "TypeOfVoucher" type_of_voucher, 1 "ElectronicTicketNum" electronic_ticket_num, 2 "Date" date,
    3 "StationGetOn" station_get_on, 4 "StationGetOff" station_get_off, 5 "TrainNumber" train_number,
    6 "DateGetOn" date_get_on, 7 "TimeGetOn" time_get_on, 8 "Seat" seat, 9 "SeatNumber" seat_number, 10 "Fare" fare,
    11 "Number" number, 12 "UserID" user_id, 13 "UserName" user_name, 14 "Total" total, 15 "TaxRate" tax_rate,
    16 "Tax" tax, 17 "Buyer" buyer, 18 "BuyerTaxID" buyer_tax_id, 19 "OriginalNumber" original_number,
    20 "IDInfo" id_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElectronicFlightTicketFull {
    pub user_name: Option<String>,
    pub user_id: Option<String>,
    pub endorsement: Option<String>,
    pub gp_order: Option<String>,
    pub number: Option<String>,
    pub fare: Option<String>,
    pub fuel_surcharge: Option<String>,
    pub tax_rate: Option<String>,
    pub tax: Option<String>,
    pub development_fund: Option<String>,
    pub other_tax: Option<String>,
    pub total: Option<String>,
    pub electronic_ticket_num: Option<String>,
    pub verification_code: Option<Secret>,
    pub prompt_information: Option<String>,
    pub insurance: Option<String>,
    pub issuer: Option<String>,
    pub date: Option<String>,
    pub domestic_international_tag: Option<String>,
    pub buyer: Option<String>,
    pub seller: Option<String>,
    pub buyer_tax_id: Option<String>,
    pub flight_items: Option<Vec<FlightItemInfo>>,
    pub invoice_status: Option<String>,
}
model! { ElectronicFlightTicketFull {
    0 "UserName" user_name, 1 "UserID" user_id, 2 "Endorsement" endorsement, 3 "GPOrder" gp_order, 4 "Number" number,
    5 "Fare" fare, 6 "FuelSurcharge" fuel_surcharge, 7 "TaxRate" tax_rate, 8 "Tax" tax,
    9 "DevelopmentFund" development_fund, 10 "OtherTax" other_tax, 11 "Total" total,
    12 "ElectronicTicketNum" electronic_ticket_num, 13 "VerificationCode" verification_code,
    14 "PromptInformation" prompt_information, 15 "Insurance" insurance, 16 "Issuer" issuer, 17 "Date" date,
    18 "DomesticInternationalTag" domestic_international_tag, 19 "Buyer" buyer, 20 "Seller" seller,
    21 "BuyerTaxID" buyer_tax_id, 22 "FlightItems" flight_items, 23 "InvoiceStatus" invoice_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlightItemInfo {
    pub terminal_get_on: Option<String>,
    pub terminal_get_off: Option<String>,
    pub carrier: Option<String>,
    pub flight_number: Option<String>,
    pub seat: Option<String>,
    pub date_get_on: Option<String>,
    pub time_get_on: Option<String>,
    pub fare_basis: Option<String>,
    pub allow: Option<String>,
    pub date_start: Option<String>,
    pub date_end: Option<String>,
}
model! { FlightItemInfo {
    0 "TerminalGetOn" terminal_get_on, 1 "TerminalGetOff" terminal_get_off, 2 "Carrier" carrier,
    3 "FlightNumber" flight_number, 4 "Seat" seat, 5 "DateGetOn" date_get_on, 6 "TimeGetOn" time_get_on,
    7 "FareBasis" fare_basis, 8 "Allow" allow, 9 "DateStart" date_start, 10 "DateEnd" date_end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxPayment {
    pub title: Option<String>,
    pub content: Option<Vec<OtherInvoiceItem>>,
    pub table_items: Option<Vec<OtherInvoiceList>>,
}
model! { TaxPayment {
    0 "Title" title, 1 "Content" content, 2 "TableItems" table_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomsPaymentReceipt {
    pub title: Option<String>,
    pub content: Option<Vec<OtherInvoiceItem>>,
    pub common_content: Option<Vec<OtherInvoiceItem>>,
}
model! { CustomsPaymentReceipt {
    0 "Title" title, 1 "Content" content, 2 "CommonContent" common_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankSlip {
    pub bank_slip_infos: Option<Vec<BankSlipInfo>>,
    pub common_bank_slip_infos: Option<Vec<BankSlipInfo>>,
}
model! { BankSlip {
    0 "BankSlipInfos" bank_slip_infos, 1 "CommonBankSlipInfos" common_bank_slip_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineTaxiItinerary {
    pub title: Option<String>,
    pub content: Option<Vec<OnlineTaxiItineraryInfo>>,
}
model! { OnlineTaxiItinerary {
    0 "Title" title, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineTaxiItineraryInfo {
    pub name: Option<String>,
    pub value: Option<String>,
    pub row: Option<i64>,
}
model! { OnlineTaxiItineraryInfo {
    0 "Name" name, 1 "Value" value, 2 "Row" row
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomsDeclaration {
    pub title: Option<String>,
    pub content: Option<Vec<OtherInvoiceItem>>,
}
model! { CustomsDeclaration {
    0 "Title" title, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverseasInvoice {
    pub title: Option<String>,
    pub content: Option<Vec<OtherInvoiceItem>>,
}
model! { OverseasInvoice {
    0 "Title" title, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShoppingReceipt {
    pub title: Option<String>,
    pub content: Option<Vec<OtherInvoiceItem>>,
}
model! { ShoppingReceipt {
    0 "Title" title, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleInventory {
    pub title: Option<String>,
    pub content: Option<Vec<OtherInvoiceItem>>,
}
model! { SaleInventory {
    0 "Title" title, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElectronicTollSummary {
    pub title: Option<String>,
    pub total: Option<String>,
    pub items: Option<Vec<ElectronicTollSummaryItem>>,
    pub table_items: Option<Vec<ElectronicTollSummaryList>>,
    pub date: Option<String>,
}
model! { ElectronicTollSummary {
    0 "Title" title, 1 "Total" total, 2 "Items" items, 3 "TableItems" table_items, 4 "Date" date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElectronicTollSummaryItem {
    pub name: Option<String>,
    pub value: Option<String>,
    pub row: Option<i64>,
}
model! { ElectronicTollSummaryItem {
    0 "Name" name, 1 "Value" value, 2 "Row" row
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElectronicTollSummaryList {
    pub items: Option<Vec<ElectronicTollSummaryItem>>,
}
model! { ElectronicTollSummaryList {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemPolygonInfo {
    pub key: Option<String>,
    pub polygon: Option<Polygon>,
    pub row: Option<i64>,
}
model! { ItemPolygonInfo {
    0 "Key" key, 1 "Polygon" polygon, 2 "Row" row
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceSealInfo {
    pub company_seal_mark: Option<String>,
    pub supervision_seal_mark: Option<String>,
    pub company_seal_mark_info: Option<Vec<String>>,
    pub supervision_seal_mark_info: Option<Vec<String>>,
}
model! { InvoiceSealInfo {
    0 "CompanySealMark" company_seal_mark, 1 "SupervisionSealMark" supervision_seal_mark,
    2 "CompanySealMarkInfo" company_seal_mark_info, 3 "SupervisionSealMarkInfo" supervision_seal_mark_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeMedicalInvoiceOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub return_vertex: Option<bool>,
    pub return_coord: Option<bool>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<i64>,
}
operation! { RecognizeMedicalInvoiceOCR() "RecognizeMedicalInvoiceOCR" -> RecognizeMedicalInvoiceOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "ReturnVertex" return_vertex: bool,
    3 "ReturnCoord" return_coord: bool, 4 "IsPdf" is_pdf: bool, 5 "PdfPageNumber" pdf_page_number: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeMedicalInvoiceOCROutput {
    pub medical_invoice_infos: Option<Vec<MedicalInvoiceInfo>>,
    pub angle: Option<f64>,
}
model! { RecognizeMedicalInvoiceOCROutput {
    0 "MedicalInvoiceInfos" medical_invoice_infos, 1 "Angle" angle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalInvoiceInfo {
    pub medical_invoice_items: Option<Vec<MedicalInvoiceItem>>,
}
model! { MedicalInvoiceInfo {
    0 "MedicalInvoiceItems" medical_invoice_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalInvoiceItem {
    pub name: Option<String>,
    pub content: Option<String>,
    pub vertex: Option<Polygon>,
    pub coord: Option<Rect>,
}
model! { MedicalInvoiceItem {
    0 "Name" name, 1 "Content" content, 2 "Vertex" vertex, 3 "Coord" coord
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeStoreName {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { RecognizeStoreName() "RecognizeStoreName" -> RecognizeStoreNameOutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeStoreNameOutput {
    pub store_info: Option<Vec<StoreInfo>>,
    pub angle: Option<f64>,
    pub store_label: Option<Vec<String>>,
}
model! { RecognizeStoreNameOutput {
    0 "StoreInfo" store_info, 1 "Angle" angle, 2 "StoreLabel" store_label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoreInfo {
    pub name: Option<String>,
    pub value: Option<String>,
    pub rect: Option<Rect>,
}
model! { StoreInfo {
    0 "Name" name, 1 "Value" value, 2 "Rect" rect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTableAccurateOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub pdf_page_number: Option<u64>,
    pub use_new_model: Option<bool>,
}
operation! { RecognizeTableAccurateOCR() "RecognizeTableAccurateOCR" -> RecognizeTableAccurateOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "PdfPageNumber" pdf_page_number: u64,
    3 "UseNewModel" use_new_model: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTableAccurateOCROutput {
    pub table_detections: Option<Vec<TableInfo>>,
    pub data: Option<String>,
    pub pdf_page_size: Option<i64>,
    pub angle: Option<f64>,
}
model! { RecognizeTableAccurateOCROutput {
    0 "TableDetections" table_detections, 1 "Data" data, 2 "PdfPageSize" pdf_page_size, 3 "Angle" angle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableInfo {
    pub cells: Option<Vec<TableCellInfo>>,
    pub r#type: Option<i64>,
    pub table_coord_point: Option<Vec<Coord>>,
}
model! { TableInfo {
    0 "Cells" cells, 1 "Type" r#type, 2 "TableCoordPoint" table_coord_point
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableCellInfo {
    pub col_tl: Option<i64>,
    pub row_tl: Option<i64>,
    pub col_br: Option<i64>,
    pub row_br: Option<i64>,
    pub text: Option<String>,
    pub r#type: Option<String>,
    pub confidence: Option<f64>,
    pub polygon: Option<Vec<Coord>>,
}
model! { TableCellInfo {
    0 "ColTl" col_tl, 1 "RowTl" row_tl, 2 "ColBr" col_br, 3 "RowBr" row_br, 4 "Text" text, 5 "Type" r#type,
    6 "Confidence" confidence, 7 "Polygon" polygon
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTableOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<u64>,
    pub table_language: Option<String>,
}
operation! { RecognizeTableOCR() "RecognizeTableOCR" -> RecognizeTableOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "IsPdf" is_pdf: bool,
    3 "PdfPageNumber" pdf_page_number: u64, 4 "TableLanguage" table_language: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTableOCROutput {
    pub table_detections: Option<Vec<TableDetectInfo>>,
    pub data: Option<String>,
    pub pdf_page_size: Option<i64>,
    pub angle: Option<f64>,
}
model! { RecognizeTableOCROutput {
    0 "TableDetections" table_detections, 1 "Data" data, 2 "PdfPageSize" pdf_page_size, 3 "Angle" angle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableDetectInfo {
    pub cells: Option<Vec<TableCell>>,
    pub titles: Option<Vec<TableTitle>>,
    pub r#type: Option<i64>,
    pub table_coord_point: Option<Vec<Coord>>,
}
model! { TableDetectInfo {
    0 "Cells" cells, 1 "Titles" titles, 2 "Type" r#type, 3 "TableCoordPoint" table_coord_point
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableCell {
    pub col_tl: Option<i64>,
    pub row_tl: Option<i64>,
    pub col_br: Option<i64>,
    pub row_br: Option<i64>,
    pub text: Option<String>,
    pub r#type: Option<String>,
    pub confidence: Option<f64>,
    pub polygon: Option<Vec<Coord>>,
    pub advanced_info: Option<String>,
    pub contents: Option<Vec<CellContent>>,
}
model! { TableCell {
    0 "ColTl" col_tl, 1 "RowTl" row_tl, 2 "ColBr" col_br, 3 "RowBr" row_br, 4 "Text" text, 5 "Type" r#type,
    6 "Confidence" confidence, 7 "Polygon" polygon, 8 "AdvancedInfo" advanced_info, 9 "Contents" contents
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CellContent {
    pub parag_no: Option<i64>,
    pub word_size: Option<i64>,
}
model! { CellContent {
    0 "ParagNo" parag_no, 1 "WordSize" word_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableTitle {
    pub text: Option<String>,
}
model! { TableTitle {
    0 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeThaiIDCardOCR {
    pub image_base64: Option<String>,
    pub back_image_base64: Option<String>,
    pub image_url: Option<String>,
    pub back_image_url: Option<String>,
    pub crop_portrait: Option<bool>,
}
operation! { RecognizeThaiIDCardOCR() "RecognizeThaiIDCardOCR" -> RecognizeThaiIDCardOCROutput {
    0 "ImageBase64" image_base64: String, 1 "BackImageBase64" back_image_base64: String, 2 "ImageUrl" image_url: String,
    3 "BackImageUrl" back_image_url: String, 4 "CropPortrait" crop_portrait: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeThaiIDCardOCROutput {
    pub id: Option<String>,
    pub thai_name: Option<String>,
    pub en_first_name: Option<String>,
    pub en_last_name: Option<String>,
    pub issue_date: Option<String>,
    pub expiration_date: Option<String>,
    pub en_issue_date: Option<String>,
    pub en_expiration_date: Option<String>,
    pub birthday: Option<String>,
    pub en_birthday: Option<String>,
    pub religion: Option<String>,
    pub serial_number: Option<String>,
    pub address: Option<String>,
    pub laser_id: Option<String>,
    pub portrait_image: Option<String>,
    pub warn_card_infos: Option<Vec<i64>>,
    /// Deprecated.
    pub advanced_info: Option<String>,
    pub card_count: Option<i64>,
}
model! { RecognizeThaiIDCardOCROutput {
    0 "ID" id, 1 "ThaiName" thai_name, 2 "EnFirstName" en_first_name, 3 "EnLastName" en_last_name,
    4 "IssueDate" issue_date, 5 "ExpirationDate" expiration_date, 6 "EnIssueDate" en_issue_date,
    7 "EnExpirationDate" en_expiration_date, 8 "Birthday" birthday, 9 "EnBirthday" en_birthday, 10 "Religion" religion,
    11 "SerialNumber" serial_number, 12 "Address" address, 13 "LaserID" laser_id, 14 "PortraitImage" portrait_image,
    15 "WarnCardInfos" warn_card_infos, 16 "AdvancedInfo" advanced_info, 17 "CardCount" card_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeValidIDCardOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub card_type: Option<i64>,
    pub enable_portrait: Option<bool>,
    pub enable_crop_image: Option<bool>,
    pub enable_border_check: Option<bool>,
    pub enable_occlusion_check: Option<bool>,
    pub enable_copy_check: Option<bool>,
    pub enable_reshoot_check: Option<bool>,
    pub enable_ps_check: Option<bool>,
    pub enable_word_check: Option<bool>,
    pub enable_quality_check: Option<bool>,
    pub enable_electron_check: Option<bool>,
}
operation! { RecognizeValidIDCardOCR() "RecognizeValidIDCardOCR" -> RecognizeValidIDCardOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "CardType" card_type: i64,
    3 "EnablePortrait" enable_portrait: bool, 4 "EnableCropImage" enable_crop_image: bool,
    5 "EnableBorderCheck" enable_border_check: bool, 6 "EnableOcclusionCheck" enable_occlusion_check: bool,
    7 "EnableCopyCheck" enable_copy_check: bool, 8 "EnableReshootCheck" enable_reshoot_check: bool,
    9 "EnablePSCheck" enable_ps_check: bool, 10 "EnableWordCheck" enable_word_check: bool,
    11 "EnableQualityCheck" enable_quality_check: bool, 12 "EnableElectronCheck" enable_electron_check: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeValidIDCardOCROutput {
    pub r#type: Option<String>,
    pub id_card_info: Option<IDCardInfo>,
    pub temporary_id_card_info: Option<TemporaryIDCardInfo>,
    pub residence_permit_info: Option<ResidencePermitInfo>,
    pub permanent_residence_permit_info: Option<PermanentResidencePermitInfo>,
}
model! { RecognizeValidIDCardOCROutput {
    0 "Type" r#type, 1 "IDCardInfo" id_card_info, 2 "TemporaryIDCardInfo" temporary_id_card_info,
    3 "ResidencePermitInfo" residence_permit_info, 4 "PermanentResidencePermitInfo" permanent_residence_permit_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IDCardInfo {
    pub name: Option<ContentInfo>,
    pub sex: Option<ContentInfo>,
    pub nation: Option<ContentInfo>,
    pub birth: Option<ContentInfo>,
    pub address: Option<ContentInfo>,
    pub id_num: Option<ContentInfo>,
    pub authority: Option<ContentInfo>,
    pub valid_date: Option<ContentInfo>,
    pub warn_infos: Option<CardWarnInfo>,
    pub card_image: Option<ContentInfo>,
    pub portrait_image: Option<ContentInfo>,
}
model! { IDCardInfo {
    0 "Name" name, 1 "Sex" sex, 2 "Nation" nation, 3 "Birth" birth, 4 "Address" address, 5 "IdNum" id_num,
    6 "Authority" authority, 7 "ValidDate" valid_date, 8 "WarnInfos" warn_infos, 9 "CardImage" card_image,
    10 "PortraitImage" portrait_image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentInfo {
    pub content: Option<String>,
    pub confidence: Option<i64>,
    pub is_in_complete: Option<i64>,
    pub is_reflect: Option<i64>,
    pub is_key_in_complete: Option<i64>,
    pub is_key_reflect: Option<i64>,
}
model! { ContentInfo {
    0 "Content" content, 1 "Confidence" confidence, 2 "IsInComplete" is_in_complete, 3 "IsReflect" is_reflect,
    4 "IsKeyInComplete" is_key_in_complete, 5 "IsKeyReflect" is_key_reflect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardWarnInfo {
    pub border_check: Option<i64>,
    pub occlusion_check: Option<i64>,
    pub copy_check: Option<i64>,
    pub reshoot_check: Option<i64>,
    pub ps_check: Option<i64>,
    pub blur_check: Option<i64>,
    pub blur_score: Option<f64>,
    pub electron_check: Option<i64>,
}
model! { CardWarnInfo {
    0 "BorderCheck" border_check, 1 "OcclusionCheck" occlusion_check, 2 "CopyCheck" copy_check,
    3 "ReshootCheck" reshoot_check, 4 "PSCheck" ps_check, 5 "BlurCheck" blur_check, 6 "BlurScore" blur_score,
    7 "ElectronCheck" electron_check
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemporaryIDCardInfo {
    pub name: Option<ContentInfo>,
    pub sex: Option<ContentInfo>,
    pub nation: Option<ContentInfo>,
    pub birth: Option<ContentInfo>,
    pub address: Option<ContentInfo>,
    pub id_num: Option<ContentInfo>,
    pub authority: Option<ContentInfo>,
    pub valid_date: Option<ContentInfo>,
    pub warn_infos: Option<CardWarnInfo>,
    pub card_image: Option<ContentInfo>,
    pub portrait_image: Option<ContentInfo>,
}
model! { TemporaryIDCardInfo {
    0 "Name" name, 1 "Sex" sex, 2 "Nation" nation, 3 "Birth" birth, 4 "Address" address, 5 "IdNum" id_num,
    6 "Authority" authority, 7 "ValidDate" valid_date, 8 "WarnInfos" warn_infos, 9 "CardImage" card_image,
    10 "PortraitImage" portrait_image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResidencePermitInfo {
    pub name: Option<ContentInfo>,
    pub sex: Option<ContentInfo>,
    pub nation: Option<ContentInfo>,
    pub birth: Option<ContentInfo>,
    pub address: Option<ContentInfo>,
    pub id_num: Option<ContentInfo>,
    pub authority: Option<ContentInfo>,
    pub valid_date: Option<ContentInfo>,
    pub warn_infos: Option<CardWarnInfo>,
    pub card_image: Option<ContentInfo>,
    pub portrait_image: Option<ContentInfo>,
    pub pass_num: Option<ContentInfo>,
    pub issue_num: Option<ContentInfo>,
}
model! { ResidencePermitInfo {
    0 "Name" name, 1 "Sex" sex, 2 "Nation" nation, 3 "Birth" birth, 4 "Address" address, 5 "IdNum" id_num,
    6 "Authority" authority, 7 "ValidDate" valid_date, 8 "WarnInfos" warn_infos, 9 "CardImage" card_image,
    10 "PortraitImage" portrait_image, 11 "PassNum" pass_num, 12 "IssueNum" issue_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermanentResidencePermitInfo {
    pub name: Option<ContentInfo>,
    pub sex: Option<ContentInfo>,
    pub nation: Option<ContentInfo>,
    pub birth: Option<ContentInfo>,
    pub address: Option<ContentInfo>,
    pub id_num: Option<ContentInfo>,
    pub authority: Option<ContentInfo>,
    pub valid_date: Option<ContentInfo>,
    pub warn_infos: Option<CardWarnInfo>,
    pub card_image: Option<ContentInfo>,
    pub portrait_image: Option<ContentInfo>,
    pub holder_num: Option<ContentInfo>,
    pub nationality: Option<ContentInfo>,
    pub en_name: Option<ContentInfo>,
}
model! { PermanentResidencePermitInfo {
    0 "Name" name, 1 "Sex" sex, 2 "Nation" nation, 3 "Birth" birth, 4 "Address" address, 5 "IdNum" id_num,
    6 "Authority" authority, 7 "ValidDate" valid_date, 8 "WarnInfos" warn_infos, 9 "CardImage" card_image,
    10 "PortraitImage" portrait_image, 11 "HolderNum" holder_num, 12 "Nationality" nationality, 13 "EnName" en_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResidenceBookletOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { ResidenceBookletOCR() "ResidenceBookletOCR" -> ResidenceBookletOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResidenceBookletOCROutput {
    pub household_number: Option<String>,
    pub name: Option<String>,
    pub sex: Option<String>,
    pub birth_place: Option<String>,
    pub nation: Option<String>,
    pub native_place: Option<String>,
    pub birth_date: Option<String>,
    pub id_card_number: Option<String>,
    pub education_degree: Option<String>,
    pub service_place: Option<String>,
    pub household: Option<String>,
    pub address: Option<String>,
    pub signature: Option<String>,
    pub issue_date: Option<String>,
    pub home_page_number: Option<String>,
    pub householder_name: Option<String>,
    pub relationship: Option<String>,
    pub other_addresses: Option<String>,
    pub religious_belief: Option<String>,
    pub height: Option<String>,
    pub blood_type: Option<String>,
    pub marital_status: Option<String>,
    pub veteran_status: Option<String>,
    pub profession: Option<String>,
    pub move_to_city_information: Option<String>,
    pub move_to_site_information: Option<String>,
    pub registration_date: Option<String>,
    pub former_name: Option<String>,
}
model! { ResidenceBookletOCROutput {
    0 "HouseholdNumber" household_number, 1 "Name" name, 2 "Sex" sex, 3 "BirthPlace" birth_place, 4 "Nation" nation,
    5 "NativePlace" native_place, 6 "BirthDate" birth_date, 7 "IdCardNumber" id_card_number,
    8 "EducationDegree" education_degree, 9 "ServicePlace" service_place, 10 "Household" household,
    11 "Address" address, 12 "Signature" signature, 13 "IssueDate" issue_date, 14 "HomePageNumber" home_page_number,
    15 "HouseholderName" householder_name, 16 "Relationship" relationship, 17 "OtherAddresses" other_addresses,
    18 "ReligiousBelief" religious_belief, 19 "Height" height, 20 "BloodType" blood_type,
    21 "MaritalStatus" marital_status, 22 "VeteranStatus" veteran_status, 23 "Profession" profession,
    24 "MoveToCityInformation" move_to_city_information, 25 "MoveToSiteInformation" move_to_site_information,
    26 "RegistrationDate" registration_date, 27 "FormerName" former_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RideHailingDriverLicenseOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { RideHailingDriverLicenseOCR() "RideHailingDriverLicenseOCR" -> RideHailingDriverLicenseOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RideHailingDriverLicenseOCROutput {
    pub name: Option<String>,
    pub license_number: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub release_date: Option<String>,
}
model! { RideHailingDriverLicenseOCROutput {
    0 "Name" name, 1 "LicenseNumber" license_number, 2 "StartDate" start_date, 3 "EndDate" end_date,
    4 "ReleaseDate" release_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RideHailingTransportLicenseOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { RideHailingTransportLicenseOCR() "RideHailingTransportLicenseOCR" -> RideHailingTransportLicenseOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RideHailingTransportLicenseOCROutput {
    pub operation_license_number: Option<String>,
    pub vehicle_owner: Option<String>,
    pub vehicle_number: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub release_date: Option<String>,
}
model! { RideHailingTransportLicenseOCROutput {
    0 "OperationLicenseNumber" operation_license_number, 1 "VehicleOwner" vehicle_owner,
    2 "VehicleNumber" vehicle_number, 3 "StartDate" start_date, 4 "EndDate" end_date, 5 "ReleaseDate" release_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SealOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub enable_pdf: Option<bool>,
    pub pdf_page_number: Option<i64>,
}
operation! { SealOCR() "SealOCR" -> SealOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "EnablePdf" enable_pdf: bool,
    3 "PdfPageNumber" pdf_page_number: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SealOCROutput {
    pub seal_body: Option<String>,
    pub location: Option<Rect>,
    pub other_texts: Option<Vec<String>>,
    pub seal_infos: Option<Vec<SealInfo>>,
    pub seal_shape: Option<String>,
}
model! { SealOCROutput {
    0 "SealBody" seal_body, 1 "Location" location, 2 "OtherTexts" other_texts, 3 "SealInfos" seal_infos,
    4 "SealShape" seal_shape
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartStructuralOCR {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub item_names: Option<Vec<String>>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<u64>,
    pub return_full_text: Option<bool>,
}
operation! { SmartStructuralOCR() "SmartStructuralOCR" -> SmartStructuralOCROutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String, 2 "ItemNames" item_names: Vec<String>,
    3 "IsPdf" is_pdf: bool, 4 "PdfPageNumber" pdf_page_number: u64, 5 "ReturnFullText" return_full_text: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartStructuralOCROutput {
    pub angle: Option<f64>,
    pub structural_items: Option<Vec<StructuralItem>>,
}
model! { SmartStructuralOCROutput {
    0 "Angle" angle, 1 "StructuralItems" structural_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StructuralItem {
    pub name: Option<String>,
    pub value: Option<String>,
    pub confidence: Option<i64>,
    pub item_coord: Option<ItemCoord>,
    pub row: Option<i64>,
}
model! { StructuralItem {
    0 "Name" name, 1 "Value" value, 2 "Confidence" confidence, 3 "ItemCoord" item_coord, 4 "Row" row
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitExtractDocAgentJob {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    /// Deprecated.
    pub pdf_page_number: Option<i64>,
    pub item_names: Option<Vec<ItemNames>>,
    pub enable_coord: Option<bool>,
    pub file_start_page_number: Option<u64>,
    pub file_end_page_number: Option<u64>,
    pub model_config: Option<String>,
}
operation! { SubmitExtractDocAgentJob() "SubmitExtractDocAgentJob" -> SubmitExtractDocAgentJobOutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "PdfPageNumber" pdf_page_number: i64,
    3 "ItemNames" item_names: Vec<ItemNames>, 4 "EnableCoord" enable_coord: bool,
    5 "FileStartPageNumber" file_start_page_number: u64, 6 "FileEndPageNumber" file_end_page_number: u64,
    7 "ModelConfig" model_config: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitExtractDocAgentJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitExtractDocAgentJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMarkEssayAgentJob {
    pub image_base64_list: Option<Vec<String>>,
    pub image_url_list: Option<Vec<String>>,
    pub pdf_page_number: Option<i64>,
    pub question_config_map: Option<String>,
}
operation! { SubmitMarkEssayAgentJob() "SubmitMarkEssayAgentJob" -> SubmitMarkEssayAgentJobOutput {
    0 "ImageBase64List" image_base64_list: Vec<String>, 1 "ImageUrlList" image_url_list: Vec<String>,
    2 "PdfPageNumber" pdf_page_number: i64, 3 "QuestionConfigMap" question_config_map: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMarkEssayAgentJobOutput {
    pub job_ids: Option<Vec<String>>,
}
model! { SubmitMarkEssayAgentJobOutput {
    0 "JobIds" job_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitQuestionMarkAgentJob {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub pdf_page_number: Option<i64>,
    /// Deprecated.
    pub bool_single_question: Option<bool>,
    /// Deprecated.
    pub enable_deep_think: Option<bool>,
    pub question_config_map: Option<String>,
    pub reference_answer: Option<String>,
    pub image_base64_list: Option<Vec<String>>,
    pub image_url_list: Option<Vec<String>>,
    pub assist_mark_type: Option<i64>,
    pub answer_assist_map: Option<String>,
}
operation! { SubmitQuestionMarkAgentJob() "SubmitQuestionMarkAgentJob" -> SubmitQuestionMarkAgentJobOutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "PdfPageNumber" pdf_page_number: i64,
    3 "BoolSingleQuestion" bool_single_question: bool, 4 "EnableDeepThink" enable_deep_think: bool,
    5 "QuestionConfigMap" question_config_map: String, 6 "ReferenceAnswer" reference_answer: String,
    7 "ImageBase64List" image_base64_list: Vec<String>, 8 "ImageUrlList" image_url_list: Vec<String>,
    9 "AssistMarkType" assist_mark_type: i64, 10 "AnswerAssistMap" answer_assist_map: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitQuestionMarkAgentJobOutput {
    pub job_id: Option<String>,
    pub question_info: Option<Vec<QuestionInfo>>,
    pub question_count: Option<String>,
    pub original_image_url: Option<String>,
}
model! { SubmitQuestionMarkAgentJobOutput {
    0 "JobId" job_id, 1 "QuestionInfo" question_info, 2 "QuestionCount" question_count,
    3 "OriginalImageUrl" original_image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { TableOCR() "TableOCR" -> TableOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableOCROutput {
    pub text_detections: Option<Vec<TextTable>>,
    pub data: Option<String>,
}
model! { TableOCROutput {
    0 "TextDetections" text_detections, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextTable {
    pub col_tl: Option<i64>,
    pub row_tl: Option<i64>,
    pub col_br: Option<i64>,
    pub row_br: Option<i64>,
    pub text: Option<String>,
    pub r#type: Option<String>,
    pub confidence: Option<i64>,
    pub polygon: Option<Vec<Coord>>,
    pub advanced_info: Option<String>,
}
model! { TextTable {
    0 "ColTl" col_tl, 1 "RowTl" row_tl, 2 "ColBr" col_br, 3 "RowBr" row_br, 4 "Text" text, 5 "Type" r#type,
    6 "Confidence" confidence, 7 "Polygon" polygon, 8 "AdvancedInfo" advanced_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextDetect {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { TextDetect() "TextDetect" -> TextDetectOutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextDetectOutput {
    pub has_text: Option<bool>,
}
model! { TextDetectOutput {
    0 "HasText" has_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrainTicketOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<i64>,
}
operation! { TrainTicketOCR() "TrainTicketOCR" -> TrainTicketOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "IsPdf" is_pdf: bool,
    3 "PdfPageNumber" pdf_page_number: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrainTicketOCROutput {
    pub ticket_num: Option<String>,
    pub start_station: Option<String>,
    pub destination_station: Option<String>,
    pub date: Option<String>,
    pub train_num: Option<String>,
    pub seat: Option<String>,
    pub name: Option<String>,
    pub price: Option<String>,
    pub seat_category: Option<String>,
    pub id: Option<String>,
    pub invoice_type: Option<String>,
    pub serial_number: Option<String>,
    pub additional_cost: Option<String>,
    pub handling_fee: Option<String>,
    pub legal_amount: Option<String>,
    pub ticket_station: Option<String>,
    pub original_price: Option<String>,
    pub invoice_style: Option<String>,
    pub receipt_number: Option<String>,
    pub is_receipt: Option<String>,
}
model! { TrainTicketOCROutput {
    0 "TicketNum" ticket_num, 1 "StartStation" start_station, 2 "DestinationStation" destination_station, 3 "Date" date,
    4 "TrainNum" train_num, 5 "Seat" seat, 6 "Name" name, 7 "Price" price, 8 "SeatCategory" seat_category, 9 "ID" id,
    10 "InvoiceType" invoice_type, 11 "SerialNumber" serial_number, 12 "AdditionalCost" additional_cost,
    13 "HandlingFee" handling_fee, 14 "LegalAmount" legal_amount, 15 "TicketStation" ticket_station,
    16 "OriginalPrice" original_price, 17 "InvoiceStyle" invoice_style, 18 "ReceiptNumber" receipt_number,
    19 "IsReceipt" is_receipt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatInvoiceOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<u64>,
}
operation! { VatInvoiceOCR() "VatInvoiceOCR" -> VatInvoiceOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "IsPdf" is_pdf: bool,
    3 "PdfPageNumber" pdf_page_number: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatInvoiceOCROutput {
    pub vat_invoice_infos: Option<Vec<TextVatInvoice>>,
    pub items: Option<Vec<VatInvoiceItem>>,
    pub pdf_page_size: Option<i64>,
    pub angle: Option<f64>,
}
model! { VatInvoiceOCROutput {
    0 "VatInvoiceInfos" vat_invoice_infos, 1 "Items" items, 2 "PdfPageSize" pdf_page_size, 3 "Angle" angle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextVatInvoice {
    pub name: Option<String>,
    pub value: Option<String>,
    pub polygon: Option<Polygon>,
}
model! { TextVatInvoice {
    0 "Name" name, 1 "Value" value, 2 "Polygon" polygon
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatInvoiceItem {
    pub line_no: Option<String>,
    pub name: Option<String>,
    pub spec: Option<String>,
    pub unit: Option<String>,
    pub quantity: Option<String>,
    pub unit_price: Option<String>,
    pub amount_without_tax: Option<String>,
    pub tax_rate: Option<String>,
    pub tax_amount: Option<String>,
    pub tax_classify_code: Option<String>,
    pub vehicle_type: Option<String>,
    pub vehicle_brand: Option<String>,
    pub departure_place: Option<String>,
    pub arrival_place: Option<String>,
    pub transport_items_name: Option<String>,
    pub construction_place: Option<String>,
    pub construction_name: Option<String>,
}
model! { VatInvoiceItem {
    0 "LineNo" line_no, 1 "Name" name, 2 "Spec" spec, 3 "Unit" unit, 4 "Quantity" quantity, 5 "UnitPrice" unit_price,
    6 "AmountWithoutTax" amount_without_tax, 7 "TaxRate" tax_rate, 8 "TaxAmount" tax_amount,
    9 "TaxClassifyCode" tax_classify_code, 10 "VehicleType" vehicle_type, 11 "VehicleBrand" vehicle_brand,
    12 "DeparturePlace" departure_place, 13 "ArrivalPlace" arrival_place, 14 "TransportItemsName" transport_items_name,
    15 "ConstructionPlace" construction_place, 16 "ConstructionName" construction_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatInvoiceVerifyNew {
    pub invoice_no: String,
    pub invoice_date: String,
    pub invoice_code: Option<String>,
    pub invoice_kind: Option<String>,
    pub check_code: Option<String>,
    pub amount: Option<String>,
    pub region_code: Option<String>,
    pub seller_tax_code: Option<String>,
    pub enable_common_electronic: Option<bool>,
    pub enable_today_invoice: Option<bool>,
}
operation! { VatInvoiceVerifyNew(invoice_no: String, invoice_date: String)
    "VatInvoiceVerifyNew" -> VatInvoiceVerifyNewOutput {
    0 "InvoiceNo" invoice_no, 1 "InvoiceDate" invoice_date, 2 "InvoiceCode" invoice_code: String,
    3 "InvoiceKind" invoice_kind: String, 4 "CheckCode" check_code: String, 5 "Amount" amount: String,
    6 "RegionCode" region_code: String, 7 "SellerTaxCode" seller_tax_code: String,
    8 "EnableCommonElectronic" enable_common_electronic: bool, 9 "EnableTodayInvoice" enable_today_invoice: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatInvoiceVerifyNewOutput {
    pub invoice: Option<VatInvoice>,
    pub vehicle_invoice_info: Option<VehicleInvoiceInfo>,
    pub used_vehicle_invoice_info: Option<UsedVehicleInvoiceInfo>,
    pub pass_invoice_info_list: Option<Vec<PassInvoiceInfo>>,
    pub electronic_train_ticket: Option<ElectronicTrainTicket>,
    pub electronic_air_transport: Option<ElectronicAirTransport>,
    pub financial_bill: Option<FinancialBill>,
}
model! { VatInvoiceVerifyNewOutput {
    0 "Invoice" invoice, 1 "VehicleInvoiceInfo" vehicle_invoice_info,
    2 "UsedVehicleInvoiceInfo" used_vehicle_invoice_info, 3 "PassInvoiceInfoList" pass_invoice_info_list,
    4 "ElectronicTrainTicket" electronic_train_ticket, 5 "ElectronicAirTransport" electronic_air_transport,
    6 "FinancialBill" financial_bill
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatInvoice {
    pub code: Option<String>,
    pub number: Option<String>,
    pub date: Option<String>,
    pub buyer_name: Option<String>,
    pub buyer_tax_code: Option<String>,
    pub buyer_address_phone: Option<String>,
    pub buyer_bank_account: Option<String>,
    pub seller_name: Option<String>,
    pub seller_tax_code: Option<String>,
    pub seller_address_phone: Option<String>,
    pub seller_bank_account: Option<String>,
    pub remark: Option<String>,
    pub machine_no: Option<String>,
    pub r#type: Option<String>,
    pub electronic_type: Option<String>,
    pub check_code: Option<String>,
    pub is_abandoned: Option<String>,
    pub has_seller_list: Option<String>,
    pub seller_list_title: Option<String>,
    pub seller_list_tax: Option<String>,
    pub amount_without_tax: Option<String>,
    pub tax_amount: Option<String>,
    pub amount_with_tax: Option<String>,
    pub items: Option<Vec<VatInvoiceItem>>,
    pub tax_bureau: Option<String>,
    pub traffic_free_flag: Option<String>,
    pub red_letter_invoice_mark: Option<bool>,
    pub issuing_type_mark: Option<i64>,
    pub seller_agent_name: Option<String>,
    pub seller_agent_tax_id: Option<String>,
}
model! { VatInvoice {
    0 "Code" code, 1 "Number" number, 2 "Date" date, 3 "BuyerName" buyer_name, 4 "BuyerTaxCode" buyer_tax_code,
    5 "BuyerAddressPhone" buyer_address_phone, 6 "BuyerBankAccount" buyer_bank_account, 7 "SellerName" seller_name,
    8 "SellerTaxCode" seller_tax_code, 9 "SellerAddressPhone" seller_address_phone,
    10 "SellerBankAccount" seller_bank_account, 11 "Remark" remark, 12 "MachineNo" machine_no, 13 "Type" r#type,
    14 "ElectronicType" electronic_type, 15 "CheckCode" check_code, 16 "IsAbandoned" is_abandoned,
    17 "HasSellerList" has_seller_list, 18 "SellerListTitle" seller_list_title, 19 "SellerListTax" seller_list_tax,
    20 "AmountWithoutTax" amount_without_tax, 21 "TaxAmount" tax_amount, 22 "AmountWithTax" amount_with_tax,
    23 "Items" items, 24 "TaxBureau" tax_bureau, 25 "TrafficFreeFlag" traffic_free_flag,
    26 "RedLetterInvoiceMark" red_letter_invoice_mark, 27 "IssuingTypeMark" issuing_type_mark,
    28 "SellerAgentName" seller_agent_name, 29 "SellerAgentTaxID" seller_agent_tax_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleInvoiceInfo {
    pub car_type: Option<String>,
    pub plate_model: Option<String>,
    pub produce_address: Option<String>,
    pub certificate_no: Option<String>,
    pub import_no: Option<String>,
    pub vin_no: Option<String>,
    pub pay_taxes_no: Option<String>,
    pub tonnage: Option<String>,
    pub limit_count: Option<String>,
    pub engine_no: Option<String>,
    pub biz_check_form_no: Option<String>,
    pub taxtation_org_code: Option<String>,
    pub taxtation_org_name: Option<String>,
    pub motor_tax_rate: Option<String>,
    pub motor_bank_name: Option<String>,
    pub motor_bank_account: Option<String>,
    pub seller_address: Option<String>,
    pub seller_tel: Option<String>,
    pub buyer_no: Option<String>,
}
model! { VehicleInvoiceInfo {
    0 "CarType" car_type, 1 "PlateModel" plate_model, 2 "ProduceAddress" produce_address,
    3 "CertificateNo" certificate_no, 4 "ImportNo" import_no, 5 "VinNo" vin_no, 6 "PayTaxesNo" pay_taxes_no,
    7 "Tonnage" tonnage, 8 "LimitCount" limit_count, 9 "EngineNo" engine_no, 10 "BizCheckFormNo" biz_check_form_no,
    11 "TaxtationOrgCode" taxtation_org_code, 12 "TaxtationOrgName" taxtation_org_name,
    13 "MotorTaxRate" motor_tax_rate, 14 "MotorBankName" motor_bank_name, 15 "MotorBankAccount" motor_bank_account,
    16 "SellerAddress" seller_address, 17 "SellerTel" seller_tel, 18 "BuyerNo" buyer_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsedVehicleInvoiceInfo {
    pub tax_bureau: Option<String>,
    pub buyer: Option<String>,
    pub buyer_no: Option<String>,
    pub buyer_address: Option<String>,
    pub buyer_tel: Option<String>,
    pub seller: Option<String>,
    pub seller_no: Option<String>,
    pub seller_address: Option<String>,
    pub seller_tel: Option<String>,
    pub vehicle_license_no: Option<String>,
    pub register_no: Option<String>,
    pub vehicle_identify_no: Option<String>,
    pub management_office: Option<String>,
    pub vehicle_total_price: Option<String>,
    pub auctioneer: Option<String>,
    pub auctioneer_address: Option<String>,
    pub auctioneer_taxpayer_num: Option<String>,
    pub auctioneer_bank_account: Option<String>,
    pub auctioneer_tel: Option<String>,
    pub market: Option<String>,
    pub market_taxpayer_num: Option<String>,
    pub market_address: Option<String>,
    pub market_bank_account: Option<String>,
    pub market_tel: Option<String>,
}
model! { UsedVehicleInvoiceInfo {
    0 "TaxBureau" tax_bureau, 1 "Buyer" buyer, 2 "BuyerNo" buyer_no, 3 "BuyerAddress" buyer_address,
    4 "BuyerTel" buyer_tel, 5 "Seller" seller, 6 "SellerNo" seller_no, 7 "SellerAddress" seller_address,
    8 "SellerTel" seller_tel, 9 "VehicleLicenseNo" vehicle_license_no, 10 "RegisterNo" register_no,
    11 "VehicleIdentifyNo" vehicle_identify_no, 12 "ManagementOffice" management_office,
    13 "VehicleTotalPrice" vehicle_total_price, 14 "Auctioneer" auctioneer, 15 "AuctioneerAddress" auctioneer_address,
    16 "AuctioneerTaxpayerNum" auctioneer_taxpayer_num, 17 "AuctioneerBankAccount" auctioneer_bank_account,
    18 "AuctioneerTel" auctioneer_tel, 19 "Market" market, 20 "MarketTaxpayerNum" market_taxpayer_num,
    21 "MarketAddress" market_address, 22 "MarketBankAccount" market_bank_account, 23 "MarketTel" market_tel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PassInvoiceInfo {
    pub number_plate: Option<String>,
    pub r#type: Option<String>,
    pub pass_date_begin: Option<String>,
    pub pass_date_end: Option<String>,
    pub tax_classify_code: Option<String>,
}
model! { PassInvoiceInfo {
    0 "NumberPlate" number_plate, 1 "Type" r#type, 2 "PassDateBegin" pass_date_begin, 3 "PassDateEnd" pass_date_end,
    4 "TaxClassifyCode" tax_classify_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElectronicTrainTicket {
    pub buyer_name: Option<String>,
    pub buyer_tax_code: Option<String>,
    pub number: Option<String>,
    pub date: Option<String>,
    pub total_cn: Option<String>,
    pub tax: Option<String>,
    pub service_type: Option<String>,
    pub time_get_on: Option<String>,
    pub train_number: Option<String>,
    pub code: Option<String>,
    pub seat_type: Option<String>,
    pub date_get_on: Option<String>,
    pub train_cabin: Option<String>,
    pub station_get_on: Option<String>,
    pub electronic_number: Option<String>,
    pub passenger_name: Option<String>,
    pub passenger_no: Option<String>,
    pub amount: Option<String>,
    pub station_get_off: Option<String>,
    pub tax_rate: Option<String>,
    pub seat: Option<String>,
    pub total: Option<String>,
    pub check_code: Option<String>,
    pub state_code: Option<String>,
}
model! { ElectronicTrainTicket {
    0 "BuyerName" buyer_name, 1 "BuyerTaxCode" buyer_tax_code, 2 "Number" number, 3 "Date" date, 4 "TotalCN" total_cn,
    5 "Tax" tax, 6 "ServiceType" service_type, 7 "TimeGetOn" time_get_on, 8 "TrainNumber" train_number, 9 "Code" code,
    10 "SeatType" seat_type, 11 "DateGetOn" date_get_on, 12 "TrainCabin" train_cabin, 13 "StationGetOn" station_get_on,
    14 "ElectronicNumber" electronic_number, 15 "PassengerName" passenger_name, 16 "PassengerNo" passenger_no,
    17 "Amount" amount, 18 "StationGetOff" station_get_off, 19 "TaxRate" tax_rate, 20 "Seat" seat, 21 "Total" total,
    22 "CheckCode" check_code, 23 "StateCode" state_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElectronicAirTransport {
    pub code: Option<String>,
    pub number: Option<String>,
    pub date: Option<String>,
    pub amount: Option<String>,
    pub check_code: Option<String>,
    pub total: Option<String>,
    pub deduction_mark: Option<String>,
    pub state_code: Option<String>,
    pub buyer_tax_code: Option<String>,
    pub buyer_name: Option<String>,
    pub tax: Option<String>,
    pub domestic_international_mark: Option<String>,
    pub passenger_name: Option<String>,
    pub passenger_no: Option<String>,
    pub electronic_number: Option<String>,
    pub electronic_air_transport_details: Option<Vec<ElectronicAirTransportDetail>>,
    pub fare: Option<String>,
    pub fuel_surcharge: Option<String>,
    pub tax_amount: Option<String>,
    pub development_fund: Option<String>,
}
model! { ElectronicAirTransport {
    0 "Code" code, 1 "Number" number, 2 "Date" date, 3 "Amount" amount, 4 "CheckCode" check_code, 5 "Total" total,
    6 "DeductionMark" deduction_mark, 7 "StateCode" state_code, 8 "BuyerTaxCode" buyer_tax_code,
    9 "BuyerName" buyer_name, 10 "Tax" tax, 11 "DomesticInternationalMark" domestic_international_mark,
    12 "PassengerName" passenger_name, 13 "PassengerNo" passenger_no, 14 "ElectronicNumber" electronic_number,
    15 "ElectronicAirTransportDetails" electronic_air_transport_details, 16 "Fare" fare,
    17 "FuelSurcharge" fuel_surcharge, 18 "TaxAmount" tax_amount, 19 "DevelopmentFund" development_fund
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElectronicAirTransportDetail {
    pub flight_segment: Option<String>,
    pub station_get_on: Option<String>,
    pub station_get_off: Option<String>,
    pub carrier: Option<String>,
    pub flight_number: Option<String>,
    pub seat_level: Option<String>,
    pub flight_date: Option<String>,
    pub departure_time: Option<String>,
    pub fare_basis: Option<String>,
}
model! { ElectronicAirTransportDetail {
    0 "FlightSegment" flight_segment, 1 "StationGetOn" station_get_on, 2 "StationGetOff" station_get_off,
    3 "Carrier" carrier, 4 "FlightNumber" flight_number, 5 "SeatLevel" seat_level, 6 "FlightDate" flight_date,
    7 "DepartureTime" departure_time, 8 "FareBasis" fare_basis
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinancialBill {
    pub code: Option<String>,
    pub number: Option<String>,
    pub buyer_tax_id: Option<String>,
    pub check_code: Option<String>,
    pub buyer: Option<String>,
    pub date: Option<String>,
    pub seller_company: Option<String>,
    pub reviewer: Option<String>,
    pub seller: Option<String>,
    pub title: Option<String>,
    pub total: Option<String>,
    pub total_cn: Option<String>,
    pub rush_red_state_code: Option<String>,
    pub rush_red_date: Option<String>,
    pub rush_red_time: Option<String>,
    pub rush_red_reason: Option<String>,
    pub financial_bill_items: Option<Vec<FinancialBillItem>>,
    pub financial_bill_item_details: Option<Vec<FinancialBillItemDetails>>,
}
model! { FinancialBill {
    0 "Code" code, 1 "Number" number, 2 "BuyerTaxID" buyer_tax_id, 3 "CheckCode" check_code, 4 "Buyer" buyer,
    5 "Date" date, 6 "SellerCompany" seller_company, 7 "Reviewer" reviewer, 8 "Seller" seller, 9 "Title" title,
    10 "Total" total, 11 "TotalCn" total_cn, 12 "RushRedStateCode" rush_red_state_code, 13 "RushRedDate" rush_red_date,
    14 "RushRedTime" rush_red_time, 15 "RushRedReason" rush_red_reason, 16 "FinancialBillItems" financial_bill_items,
    17 "FinancialBillItemDetails" financial_bill_item_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinancialBillItem {
    pub item_id: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub quantity: Option<String>,
    pub standard: Option<String>,
    pub total: Option<String>,
    pub serial_number: Option<String>,
    pub remark: Option<String>,
}
model! { FinancialBillItem {
    0 "ItemID" item_id, 1 "Name" name, 2 "Unit" unit, 3 "Quantity" quantity, 4 "Standard" standard, 5 "Total" total,
    6 "SerialNumber" serial_number, 7 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinancialBillItemDetails {
    pub item_id: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub quantity: Option<String>,
    pub standard: Option<String>,
    pub total: Option<String>,
    pub serial_number: Option<String>,
    pub remark: Option<String>,
}
model! { FinancialBillItemDetails {
    0 "ItemID" item_id, 1 "Name" name, 2 "Unit" unit, 3 "Quantity" quantity, 4 "Standard" standard, 5 "Total" total,
    6 "SerialNumber" serial_number, 7 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleLicenseOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub card_side: Option<String>,
    pub tractor_card_side: Option<String>,
}
operation! { VehicleLicenseOCR() "VehicleLicenseOCR" -> VehicleLicenseOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "CardSide" card_side: String,
    3 "TractorCardSide" tractor_card_side: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleLicenseOCROutput {
    pub front_info: Option<TextVehicleFront>,
    pub back_info: Option<TextVehicleBack>,
    pub recognize_warn_code: Option<Vec<i64>>,
    pub recognize_warn_msg: Option<Vec<String>>,
    pub vehicle_license_type: Option<String>,
    pub tractor_back_info: Option<TextTractorVehicleBack>,
}
model! { VehicleLicenseOCROutput {
    0 "FrontInfo" front_info, 1 "BackInfo" back_info, 2 "RecognizeWarnCode" recognize_warn_code,
    3 "RecognizeWarnMsg" recognize_warn_msg, 4 "VehicleLicenseType" vehicle_license_type,
    5 "TractorBackInfo" tractor_back_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextVehicleFront {
    pub plate_no: Option<String>,
    pub vehicle_type: Option<String>,
    pub owner: Option<String>,
    pub address: Option<String>,
    pub use_character: Option<String>,
    pub model: Option<String>,
    pub vin: Option<String>,
    pub engine_no: Option<String>,
    pub register_date: Option<String>,
    pub issue_date: Option<String>,
    pub seal: Option<String>,
    pub state_electronic: Option<String>,
    pub inspection_validity_time_electronic: Option<String>,
    pub generation_time_electronic: Option<String>,
}
model! { TextVehicleFront {
    0 "PlateNo" plate_no, 1 "VehicleType" vehicle_type, 2 "Owner" owner, 3 "Address" address,
    4 "UseCharacter" use_character, 5 "Model" model, 6 "Vin" vin, 7 "EngineNo" engine_no,
    8 "RegisterDate" register_date, 9 "IssueDate" issue_date, 10 "Seal" seal, 11 "StateElectronic" state_electronic,
    12 "InspectionValidityTimeElectronic" inspection_validity_time_electronic,
    13 "GenerationTimeElectronic" generation_time_electronic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextVehicleBack {
    pub plate_no: Option<String>,
    pub file_no: Option<String>,
    pub allow_num: Option<String>,
    pub total_mass: Option<String>,
    pub curb_weight: Option<String>,
    pub load_quality: Option<String>,
    pub external_size: Option<String>,
    pub marks: Option<String>,
    pub record: Option<String>,
    pub total_quasi_mass: Option<String>,
    pub sub_page_code: Option<String>,
    pub fuel_type: Option<String>,
    pub address_electronic: Option<String>,
    pub issue_authority_electronic: Option<String>,
    pub car_body_color: Option<String>,
}
model! { TextVehicleBack {
    0 "PlateNo" plate_no, 1 "FileNo" file_no, 2 "AllowNum" allow_num, 3 "TotalMass" total_mass,
    4 "CurbWeight" curb_weight, 5 "LoadQuality" load_quality, 6 "ExternalSize" external_size, 7 "Marks" marks,
    8 "Record" record, 9 "TotalQuasiMass" total_quasi_mass, 10 "SubPageCode" sub_page_code, 11 "FuelType" fuel_type,
    12 "AddressElectronic" address_electronic, 13 "IssueAuthorityElectronic" issue_authority_electronic,
    14 "CarBodyColor" car_body_color
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextTractorVehicleBack {
    pub plate_no: Option<String>,
    pub allow_num: Option<String>,
    pub combine_harvester_quality: Option<String>,
    pub tractor_min_usage_weight: Option<String>,
    pub tractor_max_allow_load_capacity: Option<String>,
    pub external_size: Option<String>,
    pub record: Option<String>,
    pub vehicle_type: Option<String>,
    pub address: Option<String>,
}
model! { TextTractorVehicleBack {
    0 "PlateNo" plate_no, 1 "AllowNum" allow_num, 2 "CombineHarvesterQuality" combine_harvester_quality,
    3 "TractorMinUsageWeight" tractor_min_usage_weight, 4 "TractorMaxAllowLoadCapacity" tractor_max_allow_load_capacity,
    5 "ExternalSize" external_size, 6 "Record" record, 7 "VehicleType" vehicle_type, 8 "Address" address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleRegCertOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { VehicleRegCertOCR() "VehicleRegCertOCR" -> VehicleRegCertOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleRegCertOCROutput {
    pub vehicle_reg_cert_infos: Option<Vec<VehicleRegCertInfo>>,
}
model! { VehicleRegCertOCROutput {
    0 "VehicleRegCertInfos" vehicle_reg_cert_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleRegCertInfo {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { VehicleRegCertInfo {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyBizLicenseEnterprise3 {
    pub credit_code: String,
    pub ent_name: String,
    pub lr_name: Option<String>,
    pub verify_type: Option<String>,
}
operation! { VerifyBizLicenseEnterprise3(credit_code: String, ent_name: String)
    "VerifyBizLicenseEnterprise3" -> VerifyBizLicenseEnterprise3Output {
    0 "CreditCode" credit_code, 1 "EntName" ent_name, 2 "LrName" lr_name: String, 3 "VerifyType" verify_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyBizLicenseEnterprise3Output {
    pub status_code: Option<i64>,
    pub verify_result: Option<i64>,
    pub operating_status: Option<String>,
}
model! { VerifyBizLicenseEnterprise3Output {
    0 "StatusCode" status_code, 1 "VerifyResult" verify_result, 2 "OperatingStatus" operating_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyBizLicenseEnterprise4 {
    pub credit_code: String,
    pub ent_name: String,
    pub lr_name: String,
    pub id_num: String,
}
operation! { VerifyBizLicenseEnterprise4(credit_code: String, ent_name: String, lr_name: String, id_num: String)
    "VerifyBizLicenseEnterprise4" -> VerifyBizLicenseEnterprise4Output {
    0 "CreditCode" credit_code, 1 "EntName" ent_name, 2 "LrName" lr_name, 3 "IdNum" id_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyBizLicenseEnterprise4Output {
    pub status_code: Option<i64>,
    pub verify_result: Option<i64>,
    pub is_credit_code_consistent: Option<bool>,
    pub is_ent_name_consistent: Option<bool>,
    pub is_lr_name_consistent: Option<bool>,
    pub is_id_num_consistent: Option<bool>,
    pub operating_status: Option<String>,
    pub operating_period: Option<String>,
}
model! { VerifyBizLicenseEnterprise4Output {
    0 "StatusCode" status_code, 1 "VerifyResult" verify_result, 2 "IsCreditCodeConsistent" is_credit_code_consistent,
    3 "IsEntNameConsistent" is_ent_name_consistent, 4 "IsLrNameConsistent" is_lr_name_consistent,
    5 "IsIdNumConsistent" is_id_num_consistent, 6 "OperatingStatus" operating_status,
    7 "OperatingPeriod" operating_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyGeneralCardWarn {
    pub card_type: String,
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { VerifyGeneralCardWarn(card_type: String) "VerifyGeneralCardWarn" -> VerifyGeneralCardWarnOutput {
    0 "CardType" card_type, 1 "ImageUrl" image_url: String, 2 "ImageBase64" image_base64: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyGeneralCardWarnOutput {
    pub tamper: Option<GeneralCardWarnInfo>,
    pub synthesis: Option<GeneralCardWarnInfo>,
    pub template: Option<GeneralCardWarnInfo>,
    pub remake_screen: Option<GeneralCardWarnInfo>,
    pub screenshot: Option<GeneralCardWarnInfo>,
    pub blur: Option<GeneralCardWarnInfo>,
    pub border_incomplete: Option<GeneralCardWarnInfo>,
    pub copy: Option<GeneralCardWarnInfo>,
    pub reflection: Option<GeneralCardWarnInfo>,
    pub cover: Option<GeneralCardWarnInfo>,
    pub overlap: Option<GeneralCardWarnInfo>,
    pub electron: Option<GeneralCardWarnInfo>,
    pub text_watermark: Option<GeneralCardWarnInfo>,
    pub watermark_content: Option<String>,
}
model! { VerifyGeneralCardWarnOutput {
    0 "Tamper" tamper, 1 "Synthesis" synthesis, 2 "Template" template, 3 "RemakeScreen" remake_screen,
    4 "Screenshot" screenshot, 5 "Blur" blur, 6 "BorderIncomplete" border_incomplete, 7 "Copy" copy,
    8 "Reflection" reflection, 9 "Cover" cover, 10 "Overlap" overlap, 11 "Electron" electron,
    12 "TextWatermark" text_watermark, 13 "WatermarkContent" watermark_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyOfdVatInvoiceOCR {
    pub ofd_file_url: Option<String>,
    pub ofd_file_base64: Option<String>,
    pub ofd_page_number: Option<i64>,
}
operation! { VerifyOfdVatInvoiceOCR() "VerifyOfdVatInvoiceOCR" -> VerifyOfdVatInvoiceOCROutput {
    0 "OfdFileUrl" ofd_file_url: String, 1 "OfdFileBase64" ofd_file_base64: String,
    2 "OfdPageNumber" ofd_page_number: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyOfdVatInvoiceOCROutput {
    pub r#type: Option<String>,
    pub invoice_code: Option<String>,
    pub invoice_number: Option<String>,
    pub issue_date: Option<String>,
    pub invoice_check_code: Option<String>,
    pub machine_number: Option<String>,
    pub tax_control_code: Option<String>,
    pub buyer: Option<VatInvoiceUserInfo>,
    pub seller: Option<VatInvoiceUserInfo>,
    pub tax_inclusive_total_amount: Option<String>,
    pub invoice_clerk: Option<String>,
    pub payee: Option<String>,
    pub checker: Option<String>,
    pub tax_total_amount: Option<String>,
    pub tax_exclusive_total_amount: Option<String>,
    pub note: Option<String>,
    pub goods_infos: Option<Vec<VatInvoiceGoodsInfo>>,
    pub air_ticket_info: Option<AirTicketInfo>,
    pub railway_ticket_info: Option<RailwayTicketInfo>,
    pub invoice_title: Option<String>,
}
model! { VerifyOfdVatInvoiceOCROutput {
    0 "Type" r#type, 1 "InvoiceCode" invoice_code, 2 "InvoiceNumber" invoice_number, 3 "IssueDate" issue_date,
    4 "InvoiceCheckCode" invoice_check_code, 5 "MachineNumber" machine_number, 6 "TaxControlCode" tax_control_code,
    7 "Buyer" buyer, 8 "Seller" seller, 9 "TaxInclusiveTotalAmount" tax_inclusive_total_amount,
    10 "InvoiceClerk" invoice_clerk, 11 "Payee" payee, 12 "Checker" checker, 13 "TaxTotalAmount" tax_total_amount,
    14 "TaxExclusiveTotalAmount" tax_exclusive_total_amount, 15 "Note" note, 16 "GoodsInfos" goods_infos,
    17 "AirTicketInfo" air_ticket_info, 18 "RailwayTicketInfo" railway_ticket_info, 19 "InvoiceTitle" invoice_title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatInvoiceUserInfo {
    pub name: Option<String>,
    pub tax_id: Option<String>,
    pub addr_tel: Option<String>,
    pub financial_account: Option<String>,
}
model! { VatInvoiceUserInfo {
    0 "Name" name, 1 "TaxId" tax_id, 2 "AddrTel" addr_tel, 3 "FinancialAccount" financial_account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatInvoiceGoodsInfo {
    pub item: Option<String>,
    pub specification: Option<String>,
    pub measurement_dimension: Option<String>,
    pub price: Option<String>,
    pub quantity: Option<String>,
    pub amount: Option<String>,
    pub tax_scheme: Option<String>,
    pub tax_amount: Option<String>,
}
model! { VatInvoiceGoodsInfo {
    0 "Item" item, 1 "Specification" specification, 2 "MeasurementDimension" measurement_dimension, 3 "Price" price,
    4 "Quantity" quantity, 5 "Amount" amount, 6 "TaxScheme" tax_scheme, 7 "TaxAmount" tax_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AirTicketInfo {
    pub passenger_name: Option<String>,
    pub valid_id_number: Option<String>,
    pub endorsement: Option<String>,
    pub number_of_gp_order: Option<String>,
    pub electronic_invoice_air_transport_receipt_number: Option<String>,
    pub detail_information_of_air_ticket_tuple: Option<Vec<DetailInformationOfAirTicketTupleList>>,
    pub fare: Option<String>,
    pub fuel_surcharge: Option<String>,
    pub vat_rate: Option<String>,
    pub vat_tax_amount: Option<String>,
    pub civil_aviation_development_fund: Option<String>,
    pub other_taxes: Option<String>,
    pub total_amount: Option<String>,
    pub electronic_ticket_num: Option<String>,
    pub verification_code: Option<Secret>,
    pub prompt_information: Option<String>,
    pub insurance: Option<String>,
    pub agent_code: Option<String>,
    pub issue_party: Option<String>,
    pub issue_date: Option<String>,
    pub issuing_status: Option<String>,
    pub marking_of_domestic_or_international: Option<String>,
    pub name_of_purchaser: Option<String>,
    pub name_of_seller: Option<String>,
    pub unified_social_credit_code_of_purchaser: Option<String>,
}
model! { AirTicketInfo {
    0 "PassengerName" passenger_name, 1 "ValidIdNumber" valid_id_number, 2 "Endorsement" endorsement,
    3 "NumberOfGPOrder" number_of_gp_order,
    4 "ElectronicInvoiceAirTransportReceiptNumber" electronic_invoice_air_transport_receipt_number,
    5 "DetailInformationOfAirTicketTuple" detail_information_of_air_ticket_tuple, 6 "Fare" fare,
    7 "FuelSurcharge" fuel_surcharge, 8 "VatRate" vat_rate, 9 "VatTaxAmount" vat_tax_amount,
    10 "CivilAviationDevelopmentFund" civil_aviation_development_fund, 11 "OtherTaxes" other_taxes,
    12 "TotalAmount" total_amount, 13 "ElectronicTicketNum" electronic_ticket_num,
    14 "VerificationCode" verification_code, 15 "PromptInformation" prompt_information, 16 "Insurance" insurance,
    17 "AgentCode" agent_code, 18 "IssueParty" issue_party, 19 "IssueDate" issue_date,
    20 "IssuingStatus" issuing_status, 21 "MarkingOfDomesticOrInternational" marking_of_domestic_or_international,
    22 "NameOfPurchaser" name_of_purchaser, 23 "NameOfSeller" name_of_seller,
    24 "UnifiedSocialCreditCodeOfPurchaser" unified_social_credit_code_of_purchaser
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailInformationOfAirTicketTupleList {
    pub departure_station: Option<String>,
    pub destination_station: Option<String>,
    pub flight_segment: Option<String>,
    pub carrier: Option<String>,
    pub flight: Option<String>,
    pub seat_class: Option<String>,
    pub carrier_date: Option<String>,
    pub departure_time: Option<String>,
    pub fare_basis: Option<String>,
    pub effective_date: Option<String>,
    pub expiration_date: Option<String>,
    pub free_baggage_allowance: Option<String>,
}
model! { DetailInformationOfAirTicketTupleList {
    0 "DepartureStation" departure_station, 1 "DestinationStation" destination_station,
    2 "FlightSegment" flight_segment, 3 "Carrier" carrier, 4 "Flight" flight, 5 "SeatClass" seat_class,
    6 "CarrierDate" carrier_date, 7 "DepartureTime" departure_time, 8 "FareBasis" fare_basis,
    9 "EffectiveDate" effective_date, 10 "ExpirationDate" expiration_date,
    11 "FreeBaggageAllowance" free_baggage_allowance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RailwayTicketInfo {
    pub type_of_voucher: Option<String>,
    pub electronic_ticket_num: Option<String>,
    pub date_of_issue: Option<String>,
    pub type_of_business: Option<String>,
    pub departure_station: Option<String>,
    pub phonics_of_departure_station: Option<String>,
    pub destination_station: Option<String>,
    pub phonics_of_destination_station: Option<String>,
    pub train_number: Option<String>,
    pub travel_date: Option<String>,
    pub departure_time: Option<String>,
    pub air_conditioning_characteristics: Option<String>,
    pub seat_level: Option<String>,
    pub carriage: Option<String>,
    pub seat: Option<String>,
    pub fare: Option<String>,
    pub electronic_invoice_railway_e_ticket_number: Option<String>,
    pub id_number: Option<String>,
    pub name: Option<String>,
    pub total_amount_excluding_tax: Option<String>,
    pub tax_rate: Option<String>,
    pub tax_amount: Option<String>,
    pub name_of_purchaser: Option<String>,
    pub unified_social_credit_code_of_purchaser: Option<String>,
    pub number_of_original_invoice: Option<String>,
}
model! { RailwayTicketInfo {
    0 "TypeOfVoucher" type_of_voucher, 1 "ElectronicTicketNum" electronic_ticket_num, 2 "DateOfIssue" date_of_issue,
    3 "TypeOfBusiness" type_of_business, 4 "DepartureStation" departure_station,
    5 "PhonicsOfDepartureStation" phonics_of_departure_station, 6 "DestinationStation" destination_station,
    7 "PhonicsOfDestinationStation" phonics_of_destination_station, 8 "TrainNumber" train_number,
    9 "TravelDate" travel_date, 10 "DepartureTime" departure_time,
    11 "AirConditioningCharacteristics" air_conditioning_characteristics, 12 "SeatLevel" seat_level,
    13 "Carriage" carriage, 14 "Seat" seat, 15 "Fare" fare,
    16 "ElectronicInvoiceRailwayETicketNumber" electronic_invoice_railway_e_ticket_number, 17 "IdNumber" id_number,
    18 "Name" name, 19 "TotalAmountExcludingTax" total_amount_excluding_tax, 20 "TaxRate" tax_rate,
    21 "TaxAmount" tax_amount, 22 "NameOfPurchaser" name_of_purchaser,
    23 "UnifiedSocialCreditCodeOfPurchaser" unified_social_credit_code_of_purchaser,
    24 "NumberOfOriginalInvoice" number_of_original_invoice
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyScenePhoto {
    pub scene: String,
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { VerifyScenePhoto(scene: String) "VerifyScenePhoto" -> VerifyScenePhotoOutput {
    0 "Scene" scene, 1 "ImageUrl" image_url: String, 2 "ImageBase64" image_base64: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyScenePhotoOutput {
    pub tamper: Option<SceneWarnInfo>,
    pub synthesis: Option<SceneWarnInfo>,
    pub remake_screen: Option<SceneWarnInfo>,
    pub screenshot: Option<SceneWarnInfo>,
    pub text_watermark: Option<SceneWarnInfo>,
    pub watermark_content: Option<String>,
}
model! { VerifyScenePhotoOutput {
    0 "Tamper" tamper, 1 "Synthesis" synthesis, 2 "RemakeScreen" remake_screen, 3 "Screenshot" screenshot,
    4 "TextWatermark" text_watermark, 5 "WatermarkContent" watermark_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneWarnInfo {
    pub is_warn: Option<bool>,
    pub risk_confidence: Option<f64>,
    pub polygon: Option<Vec<Polygon>>,
}
model! { SceneWarnInfo {
    0 "IsWarn" is_warn, 1 "RiskConfidence" risk_confidence, 2 "Polygon" polygon
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VinOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { VinOCR() "VinOCR" -> VinOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VinOCROutput {
    pub vin: Option<String>,
}
model! { VinOCROutput {
    0 "Vin" vin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaybillOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub enable_pre_detect: Option<bool>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<i64>,
}
operation! { WaybillOCR() "WaybillOCR" -> WaybillOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "EnablePreDetect" enable_pre_detect: bool,
    3 "IsPdf" is_pdf: bool, 4 "PdfPageNumber" pdf_page_number: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaybillOCROutput {
    pub text_detections: Option<TextWaybill>,
}
model! { WaybillOCROutput {
    0 "TextDetections" text_detections
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextWaybill {
    pub rec_name: Option<WaybillObj>,
    pub rec_num: Option<WaybillObj>,
    pub rec_addr: Option<WaybillObj>,
    pub sender_name: Option<WaybillObj>,
    pub sender_num: Option<WaybillObj>,
    pub sender_addr: Option<WaybillObj>,
    pub waybill_num: Option<WaybillObj>,
    pub main_waybill_num: Option<WaybillObj>,
}
model! { TextWaybill {
    0 "RecName" rec_name, 1 "RecNum" rec_num, 2 "RecAddr" rec_addr, 3 "SenderName" sender_name,
    4 "SenderNum" sender_num, 5 "SenderAddr" sender_addr, 6 "WaybillNum" waybill_num,
    7 "MainWaybillNum" main_waybill_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaybillObj {
    pub text: Option<String>,
}
model! { WaybillObj {
    0 "Text" text
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_ARREARS_ERROR: &str = "FailedOperation.ArrearsError";
    pub const FAILED_OPERATION_CARD_SIDE_ERROR: &str = "FailedOperation.CardSideError";
    pub const FAILED_OPERATION_CLASSIFY_STORE_FAILED: &str = "FailedOperation.ClassifyStoreFailed";
    pub const FAILED_OPERATION_COUNT_LIMIT_ERROR: &str = "FailedOperation.CountLimitError";
    pub const FAILED_OPERATION_DETECT_FAILED: &str = "FailedOperation.DetectFailed";
    pub const FAILED_OPERATION_DOWN_LOAD_ERROR: &str = "FailedOperation.DownLoadError";
    pub const FAILED_OPERATION_EMPTY_IMAGE_ERROR: &str = "FailedOperation.EmptyImageError";
    pub const FAILED_OPERATION_ENGINE_RECOGNIZE_TIMEOUT: &str = "FailedOperation.EngineRecognizeTimeout";
    pub const FAILED_OPERATION_FIELD_EXCEPTION: &str = "FailedOperation.FieldException";
    pub const FAILED_OPERATION_ID_CARD_INFO_ILLEGAL: &str = "FailedOperation.IdCardInfoIllegal";
    pub const FAILED_OPERATION_ID_CARD_TOO_SMALL: &str = "FailedOperation.IdCardTooSmall";
    pub const FAILED_OPERATION_ILLEGAL_BANK_CARD_ERROR: &str = "FailedOperation.IllegalBankCardError";
    pub const FAILED_OPERATION_IMAGE_BLUR: &str = "FailedOperation.ImageBlur";
    pub const FAILED_OPERATION_IMAGE_DECODE_FAILED: &str = "FailedOperation.ImageDecodeFailed";
    pub const FAILED_OPERATION_IMAGE_NO_BUSINESS_CARD: &str = "FailedOperation.ImageNoBusinessCard";
    pub const FAILED_OPERATION_IMAGE_NO_HAND_WRITE: &str = "FailedOperation.ImageNoHandWrite";
    pub const FAILED_OPERATION_IMAGE_NO_ID_CARD: &str = "FailedOperation.ImageNoIdCard";
    pub const FAILED_OPERATION_IMAGE_NO_SPECIFIED_CARD: &str = "FailedOperation.ImageNoSpecifiedCard";
    pub const FAILED_OPERATION_IMAGE_NO_TEXT: &str = "FailedOperation.ImageNoText";
    pub const FAILED_OPERATION_IMAGE_SIZE_TOO_LARGE: &str = "FailedOperation.ImageSizeTooLarge";
    pub const FAILED_OPERATION_INCONSISTENCY_BETWEEN_MRZ_AND_VRZ: &str =
        "FailedOperation.InconsistencyBetweenMRZAndVRZ";
    pub const FAILED_OPERATION_INVALID_POSTAL_CODE_LENGTH: &str = "FailedOperation.InvalidPostalCodeLength";
    pub const FAILED_OPERATION_INVOICE_MISMATCH: &str = "FailedOperation.InvoiceMismatch";
    pub const FAILED_OPERATION_LANGUAGE_NOT_SUPPORT: &str = "FailedOperation.LanguageNotSupport";
    pub const FAILED_OPERATION_LICENSE_CARD_SIDE_ERROR: &str = "FailedOperation.LicenseCardSideError";
    pub const FAILED_OPERATION_LICENSE_MULTI_CARD_ERROR: &str = "FailedOperation.LicenseMultiCardError";
    pub const FAILED_OPERATION_MULTI_CARD_ERROR: &str = "FailedOperation.MultiCardError";
    pub const FAILED_OPERATION_NO_BANK_CARD_ERROR: &str = "FailedOperation.NoBankCardError";
    pub const FAILED_OPERATION_NO_BIZ_LICENSE: &str = "FailedOperation.NoBizLicense";
    pub const FAILED_OPERATION_NO_DRIVER_LICENSE_ERROR: &str = "FailedOperation.NoDriverLicenseError";
    pub const FAILED_OPERATION_NO_HKID_CARD: &str = "FailedOperation.NoHKIDCard";
    pub const FAILED_OPERATION_NO_MASID_CARD: &str = "FailedOperation.NoMASIDCard";
    pub const FAILED_OPERATION_NO_PASSPORT: &str = "FailedOperation.NoPassport";
    pub const FAILED_OPERATION_NO_STORE_LABEL: &str = "FailedOperation.NoStoreLabel";
    pub const FAILED_OPERATION_NO_VEHICLE_LICENSE_ERROR: &str = "FailedOperation.NoVehicleLicenseError";
    pub const FAILED_OPERATION_OCR_FAILED: &str = "FailedOperation.OcrFailed";
    pub const FAILED_OPERATION_PDF_PARSE_FAILED: &str = "FailedOperation.PDFParseFailed";
    pub const FAILED_OPERATION_RESPONSE_PARSE_FAILED: &str = "FailedOperation.ResponseParseFailed";
    pub const FAILED_OPERATION_UN_KNOW_ERROR: &str = "FailedOperation.UnKnowError";
    pub const FAILED_OPERATION_UN_KNOW_FILE_TYPE_ERROR: &str = "FailedOperation.UnKnowFileTypeError";
    pub const FAILED_OPERATION_UN_OPEN_ERROR: &str = "FailedOperation.UnOpenError";
    pub const FAILED_OPERATION_WARNING_SERVICE_FAILED: &str = "FailedOperation.WarningServiceFailed";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER_CONFIG_FORMAT_ERROR: &str = "InvalidParameter.ConfigFormatError";
    pub const INVALID_PARAMETER_ENGINE_IMAGE_DECODE_FAILED: &str = "InvalidParameter.EngineImageDecodeFailed";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_LIMIT: &str =
        "InvalidParameterValue.InvalidParameterValueLimit";
    pub const INVALID_PARAMETER_VALUE_PRICE_OR_VERIFICATION_PARAMETER_VALUE_LIMIT: &str =
        "InvalidParameterValue.PriceOrVerificationParameterValueLimit";
    pub const INVALID_PARAMETER_VALUE_TICKET_CODE_PARAMETER_VALUE_LIMIT: &str =
        "InvalidParameterValue.TicketCodeParameterValueLimit";
    pub const INVALID_PARAMETER_VALUE_TICKET_DATE_PARAMETER_VALUE_LIMIT: &str =
        "InvalidParameterValue.TicketDateParameterValueLimit";
    pub const INVALID_PARAMETER_VALUE_TICKET_SN_PARAMETER_VALUE_LIMIT: &str =
        "InvalidParameterValue.TicketSnParameterValueLimit";
    pub const LIMIT_EXCEEDED_TOO_LARGE_FILE_ERROR: &str = "LimitExceeded.TooLargeFileError";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_NOT_FOUND_NO_AREA_CODE: &str = "ResourceNotFound.NoAreaCode";
    pub const RESOURCE_NOT_FOUND_NO_INVOICE: &str = "ResourceNotFound.NoInvoice";
    pub const RESOURCE_NOT_FOUND_NOT_SUPPORT_CURRENT_INVOICE_QUERY: &str =
        "ResourceNotFound.NotSupportCurrentInvoiceQuery";
    pub const RESOURCE_UNAVAILABLE_IN_ARREARS: &str = "ResourceUnavailable.InArrears";
    pub const RESOURCE_UNAVAILABLE_RESOURCE_PACKAGE_RUN_OUT: &str = "ResourceUnavailable.ResourcePackageRunOut";
    pub const RESOURCE_UNAVAILABLE_TAX_NETWORK_ERROR: &str = "ResourceUnavailable.TaxNetworkError";
    pub const RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION: &str = "ResourcesSoldOut.ChargeStatusException";
}

#[cfg(feature = "reflect")]
register! {
    AdvertiseOCR, ArithmeticOCR, BankCardOCR, BankSlipOCR, BizLicenseOCR, BusinessCardOCR, CarInvoiceOCR,
    ClassifyDetectOCR, ClassifyStoreName, CropEnhanceImageOCR, DescribeExtractDocAgentJob, DescribeMarkEssayAgentJob,
    DescribeQuestionMarkAgentJob, DriverLicenseOCR, EnglishOCR, EnterpriseLicenseOCR, EraseHandwrittenImageOCR,
    EstateCertOCR, ExtractDocAgent, ExtractDocBasic, ExtractDocMulti, GeneralAccurateOCR, GeneralBasicOCR,
    GeneralEfficientOCR, GeneralFastOCR, GeneralHandwritingOCR, GetOCRResult, GetOCRToken, HKIDCardOCR,
    HandwritingEssayOCR, IDCardOCR, ImageEnhancement, LicensePlateOCR, MLIDCardOCR, MLIDPassportOCR, MainlandPermitOCR,
    MixedInvoiceDetect, MixedInvoiceOCR, MultimodalDocParse, PassportOCR, PermitOCR, QrcodeOCR, QuestionOCR,
    QuestionSplitLayoutOCR, QuestionSplitOCR, RecognizeAgent, RecognizeEncryptedIDCardOCR, RecognizeFormulaOCR,
    RecognizeGeneralCardWarn, RecognizeGeneralInvoice, RecognizeMedicalInvoiceOCR, RecognizeStoreName,
    RecognizeTableAccurateOCR, RecognizeTableOCR, RecognizeThaiIDCardOCR, RecognizeValidIDCardOCR, ResidenceBookletOCR,
    RideHailingDriverLicenseOCR, RideHailingTransportLicenseOCR, SealOCR, SmartStructuralOCR, SubmitExtractDocAgentJob,
    SubmitMarkEssayAgentJob, SubmitQuestionMarkAgentJob, TableOCR, TextDetect, TrainTicketOCR, VatInvoiceOCR,
    VatInvoiceVerifyNew, VehicleLicenseOCR, VehicleRegCertOCR, VerifyBizLicenseEnterprise3, VerifyBizLicenseEnterprise4,
    VerifyGeneralCardWarn, VerifyOfdVatInvoiceOCR, VerifyScenePhoto, VinOCR, WaybillOCR
}
