//! `cloudauth-intl` of Alibaba Cloud, API version 2022-08-09.
//!
//! Endpoint: a table of 4 regions, else `cloudauth-intl.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, cloudauth_intl::CheckResult};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckResult::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "cloudauth-intl.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "cloudauth-intl.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "cloudauth-intl.ap-southeast-5.aliyuncs.com"),
        ("cn-hongkong", "cloudauth-intl.cn-hongkong.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "cloudauth-intl-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "cloudauth-intl-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "cloudauth-intl-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-hongkong", "cloudauth-intl-vpc.cn-hongkong.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "cloudauth-intl",
    "2022-08-09",
    "cloudauth-intl",
    &ENDPOINTS,
);

/// Adds face record: `AddFaceRecord` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/AddFaceRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceRecord {
    /// Required.
    pub face_group_code: String,
    pub face_picture: Option<String>,
    pub face_picture_file: Option<String>,
    pub face_picture_url: Option<String>,
    pub face_quality_check: Option<String>,
    pub merchant_user_id: Option<String>,
    /// Required.
    pub product_code: String,
}
operation! { AddFaceRecord(face_group_code: String, product_code: String) "AddFaceRecord" -> AddFaceRecordOutput {
    0 "FaceGroupCode" face_group_code, 1 "FacePicture" face_picture: String,
    2 "FacePictureFile" face_picture_file: String, 3 "FacePictureUrl" face_picture_url: String,
    4 "FaceQualityCheck" face_quality_check: String, 5 "MerchantUserId" merchant_user_id: String,
    6 "ProductCode" product_code
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`AddFaceRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceRecordOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<AddFaceRecordResult>,
}
model! { AddFaceRecordOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: AddFaceRecordResult
} }

/// In the response of [`AddFaceRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFaceRecordResult {
    pub ext_face_info: Option<String>,
    pub passed: Option<String>,
}
model! { AddFaceRecordResult {
    0 "ExtFaceInfo" ext_face_info: String, 1 "Passed" passed: String
} }

/// `AddressCompareIntl` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/AddressCompareIntl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressCompareIntl {
    /// Required.
    pub default_country: String,
    /// Required.
    pub product_code: String,
    /// Required.
    pub text1: String,
    /// Required.
    pub text2: String,
}
operation! { AddressCompareIntl(default_country: String, product_code: String, text1: String, text2: String)
    "AddressCompareIntl" -> AddressCompareIntlOutput {
    0 "DefaultCountry" default_country, 1 "ProductCode" product_code, 2 "Text1" text1, 3 "Text2" text2
} }

/// Response of [`AddressCompareIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressCompareIntlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<AddressCompareIntlResult>,
}
model! { AddressCompareIntlOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: AddressCompareIntlResult
} }

/// In the response of [`AddressCompareIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressCompareIntlResult {
    pub data: Option<String>,
}
model! { AddressCompareIntlResult {
    0 "Data" data: String
} }

/// `AddressVerifyIntl` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/AddressVerifyIntl>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressVerifyIntl {
    /// Required.
    pub address_type: String,
    pub default_city: Option<String>,
    /// Required.
    pub default_country: String,
    pub default_district: Option<String>,
    pub default_province: Option<String>,
    pub latitude: Option<String>,
    pub longitude: Option<String>,
    /// Required.
    pub mobile: String,
    /// Required.
    pub product_code: String,
    pub text: Option<String>,
    /// Required.
    pub verify_type: String,
}

/// Arguments of [`AddressVerifyIntl::new`].
pub struct AddressVerifyIntlRequired {
    pub address_type: String,
    pub default_country: String,
    pub mobile: String,
    pub product_code: String,
    pub verify_type: String,
}
operation! {
    AddressVerifyIntl { AddressVerifyIntlRequired: address_type, default_country, mobile, product_code, verify_type }
    "AddressVerifyIntl" -> AddressVerifyIntlOutput {
    0 "AddressType" address_type, 1 "DefaultCity" default_city: String, 2 "DefaultCountry" default_country,
    3 "DefaultDistrict" default_district: String, 4 "DefaultProvince" default_province: String,
    5 "Latitude" latitude: String, 6 "Longitude" longitude: String, 7 "Mobile" mobile, 8 "ProductCode" product_code,
    9 "Text" text: String, 10 "VerifyType" verify_type
} }

/// Response of [`AddressVerifyIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressVerifyIntlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<AddressVerifyIntlResultObject>,
}
model! { AddressVerifyIntlOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: AddressVerifyIntlResultObject
} }

/// In the response of [`AddressVerifyIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressVerifyIntlResultObject {
    pub address_info: Option<String>,
    pub isp_name: Option<String>,
    pub passed: Option<String>,
    pub sub_code: Option<String>,
    pub transaction_id: Option<String>,
}
model! { AddressVerifyIntlResultObject {
    0 "AddressInfo" address_info: String, 1 "IspName" isp_name: String, 2 "Passed" passed: String,
    3 "SubCode" sub_code: String, 4 "TransactionId" transaction_id: String
} }

/// `AddressVerifyV2Intl` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/AddressVerifyV2Intl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressVerifyV2Intl {
    /// Required. Secret.
    pub device_token: Secret,
    pub mobile: Option<String>,
    /// Required.
    pub product_code: String,
    /// Required.
    pub reg_country: String,
    pub text: Option<String>,
    pub verify_type: Option<String>,
}
operation! { AddressVerifyV2Intl(device_token: Secret, product_code: String, reg_country: String)
    "AddressVerifyV2Intl" -> AddressVerifyV2IntlOutput {
    0 "DeviceToken" device_token, 1 "Mobile" mobile: String, 2 "ProductCode" product_code, 3 "RegCountry" reg_country,
    4 "Text" text: String, 5 "VerifyType" verify_type: String
} }

/// Response of [`AddressVerifyV2Intl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressVerifyV2IntlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<AddressVerifyV2IntlResult>,
}
model! { AddressVerifyV2IntlOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: AddressVerifyV2IntlResult
} }

/// In the response of [`AddressVerifyV2Intl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressVerifyV2IntlResult {
    pub biz_code: Option<String>,
    pub detail: Option<String>,
    pub transaction_id: Option<String>,
}
model! { AddressVerifyV2IntlResult {
    0 "BizCode" biz_code: String, 1 "Detail" detail: String, 2 "TransactionId" transaction_id: String
} }

/// `BankMetaVerifyIntl` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/BankMetaVerifyIntl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankMetaVerifyIntl {
    /// Required.
    pub bank_card: String,
    pub identify_num: Option<String>,
    pub identity_type: Option<String>,
    pub mobile: Option<String>,
    /// Required.
    pub param_type: String,
    /// Required.
    pub product_code: String,
    /// Required.
    pub product_type: String,
    /// Required.
    pub user_name: String,
    /// Required.
    pub verify_mode: String,
}

/// Arguments of [`BankMetaVerifyIntl::new`].
pub struct BankMetaVerifyIntlRequired {
    pub bank_card: String,
    pub param_type: String,
    pub product_code: String,
    pub product_type: String,
    pub user_name: String,
    pub verify_mode: String,
}
operation! {
    BankMetaVerifyIntl { BankMetaVerifyIntlRequired: bank_card, param_type, product_code, product_type, user_name, verify_mode }
    "BankMetaVerifyIntl" -> BankMetaVerifyIntlOutput {
    0 "BankCard" bank_card, 1 "IdentifyNum" identify_num: String, 2 "IdentityType" identity_type: String,
    3 "Mobile" mobile: String, 4 "ParamType" param_type, 5 "ProductCode" product_code, 6 "ProductType" product_type,
    7 "UserName" user_name, 8 "VerifyMode" verify_mode
} }

/// Response of [`BankMetaVerifyIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankMetaVerifyIntlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<BankMetaVerifyIntlResultObject>,
}
model! { BankMetaVerifyIntlOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: BankMetaVerifyIntlResultObject
} }

/// In the response of [`BankMetaVerifyIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankMetaVerifyIntlResultObject {
    pub biz_code: Option<String>,
    pub sub_code: Option<String>,
}
model! { BankMetaVerifyIntlResultObject {
    0 "BizCode" biz_code: String, 1 "SubCode" sub_code: String
} }

/// `CardOcr` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/CardOcr>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardOcr {
    pub doc_type: Option<String>,
    pub id_face_quality: Option<String>,
    pub id_ocr_picture_url: Option<String>,
    pub merchant_biz_id: Option<String>,
    pub merchant_user_id: Option<String>,
    pub ocr: Option<String>,
    pub product_code: Option<String>,
    pub spoof: Option<String>,
    pub id_ocr_picture_base64: Option<String>,
}
operation! { CardOcr() "CardOcr" -> CardOcrOutput {
    0 "DocType" doc_type: String, 1 "IdFaceQuality" id_face_quality: String,
    2 "IdOcrPictureUrl" id_ocr_picture_url: String, 3 "MerchantBizId" merchant_biz_id: String,
    4 "MerchantUserId" merchant_user_id: String, 5 "Ocr" ocr: String, 6 "ProductCode" product_code: String,
    7 "Spoof" spoof: String, 8 "IdOcrPictureBase64" id_ocr_picture_base64: String
} [
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`CardOcr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardOcrOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CardOcrResult>,
}
model! { CardOcrOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: CardOcrResult
} }

/// In the response of [`CardOcr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardOcrResult {
    pub ext_card_info: Option<String>,
    pub ext_id_info: Option<String>,
    pub passed: Option<String>,
    pub sub_code: Option<String>,
    pub transaction_id: Option<String>,
}
model! { CardOcrResult {
    0 "ExtCardInfo" ext_card_info: String, 1 "ExtIdInfo" ext_id_info: String, 2 "Passed" passed: String,
    3 "SubCode" sub_code: String, 4 "TransactionId" transaction_id: String
} }

/// Checks result: `CheckResult` of `cloudauth-intl` 2022-08-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/CheckResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResult {
    pub extra_image_control_list: Option<String>,
    pub is_return_image: Option<String>,
    pub merchant_biz_id: Option<String>,
    pub return_five_category_spoof_result: Option<String>,
    pub transaction_id: Option<String>,
}
operation! { CheckResult() "CheckResult" -> CheckResultOutput {
    0 "ExtraImageControlList" extra_image_control_list: String, 1 "IsReturnImage" is_return_image: String,
    2 "MerchantBizId" merchant_biz_id: String,
    3 "ReturnFiveCategorySpoofResult" return_five_category_spoof_result: String,
    4 "TransactionId" transaction_id: String
} }

/// Response of [`CheckResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResultOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CheckResultResult>,
}
model! { CheckResultOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: CheckResultResult
} }

/// In the response of [`CheckResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResultResult {
    pub ekyc_result: Option<String>,
    pub ext_basic_info: Option<String>,
    pub ext_face_info: Option<String>,
    pub ext_id_info: Option<String>,
    pub ext_info: Option<String>,
    pub ext_risk_info: Option<String>,
    pub ext_source_info: Option<String>,
    pub passed: Option<String>,
    pub sub_code: Option<String>,
}
model! { CheckResultResult {
    0 "EkycResult" ekyc_result: String, 1 "ExtBasicInfo" ext_basic_info: String, 2 "ExtFaceInfo" ext_face_info: String,
    3 "ExtIdInfo" ext_id_info: String, 4 "ExtInfo" ext_info: String, 5 "ExtRiskInfo" ext_risk_info: String,
    6 "ExtSourceInfo" ext_source_info: String, 7 "Passed" passed: String, 8 "SubCode" sub_code: String
} }

/// Checks verify log: `CheckVerifyLog` of `cloudauth-intl` 2022-08-09.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/CheckVerifyLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckVerifyLog {
    pub merchant_biz_id: Option<String>,
    pub transaction_id: Option<String>,
}
operation! { CheckVerifyLog() "CheckVerifyLog" -> CheckVerifyLogOutput {
    0 "MerchantBizId" merchant_biz_id: String, 1 "TransactionId" transaction_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CheckVerifyLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckVerifyLogOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CheckVerifyLogResult>,
}
model! { CheckVerifyLogOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: CheckVerifyLogResult
} }

/// In the response of [`CheckVerifyLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckVerifyLogResult {
    pub ext_info: Option<String>,
    pub interrupt_page: Option<String>,
    pub interrupt_page_en: Option<String>,
    pub log_info: Vec<String>,
    pub log_info_en: Vec<String>,
    pub log_statistics_info: Option<String>,
    pub passed: Option<String>,
    pub sub_code: Option<String>,
    pub verify_error_code: Option<String>,
    pub verify_status: Option<String>,
}
model! { CheckVerifyLogResult {
    0 "ExtInfo" ext_info: String, 1 "InterruptPage" interrupt_page: String,
    2 "InterruptPageEn" interrupt_page_en: String, 3 "LogInfo" log_info: Vec<String>,
    4 "LogInfoEn" log_info_en: Vec<String>, 5 "LogStatisticsInfo" log_statistics_info: String,
    6 "Passed" passed: String, 7 "SubCode" sub_code: String, 8 "VerifyErrorCode" verify_error_code: String,
    9 "VerifyStatus" verify_status: String
} }

/// `CredentialGetResultIntl` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/CredentialGetResultIntl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialGetResultIntl {
    /// Required.
    pub transaction_id: String,
}
operation! { CredentialGetResultIntl(transaction_id: String)
    "CredentialGetResultIntl" -> CredentialGetResultIntlOutput {
    0 "TransactionId" transaction_id
} }

/// Response of [`CredentialGetResultIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialGetResultIntlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CredentialGetResultIntlResult>,
}
model! { CredentialGetResultIntlOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: CredentialGetResultIntlResult
} }

/// In the response of [`CredentialGetResultIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialGetResultIntlResult {
    pub ext_id_info: Option<String>,
    pub status: Option<String>,
    pub sub_code: Option<String>,
}
model! { CredentialGetResultIntlResult {
    0 "ExtIdInfo" ext_id_info: String, 1 "Status" status: String, 2 "SubCode" sub_code: String
} }

/// `CredentialRecognitionIntl` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/CredentialRecognitionIntl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialRecognitionIntl {
    /// Required.
    pub doc_type: String,
    /// Required.
    pub fraud_check: String,
    /// Required.
    pub ocr_area: String,
    /// Required.
    pub product_code: String,
    pub credential_ocr_picture_base64: Option<String>,
    pub credential_ocr_picture_url: Option<String>,
}
operation! { CredentialRecognitionIntl(doc_type: String, fraud_check: String, ocr_area: String, product_code: String)
    "CredentialRecognitionIntl" -> CredentialRecognitionIntlOutput {
    0 "DocType" doc_type, 1 "FraudCheck" fraud_check, 2 "OcrArea" ocr_area, 3 "ProductCode" product_code,
    4 "CredentialOcrPictureBase64" credential_ocr_picture_base64: String,
    5 "CredentialOcrPictureUrl" credential_ocr_picture_url: String
} [
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CredentialRecognitionIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialRecognitionIntlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CredentialRecognitionIntlResult>,
}
model! { CredentialRecognitionIntlOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: CredentialRecognitionIntlResult
} }

/// In the response of [`CredentialRecognitionIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialRecognitionIntlResult {
    pub ext_id_info: Option<String>,
    pub sub_code: Option<String>,
    pub success: Option<String>,
}
model! { CredentialRecognitionIntlResult {
    0 "ExtIdInfo" ext_id_info: String, 1 "SubCode" sub_code: String, 2 "Success" success: String
} }

/// `CredentialSubmitIntl` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/CredentialSubmitIntl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialSubmitIntl {
    /// Required.
    pub doc_type: String,
    /// Required.
    pub fraud_check: String,
    /// Required.
    pub merchant_biz_id: String,
    /// Required.
    pub ocr_area: String,
    /// Required.
    pub product_code: String,
    /// Required.
    pub scene_code: String,
    pub credential_ocr_picture_base64: Option<String>,
    pub credential_ocr_picture_url: Option<String>,
}

/// Arguments of [`CredentialSubmitIntl::new`].
pub struct CredentialSubmitIntlRequired {
    pub doc_type: String,
    pub fraud_check: String,
    pub merchant_biz_id: String,
    pub ocr_area: String,
    pub product_code: String,
    pub scene_code: String,
}
operation! {
    CredentialSubmitIntl { CredentialSubmitIntlRequired: doc_type, fraud_check, merchant_biz_id, ocr_area, product_code, scene_code }
    "CredentialSubmitIntl" -> CredentialSubmitIntlOutput {
    0 "DocType" doc_type, 1 "FraudCheck" fraud_check, 2 "MerchantBizId" merchant_biz_id, 3 "OcrArea" ocr_area,
    4 "ProductCode" product_code, 5 "SceneCode" scene_code,
    6 "CredentialOcrPictureBase64" credential_ocr_picture_base64: String,
    7 "CredentialOcrPictureUrl" credential_ocr_picture_url: String
} [
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`CredentialSubmitIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialSubmitIntlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CredentialSubmitIntlResult>,
}
model! { CredentialSubmitIntlOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: CredentialSubmitIntlResult
} }

/// In the response of [`CredentialSubmitIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialSubmitIntlResult {
    pub transaction_id: Option<String>,
}
model! { CredentialSubmitIntlResult {
    0 "TransactionId" transaction_id: String
} }

/// `CredentialVerifyIntl` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/CredentialVerifyIntl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialVerifyIntl {
    /// Required.
    pub cred_name: String,
    /// Required.
    pub cred_type: String,
    pub image_url: Option<String>,
    /// Required.
    pub product_code: String,
    pub image_file: Option<String>,
}
operation! { CredentialVerifyIntl(cred_name: String, cred_type: String, product_code: String)
    "CredentialVerifyIntl" -> CredentialVerifyIntlOutput {
    0 "CredName" cred_name, 1 "CredType" cred_type, 2 "ImageUrl" image_url: String, 3 "ProductCode" product_code,
    4 "ImageFile" image_file: String
} [
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CredentialVerifyIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialVerifyIntlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<CredentialVerifyIntlResultObject>,
}
model! { CredentialVerifyIntlOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: CredentialVerifyIntlResultObject
} }

/// In the response of [`CredentialVerifyIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialVerifyIntlResultObject {
    pub material_info: Option<String>,
    pub result: Option<String>,
    pub risk_score: BTreeMap<String, String>,
    pub risk_tag: Option<String>,
}
model! { CredentialVerifyIntlResultObject {
    0 "MaterialInfo" material_info: String, 1 "Result" result: String,
    2 "RiskScore" risk_score: BTreeMap<String, String>, 3 "RiskTag" risk_tag: String
} }

/// `DeepfakeDetectIntl` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/DeepfakeDetectIntl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeDetectIntl {
    pub face_input_type: Option<String>,
    pub face_url: Option<String>,
    /// Required.
    pub merchant_biz_id: String,
    /// Required.
    pub product_code: String,
    pub scene_code: Option<String>,
    pub face_base64: Option<String>,
}
operation! { DeepfakeDetectIntl(merchant_biz_id: String, product_code: String)
    "DeepfakeDetectIntl" -> DeepfakeDetectIntlOutput {
    0 "FaceInputType" face_input_type: String, 1 "FaceUrl" face_url: String, 2 "MerchantBizId" merchant_biz_id,
    3 "ProductCode" product_code, 4 "SceneCode" scene_code: String, 5 "FaceBase64" face_base64: String
} [
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`DeepfakeDetectIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeDetectIntlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DeepfakeDetectIntlResultObject>,
}
model! { DeepfakeDetectIntlOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: DeepfakeDetectIntlResultObject
} }

/// In the response of [`DeepfakeDetectIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeDetectIntlResultObject {
    pub result: Option<String>,
    pub risk_score: BTreeMap<String, String>,
    pub risk_tag: Option<String>,
    pub transaction_id: Option<String>,
}
model! { DeepfakeDetectIntlResultObject {
    0 "Result" result: String, 1 "RiskScore" risk_score: BTreeMap<String, String>, 2 "RiskTag" risk_tag: String,
    3 "TransactionId" transaction_id: String
} }

/// `DeepfakeDetectIntlStream` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/DeepfakeDetectIntlStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeDetectIntlStream {
    pub face_base64: Option<String>,
    pub face_file: Option<String>,
    pub face_input_type: Option<String>,
    pub face_url: Option<String>,
    pub merchant_biz_id: Option<String>,
    pub product_code: Option<String>,
    pub scene_code: Option<String>,
}
operation! { DeepfakeDetectIntlStream() "DeepfakeDetectIntlStream" -> DeepfakeDetectIntlStreamOutput {
    0 "FaceBase64" face_base64: String, 1 "FaceFile" face_file: String, 2 "FaceInputType" face_input_type: String,
    3 "FaceUrl" face_url: String, 4 "MerchantBizId" merchant_biz_id: String, 5 "ProductCode" product_code: String,
    6 "SceneCode" scene_code: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`DeepfakeDetectIntlStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeDetectIntlStreamOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DeepfakeDetectIntlStreamResultObject>,
}
model! { DeepfakeDetectIntlStreamOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "ResultObject" result_object: DeepfakeDetectIntlStreamResultObject
} }

/// In the response of [`DeepfakeDetectIntlStream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeDetectIntlStreamResultObject {
    pub result: Option<String>,
    pub risk_score: BTreeMap<String, String>,
    pub risk_tag: Option<String>,
    pub transaction_id: Option<String>,
}
model! { DeepfakeDetectIntlStreamResultObject {
    0 "Result" result: String, 1 "RiskScore" risk_score: BTreeMap<String, String>, 2 "RiskTag" risk_tag: String,
    3 "TransactionId" transaction_id: String
} }

/// Deletes face group: `DeleteFaceGroup` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/DeleteFaceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceGroup {
    /// Required.
    pub id: String,
}
operation! { DeleteFaceGroup(id: String) "DeleteFaceGroup" -> DeleteFaceGroupOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteFaceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceGroupOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteFaceGroupOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "Message" message: String
} }

/// Deletes face record: `DeleteFaceRecord` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/DeleteFaceRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceRecord {
    pub id: Option<String>,
}
operation! { DeleteFaceRecord() "DeleteFaceRecord" -> DeleteFaceRecordOutput {
    0 "Id" id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteFaceRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceRecordOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteFaceRecordOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "Message" message: String
} }

/// Deletes face record v2: `DeleteFaceRecordV2` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/DeleteFaceRecordV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceRecordV2 {
    pub face_group_code: Option<String>,
    /// Required.
    pub merchant_user_id: String,
}
operation! { DeleteFaceRecordV2(merchant_user_id: String) "DeleteFaceRecordV2" -> DeleteFaceRecordV2Output {
    0 "FaceGroupCode" face_group_code: String, 1 "MerchantUserId" merchant_user_id
} }

/// Response of [`DeleteFaceRecordV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceRecordV2Output {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DeleteFaceRecordV2Result>,
}
model! { DeleteFaceRecordV2Output {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: DeleteFaceRecordV2Result
} }

/// In the response of [`DeleteFaceRecordV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceRecordV2Result {
    pub deleted: Option<String>,
    pub deleted_group_codes: Option<String>,
}
model! { DeleteFaceRecordV2Result {
    0 "Deleted" deleted: String, 1 "DeletedGroupCodes" deleted_group_codes: String
} }

/// Deletes verify result: `DeleteVerifyResult` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/DeleteVerifyResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVerifyResult {
    pub delete_after_query: Option<String>,
    pub delete_type: Option<String>,
    pub transaction_id: Option<String>,
}
operation! { DeleteVerifyResult() "DeleteVerifyResult" -> DeleteVerifyResultOutput {
    0 "DeleteAfterQuery" delete_after_query: String, 1 "DeleteType" delete_type: String,
    2 "TransactionId" transaction_id: String
} }

/// Response of [`DeleteVerifyResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVerifyResultOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DeleteVerifyResultResult>,
}
model! { DeleteVerifyResultOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: DeleteVerifyResultResult
} }

/// In the response of [`DeleteVerifyResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVerifyResultResult {
    pub delete_result: Option<String>,
    pub transaction_id: Option<String>,
}
model! { DeleteVerifyResultResult {
    0 "DeleteResult" delete_result: String, 1 "TransactionId" transaction_id: String
} }

/// `DocOcr` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/DocOcr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocOcr {
    pub card_side: Option<String>,
    pub doc_type: Option<String>,
    pub id_face_quality: Option<String>,
    pub id_ocr_picture_url: Option<String>,
    pub id_threshold: Option<String>,
    pub merchant_biz_id: Option<String>,
    pub merchant_user_id: Option<String>,
    pub ocr: Option<String>,
    pub product_code: Option<String>,
    pub spoof: Option<String>,
    pub id_ocr_picture_base64: Option<String>,
}
operation! { DocOcr() "DocOcr" -> DocOcrOutput {
    0 "CardSide" card_side: String, 1 "DocType" doc_type: String, 2 "IdFaceQuality" id_face_quality: String,
    3 "IdOcrPictureUrl" id_ocr_picture_url: String, 4 "IdThreshold" id_threshold: String,
    5 "MerchantBizId" merchant_biz_id: String, 6 "MerchantUserId" merchant_user_id: String, 7 "Ocr" ocr: String,
    8 "ProductCode" product_code: String, 9 "Spoof" spoof: String, 10 "IdOcrPictureBase64" id_ocr_picture_base64: String
} [
    Mark::new(10, Location::Body, Style::None)
] }

/// Response of [`DocOcr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocOcrOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DocOcrResult>,
}
model! { DocOcrOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: DocOcrResult
} }

/// In the response of [`DocOcr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocOcrResult {
    pub ext_id_info: Option<String>,
    pub passed: Option<String>,
    pub sub_code: Option<String>,
    pub transaction_id: Option<String>,
}
model! { DocOcrResult {
    0 "ExtIdInfo" ext_id_info: String, 1 "Passed" passed: String, 2 "SubCode" sub_code: String,
    3 "TransactionId" transaction_id: String
} }

/// `DocOcrMax` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/DocOcrMax>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocOcrMax {
    pub ocr_value_standard: Option<String>,
    pub authorize: Option<String>,
    pub doc_page: Option<String>,
    pub doc_type: Option<String>,
    pub id_ocr_picture_base64: Option<String>,
    pub id_ocr_picture_url: Option<String>,
    pub id_spoof: Option<String>,
    pub id_threshold: Option<String>,
    pub merchant_biz_id: Option<String>,
    pub merchant_user_id: Option<String>,
    pub ocr_model: Option<String>,
    pub product_code: Option<String>,
    pub prompt: Option<String>,
    pub scene_code: Option<String>,
    pub spoof: Option<String>,
}
operation! { DocOcrMax() "DocOcrMax" -> DocOcrMaxOutput {
    0 "OcrValueStandard" ocr_value_standard: String, 1 "Authorize" authorize: String, 2 "DocPage" doc_page: String,
    3 "DocType" doc_type: String, 4 "IdOcrPictureBase64" id_ocr_picture_base64: String,
    5 "IdOcrPictureUrl" id_ocr_picture_url: String, 6 "IdSpoof" id_spoof: String, 7 "IdThreshold" id_threshold: String,
    8 "MerchantBizId" merchant_biz_id: String, 9 "MerchantUserId" merchant_user_id: String,
    10 "OcrModel" ocr_model: String, 11 "ProductCode" product_code: String, 12 "Prompt" prompt: String,
    13 "SceneCode" scene_code: String, 14 "Spoof" spoof: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None)
] }

/// Response of [`DocOcrMax`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocOcrMaxOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DocOcrMaxResult>,
}
model! { DocOcrMaxOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: DocOcrMaxResult
} }

/// In the response of [`DocOcrMax`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocOcrMaxResult {
    pub ext_id_info: Option<String>,
    pub passed: Option<String>,
    pub sub_code: Option<String>,
    pub transaction_id: Option<String>,
}
model! { DocOcrMaxResult {
    0 "ExtIdInfo" ext_id_info: String, 1 "Passed" passed: String, 2 "SubCode" sub_code: String,
    3 "TransactionId" transaction_id: String
} }

/// `DocOcrMaxV2` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/DocOcrMaxV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocOcrMaxV2 {
    pub ocr_value_standard: Option<String>,
    pub authorize: Option<String>,
    pub doc_page: Option<String>,
    pub doc_type: Option<String>,
    pub id_ocr_picture_base64: Option<String>,
    pub id_ocr_picture_file: Option<String>,
    pub id_ocr_picture_url: Option<String>,
    pub id_spoof: Option<String>,
    pub id_threshold: Option<String>,
    pub merchant_biz_id: Option<String>,
    pub merchant_user_id: Option<String>,
    pub ocr_model: Option<String>,
    pub product_code: Option<String>,
    pub scene_code: Option<String>,
}
operation! { DocOcrMaxV2() "DocOcrMaxV2" -> DocOcrMaxV2Output {
    0 "OcrValueStandard" ocr_value_standard: String, 1 "Authorize" authorize: String, 2 "DocPage" doc_page: String,
    3 "DocType" doc_type: String, 4 "IdOcrPictureBase64" id_ocr_picture_base64: String,
    5 "IdOcrPictureFile" id_ocr_picture_file: String, 6 "IdOcrPictureUrl" id_ocr_picture_url: String,
    7 "IdSpoof" id_spoof: String, 8 "IdThreshold" id_threshold: String, 9 "MerchantBizId" merchant_biz_id: String,
    10 "MerchantUserId" merchant_user_id: String, 11 "OcrModel" ocr_model: String,
    12 "ProductCode" product_code: String, 13 "SceneCode" scene_code: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] }

/// Response of [`DocOcrMaxV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocOcrMaxV2Output {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DocOcrMaxV2Result>,
}
model! { DocOcrMaxV2Output {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: DocOcrMaxV2Result
} }

/// In the response of [`DocOcrMaxV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocOcrMaxV2Result {
    pub ext_id_info: Option<String>,
    pub passed: Option<String>,
    pub sub_code: Option<String>,
    pub transaction_id: Option<String>,
}
model! { DocOcrMaxV2Result {
    0 "ExtIdInfo" ext_id_info: String, 1 "Passed" passed: String, 2 "SubCode" sub_code: String,
    3 "TransactionId" transaction_id: String
} }

/// `DocOcrV2` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/DocOcrV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocOcrV2 {
    pub card_side: Option<String>,
    pub doc_type: Option<String>,
    pub id_face_quality: Option<String>,
    pub id_ocr_picture_url: Option<String>,
    pub id_threshold: Option<String>,
    pub merchant_biz_id: Option<String>,
    pub merchant_user_id: Option<String>,
    pub ocr: Option<String>,
    pub product_code: Option<String>,
    pub spoof: Option<String>,
    pub id_ocr_picture_base64: Option<String>,
    pub id_ocr_picture_file: Option<String>,
}
operation! { DocOcrV2() "DocOcrV2" -> DocOcrV2Output {
    0 "CardSide" card_side: String, 1 "DocType" doc_type: String, 2 "IdFaceQuality" id_face_quality: String,
    3 "IdOcrPictureUrl" id_ocr_picture_url: String, 4 "IdThreshold" id_threshold: String,
    5 "MerchantBizId" merchant_biz_id: String, 6 "MerchantUserId" merchant_user_id: String, 7 "Ocr" ocr: String,
    8 "ProductCode" product_code: String, 9 "Spoof" spoof: String,
    10 "IdOcrPictureBase64" id_ocr_picture_base64: String, 11 "IdOcrPictureFile" id_ocr_picture_file: String
} [
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }

/// Response of [`DocOcrV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocOcrV2Output {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DocOcrV2Result>,
}
model! { DocOcrV2Output {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: DocOcrV2Result
} }

/// In the response of [`DocOcrV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocOcrV2Result {
    pub ext_id_info: Option<String>,
    pub passed: Option<String>,
    pub sub_code: Option<String>,
    pub transaction_id: Option<String>,
}
model! { DocOcrV2Result {
    0 "ExtIdInfo" ext_id_info: String, 1 "Passed" passed: String, 2 "SubCode" sub_code: String,
    3 "TransactionId" transaction_id: String
} }

/// Downloads verify record intl: `DownloadVerifyRecordIntl` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/DownloadVerifyRecordIntl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVerifyRecordIntl {
    pub biz_type: Option<String>,
    pub code: Option<String>,
    pub download_mode: Option<String>,
    pub param: Option<String>,
    pub product_type: Option<String>,
}
operation! { DownloadVerifyRecordIntl() "DownloadVerifyRecordIntl" -> DownloadVerifyRecordIntlOutput {
    0 "BizType" biz_type: String, 1 "Code" code: String, 2 "DownloadMode" download_mode: String,
    3 "Param" param: String, 4 "ProductType" product_type: String
} }

/// Response of [`DownloadVerifyRecordIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVerifyRecordIntlOutput {
    pub code: Option<String>,
    pub data: Option<DownloadVerifyRecordIntlData>,
    pub message: Option<String>,
}
model! { DownloadVerifyRecordIntlOutput {
    0 "Code" code: String, 1 "Data" data: DownloadVerifyRecordIntlData, 2 "Message" message: String
} }

/// In the response of [`DownloadVerifyRecordIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVerifyRecordIntlData {
    pub download_task_id: Option<String>,
    pub url: Option<String>,
}
model! { DownloadVerifyRecordIntlData {
    0 "DownloadTaskId" download_task_id: String, 1 "Url" url: String
} }

/// `EkycVerify` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/EkycVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EkycVerify {
    pub authorize: Option<String>,
    pub crop: Option<String>,
    pub doc_name: Option<String>,
    pub doc_no: Option<String>,
    pub doc_type: Option<String>,
    pub face_picture_url: Option<String>,
    pub face_quality_check: Option<String>,
    pub id_ocr_picture_url: Option<String>,
    pub id_threshold: Option<String>,
    pub merchant_biz_id: Option<String>,
    pub merchant_user_id: Option<String>,
    pub product_code: Option<String>,
    pub face_picture_base64: Option<String>,
    pub id_ocr_picture_base64: Option<String>,
}
operation! { EkycVerify() "EkycVerify" -> EkycVerifyOutput {
    0 "Authorize" authorize: String, 1 "Crop" crop: String, 2 "DocName" doc_name: String, 3 "DocNo" doc_no: String,
    4 "DocType" doc_type: String, 5 "FacePictureUrl" face_picture_url: String,
    6 "FaceQualityCheck" face_quality_check: String, 7 "IdOcrPictureUrl" id_ocr_picture_url: String,
    8 "IdThreshold" id_threshold: String, 9 "MerchantBizId" merchant_biz_id: String,
    10 "MerchantUserId" merchant_user_id: String, 11 "ProductCode" product_code: String,
    12 "FacePictureBase64" face_picture_base64: String, 13 "IdOcrPictureBase64" id_ocr_picture_base64: String
} [
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] }

/// Response of [`EkycVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EkycVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<EkycVerifyResult>,
}
model! { EkycVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: EkycVerifyResult
} }

/// In the response of [`EkycVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EkycVerifyResult {
    pub ext_face_info: Option<String>,
    pub ext_id_info: Option<String>,
    pub passed: Option<String>,
    pub sub_code: Option<String>,
    pub transaction_id: Option<String>,
}
model! { EkycVerifyResult {
    0 "ExtFaceInfo" ext_face_info: String, 1 "ExtIdInfo" ext_id_info: String, 2 "Passed" passed: String,
    3 "SubCode" sub_code: String, 4 "TransactionId" transaction_id: String
} }

/// `EkycVerifyV2` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/EkycVerifyV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EkycVerifyV2 {
    pub authorize: Option<String>,
    pub crop: Option<String>,
    pub doc_name: Option<String>,
    pub doc_no: Option<String>,
    pub doc_type: Option<String>,
    pub face_picture_url: Option<String>,
    pub face_quality_check: Option<String>,
    pub id_ocr_picture_url: Option<String>,
    pub id_threshold: Option<String>,
    pub merchant_biz_id: Option<String>,
    pub merchant_user_id: Option<String>,
    pub product_code: Option<String>,
    pub face_picture_base64: Option<String>,
    pub face_picture_file: Option<String>,
    pub id_ocr_picture_base64: Option<String>,
    pub id_ocr_picture_file: Option<String>,
}
operation! { EkycVerifyV2() "EkycVerifyV2" -> EkycVerifyV2Output {
    0 "Authorize" authorize: String, 1 "Crop" crop: String, 2 "DocName" doc_name: String, 3 "DocNo" doc_no: String,
    4 "DocType" doc_type: String, 5 "FacePictureUrl" face_picture_url: String,
    6 "FaceQualityCheck" face_quality_check: String, 7 "IdOcrPictureUrl" id_ocr_picture_url: String,
    8 "IdThreshold" id_threshold: String, 9 "MerchantBizId" merchant_biz_id: String,
    10 "MerchantUserId" merchant_user_id: String, 11 "ProductCode" product_code: String,
    12 "FacePictureBase64" face_picture_base64: String, 13 "FacePictureFile" face_picture_file: String,
    14 "IdOcrPictureBase64" id_ocr_picture_base64: String, 15 "IdOcrPictureFile" id_ocr_picture_file: String
} [
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None)
] }

/// Response of [`EkycVerifyV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EkycVerifyV2Output {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<EkycVerifyV2Result>,
}
model! { EkycVerifyV2Output {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: EkycVerifyV2Result
} }

/// In the response of [`EkycVerifyV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EkycVerifyV2Result {
    pub ext_face_info: Option<String>,
    pub ext_id_info: Option<String>,
    pub passed: Option<String>,
    pub sub_code: Option<String>,
    pub transaction_id: Option<String>,
}
model! { EkycVerifyV2Result {
    0 "ExtFaceInfo" ext_face_info: String, 1 "ExtIdInfo" ext_id_info: String, 2 "Passed" passed: String,
    3 "SubCode" sub_code: String, 4 "TransactionId" transaction_id: String
} }

/// `FaceCompare` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/FaceCompare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceCompare {
    pub face_picture_quality_check: Option<String>,
    pub face_quality_check: Option<String>,
    pub merchant_biz_id: Option<String>,
    pub source_face_picture_url: Option<String>,
    pub target_face_picture_url: Option<String>,
    pub source_face_picture: Option<String>,
    pub target_face_picture: Option<String>,
}
operation! { FaceCompare() "FaceCompare" -> FaceCompareOutput {
    0 "FacePictureQualityCheck" face_picture_quality_check: String, 1 "FaceQualityCheck" face_quality_check: String,
    2 "MerchantBizId" merchant_biz_id: String, 3 "SourceFacePictureUrl" source_face_picture_url: String,
    4 "TargetFacePictureUrl" target_face_picture_url: String, 5 "SourceFacePicture" source_face_picture: String,
    6 "TargetFacePicture" target_face_picture: String
} [
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`FaceCompare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceCompareOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<FaceCompareResult>,
}
model! { FaceCompareOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: FaceCompareResult
} }

/// In the response of [`FaceCompare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceCompareResult {
    pub ext_face_info: Option<FaceCompareExtFaceInfo>,
    pub face_comparison_score: Option<f64>,
    pub passed: Option<String>,
    pub transaction_id: Option<String>,
}
model! { FaceCompareResult {
    0 "ExtFaceInfo" ext_face_info: FaceCompareExtFaceInfo, 1 "FaceComparisonScore" face_comparison_score: f64,
    2 "Passed" passed: String, 3 "TransactionId" transaction_id: String
} }

/// In the response of [`FaceCompare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceCompareExtFaceInfo {
    pub face_quality_score: Option<f64>,
    pub illumination_score: Option<f64>,
    pub ka_occlusion_score: Option<f64>,
    pub occlusion_score: Option<f64>,
    pub sharpness_score: Option<f64>,
    pub target_face_quality_score: Option<f64>,
    pub target_illumination_score: Option<f64>,
    pub target_ka_occlusion_score: Option<f64>,
    pub target_occlusion_score: Option<f64>,
    pub target_sharpness_score: Option<f64>,
}
model! { FaceCompareExtFaceInfo {
    0 "FaceQualityScore" face_quality_score: f64, 1 "IlluminationScore" illumination_score: f64,
    2 "KaOcclusionScore" ka_occlusion_score: f64, 3 "OcclusionScore" occlusion_score: f64,
    4 "SharpnessScore" sharpness_score: f64, 5 "TargetFaceQualityScore" target_face_quality_score: f64,
    6 "TargetIlluminationScore" target_illumination_score: f64,
    7 "TargetKaOcclusionScore" target_ka_occlusion_score: f64, 8 "TargetOcclusionScore" target_occlusion_score: f64,
    9 "TargetSharpnessScore" target_sharpness_score: f64
} }

/// `FaceCompareV2` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/FaceCompareV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceCompareV2 {
    pub face_picture_quality_check: Option<String>,
    pub face_quality_check: Option<String>,
    pub merchant_biz_id: Option<String>,
    pub source_face_picture_url: Option<String>,
    pub target_face_picture_url: Option<String>,
    pub source_face_picture: Option<String>,
    pub source_face_picture_file: Option<String>,
    pub target_face_picture: Option<String>,
    pub target_face_picture_file: Option<String>,
}
operation! { FaceCompareV2() "FaceCompareV2" -> FaceCompareV2Output {
    0 "FacePictureQualityCheck" face_picture_quality_check: String, 1 "FaceQualityCheck" face_quality_check: String,
    2 "MerchantBizId" merchant_biz_id: String, 3 "SourceFacePictureUrl" source_face_picture_url: String,
    4 "TargetFacePictureUrl" target_face_picture_url: String, 5 "SourceFacePicture" source_face_picture: String,
    6 "SourceFacePictureFile" source_face_picture_file: String, 7 "TargetFacePicture" target_face_picture: String,
    8 "TargetFacePictureFile" target_face_picture_file: String
} [
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`FaceCompareV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceCompareV2Output {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<FaceCompareV2Result>,
}
model! { FaceCompareV2Output {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: FaceCompareV2Result
} }

/// In the response of [`FaceCompareV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceCompareV2Result {
    pub ext_face_info: Option<FaceCompareV2ExtFaceInfo>,
    pub face_comparison_score: Option<f64>,
    pub passed: Option<String>,
    pub transaction_id: Option<String>,
}
model! { FaceCompareV2Result {
    0 "ExtFaceInfo" ext_face_info: FaceCompareV2ExtFaceInfo, 1 "FaceComparisonScore" face_comparison_score: f64,
    2 "Passed" passed: String, 3 "TransactionId" transaction_id: String
} }

/// In the response of [`FaceCompareV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceCompareV2ExtFaceInfo {
    pub face_quality_score: Option<f64>,
    pub illumination_score: Option<f64>,
    pub ka_occlusion_score: Option<f64>,
    pub occlusion_score: Option<f64>,
    pub sharpness_score: Option<f64>,
    pub target_face_quality_score: Option<f64>,
    pub target_illumination_score: Option<f64>,
    pub target_ka_occlusion_score: Option<f64>,
    pub target_occlusion_score: Option<f64>,
    pub target_sharpness_score: Option<f64>,
}
model! { FaceCompareV2ExtFaceInfo {
    0 "FaceQualityScore" face_quality_score: f64, 1 "IlluminationScore" illumination_score: f64,
    2 "KaOcclusionScore" ka_occlusion_score: f64, 3 "OcclusionScore" occlusion_score: f64,
    4 "SharpnessScore" sharpness_score: f64, 5 "TargetFaceQualityScore" target_face_quality_score: f64,
    6 "TargetIlluminationScore" target_illumination_score: f64,
    7 "TargetKaOcclusionScore" target_ka_occlusion_score: f64, 8 "TargetOcclusionScore" target_occlusion_score: f64,
    9 "TargetSharpnessScore" target_sharpness_score: f64
} }

/// `FaceCrossCompareIntl` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/FaceCrossCompareIntl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceCrossCompareIntl {
    pub compare_model: Option<String>,
    pub face_verify_threshold: Option<String>,
    /// Required.
    pub merchant_biz_id: String,
    /// Required.
    pub product_code: String,
    pub scene_code: Option<String>,
    pub source_a_face_picture_url: Option<String>,
    pub source_b_face_picture_url: Option<String>,
    pub source_c_face_picture_url: Option<String>,
    pub source_a_face_picture: Option<String>,
    pub source_b_face_picture: Option<String>,
    pub source_c_face_picture: Option<String>,
}
operation! { FaceCrossCompareIntl(merchant_biz_id: String, product_code: String)
    "FaceCrossCompareIntl" -> FaceCrossCompareIntlOutput {
    0 "CompareModel" compare_model: String, 1 "FaceVerifyThreshold" face_verify_threshold: String,
    2 "MerchantBizId" merchant_biz_id, 3 "ProductCode" product_code, 4 "SceneCode" scene_code: String,
    5 "SourceAFacePictureUrl" source_a_face_picture_url: String,
    6 "SourceBFacePictureUrl" source_b_face_picture_url: String,
    7 "SourceCFacePictureUrl" source_c_face_picture_url: String, 8 "SourceAFacePicture" source_a_face_picture: String,
    9 "SourceBFacePicture" source_b_face_picture: String, 10 "SourceCFacePicture" source_c_face_picture: String
} [
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// Response of [`FaceCrossCompareIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceCrossCompareIntlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<FaceCrossCompareIntlResult>,
}
model! { FaceCrossCompareIntlOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: FaceCrossCompareIntlResult
} }

/// In the response of [`FaceCrossCompareIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceCrossCompareIntlResult {
    pub face_comparison_score_a2b: Option<f64>,
    pub face_comparison_score_b2c: Option<f64>,
    pub face_comparison_score_c2a: Option<f64>,
    pub face_passed: Option<String>,
    pub transaction_id: Option<String>,
}
model! { FaceCrossCompareIntlResult {
    0 "FaceComparisonScoreA2B" face_comparison_score_a2b: f64,
    1 "FaceComparisonScoreB2C" face_comparison_score_b2c: f64,
    2 "FaceComparisonScoreC2A" face_comparison_score_c2a: f64, 3 "FacePassed" face_passed: String,
    4 "TransactionId" transaction_id: String
} }

/// `FaceDuplicationCheckIntl` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/FaceDuplicationCheckIntl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceDuplicationCheckIntl {
    /// Required.
    pub product_code: String,
    pub auto_registration: Option<String>,
    pub face_attribute_check: Option<String>,
    pub face_group_codes: Option<String>,
    pub face_quality_check: Option<String>,
    pub face_register_group_code: Option<String>,
    pub face_verify_threshold: Option<String>,
    pub liveness: Option<String>,
    /// Required.
    pub merchant_biz_id: String,
    /// Required.
    pub merchant_user_id: String,
    pub return_faces: Option<String>,
    pub save_face_picture: Option<String>,
    pub scene_code: Option<String>,
    pub source_face_picture: Option<String>,
    pub source_face_picture_url: Option<String>,
    pub target_face_picture: Option<String>,
    pub target_face_picture_url: Option<String>,
    pub update_face_if_user_exists: Option<String>,
    /// Required.
    pub verify_model: String,
}
operation! {
    FaceDuplicationCheckIntl(product_code: String, merchant_biz_id: String, merchant_user_id: String, verify_model: String)
    "FaceDuplicationCheckIntl" -> FaceDuplicationCheckIntlOutput {
    0 "ProductCode" product_code, 1 "AutoRegistration" auto_registration: String,
    2 "FaceAttributeCheck" face_attribute_check: String, 3 "FaceGroupCodes" face_group_codes: String,
    4 "FaceQualityCheck" face_quality_check: String, 5 "FaceRegisterGroupCode" face_register_group_code: String,
    6 "FaceVerifyThreshold" face_verify_threshold: String, 7 "Liveness" liveness: String,
    8 "MerchantBizId" merchant_biz_id, 9 "MerchantUserId" merchant_user_id, 10 "ReturnFaces" return_faces: String,
    11 "SaveFacePicture" save_face_picture: String, 12 "SceneCode" scene_code: String,
    13 "SourceFacePicture" source_face_picture: String, 14 "SourceFacePictureUrl" source_face_picture_url: String,
    15 "TargetFacePicture" target_face_picture: String, 16 "TargetFacePictureUrl" target_face_picture_url: String,
    17 "UpdateFaceIfUserExists" update_face_if_user_exists: String, 18 "VerifyModel" verify_model
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None)
] }

/// Response of [`FaceDuplicationCheckIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceDuplicationCheckIntlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<FaceDuplicationCheckIntlResult>,
}
model! { FaceDuplicationCheckIntlOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: FaceDuplicationCheckIntlResult
} }

/// In the response of [`FaceDuplicationCheckIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceDuplicationCheckIntlResult {
    pub duplicate_face: Option<String>,
    pub ext_face_info: Option<FaceDuplicationCheckIntlExtFaceInfo>,
    pub face_age: Option<String>,
    pub face_attack: Option<String>,
    pub face_attack_score: Option<String>,
    pub face_comparison_score: Option<String>,
    pub face_gender: Option<String>,
    pub face_passed: Option<String>,
    pub face_registration_id: Option<String>,
    pub face_registration_result: Option<i64>,
    pub sub_code: Option<String>,
    pub transaction_id: Option<String>,
}
model! { FaceDuplicationCheckIntlResult {
    0 "DuplicateFace" duplicate_face: String, 1 "ExtFaceInfo" ext_face_info: FaceDuplicationCheckIntlExtFaceInfo,
    2 "FaceAge" face_age: String, 3 "FaceAttack" face_attack: String, 4 "FaceAttackScore" face_attack_score: String,
    5 "FaceComparisonScore" face_comparison_score: String, 6 "FaceGender" face_gender: String,
    7 "FacePassed" face_passed: String, 8 "FaceRegistrationId" face_registration_id: String,
    9 "FaceRegistrationResult" face_registration_result: i64, 10 "SubCode" sub_code: String,
    11 "TransactionId" transaction_id: String
} }

/// In the response of [`FaceDuplicationCheckIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceDuplicationCheckIntlExtFaceInfo {
    pub face_attribute_info: Option<String>,
    pub face_quality_score: Option<f64>,
    pub illumination_score: Option<f64>,
    pub ka_occlusion_score: Option<f64>,
    pub occlusion_score: Option<f64>,
    pub sharpness_score: Option<f64>,
    pub target_face_quality_score: Option<f64>,
    pub target_illumination_score: Option<f64>,
    pub target_ka_occlusion_score: Option<f64>,
    pub target_occlusion_score: Option<f64>,
    pub target_sharpness_score: Option<f64>,
}
model! { FaceDuplicationCheckIntlExtFaceInfo {
    0 "FaceAttributeInfo" face_attribute_info: String, 1 "FaceQualityScore" face_quality_score: f64,
    2 "IlluminationScore" illumination_score: f64, 3 "KaOcclusionScore" ka_occlusion_score: f64,
    4 "OcclusionScore" occlusion_score: f64, 5 "SharpnessScore" sharpness_score: f64,
    6 "TargetFaceQualityScore" target_face_quality_score: f64,
    7 "TargetIlluminationScore" target_illumination_score: f64,
    8 "TargetKaOcclusionScore" target_ka_occlusion_score: f64, 9 "TargetOcclusionScore" target_occlusion_score: f64,
    10 "TargetSharpnessScore" target_sharpness_score: f64
} }

/// `FaceGuardRisk` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/FaceGuardRisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceGuardRisk {
    pub biz_id: Option<String>,
    /// Secret.
    pub device_token: Option<Secret>,
    pub merchant_biz_id: Option<String>,
    pub product_code: Option<String>,
    pub r#type: Option<String>,
}
operation! { FaceGuardRisk() "FaceGuardRisk" -> FaceGuardRiskOutput {
    0 "BizId" biz_id: String, 1 "DeviceToken" device_token: Secret, 2 "MerchantBizId" merchant_biz_id: String,
    3 "ProductCode" product_code: String, 4 "Type" r#type: String
} }

/// Response of [`FaceGuardRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceGuardRiskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<FaceGuardRiskResult>,
}
model! { FaceGuardRiskOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: FaceGuardRiskResult
} }

/// In the response of [`FaceGuardRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceGuardRiskResult {
    pub guard_risk_score: Option<f64>,
    pub risk_extends: Option<String>,
    pub risk_tags: Option<String>,
    pub transaction_id: Option<String>,
}
model! { FaceGuardRiskResult {
    0 "GuardRiskScore" guard_risk_score: f64, 1 "RiskExtends" risk_extends: String, 2 "RiskTags" risk_tags: String,
    3 "TransactionId" transaction_id: String
} }

/// `FaceLiveness` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/FaceLiveness>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceLiveness {
    pub crop: Option<String>,
    pub face_attribute_check: Option<String>,
    pub face_picture_url: Option<String>,
    pub face_quality: Option<String>,
    pub face_quality_check: Option<String>,
    pub merchant_biz_id: Option<String>,
    pub merchant_user_id: Option<String>,
    pub occlusion: Option<String>,
    pub product_code: Option<String>,
    pub face_picture_base64: Option<String>,
}
operation! { FaceLiveness() "FaceLiveness" -> FaceLivenessOutput {
    0 "Crop" crop: String, 1 "FaceAttributeCheck" face_attribute_check: String,
    2 "FacePictureUrl" face_picture_url: String, 3 "FaceQuality" face_quality: String,
    4 "FaceQualityCheck" face_quality_check: String, 5 "MerchantBizId" merchant_biz_id: String,
    6 "MerchantUserId" merchant_user_id: String, 7 "Occlusion" occlusion: String, 8 "ProductCode" product_code: String,
    9 "FacePictureBase64" face_picture_base64: String
} [
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`FaceLiveness`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceLivenessOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<FaceLivenessResult>,
}
model! { FaceLivenessOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: FaceLivenessResult
} }

/// In the response of [`FaceLiveness`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceLivenessResult {
    pub ext_face_info: Option<FaceLivenessExtFaceInfo>,
    pub passed: Option<String>,
    pub sub_code: Option<String>,
    pub transaction_id: Option<String>,
}
model! { FaceLivenessResult {
    0 "ExtFaceInfo" ext_face_info: FaceLivenessExtFaceInfo, 1 "Passed" passed: String, 2 "SubCode" sub_code: String,
    3 "TransactionId" transaction_id: String
} }

/// In the response of [`FaceLiveness`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceLivenessExtFaceInfo {
    pub face_age: Option<i64>,
    pub face_attack: Option<String>,
    pub face_attribute_info: Option<String>,
    pub face_gender: Option<String>,
    pub face_quality_score: Option<f64>,
    pub illumination_score: Option<f64>,
    pub ka_occlusion_score: Option<f64>,
    pub occlusion_result: Option<String>,
    pub occlusion_score: Option<f64>,
    pub sharpness_score: Option<f64>,
}
model! { FaceLivenessExtFaceInfo {
    0 "FaceAge" face_age: i64, 1 "FaceAttack" face_attack: String, 2 "FaceAttributeInfo" face_attribute_info: String,
    3 "FaceGender" face_gender: String, 4 "FaceQualityScore" face_quality_score: f64,
    5 "IlluminationScore" illumination_score: f64, 6 "KaOcclusionScore" ka_occlusion_score: f64,
    7 "OcclusionResult" occlusion_result: String, 8 "OcclusionScore" occlusion_score: f64,
    9 "SharpnessScore" sharpness_score: f64
} }

/// `FaceLivenessV2` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/FaceLivenessV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceLivenessV2 {
    pub face_attribute_check: Option<String>,
    pub face_picture_file: Option<String>,
    pub face_picture_url: Option<String>,
    pub face_quality_check: Option<String>,
    pub merchant_biz_id: Option<String>,
    pub merchant_user_id: Option<String>,
    /// Required.
    pub product_code: String,
    pub face_picture_base64: Option<String>,
}
operation! { FaceLivenessV2(product_code: String) "FaceLivenessV2" -> FaceLivenessV2Output {
    0 "FaceAttributeCheck" face_attribute_check: String, 1 "FacePictureFile" face_picture_file: String,
    2 "FacePictureUrl" face_picture_url: String, 3 "FaceQualityCheck" face_quality_check: String,
    4 "MerchantBizId" merchant_biz_id: String, 5 "MerchantUserId" merchant_user_id: String,
    6 "ProductCode" product_code, 7 "FacePictureBase64" face_picture_base64: String
} [
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`FaceLivenessV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceLivenessV2Output {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<FaceLivenessV2Result>,
}
model! { FaceLivenessV2Output {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: FaceLivenessV2Result
} }

/// In the response of [`FaceLivenessV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceLivenessV2Result {
    pub ext_face_info: Option<FaceLivenessV2ExtFaceInfo>,
    pub passed: Option<String>,
    pub sub_code: Option<String>,
    pub transaction_id: Option<String>,
}
model! { FaceLivenessV2Result {
    0 "ExtFaceInfo" ext_face_info: FaceLivenessV2ExtFaceInfo, 1 "Passed" passed: String, 2 "SubCode" sub_code: String,
    3 "TransactionId" transaction_id: String
} }

/// In the response of [`FaceLivenessV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceLivenessV2ExtFaceInfo {
    pub face_age: Option<i64>,
    pub face_attack: Option<String>,
    pub face_attribute_info: Option<String>,
    pub face_gender: Option<String>,
    pub face_quality_score: Option<f64>,
    pub illumination_score: Option<f64>,
    pub ka_occlusion_score: Option<f64>,
    pub occlusion_result: Option<String>,
    pub occlusion_score: Option<f64>,
    pub sharpness_score: Option<f64>,
}
model! { FaceLivenessV2ExtFaceInfo {
    0 "FaceAge" face_age: i64, 1 "FaceAttack" face_attack: String, 2 "FaceAttributeInfo" face_attribute_info: String,
    3 "FaceGender" face_gender: String, 4 "FaceQualityScore" face_quality_score: f64,
    5 "IlluminationScore" illumination_score: f64, 6 "KaOcclusionScore" ka_occlusion_score: f64,
    7 "OcclusionResult" occlusion_result: String, 8 "OcclusionScore" occlusion_score: f64,
    9 "SharpnessScore" sharpness_score: f64
} }

/// `FaceVerifyIntl` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/FaceVerifyIntl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceVerifyIntl {
    pub auto_registration: Option<String>,
    pub face_attribute_check: Option<String>,
    pub face_group_codes: Option<String>,
    pub face_quality_check: Option<String>,
    pub face_register_group_code: Option<String>,
    pub merchant_biz_id: Option<String>,
    pub merchant_user_id: Option<String>,
    /// Required.
    pub product_code: String,
    pub return_faces: Option<String>,
    pub source_face_picture_file: Option<String>,
    pub source_face_picture_url: Option<String>,
    pub target_face_picture_file: Option<String>,
    pub target_face_picture_url: Option<String>,
    pub update_face_if_user_exists: Option<String>,
    pub verify_model: Option<String>,
    pub source_face_picture: Option<String>,
    pub target_face_picture: Option<String>,
}
operation! { FaceVerifyIntl(product_code: String) "FaceVerifyIntl" -> FaceVerifyIntlOutput {
    0 "AutoRegistration" auto_registration: String, 1 "FaceAttributeCheck" face_attribute_check: String,
    2 "FaceGroupCodes" face_group_codes: String, 3 "FaceQualityCheck" face_quality_check: String,
    4 "FaceRegisterGroupCode" face_register_group_code: String, 5 "MerchantBizId" merchant_biz_id: String,
    6 "MerchantUserId" merchant_user_id: String, 7 "ProductCode" product_code, 8 "ReturnFaces" return_faces: String,
    9 "SourceFacePictureFile" source_face_picture_file: String,
    10 "SourceFacePictureUrl" source_face_picture_url: String,
    11 "TargetFacePictureFile" target_face_picture_file: String,
    12 "TargetFacePictureUrl" target_face_picture_url: String,
    13 "UpdateFaceIfUserExists" update_face_if_user_exists: String, 14 "VerifyModel" verify_model: String,
    15 "SourceFacePicture" source_face_picture: String, 16 "TargetFacePicture" target_face_picture: String
} [
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None)
] }

/// Response of [`FaceVerifyIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceVerifyIntlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<FaceVerifyIntlResult>,
}
model! { FaceVerifyIntlOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: FaceVerifyIntlResult
} }

/// In the response of [`FaceVerifyIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceVerifyIntlResult {
    pub duplicate_face: Option<String>,
    pub ext_face_info: Option<FaceVerifyIntlExtFaceInfo>,
    pub face_age: Option<i64>,
    pub face_attack: Option<String>,
    pub face_attack_score: Option<f64>,
    pub face_comparison_score: Option<f64>,
    pub face_gender: Option<String>,
    pub face_passed: Option<String>,
    pub face_registration_id: Option<String>,
    pub face_registration_result: Option<i64>,
    pub sub_code: Option<String>,
    pub transaction_id: Option<String>,
}
model! { FaceVerifyIntlResult {
    0 "DuplicateFace" duplicate_face: String, 1 "ExtFaceInfo" ext_face_info: FaceVerifyIntlExtFaceInfo,
    2 "FaceAge" face_age: i64, 3 "FaceAttack" face_attack: String, 4 "FaceAttackScore" face_attack_score: f64,
    5 "FaceComparisonScore" face_comparison_score: f64, 6 "FaceGender" face_gender: String,
    7 "FacePassed" face_passed: String, 8 "FaceRegistrationId" face_registration_id: String,
    9 "FaceRegistrationResult" face_registration_result: i64, 10 "SubCode" sub_code: String,
    11 "TransactionId" transaction_id: String
} }

/// In the response of [`FaceVerifyIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaceVerifyIntlExtFaceInfo {
    pub face_attribute_info: Option<String>,
    pub face_quality_score: Option<f64>,
    pub illumination_score: Option<f64>,
    pub ka_occlusion_score: Option<f64>,
    pub occlusion_score: Option<f64>,
    pub sharpness_score: Option<f64>,
    pub target_face_quality_score: Option<f64>,
    pub target_illumination_score: Option<f64>,
    pub target_ka_occlusion_score: Option<f64>,
    pub target_occlusion_score: Option<f64>,
    pub target_sharpness_score: Option<f64>,
}
model! { FaceVerifyIntlExtFaceInfo {
    0 "FaceAttributeInfo" face_attribute_info: String, 1 "FaceQualityScore" face_quality_score: f64,
    2 "IlluminationScore" illumination_score: f64, 3 "KaOcclusionScore" ka_occlusion_score: f64,
    4 "OcclusionScore" occlusion_score: f64, 5 "SharpnessScore" sharpness_score: f64,
    6 "TargetFaceQualityScore" target_face_quality_score: f64,
    7 "TargetIlluminationScore" target_illumination_score: f64,
    8 "TargetKaOcclusionScore" target_ka_occlusion_score: f64, 9 "TargetOcclusionScore" target_occlusion_score: f64,
    10 "TargetSharpnessScore" target_sharpness_score: f64
} }

/// `FraudResultCallBack` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/FraudResultCallBack>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FraudResultCallBack {
    pub certify_id: Option<String>,
    pub ext_params: Option<String>,
    pub result_code: Option<String>,
    pub verify_deploy_env: Option<String>,
}
operation! { FraudResultCallBack() "FraudResultCallBack" -> FraudResultCallBackOutput {
    0 "CertifyId" certify_id: String, 1 "ExtParams" ext_params: String, 2 "ResultCode" result_code: String,
    3 "VerifyDeployEnv" verify_deploy_env: String
} }

/// Response of [`FraudResultCallBack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FraudResultCallBackOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { FraudResultCallBackOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `Id2MetaPeriodVerifyIntl` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/Id2MetaPeriodVerifyIntl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaPeriodVerifyIntl {
    /// Required.
    pub doc_name: String,
    /// Required.
    pub doc_no: String,
    /// Required.
    pub doc_type: String,
    /// Required.
    pub merchant_biz_id: String,
    pub merchant_user_id: Option<String>,
    /// Required.
    pub product_code: String,
    pub scene_code: Option<String>,
    /// Required.
    pub validity_end_date: String,
    /// Required.
    pub validity_start_date: String,
}

/// Arguments of [`Id2MetaPeriodVerifyIntl::new`].
pub struct Id2MetaPeriodVerifyIntlRequired {
    pub doc_name: String,
    pub doc_no: String,
    pub doc_type: String,
    pub merchant_biz_id: String,
    pub product_code: String,
    pub validity_end_date: String,
    pub validity_start_date: String,
}
operation! {
    Id2MetaPeriodVerifyIntl { Id2MetaPeriodVerifyIntlRequired: doc_name, doc_no, doc_type, merchant_biz_id, product_code, validity_end_date, validity_start_date }
    "Id2MetaPeriodVerifyIntl" -> Id2MetaPeriodVerifyIntlOutput {
    0 "DocName" doc_name, 1 "DocNo" doc_no, 2 "DocType" doc_type, 3 "MerchantBizId" merchant_biz_id,
    4 "MerchantUserId" merchant_user_id: String, 5 "ProductCode" product_code, 6 "SceneCode" scene_code: String,
    7 "ValidityEndDate" validity_end_date, 8 "ValidityStartDate" validity_start_date
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`Id2MetaPeriodVerifyIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaPeriodVerifyIntlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Id2MetaPeriodVerifyIntlResult>,
}
model! { Id2MetaPeriodVerifyIntlOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: Id2MetaPeriodVerifyIntlResult
} }

/// In the response of [`Id2MetaPeriodVerifyIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaPeriodVerifyIntlResult {
    pub passed: Option<String>,
    pub sub_code: Option<String>,
}
model! { Id2MetaPeriodVerifyIntlResult {
    0 "Passed" passed: String, 1 "SubCode" sub_code: String
} }

/// `Id2MetaVerifyIntl` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/Id2MetaVerifyIntl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaVerifyIntl {
    pub identify_num: Option<String>,
    pub param_type: Option<String>,
    pub product_code: Option<String>,
    pub user_name: Option<String>,
}
operation! { Id2MetaVerifyIntl() "Id2MetaVerifyIntl" -> Id2MetaVerifyIntlOutput {
    0 "IdentifyNum" identify_num: String, 1 "ParamType" param_type: String, 2 "ProductCode" product_code: String,
    3 "UserName" user_name: String
} }

/// Response of [`Id2MetaVerifyIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaVerifyIntlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Id2MetaVerifyIntlResult>,
}
model! { Id2MetaVerifyIntlOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: Id2MetaVerifyIntlResult
} }

/// In the response of [`Id2MetaVerifyIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaVerifyIntlResult {
    pub biz_code: Option<String>,
}
model! { Id2MetaVerifyIntlResult {
    0 "BizCode" biz_code: String
} }

/// `IdnAuthorityVerifyIntl` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/IdnAuthorityVerifyIntl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdnAuthorityVerifyIntl {
    /// Required.
    pub birth_date: String,
    /// Required.
    pub email: String,
    /// Required.
    pub full_name: String,
    /// Required.
    pub id_number: String,
    /// Required.
    pub merchant_biz_id: String,
    /// Required.
    pub merchant_user_id: String,
    /// Required.
    pub mobile: String,
    /// Required.
    pub product_code: String,
    pub scene_code: Option<String>,
    pub source_face_picture_file: Option<String>,
    pub source_face_picture_url: Option<String>,
    /// Required.
    pub timestamp: String,
    pub source_face_picture: Option<String>,
}

/// Arguments of [`IdnAuthorityVerifyIntl::new`].
pub struct IdnAuthorityVerifyIntlRequired {
    pub birth_date: String,
    pub email: String,
    pub full_name: String,
    pub id_number: String,
    pub merchant_biz_id: String,
    pub merchant_user_id: String,
    pub mobile: String,
    pub product_code: String,
    pub timestamp: String,
}
operation! {
    IdnAuthorityVerifyIntl { IdnAuthorityVerifyIntlRequired: birth_date, email, full_name, id_number, merchant_biz_id, merchant_user_id, mobile, product_code, timestamp }
    "IdnAuthorityVerifyIntl" -> IdnAuthorityVerifyIntlOutput {
    0 "BirthDate" birth_date, 1 "Email" email, 2 "FullName" full_name, 3 "IdNumber" id_number,
    4 "MerchantBizId" merchant_biz_id, 5 "MerchantUserId" merchant_user_id, 6 "Mobile" mobile,
    7 "ProductCode" product_code, 8 "SceneCode" scene_code: String,
    9 "SourceFacePictureFile" source_face_picture_file: String,
    10 "SourceFacePictureUrl" source_face_picture_url: String, 11 "Timestamp" timestamp,
    12 "SourceFacePicture" source_face_picture: String
} [
    Mark::new(12, Location::Body, Style::None)
] }

/// Response of [`IdnAuthorityVerifyIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdnAuthorityVerifyIntlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<IdnAuthorityVerifyIntlResult>,
}
model! { IdnAuthorityVerifyIntlOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: IdnAuthorityVerifyIntlResult
} }

/// In the response of [`IdnAuthorityVerifyIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdnAuthorityVerifyIntlResult {
    pub ext_source_info: Option<String>,
    pub passed: Option<String>,
    pub sub_code: Option<String>,
    pub transaction_id: Option<String>,
}
model! { IdnAuthorityVerifyIntlResult {
    0 "ExtSourceInfo" ext_source_info: String, 1 "Passed" passed: String, 2 "SubCode" sub_code: String,
    3 "TransactionId" transaction_id: String
} }

/// Initializes: `Initialize` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/Initialize>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Initialize {
    pub app_quality_check: Option<String>,
    pub authorize: Option<String>,
    pub auto_doc_page_config: Option<String>,
    pub auto_registration: Option<String>,
    /// Secret.
    pub callback_token: Option<Secret>,
    pub callback_url: Option<String>,
    pub chameleon_frame_enable: Option<String>,
    pub crop: Option<String>,
    pub date_of_birth: Option<String>,
    pub date_of_expiry: Option<String>,
    pub doc_name: Option<String>,
    pub doc_no: Option<String>,
    pub doc_page_config: Option<Vec<String>>,
    pub doc_scan_mode: Option<String>,
    pub doc_type: Option<String>,
    pub doc_video: Option<String>,
    pub document_number: Option<String>,
    pub edit_ocr_result: Option<String>,
    pub email: Option<String>,
    pub experience_code: Option<String>,
    pub face_attribute_check: Option<String>,
    pub face_group_codes: Option<String>,
    pub face_picture_url: Option<String>,
    pub face_register_group_code: Option<String>,
    pub face_verify_threshold: Option<String>,
    pub id_face_quality: Option<String>,
    pub id_spoof: Option<String>,
    pub id_threshold: Option<String>,
    pub language_config: Option<String>,
    pub mrtd_input: Option<String>,
    pub merchant_biz_id: Option<String>,
    pub merchant_user_id: Option<String>,
    pub meta_info: Option<String>,
    pub mobile: Option<String>,
    pub model: Option<String>,
    pub ocr: Option<String>,
    pub ocr_value_standard: Option<String>,
    pub pages: Option<String>,
    pub procedure_priority: Option<String>,
    pub product_code: Option<String>,
    pub product_flow: Option<String>,
    pub return_faces: Option<String>,
    pub return_url: Option<String>,
    pub save_face_picture: Option<String>,
    pub scene_code: Option<String>,
    pub security_level: Option<String>,
    pub show_album_icon: Option<String>,
    pub show_guide_page: Option<String>,
    pub show_ocr_result: Option<String>,
    pub style_config: Option<String>,
    pub target_face_picture: Option<String>,
    pub target_face_picture_url: Option<String>,
    pub template_config: Option<String>,
    pub template_ran_count: Option<String>,
    pub template_type: Option<String>,
    pub update_face_if_user_exists: Option<String>,
    pub use_nfc: Option<String>,
    pub verify_model: Option<String>,
    pub face_picture_base64: Option<String>,
}
operation! { Initialize() "Initialize" -> InitializeOutput {
    0 "AppQualityCheck" app_quality_check: String, 1 "Authorize" authorize: String,
    2 "AutoDocPageConfig" auto_doc_page_config: String, 3 "AutoRegistration" auto_registration: String,
    4 "CallbackToken" callback_token: Secret, 5 "CallbackUrl" callback_url: String,
    6 "ChameleonFrameEnable" chameleon_frame_enable: String, 7 "Crop" crop: String,
    8 "DateOfBirth" date_of_birth: String, 9 "DateOfExpiry" date_of_expiry: String, 10 "DocName" doc_name: String,
    11 "DocNo" doc_no: String, 12 "DocPageConfig" doc_page_config: Vec<String>, 13 "DocScanMode" doc_scan_mode: String,
    14 "DocType" doc_type: String, 15 "DocVideo" doc_video: String, 16 "DocumentNumber" document_number: String,
    17 "EditOcrResult" edit_ocr_result: String, 18 "Email" email: String, 19 "ExperienceCode" experience_code: String,
    20 "FaceAttributeCheck" face_attribute_check: String, 21 "FaceGroupCodes" face_group_codes: String,
    22 "FacePictureUrl" face_picture_url: String, 23 "FaceRegisterGroupCode" face_register_group_code: String,
    24 "FaceVerifyThreshold" face_verify_threshold: String, 25 "IdFaceQuality" id_face_quality: String,
    26 "IdSpoof" id_spoof: String, 27 "IdThreshold" id_threshold: String, 28 "LanguageConfig" language_config: String,
    29 "MRTDInput" mrtd_input: String, 30 "MerchantBizId" merchant_biz_id: String,
    31 "MerchantUserId" merchant_user_id: String, 32 "MetaInfo" meta_info: String, 33 "Mobile" mobile: String,
    34 "Model" model: String, 35 "Ocr" ocr: String, 36 "OcrValueStandard" ocr_value_standard: String,
    37 "Pages" pages: String, 38 "ProcedurePriority" procedure_priority: String, 39 "ProductCode" product_code: String,
    40 "ProductFlow" product_flow: String, 41 "ReturnFaces" return_faces: String, 42 "ReturnUrl" return_url: String,
    43 "SaveFacePicture" save_face_picture: String, 44 "SceneCode" scene_code: String,
    45 "SecurityLevel" security_level: String, 46 "ShowAlbumIcon" show_album_icon: String,
    47 "ShowGuidePage" show_guide_page: String, 48 "ShowOcrResult" show_ocr_result: String,
    49 "StyleConfig" style_config: String, 50 "TargetFacePicture" target_face_picture: String,
    51 "TargetFacePictureUrl" target_face_picture_url: String, 52 "TemplateConfig" template_config: String,
    53 "TemplateRanCount" template_ran_count: String, 54 "TemplateType" template_type: String,
    55 "UpdateFaceIfUserExists" update_face_if_user_exists: String, 56 "UseNFC" use_nfc: String,
    57 "VerifyModel" verify_model: String, 58 "FacePictureBase64" face_picture_base64: String
} [
    Mark::new(12, Location::Default, Style::Json),
    Mark::new(58, Location::Body, Style::None)
] }

/// Response of [`Initialize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<InitializeResult>,
}
model! { InitializeOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: InitializeResult
} }

/// In the response of [`Initialize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeResult {
    pub client_cfg: Option<String>,
    pub protocol: Option<String>,
    pub transaction_id: Option<String>,
    pub transaction_url: Option<String>,
}
model! { InitializeResult {
    0 "ClientCfg" client_cfg: String, 1 "Protocol" protocol: String, 2 "TransactionId" transaction_id: String,
    3 "TransactionUrl" transaction_url: String
} }

/// Initializes v2: `InitializeV2` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/InitializeV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeV2 {
    pub app_quality_check: Option<String>,
    pub authorize: Option<String>,
    pub auto_doc_page_config: Option<String>,
    pub auto_registration: Option<String>,
    /// Secret.
    pub callback_token: Option<Secret>,
    pub callback_url: Option<String>,
    pub chameleon_frame_enable: Option<String>,
    pub crop: Option<String>,
    pub date_of_birth: Option<String>,
    pub date_of_expiry: Option<String>,
    pub doc_name: Option<String>,
    pub doc_no: Option<String>,
    pub doc_page_config: Option<Vec<String>>,
    pub doc_scan_mode: Option<String>,
    pub doc_type: Option<String>,
    pub doc_video: Option<String>,
    pub document_number: Option<String>,
    pub edit_ocr_result: Option<String>,
    pub email: Option<String>,
    pub experience_code: Option<String>,
    pub face_attribute_check: Option<String>,
    pub face_group_codes: Option<String>,
    pub face_picture_file: Option<String>,
    pub face_picture_url: Option<String>,
    pub face_register_group_code: Option<String>,
    pub face_verify_threshold: Option<String>,
    pub id_face_quality: Option<String>,
    pub id_spoof: Option<String>,
    pub id_threshold: Option<String>,
    pub language_config: Option<String>,
    pub mrtd_input: Option<String>,
    pub merchant_biz_id: Option<String>,
    pub merchant_user_id: Option<String>,
    pub meta_info: Option<String>,
    pub mobile: Option<String>,
    pub model: Option<String>,
    pub ocr: Option<String>,
    pub ocr_value_standard: Option<String>,
    pub pages: Option<String>,
    pub procedure_priority: Option<String>,
    pub product_code: Option<String>,
    pub product_flow: Option<String>,
    pub return_faces: Option<String>,
    pub return_url: Option<String>,
    pub save_face_picture: Option<String>,
    pub scene_code: Option<String>,
    pub security_level: Option<String>,
    pub show_album_icon: Option<String>,
    pub show_guide_page: Option<String>,
    pub show_ocr_result: Option<String>,
    pub style_config: Option<String>,
    pub target_face_picture_file: Option<String>,
    pub target_face_picture_url: Option<String>,
    pub template_config: Option<String>,
    pub template_ran_count: Option<String>,
    pub template_type: Option<String>,
    pub update_face_if_user_exists: Option<String>,
    pub use_nfc: Option<String>,
    pub verify_model: Option<String>,
    pub face_picture_base64: Option<String>,
    pub target_face_picture: Option<String>,
}
operation! { InitializeV2() "InitializeV2" -> InitializeV2Output {
    0 "AppQualityCheck" app_quality_check: String, 1 "Authorize" authorize: String,
    2 "AutoDocPageConfig" auto_doc_page_config: String, 3 "AutoRegistration" auto_registration: String,
    4 "CallbackToken" callback_token: Secret, 5 "CallbackUrl" callback_url: String,
    6 "ChameleonFrameEnable" chameleon_frame_enable: String, 7 "Crop" crop: String,
    8 "DateOfBirth" date_of_birth: String, 9 "DateOfExpiry" date_of_expiry: String, 10 "DocName" doc_name: String,
    11 "DocNo" doc_no: String, 12 "DocPageConfig" doc_page_config: Vec<String>, 13 "DocScanMode" doc_scan_mode: String,
    14 "DocType" doc_type: String, 15 "DocVideo" doc_video: String, 16 "DocumentNumber" document_number: String,
    17 "EditOcrResult" edit_ocr_result: String, 18 "Email" email: String, 19 "ExperienceCode" experience_code: String,
    20 "FaceAttributeCheck" face_attribute_check: String, 21 "FaceGroupCodes" face_group_codes: String,
    22 "FacePictureFile" face_picture_file: String, 23 "FacePictureUrl" face_picture_url: String,
    24 "FaceRegisterGroupCode" face_register_group_code: String, 25 "FaceVerifyThreshold" face_verify_threshold: String,
    26 "IdFaceQuality" id_face_quality: String, 27 "IdSpoof" id_spoof: String, 28 "IdThreshold" id_threshold: String,
    29 "LanguageConfig" language_config: String, 30 "MRTDInput" mrtd_input: String,
    31 "MerchantBizId" merchant_biz_id: String, 32 "MerchantUserId" merchant_user_id: String,
    33 "MetaInfo" meta_info: String, 34 "Mobile" mobile: String, 35 "Model" model: String, 36 "Ocr" ocr: String,
    37 "OcrValueStandard" ocr_value_standard: String, 38 "Pages" pages: String,
    39 "ProcedurePriority" procedure_priority: String, 40 "ProductCode" product_code: String,
    41 "ProductFlow" product_flow: String, 42 "ReturnFaces" return_faces: String, 43 "ReturnUrl" return_url: String,
    44 "SaveFacePicture" save_face_picture: String, 45 "SceneCode" scene_code: String,
    46 "SecurityLevel" security_level: String, 47 "ShowAlbumIcon" show_album_icon: String,
    48 "ShowGuidePage" show_guide_page: String, 49 "ShowOcrResult" show_ocr_result: String,
    50 "StyleConfig" style_config: String, 51 "TargetFacePictureFile" target_face_picture_file: String,
    52 "TargetFacePictureUrl" target_face_picture_url: String, 53 "TemplateConfig" template_config: String,
    54 "TemplateRanCount" template_ran_count: String, 55 "TemplateType" template_type: String,
    56 "UpdateFaceIfUserExists" update_face_if_user_exists: String, 57 "UseNFC" use_nfc: String,
    58 "VerifyModel" verify_model: String, 59 "FacePictureBase64" face_picture_base64: String,
    60 "TargetFacePicture" target_face_picture: String
} [
    Mark::new(12, Location::Default, Style::Json),
    Mark::new(59, Location::Body, Style::None),
    Mark::new(60, Location::Body, Style::None)
] }

/// Response of [`InitializeV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeV2Output {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<InitializeV2Result>,
}
model! { InitializeV2Output {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: InitializeV2Result
} }

/// In the response of [`InitializeV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeV2Result {
    pub client_cfg: Option<String>,
    pub protocol: Option<String>,
    pub transaction_id: Option<String>,
    pub transaction_url: Option<String>,
}
model! { InitializeV2Result {
    0 "ClientCfg" client_cfg: String, 1 "Protocol" protocol: String, 2 "TransactionId" transaction_id: String,
    3 "TransactionUrl" transaction_url: String
} }

/// `KeepaliveIntl` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/KeepaliveIntl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeepaliveIntl {}
operation! { KeepaliveIntl() "KeepaliveIntl" -> KeepaliveIntlOutput {} }

/// Response of [`KeepaliveIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeepaliveIntlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<KeepaliveIntlResult>,
}
model! { KeepaliveIntlOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: KeepaliveIntlResult
} }

/// In the response of [`KeepaliveIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeepaliveIntlResult {
    pub result: Option<String>,
}
model! { KeepaliveIntlResult {
    0 "Result" result: String
} }

/// `Mobile2MetaVerifyIntl` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/Mobile2MetaVerifyIntl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile2MetaVerifyIntl {
    /// Required.
    pub mobile: String,
    /// Required.
    pub param_type: String,
    /// Required.
    pub product_code: String,
    /// Required.
    pub user_name: String,
}
operation! { Mobile2MetaVerifyIntl(mobile: String, param_type: String, product_code: String, user_name: String)
    "Mobile2MetaVerifyIntl" -> Mobile2MetaVerifyIntlOutput {
    0 "Mobile" mobile, 1 "ParamType" param_type, 2 "ProductCode" product_code, 3 "UserName" user_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`Mobile2MetaVerifyIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile2MetaVerifyIntlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Mobile2MetaVerifyIntlResult>,
}
model! { Mobile2MetaVerifyIntlOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: Mobile2MetaVerifyIntlResult
} }

/// In the response of [`Mobile2MetaVerifyIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile2MetaVerifyIntlResult {
    pub biz_code: Option<String>,
    pub isp_name: Option<String>,
}
model! { Mobile2MetaVerifyIntlResult {
    0 "BizCode" biz_code: String, 1 "IspName" isp_name: String
} }

/// `Mobile3MetaVerifyIntl` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/Mobile3MetaVerifyIntl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaVerifyIntl {
    pub identify_num: Option<String>,
    pub mobile: Option<String>,
    pub param_type: Option<String>,
    pub product_code: Option<String>,
    pub user_name: Option<String>,
}
operation! { Mobile3MetaVerifyIntl() "Mobile3MetaVerifyIntl" -> Mobile3MetaVerifyIntlOutput {
    0 "IdentifyNum" identify_num: String, 1 "Mobile" mobile: String, 2 "ParamType" param_type: String,
    3 "ProductCode" product_code: String, 4 "UserName" user_name: String
} }

/// Response of [`Mobile3MetaVerifyIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaVerifyIntlOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<Mobile3MetaVerifyIntlResult>,
}
model! { Mobile3MetaVerifyIntlOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: Mobile3MetaVerifyIntlResult
} }

/// In the response of [`Mobile3MetaVerifyIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaVerifyIntlResult {
    pub biz_code: Option<String>,
    pub isp_name: Option<String>,
    pub sub_code: Option<String>,
}
model! { Mobile3MetaVerifyIntlResult {
    0 "BizCode" biz_code: String, 1 "IspName" isp_name: String, 2 "SubCode" sub_code: String
} }

/// Modifies face group: `ModifyFaceGroup` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/ModifyFaceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFaceGroup {
    pub description: Option<String>,
    pub id: Option<String>,
    /// Required.
    pub name: String,
}
operation! { ModifyFaceGroup(name: String) "ModifyFaceGroup" -> ModifyFaceGroupOutput {
    0 "Description" description: String, 1 "Id" id: String, 2 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ModifyFaceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFaceGroupOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
}
model! { ModifyFaceGroupOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "Message" message: String
} }

/// Modifies face record: `ModifyFaceRecord` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/ModifyFaceRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFaceRecord {
    /// Required.
    pub face_group_code: String,
    /// Required.
    pub img_oss_infos: String,
}
operation! { ModifyFaceRecord(face_group_code: String, img_oss_infos: String)
    "ModifyFaceRecord" -> ModifyFaceRecordOutput {
    0 "FaceGroupCode" face_group_code, 1 "ImgOssInfos" img_oss_infos
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ModifyFaceRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFaceRecordOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
}
model! { ModifyFaceRecordOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "Message" message: String
} }

/// Queries face group: `QueryFaceGroup` of `cloudauth-intl` 2022-08-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/QueryFaceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceGroup {
    /// Required.
    pub current_page: i64,
    pub group_code: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    /// Required.
    pub page_size: i64,
}
operation! { QueryFaceGroup(current_page: i64, page_size: i64) "QueryFaceGroup" -> QueryFaceGroupOutput {
    0 "CurrentPage" current_page, 1 "GroupCode" group_code: String, 2 "MaxResults" max_results: i64,
    3 "Name" name: String, 4 "NextToken" next_token: String, 5 "PageSize" page_size
} }
paged! { QueryFaceGroup: QueryFaceGroupItems = Token "NextToken", "Items" items, next "NextToken" }

/// Response of [`QueryFaceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceGroupOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub items: Vec<QueryFaceGroupItems>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { QueryFaceGroupOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64, 2 "Items" items: Vec<QueryFaceGroupItems>,
    3 "MaxResults" max_results: i64, 4 "Message" message: String, 5 "NextToken" next_token: String,
    6 "PageSize" page_size: i64, 7 "TotalCount" total_count: i64, 8 "TotalPage" total_page: i64
} }

/// In the response of [`QueryFaceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceGroupItems {
    pub code: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { QueryFaceGroupItems {
    0 "Code" code: String, 1 "Description" description: String, 2 "Id" id: i64, 3 "Name" name: String
} }

/// Queries face record: `QueryFaceRecord` of `cloudauth-intl` 2022-08-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/QueryFaceRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceRecord {
    /// Required.
    pub current_page: i64,
    /// Required.
    pub face_group_code: String,
    pub face_id: Option<String>,
    pub max_results: Option<i64>,
    pub merchant_user_id: Option<String>,
    pub next_token: Option<String>,
    /// Required.
    pub page_size: i64,
    pub registration_type: Option<String>,
}
operation! { QueryFaceRecord(current_page: i64, face_group_code: String, page_size: i64)
    "QueryFaceRecord" -> QueryFaceRecordOutput {
    0 "CurrentPage" current_page, 1 "FaceGroupCode" face_group_code, 2 "FaceId" face_id: String,
    3 "MaxResults" max_results: i64, 4 "MerchantUserId" merchant_user_id: String, 5 "NextToken" next_token: String,
    6 "PageSize" page_size, 7 "RegistrationType" registration_type: String
} }
paged! { QueryFaceRecord: QueryFaceRecordItems = Token "NextToken", "Items" items, next "NextToken" }

/// Response of [`QueryFaceRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceRecordOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub items: Vec<QueryFaceRecordItems>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { QueryFaceRecordOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64, 2 "Items" items: Vec<QueryFaceRecordItems>,
    3 "MaxResults" max_results: i64, 4 "Message" message: String, 5 "NextToken" next_token: String,
    6 "PageSize" page_size: i64, 7 "TotalCount" total_count: i64, 8 "TotalPage" total_page: i64
} }

/// In the response of [`QueryFaceRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFaceRecordItems {
    pub face_id: Option<String>,
    pub gmt_create: Option<String>,
    pub id: Option<i64>,
    pub img_oss_url: Option<String>,
    pub merchant_user_id: Option<String>,
    pub registration_type: Option<String>,
}
model! { QueryFaceRecordItems {
    0 "FaceId" face_id: String, 1 "GmtCreate" gmt_create: String, 2 "Id" id: i64, 3 "ImgOssUrl" img_oss_url: String,
    4 "MerchantUserId" merchant_user_id: String, 5 "RegistrationType" registration_type: String
} }

/// `TempAccessTokenIntl` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/TempAccessTokenIntl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TempAccessTokenIntl {
    pub r#type: Option<String>,
}
operation! { TempAccessTokenIntl() "TempAccessTokenIntl" -> TempAccessTokenIntlOutput {
    0 "Type" r#type: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`TempAccessTokenIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TempAccessTokenIntlOutput {
    pub code: Option<String>,
    pub data: Option<TempAccessTokenIntlData>,
    pub message: Option<String>,
}
model! { TempAccessTokenIntlOutput {
    0 "Code" code: String, 1 "Data" data: TempAccessTokenIntlData, 2 "Message" message: String
} }

/// In the response of [`TempAccessTokenIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TempAccessTokenIntlData {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub bucket_name: Option<String>,
    pub file_name_prefix: Option<String>,
    pub oss_end_point: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
model! { TempAccessTokenIntlData {
    0 "AccessKeyId" access_key_id: String, 1 "AccessKeySecret" access_key_secret: Secret,
    2 "BucketName" bucket_name: String, 3 "FileNamePrefix" file_name_prefix: String,
    4 "OssEndPoint" oss_end_point: String, 5 "SecurityToken" security_token: Secret
} }

/// `TempOssUrlIntl` of `cloudauth-intl` 2022-08-09.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth-intl/2022-08-09/TempOssUrlIntl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TempOssUrlIntl {
    /// Required.
    pub object_name: String,
}
operation! { TempOssUrlIntl(object_name: String) "TempOssUrlIntl" -> TempOssUrlIntlOutput {
    0 "ObjectName" object_name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`TempOssUrlIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TempOssUrlIntlOutput {
    pub code: Option<String>,
    pub data: Option<TempOssUrlIntlData>,
    pub message: Option<String>,
}
model! { TempOssUrlIntlOutput {
    0 "Code" code: String, 1 "Data" data: TempOssUrlIntlData, 2 "Message" message: String
} }

/// In the response of [`TempOssUrlIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TempOssUrlIntlData {
    pub url: Option<String>,
}
model! { TempOssUrlIntlData {
    0 "Url" url: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddFaceRecord, AddressCompareIntl, AddressVerifyIntl, AddressVerifyV2Intl, BankMetaVerifyIntl, CardOcr, CheckResult,
    CheckVerifyLog, CredentialGetResultIntl, CredentialRecognitionIntl, CredentialSubmitIntl, CredentialVerifyIntl,
    DeepfakeDetectIntl, DeepfakeDetectIntlStream, DeleteFaceGroup, DeleteFaceRecord, DeleteFaceRecordV2,
    DeleteVerifyResult, DocOcr, DocOcrMax, DocOcrMaxV2, DocOcrV2, DownloadVerifyRecordIntl, EkycVerify, EkycVerifyV2,
    FaceCompare, FaceCompareV2, FaceCrossCompareIntl, FaceDuplicationCheckIntl, FaceGuardRisk, FaceLiveness,
    FaceLivenessV2, FaceVerifyIntl, FraudResultCallBack, Id2MetaPeriodVerifyIntl, Id2MetaVerifyIntl,
    IdnAuthorityVerifyIntl, Initialize, InitializeV2, KeepaliveIntl, Mobile2MetaVerifyIntl, Mobile3MetaVerifyIntl,
    ModifyFaceGroup, ModifyFaceRecord, QueryFaceGroup, QueryFaceRecord, TempAccessTokenIntl, TempOssUrlIntl
}
