//! `faceid` of Tencent Cloud, API version 2018-03-01.
//!
//! Endpoint: `faceid.tencentcloudapi.com`, or `faceid.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, faceid::CheckIdCardInformation};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckIdCardInformation::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "faceid",
    "2018-03-01",
    "faceid",
    &Endpoints::NONE,
);

/// `BankCard2EVerification` of `faceid` 2018-03-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=BankCard2EVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankCard2EVerification {
    /// Required.
    pub name: String,
    /// Required.
    pub bank_card: String,
    pub encryption: Option<Encryption>,
}
operation! { BankCard2EVerification(name: String, bank_card: String)
    "BankCard2EVerification" -> BankCard2EVerificationOutput {
    0 "Name" name, 1 "BankCard" bank_card, 2 "Encryption" encryption: Encryption
} }

/// In the request of [`BankCard2EVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Encryption {
    /// Required.
    pub encrypt_list: Option<Vec<String>>,
    /// Required.
    pub ciphertext_blob: Option<String>,
    /// Required.
    pub iv: Option<String>,
    pub algorithm: Option<String>,
    pub tag_list: Option<Vec<String>>,
}
input! { Encryption(encrypt_list: Vec<String>, ciphertext_blob: String, iv: String) {
    0 "EncryptList" encrypt_list: Vec<String>, 1 "CiphertextBlob" ciphertext_blob: String, 2 "Iv" iv: String,
    3 "Algorithm" algorithm: String, 4 "TagList" tag_list: Vec<String>
} }

/// Response of [`BankCard2EVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankCard2EVerificationOutput {
    pub result: Option<String>,
    pub description: Option<String>,
}
model! { BankCard2EVerificationOutput {
    0 "Result" result: String, 1 "Description" description: String
} }

/// `BankCard4EVerification` of `faceid` 2018-03-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=BankCard4EVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankCard4EVerification {
    /// Required.
    pub name: String,
    /// Required.
    pub bank_card: String,
    /// Required.
    pub phone: String,
    /// Required.
    pub id_card: String,
    pub cert_type: Option<i64>,
    pub encryption: Option<Encryption>,
}
operation! { BankCard4EVerification(name: String, bank_card: String, phone: String, id_card: String)
    "BankCard4EVerification" -> BankCard4EVerificationOutput {
    0 "Name" name, 1 "BankCard" bank_card, 2 "Phone" phone, 3 "IdCard" id_card, 4 "CertType" cert_type: i64,
    5 "Encryption" encryption: Encryption
} }

/// Response of [`BankCard4EVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankCard4EVerificationOutput {
    pub result: Option<String>,
    pub description: Option<String>,
}
model! { BankCard4EVerificationOutput {
    0 "Result" result: String, 1 "Description" description: String
} }

/// `BankCardVerification` of `faceid` 2018-03-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=BankCardVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankCardVerification {
    /// Required.
    pub id_card: String,
    /// Required.
    pub name: String,
    /// Required.
    pub bank_card: String,
    pub cert_type: Option<i64>,
    pub encryption: Option<Encryption>,
}
operation! { BankCardVerification(id_card: String, name: String, bank_card: String)
    "BankCardVerification" -> BankCardVerificationOutput {
    0 "IdCard" id_card, 1 "Name" name, 2 "BankCard" bank_card, 3 "CertType" cert_type: i64,
    4 "Encryption" encryption: Encryption
} }

/// Response of [`BankCardVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankCardVerificationOutput {
    pub result: Option<String>,
    pub description: Option<String>,
}
model! { BankCardVerificationOutput {
    0 "Result" result: String, 1 "Description" description: String
} }

/// Checks bank card information: `CheckBankCardInformation` of `faceid` 2018-03-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=CheckBankCardInformation>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`], [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBankCardInformation {
    /// Required.
    pub bank_card: String,
    pub encryption: Option<Encryption>,
}
operation! { CheckBankCardInformation(bank_card: String) "CheckBankCardInformation" -> CheckBankCardInformationOutput {
    0 "BankCard" bank_card, 1 "Encryption" encryption: Encryption
} }

/// Response of [`CheckBankCardInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBankCardInformationOutput {
    pub result: Option<String>,
    pub description: Option<String>,
    pub account_bank: Option<String>,
    pub account_type: Option<i64>,
}
model! { CheckBankCardInformationOutput {
    0 "Result" result: String, 1 "Description" description: String, 2 "AccountBank" account_bank: String,
    3 "AccountType" account_type: i64
} }

/// Checks eid token status: `CheckEidTokenStatus` of `faceid` 2018-03-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=CheckEidTokenStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_ERROR`], [`codes::INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_BIZ_TOKEN_EXPIRED`], [`codes::INVALID_PARAMETER_VALUE_BIZ_TOKEN_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckEidTokenStatus {
    /// Required. Secret.
    pub eid_token: Secret,
}
operation! { CheckEidTokenStatus(eid_token: Secret) "CheckEidTokenStatus" -> CheckEidTokenStatusOutput {
    0 "EidToken" eid_token
} }

/// Response of [`CheckEidTokenStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckEidTokenStatusOutput {
    pub status: Option<String>,
}
model! { CheckEidTokenStatusOutput {
    0 "Status" status: String
} }

/// Checks id card information: `CheckIdCardInformation` of `faceid` 2018-03-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=CheckIdCardInformation>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPARE_FAIL`], [`codes::FAILED_OPERATION_COMPARE_LOW_SIMILARITY`],
/// [`codes::FAILED_OPERATION_COMPARE_SYSTEM_ERROR`], [`codes::FAILED_OPERATION_DOWN_LOAD_ERROR`],
/// [`codes::FAILED_OPERATION_EMPTY_IMAGE_ERROR`], [`codes::FAILED_OPERATION_ENCRYPT_SYSTEM_ERROR`],
/// [`codes::FAILED_OPERATION_FILE_SAVE_ERROR`], [`codes::FAILED_OPERATION_ID_FORMAT_ERROR`],
/// [`codes::FAILED_OPERATION_ID_NAME_MIS_MATCH`], [`codes::FAILED_OPERATION_ID_NO_EXIST_SYSTEM`],
/// [`codes::FAILED_OPERATION_ID_PHOTO_NO_EXIST`], [`codes::FAILED_OPERATION_ID_PHOTO_POOR_QUALITY`],
/// [`codes::FAILED_OPERATION_ID_PHOTO_SYSTEM_NOANSWER`], [`codes::FAILED_OPERATION_IMAGE_BLUR`],
/// [`codes::FAILED_OPERATION_IMAGE_DECODE_FAILED`], [`codes::FAILED_OPERATION_IMAGE_NO_ID_CARD`],
/// [`codes::FAILED_OPERATION_IMAGE_SIZE_TOO_LARGE`], [`codes::FAILED_OPERATION_LIFE_PHOTO_DETECT_FACES`],
/// [`codes::FAILED_OPERATION_LIFE_PHOTO_DETECT_FAKE`], [`codes::FAILED_OPERATION_LIFE_PHOTO_DETECT_NO_FACES`],
/// [`codes::FAILED_OPERATION_LIFE_PHOTO_POOR_QUALITY`], [`codes::FAILED_OPERATION_LIFE_PHOTO_SIZE_ERROR`],
/// [`codes::FAILED_OPERATION_OCR_FAILED`], [`codes::FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED`],
/// [`codes::INTERNAL_ERROR_ENCRYPT_SYSTEM_ERROR`], [`codes::INTERNAL_ERROR_UN_KNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIdCardInformation {
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub config: Option<String>,
    pub is_encrypt: Option<bool>,
    pub is_encrypt_response: Option<bool>,
    pub encryption: Option<Encryption>,
}
operation! { CheckIdCardInformation() "CheckIdCardInformation" -> CheckIdCardInformationOutput {
    0 "ImageBase64" image_base64: String, 1 "ImageUrl" image_url: String, 2 "Config" config: String,
    3 "IsEncrypt" is_encrypt: bool, 4 "IsEncryptResponse" is_encrypt_response: bool,
    5 "Encryption" encryption: Encryption
} }

/// Response of [`CheckIdCardInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIdCardInformationOutput {
    pub sim: Option<f64>,
    pub result: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub sex: Option<String>,
    pub nation: Option<String>,
    pub birth: Option<String>,
    pub address: Option<String>,
    pub id_num: Option<String>,
    pub portrait: Option<String>,
    pub warnings: Option<String>,
    pub quality: Option<f64>,
    pub encryption: Option<Encryption>,
    pub encrypted_body: Option<String>,
}
model! { CheckIdCardInformationOutput {
    0 "Sim" sim: f64, 1 "Result" result: String, 2 "Description" description: String, 3 "Name" name: String,
    4 "Sex" sex: String, 5 "Nation" nation: String, 6 "Birth" birth: String, 7 "Address" address: String,
    8 "IdNum" id_num: String, 9 "Portrait" portrait: String, 10 "Warnings" warnings: String, 11 "Quality" quality: f64,
    12 "Encryption" encryption: Encryption, 13 "EncryptedBody" encrypted_body: String
} }

/// Checks id name date: `CheckIdNameDate` of `faceid` 2018-03-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=CheckIdNameDate>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIdNameDate {
    /// Required.
    pub name: String,
    /// Required.
    pub id_card: String,
    /// Required.
    pub validity_begin: String,
    /// Required.
    pub validity_end: String,
    pub encryption: Option<Encryption>,
}
operation! { CheckIdNameDate(name: String, id_card: String, validity_begin: String, validity_end: String)
    "CheckIdNameDate" -> CheckIdNameDateOutput {
    0 "Name" name, 1 "IdCard" id_card, 2 "ValidityBegin" validity_begin, 3 "ValidityEnd" validity_end,
    4 "Encryption" encryption: Encryption
} }

/// Response of [`CheckIdNameDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIdNameDateOutput {
    pub result: Option<String>,
    pub description: Option<String>,
}
model! { CheckIdNameDateOutput {
    0 "Result" result: String, 1 "Description" description: String
} }

/// Checks phone and name: `CheckPhoneAndName` of `faceid` 2018-03-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=CheckPhoneAndName>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckPhoneAndName {
    /// Required.
    pub mobile: String,
    /// Required.
    pub name: String,
    pub encryption: Option<Encryption>,
}
operation! { CheckPhoneAndName(mobile: String, name: String) "CheckPhoneAndName" -> CheckPhoneAndNameOutput {
    0 "Mobile" mobile, 1 "Name" name, 2 "Encryption" encryption: Encryption
} }

/// Response of [`CheckPhoneAndName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckPhoneAndNameOutput {
    pub result: Option<String>,
    pub description: Option<String>,
}
model! { CheckPhoneAndNameOutput {
    0 "Result" result: String, 1 "Description" description: String
} }

/// Detects ai fake faces: `DetectAIFakeFaces` of `faceid` 2018-03-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=DetectAIFakeFaces>.
///
/// Errors: [`codes::FAILED_OPERATION_COVERED_FACE`], [`codes::FAILED_OPERATION_DETECT_ENGINE_SYSTEM_ERROR`],
/// [`codes::FAILED_OPERATION_IMAGE_DECODE_FAILED`], [`codes::FAILED_OPERATION_INCOMPLETE_FACE`],
/// [`codes::FAILED_OPERATION_POOR_IMAGE_QUALITY`], [`codes::FAILED_OPERATION_VIDEO_DECODE_FAILED`],
/// [`codes::FAILED_OPERATION_VIDEO_DURATION_EXCEEDED`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectAIFakeFaces {
    pub face_input: Option<String>,
    pub face_input_type: Option<i64>,
    pub encryption: Option<Encryption>,
    pub encrypted_body: Option<String>,
}
operation! { DetectAIFakeFaces() "DetectAIFakeFaces" -> DetectAIFakeFacesOutput {
    0 "FaceInput" face_input: String, 1 "FaceInputType" face_input_type: i64, 2 "Encryption" encryption: Encryption,
    3 "EncryptedBody" encrypted_body: String
} }

/// Response of [`DetectAIFakeFaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectAIFakeFacesOutput {
    pub attack_risk_level: Option<String>,
    pub attack_risk_detail_list: Vec<AttackRiskDetail>,
    pub extra_info: Option<ExtraInfo>,
}
model! { DetectAIFakeFacesOutput {
    0 "AttackRiskLevel" attack_risk_level: String,
    1 "AttackRiskDetailList" attack_risk_detail_list: Vec<AttackRiskDetail>, 2 "ExtraInfo" extra_info: ExtraInfo
} }

/// In the response of [`DetectAIFakeFaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttackRiskDetail {
    pub r#type: Option<String>,
}
model! { AttackRiskDetail {
    0 "Type" r#type: String
} }

/// In the response of [`DetectAIFakeFaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraInfo {
    pub retrieval_liveness_extra_info: Vec<RetrievalLivenessExtraInfo>,
}
model! { ExtraInfo {
    0 "RetrievalLivenessExtraInfo" retrieval_liveness_extra_info: Vec<RetrievalLivenessExtraInfo>
} }

/// In the response of [`DetectAIFakeFaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetrievalLivenessExtraInfo {
    pub hit_group: Option<String>,
    pub similarity_score: Option<f64>,
    pub hit_template: Option<String>,
}
model! { RetrievalLivenessExtraInfo {
    0 "HitGroup" hit_group: String, 1 "SimilarityScore" similarity_score: f64, 2 "HitTemplate" hit_template: String
} }

/// Detects auth: `DetectAuth` of `faceid` 2018-03-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=DetectAuth>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`], [`codes::INVALID_PARAMETER_VALUE_RULE_ID_DISABLED`],
/// [`codes::INVALID_PARAMETER_VALUE_RULE_ID_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_ACTIVATE_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION_ACTIVATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectAuth {
    /// Required.
    pub rule_id: String,
    pub terminal_type: Option<String>,
    pub id_card: Option<String>,
    pub name: Option<String>,
    pub redirect_url: Option<String>,
    pub extra: Option<String>,
    pub image_base64: Option<String>,
    pub encryption: Option<Encryption>,
    pub intention_verify_text: Option<String>,
    pub intention_questions: Option<Vec<IntentionQuestion>>,
    pub intention_actions: Option<Vec<IntentionActionConfig>>,
    pub config: Option<RuleIdConfig>,
}
operation! { DetectAuth(rule_id: String) "DetectAuth" -> DetectAuthOutput {
    0 "RuleId" rule_id, 1 "TerminalType" terminal_type: String, 2 "IdCard" id_card: String, 3 "Name" name: String,
    4 "RedirectUrl" redirect_url: String, 5 "Extra" extra: String, 6 "ImageBase64" image_base64: String,
    7 "Encryption" encryption: Encryption, 8 "IntentionVerifyText" intention_verify_text: String,
    9 "IntentionQuestions" intention_questions: Vec<IntentionQuestion>,
    10 "IntentionActions" intention_actions: Vec<IntentionActionConfig>, 11 "Config" config: RuleIdConfig
} }

/// In the request of [`DetectAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentionQuestion {
    /// Required.
    pub question: Option<String>,
    /// Required.
    pub answers: Option<Vec<String>>,
}
input! { IntentionQuestion(question: String, answers: Vec<String>) {
    0 "Question" question: String, 1 "Answers" answers: Vec<String>
} }

/// In the request of [`DetectAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentionActionConfig {
    /// Required.
    pub text: Option<String>,
}
input! { IntentionActionConfig(text: String) {
    0 "Text" text: String
} }

/// In the request of [`DetectAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleIdConfig {
    pub intention_recognition: Option<bool>,
    pub intention_type: Option<i64>,
    pub mouth_open_recognition: Option<bool>,
    pub speed: Option<i64>,
}
input! { RuleIdConfig() {
    0 "IntentionRecognition" intention_recognition: bool, 1 "IntentionType" intention_type: i64,
    2 "MouthOpenRecognition" mouth_open_recognition: bool, 3 "Speed" speed: i64
} }

/// Response of [`DetectAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectAuthOutput {
    pub url: Option<String>,
    /// Secret.
    pub biz_token: Option<Secret>,
}
model! { DetectAuthOutput {
    0 "Url" url: String, 1 "BizToken" biz_token: Secret
} }

/// `EncryptedPhoneVerification` of `faceid` 2018-03-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=EncryptedPhoneVerification>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncryptedPhoneVerification {
    /// Required.
    pub id_card: String,
    /// Required.
    pub name: String,
    /// Required.
    pub phone: String,
    /// Required.
    pub encryption_mode: String,
}
operation! { EncryptedPhoneVerification(id_card: String, name: String, phone: String, encryption_mode: String)
    "EncryptedPhoneVerification" -> EncryptedPhoneVerificationOutput {
    0 "IdCard" id_card, 1 "Name" name, 2 "Phone" phone, 3 "EncryptionMode" encryption_mode
} }

/// Response of [`EncryptedPhoneVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncryptedPhoneVerificationOutput {
    pub result: Option<String>,
    pub description: Option<String>,
    pub isp: Option<String>,
}
model! { EncryptedPhoneVerificationOutput {
    0 "Result" result: String, 1 "Description" description: String, 2 "ISP" isp: String
} }

/// Gets action sequence: `GetActionSequence` of `faceid` 2018-03-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetActionSequence>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActionSequence {
    pub action_type: Option<String>,
}
operation! { GetActionSequence() "GetActionSequence" -> GetActionSequenceOutput {
    0 "ActionType" action_type: String
} }

/// Response of [`GetActionSequence`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActionSequenceOutput {
    pub action_sequence: Option<String>,
}
model! { GetActionSequenceOutput {
    0 "ActionSequence" action_sequence: String
} }

/// Gets detect info: `GetDetectInfo` of `faceid` 2018-03-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetDetectInfo>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`], [`codes::INVALID_PARAMETER_VALUE_BIZ_TOKEN_EXPIRED`],
/// [`codes::INVALID_PARAMETER_VALUE_RULE_ID_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_ACTIVATE_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION_ACTIVATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectInfo {
    /// Required. Secret.
    pub biz_token: Secret,
    /// Required.
    pub rule_id: String,
    pub info_type: Option<String>,
}
operation! { GetDetectInfo(biz_token: Secret, rule_id: String) "GetDetectInfo" -> GetDetectInfoOutput {
    0 "BizToken" biz_token, 1 "RuleId" rule_id, 2 "InfoType" info_type: String
} }

/// Response of [`GetDetectInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectInfoOutput {
    pub detect_info: Option<String>,
}
model! { GetDetectInfoOutput {
    0 "DetectInfo" detect_info: String
} }

/// Gets detect info enhanced: `GetDetectInfoEnhanced` of `faceid` 2018-03-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetDetectInfoEnhanced>.
///
/// Errors: [`codes::FAILED_OPERATION_ENCRYPT_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_BIZ_TOKEN_EXPIRED`],
/// [`codes::INVALID_PARAMETER_VALUE_RULE_ID_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_ACTIVATE_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION_ACTIVATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectInfoEnhanced {
    /// Required. Secret.
    pub biz_token: Secret,
    /// Required.
    pub rule_id: String,
    pub info_type: Option<String>,
    pub best_frames_count: Option<i64>,
    pub is_cut_id_card_image: Option<bool>,
    pub is_need_id_card_avatar: Option<bool>,
    pub is_encrypt: Option<bool>,
    pub encryption: Option<Encryption>,
    pub is_encrypt_response: Option<bool>,
    pub is_return_all_video: Option<bool>,
}
operation! { GetDetectInfoEnhanced(biz_token: Secret, rule_id: String)
    "GetDetectInfoEnhanced" -> GetDetectInfoEnhancedOutput {
    0 "BizToken" biz_token, 1 "RuleId" rule_id, 2 "InfoType" info_type: String,
    3 "BestFramesCount" best_frames_count: i64, 4 "IsCutIdCardImage" is_cut_id_card_image: bool,
    5 "IsNeedIdCardAvatar" is_need_id_card_avatar: bool, 6 "IsEncrypt" is_encrypt: bool,
    7 "Encryption" encryption: Encryption, 8 "IsEncryptResponse" is_encrypt_response: bool,
    9 "IsReturnAllVideo" is_return_all_video: bool
} }

/// Response of [`GetDetectInfoEnhanced`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectInfoEnhancedOutput {
    pub text: Option<DetectInfoText>,
    pub id_card_data: Option<DetectInfoIdCardData>,
    pub best_frame: Option<DetectInfoBestFrame>,
    pub video_data: Option<DetectInfoVideoData>,
    pub encryption: Option<Encryption>,
    pub intention_verify_data: Option<IntentionVerifyData>,
    pub intention_question_result: Option<IntentionQuestionResult>,
    pub intention_action_result: Option<IntentionActionResult>,
    pub encrypted_body: Option<String>,
    pub is_verify_intention: Option<bool>,
    pub intention_verify_type: Option<String>,
}
model! { GetDetectInfoEnhancedOutput {
    0 "Text" text: DetectInfoText, 1 "IdCardData" id_card_data: DetectInfoIdCardData,
    2 "BestFrame" best_frame: DetectInfoBestFrame, 3 "VideoData" video_data: DetectInfoVideoData,
    4 "Encryption" encryption: Encryption, 5 "IntentionVerifyData" intention_verify_data: IntentionVerifyData,
    6 "IntentionQuestionResult" intention_question_result: IntentionQuestionResult,
    7 "IntentionActionResult" intention_action_result: IntentionActionResult, 8 "EncryptedBody" encrypted_body: String,
    9 "IsVerifyIntention" is_verify_intention: bool, 10 "IntentionVerifyType" intention_verify_type: String
} }

/// In the response of [`GetDetectInfoEnhanced`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfoText {
    pub err_code: Option<i64>,
    pub err_msg: Option<String>,
    pub id_card: Option<String>,
    pub use_id_type: Option<i64>,
    pub name: Option<String>,
    pub ocr_nation: Option<String>,
    pub ocr_address: Option<String>,
    pub ocr_birth: Option<String>,
    pub ocr_authority: Option<String>,
    pub ocr_valid_date: Option<String>,
    pub ocr_name: Option<String>,
    pub ocr_id_card: Option<String>,
    pub ocr_gender: Option<String>,
    pub id_info_from: Option<String>,
    pub live_status: Option<i64>,
    pub live_msg: Option<String>,
    pub comparestatus: Option<i64>,
    pub comparemsg: Option<String>,
    pub sim: Option<String>,
    pub location: Option<String>,
    pub extra: Option<String>,
    pub liveness_detail: Vec<DetectDetail>,
    pub liveness_info_tag: Vec<String>,
    pub mobile: Option<String>,
    pub compare_lib_type: Option<String>,
    pub liveness_mode: Option<i64>,
    pub nfc_request_ids: Vec<String>,
    pub nfc_billing_counts: Option<i64>,
    pub pass_no: Option<String>,
    pub visa_num: Option<String>,
    pub liveness_action_sequence: Option<String>,
}
model! { DetectInfoText {
    0 "ErrCode" err_code: i64, 1 "ErrMsg" err_msg: String, 2 "IdCard" id_card: String, 3 "UseIDType" use_id_type: i64,
    4 "Name" name: String, 5 "OcrNation" ocr_nation: String, 6 "OcrAddress" ocr_address: String,
    7 "OcrBirth" ocr_birth: String, 8 "OcrAuthority" ocr_authority: String, 9 "OcrValidDate" ocr_valid_date: String,
    10 "OcrName" ocr_name: String, 11 "OcrIdCard" ocr_id_card: String, 12 "OcrGender" ocr_gender: String,
    13 "IdInfoFrom" id_info_from: String, 14 "LiveStatus" live_status: i64, 15 "LiveMsg" live_msg: String,
    16 "Comparestatus" comparestatus: i64, 17 "Comparemsg" comparemsg: String, 18 "Sim" sim: String,
    19 "Location" location: String, 20 "Extra" extra: String, 21 "LivenessDetail" liveness_detail: Vec<DetectDetail>,
    22 "LivenessInfoTag" liveness_info_tag: Vec<String>, 23 "Mobile" mobile: String,
    24 "CompareLibType" compare_lib_type: String, 25 "LivenessMode" liveness_mode: i64,
    26 "NFCRequestIds" nfc_request_ids: Vec<String>, 27 "NFCBillingCounts" nfc_billing_counts: i64,
    28 "PassNo" pass_no: String, 29 "VisaNum" visa_num: String,
    30 "LivenessActionSequence" liveness_action_sequence: String
} }

/// In the response of [`GetDetectInfoEnhanced`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectDetail {
    pub req_time: Option<String>,
    pub seq: Option<String>,
    pub idcard: Option<String>,
    pub name: Option<String>,
    pub sim: Option<String>,
    pub is_need_charge: Option<bool>,
    pub errcode: Option<i64>,
    pub errmsg: Option<String>,
    pub livestatus: Option<i64>,
    pub livemsg: Option<String>,
    pub comparestatus: Option<i64>,
    pub comparemsg: Option<String>,
    pub compare_lib_type: Option<String>,
    pub liveness_mode: Option<i64>,
}
model! { DetectDetail {
    0 "ReqTime" req_time: String, 1 "Seq" seq: String, 2 "Idcard" idcard: String, 3 "Name" name: String,
    4 "Sim" sim: String, 5 "IsNeedCharge" is_need_charge: bool, 6 "Errcode" errcode: i64, 7 "Errmsg" errmsg: String,
    8 "Livestatus" livestatus: i64, 9 "Livemsg" livemsg: String, 10 "Comparestatus" comparestatus: i64,
    11 "Comparemsg" comparemsg: String, 12 "CompareLibType" compare_lib_type: String,
    13 "LivenessMode" liveness_mode: i64
} }

/// In the response of [`GetDetectInfoEnhanced`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfoIdCardData {
    pub ocr_front: Option<String>,
    pub ocr_back: Option<String>,
    pub processed_front_image: Option<String>,
    pub processed_back_image: Option<String>,
    pub avatar: Option<String>,
    pub warn_infos: Vec<i64>,
    pub back_warn_infos: Vec<i64>,
}
model! { DetectInfoIdCardData {
    0 "OcrFront" ocr_front: String, 1 "OcrBack" ocr_back: String, 2 "ProcessedFrontImage" processed_front_image: String,
    3 "ProcessedBackImage" processed_back_image: String, 4 "Avatar" avatar: String, 5 "WarnInfos" warn_infos: Vec<i64>,
    6 "BackWarnInfos" back_warn_infos: Vec<i64>
} }

/// In the response of [`GetDetectInfoEnhanced`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfoBestFrame {
    pub best_frame: Option<String>,
    pub best_frames: Vec<String>,
}
model! { DetectInfoBestFrame {
    0 "BestFrame" best_frame: String, 1 "BestFrames" best_frames: Vec<String>
} }

/// In the response of [`GetDetectInfoEnhanced`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectInfoVideoData {
    pub liveness_video: Option<String>,
    pub liveness_videos: Vec<VideoDetailData>,
}
model! { DetectInfoVideoData {
    0 "LivenessVideo" liveness_video: String, 1 "LivenessVideos" liveness_videos: Vec<VideoDetailData>
} }

/// In the response of [`GetDetectInfoEnhanced`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoDetailData {
    pub seq: Option<String>,
    pub video: Option<String>,
}
model! { VideoDetailData {
    0 "Seq" seq: String, 1 "Video" video: String
} }

/// In the response of [`GetDetectInfoEnhanced`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentionVerifyData {
    pub intention_verify_video: Option<String>,
    pub asr_result: Option<String>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
    pub intention_verify_best_frame: Option<String>,
    /// Deprecated.
    pub asr_result_similarity: Option<String>,
    pub intention_verify_audio: Option<String>,
}
model! { IntentionVerifyData {
    0 "IntentionVerifyVideo" intention_verify_video: String, 1 "AsrResult" asr_result: String,
    2 "ErrorCode" error_code: i64, 3 "ErrorMessage" error_message: String,
    4 "IntentionVerifyBestFrame" intention_verify_best_frame: String,
    5 "AsrResultSimilarity" asr_result_similarity: String, 6 "IntentionVerifyAudio" intention_verify_audio: String
} }

/// In the response of [`GetDetectInfoEnhanced`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentionQuestionResult {
    pub final_result_detail_code: Option<i64>,
    pub final_result_message: Option<String>,
    pub video: Option<String>,
    pub screen_shot: Vec<String>,
    pub result_code: Vec<String>,
    pub asr_result: Vec<String>,
    pub audios: Vec<String>,
    pub final_result_code: Option<String>,
}
model! { IntentionQuestionResult {
    0 "FinalResultDetailCode" final_result_detail_code: i64, 1 "FinalResultMessage" final_result_message: String,
    2 "Video" video: String, 3 "ScreenShot" screen_shot: Vec<String>, 4 "ResultCode" result_code: Vec<String>,
    5 "AsrResult" asr_result: Vec<String>, 6 "Audios" audios: Vec<String>, 7 "FinalResultCode" final_result_code: String
} }

/// In the response of [`GetDetectInfoEnhanced`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentionActionResult {
    pub final_result_detail_code: Option<i64>,
    pub final_result_message: Option<String>,
    pub details: Vec<IntentionActionResultDetail>,
}
model! { IntentionActionResult {
    0 "FinalResultDetailCode" final_result_detail_code: i64, 1 "FinalResultMessage" final_result_message: String,
    2 "Details" details: Vec<IntentionActionResultDetail>
} }

/// In the response of [`GetDetectInfoEnhanced`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntentionActionResultDetail {
    pub video: Option<String>,
    pub screen_shot: Vec<String>,
}
model! { IntentionActionResultDetail {
    0 "Video" video: String, 1 "ScreenShot" screen_shot: Vec<String>
} }

/// Gets eid result: `GetEidResult` of `faceid` 2018-03-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetEidResult>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_ENCRYPT_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_BIZ_TOKEN_EXPIRED`], [`codes::INVALID_PARAMETER_VALUE_BIZ_TOKEN_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEidResult {
    /// Required. Secret.
    pub eid_token: Secret,
    pub info_type: Option<String>,
    pub best_frames_count: Option<i64>,
    pub is_cut_id_card_image: Option<bool>,
    pub is_need_id_card_avatar: Option<bool>,
}
operation! { GetEidResult(eid_token: Secret) "GetEidResult" -> GetEidResultOutput {
    0 "EidToken" eid_token, 1 "InfoType" info_type: String, 2 "BestFramesCount" best_frames_count: i64,
    3 "IsCutIdCardImage" is_cut_id_card_image: bool, 4 "IsNeedIdCardAvatar" is_need_id_card_avatar: bool
} }

/// Response of [`GetEidResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEidResultOutput {
    pub text: Option<DetectInfoText>,
    pub id_card_data: Option<DetectInfoIdCardData>,
    pub best_frame: Option<DetectInfoBestFrame>,
    pub eid_info: Option<EidInfo>,
    pub intention_verify_data: Option<IntentionVerifyData>,
    pub intention_question_result: Option<IntentionQuestionResult>,
    pub intention_action_result: Option<IntentionActionResult>,
    pub is_verify_intention: Option<bool>,
    pub intention_verify_type: Option<String>,
}
model! { GetEidResultOutput {
    0 "Text" text: DetectInfoText, 1 "IdCardData" id_card_data: DetectInfoIdCardData,
    2 "BestFrame" best_frame: DetectInfoBestFrame, 3 "EidInfo" eid_info: EidInfo,
    4 "IntentionVerifyData" intention_verify_data: IntentionVerifyData,
    5 "IntentionQuestionResult" intention_question_result: IntentionQuestionResult,
    6 "IntentionActionResult" intention_action_result: IntentionActionResult,
    7 "IsVerifyIntention" is_verify_intention: bool, 8 "IntentionVerifyType" intention_verify_type: String
} }

/// In the response of [`GetEidResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EidInfo {
    pub eid_code: Option<String>,
    pub eid_sign: Option<String>,
    pub des_key: Option<String>,
    pub user_info: Option<String>,
}
model! { EidInfo {
    0 "EidCode" eid_code: String, 1 "EidSign" eid_sign: String, 2 "DesKey" des_key: String,
    3 "UserInfo" user_info: String
} }

/// Gets eid token: `GetEidToken` of `faceid` 2018-03-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetEidToken>.
///
/// Errors: [`codes::FAILED_OPERATION_UNREGISTERED_EID`], [`codes::INVALID_PARAMETER_VALUE_RULE_ID_DISABLED`],
/// [`codes::INVALID_PARAMETER_VALUE_RULE_ID_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEidToken {
    /// Required.
    pub merchant_id: String,
    pub id_card: Option<String>,
    pub name: Option<String>,
    pub extra: Option<String>,
    pub config: Option<GetEidTokenConfig>,
    pub redirect_url: Option<String>,
    pub encryption: Option<Encryption>,
}
operation! { GetEidToken(merchant_id: String) "GetEidToken" -> GetEidTokenOutput {
    0 "MerchantId" merchant_id, 1 "IdCard" id_card: String, 2 "Name" name: String, 3 "Extra" extra: String,
    4 "Config" config: GetEidTokenConfig, 5 "RedirectUrl" redirect_url: String, 6 "Encryption" encryption: Encryption
} }

/// In the request of [`GetEidToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEidTokenConfig {
    pub input_type: Option<String>,
    pub use_intention_verify: Option<bool>,
    pub intention_mode: Option<String>,
    pub intention_verify_text: Option<String>,
    pub intention_questions: Option<Vec<IntentionQuestion>>,
    pub intention_actions: Option<Vec<IntentionActionConfig>>,
    pub intention_recognition: Option<bool>,
    pub is_support_hmt_resident_permit_ocr: Option<bool>,
    pub mouth_open_recognition: Option<bool>,
    pub speed: Option<i64>,
}
input! { GetEidTokenConfig() {
    0 "InputType" input_type: String, 1 "UseIntentionVerify" use_intention_verify: bool,
    2 "IntentionMode" intention_mode: String, 3 "IntentionVerifyText" intention_verify_text: String,
    4 "IntentionQuestions" intention_questions: Vec<IntentionQuestion>,
    5 "IntentionActions" intention_actions: Vec<IntentionActionConfig>,
    6 "IntentionRecognition" intention_recognition: bool,
    7 "IsSupportHMTResidentPermitOCR" is_support_hmt_resident_permit_ocr: bool,
    8 "MouthOpenRecognition" mouth_open_recognition: bool, 9 "Speed" speed: i64
} }

/// Response of [`GetEidToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEidTokenOutput {
    /// Secret.
    pub eid_token: Option<Secret>,
    pub url: Option<String>,
}
model! { GetEidTokenOutput {
    0 "EidToken" eid_token: Secret, 1 "Url" url: String
} }

/// Gets face id result: `GetFaceIdResult` of `faceid` 2018-03-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetFaceIdResult>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BIZ_TOKEN_EXPIRED`], [`codes::INVALID_PARAMETER_VALUE_BIZ_TOKEN_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaceIdResult {
    /// Required. Secret.
    pub face_id_token: Secret,
    pub is_need_video: Option<bool>,
    pub is_need_best_frame: Option<bool>,
    pub is_encrypt_response: Option<bool>,
    pub encryption: Option<Encryption>,
}
operation! { GetFaceIdResult(face_id_token: Secret) "GetFaceIdResult" -> GetFaceIdResultOutput {
    0 "FaceIdToken" face_id_token, 1 "IsNeedVideo" is_need_video: bool, 2 "IsNeedBestFrame" is_need_best_frame: bool,
    3 "IsEncryptResponse" is_encrypt_response: bool, 4 "Encryption" encryption: Encryption
} }

/// Response of [`GetFaceIdResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaceIdResultOutput {
    pub id_card: Option<String>,
    pub name: Option<String>,
    pub result: Option<String>,
    pub description: Option<String>,
    pub similarity: Option<f64>,
    pub video_base64: Option<String>,
    pub best_frame_base64: Option<String>,
    pub extra: Option<String>,
    pub device_info_tag: Option<String>,
    pub risk_info_tag: Option<String>,
    pub liveness_info_tag: Option<String>,
    pub device_info_level: Option<String>,
    pub encryption: Option<Encryption>,
    pub encrypted_body: Option<String>,
    pub id_card_front_base64: Option<String>,
}
model! { GetFaceIdResultOutput {
    0 "IdCard" id_card: String, 1 "Name" name: String, 2 "Result" result: String, 3 "Description" description: String,
    4 "Similarity" similarity: f64, 5 "VideoBase64" video_base64: String, 6 "BestFrameBase64" best_frame_base64: String,
    7 "Extra" extra: String, 8 "DeviceInfoTag" device_info_tag: String, 9 "RiskInfoTag" risk_info_tag: String,
    10 "LivenessInfoTag" liveness_info_tag: String, 11 "DeviceInfoLevel" device_info_level: String,
    12 "Encryption" encryption: Encryption, 13 "EncryptedBody" encrypted_body: String,
    14 "IdCardFrontBase64" id_card_front_base64: String
} }

/// Gets face id risk info: `GetFaceIdRiskInfo` of `faceid` 2018-03-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetFaceIdRiskInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BIZ_TOKEN_EXPIRED`], [`codes::INVALID_PARAMETER_VALUE_BIZ_TOKEN_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaceIdRiskInfo {
    /// Required. Secret.
    pub face_id_token: Secret,
}
operation! { GetFaceIdRiskInfo(face_id_token: Secret) "GetFaceIdRiskInfo" -> GetFaceIdRiskInfoOutput {
    0 "FaceIdToken" face_id_token
} }

/// Response of [`GetFaceIdRiskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaceIdRiskInfoOutput {
    pub device_info_tag: Option<String>,
    pub device_info_level: Option<i64>,
    pub open_id: Option<String>,
    pub camera_info_level: Option<i64>,
    pub camera_info_tag: Option<String>,
    pub extra: Option<String>,
}
model! { GetFaceIdRiskInfoOutput {
    0 "DeviceInfoTag" device_info_tag: String, 1 "DeviceInfoLevel" device_info_level: i64, 2 "OpenId" open_id: String,
    3 "CameraInfoLevel" camera_info_level: i64, 4 "CameraInfoTag" camera_info_tag: String, 5 "Extra" extra: String
} }

/// Gets face id token: `GetFaceIdToken` of `faceid` 2018-03-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetFaceIdToken>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_SIZE_TOO_LARGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaceIdToken {
    /// Required.
    pub compare_lib: String,
    pub id_card: Option<String>,
    pub name: Option<String>,
    pub image_base64: Option<String>,
    pub meta: Option<String>,
    pub extra: Option<String>,
    pub use_cos: Option<bool>,
    pub encryption: Option<Encryption>,
    pub rule_id: Option<String>,
    pub meta_data: Option<String>,
}
operation! { GetFaceIdToken(compare_lib: String) "GetFaceIdToken" -> GetFaceIdTokenOutput {
    0 "CompareLib" compare_lib, 1 "IdCard" id_card: String, 2 "Name" name: String, 3 "ImageBase64" image_base64: String,
    4 "Meta" meta: String, 5 "Extra" extra: String, 6 "UseCos" use_cos: bool, 7 "Encryption" encryption: Encryption,
    8 "RuleId" rule_id: String, 9 "MetaData" meta_data: String
} }

/// Response of [`GetFaceIdToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaceIdTokenOutput {
    /// Secret.
    pub face_id_token: Option<Secret>,
    pub client_config: Option<String>,
}
model! { GetFaceIdTokenOutput {
    0 "FaceIdToken" face_id_token: Secret, 1 "ClientConfig" client_config: String
} }

/// Gets faceid risk info token: `GetFaceidRiskInfoToken` of `faceid` 2018-03-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetFaceidRiskInfoToken>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_SIZE_TOO_LARGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaceidRiskInfoToken {
    pub meta: Option<String>,
    pub extra: Option<String>,
}
operation! { GetFaceidRiskInfoToken() "GetFaceidRiskInfoToken" -> GetFaceidRiskInfoTokenOutput {
    0 "Meta" meta: String, 1 "Extra" extra: String
} }

/// Response of [`GetFaceidRiskInfoToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaceidRiskInfoTokenOutput {
    /// Secret.
    pub face_id_token: Option<Secret>,
}
model! { GetFaceidRiskInfoTokenOutput {
    0 "FaceIdToken" face_id_token: Secret
} }

/// Gets live code: `GetLiveCode` of `faceid` 2018-03-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetLiveCode>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveCode {}
operation! { GetLiveCode() "GetLiveCode" -> GetLiveCodeOutput {} }

/// Response of [`GetLiveCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLiveCodeOutput {
    pub live_code: Option<String>,
}
model! { GetLiveCodeOutput {
    0 "LiveCode" live_code: String
} }

/// Gets nfc token: `GetNFCToken` of `faceid` 2018-03-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetNFCToken>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_UN_KNOWN`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNFCToken {}
operation! { GetNFCToken() "GetNFCToken" -> GetNFCTokenOutput {} }

/// Response of [`GetNFCToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNFCTokenOutput {
    /// Secret.
    pub token: Option<Secret>,
}
model! { GetNFCTokenOutput {
    0 "Token" token: Secret
} }

/// Gets we chat bill details: `GetWeChatBillDetails` of `faceid` 2018-03-01.
///
/// POST. Reads only. Pages by token (`Cursor`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetWeChatBillDetails>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RULE_ID_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWeChatBillDetails {
    /// Required. `YYYY-MM-DD`.
    pub date: String,
    /// Required.
    pub cursor: i64,
    pub rule_id: Option<String>,
}
operation! { GetWeChatBillDetails(date: String, cursor: i64) "GetWeChatBillDetails" -> GetWeChatBillDetailsOutput {
    0 "Date" date, 1 "Cursor" cursor, 2 "RuleId" rule_id: String
} }
paged! { GetWeChatBillDetails: WeChatBillDetail =
    Token "Cursor", "WeChatBillDetails" we_chat_bill_details, next "NextCursor" }

/// Response of [`GetWeChatBillDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWeChatBillDetailsOutput {
    pub has_next_page: Option<bool>,
    pub next_cursor: Option<i64>,
    pub we_chat_bill_details: Vec<WeChatBillDetail>,
}
model! { GetWeChatBillDetailsOutput {
    0 "HasNextPage" has_next_page: bool, 1 "NextCursor" next_cursor: i64,
    2 "WeChatBillDetails" we_chat_bill_details: Vec<WeChatBillDetail>
} }

/// In the response of [`GetWeChatBillDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeChatBillDetail {
    /// Secret.
    pub biz_token: Option<Secret>,
    pub charge_count: Option<i64>,
    pub charge_details: Vec<ChargeDetail>,
    pub rule_id: Option<String>,
}
model! { WeChatBillDetail {
    0 "BizToken" biz_token: Secret, 1 "ChargeCount" charge_count: i64,
    2 "ChargeDetails" charge_details: Vec<ChargeDetail>, 3 "RuleId" rule_id: String
} }

/// In the response of [`GetWeChatBillDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargeDetail {
    pub req_time: Option<String>,
    pub seq: Option<String>,
    pub id_card: Option<String>,
    /// Deprecated.
    pub idcard: Option<String>,
    pub name: Option<String>,
    pub sim: Option<String>,
    pub is_need_charge: Option<bool>,
    pub charge_type: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { ChargeDetail {
    0 "ReqTime" req_time: String, 1 "Seq" seq: String, 2 "IdCard" id_card: String, 3 "Idcard" idcard: String,
    4 "Name" name: String, 5 "Sim" sim: String, 6 "IsNeedCharge" is_need_charge: bool,
    7 "ChargeType" charge_type: String, 8 "ErrorCode" error_code: String, 9 "ErrorMessage" error_message: String
} }

/// Gets wx nfc result: `GetWxNFCResult` of `faceid` 2018-03-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetWxNFCResult>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_TOKEN_PARAMETER`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_UN_KNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWxNFCResult {
    /// Required. Secret.
    pub nfc_token: Secret,
}
operation! { GetWxNFCResult(nfc_token: Secret) "GetWxNFCResult" -> GetWxNFCResultOutput {
    0 "NFCToken" nfc_token
} }

/// Response of [`GetWxNFCResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWxNFCResultOutput {
    pub result_code: Option<String>,
    pub id_num: Option<String>,
    pub name: Option<String>,
    pub picture: Option<String>,
    pub id_card_front_img: Option<String>,
    pub id_card_back_img: Option<String>,
    pub birth_date: Option<String>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub address: Option<String>,
    pub nation: Option<String>,
    pub sex: Option<String>,
    pub id_type: Option<String>,
    pub en_name: Option<String>,
    pub signing_organization: Option<String>,
    pub other_id_num: Option<String>,
    pub nationality: Option<String>,
    pub personal_number: Option<String>,
    pub check_mrtd: Option<String>,
}
model! { GetWxNFCResultOutput {
    0 "ResultCode" result_code: String, 1 "IdNum" id_num: String, 2 "Name" name: String, 3 "Picture" picture: String,
    4 "IdCardFrontImg" id_card_front_img: String, 5 "IdCardBackImg" id_card_back_img: String,
    6 "BirthDate" birth_date: String, 7 "BeginTime" begin_time: String, 8 "EndTime" end_time: String,
    9 "Address" address: String, 10 "Nation" nation: String, 11 "Sex" sex: String, 12 "IdType" id_type: String,
    13 "EnName" en_name: String, 14 "SigningOrganization" signing_organization: String,
    15 "OtherIdNum" other_id_num: String, 16 "Nationality" nationality: String,
    17 "PersonalNumber" personal_number: String, 18 "CheckMRTD" check_mrtd: String
} }

/// `IdCardOCRVerification` of `faceid` 2018-03-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=IdCardOCRVerification>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`], [`codes::FAILED_OPERATION_DOWN_LOAD_ERROR`],
/// [`codes::FAILED_OPERATION_EMPTY_IMAGE_ERROR`], [`codes::FAILED_OPERATION_IMAGE_BLUR`],
/// [`codes::FAILED_OPERATION_IMAGE_DECODE_FAILED`], [`codes::FAILED_OPERATION_IMAGE_NO_ID_CARD`],
/// [`codes::FAILED_OPERATION_IMAGE_SIZE_TOO_LARGE`], [`codes::FAILED_OPERATION_OCR_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdCardOCRVerification {
    pub id_card: Option<String>,
    pub name: Option<String>,
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub encryption: Option<Encryption>,
    pub config: Option<String>,
}
operation! { IdCardOCRVerification() "IdCardOCRVerification" -> IdCardOCRVerificationOutput {
    0 "IdCard" id_card: String, 1 "Name" name: String, 2 "ImageBase64" image_base64: String,
    3 "ImageUrl" image_url: String, 4 "Encryption" encryption: Encryption, 5 "Config" config: String
} }

/// Response of [`IdCardOCRVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdCardOCRVerificationOutput {
    pub result: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub id_card: Option<String>,
    pub sex: Option<String>,
    pub nation: Option<String>,
    pub birth: Option<String>,
    pub address: Option<String>,
    pub portrait: Option<String>,
    pub warnings: Option<String>,
    pub quality: Option<f64>,
}
model! { IdCardOCRVerificationOutput {
    0 "Result" result: String, 1 "Description" description: String, 2 "Name" name: String, 3 "IdCard" id_card: String,
    4 "Sex" sex: String, 5 "Nation" nation: String, 6 "Birth" birth: String, 7 "Address" address: String,
    8 "Portrait" portrait: String, 9 "Warnings" warnings: String, 10 "Quality" quality: f64
} }

/// `IdCardVerification` of `faceid` 2018-03-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=IdCardVerification>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdCardVerification {
    /// Required.
    pub id_card: String,
    /// Required.
    pub name: String,
    pub encryption: Option<Encryption>,
}
operation! { IdCardVerification(id_card: String, name: String) "IdCardVerification" -> IdCardVerificationOutput {
    0 "IdCard" id_card, 1 "Name" name, 2 "Encryption" encryption: Encryption
} }

/// Response of [`IdCardVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdCardVerificationOutput {
    pub result: Option<String>,
    pub description: Option<String>,
}
model! { IdCardVerificationOutput {
    0 "Result" result: String, 1 "Description" description: String
} }

/// `ImageRecognition` of `faceid` 2018-03-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=ImageRecognition>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPARE_FAIL`], [`codes::FAILED_OPERATION_COMPARE_LIB_SERVICE_UNAVAILABLE`],
/// [`codes::FAILED_OPERATION_COMPARE_LOW_SIMILARITY`], [`codes::FAILED_OPERATION_COMPARE_SYSTEM_ERROR`],
/// [`codes::FAILED_OPERATION_ID_FORMAT_ERROR`], [`codes::FAILED_OPERATION_ID_NAME_MIS_MATCH`],
/// [`codes::FAILED_OPERATION_ID_NO_EXIST_SYSTEM`], [`codes::FAILED_OPERATION_ID_PHOTO_NO_EXIST`],
/// [`codes::FAILED_OPERATION_ID_PHOTO_POOR_QUALITY`], [`codes::FAILED_OPERATION_ID_PHOTO_SYSTEM_NOANSWER`],
/// [`codes::FAILED_OPERATION_IDENTITY_AUTH_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_LIFE_PHOTO_DETECT_FACES`],
/// [`codes::FAILED_OPERATION_LIFE_PHOTO_DETECT_FAKE`], [`codes::FAILED_OPERATION_LIFE_PHOTO_DETECT_NO_FACES`],
/// [`codes::FAILED_OPERATION_LIFE_PHOTO_POOR_QUALITY`], [`codes::FAILED_OPERATION_LIFE_PHOTO_SIZE_ERROR`],
/// [`codes::FAILED_OPERATION_NAME_FORMAT_ERROR`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRecognition {
    /// Required.
    pub id_card: String,
    /// Required.
    pub name: String,
    /// Required.
    pub image_base64: String,
    pub optional: Option<String>,
    pub encryption: Option<Encryption>,
}
operation! { ImageRecognition(id_card: String, name: String, image_base64: String)
    "ImageRecognition" -> ImageRecognitionOutput {
    0 "IdCard" id_card, 1 "Name" name, 2 "ImageBase64" image_base64, 3 "Optional" optional: String,
    4 "Encryption" encryption: Encryption
} }

/// Response of [`ImageRecognition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRecognitionOutput {
    pub sim: Option<f64>,
    pub result: Option<String>,
    pub description: Option<String>,
}
model! { ImageRecognitionOutput {
    0 "Sim" sim: f64, 1 "Result" result: String, 2 "Description" description: String
} }

/// `ImageRecognitionV2` of `faceid` 2018-03-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=ImageRecognitionV2>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPARE_FAIL`], [`codes::FAILED_OPERATION_COMPARE_LIB_SERVICE_UNAVAILABLE`],
/// [`codes::FAILED_OPERATION_COMPARE_LOW_SIMILARITY`], [`codes::FAILED_OPERATION_COMPARE_SYSTEM_ERROR`],
/// [`codes::FAILED_OPERATION_ID_FORMAT_ERROR`], [`codes::FAILED_OPERATION_ID_NAME_MIS_MATCH`],
/// [`codes::FAILED_OPERATION_ID_NO_EXIST_SYSTEM`], [`codes::FAILED_OPERATION_ID_PHOTO_NO_EXIST`],
/// [`codes::FAILED_OPERATION_ID_PHOTO_POOR_QUALITY`], [`codes::FAILED_OPERATION_ID_PHOTO_SYSTEM_NOANSWER`],
/// [`codes::FAILED_OPERATION_IDENTITY_AUTH_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_LIFE_PHOTO_DETECT_FACES`],
/// [`codes::FAILED_OPERATION_LIFE_PHOTO_DETECT_FAKE`], [`codes::FAILED_OPERATION_LIFE_PHOTO_DETECT_NO_FACES`],
/// [`codes::FAILED_OPERATION_LIFE_PHOTO_POOR_QUALITY`], [`codes::FAILED_OPERATION_LIFE_PHOTO_SIZE_ERROR`],
/// [`codes::FAILED_OPERATION_NAME_FORMAT_ERROR`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRecognitionV2 {
    /// Required.
    pub id_card: String,
    /// Required.
    pub name: String,
    /// Required.
    pub image_base64: String,
    pub optional: Option<String>,
    pub encryption: Option<Encryption>,
    pub extra: Option<String>,
}
operation! { ImageRecognitionV2(id_card: String, name: String, image_base64: String)
    "ImageRecognitionV2" -> ImageRecognitionV2Output {
    0 "IdCard" id_card, 1 "Name" name, 2 "ImageBase64" image_base64, 3 "Optional" optional: String,
    4 "Encryption" encryption: Encryption, 5 "Extra" extra: String
} }

/// Response of [`ImageRecognitionV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRecognitionV2Output {
    pub sim: Option<f64>,
    pub result: Option<String>,
    pub description: Option<String>,
    pub extra: Option<String>,
}
model! { ImageRecognitionV2Output {
    0 "Sim" sim: f64, 1 "Result" result: String, 2 "Description" description: String, 3 "Extra" extra: String
} }

/// `LivenessCompare` of `faceid` 2018-03-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=LivenessCompare>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`], [`codes::FAILED_OPERATION_ACTION_CLOSE_EYE`],
/// [`codes::FAILED_OPERATION_ACTION_FACE_CLOSE`], [`codes::FAILED_OPERATION_ACTION_FACE_FAR`],
/// [`codes::FAILED_OPERATION_ACTION_FACE_LEFT`], [`codes::FAILED_OPERATION_ACTION_FACE_RIGHT`],
/// [`codes::FAILED_OPERATION_ACTION_FIRST_ACTION`], [`codes::FAILED_OPERATION_ACTION_LIGHT_DARK`],
/// [`codes::FAILED_OPERATION_ACTION_LIGHT_STRONG`], [`codes::FAILED_OPERATION_ACTION_NODETECT_FACE`],
/// [`codes::FAILED_OPERATION_ACTION_OPEN_MOUTH`], [`codes::FAILED_OPERATION_COMPARE_FAIL`],
/// [`codes::FAILED_OPERATION_COMPARE_LOW_SIMILARITY`], [`codes::FAILED_OPERATION_COMPARE_SYSTEM_ERROR`],
/// [`codes::FAILED_OPERATION_COMPRESS_VIDEO_ERROR`], [`codes::FAILED_OPERATION_DOWN_LOAD_ERROR`],
/// [`codes::FAILED_OPERATION_DOWN_LOAD_TIMEOUT_ERROR`], [`codes::FAILED_OPERATION_LIFE_PHOTO_DETECT_FACES`],
/// [`codes::FAILED_OPERATION_LIFE_PHOTO_DETECT_FAKE`], [`codes::FAILED_OPERATION_LIFE_PHOTO_DETECT_NO_FACES`],
/// [`codes::FAILED_OPERATION_LIFE_PHOTO_POOR_QUALITY`], [`codes::FAILED_OPERATION_LIFE_PHOTO_SIZE_ERROR`],
/// [`codes::FAILED_OPERATION_LIP_FACE_INCOMPLETE`], [`codes::FAILED_OPERATION_LIP_MOVE_SMALL`],
/// [`codes::FAILED_OPERATION_LIP_NET_FAILED`], [`codes::FAILED_OPERATION_LIP_SIZE_ERROR`],
/// [`codes::FAILED_OPERATION_LIP_VIDEO_INVALID`], [`codes::FAILED_OPERATION_LIP_VIDEO_QUAILITY`],
/// [`codes::FAILED_OPERATION_LIP_VOICE_DETECT`], [`codes::FAILED_OPERATION_LIP_VOICE_LOW`],
/// [`codes::FAILED_OPERATION_LIP_VOICE_RECOGNIZE`], [`codes::FAILED_OPERATION_LIVESS_BEST_FRAME_ERROR`],
/// [`codes::FAILED_OPERATION_LIVESS_DETECT_FAIL`], [`codes::FAILED_OPERATION_LIVESS_DETECT_FAKE`],
/// [`codes::FAILED_OPERATION_LIVESS_SYSTEM_ERROR`], [`codes::FAILED_OPERATION_LIVESS_UNKNOWN_ERROR`],
/// [`codes::FAILED_OPERATION_SILENT_DETECT_FAIL`], [`codes::FAILED_OPERATION_SILENT_EYE_LIVE_FAIL`],
/// [`codes::FAILED_OPERATION_SILENT_FACE_DETECT_FAIL`], [`codes::FAILED_OPERATION_SILENT_FACE_QUALITY_FAIL`],
/// [`codes::FAILED_OPERATION_SILENT_FACE_WITH_MASK_FAIL`], [`codes::FAILED_OPERATION_SILENT_MOUTH_LIVE_FAIL`],
/// [`codes::FAILED_OPERATION_SILENT_MULTI_FACE_FAIL`], [`codes::FAILED_OPERATION_SILENT_PICTURE_LIVE_FAIL`],
/// [`codes::FAILED_OPERATION_SILENT_THRESHOLD`], [`codes::FAILED_OPERATION_SILENT_TOO_SHORT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivenessCompare {
    /// Required.
    pub liveness_type: String,
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub validate_data: Option<String>,
    pub optional: Option<String>,
    pub video_base64: Option<String>,
    pub video_url: Option<String>,
}
operation! { LivenessCompare(liveness_type: String) "LivenessCompare" -> LivenessCompareOutput {
    0 "LivenessType" liveness_type, 1 "ImageBase64" image_base64: String, 2 "ImageUrl" image_url: String,
    3 "ValidateData" validate_data: String, 4 "Optional" optional: String, 5 "VideoBase64" video_base64: String,
    6 "VideoUrl" video_url: String
} }

/// Response of [`LivenessCompare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivenessCompareOutput {
    pub best_frame_base64: Option<String>,
    pub sim: Option<f64>,
    pub result: Option<String>,
    pub description: Option<String>,
    pub best_frame_list: Vec<String>,
}
model! { LivenessCompareOutput {
    0 "BestFrameBase64" best_frame_base64: String, 1 "Sim" sim: f64, 2 "Result" result: String,
    3 "Description" description: String, 4 "BestFrameList" best_frame_list: Vec<String>
} }

/// `LivenessRecognition` of `faceid` 2018-03-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=LivenessRecognition>.
///
/// Errors: [`codes::AUTH_FAILURE_INVALID_AUTHORIZATION`], [`codes::FAILED_OPERATION_ACTION_CLOSE_EYE`],
/// [`codes::FAILED_OPERATION_ACTION_FACE_CLOSE`], [`codes::FAILED_OPERATION_ACTION_FACE_FAR`],
/// [`codes::FAILED_OPERATION_ACTION_FACE_LEFT`], [`codes::FAILED_OPERATION_ACTION_FACE_RIGHT`],
/// [`codes::FAILED_OPERATION_ACTION_FIRST_ACTION`], [`codes::FAILED_OPERATION_ACTION_LIGHT_DARK`],
/// [`codes::FAILED_OPERATION_ACTION_LIGHT_STRONG`], [`codes::FAILED_OPERATION_ACTION_NODETECT_FACE`],
/// [`codes::FAILED_OPERATION_ACTION_OPEN_MOUTH`], [`codes::FAILED_OPERATION_COMPARE_FAIL`],
/// [`codes::FAILED_OPERATION_COMPARE_LIB_SERVICE_UNAVAILABLE`], [`codes::FAILED_OPERATION_COMPARE_LOW_SIMILARITY`],
/// [`codes::FAILED_OPERATION_COMPARE_SYSTEM_ERROR`], [`codes::FAILED_OPERATION_DOWN_LOAD_ERROR`],
/// [`codes::FAILED_OPERATION_DOWN_LOAD_TIMEOUT_ERROR`], [`codes::FAILED_OPERATION_ID_FORMAT_ERROR`],
/// [`codes::FAILED_OPERATION_ID_NAME_MIS_MATCH`], [`codes::FAILED_OPERATION_ID_NO_EXIST_SYSTEM`],
/// [`codes::FAILED_OPERATION_ID_PHOTO_NO_EXIST`], [`codes::FAILED_OPERATION_ID_PHOTO_POOR_QUALITY`],
/// [`codes::FAILED_OPERATION_IDENTITY_AUTH_LIMIT_EXCEEDED`], [`codes::FAILED_OPERATION_LIFE_PHOTO_DETECT_FACES`],
/// [`codes::FAILED_OPERATION_LIFE_PHOTO_DETECT_FAKE`], [`codes::FAILED_OPERATION_LIFE_PHOTO_DETECT_NO_FACES`],
/// [`codes::FAILED_OPERATION_LIFE_PHOTO_SIZE_ERROR`], [`codes::FAILED_OPERATION_LIP_FACE_INCOMPLETE`],
/// [`codes::FAILED_OPERATION_LIP_MOVE_SMALL`], [`codes::FAILED_OPERATION_LIP_NET_FAILED`],
/// [`codes::FAILED_OPERATION_LIP_SIZE_ERROR`], [`codes::FAILED_OPERATION_LIP_VIDEO_INVALID`],
/// [`codes::FAILED_OPERATION_LIP_VIDEO_QUAILITY`], [`codes::FAILED_OPERATION_LIP_VOICE_DETECT`],
/// [`codes::FAILED_OPERATION_LIP_VOICE_LOW`], [`codes::FAILED_OPERATION_LIP_VOICE_RECOGNIZE`],
/// [`codes::FAILED_OPERATION_LIVESS_BEST_FRAME_ERROR`], [`codes::FAILED_OPERATION_LIVESS_DETECT_FAIL`],
/// [`codes::FAILED_OPERATION_LIVESS_DETECT_FAKE`], [`codes::FAILED_OPERATION_LIVESS_SYSTEM_ERROR`],
/// [`codes::FAILED_OPERATION_LIVESS_UNKNOWN_ERROR`], [`codes::FAILED_OPERATION_NAME_FORMAT_ERROR`],
/// [`codes::FAILED_OPERATION_SILENT_DETECT_FAIL`], [`codes::FAILED_OPERATION_SILENT_THRESHOLD`],
/// [`codes::FAILED_OPERATION_SILENT_TOO_SHORT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivenessRecognition {
    /// Required.
    pub id_card: String,
    /// Required.
    pub name: String,
    /// Required.
    pub liveness_type: String,
    pub video_base64: Option<String>,
    pub video_url: Option<String>,
    pub validate_data: Option<String>,
    pub optional: Option<String>,
    pub encryption: Option<Encryption>,
}
operation! { LivenessRecognition(id_card: String, name: String, liveness_type: String)
    "LivenessRecognition" -> LivenessRecognitionOutput {
    0 "IdCard" id_card, 1 "Name" name, 2 "LivenessType" liveness_type, 3 "VideoBase64" video_base64: String,
    4 "VideoUrl" video_url: String, 5 "ValidateData" validate_data: String, 6 "Optional" optional: String,
    7 "Encryption" encryption: Encryption
} }

/// Response of [`LivenessRecognition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivenessRecognitionOutput {
    pub best_frame_base64: Option<String>,
    pub sim: Option<f64>,
    pub result: Option<String>,
    pub description: Option<String>,
    pub best_frame_list: Vec<String>,
}
model! { LivenessRecognitionOutput {
    0 "BestFrameBase64" best_frame_base64: String, 1 "Sim" sim: f64, 2 "Result" result: String,
    3 "Description" description: String, 4 "BestFrameList" best_frame_list: Vec<String>
} }

/// `MinorsVerification` of `faceid` 2018-03-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=MinorsVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MinorsVerification {
    /// Required.
    pub r#type: String,
    pub mobile: Option<String>,
    pub id_card: Option<String>,
    pub name: Option<String>,
    pub encryption: Option<Encryption>,
}
operation! { MinorsVerification(r#type: String) "MinorsVerification" -> MinorsVerificationOutput {
    0 "Type" r#type, 1 "Mobile" mobile: String, 2 "IdCard" id_card: String, 3 "Name" name: String,
    4 "Encryption" encryption: Encryption
} }

/// Response of [`MinorsVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MinorsVerificationOutput {
    pub result: Option<String>,
    pub description: Option<String>,
    pub age_range: Option<String>,
}
model! { MinorsVerificationOutput {
    0 "Result" result: String, 1 "Description" description: String, 2 "AgeRange" age_range: String
} }

/// `MobileNetworkTimeVerification` of `faceid` 2018-03-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=MobileNetworkTimeVerification>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BIZ_TOKEN_EXPIRED`], [`codes::INVALID_PARAMETER_VALUE_RULE_ID_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileNetworkTimeVerification {
    /// Required.
    pub mobile: String,
    pub encryption: Option<Encryption>,
}
operation! { MobileNetworkTimeVerification(mobile: String)
    "MobileNetworkTimeVerification" -> MobileNetworkTimeVerificationOutput {
    0 "Mobile" mobile, 1 "Encryption" encryption: Encryption
} }

/// Response of [`MobileNetworkTimeVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileNetworkTimeVerificationOutput {
    pub result: Option<String>,
    pub description: Option<String>,
    pub range: Option<String>,
}
model! { MobileNetworkTimeVerificationOutput {
    0 "Result" result: String, 1 "Description" description: String, 2 "Range" range: String
} }

/// `MobileStatus` of `faceid` 2018-03-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=MobileStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileStatus {
    /// Required.
    pub mobile: String,
    pub encryption: Option<Encryption>,
}
operation! { MobileStatus(mobile: String) "MobileStatus" -> MobileStatusOutput {
    0 "Mobile" mobile, 1 "Encryption" encryption: Encryption
} }

/// Response of [`MobileStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileStatusOutput {
    pub result: Option<String>,
    pub description: Option<String>,
    pub status_code: Option<i64>,
}
model! { MobileStatusOutput {
    0 "Result" result: String, 1 "Description" description: String, 2 "StatusCode" status_code: i64
} }

/// `ParseNfcData` of `faceid` 2018-03-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=ParseNfcData>.
///
/// Errors: [`codes::INTERNAL_ERROR_UN_KNOWN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseNfcData {
    /// Required.
    pub req_id: String,
}
operation! { ParseNfcData(req_id: String) "ParseNfcData" -> ParseNfcDataOutput {
    0 "ReqId" req_id
} }

/// Response of [`ParseNfcData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseNfcDataOutput {
    pub result_code: Option<String>,
    pub id_num: Option<String>,
    pub name: Option<String>,
    pub picture: Option<String>,
    pub birth_date: Option<String>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub address: Option<String>,
    pub nation: Option<String>,
    pub sex: Option<String>,
    pub id_type: Option<String>,
    pub en_name: Option<String>,
    pub signing_organization: Option<String>,
    pub other_id_num: Option<String>,
    pub nationality: Option<String>,
    pub personal_number: Option<String>,
    pub check_mrtd: Option<String>,
    pub image_a: Option<String>,
    pub image_b: Option<String>,
    pub result_description: Option<String>,
}
model! { ParseNfcDataOutput {
    0 "ResultCode" result_code: String, 1 "IdNum" id_num: String, 2 "Name" name: String, 3 "Picture" picture: String,
    4 "BirthDate" birth_date: String, 5 "BeginTime" begin_time: String, 6 "EndTime" end_time: String,
    7 "Address" address: String, 8 "Nation" nation: String, 9 "Sex" sex: String, 10 "IdType" id_type: String,
    11 "EnName" en_name: String, 12 "SigningOrganization" signing_organization: String,
    13 "OtherIdNum" other_id_num: String, 14 "Nationality" nationality: String,
    15 "PersonalNumber" personal_number: String, 16 "CheckMRTD" check_mrtd: String, 17 "ImageA" image_a: String,
    18 "ImageB" image_b: String, 19 "ResultDescription" result_description: String
} }

/// `PhoneVerification` of `faceid` 2018-03-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=PhoneVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneVerification {
    /// Required.
    pub id_card: String,
    /// Required.
    pub name: String,
    /// Required.
    pub phone: String,
    pub verify_mode: Option<String>,
    pub ciphertext_blob: Option<String>,
    pub encrypt_list: Option<Vec<String>>,
    pub iv: Option<String>,
}
operation! { PhoneVerification(id_card: String, name: String, phone: String)
    "PhoneVerification" -> PhoneVerificationOutput {
    0 "IdCard" id_card, 1 "Name" name, 2 "Phone" phone, 3 "VerifyMode" verify_mode: String,
    4 "CiphertextBlob" ciphertext_blob: String, 5 "EncryptList" encrypt_list: Vec<String>, 6 "Iv" iv: String
} }

/// Response of [`PhoneVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneVerificationOutput {
    pub result: Option<String>,
    pub description: Option<String>,
    pub isp: Option<String>,
    pub result_detail: Option<String>,
}
model! { PhoneVerificationOutput {
    0 "Result" result: String, 1 "Description" description: String, 2 "Isp" isp: String,
    3 "ResultDetail" result_detail: String
} }

/// `PhoneVerificationCMCC` of `faceid` 2018-03-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=PhoneVerificationCMCC>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneVerificationCMCC {
    /// Required.
    pub id_card: String,
    /// Required.
    pub name: String,
    /// Required.
    pub phone: String,
    pub encryption: Option<Encryption>,
}
operation! { PhoneVerificationCMCC(id_card: String, name: String, phone: String)
    "PhoneVerificationCMCC" -> PhoneVerificationCMCCOutput {
    0 "IdCard" id_card, 1 "Name" name, 2 "Phone" phone, 3 "Encryption" encryption: Encryption
} }

/// Response of [`PhoneVerificationCMCC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneVerificationCMCCOutput {
    pub result: Option<String>,
    pub isp: Option<String>,
    pub description: Option<String>,
}
model! { PhoneVerificationCMCCOutput {
    0 "Result" result: String, 1 "Isp" isp: String, 2 "Description" description: String
} }

/// `PhoneVerificationCTCC` of `faceid` 2018-03-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=PhoneVerificationCTCC>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneVerificationCTCC {
    /// Required.
    pub id_card: String,
    /// Required.
    pub name: String,
    /// Required.
    pub phone: String,
    pub encryption: Option<Encryption>,
}
operation! { PhoneVerificationCTCC(id_card: String, name: String, phone: String)
    "PhoneVerificationCTCC" -> PhoneVerificationCTCCOutput {
    0 "IdCard" id_card, 1 "Name" name, 2 "Phone" phone, 3 "Encryption" encryption: Encryption
} }

/// Response of [`PhoneVerificationCTCC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneVerificationCTCCOutput {
    pub result: Option<String>,
    pub isp: Option<String>,
    pub description: Option<String>,
}
model! { PhoneVerificationCTCCOutput {
    0 "Result" result: String, 1 "Isp" isp: String, 2 "Description" description: String
} }

/// `PhoneVerificationCUCC` of `faceid` 2018-03-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=PhoneVerificationCUCC>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneVerificationCUCC {
    /// Required.
    pub id_card: String,
    /// Required.
    pub name: String,
    /// Required.
    pub phone: String,
    pub encryption: Option<Encryption>,
}
operation! { PhoneVerificationCUCC(id_card: String, name: String, phone: String)
    "PhoneVerificationCUCC" -> PhoneVerificationCUCCOutput {
    0 "IdCard" id_card, 1 "Name" name, 2 "Phone" phone, 3 "Encryption" encryption: Encryption
} }

/// Response of [`PhoneVerificationCUCC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneVerificationCUCCOutput {
    pub result: Option<String>,
    pub isp: Option<String>,
    pub description: Option<String>,
}
model! { PhoneVerificationCUCCOutput {
    0 "Result" result: String, 1 "Isp" isp: String, 2 "Description" description: String
} }

codes! {
    AUTH_FAILURE_INVALID_AUTHORIZATION "AuthFailure.InvalidAuthorization",
    FAILED_OPERATION_ACTION_CLOSE_EYE "FailedOperation.ActionCloseEye",
    FAILED_OPERATION_ACTION_FACE_CLOSE "FailedOperation.ActionFaceClose",
    FAILED_OPERATION_ACTION_FACE_FAR "FailedOperation.ActionFaceFar",
    FAILED_OPERATION_ACTION_FACE_LEFT "FailedOperation.ActionFaceLeft",
    FAILED_OPERATION_ACTION_FACE_RIGHT "FailedOperation.ActionFaceRight",
    FAILED_OPERATION_ACTION_FIRST_ACTION "FailedOperation.ActionFirstAction",
    FAILED_OPERATION_ACTION_LIGHT_DARK "FailedOperation.ActionLightDark",
    FAILED_OPERATION_ACTION_LIGHT_STRONG "FailedOperation.ActionLightStrong",
    FAILED_OPERATION_ACTION_NODETECT_FACE "FailedOperation.ActionNodetectFace",
    FAILED_OPERATION_ACTION_OPEN_MOUTH "FailedOperation.ActionOpenMouth",
    FAILED_OPERATION_COMPARE_FAIL "FailedOperation.CompareFail",
    FAILED_OPERATION_COMPARE_LIB_SERVICE_UNAVAILABLE "FailedOperation.CompareLibServiceUnavailable",
    FAILED_OPERATION_COMPARE_LOW_SIMILARITY "FailedOperation.CompareLowSimilarity",
    FAILED_OPERATION_COMPARE_SYSTEM_ERROR "FailedOperation.CompareSystemError",
    FAILED_OPERATION_COMPRESS_VIDEO_ERROR "FailedOperation.CompressVideoError",
    FAILED_OPERATION_COVERED_FACE "FailedOperation.CoveredFace", FAILED_OPERATION_DB_ERROR "FailedOperation.DbError",
    FAILED_OPERATION_DECRYPT_SYSTEM_ERROR "FailedOperation.DecryptSystemError",
    FAILED_OPERATION_DETECT_ENGINE_SYSTEM_ERROR "FailedOperation.DetectEngineSystemError",
    FAILED_OPERATION_DOWN_LOAD_ERROR "FailedOperation.DownLoadError",
    FAILED_OPERATION_DOWN_LOAD_TIMEOUT_ERROR "FailedOperation.DownLoadTimeoutError",
    FAILED_OPERATION_EMPTY_IMAGE_ERROR "FailedOperation.EmptyImageError",
    FAILED_OPERATION_ENCRYPT_SYSTEM_ERROR "FailedOperation.EncryptSystemError",
    FAILED_OPERATION_FILE_SAVE_ERROR "FailedOperation.FileSaveError",
    FAILED_OPERATION_ID_FORMAT_ERROR "FailedOperation.IdFormatError",
    FAILED_OPERATION_ID_NAME_MIS_MATCH "FailedOperation.IdNameMisMatch",
    FAILED_OPERATION_ID_NO_EXIST_SYSTEM "FailedOperation.IdNoExistSystem",
    FAILED_OPERATION_ID_PHOTO_NO_EXIST "FailedOperation.IdPhotoNoExist",
    FAILED_OPERATION_ID_PHOTO_POOR_QUALITY "FailedOperation.IdPhotoPoorQuality",
    FAILED_OPERATION_ID_PHOTO_SYSTEM_NOANSWER "FailedOperation.IdPhotoSystemNoanswer",
    FAILED_OPERATION_IDENTITY_AUTH_LIMIT_EXCEEDED "FailedOperation.IdentityAuthLimitExceeded",
    FAILED_OPERATION_IMAGE_BLUR "FailedOperation.ImageBlur",
    FAILED_OPERATION_IMAGE_DECODE_FAILED "FailedOperation.ImageDecodeFailed",
    FAILED_OPERATION_IMAGE_NO_ID_CARD "FailedOperation.ImageNoIdCard",
    FAILED_OPERATION_IMAGE_SIZE_TOO_LARGE "FailedOperation.ImageSizeTooLarge",
    FAILED_OPERATION_INCOMPLETE_FACE "FailedOperation.IncompleteFace",
    FAILED_OPERATION_INVALID_TOKEN_PARAMETER "FailedOperation.InvalidTokenParameter",
    FAILED_OPERATION_LIFE_PHOTO_DETECT_FACES "FailedOperation.LifePhotoDetectFaces",
    FAILED_OPERATION_LIFE_PHOTO_DETECT_FAKE "FailedOperation.LifePhotoDetectFake",
    FAILED_OPERATION_LIFE_PHOTO_DETECT_NO_FACES "FailedOperation.LifePhotoDetectNoFaces",
    FAILED_OPERATION_LIFE_PHOTO_POOR_QUALITY "FailedOperation.LifePhotoPoorQuality",
    FAILED_OPERATION_LIFE_PHOTO_SIZE_ERROR "FailedOperation.LifePhotoSizeError",
    FAILED_OPERATION_LIP_FACE_INCOMPLETE "FailedOperation.LipFaceIncomplete",
    FAILED_OPERATION_LIP_MOVE_SMALL "FailedOperation.LipMoveSmall",
    FAILED_OPERATION_LIP_NET_FAILED "FailedOperation.LipNetFailed",
    FAILED_OPERATION_LIP_SIZE_ERROR "FailedOperation.LipSizeError",
    FAILED_OPERATION_LIP_VIDEO_INVALID "FailedOperation.LipVideoInvalid",
    FAILED_OPERATION_LIP_VIDEO_QUAILITY "FailedOperation.LipVideoQuaility",
    FAILED_OPERATION_LIP_VOICE_DETECT "FailedOperation.LipVoiceDetect",
    FAILED_OPERATION_LIP_VOICE_LOW "FailedOperation.LipVoiceLow",
    FAILED_OPERATION_LIP_VOICE_RECOGNIZE "FailedOperation.LipVoiceRecognize",
    FAILED_OPERATION_LIVESS_BEST_FRAME_ERROR "FailedOperation.LivessBestFrameError",
    FAILED_OPERATION_LIVESS_DETECT_FAIL "FailedOperation.LivessDetectFail",
    FAILED_OPERATION_LIVESS_DETECT_FAKE "FailedOperation.LivessDetectFake",
    FAILED_OPERATION_LIVESS_SYSTEM_ERROR "FailedOperation.LivessSystemError",
    FAILED_OPERATION_LIVESS_UNKNOWN_ERROR "FailedOperation.LivessUnknownError",
    FAILED_OPERATION_NAME_FORMAT_ERROR "FailedOperation.NameFormatError",
    FAILED_OPERATION_OCR_FAILED "FailedOperation.OcrFailed",
    FAILED_OPERATION_POOR_IMAGE_QUALITY "FailedOperation.PoorImageQuality",
    FAILED_OPERATION_REQUEST_LIMIT_EXCEEDED "FailedOperation.RequestLimitExceeded",
    FAILED_OPERATION_SILENT_DETECT_FAIL "FailedOperation.SilentDetectFail",
    FAILED_OPERATION_SILENT_EYE_LIVE_FAIL "FailedOperation.SilentEyeLiveFail",
    FAILED_OPERATION_SILENT_FACE_DETECT_FAIL "FailedOperation.SilentFaceDetectFail",
    FAILED_OPERATION_SILENT_FACE_QUALITY_FAIL "FailedOperation.SilentFaceQualityFail",
    FAILED_OPERATION_SILENT_FACE_WITH_MASK_FAIL "FailedOperation.SilentFaceWithMaskFail",
    FAILED_OPERATION_SILENT_MOUTH_LIVE_FAIL "FailedOperation.SilentMouthLiveFail",
    FAILED_OPERATION_SILENT_MULTI_FACE_FAIL "FailedOperation.SilentMultiFaceFail",
    FAILED_OPERATION_SILENT_PICTURE_LIVE_FAIL "FailedOperation.SilentPictureLiveFail",
    FAILED_OPERATION_SILENT_THRESHOLD "FailedOperation.SilentThreshold",
    FAILED_OPERATION_SILENT_TOO_SHORT "FailedOperation.SilentTooShort",
    FAILED_OPERATION_STS_UN_AUTH_ERR_ERROR "FailedOperation.StsUnAuthErrError",
    FAILED_OPERATION_UN_KNOWN "FailedOperation.UnKnown",
    FAILED_OPERATION_UNREGISTERED_EID "FailedOperation.UnregisteredEid",
    FAILED_OPERATION_VIDEO_DECODE_FAILED "FailedOperation.VideoDecodeFailed",
    FAILED_OPERATION_VIDEO_DURATION_EXCEEDED "FailedOperation.VideoDurationExceeded", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_ENCRYPT_SYSTEM_ERROR "InternalError.EncryptSystemError",
    INTERNAL_ERROR_UN_KNOWN "InternalError.UnKnown", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_UNSUPPORT_ENCRYPT_FIELD "InvalidParameter.UnsupportEncryptField",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_BIZ_TOKEN_EXPIRED "InvalidParameterValue.BizTokenExpired",
    INVALID_PARAMETER_VALUE_BIZ_TOKEN_ILLEGAL "InvalidParameterValue.BizTokenIllegal",
    INVALID_PARAMETER_VALUE_RULE_ID_DISABLED "InvalidParameterValue.RuleIdDisabled",
    INVALID_PARAMETER_VALUE_RULE_ID_NOT_EXIST "InvalidParameterValue.RuleIdNotExist",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_ACTIVATE_ERROR "UnauthorizedOperation.ActivateError",
    UNAUTHORIZED_OPERATION_ACTIVATING "UnauthorizedOperation.Activating",
    UNAUTHORIZED_OPERATION_ARREARS "UnauthorizedOperation.Arrears",
    UNAUTHORIZED_OPERATION_CHARGE_STATUS_EXCEPTION "UnauthorizedOperation.ChargeStatusException",
    UNAUTHORIZED_OPERATION_NON_AUTHORIZE "UnauthorizedOperation.NonAuthorize",
    UNAUTHORIZED_OPERATION_NONACTIVATED "UnauthorizedOperation.Nonactivated",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    BankCard2EVerification, BankCard4EVerification, BankCardVerification, CheckBankCardInformation, CheckEidTokenStatus,
    CheckIdCardInformation, CheckIdNameDate, CheckPhoneAndName, DetectAIFakeFaces, DetectAuth,
    EncryptedPhoneVerification, GetActionSequence, GetDetectInfo, GetDetectInfoEnhanced, GetEidResult, GetEidToken,
    GetFaceIdResult, GetFaceIdRiskInfo, GetFaceIdToken, GetFaceidRiskInfoToken, GetLiveCode, GetNFCToken,
    GetWeChatBillDetails, GetWxNFCResult, IdCardOCRVerification, IdCardVerification, ImageRecognition,
    ImageRecognitionV2, LivenessCompare, LivenessRecognition, MinorsVerification, MobileNetworkTimeVerification,
    MobileStatus, ParseNfcData, PhoneVerification, PhoneVerificationCMCC, PhoneVerificationCTCC, PhoneVerificationCUCC
}
