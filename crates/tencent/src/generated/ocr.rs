//! `ocr` of Tencent Cloud, API version 2018-11-19.
//!
//! Endpoint: `ocr.tencentcloudapi.com`, or `ocr.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ocr::DescribeExtractDocAgentJob};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeExtractDocAgentJob::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ocr", "2018-11-19", "ocr", &Endpoints::NONE);

/// `AdvertiseOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=AdvertiseOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_ENGINE_RECOGNIZE_TIMEOUT`], [`codes::FAILED_OPERATION_IMAGE_NO_TEXT`],
/// [`codes::FAILED_OPERATION_LANGUAGE_NOT_SUPPORT`], [`codes::FAILED_OPERATION_UN_KNOW_FILE_TYPE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvertiseOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { AdvertiseOCR() "AdvertiseOCR" -> AdvertiseOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

/// Response of [`AdvertiseOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvertiseOCROutput {
    pub text_detections: Vec<AdvertiseTextDetection>,
    pub image_size: Option<ImageSize>,
}
model! { AdvertiseOCROutput {
    0 "TextDetections" text_detections: Vec<AdvertiseTextDetection>, 1 "ImageSize" image_size: ImageSize
} }

/// In the response of [`AdvertiseOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvertiseTextDetection {
    pub detected_text: Option<String>,
    pub confidence: Option<i64>,
    pub polygon: Vec<Coord>,
    pub advanced_info: Option<String>,
}
model! { AdvertiseTextDetection {
    0 "DetectedText" detected_text: String, 1 "Confidence" confidence: i64, 2 "Polygon" polygon: Vec<Coord>,
    3 "AdvancedInfo" advanced_info: String
} }

/// In the response of [`AdvertiseOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Coord {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { Coord {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// In the response of [`AdvertiseOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageSize {
    pub width: Option<i64>,
    pub height: Option<i64>,
}
model! { ImageSize {
    0 "Width" width: i64, 1 "Height" height: i64
} }

/// `ArithmeticOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=ArithmeticOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_NO_TEXT`], [`codes::FAILED_OPERATION_LANGUAGE_NOT_SUPPORT`].
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

/// Response of [`ArithmeticOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArithmeticOCROutput {
    pub text_detections: Vec<TextArithmetic>,
    pub angle: Option<f64>,
}
model! { ArithmeticOCROutput {
    0 "TextDetections" text_detections: Vec<TextArithmetic>, 1 "Angle" angle: f64
} }

/// In the response of [`ArithmeticOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextArithmetic {
    pub detected_text: Option<String>,
    pub result: Option<bool>,
    pub confidence: Option<i64>,
    pub polygon: Vec<Coord>,
    pub advanced_info: Option<String>,
    pub item_coord: Option<ItemCoord>,
    pub expression_type: Option<String>,
    pub answer: Option<String>,
}
model! { TextArithmetic {
    0 "DetectedText" detected_text: String, 1 "Result" result: bool, 2 "Confidence" confidence: i64,
    3 "Polygon" polygon: Vec<Coord>, 4 "AdvancedInfo" advanced_info: String, 5 "ItemCoord" item_coord: ItemCoord,
    6 "ExpressionType" expression_type: String, 7 "Answer" answer: String
} }

/// In the response of [`ArithmeticOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemCoord {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
model! { ItemCoord {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

/// `BankCardOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=BankCardOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_ILLEGAL_BANK_CARD_ERROR`], [`codes::FAILED_OPERATION_NO_BANK_CARD_ERROR`],
/// [`codes::INVALID_PARAMETER_ENGINE_IMAGE_DECODE_FAILED`].
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

/// Response of [`BankCardOCR`].
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
    pub warning_code: Vec<i64>,
    pub quality_value: Option<i64>,
    pub card_category: Option<String>,
}
model! { BankCardOCROutput {
    0 "CardNo" card_no: String, 1 "BankInfo" bank_info: String, 2 "ValidDate" valid_date: String,
    3 "CardType" card_type: String, 4 "CardName" card_name: String, 5 "BorderCutImage" border_cut_image: String,
    6 "CardNoImage" card_no_image: String, 7 "WarningCode" warning_code: Vec<i64>, 8 "QualityValue" quality_value: i64,
    9 "CardCategory" card_category: String
} }

/// `BankSlipOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=BankSlipOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_PDF_PARSE_FAILED`].
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

/// Response of [`BankSlipOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankSlipOCROutput {
    pub bank_slip_infos: Vec<BankSlipInfo>,
    pub angle: Option<f64>,
}
model! { BankSlipOCROutput {
    0 "BankSlipInfos" bank_slip_infos: Vec<BankSlipInfo>, 1 "Angle" angle: f64
} }

/// In the response of [`BankSlipOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankSlipInfo {
    pub name: Option<String>,
    pub value: Option<String>,
    pub rect: Option<Rect>,
}
model! { BankSlipInfo {
    0 "Name" name: String, 1 "Value" value: String, 2 "Rect" rect: Rect
} }

/// In the response of [`BankSlipOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rect {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
model! { Rect {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

/// `BizLicenseOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=BizLicenseOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_BIZ_LICENSE`].
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

/// Response of [`BizLicenseOCR`].
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
    pub recognize_warn_code: Vec<i64>,
    pub recognize_warn_msg: Vec<String>,
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
    pub business_certificate: Vec<BusinessCertificateInfo>,
    pub important: Option<String>,
}
model! { BizLicenseOCROutput {
    0 "RegNum" reg_num: String, 1 "Name" name: String, 2 "Capital" capital: String, 3 "Person" person: String,
    4 "Address" address: String, 5 "Business" business: String, 6 "Type" r#type: String, 7 "Period" period: String,
    8 "ComposingForm" composing_form: String, 9 "SetDate" set_date: String,
    10 "RecognizeWarnCode" recognize_warn_code: Vec<i64>, 11 "RecognizeWarnMsg" recognize_warn_msg: Vec<String>,
    12 "IsDuplication" is_duplication: i64, 13 "RegistrationDate" registration_date: String, 14 "Angle" angle: f64,
    15 "NationalEmblem" national_emblem: bool, 16 "QRCode" qr_code: bool, 17 "Seal" seal: bool,
    18 "Title" title: String, 19 "SerialNumber" serial_number: String,
    20 "RegistrationAuthority" registration_authority: String, 21 "Electronic" electronic: bool,
    22 "BusinessCertificate" business_certificate: Vec<BusinessCertificateInfo>, 23 "Important" important: String
} }

/// In the response of [`BizLicenseOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessCertificateInfo {
    pub name: Option<String>,
    pub value: Option<String>,
    pub rect: Option<Rect>,
}
model! { BusinessCertificateInfo {
    0 "Name" name: String, 1 "Value" value: String, 2 "Rect" rect: Rect
} }

/// `BusinessCardOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=BusinessCardOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_NO_BUSINESS_CARD`], [`codes::INVALID_PARAMETER_CONFIG_FORMAT_ERROR`].
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

/// Response of [`BusinessCardOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessCardOCROutput {
    pub business_card_infos: Vec<BusinessCardInfo>,
    pub ret_image_base64: Option<String>,
    pub angle: Option<f64>,
}
model! { BusinessCardOCROutput {
    0 "BusinessCardInfos" business_card_infos: Vec<BusinessCardInfo>, 1 "RetImageBase64" ret_image_base64: String,
    2 "Angle" angle: f64
} }

/// In the response of [`BusinessCardOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessCardInfo {
    pub name: Option<String>,
    pub value: Option<String>,
    pub item_coord: Option<ItemCoord>,
}
model! { BusinessCardInfo {
    0 "Name" name: String, 1 "Value" value: String, 2 "ItemCoord" item_coord: ItemCoord
} }

/// `CarInvoiceOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=CarInvoiceOCR>.
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

/// Response of [`CarInvoiceOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CarInvoiceOCROutput {
    pub car_invoice_infos: Vec<CarInvoiceInfo>,
}
model! { CarInvoiceOCROutput {
    0 "CarInvoiceInfos" car_invoice_infos: Vec<CarInvoiceInfo>
} }

/// In the response of [`CarInvoiceOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CarInvoiceInfo {
    pub name: Option<String>,
    pub value: Option<String>,
    pub rect: Option<Rect>,
    pub polygon: Option<Polygon>,
}
model! { CarInvoiceInfo {
    0 "Name" name: String, 1 "Value" value: String, 2 "Rect" rect: Rect, 3 "Polygon" polygon: Polygon
} }

/// In the response of [`CarInvoiceOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Polygon {
    pub left_top: Option<Coord>,
    pub right_top: Option<Coord>,
    pub right_bottom: Option<Coord>,
    pub left_bottom: Option<Coord>,
}
model! { Polygon {
    0 "LeftTop" left_top: Coord, 1 "RightTop" right_top: Coord, 2 "RightBottom" right_bottom: Coord,
    3 "LeftBottom" left_bottom: Coord
} }

/// `ClassifyDetectOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=ClassifyDetectOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_BLUR`], [`codes::INTERNAL_ERROR`].
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

/// Response of [`ClassifyDetectOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyDetectOCROutput {
    pub classify_detect_infos: Vec<ClassifyDetectInfo>,
}
model! { ClassifyDetectOCROutput {
    0 "ClassifyDetectInfos" classify_detect_infos: Vec<ClassifyDetectInfo>
} }

/// In the response of [`ClassifyDetectOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyDetectInfo {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub rect: Option<Rect>,
}
model! { ClassifyDetectInfo {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Rect" rect: Rect
} }

/// `ClassifyStoreName` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=ClassifyStoreName>.
///
/// Errors: [`codes::FAILED_OPERATION_CLASSIFY_STORE_FAILED`].
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

/// Response of [`ClassifyStoreName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifyStoreNameOutput {
    pub store_label: Vec<String>,
    pub scene_type: Option<String>,
}
model! { ClassifyStoreNameOutput {
    0 "StoreLabel" store_label: Vec<String>, 1 "SceneType" scene_type: String
} }

/// `CropEnhanceImageOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=CropEnhanceImageOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_ENGINE_RECOGNIZE_TIMEOUT`], [`codes::INTERNAL_ERROR`].
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

/// Response of [`CropEnhanceImageOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CropEnhanceImageOCROutput {
    pub cropped_width: Option<i64>,
    pub cropped_height: Option<i64>,
    pub cropped_image: Option<String>,
    pub position: Vec<i64>,
    pub angle: Option<i64>,
}
model! { CropEnhanceImageOCROutput {
    0 "CroppedWidth" cropped_width: i64, 1 "CroppedHeight" cropped_height: i64, 2 "CroppedImage" cropped_image: String,
    3 "Position" position: Vec<i64>, 4 "Angle" angle: i64
} }

/// Describes extract doc agent job: `DescribeExtractDocAgentJob` of `ocr` 2018-11-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=DescribeExtractDocAgentJob>.
///
/// Errors: [`codes::FAILED_OPERATION_PDF_PARSE_FAILED`], [`codes::FAILED_OPERATION_UN_KNOW_FILE_TYPE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtractDocAgentJob {
    pub job_id: Option<String>,
}
operation! { DescribeExtractDocAgentJob() "DescribeExtractDocAgentJob" -> DescribeExtractDocAgentJobOutput {
    0 "JobId" job_id: String
} }

/// Response of [`DescribeExtractDocAgentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExtractDocAgentJobOutput {
    pub angle: Option<f64>,
    pub structural_list: Vec<GroupInfo>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub job_status: Option<String>,
    pub thought_content: Option<String>,
}
model! { DescribeExtractDocAgentJobOutput {
    0 "Angle" angle: f64, 1 "StructuralList" structural_list: Vec<GroupInfo>, 2 "ErrorCode" error_code: String,
    3 "ErrorMessage" error_message: String, 4 "JobStatus" job_status: String, 5 "ThoughtContent" thought_content: String
} }

/// In the response of [`DescribeExtractDocAgentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    pub groups: Vec<LineInfo>,
}
model! { GroupInfo {
    0 "Groups" groups: Vec<LineInfo>
} }

/// In the response of [`DescribeExtractDocAgentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineInfo {
    pub lines: Vec<ItemInfo>,
}
model! { LineInfo {
    0 "Lines" lines: Vec<ItemInfo>
} }

/// In the response of [`DescribeExtractDocAgentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemInfo {
    pub key: Option<Key>,
    pub value: Option<ValueItem>,
    pub audit_result: Option<bool>,
}
model! { ItemInfo {
    0 "Key" key: Key, 1 "Value" value: ValueItem, 2 "AuditResult" audit_result: bool
} }

/// In the response of [`DescribeExtractDocAgentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Key {
    pub auto_name: Option<String>,
    pub config_name: Option<String>,
}
model! { Key {
    0 "AutoName" auto_name: String, 1 "ConfigName" config_name: String
} }

/// In the response of [`DescribeExtractDocAgentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueItem {
    pub auto_content: Option<String>,
    pub coord: Option<Polygon>,
    pub page_index: Option<String>,
}
model! { ValueItem {
    0 "AutoContent" auto_content: String, 1 "Coord" coord: Polygon, 2 "PageIndex" page_index: String
} }

/// Describes mark essay agent job: `DescribeMarkEssayAgentJob` of `ocr` 2018-11-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=DescribeMarkEssayAgentJob>.
///
/// Errors: [`codes::FAILED_OPERATION_PDF_PARSE_FAILED`], [`codes::FAILED_OPERATION_UN_KNOW_FILE_TYPE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMarkEssayAgentJob {
    pub job_id: Option<String>,
}
operation! { DescribeMarkEssayAgentJob() "DescribeMarkEssayAgentJob" -> DescribeMarkEssayAgentJobOutput {
    0 "JobId" job_id: String
} }

/// Response of [`DescribeMarkEssayAgentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMarkEssayAgentJobOutput {
    pub angle: Option<f64>,
    pub sentence_suggests: Vec<MarkEssaySuggestions>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub job_status: Option<String>,
}
model! { DescribeMarkEssayAgentJobOutput {
    0 "Angle" angle: f64, 1 "SentenceSuggests" sentence_suggests: Vec<MarkEssaySuggestions>,
    2 "ErrorCode" error_code: String, 3 "ErrorMessage" error_message: String, 4 "JobStatus" job_status: String
} }

/// In the response of [`DescribeMarkEssayAgentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkEssaySuggestions {
    pub id: Option<i64>,
    pub r#type: Option<String>,
    pub sub_type: Option<String>,
    pub origin: Option<String>,
    pub replace: Option<String>,
    pub message: Option<String>,
    pub positions: Vec<Positions>,
}
model! { MarkEssaySuggestions {
    0 "ID" id: i64, 1 "Type" r#type: String, 2 "SubType" sub_type: String, 3 "Origin" origin: String,
    4 "Replace" replace: String, 5 "Message" message: String, 6 "Positions" positions: Vec<Positions>
} }

/// In the response of [`DescribeMarkEssayAgentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Positions {
    pub position: Vec<i64>,
}
model! { Positions {
    0 "Position" position: Vec<i64>
} }

/// Describes question mark agent job: `DescribeQuestionMarkAgentJob` of `ocr` 2018-11-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=DescribeQuestionMarkAgentJob>.
///
/// Errors: [`codes::FAILED_OPERATION_PDF_PARSE_FAILED`], [`codes::FAILED_OPERATION_UN_KNOW_FILE_TYPE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuestionMarkAgentJob {
    pub job_id: Option<String>,
}
operation! { DescribeQuestionMarkAgentJob() "DescribeQuestionMarkAgentJob" -> DescribeQuestionMarkAgentJobOutput {
    0 "JobId" job_id: String
} }

/// Response of [`DescribeQuestionMarkAgentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQuestionMarkAgentJobOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub job_status: Option<String>,
    pub angle: Option<f64>,
    pub mark_infos: Vec<MarkInfo>,
}
model! { DescribeQuestionMarkAgentJobOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "JobStatus" job_status: String,
    3 "Angle" angle: f64, 4 "MarkInfos" mark_infos: Vec<MarkInfo>
} }

/// In the response of [`DescribeQuestionMarkAgentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkInfo {
    pub mark_item_title: Option<String>,
    pub answer_infos: Vec<AnswerInfo>,
    pub mark_infos: Vec<MarkInfo>,
    pub question_positions: Vec<i64>,
    pub question_image_positions: Vec<Positions>,
    pub right_answer: Option<String>,
    pub subject: Option<String>,
    pub question_type: Option<String>,
}
model! { MarkInfo {
    0 "MarkItemTitle" mark_item_title: String, 1 "AnswerInfos" answer_infos: Vec<AnswerInfo>,
    2 "MarkInfos" mark_infos: Vec<MarkInfo>, 3 "QuestionPositions" question_positions: Vec<i64>,
    4 "QuestionImagePositions" question_image_positions: Vec<Positions>, 5 "RightAnswer" right_answer: String,
    6 "Subject" subject: String, 7 "QuestionType" question_type: String
} }

/// In the response of [`DescribeQuestionMarkAgentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerInfo {
    pub handwrite_info: Option<String>,
    pub is_correct: Option<bool>,
    pub answer_analysis: Option<String>,
    pub handwrite_info_positions: Vec<i64>,
    pub right_answer: Option<String>,
    pub knowledge_points: Vec<String>,
}
model! { AnswerInfo {
    0 "HandwriteInfo" handwrite_info: String, 1 "IsCorrect" is_correct: bool,
    2 "AnswerAnalysis" answer_analysis: String, 3 "HandwriteInfoPositions" handwrite_info_positions: Vec<i64>,
    4 "RightAnswer" right_answer: String, 5 "KnowledgePoints" knowledge_points: Vec<String>
} }

/// `DriverLicenseOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=DriverLicenseOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_BLUR`], [`codes::FAILED_OPERATION_IMAGE_NO_TEXT`],
/// [`codes::FAILED_OPERATION_LICENSE_CARD_SIDE_ERROR`], [`codes::FAILED_OPERATION_LICENSE_MULTI_CARD_ERROR`],
/// [`codes::FAILED_OPERATION_NO_DRIVER_LICENSE_ERROR`], [`codes::INVALID_PARAMETER_ENGINE_IMAGE_DECODE_FAILED`].
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

/// Response of [`DriverLicenseOCR`].
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
    pub recognize_warn_code: Vec<i64>,
    pub recognize_warn_msg: Vec<String>,
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
    0 "Name" name: String, 1 "Sex" sex: String, 2 "Nationality" nationality: String, 3 "Address" address: String,
    4 "DateOfBirth" date_of_birth: String, 5 "DateOfFirstIssue" date_of_first_issue: String, 6 "Class" class: String,
    7 "StartDate" start_date: String, 8 "EndDate" end_date: String, 9 "CardCode" card_code: String,
    10 "ArchivesCode" archives_code: String, 11 "Record" record: String,
    12 "RecognizeWarnCode" recognize_warn_code: Vec<i64>, 13 "RecognizeWarnMsg" recognize_warn_msg: Vec<String>,
    14 "IssuingAuthority" issuing_authority: String, 15 "State" state: String,
    16 "CumulativeScore" cumulative_score: String, 17 "CurrentTime" current_time: String,
    18 "GenerateTime" generate_time: String, 19 "BackPageName" back_page_name: String,
    20 "BackPageCardCode" back_page_card_code: String, 21 "DriverLicenseType" driver_license_type: String
} }

/// `EnglishOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=EnglishOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_NO_TEXT`], [`codes::FAILED_OPERATION_LANGUAGE_NOT_SUPPORT`].
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

/// Response of [`EnglishOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnglishOCROutput {
    pub text_detections: Vec<TextDetectionEn>,
    pub angel: Option<f64>,
}
model! { EnglishOCROutput {
    0 "TextDetections" text_detections: Vec<TextDetectionEn>, 1 "Angel" angel: f64
} }

/// In the response of [`EnglishOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextDetectionEn {
    pub detected_text: Option<String>,
    pub confidence: Option<i64>,
    pub polygon: Vec<Coord>,
    pub advanced_info: Option<String>,
    pub word_coord_point: Vec<WordCoordPoint>,
    pub cand_word: Vec<CandWord>,
    pub words: Vec<Words>,
}
model! { TextDetectionEn {
    0 "DetectedText" detected_text: String, 1 "Confidence" confidence: i64, 2 "Polygon" polygon: Vec<Coord>,
    3 "AdvancedInfo" advanced_info: String, 4 "WordCoordPoint" word_coord_point: Vec<WordCoordPoint>,
    5 "CandWord" cand_word: Vec<CandWord>, 6 "Words" words: Vec<Words>
} }

/// In the response of [`EnglishOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WordCoordPoint {
    pub word_coordinate: Vec<Coord>,
}
model! { WordCoordPoint {
    0 "WordCoordinate" word_coordinate: Vec<Coord>
} }

/// In the response of [`EnglishOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CandWord {
    pub cand_words: Vec<Words>,
}
model! { CandWord {
    0 "CandWords" cand_words: Vec<Words>
} }

/// In the response of [`EnglishOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Words {
    pub confidence: Option<i64>,
    pub character: Option<String>,
}
model! { Words {
    0 "Confidence" confidence: i64, 1 "Character" character: String
} }

/// `EnterpriseLicenseOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=EnterpriseLicenseOCR>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseLicenseOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { EnterpriseLicenseOCR() "EnterpriseLicenseOCR" -> EnterpriseLicenseOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

/// Response of [`EnterpriseLicenseOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseLicenseOCROutput {
    pub enterprise_license_infos: Vec<EnterpriseLicenseInfo>,
    pub angle: Option<f64>,
}
model! { EnterpriseLicenseOCROutput {
    0 "EnterpriseLicenseInfos" enterprise_license_infos: Vec<EnterpriseLicenseInfo>, 1 "Angle" angle: f64
} }

/// In the response of [`EnterpriseLicenseOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterpriseLicenseInfo {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { EnterpriseLicenseInfo {
    0 "Name" name: String, 1 "Value" value: String
} }

/// `EraseHandwrittenImageOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=EraseHandwrittenImageOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_ENGINE_RECOGNIZE_TIMEOUT`], [`codes::INTERNAL_ERROR`].
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

/// Response of [`EraseHandwrittenImageOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EraseHandwrittenImageOCROutput {
    pub image: Option<String>,
}
model! { EraseHandwrittenImageOCROutput {
    0 "Image" image: String
} }

/// `EstateCertOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=EstateCertOCR>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstateCertOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { EstateCertOCR() "EstateCertOCR" -> EstateCertOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

/// Response of [`EstateCertOCR`].
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
    0 "Obligee" obligee: String, 1 "Ownership" ownership: String, 2 "Location" location: String, 3 "Unit" unit: String,
    4 "Type" r#type: String, 5 "Property" property: String, 6 "Usage" usage: String, 7 "Area" area: String,
    8 "Term" term: String, 9 "Other" other: String, 10 "Angle" angle: f64, 11 "Number" number: String
} }

/// `ExtractDocAgent` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=ExtractDocAgent>.
///
/// Errors: [`codes::FAILED_OPERATION_PDF_PARSE_FAILED`], [`codes::FAILED_OPERATION_RESPONSE_PARSE_FAILED`],
/// [`codes::FAILED_OPERATION_UN_KNOW_FILE_TYPE_ERROR`].
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

/// In the request of [`ExtractDocAgent`].
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

/// Response of [`ExtractDocAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractDocAgentOutput {
    pub angle: Option<f64>,
    pub structural_list: Vec<GroupInfo>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { ExtractDocAgentOutput {
    0 "Angle" angle: f64, 1 "StructuralList" structural_list: Vec<GroupInfo>, 2 "ErrorCode" error_code: String,
    3 "ErrorMessage" error_message: String
} }

/// `ExtractDocBasic` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=ExtractDocBasic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractDocBasic {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<i64>,
    pub item_names: Option<Vec<String>>,
    pub return_full_text: Option<bool>,
    pub config_id: Option<String>,
    pub enable_seal_recognize: Option<bool>,
}
operation! { ExtractDocBasic() "ExtractDocBasic" -> ExtractDocBasicOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String, 2 "IsPdf" is_pdf: bool,
    3 "PdfPageNumber" pdf_page_number: i64, 4 "ItemNames" item_names: Vec<String>,
    5 "ReturnFullText" return_full_text: bool, 6 "ConfigId" config_id: String,
    7 "EnableSealRecognize" enable_seal_recognize: bool
} }

/// Response of [`ExtractDocBasic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractDocBasicOutput {
    pub angle: Option<f64>,
    pub structural_list: Vec<GroupInfo>,
    pub word_list: Vec<WordItem>,
    pub seal_infos: Vec<SealInfo>,
}
model! { ExtractDocBasicOutput {
    0 "Angle" angle: f64, 1 "StructuralList" structural_list: Vec<GroupInfo>, 2 "WordList" word_list: Vec<WordItem>,
    3 "SealInfos" seal_infos: Vec<SealInfo>
} }

/// In the response of [`ExtractDocBasic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WordItem {
    pub detected_text: Option<String>,
    pub coord: Option<Polygon>,
    pub advanced_info: Option<String>,
    pub word_coord: Vec<WordPolygon>,
}
model! { WordItem {
    0 "DetectedText" detected_text: String, 1 "Coord" coord: Polygon, 2 "AdvancedInfo" advanced_info: String,
    3 "WordCoord" word_coord: Vec<WordPolygon>
} }

/// In the response of [`ExtractDocBasic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WordPolygon {
    pub detected_text: Option<String>,
    pub coord: Option<Polygon>,
}
model! { WordPolygon {
    0 "DetectedText" detected_text: String, 1 "Coord" coord: Polygon
} }

/// In the response of [`ExtractDocBasic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SealInfo {
    pub seal_body: Option<String>,
    pub location: Option<Rect>,
    pub other_texts: Vec<String>,
    pub seal_shape: Option<String>,
}
model! { SealInfo {
    0 "SealBody" seal_body: String, 1 "Location" location: Rect, 2 "OtherTexts" other_texts: Vec<String>,
    3 "SealShape" seal_shape: String
} }

/// `ExtractDocMulti` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=ExtractDocMulti>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractDocMulti {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub pdf_page_number: Option<i64>,
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
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String, 2 "PdfPageNumber" pdf_page_number: i64,
    3 "ItemNames" item_names: Vec<String>, 4 "ItemNamesShowMode" item_names_show_mode: bool,
    5 "ReturnFullText" return_full_text: bool, 6 "ConfigId" config_id: String, 7 "EnableCoord" enable_coord: bool,
    8 "OutputParentKey" output_parent_key: bool, 9 "ConfigAdvanced" config_advanced: ConfigAdvanced,
    10 "OutputLanguage" output_language: String, 11 "NewItemNames" new_item_names: Vec<ItemNames>,
    12 "MultiModelVersion" multi_model_version: String
} }

/// In the request of [`ExtractDocMulti`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigAdvanced {
    pub scene: Option<String>,
}
input! { ConfigAdvanced() {
    0 "Scene" scene: String
} }

/// Response of [`ExtractDocMulti`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractDocMultiOutput {
    pub angle: Option<f64>,
    pub structural_list: Vec<GroupInfo>,
    pub word_list: Vec<WordItem>,
    pub token_num: Option<i64>,
}
model! { ExtractDocMultiOutput {
    0 "Angle" angle: f64, 1 "StructuralList" structural_list: Vec<GroupInfo>, 2 "WordList" word_list: Vec<WordItem>,
    3 "TokenNum" token_num: i64
} }

/// `GeneralAccurateOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=GeneralAccurateOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_ENGINE_RECOGNIZE_TIMEOUT`], [`codes::FAILED_OPERATION_IMAGE_BLUR`],
/// [`codes::FAILED_OPERATION_IMAGE_NO_TEXT`], [`codes::INVALID_PARAMETER_ENGINE_IMAGE_DECODE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralAccurateOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub is_words: Option<bool>,
    pub enable_detect_split: Option<bool>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<i64>,
    pub enable_detect_text: Option<bool>,
    pub config_id: Option<String>,
    pub words_type: Option<String>,
}
operation! { GeneralAccurateOCR() "GeneralAccurateOCR" -> GeneralAccurateOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "IsWords" is_words: bool,
    3 "EnableDetectSplit" enable_detect_split: bool, 4 "IsPdf" is_pdf: bool, 5 "PdfPageNumber" pdf_page_number: i64,
    6 "EnableDetectText" enable_detect_text: bool, 7 "ConfigID" config_id: String, 8 "WordsType" words_type: String
} }

/// Response of [`GeneralAccurateOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralAccurateOCROutput {
    pub text_detections: Vec<TextDetection>,
    /// Deprecated.
    pub angel: Option<f64>,
    pub angle: Option<f64>,
}
model! { GeneralAccurateOCROutput {
    0 "TextDetections" text_detections: Vec<TextDetection>, 1 "Angel" angel: f64, 2 "Angle" angle: f64
} }

/// In the response of [`GeneralAccurateOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextDetection {
    pub detected_text: Option<String>,
    pub confidence: Option<i64>,
    pub polygon: Vec<Coord>,
    pub advanced_info: Option<String>,
    pub item_polygon: Option<ItemCoord>,
    pub words: Vec<DetectedWords>,
    pub word_coord_point: Vec<DetectedWordCoordPoint>,
    pub language: Option<String>,
}
model! { TextDetection {
    0 "DetectedText" detected_text: String, 1 "Confidence" confidence: i64, 2 "Polygon" polygon: Vec<Coord>,
    3 "AdvancedInfo" advanced_info: String, 4 "ItemPolygon" item_polygon: ItemCoord,
    5 "Words" words: Vec<DetectedWords>, 6 "WordCoordPoint" word_coord_point: Vec<DetectedWordCoordPoint>,
    7 "Language" language: String
} }

/// In the response of [`GeneralAccurateOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectedWords {
    pub confidence: Option<i64>,
    pub character: Option<String>,
}
model! { DetectedWords {
    0 "Confidence" confidence: i64, 1 "Character" character: String
} }

/// In the response of [`GeneralAccurateOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectedWordCoordPoint {
    pub word_coordinate: Vec<Coord>,
}
model! { DetectedWordCoordPoint {
    0 "WordCoordinate" word_coordinate: Vec<Coord>
} }

/// `GeneralBasicOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=GeneralBasicOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_ENGINE_RECOGNIZE_TIMEOUT`], [`codes::FAILED_OPERATION_IMAGE_NO_TEXT`],
/// [`codes::FAILED_OPERATION_LANGUAGE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralBasicOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub scene: Option<String>,
    pub language_type: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<i64>,
    pub is_words: Option<bool>,
}
operation! { GeneralBasicOCR() "GeneralBasicOCR" -> GeneralBasicOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "Scene" scene: String,
    3 "LanguageType" language_type: String, 4 "IsPdf" is_pdf: bool, 5 "PdfPageNumber" pdf_page_number: i64,
    6 "IsWords" is_words: bool
} }

/// Response of [`GeneralBasicOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralBasicOCROutput {
    pub text_detections: Vec<TextDetection>,
    pub language: Option<String>,
    /// Deprecated.
    pub angel: Option<f64>,
    pub pdf_page_size: Option<i64>,
    pub angle: Option<f64>,
}
model! { GeneralBasicOCROutput {
    0 "TextDetections" text_detections: Vec<TextDetection>, 1 "Language" language: String, 2 "Angel" angel: f64,
    3 "PdfPageSize" pdf_page_size: i64, 4 "Angle" angle: f64
} }

/// `GeneralEfficientOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=GeneralEfficientOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_NO_TEXT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralEfficientOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { GeneralEfficientOCR() "GeneralEfficientOCR" -> GeneralEfficientOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

/// Response of [`GeneralEfficientOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralEfficientOCROutput {
    pub text_detections: Vec<TextDetection>,
    /// Deprecated.
    pub angel: Option<f64>,
    pub angle: Option<f64>,
}
model! { GeneralEfficientOCROutput {
    0 "TextDetections" text_detections: Vec<TextDetection>, 1 "Angel" angel: f64, 2 "Angle" angle: f64
} }

/// `GeneralFastOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=GeneralFastOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_NO_TEXT`], [`codes::FAILED_OPERATION_LANGUAGE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralFastOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<i64>,
}
operation! { GeneralFastOCR() "GeneralFastOCR" -> GeneralFastOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "IsPdf" is_pdf: bool,
    3 "PdfPageNumber" pdf_page_number: i64
} }

/// Response of [`GeneralFastOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralFastOCROutput {
    pub text_detections: Vec<TextDetection>,
    pub language: Option<String>,
    pub angel: Option<f64>,
    pub pdf_page_size: Option<i64>,
}
model! { GeneralFastOCROutput {
    0 "TextDetections" text_detections: Vec<TextDetection>, 1 "Language" language: String, 2 "Angel" angel: f64,
    3 "PdfPageSize" pdf_page_size: i64
} }

/// `GeneralHandwritingOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=GeneralHandwritingOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_BLUR`], [`codes::FAILED_OPERATION_IMAGE_NO_HAND_WRITE`],
/// [`codes::FAILED_OPERATION_IMAGE_NO_TEXT`], [`codes::INVALID_PARAMETER_ENGINE_IMAGE_DECODE_FAILED`].
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

/// Response of [`GeneralHandwritingOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralHandwritingOCROutput {
    pub text_detections: Vec<TextGeneralHandwriting>,
    /// Deprecated.
    pub angel: Option<f64>,
    pub angle: Option<f64>,
}
model! { GeneralHandwritingOCROutput {
    0 "TextDetections" text_detections: Vec<TextGeneralHandwriting>, 1 "Angel" angel: f64, 2 "Angle" angle: f64
} }

/// In the response of [`GeneralHandwritingOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextGeneralHandwriting {
    pub detected_text: Option<String>,
    pub confidence: Option<i64>,
    pub polygon: Vec<Coord>,
    pub advanced_info: Option<String>,
    pub word_polygon: Vec<Polygon>,
}
model! { TextGeneralHandwriting {
    0 "DetectedText" detected_text: String, 1 "Confidence" confidence: i64, 2 "Polygon" polygon: Vec<Coord>,
    3 "AdvancedInfo" advanced_info: String, 4 "WordPolygon" word_polygon: Vec<Polygon>
} }

/// Gets ocr result: `GetOCRResult` of `ocr` 2018-11-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=GetOCRResult>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_BLUR`], [`codes::FAILED_OPERATION_IMAGE_NO_HAND_WRITE`],
/// [`codes::FAILED_OPERATION_IMAGE_NO_TEXT`], [`codes::INVALID_PARAMETER_ENGINE_IMAGE_DECODE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOCRResult {
    /// Required. Secret.
    pub ocr_token: Secret,
}
operation! { GetOCRResult(ocr_token: Secret) "GetOCRResult" -> GetOCRResultOutput {
    0 "OCRToken" ocr_token
} }

/// Response of [`GetOCRResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOCRResultOutput {
    pub r#type: Option<String>,
    pub ocr_result: Option<OCRResult>,
    pub request_id_infos: Vec<RequestIdInfo>,
}
model! { GetOCRResultOutput {
    0 "Type" r#type: String, 1 "OCRResult" ocr_result: OCRResult,
    2 "RequestIdInfos" request_id_infos: Vec<RequestIdInfo>
} }

/// In the response of [`GetOCRResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OCRResult {
    pub id_card_result: Option<IDCardResult>,
}
model! { OCRResult {
    0 "IDCardResult" id_card_result: IDCardResult
} }

/// In the response of [`GetOCRResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IDCardResult {
    pub front: Option<IDCardInfoResult>,
    pub back: Option<IDCardInfoResult>,
}
model! { IDCardResult {
    0 "Front" front: IDCardInfoResult, 1 "Back" back: IDCardInfoResult
} }

/// In the response of [`GetOCRResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IDCardInfoResult {
    pub warn_codes: Vec<i64>,
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
    0 "WarnCodes" warn_codes: Vec<i64>, 1 "Address" address: String, 2 "Authority" authority: String,
    3 "Birth" birth: String, 4 "IdNum" id_num: String, 5 "Name" name: String, 6 "Nation" nation: String,
    7 "Sex" sex: String, 8 "ValidDate" valid_date: String, 9 "RequestId" request_id: String,
    10 "ErrorCode" error_code: String, 11 "ErrorMessage" error_message: String, 12 "ImageUrl" image_url: String,
    13 "PortraitUrl" portrait_url: String, 14 "IntErrorCode" int_error_code: i64
} }

/// In the response of [`GetOCRResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestIdInfo {
    pub api_request_id: Option<String>,
    pub api_error_code: Option<String>,
    pub warn_codes: Vec<i64>,
}
model! { RequestIdInfo {
    0 "ApiRequestId" api_request_id: String, 1 "ApiErrorCode" api_error_code: String, 2 "WarnCodes" warn_codes: Vec<i64>
} }

/// Gets ocr token: `GetOCRToken` of `ocr` 2018-11-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=GetOCRToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOCRToken {
    /// Required.
    pub r#type: String,
    pub id_card_config: Option<IDCardConfig>,
}
operation! { GetOCRToken(r#type: String) "GetOCRToken" -> GetOCRTokenOutput {
    0 "Type" r#type, 1 "IDCardConfig" id_card_config: IDCardConfig
} }

/// In the request of [`GetOCRToken`].
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

/// Response of [`GetOCRToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOCRTokenOutput {
    /// Secret.
    pub ocr_token: Option<Secret>,
}
model! { GetOCRTokenOutput {
    0 "OCRToken" ocr_token: Secret
} }

/// `HKIDCardOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=HKIDCardOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_NO_SPECIFIED_CARD`], [`codes::FAILED_OPERATION_NO_HKID_CARD`],
/// [`codes::FAILED_OPERATION_WARNING_SERVICE_FAILED`].
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

/// Response of [`HKIDCardOCR`].
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
    pub warning_code: Vec<i64>,
    pub warn_card_infos: Vec<i64>,
    pub window_embedded_text: Option<String>,
}
model! { HKIDCardOCROutput {
    0 "CnName" cn_name: String, 1 "EnName" en_name: String, 2 "TelexCode" telex_code: String, 3 "Sex" sex: String,
    4 "Birthday" birthday: String, 5 "Permanent" permanent: i64, 6 "IdNum" id_num: String, 7 "Symbol" symbol: String,
    8 "FirstIssueDate" first_issue_date: String, 9 "CurrentIssueDate" current_issue_date: String,
    10 "FakeDetectResult" fake_detect_result: i64, 11 "HeadImage" head_image: String,
    12 "SmallHeadImage" small_head_image: String, 13 "WarningCode" warning_code: Vec<i64>,
    14 "WarnCardInfos" warn_card_infos: Vec<i64>, 15 "WindowEmbeddedText" window_embedded_text: String
} }

/// `HandwritingEssayOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=HandwritingEssayOCR>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandwritingEssayOCR {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub pdf_page_number: Option<i64>,
    pub config_id: Option<String>,
    pub scene: Option<String>,
}
operation! { HandwritingEssayOCR() "HandwritingEssayOCR" -> HandwritingEssayOCROutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String, 2 "PdfPageNumber" pdf_page_number: i64,
    3 "ConfigId" config_id: String, 4 "Scene" scene: String
} }

/// Response of [`HandwritingEssayOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandwritingEssayOCROutput {
    pub angle: Option<f64>,
    pub word_list: Vec<WordItem>,
}
model! { HandwritingEssayOCROutput {
    0 "Angle" angle: f64, 1 "WordList" word_list: Vec<WordItem>
} }

/// `IDCardOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=IDCardOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_CARD_SIDE_ERROR`], [`codes::FAILED_OPERATION_ID_CARD_INFO_ILLEGAL`],
/// [`codes::FAILED_OPERATION_ID_CARD_TOO_SMALL`], [`codes::FAILED_OPERATION_IMAGE_BLUR`],
/// [`codes::FAILED_OPERATION_IMAGE_NO_ID_CARD`], [`codes::FAILED_OPERATION_MULTI_CARD_ERROR`],
/// [`codes::INVALID_PARAMETER_CONFIG_FORMAT_ERROR`].
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

/// Response of [`IDCardOCR`].
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
    pub reflect_detail_infos: Vec<ReflectDetailInfo>,
}
model! { IDCardOCROutput {
    0 "Name" name: String, 1 "Sex" sex: String, 2 "Nation" nation: String, 3 "Birth" birth: String,
    4 "Address" address: String, 5 "IdNum" id_num: String, 6 "Authority" authority: String,
    7 "ValidDate" valid_date: String, 8 "AdvancedInfo" advanced_info: String,
    9 "ReflectDetailInfos" reflect_detail_infos: Vec<ReflectDetailInfo>
} }

/// In the response of [`IDCardOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReflectDetailInfo {
    pub position: Option<String>,
}
model! { ReflectDetailInfo {
    0 "Position" position: String
} }

/// `ImageEnhancement` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=ImageEnhancement>.
///
/// Errors: [`codes::INVALID_PARAMETER_ENGINE_IMAGE_DECODE_FAILED`].
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

/// Response of [`ImageEnhancement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageEnhancementOutput {
    pub image_tag: Option<String>,
    pub image: Option<String>,
}
model! { ImageEnhancementOutput {
    0 "ImageTag" image_tag: String, 1 "Image" image: String
} }

/// `LicensePlateOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=LicensePlateOCR>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicensePlateOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { LicensePlateOCR() "LicensePlateOCR" -> LicensePlateOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

/// Response of [`LicensePlateOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicensePlateOCROutput {
    pub number: Option<String>,
    pub confidence: Option<i64>,
    pub rect: Option<Rect>,
    pub color: Option<String>,
    pub license_plate_infos: Vec<LicensePlateInfo>,
    pub license_plate_category: Option<String>,
}
model! { LicensePlateOCROutput {
    0 "Number" number: String, 1 "Confidence" confidence: i64, 2 "Rect" rect: Rect, 3 "Color" color: String,
    4 "LicensePlateInfos" license_plate_infos: Vec<LicensePlateInfo>,
    5 "LicensePlateCategory" license_plate_category: String
} }

/// In the response of [`LicensePlateOCR`].
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
    0 "Number" number: String, 1 "Confidence" confidence: i64, 2 "Rect" rect: Rect, 3 "Color" color: String,
    4 "LicensePlateCategory" license_plate_category: String
} }

/// `MLIDCardOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=MLIDCardOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_NO_SPECIFIED_CARD`], [`codes::FAILED_OPERATION_INVALID_POSTAL_CODE_LENGTH`],
/// [`codes::FAILED_OPERATION_NO_MASID_CARD`], [`codes::FAILED_OPERATION_WARNING_SERVICE_FAILED`],
/// [`codes::INVALID_PARAMETER_ENGINE_IMAGE_DECODE_FAILED`].
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

/// Response of [`MLIDCardOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MLIDCardOCROutput {
    pub id: Option<String>,
    pub name: Option<String>,
    pub address: Option<String>,
    pub sex: Option<String>,
    /// Deprecated.
    pub warn: Vec<i64>,
    pub image: Option<String>,
    /// Deprecated.
    pub advanced_info: Option<String>,
    pub r#type: Option<String>,
    pub birthday: Option<String>,
    pub my_kad_number: Option<String>,
    pub warn_card_infos: Vec<i64>,
}
model! { MLIDCardOCROutput {
    0 "ID" id: String, 1 "Name" name: String, 2 "Address" address: String, 3 "Sex" sex: String, 4 "Warn" warn: Vec<i64>,
    5 "Image" image: String, 6 "AdvancedInfo" advanced_info: String, 7 "Type" r#type: String,
    8 "Birthday" birthday: String, 9 "MyKadNumber" my_kad_number: String, 10 "WarnCardInfos" warn_card_infos: Vec<i64>
} }

/// `MLIDPassportOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=MLIDPassportOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_FIELD_EXCEPTION`], [`codes::FAILED_OPERATION_INCONSISTENCY_BETWEEN_MRZ_AND_VRZ`],
/// [`codes::FAILED_OPERATION_NO_PASSPORT`], [`codes::FAILED_OPERATION_WARNING_SERVICE_FAILED`].
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

/// Response of [`MLIDPassportOCR`].
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
    pub warn: Vec<i64>,
    pub image: Option<String>,
    /// Deprecated.
    pub advanced_info: Option<String>,
    pub code_set: Option<String>,
    pub code_crc: Option<String>,
    pub surname: Option<String>,
    pub given_name: Option<String>,
    pub r#type: Option<String>,
    pub passport_recognize_infos: Option<PassportRecognizeInfos>,
    pub warn_card_infos: Vec<i64>,
    pub card_count: Option<i64>,
}
model! { MLIDPassportOCROutput {
    0 "ID" id: String, 1 "Name" name: String, 2 "DateOfBirth" date_of_birth: String, 3 "Sex" sex: String,
    4 "DateOfExpiration" date_of_expiration: String, 5 "IssuingCountry" issuing_country: String,
    6 "Nationality" nationality: String, 7 "Warn" warn: Vec<i64>, 8 "Image" image: String,
    9 "AdvancedInfo" advanced_info: String, 10 "CodeSet" code_set: String, 11 "CodeCrc" code_crc: String,
    12 "Surname" surname: String, 13 "GivenName" given_name: String, 14 "Type" r#type: String,
    15 "PassportRecognizeInfos" passport_recognize_infos: PassportRecognizeInfos,
    16 "WarnCardInfos" warn_card_infos: Vec<i64>, 17 "CardCount" card_count: i64
} }

/// In the response of [`MLIDPassportOCR`].
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
    0 "Type" r#type: String, 1 "IssuingCountry" issuing_country: String, 2 "PassportID" passport_id: String,
    3 "Surname" surname: String, 4 "GivenName" given_name: String, 5 "Name" name: String,
    6 "Nationality" nationality: String, 7 "DateOfBirth" date_of_birth: String, 8 "Sex" sex: String,
    9 "DateOfIssuance" date_of_issuance: String, 10 "DateOfExpiration" date_of_expiration: String,
    11 "Signature" signature: String, 12 "IssuePlace" issue_place: String,
    13 "IssuingAuthority" issuing_authority: String, 14 "BirthPlace" birth_place: String
} }

/// `MainlandPermitOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=MainlandPermitOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_NO_SPECIFIED_CARD`].
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

/// Response of [`MainlandPermitOCR`].
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
    0 "Name" name: String, 1 "EnglishName" english_name: String, 2 "Sex" sex: String, 3 "Birthday" birthday: String,
    4 "IssueAuthority" issue_authority: String, 5 "ValidDate" valid_date: String, 6 "Number" number: String,
    7 "IssueAddress" issue_address: String, 8 "IssueNumber" issue_number: String, 9 "Type" r#type: String,
    10 "Profile" profile: String, 11 "Nationality" nationality: String,
    12 "MainlandTravelPermitBackInfos" mainland_travel_permit_back_infos: MainlandTravelPermitBackInfos
} }

/// In the response of [`MainlandPermitOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MainlandTravelPermitBackInfos {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub id_number: Option<String>,
    pub history_number: Option<String>,
}
model! { MainlandTravelPermitBackInfos {
    0 "Type" r#type: String, 1 "Name" name: String, 2 "IDNumber" id_number: String,
    3 "HistoryNumber" history_number: String
} }

/// `MixedInvoiceDetect` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=MixedInvoiceDetect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixedInvoiceDetect {
    /// Required.
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

/// Response of [`MixedInvoiceDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixedInvoiceDetectOutput {
    pub invoice_detect_infos: Vec<InvoiceDetectInfo>,
}
model! { MixedInvoiceDetectOutput {
    0 "InvoiceDetectInfos" invoice_detect_infos: Vec<InvoiceDetectInfo>
} }

/// In the response of [`MixedInvoiceDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceDetectInfo {
    pub angle: Option<f64>,
    pub r#type: Option<i64>,
    pub rect: Option<Rect>,
    pub image: Option<String>,
}
model! { InvoiceDetectInfo {
    0 "Angle" angle: f64, 1 "Type" r#type: i64, 2 "Rect" rect: Rect, 3 "Image" image: String
} }

/// `MixedInvoiceOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=MixedInvoiceOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_BLUR`].
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

/// Response of [`MixedInvoiceOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixedInvoiceOCROutput {
    pub mixed_invoice_items: Vec<MixedInvoiceItem>,
}
model! { MixedInvoiceOCROutput {
    0 "MixedInvoiceItems" mixed_invoice_items: Vec<MixedInvoiceItem>
} }

/// In the response of [`MixedInvoiceOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixedInvoiceItem {
    pub code: Option<String>,
    pub r#type: Option<i64>,
    pub rect: Option<Rect>,
    pub angle: Option<f64>,
    pub single_invoice_infos: Vec<SingleInvoiceInfo>,
    pub page: Option<i64>,
}
model! { MixedInvoiceItem {
    0 "Code" code: String, 1 "Type" r#type: i64, 2 "Rect" rect: Rect, 3 "Angle" angle: f64,
    4 "SingleInvoiceInfos" single_invoice_infos: Vec<SingleInvoiceInfo>, 5 "Page" page: i64
} }

/// In the response of [`MixedInvoiceOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleInvoiceInfo {
    pub name: Option<String>,
    pub value: Option<String>,
    pub row: Option<i64>,
}
model! { SingleInvoiceInfo {
    0 "Name" name: String, 1 "Value" value: String, 2 "Row" row: i64
} }

/// `MultimodalDocParse` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=MultimodalDocParse>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultimodalDocParse {
    /// Required.
    pub file_url: String,
    /// Required.
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

/// Response of [`MultimodalDocParse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultimodalDocParseOutput {
    pub result_url: Option<String>,
}
model! { MultimodalDocParseOutput {
    0 "ResultUrl" result_url: String
} }

/// `PassportOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=PassportOCR>.
///
/// Errors: [`codes::INVALID_PARAMETER_ENGINE_IMAGE_DECODE_FAILED`].
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

/// Response of [`PassportOCR`].
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
    0 "Country" country: String, 1 "PassportNo" passport_no: String, 2 "Sex" sex: String,
    3 "Nationality" nationality: String, 4 "BirthDate" birth_date: String, 5 "BirthPlace" birth_place: String,
    6 "IssueDate" issue_date: String, 7 "IssuePlace" issue_place: String, 8 "ExpiryDate" expiry_date: String,
    9 "Signature" signature: String, 10 "CodeSet" code_set: String, 11 "CodeCrc" code_crc: String,
    12 "Name" name: String, 13 "FamilyName" family_name: String, 14 "FirstName" first_name: String,
    15 "PortraitImageInfo" portrait_image_info: PortraitImageInfo
} }

/// In the response of [`PassportOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortraitImageInfo {
    pub portrait_image: Option<String>,
    pub image_coordinates: Option<ImageCoordinates>,
}
model! { PortraitImageInfo {
    0 "PortraitImage" portrait_image: String, 1 "ImageCoordinates" image_coordinates: ImageCoordinates
} }

/// In the response of [`PassportOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageCoordinates {
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
model! { ImageCoordinates {
    0 "X" x: i64, 1 "Y" y: i64, 2 "Width" width: i64, 3 "Height" height: i64
} }

/// `PermitOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=PermitOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_NO_SPECIFIED_CARD`].
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

/// Response of [`PermitOCR`].
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
    0 "Name" name: String, 1 "EnglishName" english_name: String, 2 "Number" number: String, 3 "Sex" sex: String,
    4 "ValidDate" valid_date: String, 5 "IssueAuthority" issue_authority: String,
    6 "IssueAddress" issue_address: String, 7 "Birthday" birthday: String, 8 "PortraitImage" portrait_image: String,
    9 "Type" r#type: String
} }

/// `QrcodeOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=QrcodeOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_BLUR`], [`codes::FAILED_OPERATION_IMAGE_NO_TEXT`],
/// [`codes::INVALID_PARAMETER_ENGINE_IMAGE_DECODE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QrcodeOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { QrcodeOCR() "QrcodeOCR" -> QrcodeOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

/// Response of [`QrcodeOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QrcodeOCROutput {
    pub code_results: Vec<QrcodeResultsInfo>,
    pub img_size: Option<QrcodeImgSize>,
}
model! { QrcodeOCROutput {
    0 "CodeResults" code_results: Vec<QrcodeResultsInfo>, 1 "ImgSize" img_size: QrcodeImgSize
} }

/// In the response of [`QrcodeOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QrcodeResultsInfo {
    pub type_name: Option<String>,
    pub url: Option<String>,
    pub position: Option<QrcodePositionObj>,
}
model! { QrcodeResultsInfo {
    0 "TypeName" type_name: String, 1 "Url" url: String, 2 "Position" position: QrcodePositionObj
} }

/// In the response of [`QrcodeOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QrcodePositionObj {
    pub left_top: Option<Coord>,
    pub right_top: Option<Coord>,
    pub right_bottom: Option<Coord>,
    pub left_bottom: Option<Coord>,
}
model! { QrcodePositionObj {
    0 "LeftTop" left_top: Coord, 1 "RightTop" right_top: Coord, 2 "RightBottom" right_bottom: Coord,
    3 "LeftBottom" left_bottom: Coord
} }

/// In the response of [`QrcodeOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QrcodeImgSize {
    pub wide: Option<i64>,
    pub high: Option<i64>,
}
model! { QrcodeImgSize {
    0 "Wide" wide: i64, 1 "High" high: i64
} }

/// `QuestionOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=QuestionOCR>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionOCR {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<i64>,
    pub enable_image_crop: Option<bool>,
}
operation! { QuestionOCR() "QuestionOCR" -> QuestionOCROutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String, 2 "IsPdf" is_pdf: bool,
    3 "PdfPageNumber" pdf_page_number: i64, 4 "EnableImageCrop" enable_image_crop: bool
} }

/// Response of [`QuestionOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionOCROutput {
    pub question_info: Vec<QuestionInfo>,
}
model! { QuestionOCROutput {
    0 "QuestionInfo" question_info: Vec<QuestionInfo>
} }

/// In the response of [`QuestionOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionInfo {
    pub angle: Option<f64>,
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub result_list: Vec<ResultList>,
    pub org_height: Option<i64>,
    pub org_width: Option<i64>,
    pub image_base64: Option<String>,
}
model! { QuestionInfo {
    0 "Angle" angle: f64, 1 "Height" height: i64, 2 "Width" width: i64, 3 "ResultList" result_list: Vec<ResultList>,
    4 "OrgHeight" org_height: i64, 5 "OrgWidth" org_width: i64, 6 "ImageBase64" image_base64: String
} }

/// In the response of [`QuestionOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultList {
    pub question: Vec<Element>,
    pub option: Vec<Element>,
    pub figure: Vec<Element>,
    pub table: Vec<Element>,
    pub answer: Vec<Element>,
    pub parse: Vec<Element>,
    pub coord: Vec<Polygon>,
}
model! { ResultList {
    0 "Question" question: Vec<Element>, 1 "Option" option: Vec<Element>, 2 "Figure" figure: Vec<Element>,
    3 "Table" table: Vec<Element>, 4 "Answer" answer: Vec<Element>, 5 "Parse" parse: Vec<Element>,
    6 "Coord" coord: Vec<Polygon>
} }

/// In the response of [`QuestionOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Element {
    pub text: Option<String>,
    pub coord: Option<Polygon>,
    pub group_type: Option<String>,
    pub result_list: Vec<ResultList>,
    pub index: Option<i64>,
}
model! { Element {
    0 "Text" text: String, 1 "Coord" coord: Polygon, 2 "GroupType" group_type: String,
    3 "ResultList" result_list: Vec<ResultList>, 4 "Index" index: i64
} }

/// `QuestionSplitLayoutOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=QuestionSplitLayoutOCR>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionSplitLayoutOCR {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<i64>,
    pub enable_image_crop: Option<bool>,
    pub use_new_model: Option<bool>,
}
operation! { QuestionSplitLayoutOCR() "QuestionSplitLayoutOCR" -> QuestionSplitLayoutOCROutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String, 2 "IsPdf" is_pdf: bool,
    3 "PdfPageNumber" pdf_page_number: i64, 4 "EnableImageCrop" enable_image_crop: bool,
    5 "UseNewModel" use_new_model: bool
} }

/// Response of [`QuestionSplitLayoutOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionSplitLayoutOCROutput {
    pub question_info: Vec<QuestionInfo>,
}
model! { QuestionSplitLayoutOCROutput {
    0 "QuestionInfo" question_info: Vec<QuestionInfo>
} }

/// `QuestionSplitOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=QuestionSplitOCR>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionSplitOCR {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<i64>,
    pub enable_image_crop: Option<bool>,
    pub enable_only_detect_border: Option<bool>,
    pub use_new_model: Option<bool>,
}
operation! { QuestionSplitOCR() "QuestionSplitOCR" -> QuestionSplitOCROutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String, 2 "IsPdf" is_pdf: bool,
    3 "PdfPageNumber" pdf_page_number: i64, 4 "EnableImageCrop" enable_image_crop: bool,
    5 "EnableOnlyDetectBorder" enable_only_detect_border: bool, 6 "UseNewModel" use_new_model: bool
} }

/// Response of [`QuestionSplitOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionSplitOCROutput {
    pub question_info: Vec<QuestionInfo>,
}
model! { QuestionSplitOCROutput {
    0 "QuestionInfo" question_info: Vec<QuestionInfo>
} }

/// `RecognizeAgent` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=RecognizeAgent>.
///
/// Errors: [`codes::FAILED_OPERATION_PDF_PARSE_FAILED`], [`codes::FAILED_OPERATION_RESPONSE_PARSE_FAILED`],
/// [`codes::FAILED_OPERATION_UN_KNOW_FILE_TYPE_ERROR`].
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

/// In the request of [`RecognizeAgent`].
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

/// Response of [`RecognizeAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeAgentOutput {
    pub response: Vec<ListInfo>,
    pub angle: Option<f64>,
}
model! { RecognizeAgentOutput {
    0 "Response" response: Vec<ListInfo>, 1 "Angle" angle: f64
} }

/// In the response of [`RecognizeAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInfo {
    pub query_info: Option<String>,
    pub answer: Option<String>,
    pub extract_fields: Vec<FieldsInfo>,
    pub text_detections: Vec<TextDetection>,
}
model! { ListInfo {
    0 "QueryInfo" query_info: String, 1 "Answer" answer: String, 2 "ExtractFields" extract_fields: Vec<FieldsInfo>,
    3 "TextDetections" text_detections: Vec<TextDetection>
} }

/// In the response of [`RecognizeAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsInfo {
    pub key_name: Option<String>,
    pub key_prompt: Option<String>,
    pub key_value: Option<String>,
    pub key_type: Option<i64>,
    pub polygon: Option<CoordList>,
    pub sub_items: Vec<SubItemGroup>,
}
model! { FieldsInfo {
    0 "KeyName" key_name: String, 1 "KeyPrompt" key_prompt: String, 2 "KeyValue" key_value: String,
    3 "KeyType" key_type: i64, 4 "Polygon" polygon: CoordList, 5 "SubItems" sub_items: Vec<SubItemGroup>
} }

/// In the response of [`RecognizeAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoordList {
    pub top_left: Option<Coord>,
    pub top_right: Option<Coord>,
    pub bottom_left: Option<Coord>,
    pub bottom_right: Option<Coord>,
}
model! { CoordList {
    0 "TopLeft" top_left: Coord, 1 "TopRight" top_right: Coord, 2 "BottomLeft" bottom_left: Coord,
    3 "BottomRight" bottom_right: Coord
} }

/// In the response of [`RecognizeAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubItemGroup {
    pub groups: Vec<FieldsInfo>,
}
model! { SubItemGroup {
    0 "Groups" groups: Vec<FieldsInfo>
} }

/// `RecognizeEncryptedIDCardOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=RecognizeEncryptedIDCardOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_CARD_SIDE_ERROR`], [`codes::FAILED_OPERATION_ID_CARD_INFO_ILLEGAL`],
/// [`codes::FAILED_OPERATION_ID_CARD_TOO_SMALL`], [`codes::FAILED_OPERATION_IMAGE_BLUR`],
/// [`codes::FAILED_OPERATION_IMAGE_NO_ID_CARD`], [`codes::FAILED_OPERATION_MULTI_CARD_ERROR`],
/// [`codes::INVALID_PARAMETER_CONFIG_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeEncryptedIDCardOCR {
    /// Required.
    pub encrypted_body: String,
    /// Required.
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

/// In the request of [`RecognizeEncryptedIDCardOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Encryption {
    /// Required.
    pub ciphertext_blob: Option<String>,
    /// Required.
    pub iv: Option<String>,
    pub algorithm: Option<String>,
    pub tag_list: Option<Vec<String>>,
    pub encrypt_list: Option<Vec<String>>,
}
input! { Encryption(ciphertext_blob: String, iv: String) {
    0 "CiphertextBlob" ciphertext_blob: String, 1 "Iv" iv: String, 2 "Algorithm" algorithm: String,
    3 "TagList" tag_list: Vec<String>, 4 "EncryptList" encrypt_list: Vec<String>
} }

/// Response of [`RecognizeEncryptedIDCardOCR`].
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
    pub reflect_detail_infos: Vec<ReflectDetailInfo>,
    pub encrypted_body: Option<String>,
    pub encryption: Option<Encryption>,
}
model! { RecognizeEncryptedIDCardOCROutput {
    0 "Name" name: String, 1 "Sex" sex: String, 2 "Nation" nation: String, 3 "Birth" birth: String,
    4 "Address" address: String, 5 "IdNum" id_num: String, 6 "Authority" authority: String,
    7 "ValidDate" valid_date: String, 8 "AdvancedInfo" advanced_info: String,
    9 "ReflectDetailInfos" reflect_detail_infos: Vec<ReflectDetailInfo>, 10 "EncryptedBody" encrypted_body: String,
    11 "Encryption" encryption: Encryption
} }

/// `RecognizeFormulaOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=RecognizeFormulaOCR>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFormulaOCR {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<i64>,
}
operation! { RecognizeFormulaOCR() "RecognizeFormulaOCR" -> RecognizeFormulaOCROutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String, 2 "IsPdf" is_pdf: bool,
    3 "PdfPageNumber" pdf_page_number: i64
} }

/// Response of [`RecognizeFormulaOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFormulaOCROutput {
    pub angle: Option<f64>,
    pub formula_info_list: Vec<TextFormulaInfo>,
}
model! { RecognizeFormulaOCROutput {
    0 "Angle" angle: f64, 1 "FormulaInfoList" formula_info_list: Vec<TextFormulaInfo>
} }

/// In the response of [`RecognizeFormulaOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextFormulaInfo {
    pub detected_text: Option<String>,
    pub coord: Option<Polygon>,
}
model! { TextFormulaInfo {
    0 "DetectedText" detected_text: String, 1 "Coord" coord: Polygon
} }

/// `RecognizeGeneralCardWarn` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=RecognizeGeneralCardWarn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeGeneralCardWarn {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub card_type: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<i64>,
}
operation! { RecognizeGeneralCardWarn() "RecognizeGeneralCardWarn" -> RecognizeGeneralCardWarnOutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String, 2 "CardType" card_type: String,
    3 "IsPdf" is_pdf: bool, 4 "PdfPageNumber" pdf_page_number: i64
} }

/// Response of [`RecognizeGeneralCardWarn`].
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
    0 "CardType" card_type: String, 1 "Blur" blur: GeneralCardWarnInfo,
    2 "BorderIncomplete" border_incomplete: GeneralCardWarnInfo, 3 "Copy" copy: GeneralCardWarnInfo,
    4 "Ps" ps: GeneralCardWarnInfo, 5 "Reflection" reflection: GeneralCardWarnInfo,
    6 "Reprint" reprint: GeneralCardWarnInfo, 7 "Screenshot" screenshot: GeneralCardWarnInfo,
    8 "Cover" cover: GeneralCardWarnInfo, 9 "Overlap" overlap: GeneralCardWarnInfo,
    10 "Watermark" watermark: GeneralCardWarnInfo, 11 "Electron" electron: GeneralCardWarnInfo
} }

/// In the response of [`RecognizeGeneralCardWarn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralCardWarnInfo {
    pub is_warn: Option<bool>,
    pub risk_confidence: Option<f64>,
    pub polygon: Vec<Polygon>,
}
model! { GeneralCardWarnInfo {
    0 "IsWarn" is_warn: bool, 1 "RiskConfidence" risk_confidence: f64, 2 "Polygon" polygon: Vec<Polygon>
} }

/// `RecognizeGeneralInvoice` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=RecognizeGeneralInvoice>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_BLUR`].
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

/// Response of [`RecognizeGeneralInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeGeneralInvoiceOutput {
    pub mixed_invoice_items: Vec<InvoiceItem>,
    pub total_pdf_count: Option<i64>,
}
model! { RecognizeGeneralInvoiceOutput {
    0 "MixedInvoiceItems" mixed_invoice_items: Vec<InvoiceItem>, 1 "TotalPDFCount" total_pdf_count: i64
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    pub item_polygon: Vec<ItemPolygonInfo>,
    pub qr_code: Option<String>,
    pub invoice_seal_info: Option<InvoiceSealInfo>,
}
model! { InvoiceItem {
    0 "Code" code: String, 1 "Type" r#type: i64, 2 "Polygon" polygon: Polygon, 3 "Angle" angle: f64,
    4 "SingleInvoiceInfos" single_invoice_infos: SingleInvoiceItem, 5 "Page" page: i64, 6 "SubType" sub_type: String,
    7 "TypeDescription" type_description: String, 8 "CutImage" cut_image: String,
    9 "SubTypeDescription" sub_type_description: String, 10 "ItemPolygon" item_polygon: Vec<ItemPolygonInfo>,
    11 "QRCode" qr_code: String, 12 "InvoiceSealInfo" invoice_seal_info: InvoiceSealInfo
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    0 "VatSpecialInvoice" vat_special_invoice: VatInvoiceInfo, 1 "VatCommonInvoice" vat_common_invoice: VatInvoiceInfo,
    2 "VatElectronicCommonInvoice" vat_electronic_common_invoice: VatInvoiceInfo,
    3 "VatElectronicSpecialInvoice" vat_electronic_special_invoice: VatInvoiceInfo,
    4 "VatElectronicInvoiceBlockchain" vat_electronic_invoice_blockchain: VatInvoiceInfo,
    5 "VatElectronicInvoiceToll" vat_electronic_invoice_toll: VatInvoiceInfo,
    6 "VatElectronicSpecialInvoiceFull" vat_electronic_special_invoice_full: VatElectronicInfo,
    7 "VatElectronicInvoiceFull" vat_electronic_invoice_full: VatElectronicInfo,
    8 "MachinePrintedInvoice" machine_printed_invoice: MachinePrintedInvoice, 9 "BusInvoice" bus_invoice: BusInvoice,
    10 "ShippingInvoice" shipping_invoice: ShippingInvoice, 11 "TollInvoice" toll_invoice: TollInvoice,
    12 "OtherInvoice" other_invoice: OtherInvoice,
    13 "MotorVehicleSaleInvoice" motor_vehicle_sale_invoice: MotorVehicleSaleInvoice,
    14 "UsedCarPurchaseInvoice" used_car_purchase_invoice: UsedCarPurchaseInvoice,
    15 "VatInvoiceRoll" vat_invoice_roll: VatInvoiceRoll, 16 "TaxiTicket" taxi_ticket: TaxiTicket,
    17 "QuotaInvoice" quota_invoice: QuotaInvoice, 18 "AirTransport" air_transport: AirTransport,
    19 "NonTaxIncomeGeneralBill" non_tax_income_general_bill: NonTaxIncomeBill,
    20 "NonTaxIncomeElectronicBill" non_tax_income_electronic_bill: NonTaxIncomeBill,
    21 "TrainTicket" train_ticket: TrainTicket,
    22 "MedicalOutpatientInvoice" medical_outpatient_invoice: MedicalInvoice,
    23 "MedicalHospitalizedInvoice" medical_hospitalized_invoice: MedicalInvoice,
    24 "VatSalesList" vat_sales_list: VatInvoiceInfo,
    25 "ElectronicTrainTicketFull" electronic_train_ticket_full: ElectronicTrainTicketFull,
    26 "ElectronicFlightTicketFull" electronic_flight_ticket_full: ElectronicFlightTicketFull,
    27 "TaxPayment" tax_payment: TaxPayment, 28 "CustomsPaymentReceipt" customs_payment_receipt: CustomsPaymentReceipt,
    29 "BankSlip" bank_slip: BankSlip, 30 "OnlineTaxiItinerary" online_taxi_itinerary: OnlineTaxiItinerary,
    31 "CustomsDeclaration" customs_declaration: CustomsDeclaration,
    32 "OverseasInvoice" overseas_invoice: OverseasInvoice, 33 "ShoppingReceipt" shopping_receipt: ShoppingReceipt,
    34 "SaleInventory" sale_inventory: SaleInventory,
    35 "MotorVehicleSaleInvoiceElectronic" motor_vehicle_sale_invoice_electronic: MotorVehicleSaleInvoice,
    36 "UsedCarPurchaseInvoiceElectronic" used_car_purchase_invoice_electronic: UsedCarPurchaseInvoice,
    37 "ElectronicTollSummary" electronic_toll_summary: ElectronicTollSummary
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    pub vat_invoice_item_infos: Vec<VatInvoiceItemInfo>,
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
    0 "CheckCode" check_code: String, 1 "FormType" form_type: String, 2 "TravelTax" travel_tax: String,
    3 "BuyerAddrTel" buyer_addr_tel: String, 4 "BuyerBankAccount" buyer_bank_account: String,
    5 "CompanySealContent" company_seal_content: String, 6 "TaxSealContent" tax_seal_content: String,
    7 "ServiceName" service_name: String, 8 "City" city: String, 9 "QRCodeMark" qr_code_mark: i64,
    10 "AgentMark" agent_mark: i64, 11 "TransitMark" transit_mark: i64, 12 "OilMark" oil_mark: i64,
    13 "Title" title: String, 14 "Kind" kind: String, 15 "Code" code: String, 16 "Number" number: String,
    17 "NumberConfirm" number_confirm: String, 18 "Date" date: String, 19 "Total" total: String,
    20 "TotalCn" total_cn: String, 21 "PretaxAmount" pretax_amount: String, 22 "Tax" tax: String,
    23 "MachineCode" machine_code: String, 24 "Ciphertext" ciphertext: String, 25 "Remark" remark: String,
    26 "Seller" seller: String, 27 "SellerTaxID" seller_tax_id: String, 28 "SellerAddrTel" seller_addr_tel: String,
    29 "SellerBankAccount" seller_bank_account: String, 30 "Buyer" buyer: String, 31 "BuyerTaxID" buyer_tax_id: String,
    32 "CompanySealMark" company_seal_mark: i64, 33 "Issuer" issuer: String, 34 "Reviewer" reviewer: String,
    35 "Province" province: String, 36 "VatInvoiceItemInfos" vat_invoice_item_infos: Vec<VatInvoiceItemInfo>,
    37 "CodeConfirm" code_confirm: String, 38 "Receiptor" receiptor: String,
    39 "ElectronicFullMark" electronic_full_mark: i64, 40 "ElectronicFullNumber" electronic_full_number: String,
    41 "FormName" form_name: String, 42 "BlockChainMark" block_chain_mark: i64,
    43 "AcquisitionMark" acquisition_mark: i64, 44 "SubTotal" sub_total: String, 45 "SubTax" sub_tax: String
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    0 "Name" name: String, 1 "Specification" specification: String, 2 "Unit" unit: String,
    3 "Quantity" quantity: String, 4 "Price" price: String, 5 "Total" total: String, 6 "TaxRate" tax_rate: String,
    7 "Tax" tax: String, 8 "DateStart" date_start: String, 9 "DateEnd" date_end: String,
    10 "LicensePlate" license_plate: String, 11 "VehicleType" vehicle_type: String,
    12 "SerialNumber" serial_number: String
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    pub vat_electronic_items: Vec<VatElectronicItemInfo>,
    pub service_type_label: Option<String>,
    pub total_cn_mark: Option<String>,
    pub total_mark: Option<String>,
    pub pretax_amount_mark: Option<String>,
    pub tax_mark: Option<String>,
    pub company_seal_mark: Option<i64>,
    pub invoice_page_index: Option<String>,
}
model! { VatElectronicInfo {
    0 "Title" title: String, 1 "Number" number: String, 2 "Date" date: String, 3 "PretaxAmount" pretax_amount: String,
    4 "Tax" tax: String, 5 "Total" total: String, 6 "TotalCn" total_cn: String, 7 "Seller" seller: String,
    8 "SellerTaxID" seller_tax_id: String, 9 "Buyer" buyer: String, 10 "BuyerTaxID" buyer_tax_id: String,
    11 "Issuer" issuer: String, 12 "Remark" remark: String, 13 "SubTotal" sub_total: String,
    14 "SubTax" sub_tax: String, 15 "VatElectronicItems" vat_electronic_items: Vec<VatElectronicItemInfo>,
    16 "ServiceTypeLabel" service_type_label: String, 17 "TotalCnMark" total_cn_mark: String,
    18 "TotalMark" total_mark: String, 19 "PretaxAmountMark" pretax_amount_mark: String, 20 "TaxMark" tax_mark: String,
    21 "CompanySealMark" company_seal_mark: i64, 22 "InvoicePageIndex" invoice_page_index: String
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    0 "Name" name: String, 1 "Quantity" quantity: String, 2 "Specification" specification: String,
    3 "Price" price: String, 4 "Total" total: String, 5 "TaxRate" tax_rate: String, 6 "Tax" tax: String,
    7 "Unit" unit: String, 8 "VehicleType" vehicle_type: String, 9 "VehicleBrand" vehicle_brand: String,
    10 "DeparturePlace" departure_place: String, 11 "ArrivalPlace" arrival_place: String,
    12 "TransportItemsName" transport_items_name: String, 13 "PlaceOfBuildingService" place_of_building_service: String,
    14 "BuildingName" building_name: String, 15 "EstateNumber" estate_number: String, 16 "AreaUnit" area_unit: String,
    17 "Traveler" traveler: String, 18 "TravelerID" traveler_id: String, 19 "TravelDate" travel_date: String,
    20 "TravelLevel" travel_level: String, 21 "DateStart" date_start: String, 22 "DateEnd" date_end: String
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    pub general_machine_items: Vec<GeneralMachineItem>,
}
model! { MachinePrintedInvoice {
    0 "Title" title: String, 1 "QRCodeMark" qr_code_mark: i64, 2 "Code" code: String, 3 "Number" number: String,
    4 "Date" date: String, 5 "Time" time: String, 6 "CheckCode" check_code: String, 7 "Ciphertext" ciphertext: String,
    8 "Category" category: String, 9 "PretaxAmount" pretax_amount: String, 10 "Total" total: String,
    11 "TotalCn" total_cn: String, 12 "Tax" tax: String, 13 "IndustryClass" industry_class: String,
    14 "Seller" seller: String, 15 "SellerTaxID" seller_tax_id: String, 16 "SellerAddrTel" seller_addr_tel: String,
    17 "SellerBankAccount" seller_bank_account: String, 18 "Buyer" buyer: String, 19 "BuyerTaxID" buyer_tax_id: String,
    20 "BuyerAddrTel" buyer_addr_tel: String, 21 "BuyerBankAccount" buyer_bank_account: String, 22 "Kind" kind: String,
    23 "Province" province: String, 24 "City" city: String, 25 "CompanySealMark" company_seal_mark: i64,
    26 "ElectronicMark" electronic_mark: i64, 27 "Issuer" issuer: String, 28 "Receiptor" receiptor: String,
    29 "Reviewer" reviewer: String, 30 "Remark" remark: String, 31 "PaymentInfo" payment_info: String,
    32 "TicketPickupUser" ticket_pickup_user: String, 33 "MerchantNumber" merchant_number: String,
    34 "OrderNumber" order_number: String, 35 "GeneralMachineItems" general_machine_items: Vec<GeneralMachineItem>
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    0 "Name" name: String, 1 "Specification" specification: String, 2 "Unit" unit: String,
    3 "Quantity" quantity: String, 4 "Price" price: String, 5 "Total" total: String, 6 "TaxRate" tax_rate: String,
    7 "Tax" tax: String
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    0 "Title" title: String, 1 "QRCodeMark" qr_code_mark: i64, 2 "Number" number: String, 3 "Code" code: String,
    4 "Date" date: String, 5 "TimeGetOn" time_get_on: String, 6 "DateGetOn" date_get_on: String,
    7 "StationGetOn" station_get_on: String, 8 "StationGetOff" station_get_off: String, 9 "Total" total: String,
    10 "UserName" user_name: String, 11 "Kind" kind: String, 12 "UserID" user_id: String,
    13 "Province" province: String, 14 "City" city: String, 15 "PlaceGetOn" place_get_on: String,
    16 "GateNumber" gate_number: String, 17 "TicketType" ticket_type: String, 18 "VehicleType" vehicle_type: String,
    19 "SeatNumber" seat_number: String, 20 "TrainNumber" train_number: String
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    0 "Title" title: String, 1 "QRCodeMark" qr_code_mark: i64, 2 "Code" code: String, 3 "Number" number: String,
    4 "UserName" user_name: String, 5 "Date" date: String, 6 "Time" time: String,
    7 "StationGetOn" station_get_on: String, 8 "StationGetOff" station_get_off: String, 9 "Total" total: String,
    10 "Kind" kind: String, 11 "Province" province: String, 12 "City" city: String,
    13 "CurrencyCode" currency_code: String
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    0 "Title" title: String, 1 "Code" code: String, 2 "Number" number: String, 3 "Total" total: String,
    4 "Kind" kind: String, 5 "Date" date: String, 6 "Time" time: String, 7 "Entrance" entrance: String,
    8 "Exit" exit: String, 9 "HighwayMark" highway_mark: i64, 10 "QRCodeMark" qr_code_mark: i64
} }

/// In the response of [`RecognizeGeneralInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherInvoice {
    pub title: Option<String>,
    pub total: Option<String>,
    pub other_invoice_list_items: Vec<OtherInvoiceItem>,
    pub other_invoice_table_items: Vec<OtherInvoiceList>,
    pub date: Option<String>,
}
model! { OtherInvoice {
    0 "Title" title: String, 1 "Total" total: String,
    2 "OtherInvoiceListItems" other_invoice_list_items: Vec<OtherInvoiceItem>,
    3 "OtherInvoiceTableItems" other_invoice_table_items: Vec<OtherInvoiceList>, 4 "Date" date: String
} }

/// In the response of [`RecognizeGeneralInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherInvoiceItem {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { OtherInvoiceItem {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`RecognizeGeneralInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherInvoiceList {
    pub other_invoice_item_list: Vec<OtherInvoiceItem>,
}
model! { OtherInvoiceList {
    0 "OtherInvoiceItemList" other_invoice_item_list: Vec<OtherInvoiceItem>
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    0 "Title" title: String, 1 "Code" code: String, 2 "Number" number: String, 3 "Date" date: String,
    4 "PretaxAmount" pretax_amount: String, 5 "Total" total: String, 6 "TotalCn" total_cn: String,
    7 "Seller" seller: String, 8 "SellerTaxID" seller_tax_id: String, 9 "SellerTel" seller_tel: String,
    10 "SellerAddress" seller_address: String, 11 "SellerBank" seller_bank: String,
    12 "SellerBankAccount" seller_bank_account: String, 13 "Buyer" buyer: String, 14 "BuyerTaxID" buyer_tax_id: String,
    15 "BuyerID" buyer_id: String, 16 "TaxAuthorities" tax_authorities: String,
    17 "TaxAuthoritiesCode" tax_authorities_code: String, 18 "VIN" vin: String, 19 "VehicleModel" vehicle_model: String,
    20 "VehicleEngineCode" vehicle_engine_code: String, 21 "CertificateNumber" certificate_number: String,
    22 "InspectionNumber" inspection_number: String, 23 "MachineID" machine_id: String,
    24 "VehicleType" vehicle_type: String, 25 "Kind" kind: String, 26 "Province" province: String,
    27 "City" city: String, 28 "Tax" tax: String, 29 "TaxRate" tax_rate: String,
    30 "CompanySealMark" company_seal_mark: i64, 31 "Tonnage" tonnage: String, 32 "Remark" remark: String,
    33 "FormType" form_type: String, 34 "FormName" form_name: String, 35 "Issuer" issuer: String,
    36 "TaxNum" tax_num: String, 37 "TaxPayNum" tax_pay_num: String, 38 "TaxCode" tax_code: String,
    39 "MaxPeopleNum" max_people_num: String, 40 "Origin" origin: String, 41 "MachineCode" machine_code: String,
    42 "MachineNumber" machine_number: String, 43 "QRCodeMark" qr_code_mark: i64
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    0 "Title" title: String, 1 "QRCodeMark" qr_code_mark: i64, 2 "Code" code: String, 3 "Number" number: String,
    4 "Date" date: String, 5 "Total" total: String, 6 "TotalCn" total_cn: String, 7 "Seller" seller: String,
    8 "SellerTel" seller_tel: String, 9 "SellerTaxID" seller_tax_id: String, 10 "SellerAddress" seller_address: String,
    11 "Buyer" buyer: String, 12 "BuyerID" buyer_id: String, 13 "BuyerAddress" buyer_address: String,
    14 "BuyerTel" buyer_tel: String, 15 "CompanyName" company_name: String, 16 "CompanyTaxID" company_tax_id: String,
    17 "CompanyBankAccount" company_bank_account: String, 18 "CompanyTel" company_tel: String,
    19 "CompanyAddress" company_address: String, 20 "TransferAdministrationName" transfer_administration_name: String,
    21 "LicensePlate" license_plate: String, 22 "RegistrationNumber" registration_number: String, 23 "VIN" vin: String,
    24 "VehicleModel" vehicle_model: String, 25 "Kind" kind: String, 26 "Province" province: String,
    27 "City" city: String, 28 "VehicleType" vehicle_type: String, 29 "Remark" remark: String,
    30 "FormType" form_type: String, 31 "FormName" form_name: String, 32 "CompanySealMark" company_seal_mark: i64,
    33 "AuctionOrgName" auction_org_name: String, 34 "AuctionOrgAddress" auction_org_address: String,
    35 "AuctionOrgTaxID" auction_org_tax_id: String, 36 "AuctionOrgBankAccount" auction_org_bank_account: String,
    37 "AuctionOrgPhone" auction_org_phone: String, 38 "Issuer" issuer: String, 39 "TaxCode" tax_code: String,
    40 "MachineSerialNumber" machine_serial_number: String, 41 "MachineCode" machine_code: String,
    42 "MachineNumber" machine_number: String
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    pub vat_roll_items: Vec<VatRollItem>,
}
model! { VatInvoiceRoll {
    0 "Title" title: String, 1 "Code" code: String, 2 "Number" number: String, 3 "NumberConfirm" number_confirm: String,
    4 "Date" date: String, 5 "CheckCode" check_code: String, 6 "Seller" seller: String,
    7 "SellerTaxID" seller_tax_id: String, 8 "Buyer" buyer: String, 9 "BuyerTaxID" buyer_tax_id: String,
    10 "Category" category: String, 11 "Total" total: String, 12 "TotalCn" total_cn: String, 13 "Kind" kind: String,
    14 "Province" province: String, 15 "City" city: String, 16 "CompanySealMark" company_seal_mark: i64,
    17 "QRCodeMark" qr_code_mark: i64, 18 "ServiceName" service_name: String,
    19 "CompanySealContent" company_seal_content: String, 20 "TaxSealContent" tax_seal_content: String,
    21 "VatRollItems" vat_roll_items: Vec<VatRollItem>
} }

/// In the response of [`RecognizeGeneralInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatRollItem {
    pub name: Option<String>,
    pub quantity: Option<String>,
    pub price: Option<String>,
    pub total: Option<String>,
}
model! { VatRollItem {
    0 "Name" name: String, 1 "Quantity" quantity: String, 2 "Price" price: String, 3 "Total" total: String
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    0 "Title" title: String, 1 "QRCodeMark" qr_code_mark: i64, 2 "Code" code: String, 3 "Number" number: String,
    4 "Date" date: String, 5 "TimeGetOn" time_get_on: String, 6 "TimeGetOff" time_get_off: String,
    7 "Price" price: String, 8 "Mileage" mileage: String, 9 "Total" total: String, 10 "Place" place: String,
    11 "Province" province: String, 12 "City" city: String, 13 "Kind" kind: String,
    14 "LicensePlate" license_plate: String, 15 "FuelFee" fuel_fee: String,
    16 "BookingCallFee" booking_call_fee: String, 17 "CompanySealMark" company_seal_mark: i64
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    0 "Title" title: String, 1 "Code" code: String, 2 "Number" number: String, 3 "Total" total: String,
    4 "TotalCn" total_cn: String, 5 "Kind" kind: String, 6 "Province" province: String, 7 "City" city: String,
    8 "QRCodeMark" qr_code_mark: i64, 9 "CompanySealMark" company_seal_mark: i64
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    pub flight_items: Vec<FlightItem>,
    pub prompt_information: Option<String>,
    pub buyer_tax_id: Option<String>,
    pub buyer: Option<String>,
    pub receipt_number: Option<String>,
    pub invoice_status: Option<String>,
    pub tax_rate: Option<String>,
    pub tax_amount: Option<String>,
}
model! { AirTransport {
    0 "Title" title: String, 1 "Number" number: String, 2 "CheckCode" check_code: String,
    3 "SerialNumber" serial_number: String, 4 "Date" date: String, 5 "AgentCode" agent_code: String,
    6 "AgentCodeFirst" agent_code_first: String, 7 "AgentCodeSecond" agent_code_second: String,
    8 "UserName" user_name: String, 9 "UserID" user_id: String, 10 "Issuer" issuer: String, 11 "Fare" fare: String,
    12 "Tax" tax: String, 13 "FuelSurcharge" fuel_surcharge: String,
    14 "AirDevelopmentFund" air_development_fund: String, 15 "Insurance" insurance: String, 16 "Total" total: String,
    17 "Kind" kind: String, 18 "DomesticInternationalTag" domestic_international_tag: String,
    19 "DateStart" date_start: String, 20 "DateEnd" date_end: String, 21 "Endorsement" endorsement: String,
    22 "QRCodeMark" qr_code_mark: i64, 23 "FlightItems" flight_items: Vec<FlightItem>,
    24 "PromptInformation" prompt_information: String, 25 "BuyerTaxID" buyer_tax_id: String, 26 "Buyer" buyer: String,
    27 "ReceiptNumber" receipt_number: String, 28 "InvoiceStatus" invoice_status: String, 29 "TaxRate" tax_rate: String,
    30 "TaxAmount" tax_amount: String
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    0 "TerminalGetOn" terminal_get_on: String, 1 "TerminalGetOff" terminal_get_off: String, 2 "Carrier" carrier: String,
    3 "FlightNumber" flight_number: String, 4 "Seat" seat: String, 5 "DateGetOn" date_get_on: String,
    6 "TimeGetOn" time_get_on: String, 7 "StationGetOn" station_get_on: String,
    8 "StationGetOff" station_get_off: String, 9 "Allow" allow: String, 10 "FareBasis" fare_basis: String
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    pub non_tax_items: Vec<NonTaxItem>,
}
model! { NonTaxIncomeBill {
    0 "Title" title: String, 1 "Number" number: String, 2 "Code" code: String, 3 "CheckCode" check_code: String,
    4 "Date" date: String, 5 "Total" total: String, 6 "TotalCn" total_cn: String, 7 "Buyer" buyer: String,
    8 "BuyerTaxID" buyer_tax_id: String, 9 "Seller" seller: String, 10 "SellerCompany" seller_company: String,
    11 "Remark" remark: String, 12 "CurrencyCode" currency_code: String, 13 "Reviewer" reviewer: String,
    14 "QRCodeMark" qr_code_mark: i64, 15 "OtherInfo" other_info: String, 16 "PaymentCode" payment_code: String,
    17 "ReceiveUnitCode" receive_unit_code: String, 18 "Receiver" receiver: String, 19 "Operator" operator: String,
    20 "PayerAccount" payer_account: String, 21 "PayerBank" payer_bank: String,
    22 "ReceiverAccount" receiver_account: String, 23 "ReceiverBank" receiver_bank: String,
    24 "NonTaxItems" non_tax_items: Vec<NonTaxItem>
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    0 "ItemID" item_id: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Quantity" quantity: String,
    4 "Standard" standard: String, 5 "Total" total: String
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    0 "Title" title: String, 1 "Number" number: String, 2 "DateGetOn" date_get_on: String,
    3 "TimeGetOn" time_get_on: String, 4 "Name" name: String, 5 "StationGetOn" station_get_on: String,
    6 "StationGetOff" station_get_off: String, 7 "Seat" seat: String, 8 "Total" total: String, 9 "Kind" kind: String,
    10 "SerialNumber" serial_number: String, 11 "UserID" user_id: String, 12 "GateNumber" gate_number: String,
    13 "TrainNumber" train_number: String, 14 "HandlingFee" handling_fee: String,
    15 "OriginalFare" original_fare: String, 16 "TotalCn" total_cn: String, 17 "SeatNumber" seat_number: String,
    18 "PickUpAddress" pick_up_address: String, 19 "TicketChange" ticket_change: String,
    20 "AdditionalFare" additional_fare: String, 21 "ReceiptNumber" receipt_number: String,
    22 "QRCodeMark" qr_code_mark: i64, 23 "ReimburseOnlyMark" reimburse_only_mark: i64,
    24 "RefundMark" refund_mark: i64, 25 "TicketChangeMark" ticket_change_mark: i64
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    0 "Title" title: String, 1 "Code" code: String, 2 "Number" number: String, 3 "Total" total: String,
    4 "TotalCn" total_cn: String, 5 "Date" date: String, 6 "CheckCode" check_code: String, 7 "Place" place: String,
    8 "Reviewer" reviewer: String
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    0 "TypeOfVoucher" type_of_voucher: String, 1 "ElectronicTicketNum" electronic_ticket_num: String,
    2 "Date" date: String, 3 "StationGetOn" station_get_on: String, 4 "StationGetOff" station_get_off: String,
    5 "TrainNumber" train_number: String, 6 "DateGetOn" date_get_on: String, 7 "TimeGetOn" time_get_on: String,
    8 "Seat" seat: String, 9 "SeatNumber" seat_number: String, 10 "Fare" fare: String, 11 "Number" number: String,
    12 "UserID" user_id: String, 13 "UserName" user_name: String, 14 "Total" total: String,
    15 "TaxRate" tax_rate: String, 16 "Tax" tax: String, 17 "Buyer" buyer: String, 18 "BuyerTaxID" buyer_tax_id: String,
    19 "OriginalNumber" original_number: String, 20 "IDInfo" id_info: String
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    /// Secret.
    pub verification_code: Option<Secret>,
    pub prompt_information: Option<String>,
    pub insurance: Option<String>,
    pub issuer: Option<String>,
    pub date: Option<String>,
    pub domestic_international_tag: Option<String>,
    pub buyer: Option<String>,
    pub seller: Option<String>,
    pub buyer_tax_id: Option<String>,
    pub flight_items: Vec<FlightItemInfo>,
    pub invoice_status: Option<String>,
}
model! { ElectronicFlightTicketFull {
    0 "UserName" user_name: String, 1 "UserID" user_id: String, 2 "Endorsement" endorsement: String,
    3 "GPOrder" gp_order: String, 4 "Number" number: String, 5 "Fare" fare: String,
    6 "FuelSurcharge" fuel_surcharge: String, 7 "TaxRate" tax_rate: String, 8 "Tax" tax: String,
    9 "DevelopmentFund" development_fund: String, 10 "OtherTax" other_tax: String, 11 "Total" total: String,
    12 "ElectronicTicketNum" electronic_ticket_num: String, 13 "VerificationCode" verification_code: Secret,
    14 "PromptInformation" prompt_information: String, 15 "Insurance" insurance: String, 16 "Issuer" issuer: String,
    17 "Date" date: String, 18 "DomesticInternationalTag" domestic_international_tag: String, 19 "Buyer" buyer: String,
    20 "Seller" seller: String, 21 "BuyerTaxID" buyer_tax_id: String,
    22 "FlightItems" flight_items: Vec<FlightItemInfo>, 23 "InvoiceStatus" invoice_status: String
} }

/// In the response of [`RecognizeGeneralInvoice`].
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
    0 "TerminalGetOn" terminal_get_on: String, 1 "TerminalGetOff" terminal_get_off: String, 2 "Carrier" carrier: String,
    3 "FlightNumber" flight_number: String, 4 "Seat" seat: String, 5 "DateGetOn" date_get_on: String,
    6 "TimeGetOn" time_get_on: String, 7 "FareBasis" fare_basis: String, 8 "Allow" allow: String,
    9 "DateStart" date_start: String, 10 "DateEnd" date_end: String
} }

/// In the response of [`RecognizeGeneralInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxPayment {
    pub title: Option<String>,
    pub content: Vec<OtherInvoiceItem>,
    pub table_items: Vec<OtherInvoiceList>,
}
model! { TaxPayment {
    0 "Title" title: String, 1 "Content" content: Vec<OtherInvoiceItem>,
    2 "TableItems" table_items: Vec<OtherInvoiceList>
} }

/// In the response of [`RecognizeGeneralInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomsPaymentReceipt {
    pub title: Option<String>,
    pub content: Vec<OtherInvoiceItem>,
    pub common_content: Vec<OtherInvoiceItem>,
}
model! { CustomsPaymentReceipt {
    0 "Title" title: String, 1 "Content" content: Vec<OtherInvoiceItem>,
    2 "CommonContent" common_content: Vec<OtherInvoiceItem>
} }

/// In the response of [`RecognizeGeneralInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankSlip {
    pub bank_slip_infos: Vec<BankSlipInfo>,
    pub common_bank_slip_infos: Vec<BankSlipInfo>,
}
model! { BankSlip {
    0 "BankSlipInfos" bank_slip_infos: Vec<BankSlipInfo>,
    1 "CommonBankSlipInfos" common_bank_slip_infos: Vec<BankSlipInfo>
} }

/// In the response of [`RecognizeGeneralInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineTaxiItinerary {
    pub title: Option<String>,
    pub content: Vec<OnlineTaxiItineraryInfo>,
}
model! { OnlineTaxiItinerary {
    0 "Title" title: String, 1 "Content" content: Vec<OnlineTaxiItineraryInfo>
} }

/// In the response of [`RecognizeGeneralInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineTaxiItineraryInfo {
    pub name: Option<String>,
    pub value: Option<String>,
    pub row: Option<i64>,
}
model! { OnlineTaxiItineraryInfo {
    0 "Name" name: String, 1 "Value" value: String, 2 "Row" row: i64
} }

/// In the response of [`RecognizeGeneralInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomsDeclaration {
    pub title: Option<String>,
    pub content: Vec<OtherInvoiceItem>,
}
model! { CustomsDeclaration {
    0 "Title" title: String, 1 "Content" content: Vec<OtherInvoiceItem>
} }

/// In the response of [`RecognizeGeneralInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverseasInvoice {
    pub title: Option<String>,
    pub content: Vec<OtherInvoiceItem>,
}
model! { OverseasInvoice {
    0 "Title" title: String, 1 "Content" content: Vec<OtherInvoiceItem>
} }

/// In the response of [`RecognizeGeneralInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShoppingReceipt {
    pub title: Option<String>,
    pub content: Vec<OtherInvoiceItem>,
}
model! { ShoppingReceipt {
    0 "Title" title: String, 1 "Content" content: Vec<OtherInvoiceItem>
} }

/// In the response of [`RecognizeGeneralInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaleInventory {
    pub title: Option<String>,
    pub content: Vec<OtherInvoiceItem>,
}
model! { SaleInventory {
    0 "Title" title: String, 1 "Content" content: Vec<OtherInvoiceItem>
} }

/// In the response of [`RecognizeGeneralInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElectronicTollSummary {
    pub title: Option<String>,
    pub total: Option<String>,
    pub items: Vec<ElectronicTollSummaryItem>,
    pub table_items: Vec<ElectronicTollSummaryList>,
    pub date: Option<String>,
}
model! { ElectronicTollSummary {
    0 "Title" title: String, 1 "Total" total: String, 2 "Items" items: Vec<ElectronicTollSummaryItem>,
    3 "TableItems" table_items: Vec<ElectronicTollSummaryList>, 4 "Date" date: String
} }

/// In the response of [`RecognizeGeneralInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElectronicTollSummaryItem {
    pub name: Option<String>,
    pub value: Option<String>,
    pub row: Option<i64>,
}
model! { ElectronicTollSummaryItem {
    0 "Name" name: String, 1 "Value" value: String, 2 "Row" row: i64
} }

/// In the response of [`RecognizeGeneralInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElectronicTollSummaryList {
    pub items: Vec<ElectronicTollSummaryItem>,
}
model! { ElectronicTollSummaryList {
    0 "Items" items: Vec<ElectronicTollSummaryItem>
} }

/// In the response of [`RecognizeGeneralInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemPolygonInfo {
    pub key: Option<String>,
    pub polygon: Option<Polygon>,
    pub row: Option<i64>,
}
model! { ItemPolygonInfo {
    0 "Key" key: String, 1 "Polygon" polygon: Polygon, 2 "Row" row: i64
} }

/// In the response of [`RecognizeGeneralInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceSealInfo {
    pub company_seal_mark: Option<String>,
    pub supervision_seal_mark: Option<String>,
    pub company_seal_mark_info: Vec<String>,
    pub supervision_seal_mark_info: Vec<String>,
}
model! { InvoiceSealInfo {
    0 "CompanySealMark" company_seal_mark: String, 1 "SupervisionSealMark" supervision_seal_mark: String,
    2 "CompanySealMarkInfo" company_seal_mark_info: Vec<String>,
    3 "SupervisionSealMarkInfo" supervision_seal_mark_info: Vec<String>
} }

/// `RecognizeMedicalInvoiceOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=RecognizeMedicalInvoiceOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_ENGINE_RECOGNIZE_TIMEOUT`].
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

/// Response of [`RecognizeMedicalInvoiceOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeMedicalInvoiceOCROutput {
    pub medical_invoice_infos: Vec<MedicalInvoiceInfo>,
    pub angle: Option<f64>,
}
model! { RecognizeMedicalInvoiceOCROutput {
    0 "MedicalInvoiceInfos" medical_invoice_infos: Vec<MedicalInvoiceInfo>, 1 "Angle" angle: f64
} }

/// In the response of [`RecognizeMedicalInvoiceOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalInvoiceInfo {
    pub medical_invoice_items: Vec<MedicalInvoiceItem>,
}
model! { MedicalInvoiceInfo {
    0 "MedicalInvoiceItems" medical_invoice_items: Vec<MedicalInvoiceItem>
} }

/// In the response of [`RecognizeMedicalInvoiceOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MedicalInvoiceItem {
    pub name: Option<String>,
    pub content: Option<String>,
    pub vertex: Option<Polygon>,
    pub coord: Option<Rect>,
}
model! { MedicalInvoiceItem {
    0 "Name" name: String, 1 "Content" content: String, 2 "Vertex" vertex: Polygon, 3 "Coord" coord: Rect
} }

/// `RecognizeStoreName` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=RecognizeStoreName>.
///
/// Errors: [`codes::FAILED_OPERATION_CLASSIFY_STORE_FAILED`], [`codes::FAILED_OPERATION_NO_STORE_LABEL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeStoreName {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { RecognizeStoreName() "RecognizeStoreName" -> RecognizeStoreNameOutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

/// Response of [`RecognizeStoreName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeStoreNameOutput {
    pub store_info: Vec<StoreInfo>,
    pub angle: Option<f64>,
    pub store_label: Vec<String>,
}
model! { RecognizeStoreNameOutput {
    0 "StoreInfo" store_info: Vec<StoreInfo>, 1 "Angle" angle: f64, 2 "StoreLabel" store_label: Vec<String>
} }

/// In the response of [`RecognizeStoreName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoreInfo {
    pub name: Option<String>,
    pub value: Option<String>,
    pub rect: Option<Rect>,
}
model! { StoreInfo {
    0 "Name" name: String, 1 "Value" value: String, 2 "Rect" rect: Rect
} }

/// `RecognizeTableAccurateOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=RecognizeTableAccurateOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_PDF_PARSE_FAILED`], [`codes::FAILED_OPERATION_UN_KNOW_FILE_TYPE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTableAccurateOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub pdf_page_number: Option<i64>,
    pub use_new_model: Option<bool>,
}
operation! { RecognizeTableAccurateOCR() "RecognizeTableAccurateOCR" -> RecognizeTableAccurateOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "PdfPageNumber" pdf_page_number: i64,
    3 "UseNewModel" use_new_model: bool
} }

/// Response of [`RecognizeTableAccurateOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTableAccurateOCROutput {
    pub table_detections: Vec<TableInfo>,
    pub data: Option<String>,
    pub pdf_page_size: Option<i64>,
    pub angle: Option<f64>,
}
model! { RecognizeTableAccurateOCROutput {
    0 "TableDetections" table_detections: Vec<TableInfo>, 1 "Data" data: String, 2 "PdfPageSize" pdf_page_size: i64,
    3 "Angle" angle: f64
} }

/// In the response of [`RecognizeTableAccurateOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableInfo {
    pub cells: Vec<TableCellInfo>,
    pub r#type: Option<i64>,
    pub table_coord_point: Vec<Coord>,
}
model! { TableInfo {
    0 "Cells" cells: Vec<TableCellInfo>, 1 "Type" r#type: i64, 2 "TableCoordPoint" table_coord_point: Vec<Coord>
} }

/// In the response of [`RecognizeTableAccurateOCR`].
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
    pub polygon: Vec<Coord>,
}
model! { TableCellInfo {
    0 "ColTl" col_tl: i64, 1 "RowTl" row_tl: i64, 2 "ColBr" col_br: i64, 3 "RowBr" row_br: i64, 4 "Text" text: String,
    5 "Type" r#type: String, 6 "Confidence" confidence: f64, 7 "Polygon" polygon: Vec<Coord>
} }

/// `RecognizeTableOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=RecognizeTableOCR>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTableOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<i64>,
    pub table_language: Option<String>,
}
operation! { RecognizeTableOCR() "RecognizeTableOCR" -> RecognizeTableOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "IsPdf" is_pdf: bool,
    3 "PdfPageNumber" pdf_page_number: i64, 4 "TableLanguage" table_language: String
} }

/// Response of [`RecognizeTableOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTableOCROutput {
    pub table_detections: Vec<TableDetectInfo>,
    pub data: Option<String>,
    pub pdf_page_size: Option<i64>,
    pub angle: Option<f64>,
}
model! { RecognizeTableOCROutput {
    0 "TableDetections" table_detections: Vec<TableDetectInfo>, 1 "Data" data: String,
    2 "PdfPageSize" pdf_page_size: i64, 3 "Angle" angle: f64
} }

/// In the response of [`RecognizeTableOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableDetectInfo {
    pub cells: Vec<TableCell>,
    pub titles: Vec<TableTitle>,
    pub r#type: Option<i64>,
    pub table_coord_point: Vec<Coord>,
}
model! { TableDetectInfo {
    0 "Cells" cells: Vec<TableCell>, 1 "Titles" titles: Vec<TableTitle>, 2 "Type" r#type: i64,
    3 "TableCoordPoint" table_coord_point: Vec<Coord>
} }

/// In the response of [`RecognizeTableOCR`].
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
    pub polygon: Vec<Coord>,
    pub advanced_info: Option<String>,
    pub contents: Vec<CellContent>,
}
model! { TableCell {
    0 "ColTl" col_tl: i64, 1 "RowTl" row_tl: i64, 2 "ColBr" col_br: i64, 3 "RowBr" row_br: i64, 4 "Text" text: String,
    5 "Type" r#type: String, 6 "Confidence" confidence: f64, 7 "Polygon" polygon: Vec<Coord>,
    8 "AdvancedInfo" advanced_info: String, 9 "Contents" contents: Vec<CellContent>
} }

/// In the response of [`RecognizeTableOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CellContent {
    pub parag_no: Option<i64>,
    pub word_size: Option<i64>,
}
model! { CellContent {
    0 "ParagNo" parag_no: i64, 1 "WordSize" word_size: i64
} }

/// In the response of [`RecognizeTableOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableTitle {
    pub text: Option<String>,
}
model! { TableTitle {
    0 "Text" text: String
} }

/// `RecognizeThaiIDCardOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=RecognizeThaiIDCardOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_ID_CARD_TOO_SMALL`], [`codes::FAILED_OPERATION_IMAGE_BLUR`],
/// [`codes::FAILED_OPERATION_IMAGE_NO_SPECIFIED_CARD`], [`codes::FAILED_OPERATION_WARNING_SERVICE_FAILED`].
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

/// Response of [`RecognizeThaiIDCardOCR`].
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
    pub warn_card_infos: Vec<i64>,
    /// Deprecated.
    pub advanced_info: Option<String>,
    pub card_count: Option<i64>,
}
model! { RecognizeThaiIDCardOCROutput {
    0 "ID" id: String, 1 "ThaiName" thai_name: String, 2 "EnFirstName" en_first_name: String,
    3 "EnLastName" en_last_name: String, 4 "IssueDate" issue_date: String, 5 "ExpirationDate" expiration_date: String,
    6 "EnIssueDate" en_issue_date: String, 7 "EnExpirationDate" en_expiration_date: String,
    8 "Birthday" birthday: String, 9 "EnBirthday" en_birthday: String, 10 "Religion" religion: String,
    11 "SerialNumber" serial_number: String, 12 "Address" address: String, 13 "LaserID" laser_id: String,
    14 "PortraitImage" portrait_image: String, 15 "WarnCardInfos" warn_card_infos: Vec<i64>,
    16 "AdvancedInfo" advanced_info: String, 17 "CardCount" card_count: i64
} }

/// `RecognizeValidIDCardOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=RecognizeValidIDCardOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_CARD_SIDE_ERROR`], [`codes::FAILED_OPERATION_ID_CARD_INFO_ILLEGAL`],
/// [`codes::FAILED_OPERATION_ID_CARD_TOO_SMALL`], [`codes::FAILED_OPERATION_IMAGE_BLUR`],
/// [`codes::FAILED_OPERATION_IMAGE_NO_ID_CARD`], [`codes::FAILED_OPERATION_MULTI_CARD_ERROR`],
/// [`codes::INVALID_PARAMETER_CONFIG_FORMAT_ERROR`].
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

/// Response of [`RecognizeValidIDCardOCR`].
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
    0 "Type" r#type: String, 1 "IDCardInfo" id_card_info: IDCardInfo,
    2 "TemporaryIDCardInfo" temporary_id_card_info: TemporaryIDCardInfo,
    3 "ResidencePermitInfo" residence_permit_info: ResidencePermitInfo,
    4 "PermanentResidencePermitInfo" permanent_residence_permit_info: PermanentResidencePermitInfo
} }

/// In the response of [`RecognizeValidIDCardOCR`].
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
    0 "Name" name: ContentInfo, 1 "Sex" sex: ContentInfo, 2 "Nation" nation: ContentInfo, 3 "Birth" birth: ContentInfo,
    4 "Address" address: ContentInfo, 5 "IdNum" id_num: ContentInfo, 6 "Authority" authority: ContentInfo,
    7 "ValidDate" valid_date: ContentInfo, 8 "WarnInfos" warn_infos: CardWarnInfo,
    9 "CardImage" card_image: ContentInfo, 10 "PortraitImage" portrait_image: ContentInfo
} }

/// In the response of [`RecognizeValidIDCardOCR`].
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
    0 "Content" content: String, 1 "Confidence" confidence: i64, 2 "IsInComplete" is_in_complete: i64,
    3 "IsReflect" is_reflect: i64, 4 "IsKeyInComplete" is_key_in_complete: i64, 5 "IsKeyReflect" is_key_reflect: i64
} }

/// In the response of [`RecognizeValidIDCardOCR`].
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
    0 "BorderCheck" border_check: i64, 1 "OcclusionCheck" occlusion_check: i64, 2 "CopyCheck" copy_check: i64,
    3 "ReshootCheck" reshoot_check: i64, 4 "PSCheck" ps_check: i64, 5 "BlurCheck" blur_check: i64,
    6 "BlurScore" blur_score: f64, 7 "ElectronCheck" electron_check: i64
} }

/// In the response of [`RecognizeValidIDCardOCR`].
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
    0 "Name" name: ContentInfo, 1 "Sex" sex: ContentInfo, 2 "Nation" nation: ContentInfo, 3 "Birth" birth: ContentInfo,
    4 "Address" address: ContentInfo, 5 "IdNum" id_num: ContentInfo, 6 "Authority" authority: ContentInfo,
    7 "ValidDate" valid_date: ContentInfo, 8 "WarnInfos" warn_infos: CardWarnInfo,
    9 "CardImage" card_image: ContentInfo, 10 "PortraitImage" portrait_image: ContentInfo
} }

/// In the response of [`RecognizeValidIDCardOCR`].
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
    0 "Name" name: ContentInfo, 1 "Sex" sex: ContentInfo, 2 "Nation" nation: ContentInfo, 3 "Birth" birth: ContentInfo,
    4 "Address" address: ContentInfo, 5 "IdNum" id_num: ContentInfo, 6 "Authority" authority: ContentInfo,
    7 "ValidDate" valid_date: ContentInfo, 8 "WarnInfos" warn_infos: CardWarnInfo,
    9 "CardImage" card_image: ContentInfo, 10 "PortraitImage" portrait_image: ContentInfo,
    11 "PassNum" pass_num: ContentInfo, 12 "IssueNum" issue_num: ContentInfo
} }

/// In the response of [`RecognizeValidIDCardOCR`].
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
    0 "Name" name: ContentInfo, 1 "Sex" sex: ContentInfo, 2 "Nation" nation: ContentInfo, 3 "Birth" birth: ContentInfo,
    4 "Address" address: ContentInfo, 5 "IdNum" id_num: ContentInfo, 6 "Authority" authority: ContentInfo,
    7 "ValidDate" valid_date: ContentInfo, 8 "WarnInfos" warn_infos: CardWarnInfo,
    9 "CardImage" card_image: ContentInfo, 10 "PortraitImage" portrait_image: ContentInfo,
    11 "HolderNum" holder_num: ContentInfo, 12 "Nationality" nationality: ContentInfo, 13 "EnName" en_name: ContentInfo
} }

/// `ResidenceBookletOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=ResidenceBookletOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_NO_TEXT`], [`codes::FAILED_OPERATION_LANGUAGE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResidenceBookletOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { ResidenceBookletOCR() "ResidenceBookletOCR" -> ResidenceBookletOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

/// Response of [`ResidenceBookletOCR`].
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
    0 "HouseholdNumber" household_number: String, 1 "Name" name: String, 2 "Sex" sex: String,
    3 "BirthPlace" birth_place: String, 4 "Nation" nation: String, 5 "NativePlace" native_place: String,
    6 "BirthDate" birth_date: String, 7 "IdCardNumber" id_card_number: String,
    8 "EducationDegree" education_degree: String, 9 "ServicePlace" service_place: String,
    10 "Household" household: String, 11 "Address" address: String, 12 "Signature" signature: String,
    13 "IssueDate" issue_date: String, 14 "HomePageNumber" home_page_number: String,
    15 "HouseholderName" householder_name: String, 16 "Relationship" relationship: String,
    17 "OtherAddresses" other_addresses: String, 18 "ReligiousBelief" religious_belief: String,
    19 "Height" height: String, 20 "BloodType" blood_type: String, 21 "MaritalStatus" marital_status: String,
    22 "VeteranStatus" veteran_status: String, 23 "Profession" profession: String,
    24 "MoveToCityInformation" move_to_city_information: String,
    25 "MoveToSiteInformation" move_to_site_information: String, 26 "RegistrationDate" registration_date: String,
    27 "FormerName" former_name: String
} }

/// `RideHailingDriverLicenseOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=RideHailingDriverLicenseOCR>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RideHailingDriverLicenseOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { RideHailingDriverLicenseOCR() "RideHailingDriverLicenseOCR" -> RideHailingDriverLicenseOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

/// Response of [`RideHailingDriverLicenseOCR`].
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
    0 "Name" name: String, 1 "LicenseNumber" license_number: String, 2 "StartDate" start_date: String,
    3 "EndDate" end_date: String, 4 "ReleaseDate" release_date: String
} }

/// `RideHailingTransportLicenseOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=RideHailingTransportLicenseOCR>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RideHailingTransportLicenseOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { RideHailingTransportLicenseOCR() "RideHailingTransportLicenseOCR" -> RideHailingTransportLicenseOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

/// Response of [`RideHailingTransportLicenseOCR`].
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
    0 "OperationLicenseNumber" operation_license_number: String, 1 "VehicleOwner" vehicle_owner: String,
    2 "VehicleNumber" vehicle_number: String, 3 "StartDate" start_date: String, 4 "EndDate" end_date: String,
    5 "ReleaseDate" release_date: String
} }

/// `SealOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=SealOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_NO_TEXT`].
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

/// Response of [`SealOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SealOCROutput {
    pub seal_body: Option<String>,
    pub location: Option<Rect>,
    pub other_texts: Vec<String>,
    pub seal_infos: Vec<SealInfo>,
    pub seal_shape: Option<String>,
}
model! { SealOCROutput {
    0 "SealBody" seal_body: String, 1 "Location" location: Rect, 2 "OtherTexts" other_texts: Vec<String>,
    3 "SealInfos" seal_infos: Vec<SealInfo>, 4 "SealShape" seal_shape: String
} }

/// `SmartStructuralOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=SmartStructuralOCR>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartStructuralOCR {
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
    pub item_names: Option<Vec<String>>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<i64>,
    pub return_full_text: Option<bool>,
}
operation! { SmartStructuralOCR() "SmartStructuralOCR" -> SmartStructuralOCROutput {
    0 "ImageUrl" image_url: String, 1 "ImageBase64" image_base64: String, 2 "ItemNames" item_names: Vec<String>,
    3 "IsPdf" is_pdf: bool, 4 "PdfPageNumber" pdf_page_number: i64, 5 "ReturnFullText" return_full_text: bool
} }

/// Response of [`SmartStructuralOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartStructuralOCROutput {
    pub angle: Option<f64>,
    pub structural_items: Vec<StructuralItem>,
}
model! { SmartStructuralOCROutput {
    0 "Angle" angle: f64, 1 "StructuralItems" structural_items: Vec<StructuralItem>
} }

/// In the response of [`SmartStructuralOCR`].
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
    0 "Name" name: String, 1 "Value" value: String, 2 "Confidence" confidence: i64, 3 "ItemCoord" item_coord: ItemCoord,
    4 "Row" row: i64
} }

/// Submits extract doc agent job: `SubmitExtractDocAgentJob` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=SubmitExtractDocAgentJob>.
///
/// Errors: [`codes::FAILED_OPERATION_PDF_PARSE_FAILED`], [`codes::FAILED_OPERATION_UN_KNOW_FILE_TYPE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitExtractDocAgentJob {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    /// Deprecated.
    pub pdf_page_number: Option<i64>,
    pub item_names: Option<Vec<ItemNames>>,
    pub enable_coord: Option<bool>,
    pub file_start_page_number: Option<i64>,
    pub file_end_page_number: Option<i64>,
    pub model_config: Option<String>,
}
operation! { SubmitExtractDocAgentJob() "SubmitExtractDocAgentJob" -> SubmitExtractDocAgentJobOutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "PdfPageNumber" pdf_page_number: i64,
    3 "ItemNames" item_names: Vec<ItemNames>, 4 "EnableCoord" enable_coord: bool,
    5 "FileStartPageNumber" file_start_page_number: i64, 6 "FileEndPageNumber" file_end_page_number: i64,
    7 "ModelConfig" model_config: String
} }

/// Response of [`SubmitExtractDocAgentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitExtractDocAgentJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitExtractDocAgentJobOutput {
    0 "JobId" job_id: String
} }

/// Submits mark essay agent job: `SubmitMarkEssayAgentJob` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=SubmitMarkEssayAgentJob>.
///
/// Errors: [`codes::FAILED_OPERATION_PDF_PARSE_FAILED`], [`codes::FAILED_OPERATION_UN_KNOW_FILE_TYPE_ERROR`].
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

/// Response of [`SubmitMarkEssayAgentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitMarkEssayAgentJobOutput {
    pub job_ids: Vec<String>,
}
model! { SubmitMarkEssayAgentJobOutput {
    0 "JobIds" job_ids: Vec<String>
} }

/// Submits question mark agent job: `SubmitQuestionMarkAgentJob` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=SubmitQuestionMarkAgentJob>.
///
/// Errors: [`codes::FAILED_OPERATION_PDF_PARSE_FAILED`], [`codes::FAILED_OPERATION_UN_KNOW_FILE_TYPE_ERROR`].
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

/// Response of [`SubmitQuestionMarkAgentJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitQuestionMarkAgentJobOutput {
    pub job_id: Option<String>,
    pub question_info: Vec<QuestionInfo>,
    pub question_count: Option<String>,
    pub original_image_url: Option<String>,
}
model! { SubmitQuestionMarkAgentJobOutput {
    0 "JobId" job_id: String, 1 "QuestionInfo" question_info: Vec<QuestionInfo>,
    2 "QuestionCount" question_count: String, 3 "OriginalImageUrl" original_image_url: String
} }

/// `TableOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=TableOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_NO_TEXT`], [`codes::FAILED_OPERATION_LANGUAGE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { TableOCR() "TableOCR" -> TableOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

/// Response of [`TableOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableOCROutput {
    pub text_detections: Vec<TextTable>,
    pub data: Option<String>,
}
model! { TableOCROutput {
    0 "TextDetections" text_detections: Vec<TextTable>, 1 "Data" data: String
} }

/// In the response of [`TableOCR`].
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
    pub polygon: Vec<Coord>,
    pub advanced_info: Option<String>,
}
model! { TextTable {
    0 "ColTl" col_tl: i64, 1 "RowTl" row_tl: i64, 2 "ColBr" col_br: i64, 3 "RowBr" row_br: i64, 4 "Text" text: String,
    5 "Type" r#type: String, 6 "Confidence" confidence: i64, 7 "Polygon" polygon: Vec<Coord>,
    8 "AdvancedInfo" advanced_info: String
} }

/// `TextDetect` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=TextDetect>.
///
/// Errors: [`codes::FAILED_OPERATION_DETECT_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextDetect {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { TextDetect() "TextDetect" -> TextDetectOutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

/// Response of [`TextDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextDetectOutput {
    pub has_text: Option<bool>,
}
model! { TextDetectOutput {
    0 "HasText" has_text: bool
} }

/// `TrainTicketOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=TrainTicketOCR>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
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

/// Response of [`TrainTicketOCR`].
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
    0 "TicketNum" ticket_num: String, 1 "StartStation" start_station: String,
    2 "DestinationStation" destination_station: String, 3 "Date" date: String, 4 "TrainNum" train_num: String,
    5 "Seat" seat: String, 6 "Name" name: String, 7 "Price" price: String, 8 "SeatCategory" seat_category: String,
    9 "ID" id: String, 10 "InvoiceType" invoice_type: String, 11 "SerialNumber" serial_number: String,
    12 "AdditionalCost" additional_cost: String, 13 "HandlingFee" handling_fee: String,
    14 "LegalAmount" legal_amount: String, 15 "TicketStation" ticket_station: String,
    16 "OriginalPrice" original_price: String, 17 "InvoiceStyle" invoice_style: String,
    18 "ReceiptNumber" receipt_number: String, 19 "IsReceipt" is_receipt: String
} }

/// `VatInvoiceOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=VatInvoiceOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_BLUR`], [`codes::FAILED_OPERATION_IMAGE_NO_TEXT`],
/// [`codes::INVALID_PARAMETER_ENGINE_IMAGE_DECODE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatInvoiceOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub is_pdf: Option<bool>,
    pub pdf_page_number: Option<i64>,
}
operation! { VatInvoiceOCR() "VatInvoiceOCR" -> VatInvoiceOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "IsPdf" is_pdf: bool,
    3 "PdfPageNumber" pdf_page_number: i64
} }

/// Response of [`VatInvoiceOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatInvoiceOCROutput {
    pub vat_invoice_infos: Vec<TextVatInvoice>,
    pub items: Vec<VatInvoiceItem>,
    pub pdf_page_size: Option<i64>,
    pub angle: Option<f64>,
}
model! { VatInvoiceOCROutput {
    0 "VatInvoiceInfos" vat_invoice_infos: Vec<TextVatInvoice>, 1 "Items" items: Vec<VatInvoiceItem>,
    2 "PdfPageSize" pdf_page_size: i64, 3 "Angle" angle: f64
} }

/// In the response of [`VatInvoiceOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextVatInvoice {
    pub name: Option<String>,
    pub value: Option<String>,
    pub polygon: Option<Polygon>,
}
model! { TextVatInvoice {
    0 "Name" name: String, 1 "Value" value: String, 2 "Polygon" polygon: Polygon
} }

/// In the response of [`VatInvoiceOCR`].
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
    0 "LineNo" line_no: String, 1 "Name" name: String, 2 "Spec" spec: String, 3 "Unit" unit: String,
    4 "Quantity" quantity: String, 5 "UnitPrice" unit_price: String, 6 "AmountWithoutTax" amount_without_tax: String,
    7 "TaxRate" tax_rate: String, 8 "TaxAmount" tax_amount: String, 9 "TaxClassifyCode" tax_classify_code: String,
    10 "VehicleType" vehicle_type: String, 11 "VehicleBrand" vehicle_brand: String,
    12 "DeparturePlace" departure_place: String, 13 "ArrivalPlace" arrival_place: String,
    14 "TransportItemsName" transport_items_name: String, 15 "ConstructionPlace" construction_place: String,
    16 "ConstructionName" construction_name: String
} }

/// `VatInvoiceVerifyNew` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=VatInvoiceVerifyNew>.
///
/// Errors: [`codes::FAILED_OPERATION_ARREARS_ERROR`], [`codes::FAILED_OPERATION_COUNT_LIMIT_ERROR`],
/// [`codes::FAILED_OPERATION_INVOICE_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_PRICE_OR_VERIFICATION_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TICKET_CODE_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TICKET_DATE_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TICKET_SN_PARAMETER_VALUE_LIMIT`], [`codes::RESOURCE_NOT_FOUND_NO_AREA_CODE`],
/// [`codes::RESOURCE_NOT_FOUND_NO_INVOICE`], [`codes::RESOURCE_NOT_FOUND_NOT_SUPPORT_CURRENT_INVOICE_QUERY`],
/// [`codes::RESOURCE_UNAVAILABLE_TAX_NETWORK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatInvoiceVerifyNew {
    /// Required.
    pub invoice_no: String,
    /// Required.
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

/// Response of [`VatInvoiceVerifyNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatInvoiceVerifyNewOutput {
    pub invoice: Option<VatInvoice>,
    pub vehicle_invoice_info: Option<VehicleInvoiceInfo>,
    pub used_vehicle_invoice_info: Option<UsedVehicleInvoiceInfo>,
    pub pass_invoice_info_list: Vec<PassInvoiceInfo>,
    pub electronic_train_ticket: Option<ElectronicTrainTicket>,
    pub electronic_air_transport: Option<ElectronicAirTransport>,
    pub financial_bill: Option<FinancialBill>,
}
model! { VatInvoiceVerifyNewOutput {
    0 "Invoice" invoice: VatInvoice, 1 "VehicleInvoiceInfo" vehicle_invoice_info: VehicleInvoiceInfo,
    2 "UsedVehicleInvoiceInfo" used_vehicle_invoice_info: UsedVehicleInvoiceInfo,
    3 "PassInvoiceInfoList" pass_invoice_info_list: Vec<PassInvoiceInfo>,
    4 "ElectronicTrainTicket" electronic_train_ticket: ElectronicTrainTicket,
    5 "ElectronicAirTransport" electronic_air_transport: ElectronicAirTransport,
    6 "FinancialBill" financial_bill: FinancialBill
} }

/// In the response of [`VatInvoiceVerifyNew`].
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
    pub items: Vec<VatInvoiceItem>,
    pub tax_bureau: Option<String>,
    pub traffic_free_flag: Option<String>,
    pub red_letter_invoice_mark: Option<bool>,
    pub issuing_type_mark: Option<i64>,
    pub seller_agent_name: Option<String>,
    pub seller_agent_tax_id: Option<String>,
}
model! { VatInvoice {
    0 "Code" code: String, 1 "Number" number: String, 2 "Date" date: String, 3 "BuyerName" buyer_name: String,
    4 "BuyerTaxCode" buyer_tax_code: String, 5 "BuyerAddressPhone" buyer_address_phone: String,
    6 "BuyerBankAccount" buyer_bank_account: String, 7 "SellerName" seller_name: String,
    8 "SellerTaxCode" seller_tax_code: String, 9 "SellerAddressPhone" seller_address_phone: String,
    10 "SellerBankAccount" seller_bank_account: String, 11 "Remark" remark: String, 12 "MachineNo" machine_no: String,
    13 "Type" r#type: String, 14 "ElectronicType" electronic_type: String, 15 "CheckCode" check_code: String,
    16 "IsAbandoned" is_abandoned: String, 17 "HasSellerList" has_seller_list: String,
    18 "SellerListTitle" seller_list_title: String, 19 "SellerListTax" seller_list_tax: String,
    20 "AmountWithoutTax" amount_without_tax: String, 21 "TaxAmount" tax_amount: String,
    22 "AmountWithTax" amount_with_tax: String, 23 "Items" items: Vec<VatInvoiceItem>,
    24 "TaxBureau" tax_bureau: String, 25 "TrafficFreeFlag" traffic_free_flag: String,
    26 "RedLetterInvoiceMark" red_letter_invoice_mark: bool, 27 "IssuingTypeMark" issuing_type_mark: i64,
    28 "SellerAgentName" seller_agent_name: String, 29 "SellerAgentTaxID" seller_agent_tax_id: String
} }

/// In the response of [`VatInvoiceVerifyNew`].
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
    0 "CarType" car_type: String, 1 "PlateModel" plate_model: String, 2 "ProduceAddress" produce_address: String,
    3 "CertificateNo" certificate_no: String, 4 "ImportNo" import_no: String, 5 "VinNo" vin_no: String,
    6 "PayTaxesNo" pay_taxes_no: String, 7 "Tonnage" tonnage: String, 8 "LimitCount" limit_count: String,
    9 "EngineNo" engine_no: String, 10 "BizCheckFormNo" biz_check_form_no: String,
    11 "TaxtationOrgCode" taxtation_org_code: String, 12 "TaxtationOrgName" taxtation_org_name: String,
    13 "MotorTaxRate" motor_tax_rate: String, 14 "MotorBankName" motor_bank_name: String,
    15 "MotorBankAccount" motor_bank_account: String, 16 "SellerAddress" seller_address: String,
    17 "SellerTel" seller_tel: String, 18 "BuyerNo" buyer_no: String
} }

/// In the response of [`VatInvoiceVerifyNew`].
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
    0 "TaxBureau" tax_bureau: String, 1 "Buyer" buyer: String, 2 "BuyerNo" buyer_no: String,
    3 "BuyerAddress" buyer_address: String, 4 "BuyerTel" buyer_tel: String, 5 "Seller" seller: String,
    6 "SellerNo" seller_no: String, 7 "SellerAddress" seller_address: String, 8 "SellerTel" seller_tel: String,
    9 "VehicleLicenseNo" vehicle_license_no: String, 10 "RegisterNo" register_no: String,
    11 "VehicleIdentifyNo" vehicle_identify_no: String, 12 "ManagementOffice" management_office: String,
    13 "VehicleTotalPrice" vehicle_total_price: String, 14 "Auctioneer" auctioneer: String,
    15 "AuctioneerAddress" auctioneer_address: String, 16 "AuctioneerTaxpayerNum" auctioneer_taxpayer_num: String,
    17 "AuctioneerBankAccount" auctioneer_bank_account: String, 18 "AuctioneerTel" auctioneer_tel: String,
    19 "Market" market: String, 20 "MarketTaxpayerNum" market_taxpayer_num: String,
    21 "MarketAddress" market_address: String, 22 "MarketBankAccount" market_bank_account: String,
    23 "MarketTel" market_tel: String
} }

/// In the response of [`VatInvoiceVerifyNew`].
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
    0 "NumberPlate" number_plate: String, 1 "Type" r#type: String, 2 "PassDateBegin" pass_date_begin: String,
    3 "PassDateEnd" pass_date_end: String, 4 "TaxClassifyCode" tax_classify_code: String
} }

/// In the response of [`VatInvoiceVerifyNew`].
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
    0 "BuyerName" buyer_name: String, 1 "BuyerTaxCode" buyer_tax_code: String, 2 "Number" number: String,
    3 "Date" date: String, 4 "TotalCN" total_cn: String, 5 "Tax" tax: String, 6 "ServiceType" service_type: String,
    7 "TimeGetOn" time_get_on: String, 8 "TrainNumber" train_number: String, 9 "Code" code: String,
    10 "SeatType" seat_type: String, 11 "DateGetOn" date_get_on: String, 12 "TrainCabin" train_cabin: String,
    13 "StationGetOn" station_get_on: String, 14 "ElectronicNumber" electronic_number: String,
    15 "PassengerName" passenger_name: String, 16 "PassengerNo" passenger_no: String, 17 "Amount" amount: String,
    18 "StationGetOff" station_get_off: String, 19 "TaxRate" tax_rate: String, 20 "Seat" seat: String,
    21 "Total" total: String, 22 "CheckCode" check_code: String, 23 "StateCode" state_code: String
} }

/// In the response of [`VatInvoiceVerifyNew`].
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
    pub electronic_air_transport_details: Vec<ElectronicAirTransportDetail>,
    pub fare: Option<String>,
    pub fuel_surcharge: Option<String>,
    pub tax_amount: Option<String>,
    pub development_fund: Option<String>,
}
model! { ElectronicAirTransport {
    0 "Code" code: String, 1 "Number" number: String, 2 "Date" date: String, 3 "Amount" amount: String,
    4 "CheckCode" check_code: String, 5 "Total" total: String, 6 "DeductionMark" deduction_mark: String,
    7 "StateCode" state_code: String, 8 "BuyerTaxCode" buyer_tax_code: String, 9 "BuyerName" buyer_name: String,
    10 "Tax" tax: String, 11 "DomesticInternationalMark" domestic_international_mark: String,
    12 "PassengerName" passenger_name: String, 13 "PassengerNo" passenger_no: String,
    14 "ElectronicNumber" electronic_number: String,
    15 "ElectronicAirTransportDetails" electronic_air_transport_details: Vec<ElectronicAirTransportDetail>,
    16 "Fare" fare: String, 17 "FuelSurcharge" fuel_surcharge: String, 18 "TaxAmount" tax_amount: String,
    19 "DevelopmentFund" development_fund: String
} }

/// In the response of [`VatInvoiceVerifyNew`].
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
    0 "FlightSegment" flight_segment: String, 1 "StationGetOn" station_get_on: String,
    2 "StationGetOff" station_get_off: String, 3 "Carrier" carrier: String, 4 "FlightNumber" flight_number: String,
    5 "SeatLevel" seat_level: String, 6 "FlightDate" flight_date: String, 7 "DepartureTime" departure_time: String,
    8 "FareBasis" fare_basis: String
} }

/// In the response of [`VatInvoiceVerifyNew`].
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
    pub financial_bill_items: Vec<FinancialBillItem>,
    pub financial_bill_item_details: Vec<FinancialBillItemDetails>,
}
model! { FinancialBill {
    0 "Code" code: String, 1 "Number" number: String, 2 "BuyerTaxID" buyer_tax_id: String,
    3 "CheckCode" check_code: String, 4 "Buyer" buyer: String, 5 "Date" date: String,
    6 "SellerCompany" seller_company: String, 7 "Reviewer" reviewer: String, 8 "Seller" seller: String,
    9 "Title" title: String, 10 "Total" total: String, 11 "TotalCn" total_cn: String,
    12 "RushRedStateCode" rush_red_state_code: String, 13 "RushRedDate" rush_red_date: String,
    14 "RushRedTime" rush_red_time: String, 15 "RushRedReason" rush_red_reason: String,
    16 "FinancialBillItems" financial_bill_items: Vec<FinancialBillItem>,
    17 "FinancialBillItemDetails" financial_bill_item_details: Vec<FinancialBillItemDetails>
} }

/// In the response of [`VatInvoiceVerifyNew`].
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
    0 "ItemID" item_id: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Quantity" quantity: String,
    4 "Standard" standard: String, 5 "Total" total: String, 6 "SerialNumber" serial_number: String,
    7 "Remark" remark: String
} }

/// In the response of [`VatInvoiceVerifyNew`].
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
    0 "ItemID" item_id: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Quantity" quantity: String,
    4 "Standard" standard: String, 5 "Total" total: String, 6 "SerialNumber" serial_number: String,
    7 "Remark" remark: String
} }

/// `VehicleLicenseOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=VehicleLicenseOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_BLUR`], [`codes::FAILED_OPERATION_IMAGE_NO_TEXT`],
/// [`codes::FAILED_OPERATION_LICENSE_CARD_SIDE_ERROR`], [`codes::FAILED_OPERATION_LICENSE_MULTI_CARD_ERROR`],
/// [`codes::FAILED_OPERATION_NO_VEHICLE_LICENSE_ERROR`], [`codes::INVALID_PARAMETER_ENGINE_IMAGE_DECODE_FAILED`].
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

/// Response of [`VehicleLicenseOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleLicenseOCROutput {
    pub front_info: Option<TextVehicleFront>,
    pub back_info: Option<TextVehicleBack>,
    pub recognize_warn_code: Vec<i64>,
    pub recognize_warn_msg: Vec<String>,
    pub vehicle_license_type: Option<String>,
    pub tractor_back_info: Option<TextTractorVehicleBack>,
}
model! { VehicleLicenseOCROutput {
    0 "FrontInfo" front_info: TextVehicleFront, 1 "BackInfo" back_info: TextVehicleBack,
    2 "RecognizeWarnCode" recognize_warn_code: Vec<i64>, 3 "RecognizeWarnMsg" recognize_warn_msg: Vec<String>,
    4 "VehicleLicenseType" vehicle_license_type: String, 5 "TractorBackInfo" tractor_back_info: TextTractorVehicleBack
} }

/// In the response of [`VehicleLicenseOCR`].
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
    0 "PlateNo" plate_no: String, 1 "VehicleType" vehicle_type: String, 2 "Owner" owner: String,
    3 "Address" address: String, 4 "UseCharacter" use_character: String, 5 "Model" model: String, 6 "Vin" vin: String,
    7 "EngineNo" engine_no: String, 8 "RegisterDate" register_date: String, 9 "IssueDate" issue_date: String,
    10 "Seal" seal: String, 11 "StateElectronic" state_electronic: String,
    12 "InspectionValidityTimeElectronic" inspection_validity_time_electronic: String,
    13 "GenerationTimeElectronic" generation_time_electronic: String
} }

/// In the response of [`VehicleLicenseOCR`].
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
    0 "PlateNo" plate_no: String, 1 "FileNo" file_no: String, 2 "AllowNum" allow_num: String,
    3 "TotalMass" total_mass: String, 4 "CurbWeight" curb_weight: String, 5 "LoadQuality" load_quality: String,
    6 "ExternalSize" external_size: String, 7 "Marks" marks: String, 8 "Record" record: String,
    9 "TotalQuasiMass" total_quasi_mass: String, 10 "SubPageCode" sub_page_code: String,
    11 "FuelType" fuel_type: String, 12 "AddressElectronic" address_electronic: String,
    13 "IssueAuthorityElectronic" issue_authority_electronic: String, 14 "CarBodyColor" car_body_color: String
} }

/// In the response of [`VehicleLicenseOCR`].
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
    0 "PlateNo" plate_no: String, 1 "AllowNum" allow_num: String,
    2 "CombineHarvesterQuality" combine_harvester_quality: String,
    3 "TractorMinUsageWeight" tractor_min_usage_weight: String,
    4 "TractorMaxAllowLoadCapacity" tractor_max_allow_load_capacity: String, 5 "ExternalSize" external_size: String,
    6 "Record" record: String, 7 "VehicleType" vehicle_type: String, 8 "Address" address: String
} }

/// `VehicleRegCertOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=VehicleRegCertOCR>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleRegCertOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { VehicleRegCertOCR() "VehicleRegCertOCR" -> VehicleRegCertOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

/// Response of [`VehicleRegCertOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleRegCertOCROutput {
    pub vehicle_reg_cert_infos: Vec<VehicleRegCertInfo>,
}
model! { VehicleRegCertOCROutput {
    0 "VehicleRegCertInfos" vehicle_reg_cert_infos: Vec<VehicleRegCertInfo>
} }

/// In the response of [`VehicleRegCertOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleRegCertInfo {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { VehicleRegCertInfo {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Verifies biz license enterprise3: `VerifyBizLicenseEnterprise3` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=VerifyBizLicenseEnterprise3>.
///
/// Errors: [`codes::FAILED_OPERATION_ENGINE_RECOGNIZE_TIMEOUT`], [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyBizLicenseEnterprise3 {
    /// Required.
    pub credit_code: String,
    /// Required.
    pub ent_name: String,
    pub lr_name: Option<String>,
    pub verify_type: Option<String>,
}
operation! { VerifyBizLicenseEnterprise3(credit_code: String, ent_name: String)
    "VerifyBizLicenseEnterprise3" -> VerifyBizLicenseEnterprise3Output {
    0 "CreditCode" credit_code, 1 "EntName" ent_name, 2 "LrName" lr_name: String, 3 "VerifyType" verify_type: String
} }

/// Response of [`VerifyBizLicenseEnterprise3`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyBizLicenseEnterprise3Output {
    pub status_code: Option<i64>,
    pub verify_result: Option<i64>,
    pub operating_status: Option<String>,
}
model! { VerifyBizLicenseEnterprise3Output {
    0 "StatusCode" status_code: i64, 1 "VerifyResult" verify_result: i64, 2 "OperatingStatus" operating_status: String
} }

/// Verifies biz license enterprise4: `VerifyBizLicenseEnterprise4` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=VerifyBizLicenseEnterprise4>.
///
/// Errors: [`codes::FAILED_OPERATION_ENGINE_RECOGNIZE_TIMEOUT`], [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyBizLicenseEnterprise4 {
    /// Required.
    pub credit_code: String,
    /// Required.
    pub ent_name: String,
    /// Required.
    pub lr_name: String,
    /// Required.
    pub id_num: String,
}
operation! { VerifyBizLicenseEnterprise4(credit_code: String, ent_name: String, lr_name: String, id_num: String)
    "VerifyBizLicenseEnterprise4" -> VerifyBizLicenseEnterprise4Output {
    0 "CreditCode" credit_code, 1 "EntName" ent_name, 2 "LrName" lr_name, 3 "IdNum" id_num
} }

/// Response of [`VerifyBizLicenseEnterprise4`].
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
    0 "StatusCode" status_code: i64, 1 "VerifyResult" verify_result: i64,
    2 "IsCreditCodeConsistent" is_credit_code_consistent: bool, 3 "IsEntNameConsistent" is_ent_name_consistent: bool,
    4 "IsLrNameConsistent" is_lr_name_consistent: bool, 5 "IsIdNumConsistent" is_id_num_consistent: bool,
    6 "OperatingStatus" operating_status: String, 7 "OperatingPeriod" operating_period: String
} }

/// Verifies general card warn: `VerifyGeneralCardWarn` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=VerifyGeneralCardWarn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyGeneralCardWarn {
    /// Required.
    pub card_type: String,
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { VerifyGeneralCardWarn(card_type: String) "VerifyGeneralCardWarn" -> VerifyGeneralCardWarnOutput {
    0 "CardType" card_type, 1 "ImageUrl" image_url: String, 2 "ImageBase64" image_base64: String
} }

/// Response of [`VerifyGeneralCardWarn`].
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
    0 "Tamper" tamper: GeneralCardWarnInfo, 1 "Synthesis" synthesis: GeneralCardWarnInfo,
    2 "Template" template: GeneralCardWarnInfo, 3 "RemakeScreen" remake_screen: GeneralCardWarnInfo,
    4 "Screenshot" screenshot: GeneralCardWarnInfo, 5 "Blur" blur: GeneralCardWarnInfo,
    6 "BorderIncomplete" border_incomplete: GeneralCardWarnInfo, 7 "Copy" copy: GeneralCardWarnInfo,
    8 "Reflection" reflection: GeneralCardWarnInfo, 9 "Cover" cover: GeneralCardWarnInfo,
    10 "Overlap" overlap: GeneralCardWarnInfo, 11 "Electron" electron: GeneralCardWarnInfo,
    12 "TextWatermark" text_watermark: GeneralCardWarnInfo, 13 "WatermarkContent" watermark_content: String
} }

/// Verifies ofd vat invoice ocr: `VerifyOfdVatInvoiceOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=VerifyOfdVatInvoiceOCR>.
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

/// Response of [`VerifyOfdVatInvoiceOCR`].
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
    pub goods_infos: Vec<VatInvoiceGoodsInfo>,
    pub air_ticket_info: Option<AirTicketInfo>,
    pub railway_ticket_info: Option<RailwayTicketInfo>,
    pub invoice_title: Option<String>,
}
model! { VerifyOfdVatInvoiceOCROutput {
    0 "Type" r#type: String, 1 "InvoiceCode" invoice_code: String, 2 "InvoiceNumber" invoice_number: String,
    3 "IssueDate" issue_date: String, 4 "InvoiceCheckCode" invoice_check_code: String,
    5 "MachineNumber" machine_number: String, 6 "TaxControlCode" tax_control_code: String,
    7 "Buyer" buyer: VatInvoiceUserInfo, 8 "Seller" seller: VatInvoiceUserInfo,
    9 "TaxInclusiveTotalAmount" tax_inclusive_total_amount: String, 10 "InvoiceClerk" invoice_clerk: String,
    11 "Payee" payee: String, 12 "Checker" checker: String, 13 "TaxTotalAmount" tax_total_amount: String,
    14 "TaxExclusiveTotalAmount" tax_exclusive_total_amount: String, 15 "Note" note: String,
    16 "GoodsInfos" goods_infos: Vec<VatInvoiceGoodsInfo>, 17 "AirTicketInfo" air_ticket_info: AirTicketInfo,
    18 "RailwayTicketInfo" railway_ticket_info: RailwayTicketInfo, 19 "InvoiceTitle" invoice_title: String
} }

/// In the response of [`VerifyOfdVatInvoiceOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatInvoiceUserInfo {
    pub name: Option<String>,
    pub tax_id: Option<String>,
    pub addr_tel: Option<String>,
    pub financial_account: Option<String>,
}
model! { VatInvoiceUserInfo {
    0 "Name" name: String, 1 "TaxId" tax_id: String, 2 "AddrTel" addr_tel: String,
    3 "FinancialAccount" financial_account: String
} }

/// In the response of [`VerifyOfdVatInvoiceOCR`].
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
    0 "Item" item: String, 1 "Specification" specification: String,
    2 "MeasurementDimension" measurement_dimension: String, 3 "Price" price: String, 4 "Quantity" quantity: String,
    5 "Amount" amount: String, 6 "TaxScheme" tax_scheme: String, 7 "TaxAmount" tax_amount: String
} }

/// In the response of [`VerifyOfdVatInvoiceOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AirTicketInfo {
    pub passenger_name: Option<String>,
    pub valid_id_number: Option<String>,
    pub endorsement: Option<String>,
    pub number_of_gp_order: Option<String>,
    pub electronic_invoice_air_transport_receipt_number: Option<String>,
    pub detail_information_of_air_ticket_tuple: Vec<
        DetailInformationOfAirTicketTupleList,
    >,
    pub fare: Option<String>,
    pub fuel_surcharge: Option<String>,
    pub vat_rate: Option<String>,
    pub vat_tax_amount: Option<String>,
    pub civil_aviation_development_fund: Option<String>,
    pub other_taxes: Option<String>,
    pub total_amount: Option<String>,
    pub electronic_ticket_num: Option<String>,
    /// Secret.
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
    0 "PassengerName" passenger_name: String, 1 "ValidIdNumber" valid_id_number: String,
    2 "Endorsement" endorsement: String, 3 "NumberOfGPOrder" number_of_gp_order: String,
    4 "ElectronicInvoiceAirTransportReceiptNumber" electronic_invoice_air_transport_receipt_number: String,
    5 "DetailInformationOfAirTicketTuple" detail_information_of_air_ticket_tuple: Vec<DetailInformationOfAirTicketTupleList>,
    6 "Fare" fare: String, 7 "FuelSurcharge" fuel_surcharge: String, 8 "VatRate" vat_rate: String,
    9 "VatTaxAmount" vat_tax_amount: String, 10 "CivilAviationDevelopmentFund" civil_aviation_development_fund: String,
    11 "OtherTaxes" other_taxes: String, 12 "TotalAmount" total_amount: String,
    13 "ElectronicTicketNum" electronic_ticket_num: String, 14 "VerificationCode" verification_code: Secret,
    15 "PromptInformation" prompt_information: String, 16 "Insurance" insurance: String,
    17 "AgentCode" agent_code: String, 18 "IssueParty" issue_party: String, 19 "IssueDate" issue_date: String,
    20 "IssuingStatus" issuing_status: String,
    21 "MarkingOfDomesticOrInternational" marking_of_domestic_or_international: String,
    22 "NameOfPurchaser" name_of_purchaser: String, 23 "NameOfSeller" name_of_seller: String,
    24 "UnifiedSocialCreditCodeOfPurchaser" unified_social_credit_code_of_purchaser: String
} }

/// In the response of [`VerifyOfdVatInvoiceOCR`].
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
    0 "DepartureStation" departure_station: String, 1 "DestinationStation" destination_station: String,
    2 "FlightSegment" flight_segment: String, 3 "Carrier" carrier: String, 4 "Flight" flight: String,
    5 "SeatClass" seat_class: String, 6 "CarrierDate" carrier_date: String, 7 "DepartureTime" departure_time: String,
    8 "FareBasis" fare_basis: String, 9 "EffectiveDate" effective_date: String,
    10 "ExpirationDate" expiration_date: String, 11 "FreeBaggageAllowance" free_baggage_allowance: String
} }

/// In the response of [`VerifyOfdVatInvoiceOCR`].
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
    0 "TypeOfVoucher" type_of_voucher: String, 1 "ElectronicTicketNum" electronic_ticket_num: String,
    2 "DateOfIssue" date_of_issue: String, 3 "TypeOfBusiness" type_of_business: String,
    4 "DepartureStation" departure_station: String, 5 "PhonicsOfDepartureStation" phonics_of_departure_station: String,
    6 "DestinationStation" destination_station: String,
    7 "PhonicsOfDestinationStation" phonics_of_destination_station: String, 8 "TrainNumber" train_number: String,
    9 "TravelDate" travel_date: String, 10 "DepartureTime" departure_time: String,
    11 "AirConditioningCharacteristics" air_conditioning_characteristics: String, 12 "SeatLevel" seat_level: String,
    13 "Carriage" carriage: String, 14 "Seat" seat: String, 15 "Fare" fare: String,
    16 "ElectronicInvoiceRailwayETicketNumber" electronic_invoice_railway_e_ticket_number: String,
    17 "IdNumber" id_number: String, 18 "Name" name: String,
    19 "TotalAmountExcludingTax" total_amount_excluding_tax: String, 20 "TaxRate" tax_rate: String,
    21 "TaxAmount" tax_amount: String, 22 "NameOfPurchaser" name_of_purchaser: String,
    23 "UnifiedSocialCreditCodeOfPurchaser" unified_social_credit_code_of_purchaser: String,
    24 "NumberOfOriginalInvoice" number_of_original_invoice: String
} }

/// Verifies scene photo: `VerifyScenePhoto` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=VerifyScenePhoto>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyScenePhoto {
    /// Required.
    pub scene: String,
    pub image_url: Option<String>,
    pub image_base64: Option<String>,
}
operation! { VerifyScenePhoto(scene: String) "VerifyScenePhoto" -> VerifyScenePhotoOutput {
    0 "Scene" scene, 1 "ImageUrl" image_url: String, 2 "ImageBase64" image_base64: String
} }

/// Response of [`VerifyScenePhoto`].
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
    0 "Tamper" tamper: SceneWarnInfo, 1 "Synthesis" synthesis: SceneWarnInfo,
    2 "RemakeScreen" remake_screen: SceneWarnInfo, 3 "Screenshot" screenshot: SceneWarnInfo,
    4 "TextWatermark" text_watermark: SceneWarnInfo, 5 "WatermarkContent" watermark_content: String
} }

/// In the response of [`VerifyScenePhoto`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SceneWarnInfo {
    pub is_warn: Option<bool>,
    pub risk_confidence: Option<f64>,
    pub polygon: Vec<Polygon>,
}
model! { SceneWarnInfo {
    0 "IsWarn" is_warn: bool, 1 "RiskConfidence" risk_confidence: f64, 2 "Polygon" polygon: Vec<Polygon>
} }

/// `VinOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=VinOCR>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VinOCR {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
}
operation! { VinOCR() "VinOCR" -> VinOCROutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String
} }

/// Response of [`VinOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VinOCROutput {
    pub vin: Option<String>,
}
model! { VinOCROutput {
    0 "Vin" vin: String
} }

/// `WaybillOCR` of `ocr` 2018-11-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ocr&Version=2018-11-19&Action=WaybillOCR>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_NO_TEXT`], [`codes::FAILED_OPERATION_LANGUAGE_NOT_SUPPORT`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
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

/// Response of [`WaybillOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaybillOCROutput {
    pub text_detections: Option<TextWaybill>,
}
model! { WaybillOCROutput {
    0 "TextDetections" text_detections: TextWaybill
} }

/// In the response of [`WaybillOCR`].
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
    0 "RecName" rec_name: WaybillObj, 1 "RecNum" rec_num: WaybillObj, 2 "RecAddr" rec_addr: WaybillObj,
    3 "SenderName" sender_name: WaybillObj, 4 "SenderNum" sender_num: WaybillObj,
    5 "SenderAddr" sender_addr: WaybillObj, 6 "WaybillNum" waybill_num: WaybillObj,
    7 "MainWaybillNum" main_waybill_num: WaybillObj
} }

/// In the response of [`WaybillOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaybillObj {
    pub text: Option<String>,
}
model! { WaybillObj {
    0 "Text" text: String
} }

codes! {
    FAILED_OPERATION_ARREARS_ERROR "FailedOperation.ArrearsError",
    FAILED_OPERATION_CARD_SIDE_ERROR "FailedOperation.CardSideError",
    FAILED_OPERATION_CLASSIFY_STORE_FAILED "FailedOperation.ClassifyStoreFailed",
    FAILED_OPERATION_COUNT_LIMIT_ERROR "FailedOperation.CountLimitError",
    FAILED_OPERATION_DETECT_FAILED "FailedOperation.DetectFailed",
    FAILED_OPERATION_DOWN_LOAD_ERROR "FailedOperation.DownLoadError",
    FAILED_OPERATION_EMPTY_IMAGE_ERROR "FailedOperation.EmptyImageError",
    FAILED_OPERATION_ENGINE_RECOGNIZE_TIMEOUT "FailedOperation.EngineRecognizeTimeout",
    FAILED_OPERATION_FIELD_EXCEPTION "FailedOperation.FieldException",
    FAILED_OPERATION_ID_CARD_INFO_ILLEGAL "FailedOperation.IdCardInfoIllegal",
    FAILED_OPERATION_ID_CARD_TOO_SMALL "FailedOperation.IdCardTooSmall",
    FAILED_OPERATION_ILLEGAL_BANK_CARD_ERROR "FailedOperation.IllegalBankCardError",
    FAILED_OPERATION_IMAGE_BLUR "FailedOperation.ImageBlur",
    FAILED_OPERATION_IMAGE_DECODE_FAILED "FailedOperation.ImageDecodeFailed",
    FAILED_OPERATION_IMAGE_NO_BUSINESS_CARD "FailedOperation.ImageNoBusinessCard",
    FAILED_OPERATION_IMAGE_NO_HAND_WRITE "FailedOperation.ImageNoHandWrite",
    FAILED_OPERATION_IMAGE_NO_ID_CARD "FailedOperation.ImageNoIdCard",
    FAILED_OPERATION_IMAGE_NO_SPECIFIED_CARD "FailedOperation.ImageNoSpecifiedCard",
    FAILED_OPERATION_IMAGE_NO_TEXT "FailedOperation.ImageNoText",
    FAILED_OPERATION_IMAGE_SIZE_TOO_LARGE "FailedOperation.ImageSizeTooLarge",
    FAILED_OPERATION_INCONSISTENCY_BETWEEN_MRZ_AND_VRZ "FailedOperation.InconsistencyBetweenMRZAndVRZ",
    FAILED_OPERATION_INVALID_POSTAL_CODE_LENGTH "FailedOperation.InvalidPostalCodeLength",
    FAILED_OPERATION_INVOICE_MISMATCH "FailedOperation.InvoiceMismatch",
    FAILED_OPERATION_LANGUAGE_NOT_SUPPORT "FailedOperation.LanguageNotSupport",
    FAILED_OPERATION_LICENSE_CARD_SIDE_ERROR "FailedOperation.LicenseCardSideError",
    FAILED_OPERATION_LICENSE_MULTI_CARD_ERROR "FailedOperation.LicenseMultiCardError",
    FAILED_OPERATION_MULTI_CARD_ERROR "FailedOperation.MultiCardError",
    FAILED_OPERATION_NO_BANK_CARD_ERROR "FailedOperation.NoBankCardError",
    FAILED_OPERATION_NO_BIZ_LICENSE "FailedOperation.NoBizLicense",
    FAILED_OPERATION_NO_DRIVER_LICENSE_ERROR "FailedOperation.NoDriverLicenseError",
    FAILED_OPERATION_NO_HKID_CARD "FailedOperation.NoHKIDCard",
    FAILED_OPERATION_NO_MASID_CARD "FailedOperation.NoMASIDCard",
    FAILED_OPERATION_NO_PASSPORT "FailedOperation.NoPassport",
    FAILED_OPERATION_NO_STORE_LABEL "FailedOperation.NoStoreLabel",
    FAILED_OPERATION_NO_VEHICLE_LICENSE_ERROR "FailedOperation.NoVehicleLicenseError",
    FAILED_OPERATION_OCR_FAILED "FailedOperation.OcrFailed",
    FAILED_OPERATION_PDF_PARSE_FAILED "FailedOperation.PDFParseFailed",
    FAILED_OPERATION_RESPONSE_PARSE_FAILED "FailedOperation.ResponseParseFailed",
    FAILED_OPERATION_UN_KNOW_ERROR "FailedOperation.UnKnowError",
    FAILED_OPERATION_UN_KNOW_FILE_TYPE_ERROR "FailedOperation.UnKnowFileTypeError",
    FAILED_OPERATION_UN_OPEN_ERROR "FailedOperation.UnOpenError",
    FAILED_OPERATION_WARNING_SERVICE_FAILED "FailedOperation.WarningServiceFailed", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER_CONFIG_FORMAT_ERROR "InvalidParameter.ConfigFormatError",
    INVALID_PARAMETER_ENGINE_IMAGE_DECODE_FAILED "InvalidParameter.EngineImageDecodeFailed",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_LIMIT "InvalidParameterValue.InvalidParameterValueLimit",
    INVALID_PARAMETER_VALUE_PRICE_OR_VERIFICATION_PARAMETER_VALUE_LIMIT "InvalidParameterValue.PriceOrVerificationParameterValueLimit",
    INVALID_PARAMETER_VALUE_TICKET_CODE_PARAMETER_VALUE_LIMIT "InvalidParameterValue.TicketCodeParameterValueLimit",
    INVALID_PARAMETER_VALUE_TICKET_DATE_PARAMETER_VALUE_LIMIT "InvalidParameterValue.TicketDateParameterValueLimit",
    INVALID_PARAMETER_VALUE_TICKET_SN_PARAMETER_VALUE_LIMIT "InvalidParameterValue.TicketSnParameterValueLimit",
    LIMIT_EXCEEDED_TOO_LARGE_FILE_ERROR "LimitExceeded.TooLargeFileError",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_NOT_FOUND_NO_AREA_CODE "ResourceNotFound.NoAreaCode",
    RESOURCE_NOT_FOUND_NO_INVOICE "ResourceNotFound.NoInvoice",
    RESOURCE_NOT_FOUND_NOT_SUPPORT_CURRENT_INVOICE_QUERY "ResourceNotFound.NotSupportCurrentInvoiceQuery",
    RESOURCE_UNAVAILABLE_IN_ARREARS "ResourceUnavailable.InArrears",
    RESOURCE_UNAVAILABLE_RESOURCE_PACKAGE_RUN_OUT "ResourceUnavailable.ResourcePackageRunOut",
    RESOURCE_UNAVAILABLE_TAX_NETWORK_ERROR "ResourceUnavailable.TaxNetworkError",
    RESOURCES_SOLD_OUT_CHARGE_STATUS_EXCEPTION "ResourcesSoldOut.ChargeStatusException"
}

#[cfg(feature = "unstable-registry")]
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
